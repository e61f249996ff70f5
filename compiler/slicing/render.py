"""A slice model → the files of a program: numpy only, the forward pass on one screen."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

import black
import numpy as np

from ..behaviour.encoded import Item
from ..behaviour.slices import Slice
from ..codegen.shake import drop_unused, imported_from
from ..codegen.templates import template
from ..codegen.text import literal, plural, prose, shell_word
from ..codegen.tokenizer import render_tokenizer
from ..ir import Mlp, PositionEmbedding, Program, TokenEmbedding
from .describe import (
    acting_at,
    block_lines,
    block_summary,
    half_of,
    head_lines,
    head_name,
    head_summary,
    heads_summary,
    neuron_comment,
    neuron_name,
)
from .measure import Measured
from .model import SliceHead, SliceModel, SliceNeurons
from .places import PLACES, place_names

MODE = black.Mode(line_length=100)


@dataclass(frozen=True)
class Figures:
    """Numbers of test prompts that the program answers right, run as a user runs it.

    Attributes:
        without: right answers without a part, by the part's name; without all heads or neurons of a
            layer (``L0_heads``, ``L0_neurons``); without anything (``all``): what constants answer.
    """

    right: int
    prompts: int
    without: Mapping[str, int]

    @property
    def empty(self) -> int:
        return self.without["all"]


@dataclass(frozen=True)
class _Step:
    """One block of the forward pass."""

    name: str
    comment: list[str]
    call: str
    row: tuple[str, ...]


def render_slice(
    model: SliceModel,
    behaviour_slice: Slice,
    measured: Measured,
    figures: Figures | None,
    shown: tuple[Item, ...],
) -> tuple[dict[str, bytes], dict[str, np.ndarray]]:
    """Files by relative name, and arrays of weights by name.

    Args:
        measured: what the parts do in this program.
        figures: of the program itself; None while they are unknown.
        shown: a prompt for each subject.
    """
    heads = [head for head in model.heads if model.acts[head.name].any()]
    blocks = [
        block for block in model.neurons if any(model.acts[name].any() for name in block.names)
    ]
    steps, constants = _steps(model, measured, figures, heads, blocks)
    values = _values(model, behaviour_slice, measured, figures, shown, heads, blocks)
    ablated = [*(step.name for step in steps), *(head.name for head in heads), "all"]
    values |= {"steps": steps, "ablated": literal(ablated)}
    files = {
        name: template(f"{name}.jinja", "slice").render(**values)
        for name in ("slice.py", "parts.py", "numerics.py", "__main__.py", "test_slice.py")
    }
    used = imported_from(files["slice.py"], "numerics") | imported_from(
        files["parts.py"], "numerics"
    )
    files["numerics.py"] = drop_unused(files["numerics.py"], used | {"read", "OFF"})
    rendered = {name: black.format_str(text, mode=MODE).encode() for name, text in files.items()}
    rendered["README.md"] = template("README.md.jinja", "slice").render(**values).encode()
    rendered["forms.json"] = _forms(model)
    rendered |= render_tokenizer(model.program.vocabulary)
    return dict(sorted(rendered.items())), _arrays(model, measured, heads, blocks, constants)


def _acting(model: SliceModel, block: SliceNeurons, measured: Measured) -> list[str]:
    """The neurons of a block that act, those of largest effect first."""
    names = [name for name in block.names if model.acts[name].any()]
    return sorted(names, key=lambda name: -abs(measured.neurons[name].effect))


def _steps(
    model: SliceModel,
    measured: Measured,
    figures: Figures | None,
    heads: list[SliceHead],
    blocks: list[SliceNeurons],
) -> tuple[list[_Step], dict[str, np.ndarray]]:
    """The blocks of the forward pass, and what is constant before each of them reads."""
    steps: list[_Step] = []
    constants: dict[str, np.ndarray] = {}
    pending = np.zeros(model.constants.shape[1:], np.float32)
    for step, constant in enumerate(model.constants.numpy()):
        layer, is_mlp = divmod(step, 2)
        members = [head for head in heads if head.layer == layer and not is_mlp]
        block = next((b for b in blocks if b.layer == layer and is_mlp), None)
        if members or block:
            name = f"L{layer}_{'neurons' if block else 'heads'}"
            constants[name], pending = pending, np.zeros_like(pending)
            if block is not None:
                text = block_summary(
                    measured.neurons, _acting(model, block, measured), measured.subjects
                )
                calls = [f"{name}(n, role)"]
                direct = measured.direct[name]
            else:
                text = heads_summary([measured.heads[head.name] for head in members])
                calls = [
                    f"{head_name(measured.heads[head.name], head.name)}(n, role)"
                    for head in members
                ]
                direct = sum(measured.direct[head.name] for head in members)
            right = None if figures is None else f"{figures.without[name]} of {figures.prompts}"
            lost = "" if right is None else f" Without this step {right} are right."
            comment = wrap(f"Layer {layer}, {text}.{lost}", 92)
            row = (f"layer {layer}, {text}", right or "", f"{direct:+.1f}")
            call = " + ".join(f"parts.{each}" for each in calls)
            steps.append(_Step(name, comment, call, row))
        pending = pending + constant
    constants["answer"] = pending
    return steps, constants


def _values(
    model: SliceModel,
    behaviour_slice: Slice,
    measured: Measured,
    figures: Figures | None,
    shown: tuple[Item, ...],
    heads: list[SliceHead],
    blocks: list[SliceNeurons],
) -> dict[str, Any]:
    program = model.program
    neurons = sum(len(_acting(model, block, measured)) for block in blocks)
    mlps = {mlp.layer: mlp for mlp in program.core.of(Mlp)}
    names, there = place_names(model.reading), set(model.reading.place.tolist())
    everywhere = tuple(names[place] for i, place in enumerate(PLACES) if i in there)

    def at(name: str) -> str:
        places = tuple(acting_at(model, name))
        return "EVERYWHERE" if places == everywhere else literal(places)

    def right(name: str) -> str | None:
        return None if figures is None else f"{figures.without[name]} of {figures.prompts}"

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
        "everywhere": literal(everywhere),
        "width": program.shape.width,
        "vocab": program.shape.vocab,
        "epsilon": repr(program.shape.epsilon),
        "has_unembed_bias": program.core.unembed.bias is not None,
        "activation": next(iter(mlps.values())).activation if mlps else "gelu_new",
        "heads": [
            {
                "name": head.name,
                "function": head_name(measured.heads[head.name], head.name),
                "layer": head.layer,
                "summary": head_summary(measured.heads[head.name]),
                "lines": head_lines(
                    model, behaviour_slice.edges, measured.heads[head.name], right(head.name)
                ),
                "places": at(head.name),
                "scale": repr(head.scale),
            }
            for head in heads
        ],
        "blocks": [
            {
                "layer": block.layer,
                "summary": _summary(measured, model, block),
                "lines": block_lines(behaviour_slice.edges, block.layer),
                "rows": [
                    {
                        "name": literal(neuron_name(measured.neurons[name], name)),
                        "row": row,
                        "places": at(name),
                        "comment": neuron_comment(measured.neurons[name]),
                    }
                    for row, name in enumerate(_acting(model, block, measured))
                ],
            }
            for block in blocks
        ],
    }


def _summary(measured: Measured, model: SliceModel, block: SliceNeurons) -> list[str]:
    acting = _acting(model, block, measured)
    text = block_summary(measured.neurons, acting, measured.subjects)
    half = half_of([measured.neurons[name] for name in acting])
    return wrap(f"Layer {block.layer}: {text}. {half}", 96)


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
    names = place_names(reading)
    places = [names[PLACES[number]] for number in reading.place.tolist()]
    roles = [[*key, places[number]] for key, number in reading.roles.items()]
    forms = {name: list(ids) for name, ids in reading.templates.items()}
    lines = ",\n".join(json.dumps(role, ensure_ascii=False) for role in roles)
    templates = json.dumps(forms, ensure_ascii=False)
    return f'{{"templates": {templates},\n"roles": [\n{lines}\n]}}\n'.encode()


def _arrays(
    model: SliceModel,
    measured: Measured,
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
        rows = [block.names.index(name) for name in _acting(model, block, measured)]
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
