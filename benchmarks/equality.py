"""Whether a generated program gives what transformers gives, token for token and logit for logit.

python -m benchmarks.equality PROGRAM CHECKPOINT
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from gpt2c.runtime.process import ProgramProcess
from transformers import GPT2LMHeadModel, logging

LENGTHS = (1, 2, 8, 32, 32, 64, 128, 256)  # of the prompts, random tokens
NEW = 48  # tokens of each continuation
TIE = 1e-3  # nats: where the original's best two logits are closer, either token is right


@dataclass(frozen=True)
class Text:
    """A prompt, the continuation by transformers, and the logits on both in one pass."""

    prompt: list[int]
    new: list[int]
    logits: np.ndarray  # [len(prompt + new), vocab]

    @property
    def ids(self) -> list[int]:
        return self.prompt + self.new


def measure(
    program: Path,
    checkpoint: Path,
    *,
    lengths: Sequence[int] = LENGTHS,
    new_tokens: int = NEW,
    seed: int = 0,
) -> dict[str, Any]:
    """Compares teacher forced (logits and best tokens of whole texts) and free running (greedy)."""
    texts = originals(checkpoint, lengths, new_tokens, seed)
    differences, positions, wrong, ties, free = [], 0, 0, 0, []
    with ProgramProcess(program) as process:
        for text in texts:
            logits = process.logits(text.ids)
            differences.append(float(np.abs(logits - text.logits).max()))
            margins = margins_of(text.logits)
            differ = logits.argmax(-1) != text.logits.argmax(-1)
            positions += len(differ)
            wrong += int((differ & (margins >= TIE)).sum())
            ties += int((differ & (margins < TIE)).sum())
            new = process.generate(text.prompt, new_tokens).ids
            free.append(first_difference(text, margins, new))
    spread = np.concatenate([text.logits.std(-1) for text in texts])
    return {
        "prompts": len(texts),
        "prompt_tokens": sum(len(text.prompt) for text in texts),
        "new_tokens": sum(len(text.new) for text in texts),
        "distinct_new_tokens": len({token for text in texts for token in text.new}),
        "logit_spread": round(float(spread.mean()), 2),
        "max_logit_difference": max(differences),
        "forced": {"positions": positions, "wrong": wrong, "numerical_ties": ties},
        "free": {
            "same": free.count("same"),
            "tie": free.count("tie"),
            "wrong": free.count("wrong"),
        },
    }


def originals(checkpoint: Path, lengths: Sequence[int], new_tokens: int, seed: int) -> list[Text]:
    """What transformers makes of a few random prompts, in float32."""
    torch.set_grad_enabled(False)
    logging.disable_progress_bar()
    model = GPT2LMHeadModel.from_pretrained(checkpoint).eval()
    rng = np.random.default_rng(seed)
    texts = []
    for length in lengths:
        prompt = rng.integers(model.config.vocab_size, size=length)
        ids = torch.from_numpy(prompt)[None]
        whole = model.generate(
            ids,
            attention_mask=torch.ones_like(ids),
            max_new_tokens=new_tokens,
            do_sample=False,
            eos_token_id=None,
            pad_token_id=0,
        )
        new = whole[0, length:].tolist()
        texts.append(Text(prompt.tolist(), new, model(whole).logits[0].numpy()))
    return texts


def margins_of(logits: np.ndarray) -> np.ndarray:
    """The best logit less the second best, [t]."""
    two = np.partition(logits, -2, axis=-1)[:, -2:]
    return two[:, 1] - two[:, 0]


def first_difference(text: Text, margins: np.ndarray, new: list[int]) -> str:
    """Of two continuations: "same", or whether the first that differs is a "tie" or "wrong"."""
    for index, (expected, actual) in enumerate(zip(text.new, new, strict=True)):
        if expected != actual:
            return "tie" if margins[len(text.prompt) - 1 + index] < TIE else "wrong"
    return "same"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    print(json.dumps(measure(options.program, options.checkpoint, seed=options.seed), indent=1))


if __name__ == "__main__":
    main()
