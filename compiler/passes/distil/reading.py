"""What rules read of a batch of texts: values of token features, relations of keys to queries."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...data.batches import padded
from ...data.sample import Sample
from ...ir import Program
from ...predicates import Text
from ...predicates.language import PAIRS, Condition, Flag, InClass, Offset, Slope
from ...predicates.simulate import Pairs
from ...predicates.text import TOKENS

OFFSETS = 6  # tokens back that a head's rule may name
KEY_CLASSES = (
    "capitalised", "punctuation", "word_pieces", "sentence_ends", "newlines", "determiners",
    "prepositions", "conjunctions", "pronouns", "long_words", "quotes", "commas",
)  # fmt: skip
FEATURES = tuple(TOKENS)
SKIPPED = ("itself", "latest_same_token")  # relations that others express
RELATIONS: tuple[Condition, ...] = (
    *(Offset(back) for back in range(OFFSETS)),
    Flag("first", "key"),
    *(Flag(name) for name in PAIRS if name not in SKIPPED),
    *(InClass("token", name, "key") for name in KEY_CLASSES),
    Slope("distance"),
    Slope("log_distance"),
)
SCALES = np.array(
    [1 / 16 if relation == Slope("distance") else 1.0 for relation in RELATIONS], dtype=np.float32
)  # which bring all relations to one size
MULTIPLE = 16  # texts are padded to a multiple of it


@dataclass(frozen=True)
class Reading:
    """A batch as rules read it.

    ``ids``, ``positions``, ``real`` [b, t]: tokens, position ids, and where a text is not padding.
    ``values`` int64 [n, features]: of each real token; the number of tokens stands for none.
    """

    text: Text
    ids: Tensor
    positions: Tensor
    real: Tensor
    values: Tensor

    def relations(self) -> Tensor:
        """Every relation of each key to each query, bfloat16 [b, relations, t, t]."""
        b, t = self.ids.shape
        begin = t * np.arange(b)[:, None, None]
        places = np.arange(t)
        pairs = Pairs(self.text, begin + places[None, :, None], begin + places[None, None, :])
        stacked = torch.empty(b, len(RELATIONS), t, t, dtype=torch.bfloat16)
        for index, relation in enumerate(RELATIONS):
            numbers = np.broadcast_to(pairs.holds(relation), (b, t, t)) * SCALES[index]
            stacked[:, index] = torch.from_numpy(numbers.astype(np.float32))
        return stacked


def read(program: Program, samples: Sequence[Sample]) -> Reading:
    """The samples as one padded batch."""
    batch = padded(list(samples), program.shape.context, MULTIPLE)
    rows = [
        Sample(tuple(ids), sample.offset)
        for ids, sample in zip(batch.ids.tolist(), samples, strict=True)
    ]
    text = Text.of(program, rows)
    real = batch.real.reshape(-1).numpy()
    columns = [text.tokens(name)[real] for name in FEATURES]
    values = np.stack(columns, axis=1).astype(np.int64)
    values[values < 0] = program.shape.vocab
    return Reading(text, batch.ids, batch.positions, batch.real, torch.from_numpy(values))
