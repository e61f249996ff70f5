"""export: a program's folder → a Hugging Face checkpoint."""

from pathlib import Path

from ..codegen.output.folder import load_program
from ..codegen.output.staging import staged
from ..export import Exported, export_checkpoint

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
    with staged(output, force=force, replaceable=_is_export) as target:
        exported = export_checkpoint(program, target, fallback=fallback)
    return Exported(output, exported.max_logit, exported.limit, exported.positions)


def _is_export(path: Path) -> bool:
    return path.is_dir() and {entry.name for entry in path.iterdir()} <= FILES
