"""connect: a part that needs one earlier node names it, and what would cost too much stays."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from builders import random_gpt2, write_huggingface
from gpt2c.analysis.compare import compare
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Head, Mlp, Program, Unembed, parse_program, print_program
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.connect import Connect
from gpt2c.passes.support.cut import with_fallback
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from handmade import V, handmade_program
from pruning import after, canonical, text

SAMPLES = text(6, 20, V, seed=4)


def connected(options: str, **changes: object) -> tuple[Program, list[str]]:
    notices: list[str] = []
    context = Context(**({"samples": SAMPLES, "notice": notices.append} | changes))
    return run_pipeline(handmade_program(), parse_pipeline(f"connect{options}"), context), notices


def test_the_induction_head_reads_the_token_and_who_remembers_the_one_before() -> None:
    before = handmade_program()
    after, notices = connected("{error_budget=1e-6}")
    assert compare(before, after, SAMPLES).kl <= 1e-6
    reads = after.core["L1H0"].reads
    assert reads is not None and {"tok", "L0H0"} <= set(reads)
    assert not {"pos", "L0H1", "L0H4"} & set(reads)  # who write where it reads nothing
    assert after.core["L0H2"].reads == ("tok",)  # it looks everywhere and copies
    assert "have named reads" in notices[-1]
    assert parse_program(print_program(after)).core == after.core


def test_a_budget_of_nothing_leaves_out_only_what_changes_nothing() -> None:
    after, _ = connected("{error_budget=0.0}")
    assert compare(handmade_program(), after, SAMPLES).kl <= 1e-9


def test_refusals_say_why() -> None:
    after, notices = connected("", samples=())
    assert after.core == handmade_program().core and "no text or inputs" in notices[-1]
    with pytest.raises(Gpt2cError, match="error_budget"):
        Connect(error_budget=float("nan"))


def test_what_is_connected_can_be_generated() -> None:
    ready, _ = connected("{error_budget=0.001}")
    source = render_sources(ready)["layers/layer_0.py"].decode()
    assert 'L0H2(run.read("tok"), run),' in source


def test_scales_are_freed_from_the_stream_where_that_costs_little(tmp_path: Path) -> None:
    before = canonical(tmp_path)
    samples = text(6, 20, seed=4)
    context = Context(samples=samples)
    generous = run_pipeline(
        before, parse_pipeline("connect{error_budget=1.0,unembed=true}"), context
    )
    norms = [node.norm for node in generous.core if isinstance(node, Head | Mlp | Unembed)]
    assert {norm.mode for norm in norms} == {"constant"}
    inputs = [torch.tensor([sample.ids]) for sample in samples]
    first = [Interpreter(before)(ids, keep=["stream.1"]).activations["stream.1"] for ids in inputs]
    scales = torch.cat([stream[0].square().mean(-1).rsqrt() for stream in first])
    reader = generous.core.layer_heads(0)[0]
    if reader.reads is None:
        assert scales.min() <= reader.norm.scale <= scales.max()
    assert compare(before, generous, samples).kl <= 1.0
    kept = run_pipeline(before, parse_pipeline("connect{error_budget=1.0,norms=false}"), context)
    assert {node.norm.mode for node in kept.core.of(Head)} == {"stream"}
    strict = run_pipeline(before, parse_pipeline("connect{error_budget=0.0}"), context)
    assert "constant" not in {node.norm.mode for node in strict.core.of(Head)}


def test_an_unembedding_that_the_fallback_shares_reads_the_stream(tmp_path: Path) -> None:
    notices: list[str] = []
    program = with_fallback(canonical(tmp_path))
    context = Context(samples=text(3, 12), notice=notices.append)
    after = run_pipeline(program, parse_pipeline("connect{error_budget=0.5,unembed=true}"), context)
    assert after.core.unembed == program.core.unembed
    assert "fallback" in notices[0]
    render_sources(after)


def test_a_checkpoint_is_compiled_with_named_reads(tmp_path: Path) -> None:
    checkpoint = tmp_path / "checkpoint"
    write_huggingface(checkpoint, random_gpt2())
    passes = parse_pipeline("canonicalize,connect{error_budget=0.2,unembed=true}")
    compile_checkpoint(str(checkpoint), tmp_path / "made", CompileOptions(passes=passes, verify=20))
    sources = [path.read_text() for path in (tmp_path / "made").rglob("*.py")]
    assert any("run.read(" in source or "run.without(" in source for source in sources)
    fidelity = json.loads((tmp_path / "made" / "fidelity.json").read_text())
    assert 0 <= fidelity["kl"]["value"] < 0.5
    tests = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path / "made")]
    assert subprocess.run(tests, capture_output=True).returncode == 0


@pytest.mark.parametrize(
    "budget", ["heads=2 neurons=20", "heads=0 neurons=20", "heads=1 neurons=0"]
)
def test_what_is_pruned_afterwards_is_no_longer_read_but_its_constant_is(
    tmp_path: Path, budget: str
) -> None:
    before = after(canonical(tmp_path, n_layer=2), "connect{error_budget=0.01,norms=true}")
    assert any(node.reads is not None for node in before.core.of(Mlp))
    pruned = after(before, f"prune{{budget={budget}}},detach")  # verified
    left = {node.name for node in pruned.core}
    for old in (*before.core.of(Head), *before.core.of(Mlp)):
        if old.reads is None or old.name not in left:
            continue
        reads = pruned.core[old.name].reads
        assert reads is None or set(old.reads) & left <= set(reads)
        for name in set(old.reads) - left:
            constant = f"L{name[1]}.{'attention' if 'H' in name else 'mlp'}"
            assert reads is None or constant in reads
    assert render_sources(pruned)
