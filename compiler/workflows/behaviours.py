"""behaviours: the slices of a program or checkpoint, measured, and the index in its folder."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from ..behaviour.coverage import Coverage
from ..behaviour.schema import Behaviour, bundled_behaviours, read_behaviours, select
from ..behaviour.slices import Slice, read_slices, to_json
from ..behaviour.study import StudyOptions, cover, study
from ..behaviour.uses import with_uses
from ..codegen.output.folder import BEHAVIOURS_FILE, FIDELITY_FILE, IR_FILE, load_program
from ..codegen.readme.write import write_readme
from ..codegen.render import render_sources
from ..data.batches import subsample
from ..data.texts import load_split
from ..errors import Gpt2cError
from ..fidelity.tokens import encoder, token_decoder
from ..frontend.checkpoint import BUNDLED, load_checkpoint
from ..frontend.lift import lift
from ..frontend.samples import calibration_samples
from ..interpreter.device import CPU
from ..ir import File, Head, Mlp, Neuron, Program, print_program, verify
from ..report.behaviours import behaviours_page, part_places
from ..workers import Executor
from .right_answers import right_answers
from .sources import record_sources, rewrite, was_edited

EFFECT_TOKENS = 8192  # of calibration text, for estimates of effects
INDEX_FILE, PAGE_FILE = BEHAVIOURS_FILE, "behaviours.md"
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Behaviours:
    """The slices of a program's behaviours.

    ``folder``: the program's, where the index is. ``coverage``: by kind of the bundled test text,
    how much of it the slices of this run cover.
    """

    program: Program
    slices: tuple[Slice, ...]
    folder: Path | None = None
    coverage: Mapping[str, Coverage] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Slice:
        """The slice of a behaviour; KeyError if there is none."""
        for each in self.slices:
            if each.behaviour == name:
                return each
        raise KeyError(name)

    def as_dict(self) -> dict[str, object]:
        """The content of behaviours.json."""
        covered = {
            kind: {"share": round(each.share, 5), **asdict(each)}
            for kind, each in self.coverage.items()
        }
        about = {"program": self.program.name, "coverage": covered}
        return to_json(self.slices, about)


def behaviours(
    source: str | Path = BUNDLED,
    names: Sequence[str] = (),
    file: str | Path | None = None,
    options: StudyOptions | None = None,
    progress: Progress | None = None,
    workers: Executor | None = None,
) -> Behaviours:
    """Find and measure the slices that carry behaviours.

    Args:
        source: a program's folder, or a checkpoint.
        names: the behaviours to study; all if empty.
        file: JSONL with behaviours (see ``gpt2c.behaviour.schema``); None: the bundled model's.
        options: how to search and what to measure.
        progress: called with a stage, and how far it is.
        workers: where behaviours are studied, one by one; None: in this process.

    Raises:
        Gpt2cError: bad input: a file that violates the schema, an unknown name, prompts that the
            model can't read, answers that it doesn't give.
    """
    program, folder = open_source(source)
    chosen = select(load_behaviours(program, file), names)
    vocabulary = program.vocabulary
    encode = encoder(vocabulary)
    options = options or StudyOptions()
    if not options.effects:
        options = replace(options, effects=effects_of(program, source, options.device, workers))
    if folder is not None and (folder / INDEX_FILE).is_file():
        studied = {behaviour.name for behaviour in chosen}
        kept = [s for s in read_index(folder) if s.behaviour not in studied]
        options = replace(options, others=(*options.others, *kept))
    slices = study(program, chosen, encode, token_decoder(vocabulary), options, progress, workers)
    shares = right_answers(program, chosen, encode, workers, options.device)
    slices = tuple(replace(s, right={**s.right, **shares[s.behaviour]}) for s in slices)
    covered: Mapping[str, Coverage] = {}
    if file is None and options.coverage:
        test = load_split("test")
        texts = {kind: [text.tolist() for text in test.of(kind)] for kind in test.kinds}
        covered = cover(program, slices, chosen, encode, texts, options.device)
    return Behaviours(program, slices, folder, covered)


def effects_of(
    program: Program,
    source: str | Path,
    device: str = CPU,
    workers: Executor | None = None,
) -> dict[str, float]:
    """The effect of each part: as the pass ``effect`` measured it, else estimated.

    Estimates are of calibration text, by gradients; there are none for models without text.
    """
    from ..analysis.effect import ablation_means
    from ..analysis.estimates import estimated_effects

    parts: list[Head | Neuron] = [*program.core.of(Head)]
    parts += [row for mlp in program.core.of(Mlp) for row in mlp.rows]
    measured = {p.name: p.evidence.effect for p in parts if p.evidence.effect is not None}
    if measured or (Path(source) / IR_FILE).is_file():
        return measured
    samples = subsample(calibration_samples(load_checkpoint(str(source))), EFFECT_TOKENS)
    if not samples:
        return {}
    means = ablation_means(program, samples, device, workers)
    return estimated_effects(program, samples, means, device=device, workers=workers)


def open_source(source: str | Path) -> tuple[Program, Path | None]:
    """A program and its folder, or a lifted checkpoint and None.

    Raises:
        Gpt2cError: it is neither, or its answers are sets or rules.
    """
    folder = Path(source)
    if (folder / IR_FILE).is_file():
        program = load_program(folder)
    else:
        folder_or_name, folder = str(source), None  # type: ignore[assignment]
        program = lift(load_checkpoint(folder_or_name))
    unembed = program.core.unembed
    if unembed.table is None or unembed.readout != "argmax":
        raise Gpt2cError(
            "expected a program that predicts the next token",
            where=str(source),
            hint="Answers that are sets of tokens, or computed by rules, have no slices.",
        )
    return program, folder


def load_behaviours(program: Program, file: str | Path | None) -> tuple[Behaviour, ...]:
    """The behaviours of a file, or those of the bundled model.

    Raises:
        Gpt2cError: there is no file and the program is not the bundled model's.
    """
    if file is not None:
        return read_behaviours(file)
    require_bundled(program.source.fingerprint, program.name)
    return bundled_behaviours()


def require_bundled(fingerprint: str, name: str) -> None:
    """Raise Gpt2cError unless a model is the bundled one, whose behaviours gpt2c ships."""
    if fingerprint != load_checkpoint(BUNDLED).fingerprint:
        raise Gpt2cError(
            "expected behaviours of this model, got none",
            where=name,
            hint="gpt2c ships behaviours of its bundled model alone. Write your own as JSON lines "
            "(gpt2c behaviours --file, gpt2c edit --behaviours).",
        )


def read_index(folder: Path) -> tuple[Slice, ...]:
    """The slices in a program's behaviours.json.

    Raises:
        Gpt2cError: there is none, or gpt2c did not write it.
    """
    return read_slices(folder / INDEX_FILE)


def write_index(result: Behaviours) -> Behaviours:
    """Write behaviours.json and behaviours.md into the program's folder.

    Slices of other behaviours that are there already stay. The sources are generated anew, with
    names and docstrings of parts by what they do in the behaviours; sources that were edited by
    hand stay as they are. Returns all slices.

    Raises:
        Gpt2cError: the result is of a checkpoint, which has no folder.
    """
    folder = result.folder
    if folder is None:
        raise Gpt2cError("expected a program's folder, got a checkpoint")
    new = {each.behaviour for each in result.slices}
    old = read_index(folder) if (folder / INDEX_FILE).is_file() else ()
    result = replace(result, slices=(*(s for s in old if s.behaviour not in new), *result.slices))
    text = json.dumps(result.as_dict(), indent=1, ensure_ascii=False) + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    others = tuple(file for file in result.program.files if file.name != INDEX_FILE)
    program = replace(result.program, files=(*others, File(INDEX_FILE, digest)))
    edited = was_edited(folder)
    if not edited:
        program = with_uses(program, result.slices)
    contents: dict[str, str | bytes] = {} if edited else {**render_sources(program)}
    contents |= {INDEX_FILE: text, IR_FILE: print_program(verify(program))}
    rewrite(folder, contents)
    page = behaviours_page(program.name, result.slices, part_places(folder))
    rewrite(folder, {PAGE_FILE: page})
    if (folder / FIDELITY_FILE).is_file():
        if not edited:
            record_sources(folder, program)
        write_readme(program, folder, shown_as=folder)
    return replace(result, program=program)
