"""Writes the bundled behaviours, model/behaviours.jsonl.gz: python -m examples.stories.behaviours.

Subjects and right answers come from the generator's ground truth; a prompt is kept only if the
model gives that answer, to its last token. A third of the phrasings (the first by hash) are held
out: they are in the test split alone. Lookups (what the model learnt by heart) have all subjects in
every split, mechanisms have subjects of their own in each. No prompt is in two splits.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from gpt2c import Interpreter, lift, load_checkpoint
from gpt2c.behaviour.original import answers_right
from tokenizers import Tokenizer

from . import lexicon as lex
from .measure import MODEL
from .phrasings import Form, forms_of, render
from .tokenizer import load_tokenizer

SPLITS = ("calibration", "validation", "test")
SHARES = (0.5, 0.15, 0.35)  # of the subjects of mechanisms
CALIBRATION, VALIDATION, KNOWN, HELD_OUT = 160, 60, 50, 60  # prompts, at least
CHUNK = 64
TRIES = 6  # contrasts, until one has another answer
ROUNDS = 40  # of other contexts, until there are enough prompts
NULLS = 12  # prompts per split at which the answer must not come


@dataclass(frozen=True)
class Spec:
    """A behaviour: its subjects, what each fixes, its phrasings."""

    name: str
    subjects: tuple[Any, ...]
    forms: tuple[Form, ...]
    fixed: Callable[[Form, Any], dict[str, Any]]
    mechanism: bool = False
    show: Callable[[Any], str] = str
    nulls: tuple[Form, ...] = ()
    avoid: bool = True


def story(template: str, people: int = 1, **more: Any) -> Form:
    return Form("story", template, people, **more)


def lists(template: str, **more: Any) -> Form:
    return Form("list", template, **more)


def talk(template: str, **more: Any) -> Form:
    return Form("dialogue", template, 2, **more)


def ask(template: str, **more: Any) -> Form:
    return Form("questions", template, **more)


def by_slot(form: Form, subject: Any) -> dict[str, Any]:
    return {form.fixes: subject}


def _facts(relation: str, subjects: list[str], subject: str, others: tuple[str, ...]) -> Spec:
    nulls = tuple(form for other in others for form in forms_of(f"fact_{other}", subject)[:2])
    forms = forms_of(f"fact_{relation}", subject)
    return Spec(relation, tuple(subjects), forms, by_slot, nulls=nulls)


PAIRS = tuple((a, b) for a in range(1, 11) for b in range(1, 11))
HERDS = tuple((animal, many) for animal in lex.ANIMALS for many in (False, True))


def _receiver(form: Form, subject: str) -> dict[str, Any]:
    return {"receiver": subject, form.fixes: subject}


SPECS = (
    _facts("capital", lex.COUNTRIES, "country", ("flag",)),
    _facts("flag", lex.COUNTRIES, "country", ("capital",)),
    _facts("job", lex.PERSONS, "person", ("home", "mother")),
    _facts("home", lex.PERSONS, "person", ("job", "father")),
    _facts("mother", lex.PERSONS, "person", ("father", "job")),
    _facts("father", lex.PERSONS, "person", ("mother", "home")),
    Spec(
        "month after",
        tuple(lex.MONTHS),
        (
            ask(" What month comes after {month}?\nA: It is| {next_month}", fixes="month"),
            ask(" What comes after {month}?\nA: It is| {next_month}", fixes="month"),
            talk(" What month comes after {month}?\n{other}: It is| {next_month}", fixes="month"),
            story(" In {month}, it was {sky}, but in| {next_month}", fixes="month"),
            story(" It was {sky} in {month}, but in| {next_month}", fixes="month"),
            story(" In {month}, {A} was {feeling}, but in| {next_month}", fixes="month"),
            lists("Months: {month},| {next_month}", fixes="month"),
            lists("Months:{months_up}| {next_month}", fixes="month"),
            lists("Months: {month} and| {next_month}", fixes="month"),
        ),
        by_slot,
    ),
    Spec(
        "day after",
        tuple(lex.DAYS),
        (
            ask(" What day comes after {day}?\nA: It is| {next_day}", fixes="day"),
            story(" On {day}, {A} made {a_thing}. On| {next_day}", fixes="day"),
            story(' {A} said, "Today is {day}, so tomorrow will be| {next_day}', fixes="day"),
            lists("Days: {day},| {next_day}", fixes="day"),
            talk(
                " What day is it today?\n{other}: Today is {day}, and tomorrow is| {next_day}",
                fixes="day",
            ),
        ),
        by_slot,
    ),
    Spec(
        "opposite",
        tuple(lex.OPPOSITE),
        (
            ask(" What is the opposite of {quality}?\nA: It is| {opposite}", fixes="quality"),
            lists("Opposites: {quality} and| {opposite}", fixes="quality"),
            story(
                " {A} had {a_look} {thing}. The {thing_again} was not| {look_opposite}",
                fixes="look",
                only=tuple(lex.LOOKS),
            ),
            talk(
                " Is the {thing} {look}?\n{other}: No, the {thing_again} is| {look_opposite}",
                fixes="look",
                only=tuple(lex.LOOKS),
            ),
        ),
        by_slot,
    ),
    Spec(
        "counting",
        tuple(range(1, 19)),
        (
            lists("Numbers:{numbers_up}| {next}", only=tuple(range(2, 19))),
            lists("Numbers:{numbers_down}| {next}", only=tuple(range(2, 18))),
            lists("Digits:{digits}| {next}", only=tuple(range(1, 12))),
            story(
                " {A} liked to count. {He} could count to{goal}:{counted}| {next}",
                only=tuple(range(1, 10)),
            ),
            talk(
                " Can you count to{goal}?\n{other}: Yes. Listen:{counted}| {next}",
                only=tuple(range(1, 10)),
            ),
        ),
        lambda form, n: {"last": n},
        avoid=False,
    ),
    Spec(
        "sum",
        PAIRS,
        (
            ask(" How much is {number} and {second}?\nA: It is| {result}"),
            talk(" What is {number} plus {second}?\n{other}: It is| {result}"),
            story(
                " {A} had {number} {things}. {He} found {second} more. Now {he} had| {result}",
                only=tuple(pair for pair in PAIRS if pair[0] > 1),
            ),
        ),
        lambda form, pair: {"number": pair[0], "second": pair[1]},
        show=lambda pair: f"{lex.NUMBERS[pair[0]]} and {lex.NUMBERS[pair[1]]}",
        avoid=False,
    ),
    Spec(
        "copy a name",
        tuple(lex.NAMES),
        (
            story(' {A} gave {a_thing} to {B}. {B} said, "Thank you,| {A}', people=2, fixes="A"),
            story(
                " {A} and {B} played with {a_thing}. First {A} had the {thing_again}, and "
                "then| {B}",
                people=2,
                fixes="B",
            ),
            story(" Then {new_B} came to see {him}. {B} and| {A}", fixes="A"),
            story(
                ' "Do you like my {thing}?" asked {A}. "Yes, I like your {thing_again}," said| {B}',
                people=2,
                fixes="B",
            ),
            talk(" Goodbye,| {other}", fixes="A", speaker="B"),
            talk(" Goodbye, {other}.\n{other}: Goodbye,| {speaker_again}", fixes="B", speaker="B"),
        ),
        by_slot,
        mechanism=True,
        avoid=False,
    ),
    Spec(
        "receiver",
        tuple(lex.NAMES),
        (
            story(
                " When {A} and {B} were at the {place}, {giver} gave {a_thing} to| {receiver}",
                people=2,
                fixes="A",
            ),
            story(
                " When {B} and {A} were at the {place}, {giver} gave {a_thing} to| {receiver}",
                people=2,
                fixes="B",
            ),
            story(" {A} gave {a_thing} to| {B}", people=2, fixes="B"),
            story(
                " Then {new_B} came to see {him}. {B} and {A} were good friends. {A} gave "
                "{a_thing} to| {B}",
                fixes="B",
            ),
        ),
        _receiver,
        mechanism=True,
        avoid=False,
    ),
    Spec(
        "he or she",
        tuple(lex.NAMES),
        tuple(
            story(template, fixes="A")
            for template in (
                " {A} was {feeling}, so| {he}",
                " In the end,| {he}",
                " {A} ran to the {place} as fast as| {he}",
                " {A} wanted {a_thing}, and at last| {he}",
                " On {day}, {A} made {a_thing}. On {next_day},| {he}",
            )
        ),
        by_slot,
        mechanism=True,
        avoid=False,
    ),
    Spec(
        "was or were",
        HERDS,
        (
            story(" The {animals} near the {spots}| {were}", fixes="herd"),
            story(" The {animals} that {A} liked| {were}", fixes="herd"),
        ),
        by_slot,
        mechanism=True,
        show=lambda herd: lex.plural(herd[0]) if herd[1] else herd[0],
        avoid=False,
    ),
    Spec(
        "closing quotation",
        (*lex.FEELINGS, *lex.THINGS, *lex.DAYS),
        (
            story(
                ' {A} told {B} a secret: "I am {feeling}|."',
                people=2,
                fixes="feeling",
                only=tuple(lex.FEELINGS),
                unless=" {A} was {feeling}",
                title="story: a feeling, in speech or not",
            ),
            story(
                ' {A} gave {a_thing} to {B}. {B} said, "Thank you, {A}! I like the '
                '{thing_again}|."',
                people=2,
                fixes="thing",
                only=tuple(lex.THINGS),
                unless=" {A} lost {his} {thing} at the {place}. {He} went back to the "
                "{place_again} and found the {thing_again}",
                title="story: a thing, in speech or not",
            ),
            story(
                ' {A} said, "Today is {day}, so tomorrow will be {next_day}|."',
                fixes="day",
                only=tuple(lex.DAYS),
                unless=" {A} said that today is {day}, so tomorrow will be {next_day}",
                title="story: a day, in speech or not",
            ),
        ),
        by_slot,
        mechanism=True,
        avoid=False,
    ),
    Spec(
        "end of sentence",
        (*lex.THINGS, *lex.ANIMALS, *lex.NAMES),
        (
            story(
                " {A} had {a_thing}|.",
                fixes="thing",
                only=tuple(lex.THINGS),
                unless=" {A} had {a_look}",
                title="story: had a thing, or had a big",
            ),
            story(
                " {A} wanted {a_thing}, and at last {he} got {a_thing_again}|.",
                fixes="thing",
                only=tuple(lex.THINGS),
                unless=" {A} wanted {a_thing}, and at last {he} got a",
                title="story: got a thing, or got a",
            ),
            story(
                " {A} went to the {place}. There {he} saw {animal}|.",
                fixes="animal",
                only=tuple(lex.ANIMALS),
                unless=" {A} went to the {place}. There {he} saw a",
                title="story: saw an animal, or saw a",
            ),
            story(
                " Then {he} went home|.",
                fixes="A",
                only=tuple(lex.NAMES),
                unless=" Then {he} went to",
                title="story: went home, or went to",
            ),
        ),
        by_slot,
        mechanism=True,
        avoid=False,
    ),
)


def held_out(forms: tuple[Form, ...]) -> set[str]:
    """The names of the phrasings that only the test split has: a third, the first by hash."""
    names = sorted((f.name for f in forms), key=lambda n: hashlib.sha256(n.encode()).digest())
    return set(names[: max(1, len(names) // 3)])


def subjects_of(spec: Spec, split: str) -> list[Any]:
    """All subjects of a lookup; of a mechanism, those whose hash falls into the split."""
    if not spec.mechanism:
        return list(spec.subjects)
    order = sorted(
        spec.subjects, key=lambda s: hashlib.sha256(f"{spec.name}:{s}".encode()).digest()
    )
    first = round(SHARES[0] * len(order))
    second = first + round(SHARES[1] * len(order))
    cuts = {"calibration": (0, first), "validation": (first, second), "test": (second, len(order))}
    return order[slice(*cuts[split])]


@dataclass(frozen=True)
class Row:
    behaviour: str
    phrasing: str
    variable: str
    prompt: str
    answer: str | None
    contrast: tuple[str, str] | None
    split: str

    def as_json(self) -> str:
        row = dict(self.__dict__)
        row["contrast"] = self.contrast and dict(zip(("prompt", "answer"), self.contrast))
        return json.dumps(row, ensure_ascii=False)


Right = Callable[[list[tuple[str, str]]], list[bool]]


def candidates(spec: Spec, split: str) -> Iterator[tuple[list[Row], bool]]:
    """Prompts (and what belongs to them), in rounds, and whether the phrasing is held out."""
    held = held_out(spec.forms)
    subjects = subjects_of(spec, split)
    for number in range(ROUNDS):
        order = [
            (form, subject)
            for form in spec.forms
            for subject in subjects
            if (split == "test" or form.name not in held)
            and (not form.only or subject in form.only)
        ]
        random.Random(f"{spec.name}:{split}:{number}").shuffle(order)
        for form, subject in order:
            yield rows_of(spec, split, form, subject, number), form.name in held


def rows_of(spec: Spec, split: str, form: Form, subject: Any, number: int) -> list[Row]:
    """One prompt with its contrast, or with a prompt of the same phrasing without the answer."""
    seed = f"{spec.name}:{split}:{form.name}:{number}:{subject}"
    avoid = spec.show(subject) if spec.avoid else ""

    def prompt_of(form: Form, about: Any) -> tuple[str, str]:
        return render(form, spec.fixed(form, about), seed, avoid)

    prompt, answer = prompt_of(form, subject)
    row = Row(spec.name, form.name, spec.show(subject), prompt, answer, None, split)
    if form.unless:
        other, _ = prompt_of(replace(form, template=f"{form.unless}|"), subject)
        return [row, replace(row, prompt=other, answer=None, contrast=(prompt, answer))]
    others = [s for s in spec.subjects if s != subject and (not form.only or s in form.only)]
    random.Random(seed).shuffle(others)
    contrasts = (prompt_of(form, other) for other in others[:TRIES])
    return [replace(row, contrast=next((c for c in contrasts if c[1] != answer), None))]


def chosen(spec: Spec, split: str, right: Right, seen: set[str]) -> list[Row]:
    """The rows of one split, if the model answers them and their contrasts.

    ``seen``: the prompts of other splits, which are left out; those of this split are added.
    """
    known_limit = {"calibration": CALIBRATION, "validation": VALIDATION, "test": KNOWN}[split]
    limits = {False: known_limit, True: HELD_OUT if split == "test" else 0}
    kept: dict[bool, list[Row]] = {False: [], True: []}
    todo = candidates(spec, split)
    while any(len(kept[held]) < limits[held] for held in kept):
        following = list(islice(todo, CHUNK))
        if not following:
            break
        chunk = [
            (rows, held)
            for rows, held in following
            if len(kept[held]) < limits[held] and rows[0].prompt not in seen
        ]
        seen |= {rows[0].prompt for rows, _ in chunk}
        asked = [_checks(rows) for rows, _ in chunk]
        answers = iter(right([pair for checks in asked for pair, _ in checks]))
        for (rows, held), checks in zip(chunk, asked):
            good = all([next(answers) == expected for _, expected in checks])
            if good and len(kept[held]) < limits[held]:
                kept[held] += rows
    return kept[False] + kept[True]


def _checks(rows: list[Row]) -> list[tuple[tuple[str, str], bool]]:
    """What to ask the model of, and whether it must give that answer."""
    checks = [((rows[0].prompt, rows[0].answer or ""), True)]
    for row in rows:
        if row.contrast:
            checks.append((row.contrast, True))
            if row.answer is None:
                checks.append(((row.prompt, row.contrast[1]), False))
    return checks


def nulls(spec: Spec, split: str, rows: list[Row]) -> Iterator[Row]:
    """Prompts at which the answer must not come: too early, or asked for something else."""
    chance = random.Random(f"{spec.name}:{split}:null")
    answered = [row for row in rows if row.answer]
    cut_short = chance.choice(sorted({row.phrasing for row in answered}))
    other = chance.choice(spec.nulls) if spec.nulls else None
    asked = chance.sample(answered, NULLS // 2) if other else []
    for number, row in enumerate(asked):
        subject = next(s for s in spec.subjects if spec.show(s) == row.variable)
        seed = f"{spec.name}:{split}:null:{number}"
        prompt, _ = render(other, spec.fixed(other, subject), seed, row.variable)
        yield _null(row, f"not {other.name}", prompt)
    early = [row for row in answered if row.phrasing == cut_short]
    for row in chance.sample(early, min(NULLS - len(asked), len(early))):
        yield _null(row, f"cut {row.phrasing}", row.prompt.rpartition(" ")[0])


def _null(row: Row, phrasing: str, prompt: str) -> Row:
    contrast = (row.prompt, row.answer or "")
    return replace(row, phrasing=phrasing, prompt=prompt, answer=None, contrast=contrast)


def prompts_of(spec: Spec, right: Right) -> list[Row]:
    """All rows of a behaviour."""
    rows: list[Row] = []
    seen: set[str] = set()
    for split in SPLITS:
        own = chosen(spec, split, right, seen)
        empty = list(nulls(spec, split, own))
        answered = right([(row.prompt, (row.contrast or ("", ""))[1]) for row in empty])
        rows += own + [row for row, comes in zip(empty, answered) if not comes]
        print(spec.name, split, len(own), len(empty) - sum(answered), flush=True)
    return rows


def main() -> None:
    tokenizer: Tokenizer = load_tokenizer(MODEL)
    model = Interpreter(lift(load_checkpoint("stories")))

    def right(pairs: list[tuple[str, str]]) -> list[bool]:
        return answers_right(model, lambda text: tokenizer.encode(text).ids, pairs)

    rows = [row for spec in SPECS for row in prompts_of(spec, right)]
    data = "".join(row.as_json() + "\n" for row in rows).encode()
    (MODEL / "behaviours.jsonl.gz").write_bytes(gzip.compress(data, mtime=0))
    print(len(rows), "prompts,", (MODEL / "behaviours.jsonl.gz").stat().st_size, "bytes")


if __name__ == "__main__":
    main()
