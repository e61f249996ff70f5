"""Names and sentences for the parts of a slice program, each from a measured field."""

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import median
from textwrap import wrap

from ..behaviour.slices import Edge, HeadRole, NeuronRole
from ..behaviour.words import LAST
from ..codegen.roles import fires_and_raises
from ..codegen.text import identifier, plural, prose
from .model import SliceModel
from .places import LAST_TOKEN, PLACES, place_names

NAME = 40  # characters of a part's name
FIRES = 3  # variables named for a neuron
SPREAD = 0.25  # attention below which a head looks at no place in particular


def head_name(role: HeadRole | None, name: str) -> str:
    """``L1H5_month_to_last``: where it brings something from and to."""
    if role is None:
        return name
    if role.attention < SPREAD:
        words = f"spread_at_{_short(role.query)}"
    elif role.key == role.query:
        words = f"at_{_short(role.query)}"
    else:
        words = f"{_short(role.key)}_to_{_short(role.query)}"
    return f"{name}_{words}"[:NAME].rstrip("_")


def _short(place: str) -> str:
    """A place in a name."""
    return "last" if place == LAST else identifier(place.removesuffix(LAST_TOKEN))


def neuron_name(role: NeuronRole | None, name: str) -> str:
    """``L2N77_January_raises_February``: what it fires for and what it raises."""
    if role is None or not (role.fires or role.raises):
        return name
    pieces = [*role.fires[:1], *(f"raises {token.strip()}" for token in role.raises[:1])]
    return f"{name}_{identifier(' '.join(pieces))}"[:NAME].rstrip("_")


def acting_at(model: SliceModel, name: str) -> list[str]:
    """The places of the program at which a part acts."""
    names, there = place_names(model.reading), set(model.reading.place.tolist())
    on = model.acts[name].tolist()
    return [names[place] for i, place in enumerate(PLACES) if on[i] and i in there]


def head_lines(
    model: SliceModel, edges: Sequence[Edge], role: HeadRole, right: str | None
) -> list[str]:
    """The docstring of a head: where it acts, what it reads, and what is lost without it.

    ``right``: how many prompts are right without it.
    """
    rows = [("acts", f"at {', '.join(acting_at(model, role.name))}"), *_edges(edges, role.name)]
    if role.direct is not None:
        rows.append(("adds", f"{role.direct:+.2f} to the answer's logit directly"))
    lost = [] if right is None else [f"{right} right"]
    lost.append(f"the answer's lead changes by {-role.effect:+.2f}")
    return _lines([*rows, ("without", "; ".join(lost))])


def _lines(rows: Sequence[tuple[str, str]]) -> list[str]:
    lines = []
    for keyword, words in rows:
        lines += wrap(f"{keyword:9}{prose(words)}", 92, subsequent_indent=" " * 9)
    return lines


def head_summary(role: HeadRole) -> str:
    """One sentence: what a head brings from where to where."""
    share = f"{role.attention:.2f} of its attention"
    if role.attention < SPREAD:
        return f"At the {role.query}, spreads its attention ({share} at most, to the {role.key})."
    if role.key == role.query:
        return f"Looks from the {role.query} at itself ({share})."
    return f"Brings the {role.key} to the {role.query} ({share})."


def heads_summary(roles: Sequence[HeadRole]) -> str:
    """``4 heads: 3 bring the month to the last token; 1 looks from the last token at itself``."""
    ways = Counter((_kind(role), role.key, role.query) for role in roles).most_common()
    parts = [_way(count, *way) for way, count in ways]
    if len(parts) == 1:
        return parts[0].replace(" ", f" head{'s' if len(roles) > 1 else ''} ", 1)
    return f"{plural(len(roles), 'head')}: {'; '.join(parts)}"


def _kind(role: HeadRole) -> str:
    if role.attention < SPREAD:
        return "spread"
    return "look" if role.key == role.query else "bring"


def _way(count: int, kind: str, key: str, query: str) -> str:
    verb = f"{count} {kind}{'s' if count == 1 else ''}"
    if kind == "spread":
        return f"{verb} attention at the {query}"
    if kind == "look":
        return f"{verb} from the {query} at itself"
    return f"{verb} the {key} to the {query}"


def block_lines(edges: Sequence[Edge], layer: int) -> list[str]:
    """What a layer's neurons read and who reads them."""
    return _lines(_edges(edges, f"L{layer} neurons"))


def block_summary(roles: Mapping[str, NeuronRole], names: Sequence[str], subjects: int) -> str:
    """``12 neurons, most at the month, each for certain subjects (typically 2 of 12)``."""
    known = [roles[name] for name in names if name in roles]
    text = plural(len(names), "neuron")
    if not known:
        return text
    place = Counter(role.place for role in known).most_common(1)[0][0]
    text += f", {'most ' if len({role.place for role in known}) > 1 else ''}at the {place}"
    if counts := [len(role.fires) for role in known if role.fires]:
        text += f", each for certain subjects (typically {median(counts):g} of {subjects})"
    return text


def half_of(roles: Sequence[NeuronRole]) -> str:
    """``The first 40 have half of the effect.``: of neurons, those of largest effect first."""
    sizes = [abs(role.effect) for role in roles]
    half, total = 0, 0.0
    while total < sum(sizes) / 2:
        total += sizes[half]
        half += 1
    return f"The first {half} have half of the effect." if half > 1 else ""


def neuron_comment(role: NeuronRole | None) -> str:
    """``fires for January, May and 2 more; raises February; lead +0.31``."""
    if role is None:
        return "no clear role"
    facts = fires_and_raises(role.fires[:FIRES], role.raises)
    if facts and (more := len(role.fires) - FIRES) > 0:
        facts[0] += f" and {more} more"
    facts.append(f"lead {role.effect:+.3f}")
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
