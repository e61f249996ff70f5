"""Export the last checkpoint as a Hugging Face folder, model/: python -m examples.stories.export.

Weights in fp16, config.json, and SHA256SUMS over every file of the model (sha256sum -c SHA256SUMS).
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Annotated

import torch
import typer
from gpt2c.errors import Gpt2cError
from safetensors.torch import save_file

from .measure import END_OF_TEXT, MODEL
from .network import Network

RUN = Path(__file__).parent / "run"
NOT_SUMMED = {"SHA256SUMS", "README.md", "evaluation.json", "__init__.py"}


def config(network: Network) -> dict[str, object]:
    vocab, width = network.wte.weight.shape
    return {
        "activation_function": "gelu_new",
        "architectures": ["GPT2LMHeadModel"],
        "attn_pdrop": 0.0,
        "bos_token_id": END_OF_TEXT,
        "dtype": "float16",
        "embd_pdrop": 0.0,
        "eos_token_id": END_OF_TEXT,
        "initializer_range": 0.02,
        "layer_norm_epsilon": 1e-05,
        "model_type": "gpt2",
        "n_embd": width,
        "n_head": network.layers[0].heads,
        "n_inner": None,
        "n_layer": len(network.layers),
        "n_positions": network.wpe.weight.shape[0],
        "resid_pdrop": 0.0,
        "scale_attn_by_inverse_layer_idx": False,
        "scale_attn_weights": True,
        "tie_word_embeddings": True,
        "vocab_size": vocab,
    }


def checksums(folder: Path) -> str:
    """Lines of sha256sum, in order of name."""
    files = sorted(p for p in folder.iterdir() if p.is_file() and p.name not in NOT_SUMMED)
    return "".join(f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}\n" for p in files)


def main(
    run: Annotated[Path, typer.Option(help="Folder of the training run.")] = RUN,
    folder: Annotated[Path, typer.Option(help="Folder of the model.")] = MODEL,
) -> None:
    path = run / "checkpoint.pt"
    if not path.is_file():
        raise Gpt2cError("no checkpoint", where=path, hint="Run python -m examples.stories.train.")
    state = torch.load(path, map_location="cpu", weights_only=True)
    network = Network()
    network.load_state_dict(state["network"])
    tensors = {name: tensor.half() for name, tensor in network.exported().items()}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)
    (folder / "config.json").write_text(json.dumps(config(network), indent=2) + "\n")
    (folder / "SHA256SUMS").write_text(checksums(folder))


if __name__ == "__main__":
    typer.run(main)
