"""config.json: what is read from it, and what is refused."""

import json
from pathlib import Path

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.frontend.config import parse_config, read_config
from hypothesis import given, settings
from hypothesis import strategies as st

SMALL = {
    "model_type": "gpt2",
    "n_layer": 2,
    "n_head": 2,
    "n_embd": 16,
    "n_positions": 32,
    "vocab_size": 40,
    "bos_token_id": 0,
    "eos_token_id": 1,
}


def parse(**changes):
    return parse_config({**SMALL, **changes}, where="config.json")


def refusal(**changes) -> str:
    with pytest.raises(Gpt2cError) as caught:
        parse(**changes)
    assert "\n" not in str(caught.value)
    assert "config.json" in str(caught.value)
    return str(caught.value)


def test_what_is_left_out_is_gpt2s():
    config = parse_config({"model_type": "gpt2"}, where="config.json")
    assert (config.layers, config.heads, config.width, config.inner) == (12, 12, 768, 3072)
    assert (config.vocab, config.context, config.head_dim) == (50257, 1024, 64)
    assert (config.activation, config.epsilon, config.readout) == ("gelu_new", 1e-5, "argmax")
    assert config.scale_attention and not config.scale_by_layer and config.tied
    assert (config.eos, config.bos) == (50256, 50256)


def test_options_are_read():
    config = parse(
        n_inner=24,
        activation_function="relu",
        layer_norm_epsilon=1e-3,
        scale_attn_weights=False,
        scale_attn_by_inverse_layer_idx=True,
        tie_word_embeddings=False,
        reorder_and_upcast_attn=True,
    )
    assert (config.inner, config.activation, config.epsilon) == (24, "relu", 1e-3)
    assert not config.scale_attention and config.scale_by_layer and not config.tied


@pytest.mark.parametrize("name", ["n_ctx", "max_position_embeddings"])
def test_other_names_for_the_context(name):
    small = {key: value for key, value in SMALL.items() if key != "n_positions"}
    assert parse_config({**small, name: 77}, where="config.json").context == 77


def test_n_positions_decides_over_n_ctx():
    assert parse(n_ctx=99).context == 32


def test_other_names_for_sizes():
    small = {"model_type": "gpt2", "hidden_size": 8, "num_hidden_layers": 3}
    config = parse_config({**small, "num_attention_heads": 4}, where="config.json")
    assert (config.width, config.layers, config.heads) == (8, 3, 4)
    assert "hidden_size" in refusal(hidden_size=8)


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("gelu_new", "gelu_new"),
        ("gelu_pytorch_tanh", "gelu_new"),
        ("gelu_fast", "gelu_new"),
        ("gelu_accurate", "gelu_new"),
        ("gelu_python_tanh", "gelu_new"),
        ("gelu", "gelu"),
        ("gelu_python", "gelu"),
        ("relu", "relu"),
    ],
)
def test_activations_are_the_functions_that_transformers_has_under_their_names(name, function):
    import torch
    from transformers.activations import ACT2FN

    at = torch.linspace(-6, 6, 1001)
    formula = {
        "gelu_new": lambda x: torch.nn.functional.gelu(x, approximate="tanh"),
        "gelu": torch.nn.functional.gelu,
        "relu": torch.relu,
    }[function]
    assert parse(activation_function=name).activation == function
    torch.testing.assert_close(ACT2FN[name](at), formula(at), atol=1e-6, rtol=0)


@pytest.mark.parametrize(
    ("architectures", "readout"),
    [
        (["GPT2LMHeadModel"], "argmax"),
        (["GPT2BCELMHeadModel"], "multilabel"),
        (["Anything"], "argmax"),
        ([], "argmax"),
        (None, "argmax"),
    ],
)
def test_readout_follows_the_name_of_the_architecture(tmp_path, architectures, readout):
    path = tmp_path / "config.json"
    path.write_text(json.dumps({**SMALL, "architectures": architectures}))
    assert read_config(path).readout == readout
    assert read_config(path, readout="multilabel").readout == "multilabel"
    assert read_config(path, readout="argmax").readout == "argmax"
    with pytest.raises(Gpt2cError, match=r"unknown readout 'nothing'.*argmax, multilabel"):
        read_config(path, readout="nothing")


@pytest.mark.parametrize("value", [None, 50256, [50256], -1])
def test_an_end_of_text_outside_the_vocabulary_is_none(value):
    assert parse(eos_token_id=value).eos is None


def test_one_end_of_text_in_a_list():
    assert parse(eos_token_id=[3]).eos == 3


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"model_type": "llama", "architectures": ["LlamaForCausalLM"]},
            ["'llama'", "Llama", "GPT-2 models"],
        ),
        ({"model_type": None}, ["model_type null"]),
        ({"n_layer": 0}, ["n_layer", "got 0"]),
        ({"n_layer": -3}, ["n_layer", "-3"]),
        ({"n_layer": 2.0}, ["n_layer", "2.0"]),
        ({"n_layer": True}, ["n_layer", "true"]),
        ({"n_layer": "12"}, ["n_layer", "'12'"]),
        ({"n_embd": 10**30}, ["n_embd"]),
        ({"n_embd": 10**3000}, ["n_embd", "bits"]),
        ({"n_embd": [1, 2]}, ["n_embd", "[1, 2]"]),
        ({"vocab_size": {}}, ["vocab_size"]),
        ({"n_inner": 0}, ["n_inner"]),
        ({"n_head": 3}, ["3 heads", "width 16"]),
        ({"activation_function": "silu"}, ["activation_function", "'silu'", "gelu_new, relu"]),
        ({"activation_function": ["gelu"]}, ["activation_function"]),
        ({"layer_norm_epsilon": 0}, ["layer_norm_epsilon"]),
        ({"layer_norm_epsilon": float("nan")}, ["layer_norm_epsilon", "nan"]),
        ({"layer_norm_epsilon": float("inf")}, ["layer_norm_epsilon", "inf"]),
        ({"layer_norm_epsilon": "1e-5"}, ["layer_norm_epsilon", "'1e-5'"]),
        ({"layer_norm_epsilon": 10**400}, ["layer_norm_epsilon"]),
        ({"tie_word_embeddings": "yes"}, ["tie_word_embeddings", "'yes'"]),
        ({"scale_attn_weights": 1}, ["scale_attn_weights", "1"]),
        ({"add_cross_attention": True}, ["add_cross_attention"]),
        ({"is_encoder_decoder": True}, ["is_encoder_decoder"]),
        ({"pruned_heads": {"0": [1]}}, ["pruned_heads"]),
        ({"quantization_config": {"bits": 4}}, ["quantization_config", "float32"]),
        ({"eos_token_id": "x"}, ["eos_token_id", "'x'"]),
        ({"architectures": "GPT2LMHeadModel"}, ["architectures"]),
        ({"architectures": [1]}, ["architectures"]),
    ],
)
def test_refusals_name_the_field_and_its_value(changes, words):
    message = refusal(**changes)
    assert all(word in message for word in words), message


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff\xfe{}",
        b"[1, 2]",
        b'"gpt2"',
        b"null",
        b"[" * 100_000,
        b'{"model_type": "gpt2", "n_layer": ' + b"9" * 10_000 + b"}",
    ],
)
def test_what_is_no_json_object_is_refused(tmp_path, raw):
    path = tmp_path / "config.json"
    path.write_bytes(raw)
    with pytest.raises(Gpt2cError, match=r"config\.json: (not|expected) "):
        read_config(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(Gpt2cError, match=r"config\.json: can't be read: No such file"):
        read_config(tmp_path / "config.json")


def test_what_is_shown_of_a_value_is_short_and_printable():
    message = refusal(model_type="a\n\x1b[31m{b}" + "c" * 10_000)
    assert "\x1b" not in message and len(message) < 400


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(changes=st.dictionaries(st.sampled_from([*SMALL, "n_inner", "n_ctx", "architectures", "activation_function", "layer_norm_epsilon", "tie_word_embeddings", "scale_attn_weights", "pruned_heads"]), anything, max_size=3), whole=anything | st.none())  # fmt: skip
def test_any_json_is_a_config_or_a_refusal(changes, whole, tmp_path_factory):
    path: Path = tmp_path_factory.getbasetemp() / "any-config.json"
    for data in ({**SMALL, **changes}, whole):
        path.write_text(json.dumps(data))
        try:
            config = read_config(path)
        except Gpt2cError as error:
            assert "\n" not in str(error)
        else:
            assert min(config.layers, config.width, config.vocab, config.context) >= 1
            assert config.width % config.heads == 0


def test_several_ends_of_text():
    config = parse(eos_token_id=[3, 0, 3, 99_999_999])
    assert (config.eos, config.ends, config.stop) == (3, (3, 0), (3, 0))
    for value in ([3, "a"], [True], 1.5, {"a": 1}, [[1]]):
        with pytest.raises(Gpt2cError, match="eos_token_id"):
            parse(eos_token_id=value)


@pytest.mark.parametrize("kind", [[], {}, [1], 3, True])
def test_a_model_type_that_is_no_text_is_refused(tmp_path, kind):
    from gpt2c.frontend import load_checkpoint

    (tmp_path / "config.json").write_text(json.dumps({"model_type": kind}))
    with pytest.raises(Gpt2cError, match="model_type"):
        load_checkpoint(tmp_path)
