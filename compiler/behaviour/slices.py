"""Slices: the parts of a program that carry a behaviour, and what was measured of them."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..errors import Gpt2cError
from ..frontend.checks import by_name, count, fields, items, matching, number, optional, pairs, text
from ..frontend.files import show
from .scores import Score

FORMAT = 1
PART = matching(r"L\d{1,6}[HN]\d{1,9}", "a head or neuron")
SCORE = fields({name: optional(number) for name in ("value", "low", "high")} | {"n": count})
HEAD = fields(
    {"name": PART, "query": text, "key": text}
    | dict.fromkeys(("attention", "effect", "without"), number),
    {"direct": optional(number)},
)
NEURON = fields(
    {"name": PART, "place": text, "fires": items(text), "raises": items(text), "effect": number}
)
EDGE = fields({"writer": text, "reader": text, "effect": number})
ROW = fields(
    {
        "behaviour": text,
        "parts": items(PART),
        "shared": items(PART),
        "scores": by_name(SCORE),
        "baselines": by_name(SCORE),
        "heads": items(HEAD),
        "neurons": items(NEURON),
        "edges": items(EDGE),
        "phrasings": by_name(items(text)),
    },
    {
        "right": by_name(number),
        "prompts": by_name(count),
        "seconds": number,
        "example": pairs(text),
    },
)
INDEX = fields({"behaviours": items(ROW)})  # behaviours.json


@dataclass(frozen=True)
class HeadRole:
    """What a head does in a behaviour, measured on test prompts.

    Attributes:
        query, key: where it looks from and to, as roles in words.
        attention: its mean attention there.
        effect: by how much the answer's lead (logit minus best other) falls if the slice lacks it.
        without: share of right answers of the slice without it.
        direct: by how much its output raises the logit of the answer directly above the mean of the
            behaviour's answers; None where it was not measured.
    """

    name: str
    query: str
    key: str
    attention: float
    effect: float
    without: float
    direct: float | None = None


@dataclass(frozen=True)
class NeuronRole:
    """What a neuron does in a behaviour, measured on test prompts.

    Attributes:
        place: the role of the position at which it matters most.
        fires: the variables at which its activation deviates most upwards.
        raises: the answers whose logits its output direction raises most for a rise of activation.
        effect: by how much the answer's lead falls without it, to first order.
    """

    name: str
    place: str
    fires: tuple[str, ...]
    raises: tuple[str, ...]
    effect: float


@dataclass(frozen=True)
class Edge:
    """How much of the answer's lead goes through ``writer``'s output as ``reader`` reads it."""

    writer: str
    reader: str
    effect: float


@dataclass(frozen=True)
class Slice:
    """The smallest set of parts found that carries a behaviour.

    Attributes:
        behaviour: its name.
        parts: names of heads and neurons, layer by layer.
        shared: those of them that are in more than half of all slices; the rest are its own.
        right: shares of test prompts answered right: ``original``, ``core``, ``program``,
        ``empty``. scores: by measure (``sufficiency``, ``held_out``, ``necessity``,
            ``specificity``, ``worst_case``), above the empty slice and relative to the core.
        baselines: the sufficiency of other sets (``random``, ``largest_effect``, ``other_slices``).
        heads, neurons, edges: what the parts do.
        prompts: numbers of prompts by split; ``held_out`` those of phrasings not searched on.
        phrasings: those that the slice was found on, and those held out.
        seconds: processor time of the search.
        example: one test prompt, token by token: its text and the role of its position in words.
    """

    behaviour: str
    parts: tuple[str, ...]
    shared: tuple[str, ...] = ()
    right: Mapping[str, float] = field(default_factory=dict)
    scores: Mapping[str, Score] = field(default_factory=dict)
    baselines: Mapping[str, Score] = field(default_factory=dict)
    heads: tuple[HeadRole, ...] = ()
    neurons: tuple[NeuronRole, ...] = ()
    edges: tuple[Edge, ...] = ()
    prompts: Mapping[str, int] = field(default_factory=dict)
    phrasings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    seconds: float = 0.0
    example: tuple[tuple[str, str], ...] = ()

    @property
    def own(self) -> tuple[str, ...]:
        """The parts that few other slices have."""
        shared = set(self.shared)
        return tuple(part for part in self.parts if part not in shared)

    @property
    def head_names(self) -> tuple[str, ...]:
        return tuple(part for part in self.parts if "H" in part)

    @property
    def neuron_names(self) -> tuple[str, ...]:
        return tuple(part for part in self.parts if "N" in part)


def to_json(slices: tuple[Slice, ...], about: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The content of behaviours.json."""
    rows = []
    for each in slices:
        row = asdict(each)
        for key in ("scores", "baselines"):
            row[key] = {name: score.as_dict() for name, score in getattr(each, key).items()}
        rows.append(_rounded(row))
    return {"format": FORMAT, **(about or {}), "behaviours": rows}


def read_slices(path: Path) -> tuple[Slice, ...]:
    """Slices from a behaviours.json.

    Raises:
        Gpt2cError: the file is missing, or is not what :func:`to_json` writes.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        hint = f"Run gpt2c behaviours {path.parent}."
        raise Gpt2cError(f"has no {path.name}", where=path.parent, hint=hint) from None
    except (OSError, ValueError, RecursionError) as error:
        raise Gpt2cError(f"expected JSON, got {show(str(error))}", where=path) from None
    return from_json(data, str(path))


def from_json(data: Any, where: str) -> tuple[Slice, ...]:
    """Slices from the content of behaviours.json.

    Raises:
        Gpt2cError: it is not what :func:`to_json` writes.
    """
    known = isinstance(data, dict) and data.get("format") == FORMAT
    problem = INDEX(data) if known else (f"format {FORMAT}", "")
    try:
        if problem is None:
            return tuple(_slice(row) for row in data["behaviours"])
    except TypeError as error:  # an unknown field
        problem = (str(error)[-80:], "")
    assert problem is not None
    expected, place = problem
    raise Gpt2cError(
        f"expected slices that gpt2c wrote{place and f', at {place}'}: {expected}",
        where=where,
        hint="Run gpt2c behaviours again.",
    )


def _slice(row: dict[str, Any]) -> Slice:
    row = dict(row)
    for key in ("scores", "baselines"):
        row[key] = {name: Score(**score) for name, score in row[key].items()}
    row["heads"] = tuple(HeadRole(**each) for each in row["heads"])
    row["neurons"] = tuple(
        NeuronRole(**{**each, "fires": tuple(each["fires"]), "raises": tuple(each["raises"])})
        for each in row["neurons"]
    )
    row["edges"] = tuple(Edge(**each) for each in row["edges"])
    row["parts"], row["shared"] = tuple(row["parts"]), tuple(row["shared"])
    row["example"] = tuple((text, role) for text, role in row.get("example", ()))
    row["phrasings"] = {key: tuple(names) for key, names in row["phrasings"].items()}
    return Slice(**row)


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _rounded(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(inner) for inner in value]
    return round(value, 4) + 0.0 if isinstance(value, float) else value
