"""tune: distils the original into the core."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from ..analysis.answers import Answered, answered, distance
from ..data.batches import padded, round_up
from ..data.sample import Sample
from ..errors import Gpt2cError
from ..ir import (
    Constant,
    PositionEmbedding,
    Program,
    TokenEmbedding,
    Unembed,
    has_rule,
    mean_of,
    reads_by_rule,
    refs_of,
)
from .base import Context, Pass, option
from .support.bfloat16 import is_fast
from .support.change import Change
from .support.drift import with_drift
from .support.own_texts import own_texts
from .support.step_count import Speeds, steps_within
from .support.text import text_of

if TYPE_CHECKING:
    import torch

OWN = 2_000_000  # maximum self-generated tokens: generating is slower than training
LENGTHS = 16  # texts are padded to a multiple of this, since each new shape recompiles kernels
WARM = 20  # warm-up steps
REPORTED = 10  # steps between progress reports
TRIED = (2, 6)  # steps of the two trials that measure the time of a step
TRIED_ROWS = 32  # texts that are generated to measure that time


@dataclass(frozen=True)
class Tune(Pass):
    """Distils the original into the core by minimizing KL(original ‖ core).

    Muon (Jordan et al. 2024) trains the matrices, Adam the biases and constants, on the context's
    device. Embeddings and unembedding are frozen, since no budget counts them. The training text is
    the calibration text, further text of the user, and text that the original generates: samples
    and greedy continuations of prompts.
    """

    name: ClassVar[str] = "tune"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    steps: int = option(1000, "number of steps; --tune steps=N sets it")
    minutes: float = option(0.0, "time that decides the number of steps, measured here; 0: steps")
    tokens: int = option(2048, "tokens per step")
    rate: float = option(3e-3, "peak learning rate, with cosine decay to a hundredth")
    self_generated: float = option(
        0.25, f"share of tokens that the original generates; at most {OWN // 10**6}M tokens"
    )
    faithful: float = option(
        0.0, "weight of a penalty on the mean drift of what parts write; its price is KL"
    )
    bf16: bool = option(False, "run the core in bfloat16, which is faster on some hardware")
    seed: int = option(0, "seed of the sampled text")

    def __post_init__(self) -> None:
        counts = min(self.steps, self.minutes, self.self_generated) >= 0
        if not counts or self.tokens < 1 or not self.rate > 0 or not 0 <= self.faithful < math.inf:
            raise Gpt2cError(
                "expected steps, minutes, self_generated and faithful >= 0 and finite, tokens >= 1,"
                " rate > 0",
                where="pass tune",
            )

    def resolved(self, program: Program, context: Context) -> "Tune":
        """The pass with a number of steps instead of a time, and without bfloat16 that is slow."""
        options = self
        if self.bf16 and not is_fast(context.device):
            context.notice("tune: bfloat16 is emulated on this machine: float32 is used, as faster")
            options = replace(options, bf16=False)
        tunable = program.fallback is not None and not any(map(has_rule, program.core))
        if not self.minutes or not tunable:
            return replace(options, minutes=0.0)
        steps = _steps_within(program, options, context)
        context.notice(
            f"tune: {steps:,} steps take about {self.minutes:g} min here;"
            f" --tune steps={steps} repeats them anywhere"
        )
        return replace(options, minutes=0.0, steps=steps)

    def apply(self, program: Program, context: Context) -> Program:
        if program.fallback is None:
            context.notice("tune: there is nothing to make up for: no part was removed")
            return program
        if any(has_rule(node) and not reads_by_rule(node) for node in program.core):
            what = "expected rules that only read, got one that moves or computes values"
            raise Gpt2cError(what, where="pass tune", hint="Put tune before symbolize.")
        if not self.steps:
            return program
        texts = _texts(program, self, context)
        own = _own_tokens(self, self.steps)
        pool = texts + own_texts(program, texts, own, self.seed, context)
        arrays = _trained(program, pool, self, context)
        tuned = program.rewritten(
            tuple(
                replace(n, provenance="tune") if isinstance(n, Constant) else n
                for n in program.core
            ),
            arrays,
        )
        return with_drift(program, tuned, "tune")


def _texts(program: Program, options: Tune, context: Context) -> list[Sample]:
    """The text that tuning reads, no more than its steps take in."""
    most, calibration = options.steps * options.tokens, text_of(program, context)
    if _count(calibration) > most:
        calibration = _some(calibration, most, options.seed)
    return calibration + _some(context.text, most // 4, options.seed)


def _own_tokens(options: Tune, steps: int) -> int:
    return min(int(options.self_generated * steps * options.tokens), OWN)


def _count(texts: Sequence[Sample]) -> int:
    return sum(len(text.ids) for text in texts)


def _steps_within(program: Program, options: Tune, context: Context) -> int:
    """The number of steps that take ``options.minutes``, from trials of all that tuning does."""
    from ..interpreter import Interpreter

    quiet = replace(context, progress=lambda *_: None, workers=None)
    start = perf_counter()
    context.progress("tune: measuring", 0, 1)
    first = replace(options, minutes=0.0, steps=TRIED[0])
    texts = _some(text_of(program, quiet), 4 * options.tokens, options.seed)
    before = perf_counter()
    own = own_texts(program, texts, 1, options.seed, quiet, rows=TRIED_ROWS)
    generate = (perf_counter() - before) / max(_count(own), 1)
    original = Interpreter(program, program.fallback, device=context.device)
    before = perf_counter()
    answers = list(answered(original, texts))
    answer = (perf_counter() - before) / max(sum(len(each.text.ids) for each in answers), 1)
    times = []
    for steps in TRIED:
        before = perf_counter()
        _trained(program, texts, replace(first, steps=steps), quiet)
        times.append(perf_counter() - before)
    step = max((times[1] - times[0]) / (TRIED[1] - TRIED[0]), 1e-6)
    context.progress("tune: measuring", 1, 1)
    calibration, further = _count(text_of(program, quiet)), _count(context.text)

    def tokens(steps: int) -> tuple[int, int]:
        most, generated = steps * options.tokens, _own_tokens(options, steps)
        return min(calibration, most) + min(further, most // 4) + generated, generated

    left = 60 * options.minutes - (perf_counter() - start)
    return steps_within(left, Speeds(step, answer, generate), tokens)


def _some(texts: Sequence[Sample], tokens: int, seed: int) -> list[Sample]:
    """A random sample of the texts with about this many tokens."""
    chosen: list[Sample] = []
    for index in np.random.default_rng(seed).permutation(len(texts)):
        if tokens <= 0:
            break
        chosen.append(texts[index])
        tokens -= len(texts[index].ids)
    return chosen


def _trained(
    program: Program, pool: Sequence[Sample], options: Tune, context: Context
) -> dict[str, np.ndarray]:
    """The tensors of heads, neurons and constants after training, by name."""
    import torch

    from ..interpreter import Interpreter
    from ..interpreter.device import array

    device = context.device
    core = Interpreter(program, device=device)
    original = Interpreter(program, program.fallback, device=device)
    named = {
        ref.name
        for node in program.core
        if not isinstance(node, TokenEmbedding | PositionEmbedding | Unembed)
        for ref in refs_of(node)
        if ref != mean_of(node)  # a mean is measured; the constant is trained
    }
    # Rules read no direction: blocks of weights to read may be empty.
    trained = {name: core.tensors[name] for name in sorted(named) if core.tensors[name].numel()}
    for parameter in trained.values():
        parameter.data = parameter.data.clone()
        parameter.requires_grad_(True)
    optimizers = _Optimizers(trained, options.rate)
    multilabel = program.core.unembed.readout == "multilabel"
    change = Change(program, core, original) if options.faithful else None
    keep = [] if change is None else change.keep
    texts = list(answered(original, [text for text in pool if len(text.ids) > 1], context.progress))
    for step, group in enumerate(_steps(texts, options, context.seed + options.seed)):
        batch = padded([each.text for each in group], program.shape.context, LENGTHS).to(device)
        with torch.autocast(core.device.type, torch.bfloat16, enabled=options.bf16):
            run = core(batch.ids, batch.positions, keep=keep)
        loss = distance(run.logits, batch.real, group, multilabel)
        if change is not None:
            drift = change.of(run.activations, batch.ids, batch.positions, batch.real)
            loss = loss + options.faithful * drift
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(trained.values(), 1.0)
        optimizers.step(_rate(step, options.steps))
        if step % REPORTED == 0:
            context.progress("tune", step, options.steps)
    return {name: array(parameter) for name, parameter in trained.items()}


class _Optimizers:
    """Muon for matrices and stacks of matrices, Adam for the rest."""

    def __init__(self, trained: Mapping[str, "torch.nn.Parameter"], rate: float) -> None:
        import torch

        self.rate = rate
        self.parameters = list(trained.values())
        # Muon treats a stack as one tall matrix, like the fused matrices of a model in training.
        self.tall = [
            (each, torch.nn.Parameter(each.data.view(-1, each.shape[-1])))
            for name, each in trained.items()
            if each.dim() > 1 and "bias" not in name
        ]
        stacked = {id(each) for each, _ in self.tall}
        rest = [each for each in self.parameters if id(each) not in stacked]
        self.all: list[torch.optim.Optimizer] = [
            torch.optim.Adam(rest, lr=rate, betas=(0.9, 0.98), foreach=True)
        ]
        if self.tall:
            matrices = [matrix for _, matrix in self.tall]
            self.all.append(
                torch.optim.Muon(
                    matrices, lr=rate, weight_decay=0.0, adjust_lr_fn="match_rms_adamw"
                )
            )

    def step(self, factor: float) -> None:
        """Take a step at ``factor`` times the learning rate, and clear the gradients."""
        for each, matrix in self.tall:
            assert each.grad is not None
            matrix.grad = each.grad.view(matrix.shape)
        for optimizer in self.all:
            for group in optimizer.param_groups:
                group["lr"] = self.rate * factor
            optimizer.step()
        for each in self.parameters:
            each.grad = None


def _rate(step: int, steps: int) -> float:
    """The learning rate factor: linear warm-up, then cosine decay to a hundredth."""
    if step < WARM:
        return (step + 1) / WARM
    return 0.01 + 0.99 * (1 + math.cos(math.pi * min(step / steps, 1.0))) / 2


def _steps(texts: Sequence[Answered], options: Tune, seed: int) -> Iterator[list[Answered]]:
    """Batches of texts of similar length, in random order, for all steps."""
    rng = np.random.default_rng(seed)
    lengths = np.array([len(each.text.ids) for each in texts])
    done = 0
    while True:
        # Noise on the lengths varies the batches between epochs.
        order = np.argsort(lengths * (1 + 0.1 * rng.random(len(texts))), kind="stable")
        groups, group, longest = [], [], 0
        for index in order:
            group.append(texts[index])
            longest = max(longest, round_up(int(lengths[index]), LENGTHS))
            if longest * len(group) >= options.tokens:
                groups.append(group)
                group, longest = [], 0
        groups += [group] if group else []
        for index in rng.permutation(len(groups)):
            if done == options.steps:
                return
            yield groups[index]
            done += 1
