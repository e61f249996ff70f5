"""One part for the terminal: its contexts on held-out text and its source."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.text import Text

from ..errors import Gpt2cError
from ..ir import Program, has_rule
from .activity import Context, observe
from .html_fragments import LOOKED_AT, near, visible
from .parts import sources_of
from .passages import passages_for, spelled

SHOWN = 0.12  # minimum share of the largest value for a colour
WARM = (217, 134, 26)


def at_work(program: Program, name: str, folder: Path | None) -> dict[str, Any]:
    """The contexts on held-out text in which a head or neuron is most active, and its source.

    Returns:
        ``contexts``: dicts of ``kind``, ``tokens``, ``values`` (activations or attention) and
        ``at``, the index of the active token; for neurons, ``largest`` and ``fires``; ``source``.
        Keys without data are omitted.
    """
    facts: dict[str, Any] = {}
    source = sources_of(folder).get(name) if folder is not None else None
    if source is not None:
        facts["source"] = {"file": source.file, "text": source.text}
    if any(has_rule(node) for node in program.core):
        return facts
    passages, words = passages_for(program, folder)
    if "random" in words:
        return facts
    try:
        activity = observe(program, passages, only=[name])
    except Gpt2cError:  # the program has no weights
        return facts
    spell = spelled(program)
    contexts = activity.contexts.get(name)
    if not contexts:
        return facts
    head = name not in activity.largest
    facts["text"] = f"{len(passages)} passages of {words}"
    if not head:
        facts["largest"] = round(activity.largest[name], 4)
        facts["fires"] = round(activity.fires[name], 4)
    facts["contexts"] = [
        _context_fact(each, passages[each.passage].ids, passages[each.passage].kind, spell, head)
        for each in contexts
    ]
    return facts


def _context_fact(
    context: Context, ids: Sequence[int], kind: str | None, spell: Any, head: bool
) -> dict[str, Any]:
    """A context; for heads, only the tokens near those that get much attention."""
    places = near(context) if head else list(range(len(context.values)))
    return {
        "kind": kind,
        "tokens": [spell(ids[context.begin + place]) for place in places],
        "values": [round(context.values[place], 4) for place in places],
        "at": places.index(context.at),
        "gaps": [i for i, place in enumerate(places) if i and place > places[i - 1] + 1],
    }


def coloured(context: dict[str, Any], largest: float, *, plain: bool) -> Text:
    """A context as text, coloured by value.

    Plain text marks «the strongest tokens» and the _query token_ of a head.
    """
    text = Text()
    for place, (token, value) in enumerate(zip(context["tokens"], context["values"])):
        if place in context["gaps"]:
            text.append(" … ", style="dim")
        share = value / largest if largest > 0 else 0.0
        shown = visible(token)
        looking = place == context["at"] and "looks" in context
        if plain:
            strong = share >= (LOOKED_AT if "looks" in context else 0.5)
            shown = f"«{shown}»" if strong else f"_{shown}_" if looking else shown
            text.append(shown)
            continue
        style = "underline" if looking else ""
        if share >= SHOWN:
            style += f" {_shade(share)}"
        text.append(shown, style=style.strip())
    if context["kind"]:
        text.append(f"   {context['kind']}", style="dim")
    return text


def _shade(share: float) -> str:
    """Black on a warm background; smaller shares are lighter."""
    mixed = [round(255 + (warm - 255) * min(1.0, share)) for warm in WARM]
    return f"black on #{mixed[0]:02x}{mixed[1]:02x}{mixed[2]:02x}"
