"""label: load a checkpoint or a program, with labels."""

from dataclasses import replace
from pathlib import Path

from ..codegen.output.folder import IR_FILE, load_program
from ..data.sample import Sample, random_samples
from ..errors import Gpt2cError
from ..frontend.checkpoint import BUNDLED, load_checkpoint
from ..ir import Head, Mlp, Program, has_rule
from ..labels.exchange import is_imported
from ..passes import parse_pipeline, run_pipeline
from ..report.passages import is_bundled
from ..workers import Executor
from .compile import Callbacks, CompileOptions, context_of, run_passes
from .pass_text import with_text

CHECKPOINT_PASSES = "canonicalize,classify,attribute,label,describe"
COUNT = 128  # texts that a model generates to be labelled on
LENGTH = 64  # tokens of such a text
PROGRAM_PASSES = "classify,attribute,label,describe"


def labelled(
    target: str,
    *,
    relabel: bool = False,
    seed: int = 0,
    callbacks: Callbacks | None = None,
    workers: Executor | None = None,
    device: str = "cpu",
) -> tuple[Program, Path | None]:
    """The labelled program of a checkpoint, or of a folder together with the folder.

    A program that has labels keeps them unless ``relabel``. ``workers``: where labels are fitted;
    None: in this process. ``device``: where passes compute.

    Raises:
        Gpt2cError: ``target`` is neither, or it is a rule program.
    """
    callbacks = callbacks or Callbacks()
    folder = Path(target)
    if not (folder / IR_FILE).is_file():
        source = load_checkpoint(target)
        callbacks.loaded(source)
        passes = parse_pipeline(CHECKPOINT_PASSES)
        options = CompileOptions(passes, verify=0, seed=seed, workers=workers, device=device)
        return run_passes(source, options, callbacks=callbacks), None
    program = load_program(folder)
    if any(has_rule(node) for node in program.core):
        raise Gpt2cError("is a rule program, which needs no labels", where=folder)
    if _has_labels(program) and not relabel:
        return program, folder
    context = context_of(callbacks, seed, workers, device)
    if is_bundled(program):
        context = with_text(context, load_checkpoint(BUNDLED), program)
    else:
        samples, words = own_samples(program, seed, device)
        callbacks.notice(f"fitting and scoring labels on {words}")
        context = replace(context, samples=samples)
    passes = parse_pipeline(PROGRAM_PASSES)
    after = run_pipeline(
        program, passes, context, after=lambda step, result: callbacks.passed(step.name, result)
    )
    return after, folder


def own_samples(program: Program, seed: int, device: str = "cpu") -> tuple[list[Sample], str]:
    """Samples for a program without text of its own, and a description of them.

    The model generates them. The prompts recorded with a program are test text, on which its
    figures are measured and labels are shown: nothing is fitted on them.
    """
    from ..analysis.generation import sample_text

    length = min(LENGTH, program.shape.context)
    if program.core.unembed.readout == "multilabel":
        return random_samples(program, COUNT, length, seed), "random tokens (no text available)"
    starts = random_samples(program, COUNT, 1, seed)
    if (bos := program.shape.bos) is not None:
        starts = [Sample((bos,))] * COUNT
    graph = program.fallback or program.core
    samples = sample_text(
        program, starts, length, graph=graph, temperature=1.0, seed=seed, device=device
    )
    return list(samples), "text that the model generates (no other text available)"


def _has_labels(program: Program) -> bool:
    parts = [node.evidence for node in program.core if isinstance(node, Head)]
    parts += [row.evidence for mlp in program.core.of(Mlp) for row in mlp.rows]
    return any(part.predicate is not None or is_imported(part) for part in parts)
