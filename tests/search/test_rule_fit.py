"""Fits of answers that no proposed rule ever gives."""

from types import SimpleNamespace

from gpt2c.search.facts import Facts
from gpt2c.search.oracle import Case, Point
from gpt2c.search.rule_fit import Columns, fit_rules


def test_without_any_proposed_answer_the_most_frequent_one_is_the_default():
    names = [f"t{i}" for i in range(20)]
    oracle = SimpleNamespace(
        multilabel=False, names=names, words=lambda ids: [names[i] for i in ids]
    )
    facts = Facts(
        tuple(names), (), None, 1, False, 2, None, None, first=1, answer_words=tuple(names)
    )
    points = [Point(Case((i, 1), 0, (1,)), 1) for i in range(9)]
    answers = ["t3", "t5", "t3", "t7", "t3", "t8", "t9", "t3", "t1"]
    fit = fit_rules(oracle, facts, Columns(oracle), [], points, answers, price=1.0, penalties={})  # type: ignore[arg-type]
    assert fit.model.answer == "'t3'" and fit.wrong == 5
