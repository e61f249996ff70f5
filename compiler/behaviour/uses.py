"""What parts do in behaviours, as evidence of a program: the names and docstrings come from it."""

from collections.abc import Sequence
from dataclasses import replace

from ..ir import Evidence, Graph, Head, Mlp, Node, Program, Use
from .slices import Slice

LOSS = 0.1  # share of prompts whose answer is lost without a head, for a role that is clear
EFFECT = 0.5  # or the lead of the answer that a head carries, in nats
NEURON_EFFECT = 0.1  # lead that a neuron carries


def with_uses(program: Program, slices: Sequence[Slice]) -> Program:
    """The program whose parts have uses: their clear roles in the slices that they are in.

    A head has a clear role if at least ``LOSS`` of the slice's answers are lost without it or the
    answer's lead falls by ``EFFECT``; a neuron if the lead falls by ``NEURON_EFFECT``.
    """
    uses: dict[str, list[Use]] = {}
    for each in slices:
        for name, use in _uses(each):
            uses.setdefault(name, []).append(use)
    for own in uses.values():
        own.sort(key=lambda use: (-_loss(use), -use.effect, use.behaviour))
    return replace(program, core=Graph(tuple(_described(node, uses) for node in program.core)))


def _uses(each: Slice) -> list[tuple[str, Use]]:
    """The clear roles of the parts of one slice."""
    rows = []
    alone = each.right.get("alone", 0.0)
    for head in each.heads:
        if head.effect >= EFFECT or alone - head.without >= LOSS:
            use = Use(
                each.behaviour,
                head.query,
                head.effect,
                to=head.key,
                attention=head.attention,
                direct=head.direct,
                alone=alone,
                without=head.without,
            )
            rows.append((head.name, use))
    for neuron in each.neurons:
        if neuron.effect >= NEURON_EFFECT:
            use = Use(
                each.behaviour,
                neuron.place,
                neuron.effect,
                fires=neuron.fires,
                raises=neuron.raises,
            )
            rows.append((neuron.name, use))
    return rows


def _loss(use: Use) -> float:
    return (use.alone or 0.0) - (use.without or 0.0)


def _described(node: Node, uses: dict[str, list[Use]]) -> Node:
    def evidence(name: str, old: Evidence) -> Evidence:
        return replace(old, uses=tuple(uses.get(name, ())))

    if isinstance(node, Head):
        return replace(node, evidence=evidence(node.name, node.evidence))
    if isinstance(node, Mlp):
        rows = tuple(replace(r, evidence=evidence(r.name, r.evidence)) for r in node.rows)
        return replace(node, rows=rows)
    return node
