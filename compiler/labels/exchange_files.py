"""Reads neuron labels in the formats of OpenAI's automated-interpretability and Neuronpedia.

OpenAI (github.com/openai/automated-interpretability): JSON objects with a ``neuron_id``
{layer_index, neuron_index}. ``scored_explanations`` hold words and the correlation of simulated and
real activations; activation records (``most_positive_activation_records``) hold contexts only.
Neuronpedia: JSON objects, one per line, with ``modelId``, ``layer`` and ``index`` as strings,
``description`` and optional ``scores``. The layer "3" is the neurons of layer 3; "3-res-jb" is a
dictionary of features trained on its stream, whose indices are not neurons.
"""

import gzip
import json
import math
import os
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import Gpt2cError
from ..frontend.files import JSON_LIMIT, reason, show

SUFFIXES = (".json", ".jsonl", ".json.gz", ".jsonl.gz")
MAX_RECORD = 16 * 2**20  # bytes per record; records with full simulations have a few MiB
MAX_FILE = 2**30  # bytes per file, uncompressed
MAX_FILES = 500_000  # OpenAI publishes one file per neuron
MAX_WORDS = 200  # characters of a label that are kept
NUMBER = re.compile(r"[0-9]{1,9}")
DICTIONARY = re.compile(r"[0-9]{1,9}-.+", re.DOTALL)  # a sparse autoencoder or transcoder


@dataclass(frozen=True)
class Entry:
    """A neuron's label and its score, or None."""

    layer: int
    index: int
    words: str
    score: float | None


@dataclass
class Tally:
    """Counts of skipped records by kind, and the model that the records name."""

    skipped: Counter[str] = field(default_factory=Counter)
    model: str | None = None


def read_entries(path: Path, layers: int, neurons: int, tally: Tally) -> Iterator[Entry]:
    """The entries of a file, or of all files of a folder in natural order.

    Args:
        path: .json or .jsonl, optionally gzipped, or a folder, in which files of other formats are
            skipped.
        layers, neurons: the size of the model (neurons per layer).
        tally: updated in place.

    Raises:
        Gpt2cError: a record cannot be read, is too large, or belongs to another model; the message
            names the line.
    """
    if not path.is_dir():
        yield from _file(path, layers, neurons, tally, lenient=False)
        return
    for file in _files(path):
        yield from _file(file, layers, neurons, tally, lenient=True)


def _files(folder: Path) -> list[Path]:
    files: list[Path] = []
    for parent, _, names in os.walk(folder):
        files += [Path(parent, name) for name in names if name.endswith(SUFFIXES)]
        if len(files) > MAX_FILES:
            raise Gpt2cError(f"expected at most {MAX_FILES:,} files", where=folder)
    return sorted((file for file in files if file.is_file()), key=_natural_key)


def _natural_key(path: Path) -> list[tuple[int, str]]:
    """A sort key that orders batch-2 before batch-10."""
    pieces = re.split(r"(\d+)", str(path))
    return [(int(piece) if piece.isdecimal() else -1, piece) for piece in pieces]


def _file(path: Path, layers: int, neurons: int, tally: Tally, *, lenient: bool) -> Iterator[Entry]:
    for where, record in _records(path):
        kind = kind_of(record)
        if kind == "other" and not lenient:
            raise Gpt2cError(
                "expected an object with neuron_id, or modelId, layer and index,"
                f" got {show(record)}",
                where=where,
                hint="Use a file of OpenAI's automated-interpretability or a Neuronpedia export.",
            )
        if kind in ("other", "contexts"):
            tally.skipped[kind] += 1
            continue
        assert isinstance(record, Mapping)
        parse = _openai if kind == "openai" else _neuronpedia
        for entry in parse(record, where, tally):
            if entry.layer >= layers or entry.index >= neurons:
                raise Gpt2cError(
                    f"expected a neuron of {layers} layers of {neurons},"
                    f" got neuron {entry.index} of layer {entry.layer}",
                    where=where,
                )
            if entry.words:
                yield entry
            else:
                tally.skipped["empty"] += 1


def kind_of(record: object) -> str:
    """The kind of a record: ``openai``, ``neuronpedia``, ``contexts`` (no words) or ``other``."""
    if not isinstance(record, Mapping):
        return "other"
    if "neuron_id" in record:
        has_words = "scored_explanations" in record or "explanation" in record
        return "openai" if has_words else "contexts"
    if record.keys() >= {"modelId", "layer", "index"}:
        has_words = "description" in record or "explanations" in record
        return "neuronpedia" if has_words else "contexts"
    return "other"


def _records(path: Path) -> Iterator[tuple[str, object]]:
    """Each record and its location: a line of .jsonl, else the file or an entry of its list."""
    lines = path.name.removesuffix(".gz").endswith(".jsonl")
    try:
        with open(path, "rb") as file:
            packed = file.read(2) == b"\x1f\x8b"
            file.seek(0)
            stream = gzip.GzipFile(fileobj=file) if packed else file
            if not lines:
                whole = _json(_read(stream.read, JSON_LIMIT, path), str(path))
                if not isinstance(whole, list):
                    yield str(path), whole
                    return
                for number, record in enumerate(whole, 1):
                    yield f"{path}, record {number}", record
                return
            number, left = 0, MAX_FILE
            while line := _read(stream.readline, MAX_RECORD, path):
                number += 1
                if (left := left - len(line)) < 0:
                    what = f"expected at most {MAX_FILE // 2**20} MiB uncompressed, got more"
                    raise Gpt2cError(what, where=path)
                if line.strip():
                    yield f"{path}, line {number}", _json(line, f"{path}, line {number}")
    except (OSError, EOFError, zlib.error) as error:
        raise Gpt2cError(f"can't be read: {reason(error)}", where=path) from error


def _read(read: Callable[[int], bytes], limit: int, path: Path) -> bytes:
    content = read(limit + 1)
    if len(content) > limit:
        what = f"expected at most {limit // 2**20} MiB in one record, got more"
        raise Gpt2cError(what, where=path)
    return content


def _json(raw: bytes, where: str) -> object:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Gpt2cError(f"expected valid JSON: {reason(error)}", where=where) from error


def _openai(record: Mapping[str, Any], where: str, tally: Tally) -> Iterator[Entry]:
    ident = _mapping(record["neuron_id"], "neuron_id", where)
    layer = _number(ident.get("layer_index"), "layer_index", where)
    index = _number(ident.get("neuron_index"), "neuron_index", where)
    for item in _list(record.get("scored_explanations", [record]), "scored_explanations", where):
        simulated = _mapping(item.get("scored_simulation") or {}, "scored_simulation", where)
        score = _score(simulated.get("ev_correlation_score", item.get("score")), where)
        yield Entry(layer, index, _words(item.get("explanation"), "explanation", where), score)


def _neuronpedia(record: Mapping[str, Any], where: str, tally: Tally) -> Iterator[Entry]:
    model, source = record["modelId"], record["layer"]
    if not isinstance(model, str):
        raise Gpt2cError(f"expected a string for modelId, got {show(model)}", where=where)
    if tally.model not in (None, model):
        raise Gpt2cError(
            f"expected labels of {show(tally.model)}, got labels of {show(model)}",
            where=where,
            hint="Import the labels of one model at a time.",
        )
    tally.model = model
    if isinstance(source, str) and DICTIONARY.fullmatch(source):
        tally.skipped["features"] += 1
        return
    layer = _number(source, "layer", where)
    index = _number(record["index"], "index", where)
    for item in _list(record.get("explanations", [record]), "explanations", where):
        scores = _list(item.get("scores") or [], "scores", where)
        values = [_score(score.get("value"), where) for score in scores]
        words = _words(item.get("description"), "description", where)
        # Scores measure different things; the lowest is the safe one.
        score = min((value for value in values if value is not None), default=None)
        yield Entry(layer, index, words, score)


def _mapping(value: object, name: str, where: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise Gpt2cError(f"expected an object for {name}, got {show(value)}", where=where)
    return value


def _list(value: object, name: str, where: str) -> list[Mapping[str, Any]]:
    if not isinstance(value, list):
        raise Gpt2cError(f"expected a list for {name}, got {show(value)}", where=where)
    return [_mapping(item, f"an item of {name}", where) for item in value]


def _number(value: object, name: str, where: str) -> int:
    """An integer, or a string of digits."""
    text = str(value) if isinstance(value, int) and abs(value) < 10**9 else value
    if isinstance(text, str) and NUMBER.fullmatch(text):
        return int(text)
    raise Gpt2cError(f"expected a non-negative integer for {name}, got {show(value)}", where=where)


def _score(value: object, where: str) -> float | None:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not -1.000001 <= value <= 1.000001:  # type: ignore[operator]
        raise Gpt2cError(f"expected a score from -1 to 1, got {show(value)}", where=where)
    return round(max(-1.0, min(1.0, float(value))), 3) + 0.0  # type: ignore[arg-type]


def _words(value: object, name: str, where: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Gpt2cError(f"expected a string for {name}, got {show(value)}", where=where)
    return sanitize(value)


def sanitize(text: str, limit: int = MAX_WORDS) -> str:
    """The text on one line, without unprintable characters (such as bidi marks), shortened."""
    line = "".join(c for c in " ".join(text[: 8 * limit].split()) if c.isprintable()).strip()
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"
