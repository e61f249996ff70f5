"""Counters of automata: recognized, checked at every state with every letter, refused elsewhere."""

from collections import deque

import pytest
from gpt2c.rules.expression import evaluate
from gpt2c.search.automata import Automaton
from gpt2c.search.counters import counters_of, values_of


def machine_of(letters, start, step, output):
    """The automaton of a step function; states are named after the shortest words to them."""
    names, words, queue = {start: "start"}, {start: ""}, deque([start])
    moves, outputs = {}, {}
    while queue:
        state = queue.popleft()
        row = {}
        for letter in letters:
            after = step(state, letter)
            if after is None:
                continue
            if after not in names:
                words[after] = words[state] + letter
                names[after] = f"after {' '.join(words[after])}"
                queue.append(after)
            row[letter] = names[after]
        moves[names[state]] = row
        outputs[names[state]] = output(state)
    return Automaton("start", moves, outputs)


def depth(state, letter):
    """At most four deep; deeper and closing without opening are not allowed."""
    after = state + (1 if letter == "a" else -1)
    return after if 0 <= after <= 4 else None


MACHINES = {
    "parities": (
        machine_of("01", (0, 0), lambda s, x: (s[0] ^ (x == "0"), s[1] ^ (x == "1")), str),
        ("count(seen, '0') % 2", "count(seen, '1') % 2"),
    ),
    "difference modulo 3": (
        machine_of("01", 0, lambda s, x: (s + (1 if x == "1" else -1)) % 3, str),
        ("(count(seen, '0') - count(seen, '1')) % 3",),
    ),
    "weights": (
        machine_of("abc", 0, lambda s, x: (s + {"a": 1, "b": 2, "c": 0}[x]) % 5, str),
        ("(count(seen, 'a') + 2 * count(seen, 'b')) % 5",),
    ),
    "depth": (machine_of("ab", 0, depth, str), ("count(seen, 'a') - count(seen, 'b')",)),
    "within bounds": (
        machine_of("ab", 0, lambda s, x: min(max(s + (1 if x == "a" else -1), 0), 3), str),
        ("bounded_sum(seen, 3, 'a', 1, 'b', -1)",),
    ),
    "run": (
        machine_of("01", 0, lambda s, x: min(s + 1, 3) if x == "0" else 0, str),
        ("count(since(seen, '1'), '0')",),
    ),
    "parity of a run": (
        machine_of("abc", 0, lambda s, x: {"a": 1 - s, "b": 0, "c": s}[x], str),
        ("count(since(seen, 'b'), 'a') % 2",),
    ),
    "flag": (
        machine_of("abc", 0, lambda s, x: {"a": 1, "b": 0, "c": s}[x], str),
        ("'a' in since(seen, 'b')",),
    ),
}


@pytest.mark.parametrize("name", MACHINES)
def test_counters_are_recognized_and_agree_at_every_state_with_every_letter(name):
    machine, expected = MACHINES[name]
    letters = sorted({letter for row in machine.moves.values() for letter in row})
    counters = counters_of(machine, letters)
    assert counters is not None
    assert tuple(counter.text("seen") for counter in counters) == expected
    assert len("".join(expected)) < len(f"walk(seen, {machine.steps!r}, 'start')")
    answers = {}
    for state, row in machine.moves.items():
        word = state.split()[1:]
        for letter, after in row.items():
            seen = ["<bos>", *word, letter]
            values = tuple(evaluate(text, {"seen": seen}) for text in expected)
            assert answers.setdefault(values, machine.outputs[after]) == machine.outputs[after]


def exchanged(state, letter):
    """Three things in a row: a exchanges the first two, b moves all on. The order matters."""
    return state[1] + state[0] + state[2] if letter == "a" else state[1:] + state[0]


def one_then_two(state, letter):
    """Which of the six orders of three letters came first: no letter adds or resets anything."""
    return state if letter in state else state + letter


@pytest.mark.parametrize("step, start", [(exchanged, "xyz"), (one_then_two, "")])
def test_other_automata_have_none(step, start):
    letters = "ab" if step is exchanged else "abc"
    assert counters_of(machine_of(letters, start, step, str), letters) is None


@pytest.mark.parametrize("name", ["parities", "difference modulo 3", "within bounds", "run"])
def test_one_move_to_another_state_is_no_counter(name):
    machine, _ = MACHINES[name]
    counters = counters_of(machine, sorted(machine.moves["start"]))
    assert counters is not None
    last = list(machine.moves)[-1]
    row = machine.moves[last]
    for letter in row:
        for other in machine.moves.keys() - {row[letter]}:
            moves = {**machine.moves, last: {**row, letter: other}}
            changed = Automaton(machine.start, moves, machine.outputs)
            assert any(values_of(changed, counter) is None for counter in counters)
