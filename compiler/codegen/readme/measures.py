"""The measures of a program as sentences and table rows of its README."""

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from ..text import join_names, markdown, plural

Row = dict[str, str]


def measures(fidelity: dict[str, Any], *, fallback: bool) -> Iterator[Row]:
    """Rows of the table of measures, from the content of fidelity.json."""
    alone = ", core alone" if fallback else ""
    yield from _measured(fidelity, "wer", "word error rate (WER) against the original")
    if fallback:
        yield from _core_shares(fidelity)
        yield from _measured(fidelity, "wer_core", "word error rate, core alone")
    forced = f"agreement: positions with the original's answer, teacher-forced{alone}"
    yield from _measured(fidelity, "agreement", forced)
    yield from _measured(
        fidelity, "match", f"match: prompts with all of the original's answers{alone}"
    )
    kl = f"KL divergence from the original, nats per token{alone}"
    yield from _measured(fidelity, "kl", kl, nats)
    delta = f"cross entropy minus the original's, nats per token{alone}"
    yield from _measured(fidelity, "delta_ce", delta, nats)
    yield from _explained_shares(fidelity)
    yield from _drift(fidelity)
    yield from _parts(fidelity)
    yield from _labels(fidelity)
    if (interchange := fidelity.get("interchange")) is not None:
        value = f"{percent(interchange['value'])} ({percent(interchange['least'])})"
        yield _row("interchange accuracy, mean over values (minimum)", value, interchange)
    if (largest := fidelity.get("max_logit_difference")) is not None:
        size = {"n": fidelity["verification"]["prompts"]}
        yield _row(f"largest logit difference{alone}", f"{largest:.0e}", size)
    yield from _numbers(fidelity, fallback)


def fidelity_summary(fidelity: dict[str, Any], *, fallback: bool) -> str:
    """Sentences on how close the program is to the original, and on what is assumed about it."""
    text = _closeness(fidelity, fallback)
    if (few := fidelity["verification"].get("warning")) is not None:
        text += f" Beware: {markdown(few)}."
    for assumption in fidelity.get("claims", {}).get("assumptions", []):
        text += f" Assumed, and not checked by any measure: {markdown(assumption)}"
    return text


def _closeness(fidelity: dict[str, Any], fallback: bool) -> str:
    prompts = plural(fidelity["verification"]["prompts"], "prompt")
    exact, largest = fidelity.get("exact") or {}, fidelity.get("max_logit_difference")
    if exact.get("value") and not fallback:
        ties = exact.get("ties", 0)
        except_ties = f" except at {plural(ties, 'numerical tie')}" if ties else ""
        logits = f", and no logit differs by more than {largest:.0e}" if largest is not None else ""
        return f"exact. On {prompts} all tokens equal the original's{except_ties}{logits}."
    text = f"not exact{_reason(fidelity)}."
    wer = fidelity.get("wer")
    if wer and wer["value"] is not None:
        text += f" The word error rate is {_with_interval(wer, percent)} on {prompts}."
        share = _value(fidelity, "core_share")
        return text if share is None else f"{text} The core decides {percent(share)} of the tokens."
    match = fidelity.get("match")
    if match:
        text += f" All answers match the original's on {percent(match['value'])} of {prompts}."
    return text


def _reason(fidelity: dict[str, Any]) -> str:
    """Why a program is not called exact: lossy passes, assumptions, or what was measured."""
    claims, exact = fidelity.get("claims", {}), fidelity.get("exact") or {}
    if lossy := claims.get("lossy"):
        return f" ({join_names([f'`{markdown(name)}`' for name in lossy])} changed it)"
    if exact.get("value") is None and claims.get("assumptions"):
        return " as far as is known (see the assumption)"
    if exact.get("logits") is False and (largest := fidelity.get("max_logit_difference")):
        return f" (logits differ by up to {largest:.0e})"
    return ""


def explained(fidelity: dict[str, Any], *, labelled: bool, rules: str | None = None) -> str:
    """How much of the program is explained; ``rules``: the sentence of ``rules_summary``."""
    numbers = fidelity["opaque_numbers"]
    share = _value(fidelity, "explained_share")
    opaque = f"{numbers['core']:,} opaque numbers remain in heads and neurons, and"
    opaque += f" {numbers['embeddings']:,} in embeddings."
    if share is not None:
        text = f"The explained share is {percent(share)}: 1 - KL(original, explanations) /"
        text += " KL(original, bigrams). The explanations run each part as its label predicts, and"
        text += f" hold parts without a label at their mean. {opaque}"
        text += f" {rules}" if rules else ""
    elif rules:
        text = f"{rules} {opaque}"
    elif labelled:
        text = (
            f"No rule replaces weights: {opaque} Labels describe what parts respond to, each with"
        )
        text += " a score."
    else:
        text = (
            f"Nothing: no rule replaces weights. {opaque} Roles and promoted tokens describe parts."
        )
    return fill(text, 100)


def percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def nats(value: float) -> str:
    return f"{value:.1e}" if 0 < abs(value) < 1e-3 else f"{value:.4f}"


def _measured(
    fidelity: dict[str, Any], key: str, name: str, format_value: Any = percent
) -> Iterator[Row]:
    measure = fidelity.get(key)
    if measure and measure["value"] is not None:
        yield _row(name, _with_interval(measure, format_value), measure)


def _row(name: str, value: str, measure: dict[str, Any] | None = None) -> Row:
    """A row of the table; the sample size is empty for counts."""
    size = (measure or {}).get("n")
    return {"name": name, "value": value, "n": "" if size is None else f"{size:,}"}


def _with_interval(measure: dict[str, Any], format_value: Any) -> str:
    value = str(format_value(measure["value"]))
    if measure.get("low") is None or measure.get("high") is None:
        return value
    return f"{value} [{format_value(measure['low'])}, {format_value(measure['high'])}]"


def _explained_shares(fidelity: dict[str, Any]) -> Iterator[Row]:
    """The explained share by kind of text, and what it is compared with."""
    yield from _by_kind(
        fidelity,
        ("explained_share", "explained share (0 %: a bigram table, 100 %: the original)"),
        ("explained_share_faithful", "explained share with replacements held at their mean"),
        (
            "explained_share_ngrams",
            "explained share of an n-gram table of the text that the core was tuned on, as large"
            " as the core",
        ),
        ("explained_share_ngrams_unlimited", "the same, unlimited"),
        (
            "explained_share_shuffled",
            "explained share, explanations exchanged at random within layers",
        ),
    )


def _core_shares(fidelity: dict[str, Any]) -> Iterator[Row]:
    """Core share in total and by kind of text, and the lookup share."""
    yield from _by_kind(
        fidelity,
        ("core_share", "core share: tokens that the core decides, free-running"),
        ("core_share_forced", "core share, teacher-forced"),
        ("lookup_share", "lookup share: tokens that an n-gram table with as many numbers decides"),
    )


def _by_kind(fidelity: dict[str, Any], *rows: tuple[str, str]) -> Iterator[Row]:
    """Measures by key and name, each in total and by kind of text."""
    for key, name in rows:
        measure = fidelity.get(key)
        if measure and measure["value"] is not None:
            kinds = [
                f"{markdown(kind)} {percent(value)}"
                for kind, by_kind in sorted(fidelity.get("kinds", {}).items())
                if (value := _value(by_kind, key)) is not None
            ]
            suffix = f" ({', '.join(kinds)})" if kinds else ""
            yield _row(name, _with_interval(measure, percent) + suffix, measure)


def _drift(fidelity: dict[str, Any]) -> Iterator[Row]:
    drift = fidelity.get("drift")
    if drift and drift.get("value") is not None:
        name = (
            "drift of weights: relative change of each part from the original's, median (largest)"
        )
        yield _row(name, f"{drift['value']:.2g} ({drift['largest']:.2g})", drift)


def _parts(fidelity: dict[str, Any]) -> Iterator[Row]:
    """The parts beside the original's of the same name, on held-out text."""
    parts = fidelity.get("parts")
    if not parts:
        return
    share = parts["replacements"] / max(parts["n"], 1)
    name = "replacements: parts whose activation has a correlation below 0.7 with the original's"
    middle = f"{percent(share)}; median correlation {parts['median_correlation']:.2f}"
    yield _row(name, middle, parts)
    if parts["median_drift"] is not None:
        near = percent(parts["near"] / max(parts["n"], 1))
        name = "drift: relative change of what a part writes, median"
        yield _row(name, f"{parts['median_drift']:.2f}; at most 1 for {near} of parts", parts)


def _labels(fidelity: dict[str, Any]) -> Iterator[Row]:
    """The label score and its lift above the control, without which it says little."""
    name = "label score: correlation of predicted and actual activations, weighted by effect"
    if _value(fidelity, "label_lift") is None:
        name += "; not compared with a model of shuffled weights, which scores high too"
    yield from _measured(fidelity, "label_score", name, lambda value: f"{value:.2f}")
    lift = "label lift: label score above that of shuffled weights, as a share of what is possible"
    yield from _measured(fidelity, "label_lift", lift)
    detection = (
        "detection: balanced accuracy of labels that say where a neuron is among its top 5 %"
    )
    yield from _beside_shuffled(fidelity, "detection", detection)
    recognition = "recognition: labels pick which of two held-out contexts fires the neuron"
    yield from _beside_shuffled(fidelity, "recognition", f"{recognition}; evaluated, not read")


def _beside_shuffled(fidelity: dict[str, Any], key: str, name: str) -> Iterator[Row]:
    """A measure of labels with its control: the same labels shuffled within layers."""
    measure, control = fidelity.get(key), _value(fidelity, f"{key}_shuffled")
    if measure and measure["value"] is not None and control is not None:
        value = f"{_with_interval(measure, percent)} (shuffled within layers: {percent(control)})"
        yield _row(name, value, measure)


def _numbers(fidelity: dict[str, Any], fallback: bool) -> Iterator[Row]:
    numbers, budget = fidelity["opaque_numbers"], fidelity.get("budget")
    limit = ""
    if isinstance(budget, dict) and budget.get("of"):
        share = 100 * budget["numbers"] / budget["of"]
        options = f"; budget: {markdown(budget['asked'])}" if budget.get("asked") else ""
        limit = f" ({share:.1f} % of {budget['of']:,}{options})"
    place = "the core, without embeddings" if fallback else "heads and neurons"
    yield _row(f"opaque numbers in {place}", f"{numbers['core']:,}{limit}")
    if fallback:
        yield _row("opaque numbers in the fallback", f"{numbers['fallback']:,}")
    yield _row("opaque numbers in embeddings", f"{numbers['embeddings']:,}")


def _value(fidelity: dict[str, Any], key: str) -> float | None:
    measure = fidelity.get(key)
    return measure.get("value") if isinstance(measure, dict) else None
