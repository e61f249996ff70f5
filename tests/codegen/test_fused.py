"""fused.py: the same as the heads' functions, and out of the way once one of them is edited."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from gpt2c.codegen.output.folder import write_program
from gpt2c.codegen.render import render_sources
from gpt2c.passes import Context
from gpt2c.passes.canonicalize import Canonicalize
from gpt2c.runtime.process import ProgramProcess
from small import small_program

IDS = [1, 4, 2, 5, 0, 3, 3, 1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    program = Canonicalize().apply(small_program(3, context=16, activation="gelu"), Context())
    target = tmp_path_factory.mktemp("fused") / "program"
    target.mkdir()
    write_program(program, target)
    from gpt2c.codegen.output.folder import source_hashes

    (target / "fidelity.json").write_text(json.dumps({"files": source_hashes(target)}))
    return target


def copied(folder: Path, place: Path) -> Path:
    return Path(shutil.copytree(folder, place / "program"))


def test_one_product_gives_what_the_functions_of_the_heads_give(folder, tmp_path):
    plain = copied(folder, tmp_path)
    source = (plain / "fused.py").read_text()
    assert "run.trace and unchanged()" in source
    (plain / "fused.py").write_text(source.replace("run.trace and unchanged()", "run.trace and 0"))
    with ProgramProcess(folder) as fast, ProgramProcess(plain) as slow:
        assert np.abs(fast.logits(IDS) - slow.logits(IDS)).max() < 1e-5
        # Reading token by token follows reading all at once, in both.
        assert fast.generate(IDS, 6) == slow.generate(IDS, 6)


def test_an_edited_head_changes_what_is_read_at_once(folder, tmp_path):
    edited = copied(folder, tmp_path)
    layer = edited / "layers" / "layer_0.py"
    source = layer.read_text()
    line = next(row for row in source.splitlines() if "return attend(" in row)
    layer.write_text(source.replace(line, line.replace("return ", "return 3 * "), 1))
    with ProgramProcess(folder) as before, ProgramProcess(edited) as after:
        change = np.abs(before.logits(IDS) - after.logits(IDS)).max(-1)
        assert change[1:].min() > 1e-3  # of all positions: a prompt is read at once
        one_by_one = [after.logits(IDS[: t + 1])[-1] for t in range(len(IDS))]
        assert np.abs(after.logits(IDS) - one_by_one).max() < 1e-5
    # The control: an edited comment changes no logit, though it ends the fused reading, too.
    layer.write_text(source + "# a comment\n")
    with ProgramProcess(folder) as before, ProgramProcess(edited) as after:
        assert np.abs(before.logits(IDS) - after.logits(IDS)).max() < 1e-5


def test_several_prompts_are_continued_as_each_alone(folder):
    prompts = [IDS[:3], [5], IDS[1:4], IDS, [2, 2, 2], [5]]
    with ProgramProcess(folder) as process:
        together = process.generate_many(prompts, 9, offset=1, stop=4)
        alone = [process.generate(ids, 9, offset=1, stop=4) for ids in prompts]
        assert together == alone
        assert any(4 in each.ids for each in alone) or len({tuple(e.ids) for e in alone}) > 1
        longest = process.generate_many([IDS, IDS], 99)
        assert longest[0] == process.generate(IDS, 99)  # up to the end of the context
        with pytest.raises(Exception, match="at least one token"):
            process.generate_many([[]], 3)


def test_without_new_tokens_nothing_is_written(folder):
    with ProgramProcess(folder) as process:
        assert [each.ids for each in process.generate_many([IDS, IDS], 0)] == [[], []]


def test_programs_whose_heads_cannot_be_fused_have_no_such_file():
    lifted = small_program(3, context=16, activation="gelu")  # norms have gains and biases
    sources = render_sources(lifted)
    assert "fused.py" not in sources and b"fused" not in sources["program.py"]
