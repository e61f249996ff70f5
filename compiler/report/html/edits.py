"""The section on edits: what was predicted of each, and what was measured."""

from collections.abc import Mapping
from typing import Any

from ...ir import Edit, Outcome, Program

KINDS = {
    "inside": "in scope, changed as asked",
    "neighbours": "other subjects, unchanged",
    "related": "same subject in other relations, unchanged",
    "unrelated": "unrelated text, unchanged",
}


def edit_rows(program: Program, fidelity: Mapping[str, Any]) -> list[dict[str, Any]]:
    """For each edit its request, its parts, an example and counts by kind of prompt.

    Counts that fidelity.json does not have by kind are those of the IR, in scope and outside.
    """
    recorded = fidelity.get("edits")
    known = recorded if isinstance(recorded, dict) else {}
    return [_row(edit, known.get(str(edit.number)) or {}) for edit in program.edits]


def _row(edit: Edit, record: Mapping[str, Any]) -> dict[str, Any]:
    stages = {stage: record.get(stage) or {} for stage in ("predicted", "measured")}
    counts = [
        {"words": words, **{stage: _count(own.get(kind)) for stage, own in stages.items()}}
        for kind, words in KINDS.items()
        if any(own.get(kind) for own in stages.values())
    ]
    example = stages["measured"].get("example") or stages["predicted"].get("example")
    return {
        "number": edit.number,
        "kind": edit.kind,
        "text": edit.text,
        "parts": list(edit.parts),
        "factor": edit.factor,
        "counts": counts or _from_outcomes(edit.predicted, edit.measured),
        "example": example,
    }


def _count(count: Mapping[str, Any] | None) -> str:
    return f"{count['right']} of {count['n']}" if count else ""


def _from_outcomes(predicted: Outcome | None, measured: Outcome | None) -> list[dict[str, Any]]:
    def shown(outcome: Outcome | None, inside: bool) -> str:
        if outcome is None:
            return ""
        pair = (outcome.changed, outcome.inside) if inside else (outcome.unchanged, outcome.outside)
        return "{} of {}".format(*pair)

    if predicted is None and measured is None:
        return []
    return [
        {"words": words, "predicted": shown(predicted, inside), "measured": shown(measured, inside)}
        for words, inside in (("in scope, changed", True), ("outside, unchanged", False))
    ]
