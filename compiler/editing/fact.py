"""Writes a fact into the last layer: one neuron for each token of the answer.

The neuron opens at the position where the answer is predicted, where subject and relation are
both known, and writes the new token. fit_gate keeps it closed for other subjects, for other
relations and on unrelated text; where it is closed, the program is unchanged. Writing at the
subject's last token, as ROME does (Meng et al., 2022), changes all relations of the subject.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..interpreter import Interpreter
from ..ir import Program
from .gate import Gate, Group, fit_gate
from .neurons import NewNeuron, last_mlp, with_last_mlp
from .output import fit_output
from .states import Row, final_streams, read_states

if TYPE_CHECKING:
    from torch import Tensor

SHARPNESS = 40.0  # pre-activation per unit of the gate's score
FULL_AT = 0.2  # the score at which the neuron writes its whole vector
FACTORS = (1.0, 6.0, 12.0)  # how many times that it may write: scores lie around 1.3
SURE = 2.0  # nats: the margin at which a token of the answer needs no neuron
NEIGHBOURS = 6.0  # weight of other subjects against 3 of the examples and 1 of all text
RELATED = 6.0  # weight of other relations of the subject


@dataclass(frozen=True)
class Examples:
    """What one fact is fitted on, all of it calibration data.

    ``positive``: prompts in scope with the new answer. ``neighbours``: other subjects, with the
    answers that must stay. ``related``: the same subject in other relations.
    """

    positive: tuple[Row, ...]
    neighbours: tuple[Row, ...] = ()
    related: tuple[Row, ...] = ()


class Pool:
    """States of unrelated text, read once for several edits.

    They stay valid when neurons are added to the last layer, since no later layer reads those.
    """

    def __init__(self, texts: Sequence[tuple[int, ...]]) -> None:
        self.texts = list(texts)
        self._states: dict[str, list[np.ndarray]] = {}

    def without(
        self, interpreter: Interpreter, which: str, layer: str, subject: Sequence[tuple[int, ...]]
    ) -> np.ndarray:
        """States [n, width] of all positions of texts that don't name the subject."""
        if which not in self._states:
            self._states[which] = read_states(interpreter, f"{layer}.read", self.texts)
        kept = [
            states
            for text, states in zip(self.texts, self._states[which], strict=True)
            if not mentions(text, subject)
        ]
        width = interpreter.program.shape.width
        return np.concatenate(kept) if kept else np.zeros((0, width), np.float32)


def mentions(text: Sequence[int], subject: Sequence[tuple[int, ...]]) -> bool:
    """Whether a text contains one of the token sequences."""
    return any(
        tuple(text[at : at + len(name)]) == name
        for name in subject
        for at in range(len(text) - len(name) + 1)
    )


def fact_neurons(
    program: Program,
    which: str,
    examples: Examples,
    subject: Sequence[tuple[int, ...]],
    pool: Pool,
    label: str,
) -> tuple[Program, list[NewNeuron]]:
    """The neurons that make a graph answer as ``examples.positive`` says.

    Args:
        which: "core" or "fallback".
        subject: token sequences that name the subject; texts with one of them are no negatives.

    Returns:
        the program with a block of neurons in its last layer, to which the neurons can be added.
    """
    program = with_last_mlp(program, which)
    graph = program.core if which == "core" else program.fallback
    assert graph is not None
    interpreter = Interpreter(program, graph)
    layer = last_mlp(program, graph).name
    groups = (examples.positive, examples.neighbours, examples.related)
    states = [read_states(interpreter, f"{layer}.read", [row.ids for row in g]) for g in groups]
    text = pool.without(interpreter, which, layer, subject)
    others = [
        _elsewhere(row, s)
        for g, each in zip(groups, states, strict=True)
        for row, s in zip(g, each, strict=True)
    ]
    everywhere = np.concatenate([text, *others])
    answered = [
        Group(np.concatenate([s[len(row.prompt) - 1 :] for row, s in zip(g, each, strict=True)]), w)
        for g, each, w in zip(groups[1:], states[1:], (NEIGHBOURS, RELATED), strict=True)
        if g
    ]
    neurons = []
    every = final_streams(interpreter, examples.positive)
    for index, token in enumerate(examples.positive[0].answer):
        streams = every[index]
        if _sure(interpreter, streams, token):
            continue
        at = [row.place(index) for row in examples.positive]
        positive = np.stack([s[place] for s, place in zip(states[0], at, strict=True)])
        rest = [
            s[[row.place(i) for i in range(len(row.answer)) if i != index]]
            for row, s in zip(examples.positive, states[0], strict=True)
        ]
        gate = fit_gate(positive, [*answered, Group(np.concatenate(rest), RELATED)], everywhere)
        neurons.append(_neuron(interpreter, gate, streams, token, label))
    return program, neurons


def _elsewhere(row: Row, states: np.ndarray) -> np.ndarray:
    """The states of a prompt before the position that predicts the answer."""
    return states[: len(row.prompt) - 1]


def _sure(interpreter: Interpreter, streams: "Tensor", token: int) -> bool:
    """Whether the token is the answer at every stream already, by SURE nats."""
    import torch

    with torch.no_grad():
        logits = interpreter.unembed(streams)
    margin = logits[:, token].clone()
    logits[:, token] = float("-inf")
    return bool((margin - logits.amax(-1) > SURE).all())


def _neuron(
    interpreter: Interpreter, gate: Gate, streams: "Tensor", token: int, label: str
) -> NewNeuron:
    vector = fit_output(interpreter, streams, token, FACTORS)
    return NewNeuron(
        w_in=gate.direction * np.float32(SHARPNESS),
        bias=gate.bias * SHARPNESS,
        w_out=vector / np.float32(SHARPNESS * FULL_AT),
        label=label,
        promotes=(token,),
    )
