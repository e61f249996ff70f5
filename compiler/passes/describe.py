"""describe: records what names and comments of parts say. It changes no weights."""

from dataclasses import dataclass, replace
from typing import ClassVar

from ..ir import Evidence, Graph, Head, Mlp, Node, Program, has_rule
from .base import Context, Pass, option
from .support.text import some_text


@dataclass(frozen=True)
class Describe(Pass):
    """Names the foremost tokens of labels, and finds neurons that depend on the kind of text.

    The sets of a label are put in order: first the tokens at which the part is most active, with
    the share of its activity in the set that they cover. A neuron depends on the kind of text if at
    least ``between`` of the variance of its activation lies between kinds (between texts, where the
    kinds are not known). Both are measured on calibration text.
    """

    name: ClassVar[str] = "describe"
    looks_at_samples: ClassVar[bool] = True

    between: float = option(0.5, "minimum share of variance between kinds of text")

    def apply(self, program: Program, context: Context) -> Program:
        if any(has_rule(node) for node in program.core):
            context.notice("describe: rules say what they do; nothing was done")
            return program
        from ..analysis.kinds import Between, layer_between
        from ..labels.foremost import Ordered, ordered_labels

        samples = [s for s in some_text(program, context, self.name) if s.ids]
        kinds: dict[str, Between] = {}
        labels: dict[str, Ordered] = {}
        for layer in ordered_labels(program, samples, context.device):
            labels |= layer.labels
            if layer.mlp is not None and layer.active is not None:
                kinds |= layer_between(layer.mlp, layer.active, samples)

        def described(name: str, evidence: Evidence) -> Evidence:
            from ..predicates.printer import print_label
            from ..predicates.words import describe

            if (ordered := labels.get(name)) is not None:
                words = describe(ordered.label, program.vocabulary, ordered.shares)
                predicate = print_label(ordered.label, program.vocabulary)
                evidence = replace(evidence, label=words, predicate=predicate)
            share = kinds.get(name)
            if share is None or share.share < self.between:
                return replace(evidence, between=None, kinds=())
            deviations = tuple((kind, round(value, 2) + 0.0) for kind, value in share.deviations)
            return replace(evidence, between=round(share.share, 3), kinds=deviations)

        def node_of(node: Node) -> Node:
            if isinstance(node, Head):
                return replace(node, evidence=described(node.name, node.evidence))
            if isinstance(node, Mlp):
                rows = tuple(replace(r, evidence=described(r.name, r.evidence)) for r in node.rows)
                return replace(node, rows=rows)
            return node

        return replace(program, core=Graph(tuple(map(node_of, program.core))))
