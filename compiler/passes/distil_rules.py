"""distil_rules: a core whose neurons are predicates and whose selectors are rules."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from ..data.batches import subsample
from ..errors import Gpt2cError
from ..ir import Head, Mlp, Program
from ..predicates.parser import MAX_TOKENS
from .base import Context, Pass, option
from .support.text import text_of

if TYPE_CHECKING:
    from .distil.rules import RuleCore

FITTED = 100_000  # tokens that the first predicates are fitted to


@dataclass(frozen=True)
class DistilRules(Pass):
    """Replaces the core by predicates and rules, trained against the original.

    The neurons and heads with the largest effect are kept. A neuron becomes gelu of a sum of a few
    terms, each a token set of one feature of the text; the attention of a head becomes a softmax of
    a weighted sum of relations. They are first fitted to the original's parts. Then sets,
    coefficients, OV circuits, output directions and constants are trained together to reduce
    KL(original, core) on all text, and the weakest terms are replaced in turns by features with the
    largest gradient of the KL. In the result, the reading side is code and the writing side is
    weights. With ``faithful``, neurons (heads) whose rules have a correlation of at least 0.72
    (0.76) with the original's keep these rules, and learn to do without the others."""

    name: ClassVar[str] = "distil_rules"
    allowed: ClassVar[float | None] = None

    neurons: int = option(1350, "neurons of the core")
    heads: int = option(14, "heads of the core")
    terms: int = option(4, "terms of a predicate, at most")
    members: int = option(48, "tokens of a set, at most")
    steps: int = option(1000, "steps of training")
    tokens: int = option(2560, "tokens of a step")
    rate: float = option(3e-3, "learning rate, which falls to a hundredth along a cosine")
    turns: int = option(2, "times that the weakest terms are replaced")
    share: float = option(0.5, "share of the neurons whose weakest term is replaced in a turn")
    head_terms: int = option(10, "relations of a head's rule, at most")
    seed: int = option(0, "seed of the order of the texts")
    faithful: float = option(0.0, "share of the neurons that stay near the original's")
    faithful_members: int = option(104, "tokens of a set of such a neuron, at most")
    alone: float = option(0.65, "share of steps with all other parts at their mean, if faithful")
    carried: float = option(
        1.0, "share of the effect of a set that its members carry; named classes replace like sets"
    )
    rules: str = option("", "a file of rules, or a program of rules, to take instead of training")

    def __post_init__(self) -> None:
        sizes = (self.neurons, self.heads, self.steps)
        members = self.members, self.faithful_members
        if min(sizes) < 0 or not 1 <= self.terms <= 12 or not min(members) >= 1:
            raise Gpt2cError(
                "expected no negative sizes, 1 to 12 terms and at least one member",
                where=f"pass {self.name}",
            )
        shares = 0 <= self.faithful <= 1 and 0 <= self.alone < 1 and 0 < self.carried <= 1
        if max(members) > MAX_TOKENS or not shares:
            raise Gpt2cError(
                f"expected at most {MAX_TOKENS} members and shares between 0 and 1",
                where=f"pass {self.name}",
            )

    def apply(self, program: Program, context: Context) -> Program:
        from .distil.files import load_rules
        from .distil.order import ordered
        from .distil.readable import readable
        from .distil.rules import with_rule_core

        if self.rules:
            core = load_rules(Path(self.rules), program)
        else:
            _require_canonical(program)
            core = self._trained(program, context)
        if context.calibration:
            texts = subsample(list(context.calibration), FITTED, context.seed)
            core = ordered(core, program, texts)
            if self.carried < 1:
                core = readable(core, program, texts, self.carried)
        return with_rule_core(program, core)

    def _trained(self, program: Program, context: Context) -> "RuleCore":
        from ..interpreter import Interpreter
        from .distil.start import Sizes, first_model
        from .distil.train import Plan, train

        texts = [text for text in text_of(program, context) if len(text.ids) > 1]
        some = subsample(texts, FITTED, context.seed)
        context.progress("distil_rules: predicates", 0, 1)
        sizes = Sizes(
            self.neurons,
            self.heads,
            self.terms,
            self.members,
            self.head_terms,
            self.faithful,
            self.faithful_members,
        )
        model = first_model(program, some, sizes)
        if self.faithful:
            near = int(model.frozen.sum()), int(model.frozen_heads.sum())
            context.notice(
                f"distil_rules: {near[0]} of {len(model.frozen)} neurons and {near[1]} of"
                f" {len(model.frozen_heads)} heads stay near the original's"
            )
        texts += [text for text in context.text if len(text.ids) > 1]
        plan = Plan(
            self.steps,
            self.tokens,
            self.rate,
            self.turns,
            self.share,
            self.head_terms,
            context.seed + self.seed,
            self.alone if self.faithful else 0.0,
        )
        losses = train(model, Interpreter(program), texts, plan, context.progress)
        if losses:
            context.notice(
                f"distil_rules: KL on training text {losses[0]:.3f} in the first tenth of the"
                f" steps, {losses[-1]:.3f} in the last"
            )
        return model.core()


def _require_canonical(program: Program) -> None:
    parts: list[Head | Mlp] = [*program.core.of(Head), *program.core.of(Mlp)]
    for part in parts:
        norm, reads = part.norm, part.reads
        if norm.mode != "stream" or norm.centre or norm.gain or norm.bias or reads is not None:
            raise Gpt2cError(
                "expected a canonical program",
                where=f"pass distil_rules, %{part.name}",
                hint="Put canonicalize and effect before it.",
            )
    rows = [row for mlp in program.core.of(Mlp) for row in mlp.rows]
    if any(row.evidence.effect is None for row in rows):
        raise Gpt2cError(
            "expected effects of all parts",
            where="pass distil_rules",
            hint="Put effect before it.",
        )
