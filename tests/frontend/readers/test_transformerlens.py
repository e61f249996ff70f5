"""TransformerLens state dicts: the conversion is checked against what that library computes."""

import json
import math

import pytest
import torch
from builders import logits, random_gpt2, some_ids, to_transformers
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import load_checkpoint
from safetensors.torch import save_file
from torch.nn import functional as F

LAYERS, HEADS, WIDTH, DIM, INNER, VOCAB, CONTEXT = 2, 4, 16, 4, 24, 40, 32
SETTINGS = {
    "n_layers": LAYERS,
    "n_heads": HEADS,
    "d_model": WIDTH,
    "d_head": DIM,
    "d_mlp": INNER,
    "d_vocab": VOCAB,
    "n_ctx": CONTEXT,
    "act_fn": "gelu",
    "eps": 1e-3,
    "normalization_type": "LN",
    "dtype": "torch.float32",
    "seed": None,
}


def random_state(*, norms=True, seed=0):
    """A state dict with the names and shapes that TransformerLens uses."""
    shapes = {"embed.W_E": (VOCAB, WIDTH), "pos_embed.W_pos": (CONTEXT, WIDTH)}
    for layer in range(LAYERS):
        block = {
            "attn.W_O": (HEADS, DIM, WIDTH),
            "attn.b_O": (WIDTH,),
            "mlp.W_in": (WIDTH, INNER),
            "mlp.b_in": (INNER,),
            "mlp.W_out": (INNER, WIDTH),
            "mlp.b_out": (WIDTH,),
        }
        for part in "QKV":
            block |= {f"attn.W_{part}": (HEADS, WIDTH, DIM), f"attn.b_{part}": (HEADS, DIM)}
        if norms:
            block |= {f"ln{which}.{part}": (WIDTH,) for which in (1, 2) for part in "wb"}
        shapes |= {f"blocks.{layer}.{name}": shape for name, shape in block.items()}
    if norms:
        shapes |= {"ln_final.w": (WIDTH,), "ln_final.b": (WIDTH,)}
    shapes |= {"unembed.W_U": (WIDTH, VOCAB), "unembed.b_U": (VOCAB,)}
    generator = torch.Generator().manual_seed(seed)
    return {name: 0.4 * torch.randn(shape, generator=generator) for name, shape in shapes.items()}


def add_buffers(state):
    mask = torch.ones(CONTEXT, CONTEXT).tril().bool()
    for layer in range(LAYERS):
        state[f"blocks.{layer}.attn.mask"] = mask.clone()
        state[f"blocks.{layer}.attn.IGNORE"] = torch.tensor(-torch.inf)
    return state


def lens_logits(state, ids, *, activation=F.gelu, eps=1e-5, by_layer=False, scaled=True):
    """What TransformerLens computes, written from its definition. Logits [batch, length, vocab]."""
    length = ids.shape[1]
    hidden_positions = torch.ones(length, length).triu(1).bool()

    def norm(x, name):
        x = x - x.mean(-1, keepdim=True)
        x = x / (x.pow(2).mean(-1, keepdim=True) + eps).sqrt()
        return x * state[f"{name}.w"] + state[f"{name}.b"] if f"{name}.w" in state else x

    stream = state["embed.W_E"][ids] + state["pos_embed.W_pos"][:length]
    for layer in range(LAYERS):
        part = {
            name.removeprefix(f"blocks.{layer}."): value
            for name, value in state.items()
            if name.startswith(f"blocks.{layer}.")
        }
        x = norm(stream, f"blocks.{layer}.ln1")
        q, k, v = (
            torch.einsum("bpw,hwd->bphd", x, part[f"attn.W_{which}"]) + part[f"attn.b_{which}"]
            for which in "QKV"
        )
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k)
        scores = scores / (math.sqrt(DIM) if scaled else 1) / (layer + 1 if by_layer else 1)
        pattern = scores.masked_fill(hidden_positions, -math.inf).softmax(-1)
        mixed = torch.einsum("bhqk,bkhd->bqhd", pattern, v)
        written = torch.einsum("bqhd,hdw->bqw", mixed, part["attn.W_O"])
        stream = stream + written + part["attn.b_O"]
        x = norm(stream, f"blocks.{layer}.ln2")
        inner = activation(x @ part["mlp.W_in"] + part["mlp.b_in"])
        stream = stream + inner @ part["mlp.W_out"] + part["mlp.b_out"]
    return norm(stream, "ln_final") @ state["unembed.W_U"] + state["unembed.b_U"]


def gelu_new(x):
    return F.gelu(x, approximate="tanh")


def write(folder, state, settings=None, *, file="model.pt", config="config.json"):
    folder.mkdir(parents=True, exist_ok=True)
    if file.endswith(".safetensors"):
        save_file(state, folder / file)
    else:
        torch.save(state, folder / file)
    if settings is not None:
        (folder / config).write_text(json.dumps(settings))
    return folder / file


@pytest.mark.parametrize("file", ["model.pt", "weights.safetensors", "tl.pth"])
@pytest.mark.parametrize("norms", [True, False])
def test_without_a_config_gpt2_is_assumed_with_a_note(tmp_path, file, norms):
    state = random_state(norms=norms)
    path = write(tmp_path / "some", add_buffers(dict(state)), file=file)
    ids = some_ids(VOCAB)
    expected = lens_logits(state, ids, activation=gelu_new)
    for place in (path, path.parent):
        checkpoint = load_checkpoint(place)
        assert checkpoint.format == "transformerlens" and not checkpoint.config.tied
        notes = " ".join(checkpoint.notes)
        assert "gelu_new" in notes and "1e-5" in notes
        assert ("folded" in notes) == (not norms)
        loaded = logits(to_transformers(checkpoint), ids)
        torch.testing.assert_close(loaded, expected, atol=1e-4, rtol=0)
    assert all(not array.flags.writeable for array in checkpoint.tensors.values())


@pytest.mark.parametrize(
    ("changes", "options"),
    [
        ({}, {"activation": F.gelu, "eps": 1e-3}),
        ({"act_fn": "relu"}, {"activation": F.relu, "eps": 1e-3}),
        ({"act_fn": "gelu_fast"}, {"activation": gelu_new, "eps": 1e-3}),
        ({"scale_attn_by_inverse_layer_idx": True}, {"eps": 1e-3, "by_layer": True}),
        ({"use_attn_scale": False}, {"eps": 1e-3, "scaled": False}),
        ({"use_attn_scale": False, "attn_scale": 1.0}, {"eps": 1e-3, "scaled": False}),
        ({"attn_scale": math.sqrt(DIM)}, {"eps": 1e-3}),
        ({"d_vocab_out": -1, "output_logits_soft_cap": -1.0}, {"eps": 1e-3}),
    ],
    # No addresses of functions in the names: parallel workers must agree on them.
    ids=lambda value: " ".join(value),
)
@pytest.mark.parametrize("config", ["config.json", "model.json"])
def test_its_config_is_used(tmp_path, changes, options, config):
    state = random_state()
    write(tmp_path, state, {**SETTINGS, **changes}, config=config)
    checkpoint = load_checkpoint(tmp_path)
    assert not any("gelu_new" in note for note in checkpoint.notes)
    ids = some_ids(VOCAB)
    loaded = logits(to_transformers(checkpoint), ids)
    torch.testing.assert_close(loaded, lens_logits(state, ids, **options), atol=1e-4, rtol=0)


def from_gpt2(model, *, fold):
    """A transformers GPT-2 under TransformerLens's names; gains and biases of norms folded or not."""
    gpt2 = {name.removeprefix("transformer."): value for name, value in model.state_dict().items()}
    heads, width = model.config.n_head, model.config.n_embd

    def folded(norm, weight, bias):
        if not fold:
            return weight, bias
        gain, shift = gpt2[f"{norm}.weight"], gpt2[f"{norm}.bias"]
        return gain[:, None] * weight, bias + shift @ weight

    state = {"embed.W_E": gpt2["wte.weight"], "pos_embed.W_pos": gpt2["wpe.weight"]}
    for layer in range(model.config.n_layer):
        h, block = f"h.{layer}", f"blocks.{layer}"
        weight, bias = folded(
            f"{h}.ln_1", gpt2[f"{h}.attn.c_attn.weight"], gpt2[f"{h}.attn.c_attn.bias"]
        )
        for part, w, b in zip("QKV", weight.split(width, 1), bias.split(width), strict=True):
            per_head = w.view(width, heads, -1).transpose(0, 1).contiguous()
            state[f"{block}.attn.W_{part}"] = per_head
            state[f"{block}.attn.b_{part}"] = b.view(heads, -1).contiguous()
        state[f"{block}.attn.W_O"] = gpt2[f"{h}.attn.c_proj.weight"].view(heads, -1, width)
        state[f"{block}.attn.b_O"] = gpt2[f"{h}.attn.c_proj.bias"]
        state[f"{block}.mlp.W_in"], state[f"{block}.mlp.b_in"] = folded(
            f"{h}.ln_2", gpt2[f"{h}.mlp.c_fc.weight"], gpt2[f"{h}.mlp.c_fc.bias"]
        )
        state[f"{block}.mlp.W_out"] = gpt2[f"{h}.mlp.c_proj.weight"]
        state[f"{block}.mlp.b_out"] = gpt2[f"{h}.mlp.c_proj.bias"]
        if not fold:
            for norm_name, name in (("ln1", "ln_1"), ("ln2", "ln_2")):
                state[f"{block}.{norm_name}.w"] = gpt2[f"{h}.{name}.weight"]
                state[f"{block}.{norm_name}.b"] = gpt2[f"{h}.{name}.bias"]
    no_bias = torch.zeros(model.config.vocab_size)
    unembedding, bias = folded("ln_f", gpt2["wte.weight"].T, no_bias)
    state |= {"unembed.W_U": unembedding.contiguous(), "unembed.b_U": bias}
    if not fold:
        state |= {"ln_final.w": gpt2["ln_f.weight"], "ln_final.b": gpt2["ln_f.bias"]}
    return state


@pytest.mark.parametrize("fold", [True, False])
def test_a_gpt2_that_went_through_transformerlens(tmp_path, fold):
    model = random_gpt2()
    write(tmp_path, from_gpt2(model, fold=fold))
    checkpoint = load_checkpoint(tmp_path)
    assert checkpoint.config.tied == (not fold)
    assert ("lm_head.bias" in checkpoint.tensors) == fold
    ids = some_ids(40)
    loaded = logits(to_transformers(checkpoint), ids)
    torch.testing.assert_close(loaded, logits(model, ids), atol=1e-4, rtol=0)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"act_fn": "solu_ln"}, "act_fn is 'solu_ln', which gpt2c doesn't support"),
        ({"act_fn": None}, "act_fn is null"),
        ({"normalization_type": "RMS"}, "normalization_type is 'RMS', which isn't a GPT-2"),
        ({"normalization_type": None}, "normalization_type is null"),
        ({"positional_embedding_type": "rotary"}, "positional_embedding_type is 'rotary'"),
        ({"attn_only": True}, "attn_only is true"),
        ({"parallel_attn_mlp": True}, "parallel_attn_mlp is true"),
        ({"parallel_attn_mlp": 0}, "parallel_attn_mlp is 0"),
        ({"attention_dir": "bidirectional"}, "attention_dir"),
        ({"gated_mlp": True}, "gated_mlp"),
        ({"n_key_value_heads": 2}, "n_key_value_heads is 2"),
        ({"output_logits_soft_cap": 30.0}, "output_logits_soft_cap"),
        ({"attn_scale": 1.0}, "attn_scale: expected the square root of d_head, got 1.0"),
        ({"attn_scale": "x"}, "attn_scale: expected the square root of d_head, got 'x'"),
        ({"n_heads": 2}, "n_heads is 2, but the weights have 4"),
        ({"n_layers": 10**9}, "n_layers is 1000000000, but the weights have 2"),
        ({"eps": -1}, "eps: expected a number between 0 and 1"),
    ],
)
def test_settings_of_other_architectures_are_refused(tmp_path, changes, words):
    write(tmp_path, random_state(), {**SETTINGS, **changes})
    with pytest.raises(Gpt2cError) as caught:
        load_checkpoint(tmp_path)
    assert words in str(caught.value) and "config.json" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("blocks.1.mlp.W_gate", torch.ones(WIDTH, INNER), "doesn't have: blocks.1.mlp.W_gate"),
        (
            "unembed.W_U",
            torch.ones(WIDTH, VOCAB + 1),
            "unembed.W_U: expected shape [16, 40], got [16, 41]",
        ),
        ("blocks.1.attn.W_K", torch.ones(2, WIDTH, DIM), "blocks.1.attn.W_K: expected shape"),
        (
            "blocks.0.attn.W_Q",
            torch.ones(2, WIDTH, DIM),
            "2 heads of 4 dimensions don't add up to the width",
        ),
        ("blocks.0.attn.W_Q", torch.ones(WIDTH, DIM), "expected 3 sizes above 0"),
        ("blocks.0.mlp.W_in", torch.ones(WIDTH, 0), "expected 2 sizes above 0"),
        ("blocks.0.mlp.W_in", None, "blocks.0.mlp.W_in is missing"),
        ("blocks.1.mlp.W_in", None, "tensors are missing: blocks.1.mlp.W_in"),
        ("blocks.7.ln1.w", torch.ones(WIDTH), "tensors are missing: blocks.2"),
        ("unembed.b_U", torch.full((VOCAB,), torch.nan), "unembed.b_U has 40 NaN"),
    ],
)
def test_other_weights_are_refused(tmp_path, name, value, words):
    state = random_state()
    if value is None:
        del state[name]
    else:
        state[name] = value
    write(tmp_path, state)
    with pytest.raises(Gpt2cError) as caught:
        load_checkpoint(tmp_path)
    assert words in str(caught.value) and "model.pt" in str(caught.value)
