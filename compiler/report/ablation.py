"""Mean ablation of sets of parts, measured on the core, as the pass effect measures it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch

from ..analysis.compare import divergence
from ..analysis.effect import ablation_means
from ..data.sample import Sample
from ..fidelity.statistics import ratio
from ..interpreter import Interpreter
from ..ir import Head, Mlp, Program
from .activity import Activity
from .passages import Passage

TOKENS = 1000  # maximum number of tokens per ablation
NUMBERS = 20_000_000  # maximum number of logits in memory
EXAMPLES = 3  # examples of the largest loss

Edit = Callable[[torch.Tensor], torch.Tensor]


class Ablations:
    """Measures the effect of ablating sets of parts, relative to the unablated core."""

    def __init__(self, program: Program, activity: Activity) -> None:
        self.program, self.activity = program, activity
        self.run = Interpreter(program)
        self.multilabel = program.core.unembed.readout == "multilabel"
        self.passages = _some(
            activity.passages, max(1, min(TOKENS, NUMBERS // program.shape.vocab))
        )
        # One batch, padded on the right; padding does not affect earlier positions.
        longest = max(len(passage.ids) for passage in self.passages)
        self.ids = torch.zeros(len(self.passages), longest, dtype=torch.long)
        self.positions = torch.zeros_like(self.ids)
        self.real = torch.zeros_like(self.ids, dtype=torch.bool)
        for row, passage in enumerate(self.passages):
            t = len(passage.ids)
            self.ids[row, :t] = torch.tensor(passage.ids)
            self.positions[row, :t] = torch.arange(passage.offset, passage.offset + t)
            self.real[row, :t] = True
        samples = [Sample(tuple(passage.ids), passage.offset) for passage in activity.passages]
        self.means = ablation_means(program, samples)
        self.whole = self._logits({})

    def without(self, names: Iterable[str]) -> dict[str, Any]:
        """The loss when the named parts are ablated.

        Returns:
            ``kl``: KL(core ‖ ablated core), nats per token, with an interval over passages;
            ``changed``: share of positions with a different answer; ``kinds``: KL by kind of text;
            ``examples``: positions where the actual next token lost most.
        """
        after = self._logits(self._edits(set(names)))
        apart = divergence(self.whole, after, self.multilabel).double() * self.real
        kls, counts = apart.sum(1).tolist(), self.real.sum(1).tolist()
        changed = (self.whole.argmax(-1) != after.argmax(-1)) & self.real
        return {
            "kl": ratio(kls, counts, bounded=False).as_dict(),
            "changed": None if self.multilabel else float(changed.sum() / self.real.sum()),
            "kinds": self._kinds(kls, counts),
            "examples": [] if self.multilabel else self._examples(after),
        }

    def _examples(self, after: torch.Tensor) -> list[dict[str, Any]]:
        """The next tokens whose log probability fell most, at most one per passage."""
        targets = self.ids[:, 1:, None]
        first, second = (
            logits[:, :-1].log_softmax(-1).gather(2, targets)[..., 0]
            for logits in (self.whole, after)
        )
        lost = (first - second).masked_fill(~self.real[:, 1:], -torch.inf)
        if not lost.shape[1]:
            return []
        most, places = lost.max(1)
        order = most.argsort(descending=True, stable=True).tolist()
        return [
            {"passage": i, "place": int(places[i]) + 1, "loss": round(float(most[i]), 4)}
            for i in order[:EXAMPLES]
            if most[i] > 0
        ]

    def _kinds(self, kls: list[float], counts: list[int]) -> dict[str, float]:
        kinds = sorted({p.kind for p in self.passages if p.kind})
        chosen = {k: [i for i, p in enumerate(self.passages) if p.kind == k] for k in kinds}
        return {
            kind: sum(kls[i] for i in some) / sum(counts[i] for i in some)
            for kind, some in chosen.items()
        }

    def _edits(self, names: set[str]) -> dict[str, Edit]:
        edits: dict[str, Edit] = {}
        for node in self.program.core:
            if isinstance(node, Head) and node.name in names:
                edits[f"{node.name}.moved"] = _to_mean(self.means[f"{node.name}.moved"])
            elif isinstance(node, Mlp):
                rows = [i for i, row in enumerate(node.rows) if row.name in names]
                if rows:
                    block = f"{node.name}.neurons"
                    edits[block] = _rows_to_mean(torch.tensor(rows), self.means[block])
        return edits

    def _logits(self, edits: dict[str, Edit]) -> torch.Tensor:
        with torch.inference_mode():
            logits: torch.Tensor = self.run(self.ids, self.positions, edits=edits).logits
        return logits


def _some(passages: Sequence[Passage], tokens: int) -> list[Passage]:
    """The first passages with at most ``tokens`` tokens together; at least one."""
    chosen: list[Passage] = []
    for passage in passages:
        if chosen and sum(len(p.ids) for p in chosen) + len(passage.ids) > tokens:
            break
        chosen.append(passage)
    return chosen


def _to_mean(mean: torch.Tensor) -> Edit:
    return lambda value: mean.expand_as(value)


def _rows_to_mean(rows: torch.Tensor, mean: torch.Tensor) -> Edit:
    def edit(active: torch.Tensor) -> torch.Tensor:
        active = active.clone()
        active[..., rows] = mean[rows]
        return active

    return edit
