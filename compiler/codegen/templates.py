"""The templates of generated programs."""

from functools import cache
from importlib.resources import files

import jinja2

from .text import literal


def template(name: str, folder: str = "program") -> jinja2.Template:
    """Return a template of a folder of templates/; undefined variables are errors.

    Strings of a checkpoint enter source only through the filter ``literal``.
    """
    return _environment().get_template(f"{folder}/{name}")


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_text),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["literal"] = literal
    return environment


def read(name: str) -> str:
    """Return the text of a template of programs, or of a file that is copied unchanged."""
    return _text(f"program/{name}")


def _text(path: str) -> str:
    return files("gpt2c.templates").joinpath(*path.split("/")).read_text(encoding="utf-8")
