"""What stands beside explained share: shuffled explanations, and n-gram tables."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...data.sample import Sample
from ...ir import Head, Mlp, Program, count_numbers
from ..statistics import Measure, ratio, tidy
from .ngram_tables import KEPT, NgramTables

if TYPE_CHECKING:
    from ...interpreter import Interpreter

Rows = Iterator[np.ndarray]
LIMITED, UNLIMITED = "explained_share_ngrams", "explained_share_ngrams_unlimited"


@dataclass(frozen=True)
class Shares:
    """Explained shares from divergences, of all texts and by kind.

    ``bigrams``: KL(original ‖ bigrams) of each text. ``kinds``: indices of the texts of a kind.
    """

    bigrams: Sequence[float]
    kinds: Mapping[str, Sequence[int]]
    seed: int

    def of(self, explained: Sequence[float]) -> Measure:
        return _share(explained, self.bigrams, self.seed)

    def by_kind(self, explained: Sequence[float]) -> dict[str, Measure]:
        return {
            kind: _share([explained[i] for i in at], [self.bigrams[i] for i in at], self.seed)
            for kind, at in self.kinds.items()
        }


def _share(explained: Sequence[float], bigrams: Sequence[float], seed: int) -> Measure:
    gains = [b - a for a, b in zip(explained, bigrams, strict=True)]
    return ratio(gains, bigrams, seed=seed, bounded=False)


def shuffled(program: Program, labels: Mapping[str, str], seed: int) -> dict[str, str]:
    """The explanations exchanged at random among the neurons, and the heads, of each layer."""
    rng, exchanged = np.random.default_rng(seed), dict(labels)
    groups = [[row.name for row in mlp.rows] for mlp in program.core.of(Mlp)]
    groups += [
        [head.name for head in program.core.of(Head) if head.layer == layer]
        for layer in range(program.shape.layers)
    ]
    for group in groups:
        names = [name for name in group if name in labels]
        order = rng.permutation(len(names))
        exchanged |= {name: labels[names[at]] for name, at in zip(names, order)}
    return exchanged


@dataclass(frozen=True)
class Rivals:
    """N-gram tables fitted on the text that a core was tuned on."""

    tables: NgramTables
    numbers: int

    @classmethod
    def of(
        cls,
        program: Program,
        original: "Interpreter",
        text: Sequence[Sample],
        tested: Sequence[Sample],
    ) -> "Rivals":
        """Tables as large as the core of ``program``, and unlimited ones."""
        numbers = count_numbers(program, program.core)["parts"]
        return cls(NgramTables(original, text, tested, numbers), numbers)

    def predictions(self, tested: Sequence[Sample]) -> dict[tuple[str, str], Rows]:
        """The logits of each kind of table, by its measure and its description."""
        tables = self.tables
        rows = {
            (LIMITED, "counts"): tables.of_counts(tested, limited=True),
            (UNLIMITED, "counts"): tables.of_counts(tested, limited=False),
            (UNLIMITED, "distributions"): tables.of_distributions(tested),
        }
        for kept in KEPT:
            how = f"distributions, {kept} tokens of a context"
            rows[LIMITED, how] = tables.of_distributions(tested, kept=kept)
        return {key: _logs(each) for key, each in rows.items()}

    def best(
        self, divergences: Mapping[tuple[str, str], Sequence[float]], shares: Shares
    ) -> tuple[dict[str, Sequence[float]], dict[str, Any]]:
        """Of each measure the table that counts, the better one; and what fidelity.json says."""
        best: dict[str, Sequence[float]] = {}
        how: dict[str, Any] = {
            "tokens": self.tables.tokens,
            "tokens_of_distributions": self.tables.run_tokens,
            "numbers": self.numbers,
        }
        for measure in (LIMITED, UNLIMITED):
            some = {name: sums for (key, name), sums in divergences.items() if key == measure}
            best[measure] = min(some.values(), key=sum)
            how[measure] = {name: tidy(shares.of(sums).value) for name, sums in some.items()}
        return best, how


def _logs(rows: Rows) -> Rows:
    for each in rows:
        yield np.log(np.maximum(each, 1e-12))
