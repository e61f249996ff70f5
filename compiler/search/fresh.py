"""Fresh inputs, generated from the inputs of a checkpoint: of the same kind, but new."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

import numpy as np

from .facts import Facts
from .oracle import Answer, Case

Next = Callable[[Sequence[str]], Answer]
WALKS = 4  # random walks per required string; some do not end in time
LONGEST_ANSWER = 200  # maximum tokens of a continuation
ORDERLESS = 0.9  # share of adjacent pairs of shuffled prompts that inputs must hold
ALIKE = 0.5  # share of the neighbours of two words that both must have to exchange roles
DRAWS = 200  # attempts to recombine a prompt before an input is used as it is


def prompts(
    cases: Sequence[Case],
    names: Sequence[str],
    facts: Facts,
    count: int,
    context: int,
    rng: np.random.Generator,
) -> list[Case]:
    """Inputs up to the first answer, at random offsets.

    Prompts of a fixed length are recombined from several inputs, so that every pair of places that
    is ordered in all inputs stays ordered. Prompts without repetition are drawn at random. In all
    others, tokens are shuffled within a prompt (within each group, if answers come from every k-th
    token), and words that vary between prompts exchange their roles. If shuffled prompts hold pairs
    of adjacent tokens that no input holds, order matters: words only exchange their roles, and only
    with words that have the same neighbours.
    """
    drawn: list[Case] = []
    known = [case for case in cases if case.scored]
    words = [i for i, name in enumerate(names) if name in facts.letters]
    tail = 0 if facts.mark is None else 1
    bodies = [case.ids[facts.start : case.scored[0] + 1 - tail] for case in known]
    fixture = [w for w in words if len({body.count(w) for body in bodies}) == 1]
    free = [w for w in words if w not in fixture]
    orders = _orders(bodies) if facts.fixed is not None else []
    kinds = None
    if facts.fixed is None and not facts.distinct and not _may_shuffle(bodies, free, facts):
        kinds = _kinds(bodies)
    for _ in range(count):
        at = int(rng.integers(len(known)))
        case, first = known[at], known[at].scored[0]
        if facts.fixed is not None:
            body = _recombined(bodies, orders, rng)
        elif kinds is not None:
            body = _recast(bodies[at], kinds, rng)
        else:
            body = _shuffled(bodies[at], free, facts, rng)
        ids = (*case.ids[: facts.start], *body, *case.ids[first + 1 - tail : first + 1])
        drawn.append(Case(ids, _offset(facts, len(ids) + 1, context, rng), (len(ids) - 1,)))
    return drawn


def _offset(facts: Facts, length: int, context: int, rng: np.random.Generator) -> int:
    return int(rng.integers(max(context - length, 0) + 1)) if facts.moving else 0


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


def _may_shuffle(bodies: Sequence[Sequence[int]], free: Sequence[int], facts: Facts) -> bool:
    """Whether shuffled prompts consist of pairs of adjacent tokens that the inputs hold."""
    known = {pair for body in bodies for pair in pairwise(body)}
    rng = np.random.default_rng(0)  # of its own: the inputs that are drawn do not depend on it
    shuffled = [pair for body in bodies for pair in pairwise(_shuffled(body, free, facts, rng))]
    return sum(pair in known for pair in shuffled) >= ORDERLESS * len(shuffled)


def _kinds(bodies: Sequence[Sequence[int]]) -> list[list[int]]:
    """The tokens of prompts, grouped by their neighbours: most of those of the first of a group."""
    beside: dict[int, set[tuple[int, int]]] = {}
    for body in bodies:
        for a, b in pairwise(body):
            beside.setdefault(a, set()).add((1, b))
            beside.setdefault(b, set()).add((-1, a))
    kinds: list[list[int]] = []
    for token in sorted(beside):
        for kind in kinds:
            own, other = beside[token], beside[kind[0]]
            if len(own & other) >= ALIKE * len(own | other):
                kind.append(token)
                break
        else:
            kinds.append([token])
    return kinds


def _recast(
    body: Sequence[int], kinds: Sequence[Sequence[int]], rng: np.random.Generator
) -> list[int]:
    """A prompt whose words exchange their roles with words of the same kind."""
    roles: dict[int, int] = {}
    for kind in kinds:
        roles.update(zip(kind, (int(i) for i in rng.permutation(kind))))
    return [roles.get(i, i) for i in body]


def _orders(bodies: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Pairs of places of which the first never holds the larger id."""
    places = range(len(bodies[0]))
    return [(i, j) for i in places for j in places if i != j and all(b[i] <= b[j] for b in bodies)]


def _recombined(
    bodies: Sequence[Sequence[int]],
    orders: Sequence[tuple[int, int]],
    rng: np.random.Generator,
) -> list[int]:
    """A prompt with each place from a random prompt; an input if no draw keeps all orders."""
    for _ in range(DRAWS):
        picked = rng.integers(len(bodies), size=len(bodies[0]))
        body = [int(bodies[int(row)][place]) for place, row in enumerate(picked)]
        if all(body[i] <= body[j] for i, j in orders):
            return body
    return [int(i) for i in bodies[int(rng.integers(len(bodies)))]]


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
    """Prompts continued with a program's answers, all scored, at random offsets within the context.

    Args:
        answers: number of answers; None: up to the end token.
    """
    texts = []
    for start in starts:
        tokens, at = [names[i] for i in start.ids], len(start.ids) - 1
        # The last answer is scored, but not part of the input.
        while len(tokens) < len(start.ids) + (answers or LONGEST_ANSWER):
            new = follow(tokens)
            if not isinstance(new, str) or new not in ids or len(tokens) > context:
                break
            tokens.append(new)
            if answers is None and new == facts.end:
                break
        if len(tokens) > len(start.ids) and len(tokens) - 1 <= context:
            scored = tuple(range(at, len(tokens) - 1))
            read = tokens if len(tokens) <= context else tokens[:-1]
            offset = _offset(facts, len(read), context, rng)
            texts.append(Case(tuple(ids[token] for token in read), offset, scored))
    return texts


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
    """Random walks over the tokens that a program allows next, with the lengths of the inputs.

    The next token is drawn from the legal ones by how often it follows the current one in the
    inputs. If inputs end with the end token, walks that do not reach it are discarded.
    """
    follows = _follows(cases, names)
    lengths = [len(case.ids) for case in cases]
    longest = min(max(lengths), context)
    ends = facts.end is not None and all(names[case.ids[-1]] == facts.end for case in cases)
    walks: list[Case] = []
    for _ in range(count * WALKS):
        if len(walks) >= count:
            break
        target = lengths[int(rng.integers(len(lengths)))]
        tokens = [names[cases[int(rng.integers(len(cases)))].ids[0]]]
        while len(tokens) < min(longest, longest if ends else target):
            allowed = legal(tokens)
            choices = sorted(token for token in allowed if token in facts.words)
            if not choices or (ends and len(tokens) + 1 >= target and facts.end in allowed):
                break
            weights = np.array([follows[tokens[-1], token] + 0.5 for token in choices])
            tokens.append(choices[int(rng.choice(len(choices), p=weights / weights.sum()))])
        if ends:
            if len(tokens) >= longest or facts.end not in legal(tokens):
                continue  # incomplete string; the inputs contain only complete ones
            tokens.append(str(facts.end))
        offset = _offset(facts, len(tokens), context, rng)
        scored = tuple(range(len(tokens) - 1 if ends else len(tokens)))
        walks.append(Case(tuple(ids[token] for token in tokens), offset, scored))
    return walks


def recast(
    cases: Sequence[Case],
    names: Sequence[str],
    facts: Facts,
    count: int,
    context: int,
    rng: np.random.Generator,
) -> list[Case]:
    """Inputs whose words exchange their roles with words that have the same neighbours.

    For text that the model continues with single tokens: what follows an answer stays an answer.
    """
    words = {i for i, name in enumerate(names) if name in facts.words}
    kinds = [[i for i in kind if i in words] for kind in _kinds([case.ids for case in cases])]
    known = {case.ids for case in cases}
    drawn = []
    for _ in range(count):
        case = cases[int(rng.integers(len(cases)))]
        ids = tuple(_recast(case.ids, kinds, rng))
        if ids not in known:
            drawn.append(Case(ids, _offset(facts, len(ids), context, rng), case.scored))
    return drawn


def mixed(
    cases: Sequence[Case],
    names: Sequence[str],
    facts: Facts,
    count: int,
    context: int,
    rng: np.random.Generator,
) -> list[Case]:
    """Sequences that the model would not write: half join two inputs, half are random walks.

    A token of a walk is drawn by how often it follows the previous one in the inputs.
    """
    follows = _follows(cases, names)
    after: dict[str, list[str]] = {}
    for (token, other), times in sorted(follows.items()):
        after.setdefault(token, []).extend([other] * min(times, 1000))
    ids = {name: i for i, name in enumerate(names)}
    sequences = []
    for number in range(count):
        a, b = (cases[int(i)] for i in rng.integers(len(cases), size=2))
        if number % 2:
            cut = int(rng.integers(1, max(min(len(a.ids), len(b.ids)), 2)))
            sequence = (*a.ids[:cut], *b.ids[cut:])
        else:
            tokens = [names[a.ids[0]]]
            while len(tokens) < len(a.ids) and tokens[-1] in after:
                options = after[tokens[-1]]
                tokens.append(options[int(rng.integers(len(options)))])
            sequence = tuple(ids[token] for token in tokens)
        scored = tuple(t for t in (b if number % 2 else a).scored if t < len(sequence))
        offset = _offset(facts, len(sequence), context, rng)
        if scored:
            sequences.append(Case(tuple(int(i) for i in sequence), offset, scored))
    return sequences


def _follows(cases: Sequence[Case], names: Sequence[str]) -> Counter[tuple[str, str]]:
    """The number of times that each pair of adjacent tokens occurs in the inputs."""
    counts: Counter[tuple[str, str]] = Counter()
    for case in cases:
        counts.update(pairwise([names[i] for i in case.ids]))
    return counts


def misled(cases: Sequence[Case], facts: Facts, count: int, rng: np.random.Generator) -> list[Case]:
    """Prompts continued with wrong answers: words of the prompt in random order.

    The answers of the original to them show whether it depends on the number of answers or on the
    latest answer.
    """
    continued_cases = []
    for _ in range(count):
        case = cases[int(rng.integers(len(cases)))]
        first = case.scored[0]
        body = case.ids[facts.start : first + (0 if facts.mark is not None else 1)]
        if len(case.scored) < 2 or len(body) < 2:
            continue
        answers = rng.permutation(body)[: len(case.scored) - 1]
        ids = (*case.ids[: first + 1], *(int(i) for i in answers))
        continued_cases.append(Case(ids, case.offset, tuple(range(first + 1, len(ids)))))
    return continued_cases
