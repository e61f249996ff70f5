"""A generated program in a process of its own, as a Python object."""

import contextlib
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from ..errors import Gpt2cError
from . import worker

TIMEOUT = 600.0  # seconds a single call may take


class NoLogits(Gpt2cError):
    """The program gives answers but no logits: it is made of rules."""


@dataclass(frozen=True)
class Generation:
    """What a program generated: the new ids, and for each who decided it ("core" | "fallback")."""

    ids: list[int]
    decided_by: list[str]


class ProgramProcess:
    """Runs the program in `folder` in a fresh Python that has numpy, and neither torch nor gpt2c.

    Use it as a context manager, or call `close`. Calls may come from one thread at a time.

    Args:
        folder: a generated program.
        threads: how many threads the program's arithmetic may use; None leaves it to numpy.
        timeout: seconds a call may take before the program counts as hung and is ended.

    Every call raises Gpt2cError if the program raises, dies or hangs. After it has died or hung,
    every later call says so again.
    """

    def __init__(
        self, folder: str | Path, *, threads: int | None = None, timeout: float = TIMEOUT
    ) -> None:
        self.folder = Path(folder)
        self._timeout = timeout
        self._dead: str | None = None
        if not (self.folder / "program.py").is_file():
            raise Gpt2cError(
                "this is no generated program: it has no program.py",
                where=folder,
                hint="Give the folder that gpt2c compile wrote.",
            )
        environment = dict(os.environ)
        if threads is not None:
            for name in ("OMP", "OPENBLAS", "MKL", "VECLIB_MAXIMUM", "NUMEXPR"):
                environment[f"{name}_NUM_THREADS"] = str(threads)
        # -I: no PYTHONPATH, no user site, no current folder on the path. -B: leaves no __pycache__.
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", worker.__file__, str(self.folder.resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        # The pipe for messages must be emptied all along, or a program that prints would stop.
        self._messages: deque[bytes] = deque(maxlen=20)
        self._drain = threading.Thread(target=self._listen, daemon=True)
        self._drain.start()
        try:
            facts, _ = self._receive("while it was loaded")
        except BaseException:
            self.close()
            raise
        self.context: int = facts["context"]
        self.readout: str = facts["readout"]
        self.eos: int | None = facts["eos"]
        self.guarded: bool = facts["guarded"]  # whether the core can ask the original

    def encode(self, text: str) -> list[int]:
        """Token ids of a text."""
        ids: list[int] = self._call("encode", text=text)[0]["ids"]
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """The text of token ids."""
        text: str = self._call("decode", ids=_list(ids))[0]["text"]
        return text

    def logits(self, ids: Iterable[int], offset: int = 0, **options: Any) -> np.ndarray:
        """Logits, float32 [len(ids), vocab]. Raises NoLogits where the program has none."""
        array = self._call("logits", ids=_list(ids), offset=offset, **options)[1]
        assert array is not None
        return array

    def answer(self, ids: Iterable[int], offset: int = 0) -> list[int] | list[set[int]]:
        """Per position the next token, or for the multilabel readout the set of legal ones."""
        answers = self._call("answer", ids=_list(ids), offset=offset)[0]["answers"]
        return [set(a) for a in answers] if self.readout == "multilabel" else answers

    def generate(
        self,
        ids: Iterable[int],
        max_new_tokens: int,
        offset: int = 0,
        stop: int | None = None,
        **options: Any,
    ) -> Generation:
        """Greedy continuation: new ids only, `stop` included as the last where it came up."""
        head, _ = self._call(
            "generate",
            ids=_list(ids),
            max_new_tokens=max_new_tokens,
            offset=offset,
            stop=stop,
            **options,
        )
        return Generation(head["ids"], head["decided_by"])

    def sure(self, ids: Iterable[int], offset: int = 0) -> list[bool]:
        """After each of ids, whether the core of a guarded program would decide alone."""
        found: list[bool] = self._call("sure", ids=_list(ids), offset=offset)[0]["sure"]
        return found

    def trace(
        self,
        ids: Iterable[int],
        max_new_tokens: int,
        offset: int = 0,
        *,
        top: int = 5,
        fallback: bool | None = None,
    ) -> list[dict[str, Any]]:
        """For each greedy new token: what decided it, as the program's own attribution has it.

        Args:
            top: parts named that pushed the token up, and down.
            fallback: whether it may be asked; None leaves it to the program.

        Returns:
            dicts of ``token``, ``logit``, ``up`` and ``down`` (pairs of part and its term), and, where
            an answer is one token, ``decided_by``, ``margin``, ``needed`` and ``preferred``, the core's
            own choice.
        """
        job = {"max_new_tokens": max_new_tokens, "offset": offset, "top": top, "fallback": fallback}
        steps: list[dict[str, Any]] = self._call("trace", ids=_list(ids), **job)[0]["steps"]
        return steps

    def close(self) -> None:
        """Ends the process. Safe to call twice, and from another thread than the one that waits."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._drain.join(timeout=5)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        self._dead = self._dead or "has been closed"

    def __enter__(self) -> "ProgramProcess":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _call(self, kind: str, **job: Any) -> tuple[dict[str, Any], np.ndarray | None]:
        if self._dead:
            raise Gpt2cError(f"the program {self._dead}", where=self.folder)
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # it may have died; what follows says how
            worker.write_frame(self._process.stdin, {"do": kind, **job})
        return self._receive(f"in {kind}")

    def _receive(self, when: str) -> tuple[dict[str, Any], np.ndarray | None]:
        hung = threading.Event()

        def end() -> None:
            hung.set()
            self._process.kill()

        timer = threading.Timer(self._timeout, end)
        timer.daemon = True
        timer.start()
        try:
            assert self._process.stdout is not None
            frame = worker.read_frame(self._process.stdout)
        finally:
            timer.cancel()
        if frame is None:
            self._dead = self._cause(hung.is_set(), when)
            raise Gpt2cError(f"the program {self._dead}", where=self.folder)
        head, array = frame
        if "error" in head:
            kind = NoLogits if "NoLogits" in head["kinds"] else Gpt2cError
            place = f" ({head['place']})" if head["place"] else ""
            raise kind(f"the program failed {when}: {head['error']}{place}", where=self.folder)
        return head, array

    def _cause(self, hung: bool, when: str) -> str:
        if hung:
            return f"gave no answer for {self._timeout:g} seconds {when}"
        code = self._process.wait()
        self._drain.join(timeout=5)
        text = b"".join(self._messages).decode(errors="replace").strip().splitlines()
        last = f"; its last words: {text[-1]}" if text else ""
        ended = f"was ended by signal {-code}" if code < 0 else f"exited with {code}"
        return f"{ended} {when}{last}"

    def _listen(self) -> None:
        stream = self._process.stderr
        assert stream is not None
        try:
            while block := stream.read1(4096):  # type: ignore[attr-defined]
                self._messages.append(block)
        except (OSError, ValueError):
            pass


def _list(ids: Iterable[int] | Sequence[int]) -> list[int]:
    return [int(token) for token in ids]
