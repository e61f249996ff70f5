"""The section on behaviours: a matrix of behaviours and parts."""

from pathlib import Path
from typing import Any

from ...behaviour.scores import percent
from ...behaviour.slices import Slice, read_slices
from ...codegen.output.folder import BEHAVIOURS_FILE
from .slice_graph import slice_graphs

HEADS = 40  # columns


def behaviour_matrix(folder: Path) -> dict[str, Any] | None:
    """Rows of behaviours, and columns: the heads of their slices, and neurons by layer.

    A head's cell is the share of the slice's right answers that are lost without it; a layer's is
    the number of its neurons. ``graphs``: pictures of slices by behaviour. None where no behaviours
    were measured.
    """
    path = folder / BEHAVIOURS_FILE
    if not path.is_file():
        return None
    slices = read_slices(path)
    losses = {each.behaviour: _losses(each) for each in slices}
    total: dict[str, float] = {}
    for own in losses.values():
        for name, loss in own.items():
            total[name] = total.get(name, 0.0) + loss
    heads = sorted(sorted(total, key=lambda name: -total[name])[:HEADS], key=_order)
    layers = sorted({_layer(name) for each in slices for name in each.neuron_names})
    rows = [
        {
            "name": each.behaviour,
            "alone": percent(each.scores.get("sufficiency")),
            "left": percent(each.scores.get("necessity")),
            "heads": [losses[each.behaviour].get(name) for name in heads],
            "neurons": [sum(_layer(n) == layer for n in each.neuron_names) for layer in layers],
        }
        for each in slices
    ]
    graphs = slice_graphs(slices)
    return {"heads": heads, "layers": layers, "rows": rows, "graphs": graphs}


def _losses(each: Slice) -> dict[str, float]:
    alone = each.right.get("alone") or 1.0
    return {head.name: max(0.0, min(1.0, 1 - head.without / alone)) for head in each.heads}


def _layer(name: str) -> int:
    return int(name[1:].partition("H" if "H" in name else "N")[0])


def _order(name: str) -> tuple[int, int]:
    return _layer(name), int(name.partition("H")[2])
