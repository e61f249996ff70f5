"""Explained share and label score: explanations in the place of the parts of a core.

Explained share is 1 − KL(original ‖ explanations) / KL(original ‖ bigrams). In the explanations a
labelled neuron has the activation that its label predicts, a labelled head attends where its label
says and moves what its own weights move; every other part writes its mean on calibration text.
Bigrams are the best table of next token given current token: the original's mean distribution after
each token.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...data.sample import Sample
from ...ir import OV, Head, Mlp, Program, Rule
from ...runtime.pool import Progress
from ...workers import Executor
from ..statistics import Measure, ratio
from .baseline import baseline_of
from .beside import Rivals, Shares, shuffled
from .correlation import PartComparison, compare_parts, replacements
from .divergences import divergences, divergences_on_workers, explained_logits

SHARE, FAITHFUL = "explained_share", "explained_share_faithful"
SHUFFLED = "explained_share_shuffled"
MOST = 20_000  # tokens of test text
# Tokens for means and bigrams. With too little text, the baseline is weak and the share too high.
FITTED = 250_000
_NUMBERS = 200_000_000  # maximum numbers in the rows of bigrams, 800 MB


@dataclass(frozen=True)
class Explained:
    """``share``: the measure. ``weights_used``: numbers of OVs and output directions that the
    explanations use. ``neurons``, ``heads``: labelled ones, of how many. ``tokens``: measured on.
    ``kinds``: the share by kind of text.

    ``beside``: other shares by their keys in fidelity.json, each in total and by kind of text: with
    replacements (see correlation.py) held at their mean, with explanations shuffled within layers,
    and of n-gram tables, which ``tables`` describes. ``parts``: the core's beside the original's.
    """

    share: Measure
    weights_used: int
    neurons: tuple[int, int]
    heads: tuple[int, int]
    tokens: int
    kinds: dict[str, Measure] = field(default_factory=dict)
    beside: dict[str, tuple[Measure, dict[str, Measure]]] = field(default_factory=dict)
    parts: dict[str, PartComparison] = field(default_factory=dict)
    tables: dict[str, Any] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """What fidelity.json says of how the share was taken."""
        compared: dict[str, Any] = {}
        if self.parts:
            compared["replacements"] = len(replacements(self.parts))
            compared["compared_parts"] = len(self.parts)
        if self.tables:
            compared["ngram_tables"] = self.tables
        return compared | {
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
    tuned_on: Sequence[Sample] = (),
    seed: int = 0,
    progress: Progress = lambda stage, done, total: None,
    workers: Executor | None = None,
) -> Explained | None:
    """The explained share of a core; None if no part has a rule or a label that can be executed.

    Args:
        program: its fallback, or where there is none the core, is the original.
        tested: texts and their positions that count; 20,000 tokens of them at most, evenly spread.
        fitted: text that is not the test's, for means and bigrams: 250,000 tokens of it at most.
        kinds: the kind of each of ``tested``.
        tuned_on: the text that the core was tuned on. N-gram tables are fitted to it, where an
            answer is one token.
        workers: where to measure; None: in this process.
    """
    from ...interpreter import Interpreter

    labels = labels_of(program)
    if not labels or not fitted or program.core.unembed.rule is not None:
        return None
    every = list(zip(tested, kinds or [""] * len(tested), strict=True))
    chosen = spread([(sample, (scored, kind)) for (sample, scored), kind in every], MOST)
    chosen = _within(chosen, _NUMBERS // program.shape.vocab)
    # Texts of similar length are run together, which saves padding.
    order = sorted(range(len(chosen)), key=lambda i: len(chosen[i][0].ids))
    tested = [(sample, scored) for sample, (scored, _) in (chosen[i] for i in order)]
    texts = [sample for sample, _ in spread([(sample, ()) for sample in fitted], FITTED)]
    ids = np.unique([i for sample, _ in tested for i in sample.ids])
    baseline = baseline_of(program, texts, ids, progress, workers)
    parts = compare_parts(program, [s for s, _ in spread([(s, ()) for s in texts], MOST)])
    core, original = Interpreter(program), Interpreter(program, program.fallback)
    read = [sample for sample, _ in tested]
    explanations = {SHARE: labels, SHUFFLED: shuffled(program, labels, seed)}
    if parts:
        gone = replacements(parts)
        explanations[FAITHFUL] = {n: text for n, text in labels.items() if n not in gone}
    keys: list[Any] = list(explanations)
    predicted = [explained_logits(core, explanations, baseline.means, read)]
    rivals = None
    if tuned_on and program.core.unembed.readout == "argmax":
        rivals = Rivals.of(program, original, tuned_on, read)
        of_rivals = rivals.predictions(read)
        keys += of_rivals
        predicted.append(zip(*of_rivals.values()))
    if workers is not None and rivals is None:
        sums = divergences_on_workers(workers, program, explanations, baseline, tested, progress)
    else:
        sums = divergences(original, tested, baseline, predicted, len(keys), progress)
    place = np.argsort(order)
    by_bigrams, *others = ([each[i] for i in place] for each in sums)
    by_key = dict(zip(keys, others, strict=True))
    kinds_of = [kind for _, (_, kind) in chosen] if kinds else []
    groups = {k: [i for i, kind in enumerate(kinds_of) if kind == k] for k in sorted({*kinds_of})}
    shares = Shares(by_bigrams, groups, seed)
    tables: dict[str, Any] = {}
    if rivals is not None:
        of_tables = {key: sums for key, sums in by_key.items() if key not in explanations}
        best, tables = rivals.best(of_tables, shares)
        by_key |= best
    beside = [SHUFFLED, *([FAITHFUL] if parts else []), *([*best] if rivals is not None else [])]
    return Explained(
        shares.of(by_key[SHARE]),
        *_counted(program, labels),
        sum(len(sample.ids) for sample in read),
        shares.by_kind(by_key[SHARE]),
        {key: (shares.of(by_key[key]), shares.by_kind(by_key[key])) for key in beside},
        parts,
        tables,
    )


def labels_of(program: Program) -> dict[str, str]:
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


def spread(texts: Sequence[tuple[Sample, Any]], most: int) -> list[tuple[Sample, Any]]:
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
