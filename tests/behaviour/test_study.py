"""The whole study on a model whose behaviour was planted: the slice is what was planted."""

import pytest
from gpt2c.behaviour.schema import read_behaviours
from gpt2c.behaviour.slices import Slice, from_json, to_json
from gpt2c.behaviour.study import StudyOptions, study
from gpt2c.errors import Gpt2cError
from planted import PLANTED, encode, planted_lines, planted_program, write_lines

OPTIONS = StudyOptions(worst_case=6, random_sets=2)


@pytest.fixture(scope="module")
def study_slice(tmp_path_factory) -> Slice:
    path = write_lines(tmp_path_factory.mktemp("data") / "b.jsonl", planted_lines())
    (result,) = study(planted_program(), read_behaviours(path), encode, str, OPTIONS)
    return result


def test_the_slice_is_what_was_planted(study_slice):
    # One neuron can go: its mean says the answer where no other neuron fires.
    assert set(study_slice.parts) <= set(PLANTED)
    assert "L0H0" in study_slice.parts
    assert len(study_slice.parts) >= len(PLANTED) - 1


def test_measures_on_test_prompts(study_slice):
    assert study_slice.right["original"] == study_slice.right["core"] == 1.0
    assert study_slice.right["empty"] < 0.5
    assert study_slice.scores["sufficiency"].value == pytest.approx(1.0)
    assert study_slice.scores["held_out"].value == pytest.approx(1.0)
    assert study_slice.scores["necessity"].value <= 0.2
    assert study_slice.scores["worst_case"].value == pytest.approx(1.0)
    assert study_slice.scores["sufficiency"].n == 6
    assert study_slice.prompts["held_out"] == 6


def test_random_sets_are_worse(study_slice):
    assert study_slice.baselines["random"].value < 0.9


def test_roles_describe_attention_and_neurons(study_slice):
    head = next(head for head in study_slice.heads if head.name == "L0H0")
    assert (head.query, head.key) == ("last token", "subject's last token")
    assert head.attention == pytest.approx(1.0, abs=1e-3)
    assert head.effect > 1 and head.without < 0.5
    by_name = {neuron.name: neuron for neuron in study_slice.neurons}
    for i in range(6):
        if f"L0N{i}" not in by_name:
            continue
        assert by_name[f"L0N{i}"].fires == (f"s{i}",)
        assert by_name[f"L0N{i}"].raises[0] == str(6 + (i + 2) % 6)
        assert by_name[f"L0N{i}"].place == "last token"


def test_the_main_path_leads_from_the_head_to_the_neurons_to_the_answer(study_slice):
    paths = {(edge.writer, edge.reader) for edge in study_slice.edges}
    assert ("L0H0", "L0 neurons") in paths
    assert ("L0 neurons", "answer") in paths
    assert ("L0H0", "answer") not in paths


def test_json_round_trip(study_slice):
    data = to_json((study_slice,))
    again = from_json(data, "x")
    assert again[0].parts == study_slice.parts
    assert to_json(again) == data


def test_the_same_seed_gives_the_same_slice(study_slice, tmp_path):
    path = write_lines(tmp_path / "b.jsonl", planted_lines())
    (again,) = study(planted_program(), read_behaviours(path), encode, str, OPTIONS)
    assert again.parts == study_slice.parts
    assert again.scores == study_slice.scores


def test_answers_that_the_model_never_gives_are_an_error(tmp_path):
    lines = planted_lines()
    for line in lines:
        line["answer"] = " 12"
    path = write_lines(tmp_path / "b.jsonl", lines)
    with pytest.raises(
        Gpt2cError, match="calibration prompts that the program answers right, got 0"
    ):
        study(planted_program(), read_behaviours(path), encode, str, OPTIONS)


def test_one_behaviour_without_answers_does_not_stop_the_others(tmp_path):
    never = [line | {"behaviour": "never", "answer": " 12"} for line in planted_lines()]
    path = write_lines(tmp_path / "b.jsonl", never + planted_lines())
    first, second = study(planted_program(), read_behaviours(path), encode, str, OPTIONS)
    assert (first.behaviour, first.parts) == ("never", ())
    assert second.behaviour == "answer" and "L0H0" in second.parts


def test_contexts_too_long_are_an_error(tmp_path):
    lines = planted_lines()
    lines[0]["prompt"] = "12 " * 14 + lines[0]["prompt"]
    path = write_lines(tmp_path / "b.jsonl", lines)
    with pytest.raises(Gpt2cError, match="expected at most 12 tokens, got 18"):
        study(planted_program(), read_behaviours(path), encode, str, OPTIONS)
