"""Edits without training: tokens that never come, parts that are scaled, and their undoing."""

from dataclasses import replace

import numpy as np

from ..errors import Gpt2cError
from ..frontend.files import show
from ..ir import OV, Edit, Graph, Head, Mlp, Program, Ref, graphs_of, used_weights
from .neurons import GRAPHS, without_neurons


def next_number(program: Program) -> int:
    """The number of the next edit."""
    return max((edit.number for edit in program.edits), default=0) + 1


def add_never(program: Program, text: str, tokens: tuple[int, ...]) -> Program:
    """The program that never generates these tokens one after another.

    Raises:
        Gpt2cError: there is no token.
    """
    if not tokens:
        raise Gpt2cError("expected text, got none", where="--never")
    edit = Edit(next_number(program), "never", text, tokens=tokens)
    return replace(program, edits=(*program.edits, edit))


def add_scale(program: Program, parts: tuple[str, ...], factor: float, text: str) -> Program:
    """The program with what some parts write multiplied by a factor, in core and fallback.

    Raises:
        Gpt2cError: neither core nor fallback has a part of one of the names, or it is a rule.
    """
    if not np.isfinite(factor):
        raise Gpt2cError(f"expected a finite factor, got {factor}", where="--scale")
    number = next_number(program)
    places = [place for name in parts for place in _places(program, name)]
    arrays, saved = _scaled(program, places, factor, number)
    if all(np.array_equal(arrays[name], program.weights[name].array) for name, _ in places):
        raise Gpt2cError(f"expected a change, got none: {text}", where="--scale")
    edit = Edit(number, "scale", text, parts=parts, factor=factor, saved=tuple(map(Ref, saved)))
    weights = program.weights.updated(arrays | saved)
    return replace(program, weights=weights, edits=(*program.edits, edit))


def undo(program: Program, number: int) -> Program:
    """The program without one edit; other edits stay.

    Raises:
        Gpt2cError: there is no edit with this number.
    """
    edits = {edit.number: edit for edit in program.edits}
    if number not in edits:
        raise Gpt2cError(
            f"expected the number of an edit, got {number}",
            where="--undo",
            hint=f"Edits: {', '.join(map(str, edits)) or 'none'}.",
        )
    edit = edits[number]
    if edit.kind != "scale":
        program = without_neurons(program, set(edit.parts))
        return _without_edit(program, number)
    # Scales of one part follow each other: take back the later ones, and apply these again.
    later = [e for e in program.edits if e.kind == "scale" and e.number > number]
    for each in (*reversed(later), edit):
        program = _restored(program, each)
    for each in later:
        assert each.factor is not None
        places = [place for name in each.parts for place in _places(program, name)]
        arrays, saved = _scaled(program, places, each.factor, each.number)
        program = replace(program, weights=program.weights.updated(arrays | saved))
    return _without_edit(program, number)


def _without_edit(program: Program, number: int) -> Program:
    edits = tuple(edit for edit in program.edits if edit.number != number)
    program = replace(program, edits=edits)
    return replace(program, weights=program.weights.only(used_weights(program)))


Place = tuple[str, tuple[int, ...]]  # a tensor and an index into it


def _places(program: Program, name: str) -> list[Place]:
    """Where what a part writes is stored, in core and fallback."""
    places: list[Place] = []
    for graph in graphs_of(program):
        place = _place(graph, name)
        if place is not None and place not in places:
            places.append(place)
    if not places:
        raise Gpt2cError(
            f"expected a head or neuron, got {show(name)}",
            where="--scale",
            hint="gpt2c inspect DIR lists the parts.",
        )
    return places


def _place(graph: Graph, name: str) -> Place | None:
    for node in graph:
        if isinstance(node, Head) and node.name == name:
            if not isinstance(node.ov, OV):
                raise Gpt2cError("expected an OV circuit of weights, got a rule", where=f"%{name}")
            ref = node.ov.weights
            return ref.name, (1,) if ref.index is None else (ref.index, 1)
        if isinstance(node, Mlp):
            for row, neuron in enumerate(node.rows):
                if neuron.name == name:
                    return node.w_out.name, (row,)
    return None


def _scaled(
    program: Program, places: list[Place], factor: float, number: int
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """The changed tensors, and what was at the places before, as tensors of their own."""
    arrays: dict[str, np.ndarray] = {}
    saved: dict[str, np.ndarray] = {}
    for at, (name, index) in enumerate(places):
        array = arrays.setdefault(name, program.weights[name].array.copy())
        saved[f"edit.{number}.{at}"] = array[index].copy()
        array[index] = array[index] * np.float32(factor)
    return arrays, saved


def _restored(program: Program, edit: Edit) -> Program:
    places = [place for name in edit.parts for place in _places(program, name)]
    arrays: dict[str, np.ndarray] = {}
    for ref, (name, index) in zip(edit.saved, places, strict=True):
        array = arrays.setdefault(name, program.weights[name].array.copy())
        array[index] = program.array(ref)
    return replace(program, weights=program.weights.updated(arrays))


def graph_names(program: Program) -> tuple[str, ...]:
    """The graphs of a program: "core" and, if there is one, "fallback"."""
    return GRAPHS[: len(graphs_of(program))]
