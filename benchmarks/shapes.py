"""Write a checkpoint of the 124M shape with random weights: python -m benchmarks.shapes DIR."""

import argparse
import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from tokenizers.pre_tokenizers import ByteLevel

# GPT-2 small, as published (Radford et al., 2019).
LAYERS, HEADS, WIDTH, VOCAB, CONTEXT = 12, 12, 768, 50_257, 1_024
END = "<|endoftext|>"

STD = 0.02  # of weights, as GPT-2 is initialised
# What training does to weights, as far as an exact program can notice: norms that have gains and
# biases (else there is nothing to fold), attention that looks somewhere and neurons that are off or
# on (with what they read at its initial size all look everywhere and are half on, and the model
# repeats one token), logits that are spread (else the best two are often tied).
NOISE, SHARPER, SPREAD = 0.2, 2.5, 5.0


def make(  # noqa: PLR0913 (the sizes of a shape)
    folder: Path,
    *,
    seed: int = 0,
    layers: int = LAYERS,
    heads: int = HEADS,
    width: int = WIDTH,
    vocab: int = VOCAB,
    context: int = CONTEXT,
    inner: int | None = None,
    text: bool = True,
) -> Path:
    """Writes a Hugging Face folder with random weights, float32; returns it.

    Args:
        folder: made where it isn't there.
        seed: the same seed gives the same bytes.
        inner: neurons of a layer; None: four times the width, as in GPT-2.
        text: with a byte-level BPE of ``vocab`` tokens, drawn by the seed (at least 257); else
            without a tokenizer: ids are then the tokens.
    """
    rng = np.random.default_rng(seed)
    folder.mkdir(parents=True, exist_ok=True)
    config: dict[str, object] = {
        "model_type": "gpt2",
        "architectures": ["GPT2LMHeadModel"],
        "n_layer": layers,
        "n_head": heads,
        "n_embd": width,
        "n_positions": context,
        "vocab_size": vocab,
        "activation_function": "gelu_new",
        "layer_norm_epsilon": 1e-5,
        "bos_token_id": vocab - 1,
        "eos_token_id": vocab - 1,
    }
    if inner is not None:
        config["n_inner"] = inner
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    save_file(
        _weights(rng, layers, width, vocab, context, inner or 4 * width),
        folder / "model.safetensors",
    )
    if text:
        tokens, merges = _tokenizer(rng, vocab)
        ids = {token: i for i, token in enumerate(tokens)}
        (folder / "vocab.json").write_text(json.dumps(ids), encoding="utf-8")
        lines = ["#version: 0.2", *(f"{left} {right}" for left, right in merges)]
        (folder / "merges.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _weights(
    rng: np.random.Generator, layers: int, width: int, vocab: int, context: int, inner: int
) -> dict[str, np.ndarray]:
    def normal(*shape: int, std: float = STD) -> np.ndarray:
        return rng.standard_normal(shape, dtype=np.float32) * np.float32(std)

    tensors = {"wte.weight": normal(vocab, width), "wpe.weight": normal(context, width)}
    for layer in range(layers):
        # Each layer writes twice: so scaled, the stream is as large however many layers there are.
        written = STD / np.sqrt(2 * layers)
        attention = normal(width, 3 * width)
        attention[:, : 2 * width] *= np.float32(SHARPER)
        block = {
            "ln_1.weight": 1 + normal(width, std=NOISE),
            "ln_1.bias": normal(width, std=NOISE),
            "attn.c_attn.weight": attention,
            "attn.c_attn.bias": normal(3 * width),
            "attn.c_proj.weight": normal(width, width, std=written),
            "attn.c_proj.bias": normal(width),
            "ln_2.weight": 1 + normal(width, std=NOISE),
            "ln_2.bias": normal(width, std=NOISE),
            "mlp.c_fc.weight": normal(width, inner, std=STD * SHARPER),
            "mlp.c_fc.bias": normal(inner),
            "mlp.c_proj.weight": normal(inner, width, std=written),
            "mlp.c_proj.bias": normal(width),
        }
        tensors |= {f"h.{layer}.{name}": tensor for name, tensor in block.items()}
    tensors["ln_f.weight"] = SPREAD * (1 + normal(width, std=NOISE))
    tensors["ln_f.bias"] = normal(width, std=NOISE)
    return tensors


def _tokenizer(rng: np.random.Generator, vocab: int) -> tuple[list[str], list[tuple[str, str]]]:
    """Tokens by id and the merges that make them: pairs of what is there, short ones first."""
    tokens = sorted(ByteLevel.alphabet())
    known = set(tokens)
    merges: list[tuple[str, str]] = []
    while len(tokens) < vocab - 1:
        # The square favours early tokens, which are short, as training does.
        for left, right in (rng.random((vocab, 2)) ** 2 * len(tokens)).astype(int):
            joined = tokens[left] + tokens[right]
            if len(joined) <= 16 and joined not in known and len(tokens) < vocab - 1:
                merges.append((tokens[left], tokens[right]))
                tokens.append(joined)
                known.add(joined)
    return [*tokens, END], merges


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder to write")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--ids", action="store_true", help="without a tokenizer")
    options = parser.parse_args()
    print(make(options.folder, seed=options.seed, text=not options.ids))


if __name__ == "__main__":
    main()
