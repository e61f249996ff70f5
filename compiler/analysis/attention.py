"""Head roles: scores of attention patterns on text and of OV circuits from weights."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..data.sample import Sample
from ..ir import OV, Head, Program, TokenEmbedding
from ..predicates.classes import members

if TYPE_CHECKING:
    from ..interpreter import Interpreter

OFFSETS = range(2, 9)  # fixed offsets that are scored; offset 1 is previous_token
FIRST_QUERY = 3  # earlier queries see too few keys to distinguish roles

SELECTOR_WORDS = {
    "previous_token": "the token before",
    "same_position": "its own position",
    "first_token": "the first token",
    "duplicate_token": "earlier places of the current token",
    "induction": "what followed the current token before",
    "separator": "punctuation",
    "uniform": "all tokens so far alike",
}


def selector_roles(
    program: Program, samples: Sequence[Sample], device: str = "cpu"
) -> dict[str, dict[str, float]]:
    """Score for each head how well each role predicts its attention pattern on ``samples``.

    A role selects keys for each query. Its score is the attention on these keys, rescaled so that 0
    is uniform attention and 1 is all attention. Queries for which the role selects no key, or every
    key, are skipped. The score of ``uniform`` is 1 minus the total variation distance from uniform
    attention.

    Previous-token, duplicate-token and induction heads are defined by Elhage et al. (2021) and
    Olsson et al., *In-context Learning and Induction Heads* (2022).

    Returns:
        head name → role → score, a mean over queries.
    """
    from ..interpreter import Interpreter  # needs torch, which is slow to import

    heads = [head.name for head in program.core.of(Head)]
    run = Interpreter(program, device=device)
    separators = members(program.vocabulary, program.shape.vocab)["punctuation"]
    totals: dict[str, dict[str, float]] = {name: defaultdict(float) for name in heads}
    counts: dict[str, int] = defaultdict(int)
    for sample in samples:
        patterns = _patterns(run, heads, sample)
        t = len(sample.ids)
        uniform = np.tril(np.ones((t, t))) / np.arange(1, t + 1)[:, None]
        queries = np.arange(t) >= FIRST_QUERY
        counts["uniform"] += int(queries.sum())
        for name, pattern in zip(heads, patterns):
            distance = np.abs(pattern - uniform).sum(1) / 2
            totals[name]["uniform"] += float((1 - distance)[queries].sum())
        for role, keys in _role_keys(np.array(sample.ids), separators):
            expected = (uniform * keys).sum(1)
            counted = queries & (expected > 0) & (expected < 1)
            counts[role] += int(counted.sum())
            for name, pattern in zip(heads, patterns):
                share = (pattern * keys).sum(1)[counted]
                chance = expected[counted]
                totals[name][role] += float(((share - chance) / (1 - chance)).sum())
    return {
        name: {role: totals[name][role] / counts[role] for role in counts if counts[role]}
        for name in heads
    }


def copying_scores(program: Program) -> dict[str, float]:
    """Score for each head whether its OV circuit raises the logit of the attended token.

    The score is the sum of the eigenvalues of unembedding x OV x embedding over the sum of their
    absolute values: 1 is copying, -1 copy suppression (Elhage et al. 2021). The eigenvalues are
    computed from the equivalent [d, d] matrix.
    """
    embeddings = program.core.of(TokenEmbedding)
    unembed = program.core.unembed
    if not embeddings or unembed.table is None:
        return {}
    token, table = program.array(embeddings[0].table), program.array(unembed.table)
    # [w, w]: unembedding, then embedding
    round_trip = (table.T @ token).astype(np.float64)
    scores = {}
    for head in program.core.of(Head):
        if isinstance(head.ov, OV):
            value, output = program.array(head.ov.weights)
            circuit = output @ round_trip @ value.T  # [d, d]
            eigenvalues = np.linalg.eigvals(circuit)
            size = float(np.abs(eigenvalues).sum())
            # Eigenvalues far below the norm are rounding: the circuit only maps tokens to others.
            noise = 1e-4 * float(np.linalg.norm(circuit))
            scores[head.name] = float(eigenvalues.real.sum()) / size if size > noise else 0.0
    return scores


def is_selector(role: str) -> bool:
    """Whether a role describes the attention pattern (not the OV circuit)."""
    return role.startswith("offset_") or role in SELECTOR_WORDS


def describe_selector(role: str) -> str:
    """The attended tokens of a role, in words."""
    if role.startswith("offset_"):
        return f"{role.removeprefix('offset_')} tokens back"
    return SELECTOR_WORDS[role]


def _patterns(run: "Interpreter", heads: list[str], sample: Sample) -> list[np.ndarray]:
    import torch

    from ..interpreter.device import array

    ids = torch.tensor([sample.ids])
    positions = torch.arange(sample.offset, sample.offset + len(sample.ids))
    names = [f"{name}.pattern" for name in heads]
    with torch.inference_mode():
        kept = run.activations(ids, positions, keep=names)
    return [array(kept[name][0].double()) for name in names]


def _role_keys(ids: np.ndarray, separators: np.ndarray) -> Iterator[tuple[str, np.ndarray]]:
    """For each role, the keys that it selects: bool [t, t] (query, key), causal."""
    t = len(ids)
    query, key = np.arange(t)[:, None], np.arange(t)[None, :]
    causal = key <= query
    yield "first_token", (key == 0) & causal
    yield "same_position", key == query
    yield "previous_token", key == query - 1
    for offset in OFFSETS:
        yield f"offset_{offset}", key == query - offset
    yield "duplicate_token", (ids[:, None] == ids[None, :]) & (key < query)
    before = np.concatenate([[-1], ids[:-1]])
    yield "induction", (ids[:, None] == before[None, :]) & causal
    yield "separator", separators[ids][None, :] & causal
