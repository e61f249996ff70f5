"""A generated program of weights in a bare process: its logits whole and in parts, its text, its trace."""

import json
from pathlib import Path
from typing import Any

from gpt2c.codegen.output.folder import write_program
from gpt2c.ir import Program
from processes import bare_environment, python

SCRIPT = """
import json, sys
sys.path.insert(0, sys.argv[1])
import numpy as np, program
ids, parts, offset = json.loads(sys.argv[2])
whole = program.logits(ids, offset)
run, rows, at = program.Run(), [], 0
for n in parts:
    rows.append(program.unembed(program.read(ids[at : at + n], run, offset)))
    at += n
new = program.generate(ids[:5], 6, offset).ids
import attribution
run = program.Run(trace=True)
x = program.read(ids, run, offset)[-1]
terms = attribution.terms_of(run, x, 3, program.unembed(x))
lines = list(attribution.explain(ids[:5], 2, offset))
print(json.dumps([whole.tolist(), np.concatenate(rows).tolist(), new, str(whole.dtype), terms]))
"""


def run(program: Program, folder: Path, *arguments: object) -> list[Any]:
    """Writes a program and runs it on ids, the lengths of the parts that they are read in, an
    offset.

    Gives logits, logits of the parts, six new tokens after five, the logits' type, and what parts
    add to the logit of token 3 after the last.
    """
    folder.mkdir()
    write_program(program, folder)
    return run_folder(folder, *arguments)


def run_folder(folder: Path, *arguments: object) -> list[Any]:
    environment = bare_environment(folder.with_name("blocked")) | {"PYTHONWARNINGS": "error"}
    result = python("-c", SCRIPT, folder, json.dumps(arguments), env=environment)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)
