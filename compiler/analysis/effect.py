"""The effect of a part: the KL increase under mean ablation."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import torch
from scipy.stats import spearmanr

from ..data.batches import groups_of, padded, subsample, tokens_in
from ..data.cache import Arrays
from ..data.sample import Sample
from ..data.unfinished import Unfinished
from ..interpreter import Interpreter
from ..interpreter.device import CPU, array
from ..ir import (
    OV,
    Head,
    Mlp,
    Program,
    Ref,
    Unembed,
    content_of,
    count_numbers,
    mean_of,
    sublayer_of,
)
from ..workers import Executor
from .compare import divergence
from .estimates import batch_tokens, estimated_effects, part_blocks
from .extrapolate import on_line
from .sums import Groups, sums_of_batches

if TYPE_CHECKING:
    from torch import Tensor

EXACT_TOKENS = 8192  # maximum tokens of the text for exact ablation
EXACT_DRAWS = 8  # times the draws, for estimates on that text: about as many in total
EXACT_PARTS = 256  # parts that are ablated unless more are asked for
EXACT_OPERATIONS = 2e13  # maximum operations of the ablations of so many parts
DRAW_OPERATIONS = 1e13  # maximum operations of the draws of estimates
TRIED = (256, 1024)  # tokens of the two trials for the time estimate


def part_means(
    program: Program, samples: Sequence[Sample], device: str = CPU
) -> "dict[str, Tensor]":
    """Means over tokens of each head's output [w] and of each block's activations [rows]."""
    return written_means(program, block_means(program, samples, device))


def written_means(program: Program, means: "dict[str, Tensor]") -> "dict[str, Tensor]":
    """The means of ``block_means``, for a head of what it writes [w]."""
    written = dict(means)
    for head in program.core.of(Head):
        assert isinstance(head.ov, OV)
        output = torch.from_numpy(np.ascontiguousarray(program.array(head.ov.weights)[1]))
        written[head.name] = written.pop(f"{head.name}.moved") @ output
    return written


def block_means(
    program: Program,
    samples: Sequence[Sample],
    device: str = CPU,
    workers: Executor | None = None,
) -> "dict[str, Tensor]":
    """Means over tokens of the blocks of ``part_blocks``: [d] of a head, [rows] of neurons.

    They are taken on ``device``, and returned on the CPU. ``workers``: where batches are run; None:
    in this process.
    """
    groups = list(groups_of(samples, batch_tokens(program)))
    totals = sums_of_batches(_block_sums, (program, device), groups, workers=workers)
    count = totals.pop("count")
    return {name: torch.from_numpy(total / count).float() for name, total in totals.items()}


def _block_sums(shared: tuple[Program, str], _: int, groups: Groups) -> Arrays:
    """A task: the sums of ``block_means`` over some batches, and the count of their tokens."""
    program, device = shared
    run, count = Interpreter(program, device=device), 0
    totals: dict[str, Tensor] = {}
    names = part_blocks(program)
    with torch.inference_mode():
        for group in groups:
            batch = padded(group, program.shape.context).to(run.device)
            kept = run.activations(batch.ids, batch.positions, keep=names)
            for name in names:
                totals[name] = totals.get(name, 0) + kept.pop(name)[batch.real].double().sum(0)
            count += int(batch.real.sum())
    arrays = {name: array(total) for name, total in totals.items()}
    return arrays | {"count": np.array([float(count)])}


def ablation_means(
    program: Program,
    samples: Sequence[Sample],
    device: str = CPU,
    workers: Executor | None = None,
) -> "dict[str, Tensor]":
    """What each part is held at when it is ablated, as in ``block_means``.

    Where the program stores means, ablation is what removing the part from the program does: a
    head writes nothing, and a neuron's activation is the mean that is subtracted from it. Means
    of other parts are measured on ``samples``.
    """
    nodes = [node for node in program.core if isinstance(node, Head | Mlp)]
    stored = {node.name: mean_of(node) for node in nodes}
    means = {} if all(stored.values()) else block_means(program, samples, device, workers)
    for node in nodes:
        if (ref := stored[node.name]) is not None:
            if isinstance(node, Head):
                means[f"{node.name}.moved"] = torch.zeros(program.extent(ref))
            else:
                means[f"{node.name}.neurons"] = torch.from_numpy(program.array(ref).copy())
    return means


def seconds(
    program: Program,
    samples: Sequence[Sample],
    draws: int,
    exact: int,
    clock: Callable[[], float] = time.perf_counter,
    device: str = CPU,
) -> float:
    """Estimate the seconds that means, estimates and ``exact`` exact ablations take here.

    The estimate extrapolates runs on TRIED tokens. ``clock``: which seconds, those of the wall or
    of the processor. ``device``: where they would be taken.
    """
    names = part_blocks(program)
    heads = [head.name for head in program.core.of(Head)]
    parts = heads + [row.name for mlp in program.core.of(Mlp) for row in mlp.rows]
    tokens = sum(len(sample.ids) for sample in samples)
    if not tokens or not names:
        return 0.0
    ablated = [heads[len(heads) // 2] if heads else parts[0]]
    little = subsample(samples, 1)  # warm-up: the first run is slow
    means = ablation_means(program, little, device)
    estimated_effects(program, little, means, device=device)
    exact_effects(program, little, means, ablated, device)
    texts, draws = exact_text(program, samples, draws, exact, 0)
    points: dict[str, list[tuple[float, float]]] = {"means": [], "estimates": [], "ablation": []}
    for trial in (subsample(samples, tokens) for tokens in TRIED):
        size = tokens_in(trial)
        works: tuple[Callable[[], object], ...] = (
            partial(ablation_means, program, trial, device),
            partial(estimated_effects, program, trial, means, draws=draws, device=device),
            partial(exact_effects, program, trial, means, ablated, device),
        )
        for each, work in zip(points.values(), works, strict=True):
            start = clock()
            work()
            each.append((size, clock() - start))
    exact = min(len(parts), exact_count(program, texts, exact))
    run = on_line(points["ablation"], tokens_in(texts)) / 2  # two runs: with and without ablation
    return (
        on_line(points["means"], tokens)
        + on_line(points["estimates"], tokens_in(texts))
        + run * (exact + 1 if exact else 0)
    )


def exact_effects(
    program: Program,
    samples: Sequence[Sample],
    means: "dict[str, Tensor]",
    names: Iterable[str],
    device: str = CPU,
    workers: Executor | None = None,
) -> dict[str, float]:
    """The KL increase in nats per token when one part is mean-ablated, for each named part.

    Where no node reads another by name, ablation subtracts what the part adds to the stream after
    its sublayer, and only later sublayers run again. The program runs on ``device``. ``workers``:
    where batches are run; None: in this process.
    """
    parts = [_place(program, name) for name in names]
    texts = [(sample.ids, sample.offset) for sample in samples]
    held = [array(means[part.block]) for part in parts]
    names = [part.name for part in parts]
    core = content_of(program, program.core)
    unfinished = Unfinished.of("exact", core, texts, names, held, device)
    totals = sums_of_batches(
        _divergences,
        _Ablations(program, {part.block: means[part.block] for part in parts}, parts, device),
        list(groups_of(samples, batch_tokens(program))),
        workers=workers,
        unfinished=unfinished,
    )
    effects = (totals["divergences"] / totals["count"]).tolist()
    return {part.name: effect for part, effect in zip(parts, effects, strict=True)}


@dataclass(frozen=True)
class _Ablations:
    """What all tasks of ``exact_effects`` share."""

    program: Program
    means: "dict[str, Tensor]"
    parts: "Sequence[_Place]"
    device: str


def _divergences(task: _Ablations, _: int, groups: Groups) -> Arrays:
    """A task: the divergences when each part is ablated, summed over some batches; their count."""
    program, parts = task.program, task.parts
    run = Interpreter(program, device=task.device)
    means = {name: mean.to(run.device) for name, mean in task.means.items()}
    multilabel = program.core.unembed.readout == "multilabel"
    keep = {} if run.read_by_name else {name for p in parts for name in (p.block, p.stream)}
    totals, count = np.zeros(len(parts)), 0
    with torch.inference_mode():
        for group in groups:
            batch = padded(group, program.shape.context).to(run.device)
            whole = run(batch.ids, batch.positions, keep=keep)
            divergence_from = _divergence_from(whole.logits[batch.real], multilabel)
            for i, part in enumerate(parts):
                if run.read_by_name:
                    edits = {part.block: partial(_ablated, part, means)}
                    after = run(batch.ids, batch.positions, edits=edits)
                else:
                    block = whole.activations[part.block]
                    change = _ablated(part, means, block) - block
                    stream = whole.activations[part.stream] + _written(run, part, change)
                    after = run(batch.ids, batch.positions, begin=(part.next, stream))
                totals[i] += divergence_from(after.logits[batch.real])
            count += int(batch.real.sum())
    return {"divergences": totals, "count": np.array([float(count)])}


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
    return value.index_fill(
        -1, torch.tensor([part.row], device=value.device), float(mean[part.row])
    )


def _written(run: Interpreter, part: _Place, change: "Tensor") -> "Tensor":
    """What a change of the part's activation adds to the stream: [.., w]."""
    output = run.weight(part.output)
    if part.row is None:
        return change @ output[1]
    return change[..., part.row, None] * output[part.row]


def exact_text(
    program: Program, samples: Sequence[Sample], draws: int, exact: int, seed: int
) -> tuple[list[Sample], int]:
    """The text that effects are taken over, and the draws at each of its positions.

    If some effects are exact, the text is a random subset of at most EXACT_TOKENS tokens, the same
    for estimates and ablations. More draws make up for fewer tokens: of few draws, most of an
    estimate's error is noise. Large models have fewer: all draws take at most DRAW_OPERATIONS.
    """
    if not exact:
        return list(samples), draws
    some = subsample(samples, EXACT_TOKENS, seed)
    numbers = count_numbers(program, program.core)["parts"]
    most = int(DRAW_OPERATIONS / max(1, 2 * tokens_in(some) * numbers))
    return some, max(draws, min(EXACT_DRAWS * draws, most))


def largest_exact(
    program: Program,
    texts: Sequence[Sample],
    means: "dict[str, Tensor]",
    effects: dict[str, float],
    count: int,
    device: str = CPU,
    workers: Executor | None = None,
) -> tuple[dict[str, float], str]:
    """The exact effects of ``count`` parts; and a note on how they compare with the estimates.

    All heads come first, then the neurons of largest estimated effect. Large models may have fewer
    exact effects (see ``exact_count``).
    """
    heads = {head.name for head in program.core.of(Head)}
    ranked = sorted(effects, key=lambda name: (name not in heads, -effects[name]))
    chosen = ranked[: exact_count(program, texts, count)]
    exact = exact_effects(program, texts, means, chosen, device, workers)
    tokens = sum(len(text.ids) for text in texts)
    note = f"effect: exact for {len(chosen):,} of {len(effects):,} parts, on {tokens:,} tokens"
    if len(chosen) > 2:
        rank = spearmanr([effects[name] for name in chosen], [exact[name] for name in chosen])[0]
        ratio = sum(exact.values()) / max(sum(effects[name] for name in chosen), 1e-30)
        note += f"; they are {ratio:.2f} times the estimates (rank correlation {rank:.2f})"
    return exact, note


def exact_count(program: Program, texts: Sequence[Sample], count: int) -> int:
    """The number of parts that are ablated where ``count`` are asked for.

    Up to EXACT_PARTS, all ablations together take at most EXACT_OPERATIONS, at two per number and
    token: that bounds what a default costs in large models. A larger number was asked for, and is
    kept.
    """
    if count > EXACT_PARTS:
        return count
    tokens = sum(len(text.ids) for text in texts)
    numbers = count_numbers(program, program.core)["parts"]
    numbers += program.shape.vocab * program.shape.width
    return min(count, max(1, int(EXACT_OPERATIONS / max(1, 2 * tokens * numbers))))
