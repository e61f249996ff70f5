"""export: a program's folder → a Hugging Face checkpoint."""

from pathlib import Path

from ..codegen.output.folder import load_program
from ..codegen.output.staging import staged
from ..errors import Gpt2cError
from ..export import Exported, export_checkpoint
from ..fidelity.fidelity_json import changed_files, read_fidelity
from ..ir import Program
from ..ir.edits import WEIGHT_KINDS

FILES = {"config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"}


def export_program(
    folder: Path, output: Path, *, fallback: bool = False, force: bool = False
) -> Exported:
    """Write the program in ``folder`` as a checkpoint that transformers loads.

    Args:
        output: the folder to create.
        fallback: export the fallback instead of the core.
        force: replace ``output`` if it is a checkpoint that this function wrote.

    Raises:
        Gpt2cError: the program contains something that a checkpoint cannot hold, which the error
            names, or the logits of the checkpoint differ; nothing is written.
    """
    program = load_program(folder, check=True)
    _refuse_rules(program, folder)
    with staged(output, force=force, replaceable=_is_export) as target:
        exported = export_checkpoint(program, target, fallback=fallback)
    return Exported(output, exported.max_logit, exported.limit, exported.positions)


def _refuse_rules(program: Program, folder: Path) -> None:
    """Raise where an edit is a rule on scores, or a file was edited by hand."""
    for edit in program.edits:
        if edit.kind not in WEIGHT_KINDS:
            raise Gpt2cError(
                f"expected edits of weights, got {edit.kind} {edit.text!r}",
                where=f"edit {edit.number}",
                hint=f"Undo it first: gpt2c edit {folder} --undo {edit.number}.",
            )
    known = read_fidelity(folder)
    changed = changed_files(folder, {**known.get("files", {}), **known.get("blocks", {})})
    if changed:
        raise Gpt2cError(
            f"expected files as generated, got an edited {changed[0]}",
            where=folder,
            hint="A checkpoint holds the weights of program.ir, not code that was edited by hand.",
        )


def _is_export(path: Path) -> bool:
    return path.is_dir() and {entry.name for entry in path.iterdir()} <= FILES
