"""Differences between the parts of two programs."""

import math
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import numpy as np

from ...errors import Gpt2cError
from ...ir import (
    OV,
    QK,
    Constant,
    Evidence,
    Graph,
    Head,
    Mlp,
    Neuron,
    Program,
    Ref,
    Rule,
    Value,
    refs_of,
)
from ..families import family

Part = Head | Neuron | Value
NO_FAMILY = "unexplained"


def part_changes(a: Program, b: Program) -> dict[str, Any]:
    """Parts of the cores that were added, removed, replaced by rules, relabelled or retuned.

    Parts are matched by name. ``families`` sums up the removed and added parts by label;
    ``weights`` says why weights were not compared, if they were not.
    """
    first, second = parts_of(a.core), parts_of(b.core)
    costs = costs_of(a), costs_of(b)
    common = [name for name in first if name in second]
    removed = [
        part_fact(a, first[name], costs[0].get(name)) for name in first if name not in second
    ]
    added = [part_fact(b, second[name], costs[1].get(name)) for name in second if name not in first]
    retuned, why = _retuned(a, b)
    return {
        "removed": _by_effect(removed),
        "added": _by_effect(added),
        "ruled": [
            {"name": name, "before": rule_of(first[name]), "after": rule_of(second[name])}
            for name in common
            if rule_of(first[name]) != rule_of(second[name])
        ],
        "relabelled": _by_effect(
            [
                {
                    "name": name,
                    "before": _evidence_fact(first[name].evidence),
                    "after": _evidence_fact(second[name].evidence),
                    "effect": second[name].evidence.effect,
                }
                for name in common
                if _meaning(first[name].evidence) != _meaning(second[name].evidence)
            ]
        ),
        "retuned": retuned,
        "weights": why,
        "kept": len(common),
        "families": _families(removed, added),
        "constants": _constants(a, b, removed),
    }


def parts_of(graph: Graph) -> dict[str, Part]:
    """Heads, neurons and values by name."""
    parts: dict[str, Part] = {}
    for node in graph:
        if isinstance(node, Mlp):
            parts |= {row.name: row for row in node.rows}
        elif isinstance(node, Head | Value):
            parts[node.name] = node
    return parts


def costs_of(program: Program) -> dict[str, int]:
    """The number of weights of each head and neuron of the core."""
    costs = {}
    for node in program.core:
        if isinstance(node, Head):
            costs[node.name] = sum(math.prod(program.extent(ref)) for ref in refs_of(node))
        elif isinstance(node, Mlp):
            costs |= {row.name: 2 * program.shape.width + 1 for row in node.rows}
    return costs


def part_fact(program: Program, part: Part, numbers: int | None) -> dict[str, Any]:
    kind = type(part).__name__.lower()
    return {
        "name": part.name,
        "kind": kind,
        **_evidence_fact(part.evidence),
        "family": family(program, part.evidence),
        "effect": part.evidence.effect,
        "numbers": numbers,
    }


def rule_of(part: Part) -> str | None:
    """The text of the rules in a part; None if it has weights only."""
    if isinstance(part, Head):
        rules = [each.text for each in (part.selector, part.ov) if isinstance(each, Rule)]
        return "; ".join(rules) or None
    return None if part.rule is None else part.rule.text


def _evidence_fact(evidence: Evidence) -> dict[str, Any]:
    return {"label": evidence.label, "score": evidence.score, "roles": dict(evidence.roles)}


def _meaning(evidence: Evidence) -> tuple[object, ...]:
    return evidence.label, evidence.predicate, tuple(role for role, _ in evidence.roles)


def _by_effect(facts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(facts, key=lambda fact: -(fact["effect"] or 0.0))


def _families(removed: list[dict[str, Any]], added: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """For each family, the number of removed and added parts and the sums of their effects."""
    sums: dict[str, dict[str, Any]] = defaultdict(
        lambda: {"removed": 0, "added": 0, "effect_removed": 0.0, "effect_added": 0.0}
    )
    for word, facts in (("removed", removed), ("added", added)):
        for fact in facts:
            entry = sums[fact["family"] or NO_FAMILY]
            entry[word] += 1
            entry[f"effect_{word}"] += fact["effect"] or 0.0
    rows = [{"family": name, **entry} for name, entry in sums.items()]
    return sorted(
        rows,
        key=lambda row: (
            row["family"] == NO_FAMILY,
            -row["effect_removed"] - row["effect_added"],
            row["family"],
        ),
    )


def _constants(a: Program, b: Program, removed: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Constants that differ; ``removed``: the number of removed parts of the sublayer."""
    gone: dict[str, int] = defaultdict(int)
    for fact in removed:
        sublayer = "attention" if fact["kind"] == "head" else "mlp"
        gone[f"{fact['name'].partition('H')[0].partition('N')[0]}.{sublayer}"] += 1
    first = {node.name: node for node in a.core.of(Constant)}
    second = {node.name: node for node in b.core.of(Constant)}
    rows = []
    for name in sorted(first.keys() | second.keys()):
        left, right = first.get(name), second.get(name)
        same = left and right and a.weights[left.vector.name] == b.weights[right.vector.name]
        if not same:
            rows.append(
                {
                    "name": name,
                    "change": "changed" if left and right else "added" if right else "removed",
                    "from": right.provenance if right else None,
                    "size_before": _size(a, left),
                    "size": _size(b, right),
                    "removed": gone.get(name, 0),
                }
            )
    return rows


def _size(program: Program, constant: Constant | None) -> float | None:
    """Norm of the vector; None if the program has no weights."""
    if constant is None:
        return None
    try:
        return float(np.linalg.norm(program.array(constant.vector)))
    except Gpt2cError:
        return None


def _retuned(a: Program, b: Program) -> tuple[list[dict[str, Any]], str | None]:
    """Parts whose weights differ, with |B - A| / |A|, largest first."""
    if a.shape.width != b.shape.width:
        return [], f"width {a.shape.width} and {b.shape.width}: weights are not compared"
    try:
        a, b, note = alike(a, b)
        rows = [
            {"name": name, "distance": distance}
            for name, distance in distances(a, b)
            if distance > 0
        ]
    except Gpt2cError:
        return [], "only the text of a program is available: weights are not compared"
    return sorted(rows, key=lambda row: (-row["distance"], row["name"])), note


def alike(a: Program, b: Program) -> tuple[Program, Program, str | None]:
    """Both programs, with norms folded into weights if only one of them has folded norms."""
    from ...passes import Context, parse_pipeline, run_pipeline

    apart = [any(True for _ in _gains(each)) for each in (a, b)]
    if apart[0] == apart[1]:
        return a, b, None
    fold = parse_pipeline("canonicalize")
    if apart[0]:
        a = run_pipeline(a, fold, Context())
    else:
        b = run_pipeline(b, fold, Context())
    return a, b, "only one program has folded norms: weights are compared after folding"


def _gains(program: Program) -> Iterator[Ref]:
    for node in program.core:
        norm = getattr(node, "norm", None)
        if norm is not None and norm.gain is not None:
            yield norm.gain


def distances(a: Program, b: Program) -> Iterator[tuple[str, float]]:
    """The relative distance of the weights of each part that both programs have.

    Heads of different rank are compared by their QK and OV matrices.
    """
    heads = {head.name: head for head in b.core.of(Head)}
    for head in a.core.of(Head):
        if head.name in heads and not (rule_of(head) or rule_of(heads[head.name])):
            yield head.name, _head_distance(a, head, b, heads[head.name])
    for mlp in a.core.of(Mlp):
        other = b.core.layer_mlp(mlp.layer)
        if other is None:
            continue
        place = {row.name: i for i, row in enumerate(other.rows) if row.rule is None}
        both = [
            (i, place[row.name])
            for i, row in enumerate(mlp.rows)
            if row.rule is None and row.name in place
        ]
        if not both:
            continue
        left, right = (list(indices) for indices in zip(*both))
        apart, size = np.zeros(len(both)), np.zeros(len(both))
        for mine, its in ((mlp.w_in, other.w_in), (mlp.bias, other.bias), (mlp.w_out, other.w_out)):
            x = a.array(mine)[left].reshape(len(both), -1).astype(np.float64)
            y = b.array(its)[right].reshape(len(both), -1).astype(np.float64)
            apart += ((x - y) ** 2).sum(1)
            size += (x**2).sum(1)
        for index, (x2, s2) in enumerate(zip(apart, size)):
            yield mlp.rows[left[index]].name, _relative(x2, s2)


def _head_distance(a: Program, head: Head, b: Program, other: Head) -> float:
    apart = size = 0.0
    for x, y in zip(_numbers(a, head), _numbers(b, other), strict=True):
        if x.shape != y.shape:  # another rank
            x, y = x[0].T @ x[1], y[0].T @ y[1]
        apart += float(((x - y) ** 2).sum())
        size += float((x**2).sum())
    return _relative(apart, size)


def _numbers(program: Program, head: Head) -> Iterator[np.ndarray]:
    """QK and OV, each [2, d, w + 1]: the last column is the bias."""
    assert isinstance(head.selector, QK) and isinstance(head.ov, OV)
    qk, ov = head.selector, head.ov
    for weights, biases in (
        (qk.weights, (qk.query_bias, qk.key_bias)),
        (ov.weights, (ov.bias, None)),
    ):
        block = program.array(weights).astype(np.float64)
        columns = [np.zeros(block.shape[1]) if r is None else program.array(r) for r in biases]
        yield np.concatenate([block, np.stack(columns)[:, :, None]], axis=2)


def _relative(apart: float, size: float) -> float:
    if apart == 0:
        return 0.0
    return math.sqrt(apart / size) if size > 0 else math.inf
