"""Names and sentences for the parts of a slice, each from a measured field."""

from collections import Counter
from collections.abc import Mapping, Sequence
from textwrap import wrap

from ..behaviour.slices import Edge, HeadRole, NeuronRole, Slice
from ..behaviour.words import LAST, SUBJECT_LAST
from ..codegen.roles import fires_and_raises
from ..codegen.text import identifier, plural, prose
from .model import SliceModel, SliceNeurons
from .places import PLACES

NAME = 40  # characters of a part's name
MANY = 6  # neurons whose variables a comment of the forward pass names


def head_name(role: HeadRole | None, name: str) -> str:
    """``L1H5_subject_to_last_token``: where it brings something from and to."""
    if role is None:
        return name
    return f"{name}_{_short(role.key)}_to_{_short(role.query)}"[:NAME].rstrip("_")


def _short(place: str) -> str:
    """A place in a name."""
    return {SUBJECT_LAST: "subject", LAST: "last"}.get(place) or identifier(place)


def the(place: str) -> str:
    """A place in a sentence."""
    return place if place.startswith("“") else f"the {place}"


def neuron_name(role: NeuronRole | None, name: str) -> str:
    """``L2N77_January_to_February``: what it fires for and what it raises."""
    if role is None or not (role.fires or role.raises):
        return name
    pieces = [*role.fires[:1], *(f"raises {token.strip()}" for token in role.raises[:1])]
    return f"{name}_{identifier(' '.join(pieces))}"[:NAME].rstrip("_")


def acting_at(model: SliceModel, name: str) -> list[str]:
    """The places at which a part acts."""
    return [place for place, on in zip(PLACES, model.acts[name].tolist(), strict=True) if on]


def head_lines(model: SliceModel, behaviour_slice: Slice, role: HeadRole) -> list[str]:
    """The docstring of a head: where it looks, what it reads, and what is lost without it."""
    rows = [
        ("looks", f"from {the(role.query)} to {the(role.key)} ({role.attention:.2f})"),
        ("acts", f"at {', '.join(acting_at(model, role.name))}"),
    ]
    rows += _edges(behaviour_slice.edges, role.name)
    rows.append(
        (
            "without",
            f"{100 * role.without:.0f} % right; the answer's lead changes by {-role.effect:+.2f}",
        )
    )
    return _lines(rows)


def head_summary(role: HeadRole) -> str:
    """One sentence: what a head brings from where to where."""
    if role.attention < 0.25:
        return f"Spreads its attention: {the(role.key)} gets {role.attention:.2f}."
    where = f"{the(role.key)} to {the(role.query)}"
    return f"Brings {where} ({role.attention:.2f} of its attention)."


def heads_summary(roles: Sequence[HeadRole]) -> str:
    """``4 heads: 3 bring the subject's last token to the last token; 1 brings ...``"""
    ways = Counter((role.key, role.query) for role in roles)
    parts = [
        f"{count} bring{'s' if count == 1 else ''} {the(key)} to {the(query)}"
        for (key, query), count in ways.most_common()
    ]
    return f"{plural(len(roles), 'head')}: {'; '.join(parts)}"


def block_lines(behaviour_slice: Slice, block: SliceNeurons) -> list[str]:
    """What a layer's neurons read and who reads them."""
    return _lines(_edges(behaviour_slice.edges, f"L{block.layer} neurons"))


def block_summary(roles: Mapping[str, NeuronRole], names: Sequence[str]) -> str:
    """``12 neurons at the last token: they fire for January, ... and raise February, ...``"""
    known = [roles[name] for name in names if name in roles]
    places = sorted({role.place for role in known}, key=lambda p: -sum(r.place == p for r in known))
    text = plural(len(names), "neuron")
    if places:
        text += f", most at {the(places[0])}"
    fires = list(dict.fromkeys(role.fires[0] for role in known if role.fires))
    raises = list(dict.fromkeys(role.raises[0].strip() for role in known if role.raises))
    if fires:
        text += f": they fire for {', '.join(map(prose, fires[:MANY]))}"
        text += f" and {len(fires) - MANY} more" if len(fires) > MANY else ""
    if raises:
        text += f", and raise {', '.join(map(prose, raises[:MANY]))}"
        text += f" and {len(raises) - MANY} more" if len(raises) > MANY else ""
    return text


def neuron_comment(role: NeuronRole | None) -> str:
    """``at last token; fires for January; raises February; lead +0.31``."""
    if role is None:
        return "no clear role"
    facts = fires_and_raises(role.fires, role.raises)
    facts.append(f"lead {role.effect:+.2f}")
    return "; ".join(facts)


def _edges(edges: Sequence[Edge], name: str) -> list[tuple[str, str]]:
    reads = [f"{edge.writer} ({edge.effect:+.2f})" for edge in edges if edge.reader == name]
    readers = [
        f"{'the unembedding' if edge.reader == 'answer' else edge.reader} ({edge.effect:+.2f})"
        for edge in edges
        if edge.writer == name
    ]
    rows = [("reads", ", ".join(reads))] if reads else []
    return rows + ([("read by", ", ".join(readers))] if readers else [])


def _lines(rows: Sequence[tuple[str, str]]) -> list[str]:
    lines: list[str] = []
    for keyword, text in rows:
        lines += wrap(f"{keyword:9}{prose(text)}", 92, subsequent_indent=" " * 9)
    return lines
