"""label: a checkpoint or a program → the program with labels."""

from dataclasses import replace
from pathlib import Path

from ..codegen.output.folder import IR_FILE, load_program
from ..data.sample import Sample
from ..errors import Gpt2cError
from ..frontend.checkpoint import BUNDLED, load_checkpoint
from ..ir import Head, Mlp, Program, has_rule
from ..labels.exchange import is_imported
from ..passes import Context, parse_pipeline, run_pipeline
from ..report.passages import is_bundled, passages_for
from .compile import Callbacks, run_passes, with_text

CHECKPOINT = "canonicalize,classify,attribute,label"
PROGRAM = "classify,attribute,label"


def labelled(
    target: str, *, relabel: bool = False, seed: int = 0, callbacks: Callbacks | None = None
) -> tuple[Program, Path | None]:
    """The program of a checkpoint, labelled; or that of a folder, and the folder.

    A program that has labels keeps them unless ``relabel``.

    Raises:
        Gpt2cError: it is neither, or it is made of rules.
    """
    told = callbacks or Callbacks()
    folder = Path(target)
    if not (folder / IR_FILE).is_file():
        source = load_checkpoint(target)
        told.loaded(source)
        passes = parse_pipeline(CHECKPOINT)
        return run_passes(source, passes, False, told=told, seed=seed), None
    program = load_program(folder)
    if any(has_rule(node) for node in program.core):
        raise Gpt2cError("is made of rules, which say what they do", where=folder)
    if _has_labels(program) and not relabel:
        return program, folder
    context = Context(notice=told.notice, log=told.log, progress=told.progress, seed=seed)
    if is_bundled(program):
        context = with_text(context, load_checkpoint(BUNDLED), program)
    else:
        passages, words = passages_for(program, folder)
        told.notice(f"labels are fitted and scored on {words}")
        samples = [Sample(each.ids, each.offset) for each in passages]
        context = replace(context, samples=samples)
    passes = parse_pipeline(PROGRAM)
    after = run_pipeline(
        program, passes, context, after=lambda each, result: told.passed(each.name, result)
    )
    return after, folder


def _has_labels(program: Program) -> bool:
    parts = [node.evidence for node in program.core if isinstance(node, Head)]
    parts += [row.evidence for mlp in program.core.of(Mlp) for row in mlp.rows]
    return any(each.predicate is not None or is_imported(each) for each in parts)
