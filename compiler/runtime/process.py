"""A generated program in a separate process, as a Python object."""

import contextlib
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from multiprocessing import Pipe
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from ..errors import Gpt2cError
from . import worker

TIMEOUT = 600.0  # seconds that a single call may take


class NoLogits(Gpt2cError):
    """The program consists of rules, which give answers but no logits."""


@dataclass(frozen=True)
class Generation:
    """The new token ids of a program, and who decided each: "core" or "fallback"."""

    ids: list[int]
    decided_by: list[str]


class ProgramProcess:
    """The program in `folder`, run by a fresh Python that has numpy but neither torch nor gpt2c.

    Use it as a context manager, or call `close`. Only one thread at a time may call it.

    Args:
        folder: a generated program.
        threads: number of threads for the program's arithmetic; None leaves it to numpy.
        timeout: seconds that a call may take before the process is killed.

    Every call raises Gpt2cError if the program raises, dies or times out. After it has died or
    timed out, every later call raises the same error.
    """

    def __init__(
        self, folder: str | Path, *, threads: int | None = None, timeout: float = TIMEOUT
    ) -> None:
        self.folder = Path(folder)
        self._timeout = timeout
        self._end: str | None = None
        if not (self.folder / "program.py").is_file():
            raise Gpt2cError(
                "not a generated program: it has no program.py",
                where=folder,
                hint="Name a folder that gpt2c compile wrote.",
            )
        environment = dict(os.environ)
        if threads is not None:
            for name in ("OMP", "OPENBLAS", "MKL", "VECLIB_MAXIMUM", "NUMEXPR"):
                environment[f"{name}_NUM_THREADS"] = str(threads)
        self._connection, child = Pipe()
        script = [worker.__file__, str(self.folder.resolve()), str(child.fileno())]
        # -I: no PYTHONPATH, user site or current folder on the path. -B: write no __pycache__.
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", *script],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            pass_fds=[child.fileno()],
            env=environment,
        )
        child.close()
        # The pipe of the program's prints must be emptied, or a program that prints would block.
        self._messages: deque[bytes] = deque(maxlen=20)
        self._drain = threading.Thread(target=self._listen, daemon=True)
        self._drain.start()
        try:
            facts, _ = self._receive("while loading")
        except BaseException:
            self.close()
            raise
        self.context: int = facts["context"]
        self.readout: str = facts["readout"]
        self.eos: int | None = facts["eos"]
        self.stop: int | list[int] | None = facts.get("stop", facts["eos"])
        self.guarded: bool = facts["guarded"]  # whether there is a guard with a fallback

    def encode(self, text: str) -> list[int]:
        """Token ids of a text."""
        ids: list[int] = self._call("encode", text=text)[0]["ids"]
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """The text of token ids."""
        text: str = self._call("decode", ids=_int_list(ids))[0]["text"]
        return text

    def logits(self, ids: Iterable[int], offset: int = 0, **options: Any) -> np.ndarray:
        """Logits, float32 [len(ids), vocab]. Raises NoLogits where the program has none."""
        array = self._call("logits", ids=_int_list(ids), offset=offset, **options)[1]
        assert array is not None
        return array

    def answer(self, ids: Iterable[int], offset: int = 0) -> list[int] | list[set[int]]:
        """The next token at each position; for the multilabel readout, the set of legal tokens."""
        answers = self._call("answer", ids=_int_list(ids), offset=offset)[0]["answers"]
        return [set(a) for a in answers] if self.readout == "multilabel" else answers

    def generate(
        self,
        ids: Iterable[int],
        max_new_tokens: int,
        offset: int = 0,
        stop: int | Sequence[int] | None = None,
        **options: Any,
    ) -> Generation:
        """Greedy continuation: the new ids, including `stop` if it was generated."""
        message, _ = self._call(
            "generate",
            ids=_int_list(ids),
            max_new_tokens=max_new_tokens,
            offset=offset,
            stop=stop if stop is None or isinstance(stop, int) else list(stop),
            **options,
        )
        return Generation(message["ids"], message["decided_by"])

    def generate_many(
        self,
        prompts: Iterable[Iterable[int]],
        max_new_tokens: int,
        offset: int = 0,
        stop: int | Sequence[int] | None = None,
    ) -> list[Generation]:
        """Greedy continuations of several prompts, which share an offset."""
        message, _ = self._call(
            "generate_many",
            prompts=[_int_list(ids) for ids in prompts],
            max_new_tokens=max_new_tokens,
            offset=offset,
            stop=stop if stop is None or isinstance(stop, int) else list(stop),
        )
        return [Generation(each["ids"], each["decided_by"]) for each in message["generations"]]

    def sure(self, ids: Iterable[int], offset: int = 0) -> list[bool]:
        """For each position, whether the core of a guarded program decides without the fallback."""
        confident: list[bool] = self._call("sure", ids=_int_list(ids), offset=offset)[0]["sure"]
        return confident

    def trace(
        self,
        ids: Iterable[int],
        max_new_tokens: int,
        offset: int = 0,
        *,
        top: int = 5,
        fallback: bool | None = None,
    ) -> list[dict[str, Any]]:
        """Direct logit attribution of each greedy new token, computed by the program itself.

        Args:
            top: number of parts to list that raise the logit, and that lower it.
            fallback: whether the fallback may decide; None leaves it to the program.

        Returns:
            A dict per token with ``token``, ``logit``, ``up`` and ``down`` (pairs of a part and its
            contribution); for the argmax readout also ``decided_by``, ``margin``, ``needed`` (the
            margin that the guard requires) and ``preferred`` (the core's choice).
        """
        job = {"max_new_tokens": max_new_tokens, "offset": offset, "top": top, "fallback": fallback}
        steps: list[dict[str, Any]] = self._call("trace", ids=_int_list(ids), **job)[0]["steps"]
        return steps

    def close(self) -> None:
        """End the process. Safe to call twice, and from another thread during a call."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._drain.join(timeout=5)
        assert self._process.stdout is not None
        for stream in (self._connection, self._process.stdout):
            with contextlib.suppress(OSError):
                stream.close()
        self._end = self._end or "has been closed"

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
        if self._end:
            raise Gpt2cError(f"the program {self._end}", where=self.folder)
        with contextlib.suppress(OSError):  # if it has died, _receive reports how
            worker.send(self._connection, {"do": kind, **job})
        return self._receive(f"in {kind}")

    def _receive(self, when: str) -> tuple[dict[str, Any], np.ndarray | None]:
        timed_out = False
        try:
            timed_out = not self._connection.poll(self._timeout)
            if timed_out:
                self._process.kill()
            message, array = worker.receive(self._connection)
        except (EOFError, OSError):
            self._end = self._describe_end(timed_out, when)
            raise Gpt2cError(f"the program {self._end}", where=self.folder) from None
        if "error" in message:
            kind = NoLogits if "NoLogits" in message["kinds"] else Gpt2cError
            place = f" ({message['place']})" if message["place"] else ""
            raise kind(f"the program failed {when}: {message['error']}{place}", where=self.folder)
        return message, array

    def _describe_end(self, timed_out: bool, when: str) -> str:
        if timed_out:
            return f"gave no answer for {self._timeout:g} seconds {when}"
        code = self._process.wait()
        self._drain.join(timeout=5)
        text = b"".join(self._messages).decode(errors="replace").strip().splitlines()
        last = f"; its last output: {text[-1]}" if text else ""
        end = f"was ended by signal {-code}" if code < 0 else f"exited with {code}"
        return f"{end} {when}{last}"

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        try:
            while block := stream.read1(4096):  # type: ignore[attr-defined]
                self._messages.append(block)
        except (OSError, ValueError):
            pass


def _int_list(ids: Iterable[int] | Sequence[int]) -> list[int]:
    return [int(token) for token in ids]
