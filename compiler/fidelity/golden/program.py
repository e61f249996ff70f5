"""Records the results of a lossy program on the recorded prompts, as a regression baseline."""

from collections.abc import Sequence
from pathlib import Path

from ...analysis.wer import without_stop, word_error_rate, words_of_ids, words_of_text
from ...runtime.process import ProgramProcess
from ..jobs import answers_at
from .records import Record


def with_program(folder: Path, records: Sequence[Record]) -> list[Record]:
    """Return the records with the results of the program in ``folder`` under ``program``:

    agreed         number of scored positions with the original's answer, without ties
    wer            word error rate of its continuation
    by_core, new   number of new tokens that the core decided, and of all new tokens

    The last three are missing for records without continuation.
    """
    with ProgramProcess(folder, threads=1) as process:
        return [{**record, "program": _outcome(process, record)} for record in records]


def _outcome(process: ProgramProcess, record: Record) -> dict[str, float]:
    answers = answers_at(process, record["read"], record["offset"], record["scored"])
    listed = [sorted(a) if isinstance(a, set) else a for a in answers]
    close = set(record["close_answers"])
    agreed = sum(
        answer == expected
        for index, (answer, expected) in enumerate(zip(listed, record["answers"], strict=True))
        if index not in close
    )
    if "continuation" not in record:
        return {"agreed": agreed}
    stop = record["stop"]
    generation = process.generate(record["ids"], record["new_tokens"], record["offset"], stop)
    reference = without_stop(record["continuation"], stop)
    hypothesis = without_stop(generation.ids, stop)
    if "text" in record:
        words = words_of_text(record["text"]), words_of_text(process.decode(hypothesis))
    else:
        words = words_of_ids(reference), words_of_ids(hypothesis)
    return {
        "agreed": agreed,
        "by_core": generation.decided_by.count("core"),
        "new": len(generation.ids),
        "wer": round(word_error_rate(*words), 6),
    }
