"""The price of faithful parts: figures of each core, nearer to the original with the penalty."""

from dataclasses import replace
from pathlib import Path

from gpt2c.passes import run_pipeline
from gpt2c.passes.effect import Effect
from gpt2c.passes.tune import Tune
from pruning import canonical, context

from benchmarks.faithful import cores, figures_of


def test_each_core_has_its_figures(tmp_path: Path) -> None:
    program = run_pipeline(canonical(tmp_path), [Effect(exact=0)], context())
    tune = Tune(steps=80, tokens=512, self_generated=0.0, rate=0.02)
    figures = {
        name: figures_of(run_pipeline(program, passes, context()), context(), 0.01)
        for name, passes in cores(program, "50%", [0.0, 5.0], tune).items()
    }
    assert list(figures) == ["untuned", "refitted", "faithful=0", "faithful=5"]
    free, faithful = figures["faithful=0"], figures["faithful=5"]
    assert free["kl"] < figures["untuned"]["kl"]
    assert faithful["median_drift"] < free["median_drift"] and faithful["near"] >= free["near"]
    assert all(0 <= each["near"] <= each["n"] for each in figures.values())


def test_the_weight_of_the_penalty_reaches_the_pass(tmp_path: Path) -> None:
    tune = Tune(steps=7)
    passes = cores(canonical(tmp_path), "50%", [0.3], tune)["faithful=0.3"]
    assert passes[-1] == replace(tune, faithful=0.3)
