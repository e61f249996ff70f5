"""What an edit's neuron writes: the smallest vector that makes one token the most probable."""

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from torch import Tensor

    from ..interpreter import Interpreter

STEPS = 200
RATE = 0.2
ENOUGH = 3.0  # nats that the token is ahead of the next one, after which nothing is added


def fit_output(
    interpreter: "Interpreter", streams: "Tensor", token: int, factors: tuple[float, ...]
) -> np.ndarray:
    """The vector [width] that, added to each stream [n, width], makes ``token`` the answer.

    It does so when multiplied by each of ``factors``: a neuron fires more or less. A squared hinge
    loss on the log odds of the token, which is zero once they are
    ``ENOUGH`` everywhere; the vector starts at zero and stops growing there. Raises no error
    where that is not reached: the caller measures. The vector is centred, as all that writes to a
    canonical stream is.
    """
    import torch

    vector = torch.zeros(streams.shape[1], requires_grad=True)
    optimizer = torch.optim.Adam([vector], lr=RATE * float(streams.std()))
    for _ in range(STEPS):
        optimizer.zero_grad()
        centred = vector - vector.mean()
        logits = interpreter.unembed(torch.cat([streams + factor * centred for factor in factors]))
        others = logits.clone()
        others[:, token] = float("-inf")
        margin = logits[:, token] - others.logsumexp(-1)
        loss = torch.relu(ENOUGH - margin).square().mean()
        if float(loss.detach()) == 0:
            break
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    written = vector.detach()
    return (written - written.mean()).numpy()
