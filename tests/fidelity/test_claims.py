"""A program is called exact only if nothing lossy was done, nothing is assumed, and all agrees."""

import json
from dataclasses import replace

import numpy as np
import pytest
from builders import tiny_gpt2
from gpt2c.codegen.readme.measures import fidelity_summary
from gpt2c.fidelity.claims import Claim, claim_of, recorded_claim
from gpt2c.fidelity.original import Original, Tokens
from gpt2c.fidelity.verify import verify
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.ir import Step
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from programs import write_gpt2
from small import small_program

# Tokens are the original's, and logits are 4 higher.
SHIFTED = """

right = logits


def logits(ids, offset=0):
    return right(ids, offset) + np.float32(4)
"""


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny")
    tiny_gpt2(folder, eos_token_id=None)
    return load_checkpoint(str(folder))


def measured(folder, checkpoint, **options):
    return verify(folder, checkpoint, n=30, max_new_tokens=4, processes=1, **options)


def test_equal_tokens_with_other_logits_are_not_exact(tmp_path, checkpoint):
    report = measured(write_gpt2(tmp_path / "p", checkpoint, SHIFTED), checkpoint)
    assert report.measures["wer"].value == 0 and report.measures["agreement"].value == 1
    assert report.exact["tokens"] is True and report.exact["logits"] is False
    assert report.exact["value"] is False and report.difference == pytest.approx(4, abs=1e-3)
    fidelity = report.figures() | {"claims": Claim(True).as_dict()}
    text = fidelity_summary(fidelity, fallback=False)
    assert text.startswith("not exact (logits differ by up to 4e+00).")


def test_a_lossy_step_is_never_exact(tmp_path, checkpoint):
    """However well the measures look."""
    folder = write_gpt2(tmp_path / "p", checkpoint)
    assert measured(folder, checkpoint).exact["value"] is True
    record = {"claims": Claim(False, ("drop_unnamed",)).as_dict()}
    (folder / "fidelity.json").write_text(json.dumps(record))
    report = measured(folder, checkpoint)
    assert report.exact["value"] is None and report.exact["tokens"] is True
    written = json.loads((folder / "fidelity.json").read_text())
    text = fidelity_summary(written, fallback=False)
    assert text.startswith("not exact (`") and "changed it)" in text


def test_an_assumption_is_named_and_nothing_is_exact_under_it(tmp_path, checkpoint):
    assumed = replace(checkpoint, assumptions=("The activation is assumed to be gelu.",))
    folder = write_gpt2(tmp_path / "p", checkpoint)
    assert measured(folder, assumed).exact["value"] is None
    claim = claim_of(small_program(), assumed.assumptions)
    assert claim.lossless and not claim.equality


def test_the_history_is_what_counts():
    program = small_program()
    assert claim_of(program) == Claim(True)
    step = Step("canonicalize", 1, 1, 1, 1, lossy=True)
    lossy = replace(program, history=(*program.history, step))
    assert claim_of(lossy) == Claim(False, ("canonicalize",))


def test_compile_records_the_claim(tmp_path, checkpoint):
    options = CompileOptions(verify=4)
    compiled = compile_checkpoint(str(checkpoint.path), tmp_path / "out", options)
    record = json.loads((compiled.folder / "fidelity.json").read_text())
    assert record["claims"] == Claim(True).as_dict() and record["exact"]["value"] is True
    assert recorded_claim(compiled.folder) == Claim(True)
    record.pop("claims")  # a program of an earlier version
    (compiled.folder / "fidelity.json").write_text(json.dumps(record))
    assert recorded_claim(compiled.folder) == Claim(True)
    assert recorded_claim(tmp_path) is None


def test_the_originals_own_rounding_is_measured(checkpoint):
    original = Original(checkpoint)
    sequences = [Tokens((1, 2, 3)), Tokens((4, 5), 2)]
    small = original.rounding(sequences)
    assert 0 < small < 1e-4
    tensors = dict(checkpoint.tensors)
    tensors["ln_f.weight"] = np.float32(1e4) * tensors["ln_f.weight"]
    tensors["ln_f.bias"] = np.float32(1e4) * tensors["ln_f.bias"]
    loud = Original(replace(checkpoint, tensors=tensors)).rounding(sequences)
    assert 1e3 * small < loud < 1e5 * small
