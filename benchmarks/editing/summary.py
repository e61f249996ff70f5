"""Tables of the results: means over facts with bootstrap intervals."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from .facts import INSIDE, KEPT, KINDS

DRAWS = 2000
NAMES = {
    "efficacy": "efficacy, prompts that the edit saw",
    "contexts": "known phrasings in new contexts",
    "unseen": "unseen phrasings",
    "in a story": "in a story",
    "as a question": "unseen, as a question",
    "neighbours": "other subjects, same relation: unchanged",
    "related": "same subject, other relations: unchanged",
    "unrelated": "unrelated prompts, 12 tokens: unchanged",
    "reversal": "reversal: says the subject of the new answer",
    "negation": "negation: says the new answer after 'not'",
    "predicted inside": "prediction, prompts in scope",
    "predicted outside": "prediction, prompts outside",
    "text": "best token changed, unrelated text",
    "seconds": "processor seconds for one fact",
}
Interval = dict[str, float]


def interval(values: Sequence[float]) -> Interval:
    """Mean and 95 % bootstrap interval over facts."""
    draws = np.random.default_rng(0).integers(len(values), size=(DRAWS, len(values)))
    low, high = np.quantile(np.asarray(values)[draws].mean(1), [0.025, 0.975])
    mean = float(np.mean(values))
    shown = {"value": mean, "low": float(low), "high": float(high)}
    return {key: round(value, 6) for key, value in shown.items()} | {"n": len(values)}


def summary(edits: Mapping[str, Any]) -> dict[str, dict[str, dict[str, Interval]]]:
    """By kind, batch size and seed, and by method: an interval for each measure."""
    values: dict[tuple[str, str], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for key, edit in edits.items():
        seed, kind, size, name, _ = key.split("/")
        title = f"{kind}, {size} at once" + ("" if seed == "0" else f", seed {seed}")
        own = values[title, name]
        for counts in edit["counts"]:
            for each, share in shares(counts).items():
                own[each].append(share)
        if edit["unrelated"] is not None:
            changed, positions = edit["unrelated"]
            own["text"].append(changed / positions)
        own["seconds"].append(edit["seconds"] / len(edit["counts"]))
    tables: dict[str, dict[str, dict[str, Interval]]] = {}
    for (table_name, name), own in values.items():
        entry = {kind: interval(each) for kind, each in own.items()}
        tables.setdefault(table_name, {})[name] = entry
    return tables


def shares(counts: Mapping[str, Sequence[int]]) -> dict[str, float]:
    """The share of right prompts by kind, and of prompts in and out of scope together."""
    result = {kind: counts[kind][0] / counts[kind][1] for kind in KINDS if kind in counts}
    for name, kinds in (("predicted inside", INSIDE), ("predicted outside", KEPT)):
        right, every = (sum(counts[k][i] for k in kinds if k in counts) for i in (0, 1))
        if every:
            result[name] = right / every
    return result


def table(edits: Mapping[str, Any]) -> str:
    """Markdown tables: one for each kind of request that several methods ran, one for the rest."""
    tables = summary(edits)
    compared = {title: methods for title, methods in tables.items() if len(methods) > 1}
    alone = {
        title: own
        for title, methods in tables.items()
        if len(methods) == 1
        for own in methods.values()
    }
    lines = [line for each in compared.items() for line in _table(*each)]
    return "\n".join([*lines, *(_table("neurons", alone) if alone else [])])


def _table(title: str, columns: Mapping[str, Mapping[str, Interval]]) -> list[str]:
    heads = [f"{name} ({max(own[kind]['n'] for kind in own)})" for name, own in columns.items()]
    lines = [f"**{title}**", "", f"| | {' | '.join(heads)} |", "|---" * (1 + len(heads)) + "|"]
    for kind, name in NAMES.items():
        if any(kind in own for own in columns.values()):
            cells = [shown(own.get(kind), kind) for own in columns.values()]
            lines.append(f"| {name} | {' | '.join(cells)} |")
    return [*lines, ""]


def shown(value: Interval | None, kind: str) -> str:
    """A cell: seconds, or a percentage with its interval."""
    if value is None:
        return ""
    factor, digits = (1, 1) if kind == "seconds" else (100, 3 if kind == "text" else 1)
    numbers = [f"{value[key] * factor:.{digits}f}" for key in ("value", "low", "high")]
    return f"{numbers[0]} [{numbers[1]}, {numbers[2]}]"
