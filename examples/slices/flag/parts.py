"""The parts of flag: what each does there, measured on test prompts.

A part acts at the places listed and is held at its mean at the others. *Direct* is what it adds to the
answer's logit, above the mean of all answers, without parts in between. *Lead* is the answer's logit
minus those of all other tokens (softly): by how much it is lower without the part. A neuron fires for
the subjects that it responds to more than to others.
"""

from numerics import attend, Neurons

EVERYWHERE = ("context", "words of the form", "country", "country's last token", "last token")


def L0H0_at_country(n, role):
    """Looks from the country at itself (0.79 of its attention).

    acts     at country
    read by  L0 neurons (+0.43)
    adds     +0.00 to the answer's logit directly
    without  39 of 50 right; the answer's lead changes by -0.17
    """
    return attend("L0H0", n, role, at=("country",))


def L0H4_at_country(n, role):
    """Looks from the country at itself (0.72 of its attention).

    acts     at country, country's last token
    adds     +0.00 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.07
    """
    return attend("L0H4", n, role, at=("country", "country's last token"))


def L1H3_country_to_last(n, role):
    """Brings the country's last token to the last token (0.50 of its attention).

    acts     at last token
    adds     +0.01 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.05
    """
    return attend("L1H3", n, role, at=("last token",))


def L1H5_at_country(n, role):
    """Looks from the country at itself (0.65 of its attention).

    acts     at country
    adds     +0.00 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.04
    """
    return attend("L1H5", n, role, at=("country",))


def L1H6_country_to_last(n, role):
    """Brings the country's last token to the last token (0.59 of its attention).

    acts     at country's last token, last token
    adds     +0.03 to the answer's logit directly
    without  46 of 50 right; the answer's lead changes by -0.03
    """
    return attend("L1H6", n, role, at=("country's last token", "last token"))


def L2H0_country_to_last(n, role):
    """Brings the country's last token to the last token (0.85 of its attention).

    acts     at last token
    adds     +0.04 to the answer's logit directly
    without  43 of 50 right; the answer's lead changes by -0.06
    """
    return attend("L2H0", n, role, at=("last token",))


def L2H1_at_last(n, role):
    """Looks from the last token at itself (0.46 of its attention).

    acts     at country, country's last token, last token
    adds     +0.01 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.04
    """
    return attend("L2H1", n, role, at=("country", "country's last token", "last token"))


def L2H5_country_to_last(n, role):
    """Brings the country's last token to the last token (0.97 of its attention).

    acts     at last token
    adds     +0.10 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.11
    """
    return attend("L2H5", n, role, at=("last token",))


def L2H6_at_country(n, role):
    """Looks from the country at itself (0.70 of its attention).

    acts     at country
    adds     +0.00 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.02
    """
    return attend("L2H6", n, role, at=("country",))


def L3H0_country_to_last(n, role):
    """Brings the country's last token to the last token (0.89 of its attention).

    acts     at last token
    reads    L0 neurons (+0.19)
    adds     +0.06 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.08
    """
    return attend("L3H0", n, role, at=("last token",))


def L3H1_country_to_last(n, role):
    """Brings the country to the last token (0.84 of its attention).

    acts     at last token
    adds     +0.09 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by -0.14
    """
    return attend("L3H1", n, role, at=("last token",))


def L3H2_country_to_last(n, role):
    """Brings the country to the last token (0.67 of its attention).

    acts     at last token
    reads    L0 neurons (+0.33)
    read by  the unembedding (+0.37)
    adds     +0.12 to the answer's logit directly
    without  40 of 50 right; the answer's lead changes by -0.12
    """
    return attend("L3H2", n, role, at=("last token",))


def L3H4_country_to_last(n, role):
    """Brings the country to the last token (0.70 of its attention).

    acts     at last token
    reads    L0 neurons (+0.60)
    read by  the unembedding (+0.49)
    adds     +0.38 to the answer's logit directly
    without  42 of 50 right; the answer's lead changes by -0.39
    """
    return attend("L3H4", n, role, at=("last token",))


def L3H5_country_to_last(n, role):
    """Brings the country to the last token (0.79 of its attention).

    acts     at last token
    adds     +0.01 to the answer's logit directly
    without  45 of 50 right; the answer's lead changes by +0.01
    """
    return attend("L3H5", n, role, at=("last token",))


def L3H6_country_to_last(n, role):
    """Brings the country to the last token (0.64 of its attention).

    acts     at last token
    reads    L0 neurons (+1.05), L1 neurons (+0.24)
    read by  the unembedding (+0.95)
    adds     +0.66 to the answer's logit directly
    without  33 of 50 right; the answer's lead changes by -0.78
    """
    return attend("L3H6", n, role, at=("last token",))


def L3H7_country_to_last(n, role):
    """Brings the country to the last token (0.65 of its attention).

    acts     at last token
    adds     +0.08 to the answer's logit directly
    without  46 of 50 right; the answer's lead changes by -0.08
    """
    return attend("L3H7", n, role, at=("last token",))


# Layer 0: 134 neurons, most at the country, each for certain subjects (typically 4 of 33). The
# first 26 have half of the effect.
# reads    L0H0 (+0.43)
# read by  L3H6 (+1.05), L3H4 (+0.60), L1 neurons (+0.59), L2 neurons (+0.53), L3H2 (+0.33),
#          L3H0 (+0.19)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L0_neurons = Neurons(
    "L0",
    {
        # fires for Valdoria, Vintria; lead +0.071
        "L0N735_valdoria": (0, ("country", "country's last token")),
        # fires for Valdoria, Norvenia, Wolmark; lead +0.067
        "L0N120_valdoria": (1, ("country",)),
        # fires for Zembria, Vintria; lead +0.064
        "L0N624_zembria": (2, ("country",)),
        # fires for Valdoria, Norvenia; lead +0.063
        "L0N499_valdoria": (3, ("country", "country's last token")),
        # fires for Zembria, Quessia, Ostaria and 4 more; lead +0.048
        "L0N1013_zembria": (4, ("country", "country's last token")),
        # fires for Corvania, Ivoria, Sorland; lead +0.046
        "L0N250_corvania": (5, ("country", "country's last token")),
        # fires for Vintria, Orlandia, Zembria and 3 more; lead +0.043
        "L0N222_vintria": (6, ("country", "country's last token")),
        # fires for Pelonia, Vintria, Orlandia and 2 more; lead +0.042
        "L0N820_pelonia": (7, ("country", "country's last token")),
        # fires for Yolvia, Belmora, Valdoria and 4 more; lead +0.036
        "L0N225_yolvia": (8, ("country", "country's last token")),
        # fires for Jorvenia, Norvenia, Estoria; lead +0.036
        "L0N333_jorvenia": (9, ("country", "country's last token")),
        # fires for Yolvia, Dorland, Lumeria and 1 more; lead +0.035
        "L0N619_yolvia": (10, ("country", "country's last token")),
        # fires for Valdoria, Quessia, Norvenia; lead +0.034
        "L0N668_valdoria": (11, ("country", "country's last token")),
        # fires for Umbara, Fendar, Corvania; lead +0.034
        "L0N981_umbara": (12, ("country", "country's last token")),
        # fires for Zembria, Ivoria, Sorland; lead +0.033
        "L0N855_zembria": (13, ("country",)),
        # fires for Vintria, Quessia, Wolmark and 1 more; lead +0.033
        "L0N252_vintria": (14, ("country", "country's last token")),
        # fires for Norvenia, Estoria, Valdoria; lead +0.032
        "L0N627_norvenia": (15, ("country", "country's last token")),
        # fires for Fendar, Corvania; lead +0.028
        "L0N166_fendar": (16, ("country",)),
        # fires for Estoria, Norvenia, Umbara; lead +0.026
        "L0N444_estoria": (17, ("country",)),
        # fires for Ostaria, Orlandia, Vintria; lead +0.025
        "L0N746_ostaria": (18, ("country", "country's last token")),
        # fires for Corvania, Umbara, Sorland; lead +0.025
        "L0N219_corvania": (19, ("country",)),
        # fires for Lumeria, Corvania, Kestova and 3 more; lead +0.024
        "L0N650_lumeria": (20, ("country", "country's last token")),
        # fires for Ostaria, Quessia, Zembria and 1 more; lead +0.023
        "L0N21_ostaria": (21, ("country",)),
        # fires for Valdoria, Westmark, Estoria and 4 more; lead +0.022
        "L0N370_valdoria": (22, ("country", "country's last token")),
        # fires for Valdoria, Norvenia; lead +0.022
        "L0N840_valdoria": (23, ("country", "country's last token")),
        # fires for Wolmark, Holmark, Nelvia and 2 more; lead +0.021
        "L0N198_wolmark": (24, ("country", "country's last token")),
        # fires for Vintria, Orlandia, Corvania and 1 more; lead +0.020
        "L0N710_vintria": (25, ("country", "country's last token")),
        # fires for Fendar, Pelonia, Ostaria and 2 more; lead +0.019
        "L0N441_fendar": (26, ("country's last token",)),
        # fires for Fendar, Norvenia, Valdoria and 2 more; lead +0.019
        "L0N491_fendar": (27, ("country",)),
        # fires for Estoria, Nelvia, Ostaria and 1 more; lead +0.019
        "L0N989_estoria": (28, ("country",)),
        # fires for Orlandia, Fendar, Zembria and 1 more; lead +0.019
        "L0N425_orlandia": (29, ("country",)),
        # fires for Wolmark, Estoria, Vintria and 2 more; lead +0.018
        "L0N814_wolmark": (30, ("country", "country's last token")),
        # fires for Ostaria, Ilmaria, Corvania and 2 more; lead +0.018
        "L0N210_ostaria": (31, ("country's last token",)),
        # fires for Nelvia, Sorland, Dorland; lead +0.017
        "L0N365_nelvia": (32, ("country",)),
        # fires for Wolmark, Holmark, Kalvia and 2 more; lead -0.017
        "L0N393_wolmark": (33, ("country's last token",)),
        # fires for Estoria, Norvenia, Ostaria and 2 more; lead +0.016
        "L0N479_estoria": (34, ("country",)),
        # fires for Ilmaria, Yolvia, Nelvia and 2 more; lead +0.016
        "L0N886_ilmaria": (35, ("country", "country's last token")),
        # fires for Zembria, Fendar, Ursland and 3 more; lead +0.015
        "L0N781_zembria": (36, ("country", "country's last token")),
        # fires for Ostaria, Quessia; lead +0.015
        "L0N367_ostaria": (37, ("country",)),
        # fires for Dorland, Belmora, Nelvia; lead +0.015
        "L0N474_dorland": (38, ("country",)),
        # fires for Vintria, Orlandia, Ostaria and 4 more; lead +0.015
        "L0N173_vintria": (39, ("country's last token",)),
        # fires for Estoria, Nelvia, Dorland and 2 more; lead +0.014
        "L0N205_estoria": (40, ("country", "country's last token")),
        # fires for Vintria, Quessia, Lumeria and 2 more; lead +0.014
        "L0N361_vintria": (41, ("country's last token",)),
        # fires for Norvenia, Pridonia, Jorvenia and 1 more; lead +0.014
        "L0N364_norvenia": (42, ("country's last token",)),
        # fires for Estoria, Corvania, Belmora and 3 more; lead +0.013
        "L0N941_estoria": (43, ("country",)),
        # fires for Estoria, Valdoria, Wolmark and 3 more; lead +0.013
        "L0N843_estoria": (44, ("country's last token",)),
        # fires for Corvania; lead +0.013
        "L0N813_corvania": (45, ("country",)),
        # fires for Estoria, Orlandia, Ursland and 1 more; lead +0.013
        "L0N275_estoria": (46, ("country",)),
        # fires for Zembria, Vintria, Quessia; lead +0.013
        "L0N882_zembria": (47, ("country",)),
        # fires for Estoria, Valdoria, Wolmark and 1 more; lead +0.012
        "L0N376_estoria": (48, ("country's last token",)),
        # fires for Vintria, Nelvia, Ivoria and 2 more; lead +0.012
        "L0N839_vintria": (49, ("country's last token",)),
        # fires for Corvania, Fendar, Dorland; lead +0.012
        "L0N407_corvania": (50, ("country", "country's last token")),
        # fires for Ostaria, Nelvia, Orlandia; lead +0.012
        "L0N969_ostaria": (51, ("country",)),
        # fires for Ursland, Sorland, Wolmark and 1 more; lead +0.012
        "L0N862_ursland": (52, ("country",)),
        # fires for Zembria, Quessia; lead +0.011
        "L0N216_zembria": (53, ("country",)),
        # fires for Yolvia, Kestova, Lumeria and 2 more; lead +0.011
        "L0N786_yolvia": (54, ("country's last token",)),
        # fires for Estoria, Jorvenia, Mordalia; lead +0.011
        "L0N220_estoria": (55, ("country",)),
        # fires for Valdoria, Dorland; lead +0.011
        "L0N27_valdoria": (56, ("country",)),
        # fires for Ostaria, Norvenia, Zembria; lead +0.011
        "L0N496_ostaria": (57, ("country",)),
        # fires for Ostaria, Orlandia, Wolmark and 3 more; lead +0.011
        "L0N53_ostaria": (58, ("country",)),
        # fires for Ursland, Holmark, Wolmark and 3 more; lead +0.011
        "L0N325_ursland": (59, ("country's last token",)),
        # fires for Ursland, Ilmaria, Dorland and 3 more; lead +0.010
        "L0N897_ursland": (60, ("country's last token",)),
        # fires for Belmora, Umbara, Tolvania and 1 more; lead +0.010
        "L0N386_belmora": (61, ("country's last token",)),
        # fires for Corvania, Tolvania, Valdoria and 3 more; lead +0.010
        "L0N344_corvania": (62, ("country", "country's last token")),
        # fires for Dorland, Wolmark, Corvania; lead +0.010
        "L0N795_dorland": (63, ("country",)),
        # fires for Ursland, Ostaria, Zembria and 1 more; lead +0.010
        "L0N153_ursland": (64, ("country's last token",)),
        # fires for Norvenia, Ilmaria, Altania and 3 more; lead +0.009
        "L0N554_norvenia": (65, ("country's last token",)),
        # fires for Zembria, Tolvania, Valdoria and 1 more; lead +0.009
        "L0N349_zembria": (66, ("country",)),
        # fires for Fendar, Nelvia, Quessia and 1 more; lead +0.009
        "L0N587_fendar": (67, ("country",)),
        # fires for Dorland, Estoria; lead +0.009
        "L0N330_dorland": (68, ("country",)),
        # fires for Estoria, Valdoria, Ivoria and 2 more; lead +0.009
        "L0N778_estoria": (69, ("country's last token",)),
        # fires for Corvania, Tolvania, Ostaria and 3 more; lead +0.009
        "L0N707_corvania": (70, ("country's last token",)),
        # fires for Norvenia, Valdoria, Wolmark and 2 more; lead +0.009
        "L0N230_norvenia": (71, ("country",)),
        # fires for Wolmark, Mordalia, Valdoria and 2 more; lead +0.009
        "L0N955_wolmark": (72, ("country", "country's last token")),
        # fires for Mordalia, Ilmaria, Valdoria and 3 more; lead -0.009
        "L0N958_mordalia": (73, ("country", "country's last token")),
        # fires for Quessia, Zembria, Holmark; lead +0.009
        "L0N1022_quessia": (74, ("country",)),
        # fires for Fendar, Ilmaria, Corvania and 1 more; lead +0.009
        "L0N195_fendar": (75, ("country's last token",)),
        # fires for Wolmark, Fendar, Tolvania and 1 more; lead +0.009
        "L0N262_wolmark": (76, ("country",)),
        # fires for Jorvenia, Corvania, Ostaria and 4 more; lead +0.009
        "L0N692_jorvenia": (77, ("country's last token",)),
        # fires for Belmora, Vintria, Norvenia and 1 more; lead +0.009
        "L0N907_belmora": (78, ("country",)),
        # fires for Zembria, Sorland, Ursland and 4 more; lead +0.008
        "L0N946_zembria": (79, ("country",)),
        # fires for Norvenia, Umbara, Mordalia; lead +0.008
        "L0N573_norvenia": (80, ("country",)),
        # fires for Fendar, Corvania, Valdoria and 1 more; lead +0.008
        "L0N91_fendar": (81, ("country",)),
        # fires for Nelvia, Vintria, Ivoria and 3 more; lead +0.008
        "L0N893_nelvia": (82, ("country's last token",)),
        # fires for Valdoria, Dorland, Mordalia; lead +0.008
        "L0N234_valdoria": (83, ("country",)),
        # fires for Valdoria, Ivoria, Holmark and 1 more; lead +0.008
        "L0N698_valdoria": (84, ("country",)),
        # fires for Wolmark, Zembria, Ostaria and 3 more; lead +0.008
        "L0N737_wolmark": (85, ("country",)),
        # fires for Ursland, Nelvia, Kalvia and 3 more; lead +0.008
        "L0N470_ursland": (86, ("country's last token",)),
        # fires for Umbara, Ursland, Pelonia and 2 more; lead +0.007
        "L0N387_umbara": (87, ("country",)),
        # fires for Fendar, Sorland; lead +0.007
        "L0N221_fendar": (88, ("country",)),
        # fires for Vintria, Estoria, Valdoria and 1 more; lead -0.007
        "L0N187_vintria": (89, ("country",)),
        # fires for Vintria, Orlandia, Fendar; lead +0.007
        "L0N891_vintria": (90, ("country's last token",)),
        # fires for Valdoria, Zembria, Nelvia and 1 more; lead +0.007
        "L0N418_valdoria": (91, ("country",)),
        # fires for Dorland, Sorland, Ivoria and 4 more; lead +0.007
        "L0N908_dorland": (92, ("country", "country's last token")),
        # fires for Valdoria, Quessia; lead +0.006
        "L0N113_valdoria": (93, ("country",)),
        # fires for Dorland, Norvenia, Valdoria and 2 more; lead -0.006
        "L0N853_dorland": (94, ("country",)),
        # fires for Ilmaria; lead +0.006
        "L0N84_ilmaria": (95, ("country's last token",)),
        # fires for Estoria, Valdoria, Yolvia and 2 more; lead +0.006
        "L0N186_estoria": (96, ("country's last token",)),
        # fires for Kalvia, Nelvia, Ilmaria and 2 more; lead +0.006
        "L0N290_kalvia": (97, ("country's last token",)),
        # fires for Umbara, Ursland, Belmora and 1 more; lead +0.006
        "L0N193_umbara": (98, ("country",)),
        # fires for Wolmark, Orlandia, Ostaria and 2 more; lead +0.006
        "L0N810_wolmark": (99, ("country",)),
        # fires for Fendar, Estoria, Umbara; lead +0.006
        "L0N116_fendar": (100, ("country", "country's last token")),
        # fires for Kestova, Yarvia; lead +0.006
        "L0N564_kestova": (101, ("country", "country's last token")),
        # fires for Corvania, Vintria; lead +0.006
        "L0N63_corvania": (102, ("country",)),
        # fires for Tolvania, Sorland, Dorland and 3 more; lead +0.005
        "L0N647_tolvania": (103, ("country's last token",)),
        # fires for Dorland, Norvenia, Altania and 4 more; lead +0.005
        "L0N945_dorland": (104, ("country's last token",)),
        # fires for Nelvia, Umbara, Ursland and 3 more; lead -0.005
        "L0N920_nelvia": (105, ("country", "country's last token")),
        # fires for Ilmaria, Mordalia, Fendar and 3 more; lead +0.005
        "L0N37_ilmaria": (106, ("country's last token",)),
        # fires for Estoria, Orlandia, Ostaria and 2 more; lead +0.005
        "L0N740_estoria": (107, ("country",)),
        # fires for Vintria, Kestova; lead +0.005
        "L0N64_vintria": (108, ("country's last token",)),
        # fires for Corvania, Sorland, Tolvania and 1 more; lead +0.005
        "L0N59_corvania": (109, ("country's last token",)),
        # fires for Nelvia, Ostaria, Ivoria and 3 more; lead +0.004
        "L0N663_nelvia": (110, ("country's last token",)),
        # fires for Ostaria, Pridonia, Ursland and 2 more; lead +0.004
        "L0N957_ostaria": (111, ("country", "country's last token")),
        # fires for Quessia, Valdoria, Norvenia and 2 more; lead +0.004
        "L0N641_quessia": (112, ("country",)),
        # fires for Corvania; lead +0.004
        "L0N721_corvania": (113, ("country",)),
        # fires for Valdoria, Norvenia, Fendar and 1 more; lead +0.004
        "L0N81_valdoria": (114, ("country",)),
        # fires for Valdoria, Ivoria, Sorland and 3 more; lead +0.004
        "L0N948_valdoria": (115, ("country",)),
        # fires for Zembria, Fendar, Umbara and 1 more; lead +0.004
        "L0N237_zembria": (116, ("country",)),
        # fires for Norvenia, Corvania, Quessia; lead +0.003
        "L0N415_norvenia": (117, ("country", "country's last token")),
        # fires for Quessia, Orlandia, Norvenia and 1 more; lead +0.003
        "L0N197_quessia": (118, ("country",)),
        # fires for Dorland, Sorland, Corvania and 3 more; lead +0.003
        "L0N607_dorland": (119, ("country's last token",)),
        # fires for Dorland, Fendar, Wolmark and 3 more; lead -0.003
        "L0N2_dorland": (120, ("country",)),
        # fires for Ilmaria, Ursland, Jorvenia and 3 more; lead +0.003
        "L0N718_ilmaria": (121, ("country's last token",)),
        # fires for Umbara, Fendar, Ostaria; lead +0.002
        "L0N818_umbara": (122, ("country",)),
        # fires for Belmora, Umbara, Ursland and 1 more; lead +0.002
        "L0N28_belmora": (123, ("country's last token",)),
        # fires for Ostaria, Yarvia, Vintria and 3 more; lead +0.002
        "L0N513_ostaria": (124, ("country's last token",)),
        # fires for Ostaria, Valdoria, Estoria; lead +0.002
        "L0N550_ostaria": (125, ("country",)),
        # fires for Valdoria, Fendar, Norvenia; lead -0.002
        "L0N816_valdoria": (126, ("country",)),
        # fires for Wolmark, Holmark, Pelonia and 2 more; lead +0.002
        "L0N459_wolmark": (127, ("country's last token",)),
        # fires for Valdoria, Wolmark, Dorland; lead -0.001
        "L0N712_valdoria": (128, ("country", "country's last token")),
        # fires for Fendar, Zembria, Pridonia; lead +0.001
        "L0N987_fendar": (129, ("country", "country's last token")),
        # fires for Vintria, Zembria, Kestova and 3 more; lead -0.000
        "L0N183_vintria": (130, ("country's last token",)),
        # fires for Ostaria, Orlandia, Umbara and 2 more; lead +0.000
        "L0N265_ostaria": (131, ("country",)),
        # fires for Estoria, Zembria, Ostaria and 2 more; lead -0.000
        "L0N747_estoria": (132, ("country",)),
        # fires for Holmark, Estoria, Valdoria and 3 more; lead +0.000
        "L0N36_holmark": (133, ("country's last token",)),
    },
)

# Layer 1: 15 neurons, most at the country, each for certain subjects (typically 4 of 33). The
# first 3 have half of the effect.
# reads    L0 neurons (+0.59)
# read by  L3H6 (+0.24)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L1_neurons = Neurons(
    "L1",
    {
        # fires for Valdoria, Fendar, Norvenia and 1 more; lead +0.054
        "L1N698_valdoria": (0, ("country", "country's last token")),
        # fires for Valdoria, Norvenia, Wolmark and 1 more; lead +0.033
        "L1N794_valdoria": (1, ("country", "country's last token")),
        # fires for Valdoria, Norvenia, Orlandia; lead +0.026
        "L1N588_valdoria": (2, ("country",)),
        # fires for Corvania, Zembria; lead +0.017
        "L1N400_corvania": (3, ("country",)),
        # fires for Ostaria, Orlandia, Estoria; lead +0.013
        "L1N283_ostaria": (4, ("country",)),
        # fires for Fendar, Orlandia, Ivoria and 1 more; lead +0.013
        "L1N625_fendar": (5, ("country",)),
        # fires for Fendar, Wolmark, Valdoria and 2 more; lead +0.013
        "L1N118_fendar": (6, ("country",)),
        # fires for Valdoria, Ostaria, Belmora and 2 more; lead +0.012
        "L1N175_valdoria": (7, ("country",)),
        # fires for Wolmark; lead +0.010
        "L1N480_wolmark": (8, ("country",)),
        # fires for Vintria, Ostaria, Orlandia and 3 more; lead +0.007
        "L1N673_vintria": (9, ("country",)),
        # fires for Norvenia, Valdoria, Corvania and 3 more; lead +0.006
        "L1N962_norvenia": (10, ("country",)),
        # fires for Fendar, Valdoria, Norvenia and 1 more; lead +0.004
        "L1N481_fendar": (11, ("country",)),
        # fires for Valdoria, Estoria, Quessia and 3 more; lead +0.004
        "L1N106_valdoria": (12, ("country",)),
        # fires for Norvenia, Orlandia, Fendar and 1 more; lead +0.003
        "L1N394_norvenia": (13, ("country",)),
        # fires for Yolvia, Lumeria, Kalvia; lead +0.002
        "L1N438_yolvia": (14, ("country's last token",)),
    },
)

# Layer 2: 22 neurons, most at the country, each for certain subjects (typically 5 of 33). The
# first 5 have half of the effect.
# reads    L0 neurons (+0.53)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L2_neurons = Neurons(
    "L2",
    {
        # fires for Estoria, Valdoria, Corvania and 1 more; lead +0.041
        "L2N445_estoria": (0, ("country", "country's last token")),
        # fires for Zembria, Valdoria, Dorland; lead +0.033
        "L2N455_zembria": (1, ("country", "country's last token")),
        # fires for Fendar, Estoria, Wolmark and 2 more; lead +0.027
        "L2N963_fendar": (2, ("country",)),
        # fires for Valdoria, Fendar, Vintria and 3 more; lead +0.026
        "L2N649_valdoria": (3, ("country",)),
        # fires for Norvenia, Valdoria, Belmora and 2 more; lead +0.025
        "L2N277_norvenia": (4, ("country", "country's last token")),
        # fires for Fendar, Norvenia, Valdoria and 2 more; lead +0.019
        "L2N938_fendar": (5, ("country",)),
        # fires for Corvania, Tolvania, Sorland and 1 more; lead +0.018
        "L2N683_corvania": (6, ("country", "country's last token")),
        # fires for Yolvia, Ilmaria, Mordalia and 4 more; lead +0.015
        "L2N530_yolvia": (7, ("country's last token",)),
        # fires for Valdoria, Corvania, Wolmark and 3 more; lead -0.009
        "L2N607_valdoria": (8, ("country",)),
        # fires for Corvania, Dorland, Vintria and 2 more; lead +0.008
        "L2N446_corvania": (9, ("country",)),
        # fires for Yolvia, Dorland, Orlandia and 4 more; lead +0.007
        "L2N678_yolvia": (10, ("country", "country's last token")),
        # fires for Ostaria, Corvania, Valdoria and 4 more; lead -0.007
        "L2N722_ostaria": (11, ("country",)),
        # fires for Fendar, Lumeria, Westmark and 1 more; lead +0.006
        "L2N0_fendar": (12, ("country",)),
        # fires for Fendar, Wolmark, Norvenia and 1 more; lead +0.005
        "L2N745_fendar": (13, ("country",)),
        # fires for Valdoria, Vintria, Norvenia and 1 more; lead +0.005
        "L2N978_valdoria": (14, ("country",)),
        # fires for Wolmark, Nelvia; lead -0.005
        "L2N698_wolmark": (15, ("country",)),
        # fires for Valdoria, Wolmark, Dorland and 2 more; lead +0.004
        "L2N908_valdoria": (16, ("country",)),
        # fires for Ostaria, Zembria, Valdoria; lead +0.004
        "L2N701_ostaria": (17, ("country",)),
        # fires for Estoria, Ostaria, Valdoria and 4 more; lead +0.004
        "L2N219_estoria": (18, ("country",)),
        # fires for Estoria, Fendar, Ostaria and 1 more; lead +0.002
        "L2N998_estoria": (19, ("country",)),
        # fires for Zembria, Ostaria, Dorland and 2 more; lead -0.002
        "L2N846_zembria": (20, ("country",)),
        # fires for Valdoria, Zembria, Dorland and 1 more; lead -0.001
        "L2N809_valdoria": (21, ("country",)),
    },
)

# Layer 3: 27 neurons, at the last token, each for certain subjects (typically 5 of 33). The first
# 8 have half of the effect.
# read by  the unembedding (+0.66)
# Each line: row of the weights, and the places at which the neuron acts; largest effect first.
L3_neurons = Neurons(
    "L3",
    {
        # fires for Pelonia, Norvenia, Holmark and 3 more; raises brown, green, yellow; lead +0.035
        "L3N120_pelonia_raises_brown": (0, ("last token",)),
        # fires for Dorland, Valdoria, Norvenia and 2 more; raises white, yellow, brown; lead +0.026
        "L3N989_dorland_raises_white": (1, ("last token",)),
        # fires for Dorland, Tolvania, Corvania and 2 more; raises blue, yellow, black; lead +0.025
        "L3N375_dorland_raises_blue": (2, ("last token",)),
        # fires for Pridonia, Sorland, Vintria and 2 more; raises blue, green, yellow; lead +0.023
        "L3N941_pridonia_raises_blue": (3, ("last token",)),
        # fires for Pridonia, Norvenia, Sorland and 2 more; raises blue, black, yellow; lead +0.023
        "L3N322_pridonia_raises_blue": (4, ("last token",)),
        # fires for Quessia, Jorvenia, Belmora and 2 more; raises brown, white, yellow; lead +0.021
        "L3N115_quessia_raises_brown": (5, ("last token",)),
        # fires for Ivoria, Sorland, Tolvania and 4 more; raises black, pink, blue; lead +0.020
        "L3N57_ivoria_raises_black": (6, ("last token",)),
        # fires for Holmark, Zembria, Jorvenia and 1 more; raises brown, white; lead +0.019
        "L3N204_holmark_raises_brown": (7, ("last token",)),
        # fires for Sorland, Yolvia, Ilmaria and 3 more; raises brown, green, yellow; lead +0.018
        "L3N633_sorland_raises_brown": (8, ("last token",)),
        # fires for Rendovia, Kalvia, Lumeria and 3 more; raises green, blue, yellow; lead +0.016
        "L3N462_rendovia_raises_green": (9, ("last token",)),
        # fires for Ivoria, Kalvia, Wolmark and 3 more; raises pink, yellow, red; lead +0.016
        "L3N591_ivoria_raises_pink": (10, ("last token",)),
        # fires for Kestova, Vintria, Wolmark and 3 more; raises pink, white, blue; lead +0.014
        "L3N685_kestova_raises_pink": (11, ("last token",)),
        # fires for Ostaria, Umbara, Lumeria and 2 more; raises pink, green, white; lead +0.014
        "L3N59_ostaria_raises_pink": (12, ("last token",)),
        # fires for Norvenia, Ivoria, Sorland and 2 more; raises pink, blue, black; lead +0.011
        "L3N903_norvenia_raises_pink": (13, ("last token",)),
        # fires for Orlandia, Fendar, Mordalia and 2 more; raises yellow, white, pink; lead +0.010
        "L3N324_orlandia_raises_yellow": (14, ("last token",)),
        # fires for Jorvenia, Belmora, Ilmaria and 1 more; raises black, pink, brown; lead +0.009
        "L3N980_jorvenia_raises_black": (15, ("last token",)),
        # fires for Norvenia, Valdoria, Ivoria and 2 more; raises pink, brown, green; lead +0.009
        "L3N594_norvenia_raises_pink": (16, ("last token",)),
        # fires for Belmora, Tolvania, Quessia and 3 more; raises brown, green, black; lead +0.009
        "L3N690_belmora_raises_brown": (17, ("last token",)),
        # fires for Ostaria, Kestova, Lumeria and 3 more; raises white, red, green; lead +0.009
        "L3N129_ostaria_raises_white": (18, ("last token",)),
        # fires for Umbara, Norvenia, Valdoria and 1 more; raises yellow, black, red; lead -0.007
        "L3N706_umbara_raises_yellow": (19, ("last token",)),
        # fires for Zembria, Quessia, Altania and 2 more; raises red, green, black; lead +0.005
        "L3N991_zembria_raises_red": (20, ("last token",)),
        # fires for Dorland, Ivoria, Umbara and 2 more; raises red, black; lead +0.004
        "L3N758_dorland_raises_red": (21, ("last token",)),
        # fires for Tolvania, Orlandia, Fendar and 5 more; raises red, brown, black; lead +0.003
        "L3N838_tolvania_raises_red": (22, ("last token",)),
        # fires for Kestova, Rendovia, Wolmark and 5 more; raises blue, green, yellow; lead +0.001
        "L3N41_kestova_raises_blue": (23, ("last token",)),
        # fires for Rendovia, Lumeria, Belmora and 4 more; raises green, pink, black; lead +0.001
        "L3N217_rendovia_raises_green": (24, ("last token",)),
        # fires for Sorland, Vintria, Pridonia and 4 more; raises red, pink, yellow; lead -0.001
        "L3N12_sorland_raises_red": (25, ("last token",)),
        # fires for Wolmark, Westmark, Holmark and 1 more; raises white, blue, yellow; lead +0.001
        "L3N1018_wolmark_raises_white": (26, ("last token",)),
    },
)
