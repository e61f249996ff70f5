"""Deleting a part's line in a generated program costs what is listed beside it."""

import json
import re
import subprocess
import sys

import numpy as np
import pytest
from gpt2c.codegen.names import format_effect
from gpt2c.codegen.output.folder import write_program
from gpt2c.ir import Head, Mlp, parse_program, print_program
from gpt2c.passes.support.budget import parts_of
from pruning import after, canonical, context, text

DRAWN = 100

# Runs in a process of its own: for each part, the layer's file without its line.
DRIVER = """
import json, sys
import numpy as np
sys.path.insert(0, sys.argv[1])
import program, importlib, layers
asked = json.load(sys.stdin)

def logs():
    scores = np.concatenate([program.logits(ids) for ids in asked["texts"]]).astype(np.float64)
    return scores - np.log(np.exp(scores).sum(-1, keepdims=True))

before, costs = logs(), {}
for name, layer, cut in asked["cuts"]:
    module = importlib.import_module(f"layers.layer_{layer}")
    whole = open(module.__file__).read()
    assert whole.count(cut) == 1, (name, cut)
    kept = dict(vars(module))
    exec(compile(whole.replace(cut, ""), module.__file__, "exec"), vars(module))
    after = logs()
    costs[name] = float((np.exp(before) * (before - after)).sum(-1).mean())
    vars(module).update(kept)
json.dump(costs, sys.stdout)
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return canonical(tmp_path_factory.mktemp("model"), n_layer=2, n_inner=48)


def measured(program, folder, names):
    """The KL, nats per token, that deleting each part's line costs on the calibration text."""
    write_program(program, folder)
    cuts = []
    for node in program.core:
        if isinstance(node, Head | Mlp):
            source = (folder / "layers" / f"layer_{node.layer}.py").read_text()
            for name in [node.name] if isinstance(node, Head) else [row.name for row in node.rows]:
                if name in names:
                    pattern = rf"^ +\"?{name}(?:_\w+)?(?:\(n, run\),|\": \d+,.*)\n"
                    (line,) = re.findall(pattern, source, re.MULTILINE)
                    cuts.append([name, node.layer, line])
    texts = [list(sample.ids) for sample in text()]
    done = subprocess.run(
        [sys.executable, "-B", "-c", DRIVER, str(folder)],
        input=json.dumps({"texts": texts, "cuts": cuts}),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def drawn(program):
    """Parts drawn in proportion to their effect."""
    parts = list(parts_of(program))
    effects = np.array([part.evidence.effect for part in parts])
    rng = np.random.default_rng(0)
    chosen = rng.choice(len(parts), size=DRAWN, p=effects / effects.sum())
    return {parts[i].name: parts[i].evidence.effect for i in chosen}


def test_deletion_costs_what_is_listed(program, tmp_path):
    listed = drawn(centered := after(program, "center_parts,effect{exact=200}"))
    costs = measured(centered, tmp_path, listed)
    assert len(costs) == len(listed) > 20
    ratios = np.array([costs[name] / listed[name] for name in listed])
    assert ratios.max() < 1.02 and ratios.min() > 0.98


def test_without_means_deletion_costs_something_else(program, tmp_path):
    """The control: of parts that write their whole output, deletion is no mean ablation."""
    listed = drawn(plain := after(program, "effect{exact=200}"))
    costs = measured(plain, tmp_path, listed)
    ratios = np.array([costs[name] / listed[name] for name in listed])
    assert ratios.max() > 2


def test_estimates_are_less_exact_than_ablations(program):
    """Of parts of large effect the estimate is far off; measured effects replace estimates."""
    notices = []
    settings = context(notice=notices.append)
    exact = {p.name: p.evidence.effect for p in parts_of(after(program, "effect", settings))}
    estimated = {p.name: p.evidence.effect for p in parts_of(after(program, "effect{exact=0}"))}
    assert any("exact for 100 of 100 parts" in notice for notice in notices)
    assert max(abs(np.log(exact[name] / estimated[name])) for name in exact) > np.log(1.2)


def test_estimated_effects_are_marked_and_near(program):
    some = after(program, "center_parts,effect{exact=30}")
    exact = {p.name: p.evidence.effect for p in parts_of(after(program, "center_parts,effect"))}
    estimated = {p.name: p.evidence.effect for p in parts_of(some) if p.evidence.estimated}
    assert len(estimated) == len(exact) - 30
    folds = [abs(np.log(exact[name] / value)) for name, value in estimated.items()]
    assert np.median(folds) < np.log(1.2)
    words = {p.name: format_effect(p.evidence) for p in parts_of(some)}
    assert {name for name, text in words.items() if text.startswith("about +")} == set(estimated)
    parsed = parse_program(print_program(some))
    assert {p.name for p in parts_of(parsed) if p.evidence.estimated} == set(estimated)
    measured = after(program, "center_parts,effect")
    assert not any(p.evidence.estimated for p in parts_of(measured))
