"""Parses ``--budget`` and chooses the parts that it pays for."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...errors import Gpt2cError
from ...ir import OV, QK, Evidence, Head, Mlp, Program, Ref, count_numbers

UNITS = {"": 1, "k": 1_000, "m": 1_000_000}


@dataclass(frozen=True)
class Budget:
    """A limit on the core: a ``share`` of the numbers in heads and neurons, a count of ``numbers``,
    or counts of ``heads`` and ``neurons``."""

    share: float | None = None
    numbers: int | None = None
    heads: int | None = None
    neurons: int | None = None


@dataclass(frozen=True)
class Part:
    """A head or neuron, its cost in numbers, how many of them are means, and its evidence.

    ``written``: how many of the numbers say what it moves and writes.

    A share is of the original's numbers, which has no stored means.
    """

    name: str
    kind: str
    layer: int
    cost: int
    means: int
    evidence: Evidence
    written: int = 0


def parse_budget(text: str) -> Budget:
    """``25%``, ``numbers=50k``, ``heads=20,neurons=400`` (either may be left out).

    Raises:
        Gpt2cError: the text is none of these.
    """
    if percent := re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*%\s*", text):
        share = float(percent[1]) / 100
        if share > 1:
            raise _wrong(text, "more than 100 % of a model is not there")
        return Budget(share=share)
    values: dict[str, int] = {}
    for entry in text.split(","):
        pair = re.fullmatch(r"\s*(heads|neurons|numbers)\s*=\s*(\d+(?:\.\d+)?)([kKmM]?)\s*", entry)
        if not pair or pair[1] in values:
            raise _wrong(text, "is no budget")
        count = float(pair[2]) * UNITS[pair[3].lower()]
        if count != round(count):
            raise _wrong(text, f"{pair[2]}{pair[3]} is no whole number")
        values[pair[1]] = round(count)
    if "numbers" in values and len(values) > 1:
        raise _wrong(text, "numbers and counts of parts exclude each other")
    return Budget(None, values.get("numbers"), values.get("heads"), values.get("neurons"))


def _wrong(text: str, what: str) -> Gpt2cError:
    return Gpt2cError(
        f"{text[:60]!r}: {what}",
        where="--budget",
        hint="Write 25%, numbers=50k, heads=20,neurons=400, or a goal: kl=0.05.",
    )


def parts_of(program: Program) -> Iterator[Part]:
    """The heads and neurons of the core.

    A neuron costs two directions, a bias, and its mean if that is stored.
    """
    for node in program.core:
        if isinstance(node, Head):
            stored = isinstance(node.ov, OV) and node.ov.mean is not None
            means = program.shape.width // program.shape.heads if stored else 0
            cost = _head_cost(program, node)
            written = _written(program, node)
            yield Part(node.name, "head", node.layer, cost, means, node.evidence, written)
        elif isinstance(node, Mlp):
            means = int(node.mean is not None)
            cost = 2 * program.shape.width + 1 + means
            for row in node.rows:
                yield Part(
                    row.name, "neuron", node.layer, cost, means, row.evidence, program.shape.width
                )


def _head_cost(program: Program, head: Head) -> int:
    refs: list[Ref | None] = []
    if isinstance(head.selector, QK):
        refs += [head.selector.weights, head.selector.query_bias, head.selector.key_bias]
    if isinstance(head.ov, OV):
        refs += [head.ov.weights, head.ov.bias, head.ov.mean]
    return _numbers(program, refs)


def _written(program: Program, head: Head) -> int:
    return _numbers(program, [head.ov.weights, head.ov.bias] if isinstance(head.ov, OV) else [])


def _numbers(program: Program, refs: Iterable[Ref | None]) -> int:
    return sum(math.prod(program.extent(ref)) for ref in refs if ref is not None)


def choose(
    program: Program,
    budget: Budget,
    worth: Mapping[str, float],
    keep: frozenset[str] = frozenset(),
    drop: frozenset[str] = frozenset(),
    separate: bool = False,
) -> set[str]:
    """Choose the parts that the budget pays for, in order of worth per number.

    Constants are always paid for. Ties are broken by order in the program.

    Args:
        worth: the worth of each part by name, such as its effect in nats.
        keep: paid for before all others.
        drop: never chosen.
        separate: split the budget between heads and neurons in proportion to their total cost;
            what one leaves goes to the parts of most worth.

    Raises:
        Gpt2cError: the parts to keep cost more than the budget.
    """
    parts = [part for part in parts_of(program) if part.name not in drop]
    stored_means = sum(part.means for part in parts_of(program))
    all_numbers = count_numbers(program, program.core)["parts"] - stored_means
    constants = 2 * program.shape.layers * program.shape.width
    limit = float("inf")
    if budget.share == 1:
        return {part.name for part in parts}
    if budget.share is not None:
        limit = budget.share * all_numbers - constants
    elif budget.numbers is not None:
        limit = budget.numbers - constants
    most = {"head": budget.heads, "neuron": budget.neurons}
    ranked = sorted(parts, key=lambda part: (part.name not in keep, -worth[part.name] / part.cost))
    chosen: set[str] = set()
    spent, counts = {"head": 0, "neuron": 0}, {"head": 0, "neuron": 0}

    def buy(purses: Mapping[str, float]) -> None:
        for part in ranked:
            allowed, kept = most[part.kind], part.name in keep
            if part.name in chosen:
                continue
            if (
                sum(spent.values()) + part.cost > limit
                or (spent[part.kind] + part.cost > purses[part.kind] and not kept)
                or (allowed is not None and counts[part.kind] >= allowed)
            ):
                if kept:
                    raise Gpt2cError(
                        f"{part.name} can't be kept: what is to be kept costs more than the budget",
                        where="--keep",
                        hint="Keep less, or give a larger budget.",
                    )
                continue
            chosen.add(part.name)
            spent[part.kind] += part.cost
            counts[part.kind] += 1

    whole = {"head": float("inf"), "neuron": float("inf")}
    if separate and limit < all_numbers:
        costs = {kind: sum(p.cost for p in parts_of(program) if p.kind == kind) for kind in most}
        buy({kind: limit * cost / max(sum(costs.values()), 1) for kind, cost in costs.items()})
    buy(whole)
    return chosen
