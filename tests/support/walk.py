"""What passes, searches and fits read, and what figures are measured on: token ids by phase."""

import importlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from gpt2c.interpreter.reference import Interpreter
from gpt2c.runtime.process import ProgramProcess

Ids = tuple[int, ...]
LEAST = 3  # tokens of a sequence that tell it from others


class Walk:
    """Records the sequences that models run on while functions of a phase are active.

    ``read``: while something is fitted, searched or calibrated. ``measured``: while figures are
    taken. Functions are patched where they are looked up: ``walk.phase("read", "module.function")``.
    """

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.patch = patch
        self.sequences: dict[str, set[Ids]] = {"read": set(), "measured": set()}
        self._active: list[str] = []
        stream, generate, answer = (
            Interpreter._stream,
            ProgramProcess.generate,
            ProgramProcess.answer,
        )

        def spied_stream(model: Interpreter, ids: Any, *rest: Any, **options: Any) -> Any:
            self.add(None, ids.tolist())
            return stream(model, ids, *rest, **options)

        def spied_generate(process: ProgramProcess, ids: Any, *rest: Any, **options: Any) -> Any:
            self.add(None, [ids])
            return generate(process, ids, *rest, **options)

        def spied_answer(process: ProgramProcess, ids: Any, *rest: Any, **options: Any) -> Any:
            self.add(None, [ids])
            return answer(process, ids, *rest, **options)

        patch.setattr(Interpreter, "_stream", spied_stream)
        patch.setattr(ProgramProcess, "generate", spied_generate)
        patch.setattr(ProgramProcess, "answer", spied_answer)

    def add(self, phase: str | None, sequences: Iterable[Iterable[int]]) -> None:
        """Record sequences for a phase; by default for the one that is active."""
        phase = phase or (self._active[-1] if self._active else None)
        if phase is not None:
            self.sequences[phase] |= {tuple(map(int, ids)) for ids in sequences}

    def phase(self, name: str | Callable[..., str | None], *functions: str) -> None:
        """Record ``name`` while a function runs; the name may depend on its arguments."""
        for function in functions:
            module, _, attribute = function.rpartition(".")
            self.patch.setattr(f"{module}.{attribute}", self._wrapped(name, looked_up(function)))

    def _wrapped(self, name: str | Callable[..., str | None], real: Callable[..., Any]) -> Any:
        def run(*arguments: Any, **options: Any) -> Any:
            phase = name if isinstance(name, str) else name(*arguments, **options)
            with self._during(phase):
                return real(*arguments, **options)

        return run

    @contextmanager
    def _during(self, phase: str | None) -> Iterator[None]:
        if phase is not None:
            self._active.append(phase)
        try:
            yield
        finally:
            if phase is not None:
                self._active.pop()

    def leaks(self) -> set[Ids]:
        """The measured sequences that begin like, or are the beginning of, one that was read."""
        read = {ids[:n] for ids in self.sequences["read"] for n in range(LEAST, len(ids) + 1)}
        whole = {ids for ids in self.sequences["read"] if len(ids) >= LEAST}
        return {
            ids
            for ids in self.sequences["measured"]
            if len(ids) >= LEAST
            and (ids in read or any(ids[:n] in whole for n in range(LEAST, len(ids))))
        }


def looked_up(name: str) -> Callable[..., Any]:
    """A function or method by its dotted name."""
    parts = name.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        try:
            value: Any = importlib.import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        for part in parts[cut:]:
            value = getattr(value, part)
        return value
    raise LookupError(name)
