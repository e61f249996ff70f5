"""Labels and effects in the cache: the same bytes, and an interrupted run goes on."""

from pathlib import Path

import pytest
from gpt2c.data.cache import default_cache
from gpt2c.ir import print_program
from gpt2c.labels import stored
from gpt2c.passes import parse_pipeline, run_pipeline
from pruning import canonical, context, text

PIPELINE = "effect{exact=4},label{terms=2}"


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return canonical(tmp_path_factory.mktemp("model"), n_layer=2, n_inner=12)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GPT2C_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def compiled(program, **changes) -> str:
    notices: list[str] = []
    settings = {"calibration": text(12), "samples": text(6), "notice": notices.append} | changes
    return print_program(run_pipeline(program, parse_pipeline(PIPELINE), context(**settings)))


def test_without_with_empty_and_with_full_cache_the_bytes_are_the_same(
    program, folder, monkeypatch
):
    empty, full = compiled(program), compiled(program)
    assert default_cache().size()[0] == 1 + 2 * 2  # effects; heads and neurons of two layers
    monkeypatch.setenv("GPT2C_CACHE", "off")
    assert empty == full == compiled(program)


def test_other_text_or_weights_are_not_taken_from_the_cache(program, folder):
    before = compiled(program)
    assert compiled(program, calibration=text(9)) != before
    mlp = next(name for name in program.weights if name.endswith("w_in"))
    array = program.weights[mlp].array.copy()
    array[0, 0] += 1
    changed = program.rewritten(tuple(program.core), {mlp: array})
    entries = default_cache().size()[0]
    assert compiled(changed) != before
    assert default_cache().size()[0] == entries + 5  # nothing of the other weights was used


def test_an_interrupted_run_fits_only_the_layers_that_are_left(program, folder, monkeypatch):
    whole = compiled(program)
    default_cache().clear()
    fitted: list[str] = []
    original = stored.KINDS[1][1]

    def stopping(*args, **options):
        for label in original(*args, **options):
            if label.name.startswith("L1") and not fitted:
                raise KeyboardInterrupt
            yield label

    def counting(*args, **options):
        for label in original(*args, **options):
            fitted.append(label.name)
            yield label

    monkeypatch.setattr(stored, "KINDS", (stored.KINDS[0], ("label neurons", stopping)))
    with pytest.raises(KeyboardInterrupt):
        compiled(program)
    monkeypatch.setattr(stored, "KINDS", (stored.KINDS[0], ("label neurons", counting)))
    assert compiled(program) == whole
    assert fitted and all(name.startswith("L1") for name in fitted)
