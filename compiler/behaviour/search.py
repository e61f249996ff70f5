"""Search for the smallest slice that carries a behaviour.

1. Attribution: integrated gradients of the answer's log-probability from "all parts held" to "all
   parts live" (Sundararajan, Taly and Yan, Axiomatic Attribution for Deep Networks, 2017) choose
   the candidates.
2. Learned masks: each candidate has a score, the k best are live, the others held, and scores are
   trained through that choice with straight-through gradients (Ramanujan et al., What's Hidden in a
   Randomly Weighted Neural Network?, 2020) on the margin of the answer. k shrinks as long as the
   answers of the last epoch are right.
3. The smallest mask that is sufficient on validation prompts, from which parts that the answers can
   do without are eliminated (backward elimination).
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor
from torch.nn import functional

from .encoded import Encoded
from .gated import Base, GatedInterpreter, in_batches, restricted

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class SearchOptions:
    """How to search.

    Attributes:
        sufficiency: share of the answers that a slice must give alone.
        candidates: number of neurons that the masks may choose from; all heads are candidates.
        steps: steps of mask training at most.
        batch: prompts in a step.
        margin: logits by which the answer must lead in training; more makes slices robust.
        shrink: factor of k whenever an epoch is right.
        smallest: k at which shrinking stops.
        rate: learning rate of the scores at first; it falls to a fifth.
        attribution_steps, attribution_prompts: steps of the integral, and prompts that it averages.
        seed: of the order of prompts.
    """

    sufficiency: float = 0.95
    candidates: int = 768
    steps: int = 160
    batch: int = 32
    margin: float = 1.0
    shrink: float = 0.93
    smallest: int = 8
    rate: float = 0.1
    attribution_steps: int = 4
    attribution_prompts: int = 64
    seed: int = 0


@dataclass(frozen=True)
class Search:
    """The result: parts in the order of their scores, and the sizes that were sufficient."""

    parts: tuple[str, ...]
    trail: tuple[tuple[int, float], ...]


def attribution(
    runner: GatedInterpreter, prompts: Encoded, base: Base, steps: int, tokens: int = 2048
) -> Tensor:
    """[p]: integrated gradients of the answers' log-probability, mean over prompts."""
    total = torch.zeros(len(runner.parts))
    for batch in in_batches(prompts, tokens):
        for step in range(steps):
            gates = torch.full((len(runner.parts),), (step + 0.5) / steps, requires_grad=True)
            logits = runner.run(batch, base, gates)
            answered = ~batch.null[batch.row]
            loss = functional.cross_entropy(logits, batch.target, reduction="none")
            (gradient,) = torch.autograd.grad(loss[answered].sum(), gates)
            total -= gradient / steps
    return total / len(prompts.items)


def right(prompts: Encoded, logits: Tensor) -> Tensor:
    """[b]: whether every token of the answer is the best one; of null prompts, whether not."""
    wrong = logits.argmax(-1) != prompts.target
    correct = torch.ones(len(prompts.items), dtype=torch.bool)
    correct[prompts.row[wrong]] = False
    return correct ^ prompts.null


def lead(prompts: Encoded, logits: Tensor) -> Tensor:
    """[a]: the logit of each token of the answer minus the best others (softly), in nats.

    Of null prompts, minus that of the answer's first token; their other tokens lead by infinity.
    """
    target = prompts.target[:, None]
    answer = logits.gather(1, target)[:, 0]
    others = torch.logsumexp(2 * logits.scatter(1, target, float("-inf")), 1) / 2
    result = answer - others
    null = prompts.null[prompts.row]
    first = torch.ones_like(null)
    first[1:] = prompts.row[1:] != prompts.row[:-1]
    result = torch.where(null, -result, result)
    return result.masked_fill(null & ~first, float("inf"))


def margin_loss(prompts: Encoded, logits: Tensor, margin: float) -> Tensor:
    """By how much the answers' leads fall short of the margin, mean over prompts."""
    return functional.relu(margin - lead(prompts, logits)).sum() / len(prompts.items)


def find_slice(
    runner: GatedInterpreter,
    prompts: Encoded,
    base: Base,
    sufficient: Callable[[tuple[str, ...]], float],
    options: SearchOptions | None = None,
    progress: Progress | None = None,
) -> Search:
    """The smallest slice found.

    Args:
        runner, prompts, base: the program, calibration prompts that it answers right, their base.
        sufficient: measures the sufficiency of a set of parts on validation prompts.
    """
    options = options or SearchOptions()
    count, total = options.attribution_prompts, len(prompts.items)
    some = prompts.select(
        [i * total // count for i in range(count)] if count < total else range(total)
    )
    attributed = attribution(runner, some, base, options.attribution_steps)
    candidates = _candidates(runner, attributed, options.candidates)
    small, small_base, constants = restricted(runner, base, candidates)
    trail = _train(small, prompts, small_base, constants, attributed[candidates], options, progress)
    low, high = 0, len(trail) - 1  # the first mask of the trail is the largest
    best, scores = trail[0], []
    while low <= high:
        middle = (low + high + 1) // 2
        score = sufficient(trail[middle])
        scores.append((len(trail[middle]), score))
        if score >= options.sufficiency:
            best, low = trail[middle], middle + 1
        else:
            high = middle - 1
    return Search(best, tuple(scores))


def _candidates(runner: GatedInterpreter, attributed: Tensor, count: int) -> Tensor:
    """[p] booleans: all heads, and the neurons of largest attribution."""
    heads = len(runner.parts.heads)
    chosen = torch.zeros(len(attributed), dtype=torch.bool)
    chosen[:heads] = True
    neurons = attributed[heads:]
    chosen[heads + neurons.topk(min(count, len(neurons))).indices] = True
    return chosen


def _train(
    runner: GatedInterpreter,
    prompts: Encoded,
    base: Base,
    constants: dict[str, Tensor],
    attributed: Tensor,
    options: SearchOptions,
    progress: Progress | None,
) -> list[tuple[str, ...]]:
    """Masks that gave all answers of an epoch right, ever smaller; parts by score."""
    generator = torch.Generator().manual_seed(options.seed)
    rank = attributed.argsort().argsort() / len(attributed)
    scores = (2 * rank - 1).requires_grad_()
    optimizer = torch.optim.Adam([scores], lr=options.rate, betas=(0.8, 0.98))
    batches = _batches(prompts, options.batch, generator)
    k = len(scores)
    trail = [runner.parts.names]
    k = min(k, max(2 * options.smallest, int(0.6 * k)))
    epoch: list[float] = []
    wait = 0
    for step in range(options.steps):
        batch = batches[step % len(batches)]
        detached = scores.detach()
        hard = torch.zeros_like(detached)
        order = detached.topk(k).indices
        hard[order] = 1.0
        logits = runner.run(batch, base, hard + scores - detached, constants=constants)
        epoch.append(float(right(batch, logits.detach()).float().mean()))
        loss = margin_loss(batch, logits, options.margin)
        for group in optimizer.param_groups:
            group["lr"] = options.rate * (1 - 0.8 * step / options.steps)
        (scores.grad,) = torch.autograd.grad(loss, scores)
        optimizer.step()
        with torch.no_grad():
            scores.clamp_(-2, 2)
        if progress is not None:
            progress("masks", step + 1, options.steps)
        wait += 1
        recent = epoch[-len(batches) :]
        if wait >= 2 and len(recent) == len(batches):
            mean = sum(recent) / len(recent)
            if mean >= 0.5 + options.sufficiency / 2:
                trail.append(tuple(runner.parts.names[i] for i in order.tolist()))
                if k <= options.smallest:
                    break
                k, wait = max(options.smallest, int(k * options.shrink)), 0
    return trail


def _batches(prompts: Encoded, size: int, generator: torch.Generator) -> list[Encoded]:
    """Batches of prompts of similar lengths, which need little padding, in random order."""
    order = sorted(range(len(prompts.items)), key=lambda i: len(prompts.items[i].text))
    count = max(1, round(len(order) / size))
    cuts = [len(order) * i // count for i in range(count + 1)]
    batches = [prompts.select(order[a:b]) for a, b in pairwise(cuts)]
    return [batches[i] for i in torch.randperm(count, generator=generator).tolist()]
