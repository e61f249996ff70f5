"""The matrix of behaviours and parts."""

import io
import json
from collections import Counter
from xml.etree import ElementTree

from gpt2c.behaviour.scores import Score
from gpt2c.behaviour.slices import Edge, HeadRole, NeuronRole, Slice, to_json
from gpt2c.report.behaviours import behaviours_page, behaviours_view
from gpt2c.report.html.behaviours import behaviour_matrix
from gpt2c.report.html.slice_graph import slice_graph
from rich.console import Console

SLICES = (
    Slice(
        "capital",
        ("L0H1", "L0N5", "L0N7", "L2H3"),
        right={"core": 1.0, "alone": 0.8},
        scores={"sufficiency": Score(0.96, 0.9, 1.0, 50)},
        heads=(
            HeadRole("L2H3", "last token", "subject's last token", 0.9, 3.0, 0.2),
            HeadRole("L0H1", "subject's last token", "subject", 0.5, 1.0, 0.8),
        ),
    ),
    Slice(
        "flag",
        ("L2H3", "L1N2"),
        right={"core": 1.0, "alone": 1.0},
        heads=(HeadRole("L2H3", "last token", "subject", 0.9, 3.0, 0.5),),
    ),
)


def test_cells_are_what_is_lost_without_a_head(tmp_path):
    (tmp_path / "behaviours.json").write_text(json.dumps(to_json(SLICES)))
    matrix = behaviour_matrix(tmp_path)
    assert matrix["heads"] == ["L0H1", "L2H3"]
    assert matrix["layers"] == [0, 1]
    capital, flag = matrix["rows"]
    assert capital["heads"] == [0.0, 0.75] and capital["neurons"] == [2, 0]
    assert flag["heads"] == [None, 0.5] and flag["neurons"] == [0, 1]
    assert capital["alone"] == "96 % [90, 100]" and flag["alone"] == "–"


def test_programs_without_an_index_have_no_matrix(tmp_path):
    assert behaviour_matrix(tmp_path) is None


def test_sentences_are_made_from_measured_fields():
    one, two = SLICES[0].heads
    swapped = Slice(
        "capital",
        SLICES[0].parts,
        heads=(
            HeadRole(two.name, one.query, one.key, one.attention, one.effect, one.without),
            HeadRole(one.name, two.query, two.key, two.attention, two.effect, two.without),
        ),
    )
    row = "| L2H3 | last token → subject's last token | 0.90 | +3.0 | 20 % |"
    assert row in behaviours_page("m", SLICES[:1], {})
    page = behaviours_page("m", [swapped], {})
    assert row not in page and row.replace("L2H3", "L0H1") in page


def test_the_table_shows_sizes_and_intervals():
    console = Console(width=200, record=True, file=io.StringIO())
    console.print(behaviours_view(SLICES))
    text = console.export_text()
    assert "2 heads, 2 neurons" in text and "96 % [90, 100]" in text


def drawn(example):
    heads = (HeadRole("L1H2", "last token", "subject", 0.9, 2.0, 0.1),)
    neurons = (NeuronRole("L1N3", "last token", (), (), 0.5),)
    edges = (Edge("L1H2", "L1 neurons", 2.0), Edge("L1 neurons", "answer", 1.0))
    parts = ("L1H2", "L1N3")
    return Slice("b", parts, heads=heads, neurons=neurons, edges=edges, example=example)


def test_a_slice_is_drawn_over_its_example():
    example = (("<a>", "context"), (" Arvela", "subject"), (" is", "last token"))
    picture = str(slice_graph(drawn(example)))
    root = ElementTree.fromstring(picture)
    kinds = Counter(element.get("class") for element in root.iter())
    assert kinds["token"] == 3 and kinds["part"] == 3  # a head, the neurons, the answer
    assert kinds["looks"] == 1 and kinds["path"] == 2
    assert "<a>" not in picture and "&lt;a&gt;" in picture
    titles = [title.text for title in root.iter("title")]
    assert "L1H2: from the last token to the subject (0.90), lead +2.0" in titles


def test_a_head_of_a_role_that_the_example_lacks_is_left_out():
    picture = str(slice_graph(drawn((("x", "context"),))))
    assert "L1H2" not in picture and "answer" in picture
    assert slice_graph(drawn(())) is None
