"""Layer 1 of 4: 4 of 8 heads, 112 of 1,024 neurons are in the core.

- L1H0_looks_at_the_same_word_what looks at the same word; what followed the same token when it
  was last seen
- L1H4_looks_at_newlines looks at newlines; punctuation
- L1H5_looks_at_the_first_token_of looks at the first token of the text; sentence ends
- L1H7_looks_at_the_first_token_of looks at the first token of the text; determiners

Pruned: heads 1, 2, 3, 6; 912 neurons. ATTENTION_CONSTANT and MLP_CONSTANT hold their mean
outputs.
"""

import numpy as np
from features import (
    CAPITALISED,
    COMMAS,
    DETERMINERS,
    NEWLINES,
    PREPOSITIONS,
    PUNCTUATION,
    SENTENCE_ENDS,
    WORD_PIECES,
    after,
    begin,
    capitalised_indices,
    earlier,
    since_sentence,
    since_word,
    token,
)
from layers import layer_1_rules
from predicates import Neurons
from numerics import load, move, norm, causal, softmax

OV = load("L1.ov")  # [4 heads, value and output, 32, 256]
OV_MEAN = load("L1.ov_mean")  # [4 heads, 32] mean attended values
ATTENTION_CONSTANT = load(
    "L1.attention_constant"
)  # [256] constant output of the attention sublayer
MLP_CONSTANT = load("L1.mlp_constant")  # [256] constant output of the MLP sublayer

# ── heads ────────────────────────────────────────────────────────────────────


def L1H0_looks_at_the_same_word_what(n, run):
    """Looks at the same word; what followed the same token when it was last seen.

    always on the mean that it writes is 9.06 times its deviation from it
    """
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            -2.866 * (query - key == 0)
            + 2.784 * (begin(since_word(run))[query] == begin(since_word(run))[key])
            - 1.908 * (np.isin(token(run)[key], WORD_PIECES))
            + 1.268 * (after(earlier(run))[query] == key)
            + 1.139 * (np.isin(token(run)[key], CAPITALISED))
            + 0.8536 * (begin(since_sentence(run))[query] == key)
            + 0.6092 * (query - key == 2)
            + 0.467 * (query - key == 3)
            - 0.1762 * (query - key)
            - 0.04369 * np.log1p(np.maximum(query - key, 0))
        )
    )
    return move("L1H0_looks_at_the_same_word_what", pattern, n, run, OV[0], mean=OV_MEAN[0])


def L1H4_looks_at_newlines(n, run):
    """Looks at newlines; punctuation.

    always on the mean that it writes is 6.92 times its deviation from it
    """
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            3.334 * (np.isin(token(run)[key], NEWLINES))
            + 2.38 * (np.isin(token(run)[key], PUNCTUATION))
            - 2.064 * (np.isin(token(run)[key], COMMAS))
            + 1.874 * (key == 0)
            + 1.675 * (np.isin(token(run)[key], CAPITALISED))
            + 1.214 * (begin(since_sentence(run))[query] == key)
            - 0.5729 * (capitalised_indices(run)[0][query] == key)
            - 0.5538 * (begin(since_word(run))[query] == begin(since_word(run))[key])
            - 0.4866 * (np.isin(token(run)[key], WORD_PIECES))
            - 0.1241 * (query - key)
        )
    )
    return move("L1H4_looks_at_newlines", pattern, n, run, OV[1], mean=OV_MEAN[1])


def L1H5_looks_at_the_first_token_of(n, run):
    """Looks at the first token of the text; sentence ends.

    always on the mean that it writes is 7.03 times its deviation from it
    """
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            1.951 * (key == 0)
            + 1.753 * (np.isin(token(run)[key], SENTENCE_ENDS))
            + 1.601 * (np.isin(token(run)[key], PUNCTUATION))
            + 1.103 * (begin(since_sentence(run))[query] == key)
            - 1.043 * np.log1p(np.maximum(query - key, 0))
            - 0.8728 * (np.isin(token(run)[key], WORD_PIECES))
            - 0.6963 * (begin(since_word(run))[query] == begin(since_word(run))[key])
            + 0.594 * (np.isin(token(run)[key], PREPOSITIONS))
            - 0.4594 * (query - key == 0)
            - 0.153 * (query - key)
        )
    )
    return move("L1H5_looks_at_the_first_token_of", pattern, n, run, OV[2], mean=OV_MEAN[2])


def L1H7_looks_at_the_first_token_of(n, run):
    """Looks at the first token of the text; determiners.

    always on the mean that it writes is 4.28 times its deviation from it
    """
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            1.621 * (key == 0)
            + 1.615 * (np.isin(token(run)[key], DETERMINERS))
            - 1.384 * (np.isin(token(run)[key], WORD_PIECES))
            + 1.176 * (np.isin(token(run)[key], PREPOSITIONS))
            - 1.027 * (begin(since_word(run))[query] == begin(since_word(run))[key])
            - 0.9696 * np.log1p(np.maximum(query - key, 0))
            + 0.9158 * (begin(since_sentence(run))[query] == key)
            + 0.4685 * (begin(since_sentence(run))[query] == begin(since_sentence(run))[key])
            - 0.4392 * (query - key == 0)
            - 0.1379 * (query - key)
        )
    )
    return move("L1H7_looks_at_the_first_token_of", pattern, n, run, OV[3], mean=OV_MEAN[3])


def attention(x, run):
    """Return the output of layer 1's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L1H0_looks_at_the_same_word_what(n, run),
        L1H4_looks_at_newlines(n, run),
        L1H5_looks_at_the_first_token_of(n, run),
        L1H7_looks_at_the_first_token_of(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(outputs)


# ── neurons ──────────────────────────────────────────────────────────────────


# Neurons that are rules, as layer_1_rules.py defines them, and their output directions.
RULES = Neurons(layer_1_rules.RULES)
RULES_W_OUT = load("L1.w_out")[RULES.rows]
RULES_MEAN = load("L1.mean")[RULES.rows]


def neurons(x, run):
    """Return the output of layer 1's neurons for the residual stream x: [t, 256] -> [t, 256]."""
    by_rule = RULES(run, run.new_indices(x)) - RULES_MEAN  # [t, 0] activations
    run.record_neurons("L1.rules", by_rule, RULES_W_OUT, RULES.names)
    return by_rule @ RULES_W_OUT + MLP_CONSTANT
