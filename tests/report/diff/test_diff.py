"""gpt2c diff: what it says in a terminal, as JSON and as a page."""

import json
from pathlib import Path

import pytest
from gpt2c.codegen.output.folder import source_hashes, write_program
from gpt2c.errors import Gpt2cError
from gpt2c.ir import print_program
from gpt2c.report.diff.diff import diff, side
from gpt2c.report.diff.disagreements import Asked, disagreements
from gpt2c.report.html.page import render_page, script_json
from programs import write_counting
from pruned import HOSTILE, exact, pruned

SKIPS = """
def logits(ids, offset=0):
    rows = np.zeros((len(ids), VOCAB), np.float32)
    rows[np.arange(len(ids)), (np.array(ids) + 1 + (np.array(ids) == 5)) % VOCAB] = 5
    return rows


def generate(ids, max_new_tokens, offset=0, stop=None, fallback=True):
    new = []
    while len(new) < max_new_tokens:
        new.append(int(logits([*ids, *new], offset)[-1].argmax()))
    return Generation(new, ["fallback" if i == 7 else "core" for i in new])
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A generated program with its record of hashes."""
    return written(tmp_path / "program")


def written(path: Path) -> Path:
    path.mkdir()
    write_program(exact(), path)
    record = {"files": source_hashes(path), "wer": {"value": 0.5, "low": 0.25, "high": 0.75}}
    (path / "fidelity.json").write_text(json.dumps(record))
    return path


def test_disagreements_show_the_position_and_who_decided(tmp_path):
    a, b = write_counting(tmp_path / "a"), write_counting(tmp_path / "b", SKIPS)
    asked = [Asked((1, 2), "1 2", kind="low"), Asked((6,), "6", kind="high")]
    facts = disagreements(a, b, asked, new_tokens=6)
    assert (facts["prompts"], facts["differ"]) == (2, 1)
    assert facts["kinds"]["high"]["differ"] == 0 and facts["kinds"]["low"]["wer"] > 0
    assert facts["decided"]["b"]["fallback"] == 2 and facts["decided"]["a"] == {"core": 12}
    [case] = facts["cases"]
    assert case["prompt"] == "1 2" and case["place"] == 3
    assert (case["a"]["token"], case["a"]["who"]) == ("6", "core")
    assert (case["b"]["token"], case["b"]["who"]) == ("7", "fallback")


def test_programs_that_answer_in_sets_are_compared_position_by_position(tmp_path):
    a = write_counting(tmp_path / "a", readout="multilabel")
    b = write_counting(tmp_path / "b", SKIPS, readout="multilabel")
    facts = disagreements(a, b, [Asked((4, 5), "4 5")])
    [case] = facts["cases"]
    assert case["place"] == 1 and case["a"]["token"] == ["6"] and case["b"]["token"] == ["7"]
    assert (facts["sets"], facts["other_sets"], facts["wer"]) == (2, 1, None)


def test_sets_have_no_word_error_rate(tmp_path, command):
    a = write_counting(tmp_path / "a", readout="multilabel")
    b = write_counting(tmp_path / "b", SKIPS, readout="multilabel")
    (tmp_path / "prompts.txt").write_text("4 5\n4\n")
    options = ["--behaviour", "--prompts", tmp_path / "prompts.txt"]
    result = command.succeeds("diff", a, b, *options)
    assert "1 of 2 prompts differ (1 of 3 sets of legal tokens)" in result.out
    assert "word error rate" not in result.out


def test_positions_that_do_not_count_are_not_compared(tmp_path):
    a = write_counting(tmp_path / "a", readout="multilabel")
    b = write_counting(tmp_path / "b", SKIPS, readout="multilabel")
    for scored, differ in (({0}, 0), ({0, 1}, 1)):
        asked = Asked((4, 5), "4 5", scored=frozenset(scored))
        facts = disagreements(a, b, [asked])
        assert (facts["differ"], facts["sets"]) == (differ, len(scored))


def test_behaviour_alone_needs_no_ir(tmp_path, command):
    a, b = write_counting(tmp_path / "a"), write_counting(tmp_path / "b", SKIPS)
    (tmp_path / "prompts.txt").write_text("4\n1\n")
    result = command.succeeds(
        "diff",
        a,
        b,
        "--behaviour",
        "--prompts",
        tmp_path / "prompts.txt",
        "--max-new-tokens=2",
        "--json",
    )
    facts = json.loads(result.out)
    assert facts["behaviour"]["differ"] == 1 and facts["parts"] is None
    message = command.fails("diff", a, b, "--behaviour")
    assert "recorded" in message


def test_a_checkpoint_can_not_be_run(tmp_path):
    a = write_counting(tmp_path / "a")
    with pytest.raises(Gpt2cError, match="can't be run"):
        diff(side(str(a), None), side("nothing.ir", None), behaviour_only=True)


def test_diff_shows_an_edit_and_warns_of_stale_measures(tmp_path, folder, command):
    other = written(tmp_path / "edited")
    layer = other / "layers" / "layer_0.py"
    layer.write_text(layer.read_text().replace("        L0H1(n, run),\n", ""))
    result = command.succeeds("diff", folder, other, "-n0")
    assert "was edited (layers/layer_0.py)" in result.out
    assert "-        L0H1(n, run)," in result.out and "\x1b" not in result.out
    assert "word error rate" in result.out


def test_texts_of_programs_are_compared_without_being_run(tmp_path, command):
    for name, program in (("a.ir", exact()), ("b.ir", pruned())):
        (tmp_path / name).write_text(print_program(program), encoding="utf-8")
    result = command.succeeds("diff", tmp_path / "a.ir", tmp_path / "b.ir")
    assert "compared in memory" in result.out and "- L0H1" in result.out


def test_the_page_escapes_texts_of_a_program(tmp_path, command):
    (tmp_path / "a.ir").write_text(print_program(exact()), encoding="utf-8")
    (tmp_path / "b.ir").write_text(print_program(pruned(HOSTILE)), encoding="utf-8")
    page = tmp_path / "diff.html"
    command.succeeds("diff", tmp_path / "a.ir", tmp_path / "b.ir", "--html", page)
    text = page.read_text()
    assert "&lt;/script&gt;" in text and HOSTILE not in text and "<img" not in text
    assert "exists" in command.fails("diff", tmp_path / "a.ir", tmp_path / "b.ir", "--html", page)
    command.succeeds("diff", tmp_path / "a.ir", tmp_path / "b.ir", "--html", page, "--force")
    other = tmp_path / "precious.html"
    other.write_text("mine")
    message = command.fails(
        "diff", tmp_path / "a.ir", tmp_path / "b.ir", "--html", other, "--force"
    )
    assert "did not write" in message and other.read_text() == "mine"


def test_pages_are_the_same_every_time_and_name_no_network(tmp_path):
    for name, program in (("a.ir", exact()), ("b.ir", pruned())):
        (tmp_path / name).write_text(print_program(program), encoding="utf-8")
    facts = diff(side("a.ir", exact()), side("b.ir", pruned()))
    pages = [render_page("diff.html", {"facts": facts}) for _ in range(2)]
    assert pages[0] == pages[1] and "http://" not in pages[0] and "https://" not in pages[0]


def test_json_in_a_script_ends_no_script():
    text = str(script_json({"a": HOSTILE, "b": "<!--", "c": "\u2028&"}))
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text) == {"a": HOSTILE, "b": "<!--", "c": "\u2028&"}
