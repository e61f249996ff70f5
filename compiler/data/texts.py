"""The bundled model and its text: held-out splits, the generated documents' ground truth, prompts.

Everything is a file of the package `gpt2c.stories`; nothing is downloaded.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np

from ..errors import Gpt2cError

SPLITS = ("calibration", "validation", "test")


@dataclass(frozen=True)
class Split:
    """Documents of one split, in the order of their kinds.

    documents: uint16 ids, each ending with the end of text. kind: per document, an index into kinds.
    """

    name: str
    kinds: tuple[str, ...]
    documents: tuple[np.ndarray, ...]
    kind: np.ndarray

    def of(self, kind: str) -> tuple[np.ndarray, ...]:
        """The documents of one kind.

        Raises:
            Gpt2cError: there is no such kind.
        """
        if kind not in self.kinds:
            raise Gpt2cError(
                f"no kind of text '{kind}'",
                where=self.name,
                hint=f"Kinds: {', '.join(self.kinds)}.",
            )
        number = self.kinds.index(kind)
        return tuple(d for d, k in zip(self.documents, self.kind) if k == number)

    @property
    def ids(self) -> np.ndarray:
        """All documents one after another, uint16 [tokens]."""
        return np.concatenate(self.documents)


@dataclass(frozen=True)
class Truth:
    """What the generator knows of the generated documents ("stories") of a split, in their order.

    logp: per document, float32 [tokens], the log probability (nats) that the generator gave each token.
    rules and about: per document, a name per token ("" where no rule of interest wrote it), such as
    "fact" about "capital:Arvela", or "copy_name" about "Tom".
    """

    logp: tuple[np.ndarray, ...]
    rules: tuple[tuple[str, ...], ...]
    about: tuple[tuple[str, ...], ...]

    @property
    def entropy(self) -> float:
        """Nats per token that no model can do better than, as estimated by these documents."""
        tokens = sum(len(document) for document in self.logp)
        return float(-sum(document.sum(dtype=np.float64) for document in self.logp) / tokens)


@dataclass(frozen=True)
class Prompt:
    ids: tuple[int, ...]
    text: str
    kind: str


def bundled_path() -> Path:
    """Folder of the bundled model, as transformers loads it.

    Raises:
        Gpt2cError: the installation lacks it.
    """
    folder = Path(str(resources.files("gpt2c.stories")))
    if not (folder / "model.safetensors").is_file():
        raise Gpt2cError(
            "the bundled model is missing",
            where=folder,
            hint="Install gpt2c again, or make the model as examples/stories/README.md says.",
        )
    return folder


def load_split(name: str) -> Split:
    """The tokenised documents of 'calibration', 'validation' or 'test'.

    Raises:
        Gpt2cError: there is no such split, or the file is missing.
    """
    arrays = _arrays("splits.npz", name)
    return Split(
        name,
        tuple(str(kind) for kind in arrays["kinds"]),
        _cut(arrays[f"{name}_ids"], arrays[f"{name}_lengths"]),
        arrays[f"{name}_kinds"],
    )


def load_truth(name: str) -> Truth:
    """The ground truth of `load_split(name).of("stories")`, token by token.

    Raises:
        Gpt2cError: as load_split.
    """
    arrays = _arrays("truth.npz", name)
    lengths = np.array([len(document) for document in load_split(name).of("stories")])

    def names(column: str) -> tuple[tuple[str, ...], ...]:
        words = [str(word) for word in arrays[f"{name}_{column}_names"]]
        documents = _cut(arrays[f"{name}_{column}"], lengths)
        return tuple(tuple(words[i] for i in document) for document in documents)

    return Truth(_cut(arrays[f"{name}_logp"], lengths), names("rule"), names("about"))


def load_prompts(name: str) -> list[Prompt]:
    """Prompts of 16 to 32 tokens from 'validation' or 'test', for WER: they don't overlap.

    Raises:
        Gpt2cError: there are no prompts of that split.
    """
    with gzip.open(_file("prompts.jsonl.gz"), "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    found = [Prompt(tuple(r["ids"]), r["text"], r["kind"]) for r in rows if r["split"] == name]
    if not found:
        raise Gpt2cError(f"no prompts of '{name}'", hint="There are: validation, test.")
    return found


def hand_written_prompts() -> list[Prompt]:
    """200 prompts written by hand, across kinds, for people to read what becomes of them."""
    encode = _tokenizer().encode
    found = []
    kind = ""
    for line in _file("hand-written-prompts.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kind = line.removeprefix("# ")
        elif line:
            text = line.replace("\\n", "\n")
            found.append(Prompt(tuple(encode(text).ids), text, kind))
    return found


def _file(name: str) -> Path:
    path = Path(str(resources.files("gpt2c.stories"))) / name
    if not path.is_file():
        raise Gpt2cError("a file of the bundled model is missing", where=path)
    return path


@cache
def _tokenizer():  # type: ignore[no-untyped-def]
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(_file("tokenizer.json")))


def _arrays(file: str, split: str) -> dict[str, np.ndarray]:
    if split not in SPLITS:
        raise Gpt2cError(f"no split '{split}'", hint=f"Splits: {', '.join(SPLITS)}.")
    with np.load(_file(file), allow_pickle=False) as arrays:
        wanted = [n for n in arrays.files if n == "kinds" or n.startswith(split + "_")]
        return {name: arrays[name] for name in wanted}


def _cut(values: np.ndarray, lengths: np.ndarray) -> tuple[np.ndarray, ...]:
    return tuple(np.split(values, np.cumsum(lengths.astype(np.int64))[:-1]))
