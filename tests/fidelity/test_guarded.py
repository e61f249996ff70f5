"""Verifications of generated programs with a fallback."""

import json
from pathlib import Path

import pytest
from builders import tiny_gpt2
from gpt2c.codegen.output.folder import write_program
from gpt2c.fidelity.report import Report
from gpt2c.fidelity.verify import verify
from gpt2c.frontend.checkpoint import Checkpoint, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Guard, Mlp
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from rich.console import Console
from split import split


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Checkpoint:
    folder = tmp_path_factory.mktemp("tiny")
    tiny_gpt2(folder, eos_token_id=None)
    return load_checkpoint(str(folder))


@pytest.fixture(scope="module")
def prompts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("prompts") / "prompts.jsonl"
    rows = [{"ids": [i, i + 1, 2 * i % 40, 3], "kind": "ab"[i % 2]} for i in range(20)]
    file.write_text("\n".join(map(json.dumps, rows)))
    return file


def measured(checkpoint: Checkpoint, prompts: Path, folder: Path, margin: float) -> Report:
    """The report of a program that lost half of its neurons, at a margin."""
    program = Canonicalize().apply(lift(checkpoint), Context())
    rows = [row.name for mlp in program.core.of(Mlp) for row in mlp.rows]
    program = split(program, {*rows[::2], "L0H0"}, Guard(margin))
    folder.mkdir()
    write_program(program, folder)
    (folder / "fidelity.json").write_text(json.dumps({"budget": {"asked": "50%"}}))
    return verify(folder, checkpoint, prompts=prompts, n=20, max_new_tokens=8, processes=1)


@pytest.fixture(scope="module")
def reports(
    checkpoint: Checkpoint, prompts: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[float, Report]:
    folder = tmp_path_factory.mktemp("programs")
    return {m: measured(checkpoint, prompts, folder / f"at{m:g}", m) for m in (0.0, 0.05, 1e9)}


def value(report: Report, name: str) -> float:
    measured = report.measures[name].value
    assert measured is not None
    return measured


def test_a_core_that_always_asks_is_the_original_and_decides_nothing(reports):
    report = reports[1e9]
    assert value(report, "wer") == 0
    assert value(report, "core_share") == value(report, "core_share_forced") == 0


def test_a_core_that_never_asks_decides_all_and_has_its_own_errors(reports):
    report = reports[0.0]
    assert value(report, "core_share") == value(report, "core_share_forced") == 1
    assert value(report, "wer") == value(report, "wer_core") > 0


def test_between_them_the_shares_are_counted_by_kind_and_the_core_stays_the_same(reports):
    report = reports[0.05]
    assert 0 < value(report, "core_share") < 1 and 0 < value(report, "core_share_forced") < 1
    assert value(report, "wer") < value(report, "wer_core")
    for name in ("wer_core", "kl", "agreement", "match"):
        assert value(report, name) == value(reports[0.0], name)
    shares = [report.kinds[kind]["core_share"] for kind in ("a", "b")]
    assert [share.n for share in shares] == [10, 10]
    mean = sum(share.value or 0 for share in shares) / 2
    assert mean == pytest.approx(value(report, "core_share"))


def test_a_program_that_gave_up_equality_does_not_claim_it(reports, tmp_path):
    report = reports[0.05]
    assert report.figures()["exact"]["value"] is None
    console = Console(width=120, record=True, file=(tmp_path / "out").open("w"))
    console.print(report.table())
    text = console.export_text()
    assert "not claimed" in text and "core share" in text


def test_what_was_not_measured_is_absent(reports):
    figures = reports[0.05].figures()
    assert not {"lookup_share", "explained_share", "label_score"} & figures.keys()


def test_the_baseline_is_fitted_where_it_is_asked_for(checkpoint, prompts, tmp_path, monkeypatch):
    from gpt2c.data.sample import Sample
    from gpt2c.frontend import samples

    texts = [Sample(tuple((i * k + k) % 40 for i in range(20))) for k in range(1, 30)]
    monkeypatch.setattr(samples, "calibration_samples", lambda checkpoint: texts)
    monkeypatch.setattr(
        samples, "validation_prompts", lambda checkpoint: [Sample(t.ids[:6]) for t in texts] * 9
    )
    folder = tmp_path / "program"
    measured(checkpoint, prompts, folder, 0.05)
    report = verify(
        folder, checkpoint, prompts=prompts, n=20, max_new_tokens=8, processes=1, lookup=800
    )
    share = report.measures["lookup_share"]
    assert share.value is not None and 0 <= share.value < 1 and share.n == 20
    assert report.how["lookup"]["text"] <= 808
    assert set(report.kinds["a"]) >= {"lookup_share", "core_share"}
