"""Composition scores: how strongly heads read the output of earlier heads, from weights alone."""

from dataclasses import dataclass

import numpy as np

from ..ir import OV, QK, Head, Program

RANDOM = 8  # random matrices that estimate the score of chance
KINDS = ("Q", "K", "V")


@dataclass(frozen=True)
class Composition:
    """How strongly ``reader`` reads the output of ``writer``, as query, key or value.

    ``kind``: Q, K or V. ``score``: 0 for random directions, 1 for the maximum.
    """

    writer: str
    reader: str
    kind: str
    score: float


def compositions(program: Program, seed: int = 0) -> list[Composition]:
    """The composition scores of all pairs of heads, strongest first.

    The score of Elhage et al., *A Mathematical Framework for Transformer Circuits* (2021), is the
    Frobenius norm of the product of the writer's output matrix and the reader's input matrix, over
    the product of their norms. It is rescaled so that random directions score 0 and the maximum
    stays 1. Norm gains that are not folded are included in the input matrix.
    """
    heads = [
        head
        for head in program.core.of(Head)
        if isinstance(head.selector, QK) and isinstance(head.ov, OV)
    ]
    writes = {head.name: _written(program, head) for head in heads}
    reads = {head.name: _read(program, head) for head in heads}
    chances: dict[tuple[int, int], float] = {}
    rng = np.random.default_rng(seed)
    scored = []
    for reader in heads:
        for writer in heads:
            if writer.layer >= reader.layer:
                continue
            output = writes[writer.name]
            for kind, matrix in zip(KINDS, reads[reader.name]):
                key = (output.shape[0], matrix.shape[0])
                if key not in chances:
                    chances[key] = _chance(rng, *key, program.shape.width)
                score = (_ratio(matrix, output) - chances[key]) / (1 - chances[key])
                scored.append(Composition(writer.name, reader.name, kind, round(score, 4)))
    return sorted(scored, key=lambda c: (-c.score, c.writer, c.reader, c.kind))


def _written(program: Program, head: Head) -> np.ndarray:
    """Rows [d, w] that span the head's output and have the norm of its OV matrix.

    The OV matrix is ``value.T @ output``; with value.T = QR, its norm is that of ``R @ output``.
    """
    assert isinstance(head.ov, OV)
    value, output = program.array(head.ov.weights).astype(np.float64)
    return np.asarray(np.linalg.qr(value.T)[1] @ output)


def _read(program: Program, head: Head) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows [d, w] along which query, key and value read the stream, scaled as in ``_written``."""
    assert isinstance(head.selector, QK) and isinstance(head.ov, OV)
    query, key = program.array(head.selector.weights).astype(np.float64)
    value, output = program.array(head.ov.weights).astype(np.float64)
    gain = 1.0 if head.norm.gain is None else program.array(head.norm.gain).astype(np.float64)
    query, key, value = query * gain, key * gain, value * gain
    return (
        np.linalg.qr(key.T)[1] @ query,
        np.linalg.qr(query.T)[1] @ key,
        np.linalg.qr(output.T)[1] @ value,
    )


def _ratio(reads: np.ndarray, writes: np.ndarray) -> float:
    size = float(np.linalg.norm(reads) * np.linalg.norm(writes))
    return float(np.linalg.norm(reads @ writes.T)) / size if size > 0 else 0.0


def _chance(rng: np.random.Generator, rank: int, other: int, width: int) -> float:
    drawn = [
        _ratio(
            np.linalg.qr(rng.normal(size=(width, min(other, width))))[0].T,
            np.linalg.qr(rng.normal(size=(width, min(rank, width))))[0].T,
        )
        for _ in range(RANDOM)
    ]
    return min(float(np.mean(drawn)), 0.99)
