"""The parts of month after: what each does there, measured on test prompts.

A part acts at the places listed and is held at its mean at the others. *Direct* is what it adds to the
answer's logit, above the mean of all answers, without parts in between. *Lead* is the answer's logit
minus those of all other tokens (softly): by how much it is lower without the part. A neuron fires for
the subjects that it responds to more than to others.
"""

from numerics import attend, Neurons

EVERYWHERE = ("context", "words of the form", "month", "month's last token", "last token")


def L0H4_words_of_the_form_to_last(n, role):
    """Brings the words of the form to the last token (0.53 of its attention).

    acts     at context, words of the form, month's last token, last token
    adds     +0.00 to the answer's logit directly
    without  46 of 50 right; the answer's lead changes by -0.04
    """
    return attend(
        "L0H4", n, role, at=("context", "words of the form", "month's last token", "last token")
    )


def L1H3_month_to_last(n, role):
    """Brings the month's last token to the last token (0.46 of its attention).

    acts     at context, words of the form, month's last token, last token
    adds     +0.21 to the answer's logit directly
    without  47 of 50 right; the answer's lead changes by -0.17
    """
    return attend(
        "L1H3", n, role, at=("context", "words of the form", "month's last token", "last token")
    )


def L1H6_words_of_the_form_to_last(n, role):
    """Brings the words of the form to the last token (0.36 of its attention).

    acts     at context, words of the form, month's last token, last token
    read by  the unembedding (+0.26)
    adds     +0.18 to the answer's logit directly
    without  48 of 50 right; the answer's lead changes by -0.11
    """
    return attend(
        "L1H6", n, role, at=("context", "words of the form", "month's last token", "last token")
    )


def L2H0_month_to_last(n, role):
    """Brings the month's last token to the last token (0.83 of its attention).

    acts     at context, words of the form, month's last token, last token
    read by  the unembedding (+0.24)
    adds     +0.22 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.24
    """
    return attend(
        "L2H0", n, role, at=("context", "words of the form", "month's last token", "last token")
    )


def L2H1_words_of_the_form_to_month(n, role):
    """Brings the words of the form to the month's last token (0.64 of its attention).

    acts     at context, words of the form, month's last token, last token
    adds     +0.01 to the answer's logit directly
    without  48 of 50 right; the answer's lead changes by -0.01
    """
    return attend(
        "L2H1", n, role, at=("context", "words of the form", "month's last token", "last token")
    )


def L2H3_month_to_last(n, role):
    """Brings the month's last token to the last token (0.79 of its attention).

    acts     at context, words of the form, month, month's last token, last token
    reads    L0 neurons (+0.35)
    read by  the unembedding (+0.27)
    adds     +0.42 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.40
    """
    return attend("L2H3", n, role, at=EVERYWHERE)


def L2H4_month_to_last(n, role):
    """Brings the month's last token to the last token (0.55 of its attention).

    acts     at context, words of the form, month's last token, last token
    read by  the unembedding (+0.25)
    adds     +0.24 to the answer's logit directly
    without  46 of 50 right; the answer's lead changes by -0.27
    """
    return attend(
        "L2H4", n, role, at=("context", "words of the form", "month's last token", "last token")
    )


def L2H5_month_to_last(n, role):
    """Brings the month's last token to the last token (0.90 of its attention).

    acts     at context, words of the form, month's last token, last token
    reads    L0 neurons (+0.26)
    read by  the unembedding (+0.28)
    adds     +0.41 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.37
    """
    return attend(
        "L2H5", n, role, at=("context", "words of the form", "month's last token", "last token")
    )


def L2H6_words_of_the_form_to_last(n, role):
    """Brings the words of the form to the last token (0.61 of its attention).

    acts     at context, words of the form, month's last token, last token
    adds     +0.06 to the answer's logit directly
    without  46 of 50 right; the answer's lead changes by -0.06
    """
    return attend(
        "L2H6", n, role, at=("context", "words of the form", "month's last token", "last token")
    )


def L2H7_month_to_last(n, role):
    """Brings the month's last token to the last token (0.78 of its attention).

    acts     at context, words of the form, month's last token, last token
    reads    L0 neurons (+0.29)
    adds     +0.41 to the answer's logit directly
    without  46 of 50 right; the answer's lead changes by -0.40
    """
    return attend(
        "L2H7", n, role, at=("context", "words of the form", "month's last token", "last token")
    )


def L3H0_month_to_last(n, role):
    """Brings the month's last token to the last token (0.88 of its attention).

    acts     at last token
    reads    L0 neurons (+0.25)
    adds     +0.43 to the answer's logit directly
    without  46 of 50 right; the answer's lead changes by -0.38
    """
    return attend("L3H0", n, role, at=("last token",))


def L3H1_month_to_last(n, role):
    """Brings the month's last token to the last token (0.89 of its attention).

    acts     at last token
    reads    L0 neurons (+0.43)
    read by  the unembedding (+0.33)
    adds     +0.50 to the answer's logit directly
    without  44 of 50 right; the answer's lead changes by -0.48
    """
    return attend("L3H1", n, role, at=("last token",))


def L3H4_month_to_last(n, role):
    """Brings the month's last token to the last token (0.68 of its attention).

    acts     at last token
    adds     +0.43 to the answer's logit directly
    without  46 of 50 right; the answer's lead changes by -0.27
    """
    return attend("L3H4", n, role, at=("last token",))


def L3H5_month_to_last(n, role):
    """Brings the month's last token to the last token (0.87 of its attention).

    acts     at last token
    adds     +0.19 to the answer's logit directly
    without  46 of 50 right; the answer's lead changes by -0.23
    """
    return attend("L3H5", n, role, at=("last token",))


def L3H6_month_to_last(n, role):
    """Brings the month's last token to the last token (0.58 of its attention).

    acts     at last token
    adds     +0.21 to the answer's logit directly
    without  48 of 50 right; the answer's lead changes by -0.14
    """
    return attend("L3H6", n, role, at=("last token",))


def L3H7_month_to_last(n, role):
    """Brings the month's last token to the last token (0.51 of its attention).

    acts     at last token
    adds     +0.09 to the answer's logit directly
    without  47 of 50 right; the answer's lead changes by -0.08
    """
    return attend("L3H7", n, role, at=("last token",))


# Layer 0: 130 neurons, at the month's last token, each for certain subjects (typically 2 of 12).
# The first 40 have half of the effect.
# read by  L3H1 (+0.43), L2H3 (+0.35), L2H7 (+0.29), L2H5 (+0.26), L3H0 (+0.25)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L0_neurons = Neurons(
    "L0",
    {
        # fires for July, August; lead +0.084
        "L0N633_july": (0, ("context", "words of the form", "month's last token", "last token")),
        # fires for December, November; lead +0.084
        "L0N333_december": (1, ("context", "words of the form", "month's last token")),
        # fires for November, January, December; lead +0.068
        "L0N623_november": (2, ("words of the form", "month's last token")),
        # fires for May, November, October; lead +0.063
        "L0N120_may": (3, ("context", "words of the form", "month's last token", "last token")),
        # fires for January, April; lead +0.060
        "L0N851_january": (4, ("context", "words of the form", "month's last token", "last token")),
        # fires for August, October, March; lead +0.051
        "L0N544_august": (5, ("context", "words of the form", "month's last token")),
        # fires for April, January; lead +0.049
        "L0N820_april": (6, ("context", "words of the form", "month's last token")),
        # fires for March, April, June; lead +0.048
        "L0N441_march": (7, EVERYWHERE),
        # fires for September, August; lead +0.047
        "L0N210_september": (8, ("context", "words of the form", "month's last token")),
        # fires for November; lead +0.045
        "L0N68_november": (9, ("context", "words of the form", "month's last token", "last token")),
        # fires for February; lead +0.045
        "L0N614_february": (
            10,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for February, March, November; lead +0.042
        "L0N230_february": (
            11,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for November, January, May; lead +0.042
        "L0N51_november": (12, ("words of the form", "month's last token")),
        # fires for June, July; lead +0.040
        "L0N430_june": (13, ("context", "words of the form", "month's last token", "last token")),
        # fires for January; lead +0.039
        "L0N777_january": (14, ("context", "month's last token", "last token")),
        # fires for September, August; lead +0.039
        "L0N442_september": (15, ("words of the form", "month's last token", "last token")),
        # fires for August, July, April; lead +0.039
        "L0N491_august": (16, ("context", "words of the form", "month's last token", "last token")),
        # fires for October, March; lead +0.038
        "L0N882_october": (17, ("context", "month's last token", "last token")),
        # fires for November, January, March; lead +0.038
        "L0N336_november": (18, ("context", "month's last token", "last token")),
        # fires for September, October; lead +0.038
        "L0N226_september": (19, ("context", "month's last token", "last token")),
        # fires for October, May; lead +0.037
        "L0N1008_october": (
            20,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for December, October; lead +0.036
        "L0N101_december": (
            21,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for June, May; lead +0.034
        "L0N652_june": (22, ("context", "words of the form", "month's last token", "last token")),
        # fires for December, June; lead +0.034
        "L0N408_december": (23, ("context", "words of the form", "month's last token")),
        # fires for November, June, May; lead +0.033
        "L0N528_november": (24, EVERYWHERE),
        # fires for November, December; lead +0.032
        "L0N225_november": (25, ("month's last token", "last token")),
        # fires for June, November; lead +0.032
        "L0N561_june": (26, ("context", "words of the form", "month's last token")),
        # fires for August, February, May; lead +0.032
        "L0N28_august": (27, ("context", "words of the form", "month's last token", "last token")),
        # fires for February; lead +0.031
        "L0N369_february": (
            28,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for August, November; lead +0.031
        "L0N908_august": (29, ("context", "month's last token", "last token")),
        # fires for July, May; lead +0.031
        "L0N1018_july": (30, ("context", "words of the form", "month's last token")),
        # fires for June, October; lead +0.031
        "L0N206_june": (31, ("context", "words of the form", "month's last token", "last token")),
        # fires for March, December, February; lead +0.030
        "L0N721_march": (32, ("context", "words of the form", "month's last token", "last token")),
        # fires for December, June; lead +0.030
        "L0N159_december": (33, ("context", "month's last token", "last token")),
        # fires for August; lead +0.030
        "L0N677_august": (34, ("context", "words of the form", "month's last token", "last token")),
        # fires for October, January; lead +0.030
        "L0N922_october": (35, ("context", "words of the form", "month's last token")),
        # fires for August, October; lead +0.029
        "L0N339_august": (36, ("context", "words of the form", "month's last token", "last token")),
        # fires for November, September; lead +0.029
        "L0N718_november": (37, ("context", "words of the form", "month's last token")),
        # fires for January, March; lead +0.029
        "L0N261_january": (
            38,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for October, April; lead +0.029
        "L0N748_october": (
            39,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for December, May; lead +0.029
        "L0N531_december": (40, ("context", "month's last token", "last token")),
        # fires for October, December, November; lead +0.028
        "L0N359_october": (41, ("context", "words of the form", "month's last token")),
        # fires for August, June; lead +0.028
        "L0N698_august": (42, ("context", "words of the form", "month's last token", "last token")),
        # fires for December; lead +0.028
        "L0N644_december": (43, ("context", "words of the form", "month's last token")),
        # fires for January, June, November; lead +0.028
        "L0N174_january": (44, ("context", "month's last token", "last token")),
        # fires for July, March; lead +0.028
        "L0N795_july": (45, ("context", "month's last token")),
        # fires for January, December, October; lead +0.028
        "L0N415_january": (46, ("context", "month's last token", "last token")),
        # fires for October, January; lead +0.028
        "L0N724_october": (
            47,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for August, October; lead +0.027
        "L0N856_august": (48, ("context", "words of the form", "month's last token", "last token")),
        # fires for August, June, October; lead +0.027
        "L0N195_august": (49, ("context", "month's last token")),
        # fires for July, June; lead +0.026
        "L0N986_july": (50, ("context", "words of the form", "month's last token", "last token")),
        # fires for January, March, August; lead +0.026
        "L0N601_january": (51, ("words of the form", "month's last token", "last token")),
        # fires for March, April; lead +0.026
        "L0N479_march": (52, ("words of the form", "month's last token", "last token")),
        # fires for February, July; lead +0.025
        "L0N166_february": (53, ("context", "words of the form", "month", "month's last token")),
        # fires for October, December; lead +0.025
        "L0N919_october": (
            54,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for November, August; lead +0.025
        "L0N223_november": (
            55,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for January, July; lead +0.025
        "L0N380_january": (
            56,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for May; lead +0.025
        "L0N216_may": (57, ("context", "month's last token")),
        # fires for September, August, November; lead +0.025
        "L0N222_september": (
            58,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for August, May; lead +0.025
        "L0N27_august": (59, ("context", "words of the form", "month's last token", "last token")),
        # fires for September; lead +0.024
        "L0N880_september": (
            60,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for May, March; lead +0.023
        "L0N2_may": (61, ("words of the form", "month's last token", "last token")),
        # fires for April, December; lead +0.023
        "L0N864_april": (62, ("context", "words of the form", "month's last token", "last token")),
        # fires for November, July, January; lead +0.023
        "L0N59_november": (
            63,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for July, December; lead +0.023
        "L0N853_july": (64, ("context", "month's last token", "last token")),
        # fires for January, December, July; lead +0.022
        "L0N710_january": (65, ("context", "words of the form", "month's last token")),
        # fires for October; lead +0.022
        "L0N198_october": (
            66,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for December, January; lead +0.022
        "L0N281_december": (67, ("context", "month's last token")),
        # fires for March, July; lead +0.022
        "L0N712_march": (68, ("month's last token", "last token")),
        # fires for November; lead +0.021
        "L0N769_november": (69, ("context", "month's last token", "last token")),
        # fires for June, October; lead +0.020
        "L0N579_june": (70, ("context", "words of the form", "month's last token", "last token")),
        # fires for March, September, February; lead +0.020
        "L0N692_march": (71, ("context", "words of the form", "month's last token", "last token")),
        # fires for August, March; lead +0.020
        "L0N687_august": (72, ("context", "month's last token")),
        # fires for October, March; lead +0.019
        "L0N387_october": (73, ("month's last token",)),
        # fires for July, September; lead +0.019
        "L0N647_july": (74, ("context", "month's last token", "last token")),
        # fires for May, December; lead +0.019
        "L0N703_may": (75, ("context", "words of the form", "month's last token", "last token")),
        # fires for February, June, April; lead +0.018
        "L0N254_february": (76, ("context", "words of the form", "month's last token")),
        # fires for December; lead +0.018
        "L0N994_december": (
            77,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for December, October; lead +0.018
        "L0N839_december": (78, EVERYWHERE),
        # fires for January, November; lead +0.018
        "L0N968_january": (79, ("context", "words of the form", "month's last token")),
        # fires for March, October; lead +0.017
        "L0N746_march": (80, ("context", "month's last token", "last token")),
        # fires for July, May; lead +0.017
        "L0N668_july": (81, ("context", "words of the form", "month's last token", "last token")),
        # fires for September, August; lead +0.017
        "L0N999_september": (
            82,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for April, October; lead +0.017
        "L0N683_april": (83, ("context", "words of the form", "month's last token", "last token")),
        # fires for March, January; lead +0.017
        "L0N12_march": (84, ("context", "words of the form", "month's last token", "last token")),
        # fires for September, July; lead +0.017
        "L0N53_september": (85, ("context", "month's last token", "last token")),
        # fires for April; lead +0.017
        "L0N843_april": (86, ("words of the form", "month's last token", "last token")),
        # fires for August, March; lead +0.017
        "L0N116_august": (87, ("context", "words of the form", "month's last token", "last token")),
        # fires for March; lead +0.017
        "L0N895_march": (88, ("context", "month's last token", "last token")),
        # fires for May, January, March; lead +0.017
        "L0N252_may": (89, ("context", "words of the form", "month's last token", "last token")),
        # fires for October, March, December; lead +0.016
        "L0N214_october": (90, ("context", "month's last token", "last token")),
        # fires for February; lead +0.016
        "L0N917_february": (91, ("context", "month's last token", "last token")),
        # fires for July, June; lead +0.016
        "L0N499_july": (92, ("context", "words of the form", "month's last token", "last token")),
        # fires for February, September, March; lead +0.016
        "L0N887_february": (93, ("context", "month's last token", "last token")),
        # fires for October, July, March; lead +0.016
        "L0N392_october": (
            94,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for November, January; lead +0.016
        "L0N376_november": (95, ("context", "words of the form", "month's last token")),
        # fires for December, June; lead +0.016
        "L0N915_december": (96, ("month's last token", "last token")),
        # fires for July, September, August; lead +0.015
        "L0N912_july": (97, ("context", "words of the form", "month's last token")),
        # fires for August, March; lead +0.015
        "L0N124_august": (98, ("context", "words of the form", "month's last token")),
        # fires for August, April, March; lead +0.015
        "L0N804_august": (99, ("context", "words of the form", "month's last token", "last token")),
        # fires for July; lead +0.015
        "L0N906_july": (100, ("context", "month's last token")),
        # fires for April, June; lead +0.015
        "L0N600_april": (101, ("context", "month's last token", "last token")),
        # fires for January, November; lead +0.015
        "L0N293_january": (
            102,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for January, August; lead +0.015
        "L0N1013_january": (
            103,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for May, August; lead +0.014
        "L0N353_may": (104, ("month's last token",)),
        # fires for November, March; lead +0.014
        "L0N931_november": (
            105,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for January, December, October; lead +0.014
        "L0N355_january": (
            106,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for June, May; lead +0.014
        "L0N836_june": (107, ("month", "month's last token", "last token")),
        # fires for April, June; lead +0.013
        "L0N158_april": (108, ("context", "words of the form", "month's last token", "last token")),
        # fires for September, August; lead +0.013
        "L0N301_september": (109, ("context", "month's last token", "last token")),
        # fires for February; lead +0.012
        "L0N512_february": (110, ("context", "words of the form", "month's last token")),
        # fires for July; lead +0.011
        "L0N81_july": (111, ("context", "words of the form", "month's last token", "last token")),
        # fires for September, August; lead +0.011
        "L0N565_september": (112, ("month's last token", "last token")),
        # fires for February, April; lead +0.011
        "L0N33_february": (113, ("month's last token",)),
        # fires for February, November, January; lead +0.011
        "L0N360_february": (
            114,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for April; lead +0.011
        "L0N130_april": (115, ("context", "month's last token")),
        # fires for December, April; lead +0.011
        "L0N163_december": (
            116,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for November, February; lead +0.011
        "L0N416_november": (117, ("context", "month's last token", "last token")),
        # fires for June; lead +0.010
        "L0N188_june": (118, ("context", "words of the form", "month's last token")),
        # fires for June, September, October; lead +0.009
        "L0N370_june": (119, ("context", "words of the form", "month's last token", "last token")),
        # fires for December, October; lead +0.009
        "L0N669_december": (
            120,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for May, September; lead +0.009
        "L0N418_may": (121, ("words of the form", "month's last token", "last token")),
        # fires for June, March; lead +0.008
        "L0N381_june": (122, ("context", "words of the form", "month's last token", "last token")),
        # fires for June, April; lead +0.007
        "L0N550_june": (123, ("context", "words of the form", "month's last token", "last token")),
        # fires for February, November; lead +0.006
        "L0N548_february": (
            124,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for June, September; lead +0.005
        "L0N21_june": (125, ("context", "words of the form", "month's last token", "last token")),
        # fires for February; lead +0.005
        "L0N237_february": (
            126,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for September, August; lead +0.004
        "L0N701_september": (127, ("context", "month's last token", "last token")),
        # fires for February, June, April; lead +0.003
        "L0N835_february": (128, ("context", "month's last token")),
        # fires for July, August; lead -0.000
        "L0N1003_july": (129, ("context", "month's last token")),
    },
)

# Layer 1: 9 neurons, at the month's last token, each for certain subjects (typically 2 of 12).
# The first 3 have half of the effect.
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L1_neurons = Neurons(
    "L1",
    {
        # fires for November, May; lead +0.035
        "L1N698_november": (
            0,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for December, February; lead +0.032
        "L1N687_december": (1, ("context", "month's last token", "last token")),
        # fires for November, January, March; lead +0.028
        "L1N369_november": (
            2,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for April, February, October; lead +0.022
        "L1N511_april": (3, ("context", "words of the form", "month's last token", "last token")),
        # fires for August; lead +0.018
        "L1N242_august": (4, ("context", "month's last token", "last token")),
        # fires for August; lead +0.015
        "L1N551_august": (5, ("context", "month's last token", "last token")),
        # fires for November; lead +0.015
        "L1N502_november": (6, ("context", "month's last token", "last token")),
        # fires for September, August; lead +0.014
        "L1N71_september": (7, ("context", "month's last token", "last token")),
        # fires for March, April; lead +0.009
        "L1N608_march": (8, ("month's last token",)),
    },
)

# Layer 2: 7 neurons, most at the last token, each for certain subjects (typically 2 of 12). The
# first 3 have half of the effect.
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L2_neurons = Neurons(
    "L2",
    {
        # fires for May, April; raises February, May, January; lead +0.041
        "L2N151_may_raises_february": (0, ("context", "month's last token", "last token")),
        # fires for September, October; raises November, October, January; lead +0.037
        "L2N81_september_raises_november": (1, ("context", "month's last token", "last token")),
        # fires for November, March, May and 1 more; lead +0.033
        "L2N255_november": (2, ("context", "month's last token", "last token")),
        # fires for April, December; raises May, November, August; lead +0.029
        "L2N969_april_raises_may": (
            3,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for September, August, May; lead +0.022
        "L2N998_september": (4, ("context", "month's last token", "last token")),
        # fires for November, September, May; lead +0.015
        "L2N621_november": (
            5,
            ("context", "words of the form", "month's last token", "last token"),
        ),
        # fires for April, May; raises August, November, May; lead +0.008
        "L2N303_april_raises_august": (6, ("context", "month's last token", "last token")),
    },
)

# Layer 3: 24 neurons, at the last token, each for certain subjects (typically 2 of 12). The first
# 8 have half of the effect.
# read by  the unembedding (+0.68)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L3_neurons = Neurons(
    "L3",
    {
        # fires for May, November; raises January, October, December; lead +0.059
        "L3N506_may_raises_january": (0, ("last token",)),
        # fires for September, November; raises December, March, October; lead +0.057
        "L3N369_september_raises_december": (1, ("last token",)),
        # fires for October, April; raises November, September, August; lead +0.049
        "L3N549_october_raises_november": (2, ("last token",)),
        # fires for March, April, January; raises April, September, May; lead +0.046
        "L3N179_march_raises_april": (3, ("last token",)),
        # fires for December, January; raises February, April, July; lead +0.041
        "L3N940_december_raises_february": (4, ("last token",)),
        # fires for April, July, May; raises August, June, July; lead +0.039
        "L3N886_april_raises_august": (5, ("last token",)),
        # fires for August, October, December; raises September, January, April; lead +0.038
        "L3N396_august_raises_september": (6, ("last token",)),
        # fires for November, June; raises December, February, May; lead +0.034
        "L3N758_november_raises_december": (7, ("last token",)),
        # fires for November, August; raises December, January, September; lead +0.030
        "L3N843_november_raises_december": (8, ("last token",)),
        # fires for June, December, May; raises March, July, January; lead +0.030
        "L3N903_june_raises_march": (9, ("last token",)),
        # fires for November; raises February, December, July; lead +0.030
        "L3N375_november_raises_february": (10, ("last token",)),
        # fires for April, July, January; raises February, April, September; lead +0.027
        "L3N462_april_raises_february": (11, ("last token",)),
        # fires for March, April; raises April, May, February; lead +0.026
        "L3N845_march_raises_april": (12, ("last token",)),
        # fires for April, May; raises June, May, October; lead +0.026
        "L3N388_april_raises_june": (13, ("last token",)),
        # fires for January, July, November; raises August, February, July; lead +0.024
        "L3N591_january_raises_august": (14, ("last token",)),
        # fires for March, August; raises December, November, April; lead +0.022
        "L3N172_march_raises_december": (15, ("last token",)),
        # fires for April, October, June; raises May, August, January; lead +0.018
        "L3N1013_april_raises_may": (16, ("last token",)),
        # fires for February, October, April; raises March, November, December; lead +0.017
        "L3N685_february_raises_march": (17, ("last token",)),
        # fires for July, August; raises September, October, February; lead +0.016
        "L3N964_july_raises_september": (18, ("last token",)),
        # fires for November, May; raises April, October, December; lead +0.015
        "L3N111_november_raises_april": (19, ("last token",)),
        # fires for September, May; raises May, September, October; lead +0.012
        "L3N640_september_raises_may": (20, ("last token",)),
        # fires for September, May; raises June, September, April; lead +0.009
        "L3N1001_september_raises_june": (21, ("last token",)),
        # fires for October, July; raises August, November, September; lead -0.008
        "L3N420_october_raises_august": (22, ("last token",)),
        # fires for August, October; raises September, July, August; lead +0.007
        "L3N700_august_raises_september": (23, ("last token",)),
    },
)
