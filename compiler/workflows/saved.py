"""The answers of a saved program, run as a user runs it."""

from collections.abc import Sequence

from ..editing.answers import Ids
from ..editing.states import Row
from ..runtime.process import ProgramProcess


class Saved:
    """The answers of a saved program, run as a user runs it."""

    def __init__(self, process: ProgramProcess) -> None:
        self.process = process

    def says(self, rows: Sequence[Row]) -> list[bool]:
        """Whether the program continues each prompt with the whole answer."""
        if self.process.guarded:
            new = self.process.generate
            return [tuple(new(row.prompt, len(row.answer)).ids) == row.answer for row in rows]
        answers = self.after_each([row.ids for row in rows])
        return [
            tokens[len(row.prompt) - 1 :] == row.answer
            for row, tokens in zip(rows, answers, strict=True)
        ]

    def after_each(self, prompts: Sequence[Ids]) -> list[Ids]:
        """The next token after every token of each prompt."""
        return [tuple(self.process.answer(ids)) for ids in prompts]  # type: ignore[arg-type]

    def continued(self, prompts: Sequence[Ids], tokens: int) -> list[Ids]:
        """So many new tokens after each prompt."""
        return [tuple(self.process.generate(ids, tokens).ids) for ids in prompts]
