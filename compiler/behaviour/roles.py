"""What the parts of a slice do in its behaviour, measured.

Where a part matters: its attribution at each position (gradient of the answer's lead times the
part's deviation from its base), summed by role. Where a head looks: its attention from there. What
is lost without a head: measured by leaving it out of the slice.
"""

from collections import defaultdict

import torch
from torch import Tensor

from ..interpreter.activations import Edit
from ..ir import Mlp
from .direct import direct_effects
from .encoded import Encoded
from .measures import Bench
from .search import lead, right
from .slices import HeadRole, NeuronRole
from .words import LAST, Token, words_of

PROMPTS = 40
SHOWN = 3  # variables and answers named for a neuron


def head_roles(bench: Bench, parts: tuple[str, ...], token: Token) -> tuple[HeadRole, ...]:
    """The roles of the slice's heads."""
    small = bench.sample(PROMPTS)
    runner, prompts = bench.runner, small.prompts
    heads = [name for name in parts if "H" in name]
    words = words_of(prompts, token)
    attributed, kept = _attributed(small, parts, [f"{name}.pattern" for name in heads])
    gates = runner.gates(parts)
    whole = _sliced_lead(small, gates)
    direct = direct_effects(small, parts, heads)
    result = []
    for name in heads:
        query = _place(attributed[name], words)
        key, attention = _looks(kept[f"{name}.pattern"], words, query)
        without = gates.clone()
        without[runner.parts.index[name]] = 0
        with torch.inference_mode():
            logits = runner.run(prompts, bench.base, without)
        share = float(right(prompts, logits).float().mean())
        effect = whole - float(answer_lead(prompts, lead(prompts, logits)))
        result.append(HeadRole(name, query, key, attention, effect, share, direct.get(name)))
    return tuple(sorted(result, key=lambda role: -role.effect))


def neuron_roles(bench: Bench, parts: tuple[str, ...], token: Token) -> tuple[NeuronRole, ...]:
    """The roles of the slice's neurons."""
    small = bench.sample(PROMPTS)
    runner, prompts = bench.runner, small.prompts
    words = words_of(prompts, token)
    layers = [f"{name}.neurons" for name in runner.parts.rows]
    attributed, kept = _attributed(small, parts, layers)
    answers = sorted({item.answer[0] for item in prompts.items if not item.null})
    table = runner.graph.unembed.table
    assert table is not None
    unembed = runner.weight(table)[answers]
    result = []
    for mlp in runner.graph.of(Mlp):
        writes = runner.w_out[mlp.name] @ unembed.T  # [n, answers]
        writes = writes - writes.mean(-1, keepdim=True)
        for row, neuron in enumerate(mlp.rows):
            if neuron.name not in attributed:
                continue
            place = _place(attributed[neuron.name], words)
            fires = _fires(kept[f"{mlp.name}.neurons"][..., row], words, place, prompts)
            top = writes[row].topk(min(SHOWN, len(answers))).indices.tolist()
            raises = tuple(token(answers[i]) for i in top if writes[row, i] > 0)
            effect = float(attributed[neuron.name].sum()) / len(prompts.items)
            result.append(NeuronRole(neuron.name, place, fires, raises, effect))
    return tuple(sorted(result, key=lambda role: -role.effect))


def _attributed(
    bench: Bench, parts: tuple[str, ...], keep: list[str]
) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """[b, t] by part, in a run of the slice: first-order change of the lead; and activations."""
    runner, prompts, base = bench.runner, bench.prompts, bench.base
    gates = runner.gates(parts)
    edits = runner.edits(prompts, base, gates)
    chosen = set(parts)
    probes: dict[str, Tensor] = {}
    for name in runner.parts.heads:
        if name in chosen:
            probes[name] = _probe(prompts, ())
            held = base.heads[name][prompts.role]
            edits[name] = _probed(edits.get(name), probes[name][..., None], held)
    on = runner.parts.split(gates)[1]
    for name, gate in on.items():
        probes[name] = _probe(prompts, (len(gate),))
        held = base.neurons[name][prompts.role]
        edits[f"{name}.neurons"] = _probed(edits[f"{name}.neurons"], probes[name] * gate, held)
    logits, kept = runner.logits(prompts, edits, keep)
    total = answer_lead(prompts, lead(prompts, logits)) * len(prompts.items)
    gradients = dict(zip(probes, torch.autograd.grad(total, list(probes.values()))))
    real = prompts.real
    result = {name: gradients[name] * real for name in runner.parts.heads if name in chosen}
    for name, rows in runner.parts.rows.items():
        for i, neuron in enumerate(rows):
            if neuron in chosen:
                result[neuron] = gradients[name][..., i] * real
    return result, {name: value.detach() for name, value in kept.items()}


def _probe(prompts: Encoded, shape: tuple[int, ...]) -> Tensor:
    """Zeros [b, t, ..] to take gradients by."""
    shape = (*prompts.ids.shape, *shape)
    return torch.zeros(shape, device=prompts.ids.device, requires_grad=True)


def _probed(edit: Edit | None, probe: Tensor, held: Tensor) -> Edit:
    def edited(live: Tensor) -> Tensor:
        value = live if edit is None else edit(live)
        return value + probe * (live - held).detach()

    return edited


def answer_lead(prompts: Encoded, leads: Tensor) -> Tensor:
    """The mean lead of the first token of the answers, null prompts left out."""
    first = torch.ones_like(prompts.row, dtype=torch.bool)
    first[1:] = prompts.row[1:] != prompts.row[:-1]
    return leads[first & ~prompts.null[prompts.row]].mean()


def _sliced_lead(bench: Bench, gates: Tensor) -> float:
    with torch.inference_mode():
        logits = bench.runner.run(bench.prompts, bench.base, gates)
    return float(answer_lead(bench.prompts, lead(bench.prompts, logits)))


def _place(attributed: Tensor, words: list[list[str]]) -> str:
    """The role at which the sum of attributions is largest in size."""
    totals: dict[str, float] = defaultdict(float)
    for row, values in zip(words, attributed.tolist()):
        for role, value in zip(row, values):
            totals[role] += value
    return max(sorted(totals), key=lambda role: abs(totals[role]))


def _looks(pattern: Tensor, words: list[list[str]], query: str) -> tuple[str, float]:
    """The role that gets most attention from a role, and how much."""
    totals: dict[str, float] = defaultdict(float)
    count = 0
    for row, attention in zip(words, pattern):
        for place, role in enumerate(row):
            if role == query:
                count += 1
                for key, weight in zip(row, attention[place].tolist()):
                    totals[key] += weight
    if not count:
        return LAST, 0.0
    key = max(sorted(totals), key=lambda role: totals[role])
    return key, totals[key] / count


def _fires(
    activation: Tensor, words: list[list[str]], place: str, prompts: Encoded
) -> tuple[str, ...]:
    """The variables at which an activation is far above its mean over variables."""
    values: dict[str, list[float]] = defaultdict(list)
    for row, item, each in zip(words, prompts.items, activation.tolist()):
        own = [value for role, value in zip(row, each) if role == place]
        if own and not item.null:
            values[item.prompt.variable].append(sum(own) / len(own))
    means = {name: sum(own) / len(own) for name, own in sorted(values.items())}
    if len(means) < 2:
        return ()
    all_values = torch.tensor(list(means.values()))
    limit = float(all_values.mean() + all_values.std())
    best = sorted(means, key=lambda name: -means[name])[:SHOWN]
    return tuple(name for name in best if means[name] > limit)
