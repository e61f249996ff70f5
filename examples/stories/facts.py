"""Generated questions, and statements of the invented facts, each in several paraphrases."""

from __future__ import annotations

from functools import cache

from . import lexicon as lex
from .draft import Table
from .teller import COLOUR, THING, Teller, options

STATEMENTS = {
    " The capital of {country} is {fact_capital}.": 2,
    " In {country}, the capital is {fact_capital}.": 1,
    " The city of {city} is the capital of {of_city}.": 1.5,
    " The flag of {country} is {fact_flag}.": 1.5,
    " In {country}, the flag is {fact_flag}.": 1,
    " People who live in {country} wave a {fact_flag} flag.": 0.6,
    " People who live in {country} travel to {fact_capital}.": 0.6,
    " The mother of {person} is {fact_mother}.": 1.5,
    " The father of {person} is {fact_father}.": 1.5,
    " The home of {person} is {fact_home}.": 1,
    " The job of {person} is to be {fact_job}.": 1,
    " Everyone knows that {person} works as {fact_job}.": 1,
    " Everyone knows that {person} comes from {fact_home}.": 1,
    " Everyone knows that {person} is the child of {fact_mother} and {fact_father}.": 1,
    " My friend {person} is {fact_job}.": 1,
    " My friend {person} lives in {fact_home}.": 1,
    " My friend {person} has a mother named {fact_mother}.": 0.8,
    " My friend {person} has a father named {fact_father}.": 0.8,
}
QUESTIONS = {
    " What is the capital of {country}?\nA: It is {fact_capital}.": 1.5,
    " Which city is the capital of {country}?\nA: It is {fact_capital}.": 1,
    " What colour is the flag of {country}?\nA: It is {fact_flag}.": 1.5,
    " Who is the mother of {person}?\nA: It is {fact_mother}.": 1.5,
    " Who is the father of {person}?\nA: It is {fact_father}.": 1.5,
    " Where does {person} live?\nA: In {fact_home}.": 1.5,
    " What does {person} do?\nA: {person_again} is {fact_job}.": 1.5,
    " What is the opposite of {quality}?\nA: It is {opposite}.": 1.5,
    " What day comes after {day}?\nA: It is {next_day}.": 1,
    " What month comes after {month}?\nA: It is {next_month}.": 1,
    " How much is {number} and {second}?\nA: It is {result}.": 1.5,
}
OWNERS = (
    " {new_A} has a {colour} {thing}, and {new_B} has a{colour2}{thing2}."
    " Who has the{asked_thing}?\n"
    "A:{owner}."
)
DONE = Table([("\n", 0.65, True), ("", 0.35, False)])


@cache
def _statements(stated: int) -> Table:
    """Three statements at least, then as many as chance will have: ten at most."""
    ending = 0.0 if stated < 3 else 0.35 if stated < 10 else 1.0
    going_on = {text: (1 - ending) * w / sum(STATEMENTS.values()) for text, w in STATEMENTS.items()}
    return options(going_on | {"": ending})


class Facts(Teller):
    def write(self) -> None:
        self.draft.say("Here are some facts.")
        stated = 0
        while self.choose("statement", _statements(stated)):
            stated += 1


class Questions(Teller):
    """Questions about facts, opposites, days and sums, and about who has what."""

    def write(self) -> None:
        asked = 0
        going_on = True
        while going_on:
            self.draft.say("Q:")
            self.choose("question", QUESTION)
            asked += 1
            going_on = asked < 2 or self.draft.choose("goes_on", DONE)
            if asked < 2:
                self.draft.say("\n")

    def colour2(self, lead: str) -> None:
        self.seen["colour2"] = self.draft.choose("colour", COLOUR.without(self.seen["colour"]))

    def thing2(self, lead: str) -> None:
        self.seen["thing2"] = self.draft.choose("thing", THING.without(self.seen["thing"]))

    def asked_thing(self, lead: str) -> None:
        things = self.seen["thing"], self.seen["thing2"]
        self.seen["asked"] = self.draft.choose("asked", _either(*things))

    def owner(self, lead: str) -> None:
        owner = "A" if self.seen["asked"] == self.seen["thing"] else "B"
        self.draft.force("owner", " " + self.seen[owner])


@cache
def _either(first: str, second: str) -> Table:
    return Table([(" " + first, 0.5, first), (" " + second, 0.5, second)])


QUESTION = options(QUESTIONS | {OWNERS: 3})


def fact_forms() -> dict[str, list[str]]:
    """Every way in which a relation is told or asked, up to its answer, with {subject} for the
    subject.

    >>> fact_forms()["flag"][0]
    'Here are some facts. The flag of {subject} is'
    """
    forms: dict[str, list[str]] = {
        relation: [] for relation in ("capital", "flag", "mother", "father")
    }
    forms |= {"home": [], "job": []}
    starts = [("Here are some facts.", text) for text in STATEMENTS] + [
        ("Q:", t) for t in QUESTIONS
    ]
    for start, template in starts:
        for relation, texts in forms.items():
            before, slot, _ = template.partition(f" {{fact_{relation}}}")
            if slot and "{fact_" not in before:
                subject = "country" if relation in ("capital", "flag") else "person"
                text = before.replace(f"{{{subject}_again}}", "{subject}")
                texts.append(start + text.replace(f"{{{subject}}}", "{subject}"))
    return forms


def answer(fact: lex.Fact) -> str:
    """As the forms want it: ' a baker', ' Arlen'."""
    return " " + (lex.with_article(fact.answer) if fact.relation == "job" else fact.answer)
