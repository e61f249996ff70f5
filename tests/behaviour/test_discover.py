"""Proposals of behaviours: positions, clusters, traits, and the file that they make."""

import json
import random

import numpy as np
import pytest
import torch
from gpt2c.behaviour.clusters import find_clusters
from gpt2c.behaviour.discover import as_behaviour, proposals
from gpt2c.behaviour.parts import Parts
from gpt2c.behaviour.positions import PositionOptions, Positions, sure_positions
from gpt2c.behaviour.schema import parse_behaviours
from gpt2c.codegen.output.folder import write_program
from gpt2c.interpreter import Interpreter
from gpt2c.workflows.discover import Discovery, endings_of
from planted import IS, PLANTED, SUBJECTS, answer_of, planted_program

# The planted behaviour needs two tokens, so the last three say it all: gain is about 0.
OPTIONS = PositionOptions(gain=-1.0)


def texts(count=60, seed=0):
    """Texts in which "SUBJECT IS answer" stands three times among fillers."""
    draw = random.Random(seed)
    result = []
    for _ in range(count):
        text = []
        for _ in range(3):
            subject = draw.randrange(SUBJECTS)
            text += [12 + draw.randrange(6), subject, IS, answer_of(subject)]
        result.append(text)
    return result


@pytest.fixture(scope="module")
def planted():
    program, own = planted_program(), texts()
    positions = sure_positions(program, own, OPTIONS)
    return program, own, positions, find_clusters(positions, endings_of(own, positions))


def test_positions_are_where_the_model_is_sure_beyond_the_last_token(planted):
    program, own, positions, _ = planted
    run = Interpreter(program)
    at_is = {(i, p) for i, t in enumerate(own) for p, token in enumerate(t[:-1]) if token == IS}
    kept = set(zip(positions.text.tolist(), positions.place.tolist()))
    assert at_is <= kept
    for i, place in sorted(kept)[::20]:
        logits = run(torch.tensor([own[i][: place + 1]])).logits[0, -1].softmax(-1)
        alone = run(torch.tensor([own[i][place : place + 1]])).logits[0, -1].softmax(-1)
        answer = int(logits.argmax())
        assert logits.max() >= OPTIONS.sure and alone[answer] < OPTIONS.local


def test_vectors_name_the_parts_that_push(planted):
    program, own, positions, _ = planted
    names = Parts.of(program).names
    for number in range(0, len(positions), 17):
        text, place = own[positions.text[number]], positions.place[number]
        if text[place] == IS:
            subject = text[place - 1]
            best = names[int(positions.vectors[number, 2:].argmax()) + 2]
            assert best == f"L0N{subject}"
            assert positions.answer[number] == answer_of(subject)


def test_sources_are_what_the_heads_that_push_look_at(planted):
    program, own, positions, _ = planted
    run, parts = Interpreter(program), Parts.of(program)
    patterns = [f"{head}.pattern" for head in parts.heads]
    looked = 0
    for i in range(0, len(positions), 13):
        text, place = own[positions.text[i]], positions.place[i]
        kept = run(torch.tensor([text[: place + 1]]), keep=patterns).activations
        pushes = positions.vectors[i, : len(patterns)].clip(min=0).astype(float)
        looks = sum(p * kept[n][0, -1].numpy() for p, n in zip(pushes, patterns))
        on_answer = looks[np.array(text[: place + 1]) == positions.answer[i]].sum()
        assert positions.copied[i] == pytest.approx(on_answer / max(looks.sum(), 1e-9), abs=0.02)
        assert np.linalg.norm(positions.source[i].astype(float)) == pytest.approx(
            float(looks.sum() > 1e-6), abs=0.01
        )
        looked += looks.sum() > 1e-6
    assert looked


def test_a_cluster_is_the_planted_behaviour_and_new_text_falls_into_it(planted):
    program, own, positions, clusters = planted
    results = proposals(program, own, positions, clusters, lambda ids: " ".join(map(str, ids)))
    assert 1 <= len(results) <= 50
    ends = [{own[positions.text[i]][positions.place[i]] for i in index} for _, index in results]
    assert {IS} in ends
    proposal = results[ends.index({IS})][0]
    assert f"after '{IS}'" in proposal.traits
    assert set(name for name, _ in proposal.parts[:2]) <= set(PLANTED)
    other = texts(seed=1)
    tested = sure_positions(program, other, OPTIONS)
    label = clusters.assign(tested)
    # The same subjects as in the text that the clusters are of, and no others.
    assert _subjects(own, positions, clusters.assign(positions)) == _subjects(other, tested, label)
    assert len(_subjects(other, tested, label)) >= 2


def _subjects(own, positions, label):
    pairs = zip(positions.text.tolist(), positions.place.tolist(), label.tolist())
    return {own[t][p - 1] for t, p, cluster in pairs if own[t][p] == IS and cluster >= 0}


def test_clusters_do_not_depend_on_the_run(planted):
    _, own, positions, clusters = planted
    again = find_clusters(positions, endings_of(own, positions))
    assert (again.assign(positions) == clusters.assign(positions)).all()


def words(ids):
    return "".join(f" {i}" for i in ids)


def read(text):
    return [int(word) for word in text.split()]


def test_a_cluster_makes_a_file_that_behaviours_reads():
    # After 7 or 8 stands the first token of the text again.
    own = [[i % 5, 6, 7 + i % 2] for i in range(60)]
    text = np.arange(60)
    positions = Positions(
        np.zeros((60, 1), np.float16), text, text * 0 + 2, text % 5, *np.zeros((3, 60))
    )
    behaviour = as_behaviour("01 copy", own, positions, text, words, read)
    assert behaviour is not None
    assert behaviour.phrasings == ("after ' 7'", "after ' 8'")
    lines = Discovery((), (behaviour,), "text", 180, 60).lines()
    (again,) = parse_behaviours(lines.splitlines(), "file")
    assert again == behaviour
    for prompt in again.prompts:
        assert prompt.answer == f" {read(prompt.prompt)[0]}" != prompt.contrast.answer


def test_one_form_alone_makes_no_behaviour():
    own = [[i % 5, 6, 7] for i in range(20)]
    text = np.arange(20)
    positions = Positions(
        np.zeros((20, 1), np.float16), text, text * 0 + 2, text % 5, *np.zeros((3, 20))
    )
    assert as_behaviour("x", own, positions, text, words, read) is None


def test_a_model_that_is_sure_of_nothing_is_one_line(command, tmp_path):
    program = planted_program()
    flat = {name: program.weights[name].array * 0 for name in ("w_out",)}
    write_program(program.rewritten(program.core.nodes, flat), tmp_path)
    error = command.fails("behaviours", tmp_path, "--discover")
    assert "expected positions at which the model is sure" in error
    assert "go with --discover" in command.fails("behaviours", tmp_path, "-o", tmp_path / "x")


def test_json_has_the_proposals(command, tmp_path, monkeypatch):
    from gpt2c.workflows import discover as workflow

    monkeypatch.setattr(workflow, "PositionOptions", lambda: OPTIONS)
    monkeypatch.setattr(workflow, "_texts", lambda *arguments: (texts(), "planted text"))
    write_program(planted_program(), tmp_path)
    data = json.loads(command.succeeds("behaviours", tmp_path, "--discover", "--json").out)
    assert data["text"] == "planted text" and data["tokens"] == 60 * 12
    assert all(row["parts"] for row in data["proposals"])
