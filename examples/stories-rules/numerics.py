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
        self.ids, self.offset = np.zeros(0, dtype=int), 0  # the tokens so far, for rules
        self.features = {}  # feature -> number of tokens it was computed for, and its values

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

    def append(self, ids, offset):
        """Append the tokens to be read; offset is the position id of the first token of the text."""
        self.ids, self.offset = np.append(self.ids, ids), offset

    def query_key_indices(self, n):
        """Return the token indices of queries and keys, [t, keys] each, for t new tokens."""
        end = self.length + len(n)
        return np.mgrid[self.length : end, :end]

    def new_indices(self, n):
        """Return the indices of the t tokens being read, [t]."""
        return self.length + np.arange(len(n))

    def record_head(self, head, output):
        """Record the output of a head, [t, width], if tracing, and return it."""
        if self.trace:
            self.heads[head] = output[-1]
        return output

    def record_neurons(self, layer, active, w_out, names):
        """Record the activations of a layer's neurons (less their means), [t, rows], if tracing."""
        if self.trace:
            self.neurons[layer] = active[-1], w_out, sorted(names, key=names.get)


def move(head, pattern, n, run, ov, mean=0.0):
    """Return the output of a head whose attention pattern [t, keys] is given by a rule."""
    value, output = ov
    v = project(n, value)  # [t, d]
    _, values = run.cache(head, v, v)
    moved = pattern.astype(np.float32) @ values - mean  # [t, d]
    return run.record_head(head, moved @ output)


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
