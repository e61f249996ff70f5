"""The README of a generated program: what it does, how far to trust it, where to look next."""

import json
import math
import shlex
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill
from typing import Any

from ...ir import Graph, Head, Mlp, Program
from ..names import INLINE_ROWS, MOVER_ROLES, TOKEN_SIGNS, function_name
from ..neurons import are_labelled, are_told, families
from ..render import claims_equality, describe
from ..rules.share import ruled_words
from ..rules.source import is_rule_program
from ..templates import template
from ..text import markdown, plural
from .example import example
from .measures import explained, faithful, measures
from .rules import render_rules_readme

GOLDEN_FILE = "golden.jsonl"
FAMILIES = 20  # kinds of neurons that are listed


def write_readme(program: Program, folder: Path, *, shown_as: Path) -> None:
    """Writes README.md from the program, its fidelity.json and the outputs recorded in it."""
    measures = json.loads((folder / "fidelity.json").read_text(encoding="utf-8"))
    golden = folder / GOLDEN_FILE
    lines = golden.read_text(encoding="utf-8").splitlines() if golden.is_file() else []
    records = [json.loads(line) for line in lines]
    text = render_readme(program, measures, records, shown_as.name)
    (folder / "README.md").write_text(text, encoding="utf-8")


def render_readme(
    program: Program, found: dict[str, Any], records: list[dict[str, Any]], folder: str
) -> str:
    """The text of README.md.

    Args:
        found: what fidelity.json holds.
        records: recorded outputs of the original, one of which becomes the example.
        folder: the folder's name, as it is typed.
    """
    core = program.core
    taken = found.get("verification")
    shown = example(program, records, exact=bool(found.get("exact", {}).get("value")))
    if is_rule_program(program):
        shared = {
            "name": markdown(program.name),
            "folder": _typed(folder),
            "description": describe(program),
            "measures": list(measures(found, fallback=False)) if taken else [],
            "measured_on": markdown(_measured_on(taken)) if taken else "",
            "example": shown,
            "run_comment": "what may follow each token"
            if core.unembed.readout == "multilabel"
            else "continues the prompt",
            "history": [_step(step) for step in program.history],
            "source": f"{program.source.dtype} weights with the SHA-256 `{program.source.fingerprint}`",
        }
        return render_rules_readme(program, found, shared)
    told, fallback = are_told(program), program.fallback is not None
    roles = {role for head in core.of(Head) for role, _ in head.evidence.roles}
    return template("README.md.jinja").render(
        name=markdown(program.name),
        folder=_typed(folder),
        faithful=faithful(found, fallback=fallback)
        if taken
        else NOT_MEASURED.format(folder=_typed(folder)),
        measures=list(measures(found, fallback=fallback)) if taken else [],
        measured_on=markdown(_measured_on(taken)) if taken else "",
        example=shown,
        run_comment="what may follow each token"
        if core.unembed.readout == "multilabel"
        else "continues the prompt",
        introduction=fill(
            f"{_introduction(program)} It needs Python and numpy, nothing else.", 100
        ),
        when_asked=fill(_when_asked(program), 100) if fallback else "",
        lossy=not claims_equality(program),
        explained=explained(found, labelled=are_labelled(program), ruled=ruled_words(program)),
        labelled=are_labelled(program),
        families=families(program)[:FAMILIES],
        more_families=len(families(program)[FAMILIES:]),
        roles=list(_roles(program)),
        copies=any(role in MOVER_ROLES for role in roles),
        uniform="uniform" in roles,
        labelled_heads=any(head.evidence.predicate is not None for head in core.of(Head)),
        neurons_told=told,
        neurons_where=fill(_neurons_where(program), 100),
        edits=list(_edits(program)),
        recorded=plural(len(records), "recorded prompt") if records else "",
        history=[_step(step) for step in program.history],
        source=f"{program.source.dtype} weights with the SHA-256 `{program.source.fingerprint}`",
    )


SOURCE_NAMES = {
    "huggingface": "Hugging Face",
    "nanogpt": "nanoGPT",
    "transformerlens": "TransformerLens",
}
NOT_MEASURED = (
    "not measured yet: `gpt2c verify {folder} --against CHECKPOINT` compares it with the original."
)


def _typed(folder: str) -> str:
    """A folder's name as it is typed in a shell, safe to stand in a block of code."""
    return shlex.quote(folder) if folder.isprintable() and "`" not in folder else "DIR"


def _sizes(program: Program, graph: Graph) -> str:
    heads = len(graph.of(Head))
    neurons = sum(len(mlp.rows) for mlp in graph.of(Mlp))
    layers = plural(program.shape.layers, "layer")
    return f"{layers}, {plural(heads, 'attention head')}, {plural(neurons, 'neuron')}"


def _introduction(program: Program) -> str:
    """What the program does, what it was made from, and what it consists of."""
    name, kind = markdown(program.name), program.source.format
    made = f"This program {describe(program)} gpt2c made it from the"
    made += f" {SOURCE_NAMES.get(kind, markdown(kind))} checkpoint `{name}`"
    sizes = _sizes(program, program.core)
    if program.fallback is None:
        return f"{made}: {sizes}."
    return (
        f"{made}. It is a core, each part of which has beside it what it does ({sizes}), and an"
        f" fallback, the exact original ({_sizes(program, program.fallback)}), that the core asks"
        " where it is not sure."
    )


def _when_asked(program: Program) -> str:
    """When the fallback decides."""
    guard = program.guard
    if guard is None or guard.margin == -math.inf:
        return (
            "Nobody calibrated when the core should ask the fallback: it decides every token alone."
        )
    ahead = (
        "all its logits are away from 0"
        if program.core.unembed.readout == "multilabel"
        else "its best logit is ahead of the second"
    )
    text = f"The core decides a token where {ahead} by at least {guard.margin:.2f} nats"
    if guard.error_predictor is not None:
        text += (
            ", more or less by what the few neurons of `DOUBT` make of the stream and of that lead"
        )
    text += ". Elsewhere the fallback catches up with the text, and decides. What is needed was"
    text += " calibrated on prompts that nothing was measured on."
    return text


def _measured_on(taken: dict[str, Any]) -> str:
    return f"{plural(taken['prompts'], 'prompt')} of {taken['source']}"


def _roles(program: Program) -> Iterator[dict[str, str]]:
    """A row for each role, in the order of the first head that has it; last those without."""
    heads: dict[str, list[str]] = {}
    named = sorted(program.core.of(Head), key=lambda head: head.evidence.label is None)
    for head in named:
        label, score = head.evidence.label, head.evidence.score
        shown = f"`{function_name(program, head)}`" + ("" if score is None else f" {score:.2f}")
        heads.setdefault(label or "none that we have a name for", []).append(shown)
    for label, names in heads.items():
        yield {"role": markdown(label), "heads": ", ".join(names)}


def _neurons_where(program: Program) -> str:
    """Where a reader finds the neurons."""
    if not program.core.of(Mlp):
        return ""
    signs = TOKEN_SIGNS.get(program.vocabulary.kind)
    told = "the tokens that it raises and lowers most" + (f" ({signs})" if signs else "")
    what = told if are_told(program) else "its row in the blocks of weights"
    if are_labelled(program):
        what = f"what it responds to, how well that predicts it, its effect, and {what}"
    return f"{' and '.join(_neuron_places(program))}: for each neuron, {what}."


def _neuron_places(program: Program) -> list[str]:
    mlps = program.core.of(Mlp)
    number = "N" if len(mlps) > 1 else str(mlps[0].layer)
    places = []
    if any(len(mlp.rows) <= INLINE_ROWS for mlp in mlps):
        places.append(f"`NEURONS` in `layers/layer_{number}.py`")
    if any(len(mlp.rows) > INLINE_ROWS for mlp in mlps):
        places.append(f"`layers/layer_{number}.neurons.tsv`")
    return places


def _edits(program: Program) -> Iterator[str]:
    if program.core.of(Head):
        yield "Switch a head off: delete its line in `attention()` in its layer's file."
    if program.core.of(Mlp):
        yield f"Switch a neuron off: delete its line in {' or '.join(_neuron_places(program))}."


def _step(step: Any) -> dict[str, str]:
    note = f" ({markdown(step.note)})" if step.note else ""
    return {
        "name": markdown(step.name) + note,
        "parts": f"{step.parts_after:,}",
        "numbers": f"{step.numbers_after:,}",
        "kl": "" if step.kl is None else f"{step.kl:.2g}",
        "max_logit": "" if step.max_logit is None else f"{step.max_logit:.2g}",
        "error": "" if step.error is None else f"{step.error:.2g}",
    }
