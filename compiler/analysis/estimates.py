"""Effects of all parts at once, estimated from gradients (Fisher information)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ..data.batches import Batch, groups_of, padded
from ..data.cache import Arrays
from ..data.sample import Sample
from ..data.unfinished import Unfinished
from ..errors import Gpt2cError
from ..interpreter import Interpreter
from ..interpreter.device import CPU, array
from ..interpreter.reference import Run
from ..ir import Head, Mlp, Program, content_of
from ..workers import Executor
from .sums import Groups, Progress, sums_of_batches

TOKENS = 512  # maximum tokens per batch: with more, short texts are padded to longer ones
NUMBERS = 250_000_000  # activations and gradients per batch: bounds memory to about 3 GB
READ = "stream.read"  # the activation that the unembedding reads


def batch_tokens(program: Program) -> int:
    """The batch size in tokens that bounds memory for a model of any size."""
    shape = program.shape
    neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
    moved = len(program.core.of(Head)) * shape.width // shape.heads
    per_token = moved + neurons + 4 * shape.vocab
    return int(min(TOKENS, max(1, NUMBERS // per_token)))


def part_blocks(program: Program) -> list[str]:
    """The activations that cover all parts: what each head moves, the neurons of each layer.

    A head writes a linear function of what it moves, which has far fewer numbers.
    """
    heads = [f"{head.name}.moved" for head in program.core.of(Head)]
    return heads + [f"{mlp.name}.neurons" for mlp in program.core.of(Mlp)]


def estimated_effects(
    program: Program,
    samples: Sequence[Sample],
    means: dict[str, Tensor],
    *,
    draws: int = 1,
    seed: int = 0,
    device: str = CPU,
    progress: Progress = lambda done, total: None,
    workers: Executor | None = None,
) -> dict[str, float]:
    """For every head and neuron, the estimated KL increase of mean ablation, in nats per token.

    At the program itself the KL divergence has zero gradient; its curvature is the Fisher
    information. Let y be tokens sampled from the program's own distribution, g the gradient of
    log p(y) with respect to a part's output, and d the change of that output under ablation. To
    second order in d the KL increase is half the mean of (g · d)^2. This is Fisher pruning (Theis
    et al., 2018) with y sampled from the program. g · d is summed over a text before it is squared,
    because effects at different positions may cancel; cross terms of independently sampled tokens
    have mean zero.

    The program runs on ``device``; tokens are drawn on the CPU, so that any device has the same.
    ``workers``: where batches are run; None: in this process.
    """
    if not part_blocks(program):
        return {}
    texts = [(sample.ids, sample.offset) for sample in samples]
    depends_on = [content_of(program, program.core), texts, draws, seed, device]
    held = [array(means[name]) for name in part_blocks(program)]
    totals = sums_of_batches(
        _squares_of_batches,
        _Task(program, means, draws, seed, device),
        list(groups_of(samples, batch_tokens(program))),
        workers=workers,
        unfinished=Unfinished.of("effects", *depends_on, held),
        progress=progress,
    )
    for total in totals.values():
        _check_finite(program, torch.from_numpy(total))
    count = float(totals["count"][0]) * draws
    effects: dict[str, float] = {}
    for node in program.core:
        if isinstance(node, Head):
            effects[node.name] = float(totals[f"{node.name}.moved"][0]) / count / 2
        elif isinstance(node, Mlp):
            values = (totals[f"{node.name}.neurons"] / count / 2).tolist()
            effects |= {row.name: value for row, value in zip(node.rows, values, strict=True)}
    return effects


@dataclass(frozen=True)
class _Task:
    """What all tasks of an estimate share."""

    program: Program
    means: dict[str, Tensor]
    draws: int
    seed: int
    device: str


def _squares_of_batches(task: _Task, first: int, groups: Groups) -> Arrays:
    """A task: the sums of ``_squares`` over some batches, and the count of their tokens.

    Each batch has random numbers of its own, so that it does not matter where it runs.
    """
    run, names = Interpreter(task.program, device=task.device), part_blocks(task.program)
    means = {name: task.means[name].to(run.device) for name in names}
    totals: dict[str, Tensor] = {}
    count = 0
    for number, group in enumerate(groups, first):
        batch = padded(group, task.program.shape.context)
        random = torch.Generator().manual_seed(_seed(task.seed, number))
        for name, square in _squares(run, batch.to(run.device), means, task.draws, random):
            totals[name] = totals.get(name, 0) + square
        count += int(batch.real.sum())
    arrays = {name: array(total) for name, total in totals.items()}
    return arrays | {"count": np.array([float(count)])}


def _seed(seed: int, number: int) -> int:
    """The seed of a batch."""
    return int(np.random.SeedSequence([seed, number]).generate_state(1, np.uint64)[0])


def _squares(
    run: Interpreter, batch: Batch, means: dict[str, Tensor], draws: int, random: torch.Generator
) -> Iterator[tuple[str, Tensor]]:
    """For each draw and block of parts, the sum over texts of (g · d)^2, float64 [parts].

    A separate function, so that no tensor of a batch stays alive during the next.
    """
    names, multilabel = part_blocks(run.program), run.graph.unembed.readout == "multilabel"
    # Activations must require gradients.
    edits = {name: leaf for name in names}
    result = run(batch.ids, batch.positions, keep=[*names, READ], edits=edits)
    outputs = [result.activations[name] for name in names]
    if multilabel:
        draw = _by_logits(result, batch, random)
    else:
        draw = _by_embeddings(run, result, batch, draws, random)
    del result
    real = batch.real[..., None]
    changes = [(out.detach() - means[name]) * real for name, out in zip(names, outputs)]
    for left in reversed(range(draws)):
        end, slopes = draw()
        gradients = torch.autograd.grad(end, outputs, slopes, retain_graph=left > 0)
        for name, change, gradient in zip(names, changes, gradients):
            term = gradient * change
            total = term.sum(1) if name.endswith(".neurons") else term.sum((1, 2))[:, None]
            yield name, total.double().square().sum(0)
        del gradients, end, slopes  # frees memory before the next draw


Draw = Callable[[], tuple[Tensor, Tensor | None]]


def _by_logits(result: Run, batch: Batch, random: torch.Generator) -> Draw:
    """Draws labels; returns the sum of their log probabilities."""
    logits = result.logits
    return lambda: (sampled_log_probability(logits, True, random)[batch.real].sum(), None)


def _by_embeddings(
    run: Interpreter, result: Run, batch: Batch, draws: int, random: torch.Generator
) -> Draw:
    """Draws tokens; returns what the unembedding reads, and the gradient of their log probability.

    That is the token's row of the unembedding less the mean row by the model's own chances. The
    mean is the same for all draws, so no draw runs the unembedding.
    """
    table = run.graph.unembed.table
    assert table is not None
    rows, read = run.weight(table), result.activations[READ]
    chances = result.logits.detach().softmax(-1)
    _check_finite(run.program, chances)
    mean = chances @ rows
    real = batch.real[..., None]
    # All draws at once: noise for each token of the vocabulary takes longer than a draw's run.
    flat = chances.flatten(0, -2).cpu()
    drawn = flat.multinomial(draws, replacement=True, generator=random).to(chances.device)
    every = iter(drawn.view(*chances.shape[:-1], draws).unbind(-1))
    return lambda: (read, (rows[next(every)] - mean) * real)


def _check_finite(program: Program, values: Tensor) -> None:
    if not bool(values.isfinite().all()):
        raise Gpt2cError(
            "expected finite effects of parts, got overflow",
            where=program.name,
            hint="Its weights are too large for float32; -O0 compiles what does not overflow.",
        )


def leaf(value: Tensor) -> Tensor:
    """The value as a tensor that requires gradients."""
    return value if value.requires_grad else value.detach().requires_grad_()


def sampled_log_probability(logits: Tensor, multilabel: bool, random: torch.Generator) -> Tensor:
    """Sample tokens from the logits [b, t, v]; return their log probability [b, t]."""
    if multilabel:
        probability = logits.detach().sigmoid()
        labels = torch.rand(probability.shape, generator=random).to(logits.device) < probability
        return torch.nn.functional.logsigmoid(torch.where(labels, logits, -logits)).sum(-1)
    log = logits.log_softmax(-1)
    # The Gumbel-max trick is much faster than multinomial over many rows.
    drawn = torch.empty_like(logits.detach(), device=CPU).exponential_(generator=random)
    noise = -drawn.log().to(logits.device)
    chosen = (logits.detach() + noise).argmax(-1, keepdim=True)
    return log.gather(-1, chosen)[..., 0]
