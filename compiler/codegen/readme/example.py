"""The prompt that a program's README shows, with what the program makes of it."""

import re
from dataclasses import dataclass
from typing import Any

from ...ir import Program
from ..text import text_of_bytes

PLAIN = re.compile(r"[\w<>.,:;?()|+*/=' -]+", re.ASCII)  # needs no quoting but "..." in any shell
LONGEST = 80  # characters of a prompt
SHOWN = 160  # characters of what follows it
ANSWERED = 6  # tokens of a prompt, each of which gets an answer
NEW_TOKENS = 32  # that a program adds where nobody says how many


@dataclass(frozen=True)
class Example:
    """``typed``: the arguments, as in a shell; ``output``: what is printed, "" if not known."""

    typed: str
    output: str = ""


def example(program: Program, records: list[dict[str, Any]], *, exact: bool) -> Example:
    """The recorded prompt that is shortest, with what is printed for it; else one made up.

    What is recorded is the original's output: it stands for the program's only where that was
    measured to be ``exact``, and is left out elsewhere.
    """
    of = _answered if program.core.unembed.readout == "multilabel" else _continued
    found = [of(program, record) for record in records]
    usable = [each for each in found if each is not None]
    # Those whose output is known come first.
    ranked = sorted(usable, key=lambda each: (not each.output, len(each.typed)))
    shown = ranked[0] if ranked else Example(_made_up(program))
    return shown if exact else Example(shown.typed)


def _continued(program: Program, record: dict[str, Any]) -> Example | None:
    prompt = record.get("written") or _spelled(program, record["ids"])
    typed = _typed(prompt, record["offset"])
    if typed is None:
        return None
    new, stop = record["continuation"], record["stop"]
    whole = new[-1:] == [stop] or record["new_tokens"] == NEW_TOKENS == len(new)
    if not whole or record["close"]:
        return Example(typed)  # what the program prints may differ from what is recorded
    added = _spelled(program, new)
    if not all(c.isprintable() or c == "\n" for c in added) or "`" in added:
        return Example(typed)
    between = "" if program.vocabulary.kind == "bytes" else " "
    shown = added if len(added) <= SHOWN else f"{added[:SHOWN]}..."
    return Example(typed, f"{prompt}{between}{shown}")


def _answered(program: Program, record: dict[str, Any]) -> Example | None:
    ids, offset = record["read"][:ANSWERED], record["offset"]
    typed = _typed(_spelled(program, ids), offset)
    if typed is None:
        return None
    answers = dict(zip(record["scored"], record["answers"]))
    close = {record["scored"][index] for index in record["close_answers"]}
    lines = []
    for index, ident in enumerate(ids):
        words = [_spelled(program, [each]) for each in (ident, *answers.get(index, []))]
        if index not in answers or index in close or not all(map(PLAIN.fullmatch, words)):
            return Example(typed)
        token, *legal = words
        lines.append(f"{offset + index}\t{token}\t{' '.join(legal) or '(none)'}")
    return Example(typed, "\n".join(lines))


def _typed(prompt: str, offset: int) -> str | None:
    if not PLAIN.fullmatch(prompt) or len(prompt) > LONGEST:
        return None
    return f'"{prompt}"' + (f" --offset {offset}" if offset else "")


def _spelled(program: Program, ids: list[int]) -> str:
    """The text of ids, as the program prints it."""
    vocabulary = program.vocabulary
    if vocabulary.kind == "ids":
        return " ".join(map(str, ids))
    tokens = [vocabulary.tokens[ident] for ident in ids if vocabulary.tokens[ident]]
    if vocabulary.kind == "words":
        return " ".join(tokens)
    return "".join(map(text_of_bytes, tokens))  # an example for people: a cut character is no loss


def _made_up(program: Program) -> str:
    vocabulary, shape = program.vocabulary, program.shape
    if vocabulary.kind == "bytes":
        return '"Once upon a time"'
    if vocabulary.kind == "ids":
        return '"0 1"'
    special = {content for content, _ in vocabulary.specials}
    words = [vocabulary.tokens[shape.bos]] if shape.bos is not None else []
    words += [token for token in vocabulary.tokens if token and token not in special][:1]
    plain = [word for word in words if PLAIN.fullmatch(word)]
    return f'"{" ".join(plain)}"' if plain else "PROMPT"
