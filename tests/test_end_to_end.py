"""From checkpoint to program, and the program against the original, each in a process of its own."""

import gzip
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from builders import random_gpt2, tiny_gpt2, to_transformers
from gpt2c.codegen.output.folder import load_program, write_program
from gpt2c.fidelity.verify import verify
from gpt2c.frontend import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Program
from gpt2c.passes import PRESETS, parse_pipeline, run_pipeline
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
    expected_all = run.activations["L1.neurons"][0, -1] * (out @ direction)
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


def nanogpt(folder: Path) -> None:
    model = random_gpt2(activation_function="gelu")
    state = model.state_dict()
    linear = ("c_attn.weight", "c_proj.weight", "c_fc.weight")
    state = {name: value.T if name.endswith(linear) else value for name, value in state.items()}
    config = model.config
    arguments = {"n_layer": config.n_layer, "n_head": config.n_head, "n_embd": config.n_embd}
    arguments |= {"block_size": config.n_positions, "vocab_size": config.vocab_size, "bias": True}
    folder.mkdir()
    torch.save({"model": state, "model_args": arguments}, folder / "ckpt.pt")


def transformerlens(folder: Path) -> None:
    model = random_gpt2()
    gpt2 = {name.removeprefix("transformer."): t for name, t in model.state_dict().items()}
    heads = model.config.n_head
    state = {"embed.W_E": gpt2["wte.weight"], "pos_embed.W_pos": gpt2["wpe.weight"]}
    state |= {"ln_final.w": gpt2["ln_f.weight"], "ln_final.b": gpt2["ln_f.bias"]}
    state |= {"unembed.W_U": gpt2["wte.weight"].T, "unembed.b_U": torch.linspace(-1, 1, 40)}
    for layer in range(model.config.n_layer):
        block, h = f"blocks.{layer}", f"h.{layer}"
        weights = gpt2[f"{h}.attn.c_attn.weight"].chunk(3, 1)
        biases = gpt2[f"{h}.attn.c_attn.bias"].chunk(3)
        for part, weight, bias in zip("QKV", weights, biases, strict=True):
            state[f"{block}.attn.W_{part}"] = weight.unflatten(1, (heads, -1)).transpose(0, 1)
            state[f"{block}.attn.b_{part}"] = bias.unflatten(0, (heads, -1))
        output = gpt2[f"{h}.attn.c_proj.weight"]
        state[f"{block}.attn.W_O"] = output.unflatten(0, (heads, -1))
        state[f"{block}.attn.b_O"] = gpt2[f"{h}.attn.c_proj.bias"]
        for which in "12":
            state[f"{block}.ln{which}.w"] = gpt2[f"{h}.ln_{which}.weight"]
            state[f"{block}.ln{which}.b"] = gpt2[f"{h}.ln_{which}.bias"]
        for name, place in (("in", "c_fc"), ("out", "c_proj")):
            state[f"{block}.mlp.W_{name}"] = gpt2[f"{h}.mlp.{place}.weight"]
            state[f"{block}.mlp.b_{name}"] = gpt2[f"{h}.mlp.{place}.bias"]
    folder.mkdir()
    torch.save({name: value.contiguous() for name, value in state.items()}, folder / "model.pt")


def tiny(**options: Any) -> Callable[[Path], object]:
    return lambda folder: tiny_gpt2(folder, **options)


CHECKPOINTS: dict[str, Callable[[Path], object]] = {
    "gelu_new": tiny(),
    "gelu": tiny(activation_function="gelu"),
    "relu, n_inner": tiny(activation_function="relu", n_inner=25),
    "untied, one head": tiny(tie_word_embeddings=False, n_head=1),
    "scaled by layer": tiny(scale_attn_by_inverse_layer_idx=True, layer_norm_epsilon=1e-3),
    "scores unscaled": tiny(scale_attn_weights=False),
    "float16": tiny(dtype=torch.float16),
    "bfloat16, no layers' worth of context": tiny(dtype=torch.bfloat16, n_positions=13),
    "nanoGPT": nanogpt,
    "TransformerLens": transformerlens,
}


def programs(checkpoint: Any, tmp_path: Path) -> Iterator[Path]:
    """The checkpoint as -O0 and as -O1 make it."""
    for level in ("O0", "O1"):
        folder = tmp_path / level
        folder.mkdir()
        write_program(run_pipeline(lift(checkpoint), parse_pipeline(PRESETS[level])), folder)
        yield folder


@pytest.mark.parametrize("name", CHECKPOINTS)
def test_programs_equal_transformers(name: str, tmp_path: Path) -> None:
    CHECKPOINTS[name](tmp_path / "checkpoint")
    checkpoint = load_checkpoint(tmp_path / "checkpoint")
    model = to_transformers(checkpoint)
    generator = torch.Generator().manual_seed(5)
    ids = torch.randint(40, (1, 6), generator=generator)
    offset = 4
    with torch.inference_mode():
        plain = model(ids).logits[0].numpy()
        shifted = model(ids, position_ids=torch.arange(offset, offset + 6)[None]).logits[0].numpy()
        greedy = model.generate(
            ids,
            attention_mask=torch.ones_like(ids),
            do_sample=False,
            max_new_tokens=7,
            eos_token_id=checkpoint.config.eos,
            pad_token_id=0,
        )[0, 6:].tolist()
    for folder in programs(checkpoint, tmp_path):
        with ProgramProcess(folder, threads=1) as program:
            prompt = ids[0].tolist()
            np.testing.assert_allclose(program.logits(prompt), plain, atol=2e-4)
            np.testing.assert_allclose(program.logits(prompt, offset=4), shifted, atol=2e-4)
            assert program.answer(prompt) == plain.argmax(-1).tolist()
            new = program.generate(prompt, 7, stop=checkpoint.config.eos).ids
            assert new == greedy
            # The cache gives what reading it all again gives.
            for at in range(len(new)):
                assert int(program.logits([*prompt, *new[:at]])[-1].argmax()) == new[at]
            assert program.context == checkpoint.config.context


def test_generation_ends_with_the_context(tmp_path: Path) -> None:
    tiny_gpt2(tmp_path / "checkpoint", n_positions=8, eos_token_id=None)
    checkpoint = load_checkpoint(tmp_path / "checkpoint")
    folder = next(programs(checkpoint, tmp_path))
    with ProgramProcess(folder, threads=1) as program:
        assert len(program.generate([3, 4, 5], 100).ids) == 6  # one after each of 3 .. 8 tokens
        assert len(program.generate([3, 4, 5], 100, offset=5).ids) == 1
        first = program.generate([3, 4, 5], 3).ids
        assert (
            program.generate([3, 4, 5], 100, stop=first[-1]).ids
            == first[: first.index(first[-1]) + 1]
        )
        assert program.generate([3], 0).ids == []
    result = python(folder, "3 4 5 6 7 8 9 10 11")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == "error: expected positions within 0 to 7, got 0 to 8\n"


def test_sets_of_legal_tokens(tmp_path: Path) -> None:
    model = tiny_gpt2(tmp_path / "checkpoint", tie_word_embeddings=False)
    checkpoint = load_checkpoint(tmp_path / "checkpoint", readout="multilabel")
    with torch.inference_mode():
        logits = model(torch.tensor([PROMPT])).logits[0].numpy()
    expected = [set(np.flatnonzero(row > 0).tolist()) for row in logits]
    for folder in programs(checkpoint, tmp_path):
        with ProgramProcess(folder, threads=1) as program:
            assert program.readout == "multilabel" and program.answer(PROMPT) == expected
    prompt = " ".join(map(str, PROMPT))
    lines = python(folder, prompt).stdout.splitlines()
    assert [set(map(int, line.split("\t")[2].split())) for line in lines] == expected
    assert python(folder, prompt, "--answer").stdout.splitlines() == lines
    trace = python(folder, prompt, "--trace").stdout.splitlines()
    best = int(logits[-1].argmax())
    assert trace[0].split()[0] == str(best) and trace[0].endswith("  legal")
    greedy = python(folder, prompt, "-n1").stdout
    assert greedy == f"{prompt} {best}\n"


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


def test_published_checkpoints_are_equalled(shared_checkpoints: Path, tmp_path: Path) -> None:
    folders = sorted(path for path in shared_checkpoints.iterdir() if path.is_dir())
    assert len(folders) == 16
    for folder in folders:
        checkpoint = load_checkpoint(folder)
        original = to_transformers(checkpoint)
        program = run_pipeline(lift(checkpoint), parse_pipeline("canonicalize"))
        check_published(program, checkpoint, original, tmp_path / folder.name)


def check_published(program: Program, checkpoint: Any, original: Any, target: Path) -> None:
    with gzip.open(checkpoint.inputs, "rt") as lines:
        inputs = [json.loads(line) for line in lines]
    inputs = sorted(inputs, key=lambda each: -len(each["input_ids"]))[:: len(inputs) // 4]
    target.mkdir()
    write_program(program, target)
    multilabel = checkpoint.config.readout == "multilabel"
    with ProgramProcess(target, threads=1) as process:
        for each in inputs:
            ids, offset = each["input_ids"], each["offset"]
            positions = torch.arange(offset, offset + len(ids))[None]
            with torch.inference_mode():
                expected = original(torch.tensor([ids]), position_ids=positions).logits[0].numpy()
            logits = process.logits(ids, offset)
            assert np.abs(logits - expected).max() < 1e-3, (target.name, offset)
            right = [set(np.flatnonzero(row > 0).tolist()) for row in expected]
            answers = process.answer(ids, offset)
            for at, (row, answer) in enumerate(zip(expected, answers, strict=True)):
                if multilabel:
                    assert answer == right[at] or np.abs(row).min() < 1e-3
                else:
                    first, second = np.sort(row)[::-1][:2]
                    assert answer == int(row.argmax()) or first - second < 1e-3
