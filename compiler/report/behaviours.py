"""Slices of behaviours as a table, and as the page behaviours.md of a program."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..behaviour.coverage import Coverage
from ..behaviour.scores import percent
from ..behaviour.slices import Slice
from ..codegen.text import markdown, plural

LISTED_HEADS, LISTED_NEURONS, LISTED_EDGES = 12, 12, 8
PART = re.compile(r"(?<![\w@])(L\d+[HN]\d+)(?=[_\"'(\t ]|$)")


def behaviours_view(
    slices: Sequence[Slice], coverage: Mapping[str, Coverage] | None = None
) -> RenderableType:
    """The table that ``gpt2c behaviours`` prints; of a single behaviour also its parts."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("behaviour", "right", "slice", "sufficiency", "held out", "left without"):
        table.add_column(title, overflow="fold")
    for title in ("other behaviours", "worst case", "random", "largest", "others'"):
        table.add_column(title, overflow="fold")
    for each in slices:
        scores, baselines = each.scores, each.baselines
        table.add_row(
            each.behaviour,
            _right(each),
            _size(each),
            *(
                percent(scores.get(name))
                for name in (
                    "sufficiency",
                    "held_out",
                    "necessity",
                    "specificity",
                    "worst_case",
                )
            ),
            *(
                percent(baselines.get(name))
                for name in ("random", "largest_effect", "other_slices")
            ),
        )
    lines = [Text(line) for line in _part_lines(slices[0])] if len(slices) == 1 else []
    if any(" / " in _right(each) for each in slices):
        lines.append(Text("right: the original, the core, the program"))
    if coverage:
        shares = (f"{kind} {100 * each.share:.1f} %" for kind, each in coverage.items())
        lines.append(Text(f"test tokens where a slice applies and is right: {', '.join(shares)}"))
    return Group(table, Text(""), *lines) if lines else table


def _right(each: Slice) -> str:
    """``100 / 64 / 99 %``: original, core and program; one figure where all are the same."""
    shares = [f"{100 * each.right.get(key, 0):.0f}" for key in ("original", "core", "program")]
    return f"{shares[0] if len(set(shares)) == 1 else ' / '.join(shares)} %"


def _size(each: Slice) -> str:
    if not each.parts:
        return "none: too few right answers"
    return f"{plural(len(each.head_names), 'head')}, {plural(len(each.neuron_names), 'neuron')}"


def _part_lines(each: Slice) -> list[str]:
    """The heads, neurons and edges of a slice, a line each."""
    lines = [
        f"{head.name}: from the {head.query} to the {head.key} ({head.attention:.2f}), "
        f"{head.effect:+.1f} for the answer's lead; without it {100 * head.without:.0f} % right"
        for head in each.heads
    ]
    for neuron in each.neurons[:LISTED_NEURONS]:
        fires = f", fires for {', '.join(neuron.fires)}" if neuron.fires else ""
        raises = f", raises {', '.join(map(repr, neuron.raises))}" if neuron.raises else ""
        lines.append(f"{neuron.name}: at the {neuron.place}{fires}{raises}")
    lines += [f"{e.writer} → {e.reader}: {e.effect:+.1f}" for e in each.edges[:LISTED_EDGES]]
    return lines


def part_places(folder: Path) -> dict[str, tuple[str, int]]:
    """File and line of each part in a generated program: a function, or a row of a table."""
    places: dict[str, tuple[str, int]] = {}
    for path in sorted(folder.glob("layers/*")):
        if path.suffix not in (".py", ".tsv"):
            continue
        name = path.relative_to(folder).as_posix()
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        for number, line in enumerate(lines, 1):
            start = line.lstrip()
            row = (
                start.startswith(('"', "'", "rule(", "opaque(", "neuron(")) or path.suffix == ".tsv"
            )
            if (row or start.startswith("def ")) and (part := PART.search(line)):
                places.setdefault(part[1], (name, number))
    return places


def behaviours_page(
    name: str, slices: Sequence[Slice], places: Mapping[str, tuple[str, int]]
) -> str:
    """The text of behaviours.md: the index by behaviour, then each slice."""
    head = (
        f"# Behaviours of {markdown(name)}\n\n"
        "A slice is the smallest set of parts found that carries a behaviour. All other parts are "
        "held at their mean over the behaviour's prompts, aligned by role. Scores are of test "
        "prompts, above what constants answer and relative to the program; in brackets the 95 % "
        "interval over subjects. Right are the answers of the original, the core and the program "
        "(one figure where they are the same). A slice is of the core. Lead is what the answer's "
        "logit minus the best others' loses without the part, in nats.\n\n"
        "| behaviour | right | slice | sufficiency | held-out phrasings | left without it | "
        "other behaviours without it | worst case | carried by |\n"
        "|---|---|---|---|---|---|---|---|---|\n"
    )
    rows = "".join(_row(each, places) for each in slices)
    return head + rows + "".join(_section(each, places) for each in slices if each.parts)


def _row(each: Slice, places: Mapping[str, tuple[str, int]]) -> str:
    scores = each.scores
    first = ", ".join(_link(head.name, places) for head in each.heads[:3])
    cells = [
        f"[{markdown(each.behaviour)}](#{_anchor(each.behaviour)})"
        if each.parts
        else markdown(each.behaviour),
        _right(each),
        _size(each),
        *(percent(scores.get(key)) for key in ("sufficiency", "held_out", "necessity")),
        *(percent(scores.get(key)) for key in ("specificity", "worst_case")),
        first,
    ]
    return f"| {' | '.join(cells)} |\n"


def _section(each: Slice, places: Mapping[str, tuple[str, int]]) -> str:
    n = each.prompts
    lines = [
        f"\n## {each.behaviour}\n",
        f"{n.get('test', 0)} test prompts, {n.get('held_out', 0)} of phrasings that the slice was "
        f"not found on. {len(each.own)} of {len(each.parts)} parts are its own, the others are in "
        "more than half of all slices.\n",
        "Sufficiency of other sets of parts: "
        + ", ".join(
            f"{title} {percent(each.baselines[key])}"
            for key, title in (
                ("random", "random sets of the same layers"),
                ("largest_effect", "the parts of largest global effect"),
                ("other_slices", "the best slice of another behaviour"),
            )
            if key in each.baselines
        )
        + ".\n",
        "| head | from → to | attention | lead | right without it |",
        "|---|---|---|---|---|",
        *(
            f"| {_link(h.name, places)} | {markdown(h.query)} → {markdown(h.key)} | "
            f"{h.attention:.2f} | {h.effect:+.1f} | {100 * h.without:.0f} % |"
            for h in each.heads[:LISTED_HEADS]
        ),
    ]
    if each.neurons:
        lines += ["\n| neuron | at | fires for | raises | lead |", "|---|---|---|---|---|"]
        lines += [
            f"| {_link(x.name, places)} | {markdown(x.place)} | {markdown(', '.join(x.fires))} | "
            f"{markdown(', '.join(x.raises))} | {x.effect:+.2f} |"
            for x in each.neurons
        ]
    if each.edges:
        paths = ", ".join(f"{e.writer} → {e.reader} ({e.effect:+.1f})" for e in each.edges)
        lines.append(f"\nMain paths: {paths}.")
    return "\n".join(lines) + "\n"


def _link(part: str, places: Mapping[str, tuple[str, int]]) -> str:
    if part not in places:
        return part
    file, line = places[part]
    return f"[{part}]({file}#L{line})"


def _anchor(title: str) -> str:
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
