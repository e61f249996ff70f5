"""The benchmark of deletion: which line it deletes, and its figures."""

import numpy as np
import pytest

from benchmarks.deletion import shares, without_line


def folder_of(tmp_path, source, table=None):
    (tmp_path / "layers").mkdir()
    (tmp_path / "layers" / "layer_1.py").write_text(source)
    if table is not None:
        (tmp_path / "layers" / "layer_1.neurons.tsv").write_text(table)
    return tmp_path


def test_the_line_of_a_part_alone_is_deleted(tmp_path):
    source = (
        'a = [\n    L1H3_copies(n, run),\n    L1H30(n, run),\n]\nb = {\n    "L1N4_of": 2,  # x\n}\n'
    )
    folder = folder_of(tmp_path, source, "neuron\trow\nL1N40_a\t1\nL1N41\t0\n")
    path, content = without_line(folder, "L1H3")
    assert path.name == "layer_1.py" and content == source.replace("    L1H3_copies(n, run),\n", "")
    assert without_line(folder, "L1N4")[1] == source.replace('    "L1N4_of": 2,  # x\n', "")
    path, content = without_line(folder, "L1N40")
    assert path.name == "layer_1.neurons.tsv" and content == "neuron\trow\nL1N41\t0\n"
    with pytest.raises(SystemExit, match="no line of L1N9"):
        without_line(folder, "L1N9")


def test_shares_of_ratios_in_both_directions():
    row = shares(np.array([1.0, 1.1, 1 / 1.1, 1.5, 1 / 3]))
    assert row == {"within 1.05": 0.2, "within 1.2": 0.6, "worst": 3.0, "n": 5}
