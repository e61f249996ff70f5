"""The command line: one module per group of commands, and console output."""

from .app import main

__all__ = ["main"]
