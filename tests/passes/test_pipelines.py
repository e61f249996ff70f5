"""Pipeline strings: what they mean, and errors that say what to write instead."""

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.passes import PASSES, PRESETS, describe_passes, parse_pipeline
from gpt2c.passes.attribute import Attribute
from gpt2c.passes.canonicalize import Canonicalize
from gpt2c.passes.classify import Classify
from hypothesis import example, given
from hypothesis import strategies as st


@pytest.mark.parametrize("text", ["canonicalize,classify{min_score=0.5},attribute{tokens=7}"])
def test_names_and_options(text):
    assert parse_pipeline(text) == [Canonicalize(), Classify(min_score=0.5), Attribute(tokens=7)]


@pytest.mark.parametrize(
    "text",
    [
        " canonicalize , classify { min_score = 0.5 } ,attribute{tokens=7 }\n",
        "canonicalize{},classify{min_score=5e-1,},attribute{ tokens=7}",
    ],
)
def test_spacing_does_not_matter(text):
    assert parse_pipeline(text) == parse_pipeline(
        "canonicalize,classify{min_score=0.5},attribute{tokens=7}"
    )


def test_empty():
    assert parse_pipeline("") == parse_pipeline(" \n") == []


def test_a_pass_may_run_twice():
    assert len(parse_pipeline("canonicalize,canonicalize")) == 2


passes = st.one_of(
    st.just(Canonicalize()),
    st.floats(0, 1).map(lambda score: Classify(min_score=score)),
    st.integers(0, 10**6).map(lambda tokens: Attribute(tokens=tokens)),
)


@given(st.lists(passes))
def test_text_of_passes_reads_back(chosen):
    assert parse_pipeline(",".join(map(str, chosen))) == chosen


def test_text_names_only_what_is_not_the_default():
    assert str(Classify()) == "classify"
    assert str(Attribute(tokens=5)) == "attribute{tokens=5}"


@given(st.text() | st.text(alphabet="canonilze{}=,.5 \n") | st.sampled_from(list(PASSES)))
@example("classify{min_score=1e999}")
@example("attribute{tokens=" + "9" * 5000 + "}")
@example("canonicalize{" * 1000)
def test_any_text_is_a_pipeline_or_an_error(text):
    try:
        assert all(type(each) in PASSES.values() for each in parse_pipeline(text))
    except Gpt2cError as error:
        assert error.where and "\n" not in str(error) and len(str(error)) < 500


ERRORS = {
    "canonicalise": ("unknown pass 'canonicalise'", "Did you mean canonicalize?"),
    "clasify,attribute": ("unknown pass 'clasify'", "Did you mean classify?"),
    "zebra": ("unknown pass 'zebra'", "Known: canonicalize, center_parts, classify, attribute"),
    "classify{min_scor=0.5}": ("unknown option of classify 'min_scor'", "Did you mean min_score?"),
    "classify{zebra=1}": ("unknown option of classify 'zebra'", "Known: min_score"),
    "canonicalize{x=1}": ("unknown option of canonicalize 'x'", "canonicalize has no options"),
    "classify{min_score}": ("option min_score has no value", "pass classify"),
    "classify{min_score=}": ("option min_score has no value", "pass classify"),
    "classify{=1}": ("unknown option of classify ''", ""),
    "classify{min_score=much}": ("min_score=much is not of type float", "pass classify"),
    "classify{min_score=2}": ("expected min_score between 0 and 1, got 2.0", "pass classify"),
    "classify{min_score=nan}": ("expected min_score between 0 and 1, got nan", "pass classify"),
    "classify{min_score=0.1,min_score=0.2}": ("option min_score twice", "pass classify"),
    "attribute{tokens=1.5}": ("tokens=1.5 is not of type int", "pass attribute"),
    "attribute{tokens=-1}": ("expected tokens >= 0, got -1", "pass attribute"),
    "canonicalize,": ("ends with a comma", "Name a pass"),
    "canonicalize,,classify": ("cannot read", "name,name{option=value,...}"),
    ",": ("cannot read", ""),
    "canonicalize classify": ("cannot read", ""),
    "classify{min_score=0.5": ("cannot read", ""),
    "classify{min_score=0.5}}": ("cannot read", ""),
    "canonicalize;classify": ("cannot read", ""),
}


@pytest.mark.parametrize("text", ERRORS)
def test_errors(text):
    what, more = ERRORS[text]
    with pytest.raises(Gpt2cError) as error:
        parse_pipeline(text)
    assert what in str(error.value) and more in str(error.value)


def test_presets():
    assert [str(each) for each in parse_pipeline(PRESETS["O1"])] == ["canonicalize"]
    for name, text in PRESETS.items():
        assert ",".join(map(str, parse_pipeline(text))) == text, name


def test_every_pass_is_described():
    described = {name: (summary, options) for name, summary, options in describe_passes()}
    assert described.keys() == PASSES.keys()
    for name, (summary, options) in described.items():
        assert summary.endswith(".") and len(summary) > 20, name
        for option, kind, default, text in options:
            assert kind in ("int", "float", "str", "bool") and text
            assert parse_pipeline(f"{name}{{{option}={default}}}") == [PASSES[name]()]
    assert described["classify"][1][0] == (
        "min_score",
        "float",
        "0.3",
        "minimum score of a role",
    )
