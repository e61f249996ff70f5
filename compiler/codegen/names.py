"""What parts and tokens are called in generated source."""

import re

from ..ir import Evidence, Head, Neuron, Program
from .text import identifier, prose, text_of_bytes

INLINE_ROWS = 200  # neurons listed in source; more are a table in a file of its own
MOVER_ROLES = ("copying", "copy_suppression")  # what a head brings; other roles say where it looks
# How tokens are shown, by kind of vocabulary, where it has to be said.
TOKEN_SIGNS = {"bytes": "\u2423 is a space, \u21b5 a new line", "ids": "#5 is the token with id 5"}
LONGEST = 28  # characters of a label in a name


def function_name(head: Head) -> str:
    """``L1H3_induction``: place and, where it has one, best selector role or label."""
    role = best_role(head.evidence)
    return _named(head.name, label_name(head.evidence) if role is None else identifier(role))


def neuron_name(neuron: Neuron) -> str:
    """``L0N17_month_names``: place and, where it has one, label."""
    return _named(neuron.name, label_name(neuron.evidence))


def best_role(evidence: Evidence) -> str | None:
    """The role that says best where a head looks."""
    return next((role for role, _ in evidence.roles if role not in MOVER_ROLES), None)


def label_name(evidence: Evidence) -> str:
    """A label as the tail of a name: its first words; empty where there is none."""
    name = identifier(evidence.label or "")
    if len(name) <= LONGEST:
        return name
    return name[: LONGEST + 1].rpartition("_")[0] or name[:LONGEST]


def token_shown(program: Program, ident: int) -> str:
    """A token for people, on one line and without spaces: see TOKEN_SIGNS."""
    vocabulary = program.vocabulary
    if not vocabulary.tokens or not vocabulary.tokens[ident]:
        return f"#{ident}"
    text = vocabulary.tokens[ident]
    if vocabulary.kind == "bytes":
        text = text_of_bytes(text)
    return prose(text.replace(" ", "\u2423").replace("\n", "\u21b5"))


def tokens_shown(program: Program, ids: tuple[int, ...]) -> str:
    return " ".join(token_shown(program, ident) for ident in ids)


def kl_shown(effect: float) -> str:
    """What a token costs without a part, in nats: ``+0.0210``."""
    return f"{effect:+.1e}" if 0 < abs(effect) < 1e-3 else f"{effect:+.4f}"


def place_in_layer(name: str) -> str:
    """``L1H3`` → ``3``; a name of another form as it is."""
    found = re.fullmatch(r"L\d+[HN](\d+)", name)
    return found.group(1) if found else name


def _named(place: str, tail: str) -> str:
    return f"{place}_{tail}" if tail else place
