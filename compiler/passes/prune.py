"""prune: removes what the budget can't pay for; what remains of it is a constant."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ..errors import Gpt2cError
from ..ir import Head, Mlp, Program
from .base import Context, Pass, option
from .support.budget import Part, choose, parse_budget, parts_of
from .support.cut import cut, with_fallback
from .support.matching import matching
from .support.text import some_text


@dataclass(frozen=True)
class Prune(Pass):
    """Removes the heads and neurons that the budget can't pay for, least effect per number first.

    Effects are those of the pass effect (measured here where a part has none). A part that has a
    label counts for a little more than one that nobody can explain, and of two neurons of a layer
    with one label only the one with more effect stays. Heads and neurons are bought from a purse each:
    a head's effect, of losing it alone, says too much of what it is worth once the rest is tuned.
    What removed parts wrote on average stays as a constant. The exact original becomes the fallback.
    """

    name: ClassVar[str] = "prune"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    budget: str = option("25%", "25%, numbers=50k, or heads=20 neurons=400 (a space between)")
    keep: str = option("", "names, classes (months) or words of labels that stay, with | between")
    drop: str = option("", "names, classes (months) or words of labels that go, with | between")
    balance: float = option(
        0.5, "0: effects are compared as they are; 1: each sublayer's own are what counts in it"
    )
    separate_budgets: bool = option(
        True, "whether heads and neurons get a share of the budget each, as they have of the model"
    )
    explained: float = option(0.25, "how much more a part with a label of score 1 counts")

    def __post_init__(self) -> None:
        parse_budget(self.budget.replace(" ", ","))
        if self.explained < 0 or not 0 <= self.balance <= 1:
            raise Gpt2cError("explained is below 0, or balance not in 0 to 1", where="pass prune")

    def apply(self, program: Program, context: Context) -> Program:
        from ..analysis.effect import estimated_effects, part_means  # torch, which takes seconds

        budget = parse_budget(self.budget.replace(" ", ","))
        samples = some_text(program, context, self.name)
        means = part_means(program, samples)
        parts = list(parts_of(program))
        effects = {part.name: part.evidence.effect for part in parts}
        if None in effects.values():
            effects = dict(estimated_effects(program, samples, means, seed=context.seed))
        keep = matching(program, parts, self.keep, "keep")
        drop = matching(program, parts, self.drop, "drop")
        for name, meant in (("keep", keep), ("drop", drop)):
            if meant:
                context.notice(f"prune: --{name} means {len(meant):,} of {len(parts):,} parts")
        twins = frozenset(_twins(program, effects)) - keep
        worth = {
            part.name: (effects[part.name] or 0.0)
            * (
                1
                + self.explained * max(part.evidence.score or 0.0, 0.0) * bool(part.evidence.label)
            )
            for part in parts
        }
        worth = _balanced(parts, worth, self.balance)
        kept = choose(program, budget, worth, keep - drop, drop | twins, self.separate_budgets)
        if len(kept) == len(parts):
            context.notice(f"prune: {self.budget} pays for all parts; nothing was removed")
            return program
        return cut(with_fallback(program), kept, _constants(program, kept, means))


def _balanced(parts: list[Part], worth: dict[str, float], balance: float) -> dict[str, float]:
    """Worth divided by a power of the mean worth of a number in the part's sublayer.

    Effects are of losing one part alone. Where many go at once, what the remaining parts of a
    sublayer can still do counts too, and a sublayer left with next to nothing is hard to make up for.
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


def _twins(program: Program, effects: dict[str, float | None]) -> set[str]:
    """Neurons whose label another neuron of the layer, with more effect, has as well."""
    found: set[str] = set()
    for mlp in program.core.of(Mlp):
        best: dict[str, str] = {}
        for row in sorted(mlp.rows, key=lambda row: -(effects[row.name] or 0.0)):
            predicate = row.evidence.predicate
            if predicate is not None and best.setdefault(predicate, row.name) != row.name:
                found.add(row.name)
    return found


def _constants(program: Program, kept: set[str], means: dict) -> dict[str, np.ndarray]:  # type: ignore[type-arg]
    """What removed parts write on average, [w], by the name of their sublayer's constant."""
    left: dict[str, np.ndarray] = {}
    for node in program.core:
        if isinstance(node, Head) and node.name not in kept:
            name = f"L{node.layer}.attention"
            left[name] = left.get(name, 0) + means[node.name].double().numpy()
        elif isinstance(node, Mlp):
            gone = [index for index, row in enumerate(node.rows) if row.name not in kept]
            if gone:
                active = means[f"{node.name}.neurons"].double().numpy()[gone]
                left[f"L{node.layer}.mlp"] = active @ program.array(node.w_out)[gone]
    return left
