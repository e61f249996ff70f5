"""symbolize: rules in place of weights: of the whole model where it is a program of rules, else of parts."""

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from ..errors import Gpt2cError
from ..ir import Evidence, Head, Program, Rule, Unembed, Value
from .base import Context, Pass, option
from .support.replace_parts import replace_parts

if TYPE_CHECKING:
    from ..search.decompile import Decompiled
    from ..search.interchange import InterchangeResult


@dataclass(frozen=True)
class Symbolize(Pass):
    """Replaces weights by rules: all of them, or those of the heads and neurons where it costs little.

    Values are proposed from a library (counts, differences, the token before, the one that followed
    it last, the next larger number, ...), the answer is fitted as a short list of cases over them,
    and each value is put to the test in the original by interchange interventions. A program of rules
    is all or nothing: every value must be held by a part, and fresh inputs come out alike. Where there
    is none, labels and plain patterns take the place of where single heads look and of what single
    neurons read, as long as all of them together cost no more than the error budget.
    """

    name: ClassVar[str] = "symbolize"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    match: float = option(0.9, "share of fresh inputs on which all answers must be the original's")
    interchange: float = option(0.9, "interchange accuracy that each value must have")
    seed: int = option(0, "seed of the fresh inputs and of the swaps")
    error_budget: float = option(
        0.01, "KL (nats a token) that rules for parts may cost in all; 0: none"
    )
    fit: float = option(0.5, "share of the variance of what a part writes that its rule must keep")

    def __post_init__(self) -> None:
        if not 0 <= self.error_budget < math.inf:
            what = f"error_budget={self.error_budget} is no number of nats"
            raise Gpt2cError(what, where="pass symbolize")

    def apply(self, program: Program, context: Context) -> Program:
        if program.core.unembed.rule is not None:
            context.notice("symbolize: the program is made of rules already; nothing was done")
            return program
        whole, held = self._whole(program, context)
        if whole is not None:
            return whole
        program = _told_what_is_held(program, held)
        if not self.error_budget:
            return program
        return replace_parts(program, context, self.error_budget, self.fit, self.match)

    def _whole(
        self, program: Program, context: Context
    ) -> "tuple[Program | None, tuple[InterchangeResult, ...]]":
        """The program of rules that the model is; None where none was found, and what parts hold.

        Models of text are none: nothing is looked for.
        """
        if program.vocabulary.kind == "bytes":
            return None, ()
        from ..search.decompile import decompile  # loads torch, which takes seconds
        from ..search.oracle import Case

        cases = [Case(each.ids, each.offset, each.scored) for each in context.inputs if each.scored]
        if not cases:
            context.notice(
                "symbolize: a program of rules needs inputs that say which answers count (--inputs)"
            )
            return None, ()
        found = decompile(
            program,
            cases,
            match=self.match,
            interchange=self.interchange,
            seed=self.seed,
            notice=context.notice,
        )
        for line in found.log:
            context.log(line)
        if found.model is None:
            context.notice(
                f"symbolize: {_why_not(found, self.match)}; the weights stay as they are"
            )
            return None, found.held
        return _as_program(program, found), ()


def _told_what_is_held(program: Program, held: "tuple[InterchangeResult, ...]") -> Program:
    """The program whose heads say which values they hold, alone, though no rules took their place.

    Where a head has a label already that is surer, it stays.
    """
    says: dict[str, list[InterchangeResult]] = {}
    for each in held:
        if len(each.part) == 1:
            says.setdefault(each.part[0], []).append(each)
    nodes = []
    for node in program.core:
        if isinstance(node, Head) and (values := says.get(node.name)):
            score = round(min(each.accuracy for each in values), 3)
            if node.evidence.label is None or score > (node.evidence.score or 0.0):
                label = "holds " + " and ".join(each.variable.meaning for each in values)
                evidence = replace(node.evidence, label=label, score=score)
                node = replace(node, evidence=evidence)
        nodes.append(node)
    return program.rewritten(tuple(nodes), {}) if says else program


def _why_not(found: "Decompiled", least: float) -> str:
    if found.tested and found.match < least:
        values = [
            f"{'+'.join(each.part)} holds {each.variable.meaning} ({each.accuracy:.2f})"
            for each in found.held
        ]
        return (
            f"the best program of rules has all answers of {found.match:.0%} of fresh inputs right"
            f" (by interchange, {'; '.join(values) or 'no part holds a value'})"
        )
    return "no program of rules was found whose values the model holds"


def _as_program(program: Program, found: "Decompiled") -> Program:
    assert found.model is not None
    held = {each.variable.name: each for each in found.held}
    nodes = [
        Value(
            variable.name,
            variable.type,
            Rule(variable.text),
            variable.reads,
            _evidence(variable.meaning, held.get(variable.name)),
        )
        for variable in found.model.variables
    ]
    unembed = Unembed(
        table=None,
        readout=program.core.unembed.readout,
        reads=tuple(node.name for node in nodes),
        rule=Rule(found.model.answer),
    )
    return program.rewritten((*nodes, unembed), {})


def _evidence(meaning: str, held: "InterchangeResult | None") -> Evidence:
    if held is None:
        return Evidence(label=meaning, provenance="symbolize")
    score = round(held.accuracy, 3)
    roles = tuple((part, score) for part in held.part)
    return Evidence(label=meaning, score=score, provenance="symbolize", roles=roles)
