"""The edits of a program for the template of edits.py."""

from collections.abc import Iterator

from ..ir import Edit, Outcome, Program
from .text import literal


def edit_values(program: Program) -> dict[str, object]:
    """Return what edits.py and edit_kinds.py need: entries as source, with their figures."""
    entries = [{"source": _source(edit), "comment": list(_comment(edit))} for edit in program.edits]
    return {"edits": entries, "edit_functions": sorted({_function(e) for e in program.edits})}


def _function(edit: Edit) -> str:
    return edit.kind if edit.kind in ("never", "scale") else "fact"


def _source(edit: Edit) -> str:
    start = f"{_function(edit)}({edit.number}, {literal(edit.text)}"
    if edit.kind == "never":
        return f"{start}, tokens={list(edit.tokens)})"
    parts = f"{start}, parts={list(edit.parts)}"
    if edit.kind == "scale":
        return f"{parts})"
    return f"{parts}, subject={[list(name) for name in edit.subject]})"


def _comment(edit: Edit) -> Iterator[str]:
    if edit.kind in ("add", "forget"):
        yield edit.kind
    if edit.predicted is not None:
        yield f"predicted: {outcome_shown(edit.predicted)}"
    if edit.measured is not None:
        yield f"measured: {outcome_shown(edit.measured)}"


def outcome_shown(outcome: Outcome) -> str:
    """An outcome in words."""
    return (
        f"{outcome.changed} of {outcome.inside} prompts in scope change as asked,"
        f" {outcome.unchanged} of {outcome.outside} others do not change"
    )
