"""What labels of neurons are good for: detection, and recognizing a context.

*Detection* is the balanced accuracy of the claim that a neuron fires strongly at a token: its real
activation is among its highest 5 %, its predicted one as well. Both thresholds are fixed on one
half of the text, and accuracy is taken on the other. *Recognition* is how often the label picks
the right one of two contexts, one in which the neuron fires strongly and one drawn at random.
Half is chance for both. Their control are the same labels exchanged at random within layers.

The real activation is the original's neuron of that name where the part is a rule, since the rule
is the core's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...analysis.activation_reader import Reader, transposed
from ...data.sample import Sample
from ...ir import Mlp, Program
from ...predicates import Formula, Text, parse_label
from ...predicates.table import PredicateTable
from ..statistics import Measure, ratio

STRONG = 0.95  # quantile of activations above which a neuron fires strongly
DRAWS = 20  # pairs of contexts of each neuron
_AT_ONCE = 256  # neurons


@dataclass(frozen=True)
class Detected:
    """Of each neuron with a label: detection, recognition and ``weight`` (its effect; 1 each where
    none was measured)."""

    names: tuple[str, ...]
    detection: np.ndarray
    recognition: np.ndarray
    weight: np.ndarray

    def measure(self, seed: int = 0) -> Measure:
        """Detection, weighted by effect; neurons are the units."""
        sums = (self.detection * self.weight).tolist()
        return ratio(sums, self.weight.tolist(), seed=seed, bounded=False)

    def recognized(self, seed: int = 0) -> Measure:
        """Recognition; each neuron counts once."""
        return ratio(self.recognition.tolist(), seed=seed, bounded=False)


def detect(
    program: Program,
    versions: Sequence[Mapping[str, str]],
    samples: Sequence[Sample],
    seed: int = 0,
) -> list[Detected]:
    """How well labels of neurons detect where these fire strongly, for each version of the labels.

    Empty without labelled neurons or with fewer than two texts.

    Args:
        versions: executable labels by the name of the neuron, of the same neurons in each.
        samples: held-out text; every other text fixes the thresholds.
    """
    parts = (samples[0::2], samples[1::2])
    effects = {row.name: row.evidence.effect for m in program.core.of(Mlp) for row in m.rows}
    names = [name for name in effects if versions and name in versions[0]]
    if not names or len(samples) < 2:
        return []
    texts = [Text.of(program, part) for part in parts]
    cores = [Reader(program, part) for part in parts]
    original = replace(program, core=program.fallback or program.core, fallback=None, guard=None)
    originals = [Reader(original, part) for part in parts]
    scores: list[list[np.ndarray]] = [[] for _ in versions]
    for mlp in program.core.of(Mlp):
        labelled = [row.name for row in mlp.rows if row.name in versions[0]]
        if not labelled:
            continue
        rules = any(row.rule is not None for row in mlp.rows)
        real = [_real(each, mlp, labelled) for each in (originals if rules else cores)]
        place, predicted = _predicted(
            program, [labels[name] for labels in versions for name in labelled], texts
        )
        for labels, scored in zip(versions, scores, strict=True):
            rng = np.random.default_rng([seed, len(scored)])
            for start in range(0, len(labelled), _AT_ONCE):
                end = start + _AT_ONCE
                columns = [place[labels[name]] for name in labelled[start:end]]
                some = [each[:, columns] for each in predicted]
                scored.append(_scores([each[:, start:end] for each in real], some, rng))
    known = np.array([max(effects[name] or 0.0, 0.0) for name in names])
    weight = known if known.any() else np.ones(len(names))
    results = []
    for each in scores:
        detection, recognition = np.concatenate(each, axis=1)
        results.append(Detected(tuple(names), detection, recognition, weight))
    return results


def _predicted(
    program: Program, labels: Sequence[str], texts: Sequence[Text]
) -> tuple[dict[str, int], list[np.ndarray]]:
    """The place of each label, and on each text the activations [n, places] that they predict.

    Versions of the labels of a layer are mostly the same ones: each is evaluated once.
    """
    vocab, distinct = program.shape.vocab, list(dict.fromkeys(labels))
    blocks: list[list[np.ndarray]] = [[] for _ in texts]
    for start in range(0, len(distinct), _AT_ONCE):
        some = distinct[start : start + _AT_ONCE]
        formulas = [parse_label(text, program.vocabulary, vocab) for text in some]
        table = PredicateTable(program, [f for f in formulas if isinstance(f, Formula)])
        for block, text in zip(blocks, texts, strict=True):
            block.append(table(text))
    place = {label: column for column, label in enumerate(distinct)}
    return place, [np.concatenate(block, axis=1) for block in blocks]


def _real(reader: Reader, mlp: Mlp, names: Sequence[str]) -> np.ndarray:
    """Activations [n, names] of these neurons, as they are in the reader's graph."""
    node = reader.program.core[mlp.name]
    assert isinstance(node, Mlp)
    place = {row.name: index for index, row in enumerate(node.rows)}
    return reader.neurons([mlp.layer])[mlp.layer][:, [place[name] for name in names]]


def _scores(
    real: Sequence[np.ndarray], predicted: Sequence[np.ndarray], rng: np.random.Generator
) -> np.ndarray:
    """Detection and recognition [2, neurons], from activations [n, neurons] of two halves."""
    real, predicted = ([transposed(half) for half in halves] for halves in (real, predicted))
    strong = real[1] > np.quantile(real[0], STRONG, axis=1, keepdims=True)
    claimed = predicted[1] > np.quantile(predicted[0], STRONG, axis=1, keepdims=True)
    hits = (strong & claimed).sum(1) / np.maximum(strong.sum(1), 1)
    right = (~strong & ~claimed).sum(1) / np.maximum((~strong).sum(1), 1)
    recognition = np.full(len(strong), 0.5)
    for row in np.flatnonzero(strong.any(1) & ~strong.all(1)):
        fires = rng.choice(np.flatnonzero(strong[row]), DRAWS)
        others = rng.choice(np.flatnonzero(~strong[row]), DRAWS)
        difference = predicted[1][row, fires] - predicted[1][row, others]
        recognition[row] = ((difference > 0) + 0.5 * (difference == 0)).mean()
    return np.stack([(hits + right) / 2, recognition])
