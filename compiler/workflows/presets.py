"""The pipelines of optimization levels and budgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..errors import Gpt2cError
from ..frontend.config import Config
from ..passes import PRESETS, Pass, parse_pipeline
from ..passes.connect import Connect
from ..passes.guard import CalibrateGuard
from ..passes.prune import Prune
from ..passes.refit import Refit
from ..passes.support.detach import Detach
from ..passes.symbolize import Symbolize
from ..passes.tune import Tune

MINUTES = 5.0  # default tuning time with a budget
MAX_WER = 0.01
# Floating-point operations per second that --tune assumes: two cores of a small machine. A
# convention, not a measurement, so that the same command writes the same program everywhere.
SPEED = 2.0e11


@dataclass(frozen=True)
class BudgetOptions:
    """``--budget`` and the options that go with it.

    Attributes:
        budget: a size or a goal, as in ``passes.support.budget``.
        minutes: tuning time.
        keep, drop: labels or names, separated by ``|``.
        fallback: whether the program has the original as fallback.
        max_wer: limit on the word error rate of the program, a share.
    """

    budget: str
    minutes: float = MINUTES
    keep: str = ""
    drop: str = ""
    fallback: bool = True
    max_wer: float = MAX_WER


def default_passes(level: int) -> list[Pass]:
    """The pipeline of ``-O0`` to ``-O3``.

    Raises:
        Gpt2cError: the level does not exist.
    """
    if f"O{level}" not in PRESETS:
        raise Gpt2cError(f"expected -{', -'.join(PRESETS)}, got -O{level}")
    return parse_pipeline(PRESETS[f"O{level}"])


def budget_passes(options: BudgetOptions, config: Config) -> list[Pass]:
    """Label, prune, refit, tune, relabel what is left, and calibrate the guard."""
    passes: list[Pass] = [
        *default_passes(2),
        Prune(budget=options.budget.replace(",", " "), keep=options.keep, drop=options.drop),
        Refit(),
    ]
    if steps := tuning_steps(options.minutes, config):
        passes.append(Tune(steps=steps))
    # The means of what is left have changed.
    passes += parse_pipeline("center_parts,classify,attribute,effect,label")
    if not options.fallback:
        return [*passes, Detach()]
    if config.readout == "argmax":
        passes.append(CalibrateGuard(max_wer=options.max_wer))
    return passes


def tuning_steps(minutes: float, config: Config, tokens: int = Tune.tokens) -> int:
    """The number of tuning steps for a time, from the size of the model, not from a clock.

    A token costs about eight operations per parameter: a forward pass through original and core,
    and a backward pass through the core.
    """
    numbers = 12 * config.layers * config.width**2 + config.vocab * config.width
    return round(minutes * 60 * SPEED / (8 * numbers * tokens))


def with_error_budget(passes: Sequence[Pass], budget: float) -> list[Pass]:
    """The passes with an error budget (KL, nats per token) for those that have one.

    Raises:
        Gpt2cError: none of the passes has an error budget.
    """
    kinds = (Connect, Symbolize)
    if not any(isinstance(step, kinds) for step in passes):
        raise Gpt2cError("no pass has an error budget", where="--error-budget", hint="Add -O3.")
    return [replace(p, error_budget=budget) if isinstance(p, kinds) else p for p in passes]


def describe(passes: Sequence[Pass]) -> str:
    """The pipeline string for ``-p``."""
    return ",".join(str(step) for step in passes)
