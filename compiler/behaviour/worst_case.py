"""The worst case of a slice: excluded parts set against the answer.

Each excluded part of each prompt lies between its base and its real value, at a coefficient in [0,
1] that is the same at all positions. Sign steps move the coefficients against the answer (projected
gradient descent: Madry et al., Towards Deep Learning Models Resistant to Adversarial Attacks,
2018); a prompt survives if its answer stays right at every step from every start.
"""

from collections.abc import Callable

import torch
from torch import Tensor

from ..ir import Head, Mlp, sublayer_of
from .encoded import Encoded
from .fused import FusedRunner, fits
from .gated import Base, GatedInterpreter, Pull
from .search import lead, right

STEP, STEPS = 0.1, 20
STARTS = (0.0, 1.0, None)  # all at the base, all real, random
BATCH = 16


def survivors(
    runner: GatedInterpreter, prompts: Encoded, base: Base, parts: tuple[str, ...], seed: int = 0
) -> Tensor:
    """[b]: whether the slice's answer stays right whatever the excluded parts are set to."""
    gates = runner.gates(parts)
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
            alive = _attack(runner, prompts, base, gates, alive, amount.to(runner.device))
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
    run = _pulled(runner, batch, base, gates)
    for step in range(STEPS + 1):
        amount = amount.detach().requires_grad_()
        logits = run(amount)
        kept = right(batch, logits.detach()).nonzero()[:, 0].tolist()
        if not kept:
            return []
        if step < STEPS:
            worst = logits.new_full((len(batch.items),), float("inf"))
            worst = worst.scatter_reduce(0, batch.row, lead(batch, logits), "amin")
            (gradient,) = torch.autograd.grad(worst.sum(), amount)
            amount = (amount - STEP * gradient.sign()).clamp(0, 1)
        if len(kept) < len(batch.items):
            alive, amount = [alive[i] for i in kept], amount[kept]
            batch = prompts.select(alive)
            run = _pulled(runner, batch, base, gates)
    return alive


def _pulled(
    runner: GatedInterpreter, batch: Encoded, base: Base, gates: Tensor
) -> Callable[[Tensor], Tensor]:
    """Logits by the coefficients [b, p] of the excluded parts; gates are 0 or 1."""
    heads, neurons = runner.record(batch.ids)
    if not fits(runner):
        return lambda amount: runner.run(batch, base, gates, Pull(amount, heads, neurons))
    fused = FusedRunner(runner, base, gates.bool())
    on, index, off = gates.new_ones(len(fused.index)), runner.parts.index, gates == 0
    head_rows: dict[int, list[int]] = {}
    for head in runner.graph.of(Head):
        if off[index[head.name]]:
            head_rows.setdefault(sublayer_of(head), []).append(index[head.name])
    names = runner.parts.names
    # What excluded parts write at coefficient 1 beyond their base: their own runs don't matter.
    moved = {
        step: torch.stack([heads[names[i]] - base.heads[names[i]][batch.role] for i in rows])
        for step, rows in head_rows.items()
    }
    raised = {name: (value - base.neurons[name][batch.role]) for name, value in neurons.items()}
    steps = {mlp.name: sublayer_of(mlp) for mlp in runner.graph.of(Mlp)}

    def run(amount: Tensor) -> Tensor:
        amounts = runner.parts.split(amount * off)[1]
        extra = {
            step: torch.einsum("bh,hbtw->btw", amount[:, head_rows[step]], each)
            for step, each in moved.items()
        }
        for name, each in raised.items():
            extra[steps[name]] = (amounts[name][:, None] * each) @ runner.w_out[name]
        return fused.run(batch, on, extra)

    return run
