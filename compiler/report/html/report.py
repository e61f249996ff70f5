"""``gpt2c report``: all that is known of a program, gathered for one page."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from markupsafe import Markup

from ...analysis.attention import selector_roles
from ...data.sample import Sample
from ...fidelity.fidelity_json import changed_files, read_fidelity
from ...fidelity.golden.records import NAME as GOLDEN
from ...fidelity.golden.records import read_records
from ...ir import Head, Program, has_rule
from ...runtime.process import ProgramProcess
from ..ablation import Ablations
from ..activity import Activity, observe
from ..diff.diff import diff, side
from ..html_fragments import Shown, looked_at, pattern_axes, pattern_picture, shaded, visible
from ..inspect import history_facts, summary_facts
from ..measures import measured, sizes
from ..parts import part_facts, pruned_facts, rules_of, sources_of
from ..passages import passages_for, spelled
from ..plots.curves import find_sweep, pictures, read_sweep
from .page import render_page

LIMIT = 4_800_000  # bytes of a page
CARDS = 5000  # parts that have a place of their own on the page
FAMILIES = 48  # families whose loss is measured
RESPONSES = 30  # classes of tokens whose neurons are told
ROLE_PASSAGES = 30  # passages on which heads are compared with an induction head
PROMPTS = 6  # recorded prompts that are told token by token
NEW_TOKENS = 24
NO_FAMILY = "unexplained"

Tell = Callable[[str, int, int], None]


def report_facts(
    folder: Path,
    program: Program,
    *,
    sweep: Path | None = None,
    against: tuple[str, Program] | None = None,
    tell: Tell = lambda *_: None,
) -> dict[str, Any]:
    """Everything on the page but what fills it up (see :func:`render_report`).

    Args:
        sweep: sweep.json; the one in or above the folder where None.
        against: another program, by the name that the user gave: what this one gave up against it.

    Raises:
        Gpt2cError: the folder is no program, or a file in it is damaged.
    """
    fidelity = read_fidelity(folder)
    recorded = fidelity.get("files")
    sources = sources_of(folder)
    parts = part_facts(program, sources)
    parts.sort(key=lambda part: (part["layer"], part["kind"] != "head", -(part["effect"] or 0)))
    notes = []
    edited = changed_files(folder, recorded) if isinstance(recorded, dict) else []
    if edited:
        notes.append(f"Edited since it was measured ({', '.join(edited[:5])}): figures are older.")
    if len(parts) > CARDS:
        ranked = sorted(parts, key=lambda part: (part["kind"] != "head", -(part["effect"] or 0)))
        chosen = {part["name"] for part in ranked[:CARDS]}
        notes.append(f"Of {len(parts):,} parts the {CARDS:,} of largest effect are shown.")
        parts = [part for part in parts if part["name"] in chosen]
    path = find_sweep(folder) if sweep is None else sweep
    rows = read_sweep(path) if path is not None else []
    activity, source = _activity(program, folder, tell)
    for part in parts:
        part["responds"] = activity.responds.get(part["name"], []) if activity else []
    families = [*responses_of(parts), *families_of(parts)]
    if activity is not None:
        _measure_families(program, activity, families, tell)
    facts = {
        "name": program.name,
        "summary": summary_facts(program),
        "measures": [(named, value) for named, value in measured(fidelity)],
        "sizes": [(words, value) for _, words, value in sizes(fidelity)],
        "kinds": kinds_of(fidelity),
        "weakest": weakest(fidelity),
        "budget": fidelity.get("budget"),
        "sweep": rows,
        "curves": pictures(rows),
        "parts": parts,
        "rules": rules_of(program, folder),
        "layers": _layers(program, parts),
        "largest": {
            kind: max((p["effect"] or 0.0 for p in parts if p["kind"] == kind), default=0.0)
            for kind in ("head", "neuron")
        },
        "roles": roles_of(parts),
        "induction": induction(parts),
        "nearest": nearest_induction(program, activity),
        "families": families,
        "prompts": prompts_of(folder, program, tell),
        "history": history_facts(program),
        "pruned": pruned_facts(program),
        "against": None,
        "passages": source,
        "notes": notes,
        "edited": edited,
        "activity": activity,
        "program": program,
    }
    if against is not None:
        other, its = against
        found = diff(side(other, its), side(str(folder), program), count=0)
        facts["against"] = {"name": other, **found}
    return facts


def render_report(facts: dict[str, Any], limit: int = LIMIT) -> tuple[str, int]:
    """The page, and how many parts it shows at work: those of largest effect, if not all fit."""
    activity, program = facts["activity"], facts["program"]
    values = {key: value for key, value in facts.items() if key not in ("activity", "program")}
    values["names"] = {part["name"] for part in facts["parts"]}
    values["index"] = [
        [part["name"], part["said"], " ".join(_found_by(part))] for part in facts["parts"]
    ]
    if activity is None:
        return render_page("report.html", {**values, **_nothing_shown(0)}), 0
    spell = Shown(spelled(program), program.shape.vocab)
    axes, pictured = _patterns(activity, facts["parts"], spell)
    evidence = _evidence(activity, facts["parts"], spell)
    _tell_examples(activity, facts["families"], spell)
    effects = {part["name"]: part["effect"] or 0.0 for part in facts["parts"]}
    ranked = sorted(evidence, key=lambda name: (name not in pictured, -effects[name], name))
    shown = {**_nothing_shown(len(ranked)), "axes": axes, "patterns": pictured}
    room = limit - len(render_page("report.html", {**values, **shown}).encode())
    chosen: dict[str, Any] = {}
    for name in ranked:
        room -= sum(len(str(each).encode()) + 40 for _, each in evidence[name]) + 120
        if room < 0:
            break
        chosen[name] = evidence[name]
    shown |= {"contexts": chosen}
    return render_page("report.html", {**values, **shown}), len(chosen)


def _found_by(part: dict[str, Any]) -> list[str]:
    """More words by which the search finds a part."""
    responds = [words for words, _ in part["responds"][:4]]
    return [*part["roles"], *part["promotes"], *responds]


def _nothing_shown(of: int) -> dict[str, Any]:
    return {"axes": "", "patterns": {}, "contexts": {}, "of": of}


def _activity(program: Program, folder: Path, tell: Tell) -> tuple[Activity | None, str]:
    if any(has_rule(node) for node in program.core):
        return None, ""
    passages, source = passages_for(program, folder)
    tell("activations", 0, 1)
    found = observe(program, passages)
    tell("activations", 1, 1)
    return found, f"{len(passages)} passages of {source}"


def families_of(parts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Parts with one label or role, most effect first; what is unexplained comes last."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for part in parts:
        name = part["family"] or NO_FAMILY
        row = found.setdefault(
            (part["kind"], name),
            {"family": name, "kind": part["kind"], "names": [], "effect": 0.0, "scores": []},
        )
        row["names"].append(part["name"])
        row["effect"] += part["effect"] or 0.0
        if part["score"] is not None:
            row["scores"].append(part["score"])
    for row in found.values():
        scores = row.pop("scores")
        row["score"] = sum(scores) / len(scores) if scores else None
        row["loss"] = None
    return sorted(
        found.values(),
        key=lambda r: (r["family"] == NO_FAMILY, -r["effect"], -len(r["names"]), r["family"]),
    )


def responses_of(parts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Neurons that fire on one class of tokens, whatever else they do: a neuron may be of several.

    Only classes with two neurons or more; ``score`` is the mean correlation.
    """
    found: dict[str, list[tuple[dict[str, Any], float]]] = {}
    for part in parts:
        for words, correlation in part["responds"]:
            found.setdefault(words, []).append((part, correlation))
    rows: list[dict[str, Any]] = [
        {
            "family": words,
            "kind": "fires on",
            "names": [part["name"] for part, _ in sorted(some, key=lambda each: -each[1])],
            "effect": sum(part["effect"] or 0.0 for part, _ in some),
            "score": sum(correlation for _, correlation in some) / len(some),
            "loss": None,
        }
        for words, some in found.items()
        if len(some) > 1
    ]
    rows.sort(key=lambda row: (-row["effect"], -len(row["names"]), row["family"]))
    return rows[:RESPONSES]


def _measure_families(
    program: Program, activity: Activity, families: list[dict[str, Any]], tell: Tell
) -> None:
    """Adds what is lost without each of the first families, all their parts at once."""
    ablations = Ablations(program, activity)
    chosen = families[:FAMILIES]
    for done, row in enumerate(chosen, 1):
        row["loss"] = ablations.without(row["names"])
        tell("families", done, len(chosen))


def _tell_examples(activity: Activity, families: list[dict[str, Any]], spell: Shown) -> None:
    """Turns the places where a family is missed into text."""
    for row in families:
        for example in row["loss"]["examples"] if row["loss"] else []:
            ids = activity.passages[example["passage"]].ids
            place = example["place"]
            begin = max(0, place - 14)
            example["before"] = "".join(spell(i) for i in ids[begin:place])
            example["token"] = spell(ids[place])
            example["cut"] = begin > 0


def _evidence(
    activity: Activity, parts: Sequence[dict[str, Any]], spell: Shown
) -> dict[str, list[tuple[str | None, Markup]]]:
    """Part → (kind of text, shaded text) of each passage that shows it at work."""
    found: dict[str, list[tuple[str | None, Markup]]] = {}
    for part in parts:
        name, rows = part["name"], []
        for context in activity.contexts.get(name, []):
            passage = activity.passages[context.passage]
            text = (
                looked_at(context, passage, spell)
                if part["kind"] == "head"
                else shaded(context, passage, spell, activity.largest[name])
            )
            rows.append((passage.kind, text))
        if rows:
            found[name] = rows
        part["largest"] = activity.largest.get(name)
        part["fires"] = activity.fires.get(name)
    return found


def _patterns(
    activity: Activity, parts: Sequence[dict[str, Any]], spell: Shown
) -> tuple[Markup, dict[str, Markup]]:
    words = {part["name"]: part["said"] for part in parts}
    some = next(iter(activity.patterns.values()), None)
    if some is None:
        return Markup(""), {}
    axes = pattern_axes(activity.passages[activity.shown], len(some), spell)
    return axes, {
        name: pattern_picture(name, pattern, words[name])
        for name, pattern in activity.patterns.items()
        if name in words
    }


def _layers(program: Program, parts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """For the map: each layer's heads, and its neurons by family."""
    layers = []
    for layer in range(program.shape.layers):
        own = [part for part in parts if part["layer"] == layer]
        neurons = [part for part in own if part["kind"] == "neuron"]
        groups = families_of([{**part, "family": _group(part)} for part in neurons])
        by_name = {part["name"]: part for part in neurons}
        measured = {words for part in neurons for words, _ in part["responds"]}
        several = [g for g in groups if len(g["names"]) > 1 and g["family"] != NO_FAMILY]
        several.sort(key=lambda group: group["family"] not in measured)
        single = [g for g in groups if len(g["names"]) == 1 and g["family"] != NO_FAMILY]
        shown = [(g["family"], [by_name[n] for n in g["names"]]) for g in several]
        if single:
            words = "one of a kind" if several else "each of its own kind"
            shown.append((words, [by_name[g["names"][0]] for g in single]))
        shown += [
            (NO_FAMILY, [by_name[n] for n in g["names"]])
            for g in groups
            if g["family"] == NO_FAMILY
        ]
        layers.append(
            {
                "layer": layer,
                "heads": [part for part in own if part["kind"] == "head"],
                "neurons": len(neurons),
                "groups": shown,
            }
        )
    return layers


def _group(part: dict[str, Any]) -> str | None:
    """Where a neuron stands in the map: what it fires on most, else what its label is about."""
    found: str | None = part["responds"][0][0] if part["responds"] else part["family"]
    return found


def roles_of(parts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Role → heads that have it, best first."""
    found: dict[str, list[dict[str, Any]]] = {}
    for part in parts:
        if part["kind"] == "head":
            for role, score in part["roles"].items():
                found.setdefault(role.replace("_", " "), []).append(
                    {"name": part["name"], "score": score, "effect": part["effect"]}
                )
    for heads in found.values():
        heads.sort(key=lambda head: (-head["score"], head["name"]))
    return [
        {"role": role, "heads": heads}
        for role, heads in sorted(found.items(), key=lambda each: (-each[1][0]["score"], each[0]))
    ]


def induction(parts: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """The head that is most of an induction head, if any has that role."""
    heads = [part for part in parts if part["kind"] == "head" and "induction" in part["roles"]]
    return max(heads, key=lambda part: part["roles"]["induction"], default=None)


def nearest_induction(program: Program, activity: Activity | None) -> tuple[str, float] | None:
    """The head that looks most where an induction head would, and its score, role or not."""
    if activity is None or not program.core.of(Head):
        return None
    samples = [Sample(p.ids, p.offset) for p in activity.passages[:ROLE_PASSAGES]]
    scores = {
        name: roles["induction"]
        for name, roles in selector_roles(program, samples).items()
        if "induction" in roles
    }
    return max(scores.items(), key=lambda each: each[1], default=None)


def kinds_of(fidelity: dict[str, Any]) -> list[dict[str, Any]]:
    """The measures by kind of text."""
    kinds = fidelity.get("kinds")
    if not isinstance(kinds, dict):
        return []
    return [
        {"kind": kind, "measures": {named.key: value for named, value in measured(found)}}
        for kind, found in sorted(kinds.items())
        if isinstance(found, dict)
    ]


def weakest(fidelity: dict[str, Any]) -> dict[str, Any] | None:
    """On which kind of text the core is weakest, by the first measure that tells kinds apart."""
    rows = kinds_of(fidelity)
    for key, worst in (("core_share", min), ("kl", max), ("agreement", min)):
        values = {r["kind"]: r["measures"][key]["value"] for r in rows if key in r["measures"]}
        if len(values) > 1 and len(set(values.values())) > 1:
            kind = worst(values, key=lambda each: values[each])
            best = (max if worst is min else min)(values, key=lambda each: values[each])
            return {
                "kind": kind,
                "key": key,
                "value": values[kind],
                "best": best,
                "best_value": values[best],
            }
    return None


def prompts_of(folder: Path, program: Program, tell: Tell) -> list[dict[str, Any]]:
    """Recorded prompts, token by token: who decided, and what pushed it."""
    if not (folder / GOLDEN).is_file() or any(has_rule(node) for node in program.core):
        return []
    spell, found = spelled(program), []
    records = read_records(folder / GOLDEN)[:PROMPTS]
    with ProgramProcess(folder, threads=1) as process:
        for done, record in enumerate(records, 1):
            steps = process.trace(record["ids"], NEW_TOKENS, record["offset"], top=4)
            for step in steps:
                step["text"] = visible(spell(step["token"]))
                preferred = step.get("preferred", step["token"])
                other = preferred != step["token"]
                step["instead"] = visible(spell(preferred)) if other else None
                for key in ("margin", "needed", "decided_by"):
                    step.setdefault(key, None)
            text = "".join(spell(i) for i in record["ids"])
            found.append({"prompt": visible(record.get("written") or text), "steps": steps})
            tell("prompts", done, len(records))
    return found
