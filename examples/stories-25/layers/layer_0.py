"""Layer 0 of 4: 3 of 8 heads and 585 of 1,024 neurons are in the core.

- L0H0_previous_token looks at the token before (0.97)
- L0H3_uniform looks at all tokens so far alike (0.76)
- L0H4_separator looks at punctuation (0.61)

Pruned: heads 1, 2, 5, 6, 7; 439 neurons. What they wrote on average is in ATTENTION_CONSTANT and
MLP_CONSTANT.
"""

from numerics import attend, gelu_new, load, neuron_table, norm, rows_of

QK = load("L0.qk")  # [3 heads, query and key, 32, 256]
QUERY_BIAS = load("L0.query_bias")  # [3 heads, 32] what each head looks for whatever it reads
OV = load("L0.ov")  # [3 heads, value and output, 32, 256]
ATTENTION_CONSTANT = load("L0.attention_constant")  # [256] what the heads write whatever they read
MLP_CONSTANT = load("L0.mlp_constant")  # [256] what the neurons write whatever they read

# ── heads ────────────────────────────────────────────────────────────────────


def L0H0_previous_token(n, run):
    """Looks at the token before.

    looks    at the token before (0.91)
    score    0.97, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: raises its logit (+0.67)
    without  KL +0.1820 nats a token
    tuned    220.00 from what was lifted
    """
    return attend("L0H0_previous_token", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0])


def L0H3_uniform(n, run):
    """Looks at all tokens so far alike.

    looks    at all tokens so far alike (0.72)
    score    0.76, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.81)
    without  KL +0.1490 nats a token
    tuned    3.20 from what was lifted
    """
    return attend("L0H3_uniform", n, run, QK[1], OV[1], query_bias=QUERY_BIAS[1])


def L0H4_separator(n, run):
    """Looks at punctuation.

    looks    at punctuation (0.56); at the token before (0.35)
    score    0.61, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.32)
    without  KL +0.0219 nats a token
    tuned    170.00 from what was lifted
    """
    return attend("L0H4_separator", n, run, QK[2], OV[2], query_bias=QUERY_BIAS[2])


def attention(x, run):
    """What the heads of layer 0 write, given the stream x: [t, 256] -> [t, 256].

    Without its line a head is off.
    """
    n = norm(x)
    written = [
        L0H0_previous_token(n, run),
        L0H3_uniform(n, run),
        L0H4_separator(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(written)


# ── neurons ──────────────────────────────────────────────────────────────────

# layer_0.neurons.tsv has a line for each neuron: its row in the blocks below, how well its label
# predicts it on text that the label was not chosen on, what a token costs without it (KL, nats),
# and the label, and the tokens that it raises and lowers most when it fires (␣ is a space, ↵ a
# new line). Without its line a neuron is off.
NEURONS = neuron_table("layer_0.neurons.tsv")
INTO = rows_of(load("L0.w_in"), NEURONS)  # [585 neurons, 256] the direction that each reads
INTO_BIAS = rows_of(load("L0.b_in"), NEURONS)  # [585]
OUT = rows_of(load("L0.w_out"), NEURONS)  # [585 neurons, 256] the direction that each writes


def neurons(x, run):
    """What the neurons of layer 0 write, given the stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ INTO.T + INTO_BIAS)  # [t, 585] how much each fires
    return run.fired("L0", active, OUT, NEURONS) @ OUT + MLP_CONSTANT
