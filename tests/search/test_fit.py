"""Decision lists: found where there is one, short, deterministic, and as they are written."""

import numpy as np
import pytest
from gpt2c.rules.expression import evaluate
from gpt2c.search.fit import Leaf, atoms, fit, negate, set_atoms
from gpt2c.search.idioms.base import Variable
from gpt2c.search.model import condition, conditional

RNG = np.random.default_rng(3)
DEPTH = RNG.integers(0, 5, 400).tolist()
WORD = RNG.choice(["a", "b", "<sep>"], 400).tolist()
VARIABLES = [Variable("depth", "count", "0", "", 0.8), Variable("word", "token", "'a'", "", 0.2)]
ATOMS = atoms(VARIABLES, {"depth": DEPTH, "word": WORD}, ["a", "b", "<sep>"])


def truth(target):
    right = np.array(target, dtype=bool)
    return [Leaf("False", (), 0.0, ~right), Leaf("True", (), 0.0, right)]


@pytest.mark.parametrize(
    "rule",
    [
        "depth < 2",
        "depth == 0",
        "depth > 0 and word == 'a'",
        "word == 'b' or depth == 3",
        "word != 'a' and depth != 2",
        "True",
    ],
)
def test_a_rule_is_found_again_from_its_answers(rule):
    rows = [{"seen": [], "depth": d, "word": w} for d, w in zip(DEPTH, WORD)]
    target = [evaluate(rule, row) for row in rows]
    decisions = fit(ATOMS, truth(target), np.ones(400), price=1.0, longest=5)
    assert not decisions.wrong.any()
    text = condition(decisions)
    assert [evaluate(text, row) for row in rows] == target
    assert len(text) <= len(rule) + 4


def test_a_list_of_tokens_runs_as_it_is_written():
    names = ["x" if w == "<sep>" else "y" if d > 2 else "z" for d, w in zip(DEPTH, WORD)]
    leaves = [Leaf(repr(n), (), 0.2, np.array([m == n for m in names])) for n in "xyz"]
    decisions = fit(ATOMS, leaves, np.ones(400), price=1.0, longest=5)
    text = conditional(decisions)
    rows = [{"seen": [], "depth": d, "word": w} for d, w in zip(DEPTH, WORD)]
    assert [evaluate(text, row) for row in rows] == names


def test_noise_buys_no_rule():
    target = RNG.random(400) < 0.02
    decisions = fit(ATOMS, truth(target), np.ones(400), price=4.0, longest=5)
    assert condition(decisions) == "False"


@pytest.mark.parametrize("atom", [atom.text for atom in ATOMS] + ["any_d", "x is None"])
def test_negate_inverts_an_atom_and_is_its_own_inverse(atom):
    assert negate(negate(atom)) == atom
    for depth, word in ((0, "a"), (3, "<sep>")):
        row = {"seen": [], "depth": depth, "word": word, "any_d": True, "x": None}
        assert evaluate(negate(atom), row) is not evaluate(atom, row)


def test_conditions_that_are_exact_only_together_are_found_among_many_others():
    """Neither half of the rule is right more often than wrong; 200 others are, by chance."""
    rng = np.random.default_rng(5)
    target = rng.random(2000) < 0.13
    halves = [target | (rng.random(2000) < 0.2), target | (rng.random(2000) < 0.3)]
    halves[1] &= target | ~halves[0]
    others = [target & (rng.random(2000) < 0.3) for _ in range(200)]
    columns = {f"x{i}": column.tolist() for i, column in enumerate([*others, *halves])}
    variables = [Variable(name, "bool", "True", "", 0.5) for name in columns]
    candidates = atoms(variables, columns, [])
    decisions = fit(candidates, truth(target), np.ones(2000), price=2.0, longest=5)
    assert condition(decisions) == "x200 and x201"


def test_a_set_of_tokens_is_one_condition():
    words = RNG.choice(list("abcdef"), 400).tolist()
    token = Variable("token", "token", "seen[-1]", "", 0.2, plain=True)
    target = np.array([w in "bd" for w in words])
    texts = {a.text: a.holds for a in set_atoms([token], {"token": words}, target)}
    assert set(texts) == {
        "(token == 'b' or token == 'd')",
        "not (token == 'b' or token == 'd')",
    }
    assert (texts["(token == 'b' or token == 'd')"] == target).all()
