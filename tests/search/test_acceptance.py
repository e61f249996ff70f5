"""Which programs are close enough: whole inputs and single answers are limited."""

import pytest
from gpt2c.search.acceptance import Agreement


@pytest.mark.parametrize(
    ("inputs", "equal", "answers", "wrong", "accepted"),
    [
        (500, 500, 500, 0, True),
        (500, 494, 500, 6, True),
        (500, 475, 500, 25, False),  # of single answers, 5 % differ
        (160, 146, 16_000, 160, True),  # of inputs 9 %, but of answers 1 %
        (160, 140, 16_000, 20, False),  # too many inputs
        (20, 20, 20, 0, True),  # a small sample can't show less
        (20, 19, 20, 1, False),
    ],
)
def test_half_as_many_answers_as_inputs_may_differ(inputs, equal, answers, wrong, accepted):
    assert (Agreement(inputs, equal, answers, wrong).problem(0.9) is None) == accepted


def test_a_lower_match_allows_more_wrong_answers():
    agreement = Agreement(500, 440, 500, 60)
    assert agreement.problem(0.9) is not None
    assert agreement.problem(0.7) is None
