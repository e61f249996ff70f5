"""classify: assigns roles to heads. Changes no weight."""

from dataclasses import dataclass, replace
from typing import ClassVar

from ..analysis.attention import copying_scores, describe_selector, selector_roles
from ..data.sample import random_samples
from ..errors import Gpt2cError
from ..ir import Evidence, Graph, Head, Node, Program
from .base import Context, Pass, option


@dataclass(frozen=True)
class Classify(Pass):
    """Names heads by their attention (on validation text) and their OV circuit (from weights).

    Roles: previous_token, first_token, same_position, offset_K, duplicate_token, induction,
    uniform; copying and copy_suppression for the OV circuit. A head may have several; the best
    selector role that scores enough becomes its label. Roles are picked on one half of the
    inputs and scored on the other.
    """

    name: ClassVar[str] = "classify"
    looks_at_samples: ClassVar[bool] = True

    min_score: float = option(0.3, "minimum score of a role")
    min_score_uniform: float = option(0.6, "minimum score of the role uniform")

    def __post_init__(self) -> None:
        for name in ("min_score", "min_score_uniform"):
            if not 0 <= (value := getattr(self, name)) <= 1:
                raise Gpt2cError(
                    f"expected {name} between 0 and 1, got {value}", where="pass classify"
                )

    def apply(self, program: Program, context: Context) -> Program:
        samples = [sample for sample in context.samples if len(sample.ids) > 4]
        if len(samples) < 2:
            context.notice("classify: no inputs available, so random tokens are used")
            samples = random_samples(program, 16, 64)
        if not program.core.of(Head):
            return program
        picked = selector_roles(program, samples[0::2], context.device)
        scored = selector_roles(program, samples[1::2], context.device)
        copying = copying_scores(program)
        nodes: list[Node] = []
        for node in program.core:
            if isinstance(node, Head):
                roles = self._roles(picked[node.name], scored[node.name])
                evidence = _evidence(
                    node.evidence, roles, copying.get(node.name, 0.0), self.min_score
                )
                node = replace(node, evidence=evidence)
            nodes.append(node)
        return replace(program, core=Graph(tuple(nodes)))

    def _roles(self, picked: dict[str, float], scored: dict[str, float]) -> list[tuple[str, float]]:
        """Selector roles that hold on both halves, best first."""
        both = ((role, min(score, scored.get(role, 0.0))) for role, score in picked.items())
        held = [role for role, score in both if score >= self._needed(role)]
        return sorted(
            ((role, round(scored[role], 3)) for role in held), key=lambda pair: (-pair[1], pair[0])
        )

    def _needed(self, role: str) -> float:
        return self.min_score_uniform if role == "uniform" else self.min_score


def _evidence(
    old: Evidence, selector: list[tuple[str, float]], copying: float, min_score: float
) -> Evidence:
    roles = list(selector)
    if abs(copying) >= min_score:
        role = "copying" if copying > 0 else "copy_suppression"
        roles.append((role, round(abs(copying), 3)))
    if not selector:
        return replace(old, roles=tuple(roles))
    best, score = selector[0]
    return replace(
        old, label=f"looks at {describe_selector(best)}", score=score, roles=tuple(roles)
    )
