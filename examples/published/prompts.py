"""Our own prompts for three published circuits of GPT-2 small.

Each prompt has two phrasings or more, a contrast, and a subject (`variable`) that lies in one split
alone. Names and nouns must be single tokens of the checkpoint, as in the papers; others are left
out, and it is said how many.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

_NAMES = (
    "Adam Alan Alex Alice Amy Andrew Anna Anthony Arthur Ben Brian Carl Charlie Chris Claire "
    "Dan David Emma Eric Frank Fred George Grace Henry Jack Jacob James Jane Jason Jean Jeff "
    "Jennifer Jim Joe John Jonathan Joseph Josh Julia Justin Kate Kevin Laura Leo Lisa Lucas "
    "Lucy Luke Marcus Maria Mark Martin Mary Matt Michael Mike Nathan Nick Paul Peter Rachel "
    "Ray Richard Robert Roger Rose Ryan Sam Sarah Scott Sean Simon Stephen Steve Susan Taylor "
    "Thomas Tim Tom Tony Tyler Victoria Walter William"
)
_PLACES = "store park station office garden school museum hospital library market"
_THINGS = "book ring key letter drink ticket camera ball phone map"
_NOUNS = (
    "apple bank bird boat bridge camera castle chair church cloud desert dream engine farm "
    "field fire flower forest garden ghost glass horse house island lamp letter map market "
    "mirror mountain ocean paper piano planet river road rose shadow ship song star stone storm "
    "table tower train tree valley village wall window winter"
)
_EVENTS = "war siege strike trial journey drought festival project reign tour voyage study"
NAMES, PLACES, THINGS, NOUNS, EVENTS = (
    words.split() for words in (_NAMES, _PLACES, _THINGS, _NOUNS, _EVENTS)
)
SPLITS = ("calibration", "validation", "test")
WEIGHTS = (6, 2, 4)  # subjects of the splits, of twelve
COUNTS = {"calibration": 100, "validation": 40, "test": 60}


@dataclass(frozen=True)
class Line:
    """One line of the schema of behaviours; an answer of None is what the model says itself."""

    behaviour: str
    phrasing: str
    variable: str
    prompt: str
    answer: str | None
    contrast: tuple[str, str | None]
    split: str


Single = Callable[[str], bool]  # whether a text is one token


def single_tokens(words: Sequence[str], single: Single) -> tuple[list[str], int]:
    """The words that are one token after a space, and how many are not."""
    kept = [word for word in words if single(f" {word}")]
    return kept, len(words) - len(kept)


def split_of(subjects: Sequence[str], split: str) -> list[str]:
    """The subjects of a split: disjoint, drawn with a fixed seed."""
    order = list(subjects)
    random.Random(len(order)).shuffle(order)
    total, start = sum(WEIGHTS), 0
    for name, weight in zip(SPLITS, WEIGHTS, strict=True):
        end = start + len(order) * weight // total
        if name == split:
            return order[start:end]
        start = end
    raise KeyError(split)


def indirect_object(names: Sequence[str]) -> Iterator[Line]:
    """``When A and B went to the store, B gave a book to`` → A: the name that stands once."""
    forms = {
        "when they went": "When {a} and {b} went to the {place}, {b} gave a {thing} to",
        "then": "Then, {a} and {b} were working at the {place}. {b} decided to give a {thing} to",
        "after": "After {a} and {b} left the {place}, {b} handed a {thing} to",
        "found (test alone)": "{a} and {b} found a {thing} near the {place}. {b} gave it to",
    }
    for split in SPLITS:
        own, draw = split_of(names, split), random.Random(f"ioi:{split}")
        for number in range(COUNTS[split]):
            phrasing = list(forms)[number % (len(forms) if split == "test" else len(forms) - 1)]
            first, second, third = draw.sample(own, 3)
            place, thing = draw.choice(PLACES), draw.choice(THINGS)
            if number // len(forms) % 2:  # both orders of the two names
                form = forms[phrasing].replace("{a} and {b}", "{b} and {a}", 1)
            else:
                form = forms[phrasing]
            prompt = form.format(a=first, b=second, place=place, thing=thing)
            other = form.format(a=third, b=second, place=place, thing=thing)
            order = "second first" if form is not forms[phrasing] else "first first"
            yield Line(
                *("indirect object", f"{phrasing}, {order}", first, prompt, f" {first}"),
                contrast=(other, f" {third}"),
                split=split,
            )


def induction(nouns: Sequence[str]) -> Iterator[Line]:
    """A list of random words, once more from its start: what followed a word follows again."""
    for split in SPLITS:
        own, draw = split_of(nouns, split), random.Random(f"induction:{split}")
        for number in range(COUNTS[split]):
            length = (5, 6, 7)[number % (3 if split == "test" else 2)]
            words = draw.sample(own, min(length + 1, len(own)))
            *words, spare = words
            at = draw.randrange(2, len(words))
            answer = words[at]
            changed = [*words[:at], spare, *words[at + 1 :]]
            prompt, other = (
                f"{' '.join(each)} {' '.join(each[:at])}".capitalize() for each in (words, changed)
            )
            yield Line(
                *("induction", f"{len(words)} words, at {at}", answer, prompt, f" {answer}"),
                contrast=(other, f" {spare}"),
                split=split,
            )


def greater_than(single: Single) -> Iterator[Line]:
    """``The war lasted from the year 1732 to the year 17`` → a larger number, as the model says."""
    forms = {
        "lasted": "The {event} lasted from the year {century}{year:02d} to the year {century}",
        "went on": "The {event} went on from {century}{year:02d} until {century}",
        "began (test alone)": "The {event} began in {century}{year:02d} and ended in {century}",
    }
    centuries = [c for c in range(11, 19) if single(f" {c}")]
    years = [f"{year:02d}" for year in range(2, 99) if single(f"{year:02d}")]
    for split in SPLITS:
        own, draw = split_of(years, split), random.Random(f"greater:{split}")
        for number in range(COUNTS[split] if own and centuries else 0):
            phrasing = list(forms)[number % (3 if split == "test" else 2)]
            event, century = draw.choice(EVENTS), draw.choice(centuries)
            year = draw.choice(own)
            values = {"event": event, "century": century}
            prompt = forms[phrasing].format(year=int(year), **values)
            # The paper's contrast: the same sentence with the year 01, which all years exceed.
            other = forms[phrasing].format(year=1, **values)
            yield Line(
                *("greater than", phrasing, year, prompt, None),
                contrast=(other, None),
                split=split,
            )
