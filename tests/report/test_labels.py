"""gpt2c label: label a checkpoint, show the labels of a program, write records."""

import json

import pytest
from builders import tiny_gpt2
from gpt2c.passes import parse_pipeline
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from vocabularies import words, write

TOKENS = ("<bos>", "<eos>", "<unk>", *(f"w{number}" for number in range(3, 40)))


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    folder = tmp_path_factory.mktemp("checkpoints") / "tiny"
    tiny_gpt2(folder, seed=3)
    write(folder, tokenizer_json=words(TOKENS))
    return folder


@pytest.fixture(scope="module")
def program(checkpoint, tmp_path_factory):
    folder = tmp_path_factory.mktemp("programs") / "tiny"
    passes = parse_pipeline("canonicalize,classify,attribute,label{terms=2}")
    compile_checkpoint(str(checkpoint), folder, CompileOptions(passes=passes, verify=0))
    return folder


def test_a_program_shows_its_labels(command, program, tmp_path):
    lines = tmp_path / "labels.jsonl"
    shown = command.succeeds("label", program, "--composition", "-o", lines)
    assert "128 neurons have a label; label score 0." in shown.out
    for title in (
        "heads",
        "neurons of layer 0, 12 of 64",
        "neurons of layer 1",
        "composition of heads",
    ):
        assert title in shown.out
    records = [json.loads(line) for line in lines.read_text().splitlines()]
    assert [r["part"] for r in records[:2]] == ["L0H0", "L0H1"] and len(records) == 132
    for record in records:
        unexplained = record["predicate"] is None
        assert unexplained == (record["label"] == "unexplained")
        contexts = record.get("contexts", [])
        tops = [context["activations"][context["at"]] for context in contexts]
        assert tops == sorted(tops, reverse=True) and all(top > 0 for top in tops)


def test_a_checkpoint_is_labelled(command, checkpoint):
    shown = command.succeeds("label", checkpoint, "--json")
    facts = json.loads(shown.out)
    assert len(facts["parts"]) == 132 and facts["label_score"]["n"] == 128
    neurons = [part for part in facts["parts"] if part["kind"] == "neuron"]
    explained = [part for part in neurons if part["predicate"]]
    assert len(explained) == facts["label_score"]["explained"] > 20
    mean = sum(part["score"] for part in explained) / 128
    assert facts["label_score"]["value"] == pytest.approx(mean, abs=1e-3)


def test_what_is_neither_is_refused(command, tmp_path):
    failed = command("label", tmp_path / "nothing")
    assert failed.code == 2 and failed.err.startswith("error: ")
