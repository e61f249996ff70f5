"""A model made by hand that lets "a" follow where more a than b were seen, b and the end always: one uniform head holds the lead."""

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
from gpt2c.search.oracle import Case

TOKENS = ("a", "b", "<bos>", "<eos>")
WIDTH, CONTEXT = 6, 26  # token one-hot [4], lead, parity of the position
LEAD, PARITY = 4, 5
LONGEST = 20  # tokens between the first and the last


def counting_model(
    *, lead: float = 1.0, parity: float = 0.0, each: tuple[float, float] = (1, -1)
) -> Program:
    """``lead`` and ``parity``: how much the answer reads of what the head moves, and of positions.

    ``each``: what the head counts for an a, and for a b.
    """
    token = np.zeros((4, WIDTH), np.float32)
    token[range(4), range(4)] = 1
    position = np.zeros((CONTEXT, WIDTH), np.float32)
    position[1::2, PARITY] = 1
    move = np.zeros((2, 1, WIDTH), np.float32)
    move[0, 0, :2] = each
    move[1, 0, LEAD] = 1
    unembed = np.zeros((4, WIDTH), np.float32)
    unembed[0, LEAD], unembed[0, PARITY] = lead, parity
    bias = np.array([-0.01, 1, -1, 1], np.float32)
    plain = Norm("constant", scale=1.0)
    weights = Weights().updated(
        {
            "tok": token,
            "pos": position,
            "qk": np.zeros((2, 1, WIDTH), np.float32),
            "ov": move,
            "out": unembed,
            "bias": bias,
        }
    )
    nodes = (
        TokenEmbedding(Ref("tok")),
        PositionEmbedding(Ref("pos")),
        Head("L0H0", 0, QK(Ref("qk")), OV(Ref("ov")), plain),
        Unembed(Ref("out"), Ref("bias"), "multilabel", plain),
    )
    return verify(
        Program(
            "counting",
            Shape(1, 1, WIDTH, 4, CONTEXT, 1e-5, bos=2, eos=3),
            Source("huggingface", "float32", "0" * 64),
            Vocabulary("words", TOKENS, specials=(("<bos>", 2), ("<eos>", 3))),
            Graph(nodes),
            weights,
        )
    )


def inputs(count: int, seed: int, *, words: tuple[int, ...] = (0, 1)) -> list[Case]:
    """Strings of a and b at random offsets, every position of which is answered."""
    rng = np.random.default_rng(seed)
    cases = []
    for _ in range(count):
        body = [int(i) for i in rng.choice(words, int(rng.integers(1, LONGEST + 1)))]
        offset = int(rng.integers(CONTEXT - len(body) - 1))
        cases.append(Case((2, *body, 3), offset, tuple(range(len(body) + 1))))
    return cases
