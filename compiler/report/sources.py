"""Differences between the sources of two programs, function by function.

Files are split into units: functions, classes and assignments. Units are matched by name, and the
function of a part by the part's name, so ``L1H3_induction`` matches ``L1H3_copying``.
"""

import ast
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import Gpt2cError

LARGEST = 5_000_000  # maximum size of a source file in bytes
PART = re.compile(r"^(L\d+[HN]\d+)_\w+$")
ENTRY = re.compile(r"\b([A-Z][A-Z_]*)\[\d+\]")  # QK[3]: a head's index in its layer's block
ALIKE = 0.6  # minimum share of equal lines for units with different names to match

# Kinds of change, and their names in the output.
KINDS = {
    "changed": "changed",
    "described": "only comments changed",
    "renumbered": "only its index in a weight block changed",
    "renamed": "only its name changed",
    "moved": "moved to another file",
    "added": "added",
    "removed": "removed",
}


@dataclass(frozen=True)
class Unit:
    """A statement at the top of a file, with the comments before it."""

    file: str
    name: str
    text: str

    @property
    def key(self) -> str:
        """The name that units are matched by: for the function of a part, the part."""
        match = PART.match(self.name)
        return match[1] if match else self.name


def source_changes(a: Path, b: Path) -> list[dict[str, Any]]:
    """Every unit and table row that differs: {"file", "name", "change", "diff", "was"}.

    ``diff``: lines of a unified diff; ``was``: the previous file and name if they differ.

    Raises:
        Gpt2cError: a source can't be read.
    """
    first, second = _files(a, "*.py"), _files(b, "*.py")
    units = [
        [u for name, text in texts.items() for u in units_of(name, text)]
        for texts in (first, second)
    ]
    changes = list(_compared(*units))
    left, right = _files(a, "*.tsv"), _files(b, "*.tsv")
    for name in sorted(left.keys() | right.keys()):
        changes += _table_changes(name, left.get(name, ""), right.get(name, ""))
    order = list(KINDS)
    return sorted(changes, key=lambda each: (order.index(each["change"]), each["file"]))


def units_of(file: str, text: str) -> Iterator[Unit]:
    """The units of a Python file; a file with invalid syntax is one unit."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        yield Unit(file, file, text)
        return
    lines = text.splitlines(keepends=True)
    taken = 0
    counts: dict[str, int] = {}
    for statement in body:
        assert statement.end_lineno is not None
        piece = "".join(lines[taken : statement.end_lineno]).strip("\n")
        taken = statement.end_lineno
        name = _name(statement, file)
        counts[name] = counts.get(name, 0) + 1
        yield Unit(file, name if counts[name] == 1 else f"{name} ({counts[name]})", piece + "\n")


def _name(statement: ast.stmt, file: str) -> str:
    match statement:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AsyncFunctionDef(name=name):
            return name
        case ast.Assign(targets=[ast.Name(id=name), *_]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case ast.Import() | ast.ImportFrom():
            return f"imports of {file}"
        case ast.Expr(value=ast.Constant(value=str())):
            return f"docstring of {file}"
        case _:
            return f"statement of {file}"


def _compared(first: list[Unit], second: list[Unit]) -> Iterator[dict[str, Any]]:
    old = {(unit.file, unit.key): unit for unit in first}
    new = {(unit.file, unit.key): unit for unit in second}
    pairs = [(old.pop(key), new.pop(key)) for key in list(old) if key in new]
    pairs += _elsewhere(old, new, lambda unit: unit.text)
    pairs += _elsewhere(old, new, lambda unit: unit.key if PART.match(unit.name) else "")
    pairs += _renamed(old, new)
    for before, after in pairs:
        change = _change(before, after)
        if change is not None:
            yield _change_fact(before, after, change)
    for unit in old.values():
        yield {
            "file": unit.file,
            "name": unit.name,
            "change": "removed",
            "was": None,
            "diff": _diff(unit.text, ""),
        }
    for unit in new.values():
        yield {
            "file": unit.file,
            "name": unit.name,
            "change": "added",
            "was": None,
            "diff": _diff("", unit.text),
        }


def _elsewhere(old: dict[Any, Unit], new: dict[Any, Unit], key: Any) -> list[tuple[Unit, Unit]]:
    """Remove and return the pairs with the same nonempty ``key``."""
    places: dict[str, list[Any]] = {}
    for place, unit in new.items():
        places.setdefault(key(unit), []).append(place)
    places.pop("", None)
    pairs = []
    for place, unit in list(old.items()):
        if places.get(key(unit)):
            pairs.append((old.pop(place), new.pop(places[key(unit)].pop(0))))
    return pairs


def _renamed(old: dict[Any, Unit], new: dict[Any, Unit]) -> list[tuple[Unit, Unit]]:
    """Remove and return pairs within a file with different names and mostly equal lines."""
    pairs = []
    for place, unit in list(old.items()):
        here = [other for other in new if other[0] == place[0]]
        scored = [(_likeness(unit.text, new[other].text), other) for other in here]
        best = max(scored, default=(0.0, None), key=lambda each: each[0])
        if best[0] >= ALIKE and best[1] is not None:
            pairs.append((old.pop(place), new.pop(best[1])))
    return pairs


def _likeness(a: str, b: str) -> float:
    matcher = difflib.SequenceMatcher(None, a.splitlines(), b.splitlines(), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE else 0.0


def _change(before: Unit, after: Unit) -> str | None:
    if before.text == after.text:
        return "moved" if before.file != after.file else None
    old = before.text
    if before.name != after.name:
        old = re.sub(rf"\b{re.escape(before.name)}\b", after.name, old)
        if old == after.text:
            return "renamed"
    if ENTRY.sub(r"\1[]", old) == ENTRY.sub(r"\1[]", after.text):
        return "renumbered"
    trees = [_bare(ENTRY.sub(r"\1[0]", each)) for each in (old, after.text)]
    return "described" if trees[0] is not None and trees[0] == trees[1] else "changed"


def _bare(text: str) -> str | None:
    """The code without comments and docstrings."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                node.body = node.body[1:]
    return ast.dump(tree)


def _change_fact(before: Unit, after: Unit, change: str) -> dict[str, Any]:
    same = (before.file, before.name) == (after.file, after.name)
    return {
        "file": after.file,
        "name": after.name,
        "change": change,
        "was": None if same else f"{before.file}: {before.name}",
        "diff": [] if change == "moved" else _diff(before.text, after.text),
    }


def _diff(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=2)
    return [line for line in lines if not line.startswith(("---", "+++"))]


def _table_changes(file: str, before: str, after: str) -> Iterator[dict[str, Any]]:
    """Rows of a table that differ in a column other than the weight index, by first column.

    Columns are matched by name; an absent column is empty. All but the weight index describe the
    neuron, so a row in both tables changes at most its description.
    """
    first, second = _rows(before), _rows(after)
    for name in [*first, *(key for key in second if key not in first)]:
        old, new = first.get(name), second.get(name)
        if _described(old) == _described(new):
            continue
        change = "described" if old and new else "added" if new else "removed"
        lines = [f"{sign}{_line(row)}" for sign, row in (("-", old), ("+", new)) if row]
        yield {"file": file, "name": name, "change": change, "was": None, "diff": lines}


def _rows(text: str) -> dict[str, dict[str, str]]:
    """The rows of a table by first column, each as its cells by the name of their column."""
    heading, *rows = [line.split("\t") for line in text.splitlines() if line] or [[]]
    return {row[0]: dict(zip(heading, row)) for row in rows}


def _described(row: dict[str, str] | None) -> dict[str, str] | None:
    """The cells with text, without the second column, a neuron's index in the weight block."""
    if row is None:
        return None
    cells = list(row.items())
    return {column: text for column, text in cells[:1] + cells[2:] if text}


def _line(row: dict[str, str]) -> str:
    return "\t".join(row.values())


def _files(folder: Path, pattern: str) -> dict[str, str]:
    texts = {}
    for path in sorted(folder.rglob(pattern)):
        name = path.relative_to(folder)
        if "__pycache__" in name.parts or not path.is_file():
            continue
        try:
            if path.stat().st_size > LARGEST:
                raise Gpt2cError(f"expected at most {LARGEST:,} bytes", where=path)
            texts[name.as_posix()] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            raise Gpt2cError("expected UTF-8 text", where=path) from None
    return texts
