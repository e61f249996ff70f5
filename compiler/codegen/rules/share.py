"""How much of a program rules stand for: the figure for fidelity.json, the sentence for the README."""

from ...ir import Head, Mlp, Program, Rule, Unembed, Value, count_numbers
from ..text import plural
from .source import is_rule_program


def rule_count(program: Program) -> int:
    """Rules in the core: values, the rule of the answer, selectors and OVs of heads, neurons."""
    core = program.core
    found = len(core.of(Value)) + sum(node.rule is not None for node in core.of(Unembed))
    for head in core.of(Head):
        found += isinstance(head.selector, Rule) + isinstance(head.ov, Rule)
    return found + sum(row.rule is not None for mlp in core.of(Mlp) for row in mlp.rows)


def ruled_words(program: Program) -> str | None:
    """What share of heads and neurons, and of their numbers, rules took the place of; None without any."""
    if is_rule_program(program) or not rule_count(program):
        return None
    heads = program.core.of(Head)
    rows = [row for mlp in program.core.of(Mlp) for row in mlp.rows]
    looking = sum(isinstance(head.selector, Rule) for head in heads)
    firing = sum(row.rule is not None for row in rows)
    parts = len(heads) + len(rows)
    text = f"Rules have taken the place of where {looking:,} of {plural(len(heads), 'head')} look"
    text += f" and of when {firing:,} of {plural(len(rows), 'neuron')} fire"
    text += f" ({100 * (looking + firing) / parts:.1f} % of the parts"
    saved = sum(
        step.numbers_before - step.numbers_after
        for step in program.history
        if step.name.partition("{")[0] == "symbolize"
    )
    if saved > 0:
        left = count_numbers(program, program.core)["parts"]
        text += f"; {100 * saved / (saved + left):.1f} % of the numbers of heads and neurons"
    return f"{text}). A rule is code: whoever edits it changes what the program does."
