"""Rules among weights: heads that look where a predicate says, neurons as active as one says."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from ..data.sample import Sample
from ..errors import Gpt2cError
from ..ir import OV, Graph, Head, Mlp, Node, Program, Rule, has_rule
from . import Formula, Label, Pattern, Text, parse_label, simulate_neurons
from .simulate import pattern_of


def rules_of(program: Program, graph: Graph) -> dict[str, Label]:
    """The rules of a graph by the name of the head or neuron whose weights they replace.

    A head's is a label of where heads look, a neuron's one of what neurons respond to (see
    :mod:`gpt2c.predicates.language`).

    Raises:
        Gpt2cError: a rule is no such label, or stands for something else than a selector or a neuron.
    """
    found: dict[str, Label] = {}
    for node in graph:
        if has_rule(node) and not _among_weights(node):
            what = "rules that move or compute values don't run among weights"
            raise Gpt2cError(what, where=f"%{node.name}")
        if isinstance(node, Head) and isinstance(node.selector, Rule):
            found[node.name] = _parsed(program, node.name, node.selector, Pattern)
        for row in node.rows if isinstance(node, Mlp) else ():
            if row.rule is not None:
                found[row.name] = _parsed(program, row.name, row.rule, Formula)
    return found


def _among_weights(node: Node) -> bool:
    return isinstance(node, Mlp) or (isinstance(node, Head) and isinstance(node.ov, OV))


def _parsed(program: Program, name: str, rule: Rule, kind: type[Label]) -> Label:
    label = parse_label(rule.text, program.vocabulary, program.shape.vocab, where=f"%{name}")
    if not isinstance(label, kind):
        wanted = "softmax(...), where a head looks" if kind is Pattern else "what a neuron does"
        raise Gpt2cError(f"the rule is not {wanted}", where=f"%{name}")
    return label


class Seen:
    """The texts that a batch has read so far [b, t], which is all that rules look at.

    ``offsets``: the position ids of their first tokens. Padding on the right does no harm: what a rule
    says of a token depends on none that come after it.
    """

    def __init__(self, program: Program, ids: Tensor, offsets: Sequence[int]) -> None:
        self.program, self.ids, self.offsets = program, ids, offsets

    @cached_property
    def text(self) -> Text:
        rows = zip(self.ids.tolist(), self.offsets, strict=True)
        return Text.of(self.program, [Sample(tuple(row), offset) for row, offset in rows])

    def pattern(self, label: Label, last: int) -> Tensor:
        """Where the ``last`` tokens look: float32 [b, last, t]."""
        assert isinstance(label, Pattern)
        rows = [pattern_of(label, self.text, *bounds)[-last:] for bounds in self._bounds()]
        return torch.from_numpy(np.stack(rows).astype(np.float32))

    def activations(self, labels: Sequence[Label], last: int) -> Tensor:
        """What neurons have at the ``last`` tokens: float32 [b, last, labels]."""
        found = simulate_neurons(self.program, labels, self.text)
        rows = found.reshape(*self.ids.shape, len(labels))
        return torch.from_numpy(np.ascontiguousarray(rows[:, -last:]))

    def _bounds(self) -> list[tuple[int, int]]:
        t = self.ids.shape[1]
        return [(row * t, row * t + t) for row in range(self.ids.shape[0])]
