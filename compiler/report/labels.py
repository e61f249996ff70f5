"""``gpt2c label``: labels and scores of all parts, as tables and records."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from rich.console import Group
from rich.table import Table
from rich.text import Text

from ..analysis.categories import carriers, known_categories
from ..analysis.composition import compositions
from ..codegen.names import format_token
from ..data.sample import Sample
from ..ir import Evidence, Head, Mlp, Program
from ..labels.evidence import Firing, firing, top_contexts
from ..labels.exchange import own_score, shown_label
from .passages import is_bundled, passages_for

SHOWN = 12  # neurons of a layer in a table
PAIRS = 24  # pairs of heads in a table
UNEXPLAINED = "unexplained"
PASSAGES = 120  # held-out texts on which firing is counted


def label_facts(
    program: Program,
    folder: Path | None = None,
    *,
    composed: bool = False,
    truth: bool = False,
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None,
) -> dict[str, Any]:
    """Labels, scores and activity of all parts.

    Args:
        folder: the program's folder, if it has one.
        composed: also report which head reads the output of which earlier head.
        truth: also probe parts for token-category information of the bundled text.
        progress: called with stage, done and total.
    """
    passages, words = passages_for(program, folder, PASSAGES)
    samples = [Sample(each.ids, each.offset) for each in passages if len(each.ids) > 1]
    progress("firing", 0, 1)
    fires = firing(program, samples, partial(progress, "firing"))
    parts = [
        (part, "head" if isinstance(part, Head) else "neuron", layer)
        for part, layer in _parts(program)
    ]
    facts: dict[str, Any] = {
        "program": program.name,
        "text": words,
        "label_score": label_score(program),
        "parts": [
            _facts(program, part.name, kind, layer, part.evidence, fires.get(part.name))
            for part, kind, layer in parts
        ],
    }
    if composed:
        progress("composition", 0, 1)
        facts["composition"] = [asdict(each) for each in compositions(program)]
    if truth and is_bundled(program):
        progress("categories", 0, 1)
        by_category = carriers(program, *known_categories(program))
        facts["categories"] = {
            name: [asdict(c) for c in best] for name, best in by_category.items()
        }
    return facts


def label_score(program: Program) -> dict[str, Any]:
    """Effect-weighted mean label score of neurons; neurons without a label count 0."""
    rows = [row.evidence for mlp in program.core.of(Mlp) for row in mlp.rows]
    weighted = any(each.effect for each in rows)
    weights = [max(each.effect or 0.0, 0.0) if weighted else 1.0 for each in rows]
    scores = [each.score or 0.0 if each.predicate is not None else 0.0 for each in rows]
    total = sum(weights)
    value = sum(s * w for s, w in zip(scores, weights)) / total if total else None
    return {
        "value": None if value is None else round(value, 4),
        "weighted_by_effect": weighted,
        "n": len(rows),
        "explained": sum(each.predicate is not None for each in rows),
    }


def records(program: Program, facts: dict[str, Any], folder: Path | None) -> Iterator[str]:
    """One line of JSON per part; neurons with their contexts of highest activation."""
    passages, _ = passages_for(program, folder, PASSAGES)
    samples = [Sample(each.ids, each.offset) for each in passages]
    names = [fact["part"] for fact in facts["parts"] if fact["kind"] == "neuron"]
    contexts = top_contexts(program, names, samples)
    for fact in facts["parts"]:
        shown = [
            {
                "tokens": [format_token(program, i) for i in context.ids],
                "at": context.at,
                "activations": list(context.activations),
            }
            for context in contexts.get(fact["part"], ())
        ]
        yield json.dumps(fact | ({"contexts": shown} if shown else {}), ensure_ascii=False)


def labels_view(facts: dict[str, Any]) -> Group:
    """Tables of heads and of each layer's neurons, by effect, then score."""
    parts = facts["parts"]
    tables: list[Any] = [_summary(facts)]
    heads = [fact for fact in parts if fact["kind"] == "head"]
    if heads:
        tables.append(_heads(heads))
    for layer in sorted({fact["layer"] for fact in parts if fact["kind"] == "neuron"}):
        rows = [f for f in parts if f["kind"] == "neuron" and f["layer"] == layer]
        tables.append(_neurons(layer, rows))
    if "composition" in facts:
        tables.append(_composition(facts["composition"]))
    if "categories" in facts:
        tables.append(_categories(facts["categories"]))
    return Group(*tables)


def _parts(program: Program) -> Iterator[tuple[Any, int]]:
    for node in program.core:
        if isinstance(node, Head):
            yield node, node.layer
        elif isinstance(node, Mlp):
            for row in node.rows:
                yield row, node.layer


def _facts(
    program: Program, name: str, kind: str, layer: int, evidence: Evidence, fires: Firing | None
) -> dict[str, Any]:
    return {
        "part": name,
        "kind": kind,
        "layer": layer,
        "label": shown_label(evidence) or UNEXPLAINED,
        "predicate": evidence.predicate,
        "score": own_score(evidence),
        "precision": fires.precision if fires else None,
        "recall": fires.recall if fires else None,
        "effect": evidence.effect,
        "roles": [list(pair) for pair in evidence.roles],
        "promotes": [format_token(program, i) for i in evidence.promotes],
        "suppresses": [format_token(program, i) for i in evidence.suppresses],
    }


def _summary(facts: dict[str, Any]) -> Text:
    score = facts["label_score"]
    if score["value"] is None:
        return Text(f"{facts['program']}: no neuron has a label")
    how = "weighted by effect" if score["weighted_by_effect"] else "each alike"
    return Text(
        f"{facts['program']}: {score['explained']:,} of {score['n']:,} neurons have a label;"
        f" label score {score['value']:.3f} ({how}); firing on {facts['text']}"
    )


def _heads(rows: Sequence[dict[str, Any]]) -> Table:
    table = _table("heads", ("head", "looks at"), ("score", "effect"), ("roles",))
    for fact in rows:
        roles = ", ".join(f"{role} {score:.2f}" for role, score in fact["roles"])
        words = fact["label"].removeprefix("looks at ")
        table.add_row(
            fact["part"], words, _number(fact["score"]), _small(fact["effect"]), Text(roles)
        )
    return table


def _neurons(layer: int, rows: Sequence[dict[str, Any]]) -> Table:
    best = sorted(rows, key=lambda f: (-(f["effect"] or 0.0), -(f["score"] or 0.0), f["part"]))
    more = f", {SHOWN} of {len(rows):,}" if len(rows) > SHOWN else ""
    table = _table(
        f"neurons of layer {layer}{more}",
        ("neuron", "fires at"),
        ("score", "precision", "recall", "effect"),
        ("promotes", "suppresses"),
    )
    for fact in best[:SHOWN]:
        table.add_row(
            fact["part"],
            Text(fact["label"]),
            *(_number(fact[key]) for key in ("score", "precision", "recall")),
            _small(fact["effect"]),
            *(Text(" ".join(fact[key])) for key in ("promotes", "suppresses")),
        )
    return table


def _composition(rows: Sequence[dict[str, Any]]) -> Table:
    table = _table(
        f"composition of heads, {min(PAIRS, len(rows))} of {len(rows):,} pairs",
        ("reader", "reads as", "output of"),
        ("score",),
        (),
    )
    words = {"Q": "query", "K": "key", "V": "value"}
    for row in rows[:PAIRS]:
        table.add_row(row["reader"], words[row["kind"]], row["writer"], _number(row["score"]))
    return table


def _categories(by_category: dict[str, Any]) -> Table:
    table = _table("token categories", ("category", "carried by (AUC, held out)"), (), ())
    for name, best in by_category.items():
        cells = (f"{'' if c['sign'] > 0 else 'not '}{c['part']} {c['auc']:.3f}" for c in best)
        table.add_row(name, ", ".join(cells))
    return table


def _table(title: str, left: Sequence[str], right: Sequence[str], after: Sequence[str]) -> Table:
    table = Table(title=title, title_justify="left")
    for name in left:
        table.add_column(name)
    for name in right:
        table.add_column(name, justify="right")
    for name in after:
        table.add_column(name)
    return table


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _small(value: float | None) -> str:
    return "–" if value is None else f"{value:.1e}"
