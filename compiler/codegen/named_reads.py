"""Named reads → source: outputs that are stored by name, and the inputs of each part."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from ..errors import Gpt2cError
from ..ir import Constant, Head, Mlp, Node, Norm, Program, Ref, Unembed, Value, sublayer_of
from .names import function_name
from .text import identifier, literal

Reader = Head | Mlp | Unembed
RECORD_SUFFIXES = ("", ".rules")  # of a layer's neurons in traces: weights, rules


@dataclass(frozen=True)
class Reading:
    """The input of a part: the sum of the named nodes, or with ``all_but`` the stream minus them.

    ``all_but`` is used where it is shorter.
    """

    names: tuple[str, ...]
    all_but: bool


def reading(program: Program, reader: Reader) -> Reading | None:
    """The reading of a part with named reads; None for a part that reads the stream."""
    if reader.reads is None:
        return None
    earlier = [
        node.name
        for node in program.core
        if not isinstance(node, Value) and sublayer_of(node) < sublayer_of(reader)
    ]
    left = tuple(name for name in earlier if name not in set(reader.reads))
    if len(left) + len(reader.reads) == len(earlier) and len(left) < len(reader.reads):
        return Reading(left, True)
    return Reading(reader.reads, False)  # an edited IR may read a node twice


def nodes_read_by_name(program: Program) -> set[str]:
    """Names of the nodes whose output some part reads by name.

    Raises:
        Gpt2cError: two of them have the same name in generated source.
    """
    nodes: set[str] = set()
    for reader in _readers(program):
        source = reading(program, reader)
        nodes |= set(source.names) if source is not None else set()
    if len({value_name(program, program.core[name]) for name in nodes}) < len(nodes):
        raise Gpt2cError(
            "expected unique names of nodes that are read by name, got duplicates",
            where="code generation",
        )
    return nodes


def has_named_reads(program: Program) -> bool:
    """Whether any part of the core has named reads."""
    return any(reader.reads is not None for reader in _readers(program))


def _readers(program: Program) -> Iterator[Reader]:
    if program.core.unembed.rule is None:
        yield program.core.unembed
    yield from program.core.of(Head)
    yield from program.core.of(Mlp)


def constant_name(ref: Ref) -> str:
    """The Python constant for a tensor: ``L0.query_bias`` → ``QUERY_BIAS``."""
    place, _, rest = ref.name.partition(".")
    return identifier(rest if place.startswith("L") and place[1:].isdigit() else ref.name).upper()


def entry(ref: Ref) -> str:
    """The source of a reference: ``QK[3]``."""
    return constant_name(ref) + ("" if ref.index is None else f"[{ref.index}]")


def value_name(program: Program, node: Node) -> str:
    """The name of a node's output in generated source: ``L0H3_induction``, ``L0_neurons``."""
    match node:
        case Head():
            return function_name(program, node)
        case Mlp():
            return f"{node.name}_neurons"
        case Constant():
            return f"{node.name.replace('.', '_')}_constant"
        case _:
            return node.name


def keep_source(program: Program, node: Node, source: str, stored: Set[str]) -> str:
    """The source of a node's output, wrapped in ``run.keep`` if the node is in ``stored``."""
    if node.name not in stored:
        return source
    return f"run.keep({literal(value_name(program, node))}, {source})"


def read_source(program: Program, reader: Reader) -> str:
    """The source of a part's normalised input: an expression of the stream ``x`` and ``run``.

    Raises:
        Gpt2cError: a norm is partly folded.
    """
    source = _input(program, reader)
    return _normed(reader.norm, source or "x", whole=source is None, where=f"%{reader.name}")


def _input(program: Program, reader: Reader) -> str | None:
    """The source of a part's input before its norm; None for the whole stream."""
    source = reading(program, reader)
    if source is None or not source.names:
        return None
    names = ", ".join(literal(value_name(program, program.core[name])) for name in source.names)
    return f"run.without(x, {names})" if source.all_but else f"run.read({names})"


def _normed(norm: Norm, source: str, *, whole: bool, where: str) -> str:
    folded = norm.gain is None and norm.bias is None and not norm.centre
    if not folded and (norm.gain is None or norm.bias is None or not norm.centre):
        raise Gpt2cError("expected a norm that is folded or not folded, got a mixture", where=where)
    if norm.mode == "constant":
        if folded:
            return source if norm.scale == 1.0 else f"{norm.scale!r} * {source}"
        return f"layer_norm_at({norm.scale!r}, {source}, {_affine(norm)})"
    if whole or norm.mode == "reads":
        return f"norm({source})" if folded else f"layer_norm({source}, {_affine(norm)})"
    return f"norm_by(x, {source})" if folded else f"layer_norm_by(x, {source}, {_affine(norm)})"


def _affine(norm: Norm) -> str:
    assert norm.gain is not None and norm.bias is not None
    return f"{entry(norm.gain)}, {entry(norm.bias)}"


def describe_reads(program: Program, reader: Reader) -> str | None:
    """The named reads of a part in words; None for the whole stream."""
    source = reading(program, reader)
    if source is None or not source.names:
        return None
    names = ", ".join(value_name(program, program.core[name]) for name in source.names)
    return f"all earlier outputs except {names}" if source.all_but else f"only {names}"


def unembed_values(program: Program) -> dict[str, object]:
    """Return template values for an unembedding with named reads; empty if it reads the stream.

    The final norm is then applied at the end of the stream, where its input is computed.

    Raises:
        Gpt2cError: the program has a fallback, which shares the unembedding and reads the whole
            stream; or the norm has a gain.
    """
    unembed = program.core.unembed
    source = reading(program, unembed)
    if source is None:
        return {}
    if program.fallback is not None:
        what = "expected an unembedding that reads the whole stream, as the fallback shares it,"
        raise Gpt2cError(f"{what} got named reads", where="%unembed")
    if unembed.norm.gain is not None or unembed.norm.centre:
        what = "expected a folded norm in an unembedding with named reads, got gain or centring"
        raise Gpt2cError(what, where="%unembed", hint="Put canonicalize before connect.")
    assert unembed.reads is not None
    others = [node for node in program.core if node.name not in unembed.reads]
    unread = [value_name(program, node) for node in others if isinstance(node, Head)]
    layers = [node.name for node in others if isinstance(node, Mlp)]
    unread += [f"{name}{suffix}" for name in layers for suffix in RECORD_SUFFIXES]
    return {
        "last_read": _input(program, unembed) or "x",
        "last_norm": _normed(unembed.norm, "read", whole=source.names == (), where="%unembed"),
        "unread": literal(tuple(unread)),
    }
