"""All passes by name, the presets, and pipeline strings."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from ..errors import Gpt2cError
from ..frontend.files import show
from .attribute import Attribute
from .base import Pass, format_value
from .canonicalize import Canonicalize
from .center_parts import CenterParts
from .classify import Classify
from .connect import Connect
from .describe import Describe
from .distil_rules import DistilRules
from .effect import Effect
from .factor import Factor
from .guard import CalibrateGuard
from .label import Label
from .prune import Prune
from .refit import Refit
from .support.detach import Detach
from .symbolize import Symbolize
from .tune import Tune

PASSES: dict[str, type[Pass]] = {
    kind.name: kind
    for kind in (
        *(Canonicalize, CenterParts, Classify, Attribute, Effect, Label, Describe),
        *(Prune, Refit, Factor, Tune, DistilRules, CalibrateGuard, Detach, Connect, Symbolize),
    )
}

# Four terms are enough for an overview; twelve for every part would bloat the IR of a whole model.
EXPLAIN = "classify,attribute,effect{exact=32},label{terms=4},describe"
PRESETS: dict[str, str] = {
    "O0": "",
    "O1": "canonicalize",
    "O2": f"canonicalize,center_parts,{EXPLAIN}",
    "O3": f"canonicalize,center_parts,{EXPLAIN},symbolize",
}

ENTRY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*(?:\{([^{}]*)\})?\s*(,|$)")


def parse_pipeline(text: str) -> list[Pass]:
    """``'canonicalize,prune{budget=25%}'`` → passes. An empty text is an empty pipeline.

    Raises:
        Gpt2cError: an unknown pass or option (with a did-you-mean), or a value of the wrong type.
    """
    passes: list[Pass] = []
    at = 0
    while at < len(text.rstrip()):
        entry = ENTRY.match(text, at)
        if not entry:
            raise Gpt2cError(
                f"cannot read {show(text[at:])}",
                where="pipeline",
                hint="The form is 'name,name{option=value,...}'.",
            )
        passes.append(make_pass(entry[1], entry[2] or ""))
        at = entry.end()
    if text.rstrip().endswith(","):
        raise Gpt2cError("ends with a comma", where="pipeline", hint="Name a pass after it.")
    return passes


def make_pass(name: str, options: str) -> Pass:
    """One pass from its name and ``option=value,...``."""
    kind = PASSES.get(name)
    if kind is None:
        raise _unknown("pass", name, list(PASSES), "gpt2c compile --list-passes shows all.")
    known = {f.name: f.type for f in fields(kind)}
    values: dict[str, Any] = {}
    for part in filter(None, (part.strip() for part in options.split(","))):
        key, equals, value = (side.strip() for side in part.partition("="))
        if key not in known:
            hint = "" if known else f"{name} has no options."
            raise _unknown(f"option of {name}", key, list(known), hint)
        if not equals or (not value and known[key] not in (str, "str")):
            raise Gpt2cError(f"option {key} has no value", where=f"pass {name}")
        if key in values:
            raise Gpt2cError(f"option {key} twice", where=f"pass {name}")
        values[key] = _convert(name, key, value, known[key])
    return kind(**values)


def _convert(name: str, key: str, value: str, kind: object) -> Any:
    type_name = kind if isinstance(kind, str) else getattr(kind, "__name__", str(kind))
    try:
        match type_name:
            case "int":
                return int(value)
            case "float":
                return float(value)
            case "bool":
                return {"true": True, "false": False}[value]
            case _:
                return value
    except (ValueError, KeyError):
        what = f"{key}={show(value)[1:-1]} is not of type {type_name}"
        raise Gpt2cError(what, where=f"pass {name}") from None


def _unknown(what: str, name: str, known: list[str], hint: str) -> Gpt2cError:
    close = difflib.get_close_matches(name, known, n=1)
    guess = f"Did you mean {close[0]}? " if close else ""
    listed = f"Known: {', '.join(known)}. " if known and not close else ""
    return Gpt2cError(f"unknown {what} {show(name)}", where="pipeline", hint=guess + listed + hint)


def describe_passes() -> Iterator[tuple[str, str, list[tuple[str, str, str, str]]]]:
    """For each pass: name, what it does, and (option, type, default, text) of each option."""
    for name, kind in PASSES.items():
        summary = (kind.__doc__ or "").strip().splitlines()[0]
        options = [
            (
                f.name,
                f.type if isinstance(f.type, str) else getattr(f.type, "__name__", str(f.type)),
                format_value(f.default),
                f.metadata.get("help", ""),
            )
            for f in fields(kind)
        ]
        yield name, summary, options
