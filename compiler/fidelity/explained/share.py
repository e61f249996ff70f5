"""Explained share and label score: what is left of a core when its explanations take the place of
its parts.

Explained share is 1 − KL(original ‖ explanations) / KL(original ‖ bigrams). In the explanations a
labelled neuron has the activation that its label predicts, a labelled head attends where its label
says and moves what its own weights move; every other part writes its mean on calibration text.
Bigrams are the best table of next token given current token: the original's mean distribution after
each token.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ...data.batches import Batch, padded
from ...data.sample import Sample
from ...ir import OV, Head, Mlp, Program, Rule
from ...predicates import Pattern, Text, parse_label, simulate_neurons
from ...predicates.simulate import pattern_of
from ..measures import divergence
from ..statistics import Measure, ratio

if TYPE_CHECKING:
    import torch

    from ...interpreter import Interpreter

MOST = 20_000  # tokens of test text
# Tokens that means and bigrams are taken from. A table of too little text flatters what stands
# above it.
FITTED = 250_000
_NUMBERS = 200_000_000  # of the rows of bigrams that are needed, 800 MB
_AT_ONCE = 2048  # tokens run at a time
_SMOOTH = 1.0  # how many times a row of bigrams counts the mean over all tokens


@dataclass(frozen=True)
class Explained:
    """``share``: the measure. ``weights_used``: numbers of OVs and output directions that the
    explanations use. ``neurons``, ``heads``: labelled ones, of how many. ``tokens``: measured
    on."""

    share: Measure
    weights_used: int
    neurons: tuple[int, int]
    heads: tuple[int, int]
    tokens: int

    def as_dict(self) -> dict[str, int]:
        """What fidelity.json says of how the share was taken."""
        return {
            "weights_used": self.weights_used,
            "labelled_neurons": self.neurons[0],
            "neurons": self.neurons[1],
            "labelled_heads": self.heads[0],
            "heads": self.heads[1],
            "tokens": self.tokens,
        }


def label_score(program: Program, *, seed: int = 0) -> Measure | None:
    """Mean score of the core's neurons with their effects as weights; one whose label can't be
    executed (it has none, or imported words with a score of their own) counts 0.

    The units of its interval are neurons. None where no neuron has such a score and an effect.
    """
    rows = [row.evidence for mlp in program.core.of(Mlp) for row in mlp.rows]
    scores = [e.score if e.predicate is not None else None for e in rows]
    known = [(s or 0.0, max(e.effect, 0.0)) for s, e in zip(scores, rows) if e.effect is not None]
    if not any(s is not None for s in scores) or not any(effect for _, effect in known):
        return None
    sums, weights = [score * effect for score, effect in known], [w for _, w in known]
    return ratio(sums, weights, seed=seed, bounded=False)


def explained_share(
    program: Program,
    tested: Sequence[tuple[Sample, Sequence[int]]],
    fitted: Sequence[Sample],
    *,
    seed: int = 0,
) -> Explained | None:
    """The explained share of a core; None where it has rules or no label that can be executed.

    Args:
        program: its fallback, or where there is none the core, is the original.
        tested: texts and their positions that count; 20,000 tokens of them at most, evenly spread.
        fitted: text that is not the test's, for means and bigrams: 250,000 tokens of it at most.
    """
    from ...interpreter import Interpreter

    labels = _labels(program)
    if not labels or not fitted or program.core.unembed.rule is not None:
        return None
    tested, fitted = (
        _spread(tested, MOST),
        [s for s, _ in _spread([(s, ()) for s in fitted], FITTED)],
    )
    core, original = Interpreter(program), Interpreter(program, program.fallback)
    tested = _within(tested, _NUMBERS // program.shape.vocab)
    wanted = np.unique([i for sample, _ in tested for i in sample.ids])
    readout = program.core.unembed.readout
    bigrams = _bigrams(original, fitted, wanted, readout)
    means = _means(core, fitted)
    ours, theirs = [], []
    for (sample, scored), right, explained in zip(
        tested,
        _logits(original, [s for s, _ in tested]),
        _explained(core, labels, means, [s for s, _ in tested]),
        strict=True,
    ):
        rows = list(scored)
        table = bigrams[np.searchsorted(wanted, np.asarray(sample.ids)[rows])]
        ours.append(float(divergence(right[rows], explained[rows], readout).sum()))
        theirs.append(float(divergence(right[rows], table, readout).sum()))
    gains = [b - a for a, b in zip(ours, theirs, strict=True)]
    share = ratio(gains, theirs, seed=seed, bounded=False)
    return Explained(share, *_counted(program, labels), sum(len(s.ids) for s, _ in tested))


def _labels(program: Program) -> dict[str, str]:
    """Executable labels of heads and neurons, by name; of what rules stand for, the rules."""
    rows = [(row.name, row.evidence, row.rule) for mlp in program.core.of(Mlp) for row in mlp.rows]
    heads = [
        (head.name, head.evidence, head.selector if isinstance(head.selector, Rule) else None)
        for head in program.core.of(Head)
    ]
    told = {name: e.predicate if rule is None else rule.text for name, e, rule in (*rows, *heads)}
    found = {name: predicate for name, predicate in told.items() if predicate is not None}
    OVs = {head.name for head in program.core.of(Head) if not isinstance(head.ov, OV)}
    return {name: predicate for name, predicate in found.items() if name not in OVs}


def _counted(
    program: Program, labels: dict[str, str]
) -> tuple[int, tuple[int, int], tuple[int, int]]:
    """Numbers that the explanations lean on; labelled neurons and heads, each of how many."""
    width = program.shape.width
    rows = [row.name for mlp in program.core.of(Mlp) for row in mlp.rows]
    heads = [head for head in program.core.of(Head)]
    named = [head for head in heads if head.name in labels]
    OVs = [head.ov for head in named if isinstance(head.ov, OV)]
    blocks = [ref for ov in OVs for ref in (ov.weights, ov.bias, ov.mean) if ref is not None]
    numbers = sum(int(np.prod(program.extent(ref))) for ref in blocks)
    neurons = sum(name in labels for name in rows)
    # What is not explained is one mean vector a sublayer.
    numbers += neurons * width + 2 * program.shape.layers * width
    return numbers, (neurons, len(rows)), (len(named), len(heads))


def _spread(
    texts: Sequence[tuple[Sample, Sequence[int]]], most: int
) -> list[tuple[Sample, Sequence[int]]]:
    """So many of the texts that they have about so many tokens at most, evenly spread: texts of a
    kind stand together, and the first would be of one kind."""
    tokens = sum(len(sample.ids) for sample, _ in texts)
    count = max(1, int(len(texts) * min(1.0, most / max(tokens, 1))))
    return [texts[i] for i in np.linspace(0, len(texts) - 1, count).round().astype(int)]


def _within(
    texts: Sequence[tuple[Sample, Sequence[int]]], most: int
) -> list[tuple[Sample, Sequence[int]]]:
    """The texts, without those that would bring the distinct tokens above ``most``.

    Bigrams of more tokens do not fit in memory. Whole texts are left out, whatever their tokens'
    ids, so that what is measured is what is reported. The first text is always kept.
    """
    distinct: set[int] = set()
    kept: list[tuple[Sample, Sequence[int]]] = []
    for sample, scored in texts:
        union = distinct.union(sample.ids)
        if not kept or len(union) <= max(most, len(distinct)):
            distinct = union
            kept.append((sample, scored))
    return kept


def _batches(samples: Sequence[Sample], context: int) -> Iterator[tuple[list[Sample], Batch]]:
    """Neighbours together, in their order."""
    group: list[Sample] = []
    for sample in samples:
        longest = max(len(each.ids) for each in (*group, sample))
        if group and longest * (len(group) + 1) > _AT_ONCE:
            yield group, padded(group, context)
            group = []
        group.append(sample)
    if group:
        yield group, padded(group, context)


def _logits(run: "Interpreter", samples: Sequence[Sample]) -> Iterator[np.ndarray]:
    """Logits [t, vocab] of each text."""
    import torch

    for some, batch in _batches(samples, run.program.shape.context):
        with torch.inference_mode():
            logits = run(batch.ids, batch.positions).logits
        for sample, rows in zip(some, logits.numpy()):
            yield rows[: len(sample.ids)]


def _bigrams(
    original: "Interpreter", samples: Sequence[Sample], wanted: np.ndarray, readout: str
) -> np.ndarray:
    """Logits [wanted, vocab] of the original's mean distribution after each of these tokens."""
    import torch

    vocab = original.program.shape.vocab
    total = torch.zeros(len(wanted), vocab)
    count = torch.zeros(len(wanted))
    every, seen = torch.zeros(vocab, dtype=torch.double), 0
    for sample, logits in zip(samples, _logits(original, samples)):
        rows = torch.from_numpy(logits)
        chances = rows.sigmoid() if readout == "multilabel" else rows.softmax(-1)
        every += chances.sum(0)
        seen += len(rows)
        at = np.minimum(np.searchsorted(wanted, sample.ids), len(wanted) - 1)
        there = torch.from_numpy(wanted[at] == np.asarray(sample.ids))
        total.index_add_(0, torch.from_numpy(at)[there], chances[there])
        count.index_add_(0, torch.from_numpy(at)[there], torch.ones(int(there.sum())))
    mean = (every / max(seen, 1)).float()
    chances = (total + _SMOOTH * mean) / (count[:, None] + _SMOOTH)
    if readout == "multilabel":
        return chances.clamp(1e-6, 1 - 1e-6).logit().numpy()
    return chances.clamp_min(1e-12).log().numpy()


def _means(core: "Interpreter", samples: Sequence[Sample]) -> "dict[str, torch.Tensor]":
    """What heads write [w] and how active neurons are [rows], on average."""
    import torch

    names = [head.name for head in core.graph.of(Head)]
    names += [f"{mlp.name}.neurons" for mlp in core.graph.of(Mlp)]
    total: dict[str, torch.Tensor] = {}
    for _, batch in _batches(samples, core.program.shape.context):
        with torch.inference_mode():
            run = core(batch.ids, batch.positions, keep=names)
        for name in names:
            found = run.activations[name][batch.real].sum(0, dtype=torch.double)
            total[name] = total[name] + found if name in total else found
    tokens = sum(len(sample.ids) for sample in samples)
    return {name: (value / tokens).float() for name, value in total.items()}


def _explained(
    core: "Interpreter",
    labels: dict[str, str],
    means: "dict[str, torch.Tensor]",
    samples: Sequence[Sample],
) -> Iterator[np.ndarray]:
    """Logits [t, vocab] of the explanations on each text."""
    import torch

    program = core.program
    parsed = {
        n: parse_label(text, program.vocabulary, program.shape.vocab) for n, text in labels.items()
    }
    for some, batch in _batches(samples, program.shape.context):
        edits = {}
        text = Text.of(program, some)
        for mlp in core.graph.of(Mlp):
            columns = [i for i, row in enumerate(mlp.rows) if row.name in parsed]
            active = means[f"{mlp.name}.neurons"].expand(*batch.ids.shape, -1).clone()
            told = simulate_neurons(program, [parsed[mlp.rows[i].name] for i in columns], text)
            for row, (begin, end) in enumerate(text.bounds):
                active[row, : end - begin][:, columns] = torch.from_numpy(told[begin:end])
            edits[f"{mlp.name}.neurons"] = partial(_instead, active)
        for head in core.graph.of(Head):
            label = parsed.get(head.name)
            if not isinstance(label, Pattern):
                edits[head.name] = partial(_instead, means[head.name])
                continue
            pattern = torch.eye(batch.ids.shape[1]).repeat(len(some), 1, 1)
            for row, (begin, end) in enumerate(text.bounds):
                size = end - begin
                told = pattern_of(label, text, begin, end)
                pattern[row, :size, :size] = torch.from_numpy(told).float()
            edits[f"{head.name}.pattern"] = partial(_instead, pattern)
        with torch.inference_mode():
            logits = core(batch.ids, batch.positions, edits=edits).logits
        for sample, rows in zip(some, logits.numpy()):
            yield rows[: len(sample.ids)]


def _instead(told: "torch.Tensor", real: "torch.Tensor") -> "torch.Tensor":
    return told.expand_as(real)
