"""What parts do, in words; every statement is a measured field of their evidence."""

from collections.abc import Sequence

from ..ir import Evidence, Head, Mlp, Program, Use
from ..labels.exchange import is_imported
from .text import identifier, plural, prose

CLEAR = 0.3  # label score from which a label counts as what a part does
SPREAD = 0.25  # attention below which a head looks at no place in particular
KINDS = 0.5  # share of variance between texts from which a neuron depends on the kind of text
LISTED = 4  # behaviours of a head in its docstring
NAMED = 2  # behaviours of a neuron in its comment
NAME = 40  # characters of a name's suffix
SHARE = "% of "
SHARE_HELP = (
    "A list of tokens such as “he/she/it (81 % of 12)” names the foremost of a set of 12: 81 % of"
    " the part's activity at the set lies there. The whole sets are in program.ir."
)
SHORT = {"last token": "last", "subject's last token": "subject"}


def behaviours_of(program: Program) -> set[str]:
    """The behaviours in which some part of the core has a role."""
    parts: list[Evidence] = [head.evidence for head in program.core.of(Head)]
    parts += [row.evidence for mlp in program.core.of(Mlp) for row in mlp.rows]
    return {use.behaviour for evidence in parts for use in evidence.uses}


def has_clear_label(evidence: Evidence) -> bool:
    """Whether a label says what the part does: its score is high, or it has no score of ours."""
    if evidence.label is None:
        return False
    return is_imported(evidence) or evidence.score is None or evidence.score >= CLEAR


def depends_on_kind(evidence: Evidence) -> bool:
    """Whether most of a neuron's variance lies between texts."""
    return evidence.between is not None and evidence.between >= KINDS


def use_name(evidence: Evidence) -> str:
    """The name of a part after its first use: ``subject_to_last``, ``capital_Arvela``."""
    use = evidence.uses[0]
    if use.to is None:
        subject = use.fires[0] if use.fires else ""
        words = identifier(use.behaviour), identifier(subject)
    elif (use.attention or 0.0) < SPREAD:
        words = "spread", identifier(use.behaviour)
    elif use.to == use.at:
        words = "at", _short(use.at)
    else:
        words = _short(use.to), f"to_{_short(use.at)}"
    return "_".join(word for word in words if word)[:NAME].rstrip("_")


def _short(place: str) -> str:
    return SHORT.get(place) or identifier(place) or "mark"


def the(place: str) -> str:
    """A place in a sentence: ``the last token``, ``“is”``."""
    return prose(place) if place.startswith("“") else f"the {prose(place)}"


def brings(uses: Sequence[Use]) -> str:
    """A sentence on a head: what it brings where, and in which behaviours."""
    first = uses[0]
    where = f"most in {_quoted(first.behaviour)}" if len(uses) > 1 else ""
    count = f"in {plural(len(uses), 'behaviour')}" if len(uses) > 1 else _in(first)
    ends = ", ".join(filter(None, [count, where]))
    if (first.attention or 0.0) < SPREAD:
        return f"Spreads its attention ({first.attention:.2f} to {the(first.to or '')}), {ends}."
    if first.to == first.at:
        return f"Reads {the(first.at)} ({first.attention:.2f} of its attention), {ends}."
    return f"Brings {the(first.to or '')} to {the(first.at)} {ends}."


def _in(use: Use) -> str:
    return f"in {_quoted(use.behaviour)}"


def _quoted(name: str) -> str:
    return f"“{prose(name)}”"


def use_rows(uses: Sequence[Use]) -> list[str]:
    """A table of a head's uses: lines with a heading."""
    rows = [("behaviour", "from → to (attention)", "answer", "lead", "right")]
    for use in uses[:LISTED]:
        rows.append(
            (
                prose(use.behaviour),
                f"{prose(use.at)} → {prose(use.to or '')} ({use.attention:.2f})",
                "" if use.direct is None else f"{use.direct:+.1f}",
                f"{use.effect:+.1f}",
                f"{_percent(use.without)} of {_percent(use.alone)}",
            )
        )
    widths = [max(len(row[i]) for row in rows) for i in range(5)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)) for row in rows]
    if more := len(uses) - LISTED:
        lines += [f"and {plural(more, 'more behaviour')}: see behaviours.md"] if more > 0 else []
    return [line.rstrip() for line in lines]


def _percent(share: float | None) -> str:
    return "?" if share is None else f"{100 * share:.0f} %"


def fires_and_raises(fires: Sequence[str], raises: Sequence[str]) -> list[str]:
    """``fires for Arvela``, ``raises Whitby``: what is known of the two."""
    facts = []
    if fires:
        facts.append(f"fires for {', '.join(map(prose, fires))}")
    if raises:
        facts.append(f"raises {', '.join(prose(token.strip()) for token in raises)}")
    return facts


def fires_for(use: Use) -> str:
    """What a neuron does in a behaviour: ``capital: fires for Arvela, raises “ Whitby”``."""
    facts = fires_and_raises(use.fires, use.raises)
    facts.append(f"lead {use.effect:+.2f} at {the(use.at)}")
    return f"{prose(use.behaviour)}: {', '.join(facts)}"


def kinds_words(evidence: Evidence) -> str:
    """``depends on the kind of text (0.83 of its variance): stories +0.9, bible -1.3``."""
    words = f"depends on the kind of text ({evidence.between:.2f} of its variance)"
    if not evidence.kinds:
        return words
    kinds = ", ".join(f"{prose(kind)} {value:+.1f}" for kind, value in evidence.kinds)
    return f"{words}: {kinds}"


def neuron_words(evidence: Evidence, label: str | None, measured: set[str]) -> list[str]:
    """What a neuron does, what is most certain first; a weak label comes as one."""
    words = [kinds_words(evidence)] if depends_on_kind(evidence) else []
    words += [fires_for(use) for use in evidence.uses[:NAMED]]
    if (more := len(evidence.uses) - NAMED) > 0:
        words[-1] += f", and {plural(more, 'more behaviour')}"
    if has_clear_label(evidence):
        words.append(prose(label or ""))
    elif not words:
        words.append(unclear(evidence, measured))
    return words


def unclear(evidence: Evidence, measured: set[str]) -> str:
    """Why a part has no clear role."""
    reasons = []
    if measured:
        reasons.append(f"none of {plural(len(measured), 'behaviour')} needs it")
    if evidence.label is not None:
        reasons.append(f"weak label ({evidence.score:.2f}): {prose(evidence.label)}")
    elif evidence.score is not None:
        reasons.append(f"label score {evidence.score:.2f}")
    return f"no clear role: {'; '.join(reasons) or 'nothing was measured'}"
