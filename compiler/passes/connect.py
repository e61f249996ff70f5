"""connect: restricts the reads of each part to the earlier nodes that matter to it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from ..data.sample import Sample
from ..errors import Gpt2cError
from ..ir import OV, QK, Head, Mlp, Norm, Program, Unembed, Value, sublayer_of
from .base import Context, Pass, option

if TYPE_CHECKING:
    from torch import Tensor

TOKENS = 4096  # tokens for measuring KL
Reader = Head | Mlp | Unembed


@dataclass(frozen=True)
class Connect(Pass):
    """Restricts each head and block of neurons to reads of the earlier nodes that matter to it.

    Reads are removed in order of increasing output along the part's input directions, as many as
    its share of the error budget allows; the error is measured in place, including earlier
    removals. Then the scale of the part's norm becomes a constant, or the scale of its reads, if
    that stays within the share too; otherwise it remains the scale of the whole stream.
    """

    name: ClassVar[str] = "connect"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    error_budget: float = option(0.01, "maximum total KL in nats per token")
    unembed: bool = option(False, "restrict the reads of the unembedding too")
    norms: bool = option(True, "make the scales of norms independent of the stream")

    def __post_init__(self) -> None:
        if not 0 <= self.error_budget < math.inf:
            what = f"expected error_budget in nats, got {self.error_budget}"
            raise Gpt2cError(what, where="pass connect")

    def apply(self, program: Program, context: Context) -> Program:
        if program.core.unembed.rule is not None:
            context.notice("connect: values name what they read already; nothing was done")
            return program
        if not context.samples:
            context.notice("connect: no text or inputs to measure reads on; nothing was done")
            return program
        texts = _first_texts(context.samples)
        kinds = (Head, Mlp, Unembed) if self.unembed else (Head, Mlp)
        if self.unembed and program.fallback is not None:
            context.notice("connect: the unembedding is the fallback's too, and reads the stream")
            kinds = (Head, Mlp)
        readers = [n for n in program.core if isinstance(n, kinds) and n.reads is None]
        before, moments = _written(program, texts)
        named = left = freed = 0
        for number, reader in enumerate(readers):
            context.progress("connect", number, len(readers))
            earlier = _earlier(program, reader)
            rows = _rows(program, reader)
            size = {n: float(np.einsum("rw,wv,rv", rows, moments[n], rows)) for n in earlier}
            ranked = sorted(earlier, key=lambda name: (size[name], name))
            limit = self.error_budget * (number + 1) / max(len(readers), 1)
            low, high, best = 0, len(ranked) - 1, program
            while low < high:
                middle = (low + high + 1) // 2
                trial = _reading(program, reader, earlier, set(ranked[:middle]))
                kl = _kl(trial, texts, before)
                context.log(f"{reader.name}: without {middle} of {len(earlier)} reads: KL {kl:.2g}")
                if kl <= limit:
                    low, best = middle, trial
                else:
                    high = middle - 1
            if low:
                program, named, left = best, named + 1, left + low
            for norm in _norms(program, reader.name, texts) if self.norms else ():
                trial = _with_norm(program, reader.name, norm)
                kl = _kl(trial, texts, before)
                context.log(f"{reader.name}: norm={norm.mode}: KL {kl:.2g}")
                if kl <= limit:
                    program, freed = trial, freed + 1
                    break
        context.notice(
            f"connect: {named} of {len(readers)} parts have named reads; {left} reads removed;"
            f" the scale of {freed} is not that of the stream"
        )
        return program


def _first_texts(samples: Sequence[Sample]) -> list[Sample]:
    texts: list[Sample] = []
    total = 0
    for sample in samples:
        total += len(sample.ids)
        if texts and total > TOKENS:
            break
        texts.append(sample)
    return texts


def _earlier(program: Program, reader: Reader) -> list[str]:
    """The nodes whose outputs the reader's stream sums, in order."""
    step = sublayer_of(reader)
    nodes = [node for node in program.core if not isinstance(node, Value)]
    return [node.name for node in nodes if sublayer_of(node) < step]


def _reading(program: Program, reader: Reader, earlier: Sequence[str], out: set[str]) -> Program:
    reads = tuple(name for name in earlier if name not in out)
    nodes = tuple(
        replace(reader, reads=reads) if node.name == reader.name else node for node in program.core
    )
    return program.rewritten(nodes, {})


def _with_norm(program: Program, name: str, norm: Norm) -> Program:
    nodes = tuple(
        replace(node, norm=norm) if isinstance(node, Reader) and node.name == name else node
        for node in program.core
    )
    return program.rewritten(nodes, {})


def _norms(program: Program, name: str, texts: Sequence[Sample]) -> Iterator[Norm]:
    """Norms that can replace a part's norm over the stream, simplest first."""
    node = program.core[name]
    assert isinstance(node, Reader)
    if node.norm.mode != "stream":
        return
    if (scale := _scale(program, node, texts)) > 0:
        yield replace(node.norm, mode="constant", scale=scale)
    if node.reads is not None:
        yield replace(node.norm, mode="reads")


def _scale(program: Program, reader: Reader, texts: Sequence[Sample]) -> float:
    """The constant scale that fits the scale of the stream on texts by least squares."""
    import torch

    from ..interpreter import Interpreter

    run, above, below = Interpreter(program), 0.0, 0.0
    names = _earlier(program, reader)
    with torch.inference_mode():
        for text in texts:
            positions = torch.arange(text.offset, text.offset + len(text.ids))
            kept = run(torch.tensor([text.ids]), positions, keep=names).activations
            outputs = {name: kept[name].expand(1, len(text.ids), -1)[0].double() for name in names}
            stream = torch.stack([outputs[name] for name in names]).sum(0)
            read = torch.stack([outputs[name] for name in reader.reads or names]).sum(0)
            if reader.norm.centre:
                stream, read = (x - x.mean(-1, keepdim=True) for x in (stream, read))
            square = read.square().sum(-1)
            scale = torch.rsqrt(stream.square().mean(-1) + program.shape.epsilon)
            above, below = above + float(square @ scale), below + float(square.sum())
    return float(np.float32(above / below)) if below else 0.0


def _rows(program: Program, reader: Reader) -> np.ndarray:
    """The directions that a part reads [r, w]."""
    match reader:
        case Head(selector=selector, ov=ov):
            blocks = [program.array(selector.weights)] if isinstance(selector, QK) else []
            blocks += [program.array(ov.weights)[:1]] if isinstance(ov, OV) else []
            return np.concatenate([block.reshape(-1, program.shape.width) for block in blocks])
        case Mlp():
            return program.array(reader.w_in)
        case _:
            assert reader.table is not None
            return program.array(reader.table)


def _written(
    program: Program, texts: Sequence[Sample]
) -> "tuple[list[Tensor], dict[str, np.ndarray]]":
    """The logits of each text, and the second moments [w, w] of each node's output."""
    import torch

    from ..interpreter import Interpreter

    run = Interpreter(program)
    names = [n.name for n in program.core if not isinstance(n, Unembed | Value)]
    width = program.shape.width
    logits: list[Tensor] = []
    moments = {name: torch.zeros(width, width) for name in names}
    with torch.inference_mode():
        for text in texts:
            positions = torch.arange(text.offset, text.offset + len(text.ids))
            result = run(torch.tensor([text.ids]), positions, keep=names)
            logits.append(result.logits[0])
            for name in names:
                output = result.activations[name].expand(1, len(text.ids), -1)[0]
                moments[name] = moments[name] + output.T @ output
    return logits, {name: moment.numpy() for name, moment in moments.items()}


def _kl(program: Program, texts: Sequence[Sample], before: "Sequence[Tensor]") -> float:
    """KL in nats per token from the logits of the initial program."""
    import torch

    from ..analysis.compare import divergence
    from ..interpreter import Interpreter

    run = Interpreter(program)
    multilabel = program.core.unembed.readout == "multilabel"
    total = 0.0
    with torch.inference_mode():
        for text, logits in zip(texts, before, strict=True):
            positions = torch.arange(text.offset, text.offset + len(text.ids))
            after = run(torch.tensor([text.ids]), positions).logits[0]
            total += float(divergence(logits, after, multilabel).double().sum())
    return total / sum(len(text.ids) for text in texts)
