"""The example in a program's README: a prompt and the output of the program."""

import re
from dataclasses import dataclass
from typing import Any

from ...frontend.tokenizers.spelling import spells_english
from ...ir import Program
from ..text import text_of_bytes

PLAIN = re.compile(r"[\w<>.,:;?()|+*/=' -]+", re.ASCII)  # safe inside "..." in any shell
LONGEST = 80  # characters of a prompt
SHOWN = 160  # characters of the continuation
ANSWERED = 6  # tokens of a prompt for --answer
NEW_TOKENS = 32  # the default of a program


@dataclass(frozen=True)
class Example:
    """``arguments``: as typed in a shell; ``output``: the printed text, "" if unknown."""

    arguments: str
    output: str = ""


def example(program: Program, records: list[dict[str, Any]], *, exact: bool) -> Example:
    """Return the shortest recorded prompt with its output, or a made-up prompt.

    Records hold the original's output, so the output is left out unless the program was measured
    to be ``exact``.
    """
    example_of = _answered if program.core.unembed.readout == "multilabel" else _continued
    examples = [example_of(program, record) for record in records]
    usable = [candidate for candidate in examples if candidate is not None]
    ranked = sorted(usable, key=lambda candidate: (not candidate.output, len(candidate.arguments)))
    best = ranked[0] if ranked else Example(_default_arguments(program))
    return best if exact else Example(best.arguments)


def _continued(program: Program, record: dict[str, Any]) -> Example | None:
    prompt = record.get("written") or _spelled(program, record["ids"])
    arguments = _arguments(prompt, record["offset"])
    if arguments is None:
        return None
    new, stop = record["continuation"], record["stop"]
    whole = new[-1:] == [stop] or record["new_tokens"] == NEW_TOKENS == len(new)
    if not whole or record["close"]:
        return Example(arguments)  # the program may print something else
    added = _spelled(program, new)
    if not all(c.isprintable() or c == "\n" for c in added) or "`" in added:
        return Example(arguments)
    between = "" if program.vocabulary.is_text else " "
    shown = added if len(added) <= SHOWN else f"{added[:SHOWN]}..."
    return Example(arguments, f"{prompt}{between}{shown}")


def _answered(program: Program, record: dict[str, Any]) -> Example | None:
    ids, offset = record["read"][:ANSWERED], record["offset"]
    arguments = _arguments(_spelled(program, ids), offset)
    if arguments is None:
        return None
    answers = dict(zip(record["scored"], record["answers"]))
    close = {record["scored"][index] for index in record["close_answers"]}
    lines = []
    for index, token_id in enumerate(ids):
        words = [_spelled(program, [i]) for i in (token_id, *answers.get(index, []))]
        if index not in answers or index in close or not all(map(PLAIN.fullmatch, words)):
            return Example(arguments)
        token, *legal = words
        lines.append(f"{offset + index}\t{token}\t{' '.join(legal) or '(none)'}")
    return Example(arguments, "\n".join(lines))


def _arguments(prompt: str, offset: int) -> str | None:
    if not PLAIN.fullmatch(prompt) or len(prompt) > LONGEST:
        return None
    return f'"{prompt}"' + (f" --offset {offset}" if offset else "")


def _spelled(program: Program, ids: list[int]) -> str:
    """The text of ids, as the program prints it."""
    vocabulary = program.vocabulary
    if vocabulary.kind == "ids":
        return " ".join(map(str, ids))
    tokens = [vocabulary.tokens[i] for i in ids if vocabulary.tokens[i]]
    if vocabulary.kind == "words":
        return " ".join(tokens)
    return "".join(tokens if vocabulary.kind == "characters" else map(text_of_bytes, tokens))


def _default_arguments(program: Program) -> str:
    vocabulary, shape = program.vocabulary, program.shape
    if spells_english(vocabulary):
        return '"Once upon a time"'
    if vocabulary.kind == "ids":
        return '"0 1"'
    special = {content for content, _ in vocabulary.specials}
    words = [vocabulary.tokens[shape.bos]] if shape.bos is not None else []
    words += [token for token in vocabulary.tokens if token and token not in special][:1]
    plain = [word for word in words if PLAIN.fullmatch(word)]
    between = "" if vocabulary.is_text else " "
    return f'"{between.join(plain)}"' if plain else "PROMPT"
