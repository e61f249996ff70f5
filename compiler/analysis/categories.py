"""Probes parts for known token categories: months, names, facts, quotations, text kinds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata

from ..data.sample import Sample
from ..data.texts import load_split, load_truth
from ..ir import Head, Mlp, Program
from ..predicates.text import Text
from .activation_reader import neuron_activations

MIN_TOKENS = 20  # tokens of a category in each half
LENGTH = 128  # tokens per text


@dataclass(frozen=True)
class Carrier:
    """A part and how well it separates a category.

    ``auc``: the probability that it is stronger at a token of the category than at another token,
    on held-out text; 0.5 is chance. ``sign`` is -1 for parts that are weaker there; their ``auc``
    is one minus that probability.
    """

    part: str
    auc: float
    sign: int


def known_categories(
    program: Program, split: str = "validation", stories: int = 300, others: int = 150
) -> tuple[list[Sample], dict[str, np.ndarray]]:
    """Texts of the bundled corpus, and for each category a mask of its tokens [n].

    Categories: ``kind:K`` (kind of text), ``rule:R`` and ``about:A`` (a rule of the generator wrote
    the *next* word, so a language model has to predict it), ``quotation``, and ``class:C`` for
    months, weekdays, numbers, colours, family and animals (the token itself).
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
    masks: dict[str, np.ndarray] = {
        f"kind:{kind}": np.repeat([other == kind for other in kinds], lengths)
        for kind in texts.kinds
    }
    for label, rows in (("rule", truth.rules), ("about", truth.about)):
        names = np.full(len(text), "", dtype=object)
        for (begin, end), row in zip(text.bounds, rows[: len(documents)]):
            following = row[1 : end - begin + 1]
            names[begin : begin + len(following)] = [name.split(":")[0] for name in following]
        for name in sorted(set(names) - {""}):
            if name[:1].isalpha():
                masks[f"{label}:{name}"] = names == name
    masks["quotation"] = text.flag("inside_quotation")
    for name in ("months", "weekdays", "numbers", "colours", "family", "animals"):
        masks[f"class:{name}"] = text.classes[name][text.ids]
    return samples, {name: mask for name, mask in masks.items() if mask.any() and not mask.all()}


def carriers(
    program: Program,
    samples: Sequence[Sample],
    categories: Mapping[str, np.ndarray],
    count: int = 3,
) -> dict[str, list[Carrier]]:
    """For each category, the neurons and heads that separate it best, best first.

    The strength of a neuron is its activation, that of a head the norm of its output. Parts are
    selected on one half of the texts and scored on the other. Categories with fewer than 20 tokens
    in a half are omitted.
    """
    text = Text.of(program, samples)
    half = np.repeat(
        np.arange(len(text.bounds)) % 2 == 0, [end - begin for begin, end in text.bounds]
    )
    usable = {
        name: mask
        for name, mask in categories.items()
        if min((mask & half).sum(), (mask & ~half).sum()) >= MIN_TOKENS
    }
    names: list[str] = []
    scores: dict[str, tuple[list[np.ndarray], ...]] = {name: ([], []) for name in usable}
    for part_names, values in _strengths(program, samples):
        names += part_names
        for side, rows in enumerate((half, ~half)):
            ranks = rankdata(values[rows], axis=0)
            for name, mask in usable.items():
                scores[name][side].append(_auc(ranks, mask[rows]))
    best_parts = {}
    for name, halves in scores.items():
        selection, test = (np.concatenate(half) for half in halves)
        best = np.argsort(-np.abs(selection - 0.5), kind="stable")[:count]
        carriers = [_carrier(names[i], selection[i], test[i]) for i in best]
        best_parts[name] = sorted(carriers, key=lambda carrier: -carrier.auc)
    return dict(sorted(best_parts.items()))


def _carrier(part: str, selection: float, test: float) -> Carrier:
    sign = 1 if selection >= 0.5 else -1
    return Carrier(part, round(float(test if sign > 0 else 1 - test), 3), sign)


def _auc(ranks: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The area under the ROC curve of each column, from its ranks (the Mann-Whitney U)."""
    inside = int(mask.sum())
    outside = len(mask) - inside
    total = ranks[mask].sum(0) - inside * (inside + 1) / 2
    auc: np.ndarray = total / (inside * outside)
    return auc


def _strengths(
    program: Program, samples: Sequence[Sample]
) -> Iterator[tuple[list[str], np.ndarray]]:
    """Names and strengths [n, parts] of the parts, one layer at a time."""
    for mlp in program.core.of(Mlp):
        if mlp.rows:
            values = neuron_activations(program, samples, [mlp.layer])[mlp.layer]
            yield [row.name for row in mlp.rows], values
    heads = [head.name for head in program.core.of(Head)]
    if heads:
        yield heads, _output_norms(program, samples, heads)


def _output_norms(program: Program, samples: Sequence[Sample], heads: list[str]) -> np.ndarray:
    """The norm of each head's output at each token [n, heads]."""
    import torch

    from ..interpreter import Interpreter

    run, rows = Interpreter(program), []
    for sample in samples:
        positions = torch.arange(sample.offset, sample.offset + len(sample.ids))
        with torch.inference_mode():
            kept = run.activations(torch.tensor([sample.ids]), positions, keep=heads)
        rows.append(np.stack([kept[name][0].norm(dim=-1).numpy() for name in heads], 1))
    return np.concatenate(rows)
