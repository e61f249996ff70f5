"""Compares a program with the recorded outputs of the original."""

from dataclasses import replace
from pathlib import Path

from ...analysis.wer import without_stop, word_error_rate, words_of_ids, words_of_text
from ...errors import Gpt2cError
from ...runtime.pool import Pool, Progress
from ...runtime.process import NoLogits, ProgramProcess
from ..claims import recorded_claim
from ..jobs import answers_at, continue_prompts, with_location
from ..measures import Outcome, compare_answers, compare_texts
from ..prompts import Prompt
from ..report import Difference, Report, assemble
from . import records as golden


def against_records(folder: Path, pool: Pool, n: int, seed: int, tell: Progress) -> Report:
    """Return the report on the first n recorded outputs."""
    records = golden.read_records(folder / golden.NAME)[:n]
    if not records:
        raise Gpt2cError("expected recorded outputs, got an empty file", where=folder / golden.NAME)
    results = pool.run(
        lambda process, job: with_location(
            folder, Prompt((), where=f"{golden.NAME}:{job[0]}"), lambda: _recheck(process, *job)
        ),
        list(enumerate(records, 1)),
        lambda k: tell("recorded", k, len(records)),
    )
    outcomes = [outcome for outcome, _ in results]
    differences = [difference for _, difference in results if difference is not None]
    how = {
        "max_new_tokens": max((r.get("new_tokens", 0) for r in records), default=0),
        "prompts": len(records),
        "readout": pool.first.readout,
        "seed": seed,
        "source": golden.NAME,
    }
    report = assemble(
        folder,
        "recorded outputs",
        pool.first.readout,
        outcomes,
        how,
        differences,
        claim=recorded_claim(folder),
    )
    report.notes.insert(
        0,
        f"compared with {len(records)} recorded outputs, because no original was named"
        " (use --against "
        "for more prompts)",
    )
    return report


def _recheck(
    process: ProgramProcess, number: int, entry: golden.Record
) -> tuple[Outcome, Difference | None]:
    """Compare the program with one recorded output."""
    scored, read, offset, stop = entry["scored"], entry["read"], entry["offset"], entry["stop"]
    multilabel = process.readout == "multilabel"
    expected = [frozenset(a) if multilabel else a for a in entry["answers"]]
    margins = [float("inf")] * len(expected)
    for i in entry["close_answers"]:
        margins[i] = 0.0
    forced = compare_answers(expected, answers_at(process, read, offset, scored), margins)
    try:
        last = process.logits(read, offset)[-1]
        difference = max((abs(float(last[i]) - v) for i, v in entry["top"]), default=None)
        forced = replace(forced, difference=difference)
    except NoLogits:
        pass
    if "continuation" not in entry or not entry["new_tokens"]:
        return Outcome("", forced), None

    reference = entry["continuation"]
    prompt = Prompt(tuple(entry["ids"]), offset, written=entry.get("written"))
    as_text = "text" in entry
    (written,) = continue_prompts(
        process, [prompt], entry["new_tokens"], stop, as_text, lambda ids: " ".join(map(str, ids))
    )
    kept = without_stop(reference, stop)
    words = words_of_text(entry["text"]) if as_text else words_of_ids(kept)
    wer = word_error_rate(words, written.words)
    close = [0.0 if i in entry["close"] else float("inf") for i in range(len(reference))]
    free = compare_texts(reference, close, written.ids, wer)
    if written.by_core is not None and written.core_words is not None:
        wer_core = word_error_rate(words, written.core_words)
        free = replace(free, wer_core=wer_core, by_core=written.by_core, new=len(written.ids))
    outcome = Outcome("", forced, free, written.misread)
    if written.ids == reference:
        return outcome, None
    shown = entry["text"] if as_text else " ".join(map(str, kept))
    text = entry.get("written") or " ".join(map(str, entry["ids"]))
    return outcome, Difference(f"{golden.NAME}:{number}", text, shown, written.text, wer)
