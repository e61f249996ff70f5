"""Text for models that can't spell English: their own, in disjoint parts, said once."""

import pickle

import pytest
from builders import tiny_gpt2
from gpt2c.frontend import load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.workflows.compile import Callbacks, context_of
from gpt2c.workflows.pass_text import with_text

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize("given", [False, True])
def test_passes_see_no_english(tmp_path, given):
    tiny_gpt2(tmp_path / "m", n_layer=1)
    meta = {"stoi": {letter: number for number, letter in enumerate(LETTERS)}}
    (tmp_path / "m" / "meta.pkl").write_bytes(pickle.dumps(meta))
    checkpoint = load_checkpoint(tmp_path / "m")
    text = None
    if given:
        text = tmp_path / "text.txt"
        text.write_text("".join(LETTERS[n * n % 26] + LETTERS[n % 7] for n in range(400)))
    notices = []
    context = context_of(Callbacks(notice=notices.append), 0)
    context = with_text(context, checkpoint, lift(checkpoint), text)
    assert context.samples and context.calibration
    assert not {s.ids for s in context.samples} & {s.ids for s in context.calibration}
    assert len(notices) == 1 and ("--text" in notices[0])
    assert ("its own samples" in notices[0]) != given
