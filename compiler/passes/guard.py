"""guard: calibrates the confidence threshold at which the core decides without the original."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

import numpy as np

from ..analysis.generation import LONGEST, SHORTEST, own_prompts
from ..cascade.cascade import Cascade, Core, Steps, read_steps
from ..cascade.continuations import continuations
from ..cascade.error_predictor import fit_error_predictor, predicted_error
from ..cascade.thresholds import CONFIDENCE, POWER, Chosen, Promise
from ..data.sample import Sample
from ..errors import Gpt2cError
from ..ir import Guard, Program, Ref
from .base import Context, Pass, option
from .support.shared import cached_for_original

NAME = "guard.error_predictor"
_SHARES = np.linspace(0, 1, 501)  # quantiles of the scores: the candidate thresholds
_NUMBERS = 96_000_000  # numbers of streams kept to fit the error predictor: 400 MB
_ENOUGH = 600  # minimum prompts of which a third is used to fit the error predictor


@dataclass(frozen=True)
class CalibrateGuard(Pass):
    """Calibrates the confidence threshold so that the word error rate stays within a limit."""

    name: ClassVar[str] = "guard"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    max_wer: float = option(0.01, "maximum word error rate of core and fallback together")
    confidence: float = option(CONFIDENCE, "probability that the expected error is within max_wer")
    new_tokens: int = option(32, "length of a continuation in tokens")
    prompts: int = option(0, "number of validation prompts for calibration; 0 uses all")
    fresh: int = option(1000, "number of prompts of a later measurement; 0: none")
    power: float = option(
        POWER, "probability that the interval which that measurement reports is within it"
    )
    error_predictor: bool = option(True, "fit an error predictor on the stream")
    tries: int = option(1, "number of cores that were compared on the same prompts")
    text: int = option(8000, "number of prompts used to fit the error predictor of a text model")

    def __post_init__(self) -> None:
        where = "pass guard"
        for name in ("max_wer", "confidence", "power"):
            if not 0 < getattr(self, name) < 1:
                raise Gpt2cError(
                    f"expected {name} between 0 and 1, got {getattr(self, name)}", where=where
                )
        if min(self.new_tokens, self.tries) < 1 or min(self.prompts, self.fresh, self.text) < 0:
            what = "expected new_tokens and tries >= 1 and prompts, fresh and text >= 0"
            raise Gpt2cError(what, where=where)

    def apply(self, program: Program, context: Context) -> Program:
        reason = _reason_to_skip(program, context)
        if reason is not None:
            context.notice(f"guard: {reason}")
            return program
        program = replace(program, guard=None)
        prompts = list(context.prompts)
        if self.prompts and self.prompts < len(prompts):
            picked = np.random.default_rng(context.seed).permutation(len(prompts))
            prompts = [prompts[i] for i in sorted(picked[: self.prompts].tolist())]
        trial = _Trial(program, prompts, self, context)
        best: tuple[float, Chosen, np.ndarray | None] | None = None
        forms = trial.predicted_error()
        # Whichever guard is kept, of these forms and cores: the limit holds for all of them at once
        # (Bonferroni), so that choosing the best one on the same prompts is no leak.
        # The power promises nothing about the program, only about a measurement: it is not split.
        confidence = 1 - (1 - self.confidence) / (len(forms) * self.tries)
        for error_predictor in forms:
            chosen, share = trial.try_out(error_predictor, confidence)
            context.log(_describe(error_predictor, chosen, share))
            if chosen is not None and (best is None or share > best[0]):
                best = share, chosen, error_predictor
        if best is None:
            context.notice(
                f"guard: {len(prompts)} prompts are too few, or the core too far from the original,"
                f" to promise {self.max_wer:.2%}: the original decides every token"
            )
            return replace(program, guard=Guard(math.inf, max_wer=self.max_wer))
        _, chosen, error_predictor = best
        if error_predictor is None:
            return replace(program, guard=Guard(chosen.threshold, max_wer=self.max_wer))
        return replace(
            program,
            weights=program.weights.updated({NAME: error_predictor}),
            guard=Guard(chosen.threshold, Ref(NAME), self.max_wer),
        )


class _Trial:
    """The data shared by all candidate guards: the original's texts and the core's steps."""

    def __init__(
        self, program: Program, prompts: Sequence[Sample], options: CalibrateGuard, context: Context
    ) -> None:
        from ..analysis.wer import speller
        from ..interpreter import Interpreter

        self.program, self.options, self.context = program, options, context
        self.most = _NUMBERS // (program.shape.width * options.new_tokens)
        self.fit_on, prompts = _divide(program, prompts, min(options.text, self.most), context)
        self.core = Interpreter(program)
        new = self._continued(prompts)
        original = Interpreter(program, program.fallback)
        spell = speller(program.vocabulary, program.shape.stop)
        self.cascade = Cascade(original, prompts, new, options.new_tokens, spell)
        self.fitted = self._calibration()

    def _continued(self, prompts: Sequence[Sample]) -> list[tuple[int, ...]]:
        program, count = self.program, self.options.new_tokens
        what = ("continuations", tuple(prompts), count)
        return cached_for_original(
            program,
            self.context,
            what,
            lambda: continuations(
                program,
                prompts,
                count,
                self.context.workers,
                partial(self.context.progress, "guard: the original's texts"),
            ),
        )

    def predicted_error(self) -> list[np.ndarray | None]:
        """The candidates: no error predictor, and a fitted one if there is enough data."""
        if not self.options.error_predictor or self.fitted is None:
            return [None]
        steps = self.fitted
        predictor = fit_error_predictor(
            steps.margin, _streams(steps), steps.flips, seed=self.context.seed
        )
        return [None] if predictor is None else [None, predictor]

    def try_out(
        self, error_predictor: np.ndarray | None, confidence: float
    ) -> tuple[Chosen | None, float]:
        """The boldest threshold that passes, and the share of tokens that the core then decides."""
        prompts, new = self.cascade.prompts, self.cascade.new
        scores, worst = [], np.full(len(prompts), -np.inf)
        for i, steps in enumerate(
            read_steps(self.core, prompts, new, streams=error_predictor is not None)
        ):
            scores.append(_scores(steps, error_predictor))
            worst[i] = scores[i][steps.flips].max(initial=-np.inf)
        grid, tell = self._grid(error_predictor), self.context.progress
        chosen = self.cascade.calibrate(
            Core(self.core, error_predictor),
            worst,
            grid,
            Promise(
                self.options.max_wer,
                confidence,
                self.options.fresh,
                self.options.power,
                self.context.seed,
            ),
            progress=lambda done: tell("guard: thresholds", done, len(grid)),
        )
        every = np.concatenate(scores) if scores else np.zeros(0)
        share = 0.0 if chosen is None else float((every >= chosen.threshold).mean())
        return chosen, share

    def _grid(self, error_predictor: np.ndarray | None) -> list[float]:
        """Candidate thresholds from safe to bold, at quantiles of the scores on calibration text.

        They are rounded up to four decimals, so that the printed threshold is the tested one.
        """
        if self.fitted is None:
            thresholds = [*(16 * 0.96 ** np.arange(160)), 0.0]
        else:
            thresholds = np.quantile(_scores(self.fitted, error_predictor), 1 - _SHARES).tolist()
        return sorted({math.ceil(1e4 * t) / 1e4 for t in thresholds}, reverse=True)

    def _calibration(self) -> Steps | None:
        """The core's steps along the original's continuations of the prompts for fitting."""
        prompts = self.fit_on
        prompts = prompts[:: max(1, math.ceil(len(prompts) / max(self.most, 1)))]
        if not prompts:
            return None
        new = self._continued(prompts)
        steps = list(read_steps(self.core, prompts, new, streams=True))
        return Steps(
            np.concatenate([s.margin for s in steps]),
            np.concatenate([s.flips for s in steps]),
            np.concatenate([_streams(s) for s in steps]),
        )


def _divide(
    program: Program, prompts: Sequence[Sample], count: int, context: Context
) -> tuple[Sequence[Sample], Sequence[Sample]]:
    """Divide prompts: those that fit the error predictor, and those that calibrate the threshold.

    The error predictor of a text model needs many prompts: excerpts of text, and as many that the
    original generates. For other models it gets a third of the prompts. Calibration inputs are used
    only if prompts are few, since a core errs less often, and elsewhere, on text it was tuned on.
    """
    if program.vocabulary.is_text and count:
        text, seed = (*context.calibration, *context.text), context.seed + 1
        what = ("own prompts", text, count, seed)
        own = cached_for_original(
            program, context, what, lambda: own_prompts(program, text, count, seed, context.workers)
        )
        if own:
            return own, prompts
    if len(prompts) < _ENOUGH:
        return cut_prompts(context.calibration, context.seed), prompts
    return prompts[2::3], [prompt for i, prompt in enumerate(prompts) if i % 3 != 2]


def cut_prompts(samples: Sequence[Sample], seed: int = 0) -> list[Sample]:
    """Cut text into prompts of 16 to 32 tokens, each starting at position 0."""
    random = np.random.default_rng(seed)
    prompts = []
    for sample in samples:
        at = 0
        while len(sample.ids) - at >= SHORTEST:
            size = int(random.integers(SHORTEST, LONGEST + 1))
            prompts.append(Sample(sample.ids[at : at + size]))
            at += size
    return prompts


def _scores(steps: Steps, error_predictor: np.ndarray | None) -> np.ndarray:
    score = steps.margin
    if error_predictor is not None:
        score = score - predicted_error(error_predictor, _streams(steps), steps.margin)
    return score


def _streams(steps: Steps) -> np.ndarray:
    assert steps.stream is not None
    return steps.stream


def _reason_to_skip(program: Program, context: Context) -> str | None:
    """The reason why no guard can be calibrated, or None."""
    if program.fallback is None:
        return "there is no original in the program to guard with"
    if program.core.unembed.readout != "argmax":
        return "answers that are sets of tokens have no word error rate: the core runs alone"
    if not context.prompts:
        return "there are no prompts to calibrate it on: the core runs alone"
    return None


def _describe(error_predictor: np.ndarray | None, chosen: Chosen | None, share: float) -> str:
    form = "margin" if error_predictor is None else "margin and error_predictor"
    if chosen is None:
        return f"guard: {form}: no threshold keeps the limit"
    return (
        f"guard: {form} >= {chosen.threshold:g}: word error rate {chosen.mean:.2%}, the core "
        f"decides {share:.1%}"
    )
