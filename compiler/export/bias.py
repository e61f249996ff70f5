"""A bias on the logits, which GPT-2 has none of, as a bias of the final LayerNorm.

What the final LayerNorm gives is centred before its gain and bias, so a multiple of the ones that
is added to a row of the unembedding changes no logit, except through the norm's bias. With the
bias K at one coordinate and zero elsewhere, a row whose entry there is b / K adds b.
"""

import numpy as np


def with_bias(table: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """An unembedding [v, w] and a bias of the final norm [w] that add ``bias`` [v] to the logits.

    The table must be read through a norm without a gain. A table that adds the bias already comes
    back as it is, so that a second round trip changes no bit.
    """
    norm_bias = np.zeros(table.shape[1], np.float32)
    if not bias.any():
        return table, norm_bias
    at = int(np.abs(bias).argmax())
    if table[at, 0]:
        ratio = bias[at] / table[at, 0]
        if np.array_equal(table[:, 0] * ratio, bias):
            norm_bias[0] = ratio
            return table, norm_bias
    size = float(np.abs(table).max())
    factor = np.float32(2.0 ** np.round(np.log2(float(np.abs(bias).max()) / size)) if size else 1)
    norm_bias[0] = factor
    first = (bias / factor).astype(np.float32)
    shifted: np.ndarray = table + (first - table[:, 0])[:, None]
    shifted[:, 0] = first
    return shifted, norm_bias
