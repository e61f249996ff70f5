"""What tuning reads in its steps."""

from collections import Counter

import numpy as np
from gpt2c.analysis.answers import Answered
from gpt2c.data.batches import round_up
from gpt2c.data.sample import Sample
from gpt2c.passes.tune import LENGTHS, Tune, _steps

LENGTH = np.random.default_rng(0).integers(2, 120, size=3000)
TEXTS = [Answered(Sample(tuple(range(n))), None, None) for n in LENGTH.tolist()]


def test_each_text_is_read_once_a_turn():
    turn = [group for group in _steps(TEXTS, Tune(steps=10**4, tokens=512), 0)]
    read = Counter(len(each.text.ids) for group in turn for each in group)
    turns = sum(read.values()) / len(TEXTS)
    assert turns > 5
    for length, count in Counter(LENGTH.tolist()).items():
        assert abs(read[length] - turns * count) <= count, length


def test_steps_are_alike_in_size_and_of_few_shapes():
    shapes = Counter()
    for group in _steps(TEXTS, Tune(steps=1000, tokens=512), 0):
        length = round_up(max(len(each.text.ids) for each in group), LENGTHS)
        shapes[len(group), length] += 1
        assert length * len(group) < 512 + length + 16 * len(group)
    common = shapes.most_common(120 // LENGTHS + 1)
    assert sum(count for _, count in common) > 0.9 * 1000
