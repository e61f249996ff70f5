"""The word error rate between a program's greedy continuation and the original's."""

from collections.abc import Callable, Sequence
from itertools import takewhile

import jiwer

from ..frontend.tokenizers.vocabulary import reference_tokenizer
from ..ir import Vocabulary


def word_error_rate(reference: Sequence[str], hypothesis: Sequence[str]) -> float:
    """The word error rate of one continuation, min(1, edit distance / reference words).

    Both are lists of words without white space. The edit distance is Levenshtein's over words
    (insertions, deletions and substitutions cost 1). With an empty reference the rate is 0 if the
    hypothesis is empty, else 1.
    """
    if not reference or not hypothesis:
        return float(len(reference) != len(hypothesis))
    counted = jiwer.process_words(" ".join(reference), " ".join(hypothesis))
    distance = counted.substitutions + counted.deletions + counted.insertions
    return float(min(1.0, distance / len(reference)))


def words_of_text(text: str) -> list[str]:
    """The words of a text, separated by white space."""
    return text.split()


def words_of_ids(ids: Sequence[int]) -> list[str]:
    """The words of a model without text: each token is a word."""
    return [str(token) for token in ids]


def without_stop(ids: Sequence[int], stop: int | Sequence[int] | None) -> list[int]:
    """``ids`` up to the end-of-text token, or the first of several; it is not a word."""
    ends = {stop} if stop is None or isinstance(stop, int) else set(stop)
    return list(takewhile(lambda token: token not in ends, ids))


def speller(
    vocabulary: Vocabulary, stop: int | Sequence[int] | None
) -> Callable[[Sequence[int]], list[str]]:
    """A function that maps new tokens to words: those of the text, or the tokens themselves."""
    if not vocabulary.is_text:
        return lambda ids: words_of_ids(without_stop(ids, stop))
    library = reference_tokenizer(vocabulary)

    def spell(ids: Sequence[int]) -> list[str]:
        text = library.decode(without_stop(ids, stop), skip_special_tokens=False)
        return words_of_text(text)

    return spell
