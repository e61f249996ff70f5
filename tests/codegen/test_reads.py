"""Parts that name what they read, as source: they are handed that and nothing else, cache and all."""

import json
import subprocess
import sys
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest
import torch
from gpt2c.codegen.named_reads import nodes_read_by_name, reading
from gpt2c.codegen.output.folder import load_program, write_program
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.frontend.lift import lift
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Constant, Graph, Guard, Head, Mlp, Norm, Program, Ref, Unembed, verify
from gpt2c.ir.nodes import sublayer_of
from gpt2c.passes import parse_pipeline, run_pipeline
from gpt2c.passes.support.cut import with_fallback
from running import run, run_folder
from small import small_checkpoint, with_node

IDS = [4, 5, 2, 2, 1, 5, 0, 3, 4, 2, 3, 1, 1, 5, 0, 2, 4]
SPLITS = [6, 1, 1, 4, 1, 4]
OFFSET = 2
MODES = ("stream", "reads", "constant")


def named(*, folded: bool, unembed: bool = False, seed: int = 0) -> Program:
    """A model in which every part but the first names some of what is there, through norms of all modes."""
    checkpoint = small_checkpoint(seed, layers=3, heads=4, width=16, context=24)
    program = lift(checkpoint)
    if folded:
        program = run_pipeline(program, parse_pipeline("canonicalize"))
    vector = np.linspace(-1, 1, 16, dtype=np.float32)
    extra = Constant("L0.attention", 0, "attention", Ref("left"))
    nodes = [node for node in program.core if node.name != "L0.attention"]
    nodes = sorted([*nodes, extra], key=sublayer_of)
    program = program.rewritten(tuple(nodes), {"left": vector})
    draws, modes = np.random.default_rng(seed), cycle(MODES)
    kinds = (Head, Mlp, Unembed) if unembed else (Head, Mlp)
    for node in program.core:
        if not isinstance(node, kinds) or node.name == "L0H0":
            continue
        earlier = [n.name for n in program.core if sublayer_of(n) < sublayer_of(node)]
        kept = [name for name in earlier if draws.random() < 0.6] or earlier[-1:]
        mode = next(modes)
        norm = replace(node.norm, mode=mode, scale=0.75 if mode == "constant" else None)
        program = with_node(program, node.name, reads=tuple(kept), norm=norm)
    return verify(program)


def expected(program: Program, ids: list[int]) -> np.ndarray:
    positions = torch.arange(OFFSET, OFFSET + len(ids))
    return Interpreter(program)(torch.tensor([ids]), positions).logits[0].numpy()


@pytest.mark.parametrize("unembed", [False, True])
@pytest.mark.parametrize("folded", [False, True])
def test_source_does_what_the_interpreter_does(folded: bool, unembed: bool, tmp_path: Path) -> None:
    if unembed and not folded:
        with pytest.raises(Gpt2cError, match="canonicalize"):
            render_sources(named(folded=folded, unembed=unembed))
        return
    program = named(folded=folded, unembed=unembed)
    assert {node.norm.mode for node in program.core.of(Head)} == set(MODES)
    shapes = [reading(program, node) for node in (*program.core.of(Head), *program.core.of(Mlp))]
    assert {shape.all_but for shape in shapes if shape is not None} == {True, False}
    whole, parts, new, kind, _ = run(program, tmp_path / "made", IDS, SPLITS, OFFSET)
    assert kind == "float32"
    assert np.abs(np.array(whole) - expected(program, IDS)).max() < 1e-4
    assert np.abs(np.array(parts) - expected(program, IDS)).max() < 1e-4
    text = IDS[:5]
    for ident in new:
        assert ident == int(expected(program, text)[-1].argmax())
        text.append(ident)


def test_a_trace_leaves_out_what_the_unembedding_does_not_read(tmp_path: Path) -> None:
    program = named(folded=True, unembed=True)
    *_, terms = run(program, tmp_path / "made", IDS, SPLITS, OFFSET)
    heads = {head.name for head in program.core.of(Head)}
    rows = {mlp.name: {row.name for row in mlp.rows} for mlp in program.core.of(Mlp)}
    reads = set(program.core.unembed.reads or ())
    expected = (heads & reads).union(*(rows[name] for name in rows.keys() & reads))
    assert {name.partition("_")[0] for name in terms} - {"embeddings and constants"} == expected
    positions = torch.arange(OFFSET, OFFSET + len(IDS))
    keep = [*(heads & reads), *(mlp.name for mlp in program.core.of(Mlp)), "stream.read"]
    kept = Interpreter(program)(torch.tensor([IDS]), positions, keep=keep).activations
    table = program.array(program.core.unembed.table)
    direction = table[3] - table.mean(0)
    assert program.core.unembed.norm.mode in MODES
    for name in (
        heads & reads
    ):  # all are scaled alike: the ratio of two terms is that of what they wrote
        for other in heads & reads:
            own = float(kept[name][0, -1].numpy() @ direction) * terms[other]
            assert own == pytest.approx(
                float(kept[other][0, -1].numpy() @ direction) * terms[name], abs=1e-4
            )


def test_named_reads_are_written_at_the_call() -> None:
    plain = Norm("constant", scale=1.0)
    program = run_pipeline(lift(small_checkpoint()), parse_pipeline("canonicalize"))
    program = with_node(program, "L1H0", reads=("tok", "L0H1"), norm=Norm("reads"))
    program = with_node(program, "L1", reads=("L0H1",), norm=replace(plain, scale=0.5))
    source = render_sources(verify(program))["layers/layer_1.py"].decode()
    assert 'L1H0(norm(run.read("tok", "L0H1")), run),' in source
    assert "reads     only tok, L0H1" in source
    assert 'n = 0.5 * run.read("L0H1")' in source
    assert "They read only L0H1." in source
    first = render_sources(program)["layers/layer_0.py"].decode()
    assert 'run.keep("L0H1", L0H1(n, run)),' in first and "keep" not in first.split("keep", 1)[1]
    assert nodes_read_by_name(program) == {"tok", "L0H1"}


def test_a_head_that_is_switched_off_is_off_for_those_that_read_it(tmp_path: Path) -> None:
    program = named(folded=True)
    folder = tmp_path / "made"
    run(program, folder, IDS, SPLITS, OFFSET)
    file = folder / "layers" / "layer_0.py"
    lines = file.read_text().splitlines()
    (off,) = [line for line in lines if "L0H2(" in line and "def " not in line]
    file.write_text("\n".join(line for line in lines if line != off) + "\n")
    whole, *_ = run_folder(folder, IDS, SPLITS, OFFSET)
    positions = torch.arange(OFFSET, OFFSET + len(IDS))
    edits = {"L0H2": torch.zeros_like}
    expected = Interpreter(program)(torch.tensor([IDS]), positions, edits=edits).logits[0].numpy()
    assert "L0H2" in nodes_read_by_name(program)
    assert np.abs(np.array(whole) - expected).max() < 1e-4


def test_a_core_with_named_reads_asks_its_fallback(tmp_path: Path) -> None:
    program = run_pipeline(lift(small_checkpoint(3, context=24)), parse_pipeline("canonicalize"))
    program = replace(with_fallback(program), guard=Guard(float("inf")))
    program = verify(with_node(program, "L1H0", reads=("tok", "L0H1")))
    (tmp_path / "made").mkdir()
    write_program(program, tmp_path / "made")
    code = f"import sys; sys.path.insert(0, {str(tmp_path / 'made')!r}); import program, json;"
    code += f"print(json.dumps([program.logits({IDS}).tolist(), program.logits({IDS}, exact=True).tolist(),"
    code += f"program.generate({IDS[:5]}, 4).decided_by]))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    core, exact, by = json.loads(out.stdout)
    for graph, logits in ((program.core, core), (program.fallback, exact)):
        expected = Interpreter(program, graph)(torch.tensor([IDS])).logits[0].numpy()
        assert np.abs(np.array(logits) - expected).max() < 1e-4
    assert np.abs(np.array(core) - np.array(exact)).max() > 1e-3
    assert by == ["fallback"] * 4
    both = with_node(program, "unembed", reads=("tok", "L1"))
    with pytest.raises(Gpt2cError, match="fallback shares"):
        render_sources(both)


def test_the_folder_gives_the_same_bytes_again(tmp_path: Path) -> None:
    program = named(folded=True, unembed=True)
    write_program(program, tmp_path)
    again = load_program(tmp_path)
    assert again.core == program.core
    assert render_sources(again) == render_sources(program)


def test_programs_whose_parts_read_the_stream_keep_nothing() -> None:
    sources = render_sources(lift(small_checkpoint()))
    assert not any(b"keep(" in text or b"self.values" in text for text in sources.values())


def test_two_values_of_one_name_are_refused() -> None:
    program = run_pipeline(lift(small_checkpoint()), parse_pipeline("canonicalize"))
    nodes = [
        replace(node, name="L0_neurons") if node.name == "L0H0" else node for node in program.core
    ]
    program = replace(program, core=Graph(tuple(nodes)))
    program = verify(with_node(program, "L1H0", reads=("L0_neurons", "L0")))
    with pytest.raises(Gpt2cError, match="duplicates"):
        render_sources(program)
