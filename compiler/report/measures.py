"""The measures of fidelity.json: names, units and order in tables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Named:
    """A measure. ``unit``: "share" (shown in percent), "nats" or "score". ``more``: whether a
    larger value is "better", "worse" or neither ("")."""

    key: str
    words: str
    unit: str
    more: str


MEASURES = (
    Named("wer", "word error rate, temperature 0", "share", "worse"),
    Named("core_share", "core share: tokens that the core decides alone", "share", "better"),
    Named("core_share_forced", "core share, teacher-forced", "share", "better"),
    Named("lookup_share", "lookup share: the same for an n-gram table of this size", "share", ""),
    Named("wer_core", "word error rate of the core alone", "share", "worse"),
    Named("agreement", "agreement of the core, by position", "share", "better"),
    Named("match", "match of the core, by prompt", "share", "better"),
    Named("kl", "KL of the core, per token", "nats", "worse"),
    Named("delta_ce", "cross entropy of the core above the original", "nats", "worse"),
    Named(
        "explained_share", "explained share: explanations in place of weights", "share", "better"
    ),
    Named(
        "explained_share_faithful",
        "explained share with replacements held at their mean",
        "share",
        "better",
    ),
    Named("explained_share_ngrams", "explained share of an n-gram table of this size", "share", ""),
    Named(
        "explained_share_ngrams_unlimited",
        "explained share of an unlimited n-gram table",
        "share",
        "",
    ),
    Named(
        "explained_share_shuffled",
        "explained share, explanations shuffled within layers",
        "share",
        "",
    ),
    Named("label_score", "label score (of shuffled weights it is high, too)", "score", "better"),
    Named("detection", "detection of strong activations (chance: 50 %)", "share", "better"),
    Named("detection_shuffled", "detection, labels shuffled within layers", "share", ""),
    Named(
        "recognition",
        "recognition of one of two contexts (chance: 50 %)",
        "share",
        "better",
    ),
    Named("recognition_shuffled", "recognition, labels shuffled within layers", "share", ""),
    Named("label_lift", "label lift: label score above shuffled weights'", "share", "better"),
    Named("interchange", "interchange accuracy", "share", "better"),
)
SIZES = (
    (("opaque_numbers", "core"), "opaque numbers in the core"),
    (("opaque_numbers", "fallback"), "opaque numbers in the fallback"),
    (("opaque_numbers", "embeddings"), "opaque numbers in embeddings"),
    (("size", "parts"), "parts"),
    (("size", "rules"), "parts that are rules"),
    (("size", "lines"), "lines of code to read"),
)


def measured(fidelity: Mapping[str, Any]) -> Iterator[tuple[Named, dict[str, Any]]]:
    """The recorded measures, each with its {"value", "low", "high", "n"}."""
    for named in MEASURES:
        value = fidelity.get(named.key)
        if isinstance(value, dict) and isinstance(value.get("value"), int | float):
            yield named, value


def sizes(fidelity: Mapping[str, Any]) -> Iterator[tuple[str, str, int]]:
    """The recorded sizes: key, words, number."""
    for path, words in SIZES:
        value: Any = fidelity
        for key in path:
            value = value.get(key) if isinstance(value, dict) else None
        if isinstance(value, int):
            yield ".".join(path), words, value


def figure(unit: str, value: float | None) -> str:
    """A value as text, in the unit of its measure."""
    if value is None:
        return "–"
    if unit == "share":
        return f"{100 * value:.1f} %"
    return f"{value:.2f}" if unit == "score" else f"{value:.4f}"


def interval(unit: str, measure: Mapping[str, Any]) -> str:
    """A value with its interval, if it has one."""
    low, high = measure.get("low"), measure.get("high")
    shown = figure(unit, measure.get("value"))
    if low is None or high is None:
        return shown
    return (
        f"{shown} [{figure(unit, low).removesuffix(' %')}, {figure(unit, high).removesuffix(' %')}]"
    )


def measure_rows(a: Mapping[str, Any], b: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The measures of two programs side by side: overall, then by kind of text."""
    rows = _rows(a, b, None)
    kinds = [fidelity.get("kinds") for fidelity in (a, b)]
    first, second = (each if isinstance(each, dict) else {} for each in kinds)
    for kind in sorted(first.keys() | second.keys()):
        rows += _rows(_dict(first.get(kind)), _dict(second.get(kind)), kind)
    return rows


def _rows(a: Mapping[str, Any], b: Mapping[str, Any], kind: str | None) -> list[dict[str, Any]]:
    first = {named.key: value for named, value in measured(a)}
    second = {named.key: value for named, value in measured(b)}
    rows = []
    for named in MEASURES:
        left, right = first.get(named.key), second.get(named.key)
        if left or right:
            difference = right["value"] - left["value"] if left and right else None
            rows.append(
                {
                    "key": named.key,
                    "kind": kind,
                    "words": named.words,
                    "unit": named.unit,
                    "more": named.more,
                    "a": left,
                    "b": right,
                    "difference": difference,
                }
            )
    return rows


def size_rows(a: Mapping[str, Any], b: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The sizes of two programs side by side."""
    first = {key: value for key, _, value in sizes(a)}
    second = {key: value for key, _, value in sizes(b)}
    return [
        {"key": ".".join(path), "words": words, "a": first.get(key), "b": second.get(key)}
        for path, words in SIZES
        if (key := ".".join(path)) in first or key in second
    ]


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
