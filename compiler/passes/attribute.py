"""attribute: says of each neuron which tokens it promotes and suppresses. Changes no weight."""

from dataclasses import dataclass, replace
from typing import ClassVar

from ..analysis.direct import neuron_tokens
from ..errors import Gpt2cError
from ..ir import Graph, Mlp, Node, Program
from .base import Context, Pass, option


@dataclass(frozen=True)
class Attribute(Pass):
    """Says of each neuron which tokens it promotes and suppresses: direct logit attribution.

    From weights alone: the output direction times the unembedding. What later layers make of the
    neuron's output is not in it.
    """

    name: ClassVar[str] = "attribute"

    tokens: int = option(3, "tokens named in each direction")

    def __post_init__(self) -> None:
        if self.tokens < 0:
            raise Gpt2cError(f"tokens={self.tokens} is below 0", where="pass attribute")

    def apply(self, program: Program, context: Context) -> Program:
        nodes: list[Node] = []
        for node in program.core:
            if isinstance(node, Mlp):
                rows = tuple(
                    replace(row, evidence=replace(row.evidence, promotes=up, suppresses=down))
                    for row, (up, down) in zip(
                        node.rows, neuron_tokens(program, node, self.tokens), strict=True
                    )
                )
                node = replace(node, rows=rows)
            nodes.append(node)
        return replace(program, core=Graph(tuple(nodes)))
