"""Contexts and firing, against what the interpreter says at each token."""

from dataclasses import replace

import numpy as np
import torch
from gpt2c.data.sample import random_samples
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Graph, Mlp
from gpt2c.labels.evidence import FIRING, firing, top_contexts
from small import small_program

PROGRAM = small_program()
SAMPLES = random_samples(PROGRAM, 12, 5)


def activations(name):
    """Of each sample."""
    run = Interpreter(PROGRAM)
    values = []
    for sample in SAMPLES:
        positions = torch.arange(sample.offset, sample.offset + len(sample.ids))
        kept = run(torch.tensor([sample.ids]), positions, keep=[name]).activations
        values.append(kept[name][0].numpy())
    return values


def with_predicates(**predicates):
    nodes = []
    for node in PROGRAM.core:
        if isinstance(node, Mlp):
            rows = tuple(
                replace(r, evidence=replace(r.evidence, predicate=predicates.get(r.name)))
                for r in node.rows
            )
            node = replace(node, rows=rows)
        nodes.append(node)
    return replace(PROGRAM, core=Graph(tuple(nodes)))


def test_top_contexts_are_the_strongest(monkeypatch):
    monkeypatch.setattr("gpt2c.labels.evidence.TOKENS_AT_ONCE", 12)  # several parts
    real = activations("L0N4")
    contexts = top_contexts(PROGRAM, ["L0N4", "L0N1"], SAMPLES, count=4)
    largest = sorted((float(values.max()) for values in real), reverse=True)[:4]
    assert [c.activations[c.at] for c in contexts["L0N4"]] == [round(value, 4) for value in largest]
    for context in contexts["L0N4"]:
        (place,) = [
            i
            for i, (sample, values) in enumerate(zip(SAMPLES, real))
            if sample.ids == context.ids and np.allclose(values, context.activations, atol=1e-4)
        ][:1]
        assert context.at == real[place].argmax()
    assert contexts["L0N1"] == []  # it never fires


def test_firing_of_a_label_that_is_right_and_of_one_that_is_always_on():
    real = np.concatenate(activations("L0N4"))
    limit = FIRING * real.max()
    steps: list[tuple[int, int]] = []
    program = with_predicates(L0N4="relu(1000.0)", L1N0="relu(-1.0)")
    fired = firing(program, SAMPLES, lambda done, total: steps.append((done, total)))
    assert steps[-1] == (sum(len(sample.ids) for sample in SAMPLES),) * 2
    assert fired.keys() == {"L0N4", "L1N0"}
    share = float((real > limit).mean())
    assert fired["L0N4"].recall == 1.0 and abs(fired["L0N4"].precision - share) < 1e-3
    assert abs(fired["L0N4"].share - share) < 1e-4
    assert fired["L1N0"].precision is None and fired["L1N0"].recall == 0.0
