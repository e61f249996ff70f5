"""The benchmark of GPT-2's shape: what is done is not done again, and a kill loses no step."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from benchmarks import real_size
from benchmarks.real_size import Steps, table

if sys.platform != "linux":
    pytest.skip("samples /proc", allow_module_level=True)


@pytest.fixture
def commands(monkeypatch, tmp_path):
    """Runs a small script instead of gpt2c: each attempt adds a line, the first may last."""
    script = tmp_path / "gpt2c"
    script.mkdir()
    (script / "__main__.py").write_text(
        "import sys, time\n"
        "path, fail = sys.argv[1], len(sys.argv) > 2\n"
        "open(path, 'a').write('attempt\\n')\n"
        "print('stage', flush=True)\n"
        "end = time.process_time() + (30 if open(path).read().count('a') == 1 else 0)\n"
        "while sys.argv[-1] == 'long' and time.process_time() < end: pass\n"
        "sys.exit(3 if sys.argv[-1] == 'fail' else 0)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(real_size, "EVERY", 0.02)
    return tmp_path


def test_a_killed_step_runs_again_and_a_done_one_does_not(commands):
    log = commands / "attempts"
    Steps(commands).run("compile", [str(log), "long"], kill_at=0.1)
    step = json.loads((commands / "steps.json").read_text())["compile"]
    assert [a["end"] for a in step["attempts"]] == ["killed", "finished"]
    assert step["attempts"][0]["cpu_seconds"] >= 0.1 and step["done"]
    assert step["attempts"][1]["stages"][0][0] == "stage"
    Steps(commands).run("compile", [str(log), "long"])
    assert log.read_text().count("attempt") == 2
    assert table({"compile": step}).count("| compile |") == 2


def test_a_step_that_fails_ends_the_run_and_is_not_done(commands):
    with pytest.raises(SystemExit, match="verify: exit 3"):
        Steps(commands).run("verify", [str(commands / "attempts"), "fail"])
    step = json.loads((commands / "steps.json").read_text())["verify"]
    assert step["attempts"][0]["end"] == "exit 3" and "done" not in step


def test_children_of_all_threads_count(commands):
    code = "import threading, subprocess, sys, time\n"
    code += "work = 'while True: pass'\n"
    code += "go = lambda: subprocess.Popen([sys.executable, '-c', work])\n"
    code += "threading.Thread(target=go).start()\ntime.sleep(60)\n"
    process = subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
    try:
        end = time.monotonic() + 30
        while real_size._tree(process.pid)[0] < 0.5 and time.monotonic() < end:
            time.sleep(0.05)
        assert real_size._tree(process.pid)[0] >= 0.5
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def test_results_name_no_folder_and_hold_no_output(tmp_path):
    attempt = {"end": "finished", "cpu_seconds": 1.0, "stages": [["line", 0.5]]}
    known = {"report": {"command": f"report {tmp_path}/program", "attempts": [attempt]}}
    short = real_size._short(known, tmp_path)
    assert short == {
        "report": {
            "command": "report FOLDER/program",
            "attempts": [{"end": "finished", "cpu_seconds": 1.0}],
        }
    }
    assert known["report"]["attempts"] == [attempt]
