"""The parts of month after: what each does there, measured on test prompts.

The answer's lead is its logit minus those of all other tokens (softly). A part acts at the places
listed and is held at its mean at the others.
"""

from numerics import attend, Neurons


def L1H3_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.31 of its attention).

    looks    from the last token to the subject's last token (0.31)
    acts     at context, subject's last token, last token
    without  75 % right; the answer's lead changes by -0.06
    """
    return attend("L1H3", n, role, at=("context", "subject's last token", "last token"))


def L1H5_context_to_last(n, role):
    """Brings the context to the last token (0.36 of its attention).

    looks    from the last token to the context (0.36)
    acts     at context, words of the form, subject's last token
    without  82 % right; the answer's lead changes by +0.11
    """
    return attend("L1H5", n, role, at=("context", "words of the form", "subject's last token"))


def L1H6_context_to_last(n, role):
    """Brings the context to the last token (0.44 of its attention).

    looks    from the last token to the context (0.44)
    acts     at context, words of the form, subject's last token, last token
    without  75 % right; the answer's lead changes by +0.00
    """
    return attend(
        "L1H6", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L2H0_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.62 of its attention).

    looks    from the last token to the subject's last token (0.62)
    acts     at subject's last token, last token
    reads    L0 neurons (+0.15)
    read by  the unembedding (+0.14)
    without  68 % right; the answer's lead changes by -0.11
    """
    return attend("L2H0", n, role, at=("subject's last token", "last token"))


def L2H3_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.74 of its attention).

    looks    from the last token to the subject's last token (0.74)
    acts     at subject's last token, last token
    reads    L0 neurons (+0.29)
    read by  the unembedding (+0.25)
    without  73 % right; the answer's lead changes by -0.27
    """
    return attend("L2H3", n, role, at=("subject's last token", "last token"))


def L2H4_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.52 of its attention).

    looks    from the last token to the subject's last token (0.52)
    acts     at subject's last token, last token
    without  68 % right; the answer's lead changes by -0.20
    """
    return attend("L2H4", n, role, at=("subject's last token", "last token"))


def L2H5_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.46 of its attention).

    looks    from the last token to the subject's last token (0.46)
    acts     at subject's last token, last token
    read by  the unembedding (+0.17)
    without  70 % right; the answer's lead changes by -0.10
    """
    return attend("L2H5", n, role, at=("subject's last token", "last token"))


def L2H6_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.36 of its attention).

    looks    from the last token to the subject's last token (0.36)
    acts     at context, subject's last token, last token
    without  73 % right; the answer's lead changes by -0.11
    """
    return attend("L2H6", n, role, at=("context", "subject's last token", "last token"))


def L2H7_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.57 of its attention).

    looks    from the last token to the subject's last token (0.57)
    acts     at words of the form, subject's last token, last token
    reads    L0 neurons (+0.25)
    read by  the unembedding (+0.14)
    without  70 % right; the answer's lead changes by -0.23
    """
    return attend("L2H7", n, role, at=("words of the form", "subject's last token", "last token"))


def L3H0_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.78 of its attention).

    looks    from the last token to the subject's last token (0.78)
    acts     at last token
    reads    L0 neurons (+0.21)
    read by  the unembedding (+0.14)
    without  65 % right; the answer's lead changes by -0.25
    """
    return attend("L3H0", n, role, at=("last token",))


def L3H1_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.86 of its attention).

    looks    from the last token to the subject's last token (0.86)
    acts     at last token
    reads    L0 neurons (+0.39)
    read by  the unembedding (+0.27)
    without  65 % right; the answer's lead changes by -0.31
    """
    return attend("L3H1", n, role, at=("last token",))


def L3H4_context_to_last(n, role):
    """Brings the context to the last token (0.36 of its attention).

    looks    from the last token to the context (0.36)
    acts     at last token
    without  73 % right; the answer's lead changes by -0.11
    """
    return attend("L3H4", n, role, at=("last token",))


def L3H5_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.37 of its attention).

    looks    from the last token to the subject's last token (0.37)
    acts     at last token
    without  75 % right; the answer's lead changes by -0.02
    """
    return attend("L3H5", n, role, at=("last token",))


# Layer 0: 87 neurons, most at the subject's last token: they fire for March, August, February,
# November, April, June and 6 more, and raise August, May, February, July, March, September and 6
# more.
# read by  L3H1 (+0.39), L2H3 (+0.29), L2H7 (+0.25), L3H0 (+0.21), L2H0 (+0.15)
# Each line: row of the weights, and the places at which the neuron acts.
L0_neurons = Neurons(
    "L0",
    {
        # fires for March, January; raises August, March, October; lead +0.03
        "L0N12_march_raises_august": (0, ("subject's last token",)),
        # fires for August; raises May, March, November; lead +0.01
        "L0N27_august_raises_may": (1, ("subject's last token",)),
        # fires for August, September, May; raises May, April, November; lead +0.03
        "L0N28_august_raises_may": (2, ("subject's last token",)),
        # fires for February, April; raises February, December, October; lead +0.03
        "L0N33_february_raises_february": (3, ("subject's last token",)),
        # fires for November, January, May; raises July, September, April; lead +0.03
        "L0N51_november_raises_july": (4, ("subject's last token",)),
        # fires for August, March; raises March, May, December; lead +0.01
        "L0N55_august_raises_march": (5, ("subject's last token",)),
        # fires for November, September, June; raises September, May, April; lead +0.02
        "L0N68_november_raises_september": (6, ("subject's last token",)),
        # fires for April, August; raises February, October, April; lead +0.01
        "L0N103_april_raises_february": (7, ("subject's last token",)),
        # fires for August; raises March, October, May; lead +0.01
        "L0N115_august_raises_march": (8, ("subject's last token",)),
        # fires for March, August; raises August, February, September; lead +0.03
        "L0N116_march_raises_august": (9, ("subject's last token",)),
        # fires for June, May; raises May, April, October; lead +0.03
        "L0N120_june_raises_may": (10, ("subject's last token",)),
        # fires for August, March; raises May, October, August; lead +0.01
        "L0N124_august_raises_may": (11, ("subject's last token",)),
        # fires for April, May; raises November, September, December; lead +0.02
        "L0N158_april_raises_november": (12, ("subject's last token",)),
        # fires for December, June; raises November, September, October; lead +0.03
        "L0N159_december_raises_november": (13, ("subject's last token",)),
        # fires for June, January, November; raises March, July, October; lead +0.02
        "L0N174_june_raises_march": (14, ("subject's last token",)),
        # fires for August, October; raises December, April, August; lead +0.03
        "L0N195_august_raises_december": (15, ("subject's last token",)),
        # fires for September, June; raises September, February, April; lead +0.02
        "L0N206_september_raises_september": (16, ("subject's last token",)),
        # fires for September, August; raises February, July, January; lead +0.02
        "L0N210_september_raises_february": (17, ("subject's last token",)),
        # fires for October, March; raises December, November, June; lead +0.02
        "L0N214_october_raises_december": (18, ("subject's last token",)),
        # fires for September; raises January, June, December; lead +0.03
        "L0N226_september_raises_january": (19, ("subject's last token",)),
        # fires for May; raises November, October, July; lead +0.01
        "L0N252_may_raises_november": (20, ("subject's last token",)),
        # fires for February, June; raises January, December, September; lead +0.02
        "L0N254_february_raises_january": (21, ("subject's last token",)),
        # fires for January, March; raises June, May, November; lead +0.03
        "L0N261_january_raises_june": (22, ("subject's last token",)),
        # fires for December, October; raises July, March, January; lead +0.02
        "L0N281_december_raises_july": (23, ("subject's last token",)),
        # fires for April, August; raises February, July, October; lead +0.01
        "L0N284_april_raises_february": (24, ("subject's last token",)),
        # fires for January, March, April; raises March, January, April; lead +0.01
        "L0N293_january_raises_march": (25, ("subject's last token",)),
        # fires for September, August; raises April, June, July; lead +0.01
        "L0N301_september_raises_april": (26, ("subject's last token",)),
        # fires for October; raises August, September, February; lead +0.02
        "L0N325_october_raises_august": (27, ("subject's last token",)),
        # fires for December, November, January; raises September, May, November; lead +0.05
        "L0N333_december_raises_september": (28, ("subject's last token",)),
        # fires for March, November; raises January, October, September; lead +0.03
        "L0N336_march_raises_january": (29, ("subject's last token",)),
        # fires for September, August, October; raises May, March, August; lead +0.01
        "L0N339_september_raises_may": (30, ("subject's last token",)),
        # fires for May, September; raises May, October, April; lead +0.01
        "L0N353_may_raises_may": (31, ("subject's last token",)),
        # fires for January, July; raises November, September, July; lead +0.02
        "L0N380_january_raises_november": (32, ("subject's last token",)),
        # fires for March, June; raises February, June, July; lead +0.02
        "L0N381_march_raises_february": (33, ("subject's last token",)),
        # fires for February, December; raises May, October, April; lead +0.01
        "L0N383_february_raises_may": (34, ("subject's last token",)),
        # fires for July, March; raises June, October, November; lead +0.02
        "L0N392_july_raises_june": (35, ("subject's last token",)),
        # fires for June; raises October, April, September; lead +0.01
        "L0N404_june_raises_october": (36, ("subject's last token",)),
        # fires for June, December; raises October, November, January; lead +0.03
        "L0N408_june_raises_october": (37, ("subject's last token",)),
        # fires for December, July, January; raises September, March, November; lead +0.02
        "L0N415_december_raises_september": (38, ("subject's last token",)),
        # fires for September, April; raises December, September, March; lead +0.01
        "L0N422_september_raises_december": (39, ("subject's last token",)),
        # fires for June, July; raises April, May, June; lead +0.06
        "L0N430_june_raises_april": (40, ("subject's last token",)),
        # fires for August, September; raises May, March, August; lead +0.03
        "L0N442_august_raises_may": (41, ("subject's last token",)),
        # fires for April, September, February; raises January, September, December; lead +0.00
        "L0N470_april_raises_january": (42, ("subject's last token",)),
        # fires for August, January; raises December, May, July; lead +0.01
        "L0N487_august_raises_december": (43, ("subject's last token",)),
        # fires for August, April; raises December, March, August; lead +0.04
        "L0N491_august_raises_december": (44, ("subject's last token",)),
        # fires for February; raises October, April, December; lead +0.02
        "L0N512_february_raises_october": (45, ("subject's last token",)),
        # fires for January, July; raises October, June, December; lead +0.01
        "L0N515_january_raises_october": (46, ("subject's last token",)),
        # fires for June; raises August, July, November; lead +0.02
        "L0N531_june_raises_august": (47, ("subject's last token",)),
        # fires for August, October, March; raises March, July, August; lead +0.03
        "L0N544_august_raises_march": (48, ("subject's last token",)),
        # fires for September, August; raises April, January, July; lead +0.02
        "L0N565_september_raises_april": (49, ("subject's last token",)),
        # fires for June, October; raises August, March, April; lead +0.02
        "L0N579_june_raises_august": (50, ("subject's last token",)),
        # fires for April, February, August; raises January, May, March; lead +0.01
        "L0N605_april_raises_january": (51, ("subject's last token",)),
        # fires for February, May; raises January, May, October; lead +0.04
        "L0N614_february_raises_january": (52, ("subject's last token",)),
        # fires for November, January, December; raises August, November, January; lead +0.04
        "L0N623_november_raises_august": (53, ("subject's last token",)),
        # fires for August, July; raises December, February, January; lead +0.10
        "L0N633_august_raises_december": (54, ("subject's last token",)),
        # fires for October, August; raises January, July, May; lead +0.01
        "L0N642_october_raises_january": (55, ("subject's last token",)),
        # fires for December, February; raises May, June, November; lead +0.02
        "L0N644_december_raises_may": (56, ("subject's last token",)),
        # fires for August, May; raises February, November, May; lead +0.05
        "L0N652_august_raises_february": (57, ("subject's last token",)),
        # fires for March; raises June, August, July; lead +0.01
        "L0N653_march_raises_june": (58, ("subject's last token",)),
        # fires for December, October, November; raises September, June, October; lead +0.04
        "L0N669_december_raises_september": (59, ("subject's last token",)),
        # fires for August; raises March, June, December; lead +0.02
        "L0N677_august_raises_march": (60, ("subject's last token",)),
        # fires for October, April, July; raises September, February, April; lead +0.03
        "L0N683_october_raises_september": (61, ("subject's last token",)),
        # fires for August; raises June, January, May; lead +0.01
        "L0N687_august_raises_june": (62, ("subject's last token",)),
        # fires for August; raises October, May, June; lead +0.01
        "L0N704_august_raises_october": (63, ("subject's last token",)),
        # fires for November, September; raises April, May, August; lead +0.01
        "L0N718_november_raises_april": (64, ("subject's last token",)),
        # fires for April, October, September; raises December, August, November; lead +0.01
        "L0N724_april_raises_december": (65, ("subject's last token",)),
        # fires for March, October; raises May, June, August; lead +0.03
        "L0N746_march_raises_may": (66, ("subject's last token",)),
        # fires for December, October, June; raises April, May, February; lead +0.01
        "L0N747_december_raises_april": (67, ("subject's last token",)),
        # fires for April, August, March; raises May, July, August; lead +0.02
        "L0N804_april_raises_may": (68, ("subject's last token",)),
        # fires for April; raises December, October, March; lead +0.02
        "L0N820_april_raises_december": (69, ("subject's last token",)),
        # fires for April; raises September, February, April; lead +0.01
        "L0N843_april_raises_september": (70, ("subject's last token",)),
        # fires for April, January; raises October, November, June; lead +0.03
        "L0N851_april_raises_october": (71, ("subject's last token",)),
        # fires for August, October; raises March, May, August; lead +0.04
        "L0N856_august_raises_march": (72, ("subject's last token",)),
        # fires for April, February; raises November, April, September; lead +0.02
        "L0N864_april_raises_november": (73, ("subject's last token",)),
        # fires for September, February; raises July, June, September; lead +0.02
        "L0N880_september_raises_july": (74, ("subject's last token",)),
        # fires for October, March, August; raises June, May, October; lead +0.02
        "L0N882_october_raises_june": (75, ("subject's last token",)),
        # fires for August, July; raises May, June, January; lead +0.04
        "L0N908_august_raises_may": (76, ("subject's last token",)),
        # fires for September, August, July; raises February, March, December; lead +0.02
        "L0N912_september_raises_february": (77, ("subject's last token",)),
        # fires for December, June; raises November, February, January; lead +0.01
        "L0N915_december_raises_november": (78, ("subject's last token",)),
        # fires for February; raises July, February, November; lead +0.01
        "L0N917_february_raises_july": (79, ("subject's last token",)),
        # fires for October, January; raises May, March, April; lead +0.03
        "L0N922_october_raises_may": (80, ("subject's last token",)),
        # fires for March, April, May; raises January, July, December; lead +0.01
        "L0N957_march_raises_january": (81, ("subject's last token",)),
        # fires for January, April, February; raises January, October, September; lead +0.01
        "L0N968_january_raises_january": (82, ("subject's last token",)),
        # fires for August, July; raises June, May, November; lead +0.02
        "L0N1003_august_raises_june": (83, ("subject's last token",)),
        # fires for May, October; raises September, February, March; lead +0.03
        "L0N1008_may_raises_september": (84, ("subject's last token",)),
        # fires for August, February, January; raises August, January, October; lead +0.02
        "L0N1013_august_raises_august": (85, ("subject's last token",)),
        # fires for July, May; raises April, October, March; lead +0.01
        "L0N1018_july_raises_april": (86, ("subject's last token",)),
    },
)

# Layer 1: 2 neurons, most at the subject's last token: they fire for August, April, and raise
# August, October.
# Each line: row of the weights, and the places at which the neuron acts.
L1_neurons = Neurons(
    "L1",
    {
        # fires for August, September; raises August, March, December; lead +0.02
        "L1N242_august_raises_august": (0, ("subject's last token",)),
        # fires for April, October; raises October, April, January; lead +0.02
        "L1N511_april_raises_october": (1, ("subject's last token",)),
    },
)

# Layer 2: 3 neurons, most at the last token: they fire for February, April, and raise February,
# June, May.
# Each line: row of the weights, and the places at which the neuron acts.
L2_neurons = Neurons(
    "L2",
    {
        # fires for February, April; raises February, May, January; lead +0.03
        "L2N151_february_raises_february": (0, ("subject's last token", "last token")),
        # raises June, August, May; lead +0.00
        "L2N260_raises_june": (1, ("last token",)),
        # fires for April, February; raises May, November, August; lead +0.03
        "L2N969_april_raises_may": (2, ("subject's last token", "last token")),
    },
)

# Layer 3: 18 neurons, most at the last token: they fire for April, September, June, February,
# January, August and 1 more, and raise August, October, December, September, June, February and 5
# more.
# read by  the unembedding (+0.34)
# Each line: row of the weights, and the places at which the neuron acts.
L3_neurons = Neurons(
    "L3",
    {
        # raises August, May, March; lead +0.00
        "L3N18_raises_august": (0, ("last token",)),
        # fires for April; raises August, May, February; lead +0.01
        "L3N59_april_raises_august": (1, ("last token",)),
        # fires for September, May; raises October, April, August; lead +0.02
        "L3N232_september_raises_october": (2, ("last token",)),
        # fires for June, September, November; raises December, March, October; lead +0.02
        "L3N369_june_raises_december": (3, ("last token",)),
        # fires for June, August; raises September, January, April; lead +0.03
        "L3N396_june_raises_september": (4, ("last token",)),
        # fires for April; raises June, November, August; lead +0.02
        "L3N415_april_raises_june": (5, ("last token",)),
        # fires for April; raises February, April, September; lead +0.03
        "L3N462_april_raises_february": (6, ("last token",)),
        # fires for February; raises January, October, December; lead +0.01
        "L3N506_february_raises_january": (7, ("last token",)),
        # fires for September; raises January, April, May; lead +0.00
        "L3N565_september_raises_january": (8, ("last token",)),
        # fires for January, June; raises August, February, July; lead +0.00
        "L3N591_january_raises_august": (9, ("last token",)),
        # fires for September, May; raises May, September, October; lead +0.01
        "L3N640_september_raises_may": (10, ("last token",)),
        # fires for February, November; raises December, February, May; lead +0.02
        "L3N758_february_raises_december": (11, ("last token",)),
        # fires for February, March; raises November, July, August; lead -0.00
        "L3N786_february_raises_november": (12, ("last token",)),
        # fires for August, November; raises December, January, September; lead +0.01
        "L3N843_august_raises_december": (13, ("last token",)),
        # fires for August, March, April; raises April, May, February; lead +0.02
        "L3N845_august_raises_april": (14, ("last token",)),
        # fires for September, May; raises March, July, January; lead +0.01
        "L3N903_september_raises_march": (15, ("last token",)),
        # fires for August, September; raises September, October, February; lead +0.04
        "L3N964_august_raises_september": (16, ("last token",)),
        # fires for November, May; raises December, February, July; lead +0.02
        "L3N993_november_raises_december": (17, ("last token",)),
    },
)
