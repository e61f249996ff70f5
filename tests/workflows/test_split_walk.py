"""The splits of every command: no text that something was fitted on is used for a figure.

Each walk is run as it is, where it must not leak, and with a deliberate leak, which it must see.
"""

import gzip
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import second_corpus as corpus
from builders import tiny_gpt2
from counting import counting_model, inputs
from gpt2c import behaviours
from gpt2c.behaviour.search import SearchOptions
from gpt2c.behaviour.study import StudyOptions
from gpt2c.codegen.output.folder import load_program, write_program
from gpt2c.editing.requests import parse_fact
from gpt2c.fidelity.verify import verify
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.inputs import split_inputs
from gpt2c.frontend.tokenizers.vocabulary import reference_tokenizer
from gpt2c.passes import parse_pipeline
from gpt2c.search.decompile import decompile
from gpt2c.workflows.benchmark import bench_decompile
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.edit import EditOptions, edit_program
from gpt2c.workflows.slice import slice_program
from planted import FILLERS, IS, SUBJECTS, answer_of, planted_program, subject, write_lines
from walk import Walk, looked_up

LEAKS = pytest.mark.parametrize("leak", [False, True], ids=["as it is", "leaking"])
PASSES = "canonicalize,classify,effect{draws=1,exact=0},label,prune{budget=60%},refit,guard"
RULES = "canonicalize,effect{draws=1,exact=0},distil_rules{neurons=6,heads=1,steps=2,tokens=64}"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint whose inputs can be told apart by their first tokens."""
    folder = tmp_path_factory.mktemp("tiny")
    tiny_gpt2(folder, eos_token_id=None)
    lines = [{"input_ids": [i // 8, i % 8, 9, 10, 11], "scored": [2, 3]} for i in range(120)]
    with gzip.open(folder / "inputs.jsonl.gz", "wt") as stream:
        stream.write("\n".join(map(json.dumps, lines)))
    return folder


@pytest.fixture
def walk(monkeypatch: pytest.MonkeyPatch) -> Walk:
    return Walk(monkeypatch)


def check(walk: Walk, leak: bool) -> None:
    assert walk.sequences["read"] and walk.sequences["measured"]
    assert bool(walk.leaks()) == leak, sorted(walk.leaks())[:3]


def leak_of_inputs(patch: pytest.MonkeyPatch) -> None:
    """Passes get all inputs in place of the validation split."""

    def every(items: list, name: str) -> list:
        return items if name == "validation" else split_inputs(items, name)

    patch.setattr("gpt2c.frontend.samples.split_inputs", every)


def measured_prompts(walk: Walk) -> None:
    """Record the prompts of ``select``, which is where all figures of programs begin."""
    for module in ("gpt2c.fidelity.select.select", "gpt2c.fidelity.verify.select"):
        real = looked_up(module)

        def spied(*arguments: object, real: Callable = real, **options: object) -> object:
            selection = real(*arguments, **options)
            walk.add("measured", (prompt.text or prompt.ids for prompt in selection.prompts))
            return selection

        walk.patch.setattr(module, spied)


@LEAKS
@pytest.mark.parametrize("passes", [PASSES, RULES], ids=["budget", "distil_rules"])
def test_compile(model: Path, tmp_path: Path, walk: Walk, passes: str, leak: bool) -> None:
    if leak:
        leak_of_inputs(walk.patch)
    walk.phase("read", "gpt2c.workflows.compile.run_pipeline")
    measured_prompts(walk)
    options = CompileOptions(passes=parse_pipeline(passes), verify=20)
    compile_checkpoint(str(model), tmp_path / "p", options)
    check(walk, leak)


@LEAKS
def test_lookup_table_and_explained_share(
    model: Path, tmp_path: Path, walk: Walk, leak: bool
) -> None:
    options = CompileOptions(passes=parse_pipeline(PASSES), verify=0)
    folder = compile_checkpoint(str(model), tmp_path / "p", options).folder
    assert load_program(folder).guard is not None
    if leak:
        leak_of_inputs(walk.patch)
    seen = []

    def lookup(program, prompts, new, options, **rest):  # type: ignore[no-untyped-def]
        walk.add("read", (s.ids for s in (*options.calibration, *options.validation)))
        walk.add("measured", (prompt.ids for prompt in prompts))
        seen.append("lookup")

    def explained(program, tested, fitted, **rest):  # type: ignore[no-untyped-def]
        walk.add("read", (sample.ids for sample in fitted))
        walk.add("measured", (sample.ids for sample, _ in tested))
        seen.append("explained")

    walk.patch.setattr("gpt2c.fidelity.explained.measure.measure_lookup", lookup)
    walk.patch.setattr("gpt2c.fidelity.explained.measure.explained_share", explained)
    verify(folder, load_checkpoint(str(model)), n=20, lookup=200)
    assert set(seen) == {"lookup", "explained"}
    check(walk, leak)


def lines() -> list[dict]:
    """The planted behaviour; every split begins with words of its own."""
    result = []
    for number, split in enumerate(("calibration", "validation", "test")):
        for phrasing in range(2):
            for i in range(SUBJECTS):
                fillers = [2 * SUBJECTS + (2 * number + i % 2) % FILLERS]
                fillers += [SUBJECTS] * (phrasing + 1)
                prompt = " ".join(map(str, [*fillers, subject(i), IS]))
                row = {"behaviour": "answer", "phrasing": f"p{phrasing}", "variable": f"s{i}"}
                row |= {"prompt": prompt, "answer": f" {answer_of(i)}", "contrast": None}
                result.append(row | {"split": split})
    return result


@LEAKS
@pytest.mark.parametrize("command", ["behaviours", "slice"])
def test_behaviours_and_slice(tmp_path: Path, walk: Walk, command: str, leak: bool) -> None:
    folder = tmp_path / "planted"
    folder.mkdir()
    write_program(planted_program(), folder)
    file = write_lines(tmp_path / "b.jsonl", lines())
    walk.phase("read", "gpt2c.behaviour.study.find_slice")
    if leak:
        module = "behaviour.study" if command == "behaviours" else "workflows.slice"
        name = f"gpt2c.{module}._items"
        real = looked_up(name)

        def leaking(runner, behaviour, split, *rest):  # type: ignore[no-untyped-def]
            return real(runner, behaviour, "test" if split == "validation" else split, *rest)

        walk.patch.setattr(name, leaking)
    if command == "behaviours":
        walk.phase("measured", "gpt2c.behaviour.study.measure_case")
        search = SearchOptions(refinements=1)
        behaviours(folder, file=file, options=StudyOptions(search=search, worst_case=4))
    else:
        real_written = looked_up("gpt2c.workflows.slice._written")
        real_narrow = looked_up("gpt2c.workflows.slice.narrow")

        def narrow(model, items):  # type: ignore[no-untyped-def]
            walk.add("read", (item.ids for item in items))
            return real_narrow(model, items)

        def written(folder, model, own, tests, subjects):  # type: ignore[no-untyped-def]
            walk.add("measured", (item.ids for item in tests))
            return real_written(folder, model, own, tests, subjects)

        walk.patch.setattr("gpt2c.workflows.slice._written", written)
        walk.patch.setattr("gpt2c.workflows.slice.narrow", narrow)
        slice_program(folder, "answer", tmp_path / "s", file=file)
    check(walk, leak)


@LEAKS
def test_edit(tmp_path: Path, walk: Walk, leak: bool) -> None:
    folder = tmp_path / "program"
    options = CompileOptions(passes=parse_pipeline("canonicalize"), verify=0)
    compile_checkpoint(str(corpus.FOLDER), folder, options)
    encode = reference_tokenizer(load_program(folder).vocabulary).encode
    documents = tuple(tuple(encode(text).ids) for text in corpus.documents())
    rows = corpus.prompts()
    if leak:
        changed = {"calibration": "test", "test": "calibration"}
        rows += [replace(row, split=changed.get(row.split, row.split)) for row in rows]
    walk.phase("read", "gpt2c.workflows.edit.apply_fact", "gpt2c.workflows.edit.pool_of")
    walk.phase(
        lambda fact, split, *rest: {"validation": "read", "test": "measured"}[split],
        "gpt2c.workflows.edit.effects",
    )
    edit_program(
        folder,
        [parse_fact("metal: Tavik = gold", "--fact")],
        rows,
        EditOptions(output=tmp_path / "edited", documents=documents),
    )
    check(walk, leak)


@LEAKS
def test_interchange(walk: Walk, leak: bool) -> None:
    """Rules and parts are chosen on other inputs than those that the accuracy is of."""
    pairs = looked_up("gpt2c.search.interchange._Swapper.pairs")
    fit = looked_up("gpt2c.search.decompile.fit_rules")

    def fitted(oracle, facts, columns, proposed, points, *rest, **options):  # type: ignore[no-untyped-def]
        walk.add("read", (point.case.ids for point in points))
        return fit(oracle, facts, columns, proposed, points, *rest, **options)

    def swaps(swapper, points, variable, together, count, rng):  # type: ignore[no-untyped-def]
        from gpt2c.search.interchange import FINAL

        if count == FINAL and leak:
            points = swapper.points
        result = pairs(swapper, points, variable, together, count, rng)
        phase = "measured" if count == FINAL else "read"
        walk.add(phase, (point.case.ids for base, source, _ in result for point in (base, source)))
        return result

    walk.patch.setattr("gpt2c.search.interchange._Swapper.pairs", swaps)
    walk.patch.setattr("gpt2c.search.decompile.fit_rules", fitted)
    assert decompile(counting_model(), inputs(60, seed=2)).model is not None
    read, measured = walk.sequences["read"], walk.sequences["measured"]
    assert read and measured and bool(read & measured) == leak


@LEAKS
def test_bench_decompile(shared_checkpoints: Path, tmp_path: Path, walk: Walk, leak: bool) -> None:
    name = "bin-majority-1l1h16d"
    (tmp_path / "given").mkdir()
    shutil.copytree(shared_checkpoints / name, tmp_path / "given" / name)
    if leak:
        leak_of_inputs(walk.patch)
    fit = looked_up("gpt2c.search.decompile.fit_rules")

    def fitted(oracle, facts, columns, proposed, points, *rest, **options):  # type: ignore[no-untyped-def]
        walk.add("read", (point.case.ids for point in points))
        return fit(oracle, facts, columns, proposed, points, *rest, **options)

    walk.patch.setattr("gpt2c.search.decompile.fit_rules", fitted)
    measured_prompts(walk)
    (row,) = bench_decompile(tmp_path / "given", tmp_path / "out", 20)
    assert row.decompiled and row.match is not None
    read, measured = walk.sequences["read"], walk.sequences["measured"]
    assert read and measured and bool(read & measured) == leak
