"""The parts of a program, as facts to show."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..ir import Constant, Evidence, Head, Mlp, Neuron, Node, Program, Value
from ..labels.exchange import own_score, shown_label
from .diff.changes import costs_of, parts_of, rule_of
from .families import family
from .html_fragments import chip
from .passages import spelled
from .sources import PART, units_of

ROW = re.compile(r"\b(L\d+N\d+)(?![0-9])")
SET = re.compile(r"\{((?:\"(?:[^\"\\]|\\.)*\"(?:, )?)+)\}")  # a set of tokens in a label
TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"")
SHORT = 4  # tokens of such a set in an abbreviated label
LONGEST = 600  # characters of an abbreviated label


@dataclass(frozen=True)
class Source:
    """The source of a part in the generated program, and its file."""

    file: str
    text: str


def part_facts(program: Program, sources: dict[str, Source]) -> list[dict[str, Any]]:
    """Every head and neuron of the core, layer by layer."""
    spell, costs = spelled(program), costs_of(program)
    facts = []
    for node in program.core:
        if isinstance(node, Head):
            facts.append(_fact(node, node.layer, program, spell, costs, sources))
        elif isinstance(node, Mlp):
            for index, row in enumerate(node.rows):
                fact = _fact(row, node.layer, program, spell, costs, sources)
                fact["reads"] = _reads(node)
                fact["bias"] = float(program.array(node.bias)[index])
                facts.append(fact)
    return facts


def _fact(
    part: Head | Neuron,
    layer: int,
    program: Program,
    spell: Any,
    costs: dict[str, int],
    sources: dict[str, Source],
) -> dict[str, Any]:
    evidence = part.evidence
    head = isinstance(part, Head)
    return {
        "name": part.name,
        "kind": "head" if head else "neuron",
        "layer": layer,
        "label": shown_label(evidence),
        "predicate": abbreviated(evidence.predicate),
        "score": own_score(evidence),
        "effect": evidence.effect,
        "drift": evidence.drift,
        "provenance": evidence.provenance,
        "roles": dict(evidence.roles),
        "family": family(program, evidence),
        "promotes": [chip(spell(i)) for i in evidence.promotes],
        "suppresses": [chip(spell(i)) for i in evidence.suppresses],
        "numbers": costs.get(part.name),
        "rule": rule_of(part),
        "reads": _reads(part) if isinstance(part, Head) else "",
        "bias": None,
        "source": sources.get(part.name),
        "description": description(evidence),
    }


def rules_of(program: Program, folder: Path) -> dict[str, Any] | None:
    """The values, the answer's rule and the source of a rule program; None for other programs."""
    if program.core.unembed.rule is None:
        return None
    source = (folder / "program.py").read_text(encoding="utf-8", errors="replace")
    return {
        "values": [
            {
                "name": value.name,
                "type": value.type,
                "rule": value.rule.text,
                "reads": ", ".join(value.reads),
                "label": value.evidence.label,
                "score": value.evidence.score,
            }
            for value in program.core.of(Value)
        ],
        "answer": program.core.unembed.rule.text,
        "source": source,
    }


def abbreviated(predicate: str | None) -> str | None:
    """An executable label, its long token sets abbreviated."""
    if predicate is None:
        return None

    def short(match: re.Match[str]) -> str:
        tokens = TOKEN.findall(match[1])
        if len(tokens) <= SHORT + 1:
            return match[0]
        return "{" + ", ".join(tokens[:SHORT]) + f", … {len(tokens) - SHORT} more}}"

    text = SET.sub(short, predicate)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"


def description(evidence: Evidence) -> str:
    """The label of a part, else its best role."""
    if label := shown_label(evidence):
        return label
    if evidence.roles:
        return evidence.roles[0][0].replace("_", " ")
    return "unexplained"


def _reads(node: Head | Mlp) -> str:
    if node.reads is not None:
        return ", ".join(node.reads)
    before = "embeddings" if node.layer == 0 else f"embeddings and layers before {node.layer}"
    return f"{before}, and the heads of its own layer" if isinstance(node, Mlp) else before


def sources_of(folder: Path) -> dict[str, Source]:
    """Part → its function or table row in a generated program."""
    sources: dict[str, Source] = {}
    for path in sorted(folder.glob("layers/*")):
        if path.suffix not in (".py", ".tsv") or not path.is_file():
            continue
        name = path.relative_to(folder).as_posix()
        text = path.read_text(encoding="utf-8", errors="replace")
        if path.suffix == ".tsv":
            for line in text.splitlines()[1:]:
                key = line.split("\t")[0]
                part = PART.match(key)
                sources.setdefault(
                    part[1] if part else key, Source(name, line.replace("\t", "    "))
                )
            continue
        for unit in units_of(name, text):
            part = PART.match(unit.name)
            key = part[1] if part else unit.name
            if re.fullmatch(r"L\d+H\d+", key):
                sources[key] = Source(name, unit.text.rstrip())
            else:
                _rows(sources, name, unit.text)
    return sources


def _rows(sources: dict[str, Source], file: str, text: str) -> None:
    """Add the lines of a unit that define a neuron."""
    for line in text.splitlines():
        named = ROW.search(line)
        if named and line.lstrip().startswith(('"', "'", "rule(", "opaque(", "neuron(")):
            sources.setdefault(named[1], Source(file, line.strip()))


def pruned_facts(program: Program) -> dict[str, Any] | None:
    """The parts of the fallback that the core lacks, by layer and by family."""
    if program.fallback is None:
        return None
    kept = parts_of(program.core)
    gone = {name: part for name, part in parts_of(program.fallback).items() if name not in kept}
    layers = []
    for layer in range(program.shape.layers):
        heads = [h.name for h in program.fallback.layer_heads(layer)]
        mlp = program.fallback.layer_mlp(layer)
        rows = [row.name for row in mlp.rows] if mlp else []
        layers.append(
            {
                "layer": layer,
                "heads": len(heads),
                "neurons": len(rows),
                "heads_gone": [name for name in heads if name in gone],
                "neurons_gone": sum(name in gone for name in rows),
            }
        )
    sums: dict[str, dict[str, Any]] = {}
    for part in gone.values():
        key = family(program, part.evidence) or "unexplained"
        row = sums.setdefault(key, {"family": key, "parts": 0, "effect": 0.0})
        row["parts"] += 1
        row["effect"] += part.evidence.effect or 0.0
    families = sorted(
        sums.values(), key=lambda r: (r["family"] == "unexplained", -r["effect"], r["family"])
    )
    return {"layers": layers, "families": families, "constants": _constants(program.core)}


def _constants(nodes: Iterable[Node]) -> list[dict[str, str]]:
    return [
        {"name": node.name, "from": node.provenance} for node in nodes if isinstance(node, Constant)
    ]
