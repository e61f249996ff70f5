"""The output of ``gpt2c diff`` in a terminal."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from statistics import median
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ...codegen.text import plural
from ..measures import figure, interval
from ..sources import KINDS
from .lines import one_line
from .weights_view import answers_view, text_view

ROWS = 12  # rows per list
LINES = 60  # lines of source diffs
CASES = 8  # prompts
OF_KINDS = ("wer", "core_share", "lookup_share", "kl")  # measures shown by kind if they differ


def diff_view(facts: dict[str, Any], *, full: bool = False) -> RenderableType:
    """All differences; without ``full``, long lists are cut."""
    rows, lines, cases = (10**9,) * 3 if full else (ROWS, LINES, CASES)
    blocks: list[RenderableType] = list(_heads(facts))
    if facts["parts"] is not None:
        blocks += _parts(facts["parts"], rows)
    if facts["edits"]:
        blocks += _edits(facts["edits"], rows)
    if facts["measures"] or facts["sizes"]:
        blocks += [_title("measures"), _measures(facts, full)]
    if facts["sources"] is not None:
        blocks += _sources(facts["sources"], rows, lines)
    if facts["behaviour"] is not None:
        blocks += _behaviour(facts["behaviour"], cases)
    if facts["text"] is not None:
        blocks += text_view(facts["text"], 2 * rows)
    if facts["answers"] is not None:
        blocks += answers_view(facts["answers"], cases if full else 3)
    return Group(*blocks)


def _title(text: str) -> Text:
    return Text(f"\n{text}", style="bold")


def _heads(facts: dict[str, Any]) -> Iterator[RenderableType]:
    for letter, style in (("a", "red"), ("b", "green")):
        about = facts[letter]
        words = [about["name"]]
        if about["parts"] is not None:
            words += [plural(about["parts"], "part"), f"{about['numbers']:,} numbers"]
            if about["fallback"]:
                words.append(f"asks its fallback at margins below {about['guard'] or 0:.2f}")
        yield Text.assemble((letter.upper(), f"bold {style}"), "  ", " · ".join(words))
    for note in facts["notes"]:
        yield Text.assemble(("note", "yellow"), f": {note}")


def _parts(parts: dict[str, Any], rows: int) -> Iterator[RenderableType]:
    yield _title("parts")
    counts = ("removed", "added", "ruled", "relabelled", "retuned")
    words = {"ruled": "other rules or weights"}
    summary = [f"{len(parts[key]):,} {words.get(key, key)}" for key in counts if parts[key]]
    yield Text(
        "  " + (", ".join(summary) if summary else "the same") + f"; {parts['kept']:,} in both"
    )
    for key, sign, style in (("removed", "-", "red"), ("added", "+", "green")):
        for fact in parts[key][:rows]:
            yield Text.assemble((f"  {sign} {fact['name']:8}", style), _described(fact))
        yield from _more(parts[key], rows)
    for fact in parts["ruled"][:rows]:
        old, new = fact["before"] or "weights", fact["after"] or "weights"
        yield Text.assemble((f"  ~ {fact['name']:8}", "cyan"), f"{old} → {new}")
    yield from _more(parts["ruled"], rows)
    for fact in parts["relabelled"][:rows]:
        before, after = _words(fact["before"]), _words(fact["after"])
        yield Text.assemble((f"  ~ {fact['name']:8}", "cyan"), f"{before} → {after}")
    yield from _more(parts["relabelled"], rows)
    retuned = parts["retuned"]
    if retuned:
        middle = median(row["distance"] for row in retuned)
        most = "  ".join(f"{row['name']} {row['distance']:.2f}" for row in retuned[:6])
        yield Text(f"  relative weight change {middle:.2f} (median); largest: {most}")
    if parts["weights"]:
        yield Text(f"  {parts['weights']}", style="dim")
    if parts["families"]:
        yield _title("by family")
        yield _families(parts["families"], rows)
    if parts["constants"]:
        yield _title("constants")
        yield _constants(parts["constants"])


def _edits(edits: list[dict[str, Any]], rows: int) -> Iterator[RenderableType]:
    """Edits that only one program has, as measured when they were made."""
    yield _title("edits")
    for edit in edits[:rows]:
        style = {"a": "red", "b": "green"}[edit["side"]]
        only = f"only in {edit['side'].upper()}"
        yield Text.assemble((f"  edit {edit['number']}, {only}: ", style), one_line(edit["text"]))
        for key in ("predicted", "measured"):
            if edit[key]:
                yield Text(f"    {key:9}  {edit[key]}")
        if edit["example"]:
            prompt, before, after = map(repr, edit["example"])
            yield Text(f"    example    {prompt}: {before} → {after}")
    yield from _more(edits, rows)


def _families(families: list[dict[str, Any]], rows: int) -> Table:
    table = _table("family", "removed", "effect removed", "added", "effect added")
    for row in families[:rows]:
        table.add_row(
            Text(row["family"]),
            str(row["removed"] or ""),
            _effect(row["effect_removed"]),
            str(row["added"] or ""),
            _effect(row["effect_added"]),
        )
    return table


def _constants(constants: list[dict[str, Any]]) -> Table:
    table = _table("constant", "", "from", "norm before", "norm", "parts removed")
    for row in constants:
        sizes = ["–" if row[key] is None else f"{row[key]:.2f}" for key in ("size_before", "size")]
        table.add_row(
            row["name"], row["change"], row["from"] or "", *sizes, str(row["removed"] or "")
        )
    return table


def _measures(facts: dict[str, Any], full: bool) -> Table:
    table = _table("", "A", "B", "B − A")
    for row in facts["measures"]:
        if row["kind"] and not full and not (row["key"] in OF_KINDS and row["difference"]):
            continue
        a, b = (interval(row["unit"], row[side]) if row[side] else "–" for side in "ab")
        change = row["difference"]
        shown = "" if not change else f"{'+' if change > 0 else ''}{figure(row['unit'], change)}"
        better = change and row["more"] and (change > 0) == (row["more"] == "better")
        style = ("green" if better else "red") if change and row["more"] else ""
        words = row["words"] if row["kind"] is None else f"  {row['kind']}: {row['words']}"
        table.add_row(Text(words), a, b, Text(shown, style=style))
    for row in facts["sizes"]:
        a, b = ("–" if row[side] is None else f"{row[side]:,}" for side in "ab")
        both = row["a"] is not None and row["b"] is not None
        change = f"{row['b'] - row['a']:+,}" if both and row["a"] != row["b"] else ""
        table.add_row(row["words"], a, b, change)
    return table


def _sources(changes: list[dict[str, Any]], rows: int, lines: int) -> Iterator[RenderableType]:
    yield _title("sources")
    if not changes:
        yield Text("  the same")
        return
    counts = Counter(each["change"] for each in changes)
    yield Text("  " + ", ".join(f"{counts[kind]} {KINDS[kind]}" for kind in KINDS if counts[kind]))
    left = lines
    for each in changes:
        if each["change"] != "changed":
            continue
        if left < len(each["diff"]):
            yield Text("  … the rest with --full, --json or --html", style="dim")
            break
        left -= len(each["diff"])
        was = f" (was {each['was']})" if each["was"] else ""
        yield Text.assemble("  ", (f"{each['file']}: {each['name']}", "bold"), was)
        yield from (Text(f"    {line}", style=_colour(line)) for line in each["diff"])
    for kind in KINDS:
        names = [each["name"] for each in changes if each["change"] == kind != "changed"]
        if names:
            shown = " ".join(names[:rows]) + (
                f" and {len(names) - rows} more" * (len(names) > rows)
            )
            yield Text(f"  {KINDS[kind]}: {shown}")


def _behaviour(facts: dict[str, Any], cases: int) -> Iterator[RenderableType]:
    yield _title("behaviour")
    yield Text(
        f"  {facts['differ']} of {plural(facts['prompts'], 'prompt')} differ"
        f" ({_rate(facts, ' of B against A')}); {facts['source']}"
    )
    for kind, row in facts["kinds"].items():
        yield Text(f"    {kind}: {row['differ']} of {row['prompts']}, {_rate(row)}")
    for letter in "ab":
        decided = facts["decided"][letter]
        total = sum(decided.values())
        if total and len(decided) > 1:
            shares = ", ".join(f"{who} {100 * n / total:.0f} %" for who, n in decided.items())
            yield Text(f"    {letter.upper()}: tokens decided by {shares}")
    for case in facts["cases"][:cases]:
        yield Text.assemble("  … ", (one_line(case["prompt"][-60:]), "dim"))
        for letter, style in (("a", "red"), ("b", "green")):
            yield _continuation(letter, case, style)
    yield from _more(facts["cases"], cases, "prompts")


def _rate(row: dict[str, Any], of: str = "") -> str:
    """The word error rate of texts; of sets, the number that differ, since they have no words."""
    if row["sets"]:
        return f"{row['other_sets']:,} of {row['sets']:,} sets of legal tokens"
    return f"word error rate{of} {figure('share', row['wer'])}"


def _continuation(letter: str, case: dict[str, Any], style: str) -> Text:
    side, place = case[letter], case["place"] or 0
    text = Text.assemble("    ", (letter.upper(), f"bold {style}"), " ")
    if isinstance(side["token"], list):
        return text.append(f"allows {one_line(' '.join(side['token']) or 'nothing')}")
    text.append(one_line("".join(side["pieces"][:place])))
    text.append(one_line(side["token"] or "(end)"), style=f"bold reverse {style}")
    text.append(one_line("".join(side["pieces"][place + 1 : place + 6])))
    if side["who"]:
        text.append(f"   ({side['who']})", style="dim")
    return text


def _described(fact: dict[str, Any]) -> str:
    effect = f"   effect {fact['effect']:.4f}" if fact["effect"] is not None else ""
    return _words(fact) + effect


def _words(fact: dict[str, Any]) -> str:
    label = fact["label"] or ", ".join(role.replace("_", " ") for role in fact["roles"])
    score = f" ({fact['score']:.2f})" if fact["score"] is not None else ""
    return one_line(label or "unexplained") + score


def _effect(value: float) -> str:
    return f"{value:.4f}" if value else ""


def _more(values: Sequence[Any], rows: int, what: str = "") -> Iterator[Text]:
    if len(values) > rows:
        more = " ".join(chain([f"… {len(values) - rows:,} more"], [what] if what else []))
        yield Text(f"  {more}", style="dim")


def _colour(line: str) -> str:
    return {"+": "green", "-": "red", "@": "cyan"}.get(line[:1], "")


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for index, column in enumerate(columns):
        table.add_column(column, justify="left" if index == 0 else "right")
    return table
