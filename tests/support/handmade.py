"""A model made by hand, of heads whose roles are known because they were built for them.

The stream holds one-hot parts: the token [V], the position [C], the token before [V], which the
previous-token head writes for the induction head to find, and one that nobody reads [V]. Nothing is
normalised.
"""

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

V, C = 8, 24
WIDTH = 3 * V + C
SHARP = 40.0  # a score that leaves nothing to the other keys

TOKEN, POSITION = slice(0, V), slice(V, V + C)
BEFORE, UNREAD = slice(V + C, 2 * V + C), slice(2 * V + C, WIDTH)


def rows(part: slice, size: float = 1.0) -> np.ndarray:
    """Rows along the stream [n, w], one for each place of a part."""
    return size * np.eye(WIDTH, dtype=np.float32)[part]


def offset(back: int) -> tuple[np.ndarray, np.ndarray]:
    """Query and key rows that match a position with the one so far before it."""
    keys = rows(POSITION)
    return np.roll(SHARP * keys, -back, axis=0) * (np.arange(C) < C - back)[:, None], keys


def duplicate() -> tuple[np.ndarray, np.ndarray]:
    """Query and key rows that match equal tokens, less equal positions."""
    queries = np.concatenate([rows(TOKEN, SHARP), rows(POSITION, -SHARP)])
    return queries, np.concatenate([rows(TOKEN), rows(POSITION)])


NOTHING = (np.zeros((1, WIDTH), np.float32), np.zeros((1, WIDTH), np.float32))
FIRST = (np.zeros((1, WIDTH), np.float32), rows(POSITION, SHARP)[:1])  # with a query bias of 1
COPY = (rows(TOKEN), rows(TOKEN, 0.125))
SUPPRESS = (rows(TOKEN), rows(TOKEN, -0.125))
REMEMBER = (rows(TOKEN), rows(BEFORE))
SAY_NOTHING = (rows(TOKEN), rows(UNREAD))

# Where each looks, what it moves, and the roles that it was built for.
HEADS = {
    "L0H0": (offset(1), REMEMBER, {"previous_token"}),
    "L0H1": (FIRST, SAY_NOTHING, {"first_token"}),
    "L0H2": (NOTHING, COPY, {"uniform", "copying"}),
    "L0H3": (duplicate(), SUPPRESS, {"duplicate_token", "copy_suppression"}),
    "L0H4": (offset(3), SAY_NOTHING, {"offset_3"}),
    "L0H5": (offset(0), COPY, {"same_position", "copying"}),
    "L1H0": ((rows(TOKEN, SHARP), rows(BEFORE)), COPY, {"induction", "copying"}),
}


def handmade_program() -> Program:
    """The model of HEADS. Nothing in it is learnt."""
    arrays = {
        "token": rows(TOKEN),
        "position": rows(POSITION),
        "bias": np.ones(1, np.float32),
    }
    nodes = [TokenEmbedding(Ref("token")), PositionEmbedding(Ref("position"))]
    plain = Norm("constant", scale=1.0)
    for name, (qk, ov, _) in HEADS.items():
        arrays |= {f"{name}.qk": np.stack(qk), f"{name}.ov": np.stack(ov)}
        bias = Ref("bias") if qk is FIRST else None
        selector, ov = QK(Ref(f"{name}.qk"), bias), OV(Ref(f"{name}.ov"))
        nodes.append(Head(name, int(name[1]), selector, ov, plain))
    nodes.append(Unembed(Ref("token"), norm=plain))
    return verify(
        Program(
            name="handmade",
            shape=Shape(2, len(HEADS) - 1, WIDTH, V, C, 1e-5),
            source=Source("huggingface", "float32", ""),
            vocabulary=Vocabulary("words", tuple("abcdefgh")),
            core=Graph(tuple(nodes)),
            weights=Weights().updated(arrays),
        )
    )
