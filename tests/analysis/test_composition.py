"""Composition scores: a handmade induction head reads the output of the previous-token head."""

import numpy as np
from gpt2c.analysis.composition import compositions
from handmade import handmade_program
from small import small_program


def test_the_induction_head_reads_its_keys_from_the_previous_token_head():
    scored = compositions(handmade_program())
    best = scored[0]
    assert (best.writer, best.reader, best.kind) == ("L0H0", "L1H0", "K")
    others = [c.score for c in scored if c.kind == "K" and c.writer != "L0H0"]
    assert best.score > 0.2 and max(others) < 0.05


def test_all_pairs_of_layers_and_kinds():
    scored = compositions(small_program())
    assert len(scored) == 2 * 2 * 3
    assert {(c.writer[:2], c.reader[:2]) for c in scored} == {("L0", "L1")}
    assert all(-1 < c.score <= 1 for c in scored)
    assert scored == compositions(small_program())


def test_random_heads_score_nothing():
    """The reference is the definition: the norm of the product over those of the full matrices."""
    program = small_program()
    writer, reader = program.core["L0H0"], program.core["L1H0"]
    value, output = program.array(writer.ov.weights).astype(float)
    query, key = program.array(reader.selector.weights).astype(float)
    gain = program.array(reader.norm.gain).astype(float)
    ov, qk = value.T @ output, (query * gain).T @ (key * gain)  # read from left to right
    plain = np.linalg.norm(ov @ qk) / (np.linalg.norm(ov) * np.linalg.norm(qk))
    from gpt2c.analysis.composition import _ratio, _read, _written

    assert abs(_ratio(_read(program, reader)[0], _written(program, writer)) - plain) < 1e-6
