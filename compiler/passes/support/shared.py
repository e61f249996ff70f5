"""What passes find out about the original alone: once, whatever budgets are compiled after each other."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from ...ir import Program, refs_of
from ..base import Context

Found = TypeVar("Found")


def cached_for_original(
    program: Program, context: Context, what: Hashable, find: Callable[[], Found]
) -> Found:
    """What ``find`` gives, or gave before in this context for an original with the same graph and bits.

    Args:
        what: all that the result depends on besides the original.
    """
    graph = program.fallback or program.core
    names = sorted({ref.name for node in graph for ref in refs_of(node)})
    key = (graph, *(program.weights[name] for name in names), what)
    if key not in context.cache:
        context.cache[key] = find()
    return cast(Found, context.cache[key])
