"""Raw state dicts of minGPT and others: every layout computes what the same GPT-2 computes."""

import json

import pytest
import torch
from builders import logits, random_gpt2, some_ids, to_transformers
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import load_checkpoint

WIDTH, HEADS = 16, 2
LINEAR = ("c_attn.weight", "c_proj.weight", "c_fc.weight")


def mingpt_state(model, *, masks=True, prefix="transformer."):
    """The weights as minGPT, makemore and nanoGPT name them: matrices are [out, in]."""
    state = {}
    for name, tensor in model.state_dict().items():
        plain = name.removeprefix("transformer.")
        value = tensor.T.contiguous() if plain.endswith(LINEAR) else tensor.clone()
        state[plain if plain.startswith("lm_head") else f"{prefix}{plain}"] = value
    if masks:
        for layer in range(2):
            state[f"{prefix}h.{layer}.attn.bias"] = torch.ones(1, 1, 32, 32).tril()
    return state


def split(state, layer):
    """Queries, keys and values [out, in] of one layer, and their biases."""
    weight = state[f"transformer.h.{layer}.attn.c_attn.weight"].split(WIDTH)
    bias = state[f"transformer.h.{layer}.attn.c_attn.bias"].split(WIDTH)
    return zip(("query", "key", "value"), weight, bias, strict=True)


def mingpt_2020(model):
    state = mingpt_state(model)
    result = {
        "tok_emb.weight": state["transformer.wte.weight"],
        "pos_emb": state["transformer.wpe.weight"][None],
        "head.weight": state["lm_head.weight"],
    }
    for kind in ("weight", "bias"):
        result[f"ln_f.{kind}"] = state[f"transformer.ln_f.{kind}"]
        for layer in range(2):
            ours, theirs = f"blocks.{layer}", f"transformer.h.{layer}"
            for new, old in {
                "ln1": "ln_1",
                "ln2": "ln_2",
                "attn.proj": "attn.c_proj",
                "mlp.0": "mlp.c_fc",
                "mlp.2": "mlp.c_proj",
            }.items():
                result[f"{ours}.{new}.{kind}"] = state[f"{theirs}.{old}.{kind}"]
    for layer in range(2):
        result[f"blocks.{layer}.attn.mask"] = torch.ones(1, 1, 32, 32).tril()
        for name, weight, bias in split(state, layer):
            result[f"blocks.{layer}.attn.{name}.weight"] = weight
            result[f"blocks.{layer}.attn.{name}.bias"] = bias
    return result


def from_scratch(model):
    state = mingpt_state(model)
    result = {
        "tok_emb.weight": state["transformer.wte.weight"],
        "pos_emb.weight": state["transformer.wpe.weight"],
        "out_head.weight": state["lm_head.weight"],
    }
    for kind, new in (("weight", "scale"), ("bias", "shift")):
        result[f"final_norm.{new}"] = state[f"transformer.ln_f.{kind}"]
        for layer in range(2):
            ours, theirs = f"trf_blocks.{layer}", f"transformer.h.{layer}"
            for norm in (1, 2):
                result[f"{ours}.norm{norm}.{new}"] = state[f"{theirs}.ln_{norm}.{kind}"]
            result[f"{ours}.att.out_proj.{kind}"] = state[f"{theirs}.attn.c_proj.{kind}"]
            result[f"{ours}.ff.layers.0.{kind}"] = state[f"{theirs}.mlp.c_fc.{kind}"]
            result[f"{ours}.ff.layers.2.{kind}"] = state[f"{theirs}.mlp.c_proj.{kind}"]
    for layer in range(2):
        result[f"trf_blocks.{layer}.att.mask"] = torch.ones(32, 32).triu(1)
        for name, weight, bias in split(state, layer):
            result[f"trf_blocks.{layer}.att.W_{name}.weight"] = weight
            result[f"trf_blocks.{layer}.att.W_{name}.bias"] = bias
    return result


def lecture(model):
    state = mingpt_state(model)
    result = {
        "token_embedding_table.weight": state["transformer.wte.weight"],
        "position_embedding_table.weight": state["transformer.wpe.weight"],
        "lm_head.weight": state["lm_head.weight"],
        "lm_head.bias": torch.linspace(-1, 1, 40),
    }
    for kind in ("weight", "bias"):
        result[f"ln_f.{kind}"] = state[f"transformer.ln_f.{kind}"]
        for layer in range(2):
            ours, theirs = f"blocks.{layer}", f"transformer.h.{layer}"
            result[f"{ours}.ln1.{kind}"] = state[f"{theirs}.ln_1.{kind}"]
            result[f"{ours}.ln2.{kind}"] = state[f"{theirs}.ln_2.{kind}"]
            result[f"{ours}.sa.proj.{kind}"] = state[f"{theirs}.attn.c_proj.{kind}"]
            result[f"{ours}.ffwd.net.0.{kind}"] = state[f"{theirs}.mlp.c_fc.{kind}"]
            result[f"{ours}.ffwd.net.2.{kind}"] = state[f"{theirs}.mlp.c_proj.{kind}"]
    for layer in range(2):
        for name, weight, _ in split(state, layer):
            for head, rows in enumerate(weight.split(WIDTH // HEADS)):
                result[f"blocks.{layer}.sa.heads.{head}.{name}.weight"] = rows
        for head in range(HEADS):
            result[f"blocks.{layer}.sa.heads.{head}.tril"] = torch.ones(32, 32).tril()
    return result


def without_joint_bias(model):
    for name, parameter in model.named_parameters():
        if name.endswith("c_attn.bias"):
            parameter.data.zero_()
    return model


@pytest.mark.parametrize(
    ("build", "name", "activation"),
    [
        (mingpt_state, "mingpt", "gelu_new"),
        (lambda model: mingpt_state(model, masks=False), "mingpt", "gelu_new"),
        (lambda model: mingpt_state(model, prefix=""), "mingpt", "gelu_new"),
        (mingpt_2020, "mingpt-2020", "gelu"),
        (from_scratch, "from-scratch", "gelu_new"),
        (lecture, "lecture", "relu"),
    ],
)
def test_every_layout_computes_the_same(tmp_path, build, name, activation):
    model = random_gpt2(tie_word_embeddings=False, activation_function=activation)
    if name == "lecture":
        model = without_joint_bias(model)
    torch.save(build(model), tmp_path / "model.pt")
    heads = None if name == "lecture" else HEADS
    checkpoint = load_checkpoint(tmp_path / "model.pt", heads=heads)
    assert (checkpoint.format, checkpoint.config.heads) == (name, HEADS)
    assert checkpoint.config.activation == activation
    assert any(activation in text and "--activation" in text for text in checkpoint.assumptions)
    ids = some_ids(40)
    expected = logits(model, ids)
    if name == "lecture":
        expected = expected + torch.linspace(-1, 1, 40)
    torch.testing.assert_close(
        logits(to_transformers(checkpoint), ids), expected, atol=1e-5, rtol=0
    )


@pytest.mark.parametrize(
    "wrap",
    [
        lambda state: {"state": state, "optimizer": {"state": {}}},
        lambda state: {"model_state_dict": state, "epoch": 3, "loss": 0.5},
        lambda state: {"state_dict": {f"model.{n}": t for n, t in state.items()}, "epoch": 1},
        lambda state: {"model": {f"module.{n}": t for n, t in state.items()}},
        lambda state: {f"_orig_mod.{n}": t for n, t in state.items()},
        lambda state: {f"module._orig_mod.{n}": t for n, t in state.items()},
        lambda state: {f"_module.{n}": t.half() for n, t in state.items()},
        lambda state: {n.replace("h.0.", "h.0._orig_mod."): t for n, t in state.items()},
    ],
)
def test_wrappers_of_training_code(tmp_path, wrap):
    model = random_gpt2(dtype=torch.float16, tie_word_embeddings=False)
    torch.save(wrap(mingpt_state(model)), tmp_path / "model.pt")
    checkpoint = load_checkpoint(tmp_path, heads=HEADS)
    ids = some_ids(40)
    torch.testing.assert_close(
        logits(to_transformers(checkpoint), ids), logits(model, ids), atol=1e-5, rtol=0
    )


@pytest.mark.parametrize(
    ("settings", "where"),
    [
        ({"model": {"model_type": None, "n_layer": 2, "n_head": 2, "n_embd": 16}}, "beside"),
        ({"n_head": 2, "n_embd": 16, "block_size": 32}, "beside"),
        ({"config": {"n_heads": 2, "activation": "gelu"}}, "inside"),
        ({"hyper_parameters": {"n_head": 2}}, "inside"),
    ],
)
def test_settings_give_the_heads(tmp_path, settings, where):
    state = mingpt_state(random_gpt2(tie_word_embeddings=False))
    if where == "beside":
        (tmp_path / "config.json").write_text(json.dumps(settings))
        torch.save(state, tmp_path / "model.pt")
    else:
        torch.save({"state_dict": state, **settings}, tmp_path / "model.pt")
    checkpoint = load_checkpoint(tmp_path)
    stated = "activation" in json.dumps(settings)
    assert checkpoint.config.heads == 2
    assert checkpoint.config.activation == ("gelu" if stated else "gelu_new")
    assert bool(checkpoint.assumptions) != stated


def test_names_of_mingpt_models(tmp_path):
    model = random_gpt2(n_layer=3, n_head=3, n_embd=48, tie_word_embeddings=False)
    torch.save(mingpt_state(model, masks=False), tmp_path / "model.pt")
    config = {"model": {"model_type": "gpt-nano", "n_head": None, "vocab_size": 40}}
    (tmp_path / "config.json").write_text(json.dumps(config))
    assert load_checkpoint(tmp_path).config.heads == 3
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "gpt-nano"}))
    assert load_checkpoint(tmp_path).config.heads == 3


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "--heads N (1, 2, 4, 8, 16 divide the width 16)"),
        ({"heads": 3}, "3 heads don't divide the width 16"),
        ({"heads": 2, "activation": "swish"}, "unknown activation 'swish'"),
    ],
)
def test_what_the_file_does_not_say(tmp_path, options, words):
    torch.save(mingpt_state(random_gpt2()), tmp_path / "model.pt")
    with pytest.raises(Gpt2cError) as caught:
        load_checkpoint(tmp_path, **options)
    assert words in str(caught.value)


def test_stating_the_activation_removes_the_assumption(tmp_path):
    torch.save(mingpt_state(random_gpt2()), tmp_path / "model.pt")
    assert load_checkpoint(tmp_path, heads=2).assumptions
    stated = load_checkpoint(tmp_path, heads=2, activation="gelu")
    assert stated.config.activation == "gelu" and not stated.assumptions


def test_a_tied_model_without_masks_is_nanogpts(tmp_path):
    torch.save(mingpt_state(random_gpt2(), masks=False), tmp_path / "model.pt")
    checkpoint = load_checkpoint(tmp_path, heads=2)
    assert checkpoint.config.activation == "gelu" and "nanoGPT" in checkpoint.assumptions[0]


def test_an_option_must_not_contradict_the_file(tmp_path):
    state = mingpt_state(random_gpt2())
    torch.save(
        {"state_dict": state, "config": {"n_head": 2, "activation": "relu"}}, tmp_path / "a.pt"
    )
    for options, words in (({"heads": 4}, "says 2"), ({"activation": "gelu"}, "says relu")):
        with pytest.raises(Gpt2cError, match=words):
            load_checkpoint(tmp_path, **options)


def test_the_published_checkpoints(shared_foreign):
    adder = load_checkpoint(shared_foreign / "mingpt-adder")
    assert (adder.name, adder.format, adder.config.heads) == ("mingpt-adder", "mingpt", 3)
    names = load_checkpoint(shared_foreign / "makemore-names", heads=4)
    assert (names.config.layers, names.config.vocab, names.config.tied) == (4, 27, False)
