"""``gpt2c report``: the facts of one page about a program."""

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
from ..facts import ReportFacts
from ..html_fragments import Shown, looked_at, pattern_axes, pattern_picture, shaded, visible
from ..inspect import history_facts, summary_facts
from ..measures import measured, sizes
from ..parts import part_facts, pruned_facts, rules_of, sources_of
from ..passages import passages_for, spelled
from ..plots.curves import find_sweep, pictures, read_sweep
from .behaviours import behaviour_matrix
from .edits import edit_rows
from .page import render_page

LIMIT = 4_800_000  # bytes of a page
CARDS = 5000  # parts with a card on the page
FAMILIES = 48  # families whose ablation is measured
RESPONSES = 30  # token classes whose neurons are listed
ROLE_PASSAGES = 30  # passages on which heads are compared with an induction head
PROMPTS = 6  # recorded prompts shown token by token
NEW_TOKENS = 24
NO_FAMILY = "unexplained"

Progress = Callable[[str, int, int], None]


def report_facts(
    folder: Path,
    program: Program,
    *,
    sweep: Path | None = None,
    against: tuple[str, Program] | None = None,
    progress: Progress = lambda *_: None,
) -> ReportFacts:
    """The facts of a page.

    Args:
        sweep: sweep.json; None: the one in or above the folder.
        against: name and program to compare with.

    Raises:
        Gpt2cError: the folder is not a program, or a file in it is damaged.
    """
    fidelity = read_fidelity(folder)
    recorded = fidelity.get("files")
    sources = sources_of(folder)
    parts = part_facts(program, sources)
    parts.sort(key=lambda part: (part["layer"], part["kind"] != "head", -(part["effect"] or 0)))
    notes = []
    edited = changed_files(folder, recorded) if isinstance(recorded, dict) else []
    if edited:
        notes.append(
            f"Edited since the last measurement ({', '.join(edited[:5])}): measures are stale."
        )
    if len(parts) > CARDS:
        ranked = sorted(parts, key=lambda part: (part["kind"] != "head", -(part["effect"] or 0)))
        chosen = {part["name"] for part in ranked[:CARDS]}
        notes.append(
            f"Of {len(parts):,} parts, the page shows the {CARDS:,} with the largest effect."
        )
        parts = [part for part in parts if part["name"] in chosen]
    path = find_sweep(folder) if sweep is None else sweep
    rows = read_sweep(path) if path is not None else []
    activity, source = _activity(program, folder, progress)
    for part in parts:
        part["responds"] = activity.responds.get(part["name"], []) if activity else []
    families = [*responses_of(parts), *families_of(parts)]
    if activity is not None:
        _measure_families(program, activity, families, progress)
    comparison = None
    if against is not None:
        other_name, other = against
        comparison = diff(side(other_name, other), side(str(folder), program), count=0)
        comparison = {"name": other_name, **comparison}
    return ReportFacts(
        name=program.name,
        summary=summary_facts(program),
        measures=[(named, value) for named, value in measured(fidelity)],
        sizes=[(words, value) for _, words, value in sizes(fidelity)],
        kinds=kinds_of(fidelity),
        weakest=weakest(fidelity),
        budget=fidelity.get("budget"),
        sweep=rows,
        behaviours=behaviour_matrix(folder),
        edits=edit_rows(program, fidelity),
        curves=pictures(rows),
        parts=parts,
        rules=rules_of(program, folder),
        layers=_layers(program, parts),
        largest={
            kind: max((p["effect"] or 0.0 for p in parts if p["kind"] == kind), default=0.0)
            for kind in ("head", "neuron")
        },
        roles=roles_of(parts),
        induction=induction(parts),
        nearest=nearest_induction(program, activity),
        families=families,
        prompts=prompts_of(folder, program, progress),
        history=history_facts(program),
        pruned=pruned_facts(program),
        against=comparison,
        passages=source,
        notes=notes,
        edited=edited,
        activity=activity,
        program=program,
    )


def render_report(facts: ReportFacts, limit: int = LIMIT) -> tuple[str, int]:
    """The page, and the number of parts shown on held-out text: by effect, as space permits."""
    activity, program = facts.activity, facts.program
    values = facts.page_values()
    values["names"] = {part["name"] for part in facts.parts}
    values["index"] = [
        [part["name"], part["description"], " ".join(_search_words(part))] for part in facts.parts
    ]
    if activity is None:
        return render_page("report.html", {**values, **_nothing_shown(0)}), 0
    spell = Shown(spelled(program), program.shape.vocab)
    axes, pictured = _patterns(activity, facts.parts, spell)
    evidence = _evidence(activity, facts.parts, spell)
    _spell_examples(activity, facts.families, spell)
    effects = {part["name"]: part["effect"] or 0.0 for part in facts.parts}
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


def _search_words(part: dict[str, Any]) -> list[str]:
    """Additional words by which the search field matches a part."""
    responds = [words for words, _ in part["responds"][:4]]
    return [*part["roles"], *part["promotes"], *responds]


def _nothing_shown(of: int) -> dict[str, Any]:
    return {"axes": "", "patterns": {}, "contexts": {}, "of": of}


def _activity(program: Program, folder: Path, progress: Progress) -> tuple[Activity | None, str]:
    if any(has_rule(node) for node in program.core):
        return None, ""
    passages, source = passages_for(program, folder)
    progress("activations", 0, 1)
    activity = observe(program, passages)
    progress("activations", 1, 1)
    return activity, f"{len(passages)} passages of {source}"


def families_of(parts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Parts grouped by label or role, by effect; unexplained parts last."""
    groups: dict[tuple[str, str], dict[str, Any]] = {}
    for part in parts:
        name = part["family"] or NO_FAMILY
        row = groups.setdefault(
            (part["kind"], name),
            {"family": name, "kind": part["kind"], "names": [], "effect": 0.0, "scores": []},
        )
        row["names"].append(part["name"])
        row["effect"] += part["effect"] or 0.0
        if part["score"] is not None:
            row["scores"].append(part["score"])
    for row in groups.values():
        scores = row.pop("scores")
        row["score"] = sum(scores) / len(scores) if scores else None
        row["loss"] = None
    return sorted(
        groups.values(),
        key=lambda r: (r["family"] == NO_FAMILY, -r["effect"], -len(r["names"]), r["family"]),
    )


def responses_of(parts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Neurons grouped by the token classes on which they fire; a neuron may be in several groups.

    Only classes with at least two neurons; ``score`` is the mean correlation.
    """
    groups: dict[str, list[tuple[dict[str, Any], float]]] = {}
    for part in parts:
        for words, correlation in part["responds"]:
            groups.setdefault(words, []).append((part, correlation))
    rows: list[dict[str, Any]] = [
        {
            "family": words,
            "kind": "fires on",
            "names": [part["name"] for part, _ in sorted(some, key=lambda each: -each[1])],
            "effect": sum(part["effect"] or 0.0 for part, _ in some),
            "score": sum(correlation for _, correlation in some) / len(some),
            "loss": None,
        }
        for words, some in groups.items()
        if len(some) > 1
    ]
    rows.sort(key=lambda row: (-row["effect"], -len(row["names"]), row["family"]))
    return rows[:RESPONSES]


def _measure_families(
    program: Program, activity: Activity, families: list[dict[str, Any]], progress: Progress
) -> None:
    """Add the loss of ablating each of the first families, all their parts at once."""
    ablations = Ablations(program, activity)
    chosen = families[:FAMILIES]
    for done, row in enumerate(chosen, 1):
        row["loss"] = ablations.without(row["names"])
        progress("families", done, len(chosen))


def _spell_examples(activity: Activity, families: list[dict[str, Any]], spell: Shown) -> None:
    """Spell the passages with the largest loss."""
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
    """Part → (kind of text, shaded text) of each of its passages."""
    groups: dict[str, list[tuple[str | None, Markup]]] = {}
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
            groups[name] = rows
        part["largest"] = activity.largest.get(name)
        part["fires"] = activity.fires.get(name)
    return groups


def _patterns(
    activity: Activity, parts: Sequence[dict[str, Any]], spell: Shown
) -> tuple[Markup, dict[str, Markup]]:
    words = {part["name"]: part["description"] for part in parts}
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
    """For the map: the heads of each layer, and its neurons by family."""
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
    """The group of a neuron in the map: the class that it fires on, else its family."""
    group: str | None = part["responds"][0][0] if part["responds"] else part["family"]
    return group


def roles_of(parts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Role → heads with that role, best first."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for part in parts:
        if part["kind"] == "head":
            for role, score in part["roles"].items():
                groups.setdefault(role.replace("_", " "), []).append(
                    {"name": part["name"], "score": score, "effect": part["effect"]}
                )
    for heads in groups.values():
        heads.sort(key=lambda head: (-head["score"], head["name"]))
    return [
        {"role": role, "heads": heads}
        for role, heads in sorted(groups.items(), key=lambda each: (-each[1][0]["score"], each[0]))
    ]


def induction(parts: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """The head with the highest induction score, among heads with that role."""
    heads = [part for part in parts if part["kind"] == "head" and "induction" in part["roles"]]
    return max(heads, key=lambda part: part["roles"]["induction"], default=None)


def nearest_induction(program: Program, activity: Activity | None) -> tuple[str, float] | None:
    """The head with the highest induction score and the score, whatever its role."""
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
        {"kind": kind, "measures": {named.key: value for named, value in measured(groups)}}
        for kind, groups in sorted(kinds.items())
        if isinstance(groups, dict)
    ]


def weakest(fidelity: dict[str, Any]) -> dict[str, Any] | None:
    """The kind of text on which the core is weakest, by the first measure that differs by kind."""
    rows = kinds_of(fidelity)
    for key, worst in (("core_share", min), ("kl", max), ("agreement", min)):
        values = {r["kind"]: r["measures"][key]["value"] for r in rows if key in r["measures"]}
        if len(values) > 1 and len(set(values.values())) > 1:
            kind = worst(values, key=lambda each: values[each])
            best = (max if worst is min else min)(values, key=lambda each: values[each])
            worst_and_best = {"value": values[kind], "best": best, "best_value": values[best]}
            return {"kind": kind, "key": key, **worst_and_best}
    return None


def prompts_of(folder: Path, program: Program, progress: Progress) -> list[dict[str, Any]]:
    """Recorded prompts, token by token: who decided, and the parts that raised or lowered it."""
    if not (folder / GOLDEN).is_file() or any(has_rule(node) for node in program.core):
        return []
    spell, groups = spelled(program), []
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
            groups.append({"prompt": visible(record.get("written") or text), "steps": steps})
            progress("prompts", done, len(records))
    return groups
