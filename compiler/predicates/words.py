"""Describes labels in words: a short phrase, and a name of at most three words."""

import re
from collections.abc import Sequence

import numpy as np

from ..ir import Vocabulary
from .classes import WORDS
from .language import (
    PAIRS,
    And,
    Below,
    Condition,
    Flag,
    Formula,
    In,
    InClass,
    Label,
    Not,
    Offset,
    Or,
    Slope,
)
from .text import COUNTS, FLAGS
from .tokens import format_tokens, token_texts

DESCRIBED = 2  # terms in a phrase
SHOWN = 3  # tokens of a set in a phrase
SHOWN_MOST = 8  # ... where their shares of the part's activity are known
SHOWN_SHARE = 0.75  # ... until they cover so much of it
COVER = 0.6  # share of a token set that a word list must contain to name it
BAG_WORDS = {"recent": "in the last 8 tokens", "seen": "somewhere before"}
PLACE_WORDS = {
    "token": "",
    "previous": "after ",
    "two_back": "two after ",
    "three_back": "three after ",
    "four_back": "four after ",
    "five_back": "five after ",
    "followed": "last followed by ",
    "pair_followed": "last followed, with the token before, by ",
    "word_start": "in a word beginning ",
    "previous_word": "after a word beginning ",
    "two_words_back": "two words after one beginning ",
    "text_start": "in a text beginning ",
    "text_second": "in a text with the second token ",
    "last_capitalised": "last capitalised ",
    "other_capitalised": "last capitalised but one ",
    "sentence_start": "in a sentence beginning ",
}
MARKS = {
    ".": "period",
    ",": "comma",
    ":": "colon",
    ";": "semicolon",
    "?": "question",
    "!": "exclamation",
    '"': "quote",
    "\u201c": "quote",
    "\u201d": "quote",
    "'": "apostrophe",
    "\u2019": "apostrophe",
    "(": "open",
    ")": "close",
    "[": "open",
    "]": "close",
    "{": "open",
    "}": "close",
    "-": "dash",
    "/": "slash",
}
SHORT_PLACES = {
    "token": "",
    "previous": "after",
    "two_back": "two_after",
    "three_back": "three_after",
    "four_back": "four_after",
    "five_back": "five_after",
    "followed": "before",
    "pair_followed": "pair_before",
    "word_start": "in_word",
    "previous_word": "after_word",
    "two_words_back": "two_words_after",
    "text_start": "in_text",
    "text_second": "second",
    "last_capitalised": "capitalised",
    "other_capitalised": "other_capitalised",
    "sentence_start": "in_sentence",
    "recent": "near",
    "seen": "given",
}


# By condition on a set whose tokens are in order: how many are shown, and what these cover.
Shares = dict[Condition, tuple[int, float]]


def shown_of(covered: Sequence[float] | np.ndarray) -> tuple[int, float]:
    """How many tokens of a set are shown, and the share of activity that they cover.

    Args:
        covered: the part's activity at each token, the largest first, of positive sum.
    """
    shares = np.cumsum(covered) / np.sum(covered)
    enough = int(np.searchsorted(shares, SHOWN_SHARE)) + 1
    count = min(max(enough, SHOWN), SHOWN_MOST, len(covered))
    return count, float(shares[count - 1])


def describe(label: Label, vocabulary: Vocabulary, shares: Shares | None = None) -> str:
    """A phrase that describes the first terms of a label, which contribute most.

    A negative term is described only if it comes first. ``shares``: see :func:`shown_of`.
    """
    shares = shares or {}
    terms = [term for term in label.terms if not isinstance(term.condition, Slope)]
    positive = [term for term in terms if term.coefficient > 0][:DESCRIBED]
    if not positive:
        return "always" if isinstance(label, Formula) else "looks at all tokens so far alike"
    words = "; ".join(
        dict.fromkeys(phrase(term.condition, vocabulary, shares) for term in positive)
    )
    if not isinstance(label, Formula):
        return f"looks at {words}"
    if terms[0].coefficient < 0:
        words += f"; not {phrase(terms[0].condition, vocabulary, shares)}"
    return words


def short_name(label: Label, vocabulary: Vocabulary) -> str:
    """A name of at most three words joined by underscores; "" if no term can be named."""
    positive = [t for t in label.terms if t.coefficient > 0 and not isinstance(t.condition, Slope)]
    for term in positive:
        name = _short(term.condition, vocabulary)
        words = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_").split("_")
        if words != [""]:
            return "_".join(words[:3])
    return ""


def phrase(condition: Condition, vocabulary: Vocabulary, shares: Shares | None = None) -> str:
    """A condition in words; see :func:`describe`."""
    match condition:
        case In(feature, tokens, side):
            share = (shares or {}).get(condition)
            return _place(feature, _set_words(tokens, vocabulary, share), side)
        case InClass(feature, name, side):
            return _place(feature, name.replace("_", " "), side)
        case Below(feature, limit, side):
            words = f"{COUNTS[feature]} below {limit}"
            return f"{words} of the {side}" if side else words
        case Flag(name, "key") if name in FLAGS:
            return FLAGS[name] if name == "first" else f"tokens {FLAGS[name]}"
        case Flag(name, "query") if name in FLAGS:
            return f"when {FLAGS[name]}"
        case Flag(name):
            return FLAGS.get(name) or PAIRS[name]
        case Offset(back, True):
            return f"the last {back} tokens"
        case Offset(0):
            return "itself"
        case Offset(1):
            return "the token before"
        case Offset(back):
            return f"{back} tokens back"
        case Not(inner):
            return f"not {phrase(inner, vocabulary, shares)}"
        case And(parts):
            telling = [part for part in parts if not _is_wide(part)]
            return _conjunction([phrase(part, vocabulary, shares) for part in telling or parts])
        case Or(parts):
            return " or ".join(phrase(part, vocabulary, shares) for part in parts)
        case Slope(name):
            return name.replace("_", " ")


def _is_wide(condition: Condition) -> bool:
    """Whether a condition is that one of many tokens stands somewhere: it says little."""
    match condition:
        case In(feature, tokens):
            return feature in BAG_WORDS and len(tokens) > SHOWN
        case Not(inner):
            return _is_wide(inner)
    return False


def _conjunction(parts: list[str]) -> str:
    """Join conditions; those that start with a preposition come last."""
    ordered = sorted(parts, key=lambda part: part.startswith(("when ", "after ", "from ")))
    return ", ".join(ordered)


def _place(feature: str, what: str, side: str) -> str:
    bag = BAG_WORDS.get(feature)
    words = f"{what} {bag}" if bag else PLACE_WORDS[feature] + what
    match side:
        case "query":
            return f"from {words}" if feature == "token" else f"when {words}"
        case "key" if feature != "token":
            return f"tokens with {words}" if bag else f"tokens {words}"
    return words


def _set_words(
    tokens: tuple[int, ...], vocabulary: Vocabulary, share: tuple[int, float] | None = None
) -> str:
    """A token set in words: the word list that covers it and its first tokens.

    With a share: ``␣he/␣she/␣it (81 % of 12)``.
    """
    word_list = _covering_list(tokens, vocabulary)
    listed = format_tokens(vocabulary, tokens, SHOWN)
    if share is not None and len(tokens) > SHOWN:
        count, covers = share
        covered = f"{100 * covers:.0f} % of {len(tokens)}"
        listed = format_tokens(vocabulary, tokens[:count], count)
        listed += f", {covered}" if word_list else f" ({covered})"
    return f"{word_list.replace('_', ' ')} ({listed})" if word_list else listed


def _covering_list(tokens: tuple[int, ...], vocabulary: Vocabulary) -> str | None:
    """The smallest word list that contains most tokens of a set."""
    texts = token_texts(vocabulary)
    words = [(texts[i] or "").strip().lower() if i < len(texts) else "" for i in tokens]
    for name, members in sorted(WORDS.items(), key=lambda item: len(item[1])):
        if len(words) > 2 and sum(word in members for word in words) >= COVER * len(words):
            return name
    return None


def _short(condition: Condition, vocabulary: Vocabulary) -> str:
    match condition:
        case In(feature, tokens):
            return f"{SHORT_PLACES[feature]}_{_set_name(tokens, vocabulary)}"
        case InClass(feature, name):
            return f"{SHORT_PLACES[feature]}_{name}"
        case Below(feature):
            return "early" if feature == "position" else feature.replace("since", "new")
        case Flag(name):
            return name
        case Offset(back, True):
            return f"last_{back}"
        case Offset(0):
            return "itself"
        case Offset(1):
            return "previous"
        case Offset(back):
            return f"{back}_back"
        case And(parts):
            return "_".join(_short(part, vocabulary) for part in parts)
        case Or(parts):
            return _short(parts[0], vocabulary)
    return ""


def _set_name(tokens: tuple[int, ...], vocabulary: Vocabulary) -> str:
    word_list = _covering_list(tokens, vocabulary)
    if word_list:
        return word_list
    texts = token_texts(vocabulary)
    named = [texts[i] or "" if i < len(texts) else f"t{i}" for i in tokens]
    return "_".join(filter(None, map(_spelled, named)))


def _spelled(word: str) -> str:
    """A token in a name: punctuation is spelled out; empty where neither can be said."""
    if word and not word.strip():
        return "newline" if "\n" in word else "space"
    word = word.strip()
    if word.isascii() and word.isalnum():
        return word
    if word and all(character in MARKS for character in word):
        return "_".join(MARKS[character] for character in word)
    return ""
