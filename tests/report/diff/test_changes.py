"""What differs between two programs, part by part."""

from dataclasses import replace

import numpy as np
import pytest
from gpt2c.ir import QK, Evidence, Graph, Head, Ref, Rule, parse_program, print_program
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.report.diff.changes import distances, part_changes
from pruned import exact, pruned, with_labels
from small import full_program, small_program


def test_a_program_does_not_differ_from_itself():
    changes = part_changes(exact(), exact())
    assert not any(changes[key] for key in ("removed", "added", "ruled", "relabelled", "retuned"))
    assert changes["constants"] == changes["families"] == [] and changes["kept"] == 12


def test_diff_lists_pruned_parts_and_distances_of_tuned_parts():
    changes = part_changes(exact(), pruned())
    last = exact().core.layer_mlp(1).rows[-1].name
    assert {fact["name"] for fact in changes["removed"]} == {"L0H1", last}
    assert changes["added"] == [] and changes["weights"] is None
    moved = {row["name"]: row["distance"] for row in changes["retuned"]}
    assert set(moved) == {"L0H0"}
    program = exact()
    head = program.core["L0H0"]
    qk, ov = program.array(head.selector.weights), program.array(head.ov.weights)
    biases = [r for r in (head.selector.query_bias, head.selector.key_bias, head.ov.bias) if r]
    whole = sum(float((x.astype(float) ** 2).sum()) for x in (qk, ov, *map(program.array, biases)))
    assert moved["L0H0"] == pytest.approx(0.5 * np.linalg.norm(qk) / np.sqrt(whole))


def test_the_constants_that_took_their_place():
    [row] = part_changes(exact(), pruned())["constants"]
    assert (row["name"], row["change"], row["removed"]) == ("L0.attention", "changed", 1)
    assert row["size"] != row["size_before"]


def test_relabelled_parts_show_the_previous_label():
    changes = part_changes(exact(), pruned("month names"))["relabelled"]
    assert changes[0]["name"] == "L0H0"  # the largest effect comes first
    assert changes[0]["after"]["label"] == "looks back" and changes[0]["before"]["label"] is None


def test_families_sum_the_effects_of_removed_parts():
    rows = [row.name for row in exact().core.layer_mlp(1).rows[-2:]]
    labels = {
        rows[0]: Evidence("digits; 0 to 9", 0.5, 0.25),
        rows[1]: Evidence("digits (two)", 0.5, 0.5),
    }
    changes = part_changes(with_labels(exact(), labels), pruned())["families"]
    assert changes[0] == {
        "family": "digits",
        "removed": 1,
        "added": 0,
        "effect_removed": 0.5,
        "effect_added": 0.0,
    }
    assert changes[-1]["family"] == "unexplained"


def test_diff_shows_weights_replaced_by_rules_in_both_directions():
    lifted, full = small_program(), full_program()
    changes = {row["name"]: row for row in part_changes(lifted, full)["ruled"]}
    assert changes["L0H0"] == {"name": "L0H0", "before": None, "after": "k == q - 1"}
    assert changes["L0N5"]["after"] == "opened > 0"
    back = {row["name"]: row for row in part_changes(full, lifted)["ruled"]}
    assert back["L0H0"] == {"name": "L0H0", "before": "k == q - 1", "after": None}
    assert {fact["name"] for fact in part_changes(lifted, full)["added"]} == {"opened", "deep"}


def test_folded_norms_do_not_change_weights():
    lifted = small_program()
    folded = run_pipeline(lifted, parse_pipeline("canonicalize"), Context())
    changes = part_changes(lifted, folded)
    assert changes["retuned"] == [] and "norms" in changes["weights"]


def test_without_weights_only_parts_are_compared():
    text = parse_program(print_program(exact()))
    changes = part_changes(text, pruned())
    assert {fact["name"] for fact in changes["removed"]} >= {"L0H1"}
    assert "text" in changes["weights"] and changes["retuned"] == []


def test_heads_of_different_rank_are_compared_by_their_matrices():
    program = exact()
    head = program.core["L0H0"]
    assert isinstance(head, Head) and isinstance(head.selector, QK)
    qk = program.array(head.selector.weights)
    padded = np.concatenate([qk, np.zeros_like(qk)], axis=1)  # twice the rank, the same matrix
    selector = replace(head.selector, weights=Ref("L0H0.qk"), query_bias=None, key_bias=None)
    plain = replace(head, selector=replace(selector, weights=head.selector.weights))
    changed = replace(head, selector=selector)
    before = replace(program, core=_with(program.core, plain))
    after = replace(
        program,
        core=_with(program.core, changed),
        weights=program.weights.updated({"L0H0.qk": padded}),
    )
    assert dict(distances(before, after))["L0H0"] == pytest.approx(0, abs=1e-6)


def test_a_head_of_a_rule_has_no_distance():
    program = exact()
    head = replace(program.core["L0H0"], selector=Rule("k == q"))
    assert "L0H0" not in dict(distances(program, replace(program, core=_with(program.core, head))))


def _with(graph: Graph, head: Head) -> Graph:
    return Graph(tuple(head if node.name == head.name else node for node in graph))
