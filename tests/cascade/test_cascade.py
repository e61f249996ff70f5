"""Cascades: generation with a decider and the original, and calibration of the threshold."""

import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.analysis.generation import own_prompts
from gpt2c.cascade.cascade import Cascade, Core, read_steps
from gpt2c.cascade.continuations import continuations
from gpt2c.cascade.error_predictor import predicted_error
from gpt2c.cascade.thresholds import Promise
from gpt2c.data.sample import Sample
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Program
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from small import small_program
from split import split

NEW = 8
PROMPTS = [
    Sample(tuple(int(i) for i in np.random.default_rng(n).integers(6, size=2 + n % 3)), n % 2)
    for n in range(30)
]


@pytest.fixture(scope="module")
def program() -> Program:
    original = Canonicalize().apply(small_program(3, context=16, bos=None, eos=None), Context())
    return split(original, {"L0H1", "L0N3", "L0N4", "L1N1", "L1N5"}, None)


@pytest.fixture(scope="module")
def cascade(program: Program) -> Cascade:
    original = Interpreter(program, program.fallback)
    new = continuations(program, PROMPTS, NEW)
    return Cascade(original, PROMPTS, new, NEW, lambda ids: [str(i) for i in ids])


def greedy(run: Interpreter, prompt: Sample) -> list[int]:
    """The greedy continuation, without a key-value cache."""
    ids = list(prompt.ids)
    for _ in range(NEW):
        places = torch.arange(prompt.offset, prompt.offset + len(ids))
        ids.append(int(run(torch.tensor([ids]), places).logits[0, -1].argmax()))
    return ids[len(prompt.ids) :]


def test_continuations_are_the_originals_in_the_order_of_the_prompts(cascade: Cascade):
    assert [list(new) for new in cascade.new] == [greedy(cascade.original, p) for p in PROMPTS]


def test_infinite_thresholds_give_the_original_or_the_core(program: Program, cascade: Cascade):
    core = Interpreter(program)
    everyone = range(len(PROMPTS))
    never = cascade.write(Core(core), everyone, [math.inf] * len(PROMPTS))
    always = cascade.write(Core(core), everyone, [-math.inf] * len(PROMPTS))
    assert [tuple(ids) for ids, _ in never] == cascade.new
    assert not any(any(decided) for _, decided in never)
    assert [ids for ids, _ in always] == [greedy(core, p) for p in PROMPTS]
    assert never != always


@pytest.mark.parametrize("with_predictor", [False, True])
def test_teacher_forced_steps_predict_which_prompts_diverge(
    program: Program, cascade: Cascade, with_predictor: bool
):
    core = Interpreter(program)
    error_predictor = (
        np.linspace(-0.4, 0.4, 33, dtype=np.float32).reshape(3, 11) if with_predictor else None
    )
    steps = list(read_steps(core, PROMPTS, cascade.new, streams=with_predictor))
    scores = [
        s.margin
        if error_predictor is None
        else s.margin - predicted_error(error_predictor, s.stream, s.margin)
        for s in steps
    ]
    threshold = float(np.median(np.concatenate(scores)))
    diverging = [bool((score[s.flips] >= threshold).any()) for score, s in zip(scores, steps)]
    written = cascade.write(
        Core(core, error_predictor), range(len(PROMPTS)), [threshold] * len(PROMPTS)
    )
    for diverges, score, (ids, decided), new in zip(diverging, scores, written, cascade.new):
        assert diverges == (tuple(ids) != new)
        if not diverges:
            assert decided == (score >= threshold).tolist()
    assert 0 < sum(diverging) < len(diverging)


def test_calibration_returns_the_boldest_threshold_that_passes(program: Program, cascade: Cascade):
    core = Interpreter(program)
    steps = list(read_steps(core, PROMPTS, cascade.new))
    worst = np.array([s.margin[s.flips].max(initial=-np.inf) for s in steps])
    grid = [float(t) for t in np.linspace(worst.max() + 1, 0, 60)]
    chosen = cascade.calibrate(Core(core), worst, grid, Promise(0.2, fresh=0))
    assert chosen is not None
    lost = [w >= grid[chosen.index + 1] for w in worst]
    assert chosen.mean < 0.2 and sum(lost) > sum(w >= chosen.threshold for w in worst)


def test_texts_stop_at_the_context_limit_and_at_the_end_of_text():
    original = Canonicalize().apply(small_program(3, context=5), Context())
    program = split(original, {"L0H1", "L0N3"}, None)
    prompts = [Sample((2, 3), 1), Sample((2, 3, 4, 5), 1), Sample((4,))]
    new = continuations(program, prompts, NEW)
    assert len(new[0]) <= 2 and new[1] == () and len(new[2]) <= 4
    cascade = Cascade(Interpreter(program, program.fallback), prompts, new, NEW, list)
    written = cascade.write(Core(Interpreter(program)), range(3), [math.inf] * 3)
    assert [tuple(ids) for ids, _ in written] == new
    assert all(ids.count(1) == (ids[-1] == 1) for ids, _ in written if ids)


def test_the_cache_keeps_what_the_original_writes(program, tmp_path, monkeypatch):
    monkeypatch.setenv("GPT2C_CACHE", str(tmp_path))
    text = [Sample(tuple(n % 6 for n in range(40)))]
    first = own_prompts(program, text, 20, 1), continuations(program, PROMPTS, NEW)
    batches = []
    monkeypatch.setattr(
        "gpt2c.interpreter.Interpreter.forward", lambda *args, **options: batches.append(args)
    )
    assert (own_prompts(program, text, 20, 1), continuations(program, PROMPTS, NEW)) == first
    assert not batches
    # Anything else is computed, by an interpreter that returns nothing.
    with pytest.raises(AttributeError):
        continuations(program, PROMPTS, NEW + 1)
    with pytest.raises(AttributeError):
        own_prompts(program, text, 20, 2)
    other = replace(program, fallback=program.core)
    with pytest.raises(AttributeError):
        continuations(other, PROMPTS, NEW)
