"""TransformerLens's names of activations, and patches."""

import pytest
import torch
from gpt2c.errors import Gpt2cError
from gpt2c.interpreter import Interpreter
from planted import IS, answer_of, planted_program


@pytest.fixture(scope="module")
def run():
    return Interpreter(planted_program())


IDS = torch.tensor([[12, 2, IS]])


def test_names_stand_for_the_same_activations(run):
    pairs = {
        "hook_embed": "tok",
        "hook_pos_embed": "pos",
        "blocks.0.hook_resid_pre": "stream.1",
        "blocks.0.hook_resid_mid": "stream.2",
        "blocks.0.hook_resid_post": "stream",
        "blocks.0.mlp.hook_post": "L0.neurons",
        "blocks.0.hook_mlp_out": "L0",
        "ln_final.hook_normalized": "stream.read",
    }
    kept = run(IDS, keep=[*pairs, *pairs.values()]).activations
    for hook, name in pairs.items():
        torch.testing.assert_close(kept[hook], kept[name])


def test_heads_of_a_layer_are_stacked(run):
    names = ["blocks.0.attn.hook_pattern", "blocks.0.attn.hook_result", "L0H0", "L0H1.pattern"]
    kept = run(IDS, keep=names).activations
    assert kept["blocks.0.attn.hook_pattern"].shape == (1, 2, 3, 3)
    torch.testing.assert_close(kept["blocks.0.attn.hook_pattern"][:, 1], kept["L0H1.pattern"])
    torch.testing.assert_close(kept["blocks.0.attn.hook_result"][:, :, 0], kept["L0H0"])


def test_a_patch_holds_within_its_block_alone(run):
    plain = run(IDS).logits
    assert int(plain[0, -1].argmax()) == answer_of(2)
    with run.patch("L0H0", 0.0) as patched:
        assert int(patched(IDS).logits[0, -1].argmax()) != answer_of(2)
        with run.patch("blocks.0.mlp.hook_post", lambda live: live * 0):
            assert run.patches.keys() == {"L0H0", "blocks.0.mlp.hook_post"}
    torch.testing.assert_close(run(IDS).logits, plain)


def test_edits_of_stacked_heads_and_unknown_names_are_errors(run):
    with pytest.raises(Gpt2cError, match="expected one activation to edit"):
        run(IDS, edits={"blocks.0.attn.hook_pattern": lambda live: live})
    with pytest.raises(Gpt2cError, match=r"blocks\.7\.hook_mlp"):
        run(IDS, keep=["blocks.7.hook_mlp"])
