"""With which periods the embeddings of position ids repeat, by their Fourier spectrum."""

import numpy as np

from ..ir import PositionEmbedding, Program

LONGEST = 8  # largest period that is looked for
TURNS = 4  # of a period that must fit into the table
PEAK = 5.0  # least power of a period, in medians of the frequencies around it
AROUND = 12  # number of frequencies on each side to compare with


def periods_of(program: Program) -> tuple[int, ...]:
    """The periods whose frequency stands out of its neighbours in the spectrum of the positions."""
    nodes = program.core.of(PositionEmbedding)
    return () if not nodes else _periods(program.array(nodes[0].table))


def _periods(table: np.ndarray) -> tuple[int, ...]:
    """The periods of a table of embeddings [c, w]."""
    count = len(table)
    window = np.hanning(count)[:, None]  # so that a trend does not leak into all frequencies
    centred = (table - table.mean(0)).astype(np.float64) * window
    power = np.square(np.abs(np.fft.rfft(centred, axis=0))).sum(1)
    periods = []
    for period in range(2, LONGEST + 1):
        if count < TURNS * period:
            continue
        at = round(count / period)
        beside = power[max(at - AROUND, 1) : at + AROUND + 1]
        peak = at - 2 + int(power[at - 2 : at + 3].argmax())  # the window spreads it that far
        if abs(peak - count / period) < 1 and power[peak] > PEAK * np.median(beside):
            periods.append(period)
    return tuple(periods)
