"""Recognition by a reader: a sheet of neurons' lines, each with two contexts to choose from.

python -m benchmarks.recognition PROGRAM --sheet FILE --key FILE [--neurons 20] [--seed 0]
python -m benchmarks.recognition --score ANSWERS --key FILE

Neurons are drawn without replacement, in proportion to their effect. For each, the sheet has what
`layers/` prints of it, and two excerpts of text of the test split: one whose last token is among
the 5 % that activate the neuron most, and one drawn at random from the other 95 %. The reader
writes A or B for each (a line such as `7 A`). The right answer is A for half of them. The key also
has what the executed label picks, so that its words can be told from what it knows.
"""

import argparse
import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from gpt2c.analysis.activation_reader import Reader
from gpt2c.codegen.neurons import columns_of
from gpt2c.codegen.output.folder import load_program
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.detection import STRONG
from gpt2c.fidelity.explained.share import MOST, spread
from gpt2c.fidelity.select import select
from gpt2c.fidelity.statistics import proportion
from gpt2c.fidelity.tokens import decoder
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.ir import Mlp, Neuron, Program
from gpt2c.predicates import Formula, Text, parse_label
from gpt2c.predicates.table import PredicateTable

COLUMNS = ("score", "effect", "drift", "always_on", "does", "promotes", "suppresses")
HEAD = """\
Each entry shows what a program prints of one of its neurons, and two excerpts of text. On the last
token of one excerpt, marked by [[ ]], the neuron is strongly active: more than on 95 % of tokens.
The other excerpt was drawn at random. Which is it, A or B? Write a line for each, such as: 7 A
Excerpts begin where their text begins. ␣ is a space, ↵ a newline; “a/b/c (60 % of 30)” means that
these tokens carry 60 % of the neuron's activity at a set of 30.
"""


@dataclass(frozen=True)
class Question:
    """A neuron's line, two excerpts as text, the right one, and what the executed label picks."""

    neuron: str
    line: str
    excerpts: tuple[str, str]
    answer: str
    label_picks: str


def questions(
    program: Program, texts: list[Sample], decode: Any, count: int, seed: int
) -> list[Question]:
    """Draw the questions.

    Args:
        texts: held-out text.
        decode: maps token ids to text.

    Raises:
        SystemExit: fewer than ``count`` neurons have an effect and a label that can be executed.
    """
    rng = np.random.default_rng(seed)
    drawn = _drawn(program, count, rng)
    answers = rng.permutation(["A", "B"] * ((count + 1) // 2))[:count].tolist()
    graph = program
    if any(row.rule is not None for mlp in program.core.of(Mlp) for row in mlp.rows):
        # Where parts are rules, the real activation is the original's (see detection.py).
        graph = replace(program, core=program.fallback or program.core, fallback=None, guard=None)
    real = _activations(graph, texts, [row.name for _, row in drawn])
    predicted = _predicted(program, texts, [row for _, row in drawn])
    places = [(text, end) for text in texts for end in range(1, len(text.ids) + 1)]
    result = []
    for (mlp, row), answer in zip(drawn, answers, strict=True):
        strong = real[row.name] > np.quantile(real[row.name], STRONG)
        pair = [int(rng.choice(np.flatnonzero(strong))), int(rng.choice(np.flatnonzero(~strong)))]
        fires, other = (predicted[row.name][each] for each in pair)
        wrong = {"A": "B", "B": "A"}[answer]
        picks = answer if fires > other else wrong if fires < other else "neither"
        shown = [_excerpt(*places[each], decode) for each in pair]
        if answer == "B":
            shown.reverse()
        line = _line(program, mlp, row)
        result.append(Question(row.name, line, (shown[0], shown[1]), answer, picks))
    return result


def _drawn(program: Program, count: int, rng: np.random.Generator) -> list[tuple[Mlp, Neuron]]:
    rows = [
        (mlp, row)
        for mlp in program.core.of(Mlp)
        for row in mlp.rows
        if row.evidence.predicate is not None and (row.evidence.effect or 0.0) > 0
    ]
    if len(rows) < count:
        sys.exit(f"expected at least {count} neurons with a label and an effect, got {len(rows)}")
    effects = np.array([row.evidence.effect or 0.0 for _, row in rows])
    chosen = rng.choice(len(rows), size=count, replace=False, p=effects / effects.sum())
    return [rows[index] for index in chosen.tolist()]


def _activations(program: Program, texts: list[Sample], names: list[str]) -> dict[str, np.ndarray]:
    """Activations [n] by neuron, texts concatenated."""
    reader, result = Reader(program, texts), {}
    for mlp in program.core.of(Mlp):
        place = {row.name: index for index, row in enumerate(mlp.rows)}
        if asked := [name for name in names if name in place]:
            values = reader.neurons([mlp.layer])[mlp.layer]
            result |= {name: values[:, place[name]] for name in asked}
    return result


def _predicted(program: Program, texts: list[Sample], rows: list[Neuron]) -> dict[str, np.ndarray]:
    """Activations [n] that the labels predict, by neuron."""
    labels = [
        parse_label(row.evidence.predicate or "", program.vocabulary, program.shape.vocab)
        for row in rows
    ]
    table = PredicateTable(program, [each for each in labels if isinstance(each, Formula)])
    return dict(zip([row.name for row in rows], table(Text.of(program, texts)).T, strict=True))


def _excerpt(text: Sample, end: int, decode: Any) -> str:
    before, last = decode(text.ids[: end - 1]), decode(text.ids[end - 1 : end])
    return f"{before}[[{last}]]".replace("\n", "↵")


def _line(program: Program, mlp: Mlp, row: Neuron) -> str:
    columns = columns_of(program, mlp, row)
    entries = [f"{key}: {columns[key]}" for key in COLUMNS if columns[key]]
    return "\n".join([columns["neuron"], *(f"   {entry}" for entry in entries)])


def sheet(asked: list[Question]) -> str:
    """The text that the reader gets."""
    parts = [HEAD]
    for number, question in enumerate(asked, 1):
        first, second = question.excerpts
        parts.append(f"{number}. {question.line}\n\n   A: {first}\n\n   B: {second}\n")
    return "\n".join(parts)


def key(asked: list[Question]) -> str:
    """The right answers and what executed labels pick, one question a line."""
    lines = [
        f"{n} {question.answer} {question.neuron} label={question.label_picks}"
        for n, question in enumerate(asked, 1)
    ]
    return "\n".join(lines) + "\n"


def score(answers: str, right: str) -> dict[str, Any]:
    """The number of right answers and its exact 95 % interval as a share.

    Raises:
        SystemExit: an answer is missing, appears twice, or is neither A nor B.
    """
    expected = {int(n): letter for n, letter, *_ in map(str.split, right.splitlines())}
    chosen: dict[int, str] = {}
    for line in answers.splitlines():
        if not line.strip():
            continue
        number, _, letter = line.strip().replace(".", " ").replace(":", " ").partition(" ")
        letter = letter.strip().upper()
        if not number.isdecimal() or letter not in ("A", "B") or int(number) in chosen:
            sys.exit(f"expected each answer once, such as '7 A', got {line.strip()[:40]!r}")
        chosen[int(number)] = letter
    if chosen.keys() != expected.keys():
        sys.exit(f"expected answers to {sorted(expected)}, got {sorted(chosen)}")
    hits = sum(chosen[n] == letter for n, letter in expected.items())
    low, high = proportion(hits, len(expected))
    return {"right": hits, "n": len(expected), "low": round(low, 3), "high": round(high, 3)}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path, nargs="?")
    parser.add_argument("--checkpoint", default="stories")
    parser.add_argument("--neurons", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sheet", type=Path, help="where to write the questions")
    parser.add_argument("--key", type=Path, required=True, help="where the answers are")
    parser.add_argument("--score", type=Path, help="a reader's answers, to compare with the key")
    options = parser.parse_args()
    if options.score:
        right = options.key.read_text(encoding="utf-8")
        print(json.dumps(score(options.score.read_text(encoding="utf-8"), right)))
        return
    if options.program is None or options.sheet is None:
        parser.error("expected a program and --sheet, or --score")
    program = load_program(options.program)
    source = load_checkpoint(options.checkpoint)
    readings = select(source, prompts=None, n=1000, seed=options.seed).prompts
    texts = [Sample(tuple(p.ids if p.text is None else p.text), p.offset) for p in readings]
    texts = [text for text, _ in spread([(text, ()) for text in texts], MOST)]
    decode = decoder(program.vocabulary)
    asked = questions(program, texts, decode, options.neurons, options.seed)
    options.sheet.write_text(sheet(asked), encoding="utf-8")
    options.key.write_text(key(asked), encoding="utf-8")
    picked = sum(question.label_picks == question.answer for question in asked)
    print(f"{len(asked)} questions; the executed labels pick {picked} right")


if __name__ == "__main__":
    main()
