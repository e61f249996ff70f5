"""Sources are compared function by function: what only moved or is as before doesn't show."""

from pathlib import Path

import pytest
from gpt2c.errors import Gpt2cError
from gpt2c.report.sources import source_changes

LAYER = '''"""Layer 0."""
import numpy as np

QK = np.zeros((2, 2))  # [2 heads]


def L0H0(n):
    """Looks back (0.4)."""
    return attend(n, QK[0])


# Looks at all.
def L0H1_uniform(n):
    return attend(n, QK[1])


def attention(n):
    return [
        L0H0(n),
        L0H1_uniform(n),
    ]
'''


def changes(tmp_path: Path, before: dict[str, str], after: dict[str, str]) -> dict[str, dict]:
    for name, files in (("a", before), ("b", after)):
        for file, text in files.items():
            path = tmp_path / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    differences = source_changes(tmp_path / "a", tmp_path / "b")
    assert len({each["name"] for each in differences}) == len(differences)
    return {each["name"]: each for each in differences}


def test_equal_sources_show_nothing(tmp_path):
    assert changes(tmp_path, {"layer.py": LAYER}, {"layer.py": LAYER}) == {}


def test_functions_in_another_order_or_file_are_not_changed(tmp_path):
    first, second = "def f():\n    return 1\n", "def g():\n    return 2\n"
    assert changes(tmp_path, {"m.py": first + second}, {"m.py": second + first}) == {}


def test_a_function_in_another_file_moved(tmp_path):
    text = "def f():\n    return 1\n"
    differences = changes(tmp_path, {"m.py": text, "n.py": ""}, {"m.py": "", "n.py": text})
    assert differences["f"]["change"] == "moved"
    assert differences["f"]["was"] == "m.py: f" and differences["f"]["diff"] == []


def test_only_the_changed_function_shows_with_its_lines(tmp_path):
    after = LAYER.replace("        L0H0(n),\n", "")
    differences = changes(tmp_path, {"layer.py": LAYER}, {"layer.py": after})
    assert list(differences) == ["attention"] and differences["attention"]["change"] == "changed"
    assert [line for line in differences["attention"]["diff"] if line[0] in "+-"] == [
        "-        L0H0(n),"
    ]


def test_changes_of_comments_and_of_code_are_distinguished(tmp_path):
    after = LAYER.replace("(0.4)", "(0.5)").replace("# Looks at all.", "# Looks everywhere.")
    differences = changes(tmp_path, {"layer.py": LAYER}, {"layer.py": after})
    assert {name: each["change"] for name, each in differences.items()} == {
        "L0H0": "described",
        "L0H1_uniform": "described",
    }


def test_another_index_in_a_weight_block_does_not_change_a_head(tmp_path):
    after = LAYER.replace("QK[1]", "QK[0]")
    differences = changes(tmp_path, {"layer.py": LAYER}, {"layer.py": after})
    assert differences["L0H1_uniform"]["change"] == "renumbered"


def test_the_function_of_a_head_is_matched_by_part_not_role(tmp_path):
    after = LAYER.replace("L0H1_uniform", "L0H1_induction")
    differences = changes(tmp_path, {"layer.py": LAYER}, {"layer.py": after})
    assert differences["L0H1_induction"]["change"] == "renamed"
    assert differences["L0H1_induction"]["was"] == "layer.py: L0H1_uniform"


def test_a_function_that_was_mostly_kept_under_another_name_shows_its_lines(tmp_path):
    body = "".join(f"    x{i} = {i}\n" for i in range(9))
    differences = changes(
        tmp_path, {"m.py": f"def f():\n{body}"}, {"m.py": f"def g():\n{body}    return x1\n"}
    )
    assert differences["g"]["change"] == "changed" and differences["g"]["was"] == "m.py: f"


def test_added_and_removed(tmp_path):
    differences = changes(
        tmp_path, {"m.py": "A = 1\n"}, {"m.py": "def other():\n    yield from ()\n"}
    )
    assert {name: each["change"] for name, each in differences.items()} == {
        "A": "removed",
        "other": "added",
    }


def test_rows_of_tables_are_compared_but_for_their_place(tmp_path):
    before = "neuron\trow\tpromotes\nL0N1\t0\ta\nL0N2\t1\tb\nL0N3\t2\tc\n"
    after = "neuron\trow\tpromotes\nL0N2\t0\tb\nL0N3\t1\td\n"
    differences = changes(tmp_path, {"l.tsv": before}, {"l.tsv": after})
    assert {name: each["change"] for name, each in differences.items()} == {
        "L0N1": "removed",
        "L0N3": "described",
    }


def test_columns_of_tables_are_matched_by_name(tmp_path):
    """A column that only some neuron needs is no change of the others."""
    before = "neuron\trow\tpromotes\nL0N1\t0\ta\nL0N2\t1\tb\n"
    after = "neuron\trow\tdoes\tpromotes\nL0N1\t0\t\ta\nL0N2\t1\tedit 1\tb\n"
    differences = changes(tmp_path, {"l.tsv": before}, {"l.tsv": after})
    assert {name: each["change"] for name, each in differences.items()} == {"L0N2": "described"}


def test_a_file_that_is_no_python_is_compared_whole(tmp_path):
    differences = changes(tmp_path, {"m.py": "def f(:\n"}, {"m.py": "def g(:\n"})
    assert differences["m.py"]["change"] == "changed"


def test_a_source_that_is_not_text_is_an_error_that_names_the_file(tmp_path):
    (tmp_path / "m.py").write_bytes(b"\xff")
    with pytest.raises(Gpt2cError, match=r"UTF-8"):
        source_changes(tmp_path, tmp_path)
