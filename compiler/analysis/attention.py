"""Where heads look and what they bring: roles with scores, from attention on text and weights."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..data.sample import Sample
from ..ir import OV, Head, Program, TokenEmbedding
from ..predicates.classes import members

if TYPE_CHECKING:
    from ..interpreter import Interpreter

OFFSETS = range(2, 9)  # fixed offsets looked for; offset 1 is the previous token
FIRST_QUERY = 3  # earlier queries see too few keys to tell roles apart

SELECTOR_WORDS = {
    "previous_token": "the token before",
    "same_position": "its own position",
    "first_token": "the first token",
    "duplicate_token": "earlier places of the current token",
    "induction": "what followed the current token before",
    "separator": "punctuation",
    "uniform": "all tokens so far alike",
}


def selector_roles(program: Program, samples: Sequence[Sample]) -> dict[str, dict[str, float]]:
    """For each head, how well each role predicts where it looks on ``samples``.

    A role names the keys that a query would look at. Its score is the attention that they get,
    above what uniform attention would give them, of what there is to gain: 1 is all, 0 is as
    much as uniform attention. Queries at which a role has no key, or no other, don't count. For
    ``uniform`` the score is 1 less the total variation distance from uniform attention.

    Previous-token, duplicate-token and induction heads are those of Elhage et al. (2021) and
    Olsson et al., *In-context Learning and Induction Heads* (2022).

    Returns:
        head name → role → score, each mean over queries.
    """
    from ..interpreter import Interpreter  # needs torch, which is slow to import

    heads = [head.name for head in program.core.of(Head)]
    run = Interpreter(program)
    separators = members(program.vocabulary, program.shape.vocab)["punctuation"]
    gained: dict[str, dict[str, float]] = {name: defaultdict(float) for name in heads}
    counts: dict[str, int] = defaultdict(int)
    for sample in samples:
        patterns = _patterns(run, heads, sample)
        t = len(sample.ids)
        chance = np.tril(np.ones((t, t))) / np.arange(1, t + 1)[:, None]
        queries = np.arange(t) >= FIRST_QUERY
        counts["uniform"] += int(queries.sum())
        for name, pattern in zip(heads, patterns):
            distance = np.abs(pattern - chance).sum(1) / 2
            gained[name]["uniform"] += float((1 - distance)[queries].sum())
        for role, keys in _role_keys(np.array(sample.ids), separators):
            by_chance = (chance * keys).sum(1)
            counted = queries & (by_chance > 0) & (by_chance < 1)
            counts[role] += int(counted.sum())
            for name, pattern in zip(heads, patterns):
                share = (pattern * keys).sum(1)[counted]
                least = by_chance[counted]
                gained[name][role] += float(((share - least) / (1 - least)).sum())
    return {
        name: {role: gained[name][role] / counts[role] for role in counts if counts[role]}
        for name in heads
    }


def copying_scores(program: Program) -> dict[str, float]:
    """For each head, whether its OV circuit raises the logit of the token that it looks at.

    The sum of the eigenvalues of unembedding x OV x embedding over the sum of their sizes: 1 is
    copying, -1 copy suppression. (Elhage et al. 2021; the eigenvalues are those of the small
    matrix that the head's dimension allows.)
    """
    embeddings = program.core.of(TokenEmbedding)
    unembed = program.core.unembed
    if not embeddings or unembed.table is None:
        return {}
    token, table = program.array(embeddings[0].table), program.array(unembed.table)
    # [w, w]: from stream to logits, back to an embedding
    across = (table.T @ token).astype(np.float64)
    scores = {}
    for head in program.core.of(Head):
        if isinstance(head.ov, OV):
            value, output = program.array(head.ov.weights)
            circuit = output @ across @ value.T  # [d, d]
            eigenvalues = np.linalg.eigvals(circuit)
            size = float(np.abs(eigenvalues).sum())
            # Eigenvalues far below the matrix itself are rounding: it moves tokens to others only.
            noise = 1e-4 * float(np.linalg.norm(circuit))
            scores[head.name] = float(eigenvalues.real.sum()) / size if size > noise else 0.0
    return scores


def is_selector(role: str) -> bool:
    """Whether a role says where a head looks (not what it moves)."""
    return role.startswith("offset_") or role in SELECTOR_WORDS


def describe_selector(role: str) -> str:
    """Where a head of that role looks, in words."""
    if role.startswith("offset_"):
        return f"{role.removeprefix('offset_')} tokens back"
    return SELECTOR_WORDS[role]


def _patterns(run: "Interpreter", heads: list[str], sample: Sample) -> list[np.ndarray]:
    import torch

    ids = torch.tensor([sample.ids])
    positions = torch.arange(sample.offset, sample.offset + len(sample.ids))
    names = [f"{name}.pattern" for name in heads]
    with torch.inference_mode():
        kept = run(ids, positions, keep=names).activations
    return [kept[name][0].double().numpy() for name in names]


def _role_keys(ids: np.ndarray, separators: np.ndarray) -> Iterator[tuple[str, np.ndarray]]:
    """For each role, which keys a query would look at: bool [t, t] (query, key), causal."""
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
