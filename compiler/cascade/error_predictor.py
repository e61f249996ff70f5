"""The error predictor: a small network that predicts from the stream when the core is wrong.

It reads the margin and the normalised stream and is trained to classify steps at which the core's
choice differs from the original's. Its output is a penalty in nats that is subtracted from the
margin. A guard is wrong about once in a thousand decisions, far in the tail, so training gives
wrong choices more weight: that moves the fit to where the guard decides. There, few steps decide,
which a network learns by heart: weight decay and noise on the stream (Bishop 1995) prevent that.
"""

import numpy as np

NEURONS = 32  # maximum
WEIGHT = 30.0  # weight of a wrong choice in the loss; a right one has weight 1
STEPS = 600  # minimum number of training steps of text per neuron
_UPDATES, _BATCH, _RATE, _DECAY = 4000, 1024, 2e-3, 0.5
_NOISE, _DRAWN = 0.5, 16_384  # standard deviations of the stream; rows of noise


def predicted_error(
    error_predictor: np.ndarray, stream: np.ndarray, margin: np.ndarray
) -> np.ndarray:
    """The predicted error at each of k steps, in nats: [k].

    Args:
        error_predictor: [h, w + 3], one row per neuron: its weights on the stream [w] and on the
            margin, its bias, and its output weight.
        stream: [k, w], the input of the unembedding.
        margin: [k], nats.
    """
    w_stream, (w_margin, bias, w_out) = error_predictor[:, :-3], error_predictor[:, -3:].T
    pre_activation = stream @ w_stream.T + np.multiply.outer(margin, w_margin) + bias
    penalty: np.ndarray = np.maximum(pre_activation, 0) @ w_out
    return penalty


def fit_error_predictor(
    margin: np.ndarray, stream: np.ndarray, flips: np.ndarray, *, seed: int = 0
) -> np.ndarray | None:
    """Fit the error predictor of a core, [h, w + 3] float32 (see :func:`predicted_error`).

    Args:
        margin: [k], nats.
        stream: [k, w], the input of the unembedding.
        flips: [k], whether the core's choice differs from the original's.
        seed: of the initialization and the batches.

    Returns None if no step or every step is wrong, if there are too few steps for one neuron, or if
    a larger margin does not make an error less likely.
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
    inputs = torch.from_numpy(((features - centre) / spread).astype(np.float32))
    target = torch.from_numpy(wrong.astype(np.float32))
    weight = torch.where(target > 0, WEIGHT, 1.0)

    random, width = np.random.default_rng(seed), inputs.shape[1]
    # Drawn once, since drawing takes as long as a step; each step takes a window of it.
    noise = torch.randn(_DRAWN, width - 1, generator=torch.Generator().manual_seed(seed)) * _NOISE
    first = random.normal(size=(neurons, width)) / np.sqrt(width)
    w_in = torch.tensor(first, dtype=torch.float32, requires_grad=True)
    bias = torch.zeros(neurons, requires_grad=True)
    w_out = torch.tensor(0.1 * random.normal(size=neurons), dtype=torch.float32, requires_grad=True)
    slope, constant = torch.ones((), requires_grad=True), torch.zeros((), requires_grad=True)
    trained = [w_in, bias, w_out, slope, constant]
    adam = torch.optim.AdamW(trained, lr=_RATE, weight_decay=_DECAY)
    for update in range(_UPDATES):
        rows = torch.from_numpy(random.integers(len(inputs), size=_BATCH))
        x = inputs[rows]
        at = int(random.integers(_DRAWN - _BATCH + 1))
        x[:, :-1] += noise[at : at + _BATCH]
        logits = torch.relu(x @ w_in.T + bias) @ w_out - slope * x[:, -1] + constant
        loss = torch.nn.functional.binary_cross_entropy_with_logits(
            logits, target[rows], weight=weight[rows]
        )
        adam.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        for group in adam.param_groups:
            group["lr"] = _RATE * (1 - update / _UPDATES)
        adam.step()
    if not slope.item() > 0:
        return None
    # Undo the standardization of the inputs, and express the output in nats of margin.
    weights = w_in.detach().double().numpy() / spread
    biases = bias.detach().double().numpy() - weights @ centre
    scale = float(slope.detach()) / spread[-1]
    rows_of_neurons = np.column_stack([weights, biases, w_out.detach().double().numpy() / scale])
    return rows_of_neurons.astype(np.float32)
