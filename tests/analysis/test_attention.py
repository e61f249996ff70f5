"""Head roles: each handmade head has its own role and no other."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.analysis.attention import copying_scores, describe_selector, selector_roles
from gpt2c.data.sample import Sample, random_samples
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Rule
from handmade import HEADS, C, handmade_program
from hypothesis import given, settings
from small import small_program, with_node
from strategies import programs

OV_ROLES = {"copying", "copy_suppression"}


@pytest.fixture(scope="module")
def roles():
    program = handmade_program()
    return selector_roles(program, random_samples(program, 12, C))


@pytest.mark.parametrize("name", HEADS)
def test_selectors(roles, name):
    (expected,) = HEADS[name][2] - OV_ROLES
    scores = roles[name]
    # A token often has several duplicates, among which a head may divide its attention.
    assert scores[expected] > 0.9
    assert max(scores, key=scores.get) == expected
    others = {role: score for role, score in scores.items() if role not in (expected, "uniform")}
    assert all(score < 0.5 for score in others.values()), others


def test_uniform_attention_has_no_other_role(roles):
    scores = roles["L0H2"]
    assert scores.pop("uniform") == pytest.approx(1)
    assert all(abs(score) < 1e-6 for score in scores.values())


def test_scores_equal_those_computed_by_hand():
    """For the previous token two queries count, at positions 3 and 4 of the sample."""
    program = small_program()
    sample = Sample((0, 3, 3, 1, 3))
    with torch.inference_mode():
        run = Interpreter(program)(torch.tensor([sample.ids]), keep=["L0H1.pattern"])
    pattern = run.activations["L0H1.pattern"][0].double().numpy()
    scores = selector_roles(program, [sample])["L0H1"]

    def mean(*pairs):
        """The mean attention of each query to its keys, rescaled by chance."""
        shares = [(pattern[q, keys].sum(), len(keys) / (q + 1)) for q, keys in pairs]
        return np.mean([(share - chance) / (1 - chance) for share, chance in shares])

    assert scores["previous_token"] == pytest.approx(mean((3, [2]), (4, [3])))
    assert scores["first_token"] == pytest.approx(mean((3, [0]), (4, [0])))
    assert scores["offset_2"] == pytest.approx(mean((3, [1]), (4, [2])))
    assert scores["offset_4"] == pytest.approx(mean((4, [0])))
    assert scores["duplicate_token"] == pytest.approx(mean((4, [1, 2])))
    assert scores["induction"] == pytest.approx(mean((4, [2, 3])))
    assert "offset_5" not in scores
    distance = [abs(pattern[q, : q + 1] - 1 / (q + 1)).sum() / 2 for q in (3, 4)]
    assert scores["uniform"] == pytest.approx(1 - np.mean(distance))


def test_roles_depend_on_the_offset_of_the_sample():
    program = small_program()
    one = selector_roles(program, [Sample((0, 3, 3, 1))])
    other = selector_roles(program, [Sample((0, 3, 3, 1), offset=1)])
    assert one["L0H0"]["previous_token"] != other["L0H0"]["previous_token"]


def test_short_samples_have_no_roles():
    assert selector_roles(small_program(), [Sample((0, 1, 2))])["L0H0"] == {}
    assert selector_roles(small_program(), [])["L0H0"] == {}


@settings(max_examples=30, deadline=None)
@given(programs(rules=False, kind="eighths"))
def test_copying_equals_the_eigenvalue_score_of_the_full_matrix(program):
    for name, score in copying_scores(program).items():
        value, output = program.array(program.core[name].ov.weights).astype(np.float64)
        token = program.array(program.core["tok"].table).astype(np.float64)
        table = program.array(program.core.unembed.table).astype(np.float64)
        eigenvalues = np.linalg.eigvals(token @ value.T @ output @ table.T)  # [v, v]
        size = np.abs(eigenvalues).sum()
        expected = eigenvalues.sum().real / size if size > 1e-4 else 0.0
        assert -1 - 1e-9 <= score <= 1 + 1e-9
        if not 1e-6 < size < 0.1:  # in between, the result depends on the noise threshold
            assert score == pytest.approx(expected, abs=1e-5)


def test_copying_of_handmade_heads():
    scores = copying_scores(handmade_program())
    for name, (_, _, ov_roles) in HEADS.items():
        expected = 1 if "copying" in ov_roles else -1 if "copy_suppression" in ov_roles else 0
        assert scores[name] == pytest.approx(expected, abs=1e-6)


def test_a_shift_of_tokens_is_not_copying():
    """All eigenvalues are zero; the computed ones are noise."""
    program = handmade_program()
    eye = np.eye(program.shape.width, dtype=np.float32)
    shift = np.stack([eye[:7], eye[1:8]])
    random = np.random.default_rng(0).standard_normal((7, 7))
    mixed = np.stack([random @ shift[0], np.linalg.inv(random).T @ shift[1]])
    for ov in (shift, mixed):
        moved = replace(program, weights=program.weights.updated({"L0H2.ov": ov}))
        assert abs(copying_scores(moved)["L0H2"]) < 1e-3


def test_copying_needs_weights():
    program = handmade_program()
    assert "L0H2" not in copying_scores(with_node(program, "L0H2", ov=Rule("copy")))
    ruled = with_node(program, "unembed", table=None, rule=Rule("x"))
    assert copying_scores(ruled) == {}
    no_tokens = program.rewritten(program.core.nodes[1:], {})
    assert copying_scores(no_tokens) == {}


def test_every_role_has_words(roles):
    for role in {role for scores in roles.values() for role in scores}:
        assert describe_selector(role)
    assert describe_selector("offset_3") == "3 tokens back"
    assert describe_selector("previous_token") == "the token before"
