"""Compute on the pretend device what ``benchmarks.device`` checks, in a process of its own.

torch must know the device before its first backward pass. Arguments: names of checks. Prints their
rows, and the errors of gpt2c with faults that code for a single device has.
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stdout
from dataclasses import replace
from pathlib import Path
from typing import Any

from pretend_device import OPERATIONS, pretend_device

ELSEWHERE = pretend_device()

import numpy as np  # noqa: E402
import torch  # noqa: E402
from gpt2c.behaviour import worst_case  # noqa: E402
from gpt2c.behaviour.fused import fits  # noqa: E402
from gpt2c.behaviour.gated import GatedInterpreter  # noqa: E402
from gpt2c.behaviour.positions import PositionOptions  # noqa: E402
from gpt2c.behaviour.schema import read_behaviours  # noqa: E402
from gpt2c.behaviour.search import SearchOptions  # noqa: E402
from gpt2c.behaviour.study import StudyOptions  # noqa: E402
from gpt2c.cli.options import app  # noqa: E402
from gpt2c.data.sample import Sample  # noqa: E402
from gpt2c.interpreter import Interpreter, device  # noqa: E402
from gpt2c.ir import Program  # noqa: E402
from gpt2c.passes import Context, parse_pipeline, run_pipeline  # noqa: E402
from planted import V, encode, planted_lines, planted_program, write_lines  # noqa: E402
from small import small_program  # noqa: E402
from tiny_checkpoint import make_checkpoint  # noqa: E402

from benchmarks.device import Work, compared, surest  # noqa: E402


@contextmanager
def numpy() -> Iterator[None]:
    """Arrays are taken from tensors where these are."""
    code = device.array.__code__
    device.array.__code__ = (lambda tensor: tensor.detach().numpy()).__code__
    yield
    device.array.__code__ = code


@contextmanager
def inputs() -> Iterator[None]:
    """Inputs stay where they are."""
    here = Interpreter._here
    Interpreter._here = lambda self, ids, positions: (ids, positions)
    yield
    Interpreter._here = here


@contextmanager
def masks() -> Iterator[None]:
    """Masks are made on the CPU."""
    ones = torch.ones
    torch.ones = lambda *size, device=None, **options: ones(*size, **options)
    yield
    torch.ones = ones


# Without gradients, torch hands on the whole operation instead of its steps.
STEPS, WHOLE = ("mm", "bmm", "addmm"), ("matmul", "linear", "einsum")
PRODUCTS = [f"aten::{name}" for name in STEPS + WHOLE]
worst_case.STEPS = 3  # of 20: each takes long here
FAULTS = (numpy, inputs, masks)


def texts(seed: int, count: int = 40) -> tuple[Sample, ...]:
    rng = np.random.default_rng(seed)
    return tuple(Sample(tuple(map(int, rng.integers(2, 6, 14)))) for _ in range(count))


def work() -> Work:
    """A small model, and random text."""
    program = small_program(3, context=16, activation="gelu")
    program = run_pipeline(program, parse_pipeline("canonicalize"))
    cut = parse_pipeline("effect{exact=0},prune{budget=50%}")
    pruned = run_pipeline(program, cut, Context(samples=texts(1), calibration=texts(2)))
    with tempfile.TemporaryDirectory() as folder:
        behaviours = read_behaviours(write_lines(Path(folder) / "b.jsonl", planted_lines()))
    search = SearchOptions(refinements=1, groups=2, scales=(1.0, 0.6))
    options = StudyOptions(search, worst_case=1, specificity=4, random_sets=1)
    studied, sure = planted_program(), PositionOptions(sure=0.2, local=1.0, gain=-9.0)
    return Work(
        program,
        pruned,
        texts(2),
        texts(1),
        6,
        studied,
        behaviours,
        encode,
        str,
        options,
        sure,
        2,
        6,
    )


def with_heads_alike(program: Program) -> Program:
    """The same function with heads of one width: what runs of few live parts need."""
    arrays = {
        name: np.pad(tensor.array, ((0, 0), (0, V - tensor.array.shape[1]), (0, 0)))
        for name, tensor in program.weights.items()
        if name.endswith((".qk", ".ov"))
    }
    return program.rewritten(tuple(program.core), arrays)


def broken(name: str) -> dict[str, str]:
    """For each fault: the error of a check, empty if there is none."""
    errors = {}
    for fault in FAULTS:
        with fault():
            try:
                compared(work(), ELSEWHERE, [name])
                errors[fault.__name__] = ""
            except (RuntimeError, TypeError) as error:
                errors[fault.__name__] = str(error)
    return errors


def checked(work: Work, name: str) -> dict[str, Any]:
    """The row of a check, with the number of products of matrices on the device."""
    before = sum(OPERATIONS[each] for each in PRODUCTS)
    row = compared(work, ELSEWHERE, [name])[name]
    return row | {"products": sum(OPERATIONS[each] for each in PRODUCTS) - before}


def command() -> dict[str, Any]:
    """The files of a program that two commands write differently, and what their records differ in.

    One of them computes on the device.
    """
    pipeline = "canonicalize,effect{exact=4},prune{budget=60%},refit,tune{steps=2}"
    with tempfile.TemporaryDirectory() as folder:
        checkpoint, files = make_checkpoint(Path(folder) / "model"), []
        for where in ("cpu", ELSEWHERE):
            out = Path(folder) / where / "program"
            out.parent.mkdir()
            with chdir(out.parent):
                options = ["-p", pipeline, "--verify", "0", "--device", where, "-o", out.name]
                app(args=["compile", str(checkpoint), *options], standalone_mode=False)
            every = (path for path in out.rglob("*") if path.is_file())
            files.append({str(path.relative_to(out)): path.read_bytes() for path in every})
    differ = [name for name in files[0] | files[1] if files[0].get(name) != files[1].get(name)]
    one, other = (json.loads(each["fidelity.json"]) for each in files)
    keys = {key for key in one | other if one.get(key) != other.get(key)}
    return {"differ": differ, "records": [[each[key] for key in keys] for each in (one, other)]}


def main(names: list[str]) -> None:
    whole = work()
    rows = {name: checked(whole, name) for name in names}
    assert len(surest(whole, "cpu")) > 20
    if "behaviours" in names:
        two = *whole.behaviours, replace(whole.behaviours[0], name="the same again")
        alike = replace(whole, studied=with_heads_alike(planted_program()), behaviours=two)
        assert fits(GatedInterpreter(alike.studied)) and not fits(GatedInterpreter(whole.studied))
        rows["fused behaviours"] = checked(alike, "behaviours")
    with redirect_stdout(sys.stderr):
        written = command()
    print(json.dumps({"checks": rows, "faults": broken("logits"), "command": written}))


if __name__ == "__main__":
    main(sys.argv[1:])
