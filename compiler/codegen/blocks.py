"""Weights as .npy files, laid out for the products that the program computes with them."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ..ir import Mlp, PositionEmbedding, Program, TokenEmbedding, graphs_of


def write_blocks(program: Program, folder: Path, names: Iterable[str] | None = None) -> None:
    """Writes every weight, or those of these names, as ``NAME.npy`` into an existing folder."""
    columns = stored_by_columns(program)
    for name in program.weights if names is None else names:
        tensor = program.weights[name]
        array = np.asfortranarray(tensor.array) if name in columns else tensor.array
        np.save(folder / f"{name}.npy", array)


def read_block(file: Path) -> np.ndarray:
    """An array as it was before :func:`write_blocks`; memory-mapped where stored row by row.

    Raises:
        ValueError, OSError, EOFError: the file is not an array's, or not whole.
    """
    mapped = np.load(file, mmap_mode="r", allow_pickle=False).view(np.ndarray)
    return np.ascontiguousarray(mapped)


def stored_by_columns(program: Program) -> set[str]:
    """Names of the blocks [n, width] that lie in their files column by column.

    They are those whose n rows all meet one vector a token: what neurons read, and the unembedding.
    A product that adds up columns goes at the speed of memory; row by row, on one core, BLAS is at
    little more than half of it. Embeddings stay row by row: a token is a row of them.
    """
    core = program.core
    names = {mlp.w_in.name for graph in graphs_of(program) for mlp in graph.of(Mlp)}
    if core.unembed.table is not None:
        names.add(core.unembed.table.name)
    names -= {embedding.table.name for embedding in core.of(TokenEmbedding)}
    return names - {embedding.table.name for embedding in core.of(PositionEmbedding)}
