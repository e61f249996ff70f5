"""Category probes: a category defined by a neuron's activation is carried by that neuron."""

import numpy as np
import torch
from gpt2c.analysis.categories import _auc, carriers, known_categories
from gpt2c.data.sample import random_samples
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.interpreter import Interpreter
from scipy.stats import rankdata
from small import small_program

PROGRAM = small_program()
SAMPLES = random_samples(PROGRAM, 60, 5)


def test_a_neurons_own_activation_is_carried_by_it():
    run, rows = Interpreter(PROGRAM), []
    for sample in SAMPLES:
        positions = torch.arange(sample.offset, sample.offset + len(sample.ids))
        kept = run(torch.tensor([sample.ids]), positions, keep=["L1N2"]).activations
        rows.append(kept["L1N2"][0].numpy())
    values = np.concatenate(rows)
    fires = values > np.quantile(values, 0.7)
    best = carriers(
        PROGRAM, SAMPLES, {"fires": fires, "silent": ~fires, "rare": np.arange(len(fires)) < 3}
    )
    assert best.keys() == {"fires", "silent"}
    assert best["fires"][0].part == "L1N2" and best["fires"][0].sign == 1
    assert best["silent"][0].part == "L1N2" and best["silent"][0].sign == -1
    assert best["fires"][0].auc > 0.95 and len(best["fires"]) == 3


def test_auc_equals_the_count_over_pairs():
    rng = np.random.default_rng(0)
    values, mask = rng.integers(0, 5, size=(30, 2)).astype(float), rng.random(30) < 0.4
    for column, auc in zip(values.T, _auc(rankdata(values, axis=0), mask)):
        above = column[mask][:, None] - column[~mask][None, :]
        assert np.isclose(auc, (above > 0).mean() + 0.5 * (above == 0).mean())


def test_known_categories_of_the_bundled_text():
    program = lift(load_checkpoint(BUNDLED))
    samples, masks = known_categories(program, stories=60, others=10)
    assert {"kind:stories", "kind:bible", "quotation", "class:numbers", "rule:fact"} <= masks.keys()
    total = sum(len(sample.ids) for sample in samples)
    assert all(mask.shape == (total,) and mask.dtype == bool for mask in masks.values())
    assert (masks["kind:stories"] | masks["kind:bible"] | masks["kind:wordnet"]).all()
