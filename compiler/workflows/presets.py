"""From what a user asks for (a level, a budget, minutes of tuning) to the passes that do it."""

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

MINUTES = 5.0  # of tuning, where there is a budget and nothing else is asked for
MAX_WER = 0.01
# Floating point operations a second that --tune counts on: two cores of a small machine. It is a
# convention and not measured, so that the same command makes the same program everywhere.
SPEED = 2.0e11


@dataclass(frozen=True)
class BudgetOptions:
    """What ``--budget`` and what goes with it ask for.

    ``budget``: as in passes.budget. ``minutes``: of tuning. ``keep`` and ``drop``: labels or names,
    with | between. ``fallback``: whether the program may ask the original. ``max_wer``: of the
    program, a share.
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
        Gpt2cError: there is no such level.
    """
    if f"O{level}" not in PRESETS:
        raise Gpt2cError(f"there is no -O{level}", hint=f"There is -{', -'.join(PRESETS)}.")
    return parse_pipeline(PRESETS[f"O{level}"])


def budget_passes(options: BudgetOptions, config: Config) -> list[Pass]:
    """Label, prune, refit, tune, look again at what is left, and calibrate the guard."""
    passes: list[Pass] = [
        *default_passes(2),
        Prune(budget=options.budget.replace(",", " "), keep=options.keep, drop=options.drop),
        Refit(),
    ]
    if steps := tuning_steps(options.minutes, config):
        passes.append(Tune(steps=steps))
    passes += parse_pipeline("classify,attribute,effect,label")
    if not options.fallback:
        return [*passes, Detach()]
    if config.readout == "argmax":
        passes.append(CalibrateGuard(max_wer=options.max_wer))
    return passes


def tuning_steps(minutes: float, config: Config, tokens: int = Tune.tokens) -> int:
    """How many steps ``--tune`` means by so many minutes: by the size of the model, not by a clock.

    A token costs about eight operations for each number of the model: forwards through original and
    core, and backwards through the core.
    """
    numbers = 12 * config.layers * config.width**2 + config.vocab * config.width
    return round(minutes * 60 * SPEED / (8 * numbers * tokens))


def with_error_budget(passes: Sequence[Pass], budget: float) -> list[Pass]:
    """The passes, of which those that put rules in place of weights may cost so much (KL, nats a token).

    Raises:
        Gpt2cError: none of them does.
    """
    kinds = (Connect, Symbolize)
    if not any(isinstance(each, kinds) for each in passes):
        raise Gpt2cError(
            "there is no pass that could spend it", where="--error-budget", hint="Add -O3."
        )
    return [replace(p, error_budget=budget) if isinstance(p, kinds) else p for p in passes]


def describe(passes: Sequence[Pass]) -> str:
    """The pipeline as ``-p`` takes it."""
    return ",".join(str(each) for each in passes)
