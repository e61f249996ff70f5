"""Roles of positions: which tokens of different prompts play the same part.

The prompts of one phrasing share a *template*, the tokens that are common to all of them, in order.
A position is a template token or lies in a gap between two of them, where its role is its distance
from the gap's end: the last token of the subject, the one before it, ... So prompts with subjects
and contexts of any length are aligned. Tokens of the answer have roles of their own.
"""

from collections.abc import Sequence
from functools import reduce

LEAST_PROMPTS = 4  # in a phrasing; fewer have no mean to speak of
LEAST_TEMPLATE = 2  # tokens in common
FAR = 3  # distances from a gap's end beyond this share one role

Role = tuple[str, int, int]


def template_of(prompts: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """The tokens that all prompts have in common, in order, matched from the right."""
    return reduce(_common, (tuple(prompt) for prompt in prompts))


def alignable(prompts: Sequence[Sequence[int]]) -> bool:
    """Whether prompts of one phrasing have a template."""
    return len(prompts) >= LEAST_PROMPTS and len(template_of(prompts)) >= LEAST_TEMPLATE


def roles_of(prompt: Sequence[int], template: Sequence[int]) -> list[Role]:
    """The role of each position: ("template", index, 0) or ("gap", index, distance from its end).

    Gap ``i`` comes before template token ``i``.
    """
    roles: list[Role] = []
    left, distance = len(template), 0
    for token in reversed(prompt):
        if left and token == template[left - 1]:
            left, distance = left - 1, 0
            roles.append(("template", left, 0))
        else:
            roles.append(("gap", left, min(distance, FAR)))
            distance += 1
    if left:
        raise ValueError("the prompt lacks tokens of the template")
    return roles[::-1]


def _common(a: tuple[int, ...], b: tuple[int, ...]) -> tuple[int, ...]:
    """A longest common subsequence; of several, the one furthest right in both."""
    length = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        row, above = length[i + 1], length[i]
        for j, y in enumerate(b):
            row[j + 1] = above[j] + 1 if x == y else max(above[j + 1], row[j])
    result: list[int] = []
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1] and length[i][j] == length[i - 1][j - 1] + 1:
            result.append(a[i - 1])
            i, j = i - 1, j - 1
        elif length[i - 1][j] >= length[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return tuple(reversed(result))
