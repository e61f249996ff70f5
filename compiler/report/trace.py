"""``gpt2c trace``: the decision at each token, from the program's own attribution."""

from collections import Counter
from pathlib import Path
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..errors import Gpt2cError
from ..runtime.process import ProgramProcess
from .html_fragments import visible


def trace(
    folder: Path,
    prompt: str,
    max_new_tokens: int,
    *,
    offset: int = 0,
    top: int = 4,
    fallback: bool | None = None,
) -> dict[str, Any]:
    """Continue a prompt greedily in the program's own process.

    Returns:
        the prompt, the whole text, and ``steps`` as in ProgramProcess.trace, each with its
        ``text`` and, if the core preferred another token, the text of that one as ``instead``.

    Raises:
        Gpt2cError: the prompt is empty, or the program fails or is a rule program.
    """
    with ProgramProcess(folder, threads=1) as process:
        ids = process.encode(prompt)
        if not ids and process.eos is not None:
            ids = [process.eos]  # most models also begin texts with it
        if not ids:
            raise Gpt2cError("the prompt has no tokens", hint="Pass a nonempty prompt.")
        steps = process.trace(ids, max_new_tokens, offset, top=top, fallback=fallback)
        for step in steps:
            step["text"] = process.decode([step["token"]])
            other = step.get("preferred", step["token"])
            step["instead"] = None if other == step["token"] else process.decode([other])
        new = [step["token"] for step in steps]
        answers_one = process.readout != "multilabel"
        text = process.decode([*ids, *new]) if answers_one else process.decode(ids)
    return {"prompt": prompt, "readout": process.readout, "text": text, "steps": steps}


def trace_view(facts: dict[str, Any]) -> RenderableType:
    """A table with one row per token."""
    guarded = any(step.get("needed") is not None for step in facts["steps"])
    one = facts["readout"] != "multilabel"
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("token", no_wrap=True)
    table.add_column("logit", justify="right")
    if one:
        table.add_column("margin", justify="right")
        table.add_column("decided by", no_wrap=True)
    table.add_column("raised by", style="green")
    table.add_column("lowered by", style="red")
    for step in facts["steps"]:
        shown = Text(visible(step["text"]), style="bold")
        row: list[RenderableType] = [shown, f"{step['logit']:+.2f}"]
        if one:
            row += [_margin(step, guarded), _who(step)]
        table.add_row(*row, _terms(step["up"]), _terms(step["down"]))
    blocks: list[RenderableType] = [Text(visible(facts["text"])), "", table]
    counts = Counter(step["decided_by"] for step in facts["steps"] if one)
    if guarded and counts:
        blocks += ["", f"the core decided {counts['core']} of {sum(counts.values())} tokens"]
    return Group(*blocks)


def _margin(step: dict[str, Any], guarded: bool) -> str:
    if step["margin"] is None:
        return ""
    if not guarded or step["needed"] is None:
        return f"{step['margin']:.2f}"
    sign = "≥" if step["margin"] >= step["needed"] else "<"
    return f"{step['margin']:.2f} {sign} {step['needed']:.2f}"


def _who(step: dict[str, Any]) -> Text:
    text = Text(step["decided_by"], style="yellow" if step["decided_by"] == "fallback" else "")
    if step["instead"] is not None:
        text.append(f" (core:{visible(step['instead'])})", style="dim")
    return text


def _terms(pairs: list[list[Any]]) -> str:
    return "  ".join(f"{name} {term:+.2f}" for name, term in pairs)
