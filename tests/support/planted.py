"""A model with a planted behaviour: "... SUBJECT IS" is followed by the subject's answer.

One head brings the token before, one neuron a subject recognises it at IS and writes the answer. The
other heads write what nobody reads; the other neurons fire and write a little noise. So the parts of
the behaviour are known.
"""

import json
from pathlib import Path

import numpy as np
from gpt2c.frontend import Vocabulary
from gpt2c.ir import (
    OV,
    QK,
    Graph,
    Head,
    Mlp,
    Neuron,
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

SUBJECTS, FILLERS = 6, 6
IS = 2 * SUBJECTS + FILLERS
V, C, NOISE = IS + 1, 12, 10
WIDTH = 2 * V + C + NOISE
TOKEN, POSITION = slice(0, V), slice(V, V + C)
BROUGHT, UNREAD = slice(V + C, 2 * V + C), slice(2 * V + C, WIDTH)
SHARP = 40.0
PLANTED = ("L0H0", *(f"L0N{i}" for i in range(SUBJECTS)))


def subject(i: int) -> int:
    return i


def answer_of(i: int) -> int:
    return SUBJECTS + (i + 2) % SUBJECTS


def _rows(part: slice, size: float = 1.0) -> np.ndarray:
    return size * np.eye(WIDTH, dtype=np.float32)[part]


def planted_program(seed: int = 0, decoys: bool = False) -> Program:
    """The model; nothing in it is learnt.

    ``decoys``: the other neurons fire at subjects' answers as the planted ones do, and write as
    strongly, but to tokens that are no answers.
    """
    rng = np.random.default_rng(seed)
    keys = _rows(POSITION)
    back = np.roll(SHARP * keys, -1, axis=0) * (np.arange(C) < C - 1)[:, None]
    arrays = {
        "token": _rows(TOKEN),
        "position": _rows(POSITION),
        "L0H0.qk": np.stack([back, keys]),
        "L0H0.ov": np.stack([_rows(TOKEN), _rows(BROUGHT)]),
        "L0H1.qk": np.zeros((2, 1, WIDTH)),
        "L0H1.ov": np.stack([_rows(TOKEN)[:NOISE], _rows(UNREAD)]),
    }
    count = SUBJECTS + NOISE
    w_in, bias, w_out = np.zeros((count, WIDTH)), np.zeros(count), np.zeros((count, WIDTH))
    for i in range(SUBJECTS):
        w_in[i, V + C + subject(i)] = w_in[i, IS] = 4.0
        bias[i] = -6.0
        w_out[i, answer_of(i)] = 4.0
    w_in[SUBJECTS:, TOKEN] = rng.normal(size=(NOISE, V))
    w_out[SUBJECTS:, TOKEN] = 0.02 * rng.normal(size=(NOISE, V))
    if decoys:
        for k in range(NOISE):
            w_in[SUBJECTS + k] = w_in[k % SUBJECTS]
            w_out[SUBJECTS + k] = 0.0
            w_out[SUBJECTS + k, 2 * SUBJECTS + k % FILLERS] = 2.0
        bias[SUBJECTS:] = -6.0
    arrays |= {"w_in": w_in, "bias": bias, "w_out": w_out}
    plain = Norm("constant", scale=1.0)
    heads = [
        Head(name, 0, QK(Ref(f"{name}.qk")), OV(Ref(f"{name}.ov")), plain)
        for name in ("L0H0", "L0H1")
    ]
    rows = tuple(Neuron(f"L0N{i}") for i in range(count))
    nodes = (
        TokenEmbedding(Ref("token")),
        PositionEmbedding(Ref("position")),
        *heads,
        Mlp("L0", 0, Ref("w_in"), Ref("bias"), Ref("w_out"), "relu", rows, plain),
        Unembed(Ref("token"), norm=plain),
    )
    return verify(
        Program(
            name="planted",
            shape=Shape(1, 2, WIDTH, V, C, 1e-5),
            source=Source("huggingface", "float32", "0" * 64),
            vocabulary=Vocabulary("ids", ()),
            core=Graph(nodes),
            weights=Weights().updated({k: np.float32(v) for k, v in arrays.items()}),
        )
    )


def with_random_weights(program: Program, seed: int = 0) -> Program:
    """The program with the numbers of each of its arrays shuffled: nothing planted is left."""
    rng = np.random.default_rng(seed)
    arrays = {
        name: rng.permuted(tensor.array.reshape(-1)).reshape(tensor.array.shape)
        for name, tensor in program.weights.items()
    }
    return program.rewritten(tuple(program.core), arrays)


def encode(text: str) -> list[int]:
    """Ids are numbers in the text."""
    return [int(word) for word in text.split()]


def planted_lines(phrasings: int = 2) -> list[dict]:
    """The behaviour "answer" in the schema: phrasings differ in what comes before the subject."""
    lines = []
    for split in ("calibration", "validation", "test"):
        for phrasing in range(phrasings if split != "test" else phrasings + 1):
            for i in range(SUBJECTS):
                fillers = [2 * SUBJECTS + (phrasing + k) % FILLERS for k in range(phrasing + 1)]

                def prompt(i: int, fillers: list[int] = fillers) -> str:
                    return " ".join(map(str, [*fillers, subject(i), IS]))

                other = (i + 1) % SUBJECTS
                lines.append(
                    {
                        "behaviour": "answer",
                        "phrasing": f"p{phrasing}",
                        "variable": f"s{i}",
                        "prompt": prompt(i),
                        "answer": f" {answer_of(i)}",
                        "contrast": {"prompt": prompt(other), "answer": f" {answer_of(other)}"},
                        "split": split,
                    }
                )
    return lines


def write_lines(path: Path, lines: list[dict]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path
