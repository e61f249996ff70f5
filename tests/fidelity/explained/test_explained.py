"""Explained share of programs whose parts are known functions of tokens."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.share import explained_share, label_score, spread
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Evidence, Graph, Head, Mlp, Program
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from gpt2c.predicates import Formula, Pattern, print_label
from gpt2c.predicates.language import Condition, Flag, In, Slope, Term
from small import small_program

RANDOM = np.random.default_rng(0)
TEXTS = [Sample(tuple(RANDOM.integers(6, size=12).tolist())) for _ in range(40)]
TESTED = [(text, range(len(text.ids))) for text in TEXTS[:10]]
HEADS = ("L0H0", "L0H1")


def plain(*silent: str) -> Program:
    """One layer that says something, without positions and with the blocks named at zero."""
    program = Canonicalize().apply(small_program(3, context=16, activation="gelu"), Context())
    zero = {"position", "L1.ov", "L1.w_out", *silent}
    blocks = {name: 0 * t.array for name, t in program.weights.items() if name in zero}
    return replace(program, weights=program.weights.updated(blocks))


def labelled(program: Program, labels: dict[str, Formula | Pattern]) -> Program:
    """The program with executable labels on some heads and neurons."""
    texts = {name: print_label(label, program.vocabulary) for name, label in labels.items()}
    nodes = []
    for node in program.core:
        if isinstance(node, Mlp):
            rows = tuple(
                replace(row, evidence=Evidence(predicate=texts.get(row.name))) for row in node.rows
            )
            node = replace(node, rows=rows)
        elif node.name in texts:
            node = replace(node, evidence=Evidence(predicate=texts[node.name]))
        nodes.append(node)
    return replace(program, core=Graph(tuple(nodes)))


def share(program: Program) -> float:
    result = explained_share(program, TESTED, TEXTS[10:])
    assert result is not None and result.share.value is not None and result.share.n == 10
    return result.share.value


def pattern(height: float, condition: Condition) -> Pattern:
    return Pattern((Term(height, condition),))


EVEN = pattern(0.0, Slope("distance"))


def test_heads_that_attend_evenly_are_explained_by_saying_so():
    program = plain("L0.qk", "L0.query_bias", "L0.w_out")
    assert share(labelled(program, dict.fromkeys(HEADS, EVEN))) == pytest.approx(1, abs=1e-3)
    half = share(labelled(program, {"L0H0": EVEN}))
    wrong = share(labelled(program, dict.fromkeys(HEADS, pattern(30.0, Flag("itself")))))
    assert half < 0.95 and wrong < 0.9


def activations(program: Program) -> np.ndarray:
    """What each neuron of a program without heads does at each of the six tokens, before it bends."""
    run = Interpreter(program)
    mlp = program.core.of(Mlp)[0]
    x = run(torch.arange(6)[:, None], keep=["stream.2"]).activations["stream.2"][:, 0]
    x = x / (x.pow(2).mean(-1, keepdim=True) + program.shape.epsilon).sqrt()
    into, bias = program.array(mlp.w_in), program.array(mlp.bias)
    return x.numpy() @ into.T + bias


def test_neurons_of_the_current_token_are_explained_by_their_tokens():
    program = plain("L0.ov")
    mlp = program.core.of(Mlp)[0]
    heights = activations(program)

    def labels(shift: int) -> dict[str, Formula]:
        return {
            row.name: Formula(
                0.0,
                tuple(
                    Term(float(heights[(token + shift) % 6, i]), In("token", (token,)))
                    for token in range(6)
                ),
            )
            for i, row in enumerate(mlp.rows)
        }

    right, wrong = (
        explained_share(labelled(program, labels(s)), TESTED, TEXTS[10:]) for s in (0, 1)
    )
    assert right is not None and wrong is not None
    # Bigrams are as good here, but for their smoothing: what is left is far below even that.
    assert right.share.value == pytest.approx(1, abs=0.02)
    assert wrong.share.value is not None and wrong.share.value < 0
    rows = len(mlp.rows)
    assert right.neurons == (rows, sum(len(m.rows) for m in program.core.of(Mlp)))
    assert right.heads == (0, len(program.core.of(Head)))
    assert right.weights_used == rows * 8 + 4 * 8


def test_shuffled_labels_and_tables_stand_beside_the_share():
    program = plain("L0.ov")
    heights = activations(program)
    labels = {
        row.name: Formula(
            0.0, tuple(Term(float(heights[token, i]), In("token", (token,))) for token in range(6))
        )
        for i, row in enumerate(program.core.of(Mlp)[0].rows)
    }
    kinds = ["one", "other"] * 5
    explained = explained_share(
        labelled(program, labels), TESTED, TEXTS[10:], kinds=kinds, tuned_on=TEXTS[10:]
    )
    assert explained is not None and explained.share.value is not None
    values = {key: measure.value for key, (measure, _) in explained.beside.items()}
    assert explained.share.value > 0.95
    assert values["explained_share_shuffled"] < explained.share.value - 0.3
    # This model is a table of bigrams: so is the best table.
    assert values["explained_share_ngrams_unlimited"] > values["explained_share_ngrams"]
    assert explained.tables["tokens"] == sum(len(text.ids) for text in TEXTS[10:])
    assert {"one", "other"} == explained.kinds.keys()
    assert all({"one", "other"} == kinds.keys() for _, kinds in explained.beside.values())
    assert "explained_share_faithful" not in values  # the core is the original


def test_without_labels_there_is_nothing_to_measure():
    program = plain()
    assert explained_share(program, TESTED, TEXTS) is None
    assert explained_share(labelled(program, {"L0H0": EVEN}), TESTED, ()) is None


def test_label_score_weighs_by_effect_and_counts_the_unlabelled():
    program = plain()
    mlp = program.core.of(Mlp)[0]
    facts = [
        Evidence(score=0.5, effect=0.3, predicate="0 + 1*first"),
        Evidence(effect=0.1),
        Evidence("imported words", score=1.0, effect=0.0),
    ]
    rows = tuple(replace(row, evidence=e) for row, e in zip(mlp.rows, facts))
    nodes = [replace(node, rows=rows) if node.name == mlp.name else node for node in program.core]
    measure = label_score(replace(program, core=Graph(tuple(nodes))))
    assert measure is not None
    assert measure.value == pytest.approx(0.5 * 0.3 / 0.4) and measure.n == 2
    assert label_score(program) is None


def test_what_is_looked_at_is_spread_over_all_texts() -> None:
    texts = [(Sample((kind,) * 10), ()) for kind in (1, 2, 3) for _ in range(40)]
    chosen = spread(texts, 300)
    kinds = [sample.ids[0] for sample, _ in chosen]
    assert len(chosen) == 30 and all(abs(kinds.count(kind) - 10) <= 1 for kind in (1, 2, 3))
    assert spread(texts, 10**6) == texts
