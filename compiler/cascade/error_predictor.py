"""What the stream itself says about when the core is wrong, beyond its margin.

A small network reads the margin and the normalised stream and is trained to tell "the core's choice is not
the original's". In units of margin it says how much of it does not count: the error_predictor. What is asked of a
guard are decisions that are wrong once in some thousand times, far in the tail, so wrong choices weigh
more in training, which moves the fit to where the decisions fall.
"""

import numpy as np

NEURONS = 32  # at most
WEIGHT = 30.0  # of a wrong choice, a right one being 1
STEPS = 600  # that a neuron is fitted to, at least
_TURNS, _AT_ONCE, _RATE, _DECAY = 3000, 1024, 2e-3, 0.1


def predicted_error(
    error_predictor: np.ndarray, stream: np.ndarray, margin: np.ndarray
) -> np.ndarray:
    """The error_predictor at each of k steps, nats: [k].

    Args:
        error_predictor: [h, w + 3], a row a neuron: what it reads of the stream [w] and of the margin, its
            bias, and what it adds while it is active.
        stream: [k, w], as the unembedding reads it.
        margin: [k], nats.
    """
    read, of_margin, bias, adds = (
        error_predictor[:, :-3],
        error_predictor[:, -3],
        error_predictor[:, -2],
        error_predictor[:, -1],
    )
    before = stream @ read.T + np.multiply.outer(margin, of_margin) + bias
    found: np.ndarray = np.maximum(before, 0) @ adds
    return found


def fit_error_predictor(
    margin: np.ndarray, stream: np.ndarray, flips: np.ndarray, *, seed: int = 0
) -> np.ndarray | None:
    """The error_predictor of a core, [h, w + 3] float32 (see :func:`predicted_error`).

    Args:
        margin: [k], nats.
        stream: [k, w], as the unembedding reads it.
        flips: [k], whether the core is wrong.

    Returns None where the steps say nothing: none or all are wrong, they are too few for a neuron, or
    the margin is no evidence.
    """
    import torch

    wrong = np.asarray(flips, dtype=bool)
    neurons = min(NEURONS, len(wrong) // STEPS)
    if not neurons or wrong.all() or not wrong.any():
        return None
    features = np.concatenate([stream, margin[:, None]], axis=1, dtype=np.float32)
    centre, spread = features.mean(0, dtype=np.float64), features.std(0, dtype=np.float64)
    spread = np.where(spread > 0, spread, 1.0)
    centre[-1] = 0.0
    known = torch.from_numpy(((features - centre) / spread).astype(np.float32))
    target = torch.from_numpy(wrong.astype(np.float32))
    weight = torch.where(target > 0, WEIGHT, 1.0)

    random = np.random.default_rng(seed)
    width = known.shape[1]
    first = random.normal(size=(neurons, width)) / np.sqrt(width)
    read = torch.tensor(first, dtype=torch.float32, requires_grad=True)
    bias = torch.zeros(neurons, requires_grad=True)
    adds = torch.tensor(0.1 * random.normal(size=neurons), dtype=torch.float32, requires_grad=True)
    slope, constant = torch.ones((), requires_grad=True), torch.zeros((), requires_grad=True)
    trained = [read, bias, adds, slope, constant]
    adam = torch.optim.AdamW(trained, lr=_RATE, weight_decay=_DECAY)
    for turn in range(_TURNS):
        some = torch.from_numpy(random.integers(len(known), size=_AT_ONCE))
        x = known[some]
        told = torch.relu(x @ read.T + bias) @ adds - slope * x[:, -1] + constant
        loss = torch.nn.functional.binary_cross_entropy_with_logits(
            told, target[some], weight=weight[some]
        )
        adam.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        for group in adam.param_groups:
            group["lr"] = _RATE * (1 - turn / _TURNS)
        adam.step()
    if not slope.item() > 0:
        return None
    # Back to what is read as it is, and to nats of margin.
    reads = read.detach().double().numpy() / spread
    biases = bias.detach().double().numpy() - reads @ centre
    scale = float(slope.detach()) / spread[-1]
    found = np.column_stack([reads, biases, adds.detach().double().numpy() / scale])
    return found.astype(np.float32)
