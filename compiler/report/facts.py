"""The facts of a report page."""

from dataclasses import dataclass, fields
from typing import Any

from ..ir import Program
from .activity import Activity


@dataclass(frozen=True)
class ReportFacts:
    """Everything on the page except evidence, which :func:`render_report` adds as space permits.

    Attributes:
        measures: (measure, its {"value", "low", "high", "n"}).
        sizes: (words, number).
        kinds, weakest: measures by kind of text, and the kind with the worst ones.
        sweep, curves: the rows of a sweep and their plots.
        behaviours: the matrix of behaviours and parts; None where none were measured.
        edits: each edit with what was predicted and what was measured.
        parts: heads and neurons, by layer.
        layers: heads and groups of neurons for the map.
        largest: largest effect by kind of part.
        induction, nearest: the induction head, or the nearest head to one with its score.
        families: groups of parts with the measured loss without them.
        against: a comparison with another program.
        passages: which text the evidence is from.
        activity: activations on that text; None for rule programs.
    """

    name: str
    summary: dict[str, Any]
    measures: list[tuple[Any, dict[str, Any]]]
    sizes: list[tuple[str, int]]
    kinds: list[dict[str, Any]]
    weakest: dict[str, Any] | None
    budget: Any
    sweep: list[dict[str, Any]]
    curves: list[dict[str, Any]]
    behaviours: dict[str, Any] | None
    edits: list[dict[str, Any]]
    parts: list[dict[str, Any]]
    rules: dict[str, Any] | None
    layers: list[dict[str, Any]]
    largest: dict[str, float]
    roles: list[dict[str, Any]]
    induction: dict[str, Any] | None
    nearest: tuple[str, float] | None
    families: list[dict[str, Any]]
    prompts: list[dict[str, Any]]
    history: list[dict[str, Any]]
    pruned: dict[str, Any] | None
    against: dict[str, Any] | None
    passages: str
    notes: list[str]
    edited: list[str]
    activity: Activity | None
    program: Program

    def page_values(self) -> dict[str, Any]:
        """The template variables of the page."""
        hidden = ("activity", "program")
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name not in hidden}
