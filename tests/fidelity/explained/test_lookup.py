"""The lookup share of a small program whose text a table can know."""

import numpy as np
from gpt2c.cascade.cascade import continuations
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.lookup import measure_lookup
from gpt2c.interpreter.generation import own_prompts
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from small import small_program

RANDOM = np.random.default_rng(0)
PROGRAM = Canonicalize().apply(small_program(3, context=48, bos=None, eos=None), Context())


def samples(n: int, low: int, high: int) -> list[Sample]:
    sizes = RANDOM.integers(low, high + 1, size=n)
    return [Sample(tuple(RANDOM.integers(6, size=size).tolist())) for size in sizes]


TEXT, VALIDATION, TEST = samples(30, 24, 32), samples(200, 16, 16), samples(40, 16, 16)


def measured(**changes):
    options = {"numbers": 3000, "max_wer": 0.3, "tokens": 2000, **changes}
    new = continuations(PROGRAM, TEST, 8)
    return measure_lookup(
        PROGRAM,
        TEST,
        new,
        calibration=TEXT,
        validation=VALIDATION,
        new_tokens=8,
        **options,
    )


def test_a_table_decides_more_the_more_it_may_err_and_the_larger_it_is():
    found, careful, small = measured(), measured(max_wer=0.02), measured(numbers=30)
    assert found is not None and careful is not None and small is not None
    assert 0 < sum(found.alone) <= sum(found.new) == 8 * len(TEST)
    assert sum(careful.alone) < sum(found.alone)
    assert sum(small.alone) < sum(found.alone)
    assert found.how["numbers"] <= 3000 and small.how["numbers"] <= 30
    assert found.how["text"] == 2000


def test_without_text_there_is_no_table():
    assert (
        measure_lookup(
            PROGRAM,
            TEST,
            [()] * len(TEST),
            numbers=9,
            calibration=(),
            validation=VALIDATION,
            max_wer=0.1,
            new_tokens=8,
        )
        is None
    )


def test_prompts_come_from_text_and_from_the_original():
    prompts = own_prompts(PROGRAM, TEXT, 40, seed=0)
    assert len(prompts) == 40 and all(16 <= len(p.ids) <= 32 for p in prompts)
    whole = {text.ids[i : i + 32] for text in TEXT for i in range(len(text.ids))}
    pieces = [any(p.ids == ids[: len(p.ids)] for ids in whole) for p in prompts]
    begins = [any(p.ids[:6] == ids[:6] for ids in whole) for p in prompts]
    assert sum(pieces) >= 20 and not all(pieces) and all(begins)
    assert prompts == own_prompts(PROGRAM, TEXT, 40, seed=0) != own_prompts(PROGRAM, TEXT, 40, 1)
