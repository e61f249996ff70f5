"""effect: records the effect of ablating each part. Changes no weight."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

import numpy as np

from ..data.cache import Arrays, cached
from ..data.sample import Sample
from ..errors import Gpt2cError
from ..ir import Evidence, Graph, Head, Mlp, Node, Program, content_of
from .base import Context, Pass, option
from .support.duration import announce_duration
from .support.text import some_text


@dataclass(frozen=True)
class Effect(Pass):
    """Records the KL increase of mean ablation for each head and neuron.

    The effects of all parts are estimated from gradients (see ``analysis/effect.py``). Those of
    all heads, and of the neurons of largest estimated effect, are then measured by ablation, on
    the same text. The others are marked as estimated.
    """

    name: ClassVar[str] = "effect"
    looks_at_samples: ClassVar[bool] = True

    draws: int = option(2, "tokens sampled at each position of all text for the estimate")
    exact: int = option(256, "number of parts that are ablated; up to 256, fewer in large models")

    def __post_init__(self) -> None:
        if self.draws < 1 or self.exact < 0:
            raise Gpt2cError("expected draws >= 1 and exact >= 0", where="pass effect")

    def apply(self, program: Program, context: Context) -> Program:
        from ..analysis.effect import seconds

        samples = some_text(program, context, self.name)
        announce_duration(
            self.name,
            program,
            samples,
            partial(seconds, program, samples, self.draws, self.exact, device=context.device),
            context,
        )
        texts = [(sample.ids, sample.offset) for sample in samples]
        arrays = cached(
            "effects",
            [
                content_of(program, program.core),
                texts,
                self.draws,
                self.exact,
                context.seed,
                context.device,
            ],
            lambda: self._measure(program, samples, context),
        )
        names, exact = arrays["names"].tolist(), arrays["exact"].tolist()
        effects = dict(zip(names, arrays["effects"].tolist(), strict=True))
        estimated = {name for name, measured in zip(names, exact, strict=True) if not measured}

        def known(name: str, old: Evidence) -> Evidence:
            return replace(old, effect=_digits(effects[name]), estimated=name in estimated)

        if note := str(arrays["note"]):
            context.notice(note)
        nodes: list[Node] = []
        for node in program.core:
            if isinstance(node, Head):
                node = replace(node, evidence=known(node.name, node.evidence))
            elif isinstance(node, Mlp):
                rows = (replace(row, evidence=known(row.name, row.evidence)) for row in node.rows)
                node = replace(node, rows=tuple(rows))
            nodes.append(node)
        return replace(program, core=Graph(tuple(nodes)))

    def _measure(self, program: Program, samples: Sequence[Sample], context: Context) -> Arrays:
        """The effects, and a note on how estimates and exact effects compare."""
        from ..analysis.effect import (
            ablation_means,
            exact_text,
            largest_exact,
        )
        from ..analysis.estimates import estimated_effects

        device, workers = context.device, context.workers
        means, note = ablation_means(program, samples, device, workers), ""
        texts, draws = exact_text(program, samples, self.draws, self.exact, context.seed)
        effects = estimated_effects(
            program,
            texts,
            means,
            draws=draws,
            seed=context.seed,
            device=device,
            progress=partial(context.progress, self.name),
            workers=workers,
        )
        exact: dict[str, float] = {}
        if self.exact and effects:
            exact, note = largest_exact(program, texts, means, effects, self.exact, device, workers)
            effects |= exact
        return {
            "names": np.array(list(effects)),
            "effects": np.array(list(effects.values()), dtype=np.float64),
            "exact": np.array([name in exact for name in effects]),
            "note": np.array(note),
        }


def _digits(number: float) -> float:
    return float(f"{number:.3g}")
