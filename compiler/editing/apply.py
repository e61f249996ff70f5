"""Applies a resolved fact: neurons in the core and in the fallback, and an entry in the history."""

from dataclasses import replace

from ..errors import Gpt2cError
from ..interpreter import Interpreter
from ..ir import Edit, Graph, Program
from .fact import Examples, Pool, fact_neurons
from .neurons import free_names, with_neurons
from .resolve import Fact
from .rules import graph_names, next_number
from .text import Texts


def deciding_graph(program: Program) -> Graph:
    """The graph that decides in the scope of an edit: the fallback, or else the core."""
    return program.core if program.fallback is None else program.fallback


def interpreter_of(program: Program) -> Interpreter:
    """An interpreter of the graph that decides in the scope of an edit."""
    return Interpreter(program, deciding_graph(program))


def apply_fact(program: Program, fact: Fact, pool: Pool) -> Program:
    """Write a fact into every graph of a program.

    Raises:
        Gpt2cError: the program answers so already, or its readout is no single token.
    """
    request, cases = fact.request, fact.cases["calibration"]
    if program.core.unembed.readout != "argmax":
        raise Gpt2cError(
            "expected a program that answers with the next token, got sets of tokens",
            where=request.text,
        )
    number = next_number(program)
    examples = Examples(cases.inside, cases.neighbours, cases.related)
    written = {}
    for which in graph_names(program):
        program, neurons = fact_neurons(
            program, which, examples, fact.subject, pool, f"edit {number}: {request.text}"
        )
        written[which] = neurons
    most = max(map(len, written.values()))
    if not most:
        raise Gpt2cError(
            "expected a change, got none: the program answers so already", where=request.text
        )
    names = free_names(program, program.shape.layers - 1, most)
    for which, neurons in written.items():
        if neurons:
            program = with_neurons(program, which, names[: len(neurons)], neurons)
    edit = Edit(
        number,
        request.kind,
        request.text,
        parts=tuple(names),
        subject=fact.subject,
        answer=fact.answer,
    )
    return replace(program, edits=(*program.edits, edit))


def pool_of(texts: Texts) -> Pool:
    """The calibration text as negatives of every fact."""
    return Pool(texts.calibration())
