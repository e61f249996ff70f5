"""Formats a head with its evidence as the docstring of its function."""

from collections.abc import Iterator
from textwrap import wrap

from ..analysis.attention import describe_selector, is_selector
from ..ir import Evidence, Head, Program, mean_of
from .named_reads import describe_reads
from .names import OV_ROLES, best_role, format_drift, format_effect, format_tokens, is_named_by_uses
from .roles import behaviours_of, brings, has_clear_label, unclear, use_rows
from .text import plural, prose

WIDTH = 92
AVERAGE = " on average over all tokens"  # what weights alone say of an OV circuit


def group_by_role(heads: tuple[Head, ...]) -> list[Head]:
    """The heads of a layer grouped by role; roles keep the order of their first head."""
    roles = [best_role(head.evidence) or head.evidence.label for head in heads]
    ranked = sorted(range(len(heads)), key=lambda i: (roles[i] is None, roles.index(roles[i])))
    return [heads[i] for i in ranked]


def in_short(head: Head) -> str:
    """What a head does, in the summary of its layer: ``looks at the token before (0.97)``."""
    evidence = head.evidence
    if is_named_by_uses(evidence):
        words = brings(evidence.uses).removesuffix(".")
        return words[:1].lower() + words[1:]
    if not has_clear_label(evidence):
        return "no clear role"
    score = "" if evidence.score is None else f" ({evidence.score:.2f})"
    return prose(evidence.label or "") + score


def summary(program: Program, head: Head) -> str:
    """The first line of the docstring: what the head brings, or where it looks."""
    evidence = head.evidence
    if is_named_by_uses(evidence):
        return brings(evidence.uses)
    if has_clear_label(evidence):
        words = prose(evidence.label or "")
        return words[:1].upper() + words[1:] + "."
    role = best_role(evidence)
    if role is not None:
        return f"Looks at {_keys_of(role)}."
    words = unclear(evidence, behaviours_of(program))
    return words[:1].upper() + words[1:] + "."


def details(program: Program, head: Head) -> list[str]:
    """The lines below it: a keyword and its value for each known fact."""
    lines = use_rows(head.evidence.uses) if head.evidence.uses else []
    facts = list(_facts(program, head))
    if (reads := describe_reads(program, head)) is not None:
        facts.insert(0, ("reads", reads))
    for keyword, text in facts:
        lines += wrap(f"{keyword:10}{text}", WIDTH, subsequent_indent=" " * 10)
    return lines


def _facts(program: Program, head: Head) -> Iterator[tuple[str, str]]:
    evidence = head.evidence
    if is_named_by_uses(evidence) and evidence.label is not None:
        yield "on text", prose(evidence.label)
    keys = [f"{_keys_of(r)} ({s:.2f})" for r, s in evidence.roles if r not in OV_ROLES]
    if keys:
        yield "looks at", "; ".join(keys)
    if evidence.predicate is not None and evidence.score is not None:
        score = f"{evidence.score:.2f}, correlation of the attention that its label predicts"
        yield "score", f"{score} (in full in program.ir) with its attention on held-out text"
    if outputs := list(_outputs(program, evidence)):
        yield "writes", "; ".join(outputs)
    if (contrary := _contrary(evidence)) is not None:
        yield "but", contrary
    if evidence.effect is not None:
        effect = f"KL {format_effect(evidence)} nats per token"
        if mean_of(head) is None:
            yield "ablation", f"{effect} if its output is held at its mean"
        else:
            yield "cost", f"{effect} if its line in attention is deleted"
    if evidence.constancy is not None:
        ratio = f"{evidence.constancy:.3g}"
        yield "always on", f"the mean that it writes is {ratio} times its deviation from it"
    if evidence.drift:
        yield "drift", f"relative weight change from the original: {format_drift(evidence)}"


def _outputs(program: Program, evidence: Evidence) -> Iterator[str]:
    roles = dict(evidence.roles)
    if (copying := roles.get("copying")) is not None:
        yield f"raises the logit of the token that it looks at ({copying:+.2f}{AVERAGE})"
    if (suppression := roles.get("copy_suppression")) is not None:
        yield f"lowers the logit of the token that it looks at ({-suppression:+.2f}{AVERAGE})"
    if evidence.promotes:
        yield f"promotes {format_tokens(program, evidence.promotes)}"
    if evidence.suppresses:
        yield f"suppresses {format_tokens(program, evidence.suppresses)}"


def _contrary(evidence: Evidence) -> str | None:
    """The behaviours in which a head that suppresses what it looks at raises the answer."""
    raised = [use for use in evidence.uses if use.direct is not None and use.direct > 0]
    if "copy_suppression" not in dict(evidence.roles) or not raised:
        return None
    most = max(raised, key=lambda use: use.direct or 0.0)
    count = plural(len(raised), "behaviour")
    return (
        f"raises the answer in {count} above, most in {prose(most.behaviour)}"
        f" ({most.direct:+.1f}): the score above is of all tokens"
    )


def _keys_of(role: str) -> str:
    """The keys that a head of a role attends to; an unknown role by its name."""
    return prose(describe_selector(role) if is_selector(role) else role.replace("_", " "))
