"""The bundled model and its text: splits, prompts, and the ground truth of generated documents.

All of it comes from files of the package `gpt2c.stories`; nothing is downloaded.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import Gpt2cError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

SPLITS = ("calibration", "validation", "test")


@dataclass(frozen=True)
class Split:
    """The documents of one split, ordered by kind.

    documents: uint16 ids, each ending with the end-of-text token.
    kind: for each document, an index into kinds.
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
                f"unknown kind of text '{kind}'",
                where=self.name,
                hint=f"Choose one of {', '.join(self.kinds)}.",
            )
        number = self.kinds.index(kind)
        return tuple(d for d, k in zip(self.documents, self.kind) if k == number)

    @property
    def ids(self) -> np.ndarray:
        """All documents concatenated, uint16 [tokens]."""
        return np.concatenate(self.documents)


@dataclass(frozen=True)
class Truth:
    """The generator's record of the generated documents ("stories") of a split, in order.

    logp: for each document, float32 [tokens], the generator's log probability (nats) of each token.
    rules, about: for each document, a name per token ("" where no rule of interest wrote it), such
    as "fact" about "capital:Arvela", or "copy_name" about "Tom".
    """

    logp: tuple[np.ndarray, ...]
    rules: tuple[tuple[str, ...], ...]
    about: tuple[tuple[str, ...], ...]

    @property
    def entropy(self) -> float:
        """The generator's entropy in nats per token, estimated from these documents.

        No model can have a lower loss.
        """
        tokens = sum(len(document) for document in self.logp)
        return float(-sum(document.sum(dtype=np.float64) for document in self.logp) / tokens)


@dataclass(frozen=True)
class Prompt:
    """A prompt: its token ids, its text, and the kind of text that it is from."""

    ids: tuple[int, ...]
    text: str
    kind: str


def bundled_path() -> Path:
    """The folder of the bundled model, in Hugging Face's format.

    Raises:
        Gpt2cError: the model is missing from the installation.
    """
    folder = Path(str(resources.files("gpt2c.stories")))
    if not (folder / "model.safetensors").is_file():
        raise Gpt2cError(
            "the bundled model is missing",
            where=folder,
            hint="Reinstall gpt2c, or train the model as examples/stories/README.md describes.",
        )
    return folder


def load_split(name: str) -> Split:
    """The tokenized documents of the 'calibration', 'validation' or 'test' split.

    Raises:
        Gpt2cError: the split doesn't exist, or its file is missing.
    """
    arrays = _arrays("splits.npz", name)
    return Split(
        name,
        tuple(str(kind) for kind in arrays["kinds"]),
        _split_documents(arrays[f"{name}_ids"], arrays[f"{name}_lengths"]),
        arrays[f"{name}_kinds"],
    )


def load_truth(name: str) -> Truth:
    """The ground truth of each token of `load_split(name).of("stories")`.

    Raises:
        Gpt2cError: as load_split.
    """
    arrays = _arrays("truth.npz", name)
    lengths = np.array([len(document) for document in load_split(name).of("stories")])

    def names(column: str) -> tuple[tuple[str, ...], ...]:
        words = [str(word) for word in arrays[f"{name}_{column}_names"]]
        documents = _split_documents(arrays[f"{name}_{column}"], lengths)
        return tuple(tuple(words[i] for i in document) for document in documents)

    return Truth(_split_documents(arrays[f"{name}_logp"], lengths), names("rule"), names("about"))


def load_prompts(name: str) -> list[Prompt]:
    """The prompts (16 to 32 tokens) of the 'validation' or the 'test' split, for measuring WER.

    Raises:
        Gpt2cError: the split has no prompts.
    """
    with gzip.open(_file("prompts.jsonl.gz"), "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    prompts = [Prompt(tuple(r["ids"]), r["text"], r["kind"]) for r in rows if r["split"] == name]
    if not prompts:
        raise Gpt2cError(f"no prompts in split '{name}'", hint="Choose validation or test.")
    return prompts


def hand_written_prompts() -> list[Prompt]:
    """200 prompts of all kinds, written by hand, whose continuations are read by people."""
    encode = _tokenizer().encode
    prompts = []
    kind = ""
    for line in _file("hand-written-prompts.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kind = line.removeprefix("# ")
        elif line:
            text = line.replace("\\n", "\n")
            prompts.append(Prompt(tuple(encode(text).ids), text, kind))
    return prompts


def _file(name: str) -> Path:
    path = Path(str(resources.files("gpt2c.stories"))) / name
    if not path.is_file():
        raise Gpt2cError("a file of the bundled model is missing", where=path)
    return path


@cache
def _tokenizer() -> Tokenizer:
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(_file("tokenizer.json")))


def _arrays(file: str, split: str) -> dict[str, np.ndarray]:
    if split not in SPLITS:
        raise Gpt2cError(f"unknown split '{split}'", hint=f"Choose one of {', '.join(SPLITS)}.")
    with np.load(_file(file), allow_pickle=False) as arrays:
        names = [n for n in arrays.files if n == "kinds" or n.startswith(split + "_")]
        return {name: arrays[name] for name in names}


def _split_documents(values: np.ndarray, lengths: np.ndarray) -> tuple[np.ndarray, ...]:
    return tuple(np.split(values, np.cumsum(lengths.astype(np.int64))[:-1]))
