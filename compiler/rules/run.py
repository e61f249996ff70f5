"""Runs a program of rules from its IR: the reference for what the generated source must answer."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..ir import Program, Value
from .expression import SEEN, evaluate


def rule_answers(
    program: Program, words: Sequence[str], after: Sequence[int] | None = None
) -> list[object]:
    """After each word, or those at the given indices, what the rules say: a word (None where they find none), or a frozenset of words.

    Raises:
        Gpt2cError: a rule is no expression of the language of rules, or fails.
    """
    rule = program.core.unembed.rule
    assert rule is not None
    answers: list[object] = []
    for index in range(len(words)) if after is None else after:
        known: dict[str, object] = {SEEN: list(words[: index + 1])}
        for node in program.core.of(Value):
            known[node.name] = evaluate(node.rule.text, known)
        found = evaluate(rule.text, known)
        if isinstance(found, dict):
            found = frozenset(token for token, legal in found.items() if legal)
        answers.append(found)
    return answers


def agrees(program: Program, record: Mapping[str, Any]) -> bool:
    """Whether the rules give every recorded answer of the original's, numerical ties apart."""
    names = token_names(program)
    answers = rule_answers(program, [names[i] for i in record["read"]], record["scored"])
    for index, (given, expected) in enumerate(zip(answers, record["answers"])):
        if index in record["close_answers"]:
            continue
        right = (
            frozenset(names[i] for i in expected) if isinstance(expected, list) else names[expected]
        )
        if given != right:
            return False
    return True


def token_names(program: Program) -> list[str]:
    """What rules call each token: its word, or its number where there are no words."""
    if program.vocabulary.kind == "words":
        return [word or f"<{index}>" for index, word in enumerate(program.vocabulary.tokens)]
    return [str(index) for index in range(program.shape.vocab)]
