"""Evaluate model/ and write model/evaluation.json: python -m examples.stories.evaluate.

Stored fp16 weights, computed in fp32. Intervals are 95 % bootstrap intervals over documents.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import torch
import typer
from gpt2c.data.texts import hand_written_prompts, load_split, load_truth
from safetensors.torch import load_file

from .corpus import DATA
from .export import RUN
from .measure import MODEL, losses
from .network import Network
from .probes import continued, facts, rules
from .tokenizer import load_tokenizer

SAMPLES = {"stories": 10, "wordnet": 5, "bible": 5}
RESAMPLES = 2000


def interval(values: Sequence[np.ndarray], seed: int = 0) -> dict[str, float]:
    """Mean per token of documents' values, with its bootstrap interval over documents."""
    sums = np.array([v.sum(dtype=np.float64) for v in values])
    counts = np.array([len(v) for v in values])
    drawn = np.random.default_rng(seed).integers(len(values), size=(RESAMPLES, len(values)))
    means = sums[drawn].sum(1) / counts[drawn].sum(1)
    low, high = np.quantile(means, [0.025, 0.975])
    return {
        "value": float(sums.sum() / counts.sum()),
        "low": float(low),
        "high": float(high),
        "documents": len(values),
        "tokens": int(counts.sum()),
    }


def cross_entropies(network: Network, name: str) -> dict[str, dict[str, float]]:
    """By kind; with the generator's own entropy on the same documents, and what is above it."""
    split, truth = load_split(name), load_truth(name)
    result = {}
    for kind in split.kinds:
        token_losses = losses(network, [document.tolist() for document in split.of(kind)])
        result[kind] = interval(token_losses)
        if kind == "stories":
            result["entropy of the generator"] = interval([-logp for logp in truth.logp])
            above = [loss + logp for loss, logp in zip(token_losses, truth.logp)]
            result["above the generator's entropy"] = interval(above)
    return result


def samples(network: Network, tokens: int = 60) -> list[dict[str, str]]:
    """Hand-written prompts of each kind, evenly spaced, with the model's continuations."""
    tokenizer = load_tokenizer(MODEL)
    rows = []
    for kind, count in SAMPLES.items():
        prompts = [prompt for prompt in hand_written_prompts() if prompt.kind == kind]
        for prompt in prompts[:: len(prompts) // count][:count]:
            ids = continued(network, prompt.ids, tokens)
            text = tokenizer.decode(ids, skip_special_tokens=False)
            rows.append({"kind": kind, "prompt": prompt.text, "continuation": text})
    return rows


def main(
    run: Annotated[Path, typer.Option(help="Folder of the training run.")] = RUN,
) -> None:
    torch.set_num_threads(1)
    network = Network.of(load_file(MODEL / "model.safetensors"))
    tokenizer = load_tokenizer(MODEL)
    plan = json.loads((run / "plan.json").read_text())
    last = (run / "log.csv").read_text().splitlines()[-1].split(",")
    result = {
        "corpus": json.loads((DATA / "corpus.json").read_text()),
        "training": {"plan": plan, "steps": int(last[0]), "minutes": float(last[1])},
        "cross_entropy": {name: cross_entropies(network, name) for name in ("validation", "test")},
        "facts": facts(network, tokenizer),
        "rules": rules(network, tokenizer, load_split("test"), load_truth("test")),
        "samples": samples(network),
    }
    (MODEL / "evaluation.json").write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    typer.run(main)
