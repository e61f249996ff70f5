"""Two sets of weights run in memory: the effect of changed parts on text, and changed answers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...behaviour.schema import Behaviour, bundled_behaviours
from ...editing.answers import InMemory
from ...editing.neurons import without_neurons
from ...editing.states import Row
from ...editing.text import Texts
from ...errors import Gpt2cError
from ...frontend.checkpoint import BUNDLED, load_checkpoint
from ...interpreter import Interpreter
from ...ir import OV, QK, Head, Mlp, Program, Ref
from .changes import alike, distances

PIECES = 24  # pieces of text on which effects are measured
PARTS = 12  # parts of largest relative change whose effect is measured
ANSWERS = 40  # prompts of each behaviour
CASES = 6  # changed answers listed for each behaviour


def require_comparable(a: Program, b: Program) -> None:
    """Raise Gpt2cError where two programs do not predict next tokens of one vocabulary."""
    for program in (a, b):
        unembed = program.core.unembed
        if unembed.table is None or unembed.readout != "argmax":
            raise Gpt2cError("expected models that predict the next token", where=program.name)
    if a.vocabulary != b.vocabulary:
        raise Gpt2cError("expected one vocabulary, got two", where=b.name)


def own_behaviours(a: Program, b: Program) -> tuple[Behaviour, ...]:
    """The behaviours of the bundled model, if one of the two is it; else none."""
    known = load_checkpoint(BUNDLED).fingerprint
    return bundled_behaviours() if known in (a.source.fingerprint, b.source.fingerprint) else ()


def text_effects(a: Program, b: Program) -> dict[str, Any]:
    """KL divergence of B from A on text, and of A with one changed part from B.

    Returns:
        ``positions``; ``kl`` in nats per token and ``changed``, the share of positions at which
        the best token differs; ``parts``: the same for the heads and neurons of largest relative
        change, for all neurons of a layer, and for B without a neuron that it added, by KL.

    Raises:
        Gpt2cError: weights are missing.
    """
    a, b, _ = alike(a, b)
    texts = [ids for ids in Texts(a).pieces("test")[:PIECES] if len(ids) > 1]
    before = _scores(a, texts)
    kl, changed = _distance(before, _scores(b, texts))
    rows = []
    for name, distance, names in _candidates(a, b):
        mixed = with_parts_of(a, b, names)
        if mixed is not None:
            part_kl, part_changed = _distance(before, _scores(mixed, texts))
            rows.append(_effect(name, distance, part_kl, part_changed))
    added = _added(a, b)
    if added:
        after = _scores(b, texts)
        for name in added[:PARTS]:
            without = _scores(without_neurons(b, [name]), texts)
            rows.append(_effect(f"{name} (added)", None, *_distance(after, without)))
    return {
        "positions": sum(map(len, texts)),
        "kl": kl,
        "changed": changed,
        "parts": sorted(rows, key=lambda row: -row["kl"]),
    }


def answer_changes(
    a: Program, b: Program, behaviours: Sequence[Behaviour], count: int
) -> list[dict[str, Any]]:
    """For each behaviour, how many test prompts A and B get right, and answers that differ.

    Args:
        count: prompts of each behaviour, at most ANSWERS.
    """
    texts, rows = Texts(a), []
    runs = [InMemory(Interpreter(each)) for each in (a, b)]
    for behaviour in behaviours:
        prompts = behaviour.of("test")
        order = np.random.default_rng(0).permutation(len(prompts))[: min(count, ANSWERS)]
        chosen = [prompts[i] for i in sorted(order.tolist())]
        asked = [(p, Row(texts.encode(p.prompt), texts.encode(str(p.answer)))) for p in chosen]
        room = a.shape.context
        asked = [(p, row) for p, row in asked if row.prompt and len(row.ids) <= room]
        if not asked:
            continue
        longest = max(len(row.answer) for _, row in asked)
        new = [run.continued([row.prompt for _, row in asked], longest) for run in runs]
        right = [
            sum(each[: len(row.answer)] == row.answer for (_, row), each in zip(asked, own))
            for own in new
        ]
        cases = [
            {
                "variable": prompt.variable,
                "prompt": prompt.prompt,
                "before": texts.decode(old[: len(row.answer)]),
                "after": texts.decode(now[: len(row.answer)]),
            }
            for (prompt, row), old, now in zip(asked, *new, strict=True)
            if old[: len(row.answer)] != now[: len(row.answer)]
        ]
        rows.append(
            {
                "behaviour": behaviour.name,
                "prompts": len(asked),
                "right_before": right[0],
                "right_after": right[1],
                "differ": len(cases),
                "cases": cases[:CASES],
            }
        )
    return rows


def with_parts_of(a: Program, b: Program, names: Sequence[str]) -> Program | None:
    """A with the weights of some heads or neurons of B; None where their shapes differ."""
    arrays: dict[str, np.ndarray] = {}
    chosen = set(names)
    try:
        for (mine, left), (its, right) in _numbers_of(a, b, chosen):
            array = arrays.setdefault(mine.name, a.weights[mine.name].array.copy())
            place = _index(mine, left)
            new = b.weights[its.name].array[_index(its, right)]
            if array[place].shape != new.shape:
                return None
            array[place] = new
    except Gpt2cError:
        return None
    return replace(a, weights=a.weights.updated(arrays)) if arrays else None


def _effect(name: str, distance: float | None, kl: float, changed: float) -> dict[str, Any]:
    return {"name": name, "distance": distance, "kl": kl, "changed": changed}


def _added(a: Program, b: Program) -> list[str]:
    """Neurons that B alone has, without those that write nothing."""
    known = {row.name for mlp in a.core.of(Mlp) for row in mlp.rows}
    return [
        row.name
        for mlp in b.core.of(Mlp)
        for row, writes in zip(mlp.rows, b.array(mlp.w_out), strict=True)
        if row.name not in known and row.rule is None and writes.any()
    ]


Place = tuple[Ref, int | None]  # a tensor, and a row of it


def _numbers_of(a: Program, b: Program, names: set[str]) -> Iterator[tuple[Place, Place]]:
    """The tensors of parts in A and in B."""
    others = {head.name: head for head in b.core.of(Head)}
    for head in a.core.of(Head):
        if head.name in names and head.name in others:
            pairs = zip(_refs(head), _refs(others[head.name]), strict=True)
            yield from (((x, None), (y, None)) for x, y in pairs if x is not None and y is not None)
    for mlp in a.core.of(Mlp):
        other = b.core.layer_mlp(mlp.layer)
        if other is None:
            continue
        place = {row.name: i for i, row in enumerate(other.rows)}
        for i, row in enumerate(mlp.rows):
            if row.name in names and row.name in place and row.rule is None:
                tensors = zip(
                    (mlp.w_in, mlp.bias, mlp.w_out), (other.w_in, other.bias, other.w_out)
                )
                yield from (((x, i), (y, place[row.name])) for x, y in tensors)


def _refs(head: Head) -> tuple[Ref | None, ...]:
    if not isinstance(head.selector, QK) or not isinstance(head.ov, OV):
        return ()
    selector, ov = head.selector, head.ov
    return selector.weights, selector.query_bias, selector.key_bias, ov.weights, ov.bias


def _index(ref: Ref, row: int | None) -> tuple[int, ...]:
    return tuple(each for each in (ref.index, row) if each is not None)


def _candidates(a: Program, b: Program) -> list[tuple[str, float, list[str]]]:
    """Changed parts by relative change, and the neurons of each layer together."""
    changed = [(name, distance) for name, distance in distances(a, b) if distance > 0]
    changed.sort(key=lambda row: (-row[1], row[0]))
    heads = [row for row in changed if "H" in row[0]][:PARTS]
    neurons = [row for row in changed if "H" not in row[0]]
    rows = [(name, distance, [name]) for name, distance in [*heads, *neurons[:PARTS]]]
    by_layer: dict[str, list[tuple[str, float]]] = {}
    for name, distance in neurons:
        by_layer.setdefault(name.partition("N")[0], []).append((name, distance))
    for layer, own in sorted(by_layer.items()):
        if len(own) > 1:
            middle = float(np.median([distance for _, distance in own]))
            names = [name for name, _ in own]
            rows.append((f"{layer}, {len(own):,} neurons", middle, names))
    return rows


def _scores(program: Program, texts: Sequence[tuple[int, ...]]) -> list[np.ndarray]:
    """Log probabilities [t, vocabulary] of each text."""
    import torch

    run = Interpreter(program)
    with torch.inference_mode():
        return [run(torch.tensor([ids])).logits[0].log_softmax(-1).numpy() for ids in texts]


def _distance(before: Sequence[np.ndarray], after: Sequence[np.ndarray]) -> tuple[float, float]:
    """KL(before || after) in nats per token, and the share of positions with another best token."""
    kl = changed = total = 0.0
    for p, q in zip(before, after, strict=True):
        kl += float((np.exp(p) * (p - q)).sum())
        changed += float((p.argmax(-1) != q.argmax(-1)).sum())
        total += len(p)
    return max(kl, 0.0) / max(total, 1), changed / max(total, 1)
