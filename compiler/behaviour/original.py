"""Which answers a model gives."""

from collections.abc import Callable, Sequence

import torch

from ..interpreter import Interpreter

BATCH = 32


def answers_right(
    model: Interpreter,
    encode: Callable[[str], list[int]],
    pairs: Sequence[tuple[str, str]],
) -> list[bool]:
    """For each prompt and answer, whether the answer is the greedy continuation to its last token.

    An answer that does not begin with a token of its own counts as not given.
    """
    texts = [(encode(prompt), encode(prompt + answer)) for prompt, answer in pairs]
    order = sorted(range(len(texts)), key=lambda i: len(texts[i][1]))
    result = [False] * len(texts)
    for first in range(0, len(order), BATCH):
        batch = order[first : first + BATCH]
        ids = torch.zeros(len(batch), max(len(texts[i][1]) for i in batch), dtype=torch.long)
        for row, i in enumerate(batch):
            ids[row, : len(texts[i][1])] = torch.tensor(texts[i][1])
        with torch.inference_mode():
            best = model(ids).logits.argmax(-1)
        for row, i in enumerate(batch):
            prompt, both = texts[i]
            start = len(prompt)
            own = len(both) > start and both[:start] == prompt
            result[i] = own and best[row, start - 1 : len(both) - 1].tolist() == both[start:]
    return result
