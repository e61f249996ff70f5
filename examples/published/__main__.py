"""python -m examples.published [CHECKPOINT] -o FILE: prompts of published circuits, as JSONL.

Of each circuit, the prompts that the checkpoint answers are written (all with --all), for
``gpt2c behaviours CHECKPOINT --file FILE``. With ``--compare FILE.json`` (what ``gpt2c behaviours
--json`` printed), says how the heads of the slices agree with the papers.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import torch
from gpt2c import Interpreter, lift, load_checkpoint
from gpt2c.behaviour.original import answers_right
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.tokens import decoder, encoder

from .circuits import CIRCUITS, overlap
from .prompts import NAMES, NOUNS, Line, greater_than, indirect_object, induction, single_tokens

LEAST = 8  # subjects that a circuit's prompts need


def lines_for(checkpoint: str, ask: bool = True) -> Iterator[Line]:
    """The prompts that a checkpoint answers; with ``ask`` false all whose answer is known.

    Says on standard error what is left out.

    Raises:
        Gpt2cError: the checkpoint is none, or has too few words that are single tokens.
    """
    source = load_checkpoint(checkpoint)
    model = Interpreter(lift(source))
    encode, decode = encoder(source.vocabulary), decoder(source.vocabulary)

    def single(text: str) -> bool:
        return len(encode(text)) == 1

    names, nouns = (_words(words, single) for words in (NAMES, NOUNS))
    for lines in (indirect_object(names), induction(nouns), greater_than(single)):
        batch = list(lines)
        if not batch:
            _say("greater than: no year is a century and a number of one token each; left out")
            continue
        name = batch[0].behaviour
        if any(line.answer is None for line in batch):
            batch = _continued(model, encode, decode, batch)
        pairs = [(line.prompt, line.answer or "") for line in batch]
        right = answers_right(model, encode, pairs) if ask else [True] * len(batch)
        _say(f"{name}: {sum(right)} of {len(batch)} prompts are answered; these are written")
        yield from (line for line, each in zip(batch, right, strict=True) if each)


def _words(words: Sequence[str], single) -> list[str]:  # type: ignore[no-untyped-def]
    kept, left_out = single_tokens(words, single)
    if left_out:
        _say(f"{left_out} of {len(words)} words are several tokens of this checkpoint; left out")
    if len(kept) < 12 * LEAST // 6:
        raise Gpt2cError(
            f"expected at least {12 * LEAST // 6} words that are single tokens, got {len(kept)}",
            where="vocabulary",
            hint="The circuits were published for GPT-2's vocabulary.",
        )
    return kept


def _continued(model, encode, decode, lines: list[Line]) -> list[Line]:  # type: ignore[no-untyped-def]
    """The lines whose own and contrast's next token is a number greater than the year."""
    kept = []
    for line in lines:
        answers = []
        for prompt in (line.prompt, line.contrast[0]):
            with torch.inference_mode():
                best = int(model(torch.tensor([encode(prompt)])).logits[0, -1].argmax())
            answers.append(decode([best]))
        first, second = answers
        if first.isdigit() and len(first) == 2 and int(first) > int(line.variable):
            changed = asdict(line) | {"answer": first, "contrast": (line.contrast[0], second)}
            kept.append(Line(**changed))
    return kept


def as_json(line: Line) -> str:
    """A line of the schema of ``gpt2c behaviours``."""
    prompt, answer = line.contrast
    row = asdict(line) | {"contrast": {"prompt": prompt, "answer": answer}}
    return json.dumps(row, ensure_ascii=False)


def compare(path: Path) -> Iterator[str]:
    """How the slices of behaviours.json agree with the published circuits."""
    rows = {row["behaviour"]: row for row in json.loads(path.read_text())["behaviours"]}
    for circuit in CIRCUITS:
        if circuit.behaviour in rows:
            heads = frozenset(p for p in rows[circuit.behaviour]["parts"] if "H" in p)
            yield f"{circuit.behaviour}: {overlap(circuit, heads)} ({circuit.source})"


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m examples.published", description=__doc__)
    parser.add_argument("checkpoint", nargs="?", default="gpt2")
    parser.add_argument("-o", "--out", type=Path, default=Path("published.jsonl"))
    parser.add_argument("--all", action="store_true", help="keep prompts that are not answered")
    parser.add_argument("--compare", type=Path, help="compare behaviours.json with the papers")
    arguments = parser.parse_args()
    if arguments.compare:
        print("\n".join(compare(arguments.compare)))
        return
    try:
        lines = [as_json(line) for line in lines_for(arguments.checkpoint, not arguments.all)]
    except Gpt2cError as error:
        sys.exit(f"error: {error}")
    arguments.out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{arguments.out}: {len(lines)} prompts")


if __name__ == "__main__":
    main()
