"""What users wrote into a program's files: a rule in adjust() is kept, all else is refused."""

import ast
from pathlib import Path

from ..codegen.render import render_sources
from ..codegen.rules.source import is_rule_program
from ..errors import Gpt2cError
from ..fidelity.fidelity_json import changed_files, read_fidelity
from ..ir import Program

EDITS_FILE = "edits.py"


def refuse_hand_edits(folder: Path, program: Program) -> None:
    """Raise if generating a program's files anew would discard what a user wrote into them.

    Raises:
        Gpt2cError: a file was edited, edits.py outside adjust(), or the program is of rules alone,
            which are changed in their source.
    """
    if is_rule_program(program):
        raise Gpt2cError(
            "is a program of rules, which has no weights to edit",
            where=folder,
            hint="Change the rules in program.py.",
        )
    known = read_fidelity(folder)
    changed = changed_files(folder, {**known.get("files", {}), **known.get("blocks", {})})
    if others := [name for name in changed if name != EDITS_FILE]:
        raise Gpt2cError(
            f"was edited ({others[0]}); regenerating it would discard the edits", where=folder
        )
    path = folder / EDITS_FILE
    if not changed or not path.is_file():
        return
    written = path.read_text(encoding="utf-8")
    if _with_adjust_of(written, render_sources(program)[EDITS_FILE].decode()) != written:
        raise Gpt2cError(
            "was edited outside adjust(); regenerating it would discard that",
            where=path,
            hint="Move what you wrote, imports included, into adjust().",
        )


def keep_adjust(old: Path, new: Path) -> None:
    """Carry over the rule that a user wrote in adjust(), from one folder to another."""
    path = new / EDITS_FILE
    if (old / EDITS_FILE).is_file():
        written = (old / EDITS_FILE).read_text(encoding="utf-8")
        path.write_text(
            _with_adjust_of(written, path.read_text(encoding="utf-8")), encoding="utf-8"
        )


def _with_adjust_of(written: str, generated: str) -> str:
    """A generated edits.py with the function adjust of a written one."""
    functions = [_adjust_of(source) for source in (generated, written)]
    if functions[0] is None or functions[1] is None:
        return generated
    return generated.replace(functions[0], functions[1])


def _adjust_of(source: str) -> str | None:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return None
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "adjust":
            return ast.get_source_segment(source, node)
    return None
