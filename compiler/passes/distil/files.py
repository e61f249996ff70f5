"""Rule cores as files: predicates and rules as text, blocks as arrays, in one ``.npz``."""

import json
from pathlib import Path

import numpy as np

from ...errors import Gpt2cError
from ...ir import OV, Constant, Head, Mlp, Program, Ref, parse_program
from ...predicates import parse_label, print_label
from ...predicates.language import Formula, Label, Pattern
from ...predicates.torch_backend import rules_of
from .rules import RuleCore

TEXTS = "rules.json"


def save_rules(core: RuleCore, program: Program, path: Path) -> None:
    """Write a core of rules: an array for each block, and the texts of all rules as JSON."""
    labels: dict[str, Label] = {**core.formulas, **core.patterns}
    texts = {name: print_label(label, program.vocabulary) for name, label in labels.items()}
    document = np.frombuffer(json.dumps(texts).encode(), dtype=np.uint8)
    np.savez_compressed(path, **{TEXTS: document}, **core.blocks)  # type: ignore[arg-type]


def load_rules(path: Path, program: Program) -> RuleCore:
    """Read what :func:`save_rules` wrote, or the rules of a program's folder.

    Raises:
        Gpt2cError: there are no rules, or a rule is not one of this program.
    """
    if path.is_dir():
        return _of_folder(path, program)
    try:
        with np.load(path, allow_pickle=False) as arrays:
            blocks = {name: arrays[name] for name in arrays.files if name != TEXTS}
            texts = json.loads(arrays[TEXTS].tobytes().decode())
    except (OSError, ValueError, KeyError) as error:
        raise Gpt2cError(f"expected a file of rules, got {error}", where=path) from None
    formulas, patterns = {}, {}
    for name, text in texts.items():
        label = parse_label(text, program.vocabulary, program.shape.vocab, where=f"{path}: {name}")
        if isinstance(label, Formula):
            formulas[name] = label
        elif isinstance(label, Pattern):
            patterns[name] = label
    return RuleCore(formulas, patterns, blocks)


def _of_folder(folder: Path, original: Program) -> RuleCore:
    """The rules of a generated program, without the means that its parts subtract.

    Its tokens are those of the original, whose words its rules name.
    """
    path = folder / "program.ir"
    if not path.is_file():
        raise Gpt2cError("expected a program with a program.ir", where=folder)
    text = path.read_text(encoding="utf-8")
    program = parse_program(text, vocabulary=original.vocabulary)
    labels: dict[str, Label] = rules_of(program, program.core)
    blocks: dict[str, np.ndarray] = {}
    for node in program.core:
        match node:
            case Head(ov=OV(weights, mean=mean)):
                blocks[weights.name] = _block(folder, weights.name)
                if mean is not None:
                    output = _entry(folder, weights)[1]
                    _shift(blocks, folder, f"L{node.layer}.attention", _entry(folder, mean), output)
            case Mlp(w_out=w_out, mean=mean):
                blocks[w_out.name] = _block(folder, w_out.name)
                if mean is not None:
                    means, output = _entry(folder, mean), blocks[w_out.name]
                    _shift(blocks, folder, f"L{node.layer}.mlp", means, output)
            case Constant():
                _shift(blocks, folder, node.name)
    return RuleCore(
        {name: label for name, label in labels.items() if isinstance(label, Formula)},
        {name: label for name, label in labels.items() if isinstance(label, Pattern)},
        blocks,
    )


def _shift(
    blocks: dict[str, np.ndarray],
    folder: Path,
    sublayer: str,
    mean: np.ndarray | None = None,
    output: np.ndarray | None = None,
) -> None:
    """Take what parts write on average out of a sublayer's constant."""
    name = f"{sublayer}_constant"
    constant = blocks[name] if name in blocks else _block(folder, name)
    blocks[name] = constant if mean is None or output is None else constant - mean @ output


def _entry(folder: Path, ref: Ref) -> np.ndarray:
    block = _block(folder, ref.name)
    return block if ref.index is None else block[ref.index]


def _block(folder: Path, name: str) -> np.ndarray:
    path = folder / "weights" / f"{name}.npy"
    try:
        return np.asarray(np.load(path, allow_pickle=False))
    except (OSError, ValueError) as error:
        raise Gpt2cError(f"expected a block of weights, got {error}", where=path) from None
