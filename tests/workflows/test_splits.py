"""No leaks: text that labels, guards or passes saw is used for no figure."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import tiny_gpt2
from gpt2c.codegen.output.folder import load_program
from gpt2c.data.sample import Sample
from gpt2c.fidelity.select import select
from gpt2c.frontend import inputs, samples
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.passes import Context, parse_pipeline
from gpt2c.workflows import label as labelling
from gpt2c.workflows.budget_search import budget_search
from gpt2c.workflows.compile import Callbacks, CompileOptions, compile_checkpoint
from gpt2c.workflows.pass_text import with_text
from gpt2c.workflows.presets import BudgetOptions
from gpt2c.workflows.sweep import sweep

COUNT = 60  # inputs, each with a first token pair of its own


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint whose inputs can be told apart by their first tokens."""
    folder = tmp_path_factory.mktemp("tiny")
    tiny_gpt2(folder, eos_token_id=None)
    lines = [{"input_ids": [i // 8, i % 8, 9, 10, 11], "scored": [2, 3]} for i in range(COUNT)]
    with gzip.open(folder / "inputs.jsonl.gz", "wt") as stream:
        stream.write("\n".join(map(json.dumps, lines)))
    return folder


def keys(samples: Iterator[Sample] | list[Sample]) -> set[tuple[int, ...]]:
    return {tuple(sample.ids[:2]) for sample in samples}


def test_what_passes_get_is_not_what_is_measured(model: Path) -> None:
    source = load_checkpoint(str(model))
    context = with_text(Context(), source, lift(source))
    fitted, scored = keys(context.calibration), keys(context.samples)
    measured = {prompt.ids[:2] for prompt in select(source, n=COUNT).prompts}
    read = fitted | scored | keys(context.inputs) | keys(context.prompts)
    assert fitted and scored and measured
    assert not fitted & scored and not read & measured
    assert keys(context.prompts) <= scored  # nothing is fitted on what calibrates the guard
    assert not keys(samples.held_out_text(source)) & measured


class Splits:
    """The splits that are asked for while passes run, and while figures are taken."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        real = inputs.split_inputs

        def recorded(every: list[inputs.Input], name: str) -> list[inputs.Input]:
            self.asked.append(name)
            return real(every, name)

        for module in ("frontend.samples", "fidelity.select"):
            patch.setattr(f"gpt2c.{module}.split_inputs", recorded)


@pytest.mark.parametrize("command", ["compile", "budget", "sweep", "label"])
def test_no_pass_of_any_command_reads_the_test_split(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Without a measurement, the test split is not even opened; with one, it is."""
    splits, source = Splits(monkeypatch), load_checkpoint(str(model))
    passes = parse_pipeline("canonicalize,classify,effect{draws=1,exact=0},prune{budget=60%},guard")
    if command == "compile":
        options = CompileOptions(passes=passes, verify=0)
        compile_checkpoint(str(model), tmp_path / "it", options)
    elif command == "budget":
        goal = BudgetOptions("agreement=1%", minutes=0)
        budget_search(goal, source, None, Callbacks(), 0)
    elif command == "sweep":
        wanted, none = BudgetOptions("", minutes=0), CompileOptions(verify=0)
        sweep(source, ["60%"], wanted, tmp_path / "s", none, Callbacks(), lambda row: None)
    else:
        labelling.labelled(str(model))
    assert set(splits.asked) == {"validation"}
    select(source, n=5)
    assert splits.asked[-1] == "test"


def test_labels_of_a_program_are_not_fitted_on_its_recorded_prompts(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are test text: its figures are measured on them, and labels are shown on them."""
    compile_checkpoint(str(model), tmp_path / "it", CompileOptions(verify=5))
    recorded = [json.loads(line) for line in (tmp_path / "it" / "golden.jsonl").open()]
    assert recorded
    seen: list[Context] = []
    monkeypatch.setattr(
        labelling, "run_pipeline", lambda program, _, context, **__: seen.append(context) or program
    )
    labelling.labelled(str(tmp_path / "it"))
    [context] = seen
    texts = {tuple(sample.ids) for sample in context.samples}
    assert len(texts) > 10 and not context.calibration
    assert not texts & {tuple(record["read"]) for record in recorded}
    again, _ = labelling.own_samples(load_program(tmp_path / "it"), 0)
    assert {tuple(sample.ids) for sample in again} == texts
