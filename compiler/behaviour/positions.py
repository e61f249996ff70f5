"""Positions of text at which a model is sure, and which parts push its answer there.

A position is kept if the model is sure of the next token with the whole text before it, and was not
with the last token alone. *Gain* is what the text beyond the last three tokens adds to the answer's
log probability, in nats. The vector of a position has for each part its attribution to the answer's
lead over all other tokens: gradient times the part's deviation from its mean, with attention held
as it is, so that only what parts write at this position counts. One backward pass over a text gives
the vectors of all its positions. *Source* says what the heads read there: the tokens that they look
at, each by its embedding.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from functools import partial

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ..analysis.effect import part_means
from ..data.sample import Sample
from ..interpreter import Interpreter
from ..interpreter.device import CPU, array
from ..ir import Program, TokenEmbedding
from ..workers import Executor, Here
from .parts import Parts

TOKENS = 2048  # positions of a batch
SHARD = 4  # batches of a task
STRIDE = 128  # new tokens of a window; as many come before it
NUMBERS = 200_000_000  # of all vectors: bounds memory to 400 MB
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class PositionOptions:
    """Which positions are kept.

    Attributes:
        sure: minimum probability of the answer.
        local: probability of the answer after the last token alone that it must stay below.
        gain: minimum gain.
    """

    sure: float = 0.5
    local: float = 0.6
    gain: float = 0.25


@dataclass(frozen=True)
class Positions:
    """n positions in texts.

    Attributes:
        vectors: [n, parts] float16, in the order of ``Parts``.
        text, place: [n], the index of the text and of the last token read in it.
        answer: [n], the id of the next token.
        gain: [n], nats.
        source: [n, w] float16, the embeddings of the tokens that the heads look at from there,
            each weighted by attention, by how much its head pushes the answer, and by how rare it
            is; normalised.
        copied: [n], the share of that weight (without rarity) on tokens that are the answer.
    """

    vectors: np.ndarray
    text: np.ndarray
    place: np.ndarray
    answer: np.ndarray
    gain: np.ndarray
    source: np.ndarray
    copied: np.ndarray

    def __len__(self) -> int:
        return len(self.text)

    def select(self, index: np.ndarray) -> "Positions":
        """Some of the positions."""
        return Positions(*(getattr(self, each.name)[index] for each in fields(self)))


def sure_positions(
    program: Program,
    texts: Sequence[Sequence[int]],
    options: PositionOptions | None = None,
    means: dict[str, Tensor] | None = None,
    progress: Progress | None = None,
    workers: Executor | None = None,
    device: str = CPU,
) -> Positions:
    """The positions at which a program's core is sure, in texts (ids).

    ``means``: of the parts (``analysis.effect.part_means``); None: over these texts. ``workers``:
    where texts are read; None: in this process. ``device``: where the program runs.
    """
    workers, options = workers or Here(), options or PositionOptions()
    context = program.shape.context
    stride = min(STRIDE, max(1, context // 2))
    windows = [
        (number, begin, max(0, begin - stride))
        for number, text in enumerate(texts)
        for begin in range(0, len(text), stride)
    ]
    windows.sort(key=lambda w: min(len(texts[w[0]]), w[1] + stride) - w[2])
    if means is None:
        some = [Sample(tuple(text[:context])) for text in texts if len(text)]
        means = part_means(program, some, device)
    task = _Task(program, texts, stride, options, means, _sources(program, texts), device)
    batches = _batches(windows, texts, stride)
    shards = [batches[start : start + SHARD] for start in range(0, len(batches), SHARD)]
    shared = workers.put(task)
    joined = _joined(
        workers.run(
            _read_shard,
            [(shared, shard) for shard in shards],
            progress=partial(_report, progress, [task.tokens(shard) for shard in shards]),
        )
    )
    workers.drop([shared])
    order = np.lexsort((joined.place, joined.text))
    most = max(1, NUMBERS // max(1, joined.vectors.shape[1]))
    if len(order) > most:
        order = order[np.arange(most) * len(order) // most]
    return joined.select(order)


Window = tuple[int, int, int]  # text, first new token, first token


@dataclass(frozen=True)
class _Task:
    """What all tasks share: the arguments of ``sure_positions``, and what follows from them."""

    program: Program
    texts: Sequence[Sequence[int]]
    stride: int
    options: PositionOptions
    means: dict[str, Tensor]
    sources: Tensor
    device: str

    def tokens(self, shard: Sequence[Sequence[Window]]) -> int:
        """The number of new tokens of a shard."""
        windows = [window for batch in shard for window in batch]
        ends = [min(len(self.texts[text]), begin + self.stride) for text, begin, _ in windows]
        return sum(end - begin for end, (_, begin, _) in zip(ends, windows, strict=True))


def _read_shard(task: _Task, shard: Sequence[Sequence[Window]]) -> Positions:
    """A task: the positions of some batches."""
    run, parts = Interpreter(task.program, device=task.device), Parts.of(task.program)
    means = {name: mean.to(run.device) for name, mean in task.means.items()}
    sources = task.sources.to(run.device)
    return _joined([_read(run, parts, batch, task, means, sources) for batch in shard])


def _joined(blocks: Sequence[Positions]) -> Positions:
    names = [each.name for each in fields(Positions)]
    return Positions(*(np.concatenate([getattr(b, n) for b in blocks]) for n in names))


def _report(progress: Progress | None, tokens: Sequence[int], done: int, _: int) -> None:
    if progress is not None:
        progress("positions", sum(tokens[:done]), sum(tokens))


def _batches(
    windows: Sequence[Window], texts: Sequence[Sequence[int]], stride: int
) -> list[list[Window]]:
    batches: list[list[Window]] = []
    for window in windows:
        length = min(len(texts[window[0]]), window[1] + stride) - window[2]
        if not batches or (len(batches[-1]) + 1) * length > TOKENS:
            batches.append([])
        batches[-1].append(window)
    return batches


def _read(
    run: Interpreter,
    parts: Parts,
    batch: Sequence[Window],
    task: _Task,
    means: dict[str, Tensor],
    sources: Tensor,
) -> Positions:
    texts, stride, options = task.texts, task.stride, task.options
    pieces = [list(texts[n][first : begin + stride]) for n, begin, first in batch]
    ids = torch.zeros(len(batch), max(map(len, pieces)), dtype=torch.long)
    new = torch.zeros_like(ids, dtype=torch.bool)
    for i, ((_, begin, first), piece) in enumerate(zip(batch, pieces)):
        ids[i, : len(piece)] = torch.tensor(piece)
        new[i, begin - first : len(piece) - 1] = True
    blocks = [*parts.heads, *(f"{name}.neurons" for name in parts.rows)]
    held = {name: _leaf for name in parts.heads}
    patterns = [f"{name}.pattern" for name in parts.heads]
    result = run(ids, keep=[*blocks, *patterns], edits=held)
    best, token = (each.cpu() for each in result.logits.detach().log_softmax(-1).max(-1))
    at = (new & (best.exp() >= options.sure)).nonzero()
    answers = token[at[:, 0], at[:, 1]]
    logs = best[at[:, 0], at[:, 1]]
    last, three = (_local(run, ids, at, answers, span) for span in (1, 3))
    gain = logs - three
    kept = (last.exp() < options.local) & (gain >= options.gain)
    at, answers = at[kept], answers[kept]
    row, place = at[:, 0], at[:, 1]
    text = np.array([batch[i][0] for i in row.tolist()], dtype=np.int64)
    first_token = np.array([batch[i][2] for i in row.tolist()], dtype=np.int64)
    numbers = first_token + place.numpy(), answers.numpy(), gain[kept].numpy()
    vectors = np.zeros((len(at), len(parts)), np.float16)
    source = np.zeros((len(at), sources.shape[1]), np.float16)
    copied = np.zeros(len(at), np.float32)
    if len(at):
        ids, row, place, answers = (each.to(run.device) for each in (ids, row, place, answers))
        logits = result.logits[row, place]
        own = logits.gather(1, answers[:, None])[:, 0]
        others = logits.scatter(1, answers[:, None], float("-inf")).logsumexp(1)
        values = [result.activations[name] for name in blocks]
        gradients = torch.autograd.grad((own - others).sum(), values)
        columns = []
        for name, value, gradient in zip(blocks, values, gradients):
            term = gradient[row, place] * (value.detach()[row, place] - means[name])
            columns.append(term if name.endswith(".neurons") else term.sum(-1, keepdim=True))
        vectors = array(torch.cat(columns, 1).clamp(-6e4, 6e4)).astype(np.float16)
        attention = torch.stack(
            [result.activations[name].detach()[row, place] for name in patterns]
        )
        pushes = torch.cat(columns[: len(parts.heads)], 1).clamp(min=0)
        looks = torch.einsum("nh,hnt->nt", pushes, attention)
        looks = looks / looks.sum(1, keepdim=True).clamp(min=1e-9)
        read = torch.einsum("nt,ntw->nw", looks, sources[ids[row]])
        source = array(functional.normalize(read, dim=1)).astype(np.float16)
        copied = array((looks * (ids[row] == answers[:, None])).sum(1))
    return Positions(vectors, text, *numbers, source, copied)


def _sources(program: Program, texts: Sequence[Sequence[int]]) -> Tensor:
    """Centred and normalised embeddings [vocab, w], times the tokens' rarity in the texts."""
    shape = program.shape
    tables = [program.array(node.table) for node in program.core.of(TokenEmbedding)]
    table = torch.from_numpy(tables[0].copy()) if tables else torch.eye(shape.vocab)
    count = np.bincount(np.concatenate([np.asarray(t, int) for t in texts]), minlength=shape.vocab)
    rarity = -np.log((count + 1) / (count.sum() + shape.vocab))
    unit = functional.normalize(table - table.mean(0), dim=1)
    return unit * torch.from_numpy(rarity.astype(np.float32))[:, None]


def _leaf(value: Tensor) -> Tensor:
    return value.detach().requires_grad_()


def _local(run: Interpreter, ids: Tensor, at: Tensor, answers: Tensor, span: int) -> Tensor:
    """The log probability of answers after the last ``span`` tokens alone, [n]."""
    rows: dict[tuple[int, ...], list[int]] = {}
    for number, (row, place) in enumerate(at.tolist()):
        rows.setdefault(tuple(ids[row, max(0, place - span + 1) : place + 1].tolist()), []).append(
            number
        )
    result = torch.zeros(len(at))
    by_length: dict[int, list[tuple[int, ...]]] = {}
    for ending in rows:
        by_length.setdefault(len(ending), []).append(ending)
    with torch.inference_mode():
        for endings in by_length.values():
            for begin in range(0, len(endings), TOKENS // span):
                some = endings[begin : begin + TOKENS // span]
                logs = run(torch.tensor(some)).logits[:, -1].log_softmax(-1).cpu()
                for ending, log in zip(some, logs):
                    for number in rows[ending]:
                        result[number] = log[answers[number]]
    return result
