"""Word error rates counted by hand."""

import pytest
from gpt2c.analysis.wer import without_stop, word_error_rate, words_of_ids, words_of_text


@pytest.mark.parametrize(
    "reference, hypothesis, expected",
    [
        ("the cat sat down", "the cat sat down", 0),
        ("the cat sat down", "the dog sat down", 1 / 4),  # one substitution
        ("the cat sat down", "the cat down", 1 / 4),  # one deletion
        ("the cat sat down", "so the cat sat down", 1 / 4),  # one insertion
        ("the cat sat down", "cat sat down the", 2 / 4),  # a deletion and an insertion
        ("the cat", "a b c d e", 1),  # five edits over two words, cut to 1
        ("the cat sat", "", 1),
        ("", "", 0),
        ("", "the", 1),
        ("the cat", "The cat", 1 / 2),  # case counts
        ("two\n\nlines\tof  text", "two lines of text", 0),  # only white space differs
        ("one two", "one\u00a0two", 0),  # as does a space that does not break
    ],
)
def test_by_hand(reference, hypothesis, expected):
    assert word_error_rate(words_of_text(reference), words_of_text(hypothesis)) == expected


def test_without_text_each_token_is_a_word():
    assert word_error_rate(words_of_ids([1, 12, 3]), words_of_ids([1, 2, 3])) == 1 / 3


def test_end_of_text_is_not_a_word():
    assert without_stop([5, 6, 1], 1) == [5, 6]
    assert without_stop([1], 1) == []
    assert without_stop([5, 6, 1], None) == [5, 6, 1]
    assert without_stop([5, 6], 1) == [5, 6]
