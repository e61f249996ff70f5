"""The parts of capital: what each does there, measured on test prompts.

A part acts at the places listed and is held at its mean at the others. *Direct* is what it adds to the
answer's logit, above the mean of all answers, without parts in between. *Lead* is the answer's logit
minus those of all other tokens (softly): by how much it is lower without the part. A neuron fires for
the subjects that it responds to more than to others.
"""

from numerics import attend, Neurons

EVERYWHERE = (
    "context",
    "words of the form",
    "country",
    "country's last token",
    "last token",
    "answer",
)


def L0H0_at_country(n, role):
    """Looks from the country at itself (0.80 of its attention).

    acts     at words of the form, country, country's last token, last token, answer
    adds     +0.01 to the answer's logit directly
    without  31 of 50 right; the answer's lead changes by -0.21
    """
    return attend(
        "L0H0",
        n,
        role,
        at=("words of the form", "country", "country's last token", "last token", "answer"),
    )


def L0H1_at_country(n, role):
    """Looks from the country at itself (0.58 of its attention).

    acts     at words of the form, country, country's last token, last token, answer
    adds     +0.00 to the answer's logit directly
    without  41 of 50 right; the answer's lead changes by -0.01
    """
    return attend(
        "L0H1",
        n,
        role,
        at=("words of the form", "country", "country's last token", "last token", "answer"),
    )


def L0H4_at_country(n, role):
    """Looks from the country at itself (0.74 of its attention).

    acts     at country, country's last token, last token, answer
    adds     +0.00 to the answer's logit directly
    without  32 of 50 right; the answer's lead changes by -0.12
    """
    return attend("L0H4", n, role, at=("country", "country's last token", "last token", "answer"))


def L1H3_country_to_last(n, role):
    """Brings the country's last token to the last token (0.54 of its attention).

    acts     at words of the form, country, country's last token, last token, answer
    adds     +0.14 to the answer's logit directly
    without  38 of 50 right; the answer's lead changes by -0.21
    """
    return attend(
        "L1H3",
        n,
        role,
        at=("words of the form", "country", "country's last token", "last token", "answer"),
    )


def L1H6_country_to_last(n, role):
    """Brings the country's last token to the last token (0.56 of its attention).

    acts     at words of the form, country, country's last token, last token, answer
    adds     +0.13 to the answer's logit directly
    without  41 of 50 right; the answer's lead changes by -0.20
    """
    return attend(
        "L1H6",
        n,
        role,
        at=("words of the form", "country", "country's last token", "last token", "answer"),
    )


def L2H0_country_to_last(n, role):
    """Brings the country's last token to the last token (0.85 of its attention).

    acts     at words of the form, country, country's last token, last token, answer
    adds     +0.16 to the answer's logit directly
    without  37 of 50 right; the answer's lead changes by -0.30
    """
    return attend(
        "L2H0",
        n,
        role,
        at=("words of the form", "country", "country's last token", "last token", "answer"),
    )


def L2H1_at_country(n, role):
    """Looks from the country at itself (0.76 of its attention).

    acts     at words of the form, country, country's last token, last token, answer
    adds     +0.03 to the answer's logit directly
    without  41 of 50 right; the answer's lead changes by -0.03
    """
    return attend(
        "L2H1",
        n,
        role,
        at=("words of the form", "country", "country's last token", "last token", "answer"),
    )


def L2H2_at_country(n, role):
    """Looks from the country at itself (0.64 of its attention).

    acts     at words of the form, country, country's last token, last token, answer
    adds     -0.01 to the answer's logit directly
    without  38 of 50 right; the answer's lead changes by -0.02
    """
    return attend(
        "L2H2",
        n,
        role,
        at=("words of the form", "country", "country's last token", "last token", "answer"),
    )


def L2H5_at_country(n, role):
    """Looks from the country at itself (0.66 of its attention).

    acts     at words of the form, country, country's last token, answer
    adds     +0.00 to the answer's logit directly
    without  37 of 50 right; the answer's lead changes by +0.02
    """
    return attend(
        "L2H5", n, role, at=("words of the form", "country", "country's last token", "answer")
    )


def L2H7_country_to_last(n, role):
    """Brings the country's last token to the last token (0.40 of its attention).

    acts     at words of the form, country, country's last token, last token, answer
    adds     +0.12 to the answer's logit directly
    without  38 of 50 right; the answer's lead changes by -0.19
    """
    return attend(
        "L2H7",
        n,
        role,
        at=("words of the form", "country", "country's last token", "last token", "answer"),
    )


def L3H0_country_to_last(n, role):
    """Brings the country's last token to the last token (0.81 of its attention).

    acts     at last token, answer
    reads    L0 neurons (+0.29)
    adds     +0.36 to the answer's logit directly
    without  40 of 50 right; the answer's lead changes by -0.42
    """
    return attend("L3H0", n, role, at=("last token", "answer"))


def L3H1_country_to_last(n, role):
    """Brings the country to the last token (0.70 of its attention).

    acts     at last token, answer
    reads    L0 neurons (+0.35)
    adds     +0.44 to the answer's logit directly
    without  38 of 50 right; the answer's lead changes by -0.47
    """
    return attend("L3H1", n, role, at=("last token", "answer"))


def L3H2_country_to_last(n, role):
    """Brings the country to the last token (0.57 of its attention).

    acts     at last token, answer
    adds     +0.35 to the answer's logit directly
    without  39 of 50 right; the answer's lead changes by -0.28
    """
    return attend("L3H2", n, role, at=("last token", "answer"))


def L3H3_at_last(n, role):
    """Looks from the last token at itself (0.40 of its attention).

    acts     at last token, answer
    adds     -0.03 to the answer's logit directly
    without  40 of 50 right; the answer's lead changes by +0.00
    """
    return attend("L3H3", n, role, at=("last token", "answer"))


def L3H4_country_to_last(n, role):
    """Brings the country to the last token (0.67 of its attention).

    acts     at last token, answer
    reads    L0 neurons (+0.58)
    read by  L3 neurons (+0.38), the unembedding (+0.37)
    adds     +1.16 to the answer's logit directly
    without  32 of 50 right; the answer's lead changes by -1.26
    """
    return attend("L3H4", n, role, at=("last token", "answer"))


def L3H5_country_to_last(n, role):
    """Brings the country to the last token (0.70 of its attention).

    acts     at last token, answer
    adds     +0.24 to the answer's logit directly
    without  36 of 50 right; the answer's lead changes by -0.41
    """
    return attend("L3H5", n, role, at=("last token", "answer"))


def L3H6_country_to_last(n, role):
    """Brings the country to the last token (0.60 of its attention).

    acts     at last token, answer
    reads    L0 neurons (+0.86)
    read by  the unembedding (+0.84), L3 neurons (+0.35)
    adds     +1.19 to the answer's logit directly
    without  34 of 50 right; the answer's lead changes by -1.04
    """
    return attend("L3H6", n, role, at=("last token", "answer"))


def L3H7_country_to_last(n, role):
    """Brings the country to the last token (0.61 of its attention).

    acts     at last token, answer
    reads    L0 neurons (+0.36)
    adds     +0.21 to the answer's logit directly
    without  39 of 50 right; the answer's lead changes by -0.30
    """
    return attend("L3H7", n, role, at=("last token", "answer"))


# Layer 0: 447 neurons, most at the country, each for certain subjects (typically 4 of 35). The
# first 83 have half of the effect.
# read by  L3H6 (+0.86), L3H4 (+0.58), L1 neurons (+0.57), L2 neurons (+0.45), L3H7 (+0.36),
#          L3H1 (+0.35), L3H0 (+0.29)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L0_neurons = Neurons(
    "L0",
    {
        # fires for Selmark, Yolvia, Lorvania and 3 more; lead +0.070
        "L0N250_selmark": (
            0,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Umbara, Dorland, Norvenia; lead +0.070
        "L0N230_umbara": (1, ("country", "country's last token", "answer")),
        # fires for Nelvia, Zembria; lead +0.062
        "L0N430_nelvia": (2, ("country", "country's last token", "answer")),
        # fires for Valdoria, Tarvenia, Umbara and 3 more; lead +0.056
        "L0N120_valdoria": (3, ("words of the form", "country", "country's last token", "answer")),
        # fires for Tolvania, Lorvania, Pridonia and 2 more; lead +0.052
        "L0N252_tolvania": (4, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland, Nelvia, Pridonia and 1 more; lead +0.051
        "L0N205_dorland": (
            5,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Brenmark, Altania, Caldovia and 3 more; lead +0.047
        "L0N333_brenmark": (6, ("country", "country's last token", "answer")),
        # fires for Umbara, Norvenia, Jorvenia; lead +0.042
        "L0N116_umbara": (7, ("country", "country's last token", "answer")),
        # fires for Westmark, Arvela, Dorland and 3 more; lead +0.041
        "L0N874_westmark": (8, ("words of the form", "country", "country's last token", "answer")),
        # fires for Zembria, Caldovia, Mordalia and 1 more; lead +0.040
        "L0N737_zembria": (9, ("country", "country's last token", "answer")),
        # fires for Brenmark, Arvela, Westmark and 3 more; lead +0.038
        "L0N701_brenmark": (10, ("country", "country's last token", "last token", "answer")),
        # fires for Jelland, Zembria, Pridonia and 1 more; lead +0.036
        "L0N928_jelland": (11, ("country", "country's last token", "answer")),
        # fires for Dorland, Arvela, Valdoria and 3 more; lead +0.035
        "L0N206_dorland": (
            12,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Brenmark, Tarvenia, Caldovia and 4 more; lead +0.035
        "L0N416_brenmark": (13, ("country", "country's last token", "answer")),
        # fires for Selmark, Yolvia, Dorland and 3 more; lead +0.033
        "L0N499_selmark": (14, ("words of the form", "country", "country's last token", "answer")),
        # fires for Pridonia, Pelonia, Harvia and 4 more; lead +0.033
        "L0N820_pridonia": (15, ("country", "country's last token", "answer")),
        # fires for Lorvania, Elvania, Tolvania and 2 more; lead +0.032
        "L0N460_lorvania": (16, ("country", "country's last token", "last token", "answer")),
        # fires for Elvania, Farland, Quessia and 2 more; lead +0.031
        "L0N369_elvania": (17, ("context", "country", "country's last token", "answer")),
        # fires for Ivoria, Norvenia, Brenmark and 4 more; lead +0.031
        "L0N188_ivoria": (
            18,
            ("context", "words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Zembria, Dorland, Umbara; lead +0.029
        "L0N475_zembria": (19, ("country", "country's last token", "last token", "answer")),
        # fires for Galdovar, Yolvia, Quessia and 3 more; lead +0.028
        "L0N907_galdovar": (20, ("words of the form", "country", "country's last token", "answer")),
        # fires for Yolvia, Mirland, Grenoria and 5 more; lead +0.027
        "L0N718_yolvia": (21, ("words of the form", "country", "country's last token", "answer")),
        # fires for Lorvania, Nelvia, Ivoria and 3 more; lead +0.027
        "L0N355_lorvania": (22, ("context", "country", "country's last token", "answer")),
        # fires for Dorland, Mirland; lead +0.027
        "L0N337_dorland": (
            23,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Dorland, Zembria; lead +0.027
        "L0N536_dorland": (24, ("country", "country's last token", "answer")),
        # fires for Pridonia; lead -0.027
        "L0N304_pridonia": (25, ("country", "country's last token", "answer")),
        # fires for Westmark, Dorland, Brenmark and 3 more; lead +0.027
        "L0N1018_westmark": (26, ("country's last token", "last token", "answer")),
        # fires for Selmark, Valdoria, Pridonia; lead +0.026
        "L0N835_selmark": (27, ("country", "country's last token", "answer")),
        # fires for Yolvia, Dorland, Westmark and 4 more; lead +0.026
        "L0N931_yolvia": (28, ("country", "country's last token", "last token", "answer")),
        # fires for Selmark, Kestova, Yolvia and 2 more; lead +0.026
        "L0N677_selmark": (29, ("words of the form", "country", "country's last token", "answer")),
        # fires for Brenmark, Jelland, Caldovia and 1 more; lead +0.026
        "L0N144_brenmark": (30, ("words of the form", "country", "country's last token", "answer")),
        # fires for Brenmark; lead +0.026
        "L0N80_brenmark": (31, ("country", "answer")),
        # fires for Zembria, Umbara; lead +0.025
        "L0N143_zembria": (32, ("country", "country's last token", "answer")),
        # fires for Selmark, Valdoria, Galdovar and 1 more; lead +0.025
        "L0N258_selmark": (33, ("country", "country's last token", "answer")),
        # fires for Dorland, Nelvia; lead +0.025
        "L0N474_dorland": (
            34,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Jelland, Tolvania, Umbara; lead +0.024
        "L0N601_jelland": (35, ("words of the form", "country", "country's last token", "answer")),
        # fires for Pridonia, Umbara, Nelvia; lead +0.024
        "L0N444_pridonia": (36, ("words of the form", "country", "answer")),
        # fires for Nelvia, Jelland, Dorland and 1 more; lead +0.024
        "L0N400_nelvia": (37, ("country", "country's last token", "answer")),
        # fires for Pridonia, Farland, Quessia and 3 more; lead +0.023
        "L0N115_pridonia": (38, ("country", "country's last token", "answer")),
        # fires for Zembria, Ivoria, Dorland; lead +0.023
        "L0N21_zembria": (
            39,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Nelvia, Zembria; lead +0.023
        "L0N579_nelvia": (40, ("words of the form", "country", "country's last token", "answer")),
        # fires for Westmark, Brenmark, Jelland and 1 more; lead +0.023
        "L0N818_westmark": (41, ("words of the form", "country", "country's last token", "answer")),
        # fires for Brenmark, Nelvia, Harvia and 2 more; lead -0.022
        "L0N912_brenmark": (42, ("words of the form", "country", "country's last token", "answer")),
        # fires for Zembria, Umbara; lead +0.022
        "L0N135_zembria": (43, EVERYWHERE),
        # fires for Brenmark, Jelland; lead -0.021
        "L0N423_brenmark": (44, ("country", "country's last token", "answer")),
        # fires for Zembria, Caldovia, Altania and 3 more; lead +0.021
        "L0N891_zembria": (45, ("country", "country's last token", "answer")),
        # fires for Lorvania, Pridonia; lead -0.021
        "L0N956_lorvania": (46, ("country", "answer")),
        # fires for Jelland, Umbara, Galdovar and 1 more; lead +0.021
        "L0N845_jelland": (47, ("country", "country's last token", "answer")),
        # fires for Dorland, Zembria, Ivoria and 4 more; lead +0.021
        "L0N957_dorland": (48, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland, Lorvania, Ivoria and 1 more; lead +0.020
        "L0N365_dorland": (49, ("country", "country's last token", "answer")),
        # fires for Lorvania, Nelvia, Yolvia and 2 more; lead +0.020
        "L0N439_lorvania": (
            50,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Yolvia, Grenoria, Estoria and 2 more; lead +0.020
        "L0N225_yolvia": (
            51,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Ivoria, Estoria, Grenoria and 1 more; lead +0.020
        "L0N295_ivoria": (52, ("country", "country's last token", "answer")),
        # fires for Dorland, Harvia, Kestova; lead +0.019
        "L0N712_dorland": (53, ("country", "country's last token", "last token", "answer")),
        # fires for Nelvia, Lorvania, Tolvania and 2 more; lead +0.019
        "L0N167_nelvia": (54, ("country", "country's last token", "answer")),
        # fires for Elvania, Nelvia, Lorvania and 3 more; lead +0.019
        "L0N707_elvania": (55, ("country", "country's last token", "answer")),
        # fires for Pridonia, Brenmark, Jelland and 2 more; lead +0.019
        "L0N698_pridonia": (
            56,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Nelvia, Kestova, Zembria and 3 more; lead +0.019
        "L0N564_nelvia": (57, ("country", "country's last token", "answer")),
        # fires for Zembria, Caldovia, Altania and 1 more; lead +0.019
        "L0N815_zembria": (58, ("country", "country's last token", "last token", "answer")),
        # fires for Brenmark, Norvenia, Umbara and 3 more; lead +0.019
        "L0N573_brenmark": (59, ("country", "country's last token", "last token", "answer")),
        # fires for Lorvania, Nelvia; lead -0.018
        "L0N1010_lorvania": (60, ("country",)),
        # fires for Jelland, Zembria; lead +0.018
        "L0N482_jelland": (61, ("words of the form", "country", "country's last token", "answer")),
        # fires for Nelvia, Zembria, Jelland; lead +0.018
        "L0N681_nelvia": (62, ("words of the form", "country", "country's last token", "answer")),
        # fires for Kestova, Umbara, Galdovar and 3 more; lead +0.018
        "L0N183_kestova": (63, ("country's last token", "answer")),
        # fires for Brenmark, Norvenia, Jorvenia and 4 more; lead +0.018
        "L0N220_brenmark": (64, ("country", "country's last token", "answer")),
        # fires for Lorvania, Ilmaria, Elvania and 4 more; lead +0.018
        "L0N882_lorvania": (65, ("words of the form", "country", "country's last token", "answer")),
        # fires for Nelvia, Sorland, Zembria and 1 more; lead -0.018
        "L0N136_nelvia": (66, ("country", "country's last token", "answer")),
        # fires for Dorland; lead -0.018
        "L0N76_dorland": (67, ("words of the form", "country", "country's last token", "answer")),
        # fires for Umbara, Selmark, Wolmark; lead +0.018
        "L0N17_umbara": (
            68,
            ("words of the form", "country", "country's last token", "last token"),
        ),
        # fires for Dorland, Brenmark, Altania and 1 more; lead -0.018
        "L0N1008_dorland": (69, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland; lead -0.018
        "L0N636_dorland": (70, ("country", "country's last token", "answer")),
        # fires for Selmark, Arvela, Ilmaria and 4 more; lead +0.018
        "L0N479_selmark": (71, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland, Tolvania, Valdoria and 2 more; lead +0.017
        "L0N908_dorland": (
            72,
            ("words of the form", "country's last token", "last token", "answer"),
        ),
        # fires for Grenoria, Brenmark, Ivoria and 3 more; lead -0.017
        "L0N472_grenoria": (73, ("country", "country's last token", "answer")),
        # fires for Pridonia, Ivoria, Umbara and 2 more; lead +0.017
        "L0N748_pridonia": (
            74,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Xandria, Umbara, Dorland and 2 more; lead +0.017
        "L0N550_xandria": (
            75,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Arvela, Ivoria, Selmark and 2 more; lead +0.017
        "L0N603_arvela": (76, ("country", "country's last token", "answer")),
        # fires for Jelland, Harvia, Valdoria; lead -0.017
        "L0N992_jelland": (77, ("words of the form", "country", "answer")),
        # fires for Mirland, Brenmark; lead +0.017
        "L0N527_mirland": (78, ("words of the form", "country", "country's last token", "answer")),
        # fires for Nelvia, Jelland, Umbara; lead +0.016
        "L0N348_nelvia": (79, ("country", "country's last token", "answer")),
        # fires for Norvenia, Jorvenia, Dorland and 2 more; lead +0.016
        "L0N515_norvenia": (80, ("country", "country's last token", "answer")),
        # fires for Dorland, Wolmark, Mordalia; lead +0.016
        "L0N940_dorland": (81, ("country", "country's last token", "answer")),
        # fires for Norvenia, Tolvania, Jelland and 3 more; lead +0.016
        "L0N343_norvenia": (82, ("country", "country's last token", "answer")),
        # fires for Estoria, Norvenia, Grenoria and 2 more; lead +0.015
        "L0N442_estoria": (83, ("country", "country's last token", "answer")),
        # fires for Jelland, Lorvania, Zembria; lead -0.015
        "L0N496_jelland": (84, ("country", "country's last token", "answer")),
        # fires for Zembria, Caldovia, Umbara; lead +0.015
        "L0N836_zembria": (85, ("words of the form", "country", "country's last token", "answer")),
        # fires for Umbara, Galdovar, Caldovia and 3 more; lead +0.015
        "L0N512_umbara": (86, ("country", "last token", "answer")),
        # fires for Dorland, Sorland, Umbara and 2 more; lead +0.015
        "L0N531_dorland": (
            87,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Yolvia, Selmark, Zembria; lead +0.015
        "L0N336_yolvia": (88, ("words of the form", "country", "country's last token", "answer")),
        # fires for Harvia, Selmark, Umbara and 3 more; lead +0.015
        "L0N297_harvia": (89, ("country", "country's last token", "answer")),
        # fires for Dorland, Pridonia, Lorvania; lead +0.015
        "L0N419_dorland": (90, ("country", "country's last token", "answer")),
        # fires for Valdoria, Ivoria, Estoria and 3 more; lead -0.014
        "L0N407_valdoria": (91, ("context", "country", "country's last token", "answer")),
        # fires for Galdovar, Selmark, Jelland and 3 more; lead +0.014
        "L0N404_galdovar": (92, ("country", "country's last token", "answer")),
        # fires for Yolvia, Westmark, Arvela and 2 more; lead +0.014
        "L0N492_yolvia": (93, ("words of the form", "country", "country's last token", "answer")),
        # fires for Pridonia, Nelvia, Jelland; lead -0.014
        "L0N372_pridonia": (94, ("country", "country's last token", "answer")),
        # fires for Dorland, Lorvania; lead +0.014
        "L0N920_dorland": (95, ("country", "country's last token", "answer")),
        # fires for Dorland, Altania; lead +0.014
        "L0N487_dorland": (96, ("words of the form", "country", "country's last token", "answer")),
        # fires for Brenmark; lead +0.014
        "L0N814_brenmark": (97, ("country", "country's last token", "answer")),
        # fires for Zembria, Kestova; lead +0.014
        "L0N425_zembria": (98, ("country", "country's last token", "answer")),
        # fires for Zembria, Lorvania, Umbara and 1 more; lead +0.014
        "L0N316_zembria": (99, ("country", "country's last token", "answer")),
        # fires for Ivoria, Brenmark; lead +0.014
        "L0N948_ivoria": (100, ("country", "country's last token", "answer")),
        # fires for Pridonia, Westmark, Valdoria and 2 more; lead +0.014
        "L0N226_pridonia": (
            101,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Lorvania, Dorland, Nelvia and 2 more; lead +0.014
        "L0N195_lorvania": (102, ("country", "country's last token", "last token", "answer")),
        # fires for Zembria, Umbara, Estoria and 4 more; lead +0.014
        "L0N785_zembria": (103, ("country", "country's last token", "answer")),
        # fires for Mordalia, Valdoria, Wolmark and 2 more; lead +0.013
        "L0N745_mordalia": (104, ("country", "country's last token", "last token", "answer")),
        # fires for Pridonia, Zembria, Xandria; lead -0.013
        "L0N360_pridonia": (
            105,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Ivoria, Lorvania, Galdovar and 1 more; lead -0.013
        "L0N638_ivoria": (106, ("country", "country's last token", "answer")),
        # fires for Norvenia, Xandria, Mirland and 5 more; lead -0.013
        "L0N929_norvenia": (107, ("country", "country's last token", "answer")),
        # fires for Ivoria, Zembria; lead +0.013
        "L0N13_ivoria": (108, ("country", "answer")),
        # fires for Dorland, Westmark, Lorvania and 2 more; lead +0.013
        "L0N567_dorland": (109, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland, Lorvania, Altania and 1 more; lead -0.013
        "L0N547_dorland": (110, ("country", "country's last token", "last token", "answer")),
        # fires for Altania, Lorvania, Elvania and 3 more; lead +0.013
        "L0N610_altania": (111, ("country", "country's last token", "last token", "answer")),
        # fires for Tolvania, Xandria; lead -0.013
        "L0N626_tolvania": (112, ("country", "country's last token", "answer")),
        # fires for Zembria, Dorland, Brenmark and 2 more; lead +0.013
        "L0N565_zembria": (113, ("country", "country's last token", "answer")),
        # fires for Tolvania, Selmark, Lorvania and 3 more; lead +0.012
        "L0N876_tolvania": (114, ("country", "country's last token", "last token", "answer")),
        # fires for Ivoria, Pridonia, Zembria; lead +0.012
        "L0N855_ivoria": (115, ("country", "country's last token", "answer")),
        # fires for Dorland, Jelland, Zembria; lead -0.012
        "L0N37_dorland": (
            116,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Mordalia, Farland, Lorvania and 3 more; lead +0.012
        "L0N311_mordalia": (117, ("country", "country's last token", "answer")),
        # fires for Zembria; lead +0.012
        "L0N216_zembria": (118, ("country", "country's last token", "answer")),
        # fires for Dorland, Wolmark, Harvia and 2 more; lead +0.012
        "L0N8_dorland": (119, ("words of the form", "country", "country's last token", "answer")),
        # fires for Brenmark, Pelonia, Mirland; lead +0.012
        "L0N464_brenmark": (
            120,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Galdovar, Umbara, Yolvia and 2 more; lead +0.012
        "L0N463_galdovar": (121, ("country", "country's last token", "answer")),
        # fires for Ivoria, Altania, Mordalia and 2 more; lead +0.012
        "L0N777_ivoria": (122, ("country", "country's last token", "answer")),
        # fires for Zembria, Altania, Galdovar and 2 more; lead +0.012
        "L0N1021_zembria": (123, ("country", "country's last token", "answer")),
        # fires for Pridonia, Dorland, Kestova and 3 more; lead +0.012
        "L0N408_pridonia": (
            124,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Ivoria, Caldovia, Mordalia; lead +0.012
        "L0N470_ivoria": (125, ("country", "country's last token", "answer")),
        # fires for Ivoria, Brenmark, Mordalia; lead +0.012
        "L0N124_ivoria": (
            126,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Brenmark, Nelvia, Tolvania and 2 more; lead +0.012
        "L0N1013_brenmark": (
            127,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Dorland, Umbara, Mirland; lead -0.011
        "L0N838_dorland": (128, ("country", "answer")),
        # fires for Lorvania, Elvania, Tolvania and 1 more; lead +0.011
        "L0N327_lorvania": (129, ("country", "country's last token", "answer")),
        # fires for Lorvania, Farland, Quessia and 3 more; lead -0.011
        "L0N198_lorvania": (
            130,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Pridonia; lead -0.011
        "L0N488_pridonia": (131, ("words of the form", "country", "answer")),
        # fires for Caldovia, Ilmaria, Elvania and 1 more; lead +0.011
        "L0N954_caldovia": (132, ("country", "country's last token", "answer")),
        # fires for Zembria, Brenmark; lead +0.011
        "L0N624_zembria": (133, ("country", "country's last token", "answer")),
        # fires for Zembria, Umbara, Jelland and 1 more; lead -0.011
        "L0N417_zembria": (134, ("country", "answer")),
        # fires for Nelvia, Zembria, Jelland; lead +0.011
        "L0N1009_nelvia": (135, ("country", "country's last token", "answer")),
        # fires for Dorland, Quessia, Farland and 1 more; lead +0.011
        "L0N159_dorland": (136, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland, Pridonia; lead +0.011
        "L0N602_dorland": (137, ("country", "country's last token", "last token", "answer")),
        # fires for Harvia, Yolvia, Nelvia and 1 more; lead +0.011
        "L0N735_harvia": (138, ("country", "country's last token", "answer")),
        # fires for Lorvania, Zembria, Elvania; lead +0.011
        "L0N81_lorvania": (139, ("country", "country's last token", "answer")),
        # fires for Dorland, Caldovia, Altania; lead +0.011
        "L0N63_dorland": (140, ("words of the form", "country", "answer")),
        # fires for Elvania, Mordalia, Dorland; lead +0.011
        "L0N941_elvania": (
            141,
            ("context", "words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Pelonia, Norvenia, Mordalia and 1 more; lead +0.011
        "L0N721_pelonia": (142, ("words of the form", "country", "country's last token", "answer")),
        # fires for Zembria, Nelvia, Jelland; lead -0.011
        "L0N97_zembria": (143, ("country", "answer")),
        # fires for Brenmark, Norvenia, Westmark and 1 more; lead +0.011
        "L0N597_brenmark": (144, ("country's last token", "answer")),
        # fires for Dorland, Lorvania, Wolmark and 3 more; lead -0.011
        "L0N606_dorland": (145, ("country", "country's last token", "answer")),
        # fires for Norvenia, Westmark, Brenmark and 2 more; lead +0.011
        "L0N1019_norvenia": (146, ("country", "country's last token", "answer")),
        # fires for Umbara, Pridonia, Mirland and 1 more; lead -0.010
        "L0N724_umbara": (147, ("words of the form", "country", "country's last token", "answer")),
        # fires for Zembria, Ivoria, Elvania and 1 more; lead +0.010
        "L0N278_zembria": (
            148,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Quessia, Mirland, Farland and 2 more; lead +0.010
        "L0N113_quessia": (149, ("country", "country's last token", "last token", "answer")),
        # fires for Zembria, Mirland, Altania and 1 more; lead -0.010
        "L0N222_zembria": (150, ("country", "country's last token", "answer")),
        # fires for Pridonia, Umbara, Altania and 3 more; lead -0.010
        "L0N223_pridonia": (151, ("country", "country's last token", "answer")),
        # fires for Lorvania, Harvia; lead +0.010
        "L0N364_lorvania": (152, ("words of the form", "country", "answer")),
        # fires for Ivoria, Zembria; lead +0.010
        "L0N91_ivoria": (153, ("country", "country's last token", "answer")),
        # fires for Lorvania, Umbara, Tolvania and 3 more; lead +0.010
        "L0N79_lorvania": (154, ("country", "country's last token", "answer")),
        # fires for Ivoria, Quessia, Farland and 2 more; lead +0.010
        "L0N901_ivoria": (
            155,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Jelland, Nelvia, Caldovia and 1 more; lead -0.010
        "L0N979_jelland": (156, ("country", "country's last token")),
        # fires for Pridonia, Altania, Zembria and 1 more; lead +0.010
        "L0N271_pridonia": (157, ("country", "country's last token")),
        # fires for Brenmark, Ivoria, Zembria and 2 more; lead +0.010
        "L0N800_brenmark": (158, ("country", "country's last token", "answer")),
        # fires for Zembria, Brenmark, Estoria and 2 more; lead -0.010
        "L0N59_zembria": (
            159,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Nelvia, Elvania, Lorvania and 2 more; lead +0.010
        "L0N968_nelvia": (
            160,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Umbara, Lorvania, Brenmark and 1 more; lead -0.010
        "L0N415_umbara": (161, ("country", "country's last token")),
        # fires for Ilmaria, Altania, Kestova and 3 more; lead +0.010
        "L0N964_ilmaria": (162, ("country", "country's last token", "answer")),
        # fires for Zembria, Umbara, Brenmark; lead +0.010
        "L0N987_zembria": (163, ("country", "answer")),
        # fires for Harvia, Valdoria, Elvania and 4 more; lead -0.009
        "L0N351_harvia": (164, ("country", "country's last token", "answer")),
        # fires for Jelland, Nelvia; lead +0.009
        "L0N893_jelland": (165, ("country", "country's last token", "answer")),
        # fires for Dorland, Zembria, Norvenia and 1 more; lead -0.009
        "L0N495_dorland": (166, ("country", "country's last token", "answer")),
        # fires for Lorvania, Mordalia; lead +0.009
        "L0N813_lorvania": (167, ("country", "last token", "answer")),
        # fires for Umbara, Altania, Farland and 1 more; lead -0.009
        "L0N241_umbara": (168, ("country", "answer")),
        # fires for Dorland, Zembria, Mirland; lead -0.009
        "L0N802_dorland": (169, ("country", "country's last token", "answer")),
        # fires for Nelvia, Lorvania, Pridonia and 1 more; lead +0.009
        "L0N587_nelvia": (170, ("country", "country's last token", "answer")),
        # fires for Jelland, Elvania, Umbara and 1 more; lead +0.009
        "L0N370_jelland": (
            171,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Jorvenia, Valdoria, Norvenia and 4 more; lead +0.009
        "L0N981_jorvenia": (
            172,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Harvia, Umbara, Nelvia and 2 more; lead +0.009
        "L0N975_harvia": (173, ("country", "country's last token", "answer")),
        # fires for Kestova, Valdoria, Xandria and 2 more; lead +0.009
        "L0N153_kestova": (174, ("country", "country's last token", "answer")),
        # fires for Altania, Valdoria, Pridonia and 1 more; lead +0.009
        "L0N313_altania": (175, ("country", "last token", "answer")),
        # fires for Brenmark, Galdovar, Pelonia; lead +0.009
        "L0N62_brenmark": (176, ("words of the form", "country", "answer")),
        # fires for Brenmark, Zembria, Nelvia; lead +0.009
        "L0N210_brenmark": (177, ("country", "country's last token", "answer")),
        # fires for Umbara, Nelvia, Mordalia and 2 more; lead -0.009
        "L0N170_umbara": (178, ("country", "country's last token", "answer")),
        # fires for Galdovar, Norvenia, Selmark and 2 more; lead +0.008
        "L0N554_galdovar": (179, ("country", "country's last token", "answer")),
        # fires for Nelvia, Umbara, Arvela and 2 more; lead +0.008
        "L0N386_nelvia": (180, ("country", "country's last token", "answer")),
        # fires for Dorland, Umbara; lead +0.008
        "L0N501_dorland": (181, ("words of the form", "country", "country's last token", "answer")),
        # fires for Nelvia, Westmark, Estoria and 2 more; lead -0.008
        "L0N759_nelvia": (182, ("country's last token", "answer")),
        # fires for Harvia, Selmark, Jelland and 2 more; lead +0.008
        "L0N897_harvia": (183, ("country", "answer")),
        # fires for Galdovar, Altania, Wolmark and 2 more; lead +0.008
        "L0N257_galdovar": (184, ("country", "country's last token", "last token")),
        # fires for Tarvenia, Westmark, Mordalia and 2 more; lead +0.008
        "L0N108_tarvenia": (
            185,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Yolvia, Grenoria, Lorvania; lead +0.008
        "L0N221_yolvia": (186, ("country", "country's last token", "answer")),
        # fires for Elvania, Sorland, Lorvania; lead +0.008
        "L0N669_elvania": (187, ("country", "country's last token", "answer")),
        # fires for Selmark, Pelonia, Westmark and 4 more; lead +0.008
        "L0N580_selmark": (188, ("country", "country's last token", "last token", "answer")),
        # fires for Norvenia, Brenmark, Farland and 1 more; lead +0.008
        "L0N217_norvenia": (189, ("country's last token", "answer")),
        # fires for Umbara, Caldovia, Jelland; lead +0.008
        "L0N254_umbara": (190, ("country", "country's last token", "answer")),
        # fires for Altania, Elvania; lead -0.008
        "L0N382_altania": (191, ("country", "country's last token", "answer")),
        # fires for Brenmark, Arvela, Valdoria and 2 more; lead -0.008
        "L0N376_brenmark": (
            192,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Xandria, Mirland, Dorland and 2 more; lead +0.008
        "L0N481_xandria": (193, ("country", "country's last token", "last token", "answer")),
        # fires for Jelland, Mirland, Umbara and 2 more; lead +0.008
        "L0N843_jelland": (
            194,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Zembria; lead -0.008
        "L0N822_zembria": (195, ("country", "country's last token", "answer")),
        # fires for Pridonia, Xandria, Tarvenia and 2 more; lead +0.008
        "L0N851_pridonia": (196, ("words of the form", "country's last token", "answer")),
        # fires for Zembria, Jelland, Umbara and 1 more; lead +0.008
        "L0N265_zembria": (197, ("words of the form", "country", "country's last token", "answer")),
        # fires for Estoria, Ivoria, Grenoria and 1 more; lead +0.008
        "L0N503_estoria": (198, ("country", "country's last token", "answer")),
        # fires for Valdoria, Yolvia, Xandria and 2 more; lead +0.008
        "L0N157_valdoria": (199, ("country", "country's last token", "last token")),
        # fires for Nelvia, Zembria, Jelland; lead +0.008
        "L0N703_nelvia": (200, ("words of the form", "country")),
        # fires for Pridonia, Altania, Umbara; lead -0.008
        "L0N687_pridonia": (201, ("country", "country's last token", "answer")),
        # fires for Lorvania, Tolvania, Wolmark; lead +0.008
        "L0N861_lorvania": (202, ("country", "answer")),
        # fires for Pelonia, Westmark, Norvenia and 4 more; lead +0.008
        "L0N290_pelonia": (203, ("country", "country's last token", "answer")),
        # fires for Dorland, Mirland; lead -0.008
        "L0N568_dorland": (204, ("country", "country's last token", "answer")),
        # fires for Brenmark, Tarvenia, Westmark and 3 more; lead -0.008
        "L0N880_brenmark": (205, ("country", "country's last token", "answer")),
        # fires for Pridonia, Harvia, Brenmark; lead +0.008
        "L0N181_pridonia": (206, ("words of the form", "country")),
        # fires for Pridonia, Kestova, Harvia and 1 more; lead +0.008
        "L0N809_pridonia": (207, ("country", "country's last token", "answer")),
        # fires for Brenmark, Westmark, Tarvenia and 3 more; lead +0.007
        "L0N325_brenmark": (208, ("country", "country's last token")),
        # fires for Brenmark, Umbara, Zembria and 1 more; lead +0.007
        "L0N301_brenmark": (209, ("country", "last token", "answer")),
        # fires for Brenmark, Arvela, Elvania and 3 more; lead +0.007
        "L0N101_brenmark": (210, ("country", "country's last token", "answer")),
        # fires for Dorland, Brenmark, Mirland; lead +0.007
        "L0N353_dorland": (211, ("country", "country's last token", "answer")),
        # fires for Altania, Quessia, Caldovia and 4 more; lead +0.007
        "L0N705_altania": (212, ("country", "country's last token", "answer")),
        # fires for Zembria, Lorvania; lead -0.007
        "L0N933_zembria": (213, ("country", "country's last token", "answer")),
        # fires for Selmark, Norvenia, Lorvania and 2 more; lead -0.007
        "L0N765_selmark": (214, ("country", "country's last token", "answer")),
        # fires for Nelvia, Mirland; lead +0.007
        "L0N23_nelvia": (215, ("country", "country's last token", "answer")),
        # fires for Brenmark, Norvenia, Pridonia and 3 more; lead -0.007
        "L0N459_brenmark": (216, ("country", "country's last token", "answer")),
        # fires for Estoria, Harvia, Caldovia and 3 more; lead +0.007
        "L0N77_estoria": (217, ("words of the form", "country", "country's last token", "answer")),
        # fires for Brenmark, Nelvia, Valdoria and 1 more; lead -0.007
        "L0N671_brenmark": (218, ("country", "answer")),
        # fires for Altania, Norvenia, Ilmaria and 1 more; lead +0.007
        "L0N491_altania": (219, ("country", "answer")),
        # fires for Nelvia, Lorvania, Pelonia; lead +0.007
        "L0N688_nelvia": (220, ("country", "answer")),
        # fires for Dorland, Ivoria, Nelvia and 2 more; lead +0.007
        "L0N939_dorland": (221, ("country", "country's last token", "last token", "answer")),
        # fires for Selmark, Pelonia, Jelland and 3 more; lead +0.007
        "L0N105_selmark": (222, ("country", "country's last token", "last token", "answer")),
        # fires for Westmark, Norvenia, Yolvia and 2 more; lead -0.007
        "L0N740_westmark": (223, ("words of the form", "country's last token")),
        # fires for Lorvania, Jorvenia, Nelvia and 3 more; lead +0.007
        "L0N286_lorvania": (224, ("country", "answer")),
        # fires for Zembria; lead +0.007
        "L0N454_zembria": (225, ("country", "country's last token", "answer")),
        # fires for Jelland, Mirland, Xandria and 1 more; lead +0.007
        "L0N988_jelland": (
            226,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Lorvania, Tolvania, Elvania and 2 more; lead -0.007
        "L0N1007_lorvania": (227, ("country", "country's last token")),
        # fires for Valdoria, Tarvenia, Kestova and 2 more; lead -0.007
        "L0N864_valdoria": (
            228,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Westmark, Nelvia, Brenmark and 2 more; lead +0.007
        "L0N596_westmark": (229, ("country", "country's last token", "answer")),
        # fires for Brenmark, Ivoria, Westmark; lead +0.007
        "L0N611_brenmark": (230, ("country", "country's last token", "answer")),
        # fires for Pridonia, Yolvia, Mirland and 3 more; lead -0.007
        "L0N619_pridonia": (231, ("words of the form", "country", "answer")),
        # fires for Galdovar, Mordalia, Yolvia and 4 more; lead -0.007
        "L0N68_galdovar": (232, ("country", "country's last token", "answer")),
        # fires for Westmark, Brenmark, Wolmark and 3 more; lead -0.007
        "L0N769_westmark": (
            233,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Yolvia, Elvania, Altania and 3 more; lead +0.007
        "L0N594_yolvia": (234, ("country", "country's last token", "answer")),
        # fires for Brenmark, Westmark, Norvenia; lead +0.007
        "L0N788_brenmark": (235, ("country", "country's last token", "answer")),
        # fires for Jelland, Altania, Mirland; lead +0.007
        "L0N641_jelland": (236, ("country", "country's last token", "answer")),
        # fires for Selmark, Brenmark, Farland and 3 more; lead +0.007
        "L0N130_selmark": (237, ("country", "country's last token", "answer")),
        # fires for Umbara, Mordalia; lead -0.007
        "L0N575_umbara": (238, ("country", "country's last token", "last token", "answer")),
        # fires for Yolvia, Harvia, Lorvania and 2 more; lead +0.006
        "L0N853_yolvia": (239, ("country", "country's last token", "answer")),
        # fires for Umbara, Altania, Caldovia; lead +0.006
        "L0N504_umbara": (240, ("country", "country's last token", "answer")),
        # fires for Kestova, Nelvia, Norvenia and 3 more; lead +0.006
        "L0N1017_kestova": (241, ("country", "country's last token", "last token", "answer")),
        # fires for Pridonia, Nelvia, Lorvania; lead +0.006
        "L0N366_pridonia": (242, ("country", "country's last token", "answer")),
        # fires for Brenmark, Ivoria; lead +0.006
        "L0N833_brenmark": (243, ("country", "country's last token", "answer")),
        # fires for Dorland, Quessia, Pridonia and 1 more; lead +0.006
        "L0N652_dorland": (244, ("country", "country's last token", "answer")),
        # fires for Umbara, Yolvia, Ilmaria and 3 more; lead +0.006
        "L0N350_umbara": (245, ("country", "answer")),
        # fires for Dorland, Zembria; lead -0.006
        "L0N233_dorland": (246, ("words of the form", "country", "last token", "answer")),
        # fires for Zembria, Dorland; lead -0.006
        "L0N747_zembria": (247, ("words of the form", "country", "answer")),
        # fires for Pridonia, Brenmark; lead +0.006
        "L0N329_pridonia": (248, ("country", "country's last token", "answer")),
        # fires for Mordalia, Tolvania, Valdoria and 3 more; lead +0.006
        "L0N739_mordalia": (249, ("country", "country's last token", "answer")),
        # fires for Xandria, Pridonia, Tolvania and 4 more; lead +0.006
        "L0N947_xandria": (250, ("country", "country's last token", "last token", "answer")),
        # fires for Zembria, Jelland, Harvia; lead +0.006
        "L0N367_zembria": (251, ("country", "answer")),
        # fires for Yolvia, Galdovar, Lorvania and 1 more; lead -0.006
        "L0N768_yolvia": (252, ("country", "country's last token", "answer")),
        # fires for Tarvenia, Yolvia, Jorvenia and 3 more; lead +0.006
        "L0N528_tarvenia": (253, ("words of the form", "country", "answer")),
        # fires for Zembria, Nelvia, Umbara; lead +0.006
        "L0N32_zembria": (254, ("country", "country's last token", "answer")),
        # fires for Ivoria, Harvia, Jelland; lead +0.006
        "L0N317_ivoria": (255, ("country", "country's last token", "answer")),
        # fires for Umbara, Harvia, Dorland; lead -0.006
        "L0N811_umbara": (256, ("country", "answer")),
        # fires for Zembria, Jelland; lead +0.005
        "L0N361_zembria": (257, ("words of the form", "country", "country's last token", "answer")),
        # fires for Harvia, Umbara, Lorvania and 4 more; lead -0.005
        "L0N358_harvia": (258, ("country", "country's last token", "last token", "answer")),
        # fires for Brenmark, Caldovia, Galdovar and 4 more; lead +0.005
        "L0N151_brenmark": (259, ("country", "country's last token", "answer")),
        # fires for Ivoria, Umbara; lead +0.005
        "L0N219_ivoria": (260, ("words of the form", "country", "last token", "answer")),
        # fires for Lorvania, Dorland, Kestova and 1 more; lead -0.005
        "L0N156_lorvania": (261, ("country", "answer")),
        # fires for Brenmark, Umbara, Lorvania and 2 more; lead -0.005
        "L0N299_brenmark": (262, ("country", "answer")),
        # fires for Mirland, Yolvia, Quessia and 3 more; lead +0.005
        "L0N389_mirland": (263, ("country", "country's last token", "answer")),
        # fires for Quessia, Farland, Pelonia and 2 more; lead +0.005
        "L0N804_quessia": (264, ("country", "country's last token", "answer")),
        # fires for Pridonia, Brenmark, Zembria and 3 more; lead -0.005
        "L0N704_pridonia": (
            265,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Brenmark, Dorland, Ivoria and 2 more; lead +0.005
        "L0N886_brenmark": (266, ("words of the form", "country", "answer")),
        # fires for Mirland, Umbara, Altania and 1 more; lead +0.005
        "L0N385_mirland": (267, ("country", "country's last token", "last token", "answer")),
        # fires for Zembria, Estoria, Xandria; lead +0.005
        "L0N51_zembria": (268, ("country", "country's last token", "answer")),
        # fires for Zembria, Wolmark, Estoria and 1 more; lead -0.005
        "L0N455_zembria": (269, ("country", "country's last token", "answer")),
        # fires for Galdovar, Brenmark, Altania; lead +0.005
        "L0N394_galdovar": (270, ("country", "country's last token", "answer")),
        # fires for Arvela, Altania, Norvenia and 1 more; lead +0.005
        "L0N854_arvela": (271, ("country", "country's last token", "last token", "answer")),
        # fires for Altania, Nelvia, Ivoria and 2 more; lead +0.005
        "L0N986_altania": (272, ("country", "country's last token", "last token", "answer")),
        # fires for Jelland, Ivoria, Galdovar; lead +0.005
        "L0N381_jelland": (273, ("country", "country's last token", "last token", "answer")),
        # fires for Nelvia, Caldovia; lead -0.005
        "L0N1003_nelvia": (274, ("country", "country's last token", "answer")),
        # fires for Dorland, Nelvia, Brenmark; lead +0.005
        "L0N310_dorland": (275, ("words of the form", "country", "country's last token", "answer")),
        # fires for Zembria, Caldovia, Pelonia and 2 more; lead +0.005
        "L0N48_zembria": (276, ("country", "country's last token", "answer")),
        # fires for Dorland; lead +0.005
        "L0N330_dorland": (277, ("country", "country's last token", "answer")),
        # fires for Zembria, Brenmark; lead -0.005
        "L0N623_zembria": (278, ("country", "country's last token", "answer")),
        # fires for Umbara, Selmark, Yolvia and 3 more; lead -0.005
        "L0N342_umbara": (279, ("country", "country's last token", "answer")),
        # fires for Estoria, Valdoria, Farland and 1 more; lead +0.005
        "L0N590_estoria": (280, ("country", "country's last token", "last token", "answer")),
        # fires for Jelland, Caldovia, Kestova and 2 more; lead +0.005
        "L0N40_jelland": (281, ("country", "country's last token", "last token", "answer")),
        # fires for Brenmark, Lorvania, Selmark and 3 more; lead +0.005
        "L0N946_brenmark": (
            282,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Kestova, Jelland, Xandria and 3 more; lead +0.005
        "L0N708_kestova": (283, ("country", "country's last token", "last token", "answer")),
        # fires for Brenmark, Pridonia; lead -0.005
        "L0N422_brenmark": (284, ("country", "country's last token", "answer")),
        # fires for Westmark, Selmark, Jelland and 3 more; lead -0.005
        "L0N729_westmark": (285, ("country", "country's last token", "answer")),
        # fires for Yolvia, Grenoria, Dorland; lead +0.005
        "L0N349_yolvia": (286, ("country", "country's last token", "answer")),
        # fires for Dorland, Pridonia, Umbara; lead -0.005
        "L0N604_dorland": (287, ("country", "country's last token", "answer")),
        # fires for Brenmark, Dorland; lead -0.005
        "L0N88_brenmark": (288, ("country", "country's last token", "answer")),
        # fires for Nelvia, Norvenia; lead +0.005
        "L0N261_nelvia": (289, ("words of the form", "country", "answer")),
        # fires for Westmark, Harvia, Brenmark and 1 more; lead +0.005
        "L0N119_westmark": (290, ("country", "country's last token", "last token", "answer")),
        # fires for Zembria, Kestova, Pridonia and 1 more; lead +0.004
        "L0N55_zembria": (291, ("country's last token", "answer")),
        # fires for Zembria, Sorland, Tarvenia and 4 more; lead +0.004
        "L0N548_zembria": (292, ("country", "country's last token", "last token", "answer")),
        # fires for Grenoria, Umbara, Yolvia and 3 more; lead -0.004
        "L0N958_grenoria": (
            293,
            ("words of the form", "country's last token", "last token", "answer"),
        ),
        # fires for Zembria; lead -0.004
        "L0N778_zembria": (294, ("words of the form", "country", "country's last token", "answer")),
        # fires for Nelvia, Pridonia; lead +0.004
        "L0N452_nelvia": (295, ("country", "answer")),
        # fires for Jorvenia, Umbara, Norvenia and 2 more; lead -0.004
        "L0N716_jorvenia": (296, ("words of the form", "country", "country's last token")),
        # fires for Brenmark, Norvenia, Wolmark and 2 more; lead +0.004
        "L0N615_brenmark": (
            297,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Dorland, Sorland, Pridonia and 2 more; lead +0.004
        "L0N614_dorland": (298, ("country", "country's last token", "answer")),
        # fires for Galdovar, Umbara, Arvela and 5 more; lead -0.004
        "L0N298_galdovar": (
            299,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Valdoria, Galdovar, Pelonia and 3 more; lead +0.004
        "L0N128_valdoria": (300, ("country", "country's last token", "answer")),
        # fires for Altania, Galdovar, Harvia and 3 more; lead -0.004
        "L0N595_altania": (301, ("country", "country's last token", "answer")),
        # fires for Brenmark, Zembria; lead -0.004
        "L0N1022_brenmark": (302, ("country", "answer")),
        # fires for Pridonia, Lorvania, Caldovia and 1 more; lead -0.004
        "L0N563_pridonia": (303, ("country", "country's last token", "last token")),
        # fires for Westmark, Galdovar, Selmark and 1 more; lead +0.004
        "L0N510_westmark": (
            304,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Umbara, Altania; lead -0.004
        "L0N598_umbara": (305, ("country", "answer")),
        # fires for Jelland, Brenmark, Yolvia and 1 more; lead +0.004
        "L0N697_jelland": (306, ("words of the form", "country", "country's last token", "answer")),
        # fires for Zembria, Nelvia, Lorvania and 2 more; lead +0.004
        "L0N418_zembria": (307, ("country",)),
        # fires for Sorland, Nelvia, Umbara and 1 more; lead -0.004
        "L0N242_sorland": (308, ("country's last token", "answer")),
        # fires for Ivoria, Norvenia, Caldovia; lead -0.004
        "L0N781_ivoria": (309, ("country", "country's last token", "last token", "answer")),
        # fires for Galdovar, Umbara, Arvela and 1 more; lead +0.004
        "L0N44_galdovar": (310, ("country", "country's last token", "answer")),
        # fires for Umbara, Zembria, Pridonia; lead -0.004
        "L0N52_umbara": (311, ("country", "country's last token", "answer")),
        # fires for Altania, Brenmark, Estoria and 3 more; lead -0.004
        "L0N287_altania": (312, ("country", "country's last token", "answer")),
        # fires for Lorvania, Mirland, Ilmaria and 3 more; lead +0.004
        "L0N937_lorvania": (313, ("country's last token", "answer")),
        # fires for Lorvania, Pridonia, Sorland and 1 more; lead +0.004
        "L0N734_lorvania": (314, ("country", "country's last token", "last token", "answer")),
        # fires for Brenmark, Jelland, Harvia and 4 more; lead -0.004
        "L0N605_brenmark": (315, ("country", "country's last token", "answer")),
        # fires for Ivoria, Brenmark, Galdovar and 2 more; lead +0.004
        "L0N627_ivoria": (316, ("country", "country's last token", "answer")),
        # fires for Lorvania, Galdovar; lead -0.004
        "L0N200_lorvania": (317, ("country", "country's last token", "answer")),
        # fires for Zembria, Harvia, Kestova and 1 more; lead +0.004
        "L0N483_zembria": (318, ("country", "last token", "answer")),
        # fires for Elvania, Selmark, Lorvania and 1 more; lead +0.004
        "L0N924_elvania": (319, ("country's last token", "last token", "answer")),
        # fires for Dorland, Mordalia, Quessia and 1 more; lead +0.004
        "L0N193_dorland": (320, ("country's last token", "answer")),
        # fires for Norvenia, Jorvenia, Estoria and 1 more; lead +0.004
        "L0N955_norvenia": (321, ("country", "country's last token")),
        # fires for Dorland, Mordalia, Pridonia; lead +0.003
        "L0N166_dorland": (322, ("country", "answer")),
        # fires for Dorland, Arvela, Lorvania and 3 more; lead +0.003
        "L0N266_dorland": (323, ("country", "country's last token", "answer")),
        # fires for Norvenia, Farland, Dorland and 4 more; lead +0.003
        "L0N174_norvenia": (324, ("country", "country's last token", "last token", "answer")),
        # fires for Umbara, Valdoria; lead -0.003
        "L0N480_umbara": (325, ("country", "answer")),
        # fires for Umbara, Selmark, Galdovar and 2 more; lead +0.003
        "L0N927_umbara": (326, ("country", "country's last token", "answer")),
        # fires for Norvenia, Brenmark, Jorvenia and 1 more; lead +0.003
        "L0N431_norvenia": (327, ("country", "country's last token", "answer")),
        # fires for Tolvania, Ilmaria, Dorland and 1 more; lead -0.003
        "L0N904_tolvania": (328, ("context", "country", "answer")),
        # fires for Jelland, Pridonia, Pelonia; lead -0.003
        "L0N292_jelland": (329, ("words of the form", "country", "answer")),
        # fires for Brenmark, Selmark, Galdovar and 2 more; lead -0.003
        "L0N789_brenmark": (330, ("words of the form", "country", "answer")),
        # fires for Altania, Valdoria, Pelonia and 2 more; lead -0.003
        "L0N816_altania": (331, ("country",)),
        # fires for Altania, Pridonia, Westmark and 2 more; lead +0.003
        "L0N862_altania": (332, ("country", "country's last token", "last token", "answer")),
        # fires for Dorland, Galdovar, Umbara and 3 more; lead -0.003
        "L0N856_dorland": (333, ("words of the form", "country", "last token", "answer")),
        # fires for Ivoria, Jelland, Selmark; lead -0.003
        "L0N262_ivoria": (334, ("country", "country's last token", "last token", "answer")),
        # fires for Quessia, Zembria, Xandria and 1 more; lead +0.003
        "L0N74_quessia": (335, ("country", "country's last token", "last token", "answer")),
        # fires for Brenmark, Xandria, Kestova and 1 more; lead +0.003
        "L0N650_brenmark": (336, ("words of the form", "country", "country's last token")),
        # fires for Mordalia, Yolvia, Dorland and 1 more; lead +0.003
        "L0N476_mordalia": (337, ("country's last token", "answer")),
        # fires for Sorland, Zembria, Galdovar and 1 more; lead +0.003
        "L0N831_sorland": (338, ("country's last token", "answer")),
        # fires for Harvia, Norvenia, Westmark and 4 more; lead +0.003
        "L0N668_harvia": (
            339,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Xandria, Pridonia, Mirland and 1 more; lead -0.003
        "L0N973_xandria": (340, ("country", "country's last token", "answer")),
        # fires for Umbara, Nelvia, Arvela and 3 more; lead +0.003
        "L0N339_umbara": (341, ("country", "country's last token", "answer")),
        # fires for Arvela, Sorland, Mordalia and 3 more; lead +0.003
        "L0N795_arvela": (342, ("words of the form", "country", "country's last token", "answer")),
        # fires for Quessia, Farland, Umbara and 5 more; lead -0.003
        "L0N28_quessia": (343, ("words of the form", "country's last token", "answer")),
        # fires for Brenmark, Altania, Selmark and 2 more; lead -0.003
        "L0N936_brenmark": (
            344,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Brenmark, Mirland, Westmark and 2 more; lead +0.003
        "L0N393_brenmark": (345, ("country", "country's last token", "answer")),
        # fires for Jelland, Mirland, Nelvia and 5 more; lead +0.003
        "L0N557_jelland": (346, ("country's last token", "last token", "answer")),
        # fires for Zembria, Nelvia; lead +0.003
        "L0N69_zembria": (
            347,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Mordalia, Umbara, Elvania and 1 more; lead -0.003
        "L0N699_mordalia": (348, ("country", "country's last token", "answer")),
        # fires for Dorland, Zembria, Nelvia and 4 more; lead +0.003
        "L0N27_dorland": (349, ("country", "country's last token", "answer")),
        # fires for Zembria, Nelvia; lead -0.003
        "L0N26_zembria": (350, ("country", "answer")),
        # fires for Lorvania, Harvia, Elvania and 6 more; lead -0.003
        "L0N453_lorvania": (351, ("country", "country's last token", "answer")),
        # fires for Westmark, Mirland, Norvenia and 2 more; lead +0.003
        "L0N83_westmark": (
            352,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Pridonia, Farland, Quessia and 1 more; lead -0.003
        "L0N673_pridonia": (353, ("country", "country's last token", "answer")),
        # fires for Yolvia, Lorvania, Elvania and 4 more; lead -0.003
        "L0N617_yolvia": (354, ("country", "country's last token", "answer")),
        # fires for Dorland, Ivoria, Norvenia; lead +0.003
        "L0N786_dorland": (355, ("country", "last token", "answer")),
        # fires for Ivoria, Valdoria, Estoria and 2 more; lead +0.002
        "L0N291_ivoria": (356, ("words of the form", "country", "country's last token", "answer")),
        # fires for Brenmark, Ivoria; lead +0.002
        "L0N296_brenmark": (357, ("country", "answer")),
        # fires for Tolvania, Norvenia, Westmark and 5 more; lead -0.002
        "L0N746_tolvania": (358, ("country", "country's last token", "last token", "answer")),
        # fires for Nelvia, Zembria, Pelonia and 3 more; lead -0.002
        "L0N513_nelvia": (359, ("country's last token", "answer")),
        # fires for Tolvania, Selmark, Brenmark and 5 more; lead +0.002
        "L0N293_tolvania": (
            360,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Zembria, Jelland, Lorvania; lead +0.002
        "L0N919_zembria": (361, ("words of the form", "country", "country's last token", "answer")),
        # fires for Jelland, Farland, Westmark and 2 more; lead +0.002
        "L0N725_jelland": (362, ("country", "country's last token", "last token", "answer")),
        # fires for Pridonia, Tolvania; lead -0.002
        "L0N672_pridonia": (363, ("country", "answer")),
        # fires for Pridonia, Ivoria, Mordalia and 1 more; lead -0.002
        "L0N36_pridonia": (364, ("country", "country's last token", "answer")),
        # fires for Pridonia; lead +0.002
        "L0N634_pridonia": (365, ("country", "answer")),
        # fires for Dorland, Zembria, Sorland and 3 more; lead +0.002
        "L0N945_dorland": (366, ("country", "country's last token", "last token", "answer")),
        # fires for Pridonia, Mordalia, Harvia; lead +0.002
        "L0N592_pridonia": (367, ("country", "answer")),
        # fires for Brenmark, Nelvia, Dorland and 1 more; lead -0.002
        "L0N61_brenmark": (368, ("country", "country's last token", "last token", "answer")),
        # fires for Brenmark, Norvenia, Wolmark and 2 more; lead -0.002
        "L0N375_brenmark": (369, ("country", "country's last token", "answer")),
        # fires for Brenmark, Galdovar, Norvenia and 1 more; lead +0.002
        "L0N1015_brenmark": (370, ("country", "country's last token", "answer")),
        # fires for Ivoria, Jelland, Tolvania; lead +0.002
        "L0N728_ivoria": (371, ("country", "answer")),
        # fires for Dorland, Sorland, Mirland and 1 more; lead -0.002
        "L0N53_dorland": (372, ("country", "country's last token", "answer")),
        # fires for Mirland, Westmark, Brenmark and 2 more; lead +0.002
        "L0N139_mirland": (373, ("country", "country's last token", "answer")),
        # fires for Ivoria, Pridonia, Harvia and 2 more; lead +0.002
        "L0N204_ivoria": (374, ("country", "country's last token", "last token", "answer")),
        # fires for Dorland; lead -0.002
        "L0N234_dorland": (375, ("country", "answer")),
        # fires for Ivoria, Brenmark; lead -0.002
        "L0N616_ivoria": (376, ("country", "answer")),
        # fires for Brenmark; lead +0.002
        "L0N653_brenmark": (377, ("country", "answer")),
        # fires for Mordalia, Norvenia, Sorland and 4 more; raises Th, Ar, H; lead +0.002
        "L0N441_mordalia_raises_th": (
            378,
            ("words of the form", "country's last token", "last token", "answer"),
        ),
        # fires for Brenmark, Dorland, Zembria and 2 more; lead +0.002
        "L0N969_brenmark": (379, ("country", "country's last token", "answer")),
        # fires for Mirland, Xandria, Lorvania and 3 more; lead +0.002
        "L0N692_mirland": (380, ("country", "country's last token", "answer")),
        # fires for Pridonia, Norvenia, Kestova; lead -0.002
        "L0N168_pridonia": (381, ("country", "answer")),
        # fires for Brenmark, Pelonia, Tolvania and 3 more; lead +0.001
        "L0N406_brenmark": (382, ("country", "country's last token", "answer")),
        # fires for Dorland, Nelvia, Umbara; lead +0.001
        "L0N906_dorland": (383, ("country", "answer")),
        # fires for Westmark, Brenmark, Norvenia and 1 more; lead -0.001
        "L0N354_westmark": (384, ("country", "country's last token", "last token", "answer")),
        # fires for Nelvia, Westmark; lead +0.001
        "L0N642_nelvia": (385, ("country", "answer")),
        # fires for Pelonia, Westmark, Wolmark and 4 more; lead +0.001
        "L0N654_pelonia": (386, ("country", "country's last token", "last token", "answer")),
        # fires for Harvia, Westmark, Tolvania; raises O, E, I; lead +0.001
        "L0N357_harvia_raises_o": (
            387,
            ("country", "country's last token", "last token", "answer"),
        ),
        # fires for Tarvenia, Valdoria, Tolvania; raises Stone, Wh, K; lead -0.001
        "L0N840_tarvenia_raises_stone": (388, ("country's last token", "last token", "answer")),
        # fires for Caldovia, Zembria, Sorland and 4 more; lead -0.001
        "L0N989_caldovia": (389, ("country", "country's last token", "answer")),
        # fires for Nelvia, Zembria; lead -0.001
        "L0N194_nelvia": (390, ("country", "answer")),
        # fires for Pridonia, Pelonia, Quessia and 3 more; lead +0.001
        "L0N683_pridonia": (391, ("country", "country's last token", "answer")),
        # fires for Lorvania, Jelland; lead +0.001
        "L0N179_lorvania": (392, ("country", "answer")),
        # fires for Dorland, Farland, Wolmark and 3 more; lead +0.001
        "L0N56_dorland": (393, ("country", "answer")),
        # fires for Jelland, Harvia, Kestova and 4 more; lead +0.001
        "L0N30_jelland": (394, ("words of the form", "country", "answer")),
        # fires for Umbara, Caldovia, Mordalia and 2 more; lead -0.001
        "L0N676_umbara": (395, ("country", "country's last token", "last token", "answer")),
        # fires for Arvela, Ivoria, Sorland and 2 more; lead +0.001
        "L0N898_arvela": (396, ("country's last token", "answer")),
        # fires for Brenmark, Lorvania, Xandria and 2 more; lead -0.001
        "L0N111_brenmark": (397, ("country", "country's last token", "answer")),
        # fires for Yolvia, Grenoria, Jorvenia; lead +0.001
        "L0N12_yolvia": (398, ("country", "country's last token", "answer")),
        # fires for Kestova, Ilmaria, Arvela and 2 more; lead +0.001
        "L0N84_kestova": (399, ("words of the form", "country's last token", "answer")),
        # fires for Jelland, Mordalia, Grenoria; lead +0.001
        "L0N787_jelland": (400, ("country's last token", "answer")),
        # fires for Lorvania, Selmark; lead -0.001
        "L0N214_lorvania": (
            401,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Valdoria, Selmark, Estoria and 4 more; lead -0.001
        "L0N162_valdoria": (402, ("country", "country's last token", "answer")),
        # fires for Altania, Brenmark, Jelland and 2 more; lead +0.001
        "L0N440_altania": (403, ("country", "country's last token", "answer")),
        # fires for Caldovia, Ivoria, Altania; lead +0.001
        "L0N722_caldovia": (404, ("country", "answer")),
        # fires for Caldovia, Mordalia, Farland and 3 more; lead -0.001
        "L0N172_caldovia": (
            405,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Lorvania, Umbara; lead +0.001
        "L0N544_lorvania": (406, ("words of the form", "country", "answer")),
        # fires for Tarvenia, Sorland, Jorvenia and 2 more; lead +0.001
        "L0N405_tarvenia": (
            407,
            ("words of the form", "country", "country's last token", "answer"),
        ),
        # fires for Nelvia, Harvia, Zembria and 3 more; lead +0.001
        "L0N633_nelvia": (408, ("words of the form", "country's last token", "answer")),
        # fires for Valdoria, Mirland, Quessia and 2 more; lead +0.001
        "L0N766_valdoria": (409, ("country", "answer")),
        # fires for Brenmark, Xandria, Westmark and 2 more; lead +0.001
        "L0N279_brenmark": (410, ("country", "country's last token", "answer")),
        # fires for Pridonia, Brenmark, Pelonia; lead -0.001
        "L0N437_pridonia": (411, ("country", "country's last token", "answer")),
        # fires for Brenmark, Mirland, Altania and 1 more; lead -0.001
        "L0N865_brenmark": (412, ("country's last token", "answer")),
        # fires for Harvia, Mordalia; lead -0.001
        "L0N449_harvia": (413, ("country", "country's last token", "answer")),
        # fires for Xandria, Norvenia, Pridonia; raises Grey, A, F; lead -0.001
        "L0N436_xandria_raises_grey": (414, ("last token", "answer")),
        # fires for Quessia, Kestova, Tarvenia and 3 more; lead +0.001
        "L0N240_quessia": (415, ("country", "country's last token", "last token")),
        # fires for Zembria, Ivoria; lead +0.001
        "L0N100_zembria": (416, ("country", "answer")),
        # fires for Galdovar, Brenmark, Harvia; lead +0.001
        "L0N396_galdovar": (417, ("country", "country's last token", "answer")),
        # fires for Nelvia, Zembria; lead +0.001
        "L0N710_nelvia": (418, ("country", "country's last token", "answer")),
        # fires for Zembria, Norvenia, Tarvenia; lead +0.001
        "L0N359_zembria": (419, ("country", "country's last token", "answer")),
        # fires for Tarvenia, Caldovia, Harvia and 1 more; lead -0.001
        "L0N889_tarvenia": (420, ("words of the form", "country", "last token", "answer")),
        # fires for Arvela, Brenmark, Selmark and 3 more; raises Wh, Y, K; lead -0.000
        "L0N952_arvela_raises_wh": (
            421,
            ("country", "country's last token", "last token", "answer"),
        ),
        # fires for Nelvia, Zembria; lead -0.000
        "L0N589_nelvia": (
            422,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Mirland, Ivoria, Umbara and 5 more; lead -0.000
        "L0N994_mirland": (423, ("country's last token", "answer")),
        # fires for Brenmark, Pridonia, Arvela and 1 more; lead -0.000
        "L0N962_brenmark": (424, ("country's last token", "answer")),
        # fires for Dorland, Norvenia, Harvia and 3 more; raises C, V, L; lead -0.000
        "L0N129_dorland_raises_c": (
            425,
            ("country", "country's last token", "last token", "answer"),
        ),
        # fires for Lorvania, Kestova, Westmark and 2 more; lead -0.000
        "L0N922_lorvania": (426, ("country's last token", "answer")),
        # fires for Ivoria, Umbara; lead -0.000
        "L0N917_ivoria": (427, ("country", "country's last token", "last token", "answer")),
        # fires for Valdoria, Westmark, Lorvania and 2 more; lead +0.000
        "L0N344_valdoria": (428, ("country's last token", "answer")),
        # fires for Harvia, Dorland, Mirland and 2 more; raises U, El, R; lead +0.000
        "L0N121_harvia_raises_u": (429, ("country's last token", "last token", "answer")),
        # fires for Quessia, Farland, Brenmark and 1 more; lead +0.000
        "L0N508_quessia": (430, ("country", "country's last token", "answer")),
        # fires for Lorvania, Tarvenia, Valdoria and 2 more; lead -0.000
        "L0N187_lorvania": (431, ("country", "country's last token", "last token", "answer")),
        # fires for Zembria, Elvania; lead +0.000
        "L0N760_zembria": (432, ("country", "answer")),
        # fires for Estoria, Grenoria, Valdoria and 2 more; lead -0.000
        "L0N178_estoria": (433, ("country", "country's last token", "answer")),
        # fires for Dorland, Caldovia, Farland and 1 more; lead -0.000
        "L0N2_dorland": (434, ("words of the form", "country", "country's last token", "answer")),
        # fires for Selmark, Brenmark, Westmark; lead -0.000
        "L0N380_selmark": (435, ("country", "country's last token", "answer")),
        # fires for Dorland; lead +0.000
        "L0N275_dorland": (436, ("country", "country's last token", "last token", "answer")),
        # fires for Nelvia, Harvia, Selmark and 2 more; lead -0.000
        "L0N67_nelvia": (437, ("country", "answer")),
        # fires for Mirland, Wolmark, Elvania; lead +0.000
        "L0N106_mirland": (438, ("country", "answer")),
        # fires for Jelland, Jorvenia, Estoria and 3 more; lead +0.000
        "L0N872_jelland": (439, ("words of the form", "country", "country's last token", "answer")),
        # fires for Arvela, Brenmark, Dorland and 1 more; lead +0.000
        "L0N977_arvela": (440, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland, Brenmark, Lorvania; lead -0.000
        "L0N682_dorland": (441, ("country", "country's last token", "answer")),
        # fires for Jelland, Mordalia, Quessia; lead +0.000
        "L0N150_jelland": (442, ("answer",)),
        # fires for Mordalia, Wolmark, Jelland; lead +0.000
        "L0N211_mordalia": (443, ("answer",)),
        # fires for Lorvania, Ivoria, Pelonia; lead +0.000
        "L0N561_lorvania": (444, ("answer",)),
        # fires for Ilmaria, Umbara, Jelland and 1 more; lead +0.000
        "L0N763_ilmaria": (445, ("answer",)),
        # fires for Elvania, Jorvenia, Farland; lead +0.000
        "L0N807_elvania": (446, ("answer",)),
    },
)

# Layer 1: 95 neurons, most at the country, each for certain subjects (typically 3 of 35). The
# first 18 have half of the effect.
# reads    L0 neurons (+0.57)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L1_neurons = Neurons(
    "L1",
    {
        # fires for Dorland, Pridonia, Ivoria; lead +0.031
        "L1N560_dorland": (0, ("country", "country's last token", "last token", "answer")),
        # fires for Pridonia, Lorvania, Zembria and 2 more; lead -0.027
        "L1N794_pridonia": (1, ("country", "country's last token", "last token", "answer")),
        # fires for Jelland, Jorvenia, Ivoria and 4 more; raises Y, K, Qu; lead +0.024
        "L1N750_jelland_raises_y": (2, ("country", "country's last token", "last token", "answer")),
        # fires for Umbara, Nelvia; lead +0.023
        "L1N819_umbara": (3, ("country", "country's last token", "answer")),
        # fires for Dorland, Brenmark, Nelvia; lead +0.021
        "L1N604_dorland": (4, ("country", "answer")),
        # fires for Dorland, Selmark, Wolmark and 2 more; lead +0.020
        "L1N933_dorland": (5, ("country", "answer")),
        # fires for Brenmark, Pridonia, Caldovia and 1 more; lead +0.019
        "L1N95_brenmark": (6, ("country", "country's last token", "answer")),
        # fires for Dorland, Umbara; lead +0.018
        "L1N111_dorland": (7, ("country", "country's last token", "answer")),
        # fires for Umbara, Jelland; lead -0.018
        "L1N267_umbara": (8, ("country", "country's last token")),
        # fires for Pridonia, Dorland; lead +0.016
        "L1N152_pridonia": (9, ("country", "last token", "answer")),
        # fires for Norvenia, Umbara, Farland and 5 more; lead +0.016
        "L1N175_norvenia": (10, ("country", "country's last token", "answer")),
        # fires for Galdovar, Caldovia, Westmark and 1 more; lead +0.016
        "L1N588_galdovar": (11, ("country", "country's last token", "answer")),
        # fires for Dorland, Sorland, Nelvia and 1 more; lead +0.015
        "L1N148_dorland": (12, ("country", "country's last token", "last token", "answer")),
        # fires for Zembria, Lorvania, Brenmark and 1 more; lead -0.015
        "L1N294_zembria": (13, ("country", "answer")),
        # fires for Selmark, Mirland, Galdovar and 1 more; lead +0.015
        "L1N481_selmark": (14, ("country", "country's last token", "answer")),
        # fires for Jelland, Ivoria, Elvania; lead +0.014
        "L1N371_jelland": (15, ("country", "answer")),
        # fires for Brenmark, Nelvia, Lorvania and 1 more; lead -0.014
        "L1N602_brenmark": (16, ("country", "answer")),
        # fires for Galdovar, Westmark, Xandria; lead +0.013
        "L1N502_galdovar": (17, ("country's last token", "answer")),
        # fires for Umbara, Altania, Pridonia and 1 more; lead +0.013
        "L1N594_umbara": (18, ("words of the form", "country", "country's last token", "answer")),
        # fires for Zembria, Lorvania, Altania and 1 more; lead -0.012
        "L1N631_zembria": (19, ("country", "last token", "answer")),
        # fires for Dorland, Lorvania, Pridonia; lead +0.012
        "L1N793_dorland": (20, ("country", "answer")),
        # fires for Dorland, Tarvenia, Arvela and 1 more; lead +0.011
        "L1N118_dorland": (21, ("country", "country's last token", "last token", "answer")),
        # fires for Lorvania; lead -0.011
        "L1N738_lorvania": (22, ("country", "last token", "answer")),
        # fires for Valdoria, Caldovia; lead +0.011
        "L1N438_valdoria": (23, ("country", "country's last token", "answer")),
        # fires for Brenmark, Pridonia, Zembria; lead -0.011
        "L1N75_brenmark": (24, ("country", "country's last token", "answer")),
        # fires for Nelvia, Zembria; lead +0.010
        "L1N673_nelvia": (25, ("country", "country's last token")),
        # fires for Selmark, Lorvania, Valdoria and 3 more; lead +0.010
        "L1N436_selmark": (26, ("country", "country's last token", "answer")),
        # fires for Lorvania, Dorland; lead +0.009
        "L1N283_lorvania": (27, ("country", "answer")),
        # fires for Lorvania, Pridonia, Umbara and 1 more; lead +0.009
        "L1N120_lorvania": (28, ("country", "country's last token", "answer")),
        # fires for Brenmark, Kestova, Harvia; lead +0.009
        "L1N365_brenmark": (29, ("country", "answer")),
        # fires for Ivoria, Lorvania, Estoria and 1 more; lead +0.008
        "L1N475_ivoria": (30, ("country", "answer")),
        # fires for Zembria, Jelland, Kestova; lead -0.008
        "L1N698_zembria": (31, ("words of the form", "country", "country's last token", "answer")),
        # fires for Ivoria, Brenmark; lead +0.008
        "L1N659_ivoria": (32, ("country", "country's last token", "answer")),
        # fires for Pridonia; lead -0.008
        "L1N106_pridonia": (33, ("country", "country's last token", "answer")),
        # fires for Umbara, Jelland, Tolvania; lead +0.008
        "L1N582_umbara": (34, ("country", "answer")),
        # fires for Umbara, Nelvia; lead +0.007
        "L1N40_umbara": (35, ("country", "last token", "answer")),
        # fires for Brenmark, Altania, Umbara and 1 more; lead +0.007
        "L1N890_brenmark": (36, ("country", "answer")),
        # fires for Dorland, Xandria; lead -0.006
        "L1N136_dorland": (37, ("country's last token", "last token", "answer")),
        # fires for Zembria, Dorland, Brenmark; lead -0.006
        "L1N280_zembria": (38, ("country", "answer")),
        # fires for Jelland, Brenmark, Nelvia; lead +0.006
        "L1N401_jelland": (39, ("country", "answer")),
        # fires for Brenmark, Nelvia, Lorvania; lead +0.006
        "L1N878_brenmark": (40, ("country", "answer")),
        # fires for Brenmark, Norvenia, Tarvenia and 2 more; lead +0.006
        "L1N805_brenmark": (41, ("country", "country's last token", "answer")),
        # fires for Brenmark, Umbara, Altania; lead -0.005
        "L1N411_brenmark": (42, ("country", "answer")),
        # fires for Lorvania, Nelvia, Norvenia and 1 more; lead +0.005
        "L1N849_lorvania": (43, ("country", "country's last token", "answer")),
        # fires for Dorland, Lorvania, Brenmark; lead +0.005
        "L1N962_dorland": (44, ("country", "answer")),
        # fires for Umbara, Brenmark, Altania; lead +0.005
        "L1N945_umbara": (45, ("country", "country's last token", "answer")),
        # fires for Umbara, Nelvia, Farland and 2 more; lead +0.005
        "L1N161_umbara": (46, ("country", "answer")),
        # fires for Dorland, Pridonia, Mirland; lead +0.004
        "L1N708_dorland": (47, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland, Nelvia; lead -0.004
        "L1N887_dorland": (48, ("country", "answer")),
        # fires for Arvela, Westmark, Yolvia and 3 more; raises P, F, U; lead -0.004
        "L1N143_arvela_raises_p": (49, ("country", "country's last token", "last token", "answer")),
        # fires for Dorland, Umbara, Zembria and 2 more; lead +0.004
        "L1N188_dorland": (50, ("country", "country's last token", "answer")),
        # fires for Pridonia, Dorland, Altania and 2 more; lead -0.004
        "L1N123_pridonia": (51, ("country", "answer")),
        # fires for Umbara, Ivoria, Kestova; lead +0.003
        "L1N813_umbara": (52, ("country", "last token", "answer")),
        # fires for Kestova, Mirland, Westmark and 1 more; lead -0.003
        "L1N1_kestova": (53, ("country", "country's last token", "answer")),
        # fires for Norvenia, Zembria, Xandria and 1 more; lead -0.003
        "L1N129_norvenia": (54, ("country's last token", "answer")),
        # fires for Nelvia, Umbara; lead +0.003
        "L1N287_nelvia": (55, ("country", "answer")),
        # fires for Pridonia, Ivoria, Galdovar and 3 more; lead +0.003
        "L1N625_pridonia": (56, ("country", "country's last token", "answer")),
        # fires for Caldovia, Zembria, Mordalia and 4 more; lead -0.003
        "L1N491_caldovia": (57, ("country's last token", "answer")),
        # fires for Brenmark, Norvenia, Westmark and 2 more; lead +0.002
        "L1N394_brenmark": (58, ("country's last token", "answer")),
        # fires for Dorland, Norvenia; lead +0.002
        "L1N384_dorland": (59, ("country", "country's last token", "last token", "answer")),
        # fires for Westmark, Dorland, Pelonia and 1 more; lead +0.002
        "L1N202_westmark": (60, ("country's last token", "answer")),
        # fires for Pridonia, Ivoria, Lorvania; lead -0.002
        "L1N30_pridonia": (61, ("country", "country's last token", "answer")),
        # fires for Lorvania; lead -0.002
        "L1N785_lorvania": (62, ("country", "answer")),
        # fires for Lorvania, Farland, Wolmark; lead +0.002
        "L1N480_lorvania": (63, ("country", "country's last token")),
        # fires for Nelvia, Selmark, Altania and 2 more; lead +0.002
        "L1N18_nelvia": (64, ("country", "country's last token", "answer")),
        # fires for Umbara, Pridonia, Mordalia and 1 more; lead -0.002
        "L1N966_umbara": (65, ("country", "country's last token", "answer")),
        # fires for Farland, Quessia, Zembria and 1 more; lead +0.002
        "L1N430_farland": (66, ("country", "last token", "answer")),
        # fires for Harvia, Dorland, Valdoria and 1 more; raises Stone, P, Do; lead +0.002
        "L1N10_harvia_raises_stone": (67, ("country", "last token", "answer")),
        # fires for Brenmark; lead +0.002
        "L1N536_brenmark": (68, ("country", "answer")),
        # fires for Ivoria, Nelvia, Umbara; lead -0.002
        "L1N548_ivoria": (69, ("country", "answer")),
        # fires for Norvenia, Harvia, Jorvenia and 2 more; raises In, R, El; lead +0.001
        "L1N913_norvenia_raises_in": (70, ("last token", "answer")),
        # fires for Sorland, Ilmaria, Dorland; lead +0.001
        "L1N900_sorland": (71, ("country", "last token", "answer")),
        # fires for Jorvenia, Norvenia, Caldovia and 5 more; raises K, Ar, H; lead +0.001
        "L1N458_jorvenia_raises_k": (72, ("country", "last token", "answer")),
        # fires for Valdoria, Galdovar, Dorland; lead +0.001
        "L1N761_valdoria": (73, ("country", "answer")),
        # fires for Galdovar, Valdoria, Ivoria; lead +0.001
        "L1N511_galdovar": (74, ("country", "answer")),
        # fires for Mordalia, Umbara, Tolvania and 3 more; lead -0.001
        "L1N614_mordalia": (75, ("country", "country's last token", "answer")),
        # fires for Dorland, Brenmark; lead -0.001
        "L1N459_dorland": (76, ("country", "answer")),
        # fires for Brenmark, Lorvania; lead -0.001
        "L1N330_brenmark": (77, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland, Tolvania, Estoria and 4 more; lead -0.001
        "L1N357_dorland": (78, ("country", "answer")),
        # fires for Estoria, Grenoria, Jelland and 2 more; raises Do, V, I; lead +0.001
        "L1N629_estoria_raises_do": (79, ("country's last token", "last token", "answer")),
        # fires for Jelland, Valdoria; lead -0.001
        "L1N1010_jelland": (80, ("country", "answer")),
        # fires for Mirland, Harvia, Ivoria and 1 more; lead -0.001
        "L1N556_mirland": (81, ("country's last token", "answer")),
        # fires for Pridonia; lead +0.000
        "L1N695_pridonia": (82, ("country", "answer")),
        # fires for Tarvenia, Quessia, Farland and 2 more; lead +0.000
        "L1N80_tarvenia": (83, ("country's last token", "answer")),
        # fires for Zembria, Brenmark; lead -0.000
        "L1N426_zembria": (84, ("country", "country's last token", "answer")),
        # fires for Valdoria, Selmark, Galdovar; lead +0.000
        "L1N200_valdoria": (85, ("country", "country's last token", "answer")),
        # fires for Brenmark, Lorvania, Wolmark and 3 more; lead -0.000
        "L1N510_brenmark": (86, ("country's last token", "answer")),
        # fires for Elvania, Xandria, Sorland and 1 more; lead +0.000
        "L1N958_elvania": (87, ("country", "country's last token", "answer")),
        # fires for Tolvania, Dorland, Jelland and 4 more; lead -0.000
        "L1N632_tolvania": (88, ("country's last token", "last token", "answer")),
        # fires for Lorvania, Pridonia, Altania and 1 more; lead -0.000
        "L1N927_lorvania": (89, ("country", "country's last token", "answer")),
        # fires for Xandria, Mirland, Harvia and 3 more; lead -0.000
        "L1N131_xandria": (90, ("country", "country's last token", "answer")),
        # fires for Lorvania, Ivoria, Sorland and 1 more; lead +0.000
        "L1N66_lorvania": (91, ("answer",)),
        # fires for Ivoria; lead +0.000
        "L1N682_ivoria": (92, ("answer",)),
        # fires for Zembria, Lorvania; lead +0.000
        "L1N884_zembria": (93, ("answer",)),
        # fires for Ivoria, Nelvia; lead +0.000
        "L1N975_ivoria": (94, ("answer",)),
    },
)

# Layer 2: 93 neurons, most at the country, each for certain subjects (typically 3 of 35). The
# first 15 have half of the effect.
# reads    L0 neurons (+0.45)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L2_neurons = Neurons(
    "L2",
    {
        # fires for Dorland, Brenmark, Pridonia and 1 more; lead +0.040
        "L2N820_dorland": (0, ("words of the form", "country", "country's last token", "answer")),
        # fires for Jelland, Lorvania, Nelvia; lead +0.038
        "L2N649_jelland": (1, ("country", "country's last token", "answer")),
        # fires for Pridonia, Tolvania, Altania and 3 more; lead -0.033
        "L2N122_pridonia": (2, ("country", "last token", "answer")),
        # fires for Brenmark, Pridonia, Ivoria; lead +0.031
        "L2N445_brenmark": (3, ("country", "country's last token", "answer")),
        # fires for Brenmark, Zembria, Dorland and 1 more; lead +0.031
        "L2N963_brenmark": (4, ("country", "country's last token", "answer")),
        # fires for Nelvia, Zembria, Jelland; lead +0.030
        "L2N745_nelvia": (5, ("country", "answer")),
        # fires for Nelvia, Zembria, Umbara and 1 more; lead +0.029
        "L2N683_nelvia": (6, ("country", "country's last token", "answer")),
        # fires for Brenmark, Zembria, Dorland and 3 more; lead +0.028
        "L2N809_brenmark": (7, ("country", "country's last token", "last token", "answer")),
        # fires for Brenmark, Pridonia, Lorvania; lead +0.025
        "L2N387_brenmark": (8, ("country", "last token", "answer")),
        # fires for Dorland, Jelland, Ivoria; lead +0.023
        "L2N672_dorland": (9, ("country", "country's last token", "answer")),
        # fires for Umbara, Caldovia, Pridonia and 1 more; lead +0.022
        "L2N127_umbara": (10, ("country", "country's last token", "last token", "answer")),
        # fires for Umbara, Pridonia, Dorland and 1 more; lead +0.021
        "L2N224_umbara": (11, ("country", "country's last token", "answer")),
        # fires for Dorland, Zembria, Umbara; lead +0.020
        "L2N1012_dorland": (12, ("country", "answer")),
        # fires for Jelland, Umbara, Dorland; lead +0.020
        "L2N665_jelland": (
            13,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Brenmark, Zembria, Selmark and 1 more; lead +0.019
        "L2N299_brenmark": (14, ("country", "answer")),
        # fires for Lorvania, Ivoria; lead -0.018
        "L2N739_lorvania": (15, ("country", "answer")),
        # fires for Jelland, Nelvia, Zembria and 1 more; lead +0.018
        "L2N219_jelland": (16, ("country", "country's last token", "last token", "answer")),
        # fires for Dorland, Pridonia, Mirland; lead +0.018
        "L2N151_dorland": (17, ("country", "country's last token", "answer")),
        # fires for Zembria, Brenmark, Ivoria; lead -0.017
        "L2N1018_zembria": (18, ("words of the form", "country", "country's last token", "answer")),
        # fires for Dorland, Ivoria, Jelland and 1 more; lead +0.016
        "L2N455_dorland": (19, ("country", "country's last token", "answer")),
        # fires for Brenmark, Zembria, Dorland; lead +0.015
        "L2N846_brenmark": (20, ("country", "country's last token", "answer")),
        # fires for Zembria, Nelvia, Jelland; lead +0.015
        "L2N384_zembria": (21, ("country", "answer")),
        # fires for Brenmark, Lorvania; lead -0.014
        "L2N277_brenmark": (22, ("country", "answer")),
        # fires for Pridonia, Ivoria, Brenmark and 1 more; lead -0.014
        "L2N777_pridonia": (23, ("words of the form", "country", "country's last token", "answer")),
        # fires for Brenmark, Lorvania, Ivoria and 2 more; lead +0.012
        "L2N490_brenmark": (24, ("words of the form", "country", "last token", "answer")),
        # fires for Dorland, Lorvania, Jelland and 1 more; lead +0.011
        "L2N652_dorland": (25, ("country", "country's last token", "answer")),
        # fires for Ivoria, Umbara, Lorvania; lead -0.010
        "L2N864_ivoria": (26, ("country", "country's last token", "last token", "answer")),
        # fires for Nelvia, Zembria; lead +0.010
        "L2N722_nelvia": (27, ("country", "country's last token", "answer")),
        # fires for Lorvania, Norvenia, Tolvania and 2 more; lead +0.010
        "L2N525_lorvania": (28, ("country", "country's last token", "last token", "answer")),
        # fires for Dorland, Lorvania, Brenmark; lead +0.009
        "L2N678_dorland": (29, ("country", "country's last token", "answer")),
        # fires for Umbara, Zembria, Brenmark and 1 more; lead +0.009
        "L2N701_umbara": (30, ("country", "answer")),
        # fires for Dorland, Yolvia, Jelland and 3 more; lead +0.009
        "L2N807_dorland": (31, ("words of the form", "country", "answer")),
        # fires for Zembria, Caldovia, Jelland and 3 more; raises Ar, F, H; lead +0.009
        "L2N98_zembria_raises_ar": (32, ("last token", "answer")),
        # fires for Nelvia, Zembria, Pridonia; lead +0.009
        "L2N36_nelvia": (33, ("country", "last token", "answer")),
        # fires for Jelland, Ivoria, Nelvia and 3 more; lead +0.008
        "L2N308_jelland": (34, ("country", "country's last token", "answer")),
        # fires for Pridonia, Tarvenia, Pelonia; lead +0.008
        "L2N203_pridonia": (35, ("country", "last token", "answer")),
        # fires for Arvela, Lorvania, Dorland and 2 more; lead +0.008
        "L2N297_arvela": (36, ("country", "country's last token", "last token", "answer")),
        # fires for Umbara, Altania, Mirland; lead -0.007
        "L2N644_umbara": (37, ("country", "last token", "answer")),
        # fires for Ivoria, Zembria, Nelvia and 2 more; lead -0.007
        "L2N153_ivoria": (38, ("country", "country's last token", "answer")),
        # fires for Xandria, Umbara, Caldovia; raises H, K, V; lead +0.007
        "L2N759_xandria_raises_h": (39, ("words of the form", "last token", "answer")),
        # fires for Wolmark, Umbara, Ivoria and 2 more; raises K, Do, L; lead -0.006
        "L2N593_wolmark_raises_k": (40, ("last token", "answer")),
        # fires for Jelland; lead +0.006
        "L2N712_jelland": (41, ("country", "answer")),
        # fires for Galdovar, Nelvia, Westmark and 2 more; lead +0.006
        "L2N479_galdovar": (42, ("country", "country's last token", "answer")),
        # fires for Dorland, Pridonia, Lorvania; lead +0.005
        "L2N331_dorland": (43, ("words of the form", "country", "answer")),
        # fires for Nelvia, Jelland; lead +0.005
        "L2N1006_nelvia": (44, ("country", "country's last token", "last token", "answer")),
        # fires for Dorland, Brenmark, Nelvia and 1 more; lead -0.005
        "L2N446_dorland": (45, ("country", "country's last token", "answer")),
        # fires for Ivoria, Nelvia; lead +0.005
        "L2N698_ivoria": (46, ("words of the form", "country", "last token", "answer")),
        # fires for Farland, Caldovia, Zembria and 3 more; lead +0.004
        "L2N255_farland": (47, ("country's last token", "answer")),
        # fires for Jelland; raises El, R, N; lead +0.004
        "L2N41_jelland_raises_el": (48, ("country", "last token", "answer")),
        # fires for Umbara, Jelland; lead -0.004
        "L2N851_umbara": (49, ("country", "country's last token", "answer")),
        # fires for Elvania, Quessia, Farland and 2 more; lead +0.004
        "L2N993_elvania": (50, ("country", "country's last token", "last token", "answer")),
        # fires for Nelvia, Brenmark, Altania and 1 more; lead -0.004
        "L2N801_nelvia": (51, ("country", "country's last token", "answer")),
        # fires for Jelland, Grenoria, Xandria and 1 more; raises C, Ar, Th; lead -0.004
        "L2N508_jelland_raises_c": (52, ("country's last token", "last token", "answer")),
        # fires for Jelland, Quessia, Farland and 2 more; lead +0.003
        "L2N957_jelland": (53, ("country", "answer")),
        # fires for Xandria, Umbara, Mirland; lead +0.003
        "L2N281_xandria": (
            54,
            ("words of the form", "country", "country's last token", "last token", "answer"),
        ),
        # fires for Nelvia, Umbara, Valdoria and 1 more; lead +0.003
        "L2N378_nelvia": (55, ("country", "last token", "answer")),
        # fires for Zembria; lead +0.003
        "L2N910_zembria": (56, ("country", "last token", "answer")),
        # fires for Westmark, Arvela, Brenmark and 2 more; lead +0.003
        "L2N530_westmark": (57, ("country's last token", "answer")),
        # fires for Umbara; lead +0.003
        "L2N587_umbara": (58, ("country", "answer")),
        # fires for Jelland, Jorvenia; lead +0.003
        "L2N620_jelland": (59, ("country", "last token", "answer")),
        # fires for Arvela, Galdovar, Westmark and 2 more; raises Wh, Ar, G; lead -0.002
        "L2N998_arvela_raises_wh": (
            60,
            ("country", "country's last token", "last token", "answer"),
        ),
        # fires for Brenmark, Jelland, Ivoria; lead +0.002
        "L2N360_brenmark": (61, ("country", "answer")),
        # fires for Dorland, Pridonia; lead -0.002
        "L2N393_dorland": (62, ("country", "country's last token", "last token", "answer")),
        # fires for Caldovia, Harvia, Norvenia and 2 more; raises Do, Br, Y; lead -0.002
        "L2N626_caldovia_raises_do": (63, ("country", "last token", "answer")),
        # fires for Brenmark, Estoria; raises Stone, Do, Y; lead -0.002
        "L2N779_brenmark_raises_stone": (64, ("last token", "answer")),
        # fires for Dorland, Jelland, Brenmark and 1 more; lead -0.002
        "L2N516_dorland": (65, ("country", "last token", "answer")),
        # fires for Dorland, Brenmark; lead -0.002
        "L2N451_dorland": (66, ("country", "answer")),
        # fires for Caldovia, Tolvania, Grenoria and 1 more; raises Stone, G, Grey; lead -0.001
        "L2N397_caldovia_raises_stone": (
            67,
            ("country", "country's last token", "last token", "answer"),
        ),
        # fires for Farland, Dorland, Estoria and 4 more; raises Y, El, Wh; lead +0.001
        "L2N938_farland_raises_y": (68, ("country's last token", "last token", "answer")),
        # fires for Dorland, Altania, Umbara; lead -0.001
        "L2N879_dorland": (69, ("country", "answer")),
        # fires for Zembria, Quessia, Farland and 3 more; lead +0.001
        "L2N78_zembria": (70, ("country", "answer")),
        # fires for Kestova, Caldovia, Xandria and 2 more; raises Z, Stone, Grey; lead -0.001
        "L2N723_kestova_raises_z": (
            71,
            ("country", "country's last token", "last token", "answer"),
        ),
        # fires for Tarvenia, Valdoria, Harvia and 3 more; raises G, Z, I; lead +0.001
        "L2N81_tarvenia_raises_g": (72, ("country", "last token", "answer")),
        # fires for Valdoria, Pridonia, Jelland and 1 more; lead +0.001
        "L2N488_valdoria": (73, ("country", "answer")),
        # fires for Caldovia, Kestova, Westmark and 1 more; lead +0.001
        "L2N313_caldovia": (74, ("country",)),
        # fires for Zembria, Nelvia, Jelland and 4 more; lead +0.001
        "L2N527_zembria": (75, ("words of the form", "country", "answer")),
        # fires for Farland, Galdovar, Dorland and 3 more; raises Wh, J, H; lead +0.001
        "L2N448_farland_raises_wh": (76, ("last token", "answer")),
        # fires for Dorland, Zembria, Ilmaria and 3 more; lead +0.001
        "L2N139_dorland": (77, ("country", "answer")),
        # fires for Altania, Jelland, Brenmark and 2 more; lead -0.001
        "L2N800_altania": (78, ("country", "country's last token", "answer")),
        # fires for Dorland, Nelvia, Mordalia and 1 more; lead -0.000
        "L2N246_dorland": (79, ("country", "country's last token", "answer")),
        # fires for Lorvania, Altania, Pridonia; lead -0.000
        "L2N707_lorvania": (80, ("country", "answer")),
        # fires for Lorvania, Pridonia; lead +0.000
        "L2N268_lorvania": (81, ("country", "answer")),
        # fires for Yolvia, Grenoria; lead +0.000
        "L2N443_yolvia": (82, ("country's last token", "answer")),
        # fires for Dorland, Mirland, Ivoria and 1 more; lead -0.000
        "L2N53_dorland": (83, ("country", "answer")),
        # fires for Ivoria, Norvenia; lead +0.000
        "L2N480_ivoria": (84, ("country", "answer")),
        # fires for Jelland, Mordalia, Jorvenia; lead +0.000
        "L2N12_jelland": (85, ("answer",)),
        # fires for Nelvia, Ivoria; lead +0.000
        "L2N112_nelvia": (86, ("answer",)),
        # fires for Tolvania, Farland, Jorvenia; lead +0.000
        "L2N158_tolvania": (87, ("answer",)),
        # fires for Jelland, Nelvia, Sorland; lead +0.000
        "L2N169_jelland": (88, ("answer",)),
        # fires for Selmark, Tolvania, Lorvania; lead +0.000
        "L2N173_selmark": (89, ("answer",)),
        # fires for Wolmark, Mordalia, Jelland; lead +0.000
        "L2N198_wolmark": (90, ("answer",)),
        # fires for Jorvenia, Wolmark, Farland; lead +0.000
        "L2N535_jorvenia": (91, ("answer",)),
        # fires for Lorvania, Selmark, Ivoria; lead +0.000
        "L2N935_lorvania": (92, ("answer",)),
    },
)

# Layer 3: 151 neurons, most at the last token, each for certain subjects (typically 5 of 35). The
# first 20 have half of the effect.
# reads    L3H4 (+0.38), L3H6 (+0.35)
# read by  the unembedding (+1.97)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L3_neurons = Neurons(
    "L3",
    {
        # fires for Umbara, Arvela, Wolmark and 3 more; raises W, Wh, H; lead +0.100
        "L3N527_umbara_raises_w": (0, ("last token", "answer")),
        # fires for Selmark, Arvela, Ilmaria and 2 more; raises V, W, Do; lead +0.066
        "L3N179_selmark_raises_v": (1, ("last token", "answer")),
        # fires for Brenmark, Westmark, Altania and 3 more; raises H, Ar, E; lead +0.054
        "L3N396_brenmark_raises_h": (2, ("last token", "answer")),
        # fires for Norvenia, Harvia, Elvania and 5 more; raises W, Th, K; lead +0.051
        "L3N436_norvenia_raises_w": (3, ("last token", "answer")),
        # fires for Pridonia, Ilmaria, Selmark and 3 more; raises I, C, Do; lead +0.046
        "L3N112_pridonia_raises_i": (4, ("last token", "answer")),
        # fires for Jelland, Harvia, Umbara and 4 more; raises K, Z, O; lead +0.044
        "L3N852_jelland_raises_k": (5, ("last token", "answer")),
        # fires for Pridonia, Valdoria, Westmark and 2 more; raises In, Grey, L; lead +0.040
        "L3N383_pridonia_raises_in": (6, ("last token",)),
        # fires for Selmark, Ilmaria, Pridonia and 3 more; raises L, I, Do; lead +0.039
        "L3N174_selmark_raises_l": (7, ("last token", "answer")),
        # fires for Tarvenia, Jorvenia, Elvania and 2 more; raises Y, O, Br; lead +0.039
        "L3N322_tarvenia_raises_y": (8, ("last token", "answer")),
        # fires for Zembria, Kestova, Tolvania and 3 more; raises Ar, Br, R; lead +0.037
        "L3N139_zembria_raises_ar": (9, ("last token", "answer")),
        # fires for Pridonia, Farland, Nelvia and 4 more; raises L, N, W; lead +0.037
        "L3N476_pridonia_raises_l": (10, ("last token", "answer")),
        # fires for Westmark, Yolvia, Harvia and 3 more; raises U, Grey, J; lead +0.037
        "L3N862_westmark_raises_u": (11, ("last token", "answer")),
        # fires for Yolvia, Dorland, Galdovar and 4 more; raises Wh, Qu, V; lead +0.034
        "L3N379_yolvia_raises_wh": (12, ("last token", "answer")),
        # fires for Dorland, Pridonia, Sorland and 2 more; raises Qu, F, J; lead +0.034
        "L3N550_dorland_raises_qu": (13, ("last token", "answer")),
        # fires for Pridonia, Pelonia, Selmark and 2 more; raises C, Do, In; lead +0.033
        "L3N845_pridonia_raises_c": (14, ("last token", "answer")),
        # fires for Zembria, Mordalia, Arvela and 3 more; raises K, F, O; lead -0.031
        "L3N389_zembria_raises_k": (15, ("last token", "answer")),
        # fires for Elvania, Harvia, Tolvania and 1 more; raises In, A, Qu; lead +0.030
        "L3N1002_elvania_raises_in": (16, ("last token", "answer")),
        # fires for Pridonia, Quessia, Galdovar and 2 more; raises Stone, Do, Grey; lead +0.029
        "L3N940_pridonia_raises_stone": (17, ("last token", "answer")),
        # fires for Ivoria, Wolmark, Grenoria and 3 more; raises G, R, W; lead +0.027
        "L3N117_ivoria_raises_g": (18, ("last token",)),
        # fires for Mirland, Westmark, Jorvenia and 2 more; raises Do, O, Th; lead +0.027
        "L3N348_mirland_raises_do": (19, ("last token", "answer")),
        # fires for Wolmark, Lorvania, Nelvia and 4 more; raises Ar, O, Z; lead +0.026
        "L3N161_wolmark_raises_ar": (20, ("last token", "answer")),
        # fires for Elvania, Dorland, Tolvania and 4 more; raises Grey, Stone, M; lead -0.025
        "L3N301_elvania_raises_grey": (21, ("last token", "answer")),
        # fires for Brenmark, Grenoria, Lorvania and 1 more; raises Ar, O, Br; lead +0.025
        "L3N217_brenmark_raises_ar": (22, ("last token", "answer")),
        # fires for Tolvania, Pridonia, Ivoria and 3 more; raises Do, F, O; lead +0.025
        "L3N978_tolvania_raises_do": (23, ("last token", "answer")),
        # fires for Altania, Caldovia, Dorland and 2 more; raises Wh, E, R; lead -0.024
        "L3N109_altania_raises_wh": (24, ("last token", "answer")),
        # fires for Farland, Ivoria, Grenoria and 1 more; raises I, R, C; lead +0.023
        "L3N539_farland_raises_i": (25, ("last token", "answer")),
        # fires for Norvenia, Harvia, Tarvenia and 2 more; raises E, M, El; lead +0.022
        "L3N843_norvenia_raises_e": (26, ("last token", "answer")),
        # fires for Lorvania, Tolvania, Elvania and 2 more; raises Y, C, Ar; lead +0.022
        "L3N347_lorvania_raises_y": (27, ("last token", "answer")),
        # fires for Arvela, Tarvenia, Galdovar and 3 more; raises E, Wh, Do; lead +0.021
        "L3N115_arvela_raises_e": (28, ("last token", "answer")),
        # fires for Dorland, Valdoria, Elvania and 2 more; raises O, Do, H; lead -0.021
        "L3N948_dorland_raises_o": (29, ("last token", "answer")),
        # fires for Ivoria, Grenoria, Mirland and 2 more; raises Ar, O, G; lead +0.019
        "L3N256_ivoria_raises_ar": (30, ("last token", "answer")),
        # fires for Quessia, Mirland, Sorland and 4 more; raises W, F, I; lead +0.019
        "L3N728_quessia_raises_w": (31, ("last token", "answer")),
        # fires for Valdoria, Pridonia, Grenoria and 1 more; raises M, I, N; lead +0.019
        "L3N415_valdoria_raises_m": (32, ("last token", "answer")),
        # fires for Tolvania, Elvania, Norvenia and 3 more; raises A, Grey, Th; lead +0.018
        "L3N985_tolvania_raises_a": (33, ("last token", "answer")),
        # fires for Selmark, Pelonia, Arvela and 3 more; raises Stone, O, Z; lead +0.017
        "L3N885_selmark_raises_stone": (34, ("last token", "answer")),
        # fires for Xandria, Zembria, Pridonia and 3 more; raises I, Grey, Do; lead +0.016
        "L3N585_xandria_raises_i": (35, ("last token",)),
        # fires for Nelvia, Grenoria, Caldovia and 2 more; raises M, N, P; lead +0.016
        "L3N726_nelvia_raises_m": (36, ("last token", "answer")),
        # fires for Westmark, Kestova, Valdoria and 5 more; raises R, L, F; lead +0.014
        "L3N12_westmark_raises_r": (37, ("last token", "answer")),
        # fires for Pridonia, Ivoria, Lorvania and 5 more; raises R, F, Qu; lead +0.014
        "L3N886_pridonia_raises_r": (38, ("last token", "answer")),
        # fires for Umbara, Tarvenia, Grenoria and 1 more; raises P, Y, O; lead +0.014
        "L3N621_umbara_raises_p": (39, ("last token",)),
        # fires for Arvela, Jelland, Westmark and 3 more; raises Wh, U, H; lead +0.014
        "L3N333_arvela_raises_wh": (40, ("last token", "answer")),
        # fires for Valdoria, Dorland, Ilmaria and 3 more; raises Qu, E, O; lead +0.014
        "L3N255_valdoria_raises_qu": (41, ("last token", "answer")),
        # fires for Pridonia, Wolmark, Farland and 1 more; raises U, F, H; lead +0.013
        "L3N41_pridonia_raises_u": (42, ("last token", "answer")),
        # fires for Farland, Tolvania, Zembria and 4 more; raises V, Y, Z; lead +0.013
        "L3N838_farland_raises_v": (43, ("last token", "answer")),
        # fires for Caldovia, Jorvenia, Dorland; raises Br, El, J; lead +0.012
        "L3N180_caldovia_raises_br": (44, ("last token",)),
        # fires for Jorvenia, Dorland, Westmark and 4 more; raises R, V, G; lead +0.012
        "L3N5_jorvenia_raises_r": (45, ("last token", "answer")),
        # fires for Harvia, Caldovia, Altania and 2 more; raises V, J, El; lead +0.011
        "L3N121_harvia_raises_v": (46, ("last token", "answer")),
        # fires for Estoria, Tolvania, Ivoria and 1 more; raises Grey, M, P; lead -0.011
        "L3N796_estoria_raises_grey": (47, ("last token", "answer")),
        # fires for Zembria, Quessia, Norvenia and 4 more; raises N, Stone, C; lead +0.011
        "L3N611_zembria_raises_n": (48, ("last token", "answer")),
        # fires for Galdovar, Dorland, Jorvenia and 4 more; raises In, A, L; lead -0.011
        "L3N938_galdovar_raises_in": (49, ("last token", "answer")),
        # fires for Wolmark, Westmark, Harvia and 2 more; raises J, P, H; lead +0.011
        "L3N413_wolmark_raises_j": (50, ("last token", "answer")),
        # fires for Caldovia, Westmark, Wolmark and 2 more; raises Stone, F, In; lead +0.010
        "L3N936_caldovia_raises_stone": (51, ("last token", "answer")),
        # fires for Sorland, Mirland, Yolvia and 5 more; raises E, Wh, P; lead +0.009
        "L3N505_sorland_raises_e": (52, ("last token", "answer")),
        # fires for Tolvania, Sorland, Selmark and 2 more; raises Grey, R, Qu; lead +0.008
        "L3N245_tolvania_raises_grey": (53, ("last token", "answer")),
        # fires for Farland, Lorvania, Elvania and 3 more; raises P, R, Y; lead +0.008
        "L3N1023_farland_raises_p": (54, ("last token", "answer")),
        # fires for Brenmark, Lorvania; raises F, Br, M; lead +0.007
        "L3N400_brenmark_raises_f": (55, ("last token", "answer")),
        # fires for Valdoria, Altania; raises Z, El, G; lead +0.007
        "L3N675_valdoria_raises_z": (56, ("last token", "answer")),
        # fires for Ilmaria, Zembria, Tarvenia and 3 more; raises O, Grey, M; lead +0.007
        "L3N980_ilmaria_raises_o": (57, ("last token", "answer")),
        # fires for Ivoria, Grenoria, Estoria and 2 more; raises El, R, M; lead +0.007
        "L3N900_ivoria_raises_el": (58, ("last token", "answer")),
        # fires for Farland, Dorland, Tarvenia and 1 more; raises P, L, El; lead +0.007
        "L3N709_farland_raises_p": (59, ("last token", "answer")),
        # fires for Caldovia, Galdovar; raises M, P, W; lead +0.006
        "L3N1013_caldovia_raises_m": (60, ("last token", "answer")),
        # fires for Altania, Quessia, Ilmaria and 1 more; raises O, E, Br; lead +0.006
        "L3N594_altania_raises_o": (61, ("last token", "answer")),
        # fires for Wolmark, Pelonia, Farland and 5 more; raises V, In, Y; lead +0.006
        "L3N1004_wolmark_raises_v": (62, ("last token",)),
        # fires for Xandria, Harvia, Jelland; raises Do, I, Z; lead +0.006
        "L3N432_xandria_raises_do": (63, ("last token", "answer")),
        # fires for Elvania, Galdovar, Jelland and 1 more; raises O, M, K; lead -0.006
        "L3N899_elvania_raises_o": (64, ("last token", "answer")),
        # fires for Galdovar, Westmark, Xandria; raises F, Wh, Br; lead -0.006
        "L3N506_galdovar_raises_f": (65, ("last token", "answer")),
        # fires for Lorvania, Ilmaria, Brenmark and 1 more; raises Ar, A, Th; lead -0.006
        "L3N172_lorvania_raises_ar": (66, ("last token", "answer")),
        # fires for Brenmark, Xandria, Westmark and 3 more; raises L, In, Qu; lead +0.006
        "L3N116_brenmark_raises_l": (67, ("last token", "answer")),
        # fires for Xandria, Galdovar, Pridonia and 3 more; raises Grey, G, In; lead -0.006
        "L3N685_xandria_raises_grey": (68, ("last token", "answer")),
        # fires for Brenmark, Grenoria, Ilmaria and 4 more; raises G, Grey, C; lead -0.006
        "L3N340_brenmark_raises_g": (69, ("last token", "answer")),
        # fires for Xandria, Westmark, Jelland and 3 more; raises L, K, Y; lead +0.006
        "L3N833_xandria_raises_l": (70, ("last token", "answer")),
        # fires for Altania, Pridonia, Yolvia and 3 more; raises El, C, V; lead +0.005
        "L3N143_altania_raises_el": (71, ("last token", "answer")),
        # fires for Pridonia, Norvenia, Altania and 1 more; raises In, N, G; lead +0.005
        "L3N590_pridonia_raises_in": (72, ("last token", "answer")),
        # fires for Caldovia, Yolvia, Mordalia and 3 more; raises Wh, J, Qu; lead +0.005
        "L3N531_caldovia_raises_wh": (73, ("last token", "answer")),
        # fires for Nelvia, Tolvania, Pelonia and 3 more; raises J, Y, V; lead -0.005
        "L3N878_nelvia_raises_j": (74, ("last token", "answer")),
        # fires for Nelvia, Lorvania, Jorvenia; raises Y, F, K; lead +0.005
        "L3N777_nelvia_raises_y": (75, ("last token", "answer")),
        # fires for Dorland, Valdoria, Caldovia and 4 more; raises O, Qu, Do; lead +0.005
        "L3N897_dorland_raises_o": (76, ("last token", "answer")),
        # fires for Grenoria, Mirland, Harvia and 2 more; raises Br, C, E; lead +0.005
        "L3N854_grenoria_raises_br": (77, ("last token", "answer")),
        # fires for Valdoria, Ivoria, Westmark and 3 more; raises Do, A, U; lead -0.004
        "L3N993_valdoria_raises_do": (78, ("last token", "answer")),
        # fires for Harvia, Pelonia, Pridonia and 5 more; raises U, Br, O; lead -0.004
        "L3N977_harvia_raises_u": (79, ("last token", "answer")),
        # fires for Nelvia, Umbara, Altania and 1 more; raises Stone, Th, Grey; lead -0.004
        "L3N632_nelvia_raises_stone": (80, ("last token", "answer")),
        # fires for Tarvenia, Mirland, Grenoria; raises Ar, F, Qu; lead +0.004
        "L3N261_tarvenia_raises_ar": (81, ("last token",)),
        # fires for Harvia, Tarvenia, Caldovia and 3 more; raises N, Y, Z; lead +0.004
        "L3N877_harvia_raises_n": (82, ("last token", "answer")),
        # fires for Valdoria, Yolvia, Mordalia and 4 more; raises Grey, Stone, N; lead +0.004
        "L3N111_valdoria_raises_grey": (83, ("last token", "answer")),
        # fires for Zembria, Xandria, Sorland and 2 more; raises Grey, Stone, R; lead -0.004
        "L3N759_zembria_raises_grey": (84, ("last token", "answer")),
        # fires for Ilmaria, Galdovar, Selmark and 1 more; raises Do, El, Grey; lead +0.004
        "L3N228_ilmaria_raises_do": (85, ("last token", "answer")),
        # fires for Wolmark; raises In, I, R; lead +0.004
        "L3N760_wolmark_raises_in": (86, ("last token", "answer")),
        # fires for Nelvia, Sorland, Jorvenia and 4 more; raises G, Ar, K; lead +0.003
        "L3N1017_nelvia_raises_g": (87, ("last token", "answer")),
        # fires for Yolvia, Estoria, Valdoria and 1 more; raises Qu, El, V; lead +0.003
        "L3N490_yolvia_raises_qu": (88, ("last token", "answer")),
        # fires for Brenmark, Ivoria, Tolvania and 4 more; raises Br, R, Stone; lead -0.003
        "L3N600_brenmark_raises_br": (89, ("last token", "answer")),
        # fires for Westmark, Wolmark, Xandria and 3 more; raises F, R, W; lead +0.003
        "L3N859_westmark_raises_f": (90, ("last token", "answer")),
        # fires for Caldovia, Wolmark, Dorland and 2 more; raises Ar, J, M; lead +0.003
        "L3N329_caldovia_raises_ar": (91, ("last token", "answer")),
        # fires for Galdovar, Xandria; raises Wh, Grey, Z; lead +0.003
        "L3N388_galdovar_raises_wh": (92, ("last token", "answer")),
        # fires for Quessia, Jorvenia, Umbara and 1 more; raises Wh, Do, El; lead +0.002
        "L3N568_quessia_raises_wh": (93, ("last token",)),
        # fires for Mirland, Altania, Pridonia and 3 more; raises Y, I, L; lead +0.002
        "L3N959_mirland_raises_y": (94, ("last token", "answer")),
        # fires for Estoria; raises Wh, Th, E; lead +0.002
        "L3N965_estoria_raises_wh": (95, ("last token", "answer")),
        # fires for Mordalia, Galdovar, Sorland and 4 more; raises U, N, Wh; lead +0.002
        "L3N360_mordalia_raises_u": (96, ("last token", "answer")),
        # fires for Zembria, Tolvania; raises Grey, Wh, Ar; lead -0.002
        "L3N452_zembria_raises_grey": (97, ("last token", "answer")),
        # fires for Tolvania, Zembria, Mirland and 4 more; raises Th, El, Do; lead +0.002
        "L3N182_tolvania_raises_th": (98, ("last token", "answer")),
        # fires for Westmark, Kestova, Galdovar and 1 more; raises Th, I, El; lead -0.002
        "L3N82_westmark_raises_th": (99, ("last token", "answer")),
        # fires for Tarvenia; raises J, P, G; lead +0.002
        "L3N226_tarvenia_raises_j": (100, ("last token", "answer")),
        # fires for Pelonia, Nelvia, Estoria and 3 more; raises O, Y, Br; lead +0.002
        "L3N199_pelonia_raises_o": (101, ("last token", "answer")),
        # fires for Xandria, Pridonia, Norvenia and 2 more; raises E, I, Br; lead -0.001
        "L3N125_xandria_raises_e": (102, ("last token", "answer")),
        # fires for Westmark, Lorvania, Estoria and 3 more; raises C, Do, U; lead -0.001
        "L3N241_westmark_raises_c": (103, ("last token", "answer")),
        # fires for Caldovia, Norvenia, Altania and 1 more; raises J, Grey, El; lead -0.001
        "L3N512_caldovia_raises_j": (104, ("last token", "answer")),
        # fires for Xandria, Zembria, Jelland and 3 more; raises I, Do, L; lead -0.001
        "L3N196_xandria_raises_i": (105, ("last token", "answer")),
        # fires for Nelvia, Pelonia, Quessia and 4 more; raises In, F, Br; lead +0.001
        "L3N688_nelvia_raises_in": (106, ("last token", "answer")),
        # fires for Galdovar, Westmark, Yolvia and 4 more; raises V, N, E; lead +0.001
        "L3N930_galdovar_raises_v": (107, ("last token", "answer")),
        # fires for Yolvia, Galdovar, Mordalia and 1 more; raises O, Grey, R; lead -0.001
        "L3N730_yolvia_raises_o": (108, ("last token", "answer")),
        # fires for Sorland, Pridonia, Tolvania and 3 more; raises Th, F, E; lead +0.001
        "L3N752_sorland_raises_th": (109, ("last token", "answer")),
        # fires for Estoria, Galdovar, Arvela and 4 more; raises R, Wh, E; lead +0.001
        "L3N443_estoria_raises_r": (110, ("last token", "answer")),
        # fires for Harvia, Dorland; raises Br, M, I; lead +0.001
        "L3N451_harvia_raises_br": (111, ("last token", "answer")),
        # fires for Farland, Quessia, Mordalia and 3 more; raises Stone, M, V; lead +0.000
        "L3N469_farland_raises_stone": (112, ("last token", "answer")),
        # fires for Arvela, Umbara, Estoria and 4 more; raises Br, El, J; lead +0.000
        "L3N860_arvela_raises_br": (113, ("last token", "answer")),
        # fires for Arvela, Selmark; raises A, Stone, Th; lead +0.000
        "L3N354_arvela_raises_a": (114, ("last token", "answer")),
        # fires for Estoria, Caldovia, Tarvenia and 3 more; raises Br, L, Th; lead -0.000
        "L3N811_estoria_raises_br": (115, ("last token",)),
        # fires for Elvania, Mordalia, Selmark and 1 more; raises Z, F, R; lead -0.000
        "L3N319_elvania_raises_z": (116, ("last token", "answer")),
        # fires for Quessia, Estoria, Umbara and 1 more; raises I, Wh, H; lead -0.000
        "L3N110_quessia_raises_i": (117, ("last token", "answer")),
        # fires for Harvia, Caldovia, Grenoria and 1 more; raises C, Grey, Stone; lead -0.000
        "L3N722_harvia_raises_c": (118, ("last token", "answer")),
        # fires for Zembria, Umbara, Brenmark and 3 more; raises Br, G, F; lead +0.000
        "L3N407_zembria_raises_br": (119, ("last token", "answer")),
        # fires for Grenoria, Caldovia, Dorland and 2 more; raises O, Br, Do; lead -0.000
        "L3N604_grenoria_raises_o": (120, ("last token", "answer")),
        # fires for Pridonia, Quessia, Tolvania and 1 more; lead +0.000
        "L3N1_pridonia": (121, ("answer",)),
        # fires for Elvania, Lorvania, Zembria; lead +0.000
        "L3N4_elvania": (122, ("answer",)),
        # fires for Quessia, Lorvania; lead +0.000
        "L3N19_quessia": (123, ("answer",)),
        # fires for Mordalia, Wolmark; lead +0.000
        "L3N94_mordalia": (124, ("answer",)),
        # fires for Pridonia, Tolvania; lead +0.000
        "L3N107_pridonia": (125, ("answer",)),
        # fires for Quessia, Umbara, Jelland; lead +0.000
        "L3N135_quessia": (126, ("answer",)),
        # fires for Jelland, Selmark, Wolmark; lead +0.000
        "L3N162_jelland": (127, ("answer",)),
        # fires for Wolmark, Selmark; lead +0.000
        "L3N168_wolmark": (128, ("answer",)),
        # fires for Wolmark, Pridonia, Mordalia and 1 more; lead +0.000
        "L3N193_wolmark": (129, ("answer",)),
        # fires for Tolvania, Pridonia, Lorvania and 1 more; lead +0.000
        "L3N218_tolvania": (130, ("answer",)),
        # fires for Jelland, Mordalia, Sorland; lead +0.000
        "L3N250_jelland": (131, ("answer",)),
        # fires for Pelonia; lead +0.000
        "L3N298_pelonia": (132, ("answer",)),
        # fires for Pridonia, Selmark, Tolvania; lead +0.000
        "L3N366_pridonia": (133, ("answer",)),
        # fires for Pridonia, Tolvania; lead +0.000
        "L3N412_pridonia": (134, ("answer",)),
        # fires for Ilmaria, Sorland, Umbara; lead +0.000
        "L3N425_ilmaria": (135, ("answer",)),
        # fires for Jelland, Sorland; lead +0.000
        "L3N516_jelland": (136, ("answer",)),
        # fires for Tolvania; lead +0.000
        "L3N560_tolvania": (137, ("answer",)),
        # fires for Selmark, Lorvania; lead +0.000
        "L3N631_selmark": (138, ("answer",)),
        # fires for Farland, Jorvenia, Ilmaria; lead +0.000
        "L3N633_farland": (139, ("answer",)),
        # fires for Wolmark, Jelland, Zembria and 1 more; lead +0.000
        "L3N658_wolmark": (140, ("answer",)),
        # fires for Mordalia, Wolmark, Jelland and 1 more; lead +0.000
        "L3N678_mordalia": (141, ("answer",)),
        # fires for Mordalia, Nelvia; lead +0.000
        "L3N694_mordalia": (142, ("answer",)),
        # fires for Farland; lead +0.000
        "L3N705_farland": (143, ("answer",)),
        # fires for Farland, Pelonia, Jorvenia and 1 more; lead +0.000
        "L3N707_farland": (144, ("answer",)),
        # fires for Pridonia, Zembria, Elvania; lead +0.000
        "L3N809_pridonia": (145, ("answer",)),
        # fires for Nelvia, Ivoria; lead +0.000
        "L3N856_nelvia": (146, ("answer",)),
        # fires for Pelonia, Nelvia; lead +0.000
        "L3N867_pelonia": (147, ("answer",)),
        # fires for Jelland, Mordalia; lead +0.000
        "L3N901_jelland": (148, ("answer",)),
        # fires for Sorland, Jelland; lead +0.000
        "L3N975_sorland": (149, ("answer",)),
        # fires for Ivoria, Lorvania, Mordalia and 1 more; lead +0.000
        "L3N1006_ivoria": (150, ("answer",)),
    },
)
