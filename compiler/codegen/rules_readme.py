"""The README of a program of rules: what the model does, on what evidence, and where it goes wrong."""

import ast
from collections.abc import Iterator
from typing import Any

from ..ir import Program, Value
from .templates import template
from .text import markdown, plural


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
            "lengths": [_row(row) for row in lengths],
            "told": _told(lengths),
        }
    )


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
    """The rule of the answer in words: code, quoted."""
    rule = program.core.unembed.rule
    assert rule is not None
    body = ast.parse(rule.text, mode="eval").body
    if isinstance(body, ast.Dict):
        parts = []
        for key, value in zip(body.keys, body.values):
            assert isinstance(key, ast.Constant)
            condition = ast.unparse(value)
            token = markdown(str(key.value))
            parts.append(
                f"{token} always" if condition == "True" else f"{token} where `{condition}`"
            )
        return f"Then legal are: {'; '.join(parts)}."
    return f"The next token is `{ast.unparse(body)}`."


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
