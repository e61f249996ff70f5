"""gpt2c in one file: lift, fold, print the IR, render a numpy program, compare.

    python examples/nano_gpt2c.py CHECKPOINT OUTPUT

CHECKPOINT is a Hugging Face folder of a GPT-2. OUTPUT gets ``program.ir`` (text), ``program.py``
(needs numpy alone) and ``weights.npz``. The section titles name the packages of the compiler.

Shapes: t tokens, w width of the stream, d head dimension, n neurons, v vocabulary. The rows of a
block are directions of the stream that are read or written.
"""

import json
import runpy
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

# ── ir: a program is a tuple of nodes and a store of named weight blocks ─────────────────────────


@dataclass(frozen=True)
class Node:
    """A part of the model; what it writes is added to the residual stream.

    ``kind``: "head" (blocks NAME.q .k .v .o [d, w], .bq .bk .bv [d]), "mlp" (NAME.w_in .w_out
    [n, w], .b_in [n]) or "constant" (NAME [w]). ``norm``: the LayerNorm of its read (blocks
    NORM.gain, NORM.bias), None once gain and bias are folded into the blocks that read.
    """

    kind: str
    name: str
    norm: str | None = None


@dataclass(frozen=True)
class Program:
    nodes: tuple[Node, ...]
    weights: dict[str, np.ndarray]
    epsilon: float


# ── frontend: checkpoint → program ───────────────────────────────────────────────────────────────


def lift(folder: Path) -> Program:
    """One node a head, one for the neurons of a layer. Raises ValueError for another model."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    if (config.get("model_type"), config.get("activation_function")) != ("gpt2", "gelu_new"):
        raise ValueError(f"{folder}: expected a GPT-2 with gelu_new, got another model")
    stored = load_file(folder / "model.safetensors")
    raw = {k.removeprefix("transformer."): v.astype(np.float32) for k, v in stored.items()}
    heads, width = config["n_head"], config["n_embd"]
    w = {"token": raw["wte.weight"], "position": raw["wpe.weight"]}
    w["unembed"] = raw.get("lm_head.weight", w["token"])  # tied unless stored
    w["unembed_bias"] = np.zeros(len(w["unembed"]), np.float32)
    w |= {"final.gain": raw["ln_f.weight"], "final.bias": raw["ln_f.bias"]}
    nodes: list[Node] = []
    for layer in range(config["n_layer"]):
        at, prefix = f"L{layer}", f"h.{layer}."
        part = {k.removeprefix(prefix): v for k, v in raw.items() if k.startswith(prefix)}
        for norm in ("ln_1", "ln_2"):
            gain, bias = part[f"{norm}.weight"], part[f"{norm}.bias"]
            w |= {f"{at}.{norm}.gain": gain, f"{at}.{norm}.bias": bias}
        rows = (3, heads, width // heads)
        qkv = part["attn.c_attn.weight"].T.reshape(*rows, width)
        biases = part["attn.c_attn.bias"].reshape(rows)
        output = part["attn.c_proj.weight"].reshape(*rows[1:], width)
        for head in range(heads):
            name = f"{at}H{head}"
            for index, key in enumerate("qkv"):
                w |= {f"{name}.{key}": qkv[index, head], f"{name}.b{key}": biases[index, head]}
            w[f"{name}.o"] = output[head]
            nodes.append(Node("head", name, f"{at}.ln_1"))
        w |= {f"{at}.attention": part["attn.c_proj.bias"], f"{at}.out": part["mlp.c_proj.bias"]}
        w |= {f"{at}.w_in": part["mlp.c_fc.weight"].T, f"{at}.b_in": part["mlp.c_fc.bias"]}
        w[f"{at}.w_out"] = part["mlp.c_proj.weight"]
        nodes += [Node("constant", f"{at}.attention"), Node("mlp", at, f"{at}.ln_2")]
        nodes.append(Node("constant", f"{at}.out"))
    return Program(tuple(nodes), w, config.get("layer_norm_epsilon", 1e-5))


# ── passes: program → program ────────────────────────────────────────────────────────────────────

READS = {"head": [("q", "bq"), ("k", "bk"), ("v", "bv")], "mlp": [("w_in", "b_in")]}


def fold_norms(program: Program) -> Program:
    """Fold the gain and bias of every norm into the blocks that read it (exact up to rounding).

    ``(n g + b) Rᵀ = n (g R)ᵀ + b Rᵀ``: a row of R is scaled by the gain, and the bias of the reader
    grows by what the norm's bias contributes.
    """
    w = dict(program.weights)

    def fold(norm: str, block: str, bias: str) -> None:
        w[bias] = w[bias] + w[block] @ w[f"{norm}.bias"]
        w[block] = w[block] * w[f"{norm}.gain"]

    for node in program.nodes:
        for block, bias in READS.get(node.kind, []):
            fold(str(node.norm), f"{node.name}.{block}", f"{node.name}.{bias}")
    fold("final", "unembed", "unembed_bias")
    norms = {"final", *(str(node.norm) for node in program.nodes)}
    kept = {name: block for name, block in w.items() if name.rpartition(".")[0] not in norms}
    return replace(program, nodes=tuple(replace(n, norm=None) for n in program.nodes), weights=kept)


# ── ir: the text form ────────────────────────────────────────────────────────────────────────────


def print_ir(program: Program) -> str:
    """One line for each block and each node."""
    lines = [f"weight @{name} shape={list(b.shape)}" for name, b in program.weights.items()]
    for node in program.nodes:
        norm = "" if node.kind == "constant" else f" norm={node.norm or 'folded'}"
        lines.append(f"%{node.name} = {node.kind}{norm}")
    return "\n".join([*lines, "%unembed = unembed reads=stream", ""])


# ── codegen: program → source ────────────────────────────────────────────────────────────────────
SOURCE = '''"""The forward pass, part by part. Delete a line to remove a part."""

from pathlib import Path

import numpy as np

W = dict(np.load(Path(__file__).parent / "weights.npz"))


def norm(x):
    x = x - x.mean(-1, keepdims=True)
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + {epsilon!r})


def attend(name, n):
    q, k, v = (n @ W[f"{{name}}.{{key}}"].T + W[f"{{name}}.b{{key}}"] for key in "qkv")
    scores = q @ k.T / np.sqrt(q.shape[-1])  # [t, t] query, key
    scores[np.triu_indices(len(n), 1)] = -np.inf
    pattern = np.exp(scores - scores.max(-1, keepdims=True))
    return (pattern / pattern.sum(-1, keepdims=True)) @ v @ W[f"{{name}}.o"]


def neurons(name, n):
    a = n @ W[f"{{name}}.w_in"].T + W[f"{{name}}.b_in"]  # [t, n]
    gelu = 0.5 * a * (1 + np.tanh(np.sqrt(2 / np.pi) * (a + 0.044715 * a**3)))
    return gelu @ W[f"{{name}}.w_out"]


def logits(ids):
    """Logits of the next token after each of ids: [t, v]."""
    x = W["token"][ids] + W["position"][: len(ids)]  # [t, w] the residual stream
{body}
    return norm(x) @ W["unembed"].T + W["unembed_bias"]
'''
LINES = {"head": 'attend("{}", n)', "mlp": 'neurons("{}", norm(x))', "constant": 'W["{}"]'}


def render(program: Program) -> str:
    """The source of ``program.py``. Raises ValueError unless norms are folded."""
    lines: list[str] = []
    for before, node in zip((None, *program.nodes), program.nodes, strict=False):
        if node.norm is not None:
            raise ValueError(f"expected folded norms, got {node.norm} at {node.name}")
        if node.kind == "head" and (before is None or before.kind != "head"):
            lines.append("    n = norm(x)  # the heads of a layer read the same stream")
        lines.append("    x = x + " + LINES[node.kind].format(node.name))
    return SOURCE.format(epsilon=program.epsilon, body="\n".join(lines))


# ── fidelity: the generated program against the original ─────────────────────────────────────────


def compare(folder: Path, output: Path, ids: list[int]) -> float:
    """The largest |Δlogit| between the program and transformers, both in float32."""
    import torch
    from transformers import GPT2LMHeadModel

    generated = runpy.run_path(str(output / "program.py"))
    original = GPT2LMHeadModel.from_pretrained(folder, dtype=torch.float32).eval()
    with torch.no_grad():
        expected = original(torch.tensor([ids])).logits[0].numpy()
    return float(np.abs(generated["logits"](ids) - expected).max())


def main(folder: Path, output: Path) -> float:
    """Compile a checkpoint and return the largest |Δlogit|."""
    program = fold_norms(lift(folder))
    output.mkdir(parents=True, exist_ok=True)
    for name, text in (("program.ir", print_ir(program)), ("program.py", render(program))):
        (output / name).write_text(text, encoding="utf-8")
    np.savez(output / "weights.npz", **program.weights)
    ids = np.random.default_rng(0).integers(len(program.weights["token"]), size=24).tolist()
    return compare(folder, output, ids)


if __name__ == "__main__":
    print(f"max |Δlogit| {main(Path(sys.argv[1]), Path(sys.argv[2])):.1e}")
