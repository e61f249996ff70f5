"""Edits of a program: what was changed after it was compiled, in order."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from ..errors import Gpt2cError
from .fields import Fields
from .nodes import Ref
from .schema import present
from .text import Attributes, NodeName, Value, Word

Kind = TypeVar("Kind")
KINDS = ("fact", "add", "forget", "never", "scale")
WEIGHT_KINDS = ("fact", "add", "forget", "scale")  # a checkpoint can hold these


@dataclass(frozen=True, slots=True)
class Outcome:
    """Prompts in the scope of an edit and those that changed as predicted; prompts outside and
    those that did not change."""

    inside: int
    changed: int
    outside: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit.

    ``text`` is the request. ``parts``: names of the neurons that a fact added, or of the parts
    that were scaled by ``factor``. ``subject``: token ids; where a text contains one of these
    sequences, the fallback decides. ``tokens``: the sequence that must never be generated.
    ``saved``: what scaled parts were before. ``answer``: token ids that a fact answers with.
    ``predicted`` is of validation prompts, ``measured`` of test prompts.
    """

    number: int
    kind: str
    text: str
    parts: tuple[str, ...] = ()
    subject: tuple[tuple[int, ...], ...] = ()
    answer: tuple[int, ...] = ()
    tokens: tuple[int, ...] = ()
    factor: float | None = None
    saved: tuple[Ref, ...] = ()
    predicted: Outcome | None = None
    measured: Outcome | None = None


def show_edit(edit: Edit) -> Attributes:
    """The attributes of an edit in the text form."""
    return present(
        number=edit.number,
        kind=Word(edit.kind),
        text=edit.text,
        parts=_list(NodeName(name) for name in edit.parts),
        subject=_list(list[Value](name) for name in edit.subject),
        answer=_list(edit.answer),
        tokens=_list(edit.tokens),
        factor=edit.factor,
        saved=_list(edit.saved),
        predicted=_outcome(edit.predicted),
        measured=_outcome(edit.measured),
    )


def read_edit(fields: Fields) -> Edit:
    """The edit with these attributes.

    Raises:
        Gpt2cError: an attribute is missing, unknown or of another type.
    """
    edit = Edit(
        number=fields.take("number", int),
        kind=str(fields.take("kind", Word)),
        text=fields.take("text", str),
        parts=tuple(str(each) for each in _items(fields, "parts", NodeName)),
        subject=tuple(
            tuple(_typed(fields, "subject", each, int)) for each in _items(fields, "subject", list)
        ),
        answer=tuple(_items(fields, "answer", int)),
        tokens=tuple(_items(fields, "tokens", int)),
        factor=fields.maybe("factor", float),
        saved=tuple(_items(fields, "saved", Ref)),
        predicted=_read_outcome(fields, "predicted"),
        measured=_read_outcome(fields, "measured"),
    )
    fields.done()
    return edit


def verify_edits(edits: Iterable[Edit], vocab: int) -> None:
    """Raise Gpt2cError where numbers repeat, or a kind or token id does not exist."""
    seen: set[int] = set()
    for edit in edits:
        where = f"edit {edit.number}"
        if edit.number < 1 or edit.number in seen:
            raise Gpt2cError("expected numbers of their own, from 1", where=where)
        if edit.kind not in KINDS:
            raise Gpt2cError(f"expected one of {', '.join(KINDS)}, got {edit.kind}", where=where)
        ids = [*edit.answer, *edit.tokens, *(token for name in edit.subject for token in name)]
        if any(not 0 <= token < vocab for token in ids):
            raise Gpt2cError(f"expected token ids below {vocab}", where=where)
        seen.add(edit.number)


def _list(items: Iterable[Value]) -> list[Value] | None:
    return list(items) or None


def _outcome(outcome: Outcome | None) -> list[Value] | None:
    if outcome is None:
        return None
    return [outcome.inside, outcome.changed, outcome.outside, outcome.unchanged]


def _read_outcome(fields: Fields, key: str) -> Outcome | None:
    numbers = _items(fields, key, int)
    if not numbers:
        return None
    if len(numbers) != 4:
        raise fields.error(f"expected 4 counts, got {len(numbers)}", key)
    return Outcome(*numbers)


def _items(fields: Fields, key: str, kind: type[Kind]) -> list[Kind]:
    return _typed(fields, key, fields.maybe(key, list) or [], kind)


def _typed(fields: Fields, key: str, items: list[Value], kind: type[Kind]) -> list[Kind]:
    if any(type(each) is not kind for each in items):
        raise fields.error(f"expected a list of {kind.__name__}", key)
    return items  # type: ignore[return-value]
