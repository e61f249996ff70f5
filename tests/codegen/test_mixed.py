"""Programs of weights in which rules say where heads look: the generated source does what the IR says."""

from dataclasses import replace
from pathlib import Path

import black
import numpy as np
import pytest
import torch
from gpt2c.codegen import rule_modules
from gpt2c.codegen.readme.measures import explained
from gpt2c.codegen.render import MODE, render_sources
from gpt2c.codegen.rules.share import rule_count, rules_summary
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import Vocabulary
from gpt2c.frontend.lift import lift
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Head, Mlp, Program, Rule, count_numbers, table_entries, verify
from gpt2c.passes import parse_pipeline, run_pipeline
from gpt2c.predicates.classes import NAMES
from gpt2c.predicates.language import PAIRS, SLOPES
from gpt2c.predicates.text import BAGS, COUNTS, FLAGS, TOKENS
from running import run
from small import small_checkpoint, with_node

WORDS = (
    "<bos>",
    "<eos>",
    ' "',
    ' ."',
    " he",
    "ing",
    " said",
    ".",
    ",",
    "ed",
    " dog",
    "s",
    " Tom",
    " Ann",
)
RULES = (
    "softmax(50.0*(offset == 1))",
    "softmax(0.0)",
    "softmax(50.0*key.first)",
    "softmax(50.0*follows_same_token)",
    "softmax(2.0*same_token - 0.5*distance + 1.0*at_sentence_start)",
    "softmax(1.5*latest_same_token - 0.75*log_distance + 1.0*itself + 2.0*at_last_capitalised)",
    "softmax(2.5*follows_previous + 4.0*at_other_capitalised + 1.0*(offset < 3) + 1.0*(offset == 2))",
    "softmax(1.0*same_sentence + 2.0*same_word + 1.0*(key.token in {4, 6}))",
    "softmax(2.0*(key.previous in {4}) + 1.0*(key.two_back in punctuation))",
    "softmax(2.0*(key.three_back in {4, 8, 10}) + 1.0*(query.followed in {4, 5, 6} and same_token))",
    "softmax(2.0*(key.word_start in {4, 10}) + 1.0*(key.sentence_start in capitalised or offset == 0))",
    "softmax(2.0*(key.recent in {4, 6}) + 1.0*(query.seen in {9, 2} and not key.first))",
    "softmax(2.0*(key.position < 9) - 1.0*(key.since_word < 1) + 1.0*(key.since_sentence < 2))",
    "softmax(2.0*key.inside_quotation + 1.0*(key.repeated and query.repeated))",
    "softmax( - 1.5*(not (offset == 0)) + 1.0*(key.token in sentence_ends))",
    "softmax(2.0*latest_follower + 3.0*latest_pair_follower + 1.0*(key.token in word_pieces and query.first))",
)
NEURONS = (
    "relu(-0.5 + 2.0*(token in {4, 6, 9}) + 1.0*(previous in punctuation and not repeated))",
    "gelu(0.25 + 1.0*(seen in {5}) - 0.5*inside_quotation + 1.0*(position < 8) + 0.5*first)",
    "relu(0.5 + 1.0*(four_back in {4, 6}) - 1.0*(five_back in {6}) + 1.0*(pair_followed in {2, 6, 8})"
    " + 2.0*(previous_word in {4, 6}) + 3.0*(two_words_back in {4}) + 1.0*(text_start in {4})"
    " - 0.5*(text_second in {6}) + 1.0*(last_capitalised in {12}) + 2.0*(other_capitalised in {13, 12}))",
    "0.75",
)
IDS = [4, 6, 8, 12, 10, 5, 11, 7, 4, 6, 8, 13, 11, 12, 8, 4, 2, 10, 13, 13]
SPLITS = [7, 1, 1, 4, 1, 6]


def mixed() -> Program:
    """Two layers of heads that all look where a rule says, and one of weights between."""
    checkpoint = small_checkpoint(
        5, heads=8, width=32, vocab=len(WORDS), context=32, layers=3
    )  # layer 1 is all but dead
    checkpoint = replace(checkpoint, vocabulary=Vocabulary("words", WORDS))
    program = run_pipeline(lift(checkpoint), parse_pipeline("canonicalize"))
    heads = [head.name for layer in (0, 2) for head in program.core.layer_heads(layer)]
    for name, rule in zip(heads, RULES, strict=True):
        program = with_node(program, name, selector=Rule(rule))
    mlp = program.core["L2"]
    assert isinstance(mlp, Mlp)
    first = len(mlp.rows) - len(NEURONS)
    rules = [None] * first + [Rule(text) for text in NEURONS]
    rows = tuple(replace(row, rule=rule) for row, rule in zip(mlp.rows, rules, strict=True))
    program = with_node(program, "L2", rows=rows)
    read = {ref.name: program.array(ref)[:first] for ref in (mlp.w_in, mlp.bias)}
    return verify(program.rewritten(program.core.nodes, read))


@pytest.fixture(scope="module")
def program() -> Program:
    return mixed()


def test_generated_source_does_what_the_interpreter_does(program: Program, tmp_path: Path) -> None:
    whole, parts, new, kind, _ = run(program, tmp_path / "made", IDS, SPLITS, 3)
    positions = torch.arange(3, 3 + len(IDS))
    expected = Interpreter(program)(torch.tensor([IDS]), positions).logits[0].numpy()
    assert kind == "float32"
    assert np.abs(np.array(whole) - expected).max() < 1e-4
    assert np.abs(np.array(parts) - expected).max() < 1e-4
    text = IDS[:5]
    for ident in new:
        logits = Interpreter(program)(torch.tensor([text]), torch.arange(3, 3 + len(text))).logits
        assert ident == int(logits[0, -1].argmax())
        text.append(ident)


def test_every_word_of_the_language_is_generated(program: Program) -> None:
    texts = " ".join(RULES + NEURONS)
    words = {*TOKENS, *COUNTS, *FLAGS, *PAIRS, *SLOPES, *BAGS, "offset"}
    assert {word for word in words if word not in texts} == set()
    sources = {file: text.decode() for file, text in render_sources(program).items()}
    assert "uniform_over(query - key == 1)" in sources["layers/layer_0.py"]
    assert "attend" not in sources["layers/layer_0.py"]
    assert "features" not in sources["layers/layer_1.py"]
    used = [name for name in NAMES if f"\n{name.upper()} = " in sources["features.py"]]
    assert {*used} == {"punctuation", "capitalised", "sentence_ends", "word_pieces"}


def test_rules_summary_counts_rules(program: Program) -> None:
    heads = len(program.core.of(Head))
    neurons = sum(len(mlp.rows) for mlp in program.core.of(Mlp))
    assert rule_count(program) == len(RULES) + len(NEURONS)
    share = 100 * (len(RULES) + len(NEURONS)) / (heads + neurons)
    left = count_numbers(program, program.core)["parts"]
    width = program.shape.width
    selectors = [head for head in program.core.of(Head) if isinstance(head.selector, Rule)]
    replaced = sum(2 * program.extent(head.ov.weights)[1] * width for head in selectors)
    replaced += len(NEURONS) * (width + 1)
    replaced -= sum(table_entries(head.selector.text) for head in selectors)
    rows = [row for mlp in program.core.of(Mlp) for row in mlp.rows if row.rule is not None]
    replaced -= sum(table_entries(row.rule.text) for row in rows)
    numbers = 100 * replaced / (replaced + left)
    summary = rules_summary(program) or ""
    assert f"QK circuits of {len(RULES)} of {heads} heads" in summary
    assert (
        f"weights of {len(NEURONS)} of {neurons} neurons ({share:.1f} % of the parts; {numbers:.1f} %"
        " of" in summary
    )
    fidelity = {"opaque_numbers": {"core": 12, "embeddings": 7}}
    text = explained(fidelity, labelled=True, rules=summary).replace("\n", " ")
    assert summary in text and "12 opaque numbers remain in heads" in text
    assert "No rule" not in text
    plain = lift(small_checkpoint())
    assert rule_count(plain) == 0 and rules_summary(plain) is None


def test_programs_without_rules_have_no_rule_code() -> None:
    sources = render_sources(lift(small_checkpoint()))
    assert "features.py" not in sources
    assert b"append(ids" not in sources["numerics.py"] + sources["program.py"]


def test_a_rule_that_is_none_is_named(program: Program) -> None:
    broken = with_node(program, "L2H3", selector=Rule("key.token in {4}"))
    with pytest.raises(Gpt2cError, match="%L2H3"):
        render_sources(broken)


def test_many_rules_are_a_module_that_computes_the_same(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rule_modules, "MANY", 0)
    sources = {file: text.decode() for file, text in render_sources(program).items()}
    assert "def L2N" not in sources["layers/layer_2.py"]
    assert "previous.among(PUNCTUATION) & ~repeated" in sources["layers/layer_2_rules.py"]
    assert "at == 0" in sources["predicates.py"]
    whole, parts, _, _, _ = run(program, tmp_path / "made", IDS, SPLITS, 3)
    positions = torch.arange(3, 3 + len(IDS))
    expected = Interpreter(program)(torch.tensor([IDS]), positions).logits[0].numpy()
    assert np.abs(np.array(whole) - expected).max() < 1e-4
    assert np.abs(np.array(parts) - expected).max() < 1e-4
    before = render_sources(program)["layers/layer_2_rules.py"]
    assert black.format_str(before.decode(), mode=MODE).encode() == before
