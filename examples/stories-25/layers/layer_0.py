"""Layer 0 of 4: 3 of 8 heads, 585 of 1,024 neurons are in the core.

- L0H0_previous_token looks at the token before; itself, from ./<|endoftext|>/:/; (82 % of 13)
  (0.97)
- L0H3_uniform looks at ␣(/):/noun/␣”/Q/adjective (78 % of 32);
  Here/verb/␣said/␣facts/This/One/␣LORD/It (67 % of 32) (0.77)
- L0H4_separator looks at the token before; ,/):/. (0.60)

In the tables of heads: answer, by how much what the head writes raises the logit of the answer
directly, above the mean of the behaviour's answers; lead, by how much the answer's lead over all
other tokens falls without the head; right, answers without it, of those with it. All are of the
behaviour's slice on test prompts.

A list of tokens such as “he/she/it (81 % of 12)” names the foremost of a set of 12: 81 % of the
part's activity at the set lies there. The whole sets are in program.ir.

Pruned: heads 1, 2, 5, 6, 7; 439 neurons. ATTENTION_CONSTANT and MLP_CONSTANT hold their mean
outputs.
"""

from numerics import attend, gelu_new, load, neuron_table, norm, select_rows

QK = load("L0.qk")  # [3 heads, query and key, 32, 256]
QUERY_BIAS = load("L0.query_bias")  # [3 heads, 32] query biases
OV = load("L0.ov")  # [3 heads, value and output, 32, 256]
OV_MEAN = load("L0.ov_mean")  # [3 heads, 32] mean attended values
ATTENTION_CONSTANT = load(
    "L0.attention_constant"
)  # [256] constant output of the attention sublayer
MLP_CONSTANT = load("L0.mlp_constant")  # [256] constant output of the MLP sublayer

# ── heads ────────────────────────────────────────────────────────────────────


def L0H0_previous_token(n, run):
    """Looks at the token before; itself, from ./<|endoftext|>/:/; (82 % of 13).

    behaviour    from → to (attention)                  answer  lead  right
    sum          context → context (0.40)               -0.0    +0.0  70 % of 82 %
    capital      subject → subject (0.87)               +0.0    +0.6  85 % of 93 %
    was or were  “ that” → subject's last token (0.87)  -0.0    +0.6  95 % of 100 %
    mother       subject → subject (0.86)               +0.0    +0.5  98 % of 100 %
    and 2 more behaviours: see behaviours.md
    looks at  the token before (0.91)
    score     0.97, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    writes    raises the logit of the token that it looks at (+0.67 on average over all tokens)
    cost      KL +0.3480 nats per token if its line in attention is deleted
    drift     relative weight change from the original: 220× (tuned)
    """
    return attend(
        "L0H0_previous_token", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0], mean=OV_MEAN[0]
    )


def L0H3_uniform(n, run):
    """Looks at ␣(/):/noun/␣”/Q/adjective (78 % of 32); Here/verb/␣said/␣facts/This/One/␣LORD/It (67 %
    of 32).

    looks at  all tokens so far alike (0.72)
    score     0.77, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    writes    lowers the logit of the token that it looks at (-0.81 on average over all tokens)
    cost      KL +0.8860 nats per token if its line in attention is deleted
    always on the mean that it writes is 4.07 times its deviation from it
    drift     relative weight change from the original: 3.1× (tuned)
    """
    return attend("L0H3_uniform", n, run, QK[1], OV[1], query_bias=QUERY_BIAS[1], mean=OV_MEAN[1])


def L0H4_separator(n, run):
    """Looks at the token before; ,/):/..

    looks at  punctuation (0.56); the token before (0.36)
    score     0.60, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    writes    lowers the logit of the token that it looks at (-0.31 on average over all tokens)
    cost      KL +0.0339 nats per token if its line in attention is deleted
    drift     relative weight change from the original: 170× (tuned)
    """
    return attend("L0H4_separator", n, run, QK[2], OV[2], query_bias=QUERY_BIAS[2], mean=OV_MEAN[2])


def attention(x, run):
    """Return the output of layer 0's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L0H0_previous_token(n, run),
        L0H3_uniform(n, run),
        L0H4_separator(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(outputs)


# ── neurons ──────────────────────────────────────────────────────────────────

# layer_0.neurons.tsv lists for each neuron its row in the weight blocks; its label score
# (correlation of predicted and actual activation on held-out text); the KL increase, nats per
# token, if it is ablated (held at its mean); always on: its mean in standard deviations; its role
# in behaviours (lead: by how much the answer's lead over all other tokens falls without it); what
# it responds to; the tokens that it promotes and suppresses most when active (␣ is a space, ↵ a
# newline); its drift, the relative change of its weights from the original's. Delete a line to
# ablate that neuron. Each neuron writes its deviation from its mean on calibration text, and the
# constant holds the means, so deleting its line costs what is listed. A list of tokens such as
# “he/she/it (81 % of 12)” names the foremost of a set of 12: 81 % of the part's activity at the
# set lies there. The whole sets are in program.ir.
NEURONS = neuron_table("layer_0.neurons.tsv")
W_IN = select_rows(load("L0.w_in"), NEURONS)  # [585 neurons, 256] input directions
B_IN = select_rows(load("L0.b_in"), NEURONS)  # [585] biases
W_OUT = select_rows(load("L0.w_out"), NEURONS)  # [585 neurons, 256] output directions
MEAN = select_rows(load("L0.mean"), NEURONS)  # [585] mean activations


def neurons(x, run):
    """Return the output of layer 0's neurons for the residual stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ W_IN.T + B_IN) - MEAN  # [t, 585] deviations of the activations
    run.record_neurons("L0", active, W_OUT, NEURONS)
    return active @ W_OUT + MLP_CONSTANT
