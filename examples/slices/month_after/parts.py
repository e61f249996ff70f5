"""The parts of month after: what each does there, measured on test prompts.

The answer's lead is its logit minus those of all other tokens (softly). A part acts at the places
listed and is held at its mean at the others.
"""

from numerics import attend, Neurons


def L0H4_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.31 of its attention).

    looks    from the last token to the subject's last token (0.31)
    acts     at context, words of the form, subject's last token, last token
    without  88 % right; the answer's lead changes by -0.21
    """
    return attend(
        "L0H4", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L1H3_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.50 of its attention).

    looks    from the last token to the subject's last token (0.50)
    acts     at context, words of the form, subject's last token, last token
    without  80 % right; the answer's lead changes by -0.16
    """
    return attend(
        "L1H3", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L1H6_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.45 of its attention).

    looks    from the last token to the subject's last token (0.45)
    acts     at context, words of the form, subject's last token, last token
    read by  the unembedding (+0.26)
    without  82 % right; the answer's lead changes by -0.16
    """
    return attend(
        "L1H6", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L2H0_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.75 of its attention).

    looks    from the last token to the subject's last token (0.75)
    acts     at context, words of the form, subject's last token, last token
    read by  the unembedding (+0.24)
    without  80 % right; the answer's lead changes by -0.22
    """
    return attend(
        "L2H0", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L2H1_last_to_last(n, role):
    """Brings the last token to the last token (0.28 of its attention).

    looks    from the last token to the last token (0.28)
    acts     at context, words of the form, subject's last token, last token
    without  82 % right; the answer's lead changes by -0.02
    """
    return attend(
        "L2H1", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L2H3_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.78 of its attention).

    looks    from the last token to the subject's last token (0.78)
    acts     at context, words of the form, subject, subject's last token, last token
    reads    L0 neurons (+0.35)
    read by  the unembedding (+0.27)
    without  80 % right; the answer's lead changes by -0.42
    """
    return attend(
        "L2H3",
        n,
        role,
        at=("context", "words of the form", "subject", "subject's last token", "last token"),
    )


def L2H4_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.58 of its attention).

    looks    from the last token to the subject's last token (0.58)
    acts     at context, words of the form, subject's last token, last token
    read by  the unembedding (+0.25)
    without  78 % right; the answer's lead changes by -0.32
    """
    return attend(
        "L2H4", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L2H5_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.70 of its attention).

    looks    from the last token to the subject's last token (0.70)
    acts     at context, words of the form, subject's last token, last token
    reads    L0 neurons (+0.26)
    read by  the unembedding (+0.28)
    without  82 % right; the answer's lead changes by -0.26
    """
    return attend(
        "L2H5", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L2H6_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.34 of its attention).

    looks    from the last token to the subject's last token (0.34)
    acts     at context, words of the form, subject's last token, last token
    without  85 % right; the answer's lead changes by -0.09
    """
    return attend(
        "L2H6", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L2H7_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.70 of its attention).

    looks    from the last token to the subject's last token (0.70)
    acts     at context, words of the form, subject's last token, last token
    reads    L0 neurons (+0.29)
    without  75 % right; the answer's lead changes by -0.38
    """
    return attend(
        "L2H7", n, role, at=("context", "words of the form", "subject's last token", "last token")
    )


def L3H0_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.68 of its attention).

    looks    from the last token to the subject's last token (0.68)
    acts     at last token
    reads    L0 neurons (+0.25)
    without  78 % right; the answer's lead changes by -0.32
    """
    return attend("L3H0", n, role, at=("last token",))


def L3H1_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.74 of its attention).

    looks    from the last token to the subject's last token (0.74)
    acts     at last token
    reads    L0 neurons (+0.43)
    read by  the unembedding (+0.33)
    without  75 % right; the answer's lead changes by -0.50
    """
    return attend("L3H1", n, role, at=("last token",))


def L3H4_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.50 of its attention).

    looks    from the last token to the subject's last token (0.50)
    acts     at last token
    without  85 % right; the answer's lead changes by -0.19
    """
    return attend("L3H4", n, role, at=("last token",))


def L3H5_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.67 of its attention).

    looks    from the last token to the subject's last token (0.67)
    acts     at last token
    without  80 % right; the answer's lead changes by -0.16
    """
    return attend("L3H5", n, role, at=("last token",))


def L3H6_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.48 of its attention).

    looks    from the last token to the subject's last token (0.48)
    acts     at last token
    without  92 % right; the answer's lead changes by +0.04
    """
    return attend("L3H6", n, role, at=("last token",))


def L3H7_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.42 of its attention).

    looks    from the last token to the subject's last token (0.42)
    acts     at last token
    without  82 % right; the answer's lead changes by -0.03
    """
    return attend("L3H7", n, role, at=("last token",))


# Layer 0: 130 neurons, most at the subject's last token: they fire for May, January, April,
# August, September, July and 4 more, and raise November, August, February, May, September,
# January and 4 more.
# read by  L3H1 (+0.43), L2H3 (+0.35), L2H7 (+0.29), L2H5 (+0.26), L3H0 (+0.25)
# Each line: row of the weights, and the places at which the neuron acts.
L0_neurons = Neurons(
    "L0",
    {
        # fires for May; raises November, August, October; lead +0.03
        "L0N2_may_raises_november": (
            0,
            ("words of the form", "subject's last token", "last token"),
        ),
        # fires for January; raises August, January, October; lead +0.03
        "L0N12_january_raises_august": (
            1,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for April, December; raises February, April, January; lead +0.00
        "L0N21_april_raises_february": (
            2,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for August, September; raises May, November, December; lead +0.02
        "L0N27_august_raises_may": (
            3,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September, May; raises May, April, November; lead +0.04
        "L0N28_september_raises_may": (
            4,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September; raises February, December, October; lead +0.01
        "L0N33_september_raises_february": (5, ("subject's last token",)),
        # fires for May, January; raises September, April, August; lead +0.04
        "L0N51_may_raises_september": (6, ("words of the form", "subject's last token")),
        # fires for September, July; raises January, August, June; lead +0.01
        "L0N53_september_raises_january": (7, ("context", "subject's last token", "last token")),
        # fires for July; raises November, September, August; lead +0.03
        "L0N59_july_raises_november": (
            8,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for November, September; raises September, May, April; lead +0.05
        "L0N68_november_raises_september": (
            9,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July; raises May, April, October; lead +0.01
        "L0N81_july_raises_may": (
            10,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December; raises September, April, May; lead +0.03
        "L0N101_december_raises_september": (
            11,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July; raises August, September, February; lead +0.05
        "L0N116_july_raises_august": (
            12,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for October, May, November; raises May, October, April; lead +0.08
        "L0N120_october_raises_may": (
            13,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for March, August, November; raises May, October, August; lead +0.02
        "L0N124_march_raises_may": (14, ("context", "words of the form", "subject's last token")),
        # fires for April; raises April, June, September; lead +0.01
        "L0N130_april_raises_april": (15, ("context", "subject's last token")),
        # fires for May, July; raises November, September, December; lead +0.02
        "L0N158_may_raises_november": (
            16,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December; raises November, September, October; lead +0.03
        "L0N159_december_raises_november": (17, ("context", "subject's last token", "last token")),
        # fires for April; raises November, January, June; lead +0.03
        "L0N163_april_raises_november": (
            18,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July; raises August, October, December; lead +0.01
        "L0N166_july_raises_august": (
            19,
            ("context", "words of the form", "subject", "subject's last token"),
        ),
        # fires for November, January; raises October, September, August; lead +0.02
        "L0N174_november_raises_october": (20, ("context", "subject's last token", "last token")),
        # fires for October; raises August, February, April; lead +0.02
        "L0N188_october_raises_august": (
            21,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for October; raises December, April, August; lead +0.02
        "L0N195_october_raises_december": (22, ("context", "subject's last token")),
        # fires for October; raises February, January, December; lead +0.02
        "L0N198_october_raises_february": (
            23,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for October, July; raises September, February, April; lead +0.03
        "L0N206_october_raises_september": (
            24,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September; raises February, January, April; lead +0.05
        "L0N210_september_raises_february": (
            25,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for October; raises December, June, October; lead +0.01
        "L0N214_october_raises_december": (26, ("context", "subject's last token", "last token")),
        # fires for May, December; raises April, May, January; lead +0.03
        "L0N216_may_raises_april": (27, ("context", "subject's last token")),
        # fires for September; raises April, January, May; lead +0.05
        "L0N222_september_raises_april": (
            28,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for November, August; raises November, September, August; lead +0.03
        "L0N223_november_raises_november": (
            29,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for November, September; raises August, September, February; lead +0.02
        "L0N225_november_raises_august": (30, ("subject's last token", "last token")),
        # fires for September, October; raises January, June, December; lead +0.05
        "L0N226_september_raises_january": (31, ("context", "subject's last token", "last token")),
        # fires for November, March; raises April, August, November; lead +0.03
        "L0N230_november_raises_april": (
            32,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for January, November; raises November, October, September; lead +0.01
        "L0N237_january_raises_november": (
            33,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for May, March; raises November, October, April; lead +0.03
        "L0N252_may_raises_november": (
            34,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September, May; raises January, December, September; lead +0.01
        "L0N254_september_raises_january": (
            35,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for January; raises June, May, August; lead +0.05
        "L0N261_january_raises_june": (
            36,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December, October, January; raises January, December, November; lead +0.03
        "L0N281_december_raises_january": (37, ("context", "subject's last token")),
        # fires for January; raises January, April, December; lead +0.01
        "L0N293_january_raises_january": (
            38,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September; raises June, April, February; lead +0.01
        "L0N301_september_raises_june": (39, ("context", "subject's last token", "last token")),
        # fires for December, January, November; raises May, September, November; lead +0.07
        "L0N333_december_raises_may": (
            40,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for January, November; raises October, January, September; lead +0.06
        "L0N336_january_raises_october": (41, ("context", "subject's last token", "last token")),
        # fires for October; raises May, August, November; lead +0.03
        "L0N339_october_raises_may": (
            42,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for May, July, September; raises May, October, April; lead +0.01
        "L0N353_may_raises_may": (43, ("subject's last token",)),
        # fires for January, December, October; raises August, September, April; lead +0.03
        "L0N355_january_raises_august": (
            44,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December, November, October; raises September, June, February; lead +0.02
        "L0N359_december_raises_september": (
            45,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for November, January; raises August, October, April; lead +0.03
        "L0N360_november_raises_august": (
            46,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for August, April, October; raises December, November, August; lead -0.01
        "L0N369_august_raises_december": (
            47,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September, July; raises August, February, May; lead +0.01
        "L0N370_september_raises_august": (
            48,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for January, November; raises October, September, August; lead +0.02
        "L0N376_january_raises_october": (
            49,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for January, July; raises November, September, June; lead +0.03
        "L0N380_january_raises_november": (
            50,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for March, April; raises February, June, September; lead +0.01
        "L0N381_march_raises_february": (
            51,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September, October, March; raises September, August, June; lead +0.01
        "L0N387_september_raises_september": (52, ("subject's last token",)),
        # fires for July, January; raises June, October, November; lead +0.03
        "L0N392_july_raises_june": (
            53,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December, May, July; raises October, November, January; lead +0.05
        "L0N408_december_raises_october": (
            54,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for January, December, July; raises September, November, October; lead +0.03
        "L0N415_january_raises_september": (55, ("context", "subject's last token", "last token")),
        # fires for November; raises August, February, September; lead +0.03
        "L0N416_november_raises_august": (56, ("context", "subject's last token", "last token")),
        # fires for September, May; raises April, February, January; lead +0.02
        "L0N418_september_raises_april": (
            57,
            ("words of the form", "subject's last token", "last token"),
        ),
        # fires for July; raises April, May, June; lead +0.05
        "L0N430_july_raises_april": (
            58,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July, March; raises November, May, February; lead +0.05
        "L0N441_july_raises_november": (
            59,
            ("context", "words of the form", "subject", "subject's last token", "last token"),
        ),
        # fires for September, August; raises May, August, January; lead +0.04
        "L0N442_september_raises_may": (
            60,
            ("words of the form", "subject's last token", "last token"),
        ),
        # fires for April; raises December, November, April; lead +0.02
        "L0N479_april_raises_december": (
            61,
            ("words of the form", "subject's last token", "last token"),
        ),
        # fires for July, September; raises December, August, May; lead +0.07
        "L0N491_july_raises_december": (
            62,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July; raises April, September, August; lead +0.02
        "L0N499_july_raises_april": (
            63,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December, September, November; raises October, December, September; lead +0.02
        "L0N512_december_raises_october": (
            64,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for May, September; raises April, August, September; lead +0.03
        "L0N528_may_raises_april": (
            65,
            ("context", "words of the form", "subject", "subject's last token", "last token"),
        ),
        # fires for December; raises August, April, November; lead +0.03
        "L0N531_december_raises_august": (66, ("context", "subject's last token", "last token")),
        # fires for October, August; raises August, February, January; lead +0.07
        "L0N544_october_raises_august": (
            67,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for December, January; raises February, September, October; lead +0.00
        "L0N548_december_raises_february": (
            68,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December, October; raises February, August, April; lead +0.01
        "L0N550_december_raises_february": (
            69,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for November, September; raises May, August, April; lead +0.01
        "L0N561_november_raises_may": (
            70,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for September; raises April, December, January; lead +0.03
        "L0N565_september_raises_april": (71, ("subject's last token", "last token")),
        # fires for July, May; raises August, April, January; lead +0.02
        "L0N579_july_raises_august": (
            72,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for May, April; raises November, January, August; lead +0.02
        "L0N600_may_raises_november": (73, ("context", "subject's last token", "last token")),
        # fires for January; raises August, January, October; lead +0.03
        "L0N601_january_raises_august": (
            74,
            ("words of the form", "subject's last token", "last token"),
        ),
        # fires for May, July; raises January, October, May; lead +0.03
        "L0N614_may_raises_january": (
            75,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for January, December; raises August, January, November; lead +0.05
        "L0N623_january_raises_august": (76, ("words of the form", "subject's last token")),
        # fires for July; raises December, February, January; lead +0.10
        "L0N633_july_raises_december": (
            77,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December; raises June, May, November; lead +0.02
        "L0N644_december_raises_june": (
            78,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for July, May; raises June, May, February; lead +0.01
        "L0N647_july_raises_june": (79, ("context", "subject's last token", "last token")),
        # fires for July, September; raises February, November, May; lead +0.04
        "L0N652_july_raises_february": (
            80,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July, May; raises December, April, January; lead +0.02
        "L0N668_july_raises_december": (
            81,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December; raises September, June, October; lead +0.02
        "L0N669_december_raises_september": (
            82,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for November, September; raises June, December, January; lead +0.04
        "L0N677_november_raises_june": (
            83,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July, April; raises September, February, April; lead +0.01
        "L0N683_july_raises_september": (
            84,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for August, March; raises June, January, May; lead +0.02
        "L0N687_august_raises_june": (85, ("context", "subject's last token")),
        # fires for September, March; raises August, February, December; lead +0.02
        "L0N692_september_raises_august": (
            86,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for August; raises November, June, May; lead +0.02
        "L0N698_august_raises_november": (
            87,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September, July; raises September, May, April; lead +0.01
        "L0N701_september_raises_september": (
            88,
            ("context", "subject's last token", "last token"),
        ),
        # fires for December; raises April, October, February; lead +0.02
        "L0N703_december_raises_april": (
            89,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for January, July; raises December, June, May; lead +0.02
        "L0N710_january_raises_december": (
            90,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for July; raises June, October, January; lead +0.04
        "L0N712_july_raises_june": (91, ("subject's last token", "last token")),
        # fires for November, September; raises April, May, August; lead +0.02
        "L0N718_november_raises_april": (
            92,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for March, December; raises December, October, August; lead +0.02
        "L0N721_march_raises_december": (
            93,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for October, January; raises December, August, November; lead +0.03
        "L0N724_october_raises_december": (
            94,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for October, March; raises May, June, August; lead +0.03
        "L0N746_october_raises_may": (95, ("context", "subject's last token", "last token")),
        # fires for October; raises October, December, January; lead +0.04
        "L0N748_october_raises_october": (
            96,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for November, October; raises February, June, January; lead +0.02
        "L0N769_november_raises_february": (97, ("context", "subject's last token", "last token")),
        # fires for January; raises May, November, June; lead +0.03
        "L0N777_january_raises_may": (98, ("context", "subject's last token", "last token")),
        # fires for July; raises January, February, October; lead +0.04
        "L0N795_july_raises_january": (99, ("context", "subject's last token")),
        # fires for April, August; raises August, May, April; lead +0.01
        "L0N804_april_raises_august": (
            100,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July; raises December, October, September; lead +0.03
        "L0N820_july_raises_december": (
            101,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for December, July; raises December, February, January; lead +0.01
        "L0N835_december_raises_december": (102, ("context", "subject's last token")),
        # fires for May, January; raises August, April, October; lead +0.02
        "L0N836_may_raises_august": (103, ("subject", "subject's last token", "last token")),
        # fires for October, December; raises June, May, October; lead +0.03
        "L0N839_october_raises_june": (
            104,
            ("context", "words of the form", "subject", "subject's last token", "last token"),
        ),
        # fires for April; raises February, April, September; lead +0.01
        "L0N843_april_raises_february": (
            105,
            ("words of the form", "subject's last token", "last token"),
        ),
        # fires for January; raises October, September, June; lead +0.04
        "L0N851_january_raises_october": (
            106,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July; raises December, February, November; lead +0.03
        "L0N853_july_raises_december": (107, ("context", "subject's last token", "last token")),
        # fires for August; raises May, August, October; lead +0.03
        "L0N856_august_raises_may": (
            108,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December, April; raises November, April, August; lead +0.01
        "L0N864_december_raises_november": (
            109,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September; raises June, September, May; lead +0.04
        "L0N880_september_raises_june": (
            110,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for October, January; raises June, May, October; lead +0.05
        "L0N882_october_raises_june": (111, ("context", "subject's last token", "last token")),
        # fires for April, October; raises May, February, August; lead -0.00
        "L0N887_april_raises_may": (112, ("context", "subject's last token", "last token")),
        # fires for March; raises September, October, June; lead +0.03
        "L0N895_march_raises_september": (113, ("context", "subject's last token", "last token")),
        # fires for July; raises December, November, May; lead +0.02
        "L0N906_july_raises_december": (114, ("context", "subject's last token")),
        # fires for July, November; raises May, June, January; lead +0.04
        "L0N908_july_raises_may": (115, ("context", "subject's last token", "last token")),
        # fires for July, September; raises February, December, May; lead +0.02
        "L0N912_july_raises_february": (
            116,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for December; raises November, February, January; lead +0.01
        "L0N915_december_raises_november": (117, ("subject's last token", "last token")),
        # fires for July, May; raises February, November, October; lead +0.02
        "L0N917_july_raises_february": (118, ("context", "subject's last token", "last token")),
        # fires for October, November; raises December, October, April; lead +0.01
        "L0N919_october_raises_december": (
            119,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for October, January; raises April, May, October; lead +0.03
        "L0N922_october_raises_april": (
            120,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for November; raises October, September, December; lead +0.02
        "L0N931_november_raises_october": (
            121,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for April, January; raises January, October, September; lead +0.02
        "L0N968_april_raises_january": (
            122,
            ("context", "words of the form", "subject's last token"),
        ),
        # fires for July; raises January, February, December; lead +0.02
        "L0N986_july_raises_january": (
            123,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for December; raises April, February, May; lead +0.03
        "L0N994_december_raises_april": (
            124,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for September, May; raises January, June, November; lead +0.01
        "L0N999_september_raises_january": (
            125,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July, September; raises June, May, October; lead +0.03
        "L0N1003_july_raises_june": (126, ("context", "subject's last token")),
        # fires for May, October; raises September, February, June; lead +0.05
        "L0N1008_may_raises_september": (
            127,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for January; raises August, October, January; lead +0.03
        "L0N1013_january_raises_august": (
            128,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for July; raises October, April, September; lead +0.03
        "L0N1018_july_raises_october": (
            129,
            ("context", "words of the form", "subject's last token"),
        ),
    },
)

# Layer 1: 9 neurons, most at the subject's last token: they fire for September, August, January,
# November, April, March and 2 more, and raise August, June, October, December, April.
# Each line: row of the weights, and the places at which the neuron acts.
L1_neurons = Neurons(
    "L1",
    {
        # fires for September; raises August, April, December; lead +0.01
        "L1N71_september_raises_august": (0, ("context", "subject's last token", "last token")),
        # fires for August, July; raises August, December, October; lead +0.01
        "L1N242_august_raises_august": (1, ("context", "subject's last token", "last token")),
        # fires for January, November; raises June, February, September; lead +0.03
        "L1N369_january_raises_june": (
            2,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for November; raises October, January, April; lead +0.02
        "L1N502_november_raises_october": (3, ("context", "subject's last token", "last token")),
        # fires for April, October; raises October, April, January; lead +0.03
        "L1N511_april_raises_october": (
            4,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for August, January; raises August, October, May; lead +0.03
        "L1N551_august_raises_august": (5, ("context", "subject's last token", "last token")),
        # fires for March, April; raises October, December, January; lead +0.00
        "L1N608_march_raises_october": (6, ("subject's last token",)),
        # fires for December; raises December, September, February; lead +0.03
        "L1N687_december_raises_december": (7, ("context", "subject's last token", "last token")),
        # fires for July, September; raises April, January, February; lead +0.02
        "L1N698_july_raises_april": (
            8,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
    },
)

# Layer 2: 7 neurons, most at the last token: they fire for September, April, January, November,
# May, and raise November, May, August, April.
# Each line: row of the weights, and the places at which the neuron acts.
L2_neurons = Neurons(
    "L2",
    {
        # fires for September, May; raises November, October, January; lead +0.02
        "L2N81_september_raises_november": (0, ("context", "subject's last token", "last token")),
        # fires for April; raises May, January, February; lead +0.04
        "L2N151_april_raises_may": (1, ("context", "subject's last token", "last token")),
        # fires for January, August; raises August, September, May; lead +0.03
        "L2N255_january_raises_august": (2, ("context", "subject's last token", "last token")),
        # fires for April; raises November, August, May; lead +0.01
        "L2N303_april_raises_november": (3, ("context", "subject's last token", "last token")),
        # fires for November, December; raises May, April, September; lead +0.01
        "L2N621_november_raises_may": (
            4,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for April, July; raises May, November, August; lead +0.05
        "L2N969_april_raises_may": (
            5,
            ("context", "words of the form", "subject's last token", "last token"),
        ),
        # fires for May, July; raises April, November, January; lead +0.02
        "L2N998_may_raises_april": (6, ("context", "subject's last token", "last token")),
    },
)

# Layer 3: 24 neurons, most at the last token: they fire for May, August, March, September,
# November, April and 4 more, and raise April, November, December, February, June, January and 3
# more.
# read by  the unembedding (+0.68)
# Each line: row of the weights, and the places at which the neuron acts.
L3_neurons = Neurons(
    "L3",
    {
        # fires for May, November; raises April, October, December; lead +0.00
        "L3N111_may_raises_april": (0, ("last token",)),
        # fires for August, November; raises November, December, April; lead +0.03
        "L3N172_august_raises_november": (1, ("last token",)),
        # fires for March, January; raises April, September, May; lead +0.00
        "L3N179_march_raises_april": (2, ("last token",)),
        # fires for September, October; raises December, October, November; lead +0.04
        "L3N369_september_raises_december": (3, ("last token",)),
        # fires for November, December; raises February, December, April; lead +0.02
        "L3N375_november_raises_february": (4, ("last token",)),
        # fires for April, October; raises June, May, October; lead +0.01
        "L3N388_april_raises_june": (5, ("last token",)),
        # fires for August; raises January, April, September; lead +0.05
        "L3N396_august_raises_january": (6, ("last token",)),
        # fires for October, July; raises August, November, September; lead +0.01
        "L3N420_october_raises_august": (7, ("last token",)),
        # fires for January, April; raises February, April, September; lead +0.04
        "L3N462_january_raises_february": (8, ("last token",)),
        # fires for April, November; raises January, October, December; lead +0.03
        "L3N506_april_raises_january": (9, ("last token",)),
        # fires for October; raises November, September, August; lead +0.06
        "L3N549_october_raises_november": (10, ("last token",)),
        # fires for January; raises August, February, September; lead +0.02
        "L3N591_january_raises_august": (11, ("last token",)),
        # fires for May, September; raises May, September, October; lead -0.00
        "L3N640_may_raises_may": (12, ("last token",)),
        # raises November, December, October; lead +0.02
        "L3N685_raises_november": (13, ("last token",)),
        # fires for August, October; raises September, June, August; lead +0.00
        "L3N700_august_raises_september": (14, ("last token",)),
        # fires for November; raises December, February, May; lead +0.04
        "L3N758_november_raises_december": (15, ("last token",)),
        # fires for August; raises December, January, September; lead +0.03
        "L3N843_august_raises_december": (16, ("last token",)),
        # fires for March, April; raises April, May, February; lead +0.03
        "L3N845_march_raises_april": (17, ("last token",)),
        # fires for April; raises August, June, January; lead +0.05
        "L3N886_april_raises_august": (18, ("last token",)),
        # fires for December, May; raises June, January, May; lead +0.07
        "L3N903_december_raises_june": (19, ("last token",)),
        # fires for December, January; raises February, April, January; lead +0.03
        "L3N940_december_raises_february": (20, ("last token",)),
        # fires for August, July; raises September, October, February; lead +0.05
        "L3N964_august_raises_september": (21, ("last token",)),
        # fires for May, September; raises June, September, April; lead +0.01
        "L3N1001_may_raises_june": (22, ("last token",)),
        # fires for July; raises May, August, January; lead +0.01
        "L3N1013_july_raises_may": (23, ("last token",)),
    },
)
