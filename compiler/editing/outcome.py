"""What an edit changes, by kind of prompt: predicted in memory, measured on the saved program."""

from dataclasses import dataclass

from ..ir import Outcome
from .answers import Answers
from .resolve import Fact
from .text import Texts

UNRELATED = 100  # prompts of which every position counts
OUTSIDE = ("neighbours", "related", "unrelated")


@dataclass(frozen=True)
class Count:
    """``right`` of ``n`` prompts: changed as asked in scope, unchanged elsewhere."""

    right: int
    n: int


@dataclass(frozen=True)
class Effects:
    """Counts by kind of prompt: inside, neighbours, related, unrelated; and an example."""

    counts: dict[str, Count]
    example: tuple[str, str, str] | None = None

    @property
    def outcome(self) -> Outcome:
        """The counts in scope and outside."""
        inside = self.counts.get("inside", Count(0, 0))
        outside = [self.counts[kind] for kind in OUTSIDE if kind in self.counts]
        return Outcome(
            inside.n, inside.right, sum(c.n for c in outside), sum(c.right for c in outside)
        )

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        shown: dict[str, object] = {
            kind: {"right": count.right, "n": count.n} for kind, count in self.counts.items()
        }
        return shown | ({"example": list(self.example)} if self.example else {})


def effects(fact: Fact, split: str, before: Answers, after: Answers, texts: Texts) -> Effects:
    """Compare a program before and after a fact was written, on the prompts of a split."""
    cases = fact.cases[split]
    answered = after.says(cases.inside)
    counts = {"inside": Count(sum(answered), len(answered))}
    # The prompt that was asked for, or the shortest in scope, shows what the edit does.
    asked = [texts.encode(fact.request.prompt)] if fact.request.prompt else []
    shortest = min(asked or (row.prompt for row in cases.inside), key=len)
    answers = [run.continued([shortest], len(fact.answer))[0] for run in (before, after)]
    for kind, rows in (("neighbours", cases.neighbours), ("related", cases.related)):
        kept = [row for row, same in zip(rows, before.says(rows), strict=True) if same]
        if kept:
            counts[kind] = Count(sum(after.says(kept)), len(kept))
    prompts = [ids for ids in texts.prompts(split, UNRELATED) if not _names(fact, ids, texts)]
    if prompts:
        pairs = zip(before.after_each(prompts), after.after_each(prompts), strict=True)
        counts["unrelated"] = Count(sum(one == other for one, other in pairs), len(prompts))
    return Effects(counts, tuple(map(texts.decode, (shortest, *answers))))  # type: ignore[arg-type]


def _names(fact: Fact, ids: tuple[int, ...], texts: Texts) -> bool:
    """Whether a text contains the prompt of a fact: it is in scope then."""
    prompt = fact.request.prompt
    return prompt is not None and prompt in texts.decode(ids)
