"""parse(print(p)) == p, and print(parse(s)) == s, whatever the program."""

from dataclasses import replace

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import Vocabulary
from gpt2c.ir import Evidence, Program, parse_program, print_program, verify
from gpt2c.ir.printer import INLINE_VOCABULARY
from hypothesis import given, settings
from hypothesis import strategies as st
from small import small_program, with_node
from strategies import floats, programs, texts


def read_back(text: str, program: Program) -> Program:
    return parse_program(text, weights=program.weights, vocabulary=program.vocabulary)


@settings(max_examples=80, deadline=None)
@given(programs())
def test_roundtrip(program):
    text = print_program(verify(program))
    again = read_back(text, program)
    assert again == program
    assert print_program(verify(again)) == text
    assert text.isascii() and text.count("\n") == len(text.splitlines())


@settings(max_examples=30, deadline=None)
@given(programs())
def test_without_weights(program):
    text = print_program(program)
    again = parse_program(text)
    assert again.core == program.core and again.history == program.history
    assert print_program(again) == text


@settings(max_examples=100, deadline=None)
@given(floats, texts)
def test_floats_to_the_bit_and_labels_to_the_letter(number, label):
    program = small_program(layers=2)
    evidence = Evidence(label, number, number, roles=(("r", number),))
    text = print_program(with_node(program, "L0H0", evidence=evidence))
    evidence = read_back(text, program).core["L0H0"].evidence
    assert evidence.label == label
    for read in (evidence.score, evidence.effect, evidence.roles[0][1]):
        assert read.hex() == number.hex()


def test_names_and_words_that_look_like_something_else():
    program = small_program()
    for name in ("124M", "2l1h64d", "-x", "...", "a" * 80, "program", "inf", "true"):
        named = replace(program, name=name)
        assert read_back(print_program(verify(named)), program) == named
    for name in ("head", "mlp", "from", "x.y-z", "Inf", "e5"):
        named = with_node(program, "L1.mlp", name=name)
        assert read_back(print_program(verify(named)), program) == named


def test_numpy_floats_print_as_numbers():
    import numpy as np

    program = with_node(small_program(), "L0H0", evidence=Evidence(score=np.float64(0.1)))
    assert "score=0.1 " in print_program(program)


@pytest.mark.parametrize("merges", [(), (("a", "b"),)])
def test_large_vocabularies_are_referred_to_by_hash(merges):
    size = INLINE_VOCABULARY + 1
    vocabulary = Vocabulary("bytes", tuple(f"t{i}" for i in range(size)), merges)
    program = small_program()
    program = replace(program, vocabulary=vocabulary)
    text = print_program(program)
    assert '"t3"' not in text
    assert parse_program(text, weights=program.weights, vocabulary=vocabulary) == program
    assert print_program(parse_program(text)) == text
    for other in (None, replace(vocabulary, unknown=0), replace(vocabulary, kind="words")):
        with pytest.raises(Gpt2cError, match="not available"):
            parse_program(text, weights=program.weights, vocabulary=other)


@settings(max_examples=20, deadline=None)
@given(programs(), st.integers(0, 3))
def test_folded_text_does_not_parse(program, fold):
    text = print_program(program, fold=fold)
    assert len(text) <= len(print_program(program)) + 30 * text.count("... ")
    if "more" in text and any(len(m) and m.lstrip().startswith("... ") for m in text.splitlines()):
        with pytest.raises(Gpt2cError):
            read_back(text, program)
