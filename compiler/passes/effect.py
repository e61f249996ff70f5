"""effect: records the effect of ablating each part. Changes no weight."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

import numpy as np

from ..data.cache import Arrays, cached
from ..data.sample import Sample
from ..errors import Gpt2cError
from ..ir import Graph, Head, Mlp, Node, Program, content_of
from .base import Context, Pass, option
from .support.duration import announce_duration
from .support.text import some_text


@dataclass(frozen=True)
class Effect(Pass):
    """Records the KL increase of mean ablation for each head and neuron.

    The effects of all parts are estimated from gradients (see ``analysis/effect.py``). Those of
    all heads, and of the neurons of largest estimated effect, are then measured by ablation.
    """

    name: ClassVar[str] = "effect"
    looks_at_samples: ClassVar[bool] = True

    draws: int = option(2, "tokens sampled at each position for the estimate")
    exact: int = option(256, "number of parts whose effect is measured, fewer in large models")

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
            partial(seconds, program, samples, self.draws, self.exact),
            context,
        )
        texts = [(sample.ids, sample.offset) for sample in samples]
        arrays = cached(
            "effects",
            [content_of(program, program.core), texts, self.draws, self.exact, context.seed],
            lambda: self._measure(program, samples, context),
        )
        effects = dict(zip(arrays["names"].tolist(), arrays["effects"].tolist(), strict=True))
        if note := str(arrays["note"]):
            context.notice(note)
        nodes: list[Node] = []
        for node in program.core:
            if isinstance(node, Head):
                node = replace(
                    node, evidence=replace(node.evidence, effect=_digits(effects[node.name]))
                )
            elif isinstance(node, Mlp):
                rows = tuple(
                    replace(row, evidence=replace(row.evidence, effect=_digits(effects[row.name])))
                    for row in node.rows
                )
                node = replace(node, rows=rows)
            nodes.append(node)
        return replace(program, core=Graph(tuple(nodes)))

    def _measure(self, program: Program, samples: Sequence[Sample], context: Context) -> Arrays:
        """The effects, and a note on how estimates and exact effects compare."""
        from ..analysis.effect import ablation_means, estimated_effects, with_exact_effects

        means, note = ablation_means(program, samples), ""
        effects = estimated_effects(
            program,
            samples,
            means,
            draws=self.draws,
            seed=context.seed,
            progress=partial(context.progress, self.name),
        )
        if self.exact and effects:
            effects, note = with_exact_effects(
                program, samples, means, effects, self.exact, context.seed
            )
        return {
            "names": np.array(list(effects)),
            "effects": np.array(list(effects.values()), dtype=np.float64),
            "note": np.array(note),
        }


def _digits(number: float) -> float:
    return float(f"{number:.3g}")
