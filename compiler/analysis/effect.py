"""The effect of a part: the KL increase under mean ablation."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import torch
from scipy.stats import spearmanr

from ..data.batches import Batch, batches, subsample
from ..data.sample import Sample
from ..errors import Gpt2cError
from ..interpreter import Interpreter
from ..ir import OV, Head, Mlp, Program, Ref, Unembed, count_numbers, mean_of, sublayer_of
from .compare import divergence

if TYPE_CHECKING:
    from torch import Tensor

TOKENS = 2048  # maximum tokens per batch
NUMBERS = 250_000_000  # activations and gradients per batch: bounds memory to about 3 GB
EXACT_TOKENS = 8192  # maximum tokens of the text for exact ablation
EXACT_DRAWS = 8  # times the draws, for estimates on that text: about as many in total
EXACT_OPERATIONS = 4e13  # maximum operations of all exact ablations
TRIAL = 512  # tokens for the time estimate

Progress = Callable[[int, int], None]


def part_means(program: Program, samples: Sequence[Sample]) -> "dict[str, Tensor]":
    """Means over tokens of each head's output [w] and of each block's activations [rows]."""
    return written_means(program, block_means(program, samples))


def written_means(program: Program, means: "dict[str, Tensor]") -> "dict[str, Tensor]":
    """The means of ``block_means``, for a head of what it writes [w]."""
    written = dict(means)
    for head in program.core.of(Head):
        assert isinstance(head.ov, OV)
        output = torch.from_numpy(np.ascontiguousarray(program.array(head.ov.weights)[1]))
        written[head.name] = written.pop(f"{head.name}.moved") @ output
    return written


def block_means(program: Program, samples: Sequence[Sample]) -> "dict[str, Tensor]":
    """Means over tokens of the blocks of ``part_blocks``: [d] of a head, [rows] of neurons."""
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


def ablation_means(program: Program, samples: Sequence[Sample]) -> "dict[str, Tensor]":
    """What each part is held at when it is ablated, as in ``block_means``.

    Where the program stores means, ablation is what removing the part from the program does: a
    head writes nothing, and a neuron's activation is the mean that is subtracted from it. Means
    of other parts are measured on ``samples``.
    """
    nodes = [node for node in program.core if isinstance(node, Head | Mlp)]
    stored = {node.name: mean_of(node) for node in nodes}
    means = {} if all(stored.values()) else block_means(program, samples)
    for node in nodes:
        if (ref := stored[node.name]) is not None:
            if isinstance(node, Head):
                means[f"{node.name}.moved"] = torch.zeros(program.extent(ref))
            else:
                means[f"{node.name}.neurons"] = torch.from_numpy(program.array(ref).copy())
    return means


def batch_tokens(program: Program) -> int:
    """The batch size in tokens that bounds memory for a model of any size."""
    shape = program.shape
    neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
    moved = len(program.core.of(Head)) * shape.width // shape.heads
    per_token = moved + neurons + 4 * shape.vocab
    return int(min(TOKENS, max(1, NUMBERS // per_token)))


def seconds(
    program: Program,
    samples: Sequence[Sample],
    draws: int,
    exact: int,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """Estimate the seconds that means, estimates and ``exact`` exact ablations take here.

    The estimate extrapolates a run on TRIAL tokens. ``clock``: which seconds, those of the wall or
    of the processor.
    """
    names = part_blocks(program)
    heads = [head.name for head in program.core.of(Head)]
    parts = heads + [row.name for mlp in program.core.of(Mlp) for row in mlp.rows]
    tokens = sum(len(sample.ids) for sample in samples)
    if not tokens or not names:
        return 0.0
    ablated = [heads[len(heads) // 2] if heads else parts[0]]
    little = subsample(samples, 1)  # warm-up: the first run is slow
    means = ablation_means(program, little)
    estimated_effects(program, little, means)
    exact_effects(program, little, means, ablated)
    trial = subsample(samples, TRIAL)
    texts, draws = exact_text(samples, draws, exact, 0)
    estimate_tokens = sum(len(text.ids) for text in texts)
    start = clock()
    ablation_means(program, trial)
    after_means = clock()
    estimated_effects(program, trial, means, draws=draws)
    after_estimates = clock()
    exact_effects(program, trial, means, ablated)
    run_seconds = (clock() - after_estimates) / 2  # two runs: with and without ablation
    exact = min(exact, len(parts), exact_count(program, texts))
    total = (after_means - start) * tokens
    total += (after_estimates - after_means) * estimate_tokens
    total += run_seconds * estimate_tokens * (exact + 1 if exact else 0)
    return total / sum(len(sample.ids) for sample in trial)


def part_blocks(program: Program) -> list[str]:
    """The activations that cover all parts: what each head moves, the neurons of each layer.

    A head writes a linear function of what it moves, which has far fewer numbers.
    """
    heads = [f"{head.name}.moved" for head in program.core.of(Head)]
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
    """For every head and neuron, the estimated KL increase of mean ablation, in nats per token.

    At the program itself the KL divergence has zero gradient; its curvature is the Fisher
    information. Let y be tokens sampled from the program's own distribution, g the gradient of
    log p(y) with respect to a part's output, and d the change of that output under ablation. To
    second order in d the KL increase is half the mean of (g · d)^2. This is Fisher pruning (Theis
    et al., 2018) with y sampled from the program. g · d is summed over a text before it is squared,
    because effects at different positions may cancel; cross terms of independently sampled tokens
    have mean zero.
    """
    if not part_blocks(program):
        return {}
    run, random = Interpreter(program), torch.Generator().manual_seed(seed)
    totals: dict[str, Tensor] = {}
    count, tokens = 0, sum(len(sample.ids) for sample in samples)
    for batch in batches(samples, batch_tokens(program), program.shape.context):
        for name, square in _squares(run, batch, means, draws, random):
            totals[name] = totals.get(name, 0) + square
        count += int(batch.real.sum()) * draws
        progress(count // draws, tokens)
    if not all(bool(total.isfinite().all()) for total in totals.values()):
        raise Gpt2cError(
            "expected finite effects of parts, got overflow",
            where=program.name,
            hint="Its weights are too large for float32; -O0 compiles what does not overflow.",
        )
    effects: dict[str, float] = {}
    for node in program.core:
        if isinstance(node, Head):
            effects[node.name] = float(totals[f"{node.name}.moved"][0]) / count / 2
        elif isinstance(node, Mlp):
            values = (totals[f"{node.name}.neurons"] / count / 2).tolist()
            effects |= {row.name: value for row, value in zip(node.rows, values, strict=True)}
    return effects


def _squares(
    run: Interpreter, batch: Batch, means: "dict[str, Tensor]", draws: int, random: torch.Generator
) -> "Iterator[tuple[str, Tensor]]":
    """For each draw and block of parts, the sum over texts of (g · d)^2, float64 [parts].

    A separate function, so that no tensor of a batch stays alive during the next.
    """
    names, multilabel = part_blocks(run.program), run.graph.unembed.readout == "multilabel"
    # Activations must require gradients.
    edits = {name: _leaf for name in names}
    result = run(batch.ids, batch.positions, keep=names, edits=edits)
    outputs = [result.activations[name] for name in names]
    for left in reversed(range(draws)):
        log = sampled_log_probability(result.logits, multilabel, random)[batch.real].sum()
        gradients = torch.autograd.grad(log, outputs, retain_graph=left > 0)
        for name, value, gradient in zip(names, outputs, gradients):
            term = gradient * (value.detach() - means[name])
            if not name.endswith(".neurons"):
                term = term.sum(-1, keepdim=True)
            yield name, (term * batch.real[..., None]).double().sum(1).square().sum(0)
        del gradients, log  # frees memory before the next draw


def _leaf(value: "Tensor") -> "Tensor":
    """The value as a tensor that requires gradients."""
    return value if value.requires_grad else value.detach().requires_grad_()


def sampled_log_probability(
    logits: "Tensor", multilabel: bool, random: torch.Generator
) -> "Tensor":
    """Sample tokens from the logits [b, t, v]; return their log probability [b, t]."""
    if multilabel:
        probability = logits.detach().sigmoid()
        labels = torch.rand(probability.shape, generator=random) < probability
        return torch.nn.functional.logsigmoid(torch.where(labels, logits, -logits)).sum(-1)
    log = logits.log_softmax(-1)
    # The Gumbel-max trick is much faster than multinomial over many rows.
    noise = -torch.empty_like(logits.detach()).exponential_(generator=random).log()
    chosen = (logits.detach() + noise).argmax(-1, keepdim=True)
    return log.gather(-1, chosen)[..., 0]


def exact_effects(
    program: Program,
    samples: Sequence[Sample],
    means: "dict[str, Tensor]",
    names: Iterable[str],
) -> dict[str, float]:
    """The KL increase in nats per token when one part is mean-ablated, for each named part.

    Where no node reads another by name, ablation subtracts what the part adds to the stream after
    its sublayer, and only later sublayers run again.
    """
    run, multilabel = Interpreter(program), program.core.unembed.readout == "multilabel"
    parts = [_place(program, name) for name in names]
    totals, count = {part.name: 0.0 for part in parts}, 0
    keep = {} if run.read_by_name else {name for p in parts for name in (p.block, p.stream)}
    with torch.inference_mode():
        for batch in batches(samples, batch_tokens(program), program.shape.context):
            whole = run(batch.ids, batch.positions, keep=keep)
            divergence_from = _divergence_from(whole.logits[batch.real], multilabel)
            for part in parts:
                if run.read_by_name:
                    edits = {part.block: partial(_ablated, part, means)}
                    after = run(batch.ids, batch.positions, edits=edits)
                else:
                    block = whole.activations[part.block]
                    change = _ablated(part, means, block) - block
                    stream = whole.activations[part.stream] + _written(run, part, change)
                    after = run(batch.ids, batch.positions, begin=(part.next, stream))
                totals[part.name] += divergence_from(after.logits[batch.real])
            count += int(batch.real.sum())
    return {name: total / count for name, total in totals.items()}


def _divergence_from(before: "Tensor", multilabel: bool) -> Callable[["Tensor"], float]:
    """KL(before ‖ other), summed over positions; what it needs of ``before`` is computed once."""
    if multilabel:
        return lambda other: float(divergence(before, other, multilabel).double().sum())
    log = before.log_softmax(-1)
    chances = log.exp()
    return lambda other: float((chances * (log - other.log_softmax(-1))).sum(-1).double().sum())


@dataclass(frozen=True)
class _Place:
    """A part, the activation that it is in (``row`` of a layer's neurons, or what a head moves),
    and the next sublayer with the name of the stream at its input."""

    name: str
    block: str
    row: int | None
    output: Ref
    next: int
    stream: str


def _place(program: Program, name: str) -> _Place:
    steps = sorted({sublayer_of(n) for n in program.core if not isinstance(n, Unembed)})
    for node in program.core:
        if not isinstance(node, Head | Mlp):
            continue
        later = [step for step in steps if step > sublayer_of(node)]
        following = (later[0], f"stream.{later[0]}") if later else (steps[-1] + 1, "stream")
        if isinstance(node, Head) and node.name == name:
            assert isinstance(node.ov, OV)
            return _Place(name, f"{name}.moved", None, node.ov.weights, *following)
        if isinstance(node, Mlp):
            for row, neuron in enumerate(node.rows):
                if neuron.name == name:
                    return _Place(name, f"{node.name}.neurons", row, node.w_out, *following)
    raise KeyError(name)


def _ablated(part: _Place, means: "dict[str, Tensor]", value: "Tensor") -> "Tensor":
    """The part's activation [.., d] or its layer's [.., rows], with the part at its mean."""
    mean = means[part.block]
    if part.row is None:
        return mean.expand_as(value)
    return value.index_fill(-1, torch.tensor([part.row]), float(mean[part.row]))


def _written(run: Interpreter, part: _Place, change: "Tensor") -> "Tensor":
    """What a change of the part's activation adds to the stream: [.., w]."""
    output = run.weight(part.output)
    if part.row is None:
        return change @ output[1]
    return change[..., part.row, None] * output[part.row]


def exact_text(
    samples: Sequence[Sample], draws: int, exact: int, seed: int
) -> tuple[list[Sample], int]:
    """The text that effects are taken over, and the draws at each of its positions.

    If some effects are exact, the text is a random subset of at most EXACT_TOKENS tokens, the same
    for estimates and ablations. More draws make up for fewer tokens: of few draws, most of an
    estimate's error is noise.
    """
    if not exact:
        return list(samples), draws
    return subsample(samples, EXACT_TOKENS, seed), EXACT_DRAWS * draws


def largest_exact(
    program: Program,
    texts: Sequence[Sample],
    means: "dict[str, Tensor]",
    effects: dict[str, float],
    count: int,
) -> tuple[dict[str, float], str]:
    """The exact effects of ``count`` parts; and a note on how they compare with the estimates.

    All heads come first, then the neurons of largest estimated effect. Large models have fewer
    exact effects: all ablations take at most EXACT_OPERATIONS.
    """
    heads = {head.name for head in program.core.of(Head)}
    ranked = sorted(effects, key=lambda name: (name not in heads, -effects[name]))
    chosen = ranked[: min(count, exact_count(program, texts))]
    exact = exact_effects(program, texts, means, chosen)
    tokens = sum(len(text.ids) for text in texts)
    note = f"effect: exact for {len(chosen):,} of {len(effects):,} parts, on {tokens:,} tokens"
    if len(chosen) > 2:
        rank = spearmanr([effects[name] for name in chosen], [exact[name] for name in chosen])[0]
        ratio = sum(exact.values()) / max(sum(effects[name] for name in chosen), 1e-30)
        note += f"; they are {ratio:.2f} times the estimates (rank correlation {rank:.2f})"
    return exact, note


def exact_count(program: Program, texts: Sequence[Sample]) -> int:
    """The number of parts that EXACT_OPERATIONS pay for, at two per number and token."""
    tokens = sum(len(text.ids) for text in texts)
    numbers = count_numbers(program, program.core)["parts"]
    numbers += program.shape.vocab * program.shape.width
    return max(1, int(EXACT_OPERATIONS / max(1, 2 * tokens * numbers)))
