"""MkDocs hook: renders the reference from the code, so that it cannot differ from it.

reference/cli.md comes from the typer application, reference/passes.md from the registry of passes,
and the table of reference/files.md from the schema that gpt2c checks fidelity.json with.
"""

import re
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def on_config(config: Any) -> Any:
    """Give mkdocstrings the package under its import name, wherever its source lies."""
    place = ROOT / "build" / "source"
    place.mkdir(parents=True, exist_ok=True)
    link = place / "gpt2c"
    if not link.is_symlink():
        link.symlink_to(ROOT / "compiler", target_is_directory=True)
    return config


def on_files(files: Any, config: Any) -> Any:
    """Add the rendered pages."""
    from mkdocs.structure.files import File

    for name, render in PAGES.items():
        files.append(File.generated(config, name, content=render()))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Replace ``{{ fidelity }}`` by the table of fidelity.json's fields."""
    return markdown.replace("{{ fidelity }}", fidelity_fields())


def cli_page() -> str:
    """Every command with its arguments and options."""
    import typer
    from gpt2c.cli.app import app

    group = typer.main.get_command(app)
    lines = ["# Command line", "", "Results go to stdout, progress and notes to stderr. "]
    lines += ["Exit codes: 0 success, 1 a limit was not met, 2 bad input.", ""]
    for path, command in commands(group, ("gpt2c",)):
        lines += [f"## `{' '.join(path)}`", "", prose(command.help or ""), ""]
        rows = [row for parameter in command.params if (row := parameter_row(parameter))]
        if rows:
            lines += ["| argument or option | |", "|---|---|", *rows, ""]
    return "\n".join(lines)


def commands(group: Any, path: tuple[str, ...]) -> list[tuple[tuple[str, ...], Any]]:
    """The commands of a group and of the groups in it, by name."""
    every = []
    for name, command in sorted(group.commands.items()):
        inner = (*path, name)
        every += commands(command, inner) if hasattr(command, "commands") else [(inner, command)]
    return every


def parameter_row(parameter: Any) -> str | None:
    """A row of the table of a command; None for hidden options."""
    if getattr(parameter, "hidden", False) or "--help" in parameter.opts:
        return None
    if parameter.param_type_name == "argument":
        name = f"`{(parameter.metavar or parameter.name).upper()}`"
    else:
        flags = [*parameter.opts, *parameter.secondary_opts]
        metavar = "" if parameter.is_flag else f" {parameter.metavar or kind_of(parameter)}"
        name = f"`{', '.join(flags)}{metavar}`"
    text = prose(parameter.help or "")
    default = parameter.default
    if type(default) in (int, float, str) and default != "" and "default" not in text:
        text += f" Default: {default}."
    return f"| {name} | {text} |"


def kind_of(parameter: Any) -> str:
    """What an option takes: PATH, INT, ..."""
    described = getattr(parameter, "type_descriptor", None)
    name = parameter.type.name if described is None else described.annotation.__name__
    return str({"str": "text"}.get(name, name)).upper()


def prose(text: str) -> str:
    """Help text in Markdown: signs that would be markup are escaped."""
    return re.sub(r"([|<>*_\[\]])", r"\\\1", " ".join(text.replace("``", "`").split()))


def passes_page() -> str:
    """Every pass with its options."""
    from gpt2c.passes import PASSES, PRESETS

    lines = ["# Passes", "", "`gpt2c compile --list-passes` prints this list.", ""]
    lines += ["| preset | pipeline |", "|---|---|"]
    lines += [f"| `-{name}` | `{text or '(none)'}` |" for name, text in PRESETS.items()]
    for each in sorted(registered(PASSES), key=lambda each: each.name):
        lines += ["", f"## `{each.name}`", "", prose(each.__doc__ or ""), ""]
        lossy = each.allowed is None
        lines += ["Lossy: it spends the budget." if lossy else "Exact but for rounding.", ""]
        rows = [
            f"| `{field.name}` | {prose(str(field.metadata.get('help', '')))} | `{field.default}` |"
            for field in fields(each)
            if field.default is not MISSING
        ]
        if rows:
            lines += ["| option | | default |", "|---|---|---|", *rows]
    return "\n".join(lines) + "\n"


def registered(passes: Any) -> list[Any]:
    """The classes of a registry."""
    return list(passes.values()) if hasattr(passes, "values") else list(passes)


def fidelity_fields() -> str:
    """The table of the fields of fidelity.json."""
    from gpt2c.fidelity.schema import FIELDS

    rows = [f"| `{field.name}` | {prose(field.meaning)} |" for field in FIELDS]
    return "\n".join(["| field | |", "|---|---|", *rows])


PAGES = {"reference/cli.md": cli_page, "reference/passes.md": passes_page}
