"""Runs a program in torch: the reference semantics."""

from .memory import Memory
from .reference import Interpreter, Run

__all__ = ["Interpreter", "Memory", "Run"]
