"""attribute: records the tokens that each neuron promotes and suppresses. Changes no weight."""

from dataclasses import dataclass, replace
from typing import ClassVar

from ..analysis.direct import neuron_tokens
from ..errors import Gpt2cError
from ..ir import Graph, Mlp, Node, Program
from .base import Context, Pass, option


@dataclass(frozen=True)
class Attribute(Pass):
    """Records the tokens that each neuron promotes and suppresses (direct logit attribution).

    It uses weights alone, the output direction times the unembedding, and ignores later layers.
    """

    name: ClassVar[str] = "attribute"

    tokens: int = option(3, "tokens named in each direction")

    def __post_init__(self) -> None:
        if self.tokens < 0:
            raise Gpt2cError(f"expected tokens >= 0, got {self.tokens}", where="pass attribute")

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
