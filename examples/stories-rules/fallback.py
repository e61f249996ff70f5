"""The fallback: the exact original model (3,161,184 opaque numbers) and the guard that calls it.

The original has 4 layers with 32 heads and 4,096 neurons. It shares the embeddings and the
unembedding of program.py. It decides the tokens on which the core is unsure, so that the program
stays close to the original. It is not meant to be read.
"""

import numpy as np
from numerics import gelu_new, load, norm, causal, relu, softmax

# ── the guard ────────────────────────────────────────────────────────────────

MARGIN = 9.2133  # nats; the confidence threshold, calibrated on validation prompts
# The error predictor: neurons that predict where the core is wrong. Each has a direction in the
# normalised stream, a weight for the margin, a bias, and the nats that it adds to the threshold.
ERROR_PREDICTOR = load("guard.error_predictor")  # [neurons, 256 + 3]
W_STREAM, (W_MARGIN, BIAS, W_OUT) = ERROR_PREDICTOR[:, :-3], ERROR_PREDICTOR[:, -3:].T


def sure(logits, x):
    """Return whether the core decides: its logits [2,048] for the stream x [256] have enough margin."""
    lead = margin(logits)
    return lead >= required_margin(x, lead)


def margin(logits):
    """Return the best logit minus the second best, in nats."""
    best = logits.argmax()
    return logits[best] - np.delete(logits, best).max(initial=-np.inf)


def required_margin(x, lead):
    """Return the confidence threshold in nats for the stream x [256] and the core's margin, lead."""
    active = relu(W_STREAM @ norm(x) + W_MARGIN * lead + BIAS)
    return MARGIN + active @ W_OUT


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
    """Map embeddings to the final residual stream, [t, 256] -> [t, 256]; run is the key-value cache."""
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
    """Return the summed output of a layer's heads, [t, 256], for the normalised stream n [t, 256]."""
    (query, key), (value, output) = (layer[name].swapaxes(0, 1) for name in ("qk", "ov"))
    q = n @ query.swapaxes(1, 2) + layer["query_bias"][:, None]
    k = n @ key.swapaxes(1, 2)
    v = n @ value.swapaxes(1, 2)
    keys, values = run.cache(index, k, v)
    pattern = softmax(causal(q @ keys.swapaxes(1, 2)))
    return (pattern @ values @ output).sum(0)
