"""Programs of rules as source: it answers what the IR says, reads well, and lets nothing else in."""

import json
import subprocess
import sys

import pytest
from counting import counting_model
from gpt2c.codegen.output.folder import load_program, write_program
from gpt2c.codegen.readme.write import render_readme
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.ir import Evidence, Program, Rule, Unembed, Value, parse_program, print_program, verify
from gpt2c.rules.run import rule_answers

DEPTH = Value(
    "depth",
    "count",
    Rule("count(seen, 'a') - count(seen, 'b')"),
    (),
    Evidence("how many more a than b", 0.98, provenance="symbolize", roles=(("L0H0", 0.98),)),
)
LEGAL = "{'b': depth > 0, 'a': not depth > 0, '<eos>': True}"
NEXT = "'<eos>' if depth > 1 else 'a' if depth < 1 else most_common(seen)"


def rules(answer: str = LEGAL, value: Value = DEPTH, readout: str = "multilabel") -> Program:
    unembed = Unembed(None, None, readout, reads=(value.name,), rule=Rule(answer))
    return counting_model().rewritten((value, unembed), {})


def run(folder, code: str) -> str:
    command = [
        sys.executable,
        "-I",
        "-c",
        f"import sys; sys.path.insert(0, {str(folder)!r}); {code}",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize(("answer", "readout"), [(LEGAL, "multilabel"), (NEXT, "argmax")])
def test_the_source_answers_what_the_ir_says(tmp_path, answer, readout):
    program = verify(rules(answer, readout=readout))
    write_program(program, tmp_path)
    ids = [2, 0, 0, 1, 1, 1, 0, 0]
    out = run(
        tmp_path,
        f"import program, json; print(json.dumps([sorted(a) if isinstance(a, set) else a for a in program.answer({ids})]))",
    )
    names = program.vocabulary.tokens
    expected = [
        sorted(map(names.index, a)) if isinstance(a, frozenset) else names.index(a)
        for a in rule_answers(program, [names[i] for i in ids])
    ]
    assert json.loads(out) == expected


def test_rules_that_read_position_ids_are_given_the_offset(tmp_path):
    position = Value("position", "count", Rule("offset + len(seen) - 1"))
    program = verify(rules("{'a': position > 4, 'b': position % 2 == 0}", position))
    write_program(program, tmp_path)
    ids = [2, 0, 0, 1]
    names = program.vocabulary.tokens
    for offset in (0, 3):
        code = f"import program; print([sorted(a) for a in program.answer({ids}, {offset})])"
        answers = rule_answers(program, [names[i] for i in ids], offset=offset)
        expected = [sorted(map(names.index, answer)) for answer in answers]
        assert json.loads(run(tmp_path, code)) == expected
    shown = [
        subprocess.run(
            [sys.executable, str(tmp_path), "a a", "--offset", offset],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        for offset in ("0", "3")
    ]
    assert [line.split("\t")[2] for line in shown[0]] != [line.split("\t")[2] for line in shown[1]]
    assert "position id of the first token" in (tmp_path / "__main__.py").read_text()


def test_source_is_idiomatic_python(tmp_path):
    source = render_sources(rules())["program.py"].decode()
    assert 'depth = count(seen, "a") - count(seen, "b")' in source
    assert "# How many more a than b (held by L0H0, interchange accuracy 0.98)." in source
    assert 'if depth > 0:\n        legal |= {"b"}\n    else:\n        legal |= {"a"}' in source
    assert 'legal = {"<eos>"}' in source
    assert "lambda" not in source
    assert b"def most_common" not in render_sources(rules())["rules.py"], "only what is used"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("{'a': depth == 0, 'b': depth != 0}", "if depth == 0:|{'a'}|else:|{'b'}"),
        ("{'a': depth < 3, 'b': depth >= 3}", "if depth < 3:|{'a'}|else:|{'b'}"),
        ("{'a': not 'a' in seen, 'b': 'a' in seen}", "if 'a' not in seen:|{'a'}|else:|{'b'}"),
        ("{'a': depth < 3, 'b': depth > 3}", "if depth < 3:|{'a'}|if depth > 3:|{'b'}"),
        (
            "{'a': (depth == 0 if depth < 3 else True), 'b': (depth != 0 if depth < 3 else True)}",
            "if depth == 0 if depth < 3 else True:|{'a'}|if depth != 0 if depth < 3 else True:|{'b'}",
        ),
    ],
)
def test_a_condition_and_its_negation_share_an_if(answer, expected):
    source = render_sources(rules(answer))["program.py"].decode().replace('"', "'")
    lines = [line.strip().removeprefix("legal |= ") for line in source.splitlines()]
    begin = lines.index("legal = set()") + 1
    assert lines[begin : lines.index("return legal")] == expected.split("|")


def test_no_weight_is_written_and_the_folder_gives_the_same_bytes_again(tmp_path):
    program = rules()
    write_program(program, tmp_path)
    assert not list((tmp_path / "weights").glob("*.npy"))
    again = load_program(tmp_path)
    assert again.core == program.core
    assert render_sources(again) == render_sources(program)
    assert parse_program(print_program(program)).core == program.core


def test_rules_have_no_logits(tmp_path):
    write_program(rules(), tmp_path)
    out = run(
        tmp_path,
        "import program\ntry:\n    program.logits([2])\nexcept program.NoLogits as e: print(e)",
    )
    assert "no logits" in out


def test_python_runs_the_folder(tmp_path):
    write_program(rules(NEXT, readout="argmax"), tmp_path)
    done = subprocess.run(
        [sys.executable, str(tmp_path), "<bos> a b"], capture_output=True, text=True, check=True
    )
    assert done.stdout == "<bos> a b a <eos>\n" or done.stdout.startswith("<bos> a b a")


@pytest.mark.parametrize(
    ("answer", "readout", "sentence"),
    [
        (LEGAL, "multilabel", "Legal next tokens: ‹eos› always; b if `depth > 0`, else a."),
        ("{'a': depth < 3, '<eos>': depth < 3}", "multilabel", "a and ‹eos› if `depth < 3`."),
        (
            NEXT,
            "argmax",
            "The next token is ‹eos› if `depth > 1`; else a if `depth < 1`;"
            " else `most_common(seen)`. `most_common` returns the most frequent token;",
        ),
    ],
)
def test_readme_describes_the_answer_rule(answer, readout, sentence):
    program = rules(answer, readout=readout)
    readme = render_readme(program, {}, [], "counts")
    assert sentence in readme.replace("\n", " ")
    assert "`rules.py` holds" in readme and "rules.py" in render_sources(program)


def test_a_readme_names_no_file_that_is_not_there():
    value = Value("any_a", "bool", Rule("'a' in seen"), (), Evidence("whether a was seen"))
    program = rules("{'b': any_a}", value)
    assert "rules.py" not in render_sources(program)
    assert "rules.py" not in render_readme(program, {}, [], "seen")


@pytest.mark.parametrize(
    "rule",
    ["__import__('os').system('x')", "seen.pop()", "other", "count(seen, 'a'", "'a'\nimport os"],
)
def test_a_rule_that_is_none_is_refused(rule):
    with pytest.raises(Gpt2cError):
        render_sources(rules(value=Value("depth", "count", Rule(rule))))
    with pytest.raises(Gpt2cError):
        render_sources(rules(answer=rule))


@pytest.mark.parametrize("name", ["seen", "legal", "count", "len", "class"])
def test_a_name_that_would_hide_another_is_refused(name):
    value = Value(name, "count", Rule("count(seen, 'a')"))
    with pytest.raises(Gpt2cError):
        render_sources(rules("{'a': True}", value))


def test_a_label_stays_in_its_comment():
    label = 'x\nimport os\n"""'
    value = Value("depth", "count", DEPTH.rule, (), Evidence(label, provenance="symbolize"))
    source = render_sources(rules(value=value))["program.py"].decode()
    assert "\nimport os" not in source
