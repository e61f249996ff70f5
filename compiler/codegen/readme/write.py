"""The README of a generated program: what it does, how faithful it is, and its parts."""

import json
import math
import shlex
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from textwrap import fill
from typing import Any

from ...analysis.attention import describe_selector
from ...behaviour.scores import percent
from ...behaviour.slices import Slice, read_slices
from ...errors import Gpt2cError
from ...ir import Graph, Head, Mlp, Program, claims_equality
from ..edits import outcome_shown
from ..names import INLINE_ROWS, OV_ROLES, TOKEN_SIGNS, best_role, function_name
from ..neurons import UNEXPLAINED, are_labelled, families, have_token_effects
from ..output.folder import BEHAVIOURS_FILE
from ..render import describe
from ..rule_modules import has_rule_module
from ..rules.share import rules_summary
from ..rules.source import is_rule_program
from ..templates import template
from ..text import markdown, plural
from ..views import without_rules
from .example import example
from .measures import explained, fidelity_summary, measures
from .rules import render_rules_readme

GOLDEN_FILE = "golden.jsonl"
FAMILIES = 20  # groups of neurons that are listed


def write_readme(program: Program, folder: Path, *, shown_as: Path) -> None:
    """Write README.md from the program, fidelity.json and the recorded outputs in a folder.

    Raises:
        Gpt2cError: fidelity.json lacks a field.
    """
    fidelity = json.loads((folder / "fidelity.json").read_text(encoding="utf-8"))
    for name in ("opaque_numbers", "size"):
        if name not in fidelity:
            hint = "Compile the program again."
            raise Gpt2cError(f"has no {name}", where=folder / "fidelity.json", hint=hint)
    golden = folder / GOLDEN_FILE
    lines = golden.read_text(encoding="utf-8").splitlines() if golden.is_file() else []
    records = [json.loads(line) for line in lines]
    index = folder / BEHAVIOURS_FILE
    slices = read_slices(index) if index.is_file() else ()
    text = render_readme(program, fidelity, records, shown_as.name, slices)
    (folder / "README.md").write_text(text, encoding="utf-8")


def render_readme(
    program: Program,
    fidelity: dict[str, Any],
    records: list[dict[str, Any]],
    folder: str,
    slices: Sequence[Slice] = (),
) -> str:
    """Return the text of README.md.

    Args:
        fidelity: the content of fidelity.json.
        records: recorded outputs of the original; one becomes the example.
        folder: the name of the folder.
        slices: the slices of behaviours that were measured of the program.
    """
    core, fallback = program.core, program.fallback is not None
    verification, path = fidelity.get("verification"), _shell_path(folder)
    is_exact = bool((fidelity.get("exact") or {}).get("value"))
    shared: dict[str, Any] = {
        "name": markdown(program.name),
        "folder": path,
        "measures": list(measures(fidelity, fallback=fallback)) if verification else [],
        "measured_on": markdown(_measured_on(verification)) if verification else "",
        "example": example(program, records, exact=is_exact),
        "run_comment": "print the legal next tokens"
        if core.unembed.readout == "multilabel"
        else "continue the prompt",
        "history": [_step(step) for step in program.history],
        "source": f"{program.source.dtype} weights, SHA-256 `{program.source.fingerprint}`",
    }
    if is_rule_program(program):
        shared["description"] = describe(program)
        return render_rules_readme(program, fidelity, shared)
    roles = {role for head in core.of(Head) for role, _ in head.evidence.roles}
    return template("README.md.jinja").render(
        **shared,
        fidelity=_since(program, is_exact) + fidelity_summary(fidelity, fallback=fallback)
        if verification
        else NOT_MEASURED.format(folder=path),
        introduction=fill(f"{_introduction(program)} It needs only Python and numpy.", 100),
        guard=fill(_guard(program), 100) if fallback else "",
        lossy=not claims_equality(program),
        explained=explained(fidelity, labelled=are_labelled(program), rules=rules_summary(program)),
        algorithm=[block for step in program.history for block in _algorithm(step.note)],
        labelled=are_labelled(program),
        families=families(program)[:FAMILIES],
        more_families=len(families(program)[FAMILIES:]),
        roles=list(_roles(program)),
        behaviours=[_behaviour(each) for each in slices],
        copies=any(role in OV_ROLES for role in roles),
        uniform="uniform" in roles,
        labelled_heads=any(head.evidence.predicate is not None for head in core.of(Head)),
        has_token_effects=have_token_effects(program),
        neurons_where=fill(_neurons_where(program), 100),
        edits=list(_edits(program)),
        recorded=plural(len(records), "recorded prompt") if records else "",
    )


def _behaviour(each: Slice) -> dict[str, str]:
    """A row of the table of behaviours."""
    sizes = plural(len(each.head_names), "head"), plural(len(each.neuron_names), "neuron")
    shares = [f"{100 * each.right.get(key, 0):.0f} %" for key in ("original", "core", "program")]
    return {
        "name": markdown(each.behaviour),
        "original": shares[0],
        "core": shares[1],
        "program": shares[2],
        "parts": ", ".join(sizes) if each.parts else "",
        "alone": percent(each.scores.get("sufficiency")),
        "left": percent(each.scores.get("necessity")),
    }


SOURCE_NAMES = {
    "huggingface": "Hugging Face",
    "nanogpt": "nanoGPT",
    "transformerlens": "TransformerLens",
}
NOT_MEASURED = (
    "not measured yet. `gpt2c verify {folder} --against CHECKPOINT` compares it with the original."
)


def _shell_path(folder: str) -> str:
    """A folder's name quoted for a shell, safe inside a code block."""
    return shlex.quote(folder) if folder.isprintable() and "`" not in folder else "DIR"


def _sizes(program: Program, graph: Graph) -> str:
    heads = len(graph.of(Head))
    neurons = sum(len(mlp.rows) for mlp in graph.of(Mlp))
    layers = plural(program.shape.layers, "layer")
    return f"{layers}, {plural(heads, 'attention head')}, {plural(neurons, 'neuron')}"


def _introduction(program: Program) -> str:
    """What the program does, its source, and its parts."""
    name, kind = markdown(program.name), program.source.format
    text = f"This program {describe(program)} gpt2c compiled it from the"
    text += f" {SOURCE_NAMES.get(kind, markdown(kind))} checkpoint `{name}`"
    sizes = _sizes(program, program.core)
    if program.fallback is None:
        return f"{text}: {sizes}."
    original = _sizes(program, program.fallback)
    text += f". It has a core, whose parts are described ({sizes}), and a fallback, the exact"
    return f"{text} original ({original}), which decides the tokens on which the core is unsure."


def _guard(program: Program) -> str:
    """When the core decides, and when the fallback."""
    guard = program.guard
    if guard is None or guard.margin == -math.inf:
        return "The confidence threshold is not calibrated: the core decides every token."
    margin = (
        "the smallest absolute logit"
        if program.core.unembed.readout == "multilabel"
        else "the best logit minus the second best"
    )
    text = f"The core decides a token if its margin ({margin}) reaches the confidence threshold:"
    text += f" {guard.margin:.2f} nats"
    if guard.error_predictor is not None:
        text += (
            ", plus the output of the error predictor, a few neurons in `fallback.py` that read the"
        )
        text += " final residual stream and the margin"
    text += ". Otherwise the fallback decides. The threshold is calibrated on validation prompts,"
    text += " which the measures above do not use."
    return text


def _since(program: Program, is_exact: bool) -> str:
    """State that the measures of an exact program are from before its edits."""
    if not program.edits or not is_exact:
        return ""
    return f"edited ({plural(len(program.edits), 'edit')}); not measured since. Before: "


def _measured_on(verification: dict[str, Any]) -> str:
    return f"{plural(verification['prompts'], 'prompt')} of {verification['source']}"


def _roles(program: Program) -> Iterator[dict[str, str]]:
    """A row for each role, in the order of the first head that has it; heads without role last.

    None where no head was analysed.
    """
    if not any(head.evidence.roles or head.evidence.label for head in program.core.of(Head)):
        return
    heads: dict[str, list[str]] = {}
    labelled_first = sorted(program.core.of(Head), key=lambda head: head.evidence.label is None)
    for head in labelled_first:
        label, score = head.evidence.label, head.evidence.score
        entry = f"`{function_name(program, head)}`" + ("" if score is None else f" {score:.2f}")
        role = best_role(head.evidence)
        words = label if role is None else f"looks at {describe_selector(role)}"
        heads.setdefault(words or UNEXPLAINED, []).append(entry)
    for label, names in heads.items():
        yield {"role": markdown(label), "heads": ", ".join(names)}


def _neurons_where(program: Program) -> str:
    """Where the neurons are listed, with which columns."""
    if not program.core.of(Mlp):
        return ""
    signs = TOKEN_SIGNS.get(program.vocabulary.kind)
    tokens = "the tokens that it promotes and suppresses most" + (f" ({signs})" if signs else "")
    columns = tokens if have_token_effects(program) else "its row in the weight blocks"
    if are_labelled(program):
        columns = f"its label, label score, ablation effect, and {columns}"
    places = _neuron_places(program)
    verb = "lists" if len(places) == 1 else "list"
    return f"{' and '.join(places)} {verb} for each neuron {columns}."


def _neuron_places(program: Program) -> list[str]:
    mlps = program.core.of(Mlp)
    number = "N" if len(mlps) > 1 else str(mlps[0].layer)
    weights = [rows for mlp in mlps if (rows := len(without_rules(mlp).rows))]
    places = []
    if any(has_rule_module(mlp) for mlp in mlps):
        places.append(f"`RULES` in `layers/layer_{number}_rules.py`")
    if any(rows <= INLINE_ROWS for rows in weights):
        places.append(f"`NEURONS` in `layers/layer_{number}.py`")
    if any(rows > INLINE_ROWS for rows in weights):
        places.append(f"`layers/layer_{number}.neurons.tsv`")
    return places or [f"`RULES` in `layers/layer_{number}.py`"]


def _edits(program: Program) -> Iterator[str]:
    if program.core.of(Head):
        yield "To ablate a head, delete its line in `attention()` in the file of its layer."
    if program.core.of(Mlp):
        yield f"To ablate a neuron, delete its line in {' or '.join(_neuron_places(program))}."
    if program.core.unembed.readout == "argmax":
        yield "To change a fact, run `gpt2c edit`: it says what changes and what does not."
    yield "To change answers by a rule on scores, write it in `adjust()` in `edits.py`."
    for edit in program.edits:
        measured = f" Measured: {outcome_shown(edit.measured)}." if edit.measured else ""
        yield f"Edit {edit.number} ({edit.kind}): {markdown(edit.text)}.{measured}"


def _algorithm(note: str | None) -> Iterator[str]:
    """The blocks of a note with rules, which has several lines: sentences and indented code."""
    lines = (note or "").splitlines()
    if len(lines) < 2:
        return
    for code, block in groupby(lines, key=lambda line: line.startswith("    ")):
        texts = list(block)
        yield "\n".join(texts if code else [fill(markdown(line), 100) for line in texts])


def _step(step: Any) -> dict[str, str]:
    note = f" ({markdown(step.note)})" if step.note and "\n" not in step.note else ""
    return {
        "name": markdown(step.name) + note,
        "parts": f"{step.parts_after:,}",
        "numbers": f"{step.numbers_after:,}",
        "kl": "" if step.kl is None else f"{step.kl:.2g}",
        "max_logit": "" if step.max_logit is None else f"{step.max_logit:.2g}",
        "error": "" if step.error is None else f"{step.error:.2g}",
    }
