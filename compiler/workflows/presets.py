"""The pipelines of optimization levels and budgets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..errors import Gpt2cError
from ..frontend.config import Config
from ..passes import PRESETS, Pass, parse_pipeline
from ..passes.connect import Connect
from ..passes.describe import Describe
from ..passes.guard import CalibrateGuard
from ..passes.prune import Prune
from ..passes.refit import Refit
from ..passes.support.detach import Detach
from ..passes.symbolize import Symbolize
from ..passes.tune import Tune

MINUTES = 5.0  # default tuning time with a budget
MAX_WER = 0.01


@dataclass(frozen=True)
class BudgetOptions:
    """``--budget`` and the options that go with it.

    Attributes:
        budget: a size or a goal, as in ``passes.support.budget``.
        minutes: tuning time; how many steps it allows is measured before they are taken.
        steps: number of tuning steps, instead of a time.
        keep, drop: labels or names, separated by ``|``.
        fallback: whether the program has the original as fallback.
        max_wer: limit on the word error rate of the program, a share.
        tries: number of cores that were compared on the text that calibrates the guard.
        forms: the forms that a part may have: weights, rules or both.
        faithful: weight of the penalty on the drift of what parts write, while tuning.
    """

    budget: str
    minutes: float = MINUTES
    keep: str = ""
    drop: str = ""
    fallback: bool = True
    max_wer: float = MAX_WER
    steps: int | None = None
    tries: int = 1
    forms: str = "weights"
    faithful: float = 0.0


def default_passes(level: int) -> list[Pass]:
    """The pipeline of ``-O0`` to ``-O3``.

    Raises:
        Gpt2cError: the level does not exist.
    """
    if f"O{level}" not in PRESETS:
        raise Gpt2cError(f"expected -{', -'.join(PRESETS)}, got -O{level}")
    return parse_pipeline(PRESETS[f"O{level}"])


def budget_passes(options: BudgetOptions, config: Config) -> list[Pass]:
    """Label, prune, refit, tune, relabel what is left, and calibrate the guard.

    Raises:
        Gpt2cError: ``faithful`` without tuning, or an option that a pass refuses.
    """
    if options.faithful and not (options.steps or (options.steps is None and options.minutes)):
        raise Gpt2cError("requires tuning", where="--faithful", hint="Add --tune 5.")
    # What describe records is recorded of the parts that stay.
    passes: list[Pass] = [
        *(step for step in default_passes(2) if not isinstance(step, Describe)),
        Prune(
            budget=options.budget.replace(",", " "),
            keep=options.keep,
            drop=options.drop,
            forms=options.forms,
        ),
        Refit(),
    ]
    if options.steps is not None:
        passes.append(Tune(steps=options.steps, faithful=options.faithful))
    elif options.minutes:
        passes.append(Tune(minutes=options.minutes, faithful=options.faithful))
    # The means of what is left have changed.
    passes += parse_pipeline("center_parts,classify,attribute,effect,label,describe")
    if not options.fallback:
        return [*passes, Detach()]
    if config.readout == "argmax":
        passes.append(CalibrateGuard(max_wer=options.max_wer, tries=options.tries))
    return passes


def tuning(text: str) -> tuple[float, int | None]:
    """Parse ``--tune``: ``7`` as (7 minutes, None), ``steps=900`` as (0 minutes, 900 steps).

    Raises:
        Gpt2cError: it is neither.
    """
    match = re.fullmatch(r"\s*(?:steps\s*=\s*(\d+)|(\d+(?:\.\d+)?))\s*", text)
    if match is None:
        raise Gpt2cError(
            f"expected minutes or steps=N, got {text[:60]!r}",
            where="--tune",
            hint="Write 5 or steps=1000.",
        )
    return (0.0, int(match[1])) if match[1] else (float(match[2]), None)


def with_error_budget(passes: Sequence[Pass], budget: float) -> list[Pass]:
    """The passes with an error budget (KL, nats per token) for those that have one.

    Raises:
        Gpt2cError: none of the passes has an error budget.
    """
    kinds = (Connect, Symbolize)
    if not any(isinstance(step, kinds) for step in passes):
        raise Gpt2cError("no pass has an error budget", where="--error-budget", hint="Add -O3.")
    changed: list[Pass] = []
    for step in passes:
        if isinstance(step, Symbolize):
            step = replace(step, error_budget=budget, same_answers=False)
        elif isinstance(step, Connect):
            step = replace(step, error_budget=budget)
        changed.append(step)
    return changed


def with_min_match(passes: Sequence[Pass], match: float) -> list[Pass]:
    """The passes with a limit on the match of rule programs.

    Raises:
        Gpt2cError: none of the passes makes rule programs.
    """
    if not any(isinstance(step, Symbolize) for step in passes):
        raise Gpt2cError("no pass makes programs of rules", where="--min-match", hint="Add -O3.")
    return [replace(p, match=match) if isinstance(p, Symbolize) else p for p in passes]


def describe(passes: Sequence[Pass]) -> str:
    """The pipeline string for ``-p``."""
    return ",".join(str(step) for step in passes)
