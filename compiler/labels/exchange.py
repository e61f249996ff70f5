"""Labels in words: from others' files into a program, and out of it into files of their formats.

Words can't be executed, so what is imported explains nothing: such a label has no predicate, is marked in
its text wherever it is shown, and keeps the score that came with it, of whoever measured it.
"""

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import Gpt2cError
from ..ir import (
    Evidence,
    Graph,
    Mlp,
    Neuron,
    Node,
    Program,
    Step,
    count_numbers,
    count_parts,
    graphs_of,
)
from .exchange_files import Entry, Tally, cleaned, read_entries

MARK = "imported: "
FORMATS = ("openai", "neuronpedia")
BATCH = 1024  # neurons of a file of Neuronpedia's
NAME = re.compile(r"L(\d+)N(\d+)")
KINDS = {
    "features": "about features of a dictionary",
    "contexts": "of activations without words",
    "empty": "without words",
    "other": "of another kind",
}

# Of parts: token texts and what the part does at each of them, strongest context first.
Contexts = Mapping[str, Sequence[tuple[Sequence[str], Sequence[float]]]]


@dataclass(frozen=True)
class Labels:
    """What files say of the neurons of a model: by layer and number, the best scored of each.

    ``skipped``: records that hold no label of a neuron, by kind. ``model``: whose they say that they
    are, if they do.
    """

    best: Mapping[tuple[int, int], Entry]
    skipped: Mapping[str, int]
    model: str | None


@dataclass(frozen=True)
class Imported:
    """What an import did: neurons that have the words now, that have a label of their own, that are not
    in the core."""

    taken: int
    kept: int
    gone: int
    labels: Labels

    def __str__(self) -> str:
        whose = f" of {self.labels.model}" if self.labels.model else ""
        facts = [f"neurons with words{whose}: {self.taken:,}"]
        facts += [f"with a label of their own, which stays: {self.kept:,}"] if self.kept else []
        facts += [f"not in the core: {self.gone:,}"] if self.gone else []
        for kind, count in sorted(self.labels.skipped.items()):
            facts.append(f"records {KINDS[kind]}, left out: {count:,}")
        return "; ".join(facts)


def is_imported(evidence: Evidence) -> bool:
    """Whether a part's label is somebody else's words."""
    return evidence.predicate is None and (evidence.label or "").startswith(MARK)


def shown_label(evidence: Evidence) -> str | None:
    """A part's label as it is shown: an imported one with the score that came with it."""
    if not is_imported(evidence) or evidence.score is None:
        return evidence.label
    return f"{evidence.label} (scored {evidence.score:.2f} there)"


def own_score(evidence: Evidence) -> float | None:
    """How well a part's label predicts it, as measured here; None for an imported one."""
    return None if is_imported(evidence) else evidence.score


def read_labels(path: Path, layers: int, neurons: int) -> Labels:
    """The labels of a file or a folder, for a model of so many layers, and neurons in each.

    The format is seen from what is in it.

    Raises:
        Gpt2cError: a file can't be read, is not of this model, or there is no label of a neuron.
    """
    tally = Tally()
    best: dict[tuple[int, int], Entry] = {}
    for entry in read_entries(path, layers, neurons, tally):
        old = best.setdefault((entry.layer, entry.index), entry)
        if _rank(entry) > _rank(old):
            best[entry.layer, entry.index] = entry
    if not best:
        hint = 'A layer such as "3-res-jb" is a dictionary of features, which are no neurons.'
        where = hint if tally.skipped["features"] else None
        raise Gpt2cError("holds no label of a neuron", where=path, hint=where)
    return Labels(best, dict(tally.skipped), cleaned(tally.model or "", 60) or None)


def _rank(entry: Entry) -> float:
    return -2.0 if entry.score is None else entry.score


def neurons_of(program: Program) -> int:
    """Neurons that a layer of the original may have had: as many as the program shows that there
    were, but no fewer than four times the width."""
    rows = (row for graph in graphs_of(program) for mlp in graph.of(Mlp) for row in mlp.rows)
    return max(4 * program.shape.width, max((place(row)[1] for row in rows), default=-1) + 1)


def import_labels(program: Program, labels: Labels) -> tuple[Program, Imported]:
    """The program in which neurons that have no label of their own have the imported one.

    A label that was fitted, or that a person wrote, stays: so what was measured of the program
    (explained share and label score, too) is still true of it.
    """
    nodes: list[Node] = []
    taken = kept = 0
    for node in program.core:
        if isinstance(node, Mlp):
            rows = []
            for row in node.rows:
                entry = labels.best.get(place(row))
                free = row.evidence.label is None or is_imported(row.evidence)
                taken += entry is not None and free
                kept += entry is not None and not free
                rows.append(_labelled(row, entry) if entry is not None and free else row)
            node = replace(node, rows=tuple(rows))
        nodes.append(node)
    said = Imported(taken, kept, len(labels.best) - taken - kept, labels)
    parts, numbers = count_parts(program.core), sum(count_numbers(program, program.core).values())
    step = Step("import", parts, parts, numbers, numbers, note=str(said))
    return replace(program, core=Graph(tuple(nodes)), history=(*program.history, step)), said


def _labelled(row: Neuron, entry: Entry) -> Neuron:
    words = MARK + entry.words
    return replace(row, evidence=replace(row.evidence, label=words, score=entry.score))


def place(row: Neuron) -> tuple[int, int]:
    """The layer and number of a neuron in the original; (-1, -1) if its name doesn't say it."""
    found = NAME.fullmatch(row.name)
    return (int(found[1]), int(found[2])) if found else (-1, -1)


def exported_files(
    program: Program, form: str, contexts: Contexts | None = None
) -> Iterator[tuple[str, bytes]]:
    """The labels of a program's neurons in another format: relative names and contents of files.

    ``openai``: explanations/LAYER/NEURON.jsonl, with a label's score as its correlation (which it
    is), and neurons/LAYER/NEURON.json with the contexts. ``neuronpedia``: LAYER/explanations/ and
    LAYER/activations/batch-N.jsonl.gz. Neurons without label or contexts are left out, and so are
    heads, for which neither format has a place.

    Raises:
        Gpt2cError: there is no such format, or no neuron has a label or contexts.
    """
    if form not in FORMATS:
        raise Gpt2cError(f"{form[:60]!r} is no format", hint=f"There are {' and '.join(FORMATS)}.")
    contexts = contexts or {}
    found = [
        row
        for mlp in program.core.of(Mlp)
        for row in mlp.rows
        if (row.evidence.label is not None or row.name in contexts) and place(row) != (-1, -1)
    ]
    if not found:
        raise Gpt2cError("no neuron has a label, so there is nothing to export")
    write = _openai if form == "openai" else _neuronpedia
    yield from write(program, found, contexts)


def _words(evidence: Evidence) -> str:
    return (evidence.label or "").removeprefix(MARK if is_imported(evidence) else "")


def _openai(
    program: Program, rows: Sequence[Neuron], contexts: Contexts
) -> Iterator[tuple[str, bytes]]:
    for row in rows:
        layer, index = place(row)
        ident = _typed("NeuronId", layer_index=layer, neuron_index=index)
        if row.evidence.label is not None:
            simulation = _typed(
                "ScoredSimulation",
                scored_sequence_simulations=[],
                ev_correlation_score=row.evidence.score,
                rsquared_score=None,
                absolute_dev_explained_score=None,
            )
            explanation = _typed(
                "ScoredExplanation",
                explanation=_words(row.evidence),
                scored_simulation=simulation,
            )
            results = _typed(
                "NeuronSimulationResults", neuron_id=ident, scored_explanations=[explanation]
            )
            yield f"explanations/{layer}/{index}.jsonl", _lines([results])
        if row.name in contexts:
            records = [
                _typed("ActivationRecord", tokens=list(tokens), activations=_plain(values))
                for tokens, values in contexts[row.name]
            ]
            record = _typed(
                "NeuronRecord",
                neuron_id=ident,
                random_sample=[],
                random_sample_by_quantile=None,
                quantile_boundaries=None,
                mean=None,
                variance=None,
                skewness=None,
                kurtosis=None,
                most_positive_activation_records=records,
            )
            yield f"neurons/{layer}/{index}.json", _lines([record])


def _typed(kind: str, **fields: Any) -> dict[str, Any]:
    return {"dataclass_name": kind, **fields}


def _neuronpedia(
    program: Program, rows: Sequence[Neuron], contexts: Contexts
) -> Iterator[tuple[str, bytes]]:
    said: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        layer, index = place(row)
        common = {"modelId": program.name, "layer": str(layer), "index": str(index)}
        batch = f"batch-{index // BATCH}.jsonl.gz"
        evidence = row.evidence
        if evidence.label is not None:
            by = "imported" if is_imported(evidence) else "gpt2c"
            kind = "imported" if is_imported(evidence) else "correlation"
            score = {
                "value": evidence.score,
                "explanationScoreTypeName": kind,
                "explanationScoreModelName": by,
            }
            label = {
                "description": _words(evidence),
                "typeName": by,
                "explanationModelName": by,
                "scores": [] if evidence.score is None else [score],
            }
            said[f"{layer}/explanations/{batch}"].append(common | label)
        for tokens, activations in contexts.get(row.name, ()):
            values = _plain(activations)
            top = max(range(len(values)), key=values.__getitem__, default=0)
            context = {
                "tokens": list(tokens),
                "values": values,
                "maxValue": values[top] if values else 0.0,
                "maxValueTokenIndex": top,
                "minValue": min(values, default=0.0),
            }
            said[f"{layer}/activations/{batch}"].append(common | context)
    for name, records in said.items():
        yield name, gzip.compress(_lines(records), mtime=0)


def _plain(values: Sequence[float]) -> list[float]:
    return [float(f"{float(value):.6g}") for value in values]


def _lines(records: Sequence[Any]) -> bytes:
    text = (json.dumps(record, ensure_ascii=False, allow_nan=False) for record in records)
    return "".join(f"{line}\n" for line in text).encode("utf-8", "backslashreplace")
