"""Pages: one HTML file that needs nothing else, and in which no text of a checkpoint can run."""

import base64
import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from ..codegen.staging import staged_file
from .measures import figure, interval
from .sources import KINDS

MARK = "<!-- written by gpt2c -->"  # in a page's first lines: what --force may replace


def write_page(target: Path, name: str, values: Mapping[str, Any], *, force: bool = False) -> int:
    """Renders templates/report/NAME.jinja into a file; gives its size in bytes.

    Raises:
        Gpt2cError: ``target`` exists (without ``force``) or can't be written.
    """
    content = render_page(name, values).encode("utf-8", "replace")
    with staged_file(target, force=force, replaceable=_is_page) as path:
        path.write_bytes(content)
    return len(content)


def render_page(name: str, values: Mapping[str, Any]) -> str:
    """The page as text. Every value is escaped; the one script is allowed by its hash alone."""
    script = _read("script.js").rstrip("\n")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return (
        _environment()
        .get_template(f"{name}.jinja")
        .render(
            style=Markup(_read("style.css")),
            script=Markup(script),
            script_source=Markup(f"'sha256-{digest}'"),
            source_kinds=KINDS,
            **values,
        )
    )


def script_json(value: Any) -> Markup:
    """JSON that can stand in a <script type="application/json">: nothing in it ends the element."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_read),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "better": _better,
        "count": lambda value: "–" if value is None else f"{value:,}",
        "figure": lambda value, unit: figure(unit, value),
        "fixed": lambda value, digits: "–" if value is None else f"{value:.{digits}f}",
        "interval": lambda value, unit: interval(unit, value) if value else "–",
        "script_json": script_json,
    }
    return environment


def _better(row: Mapping[str, Any]) -> str:
    """The class of a difference: whether it is to the good."""
    if not row["difference"] or not row["more"]:
        return ""
    return "good" if (row["difference"] > 0) == (row["more"] == "better") else "bad"


def _read(name: str) -> str:
    return (files("gpt2c.templates") / "report" / name).read_text(encoding="utf-8")


def _is_page(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return MARK.encode() in stream.read(200)
