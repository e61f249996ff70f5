"""An automaton that gives a model's answers, learned by asking the model (see :mod:`.automata`)."""

from collections.abc import Sequence
from itertools import product

from .automata import Automaton, Output, Word, learn
from .facts import SMALL, Facts
from .oracle import Answer, Case, Oracle

LONGEST = 32  # maximum letters of a sample word; models lose count on longer ones
SHORT = 200  # number of short words, of all lengths from 1
OFFSETS = 3  # position ids at which a word is queried


def learned_machine(
    oracle: Oracle, facts: Facts, cases: Sequence[Case], due: int | None
) -> Automaton | None:
    """The automaton of the model's answers; None if it is not asked for or has too many states.

    Strings whose every position is an answer are asked, and prompts with a mark and one answer.

    Args:
        cases: inputs, which are sample words too.
        due: number of answers per input; None if it varies.
    """
    single = facts.is_task and due == 1 and facts.mark is not None and not facts.distinct
    if not 1 <= len(facts.letters) <= SMALL or (facts.is_task and not single):
        return None
    ask = _Asking(oracle, facts)
    question = ask.prompts if facts.is_task else ask.strings
    longest = oracle.program.shape.context - 2
    return learn(facts.letters, question, _samples(oracle, facts, cases), longest)


def _samples(oracle: Oracle, facts: Facts, cases: Sequence[Case]) -> list[Word]:
    words: list[Word] = []
    for case in cases:
        tokens = oracle.words(case.ids)
        end = case.scored[0] if facts.is_task else len(tokens)
        body = tuple(token for token in tokens[facts.start : end] if token in facts.letters)
        words.append(body[:LONGEST])
    length = 1
    short: list[Word] = []
    while length <= LONGEST and len(short) + len(facts.letters) ** length <= SHORT:
        short += product(facts.letters, repeat=length)
        length += 1
    return [*short, *words]


class _Asking:
    """Answers of the original after each prefix of a word, by majority over offsets."""

    def __init__(self, oracle: Oracle, facts: Facts) -> None:
        self.oracle, self.facts = oracle, facts
        self.ids = {name: i for i, name in enumerate(self.oracle.names)}
        self.begin = () if self.facts.begin is None else (self.ids[self.facts.begin],)

    def strings(self, word: Word) -> list[Output]:
        """For each prefix, the tokens that may come next; None after an illegal token."""
        ids = (*self.begin, *(self.ids[letter] for letter in word))
        if not ids:
            return [""]
        first = 0 if self.begin else -1
        answers = self._asked([Case(ids, 0, tuple(range(len(ids))))])[0]
        outputs: list[Output] = ["", *answers] if first else list(answers)
        for t, letter in enumerate(word):
            last = outputs[t]
            if last is None or (isinstance(last, frozenset) and letter not in last):
                outputs[t + 1] = None
        return outputs

    def prompts(self, word: Word) -> list[Output]:
        """For each prefix, the answer if the prompt ends there."""
        mark = self.ids[str(self.facts.mark)]
        letters = [self.ids[letter] for letter in word]
        cases = []
        for length in range(len(word) + 1):
            ids = (*self.begin, *letters[:length], mark)
            cases.append(Case(ids, 0, (len(ids) - 1,)))
        return [answers[0] for answers in self._asked(cases)]

    def _asked(self, cases: Sequence[Case]) -> list[list[Answer]]:
        context = self.oracle.program.shape.context
        room = context - max(len(case.ids) for case in cases)
        offsets = (
            sorted({room * i // OFFSETS for i in range(OFFSETS)}) if self.facts.moving else [0]
        )
        moved = [Case(case.ids, at, case.scored) for at in offsets for case in cases]
        answers = self.oracle.answers(moved)
        rows = [answers[i :: len(cases)] for i in range(len(cases))]
        return [[_majority(place) for place in zip(*row)] for row in rows]


def _majority(answers: Sequence[Answer]) -> Answer:
    return max(answers, key=lambda answer: (answers.count(answer), repr(answer)))
