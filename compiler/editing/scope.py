"""The prompts of one fact: in its scope, about other subjects, about other relations."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..errors import Gpt2cError
from ..frontend.files import show

SPLITS = ("calibration", "validation", "test")
MOST = {"calibration": (24, 120, 60), "validation": (40, 40, 30), "test": (40, 40, 30)}
DONORS = 6  # subjects whose prompts are rewritten for a new subject
NULL = 24  # prompts after which the answer must not come
PSEUDO = 24  # made-up subjects
ADDED = 6  # prompts about each subject that an earlier edit added


@dataclass(frozen=True)
class Prompt:
    """A prompt of a behaviour and its answer, as in a file of behaviours."""

    behaviour: str
    variable: str
    prompt: str
    answer: str | None
    split: str


@dataclass(frozen=True)
class Prompts:
    """Prompts of one split as text, with the answer that the file records (None: not recorded).

    ``null``: prompts after which the behaviour's answer must not come next; it may come later.
    """

    inside: list[tuple[str, str | None]] = field(default_factory=list)
    neighbours: list[tuple[str, str | None]] = field(default_factory=list)
    related: list[tuple[str, str | None]] = field(default_factory=list)
    null: list[str] = field(default_factory=list)


def of_variable(
    rows: Sequence[Prompt],
    behaviour: str,
    variable: str,
    *,
    new: bool,
    edited: Collection[str] = (),
) -> dict[str, Prompts]:
    """Prompts by split for a variable of a behaviour.

    Args:
        new: whether the fact adds a variable; prompts about others are rewritten for it.
        edited: variables that edits changed or added: their prompts are always among the
            neighbours.

    Raises:
        Gpt2cError: the behaviour or the variable is unknown, or known although it is new.
    """
    own = [row for row in rows if row.behaviour == behaviour]
    variables = sorted({row.variable for row in own})
    if not own:
        names = ", ".join(sorted({row.behaviour for row in rows}))
        raise Gpt2cError(
            f"expected a behaviour, got {show(behaviour)}", hint=f"Behaviours: {names or 'none'}."
        )
    known = {*variables, *edited}
    if new == (variable in known):
        what = "a new" if new else "a known"
        shown = ", ".join(sorted(known)[:5])
        hint = "Use --fact." if new else f"Use --add, or one of {shown}, ..."
        raise Gpt2cError(
            f"expected {what} subject, got {show(variable)}", where=behaviour, hint=hint
        )
    prompts = {}
    rng = np.random.default_rng(0)
    for split in SPLITS:
        here = [row for row in own if row.split == split and row.answer is not None]
        others = [row for row in here if row.variable != variable]
        same_kind = _same_kind(rows, behaviour, set(variables))
        # A prompt without an answer may be about any relation, this one included: only those of
        # the behaviour itself are known to be about another one.
        elsewhere = [
            row
            for row in rows
            if row.behaviour in same_kind and row.split == split and row.answer is not None
        ]
        null = [row for row in own if row.split == split and row.answer is None]
        # Prompts about others, rewritten for this variable, are more contexts.
        inside = [(row.prompt, row.answer) for row in here if row.variable == variable]
        inside += _rewritten(others, _some(variables, DONORS), variable)
        related = [(row.prompt, row.answer) for row in elsewhere if row.variable == variable]
        if variable not in variables:
            related += _rewritten(elsewhere, _some(variables, DONORS), variable)
        made_up = _rewritten_to(others, variables, pseudo_names(variables, PSEUDO))
        near = [(row.prompt, row.answer) for row in others if row.variable not in edited]
        counts = MOST[split]
        prompts[split] = Prompts(
            _drawn(inside, counts[0], rng),
            _of_edited(others, variables, set(edited) - {variable}, rng)
            + _drawn(near, counts[1], rng)
            + _drawn(made_up, counts[1] // 3, rng),
            _drawn(related, counts[2], rng),
            [text for text, _ in _drawn(_rewritten(null, variables, variable), NULL, rng)],
        )
    return prompts


def _of_edited(
    rows: Sequence[Prompt],
    variables: Sequence[str],
    edited: Collection[str],
    rng: np.random.Generator,
) -> list[tuple[str, str | None]]:
    """Prompts about subjects that earlier edits changed or added."""
    chosen = [(row.prompt, row.answer) for row in rows if row.variable in edited]
    for name in sorted(set(edited) - set(variables)):
        chosen += _drawn(_rewritten(rows, _some(variables, DONORS), name), ADDED, rng)
    return chosen


def made_up_prompts(rows: Sequence[Prompt], behaviour: str, split: str, count: int) -> list[str]:
    """Prompts of a behaviour about subjects that do not exist."""
    own = [row for row in rows if row.behaviour == behaviour and row.split == split]
    variables = sorted({row.variable for row in own})
    made_up = _rewritten_to(own, variables, pseudo_names(variables, PSEUDO))
    return [prompt for prompt, _ in _drawn(made_up, count, np.random.default_rng(1))]


def pseudo_names(names: Sequence[str], count: int) -> list[str]:
    """Names that are made of the beginnings and ends of others, and are none of them."""
    rng = np.random.default_rng(2)
    invented: list[str] = []
    for _ in range(20 * count):
        one, other = (names[i] for i in rng.integers(len(names), size=2))
        words = [_spliced(a, b, rng) for a, b in zip(one.split(), other.split())]
        name = " ".join(words)
        if name and name not in names and name not in invented:
            invented.append(name)
        if len(invented) == count:
            break
    return invented


def _spliced(first: str, second: str, rng: np.random.Generator) -> str:
    if len(first) < 3 or len(second) < 3:
        return first
    return (
        first[: int(rng.integers(2, len(first)))] + second[int(rng.integers(1, len(second) - 1)) :]
    )


def _same_kind(rows: Sequence[Prompt], behaviour: str, variables: set[str]) -> set[str]:
    """Other behaviours with at least half of the same variables."""
    named: dict[str, set[str]] = {}
    for row in rows:
        named.setdefault(row.behaviour, set()).add(row.variable)
    return {
        name
        for name, own in named.items()
        if name != behaviour and 2 * len(own & variables) >= min(len(own), len(variables))
    }


def _some(names: Sequence[str], count: int) -> list[str]:
    order = np.random.default_rng(3).permutation(len(names))[:count]
    return [names[i] for i in sorted(order.tolist())]


def _rewritten(
    rows: Sequence[Prompt], donors: Sequence[str], name: str
) -> list[tuple[str, str | None]]:
    chosen = [row for row in rows if row.variable in donors and row.variable in row.prompt]
    texts = [row.prompt.replace(row.variable, name) for row in chosen]
    return [(text, None) for text in dict.fromkeys(texts)]


def _rewritten_to(
    rows: Sequence[Prompt], variables: Sequence[str], names: Sequence[str]
) -> list[tuple[str, str | None]]:
    """Prompts in which each variable stands for one of the names."""
    if not names:
        return []
    place = {variable: names[i % len(names)] for i, variable in enumerate(variables)}
    return [
        (row.prompt.replace(row.variable, place[row.variable]), None)
        for row in rows
        if row.variable in row.prompt
    ]


def _drawn(
    items: list[tuple[str, str | None]], count: int, rng: np.random.Generator
) -> list[tuple[str, str | None]]:
    if len(items) <= count:
        return items
    return [items[i] for i in sorted(rng.permutation(len(items))[:count].tolist())]
