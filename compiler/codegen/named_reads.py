"""Named reads → source: what is kept under a name, and how a part puts together what it reads."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from ..errors import Gpt2cError
from ..ir import Constant, Head, Mlp, Node, Norm, Program, Ref, Unembed, Value, sublayer_of
from .names import function_name
from .text import identifier, literal

Reader = Head | Mlp | Unembed
RUNS = ("", ".rules")  # what traces call the neurons of a layer, and those that rules stand for


@dataclass(frozen=True)
class Reading:
    """What a part sees of the stream: the sum of some nodes, or the stream less some.

    ``names`` are of nodes; ``all_but``: they are what is left out, which is said where it is shorter.
    """

    names: tuple[str, ...]
    all_but: bool


def reading(program: Program, reader: Reader) -> Reading | None:
    """The reading of a part that names what it reads; None of one that reads the stream."""
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
    return Reading(reader.reads, False)  # nothing hinders an edited IR from reading a node twice


def kept_values(program: Program) -> set[str]:
    """Names of the nodes whose output some part asks for by name.

    Raises:
        Gpt2cError: two of them are called alike in generated source.
    """
    found: set[str] = set()
    for reader in _readers(program):
        told = reading(program, reader)
        found |= set(told.names) if told is not None else set()
    names = {value_name(program, program.core[name]) for name in found}
    if len(names) < len(found):
        raise Gpt2cError(
            "two nodes that are read by name are called alike", where="code generation"
        )
    return found


def has_named_reads(program: Program) -> bool:
    """Whether any part of the core names what it reads."""
    return any(reader.reads is not None for reader in _readers(program))


def has_other_scales(program: Program) -> bool:
    """Whether any part of the core scales what it reads by something else than the stream."""
    return any(reader.norm.mode != "stream" for reader in _readers(program))


def _readers(program: Program) -> Iterator[Reader]:
    if program.core.unembed.rule is None:
        yield program.core.unembed
    yield from program.core.of(Head)
    yield from program.core.of(Mlp)


def constant_name(ref: Ref) -> str:
    """A tensor's name as a Python constant: ``L0.query_bias`` → ``QUERY_BIAS``."""
    place, _, rest = ref.name.partition(".")
    return identifier(rest if place.startswith("L") and place[1:].isdigit() else ref.name).upper()


def entry(ref: Ref) -> str:
    """The source of a reference: ``QK[3]``."""
    return constant_name(ref) + ("" if ref.index is None else f"[{ref.index}]")


def value_name(program: Program, node: Node) -> str:
    """What a node's output is called in generated source: ``L0H3_previous_token``, ``L0_neurons``."""
    match node:
        case Head():
            return function_name(program, node)
        case Mlp():
            return f"{node.name}_neurons"
        case Constant():
            return f"{node.name.replace('.', '_')}_constant"
        case _:
            return node.name


def kept(program: Program, node: Node, source: str, wanted: Set[str]) -> str:
    """The source of what a node writes; kept under its name where it is one of the wanted."""
    if node.name not in wanted:
        return source
    return f"run.keep({literal(value_name(program, node))}, {source})"


def read_source(program: Program, reader: Reader) -> str:
    """The source of what a part reads, normalised: an expression of ``x``, the stream, and ``run``.

    Raises:
        Gpt2cError: a norm that is folded by half.
    """
    what = _sum(program, reader)
    return _normed(reader.norm, what or "x", whole=what is None, where=f"%{reader.name}")


def _sum(program: Program, reader: Reader) -> str | None:
    """The source of what a part reads, as it was written; None where nothing is left out."""
    told = reading(program, reader)
    if told is None or not told.names:
        return None
    names = ", ".join(literal(value_name(program, program.core[name])) for name in told.names)
    return f"run.without(x, {names})" if told.all_but else f"run.read({names})"


def _normed(norm: Norm, what: str, *, whole: bool, where: str) -> str:
    folded = norm.gain is None and norm.bias is None and not norm.centre
    if not folded and (norm.gain is None or norm.bias is None or not norm.centre):
        raise Gpt2cError("a norm that is folded by half cannot be generated", where=where)
    if norm.mode == "constant":
        if folded:
            return what if norm.scale == 1.0 else f"{norm.scale!r} * {what}"
        return f"layer_norm_at({norm.scale!r}, {what}, {_affine(norm)})"
    if whole or norm.mode == "reads":
        return f"norm({what})" if folded else f"layer_norm({what}, {_affine(norm)})"
    return f"norm_by(x, {what})" if folded else f"layer_norm_by(x, {what}, {_affine(norm)})"


def _affine(norm: Norm) -> str:
    assert norm.gain is not None and norm.bias is not None
    return f"{entry(norm.gain)}, {entry(norm.bias)}"


def said(program: Program, reader: Reader) -> str | None:
    """What a part reads, in words; None where it is the whole stream."""
    told = reading(program, reader)
    if told is None or not told.names:
        return None
    names = ", ".join(value_name(program, program.core[name]) for name in told.names)
    return f"all that was written before but {names}" if told.all_but else f"{names}, nothing else"


def unembed_values(program: Program) -> dict[str, object]:
    """What the templates need of an unembedding that names its reads; empty where it reads the stream.

    Its norm is then taken where the reads are put together, at the end of the stream.

    Raises:
        Gpt2cError: the fallback shares the unembedding, which reads all of its stream; or the norm has
            a gain.
    """
    unembed = program.core.unembed
    told = reading(program, unembed)
    if told is None:
        return {}
    if program.fallback is not None:
        what = (
            "the fallback shares the unembedding, which then can't name what it reads of the core"
        )
        raise Gpt2cError(what, where="%unembed")
    if unembed.norm.gain is not None or unembed.norm.centre:
        what = "an unembedding that names its reads is generated with its norm folded into it"
        raise Gpt2cError(what, where="%unembed", hint="Put canonicalize before connect.")
    assert unembed.reads is not None
    left = [node for node in program.core if node.name not in unembed.reads]
    unread = [value_name(program, node) for node in left if isinstance(node, Head)]
    unread += [f"{node.name}{kind}" for node in left if isinstance(node, Mlp) for kind in RUNS]
    return {
        "last_read": _sum(program, unembed) or "x",
        "last_norm": _normed(unembed.norm, "read", whole=told.names == (), where="%unembed"),
        "unread": literal(tuple(unread)),
    }
