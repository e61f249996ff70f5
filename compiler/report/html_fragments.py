"""Fragments of HTML: shaded text and attention patterns. All text is escaped here."""

from collections.abc import Callable, Sequence

import numpy as np
from markupsafe import Markup, escape

from .activity import Context
from .passages import Passage

STEPS = 9  # shades
FAINT = 0.12  # minimum share of the largest value for a shade
LOOKED_AT = 0.1  # minimum attention for a token to be shown with its neighbours
AROUND = 4  # neighbours shown on each side of such a token
CELL = 0.04  # minimum attention drawn in a pattern

Spell = Callable[[int], str]


def visible(text: str) -> str:
    """Text on one line, with visible symbols for new lines and control characters."""
    shown = text.replace("\n", "↵").replace("\t", "⇥").replace("\r", "␍")
    return "".join(c if c.isprintable() or c == " " else "�" for c in shown)


def chip(text: str) -> str:
    """A token by itself, with visible symbols for spaces too."""
    return visible(text).replace(" ", "␣")


class Shown:
    """The tokens of a vocabulary, escaped once; call it with an id for the plain text."""

    def __init__(self, spell: Spell, size: int) -> None:
        self.text = [visible(spell(i)) for i in range(size)]
        self.html = [str(escape(text)) for text in self.text]

    def __call__(self, ident: int) -> str:
        return self.text[ident]


def shaded(context: Context, passage: Passage, shown: Shown, largest: float) -> Markup:
    """The tokens of a context, shaded by their numbers relative to ``largest``."""
    pieces = ["…"] if context.begin > 0 else []
    for place, value in enumerate(context.values):
        token = shown.html[passage.ids[context.begin + place]]
        pieces.append(_shade(token, value, largest, place == context.at))
    return Markup("".join(pieces))


def near(context: Context) -> list[int]:
    """The positions to which a query attends most, and their neighbours."""
    query = context.at
    chosen = {query, *(i for i, value in enumerate(context.values) if value >= LOOKED_AT)}
    around = {i for c in chosen for i in range(c - AROUND, c + AROUND + 1)}
    return sorted(i for i in around if 0 <= i <= query)


def looked_at(context: Context, passage: Passage, shown: Shown) -> Markup:
    """The tokens that a query attends to, with their neighbours."""
    pieces, before = [], -1
    for place in near(context):
        if place > before + 1:
            pieces.append(" … ")
        before = place
        value = context.values[place]
        shade = _shade(shown.html[passage.ids[place]], value, 1.0, value >= LOOKED_AT)
        pieces.append(f"<u>{shade}</u>" if place == context.at else shade)
    return Markup("".join(pieces).lstrip())


def _shade(token: str, value: float, largest: float, titled: bool) -> str:
    """A token (escaped HTML) with the shade of its value; ``titled``: show the value on hover."""
    share = value / largest if largest > 0 else 0.0
    if share < FAINT:
        return token
    step = max(1, min(STEPS, round(share * STEPS)))
    if titled:
        return f'<b class=a{step} title="{value:.2f}">{token}</b>'
    return f"<i class=a{step}>{token}</i>"


def pattern_axes(passage: Passage, size: int, shown: Shown) -> Markup:
    """The tokens along both axes, as an SVG group that all patterns share."""
    words = [shown(i).strip() or "␣" for i in passage.ids[:size]]
    rows = [
        Markup('<text x="88" y="%s">%s</text>') % (100 + 12 * i, w) for i, w in enumerate(words)
    ]
    columns = [
        Markup('<text transform="translate(%s 86) rotate(-60)">%s</text>') % (98 + 12 * i, w)
        for i, w in enumerate(words)
    ]
    return Markup(
        '<svg width="0" height="0" class="away" aria-hidden="true"><defs><g id="axes">'
        '<g text-anchor="end">%s</g><g>%s</g></g></defs></svg>'
    ) % (Markup("").join(rows), Markup("").join(columns))


def pattern_picture(name: str, pattern: np.ndarray, words: str) -> Markup:
    """An attention pattern [t, t] as a picture: queries are rows, keys are columns."""
    size = 92 + 12 * len(pattern)
    levels: dict[int, list[str]] = {}
    for query, key in np.argwhere(pattern >= CELL):
        level = max(1, min(STEPS, round(float(pattern[query, key]) * STEPS)))
        levels.setdefault(level, []).append(f"M{key} {query}h1v1h-1z")
    paths = "".join(
        f'<path class="p{level}" d="{"".join(cells)}"/>' for level, cells in sorted(levels.items())
    )
    return Markup(
        '<svg class="pattern" viewBox="0 0 %s %s" role="img" aria-label="%s">'
        '<use href="#axes"/><g transform="translate(92 92) scale(12)">'
        '<rect class="frame" width="%s" height="%s"/>%s</g></svg>'
    ) % (size, size, f"Where {name} looks: {words}", len(pattern), len(pattern), Markup(paths))


def signed(pairs: Sequence[Sequence[object]]) -> list[tuple[str, str]]:
    """Parts and their terms, as text with signs."""
    return [(str(name), f"{float(str(value)):+.2f}") for name, value in pairs]
