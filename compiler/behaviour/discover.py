"""Proposals of behaviours: clusters of positions, with examples and what their contexts share."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..ir import Program
from ..predicates.classes import members
from .clusters import Clusters
from .parts import Parts
from .positions import Positions
from .schema import SPLITS, Behaviour, Contrast, Prompt

SHARED = 0.8  # share of a cluster's positions that must have a trait
BACK = 6  # tokens back in which common tokens are sought
CONTEXT = 64  # tokens of a prompt
SHARES = (0.5, 0.15, 0.35)  # of the texts of a cluster, by split
LEAST_PROMPTS = 4  # of a phrasing
EXAMPLES, PARTS, ANSWERS = 3, 6, 6

Decode = Callable[[Sequence[int]], str]
Encode = Callable[[str], list[int]]


@dataclass(frozen=True)
class Proposal:
    """A proposed behaviour.

    Attributes:
        name: number and most telling trait.
        count: its positions.
        gain: mean of what the text beyond the last three tokens adds, nats.
        parts: those that push most, with their mean attribution.
        answers: the most frequent answers, with their shares.
        traits: what the contexts have in common, in words.
        examples: ends of contexts and the answer.
    """

    name: str
    count: int
    gain: float
    parts: tuple[tuple[str, float], ...]
    answers: tuple[tuple[str, float], ...]
    traits: tuple[str, ...]
    examples: tuple[tuple[str, str], ...]


def proposals(
    program: Program,
    texts: Sequence[Sequence[int]],
    positions: Positions,
    clusters: Clusters,
    decode: Decode,
) -> list[tuple[Proposal, np.ndarray]]:
    """A proposal for each cluster of these positions, with the indices of its own."""
    label, names = clusters.label, Parts.of(program).names
    result = []
    for number in range(clusters.count):
        index = np.flatnonzero(label == number)
        if not len(index):
            continue
        mean = positions.vectors[index].astype(np.float32).mean(0)
        parts = tuple((names[i], float(mean[i])) for i in np.argsort(-mean)[:PARTS] if mean[i] > 0)
        counts = Counter(positions.answer[index].tolist()).most_common(ANSWERS)
        traits = traits_of(program, texts, positions, index, decode)
        proposal = Proposal(
            name=f"{number + 1:02d} {traits[0]}" if traits else f"{number + 1:02d}",
            count=len(index),
            gain=float(positions.gain[index].mean()),
            parts=parts,
            answers=tuple((decode([token]), n / len(index)) for token, n in counts),
            traits=tuple(traits),
            examples=tuple(
                _example(texts, positions, i, decode)
                for i in index[:: max(1, len(index) // EXAMPLES)][:EXAMPLES].tolist()
            ),
        )
        result.append((proposal, index))
    return result


def traits_of(
    program: Program,
    texts: Sequence[Sequence[int]],
    positions: Positions,
    index: np.ndarray,
    decode: Decode,
) -> list[str]:
    """What at least ``SHARED`` of the positions have in common."""
    traits = []
    for back in range(1, BACK + 1):
        before = Counter(
            texts[positions.text[i]][positions.place[i] - back + 1]
            for i in index.tolist()
            if positions.place[i] - back + 1 >= 0
        )
        if before and (best := before.most_common(1)[0])[1] >= SHARED * len(index):
            where = "after" if back == 1 else f"{back} tokens after"
            traits.append(f"{where} {decode([best[0]])!r}")
    classes = members(program.vocabulary, program.shape.vocab)
    answers = positions.answer[index]
    telling = [
        (int(mask.sum()), name)
        for name, mask in classes.items()
        if mask[answers].mean() >= SHARED and mask.mean() < 0.5
    ]
    if telling:
        traits.append(f"the answer is of the class {min(telling)[1].replace('_', ' ')}")
    distances = [
        distance
        for i in index.tolist()
        if (
            distance := _distance(
                texts[positions.text[i]], positions.place[i], answer_at(positions, i)
            )
        )
    ]
    if len(distances) >= SHARED * len(index):
        traits.append(
            f"the answer stands earlier in the text, {int(np.median(distances))} tokens back"
        )
    elif len(distances) <= (1 - SHARED) * len(index):
        traits.append("the answer does not stand earlier in the text")
    return traits


def answer_at(positions: Positions, i: int) -> int:
    """The answer of one position."""
    return int(positions.answer[i])


def _distance(text: Sequence[int], place: int, answer: int) -> int | None:
    """How many tokens back the answer stands last; None if it does not."""
    for back in range(min(place, CONTEXT) + 1):
        if text[place - back] == answer:
            return back + 1
    return None


def _example(
    texts: Sequence[Sequence[int]], positions: Positions, i: int, decode: Decode
) -> tuple[str, str]:
    text, place = texts[positions.text[i]], int(positions.place[i])
    return decode(list(text[max(0, place - 23) : place + 1])), decode([answer_at(positions, i)])


def as_behaviour(
    name: str,
    texts: Sequence[Sequence[int]],
    positions: Positions,
    index: np.ndarray,
    decode: Decode,
    encode: Encode,
) -> Behaviour | None:
    """A cluster's positions as the prompts of a behaviour; None if they make no two phrasings.

    A phrasing is what prompts with the same last token, or the same last two, have in common. A
    text is in one split alone. The contrast is a prompt of the phrasing with another answer.
    """
    prompts = [_prompt(texts, positions, i, decode, encode) for i in index.tolist()]
    known = [(i, prompt) for i, prompt in zip(index.tolist(), prompts) if prompt is not None]
    for length in (1, 2):
        forms: dict[tuple[int, ...], list[tuple[int, tuple[str, str]]]] = {}
        for i, pair in known:
            place = int(positions.place[i])
            ending = tuple(texts[positions.text[i]][max(0, place - length + 1) : place + 1])
            forms.setdefault(ending, []).append((i, pair))
        large = {end: rows for end, rows in forms.items() if len(rows) >= LEAST_PROMPTS}
        if len(large) >= 2:
            lines = [
                line
                for ending, rows in sorted(large.items())
                for line in _lines(f"after {decode(list(ending))!r}", rows, positions)
            ]
            behaviour = Behaviour(name, tuple(lines))
            if len(behaviour.phrasings) >= 2 and all(
                behaviour.of(s) for s in ("calibration", "test")
            ):
                return behaviour
    return None


def _prompt(
    texts: Sequence[Sequence[int]], positions: Positions, i: int, decode: Decode, encode: Encode
) -> tuple[str, str] | None:
    """Prompt and answer as texts; None if they are not read as these tokens."""
    text, place = texts[positions.text[i]], int(positions.place[i])
    ids = list(text[max(0, place - CONTEXT + 2) : place + 1])
    prompt, both = decode(ids), decode([*ids, answer_at(positions, i)])
    answer = both[len(prompt) :]
    if not prompt or not answer or not both.startswith(prompt):
        return None
    return (prompt, answer) if encode(both) == [*ids, answer_at(positions, i)] else None


def _lines(
    phrasing: str, rows: Sequence[tuple[int, tuple[str, str]]], positions: Positions
) -> list[Prompt]:
    lines = []
    for number, (i, (prompt, answer)) in enumerate(rows):
        others = (rows[(number + k) % len(rows)][1] for k in range(1, len(rows)))
        other = next((pair for pair in others if pair[1] != answer), None)
        if other is not None:
            split = _split(int(positions.text[i]))
            lines.append(
                Prompt(phrasing, answer.strip() or answer, prompt, answer, Contrast(*other), split)
            )
    return lines


def _split(text: int) -> str:
    """The split of a text, by a hash of its number."""
    draw = int.from_bytes(hashlib.sha256(str(text).encode()).digest()[:4]) / 2**32
    bounds = np.cumsum(SHARES)
    return SPLITS[int(np.searchsorted(bounds[:-1], draw, side="right"))]
