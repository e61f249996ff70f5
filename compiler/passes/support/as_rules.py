"""Puts the predicates of parts in the place of the weights that they read."""

from collections.abc import Iterable, Sequence

import numpy as np

from ...data.sample import Sample
from ...ir import Head, Mlp, Program
from ...predicates import parse_label
from .budget import parts_of
from .cut import cut
from .replace_parts import with_rules


def as_rules(program: Program, names: Iterable[str], samples: Sequence[Sample]) -> Program:
    """The program whose parts of these names run their predicates as rules.

    The constants of their sublayers make up for what a rule writes more or less than the part on
    average.

    Args:
        samples: the text that averages are taken of.
    """
    from ...search.candidate import Candidate

    parts = {part.name: part for part in parts_of(program)}
    candidates = {}
    for name in names:
        evidence = parts[name].evidence
        assert evidence.predicate is not None
        label = parse_label(evidence.predicate, program.vocabulary, program.shape.vocab, where=name)
        candidates[name] = Candidate(name, label, evidence.label or "", 0, 0.0, 1.0)
    if not candidates:
        return program
    after = with_rules(program, candidates)
    written = [_written(each, samples, set(candidates)) for each in (program, after)]
    left = {name: written[0][name] - written[1][name] for name in written[0]}
    return cut(after, set(parts), left)


def _written(program: Program, samples: Sequence[Sample], names: set[str]) -> dict[str, np.ndarray]:
    """What the named parts of each sublayer write on average [w], by the sublayer's constant."""
    from ...analysis.effect import part_means

    means = part_means(program, samples)
    written: dict[str, np.ndarray] = {}
    for node in program.core:
        if isinstance(node, Head) and node.name in names:
            name = f"L{node.layer}.attention"
            written[name] = written.get(name, 0) + means[node.name].double().numpy()
        elif isinstance(node, Mlp):
            rows = [index for index, row in enumerate(node.rows) if row.name in names]
            if rows:
                active = means[f"{node.name}.neurons"].double().numpy()[rows]
                written[f"L{node.layer}.mlp"] = active @ program.array(node.w_out)[rows]
    return written
