"""Measures of an edited checkpoint: whole answers by greedy generation, and unrelated text."""

import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from gpt2c.data.texts import load_split
from gpt2c.editing.fact import mentions
from gpt2c.editing.states import Row
from transformers import GPT2LMHeadModel

from .facts import BEGIN, CONTINUED, INSIDE, KEPT, KINDS, MOST, Changed, Ids, Kept

PIECE = 128
BATCH = 32
Counts = dict[str, list[int]]  # kind of prompt → [right, all]


def padded(group: Sequence[Sequence[int]]) -> torch.Tensor:
    """Token ids [rows, longest], zeros after the end: attention is causal."""
    length = max(map(len, group))
    return torch.tensor([[*ids, *[0] * (length - len(ids))] for ids in group])


def groups(sequences: Sequence[Sequence[int]]) -> list[list[int]]:
    """Indices in batches of similar length."""
    order = sorted(range(len(sequences)), key=lambda i: len(sequences[i]))
    return [order[at : at + BATCH] for at in range(0, len(order), BATCH)]


def generate(model: GPT2LMHeadModel, prompts: Sequence[Ids], counts: Sequence[int]) -> list[Ids]:
    """The most probable continuation of each prompt, of so many tokens, one by one."""
    results: list[Ids] = [()] * len(prompts)
    for group in groups(prompts):
        texts = {i: list(prompts[i]) for i in group}
        for step in range(max(counts[i] for i in group)):
            going = [i for i in group if counts[i] > step]
            last = torch.tensor([len(texts[i]) - 1 for i in going])
            with torch.inference_mode():
                stream = model.transformer(padded([texts[i] for i in going])).last_hidden_state
                logits = model.lm_head(stream[torch.arange(len(going)), last])
            for i, token in zip(going, logits.argmax(-1).tolist(), strict=True):
                texts[i].append(token)
        for i in group:
            results[i] = tuple(texts[i][len(prompts[i]) :])
    return results


def answers_right(model: GPT2LMHeadModel, rows: Sequence[Row]) -> list[bool]:
    """Whether the model generates the whole answer of each row, greedily.

    It does so if each token of the answer is the best after the prompt and the tokens before it,
    so one run is enough: the answer is the draft of speculative decoding, accepted or not.
    """
    right = [True] * len(rows)
    for group in groups([row.ids for row in rows]):
        places = [
            (number, rows[i].place(at), token)
            for number, i in enumerate(group)
            for at, token in enumerate(rows[i].answer)
        ]
        row_of, place_of, _ = zip(*places, strict=True)
        with torch.inference_mode():
            streams = model.transformer(padded([rows[i].ids for i in group])).last_hidden_state
            best = model.lm_head(streams[list(row_of), list(place_of)]).argmax(-1).tolist()
        for (number, _, token), new in zip(places, best, strict=True):
            right[group[number]] &= new == token
    return right


def known(
    model: GPT2LMHeadModel, rows: dict[str, list[Row]], old: Ids | None
) -> dict[str, list[Row]]:
    """At most MOST rows of each kind that the original gets right (in scope: says ``old``).

    ``old`` is None where there is nothing to know: a subject that the model never saw. What comes
    after an unrelated prompt is filled in.
    """
    kept = {}
    for kind, each in rows.items():
        each = each[: 3 * MOST[kind]]
        if kind == "unrelated":
            new = generate(model, [row.prompt for row in each], [CONTINUED] * len(each))
            kept[kind] = [replace(row, answer=ids) for row, ids in zip(each, new, strict=True)]
            continue
        if kind in INSIDE or kind == "efficacy":
            expected = [] if old is None else [replace(row, answer=old) for row in each]
        else:
            expected = each if kind in KEPT else []
        right = answers_right(model, expected) if expected else [True] * len(each)
        kept[kind] = [row for row, same in zip(each, right, strict=True) if same][: MOST[kind]]
    return kept


def measure(
    model: GPT2LMHeadModel, facts: Sequence[Changed], batch: Sequence[tuple[str, str]]
) -> list[Counts]:
    """For each fact, how many prompts of each kind are right while a whole batch is in effect.

    Prompts about another fact of the batch count for that fact alone.
    """
    edited = set(batch)
    asked: list[tuple[int, str, Row]] = []
    for number, fact in enumerate(facts):
        for kind in KINDS:
            for row in fact.rows.get(kind, []):
                if not isinstance(row, Kept) or row.about not in edited:
                    asked.append((number, kind, row))
    right = answers_right(model, [row for _, _, row in asked])
    counts: list[Counts] = [{} for _ in facts]
    for (number, kind, _), same in zip(asked, right, strict=True):
        entry = counts[number].setdefault(kind, [0, 0])
        entry[0] += same
        entry[1] += 1
    return counts


def unrelated_text() -> list[Ids]:
    """Pieces of test documents, each document after the begin token."""
    pieces: list[Ids] = []
    for document in load_split("test").documents:
        ids = (BEGIN, *(int(i) for i in document[:-1]))
        pieces += [ids[at : at + PIECE] for at in range(0, len(ids), PIECE)]
    random.Random(0).shuffle(pieces)
    return pieces


def best_tokens(model: GPT2LMHeadModel, texts: Sequence[Ids]) -> list[np.ndarray]:
    """The best next token at every position of texts."""
    results: list[np.ndarray] = [np.zeros(0)] * len(texts)
    for group in groups(texts):
        with torch.inference_mode():
            best = model(padded([texts[i] for i in group])).logits.argmax(-1)
        for row, i in enumerate(group):
            results[i] = best[row, : len(texts[i])].numpy().astype(np.int32)
    return results


class Unrelated:
    """Unrelated text with the original's best tokens, read as far as it is needed."""

    def __init__(self, original: GPT2LMHeadModel, positions: int) -> None:
        self.original, self.positions = original, positions
        self.texts = unrelated_text()
        self.before: dict[int, np.ndarray] = {}

    def changed(self, model: GPT2LMHeadModel, subjects: Sequence[Ids]) -> list[int]:
        """[positions whose best token differs, positions], in texts that name no subject."""
        chosen, total = [], 0
        for i, text in enumerate(self.texts):
            if not mentions(text, subjects):
                chosen.append(i)
                total += len(text)
            if total >= self.positions:
                break
        new = [i for i in chosen if i not in self.before]
        read = best_tokens(self.original, [self.texts[i] for i in new])
        self.before |= dict(zip(new, read, strict=True))
        after = best_tokens(model, [self.texts[i] for i in chosen])
        different = sum(
            int((self.before[i] != now).sum()) for i, now in zip(chosen, after, strict=True)
        )
        return [different, total]
