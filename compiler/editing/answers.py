"""Whether a program answers prompts in a certain way: in memory, or as a saved program."""

from collections.abc import Sequence
from typing import Protocol

from ..interpreter import Interpreter
from .states import Row, best_tokens, continue_greedily

Ids = tuple[int, ...]


class Answers(Protocol):
    """Greedy answers of one program."""

    def says(self, rows: Sequence[Row]) -> list[bool]:
        """For each row, whether the program continues the prompt with the whole answer."""

    def after_each(self, prompts: Sequence[Ids]) -> list[Ids]:
        """For each prompt, the program's next token after every one of its tokens."""

    def continued(self, prompts: Sequence[Ids], tokens: int) -> list[Ids]:
        """For each prompt, so many new tokens."""


class InMemory:
    """The answers of one graph of a program, by the interpreter."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.interpreter = interpreter

    def says(self, rows: Sequence[Row]) -> list[bool]:
        """See :class:`Answers`. One run per row: a greedy answer is one that its tokens predict."""
        best = best_tokens(self.interpreter, [row.ids for row in rows])
        return [
            tuple(tokens[len(row.prompt) - 1 :]) == row.answer
            for row, tokens in zip(rows, best, strict=True)
        ]

    def after_each(self, prompts: Sequence[Ids]) -> list[Ids]:
        """See :class:`Answers`."""
        return [tuple(tokens) for tokens in best_tokens(self.interpreter, prompts)]

    def continued(self, prompts: Sequence[Ids], tokens: int) -> list[Ids]:
        """See :class:`Answers`."""
        room = self.interpreter.program.shape.context - tokens
        return continue_greedily(self.interpreter, [ids[-room:] for ids in prompts], tokens)
