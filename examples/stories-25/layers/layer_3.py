"""Layer 3 of 4: 2 of 8 heads and 250 of 1,024 neurons are in the core.

- L3H4_q_opposites_opened looks at <|endoftext|>/Q/Opposites and 27 more; <|endoftext|>/./): and
  29 more (0.47)
- L3H6_itself_q_goodbye looks at itself, from <|endoftext|>/Q/␣Goodbye; noun/):/: and 29 more
  (0.38)

Pruned: heads 0, 1, 2, 3, 5, 7; 774 neurons. What they wrote on average is in ATTENTION_CONSTANT
and MLP_CONSTANT.
"""

from numerics import attend, gelu_new, load, neuron_table, norm, rows_of

QK = load("L3.qk")  # [2 heads, query and key, 32, 256]
QUERY_BIAS = load("L3.query_bias")  # [2 heads, 32] what each head looks for whatever it reads
OV = load("L3.ov")  # [2 heads, value and output, 32, 256]
ATTENTION_CONSTANT = load("L3.attention_constant")  # [256] what the heads write whatever they read
MLP_CONSTANT = load("L3.mlp_constant")  # [256] what the neurons write whatever they read

# ── heads ────────────────────────────────────────────────────────────────────


def L3H4_q_opposites_opened(n, run):
    """Looks at <|endoftext|>/Q/Opposites and 27 more; <|endoftext|>/./): and 29 more.

    score    0.47, of its whole label (see program.ir) with where it looks
    without  KL +0.0866 nats a token
    tuned    15.00 from what was lifted
    """
    return attend("L3H4_q_opposites_opened", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0])


def L3H6_itself_q_goodbye(n, run):
    """Looks at itself, from <|endoftext|>/Q/␣Goodbye; noun/):/: and 29 more.

    score    0.38, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.59)
    without  KL +0.0623 nats a token
    tuned    17.00 from what was lifted
    """
    return attend("L3H6_itself_q_goodbye", n, run, QK[1], OV[1], query_bias=QUERY_BIAS[1])


def attention(x, run):
    """What the heads of layer 3 write, given the stream x: [t, 256] -> [t, 256].

    Without its line a head is off.
    """
    n = norm(x)
    written = [
        L3H4_q_opposites_opened(n, run),
        L3H6_itself_q_goodbye(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(written)


# ── neurons ──────────────────────────────────────────────────────────────────

# layer_3.neurons.tsv has a line for each neuron: its row in the blocks below, how well its label
# predicts it on text that the label was not chosen on, what a token costs without it (KL, nats),
# and the label, and the tokens that it raises and lowers most when it fires (␣ is a space, ↵ a
# new line). Without its line a neuron is off.
NEURONS = neuron_table("layer_3.neurons.tsv")
INTO = rows_of(load("L3.w_in"), NEURONS)  # [250 neurons, 256] the direction that each reads
INTO_BIAS = rows_of(load("L3.b_in"), NEURONS)  # [250]
OUT = rows_of(load("L3.w_out"), NEURONS)  # [250 neurons, 256] the direction that each writes


def neurons(x, run):
    """What the neurons of layer 3 write, given the stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ INTO.T + INTO_BIAS)  # [t, 250] how much each fires
    return run.fired("L3", active, OUT, NEURONS) @ OUT + MLP_CONSTANT
