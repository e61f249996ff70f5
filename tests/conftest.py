"""What tests share: the published checkpoints, where they are at hand, and golden files."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from commands import Command

SHARED = Path(__file__).resolve().parents[2] / "shared" / "checkpoints"
GOLDEN = Path(__file__).resolve().parent / "golden"

os.environ["GPT2C_CACHE"] = "off"  # tests leave the user's cache alone
torch.set_num_threads(1)  # the models are tiny: more threads only wait for each other


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write tests/golden/ anew instead of comparing"
    )


@pytest.fixture(scope="session")
def shared_checkpoints() -> Path:
    """Folder of the 16 published checkpoints; skips the test where it is missing."""
    if not SHARED.is_dir():
        pytest.skip("the published checkpoints (../shared/checkpoints) are not on this machine")
    return SHARED


@pytest.fixture(scope="session")
def shared_foreign() -> Path:
    """Folder of two published raw checkpoints; skips the test where it is missing."""
    folder = SHARED.parent / "foreign"
    if not folder.is_dir():
        pytest.skip("the published checkpoints (../shared/foreign) are not on this machine")
    return folder


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """``golden("name.ir", text)``: the text is that of the file of this name in tests/golden/."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            return
        assert path.is_file(), f"no golden file {name}: write it with pytest --update-golden"
        assert text == path.read_bytes().decode(), (
            f"golden file {name} differs: if that is meant, pytest --update-golden and read the diff"
        )

    return compare


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> Command:
    """Calls gpt2c in an empty folder: ``command("inspect", path)``."""
    empty = tmp_path / "here"
    empty.mkdir()
    monkeypatch.chdir(empty)
    return Command(monkeypatch, capfd)
