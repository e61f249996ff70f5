"""What commands compute on workers: the bytes of one process, on processes and on Ray."""

from collections.abc import Iterator
from dataclasses import fields, replace

import numpy as np
import pytest
import ray
from gpt2c import behaviours
from gpt2c.behaviour import positions as reading
from gpt2c.behaviour.positions import PositionOptions, sure_positions
from gpt2c.behaviour.slices import Slice
from gpt2c.behaviour.study import StudyOptions
from gpt2c.codegen.output.folder import write_program
from gpt2c.workers import Executor, executor_of
from planted import answer_of, planted_lines, planted_program, write_lines
from pruning import text
from ray_cluster import start_ray


@pytest.fixture(scope="module", params=["2", pytest.param("ray", marks=pytest.mark.slow)])
def workers(request: pytest.FixtureRequest) -> Iterator[Executor]:
    """Two workers: processes, or of a Ray cluster."""
    if request.param == "ray":
        start_ray()
    with executor_of(request.param) as executor:
        yield executor
    if request.param == "ray":
        ray.shutdown()


def _three_behaviours() -> list[dict]:
    """Two that the planted program answers, with one phrasing in common, and one that it lacks."""
    answered = planted_lines()
    other = [line | {"behaviour": "other"} for line in planted_lines(3)]
    wrong = [
        line | {"behaviour": "wrong", "answer": f" {answer_of(number % 2)}"}
        for number, line in enumerate(planted_lines())
    ]
    return answered + other + wrong


def test_behaviours(tmp_path, workers) -> None:
    folder = tmp_path / "planted"
    folder.mkdir()
    write_program(planted_program(), folder)
    file = write_lines(tmp_path / "b.jsonl", _three_behaviours())
    options = StudyOptions(worst_case=4, random_sets=1)

    def slices(where: Executor | None) -> list[Slice]:
        result = behaviours(folder, file=file, options=options, workers=where)
        return [replace(each, seconds=0.0) for each in result.slices]

    there = slices(workers)
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
