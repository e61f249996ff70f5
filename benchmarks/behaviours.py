"""python -m benchmarks.behaviours: the slices of the bundled model's behaviours, with all measures.

What `gpt2c behaviours examples/stories/model --json` prints, without coverage, behaviour by
behaviour: an interrupted run goes on where it stopped (``--work FOLDER``), and a run may measure
some of the behaviours alone. The table is printed as Markdown.
"""

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path

import torch
from gpt2c.behaviour.gated import GatedInterpreter
from gpt2c.behaviour.schema import bundled_behaviours
from gpt2c.behaviour.scores import percent
from gpt2c.behaviour.slices import Slice, from_json, to_json
from gpt2c.behaviour.study import StudyOptions, find_case, mark_shared, measure_case
from gpt2c.fidelity.tokens import decoder, encoder
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.workflows.behaviours import effects_of

RESULTS = Path(__file__).parent / "results" / "behaviours.json"
SCORES = ("sufficiency", "held_out", "necessity", "specificity", "worst_case")
BASELINES = ("random", "largest_effect", "other_slices")


def read(folder: Path, stage: str) -> dict[str, Slice]:
    """The slices that an earlier run left, by behaviour."""
    slices = {}
    for path in sorted(folder.glob(f"{stage}-*.json")):
        (each,) = from_json(json.loads(path.read_text()), str(path))
        slices[each.behaviour] = each
    return slices


def write(folder: Path, stage: str, each: Slice) -> None:
    name = each.behaviour.replace(" ", "-")
    (folder / f"{stage}-{name}.json").write_text(json.dumps(to_json((each,))))


def run(work: Path, names: Sequence[str], measured: Sequence[str]) -> dict[str, Slice]:
    """Find the slices of ``names``, then measure those of ``measured``."""
    work.mkdir(parents=True, exist_ok=True)
    program = lift(load_checkpoint(BUNDLED))
    runner, encode = GatedInterpreter(program), encoder(program.vocabulary)
    decode = decoder(program.vocabulary)
    behaviours = {each.name: each for each in bundled_behaviours()}
    options, known = StudyOptions(), read(work, "found")
    cases = {}
    for name in names:
        cases[name] = find_case(runner, behaviours[name], encode, options, known.get(name))
        write(work, "found", cases[name].slice)
        print(name, len(cases[name].slice.parts), cases[name].slice.seconds, "s", flush=True)
    mark_shared(list(cases.values()), options)
    options = StudyOptions(effects=effects_of(program, BUNDLED))
    done = read(work, "measured")
    for name in measured:
        if name not in done:
            started = time.process_time()
            done[name] = measure_case(
                runner, cases[name], list(cases.values()), lambda i: decode([i]), options
            )
            write(work, "measured", done[name])
            print("measured", name, round(time.process_time() - started), "s", flush=True)
    return done


def table(slices: Sequence[Slice]) -> str:
    """The measures as a table in Markdown."""
    titles = ("behaviour", "heads", "neurons", *SCORES, *BASELINES, "seconds")
    rows = [[title.replace("_", " ") for title in titles], ["---"] * len(titles)]
    for each in slices:
        figures = [percent(each.scores.get(name)) for name in SCORES]
        figures += [percent(each.baselines.get(name)) for name in BASELINES]
        sizes = [str(len(each.head_names)), str(len(each.neuron_names))]
        rows.append([each.behaviour, *sizes, *figures, f"{each.seconds:.0f}"])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=Path("behaviours-work"))
    parser.add_argument("--behaviour", action="append", help="measure this one (default: all)")
    parser.add_argument("--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    torch.set_num_threads(1)
    every = [each.name for each in bundled_behaviours()]
    done = run(options.work, every, options.behaviour or every)
    slices = tuple(done[name] for name in every if name in done)
    about = {"program": BUNDLED, "command": "python -m benchmarks.behaviours"}
    options.output.write_text(json.dumps(to_json(slices, about), indent=1) + "\n")
    print(table(slices))


if __name__ == "__main__":
    main()
