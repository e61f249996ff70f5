"""A compiled program: its output, its tests, its edits, against the original, in a process."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from builders import tiny_gpt2
from gpt2c.codegen.output.folder import load_program
from gpt2c.fidelity.verify import verify
from gpt2c.frontend import load_checkpoint
from gpt2c.interpreter import Interpreter
from gpt2c.runtime.process import ProgramProcess
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.presets import default_passes
from processes import bare_environment, python
from vocabularies import words, write

TOKENS = ("<bos>", "<eos>", "<unk>", *(f"w{number}" for number in range(3, 40)))
PROMPT = (0, 7, 21, 21, 9)


@dataclass(frozen=True)
class Compiled:
    """A compiled checkpoint: its folder, the program's, its .pyz, and the original."""

    checkpoint: Path
    folder: Path
    archive: Path
    model: Any
    environment: dict[str, str]

    def run(self, *arguments: object, place: Path | None = None) -> str:
        """What the program prints; nothing may go wrong."""
        result = self.call(place or self.folder, *arguments)
        assert (result.returncode, result.stderr) == (0, "")
        return str(result.stdout)

    def call(self, *arguments: object) -> Any:
        return python(*arguments, env=self.environment, cwd=self.folder.parent)

    def logits(self, ids: tuple[int, ...], offset: int = 0) -> np.ndarray:
        """The original's, [len(ids), vocab]."""
        positions = torch.arange(offset, offset + len(ids))[None]
        with torch.inference_mode():
            return self.model(torch.tensor([ids]), position_ids=positions).logits[0].numpy()

    def greedy(self, ids: tuple[int, ...], count: int, offset: int = 0) -> list[int]:
        """The original's continuation, without a cache, up to the end token."""
        new: list[int] = []
        while len(new) < count and new[-1:] != [1]:
            new.append(int(self.logits((*ids, *new), offset)[-1].argmax()))
        return new


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    top = tmp_path_factory.mktemp("made")
    checkpoint = top / "tiny"
    model = tiny_gpt2(checkpoint, seed=3)
    write(checkpoint, tokenizer_json=words(TOKENS))
    folder = top / "program"
    compile_checkpoint(
        str(checkpoint), folder, CompileOptions(passes=default_passes(2), verify=8, pyz=True)
    )
    return Compiled(
        checkpoint, folder, top / "program.pyz", model, bare_environment(top / "blocked")
    )


def text(ids: tuple[int, ...] | list[int]) -> str:
    return " ".join(TOKENS[ident] for ident in ids)


def test_it_continues_a_prompt_with_nothing_but_numpy(compiled: Compiled) -> None:
    expected = f"{text(PROMPT)} {text(compiled.greedy(PROMPT, 12))}\n"
    assert compiled.run(text(PROMPT), "-n", 12) == expected
    assert compiled.run(text(PROMPT), "-n12", place=compiled.archive) == expected


def test_positions_start_at_the_offset(compiled: Compiled) -> None:
    plain, shifted = compiled.greedy(PROMPT, 10), compiled.greedy(PROMPT, 10, 17)
    assert plain != shifted
    shown = compiled.run(text(PROMPT), "-n10", "--offset", 17)
    assert shown == f"{text(PROMPT)} {text(shifted)}\n"


def test_answers_are_those_of_the_original(compiled: Compiled) -> None:
    answers = compiled.logits(PROMPT, 3).argmax(-1)
    lines = [
        f"{3 + at}\t{TOKENS[token]}\t{TOKENS[answer]}"
        for at, (token, answer) in enumerate(zip(PROMPT, answers, strict=True))
    ]
    assert compiled.run(text(PROMPT), "--answer", "--offset=3").splitlines() == lines


def test_a_trace_names_tokens_logits_and_parts(compiled: Compiled) -> None:
    lines = compiled.run(text(PROMPT), "--trace", "-n", 4).splitlines()
    new = compiled.greedy(PROMPT, 4)
    assert len(lines) == 3 * len(new)
    for at, token in enumerate(new):
        name, word, logit, also, margin = lines[3 * at].split()
        scores = np.sort(compiled.logits((*PROMPT, *new[:at]))[-1])
        assert (name, word, also) == (TOKENS[token], "logit", "margin")
        assert float(logit) == pytest.approx(scores[-1], abs=0.02)
        assert float(margin) == pytest.approx(scores[-1] - scores[-2], abs=0.02)
        up, down = lines[3 * at + 1].split(), lines[3 * at + 2].split()
        assert up[0] == "up" and down[0] == "down"
        assert all(value.startswith("+") for value in up if value[0] in "+-")
        assert all(value.startswith("-") for value in down if value[0] in "+-")


ATTRIBUTION = """
import json, sys
sys.path.insert(0, sys.argv[1])
import attribution, program
ids = json.loads(sys.argv[2])
run = program.Run(trace=True)
x = program.read(ids, run)[-1]
logits = program.unembed(x[None])[0]
token = int(logits.argmax())
print(json.dumps([token, attribution.terms_of(run, x, token, logits)]))
"""


def test_attributions_are_the_parts_of_the_logit(compiled: Compiled) -> None:
    result = compiled.call("-c", ATTRIBUTION, compiled.folder, json.dumps(PROMPT))
    token, terms = json.loads(result.stdout)
    logits = compiled.logits(PROMPT)[-1]
    assert token == logits.argmax()
    assert sum(terms.values()) == pytest.approx(logits[token] - logits.mean(), abs=1e-3)
    program = load_program(compiled.folder)
    heads, mlp = ("L0H0", "L0H1", "L1H0", "L1H1"), program.core["L1"]
    run = Interpreter(program)(torch.tensor([PROMPT]), keep=[*heads, "L1.neurons", "stream"])
    stream = run.activations["stream"][0, -1]
    table = torch.tensor(np.array(program.array(program.core.unembed.table)))
    direction = (table[token] - table.mean(0)) / (stream.pow(2).mean() + 1e-5).sqrt()
    names = {name.split("_")[0]: name for name in terms}
    for head in heads:
        expected = float(run.activations[head][0, -1] @ direction)
        assert terms[names[head]] == pytest.approx(expected, abs=1e-4)
    out = torch.tensor(np.array(program.array(mlp.w_out)))
    mean = torch.tensor(np.array(program.array(mlp.mean)))
    expected_all = (run.activations["L1.neurons"][0, -1] - mean) * (out @ direction)
    for row, expected in zip(mlp.rows, expected_all, strict=True):
        assert terms[names[row.name]] == pytest.approx(float(expected), abs=1e-4)


STREAMING = """
import json, runpy, sys
functions = runpy.run_path(sys.argv[1] + "/__main__.py")
shown, seen = [], []

class Screen:
    def write(self, text): self.waiting = getattr(self, "waiting", "") + text
    def flush(self): shown.append(self.waiting); self.waiting = ""

def new():
    for ident in (5, 6, 7):
        seen.append("".join(shown))
        yield ident

screen, sys.stdout = Screen(), sys.stdout
print = None
sys.stdout, terminal = screen, sys.stdout
functions["print_text"]("w3", new())
terminal.write(json.dumps(seen))
"""


def test_every_token_is_shown_before_the_next_is_computed(compiled: Compiled) -> None:
    result = compiled.call("-c", STREAMING, compiled.folder)
    assert json.loads(result.stdout) == ["", "w3 w5", "w3 w5 w6"]


def test_its_own_tests_pass_and_fail_after_an_edit(compiled: Compiled, tmp_path: Path) -> None:
    options = ("-m", "pytest", "-q", "-p", "no:cacheprovider")
    result = compiled.call(*options, compiled.folder)
    assert result.returncode == 0, result.stdout
    assert "62 passed" in result.stdout  # three for each of 20 prompts, and two
    edited = without_head(compiled, tmp_path / "edited", "L1H1")
    result = compiled.call(*options, edited)
    assert result.returncode == 1 and "AssertionError" in result.stdout


def without_head(compiled: Compiled, folder: Path, head: str) -> Path:
    """A copy of the program in which the head's line is deleted, as its README says."""
    shutil.copytree(compiled.folder, folder)
    path = folder / "layers" / f"layer_{head[1]}.py"
    lines = path.read_text().splitlines(keepends=True)
    kept = [line for line in lines if not (line.strip().startswith(head) and "(n, run)," in line)]
    assert len(kept) == len(lines) - 1
    path.write_text("".join(kept))
    return folder


def test_deleting_a_heads_line_switches_the_head_off(compiled: Compiled, tmp_path: Path) -> None:
    edited = without_head(compiled, tmp_path / "edited", "L0H1")
    off = Interpreter(load_program(compiled.folder))
    expected = off(torch.tensor([PROMPT]), edits={"L0H1": lambda x: 0 * x}).logits[0]
    with ProgramProcess(edited, threads=1) as program:
        logits = program.logits(PROMPT)
    np.testing.assert_allclose(logits, expected, atol=1e-4)
    assert np.abs(logits - compiled.logits(PROMPT)).max() > 0.01
    result = compiled.call(edited, text(PROMPT))
    assert result.returncode == 0
    assert result.stderr == (
        "note: layers/layer_0.py was edited; the figures in README.md are stale\n"
    )
    report = verify(edited, load_checkpoint(compiled.checkpoint), n=6, processes=1, write=False)
    assert report.changed == ["layers/layer_0.py"] and report.measures["match"].value < 1
    assert any("layers/layer_0.py" in note for note in report.notes)


@pytest.mark.parametrize("inner", [24, 208], ids=["in source", "in a table"])
def test_deleting_a_neurons_line_switches_the_neuron_off(inner: int, tmp_path: Path) -> None:
    tiny_gpt2(tmp_path / "tiny", n_inner=inner, n_layer=1, activation_function="relu")
    compile_checkpoint(
        str(tmp_path / "tiny"), tmp_path / "it", CompileOptions(passes=default_passes(1), verify=0)
    )
    original = load_program(tmp_path / "it")
    layers = tmp_path / "it" / "layers"
    path = layers / ("layer_0.neurons.tsv" if inner > 200 else "layer_0.py")
    lines = path.read_text().splitlines(keepends=True)
    kept = [line for line in lines if not line.strip().replace('"', "").startswith("L0N5")]
    few = 1 if inner == 24 else 11  # L0N50 to L0N59 begin so, too
    assert len(kept) == len(lines) - few
    path.write_text("".join(kept))
    ids = torch.tensor([PROMPT])
    off = {
        row.name: (lambda x: 0 * x) for row in original.core["L0"].rows if row.name[:4] == "L0N5"
    }
    expected = Interpreter(original)(ids, edits=off).logits[0]
    with ProgramProcess(tmp_path / "it", threads=1) as program:
        logits = program.logits(PROMPT)
    np.testing.assert_allclose(logits, expected, atol=1e-4)
    assert np.abs(logits - Interpreter(original)(ids).logits[0].numpy()).max() > 1e-3
    result = python(tmp_path / "it", "0 7", "-n1")
    assert f"note: layers/{path.name} was edited" in result.stderr


def test_the_same_input_gives_the_same_bytes(
    compiled: Compiled, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    again = Path("deep") / "program"
    compile_checkpoint(
        str(compiled.checkpoint),
        again,
        CompileOptions(passes=default_passes(2), verify=8, pyz=True),
    )
    assert files_of(again) == files_of(compiled.folder)
    assert again.with_name("program.pyz").read_bytes() == compiled.archive.read_bytes()
    moved = tmp_path / "tiny"
    shutil.copytree(compiled.checkpoint, moved)
    compile_checkpoint(
        str(moved), Path("other"), CompileOptions(passes=default_passes(2), verify=0)
    )
    one, other = files_of(compiled.folder), files_of(Path("other"))
    measured = {"README.md", "fidelity.json", "golden.jsonl"}
    assert {name for name in one if one[name] != other.get(name)} == measured
    assert str(tmp_path).encode() not in b"".join(one.values())


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
