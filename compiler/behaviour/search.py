"""Search for the smallest slice that carries a behaviour.

1. Attribution: integrated gradients of the answer's log-probability from "all parts held" to "all
   parts live" (Sundararajan, Taly and Yan, Axiomatic Attribution for Deep Networks, 2017) choose
   the candidates.
2. Learned masks: each candidate has a score, the k best are live, the others held, and scores are
   trained through that choice with straight-through gradients (Ramanujan et al., What's Hidden in
   a Randomly Weighted Neural Network?, 2020) on the margin of the answer, while k falls.
3. Of the masks, ever smaller, the smallest that is sufficient on validation prompts (by bisection);
   from there the scores are trained on while k falls to a half, and the smallest is taken again.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from .encoded import Encoded
from .gated import Base, GatedInterpreter, in_batches, restricted

HEADS_FIRST = 0.3  # heads are few, and what they bring is needed before it pays
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
        start: share of the candidates that are live at first.
        smallest: k at which shrinking stops, or a twentieth of the candidates of a small model.
        rate: learning rate of the scores.
        attribution_steps, attribution_prompts: steps of the integral, and prompts that it averages.
        seed: of the order of prompts.
    """

    sufficiency: float = 0.95
    candidates: int = 768
    steps: int = 200
    batch: int = 48
    margin: float = 1.0
    start: float = 0.42
    smallest: int = 32
    rate: float = 0.1
    attribution_steps: int = 3
    attribution_prompts: int = 48
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
    trainer = _Trainer(small, prompts, small_base, constants, options, progress)
    rank = attributed[candidates].argsort().argsort() / int(candidates.sum())
    first = 2 * rank - 1
    first[: len(small.parts.heads)] += HEADS_FIRST
    least = min(options.smallest, max(1, len(rank) // 20))
    start = max(least, int(options.start * len(rank)))
    scores: list[tuple[int, float]] = []

    def measured(mask: _Mask) -> bool:
        score = sufficient(mask.parts)
        scores.append((len(mask.parts), score))
        return score >= options.sufficiency

    everything = _Mask(small.parts.names, first)
    steps = int(0.75 * options.steps)
    best = _smallest(trainer.shrink(everything.scores, start, least, steps), everything, measured)
    k = len(best.parts)
    refined = trainer.shrink(best.scores, k, max(least, k // 2), options.steps - steps)
    best = _smallest(refined, best, measured)
    return Search(best.parts, tuple(scores))


@dataclass(frozen=True)
class _Mask:
    """The k best parts, and the scores of all candidates that chose them."""

    parts: tuple[str, ...]
    scores: Tensor


def _smallest(masks: list[_Mask], default: _Mask, sufficient: Callable[[_Mask], bool]) -> _Mask:
    """The smallest sufficient mask of ever smaller ones, by bisection."""
    best, low, high = default, 0, len(masks) - 1
    while low <= high:
        middle = (low + high) // 2
        if sufficient(masks[middle]):
            best, low = masks[middle], middle + 1
        else:
            high = middle - 1
    return best


def _candidates(runner: GatedInterpreter, attributed: Tensor, count: int) -> Tensor:
    """[p] booleans: all heads, and the neurons of largest attribution."""
    heads = len(runner.parts.heads)
    chosen = torch.zeros(len(attributed), dtype=torch.bool)
    chosen[:heads] = True
    neurons = attributed[heads:]
    chosen[heads + neurons.topk(min(count, len(neurons))).indices] = True
    return chosen


class _Trainer:
    """Trains the scores of candidates while k, the number of live parts, falls."""

    def __init__(
        self,
        runner: GatedInterpreter,
        prompts: Encoded,
        base: Base,
        constants: dict[str, Tensor],
        options: SearchOptions,
        progress: Progress | None,
    ) -> None:
        generator = torch.Generator().manual_seed(options.seed)
        self.batches = _batches(prompts, options.batch, generator)
        self.runner, self.base, self.constants = runner, base, constants
        self.options, self.progress = options, progress
        self.step = 0

    def shrink(self, scores: Tensor, start: int, end: int, steps: int) -> list[_Mask]:
        """The masks that answered their batch right, with k falling by a constant factor.

        Scores near the threshold swing, and a mask that lacks one needed head answers nothing: so
        masks that fail on their own batch are left out.
        """
        scores = scores.detach().clone().requires_grad_()
        optimizer = torch.optim.Adam([scores], lr=self.options.rate, betas=(0.8, 0.98))
        masks: list[_Mask] = []
        for number in range(steps):
            k = round(start * (end / start) ** (number / max(1, steps - 1)))
            batch = self.batches[self.step % len(self.batches)]
            self.step += 1
            detached = scores.detach()
            hard = torch.zeros_like(detached)
            hard[detached.topk(k).indices] = 1.0
            gates = hard + scores - detached  # the value of hard, the gradient of scores
            logits = self.runner.run(batch, self.base, gates, constants=self.constants)
            share = float(right(batch, logits.detach()).float().mean())
            if share >= self.options.sufficiency:
                masks.append(self._mask(detached.clone(), k))
            loss = margin_loss(batch, logits, self.options.margin)
            (scores.grad,) = torch.autograd.grad(loss, scores)
            optimizer.step()
            with torch.no_grad():
                scores.clamp_(-2, 2)
            if self.progress is not None:
                self.progress("masks", self.step, self.options.steps)
        return masks

    def _mask(self, scores: Tensor, k: int) -> _Mask:
        names = self.runner.parts.names
        return _Mask(tuple(names[i] for i in scores.topk(k).indices.tolist()), scores)


def _batches(prompts: Encoded, size: int, generator: torch.Generator) -> list[Encoded]:
    """Batches that each have prompts of all lengths, in random order."""
    order = torch.randperm(len(prompts.items), generator=generator).tolist()
    order.sort(key=lambda i: len(prompts.items[i].text))
    count = max(1, round(len(order) / size))
    batches = [prompts.select(order[i::count]) for i in range(count)]
    return [batches[i] for i in torch.randperm(count, generator=generator).tolist()]
