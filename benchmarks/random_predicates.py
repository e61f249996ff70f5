"""Explained share of a program of rules beside the same program with random predicates.

python -m benchmarks.random_predicates PROGRAM [--steps 100]

The heads' rules stay as they are. OV circuits, output directions and constants are those of the
original's parts at the start of both, and are trained alike: as many steps of the pass tune, on
the same text, in the same order. The random predicates have the form of the fitted ones: of each
neuron the same features, coefficients and number of members; the members of each set are drawn
anew among tokens that are about as frequent, so that the sets hold about as often. Explained share
is taken on text of the test split.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from gpt2c.analysis.effect import block_means, written_means
from gpt2c.codegen.output.folder import load_program
from gpt2c.data.batches import subsample
from gpt2c.data.sample import Sample
from gpt2c.fidelity.explained.baseline import baseline_of, logits_of
from gpt2c.fidelity.explained.beside import Shares
from gpt2c.fidelity.explained.share import FITTED, MOST, spread
from gpt2c.fidelity.measures import divergence
from gpt2c.fidelity.select import select
from gpt2c.frontend.checkpoint import Checkpoint, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.frontend.samples import calibration_samples, held_out_text
from gpt2c.interpreter import Interpreter
from gpt2c.ir import OV, Constant, Head, Mlp, Program
from gpt2c.passes import Context, parse_pipeline, run_pipeline
from gpt2c.passes.distil.files import load_rules
from gpt2c.passes.distil.rules import RuleCore, with_rule_core
from gpt2c.passes.prune import removed_constants
from gpt2c.passes.support.cut import cut, with_fallback
from gpt2c.passes.tune import Tune
from gpt2c.predicates.language import Formula, In, Term

MEANS = 50_000  # tokens that the means of pruned parts are taken of
NEAR = 16  # a member is drawn among so many tokens of about its frequency


def random_predicates(core: RuleCore, counts: np.ndarray, seed: int) -> RuleCore:
    """The core with the members of every set of its neurons drawn anew.

    Args:
        counts: how often each token occurs [vocab].
    """
    rng = np.random.default_rng(seed)
    by_frequency = np.argsort(-counts, kind="stable")
    rank = np.empty_like(by_frequency)
    rank[by_frequency] = np.arange(len(rank))

    def drawn(term: Term) -> Term:
        if not isinstance(term.condition, In):
            return term
        chosen: set[int] = set()
        for token in term.condition.tokens:
            low = min(max(0, int(rank[token]) - NEAR // 2), len(rank) - NEAR)
            near = [int(t) for t in by_frequency[low : low + NEAR] if int(t) not in chosen]
            chosen.add(int(rng.choice(near)) if near else token)
        return replace(term, condition=replace(term.condition, tokens=tuple(sorted(chosen))))

    formulas = {
        name: Formula(formula.intercept, tuple(map(drawn, formula.terms)), formula.activation)
        for name, formula in core.formulas.items()
    }
    return replace(core, formulas=formulas)


def token_counts(texts: Sequence[Sample], vocab: int) -> np.ndarray:
    return np.bincount([i for text in texts for i in text.ids], minlength=vocab)


def tuned(program: Program, core: RuleCore, context: Context, steps: int) -> Program:
    """The program with these rules, whose writing side is the original's and then trained."""
    started = with_rule_core(program, core)
    return Tune(steps=steps, self_generated=0.0).apply(started, context)


def original_blocks(
    program: Program, core: RuleCore, texts: Sequence[Sample]
) -> dict[str, np.ndarray]:
    """What the original's parts of these names write, and the mean of what all others write."""
    kept = {*core.formulas, *core.patterns}
    means = written_means(program, block_means(program, texts))
    small = cut(with_fallback(program), kept, removed_constants(program, kept, means))
    refs = [node.ov.weights for node in small.core.of(Head) if isinstance(node.ov, OV)]
    refs += [node.w_out for node in small.core.of(Mlp)]
    refs += [node.vector for node in small.core.of(Constant)]
    return {ref.name: np.asarray(small.weights[ref.name].array) for ref in refs}


def shares_of(
    programs: dict[str, Program], checkpoint: Checkpoint, seed: int, most: int = MOST
) -> dict[str, dict[str, Any]]:
    """The explained share of cores that are all rules, in total and by kind of test text."""
    prompts = select(checkpoint, prompts=None, n=1000, seed=seed).prompts
    read = [(p.ids if p.text is None else p.text, p) for p in prompts]
    chosen = spread([(Sample(tuple(ids), p.offset), p.kind) for ids, p in read], most)
    texts, kinds = [text for text, _ in chosen], [kind for _, kind in chosen]
    one = next(iter(programs.values()))
    known = np.unique([i for text in texts for i in text.ids])
    fitted = [text for text, _ in spread([(t, ()) for t in held_out_text(checkpoint)], FITTED)]
    baseline = baseline_of(one, fitted, known)
    readout = one.core.unembed.readout
    cores = {name: logits_of(Interpreter(each), texts) for name, each in programs.items()}
    real = logits_of(Interpreter(one, one.fallback), texts)
    sums: dict[str, list[float]] = {"bigrams": [], **{name: [] for name in programs}}
    for text, logits, *others in zip(texts, real, *cores.values(), strict=True):
        rows = baseline.bigrams[np.searchsorted(baseline.known, text.ids)]
        for name, other in zip(sums, (rows, *others), strict=True):
            sums[name].append(float(divergence(logits, other, readout).sum()))
    groups = {kind: [i for i, k in enumerate(kinds) if k == kind] for kind in sorted({*kinds})}
    shares = Shares(sums.pop("bigrams"), groups, seed)
    return {
        name: {"all": shares.of(kl).as_dict()}
        | {kind: measure.as_dict() for kind, measure in shares.by_kind(kl).items()}
        for name, kl in sums.items()
    }


def measure(folder: Path, checkpoint: Checkpoint, steps: int, seed: int) -> dict[str, Any]:
    """Explained shares of the program, and of both cores after as many steps."""
    original = run_pipeline(lift(checkpoint), parse_pipeline("canonicalize"))
    calibration = calibration_samples(checkpoint)
    context = Context(samples=[], calibration=calibration, seed=seed, progress=_tell)
    core = load_rules(folder, original)
    some = subsample(calibration, MEANS, seed)
    core = replace(core, blocks=original_blocks(original, core, some))
    counts = token_counts(calibration, original.shape.vocab)
    cores = {"fitted": core, "random": random_predicates(core, counts, seed)}
    programs = {name: tuned(original, each, context, steps) for name, each in cores.items()}
    figures = shares_of({"program": load_program(folder), **programs}, checkpoint, seed)
    return {"steps": steps, "seed": seed, "explained_share": figures}


def _tell(stage: str, done: int, total: int) -> None:
    if stage == "tune" and done % 20 == 0:
        print(f"{time.process_time():.0f} s  {stage} {done}", file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--checkpoint", default="stories")
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    checkpoint = load_checkpoint(options.checkpoint)
    figures = measure(options.program, checkpoint, options.steps, options.seed)
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
