"""Layer 0 of 4: 6 of 8 heads, 563 of 1,024 neurons are in the core.

- L0H0_looks_at_the_token_before_2 looks at the token before; 2 tokens back
- L0H4_looks_at_the_token_before_2 looks at the token before; 2 tokens back
- L0H3_looks_at_newlines looks at newlines; punctuation
- L0H5_looks_at_the_first_token_of looks at the first token of the text; punctuation
- L0H6_looks_at_the_first_token_of looks at the first token of the text; punctuation
- L0H7_looks_at_the_first_token_of looks at the first token of the text; punctuation

Pruned: heads 1, 2; 461 neurons. ATTENTION_CONSTANT and MLP_CONSTANT hold their mean outputs.
"""

import numpy as np
from features import (
    CAPITALISED,
    COMMAS,
    CONJUNCTIONS,
    DETERMINERS,
    LONG_WORDS,
    NEWLINES,
    PREPOSITIONS,
    PUNCTUATION,
    SENTENCE_ENDS,
    WORD_PIECES,
    begin,
    since_sentence,
    since_word,
    token,
)
from layers import layer_0_rules
from predicates import Neurons
from numerics import load, move, norm, causal, softmax

OV = load("L0.ov")  # [6 heads, value and output, 32, 256]
OV_MEAN = load("L0.ov_mean")  # [6 heads, 32] mean attended values
ATTENTION_CONSTANT = load(
    "L0.attention_constant"
)  # [256] constant output of the attention sublayer
MLP_CONSTANT = load("L0.mlp_constant")  # [256] constant output of the MLP sublayer

# ── heads ────────────────────────────────────────────────────────────────────


def L0H0_looks_at_the_token_before_2(n, run):
    """Looks at the token before; 2 tokens back."""
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            1.872 * (query - key == 1)
            + 1.135 * (query - key == 2)
            - 1.135 * np.log1p(np.maximum(query - key, 0))
            + 0.8549 * (key == 0)
            - 0.5863 * (np.isin(token(run)[key], NEWLINES))
            + 0.5815 * (begin(since_word(run))[query] == begin(since_word(run))[key])
            - 0.3053 * (np.isin(token(run)[key], WORD_PIECES))
            - 0.3039 * (query - key == 0)
            + 0.1857 * (np.isin(token(run)[key], CAPITALISED))
            + 0.007929 * (query - key)
        )
    )
    return move("L0H0_looks_at_the_token_before_2", pattern, n, run, OV[0], mean=OV_MEAN[0])


def L0H4_looks_at_the_token_before_2(n, run):
    """Looks at the token before; 2 tokens back."""
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            1.705 * (query - key == 1)
            + 1.197 * (query - key == 2)
            + 1.051 * (key == 0)
            + 0.7168 * (begin(since_word(run))[query] == begin(since_word(run))[key])
            - 0.6767 * np.log1p(np.maximum(query - key, 0))
            + 0.4548 * (query - key == 3)
            - 0.2557 * (query - key == 0)
            - 0.2194 * (np.isin(token(run)[key], PREPOSITIONS))
            + 0.2163 * (np.isin(token(run)[key], SENTENCE_ENDS))
            - 0.1654 * (np.isin(token(run)[key], WORD_PIECES))
        )
    )
    return move("L0H4_looks_at_the_token_before_2", pattern, n, run, OV[2], mean=OV_MEAN[2])


def L0H3_looks_at_newlines(n, run):
    """Looks at newlines; punctuation."""
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            2.544 * (np.isin(token(run)[key], NEWLINES))
            + 1.639 * (np.isin(token(run)[key], PUNCTUATION))
            + 1.407 * (np.isin(token(run)[key], CAPITALISED))
            - 1.394 * (np.isin(token(run)[key], COMMAS))
            - 1.165 * (np.isin(token(run)[key], DETERMINERS))
            - 1.012 * (np.isin(token(run)[key], SENTENCE_ENDS))
            + 0.7384 * (key == 0)
            + 0.5353 * (np.isin(token(run)[key], LONG_WORDS))
            - 0.4591 * (np.isin(token(run)[key], PREPOSITIONS))
            - 0.07423 * (begin(since_word(run))[query] == begin(since_word(run))[key])
        )
    )
    return move("L0H3_looks_at_newlines", pattern, n, run, OV[1], mean=OV_MEAN[1])


def L0H5_looks_at_the_first_token_of(n, run):
    """Looks at the first token of the text; punctuation."""
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            0.5989 * (key == 0)
            - 0.2146 * (np.isin(token(run)[key], COMMAS))
            + 0.182 * (np.isin(token(run)[key], PUNCTUATION))
            + 0.1169 * (begin(since_sentence(run))[query] == key)
            - 0.06841 * (np.isin(token(run)[key], WORD_PIECES))
            - 0.05406 * (query - key == 0)
            + 0.0186 * (begin(since_word(run))[query] == begin(since_word(run))[key])
            - 0.01506 * (np.isin(token(run)[key], DETERMINERS))
            + 0.009866 * np.log1p(np.maximum(query - key, 0))
            - 0.008829 * (query - key)
        )
    )
    return move("L0H5_looks_at_the_first_token_of", pattern, n, run, OV[3], mean=OV_MEAN[3])


def L0H6_looks_at_the_first_token_of(n, run):
    """Looks at the first token of the text; punctuation."""
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            0.884 * (key == 0)
            + 0.1759 * (np.isin(token(run)[key], PUNCTUATION))
            - 0.1264 * (np.isin(token(run)[key], WORD_PIECES))
            + 0.1083 * (np.isin(token(run)[key], CAPITALISED))
            - 0.08864 * (begin(since_word(run))[query] == begin(since_word(run))[key])
            - 0.08403 * (begin(since_sentence(run))[query] == key)
            - 0.06238 * (query - key == 2)
            - 0.05193 * (query - key == 1)
            - 0.03467 * (np.isin(token(run)[key], PREPOSITIONS))
            - 0.01087 * np.log1p(np.maximum(query - key, 0))
        )
    )
    return move("L0H6_looks_at_the_first_token_of", pattern, n, run, OV[4], mean=OV_MEAN[4])


def L0H7_looks_at_the_first_token_of(n, run):
    """Looks at the first token of the text; punctuation."""
    query, key = run.query_key_indices(n)  # token indices, [t, keys] each
    pattern = softmax(
        causal(
            0.8962 * (key == 0)
            - 0.1659 * (np.isin(token(run)[key], NEWLINES))
            - 0.1028 * (np.isin(token(run)[key], WORD_PIECES))
            - 0.06251 * (np.isin(token(run)[key], DETERMINERS))
            + 0.05293 * (np.isin(token(run)[key], PUNCTUATION))
            + 0.04407 * (np.isin(token(run)[key], SENTENCE_ENDS))
            - 0.03876 * (np.isin(token(run)[key], CONJUNCTIONS))
            - 0.02659 * (np.isin(token(run)[key], PREPOSITIONS))
            - 0.01589 * (np.isin(token(run)[key], CAPITALISED))
            - 0.004137 * (query - key)
        )
    )
    return move("L0H7_looks_at_the_first_token_of", pattern, n, run, OV[5], mean=OV_MEAN[5])


def attention(x, run):
    """Return the output of layer 0's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L0H0_looks_at_the_token_before_2(n, run),
        L0H4_looks_at_the_token_before_2(n, run),
        L0H3_looks_at_newlines(n, run),
        L0H5_looks_at_the_first_token_of(n, run),
        L0H6_looks_at_the_first_token_of(n, run),
        L0H7_looks_at_the_first_token_of(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(outputs)


# ── neurons ──────────────────────────────────────────────────────────────────


# Neurons that are rules, as layer_0_rules.py defines them, and their output directions.
RULES = Neurons(layer_0_rules.RULES)
RULES_W_OUT = load("L0.w_out")[RULES.rows]
RULES_MEAN = load("L0.mean")[RULES.rows]


def neurons(x, run):
    """Return the output of layer 0's neurons for the residual stream x: [t, 256] -> [t, 256]."""
    by_rule = RULES(run, run.new_indices(x)) - RULES_MEAN  # [t, 0] activations
    run.record_neurons("L0.rules", by_rule, RULES_W_OUT, RULES.names)
    return by_rule @ RULES_W_OUT + MLP_CONSTANT
