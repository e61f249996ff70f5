"""The README of a program of rules: what the model does, the evidence, and the errors."""

import ast
from collections.abc import Iterator
from textwrap import fill
from typing import Any

from ...ir import Program, Value
from ...rules.expression import FUNCTIONS, PRIMITIVES, names_read
from ..rules.source import additions, cases
from ..templates import template
from ..text import join_names, markdown, plural


def render_rules_readme(
    program: Program, fidelity: dict[str, Any], shared: dict[str, object]
) -> str:
    """The text of README.md; ``shared`` holds the values that every program's README uses."""
    values = program.core.of(Value)
    lengths = fidelity.get("by_length", [])
    return template("rules_README.md.jinja").render(
        shared
        | {
            "introduction": fill(_introduction(program, fidelity, shared), 100),
            "values": [_value(node) for node in values if node.name != "token"],
            "conclusion": _conclusion(program),
            "functions": _has_functions(program),
            "lengths": [_row(row) for row in lengths],
            "errors": _errors(lengths),
        }
    )


def _introduction(program: Program, fidelity: dict[str, Any], shared: dict[str, object]) -> str:
    rules = plural(len(program.core.of(Value)) + 1, "rule")
    shares = [*_acceptance(program), *_verified(fidelity)]
    share = f" ({'; '.join(shares)})" if shares else ""
    text = f"**{shared['name']}**{share} {shared['description']} gpt2c decompiled it from the"
    text += f" checkpoint of that name into {rules}."
    return f"{text} It needs only Python, and runs at any length."


def _acceptance(program: Program) -> Iterator[str]:
    """The match on the unseen inputs on which the search accepted the rules."""
    from scipy import stats  # slow to load

    for step in program.history:
        if step.tested and step.equal is not None:
            interval = stats.binomtest(step.equal, step.tested).proportion_ci(method="exact")
            match = {"value": step.equal / step.tested, "n": step.tested}
            match |= {"low": interval.low, "high": interval.high}
            yield f"accepted with a match of {_match(match, 'unseen inputs')}"


def _verified(fidelity: dict[str, Any]) -> Iterator[str]:
    """The match on the recorded prompts."""
    if match := fidelity.get("match"):
        yield f"on the recorded prompts {_match(match, 'inputs')}"


def _match(match: dict[str, Any], inputs: str) -> str:
    """A match with its interval and the number of inputs."""
    value, low, high = (f"{100 * match[key]:.1f} %" for key in ("value", "low", "high"))
    return f"{value} of {match['n']:,} {inputs}, 95 % interval {low} to {high}"


def _has_functions(program: Program) -> bool:
    """Whether the program has a rules.py."""
    rule = program.core.unembed.rule
    texts = [node.rule.text for node in program.core.of(Value)] + ([rule.text] if rule else [])
    return any(names_read(text) & FUNCTIONS for text in texts)


def _value(node: Value) -> dict[str, str]:
    parts = [f"`{role}`" for role, _ in node.evidence.roles]
    score = node.evidence.score
    return {
        "name": node.name,
        "meaning": markdown(node.evidence.label or "a value"),
        "parts": join_names(parts),
        "score": "not measured" if score is None else f"{100 * score:.1f} %",
    }


def _conclusion(program: Program) -> str:
    """The answer rule in words with its conditions as code, and the functions that it calls."""
    rule = program.core.unembed.rule
    assert rule is not None
    body = ast.parse(rule.text, mode="eval").body
    answer = _legal(body) if isinstance(body, ast.Dict) else _next(body)
    return " ".join([answer, *_called(body)])


def _legal(body: ast.Dict) -> str:
    parts = []
    for case in additions(body):
        tokens, others = _tokens(case["tokens"]), _tokens(case["otherwise"])
        if case["condition"] is not None:
            parts.append(f"{tokens} if {_code(case['condition'])}")
            parts[-1] += f", else {others}" if others else ""
        elif tokens:
            parts.append(f"{tokens} always")
    return f"Legal next tokens: {'; '.join(parts) or 'none'}."


def _next(body: ast.expr) -> str:
    parts = [
        _result(case["result"] or "")
        + (f" if {_code(case['condition'])}" if case["condition"] is not None else "")
        for case in cases(body)
    ]
    return f"The next token is {'; else '.join(parts)}."


def _result(source: str) -> str:
    """A token by name, anything else as code."""
    node = ast.parse(source, mode="eval").body
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return markdown(node.value)
    return _code(source)


def _called(body: ast.expr) -> Iterator[str]:
    """A sentence for each function that the answer calls, from the first line of its docstring."""
    called = {
        node.func.id
        for node in ast.walk(body)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    for name in sorted(called & FUNCTIONS):
        summary = (PRIMITIVES[name].__doc__ or "").strip().splitlines()[0].rstrip(".")
        yield f"`{name}` returns {summary[0].lower()}{summary[1:]}."


def _tokens(literals: list[str]) -> str:
    return join_names([markdown(str(ast.literal_eval(token))) for token in literals])


def _code(source: str) -> str:
    return "`" + source.replace("`", "\u2019") + "`"


def _row(row: dict[str, Any]) -> dict[str, str]:
    return {
        "range": f"{row['least']} to {row['most']}",
        "inputs": str(row["inputs"]),
        **{key: _share(row[key], row["inputs"]) for key in ("agree", "original", "rules")},
    }


def _share(hits: int | None, of: int) -> str:
    return "–" if hits is None or not of else f"{100 * hits / of:.1f} %"


def _errors(lengths: list[dict[str, Any]]) -> str:
    total = sum(row["inputs"] for row in lengths)
    missed = total - sum(row["agree"] for row in lengths)
    if not missed:
        return f"All answers match the original's on {total} held-out inputs."
    text = f"Some answer differs from the original's on {missed} of {total} held-out inputs."
    if all(row["original"] is not None for row in lengths):
        excused = sum(row["strays"] for row in lengths)
        text += f" On {excused} of these the rules solve the task and the original fails it: rules"
        text += " describe what the model computes, not its precision."
    return text


def by_length(records: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Sums of records {tokens, agree, original, rules} by length; None if the task is unknown."""
    for least, most in ((0, 50), (51, 100), (101, None)):
        chosen = [r for r in records if least <= r["tokens"] <= (most or r["tokens"])]
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
