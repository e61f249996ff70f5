"""Weight blocks as .npy files, in the memory layout that the program multiplies fastest."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ..ir import Mlp, PositionEmbedding, Program, TokenEmbedding, graphs_of


def write_blocks(program: Program, folder: Path, names: Iterable[str] | None = None) -> None:
    """Write all weights, or the named ones, as ``NAME.npy`` into an existing folder."""
    columns = stored_by_columns(program)
    for name in program.weights if names is None else names:
        tensor = program.weights[name]
        array = np.asfortranarray(tensor.array) if name in columns else tensor.array
        np.save(folder / f"{name}.npy", array)


def read_block(file: Path) -> np.ndarray:
    """Read an array that :func:`write_blocks` wrote; memory-mapped if stored in C order.

    Raises:
        ValueError, OSError, EOFError: the file is damaged or not an array.
    """
    mapped = np.load(file, mmap_mode="r", allow_pickle=False).view(np.ndarray)
    return np.ascontiguousarray(mapped)


def stored_by_columns(program: Program) -> set[str]:
    """Return the names of the blocks [n, width] that are stored in Fortran order.

    These are the input directions of neurons and the unembedding, which multiply one vector per
    token: on one core BLAS reaches the memory bandwidth in this order, and little more than half of
    it in C order. Embeddings stay in C order, because a token selects a row.
    """
    core = program.core
    names = {mlp.w_in.name for graph in graphs_of(program) for mlp in graph.of(Mlp)}
    if core.unembed.table is not None:
        names.add(core.unembed.table.name)
    names -= {embedding.table.name for embedding in core.of(TokenEmbedding)}
    return names - {embedding.table.name for embedding in core.of(PositionEmbedding)}
