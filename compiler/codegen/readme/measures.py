"""The measures of a program in the words of its README."""

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from ..text import markdown, plural

Row = dict[str, str]


def measures(found: dict[str, Any], *, fallback: bool) -> Iterator[Row]:
    """Rows of the table: what fidelity.json holds, in an order for people."""
    alone = ", the core alone" if fallback else ""
    yield from _measured(found, "wer", "word error rate against the original, temperature 0")
    if fallback:
        yield from _core_shares(found)
        yield from _measured(found, "wer_core", "word error rate of the core alone")
    forced = f"positions with the original's answer, teacher forced{alone}"
    yield from _measured(found, "agreement", forced)
    yield from _measured(found, "match", f"prompts with all answers the original's{alone}")
    kl = f"KL divergence from the original, nats a token{alone}"
    yield from _measured(found, "kl", kl, nats)
    above = f"cross entropy above the original's, nats a token{alone}"
    yield from _measured(found, "delta_ce", above, nats)
    explained_by = (
        "explained: run with the explanations in place of the weights (0 %: a table of token pairs)"
    )
    yield from _measured(found, "explained_share", explained_by)
    score = "label score: correlation of what labels predict with what parts do, by effect"
    yield from _measured(found, "label_score", score, lambda value: f"{value:.2f}")
    if (interchange := found.get("interchange")) is not None:
        yield {
            "name": "interchange accuracy, mean over values (least)",
            "value": f"{percent(interchange['value'])} ({percent(interchange['least'])})",
        }
    if (largest := found.get("max_logit_difference")) is not None:
        yield {"name": f"largest difference of a logit{alone}", "value": f"{largest:.0e}"}
    yield from _numbers(found, fallback)


def faithful(found: dict[str, Any], *, fallback: bool) -> str:
    """One sentence from the measures."""
    prompts = plural(found["verification"]["prompts"], "prompt")
    exact, largest = found.get("exact"), found.get("max_logit_difference")
    if exact and exact["value"] and not fallback:
        ties = exact["ties"]
        but = f" but at {plural(ties, 'numerical tie')}" if ties else ""
        logits = f", and no logit by more than {largest:.0e}" if largest is not None else ""
        return f"exact. On {prompts} no token differs from the original's{but}{logits}."
    wer = found.get("wer")
    if wer and wer["value"] is not None:
        text = f"not exact. {percent(wer['value'])} of the words differ from the original's, on {prompts}."
        share = _value(found, "core_share")
        return text if share is None else f"{text} The core decides {percent(share)} of the tokens."
    match = found.get("match")
    if not match:
        return "not exact."
    return f"not exact. On {percent(match['value'])} of {prompts} all answers are the original's."


def explained(found: dict[str, Any], *, labelled: bool, ruled: str | None = None) -> str:
    """How much of the program is explained, and what is not; ``ruled``: what rules stand for."""
    numbers = found["opaque_numbers"]
    share = _value(found, "explained_share")
    opaque = f"{numbers['core']:,} numbers in heads and neurons and {numbers['embeddings']:,} in embeddings"
    if share is not None:
        text = f"{percent(share)}, where a table of token pairs would be 0 %: so near to the original is"
        text += " the core when every part of it is replaced by what its label predicts, and parts without"
        text += f" a label by their mean. Opaque are {opaque}."
        text += f" {ruled}" if ruled else ""
    elif ruled:
        text = f"{ruled} {opaque[:1].upper() + opaque[1:]} are opaque."
    elif labelled:
        text = (
            f"No rule has taken the place of weights, so {opaque} are opaque. Labels say what parts"
        )
        text += " respond to, each with a score; they replace no weight."
    else:
        text = f"Nothing yet: no rule has taken the place of weights, so {opaque} are opaque. Roles and"
        text += " tokens say where to look; they replace no weight."
    return fill(text, 100)


def percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def nats(value: float) -> str:
    return f"{value:.1e}" if 0 < abs(value) < 1e-3 else f"{value:.4f}"


def _measured(found: dict[str, Any], key: str, name: str, shown: Any = percent) -> Iterator[Row]:
    measure = found.get(key)
    if measure and measure["value"] is not None:
        yield {"name": name, "value": _with_interval(measure, shown)}


def _with_interval(measure: dict[str, Any], shown: Any) -> str:
    value = str(shown(measure["value"]))
    if measure.get("low") is None or measure.get("high") is None:
        return value
    return f"{value} [{shown(measure['low'])}, {shown(measure['high'])}]"


def _core_shares(found: dict[str, Any]) -> Iterator[Row]:
    """What the core decides, by kind of text too, beside what a lookup table would."""
    for key, name in (
        ("core_share", "tokens decided by the core, which is the part to read"),
        ("core_share_forced", "the same on the original's text, teacher forced"),
        ("lookup_share", "tokens that a lookup table with as many numbers would decide"),
    ):
        measure = found.get(key)
        if measure and measure["value"] is not None:
            kinds = [
                f"{markdown(kind)} {percent(value)}"
                for kind, each in sorted(found.get("kinds", {}).items())
                if (value := _value(each, key)) is not None
            ]
            by_kind = f" ({', '.join(kinds)})" if kinds else ""
            yield {"name": name, "value": _with_interval(measure, percent) + by_kind}


def _numbers(found: dict[str, Any], fallback: bool) -> Iterator[Row]:
    numbers, budget = found["opaque_numbers"], found.get("budget")
    asked = ""
    if isinstance(budget, dict) and budget.get("of"):
        share = 100 * budget["numbers"] / budget["of"]
        options = f"; asked for: {markdown(budget['asked'])}" if budget.get("asked") else ""
        asked = f" ({share:.1f} % of {budget['of']:,}{options})"
    part = "the core, embeddings apart" if fallback else "parts"
    yield {"name": f"opaque numbers in {part}", "value": f"{numbers['core']:,}{asked}"}
    if fallback:
        yield {"name": "opaque numbers in the fallback", "value": f"{numbers['fallback']:,}"}
    yield {"name": "opaque numbers in embeddings", "value": f"{numbers['embeddings']:,}"}


def _value(found: dict[str, Any], key: str) -> float | None:
    measure = found.get(key)
    return measure.get("value") if isinstance(measure, dict) else None
