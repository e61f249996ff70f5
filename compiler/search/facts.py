"""What inputs show about a task: its alphabet, where answers begin, how prompts are built."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

SMALL = 8  # tokens: alphabets up to this size are counted token by token
LEAST = 2  # tokens before the first answer of a task whose prompts end without a mark
FOLLOWS = (
    0.9  # share of tokens that must be the model's own answers for inputs to be generated text
)


@dataclass(frozen=True)
class Facts:
    """What the inputs show.

    Attributes:
        words: ordinary tokens, in the vocabulary's order.
        specials: tokens that mark structure: the first of all, the separator, the end.
        mark: the token after which the first answer is due, where it is the same in all inputs.
        step: a number that divides the length of every prompt.
        distinct: no prompt holds a token twice.
        fixed: the length of all prompts, where they are alike.
        end: the end token, if the model has one.
        begin: the token at which all inputs begin and which occurs nowhere else, if there is one.
        first: the index of the first answer, where prompts end without a mark.
        moving: inputs begin at different position ids.
        follows: inputs are text that the model could have written (see :func:`follows_answers`).
        prompt_words: the words that prompts hold, where answers may hold others.
        answer_words: the words that the model answers.
        periods: with which the embeddings of position ids repeat (see :mod:`.periods`).
    """

    words: tuple[str, ...]
    specials: tuple[str, ...]
    mark: str | None
    step: int
    distinct: bool
    fixed: int | None
    end: str | None
    begin: str | None = "<bos>"
    first: int | None = None
    moving: bool = True
    follows: bool = True
    prompt_words: tuple[str, ...] | None = None
    answer_words: tuple[str, ...] = ()
    periods: tuple[int, ...] = ()

    @property
    def letters(self) -> tuple[str, ...]:
        """The words to count and to look for: those of prompts, else all."""
        return self.words if self.prompt_words is None else self.prompt_words

    @property
    def is_task(self) -> bool:
        """Whether a prompt comes before the answers; else every position is an answer."""
        return self.mark is not None or self.first is not None

    @property
    def halves(self) -> bool:
        """Whether every prompt has an even number of tokens."""
        even = self.step % 2 == 0 if self.fixed is None else self.fixed % 2 == 0
        return self.is_task and even

    @property
    def start(self) -> int:
        """Index of the first token of a prompt."""
        return 0 if self.begin is None else 1

    @property
    def prompt(self) -> str:
        """The tokens of the prompt, in the language of rules."""
        if self.mark is None:
            return "seen" if self.first is None else f"seen[{self.start or ''}:{self.first + 1}]"
        return f"before(seen, {self.mark!r})" if self.start else f"until(seen, {self.mark!r})"

    @property
    def answered(self) -> str:
        """How many answers were given, in the language of rules."""
        if self.mark is not None:
            return f"len(after(seen, {self.mark!r}))"
        return f"len(seen) - {1 + (self.first or 0)}"


def look(
    sequences: Sequence[Sequence[str]],
    firsts: Sequence[int],
    order: Sequence[str],
    specials: Sequence[str],
    end: str | None,
    moving: bool = True,
    scored: Sequence[Sequence[int]] = (),
    answers: Sequence[Sequence[str | frozenset[str]]] = (),
) -> Facts:
    """Reads the facts off inputs.

    Args:
        sequences: the tokens of each input.
        firsts: the index of the first answer of each.
        order: all tokens, in the vocabulary's order.
        specials: tokens that the vocabulary calls special.
        moving: whether inputs begin at different position ids.
        scored: the indices of the answers of each input.
        answers: what the model answers there.
    """
    begin = _begin(sequences)
    start = 0 if begin is None else 1
    task = all(first > 0 for first in firsts)
    mark = _mark(sequences, firsts) if task else None
    alike = len(set(firsts)) == 1 and len({len(tokens) for tokens in sequences}) == 1
    first = firsts[0] if task and mark is None and alike and firsts[0] >= LEAST else None
    seen = {token for tokens in sequences for token in tokens}
    marks = {token for token in (begin, mark, end) if token is not None}
    special = seen & (marks | set(specials))
    ends = [at if mark is not None else at + 1 for at in firsts]
    prompts = [list(tokens[start:at]) for tokens, at in zip(sequences, ends)]
    lengths = {len(prompt) for prompt in prompts}
    is_task = mark is not None or first is not None
    words = tuple(token for token in order if token in seen and token not in special)
    held = {token for prompt in prompts for token in prompt}
    answered = {token for each in answers for answer in each for token in tokens_of(answer)}
    return Facts(
        words=words,
        specials=tuple(token for token in order if token in special),
        mark=mark,
        step=math.gcd(*lengths) if is_task else 1,
        distinct=is_task and all(len(set(prompt)) == len(prompt) for prompt in prompts),
        fixed=lengths.pop() if is_task and len(lengths) == 1 else None,
        end=end,
        begin=begin,
        first=first,
        moving=moving,
        follows=follows_answers(sequences, scored, answers),
        prompt_words=tuple(token for token in words if token in held) if is_task else None,
        answer_words=tuple(token for token in order if token in answered and token not in special),
    )


def tokens_of(answer: str | frozenset[str]) -> frozenset[str]:
    """The tokens of an answer: one, or the set of legal ones."""
    return answer if isinstance(answer, frozenset) else frozenset((answer,))


def _begin(sequences: Sequence[Sequence[str]]) -> str | None:
    """The token at which all inputs begin and that occurs nowhere else, or None."""
    starts = {tokens[0] for tokens in sequences}
    if len(starts) != 1:
        return None
    (start,) = starts
    return None if any(start in tokens[1:] for tokens in sequences) else start


def _mark(sequences: Sequence[Sequence[str]], firsts: Sequence[int]) -> str | None:
    """The token at which the first answer is due and that no prompt holds, or None."""
    marks = {tokens[first] for tokens, first in zip(sequences, firsts)}
    if len(marks) != 1:
        return None
    (mark,) = marks
    return None if any(mark in t[:first] for t, first in zip(sequences, firsts)) else mark


def follows_answers(
    sequences: Sequence[Sequence[str]],
    scored: Sequence[Sequence[int]],
    answers: Sequence[Sequence[str | frozenset[str]]],
) -> bool:
    """Whether the model could have written the inputs: its answers allow what comes next."""
    allowed, total = 0, 0
    for tokens, places, continuation in zip(sequences, scored, answers):
        at = dict(zip(places, continuation))
        for t, (_, token) in enumerate(pairwise(tokens)):
            if t in at:
                total += 1
                answer = at[t]
                allowed += token in answer if isinstance(answer, frozenset) else token == answer
    return total > 0 and allowed >= FOLLOWS * total
