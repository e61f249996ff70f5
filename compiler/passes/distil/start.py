"""Where the training of a core of rules starts: which parts, their first predicates and rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from ...analysis.effect import part_means
from ...data.sample import Sample
from ...interpreter import Interpreter
from ...ir import Constant, Head, Mlp, Program
from .boost import keep_coefficients
from .model import Choice, RuleModel
from .reading import RELATIONS, Reading, read
from .splits import Fit, fit

FLOOR = -1.0  # pre-activations below it count as equal: gelu is flat there
AT_ONCE = 2048  # tokens
RATE = 0.15  # of the coefficients of heads
EPOCHS = 10
SPARSE = 1e-2  # weight of the coefficients' absolute values


@dataclass(frozen=True)
class Sizes:
    """How many ``neurons`` and ``heads`` the core has, how many ``terms`` a predicate, ``members``
    a set and relations (``head_terms``) a head's rule."""

    neurons: int
    heads: int
    terms: int
    members: int
    head_terms: int


def first_model(program: Program, samples: Sequence[Sample], sizes: Sizes) -> RuleModel:
    """The core before training."""
    model = RuleModel(program, choose(program, samples, sizes), sizes.members)
    keep_coefficients(model, read(program, next(_grouped(samples))), sizes.head_terms)
    return model


def choose(program: Program, samples: Sequence[Sample], sizes: Sizes) -> Choice:
    """The parts of the largest effect, with the predicates and rules that fit them best.

    Args:
        program: canonical, with effects (see the pass ``effect``).
    """
    run = Interpreter(program)
    groups = list(_grouped(samples))
    readings = [read(program, group) for group in groups]
    effects = {
        row.name: row.evidence.effect or 0.0 for mlp in program.core.of(Mlp) for row in mlp.rows
    }
    best = set(sorted(effects, key=lambda name: -effects[name])[: sizes.neurons])
    rows = []
    for layer in range(program.shape.layers):
        mlp = program.core.layer_mlp(layer)
        names = [] if mlp is None else [row.name for row in mlp.rows]
        rows.append(np.array([i for i, name in enumerate(names) if name in best], dtype=int))
    heads = sorted(program.core.of(Head), key=lambda head: -(head.evidence.effect or 0.0))
    chosen = {head.name for head in heads[: sizes.heads]}
    kept = [head.name for head in program.core.of(Head) if head.name in chosen]
    return Choice(
        rows,
        _predicates(run, readings, rows, sizes.terms),
        kept,
        _coefficients(run, readings, kept),
        _constants(program, samples, rows, kept),
    )


def _grouped(samples: Sequence[Sample]) -> Iterator[list[Sample]]:
    group: list[Sample] = []
    for sample in sorted(samples, key=lambda sample: len(sample.ids)):
        if group and (len(group) + 1) * len(sample.ids) > AT_ONCE:
            yield group
            group = []
        group.append(sample)
    if group:
        yield group


def _predicates(
    run: Interpreter, readings: Sequence[Reading], rows: Sequence[np.ndarray], terms: int
) -> Fit:
    """Greedy predicates of the neurons' pre-activations, layer by layer."""
    values = np.concatenate([reading.values.numpy() for reading in readings])
    fits = []
    for layer, some in enumerate(rows):
        mlp = run.program.core[f"L{layer}"]
        assert isinstance(mlp, Mlp)
        w_in = run.weight(mlp.w_in)[torch.from_numpy(some)]
        bias = run.weight(mlp.bias)[torch.from_numpy(some)]
        targets = []
        for reading in readings:
            name = f"stream.{2 * layer + 2}"
            with torch.inference_mode():
                kept = run.activations(reading.ids, reading.positions, keep=[name])
                stream = kept[name][reading.real]
                scale = stream.pow(2).mean(-1, keepdim=True) + run.program.shape.epsilon
                before = functional.linear(stream * torch.rsqrt(scale), w_in, bias)
            targets.append(before.clamp(min=FLOOR).numpy())
        fits.append(fit(values, np.concatenate(targets), run.program.shape.vocab, terms)[0])
    return Fit(
        np.concatenate([each.features for each in fits]),
        np.concatenate([each.scores for each in fits]),
        np.concatenate([each.heights for each in fits]),
        np.concatenate([each.intercepts for each in fits]),
    )


def _coefficients(
    run: Interpreter, readings: Sequence[Reading], heads: Sequence[str]
) -> np.ndarray:
    """Weights of relations whose softmax is near the heads' patterns [heads, relations]."""
    weights = torch.zeros(len(heads), len(RELATIONS), requires_grad=True)
    if not heads:
        return weights.detach().numpy()
    optimizer = torch.optim.Adam([weights], lr=RATE)
    names = [f"{name}.pattern" for name in heads]
    for epoch in range(EPOCHS):
        for group in optimizer.param_groups:
            group["lr"] = RATE * 0.9**epoch
        for reading in readings[-8:]:  # the longest texts, where there is most to tell apart
            with torch.inference_mode():
                kept = run.activations(reading.ids, reading.positions, keep=names)
            real = torch.stack([kept[name] for name in names], 1).clone()
            relations = reading.relations().float()
            b, r, t, _ = relations.shape
            scores = (weights @ relations.view(b, r, t * t)).view(b, -1, t, t)
            future = torch.ones(t, t, dtype=torch.bool).triu(1)
            pattern = scores.masked_fill(future, float("-inf")).softmax(-1)
            apart = (pattern - real).square().sum(-1)
            surprise = -(real * (pattern + 1e-4).log()).sum(-1)
            by_query = (apart + 0.1 * surprise).transpose(0, 1)[:, reading.real]
            loss = by_query.mean(1).sum() + SPARSE * weights.abs().sum() / len(heads)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
    return weights.detach().numpy()


def _constants(
    program: Program, samples: Sequence[Sample], rows: Sequence[np.ndarray], heads: Sequence[str]
) -> dict[str, np.ndarray]:
    """What pruned parts write on average, with the constants that are there, by sublayer."""
    means = part_means(program, samples)
    constants = {}
    for layer, some in enumerate(rows):
        mlp = program.core[f"L{layer}"]
        assert isinstance(mlp, Mlp)
        gone = np.setdiff1d(np.arange(len(mlp.rows)), some)
        active = means[f"L{layer}.neurons"].numpy()[gone]
        constants[f"L{layer}.mlp"] = active @ program.array(mlp.w_out)[gone]
        pruned = [h.name for h in program.core.layer_heads(layer) if h.name not in heads]
        written = np.zeros(program.shape.width, np.float32)
        constants[f"L{layer}.attention"] = sum((means[name].numpy() for name in pruned), written)
        for sublayer in ("attention", "mlp"):
            constant = program.core.layer_constant(layer, sublayer)
            if isinstance(constant, Constant):
                key = f"L{layer}.{sublayer}"
                constants[key] = constants[key] + program.array(constant.vector)
    return {name: vector.astype(np.float32) for name, vector in constants.items()}
