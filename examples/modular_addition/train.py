"""Train a one-layer GPT-2 on a + b mod p until it groks: python -m examples.modular_addition.train.

Inputs are three tokens, a, b and "="; the answer is read at "=". Power et al., "Grokking:
Generalization Beyond Overfitting on Small Algorithmic Datasets" (2022), and Nanda et al., "Progress
Measures for Grokking via Mechanistic Interpretability" (2023) train models like it.

Everything that depends on one token alone is computed once per token, so that a step costs little
more than the neurons. One core, one thread, float32: about ten minutes. The same seed gives the
same weights on the same machine and version of torch.
"""

from __future__ import annotations

import gzip
import json
import math
from pathlib import Path
from typing import Annotated

import torch
import typer
from torch import Tensor
from torch.nn import functional
from transformers import GPT2Config, GPT2LMHeadModel

FOLDER = Path(__file__).parent
HEADS, WIDTH, NEURONS = 4, 32, 256
LEARNING_RATE, WEIGHT_DECAY, WARMUP = 1e-3, 1.0, 10
INPUTS = 1000  # pairs that are written beside a checkpoint, for the search to start from


def model(p: int) -> GPT2LMHeadModel:
    """A new model over p numbers and "="."""
    config = GPT2Config(
        vocab_size=p + 1,
        n_positions=3,
        n_embd=WIDTH,
        n_layer=1,
        n_head=HEADS,
        n_inner=NEURONS,
        activation_function="relu",
        resid_pdrop=0.0,
        embd_pdrop=0.0,
        attn_pdrop=0.0,
        bos_token_id=None,
        eos_token_id=None,
    )
    return GPT2LMHeadModel(config)


def logits(network: GPT2LMHeadModel, a: Tensor, b: Tensor) -> Tensor:
    """Logits at "=" for pairs of numbers [n]: [n, p + 1]."""
    inner, block = network.transformer, network.transformer.h[0]
    embed = inner.wte.weight
    p, width = embed.shape[0] - 1, embed.shape[1]
    places = inner.wpe.weight
    stream = torch.cat([embed[:p] + places[0], embed[:p] + places[1], embed[p:] + places[2]])
    projected = block.ln_1(stream) @ block.attn.c_attn.weight + block.attn.c_attn.bias
    query = projected[-1, :width].view(HEADS, -1)
    key = projected[:, width : 2 * width].view(-1, HEADS, width // HEADS)
    value = projected[:, 2 * width :].view(-1, HEADS, width // HEADS)
    score = (key * query).sum(-1) / math.sqrt(width // HEADS)  # [2p + 1, heads]
    end = score[-1].expand(len(a), HEADS)
    pattern = torch.stack([score[a], score[p + b], end], 1).softmax(1)  # [n, 3, heads]
    moved = pattern[:, 0, :, None] * value[a] + pattern[:, 1, :, None] * value[p + b]
    moved = moved + pattern[:, 2, :, None] * value[-1]
    x = stream[-1] + block.attn.c_proj(moved.reshape(-1, width))
    x = x + block.mlp(block.ln_2(x))
    result: Tensor = inner.ln_f(x) @ embed.T
    return result


def save(network: GPT2LMHeadModel, p: int, folder: Path) -> None:
    """Write a checkpoint in Hugging Face format with its vocabulary and inputs."""
    folder.mkdir(parents=True, exist_ok=True)
    network.save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)
    vocabulary = {**{str(i): i for i in range(p)}, "=": p}
    tokenizer = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": {"type": "WhitespaceSplit"},
        "post_processor": None,
        "decoder": None,
        "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": "<unk>"},
    }
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, indent=1) + "\n")
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "PreTrainedTokenizerFast"}) + "\n"
    )
    pairs = torch.randperm(p * p, generator=torch.Generator().manual_seed(0))[:INPUTS]
    lines = []
    for a, b in zip((pairs // p).tolist(), (pairs % p).tolist()):
        record = {"input_ids": [a, b, p], "offset": 0, "scored": [2], "expected": [(a + b) % p]}
        lines.append(json.dumps(record) + "\n")
    with (
        (folder / "inputs.jsonl.gz").open("wb") as raw,
        gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as packed,
    ):
        packed.write("".join(lines).encode())


def train(
    p: Annotated[int, typer.Option(help="Modulus, a prime.")] = 113,
    seed: Annotated[int, typer.Option(help="Seed of weights and of the split.")] = 0,
    share: Annotated[float, typer.Option(help="Share of all pairs to train on.")] = 0.3,
    steps: Annotated[int, typer.Option(help="Full-batch steps of AdamW.")] = 5000,
    early: Annotated[int, typer.Option(help="Step of the checkpoint before grokking.")] = 1000,
    out: Annotated[Path, typer.Option(help="Folder for the two checkpoints.")] = FOLDER,
) -> None:
    """Train, and write the checkpoints model/ and before-grokking/."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    network = model(p)
    pairs = torch.randperm(p * p)
    cut = int(share * p * p)
    seen, unseen = pairs[:cut], pairs[cut:]
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    sums = (a + b) % p
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY, betas=(0.9, 0.98)
    )
    for step in range(steps + 1):
        for group in optimizer.param_groups:
            group["lr"] = LEARNING_RATE * min(1.0, (step + 1) / WARMUP)
        result = logits(network, a[seen], b[seen])
        loss = functional.cross_entropy(result, sums[seen])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 100 == 0:
            with torch.no_grad():
                tested = logits(network, a[unseen], b[unseen])
            right = (result.argmax(-1) == sums[seen]).float().mean()
            general = (tested.argmax(-1) == sums[unseen]).float().mean()
            typer.echo(f"step {step:5d}  loss {loss:.5f}  seen {right:.3f}  unseen {general:.3f}")
        if step == early:
            save(network, p, out / "before-grokking")
    save(network, p, out / "model")


if __name__ == "__main__":
    typer.run(train)
