"""Labels of a finished program: imported into its folder, or exported from it."""

import os
import shutil
from pathlib import Path

from ..codegen.output.folder import block_hashes, load_program, source_hashes, write_program
from ..codegen.output.staging import staged
from ..codegen.readme.write import write_readme
from ..data.sample import Sample
from ..errors import Gpt2cError
from ..fidelity.fidelity_json import changed_files, read_fidelity, write_fidelity
from ..fidelity.golden.records import NAME as GOLDEN_FILE
from ..ir import Mlp, Program
from ..labels.exchange import (
    Contexts,
    Imported,
    exported_files,
    import_labels,
    neurons_of,
    read_labels,
)
from .compile import code_lines

PASSAGES = 120  # texts on which it is looked where neurons are strongest


def relabel_program(folder: Path, labels: Path, target: Path, *, force: bool = False) -> Imported:
    """Generates a program again, with labels of others where it has none of its own.

    Its weights and all that was measured of it stay: imported words change comments and names of
    neurons, and no measure counts them. ``target`` may be ``folder``, with ``force``.

    Raises:
        Gpt2cError: the folder was edited, so that generating it again would undo that; or see
            :func:`read_labels`. Nothing was written.
    """
    program, known = load_program(folder, check=True), read_fidelity(folder)
    hashes = {**known.get("files", {}), **known.get("blocks", {})}
    if not hashes:
        raise Gpt2cError("has no record of its files", where=folder, hint="Compile it again.")
    if changed := changed_files(folder, hashes):
        more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
        raise Gpt2cError(
            f"was edited ({changed[0]}{more}), which generating it again would undo",
            where=folder,
            hint="Import the labels first: gpt2c compile --labels.",
        )
    found = read_labels(labels, program.shape.layers, neurons_of(program))
    program, said = import_labels(program, found)
    with staged(target, force=force) as new:
        write_program(program, new)
        if (folder / GOLDEN_FILE).is_file():
            shutil.copyfile(folder / GOLDEN_FILE, new / GOLDEN_FILE)
        own = {"files": source_hashes(new), "blocks": block_hashes(program, new)}
        size = {"size": {**known.get("size", {}), "lines": code_lines(new)}}
        write_fidelity(new, known | own | size)
        write_readme(program, new, shown_as=target)
    return said


def contexts_of(program: Program, folder: Path | None) -> Contexts:
    """The contexts in which labelled neurons are strongest, on text that labels are not fitted on."""
    from ..labels.evidence import top_contexts
    from ..report.passages import passages_for, spelled

    spell = spelled(program)
    passages, _ = passages_for(program, folder, PASSAGES)
    samples = [Sample(each.ids, each.offset) for each in passages]
    rows = (row for mlp in program.core.of(Mlp) for row in mlp.rows)
    names = [row.name for row in rows if row.evidence.label is not None]
    return {
        name: [([spell(i) for i in each.ids], each.activations) for each in found]
        for name, found in top_contexts(program, names, samples).items()
        if found
    }


def export_labels(
    program: Program, target: Path, form: str, contexts: Contexts | None = None
) -> int:
    """Writes a program's labels into a new folder: see :func:`exported_files`. Gives how many files.

    Raises:
        Gpt2cError: there is nothing to export or no such format, or ``target`` exists.
    """
    if os.path.lexists(target):
        raise Gpt2cError("exists", where=target, hint="Name a new folder with --export.")
    files = dict(exported_files(program, form, contexts))
    with staged(target) as new:
        for name, content in files.items():
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            (new / name).write_bytes(content)
    return len(files)
