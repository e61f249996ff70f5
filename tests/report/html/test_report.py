"""The page about a program: what is on it, and that nothing of a checkpoint can run in it."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from gpt2c.codegen.output.folder import load_program
from gpt2c.errors import Gpt2cError
from gpt2c.ir import Evidence
from gpt2c.report.html.report import families_of, render_report, report_facts, weakest
from gpt2c.report.plots.curves import pictures, points_of, read_sweep
from gpt2c.runtime.process import ProgramProcess
from pruned import HOSTILE, pruned, with_labels
from report_pages import SWEEP, written


class Page(HTMLParser):
    """What is on a page: elements with their attributes, and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return written(tmp_path_factory.mktemp("report") / "small", pruned(HOSTILE))


@pytest.fixture(scope="module")
def page(folder) -> Page:
    facts = report_facts(folder, load_program(folder))
    text, shown = render_report(facts)
    assert shown > 0
    return Page(text)


def test_every_part_has_a_place_and_every_link_leads_somewhere(page, folder):
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    program = load_program(folder)
    names = {head.name for head in program.core.of(type(program.core["L0H0"]))}
    names |= {row.name for layer in (0, 1) for row in program.core.layer_mlp(layer).rows}
    assert names <= set(ids)
    targets = {a["href"] for a in page.all("a")} | {a["href"] for a in page.all("use")}
    assert targets <= {f"#{each}" for each in ids}
    mapped = {a["href"] for a in page.all("a") if "h" in (a.get("class") or "").split()}
    assert mapped == {f"#{head}" for head in names if "H" in head}


def test_nothing_of_a_checkpoint_is_markup_and_nothing_is_loaded(page):
    assert HOSTILE.split("'")[0] in page.text  # it is there, as text
    assert len(page.all("script")) == 2 and not page.all("img")
    assert {script.get("type") for script in page.all("script")} == {None, "application/json"}
    for _, attributes in page.elements:
        assert not any(name.startswith("on") or name == "src" for name in attributes)
    assert not page.all("link") and not page.all("iframe")
    [policy] = [m["content"] for m in page.all("meta") if "http-equiv" in m]
    assert "default-src 'none'" in policy and "script-src 'sha256-" in policy


def test_the_page_answers_a_newcomers_questions(page):
    assert "The core is weakest on bible" in " ".join(page.text.split())
    assert "No head has the induction role" in page.text
    assert "Pruned parts" in page.text and "L0H1" in page.text
    assert "asks the exact original" in page.text


def test_the_page_shows_history_and_prompts(page):
    assert "prune{budget=90%}" in page.text
    assert "raised by" in page.text


def test_a_small_limit_shows_fewer_parts_and_says_so(folder):
    facts = report_facts(folder, load_program(folder))
    whole, all_parts = render_report(facts)
    text, shown = render_report(facts, limit=len(whole.encode()) - 200)
    assert 0 < shown < all_parts and len(text.encode()) < len(whole.encode())
    assert f"only the {shown} parts" in text


def test_the_same_program_gives_the_same_page(folder):
    facts = report_facts(folder, load_program(folder))
    again = report_facts(folder, load_program(folder))
    assert render_report(facts) == render_report(again)


def test_the_command_writes_page_and_pictures(folder, tmp_path, command):
    (tmp_path / "sweep.json").write_text(json.dumps(SWEEP))
    target = tmp_path / "page.html"
    result = command.succeeds(
        "report", folder, "-o", target, "--sweep", tmp_path / "sweep.json",
        "--png", tmp_path / "png", "--against", folder,
    )  # fmt: skip
    assert str(target) in result.out
    text = target.read_text()
    assert "Size and fidelity by budget" in text and "Compared with" in text
    for name in ("map", "sweep", "attention"):
        assert (tmp_path / "png" / f"{name}.png").read_bytes().startswith(b"\x89PNG")
    assert "exists" in command.fails("report", folder, "-o", target)
    assert "program.ir" in command.fails("report", tmp_path)


def test_a_damaged_sweep_is_named(folder, tmp_path, command):
    (tmp_path / "sweep.json").write_text('[{"no": 1}]')
    message = command.fails("report", folder, "-o", "new.html", "--sweep", tmp_path / "sweep.json")
    assert "sweep.json" in message and "budgets" in message


def test_a_sweep_as_it_is_written_shows_the_numbers_of_the_core(tmp_path: Path) -> None:
    counts = {"fallback": 9, "core": 7, "embeddings": 5}
    row = {"budget": "25%", "kl": {"value": 0.5, "low": 0, "high": 1, "n": 2}}
    path = tmp_path / "sweep.json"
    path.write_text(json.dumps([row | {"opaque_numbers": counts}]))
    assert read_sweep(path) == [{"budget": "25%", "kl": 0.5, "opaque_numbers": 7}]


def test_sweeps_are_read_from_largest_to_smallest_budget(tmp_path):
    path = tmp_path / "sweep.json"
    path.write_text(json.dumps(SWEEP))
    rows = read_sweep(path)
    assert [row["budget"] for row in rows] == ["100%", "10%"]
    assert rows[1]["wer"] == 0.5 and rows[1]["kinds"] == {"x": {"core_share": 0.5}}
    assert points_of(rows, "kl") == [(0.1, 0.5), (1.0, 0.0)]
    assert [each["title"] for each in pictures(rows)] == [
        "tokens that the core decides alone",
        "word error rate",
        "KL of the core, nats per token",
    ]


def test_the_weakest_kind_is_by_core_share_where_it_is_known():
    kinds = {
        "a": {"core_share": {"value": 0.9}, "kl": {"value": 2}},
        "b": {"core_share": {"value": 0.2}, "kl": {"value": 1}},
    }
    assert weakest({"kinds": kinds})["kind"] == "b"
    for measures in kinds.values():
        del measures["core_share"]
    assert weakest({"kinds": kinds})["kind"] == "a"
    assert weakest({"kinds": {}}) is None and weakest({}) is None


def test_families_are_parts_with_one_label():
    parts = [
        {"kind": "neuron", "family": family, "name": name, "effect": effect, "score": score}
        for name, family, effect, score in (
            ("L0N1", "digits", 0.25, 0.5),
            ("L0N2", None, 2.0, None),
            ("L1N3", "digits", 0.5, 1.0),
        )
    ]
    digits, rest = families_of(parts)
    assert digits["names"] == ["L0N1", "L1N3"]
    assert digits["effect"] == 0.75 and digits["score"] == 0.75
    assert rest["family"] == "unexplained"


def test_the_trace_of_a_process_equals_the_programs_own(folder):
    with ProgramProcess(folder, threads=1) as process:
        steps = process.trace([0, 2], 3, top=99)
        generation = process.generate([0, 2], 3)
        logits = process.logits([0, 2])[-1]
    assert [step["token"] for step in steps] == generation.ids[: len(steps)]
    assert [step["decided_by"] for step in steps] == generation.decided_by[: len(steps)]
    first = steps[0]
    total = sum(term for _, term in [*first["up"], *first["down"]])
    assert total == pytest.approx(float(logits[first["token"]] - logits.mean()), abs=1e-3)
    assert first["logit"] == pytest.approx(float(logits[first["token"]]), abs=1e-4)


def test_hostile_names_of_tokens_stay_text(tmp_path):
    from dataclasses import replace

    program = pruned()
    vocabulary = replace(
        program.vocabulary, tokens=("<bos>", "<eos>", HOSTILE, "&", "${x}", "\u2028")
    )
    row = program.core.layer_mlp(0).rows[1].name
    labelled = with_labels(program, {row: Evidence(HOSTILE, 0.5, 1.0, promotes=(2, 3, 4))})
    folder = written(tmp_path / "small", replace(labelled, vocabulary=vocabulary))
    text, _ = render_report(report_facts(folder, load_program(folder)))
    page = Page(text)
    assert len(page.all("script")) == 2 and not page.all("img")
    index = json.loads(text.split('id="index">')[1].split("</script>")[0])
    assert any(HOSTILE in description for _, description, _ in index)


def test_a_folder_that_is_no_program_is_refused(tmp_path):
    with pytest.raises(Gpt2cError):
        load_program(tmp_path)
