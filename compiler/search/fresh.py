"""Fresh inputs: new inputs of the same kind as those of a checkpoint."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

import numpy as np

from .hypotheses import Facts
from .oracle import Answer, Case

Next = Callable[[Sequence[str]], Answer]
WALKS = 4  # walks for each string that is wanted: some don't end in time
LONGEST_ANSWER = 200  # tokens: where a continuation is cut


def prompts(
    cases: Sequence[Case],
    names: Sequence[str],
    facts: Facts,
    count: int,
    context: int,
    rng: np.random.Generator,
) -> list[Case]:
    """Inputs up to the first answer, at random offsets.

    Tokens change places within a prompt (where answers come from every k-th token, among each
    other's groups), and words that are no fixture of all prompts change their roles. Prompts
    without repetition are drawn anew; prompts of a fixed length are recombined, keeping every order
    of two places that all prompts have.
    """
    made: list[Case] = []
    known = [case for case in cases if case.scored]
    words = [i for i, name in enumerate(names) if name in facts.words]
    bodies = [case.ids[1 : case.scored[0]] for case in known]
    fixture = [w for w in words if len({body.count(w) for body in bodies}) == 1]
    free = [w for w in words if w not in fixture]
    for _ in range(count):
        case = known[int(rng.integers(len(known)))]
        first = case.scored[0]
        body = (
            _fixed(bodies, rng)
            if facts.fixed is not None
            else _shuffled(case.ids[1:first], free, facts, rng)
        )
        ids = (case.ids[0], *body, case.ids[first])
        offset = int(rng.integers(max(context - len(ids) - 1, 0) + 1))
        made.append(Case(ids, offset, (len(ids) - 1,)))
    return made


def _shuffled(
    body: Sequence[int], free: Sequence[int], facts: Facts, rng: np.random.Generator
) -> list[int]:
    if facts.distinct:
        return [int(i) for i in rng.permutation(list(free))[: len(body)]]
    step = facts.step if 1 < facts.step < len(body) else 1
    groups = [list(rng.permutation(body[start::step])) for start in range(step)]
    order = rng.permutation(step)
    roles = dict(zip(free, rng.permutation(list(free)))) if len(free) > 1 else {}
    mixed = [int(groups[order[i % step]][i // step]) for i in range(len(body))]
    return [int(roles.get(i, i)) for i in mixed]


def _fixed(bodies: Sequence[Sequence[int]], rng: np.random.Generator) -> list[int]:
    size = len(bodies[0])
    ordered = [
        (i, j)
        for i in range(size)
        for j in range(size)
        if i != j and all(body[i] <= body[j] for body in bodies)
    ]
    while True:
        body = [int(bodies[int(rng.integers(len(bodies)))][i]) for i in range(size)]
        if all(body[i] <= body[j] for i, j in ordered):
            return body


def continued(
    starts: Sequence[Case],
    names: Sequence[str],
    ids: Mapping[str, int],
    follow: Next,
    facts: Facts,
    answers: int | None,
    context: int,
    rng: np.random.Generator,
) -> list[Case]:
    """Prompts with the answers that a program gives, all of them scored, at offsets at which all fit.

    Args:
        answers: how many there are; None: up to the end token.
    """
    made = []
    for start in starts:
        tokens, at = [names[i] for i in start.ids], len(start.ids) - 1
        while len(tokens) < len(start.ids) + (answers or LONGEST_ANSWER):
            new = follow(tokens)
            if not isinstance(new, str) or new not in ids or len(tokens) + 1 > context:
                break
            tokens.append(new)
            if answers is None and new == facts.end:
                break
        if len(tokens) > len(start.ids):
            scored = tuple(range(at, len(tokens) - 1))
            offset = int(rng.integers(context - len(tokens) + 1))
            made.append(Case(tuple(ids[token] for token in tokens), offset, scored))
    return made


def strings(
    cases: Sequence[Case],
    names: Sequence[str],
    ids: Mapping[str, int],
    legal: Next,
    facts: Facts,
    count: int,
    context: int,
    rng: np.random.Generator,
) -> list[Case]:
    """Random walks through what a program allows next, of the lengths that the inputs have.

    Which of the legal tokens comes next is drawn as often as it follows the current one in the
    inputs.
    """
    follows: Counter[tuple[str, str]] = Counter()
    for case in cases:
        tokens = [names[i] for i in case.ids]
        follows.update(pairwise(tokens))
    lengths = [len(case.ids) for case in cases]
    made: list[Case] = []
    for _ in range(count * WALKS):
        if len(made) >= count:
            break
        target = lengths[int(rng.integers(len(lengths)))]
        tokens = [names[cases[0].ids[0]]]
        while len(tokens) < min(max(lengths), context):
            allowed = legal(tokens)
            choices = sorted(token for token in allowed if token in facts.words)
            if not choices or (len(tokens) + 1 >= target and facts.end in allowed):
                break
            weights = np.array([follows[tokens[-1], token] + 0.5 for token in choices])
            tokens.append(choices[int(rng.choice(len(choices), p=weights / weights.sum()))])
        if len(tokens) >= min(max(lengths), context) or facts.end not in legal(tokens):
            continue  # not a whole string: the inputs hold none such
        tokens.append(str(facts.end))
        offset = int(rng.integers(context - len(tokens) + 1))
        scored = tuple(range(len(tokens) - 1))
        made.append(Case(tuple(ids[token] for token in tokens), offset, scored))
    return made
