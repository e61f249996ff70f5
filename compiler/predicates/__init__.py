"""Labels that can be executed: what a neuron responds to, where a head looks, in a small language."""

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
