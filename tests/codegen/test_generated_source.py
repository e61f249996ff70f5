"""The source of generated programs: as recorded, clean, and without anything that isn't used."""

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from generated import PROGRAMS, words
from gpt2c.codegen.fallback import own_numbers
from gpt2c.codegen.names import INLINE_ROWS, neuron_name
from gpt2c.codegen.output.folder import load_program, source_hashes, write_program
from gpt2c.codegen.output.staging import OWN_NAMES
from gpt2c.codegen.readme.write import render_readme
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.ir import (
    Constant,
    Head,
    Mlp,
    Norm,
    Program,
    count_numbers,
)
from small import small_program, with_node


@pytest.fixture(scope="module")
def programs() -> dict[str, Program]:
    return {name: make() for name, make in PROGRAMS.items()}


@pytest.fixture(scope="module")
def sources(programs: dict[str, Program]) -> dict[str, dict[str, str]]:
    return {
        name: {file: content.decode() for file, content in render_sources(program).items()}
        for name, program in programs.items()
    }


def readme(program: Program) -> str:
    numbers = count_numbers(program, program.core)
    fidelity = {
        "opaque_numbers": {
            "core": numbers["parts"],
            "fallback": own_numbers(program),
            "embeddings": numbers["embeddings"],
        }
    }
    return render_readme(program, fidelity, [], "small")


@pytest.mark.parametrize("name", PROGRAMS)
def test_source_is_as_recorded(
    name: str,
    programs: dict[str, Program],
    sources: dict[str, dict[str, str]],
    golden: Callable[[str, str], None],
) -> None:
    files = {"README.md": readme(programs[name]), **sources[name]}
    # Tokenizers have tests of their own.
    shown = {file: text for file, text in files.items() if not file.startswith("tokenizer")}
    text = "".join(f"════ {file}\n{content}" for file, content in shown.items())
    golden(f"source/{name}.txt", text)


def test_nothing_is_unused_and_nothing_is_missing(
    sources: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    for name, files in sources.items():
        assert unused(files) == set(), name
        for file, text in files.items():
            path = tmp_path / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    rules = "F,E9,W291,W293,B,SIM,PLE"
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache"]
    command += [f"--select={rules}", "--ignore=B905", "."]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


# What others may rely on, and what pytest and Python call.
CONTRACT = {
    *("decode", "encode", "logits", "generate", "answer", "Generation", "READOUT", "CONTEXT"),
    *("EOS", "stop", "exact", "fallback", "decided_by", "main", "generate_many", "logits_many"),
}


def unused(files: dict[str, str]) -> set[str]:
    """Functions, classes, constants and parameters of a program that no file of it mentions."""
    defined: set[str] = set()
    mentioned: set[str] = set()
    for file, text in files.items():
        if not file.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(text)):
            match node:
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    defined |= set() if name.startswith(("test_", "__")) else {name}
                case ast.arg(arg=name):
                    defined.add(name)
                case ast.Name(id=name, ctx=ast.Store()):
                    defined.add(name)
                case ast.Attribute(attr=name, ctx=ast.Store()):
                    defined.add(name)
                case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                    mentioned.add(name)
    return defined - mentioned - CONTRACT - {"_"}


def test_lines_fit_a_screen(sources: dict[str, dict[str, str]]) -> None:
    for files in sources.values():
        for file, text in files.items():
            if file.endswith(".py"):
                long = [line for line in text.splitlines() if len(line) > 110]
                assert not long, f"{file}: {long[0]}"


def test_every_part_is_where_it_says(programs: dict[str, Program], sources) -> None:
    for name, program in programs.items():
        for head in program.core.of(Head):
            text = sources[name][f"layers/layer_{head.layer}.py"]
            assert f"def {head.name}" in text
            assert len(calls_of(text, head.name)) == 1
        for mlp in program.core.of(Mlp):
            table = f"layers/layer_{mlp.layer}.neurons.tsv"
            if len(mlp.rows) > INLINE_ROWS:
                lines = sources[name][table].splitlines()
                # In families; the row of the weights stands beside the name.
                rows = {int(cells[1]): cells[0] for cells in (x.split("\t") for x in lines[1:])}
                assert rows == {i: neuron_name(program, row) for i, row in enumerate(mlp.rows)}
                assert lines[0].split("\t")[1] == "row"
            else:
                text = sources[name][f"layers/layer_{mlp.layer}.py"]
                assert all(
                    f'    "{neuron_name(program, row)}": {index},' in text
                    for index, row in enumerate(mlp.rows)
                )


def calls_of(source: str, head: str) -> list[str]:
    """The lines, each to itself, that call a head's function."""
    lines = [line.strip() for line in source.splitlines()]
    return [line for line in lines if line.startswith(head) and line.endswith("(n, run),")]


@pytest.mark.parametrize("name", ["words.O2", "bytes.table", "rules.argmax"])
def test_a_folder_holds_the_program_that_it_was_generated_from(
    name: str, programs: dict[str, Program], sources: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    write_program(programs[name], tmp_path)
    again = load_program(tmp_path, check=True)
    assert again == programs[name]
    written = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*")}
    assert list(sources[name]) == sorted(sources[name])
    for file, content in render_sources(again).items():
        assert (tmp_path / file).read_bytes() == content == sources[name][file].encode()
        written.discard(file)
    rest = {file for file in written if not file.endswith(".npy")}
    assert rest <= {"program.ir", "layers", "tokenizer", "weights"}
    assert {file.name for file in tmp_path.iterdir()} <= OWN_NAMES


def test_files_that_decide_what_a_program_does_are_hashed(sources, tmp_path: Path) -> None:
    for file, text in {**sources["bytes.table"], "fidelity.json": "{}", "README.md": ""}.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text, encoding="utf-8")
    before = source_hashes(tmp_path)
    assert set(before) == set(sources["bytes.table"])
    table = tmp_path / "layers" / "layer_1.neurons.tsv"
    table.write_text(table.read_text() + "\n")
    changed = [name for name, known in source_hashes(tmp_path).items() if before[name] != known]
    assert changed == ["layers/layer_1.neurons.tsv"]


def test_layers_that_lost_their_parts_still_make_a_program(tmp_path: Path) -> None:
    program = small_program()
    nodes = [
        node
        for node in program.core
        if not (isinstance(node, Head | Mlp) and node.layer == 0)
        and not (isinstance(node, Constant) and node.layer == 1)
        and not (isinstance(node, Head) and node.name == "L1H1")
    ]
    less = program.rewritten(tuple(nodes), {})
    sources = render_sources(less)
    first = sources["layers/layer_0.py"].decode()
    assert "All heads are pruned." in first and "MLP_CONSTANT" in first
    for name, content in sources.items():
        if name.endswith(".py"):
            compile(content, name, "exec")
    assert unused({name: content.decode() for name, content in sources.items()}) == set()


def test_partly_folded_norm_raises() -> None:
    program = words("O1")
    with pytest.raises(Gpt2cError, match="folded"):
        render_sources(with_node(program, "L0", norm=Norm(centre=True)))
