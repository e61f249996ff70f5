"""Run a program of rules from its IR: the reference for the answers of the generated source."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..ir import Program, Value
from .expression import IDS, OFFSET, SEEN, evaluate


def rule_answers(
    program: Program,
    words: Sequence[str],
    indices: Sequence[int] | None = None,
    offset: int = 0,
) -> list[object]:
    """The answer of the rules after each word: a word, None, or a frozenset of words.

    Args:
        indices: of the words after which to answer; None: after each.
        offset: the position id of the first word.

    Raises:
        Gpt2cError: a rule is not an expression of the rule language, or fails.
    """
    rule = program.core.unembed.rule
    assert rule is not None
    answers: list[object] = []
    names = token_names(program)
    ids = {name: i for i, name in enumerate(names)}
    for index in range(len(words)) if indices is None else indices:
        known: dict[str, object] = {SEEN: list(words[: index + 1])}
        known[IDS] = [ids[word] for word in words[: index + 1]]
        known[OFFSET] = offset
        for node in program.core.of(Value):
            known[node.name] = evaluate(node.rule.text, known)
        answer = evaluate(rule.text, known)
        if isinstance(answer, dict):
            answer = frozenset(token for token, legal in answer.items() if legal)
        answers.append(names[answer] if isinstance(answer, int) else answer)
    return answers


def agrees(program: Program, record: Mapping[str, Any]) -> bool:
    """Whether the rules give all recorded answers of the original, except at numerical ties."""
    names = token_names(program)
    words = [names[i] for i in record["read"]]
    answers = rule_answers(program, words, record["scored"], record["offset"])
    for index, (answer, expected) in enumerate(zip(answers, record["answers"])):
        if index in record["close_answers"]:
            continue
        correct = (
            frozenset(names[i] for i in expected) if isinstance(expected, list) else names[expected]
        )
        if answer != correct:
            return False
    return True


def token_names(program: Program) -> list[str]:
    """The name of each token in rules: its word, or its id if the vocabulary has no words."""
    if program.vocabulary.kind == "words":
        return [word or f"<{index}>" for index, word in enumerate(program.vocabulary.tokens)]
    return [str(index) for index in range(program.shape.vocab)]
