"""What tests share: the published checkpoints, where they are at hand."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared" / "checkpoints"


@pytest.fixture(scope="session")
def shared_checkpoints() -> Path:
    """Folder of the 16 published checkpoints; skips the test where it is missing."""
    if not SHARED.is_dir():
        pytest.skip("the published checkpoints (../shared/checkpoints) are not on this machine")
    return SHARED
