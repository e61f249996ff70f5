"""Checks the invariants that every program has after every pass."""

import math
import re

from ..errors import Gpt2cError
from .edits import verify_edits
from .nodes import (
    ACTIVATIONS,
    NORMS,
    OV,
    PROVENANCES,
    QK,
    READOUTS,
    SUBLAYERS,
    VALUE_TYPES,
    Constant,
    Evidence,
    Head,
    Mlp,
    Node,
    Norm,
    PositionEmbedding,
    Ref,
    TokenEmbedding,
    Unembed,
    Value,
    has_rule,
    refs_of,
    sublayer_of,
)
from .program import Graph, Program, graphs_of, used_weights
from .text import is_weight, is_word

VOCABULARIES = ("bytes", "characters", "words", "ids")


class InvalidProgram(Gpt2cError):
    """A program violates an invariant of the IR, through a faulty pass or an edited text."""


def verify(program: Program) -> Program:
    """Check a program and return it.

    Names are unique and printable, reads refer to nodes of earlier sublayers, types and shapes
    agree, token ids are in the vocabulary, and weights exist, are finite and are all used.

    Raises:
        InvalidProgram: the message names the node and what is wrong with it.
    """
    _verify_head(program)
    for place, graph in zip(("core", "fallback"), graphs_of(program)):
        _verify_graph(program, graph, place)
    used = used_weights(program)
    for name, tensor in program.weights.items():
        if not is_weight(name):
            raise InvalidProgram(f"a weight can't have the name {name[:80]!r}", where="weights")
        if name not in used:
            raise InvalidProgram("no node uses this weight", where=f"@{name}")
        if not tensor.finite:
            raise InvalidProgram("has NaN or infinite numbers", where=f"@{name}")
    for file in program.files:
        if not re.fullmatch(r"[a-z_]+\.json", file.name) or not re.fullmatch(
            r"[0-9a-f]{64}", file.sha256
        ):
            raise InvalidProgram("expected a file name and a SHA-256", where="files")
    verify_edits(program.edits, program.shape.vocab)
    for edit in program.edits:
        for ref in edit.saved:
            if ref.name not in program.weights:
                raise InvalidProgram(f"there is no weight {ref}", where=f"edit {edit.number}")
    if program.guard is not None:
        if program.fallback is None:
            raise InvalidProgram("a guard needs a fallback to ask", where="guard")
        if math.isnan(program.guard.margin):
            raise InvalidProgram("the margin is NaN", where="guard")
        if (limit := program.guard.max_wer) is not None and not 0 < limit <= 1:
            raise InvalidProgram(f"expected max_wer in (0, 1], got {limit}", where="guard")
        if (error_predictor := program.guard.error_predictor) is not None:
            _verify_error_predictor(program, error_predictor)
    return program


def _verify_error_predictor(program: Program, error_predictor: Ref) -> None:
    if error_predictor.index is not None or error_predictor.name not in program.weights:
        raise InvalidProgram(f"there is no weight {error_predictor}", where="guard")
    extent, row = program.extent(error_predictor), program.shape.width + 3
    if len(extent) != 2 or extent[1] != row:
        raise InvalidProgram(
            f"error_predictor: expected shape [neurons, {row}], got {list(extent)}", where="guard"
        )


def _verify_head(program: Program) -> None:
    """Check name, shape, source, vocabulary and history."""
    shape, source, vocabulary = program.shape, program.source, program.vocabulary
    if not is_weight(program.name):
        raise InvalidProgram(f"can't have the name {program.name[:80]!r}", where="program")
    if min(shape.heads, shape.width, shape.vocab, shape.context) < 1 or shape.layers < 0:
        raise InvalidProgram("a size is below 1", where="shape")
    if not 0 < shape.epsilon < math.inf:
        raise InvalidProgram(f"epsilon={shape.epsilon} is no positive number", where="shape")
    for word in (source.format, source.dtype):
        if not is_word(word):
            raise InvalidProgram(f"{word[:80]!r} is no word", where="source")
    if vocabulary.kind not in VOCABULARIES:
        raise InvalidProgram(f"kind {vocabulary.kind!r} is unknown", where="vocabulary")
    if vocabulary.tokens and len(vocabulary.tokens) != shape.vocab:
        what = f"has {len(vocabulary.tokens)} tokens where the program has {shape.vocab}"
        raise InvalidProgram(what, where="vocabulary")
    _verify_ids(program, "shape", [token for token in (shape.bos, shape.eos) if token is not None])
    _verify_ids(program, "shape", list(shape.ends))
    unknown = [] if vocabulary.unknown is None else [vocabulary.unknown]
    _verify_ids(program, "vocabulary", [*unknown, *(number for _, number in vocabulary.specials)])
    for step in program.history:
        numbers = (step.kl, step.max_logit, step.error)
        if any(number is not None and math.isnan(number) for number in numbers):
            raise InvalidProgram("kl, max_logit or error is NaN", where=f"step {step.name}")
        if not 0 <= (step.equal or 0) <= (step.tested or 0):
            what = f"has {step.equal} equal of {step.tested} tested inputs"
            raise InvalidProgram(what, where=f"step {step.name}")


def _verify_graph(program: Program, graph: Graph, place: str) -> None:
    seen: dict[str, Node] = {}
    rows: set[str] = set()
    for node in graph:
        if not is_word(node.name):
            raise InvalidProgram(f"a node can't have the name {node.name[:80]!r}", where=place)
        if node.name in seen or node.name in rows:
            raise InvalidProgram("two nodes have this name", where=f"%{node.name}")
        for name in getattr(node, "reads", None) or ():
            if name not in seen:
                raise InvalidProgram(
                    f"reads %{name}, which is no earlier node", where=f"%{node.name}"
                )
            if sublayer_of(seen[name]) >= sublayer_of(node) >= 0:
                raise InvalidProgram(
                    f"reads %{name}, which is not of an earlier sublayer", where=f"%{node.name}"
                )
        if isinstance(node, Head | Mlp | Unembed) and not has_rule(node):
            _verify_stream(node, seen)
        seen[node.name] = node
        _verify_node(program, node)
        if isinstance(node, Mlp):
            for row in node.rows:
                if not is_word(row.name):
                    what = f"a neuron can't have the name {row.name[:80]!r}"
                    raise InvalidProgram(what, where=f"%{node.name}")
                if row.name in rows or row.name in seen:
                    raise InvalidProgram("two neurons have this name", where=f"%{row.name}")
                rows.add(row.name)
                _verify_evidence(program, row.evidence, row.name)
    steps = [sublayer_of(node) for node in graph if not isinstance(node, Value)]
    if steps != sorted(steps):
        raise InvalidProgram("nodes are not in the order of their sublayers", where=place)
    if len(graph.of(Unembed)) != 1 or not isinstance(graph.nodes[-1], Unembed):
        raise InvalidProgram("a program has one unembed, and it is the last node", where=place)


def _verify_stream(node: Head | Mlp | Unembed, seen: dict[str, Node]) -> None:
    """Check that weights read a stream: some node writes to it, and no value is among the reads."""
    names = seen if node.reads is None else node.reads
    streams = [name for name in names if not isinstance(seen[name], Value)]
    if not streams:
        raise InvalidProgram("reads a stream to which nothing is written", where=f"%{node.name}")
    if node.reads is not None and len(streams) < len(node.reads):
        raise InvalidProgram("weights read a value, not a stream", where=f"%{node.name}")


def _verify_node(program: Program, node: Node) -> None:
    shape = program.shape
    w, d = shape.width, None
    for ref in refs_of(node):
        _tensor(program, node, ref)
        if ref.index is not None and not isinstance(node, Head):
            raise InvalidProgram(f"{ref}: only heads share a block", where=f"%{node.name}")
    match node:
        case TokenEmbedding():
            _expect(program, node, node.table, (shape.vocab, w))
        case PositionEmbedding():
            _expect(program, node, node.table, (shape.context, w))
        case Head():
            _word(node, "layer", node.layer, range(shape.layers))
            _verify_norm(program, node, node.norm)
            _verify_evidence(program, node.evidence, node.name)
            if isinstance(node.selector, QK):
                if not math.isfinite(node.selector.scale):
                    raise InvalidProgram("the scale is not finite", where=f"%{node.name}")
                d = _expect(program, node, node.selector.weights, (2, None, w))[1]
                _expect(program, node, node.selector.query_bias, (d,))
                _expect(program, node, node.selector.key_bias, (d,))
            if isinstance(node.ov, OV):
                d = _expect(program, node, node.ov.weights, (2, None, w))[1]
                _expect(program, node, node.ov.bias, (d,))
                _expect(program, node, node.ov.mean, (d,))
        case Mlp():
            _word(node, "layer", node.layer, range(shape.layers))
            _word(node, "activation", node.activation, ACTIVATIONS)
            _verify_norm(program, node, node.norm)
            ruled = [row.rule is not None for row in node.rows]
            if ruled != sorted(ruled):
                raise InvalidProgram(
                    "neurons with a rule come after all others", where=f"%{node.name}"
                )
            n = len(node.rows) - sum(ruled)
            _expect(program, node, node.w_in, (n, w))
            _expect(program, node, node.bias, (n,))
            _expect(program, node, node.w_out, (len(node.rows), w))
            _expect(program, node, node.mean, (len(node.rows),))
        case Constant():
            _word(node, "layer", node.layer, range(shape.layers))
            _word(node, "sublayer", node.sublayer, SUBLAYERS)
            _word(node, "provenance", node.provenance, PROVENANCES)
            _expect(program, node, node.vector, (w,))
        case Value():
            _word(node, "type", node.type, VALUE_TYPES)
            _verify_evidence(program, node.evidence, node.name)
        case Unembed():
            _word(node, "readout", node.readout, READOUTS)
            _verify_norm(program, node, node.norm)
            if (node.table is None) == (node.rule is None) or (node.rule and node.bias):
                raise InvalidProgram("has either a table or a rule", where=f"%{node.name}")
            if node.table is not None:
                _expect(program, node, node.table, (shape.vocab, w))
                _expect(program, node, node.bias, (shape.vocab,))


def _tensor(program: Program, node: Node, ref: Ref) -> None:
    if ref.name not in program.weights:
        raise InvalidProgram(f"weight {ref} does not exist", where=f"%{node.name}")
    shape = program.weights[ref.name].shape
    if ref.index is not None and not (shape and 0 <= ref.index < shape[0]):
        raise InvalidProgram(f"weight {ref} is out of range {shape}", where=f"%{node.name}")


def _expect(
    program: Program, node: Node, ref: Ref | None, expected: tuple[int | None, ...]
) -> tuple[int, ...]:
    """The shape of a tensor, which must match (None: any size)."""
    if ref is None:
        return ()
    shape = program.extent(ref)
    if len(shape) != len(expected) or any(e not in (None, s) for s, e in zip(shape, expected)):
        sizes = tuple("any" if size is None else size for size in expected)
        raise InvalidProgram(f"weight {ref} has shape {shape}, not {sizes}", where=f"%{node.name}")
    return shape


def _verify_norm(program: Program, node: Node, norm: Norm) -> None:
    _word(node, "norm", norm.mode, NORMS)
    _expect(program, node, norm.gain, (program.shape.width,))
    _expect(program, node, norm.bias, (program.shape.width,))
    if (norm.mode == "constant") != (norm.scale is not None):
        raise InvalidProgram(
            "a scale goes with norm=constant, and only there", where=f"%{node.name}"
        )
    if norm.scale is not None and not math.isfinite(norm.scale):
        raise InvalidProgram("the scale of the norm is not finite", where=f"%{node.name}")
    if norm.mode == "reads" and getattr(node, "reads", None) is None:
        raise InvalidProgram("norm=reads needs named reads", where=f"%{node.name}")


def _verify_evidence(program: Program, evidence: Evidence, name: str) -> None:
    if evidence.provenance not in PROVENANCES:
        raise InvalidProgram(
            f"provenance={evidence.provenance} is none of {PROVENANCES}", where=f"%{name}"
        )
    numbers = [evidence.score, evidence.effect, evidence.drift, evidence.constancy]
    numbers += [evidence.between, *(number for _, number in (*evidence.roles, *evidence.kinds))]
    for use in evidence.uses:
        numbers += [use.effect, use.attention, use.direct, use.alone, use.without]
    if any(number is not None and math.isnan(number) for number in numbers):
        raise InvalidProgram("a number of the evidence is NaN", where=f"%{name}")
    for word, _ in (*evidence.roles, *evidence.kinds):
        if not is_word(word):
            raise InvalidProgram(f"role or kind {word[:80]!r} is no word", where=f"%{name}")
    _verify_ids(program, f"%{name}", [*evidence.promotes, *evidence.suppresses])


def _verify_ids(program: Program, where: str, ids: list[int]) -> None:
    for number in ids:
        if not 0 <= number < program.shape.vocab:
            raise InvalidProgram(f"{number} is no token id", where=where)


def _word(node: Node, key: str, value: object, allowed: "tuple[str, ...] | range") -> None:
    if value not in allowed:
        raise InvalidProgram(f"{key}={value} is none of {list(allowed)}", where=f"%{node.name}")
