"""In a pipe, long stages print lines with the time left, and short ones nothing."""

from gpt2c.cli.progress_lines import EVERY, ProgressLines


def test_lines_come_when_a_stage_is_long():
    now, lines = [0.0], []
    progress = ProgressLines(lines.append, lambda: now[0])
    for done in range(0, 101):
        progress.tell("tune", done, 100)
        now[0] += 3
    assert (
        len(lines) == int(300 // (EVERY + 1)) and lines[0] == "  tune: 7 of 100, about 5 min left"
    )
    assert all(line.startswith("  tune: ") for line in lines)


def test_short_stages_are_silent_and_each_has_a_time_of_its_own():
    now, lines = [0.0], []
    progress = ProgressLines(lines.append, lambda: now[0])
    for stage in ("label", "effect", "guard"):
        for done in range(10):
            progress.tell(stage, done, 10)
            now[0] += 1
    assert lines == []
    progress.tell("tune", 0, 8)
    now[0] += 60
    progress.tell("tune", 2, 8)
    assert lines == ["  tune: 2 of 8, about 3 min left"]
    now[0] += 180
    progress.tell("tune", 8, 8)
    assert lines[-1] == "  tune: 8 of 8"
