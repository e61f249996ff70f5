"""Programs that gave up equality: what their README says, and what their own tests hold them to."""

import json
from pathlib import Path

import pytest
from builders import tiny_gpt2
from gpt2c.codegen.readme.write import render_readme
from gpt2c.ir import Guard
from gpt2c.passes import parse_pipeline, run_pipeline
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from processes import bare_environment, python
from small import small_program
from split import split
from vocabularies import words, write

TOKENS = ("<bos>", "<eos>", "<unk>", *(f"w{number}" for number in range(3, 40)))
TESTS = ("-m", "pytest", "-q", "-p", "no:cacheprovider")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program of a pruned core, which decides alone since nothing was calibrated."""
    top = tmp_path_factory.mktemp("lossy")
    tiny_gpt2(top / "tiny", seed=3)
    write(top / "tiny", tokenizer_json=words(TOKENS))
    passes = parse_pipeline("canonicalize,prune{budget=60%}")
    compile_checkpoint(str(top / "tiny"), top / "program", CompileOptions(passes=passes, verify=8))
    return top / "program"


def test_its_tests_fail_if_the_word_error_rate_increases(folder: Path, tmp_path: Path) -> None:
    environment = bare_environment(tmp_path / "blocked")
    records = [json.loads(line) for line in (folder / "golden.jsonl").read_text().splitlines()]
    assert all(record["program"]["by_core"] == record["program"]["new"] for record in records)
    assert any(record["program"]["wer"] > 0 for record in records)
    result = python(*TESTS, folder, env=environment)
    assert result.returncode == 0, result.stdout
    # As near as the original itself: nothing of it is reached.
    for record in records:
        record["program"]["wer"] = -0.5
    lines = [json.dumps(record) + "\n" for record in records]
    (folder / "golden.jsonl").write_text("".join(lines))
    result = python(*TESTS, folder, env=environment)
    assert result.returncode == 1
    assert "1 failed" in result.stdout and "test_word_error_rate_has_not_increased" in result.stdout


def test_readme_and_record_keep_core_and_fallback_apart(folder: Path) -> None:
    known = json.loads((folder / "fidelity.json").read_text())
    numbers = known["opaque_numbers"]
    assert 0 < numbers["core"] < numbers["fallback"]
    assert {name.partition("/")[0] for name in known["blocks"]} == {"weights"}
    assert not any("original" in name or "token" in name for name in known["blocks"])
    text = (folder / "README.md").read_text()
    assert f"| opaque numbers in the fallback | {numbers['fallback']:,} |" in text
    assert "The confidence threshold is not calibrated" in text
    assert (
        "An edited core runs without the fallback" in text
        and "is still as close to the original" in text
    )


def measure(value: float, spread: float = 0.1) -> dict[str, float]:
    return {"value": value, "low": value - spread, "high": value + spread, "n": 200}


def test_readme_shows_core_share_beside_lookup_share() -> None:
    program = run_pipeline(small_program(), parse_pipeline("canonicalize"))
    program = split(program, {"L0H1"}, Guard(1.42))
    fidelity = {
        "opaque_numbers": {"core": 123, "fallback": 4567, "embeddings": 89},
        "budget": {"asked": "25%", "numbers": 123, "of": 492},
        "verification": {"prompts": 200, "source": "the test split"},
        "wer": measure(0.006, 0.003),
        "wer_core": measure(0.65),
        "core_share": measure(0.61, 0.05),
        "core_share_forced": measure(0.5),
        "lookup_share": measure(0.44, 0.05),
        "explained_share": measure(0.21, 0.05),
        "explained_share_faithful": measure(0.11, 0.05),
        "explained_share_ngrams": measure(0.09, 0.05),
        "parts": {
            "n": 12,
            "replacements": 3,
            "median_correlation": 0.81,
            "median_drift": 0.62,
            "near": 9,
        },
        "label_score": measure(0.44, 0.02),
        "kl": measure(0.11),
        "kinds": {"tales": {"core_share": measure(0.79)}, "Bible|x": {"core_share": measure(0.24)}},
        "exact": {"value": False, "ties": 0, "n": 200},
    }
    text = render_readme(program, fidelity, [], "small")
    for line in (
        "The word error rate is 0.60 % [0.30 %, 0.90 %] on 200 prompts. The core decides 61.00 % of",
        "| 61.00 % [56.00 %, 66.00 %] (Bible\u00a6x 24.00 %, tales 79.00 %) |",
        "decides | 44.00 % [39.00 %, 49.00 %] |",
        "| word error rate, core alone | 65.00 % [",
        "| 21.00 % [16.00 %, 26.00 %] |",
        "replacements held at their mean | 11.00 % [6.00 %, 16.00 %] |",
        "as large as the core | 9.00 % [",
        "below 0.7 with the original's | 25.00 %; median correlation 0.81 | 12 |",
        "what a part writes, median | 0.62; at most 1 for 75.00 % of parts | 12 |",
        "| 0.44 [0.42, 0.46] |",
        "| opaque numbers in the core, without embeddings | 123 (25.0 % of 492; budget: 25%) |",
        "| opaque numbers in the fallback | 4,567 |",
        "threshold: 1.42 nats",
    ):
        assert line in text, line
    assert "agreement" not in text  # it was not measured
    assert "| KL divergence from the original, nats per token, core alone | 0.1100 [" in text
