"""The base class of passes: a frozen dataclass with a name, options and one ``apply``."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

from ..data.sample import Sample
from ..ir import Program
from ..workers import Executor

ROUNDING = 1e-3  # largest |Δlogit| of a pass that only rounds differently


def option(default: Any, text: str) -> Any:
    """An option of a pass, with the help text that --list-passes shows."""
    return field(default=default, metadata={"help": text})


@dataclass(frozen=True)
class Context:
    """The data and callbacks that passes receive.

    ``samples``: validation inputs, on which the pass manager measures error and passes read
    activations. ``inputs``: all validation inputs of a checkpoint without text, with the positions
    whose answers count. ``calibration``: text for fitting, never used for scores. ``text``: further
    text of the user, for passes that need much. ``prompts``: validation prompts to continue.
    ``workers``: where passes run that can run on several workers; None: in this process.
    ``device``: where tensors are that passes compute with; results on another device than the CPU
    differ in the last bits.
    ``seed``: seed of all random draws. ``notice``: called with messages for the user. ``log``:
    called with details. ``progress``: called with stage, done and total. ``cache``: results that
    depend on the original alone, shared by compilations (see ``support.shared``). ``notes``: what
    the pass that runs records in its step of the history. ``acceptance``: the numbers of unseen
    inputs that it compared rules on, and of those with equal answers; empty if it accepted none.
    """

    samples: Sequence[Sample] = ()
    notice: Callable[[str], None] = lambda text: None
    inputs: Sequence[Sample] = ()
    log: Callable[[str], None] = lambda text: None
    calibration: Sequence[Sample] = ()
    text: Sequence[Sample] = ()
    prompts: Sequence[Sample] = ()
    workers: Executor | None = None
    device: str = "cpu"
    seed: int = 0
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None
    cache: dict[Hashable, Any] = field(default_factory=dict, repr=False, compare=False)
    notes: list[str] = field(default_factory=list, repr=False, compare=False)
    acceptance: list[int] = field(default_factory=list, repr=False, compare=False)


@dataclass(frozen=True)
class Pass:
    """Base of all passes.

    ``name`` is the name in pipelines; --list-passes shows the first line of the docstring.
    ``allowed`` is the largest |Δlogit| that the pass manager tolerates, or None for passes that
    spend the user's budget. A pass that may change logits by more than ``ROUNDING`` is lossy, and
    the history records each of its changes as such. ``looks_at_samples`` is true if the pass itself
    reads validation inputs.
    """

    name: ClassVar[str]
    allowed: ClassVar[float | None] = ROUNDING
    looks_at_samples: ClassVar[bool] = False

    @property
    def lossy(self) -> bool:
        """Whether the pass may change logits by more than rounding."""
        return self.allowed is None or self.allowed > ROUNDING

    def resolved(self, program: Program, context: Context) -> "Pass":
        """Return the pass with the options that depend on this machine decided.

        The history records the result, so that its pipeline repeats the program elsewhere.
        """
        return self

    def apply(self, program: Program, context: Context) -> Program:
        """Return the transformed program; it is valid, and the argument stays unchanged."""
        raise TypeError(f"{type(self).__name__} does not implement apply")

    def __str__(self) -> str:
        """The pass as written in a pipeline, with non-default options in braces."""
        changed = [
            f"{f.name}={format_value(getattr(self, f.name))}"
            for f in fields(self)
            if getattr(self, f.name) != f.default
        ]
        return self.name + (f"{{{','.join(changed)}}}" if changed else "")


def format_value(value: object) -> str:
    """The value of an option as written in a pipeline."""
    return str(value).lower() if isinstance(value, bool) else str(value)
