"""Self-contained HTML pages in which no text of a checkpoint can run as a script."""

import base64
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from ...codegen.output.staging import staged_file
from ..measures import figure, interval
from ..sources import KINDS

MARK = "<!-- written by gpt2c -->"  # in the first lines of a page: --force may replace it


def write_page(target: Path, name: str, values: Mapping[str, Any], *, force: bool = False) -> None:
    """Render templates/report/NAME.jinja into a file.

    Raises:
        Gpt2cError: ``target`` exists (without ``force``) or can't be written.
    """
    with write_text(target, force=force) as write:
        write(render_page(name, values))


@contextmanager
def write_text(target: Path, *, force: bool = False) -> Iterator[Callable[[str], None]]:
    """Yield a function that writes the page; the target is checked before the body runs.

    Raises:
        Gpt2cError: ``target`` exists (without ``force``) or can't be written.
    """
    with staged_file(target, force=force, replaceable=_is_page) as path:
        yield lambda text: _write(path, text)


def _write(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8", "replace"))


def render_page(name: str, values: Mapping[str, Any]) -> str:
    """The page as text. Every value is escaped, and only the script with the right hash can run."""
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
    """JSON for a <script type="application/json">: nothing in it ends the element."""
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
        "extent": _extent,
        "figure": lambda value, unit: figure(unit, value),
        "fixed": lambda value, digits: "–" if value is None else f"{value:.{digits}f}",
        "general": lambda value: "–" if value is None else f"{value:.2g}",
        "interval": lambda value, unit: interval(unit, value) if value else "–",
        "part_id": lambda name: name.partition("_")[0],
        "round_count": lambda value: "–" if value is None else f"{value:,.0f}",
        "script_json": script_json,
        "shade": _shade,
    }
    return environment


def _better(row: Mapping[str, Any]) -> str:
    """The CSS class of a difference: good or bad."""
    if not row["difference"] or not row["more"]:
        return ""
    return "good" if (row["difference"] > 0) == (row["more"] == "better") else "bad"


def _shade(score: float | None) -> str:
    """The CSS class for the label score of a part."""
    return "s0" if score is None else f"s{1 + min(3, max(0, int(score * 4)))}"


def _extent(effect: float | None, largest: float) -> str:
    """The CSS class for the effect of a part: the area grows with the effect."""
    if not effect or effect <= 0 or largest <= 0:
        return "e0"
    return f"e{max(1, min(8, round(8 * (effect / largest) ** 0.5)))}"


def _read(name: str) -> str:
    return (files("gpt2c.templates") / "report" / name).read_text(encoding="utf-8")


def _is_page(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return MARK.encode() in stream.read(200)
