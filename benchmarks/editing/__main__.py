"""python -m benchmarks.editing: facts of the bundled model, changed one by one and in batches.

Facts of all relations that the ground truth has get another answer of their relation. Every method
gets the same calibration prompts; the edited model is measured as a checkpoint in transformers, on
test prompts that the original gets right (see facts.py). Intervals are bootstrapped over facts. The
results file holds a row for each edit, so that an interrupted run goes on where it was.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

from gpt2c.editing.requests import FactRequest
from gpt2c.editing.resolve import Fact
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.passes import parse_pipeline, run_pipeline

from . import finetune, rome
from .facts import Changed, draw, measured_rows
from .measure import Unrelated, known, measure
from .methods import FineTuned, Method, Neurons, RankOne, Source
from .summary import summary, table

RESULTS = Path(__file__).parents[1] / "results" / "editing.json"
METHODS = ("neurons", "rome", "finetune", "finetune+kept")
FIRST = 12
READ_TEXT = 6  # of single edits, every sixth is measured on unrelated text


def method(name: str, source: Source) -> Method:
    """A method with its settings."""
    match name:
        case "neurons":
            return Neurons(source)
        case "rome":
            return RankOne(source, rome.Settings())
        case "finetune":
            return FineTuned(source, finetune.Settings())
        case _:
            return FineTuned(source, finetune.KEEPING)


def batches(numbers: Sequence[int], size: int) -> list[list[int]]:
    """Groups of ``size``; what is left over at the end is dropped."""
    return [list(numbers[at : at + size]) for at in range(0, len(numbers) - size + 1, size)]


def plan(options: argparse.Namespace) -> Iterator[tuple[str, int, str, int]]:
    """What is to be run: kind of request, batch size, method, number of facts.

    A run that is cut off has something of everything: single edits of FIRST facts come first, the
    rest last. Other methods, and batches of ten, take fewer facts.
    """
    others = [name for name in options.methods if name != "neurons"]
    with_neurons = "neurons" in options.methods
    if with_neurons:
        yield "fact", 1, "neurons", min(FIRST, options.facts)
    for name in others:
        yield "fact", 1, name, options.compared
    for name in options.methods:
        yield "fact", 10, name, 10 * options.tens
    if with_neurons:
        yield "forget", 1, "neurons", options.others
        yield "add", 1, "neurons", options.others
        yield "fact", 1, "neurons", options.facts
    for name in options.methods:
        yield "fact", 50, name, 50 if options.facts >= 50 else 0


class Run:
    """One run: the results so far, and what is needed to go on."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        about = {"facts": options.facts, "positions": options.positions}
        self.results: dict[str, Any] = {"about": about, "edits": {}}
        if options.output.is_file():
            old = json.loads(options.output.read_text(encoding="utf-8"))
            if old.get("about") == about:
                self.results["edits"] = old["edits"]
        base = run_pipeline(lift(load_checkpoint(BUNDLED)), parse_pipeline("canonicalize"))
        self.source = Source(base)
        self.unrelated = Unrelated(self.source.original, options.positions)
        self.methods: dict[str, Method] = {}
        self.facts: dict[str, tuple[Fact, Changed]] = {}

    def run(self) -> None:
        """Run what is missing, and write after each edit."""
        for seed, (kind, size, name, count) in product(self.options.seeds, plan(self.options)):
            requests = draw(self.options.facts if kind == "fact" else count, seed, kind)
            for group in batches(range(count), size):
                key = f"{seed}/{kind}/{size}/{name}/{group[0]}"
                if key not in self.results["edits"]:
                    text = size > 1 or group[0] % READ_TEXT == 0
                    chosen = [requests[i] for i in group]
                    self.results["edits"][key] = self._one(name, chosen, text)
                    print(key, json.dumps(self.results["edits"][key]), flush=True)
                    self.write()

    def _one(self, name: str, requests: Sequence[FactRequest], text: bool) -> dict[str, Any]:
        pairs = [self._fact(request) for request in requests]
        facts, changed = [fact for fact, _ in pairs], [each for _, each in pairs]
        if name not in self.methods:
            self.methods[name] = method(name, self.source)
        model, seconds = self.methods[name].edited(facts)
        subjects = [subject for fact in facts for subject in fact.subject]
        return {
            "facts": [request.text for request in requests],
            "counts": measure(model, changed, [each.key for each in changed]),
            "unrelated": self.unrelated.changed(model, subjects) if text else None,
            "seconds": round(seconds, 2),
            "settings": self.methods[name].settings,
        }

    def _fact(self, request: FactRequest) -> tuple[Fact, Changed]:
        """The prompts that methods see, and the test prompts that the original gets right."""
        key = f"{request.kind} {request.text}"
        if key not in self.facts:
            fact = self.source.resolve(request)
            rows = measured_rows(request, fact.answer, self.source.texts)
            old = self.source.recorded(request)
            rows["efficacy"] = list(fact.cases["calibration"].inside)
            kept = known(self.source.original, rows, old)
            self.facts[key] = fact, Changed(request, kept)
        return self.facts[key]

    def write(self) -> None:
        """Write the rows and the tables."""
        results = {**self.results, "tables": summary(self.results["edits"])}
        text = json.dumps(results, indent=1, ensure_ascii=False)
        self.options.output.parent.mkdir(parents=True, exist_ok=True)
        self.options.output.write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m benchmarks.editing")
    parser.add_argument("--facts", type=int, default=60)
    parser.add_argument("--compared", type=int, default=12, help="facts of the other methods")
    parser.add_argument("--tens", type=int, default=2, help="batches of ten")
    parser.add_argument("--others", type=int, default=6, help="facts to forget and to add")
    parser.add_argument("--positions", type=int, default=50_000)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=METHODS)
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    run = Run(parser.parse_args())
    run.run()
    run.write()
    print(table(run.results["edits"]))


if __name__ == "__main__":
    main()
