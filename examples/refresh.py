"""python -m examples.refresh [DIR] [--exact N]: writes a committed program's sources from its IR.

For when code generation has changed. The figures stay: they are of weights, which don't change
here; hashes of files are brought up to date. The folder must have all its weights
(examples.complete). With ``--exact``, the effects of its parts are taken anew first, those of N
neurons by ablation (pass ``effect``).
"""

import argparse
import sys
from pathlib import Path

from gpt2c.behaviour.slices import read_slices
from gpt2c.codegen.output.folder import BEHAVIOURS_FILE, load_program, source_hashes
from gpt2c.codegen.readme.write import write_readme
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.fidelity_json import read_fidelity, write_fidelity
from gpt2c.frontend.checkpoint import load_checkpoint
from gpt2c.frontend.samples import calibration_samples
from gpt2c.ir import count_numbers, print_program
from gpt2c.passes import Context
from gpt2c.passes.effect import Effect
from gpt2c.report.behaviours import behaviours_page, part_places
from gpt2c.workflows.record import code_lines

from .complete import DEFAULT


def refresh(folder: Path) -> list[str]:
    """Names of the files that were changed.

    Raises:
        Gpt2cError: the folder is no program, or lacks weights.
    """
    program = load_program(folder)
    rendered = render_sources(program)
    changed = []
    for name, content in rendered.items():
        path = folder / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            changed.append(name)
    index = folder / BEHAVIOURS_FILE
    if index.is_file():  # the page names lines of sources
        page = behaviours_page(program.name, read_slices(index), part_places(folder))
        (folder / "behaviours.md").write_text(page, encoding="utf-8")
    known = read_fidelity(folder)
    known["files"] = source_hashes(folder)
    numbers = count_numbers(program, program.core)
    known["opaque_numbers"] |= {"core": numbers["parts"]}
    known["size"] |= {"lines": code_lines(folder), "numbers": sum(numbers.values())}
    write_fidelity(folder, known)
    write_readme(program, folder, shown_as=folder)
    return changed


def measure_effects(folder: Path, exact: int) -> None:
    """Take the effects of the parts anew, on the bundled model's text, into ``program.ir``."""
    context = Context(calibration=calibration_samples(load_checkpoint("stories")), notice=print)
    program = Effect(exact=exact).apply(load_program(folder), context)
    (folder / "program.ir").write_text(print_program(program), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--exact", type=int, help="measure effects, so many by ablation")
    options = parser.parse_args()
    try:
        if options.exact is not None:
            measure_effects(options.folder, options.exact)
        changed = refresh(options.folder)
    except Gpt2cError as error:
        sys.exit(f"error: {error}")
    print(f"{options.folder}: {len(changed)} files written anew")


if __name__ == "__main__":
    main()
