"""The arithmetic of this program, and the cache that lets it read each token once."""

import io
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).resolve().parent
EPSILON = 1e-05  # keeps norms from dividing by zero


def load(name):
    """A block of weights, float32, read-only, memory-mapped where the program is a folder."""
    path = FOLDER / "weights" / f"{name}.npy"
    try:
        if path.exists():
            return np.load(path, mmap_mode="r").view(np.ndarray)
        return np.load(io.BytesIO(__loader__.get_data(str(path))))  # inside a .pyz
    except (OSError, ValueError, EOFError) as error:
        raise ValueError(f"weights/{name}.npy is missing or damaged ({error})") from error


def neuron_table(file):
    """Name -> row of the weight blocks, from a table in layers/."""
    text = __loader__.get_data(str(FOLDER / "layers" / file)).decode()
    lines = [line.split("\t") for line in text.splitlines()[1:]]
    return {name: int(row) for name, row, *_ in lines}


def rows_of(block, table):
    """The rows of a block that a table names, in their order; the block itself where it names all."""
    rows = sorted(table.values())
    return block if rows == list(range(len(block))) else block[rows]


class Run:
    """One run of the model over a text: what its heads remember of the tokens so far.

    With trace=True it also keeps what each part wrote for the last token (see attribution.py).
    """

    def __init__(self, trace=False):
        self.length = 0  # tokens read so far
        self.trace = trace
        self.heads = {}  # what each head wrote, [width]
        self.neurons = {}  # per layer: activations [rows], output directions [rows, width], names
        self._memory = {}

    def remember(self, head, keys, values):
        """All keys and values of a head so far, [.., length + t, d], with those of t new tokens."""
        *heads, t, d = keys.shape
        end = self.length + t
        old = self._memory.get(head)
        if old is None or old.shape[-2] < end:
            new = np.empty((2, *heads, max(64, 2 * end), d), np.float32)
            if old is not None:
                new[..., : self.length, :] = old[..., : self.length, :]
            self._memory[head] = old = new
        old[0, ..., self.length : end, :] = keys
        old[1, ..., self.length : end, :] = values
        return old[0, ..., :end, :], old[1, ..., :end, :]

    def wrote(self, head, output):
        """Notes what a head wrote, [t, width], and hands it on."""
        if self.trace:
            self.heads[head] = output[-1]
        return output

    def fired(self, layer, active, out, names):
        """Notes the activations of a layer's neurons, [t, rows], and hands them on."""
        if self.trace:
            self.neurons[layer] = active[-1], out, sorted(names, key=names.get)
        return active


def attend(head, n, run, qk, ov, query_bias=0.0):
    """One attention head: looks where queries and keys agree, and moves what the values hold.

    n [t, width] is what it reads, run its memory; qk and ov are [2, d, width]: query and key
    directions, value and output directions. Returns [t, width], for the residual stream.
    """
    (query, key), (value, output) = qk, ov
    q = project(n, query) + query_bias  # [t, d] what each position looks for
    k = project(n, key)  # [t, d] what each position answers to
    v = project(n, value)  # [t, d] what each position holds
    keys, values = run.remember(head, k, v)  # [so far, d] each
    pattern = softmax(past_only(q @ keys.T))  # [t, so far] where it looks
    return run.wrote(head, pattern @ values @ output)


def project(x, rows):
    """How far each of x [t, width] goes along each of the rows [n, width]: x @ rows.T, [t, n].

    For one x this reads the rows at the speed of memory; BLAS, at the size of a head, doesn't.
    """
    if len(x) == 1:
        return np.einsum("tw,nw->tn", x, rows)
    return x @ rows.T


def past_only(scores):
    """Scores [.., t, so far], minus infinity for what comes later than each of the t positions."""
    t, so_far = scores.shape[-2:]
    if t == 1:
        return scores
    return np.where(np.tri(t, so_far, so_far - t, dtype=bool), scores, -np.inf)


def softmax(scores):
    """Scores to weights that sum to one along the last axis."""
    e = np.exp(scores - scores.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def norm(x):
    """x [t, width] at root mean square 1: LayerNorm, its mean, gain and bias folded into the weights."""
    return x / np.sqrt(np.mean(x * x, -1, keepdims=True) + EPSILON)


def gelu_new(x):
    """GELU by its tanh approximation (Hendrycks and Gimpel, 2016)."""
    return 0.5 * x * (1 + np.tanh(0.7978845608 * x * (1 + 0.044715 * (x * x))))


def relu(x):
    """x where it is positive, else 0."""
    return np.maximum(x, 0)
