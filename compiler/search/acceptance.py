"""Whether a rule program is close enough to the original: whole inputs, and single answers.

Inputs have many answers, or one. Where they have one, a match of 0.9 would let pass a model of
which every tenth answer is noise. So single answers are limited too, by an upper bound on the share
that differs.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scipy import stats

from .model import RuleModel
from .oracle import Answer, Case, Oracle

CONFIDENCE = 0.95  # that no more answers differ than are allowed
ALLOWED = 0.5  # share of answers that may differ, per share of inputs that may


@dataclass(frozen=True)
class Agreement:
    """How the answers of rules compare with the original's.

    Attributes:
        inputs, equal: number of inputs, and of those on which all answers are equal.
        answers, wrong: number of answers, and of those that differ.
    """

    inputs: int
    equal: int
    answers: int
    wrong: int

    @property
    def match(self) -> float:
        """Share of inputs on which all answers are equal."""
        return self.equal / max(self.inputs, 1)

    @property
    def most_wrong(self) -> float:
        """An upper bound on the share of answers that differ, one-sided, at 95 % confidence.

        It is the upper end of the interval of Clopper and Pearson that is open below: from a model
        with a larger share, at most one sample in twenty has so few differences.
        """
        if self.wrong >= self.answers:
            return 1.0
        return float(stats.beta.ppf(CONFIDENCE, self.wrong + 1, self.answers - self.wrong))

    def problem(self, match: float) -> str | None:
        """Why the rules are not accepted; None if they are.

        Args:
            match: minimum match. At most half as many answers as inputs may differ.
        """
        if self.match < match:
            return f"match {self.match:.3f} of {self.inputs} unseen inputs"
        allowed = ALLOWED * (1 - match)
        if match > 0 and self.most_wrong > max(allowed, self._least()):
            return (
                f"{self.wrong} of {self.answers} unseen answers differ: up to"
                f" {self.most_wrong:.1%}, and {allowed:.1%} are allowed"
            )
        return None

    def _least(self) -> float:
        """The bound without any difference: a small sample can't show less."""
        return Agreement(self.inputs, self.equal, self.answers, 0).most_wrong if self.answers else 1


def compare(
    oracle: Oracle,
    model: RuleModel,
    cases: Sequence[Case],
    answers: Callable[[Sequence[Case]], list[list[Answer]]] | None = None,
) -> Agreement:
    """Compare the rules with the original on inputs.

    The same string at another offset counts as another input, since the original reads positions.

    Args:
        answers: the original's answers to cases; None: of the oracle.
    """
    different = list(dict.fromkeys(cases))
    equal = total = wrong = 0
    for case, expected in zip(different, (answers or oracle.answers)(different)):
        words = oracle.words(case.ids)
        own = [model(words[: t + 1], case.offset) for t in case.scored]
        differ = sum(a != b for a, b in zip(own, expected))
        equal, total, wrong = equal + (not differ), total + len(expected), wrong + differ
    return Agreement(len(different), equal, total, wrong)
