"""Reads the actual activations of neurons and heads on texts."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..data.sample import Sample
from ..ir import Program, Unembed, sublayer_of

if TYPE_CHECKING:
    from torch import Tensor

    from ..data.batches import Batch

TOKENS_AT_ONCE = 1024  # of a batch: with more, short texts are padded to longer ones


class Reader:
    """Reads activations layer by layer without recomputing earlier layers.

    Between calls it keeps the residual stream at the input of the next layer, ``width`` numbers per
    token. It runs on ``device``; the activations are arrays.
    """

    def __init__(self, program: Program, samples: Sequence[Sample], device: str = "cpu") -> None:
        from ..data.batches import padded
        from ..interpreter import Interpreter  # needs torch, which is slow to import

        self.program, self.samples = program, samples
        self.run = Interpreter(program, device=device)
        ends = np.cumsum([len(sample.ids) for sample in samples])
        self.batches: list[tuple[Batch, list[tuple[int, int]]]] = []
        for group in _batches_of(samples):
            spans = [(int(ends[i]) - len(samples[i].ids), int(ends[i])) for i in group]
            batch = padded([samples[i] for i in group], program.shape.context)
            self.batches.append((batch, spans))
        # The sublayers at which a run can begin, the current one, and the streams at its input.
        self.steps = [sublayer_of(node) for node in program.core if not isinstance(node, Unembed)]
        self.step = 0
        self.streams: list[Tensor] = []

    def state(self) -> tuple[int, list[np.ndarray]]:
        """Where the reader is: what ``resume`` takes, of a reader of the same texts."""
        from ..interpreter.device import array

        return self.step, [array(stream) for stream in self.streams]

    def resume(self, state: tuple[int, list[np.ndarray]]) -> None:
        """Go on where another reader of the same program and texts was."""
        from ..interpreter.tensors import shared_tensor

        self.step, device = state[0], self.run.device
        self.streams = [shared_tensor(stream).to(device) for stream in state[1]]

    def neurons(self, layers: Sequence[int]) -> dict[int, np.ndarray]:
        """Neuron activations by layer, float32 [n, rows], with the texts concatenated."""
        mlps = {layer: self.program.core.layer_mlp(layer) for layer in layers}
        names = {layer: f"{mlp.name}.neurons" for layer, mlp in mlps.items() if mlp and mlp.rows}
        total = sum(len(sample.ids) for sample in self.samples)
        activations = {
            layer: np.empty((total, len(mlps[layer].rows)), np.float32)  # type: ignore[union-attr]
            for layer in names
        }
        first, last = (2 * end(layers, default=0) + 2 for end in (min, max))
        for kept, spans in self._read(list(names.values()), first, last):
            for layer, name in names.items():
                for row, (begin, end) in enumerate(spans):
                    activations[layer][begin:end] = kept[name][row, : end - begin]
        return activations

    def patterns(self, layer: int) -> Iterator[tuple[int, list[np.ndarray]]]:
        """Attention patterns [t, t] of all heads of a layer, with the index of the text.

        Texts come in no particular order.
        """
        lengths = [len(sample.ids) for sample in self.samples]
        index_at = dict(zip(np.cumsum(lengths) - lengths, range(len(lengths))))
        names = [f"{head.name}.pattern" for head in self.program.core.layer_heads(layer)]
        for kept, spans in self._read(names, 2 * layer + 1, 2 * layer + 1):
            for row, (begin, end) in enumerate(spans):
                t = end - begin
                yield index_at[begin], [kept[name][row, :t, :t] for name in names]

    def _read(
        self, keep: list[str], first: int, last: int
    ) -> Iterator[tuple[dict[str, np.ndarray], list[tuple[int, int]]]]:
        """Yield for each batch its activations by name and the token span of each row.

        All activations in ``keep`` belong to sublayers from ``first`` to ``last``.
        """
        import torch

        from ..interpreter.device import array

        if not keep:
            return
        begin = self.step if self.step <= first else 0
        later = min((step for step in self.steps if step > last), default=0)
        later = 0 if self.run.read_by_name else later
        streams: list[Tensor] = []
        for at, (batch, spans) in enumerate(self.batches):
            with torch.inference_mode():
                kept = self.run.activations(
                    batch.ids,
                    batch.positions,
                    keep=[*keep, f"stream.{later}"] if later else keep,
                    begin=(begin, self.streams[at]) if begin else None,
                )
            if later:
                streams.append(kept.pop(f"stream.{later}"))
            yield {name: array(value) for name, value in kept.items()}, spans
        if later:
            self.step, self.streams = later, streams


def neuron_activations(
    program: Program, samples: Sequence[Sample], layers: Sequence[int], device: str = "cpu"
) -> dict[int, np.ndarray]:
    """Neuron activations by layer, float32 [n, rows], with the texts concatenated."""
    return Reader(program, samples, device).neurons(layers)


def transposed(array: np.ndarray) -> np.ndarray:
    """The transposed array in memory of its own, several times faster than numpy makes it."""
    import torch

    result: np.ndarray = torch.from_numpy(array).t().contiguous().numpy()
    return result


def _batches_of(samples: Sequence[Sample]) -> Iterator[list[int]]:
    """Indices of texts of similar length, at most TOKENS_AT_ONCE tokens per batch."""
    group: list[int] = []
    for i in sorted(range(len(samples)), key=lambda i: len(samples[i].ids)):
        if group and (len(group) + 1) * len(samples[i].ids) > TOKENS_AT_ONCE:
            yield group
            group = []
        group.append(i)
    if group:
        yield group
