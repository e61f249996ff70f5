"""Text that is not a program gives one error with line and column."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.ir import InvalidProgram, Program, Weights, parse_program, print_program, verify
from gpt2c.ir.text import quoted, unquoted
from hypothesis import example, given, settings
from hypothesis import strategies as st
from small import full_program, small_program
from strategies import ODD, programs, texts

FULL = full_program()
TEXT = print_program(FULL)


def parse(text: str, **options) -> Program:
    options = {"weights": FULL.weights, "vocabulary": FULL.vocabulary, **options}
    return parse_program(text, **options)


def check_parses_or_raises(text: str, **options) -> None:
    """A program (valid, or known to be invalid, and with a text) or an error with its place."""
    try:
        program = parse(text, **options)
    except Gpt2cError as error:
        assert error.where and re.fullmatch(r"line \d+:\d+", error.where), error
        assert "\n" not in str(error) and len(str(error)) < 400
        return
    try:
        verify(program)
    except InvalidProgram as error:
        assert error.where
        return
    again = print_program(program)
    assert print_program(parse(again, **options)) == again


@settings(max_examples=100, deadline=None)
@given(st.text() | texts)
@example("")
@example("program @x {\n}")
@example("program @x {\n} core {\n}\n")
def test_random_text(text):
    check_parses_or_raises(text)


@settings(max_examples=100, deadline=None)
@given(st.text() | texts, st.integers(0, TEXT.count("\n")))
def test_random_line_in_a_program(line, at):
    lines = TEXT.split("\n")
    check_parses_or_raises("\n".join([*lines[:at], line, *lines[at + 1 :]]))


@st.composite
def mutated(draw, text: str) -> str:
    """The text with a few parts deleted, doubled, swapped or replaced."""
    pieces = re.split(r"(\W)", text)
    for _ in range(draw(st.integers(1, 3))):
        at, other = (draw(st.integers(0, len(pieces) - 1)) for _ in range(2))
        match draw(st.integers(0, 4)):
            case 0:
                pieces[at] = ""
            case 1:
                pieces[at] *= 2
            case 2:
                pieces[at], pieces[other] = pieces[other], pieces[at]
            case 3:
                pieces[at] = draw(st.sampled_from(ODD))
            case 4:
                pieces[at] = str(draw(st.integers() | st.floats()))
    return "".join(pieces)


@settings(max_examples=200, deadline=None)
@given(mutated(TEXT))
def test_mutated_text(text):
    check_parses_or_raises(text)


@settings(max_examples=30, deadline=None)
@given(st.data(), programs())
def test_mutated_text_of_random_programs(data, program):
    text = data.draw(mutated(print_program(program)))
    check_parses_or_raises(text, weights=program.weights, vocabulary=program.vocabulary)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, TEXT.rindex("}")))
def test_truncated_text(length):
    with pytest.raises(Gpt2cError) as error:
        parse(TEXT[:length])
    assert re.fullmatch(r"line \d+:\d+", str(error.value.where))


HEAD = re.search(r"  %L1H1 = .*", TEXT)[0]
CASES = {
    "a line that is nothing": (HEAD, "  what is this", "expected node, got what", ":3"),
    "an unexpected character": (HEAD, HEAD + " !", "unexpected character", f":{len(HEAD) + 2}"),
    "an unknown node": ("%L1H1 = head", "%L1H1 = haed", "unknown node haed", ":1"),
    "an unknown attribute": (HEAD, HEAD + " color=red", "unknown attribute color", f":{len(HEAD) + 2}"),
    "an attribute twice": (HEAD, HEAD + " layer=1", "duplicate attribute layer", f":{len(HEAD) + 2}"),
    "a missing attribute": ("%L1H1 = head layer=1", "%L1H1 = head", "layer is missing", ":1"),
    "a float for an int": ("head layer=1 norm", "head layer=1.5 norm", "layer is not a int", ":16"),
    "a bool for an int": ("head layer=1 norm", "head layer=true norm", "layer is not a int", ":16"),
    "an int with many digits": ("context=5", f"context={'9' * 5000}", "expected an integer", ":23"),
    "an index that is none": ("@L1.ov[0]", "@L1.ov[0.5]", "expected an integer", ""),
    "an index that is a word": ("@L1.ov[0]", "@L1.ov[x]", "expected number, got x", ""),
    "an open string": ('label="nested"', 'label="nested', "unexpected character", ""),
    "a bad escape": ('label="nested"', r'label="\q"', "bad string", ""),
    "a tab in a string": ('label="nested"', 'label="\t"', "bad string", ""),
    "a string for a word": ("type=count", 'type="count"', "type is not a word", ""),
    "a word for a string": ('label="nested"', "label=nested", "label is not a str", ""),
    "a word for a list": ("roles=[previous_token:1.0]", "roles=previous_token", "roles is not a list", ""),
    "roles without scores": ("roles=[previous_token:1.0]", "roles=[x]", "roles are not of the form", ""),
    "tokens by name": ("promotes=[3, 1]", 'promotes=["x"]', "not a list of token ids", ""),
    "a reference for a number": ("norm=constant(scale=2.0)", "norm=constant(scale=@token)", "scale is not a float", ""),
    "a norm with loose values": ("norm=constant(scale=2.0)", "norm=constant(2.0)", "key=value pairs only", ""),
    "a norm with unknown keys": ("norm=constant(scale=2.0)", "norm=constant(size=2.0)", "unknown attribute size", ""),
    "a key twice in a call": ("norm=constant(scale=2.0)", "norm=constant(scale=2.0, scale=1.0)", "duplicate attribute scale", ""),
    "a rule with two texts": ('rule("opened > 2")', 'rule("opened > 2", "x")', "not of the form rule", ""),
    "a rule with keys": ('rule("opened > 2")', 'rule("opened > 2", x=1)', "not of the form rule", ""),
    "a rule that is a word": ('rule("opened > 2")', "opened", "not of the form rule", ""),
    "a selector that is neither": ('selector=rule("k == q - 1")', "selector=look(1)", "neither weights", ""),
    "reads of strings": ("reads=[%L0]", 'reads=["L0"]', "neither stream nor a list", ""),
    "a read of a node called stream": ("reads=[%L0]", "reads=%stream", "neither stream nor a list", ""),
    "nested without end": ("reads=[%L0]", f"reads={'[' * 5000}", "too deeply nested", ""),
    "an open list": ("reads=[%L0]", "reads=[%L0", "expected ,", ""),
    "text after a brace": ("} fallback {", "} fallback { x", "unexpected x", ":14"),
    "text after the first brace": (".v1 {", ".v1 { shape", "unexpected shape", ""),
    "two cores": ("} fallback {", "} core {", "expected guard, got core", ":3"),
    "text after the end": ("guard margin=1.42\n", "guard margin=1.42\nhello\n", "after the end", ""),
    "a guard without a margin": ("margin=1.42", "", "margin is missing", ""),
    "no core": ("core {", "fallback {", "expected a core", ""),
    "an unknown line before the core": ("  step lossy=", "  stop lossy=", "unexpected stop", ""),
    "two shapes": ("  source dtype", "  shape dtype", "unexpected shape", ""),
    "tokens that are no strings": ('tokens=["<bos>"', "tokens=[1", "expected a list of strings", ""),
    "specials that are no pairs": ('specials=[["<bos>", 0]]', 'specials=["<bos>", 0]', "specials: expected pairs", ""),
    "a weight twice": ("  weight @L0.w_in ", "  weight @L0.b_in hash=\"8bc071ef7b243602\" shape=[6]\n  weight @L0.w_in ", "duplicate weight @L0.b_in", ""),
    "a block that is not closed": ("\n  }\n  %deep", "\n  %deep", "expected word, got %deep", ":3"),
    "a brace after a node that has no rows": (HEAD, HEAD + " {", "unexpected {", f":{len(HEAD) + 2}"),
    "an mlp without a brace": (re.search("%L1 = mlp.* {", TEXT)[0], re.search("%L1 = mlp.*(?= {)", TEXT)[0], "expected {", ""),
}  # fmt: skip


@pytest.mark.parametrize("old, new, what, column", CASES.values(), ids=CASES)
def test_errors_say_what_and_where(old, new, what, column):
    assert old in TEXT
    broken = TEXT.replace(old, new, 1)
    with pytest.raises(Gpt2cError, match=re.escape(what)) as error:
        verify(parse(broken))
    number = next(
        n for n, (a, b) in enumerate(zip(TEXT.split("\n"), broken.split("\n")), 1) if a != b
    )
    line = int(error.value.where.removeprefix("line ").partition(":")[0])
    if column:
        assert error.value.where == f"line {number}{column}"
    assert line >= number


def test_comments_blank_lines_and_spacing_are_ignored():
    loose = "# written by hand\n\n" + TEXT.replace("\n  %", "\n\n # a node\n\t%")
    loose = loose.replace("layer=1", "layer = 1").replace("[%tok, %pos]", "[ %tok,%pos ]")
    assert parse(loose) == FULL


def test_integers_are_accepted_as_floats():
    assert parse(TEXT.replace("margin=1.42", "margin=2")).guard.margin == 2.0


class TestWeights:
    def test_missing(self):
        store = FULL.weights.only(set(FULL.weights) - {"L0.w_out"})
        with pytest.raises(Gpt2cError, match=r"line \d+:1: weight @L0.w_out is missing"):
            parse(TEXT, weights=store)

    def test_other_content(self):
        changed = FULL.weights["L0.w_out"].array + 1
        store = FULL.weights.updated({"L0.w_out": changed})
        with pytest.raises(Gpt2cError, match=r"weight @L0\.w_out has other content"):
            parse(TEXT, weights=store)
        assert (parse(TEXT, weights=store, check=False).weights["L0.w_out"].array == changed).all()

    @pytest.mark.parametrize("check", [True, False])
    def test_wrong_shape(self, check):
        store = FULL.weights.updated({"L0.w_out": np.zeros((8, 6), np.float32)})
        with pytest.raises(Gpt2cError, match=r"weight @L0.w_out has shape \(8, 6\)"):
            parse(TEXT, weights=store, check=check)

    def test_not_finite(self):
        for number in (np.nan, np.inf):
            changed = FULL.weights["L0.w_out"].array.copy()
            changed[2, 3] = number
            store = FULL.weights.updated({"L0.w_out": changed})
            program = parse(TEXT, weights=store, check=False)
            with pytest.raises(InvalidProgram, match=r"@L0\.w_out: has NaN or infinite"):
                verify(program)

    def test_unused_weights_of_the_store_are_dropped(self):
        store = FULL.weights.updated({"other": np.zeros(3, np.float32)})
        assert parse(TEXT, weights=store) == FULL

    def test_without_weights_the_structure_is_known(self):
        program = parse_program(TEXT)
        assert program.core == FULL.core
        assert program.extent(program.core.nodes[0].table) == (6, 8)
        with pytest.raises(Gpt2cError, match="not available"):
            program.array(program.core.nodes[0].table)

    def test_invalid_shapes(self):
        for shape in ("[-1, 8]", "[true]", "[x]"):
            with pytest.raises(Gpt2cError, match="expected a list of sizes"):
                parse_program(TEXT.replace("shape=[6, 8]", f"shape={shape}", 1))


def test_store_is_immutable_and_shares_unchanged_tensors():
    store = small_program().weights
    with pytest.raises(ValueError, match="read-only"):
        store["token"].array[0, 0] = 1
    new = store.updated({"L0.w_out": np.zeros((6, 8))})
    assert new["token"] is store["token"] and new["L0.w_out"] != store["L0.w_out"]
    assert new["L0.w_out"].array.dtype == np.float32
    with pytest.raises(TypeError, match="float32"):
        type(store["token"])(np.zeros(3))


def test_equality_compares_every_bit():
    zero, negative = (Weights().updated({"x": np.array([z], np.float32)}) for z in (0.0, -0.0))
    assert zero != negative
    assert Weights().updated({"x": np.zeros((2, 3))}) != Weights().updated({"x": np.zeros((3, 2))})
    program = small_program()
    assert program == small_program() and program != small_program(seed=1)
    assert replace(program, weights=program.weights.updated({})) == program


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('token in {" he", " it"}', '\'token in {" he", " it"}\''),
        ("it's", '"it\'s"'),
        ('\'""', "'\\'\"\"'"),
        ('\\"', "'\\\\\"'"),
        ("", '""'),
    ],
)
def test_strings_are_in_the_quotes_that_need_fewer_backslashes(text, shown):
    assert quoted(text) == shown and unquoted(shown) == text
    assert unquoted(json.dumps(text)) == text  # as older programs have it
