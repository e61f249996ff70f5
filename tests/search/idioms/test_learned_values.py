"""Values learned from answers: nesting of brackets, the latest token of a set."""

import numpy as np
import pytest
from gpt2c.rules.expression import evaluate
from gpt2c.search.evidence import Evidence
from gpt2c.search.facts import Facts
from gpt2c.search.idioms import latest_among, nesting

RNG = np.random.default_rng(0)


def evidence(words, seen, targets, price=1.0):
    facts = Facts(words, ("<bos>",), None, 1, False, None, None)
    losses = [(target, float(min(target.sum(), (~target).sum()))) for target in targets]
    return Evidence(None, [], facts, None, seen, losses, price)  # type: ignore[arg-type]


def nested(length):
    """A random string of two kinds of brackets, never deeper than 3, and what is open at its end."""
    tokens, opened = ["<bos>"], []
    for _ in range(length):
        if opened and (len(opened) == 3 or RNG.random() < 0.5):
            tokens.append({"(": ")", "[": "]"}[opened.pop()])
        else:
            opened.append(str(RNG.choice(["(", "["])))
            tokens.append(opened[-1])
    return tokens, opened


def test_brackets_are_paired_by_what_they_predict():
    strings = [nested(int(RNG.integers(0, 14))) for _ in range(300)]
    closing = np.array([opened[-1:] == ["("] for _, opened in strings])
    shallow = np.array([len(opened) < 3 for _, opened in strings])
    seen = [tokens for tokens, _ in strings]
    learned = list(nesting.IDIOM.learned(evidence(("(", ")", "[", "]"), seen, [closing, shallow])))
    assert [v.name for v in learned] == ["innermost", "depth"]
    for v, expected in zip(learned, (lambda opened: (opened or [None])[-1], len)):
        for tokens, opened in strings:
            assert evaluate(v.text, {"seen": tokens}) == expected(opened)


@pytest.mark.parametrize("members", [("a", "e"), ("b", "c", "d")])
def test_the_set_is_the_one_whose_latest_token_predicts(members):
    words = ("a", "b", "c", "d", "e", "f")
    seen = [["<bos>", *RNG.choice(words, 12).tolist()] for _ in range(300)]
    latest = [next((t for t in reversed(s) if t in members), None) for s in seen]
    targets = [np.array([token == member for token in latest]) for member in members]
    learned = list(latest_among.IDIOM.learned(evidence(words, seen, targets)))
    assert [set(v.text.split("'")[1::2]) for v in learned] == [set(members)]
    assert [evaluate(learned[0].text, {"seen": s}) for s in seen] == latest


def test_answers_that_depend_on_nothing_teach_nothing():
    seen = [["<bos>", *RNG.choice(list("()[]"), 12).tolist()] for _ in range(300)]
    random = evidence(("(", ")", "[", "]"), seen, [RNG.random(300) < 0.5], price=10.0)
    assert not list(nesting.IDIOM.learned(random))
    assert not list(latest_among.IDIOM.learned(random))
