"""A trained byte-level tokenizer that each test can change."""

import copy
from typing import Any

import pytest
from vocabularies import train_bytes


@pytest.fixture(scope="module")
def trained() -> dict[str, Any]:
    return train_bytes()


@pytest.fixture
def bpe(trained: dict[str, Any]) -> dict[str, Any]:
    return copy.deepcopy(trained)
