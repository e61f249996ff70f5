"""Sheets for a reader: deterministic, balanced, right about which excerpt activates the neuron."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from gpt2c.analysis.activation_reader import Reader
from gpt2c.data.sample import Sample
from gpt2c.ir import Evidence, Mlp, Program
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from small import small_program

from benchmarks.recognition import Question, key, questions, score, sheet

RANDOM = np.random.default_rng(0)
TEXTS = [Sample(tuple(RANDOM.integers(6, size=12).tolist())) for _ in range(60)]
COUNT = 6


def labelled() -> Program:
    """A small program whose neurons have labels, and effects but for the first."""
    program = Canonicalize().apply(small_program(3, context=16, activation="gelu"), Context())
    core = []
    for node in program.core:
        if isinstance(node, Mlp):
            rows = tuple(
                replace(
                    row,
                    evidence=Evidence(
                        label="first", predicate="0 + 1*first", score=0.9, effect=0.1 * index
                    ),
                )
                for index, row in enumerate(node.rows)
            )
            node = replace(node, rows=rows)
        core.append(node)
    return program.rewritten(tuple(core), {})


def decode(ids: Sequence[int]) -> str:
    return "".join(f"<{i}>" for i in ids)


def asked(program: Program, seed: int = 0) -> list[Question]:
    return questions(program, TEXTS, decode, COUNT, seed)


def test_a_seed_gives_the_same_sheet_with_as_many_a_as_b() -> None:
    program = labelled()
    one, again, other = asked(program), asked(program), asked(program, 1)
    assert one == again and sheet(one) != sheet(other)
    assert [each.answer for each in one].count("A") == COUNT // 2
    names = [each.neuron for each in one]
    assert len(set(names)) == COUNT
    # A neuron without an effect is never drawn.
    unread = {mlp.rows[0].name for mlp in program.core.of(Mlp)}
    assert not unread & set(names)


def test_the_right_excerpt_activates_the_neuron_more() -> None:
    program = labelled()
    reader, real = Reader(program, TEXTS), {}
    for mlp in program.core.of(Mlp):
        values = reader.neurons([mlp.layer])[mlp.layer]
        real |= {row.name: values[:, index] for index, row in enumerate(mlp.rows)}
    places = [(text.ids, end) for text in TEXTS for end in range(1, len(text.ids) + 1)]
    shown = {
        f"{decode(i[: e - 1])}[[{decode(i[e - 1 : e])}]]": n for n, (i, e) in enumerate(places)
    }
    for question in asked(program):
        first, second = (real[question.neuron][shown[text]] for text in question.excerpts)
        assert (first > second) == (question.answer == "A")
        assert question.line.startswith(question.neuron) and "first" in question.line


def test_neither_answers_nor_picks_are_on_the_sheet() -> None:
    written = sheet(asked(labelled()))
    assert "label=" not in written and written.count("\n   A: ") == COUNT


def test_too_few_neurons_are_refused() -> None:
    with pytest.raises(SystemExit, match="at least 500"):
        questions(labelled(), TEXTS, decode, 500, 0)


def test_answers_are_counted_against_the_key() -> None:
    right = key(asked(labelled()))
    letters = [line.split()[1] for line in right.splitlines()]
    all_right = "\n".join(f"{n}. {letter.lower()}" for n, letter in enumerate(letters, 1))
    assert score(all_right, right)["right"] == COUNT
    always_a = "\n".join(f"{n} A" for n in range(1, COUNT + 1))
    half = score(always_a, right)
    assert half["right"] == COUNT // 2 and half["low"] < 0.5 < half["high"]
    for wrong in ("1 A", all_right + "\n1 A", all_right.replace("1. ", "1. x")):
        with pytest.raises(SystemExit, match="expected"):
            score(wrong, right)
