"""The phrasings of behaviours: the generator's own templates up to an answer, in varied contexts.

A template is the generator's, with a bar where the prompt ends and the answer begins. Some choices
are fixed (the subject), the others and the context before it are drawn from a seed, so that the
same seed with another subject gives the contrast.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import dialogues, facts, lists, tales
from . import lexicon as lex
from .draft import Chance, Draft, Table
from .teller import ANIMAL_OR_HERD, NAME, NUMBER

ONE_PERSON = (
    "Once upon a time there was a {child} named {named_A}.",
    "One {time}, {new_A} went to the {place}.",
    "It was a {sky} {time}, and {new_A} was at the {place}.",
)
TWO_PEOPLE = ("On {day}, {new_A} and {new_B} went to the {place}.",)
SCENES = (
    " {A} had {a_look} {thing}. The {thing_again} was not {look_opposite}.",
    " {A} went to the {place}. There {he} saw {animal}. The {animal_again} was {trait}.",
    " {A} lost {his} {thing} at the {place}. {He} went back to the {place_again} and found the "
    "{thing_again} there.",
)
GREETING = "This is what {new_A} and {new_B} said.\n{A}: Hello, {B}.\n{B}: Hello, {A}."
TALK = sorted(t for t in dialogues.TALK.values if t != dialogues.GOODBYE and "{count_up}" not in t)
TRIES = 50


@dataclass(frozen=True)
class Form:
    """One phrasing. ``people``: how many the story has named before; ``fixes``: the subject's slot.

    ``speaker``: who speaks in a dialogue (A or B; by chance if empty). ``only``: the subjects that
    it is used for, all if empty. ``unless``: a template of the same phrasing after which the answer
    must not come. ``title``: the phrasing's name, if it isn't the template's.
    """

    kind: str
    template: str
    people: int = 1
    fixes: str = ""
    speaker: str = ""
    only: tuple[Any, ...] = ()
    unless: str = ""
    title: str = ""

    @property
    def name(self) -> str:
        """A readable name: the kind and the template up to the answer."""
        if self.title:
            return self.title
        prompt = self.template.partition("|")[0]
        return f"{self.kind}: {' '.join(prompt.replace(chr(10), ' / ').split())}"


class PromptTeller(facts.Questions, lists.Lists, dialogues.Dialogue, tales.Story):
    """Tells templates of every kind of document, with some choices fixed."""

    def __init__(self, seed: str, fixed: Mapping[str, Any]) -> None:
        super().__init__(Draft(Chance(seed)))
        self.fixed = dict(fixed)

    def _fixed(self, slot: str, table: Table) -> Table:
        if slot not in self.fixed:
            return table
        value = self.fixed[slot]
        return table.only(lambda other: other == value, ("fixed", slot, value))

    def pick(self, slot: str, table: Table, lead: str = " ") -> Any:
        return super().pick(slot, self._fixed(slot, table), lead)

    def new_A(self, lead: str) -> None:
        table = self._fixed("A", NAME.without(*self._others("A")))
        self.seen["A"] = self.draft.choose("name", table if lead else table.flush)

    def new_B(self, lead: str) -> None:
        table = self._fixed("B", NAME.without(self.seen["A"]))
        self.seen["B"] = self.draft.choose("name", table if lead else table.flush)

    def _others(self, slot: str) -> list[str]:
        return [self.fixed[each] for each in ("A", "B") if each != slot and each in self.fixed]

    def child(self, lead: str) -> None:
        free = [name for name in lex.NAMES if name not in self._others("A")]
        who = self.fixed.get("A") or self.draft.source.random.choice(free)
        self.fixed["A"] = who
        self.draft.say(" girl" if lex.GENDER[who] == "she" else " boy")

    def named_A(self, lead: str) -> None:
        self.new_A(lead)

    def giver(self, lead: str) -> None:
        self.seen["receiver"] = self.fixed["receiver"]
        people = {self.seen["A"], self.seen["B"]} - {self.seen["receiver"]}
        self.draft.say(lead + people.pop())

    def second(self, lead: str) -> None:
        added = self.draft.choose("number", self._fixed("second", NUMBER))
        self.seen["result"] = self.seen["number"] + added

    def animals(self, lead: str) -> None:
        _, self.seen["many"] = self.draft.choose("animal", self._fixed("herd", ANIMAL_OR_HERD))

    def other(self, lead: str) -> None:
        self.draft.say(lead + self.seen["other"])

    def numbers_up(self, lead: str) -> None:
        self._numbers(1)

    def numbers_down(self, lead: str) -> None:
        self._numbers(-1)

    def _numbers(self, step: int) -> None:
        """Two or three numbers, the last one fixed."""
        last, count = self.fixed["last"], self.draft.source.random.choice((2, 3))
        first = last - step * (count - 1)
        first = last - step if not 0 < first <= 20 else first
        numbers = [lex.NUMBERS[n] for n in range(first, last + step, step)]
        self.draft.say(" " + ", ".join(numbers) + ",")
        self.seen["next"] = lex.NUMBERS[last + step]

    def months_up(self, lead: str) -> None:
        """Two or three months in order, the last one fixed."""
        last, count = self.fixed["month"], self.draft.source.random.choice((2, 3))
        end = lex.MONTHS.index(last) + 1
        months = [lex.MONTHS[at % len(lex.MONTHS)] for at in range(end - count, end)]
        self.draft.say("".join(f" {month}," for month in months))
        self.seen["month"] = last

    def digits(self, lead: str) -> None:
        step = self.draft.source.random.choice((1, 2, 5, 10))
        last = self.fixed["last"]
        self.draft.say("".join(f" {n * step}," for n in range(max(1, last - 3), last + 1)))
        self.seen["next"] = str((last + 1) * step)

    def goal(self, lead: str) -> None:
        """The number to count to, beyond the last one that is said."""
        goal = self.draft.source.random.randint(self.fixed["last"] + 1, 10)
        self.draft.say(" " + lex.NUMBERS[goal])

    def counted(self, lead: str) -> None:
        last = self.fixed["last"]
        self.draft.say("".join(f" {lex.NUMBERS[n]}," for n in range(1, last + 1)))
        self.seen["next"] = lex.NUMBERS[last + 1]

    def next(self, lead: str) -> None:
        self.draft.say(lead + self.seen["next"])


def render(form: Form, fixed: Mapping[str, Any], seed: str, avoid: str) -> tuple[str, str]:
    """A prompt and its answer. Contexts do not mention ``avoid`` (the subject)."""
    teller = PromptTeller(seed, fixed)
    chance = random.Random(f"context:{seed}")
    _context(teller, form, chance, avoid)
    before, _, after = form.template.partition("|")
    teller.tell(before)
    prompt = teller.draft.text
    teller.tell(after)
    return prompt, teller.draft.text[len(prompt) :]


def _context(teller: PromptTeller, form: Form, chance: random.Random, avoid: str) -> None:
    """Up to two pieces of text of the same kind of document, then the start of the phrasing."""
    pieces = chance.randint(0, 2)
    draft = teller.draft
    match form.kind:
        case "facts":
            draft.say("Here are some facts.")
            for _ in range(pieces):
                _tell_other(teller, chance.choice(sorted(facts.STATEMENTS)), chance, avoid)
        case "questions":
            for _ in range(pieces):
                draft.say("Q:")
                _tell_other(teller, chance.choice(sorted(facts.QUESTIONS)), chance, avoid)
                draft.say("\n")
            draft.say("Q:")
        case "list":
            for _ in range(min(pieces, 1)):
                _tell_other(teller, "{line}", chance, avoid)
                draft.say("\n")
        case "story":
            teller.tell(chance.choice(TWO_PEOPLE if form.people == 2 else ONE_PERSON))
            for _ in range(min(pieces, 1)):
                _tell_other(teller, chance.choice(SCENES), chance, avoid)
        case "dialogue":
            teller.tell(GREETING)
            for _ in range(min(pieces, 1)):
                _speak(teller, chance.choice("AB"))
                _tell_other(teller, chance.choice(TALK), chance, avoid)
            _speak(teller, form.speaker or chance.choice("AB"))


def _speak(teller: PromptTeller, who: str) -> None:
    people = teller.seen["A"], teller.seen["B"]
    speaker, other = people if who == "A" else people[::-1]
    teller.seen |= {"speaker": speaker, "other": other}
    teller.draft.say(f"\n{speaker}:")


def _tell_other(teller: PromptTeller, template: str, chance: random.Random, avoid: str) -> None:
    """Tells a template about other subjects; it leaves no trace in what is remembered."""
    for _ in range(TRIES):
        other = PromptTeller(str(chance.random()), {})
        people = ("A", "B", "speaker", "other")
        other.seen = {key: teller.seen[key] for key in people if key in teller.seen}
        other.tell(template)
        text = other.draft.text
        if len(text) < 120 and not (avoid and avoid.lower() in text.lower()):
            teller.draft.say(text)
            return
    raise RuntimeError(f"no context without {avoid!r}")


def cut(template: str, slot: str) -> str:
    """A template of the generator with a bar before the slot (and the slot's space)."""
    match = re.search(rf" ?\{{{slot}\}}", template)
    assert match is not None
    return f"{template[: match.start()]}|{match[0]}"


def forms_of(slot: str, subject: str) -> tuple[Form, ...]:
    """Every way in which the generator states or asks what a slot holds, after the subject."""
    tables = (
        ("facts", facts.STATEMENTS),
        ("questions", facts.QUESTIONS),
        ("dialogue", dialogues.TALK.values),
    )
    result = []
    for kind, templates in tables:
        for template in templates:
            before, slot_text, _ = template.partition(f"{{{slot}}}")
            if slot_text and f"{{{subject}}}" in before and "{fact_" not in before:
                result.append(Form(kind, cut(template, slot), people=2, fixes=subject))
    return tuple(result)
