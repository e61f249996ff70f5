"""Labels of others in programs' folders: as they are compiled, and afterwards."""

import hashlib
from pathlib import Path
from typing import Any

import gpt2c
import pytest
from builders import tiny_gpt2
from commands import Command
from exchange_records import neurons, openai, written
from gpt2c.codegen.output.folder import load_program
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.fidelity_json import changed_files, read_fidelity, write_fidelity
from gpt2c.labels.exchange import read_labels
from gpt2c.workflows.compile import Callbacks, CompileOptions, compile_checkpoint
from gpt2c.workflows.import_labels import export_labels, relabel_program

LABELS = (openai(0, 1, ("months", 0.5)), openai(1, 0, ("after a\nquote", None)))


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program with a made-up measure."""
    place = tmp_path_factory.mktemp("compiled")
    tiny_gpt2(place / "tiny")
    compile_checkpoint(str(place / "tiny"), place / "program", CompileOptions(verify=0))
    known = read_fidelity(place / "program") | {"label_score": {"value": 0.25, "n": 3}}
    write_fidelity(place / "program", known)
    return place / "program"


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def logits(folder: Path) -> bytes:
    with gpt2c.load(folder) as program:
        data: bytes = program.logits([1, 2, 3]).tobytes()
    return data


def without(record: dict[str, Any]) -> dict[str, Any]:
    """A record but for what says how the sources are written."""
    left = {key: value for key, value in record.items() if key != "files"}
    return left | {"size": left["size"] | {"lines": None}}


def test_a_program_is_relabelled_and_is_the_same_program(compiled: Path, tmp_path: Path) -> None:
    before = digests(compiled)
    labels = written(tmp_path / "labels.jsonl", *LABELS)
    relabelled = relabel_program(compiled, labels, tmp_path / "new")
    assert (relabelled.imported, digests(compiled)) == (2, before)
    new = tmp_path / "new"
    assert '"imported: months"' in (new / "program.ir").read_text(encoding="utf-8")
    assert any("imported: months" in path.read_text() for path in (new / "layers").glob("*_0.*"))
    known = read_fidelity(new)
    assert not changed_files(new, known["files"] | known["blocks"])
    assert without(known) == without(read_fidelity(compiled))
    assert logits(new) == logits(compiled)
    # In place, and again: the same bytes.
    first = digests(new)
    relabel_program(new, labels, new, force=True)
    second = digests(new)
    assert {name for name in first if first[name] != second[name]} == {"program.ir", "README.md"}
    with pytest.raises(Gpt2cError, match="exists"):
        relabel_program(compiled, labels, new)


def test_labels_given_at_compilation_are_those_of_a_relabelled_program(
    compiled: Path, tmp_path: Path
) -> None:
    labels = written(tmp_path / "labels.jsonl", *LABELS)
    tiny_gpt2(tmp_path / "tiny")
    notices: list[str] = []
    result = compile_checkpoint(
        str(tmp_path / "tiny"),
        tmp_path / "program",
        CompileOptions(verify=0, labels=labels),
        callbacks=Callbacks(notice=notices.append),
    )
    assert any("labels imported: 2" in each for each in notices)
    relabel_program(compiled, labels, tmp_path / "again")
    assert neurons(load_program(tmp_path / "again")) == neurons(result.program)
    one, other = digests(tmp_path / "program"), digests(tmp_path / "again")
    assert {name for name in one if one[name] != other[name]} <= {"README.md", "fidelity.json"}


def test_bad_labels_are_refused_before_anything_is_done(compiled: Path, tmp_path: Path) -> None:
    labels = written(tmp_path / "labels.jsonl", openai(9, 1, ("x", 0.5)))
    tiny_gpt2(tmp_path / "tiny")
    with pytest.raises(Gpt2cError, match="line 1"):
        compile_checkpoint(
            str(tmp_path / "tiny"), tmp_path / "x", CompileOptions(verify=0, labels=labels)
        )
    with pytest.raises(Gpt2cError, match="line 1"):
        relabel_program(compiled, labels, tmp_path / "x")
    assert not (tmp_path / "x").exists()


def test_an_edited_program_is_not_generated_again(compiled: Path, tmp_path: Path) -> None:
    labels = written(tmp_path / "labels.jsonl", *LABELS)
    relabel_program(compiled, labels, tmp_path / "edited")
    source = tmp_path / "edited/layers/layer_0.py"
    source.write_text(source.read_text(encoding="utf-8") + "\n# mine\n", encoding="utf-8")
    with pytest.raises(Gpt2cError, match=r"layers/layer_0\.py.*was edited|was edited .*layer_0"):
        relabel_program(tmp_path / "edited", labels, tmp_path / "edited", force=True)
    assert "# mine" in source.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["openai", "neuronpedia"])
def test_an_exported_folder_is_read_again(compiled: Path, tmp_path: Path, form: str) -> None:
    labels = written(tmp_path / "labels.jsonl", *LABELS)
    relabel_program(compiled, labels, tmp_path / "program")
    program = load_program(tmp_path / "program")
    assert export_labels(program, tmp_path / "out", form) == 2
    best = read_labels(tmp_path / "out", 2, 64).best
    assert {key: (e.words, e.score) for key, e in best.items()} == {
        (0, 1): ("months", 0.5),
        (1, 0): ("after a quote", None),
    }
    with pytest.raises(Gpt2cError, match="exists"):
        export_labels(program, tmp_path / "out", form)


def test_the_command_line_imports_and_exports(tmp_path: Path, command: Command) -> None:
    labels = written(tmp_path / "labels.jsonl", *LABELS)
    tiny_gpt2(tmp_path / "tiny")
    program, out = tmp_path / "program", tmp_path / "out"
    options = ("-o", program, "-O1", "--verify", 0)
    result = command.succeeds("compile", tmp_path / "tiny", *options, "--labels", labels)
    assert "labels imported: 2" in result.err
    newer = written(tmp_path / "newer.jsonl", openai(0, 1, ("winter months", 0.25)))
    result = command.succeeds("label", program, "--import", newer)
    assert "labels imported: 1" in result.err
    assert "imported: winter months (scored 0.25 by its source)" in " ".join(result.out.split())
    result = command.succeeds("label", program, "--export", out, "--format", "neuronpedia")
    assert result.out.startswith(f"{out} · ")
    best = read_labels(out, 2, 64).best
    assert {e.words for e in best.values()} == {"winter months", "after a quote"}
    assert any(out.glob("0/activations/*.gz"))
    line = command.fails("label", program, "--export", tmp_path / "x", "--format", "csv")
    assert "expected format" in line
    line = command.fails("label", tmp_path / "tiny", "--import", labels)
    assert "gpt2c compile" in line
    line = command.fails("label", program, "--import", tmp_path / "missing.jsonl")
    assert "can't be read" in line
