"""Error bars of figures."""

from gpt2c.report.plots.figures import sweep_figure


def test_a_lower_bound_of_zero_is_drawn() -> None:
    wer = {"value": 0.004, "low": 0.0, "high": 0.009, "n": 100}
    rows = [{"budget": "50%", "wer": wer}, {"budget": "25%", "wer": {**wer, "low": None}}]
    lowest = [
        min(segment[:, 1].min() for segment in bars.get_segments())
        for axes in sweep_figure(rows).axes
        for bars in axes.collections
    ]
    assert min(lowest) == 0.0
