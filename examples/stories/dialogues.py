"""Generated dialogues."""

from __future__ import annotations

from functools import cache

from .draft import Table
from .teller import Teller, options

GOODBYE = " Goodbye, {other}.\n{other}: Goodbye, {speaker_again}."
TALK = options(
    {
        " Do you have {a_thing}?\n{other}:{have}": 2,
        " Where is the {thing}?\n{other}: The {thing_again} is{where} the {spot}.": 2,
        " What day is it today?\n{other}: Today is {day}, and tomorrow is {next_day}.": 1,
        " Is the {thing} {look}?\n{other}:{yes_or_no}": 1.5,
        " What is {number} plus {second}?\n{other}: It is {result}.": 1.5,
        " Can you count to {number}?\n{other}: Yes. Listen:{count_up}.": 1,
        " Do you know {person}?\n{other}: Yes, {person_again} is {fact_job}.": 1.5,
        " Have you been to {country}?\n{other}: Yes, I have seen {fact_capital}, the capital.": 1.5,
        " I am {feeling} today.\n{other}: Why are you {feeling_again}, {speaker_again}?": 1,
        GOODBYE: 4,
    }
)
HAVE = options({" Yes, I have {a_look} {thing_again}.": 3, " No, but I have {thing2}.": 2})
WHERE = options({" under": 3, " behind": 2, " near": 1})
YES_OR_NO = options(
    {" Yes, it is very {look_again}.": 2, " No, the {thing_again} is {look_opposite}.": 3}
)


@cache
def _speakers(first: str, second: str) -> Table:
    return Table([(first, 0.6, first), (second, 0.4, second)])


class Dialogue(Teller):
    """Line by line, each with its speaker's name."""

    def write(self) -> None:
        self.tell("This is what {new_A} and {new_B} said.\n{A}: Hello, {B}.\n{B}: Hello, {A}.")
        while self.line() != GOODBYE:
            pass

    def line(self) -> str:
        first, second = self.seen["A"], self.seen["B"]
        self.draft.say("\n")
        speaker = self.draft.choose("speaker", _speakers(first, second))
        self.seen |= {"speaker": speaker, "other": second if speaker == first else first}
        self.draft.say(":")
        return self.choose("exchange", TALK)

    def other(self, lead: str) -> None:
        self.draft.force("copy_name" if lead else "speaker", lead + self.seen["other"])

    def speaker_again(self, lead: str) -> None:
        self.draft.force("copy_name", lead + self.seen["speaker"])

    def look_again(self, lead: str) -> None:
        self.draft.force("copy_quality", lead + self.seen["look"])

    def have(self, lead: str) -> None:
        self.choose("reply", HAVE)

    def where(self, lead: str) -> None:
        self.choose("where", WHERE)

    def yes_or_no(self, lead: str) -> None:
        self.choose("reply", YES_OR_NO)
