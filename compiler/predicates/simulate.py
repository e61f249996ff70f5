"""Executes labels in numpy: predicted activations of neurons and attention patterns of heads."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..data.sample import Sample
from ..ir import Program
from .language import (
    And,
    Below,
    Condition,
    Flag,
    Formula,
    In,
    InClass,
    Label,
    Not,
    Offset,
    Or,
    Pattern,
    Slope,
)
from .parser import parse_label
from .text import BAGS, Text

PLACE_OF = {
    "latest_follower": "followed",
    "latest_pair_follower": "pair_followed",
    "at_last_capitalised": "last_capitalised",
    "at_other_capitalised": "other_capitalised",
    "at_sentence_start": "sentence_start",
}  # the feature whose place a relation names
GELU_SCALE = math.sqrt(2 / math.pi)


def simulate(
    program: Program, label: str | Label, ids: Sequence[int] | np.ndarray, offset: int = 0
) -> np.ndarray:
    """Execute a label on one text of token ids [t].

    Returns:
        the activation of a neuron, float64 [t], or the attention pattern of a head, float64 [t, t]
        (query, key), whose rows are distributions over the keys up to the query.

    Raises:
        Gpt2cError: ``label`` is not a label.
    """
    text = Text.of(program, [Sample(tuple(int(i) for i in ids), offset)])
    label = as_label(program, label)
    if isinstance(label, Pattern):
        return pattern_of(label, text, 0, len(text))
    return activation_of(label, text)


def simulate_neurons(program: Program, labels: Sequence[str | Label], text: Text) -> np.ndarray:
    """Activations of many labels on many texts at once: float32 [n, labels]."""
    activations = np.zeros((len(labels), len(text)), dtype=np.float32)
    for row, label in zip(activations, labels):
        parsed = as_label(program, label)
        assert isinstance(parsed, Formula)
        row[:] = activation_of(parsed, text)
    return activations.T


def as_label(program: Program, label: str | Label) -> Label:
    """Parse a label given as text; return others unchanged."""
    if isinstance(label, str):
        return parse_label(label, program.vocabulary, program.shape.vocab)
    return label


def activation_of(label: Formula, text: Text) -> np.ndarray:
    """The activation that a neuron's label predicts on texts [n]."""
    total = np.full(len(text), label.intercept)
    for term in label.terms:
        total[holds(term.condition, text)] += term.coefficient
    return activate(label.activation, total)


def pattern_of(label: Pattern, text: Text, begin: int, end: int) -> np.ndarray:
    """The attention that a head's label predicts on the text from ``begin`` to ``end`` [t, t]."""
    indices = np.arange(begin, end)
    return pattern_weights(label, text, indices[:, None], indices[None, :])


def pattern_weights(label: Pattern, text: Text, query: np.ndarray, key: np.ndarray) -> np.ndarray:
    """The weights of each query over keys, on the last axis, of indices that broadcast.

    Keys after the query have none; the keys of a query are in its text.
    """
    scores = np.zeros(np.broadcast_shapes(query.shape, key.shape))
    pairs = Pairs(text, query, key)
    for term in label.terms:
        scores += term.coefficient * pairs.holds(term.condition)
    scores[np.broadcast_to(key > query, scores.shape)] = -np.inf
    scores -= scores.max(-1, keepdims=True)
    weights = np.exp(scores)
    return np.asarray(weights / weights.sum(-1, keepdims=True))


def activate(activation: str, x: np.ndarray) -> np.ndarray:
    """Apply an activation in ACTIVATIONS."""
    match activation:
        case "gelu":
            return np.asarray(0.5 * x * (1 + np.tanh(GELU_SCALE * (x + 0.044715 * x * x * x))))
        case "relu":
            return np.asarray(np.maximum(x, 0))
        case _:
            return x


def holds(condition: Condition, text: Text) -> np.ndarray:
    """Whether a condition holds at each token of texts: bool [n]."""
    return np.asarray(_holds(condition, text))


def _holds(condition: Condition, text: Text) -> Any:
    match condition:
        case In(feature, tokens):
            mask = np.zeros(text.program.shape.vocab + 1, dtype=bool)  # the last entry is NONE
            mask[list(tokens)] = True
            if feature in BAGS:
                return text.in_bag(feature, mask)
            return mask[text.tokens(feature)]
        case InClass(feature, name):
            return np.append(text.classes[name], False)[text.tokens(feature)]
        case Below(feature, limit):
            return text.counts(feature) < limit
        case Flag(name):
            return text.flag(name)
        case Not(inner):
            return ~holds(inner, text)
        case And(parts):
            return np.logical_and.reduce([holds(part, text) for part in parts])
        case Or(parts):
            return np.logical_or.reduce([holds(part, text) for part in parts])
    raise AssertionError(f"{condition} refers to pairs of tokens")


class Pairs:
    """Evaluates conditions on pairs of tokens; ``query`` and ``key`` are indices that broadcast."""

    def __init__(self, text: Text, query: np.ndarray, key: np.ndarray) -> None:
        self.text, self.query, self.key = text, query, key

    def holds(self, condition: Condition) -> np.ndarray:
        """Whether a condition holds for each pair, or the value of a slope; broadcasts."""
        return np.asarray(self._holds(condition))

    def _holds(self, condition: Condition) -> Any:
        match condition:
            case Slope(name):
                distance = (self.query - self.key).astype(np.float64)
                return np.log1p(np.maximum(distance, 0)) if name == "log_distance" else distance
            case Offset(back, below):
                distance = self.query - self.key
                return (distance < back) & (distance >= 0) if below else distance == back
            case Flag(name, ""):
                return self.relation(name)
            case Not(inner):
                return ~self.holds(inner)
            case And(parts):
                return self._join(parts, np.logical_and)
            case Or(parts):
                return self._join(parts, np.logical_or)
        side = condition.side
        return holds(condition, self.text)[self.query if side == "query" else self.key]

    def _join(self, parts: tuple[Condition, ...], join: np.ufunc) -> np.ndarray:
        joined = self.holds(parts[0])
        for part in parts[1:]:
            joined = join(joined, self.holds(part))
        return joined

    def relation(self, name: str) -> Any:
        """Whether a relation in PAIRS holds for each pair."""
        text, query, key = self.text, self.query, self.key
        match name:
            case "itself":
                return query == key
            case "same_token":
                return (text.ids[query] == text.ids[key]) & (key < query)
            case "latest_same_token":
                return text.earlier[query] == key
            case "follows_same_token":
                return (text.ids[query] == text.tokens("previous")[key]) & (key <= query)
            case "follows_previous":
                before = text.tokens("previous")
                return (before[query] == before[key]) & (key < query) & (before[key] >= 0)
            case "same_sentence" | "same_word":
                begin = np.arange(len(text)) - text.counts(name.replace("same", "since"))
                return begin[query] == begin[key]
        return text.places(PLACE_OF[name])[query] == key
