"""The planted models: each a known program, with the noise that spoils it as an option."""

from collections.abc import Callable

import numpy as np
from gpt2c.search.oracle import Case
from planted_build import SHARP, C, Planted, Stream, answered, at_positions, build, sequences

LETTERS = ("a", "b", "c", "d", "e", "f")
TASK = (*LETTERS, "<bos>", "<sep>")
COUNT = 60  # inputs


def current_token(noise: float) -> Planted:
    tokens = (*LETTERS, "<bos>")
    stream = Stream(len(tokens))
    program = build(tokens, [], stream.part(0), noise=noise)
    return Planted(
        "current token", program, sequences(COUNT, 6, (6, 12), None), ("seen[-1]",), "token"
    )


def previous_token(noise: float) -> Planted:
    tokens = (*LETTERS, "<bos>")
    stream = Stream(len(tokens))
    query, key = at_positions(stream, lambda q: q - 1)
    head = (query, key, stream.part(0), stream.part(2))
    program = build(tokens, [head], stream.part(2), noise=noise)
    cases = sequences(COUNT, 6, (6, 12), 6)
    return Planted("previous token", program, cases, ("previous(seen)",), "before_it")


def token_seen(noise: float) -> Planted:
    tokens = ("a", "b", "c", "<bos>")
    stream = Stream(4)
    one = stream.part(0).sum(0, keepdims=True)
    query, key = SHARP * one, stream.part(0)[:1]
    head = (query, key, stream.part(0), stream.part(2))
    unembed = np.zeros((4, stream.width), np.float32)
    unembed[1] = stream.part(2)[0]
    bias = np.array([1, -0.7, 1, -1])
    program = build(tokens, [head], unembed, bias, "multilabel", noise=noise)
    return Planted(
        "token seen",
        program,
        sequences(COUNT, 3, (4, 12), 3),
        ("'a' in seen",),
        "{'a': True, 'b': any_a, 'c': True}",
    )


def two_states(noise: float) -> Planted:
    """The latest a or b decides, whatever c stand behind it: two states that c leaves as they are."""
    tokens = ("a", "b", "c", "<bos>")
    stream = Stream(4)
    query = SHARP * stream.part(0).sum(0, keepdims=True)
    key = (5 * stream.part(0)[:2].sum(0) + np.arange(C) @ stream.part(1) / 8)[None]
    head = (query, key, stream.part(0), stream.part(2))
    unembed = np.zeros((4, stream.width), np.float32)
    unembed[1] = stream.part(2)[0]
    program = build(tokens, [head], unembed, np.array([1, -0.5, 1, -1]), "multilabel", noise=noise)
    return Planted(
        "two states",
        program,
        sequences(COUNT, 3, (4, 12), 3),
        ("last_other(seen, 'c')",),
        "{'a': True, 'b': before_cs == 'a', 'c': True}",
    )


def difference(noise: float) -> Planted:
    tokens = ("a", "b", "<bos>")
    stream = Stream(3)
    uniform = np.zeros((1, stream.width), np.float32)
    value = (stream.part(0)[0] - stream.part(0)[1])[None]
    head = (uniform, uniform, value, stream.part(2)[:1])
    unembed = np.zeros((3, stream.width), np.float32)
    unembed[0] = stream.part(2)[0]
    program = build(tokens, [head], unembed, np.array([-0.01, 1, -1]), "multilabel", noise=noise)
    return Planted(
        "difference of counts",
        program,
        sequences(COUNT, 2, (4, 16), 2),
        ("count(seen, 'a') - count(seen, 'b')",),
        "{'a': lead > 0, 'b': True}",
    )


def induction(noise: float) -> Planted:
    """What followed the current token when it was last seen; at new tokens the token itself."""
    tokens = (*LETTERS, "<bos>")
    stream = Stream(len(tokens))
    query, key = at_positions(stream, lambda q: q - 1)
    before = (query, key, stream.part(0), stream.part(2))
    recent = np.arange(C) @ stream.part(1) / 8
    query = SHARP * np.concatenate([stream.part(0), stream.part(0).sum(0, keepdims=True)])
    key = np.concatenate([5 * stream.part(2), recent[None]])
    match = (query, key, stream.part(0), stream.part(3))
    program = build(tokens, [before, match], stream.part(3), noise=noise)
    cases = []
    for case in sequences(COUNT, 6, (10, 18), 6):
        repeated = [t for t in case.scored if case.ids[t] in case.ids[1:t]]
        cases.append(Case(case.ids, case.offset, tuple(repeated)))
    return Planted(
        "induction",
        program,
        [case for case in cases if case.scored],
        ("seen[-1]", "shifted(seen)", "latest(seen, marks, token)"),
        "token if follower is None else follower",
    )


def copy(noise: float) -> Planted:
    stream = Stream(len(TASK))
    query, key = at_positions(stream, lambda q: q - 4)
    head = (query, key, stream.part(0), stream.part(2))
    program = build(TASK, [head], stream.part(2), specials=TASK[6:], noise=noise)
    cases = answered(COUNT, 6, 4, lambda body: body[:3])
    text = "nth(before(seen, '<sep>'), len(after(seen, '<sep>')))"
    return Planted("copy", program, cases, (text,), "aligned")


def reverse(noise: float) -> Planted:
    stream = Stream(len(TASK))
    query, key = at_positions(stream, lambda q: 9 - q)
    head = (query, key, stream.part(0), stream.part(2))
    program = build(TASK, [head], stream.part(2), specials=TASK[6:], noise=noise)
    cases = answered(COUNT, 6, 4, lambda body: body[:0:-1])
    text = "nth_last(before(seen, '<sep>'), len(after(seen, '<sep>')))"
    return Planted("reverse", program, cases, (text,), "mirrored")


def fixed_place(noise: float) -> Planted:
    stream = Stream(len(TASK))
    query, key = at_positions(stream, lambda q: 2)
    head = (query, key, stream.part(0), stream.part(2))
    program = build(TASK, [head], stream.part(2), specials=TASK[6:], noise=noise, alike=True)
    cases = answered(2 * COUNT, 6, 7, lambda body: [])
    return Planted("fixed place", program, cases, ("nth(seen, 2)",), "place_2")


def most_common(noise: float) -> Planted:
    stream = Stream(len(TASK))
    uniform = np.zeros((1, stream.width), np.float32)
    head = (uniform, uniform, stream.part(0), 9 * stream.part(2))
    bias = np.array([0.0] * 6 + [-9.0] * 2)
    program = build(TASK, [head], stream.part(2), bias, specials=TASK[6:], noise=noise)
    cases = [c for n in (5, 7, 9, 11) for c in answered(COUNT // 2, 6, n, lambda body: [], seed=n)]
    return Planted(
        "most common", program, cases, ("before(seen, '<sep>')",), "most_common(letters)"
    )


PLANTED: tuple[Callable[[float], Planted], ...] = (
    current_token,
    previous_token,
    token_seen,
    two_states,
    difference,
    induction,
    copy,
    reverse,
    fixed_place,
    most_common,
)
