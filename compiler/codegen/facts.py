"""facts.py of a program: what it says about the subjects of its behaviours."""

from collections.abc import Mapping

import black

from .templates import template
from .text import literal

FACTS_FILE, FACTS_TEST_FILE = "facts.py", "test_facts.py"


def render_facts(facts: Mapping[str, Mapping[str, str]]) -> str:
    """The source of facts.py: behaviour → subject → answer."""
    shown = [
        (literal(name), [(literal(subject), literal(answer)) for subject, answer in each.items()])
        for name, each in facts.items()
    ]
    source = template("facts.py.jinja").render(facts=shown)
    return black.format_str(source, mode=black.Mode(line_length=100))


def render_facts_test() -> str:
    """The source of test_facts.py, which compares facts.py with the record and the program."""
    return template("test_facts.py.jinja").render()
