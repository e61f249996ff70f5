"""The places of a behaviour's prompts: groups of positions, and how a new prompt is read.

A position has a role (see ``behaviour.align``); roles with the same words form a place. A part of a
slice program acts at some of the places and is held at its mean at the others.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..behaviour.align import roles_of, template_of
from ..behaviour.encoded import Encoded, Item
from ..behaviour.words import ANSWER, CONTEXT, LAST, SUBJECT, SUBJECT_LAST, Token, words_of

FORM = "words of the form"
PLACES = (CONTEXT, FORM, SUBJECT, SUBJECT_LAST, LAST, ANSWER)

LAST_TOKEN = "'s last token"

RoleKey = tuple[str, str, int, int]  # phrasing, kind, index, distance


@dataclass(frozen=True)
class Reading:
    """How prompts are read.

    Attributes:
        templates: by phrasing the tokens that all its prompts have in common.
        roles: by role key its number.
        place: [roles], the number of each role's place in PLACES.
    """

    templates: dict[str, tuple[int, ...]]
    roles: dict[RoleKey, int]
    place: Tensor

    def numbers(self, item: Item) -> list[int] | None:
        """The role of each position of a prompt and its answer; None if a role is unknown."""
        phrasing = item.prompt.phrasing
        if phrasing not in self.templates:
            return None
        try:
            own = roles_of(item.ids, self.templates[phrasing])
        except ValueError:
            return None
        own += [("answer", k, 0) for k in range(len(item.answer) - 1)]
        numbers = [self.find((phrasing, *role)) for role in own]
        known = [number for number in numbers if number is not None]
        return known if len(known) == len(numbers) else None

    def find(self, key: RoleKey) -> int | None:
        """The number of a role, or of the nearest one in the same gap."""
        phrasing, kind, index, distance = key
        for nearer in range(distance, -1, -1):
            if (number := self.roles.get((phrasing, kind, index, nearer))) is not None:
                return number
        return None


def reading_of(prompts: Encoded, token: Token) -> Reading:
    """How the prompts that a slice is built from are read."""
    phrasings: dict[str, list[Item]] = {}
    for item in prompts.items:
        phrasings.setdefault(item.prompt.phrasing, []).append(item)
    templates = {name: template_of([i.ids for i in own]) for name, own in phrasings.items()}
    roles = {key: number for number, key in enumerate(prompts.roles)}
    votes: list[Counter[int]] = [Counter() for _ in roles]
    for i, words in enumerate(words_of(prompts, token)):
        for t, word in enumerate(words):
            number = PLACES.index(word if word in PLACES else FORM)
            votes[int(prompts.role[i, t])][number] += 1
    place = torch.tensor([vote.most_common(1)[0][0] if vote else 0 for vote in votes])
    return Reading(templates, roles, place)


def with_known_roles(items: Sequence[Item], reading: Reading) -> list[tuple[Item, list[int]]]:
    """The prompts that can be read, with the roles of their positions."""
    pairs = [(item, reading.numbers(item)) for item in items]
    return [(item, numbers) for item, numbers in pairs if numbers is not None]


def place_names(reading: Reading) -> dict[str, str]:
    """The name of each place in a program.

    If the names of all forms have one word in braces in common, such as {month}, the subject is
    called that.
    """
    names = {place: place for place in PLACES}
    braces = [set(re.findall(r"\{([A-Za-z]\w*)\}", form)) for form in reading.templates]
    common = set.intersection(*braces) if braces else set()
    subject = common.pop().replace("_", " ") if len(common) == 1 else SUBJECT
    if subject in (CONTEXT, FORM, LAST, ANSWER):
        subject = SUBJECT
    names[SUBJECT] = subject
    used = {PLACES[number] for number in reading.place.tolist()}
    names[SUBJECT_LAST] = subject + LAST_TOKEN if SUBJECT in used else subject
    return names
