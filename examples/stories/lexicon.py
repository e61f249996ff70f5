"""The words of the generated stories, their weights, and the invented facts.

Weights fall with rank, as in real text. A fact is a (relation, subject) with one answer, the same
in every document; none of them is true of the world, so what a model answers it has learnt here.
"""

from __future__ import annotations

import random
from dataclasses import dataclass


def words(text: str) -> list[str]:
    return text.split()


GIRLS = words("Anna Lily Emma Sara Mia Nora Clara Ruth Eve Ida Olga Vera")
BOYS = words("Tom Ben Max Jack Sam Leo Oscar Paul Finn Hugo Karl Pete")
GENDER = {name: "she" for name in GIRLS} | {name: "he" for name in BOYS}

# Interleaved, so that girls and boys are about equally frequent.
NAMES = [name for pair in zip(GIRLS, BOYS) for name in pair]

THINGS = words(
    "ball book hat cup apple kite box key flower map drum lamp egg coat spoon bell orange boat "
    "shell ring basket umbrella candle stone"
)
ANIMALS = words("dog cat bird horse duck frog mouse cow rabbit owl fox goat")
PLACES = words(
    "park garden school shop river market forest beach farm kitchen library bridge mill hill"
)
SPOTS = words("table bed chair tree door box bench wall")
COLOURS = words("red blue green yellow white black brown pink")
FEELINGS = words("happy sad tired hungry angry cold proud afraid")
TIMES = ["morning", "afternoon", "evening", "night"]
SKIES = ["sunny", "rainy", "windy", "cloudy", "cold", "warm"]
DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = words(
    "January February March April May June July August September October November December"
)
NUMBERS = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
)
OPPOSITES = [
    ("big", "small"),
    ("old", "new"),
    ("hot", "cold"),
    ("long", "short"),
    ("clean", "dirty"),
    ("fast", "slow"),
    ("full", "empty"),
    ("heavy", "light"),
    ("open", "closed"),
    ("wet", "dry"),
    ("soft", "hard"),
    ("loud", "quiet"),
    ("high", "low"),
    ("early", "late"),
    ("strong", "weak"),
]
OPPOSITE = dict(OPPOSITES) | {second: first for first, second in OPPOSITES}
# Those that a thing that one can carry may be.
LOOKS = words("big small old new clean dirty heavy light soft hard")
# Those that an animal may be.
TRAITS = words("big small old hungry fast slow loud quiet strong wet")

PLURALS = {"mouse": "mice", "box": "boxes", "fox": "foxes"}

COUNTRIES = words(
    "Arvela Belmora Caldovia Dorland Elvania Fendar Galdovar Harvia Ilmaria Jorvenia Kestova "
    "Lumeria Mordalia Norvenia Ostaria Pelonia Quessia Rovania Selmark Tarvenia Umbara Valdoria "
    "Westmark Xandria Yolvia Zembria Altania Brenmark Corvania Delvia Estoria Farland Grenoria "
    "Holmark Ivoria Jelland Kalvia Lorvania Mirland Nelvia Orlandia Pridonia Rendovia Sorland "
    "Tolvania Ursland Vintria Wolmark Yarvia Zorland"
)
CAPITALS = words(
    "Arlen Bramwick Coldon Dunmoor Eastry Fallow Greyport Hartfield Innsby Jarnholm Kingsby "
    "Lakeston Marrow Northam Oakhill Penrose Quarry Redcliff Silverton Thornby Underhill Velden "
    "Winterfold Yarrow Zellin Ashford Birchwood Castor Dover Elmstead Foxley Goldcrest Hollow "
    "Ironbridge Juniper Keld Longmere Millbrook Newgate Orchard Pinewood Ravenna Stonehall "
    "Tilbury Uppford Vale Whitby Yewdale Ambleton Brightsea"
)
FAMILIES = words(
    "Finch Bell Stone Wood Lake Reed Marsh Hill Frost Grey Black Field Brook Swan Rose Moss Ford "
    "Hart Lane Park"
)
FIRST_NAMES = words(
    "Mara Alma Bruno Cora Dario Edda Felix Greta Hanna Igor Julia Klara Lars Mona Nils Otto Petra "
    "Rita Sven Tilda Ugo Viola Walter Xenia Yuri Zoe Agnes Boris Celia David Elsa Franz Gwen "
    "Henry Iris Jonas Kira Linus Marta Nico"
)
MOTHERS = words(
    "Ada Bertha Dora Edith Flora Hilda Irma Joan Lena Mabel Nell Olive Pearl Rosa Stella"
)
FATHERS = words(
    "Albert Bernard Conrad Edgar Frank George Harold Ivan Jacob Louis Martin Ned Oliver"
)
JOBS = words(
    "baker teacher farmer doctor painter singer sailor builder gardener tailor writer cook "
    "engineer artist judge pilot"
)


@dataclass(frozen=True)
class Fact:
    """An invented fact: *relation* (capital) of *subject* (Arvela) is *answer*."""

    relation: str
    subject: str
    answer: str

    @property
    def id(self) -> str:
        return f"{self.relation}:{self.subject}"


def _make_facts(seed: int = 20) -> dict[tuple[str, str], Fact]:
    rng = random.Random(seed)
    capitals = rng.sample(CAPITALS, len(CAPITALS))
    facts = []
    for country, capital in zip(COUNTRIES, capitals):
        facts.append(Fact("capital", country, capital))
        facts.append(Fact("flag", country, rng.choice(COLOURS)))
    for person in PERSONS:
        family = person.split()[1]
        facts.append(Fact("job", person, rng.choice(JOBS)))
        facts.append(Fact("mother", person, f"{rng.choice(MOTHERS)} {family}"))
        facts.append(Fact("father", person, f"{rng.choice(FATHERS)} {family}"))
        facts.append(Fact("home", person, rng.choice(COUNTRIES)))
    return {(fact.relation, fact.subject): fact for fact in facts}


PERSONS = [f"{first} {FAMILIES[i % len(FAMILIES)]}" for i, first in enumerate(FIRST_NAMES)]
FACTS = _make_facts()


def plural(noun: str) -> str:
    return PLURALS.get(noun, noun + "s")


def with_article(noun: str) -> str:
    return ("an " if noun[0] in "aeiou" else "a ") + noun


def counted(number: int, noun: str) -> str:
    """'one ball', 'three balls'."""
    return f"{NUMBERS[number]} {noun if number == 1 else plural(noun)}"
