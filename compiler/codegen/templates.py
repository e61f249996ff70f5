"""The templates of generated programs."""

from importlib.resources import files

import jinja2

from .text import literal


def template(name: str) -> jinja2.Template:
    """A template of the program's folder; strict about what is undefined.

    The filter `literal` is the only way for a checkpoint's strings into source.
    """
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(read),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["literal"] = literal
    return environment.get_template(name)


def read(name: str) -> str:
    """The text of a template, or of a file that programs get as it is."""
    return (files("gpt2c.templates") / "program" / name).read_text(encoding="utf-8")
