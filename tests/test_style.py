"""Rules of style that no linter checks: names that say nothing, and the length of files."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[1]
EMPTY_NAMES = {"found", "told", "given", "wanted", "made", "said", "ours", "theirs"}
MAX_LINES = 400


def sources(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def test_variables_and_parameters_are_named_for_what_they_hold() -> None:
    named = []
    for path in sources("compiler", "templates", "benchmarks", "examples"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node, "id", None) or getattr(node, "arg", None)
            if isinstance(node, ast.Name | ast.arg | ast.keyword) and name in EMPTY_NAMES:
                named.append(f"{path.relative_to(ROOT)}: {name}")
    assert named == []


def test_files_of_the_compiler_have_at_most_400_lines() -> None:
    counts = {
        path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources("compiler")
    }
    assert len(counts) > 100
    assert [str(path.relative_to(ROOT)) for path, n in counts.items() if n > MAX_LINES] == []
