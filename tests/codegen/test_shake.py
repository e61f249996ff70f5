"""Tree shaking keeps exactly the definitions that are used, directly or indirectly."""

import ast
from textwrap import dedent

import pytest
from gpt2c.codegen.shake import drop_unused, imported_from
from hypothesis import given, settings
from hypothesis import strategies as st


def kept(source: str, *roots: str) -> str:
    return drop_unused(dedent(source), roots).strip()


def names(source: str) -> set[str]:
    """Top-level names that a source defines."""
    defined = set()
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            defined.add(statement.name)
        elif isinstance(statement, ast.Import | ast.ImportFrom):
            defined |= {(alias.asname or alias.name).split(".")[0] for alias in statement.names}
        else:
            for node in ast.walk(statement):
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                    defined.add(node.id)
    return defined


def test_definitions_that_a_root_needs_are_kept():
    source = """
    import io, math, os as system
    from pathlib import Path, PurePath

    LIMIT = 3
    UNUSED = 4

    def root():
        return helper() + LIMIT

    def helper():
        return math.pi, Path

    def unused():
        return other(UNUSED)

    def other(x):
        return io, system, PurePath
    """
    assert names(kept(source, "root")) == {"math", "Path", "LIMIT", "root", "helper"}


@pytest.mark.parametrize(
    "use",
    [
        "def root(): return helper",
        "def root(a=helper): return a",
        "def root(a: helper): return a",
        "def root() -> helper: ...",
        "@helper\ndef root(): ...",
        "class root(helper): ...",
        "class root:\n    attribute = helper",
        "class root:\n    def method(self): return helper(1)",
        "def root(): return [x for x in helper]",
        "def root(): return lambda: helper",
        "def root(): return f'{helper}'",
        "def root(): return other.x(helper=helper)",
        "def root(): return helper.attribute",
        "def root():\n    def inner(): return helper\n    return inner",
        "root = helper",
        "root: int = helper",
        "a, (root, *b) = helper",
        "if helper: ...",
        "for x in helper: ...",
        "with helper as x: ...",
        "while helper: ...",
        "try:\n    helper\nexcept Exception: ...",
        "helper()",
        "assert helper",
        "print(helper); root = 1",
        "other[0] = helper",
        "other.x = helper",
        "other += helper",
    ],
)
def test_every_use_counts(use):
    source = f"other = {{}}\ndef helper(*_): ...\n{use}\n"
    assert "helper" in names(kept(source, "root"))


@pytest.mark.parametrize(
    "mention",
    [
        "def root(): return other.helper",
        "def root(): return other(helper=1)",
        "def root(): return 'helper'",
        "def root(helper): return helper",
        "def root():\n    helper = 1\n    return helper",
        "def root(): return [helper for helper in range(3)]",
        "def root(): return lambda helper: helper",
        "def root(): ...  # helper",
        "class root:\n    helper = 1",
    ],
)
def test_the_same_spelling_is_no_use(mention):
    source = f"def helper(): ...\nother = dict\n{mention}\n"
    assert "def helper" not in kept(source, "root")


def test_statements_with_side_effects_are_kept_with_their_definitions():
    source = '''
    """Docstring."""
    from __future__ import annotations
    import sys

    def first(): return 1

    table = {}
    table["a"] = first()
    table.b = 1
    table["c"], alone = 1, 2
    del sys.path[0]
    if True:
        guarded = 1

    def root(): ...
    '''
    shaken = kept(source, "root")
    assert names(shaken) == {"annotations", "sys", "table", "first", "guarded", "root", "alone"}
    assert shaken.startswith('"""Docstring."""') and 'table["a"]' in shaken


def test_imports_keep_only_the_names_that_are_used():
    source = "from a import b, c as d, e\nimport f.g, h\n\ndef root():\n    return d, f.g.x\n"
    assert kept(source, "root").splitlines()[:2] == ["from a import c as d", "import f.g"]


def test_comments_are_removed_with_their_statement():
    source = '"""Module."""\n\n# of unused\nunused = 1  # too\n\n# of root\nroot = 2\n'
    assert kept(source, "root") == '"""Module."""\n\n# of root\nroot = 2'


def test_cycles_end():
    source = (
        "def a(): return b()\n\ndef b(): return a()\n\ndef c(): return d()\n\ndef d(): return c()\n"
    )
    assert names(kept(source, "a")) == {"a", "b"}
    assert names(kept(source)) == set()


def test_imported_from_knows_names_by_their_source():
    source = "from numerics import Run, load as read\nfrom other import x\nimport numerics\n"
    assert imported_from(source, "numerics") == {"Run", "load"}


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.integers(0, 9), st.frozensets(st.integers(0, 9)), max_size=10))
def test_exactly_the_reachable_definitions_are_kept(calls):
    lines = [
        f"def f{number}(): return [{', '.join(f'f{other}' for other in sorted(others))}]"
        for number, others in calls.items()
    ]
    reached, queue = set(), [0] if 0 in calls else []
    while queue:
        number = queue.pop()
        if number not in reached:
            reached.add(number)
            queue += [other for other in calls[number] if other in calls]
    assert names(drop_unused("\n".join(lines) + "\n", {"f0"})) == {f"f{n}" for n in reached}
