"""python -m benchmarks.editing.choose: how the threshold of gates was chosen.

Facts that no benchmark measures, calibration and validation prompts alone. One phrasing of every
relation is left out of the fit; printed is how many prompts of these phrasings open the gate: in
scope (all should), about other subjects and about other relations of the subject (none should).
"""

import argparse
import random
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from gpt2c.editing.fact import NEIGHBOURS, RELATED
from gpt2c.editing.gate import OPEN_AT, Group, fit_gate
from gpt2c.editing.requests import FactRequest
from gpt2c.editing.states import read_states
from gpt2c.editing.text import Texts
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.passes import parse_pipeline, run_pipeline

from .facts import SUBJECTS, development, draw, relations, rewritten
from .methods import Source

THRESHOLDS = (-0.2, -0.3, -0.4, -0.5)
MOST = {"own": 24, "near": 120, "related": 60}  # prompts that a gate is fitted on
FULL, SILENT = 0.15, 0.05  # scores at which a neuron changes an answer, and changes none


@dataclass(frozen=True)
class Asked:
    """A prompt: own, near or related; its split, its phrasing and its states [t, width]."""

    kind: str
    split: str
    phrasing: str
    states: np.ndarray


def prompts_of(request: FactRequest, source: Source) -> list[Asked]:
    """Prompts of both splits about a subject, other subjects and other relations."""
    name, subject = str(request.behaviour), str(request.variable)
    siblings = next(group for group in SUBJECTS if name in group)
    listed: list[tuple[str, str, str, str]] = []
    for behaviour in relations():
        for split in ("calibration", "validation"):
            for phrasing in phrasings(behaviour.name):
                chosen = [p for p in behaviour.of(split) if p.phrasing == phrasing]
                about = rewritten(chosen, subject)[:30] if behaviour.name in siblings else []
                kind = "own" if behaviour.name == name else "related"
                listed += [(kind, split, phrasing, text) for text in about]
                if behaviour.name == name:
                    near = [p.prompt for p in chosen if p.variable != subject]
                    listed += [("near", split, phrasing, text) for text in near]
    ids = [source.texts.encode(text) for *_, text in listed]
    states = read_states(source.interpreter, f"{last_layer(source)}.read", ids)
    return [Asked(*row[:3], s) for row, s in zip(listed, states, strict=True)]


def phrasings(name: str) -> list[str]:
    """The phrasings of calibration prompts, without those that are cut before the answer's word."""
    behaviour = next(b for b in relations() if b.name == name)
    known = {p.phrasing for p in behaviour.of("calibration")}
    return sorted(each for each in known if not each.startswith("cut "))


def last_layer(source: Source) -> str:
    """The name of the last layer's neurons."""
    return f"L{source.program.shape.layers - 1}"


def opened(
    request: FactRequest, source: Source, texts: Texts, fold: int
) -> dict[str, dict[float, float]]:
    """The share of prompts in left-out phrasings that open a gate, by kind and threshold."""
    held = {names[fold % len(names)] for b in relations() if (names := phrasings(b.name))}
    fitted: dict[str, list[np.ndarray]] = defaultdict(list)
    measured: dict[str, list[np.ndarray]] = defaultdict(list)
    for row in prompts_of(request, source):
        if row.phrasing in held:
            measured[row.kind].append(row.states[-1])
        elif row.split == "calibration":
            fitted[row.kind].append(row.states)
    draws = random.Random(0)
    for kind, most in MOST.items():
        draws.shuffle(fitted[kind])
        fitted[kind] = fitted[kind][:most]
    ends = {kind: np.stack([s[-1] for s in rows]) for kind, rows in fitted.items() if rows}
    groups = [
        Group(ends[k], w) for k, w in (("near", NEIGHBOURS), ("related", RELATED)) if k in ends
    ]
    subject = [texts.encode(f" {request.variable}"), texts.encode(str(request.variable))]
    text = read_pool(source, subject)
    pool = np.concatenate([text, *(s[:-1] for rows in fitted.values() for s in rows)])
    gate = fit_gate(ends["own"], groups, pool)
    shares: dict[str, dict[float, float]] = {}
    for kind, states in measured.items():
        scores = gate.scores(np.stack(states)) + OPEN_AT  # as if the threshold were at zero
        least = FULL if kind == "own" else SILENT
        shares[kind] = {t: float((scores - t > least).mean()) for t in THRESHOLDS}
    return shares


def read_pool(source: Source, subject: list[tuple[int, ...]]) -> np.ndarray:
    """States of calibration text that does not name the subject."""
    return source.pool.without(source.interpreter, "core", last_layer(source), subject)


def main() -> None:
    """Print the shares by threshold."""
    parser = argparse.ArgumentParser(
        description=__doc__, prog="python -m benchmarks.editing.choose"
    )
    parser.add_argument("--facts", type=int, default=12)
    parser.add_argument("--folds", type=int, default=2)
    options = parser.parse_args()
    base = run_pipeline(lift(load_checkpoint(BUNDLED)), parse_pipeline("canonicalize"))
    source = Source(base)
    facts = development(options.facts, 0, [*draw(60, 0), *draw(60, 1)])
    shares = [opened(f, source, source.texts, n) for f in facts for n in range(options.folds)]
    print(f"{len(shares)} fits of {len(facts)} facts; open at the threshold, phrasings left out")
    for threshold in THRESHOLDS:
        cells = []
        for kind in MOST:
            values = [each[kind][threshold] for each in shares if kind in each]
            cells.append(f"{kind} {100 * np.mean(values):.2f} %")
        print(f"{threshold:5} {'  '.join(cells)}", flush=True)


if __name__ == "__main__":
    main()
