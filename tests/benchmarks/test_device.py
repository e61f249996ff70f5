"""Computing on another device: a pretend one, whose results are those of the CPU bit by bit."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.interpreter.device import device_named
from torch.utils import backend_registration

from benchmarks.device import CHECKS

ROOT = Path(__file__).parents[2]
SUPPORT = ROOT / "tests" / "support"
needs_registration = pytest.mark.skipif(
    not hasattr(backend_registration, "_setup_privateuseone_for_python_backend"),
    reason="this version of torch registers no device from Python",
)


@pytest.fixture(scope="module")
def elsewhere() -> Any:
    """The checks on the pretend device, and the errors of code with faults."""
    path = os.pathsep.join([str(ROOT), str(SUPPORT), os.environ.get("PYTHONPATH", "")])
    run = subprocess.run(
        [sys.executable, str(SUPPORT / "elsewhere_main.py"), *CHECKS],
        env=os.environ | {"PYTHONPATH": path, "GPT2C_CACHE": "off"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not run.returncode, run.stderr
    return json.loads(run.stdout)


@needs_registration
@pytest.mark.parametrize("name", [*CHECKS, "fused behaviours"])
def test_results_are_the_same_on_another_device(elsewhere: Any, name: str) -> None:
    row = elsewhere["checks"][name]
    assert row["same_bits"] and row["difference"] == 0 and row["holds"]
    assert row["products"] > 10  # it was computed there


@needs_registration
def test_code_for_one_device_fails_on_another(elsewhere: Any) -> None:
    mixed = "expected all tensors on one device"
    expected = {"numpy": ".numpy() is not supported", "inputs": mixed, "masks": mixed}
    assert elsewhere["faults"].keys() == expected.keys()
    for fault, error in expected.items():
        assert error in elsewhere["faults"][fault], fault


@needs_registration
def test_commands_write_the_same_programs(elsewhere: Any) -> None:
    assert elsewhere["command"]["differ"] == ["fidelity.json"]
    ((here,), (there,)) = elsewhere["command"]["records"]
    assert there == here | {"device": "elsewhere"}


def test_names_of_devices() -> None:
    assert device_named("cpu") == "cpu"
    assert device_named("cpu:0") == "cpu"
    with pytest.raises(Gpt2cError, match=r"--device: expected one of auto, cpu.*got 'gpu'"):
        device_named("gpu")
    with pytest.raises(Gpt2cError, match="--device: torch has no device 'meta' here"):
        device_named("meta")
