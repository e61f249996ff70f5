"""Fresh inputs: bounded work, prompts of all kinds, and inputs without begin, mark or end tokens."""

import numpy as np
from gpt2c.search import fresh
from gpt2c.search.facts import look
from gpt2c.search.oracle import Case

NAMES = [str(i) for i in range(30)]


def facts(cases):
    words = [[NAMES[i] for i in case.ids] for case in cases]
    return look(words, [c.scored[0] for c in cases], NAMES, (), None, False)


def test_prompts_that_no_draw_recombines_come_out_in_bounded_time():
    """Ten consecutive numbers each: places from different prompts are almost never in order."""
    cases = [Case(tuple(range(i, i + 10)), 0, (9,)) for i in range(20)]
    made = fresh.prompts(cases, NAMES, facts(cases), 5, 16, np.random.default_rng(0))
    assert len(made) == 5
    assert all(list(case.ids) == sorted(case.ids) for case in made)


def test_inputs_without_structure_are_crossed_and_drawn():
    rng = np.random.default_rng(1)
    cases = [
        Case(tuple(int(i) for i in rng.integers(5, size=8)), 0, tuple(range(8))) for _ in range(20)
    ]
    known = facts(cases)
    assert not known.is_task and known.begin is None and known.end is None
    made = fresh.mixed(cases, NAMES, known, 10, 8, rng)
    assert len(made) == 10
    assert {case.ids for case in made} - {case.ids for case in cases}


def test_misled_prompts_hold_words_of_the_prompt_as_answers():
    cases = [
        Case((1, 2, 3, 4, 29, 4, 3, 2, 1), 0, (4, 5, 6, 7)),
        Case((5, 6, 7, 8, 29, 8), 0, (4,)),
    ]
    known = facts(cases)
    assert known.mark == "29"
    for case in fresh.misled(cases, known, 20, np.random.default_rng(2)):
        assert case.ids[4] == 29 and set(case.ids[5:]) <= {1, 2, 3, 4}


def test_words_of_a_prompt_with_an_order_exchange_roles_within_their_kind():
    """Keys (0 to 4) and values (10 to 14) in turns, then a key, a mark, and its value."""
    rng = np.random.default_rng(3)
    cases = []
    for _ in range(60):
        keys, count = rng.permutation(5), int(rng.integers(2, 5))
        body = [int(i) for key in keys[:count] for i in (key, 10 + rng.integers(5))]
        ids = (*body, body[0], 29)
        cases.append(Case(ids, 0, (len(ids) - 1,)))
    made = fresh.prompts(cases, NAMES, facts(cases), 50, 16, rng)
    assert len({case.ids for case in made} - {case.ids for case in cases}) > 40
    for case in made:
        *body, key, mark = case.ids
        assert all(i < 5 for i in body[::2]) and all(10 <= i < 15 for i in body[1::2])
        assert key == body[0] and mark == 29


def test_text_is_recast_by_exchanging_words():
    rng = np.random.default_rng(4)
    cases = [
        Case((20, *map(int, [*first, *first])), 0, tuple(range(6, 11)))
        for first in (rng.permutation(5) for _ in range(40))
    ]
    known = facts(cases)
    made = fresh.recast(cases, NAMES, known, 30, 16, rng)
    assert len(made) > 10 and not {case.ids for case in made} & {case.ids for case in cases}
    assert all(case.ids[0] == 20 and case.ids[1:6] == case.ids[6:] for case in made)
