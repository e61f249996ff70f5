"""symbolize: replaces weights by rules, in the whole model if possible, else in single parts."""

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from ..errors import Gpt2cError
from ..ir import Evidence, Head, Program, Rule, Unembed, Value
from .base import Context, Pass, option
from .support.known_rules import known_rules
from .support.modular_program import modular_program
from .support.replace_parts import replace_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..search.decompile import Decompiled
    from ..search.idioms.base import Variable
    from ..search.interchange import InterchangeResult
    from ..search.oracle import Case


HELD = "symbolize: values that parts hold"  # of Context.cache, between two runs of the pass


@dataclass(frozen=True)
class Symbolize(Pass):
    """Replaces weights by rules: all of them, or those of parts where the error is small.

    Values are proposed from a library (counts, differences, the previous token, ...), the answer is
    fitted as a short list of cases over them, and interchange interventions test each value in the
    original. A program of rules is accepted only if a part holds every value and fresh inputs give
    equal answers. Otherwise labels and hard patterns replace the selectors of single heads and the
    input weights of single neurons, within the error budget and without a changed answer.
    """

    name: ClassVar[str] = "symbolize"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    match: float = option(0.9, "minimum share of fresh inputs with all answers equal")
    interchange: float = option(0.9, "minimum interchange accuracy of each value")
    seed: int = option(0, "seed of fresh inputs and interventions")
    error_budget: float = option(
        0.01, "maximum total KL of rules for parts in nats per token; 0 disables them"
    )
    same_answers: bool = option(True, "change no scored answer of the validation inputs")
    whole: bool = option(True, "search for a program of rules")
    parts: bool = option(True, "replace single parts if there is no program of rules")
    fit: float = option(0.5, "minimum share of the variance of a part's output that a rule keeps")

    def __post_init__(self) -> None:
        if not 0 <= self.error_budget < math.inf:
            what = f"expected error_budget in nats, got {self.error_budget}"
            raise Gpt2cError(what, where="pass symbolize")

    def apply(self, program: Program, context: Context) -> Program:
        if program.core.unembed.rule is not None:
            context.notice("symbolize: the program already consists of rules; nothing was done")
            return program
        held: tuple[InterchangeResult, ...] = context.cache.get(HELD, ())
        if self.whole:
            whole, held = self._whole(program, context)
            if whole is not None:
                return whole
            context.cache[HELD] = held
        program = _with_held_values(program, held)
        if not self.error_budget or not self.parts:
            return program
        return replace_parts(program, context, self.error_budget, self.fit, self.same_answers)

    def _whole(
        self, program: Program, context: Context
    ) -> "tuple[Program | None, tuple[InterchangeResult, ...]]":
        """The program of rules that the model is; None where there is none, and what parts hold.

        Models of text are none: nothing is looked for.
        """
        if program.vocabulary.is_text:
            return None, ()
        from ..search.decompile import decompile  # loads torch, which takes seconds
        from ..search.oracle import Case

        cases = [Case(each.ids, each.offset, each.scored) for each in context.inputs if each.scored]
        if not cases:
            context.notice(
                "symbolize: a program of rules needs inputs that say which answers count (--inputs)"
            )
            return None, ()
        waves = self._waves(program, cases, context)
        if waves is not None:
            return waves, ()
        result = decompile(
            program,
            cases,
            match=self.match,
            interchange=self.interchange,
            seed=self.seed,
            notice=context.notice,
        )
        for line in result.log:
            context.log(line)
        if result.model is None:
            context.notice(
                f"symbolize: {_why_not(result, self.match)}; the weights stay as they are"
            )
            held = self._short(program, cases, context)
            return None, held or result.held
        context.acceptance[:] = result.tested, round(result.match * result.tested)
        return _as_program(program, result), ()

    def _short(
        self, program: Program, cases: "Sequence[Case]", context: Context
    ) -> "tuple[InterchangeResult, ...]":
        """Record the rules of the shorter inputs, if there are any, and return what parts hold."""
        from ..search.shorter import decompile_short

        short = decompile_short(
            program, cases, match=self.match, interchange=self.interchange, seed=self.seed
        )
        if short is None:
            return ()
        context.notes.append(known_rules(short))
        context.notice(
            f"symbolize: on inputs of up to {short.limit} tokens, rules have all answers of"
            f" {short.result.match:.0%} of {short.result.tested} right; on longer ones,"
            f" of {short.beyond:.0%} of {short.longer}"
        )
        return tuple(
            replace(
                each,
                variable=replace(
                    each.variable,
                    meaning=f"{each.variable.meaning}, on inputs of up to {short.limit} tokens",
                ),
            )
            for each in short.result.held
        )

    def _waves(self, program: Program, cases: "Sequence[Case]", context: Context) -> Program | None:
        """The program of a model that adds modulo p by waves; None of any other model."""
        from ..search.inputs import facts_of
        from ..search.modular import find_waves
        from ..search.oracle import Oracle

        oracle = Oracle(program)
        result = find_waves(oracle, cases, facts_of(oracle, cases))
        if result is None:
            return None
        for line in result.lines:
            context.log(line)
        if result.problems or result.match < self.match:
            context.notice(
                f"symbolize: the model resembles addition modulo {result.waves.modulus} by waves,"
                f" but {'; '.join(result.problems) or f'match {result.match:.2f}'}"
            )
            return None
        context.acceptance[:] = result.pairs, round(result.match * result.pairs)
        return modular_program(program, result)


def _with_held_values(program: Program, held: "tuple[InterchangeResult, ...]") -> Program:
    """The program with heads labelled by the value that they hold, if no rules replaced them.

    Labels with a higher score are kept.
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


def _why_not(result: "Decompiled", least: float) -> str:
    if result.tested and result.match < least:
        values = [
            f"{'+'.join(each.part)} holds {each.variable.meaning} ({each.accuracy:.2f})"
            for each in result.held
        ]
        return (
            f"the best program of rules has all answers of {result.match:.0%} of fresh inputs right"
            f" (by interchange, {'; '.join(values) or 'no part holds a value'})"
        )
    return "no program of rules was found whose values the model holds"


def _as_program(program: Program, result: "Decompiled") -> Program:
    assert result.model is not None
    held = {each.variable.name: each for each in result.held}
    nodes = [
        Value(
            variable.name,
            variable.type,
            Rule(variable.text),
            variable.reads,
            _evidence(variable, held.get(variable.name)),
        )
        for variable in result.model.variables
    ]
    unembed = Unembed(
        table=None,
        readout=program.core.unembed.readout,
        reads=tuple(node.name for node in nodes),
        rule=Rule(result.model.answer),
    )
    return program.rewritten((*nodes, unembed), {})


def _evidence(variable: "Variable", held: "InterchangeResult | None") -> Evidence:
    """What the value is, the idiom that proposed it, and the part that holds it."""
    meaning, idiom = variable.meaning, variable.idiom or None
    if held is None:
        return Evidence(label=meaning, provenance="symbolize", family=idiom)
    score = round(held.accuracy, 3)
    roles = tuple((part, score) for part in held.part)
    return Evidence(label=meaning, score=score, provenance="symbolize", roles=roles, family=idiom)
