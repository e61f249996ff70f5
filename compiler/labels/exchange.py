"""Imports third-party labels into a program and exports labels to third-party formats.

Imported labels are words that cannot be executed, so they explain nothing: they have no predicate,
their text is marked wherever it is shown, and they keep the score of their source.
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
from .exchange_files import Entry, Tally, read_entries, sanitize

MARK = "imported: "
FORMATS = ("openai", "neuronpedia")
BATCH = 1024  # neurons per Neuronpedia file
NAME = re.compile(r"L(\d+)N(\d+)")
KINDS = {
    "features": "about dictionary features",
    "contexts": "with activations only",
    "empty": "without words",
    "other": "of another kind",
}

# By part: token texts and the activation at each token, strongest context first.
Contexts = Mapping[str, Sequence[tuple[Sequence[str], Sequence[float]]]]


@dataclass(frozen=True)
class Labels:
    """The best-scored label of each neuron, by layer and index.

    ``skipped``: the number of records without a neuron label, by kind. ``model``: the model that
    the files name, or None.
    """

    best: Mapping[tuple[int, int], Entry]
    skipped: Mapping[str, int]
    model: str | None


@dataclass(frozen=True)
class Imported:
    """Counts of an import.

    ``imported``: neurons that received a label. ``kept``: neurons that keep their own label.
    ``missing``: labelled neurons that are not in the core.
    """

    imported: int
    kept: int
    missing: int
    labels: Labels

    def __str__(self) -> str:
        model = f" from {self.labels.model}" if self.labels.model else ""
        facts = [f"labels imported{model}: {self.imported:,}"]
        facts += [f"existing labels kept: {self.kept:,}"] if self.kept else []
        facts += [f"neurons not in the core: {self.missing:,}"] if self.missing else []
        for kind, count in sorted(self.labels.skipped.items()):
            facts.append(f"records {KINDS[kind]} skipped: {count:,}")
        return "; ".join(facts)


def is_imported(evidence: Evidence) -> bool:
    """Whether a part's label is imported."""
    return evidence.predicate is None and (evidence.label or "").startswith(MARK)


def shown_label(evidence: Evidence) -> str | None:
    """A part's label for display; an imported label includes the score of its source."""
    if not is_imported(evidence) or evidence.score is None:
        return evidence.label
    return f"{evidence.label} (scored {evidence.score:.2f} by its source)"


def own_score(evidence: Evidence) -> float | None:
    """The label score that gpt2c measured; None for an imported label."""
    return None if is_imported(evidence) else evidence.score


def read_labels(path: Path, layers: int, neurons: int) -> Labels:
    """Read the labels of a file or a folder; the format is detected from the content.

    Args:
        path: a file or a folder.
        layers, neurons: the size of the model (neurons per layer).

    Raises:
        Gpt2cError: a file cannot be read or belongs to another model, or there is no neuron label.
    """
    tally = Tally()
    best: dict[tuple[int, int], Entry] = {}
    for entry in read_entries(path, layers, neurons, tally):
        old = best.setdefault((entry.layer, entry.index), entry)
        if _rank(entry) > _rank(old):
            best[entry.layer, entry.index] = entry
    if not best:
        hint = 'A layer such as "3-res-jb" is a dictionary of features, which are not neurons.'
        raise Gpt2cError(
            "expected neuron labels, got none",
            where=path,
            hint=hint if tally.skipped["features"] else None,
        )
    return Labels(best, dict(tally.skipped), sanitize(tally.model or "", 60) or None)


def _rank(entry: Entry) -> float:
    return -2.0 if entry.score is None else entry.score


def neurons_of(program: Program) -> int:
    """An upper bound on the neurons per layer of the original.

    It is the largest index in the program plus one, and at least four times the width.
    """
    rows = (row for graph in graphs_of(program) for mlp in graph.of(Mlp) for row in mlp.rows)
    return max(4 * program.shape.width, max((location(row)[1] for row in rows), default=-1) + 1)


def import_labels(program: Program, labels: Labels) -> tuple[Program, Imported]:
    """Give the imported labels to neurons without a label of their own.

    Fitted and handwritten labels stay, so measures of the program (explained share, label score)
    remain valid.
    """
    nodes: list[Node] = []
    imported = kept = 0
    for node in program.core:
        if isinstance(node, Mlp):
            rows = []
            for row in node.rows:
                entry = labels.best.get(location(row))
                free = row.evidence.label is None or is_imported(row.evidence)
                imported += entry is not None and free
                kept += entry is not None and not free
                rows.append(_with_label(row, entry) if entry is not None and free else row)
            node = replace(node, rows=tuple(rows))
        nodes.append(node)
    summary = Imported(imported, kept, len(labels.best) - imported - kept, labels)
    parts, numbers = count_parts(program.core), sum(count_numbers(program, program.core).values())
    step = Step("import", parts, parts, numbers, numbers, note=str(summary), lossy=False)
    return replace(program, core=Graph(tuple(nodes)), history=(*program.history, step)), summary


def _with_label(row: Neuron, entry: Entry) -> Neuron:
    words = MARK + entry.words
    return replace(row, evidence=replace(row.evidence, label=words, score=entry.score))


def location(row: Neuron) -> tuple[int, int]:
    """The layer and index of a neuron in the original; (-1, -1) if its name is not standard."""
    name = NAME.fullmatch(row.name)
    return (int(name[1]), int(name[2])) if name else (-1, -1)


def exported_files(
    program: Program, form: str, contexts: Contexts | None = None
) -> Iterator[tuple[str, bytes]]:
    """Export the labels of a program's neurons: relative names and contents of files.

    ``openai``: explanations/LAYER/NEURON.jsonl, with the label score as the correlation, and
    neurons/LAYER/NEURON.json with the contexts. ``neuronpedia``: LAYER/explanations/ and
    LAYER/activations/batch-N.jsonl.gz. Neurons without label and contexts are omitted; so are
    heads, which neither format supports.

    Raises:
        Gpt2cError: the format is unknown, or no neuron has a label or contexts.
    """
    if form not in FORMATS:
        raise Gpt2cError(f"expected format {' or '.join(FORMATS)}, got {form[:60]!r}")
    contexts = contexts or {}
    exported = [
        row
        for mlp in program.core.of(Mlp)
        for row in mlp.rows
        if (row.evidence.label is not None or row.name in contexts) and location(row) != (-1, -1)
    ]
    if not exported:
        raise Gpt2cError("expected neurons with a label or contexts, got none")
    write = _openai if form == "openai" else _neuronpedia
    yield from write(program, exported, contexts)


def _words(evidence: Evidence) -> str:
    return (evidence.label or "").removeprefix(MARK if is_imported(evidence) else "")


def _openai(
    program: Program, rows: Sequence[Neuron], contexts: Contexts
) -> Iterator[tuple[str, bytes]]:
    for row in rows:
        layer, index = location(row)
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
    records_by_file: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        layer, index = location(row)
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
            records_by_file[f"{layer}/explanations/{batch}"].append(common | label)
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
            records_by_file[f"{layer}/activations/{batch}"].append(common | context)
    for name, records in records_by_file.items():
        yield name, gzip.compress(_lines(records), mtime=0)


def _plain(values: Sequence[float]) -> list[float]:
    return [float(f"{float(value):.6g}") for value in values]


def _lines(records: Sequence[Any]) -> bytes:
    text = (json.dumps(record, ensure_ascii=False, allow_nan=False) for record in records)
    return "".join(f"{line}\n" for line in text).encode("utf-8", "backslashreplace")
