"""Roles of positions: template tokens, and distances from the ends of gaps."""

from gpt2c.behaviour.align import alignable, roles_of, template_of

# 9 8 ... are contexts and subjects; 1 2 3 is the template.
PROMPTS = [(1, 2, 9, 3), (7, 1, 2, 8, 6, 3), (1, 2, 5, 3), (4, 1, 2, 7, 9, 8, 3)]


def test_the_template_is_what_all_prompts_have_in_common():
    assert template_of(PROMPTS) == (1, 2, 3)
    assert alignable(PROMPTS)
    assert not alignable(PROMPTS[:3])  # too few for a mean
    assert not alignable([(1, 2), (3, 4), (5, 6), (7, 8)])


def test_gaps_are_counted_from_their_end():
    roles = roles_of(PROMPTS[3], (1, 2, 3))
    assert roles == [
        ("gap", 0, 0),
        ("template", 0, 0),
        ("template", 1, 0),
        ("gap", 2, 2),
        ("gap", 2, 1),
        ("gap", 2, 0),
        ("template", 2, 0),
    ]


def test_repeated_tokens_match_from_the_right():
    assert roles_of((2, 1, 2, 9, 3), (1, 2, 3))[0] == ("gap", 0, 0)
