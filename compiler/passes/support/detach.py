"""detach: drops the fallback, so that the core stands alone."""

from dataclasses import dataclass, replace
from typing import ClassVar

from ...ir import Program, used_weights
from ..base import Context, Pass


@dataclass(frozen=True)
class Detach(Pass):
    """Drops the fallback and the guard: the core then decides every token, right or wrong."""

    name: ClassVar[str] = "detach"

    def apply(self, program: Program, context: Context) -> Program:
        alone = replace(program, fallback=None, guard=None)
        return replace(alone, weights=alone.weights.only(used_weights(alone)))
