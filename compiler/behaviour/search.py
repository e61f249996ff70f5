"""Search for the smallest slice that carries a behaviour: backward elimination by attribution.

Round by round the parts that matter least to the answer leave. How much a part matters is measured
with all removed parts held at their base already: integrated gradients of the answers' loss from
the parts that are left toward none (Sundararajan, Taly and Yan, Axiomatic Attribution for Deep
Networks, 2017). Sizes are scanned from above on validation prompts until hardly an answer is left,
then from the smallest sufficient set on with fewer parts at a time; a round that leaves too little
is taken back.

Slices are measured with means over few prompts. So that they don't rely on the exact value of the
means, the prompts are searched in groups, each held at the means of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from .encoded import Encoded
from .fused import live_run
from .gated import Base, GatedInterpreter, in_batches

LEAST_GROUP = 32  # prompts of a group
FEW = 10  # heads stay in coarse rounds while less than one part in ten is a head
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class SearchOptions:
    """How to search.

    Attributes:
        sufficiency: share of the validation answers that a slice must give alone: more than the
            95 % that it is judged by, since the smallest set that passes is a lucky one.
        coarse: share of the parts that leave in a round, as long as more than a third are left.
        share: the same, from there on; halved after the scan, and where a round fails.
        finest: share at which the search ends.
        hopeless: sufficiency at which the scan ends.
        refinements: rounds after the scan, at most; more would fit the validation prompts.
        groups: number of groups of prompts with means of their own.
        margin: nats by which answers should lead; more makes slices robust.
        scales: of the live parts' gates, the points of the integral.
        tokens: positions of a batch.
        seed: of the groups.
    """

    sufficiency: float = 0.975
    coarse: float = 0.3
    share: float = 0.15
    finest: float = 0.03
    hopeless: float = 0.6
    refinements: int = 6
    groups: int = 4
    margin: float = 2.0
    scales: tuple[float, ...] = (1.0, 0.8, 0.6)
    tokens: int = 1536
    seed: int = 0


@dataclass(frozen=True)
class Search:
    """The result: the parts, and the sizes that were tried with their sufficiency."""

    parts: tuple[str, ...]
    trail: tuple[tuple[int, float], ...]


def right(prompts: Encoded, logits: Tensor) -> Tensor:
    """[b]: whether every token of the answer is the best one; of null prompts, whether not."""
    wrong = logits.argmax(-1) != prompts.target
    correct = torch.ones(len(prompts.items), dtype=torch.bool, device=logits.device)
    correct[prompts.row[wrong]] = False
    return correct ^ prompts.null


def lead(prompts: Encoded, logits: Tensor) -> Tensor:
    """[a]: the logit of each token of the answer minus the best others (softly), in nats.

    Of null prompts, minus that of the answer's first token; their other tokens lead by infinity.
    """
    result = lead_of(logits, prompts.target)
    null = prompts.null[prompts.row]
    first = torch.ones_like(null)
    first[1:] = prompts.row[1:] != prompts.row[:-1]
    result = torch.where(null, -result, result)
    return result.masked_fill(null & ~first, float("inf"))


def lead_of(logits: Tensor, target: Tensor) -> Tensor:
    """[a]: the logit [a, vocab] of each target minus the best others (softly), in nats."""
    index = target[:, None]
    others = torch.logsumexp(2 * logits.scatter(1, index, float("-inf")), 1) / 2
    return logits.gather(1, index)[:, 0] - others


def margin_loss(prompts: Encoded, logits: Tensor, margin: float) -> Tensor:
    """By how much the answers' leads fall short of the margin (softly), summed."""
    leads = lead(prompts, logits)
    return functional.softplus(margin - leads[leads.isfinite()]).sum()


def find_slice(
    runner: GatedInterpreter,
    prompts: Encoded,
    sufficient: Callable[[tuple[str, ...]], float],
    options: SearchOptions | None = None,
    progress: Progress | None = None,
) -> Search:
    """The smallest slice found.

    Args:
        runner, prompts: the program, and calibration prompts that it answers right.
        sufficient: measures the sufficiency of a set of parts on validation prompts.
    """
    options = options or SearchOptions()
    search = _Elimination(runner, _groups(runner, prompts, options), options)
    live, heads = torch.ones(len(runner.parts), dtype=torch.bool), len(runner.parts.heads)
    state = best = _State(live, search.attribution(live), 1.0)
    trail: list[tuple[int, float]] = []

    def smaller(state: _State, share: float) -> _State:
        count = int(state.live.sum())
        left = count - max(1, int(share * count))
        matters = state.matters.masked_fill(~state.live, -torch.inf)
        if 3 * count > len(live) and FEW * heads < count:
            matters[:heads] = torch.inf  # what heads bring is needed before it pays
        rest = torch.zeros_like(state.live)
        rest[matters.topk(left).indices] = True
        score = sufficient(_names(runner, rest))
        trail.append((left, score))
        if progress is not None:
            progress("parts left", left, len(rest))
        return _State(rest, (state.matters + search.attribution(rest)) / 2, score)

    while int(state.live.sum()) > 1 and state.score > options.hopeless:
        many = 3 * int(state.live.sum()) > len(live)
        state = smaller(state, options.coarse if many else options.share)
        if state.score >= options.sufficiency:
            best = state
    share = (options.coarse if 3 * int(best.live.sum()) > len(live) else options.share) / 2
    for _ in range(options.refinements):
        if int(best.live.sum()) < 2:
            break
        state = smaller(best, share)
        if state.score >= options.sufficiency:
            best = state
        elif share <= options.finest or int(share * int(best.live.sum())) <= 1:
            break
        else:
            # Attributions of the smaller set say more about what the larger one can lose.
            best = _State(best.live, (best.matters + state.matters) / 2, best.score)
            share /= 2
    return Search(_names(runner, best.live), tuple(trail))


@dataclass(frozen=True)
class _State:
    """Live parts [p], how much each of them matters [p], and their sufficiency."""

    live: Tensor
    matters: Tensor
    score: float


def _names(runner: GatedInterpreter, live: Tensor) -> tuple[str, ...]:
    return tuple(runner.parts.names[i] for i in live.nonzero()[:, 0].tolist())


@dataclass
class _Elimination:
    """Attributions: each group of prompts at one scale of the gates, another in each round."""

    runner: GatedInterpreter
    groups: list[tuple[Encoded, Base]]
    options: SearchOptions
    calls: int = 0

    def attribution(self, live: Tensor) -> Tensor:
        """[p]: by how much each live part lowers the loss, summed over prompts; 0 for others.

        On the CPU.
        """
        scales = self.options.scales
        result = torch.zeros(len(live))
        for number, group in enumerate(self.groups):
            scale = scales[(number + self.calls) % len(scales)]
            result[live] += self._gradient(*group, live, scale)
        self.calls += 1
        return result

    def _gradient(self, prompts: Encoded, base: Base, live: Tensor, scale: float) -> Tensor:
        run = live_run(self.runner, base, live)
        device = self.runner.device
        gates = torch.full((int(live.sum()),), scale, device=device, requires_grad=True)
        result = torch.zeros(len(gates), device=device)
        for batch in in_batches(prompts, self.options.tokens):
            loss = margin_loss(batch, run(batch, gates), self.options.margin)
            result -= torch.autograd.grad(loss, gates)[0]
        return result.cpu()


def _groups(
    runner: GatedInterpreter, prompts: Encoded, options: SearchOptions
) -> list[tuple[Encoded, Base]]:
    """Groups that each have prompts of all phrasings and lengths, with their bases."""
    items = prompts.items
    generator = torch.Generator().manual_seed(options.seed)
    order = torch.randperm(len(items), generator=generator).tolist()
    order.sort(key=lambda i: (items[i].prompt.phrasing, len(items[i].text)))
    count = max(1, min(options.groups, len(items) // LEAST_GROUP))
    groups = [prompts.select(sorted(order[i::count])) for i in range(count)]
    return [(group, runner.base(group)) for group in groups]
