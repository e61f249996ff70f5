"""What rules on scores and scaled parts change: prompts whose continuation differs."""

from collections.abc import Sequence

from ..interpreter import Interpreter
from ..ir import Edit, Program
from .answers import Answers, InMemory
from .outcome import Count, Effects

NEW_TOKENS = 12
PROMPTS = 40


def predicted_effects(
    before: Program, after: Program, edit: Edit, prompts: Sequence[tuple[int, ...]]
) -> Effects:
    """The effects of an edit that is no fact, in memory.

    A prompt is in the scope of ``never`` if the program would generate the forbidden tokens;
    a scaled part has no scope.
    """
    run = InMemory(Interpreter(before))
    if edit.kind == "never":
        inside, outside = _scope(edit, run, prompts)
        counts = {"inside": Count(len(inside), len(inside))} if inside else {}
        return Effects(counts | {"unrelated": Count(len(outside), len(outside))})
    return Effects({"unrelated": _same(prompts, run, InMemory(Interpreter(after)))})


def measured_effects(
    edit: Edit, before: Answers, after: Answers, prompts: Sequence[tuple[int, ...]]
) -> Effects:
    """The same, of two saved programs."""
    if edit.kind != "never":
        return Effects({"unrelated": _same(prompts, before, after)})
    inside, outside = _scope(edit, before, prompts)
    counts = {}
    if inside:
        still, _ = _scope(edit, after, inside)
        counts["inside"] = Count(len(inside) - len(still), len(inside))
    return Effects(counts | {"unrelated": _same(outside, before, after)})


def _scope(
    edit: Edit, run: Answers, prompts: Sequence[tuple[int, ...]]
) -> tuple[list[tuple[int, ...]], list[tuple[int, ...]]]:
    """Prompts after which the forbidden tokens come, and the others."""
    inside: list[tuple[int, ...]] = []
    outside: list[tuple[int, ...]] = []
    length = len(edit.tokens)
    for prompt, new in zip(prompts, run.continued(prompts, NEW_TOKENS), strict=True):
        text = (*prompt[len(prompt) - length + 1 :], *new) if length > 1 else tuple(new)
        comes = any(text[i : i + length] == edit.tokens for i in range(len(text) - length + 1))
        (inside if comes else outside).append(prompt)
    return inside, outside


def _same(prompts: Sequence[tuple[int, ...]], before: Answers, after: Answers) -> Count:
    if not prompts:
        return Count(0, 0)
    pairs = zip(
        before.continued(prompts, NEW_TOKENS), after.continued(prompts, NEW_TOKENS), strict=True
    )
    return Count(sum(tuple(one) == tuple(other) for one, other in pairs), len(prompts))
