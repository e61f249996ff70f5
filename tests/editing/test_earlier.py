"""Edits one after another: a subject edited twice, and later edits that keep earlier ones."""

from collections.abc import Sequence

import pytest
import second_corpus as corpus
from gpt2c.editing.answers import InMemory
from gpt2c.editing.apply import apply_fact, interpreter_of, pool_of
from gpt2c.editing.requests import FactRequest, parse_fact
from gpt2c.editing.resolve import resolve
from gpt2c.editing.scope import Prompt, of_variable
from gpt2c.editing.states import Row
from gpt2c.editing.text import Texts
from gpt2c.errors import Gpt2cError
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Program
from gpt2c.passes import parse_pipeline, run_pipeline

ROWS = corpus.prompts()


@pytest.fixture(scope="module")
def program() -> Program:
    return run_pipeline(lift(load_checkpoint(str(corpus.FOLDER))), parse_pipeline("canonicalize"))


@pytest.fixture(scope="module")
def texts(program: Program) -> Texts:
    encode = Texts(program).encode
    return Texts(program, tuple(encode(text) for text in corpus.documents()))


@pytest.fixture(scope="module")
def changed(program: Program, texts: Texts) -> Program:
    """The program after a change of fact and an added subject."""
    return edited(
        program,
        texts,
        [parse_fact("metal: Tavik = gold", "--fact"), parse_fact("metal: sea = lead", "--add")],
    )


def edited(program: Program, texts: Texts, requests: Sequence[FactRequest]) -> Program:
    for request in requests:
        fact = resolve(request, interpreter_of(program), texts, ROWS, ("calibration",))
        program = apply_fact(program, fact, pool_of(texts))
    return program


def share(program: Program, texts: Texts, subject: str, answer: str) -> float:
    """The share of validation prompts about a town's metal that get an answer."""
    names = {row.variable for row in ROWS}
    prompts = [r for r in ROWS if (r.behaviour, r.split) == ("metal", "validation")]
    if subject in names:
        prompts = [r for r in prompts if r.variable == subject]
    asked = [r.prompt.replace(r.variable, subject) for r in prompts]
    said = InMemory(interpreter_of(program)).says(
        [Row(texts.encode(text), texts.encode(answer)) for text in asked]
    )
    return sum(said) / len(said)


def test_a_subject_can_be_edited_twice_and_added_subjects_too(
    program: Program, changed: Program, texts: Texts
) -> None:
    with pytest.raises(Gpt2cError, match="expected a known subject, got 'sea'"):
        edited(program, texts, [parse_fact("metal: sea = tin", "--fact")])
    for subject, answer in (("Tavik", "gold"), ("sea", "lead")):
        assert share(program, texts, subject, answer) <= 0.25
        assert share(changed, texts, subject, answer) >= 0.75
    with pytest.raises(Gpt2cError, match="expected a new subject, got 'sea'"):
        edited(changed, texts, [parse_fact("metal: sea = tin", "--add")])
    second = edited(
        changed,
        texts,
        [parse_fact("metal: Tavik = lead", "--fact"), parse_fact("metal: sea = tin", "--fact")],
    )
    assert share(second, texts, "Tavik", "lead") >= 0.75
    assert share(second, texts, "sea", "tin") >= 0.75
    with pytest.raises(Gpt2cError, match="expected a change, got none"):
        edited(second, texts, [parse_fact("metal: Tavik = lead", "--fact")])


def test_edited_subjects_are_neighbours_of_later_edits_with_their_new_answers(
    program: Program, changed: Program, texts: Texts
) -> None:
    request = parse_fact("metal: Orsun = tin", "--fact")

    def answers(base: Program, subject: str) -> set[str]:
        fact = resolve(request, interpreter_of(base), texts, ROWS, ("calibration",))
        about = [
            row
            for row in fact.cases["calibration"].neighbours
            if texts.encode(subject)[0] in row.prompt
        ]
        return {texts.decode(row.answer) for row in about}

    assert answers(changed, "Tavik") == {"gold"}
    assert answers(program, "Tavik") == {corpus.answer("metal", "Tavik")}
    assert any(answer.startswith("lead") for answer in answers(changed, "sea"))
    assert not any(answer.startswith("lead") for answer in answers(program, "sea"))


@pytest.mark.parametrize(
    ("text", "option"), [("metal: Zembla = lead", "--add"), ("metal: Tavik = silver", "--fact")]
)
def test_words_outside_the_vocabulary_are_refused(
    program: Program, texts: Texts, text: str, option: str
) -> None:
    with pytest.raises(Gpt2cError, match="expected text that the model's tokens spell, got"):
        edited(program, texts, [parse_fact(text, option)])


def test_prompts_without_an_answer_of_another_behaviour_are_no_negatives() -> None:
    """They may be about the relation that is edited."""
    rows = [
        Prompt(behaviour, name, f"{text} {name}", answer, split)
        for split in ("calibration", "validation", "test")
        for name in ("A", "B", "C")
        for behaviour, text, answer in (
            ("job", "works as", " x"),
            ("home", "lives in", " y"),
            ("home", "to work as is to be", None),
            ("job", "is a friend of", None),
        )
    ]
    prompts = of_variable(rows, "job", "A", new=False)["calibration"]
    assert [prompt for prompt, _ in prompts.related] == ["lives in A"]
    assert prompts.null == ["is a friend of A"]


def test_of_a_prompt_without_an_answer_one_token_counts(program: Program, texts: Texts) -> None:
    """The next one may be in scope: after "the metal of Tavik" comes "is", then the metal."""
    cut = [
        Prompt("metal", town, f"the metal of {town}", None, split)
        for split in ("calibration", "validation", "test")
        for town in corpus.TOWNS
    ]
    request = parse_fact("metal: Tavik = gold", "--fact")
    fact = resolve(request, interpreter_of(program), texts, [*ROWS, *cut], ("calibration",))
    kept = [r for r in fact.cases["calibration"].related if r.prompt == texts.encode(cut[0].prompt)]
    assert [texts.decode(row.answer) for row in kept] == ["is"]
    assert share(apply_fact(program, fact, pool_of(texts)), texts, "Tavik", "gold") >= 0.75
