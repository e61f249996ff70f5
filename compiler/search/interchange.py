"""Interchange interventions: whether a part of the original holds a value of a rule program.

A swap takes a value from another input: in the program by name, in the original through the output
of the part that is claimed to hold it. Both must give the same new answer (Geiger et al., "Causal
Abstractions of Neural Networks", 2021). Only swaps that change the program's answer count.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..ir import Graph, Head, Mlp
from .idioms.base import Variable
from .model import RuleModel
from .oracle import Oracle, Point

ENOUGH = 0.95  # accuracy at which the search for a part stops
SCREEN, FINAL = 48, 200  # swaps for choosing a part, and for the reported accuracy
NO_ANSWER = "None"  # answer of rules without a result after a swap
SAME = 16  # tokens: in alphabets up to this size, both inputs of a swap have the same current token
TRIES = 40  # pairs drawn per required swap


@dataclass(frozen=True)
class InterchangeResult:
    """A value, the part that holds it, and the share of swaps on which both agree (n swaps)."""

    variable: Variable
    part: tuple[str, ...]
    accuracy: float
    swaps: int

    def __str__(self) -> str:
        """A line for the log of a search."""
        part = "+".join(self.part) or "no part"
        what = f"{self.variable.name} = {self.variable.text}: in {part}"
        return f"{what}, interchange {self.accuracy:.3f} of {self.swaps}"

    def is_held(self, least: float, fewest: int) -> bool:
        """Whether a part holds the value: accuracy at ``least``, of ``fewest`` swaps or more."""
        return self.accuracy >= least and self.swaps >= fewest


def candidate_parts(graph: Graph) -> list[tuple[str, ...]]:
    """Heads, layers of heads, and all parts up to some heads; early and small ones first.

    The last layer's neurons are excluded: together with all earlier parts, they determine the
    answer.
    """
    parts: list[tuple[str, ...]] = []
    written: tuple[str, ...] = ()
    layers = sorted({node.layer for node in graph.of(Head)})
    for layer in layers:
        heads = tuple(head.name for head in graph.layer_heads(layer))
        parts += [(head,) for head in heads]
        if len(heads) > 1:
            parts.append(heads)
        if written:
            parts.append((*written, *heads))
        mlp: Mlp | None = graph.layer_mlp(layer)
        written = (*written, *heads, *([mlp.name] if mlp else []))
        if layer != layers[-1] and mlp:
            parts.append(written)
    return parts


def held_values(
    oracle: Oracle,
    model: RuleModel,
    points: Sequence[Point],
    unseen: Sequence[Point],
    least: float,
    seed: int = 0,
    only: Set[str] | None = None,
) -> list[InterchangeResult]:
    """For each value of the rules, the earliest part that holds it, and the interchange accuracy.

    Plain values, such as the current token, need no part. Parts are chosen by swaps among
    ``points``, and measured by swaps among ``unseen``, which the rules were not fitted on.

    Args:
        least: minimum accuracy.
        only: the names of the values to test; None: all.
    """
    words = {p: oracle.words(p.case.ids[: p.at + 1]) for p in (*points, *unseen)}
    values = {p: model.values(words[p], p.case.offset) for p in words}
    asked = [v for v in model.variables if not v.plain]
    alphabet = len({token for seen in words.values() for token in seen})
    moving = len({point.case.offset for point in points}) > 1
    swapper = _Swapper(oracle, model, list(points), list(unseen), values, alphabet, moving)
    return [swapper.held(v, asked, least, seed) for v in asked if only is None or v.name in only]


@dataclass
class _Swapper:
    oracle: Oracle
    model: RuleModel
    points: list[Point]
    unseen: list[Point]
    values: dict[Point, dict[str, Any]]
    alphabet: int
    moving: bool

    def held(
        self, variable: Variable, asked: Sequence[Variable], least: float, seed: int
    ) -> InterchangeResult:
        together = [v.name for v in asked if v.type != "vector"]
        whole = variable.type == "vector"
        rng = np.random.default_rng(seed)
        screen = self.pairs(self.points, variable, together, SCREEN, rng)
        rng = np.random.default_rng(seed + 1)
        final = self.pairs(self.unseen, variable, together, FINAL, rng)
        best: tuple[float, tuple[str, ...]] = (-1.0, ())
        for part in candidate_parts(self.oracle.program.core):
            accuracy = self.accuracy(screen, part, whole)
            if accuracy > best[0] + 0.02:
                best = accuracy, part
            if accuracy >= ENOUGH:
                break
        if best[0] < least - 0.1:
            return InterchangeResult(variable, best[1], max(best[0], 0.0), len(screen))
        return InterchangeResult(
            variable, best[1], self.accuracy(final, best[1], whole), len(final)
        )

    def pairs(
        self,
        points: Sequence[Point],
        variable: Variable,
        together: Sequence[str],
        count: int,
        rng: np.random.Generator,
    ) -> list[tuple[Point, Point, object]]:
        """(base, source, the program's new answer) of swaps that change the program's answer.

        A part may hold several values, which are swapped together: sources are used only if their
        other values do not affect the program's answer.
        """
        swaps: list[tuple[Point, Point, object]] = []
        kinds: dict[str, list[Point]] = {}
        for point in points:
            kinds.setdefault(self._kind(point), []).append(point)
        groups = [kinds[kind] for kind in sorted(kinds)]
        for _ in range(count * TRIES):
            if len(swaps) >= count:
                break
            group = groups[int(rng.integers(len(groups)))]
            base, source = (group[int(i)] for i in rng.integers(len(group), size=2))
            aligned = self._aligned(base, source, variable.type == "vector")
            if aligned is None:
                continue
            own, other = self.values[base], self.values[source]
            if self.model.reads_offset:
                other = self.model.values(self._seen(aligned), aligned.case.offset)
            if variable.type == "vector":
                # Answers repeat the prompt, so that two entries match: use sources without answers.
                if source.case.scored[0] < base.at and self.moving:
                    continue
                # The entry of the current token is kept: only earlier positions are swapped.
                entries = self._prefix(variable, source, base.at)
                swapped = {variable.name: [*entries[:-1], own[variable.name][-1]]}
                new = self.model.conclude(
                    self.model.values(self._seen(base), base.case.offset, swapped)
                )
            else:
                if own[variable.name] == other[variable.name]:
                    continue
                new = self.model.conclude({**own, variable.name: other[variable.name]})
                if new != self.model.conclude({**own, **{name: other[name] for name in together}}):
                    continue
            if new != self.model.conclude(own) and new != NO_ANSWER:
                swaps.append((base, aligned, new))
        return swaps

    def _aligned(self, base: Point, source: Point, whole: bool) -> Point | None:
        """The source, moved so that both points have the same position id; None if impossible.

        Otherwise the position of the source would be swapped along with its value.
        """
        offset = base.case.offset + (0 if whole else base.at - source.at)
        if not self.moving and offset != source.case.offset:
            return None
        reach = offset + (base.at if whole else source.at)
        if offset < 0 or reach >= self.oracle.program.shape.context:
            return None
        return Point(replace(source.case, offset=offset), source.at)

    def accuracy(
        self, pairs: Sequence[tuple[Point, Point, object]], part: tuple[str, ...], whole: bool
    ) -> float:
        if not pairs:
            return 0.0
        answers = self.oracle.patched([(a, b) for a, b, _ in pairs], part, whole=whole)
        return float(np.mean([answer == new for answer, (_, _, new) in zip(answers, pairs)]))

    def _seen(self, point: Point) -> list[str]:
        return self.oracle.words(point.case.ids[: point.at + 1])

    def _prefix(self, variable: Variable, source: Point, at: int) -> Any:
        words = self.oracle.words(source.case.ids[: at + 1])
        return self.model.values(words, source.case.offset)[variable.name]

    def _kind(self, point: Point) -> str:
        """What base and source must share: the current token, or its kind in large alphabets.

        Most values of an input with another current token never occur with this one.
        """
        name = self.oracle.names[point.case.ids[point.at]]
        special = name in {content for content, _ in self.oracle.program.vocabulary.specials}
        return name if special or self.alphabet <= SAME else ""
