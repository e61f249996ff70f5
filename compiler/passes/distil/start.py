"""Where the training of a core of rules starts: which parts, their first predicates and rules."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from ...analysis.effect import part_means
from ...data.sample import Sample
from ...interpreter import Interpreter
from ...ir import Constant, Head, Mlp, Program
from .boost import keep_coefficients
from .faithful import NEAR, NEAR_HEAD, correlations, pattern_correlations, refined
from .model import Choice, RuleModel
from .reading import RELATIONS, Reading, read
from .splits import Fit, fit

FLOOR = -1.0  # pre-activations below it count as equal: gelu is flat there
AT_ONCE = 2048  # tokens
RATE = 0.15  # of the coefficients of heads
EPOCHS = 10
CANDIDATES = 1.5  # neurons that are fitted, as a multiple of those that are kept
HELD_OUT = 6  # one in so many batches is not fitted to
SPARSE = 1e-2  # weight of the coefficients' absolute values


@dataclass(frozen=True)
class Sizes:
    """How many ``neurons`` and ``heads`` the core has, how many ``terms`` a predicate, ``members``
    a set and relations (``head_terms``) a head's rule. At most a share ``faithful`` of the neurons
    are those of which a predicate with sets of up to ``faithful_members`` is near the original's.
    """

    neurons: int
    heads: int
    terms: int
    members: int
    head_terms: int
    faithful: float = 0.0
    faithful_members: int = 0


def first_model(program: Program, samples: Sequence[Sample], sizes: Sizes) -> RuleModel:
    """The core before training."""
    model = RuleModel(program, choose(program, samples, sizes), sizes.members)
    keep_coefficients(model, read(program, next(_grouped(samples))), sizes.head_terms)
    if sizes.faithful and model.heads:
        *_, longest = _grouped(samples)
        model.frozen_heads = _near_heads(Interpreter(program), model, read(program, longest))
    return model


def _near_heads(run: Interpreter, model: RuleModel, reading: Reading) -> torch.Tensor:
    """Which heads' rules are near the original's patterns, on a text that was not fitted to."""
    names = [f"{name}.pattern" for name in model.heads]
    with torch.inference_mode():
        kept = run.activations(reading.ids, reading.positions, keep=names)
    real = torch.stack([kept[name] for name in names], 1)
    coefficients = (model.coefficients * model.used).detach().numpy()
    return torch.from_numpy(pattern_correlations(coefficients, [reading], [real]) >= NEAR_HEAD)


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
    ranked = sorted(effects, key=lambda name: -effects[name])
    count = sizes.neurons if not sizes.faithful else int(CANDIDATES * sizes.neurons)
    rows = _rows(program, set(ranked[:count]))
    fitted, near = _predicates(run, readings, rows, sizes)
    names = _names(program, rows)
    most = int(sizes.faithful * sizes.neurons)
    faithful = set([name for name in ranked if near.get(name, 0.0) >= NEAR][:most])
    left = [name for name in ranked if name not in faithful][: sizes.neurons - len(faithful)]
    best = faithful.union(left)
    heads = sorted(program.core.of(Head), key=lambda head: -(head.evidence.effect or 0.0))
    chosen = {head.name for head in heads[: sizes.heads]}
    kept = [head.name for head in program.core.of(Head) if head.name in chosen]
    index = np.array([i for i, name in enumerate(names) if name in best], dtype=int)
    rows = _rows(program, best)
    return Choice(
        rows,
        Fit(*(each[index] for each in vars(fitted).values())),
        kept,
        _coefficients(run, readings, kept),
        _constants(program, samples, rows, kept),
        np.array([names[i] in faithful for i in index.tolist()], dtype=bool),
    )


def _rows(program: Program, names: Collection[str]) -> list[np.ndarray]:
    """The indices of these neurons in each layer."""
    rows = []
    for layer in range(program.shape.layers):
        mlp = program.core.layer_mlp(layer)
        every = [] if mlp is None else [row.name for row in mlp.rows]
        rows.append(np.array([i for i, name in enumerate(every) if name in names], dtype=int))
    return rows


def _names(program: Program, rows: Sequence[np.ndarray]) -> list[str]:
    names = []
    for layer, some in enumerate(rows):
        mlp = program.core.layer_mlp(layer)
        names += [mlp.rows[i].name for i in some.tolist()] if mlp is not None else []
    return names


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
    run: Interpreter, readings: Sequence[Reading], rows: Sequence[np.ndarray], sizes: Sizes
) -> tuple[Fit, dict[str, float]]:
    """Greedy predicates of the neurons' pre-activations, layer by layer.

    Also the correlations, on texts that were not fitted to, of neurons whose predicates are refined
    to be near the original's; the smallest sets that are near enough are used.
    """
    every = min(HELD_OUT, len(readings))
    held_out = [every > 1 and i % every == every - 1 for i in range(len(readings))]
    parts = [[r for r, out in zip(readings, held_out) if out == each] for each in (False, True)]
    if not sizes.faithful or not parts[1]:
        parts = [list(readings), []]
    values = [
        np.concatenate([reading.values.numpy() for reading in part]) if part else np.zeros((0, 0))
        for part in parts
    ]
    fits: list[Fit] = []
    near: dict[str, float] = {}
    for layer, some in enumerate(rows):
        before = [_before(run, layer, some, part) for part in parts]
        target, vocab = before[0].clip(FLOOR), run.program.shape.vocab
        fitted, _ = fit(values[0], target, vocab, sizes.terms, sizes.members)
        if parts[1]:
            names = _names(run.program, [r if i == layer else r[:0] for i, r in enumerate(rows)])
            near |= dict(zip(names, _nearer(fitted, values, before, sizes, vocab).tolist()))
        fits.append(fitted)
    return Fit(*(np.concatenate(each) for each in zip(*(vars(f).values() for f in fits)))), near


def _nearer(
    fitted: Fit,
    values: Sequence[np.ndarray],
    before: Sequence[np.ndarray],
    sizes: Sizes,
    vocab: int,
) -> np.ndarray:
    """The correlation of each predicate; those near enough are put in ``fitted``."""
    near = np.zeros(len(fitted.intercepts))
    left = np.arange(len(near))
    for largest in sorted({*np.linspace(sizes.members, sizes.faithful_members, 3).astype(int)}):
        if not len(left):
            break
        some, real = before[0][:, left], before[1][:, left]
        target, read = some.clip(FLOOR), fitted.features[left]
        wider, _ = fit(values[0], target, vocab, sizes.terms, int(largest), read)
        wider = refined(wider, values[0], some)
        reached = correlations(wider, values[1], real)
        good = reached >= NEAR
        near[left] = reached
        for narrow, wide in zip(vars(fitted).values(), vars(wider).values(), strict=True):
            narrow[left[good]] = wide[good]
        left = left[~good]
    return near


def _before(
    run: Interpreter, layer: int, rows: np.ndarray, readings: Sequence[Reading]
) -> np.ndarray:
    """Pre-activations [n, rows] of some neurons of a layer."""
    mlp = run.program.core[f"L{layer}"]
    assert isinstance(mlp, Mlp)
    w_in = run.weight(mlp.w_in)[torch.from_numpy(rows)]
    bias = run.weight(mlp.bias)[torch.from_numpy(rows)]
    name, results = f"stream.{2 * layer + 2}", [np.zeros((0, len(rows)), np.float32)]
    for reading in readings:
        with torch.inference_mode():
            kept = run.activations(reading.ids, reading.positions, keep=[name])
            stream = kept[name][reading.real]
            scale = stream.pow(2).mean(-1, keepdim=True) + run.program.shape.epsilon
            before = functional.linear(stream * torch.rsqrt(scale), w_in, bias)
        results.append(before.numpy())
    return np.concatenate(results)


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
        for reading in readings[-9:-1] or readings:  # long texts, where there is most to tell apart
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
