"""No string of a checkpoint becomes code, ends a comment, or breaks a table."""

import ast
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from builders import tiny_gpt2
from gpt2c.codegen.names import INLINE_ROWS
from gpt2c.codegen.render import render_sources
from gpt2c.codegen.text import (
    identifier,
    literal,
    markdown,
    plural,
    prose,
    shell_word,
    text_of_bytes,
)
from gpt2c.errors import Gpt2cError
from gpt2c.ir import Evidence, Mlp, Neuron
from gpt2c.runtime.process import ProgramProcess
from gpt2c.workflows.compile import CompileOptions, compile_checkpoint
from gpt2c.workflows.presets import default_passes
from hypothesis import given
from hypothesis import strategies as st
from small import small_program, with_node
from vocabularies import added, train_bytes, words, write

TOUCH = '__import__("os").system("touch${IFS}PWNED")'
PRINTABLE = [
    *('say"hi"', "it's", '"""', "'''", '"', "'", "\\", "\\n", "\\N{BULLET}", "#", "{", "}", "{}"),
    *("{{7*7}}", "{%raw%}", "{#x#}", "{{self}}", "%s", "%(x)s", "${IFS}", "$(touch${IFS}PWNED)"),
    *("`touch${IFS}PWNED`", ";touch${IFS}PWNED;", f'"""+{TOUCH}+"""', f"'''+{TOUCH}+'''"),
    *(f"{{{TOUCH}}}", f"{{{{{TOUCH}}}}}", f'")or({TOUCH})or("', "|", "||", "<script>", "</td>"),
    *("](http://x)", "![x](y)", "**", "```", "~~~", "--", "-n", "\u00e9", "\u65e5", "\U0001f600"),
    *("_", "\u2423", "#5", "[bold]", "[/]"),
]
UNPRINTABLE = [
    "a\nb",
    "c\rd",
    "e\tf",
    "g\u2028h",
    "\u202ei",
    "\x1b[31mj",
    "k\x85l",
    "\x0cm",
    "\x00n",
]
UNPRINTABLE += [f'"\n{TOUCH}\n"', "\ufeffo", "p q"]
PARTS = ("<bos>", "<eos>", "<unk>")


def compiled(folder: Path, out: str, **options: int) -> Path:
    """A checkpoint's folder, whose tokenizer is there, as a program in a folder of this name."""
    tiny_gpt2(folder, eos_token_id=1, bos_token_id=0, **options)
    passes = default_passes(2)
    target = folder.parent / out
    compile_checkpoint(str(folder), target, CompileOptions(passes=passes, verify=2, pyz=True))
    return target


def check_files(folder: Path) -> None:
    for path in folder.rglob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"))
    for path in folder.rglob("*.tsv"):
        lines = path.read_text(encoding="utf-8").split("\n")
        assert lines.pop() == ""
        assert lines == "\n".join(lines).splitlines()
        assert len({line.count("\t") for line in lines}) == 1
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert "<script>" not in text and "](" not in text
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        assert len({row.count("|") for row in table.splitlines()}) == 1


def check_runs(folder: Path, prompt: str) -> None:
    """Every module runs in its own process and prints only the continued prompt."""
    archive = folder.with_name(f"{folder.name}.pyz")
    calls = [(folder, "--trace", "-n2"), (folder, "--answer"), (folder, "--help"), (archive, "-n2")]
    for place, *options in calls:
        result = subprocess.run(
            [sys.executable, "-I", "-B", str(place), *options, "--", prompt],
            capture_output=True,
            text=True,
            check=False,
            cwd=folder.parent,
        )
        assert (result.returncode, result.stderr) == (0, "")
    assert not [path for path in folder.parent.rglob("*") if path.name.endswith("PWNED")]


@pytest.mark.parametrize("tokens", [PRINTABLE, [*PRINTABLE, *UNPRINTABLE]], ids=["source", "data"])
def test_words_that_are_code_stay_words(tokens, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    checkpoint = tmp_path / 'x""";{{7*7}}`touch PWNED`\\'
    checkpoint.mkdir()
    everything = [*PARTS, *tokens]
    write(checkpoint, tokenizer_json=words(everything))
    options = {"vocab_size": len(everything), "n_inner": INLINE_ROWS + 2, "n_layer": 1}
    folder = compiled(checkpoint, "o\"'{{1}}`$(touch PWNED)`", **options)
    check_files(folder)
    check_runs(folder, " ".join(PRINTABLE[:9]))
    with ProgramProcess(folder, threads=1) as program:
        assert program.decode(range(len(everything))) == " ".join(everything)
        ids = [3, 4, 5, *range(20, len(PRINTABLE))]
        assert program.encode(" ".join(everything[i] for i in ids)) == ids


def test_special_tokens_that_are_code_stay_tokens(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    checkpoint = tmp_path / "bytes"
    checkpoint.mkdir()
    document = train_bytes(300)
    size = len(document["model"]["vocab"])
    # A character that stands for a byte would be that byte's token; all else may be added.
    specials = [token for token in (*PRINTABLE, *UNPRINTABLE) if len(token) > 1]
    document["added_tokens"] += [added(text, size + i) for i, text in enumerate(specials)]
    write(checkpoint, tokenizer_json=document)
    options = {"vocab_size": size + len(specials), "n_inner": 24, "n_layer": 1}
    folder = compiled(checkpoint, "bytes-out", **options)
    check_files(folder)
    check_runs(folder, f"The quick {PRINTABLE[0]} brown")
    text = "fox " + "x".join(specials) + " end"
    with ProgramProcess(folder, threads=1) as program:
        ids = program.encode(text)
        assert set(range(size, size + len(specials))) <= set(ids)
        assert program.decode(ids) == text


@given(st.one_of(st.text(), st.none(), st.integers(), st.lists(st.text(max_size=5), max_size=4)))
def test_literals_are_ascii_and_mean_what_they_were(value: object) -> None:
    source = literal(value)
    assert source.isascii() and "\n" not in source and ast.literal_eval(source) == value


def test_what_has_no_literal_is_refused() -> None:
    with pytest.raises(Gpt2cError):
        literal(float("nan"))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_prose_stays_within_comment_and_docstring(text: str) -> None:
    shown = prose(text)
    assert shown.isprintable()
    source = f'def f():  # {shown}\n    """{shown}"""\n    return 1\n'
    tree = ast.parse(source)
    assert len(tree.body) == 1 and len(tree.body[0].body) == 2
    assert ast.get_docstring(tree.body[0], clean=False) == shown


@given(st.text())
def test_markdown_has_no_signs_of_its_own(text: str) -> None:
    shown = markdown(text)
    assert shown.isprintable() and not set(shown) & set("<>|`*[]\\")


@given(st.text())
def test_identifiers_are_names_after_a_letter(text: str) -> None:
    assert f"L0H0_{identifier(text)}".isidentifier() and identifier(text).isascii()


def test_bytes_are_shown_as_text() -> None:
    assert text_of_bytes("\u0120caf\u00c3\u00a9\u010a") == " caf\u00e9\n"
    assert text_of_bytes("\u00c3") == "\\xc3"
    assert text_of_bytes("<|\u65e5|>") == "<|\u65e5|>"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_bytes_of_any_text_are_shown_as_that_text(text: str) -> None:
    from tokenizers import pre_tokenizers

    level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    pieces = level.pre_tokenize_str(text)
    assert "".join(text_of_bytes(piece) for piece, _ in pieces) == text


def test_plurals() -> None:
    shown = (plural(0, "head"), plural(1, "head"), plural(1000, "head"))
    assert shown == ("0 heads", "1 head", "1,000 heads")


def test_labels_and_roles_of_edited_programs_are_no_code() -> None:
    program = small_program()
    evil = Evidence(f'x"""\n{TOUCH}\n"""', 0.5, None, roles=((f'a"""; {TOUCH}', 0.9),))
    program = with_node(program, "L0H0", evidence=evil)
    mlp = program.core["L0"]
    assert isinstance(mlp, Mlp)
    row = Neuron("L0N0", replace(evil, promotes=(2, 3), suppresses=(5,)))
    program = with_node(program, "L0", rows=(row, *mlp.rows[1:]))
    for name, content in render_sources(program).items():
        if name.endswith(".py"):
            tree = ast.parse(content)
            calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
            assert "system" not in {getattr(call.func, "attr", "") for call in calls}


@pytest.mark.parametrize(
    "text",
    [
        "a b",
        "it's",
        "Q: What?\nA: It is",
        "a \"b\"\n'c' \\n",
        "$HOME `ls` !",
        "é\t\u2028\U0001f600",
    ],
)
def test_shell_word_is_one_word_of_the_same_text(text):
    command = f"printf %s {shell_word(text)}"
    printed = subprocess.run(
        ["bash", "-c", command], capture_output=True, check=True, env={"LC_ALL": "C.UTF-8"}
    )
    assert printed.stdout.decode() == text
