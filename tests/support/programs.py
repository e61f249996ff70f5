"""Programs written by hand for tests: they keep the contract of generated ones, and can be flawed."""

import json
from pathlib import Path

import numpy as np
from gpt2c.frontend.checkpoint import Checkpoint

HEAD = """
from dataclasses import dataclass
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent


@dataclass
class Generation:
    ids: list
    decided_by: list


class NoLogits(Exception):
    pass


def encode(text):
    return [int(word) for word in text.split()]


def decode(ids):
    return " ".join(map(str, ids))


def generate(ids, max_new_tokens, offset=0, stop=None, fallback=True):
    new = []
    while len(new) < max_new_tokens and (not new or new[-1] != stop):
        new.append(int(logits([*ids, *new], offset)[-1].argmax()))
    return Generation(new, ["core"] * len(new))


def answer(ids, offset=0):
    rows = logits(ids, offset)
    if READOUT == "multilabel":
        return [set(np.flatnonzero(row > 0).tolist()) for row in rows]
    return rows.argmax(-1).tolist()

"""

GPT2 = """
W = dict(np.load(HERE / "weights.npz"))


def norm(x, name):
    x = x - x.mean(-1, keepdims=True)
    x = x / np.sqrt((x * x).mean(-1, keepdims=True) + EPSILON)
    return x * W[name + ".weight"] + W[name + ".bias"]


def linear(x, name):
    return x @ W[name + ".weight"] + W[name + ".bias"]


def logits(ids, offset=0):
    t = len(ids)
    x = W["wte.weight"][list(ids)] + W["wpe.weight"][offset : offset + t]
    for layer in range(LAYERS):
        name = f"h.{layer}."
        q, k, v = np.split(linear(norm(x, name + "ln_1"), name + "attn.c_attn"), 3, axis=-1)
        q, k, v = (a.reshape(t, HEADS, -1).transpose(1, 0, 2) for a in (q, k, v))
        scores = q @ k.transpose(0, 2, 1) / np.float32(np.sqrt(q.shape[-1]))
        scores = np.where(np.tri(t, dtype=bool), scores, np.float32(-1e30))
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = (scores / scores.sum(-1, keepdims=True)) @ v
        x = x + linear(mixed.transpose(1, 0, 2).reshape(t, -1), name + "attn.c_proj")
        h = linear(norm(x, name + "ln_2"), name + "mlp.c_fc")
        h = 0.5 * h * (1 + np.tanh(np.sqrt(2 / np.pi) * (h + 0.044715 * h**3)))
        x = x + linear(h.astype(np.float32), name + "mlp.c_proj")
    return (norm(x, "ln_f") @ W.get("lm_head.weight", W["wte.weight"]).T).astype(np.float32)

"""

# Next token = the token after the current one, by a wide margin.
COUNTING = """
def logits(ids, offset=0):
    rows = np.zeros((len(ids), VOCAB), np.float32)
    rows[np.arange(len(ids)), (np.array(ids) + 1) % VOCAB] = 5
    return rows

"""


def write_counting(folder: Path, extra: str = "", vocab: int = 10, readout: str = "argmax") -> Path:
    """A program that counts on from the last token; `extra` is code that comes last."""
    facts = f'CONTEXT, READOUT, EOS, VOCAB = 64, "{readout}", None, {vocab}\n'
    return write(folder, facts + HEAD + COUNTING + extra)


def write_gpt2(folder: Path, checkpoint: Checkpoint, extra: str = "") -> Path:
    """A checkpoint (gelu_new, scaled attention) as plain numpy; `extra` is code that comes last."""
    c = checkpoint.config
    facts = (
        f"CONTEXT, READOUT, EOS = {c.context}, {c.readout!r}, {c.eos}\n"
        f"LAYERS, HEADS, EPSILON = {c.layers}, {c.heads}, {c.epsilon}\n"
    )
    write(folder, facts + HEAD + GPT2 + extra)
    np.savez(folder / "weights.npz", **checkpoint.tensors)
    return folder


def write(folder: Path, source: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "program.py").write_text(source)
    (folder / "fidelity.json").write_text(json.dumps({"budget": {"asked": "100%"}}))
    return folder
