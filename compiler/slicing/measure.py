"""What the parts of a slice program do, measured on test prompts where they act."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..behaviour.encoded import Item
from ..behaviour.search import lead_of
from ..behaviour.slices import HeadRole, NeuronRole
from ..behaviour.words import ANSWER, LAST, Token
from .model import SliceBatch, SliceModel, SliceNeurons, batch_of, right_answers
from .places import PLACES, place_names, with_known_roles

RAISED = 3  # answers named for a neuron


@dataclass(frozen=True)
class Measured:
    """What parts and steps of a slice program do.

    Attributes:
        heads, neurons: the roles of the parts that act, by name. Places have the names that the
            program uses; ``fires`` holds all variables at which a neuron is far above its mean.
        direct: by how much each head, and the neurons of each layer (``L0_neurons``), raise the
            answer's logit directly above the mean of the behaviour's answers.
        subjects: number of variables of the test prompts.
    """

    heads: Mapping[str, HeadRole]
    neurons: Mapping[str, NeuronRole]
    direct: Mapping[str, float]
    subjects: int


def measure(model: SliceModel, items: Sequence[Item], token: Token) -> Measured:
    """Measure the parts of a slice program on prompts that it can read."""
    batch, names = batch_of(with_known_roles(items, model.reading)), place_names(model.reading)
    acts = {name: on.clone().requires_grad_() for name, on in model.acts.items() if on.any()}
    record: dict[str, Tensor] = {}
    logits = model.logits(batch, model.acts | acts, record)
    total = _lead(batch, logits)
    gradients = dict(zip(acts, torch.autograd.grad(total, list(acts.values())), strict=True))
    # To first order, what the lead loses at each place if the part does not act there.
    effects = {name: gradient * model.acts[name] for name, gradient in gradients.items()}
    words = [[PLACES[i] for i in model.reading.place[row].tolist()] for row in batch.role]
    direct = _direct(model, batch, record)
    heads = {}
    for head in model.heads:
        if head.name in effects:
            query = PLACES[int(effects[head.name].abs().argmax())]
            key, attention = _looks(record[head.name], words, query, batch)
            without, share = _without(model, batch, head.name)
            heads[head.name] = HeadRole(
                head.name,
                names[query],
                names[key],
                attention,
                float(total.detach()) - without,
                share,
                direct.get(head.name),
            )
    neurons = {}
    for block in model.neurons:
        raised = _raised(model, block, batch, token)
        for row, name in enumerate(block.names):
            if name in effects:
                place = PLACES[int(effects[name].abs().argmax())]
                fires = _fires(record[name], words, place, batch)
                # Elsewhere, heads come between what it writes and the answer.
                up = raised[row] if place in (LAST, ANSWER) else ()
                effect = float(effects[name].sum())
                neurons[name] = NeuronRole(name, names[place], fires, up, effect)
    subjects = len({item.prompt.variable for item in batch.items})
    return Measured(heads, neurons, direct, subjects)


def _first(batch: SliceBatch) -> Tensor:
    """[a]: whether a token is the first of its answer."""
    first = torch.ones(len(batch.row), dtype=torch.bool)
    first[1:] = batch.row[1:] != batch.row[:-1]
    return first


def _lead(batch: SliceBatch, logits: Tensor) -> Tensor:
    """The mean lead of the answers' first tokens."""
    first = _first(batch)
    return lead_of(logits[first], batch.target[first]).mean()


def _without(model: SliceModel, batch: SliceBatch, name: str) -> tuple[float, float]:
    """The lead, and the share of right answers, if a part does not act."""
    acts = model.acts | {name: torch.zeros(len(PLACES))}
    with torch.inference_mode():
        logits = model.logits(batch, acts)
        share = right_answers(batch, logits).float().mean()
        return float(_lead(batch, logits)), float(share)


def _looks(
    pattern: Tensor, words: Sequence[Sequence[str]], query: str, batch: SliceBatch
) -> tuple[str, float]:
    """The place that gets most attention from a place, and how much."""
    totals: dict[str, float] = defaultdict(float)
    count = 0
    for item, row, attention in zip(batch.items, words, pattern.tolist(), strict=True):
        for place in range(len(item.text)):
            if row[place] == query:
                count += 1
                for key, weight in zip(row[: place + 1], attention[place], strict=False):
                    totals[key] += weight
    key = max(PLACES, key=lambda place: totals[place])
    return key, totals[key] / max(count, 1)


def _fires(
    deviation: Tensor, words: Sequence[Sequence[str]], place: str, batch: SliceBatch
) -> tuple[str, ...]:
    """The variables at which a neuron is more than a standard deviation above its mean over them.

    The highest come first.
    """
    values: dict[str, list[float]] = defaultdict(list)
    for item, row, each in zip(batch.items, words, deviation.tolist(), strict=True):
        own = [each[i] for i in range(len(item.text)) if row[i] == place]
        if own:
            values[item.prompt.variable].append(sum(own) / len(own))
    means = {name: sum(own) / len(own) for name, own in sorted(values.items())}
    if len(means) < 2:
        return ()
    every = torch.tensor(list(means.values()))
    limit = float(every.mean() + every.std())
    return tuple(name for name in sorted(means, key=lambda n: -means[n]) if means[name] > limit)


def _answers(batch: SliceBatch) -> list[int]:
    """The first tokens of the answers."""
    return sorted(set(batch.target[_first(batch)].tolist()))


def _table(model: SliceModel) -> Tensor:
    table = model.program.core.unembed.table
    assert table is not None
    return torch.from_numpy(model.program.array(table).copy())


def _direct(model: SliceModel, batch: SliceBatch, record: Mapping[str, Tensor]) -> dict[str, float]:
    """Direct logit attribution of heads and of layers of neurons, above the mean of all answers."""
    first, table = _first(batch), _table(model)
    direction = table[batch.target[first]] - table[_answers(batch)].mean(0)
    stream = record["stream"][first]
    size = (stream.square().mean(-1, keepdim=True) + model.program.shape.epsilon).sqrt()
    return {
        name.removesuffix(".adds"): float((added[first] / size * direction).sum(-1).mean())
        for name, added in record.items()
        if name.endswith(".adds")
    }


def _raised(
    model: SliceModel, block: SliceNeurons, batch: SliceBatch, token: Token
) -> list[tuple[str, ...]]:
    """For each neuron, the answers whose logits its output raises most, above their mean."""
    answers = _answers(batch)
    writes = block.w_out @ _table(model)[answers].T
    writes = writes - writes.mean(-1, keepdim=True)
    best = writes.topk(min(RAISED, len(answers))).indices.tolist()
    return [
        tuple(token(answers[i]) for i in row if writes[number, i] > 0)
        for number, row in enumerate(best)
    ]
