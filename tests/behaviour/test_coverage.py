"""Coverage: where phrasings end in text, and whether a slice is right there."""

import pytest
from gpt2c.behaviour.coverage import coverage, patterns_of, places
from gpt2c.behaviour.encoded import align, encode_prompts
from gpt2c.behaviour.gated import GatedInterpreter
from gpt2c.behaviour.schema import read_behaviours
from gpt2c.behaviour.slices import Slice
from planted import IS, PLANTED, encode, planted_lines, planted_program, write_lines

FILLER = 12  # phrasing p0 is: filler 12, subject, IS


@pytest.fixture(scope="module")
def setting(tmp_path_factory):
    path = write_lines(tmp_path_factory.mktemp("data") / "b.jsonl", planted_lines())
    (behaviour,) = read_behaviours(path)
    runner = GatedInterpreter(planted_program())
    prompts = align(encode_prompts(behaviour.of("calibration"), encode, 12))
    return runner, prompts, runner.base(prompts)


# "12 s IS" at two places, and an IS without a filler and subject before it.
TEXT = [15, FILLER, 3, IS, 6, FILLER, 5, IS, 16, IS]


def test_a_behaviour_applies_where_text_ends_like_a_phrasing(setting):
    _, prompts, _ = setting
    ends = [
        end for end, pattern, _ in places(patterns_of(prompts), TEXT) if pattern.phrasing == "p0"
    ]
    assert 4 in ends and 8 in ends
    assert places(patterns_of(prompts), [15, 16, 17, 15]) == []


def test_a_whole_slice_covers_what_applies_and_an_empty_one_does_not(setting):
    runner, prompts, base = setting
    whole = Slice("answer", PLANTED)
    covered = coverage(runner, [(whole, prompts, base)], {"text": [TEXT] * 3})["text"]
    assert covered.tokens == 3 * len(TEXT) and covered.applies >= 6
    assert covered.right >= 0.6 * covered.tried
    empty = coverage(runner, [(Slice("answer", ()), prompts, base)], {"text": [TEXT] * 3})["text"]
    assert empty.applies == covered.applies
    assert empty.right < covered.right
    assert empty.share < covered.share


def test_text_to_which_no_behaviour_applies_is_covered_by_none(setting):
    runner, prompts, base = setting
    texts = {"other": [[15, 16, 17, 15]], "text": [TEXT]}
    covered = coverage(runner, [(Slice("answer", PLANTED), prompts, base)], texts)
    assert (covered["other"].applies, covered["other"].share) == (0, 0.0)
    assert covered["text"].applies >= 2
