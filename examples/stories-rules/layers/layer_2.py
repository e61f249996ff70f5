"""Layer 2 of 4: 1 of 8 heads, 153 of 1,024 neurons are in the core.

- L2H0_looks_at_the_same_sentence looks at the same sentence; sentence ends

Pruned: heads 1, 2, 3, 4, 5, 6, 7; 871 neurons. ATTENTION_CONSTANT and MLP_CONSTANT hold their
mean outputs.
"""

import numpy as np
from features import (
    PREPOSITIONS,
    SENTENCE_ENDS,
    WORD_PIECES,
    begin,
    since_sentence,
    since_word,
    token,
)
from layers import layer_2_rules
from predicates import Neurons
from numerics import load, move, norm, causal, softmax

OV = load("L2.ov")  # [1 head, value and output, 32, 256]
OV_MEAN = load("L2.ov_mean")  # [1 head, 32] mean attended values
ATTENTION_CONSTANT = load(
    "L2.attention_constant"
)  # [256] constant output of the attention sublayer
MLP_CONSTANT = load("L2.mlp_constant")  # [256] constant output of the MLP sublayer

# ── heads ────────────────────────────────────────────────────────────────────


def L2H0_looks_at_the_same_sentence(n, run):
    """Looks at the same sentence; sentence ends.

    always on the mean that it writes is 10.6 times its deviation from it
    """
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            -3.434 * (begin(since_word(run))[query] == begin(since_word(run))[key])
            + 2.481 * (begin(since_sentence(run))[query] == begin(since_sentence(run))[key])
            - 1.234 * np.log1p(np.maximum(query - key, 0))
            + 1.174 * (np.isin(token(run)[key], SENTENCE_ENDS))
            - 0.9294 * (query - key == 0)
            - 0.7875 * (np.isin(token(run)[key], WORD_PIECES))
            + 0.3213 * (np.isin(token(run)[key], PREPOSITIONS))
            + 0.2704 * (query - key == 2)
            + 0.2317 * (query - key == 1)
            - 0.1643 * (query - key)
        )
    )
    return move("L2H0_looks_at_the_same_sentence", pattern, n, run, OV[0], mean=OV_MEAN[0])


def attention(x, run):
    """Return the output of layer 2's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L2H0_looks_at_the_same_sentence(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(outputs)


# ── neurons ──────────────────────────────────────────────────────────────────


# Neurons that are rules, as layer_2_rules.py defines them, and their output directions.
RULES = Neurons(layer_2_rules.RULES)
RULES_W_OUT = load("L2.w_out")[RULES.rows]
RULES_MEAN = load("L2.mean")[RULES.rows]


def neurons(x, run):
    """Return the output of layer 2's neurons for the residual stream x: [t, 256] -> [t, 256]."""
    by_rule = RULES(run, run.new_indices(x)) - RULES_MEAN  # [t, 0] activations
    run.record_neurons("L2.rules", by_rule, RULES_W_OUT, RULES.names)
    return by_rule @ RULES_W_OUT + MLP_CONSTANT
