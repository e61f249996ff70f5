"""Reads many tokens at once, with the heads of a layer in one product, and several texts together.

layers/ says what each head does, one function a head. This file computes the same from the same
weights in fewer and larger products. It is used for texts of several tokens, and only while
unchanged() holds: an edit of a head's function, or of another function of a layer, is never
bypassed. Decoding and --trace call the functions in layers/.
"""

from functools import cache

import numpy as np
from integrity import edited_sources
from layers import layer_0, layer_1, layer_2, layer_3
from numerics import norm

QUERIES = 128  # queries at a time: for each such block, later keys are skipped
TOKENS = 256  # tokens at a time in the neurons: more would leave the processor's cache

# Each layer, and the functions of its heads in the order of the weights.
LAYERS = [
    (
        layer_0,
        [
            layer_0.L0H0_previous_token,
            layer_0.L0H3_uniform,
            layer_0.L0H4_separator,
        ],
    ),
    (
        layer_1,
        [
            layer_1.L1H0_q_this_once,
        ],
    ),
    (
        layer_2,
        [
            layer_2.L2H6_subject_to_last,
        ],
    ),
    (
        layer_3,
        [
            layer_3.L3H4_context_to_last,
            layer_3.L3H6_subject_to_last,
        ],
    ),
]
AS_LOADED = [
    (layer, function)
    for layer, heads in LAYERS
    for function in (*heads, layer.attention, layer.neurons)
]


def unchanged():
    """Return whether all functions of the layers are those that were generated."""
    replaced = any(getattr(layer, f.__name__, None) is not f for layer, f in AS_LOADED)
    return not replaced and not edited_sources()


def applies(x, run):
    """Return whether read_text may read x [t, 256]: the first tokens of a text, without a trace."""
    return len(x) > 1 and not run.length and not run.trace and unchanged()


def read_text(x, run):
    """Read the first tokens of a text: embeddings [t, 256] -> final residual stream [t, 256].

    Keys and values go to the caches of the heads' functions, which read the tokens after these.
    """

    def keep(layer, heads, keys, values):
        for head, k, v in zip(heads, keys[0], values[0], strict=True):
            run.cache(head.__name__, k, v)
        return keys, values

    return forward(x[None], run, keep)[0]


def forward(x, run, keep):
    """Map embeddings [texts, t, 256] to final residual streams; keep adds to a key-value cache."""
    for layer, heads in LAYERS:
        x = x + attention(layer, heads, x, keep)
        rows = x.reshape(-1, 256)  # a view: all tokens of all texts
        for start in range(0, len(rows), TOKENS):
            rows[start : start + TOKENS] += layer.neurons(rows[start : start + TOKENS], run)
    return x


def attention(layer, heads, x, keep):
    """Return the summed output of a layer's heads, as layer.attention does: [texts, t, 256]."""
    n, count = norm(x), len(heads)
    texts, t, width = x.shape
    # QK and OV are [heads, 2, d, width]: one product gives the queries and keys of all heads.
    q, k = (
        (n @ layer.QK.reshape(-1, width).T).reshape(texts, t, count, 2, -1).transpose(3, 0, 2, 1, 4)
    )
    value, output = values_and_outputs(layer)
    v = (n @ value.T).reshape(texts, t, count, -1).swapaxes(1, 2)
    q = q + layer.QUERY_BIAS[:, None]
    moved = attended(q, *keep(layer, heads, k, v)) - layer.OV_MEAN[:, None]
    return moved.swapaxes(1, 2).reshape(texts, t, -1) @ output + layer.ATTENTION_CONSTANT


@cache
def values_and_outputs(layer):
    """Return copies of the value and the output weights of a layer's heads: [heads * d, width] each."""
    return layer.OV.swapaxes(0, 1).reshape(2, -1, 256)


def attended(q, k, v):
    """Return what each query q [.., t, d] attends to in values v [.., keys, d] by keys k: [.., t, d]."""
    t, keys = q.shape[-2], k.shape[-2]
    moved = np.empty(q.shape, np.float32)
    for start in range(0, t, QUERIES):
        block = q[..., start : start + QUERIES, :]
        size = block.shape[-2]
        end = keys - t + start + size
        scores = block @ k[..., :end, :].swapaxes(-1, -2)
        scores[..., end - size :] += np.triu(np.full((size, size), -np.inf, np.float32), 1)
        scores -= scores.max(-1, keepdims=True)
        np.exp(scores, out=scores)  # in place, and divided after the product: softmax of the scores
        total = scores.sum(-1, keepdims=True)
        moved[..., start : start + size, :] = scores @ v[..., :end, :] / total
    return moved
