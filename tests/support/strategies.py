"""Hypothesis strategies that make random valid programs, odd in every way that the IR allows."""

import random
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from gpt2c.frontend import Vocabulary
from gpt2c.ir import (
    OV,
    QK,
    Constant,
    Evidence,
    Graph,
    Guard,
    Head,
    Mlp,
    Neuron,
    Node,
    Norm,
    PositionEmbedding,
    Program,
    Ref,
    Rule,
    Shape,
    Source,
    Step,
    TokenEmbedding,
    Unembed,
    Use,
    Value,
    Weights,
)
from gpt2c.ir.nodes import ACTIVATIONS, PROVENANCES, READOUTS, VALUE_TYPES
from gpt2c.ir.text import is_word
from hypothesis import strategies as st

ODD = [
    *("", " ", "\t", "\n", "\r\n", "\x00", "\x1b[31m", "\u2028", "\x85", "\u200f", "\ufeff"),
    *('"', '\\"', "'", '"""', "'''", "\\", "\\n", "`", "$HOME", "%s", "{", "}", "{}", "{{x}}"),
    *("#", "...", "} core {", " = head ", "@token", "%tok", "step", "0.5", "inf", "true", "[3]"),
    *("\u00e9", "e\u0301", "\u65e5\u672c", "\U0001f642", "\ud800"),
    *('import os; os.system("true")', "{{ config }}", "{% raw %}", "eval(x)", "-->", "</script>"),
]
texts = st.lists(st.sampled_from(ODD) | st.text(max_size=3), max_size=4).map("".join)
words = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.\-]{0,6}", fullmatch=True).filter(is_word)
names = st.from_regex(r"[A-Za-z0-9_.\-]{1,9}", fullmatch=True)
extreme = st.sampled_from(
    [5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1, 1e16, -0.0]
)
finite = st.floats(allow_nan=False, allow_infinity=False) | extreme
floats = finite | st.sampled_from([float("inf"), float("-inf")])
counts = st.integers(0, 10**17)

# The largest and the smallest numbers of float32, subnormal ones too.
EXTREME = np.array([1e-45, -1e-45, 1.17549435e-38, 3.4028235e38, -3.4028235e38, -0.0], np.float32)


def evidences(vocab: int) -> st.SearchStrategy[Evidence]:
    ids = st.lists(st.integers(0, vocab - 1), max_size=3).map(tuple)
    several = st.lists(texts, max_size=2).map(tuple)
    maybe = st.none() | floats
    uses = st.builds(
        Use, texts, texts, floats, st.none() | texts, maybe, maybe, maybe, maybe, several, several
    )
    return st.builds(
        Evidence,
        label=st.none() | texts,
        score=st.none() | floats,
        effect=st.none() | floats,
        provenance=st.sampled_from(PROVENANCES),
        drift=st.none() | floats,
        roles=st.lists(st.tuples(words, floats), max_size=2).map(tuple),
        promotes=ids,
        suppresses=ids,
        predicate=st.none() | texts,
        family=st.none() | texts,
        between=maybe,
        kinds=st.lists(st.tuples(words, floats), max_size=2).map(tuple),
        uses=st.lists(uses, max_size=2).map(tuple),
    )


steps = st.builds(
    Step,
    name=texts,
    parts_before=counts,
    parts_after=counts,
    numbers_before=counts,
    numbers_after=counts,
    kl=st.none() | floats,
    max_logit=st.none() | floats,
    error=st.none() | floats,
    note=st.none() | texts,
)


@st.composite
def vocabularies(draw, size: int) -> Vocabulary:
    kind = draw(st.sampled_from(["bytes", "words", "ids"]))
    if kind == "ids":
        return Vocabulary(kind, ())
    ids = st.integers(0, size - 1)
    merges = st.lists(st.tuples(texts, texts), max_size=2).map(tuple)
    return Vocabulary(
        kind=kind,
        tokens=tuple(draw(st.lists(texts, min_size=size, max_size=size))),
        merges=draw(merges) if kind == "bytes" else (),
        specials=draw(st.lists(st.tuples(texts, ids), max_size=2).map(tuple)),
        unknown=draw(st.none() | ids),
        add_prefix_space=draw(st.booleans()),
    )


@dataclass
class Builder:
    """Makes the nodes of one program: structure and weights by a seed, since to let hypothesis
    draw each choice is slow. ``rules``: with rules, values, and evidence out of a pool."""

    shape: Shape
    seed: int
    rules: bool
    reads: bool
    kind: str
    centre: bool | None
    scales: list[float]
    evidence_pool: list[Evidence]
    text_pool: list[str]
    arrays: dict[str, np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.numbers = np.random.default_rng(self.seed)

    def chance(self, one_in: int = 2) -> bool:
        return self.random.randrange(one_in) == 0

    def some(self, choices: list[Any], most: int, least: int = 0) -> list[Any]:
        """A few of the choices, in a random order."""
        most = min(most, len(choices))
        return self.random.sample(choices, self.random.randint(min(least, most), most))

    def tensor(self, name: str, *shape: int) -> Ref:
        if name not in self.arrays:
            make = {"normal": self.normal, "extreme": self.extreme, "eighths": self.eighths}
            self.arrays[name] = make[self.kind](shape)
        return Ref(name)

    def normal(self, shape: tuple[int, ...]) -> np.ndarray:
        return self.numbers.standard_normal(shape).astype(np.float32)

    def extreme(self, shape: tuple[int, ...]) -> np.ndarray:
        array = self.normal(shape)
        at = self.numbers.random(shape) < 0.2
        array[at] = self.numbers.choice(EXTREME, int(at.sum()))
        return array

    def eighths(self, shape: tuple[int, ...]) -> np.ndarray:
        """Eighths from -1 to 1, with rows that are constant or zero and biases below zero."""
        array = self.numbers.integers(-8, 9, shape).astype(np.float32) / 8
        if len(shape) == 1:
            array[self.numbers.random(shape) < 0.15] = -4
        else:
            array[self.numbers.random(shape[:-1]) < 0.15] = 0.5
            array[self.numbers.random(shape[:-1]) < 0.15] = 0
        return array

    def evidence(self) -> Evidence:
        return Evidence() if self.chance() else self.random.choice(self.evidence_pool)

    def rule(self) -> Rule:
        return Rule(self.random.choice(self.text_pool))

    def norm(self, name: str, reads: tuple[str, ...] | None) -> Norm:
        modes = ["stream", "constant"] if reads is None else ["stream", "reads", "constant"]
        mode = self.random.choice(modes)
        scale = self.random.choice(self.scales) if mode == "constant" else None
        w = self.shape.width
        gain = self.tensor(f"{name}.gain", w) if self.chance() else None
        bias = self.tensor(f"{name}.bias", w) if self.chance() else None
        centre = self.chance() if self.centre is None else self.centre
        return Norm(mode, centre, gain, bias, scale)

    def some_reads(self, earlier: list[str]) -> tuple[str, ...] | None:
        if not self.reads or not earlier or self.chance():
            return None
        return tuple(self.some(earlier, 3, least=1))

    def graph(self, prefix: str = "") -> Graph:
        """Nodes in their order; the names of tensors that aren't shared begin with ``prefix``."""
        nodes: list[Node] = [
            TokenEmbedding(self.tensor("token", self.shape.vocab, self.shape.width))
        ]
        if self.chance(4):
            nodes = []
        if self.chance() or not nodes:
            table = self.tensor("position", self.shape.context, self.shape.width)
            nodes.append(PositionEmbedding(table))
        values: list[str] = []
        for layer in range(self.shape.layers):
            for step in (self.heads, self.mlp):
                values += self.values(nodes, f"v{layer}{step.__name__}", values)
                earlier = [node.name for node in nodes if not isinstance(node, Value)]
                nodes += step(f"{prefix}L{layer}", layer, earlier, values)
        nodes.append(self.unembed(prefix, nodes, values))
        return Graph(tuple(nodes))

    def values(self, nodes: list[Node], name: str, known: list[str]) -> list[str]:
        if not self.rules or not self.chance(3):
            return []
        kind = self.random.choice(VALUE_TYPES)
        nodes.append(Value(name, kind, self.rule(), tuple(self.some(known, 2)), self.evidence()))
        return [name]

    def heads(self, name: str, layer: int, earlier: list[str], values: list[str]) -> list[Node]:
        kept = sorted(self.some([0, 1, 2, 3], 3))
        together = len(kept) if kept and self.chance() else None  # heads in one block, as lifted
        d, e = self.random.randint(1, 3), self.random.randint(1, 3)
        w = self.shape.width
        biased = [self.chance() for _ in range(4)]
        scale = self.random.choice([1.0, *self.scales])
        nodes: list[Node] = []
        shared = self.norm(f"{name}.attention", None)

        def tensor(kind: str, place: int, number: int, *shape: int) -> Ref:
            if together is None:
                return self.tensor(f"{name}H{number}.{kind}", *shape)
            return Ref(self.tensor(f"{name}.{kind}", together, *shape).name, place)

        for place, number in enumerate(kept):
            selector: QK | Rule = QK(
                tensor("qk", place, number, 2, d, w),
                tensor("query_bias", place, number, d) if biased[0] else None,
                tensor("key_bias", place, number, d) if biased[1] else None,
                scale,
            )
            ov: OV | Rule = OV(
                tensor("ov", place, number, 2, e, w),
                tensor("value_bias", place, number, e) if biased[2] else None,
                tensor("ov_mean", place, number, e) if biased[3] else None,
            )
            reads, norm = self.some_reads(earlier), shared
            if self.rules and self.chance(4):
                selector = self.rule()
                reads = self.some_reads(earlier + values)
            if self.rules and self.chance(4):
                ov = self.rule()
            if reads is not None or self.chance(3):
                norm = self.norm(f"{name}H{number}", reads)
            if number == 3:
                biased[0] = not biased[0]
            head = f"{name.rpartition('.')[2]}H{number}"
            nodes.append(Head(head, layer, selector, ov, norm, reads, self.evidence()))
        return nodes + self.constant(name, layer, "attention")

    def mlp(self, name: str, layer: int, earlier: list[str], values: list[str]) -> list[Node]:
        nodes: list[Node] = []
        if not self.chance(4):
            kept = sorted(self.some(list(range(99)), 4))
            n, w = len(kept), self.shape.width
            reads = self.some_reads(earlier)
            short = name.rpartition(".")[2]
            rows = [self.neuron(f"{short}N{number}") for number in kept]
            rows.sort(key=lambda row: row.rule is not None)
            read = sum(row.rule is None for row in rows)
            nodes.append(
                Mlp(
                    short,
                    layer,
                    self.tensor(f"{name}.w_in", read, w),
                    self.tensor(f"{name}.b_in", read),
                    self.tensor(f"{name}.w_out", n, w),
                    self.random.choice(ACTIVATIONS),
                    tuple(rows),
                    self.norm(f"{name}.mlp", reads),
                    reads,
                    self.tensor(f"{name}.mean", n) if self.chance() else None,
                )
            )
        return nodes + self.constant(name, layer, "mlp")

    def neuron(self, name: str) -> Neuron:
        rule = self.rule() if self.rules and self.chance(6) else None
        return Neuron(name, self.evidence(), rule)

    def constant(self, name: str, layer: int, sublayer: str) -> list[Node]:
        if self.chance():
            return []
        vector = self.tensor(f"{name}.{sublayer}_constant", self.shape.width)
        origin = self.random.choice(PROVENANCES)
        return [Constant(f"{name.rpartition('.')[2]}.{sublayer}", layer, sublayer, vector, origin)]

    def unembed(self, prefix: str, nodes: list[Node], values: list[str]) -> Unembed:
        readout = self.random.choice(READOUTS)
        if values and self.chance():
            return Unembed(None, None, readout, Norm(), tuple(values), self.rule())
        tied = any(isinstance(node, TokenEmbedding) for node in nodes) and self.chance()
        v, w = self.shape.vocab, self.shape.width
        table = Ref("token") if tied else self.tensor(f"{prefix}unembed", v, w)
        bias = self.tensor(f"{prefix}unembed_bias", v) if self.chance() else None
        reads = self.some_reads([node.name for node in nodes if not isinstance(node, Value)])
        return Unembed(table, bias, readout, self.norm(f"{prefix}final", reads), reads)


@st.composite
def programs(
    draw,
    *,
    rules: bool = True,
    reads: bool = True,
    kind: str = "extreme",
    centre: bool | None = None,
    largest_layers: int = 3,
) -> Program:
    """Valid programs.

    Args:
        rules: with rules, values, labels, a fallback; without, the interpreter runs them.
        reads: some nodes read named nodes.
        kind: of numbers: "normal"; "extreme" (as large or small as they get); "eighths", of which
            sums, products and, the width being a power of two, means are exact in float32.
        centre: whether norms subtract the mean; None: some do.
    """
    vocab = draw(st.integers(1, 5))
    shape = Shape(
        layers=draw(st.integers(0, largest_layers)),
        heads=draw(st.integers(1, 4)),
        width=draw(st.sampled_from([1, 2, 4, 8]) if kind == "eighths" else st.integers(1, 6)),
        vocab=vocab,
        context=draw(st.integers(1, 5)),
        epsilon=0.125 if kind == "eighths" else draw(st.sampled_from([0.1, 1e-3, 1e-5])),
        bos=draw(st.none() | st.integers(0, vocab - 1)),
        eos=draw(st.none() | st.integers(0, vocab - 1)),
    )
    build = Builder(
        shape=shape,
        seed=draw(st.integers(0, 2**32 - 1)),
        rules=rules,
        reads=reads,
        kind=kind,
        centre=centre,
        scales=[draw(finite if kind == "extreme" else st.sampled_from([0.125, -0.5, 2.0]))],
        evidence_pool=[draw(evidences(vocab)) for _ in range(3)] if rules else [Evidence()],
        text_pool=[draw(texts) for _ in range(3)] if rules else [],
    )
    core = build.graph()
    fallback = build.graph("fallback.") if rules and build.chance(4) else None
    guard = None
    if fallback and build.chance():
        error_predictor = (
            build.tensor("guard.error_predictor", 2, shape.width + 3) if build.chance() else None
        )
        guard = Guard(draw(floats), error_predictor)
    program = Program(
        name=draw(names) if rules else "random",
        shape=shape,
        source=Source(draw(words), draw(words), draw(texts)) if rules else Source("x", "x", ""),
        vocabulary=draw(vocabularies(vocab)) if rules else Vocabulary("ids", ()),
        core=core,
        weights=Weights().updated(build.arrays),
        fallback=fallback,
        guard=guard,
        history=tuple(draw(st.lists(steps, max_size=2))) if rules else (),
    )
    return program.rewritten(core.nodes, {})
