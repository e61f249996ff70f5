"""What a user says about a checkpoint that its files don't."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class LoadOptions:
    """Overrides and additions to the files of a checkpoint; None: as the files say.

    Attributes:
        readout: "argmax" or "multilabel".
        activation: "gelu_new", "gelu" or "relu"; must not contradict the files.
        heads: the number of attention heads; must not contradict the files.
        vocabulary: a JSON file with the characters of a character model.
    """

    readout: str | None = None
    activation: str | None = None
    heads: int | None = None
    vocabulary: Path | None = None

    def as_dict(self) -> dict[str, str | int]:
        """The options that are set, for records."""
        values = {"readout": self.readout, "activation": self.activation, "heads": self.heads}
        return {name: value for name, value in values.items() if value is not None}

    @classmethod
    def of_record(cls, record: object) -> "LoadOptions":
        """The options of a record; whatever is malformed in it is ignored."""
        fields: Mapping[str, Any] = record if isinstance(record, Mapping) else {}
        readout, activation = fields.get("readout"), fields.get("activation")
        heads = fields.get("heads")
        whole = isinstance(heads, int) and not isinstance(heads, bool) and heads > 0
        return cls(
            readout if isinstance(readout, str) else None,
            activation if isinstance(activation, str) else None,
            heads if whole else None,
        )
