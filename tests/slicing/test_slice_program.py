"""A slice as a program: the parts of a planted behaviour, and constants."""

import json
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.behaviour.encoded import align, encode_prompts
from gpt2c.behaviour.gated import GatedInterpreter
from gpt2c.behaviour.measures import Bench
from gpt2c.behaviour.parts import Parts
from gpt2c.behaviour.roles import head_roles, neuron_roles
from gpt2c.behaviour.schema import read_behaviours
from gpt2c.behaviour.slices import Slice
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Norm, verify
from gpt2c.slicing.measure import measure
from gpt2c.slicing.model import batch_of, build, right_answers
from gpt2c.slicing.narrow import narrow
from gpt2c.slicing.places import PLACES, Reading, place_names, reading_of, with_known_roles
from gpt2c.slicing.render import render_slice
from planted import PLANTED, encode, planted_lines, planted_program, write_lines


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """The program with norms as after canonicalize, and its prompts by split."""
    program = planted_program()
    nodes = tuple(
        replace(node, norm=Norm("stream")) if hasattr(node, "norm") else node
        for node in program.core
    )
    program = verify(program.rewritten(nodes, {}))
    path = write_lines(tmp_path_factory.mktemp("data") / "b.jsonl", planted_lines())
    (behaviour,) = read_behaviours(path)
    items = {
        split: encode_prompts(
            [p for p in behaviour.of(split) if p.answer is not None], encode, program.shape.context
        )
        for split in ("calibration", "test")
    }
    return program, behaviour, items


def model_of(planted, parts):
    program, _, items = planted
    runner = GatedInterpreter(program)
    prompts = align(items["calibration"])
    return build(program, prompts, runner.base(prompts), reading_of(prompts, str), parts)


def batch(planted, model, split="calibration"):
    return batch_of(with_known_roles(planted[2][split], model.reading))


def test_all_parts_everywhere_are_the_program(planted):
    program = planted[0]
    model = model_of(planted, Parts.of(program).names)
    prompts = batch(planted, model)
    with torch.inference_mode():
        whole = Interpreter(program)(prompts.ids).logits[prompts.row, prompts.at]
        assert torch.allclose(model.logits(prompts), whole, atol=1e-4)


def test_the_planted_parts_answer_and_no_part_does_not(planted):
    model = model_of(planted, PLANTED)
    prompts = batch(planted, model, "test")
    none = {name: gates * 0 for name, gates in model.acts.items()}
    with torch.inference_mode():
        right, empty = (right_answers(prompts, model.logits(prompts, a)) for a in (None, none))
    assert len(prompts.items) >= 6
    assert right.float().mean() > 0.9
    assert empty.float().mean() < 0.5


def test_narrowing_drops_what_is_not_needed(planted):
    program = planted[0]
    model = narrow(model_of(planted, Parts.of(program).names), planted[2]["calibration"])
    acting = {name for name, gates in model.acts.items() if gates.any()}
    assert "L0H0" in acting and len(acting & set(PLANTED)) >= len(PLANTED) - 1
    assert len(acting) < len(Parts.of(program).names) / 2
    assert sum(float(gates.sum()) for gates in model.acts.values()) < 2 * len(acting)


def written(planted, folder, found):
    model = model_of(planted, found.parts)
    tests = [item for item, _ in with_known_roles(planted[2]["test"], model.reading)]
    measured = measure(model, tests, str)
    files, arrays = render_slice(model, found, measured, None, tuple(tests))
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    (folder / "weights").mkdir()
    for name, array in arrays.items():
        np.save(folder / "weights" / f"{name}.npy", array)
    rows = [{"prompt": t.prompt.prompt, "answer": t.prompt.answer} for t in tests]
    (folder / "tests.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return model, files


def run(folder, option):
    done = subprocess.run(
        [sys.executable, "-B", str(folder), option], capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def check(folder):
    (counts,) = run(folder, "--check")
    return counts


def found_slice(planted, parts=PLANTED):
    program, behaviour, items = planted
    bench = Bench(GatedInterpreter(program), align(items["calibration"]))
    return Slice(
        behaviour.name,
        tuple(parts),
        heads=head_roles(bench, tuple(parts), str),
        neurons=neuron_roles(bench, tuple(parts), str),
    )


def test_the_table_marks_the_answers_that_are_wrong(planted, tmp_path):
    """A row whose expected answer is another subject's is marked, the others are not."""
    written(planted, tmp_path, found_slice(planted))
    rows = [json.loads(line) for line in (tmp_path / "tests.jsonl").read_text().splitlines()]
    other = next(row["answer"] for row in rows if row["answer"] != rows[0]["answer"])
    right = rows[0] | {"subject": "right"}
    wrong = rows[0] | {"subject": "wrong", "answer": other}
    lines = "".join(json.dumps(row) + "\n" for row in (right, wrong))
    (tmp_path / "subjects.jsonl").write_text(lines)
    command = [sys.executable, "-B", str(tmp_path), "--table"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    first, second = done.stdout.splitlines()
    assert first.split() == ["right", rows[0]["answer"].strip()]
    assert second.endswith(f"wrong: expected {other.strip()}")


def test_the_generated_program_answers_and_says_what_parts_do(planted, tmp_path):
    found = found_slice(planted)
    _, files = written(planted, tmp_path, found)
    counts = check(tmp_path)
    assert counts["prompts"] >= 6 and counts["right"] > 0.9 * counts["prompts"]
    source = files["parts.py"].decode()
    assert "Brings the subject to the last token" in source
    assert "fires for s0" in source
    forward = files["slice.py"].decode().split("def forward")[1].split("def answer")[0]
    assert len(forward.splitlines()) < 30


def test_deleting_the_head_breaks_it(planted, tmp_path):
    """The control: the answers come from the named parts, not from the constants."""
    written(planted, tmp_path, found_slice(planted))
    path = tmp_path / "slice.py"
    source = path.read_text()
    call = "parts.L0H0_subject_to_last(n, role)"
    assert source.count(call) == 1
    path.write_text(source.replace(call, "0"))
    counts = check(tmp_path)
    assert counts["right"] < 0.5 * counts["prompts"]


def test_ablation_says_what_each_step_is_worth(planted, tmp_path):
    """The planted head brings the answer: without it, or all parts, hardly an answer is right."""
    written(planted, tmp_path, found_slice(planted))
    rows = {row["without"]: row for row in run(tmp_path, "--ablate")}
    assert {"L0_heads", "L0_neurons", "L0H0", "all"} <= set(rows)
    total = check(tmp_path)["prompts"]
    assert all(row["prompts"] == total for row in rows.values())
    assert rows["L0H0"]["right"] == rows["L0_heads"]["right"] < 0.5 * total
    assert rows["all"]["right"] < 0.5 * total


def test_measured_where_parts_act(planted):
    """A head that acts at the last token alone looks from there, whatever it does elsewhere."""
    model = model_of(planted, PLANTED)
    tests = [item for item, _ in with_known_roles(planted[2]["test"], model.reading)]
    measured = measure(model, tests, str)
    head = measured.heads["L0H0"]
    assert (head.key, head.query) == ("subject", "last token")
    assert head.effect > 0.5 and head.without < 0.5
    assert measured.direct["L0_neurons"] > 0.1 > abs(head.direct)  # neurons write what it brings
    only = {
        name: on * torch.tensor([p == "context" for p in PLACES]) for name, on in model.acts.items()
    }
    moved = measure(replace(model, acts=only), tests, str)
    assert "L0H0" not in moved.heads or moved.heads["L0H0"].query == "context"


@pytest.mark.parametrize(
    ("forms", "name"),
    [
        (("a {month} b", "c {month} {other}"), "month"),
        (("a {month} b", "c {day}"), "subject"),
        (("plain", "c {day}"), "subject"),
        (("a {context}", "b {context}"), "subject"),
    ],
)
def test_the_subject_has_the_name_that_all_forms_have(forms, name):
    reading = Reading(
        dict.fromkeys(forms, ()), {}, torch.tensor([PLACES.index("subject's last token")])
    )
    assert place_names(reading)["subject's last token"] == name
    both = replace(reading, place=torch.arange(len(PLACES)))
    assert place_names(both)["subject's last token"] == f"{name}'s last token"
