"""Explained share and label score: explanations in the place of the parts of a core.

Explained share is 1 − KL(original ‖ explanations) / KL(original ‖ bigrams). In the explanations a
labelled neuron has the activation that its label predicts, a labelled head attends where its label
says and moves what its own weights move; every other part writes its mean on calibration text.
Bigrams are the best table of next token given current token: the original's mean distribution after
each token.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ...data.sample import Sample
from ...ir import OV, Head, Mlp, Program, Rule
from ...predicates import Formula, Pattern, Text, parse_label
from ...predicates.simulate import pattern_of
from ...predicates.table import PredicateTable
from ...runtime.pool import Progress
from ..measures import divergence
from ..statistics import Measure, ratio
from .baseline import Baseline, baseline_of, logits_of, neighbours
from .correlation import part_correlations, replacements

if TYPE_CHECKING:
    import torch

    from ...interpreter import Interpreter

MOST = 20_000  # tokens of test text
# Tokens for means and bigrams. With too little text, the baseline is weak and the share too high.
FITTED = 250_000
_NUMBERS = 200_000_000  # maximum numbers in the rows of bigrams, 800 MB


@dataclass(frozen=True)
class Explained:
    """``share``: the measure. ``weights_used``: numbers of OVs and output directions that the
    explanations use. ``neurons``, ``heads``: labelled ones, of how many. ``tokens``: measured on.
    ``kinds``: the share by kind of text. ``without_replacements``: the share with replacements (see
    correlation.py) held at their mean; ``replaced``: how many these are, of how many parts.
    """

    share: Measure
    weights_used: int
    neurons: tuple[int, int]
    heads: tuple[int, int]
    tokens: int
    kinds: dict[str, Measure] = field(default_factory=dict)
    without_replacements: Measure | None = None
    replaced: tuple[int, int] | None = None

    def as_dict(self) -> dict[str, Any]:
        """What fidelity.json says of how the share was taken."""
        replaced = {}
        if self.replaced is not None:
            replaced = {"replacements": self.replaced[0], "compared_parts": self.replaced[1]}
        return replaced | {
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
    kinds: Sequence[str] = (),
    seed: int = 0,
    progress: Progress = lambda stage, done, total: None,
) -> Explained | None:
    """The explained share of a core; None if no part has a rule or a label that can be executed.

    Args:
        program: its fallback, or where there is none the core, is the original.
        tested: texts and their positions that count; 20,000 tokens of them at most, evenly spread.
        fitted: text that is not the test's, for means and bigrams: 250,000 tokens of it at most.
        kinds: the kind of each of ``tested``.
    """
    from ...interpreter import Interpreter

    labels = _labels(program)
    if not labels or not fitted or program.core.unembed.rule is not None:
        return None
    every = list(zip(tested, kinds or [""] * len(tested), strict=True))
    chosen = _spread([(sample, (scored, kind)) for (sample, scored), kind in every], MOST)
    chosen = _within(chosen, _NUMBERS // program.shape.vocab)
    tested = [(sample, scored) for sample, (scored, _) in chosen]
    texts = [sample for sample, _ in _spread([(sample, ()) for sample in fitted], FITTED)]
    ids = np.unique([i for sample, _ in tested for i in sample.ids])
    baseline = baseline_of(program, texts, ids, progress)
    correlations = part_correlations(
        program, [s for s, _ in _spread([(s, ()) for s in texts], MOST)]
    )
    replaced = replacements(correlations)
    faithful = {name: text for name, text in labels.items() if name not in replaced}
    core, original = Interpreter(program), Interpreter(program, program.fallback)
    predicted = [
        _explained(core, some, baseline.means, [s for s, _ in tested])
        for some in ([labels, faithful] if correlations else [labels])
    ]
    by_bigrams, by_labels, *rest = _divergences(original, tested, baseline, predicted, progress)
    share = _share(by_labels, by_bigrams, seed)
    by_kind = {}
    for kind in sorted({kind for _, (_, kind) in chosen}) if kinds else ():
        at = [i for i, (_, (_, each)) in enumerate(chosen) if each == kind]
        by_kind[kind] = _share([by_labels[i] for i in at], [by_bigrams[i] for i in at], seed)
    tokens = sum(len(s.ids) for s, _ in tested)
    explained = Explained(share, *_counted(program, labels), tokens, by_kind)
    if not correlations:
        return explained
    return replace(
        explained,
        without_replacements=_share(rest[0], by_bigrams, seed),
        replaced=(len(replaced), len(correlations)),
    )


def _share(explained: Sequence[float], bigrams: Sequence[float], seed: int) -> Measure:
    gains = [b - a for a, b in zip(explained, bigrams, strict=True)]
    return ratio(gains, bigrams, seed=seed, bounded=False)


def _divergences(
    original: "Interpreter",
    tested: Sequence[tuple[Sample, Sequence[int]]],
    baseline: Baseline,
    predicted: Sequence[Iterator[np.ndarray]],
    progress: Progress,
) -> list[list[float]]:
    """KL(original ‖ bigrams), and KL(original ‖ each of ``predicted``), by text.

    They are summed over the positions that count.
    """
    readout = original.program.core.unembed.readout
    divergences: list[list[float]] = [[] for _ in range(1 + len(predicted))]
    logits = logits_of(original, [sample for sample, _ in tested])
    for number, ((sample, scored), real, *others) in enumerate(
        zip(tested, logits, *predicted, strict=True)
    ):
        rows = list(scored)
        at = np.searchsorted(baseline.known, np.asarray(sample.ids)[rows])
        for kept, other in zip(
            divergences, [baseline.bigrams[at], *(other[rows] for other in others)], strict=True
        ):
            kept.append(float(divergence(real[rows], other, readout).sum()))
        progress("explained share", number + 1, len(tested))
    return divergences


def _labels(program: Program) -> dict[str, str]:
    """Executable labels of heads and neurons by name; for parts that are rules, the rules."""
    rows = [(row.name, row.evidence, row.rule) for mlp in program.core.of(Mlp) for row in mlp.rows]
    heads = [
        (head.name, head.evidence, head.selector if isinstance(head.selector, Rule) else None)
        for head in program.core.of(Head)
    ]
    texts = {name: e.predicate if rule is None else rule.text for name, e, rule in (*rows, *heads)}
    labels = {name: predicate for name, predicate in texts.items() if predicate is not None}
    OVs = {head.name for head in program.core.of(Head) if not isinstance(head.ov, OV)}
    return {name: predicate for name, predicate in labels.items() if name not in OVs}


def _counted(
    program: Program, labels: dict[str, str]
) -> tuple[int, tuple[int, int], tuple[int, int]]:
    """Numbers that the explanations use; labelled and all neurons; labelled and all heads."""
    width = program.shape.width
    rows = [row.name for mlp in program.core.of(Mlp) for row in mlp.rows]
    heads = [head for head in program.core.of(Head)]
    named = [head for head in heads if head.name in labels]
    OVs = [head.ov for head in named if isinstance(head.ov, OV)]
    blocks = [ref for ov in OVs for ref in (ov.weights, ov.bias, ov.mean) if ref is not None]
    numbers = sum(int(np.prod(program.extent(ref))) for ref in blocks)
    neurons = sum(name in labels for name in rows)
    # Unexplained parts count as one mean vector per sublayer.
    numbers += neurons * width + 2 * program.shape.layers * width
    return numbers, (neurons, len(rows)), (len(named), len(heads))


def _spread(texts: Sequence[tuple[Sample, Any]], most: int) -> list[tuple[Sample, Any]]:
    """Evenly spaced texts with at most about ``most`` tokens, so that all kinds occur."""
    tokens = sum(len(sample.ids) for sample, _ in texts)
    count = max(1, int(len(texts) * min(1.0, most / max(tokens, 1))))
    return [texts[i] for i in np.linspace(0, len(texts) - 1, count).round().astype(int)]


def _within(texts: Sequence[tuple[Sample, Any]], most: int) -> list[tuple[Sample, Any]]:
    """The texts, without those that would bring the distinct tokens above ``most``.

    Bigrams of more tokens do not fit in memory. Whole texts are left out, whatever their tokens'
    ids, so that what is measured is what is reported. The first text is always kept.
    """
    distinct: set[int] = set()
    kept: list[tuple[Sample, Any]] = []
    for sample, scored in texts:
        union = distinct.union(sample.ids)
        if not kept or len(union) <= max(most, len(distinct)):
            distinct = union
            kept.append((sample, scored))
    return kept


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
    columns = {
        mlp.name: [i for i, row in enumerate(mlp.rows) if row.name in parsed]
        for mlp in core.graph.of(Mlp)
    }
    formulas = {
        mlp.name: [parsed[mlp.rows[i].name] for i in columns[mlp.name]]
        for mlp in core.graph.of(Mlp)
    }
    tables = {
        name: PredicateTable(program, [each for each in some if isinstance(each, Formula)])
        for name, some in formulas.items()
    }
    for some, batch in neighbours(samples, program.shape.context):
        edits = {}
        text = Text.of(program, some)
        for mlp in core.graph.of(Mlp):
            active = means[f"{mlp.name}.neurons"].expand(*batch.ids.shape, -1).clone()
            predicted = tables[mlp.name](text)
            for row, (begin, end) in enumerate(text.bounds):
                active[row, : end - begin][:, columns[mlp.name]] = torch.from_numpy(
                    predicted[begin:end]
                )
            edits[f"{mlp.name}.neurons"] = partial(_instead, active)
        for head in core.graph.of(Head):
            label = parsed.get(head.name)
            if not isinstance(label, Pattern):
                block = f"{head.name}.moved"
                edits[block] = partial(_instead, means[block])
                continue
            pattern = torch.eye(batch.ids.shape[1]).repeat(len(some), 1, 1)
            for row, (begin, end) in enumerate(text.bounds):
                size = end - begin
                predicted = pattern_of(label, text, begin, end)
                pattern[row, :size, :size] = torch.from_numpy(predicted).float()
            edits[f"{head.name}.pattern"] = partial(_instead, pattern)
        with torch.inference_mode():
            logits = core(batch.ids, batch.positions, edits=edits).logits
        for sample, rows in zip(some, logits.numpy()):
            yield rows[: len(sample.ids)]


def _instead(replacement: "torch.Tensor", real: "torch.Tensor") -> "torch.Tensor":
    return replacement.expand_as(real)
