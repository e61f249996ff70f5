"""The measures of fidelity.json in words, in the order in which people read them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Named:
    """A measure: ``unit`` is "share" (shown in per cent), "nats" or "score"; ``more`` is "better",
    "worse" or "" where neither is."""

    key: str
    words: str
    unit: str
    more: str


MEASURES = (
    Named("wer", "word error rate, temperature 0", "share", "worse"),
    Named("core_share", "tokens that the core decides alone", "share", "better"),
    Named("core_share_forced", "the same, teacher forced", "share", "better"),
    Named("lookup_share", "what a lookup table as large decides", "share", ""),
    Named("wer_core", "word error rate of the core alone", "share", "worse"),
    Named("agreement", "core: positions with the original's answer", "share", "better"),
    Named("match", "core: prompts with all answers the original's", "share", "better"),
    Named("kl", "core: KL from the original, a token", "nats", "worse"),
    Named("delta_ce", "core: cross entropy above the original's", "nats", "worse"),
    Named("explained_share", "explained: explanations in place of weights", "share", "better"),
    Named("label_score", "how well labels predict their parts", "score", "better"),
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


def measured(found: Mapping[str, Any]) -> Iterator[tuple[Named, dict[str, Any]]]:
    """The measures that are there, each with its {"value", "low", "high", "n"}."""
    for named in MEASURES:
        value = found.get(named.key)
        if isinstance(value, dict) and isinstance(value.get("value"), int | float):
            yield named, value


def sizes(found: Mapping[str, Any]) -> Iterator[tuple[str, str, int]]:
    """The sizes that are there: key, words, number."""
    for path, words in SIZES:
        value: Any = found
        for key in path:
            value = value.get(key) if isinstance(value, dict) else None
        if isinstance(value, int):
            yield ".".join(path), words, value


def figure(unit: str, value: float | None) -> str:
    """A measure's value for people."""
    if value is None:
        return "–"
    if unit == "share":
        return f"{100 * value:.1f} %"
    return f"{value:.2f}" if unit == "score" else f"{value:.4f}"


def interval(unit: str, found: Mapping[str, Any]) -> str:
    """A value with its interval, where it has one."""
    low, high = found.get("low"), found.get("high")
    shown = figure(unit, found.get("value"))
    if low is None or high is None:
        return shown
    return (
        f"{shown} [{figure(unit, low).removesuffix(' %')}, {figure(unit, high).removesuffix(' %')}]"
    )


def measure_rows(a: Mapping[str, Any], b: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Two programs' measures side by side, those of kinds of text after those of all."""
    rows = _rows(a, b, None)
    kinds = [found.get("kinds") for found in (a, b)]
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
    """Two programs' sizes side by side."""
    first = {key: value for key, _, value in sizes(a)}
    second = {key: value for key, _, value in sizes(b)}
    return [
        {"key": ".".join(path), "words": words, "a": first.get(key), "b": second.get(key)}
        for path, words in SIZES
        if (key := ".".join(path)) in first or key in second
    ]


def _dict(found: Any) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}
