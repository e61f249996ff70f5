"""A slice model → the files of a program: numpy only, the forward pass on one screen."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

import black
import numpy as np

from ..behaviour.encoded import Item
from ..behaviour.slices import NeuronRole, Slice
from ..codegen.shake import drop_unused, imported_from
from ..codegen.templates import template
from ..codegen.text import literal, plural, prose, shell_word
from ..codegen.tokenizer import render_tokenizer
from ..ir import Mlp, PositionEmbedding, Program, TokenEmbedding
from .describe import (
    acting_at,
    block_lines,
    block_summary,
    head_lines,
    head_name,
    head_summary,
    heads_summary,
    neuron_comment,
    neuron_name,
)
from .model import SliceHead, SliceModel, SliceNeurons
from .places import PLACES

MODE = black.Mode(line_length=100)


@dataclass(frozen=True)
class Figures:
    """Shares of test prompts answered right, and their number.

    ``empty`` is the program without its parts: what the constants answer.
    """

    right: int
    empty: int
    prompts: int


@dataclass(frozen=True)
class _Step:
    """One block of the forward pass."""

    name: str
    comment: list[str]
    calls: list[str]


def render_slice(
    model: SliceModel, behaviour_slice: Slice, figures: Figures | None, shown: tuple[Item, ...]
) -> tuple[dict[str, bytes], dict[str, np.ndarray]]:
    """Files by relative name, and arrays of weights by name.

    Args:
        figures: of the program itself; None while they are unknown.
        shown: a prompt for each subject.
    """
    heads = [head for head in model.heads if model.acts[head.name].any()]
    blocks = [block for block in model.neurons if _acting(model, block)]
    steps, constants = _steps(model, behaviour_slice, heads, blocks)
    values = _values(model, behaviour_slice, figures, shown, heads, blocks)
    names = [call.partition("(")[0] for step in steps for call in step.calls]
    values |= {"steps": steps, "constants": list(constants), "parts": ", ".join(names)}
    files = {
        name: template(f"{name}.jinja", "slice").render(**values)
        for name in ("slice.py", "parts.py", "numerics.py", "__main__.py", "test_slice.py")
    }
    used = imported_from(files["slice.py"], "numerics") | imported_from(
        files["parts.py"], "numerics"
    )
    files["numerics.py"] = drop_unused(files["numerics.py"], used | {"read"})
    rendered = {name: black.format_str(text, mode=MODE).encode() for name, text in files.items()}
    rendered["README.md"] = template("README.md.jinja", "slice").render(**values).encode()
    rendered["forms.json"] = _forms(model)
    rendered |= render_tokenizer(model.program.vocabulary)
    return dict(sorted(rendered.items())), _arrays(model, heads, blocks, constants)


def _acting(model: SliceModel, block: SliceNeurons) -> list[str]:
    return [name for name in block.names if model.acts[name].any()]


def _steps(
    model: SliceModel, behaviour_slice: Slice, heads: list[SliceHead], blocks: list[SliceNeurons]
) -> tuple[list[_Step], dict[str, np.ndarray]]:
    """The blocks of the forward pass, and what is constant before each of them reads."""
    steps: list[_Step] = []
    constants: dict[str, np.ndarray] = {}
    head_roles = {role.name: role for role in behaviour_slice.heads}
    neuron_roles = {role.name: role for role in behaviour_slice.neurons}
    pending = np.zeros(model.constants.shape[1:], np.float32)
    for step, constant in enumerate(model.constants.numpy()):
        layer, is_mlp = divmod(step, 2)
        members = [head for head in heads if head.layer == layer and not is_mlp]
        block = next((b for b in blocks if b.layer == layer and is_mlp), None)
        if members or block:
            name = f"L{layer}_{'NEURONS' if block else 'HEADS'}"
            constants[name], pending = pending, np.zeros_like(pending)
        if members:
            known = [head_roles[h.name] for h in members if h.name in head_roles]
            lines = wrap(f"Layer {layer}, {heads_summary(known)}.", 92)
            calls = [f"{head_name(head_roles.get(h.name), h.name)}(n, role)" for h in members]
            steps.append(_Step(name, lines, calls))
        elif block is not None:
            text = block_summary(neuron_roles, _acting(model, block))
            steps.append(
                _Step(name, wrap(f"Layer {layer}, {text}.", 92), [f"L{layer}_neurons(n, role)"])
            )
        pending = pending + constant
    constants["ANSWER"] = pending
    return steps, constants


def _values(
    model: SliceModel,
    behaviour_slice: Slice,
    figures: Figures | None,
    shown: tuple[Item, ...],
    heads: list[SliceHead],
    blocks: list[SliceNeurons],
) -> dict[str, Any]:
    program = model.program
    head_roles = {role.name: role for role in behaviour_slice.heads}
    neuron_roles = {role.name: role for role in behaviour_slice.neurons}
    neurons = sum(len(_acting(model, block)) for block in blocks)
    mlps = {mlp.layer: mlp for mlp in program.core.of(Mlp)}
    return {
        "literal": literal,
        "shell_word": shell_word,
        "behaviour": prose(behaviour_slice.behaviour),
        "model": prose(program.name),
        "size": f"{plural(len(heads), 'head')} and {plural(neurons, 'neuron')}",
        "figures": figures,
        "scores": _scores(behaviour_slice),
        "phrasings": [prose(name) for name in model.reading.templates],
        "examples": [(item.prompt.prompt, item.prompt.answer or "") for item in shown[:3]],
        "width": program.shape.width,
        "vocab": program.shape.vocab,
        "epsilon": repr(program.shape.epsilon),
        "has_unembed_bias": program.core.unembed.bias is not None,
        "activation": next(iter(mlps.values())).activation if mlps else "gelu_new",
        "heads": [
            {
                "name": head.name,
                "function": head_name(head_roles.get(head.name), head.name),
                "layer": head.layer,
                "summary": head_summary(head_roles[head.name])
                if head.name in head_roles
                else "No clear role.",
                "lines": head_lines(model, behaviour_slice, head_roles[head.name])
                if head.name in head_roles
                else [],
                "places": literal(tuple(acting_at(model, head.name))),
                "scale": repr(head.scale),
            }
            for head in heads
        ],
        "blocks": [
            {
                "layer": block.layer,
                "summary": _summary(neuron_roles, model, block),
                "lines": block_lines(behaviour_slice, block),
                "rows": [
                    {
                        "name": literal(neuron_name(neuron_roles.get(name), name)),
                        "row": row,
                        "places": literal(tuple(acting_at(model, name))),
                        "comment": neuron_comment(neuron_roles.get(name)),
                    }
                    for row, name in enumerate(_acting(model, block))
                ],
            }
            for block in blocks
        ],
    }


def _summary(roles: Mapping[str, NeuronRole], model: SliceModel, block: SliceNeurons) -> list[str]:
    return wrap(f"Layer {block.layer}: {block_summary(roles, _acting(model, block))}.", 96)


def _scores(behaviour_slice: Slice) -> list[tuple[str, str]]:
    rows = []
    for name, score in [*behaviour_slice.scores.items(), *behaviour_slice.baselines.items()]:
        if score.value is not None:
            low, high = (f"{100 * (bound or 0):.0f}" for bound in (score.low, score.high))
            rows.append((name.replace("_", " "), f"{100 * score.value:.0f} % [{low}, {high}]"))
    return rows


def _forms(model: SliceModel) -> bytes:
    """The forms of prompts: templates as token ids, roles with their places."""
    reading = model.reading
    roles = [[*key, PLACES[int(reading.place[number])]] for key, number in reading.roles.items()]
    forms = {name: list(ids) for name, ids in reading.templates.items()}
    lines = ",\n".join(json.dumps(role, ensure_ascii=False) for role in roles)
    templates = json.dumps(forms, ensure_ascii=False)
    return f'{{"templates": {templates},\n"roles": [\n{lines}\n]}}\n'.encode()


def _arrays(
    model: SliceModel,
    heads: list[SliceHead],
    blocks: list[SliceNeurons],
    constants: dict[str, np.ndarray],
) -> dict[str, np.ndarray]:
    """Weights by name, float16: half the size, and figures are measured with them."""
    program = model.program
    arrays = {f"constant.{name}": table for name, table in constants.items()}
    arrays |= _tables(program)
    for head in heads:
        arrays[f"{head.name}.qk"], arrays[f"{head.name}.ov"] = head.qk.numpy(), head.ov.numpy()
        arrays[f"{head.name}.query_bias"] = head.query_bias.numpy()
        arrays[f"{head.name}.mean"] = head.mean.numpy()
    for block in blocks:
        rows = [block.names.index(name) for name in _acting(model, block)]
        name = f"L{block.layer}"
        arrays[f"{name}.w_in"] = block.w_in[rows].numpy()
        arrays[f"{name}.b_in"] = block.b_in[rows].numpy()
        arrays[f"{name}.w_out"] = block.w_out[rows].numpy()
        arrays[f"{name}.mean"] = block.mean[:, rows].numpy()
    return {name: array.astype(np.float16) for name, array in sorted(arrays.items())}


def _tables(program: Program) -> dict[str, np.ndarray]:
    core = program.core
    tables = {"token": program.array(core.of(TokenEmbedding)[0].table)}
    positions = [program.array(node.table) for node in core.of(PositionEmbedding)]
    shape = (program.shape.context, program.shape.width)
    tables["position"] = positions[0] if positions else np.zeros(shape, np.float32)
    assert core.unembed.table is not None
    tables["unembed"] = program.array(core.unembed.table)
    if core.unembed.bias is not None:
        tables["unembed_bias"] = program.array(core.unembed.bias)
    return tables
