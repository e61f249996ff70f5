"""``gpt2c cache``: shows and clears; a compiled program has the same bytes with and without it."""

import json
from pathlib import Path

import numpy as np
import pytest
from commands import Command
from gpt2c.data.cache import default_cache


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GPT2C_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_size_and_place_are_shown_and_all_entries_cleared(command: Command, folder: Path) -> None:
    store = default_cache()
    assert store is not None
    store.write("k", {"x": np.zeros(1000)})
    figures = json.loads(command.succeeds("cache", "--json").out)
    assert figures["folder"] == str(folder) and figures["entries"] == 1
    assert figures["bytes"] == (folder / "k.npz").stat().st_size > 8000
    assert "1 entries" in command.succeeds("cache").out
    assert "0 entries" in command.succeeds("cache", "--clear").out
    assert not list(folder.iterdir())


def test_a_cache_that_is_off_says_so(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GPT2C_CACHE", "off")
    assert "off" in command.succeeds("cache", "--clear").out
