"""Layer 3 of 4: 3 of 8 heads, 513 of 1,024 neurons are in the core.

- L3H2_looks_at_the_last looks at the last capitalised token; the last capitalised token but one,
  another one
- L3H4_looks_at_what_followed_the looks at what followed the same token when it was last seen; the
  first token of the text
- L3H6_looks_at_what_followed_the looks at what followed the same two tokens when they were last
  seen; what followed the same token

Pruned: heads 0, 1, 3, 5, 7; 511 neurons. ATTENTION_CONSTANT and MLP_CONSTANT hold their mean
outputs.
"""

import numpy as np
from features import (
    CAPITALISED,
    DETERMINERS,
    after,
    begin,
    capitalised_indices,
    earlier,
    earlier_pair,
    follows_same_token,
    since_sentence,
    token,
)
from layers import layer_3_rules
from predicates import Neurons
from numerics import load, move, norm, causal, softmax

OV = load("L3.ov")  # [3 heads, value and output, 32, 256]
OV_MEAN = load("L3.ov_mean")  # [3 heads, 32] mean attended values
ATTENTION_CONSTANT = load(
    "L3.attention_constant"
)  # [256] constant output of the attention sublayer
MLP_CONSTANT = load("L3.mlp_constant")  # [256] constant output of the MLP sublayer

# ── heads ────────────────────────────────────────────────────────────────────


def L3H2_looks_at_the_last(n, run):
    """Looks at the last capitalised token; the last capitalised token but one, another one.

    always on the mean that it writes is 7.14 times its deviation from it
    """
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            4.194 * (capitalised_indices(run)[0][query] == key)
            + 4.061 * (capitalised_indices(run)[1][query] == key)
            - 1.621 * (begin(since_sentence(run))[query] == key)
            + 1.284 * (begin(since_sentence(run))[query] == begin(since_sentence(run))[key])
            + 1.256 * (key == 0)
            - 0.9851 * (np.isin(token(run)[key], CAPITALISED))
            + 0.6857 * (query - key == 5)
            + 0.5779 * (query - key == 2)
            - 0.1207 * np.log1p(np.maximum(query - key, 0))
            - 0.02514 * (query - key)
        )
    )
    return move("L3H2_looks_at_the_last", pattern, n, run, OV[0], mean=OV_MEAN[0])


def L3H4_looks_at_what_followed_the(n, run):
    """Looks at what followed the same token when it was last seen; the first token of the text.

    always on the mean that it writes is 6.91 times its deviation from it
    """
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            5.837 * (after(earlier(run))[query] == key)
            + 1.511 * (key == 0)
            - 1.161 * (begin(since_sentence(run))[query] == key)
            + 0.8099 * (capitalised_indices(run)[1][query] == key)
            + 0.4631 * (begin(since_sentence(run))[query] == begin(since_sentence(run))[key])
            + 0.4009 * (np.isin(token(run)[key], CAPITALISED))
            - 0.2094 * (np.isin(token(run)[key], DETERMINERS))
            - 0.02641 * (query - key)
            + 0.009428 * (follows_same_token(run, query, key))
            + 0.002151 * (query - key == 0)
        )
    )
    return move("L3H4_looks_at_what_followed_the", pattern, n, run, OV[1], mean=OV_MEAN[1])


def L3H6_looks_at_what_followed_the(n, run):
    """Looks at what followed the same two tokens when they were last seen; what followed the same
    token.

    always on the mean that it writes is 6.84 times its deviation from it
    """
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            7.782 * (after(earlier_pair(run))[query] == key)
            + 2.789 * (follows_same_token(run, query, key))
            + 1.687 * (key == 0)
            - 1.288 * (begin(since_sentence(run))[query] == key)
            + 0.8318 * (after(earlier(run))[query] == key)
            + 0.7375 * (np.isin(token(run)[key], CAPITALISED))
            + 0.6806 * (begin(since_sentence(run))[query] == begin(since_sentence(run))[key])
            - 0.428 * (np.isin(token(run)[key], DETERMINERS))
            + 0.4273 * np.log1p(np.maximum(query - key, 0))
            - 0.01059 * (query - key)
        )
    )
    return move("L3H6_looks_at_what_followed_the", pattern, n, run, OV[2], mean=OV_MEAN[2])


def attention(x, run):
    """Return the output of layer 3's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L3H2_looks_at_the_last(n, run),
        L3H4_looks_at_what_followed_the(n, run),
        L3H6_looks_at_what_followed_the(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(outputs)


# ── neurons ──────────────────────────────────────────────────────────────────


# Neurons that are rules, as layer_3_rules.py defines them, and their output directions.
RULES = Neurons(layer_3_rules.RULES)
RULES_W_OUT = load("L3.w_out")[RULES.rows]
RULES_MEAN = load("L3.mean")[RULES.rows]


def neurons(x, run):
    """Return the output of layer 3's neurons for the residual stream x: [t, 256] -> [t, 256]."""
    by_rule = RULES(run, run.new_indices(x)) - RULES_MEAN  # [t, 0] activations
    run.record_neurons("L3.rules", by_rule, RULES_W_OUT, RULES.names)
    return by_rule @ RULES_W_OUT + MLP_CONSTANT
