"""Benchmarks are processes of their own; what one switches off is on again for the next test."""

from collections.abc import Iterator

import pytest
import torch


@pytest.fixture(autouse=True)
def gradients() -> Iterator[None]:
    yield
    torch.set_grad_enabled(True)
