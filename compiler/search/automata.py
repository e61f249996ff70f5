"""Learns an automaton from the answers of a model with AALpy (Angluin, "Learning Regular Sets from
Queries and Counterexamples", 1987)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from aalpy.base import SUL
from aalpy.base import Oracle as EquivalenceOracle
from aalpy.learning_algs import run_Lstar

MOST_STATES = 10  # maximum number of states of a readable automaton
ROUNDS = 12  # maximum number of counterexamples
QUESTIONS = 20_000  # maximum number of words to query

Word = tuple[str, ...]
Output = str | frozenset[str] | None  # None: the word is none that the model allows
Ask = Callable[[Word], list[Output]]  # a word → the answer after each prefix, the empty one first


@dataclass(frozen=True)
class Automaton:
    """A Moore machine: ``moves[state][letter]`` is the next state, ``outputs[state]`` the answer.

    States are named after the shortest word that leads to them. A letter without a move never
    occurs in the state.
    """

    start: str
    moves: dict[str, dict[str, str]]
    outputs: dict[str, Output]

    @property
    def steps(self) -> dict[str, dict[str, str]]:
        """The moves that change the state; states without any are left out."""
        steps = {
            state: {letter: other for letter, other in row.items() if other != state}
            for state, row in self.moves.items()
        }
        return {state: row for state, row in steps.items() if row}

    @property
    def size(self) -> int:
        """The number of steps."""
        return sum(len(row) for row in self.steps.values())


class _TooMuch(Exception):
    """The model needs more states or questions than a readable automaton has."""


class _Model(SUL):  # type: ignore[misc]  # aalpy ships no types
    """The model as a system under learning; each word is queried once."""

    def __init__(self, ask: Ask, longest: int) -> None:
        super().__init__()
        self.ask, self.longest, self.known = ask, longest, dict[Word, list[Output]]()
        self.word: list[str] = []

    def outputs(self, word: Word) -> list[Output]:
        """The answer after each prefix of a word, the empty one first."""
        if word not in self.known:
            if len(self.known) >= QUESTIONS or len(word) > self.longest:
                raise _TooMuch
            self.known[word] = self.ask(word)
        return self.known[word]

    def query(self, word: Word) -> list[Output]:
        outputs = self.outputs(tuple(word))
        return outputs[1:] if word else outputs

    def pre(self) -> None:
        self.word = []

    def post(self) -> None:
        pass

    def step(self, letter: str | None) -> Output:
        if letter is not None:
            self.word.append(letter)
        return self.outputs(tuple(self.word))[-1]


class _Samples(EquivalenceOracle):  # type: ignore[misc]  # aalpy ships no types
    """Compares a hypothesis with the model on sample words, short ones first."""

    def __init__(self, alphabet: list[str], model: _Model, samples: Sequence[Word]) -> None:
        super().__init__(alphabet, model)
        self.model, self.samples = model, sorted(set(samples), key=lambda word: (len(word), word))

    def find_cex(self, hypothesis: Any) -> Word | None:
        if len(hypothesis.states) > MOST_STATES + 1:
            raise _TooMuch
        for word in self.samples:
            hypothesis.reset_to_initial()
            outputs = self.model.outputs(word)
            for length, letter in enumerate(word, 1):
                if hypothesis.step(letter) != outputs[length]:
                    return word[:length]
        return None


def learn(
    alphabet: Sequence[str], ask: Ask, samples: Sequence[Word], longest: int
) -> Automaton | None:
    """The automaton with the model's answers; None if it needs too many states.

    Args:
        ask: returns the model's answers.
        samples: words on which each hypothesis is compared with the model.
        longest: letters of a word that the model can read.
    """
    model = _Model(ask, longest)
    try:
        machine = run_Lstar(
            list(alphabet),
            model,
            _Samples(list(alphabet), model, samples),
            automaton_type="moore",
            cache_and_non_det_check=False,
            max_learning_rounds=ROUNDS,
            print_level=0,
        )
    except _TooMuch:
        return None
    return _named(machine, alphabet) if len(machine.states) <= MOST_STATES + 1 else None


def _named(machine: Any, alphabet: Sequence[str]) -> Automaton:
    """States by the shortest word that leads to them, without dead states."""
    names = {machine.initial_state: "start"}
    words: dict[Any, Word] = {machine.initial_state: ()}
    queue = [machine.initial_state]
    moves: dict[str, dict[str, str]] = {}
    outputs: dict[str, Output] = {"start": machine.initial_state.output}
    for state in queue:
        row: dict[str, str] = {}
        for letter in alphabet:
            after = state.transitions[letter]
            if after.output is None:
                continue
            if after not in names:
                words[after] = (*words[state], letter)
                names[after] = f"after {' '.join(words[after])}"
                outputs[names[after]] = after.output
                queue.append(after)
            row[letter] = names[after]
        moves[names[state]] = row
    return Automaton("start", moves, outputs)
