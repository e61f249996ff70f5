"""One version: the package's; command line, CITATION, CHANGELOG and records agree with it."""

import re
import tomllib
from pathlib import Path

import gpt2c
from commands import Command
from gpt2c.fidelity.fidelity_json import versions

ROOT = Path(__file__).resolve().parents[2]


def test_the_version_is_in_one_place(command: Command) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert "version" not in project["project"] and "version" in project["project"]["dynamic"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {
        "attr": "gpt2c.version.__version__"
    }
    assert command.succeeds("--version").out == f"gpt2c {gpt2c.__version__}\n"
    assert versions()["gpt2c"] == gpt2c.__version__
    citation = re.findall(r"^version: (\S+)$", (ROOT / "CITATION.cff").read_text(), re.MULTILINE)
    assert citation == [gpt2c.__version__]


def test_the_changelog_has_the_version_first() -> None:
    """Keep a Changelog: newest first; a release has a date."""
    text = (ROOT / "CHANGELOG.md").read_text()
    releases = re.findall(r"^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?$", text, re.MULTILINE)
    names = [name for name, _ in releases]
    assert names[:1] == ["Unreleased"] or names[:1] == [gpt2c.__version__]
    [first, *older] = [entry for entry in releases if entry[0] != "Unreleased"]
    assert first[0] == gpt2c.__version__ and first[1]
    assert "0.1.0" in [name for name, _ in older]


def test_every_package_is_in_the_distribution() -> None:
    """The list of packages is written by hand, since folders have other names than packages."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    listed = set(project["tool"]["setuptools"]["packages"])
    folders = {path.parent for path in (ROOT / "compiler").rglob("*.py")}
    inside = {
        ".".join(("gpt2c", *folder.relative_to(ROOT / "compiler").parts)) for folder in folders
    }
    assert listed == inside | {"gpt2c.stories", "gpt2c.templates"}
    suffixes = {path.suffix for path in (ROOT / "templates").rglob("*") if path.is_file()}
    data = project["tool"]["setuptools"]["package-data"]["gpt2c.templates"]
    assert {f".{pattern.rpartition('.')[2]}" for pattern in data} >= suffixes - {".py", ".pyc"}
