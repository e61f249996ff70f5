"""The original, whole: 3,161,184 numbers that nobody has explained, and when the core asks them.

All that the model had: 4 layers with 32 heads and 4,096 neurons. Embeddings and unembedding are
those of program.py. It is here so that the program stays as good as the original where the part
that can be read is not; nobody is meant to read it.
"""

import numpy as np
from numerics import gelu_new, load, norm, past_only, relu, softmax

# ── the guard ────────────────────────────────────────────────────────────────

MARGIN = 6.9406  # nats; calibrated on text that it was not measured on (see README.md)
# Neurons that have learned where the core is wrong: what each reads of the stream [256] and of the
# margin, its bias, and the nats that it adds to what is needed.
ERROR_PREDICTOR = load("guard.error_predictor")
READ, (OF_MARGIN, BIAS, ADDS) = ERROR_PREDICTOR[:, :-3], ERROR_PREDICTOR[:, -3:].T


def sure(logits, x):
    """Whether the core decides: logits [2,048] are its own, x [256] the stream that they come from."""
    ahead = margin(logits)
    return ahead >= needed(x, ahead)


def margin(logits):
    """By how much the best logit is ahead of the second, nats."""
    best = logits.argmax()
    return logits[best] - np.delete(logits, best).max(initial=-np.inf)


def needed(x, ahead):
    """The margin with which the core decides, nats: after the stream x [256] and its margin, ahead."""
    active = relu(READ @ norm(x) + OF_MARGIN * ahead + BIAS)
    return MARGIN + active @ ADDS


# ── the original ─────────────────────────────────────────────────────────────

LAYERS = [
    {
        "qk": load("original.L0.qk"),
        "ov": load("original.L0.ov"),
        "query_bias": load("original.L0.query_bias"),
        "attention_constant": load("original.L0.attention_constant"),
        "w_in": load("original.L0.w_in"),
        "b_in": load("original.L0.b_in"),
        "w_out": load("original.L0.w_out"),
        "mlp_constant": load("original.L0.mlp_constant"),
    },
    {
        "qk": load("original.L1.qk"),
        "ov": load("original.L1.ov"),
        "query_bias": load("original.L1.query_bias"),
        "attention_constant": load("original.L1.attention_constant"),
        "w_in": load("original.L1.w_in"),
        "b_in": load("original.L1.b_in"),
        "w_out": load("original.L1.w_out"),
        "mlp_constant": load("original.L1.mlp_constant"),
    },
    {
        "qk": load("original.L2.qk"),
        "ov": load("original.L2.ov"),
        "query_bias": load("original.L2.query_bias"),
        "attention_constant": load("original.L2.attention_constant"),
        "w_in": load("original.L2.w_in"),
        "b_in": load("original.L2.b_in"),
        "w_out": load("original.L2.w_out"),
        "mlp_constant": load("original.L2.mlp_constant"),
    },
    {
        "qk": load("original.L3.qk"),
        "ov": load("original.L3.ov"),
        "query_bias": load("original.L3.query_bias"),
        "attention_constant": load("original.L3.attention_constant"),
        "w_in": load("original.L3.w_in"),
        "b_in": load("original.L3.b_in"),
        "w_out": load("original.L3.w_out"),
        "mlp_constant": load("original.L3.mlp_constant"),
    },
]


def original(x, run):
    """What all layers make of the embeddings x: [t, 256] -> [t, 256]. run remembers the tokens so far."""
    for index, layer in enumerate(LAYERS):
        n = norm(x)
        x = x + heads(n, run, index, layer) + layer["attention_constant"]
        n = norm(x)
        x = (
            x
            + gelu_new(n @ layer["w_in"].T + layer["b_in"]) @ layer["w_out"]
            + layer["mlp_constant"]
        )
    return x


def heads(n, run, index, layer):
    """What the heads of a layer write, all at once: n [t, 256] is what they read; [heads, t, d] else."""
    (query, key), (value, output) = (layer[name].swapaxes(0, 1) for name in ("qk", "ov"))
    q = n @ query.swapaxes(1, 2) + layer["query_bias"][:, None]
    k = n @ key.swapaxes(1, 2)
    v = n @ value.swapaxes(1, 2)
    keys, values = run.remember(index, k, v)
    pattern = softmax(past_only(q @ keys.swapaxes(1, 2)))
    return (pattern @ values @ output).sum(0)
