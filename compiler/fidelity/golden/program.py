"""What a program that claims no equality makes of the recorded prompts: what must not get worse."""

from collections.abc import Sequence
from pathlib import Path

from ...analysis.wer import without_stop, word_error_rate, words_of_ids, words_of_text
from ...runtime.process import ProgramProcess
from ..jobs import answers_at
from .records import Record


def with_program(folder: Path, records: Sequence[Record]) -> list[Record]:
    """The records, each with how near the program in ``folder`` comes to it, under ``program``:

    agreed         at how many scored positions its answer is the original's, ties left out
    wer            word error rate of its continuation
    by_core, new   how many of its new tokens the core decided, and how many there are

    The last three are not there where nothing was continued.
    """
    with ProgramProcess(folder, threads=1) as process:
        return [{**record, "program": _outcome(process, record)} for record in records]


def _outcome(process: ProgramProcess, record: Record) -> dict[str, float]:
    answers = answers_at(process, record["read"], record["offset"], record["scored"])
    given = [sorted(a) if isinstance(a, set) else a for a in answers]
    close = set(record["close_answers"])
    agreed = sum(
        mine == right
        for index, (mine, right) in enumerate(zip(given, record["answers"], strict=True))
        if index not in close
    )
    if "continuation" not in record:
        return {"agreed": agreed}
    stop = record["stop"]
    found = process.generate(record["ids"], record["new_tokens"], record["offset"], stop)
    reference = without_stop(record["continuation"], stop)
    hypothesis = without_stop(found.ids, stop)
    if "text" in record:
        words = words_of_text(record["text"]), words_of_text(process.decode(hypothesis))
    else:
        words = words_of_ids(reference), words_of_ids(hypothesis)
    return {
        "agreed": agreed,
        "by_core": found.decided_by.count("core"),
        "new": len(found.ids),
        "wer": round(word_error_rate(*words), 6),
    }
