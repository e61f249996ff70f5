"""What commands compute on workers: the bytes of one process, on processes and on Ray."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, fields, replace
from pathlib import Path

import numpy as np
import pytest
import ray
from builders import tiny_gpt2
from gpt2c import behaviours
from gpt2c.analysis import estimates, sums
from gpt2c.analysis.effect import block_means, exact_effects
from gpt2c.analysis.estimates import estimated_effects
from gpt2c.analysis.generation import own_prompts
from gpt2c.behaviour import positions as reading
from gpt2c.behaviour.positions import PositionOptions, sure_positions
from gpt2c.behaviour.slices import Slice
from gpt2c.behaviour.study import StudyOptions
from gpt2c.cascade.continuations import continuations
from gpt2c.codegen.output.folder import write_program
from gpt2c.data.batches import tokens_in
from gpt2c.data.sample import Sample
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.config import Config
from gpt2c.ir import Graph
from gpt2c.passes import Pass, parse_pipeline
from gpt2c.passes.support.own_texts import own_texts
from gpt2c.workers import Executor, executor_of
from gpt2c.workers.folders import read_files
from gpt2c.workflows import benchmark
from gpt2c.workflows import sweep as sweeping
from gpt2c.workflows.compile import Callbacks, CompileOptions
from gpt2c.workflows.presets import BudgetOptions
from planted import answer_of, planted_lines, planted_program, write_lines
from pruning import canonical, context, text
from ray_cluster import start_ray


@pytest.fixture(scope="module")
def processes() -> Iterator[Executor]:
    with executor_of("2") as executor:
        yield executor


@pytest.fixture(scope="module")
def ray_cluster() -> Iterator[Executor]:
    start_ray()
    with executor_of("ray") as executor:
        yield executor
    ray.shutdown()


@pytest.fixture(params=["processes", "ray_cluster"])
def workers(request: pytest.FixtureRequest) -> Executor:
    """Two workers: processes, or of a Ray cluster."""
    return request.getfixturevalue(request.param)


@pytest.fixture(params=["processes", pytest.param("ray_cluster", marks=pytest.mark.slow)])
def workers_of_long_tasks(request: pytest.FixtureRequest) -> Executor:
    """As ``workers``, where each test takes long."""
    return request.getfixturevalue(request.param)


def _three_behaviours() -> list[dict]:
    """Two that the planted program answers, with one phrasing in common, and one that it lacks."""
    answered = planted_lines()
    other = [line | {"behaviour": "other"} for line in planted_lines(3)]
    wrong = [
        line | {"behaviour": "wrong", "answer": f" {answer_of(number % 2)}"}
        for number, line in enumerate(planted_lines())
    ]
    return answered + other + wrong


def test_behaviours(tmp_path, workers_of_long_tasks) -> None:
    folder = tmp_path / "planted"
    folder.mkdir()
    write_program(planted_program(), folder)
    file = write_lines(tmp_path / "b.jsonl", _three_behaviours())
    options = StudyOptions(worst_case=4, random_sets=1)

    def slices(where: Executor | None) -> list[Slice]:
        result = behaviours(folder, file=file, options=options, workers=where)
        return [replace(each, seconds=0.0) for each in result.slices]

    there = slices(workers_of_long_tasks)
    assert [each.behaviour for each in there] == ["answer", "other", "wrong"]
    assert there[0].parts and "specificity" in there[0].scores and there[2].right
    assert not there[2].parts  # answered too seldom
    assert there == slices(None)


def test_positions_of_text(workers, monkeypatch) -> None:
    monkeypatch.setattr(reading, "TOKENS", 64)
    monkeypatch.setattr(reading, "SHARD", 2)
    program = planted_program()
    texts = [list(sample.ids) for sample in text(40, 12, vocab=program.shape.vocab)]
    seen: list[tuple[str, int, int]] = []
    options = PositionOptions(sure=0.0, local=1.1, gain=-9.0)
    here, there = (
        sure_positions(program, texts, options, progress=progress, workers=where)
        for where, progress in ((None, None), (workers, lambda *now: seen.append(now)))
    )
    assert len(here) > 100
    for each in fields(here):
        one, other = getattr(here, each.name), getattr(there, each.name)
        assert one.dtype == other.dtype and np.array_equal(one, other)
    assert seen[0] == ("positions", 0, 480) and seen[-1] == ("positions", 480, 480)
    assert len(seen) > 4


def _short(options: BudgetOptions, _: Config) -> list[Pass]:
    """Passes without those that take long and are tested with workers elsewhere."""
    return parse_pipeline(f"canonicalize,effect,prune{{budget={options.budget}}},refit,attribute")


def _swept(top: Path, folder: Path, where: Executor | None) -> list[dict]:
    """The rows of a sweep of the model in ``top``, without what depends on the machine."""
    options = CompileOptions(
        verify=3, prompts=top / "prompts.jsonl", text=top / "text.npy", workers=where
    )
    source, limits = load_checkpoint(str(top / "tiny")), BudgetOptions("", minutes=0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sweeping, "budget_passes", _short)
        rows = sweeping.sweep(
            source, ["60%", "30%"], limits, folder, options, Callbacks(), lambda row: None
        )
    return [{k: v for k, v in row.items() if k != "tokens_per_second"} for row in rows]


@pytest.fixture(scope="module")
def swept_here(tmp_path_factory) -> tuple[Path, list[dict]]:
    """A folder with a model and its sweep in this process, and the rows."""
    top = tmp_path_factory.mktemp("sweep")
    (top / "tiny").mkdir()
    tiny_gpt2(top / "tiny", eos_token_id=None)
    lines = [json.dumps({"ids": [number % 40, 3]}) for number in range(30)]
    (top / "prompts.jsonl").write_text("\n".join(lines))
    np.save(top / "text.npy", np.concatenate([sample.ids for sample in text(40)]))
    return top, _swept(top, top / "here", None)


def test_sweep(swept_here, tmp_path, workers_of_long_tasks) -> None:
    top, rows = swept_here
    kept = tmp_path / "60pct" / "program.ir"
    shutil.copytree(top / "here" / "60pct", kept.parent)
    before = kept.stat().st_mtime_ns
    assert _swept(top, tmp_path, workers_of_long_tasks) == rows
    assert kept.stat().st_mtime_ns == before  # a finished budget is not compiled again
    here, there = (read_files(folder / "30pct") for folder in (top / "here", tmp_path))
    assert {name: each.tobytes() for name, each in there.items()} == {
        name: each.tobytes() for name, each in here.items()
    }


def _benched(top: Path, output: Path, where: Executor | None) -> list[dict]:
    """The rows of a benchmark of the checkpoints in ``top``, without times."""
    rows = benchmark.bench_decompile(top / "models", output, 20, workers=where)
    return [asdict(replace(row, seconds=0.0, processor=0.0)) for row in rows]


@pytest.fixture
def models(shared_checkpoints, tmp_path) -> Path:
    """A folder with the folder of two checkpoints, one of which is broken."""
    (tmp_path / "models" / "broken").mkdir(parents=True)
    (tmp_path / "models" / "broken" / "config.json").write_text("{", encoding="utf-8")
    name = "bin-majority-1l1h16d"
    (tmp_path / "models" / name).symlink_to(shared_checkpoints / name, target_is_directory=True)
    return tmp_path


def _same_benchmark(models: Path, workers: Executor) -> list[dict]:
    """The rows of this process, after a comparison with those of workers, and of the folders."""
    rows = _benched(models, models / "here", None)
    assert _benched(models, models / "there", workers) == rows
    here, there = read_files(models / "here"), read_files(models / "there")
    assert here.keys() == there.keys() and any(name.endswith("/program.py") for name in here)
    for name in here.keys() - {"decompile.json"}:  # which has times
        assert here[name].tobytes() == there[name].tobytes()
    return rows


def test_bench_decompile_without_rules(models, processes, monkeypatch) -> None:
    passes = parse_pipeline("canonicalize")
    monkeypatch.setattr(benchmark, "default_passes", lambda level: passes)
    rows = _same_benchmark(models, processes)
    assert [row["error"] is None for row in rows] == [True, False]


@pytest.mark.slow
def test_bench_decompile(models, ray_cluster) -> None:
    rows = _same_benchmark(models, ray_cluster)
    assert [row["decompiled"] for row in rows] == [True, False]
    kept = models / "there" / "bin-majority-1l1h16d" / "program.py"
    before = kept.stat().st_mtime_ns
    assert _benched(models, models / "there", ray_cluster) == rows  # measured again
    assert kept.stat().st_mtime_ns == before  # and not compiled again


@pytest.mark.parametrize("readout", ["argmax", "multilabel"])
def test_effects(readout, tmp_path, workers, monkeypatch) -> None:
    monkeypatch.setattr(estimates, "TOKENS", 64)
    monkeypatch.setattr(sums, "TASKS", 4)
    program = canonical(tmp_path, n_layer=2, n_inner=12)
    unembed = replace(program.core.unembed, readout=readout)
    program = replace(program, core=Graph((*program.core.nodes[:-1], unembed)))
    samples = text(24)
    means = block_means(program, samples)
    names = ["L0H1", "L1H0", "L0N3", "L1N5"]
    here, there = (
        (
            {
                name: mean.numpy().tobytes()
                for name, mean in block_means(program, samples, workers=w).items()
            },
            estimated_effects(program, samples, means, draws=2, seed=3, workers=w),
            exact_effects(program, samples, means, names, workers=w),
        )
        for w in (None, workers)
    )
    assert here == there
    assert all(effect > 0 for effect in here[2].values())
    other = estimated_effects(program, samples, means, draws=2, seed=4)
    assert other != here[1]  # the draws count


def test_text_that_the_original_generates(tmp_path, workers) -> None:
    program = canonical(tmp_path, n_layer=2, n_inner=12)
    program = replace(program, fallback=program.core)
    here, there = (
        own_texts(program, text(24), 3000, 1, context(workers=where), rows=4)
        for where in (None, workers)
    )
    assert here == there
    assert tokens_in(here) >= 3000
    assert len(set(here)) > len(here) / 2  # rounds differ
    other = own_texts(program, text(24), 3000, 2, context(), rows=4)
    assert other != here


def test_prompts_and_continuations_of_the_original(tmp_path, workers) -> None:
    program = canonical(tmp_path, n_layer=2, n_inner=12)
    program = replace(program, fallback=program.core)
    here, there = (own_prompts(program, text(24), 60, 1, where) for where in (None, workers))
    assert here == there and len(here) == 60
    prompts = [*here, Sample(()), Sample(tuple(text(1)[0].ids)[:1])]
    new, other = (continuations(program, prompts, 5, where) for where in (None, workers))
    assert new == other
    assert [len(ids) for ids in new][-2:] == [0, 5]
    one_by_one = [continuations(program, [prompt], 5)[0] for prompt in prompts]
    assert one_by_one == new
