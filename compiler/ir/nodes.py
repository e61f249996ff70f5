"""The nodes of a program's graph. All are immutable values; a pass builds new ones.

Shapes: ``w`` width of the residual stream, ``d`` head dimension, ``n`` neurons kept, ``v`` tokens,
``c`` positions. Weights are stored as rows along the stream: every row of every block is a
direction that is read from the stream or written to it.
"""

from dataclasses import dataclass, field

ACTIVATIONS = ("gelu_new", "gelu", "relu")
PROVENANCES = ("lift", "refit", "tune", "symbolize", "edit")
READOUTS = ("argmax", "multilabel")
NORMS = ("stream", "reads", "constant")
SUBLAYERS = ("attention", "mlp")
VALUE_TYPES = ("bool", "count", "token", "tokens", "state", "position", "number", "vector")


@dataclass(frozen=True, slots=True)
class Ref:
    """A tensor of the weight store, or one entry along its first axis: ``@L0.qk[3]``."""

    name: str
    index: int | None = None

    def __str__(self) -> str:
        return f"@{self.name}" + ("" if self.index is None else f"[{self.index}]")


@dataclass(frozen=True, slots=True)
class Norm:
    """LayerNorm as a property of a read.

    ``mode`` says where the scale comes from: ``stream`` (exact), ``reads`` (the named reads alone)
    or ``constant`` (``scale`` is then the factor). ``centre`` subtracts the mean over the width
    first; it is false once all that is written to the stream is centred. ``gain`` and ``bias``
    (each [w]) are absent once folded into what reads.
    """

    mode: str = "stream"
    centre: bool = False
    gain: Ref | None = None
    bias: Ref | None = None
    scale: float | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """What a part does in one behaviour, as measured on its test prompts.

    Attributes:
        behaviour: its name.
        at: the role of the positions at which the part matters most, in words.
        effect: by how much the answer's lead (its logit minus the best other) falls without it.
        to: where a head looks from there; None for neurons.
        attention: a head's mean attention from ``at`` to ``to``.
        direct: by how much a head's output raises the answer above the behaviour's other answers.
        alone, without: the shares of prompts that the behaviour's slice answers right, with the
            head and without it.
        fires: the subjects at which a neuron's activation deviates most upwards.
        raises: the answers that a neuron raises most.
    """

    behaviour: str
    at: str
    effect: float
    to: str | None = None
    attention: float | None = None
    direct: float | None = None
    alone: float | None = None
    without: float | None = None
    fires: tuple[str, ...] = ()
    raises: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about a part, and where its weights come from.

    Attributes:
        label: what it does, in words.
        score: correlation of the label's predictions with the part on held-out text.
        effect: KL increase (nats per token) if the part is ablated.
        estimated: whether the effect is estimated from gradients, not measured.
        provenance: the pass that set the weights.
        drift: relative distance from the lifted weights.
        roles: (role, score) pairs, best first.
        promotes, suppresses: the tokens whose logits it raises and lowers most, by direct logit
            attribution.
        predicate: the label in the predicate language; None if it can't be executed.
        family: the kind of predicate, for parts whose predicate is not stored.
        constancy: for parts that are always on: the size of the mean relative to the standard
            deviation, on calibration text.
        between: for neurons, the share of the variance of the activation that lies between texts,
            on calibration text.
        kinds: for neurons that depend on the kind of text: kinds, and how far the mean activation
            on each lies above the mean of all, in standard deviations.
        uses: what the part does in each behaviour whose slice it is in, most important first.
    """

    label: str | None = None
    score: float | None = None
    effect: float | None = None
    provenance: str = "lift"
    drift: float | None = None
    roles: tuple[tuple[str, float], ...] = ()
    promotes: tuple[int, ...] = ()
    suppresses: tuple[int, ...] = ()
    predicate: str | None = None
    family: str | None = None
    constancy: float | None = None
    between: float | None = None
    kinds: tuple[tuple[str, float], ...] = ()
    uses: tuple[Use, ...] = ()
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that replaces weights.

    ``text`` is a predicate (gpt2c.predicates) where it replaces a head's selector or a neuron, and
    an expression of the rule language (gpt2c.rules) elsewhere.
    """

    text: str


@dataclass(frozen=True, slots=True)
class QK:
    """A selector (QK circuit) made of weights: ``scores = (q x + b_q) · (k x + b_k) * scale``.

    ``weights`` is [2, d, w]: d query directions, then d key directions; each bias is [d].
    """

    weights: Ref
    query_bias: Ref | None = None
    key_bias: Ref | None = None
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class OV:
    """An OV circuit made of weights: it moves ``(v x + b_v) o``.

    ``weights`` is [2, d, w]: d value directions (read), then d output directions (written);
    ``bias`` is [d], added to the values. ``mean`` [d] is subtracted from the attended values, so
    that the head writes its deviation from its mean on calibration text.
    """

    weights: Ref
    bias: Ref | None = None
    mean: Ref | None = None


@dataclass(frozen=True, slots=True)
class TokenEmbedding:
    """Token ids → stream. ``table`` is [v, w]."""

    table: Ref
    name: str = "tok"


@dataclass(frozen=True, slots=True)
class PositionEmbedding:
    """Position ids → stream. ``table`` is [c, w]."""

    table: Ref
    name: str = "pos"


@dataclass(frozen=True, slots=True)
class Head:
    """An attention head: a selector (where to look) and an OV (what to move). Stream → stream.

    ``reads`` is None for the whole stream (the sum of all earlier sublayers), else the names of the
    nodes that it reads.
    """

    name: str
    layer: int
    selector: QK | Rule
    ov: OV | Rule
    norm: Norm = Norm()
    reads: tuple[str, ...] | None = None
    evidence: Evidence = Evidence()


@dataclass(frozen=True, slots=True)
class Neuron:
    """One row of an MLP; its name is independent of other rows. ``rule`` replaces the weights."""

    name: str
    evidence: Evidence = Evidence()
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class Mlp:
    """The neurons of one layer that are kept. Stream → stream.

    Row ``i`` of each block belongs to ``rows[i]``: ``w_in`` [n, w] the direction that the neuron
    reads, ``bias`` [n], ``w_out`` [n, w] the direction that it writes. ``mean`` [n] is subtracted
    from the activations, so that each neuron writes its deviation from its mean on calibration
    text. Neurons with a rule come last: they read no direction, so ``w_in`` and ``bias`` have no
    rows for them.
    """

    name: str
    layer: int
    w_in: Ref
    bias: Ref
    w_out: Ref
    activation: str
    rows: tuple[Neuron, ...]
    norm: Norm = Norm()
    reads: tuple[str, ...] | None = None
    mean: Ref | None = None


@dataclass(frozen=True, slots=True)
class Constant:
    """A vector [w] that a sublayer writes at every position. → stream."""

    name: str
    layer: int
    sublayer: str
    vector: Ref
    provenance: str = "lift"


@dataclass(frozen=True, slots=True)
class Value:
    """A named, typed value per position, computed by a rule from other values, not a stream."""

    name: str
    type: str
    rule: Rule
    reads: tuple[str, ...] = ()
    evidence: Evidence = Evidence()


@dataclass(frozen=True, slots=True)
class Unembed:
    """Stream → logits [v]. ``table`` is [v, w], ``bias`` [v]; ``readout`` is the form of an answer.

    With a ``rule`` instead of a table, the answer is computed from the values that are read.
    """

    table: Ref | None
    bias: Ref | None = None
    readout: str = "argmax"
    norm: Norm = Norm()
    reads: tuple[str, ...] | None = None
    rule: Rule | None = None
    name: str = field(default="unembed")


Node = TokenEmbedding | PositionEmbedding | Head | Mlp | Constant | Value | Unembed


def sublayer_of(node: Node) -> int:
    """The step at which a node writes: 0 embeddings, 1 heads of layer 0, 2 its neurons, ...

    Nodes of one step don't read each other. Values have no step (-1).
    """
    match node:
        case TokenEmbedding() | PositionEmbedding():
            return 0
        case Head(layer=layer):
            return 2 * layer + 1
        case Mlp(layer=layer):
            return 2 * layer + 2
        case Constant(layer=layer, sublayer=sublayer):
            return 2 * layer + 1 + SUBLAYERS.index(sublayer)
        case Value():
            return -1
        case Unembed():
            return 1 << 30


def has_rule(node: Node) -> bool:
    """Whether a rule replaces some of the node's weights."""
    match node:
        case Head(selector=selector, ov=ov):
            return isinstance(selector, Rule) or isinstance(ov, Rule)
        case Mlp(rows=rows):
            return any(row.rule is not None for row in rows)
        case Unembed(rule=rule):
            return rule is not None
        case _:
            return isinstance(node, Value)


def reads_by_rule(node: Node) -> bool:
    """Whether rules say where a node looks or when it fires, and weights what it writes."""
    return has_rule(node) and (
        isinstance(node, Mlp) or (isinstance(node, Head) and isinstance(node.ov, OV))
    )


def refs_of(node: Node) -> tuple[Ref, ...]:
    """Every tensor that a node refers to, in a fixed order."""
    match node:
        case TokenEmbedding(table=table) | PositionEmbedding(table=table):
            refs: tuple[Ref | None, ...] = (table,)
        case Head(selector=selector, ov=ov, norm=norm):
            refs = (norm.gain, norm.bias)
            if isinstance(selector, QK):
                refs += (selector.weights, selector.query_bias, selector.key_bias)
            if isinstance(ov, OV):
                refs += (ov.weights, ov.bias, ov.mean)
        case Mlp(w_in=w_in, bias=bias, w_out=w_out, norm=norm, mean=mean):
            refs = (norm.gain, norm.bias, w_in, bias, w_out, mean)
        case Constant(vector=vector):
            refs = (vector,)
        case Value():
            refs = ()
        case Unembed(table=table, bias=bias, norm=norm):
            refs = (norm.gain, norm.bias, table, bias)
    return tuple(ref for ref in refs if ref is not None)


def mean_of(node: Node) -> Ref | None:
    """The mean that a head or an MLP subtracts from what it writes, if any."""
    if isinstance(node, Mlp):
        return node.mean
    return node.ov.mean if isinstance(node, Head) and isinstance(node.ov, OV) else None
