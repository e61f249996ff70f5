"""Models whose weights are set by hand to compute a known program, and the same models spoiled.

The stream holds one-hot parts: the token [V], the position [C], what the heads of the first and of
the second layer write [V] each, and what a head of random weights writes [V], which only spoiled
models read. Nothing is normalised.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from gpt2c.frontend import Vocabulary
from gpt2c.ir import (
    OV,
    QK,
    Graph,
    Head,
    Norm,
    PositionEmbedding,
    Program,
    Ref,
    Shape,
    Source,
    TokenEmbedding,
    Unembed,
    Weights,
    verify,
)
from gpt2c.search.oracle import Case, Oracle

C = 24  # positions
SHARP = 60.0  # a score that leaves nothing to the other keys
PLAIN = Norm("constant", scale=1.0)
CHANGED = 0.05  # share of the answers that spoiling changes, at least


@dataclass(frozen=True)
class Stream:
    """Where the parts of the stream are."""

    v: int

    @property
    def width(self) -> int:
        return 4 * self.v + C

    def part(self, index: int) -> np.ndarray:
        """Rows that read or write a part [n, w]: 0 token, 1 position, 2 and 3 layers, 4 noise."""
        v = self.v
        starts = [0, v, v + C, 2 * v + C, 3 * v + C]
        size = C if index == 1 else v
        rows = np.zeros((size, self.width), np.float32)
        rows[range(size), range(starts[index], starts[index] + size)] = 1
        return rows


@dataclass(frozen=True)
class Planted:
    """A model, inputs, and the program that must come out: the texts of its values, its answer."""

    name: str
    program: Program
    cases: list[Case]
    values: tuple[str, ...]
    answer: str


def build(
    tokens: Sequence[str],
    heads: Sequence[tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]],
    unembed: np.ndarray,
    bias: np.ndarray | None = None,
    readout: str = "argmax",
    specials: Sequence[str] = ("<bos>",),
    noise: float = 0.0,
    alike: bool = False,
) -> Program:
    """A model with one head a layer: query, key, value and output rows, each [d, w].

    Args:
        unembed: [v, w].
        noise: how much the logits read of a uniform head with random weights.
        alike: the noise is of words alone, since specials and positions are alike in all inputs.
    """
    v = len(tokens)
    stream = Stream(v)
    token, position = stream.part(0), stream.part(1)
    rng = np.random.default_rng(7)
    arrays = {"tok": token, "pos": position, "out": unembed + noise * stream.part(4)}
    arrays["bias"] = np.zeros(v, np.float32) if bias is None else bias.astype(np.float32)
    nodes: list[object] = [TokenEmbedding(Ref("tok")), PositionEmbedding(Ref("pos"))]
    if noise:
        values = rng.normal(size=(v, stream.width)).astype(np.float32)
        if alike:
            words = v - len(specials)
            values = np.zeros((v, stream.width), np.float32)
            values[:, :words] = np.random.default_rng(7).normal(size=(v, words))
        uniform = np.zeros((1, stream.width), np.float32)
        heads = [*heads, (uniform, uniform, values, stream.part(4))]
    for layer, (query, key, value, output) in enumerate(heads):
        arrays[f"L{layer}.qk"] = np.stack([query, key]).astype(np.float32)
        arrays[f"L{layer}.ov"] = np.stack([value, output]).astype(np.float32)
        qk, ov = QK(Ref(f"L{layer}.qk")), OV(Ref(f"L{layer}.ov"))
        nodes.append(Head(f"L{layer}H0", layer, qk, ov, PLAIN))
    nodes.append(Unembed(Ref("out"), Ref("bias"), readout, PLAIN))
    ids = {name: i for i, name in enumerate(tokens)}
    return verify(
        Program(
            "planted",
            Shape(max(len(heads), 1), 1, stream.width, v, C, 1e-5, bos=ids.get("<bos>")),
            Source("huggingface", "float32", "0" * 64),
            Vocabulary("words", tuple(tokens), specials=tuple((s, ids[s]) for s in specials)),
            Graph(tuple(nodes)),  # type: ignore[arg-type]
            Weights().updated(arrays),
        )
    )


def at_positions(stream: Stream, where: Callable[[int], int]) -> tuple[np.ndarray, np.ndarray]:
    """Query and key rows of a head that looks at position ``where(query)``."""
    position = stream.part(1)
    query = np.zeros_like(position)
    for q in range(C):
        if 0 <= where(q) <= q:
            query[where(q)] += SHARP * position[q]
    return query, position


def sequences(
    count: int, words: int, lengths: tuple[int, int], begin: int | None, seed: int = 0
) -> list[Case]:
    """Random sequences at random offsets, every position of which is an answer."""
    rng = np.random.default_rng(seed)
    cases = []
    for _ in range(count):
        body = [int(i) for i in rng.integers(words, size=int(rng.integers(*lengths)))]
        ids = tuple(body if begin is None else [begin, *body])
        offset = int(rng.integers(C - len(ids) + 1))
        cases.append(Case(ids, offset, tuple(range(0 if begin is None else 1, len(ids)))))
    return cases


def answered(
    count: int, words: int, size: int, answers: Callable[[list[int]], list[int]], seed: int = 0
) -> list[Case]:
    """``<bos>``, a prompt of fixed length, ``<sep>`` and the answers; the specials follow the words."""
    rng = np.random.default_rng(seed)
    cases = []
    for _ in range(count):
        body = [int(i) for i in rng.integers(words, size=size)]
        ids = (words, *body, words + 1, *answers(body))
        cases.append(Case(ids, 0, tuple(range(size + 1, len(ids)))))
    return cases


def changed(before: Program, after: Program, cases: Sequence[Case]) -> float:
    """Share of the answers that differ."""
    pairs = zip(Oracle(before).answers(cases), Oracle(after).answers(cases))
    different = [a != b for old, new in pairs for a, b in zip(old, new)]
    return sum(different) / len(different)


def with_exception(planted: Planted) -> Planted:
    """The model, which answers the second word where the first word is the first of all and the last
    token is the one that asks most often: one answer in some.

    A first head looks for the token before, a second one for the first word of all behind ``<bos>``;
    where it does not apply, it looks at ``<bos>``.
    """
    program = planted.program
    names = program.vocabulary.tokens
    stream = Stream(len(names))
    token, own = stream.part(0), stream.part(4)
    begin, asking = names.index("<bos>"), _asking(planted)
    every = token.sum(0, keepdims=True)
    query, key = at_positions(stream, lambda q: q - 1)
    before = (query, key, token[[begin]], own[:1])
    asks = SHARP * np.concatenate([token[[asking]], every])
    first = token[[0]] + own[:1] - every
    looks = np.concatenate([first, token[[begin]] / 2])
    exception = (asks, looks, token[[0]], own[1:2])
    layers, arrays, heads = program.shape.layers, {}, []
    for layer, parts in ((layers, before), (layers + 1, exception)):
        query, key, value, output = parts
        arrays[f"L{layer}.qk"] = np.stack([query, key]).astype(np.float32)
        arrays[f"L{layer}.ov"] = np.stack([value, output]).astype(np.float32)
        qk, ov = QK(Ref(f"L{layer}.qk")), OV(Ref(f"L{layer}.ov"))
        heads.append(Head(f"L{layer}H0", layer, qk, ov, PLAIN))
    out = program.array(Ref("out")).copy()
    if program.core.unembed.readout == "multilabel":
        out[:, :] -= SHARP * own[1]  # nothing is legal, so that no answer is what it was
    else:
        out[1] += SHARP * own[1]
    arrays["out"] = out
    nodes = list(program.core)
    spoiled = replace(
        program,
        shape=replace(program.shape, layers=layers + 2),
        core=Graph((*nodes[:-1], *heads, nodes[-1])),
        weights=program.weights.updated(arrays),
    )
    return replace(planted, program=verify(spoiled))


def _asking(planted: Planted) -> int:
    """The token after which most answers are due."""
    asked = [case.ids[t] for case in planted.cases for t in case.scored]
    return max(sorted(set(asked)), key=asked.count)


def at_random(planted: Planted) -> Planted:
    """The model with random weights of the same shapes and sizes."""
    rng = np.random.default_rng(11)
    program = planted.program
    arrays = {}
    for name, array in program.weights.items():
        spread = float(np.abs(array.array).max())
        arrays[name] = (spread * rng.normal(size=array.array.shape)).astype(np.float32)
    return replace(planted, program=replace(program, weights=program.weights.updated(arrays)))
