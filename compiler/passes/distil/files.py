"""Rule cores as files: predicates and rules as text, blocks as arrays, in one ``.npz``."""

import json
from pathlib import Path

import numpy as np

from ...errors import Gpt2cError
from ...ir import Program
from ...predicates import parse_label, print_label
from ...predicates.language import Formula, Label, Pattern
from .rules import RuleCore

TEXTS = "rules.json"


def save_rules(core: RuleCore, program: Program, path: Path) -> None:
    """Write a core of rules: an array for each block, and the texts of all rules as JSON."""
    labels: dict[str, Label] = {**core.formulas, **core.patterns}
    texts = {name: print_label(label, program.vocabulary) for name, label in labels.items()}
    document = np.frombuffer(json.dumps(texts).encode(), dtype=np.uint8)
    np.savez_compressed(path, **{TEXTS: document}, **core.blocks)  # type: ignore[arg-type]


def load_rules(path: Path, program: Program) -> RuleCore:
    """Read what :func:`save_rules` wrote.

    Raises:
        Gpt2cError: the file is no such file, or a rule is not one of this program.
    """
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
