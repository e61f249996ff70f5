"""label: labels neurons and heads with executable predicates. It changes no weights."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from ..data.batches import subsample
from ..data.sample import Sample, random_samples
from ..errors import Gpt2cError
from ..ir import Evidence, Graph, Head, Mlp, Neuron, Node, Program, Vocabulary, has_rule
from .base import Context, Pass, option
from .support.duration import announce_duration

if TYPE_CHECKING:
    from ..labels.fit import FittedLabel


@dataclass(frozen=True)
class Label(Pass):
    """Labels neurons and heads with executable predicates, scored on held-out text.

    A neuron's predicate predicts its activation from the tokens so far, a head's its attention
    pattern. Predicates are fitted on calibration text; the score is their correlation with the part
    on validation text. Below ``min_score`` a part stays unlabelled.
    """

    name: ClassVar[str] = "label"
    looks_at_samples: ClassVar[bool] = True

    terms: int = option(12, "maximum number of terms of a predicate")
    min_score: float = option(0.1, "minimum score of a label")
    tokens: int = option(32_000, "tokens of text that neurons are fitted to; above 32000 of --text")

    def __post_init__(self) -> None:
        if not 1 <= self.terms <= 12:
            raise Gpt2cError(f"expected terms from 1 to 12, got {self.terms}", where="pass label")
        if self.tokens < 1:
            raise Gpt2cError(f"expected tokens >= 1, got {self.tokens}", where="pass label")
        if not -1 <= self.min_score <= 1:
            raise Gpt2cError(
                f"expected min_score from -1 to 1, got {self.min_score}", where="pass label"
            )

    def apply(self, program: Program, context: Context) -> Program:
        if any(has_rule(node) for node in program.core):
            context.notice("label: rules say what they do; nothing was done")
            return program
        from ..labels.duration import label_seconds
        from ..labels.fit import MAX_TOKENS
        from ..labels.stored import all_labels

        fitted, held_out = _texts(program, context)
        if self.tokens > MAX_TOKENS:
            fitted = [*fitted, *(sample for sample in context.text if len(sample.ids) > 1)]
        tried = partial(
            label_seconds,
            program,
            fitted,
            held_out,
            terms=self.terms,
            tokens=self.tokens,
            device=context.device,
        )
        looked_at = subsample(fitted, self.tokens, context.seed)
        announce_duration(self.name, program, looked_at, tried, context)
        labels = all_labels(
            program,
            fitted,
            held_out,
            terms=self.terms,
            tokens=self.tokens,
            seed=context.seed,
            progress=context.progress,
            workers=context.workers,
            device=context.device,
        )
        nodes = tuple(self._labelled(node, labels, program.vocabulary) for node in program.core)
        return replace(program, core=Graph(nodes))

    def _labelled(
        self, node: Node, labels: dict[str, "FittedLabel"], vocabulary: Vocabulary
    ) -> Node:
        match node:
            case Head():
                return replace(node, evidence=self._evidence(node, labels[node.name], vocabulary))
            case Mlp():
                rows = (
                    replace(row, evidence=self._evidence(row, labels[row.name], vocabulary))
                    for row in node.rows
                )
                return replace(node, rows=tuple(rows))
        return node

    def _evidence(
        self, part: Head | Neuron, fitted: "FittedLabel", vocabulary: Vocabulary
    ) -> Evidence:
        from ..labels.exchange import is_imported
        from ..predicates.printer import print_label
        from ..predicates.words import describe

        score = None if math.isnan(fitted.score) else round(fitted.score, 3) + 0.0
        if score is None or score < self.min_score:
            if is_imported(part.evidence):
                return part.evidence
            return replace(part.evidence, label=None, predicate=None, score=score)
        words = describe(fitted.label, vocabulary)
        predicate = print_label(fitted.label, vocabulary)
        return replace(part.evidence, label=words, predicate=predicate, score=score)


def _texts(program: Program, context: Context) -> tuple[Sequence[Sample], Sequence[Sample]]:
    """The texts on which labels are fitted and the texts on which they are scored; disjoint."""
    fitted = [sample for sample in context.calibration if len(sample.ids) > 1]
    held_out = [sample for sample in context.samples if len(sample.ids) > 1]
    if fitted and held_out:
        return fitted, held_out
    if len(held_out) > 1:
        return held_out[0::2], held_out[1::2]
    context.notice("label: no text available, so labels are fitted and scored on random tokens")
    samples = random_samples(program, 64, 64, context.seed)
    return samples[0::2], samples[1::2]
