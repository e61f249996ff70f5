"""The README of a generated program: what it does, how far to trust it, where to look next."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..ir import Head, Mlp, Program
from .render import describe
from .rules import is_rule_program
from .rules_readme import render_rules_readme
from .templates import template
from .text import markdown
from .views import INLINE_ROWS, function_name, plural


def write_readme(program: Program, folder: Path, *, shown_as: Path) -> None:
    """Writes README.md from the program and the measures in its fidelity.json."""
    measures = json.loads((folder / "fidelity.json").read_text(encoding="utf-8"))
    (folder / "README.md").write_text(render_readme(program, measures, shown_as.name), "utf-8")


def render_readme(program: Program, found: dict[str, Any], folder: str) -> str:
    """The text of README.md; ``found`` is what fidelity.json holds, ``folder`` the folder's name."""
    core = program.core
    neurons = sum(len(mlp.rows) for mlp in core.of(Mlp))
    taken = found.get("verification")
    shared: dict[str, Any] = dict(
        name=markdown(program.name),
        folder=folder,
        description=describe(program),
        measures=list(_measures(found)) if taken else [],
        measured_on=markdown(f"{taken['prompts']:,} prompts: {taken['source']}") if taken else "",
        example=_example(program),
        run_comment="what may follow each token: --answer"
        if core.unembed.readout == "threshold"
        else "continue a prompt",
        history=[_step(step) for step in program.history],
        source=f"{markdown(program.source.format)} checkpoint, {program.source.dtype} weights, SHA-256"
        f" `{program.source.fingerprint[:16]}`",
    )
    if is_rule_program(program):
        return render_rules_readme(program, found, shared)
    return template("README.md.jinja").render(
        **shared,
        heads=plural(len(core.of(Head)), "attention head"),
        neurons=plural(neurons, "neuron"),
        explained=_explained(found),
        parts=list(_parts(program)),
        tables=any(len(mlp.rows) > INLINE_ROWS for mlp in core.of(Mlp)),
    )


def _measures(found: dict[str, Any]) -> Iterator[dict[str, str]]:
    for key, name, share in (
        ("wer", "word error rate against the original, temperature 0", True),
        ("agreement", "positions with the original's answer, teacher forced", True),
        ("interchange", "interchange accuracy, mean over values [least, best]", True),
        ("match", "prompts with all answers the original's", True),
        ("kl", "KL divergence from the original, nats a token", False),
        ("delta_ce", "cross entropy above the original's, nats a token", False),
    ):
        measure = found.get(key)
        if measure and measure["value"] is not None:
            shown = _percent if share else _nats
            yield {
                "name": name,
                "value": f"{shown(measure['value'])} [{shown(measure['low'])},"
                f" {shown(measure['high'])}]",
            }
    if (exact := found.get("exact")) is not None:
        ties = exact["ties"]
        suffix = f", {plural(ties, 'numerical tie')} apart" if ties else ""
        yield {
            "name": "exact: no token differs from the original",
            "value": ("yes" if exact["value"] else "no") + suffix,
        }
    if (largest := found.get("max_logit_difference")) is not None:
        yield {"name": "largest difference of a logit", "value": f"{largest:.0e}"}
    yield {"name": "opaque numbers in parts", "value": f"{found['opaque_numbers']['core']:,}"}
    yield {"name": "opaque numbers in embeddings", "value": f"{found['opaque_numbers']['embeddings']:,}"}


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def _nats(value: float) -> str:
    return f"{value:.1e}" if 0 < abs(value) < 1e-3 else f"{value:.4f}"


def _explained(found: dict[str, Any]) -> str:
    numbers = found["opaque_numbers"]
    share = found.get("explained_share")
    opaque = f"{numbers['core']:,} numbers in heads and neurons, {numbers['embeddings']:,} in embeddings"
    if share is None:
        return (
            "By running its explanations instead of its weights: not measured, since no part has been"
            f" replaced by a rule or carries a label that predicts its activation. All {opaque} are"
            " opaque: the roles and tokens below say where to look, and don't replace a weight."
        )
    return f"{_percent(share['value'])} (0 % is a bigram table); opaque are {opaque}."


def _parts(program: Program) -> Iterator[dict[str, str]]:
    for head in program.core.of(Head):
        label, score = head.evidence.label, head.evidence.score
        yield {
            "name": function_name(head),
            "role": markdown(label) if label else "no role that we know of",
            "score": "" if score is None else f"{score:.2f}",
        }
    for mlp in program.core.of(Mlp):
        yield {
            "name": f"{mlp.name}N*",
            "role": f"{plural(len(mlp.rows), 'neuron')}, see `layers/layer_{mlp.layer}.py`",
            "score": "",
        }


def _step(step: Any) -> dict[str, str]:
    note = f" ({markdown(step.note)})" if step.note else ""
    return {
        "name": markdown(step.name) + note,
        "parts": f"{step.parts_after:,}",
        "numbers": f"{step.numbers_after:,}",
        "kl": "" if step.kl is None else f"{step.kl:.2g}",
        "max_logit": "" if step.max_logit is None else f"{step.max_logit:.2g}",
    }


def _example(program: Program) -> str:
    """A prompt to try, safe to paste into a shell."""
    vocabulary, shape = program.vocabulary, program.shape
    if vocabulary.kind == "bytes":
        return '"Once upon a time"'
    if vocabulary.kind == "ids":
        return '"0 1"'
    first = [vocabulary.tokens[shape.bos]] if shape.bos is not None else []
    words = [*first, *vocabulary.tokens[:1]]
    plain = [word for word in words if re.fullmatch(r"[\w<>.,+-]+", word)]
    return f'"{" ".join(plain)}"' if plain else "PROMPT"
