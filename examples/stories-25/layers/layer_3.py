"""Layer 3 of 4: 2 of 8 heads, 250 of 1,024 neurons are in the core.

- L3H4_context_to_last brings the context to the last token in 12 behaviours, most in “sum”
- L3H6_subject_to_last brings the subject's last token to the last token in 12 behaviours, most in
  “he or she”

In the tables of heads: answer, by how much what the head writes raises the logit of the answer
directly, above the mean of the behaviour's answers; lead, by how much the answer's lead over all
other tokens falls without the head; right, answers without it, of those with it. All are of the
behaviour's slice on test prompts.

A list of tokens such as “he/she/it (81 % of 12)” names the foremost of a set of 12: 81 % of the
part's activity at the set lies there. The whole sets are in program.ir.

Pruned: heads 0, 1, 2, 3, 5, 7; 774 neurons. ATTENTION_CONSTANT and MLP_CONSTANT hold their mean
outputs.
"""

from numerics import attend, gelu_new, load, neuron_table, norm, select_rows

QK = load("L3.qk")  # [2 heads, query and key, 32, 256]
QUERY_BIAS = load("L3.query_bias")  # [2 heads, 32] query biases
OV = load("L3.ov")  # [2 heads, value and output, 32, 256]
OV_MEAN = load("L3.ov_mean")  # [2 heads, 32] mean attended values
ATTENTION_CONSTANT = load(
    "L3.attention_constant"
)  # [256] constant output of the attention sublayer
MLP_CONSTANT = load("L3.mlp_constant")  # [256] constant output of the MLP sublayer

# ── heads ────────────────────────────────────────────────────────────────────


def L3H4_context_to_last(n, run):
    """Brings the context to the last token in 12 behaviours, most in “sum”.

    behaviour  from → to (attention)                     answer  lead  right
    sum        last token → context (0.40)               +0.2    +1.9  32 % of 82 %
    capital    last token → subject's last token (0.49)  +1.9    +2.6  60 % of 93 %
    mother     last token → subject's last token (0.63)  +1.6    +2.0  73 % of 100 %
    flag       last token → subject (0.53)               +1.2    +1.4  70 % of 97 %
    and 8 more behaviours: see behaviours.md
    on text   looks at ␣”/<|endoftext|>/␣The/Q/verb/␣Everyone/␣Goodbye/␣My (74 % of 30);
              ./):/noun/<|endoftext|> (75 % of 32)
    score     0.46, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    cost      KL +0.1340 nats per token if its line in attention is deleted
    always on the mean that it writes is 4.46 times its deviation from it
    drift     relative weight change from the original: 15× (tuned)
    """
    return attend(
        "L3H4_context_to_last", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0], mean=OV_MEAN[0]
    )


def L3H6_subject_to_last(n, run):
    """Brings the subject's last token to the last token in 12 behaviours, most in “he or she”.

    behaviour  from → to (attention)                     answer  lead  right
    he or she  last token → subject's last token (0.75)  +0.7    +1.6  57 % of 98 %
    job        last token → subject (0.77)               +0.3    +0.6  60 % of 98 %
    mother     last token → subject (0.89)               +2.3    +3.1  62 % of 100 %
    flag       last token → subject (0.69)               +1.8    +2.2  62 % of 97 %
    and 8 more behaviours: see behaviours.md
    on text   looks at itself, from <|endoftext|>/Q/␣Goodbye; what followed the same token
    score     0.40, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    writes    lowers the logit of the token that it looks at (-0.58 on average over all tokens)
    but       raises the answer in 12 behaviours above, most in copy a name (+2.8): the score
              above is of all tokens
    cost      KL +0.0906 nats per token if its line in attention is deleted
    always on the mean that it writes is 4.02 times its deviation from it
    drift     relative weight change from the original: 17× (tuned)
    """
    return attend(
        "L3H6_subject_to_last", n, run, QK[1], OV[1], query_bias=QUERY_BIAS[1], mean=OV_MEAN[1]
    )


def attention(x, run):
    """Return the output of layer 3's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L3H4_context_to_last(n, run),
        L3H6_subject_to_last(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(outputs)


# ── neurons ──────────────────────────────────────────────────────────────────

# layer_3.neurons.tsv lists for each neuron its row in the weight blocks; its label score
# (correlation of predicted and actual activation on held-out text); the KL increase, nats per
# token, if it is ablated (held at its mean); always on: its mean in standard deviations; its role
# in behaviours (lead: by how much the answer's lead over all other tokens falls without it); what
# it responds to; the tokens that it promotes and suppresses most when active (␣ is a space, ↵ a
# newline); its drift, the relative change of its weights from the original's. Delete a line to
# ablate that neuron. Each neuron writes its deviation from its mean on calibration text, and the
# constant holds the means, so deleting its line costs what is listed. A list of tokens such as
# “he/she/it (81 % of 12)” names the foremost of a set of 12: 81 % of the part's activity at the
# set lies there. The whole sets are in program.ir.
NEURONS = neuron_table("layer_3.neurons.tsv")
W_IN = select_rows(load("L3.w_in"), NEURONS)  # [250 neurons, 256] input directions
B_IN = select_rows(load("L3.b_in"), NEURONS)  # [250] biases
W_OUT = select_rows(load("L3.w_out"), NEURONS)  # [250 neurons, 256] output directions
MEAN = select_rows(load("L3.mean"), NEURONS)  # [250] mean activations


def neurons(x, run):
    """Return the output of layer 3's neurons for the residual stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ W_IN.T + B_IN) - MEAN  # [t, 250] deviations of the activations
    run.record_neurons("L3", active, W_OUT, NEURONS)
    return active @ W_OUT + MLP_CONSTANT
