"""Translates a rule program to the values of its templates."""

import ast
import keyword
from collections.abc import Iterator
from textwrap import wrap
from typing import Any

from ...errors import Gpt2cError
from ...ir import Program, Unembed, Value
from ...rules.expression import (
    FUNCTIONS,
    IDS,
    OFFSET,
    PRIMITIVES,
    SEEN,
    names_read,
    parse_rule,
)
from ...rules.logic import negate
from ..text import join_names, literal, prose

CURRENT = "seen[-1]"  # a rule that needs no comment
RESERVED = {SEEN, "legal", "answer", IDS, OFFSET, *PRIMITIVES}


def is_rule_program(program: Program) -> bool:
    """Whether the core consists of values and an answer rule, without weights."""
    core = program.core
    return core.unembed.rule is not None and all(isinstance(n, Value | Unembed) for n in core)


def rule_values(program: Program) -> dict[str, object]:
    """Return the values for the templates of rule programs.

    Raises:
        Gpt2cError: a rule is not an expression of the rule language, or a name is unusable.
    """
    known: list[str] = []
    used: set[str] = set()
    values = []
    for node in program.core.of(Value):
        where = f"%{node.name}"
        parse_rule(node.rule.text, known, where)
        if not node.name.isidentifier() or keyword.iskeyword(node.name) or node.name in RESERVED:
            raise Gpt2cError(
                f"expected an unreserved name for a value, got {node.name!r}", where=where
            )
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
        "reads_ids": IDS in used,
        "reads_offset": OFFSET in used,
        "words": program.vocabulary.kind == "words",
        "read_primitives": bool(used & PRIMITIVES.keys()),
    }


def _comment(node: Value) -> Iterator[str]:
    """The parts that hold the value in the original, its meaning and interchange accuracy."""
    evidence = node.evidence
    parts = [role for role, _ in evidence.roles]
    holders = f"held by {join_names(parts)}" if parts else ""
    score = f"interchange accuracy {evidence.score:.2f}" if evidence.score is not None else ""
    facts = ", ".join(filter(None, [holders, score]))
    text = prose(evidence.label or "a value") + (f" ({facts})." if facts else ".")
    yield from wrap(text[0].upper() + text[1:], 90)


def _source(text: str) -> str:
    """A rule as Python prints its syntax tree, so that no other text reaches the source."""
    return ast.unparse(ast.parse(text, mode="eval"))


def additions(body: ast.Dict) -> Iterator[dict[str, Any]]:
    """Group legal tokens by condition, beginning with the unconditional ones.

    Conditions are source text, tokens are literals. ``otherwise`` holds the tokens that are legal
    if the condition does not hold.
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
    """The branches of ``a if c else b if d else e`` in order."""
    while isinstance(body, ast.IfExp):
        yield {"condition": ast.unparse(body.test), "result": ast.unparse(body.body)}
        body = body.orelse
    yield {"condition": None, "result": ast.unparse(body)}
