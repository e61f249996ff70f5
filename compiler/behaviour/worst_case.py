"""The worst case of a slice: excluded parts set against the answer.

Each excluded part of each prompt lies between its base and its real value, at a coefficient in [0,
1] that is the same at all positions. Sign steps move the coefficients against the answer (projected
gradient descent: Madry et al., Towards Deep Learning Models Resistant to Adversarial Attacks,
2018); a prompt survives if its answer stays right at every step from every start.
"""

import torch
from torch import Tensor

from .encoded import Encoded
from .gated import Base, GatedInterpreter, Pull
from .search import lead, right

STEP, STEPS = 0.1, 20
STARTS = (0.0, 1.0, None)  # all at the base, all real, random
BATCH = 16


def survivors(
    runner: GatedInterpreter, prompts: Encoded, base: Base, parts: tuple[str, ...], seed: int = 0
) -> Tensor:
    """[b]: whether the slice's answer stays right whatever the excluded parts are set to."""
    gates = runner.parts.gates(parts)
    generator = torch.Generator().manual_seed(seed)
    result = torch.zeros(len(prompts.items), dtype=torch.bool)
    for first in range(0, len(prompts.items), BATCH):
        alive = list(range(first, min(first + BATCH, len(prompts.items))))
        for start in STARTS:
            if not alive:
                break
            shape = (len(alive), len(gates))
            amount = (
                torch.rand(shape, generator=generator)
                if start is None
                else torch.full(shape, start)
            )
            alive = _attack(runner, prompts, base, gates, alive, amount)
        result[alive] = True
    return result


def _attack(
    runner: GatedInterpreter,
    prompts: Encoded,
    base: Base,
    gates: Tensor,
    alive: list[int],
    amount: Tensor,
) -> list[int]:
    """The prompts whose answer is right at every step."""
    batch = prompts.select(alive)
    heads, neurons = runner.record(batch.ids)
    for step in range(STEPS + 1):
        amount = amount.detach().requires_grad_()
        logits = runner.run(batch, base, gates, Pull(amount, heads, neurons))
        stays = right(batch, logits.detach())
        if not bool(stays.all()):
            kept = stays.nonzero()[:, 0].tolist()
            if not kept:
                return []
            alive = [alive[i] for i in kept]
        if step < STEPS:
            worst = torch.full((len(batch.items),), float("inf"))
            worst = worst.scatter_reduce(0, batch.row, lead(batch, logits), "amin")
            (gradient,) = torch.autograd.grad(worst.sum(), amount)
            amount = (amount - STEP * gradient.sign()).clamp(0, 1)
        if not bool(stays.all()):
            amount = amount[kept].detach()
            batch = prompts.select(alive)
            heads = {k: v[kept, : batch.ids.shape[1]] for k, v in heads.items()}
            neurons = {k: v[kept, : batch.ids.shape[1]] for k, v in neurons.items()}
    return alive
