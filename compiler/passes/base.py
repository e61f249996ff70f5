"""What a pass is: a small frozen dataclass with a name, documented options and one ``apply``."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

from ..data.sample import Sample
from ..ir import Program


def option(default: Any, text: str) -> Any:
    """A field of a pass that pipelines can set, with the text that --list-passes shows."""
    return field(default=default, metadata={"help": text})


@dataclass(frozen=True)
class Context:
    """What passes are handed from the outside.

    ``samples``: validation inputs on which the pass manager measures error and on which passes
    may look at activations. ``inputs``: all validation inputs of a checkpoint without text, with the
    positions whose answers count, for passes that learn from them. ``calibration``: text to fit on,
    never what anything is scored on. ``text``: more of the like, as much as a user gave, for passes that
    need much. ``prompts``: validation prompts to continue. ``seed``: of all
    that a pass draws. ``notice``: where a pass says what a user should know. ``log``: where it says
    what it tried. ``progress``: stage, done, total of a pass that takes long. ``cache``: results that depend on the original
    alone, kept for the next budget (see ``shared``).
    """

    samples: Sequence[Sample] = ()
    notice: Callable[[str], None] = lambda text: None
    inputs: Sequence[Sample] = ()
    log: Callable[[str], None] = lambda text: None
    calibration: Sequence[Sample] = ()
    text: Sequence[Sample] = ()
    prompts: Sequence[Sample] = ()
    seed: int = 0
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None
    cache: dict[Hashable, Any] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True)
class Pass:
    """Base of all passes.

    ``name`` is the word in pipelines; the first line of the docstring is what --list-passes
    shows. ``allowed`` is the error that the pass manager lets pass: the largest |Δlogit| (exact
    passes), or None for passes that spend the user's budget. ``looks_at_samples`` says whether
    the pass needs validation inputs, beyond being measured on them.
    """

    name: ClassVar[str]
    allowed: ClassVar[float | None] = 1e-3
    looks_at_samples: ClassVar[bool] = False

    def apply(self, program: Program, context: Context) -> Program:
        """The program after the pass; valid, and never the same object changed."""
        raise TypeError(f"{type(self).__name__} has no apply")

    def __str__(self) -> str:
        """The pass as it stands in a pipeline: options that are not the default in braces."""
        changed = [
            f"{f.name}={shown(getattr(self, f.name))}"
            for f in fields(self)
            if getattr(self, f.name) != f.default
        ]
        return self.name + (f"{{{','.join(changed)}}}" if changed else "")


def shown(value: object) -> str:
    """The value of an option as it stands in a pipeline."""
    return str(value).lower() if isinstance(value, bool) else str(value)
