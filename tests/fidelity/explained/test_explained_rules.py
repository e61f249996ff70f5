"""Explained share of rules: 1 where they say what the original says, 0 and below where bigrams say more."""

import numpy as np
import pytest
from counting import counting_model, inputs
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.rules import _Answered, _answered, share_of
from gpt2c.frontend.inputs import Input
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.report.plots.frontier import draw_frontier
from gpt2c.workflows.benchmark import Row

SURE = 0.99


def answered(tokens: list[int], answers: list[int], rule_answers: list[int]) -> _Answered:
    """An original that is all but sure of its answers, and rules that say something."""
    chances = np.full((len(tokens), 4), (1 - SURE) / 3)
    chances[np.arange(len(tokens)), answers] = SURE
    spoken = np.zeros(chances.shape, dtype=bool)
    spoken[np.arange(len(tokens)), rule_answers] = True
    return _Answered(np.array(tokens), chances, spoken)


def drawn(right: float, seed: int, count: int = 40) -> list[_Answered]:
    """Answers that the token read says nothing about; rules that are so often right."""
    rng = np.random.default_rng(seed)
    rows = []
    for _ in range(count):
        answers = rng.integers(4, size=6)
        rule_answers = np.where(rng.random(6) < right, answers, (answers + 1) % 4)
        rows.append(answered(list(rng.integers(4, size=6)), list(answers), list(rule_answers)))
    return rows


@pytest.mark.parametrize("multilabel", [False, True])
def test_right_rules_explain_all_and_wrong_ones_nothing(multilabel: bool) -> None:
    right = share_of(drawn(1.0, 0), drawn(1.0, 1), multilabel, 0)
    half = share_of(drawn(0.8, 0), drawn(0.8, 1), multilabel, 0)
    fooled = share_of(drawn(1.0, 0), drawn(0.0, 1), multilabel, 0)
    assert right.value is not None and right.value > 0.98 and right.n == 40
    assert half.value is not None and 0.1 < half.value < 0.8
    assert fooled.value is not None and fooled.value < -0.5
    assert half.low is not None and half.high is not None
    assert half.low <= half.value <= half.high


def test_answers_of_rules_and_original_are_set_side_by_side() -> None:
    cases = inputs(60, 1)
    samples = tuple(Sample(case.ids, case.offset, case.scored) for case in cases)
    context = Context((), inputs=samples)
    program = run_pipeline(counting_model(), parse_pipeline("symbolize"), context)
    logits = np.array([[-3.0, 2.0, 1.0, -1.0]], dtype=np.float32)

    class Constant:
        def logits_many(self, sequences):
            return [np.repeat(logits, len(each.ids), 0) for each in sequences]

    case = cases[0]
    (rows,) = _answered(
        program, Constant(), [Input(case.ids, case.offset, case.scored, (), (), None)]
    )
    assert rows.answered.shape[0] == rows.tokens.shape[0] == len(case.scored)
    assert rows.answered.any() and not rows.answered.all()
    assert rows.tokens.tolist() == [case.ids[t] for t in case.scored]


def test_the_picture_is_the_same_for_the_same_rows(tmp_path) -> None:
    rows = [
        Row("d9", True, 1.0, 0, 30, 0.97, 0.95, 0.99),
        Row("other", False, 1.0, 900, 200),
    ]
    for name in ("a", "b"):
        draw_frontier(rows, tmp_path / f"{name}.svg")
    text = (tmp_path / "a.svg").read_text()
    assert text == (tmp_path / "b.svg").read_text()
    assert "d9" in text and "other (weights)" in text
