"""gpt2c edit on a corpus with names and relations of its own, measured on exported checkpoints."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import second_corpus as corpus
import torch
from gpt2c.codegen.output.folder import load_program
from gpt2c.codegen.render import render_sources
from gpt2c.editing.requests import NeverRequest, ScaleRequest, parse_fact, parse_prompt, read_batch
from gpt2c.errors import Gpt2cError
from gpt2c.frontend.tokenizers.vocabulary import reference_tokenizer
from gpt2c.passes import parse_pipeline
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.edit import EditOptions, edit_program, undo_edit
from gpt2c.workflows.export import export_program
from transformers import GPT2LMHeadModel

ROWS = corpus.prompts()
Say = Callable[[str, int], str]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("second") / "program"
    options = CompileOptions(passes=parse_pipeline("canonicalize"), verify=0)
    return compile_checkpoint(str(corpus.FOLDER), made, options).folder


@pytest.fixture
def options(program: Path, tmp_path: Path) -> EditOptions:
    tokenizer = reference_tokenizer(load_program(program).vocabulary)
    ids = tuple(tuple(tokenizer.encode(text).ids) for text in corpus.documents())
    return EditOptions(output=tmp_path / "edited", documents=ids)


def answers_of(folder: Path, place: Path) -> Say:
    """Greedy answers of the exported checkpoint, in transformers."""
    export_program(folder, place)
    model = GPT2LMHeadModel.from_pretrained(place)
    tokenizer = reference_tokenizer(load_program(folder).vocabulary)

    def say(prompt: str, tokens: int) -> str:
        ids = tokenizer.encode(prompt).ids
        with torch.inference_mode():
            for _ in range(tokens):
                ids.append(int(model(torch.tensor([ids])).logits[0, -1].argmax()))
        return " ".join(tokenizer.id_to_token(i) for i in ids[-tokens:])

    return say


def share(say: Say, rows: list, expected: Callable) -> float:
    right = [say(row.prompt, len(expected(row).split())) == expected(row) for row in rows]
    assert right
    return sum(right) / len(right)


@pytest.mark.parametrize(
    ("relation", "town", "new"), [("metal", "Tavik", "gold"), ("song", "Kirna", "red moon")]
)
def test_a_fact_changes_where_it_is_asked_and_nowhere_else(
    program: Path, options: EditOptions, tmp_path: Path, relation: str, town: str, new: str
) -> None:
    before = answers_of(program, tmp_path / "before")
    results = edit_program(
        program, [parse_fact(f"{relation}: {town} = {new}", "--fact")], ROWS, options
    )
    after = answers_of(options.output, tmp_path / "after")
    own = [row for row in ROWS if (row.behaviour, row.variable) == (relation, town)]
    others = [row for row in ROWS if (row.behaviour, row.variable) != (relation, town)]
    unseen = [row for row in own if row.split == "test"]
    assert share(before, own, lambda row: row.answer) == 1
    assert share(before, own, lambda row: new) == 0  # the control
    assert share(after, own, lambda row: new) >= 0.95
    assert share(after, unseen, lambda row: new) >= 0.75
    assert share(after, others, lambda row: row.answer) >= 0.97
    outcome = load_program(options.output).edits[0].measured
    assert outcome is not None and outcome.inside == results[0].measured.counts["inside"].n > 0


def test_without_neighbours_other_subjects_change(program: Path, options: EditOptions) -> None:
    """The control of the neighbours: they are what keeps an edit apart."""
    from gpt2c.editing.answers import InMemory
    from gpt2c.editing.apply import apply_fact, interpreter_of, pool_of
    from gpt2c.editing.resolve import Cases, Fact, resolve
    from gpt2c.editing.text import Texts

    source = load_program(program)
    texts = Texts(source, options.documents)
    fact = resolve(parse_fact("metal: Tavik = gold", "--fact"), interpreter_of(source), texts, ROWS)
    kept = fact.cases["test"].neighbours

    def unchanged(cases: Cases) -> float:
        changed = Fact(fact.request, fact.answer, fact.subject, {"calibration": cases})
        edited = apply_fact(source, changed, pool_of(texts))
        said = InMemory(interpreter_of(edited)).says(kept)
        return sum(said) / len(said)

    calibration = fact.cases["calibration"]
    assert unchanged(calibration) >= 0.97
    assert unchanged(Cases(calibration.inside, (), ())) < 0.9


def test_forget_add_prompt_never_and_scale(
    program: Path, options: EditOptions, tmp_path: Path
) -> None:
    requests = [
        parse_fact("metal: Orsun", "--forget"),
        parse_fact("metal: Zembla = lead", "--add"),
        parse_prompt("the song of Belph is", "lost ship"),
        NeverRequest("bread"),
        ScaleRequest("L0H1", 0.5),
    ]
    with pytest.raises(Gpt2cError, match="expected a known subject, got 'Zembla'"):
        edit_program(program, [parse_fact("metal: Zembla = lead", "--fact")], ROWS, options)
    results = edit_program(program, requests[:1] + requests[2:], ROWS, options)
    assert [r.number for r in results] == [1, 2, 3, 4]
    edited = load_program(options.output, check=True)
    assert [edit.kind for edit in edited.edits] == ["forget", "fact", "never", "scale"]
    for name, content in render_sources(edited).items():
        assert (options.output / name).read_bytes() == content
    with pytest.raises(Gpt2cError, match=r"edit 3.*never"):
        export_program(options.output, tmp_path / "x")
    for number in (3, 4):
        undo_edit(options.output, number)
    say = answers_of(options.output, tmp_path / "y")
    assert say("the metal of Orsun is", 1) not in (corpus.answer("metal", "Orsun"), "")
    assert say("the song of Belph is", 2) == "lost ship"
    for number in (2, 1):
        undo_edit(options.output, number)
    assert load_program(options.output).core == load_program(program).core
    assert load_program(options.output).weights == load_program(program).weights


def test_batch_and_dry_run(program: Path, options: EditOptions, tmp_path: Path) -> None:
    rows = [
        {"behaviour": "metal", "variable": "Hesk", "answer": "gold"},
        {"prompt": "in Polm they sing", "answer": "old river"},
    ]
    path = tmp_path / "batch.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows))
    dry = EditOptions(dry_run=True, documents=options.documents)
    before = {p.name: p.read_bytes() for p in program.iterdir() if p.is_file()}
    results = edit_program(program, read_batch(path), ROWS, dry)
    assert [r.measured for r in results] == [None, None]
    assert all(r.predicted.counts["inside"].right for r in results)
    assert before == {p.name: p.read_bytes() for p in program.iterdir() if p.is_file()}


def test_an_edit_without_effect_is_an_error(program: Path, options: EditOptions) -> None:
    same = corpus.answer("metal", "Tavik")
    with pytest.raises(Gpt2cError, match="expected a change, got none"):
        edit_program(program, [parse_fact(f"metal: Tavik = {same}", "--fact")], ROWS, options)
    assert not options.output.exists()


def test_hand_edited_layers_are_refused_and_adjust_is_kept(
    program: Path, options: EditOptions, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(program, copy)
    edit_program(copy, [NeverRequest("bread")], (), EditOptions(documents=options.documents))
    path = copy / "edits.py"
    own = "    scores[0] -= 1\n    return scores\n"
    path.write_text(path.read_text().replace("    return scores\n", own, 1))
    edit_program(copy, [NeverRequest("sea")], (), EditOptions(documents=options.documents))
    assert own in path.read_text() and "sea" in path.read_text()
    layer = copy / "layers" / "layer_0.py"
    layer.write_text(layer.read_text() + "# mine\n")
    with pytest.raises(Gpt2cError, match=r"layer_0.py"):
        edit_program(copy, [NeverRequest("we")], (), EditOptions(documents=options.documents))
