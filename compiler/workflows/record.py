"""Figures that a compilation records in fidelity.json beside the measures of verify."""

from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from ..frontend.checkpoint import Checkpoint
from ..ir import Head, Mlp, Program, Value, count_numbers
from ..rules.run import agrees, rule_answers, token_names

if TYPE_CHECKING:
    from ..fidelity.original import Original


def budget_record(program: Program, budget: str | None) -> dict[str, Any] | None:
    """The requested budget, and the numbers in parts of the core and of the original."""
    if program.fallback is None:
        return None if budget is None else {"asked": budget}
    numbers = count_numbers(program, program.core)["parts"]
    whole = count_numbers(program, program.fallback)["parts"]
    return {"asked": budget, "numbers": numbers, "of": whole}


def code_lines(folder: Path) -> int:
    """Nonempty lines of the code to read: program.py, the layers, the rules."""
    sources = [
        folder / "program.py",
        folder / "rules.py",
        *sorted((folder / "layers").glob("*.py")),
    ]
    lines = (path.read_text(encoding="utf-8").splitlines() for path in sources if path.exists())
    return sum(bool(line.strip()) for file_lines in lines for line in file_lines)


def interchange_record(program: Program) -> dict[str, Any]:
    """Interchange accuracy of a rule program: the mean and minimum over its values."""
    scores = [node.evidence.score for node in program.core.of(Value)]
    measured = [score for score in scores if score is not None]
    if not measured:
        return {}
    mean = round(sum(measured) / len(measured), 4)
    return {"interchange": {"value": mean, "least": min(measured), "n": len(measured)}}


def drift_record(program: Program) -> dict[str, Any]:
    """Drift of the core's parts: median and maximum; parts that kept their weights count 0."""
    parts = [head.evidence for head in program.core.of(Head)]
    parts += [row.evidence for mlp in program.core.of(Mlp) for row in mlp.rows]
    drifts = [part.drift or 0.0 for part in parts]
    if not any(drifts):
        return {}
    changed = sum(part.drift is not None for part in parts)
    middle = float(f"{median(drifts):.3g}")
    drift = {"value": middle, "largest": max(drifts), "changed": changed, "n": len(parts)}
    return {"drift": drift}


def rule_errors(source: Checkpoint, program: Program, original: "Original") -> list[dict[str, Any]]:
    """Agreement of rules, original and task by input length, on the test split of the inputs."""
    from ..codegen.readme.rules import by_length
    from ..fidelity.measures import answers_of
    from ..fidelity.original import Tokens
    from ..frontend.inputs import read_inputs, split_inputs

    if source.inputs is None:
        return []
    names, records = token_names(program), []
    inputs = [
        i for i in split_inputs(read_inputs(source.inputs, source.config), "test") if i.scored
    ]
    logits = original.logits_many([Tokens(i.ids, i.offset) for i in inputs])
    for example, rows in zip(inputs, logits):
        words = [names[i] for i in example.ids]
        answers = rule_answers(program, words, example.scored, example.offset)
        expected = [
            _named(a, names)
            for a in answers_of(rows[list(example.scored)], program.core.unembed.readout)
        ]
        task = [_named(a, names) for a in example.expected] or None
        records.append(
            {
                "tokens": len(words),
                "agree": answers == expected,
                "original": None if task is None else expected == task,
                "rules": None if task is None else answers == task,
            }
        )
    return list(by_length(records))


def _named(answer: Any, names: Sequence[str]) -> object:
    """An answer as a token name, or as a frozen set of names."""
    return names[answer] if isinstance(answer, int) else frozenset(names[i] for i in answer)


def golden_matches(program: Program, records: Sequence[dict[str, Any]]) -> int:
    """The number of recorded inputs on which a rule program gives all of the original's answers."""
    return sum(agrees(program, record) for record in records)
