"""The control of explained share: predicates of the same form with random members."""

import numpy as np
from gpt2c.passes.distil.rules import RuleCore
from gpt2c.predicates.language import Flag, Formula, In, Term

from benchmarks.random_predicates import random_predicates


def test_sets_have_the_same_size_and_about_the_same_frequency() -> None:
    rng = np.random.default_rng(0)
    counts = (10_000 / np.arange(1, 501)).astype(int)[rng.permutation(500)]
    members = [tuple(sorted(rng.choice(500, size, replace=False).tolist())) for size in (3, 12, 40)]
    terms = tuple(Term(1.5 * i - 1, In("token", each)) for i, each in enumerate(members))
    formula = Formula(-0.5, (*terms, Term(0.3, Flag("inside_quotation"))))
    core = RuleCore({"L0N0": formula}, {}, {})
    drawn = random_predicates(core, counts, 0).formulas["L0N0"]
    assert drawn.intercept == -0.5 and drawn.terms[-1] == formula.terms[-1]
    for before, after in zip(formula.terms[:-1], drawn.terms[:-1], strict=True):
        assert isinstance(before.condition, In) and isinstance(after.condition, In)
        old, new = set(before.condition.tokens), set(after.condition.tokens)
        assert after.coefficient == before.coefficient and len(new) == len(old)
        assert len(new & old) <= max(1, len(old) // 2)
        mass = [counts[list(tokens)].sum() for tokens in (old, new)]
        assert 0.4 < mass[0] / mass[1] < 2.5
    assert random_predicates(core, counts, 0).formulas["L0N0"] == drawn
    assert random_predicates(core, counts, 1).formulas["L0N0"] != drawn
