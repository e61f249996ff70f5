"""The values of the counters of an automaton, and none where it has no counters."""

from gpt2c.rules.expression import parse_rule
from gpt2c.search.automata import Automaton
from gpt2c.search.evidence import Evidence
from gpt2c.search.facts import Facts
from gpt2c.search.idioms.automaton_counters import IDIOM

FACTS = Facts(("0", "1"), ("<bos>",), None, 1, False, None, None)


def learned(machine):
    evidence = Evidence(None, (), FACTS, None)
    evidence.__dict__["machine"] = machine  # cached: no model is asked
    return list(IDIOM.learned(evidence))


def test_a_run_counter_modulo_two():
    moves = {"start": {"0": "after 0", "1": "start"}, "after 0": {"0": "start", "1": "start"}}
    (value,) = learned(Automaton("start", moves, {"start": "even", "after 0": "odd"}))
    assert value.text == "count(since(seen, '1'), '0') % 2"
    assert value.name == "count_zero_since_one_mod_2"
    assert value.meaning == "the number of 0 since the latest 1, modulo 2"
    assert value.type == "count"
    parse_rule(value.text, ())


def test_a_flag():
    moves = {"start": {"0": "after 0", "1": "start"}, "after 0": {"0": "after 0", "1": "start"}}
    (value,) = learned(Automaton("start", moves, {"start": "no", "after 0": "yes"}))
    assert (value.name, value.type) == ("any_zero_since_one", "bool")
    assert value.text == "'0' in since(seen, '1')"
    parse_rule(value.text, ())


def test_bounds_that_matter_are_in_the_rule():
    def step(s, by):
        return str(min(max(s + by, 0), 2))

    moves = {str(s): {"0": step(s, 1), "1": step(s, -1)} for s in range(3)}
    (value,) = learned(Automaton("0", moves, {state: state for state in moves}))
    assert value.text == "bounded_sum(seen, 2, '0', 1, '1', -1)"
    assert value.meaning == "the number of 0 less that of 1 seen, kept between 0 and 2"
    parse_rule(value.text, ())


def test_an_order_of_events_has_no_counter():
    moves = {
        "start": {"0": "a", "1": "b"},
        "a": {"0": "c", "1": "c"},
        "b": {"0": "start", "1": "c"},
        "c": {"0": "b", "1": "a"},
    }
    assert not learned(Automaton("start", moves, {state: state for state in moves}))


def test_without_an_automaton_nothing_is_proposed():
    assert not learned(None)
