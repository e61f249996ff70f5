"""The original's outputs, recorded in a program's golden.jsonl.

One JSON object per line and prompt, with sorted keys:

    ids            the prompt; `offset` is the position id of its first token
    written        the prompt as text, if it was given as text: encode(written) == ids
    new_tokens     maximum number of new tokens
    stop           the end-of-text token, a list of several, or null
    continuation   the original's greedy new ids (including `stop`); missing for the
                   multilabel readout
    text           decode(continuation without stop), if the vocabulary has text
    close          indices into `continuation` where the original's margin is under 1e-3: another
                   token is not an error there, and later tokens cannot be compared
    read           teacher-forced ids, from position `offset` on
    scored         positions of `read` that count
    answers        the original's answer at each scored position: an id, or a sorted list of ids
    close_answers  indices into `answers` where the original's margin is under 1e-3
    top            [id, logit] of the five largest logits at the last position of `read`
"""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...analysis.wer import without_stop
from ...errors import Gpt2cError
from ..measures import TIE, answers_of, margins_of
from ..original import Continuation, Original, Tokens, room
from ..prompts import Prompt

NAME = "golden.jsonl"
_TOP = 5

Record = dict[str, Any]


def reading(prompt: Prompt, continuation: Continuation | None) -> tuple[Tokens, tuple[int, ...]]:
    """Return the teacher-forced text of a prompt, and its scored positions.

    This is the prompt's text; if it has none, the prompt and the original's continuation without
    the last token, which has no successor.
    """
    text = prompt.text
    if text is None:
        text = prompt.ids + (() if continuation is None else continuation.ids[:-1])
    scored = tuple(range(len(text))) if prompt.scored is None else prompt.scored
    return Tokens(text, prompt.offset), scored


def record(
    original: Original,
    prompts: Sequence[Prompt],
    n: int = 20,
    *,
    readout: str | None = None,
    decode: Callable[[list[int]], str] | None = None,
    max_new_tokens: int = 32,
) -> list[Record]:
    """Return the records of the first n prompts.

    Args:
        readout: readout of the program; by default the checkpoint's.
        decode: function from ids to text, if the vocabulary has text.
    """
    readout = readout or original.config.readout
    prompts = prompts[:n]
    stop = original.config.stop
    continuations: list[Continuation | None] = [None] * len(prompts)
    if readout != "multilabel":
        continuations = list(original.generate(prompts, max_new_tokens, stop=stop))
    readings = [reading(p, c) for p, c in zip(prompts, continuations, strict=True)]
    records = []
    for prompt, continuation, (read, scored), logits in zip(
        prompts,
        continuations,
        readings,
        original.logits_many([read for read, _ in readings]),
        strict=True,
    ):
        kept = logits[list(scored)]
        answers = answers_of(kept, readout)
        top = np.argsort(-logits[-1], kind="stable")[:_TOP]
        entry: Record = {
            "ids": list(prompt.ids),
            "offset": prompt.offset,
            "stop": stop,
            "read": list(read.ids),
            "scored": list(scored),
            "answers": [sorted(a) if isinstance(a, set) else a for a in answers],
            "close_answers": np.flatnonzero(margins_of(kept, readout) < TIE).tolist(),
            "top": [[int(i), round(float(logits[-1, i]), 4) + 0.0] for i in top],
        }
        if prompt.written is not None:
            entry["written"] = prompt.written
        if continuation is not None:
            entry["new_tokens"] = room(
                original.config.context, len(prompt.ids), prompt.offset, max_new_tokens
            )
            entry["continuation"] = list(continuation.ids)
            entry["close"] = [i for i, m in enumerate(continuation.margins) if m < TIE]
            if decode is not None:
                entry["text"] = decode(without_stop(continuation.ids, stop))
        records.append(entry)
    return records


def write_records(records: Sequence[Record], path: Path) -> None:
    """Write golden.jsonl deterministically."""
    lines = [json.dumps(r, sort_keys=True, separators=(",", ":")) + "\n" for r in records]
    path.write_text("".join(lines), encoding="ascii")


def read_records(path: Path) -> list[Record]:
    """Read golden.jsonl. Raises Gpt2cError if it is missing or damaged."""
    if not path.is_file():
        raise Gpt2cError(
            "expected recorded outputs, got no file",
            where=path,
            hint="Name the original with --against.",
        )
    return list(_records(path))


def _records(path: Path) -> Iterator[Record]:
    needed = {"ids", "offset", "stop", "read", "scored", "answers", "close_answers", "top"}
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            try:
                entry = json.loads(line)
            except ValueError:
                entry = None
            if not isinstance(entry, dict) or not needed <= entry.keys():
                raise Gpt2cError(
                    "expected a recorded output",
                    where=f"{path}:{number}",
                    hint="Compile the program again.",
                )
            yield entry
