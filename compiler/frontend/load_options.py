"""What a user says about a checkpoint that its files don't."""

from dataclasses import dataclass


@dataclass(frozen=True)
class LoadOptions:
    """Overrides and additions to the files of a checkpoint; None: as the files say.

    Attributes:
        readout: "argmax" or "multilabel".
        activation: "gelu_new", "gelu" or "relu"; must not contradict the files.
        heads: the number of attention heads; must not contradict the files.
    """

    readout: str | None = None
    activation: str | None = None
    heads: int | None = None
