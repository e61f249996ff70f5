"""Numerics: weights, norms, activations, and attention with a key-value cache."""

import io
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).resolve().parent
EPSILON = 1e-05  # of LayerNorm


def load(name):
    """Load weights/NAME.npy: float32, read-only, memory-mapped unless packed as a .pyz."""
    path = FOLDER / "weights" / f"{name}.npy"
    try:
        if path.exists():
            return np.load(path, mmap_mode="r").view(np.ndarray)
        return np.load(io.BytesIO(__loader__.get_data(str(path))))  # packed as a .pyz
    except (OSError, ValueError, EOFError) as error:
        raise ValueError(f"weights/{name}.npy is missing or damaged ({error})") from error


def neuron_table(file):
    """Return {neuron: row in the weight blocks} from a table in layers/."""
    text = __loader__.get_data(str(FOLDER / "layers" / file)).decode()
    lines = [line.split("\t") for line in text.splitlines()[1:]]
    return {name: int(row) for name, row, *_ in lines}


def select_rows(block, table):
    """Return the rows of a weight block that a neuron table lists, without a copy if it lists all."""
    rows = sorted(table.values())
    return block if rows == list(range(len(block))) else block[rows]


class Run:
    """The state of one run over a text: the key-value cache, and with trace=True a record of parts.

    The record holds what each part writes at the last position; attribution.py reads it.
    """

    def __init__(self, trace=False):
        self.length = 0  # tokens read so far
        self.trace = trace
        self.heads = {}  # head -> output [width]
        self.neurons = {}  # layer -> activations [rows], output directions [rows, width], names
        self._cache = {}

    def cache(self, head, keys, values):
        """Append keys and values [.., t, d] to a head's cache; return all so far, [.., length + t, d]."""
        *heads, t, d = keys.shape
        end = self.length + t
        old = self._cache.get(head)
        if old is None or old.shape[-2] < end:
            new = np.empty((2, *heads, max(64, 2 * end), d), np.float32)
            if old is not None:
                new[..., : self.length, :] = old[..., : self.length, :]
            self._cache[head] = old = new
        old[0, ..., self.length : end, :] = keys
        old[1, ..., self.length : end, :] = values
        return old[0, ..., :end, :], old[1, ..., :end, :]

    def record_head(self, head, output):
        """Record the output of a head, [t, width], if tracing, and return it."""
        if self.trace:
            self.heads[head] = output[-1]
        return output

    def record_neurons(self, layer, active, w_out, names):
        """Record the activations of a layer's neurons (less their means), [t, rows], if tracing."""
        if self.trace:
            self.neurons[layer] = active[-1], w_out, sorted(names, key=names.get)


def attend(head, n, run, qk, ov, query_bias=0.0, mean=0.0):
    """Return the output of an attention head, [t, width].

    n [t, width] is its normalised input, and run holds the key-value cache. qk [2, d, width] are
    the query and key weights, ov [2, d, width] the value and output weights.
    The head writes its deviation from its mean: mean [d] is that of its attended values.
    """
    (query, key), (value, output) = qk, ov
    q = project(n, query) + query_bias  # [t, d]
    k = project(n, key)  # [t, d]
    v = project(n, value)  # [t, d]
    keys, values = run.cache(head, k, v)  # [keys, d] each
    pattern = softmax(causal(q @ keys.T))  # [t, keys] attention
    return run.record_head(head, (pattern @ values - mean) @ output)


def project(x, rows):
    """Return x @ rows.T: [t, width], [n, width] -> [t, n].

    For t = 1 and matrices of this size, einsum is faster than BLAS.
    """
    if len(x) == 1:
        return np.einsum("tw,nw->tn", x, rows)
    return x @ rows.T


def causal(scores):
    """Apply the causal mask: set the scores [.., t, keys] of keys after the query to -inf."""
    t, keys = scores.shape[-2:]
    if t == 1:
        return scores
    return np.where(np.tri(t, keys, keys - t, dtype=bool), scores, -np.inf)


def softmax(scores):
    """Softmax over the last axis."""
    e = np.exp(scores - scores.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def norm(x):
    """LayerNorm of x [t, width]; its centring, gain and bias are folded into the weights."""
    return x / np.sqrt(np.mean(x * x, -1, keepdims=True) + EPSILON)


def gelu_new(x):
    """GELU, tanh approximation (Hendrycks and Gimpel, 2016)."""
    return 0.5 * x * (1 + np.tanh(0.7978845608 * x * (1 + 0.044715 * (x * x))))


def relu(x):
    """ReLU: max(x, 0)."""
    return np.maximum(x, 0)
