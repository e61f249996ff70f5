"""What earlier edits of a program say: later ones must keep it."""

from collections.abc import Sequence
from dataclasses import replace

from ..errors import Gpt2cError
from ..interpreter import Interpreter
from ..ir import Edit, Program
from .answers import InMemory
from .fact import mentions
from .requests import parse_fact
from .states import Row

KINDS = ("fact", "add", "forget")


def edited_variables(program: Program, behaviour: str) -> dict[str, Edit]:
    """The subjects of a behaviour that edits are about, each with its latest edit."""
    edited = {}
    for edit in program.edits:
        if edit.kind in KINDS:
            try:
                request = parse_fact(edit.text, f"--{edit.kind}")
            except Gpt2cError:  # an edit of one prompt
                continue
            if request.behaviour == behaviour and request.variable is not None:
                edited[request.variable] = edit
    return edited


def edited_answers(interpreter: Interpreter, rows: Sequence[Row]) -> list[Row | None]:
    """Each row with the answer that an edit gave it; None where the program says no such answer."""
    results: list[Row | None] = [None] * len(rows)
    for edit in reversed(interpreter.program.edits):
        if edit.answer:
            asked = [
                i
                for i, row in enumerate(rows)
                if results[i] is None
                and mentions(row.prompt, edit.subject)
                and len(row.prompt) + len(edit.answer) <= interpreter.program.shape.context
            ]
            changed = [replace(rows[i], answer=edit.answer) for i in asked]
            right = InMemory(interpreter).says(changed) if changed else []
            for i, row, same in zip(asked, changed, right, strict=True):
                if same:
                    results[i] = row
    return results
