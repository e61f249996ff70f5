"""The predicate language: executable labels of neuron activations and attention patterns."""

from .language import Formula, Label, Pattern
from .parser import parse_label
from .printer import print_label
from .simulate import simulate, simulate_neurons
from .text import Text

__all__ = [
    "Formula",
    "Label",
    "Pattern",
    "Text",
    "parse_label",
    "print_label",
    "simulate",
    "simulate_neurons",
]
