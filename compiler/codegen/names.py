"""Names of parts, and formats of tokens and figures, in generated source."""

import re
from functools import lru_cache

from ..errors import Gpt2cError
from ..ir import Evidence, Head, Neuron, Program, Vocabulary
from ..predicates import Label, parse_label
from ..predicates.words import short_name
from .roles import depends_on_kind, has_clear_label, use_name
from .text import identifier, prose, text_of_bytes

INLINE_ROWS = 200  # neurons listed in source; larger tables are data files
OV_ROLES = ("copying", "copy_suppression")  # roles of OV circuits; other roles are of QK circuits
# Explanations of how tokens are displayed, by kind of vocabulary.
TOKEN_SIGNS = dict.fromkeys(("bytes", "characters"), "\u2423 is a space, \u21b5 a newline") | {
    "ids": "#5 is the token with id 5"
}
CHANGES = {"tune": "tuned", "refit": "refitted"}  # by provenance
CERTAIN = 0.8  # a role score from which a role says all of where a head looks
LABEL_LENGTH = 28  # characters of a label in a name


def function_name(program: Program, head: Head) -> str:
    """``L3H4_subject_to_last``: the head and what it does, by what is most certain.

    That is a selector role of nearly all its attention, else what it brings where in behaviours,
    else its best selector role, else a clear label.
    """
    evidence = head.evidence
    if is_named_by_uses(evidence):
        return _join(head.name, use_name(evidence))
    if (role := best_role(evidence)) is not None:
        return _join(head.name, identifier(role))
    return _join(head.name, label_name(program, evidence) if has_clear_label(evidence) else "")


def neuron_name(program: Program, neuron: Neuron) -> str:
    """``L0N17_month_names``: the neuron and what it does, by what is most certain.

    That is that it depends on the kind of text, what it does in behaviours, a clear label, or that
    it is always on.
    """
    evidence = neuron.evidence
    if depends_on_kind(evidence):
        return _join(neuron.name, _kind_name(evidence))
    if evidence.uses:
        return _join(neuron.name, use_name(evidence))
    if has_clear_label(evidence):
        return _join(neuron.name, label_name(program, evidence))
    return _join(neuron.name, "always_on" if evidence.constancy is not None else "")


def _kind_name(evidence: Evidence) -> str:
    """``in_bible``: the kind of text at which a neuron is most active."""
    if not evidence.kinds:
        return "kind_of_text"
    kind, _ = max(evidence.kinds, key=lambda pair: pair[1])
    return f"in_{identifier(kind)}"


def best_role(evidence: Evidence) -> str | None:
    """The best selector role of a head, if any."""
    return next((role for role, _ in evidence.roles if role not in OV_ROLES), None)


def has_certain_role(evidence: Evidence) -> bool:
    """Whether nearly all attention of a head is that of one selector role, on any text."""
    return any(score >= CERTAIN for role, score in evidence.roles if role not in OV_ROLES)


def is_named_by_uses(evidence: Evidence) -> bool:
    """Whether a head is named by what it does in behaviours: no selector role says all."""
    return bool(evidence.uses) and not has_certain_role(evidence)


def label_name(program: Program, evidence: Evidence) -> str:
    """The first words of a label as the suffix of a name; empty without label."""
    if evidence.label is None:
        return ""
    label = read_label(program, evidence)
    if label is not None and (name := identifier(short_name(label, program.vocabulary))):
        return name[:LABEL_LENGTH]
    name = identifier(evidence.label)
    if len(name) <= LABEL_LENGTH:
        return name
    return name[: LABEL_LENGTH + 1].rpartition("_")[0] or name[:LABEL_LENGTH]


def read_label(program: Program, evidence: Evidence) -> Label | None:
    """The executable form of a label; None if there is none, or an edit made it invalid."""
    if evidence.predicate is None:
        return None
    return _read(evidence.predicate, program.vocabulary, program.shape.vocab)


@lru_cache(maxsize=1 << 16)
def _read(text: str, vocabulary: Vocabulary, size: int) -> Label | None:
    try:
        return parse_label(text, vocabulary, size)
    except Gpt2cError:
        return None


def format_token(program: Program, token: int) -> str:
    """A token for display, on one line and without spaces: see TOKEN_SIGNS."""
    vocabulary = program.vocabulary
    if not vocabulary.tokens or not vocabulary.tokens[token]:
        return f"#{token}"
    text = vocabulary.tokens[token]
    if vocabulary.kind == "bytes":
        text = text_of_bytes(text)
    return prose(text.replace(" ", "\u2423").replace("\n", "\u21b5"))


def format_tokens(program: Program, ids: tuple[int, ...]) -> str:
    return " ".join(format_token(program, token) for token in ids)


def format_kl(effect: float) -> str:
    """An effect in nats per token: ``+0.0210``."""
    return f"{effect:+.1e}" if 0 < abs(effect) < 1e-3 else f"{effect:+.4f}"


def format_effect(evidence: Evidence) -> str:
    """The effect of a part; ``about +0.0210`` if it is estimated."""
    assert evidence.effect is not None
    return ("about " if evidence.estimated else "") + format_kl(evidence.effect)


def format_drift(evidence: Evidence) -> str:
    """The relative weight change of a part, and its cause: ``24× (tuned)``."""
    return f"{evidence.drift:.3g}\u00d7 ({CHANGES.get(evidence.provenance, 'changed')})"


def place_in_layer(name: str) -> str:
    """``L1H3`` → ``3``; other names unchanged."""
    match = re.fullmatch(r"L\d+[HN](\d+)", name)
    return match.group(1) if match else name


def _join(part: str, suffix: str) -> str:
    return f"{part}_{suffix}" if suffix else part
