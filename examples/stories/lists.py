"""Generated lists: sequences by rule (days, numbers, the alphabet, a pattern), and copied ones."""

from __future__ import annotations

from functools import cache

from . import lexicon as lex
from .draft import Table
from .teller import COLOUR, COUNTED, DAY, MONTH, NAME, NUMBER, QUALITY, Teller, options

GO_ON = Table([(",", 0.75, True), (".", 0.25, False)])  # a sequence goes on, or ends
STEP = Table([(f" {n}", weight, n) for n, weight in ((1, 4), (2, 3), (5, 2), (10, 2))])
LINES = options(
    {
        "Days:{days}": 1,
        "Months:{months}": 1,
        "Numbers:{count_by_words}": 1.5,
        "Digits:{count_by_digits}": 1.5,
        "Names:{sorted_names}": 1.5,
        "Colours:{colour_pattern}": 1,
        "Opposites:{opposites}": 1.2,
        "Shopping: {new_A} needs{items}. {A} buys{items_again}.": 2,
    }
)
MORE_LINES = Table([("\n", 0.5, True), ("", 0.5, False)])


class Lists(Teller):
    """Sequences by rule (days, numbers, alphabet, patterns) or copied from the line."""

    def write(self) -> None:
        self.tell("{line}")
        self.tell("\n{line}")
        while self.draft.choose("more_lines", MORE_LINES):
            self.tell("{line}")

    def line(self, lead: str) -> None:
        self.choose("list", LINES)

    def goes_on(self) -> bool:
        return self.draft.choose("goes_on", GO_ON)

    def cycle(self, rule: str, words: list[str], first: str) -> None:
        at = words.index(first)
        while self.goes_on():
            at += 1
            self.draft.force(rule, " " + words[at % len(words)])

    def days(self, lead: str) -> None:
        self.cycle("next_day", lex.DAYS, self.pick("day", DAY))

    def months(self, lead: str) -> None:
        self.cycle("next_month", lex.MONTHS, self.pick("month", MONTH))

    def count_by_words(self, lead: str) -> None:
        """Up or down by one; ends where the words do."""
        at = self.pick("number", NUMBER)
        self.draft.say(",")
        step = self.draft.choose("direction", _directions(at))
        at += step
        while 0 < at < 20 and self.goes_on():
            at += step
            self.draft.force("counting", " " + lex.NUMBERS[at])
        if not 0 < at < 20:
            self.draft.say(".")

    def count_by_digits(self, lead: str) -> None:
        """Multiples of 1, 2, 5 or 10: the first number is the step."""
        step = self.draft.choose("step", STEP)
        at = step
        while at < 12 * step and self.goes_on():
            at += step
            self.draft.force("counting", f" {at}")
        if at == 12 * step:
            self.draft.say(".")

    def sorted_names(self, lead: str) -> None:
        name = self.draft.choose("name", NAME.without(max(lex.NAMES)))
        while name != max(lex.NAMES) and self.goes_on():
            name = self.draft.choose("later_name", _later(name))
        if name == max(lex.NAMES):
            self.draft.say(".")

    def colour_pattern(self, lead: str) -> None:
        first = self.draft.choose("colour", COLOUR)
        self.draft.say(",")
        second = self.draft.choose("colour", COLOUR.without(first))
        self.draft.force("pattern", f", {first}, {second}")
        at = 0
        while self.goes_on():
            self.draft.force("pattern", " " + (first, second)[at % 2])
            at += 1

    def opposites(self, lead: str) -> None:
        going_on = True
        while going_on:
            quality = self.draft.choose("quality", QUALITY)
            self.draft.say(" and")
            self.draft.force("opposite", " " + lex.OPPOSITE[quality])
            going_on = self.goes_on()

    def items(self, lead: str) -> None:
        """'a hat, two apples and a box': two to four different things."""
        chosen = [self.draft.choose("item", COUNTED)]
        more = self.draft.choose("goes_on", ITEMS)
        while more:
            nouns = tuple(noun for _, noun in chosen)
            table = COUNTED.only(
                lambda item, nouns=nouns: item[1] not in nouns, ("not", *sorted(nouns))
            )
            chosen.append(self.draft.choose("item", table))
            more = "" if more == " and" else self.draft.choose("goes_on", ITEMS)
        self.seen["items"] = self.draft.text[self.draft.text.rindex(" needs") + len(" needs") :]

    def items_again(self, lead: str) -> None:
        self.draft.force("copy_items", self.seen["items"])


ITEMS = Table([(",", 0.4, ","), (" and", 0.6, " and")])


@cache
def _directions(number: int) -> Table:
    """The next number up, or, where there is one above zero, down."""
    up, down = lex.NUMBERS[number + 1], lex.NUMBERS[number - 1]
    return Table([(" " + up, 0.65, 1), (" " + down, 0.35 if number > 1 else 0, -1)])


@cache
def _later(name: str) -> Table:
    return NAME.only(lambda other: other > name, ("after", name))
