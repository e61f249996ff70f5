"""The share of a program that consists of rules, for fidelity.json and the README."""

from ...ir import OV, Head, Mlp, Program, Rule, Unembed, Value, count_numbers, table_entries
from ..text import plural
from .source import is_rule_program


def rule_count(program: Program) -> int:
    """The number of rules in the core: values, answer, selectors and OVs of heads, neurons."""
    core = program.core
    count = len(core.of(Value)) + sum(node.rule is not None for node in core.of(Unembed))
    for head in core.of(Head):
        count += isinstance(head.selector, Rule) + isinstance(head.ov, Rule)
    return count + sum(row.rule is not None for mlp in core.of(Mlp) for row in mlp.rows)


def rules_summary(program: Program) -> str | None:
    """A sentence on the share of parts and numbers that rules replace; None without rules."""
    if is_rule_program(program) or not rule_count(program):
        return None
    heads = program.core.of(Head)
    rows = [row for mlp in program.core.of(Mlp) for row in mlp.rows]
    selectors = sum(isinstance(head.selector, Rule) for head in heads)
    neurons = sum(row.rule is not None for row in rows)
    parts = len(heads) + len(rows)
    text = f"Rules replace the QK circuits of {selectors:,} of {plural(len(heads), 'head')}"
    text += f" and the input weights of {neurons:,} of {plural(len(rows), 'neuron')}"
    text += f" ({100 * (selectors + neurons) / parts:.1f} % of the parts"
    saved = _replaced_numbers(program)
    if saved > 0:
        left = count_numbers(program, program.core)["parts"]
        text += f"; {100 * saved / (saved + left):.1f} % of the numbers in heads and neurons"
    return f"{text}). A rule is code: editing it changes the behaviour of the program."


def _replaced_numbers(program: Program) -> int:
    """The numbers that the rules of parts replace, minus the entries of their tables."""
    width, count = program.shape.width, 0
    for head in program.core.of(Head):
        if isinstance(head.selector, Rule) and isinstance(head.ov, OV):
            count += 2 * program.extent(head.ov.weights)[1] * width
            count -= table_entries(head.selector.text)
    for mlp in program.core.of(Mlp):
        rules = [row.rule for row in mlp.rows if row.rule is not None]
        count += sum(width + 1 - table_entries(rule.text) for rule in rules)
    return count
