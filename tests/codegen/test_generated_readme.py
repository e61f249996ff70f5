"""The README of a generated program: its example, its figures, quoted folder names."""

from dataclasses import replace

from generated import PROGRAMS, of_ids
from gpt2c.codegen.readme.write import render_readme
from gpt2c.ir import Graph, Head, Step
from gpt2c.workflows.record import drift_record


def test_readme_example_is_a_recorded_prompt() -> None:
    program = PROGRAMS["words.O2"]()
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
    ids = PROGRAMS["ids.O0"]()
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


def test_rules_lead_with_the_inputs_that_they_were_accepted_on() -> None:
    program = PROGRAMS["rules.argmax"]()
    step = Step("symbolize", 4, 0, 90, 0, lossy=True, tested=200, equal=190)
    program = replace(program, history=(*program.history, step))
    match = {"value": 0.5, "low": 0.25, "high": 0.75, "n": 8}
    numbers = {"opaque_numbers": {"core": 0, "embeddings": 0}}
    text = " ".join(render_readme(program, {**numbers, "match": match}, [], "small").split())
    accepted = (
        "accepted with a match of 95.0 % of 200 unseen inputs, 95 % interval 91.0 % to 97.6 %"
    )
    recorded = "on the recorded prompts 50.0 % of 8 inputs, 95 % interval 25.0 % to 75.0 %"
    assert f"({accepted}; {recorded}) " in text
    unknown = replace(program, history=program.history[:-1])
    assert "accepted with" not in render_readme(unknown, numbers, [], "small")


def test_readme_states_the_fidelity() -> None:
    program = PROGRAMS["words.O2"]()
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


def test_folder_names_are_quoted_for_the_shell() -> None:
    fidelity = {"opaque_numbers": {"core": 1, "embeddings": 2}}
    assert "$ python 'my model' " in render_readme(PROGRAMS["words.O1"](), fidelity, [], "my model")
    for name in ("a\nb", "`touch x`"):
        text = render_readme(PROGRAMS["words.O1"](), fidelity, [], name)
        assert name not in text and "$ python DIR " in text


def test_readme_states_the_drift_of_the_core() -> None:
    """Median, largest and number of parts; no row where no part changed."""
    program = PROGRAMS["words.fallback"]()
    fidelity = {
        "opaque_numbers": {"core": 1234, "embeddings": 2, "fallback": 9},
        "verification": {"prompts": 8, "source": "inputs.jsonl.gz"},
        "drift": {"value": 3.7, "largest": 220.4, "changed": 90, "n": 1091},
    }
    text = render_readme(program, fidelity, [], "small")
    [row] = [line for line in text.splitlines() if line.startswith("| drift")]
    assert "median (largest)" in row and row.endswith("| 3.7 (2.2e+02) | 1,091 |")
    del fidelity["drift"]
    assert "| drift" not in render_readme(program, fidelity, [], "small")


def test_the_record_of_drift_counts_parts_that_kept_their_weights() -> None:
    def drifted(drifts: list[float | None]) -> dict:
        program = PROGRAMS["words.O2"]()
        nodes = []
        for node in program.core:
            if isinstance(node, Head):
                evidence = replace(node.evidence, drift=drifts.pop(0) if drifts else None)
                node = replace(node, evidence=evidence)
            nodes.append(node)
        return drift_record(replace(program, core=Graph(tuple(nodes))))

    assert drifted([]) == {}
    record = drifted([2.0, 0.5])["drift"]
    assert (record["largest"], record["changed"], record["value"]) == (2.0, 2, 0.0)
    assert record["n"] > 4
