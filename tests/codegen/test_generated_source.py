"""The source of generated programs: as recorded, clean, and without anything that isn't used."""

import ast
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from counting import counting_model
from gpt2c.codegen.fallback import own_numbers
from gpt2c.codegen.names import INLINE_ROWS, neuron_name
from gpt2c.codegen.output.folder import load_program, source_hashes, write_program
from gpt2c.codegen.output.staging import OWN_NAMES
from gpt2c.codegen.readme.write import render_readme
from gpt2c.codegen.render import render_sources
from gpt2c.errors import Gpt2cError
from gpt2c.frontend import Vocabulary
from gpt2c.frontend.lift import lift
from gpt2c.ir import (
    Constant,
    Evidence,
    Graph,
    Guard,
    Head,
    Mlp,
    Norm,
    Program,
    Rule,
    Unembed,
    Value,
    count_numbers,
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


@pytest.fixture(scope="module")
def programs() -> dict[str, Program]:
    return {name: make() for name, make in PROGRAMS.items()}


@pytest.fixture(scope="module")
def sources(programs: dict[str, Program]) -> dict[str, dict[str, str]]:
    return {
        name: {file: content.decode() for file, content in render_sources(program).items()}
        for name, program in programs.items()
    }


def readme(program: Program) -> str:
    numbers = count_numbers(program, program.core)
    fidelity = {
        "opaque_numbers": {
            "core": numbers["parts"],
            "fallback": own_numbers(program),
            "embeddings": numbers["embeddings"],
        }
    }
    return render_readme(program, fidelity, [], "small")


@pytest.mark.parametrize("name", PROGRAMS)
def test_source_is_as_recorded(
    name: str,
    programs: dict[str, Program],
    sources: dict[str, dict[str, str]],
    golden: Callable[[str, str], None],
) -> None:
    files = {"README.md": readme(programs[name]), **sources[name]}
    # Tokenizers have tests of their own.
    shown = {file: text for file, text in files.items() if not file.startswith("tokenizer")}
    text = "".join(f"════ {file}\n{content}" for file, content in shown.items())
    golden(f"source/{name}.txt", text)


def test_nothing_is_unused_and_nothing_is_missing(
    sources: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    for name, files in sources.items():
        assert unused(files) == set(), name
        for file, text in files.items():
            path = tmp_path / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    rules = "F,E9,W291,W293,B,SIM,PLE"
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache"]
    command += [f"--select={rules}", "--ignore=B905", "."]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


# What others may rely on, and what pytest and Python call.
CONTRACT = {
    *("decode", "encode", "logits", "generate", "answer", "Generation", "READOUT", "CONTEXT"),
    *("EOS", "stop", "exact", "fallback", "decided_by", "main"),
}


def unused(files: dict[str, str]) -> set[str]:
    """Functions, classes, constants and parameters of a program that no file of it mentions."""
    defined: set[str] = set()
    mentioned: set[str] = set()
    for file, text in files.items():
        if not file.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(text)):
            match node:
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    defined |= set() if name.startswith(("test_", "__")) else {name}
                case ast.arg(arg=name):
                    defined.add(name)
                case ast.Name(id=name, ctx=ast.Store()):
                    defined.add(name)
                case ast.Attribute(attr=name, ctx=ast.Store()):
                    defined.add(name)
                case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                    mentioned.add(name)
    return defined - mentioned - CONTRACT - {"_"}


def test_lines_fit_a_screen(sources: dict[str, dict[str, str]]) -> None:
    for files in sources.values():
        for file, text in files.items():
            if file.endswith(".py"):
                long = [line for line in text.splitlines() if len(line) > 110]
                assert not long, f"{file}: {long[0]}"


def test_every_part_is_where_it_says(programs: dict[str, Program], sources) -> None:
    for name, program in programs.items():
        for head in program.core.of(Head):
            text = sources[name][f"layers/layer_{head.layer}.py"]
            assert f"def {head.name}" in text
            assert len(calls_of(text, head.name)) == 1
        for mlp in program.core.of(Mlp):
            table = f"layers/layer_{mlp.layer}.neurons.tsv"
            if len(mlp.rows) > INLINE_ROWS:
                lines = sources[name][table].splitlines()
                # In families; the row of the weights stands beside the name.
                rows = {int(cells[1]): cells[0] for cells in (x.split("\t") for x in lines[1:])}
                assert rows == {i: neuron_name(program, row) for i, row in enumerate(mlp.rows)}
                assert lines[0].split("\t")[1] == "row"
            else:
                text = sources[name][f"layers/layer_{mlp.layer}.py"]
                assert all(
                    f'    "{neuron_name(program, row)}": {index},' in text
                    for index, row in enumerate(mlp.rows)
                )


def calls_of(source: str, head: str) -> list[str]:
    """The lines, each to itself, that call a head's function."""
    lines = [line.strip() for line in source.splitlines()]
    return [line for line in lines if line.startswith(head) and line.endswith("(n, run),")]


@pytest.mark.parametrize("name", ["words.O2", "bytes.table", "rules.argmax"])
def test_a_folder_holds_the_program_that_it_was_generated_from(
    name: str, programs: dict[str, Program], sources: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    write_program(programs[name], tmp_path)
    again = load_program(tmp_path, check=True)
    assert again == programs[name]
    written = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*")}
    assert list(sources[name]) == sorted(sources[name])
    for file, content in render_sources(again).items():
        assert (tmp_path / file).read_bytes() == content == sources[name][file].encode()
        written.discard(file)
    rest = {file for file in written if not file.endswith(".npy")}
    assert rest <= {"program.ir", "layers", "tokenizer", "weights"}
    assert {file.name for file in tmp_path.iterdir()} <= OWN_NAMES


def test_files_that_decide_what_a_program_does_are_hashed(sources, tmp_path: Path) -> None:
    for file, text in {**sources["bytes.table"], "fidelity.json": "{}", "README.md": ""}.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text, encoding="utf-8")
    before = source_hashes(tmp_path)
    assert set(before) == set(sources["bytes.table"])
    table = tmp_path / "layers" / "layer_1.neurons.tsv"
    table.write_text(table.read_text() + "\n")
    changed = [name for name, known in source_hashes(tmp_path).items() if before[name] != known]
    assert changed == ["layers/layer_1.neurons.tsv"]


def test_layers_that_lost_their_parts_still_make_a_program(tmp_path: Path) -> None:
    program = small_program()
    nodes = [
        node
        for node in program.core
        if not (isinstance(node, Head | Mlp) and node.layer == 0)
        and not (isinstance(node, Constant) and node.layer == 1)
        and not (isinstance(node, Head) and node.name == "L1H1")
    ]
    less = program.rewritten(tuple(nodes), {})
    sources = render_sources(less)
    first = sources["layers/layer_0.py"].decode()
    assert "All heads are pruned." in first and "MLP_CONSTANT" in first
    for name, content in sources.items():
        if name.endswith(".py"):
            compile(content, name, "exec")
    assert unused({name: content.decode() for name, content in sources.items()}) == set()


def test_partly_folded_norm_raises() -> None:
    program = words("O1")
    with pytest.raises(Gpt2cError, match="folded"):
        render_sources(with_node(program, "L0", norm=Norm(centre=True)))


def test_readme_example_is_a_recorded_prompt(programs) -> None:
    program = programs["words.O2"]
    record = {
        **{"ids": [0, 4], "offset": 2, "stop": 1, "close": [], "new_tokens": 32},
        **{"continuation": [4, 1], "read": [0, 4, 4], "scored": [0, 1, 2], "answers": [4, 4, 1]},
        **{"close_answers": [], "top": []},
    }
    fidelity = {
        "opaque_numbers": {"core": 1, "embeddings": 2},
        "exact": {"value": True, "ties": 0, "n": 1},
    }
    text = render_readme(program, fidelity, [record], "small")
    assert """$ python small "<bos> it's" --offset 2\n<bos> it's it's <eos>\n""" in text
    # Token 2 has quotes, which need care in a shell: a made-up prompt takes its place.
    quoted = {**record, "ids": [0, 2]}
    text = render_readme(program, fidelity, [quoted], "small")
    assert '$ python small "<bos> <eos>"    # continue the prompt\n' in text
    ids = programs["ids.O0"]
    text = render_readme(ids, fidelity, [record], "small")
    assert '$ python small "0 4" --offset 2\n0 4 4 1\n' in text
    tied = {**record, "close": [0]}
    assert '$ python small "0 4" --offset 2    # ' in render_readme(ids, fidelity, [tied], "small")
    legal = {**record, "answers": [[4], [1, 4], []]}
    del legal["continuation"]
    sets = of_ids("O0", readout="multilabel")
    text = render_readme(sets, fidelity, [legal], "small")
    assert '"0 4 4" --offset 2\n2\t0\t4\n3\t4\t1 4\n4\t4\t(none)\n' in text
    # Of a program that is not exact, the original's output says nothing.
    other = {**fidelity, "exact": {"value": False, "ties": 0, "n": 1}}
    for unproven in (other, {"opaque_numbers": fidelity["opaque_numbers"]}):
        text = render_readme(program, unproven, [record], "small")
        assert (
            """$ python small "<bos> it's" --offset 2    # """ in text and "it's it's" not in text
        )


def test_readme_states_the_fidelity(programs) -> None:
    program = programs["words.O2"]
    measure = {"value": 0.125, "low": 0.1, "high": 0.15, "n": 8}
    fidelity = {
        "opaque_numbers": {"core": 1234, "embeddings": 2},
        "verification": {"prompts": 8, "source": "inputs.jsonl.gz"},
        "wer": measure,
        "match": measure,
        "exact": {"value": False, "ties": 0, "n": 8},
        "max_logit_difference": 0.5,
    }
    text = render_readme(program, fidelity, [], "small")
    assert "not exact. The word error rate is 12.50 % [10.00 %, 15.00 %] on 8 prompts." in text
    assert "12.50 % [10.00 %, 15.00 %]" in text and "1,234" in text
    exact = {**fidelity, "exact": {"value": True, "ties": 1, "n": 8}}
    text = render_readme(program, exact, [], "small")
    assert "exact. On 8 prompts all tokens equal the original's except at 1 numerical tie" in text
    without = render_readme(program, {"opaque_numbers": fidelity["opaque_numbers"]}, [], "small")
    assert "not measured yet" in without
    sets = {**fidelity, "wer": None}
    assert "All answers match the original's on 12.50 % of 8 prompts." in render_readme(
        program, sets, [], "small"
    )


def test_folder_names_are_quoted_for_the_shell(programs) -> None:
    fidelity = {"opaque_numbers": {"core": 1, "embeddings": 2}}
    assert "$ python 'my model' " in render_readme(programs["words.O1"], fidelity, [], "my model")
    for name in ("a\nb", "`touch x`"):
        text = render_readme(programs["words.O1"], fidelity, [], name)
        assert name not in text and "$ python DIR " in text
