"""Runs rules among weights: predicates in place of QK circuits and of neurons."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from ..data.sample import Sample
from ..errors import Gpt2cError
from ..ir import OV, Graph, Head, Mlp, Node, Program, Rule, has_rule
from . import Formula, Label, Pattern, Text, parse_label
from .simulate import pattern_weights
from .table import PredicateTable


def rules_of(program: Program, graph: Graph) -> dict[str, Label]:
    """The rules of a graph, by the name of the head or neuron whose weights they replace.

    Raises:
        Gpt2cError: a rule of a head is not a ``Pattern``, a rule of a neuron is not a ``Formula``,
            or a rule replaces anything else.
    """
    rules: dict[str, Label] = {}
    for node in graph:
        if has_rule(node) and not _among_weights(node):
            what = "rules that move or compute values don't run among weights"
            raise Gpt2cError(what, where=f"%{node.name}")
        if isinstance(node, Head) and isinstance(node.selector, Rule):
            rules[node.name] = _parse(program, node.name, node.selector, Pattern)
        for row in node.rows if isinstance(node, Mlp) else ():
            if row.rule is not None:
                rules[row.name] = _parse(program, row.name, row.rule, Formula)
    return rules


def _among_weights(node: Node) -> bool:
    return isinstance(node, Mlp) or (isinstance(node, Head) and isinstance(node.ov, OV))


def _parse(program: Program, name: str, rule: Rule, kind: type[Label]) -> Label:
    label = parse_label(rule.text, program.vocabulary, program.shape.vocab, where=f"%{name}")
    if not isinstance(label, kind):
        expected = "softmax(...) for a head" if kind is Pattern else "a neuron formula"
        raise Gpt2cError(f"expected {expected}, got {rule.text[:80]!r}", where=f"%{name}")
    return label


def tables_of(program: Program, graph: Graph, rules: dict[str, Label]) -> dict[str, PredicateTable]:
    """The predicates of each MLP that has some, by its name, in the order of its rows."""
    tables = {}
    for mlp in graph.of(Mlp):
        labels = [rules[row.name] for row in mlp.rows if row.rule is not None]
        if labels:
            formulas = [label for label in labels if isinstance(label, Formula)]
            tables[mlp.name] = PredicateTable(program, formulas)
    return tables


class RuleInputs:
    """The tokens of a batch so far [b, t]: everything that rules read.

    ``offsets``: the position ids of the first tokens. Padding on the right is harmless, because
    rules are causal.
    """

    def __init__(self, program: Program, ids: Tensor, offsets: Sequence[int]) -> None:
        self.program, self.ids, self.offsets = program, ids, offsets

    @cached_property
    def text(self) -> Text:
        rows = zip(self.ids.tolist(), self.offsets, strict=True)
        return Text.of(self.program, [Sample(tuple(row), offset) for row, offset in rows])

    def pattern(self, label: Label, last: int) -> Tensor:
        """The attention pattern of the ``last`` tokens, float32 [b, last, t]."""
        assert isinstance(label, Pattern)
        texts, t = self.ids.shape
        begin = t * np.arange(texts)[:, None, None]
        query = begin + np.arange(t - last, t)[None, :, None]
        key = begin + np.arange(t)[None, None, :]
        weights = pattern_weights(label, self.text, query, key)
        return torch.from_numpy(weights.astype(np.float32))

    def activations(self, formulas: PredicateTable | Sequence[Formula], last: int) -> Tensor:
        """The activations of rule neurons at the ``last`` tokens, float32 [b, last, formulas]."""
        table = formulas
        if not isinstance(table, PredicateTable):
            table = PredicateTable(self.program, table)
        texts, t = self.ids.shape
        indices = np.arange(texts * t).reshape(texts, t)[:, -last:]
        values = table(self.text, indices.ravel())
        return torch.from_numpy(values.reshape(*indices.shape, -1))
