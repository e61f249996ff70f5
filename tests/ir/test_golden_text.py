"""The text form, in full, as people see it."""

from gpt2c.ir import parse_program, print_program
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from small import full_program, small_program


def test_lifted(golden):
    golden("small.lifted.ir", print_program(small_program()))


def test_canonical(golden):
    golden("small.canonical.ir", print_program(Canonicalize().apply(small_program(), Context())))


def test_everything_that_there_is(golden):
    program = full_program()
    text = print_program(program)
    golden("full.ir", text)
    assert parse_program(text, weights=program.weights) == program


def test_folded_for_people(golden):
    golden("full.folded.ir", print_program(full_program(), fold=2))
