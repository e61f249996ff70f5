"""Runs a generated program in a process of its own: `python -I -B worker.py DIR`.

This file is run as a plain script that needs nothing but the standard library and numpy, so that what
is measured is the program as a user has it, on a machine where torch and gpt2c do not exist: importing
them fails here. The other end of the pipe (process.py) imports it only for the frames.

A frame is a line of JSON, its length before it (4 bytes, little endian), then the bytes of the array
that the line announces under "array" ({"dtype", "shape"}), if any. Jobs come on standard input,
replies go to what was standard output; the program's own prints go to standard error.
"""

import importlib
import importlib.abc
import json
import os
import signal
import struct
import sys
import traceback
from importlib.machinery import ModuleSpec
from typing import Any

BLOCKED = frozenset(
    ["torch", "transformers", "tokenizers", "safetensors", "gpt2c", "tensorflow", "jax"]
)


class _Blocker(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if fullname.partition(".")[0] in BLOCKED:
            raise ImportError(
                f"{fullname} is not there for a generated program, which needs only numpy"
            )
        return None


def write_frame(stream: Any, head: dict[str, Any], array: Any = None) -> None:
    """Writes a dict of plain values, and an array beside it."""
    if array is not None:
        head = {**head, "array": {"dtype": array.dtype.str, "shape": list(array.shape)}}
    line = json.dumps(head).encode()
    stream.write(struct.pack("<I", len(line)) + line)
    if array is not None:
        stream.write(memoryview(array).cast("B") if array.size else b"")
    stream.flush()


def read_frame(stream: Any) -> tuple[dict[str, Any], Any] | None:
    """Reads (head, array or None); None at the end of the stream, also in the midst of a frame."""
    size = stream.read(4)
    if len(size) < 4:
        return None
    (length,) = struct.unpack("<I", size)
    line = stream.read(length)
    if len(line) < length:
        return None
    head = json.loads(line)
    spec = head.pop("array", None)
    if spec is None:
        return head, None
    import numpy as np

    array: Any = np.empty(spec["shape"], dtype=spec["dtype"])
    if array.size:
        view = memoryview(array).cast("B")
        filled = 0
        while filled < len(view):
            got = stream.readinto(view[filled:])
            if not got:
                return None
            filled += got
    return head, array


def _plain(ids: Any) -> list[int]:
    return [int(token) for token in ids]


def _answer(program: Any, job: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    """Runs one job; gives (head, array)."""
    import numpy as np

    kind = job.pop("do")
    if kind == "logits":
        logits = np.ascontiguousarray(program.logits(**job), dtype=np.float32)
        return {}, logits
    if kind == "generate":
        found = program.generate(**job)
        return {"ids": _plain(found.ids), "decided_by": [str(d) for d in found.decided_by]}, None
    if kind == "answer":
        answers = program.answer(**job)
        if program.READOUT == "multilabel":
            return {"answers": [sorted(_plain(a)) for a in answers]}, None
        return {"answers": _plain(answers)}, None
    if kind == "sure":
        return {"sure": _sure(program, **job)}, None
    if kind == "trace":
        return {"steps": list(_trace(program, **job))}, None
    if kind == "encode":
        return {"ids": _plain(program.encode(job["text"]))}, None
    if kind == "decode":
        return {"text": str(program.decode(job["ids"]))}, None
    raise ValueError(f"unknown job {kind!r}")


def _sure(program: Any, ids: list[int], offset: int) -> list[bool]:
    """After each of ids, whether the core would decide alone."""
    stream = program.read(ids, program.Run(), offset)
    return [bool(program.sure(program.unembed(x), x)) for x in stream]


def _trace(
    program: Any, ids: list[int], max_new_tokens: int, offset: int, top: int, fallback: bool | None
) -> Any:
    """For each new token who decided it, and what the program's attribution.py says pushed it.

    Programs whose answers are sets: the tokens with the largest logits after ``ids`` instead.
    """
    try:
        from attribution import terms_of  # type: ignore[import-not-found]
    except ModuleNotFoundError:
        raise ValueError("a program of rules has no logits: there is nothing to trace") from None
    from numerics import Run  # type: ignore[import-not-found]

    text, run, exact = list(ids), Run(trace=True), Run()
    guarded = hasattr(program, "decide")
    if guarded:
        from edits import core_was_edited  # type: ignore[import-not-found]
        from fallback import needed  # type: ignore[import-not-found]

        asking = not core_was_edited() if fallback is None else fallback
    for _ in range(1 if program.READOUT == "multilabel" else max_new_tokens):
        if run.length and offset + run.length >= program.CONTEXT:
            return
        x = program.read(text[run.length :], run, offset)[-1]
        logits = program.unembed(x[None])[0]
        order = (-logits).argsort(kind="stable")
        if program.READOUT == "multilabel":
            for token in order[:max_new_tokens].tolist():
                yield _step(token, logits, terms_of(run, x, token, logits), top)
            return
        token, who = int(order[0]), "core"
        if guarded:
            token, who = program.decide(x, text, exact, offset, asking)
        margin = float(logits[order[0]] - logits[order[1]]) if len(order) > 1 else None
        yield {
            **_step(token, logits, terms_of(run, x, token, logits), top),
            "decided_by": who,
            "margin": margin,
            "needed": float(needed(x, margin)) if guarded and margin is not None else None,
            "preferred": int(order[0]),
        }
        text.append(token)
        if token == program.EOS:
            return


def _step(token: int, logits: Any, terms: dict[str, float], top: int) -> dict[str, Any]:
    ranked = sorted(terms, key=lambda name: terms[name])
    up = [[name, float(terms[name])] for name in ranked[::-1][:top] if terms[name] > 0]
    down = [[name, float(terms[name])] for name in ranked[:top] if terms[name] < 0]
    return {"token": token, "logit": float(logits[token]), "up": up, "down": down}


def _failure(error: BaseException, folder: str) -> dict[str, Any]:
    """The last line of the traceback, and the place in the program where it was raised."""
    words = "".join(traceback.format_exception_only(error)).strip().splitlines()
    place = None
    for frame in traceback.extract_tb(error.__traceback__):
        file = os.path.realpath(frame.filename)
        if file.startswith(folder + os.sep):
            place = f"{os.path.relpath(file, folder)}, line {frame.lineno}"
    kinds = [kind.__name__ for kind in type(error).__mro__]
    return {"error": words[-1] if words else type(error).__name__, "place": place, "kinds": kinds}


def main(folder: str) -> None:
    # The replies' channel is kept apart before the program can print on it or read from it.
    replies = os.fdopen(os.dup(1), "wb")
    jobs = os.fdopen(os.dup(0), "rb")
    os.dup2(2, 1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    # Ctrl-C is for the process that started this one; it ends this one in its own time.
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    folder = os.path.realpath(folder)
    sys.meta_path.insert(0, _Blocker())
    sys.path.insert(0, folder)
    try:
        program = importlib.import_module("program")
        facts = {
            "context": int(program.CONTEXT),
            "readout": str(program.READOUT),
            "eos": None if program.EOS is None else int(program.EOS),
            "guarded": hasattr(program, "sure"),
        }
    except BaseException as error:
        write_frame(replies, _failure(error, folder))
        return
    write_frame(replies, facts)

    while True:
        frame = read_frame(jobs)
        if frame is None:
            return
        try:
            head, array = _answer(program, frame[0])
        except BaseException as error:
            head, array = _failure(error, folder), None
        write_frame(replies, head, array)


if __name__ == "__main__":
    main(sys.argv[1])
