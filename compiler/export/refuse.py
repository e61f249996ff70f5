"""Names what a GPT-2 checkpoint can't hold."""

from ..errors import Gpt2cError
from ..ir import Graph, Head, Mlp, Rule, Unembed, Value


def refuse(graph: Graph) -> None:
    """Raises Gpt2cError where a part is a rule, or reads what no part of a GPT-2 reads."""
    for node in graph:
        match node:
            case Value():
                raise _error(node.name, "a value that a rule computes")
            case Head():
                if isinstance(node.selector, Rule):
                    raise _error(node.name, "a selector that is a rule")
                if isinstance(node.ov, Rule):
                    raise _error(node.name, "an OV circuit that is a rule")
            case Mlp():
                for row in node.rows:
                    if row.rule is not None:
                        raise _error(row.name, "a neuron that is a rule")
            case Unembed(rule=rule):
                if rule is not None:
                    raise _error(node.name, "an answer that a rule computes")
        if isinstance(node, Head | Mlp | Unembed):
            if node.reads is not None:
                raise _error(node.name, "a part that reads named parts instead of the stream")
            if node.norm.mode != "stream":
                raise _error(node.name, f"a norm in the mode {node.norm.mode}")
    if len({mlp.activation for mlp in graph.of(Mlp)}) > 1:
        raise _error(graph.of(Mlp)[-1].name, "another activation function than earlier layers")


def _error(name: str, what: str) -> Gpt2cError:
    return Gpt2cError(
        f"expected parts that a GPT-2 checkpoint can hold, got {what}",
        where=f"%{name}",
        hint="Compile without symbolize, factor and connect, or undo the edit.",
    )
