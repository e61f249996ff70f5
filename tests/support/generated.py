"""Programs of every kind whose generated source is recorded in golden files."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from counting import counting_model
from gpt2c.codegen.names import INLINE_ROWS
from gpt2c.frontend import Vocabulary
from gpt2c.frontend.lift import lift
from gpt2c.ir import (
    Evidence,
    Graph,
    Guard,
    Mlp,
    Program,
    Rule,
    Unembed,
    Value,
)
from gpt2c.passes import PRESETS, parse_pipeline, run_pipeline
from gpt2c.predicates import Formula, print_label
from gpt2c.predicates.language import Below, Flag, In, Term
from gpt2c.predicates.words import describe
from small import small_checkpoint, small_program, with_node
from split import split

BYTES = Vocabulary(
    "bytes",
    ("<|endoftext|>", "a", "\u0120", "\u0120a", "\u00c3\u00a9", ""),
    merges=(("\u0120", "a"),),
    specials=(("<|endoftext|>", 0),),
)


UNLABELLED = "canonicalize,classify,attribute,effect{exact=0}"


def passed(program: Program, level: str) -> Program:
    """The program after a preset's passes; not measured, since rounding differs by machine."""
    return run_pipeline(program, parse_pipeline((PRESETS | {"unlabelled": UNLABELLED})[level]))


def by_hand(program: Program) -> Program:
    """The program with labels of every kind of condition: of the many that a fit would give so
    large a table some would hang on rounding, and differ by machine."""
    formulas = [
        Formula(0.0, tuple(Term(0.5 - j, condition) for j, condition in enumerate(some)), "gelu")
        for some in (
            [In("token", (1,))],
            [In("previous", (2, 4)), Below("position", 2)],
            [Below("position", 8)],
            [In("two_back", (3,)), In("token", (1, 4, 2))],
            [Flag("inside_quotation"), In("recent", (1,))],
        )
    ]
    nodes = []
    for node in program.core:
        if isinstance(node, Mlp):
            rows = []
            for index, row in enumerate(node.rows):
                formula = formulas[index % 7 % len(formulas)]
                evidence = replace(
                    row.evidence,
                    label=describe(formula, program.vocabulary),
                    predicate=print_label(formula, program.vocabulary),
                    score=index % 83 / 100,
                )
                rows.append(replace(row, evidence=evidence))
            node = replace(node, rows=tuple(rows))
        nodes.append(node)
    return replace(program, core=Graph(tuple(nodes)))


def words(level: str = "O2", **changes: object) -> Program:
    return passed(small_program(**changes), level)


def of_bytes(level: str = "O2", **changes: object) -> Program:
    checkpoint = replace(small_checkpoint(**changes), vocabulary=BYTES)
    return passed(lift(checkpoint), level)


def of_ids(level: str = "O2", **changes: object) -> Program:
    checkpoint = replace(small_checkpoint(**changes), vocabulary=Vocabulary("ids", ()))
    return passed(lift(checkpoint), level)


def of_rules(answer: str, readout: str) -> Program:
    depth = Value(
        "depth",
        "count",
        Rule("count(seen, 'a') - count(seen, 'b')"),
        evidence=Evidence("how many more a than b", 0.98, provenance="symbolize"),
    )
    unembed = Unembed(None, None, readout, reads=("depth",), rule=Rule(answer))
    return counting_model().rewritten((depth, unembed), {})


def of_two(level: str = "O2", **changes: object) -> Program:
    """A core with evidence of every kind, and a fallback."""
    whole = words(level, **changes)
    error_predictor = np.full((2, 11), 0.125, np.float32)
    guard = Guard(0.75)
    program = split(whole, {"L0H1", "L0N4", "L1N0"}, guard, {"L1H0": 2}, error_predictor)
    program = with_node(
        program,
        "L0H0",
        evidence=Evidence(
            "looks at the token before",
            *(
                0.93,
                0.021,
                "tune",
                0.31,
                (("previous_token", 0.93), ("copying", 0.5)),
                (1, 2),
                (3,),
            ),
        ),
    )
    for name, evidence in NEURONS.items():
        mlp = program.core[name[:2]]
        assert isinstance(mlp, Mlp)
        rows = [replace(r, evidence=evidence) if r.name == name else r for r in mlp.rows]
        program = with_node(program, mlp.name, rows=tuple(rows))
    return program


LONG = (
    "a token that ends something, except early in the text, where nothing has begun that could end"
)
NEURONS = {
    "L0N3": Evidence(effect=0.0002),
    "L1N1": Evidence(
        *(LONG, 0.74, 0.0021, "tune", 0.3, (), (1, 2), (3,)),
        predicate="relu(0.5 + 2.0*(token in {1}) - 1.0*(position < 3))",
    ),
    "L1N2": Evidence(
        *("after it's", 0.41, 0.0009, "refit", None, (), (1,), (3,)),
        predicate="relu(0.5 + 2.0*(previous in {4}))",
    ),
    "L1N3": Evidence("an end", 0.5, 2e-5, predicate="relu(0.25*(token in {1, 2}))"),
    "L1N4": Evidence("in words, with no predicate"),
}
LEGAL = "{'b': depth > 0, 'a': not depth > 0, '<eos>': True}"
NEXT = "'<eos>' if depth > 1 else 'a' if depth < 1 else most_common(seen)"

PROGRAMS: dict[str, Callable[[], Program]] = {
    "words.O0": lambda: words("O0"),
    "words.O1": lambda: words("O1"),
    "words.O2": lambda: words("O2"),
    "words.multilabel": lambda: words(readout="multilabel", activation="gelu", tied=False),
    "bytes.O2": lambda: of_bytes(activation="gelu_new"),
    "bytes.table": lambda: by_hand(of_bytes("unlabelled", inner=INLINE_ROWS + 40)),
    "words.fallback": of_two,
    "multilabel.fallback": lambda: of_two(readout="multilabel"),
    "ids.fallback": lambda: of_two("O0", scale_attention=False, scale_by_layer=True),
    "rules.multilabel": lambda: of_rules(LEGAL, "multilabel"),
    "rules.argmax": lambda: of_rules(NEXT, "argmax"),
    "ids.O0": lambda: of_ids("O0", scale_attention=False, scale_by_layer=True),
}
