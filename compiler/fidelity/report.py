"""The result of a verification: as a table, as JSON, and in fidelity.json."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..errors import Gpt2cError, LimitNotMet
from .claims import Claim
from .fidelity_json import read_fidelity, versions, write_fidelity
from .measures import Outcome, exactness, largest_difference, summarise
from .statistics import Measure, few_prompts

_MAX_DIFFERENCES = 10  # kept as examples
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
    "explained_share_faithful",
    "explained_share_ngrams",
    "explained_share_ngrams_unlimited",
    "explained_share_shuffled",
    "label_score",
    "detection",
    "detection_shuffled",
    "recognition",
    "recognition_shuffled",
)
_WRITTEN = (*_MEASURES, "exact", "max_logit_difference", "kinds", "parts", "verification")
_LABELS = {
    "wer": "word error rate",
    "core_share": "core share",
    "core_share_forced": "core share, teacher-forced",
    "lookup_share": "lookup share (n-gram table)",
    "wer_core": "word error rate, core alone",
    "agreement": "agreement (positions)",
    "match": "match (whole prompts)",
    "kl": "KL per token",
    "delta_ce": "cross entropy, program − original",
    "explained_share": "explained share",
    "explained_share_faithful": "explained share, replacements at their mean",
    "explained_share_ngrams": "explained share of an n-gram table as large as the core",
    "explained_share_ngrams_unlimited": "explained share of an unlimited n-gram table",
    "explained_share_shuffled": "explained share, explanations shuffled within layers",
    "label_score": "label score",
    "detection": "detection (balanced accuracy)",
    "detection_shuffled": "detection, labels shuffled within layers",
    "recognition": "recognition of one of two contexts",
    "recognition_shuffled": "recognition, labels shuffled within layers",
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
    "explained_share_faithful",
    "explained_share_ngrams",
    "explained_share_ngrams_unlimited",
    "explained_share_shuffled",
    *("detection", "detection_shuffled", "recognition", "recognition_shuffled"),
}


@dataclass(frozen=True)
class Difference:
    """A prompt whose continuation by the program differs from the original's."""

    where: str
    prompt: str
    original: str
    program: str
    wer: float


@dataclass
class Report:
    """The measures of one program.

    name: name of the program's folder.
    against: "original", or "recorded outputs" without an original.
    readout: "argmax" or "multilabel".
    measures: by the keys of fidelity.json; measures that could not be taken are missing.
    exact: see measures.exactness; the value is None for a program that does not claim it.
    difference: the largest |Δlogit|; None without logits.
    kinds: measures by kind of text, if there is more than one kind.
    how: prompts, number of new tokens, seed, and everything else needed to repeat the measurement.
    differences: the prompts with the highest word error rates.
    changed: files of the program that were changed after generation.
    notes: warnings for the user, one sentence each.
    parts: the parts of the core beside the original's.
    """

    name: str
    against: str
    readout: str
    measures: dict[str, Measure]
    exact: dict[str, bool | int | float | None]
    difference: float | None
    kinds: dict[str, dict[str, Measure]]
    how: dict[str, Any]
    differences: list[Difference] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    parts: dict[str, Any] = field(default_factory=dict)

    def figures(self) -> dict[str, Any]:
        """Return the measures as rounded plain values."""
        figures: dict[str, Any] = {k: m.as_dict() for k, m in self.measures.items()}
        if self.readout == "multilabel":
            figures["wer"] = None
        figures["exact"] = self.exact
        if self.difference is not None:
            figures["max_logit_difference"] = float(f"{self.difference:.1e}")
        if self.kinds:
            figures["kinds"] = {
                kind: {k: m.as_dict() for k, m in measures.items()}
                for kind, measures in self.kinds.items()
            }
        if self.parts:
            figures["parts"] = self.parts
        figures["verification"] = {**self.how, "against": self.against}
        if few := few_prompts(self.how["prompts"]):
            figures["verification"]["warning"] = few
        return figures

    def as_dict(self) -> dict[str, Any]:
        """Return the complete report, for --json."""
        return {
            "program": self.name,
            **self.figures(),
            "changed": self.changed,
            "notes": self.notes,
            "differences": [vars(d) for d in self.differences],
        }

    def require(self, max_wer: float, *, upper: bool = False) -> None:
        """Raise LimitNotMet if the word error rate exceeds `max_wer`, a share in [0, 1].

        upper: compare the upper end of the interval instead of the value.
        """
        measure = self.measures.get("wer")
        wer = None if measure is None else (measure.high if upper else measure.value)
        if wer is None:
            raise Gpt2cError(
                "expected a word error rate, got none: the program answers with sets of tokens, or "
                "no prompt leaves room for a new token",
                where=self.name,
                hint="Omit --max-wer.",
            )
        if wer > max_wer:
            raise LimitNotMet(
                f"word error rate {_percent(wer)}{' (upper end)' if upper else ''} is above the "
                f"limit of {_percent(max_wer)}",
                where=self.name,
            )

    def table(self) -> RenderableType:
        """Return the report as a table for the terminal."""
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
                _format(key, measure.value),
                *(_format(key, m[key].value) if key in m else "–" for m in self.kinds.values()),
                f"[{_format(key, measure.low)}, {_format(key, measure.high)}]".replace("[", "\\["),
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
                Text(f"\n{d.where} (word error rate {_percent(d.wer)}): {_shorten(d.prompt)}")
            )
            lines.append(Text(f"  original: {_shorten(d.original)}"))
            lines.append(Text(f"  program:  {_shorten(d.program)}"))
        return Group(*lines)

    def write(self, folder: Path) -> None:
        """Write the measures to fidelity.json, replacing those of an earlier run.

        Measures against recorded outputs are of few prompts. They go under the key "recorded", so
        that they do not replace measures against the original.
        """
        fidelity = read_fidelity(folder)
        if self.against == "original":
            for key in _WRITTEN:
                fidelity.pop(key, None)
            fidelity.update(self.figures())
            fidelity["seeds"] = {**_object(fidelity, "seeds"), "verify": self.how["seed"]}
            fidelity["versions"] = {**_object(fidelity, "versions"), **versions()}
        else:
            fidelity["recorded"] = self.figures()
        write_fidelity(folder, fidelity)


def assemble(
    folder: Path,
    against: str,
    readout: str,
    outcomes: list[Outcome],
    how: dict[str, Any],
    differences: list[Difference],
    *,
    claim: Claim | None,
    rounding: float | None = None,
) -> Report:
    """Combine the outcomes of all prompts into a report.

    claim: what the program claims; None if that is not recorded, so that only the measures count.
    rounding: the distance between the original's float32 and float64 logits, if it was measured.
    """
    seed = how["seed"]
    guarded = (folder / "fallback.py").is_file()
    exact = exactness(outcomes, rounding)
    if guarded or (claim is not None and not claim.equality):
        exact["value"] = None

    def measured(some: list[Outcome]) -> dict[str, Any]:
        measures = summarise(some, seed=seed)
        if not guarded and "wer" in measures:
            measures["wer_core"] = measures["wer"]  # the program is its core
        return measures

    names = sorted({o.kind for o in outcomes})
    kinds = {name: measured([o for o in outcomes if o.kind == name]) for name in names}
    misread = sum(o.misread for o in outcomes)
    notes = [few] if (few := few_prompts(len(outcomes))) else []
    if misread:
        notes.append(
            f"the program's tokenizer encodes {misread} of the prompts"
            " differently from the original's"
        )
    return Report(
        name=folder.resolve().name,
        against=against,
        readout=readout,
        measures=measured(outcomes),
        exact=exact,
        difference=largest_difference(outcomes),
        kinds=kinds if len(names) > 1 else {},
        how=how,
        differences=sorted(differences, key=lambda d: -d.wer)[:_MAX_DIFFERENCES],
        notes=notes,
    )


def _object(fidelity: dict[str, Any], key: str) -> dict[str, Any]:
    value = fidelity.get(key)
    return value if isinstance(value, dict) else {}


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def _format(key: str, value: float | None) -> str:
    if value is None:
        return "–"
    if key in _SHARES:
        return _percent(value)
    value = round(value, 6) + 0.0  # smaller values are rounding errors
    return f"{value:.1e}" if 0 < abs(value) < 1e-3 else f"{value:.4f}"


def _shorten(text: str, width: int = 100) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"
