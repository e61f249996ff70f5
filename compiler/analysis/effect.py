"""What a part is worth: the KL increase when its output is held at its mean."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from scipy.stats import spearmanr

from ..data.batches import Batch, batches, subsample
from ..data.sample import Sample
from ..interpreter import Interpreter
from ..ir import Head, Mlp, Program
from .compare import divergence

if TYPE_CHECKING:
    from torch import Tensor

    from ..interpreter.activations import Edit

TOKENS = 2048  # of a batch, at most
NUMBERS = 250_000_000  # activations and gradients held for a batch: bounds memory to about 3 GB
CHECKED = 48  # texts on which parts are ablated for real
TRIAL = 256  # tokens on which it is tried how long it takes

Progress = Callable[[int, int], None]


def part_means(program: Program, samples: Sequence[Sample]) -> "dict[str, Tensor]":
    """Mean over tokens of what each head writes ([w]) and of each block's activations ([rows])."""
    run, count = Interpreter(program), 0
    totals: dict[str, Tensor] = {}
    names = part_blocks(program)
    with torch.inference_mode():
        for batch in batches(samples, batch_tokens(program), program.shape.context):
            kept = run.activations(batch.ids, batch.positions, keep=names)
            for name in names:
                totals[name] = totals.get(name, 0) + kept.pop(name)[batch.real].double().sum(0)
            count += int(batch.real.sum())
    return {name: (total / count).float() for name, total in totals.items()}


def batch_tokens(program: Program) -> int:
    """Tokens that are run together, so that memory stays bounded whatever the model's size."""
    shape = program.shape
    neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
    each = len(program.core.of(Head)) * shape.width + neurons + 4 * shape.vocab
    return int(min(TOKENS, max(1, NUMBERS // each)))


def seconds(program: Program, samples: Sequence[Sample], draws: int, exact: int) -> float:
    """About how long means, estimates and so many exact ablations take on this machine, as it is.

    All are tried on TRIAL tokens, and what that takes is multiplied.
    """
    names = part_blocks(program)
    tokens = sum(len(sample.ids) for sample in samples)
    if not tokens or not names:
        return 0.0
    means = part_means(program, subsample(samples, 1))  # the first run of a process is a slow one
    trial = subsample(samples, TRIAL)
    begun = time.perf_counter()
    part_means(program, trial)
    estimated_effects(program, trial, means, draws=draws)
    once = time.perf_counter()
    exact_effects(program, trial, means, names[:1])
    each = (time.perf_counter() - once) / 2  # it runs the program twice: as it is, and ablated
    few = tokens * min(1.0, CHECKED / len(samples))
    whole = (once - begun) * tokens + each * few * (exact + 1 if exact else 0)
    return whole / sum(len(sample.ids) for sample in trial)


def part_blocks(program: Program) -> list[str]:
    """The activations in which all parts are: heads' outputs, and the neurons of each layer."""
    heads = [head.name for head in program.core.of(Head)]
    return heads + [f"{mlp.name}.neurons" for mlp in program.core.of(Mlp)]


def estimated_effects(
    program: Program,
    samples: Sequence[Sample],
    means: "dict[str, Tensor]",
    *,
    draws: int = 1,
    seed: int = 0,
    progress: Progress = lambda done, total: None,
) -> dict[str, float]:
    """For every head and neuron, the estimated KL increase (nats a token) of mean ablation.

    Around the program itself the KL divergence has no slope, so a first-order estimate of it is 0:
    its curvature is the Fisher information. With answers y drawn from the program's own
    distribution, g the gradient of log p(y) by what a part writes and d the change that ablation
    makes there, the KL increase is half the mean of (g · d)^2, to second order in d (Fisher pruning:
    Theis et al., 2018, from which this differs in drawing y from the program). g · d is summed over
    a text before it is squared: what a part does at one position it may undo at another, and answers
    that are drawn apart add nothing to the mean of each other's square.
    """
    run, random = Interpreter(program), torch.Generator().manual_seed(seed)
    totals: dict[str, Tensor] = {}
    count, tokens = 0, sum(len(sample.ids) for sample in samples)
    for batch in batches(samples, batch_tokens(program), program.shape.context):
        for name, square in _squares(run, batch, means, draws, random):
            totals[name] = totals.get(name, 0) + square
        count += int(batch.real.sum()) * draws
        progress(count // draws, tokens)
    effects: dict[str, float] = {}
    for node in program.core:
        if isinstance(node, Head):
            effects[node.name] = float(totals[node.name][0]) / count / 2
        elif isinstance(node, Mlp):
            each = (totals[f"{node.name}.neurons"] / count / 2).tolist()
            effects |= {row.name: value for row, value in zip(node.rows, each, strict=True)}
    return effects


def _squares(
    run: Interpreter, batch: Batch, means: "dict[str, Tensor]", draws: int, random: torch.Generator
) -> "Iterator[tuple[str, Tensor]]":
    """For each draw of answers and block of parts, the sums over texts of (g · d)^2, float64 [parts].

    A function of its own, so that nothing of a batch is held when the next is run.
    """
    names, multilabel = part_blocks(run.program), run.graph.unembed.readout == "multilabel"
    # What is kept must depend on something that is differentiated.
    edits = {name: _leaf for name in names}
    found = run(batch.ids, batch.positions, keep=names, edits=edits)
    written = [found.activations[name] for name in names]
    for left in reversed(range(draws)):
        log = _drawn(found.logits, multilabel, random)[batch.real].sum()
        gradients = torch.autograd.grad(log, written, retain_graph=left > 0)
        for name, value, gradient in zip(names, written, gradients):
            term = gradient * (value.detach() - means[name])
            if not name.endswith(".neurons"):
                term = term.sum(-1, keepdim=True)
            yield name, (term * batch.real[..., None]).double().sum(1).square().sum(0)
        del gradients, log  # as many numbers as activations: not beside those of the next draw


def _leaf(value: "Tensor") -> "Tensor":
    """The value as something that can be differentiated by, whatever it was computed from."""
    return value if value.requires_grad else value.detach().requires_grad_()


def _drawn(logits: "Tensor", multilabel: bool, random: torch.Generator) -> "Tensor":
    """The log probability of answers that are drawn from the logits [b, t, v]: [b, t]."""
    if multilabel:
        chance = logits.detach().sigmoid()
        yes = torch.rand(chance.shape, generator=random) < chance
        return torch.nn.functional.logsigmoid(torch.where(yes, logits, -logits)).sum(-1)
    log = logits.log_softmax(-1)
    # Gumbel's trick: much faster than multinomial over many rows.
    noise = -torch.empty_like(logits.detach()).exponential_(generator=random).log()
    chosen = (logits.detach() + noise).argmax(-1, keepdim=True)
    return log.gather(-1, chosen)[..., 0]


def exact_effects(
    program: Program,
    samples: Sequence[Sample],
    means: "dict[str, Tensor]",
    names: Iterable[str],
) -> dict[str, float]:
    """The KL increase (nats a token) when the part alone is held at its mean, for some parts."""
    run, multilabel = Interpreter(program), program.core.unembed.readout == "multilabel"
    holds = {name: _hold(program, means, name) for name in names}
    totals, count = dict.fromkeys(holds, 0.0), 0
    with torch.inference_mode():
        for batch in batches(samples, batch_tokens(program), program.shape.context):
            before = run(batch.ids, batch.positions).logits[batch.real]
            for name, edits in holds.items():
                after = run(batch.ids, batch.positions, edits=edits).logits[batch.real]
                totals[name] += float(divergence(before, after, multilabel).double().sum())
            count += int(batch.real.sum())
    return {name: total / count for name, total in totals.items()}


def _hold(program: Program, means: "dict[str, Tensor]", name: str) -> "dict[str, Edit]":
    """The edits that hold one part at its mean."""
    if name in means:
        return {name: lambda value: means[name].expand_as(value)}
    block, row = next(
        (f"{mlp.name}.neurons", index)
        for mlp in program.core.of(Mlp)
        for index, row in enumerate(mlp.rows)
        if row.name == name
    )
    column, mean = torch.tensor([row]), float(means[block][row])
    return {block: lambda value: value.index_fill(-1, column, mean)}


def check_effects(
    program: Program,
    samples: Sequence[Sample],
    means: "dict[str, Tensor]",
    effects: dict[str, float],
    count: int,
    seed: int,
) -> str:
    """A sentence: how well estimated effects rank parts, by ablating ``count`` of them for real.

    Half are heads, drawn at random, the other half neurons of evenly spread estimated rank.
    """
    rng = np.random.default_rng(seed)
    heads = [head.name for head in program.core.of(Head)]
    chosen = [heads[i] for i in sorted(rng.permutation(len(heads))[: count // 2])]
    neurons = sorted((name for name in effects if name not in set(heads)), key=effects.__getitem__)
    spread = np.linspace(0, len(neurons) - 1, min(count - len(chosen), len(neurons)))
    chosen += [neurons[round(at)] for at in spread]
    if len(chosen) < 3:
        return "effect: too few parts to check the estimates"
    few = [samples[i] for i in rng.permutation(len(samples))[:CHECKED]]
    exact = exact_effects(program, few, means, chosen)
    rank = spearmanr([effects[name] for name in chosen], [exact[name] for name in chosen])[0]
    return (
        f"effect: estimates and exact ablation of {len(chosen)} parts have"
        f" rank correlation {rank:.2f}"
    )
