"""Label exchange: reading, rejecting, marking and writing third-party labels."""

import ast
import gzip
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exchange_records import neuron_id, neuronpedia, neurons, openai, record, written
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.explained.share import label_score
from gpt2c.ir import Evidence, Graph, Mlp, Program, parse_program, print_program, verify
from gpt2c.labels import exchange_files
from gpt2c.labels.exchange import (
    MARK,
    exported_files,
    import_labels,
    is_imported,
    neurons_of,
    read_labels,
)
from gpt2c.report.inspect import node_facts
from small import CONFIG, full_program, small_program

LAYERS, NEURONS = CONFIG.layers, CONFIG.inner
OWN = Evidence("after a bracket", 0.75, 0.5, predicate="relu(0.5*(token in {2}))")


def with_evidence(program: Program, known: dict[str, Evidence]) -> Program:
    nodes = [
        replace(
            node,
            rows=tuple(
                replace(row, evidence=known.get(row.name, row.evidence)) for row in node.rows
            ),
        )
        if isinstance(node, Mlp)
        else node
        for node in program.core
    ]
    return replace(program, core=Graph(tuple(nodes)))


def read(path: Path) -> dict[tuple[int, int], tuple[str, float | None]]:
    best = read_labels(path, LAYERS, NEURONS).best
    return {key: (entry.words, entry.score) for key, entry in best.items()}


def test_the_best_openai_explanation_of_each_neuron_is_read(tmp_path: Path) -> None:
    path = written(
        tmp_path / "all.jsonl",
        openai(0, 3, ("worse", 0.25), ("better", 0.5), ("not scored", None)),
        openai(1, 0, ("first", None), ("second", float("nan"))),
        {"neuron_id": neuron_id(0, 3), "explanation": "flat and best", "score": 0.75},
        record(0, 4),
    )
    assert read(path) == {(0, 3): ("flat and best", 0.75), (1, 0): ("first", None)}
    assert read_labels(path, LAYERS, NEURONS).skipped == {"contexts": 1}


def test_only_neurons_of_neuronpedia_exports_are_read(tmp_path: Path) -> None:
    path = written(
        tmp_path / "batch-0.jsonl.gz",
        neuronpedia("0", "5", "months of the year", 0.75, 0.5),
        neuronpedia("1-res-jb", "5", "a feature, not a neuron", 1.0),
        neuronpedia(1, 2, "numbers are fine"),
        neuronpedia("1", "3", "  "),
    )
    assert read(path) == {(0, 5): ("months of the year", 0.5), (1, 2): ("numbers are fine", None)}
    labels = read_labels(path, LAYERS, NEURONS)
    assert (labels.model, labels.skipped) == ("gpt2-small", {"features": 1, "empty": 1})


def test_a_json_file_is_a_record_or_a_list_of_them(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    nested = {"modelId": "m", "layer": "0", "index": "1"}
    nested["explanations"] = [neuronpedia("", "", "one", 0.25), neuronpedia("", "", "two", 0.5)]  # type: ignore[assignment]
    path.write_text(json.dumps([nested, neuronpedia("0", "2", "three") | {"modelId": "m"}]))
    assert read(path) == {(0, 1): ("two", 0.5), (0, 2): ("three", None)}
    path.write_text(json.dumps(openai(0, 1, ("alone", 0.5)), indent=2))
    assert read(path) == {(0, 1): ("alone", 0.5)}


def test_a_folder_is_read_in_natural_order_and_other_files_are_skipped(
    tmp_path: Path,
) -> None:
    same = [neuronpedia("0", "0", f"batch {k}", 0.5) for k in (2, 10)]
    written(tmp_path / "0/explanations/batch-10.jsonl.gz", same[1])
    written(tmp_path / "0/explanations/batch-2.jsonl.gz", same[0])
    written(tmp_path / "0/source.jsonl", {"id": "0", "modelId": "gpt2-small"})
    written(tmp_path / "0/features/batch-0.jsonl.gz", {"modelId": "x", "layer": "0", "index": "0"})
    (tmp_path / "notes.txt").write_text("not read")
    assert read(tmp_path) == {(0, 0): ("batch 2", 0.5)}
    assert read_labels(tmp_path, LAYERS, NEURONS).skipped == {"other": 1, "contexts": 1}


GOOD = neuronpedia("0", "0", "fine")
BAD = {
    "no JSON": ('{"modelId": ', "expected valid JSON"),
    "nested too deep": ("[" * 200_000, "expected valid JSON"),
    "another format": ({"some": "thing"}, "expected an object with neuron_id"),
    "not an object": ([1], "expected an object with neuron_id"),
    "a layer too high": (neuronpedia("2", "0", "x"), "got neuron 0 of layer 2"),
    "a neuron too high": (openai(0, 6, ("x", 1)), "a neuron of 2 layers of 6"),
    "a negative neuron": (openai(0, -1, ("x", 1)), "for neuron_index, got -1"),
    "a layer that is true": (neuronpedia(True, "0", "x"), "for layer, got true"),
    "an index in words": (neuronpedia("0", "one", "x"), "for index, got 'one'"),
    "a huge index": (neuronpedia("0", 10**4000, "x"), "bits"),
    "a score in percent": (neuronpedia("0", "0", "x", 33), "got 33"),
    "a score in words": (openai(0, 0, ("x", "good")), "got 'good'"),
    "an endless score": (openai(0, 0, ("x", float("inf"))), "got inf"),
    "words that are a list": (openai(0, 0, (["x"], 1)), "expected a string for explanation"),
    "an id that is a number": (
        {"neuron_id": 3, "explanation": "x"},
        "expected an object for neuron_id",
    ),
    "explanations in words": (
        {"neuron_id": neuron_id(0, 0), "scored_explanations": "x"},
        "expected a list for scored_explanations",
    ),
    "two models": (GOOD | {"modelId": "pythia"}, "got labels of 'pythia'"),
    "a model that is a list": (GOOD | {"modelId": []}, "expected a string for modelId"),
}


@pytest.mark.parametrize(("bad", "message"), BAD.values(), ids=BAD.keys())
def test_errors_name_file_and_line(tmp_path: Path, bad: Any, message: str) -> None:
    path = tmp_path / "bad.jsonl"
    line = bad if isinstance(bad, str) else json.dumps(bad)
    path.write_text(f"{json.dumps(GOOD)}\n\n{line}\n")
    with pytest.raises(Gpt2cError) as raised:
        read(path)
    assert "bad.jsonl, line 3" in str(raised.value) and message in str(raised.value)
    assert len(str(raised.value)) < 600 and raised.value.exit_code == 2


def test_files_without_labels_and_unreadable_files_are_rejected(tmp_path: Path) -> None:
    features = written(tmp_path / "batch-0.jsonl", neuronpedia("1-res-jb", "5", "a feature"))
    with pytest.raises(Gpt2cError, match="dictionary of features"):
        read(features)
    with pytest.raises(Gpt2cError, match="expected neuron labels, got none"):
        read(written(tmp_path / "n/0.json", record(0, 0)))
    with pytest.raises(Gpt2cError, match="can't be read"):
        read(tmp_path / "missing.jsonl")
    packed = gzip.compress(json.dumps(GOOD).encode() * 99)
    (tmp_path / "half.jsonl.gz").write_bytes(packed[:-20])
    with pytest.raises(Gpt2cError, match="can't be read"):
        read(tmp_path / "half.jsonl.gz")


def test_files_that_decompress_beyond_the_limit_are_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_files, "MAX_RECORD", 4096)
    monkeypatch.setattr(exchange_files, "MAX_FILE", 8192)
    bomb = written(tmp_path / "line.jsonl.gz", neuronpedia("0", "0", "x" * 2**24))
    assert bomb.stat().st_size < 2**16
    with pytest.raises(Gpt2cError, match="in one record"):
        read(bomb)
    with pytest.raises(Gpt2cError, match="uncompressed, got more"):
        read(written(tmp_path / "lines.jsonl.gz", *[neuronpedia("0", "0", "x")] * 99))


def test_words_are_sanitized_and_shortened(tmp_path: Path) -> None:
    odd = 'a "quote" \\ and\nlines\u2028 \u202eturned\u202c\x00\ud800 """'
    path = written(
        tmp_path / "odd.jsonl", openai(0, 0, (odd, 0.5)), openai(0, 1, ("long " * 4000, 0.5))
    )
    actual = read(path)
    assert actual[0, 0][0] == 'a "quote" \\ and lines turned """'
    assert len(actual[0, 1][0]) <= exchange_files.MAX_WORDS and actual[0, 1][0].endswith("…")


def test_imported_labels_are_marked_and_replace_no_label(tmp_path: Path) -> None:
    mine = Evidence("by hand", 0.25)
    low = Evidence(score=0.05, effect=0.125, promotes=(2,))
    program = with_evidence(
        small_program(), {"L0N0": OWN, "L0N1": mine, "L0N2": low, "L1N5": Evidence("gone")}
    )
    path = written(
        tmp_path / "labels.jsonl",
        *(openai(0, k, (f"words {k}", 0.5)) for k in range(3)),
        openai(0, 3, ("not scored", None)),
    )
    labels = read_labels(path, LAYERS, NEURONS)
    after, summary = import_labels(program, labels)
    assert (summary.imported, summary.kept, summary.missing) == (2, 2, 0)
    actual = neurons(verify(after))
    assert (actual["L0N0"], actual["L0N1"]) == (OWN, mine)
    assert actual["L0N2"] == replace(low, label=f"{MARK}words 2", score=0.5)
    assert actual["L0N3"].score is None and actual["L0N3"].predicate is None
    assert {name for name, each in actual.items() if is_imported(each)} == {"L0N2", "L0N3"}
    assert not is_imported(replace(OWN, label=f"{MARK}x"))
    assert after.weights == program.weights
    text = print_program(after)
    assert 'label="imported: words 2"' in text and "step" in text
    back = parse_program(text, weights=after.weights, vocabulary=after.vocabulary)
    assert neurons(back) == actual and back.history[-1].note == str(summary)
    # A second import replaces the first.
    newer = read_labels(written(tmp_path / "b.jsonl", openai(0, 2, ("new", 0.1))), LAYERS, NEURONS)
    assert neurons(import_labels(after, newer)[0])["L0N2"].label == "imported: new"


def test_neurons_that_were_pruned_are_counted(tmp_path: Path) -> None:
    program = small_program()
    layer = program.core.layer_mlp(0)
    assert layer is not None
    fewer = replace(layer, rows=layer.rows[:2])
    nodes = tuple(fewer if node is layer else node for node in program.core)
    pruned = replace(program, core=Graph(nodes), fallback=program.core)
    path = written(tmp_path / "labels.jsonl", *(openai(0, k, ("x", 0.5)) for k in range(6)))
    summary = import_labels(pruned, read_labels(path, LAYERS, NEURONS))[1]
    assert (summary.imported, summary.missing) == (2, 4)
    assert neurons_of(pruned) == 4 * CONFIG.width
    assert neurons_of(small_program(inner=40)) == 40


CONTEXTS = {"L0N2": [((" in", " May"), (0.0, 1.25)), (("x",), (0.5,))], "L1N0": [(("y",), (1.0,))]}


@pytest.mark.parametrize("form", ["openai", "neuronpedia"])
def test_exported_labels_round_trip(tmp_path: Path, form: str) -> None:
    known = {
        "L0N0": OWN,
        "L0N2": Evidence(f"{MARK}months \u2014 of any year", 0.625),
        "L1N4": Evidence(f"{MARK}no score"),
    }
    program = with_evidence(small_program(), known)
    files = dict(exported_files(program, form, CONTEXTS))
    assert files == dict(exported_files(program, form, CONTEXTS))
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    labels = read_labels(tmp_path, LAYERS, NEURONS)
    actual = neurons(import_labels(small_program(), labels)[0])
    for name, evidence in known.items():
        words = (evidence.label or "").removeprefix(MARK)
        assert (actual[name].label, actual[name].score) == (MARK + words, evidence.score)
    assert sum(map(is_imported, actual.values())) == len(known)
    assert labels.skipped == {"contexts": 2 if form == "openai" else 3}


def test_exports_have_the_fields_of_the_formats() -> None:
    program = with_evidence(small_program(), {"L0N2": OWN})
    files = dict(exported_files(program, "openai", CONTEXTS))
    assert set(files) == {"explanations/0/2.jsonl", "neurons/0/2.json", "neurons/1/0.json"}
    row = json.loads(files["explanations/0/2.jsonl"])
    assert row["neuron_id"] == neuron_id(0, 2)
    assert row["scored_explanations"][0]["scored_simulation"]["ev_correlation_score"] == 0.75
    contexts = json.loads(files["neurons/0/2.json"])["most_positive_activation_records"]
    assert contexts[0]["tokens"] == [" in", " May"] and contexts[0]["activations"] == [0.0, 1.25]
    files = dict(exported_files(program, "neuronpedia", CONTEXTS))
    line = gzip.decompress(files["0/explanations/batch-0.jsonl.gz"]).decode().splitlines()[0]
    row = json.loads(line)
    assert (row["layer"], row["index"], row["description"]) == ("0", "2", OWN.label)
    assert row["scores"][0]["value"] == 0.75 and row["modelId"] == program.name
    line = gzip.decompress(files["0/activations/batch-0.jsonl.gz"]).decode().splitlines()[0]
    assert json.loads(line)["maxValueTokenIndex"] == 1


def test_programs_without_labels_and_unknown_formats_are_rejected() -> None:
    with pytest.raises(Gpt2cError, match="got none"):
        dict(exported_files(small_program(), "openai"))
    with pytest.raises(Gpt2cError, match="expected format"):
        dict(exported_files(full_program(), "csv"))


def test_generated_sources_mark_imported_labels_and_their_score(tmp_path: Path) -> None:
    hostile = '""" + __import__("os").system("touch hit") + """ \\'
    path = written(
        tmp_path / "labels.jsonl", openai(0, 0, (hostile, 0.5)), openai(0, 1, ("a year", None))
    )
    program = with_evidence(small_program(), {"L0N2": OWN})
    program, _ = import_labels(program, read_labels(path, LAYERS, NEURONS))
    source = render_sources(program)["layers/layer_0.py"].decode()
    ast.parse(source)
    assert "imported: a year" in source and "0.75, KL +0.5000: after a bracket" in source
    assert "(scored 0.50 by its source)" in " ".join(source.split())
    assert "imported label only (2 neurons)" in source
    assert "0.50: imported" not in source


def test_imported_labels_do_not_count_in_the_label_score(
    tmp_path: Path,
) -> None:
    weak = Evidence(score=0.05, effect=0.5)
    program = with_evidence(small_program(), {"L0N0": weak, "L0N1": OWN})
    path = written(tmp_path / "labels.jsonl", openai(0, 0, ("months", 0.875)))
    after, _ = import_labels(program, read_labels(path, LAYERS, NEURONS))
    before = label_score(program)
    assert before is not None and before.value == pytest.approx(0.75 / 2)
    assert label_score(after) == before
    facts = node_facts(after, "L0N0")
    assert (facts["label"], facts["score"]) == (
        "imported: months (scored 0.88 by its source)",
        None,
    )
    assert 'label="imported: months"' in facts["ir"]
