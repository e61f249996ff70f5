"""The threads of the processes of a pool."""

import numpy as np
import pytest
from gpt2c.runtime import pool


@pytest.mark.parametrize(("limit", "threads"), [(0, 4), (pool.SMALL, 1)])
def test_a_small_program_has_one_thread(tmp_path, monkeypatch, limit, threads):
    started = []

    class Process:
        def __init__(self, folder, *, threads, timeout):
            started.append(threads)

        def close(self):
            pass

    (tmp_path / "weights").mkdir()
    np.save(tmp_path / "weights" / "token.npy", np.zeros(10, np.float32))
    monkeypatch.setattr(pool, "ProgramProcess", Process)
    monkeypatch.setattr(pool, "processors", lambda: 8)
    monkeypatch.setattr(pool, "SMALL", limit)
    with pool.Pool(tmp_path, 2):
        assert started == [threads, threads]
    started.clear()
    with pool.Pool(tmp_path, 2, threads=3):
        assert started == [3, 3]
