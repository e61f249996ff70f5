"""Import labels into a finished program, and export them from it."""

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
from .record import code_lines

PASSAGES = 120  # texts in which contexts of high activation are sought


def relabel_program(folder: Path, labels: Path, target: Path, *, force: bool = False) -> Imported:
    """Regenerate a program with imported labels for neurons that have none.

    Weights and measures stay the same: imported labels change comments and names of neurons, and no
    measure counts them. ``target`` may equal ``folder`` with ``force``.

    Raises:
        Gpt2cError: the folder was edited, and regenerating would discard the edits; or see
            :func:`read_labels`. Nothing was written.
    """
    program, known = load_program(folder, check=True), read_fidelity(folder)
    hashes = {**known.get("files", {}), **known.get("blocks", {})}
    if not hashes:
        raise Gpt2cError("fidelity.json has no file hashes", where=folder, hint="Recompile it.")
    if changed := changed_files(folder, hashes):
        more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
        raise Gpt2cError(
            f"was edited ({changed[0]}{more}); regenerating it would discard the edits",
            where=folder,
            hint="Import the labels first: gpt2c compile --labels.",
        )
    records = read_labels(labels, program.shape.layers, neurons_of(program))
    program, imported = import_labels(program, records)
    with staged(target, force=force) as new:
        write_program(program, new)
        if (folder / GOLDEN_FILE).is_file():
            shutil.copyfile(folder / GOLDEN_FILE, new / GOLDEN_FILE)
        hashes = {"files": source_hashes(new), "blocks": block_hashes(program, new)}
        size = {"size": {**known.get("size", {}), "lines": code_lines(new)}}
        write_fidelity(new, known | hashes | size)
        write_readme(program, new, shown_as=target)
    return imported


def contexts_of(program: Program, folder: Path | None) -> Contexts:
    """The contexts of highest activation of labelled neurons, on held-out text."""
    from ..labels.evidence import top_contexts
    from ..report.passages import passages_for, spelled

    spell = spelled(program)
    passages, _ = passages_for(program, folder, PASSAGES)
    samples = [Sample(passage.ids, passage.offset) for passage in passages]
    rows = (row for mlp in program.core.of(Mlp) for row in mlp.rows)
    names = [row.name for row in rows if row.evidence.label is not None]
    return {
        name: [([spell(i) for i in context.ids], context.activations) for context in contexts]
        for name, contexts in top_contexts(program, names, samples).items()
        if contexts
    }


def export_labels(
    program: Program, target: Path, form: str, contexts: Contexts | None = None
) -> int:
    """Write a program's labels to a new folder and return the number of files.

    Raises:
        Gpt2cError: ``target`` exists, or see :func:`exported_files`.
    """
    if os.path.lexists(target):
        raise Gpt2cError("exists", where=target, hint="Choose a new folder for --export.")
    files = dict(exported_files(program, form, contexts))
    with staged(target) as new:
        for name, content in files.items():
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            (new / name).write_bytes(content)
    return len(files)
