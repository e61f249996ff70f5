"""Rules in place of single parts of a model of weights: where heads look, and how active neurons are.

Each rule is proposed (a part's label, or one of a few plain patterns), put in place of the part alone,
and measured there: what the whole model then says (KL), and what the part then writes. Then rules are
put in together, those that cost least for what they save first, as long as all of them together stay
within the error budget.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

import numpy as np
import torch

from ..analysis.batches import batches
from ..analysis.compare import Sample, divergence
from ..interpreter import Interpreter
from ..interpreter.rules import Seen
from ..ir import OV, QK, Evidence, Head, Mlp, Program
from ..labels import Formula, Label, Pattern, parse_label
from ..labels.hard import PLAIN, hard
from ..labels.language import All, Condition, In, Not, Some

if TYPE_CHECKING:
    from torch import Tensor

TOKENS = 2048  # of a batch, at most
NUMBERS = 150_000_000  # logits that are kept: bounds tokens for large vocabularies
FAR = (
    0.6  # total variation from where the head looks, at which a plain pattern is not tried in place
)
Log = Callable[[str], None]


@dataclass(frozen=True)
class Offer:
    """A rule for a part: ``kl`` (nats a token) is what it costs alone, ``fit`` the share of the variance
    of what the part writes that it keeps, ``saved`` the numbers that it makes unnecessary."""

    name: str
    label: Label
    words: str
    saved: int
    kl: float
    fit: float


@dataclass(frozen=True)
class Replaced:
    """What was kept, in the order in which it was put in, what was looked at, and the cost of it all."""

    offers: tuple[Offer, ...]
    heads: int
    neurons: int
    kl: float


def find_rules(
    program: Program,
    samples: Sequence[Sample],
    budget: float,
    *,
    fit: float = 0.5,
    match: float = 0.0,
    log: Log = lambda line: None,
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None,
) -> Replaced:
    """The rules that can stand for parts of the core within an error budget. Deterministic.

    Args:
        samples: texts on which all is measured; as many as memory allows are used.
        budget: KL (nats a token) that all rules together may cost.
        fit: the least share of the variance of what a part writes that its rule must keep.
        match: the least share of texts with all answers as they were, where it is said which count.
    """
    trial = _Trial(program, samples, match)
    heads = [head for head in program.core.of(Head) if _is_weights(head)]
    neurons = [row for mlp in program.core.of(Mlp) for row in mlp.rows if row.rule is None]
    offers = [
        *_head_offers(trial, heads, progress),
        *_neuron_offers(trial, fit),
    ]
    good = [offer for offer in offers if offer.fit >= fit and offer.kl <= budget]
    good = [offer for offer in good if offer.saved > 0]
    for offer in offers:
        if isinstance(offer.label, Pattern):
            log(
                f"{offer.name}: {offer.words}: KL {offer.kl:.2g}, keeps {offer.fit:.0%} of what it writes"
            )
    kept, cost = _together(trial, good, budget, log, progress)
    return Replaced(tuple(kept), len(heads), len(neurons), cost)


def _is_weights(head: Head) -> bool:
    return isinstance(head.selector, QK) and isinstance(head.mover, OV)


def _together(
    trial: "_Trial",
    offers: Sequence[Offer],
    budget: float,
    log: Log,
    progress: Callable[[str, int, int], None],
) -> tuple[list[Offer], float]:
    """Puts in one offer after another, and takes out again what is too much together."""
    ranked = sorted(offers, key=lambda offer: (max(offer.kl, 0.0) / offer.saved, offer.name))
    kept: dict[str, Offer] = {}
    cost, most = 0.0, sum(isinstance(offer.label, Pattern) for offer in ranked)
    done = 0
    neurons: list[Offer] = []
    for offer in ranked:
        if offer.name in kept:
            continue
        if isinstance(offer.label, Formula):
            neurons.append(offer)
            continue
        done += 1
        progress("symbolize: rules for heads, together", done, most)
        found = trial.kl({**kept, offer.name: offer})
        fits = found <= budget
        log(
            f"{offer.name}: {offer.words}: KL {found:.2g} in all, {'kept' if fits else 'rolled back'}"
        )
        if fits:
            kept, cost = {**kept, offer.name: offer}, found
    low, high = 0, len(neurons)  # as many neurons, the cheapest first, as fit in what is left
    while low < high:
        middle = (low + high + 1) // 2
        found = trial.kl(kept | {offer.name: offer for offer in neurons[:middle]})
        log(f"rules for {middle} neurons: KL {found:.2g} in all")
        if found <= budget:
            low, cost = middle, found
        else:
            high = middle - 1
    return [*kept.values(), *neurons[:low]], cost


def _head_offers(
    trial: "_Trial", heads: Sequence[Head], progress: Callable[[str, int, int], None]
) -> list[Offer]:
    """For each head its label, and the plain pattern that is nearest to where it looks."""
    if not heads:
        return []
    program = trial.program
    plain = {words: hard(condition) for words, condition in PLAIN.items()}
    apart = trial.distances([head.name for head in heads], list(plain.values()))
    wanted: list[tuple[Head, str, Label]] = []
    for head, row in zip(heads, apart):
        nearest = int(row.argmin())
        words = list(plain)[nearest]
        if row[nearest] <= FAR:
            wanted.append((head, words, plain[words]))
        label = _label(program, head.evidence)
        if isinstance(label, Pattern):
            wanted.append((head, head.evidence.label or "its label", label))
    found = trial.in_place([(head.name, label) for head, _, label in wanted], progress)
    return [
        Offer(head.name, label, words, _saved(program, head) - numbers_of(label), kl, fit)
        for (head, words, label), (kl, fit) in zip(wanted, found)
    ]


def _neuron_offers(trial: "_Trial", fit: float) -> list[Offer]:
    """For each neuron with a label that keeps enough of its variance: the label."""
    program, saved = trial.program, program_width(trial.program)
    offers = []
    for mlp in program.core.of(Mlp):
        labels = {}
        for index, row in enumerate(mlp.rows):
            label = _label(program, row.evidence) if row.rule is None else None
            if isinstance(label, Formula) and saved > numbers_of(label):
                labels[index] = label
        if not labels:
            continue
        found = trial.neurons(mlp, labels)
        for (index, label), (kl, share) in zip(labels.items(), found):
            row = mlp.rows[index]
            words = row.evidence.label or "its label"
            offers.append(Offer(row.name, label, words, saved - numbers_of(label), kl, share))
    return offers


def program_width(program: Program) -> int:
    """Numbers of a neuron that a rule makes unnecessary: the direction that it reads, and its bias."""
    return program.shape.width + 1


def _label(program: Program, evidence: Evidence) -> Label | None:
    if evidence.predicate is None:
        return None
    return parse_label(evidence.predicate, program.vocabulary, program.shape.vocab)


def _saved(program: Program, head: Head) -> int:
    assert isinstance(head.selector, QK)
    refs = (head.selector.weights, head.selector.query_bias, head.selector.key_bias)
    return sum(int(np.prod(program.extent(ref))) for ref in refs if ref is not None)


def numbers_of(label: Label) -> int:
    """Numbers that a rule holds: its heights, and the tokens that it names."""
    return len(label.terms) + sum(_tokens(term.condition) for term in label.terms)


def _tokens(condition: Condition) -> int:
    match condition:
        case In(_, tokens):
            return len(tokens)
        case Not(inner):
            return _tokens(inner)
        case All(parts) | Some(parts):
            return sum(map(_tokens, parts))
        case _:
            return 0


class _Trial:
    """A program on texts, and the same with rules in the place of some parts."""

    def __init__(self, program: Program, samples: Sequence[Sample], match: float = 0.0) -> None:
        self.match = match
        self.program, self.run = program, Interpreter(program)
        self.threshold = program.core.unembed.readout == "threshold"
        most = NUMBERS // program.shape.vocab
        chosen: list[Sample] = []
        for sample in samples:
            most -= len(sample.ids)
            if chosen and most < 0:
                break
            chosen.append(sample)
        self.batches = list(batches(chosen, TOKENS, program.shape.context))
        self.scored = [torch.zeros_like(batch.real) for batch in self.batches]
        rows = ((mask, row) for mask in self.scored for row in range(len(mask)))
        for (mask, row), sample in zip(rows, sorted(chosen, key=lambda each: len(each.ids))):
            mask[row, list(sample.scored)] = True
        self.count = sum(int(batch.real.sum()) for batch in self.batches)
        self.seen = [Seen(program, b.ids, b.positions[:, 0].tolist()) for b in self.batches]
        self.patterns: dict[tuple[int, Label], Tensor] = {}

    @cached_property
    def before(self) -> "list[Tensor]":
        with torch.inference_mode():
            return [self.run(b.ids, b.positions).logits[b.real] for b in self.batches]

    def pattern(self, at: int, label: Label) -> "Tensor":
        if (at, label) not in self.patterns:
            length = self.batches[at].ids.shape[1]
            self.patterns[at, label] = self.seen[at].pattern(label, length)
        return self.patterns[at, label]

    def distances(self, names: Sequence[str], labels: Sequence[Label]) -> np.ndarray:
        """Total variation between where heads look and what labels say, mean over tokens: [heads, labels]."""
        total = np.zeros((len(names), len(labels)))
        with torch.inference_mode():
            for at, batch in enumerate(self.batches):
                keep = [f"{name}.pattern" for name in names]
                real = self.run(batch.ids, batch.positions, keep=keep).activations
                for column, label in enumerate(labels):
                    told = self.pattern(at, label)
                    for row, name in enumerate(keep):
                        apart = (real[name] - told).abs().sum(-1) / 2
                        total[row, column] += float(apart[batch.real].sum())
        return total / self.count

    def in_place(
        self,
        offers: Sequence[tuple[str, Label]],
        progress: Callable[[str, int, int], None],
    ) -> list[tuple[float, float]]:
        """For each head's label alone: KL, and the share of the variance of its output that is kept."""
        kl, wrong = np.zeros(len(offers)), np.zeros(len(offers))
        names = list(dict.fromkeys(name for name, _ in offers))
        sums = {name: torch.zeros(self.program.shape.width, dtype=torch.double) for name in names}
        squares = dict.fromkeys(names, 0.0)
        with torch.inference_mode():
            for at, batch in enumerate(self.batches):
                progress("symbolize: rules for heads, one at a time", at, len(self.batches))
                real = self.run(batch.ids, batch.positions, keep=names).activations
                for name in names:
                    x = real[name][batch.real].double()
                    sums[name] += x.sum(0)
                    squares[name] += float(x.square().sum())
                for number, (name, label) in enumerate(offers):
                    edit = {f"{name}.pattern": partial(_instead, self.pattern(at, label))}
                    run = self.run(batch.ids, batch.positions, keep=[name], edits=edit)
                    apart = divergence(self.before[at], run.logits[batch.real], self.threshold)
                    kl[number] += float(apart.double().sum())
                    off = (run.activations[name] - real[name])[batch.real]
                    wrong[number] += float(off.double().square().sum())
        found = []
        for (name, _), cost, off in zip(offers, kl, wrong):
            spread = squares[name] - float(sums[name].square().sum()) / self.count
            share = 1 - off / spread if spread > 0 else float(off == 0)
            found.append((float(cost) / self.count, share))
        return found

    def neurons(self, mlp: Mlp, labels: Mapping[int, Formula]) -> list[tuple[float, float]]:
        """For each neuron's label alone: an estimate of the KL, and the share of its variance that is kept.

        The estimate is of second order (see gpt2c.analysis.effect): half the mean square of what the
        change of its activation changes in the log probability of answers that the model draws.
        """
        block, columns = f"{mlp.name}.neurons", torch.tensor(list(labels))
        n = len(columns)
        cost, off, total, square = (torch.zeros(n, dtype=torch.double) for _ in range(4))
        random = torch.Generator().manual_seed(0)
        from ..analysis.effect import _drawn, _leaf

        for at, batch in enumerate(self.batches):
            run = self.run(batch.ids, batch.positions, keep=[block], edits={block: _leaf})
            log = _drawn(run.logits, self.threshold, random)[batch.real].sum()
            (gradient,) = torch.autograd.grad(log, [run.activations[block]])
            real = run.activations[block].detach()[..., columns]
            told = self.seen[at].activations(list(labels.values()), batch.ids.shape[1])
            change = (real - told) * batch.real[..., None]
            cost += (gradient[..., columns] * change).double().sum(1).square().sum(0) / 2
            off += change.double().square().sum((0, 1))
            x = real[batch.real].double()
            total, square = total + x.sum(0), square + x.square().sum(0)
        spread = square - total.square() / self.count
        share = torch.where(spread > 0, 1 - off / spread.clamp_min(1e-30), (off == 0).double())
        return list(zip((cost / self.count).tolist(), share.tolist()))

    def kl(self, offers: Mapping[str, Offer]) -> float:
        """KL (nats a token) with all these rules in place; infinite where too few texts match."""
        total, right, texts = 0.0, 0, 0
        with torch.inference_mode():
            for at, batch in enumerate(self.batches):
                logits = self.run(batch.ids, batch.positions, edits=self._edits(at, offers)).logits
                apart = divergence(self.before[at], logits[batch.real], self.threshold)
                total += float(apart.double().sum())
                same = torch.ones_like(batch.real)
                same[batch.real] = self._same(self.before[at], logits[batch.real])
                right += int((same | ~self.scored[at]).all(-1).sum())
                texts += len(same)
        return total / self.count if right >= self.match * texts else float("inf")

    def _same(self, a: "Tensor", b: "Tensor") -> "Tensor":
        """Where two logits [n, v] give the same answer: bool [n]."""
        if self.threshold:
            return ((a > 0) == (b > 0)).all(-1)
        return a.argmax(-1) == b.argmax(-1)

    def _edits(self, at: int, offers: Mapping[str, Offer]) -> dict[str, Callable[..., "Tensor"]]:
        edits: dict[str, Callable[..., Tensor]] = {}
        for name, offer in offers.items():
            if isinstance(offer.label, Pattern):
                edits[f"{name}.pattern"] = partial(_instead, self.pattern(at, offer.label))
        for mlp in self.program.core.of(Mlp):
            ruled = [index for index, row in enumerate(mlp.rows) if row.name in offers]
            if ruled:
                labels = [offers[mlp.rows[index].name].label for index in ruled]
                told = self.seen[at].activations(labels, self.batches[at].ids.shape[1])
                columns = torch.tensor(ruled)
                edits[f"{mlp.name}.neurons"] = partial(_columns, columns, told)
        return edits


def _instead(told: "Tensor", real: "Tensor") -> "Tensor":
    return told.to(real)


def _columns(columns: "Tensor", told: "Tensor", real: "Tensor") -> "Tensor":
    return real.index_copy(-1, columns, told.to(real))
