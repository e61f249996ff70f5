"""Tables of predicates: the same activations as one predicate at a time."""

from dataclasses import replace

import numpy as np
from gpt2c.data.sample import Sample
from gpt2c.frontend import Vocabulary
from gpt2c.frontend.lift import lift
from gpt2c.predicates import Formula, Text, parse_label
from gpt2c.predicates.simulate import activation_of
from gpt2c.predicates.table import PredicateTable
from gpt2c.predicates.text import TOKENS
from small import small_checkpoint

WORDS = ("<bos>", "<eos>", ' "', ".", " he", "ing", " Tom", " Ann", " dog", ",")


def test_a_table_gives_what_each_formula_gives() -> None:
    checkpoint = replace(small_checkpoint(vocab=len(WORDS)), vocabulary=Vocabulary("words", WORDS))
    program = lift(checkpoint)
    texts = [
        "gelu(0.25 + 1.5*(token in {4, 6}) - 0.5*(token in {6, 8}) + 1.0*(previous in punctuation))",
        "relu(-0.5 + 1.0*inside_quotation + 2.0*(seen in {8}) + 1.0*(token in {4} and not first))",
        "0.75",
        *(f"gelu(-0.25 + 2.0*({name} in {{4, 6, 7}}))" for name in TOKENS),
    ]
    formulas = [parse_label(text, program.vocabulary, len(WORDS)) for text in texts]
    rng = np.random.default_rng(0)
    samples = [Sample(tuple(map(int, rng.integers(2, len(WORDS), n))), 0) for n in (1, 2, 17, 30)]
    text = Text.of(program, samples)
    expected = np.stack([activation_of(f, text) for f in formulas if isinstance(f, Formula)], 1)
    table = PredicateTable(program, [f for f in formulas if isinstance(f, Formula)])
    assert np.abs(table(text) - expected).max() < 1e-6
    assert expected.std(0)[3:].min() > 0  # every feature makes a difference
    places = np.array([0, 7, 21])
    assert np.array_equal(table(text, places), table(text)[places])
