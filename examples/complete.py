"""python -m examples.complete [DIR]: gives a committed program the weights that were left out.

What a program shares with the bundled model (embeddings, unembedding, the fallback) is not
committed a
second time: it is lifted from the bundled checkpoint here, in seconds. What is the program's own,
the tuned core, is committed beside its source.
"""

import sys
from dataclasses import replace
from pathlib import Path

from gpt2c.codegen.blocks import write_blocks
from gpt2c.codegen.output.folder import IR_FILE
from gpt2c.errors import Gpt2cError
from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
from gpt2c.frontend.lift import lift
from gpt2c.ir import Tensor, Weights, parse_program
from gpt2c.passes import parse_pipeline, run_pipeline
from gpt2c.passes.support.cut import PREFIX

DEFAULT = Path(__file__).parent / "stories-25"


def complete(folder: Path) -> list[str]:
    """Writes the missing blocks of weights into ``folder`` and returns their names.

    Raises:
        Gpt2cError: the folder is no program, or lacks a block that the bundled model does not have.
    """
    path = folder / IR_FILE
    if not path.is_file():
        raise Gpt2cError(f"has no {IR_FILE}", where=folder)
    program = parse_program(path.read_text(encoding="utf-8"))
    there = {file.stem for file in (folder / "weights").glob("*.npy")}
    missing = [name for name in program.weights if name not in there]
    original = run_pipeline(lift(load_checkpoint(BUNDLED)), parse_pipeline("canonicalize"))
    blocks: dict[str, Tensor] = {}
    for name in missing:
        source = original.weights.get(name.removeprefix(PREFIX))
        if source is None or source.shape != program.weights[name].shape:
            raise Gpt2cError(f"the bundled model has no block {name}", where=folder)
        if source.digest != program.weights[name].digest:
            print(f"note: {name} differs from what was recorded, by rounding", file=sys.stderr)
        blocks[name] = source
    whole = replace(program, weights=Weights({**program.weights, **blocks}))
    write_blocks(whole, folder / "weights", blocks)
    return missing


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    try:
        missing = complete(folder)
    except Gpt2cError as error:
        sys.exit(f"error: {error}")
    print(f"{folder}: {len(missing)} blocks of weights written")


if __name__ == "__main__":
    main()
