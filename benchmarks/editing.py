"""python -m benchmarks.editing: facts of the bundled model, changed one by one and in batches.

Facts of all relations that the ground truth has get another answer, drawn from the same relation.
The edited program is exported, and transformers measures the checkpoint: efficacy on validation
prompts, phrasings and contexts that no edit saw, other subjects, other relations of the subject,
and the best token at every position of unrelated test text. A single edit is the checkpoint with
the neurons of the others set to zero. Intervals are bootstrapped over facts.
"""

import argparse
import json
import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from gpt2c.behaviour.schema import Behaviour, bundled_behaviours
from gpt2c.data.texts import load_split
from gpt2c.editing.apply import apply_fact, interpreter_of, pool_of
from gpt2c.editing.fact import mentions
from gpt2c.editing.requests import FactRequest
from gpt2c.editing.resolve import Fact, resolve
from gpt2c.editing.scope import Prompt
from gpt2c.editing.states import Row
from gpt2c.editing.text import Texts
from gpt2c.export import export_checkpoint
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Program
from gpt2c.passes import parse_pipeline, run_pipeline
from transformers import GPT2LMHeadModel

RELATIONS = ("capital", "flag", "mother", "father", "home", "job")
KINDS = ("efficacy", "unseen", "neighbours", "related")
RESULTS = Path(__file__).parent / "results" / "editing.json"
PIECE = 128
BEGIN = 2047


def prompts_of(behaviours: Sequence[Behaviour]) -> list[Prompt]:
    """The prompts of behaviours as edits read them."""
    return [
        Prompt(b.name, p.variable, p.prompt, p.answer, p.split)
        for b in behaviours
        for p in b.prompts
    ]


def requests(behaviours: Sequence[Behaviour], count: int, seed: int) -> list[FactRequest]:
    """Facts of all relations in turn, each with another answer of its relation."""
    draws = random.Random(seed)
    by_relation = []
    for behaviour in behaviours:
        if behaviour.name not in RELATIONS:
            continue
        answers = {p.variable: p.answer for p in behaviour.prompts if p.answer is not None}
        chosen = draws.sample(sorted(answers), -(-count // len(RELATIONS)))
        facts = []
        for variable in chosen:
            other = sorted({str(a) for a in answers.values() if a != answers[variable]})
            new = draws.choice(other).strip()
            text = f"{behaviour.name}: {variable} = {new}"
            facts.append(FactRequest("fact", text, behaviour.name, variable, None, new))
        by_relation.append(facts)
    return [fact for group in zip(*by_relation, strict=True) for fact in group][:count]


def unseen_rows(fact: Fact, behaviours: Sequence[Behaviour], texts: Texts) -> list[Row]:
    """Test prompts in phrasings that no calibration prompt has, alone and after story text."""
    request = fact.request
    own = next(b for b in behaviours if b.name == request.behaviour)
    seen = {p.phrasing for p in own.prompts if p.split == "calibration"}
    draws = random.Random(request.text)
    stories = [ids for ids in load_split("test").of("stories")]
    rows = []
    for p in own.of("test"):
        if p.phrasing in seen or p.variable not in p.prompt:
            continue
        ids = texts.encode(p.prompt.replace(p.variable, str(request.variable)))
        story = tuple(int(i) for i in draws.choice(stories)[: draws.randint(20, 90)])
        joined = texts.encode("\n" + p.prompt.replace(p.variable, str(request.variable)))
        rows += [Row(ids, fact.answer), Row((BEGIN, *story, *joined), fact.answer)]
    draws.shuffle(rows)
    return [row for row in rows if len(row.ids) < 250][:16]


class Checkpoint:
    """An exported checkpoint with the neurons of several edits, any of which can be silent."""

    def __init__(self, program: Program) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.exported = export_checkpoint(program, Path(folder))
            self.model = GPT2LMHeadModel.from_pretrained(folder)
        self.output = self.model.transformer.h[-1].mlp.c_proj.weight
        self.whole = self.output.detach().clone()
        self.places = {
            edit.number: [int(name.partition("N")[2]) for name in edit.parts]
            for edit in program.edits
        }

    def only(self, numbers: Sequence[int]) -> None:
        """Silence the neurons of all other edits."""
        with torch.no_grad():
            self.output.copy_(self.whole)
            for number, places in self.places.items():
                if number not in numbers:
                    self.output[places] = 0

    def best(self, sequences: Sequence[tuple[int, ...]]) -> list[list[int]]:
        """The best next token after each token of each sequence."""
        results: list[list[int]] = [[]] * len(sequences)
        order = sorted(range(len(sequences)), key=lambda i: len(sequences[i]))
        for at in range(0, len(order), 32):
            group = order[at : at + 32]
            length = len(sequences[group[-1]])
            ids = torch.tensor(
                [[*sequences[i], *[0] * (length - len(sequences[i]))] for i in group]
            )
            with torch.inference_mode():
                best = self.model(ids).logits.argmax(-1)
            for row, i in enumerate(group):
                results[i] = best[row, : len(sequences[i])].tolist()
        return results

    def says(self, rows: Sequence[Row]) -> list[bool]:
        """Whether the greedy answer to each prompt is the row's: its tokens predict each other."""
        best = self.best([row.ids for row in rows])
        return [
            tuple(tokens[len(row.prompt) - 1 :]) == row.answer
            for row, tokens in zip(rows, best, strict=True)
        ]


def unrelated_text(tokens: int) -> list[tuple[int, ...]]:
    """Pieces of test documents, each after the begin token."""
    pieces: list[tuple[int, ...]] = []
    for document in load_split("test").documents:
        ids = (BEGIN, *(int(i) for i in document[:-1]))
        pieces += [ids[at : at + PIECE] for at in range(0, len(ids), PIECE)]
    random.Random(0).shuffle(pieces)
    total, chosen = 0, []
    for piece in pieces:
        chosen.append(piece)
        total += len(piece)
        if total >= tokens:
            break
    return chosen


def measure(
    checkpoint: Checkpoint,
    facts: dict[int, Fact],
    rows: dict[int, dict[str, list[Row]]],
    batch: Sequence[int],
) -> list[dict[str, float]]:
    """The shares of each fact of a batch, with all of the batch's edits active."""
    edited = {(facts[n].request.behaviour, facts[n].request.variable) for n in batch}
    names = [name for n in batch for name in facts[n].subject]
    checkpoint.only(batch)
    shares = []
    for number in batch:
        own = rows[number]
        entry = {}
        for kind in KINDS:
            chosen = own[kind]
            if len(edited) > 1 and kind in ("neighbours", "related"):
                others = [name for name in names if name not in facts[number].subject]
                chosen = [row for row in chosen if not mentions(row.prompt, others)]
                if kind == "related":
                    chosen = (
                        chosen
                        if sum(v == facts[number].request.variable for _, v in edited) < 2
                        else []
                    )
            if chosen:
                entry[kind] = float(np.mean(checkpoint.says(chosen)))
        shares.append(entry)
    return shares


def interval(values: Sequence[float]) -> dict[str, float | int]:
    """Mean and 95 % bootstrap interval over facts."""
    draws = np.random.default_rng(0).integers(len(values), size=(2000, len(values)))
    means = np.asarray(values)[draws].mean(1)
    low, high = np.quantile(means, [0.025, 0.975])
    return {
        "value": round(float(np.mean(values)), 4),
        "low": round(float(low), 4),
        "high": round(float(high), 4),
        "n": len(values),
    }


def summary(shares: Sequence[dict[str, float]]) -> dict[str, dict[str, float | int]]:
    """Intervals by kind of prompt."""
    return {
        kind: interval([each[kind] for each in shares if kind in each])
        for kind in KINDS
        if any(kind in each for each in shares)
    }


def changed(
    checkpoint: Checkpoint,
    text: Sequence[tuple[int, ...]],
    before: list[list[int]],
    facts: dict[int, Fact],
    batch: Sequence[int],
) -> dict[str, float | int]:
    """The share of positions at which the best token changes, in text without an edited subject."""
    names = [name for n in batch for name in facts[n].subject]
    kept = [i for i, piece in enumerate(text) if not mentions(piece, names)]
    checkpoint.only(batch)
    after = checkpoint.best([text[i] for i in kept])
    total = sum(len(before[i]) for i in kept)
    different = sum(
        one != other
        for i, now in zip(kept, after, strict=True)
        for one, other in zip(before[i], now, strict=True)
    )
    return {"changed": different, "positions": total, "share": different / max(total, 1)}


def main() -> None:
    """Run the benchmark and write its results."""
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m benchmarks.editing")
    parser.add_argument("--facts", type=int, default=60)
    parser.add_argument("--positions", type=int, default=50_000)
    parser.add_argument("--singles", type=int, default=10, help="single edits measured on text")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    behaviours = bundled_behaviours()
    rows_of = prompts_of(behaviours)
    base = run_pipeline(lift(load_checkpoint(BUNDLED)), parse_pipeline("canonicalize"))
    texts = Texts(base)
    pool = pool_of(texts)
    interpreter = interpreter_of(base)
    program, facts, rows, seconds = base, {}, {}, []
    for request in requests(behaviours, options.facts, options.seed):
        start = time.process_time()
        fact = resolve(request, interpreter, texts, rows_of)
        program = apply_fact(program, fact, pool)
        seconds.append(time.process_time() - start)
        number = program.edits[-1].number
        facts[number] = fact
        test = fact.cases["test"]
        rows[number] = {
            "efficacy": list(fact.cases["validation"].inside),
            "unseen": unseen_rows(fact, behaviours, texts),
            "neighbours": list(test.neighbours),
            "related": list(test.related),
        }
        print(f"{number:3} {request.text}  {seconds[-1]:.1f} s", flush=True)
    checkpoint = Checkpoint(program)
    checkpoint.only([])
    _keep_what_the_original_gets_right(checkpoint, facts, rows)
    text = unrelated_text(options.positions)
    numbers = sorted(facts)
    results: dict[str, object] = {
        "facts": len(facts),
        "seed": options.seed,
        "export": {"max_logit": checkpoint.exported.max_logit, "limit": checkpoint.exported.limit},
        "cpu_seconds_per_fact": interval(seconds[1:] or seconds),
        "cpu_seconds_first": round(seconds[0], 1),
        "single": summary(
            [each for n in numbers for each in measure(checkpoint, facts, rows, [n])]
        ),
    }
    write(options.output, results)
    for size in (10, 50):
        batches = [numbers[at : at + size] for at in range(0, len(numbers) - size + 1, size)]
        shares = [each for batch in batches for each in measure(checkpoint, facts, rows, batch)]
        if shares:
            results[f"batch of {size}"] = summary(shares)
            write(options.output, results)
    checkpoint.only([])
    before = checkpoint.best(text)
    for size in (50, 10):
        if len(numbers) >= size:
            results[f"unrelated, batch of {size}"] = changed(
                checkpoint, text, before, facts, numbers[:size]
            )
            write(options.output, results)
    singles = [changed(checkpoint, text, before, facts, [n]) for n in numbers[: options.singles]]
    results["unrelated, single"] = interval([float(each["share"]) for each in singles])
    write(options.output, results)
    print(json.dumps(results, indent=1))


def _keep_what_the_original_gets_right(
    checkpoint: Checkpoint, facts: dict[int, Fact], rows: dict[int, dict[str, list[Row]]]
) -> None:
    """Drop unseen prompts that the original answers otherwise than validation prompts."""
    for number, fact in facts.items():
        ids = [row.prompt for row in fact.cases["validation"].inside]
        old: tuple[int, ...] = ()
        for _ in range(5):
            old = (*old, checkpoint.best([ids[0] + old])[0][-1])
        unseen = rows[number]["unseen"]
        right = checkpoint.says([Row(row.prompt, old[:2]) for row in unseen])
        rows[number]["unseen"] = [row for row, keep in zip(unseen, right, strict=True) if keep]


def write(path: Path, results: dict[str, object]) -> None:
    """Write what was measured so far."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
