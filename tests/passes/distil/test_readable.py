"""Sets with fewer members, or named classes, that carry most of their effect."""

from dataclasses import replace

from gpt2c.data.sample import Sample
from gpt2c.frontend import Vocabulary
from gpt2c.frontend.lift import lift
from gpt2c.passes.distil.readable import readable, set_sizes
from gpt2c.passes.distil.rules import RuleCore
from gpt2c.predicates.language import Formula, In, InClass, Term
from small import small_checkpoint

WORDS = ("<bos>", "<eos>", " the", ".", " he", "ing", " a", " she", " dog", ",", " cat", " said")
OFTEN = Sample((8,) * 9 + (10,) * 9 + (11, 3) + (4, 7))


def core(*sets: tuple[int, ...]) -> RuleCore:
    terms = tuple(Term(1.0 + i, In("token", tokens)) for i, tokens in enumerate(sets))
    return RuleCore({"L0N0": Formula(-0.5, terms)}, {}, {})


def conditions(sets: RuleCore) -> list[object]:
    return [term.condition for term in sets.formulas["L0N0"].terms]


def test_the_members_that_carry_the_share_are_kept() -> None:
    checkpoint = small_checkpoint(3, heads=2, width=32, vocab=len(WORDS), context=32, layers=2)
    program = lift(replace(checkpoint, vocabulary=Vocabulary("words", WORDS)))
    before = core((3, 8, 10, 11), (4, 7), (1, 5))
    after = readable(before, program, [OFTEN], 0.93)
    assert conditions(after) == [
        In("token", (8, 10, 3)),
        InClass("token", "pronouns"),
        In("token", (1, 5)),
    ]
    assert set_sizes(before) == [4, 2, 2] and set_sizes(after) == [3, 1, 2]
    assert [t.coefficient for t in after.formulas["L0N0"].terms] == [1.0, 2.0, 3.0]
    every = conditions(readable(before, program, [OFTEN], 1.0))
    assert every == [In("token", (8, 10, 3, 11)), InClass("token", "pronouns"), In("token", (1, 5))]
