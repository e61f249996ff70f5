"""Named token classes: by spelling, and by lists of English words."""

from collections.abc import Callable

import numpy as np

from ..ir import Vocabulary
from .tokens import cache_by_vocabulary, token_texts

SENTENCE_ENDS = frozenset(".!?\n;")
QUOTES = frozenset('"“”')

LISTS: dict[str, str] = {
    "pronouns": "i you he she it we they me him her us them thee thou ye himself herself itself"
    " themselves myself yourself who whom",
    "possessives": "my your his her its our their thy thine whose mine",
    "determiners": "the a an this that these those some any no every each all both",
    "prepositions": "of in to for with on at by from up about into over after under between out"
    " against during without before behind beside near upon through among toward towards down off"
    " across along around above below within unto",
    "conjunctions": "and or but nor so yet for because although though if when while that as than"
    " until unless since where whether",
    "auxiliaries": "is are was were be been being am has have had do does did will would shall"
    " should can could may might must shalt hath doth art wast hast",
    "negations": "not no never nor none nothing neither cannot",
    "saying_verbs": "said say says saying asked ask answered replied told tell tells spoke speak"
    " speaketh saith cried called shouted whispered",
    "question_words": "who what when where why how which whose whom",
    "numbers": "zero one two three four five six seven eight nine ten eleven twelve thirteen"
    " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
    " eighty ninety hundred thousand first second third fourth fifth half both once twice",
    "months": "january february march april may june july august september october november"
    " december",
    "weekdays": "monday tuesday wednesday thursday friday saturday sunday",
    "colours": "red green blue yellow white black brown grey gray pink purple orange silver gold"
    " golden",
    "family": "mother father brother sister son sons daughter daughters wife husband child children"
    " brethren grandmother grandfather uncle aunt parents family baby",
    "people": "man men woman women boy girl king queen people person servant lord priest friend"
    " teacher doctor prophet",
    "animals": "dog cat cow horse sheep duck hen bird birds rabbit fox mouse lion bear goat pig"
    " frog fish cows dogs cats horses animal animals oxen camel lamb wolf ass asses",
    "places": "house park school garden city town village country river forest market shop room"
    " kitchen wall street farm hill land place temple field church library home",
    "times": "day days night morning evening afternoon week month year years hour time today"
    " tomorrow yesterday now then soon later always often never",
    "body_parts": "hand hands head eye eyes face foot feet arm leg mouth heart ear hair body back"
    " skin blood bone bones",
    "feelings": "happy sad angry afraid glad tired hungry proud scared sorry joy fear love hate",
}
WORDS = {name: frozenset(words.split()) for name, words in LISTS.items()}

SHAPES: dict[str, Callable[[str], bool]] = {
    "punctuation": lambda text: bool(text.strip()) and not any(c.isalnum() for c in text),
    "sentence_ends": lambda text: text.strip(" ")[-1:] in SENTENCE_ENDS and text.strip(" ") != "",
    "newlines": lambda text: "\n" in text,
    "commas": lambda text: text.strip() == ",",
    "quotes": lambda text: bool(QUOTES & set(text)),
    "brackets": lambda text: bool(set("()[]{}") & set(text)),
    "digits": lambda text: text.strip().isdigit(),
    "capitalised": lambda text: text.strip()[:1].isupper(),
    "word_starts": lambda text: text[:1] == " " and text[1:2].isalpha(),
    "word_pieces": lambda text: text[:1].isalpha(),
    "single_letters": lambda text: len(text) == 1 and text.isalpha(),
    "long_words": lambda text: text[:1] == " " and len(text) > 6 and text[1:].isalpha(),
    "ending_in_ed": lambda text: len(text) > 2 and text.endswith("ed"),
    "ending_in_ing": lambda text: len(text) > 3 and text.endswith("ing"),
    "ending_in_s": lambda text: len(text) > 2 and text.endswith("s") and not text.endswith("ss"),
    "ending_in_ly": lambda text: len(text) > 2 and text.endswith("ly"),
    "ending_in_er": lambda text: len(text) > 2 and text.endswith("er"),
    "ending_in_tion": lambda text: text.endswith(("tion", "sion", "ment", "ness")),
    "ending_in_ous": lambda text: text.endswith(("ous", "al", "ive", "ful", "able", "ic")),
    "ending_in_eth": lambda text: len(text) > 2 and text.endswith(("eth", "est")),
}  # fmt: skip

NAMES: tuple[str, ...] = (*SHAPES, *WORDS)


@cache_by_vocabulary
def members(vocabulary: Vocabulary, size: int) -> dict[str, np.ndarray]:
    """For each class, a mask of its tokens: bool [size], all False for a vocabulary of ids."""
    masks = {name: np.zeros(size, dtype=bool) for name in NAMES}
    for ident, text in enumerate(token_texts(vocabulary)[:size]):
        if text is None:
            continue
        word = text.strip().lower()
        for name, test in SHAPES.items():
            masks[name][ident] = test(text)
        for name, words in WORDS.items():
            masks[name][ident] = word in words
    return masks
