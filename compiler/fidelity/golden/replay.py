"""Holds a program against the outputs of the original that were recorded with it."""

from dataclasses import replace
from pathlib import Path

from ...analysis.wer import without_stop, word_error_rate, words_of_ids, words_of_text
from ...errors import Gpt2cError
from ...runtime.pool import Pool, Progress
from ...runtime.process import NoLogits, ProgramProcess
from ..jobs import answers_at, continue_prompt, named
from ..measures import Outcome, compare_answers, compare_texts
from ..prompts import Prompt
from ..report import Difference, Report, assemble
from . import records as golden


def against_records(folder: Path, pool: Pool, n: int, seed: int, tell: Progress) -> Report:
    """The report of the first n recorded outputs. The program may use them without a vocabulary."""
    records = golden.read_records(folder / golden.NAME)[:n]
    if not records:
        raise Gpt2cError("there are no recorded outputs in it", where=folder / golden.NAME)
    found = pool.run(
        lambda process, job: named(
            folder, Prompt((), where=f"{golden.NAME}:{job[0]}"), lambda: _recheck(process, *job)
        ),
        list(enumerate(records, 1)),
        lambda k: tell("recorded", k, len(records)),
    )
    outcomes = [outcome for outcome, _ in found]
    differences = [difference for _, difference in found if difference is not None]
    how = {
        "max_new_tokens": max((r.get("new_tokens", 0) for r in records), default=0),
        "prompts": len(records),
        "readout": pool.first.readout,
        "seed": seed,
        "source": golden.NAME,
    }
    report = assemble(folder, "recorded outputs", pool.first.readout, outcomes, how, differences)
    report.notes.insert(
        0,
        f"there was no original to run: held against the {len(records)} outputs of it that were "
        "recorded when the program was compiled (name it with --against for more)",
    )
    return report


def _recheck(
    process: ProgramProcess, number: int, entry: golden.Record
) -> tuple[Outcome, Difference | None]:
    """Holds the program against one recorded output."""
    scored, read, offset, stop = entry["scored"], entry["read"], entry["offset"], entry["stop"]
    multilabel = process.readout == "multilabel"
    right = [frozenset(a) if multilabel else a for a in entry["answers"]]
    margins = [float("inf")] * len(right)
    for i in entry["close_answers"]:
        margins[i] = 0.0
    forced = compare_answers(right, answers_at(process, read, offset, scored), margins)
    try:
        last = process.logits(read, offset)[-1]
        far = max((abs(float(last[i]) - v) for i, v in entry["top"]), default=None)
        forced = replace(forced, difference=far)
    except NoLogits:
        pass
    if "continuation" not in entry or not entry["new_tokens"]:
        return Outcome("", forced), None

    reference = entry["continuation"]
    prompt = Prompt(tuple(entry["ids"]), offset, written=entry.get("written"))
    as_text = "text" in entry
    text = continue_prompt(
        process, prompt, entry["new_tokens"], stop, as_text, lambda ids: " ".join(map(str, ids))
    )
    kept = without_stop(reference, stop)
    words = words_of_text(entry["text"]) if as_text else words_of_ids(kept)
    wer = word_error_rate(words, text.words)
    close = [0.0 if i in entry["close"] else float("inf") for i in range(len(reference))]
    free = compare_texts(reference, close, text.ids, wer)
    if text.alone is not None and text.core is not None:
        alone = word_error_rate(words, text.core)
        free = replace(free, wer_core=alone, alone=text.alone, new=len(text.ids))
    outcome = Outcome("", forced, free, text.misread)
    if text.ids == reference:
        return outcome, None
    shown = entry["text"] if as_text else " ".join(map(str, kept))
    written = entry.get("written") or " ".join(map(str, entry["ids"]))
    return outcome, Difference(f"{golden.NAME}:{number}", written, shown, text.shown, wer)
