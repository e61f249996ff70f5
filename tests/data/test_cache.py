"""The cache on disk: what a key depends on, bounds, damage, and writers at the same time."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from gpt2c.data import cache as module
from gpt2c.data import unfinished
from gpt2c.data.cache import Cache, cached, default_cache, key_of
from gpt2c.data.sample import Sample
from gpt2c.data.unfinished import Unfinished
from gpt2c.errors import Gpt2cError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GPT2C_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def counting(value: float = 1.0):
    calls = []

    def compute():
        calls.append(value)
        return {"x": np.full(3, value, np.float32), "ids": np.arange(4)}

    return compute, calls


def test_a_value_is_computed_once_and_comes_back_bit_by_bit(folder):
    compute, calls = counting(np.float32(1 / 3))
    first, second = (cached("what", [1, "a"], compute) for _ in range(2))
    assert len(calls) == 1 and first.keys() == second.keys()
    for name in first:
        assert first[name].dtype == second[name].dtype
        assert first[name].tobytes() == second[name].tobytes()


def test_switched_off_everything_is_computed(folder, monkeypatch):
    compute, calls = counting()
    for switch in ("off", "0", "NO"):
        monkeypatch.setenv("GPT2C_CACHE", switch)
        assert default_cache() is None
        cached("what", [], compute)
    assert len(calls) == 3 and not folder.exists()


def test_the_folder_follows_the_base_directories(monkeypatch, tmp_path):
    monkeypatch.delenv("GPT2C_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache().folder == tmp_path / "gpt2c"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # must be ignored
    assert default_cache().folder == Path.home() / ".cache" / "gpt2c"


DIFFERENT = [
    [1],
    [1.0],
    ["1"],
    [True],
    [None],
    [[1]],
    [[1, 2]],
    [[[1], 2]],
    [1, 2],
    ["1", "2"],
    ["12"],
    [b"1"],
    [np.array([1])],
    [np.array([1], np.int32)],
    [np.array([1.0])],
    [np.array([[1]])],
    [Sample((1,))],
    [Sample((1,), 1)],
    [{"a": 1}],
    [{"a": 2}],
]


def test_different_inputs_have_different_keys():
    keys = {key_of("what", *each) for each in DIFFERENT}
    assert len(keys) == len(DIFFERENT)
    assert key_of("what", 1) != key_of("other", 1)
    assert key_of("what", {"a": 1, "b": 2}) == key_of("what", {"b": 2, "a": 1})
    with pytest.raises(TypeError):
        key_of("what", object())


def test_a_key_depends_on_code_libraries_and_threads(monkeypatch):
    before = key_of("what")
    monkeypatch.setattr(module, "code_hash", lambda: "other")
    other_code = key_of("what")
    monkeypatch.setattr(np, "__version__", "9.9")
    other_numpy = key_of("what")
    monkeypatch.setattr(torch, "get_num_threads", lambda: 77)
    assert len({before, other_code, other_numpy, key_of("what")}) == 4


@pytest.mark.parametrize("damage", ["empty", "cut", "noise", "bit"])
def test_a_damaged_entry_is_replaced(folder, damage):
    compute, calls = counting()
    cached("what", [], compute)
    (path,) = folder.iterdir()
    whole = path.read_bytes()
    at = whole.index(np.full(3, 1.0, np.float32).tobytes())
    path.write_bytes(
        {
            "empty": b"",
            "cut": whole[: len(whole) // 2],
            "noise": os.urandom(len(whole)),
            "bit": whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :],
        }[damage]
    )
    assert cached("what", [], compute)["x"][0] == 1 and len(calls) == 2
    assert path.read_bytes() == whole


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GPT2C_CACHE", str(tmp_path / "file"))
    compute, calls = counting()
    for _ in range(2):
        assert cached("what", [], compute)["x"][0] == 1
    assert len(calls) == 2


def test_the_least_recently_used_entries_go_first(tmp_path):
    store = Cache(tmp_path, limit=3 * 5000)
    big = {"x": np.zeros(1000, np.float32)}  # 4 kB and a header
    now = time.time()
    for age, key in enumerate("abc"):
        store.write(key, big)
        os.utime(tmp_path / f"{key}.npz", (now - 100 + age, now - 100 + age))
    assert store.size()[0] == 3
    assert store.read("a") is not None  # now "b" is the oldest
    store.write("d", big)
    assert {path.stem for path in tmp_path.iterdir()} == {"a", "c", "d"}
    assert store.size()[1] <= store.limit
    assert store.clear() > 12_000 and store.size() == (0, 0)


def test_what_an_interrupted_write_leaves_is_counted_and_cleared(tmp_path):
    store = Cache(tmp_path)
    (tmp_path / ".new-x").write_bytes(b"12345")
    assert store.size() == (1, 5) and store.clear() == 5


@pytest.mark.parametrize("text, size", [("500M", 500 * 2**20), ("2GB", 2 * 2**30), ("7", 7)])
def test_the_limit_of_the_environment(folder, monkeypatch, text, size):
    monkeypatch.setenv("GPT2C_CACHE_SIZE", text)
    assert default_cache().limit == size
    monkeypatch.setenv("GPT2C_CACHE_SIZE", "much")
    with pytest.raises(Gpt2cError, match="expected a size"):
        default_cache()


def test_readers_and_writers_at_the_same_time_see_whole_entries(tmp_path):
    store = Cache(tmp_path, limit=200_000)

    def use(number: int) -> bool:
        key = f"k{number % 5}"
        store.write(key, {"x": np.full(4000, number % 5, np.int64)})
        entry = store.read(key)
        return entry is None or bool((entry["x"] == number % 5).all())

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(use, range(200)))
    assert not list(tmp_path.glob(".new-*"))


def test_a_writer_killed_at_any_time_leaves_no_broken_entry(tmp_path):
    """Processes that write the same key over and over, killed after random times."""
    source = (
        "import sys, numpy as np\n"
        "from pathlib import Path\n"
        "from gpt2c.data.cache import Cache\n"
        "print('ready', flush=True)\n"
        "n = 0\n"
        "while True:\n"
        "    n += 1\n"
        "    Cache(Path(sys.argv[1])).write('k', {'x': np.full(100_000, n)})\n"
    )
    random = np.random.default_rng(0)
    for _ in range(4):
        process = subprocess.Popen(
            [sys.executable, "-c", source, str(tmp_path)], stdout=subprocess.PIPE
        )
        assert process.stdout is not None and process.stdout.readline()
        time.sleep(float(random.uniform(0.02, 0.1)))
        process.kill()
        process.wait()
        entry = Cache(tmp_path).read("k")
        assert entry is None or (entry["x"] == entry["x"][0]).all()
    assert Cache(tmp_path).read("k") is not None


def test_an_unfinished_computation_goes_on_at_its_last_state(folder, monkeypatch):
    monkeypatch.setattr(unfinished, "EVERY", 0.0)
    first = Unfinished.of("sum", [1, 2])
    assert first.read() is None
    first.write(lambda: {"total": np.array([3.0])})
    again = Unfinished.of("sum", [1, 2]).read()
    assert again is not None and again["total"].tolist() == [3.0]
    assert Unfinished.of("sum", [1, 3]).read() is None
    first.finish(lambda: {"total": np.array([10.0])})
    result = Unfinished.of("sum", [1, 2]).read()
    assert result is not None and result["total"].tolist() == [10.0]


def test_states_are_written_seldom_and_not_without_a_cache(folder, monkeypatch):
    state = Unfinished.of("sum", [1])
    state.write(lambda: pytest.fail("it is not time to"))
    state.finish(lambda: pytest.fail("it took too little time to be kept"))
    monkeypatch.setenv("GPT2C_CACHE", "off")
    monkeypatch.setattr(unfinished, "EVERY", 0.0)
    off = Unfinished.of("sum", [1])
    off.write(lambda: pytest.fail("there is no cache"))
    off.finish(lambda: pytest.fail("there is no cache"))
    assert off.read() is None
