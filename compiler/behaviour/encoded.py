"""Prompts as tokens: aligned by role, with the places and tokens of their answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..errors import Gpt2cError
from .align import alignable, roles_of, template_of
from .schema import Prompt

Encode = Callable[[str], list[int]]


@dataclass(frozen=True)
class Item:
    """A prompt in tokens. ``answer``: of a null prompt, the contrast's, which must not come.

    ``held``: the text that excluded parts are held at, where prompts can't be aligned.
    """

    prompt: Prompt
    ids: tuple[int, ...]
    answer: tuple[int, ...]
    held: tuple[int, ...] = ()

    @property
    def null(self) -> bool:
        """Whether the answer must not come."""
        return self.prompt.answer is None

    @property
    def text(self) -> tuple[int, ...]:
        """Prompt and answer, without the answer's last token."""
        return self.ids + self.answer[:-1]


def encode_prompts(prompts: Sequence[Prompt], encode: Encode, context: int) -> list[Item]:
    """Tokenize prompts and answers.

    Raises:
        Gpt2cError: a prompt and its answer are longer than the context, or the answer does not
            begin with a token of its own.
    """
    return [_encode(prompt, encode, context) for prompt in prompts]


def _encode(prompt: Prompt, encode: Encode, context: int) -> Item:
    answer = prompt.answer
    if answer is None:
        assert prompt.contrast is not None
        answer = prompt.contrast.answer
    ids, answer_ids = _split(prompt.prompt, answer, encode)
    if len(ids) + len(answer_ids) > context:
        raise Gpt2cError(
            f"expected at most {context} tokens, got {len(ids) + len(answer_ids)}",
            where=_excerpt(prompt.prompt),
            hint="Shorten the prompt: the model's context is too short for it.",
        )
    held: tuple[int, ...] = ()
    if prompt.contrast is not None:
        other, other_answer = _split(prompt.contrast.prompt, prompt.contrast.answer, encode)
        held = (other + other_answer[:-1])[:context]
    return Item(prompt, ids, answer_ids, held)


def _split(prompt: str, answer: str, encode: Encode) -> tuple[tuple[int, ...], tuple[int, ...]]:
    ids, both = tuple(encode(prompt)), tuple(encode(prompt + answer))
    if both[: len(ids)] != ids or len(both) == len(ids):
        raise Gpt2cError(
            f"expected the answer {answer!r} to begin with a token of its own",
            where=_excerpt(prompt),
            hint="Move the space between prompt and answer to the answer.",
        )
    return ids, both[len(ids) :]


def _excerpt(text: str) -> str:
    text = " ".join(text.split())
    return repr(text if len(text) <= 50 else "..." + text[-47:])


@dataclass(frozen=True)
class Encoded:
    """Items as padded tensors: b prompts, t positions, a tokens of answers.

    Attributes:
        ids: [b, t].
        real: [b, t], false at padding.
        role: [b, t], indices into ``roles``, and after these into the positions of ``held``.
        row, place, target: [a], the prompt of each answer token, the position that predicts it,
            and its id.
        held: the texts [h, t'] of the contrasts of prompts that can't be aligned.
        subjects: the variable of each prompt.
    """

    items: tuple[Item, ...]
    ids: Tensor
    real: Tensor
    role: Tensor
    roles: tuple[tuple[str, str, int, int], ...]
    row: Tensor
    place: Tensor
    target: Tensor
    held: Tensor | None = None

    @property
    def null(self) -> Tensor:
        return torch.tensor([item.null for item in self.items]).to(self.ids.device)

    @property
    def subjects(self) -> list[str]:
        return [item.prompt.variable for item in self.items]

    def to(self, device: str | torch.device) -> "Encoded":
        """The prompts on another device."""
        held = None if self.held is None else self.held.to(device)
        ids, real, role = (each.to(device) for each in (self.ids, self.real, self.role))
        row, place, target = (each.to(device) for each in (self.row, self.place, self.target))
        return Encoded(self.items, ids, real, role, self.roles, row, place, target, held)

    def select(self, indices: Sequence[int]) -> "Encoded":
        """Some of the prompts, without padding that they don't need; ``role`` indexes as before."""
        items = tuple(self.items[i] for i in indices)
        length = max(len(item.text) for item in items)
        device = self.ids.device
        index = torch.tensor(list(indices)).to(device)
        ids, real, role = (each[index, :length] for each in (self.ids, self.real, self.role))
        row, place, target = (each.to(device) for each in _answers(items))
        return Encoded(items, ids, real, role, self.roles, row, place, target, self.held)


def unaligned(items: Sequence[Item]) -> Encoded:
    """Tensors of items without roles, for runs in which no part is held."""
    length = max((len(item.text) for item in items), default=0)
    ids = torch.zeros(len(items), length, dtype=torch.long)
    real = torch.zeros(len(items), length, dtype=torch.bool)
    for i, item in enumerate(items):
        ids[i, : len(item.text)] = torch.tensor(item.text)
        real[i, : len(item.text)] = True
    return Encoded(tuple(items), ids, real, torch.zeros_like(ids), (), *_answers(items))


def align(items: Sequence[Item]) -> Encoded:
    """Tensors of items whose positions are aligned by role within each phrasing.

    A phrasing that can't be aligned (too few prompts, or nothing in common) is held at its
    contrasts: position by position, counted from the prompt's end.

    Raises:
        Gpt2cError: prompts can be neither aligned nor held at a contrast.
    """
    phrasings: dict[str, list[Item]] = {}
    for item in items:
        phrasings.setdefault(item.prompt.phrasing, []).append(item)
    prompts = {phrasing: [item.ids for item in own] for phrasing, own in phrasings.items()}
    templates = {phrasing: template_of(own) for phrasing, own in prompts.items() if alignable(own)}
    length = max(len(item.text) for item in items)
    ids = torch.zeros(len(items), length, dtype=torch.long)
    real = torch.zeros(len(items), length, dtype=torch.bool)
    role = torch.zeros_like(ids)
    index: dict[tuple[str, str, int, int], int] = {}
    unaligned: list[tuple[int, Item]] = []
    for i, item in enumerate(items):
        ids[i, : len(item.text)] = torch.tensor(item.text)
        real[i, : len(item.text)] = True
        phrasing = item.prompt.phrasing
        if phrasing not in templates:
            unaligned.append((i, item))
            continue
        own = roles_of(item.ids, templates[phrasing])
        own += [("answer", k, 0) for k in range(len(item.answer) - 1)]
        numbers = [index.setdefault((phrasing, *each), len(index)) for each in own]
        role[i, : len(numbers)] = torch.tensor(numbers)
    held = _hold_at_contrasts(unaligned, role, len(index)) if unaligned else None
    return Encoded(tuple(items), ids, real, role, tuple(index), *_answers(items), held)


def _hold_at_contrasts(items: Sequence[tuple[int, Item]], role: Tensor, first: int) -> Tensor:
    """The contrasts [h, t]; sets the roles of their prompts to ``first`` and on, row by row."""
    for _, item in items:
        if not item.held:
            raise Gpt2cError(
                f"expected prompts of one form or a contrast ({item.prompt.phrasing})",
                where=_excerpt(item.prompt.prompt),
                hint="Give a phrasing at least 4 prompts that differ in the variable alone, "
                "or each prompt a contrast.",
            )
    length = max(len(item.held) for _, item in items)
    held = torch.zeros(len(items), length, dtype=torch.long)
    for row, (i, item) in enumerate(items):
        held[row, : len(item.held)] = torch.tensor(item.held)
        shift = len(item.held) - len(item.text)
        places = [max(0, p + shift) for p in range(len(item.text))]
        role[i, : len(places)] = torch.tensor(places) + first + row * length
    return held


def _answers(items: Sequence[Item]) -> tuple[Tensor, Tensor, Tensor]:
    rows = [
        (i, len(item.ids) - 1 + k, y)
        for i, item in enumerate(items)
        for k, y in enumerate(item.answer)
    ]
    row, place, target = torch.tensor(rows).T
    return row, place, target
