"""``gpt2c diff``: the differences between two programs, as plain data."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...behaviour.schema import read_behaviours
from ...codegen.edits import outcome_shown
from ...errors import Gpt2cError
from ...fidelity.fidelity_json import changed_files, read_fidelity
from ...fidelity.prompts import draw, read_prompts
from ...frontend.config import Config
from ...ir import Program, count_numbers, count_parts
from ...runtime.process import ProgramProcess
from ..measures import measure_rows, size_rows
from ..sources import source_changes
from .changes import part_changes
from .checkpoints import answer_changes, own_behaviours, require_comparable, text_effects
from .disagreements import NEW_TOKENS, Asked, disagreements, golden_prompts

PROMPTS = 100  # prompts that both programs are run on


@dataclass(frozen=True)
class Side:
    """One of the two programs: its name, its IR, and its folder if it can run."""

    name: str
    program: Program | None
    folder: Path | None

    @property
    def fidelity(self) -> dict[str, Any]:
        return {} if self.folder is None else read_fidelity(self.folder)


def side(name: str, program: Program | None) -> Side:
    """The side with a name or path; a folder can run if it has a program.py."""
    path = Path(name)
    return Side(name, program, path if (path / "program.py").is_file() else None)


def diff(
    a: Side,
    b: Side,
    *,
    behaviour_only: bool = False,
    prompts: Path | None = None,
    count: int = PROMPTS,
    new_tokens: int = NEW_TOKENS,
    seed: int = 0,
    progress: Callable[[str, int, int], None] | None = None,
) -> dict[str, Any]:
    """Differences in parts, constants, measures, sources and behaviour.

    Sections that can't be compared (no IR, or no folder to run) are None, and ``notes`` says why.

    Args:
        behaviour_only: run both programs and compare nothing else.
        prompts: a file of prompts. By default, the test prompts if both programs come from the
            bundled model, else the prompts recorded with A.
        count: maximum number of prompts; 0 runs nothing.

    Raises:
        Gpt2cError: nothing can be compared, or a program fails.
    """
    facts: dict[str, Any] = {
        "a": _about(a),
        "b": _about(b),
        "parts": None,
        "edits": [],
        "measures": None,
        "sizes": None,
        "sources": None,
        "behaviour": None,
        "text": None,
        "answers": None,
        "notes": [],
    }
    notes: list[str] = facts["notes"]
    if not behaviour_only:
        if a.program is not None and b.program is not None:
            facts["parts"] = part_changes(a.program, b.program)
            facts["edits"] = edit_changes(a, b)
            notes += _about_shapes(a.program, b.program)
        facts["measures"] = measure_rows(a.fidelity, b.fidelity)
        facts["sizes"] = size_rows(a.fidelity, b.fidelity)
        if a.folder and b.folder:
            facts["sources"] = source_changes(a.folder, b.folder)
        for each in (facts["a"], facts["b"]):
            if each["edited"]:
                files = ", ".join(each["edited"][:5])
                notes.append(
                    f"{each['name']} was edited ({files}): its measures and its IR are stale"
                )
    if count and a.folder and b.folder:
        asked, source = prompts_for(a, b, prompts, count, seed)
        facts["behaviour"] = {
            "source": source,
            **disagreements(a.folder, b.folder, asked, new_tokens, progress),
        }
    elif behaviour_only:
        missing = a if a.folder is None else b
        raise Gpt2cError(
            "is not a program folder, so it can't be run",
            where=missing.name,
            hint="Compile it first.",
        )
    elif count:
        notes.append(
            "one of the two is not a program folder: they were compared in memory, without sources"
        )
    return facts


def in_memory(a: Side, b: Side, file: Path | None, count: int) -> dict[str, Any]:
    """What :func:`diff` can't run as programs: the effect of changed parts, and changed answers.

    Args:
        file: behaviours whose test prompts are answered; None: those of the bundled model, if one
            of the two is it, and nothing at all if both are programs.
        count: prompts of each behaviour, at most; 0 runs nothing.

    Returns:
        ``text`` and ``answers`` of the facts, as far as they can be had.

    Raises:
        Gpt2cError: a file is given for two models that can't be compared.
    """
    runs_alone = a.folder is not None and b.folder is not None and file is None
    if not count or runs_alone or a.program is None or b.program is None:
        return {}
    try:
        require_comparable(a.program, b.program)
        facts: dict[str, Any] = {"text": text_effects(a.program, b.program)}
    except Gpt2cError:
        if file is not None:
            raise
        return {}
    behaviours = read_behaviours(file) if file else own_behaviours(a.program, b.program)
    if behaviours:
        facts["answers"] = answer_changes(a.program, b.program, behaviours, count)
    return facts


def prompts_for(
    a: Side, b: Side, prompts: Path | None, count: int, seed: int
) -> tuple[list[Asked], str]:
    """The prompts for both programs, and a description of their source."""
    assert a.folder is not None and b.folder is not None
    if prompts is not None:
        with ProgramProcess(a.folder, threads=1) as process:
            chosen = read_prompts(prompts, count, seed, _bounds(process), process.encode)
        return [Asked(p.ids, p.written, p.offset, p.kind) for p in chosen.prompts], chosen.source
    if _is_bundled(a) and _is_bundled(b):
        from ...data.texts import load_prompts

        every = load_prompts("test")
        chosen_ones = [every[i] for i in draw(len(every), count, seed)]
        asked = [Asked(p.ids, p.text, 0, p.kind) for p in chosen_ones]
        return asked, f"bundled English, test split ({len(every)} prompts)"
    return golden_prompts(a.folder, count), f"prompts recorded with {a.name}"


def _bounds(process: ProgramProcess) -> Config:
    """Limits of a prompt: the context. The program itself rejects unknown tokens."""
    return Config(
        layers=0,
        heads=1,
        width=1,
        inner=1,
        vocab=1 << 31,
        context=process.context,
        activation="relu",
        epsilon=1.0,
        scale_attention=True,
        scale_by_layer=False,
        tied=True,
        readout=process.readout,
        eos=process.eos,
        bos=process.eos,
    )


def _is_bundled(side: Side) -> bool:
    """Whether the program comes from the bundled model, by the fingerprint of the weights."""
    from ...frontend.checkpoint import BUNDLED, load_checkpoint

    original = side.fidelity.get("original")
    known = original.get("fingerprint") if isinstance(original, dict) else None
    if side.program is not None:
        known = side.program.source.fingerprint
    try:
        return known is not None and known == load_checkpoint(BUNDLED).fingerprint
    except Gpt2cError:  # the bundled model is not installed
        return False


def _about(side: Side) -> dict[str, Any]:
    facts: dict[str, Any] = {"name": side.name, "edited": []}
    facts |= dict.fromkeys(("program", "parts", "numbers", "fallback", "guard", "passes"))
    recorded = side.fidelity.get("files")
    if side.folder is not None and isinstance(recorded, dict):
        facts["edited"] = changed_files(side.folder, recorded)
    program = side.program
    if program is not None:
        facts |= {
            "program": program.name,
            "parts": count_parts(program.core),
            "numbers": count_numbers(program, program.core)["parts"],
            "fallback": program.fallback is not None,
            "guard": None if program.guard is None else program.guard.margin,
            "passes": [step.name for step in program.history],
        }
    return facts


def edit_changes(a: Side, b: Side) -> list[dict[str, Any]]:
    """The edits that only one of the programs has: what was asked for and measured.

    Returns:
        for each, ``side`` (``a`` or ``b``), ``number``, ``text``, ``predicted`` and ``measured``
        (words, or None), and ``example``: a prompt with the answer before and after, or None.
    """
    assert a.program is not None and b.program is not None
    facts = []
    for letter, own, other in (("a", a, b.program), ("b", b, a.program)):
        assert own.program is not None
        shared = {(edit.number, edit.text) for edit in other.edits}
        recorded = own.fidelity.get("edits", {})
        for edit in own.program.edits:
            if (edit.number, edit.text) in shared:
                continue
            outcomes = {"predicted": edit.predicted, "measured": edit.measured}
            measured = recorded.get(str(edit.number), {}).get("measured") or {}
            facts.append(
                {"side": letter, "number": edit.number, "text": edit.text}
                | {key: each and outcome_shown(each) for key, each in outcomes.items()}
                | {"example": measured.get("example")}
            )
    return facts


def _about_shapes(a: Program, b: Program) -> list[str]:
    notes = []
    if a.source.fingerprint != b.source.fingerprint:
        notes.append("the programs come from different checkpoints: parts are matched by name only")
    if a.vocabulary != b.vocabulary:
        notes.append("the vocabularies differ")
    return notes
