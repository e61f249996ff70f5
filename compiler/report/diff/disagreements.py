"""Prompts on which two programs differ, and which of core and fallback decided."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...analysis.wer import without_stop, word_error_rate, words_of_ids, words_of_text
from ...errors import Gpt2cError
from ...fidelity.golden.records import NAME as GOLDEN
from ...fidelity.golden.records import read_records
from ...runtime.process import ProgramProcess

NEW_TOKENS = 32
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Asked:
    """A prompt: text that each program tokenizes itself, or token ids."""

    ids: tuple[int, ...]
    written: str | None = None
    offset: int = 0
    kind: str | None = None
    scored: frozenset[int] | None = None  # of a whole input, the positions that count; None: all


@dataclass(frozen=True)
class Answered:
    """The output of a program: new ids and who decided each, or a set of answers by position."""

    ids: list[int]
    decided_by: list[str]
    pieces: list[str]
    words: list[str]
    answers: list[set[str]] | None = None


def disagreements(
    a: Path,
    b: Path,
    prompts: Sequence[Asked],
    new_tokens: int = NEW_TOKENS,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Run both programs greedily on the prompts, each in its own process.

    Multilabel programs are compared by their answer sets at each position of the prompt.

    Returns:
        counts (``prompts``, ``differ``, and ``wer`` of B against A; for sets instead of ``wer`` the
        number of ``sets`` and of ``other_sets`` that differ), the same by kind of text (``kinds``),
        who decided (``decided``), and ``cases``: the prompts on which the programs
        differ, with the position of the first difference.
    """
    with ThreadPoolExecutor(2) as pool:
        jobs = [
            pool.submit(_answers, folder, prompts, new_tokens, progress if folder is b else None)
            for folder in (a, b)
        ]
        (first, readouts), (second, other) = (job.result() for job in jobs)
    if readouts != other:
        raise Gpt2cError(f"expected equal readouts, got {readouts} and {other}", where="diff")
    compare = _sets if readouts == "multilabel" else _texts
    results = [compare(*each) for each in zip(prompts, first, second, strict=True)]
    kinds = sorted({each.kind for each in prompts if each.kind})
    return {
        "new_tokens": new_tokens,
        **_counted(prompts, results),
        "decided": {"a": _decided(first), "b": _decided(second)},
        "kinds": {
            kind: _counted(*_only(prompts, results, kind)) for kind in kinds if len(kinds) > 1
        },
        "cases": sorted(
            (each for each in results if each["differ"]), key=lambda each: each["place"] or 0
        ),
    }


def golden_prompts(folder: Path, count: int) -> list[Asked]:
    """The prompts recorded with a program; for multilabel programs, the whole input."""
    records = read_records(folder / GOLDEN)[:count]
    return [
        Asked(tuple(r["ids"]), r.get("written"), r["offset"], r.get("kind"))
        if "continuation" in r
        else Asked(tuple(r["read"]), None, r["offset"], r.get("kind"), frozenset(r["scored"]))
        for r in records
    ]


def _answers(
    folder: Path, prompts: Sequence[Asked], new_tokens: int, progress: Progress | None
) -> tuple[list[Answered], str]:
    answers = []
    with ProgramProcess(folder, threads=1) as process:
        for done, prompt in enumerate(prompts, 1):
            try:
                answers.append(_answer(process, prompt, new_tokens))
            except Gpt2cError as error:
                raise Gpt2cError(error.what, where=f"{folder.name}, prompt {done}") from None
            if progress is not None:
                progress("prompts", done, len(prompts))
        return answers, process.readout


def _answer(process: ProgramProcess, prompt: Asked, new_tokens: int) -> Answered:
    text = prompt.written is not None
    ids = process.encode(prompt.written) if prompt.written is not None else list(prompt.ids)
    if process.readout == "multilabel":
        answers = [{a} if isinstance(a, int) else a for a in process.answer(ids, prompt.offset)]
        known = sorted({token for answer in answers for token in answer})
        named = dict(zip(known, _pieces(process, known, text)))
        sets = [
            {named[token] for token in answer if prompt.scored is None or i in prompt.scored}
            for i, answer in enumerate(answers)
        ]
        return Answered(ids, [], _pieces(process, ids, text), [], sets)
    continuation = process.generate(ids, new_tokens, offset=prompt.offset, stop=process.eos)
    kept = without_stop(continuation.ids, process.eos)
    words = words_of_text(process.decode(kept)) if text else words_of_ids(kept)
    return Answered(
        continuation.ids, continuation.decided_by, _pieces(process, continuation.ids, text), words
    )


def _pieces(process: ProgramProcess, ids: Sequence[int], text: bool) -> list[str]:
    """The text of each token."""
    try:
        return [process.decode([i]) for i in ids]
    except Gpt2cError:
        if text:
            raise
        return [str(i) for i in ids]  # a vocabulary of ids has no text


def _texts(prompt: Asked, a: Answered, b: Answered) -> dict[str, Any]:
    place = _first_difference(a.pieces, b.pieces)
    return {
        "prompt": _shown(prompt),
        "kind": prompt.kind,
        "differ": place is not None,
        "place": place,
        "wer": word_error_rate(a.words, b.words),
        "sets": 0,
        "other_sets": 0,
        "a": _side(a, place),
        "b": _side(b, place),
    }


def _side(side: Answered, place: int | None) -> dict[str, Any]:
    return {
        "pieces": side.pieces,
        "decided_by": side.decided_by,
        "token": _at(side.pieces, place),
        "who": _at(side.decided_by, place),
    }


def _sets(prompt: Asked, a: Answered, b: Answered) -> dict[str, Any]:
    assert a.answers is not None and b.answers is not None
    place = _first_difference(a.answers, b.answers)
    sides = [
        {
            "pieces": side.pieces,
            "decided_by": [],
            "token": None if place is None else sorted(side.answers[place]),  # type: ignore[index]
            "who": None,
        }
        for side in (a, b)
    ]
    return {
        "prompt": " ".join(a.pieces if place is None else a.pieces[: place + 1]),
        "kind": prompt.kind,
        "differ": place is not None,
        "place": place,
        "wer": None,
        "sets": len(a.answers) if prompt.scored is None else len(prompt.scored),
        "other_sets": sum(x != y for x, y in zip(a.answers, b.answers)),
        "a": sides[0],
        "b": sides[1],
    }


def _first_difference(a: Sequence[Any], b: Sequence[Any]) -> int | None:
    for place, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return place
    return None if len(a) == len(b) else min(len(a), len(b))


def _at(values: Sequence[str], place: int | None) -> str | None:
    return values[place] if place is not None and place < len(values) else None


def _shown(prompt: Asked) -> str:
    return prompt.written if prompt.written is not None else " ".join(map(str, prompt.ids))


def _counted(prompts: Sequence[Asked], results: Sequence[dict[str, Any]]) -> dict[str, Any]:
    rates = [each["wer"] for each in results if each["wer"] is not None]
    return {
        "prompts": len(results),
        "differ": sum(each["differ"] for each in results),
        "wer": sum(rates) / len(rates) if rates else None,
        "sets": sum(each["sets"] for each in results),
        "other_sets": sum(each["other_sets"] for each in results),
    }


def _only(
    prompts: Sequence[Asked], results: Sequence[dict[str, Any]], kind: str
) -> tuple[list[Asked], list[dict[str, Any]]]:
    chosen = [(p, r) for p, r in zip(prompts, results) if p.kind == kind]
    return [p for p, _ in chosen], [r for _, r in chosen]


def _decided(answers: Sequence[Answered]) -> dict[str, int]:
    """The number of tokens that the core and the fallback each decided."""
    counts: dict[str, int] = {}
    for answer in answers:
        for who in answer.decided_by:
            counts[who] = counts.get(who, 0) + 1
    return dict(sorted(counts.items()))
