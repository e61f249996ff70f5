"""Templates, and the slots that write their words: what a document remembers while it is told.

A template is text with slots, "gave {a_thing} to {B}"; a space before a slot belongs to the slot. A
slot either chooses a word (and remembers it) or writes what earlier choices leave no choice about.
{A} and {B} are the people told about, {C} whoever a sentence needs besides.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from . import lexicon as lex
from .draft import Draft, Table, ranked

SLOT = re.compile(r"( ?)\{(\w+)\}")

NAME, GIRL, BOY = ranked(lex.NAMES), ranked(lex.GIRLS), ranked(lex.BOYS)
A_THING, THING = ranked(lex.THINGS, show=lex.with_article), ranked(lex.THINGS)
A_LOOK = ranked(lex.LOOKS, show=lex.with_article)
THINGS = ranked(lex.THINGS, show=lex.plural)
AN_ANIMAL = ranked(lex.ANIMALS, show=lex.with_article)
ANIMAL_OR_HERD = Table(
    [
        (" " + show(animal), share / (rank + 2) ** 0.8, (animal, show is lex.plural))
        for show, share in ((str, 0.6), (lex.plural, 0.4))
        for rank, animal in enumerate(lex.ANIMALS)
    ]
)
SPOT = ranked(lex.SPOTS)
SPOT_OR_SPOTS = Table(
    [
        (" " + show(spot), share / (rank + 2) ** 0.8, spot)
        for show, share in ((str, 0.5), (lex.plural, 0.5))
        for rank, spot in enumerate(lex.SPOTS)
    ]
)
PLACE, COLOUR, FEELING = ranked(lex.PLACES), ranked(lex.COLOURS), ranked(lex.FEELINGS)
TIME, SKY = ranked(lex.TIMES), ranked(lex.SKIES)
DAY, MONTH = ranked(lex.DAYS, power=0.4), ranked(lex.MONTHS, power=0.4)
TRAIT = ranked(lex.TRAITS)
LOOK, QUALITY = ranked(lex.LOOKS), ranked(lex.OPPOSITE)
COUNTRY = ranked(lex.COUNTRIES, power=0.5, shift=10)
CITY = ranked(lex.COUNTRIES, power=0.5, shift=10, show=lambda c: lex.FACTS["capital", c].answer)
PERSON = ranked(lex.PERSONS, power=0.5, shift=10)
NUMBER = ranked(range(1, 11), show=lambda n: lex.NUMBERS[n])
SEVERAL = ranked(range(2, 11), show=lambda n: lex.NUMBERS[n])
CASES = {"she": ("her", "her"), "he": ("him", "his")}
COUNTED = Table(
    [
        (" " + lex.with_article(noun) if n == 1 else f" {lex.counted(n, noun)}", weight, (n, noun))
        for rank, noun in enumerate(lex.THINGS)
        for n, share in ((1, 0.5), (2, 0.25), (3, 0.15), (4, 0.1))
        for weight in [share / (rank + 2) ** 0.8]
    ]
)
# A feeling, and what it makes people do.
REACTIONS = {
    "happy": ("smiled and sang a song.", "laughed out loud."),
    "sad": ("cried for a long time.", "went home alone."),
    "tired": ("went to bed.", "sat down on a bench."),
    "hungry": ("ate some bread.", "looked for an apple."),
    "angry": ("shut the door.", "shouted at the wall."),
    "cold": ("put on a warm coat.", "sat by the fire."),
    "proud": ("told everyone about it.", "smiled at the sky."),
    "afraid": ("ran away.", "hid under the bed."),
}


@cache
def parts(template: str) -> tuple[str | tuple[str, str], ...]:
    """'gave {a_thing} to' -> ('gave', (' ', 'a_thing'), ' to'): text, or a slot and its space."""
    pieces: list[str | tuple[str, str]] = []
    end = 0
    for match in SLOT.finditer(template):
        if match.start() > end:
            pieces.append(template[end : match.start()])
        pieces.append((match[1], match[2]))
        end = match.end()
    if end < len(template):
        pieces.append(template[end:])
    return tuple(pieces)


def options(weights: dict[str, float]) -> Table:
    """A choice between templates; each option writes its template up to the first slot."""

    def opening(template: str) -> str:
        first = (parts(template) or ("",))[0]
        return first if isinstance(first, str) else ""

    return Table((opening(template), weight, template) for template, weight in weights.items())


class Teller:
    """Tells templates into a draft."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.seen: dict[str, Any] = {}  # what was chosen last, by slot

    def tell(self, template: str) -> None:
        for part in parts(template):
            self.draft.say(part) if isinstance(part, str) else self.fill(*part)

    def choose(self, rule: str, table: Table) -> str:
        """Takes one template of a table and tells it; returns it."""
        template = self.draft.choose(rule, table, what=rule)
        for i, part in enumerate(parts(template)):
            if isinstance(part, str):
                self.draft.say(part if i else "")  # the choice has written its opening
            else:
                self.fill(*part)
        return template

    def pick(self, slot: str, table: Table, lead: str = " ") -> Any:
        """Chooses a word and remembers it under the slot's name."""
        self.seen[slot] = self.draft.choose(slot, table if lead else table.flush)
        return self.seen[slot]

    def fill(self, lead: str, slot: str) -> None:
        if slot in PICKS:
            name, table = PICKS[slot]
            self.pick(name, table, lead)
        elif slot in RULES:
            rule, word = RULES[slot]
            text = word(self.seen)
            what = text
            if rule == "fact":
                relation = slot.split("_")[-1].replace("city", "capital")
                subject = self.seen["country" if relation in ("capital", "flag") else "person"]
                what = f"{relation}:{subject}"
            self.draft.force(rule, lead + text, what)
        else:
            getattr(self, slot)(lead)

    def new_A(self, lead: str) -> None:
        self.seen["A"] = self.draft.choose("name", NAME if lead else NAME.flush)

    def new_B(self, lead: str) -> None:
        table = NAME.without(self.seen["A"])
        self.seen["B"] = self.draft.choose("name", table if lead else table.flush)

    def child(self, lead: str) -> None:
        self.seen["child"] = self.draft.choose("child", CHILD)

    def named_A(self, lead: str) -> None:
        self.seen["A"] = self.draft.choose("name", GIRL if self.seen["child"] == "girl" else BOY)

    def who(self, lead: str) -> None:
        """The main person, by name or by pronoun."""
        self.draft.choose("mention", _mention(self.seen["A"]), what=self.seen["A"])

    def spot2(self, lead: str) -> None:
        self.seen["spot2"] = self.draft.choose("spot", SPOT.without(self.seen["spot"]))

    def thing2(self, lead: str) -> None:
        table = A_THING.without(self.seen["thing"])
        self.seen["thing2"] = self.draft.choose("thing", table)

    def sky2(self, lead: str) -> None:
        self.draft.choose("sky", SKY.without(self.seen["sky"]))

    def found(self, lead: str) -> None:
        """One of the two places that were searched."""
        table = _pair(" under the " + self.seen["spot"], " behind the " + self.seen["spot2"])
        self.draft.choose("found", table)

    def change(self, lead: str) -> None:
        """More or fewer of what is counted, so many that 0 to 20 remain."""
        count = self.seen["number"]
        sign = self.draft.choose("change", CHANGE)
        table = NUMBER if sign > 0 else NUMBER.only(lambda n: n <= count, ("upto", count))
        self.seen["result"] = count + sign * self.draft.choose("number", table)
        self.draft.say(" more" if sign > 0 else " of them")

    def second(self, lead: str) -> None:
        self.seen["result"] = self.seen["number"] + self.draft.choose("number", NUMBER)

    def reaction(self, lead: str) -> None:
        first, second = REACTIONS[self.seen["feeling"]]
        self.draft.choose("reaction", _pair(" " + first, " " + second, 0.7))

    def giver(self, lead: str) -> None:
        people = self.seen["A"], self.seen["B"]
        giver = self.draft.choose("giver", _pair(f" {people[0]}", f" {people[1]}", 0.7)).strip()
        self.seen["receiver"] = people[1] if giver == people[0] else people[0]

    def animals(self, lead: str) -> None:
        _, self.seen["many"] = self.draft.choose("animal", ANIMAL_OR_HERD)

    def count_up(self, lead: str) -> None:
        """'one, two, three': up to the number asked for."""
        for n in range(1, self.seen["number"] + 1):
            self.draft.force("counting", ("," if n > 1 else "") + " " + lex.NUMBERS[n])


CHILD = Table([(" girl", 0.5, "girl"), (" boy", 0.5, "boy")])
CHANGE = Table([(" found", 0.6, 1), (" lost", 0.4, -1)])


@cache
def _mention(name: str) -> Table:
    pronoun = lex.GENDER[name].capitalize()
    return Table([(" " + name, 0.45, f"name {name}"), (" " + pronoun, 0.55, f"pronoun {name}")])


@cache
def _pair(first: str, second: str, share: float = 0.6) -> Table:
    return Table([(first, share, first), (second, 1 - share, second)])


def _after(words: list[str], slot: str) -> Any:
    return lambda seen: words[(words.index(seen[slot]) + 1) % len(words)]


def _fact(relation: str, subject: str) -> Any:
    return lambda seen: lex.FACTS[relation, seen[subject]].answer


def _pronoun(case: int) -> Any:
    return lambda seen: (lex.GENDER[seen["A"]], *CASES[lex.GENDER[seen["A"]]])[case]


# Slots that choose: the rule that they are (and under which they are remembered), and the options.
PICKS: dict[str, tuple[str, Table]] = {
    "a_thing": ("thing", A_THING),
    "thing": ("thing", THING),
    "things": ("thing", THINGS),
    "a_look": ("look", A_LOOK),
    "look": ("look", LOOK),
    "animal": ("animal", AN_ANIMAL),
    "spot": ("spot", SPOT),
    "spots": ("spot", SPOT_OR_SPOTS),
    "place": ("place", PLACE),
    "colour": ("colour", COLOUR),
    "feeling": ("feeling", FEELING),
    "time": ("time", TIME),
    "sky": ("sky", SKY),
    "day": ("day", DAY),
    "month": ("month", MONTH),
    "trait": ("trait", TRAIT),
    "quality": ("quality", QUALITY),
    "country": ("country", COUNTRY),
    "city": ("country", CITY),
    "person": ("person", PERSON),
    "number": ("number", NUMBER),
    "several": ("number", SEVERAL),
}

# Slots that follow from earlier choices: the rule's name, and the words.
RULES: dict[str, tuple[str, Any]] = {
    "A": ("copy_name", lambda seen: seen["A"]),
    "B": ("copy_name", lambda seen: seen["B"]),
    "receiver": ("receiver", lambda seen: seen["receiver"]),
    "he": ("pronoun", _pronoun(0)),
    "He": ("pronoun", lambda seen: _pronoun(0)(seen).capitalize()),
    "him": ("pronoun", _pronoun(1)),
    "his": ("pronoun", _pronoun(2)),
    "thing_again": ("copy_thing", lambda seen: seen["thing"]),
    "a_thing_again": ("copy_thing", lambda seen: lex.with_article(seen["thing"])),
    "animal_again": ("copy_animal", lambda seen: seen["animal"]),
    "spot_again": ("copy_spot", lambda seen: seen["spot"]),
    "place_again": ("copy_place", lambda seen: seen["place"]),
    "colour_again": ("copy_colour", lambda seen: seen["colour"]),
    "feeling_again": ("copy_feeling", lambda seen: seen["feeling"]),
    "quality_again": ("copy_quality", lambda seen: seen["quality"]),
    "look_opposite": ("opposite", lambda seen: lex.OPPOSITE[seen["look"]]),
    "opposite": ("opposite", lambda seen: lex.OPPOSITE[seen["quality"]]),
    "next_day": ("next_day", _after(lex.DAYS, "day")),
    "next_month": ("next_month", _after(lex.MONTHS, "month")),
    "result": ("sum", lambda seen: lex.NUMBERS[seen["result"]]),
    "result_things": ("sum", lambda seen: lex.counted(seen["result"], seen["thing"])),
    "were": ("agreement", lambda seen: "were" if seen["many"] else "was"),
    "fact_capital": ("fact", _fact("capital", "country")),
    "fact_flag": ("fact", _fact("flag", "country")),
    "of_city": ("fact", lambda seen: seen["country"]),
    "fact_mother": ("fact", _fact("mother", "person")),
    "fact_father": ("fact", _fact("father", "person")),
    "fact_home": ("fact", _fact("home", "person")),
    "fact_job": ("fact", lambda seen: lex.with_article(lex.FACTS["job", seen["person"]].answer)),
    "person_again": ("copy_name", lambda seen: seen["person"]),
    "country_again": ("copy_name", lambda seen: seen["country"]),
}
