"""The shares of a behaviour's prompts that the original, the core and the program answer right."""

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ..behaviour.encoded import Encode, Encoded, encode_prompts, unaligned
from ..behaviour.gated import in_batches
from ..behaviour.schema import Behaviour
from ..behaviour.search import right
from ..cascade.error_predictor import predicted_error
from ..interpreter import Interpreter
from ..interpreter.device import CPU, array
from ..ir import Program
from ..workers import Executor, Here


def right_answers(
    program: Program,
    behaviours: Sequence[Behaviour],
    encode: Encode,
    workers: Executor | None = None,
    device: str = CPU,
) -> dict[str, dict[str, float]]:
    """By behaviour, the shares of right test prompts: ``original``, ``core`` and ``program``.

    A prompt is right if the greedy continuation is the answer, to its last token (of a prompt whose
    answer must not come, if it is not). Without a fallback all three are the core's. With one, each
    token is the core's where its margin reaches the guard's threshold, else the original's. Changes
    of answers by rules on scores (``edits.py``) are not in it.

    ``workers``: where behaviours are measured, one by one; None: in this process. ``device``: where
    the program runs.
    """
    workers = workers or Here()
    shared = workers.put((program, encode, device))
    shares = workers.run(_shares, [(shared, behaviour) for behaviour in behaviours])
    workers.drop([shared])
    return {behaviour.name: own for behaviour, own in zip(behaviours, shares, strict=True)}


def _shares(shared: tuple[Program, Encode, str], behaviour: Behaviour) -> dict[str, float]:
    """A task: the shares of one behaviour."""
    program, encode, device = shared
    fallback = program.fallback
    core = Interpreter(program, device=device)
    original = Interpreter(program, fallback, device=device) if fallback is not None else None
    prompts = [prompt for prompt in behaviour.prompts if prompt.split == "test"]
    items = encode_prompts(prompts, encode, program.shape.context)
    totals = dict.fromkeys(("original", "core", "program"), 0.0)
    for batch in in_batches(unaligned(items).to(core.device)):
        own, stream = _logits(core, batch)
        answers = {"core": own, "original": own, "program": own}
        if original is not None:
            exact, _ = _logits(original, batch)
            decided = _decided(program, own, stream)
            whole = torch.where(decided[:, None], own, exact)
            answers |= {"original": exact, "program": whole}
        for name, logits in answers.items():
            totals[name] += float(right(batch, logits).sum())
    return {name: total / len(items) for name, total in totals.items()}


def _logits(run: Interpreter, batch: Encoded) -> tuple[Tensor, Tensor]:
    """Logits [a, vocab] and what the unembedding reads [a, w], at the answers' places."""
    with torch.inference_mode():
        result = run(batch.ids, keep=["stream.read"])
    at = batch.row, batch.place
    return result.logits[at], result.activations["stream.read"][at]


def _decided(program: Program, logits: Tensor, stream: Tensor) -> Tensor:
    """[a]: whether the core decides the token."""
    guard = program.guard
    if guard is None or guard.margin == -math.inf:
        return torch.ones(len(logits), dtype=torch.bool, device=logits.device)
    best = logits.topk(2, -1).values.double()
    margin = array(best[:, 0] - best[:, 1])
    if guard.error_predictor is not None:
        predictor = np.asarray(program.array(guard.error_predictor))
        margin = margin - predicted_error(predictor, array(stream), margin)
    return torch.from_numpy(margin >= guard.margin).to(logits.device)
