"""The search on planted circuits: it finds exactly what carries the answer, and no decoy."""

import pytest
from gpt2c.behaviour.encoded import align, encode_prompts
from gpt2c.behaviour.gated import GatedInterpreter
from gpt2c.behaviour.measures import Bench
from gpt2c.behaviour.schema import read_behaviours
from gpt2c.behaviour.search import SearchOptions, find_slice
from planted import (
    PLANTED,
    encode,
    planted_lines,
    planted_program,
    with_random_weights,
    write_lines,
)


@pytest.fixture(scope="module")
def behaviour(tmp_path_factory):
    path = write_lines(tmp_path_factory.mktemp("data") / "b.jsonl", planted_lines())
    return read_behaviours(path)[0]


def searched(program, behaviour, **options):
    runner = GatedInterpreter(program)
    prompts = align(encode_prompts(behaviour.of("calibration"), encode, 12))
    bench = Bench(runner, align(encode_prompts(behaviour.of("validation"), encode, 12)))

    def sufficient(parts):
        value = bench.score(bench.right_with(parts)).value
        return 1.0 if value is None else value

    return find_slice(runner, prompts, sufficient, SearchOptions(**options))


def test_the_planted_parts_are_the_slice(behaviour):
    # One neuron can go: its mean says the answer where no other neuron fires.
    parts = searched(planted_program(), behaviour).parts
    assert set(parts) <= set(PLANTED)
    assert "L0H0" in parts
    assert len(parts) >= len(PLANTED) - 1


def test_all_sizes_above_the_slice_were_sufficient(behaviour):
    result = searched(planted_program(), behaviour)
    sizes = [size for size, _ in result.trail]
    size = len(result.parts)
    assert size in sizes
    assert all(score >= 0.975 for tried, score in result.trail if tried >= size)
    assert any(score < 0.975 for tried, score in result.trail if tried < size)


def test_decoys_that_write_the_answer_of_another_subject_are_left_out(behaviour):
    """Decoys fire at the subject and write as strongly, but not the answer."""
    parts = searched(planted_program(decoys=True), behaviour).parts
    assert set(parts) <= set(PLANTED)


def test_a_model_of_random_weights_has_no_small_slice(behaviour):
    """The control: what was planted is gone, so that no small set answers."""
    runner = GatedInterpreter(with_random_weights(planted_program()))
    prompts = align(encode_prompts(behaviour.of("calibration"), encode, 12))
    bench = Bench(runner, prompts)
    assert float(bench.right_with(PLANTED).float().mean()) < 0.5


def test_groups_do_not_change_the_planted_slice(behaviour, monkeypatch):
    monkeypatch.setattr("gpt2c.behaviour.search.LEAST_GROUP", 6)
    parts = searched(planted_program(), behaviour, groups=2).parts
    assert set(parts) <= set(PLANTED)


def test_the_same_seed_gives_the_same_slice(behaviour):
    first, second = (searched(planted_program(), behaviour, seed=3) for _ in range(2))
    assert first == second
