"""What is known about a head, as the docstring of its function."""

from collections.abc import Iterator
from textwrap import wrap

from ..analysis.attention import SELECTOR_WORDS, describe_selector
from ..ir import Evidence, Head, Program
from .named_reads import said
from .names import MOVER_ROLES, best_role, changed_by, kl_shown, tokens_shown
from .text import prose

WIDTH = 92


def grouped(heads: tuple[Head, ...]) -> list[Head]:
    """The heads of a layer, those of one role together, in the order in which roles come up."""
    roles = [best_role(head.evidence) or head.evidence.label for head in heads]
    ranked = sorted(range(len(heads)), key=lambda i: (roles[i] is None, roles.index(roles[i])))
    return [heads[i] for i in ranked]


def short(head: Head) -> str:
    """A head's label and score in a few words."""
    if head.evidence.label is None:
        return "has no role that we know of"
    score = "" if head.evidence.score is None else f" ({head.evidence.score:.2f})"
    return prose(head.evidence.label) + score


def sentence(head: Head) -> str:
    """The first line: where the head looks."""
    evidence = head.evidence
    role = best_role(evidence)
    if evidence.label is not None:
        words = prose(evidence.label)
        return words[:1].upper() + words[1:] + "."
    return (
        "Unexplained: looks nowhere that we have a name for."
        if role is None
        else f"Looks at {_place(role)}."
    )


def details(program: Program, head: Head) -> list[str]:
    """A line for each thing that is known: a word, and what it says."""
    lines: list[str] = []
    facts = list(_facts(program, head.evidence))
    if (read := said(program, head)) is not None:
        facts.insert(0, ("reads", read))
    for word, text in facts:
        lines += wrap(f"{word:9}{text}", WIDTH, subsequent_indent=" " * 9)
    return lines


def _facts(program: Program, evidence: Evidence) -> Iterator[tuple[str, str]]:
    places = [f"{_place(r)} ({s:.2f})" for r, s in evidence.roles if r not in MOVER_ROLES]
    if places:
        yield "looks", "at " + "; at ".join(places)
    if evidence.predicate is not None and evidence.score is not None:
        yield (
            "score",
            f"{evidence.score:.2f}, of its whole label (see program.ir) with where it looks",
        )
    if brings := list(_brings(program, evidence)):
        yield "brings", "; ".join(brings)
    if evidence.effect is not None:
        yield "without", f"KL {kl_shown(evidence.effect)} nats a token"
    if evidence.drift:
        yield changed_by(evidence), f"{evidence.drift:.2f} from what was lifted"


def _brings(program: Program, evidence: Evidence) -> Iterator[str]:
    roles = dict(evidence.roles)
    if (copying := roles.get("copying")) is not None:
        yield f"the token that it looks at: raises its logit ({copying:+.2f})"
    if (suppression := roles.get("copy_suppression")) is not None:
        yield f"the token that it looks at: lowers its logit ({-suppression:+.2f})"
    if evidence.promotes:
        yield f"raises {tokens_shown(program, evidence.promotes)}"
    if evidence.suppresses:
        yield f"lowers {tokens_shown(program, evidence.suppresses)}"


def _place(role: str) -> str:
    """Where a head of that role looks; a role that only a person's edit can have is said as it is."""
    known = role in SELECTOR_WORDS or role.startswith("offset_")
    return prose(describe_selector(role) if known else role.replace("_", " "))
