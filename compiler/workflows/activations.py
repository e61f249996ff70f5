"""The activations of named parts over the prompts of a behaviour, as arrays."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..behaviour.encoded import encode_prompts, unaligned
from ..behaviour.schema import SPLITS, Prompt, select
from ..errors import Gpt2cError
from ..fidelity.tokens import encoder
from ..interpreter import Interpreter
from .behaviours import load_behaviours, open_source

ROWS = 16  # prompts of a batch


@dataclass(frozen=True)
class Activations:
    """Activations over b prompts of at most t tokens (prompt and answer but its last token).

    Attributes:
        prompts: the lines of the behaviour, in the order of the rows.
        ids: token ids [b, t], padded on the right with 0.
        real: [b, t], false at padding.
        answer_at: [b], the position that predicts the answer's first token.
        values: by name float32 [b, t, ...], 0 at padding: a neuron [b, t], a head's output
            [b, t, w], an attention pattern [b, t, t] (query, key), a layer's neurons [b, t, rows].
    """

    prompts: tuple[Prompt, ...]
    ids: np.ndarray
    real: np.ndarray
    answer_at: np.ndarray
    values: dict[str, np.ndarray]

    def __getitem__(self, name: str) -> np.ndarray:
        """The values of a name; KeyError if it was not asked for."""
        return self.values[name]


def activations(
    source: str | Path,
    behaviour: str,
    names: Sequence[str],
    *,
    split: str = "test",
    file: str | Path | None = None,
) -> Activations:
    """The activations of parts over the prompts of one split of a behaviour.

    Args:
        source: a program's folder (its core is run), or a checkpoint.
        behaviour: its name.
        names: parts and other activations, such as ``L3H4``, ``L3H4.pattern``, ``L1N806`` or
            ``L1.neurons`` (see ``gpt2c.Interpreter``), or TransformerLens's names of them.
        split: ``calibration``, ``validation`` or ``test``.
        file: JSONL with behaviours; None: the bundled model's.

    Raises:
        Gpt2cError: bad input, such as an unknown name or a prompt that is too long.
    """
    if split not in SPLITS:
        raise Gpt2cError(f"expected split to be one of {', '.join(SPLITS)}, got {split!r}")
    program, _ = open_source(source)
    chosen = select(load_behaviours(program, file), [behaviour])[0]
    prompts = [prompt for prompt in chosen.prompts if prompt.split == split]
    if not prompts:
        raise Gpt2cError(f"expected prompts in the split {split}, got none", where=behaviour)
    items = encode_prompts(prompts, encoder(program.vocabulary), program.shape.context)
    whole, run = unaligned(items), Interpreter(program)
    batches: dict[str, list[Tensor]] = {name: [] for name in names}
    for first in range(0, len(items), ROWS):
        rows = slice(first, first + ROWS)
        with torch.inference_mode():
            kept = run(whole.ids[rows], keep=names).activations
        for name, value in kept.items():
            batches[name].append(_masked(name, value, whole.real[rows]))
    values = {name: torch.cat(own).numpy() for name, own in batches.items()}
    at = np.array([len(item.ids) - 1 for item in items])
    return Activations(tuple(prompts), whole.ids.numpy(), whole.real.numpy(), at, values)


def _masked(name: str, value: Tensor, real: Tensor) -> Tensor:
    """The value with 0 at padding; positions are dimension 1, of a layer's patterns dimension 2."""
    if value.ndim < 2 or value.shape[0] != len(real):
        raise Gpt2cError(
            f"expected an activation at each position, got {name!r}",
            hint="Constants have one value for all texts.",
        )
    place = 2 if value.ndim == 4 and name.endswith("pattern") else 1
    shape = [1] * value.ndim
    shape[0], shape[place] = real.shape
    return torch.where(real.view(shape), value, 0.0)
