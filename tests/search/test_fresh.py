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
