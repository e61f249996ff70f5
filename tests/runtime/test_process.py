"""A program in a separate process: its results, and how its failures are reported."""

import sys
import time

import numpy as np
import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.runtime.process import NoLogits, ProgramProcess
from programs import write, write_counting


def test_calls_return_what_the_program_returns(tmp_path):
    with ProgramProcess(write_counting(tmp_path)) as program:
        assert (program.context, program.readout, program.eos) == (64, "argmax", None)
        assert program.encode("3 4") == [3, 4]
        assert program.decode([3, 4]) == "3 4"
        logits = program.logits([3, 4])
        assert logits.dtype == np.float32
        assert logits.shape == (2, 10)
        assert logits[1, 5] == 5
        assert program.answer(np.array([3, 9])) == [4, 0]
        new = program.generate([3], 4, stop=6)
        assert new.ids == [4, 5, 6]
        assert new.decided_by == ["core"] * 3


def test_multilabel_answers_are_sets(tmp_path):
    with ProgramProcess(write_counting(tmp_path, readout="multilabel")) as program:
        assert program.answer([3, 9]) == [{4}, {0}]


@pytest.mark.parametrize("package", ["torch", "transformers", "tokenizers", "gpt2c"])
def test_only_numpy_can_be_imported(tmp_path, package):
    """Packages that this test itself has cannot be imported by the program."""
    write_counting(tmp_path, f"\n\ndef decode(ids):\n    import {package}\n")
    with (
        ProgramProcess(tmp_path) as program,
        pytest.raises(Gpt2cError, match=f"{package} is not available"),
    ):
        program.decode([1])
    write_counting(tmp_path, f"\nimport {package}\n")
    with pytest.raises(Gpt2cError, match=f"{package} is not available.*program.py, line"):
        ProgramProcess(tmp_path)


def test_the_environment_does_not_reach_the_program(tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "stray.py").write_text("")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "elsewhere"))
    monkeypatch.chdir(tmp_path / "elsewhere")
    write_counting(tmp_path / "p", "\nimport stray\n")
    with pytest.raises(Gpt2cError, match="stray"):
        ProgramProcess(tmp_path / "p")


def test_running_a_program_writes_nothing_to_its_folder(tmp_path):
    write_counting(tmp_path, "\nimport helper\n")
    (tmp_path / "helper.py").write_text("")
    with ProgramProcess(tmp_path) as program:
        program.encode("1")
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "fidelity.json",
        "helper.py",
        "program.py",
    ]


def test_prints_do_not_disturb_the_connection(tmp_path):
    noise = (
        "\n\ndef encode(text):\n    print('x' * 300_000, flush=True)\n    return [len(input())]\n"
    )
    write_counting(tmp_path, "\nprint('hello')\n" + noise.replace("len(input())", "7"))
    with ProgramProcess(tmp_path) as program:
        assert program.encode("") == [7]
        assert program.encode("") == [7]


def test_an_exception_is_reported_and_the_program_continues(tmp_path):
    write_counting(tmp_path, "\n\ndef encode(text):\n    return [1 // len(text)]\n")
    with ProgramProcess(tmp_path) as program:
        with pytest.raises(Gpt2cError, match=r"ZeroDivisionError.*program.py, line"):
            program.encode("")
        assert program.encode("a") == [1]


def test_a_program_that_exits_without_an_exception(tmp_path):
    source = (
        "\n\ndef encode(text):\n    import os, sys\n"
        "    print('last', file=sys.stderr)\n    os._exit(3)\n"
    )
    write_counting(tmp_path, source)
    with ProgramProcess(tmp_path) as program:
        with pytest.raises(Gpt2cError, match=r"exited with 3 in encode.*last"):
            program.encode("")
        with pytest.raises(Gpt2cError, match="exited with 3"):
            program.decode([1])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_program_that_is_killed(tmp_path):
    source = "\n\ndef encode(text):\n    import os\n    os.kill(os.getpid(), 9)\n"
    with (
        ProgramProcess(write_counting(tmp_path, source)) as program,
        pytest.raises(Gpt2cError, match="signal 9"),
    ):
        program.encode("")


def test_a_program_that_hangs(tmp_path):
    write_counting(tmp_path, "\n\ndef encode(text):\n    while True:\n        pass\n")
    start = time.monotonic()
    with (
        ProgramProcess(tmp_path, timeout=1.5) as program,
        pytest.raises(Gpt2cError, match=r"no answer for 1.5 seconds in encode"),
    ):
        program.encode("")
    assert time.monotonic() - start < 10


def test_system_exit_is_reported_like_any_exception(tmp_path):
    write_counting(tmp_path, "\n\ndef encode(text):\n    raise SystemExit('enough')\n")
    with ProgramProcess(tmp_path) as program, pytest.raises(Gpt2cError, match="enough"):
        program.encode("")


def test_a_program_without_logits_raises_no_logits(tmp_path):
    write_counting(tmp_path, "\n\ndef logits(ids, offset=0):\n    raise NoLogits('rules')\n")
    with ProgramProcess(tmp_path) as program, pytest.raises(NoLogits):
        program.logits([1])


def test_a_folder_without_a_working_program_is_refused(tmp_path):
    with pytest.raises(Gpt2cError, match=r"no program\.py"):
        ProgramProcess(tmp_path)
    write(tmp_path / "broken", "def (:\n")
    with pytest.raises(Gpt2cError, match="SyntaxError"):
        ProgramProcess(tmp_path / "broken")


def test_calls_after_close_raise(tmp_path):
    with ProgramProcess(write_counting(tmp_path)) as program:
        pass
    with pytest.raises(Gpt2cError, match="closed"):
        program.encode("")
    program.close()
