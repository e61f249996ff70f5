"""The README of a program of rules: what the model does, on what evidence, and where it goes wrong."""

import ast
from collections.abc import Iterator
from typing import Any

from ...ir import Program, Value
from ...rules.expression import FUNCTIONS, PRIMITIVES, names_read
from ..rules.source import additions, cases
from ..templates import template
from ..text import markdown, plural


def render_rules_readme(program: Program, found: dict[str, Any], shared: dict[str, object]) -> str:
    """The text of README.md; ``shared`` is what the README of every program says."""
    values = program.core.of(Value)
    lengths = found.get("by_length", [])
    return template("rules_README.md.jinja").render(
        shared
        | {
            "rules": plural(len(values) + 1, "rule"),
            "values": [_value(node) for node in values if node.name != "token"],
            "conclusion": _conclusion(program),
            "functions": _has_functions(program),
            "lengths": [_row(row) for row in lengths],
            "told": _told(lengths),
        }
    )


def _has_functions(program: Program) -> bool:
    """Whether there is a rules.py."""
    rule = program.core.unembed.rule
    texts = [node.rule.text for node in program.core.of(Value)] + ([rule.text] if rule else [])
    return any(names_read(text) & FUNCTIONS for text in texts)


def _value(node: Value) -> dict[str, str]:
    parts = [f"`{role}`" for role, _ in node.evidence.roles]
    together = (
        parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""
    )
    verb = "holds" if len(parts) == 1 else "together hold"
    score = node.evidence.score
    return {
        "name": node.name,
        "meaning": markdown(node.evidence.label or "a value"),
        "parts": f"{together} {verb}" if parts else "",
        "score": "" if score is None else f"{100 * score:.1f} %",
    }


def _conclusion(program: Program) -> str:
    """The rule of the answer in words, its conditions as code; and what the functions are that it calls."""
    rule = program.core.unembed.rule
    assert rule is not None
    body = ast.parse(rule.text, mode="eval").body
    told = _legal(body) if isinstance(body, ast.Dict) else _next(body)
    return " ".join([told, *_called(body)])


def _legal(body: ast.Dict) -> str:
    parts = []
    for case in additions(body):
        tokens, others = _tokens(case["tokens"]), _tokens(case["otherwise"])
        if case["condition"] is not None:
            parts.append(f"{tokens} where {_code(case['condition'])}")
            parts[-1] += f", else {others}" if others else ""
        elif tokens:
            parts.append(f"{tokens} always")
    return f"Then legal are: {'; '.join(parts) or 'none'}."


def _next(body: ast.expr) -> str:
    parts = [
        _result(case["result"] or "")
        + (f" where {_code(case['condition'])}" if case["condition"] is not None else "")
        for case in cases(body)
    ]
    return f"The next token is {'; else '.join(parts)}."


def _result(source: str) -> str:
    """A token by its name, anything else as code."""
    node = ast.parse(source, mode="eval").body
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return markdown(node.value)
    return _code(source)


def _called(body: ast.expr) -> Iterator[str]:
    """What each function gives that the answer calls, by the first line of its own documentation."""
    called = {
        node.func.id
        for node in ast.walk(body)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    for name in sorted(called & FUNCTIONS):
        says = (PRIMITIVES[name].__doc__ or "").strip().splitlines()[0].rstrip(".")
        yield f"`{name}` gives {says[0].lower()}{says[1:]}."


def _tokens(literals: list[str]) -> str:
    names = [markdown(str(ast.literal_eval(each))) for each in literals]
    return (
        names[0]
        if len(names) == 1
        else " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
    )


def _code(source: str) -> str:
    return "`" + source.replace("`", "\u2019") + "`"


def _row(row: dict[str, Any]) -> dict[str, str]:
    return {
        "range": f"{row['least']} to {row['most']}",
        "inputs": str(row["inputs"]),
        **{key: _share(row[key], row["inputs"]) for key in ("agree", "original", "rules")},
    }


def _share(hits: int | None, of: int) -> str:
    return "–" if hits is None else f"{100 * hits / of:.1f} %"


def _told(lengths: list[dict[str, Any]]) -> str:
    total = sum(row["inputs"] for row in lengths)
    missed = total - sum(row["agree"] for row in lengths)
    if not missed:
        return f"On none of {total} inputs that no search saw does an answer differ from the original's."
    known = all(row["original"] is not None for row in lengths)
    text = (
        f"On {missed} of {total} inputs that no search saw some answer differs from the original's."
    )
    if known:
        excused = sum(row["strays"] for row in lengths)
        text += f" On {excused} of these the rules do the task and the original fails it: the rules say what the model computes, not with what precision."
    return text


def by_length(records: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Sums of records {tokens, agree, original, rules} by length; None where the task isn't known."""
    for least, most in ((0, 50), (51, 100), (101, None)):
        chosen = [
            r for r in records if least <= r["tokens"] and (most is None or r["tokens"] <= most)
        ]
        if not chosen:
            continue
        known = all(r["original"] is not None for r in chosen)
        yield {
            "least": least,
            "most": most or max(r["tokens"] for r in chosen),
            "inputs": len(chosen),
            "agree": sum(r["agree"] for r in chosen),
            "original": sum(r["original"] for r in chosen) if known else None,
            "rules": sum(r["rules"] for r in chosen) if known else None,
            "strays": sum(not r["agree"] and r["rules"] and not r["original"] for r in chosen)
            if known
            else 0,
        }
