"""Which parts carry what is known of a text: months, names, facts, quotations, kinds of text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata

from ..data.sample import Sample
from ..data.texts import load_split, load_truth
from ..ir import Head, Mlp, Program
from ..predicates.text import Text
from .activation_reader import neuron_activations

LEAST = 20  # tokens of a category in each half
LENGTH = 128  # tokens of a text


@dataclass(frozen=True)
class Carrier:
    """A part and how well it tells a category.

    ``auc``: the chance that it is stronger at a token of the category than at another, on held-out
    text (1 - that, for parts that fall silent: ``sign`` is then -1). 0.5 is chance.
    """

    part: str
    auc: float
    sign: int


def known_categories(
    program: Program, split: str = "validation", stories: int = 300, others: int = 150
) -> tuple[list[Sample], dict[str, np.ndarray]]:
    """Texts of the bundled corpus, and for each category at which of their tokens it holds [n].

    Categories: ``kind:K`` (of text), ``rule:R`` and ``about:A`` (the word that comes *next* was
    written by a rule of the generator, which is what a language model has to know), ``quotation``,
    and ``class:C`` for months, weekdays, numbers, colours, family and animals (the token itself).
    """
    texts, truth = load_split(split), load_truth(split)
    documents = texts.of("stories")[:stories]
    samples = [Sample(tuple(map(int, ids[:LENGTH]))) for ids in documents]
    kinds = ["stories"] * len(samples)
    for kind in texts.kinds:
        if kind != "stories":
            more = [Sample(tuple(map(int, ids[:LENGTH]))) for ids in texts.of(kind)[:others]]
            samples += more
            kinds += [kind] * len(more)
    text = Text.of(program, samples)
    lengths = [len(sample.ids) for sample in samples]
    found: dict[str, np.ndarray] = {
        f"kind:{kind}": np.repeat([each == kind for each in kinds], lengths) for kind in texts.kinds
    }
    for label, rows in (("rule", truth.rules), ("about", truth.about)):
        names = np.full(len(text), "", dtype=object)
        for (begin, end), row in zip(text.bounds, rows[: len(documents)]):
            following = row[1 : end - begin + 1]
            names[begin : begin + len(following)] = [name.split(":")[0] for name in following]
        for name in sorted(set(names) - {""}):
            if name[:1].isalpha():
                found[f"{label}:{name}"] = names == name
    found["quotation"] = text.flag("inside_quotation")
    for name in ("months", "weekdays", "numbers", "colours", "family", "animals"):
        found[f"class:{name}"] = text.classes[name][text.ids]
    return samples, {name: mask for name, mask in found.items() if mask.any() and not mask.all()}


def carriers(
    program: Program,
    samples: Sequence[Sample],
    categories: Mapping[str, np.ndarray],
    count: int = 3,
) -> dict[str, list[Carrier]]:
    """For each category the neurons and heads that carry it best, best first.

    A neuron is as strong as its activation, a head as the norm of what it writes. Parts are picked
    on the one half of the texts, and ``auc`` is of the other. Categories with fewer than 20 tokens
    in a half are left out.
    """
    text = Text.of(program, samples)
    half = np.repeat(
        np.arange(len(text.bounds)) % 2 == 0, [end - begin for begin, end in text.bounds]
    )
    usable = {
        name: mask
        for name, mask in categories.items()
        if min((mask & half).sum(), (mask & ~half).sum()) >= LEAST
    }
    names, scores = [], {name: ([], []) for name in usable}  # type: ignore[var-annotated]
    for part_names, values in _strengths(program, samples):
        names += part_names
        for side, rows in enumerate((half, ~half)):
            ranks = rankdata(values[rows], axis=0)
            for name, mask in usable.items():
                scores[name][side].append(_auc(ranks, mask[rows]))
    found = {}
    for name, (picked, tested) in scores.items():
        own, other = np.concatenate(picked), np.concatenate(tested)
        best = np.argsort(-np.abs(own - 0.5), kind="stable")[:count]
        carriers = [_carrier(names[i], own[i], other[i]) for i in best]
        found[name] = sorted(carriers, key=lambda each: -each.auc)
    return dict(sorted(found.items()))


def _carrier(part: str, picked: float, tested: float) -> Carrier:
    sign = 1 if picked >= 0.5 else -1
    return Carrier(part, round(float(tested if sign > 0 else 1 - tested), 3), sign)


def _auc(ranks: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The area under the curve of each column, from its ranks (Mann and Whitney's U)."""
    inside = int(mask.sum())
    outside = len(mask) - inside
    total = ranks[mask].sum(0) - inside * (inside + 1) / 2
    found: np.ndarray = total / (inside * outside)
    return found


def _strengths(program: Program, samples: Sequence[Sample]):  # type: ignore[no-untyped-def]
    """Names and strengths [n, parts] of the parts, a layer at a time."""
    for mlp in program.core.of(Mlp):
        if mlp.rows:
            found = neuron_activations(program, samples, [mlp.layer])[mlp.layer]
            yield [row.name for row in mlp.rows], found
    heads = [head.name for head in program.core.of(Head)]
    if heads:
        yield heads, _written(program, samples, heads)


def _written(program: Program, samples: Sequence[Sample], heads: list[str]) -> np.ndarray:
    """The norm of what each head writes at each token [n, heads]."""
    import torch

    from ..interpreter import Interpreter

    run, rows = Interpreter(program), []
    for sample in samples:
        positions = torch.arange(sample.offset, sample.offset + len(sample.ids))
        with torch.inference_mode():
            kept = run(torch.tensor([sample.ids]), positions, keep=heads).activations
        rows.append(np.stack([kept[name][0].norm(dim=-1).numpy() for name in heads], 1))
    return np.concatenate(rows)
