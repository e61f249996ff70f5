"""symbolize: a program of rules in place of the weights, where the model turns out to be one."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..ir import Evidence, Program, Rule, Unembed, Value
from .base import Context, Pass, option

if TYPE_CHECKING:
    from ..search.decompile import Decompiled
    from ..search.interchange import Held


@dataclass(frozen=True)
class Symbolize(Pass):
    """Replaces the weights by rules over named values, if the model does what they say for that reason.

    Values are proposed from a library (counts, differences, the token before, the one that followed
    it last, the next larger number, ...), the answer is fitted as a short list of cases over them,
    and each value is put to the test in the original by interchange interventions. All or nothing:
    the weights stay as they are unless every value is held by a part and fresh inputs come out alike.
    """

    name: ClassVar[str] = "symbolize"
    allowed: ClassVar[float | None] = None
    looks_at_samples: ClassVar[bool] = True

    match: float = option(0.9, "share of fresh inputs on which all answers must be the original's")
    interchange: float = option(0.9, "interchange accuracy that each value must have")
    seed: int = option(0, "seed of the fresh inputs and of the swaps")

    def apply(self, program: Program, context: Context) -> Program:
        from ..search.decompile import decompile  # loads torch, which takes seconds
        from ..search.oracle import Case

        cases = [Case(each.ids, each.offset, each.scored) for each in context.inputs if each.scored]
        if not cases:
            context.notice(
                "symbolize: needs inputs that say which answers count (--inputs); nothing was done"
            )
            return program
        if program.vocabulary.kind == "bytes" or program.core.unembed.rule is not None:
            context.notice(
                "symbolize: looks at models of words or ids, made of weights; nothing was done"
            )
            return program
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
            return program
        return _as_program(program, found)


def _why_not(found: "Decompiled", least: float) -> str:
    if found.tested and found.match < least:
        return (
            f"the best program of rules has all answers of {found.match:.0%} of fresh inputs right"
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


def _evidence(meaning: str, held: "Held | None") -> Evidence:
    if held is None:
        return Evidence(label=meaning, origin="symbolize")
    score = round(held.accuracy, 3)
    roles = tuple((part, score) for part in held.part)
    return Evidence(label=meaning, score=score, origin="symbolize", roles=roles)
