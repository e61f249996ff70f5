"""Run a generated program in a separate process: `python -I -B worker.py DIR FD`.

This file runs as a plain script that needs only the standard library and numpy: the program is
measured as a user runs it, without torch and gpt2c, whose imports fail here. The parent
(process.py) imports this module for `send` and `receive`.

FD is the file descriptor of a multiprocessing connection. A message is a JSON object; if it has an
"array" entry ({"dtype", "shape"}), the bytes of that array follow as a second message. Messages are
never pickled. What the program prints goes to standard error.
"""

import importlib
import importlib.abc
import json
import os
import signal
import sys
import traceback
from importlib.machinery import ModuleSpec
from multiprocessing.connection import Connection
from typing import Any

BLOCKED = frozenset(
    ["torch", "transformers", "tokenizers", "safetensors", "gpt2c", "tensorflow", "jax"]
)


class _ImportBlocker(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if fullname.partition(".")[0] in BLOCKED:
            raise ImportError(f"{fullname} is not available: a generated program needs only numpy")
        return None


def send(connection: Connection, message: dict[str, Any], array: Any = None) -> None:
    """Send a dict of plain values, followed by an array if there is one."""
    if array is not None:
        message = {**message, "array": {"dtype": array.dtype.str, "shape": list(array.shape)}}
    connection.send_bytes(json.dumps(message).encode())
    if array is not None and array.size:
        connection.send_bytes(memoryview(array).cast("B"))


def receive(connection: Connection) -> tuple[dict[str, Any], Any]:
    """Receive (message, array or None). Raises EOFError or OSError if the other end is closed."""
    message = json.loads(connection.recv_bytes())
    spec = message.pop("array", None)
    if spec is None:
        return message, None
    import numpy as np

    array: Any = np.empty(spec["shape"], dtype=spec["dtype"])
    if array.size:
        connection.recv_bytes_into(memoryview(array).cast("B"))
    return message, array


def _int_list(ids: Any) -> list[int]:
    return [int(token) for token in ids]


def _run_job(program: Any, job: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    """Run one job and return its reply: (message, array or None)."""
    import numpy as np

    kind = job.pop("do")
    if kind == "logits":
        logits = np.ascontiguousarray(program.logits(**job), dtype=np.float32)
        return {}, logits
    if kind == "generate":
        generation = program.generate(**job)
        decided_by = [str(source) for source in generation.decided_by]
        return {"ids": _int_list(generation.ids), "decided_by": decided_by}, None
    if kind == "generate_many":
        return {"generations": _generate_many(program, **job)}, None
    if kind == "answer":
        answers = program.answer(**job)
        if program.READOUT == "multilabel":
            return {"answers": [sorted(_int_list(a)) for a in answers]}, None
        return {"answers": _int_list(answers)}, None
    if kind == "sure":
        return {"sure": _sure(program, **job)}, None
    if kind == "trace":
        return {"steps": list(_trace(program, **job))}, None
    if kind == "encode":
        return {"ids": _int_list(program.encode(job["text"]))}, None
    if kind == "decode":
        return {"text": str(program.decode(job["ids"]))}, None
    raise ValueError(f"unknown job {kind!r}")


def _generate_many(program: Any, prompts: list[list[int]], **options: Any) -> list[dict[str, Any]]:
    """Continue several prompts: together, or one by one in a program that can't."""
    if hasattr(program, "generate_many"):
        generations = program.generate_many(prompts, **options)
    else:
        generations = [program.generate(ids, **options) for ids in prompts]
    return [
        {"ids": _int_list(each.ids), "decided_by": [str(source) for source in each.decided_by]}
        for each in generations
    ]


def _sure(program: Any, ids: list[int], offset: int) -> list[bool]:
    """For each position, whether the core decides the next token without the fallback."""
    stream = program.read(ids, program.Run(), offset)
    decides = []
    for t, x in enumerate(stream, 1):
        scores = program.adjusted(program.unembed(x), ids[:t])
        decides.append(bool(program.core_decides(scores, x, ids[:t])))
    return decides


def _trace(
    program: Any, ids: list[int], max_new_tokens: int, offset: int, top: int, fallback: bool | None
) -> Any:
    """Yield for each new token who decided it and its attribution by the program's attribution.py.

    For multilabel programs: the tokens with the largest logits after ``ids`` instead.
    """
    try:
        from attribution import terms_of  # type: ignore[import-not-found]
    except ModuleNotFoundError:
        raise ValueError("a program of rules has no logits to trace") from None
    from numerics import Run  # type: ignore[import-not-found]

    text, run, exact = list(ids), Run(trace=True), Run()
    guarded = hasattr(program, "decide")
    if guarded:
        from fallback import required_margin  # type: ignore[import-not-found]
        from integrity import core_was_edited  # type: ignore[import-not-found]

        use_fallback = not core_was_edited() if fallback is None else fallback
    for _ in range(1 if program.READOUT == "multilabel" else max_new_tokens):
        if run.length and offset + run.length >= program.CONTEXT:
            return
        x = program.read(text[run.length :], run, offset)[-1]
        logits = program.unembed(x[None])[0]
        scores = program.adjusted(logits, text)
        order = (-scores).argsort(kind="stable")
        if program.READOUT == "multilabel":
            for token in order[:max_new_tokens].tolist():
                yield _step(token, logits, terms_of(run, x, token, logits), top)
            return
        token, decided_by = int(order[0]), "core"
        if guarded:
            token, decided_by = program.decide(x, text, exact, offset, use_fallback)
        margin = float(scores[order[0]] - scores[order[1]]) if len(order) > 1 else None
        yield {
            **_step(token, logits, terms_of(run, x, token, logits), top),
            "decided_by": decided_by,
            "margin": margin,
            "needed": float(required_margin(x, margin)) if guarded and margin is not None else None,
            "preferred": int(order[0]),
        }
        text.append(token)
        if token in getattr(program, "ENDS", (program.EOS,)):
            return


def _step(token: int, logits: Any, terms: dict[str, float], top: int) -> dict[str, Any]:
    ranked = sorted(terms, key=lambda name: terms[name])
    up = [[name, float(terms[name])] for name in ranked[::-1][:top] if terms[name] > 0]
    down = [[name, float(terms[name])] for name in ranked[:top] if terms[name] < 0]
    return {"token": token, "logit": float(logits[token]), "up": up, "down": down}


def _failure(error: BaseException, folder: str) -> dict[str, Any]:
    """The last line of the traceback, and the line of the program that raised it."""
    lines = "".join(traceback.format_exception_only(error)).strip().splitlines()
    place = None
    for frame in traceback.extract_tb(error.__traceback__):
        file = os.path.realpath(frame.filename)
        if file.startswith(folder + os.sep):
            place = f"{os.path.relpath(file, folder)}, line {frame.lineno}"
    kinds = [kind.__name__ for kind in type(error).__mro__]
    return {"error": lines[-1] if lines else type(error).__name__, "place": place, "kinds": kinds}


def main(folder: str, descriptor: int) -> None:
    connection = Connection(descriptor)
    # The parent handles Ctrl-C and ends this process itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    folder = os.path.realpath(folder)
    sys.meta_path.insert(0, _ImportBlocker())
    sys.path.insert(0, folder)
    try:
        program = importlib.import_module("program")
        facts = {
            "context": int(program.CONTEXT),
            "readout": str(program.READOUT),
            "eos": None if program.EOS is None else int(program.EOS),
            "stop": _int_list(program.ENDS) if hasattr(program, "ENDS") else program.EOS,
            "guarded": hasattr(program, "sure"),
        }
    except BaseException as error:
        send(connection, _failure(error, folder))
        return
    send(connection, facts)

    while True:
        try:
            job, _ = receive(connection)
        except (EOFError, OSError):
            return
        try:
            reply, array = _run_job(program, job)
        except BaseException as error:
            reply, array = _failure(error, folder), None
        send(connection, reply, array)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
