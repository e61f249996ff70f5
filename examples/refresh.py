"""python -m examples.refresh [DIR]: writes the sources of a committed program anew from its IR.

For when code generation has changed. The figures stay: they are of weights, which don't change
here; hashes of files are brought up to date. The folder must have all its weights
(examples.complete).
"""

import sys
from pathlib import Path

from gpt2c.codegen.output.folder import load_program, source_hashes
from gpt2c.codegen.readme.write import write_readme
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.fidelity.fidelity_json import read_fidelity, write_fidelity
from gpt2c.ir import count_numbers
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
    known = read_fidelity(folder)
    known["files"] = source_hashes(folder)
    numbers = count_numbers(program, program.core)
    known["opaque_numbers"] |= {"core": numbers["parts"]}
    known["size"] |= {"lines": code_lines(folder), "numbers": sum(numbers.values())}
    write_fidelity(folder, known)
    write_readme(program, folder, shown_as=folder)
    return changed


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    try:
        changed = refresh(folder)
    except Gpt2cError as error:
        sys.exit(f"error: {error}")
    print(f"{folder}: {len(changed)} files written anew")


if __name__ == "__main__":
    main()
