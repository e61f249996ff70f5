"""prune: removes parts that exceed the budget and replaces them by constants."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ..errors import Gpt2cError
from ..ir import Head, Mlp, Program
from .base import Context, Pass, option
from .support.as_rules import as_rules
from .support.budget import Part, choose, parse_budget, parts_of
from .support.cut import cut, with_fallback
from .support.forms import ALLOWED, choose_forms
from .support.matching import matching
from .support.text import some_text


@dataclass(frozen=True)
class Prune(Pass):
    """Removes heads and neurons until the budget is met, least effect per number first.

    Effects come from the pass effect, or are estimated here if missing. A labelled part gets a
    bonus, and of two neurons of a layer with equal labels only the one with the larger effect
    stays. Heads and neurons have separate budgets, because the effect of a single head overstates
    its value once the rest is tuned. The mean output of removed parts becomes a constant. The exact
    original becomes the fallback. With ``forms``, a part may also be kept as a rule, which costs
    only what the part writes (see ``support.forms``).
    """

    name: ClassVar[str] = "prune"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    budget: str = option("25%", "25%, numbers=50k, or heads=20 neurons=400 (space-separated)")
    keep: str = option("", "parts to keep: names, classes (months) or words of labels, |-separated")
    drop: str = option("", "parts to drop: names, classes (months) or words of labels, |-separated")
    balance: float = option(
        0.5, "exponent that normalizes effects by the mean effect of their sublayer, 0 to 1"
    )
    separate_budgets: bool = option(
        True, "split the budget between heads and neurons in proportion to their size"
    )
    forms: str = option(
        "weights", "forms of a part: weights, rules (its predicate reads for it) or both"
    )
    explained: float = option(0.25, "relative bonus of a part with a label of score 1")

    def __post_init__(self) -> None:
        parse_budget(self.budget.replace(" ", ","))
        if self.forms not in ALLOWED:
            what = f"expected forms weights, rules or both, got {self.forms[:60]!r}"
            raise Gpt2cError(what, where="pass prune")
        if self.explained < 0 or not 0 <= self.balance <= 1:
            what = "expected explained >= 0 and balance from 0 to 1"
            raise Gpt2cError(what, where="pass prune")

    def apply(self, program: Program, context: Context) -> Program:
        # torch takes seconds to import
        from ..analysis.effect import block_means, written_means
        from ..analysis.estimates import estimated_effects

        budget = parse_budget(self.budget.replace(" ", ","))
        samples = some_text(program, context, self.name)
        device, workers = context.device, context.workers
        means = block_means(program, samples, device, workers)
        parts = list(parts_of(program))
        effects = {part.name: part.evidence.effect for part in parts}
        if None in effects.values():
            effects = dict(
                estimated_effects(
                    program, samples, means, seed=context.seed, device=device, workers=workers
                )
            )
        keep = matching(program, parts, self.keep, "keep")
        drop = matching(program, parts, self.drop, "drop")
        for name, meant in (("keep", keep), ("drop", drop)):
            if meant:
                context.notice(f"prune: --{name} means {len(meant):,} of {len(parts):,} parts")
        duplicates = frozenset(_duplicates(program, effects)) - keep
        worth = {
            part.name: (effects[part.name] or 0.0)
            * (
                1
                + self.explained * max(part.evidence.score or 0.0, 0.0) * bool(part.evidence.label)
            )
            for part in parts
        }
        worth = _balanced(parts, worth, self.balance)
        gone = drop | duplicates
        if self.forms == "weights":
            kept = choose(program, budget, worth, keep - drop, gone, self.separate_budgets)
            rules: list[str] = []
        else:
            forms = choose_forms(program, budget, worth, self.forms, keep - drop, gone)
            kept, rules = set(forms), [name for name, form in forms.items() if form == "rule"]
            context.notice(
                f"prune: of {len(parts):,} parts, {len(rules):,} are kept as rules and"
                f" {len(kept) - len(rules):,} as weights"
            )
        if len(kept) == len(parts) and not rules:
            context.notice(f"prune: {self.budget} pays for all parts; nothing was removed")
            return program
        left = removed_constants(program, kept, written_means(program, means))
        return as_rules(cut(with_fallback(program), kept, left), rules, samples)


def _balanced(parts: list[Part], worth: dict[str, float], balance: float) -> dict[str, float]:
    """Worth divided by a power of the mean worth per number in the part's sublayer.

    Effects are measured for one part alone. If many parts are removed, an almost empty sublayer is
    hard to compensate for, so parts of weak sublayers count for more.
    """
    totals: dict[tuple[int, str], list[float]] = {}
    for part in parts:
        total = totals.setdefault((part.layer, part.kind), [0.0, 0.0])
        total[0] += worth[part.name]
        total[1] += part.cost
    return {
        part.name: worth[part.name] / max(worthy / cost, 1e-30) ** balance
        for part in parts
        for worthy, cost in [totals[part.layer, part.kind]]
    }


def _duplicates(program: Program, effects: dict[str, float | None]) -> set[str]:
    """Neurons whose label equals that of a neuron in the layer with a larger effect."""
    names: set[str] = set()
    for mlp in program.core.of(Mlp):
        best: dict[str, str] = {}
        for row in sorted(mlp.rows, key=lambda row: -(effects[row.name] or 0.0)):
            predicate = row.evidence.predicate
            if predicate is not None and best.setdefault(predicate, row.name) != row.name:
                names.add(row.name)
    return names


def removed_constants(program: Program, kept: set[str], means: dict) -> dict[str, np.ndarray]:  # type: ignore[type-arg]
    """The mean output [w] of removed parts, by the name of their sublayer's constant."""
    left: dict[str, np.ndarray] = {}
    for node in program.core:
        if isinstance(node, Head) and node.name not in kept:
            name = f"L{node.layer}.attention"
            left[name] = left.get(name, 0) + means[node.name].double().numpy()
        elif isinstance(node, Mlp):
            gone = [index for index, row in enumerate(node.rows) if row.name not in kept]
            if gone:
                active = means[f"{node.name}.neurons"].double().numpy()[gone]
                if node.mean is not None:  # the constant has it already
                    active = active - program.array(node.mean)[gone]
                left[f"L{node.layer}.mlp"] = active @ program.array(node.w_out)[gone]
    return left
