"""Generated stories.

Where options differ only later in the text, their probability still falls on the right token
(truth.py), as long as no two of them go on with the same words.
"""

from __future__ import annotations

from functools import cache

from .draft import Table
from .teller import Teller, options

OPENINGS = options(
    {
        "Once upon a time there was a {child} named {named_A}.": 4,
        "One {time}, {new_A} went to the {place}.": 3,
        "It was a {sky} {time}, and {new_A} was at the {place}.": 2,
        "On {day}, {new_A} and {new_B} went to the {place}.": 2,
        "There was {animal} that lived near the {place}. {new_A} liked the {animal_again}.": 1,
    }
)
ALONE = {
    "{who}{does}": 6,
    " The{herd}": 1.5,
    " On {day}, {A} made {a_thing}. On {next_day}, {he} painted the {thing_again} {colour}."
    " Now {he} "
    "had a {colour_again} {thing_again}.": 1,
    " In {month}, it was {sky}, but in {next_month}, it was {sky2}.": 0.6,
}
ARRIVAL = {" Then {new_B} came to see {him}. {B} and {A} were good friends.": 3}
TOGETHER = {
    " When {A} and {B} were at the {place}, {giver} gave {a_thing} to {receiver}.": 2,
    ' "Do you like my {thing}?" asked {A}. "Yes, I like your {thing_again}," said {B}.': 1,
    ' "Where is the {thing}?" asked {A}. "The {thing_again} is under the {spot}," said {B}.'
    " {A} looked "
    "under the {spot_again} and found the {thing_again}.": 1,
}
ENDINGS = {
    " In the end, {he} was {feeling}.": 1,
    " Then {he} went home.": 1,
    " They all went home before it was dark.": 0.4,
    " That night, {A} slept well.": 1,
    " So {A} learned to be kind.": 0.5,
}
DEEDS_ALONE = {
    " had {several} {things}. {He}{change}. Now {he} had {result_things}.": 1.5,
    " had {a_look} {thing}. The {thing_again} was not {look_opposite}.": 1,
    " could not find {his} {thing}. {He} looked under the {spot} and behind the {spot2}. The "
    "{thing_again} was{found}.": 1.2,
    " was {feeling}, so {he}{reaction}": 1.2,
    " went to the {place}. There {he} saw {animal}. The {animal_again} was {trait}.": 1.2,
    " liked to count. {He} could count to {number}:{count_up}.": 0.5,
    ' said, "Today is {day}, so tomorrow will be {next_day}."': 0.7,
    " lost {his} {thing} at the {place}. {He} went back to the {place_again} and found the "
    "{thing_again} there.": 0.8,
    " opened {a_look} box. There was {a_thing} in it. {He} took the {thing_again} home.": 0.8,
    " ran to the {place} as fast as {he} could, but the {place_again} was closed.": 0.5,
    " wanted {a_thing}, and at last {he} got {a_thing_again}.": 0.6,
}
DEEDS_TOGETHER = {
    ' gave {a_thing} to {B}. {B} said, "Thank you, {A}! I like the {thing_again}."': 2,
    " and {B} played with {a_thing}. First {A} had the {thing_again}, and then {B} had the "
    "{thing_again}.": 0.8,
    ' told {B} a secret: "I am {feeling}." {B} was {feeling_again} too.': 0.8,
}
HERD = options(
    {" near the {spots} {were} {trait}.": 3, " that {A} liked {were} in the {place}.": 2}
)
# After so many scenes, the share of stories that end.
END = (0.0, 0.0, 0.3, 0.5, 0.7, 1.0)


@cache
def _scenes(scenes: int, together: bool) -> Table:
    going_on = ALONE | (TOGETHER if together else ARRIVAL)
    ending = END[min(scenes, len(END) - 1)]
    weights = {text: (1 - ending) * w / sum(going_on.values()) for text, w in going_on.items()}
    weights |= {text: ending * w / sum(ENDINGS.values()) for text, w in ENDINGS.items()}
    return options(weights)


_DEEDS = {False: options(DEEDS_ALONE), True: options(DEEDS_ALONE | DEEDS_TOGETHER)}


class Story(Teller):
    def write(self) -> None:
        self.choose("opening", OPENINGS)
        scenes = 0
        while self.choose("scene", _scenes(scenes, "B" in self.seen)) not in ENDINGS:
            scenes += 1

    def does(self, lead: str) -> None:
        self.choose("deed", _DEEDS["B" in self.seen])

    def herd(self, lead: str) -> None:
        self.animals(" ")
        self.choose("herd", HERD)
