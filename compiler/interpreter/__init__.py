"""Runs a program in torch: the reference semantics."""

from .reference import Interpreter, Run

__all__ = ["Interpreter", "Run"]
