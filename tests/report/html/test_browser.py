"""The pages in a real browser: from disk, with strings in them that would like to run."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from gpt2c.behaviour.slices import HeadRole, Slice, to_json
from gpt2c.codegen.output.folder import load_program
from gpt2c.ir import Evidence
from gpt2c.report.diff.diff import diff, side
from gpt2c.report.html.page import render_page
from gpt2c.report.html.report import render_report, report_facts
from pruned import HOSTILE, exact, pruned, with_labels
from report_pages import SWEEP, written

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
PATIENCE = 120_000  # ms: other tests run beside this one
NARROW, WIDE = 360, 1600


@pytest.fixture(scope="module")
def chromium() -> Iterator:
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    if executable is None:
        pytest.skip("there is no Chromium on this machine (Debian: apt-get install chromium)")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=executable, args=["--no-sandbox"], timeout=PATIENCE
        )
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Path:
    """A report of a program whose tokens, labels and prompts are hostile."""
    import json

    folder = tmp_path_factory.mktemp("pages")
    program = pruned(HOSTILE)
    tokens = ("<bos>", "<eos>", HOSTILE, "&amp;", "</style>", "' onclick='x")
    row = program.core.layer_mlp(0).rows[1].name
    known = Evidence("seven names of months", 0.75, 0.5, promotes=(2, 3, 4, 5))
    program = with_labels(program, {row: known})
    program = replace(program, vocabulary=replace(program.vocabulary, tokens=tokens))
    program_folder = written(folder / "small", program)
    (folder / "sweep.json").write_text(json.dumps(SWEEP))
    example = ((HOSTILE, "context"), ("</svg>", "subject"), (" is", "last token"))
    heads = (HeadRole("L1H0", "last token", "subject", 0.9, 2.0, 0.1),)
    each = Slice(HOSTILE, ("L1H0",), right={"alone": 1.0}, heads=heads, example=example)
    (program_folder / "behaviours.json").write_text(json.dumps(to_json((each,))))
    page = folder / "report.html"
    page.write_text(
        render_report(report_facts(program_folder, load_program(program_folder)))[0],
        encoding="utf-8",
    )
    return page


@pytest.fixture(scope="module")
def comparison(tmp_path_factory) -> Path:
    page = tmp_path_factory.mktemp("pages") / "diff.html"
    facts = diff(side("a.ir", exact()), side("b.ir", pruned(HOSTILE)))
    page.write_text(render_page("diff.html", {"facts": facts}), encoding="utf-8")
    return page


class Visit:
    """A page that is open; what its console said and what it asked for."""

    def __init__(self, browser, path: Path, **options) -> None:
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.messages: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(path.as_uri())

    def __enter__(self) -> "Visit":
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()

    def fits(self) -> bool:
        return self.page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        )


def test_pages_load_from_disk_without_messages_and_run_no_injected_script(
    chromium, report, comparison
):
    for path in (report, comparison):
        with Visit(chromium, path) as visit:
            visit.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            assert visit.messages == [] and visit.asked == [path.as_uri()]
            assert "gpt2c" in visit.page.title()  # a hostile string would have set it to "run"
            assert visit.page.locator("body script").count() <= 2
            assert visit.page.locator("img").count() == 0


def test_injected_scripts_are_blocked(chromium, report, tmp_path):
    """The page's own policy refuses a script that somehow got in."""
    page = tmp_path / "planted.html"
    page.write_text(
        report.read_text()
        .replace("<main", f"{HOSTILE}<main", 1)
        .replace("</script><script>", "<script>", 1)
    )
    with Visit(chromium, page) as visit:
        assert "gpt2c" in visit.page.title()
        assert any("Content Security Policy" in message for message in visit.messages)


def test_the_map_leads_to_parts_and_opens_them(chromium, report):
    with Visit(chromium, report) as visit:
        page = visit.page
        for part in ("L1H0", "L0N4"):
            assert page.locator(f"#map ~ section a[href='#{part}']").count() == 1
            page.locator(f"#map ~ section a[href='#{part}']").click()
            page.wait_for_function(f"document.getElementById('{part}').open")
            assert page.locator(f"#{part} > .inner").is_visible()
        box = page.locator("#L0N4").bounding_box()
        assert 0 <= box["y"] < page.viewport_size["height"]


def test_the_map_can_be_walked_with_the_keyboard(chromium, report):
    with Visit(chromium, report) as visit:
        page = visit.page
        group = page.locator(".group").last
        group.locator("a").first.focus()
        page.keyboard.press("ArrowRight")
        focused = page.evaluate("document.activeElement.getAttribute('href')")
        assert focused == group.locator("a").nth(1).get_attribute("href")
        page.keyboard.press("Enter")
        page.wait_for_function(f"document.querySelector('{focused}').open")


def test_behaviours_are_a_matrix_and_slices_graphs(chromium, report):
    with Visit(chromium, report) as view:
        table = view.page.locator("h2#behaviours ~ div table").first
        assert "90.0 %" in table.inner_text() or "90 %" in table.inner_text()
        details = view.page.locator("h3#slices ~ details").first
        assert not details.locator("svg").is_visible()
        details.locator("summary").click()
        assert details.locator("svg .part").count() == 2  # the head and the answer
        assert details.locator("svg .token").count() == 3


def test_search_finds_a_label(chromium, report):
    with Visit(chromium, report) as visit:
        page = visit.page
        page.keyboard.press("/")
        page.keyboard.type("names MONTHS")
        assert page.locator("#hits a").count() == 1
        assert "seven names of months" in page.locator("#hits a").inner_text()
        name = page.locator("#hits b").inner_text()
        page.keyboard.press("Enter")
        page.wait_for_function(f"document.getElementById('{name}').open")
        assert page.locator("#hits").is_hidden()
        page.locator("#search").fill("no such part")
        assert "0 parts" in page.locator("#hits").inner_text()
        assert visit.messages == []


def test_narrow_and_wide_screens_hold_in_light_and_dark(chromium, report, comparison):
    backgrounds = set()
    for path in (report, comparison):
        for width in (NARROW, WIDE):
            for scheme in ("light", "dark"):
                size = {"width": width, "height": 800}
                with Visit(chromium, path, viewport=size, color_scheme=scheme) as visit:
                    everything = "document.querySelectorAll('details').forEach(d => d.open = true)"
                    visit.page.evaluate(everything)
                    assert visit.fits(), (path.name, width, scheme)
                    backgrounds.add(
                        visit.page.evaluate("getComputedStyle(document.body).backgroundColor")
                    )
    assert len(backgrounds) == 2


def test_without_scripts_everything_can_be_read(chromium, report):
    with Visit(chromium, report, java_script_enabled=False) as visit:
        page = visit.page
        assert page.locator("#search").is_hidden()
        page.locator("#L1H0 > summary").click()
        assert page.locator("#L1H0 > .inner").is_visible()
        assert page.locator("#map ~ section a.h").count() == 2


def test_controls_have_names(chromium, report):
    with Visit(chromium, report) as visit:
        unnamed = visit.page.evaluate(
            """[...document.querySelectorAll('a, button, input, summary, svg[role=img]')].filter(
                 (e) => !(e.textContent.trim() || e.title || e.ariaLabel || e.labels?.length)
               ).length"""
        )
        assert unnamed == 0
        assert visit.page.locator("html").get_attribute("lang") == "en"
        assert visit.page.locator("main").count() == visit.page.locator("h1").count() == 1
