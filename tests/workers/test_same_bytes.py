"""Labels and measures by workers: the same bytes however many there are, locally and on Ray."""

from collections.abc import Iterator

import pytest
import ray
from builders import tiny_gpt2
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.share import explained_share
from gpt2c.fidelity.verify import verify
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.ir import print_program
from gpt2c.labels import sharded
from gpt2c.passes import parse_pipeline, run_pipeline
from gpt2c.workers import Executor, executor_of
from programs import write_gpt2
from pruning import canonical, context, text
from ray_cluster import start_ray


@pytest.fixture(scope="module")
def one() -> Iterator[Executor]:
    with executor_of("1") as executor:
        yield executor


@pytest.fixture(scope="module", params=["2", pytest.param("ray", marks=pytest.mark.slow)])
def other(request: pytest.FixtureRequest) -> Iterator[Executor]:
    """Two workers: processes, or of a Ray cluster."""
    if request.param == "ray":
        start_ray()
    with executor_of(request.param) as executor:
        yield executor
    if request.param == "ray":
        ray.shutdown()


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return canonical(tmp_path_factory.mktemp("model"), n_layer=2, n_inner=12)


def labelled(program, workers: Executor | None):
    settings = {"calibration": text(24), "samples": text(12), "workers": workers}
    return run_pipeline(program, parse_pipeline("label{terms=2}"), context(**settings))


def test_labels_are_the_same_bytes_for_any_workers(program, one, other, monkeypatch) -> None:
    monkeypatch.setattr(sharded, "SHARD", 64)
    monkeypatch.setattr(sharded, "NUMBERS", 1)  # a layer at a time: readers go on where they were
    first = print_program(labelled(program, one))
    assert "predicate=" in first
    assert print_program(labelled(program, other)) == first


def test_labels_by_workers_are_those_of_this_process(program, one) -> None:
    here, there = labelled(program, None), labelled(program, one)
    for node, other in zip(here.core, there.core, strict=True):
        for part, same in zip(getattr(node, "rows", [node]), getattr(other, "rows", [other])):
            if (evidence := getattr(part, "evidence", None)) is not None:
                assert evidence.predicate == same.evidence.predicate
                assert evidence.score == pytest.approx(same.evidence.score, abs=2e-3)


def test_measures_are_the_same_bytes_for_any_workers(tmp_path, one, other) -> None:
    folder = tmp_path / "tiny"
    folder.mkdir()
    tiny_gpt2(folder, eos_token_id=None)
    checkpoint = load_checkpoint(str(folder))
    program = write_gpt2(tmp_path / "program", checkpoint)
    reports = [
        verify(program, checkpoint, n=150, max_new_tokens=4, workers=workers, write=False).as_dict()
        for workers in (one, other, None)
    ]
    assert reports[0]["verification"]["prompts"] == 150
    assert reports[0] == reports[1]
    assert reports[2]["wer"] == reports[0]["wer"]  # in this process, too
    assert reports[2]["kl"]["value"] == pytest.approx(reports[0]["kl"]["value"], abs=1e-6)


def test_explained_share_is_the_same_bytes_for_any_workers(program, one, other) -> None:
    core = labelled(program, one)
    tested = [(Sample(each.ids), range(len(each.ids))) for each in text(12)]
    shares = [
        explained_share(core, tested, text(40), workers=workers) for workers in (one, other, None)
    ]
    assert shares[0] is not None and shares[0].share.value is not None
    assert shares[0] == shares[1]
    assert shares[2].share.value == pytest.approx(shares[0].share.value, abs=1e-4)
