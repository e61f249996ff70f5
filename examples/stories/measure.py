"""Cross entropy of exported tensors on the shipped splits, computed in fp32."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .network import Network

MODEL = Path(__file__).parent / "model"
END_OF_TEXT = 2047


def documents(split: str, folder: Path = MODEL) -> dict[str, list[list[int]]]:
    """By kind, the documents of a split as ids, each with its end of text."""
    with np.load(folder / "splits.npz") as arrays:
        ids, lengths = arrays[f"{split}_ids"], arrays[f"{split}_lengths"]
        kinds, names = arrays[f"{split}_kinds"], arrays["kinds"]
    by_kind: dict[str, list[list[int]]] = {str(name): [] for name in names}
    for kind, document in zip(kinds, np.split(ids, np.cumsum(lengths)[:-1])):
        by_kind[str(names[kind])].append(document.tolist())
    return by_kind


@torch.inference_mode()
def losses(network: Network, texts: list[list[int]], batch: int = 32) -> list[np.ndarray]:
    """Per document, the loss of every token in nats, each document told after an end of text.

    Documents longer than the context are read in windows that overlap by half, and a token counts
    where it has most context.
    """
    context = network.wpe.weight.shape[0]
    windows = []  # document, its first position that counts, inputs, targets
    for number, ids in enumerate(texts):
        tokens = [END_OF_TEXT, *ids]
        start = counted = 0
        while counted < len(ids):
            end = min(start + context, len(ids))
            windows.append(
                (number, counted - start, tokens[start:end], tokens[start + 1 : end + 1])
            )
            counted, start = end, start + context // 2
    result: list[list[np.ndarray]] = [[] for _ in texts]
    order = sorted(range(len(windows)), key=lambda i: len(windows[i][2]))
    scored: dict[int, np.ndarray] = {}
    for first in range(0, len(order), batch):
        chosen = order[first : first + batch]
        longest = max(len(windows[i][2]) for i in chosen)
        inputs = torch.tensor(
            [windows[i][2] + [0] * (longest - len(windows[i][2])) for i in chosen]
        )
        targets = torch.tensor(
            [windows[i][3] + [-100] * (longest - len(windows[i][3])) for i in chosen]
        )
        loss = F.cross_entropy(network(inputs).transpose(1, 2), targets, reduction="none")
        for i, row in zip(chosen, loss.numpy()):
            scored[i] = row[windows[i][1] : len(windows[i][2])]
    for i, window in enumerate(windows):
        result[window[0]].append(scored[i])
    return [np.concatenate(rows) for rows in result]


def cross_entropy(
    tensors: Mapping[str, Tensor], split: str, tokens: int | None = None
) -> dict[str, float]:
    """Mean loss in nats per token, by kind; of the first *tokens* of each kind, if given."""
    network = Network.of(tensors)
    result = {}
    for kind, texts in documents(split).items():
        if tokens is not None:
            lengths = np.cumsum([len(ids) for ids in texts])
            texts = texts[: int(np.searchsorted(lengths, tokens)) + 1]
        result[kind] = float(np.concatenate(losses(network, texts)).mean())
    return result
