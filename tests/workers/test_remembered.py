"""What a worker keeps of the store."""

import pytest
from gpt2c.workers import remembered as module
from gpt2c.workers.remembered import REMEMBERED, remembered


@pytest.fixture(autouse=True)
def empty(monkeypatch):
    monkeypatch.setattr(module, "_loaded", {})


def test_a_value_is_loaded_once():
    calls = []
    for _ in range(3):
        assert remembered("a", lambda: calls.append(1) or 7) == 7
    assert calls == [1]


def test_the_oldest_value_is_forgotten():
    for name in range(REMEMBERED + 1):
        remembered(name, lambda name=name: name)
    assert remembered(1, lambda: pytest.fail("still known")) == 1
    assert remembered(0, lambda: "again") == "again"
