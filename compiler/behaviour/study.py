"""Finds and measures the slices of behaviours."""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
import torch
from torch import Tensor

from ..errors import Gpt2cError
from ..interpreter.device import CPU
from ..ir import Program
from ..workers import Executor, Here
from .coverage import Coverage, coverage
from .edges import main_edges
from .encoded import Encode, Encoded, Item, align, encode_prompts
from .gated import GatedInterpreter
from .measures import Bench
from .parts import of_same_layers
from .roles import head_roles, neuron_roles
from .schema import Behaviour
from .scores import Score, score
from .search import SearchOptions, find_slice
from .slices import Slice
from .words import Token, example_of
from .worst_case import survivors

Progress = Callable[[str, int, int], None]
LEAST_PROMPTS = 8


@dataclass(frozen=True)
class StudyOptions:
    """What to find and to measure.

    Attributes:
        search: how to search for slices.
        worst_case: number of test prompts to attack for the worst case; 0 skips it.
        specificity: number of test prompts of every other behaviour.
        random_sets: number of random sets to average over.
        roles: describe parts and edges.
        coverage: also measure what the slices cover of the bundled test text.
        others: slices of other behaviours found before, to compare with.
        effects: the global effect of each part (the KL that its ablation costs), for a baseline.
        device: where the program runs.
    """

    search: SearchOptions = field(default_factory=SearchOptions)
    worst_case: int = 32
    specificity: int = 32
    random_sets: int = 3
    roles: bool = True
    coverage: bool = True
    others: tuple[Slice, ...] = ()
    effects: Mapping[str, float] = field(default_factory=dict)
    device: str = CPU


class TooFewAnswers(Gpt2cError):
    """The program gives too few of a behaviour's answers for a search."""


@dataclass
class Case:
    """One behaviour on the way to its slice; pickled without the runner of ``test``."""

    behaviour: Behaviour
    test: Bench
    slice: Slice
    held_out: Tensor = field(default_factory=lambda: torch.zeros(0, dtype=torch.bool))


@dataclass(frozen=True)
class _Task:
    """What all tasks of a study share; a behaviour is a task."""

    program: Program
    encode: Encode
    token: Token
    options: StudyOptions


def study(
    program: Program,
    behaviours: Sequence[Behaviour],
    encode: Encode,
    token: Token,
    options: StudyOptions | None = None,
    progress: Progress | None = None,
    workers: Executor | None = None,
) -> tuple[Slice, ...]:
    """The slices of behaviours in a program's core, with all measures.

    Args:
        program: its core is searched.
        behaviours: whose prompts it can encode.
        encode: text → ids; ``token``: id → text.
        workers: where behaviours are studied; None: in this process.

    Specificity and the slices of other behaviours compare the behaviours of this call (and
    ``options.others``) with each other: they are absent if there is but one.

    A behaviour whose prompts the core answers too seldom has a slice without parts.

    Raises:
        Gpt2cError: prompts don't fit the program, or the core answers none of the behaviours.
    """
    options = options or StudyOptions()
    workers = workers or Here()
    tell = progress or (lambda stage, done, total: None)
    shared = workers.put(_Task(program, encode, token, options))
    results: list[Case | TooFewAnswers] = workers.run(
        _find, [(shared, each) for each in behaviours], progress=partial(tell, "find slices")
    )
    cases = [each for each in results if isinstance(each, Case)]
    if not cases and results:
        raise next(each for each in results if isinstance(each, TooFewAnswers))
    mark_shared(cases, options)
    every = workers.put(cases)
    slices = workers.run(
        _measure,
        [(shared, every, number) for number in range(len(cases))],
        progress=partial(tell, "measure slices"),
    )
    workers.drop([shared, every])
    studied = {each.behaviour: each for each in slices}
    return tuple(studied.get(each.name, Slice(each.name, ())) for each in behaviours)


def _find(task: _Task, behaviour: Behaviour) -> Case | TooFewAnswers:
    """A task: a behaviour with its slice, or why it has none."""
    try:
        runner = GatedInterpreter(task.program, device=task.options.device)
        return find_case(runner, behaviour, task.encode, task.options)
    except TooFewAnswers as error:
        return error


def _measure(task: _Task, cases: Sequence[Case], number: int) -> Slice:
    """A task: the slice of one of the cases, with its measures."""
    runner = GatedInterpreter(task.program, device=task.options.device)
    for case in cases:
        case.test.runner = runner
    return measure_case(runner, cases[number], cases, task.token, task.options)


def cover(
    program: Program,
    slices: Sequence[Slice],
    behaviours: Sequence[Behaviour],
    encode: Encode,
    texts: Mapping[str, Sequence[Sequence[int]]],
    device: str = CPU,
) -> dict[str, Coverage]:
    """What slices cover of texts (documents in ids, by kind); see :mod:`.coverage`."""
    runner = GatedInterpreter(program, device=device)
    by_name = {behaviour.name: behaviour for behaviour in behaviours}
    studied = []
    for each in slices:
        if each.behaviour in by_name and each.parts:
            behaviour = by_name[each.behaviour]
            prompts = _answered(runner, behaviour, "calibration", encode)
            studied.append((each, prompts, runner.base(prompts)))
    return coverage(runner, studied, texts)


def find_case(
    runner: GatedInterpreter,
    behaviour: Behaviour,
    encode: Encode,
    options: StudyOptions,
    known: Slice | None = None,
) -> Case:
    """A behaviour with its slice: ``known``, or the smallest that a search finds.

    Raises:
        TooFewAnswers: the program answers too few of the prompts.
        Gpt2cError: prompts don't fit the program.
    """
    started = time.process_time()
    calibration = _answered(runner, behaviour, "calibration", encode)
    if known is None:
        parts, validated = _searched(runner, behaviour, calibration, encode, options)
        seconds = time.process_time() - started
    else:
        parts, seconds = known.parts, known.seconds
        validated = known.prompts.get("validation", 0)
    order = runner.parts.index
    parts = tuple(sorted(parts, key=lambda name: (runner.parts.layer_of(name), order[name])))
    test = Bench(runner, align(_items(runner, behaviour, "test", encode)).to(runner.device))
    searched = {item.prompt.phrasing for item in calibration.items}
    held_out = torch.tensor(
        [item.prompt.phrasing not in searched and not item.null for item in test.prompts.items]
    )
    phrasings = {
        "found_on": tuple(sorted({p.phrasing for p in behaviour.of("calibration")})),
        "held_out": tuple(
            sorted({i.prompt.phrasing for i, h in zip(test.prompts.items, held_out) if h})
        ),
    }
    prompts = {
        "calibration": len(calibration.items),
        "validation": validated,
        "test": len(test.prompts.items),
        "held_out": int(held_out.sum()),
    }
    slice_ = Slice(
        behaviour.name, parts, prompts=prompts, phrasings=phrasings, seconds=round(seconds, 1)
    )
    return Case(behaviour, test, slice_, held_out)


def _searched(
    runner: GatedInterpreter,
    behaviour: Behaviour,
    calibration: Encoded,
    encode: Encode,
    options: StudyOptions,
) -> tuple[tuple[str, ...], int]:
    """The parts of the smallest slice found, and the number of validation prompts."""
    has_validation = bool(behaviour.of("validation"))
    validation = Bench(
        runner,
        _answered(runner, behaviour, "validation", encode) if has_validation else calibration,
    )

    def sufficient(parts: tuple[str, ...]) -> float:
        value = validation.score(validation.right_with(parts)).value
        return 1.0 if value is None else value

    parts = find_slice(runner, calibration, sufficient, options.search).parts
    return parts, len(validation.prompts.items) if has_validation else 0


def _items(
    runner: GatedInterpreter, behaviour: Behaviour, split: str, encode: Encode
) -> list[Item]:
    prompts = [prompt for prompt in behaviour.prompts if prompt.split == split]
    return encode_prompts(prompts, encode, runner.program.shape.context)


def _answered(
    runner: GatedInterpreter, behaviour: Behaviour, split: str, encode: Encode
) -> Encoded:
    """The prompts of a split that the core answers right: only these can be carried by a slice."""
    items = _items(runner, behaviour, split, encode)
    every = align(items).to(runner.device)
    answers = Bench.answers(runner, every)
    kept = [item for item, right in zip(items, answers.tolist()) if right]
    if sum(not item.null for item in kept) < LEAST_PROMPTS:
        raise TooFewAnswers(
            f"expected at least {LEAST_PROMPTS} {split} prompts that the program answers right, "
            f"got {sum(not item.null for item in kept)} of {sum(not i.null for i in items)}",
            where=behaviour.name,
            hint="Answers are the original's own continuations; check their first space.",
        )
    return align(kept).to(runner.device) if len(kept) < len(items) else every


def mark_shared(cases: Sequence[Case], options: StudyOptions) -> None:
    """Mark the parts of more than half of all slices, of three or more, as shared."""
    every = [case.slice.parts for case in cases] + [s.parts for s in options.others if s.parts]
    count = Counter(part for parts in every for part in parts)
    shared = {part for part, n in count.items() if len(every) > 2 and 2 * n > len(every)}
    for case in cases:
        own = tuple(part for part in case.slice.parts if part in shared)
        case.slice = replace(case.slice, shared=own)


def measure_case(
    runner: GatedInterpreter,
    case: Case,
    cases: Sequence[Case],
    token: Token,
    options: StudyOptions,
) -> Slice:
    """The slice of a case with its measures, compared with those of the other ``cases``."""
    test, parts = case.test, case.slice.parts
    alone = test.right_with(parts)
    scores = {
        "sufficiency": test.score(alone),
        "necessity": test.score(test.right_without(parts)),
    }
    if bool(case.held_out.any()):
        scores["held_out"] = test.score(alone, case.held_out)
    others = [other for other in cases if other is not case]
    if others and case.slice.own:
        scores["specificity"] = _specificity(case, others, options.specificity)
    if options.worst_case:
        scores["worst_case"] = _worst_case(runner, test, parts, options.worst_case)
    right = {
        "original": 1.0,
        "core": float(test.original.float().mean()),
        "empty": float(test.empty.float().mean()),
        "alone": float(alone.float().mean()),
    }
    measured = replace(
        case.slice,
        scores=scores,
        right=right,
        baselines=_baselines(runner, case, others, options),
    )
    if not options.roles:
        return measured
    return replace(
        measured,
        heads=head_roles(test, parts, token),
        neurons=neuron_roles(test, parts, token),
        edges=main_edges(test, parts),
        example=example_of(test.prompts, token),
    )


def _specificity(case: Case, others: Sequence[Case], count: int) -> Score:
    """The other behaviours with this slice's own parts at the mean of this behaviour's prompts."""
    mean = case.test.mean()
    columns, names = [], []
    for other in others:
        bench = other.test.sample(count)
        answers = bench.right_held(case.slice.own, mean)
        columns.append(torch.stack([answers, bench.empty, bench.original]).float())
        names += [other.behaviour.name] * len(answers)
    return score(torch.cat(columns, 1).numpy(), names)


def _worst_case(runner: GatedInterpreter, test: Bench, parts: tuple[str, ...], count: int) -> Score:
    bench = test.sample(count)
    return bench.score(survivors(runner, bench.prompts, bench.base, parts))


def _baselines(
    runner: GatedInterpreter, case: Case, others: Sequence[Case], options: StudyOptions
) -> dict[str, Score]:
    """The sufficiency of sets that must be worse than the slice."""
    test, parts = case.test, case.slice.parts
    result = {}
    drawn = [of_same_layers(runner.parts, parts, seed) for seed in range(options.random_sets)]
    if drawn:
        answers = torch.stack([test.right_with(names) for names in drawn]).float()
        result["random"] = score(
            np.concatenate(
                [
                    torch.stack([a, test.empty.float(), test.original.float()]).numpy()
                    for a in answers
                ],
                axis=1,
            ),
            test.prompts.subjects * len(drawn),
        )
    effects = {name: e for name, e in options.effects.items() if name in runner.parts.index}
    if any(effects.values()):
        largest = sorted(effects, key=lambda name: -effects[name])[: len(parts)]
        result["largest_effect"] = test.score(test.right_with(largest))
    sets = [other.slice.parts for other in others] + [
        s.parts for s in options.others if s.parts and s.behaviour != case.behaviour.name
    ]
    # Where nothing smaller carries a behaviour, its slice is the whole core: no baseline.
    sets = [names for names in sets if len(names) < len(runner.parts)]
    if sets:
        best = max((test.score(test.right_with(names)) for names in sets), key=_value)
        result["other_slices"] = best
    return result


def _value(score: Score) -> float:
    return -np.inf if score.value is None else score.value
