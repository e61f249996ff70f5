"""nanoGPT checkpoints: the conversion is checked against nanoGPT's own forward pass."""

import math

import pytest
import torch
from builders import logits, some_ids, to_transformers
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import load_checkpoint
from torch.nn import functional as F

ARGS = {"n_layer": 2, "n_head": 2, "n_embd": 16, "block_size": 32, "vocab_size": 40, "dropout": 0.1}


def random_state(args, *, bias=True, seed=0):
    """A state dict as nanoGPT's GPT has it: linear layers are [out, in]."""
    width = args["n_embd"]
    shapes = {
        "transformer.wte.weight": (args["vocab_size"], width),
        "transformer.wpe.weight": (args["block_size"], width),
    }
    for layer in range(args["n_layer"]):
        block = {
            "ln_1": (width,),
            "attn.c_attn": (3 * width, width),
            "attn.c_proj": (width, width),
            "ln_2": (width,),
            "mlp.c_fc": (4 * width, width),
            "mlp.c_proj": (width, 4 * width),
        }
        for name, shape in block.items():
            shapes[f"transformer.h.{layer}.{name}.weight"] = shape
            if bias:
                shapes[f"transformer.h.{layer}.{name}.bias"] = shape[:1]
    shapes["transformer.ln_f.weight"] = (width,)
    if bias:
        shapes["transformer.ln_f.bias"] = (width,)
    generator = torch.Generator().manual_seed(seed)
    state = {name: 0.3 * torch.randn(shape, generator=generator) for name, shape in shapes.items()}
    state["lm_head.weight"] = state["transformer.wte.weight"]
    return state


def nanogpt_logits(state, args, ids):
    """What nanoGPT computes, written from its definition. Logits [batch, length, vocab]."""
    width, heads = args["n_embd"], args["n_head"]
    batch, length = ids.shape

    def linear(x, name):
        return F.linear(x, state[f"{name}.weight"], state.get(f"{name}.bias"))

    def norm(x, name):
        return F.layer_norm(x, (width,), state[f"{name}.weight"], state.get(f"{name}.bias"), 1e-5)

    stream = state["transformer.wte.weight"][ids] + state["transformer.wpe.weight"][:length]
    for layer in range(args["n_layer"]):
        block = f"transformer.h.{layer}"
        parts = linear(norm(stream, f"{block}.ln_1"), f"{block}.attn.c_attn").split(width, dim=2)
        q, k, v = (part.view(batch, length, heads, -1).transpose(1, 2) for part in parts)
        scores = q @ k.transpose(-2, -1) / math.sqrt(width // heads)
        scores = scores.masked_fill(torch.ones(length, length).triu(1).bool(), -math.inf)
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, width)
        stream = stream + linear(mixed, f"{block}.attn.c_proj")
        hidden = F.gelu(linear(norm(stream, f"{block}.ln_2"), f"{block}.mlp.c_fc"))
        stream = stream + linear(hidden, f"{block}.mlp.c_proj")
    return linear(norm(stream, "transformer.ln_f"), "lm_head")


def save(path, state, **changes):
    checkpoint = {
        "model": state,
        "optimizer": {"state": {0: {"exp_avg": torch.ones(3), "step": torch.tensor(7.0)}}},
        "model_args": {**ARGS, "bias": True, **changes},
        "iter_num": 1000,
        "best_val_loss": torch.tensor(1.5),
        "config": {"dataset": "some", "learning_rate": 1e-3, "compile": True},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save(checkpoint, path)


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("prefix", ["", "_orig_mod.", "module._orig_mod."])
def test_it_computes_what_nanogpt_computes(tmp_path, bias, prefix):
    state = random_state(ARGS, bias=bias)
    wrapped = {f"{prefix}{name}": value for name, value in state.items()}
    save(tmp_path / "out-tiny" / "ckpt.pt", wrapped, bias=bias)
    checkpoint = load_checkpoint(tmp_path / "out-tiny")
    assert (checkpoint.name, checkpoint.format) == ("out-tiny", "nanogpt")
    assert checkpoint.config.activation == "gelu" and checkpoint.config.tied
    assert checkpoint.dtype == "float32" and checkpoint.config.eos is None
    assert any("exact gelu" in note for note in checkpoint.assumptions)
    ids = some_ids(40)
    loaded = logits(to_transformers(checkpoint), ids)
    torch.testing.assert_close(loaded, nanogpt_logits(state, ARGS, ids), atol=1e-5, rtol=0)
    assert all(not array.flags.writeable for array in checkpoint.tensors.values())


def test_the_file_itself_and_another_name(tmp_path):
    save(tmp_path / "runs" / "ckpt.pt", random_state(ARGS))
    save(tmp_path / "runs" / "best.pt", random_state(ARGS, seed=1))
    assert load_checkpoint(tmp_path / "runs" / "ckpt.pt").name == "runs"
    assert load_checkpoint(tmp_path / "runs" / "best.pt").name == "best"
    assert load_checkpoint(tmp_path / "runs").name == "runs"


def test_an_unembedding_of_its_own(tmp_path):
    state = random_state(ARGS)
    state["lm_head.weight"] = state["lm_head.weight"] + torch.arange(40.0)[:, None] / 40
    save(tmp_path / "ckpt.pt", state)
    checkpoint = load_checkpoint(tmp_path)
    assert not checkpoint.config.tied
    ids = some_ids(40)
    loaded = logits(to_transformers(checkpoint), ids)
    torch.testing.assert_close(loaded, nanogpt_logits(state, ARGS, ids), atol=1e-5, rtol=0)


def test_masks_are_ignored(tmp_path):
    state = random_state(ARGS)
    for layer in range(2):
        state[f"transformer.h.{layer}.attn.bias"] = torch.ones(1, 1, 32, 32).tril()
    save(tmp_path / "ckpt.pt", state)
    assert load_checkpoint(tmp_path).format == "nanogpt"


def test_float32_matrices_are_views(tmp_path):
    save(tmp_path / "ckpt.pt", random_state(ARGS))
    checkpoint = load_checkpoint(tmp_path)
    weight = checkpoint.tensors["h.0.mlp.c_fc.weight"]
    assert weight.shape == (16, 64) and weight.flags.f_contiguous and not weight.flags.owndata


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"n_layer": 3}, "the config says 3 layers, but the weights have 2"),
        ({"n_layer": 10**12}, "n_layer: expected an integer"),
        ({"n_layer": None}, "n_layer is missing"),
        ({"n_head": 3}, "3 heads don't divide the width 16"),
        ({"n_embd": 32}, "wte.weight: expected shape [40, 32], got [40, 16]"),
        ({"block_size": 64}, "wpe.weight: expected shape [64, 16], got [32, 16]"),
        ({"vocab_size": "40"}, "vocab_size"),
        ({"use_rmsnorm": True}, "'use_rmsnorm' is true, which isn't a nanoGPT setting"),
        ({"rope": torch.ones(3)}, "'rope' is a Tensor"),
        ({"bias": "no"}, "bias: expected true or false"),
    ],
)
def test_refusals(tmp_path, changes, words):
    save(tmp_path / "ckpt.pt", random_state(ARGS), **changes)
    with pytest.raises(Gpt2cError) as caught:
        load_checkpoint(tmp_path)
    assert words in str(caught.value) and "ckpt.pt" in str(caught.value)


def test_a_missing_matrix_is_no_missing_bias(tmp_path):
    state = random_state(ARGS)
    del state["transformer.h.1.attn.c_proj.weight"]
    save(tmp_path / "ckpt.pt", state)
    with pytest.raises(Gpt2cError, match=r"tensors are missing: h\.1\.attn\.c_proj\.weight"):
        load_checkpoint(tmp_path)


@pytest.mark.parametrize(
    "data",
    [
        {"model": 3, "model_args": {}},
        {"model": {}, "model_args": {}},
        {"model": {"a": 1}, "model_args": {}},
        {"model": {1: torch.ones(2)}, "model_args": {}},
        {"model": {"a": torch.ones(2)}, "model_args": None},
        {"weights": [1, 2, 3]},
        [1, 2],
        torch.ones(3),
    ],
)
def test_other_contents_are_refused(tmp_path, data):
    torch.save(data, tmp_path / "ckpt.pt")
    with pytest.raises(Gpt2cError, match=r"ckpt\.pt"):
        load_checkpoint(tmp_path)


def test_a_tokenizer_beside_it_says_what_ends_a_text(tmp_path):
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(
        models.BPE(vocab={token: n for n, token in enumerate(alphabet)}, merges=[])
    )
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken("<|endoftext|>", normalized=False)])
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    padded = {**ARGS, "vocab_size": 300}
    save(tmp_path / "ckpt.pt", random_state(padded), vocab_size=300)
    checkpoint = load_checkpoint(tmp_path)
    assert checkpoint.vocabulary.kind == "bytes" and checkpoint.config.eos == 256
    assert not any("tokenizer" in note for note in checkpoint.notes)
