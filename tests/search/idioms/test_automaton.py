"""Automata are learned from answers alone, named after words, and run as rules."""

from gpt2c.rules.expression import evaluate
from gpt2c.search.automata import learn


def no_three_zeros(word):
    """Strings without 000 (Tomita 4): after each prefix, what may come next."""
    outputs = [frozenset("01")]
    for t in range(len(word)):
        if outputs[-1] is None or word[t] not in outputs[-1]:
            outputs.append(None)
        else:
            two = "".join(word[: t + 1]).endswith("00")
            outputs.append(frozenset("1") if two else frozenset("01"))
    return outputs


def test_the_states_of_a_language_are_found_and_run():
    machine = learn("01", no_three_zeros, [tuple("0010010"), tuple("1100101")], 30)
    assert machine is not None
    assert machine.steps == {
        "start": {"0": "after 0"},
        "after 0": {"0": "after 0 0", "1": "start"},
        "after 0 0": {"1": "start"},
    }
    text = f"walk(seen, {machine.steps!r}, 'start')"
    assert evaluate(text, {"seen": ["<bos>", *"100"]}) == "after 0 0"
    assert evaluate(text, {"seen": ["<bos>", *"1001"]}) == "start"


def test_a_model_that_counts_without_bound_is_no_automaton():
    def ask(word):
        return [str(word[:t].count("0") - word[:t].count("1")) for t in range(len(word) + 1)]

    assert learn("01", ask, [tuple("0" * 20), tuple("0101" * 4)], 30) is None


def test_words_beyond_the_context_are_not_asked():
    asked = []

    def ask(word):
        asked.append(len(word))
        return [str(t % 7 == 0) for t in range(len(word) + 1)]

    learn("0", ask, [tuple("0" * 12)], 12)
    assert max(asked) <= 12
