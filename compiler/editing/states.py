"""What an edit's neurons will read and write: activations of the last layer, batched by length."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from torch import Tensor

    from ..interpreter import Interpreter

TOKENS_AT_ONCE = 4096


@dataclass(frozen=True)
class Row:
    """A prompt and the answer that follows it, as token ids."""

    prompt: tuple[int, ...]
    answer: tuple[int, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """What is run to see every token of the answer predicted."""
        return self.prompt + self.answer[:-1]

    def place(self, index: int) -> int:
        """The position that predicts token ``index`` of the answer."""
        return len(self.prompt) - 1 + index


def read_states(
    interpreter: "Interpreter", name: str, sequences: Sequence[tuple[int, ...]]
) -> list[np.ndarray]:
    """An activation [t, width] for each sequence; ``name`` as :class:`Interpreter` lists them."""
    import torch

    results: list[np.ndarray] = [np.zeros(0, np.float32)] * len(sequences)
    for indices in _groups(sequences):
        ids = _padded([sequences[i] for i in indices])
        with torch.inference_mode():
            kept = interpreter.activations(ids, keep=[name])[name]
        for row, i in enumerate(indices):
            results[i] = kept[row, : len(sequences[i])].numpy()
    return results


def final_streams(interpreter: "Interpreter", rows: Sequence[Row]) -> "Tensor":
    """The stream that the unembedding reads where the answer's tokens are predicted.

    Args:
        rows: prompts whose answers are of one length.

    Returns:
        [tokens of the answer, rows, width]
    """
    import torch

    results: list[Tensor] = [torch.zeros(0)] * len(rows)
    for indices in _groups([row.ids for row in rows]):
        ids = _padded([rows[i].ids for i in indices])
        with torch.inference_mode():
            kept = interpreter(ids, keep=["stream"]).activations["stream"]
        for at, i in enumerate(indices):
            results[i] = kept[at, rows[i].place(0) : rows[i].place(len(rows[i].answer))]
    return torch.stack(results, dim=1).clone()


def best_tokens(
    interpreter: "Interpreter", sequences: Sequence[tuple[int, ...]]
) -> list[list[int]]:
    """The most probable next token after each token of each sequence."""
    import torch

    results: list[list[int]] = [[]] * len(sequences)
    for indices in _groups(sequences):
        ids = _padded([sequences[i] for i in indices])
        with torch.inference_mode():
            best = interpreter(ids).logits.argmax(-1)
        for row, i in enumerate(indices):
            results[i] = best[row, : len(sequences[i])].tolist()
    return results


def continue_greedily(
    interpreter: "Interpreter", prompts: Sequence[tuple[int, ...]], tokens: int
) -> list[tuple[int, ...]]:
    """The ``tokens`` most probable next tokens after each prompt, one by one."""
    import torch

    results: list[tuple[int, ...]] = [()] * len(prompts)
    for indices in _groups(prompts):
        texts = [list(prompts[i]) for i in indices]
        for _ in range(tokens):
            ids = _padded(texts)
            last = torch.tensor([len(text) - 1 for text in texts])
            with torch.inference_mode():
                logits = interpreter(ids).logits[torch.arange(len(texts)), last]
            for text, token in zip(texts, logits.argmax(-1).tolist(), strict=True):
                text.append(token)
        for i, text in zip(indices, texts, strict=True):
            results[i] = tuple(text[len(prompts[i]) :])
    return results


def fits(ids: Sequence[int], context: int, answer: int) -> bool:
    """Whether a prompt and an answer of this length fit in the context."""
    return 0 < len(ids) <= context - answer


def _groups(sequences: Sequence[Sequence[int]]) -> list[list[int]]:
    """Indices of sequences of similar length, TOKENS_AT_ONCE tokens at most."""
    groups: list[list[int]] = []
    for i in sorted(range(len(sequences)), key=lambda i: (len(sequences[i]), i)):
        if groups and (len(groups[-1]) + 1) * len(sequences[i]) <= TOKENS_AT_ONCE:
            groups[-1].append(i)
        else:
            groups.append([i])
    return groups


def _padded(sequences: Sequence[Sequence[int]]) -> "Tensor":
    import torch

    length = max(map(len, sequences))
    return torch.tensor([[*each, *[0] * (length - len(each))] for each in sequences])
