"""What a verification found: as a table, as JSON, and in the program's fidelity.json."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..errors import Gpt2cError, LimitNotMet
from .fidelity_json import read_fidelity, versions, write_fidelity
from .measures import Outcome, exactness, summarise
from .statistics import Measure

_SHOWN = 10  # differences kept for people to read
_MEASURES = (
    "wer",
    "core_share",
    "core_share_forced",
    "lookup_share",
    "wer_core",
    "agreement",
    "match",
    "kl",
    "delta_ce",
    "explained_share",
    "label_score",
)
_TAKEN = (*_MEASURES, "exact", "max_logit_difference", "kinds", "verification")
_LABELS = {
    "wer": "word error rate",
    "core_share": "decided by the core alone",
    "core_share_forced": "decided by the core alone, on text",
    "lookup_share": "decided by an n-gram table of its size",
    "wer_core": "word error rate, core alone",
    "agreement": "agreement, positions",
    "match": "match, whole prompts",
    "kl": "KL per token",
    "delta_ce": "cross entropy, program − original",
    "explained_share": "explained share",
    "label_score": "label score, by effect",
}
_SHARES = {
    "wer",
    "core_share",
    "core_share_forced",
    "lookup_share",
    "wer_core",
    "agreement",
    "match",
    "explained_share",
}


@dataclass(frozen=True)
class Difference:
    """A prompt that the program continues otherwise than the original."""

    where: str
    prompt: str
    original: str
    program: str
    wer: float


@dataclass
class Report:
    """The measures of one program.

    name: of the program's folder.
    against: "original", or "recorded outputs" where there was no original to run.
    readout: "argmax" or "multilabel".
    measures: by the keys of fidelity.json; those that could not be taken are not there.
    exact: {"value", "ties", "n"}: see measures.exactness; the value is None of a program that does
        not claim it.
    difference: the largest |Δlogit| seen; None where there were no logits to compare.
    kinds: measures by kind of text, where there is more than one kind.
    how: source of the prompts, their number, new tokens, seed, and what else is needed to repeat it.
    differences: the prompts with the highest word error rates.
    changed: files of the program that are not as they were generated.
    notes: what the user should know, one sentence each.
    """

    name: str
    against: str
    readout: str
    measures: dict[str, Measure]
    exact: dict[str, bool | int | None]
    difference: float | None
    kinds: dict[str, dict[str, Measure]]
    how: dict[str, Any]
    differences: list[Difference] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, Any]:
        """The measures as plain values, rounded."""
        found: dict[str, Any] = {k: m.as_dict() for k, m in self.measures.items()}
        if self.readout == "multilabel":
            found["wer"] = None
        found["exact"] = self.exact
        if self.difference is not None:
            found["max_logit_difference"] = float(f"{self.difference:.1e}")
        if self.kinds:
            found["kinds"] = {
                kind: {k: m.as_dict() for k, m in measures.items()}
                for kind, measures in self.kinds.items()
            }
        found["verification"] = {**self.how, "against": self.against}
        return found

    def as_dict(self) -> dict[str, Any]:
        """All of the report, for --json."""
        return {
            "program": self.name,
            **self.figures(),
            "changed": self.changed,
            "notes": self.notes,
            "differences": [vars(d) for d in self.differences],
        }

    def require(self, max_wer: float, *, upper: bool = False) -> None:
        """Raises LimitNotMet where the word error rate is above `max_wer` (a share, in [0, 1]).

        upper: judge by the upper end of the interval instead of the value.
        """
        wer = self.measures.get("wer")
        found = None if wer is None else (wer.high if upper else wer.value)
        if found is None:
            raise Gpt2cError(
                "there is no word error rate to hold against the limit: the program answers with "
                "sets of tokens, or no prompt leaves room for a new token",
                where=self.name,
                hint="Leave out --max-wer.",
            )
        if found > max_wer:
            raise LimitNotMet(
                f"word error rate {_percent(found)}{' (upper end)' if upper else ''} is above the "
                f"limit of {_percent(max_wer)}",
                where=self.name,
            )

    def table(self) -> RenderableType:
        """For the terminal."""
        table = Table(
            title=f"{self.name} against the {self.against}",
            caption=f"{self.how['prompts']:,} prompts: {self.how['source']}",
            title_justify="left",
            caption_justify="left",
        )
        table.add_column("measure")
        for kind in ("all", *self.kinds) if self.kinds else ("value",):
            table.add_column(Text(kind), justify="right")
        table.add_column("95 % interval", justify="right")
        table.add_column("prompts", justify="right")
        for key, measure in self.measures.items():
            if key == "wer_core" and measure == self.measures.get("wer"):
                continue
            table.add_row(
                _LABELS.get(key, key),
                _shown(key, measure.value),
                *(_shown(key, m[key].value) if key in m else "–" for m in self.kinds.values()),
                f"[{_shown(key, measure.low)}, {_shown(key, measure.high)}]".replace("[", "\\["),
                f"{measure.n:,}",
            )
        blank = [""] * (len(self.kinds) + 2)
        if self.difference is not None:
            table.add_row("max |Δlogit|", f"{self.difference:.1e}", *blank)
        ties = self.exact["ties"]
        suffix = f", {ties:,} numerical tie{'' if ties == 1 else 's'}" if ties else ""
        claim = {True: "yes", False: "no", None: "not claimed"}[self.exact["value"]]  # type: ignore[index]
        table.add_row("exact", f"{claim}{suffix}", *blank)
        lines: list[RenderableType] = [table]
        lines += [Text(f"note: {note}") for note in self.notes]
        for d in self.differences[:3]:
            lines.append(
                Text(f"\n{d.where} (word error rate {_percent(d.wer)}): {_short(d.prompt)}")
            )
            lines.append(Text(f"  original: {_short(d.original)}"))
            lines.append(Text(f"  program:  {_short(d.program)}"))
        return Group(*lines)

    def write(self, folder: Path) -> None:
        """Puts the figures into the program's fidelity.json, in place of those of an earlier run.

        Figures against recorded outputs go under the key "recorded": they are of a few prompts, and
        must not displace those that were taken against the original.
        """
        found = read_fidelity(folder)
        if self.against == "original":
            for key in _TAKEN:
                found.pop(key, None)
            found.update(self.figures())
            found["seeds"] = {**_object(found, "seeds"), "verify": self.how["seed"]}
            found["versions"] = {**_object(found, "versions"), **versions()}
        else:
            found["recorded"] = self.figures()
        write_fidelity(folder, found)


def assemble(
    folder: Path,
    against: str,
    readout: str,
    outcomes: list[Outcome],
    how: dict[str, Any],
    differences: list[Difference],
) -> Report:
    """The report of what was found at each prompt."""
    seed = how["seed"]
    guarded = (folder / "fallback.py").is_file()
    lossy = guarded or isinstance(read_fidelity(folder).get("budget"), dict)

    def measured(some: list[Outcome]) -> dict[str, Any]:
        found = summarise(some, seed=seed)
        if not guarded and "wer" in found:
            found["wer_core"] = found["wer"]  # there is nothing but the core
        return found

    names = sorted({o.kind for o in outcomes})
    kinds = {name: measured([o for o in outcomes if o.kind == name]) for name in names}
    largest = [
        o.forced.difference for o in outcomes if o.forced and o.forced.difference is not None
    ]
    misread = sum(o.misread for o in outcomes)
    notes = []
    if misread:
        notes.append(
            f"the program's tokenizer reads {misread} of the prompts otherwise than the original's"
        )
    return Report(
        name=folder.resolve().name,
        against=against,
        readout=readout,
        measures=measured(outcomes),
        exact=exactness(outcomes) | ({"value": None} if lossy else {}),
        difference=max(largest, default=None),
        kinds=kinds if len(names) > 1 else {},
        how=how,
        differences=sorted(differences, key=lambda d: -d.wer)[:_SHOWN],
        notes=notes,
    )


def _object(found: dict[str, Any], key: str) -> dict[str, Any]:
    value = found.get(key)
    return value if isinstance(value, dict) else {}


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def _shown(key: str, value: float | None) -> str:
    if value is None:
        return "–"
    if key in _SHARES:
        return _percent(value)
    value = round(value, 6) + 0.0  # below, all is rounding
    return f"{value:.1e}" if 0 < abs(value) < 1e-3 else f"{value:.4f}"


def _short(text: str, width: int = 100) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"
