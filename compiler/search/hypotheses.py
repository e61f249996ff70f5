"""Hypotheses: values that a model may compute on these inputs, in the rule language."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SMALL = 8  # tokens: alphabets up to this size are counted token by token
DIGITS = dict(
    zip(
        "0123456789",
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    )
)
PERIODS = (2, 3, 4, 5, 6)


@dataclass(frozen=True)
class Variable:
    """A named value: ``text`` is its rule, ``reads`` the variables that the rule names.

    ``type`` is one of the IR's value types; a "vector" has one entry for each token seen. ``cost``
    makes the search prefer plainer variables. ``meaning`` is what it is, in words.
    """

    name: str
    type: str
    text: str
    meaning: str
    cost: float = 1.0
    reads: tuple[str, ...] = ()


@dataclass(frozen=True)
class Facts:
    """What the inputs show: the words in their prompts, the mark that ends these, and so on.

    ``words``: ordinary tokens, in the vocabulary's order. ``mark``: the special token at which the
    first answer is due, where that isn't the first token. ``step``: a number that divides the
    length of every prompt. ``distinct``: no prompt holds a token twice. ``fixed``: the length of
    all prompts, where they are alike.
    """

    words: tuple[str, ...]
    specials: tuple[str, ...]
    mark: str | None
    step: int
    distinct: bool
    fixed: int | None
    end: str | None


def look(
    sequences: Sequence[Sequence[str]],
    firsts: Sequence[int],
    order: Sequence[str],
    specials: Sequence[str],
    end: str | None,
) -> Facts:
    """The facts of inputs: tokens of each, and the index of the first answer of each."""
    marks = {tokens[first] for tokens, first in zip(sequences, firsts) if first > 0}
    starts = {tokens[first] for tokens, first in zip(sequences, firsts) if first == 0}
    mark = marks.pop() if len(marks) == 1 and not starts and marks <= set(specials) else None
    seen = {token for tokens in sequences for token in tokens}
    prompts = [list(tokens[1:first]) for tokens, first in zip(sequences, firsts)]
    lengths = {len(prompt) for prompt in prompts}
    return Facts(
        words=tuple(token for token in order if token in seen and token not in specials),
        specials=tuple(token for token in order if token in seen and token in specials),
        mark=mark,
        step=math.gcd(*lengths) if mark else 1,
        distinct=mark is not None and all(len(set(prompt)) == len(prompt) for prompt in prompts),
        fixed=lengths.pop() if mark and len(lengths) == 1 else None,
        end=end,
    )


def variables(facts: Facts) -> list[Variable]:
    """All variables that are tried, plainer ones first; each reads only earlier ones."""
    found = [Variable("token", "token", "seen[-1]", "the current token", 0.2)]
    if facts.mark is None:
        found += _language(facts)
    else:
        found += _task(facts, facts.mark)
    return found


def _language(facts: Facts) -> Iterator[Variable]:
    """Every position is answered: what was seen so far decides."""
    yield Variable("before_it", "token", "previous(seen)", "the token before the current one", 0.8)
    if len(facts.words) > SMALL:
        return
    for word in facts.words:
        yield Variable(
            f"any_{plain_name(word)}", "bool", f"{word!r} in seen", f"whether {word} was seen", 0.5
        )
    for word, other in _pairs(facts.words):
        text = f"count(seen, {word!r}) - count(seen, {other!r})"
        yield Variable(
            f"{plain_name(word)}_over_{plain_name(other)}",
            "count",
            text,
            f"how many more {word} than {other} were seen",
            0.8,
        )
    for word in facts.words:
        yield Variable(
            f"count_{plain_name(word)}",
            "count",
            f"count(seen, {word!r})",
            f"how many {word} were seen",
            1.0,
        )
        for period in PERIODS:
            name = f"count_{plain_name(word)}_mod_{period}"
            text = f"count(seen, {word!r}) % {period}"
            yield Variable(
                name,
                "count",
                text,
                f"the number of {word} seen, modulo {period}",
                0.9 + 0.1 * period,
            )


def _task(facts: Facts, mark: str) -> Iterator[Variable]:
    """A prompt, a mark, then the answer."""
    prompt = f"before(seen, {mark!r})"
    numbers = [word for word in facts.words if word.isascii() and word.isdigit()]
    if facts.fixed is not None and facts.fixed <= SMALL:
        for index in range(facts.fixed):
            yield Variable(
                f"given_{index + 1}",
                "token",
                f"nth(seen, {index + 1})",
                f"token {index + 1} of the prompt",
                0.6,
            )
    else:
        yield Variable("opening", "token", "nth(seen, 1)", "the first token of the prompt", 0.8)
        if not facts.distinct:
            yield Variable(
                "letters", "tokens", prompt, "the tokens of the prompt, whatever their order", 1.0
            )
        if facts.distinct:
            yield Variable(
                "marks",
                "vector",
                "shifted(seen)",
                "for each token, which token stood before it",
                0.5,
            )
            yield Variable(
                "follower",
                "token",
                "latest(seen, marks, token)",
                "the token that followed the current one when it was last seen",
                0.5,
                ("marks", "token"),
            )
            if len(numbers) > SMALL:
                yield Variable(
                    "larger",
                    "token",
                    f"next_greater({prompt}, token)",
                    "the smallest number of the prompt above the current token",
                    0.6,
                    ("token",),
                )
    if not facts.distinct and len(facts.words) <= SMALL:
        answered = f"len(after(seen, {mark!r}))"
        yield Variable("answered", "count", answered, "how many answers were given", 0.7)
        for step in range(2, 7):
            if facts.step % step == 0:
                text = f"every({prompt}, {step}, {answered})"
                meaning = f"every {step} tokens one of the prompt, from the place on that has the number of answers given"
                yield Variable(f"group_of_{step}", "tokens", text, meaning, 1.0)
        for word, other in _pairs(facts.words):
            name = f"{plain_name(word)}_over_{plain_name(other)}"
            yield Variable(
                name,
                "count",
                f"count({prompt}, {word!r}) - count({prompt}, {other!r})",
                f"how many more {word} than {other} the prompt holds",
                0.8,
            )


def leaves(
    facts: Facts, found: Sequence[Variable], answers: Sequence[str]
) -> list[tuple[str, tuple[str, ...], float]]:
    """What an argmax answer may be: (text, variables read, cost)."""
    constants = [
        answer for answer in answers if answer in facts.specials or len(facts.words) <= SMALL
    ]
    result: list[tuple[str, tuple[str, ...], float]] = [
        (repr(answer), (), 0.2) for answer in constants
    ]
    for variable in found:
        if variable.type == "token" and variable.name != "token":
            result.append((variable.name, (variable.name,), 0.5))
        if variable.type == "tokens":
            text = f"most_common({variable.name})"
            result.append((text, (variable.name,), 0.6))
            result += [
                (f"{text} or {end!r}", (variable.name,), 0.7)
                for end in constants
                if end == facts.end
            ]
    if any(word.isascii() and word.isdigit() for word in facts.words) and len(facts.words) > SMALL:
        result.append(("successor(token)", ("token",), 0.5))
    return result


def _pairs(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    for index, word in enumerate(words):
        for other in words[index + 1 :]:
            yield word, other


def plain_name(word: str) -> str:
    """A word as the tail of a Python name."""
    if word in DIGITS:
        return DIGITS[word]
    plain = re.sub(r"[^a-z0-9]+", "_", word.lower()).strip("_")
    if plain[:1].isdigit():
        return f"n{plain}"
    return plain or "x" + "_".join(f"{ord(c):x}" for c in word)
