"""Addition modulo p by waves: the frequencies that a model of pairs adds up, and the evidence.

Any frequencies give right answers, so right answers prove nothing. Evidence is that the named
frequencies explain the original's logits where others do not, that each of them can be swapped
inside the model with the predicted effect, and that the model needs them and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .facts import Facts
from .oracle import Case, Oracle
from .rotations import Holding, holding
from .spectrum import Waves, waves_of

FAINT = 0.1  # variance under which nothing looks like waves
SMALLEST, LARGEST = 8, 211  # moduli that are tried: all pairs are asked
EXPLAINED, OTHERS = (
    0.9,
    0.3,
)  # variance that the named frequencies must, and others must not explain
SWAPPED = 0.98  # interchange of each frequency
NEEDED, SUFFICIENT = 0.2, 0.95  # accuracy without the named frequencies, and with nothing else


@dataclass(frozen=True)
class Modular:
    """A model of pairs as a program of waves, and what speaks for it.

    Attributes:
        first, second: places of the two numbers.
        lowest: token id of the number 0.
        match: share of all pairs on which the program answers as the original.
        problems: what speaks against it; empty where the evidence holds.
    """

    waves: Waves
    first: int
    second: int
    lowest: int
    match: float
    pairs: int
    holding: Holding
    problems: tuple[str, ...]

    @property
    def lines(self) -> list[str]:
        """The evidence in words, a line a measure."""
        hold = self.holding
        return [
            f"{len(self.waves.weights)} frequencies of 1/{self.waves.modulus}:"
            f" {', '.join(map(str, self.waves.weights))}",
            f"they explain {self.waves.explained:.3f} of the variance of the centred logits, as"
            f" many others {self.waves.others:.3f}",
            f"{hold.part} holds them: {hold.variance:.3f} of its variance, interchange of the"
            f" worst {hold.least:.3f}",
            f"right without them {hold.without:.3f}, with nothing else {hold.alone:.3f} of"
            f" {self.pairs} pairs",
            f"match {self.match:.4f} of {self.pairs} pairs",
        ]


def find_waves(oracle: Oracle, cases: Sequence[Case], facts: Facts) -> Modular | None:
    """The program of waves that a model of pairs is; None where the inputs are of another kind.

    Args:
        cases: inputs, each with one answer.
    """
    places = _places(cases, facts)
    ids = {name: i for i, name in enumerate(oracle.names)}
    numbers = _numbers(oracle, cases, facts)
    if places is None or not numbers or oracle.multilabel:
        return None
    p = len(numbers)
    words = [ids[name] for name in numbers]
    if not SMALLEST <= p <= LARGEST or words != list(range(words[0], words[0] + p)):
        return None
    pairs = _pairs(cases[0], places, words)
    logits = oracle.logits(pairs)[:, words].double().numpy().reshape(p, p, p)
    answers = oracle.answers(pairs)
    best = max((waves_of(logits, sign) for sign in (1, -1)), key=lambda each: each.explained)
    a, b = np.divmod(np.arange(p * p), p)
    sums = (a + best.sign * b) % p
    best_distance = int(np.sum(list(best.each().values()), axis=0).argmax())
    predicted = (sums + best_distance) % p
    match = float(np.mean([numbers[s] == answer[0] for s, answer in zip(predicted, answers)]))
    if best.explained < FAINT:
        return None
    held = holding(oracle, pairs, sums, words[0], best)
    problems = tuple(_problems(best, held))
    return Modular(best, *places, words[0], match, p * p, held, problems)


def _numbers(oracle: Oracle, cases: Sequence[Case], facts: Facts) -> list[str]:
    """The words that stand at the places that change, in the vocabulary's order."""
    places = _places(cases, facts)
    if places is None:
        return []
    seen = {case.ids[place] for case in cases for place in places}
    # Inputs are a sample of all pairs: what lies between two numbers is a number as well.
    return [oracle.names[i] for i in range(min(seen), max(seen) + 1)]


def _places(cases: Sequence[Case], facts: Facts) -> tuple[int, int] | None:
    """The two places whose tokens change between inputs of one length and one answer."""
    if not facts.is_task or facts.fixed is None or any(len(c.scored) != 1 for c in cases):
        return None
    end = cases[0].scored[0] + 1
    columns = list(zip(*(case.ids[:end] for case in cases)))
    changing = [i for i, column in enumerate(columns) if len(set(column)) > 1]
    return (changing[0], changing[1]) if len(changing) == 2 else None


def _pairs(case: Case, places: tuple[int, int], words: Sequence[int]) -> list[Case]:
    """All pairs of numbers in the frame of an input."""
    first, second = places
    end = case.scored[0] + 1
    pairs = []
    for a in words:
        for b in words:
            ids = list(case.ids[:end])
            ids[first], ids[second] = a, b
            pairs.append(Case(tuple(ids), case.offset, (end - 1,)))
    return pairs


def _problems(waves: Waves, held: Holding) -> list[str]:
    checks = [
        (waves.explained >= EXPLAINED, f"explains {waves.explained:.3f} of the logits' variance"),
        (waves.others < OTHERS, f"as many other frequencies explain {waves.others:.3f}"),
        (held.least >= SWAPPED, f"interchange of the worst frequency {held.least:.3f}"),
        (held.without <= NEEDED, f"without them {held.without:.3f} of the answers stay right"),
        (held.alone >= SUFFICIENT, f"with nothing else {held.alone:.3f} of the answers are right"),
    ]
    return [text for holds, text in checks if not holds]
