"""What explanations are compared with: the original's bigrams, and the mean of each part.

Both are sums over much text, and depend on the program and the text alone. One run of the text
gives both where the core is the original, and the cache keeps them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...data.batches import Batch, batches, padded
from ...data.cache import Arrays, default_cache, key_of
from ...data.sample import Sample
from ...ir import Head, Mlp, Program, Shape, content_of
from ...runtime.pool import Progress
from ...workers import Executor

if TYPE_CHECKING:
    import torch

    from ...interpreter import Interpreter

AT_ONCE = 1024  # tokens run at a time
LOGITS = 50_000_000  # numbers in the logits of a batch, 200 MB; there are several at a time
SHARD = 16_384  # tokens of a task of workers
NUMBERS = 1_600_000_000  # numbers in the tables of all tasks, 6.4 GB
_SMOOTH = 1.0  # weight of the mean over all tokens in a row of bigrams


@dataclass(frozen=True)
class Baseline:
    """``bigrams``: logits [known, vocab] of the original's mean distribution after each token of
    ``known`` (sorted). ``means``: of what each head moves [d] and each layer's neurons [rows].
    """

    known: np.ndarray
    bigrams: np.ndarray
    means: "dict[str, torch.Tensor]"


def baseline_of(
    program: Program,
    samples: Sequence[Sample],
    known: np.ndarray,
    progress: Progress = lambda stage, done, total: None,
    workers: Executor | None = None,
) -> Baseline:
    """The bigrams of the original, and the means of the core, on these texts.

    ``workers``: where to run them; None: in this process.
    """
    import torch

    texts = [(sample.ids, sample.offset) for sample in samples]
    original = content_of(program, program.fallback or program.core)
    keys = {
        "bigrams": key_of("bigrams", original, texts, known),
        "means": key_of("means", content_of(program, program.core), texts),
    }
    if workers is not None:  # sums in another order
        keys = {name: f"{key}-w" for name, key in keys.items()}
    store = default_cache()
    results = {name: None if store is None else store.read(key) for name, key in keys.items()}
    missing = [name for name, arrays in results.items() if arrays is None]
    measured: dict[str, Arrays] = {}
    if missing and workers is not None:
        measured = _on_workers(workers, program, samples, known, missing, progress)
    elif missing:
        measured = _results(_measure(program, samples, known, missing, progress))
    for name, arrays in measured.items():
        if store is not None:
            store.write(keys[name], arrays)
    bigrams, means = ({**results, **measured}[name] or {} for name in keys)
    tensors = {name: torch.from_numpy(array) for name, array in means.items()}
    return Baseline(known, bigrams["logits"], tensors)


@dataclass
class _Sums:
    """Sums over some texts: of activations by name, and of the original's distributions."""

    tokens: int
    activations: "dict[str, torch.Tensor] | None"
    bigrams: "_Bigrams | None"

    def add(self, other: "_Sums") -> None:
        """Add the sums over other texts."""
        self.tokens += other.tokens
        if self.activations is not None and other.activations is not None:
            for name, value in other.activations.items():
                self.activations[name] = self.activations[name] + value
        if self.bigrams is not None and other.bigrams is not None:
            self.bigrams.join(other.bigrams)


def _results(sums: _Sums) -> dict[str, Arrays]:
    """The arrays of ``bigrams``, ``means`` or both."""
    results: dict[str, Arrays] = {}
    if sums.bigrams is not None:
        results["bigrams"] = {"logits": sums.bigrams.logits()}
    if sums.activations is not None:
        means = {n: (value / sums.tokens).float() for n, value in sums.activations.items()}
        results["means"] = {name: mean.numpy() for name, mean in means.items()}
    return results


def _on_workers(
    workers: Executor,
    program: Program,
    samples: Sequence[Sample],
    known: np.ndarray,
    missing: Sequence[str],
    progress: Progress,
) -> dict[str, Arrays]:
    """The arrays, from sums over shards of the text."""
    tokens = sum(len(sample.ids) for sample in samples)
    table = len(known) * program.shape.vocab if "bigrams" in missing else 1
    count = max(1, min(-(-tokens // SHARD), NUMBERS // max(table, 1)))
    ordered = sorted(samples, key=lambda sample: len(sample.ids))
    # Each shard has texts of all lengths, so that shards take equally long.
    shards = [ordered[number::count] for number in range(count)]
    shared = workers.put(program)
    items = [(shared, shard, known, missing) for shard in shards if shard]
    first, *others = workers.run(
        _measure, items, progress=lambda done, total: progress("bigrams and means", done, total)
    )
    workers.drop([shared])
    for each in others:
        first.add(each)
    return _results(first)


def _measure(
    program: Program,
    samples: Sequence[Sample],
    known: np.ndarray,
    missing: Sequence[str],
    progress: Progress | None = None,
) -> _Sums:
    """The sums that ``bigrams``, ``means`` or both need."""
    from ...interpreter import Interpreter

    same = program.fallback is None
    core = Interpreter(program) if same or "means" in missing else None
    original = None if same or "bigrams" not in missing else Interpreter(program, program.fallback)
    names: list[str] = []
    if "means" in missing:
        names += [f"{head.name}.moved" for head in program.core.of(Head)]
        names += [f"{mlp.name}.neurons" for mlp in program.core.of(Mlp)]
    bigrams = _Bigrams(known, program) if "bigrams" in missing else None
    sums: dict[str, torch.Tensor] = {}
    tokens, total = 0, sum(len(sample.ids) for sample in samples)
    for batch in batches(samples, AT_ONCE, program.shape.context):
        # In a function, so that no tensor of a batch stays alive during the next.
        for name, value in _add_batch(core, original, batch, names, bigrams).items():
            sums[name] = sums[name] + value if name in sums else value
        tokens += int(batch.real.sum())
        if progress is not None:
            progress("bigrams and means", tokens, total)
    return _Sums(tokens, sums if "means" in missing else None, bigrams)


def _add_batch(
    core: "Interpreter | None",
    original: "Interpreter | None",
    batch: Batch,
    names: list[str],
    bigrams: "_Bigrams | None",
) -> "dict[str, torch.Tensor]":
    """Add a batch to the bigrams; return the sums of the core's activations ``names``."""
    import torch

    kept: dict[str, torch.Tensor] = {}
    with torch.inference_mode():
        if core is not None and original is None and bigrams is not None:
            run = core(batch.ids, batch.positions, keep=names)
            kept, logits = run.activations, run.logits
        else:
            if core is not None:
                kept = core.activations(batch.ids, batch.positions, keep=names)
            if original is not None:
                logits = original(batch.ids, batch.positions).logits
        if bigrams is not None:
            bigrams.add(batch.ids[batch.real], logits[batch.real])
        # A product skips padding without a copy; only sums of all batches need float64.
        real = batch.real.reshape(-1).float()
        sums = {name: real @ kept[name].reshape(len(real), -1) for name in names}
        return {name: total.double() for name, total in sums.items()}


class _Bigrams:
    """Sums of the original's distributions after each known token."""

    def __init__(self, known: np.ndarray, program: Program) -> None:
        import torch

        vocab = program.shape.vocab
        self.multilabel = program.core.unembed.readout == "multilabel"
        self.row = torch.full((vocab,), len(known), dtype=torch.long)  # the last row: other tokens
        self.row[torch.from_numpy(known)] = torch.arange(len(known))
        self.total = torch.zeros(len(known) + 1, vocab)
        self.count = torch.zeros(len(known) + 1)
        self.every, self.seen = torch.zeros(vocab, dtype=torch.double), 0

    def add(self, ids: "torch.Tensor", logits: "torch.Tensor") -> None:
        """Add the distributions of ``logits`` [n, vocab] after the tokens ``ids`` [n]."""
        chances = logits.sigmoid() if self.multilabel else logits.softmax(-1)
        self.every += chances.sum(0)
        self.seen += len(ids)
        rows = self.row[ids]
        self.total.index_add_(0, rows, chances)
        self.count += rows.bincount(minlength=len(self.count))

    def join(self, other: "_Bigrams") -> None:
        """Add the sums over other texts."""
        self.total += other.total
        self.count += other.count
        self.every += other.every
        self.seen += other.seen

    def logits(self) -> np.ndarray:
        """The mean distributions, smoothed by the mean over all tokens, as logits."""
        mean = (self.every / max(self.seen, 1)).float()
        total, count = self.total[:-1], self.count[:-1, None]
        chances = total.add_(_SMOOTH * mean).div_(count + _SMOOTH)
        if self.multilabel:
            result = chances.clamp_(1e-6, 1 - 1e-6).logit_()
        else:
            result = chances.clamp_min_(1e-12).log_()
        array: np.ndarray = result.numpy()
        return array


def neighbours(samples: Sequence[Sample], shape: Shape) -> Iterator[tuple[list[Sample], Batch]]:
    """Batches of neighbouring texts, in their order, whose logits fit into ``LOGITS``."""
    at_once = min(2 * AT_ONCE, LOGITS // shape.vocab)
    group: list[Sample] = []
    for sample in samples:
        longest = max(len(each.ids) for each in (*group, sample))
        if group and longest * (len(group) + 1) > at_once:
            yield group, padded(group, shape.context)
            group = []
        group.append(sample)
    if group:
        yield group, padded(group, shape.context)


def logits_of(run: "Interpreter", samples: Sequence[Sample]) -> Iterator[np.ndarray]:
    """Logits [t, vocab] of each text."""
    import torch

    for some, batch in neighbours(samples, run.program.shape):
        with torch.inference_mode():
            logits = run(batch.ids, batch.positions).logits
        for sample, rows in zip(some, logits.numpy()):
            yield rows[: len(sample.ids)]
