"""The lookup share of a small program whose text fits in a table."""

from dataclasses import replace

import numpy as np
from gpt2c.analysis.generation import own_prompts
from gpt2c.cascade.continuations import continuations
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.lookup import LookupOptions, measure_lookup
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
    options = LookupOptions(3000, TEXT, VALIDATION, max_wer=0.3, new_tokens=8, tokens=2000)
    new = continuations(PROGRAM, TEST, 8)
    return measure_lookup(PROGRAM, TEST, new, replace(options, **changes))


def test_lookup_share_grows_with_max_wer_and_table_size():
    lookup, careful, small = measured(), measured(max_wer=0.02), measured(numbers=30)
    assert lookup is not None and careful is not None and small is not None
    assert 0 < sum(lookup.by_table) <= sum(lookup.new) == 8 * len(TEST)
    assert sum(careful.by_table) < sum(lookup.by_table)
    assert sum(small.by_table) < sum(lookup.by_table)
    assert lookup.how["numbers"] <= 3000 and small.how["numbers"] <= 30
    assert lookup.how["text"] == 2000


def test_without_text_there_is_no_table():
    options = LookupOptions(9, (), VALIDATION, max_wer=0.1, new_tokens=8)
    assert measure_lookup(PROGRAM, TEST, [()] * len(TEST), options) is None


def test_prompts_come_from_text_and_from_the_original():
    prompts = own_prompts(PROGRAM, TEXT, 40, seed=0)
    assert len(prompts) == 40 and all(16 <= len(p.ids) <= 32 for p in prompts)
    whole = {text.ids[i : i + 32] for text in TEXT for i in range(len(text.ids))}
    pieces = [any(p.ids == ids[: len(p.ids)] for ids in whole) for p in prompts]
    begins = [any(p.ids[:6] == ids[:6] for ids in whole) for p in prompts]
    assert sum(pieces) >= 20 and not all(pieces) and all(begins)
    assert prompts == own_prompts(PROGRAM, TEXT, 40, seed=0) != own_prompts(PROGRAM, TEXT, 40, 1)
