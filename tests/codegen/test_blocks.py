"""How weights lie in their files: the same numbers, in the order in which products read them."""

from pathlib import Path

import numpy as np
import pytest
from gpt2c.codegen.blocks import read_block, stored_by_columns, write_blocks
from gpt2c.codegen.output.folder import load_program, write_program
from gpt2c.passes import parse_pipeline, run_pipeline
from small import small_program


@pytest.mark.parametrize("pipeline", ["", "canonicalize"])
@pytest.mark.parametrize("tied", [True, False])
def test_written_weights_are_read_back(pipeline: str, tied: bool, tmp_path: Path) -> None:
    program = run_pipeline(small_program(tied=tied), parse_pipeline(pipeline))
    write_program(program, tmp_path)
    assert load_program(tmp_path, check=True).weights == program.weights
    for name, tensor in program.weights.items():
        np.testing.assert_array_equal(np.load(tmp_path / "weights" / f"{name}.npy"), tensor.array)


def test_blocks_of_matrix_vector_products_are_stored_by_columns(tmp_path: Path) -> None:
    lifted = small_program()
    assert stored_by_columns(lifted) == {"L0.w_in", "L1.w_in"}  # tokens are rows of the unembedding
    folded = run_pipeline(lifted, parse_pipeline("canonicalize"))
    assert stored_by_columns(folded) == {"L0.w_in", "L1.w_in", "unembed"}
    write_blocks(folded, tmp_path)
    for name in folded.weights:
        block = np.load(tmp_path / f"{name}.npy", mmap_mode="r")
        assert (
            block.flags.f_contiguous
            if name in stored_by_columns(folded)
            else block.flags.c_contiguous
        )


def test_rows_are_mapped_and_columns_turned(tmp_path: Path) -> None:
    folded = run_pipeline(small_program(), parse_pipeline("canonicalize"))
    write_blocks(folded, tmp_path)
    by_rows, by_columns = (
        read_block(tmp_path / "L0.w_out.npy"),
        read_block(tmp_path / "L0.w_in.npy"),
    )
    assert by_rows.flags.c_contiguous and not by_rows.flags.owndata
    assert by_columns.flags.c_contiguous and by_columns.flags.owndata


@pytest.mark.parametrize("damage", [b"", b"no array", None])
def test_a_damaged_file_is_an_error(damage: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / "x.npy"
    np.save(file, np.ones((4, 4), np.float32))
    file.write_bytes(file.read_bytes()[:-8] if damage is None else damage)
    with pytest.raises((ValueError, EOFError)):
        read_block(file)
