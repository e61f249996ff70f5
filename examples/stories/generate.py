"""One generated document from a seed."""

from __future__ import annotations

from .dialogues import Dialogue
from .draft import Chance, Document, Draft, Table
from .facts import Facts, Questions
from .lists import Lists
from .tales import Story

# What a generated document is; its probability falls on the first word, which tells.
KINDS = Table(
    [
        ("", 0.34, Story),
        ("", 0.16, Dialogue),
        ("", 0.14, Lists),
        ("", 0.18, Questions),
        ("", 0.18, Facts),
    ]
)


def write(draft: Draft) -> None:
    """The whole grammar: one document of any kind."""
    kind = draft.choose("kind", KINDS, what="kind")
    kind(draft).write()


def generate(seed: str) -> Document:
    """The same document for the same seed."""
    draft = Draft(Chance(seed))
    write(draft)
    return Document("stories", draft.text, tuple(draft.steps))
