"""Caches results that depend on the original alone, for several budgets."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from ...ir import Program, refs_of
from ..base import Context

Result = TypeVar("Result")


def cached_for_original(
    program: Program, context: Context, what: Hashable, compute: Callable[[], Result]
) -> Result:
    """The result of ``compute``, cached by ``what`` and the original's graph and weights.

    Args:
        what: everything else that the result depends on.
    """
    graph = program.fallback or program.core
    names = sorted({ref.name for node in graph for ref in refs_of(node)})
    key = (graph, *(program.weights[name] for name in names), what)
    if key not in context.cache:
        context.cache[key] = compute()
    return cast(Result, context.cache[key])
