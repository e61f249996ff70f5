"""Programs with a fallback, each in a process of its own: who decides, and that it is right."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from gpt2c.cascade.error_predictor import predicted_error
from gpt2c.codegen.output.archive import write_archive
from gpt2c.codegen.output.folder import block_hashes, load_program, source_hashes, write_program
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.fidelity_json import write_fidelity
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Graph, Guard, Norm, Program
from gpt2c.passes import PRESETS, parse_pipeline, run_pipeline
from gpt2c.runtime.process import ProgramProcess
from processes import bare_environment, python
from small import small_program
from split import split

DROPPED = {"L0H1", "L0N4", "L1N0", "L1N3", "L1N5"}
PROMPT = [0, 4]
CONTEXT = 24


def original(level: str = "O1", **changes: object) -> Program:
    changes = {"context": CONTEXT, "vocab": 6, "eos": None, **changes}
    return run_pipeline(small_program(seed=6, **changes), parse_pipeline(PRESETS[level]))


def written(program: Program, folder: Path) -> Path:
    """The program's folder as compile leaves it: with the hashes of its files."""
    folder.mkdir()
    write_program(program, folder)
    hashes = {"files": source_hashes(folder), "blocks": block_hashes(program, folder)}
    write_fidelity(folder, hashes)
    return folder


def logits_of(program: Program, graph: Graph, ids: list[int], offset: int = 0) -> np.ndarray:
    positions = torch.arange(offset, offset + len(ids))
    with torch.inference_mode():
        return Interpreter(program, graph)(torch.tensor([ids]), positions).logits[0].numpy()


def continued(
    program: Program, count: int, sure: Callable[[np.ndarray], bool], offset: int = 0
) -> tuple[list[int], list[str]]:
    """What core and fallback write together, by the reference interpreter, without any cache."""
    assert program.fallback is not None
    text, decided = list(PROMPT), []
    for _ in range(count):
        row = logits_of(program, program.core, text, offset)[-1]
        decided.append("core" if sure(row) else "fallback")
        if decided[-1] == "fallback":
            row = logits_of(program, program.fallback, text, offset)[-1]
        text.append(int(row.argmax()))
    return text[len(PROMPT) :], decided


def margin(row: np.ndarray) -> float:
    second, best = np.sort(row)[-2:]
    return float(best - second)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Program, Path]:
    """A program of which core and fallback decide some tokens each."""
    program = split(original(), DROPPED, Guard(1.0), ranks={"L1H0": 2})
    return program, written(program, tmp_path_factory.mktemp("mixed") / "program")


def test_the_guard_decides_between_core_and_fallback(mixed: tuple[Program, Path]) -> None:
    program, folder = mixed
    with ProgramProcess(folder, threads=1) as process:
        for offset in (0, 3):
            ids, decided = continued(program, 16, lambda row: margin(row) >= 1.0, offset)
            generation = process.generate(PROMPT, 16, offset=offset)
            assert (generation.ids, generation.decided_by) == (ids, decided)
            assert {"core", "fallback"} == set(decided)
        new = process.generate(PROMPT, 1000)
        assert len(new.ids) == CONTEXT - len(PROMPT) + 1


def test_logits_are_the_cores_and_exactly_the_originals(mixed: tuple[Program, Path]) -> None:
    program, folder = mixed
    assert program.fallback is not None
    ids = [0, 4, 2, 2, 5, 3]
    with ProgramProcess(folder, threads=1) as process:
        for graph, options in ((program.core, {}), (program.fallback, {"exact": True})):
            expected = logits_of(program, graph, ids, 2)
            np.testing.assert_allclose(process.logits(ids, 2, **options), expected, atol=1e-4)
        assert process.answer(ids) == logits_of(program, program.core, ids).argmax(-1).tolist()


@pytest.mark.parametrize("level", ["O0", "O1"])
def test_an_infinite_threshold_leaves_all_tokens_to_the_fallback(
    level: str, tmp_path: Path
) -> None:
    first = original(level)
    program = split(first, DROPPED, Guard(np.inf))
    folder = written(program, tmp_path / "never")
    with ProgramProcess(folder, threads=1) as process:
        generation = process.generate(PROMPT, 16)
        assert generation.ids == continued(program, 16, lambda row: False)[0]
        assert set(generation.decided_by) == {"fallback"}
        exact = process.logits([0, *generation.ids], exact=True)
    np.testing.assert_allclose(exact, logits_of(first, first.core, [0, *generation.ids]), atol=1e-4)


@pytest.mark.parametrize("guard", [Guard(-np.inf), None], ids=["always sure", "no guard"])
def test_a_threshold_of_minus_infinity_leaves_all_tokens_to_the_core(
    guard: Guard | None, tmp_path: Path
) -> None:
    program = split(original(), DROPPED, guard)
    folder = written(program, tmp_path / "always")
    core, _ = continued(program, 16, lambda row: True)
    with ProgramProcess(folder, threads=1) as process:
        generation = process.generate(PROMPT, 16)
        assert (generation.ids, set(generation.decided_by)) == (core, {"core"})
        exact = process.logits(PROMPT, exact=True)
    assert program.fallback is not None
    np.testing.assert_allclose(exact, logits_of(program, program.fallback, PROMPT), atol=1e-4)


def test_an_error_predictor_raises_the_required_margin(tmp_path: Path) -> None:
    error_predictor = np.linspace(1, -1, 33, dtype=np.float32).reshape(3, 11)
    program = split(original(), DROPPED, Guard(0.75), error_predictor=error_predictor)
    folder = written(program, tmp_path / "error_predictor")
    with ProgramProcess(folder, threads=1) as process:
        generation = process.generate(PROMPT, 16)
    text, expected = list(PROMPT), []
    for token in generation.ids:
        run = Interpreter(program)(torch.tensor([text]), keep=["stream"])
        stream = run.activations["stream"][0, -1]
        normed = stream * torch.rsqrt(stream.pow(2).mean() + program.shape.epsilon)
        ahead = margin(run.logits[0, -1].numpy())
        needed = 0.75 + predicted_error(error_predictor, normed[None].numpy(), np.array([ahead]))[0]
        expected.append("core" if ahead >= needed else "fallback")
        text.append(token)
    assert generation.decided_by == expected and len(set(expected)) == 2
    without = continued(program, 16, lambda row: margin(row) >= 0.75)
    assert (generation.ids, generation.decided_by) != without


LAZY = """
import json, sys
sys.path.insert(0, sys.argv[1])
import program
text = json.loads(sys.argv[2])
whole = program.logits(text, exact=True)
late, found = program.Run(), []
for end in (1, 2, 7, 8, len(text)):
    x = program.read(text[late.length : end], late, exact=True)
    found.append(abs(program.unembed(x) - whole[end - len(x) : end]).max())
print(json.dumps(max(map(float, found))))
"""


def test_a_fallback_that_starts_late_gives_the_same_logits(mixed: tuple[Program, Path]) -> None:
    text = json.dumps([0, 4, 2, 2, 5, 3, 1, 1, 4, 5, 0])
    result = python("-c", LAZY, mixed[1], text)
    assert float(result.stdout) < 1e-4, result.stderr


def test_an_edited_core_runs_without_the_fallback_and_warns(
    mixed: tuple[Program, Path], tmp_path: Path
) -> None:
    folder = mixed[1]
    environment = bare_environment(tmp_path / "blocked")
    prompt = "<bos> it's"

    def run(*options: str) -> tuple[str, str]:
        result = python(edited, prompt, "-n16", *options, env=environment)
        assert result.returncode == 0, result.stderr
        return result.stdout, result.stderr

    def without_neuron() -> None:
        path = edited / "layers" / "layer_0.py"
        lines = path.read_text().splitlines(keepends=True)
        path.write_text("".join(line for line in lines if '"L0N3"' not in line))

    def without_weights() -> None:
        path = edited / "weights" / "L0.w_out.npy"
        np.save(path, 0 * np.load(path))

    for name, edit in (
        ("layers/layer_0.py", without_neuron),
        ("weights/L0.w_out.npy", without_weights),
    ):
        edited = tmp_path / edit.__name__
        shutil.copytree(folder, edited)
        both = run()
        assert both[1] == ""
        assert run("--fallback") == both
        edit()
        alone, note = run()
        assert f"note: {name} was edited, so the core runs without the fallback" in note
        assert f"note: {name} was edited; the figures in README.md are stale" in note
        core, note = run("--core")
        assert core == alone and "without the fallback" not in note
        asked, note = run("--fallback")
        assert asked != alone and "alone" not in note
        with ProgramProcess(edited, threads=1) as process:
            assert set(process.generate(PROMPT, 16).decided_by) == {"core"}
            assert set(process.generate(PROMPT, 16, fallback=True).decided_by) == {
                "core",
                "fallback",
            }
            assert set(process.generate(PROMPT, 16, fallback=False).decided_by) == {"core"}


def test_an_edited_guard_or_fallback_is_still_asked(
    mixed: tuple[Program, Path], tmp_path: Path
) -> None:
    edited = tmp_path / "edited"
    shutil.copytree(mixed[1], edited)
    path = edited / "fallback.py"
    path.write_text(path.read_text().replace("MARGIN = 1.0", "MARGIN = 1e9"))
    with ProgramProcess(edited, threads=1) as process:
        assert set(process.generate(PROMPT, 16).decided_by) == {"fallback"}
    assert "fallback.py was edited; the figures" in python(edited, "<bos>", "-n1").stderr


def test_a_trace_says_who_decided(mixed: tuple[Program, Path], tmp_path: Path) -> None:
    program, folder = mixed
    decided = continued(program, 16, lambda row: margin(row) >= 1.0)[1]
    archive = tmp_path / "program.pyz"
    write_archive(folder, archive)
    for place in (folder, archive):
        lines = python(place, "<bos> it's", "-n16", "--trace").stdout.splitlines()
        assert len(lines) == 3 * 16 + 1
        for line, who in zip(lines[:-1:3], decided, strict=True):
            sign = ">=" if who == "core" else "<"
            assert f"{sign} 1.00  {who}" in line
        assert lines[-1] == f"the core decided {decided.count('core')} of 16 tokens"
    alone = python(folder, "<bos> it's", "-n16", "--trace", "--core").stdout
    assert alone.splitlines()[-1] == "the core decided 16 of 16 tokens"


def test_a_folder_holds_the_program_that_it_was_generated_from(mixed: tuple[Program, Path]) -> None:
    program, folder = mixed
    again = load_program(folder, check=True)
    assert again == program
    for name, content in render_sources(again).items():
        assert (folder / name).read_bytes() == content


def test_fallback_layers_may_lack_parts(tmp_path: Path) -> None:
    first = original()
    nodes = [
        n for n in first.core if n.name not in {"L0H0", "L0H1", "L0.attention", "L1", "L1.mlp"}
    ]
    less = first.rewritten(tuple(nodes), {})
    program = split(less, {"L1H0", "L0N3", "L0N4", "L0N5"}, Guard(np.inf))
    folder = written(program, tmp_path / "less")
    with ProgramProcess(folder, threads=1) as process:
        expected = logits_of(less, less.core, PROMPT)
        np.testing.assert_allclose(process.logits(PROMPT, exact=True), expected, atol=1e-4)


def test_fallback_must_be_a_plain_transformer() -> None:
    program = split(original(), DROPPED, Guard(1.0))
    assert program.fallback is not None

    def changed(name: str, **fields: object) -> Program:
        nodes = [replace(n, **fields) if n.name == name else n for n in program.fallback]
        return replace(program, fallback=Graph(tuple(nodes)))

    for bad, words in (
        (changed("L0H0", reads=("tok",)), "named reads"),
        (changed("L0", norm=Norm("constant", scale=1.0)), "norms are exact"),
        (changed("L0", norm=Norm(centre=True)), "all folded"),
        (changed("L0", activation="gelu"), "one activation"),
        (changed("unembed", bias=None), "shares the unembedding"),
    ):
        with pytest.raises(Gpt2cError, match=words):
            render_sources(bad)
