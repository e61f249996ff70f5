"""Files in which others keep labels of neurons: OpenAI's automated-interpretability, Neuronpedia.

OpenAI's (github.com/openai/automated-interpretability): JSON objects with a ``neuron_id`` {layer_index,
neuron_index}; ``scored_explanations`` hold words and the correlation of what was simulated from them with
what the neuron did; activation records (``most_positive_activation_records``) hold contexts, no words.
Neuronpedia's exports: JSON objects, a line each, with ``modelId``, ``layer`` and ``index`` as strings,
``description`` and, where there are any, ``scores``. A layer "3" is the neurons of layer 3; "3-res-jb"
is a dictionary of features that somebody trained on its stream, whose numbers are no neurons'.
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
RECORD_MOST = 16 * 2**20  # bytes of a record; those with all that was simulated have a few
FILE_MOST = 2**30  # bytes of a file, unpacked
FILES_MOST = 500_000  # OpenAI gave every neuron a file
WORDS_MOST = 200  # characters of a label that are kept
NUMBER = re.compile(r"[0-9]{1,9}")
DICTIONARY = re.compile(
    r"[0-9]{1,9}-.+", re.DOTALL
)  # features of a sparse autoencoder, a transcoder


@dataclass(frozen=True)
class Entry:
    """Words that somebody gave to a neuron, and the score that came with them (None: none)."""

    layer: int
    index: int
    words: str
    score: float | None


@dataclass
class Tally:
    """What a file held besides entries: how many records of each kind, and whose they are."""

    skipped: Counter[str] = field(default_factory=Counter)
    model: str | None = None


def read_entries(path: Path, layers: int, neurons: int, tally: Tally) -> Iterator[Entry]:
    """The entries of a file, or of all files of a folder in their natural order.

    Args:
        path: .json or .jsonl, gzipped or not; where it is a folder, what is in it and isn't of one
            of the two formats is passed over.
        layers, neurons: how many the model has (neurons of a layer).
        tally: is filled.

    Raises:
        Gpt2cError: something can't be read, is too large, or is not of this model; names the line.
    """
    if not path.is_dir():
        yield from _file(path, layers, neurons, tally, lenient=False)
        return
    for file in _files(path):
        yield from _file(file, layers, neurons, tally, lenient=True)


def _files(folder: Path) -> list[Path]:
    found = []
    for parent, _, names in os.walk(folder):
        found += [Path(parent, name) for name in names if name.endswith(SUFFIXES)]
        if len(found) > FILES_MOST:
            raise Gpt2cError(f"holds more than {FILES_MOST:,} files", where=folder)
    return sorted((file for file in found if file.is_file()), key=_natural)


def _natural(path: Path) -> list[tuple[int, str]]:
    """Sorts batch-2 before batch-10."""
    pieces = re.split(r"(\d+)", str(path))
    return [(int(piece) if piece.isdecimal() else -1, piece) for piece in pieces]


def _file(path: Path, layers: int, neurons: int, tally: Tally, *, lenient: bool) -> Iterator[Entry]:
    for where, record in _records(path):
        kind = kind_of(record)
        if kind == "other" and not lenient:
            raise Gpt2cError(
                f"holds no label: {show(record)} has no neuron_id, and not modelId, layer and index",
                where=where,
                hint="Name a file of OpenAI's automated-interpretability or of Neuronpedia's exports.",
            )
        if kind in ("other", "contexts"):
            tally.skipped[kind] += 1
            continue
        assert isinstance(record, Mapping)
        parse = _openai if kind == "openai" else _neuronpedia
        for entry in parse(record, where, tally):
            if entry.layer >= layers or entry.index >= neurons:
                raise Gpt2cError(
                    f"neuron {entry.index} of layer {entry.layer} is none of this model's: it has"
                    f" {layers} layers of {neurons}",
                    where=where,
                )
            if entry.words:
                yield entry
            else:
                tally.skipped["empty"] += 1


def kind_of(record: object) -> str:
    """``openai``, ``neuronpedia``, ``contexts`` (of either, without words) or ``other``."""
    if not isinstance(record, Mapping):
        return "other"
    if "neuron_id" in record:
        said = "scored_explanations" in record or "explanation" in record
        return "openai" if said else "contexts"
    if record.keys() >= {"modelId", "layer", "index"}:
        said = "description" in record or "explanations" in record
        return "neuronpedia" if said else "contexts"
    return "other"


def _records(path: Path) -> Iterator[tuple[str, object]]:
    """Each record with where it stands: a line of .jsonl, else the whole file or an entry of its list."""
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
            number, left = 0, FILE_MOST
            while line := _read(stream.readline, RECORD_MOST, path):
                number += 1
                if (left := left - len(line)) < 0:
                    raise Gpt2cError(f"unpacks to more than {FILE_MOST // 2**20} MiB", where=path)
                if line.strip():
                    yield f"{path}, line {number}", _json(line, f"{path}, line {number}")
    except (OSError, EOFError, zlib.error) as error:
        raise Gpt2cError(f"can't be read: {reason(error)}", where=path) from error


def _read(read: Callable[[int], bytes], most: int, path: Path) -> bytes:
    found = read(most + 1)
    if len(found) > most:
        raise Gpt2cError(f"holds more than {most // 2**20} MiB in one piece", where=path)
    return found


def _json(raw: bytes, where: str) -> object:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Gpt2cError(f"not valid JSON: {reason(error)}", where=where) from error


def _openai(record: Mapping[str, Any], where: str, tally: Tally) -> Iterator[Entry]:
    ident = _mapping(record["neuron_id"], "neuron_id", where)
    layer = _number(ident.get("layer_index"), "layer_index", where)
    index = _number(ident.get("neuron_index"), "neuron_index", where)
    for each in _list(record.get("scored_explanations", [record]), "scored_explanations", where):
        simulated = _mapping(each.get("scored_simulation") or {}, "scored_simulation", where)
        score = _score(simulated.get("ev_correlation_score", each.get("score")), where)
        yield Entry(layer, index, _words(each.get("explanation"), "explanation", where), score)


def _neuronpedia(record: Mapping[str, Any], where: str, tally: Tally) -> Iterator[Entry]:
    model, source = record["modelId"], record["layer"]
    if not isinstance(model, str):
        raise Gpt2cError(f"modelId is {show(model)}, which is no name", where=where)
    if tally.model not in (None, model):
        raise Gpt2cError(
            f"is about {show(model)}, and what came before about {show(tally.model)}",
            where=where,
            hint="Import the labels of one model.",
        )
    tally.model = model
    if isinstance(source, str) and DICTIONARY.fullmatch(source):
        tally.skipped["features"] += 1
        return
    layer = _number(source, "layer", where)
    index = _number(record["index"], "index", where)
    for each in _list(record.get("explanations", [record]), "explanations", where):
        scores = _list(each.get("scores") or [], "scores", where)
        found = [_score(one.get("value"), where) for one in scores]
        known = [score for score in found if score is not None]
        words = _words(each.get("description"), "description", where)
        # They measure different things; a label is worth no more than the worst of them.
        yield Entry(layer, index, words, min(known, default=None))


def _mapping(value: object, name: str, where: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise Gpt2cError(f"{name} must be an object, not {show(value)}", where=where)
    return value


def _list(value: object, name: str, where: str) -> list[Mapping[str, Any]]:
    if not isinstance(value, list):
        raise Gpt2cError(f"{name} must be a list, not {show(value)}", where=where)
    return [_mapping(each, f"what {name} lists", where) for each in value]


def _number(value: object, name: str, where: str) -> int:
    """A whole number, or one in digits."""
    text = str(value) if isinstance(value, int) and abs(value) < 10**9 else value
    if isinstance(text, str) and NUMBER.fullmatch(text):
        return int(text)
    raise Gpt2cError(f"{name} is {show(value)}, which is no number of one", where=where)


def _score(value: object, where: str) -> float | None:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not -1.000001 <= value <= 1.000001:  # type: ignore[operator]
        raise Gpt2cError(f"a score is {show(value)}, which is not from -1 to 1", where=where)
    return round(max(-1.0, min(1.0, float(value))), 3) + 0.0  # type: ignore[arg-type]


def _words(value: object, name: str, where: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Gpt2cError(f"{name} must be words, not {show(value)}", where=where)
    return cleaned(value)


def cleaned(text: str, most: int = WORDS_MOST) -> str:
    """On one line, printable (so without marks that turn the direction of text) and not long."""
    shown = "".join(c for c in " ".join(text[: 8 * most].split()) if c.isprintable()).strip()
    return shown if len(shown) <= most else f"{shown[: most - 1].rstrip()}…"
