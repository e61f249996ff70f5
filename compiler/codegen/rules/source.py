"""A program of rules → the sources of its folder: program.py reads like a person's, and has no weights."""

import ast
import keyword
from collections.abc import Iterator
from textwrap import wrap
from typing import Any

from ...errors import Gpt2cError
from ...ir import Program, Unembed, Value
from ...rules.expression import FUNCTIONS, PRIMITIVES, SEEN, names_read, parse_rule
from ...rules.logic import negate
from ..text import literal, prose

CURRENT = "seen[-1]"  # a rule that says its own meaning
RESERVED = {SEEN, "legal", "answer", "ids", *PRIMITIVES}


def is_rule_program(program: Program) -> bool:
    """Whether the core is made of values and a rule, without any weight."""
    core = program.core
    return core.unembed.rule is not None and all(isinstance(n, Value | Unembed) for n in core)


def rule_values(program: Program) -> dict[str, object]:
    """What the templates of rule programs are given.

    Raises:
        Gpt2cError: a rule is no expression of the language of rules, or a value has no usable name.
    """
    known: list[str] = []
    used: set[str] = set()
    values = []
    for node in program.core.of(Value):
        where = f"%{node.name}"
        parse_rule(node.rule.text, known, where)
        if not node.name.isidentifier() or keyword.iskeyword(node.name) or node.name in RESERVED:
            raise Gpt2cError(f"{node.name!r} can't be the name of a value", where=where)
        used |= names_read(node.rule.text)
        known.append(node.name)
        values.append(
            {
                "name": node.name,
                "text": _source(node.rule.text),
                "comment": [] if node.rule.text == CURRENT else list(_comment(node)),
            }
        )
    rule = program.core.unembed.rule
    assert rule is not None
    tree = parse_rule(rule.text, known, "%unembed")
    used |= names_read(rule.text)
    return {
        "values": values,
        "readout": program.core.unembed.readout,
        "primitives": sorted(used & FUNCTIONS),
        "additions": list(additions(tree.body)) if isinstance(tree.body, ast.Dict) else [],
        "cases": list(cases(tree.body)) if not isinstance(tree.body, ast.Dict) else [],
        "words": program.vocabulary.kind == "words",
        "read_primitives": bool(used & PRIMITIVES.keys()),
    }


def _comment(node: Value) -> Iterator[str]:
    """Who holds the value in the original, what it is, and how far that was put to the test."""
    evidence = node.evidence
    parts = [role for role, _ in evidence.roles]
    who = f"{_together(parts)} {'holds' if len(parts) == 1 else 'hold'} " if parts else ""
    sure = f" (interchange {evidence.score:.2f})" if evidence.score is not None else ""
    text = f"{who}{prose(evidence.label or 'a value')}{sure}."
    yield from wrap(text[0].upper() + text[1:], 90)


def _together(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _source(text: str) -> str:
    """A rule as it is printed: what Python prints for its syntax tree, so nothing else gets through."""
    return ast.unparse(ast.parse(text, mode="eval"))


def additions(body: ast.Dict) -> Iterator[dict[str, Any]]:
    """Tokens that are legal on one condition, together; what is always legal first.

    Conditions are source, tokens literals; ``otherwise``: those that are legal where the condition
    doesn't hold.
    """
    groups: dict[str, list[str]] = {}
    for key, value in zip(body.keys, body.values):
        assert isinstance(key, ast.Constant)
        condition = negate(negate(ast.unparse(value)))  # not a > b: a <= b
        groups.setdefault(condition, []).append(literal(str(key.value)))
    always = groups.pop("True", [])
    groups.pop("False", None)
    yield {"condition": None, "tokens": always, "otherwise": []}
    while groups:
        condition = next(iter(groups))
        tokens = groups.pop(condition)
        other = groups.pop(negate(condition), [])
        if other and condition.startswith("not "):
            condition, tokens, other = condition.removeprefix("not "), other, tokens
        yield {"condition": condition, "tokens": tokens, "otherwise": other}


def cases(body: ast.expr) -> Iterator[dict[str, str | None]]:
    """``a if c else b if d else e`` as cases in turn."""
    while isinstance(body, ast.IfExp):
        yield {"condition": ast.unparse(body.test), "result": ast.unparse(body.body)}
        body = body.orelse
    yield {"condition": None, "result": ast.unparse(body)}
