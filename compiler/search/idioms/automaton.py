"""The state of a finite automaton, learned from the model's answers.

Pattern: the answer depends on the tokens through one of a few states, which a part holds.
After: ``state = walk(seen, {'start': {'0': 'after 0'}, ...}, 'start')``. Shorter counts and flags
are preferred.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from ..automata import Output, Word, learn
from ..evidence import Evidence
from ..facts import SMALL
from ..oracle import Answer, Case
from .base import Idiom, Variable

LONGEST = 32  # maximum letters of a sample word; models lose count on longer ones
SHORT = 200  # number of short words, of all lengths from 1
OFFSETS = 3  # position ids at which a word is queried


def variables(evidence: Evidence) -> Iterator[Variable]:
    facts = evidence.facts
    single = facts.is_task and evidence.due == 1 and facts.mark is not None and not facts.distinct
    if not 1 <= len(facts.letters) <= SMALL or (facts.is_task and not single):
        return
    ask = _Asking(evidence)
    longest = evidence.oracle.program.shape.context - 2
    question = ask.prompts if facts.is_task else ask.strings
    machine = learn(facts.letters, question, _samples(evidence), longest)
    if machine is None or not machine.steps:
        return
    read = facts.prompt if facts.is_task else "seen"
    text = f"walk({read}, {machine.steps!r}, {machine.start!r})"
    states = len({machine.start, *machine.steps} | set(machine.outputs))
    meaning = f"the state of an automaton with {states} states"
    yield Variable("state", "state", text, meaning, 0.8 + 0.2 * machine.size)


def _samples(evidence: Evidence) -> list[Word]:
    facts = evidence.facts
    words: list[Word] = []
    for case in evidence.cases:
        tokens = evidence.oracle.words(case.ids)
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

    def __init__(self, evidence: Evidence) -> None:
        self.oracle, self.facts = evidence.oracle, evidence.facts
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


IDIOM = Idiom("automaton", learned=variables)
