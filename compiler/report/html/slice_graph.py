"""A slice as a graph over the tokens of one prompt, as SVG.

Tokens stand in a row at the bottom, layers above them. A head is a circle over the position at
which it matters most, with a line from the position that it looks at, as wide as its attention.
The neurons of a layer are a square over the position at which most of them matter most. Lines
between parts are the main paths (see ``behaviour.edges``).
"""

from collections import Counter
from collections.abc import Sequence

from markupsafe import Markup, escape

from ...behaviour.slices import Slice
from ..html_fragments import chip

HEADS = 10  # heads drawn, by effect
STEP, LAYER, MARGIN = 64, 56, 40  # pixels
TOKENS = 24  # the last tokens of a prompt that are drawn
Point = tuple[float, float]


def slice_graph(each: Slice) -> Markup | None:
    """The picture of a slice; None without an example."""
    tokens = each.example[-TOKENS:]
    if not tokens:
        return None
    roles = [role for _, role in tokens]
    layers = 1 + max((_layer(name) for name in each.parts), default=0)
    width, height = 2 * MARGIN + STEP * len(tokens), 2 * MARGIN + LAYER * (layers + 1)
    floor = height - MARGIN

    def at(role: str, layer: float) -> Point:
        column = max(i for i, own in enumerate(roles) if own == role)
        return MARGIN + STEP * (column + 0.5), floor - LAYER * (layer + 0.6)

    lines: list[str] = []
    nodes: list[str] = []
    places: dict[str, Point] = {}
    for head in sorted(each.heads, key=lambda head: -head.effect)[:HEADS]:
        if head.query not in roles:
            continue
        offset = 13 * sum(name.startswith(f"L{_layer(head.name)}H") for name in places)
        x, y = at(head.query, _layer(head.name) + 0.05)
        places[head.name] = x - offset, y
        if head.key in roles:
            begin = at(head.key, -0.4)
            lines.append(_line(begin, places[head.name], 0.5 + 4 * head.attention, "looks"))
        words = f"{head.name}: from the {head.query} to the {head.key} ({head.attention:.2f})"
        nodes.append(_node(places[head.name], head.name, f"{words}, lead {head.effect:+.1f}", "h"))
    for layer in sorted({_layer(name) for name in each.neuron_names}):
        own = [neuron for neuron in each.neurons if _layer(neuron.name) == layer]
        places_of = Counter(neuron.place for neuron in own if neuron.place in roles)
        if not places_of:
            continue
        name = f"L{layer} neurons"
        x, y = at(places_of.most_common(1)[0][0], layer + 0.5)
        places[name] = x + 14, y
        nodes.append(
            _node(places[name], str(len(own)), f"{len(own)} neurons of layer {layer}", "n")
        )
    answer = (MARGIN + STEP * (len(tokens) - 0.5), MARGIN * 0.6)
    places["answer"] = answer
    nodes.append(_node(answer, "answer", "the answer", "n"))
    most = max((edge.effect for edge in each.edges), default=1.0)
    for edge in each.edges:
        if edge.writer in places and edge.reader in places:
            size = 0.5 + 3 * edge.effect / max(most, 1e-9)
            lines.append(_line(places[edge.writer], places[edge.reader], size, "path"))
    texts = [_token(text, MARGIN + STEP * (i + 0.5), floor) for i, (text, _) in enumerate(tokens)]
    title = escape(f"The slice of {each.behaviour} over one prompt")
    return Markup(
        f'<svg class="slice" role="img" aria-label="{title}" viewBox="0 0 {width} {height}"'
        f' width="{width}" height="{height}">{"".join([*lines, *nodes, *texts])}</svg>'
    )


def _line(begin: Point, end: Point, width: float, kind: str) -> str:
    (x, y), (u, v) = begin, end
    return (
        f'<path class="{kind}" d="M{x:.0f} {y:.0f} C{x:.0f} {(y + v) / 2:.0f} {u:.0f}'
        f' {(y + v) / 2:.0f} {u:.0f} {v:.0f}" fill="none" stroke="currentColor"'
        f' stroke-opacity="{0.35 if kind == "looks" else 0.8}" stroke-width="{width:.1f}"/>'
    )


def _node(at: Point, label: str, words: str, kind: str) -> str:
    x, y = at
    shape = (
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="5"/>'
        if kind == "h"
        else f'<rect x="{x - 5:.0f}" y="{y - 5:.0f}" width="10" height="10"/>'
    )
    return (
        f'<g class="part"><title>{escape(words)}</title>{shape}'
        f'<text x="{x:.0f}" y="{y - 9:.0f}" text-anchor="middle" font-size="11"'
        f' fill="currentColor">{escape(label)}</text></g>'
    )


def _token(text: str, x: float, y: float) -> str:
    return (
        f'<text class="token" x="{x:.0f}" y="{y:.0f}" text-anchor="middle" font-size="12"'
        f' fill="currentColor">{escape(chip(text)[:9])}</text>'
    )


def _layer(name: str) -> int:
    return int(name[1:].partition("H" if "H" in name else "N")[0])


def slice_graphs(slices: Sequence[Slice]) -> list[tuple[str, Markup]]:
    """By behaviour the picture of its slice, of those that have one."""
    pictures = ((each.behaviour, slice_graph(each)) for each in slices if each.parts)
    return [(name, picture) for name, picture in pictures if picture is not None]
