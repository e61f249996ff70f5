"""Coverage: where in held-out text a behaviour applies, and whether its slice answers right there.

A behaviour applies after a token if the text ends like one of its phrasings: the template from the
token before the subject on, with something in the place of the subject. Its slice answers right if
its next token is the original's, with all other parts at the behaviour's means.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch

from .align import FAR, roles_of, template_of
from .encoded import Encoded, Item
from .gated import Base, GatedInterpreter, in_batches
from .schema import Prompt
from .slices import Slice
from .words import subject_gaps

BEFORE = 2  # template tokens before the subject that must match
TAIL = 3  # template tokens that must match where no gap is the subject's
LONGEST = 8  # tokens in the place of a subject
CONTEXT = 64  # tokens of text that a slice is run on


@dataclass(frozen=True)
class Pattern:
    """The end of a phrasing: template tokens ``first`` to the last; gap ``gap`` is the subject."""

    phrasing: str
    template: tuple[int, ...]
    first: int
    gap: int | None

    def length_at(self, text: Sequence[int], end: int) -> int | None:
        """Number of tokens that match before ``end``; None if the text ends otherwise."""
        place = end
        for index in range(len(self.template), self.first, -1):
            if index == self.gap:
                expected = self.template[index - 1]
                start = place - 1  # the subject has at least one token
                while start > 0 and text[start - 1] != expected:
                    start -= 1
                if start <= 0 or not 0 < place - start <= LONGEST:
                    return None
                place = start
            if place <= 0 or text[place - 1] != self.template[index - 1]:
                return None
            place -= 1
        return end - place


def patterns_of(prompts: Encoded) -> tuple[Pattern, ...]:
    """The ends of all phrasings that are aligned."""
    gaps = subject_gaps(prompts)
    phrasings: dict[str, list[Item]] = {}
    for item in prompts.items:
        if not item.null:
            phrasings.setdefault(item.prompt.phrasing, []).append(item)
    aligned = {role[0] for role in prompts.roles}
    result = []
    for phrasing, items in phrasings.items():
        if phrasing not in aligned:
            continue
        template = template_of([item.ids for item in items])
        own = [index for name, index in gaps if name == phrasing]
        gap = max(own) if own else None
        first = max(0, gap - BEFORE) if gap is not None else max(0, len(template) - TAIL)
        result.append(Pattern(phrasing, template, first, gap))
    return tuple(result)


def places(patterns: Sequence[Pattern], text: Sequence[int]) -> list[tuple[int, Pattern, int]]:
    """Where a behaviour applies: ends of text (exclusive), the pattern, and its length there."""
    matches = []
    for end in range(1, len(text)):
        for pattern in patterns:
            length = pattern.length_at(text, end)
            if length is not None:
                matches.append((end, pattern, length))
                break
    return matches


@dataclass(frozen=True)
class Coverage:
    """Of ``tokens`` of text, ``applies`` where some behaviour applies; of ``tried`` of these
    (the original's next token is asked of the slice), ``right``."""

    tokens: int
    applies: int
    tried: int
    right: int

    @property
    def share(self) -> float:
        """The share of tokens at which a behaviour applies and its slice answers right."""
        answered = self.right / self.tried if self.tried else 0.0
        return answered * self.applies / self.tokens if self.tokens else 0.0


def coverage(
    runner: GatedInterpreter,
    studied: Sequence[tuple[Slice, Encoded, Base]],
    texts: Mapping[str, Sequence[Sequence[int]]],
    tries: int = 40,
) -> dict[str, Coverage]:
    """By kind of text, what the slices cover.

    Args:
        studied: slices with the prompts and the base that means are taken from.
        texts: by kind, documents in ids.
        tries: number of places of each behaviour and kind at which its slice is run.
    """
    patterns = [patterns_of(prompts) for _, prompts, _ in studied]
    result = {}
    for kind, documents in texts.items():
        claimed: set[tuple[int, int]] = set()
        tried = right = 0
        weighted = 0.0
        for (part_slice, prompts, base), own in zip(studied, patterns):
            here = [
                (number, *place)
                for number, text in enumerate(documents)
                for place in places(own, text)
                if (number, place[0]) not in claimed
            ]
            claimed |= {(number, end) for number, end, _, _ in here}
            if not here:
                continue
            chosen = [here[i * len(here) // tries] for i in range(tries)]
            chosen = here if len(here) <= tries else chosen
            answers = _answers(runner, part_slice, prompts, base, documents, chosen)
            tried += len(chosen)
            right += sum(answers)
            weighted += sum(answers) / len(chosen) * len(here)
        tokens = sum(len(text) for text in documents)
        scaled = round(tried * weighted / len(claimed)) if claimed else 0
        result[kind] = Coverage(tokens, len(claimed), tried, scaled)
    return result


def _answers(
    runner: GatedInterpreter,
    part_slice: Slice,
    prompts: Encoded,
    base: Base,
    documents: Sequence[Sequence[int]],
    chosen: Sequence[tuple[int, int, Pattern, int]],
) -> list[bool]:
    """Whether the slice's next token is the program's at each place."""
    index = {role: i for i, role in enumerate(prompts.roles)}
    length = max(min(end, CONTEXT) for _, end, _, _ in chosen)
    ids = torch.zeros(len(chosen), length, dtype=torch.long)
    real = torch.zeros_like(ids, dtype=torch.bool)
    role = torch.zeros_like(ids)
    items = []
    for row, (number, end, pattern, matched) in enumerate(chosen):
        text = list(documents[number][max(0, end - CONTEXT) : end])
        ids[row, : len(text)] = torch.tensor(text)
        real[row, : len(text)] = True
        tail = roles_of(text[len(text) - matched :], pattern.template[pattern.first :])
        names = [
            (pattern.phrasing, kind, i + pattern.first, distance) for kind, i, distance in tail
        ]
        far = _nearest(index, pattern, pattern.first)
        before = [
            index.get((pattern.phrasing, "gap", pattern.first, min(d, FAR)), far)
            for d in range(len(text) - matched)
        ][::-1]
        inside = [index.get(name, far) for name in names]
        role[row, : len(text)] = torch.tensor(before + inside)
        prompt = Prompt(pattern.phrasing, "", " ", " ", None, "test")
        items.append(Item(prompt, tuple(text), (0,)))
    rows = torch.arange(len(chosen))
    place = torch.tensor([len(item.ids) - 1 for item in items])
    encoded = Encoded(tuple(items), ids, real, role, prompts.roles, rows, place, rows * 0)
    encoded = encoded.to(runner.device)
    gates = runner.gates(part_slice.parts)
    with torch.inference_mode():
        best = [
            (runner.run(batch, base, gates).argmax(-1) == runner.plain(batch).argmax(-1)).tolist()
            for batch in in_batches(encoded)
        ]
    return [answer for batch in best for answer in batch]


def _nearest(index: Mapping[tuple[str, str, int, int], int], pattern: Pattern, first: int) -> int:
    """A role of the phrasing to stand for positions that its prompts don't have."""
    own = [(abs(key[2] - first), i) for key, i in index.items() if key[0] == pattern.phrasing]
    return min(own)[1]
