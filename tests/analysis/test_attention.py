"""Roles of heads: each head made by hand has its own, and no other."""

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
    (wanted,) = HEADS[name][2] - OV_ROLES
    found = roles[name]
    # Most duplicates and what followed them are one of several, which a head may share out.
    assert found[wanted] > 0.9
    assert max(found, key=found.get) == wanted
    others = {role: score for role, score in found.items() if role not in (wanted, "uniform")}
    assert all(score < 0.5 for score in others.values()), others


def test_uniform_attention_scores_nothing_else(roles):
    found = roles["L0H2"]
    assert found.pop("uniform") == pytest.approx(1)
    assert all(abs(score) < 1e-6 for score in found.values())


def test_by_hand():
    """Two queries count, at positions 3 and 4 of one sample, for the previous token."""
    program = small_program()
    sample = Sample((0, 3, 3, 1, 3))
    with torch.inference_mode():
        run = Interpreter(program)(torch.tensor([sample.ids]), keep=["L0H1.pattern"])
    pattern = run.activations["L0H1.pattern"][0].double().numpy()
    found = selector_roles(program, [sample])["L0H1"]

    def mean(*pairs):
        """Of the attention of each query to its keys, above chance."""
        shares = [(pattern[q, keys].sum(), len(keys) / (q + 1)) for q, keys in pairs]
        return np.mean([(share - chance) / (1 - chance) for share, chance in shares])

    assert found["previous_token"] == pytest.approx(mean((3, [2]), (4, [3])))
    assert found["first_token"] == pytest.approx(mean((3, [0]), (4, [0])))
    assert found["offset_2"] == pytest.approx(mean((3, [1]), (4, [2])))
    assert found["offset_4"] == pytest.approx(mean((4, [0])))
    assert found["duplicate_token"] == pytest.approx(mean((4, [1, 2])))
    assert found["induction"] == pytest.approx(mean((4, [2, 3])))
    assert "offset_5" not in found
    distance = [abs(pattern[q, : q + 1] - 1 / (q + 1)).sum() / 2 for q in (3, 4)]
    assert found["uniform"] == pytest.approx(1 - np.mean(distance))


def test_offsets_count():
    program = small_program()
    one = selector_roles(program, [Sample((0, 3, 3, 1))])
    other = selector_roles(program, [Sample((0, 3, 3, 1), offset=1)])
    assert one["L0H0"]["previous_token"] != other["L0H0"]["previous_token"]


def test_samples_too_short_for_roles():
    assert selector_roles(small_program(), [Sample((0, 1, 2))])["L0H0"] == {}
    assert selector_roles(small_program(), [])["L0H0"] == {}


@settings(max_examples=30, deadline=None)
@given(programs(rules=False, kind="eighths"))
def test_copying_is_of_the_eigenvalues_from_token_to_logit(program):
    for name, score in copying_scores(program).items():
        value, output = program.array(program.core[name].ov.weights).astype(np.float64)
        token = program.array(program.core["tok"].table).astype(np.float64)
        table = program.array(program.core.unembed.table).astype(np.float64)
        eigenvalues = np.linalg.eigvals(token @ value.T @ output @ table.T)  # [v, v]
        size = np.abs(eigenvalues).sum()
        wanted = eigenvalues.sum().real / size if size > 1e-4 else 0.0
        assert -1 - 1e-9 <= score <= 1 + 1e-9
        if not 1e-6 < size < 0.1:  # between them it depends on what one calls noise
            assert score == pytest.approx(wanted, abs=1e-5)


def test_copying_of_heads_made_by_hand():
    scores = copying_scores(handmade_program())
    for name, (_, _, wanted) in HEADS.items():
        want = 1 if "copying" in wanted else -1 if "copy_suppression" in wanted else 0
        assert scores[name] == pytest.approx(want, abs=1e-6)


def test_moving_every_token_to_the_next_is_no_copying():
    """All eigenvalues are zero, and what is computed of them is noise."""
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
    for role in {role for found in roles.values() for role in found}:
        assert describe_selector(role)
    assert describe_selector("offset_3") == "3 tokens back"
    assert describe_selector("previous_token") == "the token before"
