"""What the model is asked: its facts in every paraphrase, its rules token by token, and samples."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import torch
from gpt2c.data.texts import Split, Truth
from tokenizers import Tokenizer

from . import lexicon as lex
from .facts import answer, fact_forms
from .measure import END_OF_TEXT
from .network import Network

# Rules whose tokens follow from the text before them (or, for facts, from what was learnt).
CERTAIN = {
    "facts": ("fact",),
    "copying names": ("copy_name", "receiver", "owner"),
    "copying other words": (
        "copy_thing",
        "copy_animal",
        "copy_spot",
        "copy_place",
        "copy_colour",
        "copy_feeling",
        "copy_quality",
        "copy_items",
        "pattern",
    ),
    "pronouns": ("pronoun",),
    "agreement of was and were": ("agreement",),
    "opposites": ("opposite",),
    "next day or month": ("next_day", "next_month"),
    "counting": ("counting",),
    "sums and differences": ("sum",),
}
CLOSING = re.compile(r'[.,?!]"')


@torch.inference_mode()
def _predicted(network: Network, rows: Sequence[list[int]]) -> list[np.ndarray]:
    """Per row of ids, the most probable next id after every position."""
    result: list[np.ndarray] = []
    for first in range(0, len(rows), 32):
        batch = rows[first : first + 32]
        longest = max(len(row) for row in batch)
        ids = torch.tensor([row + [0] * (longest - len(row)) for row in batch])
        best = network(ids).argmax(-1).numpy()
        result += [best[i, : len(row)] for i, row in enumerate(batch)]
    return result


def _share(right: Sequence[bool]) -> dict[str, float]:
    return {"right": float(np.mean(right)), "n": len(right)}


def facts(network: Network, tokenizer: Tokenizer, every: int = 1) -> dict[str, dict[str, float]]:
    """Per paraphrase, the share of facts whose answer, to its last token, is the greedy one.

    All facts are asked, or one in *every*.
    """
    result: dict[str, dict[str, float]] = {}
    asked: list[tuple[str, str, str]] = []  # form, prompt, answer
    for relation, forms in fact_forms().items():
        for form in forms:
            for fact in lex.FACTS.values():
                if fact.relation == relation:
                    prompt = form.replace("{subject}", fact.subject)
                    asked.append((f"{relation}: {form}", prompt, answer(fact)))
    inverse = "Here are some facts. The city of {subject} is the capital of"
    for country in lex.COUNTRIES:
        capital = lex.FACTS["capital", country].answer
        asked.append((f"country: {inverse}", inverse.replace("{subject}", capital), f" {country}"))
    asked = asked[::every]
    prompts = [tokenizer.encode(prompt).ids for _, prompt, _ in asked]
    answers = [tokenizer.encode(expected).ids for _, _, expected in asked]
    predicted = _predicted(network, [p + a for p, a in zip(prompts, answers)])
    right: dict[str, list[bool]] = {}
    for (form, _, _), p, a, best in zip(asked, prompts, answers, predicted):
        predicted_answer = best[len(p) - 1 : len(p) + len(a) - 1].tolist()
        right.setdefault(form, []).append(predicted_answer == a)
    result = {form: _share(outcomes) for form, outcomes in right.items()}
    result["all"] = _share([value for outcomes in right.values() for value in outcomes])
    return result


def rules(
    network: Network, tokenizer: Tokenizer, split: Split, truth: Truth
) -> dict[str, dict[str, float]]:
    """Per group of rules, the share of its tokens that are the most probable ones, text as given.

    Documents longer than the context are left out.
    """
    context = network.wpe.weight.shape[0]
    pairs = [
        (document.tolist(), rule)
        for document, rule in zip(split.of("stories"), truth.rules)
        if len(document) <= context
    ]
    predicted = _predicted(network, [[END_OF_TEXT, *ids[:-1]] for ids, _ in pairs])
    right: dict[str, list[bool]] = {name: [] for name in (*CERTAIN, "closing quotations")}
    group = {rule: name for name, members in CERTAIN.items() for rule in members}
    closing = {
        i for i in range(tokenizer.get_vocab_size()) if CLOSING.search(tokenizer.decode([i]))
    }
    for (ids, rule), best in zip(pairs, predicted):
        for position, (token, name) in enumerate(zip(ids, rule)):
            if name in group:
                right[group[name]].append(bool(best[position] == token))
            elif token in closing:
                right["closing quotations"].append(bool(best[position] == token))
    return {name: _share(outcomes) for name, outcomes in right.items()}


@torch.inference_mode()
def continued(network: Network, ids: Sequence[int], count: int) -> list[int]:
    """Greedy continuation of ``count`` tokens at most, including the end of text."""
    tokens = list(ids)
    for _ in range(count):
        tokens.append(int(network(torch.tensor([tokens]))[0, -1].argmax()))
        if tokens[-1] == END_OF_TEXT:
            break
    return tokens[len(ids) :]
