"""The templates of generated programs."""

from functools import cache
from importlib.resources import files

import jinja2

from .text import literal


def template(name: str) -> jinja2.Template:
    """A template of the program's folder; strict about what is undefined.

    The filter `literal` is the only way for a checkpoint's strings into source.
    """
    return _environment().get_template(name)


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(read),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["literal"] = literal
    return environment


def read(name: str) -> str:
    """The text of a template, or of a file that programs get as it is."""
    return (files("gpt2c.templates") / "program" / name).read_text(encoding="utf-8")
