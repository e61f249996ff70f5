"""``gpt2c inspect``: a program or one of its nodes, as JSON-like facts and as a table."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from textwrap import wrap
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..errors import Gpt2cError
from ..ir import (
    Evidence,
    Head,
    Mlp,
    Neuron,
    Node,
    Program,
    count_numbers,
    count_parts,
    refs_of,
    sublayer_of,
)
from ..ir.schema import show_neuron, show_node
from ..ir.text import show, show_attributes
from ..labels.exchange import own_score, shown_label
from .diff.changes import parts_of
from .families import family

WIDTH = 100  # of lines in a pipe
# Between two terms of an executable label: ``0.5*(...) + 1.5*(...)``.
TERM = re.compile(r" (?=[+-] \d[\d.e+-]*\*)")


def summary_facts(program: Program) -> dict[str, Any]:
    """A program's sizes, its heads with their roles, and its history."""
    core = program.core
    return {
        "program": program.name,
        "source": asdict(program.source),
        "shape": asdict(program.shape),
        "readout": core.unembed.readout,
        "vocabulary": {"kind": program.vocabulary.kind, "tokens": len(program.vocabulary.tokens)},
        "parts": {
            "heads": len(core.of(Head)),
            "neurons": sum(len(mlp.rows) for mlp in core.of(Mlp)),
            "all": count_parts(core),
        },
        "numbers": count_numbers(program, core),
        "fallback": program.fallback is not None,
        "guard": None if program.guard is None else program.guard.margin,
        "layers": [_layer_facts(program, layer) for layer in range(program.shape.layers)],
        "history": history_facts(program),
    }


def history_facts(program: Program) -> list[dict[str, Any]]:
    """Size and error after each pass."""
    return [asdict(step) for step in program.history]


def node_facts(program: Program, name: str) -> dict[str, Any]:
    """One node or neuron: its line of IR, its evidence, what it reads and what reads it.

    Raises:
        Gpt2cError: no node has that name; the hint lists similar names.
    """
    for node in program.core:
        if node.name == name:
            keyword, attributes = show_node(node)
            facts = {
                "name": name,
                "kind": keyword,
                "ir": f"%{name} = {keyword} {show_attributes(attributes)}",
                **_evidence_facts(program, getattr(node, "evidence", None)),
                "weights": {str(ref): list(program.extent(ref)) for ref in refs_of(node)},
                "reads": _reads(program, node),
                "read_by": _readers(program, node),
            }
            if isinstance(node, Mlp):
                facts["neurons"] = [row.name for row in node.rows]
            return facts
        if isinstance(node, Mlp):
            for index, row in enumerate(node.rows):
                if row.name == name:
                    return _neuron_facts(program, node, row, index)
    if program.fallback is not None and name in parts_of(program.fallback):
        facts = node_facts(replace(program, core=program.fallback, fallback=None), name)
        return {"name": name, "pruned": "yes: only in the fallback", **facts}
    names = [node.name for node in program.core]
    names += [row.name for mlp in program.core.of(Mlp) for row in mlp.rows]
    close = difflib.get_close_matches(name, names, n=3)
    hint = f"Did you mean {' or '.join(close)}?" if close else "gpt2c inspect shows all heads."
    raise Gpt2cError(f"no part is named {name!r}", where=program.name, hint=hint)


def summary_view(facts: dict[str, Any]) -> RenderableType:
    """The summary for the terminal."""
    parts, numbers, shape = facts["parts"], facts["numbers"], facts["shape"]
    head = Text.assemble(
        (facts["program"], "bold"),
        f" · {shape['layers']} layers, {parts['heads']} heads, {parts['neurons']:,} neurons ·"
        f" {numbers['parts']:,} numbers in parts, {numbers['embeddings']:,} in embeddings"
        f" · readout {facts['readout']}",
    )
    table = Table(box=None, pad_edge=False)
    for column in ("layer", "part", "what it does", "score", "effect"):
        table.add_column(column)
    for layer in facts["layers"]:
        for row in layer["heads"]:
            score = "" if row["score"] is None else f"{row['score']:.2f}"
            effect = "" if row["effect"] is None else f"{row['effect']:.4f}"
            role = row["label"] or ", ".join(row["roles"]).replace("_", " ") or "–"
            table.add_row(str(layer["layer"]), row["name"], Text(role), score, effect)
        most = ", ".join(f"{name} {count}" for name, count in layer["families"][:4])
        table.add_row(str(layer["layer"]), f"{layer['neurons']:,} neurons", Text(most), "", "")
    return Group(head, "", table, "", history_view(facts["history"]))


def history_view(history: list[dict[str, Any]]) -> RenderableType:
    """The passes for the terminal."""
    table = Table(box=None, pad_edge=False)
    for column in ("pass", "parts", "numbers", "KL", "max |Δlogit|", "KL to the original", "note"):
        table.add_column(column)
    for step in history:
        table.add_row(
            step["name"],
            f"{step['parts_after']:,}",
            f"{step['numbers_after']:,}",
            _number(step["kl"]),
            _number(step["max_logit"]),
            _number(step["error"]),
            step["note"] or "",
        )
    return table


def shown_at_work(program: Program, name: str, folder: Path | None) -> dict[str, Any]:
    """The facts of :func:`node_facts`, and the part on held-out text."""
    from .at_work import at_work  # needs torch, which is slow to import

    facts = node_facts(program, name)
    activity = {} if "pruned" in facts else at_work(program, name, folder)
    if facts["kind"] == "head" and "contexts" in activity:
        activity["contexts"] = [{**context, "looks": True} for context in activity["contexts"]]
    return {**facts, **activity}


def node_view(facts: dict[str, Any], *, plain: bool = True) -> RenderableType:
    """One part for the terminal; ``plain``: without colours."""
    rows = [
        (key, _format_value(value))
        for key, value in facts.items()
        if value not in (None, [], {}, "") and key not in ("contexts", "source", "text")
    ]
    blocks: list[RenderableType] = [_plain_rows(rows) if plain else _table_of(rows)]
    if facts.get("contexts"):
        from .at_work import coloured

        head = facts["kind"] == "head"
        words = "attends, from the marked token" if head else "fires"
        blocks.append(Text(f"\n{words} (of {facts['text']})", style="bold"))
        largest = 1.0 if head else facts["largest"]
        for context in facts["contexts"]:
            blocks.append(Text.assemble("  ", coloured(context, largest, plain=plain)))
    if facts.get("source"):
        blocks.append(Text(f"\n{facts['source']['file']}", style="bold"))
        blocks.append(Text(facts["source"]["text"]))
    return Group(*blocks)


def _table_of(rows: list[tuple[str, str]]) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="bold")
    table.add_column()
    for key, value in rows:
        table.add_row(key, Text("\n".join(_terms(value))))
    return table


def _plain_rows(rows: list[tuple[str, str]]) -> Text:
    """Names and values for a pipe, wrapped; an executable label has a term a line."""
    wide = max((len(key) for key, _ in rows), default=0) + 2
    lines = []
    for key, value in rows:
        pieces = [line for term in _terms(value) for line in wrap(term, WIDTH - wide) or [""]]
        names = [key, *[""] * (len(pieces) - 1)]
        lines += [f"{name:<{wide}}{piece}" for name, piece in zip(names, pieces, strict=True)]
    return Text("\n".join(lines))


def _terms(value: str) -> list[str]:
    """A value in lines: each term of an executable label begins with a sign and a number."""
    return TERM.sub("\n", value).split("\n")


def _layer_facts(program: Program, layer: int) -> dict[str, Any]:
    mlp = program.core.layer_mlp(layer)
    return {
        "layer": layer,
        "heads": [
            {
                "name": head.name,
                "label": head.evidence.label,
                "score": head.evidence.score,
                "effect": head.evidence.effect,
                "roles": dict(head.evidence.roles),
            }
            for head in program.core.layer_heads(layer)
        ],
        "neurons": 0 if mlp is None else len(mlp.rows),
        "families": [] if mlp is None else _families(program, mlp),
    }


def _families(program: Program, mlp: Mlp) -> list[list[Any]]:
    """Families of a layer's neurons and how many neurons each has, largest first."""
    counts: dict[str, int] = {}
    for row in mlp.rows:
        name = family(program, row.evidence)
        if name is not None:
            counts[name] = counts.get(name, 0) + 1
    return [[name, count] for name, count in sorted(counts.items(), key=lambda e: (-e[1], e[0]))]


def _neuron_facts(program: Program, mlp: Mlp, row: Neuron, index: int) -> dict[str, Any]:
    return {
        "name": row.name,
        "kind": "neuron",
        "ir": f"{row.name} {show_attributes(show_neuron(row))}",
        **_evidence_facts(program, row.evidence),
        "row": index,
        "block": mlp.name,
        "activation": mlp.activation,
        "bias": float(program.array(mlp.bias)[index]),
        "reads": _reads(program, mlp),
        "read_by": _readers(program, mlp),
    }


def _evidence_facts(program: Program, evidence: Evidence | None) -> dict[str, Any]:
    if evidence is None:
        return {}
    tokens = program.vocabulary.tokens

    def spelled(ids: tuple[int, ...]) -> list[str]:
        return [tokens[ident] if tokens and tokens[ident] else f"#{ident}" for ident in ids]

    return {
        "label": shown_label(evidence),
        "predicate": evidence.predicate,
        "family": evidence.family,
        "score": own_score(evidence),
        "effect": evidence.effect,
        "from": evidence.provenance,
        "drift": evidence.drift,
        "roles": dict(evidence.roles),
        "promotes": spelled(evidence.promotes),
        "suppresses": spelled(evidence.suppresses),
    }


def _reads(program: Program, node: Node) -> list[str]:
    reads = getattr(node, "reads", None)
    if reads is not None:
        return list(reads)
    step = sublayer_of(node)
    return [] if step == 0 else [n.name for n in program.core if 0 <= sublayer_of(n) < step]


def _readers(program: Program, node: Node) -> list[str]:
    return [other.name for other in program.core if node.name in _reads(program, other)]


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2g}"


def _format_value(value: Any) -> str:
    if isinstance(value, dict):
        return "  ".join(f"{key} {_format_value(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return " ".join(_truncated(value))
    return show(value) if isinstance(value, float) else str(value)


def _truncated(values: list[Any], most: int = 24) -> Iterator[str]:
    yield from (str(value) for value in values[:most])
    if len(values) > most:
        yield f"... {len(values) - most} more"
