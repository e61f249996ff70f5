"""Weighted sums of counts: proposed if answers depend on them, tested on heads, priced."""

import numpy as np
from counting import counting_model, inputs
from gpt2c.data.sample import Sample
from gpt2c.ir import Value
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.search.evidence import Evidence
from gpt2c.search.facts import Facts
from gpt2c.search.idioms.weighted_sum import IDIOM

FACTS = Facts(("a", "b"), ("<bos>", "<eos>"), None, 1, False, None, "<eos>")
TASK = Facts(("a", "b"), ("<bos>", "<sep>"), "<sep>", 1, False, None, None)
RNG = np.random.default_rng(5)
SEEN = [["<bos>", *RNG.choice(["a", "b"], int(RNG.integers(1, 15)))] for _ in range(600)]


def weighted(facts, seen, targets, price):
    return list(IDIOM.learned(Evidence(None, (), facts, None, seen, targets, price)))


def target(rule) -> np.ndarray:
    return np.array([rule(seen.count("a"), seen.count("b")) for seen in SEEN])


def test_the_weights_are_found_again():
    asked = [(target(lambda a, b: 3 * a - 2 * b > 1), 100), (target(lambda a, b: a + b == 4), 90)]
    candidates = weighted(FACTS, SEEN, asked, 1.0)
    assert [v.text for v in candidates] == [
        "3 * count(seen, 'a') - 2 * count(seen, 'b')",
        "count(seen, 'a') + count(seen, 'b')",
    ]
    assert candidates[0].meaning == "3 for each a, less 2 for each b seen"


def test_prompts_are_counted_before_their_mark():
    seen = [[*each, "<sep>", "a", "a"] for each in SEEN]
    (candidates,) = weighted(TASK, seen, [(target(lambda a, b: 2 * a > b), 100)], 1.0)
    assert (
        candidates.text
        == "2 * count(before(seen, '<sep>'), 'a') - count(before(seen, '<sep>'), 'b')"
    )


def test_sums_that_correct_too_few_answers_are_not_proposed():
    noise = RNG.random(len(SEEN)) < 0.05
    assert not weighted(FACTS, SEEN, [(noise, int(noise.sum()))], 4.0)
    assert not weighted(FACTS, SEEN, [(target(lambda a, b: 2 * a > b), 2)], 1.0)


def test_a_model_of_weighted_counts_becomes_a_formula():
    samples = [Sample(case.ids, case.offset, case.scored) for case in inputs(80, 1)]
    notices: list[str] = []
    context = Context(samples[:4], notices.append, samples)
    program = run_pipeline(counting_model(each=(2, -1)), parse_pipeline("symbolize"), context)
    (value,) = program.core.of(Value)
    assert value.rule.text == "2 * count(seen, 'a') - count(seen, 'b')"
    assert value.evidence.roles[0][0] == "L0H0" and value.evidence.score >= 0.95
    assert not program.weights
