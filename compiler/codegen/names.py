"""What parts and tokens are called in generated source."""

import re
from functools import lru_cache

from ..errors import Gpt2cError
from ..ir import Evidence, Head, Neuron, Program, Vocabulary
from ..predicates import Label, parse_label
from ..predicates.words import short_name
from .text import identifier, prose, text_of_bytes

INLINE_ROWS = 200  # neurons listed in source; more are a table in a file of its own
MOVER_ROLES = ("copying", "copy_suppression")  # what a head brings; other roles say where it looks
# How tokens are shown, by kind of vocabulary, where it has to be said.
TOKEN_SIGNS = {"bytes": "\u2423 is a space, \u21b5 a new line", "ids": "#5 is the token with id 5"}
CHANGES = {"tune": "tuned", "refit": "refitted"}  # by the pass that made weights what they are
LONGEST = 28  # characters of a label in a name


def function_name(program: Program, head: Head) -> str:
    """``L1H3_induction``: place and, where it has one, best selector role or label."""
    role = best_role(head.evidence)
    tail = label_name(program, head.evidence) if role is None else identifier(role)
    return _named(head.name, tail)


def neuron_name(program: Program, neuron: Neuron) -> str:
    """``L0N17_month_names``: place and, where it has one, label."""
    return _named(neuron.name, label_name(program, neuron.evidence))


def best_role(evidence: Evidence) -> str | None:
    """The role that says best where a head looks."""
    return next((role for role, _ in evidence.roles if role not in MOVER_ROLES), None)


def label_name(program: Program, evidence: Evidence) -> str:
    """A label as the tail of a name: its first words; empty where there is none."""
    if evidence.label is None:
        return ""
    label = read_label(program, evidence)
    if label is not None and (name := identifier(short_name(label, program.vocabulary))):
        return name[:LONGEST]
    name = identifier(evidence.label)
    if len(name) <= LONGEST:
        return name
    return name[: LONGEST + 1].rpartition("_")[0] or name[:LONGEST]


def read_label(program: Program, evidence: Evidence) -> Label | None:
    """The label in executable form; None where there is none, or an edit has made it none."""
    if evidence.predicate is None:
        return None
    return _read(evidence.predicate, program.vocabulary, program.shape.vocab)


@lru_cache(maxsize=1 << 16)
def _read(text: str, vocabulary: Vocabulary, size: int) -> Label | None:
    try:
        return parse_label(text, vocabulary, size)
    except Gpt2cError:
        return None


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


def changed_by(evidence: Evidence) -> str:
    """What was done to a part whose weights are no longer those that were lifted."""
    return CHANGES.get(evidence.provenance, "changed")


def place_in_layer(name: str) -> str:
    """``L1H3`` → ``3``; a name of another form as it is."""
    found = re.fullmatch(r"L\d+[HN](\d+)", name)
    return found.group(1) if found else name


def _named(place: str, tail: str) -> str:
    return f"{place}_{tail}" if tail else place
