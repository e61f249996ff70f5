"""A trained core of rules as a program: rules as text, what they write as blocks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ...ir import OV, Constant, Evidence, Head, Mlp, Neuron, Node, Program, Rule
from ...predicates.language import Formula, Pattern
from ...predicates.printer import print_label
from ...predicates.words import describe
from ..support.cut import cut, with_fallback


@dataclass(frozen=True)
class RuleCore:
    """The contents of a rule core.

    ``formulas``: the predicate of each kept neuron by name. ``patterns``: the rule of each kept
    head by name. ``blocks``: arrays by the names of the program's blocks, rows and
    heads in the order of their names' numbers: ``L0.ov`` [heads, 2, d, w], ``L0.w_out`` [neurons,
    w], ``L0.attention_constant`` and ``L0.mlp_constant`` [w].
    """

    formulas: Mapping[str, Formula]
    patterns: Mapping[str, Pattern]
    blocks: Mapping[str, np.ndarray]


def with_rule_core(program: Program, core: RuleCore, provenance: str = "tune") -> Program:
    """The program with this core; the core that it had, if it has no fallback, is its fallback."""
    program = with_fallback(program)
    kept = {*core.formulas, *core.patterns}
    zero = np.zeros(program.shape.width, dtype=np.float32)
    layers = range(program.shape.layers)
    left = {f"L{layer}.{sublayer}": zero for layer in layers for sublayer in ("attention", "mlp")}
    program = cut(program, kept, left)
    arrays: dict[str, np.ndarray] = {}
    nodes: list[Node] = []
    for node in program.core:
        match node:
            case Head():
                rule = Rule(print_label(core.patterns[node.name], program.vocabulary))
                label = describe(core.patterns[node.name], program.vocabulary)
                evidence = Evidence(label=label, provenance=provenance)
                ov = replace(node.ov, mean=None) if isinstance(node.ov, OV) else node.ov
                node = replace(node, selector=rule, ov=ov, evidence=evidence)
            case Mlp():
                rows = tuple(_row(program, row, core, provenance) for row in node.rows)
                empty = np.zeros((0, program.shape.width), dtype=np.float32)
                arrays |= {node.w_in.name: empty, node.bias.name: empty[:, 0]}
                arrays[node.w_out.name] = core.blocks[f"L{node.layer}.w_out"]
                node = replace(node, rows=rows, mean=None)
            case Constant():
                arrays[node.vector.name] = core.blocks[f"{node.name}_constant"]
                node = replace(node, provenance=provenance)
        nodes.append(node)
    arrays |= {name: block for name, block in core.blocks.items() if name.endswith(".ov")}
    return program.rewritten(tuple(nodes), arrays)


def _row(program: Program, row: Neuron, core: RuleCore, provenance: str) -> Neuron:
    formula = core.formulas[row.name]
    # What is known of the original's part does not hold for the rule in its place.
    evidence = Evidence(label=describe(formula, program.vocabulary), provenance=provenance)
    return replace(row, rule=Rule(print_label(formula, program.vocabulary)), evidence=evidence)
