"""python -m benchmarks.editing.guarded PROGRAM ...: facts of programs with a core and a fallback.

The saved program is run as a user runs it, before and after each edit: whole greedy answers on
test prompts that the original gets right, and the word error rate of 32 new tokens against the
original on unrelated test prompts, which the guard of the program limits.
"""

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from gpt2c.analysis.wer import speller, word_error_rate
from gpt2c.data.texts import load_prompts
from gpt2c.editing.fact import mentions
from gpt2c.editing.requests import FactRequest
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.passes import parse_pipeline, run_pipeline
from gpt2c.runtime.process import Generation, ProgramProcess
from gpt2c.workflows.edit import EditOptions, edit_program
from gpt2c.workflows.saved import Saved

from .facts import Ids, draw, measured_rows
from .measure import generate, known
from .methods import Source
from .summary import interval

RESULTS = Path(__file__).parents[1] / "results" / "editing_guarded.json"
KINDS = ("efficacy", "unseen", "in a story", "neighbours", "related")
MOST = 6  # prompts of each kind and fact
NEW_TOKENS = 32


def main() -> None:
    """Run the benchmark and write its results after each fact."""
    parser = argparse.ArgumentParser(
        description=__doc__, prog="python -m benchmarks.editing.guarded"
    )
    parser.add_argument("programs", nargs="+", type=Path)
    parser.add_argument("--facts", type=int, default=6)
    parser.add_argument("--prompts", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    base = run_pipeline(lift(load_checkpoint(BUNDLED)), parse_pipeline("canonicalize"))
    source = Source(base)
    about = {"seed": options.seed, "prompts": options.prompts}
    results: dict[str, Any] = {"about": about, "edits": {}}
    if options.output.is_file():
        old = json.loads(options.output.read_text(encoding="utf-8"))
        results = old if old["about"] == about else results
    prompts = [prompt.ids for prompt in load_prompts("test")]
    order = np.random.default_rng(options.seed).permutation(len(prompts))[: options.prompts]
    prompts = [prompts[i] for i in order]
    expected = generate(source.original, prompts, [NEW_TOKENS] * len(prompts))
    pairs = list(zip(prompts, expected, strict=True))
    before: dict[Path, dict[Ids, Generation]] = {}
    for request in draw(options.facts, options.seed):
        for folder in options.programs:
            key = f"{folder.name}/{request.text}"
            if key in results["edits"]:
                continue
            if folder not in before:
                with ProgramProcess(folder) as process:
                    before[folder] = {ids: process.generate(ids, NEW_TOKENS) for ids in prompts}
            entry = one(folder, request, source, pairs, before[folder])
            results["edits"][key] = entry
            print(key, json.dumps(entry), flush=True)
            names = [each.name for each in options.programs]
            results["tables"] = {name: summary(results, name) for name in names}
            text = json.dumps(results, indent=1, ensure_ascii=False)
            options.output.write_text(text + "\n", encoding="utf-8")


def one(
    folder: Path,
    request: FactRequest,
    source: Source,
    prompts: list[tuple[Ids, Ids]],
    unedited: dict[Ids, Generation],
) -> dict[str, Any]:
    """Measures of one edit; ``wer`` before and after are of the same prompts.

    Args:
        prompts: unrelated prompts with the original's continuations.
        unedited: the continuations of the program before the edit.
    """
    fact = source.resolve(request)
    rows = measured_rows(request, fact.answer, source.texts)
    rows["efficacy"] = list(fact.cases["calibration"].inside)
    asked = known(source.original, {k: rows[k] for k in KINDS}, source.recorded(request))
    kept = [pair for pair in prompts if not mentions((*pair[0], *pair[1]), fact.subject)]
    with tempfile.TemporaryDirectory() as place:
        edited = Path(place) / folder.name
        start = time.process_time()
        edit_program(folder, [request], source.rows, EditOptions(output=edited, measure=False))
        seconds = time.process_time() - start
        with ProgramProcess(edited) as process:
            program = Saved(process)
            counts = {
                kind: [sum(program.says(each[:MOST])), len(each[:MOST])]
                for kind, each in asked.items()
                if each
            }
            after = [process.generate(ids, NEW_TOKENS) for ids, _ in kept]
    before = [unedited[ids] for ids, _ in kept]
    return {
        "counts": counts,
        "wer": {"before": rates(source, kept, before), "after": rates(source, kept, after)},
        "differ": sum(x.ids != y.ids for x, y in zip(before, after, strict=True)),
        "prompts": len(kept),
        "seconds": round(seconds, 1),
    }


def rates(
    source: Source, prompts: list[tuple[Ids, Ids]], generations: list[Generation]
) -> list[float]:
    """The word error rate of each continuation against the original's."""
    spell = speller(source.program.vocabulary, None)
    return [
        round(word_error_rate(spell(expected), spell(new.ids)), 4)
        for (_, expected), new in zip(prompts, generations, strict=True)
    ]


def summary(results: dict[str, Any], name: str) -> dict[str, Any]:
    """Intervals over facts for answers, over facts and prompts for word error rates."""
    edits = [each for key, each in results["edits"].items() if key.startswith(f"{name}/")]
    if not edits:
        return {}
    table: dict[str, Any] = {}
    for kind in KINDS:
        shares = [e["counts"][kind][0] / e["counts"][kind][1] for e in edits if kind in e["counts"]]
        if shares:
            table[kind] = interval(shares)
    for stage in ("before", "after"):
        table[f"wer {stage}"] = interval([rate for each in edits for rate in each["wer"][stage]])
    differ = [each["differ"] / each["prompts"] for each in edits]
    table["unrelated continuations that differ from the unedited program's"] = interval(differ)
    table["seconds"] = interval([each["seconds"] for each in edits])
    return table


if __name__ == "__main__":
    main()
