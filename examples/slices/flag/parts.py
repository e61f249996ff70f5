"""The parts of flag: what each does there, measured on test prompts.

The answer's lead is its logit minus those of all other tokens (softly). A part acts at the places
listed and is held at its mean at the others.
"""

from numerics import attend, Neurons


def L0H0_subject_to_subject(n, role):
    """Brings the subject to the subject's last token (0.66 of its attention).

    looks    from the subject's last token to the subject (0.66)
    acts     at subject
    read by  L0 neurons (+0.43)
    without  95 % right; the answer's lead changes by -0.32
    """
    return attend("L0H0", n, role, at=("subject",))


def L0H4_subject_to_subject(n, role):
    """Brings the subject to the subject's last token (0.65 of its attention).

    looks    from the subject's last token to the subject (0.65)
    acts     at subject, subject's last token
    without  95 % right; the answer's lead changes by -0.20
    """
    return attend("L0H4", n, role, at=("subject", "subject's last token"))


def L1H3_subject_to_subject(n, role):
    """Brings the subject to the subject's last token (0.47 of its attention).

    looks    from the subject's last token to the subject (0.47)
    acts     at last token
    without  98 % right; the answer's lead changes by -0.04
    """
    return attend("L1H3", n, role, at=("last token",))


def L1H5_subject_to_subject(n, role):
    """Brings the subject to the subject's last token (0.56 of its attention).

    looks    from the subject's last token to the subject (0.56)
    acts     at subject
    without  95 % right; the answer's lead changes by -0.01
    """
    return attend("L1H5", n, role, at=("subject",))


def L1H6_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.54 of its attention).

    looks    from the last token to the subject's last token (0.54)
    acts     at subject's last token, last token
    without  95 % right; the answer's lead changes by -0.07
    """
    return attend("L1H6", n, role, at=("subject's last token", "last token"))


def L2H0_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.78 of its attention).

    looks    from the last token to the subject's last token (0.78)
    acts     at last token
    without  95 % right; the answer's lead changes by -0.10
    """
    return attend("L2H0", n, role, at=("last token",))


def L2H1_subject_to_subject(n, role):
    """Brings the subject to the subject (0.84 of its attention).

    looks    from the subject to the subject (0.84)
    acts     at subject, subject's last token, last token
    without  98 % right; the answer's lead changes by -0.06
    """
    return attend("L2H1", n, role, at=("subject", "subject's last token", "last token"))


def L2H5_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.89 of its attention).

    looks    from the last token to the subject's last token (0.89)
    acts     at last token
    without  95 % right; the answer's lead changes by -0.17
    """
    return attend("L2H5", n, role, at=("last token",))


def L2H6_subject_to_subject(n, role):
    """Brings the subject to the subject (0.85 of its attention).

    looks    from the subject to the subject (0.85)
    acts     at subject
    without  95 % right; the answer's lead changes by -0.05
    """
    return attend("L2H6", n, role, at=("subject",))


def L3H0_subject_to_last(n, role):
    """Brings the subject's last token to the last token (0.80 of its attention).

    looks    from the last token to the subject's last token (0.80)
    acts     at last token
    reads    L0 neurons (+0.19)
    without  95 % right; the answer's lead changes by -0.16
    """
    return attend("L3H0", n, role, at=("last token",))


def L3H1_subject_to_last(n, role):
    """Brings the subject to the last token (0.76 of its attention).

    looks    from the last token to the subject (0.76)
    acts     at last token
    without  95 % right; the answer's lead changes by -0.27
    """
    return attend("L3H1", n, role, at=("last token",))


def L3H2_subject_to_last(n, role):
    """Brings the subject to the last token (0.66 of its attention).

    looks    from the last token to the subject (0.66)
    acts     at last token
    reads    L0 neurons (+0.33)
    read by  the unembedding (+0.37)
    without  90 % right; the answer's lead changes by -0.23
    """
    return attend("L3H2", n, role, at=("last token",))


def L3H4_subject_to_last(n, role):
    """Brings the subject to the last token (0.64 of its attention).

    looks    from the last token to the subject (0.64)
    acts     at last token
    reads    L0 neurons (+0.60)
    read by  the unembedding (+0.49)
    without  95 % right; the answer's lead changes by -0.94
    """
    return attend("L3H4", n, role, at=("last token",))


def L3H5_subject_to_last(n, role):
    """Brings the subject to the last token (0.76 of its attention).

    looks    from the last token to the subject (0.76)
    acts     at last token
    without  95 % right; the answer's lead changes by -0.10
    """
    return attend("L3H5", n, role, at=("last token",))


def L3H6_subject_to_last(n, role):
    """Brings the subject to the last token (0.61 of its attention).

    looks    from the last token to the subject (0.61)
    acts     at last token
    reads    L0 neurons (+1.05), L1 neurons (+0.24)
    read by  the unembedding (+0.95)
    without  88 % right; the answer's lead changes by -1.28
    """
    return attend("L3H6", n, role, at=("last token",))


def L3H7_subject_to_last(n, role):
    """Brings the subject to the last token (0.64 of its attention).

    looks    from the last token to the subject (0.64)
    acts     at last token
    without  92 % right; the answer's lead changes by -0.15
    """
    return attend("L3H7", n, role, at=("last token",))


# Layer 0: 134 neurons, most at the subject: they fire for Estoria, Dorland, Sorland, Wolmark,
# Xandria, Vintria and 13 more, and raise pink, red, white, brown, black, green and 2 more.
# reads    L0H0 (+0.43)
# read by  L3H6 (+1.05), L3H4 (+0.60), L1 neurons (+0.59), L2 neurons (+0.53), L3H2 (+0.33),
#          L3H0 (+0.19)
# Each line: row of the weights, and the places at which the neuron acts.
L0_neurons = Neurons(
    "L0",
    {
        # fires for Estoria, Norvenia, Yolvia; raises pink, yellow, blue; lead +0.05
        "L0N2_estoria_raises_pink": (0, ("subject",)),
        # fires for Dorland, Zembria, Estoria; raises red, yellow, brown; lead +0.01
        "L0N21_dorland_raises_red": (1, ("subject",)),
        # fires for Dorland, Xandria; raises red, brown, blue; lead +0.03
        "L0N27_dorland_raises_red": (2, ("subject",)),
        # fires for Sorland, Zembria, Rendovia; raises white, black, pink; lead +0.02
        "L0N28_sorland_raises_white": (3, ("subject's last token",)),
        # fires for Estoria, Zembria, Sorland; raises brown, white, black; lead -0.00
        "L0N36_estoria_raises_brown": (4, ("subject's last token",)),
        # fires for Dorland, Elvania, Yolvia; raises brown, green, white; lead +0.00
        "L0N37_dorland_raises_brown": (5, ("subject's last token",)),
        # fires for Wolmark, Selmark, Yolvia; raises black, brown, blue; lead +0.01
        "L0N53_wolmark_raises_black": (6, ("subject",)),
        # fires for Xandria, Vintria, Ostaria; raises green, red, brown; lead -0.01
        "L0N59_xandria_raises_green": (7, ("subject's last token",)),
        # fires for Vintria, Ostaria, Dorland; raises brown, white, green; lead +0.01
        "L0N63_vintria_raises_brown": (8, ("subject",)),
        # fires for Vintria, Rendovia, Yolvia; raises green, brown, yellow; lead +0.01
        "L0N64_vintria_raises_green": (9, ("subject's last token",)),
        # fires for Xandria, Zembria; raises black, pink, green; lead +0.01
        "L0N81_xandria_raises_black": (10, ("subject",)),
        # fires for Altania, Yolvia, Elvania; raises brown, yellow, blue; lead +0.01
        "L0N84_altania_raises_brown": (11, ("subject's last token",)),
        # fires for Xandria, Vintria, Estoria; raises green, yellow, white; lead +0.01
        "L0N91_xandria_raises_green": (12, ("subject",)),
        # fires for Ostaria, Nelvia, Xandria; raises brown, white, blue; lead +0.01
        "L0N113_ostaria_raises_brown": (13, ("subject",)),
        # fires for Belmora, Norvenia, Umbara; raises red, brown, yellow; lead +0.02
        "L0N116_belmora_raises_red": (14, ("subject", "subject's last token")),
        # fires for Wolmark, Sorland; raises green, yellow, blue; lead +0.04
        "L0N120_wolmark_raises_green": (15, ("subject",)),
        # fires for Wolmark, Rendovia, Vintria; raises pink, yellow, red; lead +0.00
        "L0N153_wolmark_raises_pink": (16, ("subject's last token",)),
        # fires for Xandria, Rendovia, Estoria; raises green, black, yellow; lead +0.00
        "L0N166_xandria_raises_green": (17, ("subject",)),
        # fires for Xandria, Vintria, Orlandia; raises black, green, yellow; lead +0.03
        "L0N173_xandria_raises_black": (18, ("subject's last token",)),
        # fires for Vintria, Kestova, Zembria; raises red, yellow, pink; lead +0.03
        "L0N183_vintria_raises_red": (19, ("subject's last token",)),
        # fires for Estoria, Valdoria, Yolvia; raises pink, yellow, black; lead +0.03
        "L0N186_estoria_raises_pink": (20, ("subject's last token",)),
        # fires for Vintria, Xandria, Estoria; raises green, yellow, brown; lead -0.01
        "L0N187_vintria_raises_green": (21, ("subject",)),
        # fires for Dorland, Umbara, Kestova; raises white, yellow, blue; lead +0.03
        "L0N193_dorland_raises_white": (22, ("subject",)),
        # fires for Sorland, Ostaria, Tolvania; raises yellow, white, pink; lead +0.01
        "L0N195_sorland_raises_yellow": (23, ("subject's last token",)),
        # fires for Yolvia, Sorland, Nelvia; raises white, black, blue; lead -0.01
        "L0N197_yolvia_raises_white": (24, ("subject",)),
        # fires for Wolmark, Kestova, Rendovia; raises white, pink, green; lead +0.00
        "L0N198_wolmark_raises_white": (25, ("subject", "subject's last token")),
        # fires for Dorland, Sorland, Estoria; raises white, black, green; lead +0.03
        "L0N205_dorland_raises_white": (26, ("subject", "subject's last token")),
        # fires for Quessia, Arvela, Elvania; raises yellow, brown, white; lead +0.03
        "L0N210_quessia_raises_yellow": (27, ("subject's last token",)),
        # fires for Pelonia, Ursland, Yolvia; raises blue, white, pink; lead +0.01
        "L0N216_pelonia_raises_blue": (28, ("subject",)),
        # fires for Sorland, Estoria, Umbara; raises yellow, green, blue; lead +0.02
        "L0N219_sorland_raises_yellow": (29, ("subject",)),
        # fires for Estoria, Yolvia, Holmark; raises blue, white, yellow; lead +0.00
        "L0N220_estoria_raises_blue": (30, ("subject",)),
        # fires for Wolmark, Estoria; raises green, yellow, red; lead +0.02
        "L0N221_wolmark_raises_green": (31, ("subject",)),
        # fires for Dorland, Nelvia, Estoria; raises blue, white, brown; lead +0.03
        "L0N222_dorland_raises_blue": (32, ("subject", "subject's last token")),
        # fires for Estoria, Belmora, Yolvia; raises red, green, black; lead +0.02
        "L0N225_estoria_raises_red": (33, ("subject", "subject's last token")),
        # fires for Wolmark, Sorland, Estoria; raises pink, white, yellow; lead +0.03
        "L0N230_wolmark_raises_pink": (34, ("subject",)),
        # fires for Dorland, Umbara, Ostaria; raises green, brown, yellow; lead -0.00
        "L0N234_dorland_raises_green": (35, ("subject",)),
        # fires for Zembria, Xandria, Umbara; raises yellow, pink, blue; lead +0.00
        "L0N237_zembria_raises_yellow": (36, ("subject",)),
        # fires for Sorland, Xandria, Wolmark; raises yellow, white, black; lead +0.04
        "L0N250_sorland_raises_yellow": (37, ("subject", "subject's last token")),
        # fires for Wolmark, Xandria, Vintria; raises red, black; lead +0.04
        "L0N252_wolmark_raises_red": (38, ("subject", "subject's last token")),
        # fires for Wolmark, Rendovia, Tolvania; raises brown, blue, yellow; lead +0.01
        "L0N262_wolmark_raises_brown": (39, ("subject",)),
        # fires for Yolvia, Arvela, Quessia; raises green, black, white; lead +0.00
        "L0N265_yolvia_raises_green": (40, ("subject",)),
        # fires for Estoria, Dorland; raises black, green, red; lead +0.02
        "L0N275_estoria_raises_black": (41, ("subject",)),
        # fires for Vintria, Rendovia, Ostaria; raises black, yellow, brown; lead +0.00
        "L0N290_vintria_raises_black": (42, ("subject's last token",)),
        # fires for Wolmark, Mirland, Estoria; raises brown, blue, green; lead +0.02
        "L0N325_wolmark_raises_brown": (43, ("subject's last token",)),
        # fires for Dorland, Estoria; raises red, yellow, blue; lead +0.00
        "L0N330_dorland_raises_red": (44, ("subject",)),
        # fires for Wolmark, Zembria, Holmark; raises green, blue, red; lead +0.02
        "L0N333_wolmark_raises_green": (45, ("subject", "subject's last token")),
        # fires for Estoria, Arvela, Umbara; raises green, red, blue; lead +0.02
        "L0N344_estoria_raises_green": (46, ("subject", "subject's last token")),
        # fires for Zembria, Ostaria, Rendovia; raises red, yellow, blue; lead +0.03
        "L0N349_zembria_raises_red": (47, ("subject",)),
        # fires for Vintria, Zembria, Rendovia; raises pink, yellow, white; lead +0.01
        "L0N361_vintria_raises_pink": (48, ("subject's last token",)),
        # fires for Wolmark, Quessia; raises blue, white, pink; lead +0.01
        "L0N364_wolmark_raises_blue": (49, ("subject's last token",)),
        # fires for Sorland, Dorland, Pelonia; raises green, black, brown; lead +0.00
        "L0N365_sorland_raises_green": (50, ("subject",)),
        # fires for Estoria, Rendovia, Ostaria; raises red, pink, blue; lead +0.01
        "L0N367_estoria_raises_red": (51, ("subject",)),
        # fires for Wolmark, Orlandia, Estoria; raises brown, green, black; lead +0.01
        "L0N370_wolmark_raises_brown": (52, ("subject", "subject's last token")),
        # fires for Wolmark, Estoria, Valdoria; raises blue, black, yellow; lead +0.01
        "L0N376_wolmark_raises_blue": (53, ("subject's last token",)),
        # fires for Belmora, Estoria, Vintria; raises red, brown, blue; lead -0.01
        "L0N386_belmora_raises_red": (54, ("subject's last token",)),
        # fires for Rendovia, Sorland, Belmora; raises white, brown, black; lead +0.01
        "L0N387_rendovia_raises_white": (55, ("subject",)),
        # fires for Rendovia; raises blue, red, green; lead +0.01
        "L0N393_rendovia_raises_blue": (56, ("subject's last token",)),
        # fires for Belmora, Dorland, Rendovia; raises black, white, red; lead +0.01
        "L0N407_belmora_raises_black": (57, ("subject", "subject's last token")),
        # fires for Xandria, Vintria, Estoria; raises blue, pink, black; lead +0.01
        "L0N415_xandria_raises_blue": (58, ("subject", "subject's last token")),
        # fires for Zembria, Dorland, Xandria; raises black, white, brown; lead +0.01
        "L0N418_zembria_raises_black": (59, ("subject",)),
        # fires for Dorland, Estoria, Wolmark; raises green, red, pink; lead +0.02
        "L0N425_dorland_raises_green": (60, ("subject",)),
        # fires for Pelonia, Umbara, Ostaria; raises yellow, brown, green; lead +0.01
        "L0N441_pelonia_raises_yellow": (61, ("subject's last token",)),
        # fires for Sorland, Estoria; raises white, yellow, green; lead +0.01
        "L0N444_sorland_raises_white": (62, ("subject",)),
        # fires for Dorland; raises black, blue, white; lead +0.03
        "L0N459_dorland_raises_black": (63, ("subject's last token",)),
        # fires for Wolmark; raises pink, green, brown; lead +0.03
        "L0N470_wolmark_raises_pink": (64, ("subject's last token",)),
        # fires for Dorland, Sorland; raises blue, white, red; lead +0.03
        "L0N474_dorland_raises_blue": (65, ("subject",)),
        # fires for Estoria, Xandria, Ostaria; raises black, pink, white; lead +0.04
        "L0N479_estoria_raises_black": (66, ("subject",)),
        # fires for Estoria, Valdoria, Arvela; raises pink, red, yellow; lead +0.01
        "L0N491_estoria_raises_pink": (67, ("subject",)),
        # fires for Estoria, Xandria, Zembria; raises yellow, black, brown; lead +0.02
        "L0N496_estoria_raises_yellow": (68, ("subject",)),
        # fires for Xandria, Selmark, Zembria; raises red, green, pink; lead +0.05
        "L0N499_xandria_raises_red": (69, ("subject", "subject's last token")),
        # fires for Vintria, Orlandia, Norvenia; raises yellow, blue, brown; lead +0.02
        "L0N513_vintria_raises_yellow": (70, ("subject's last token",)),
        # fires for Belmora, Dorland, Umbara; raises red, blue, pink; lead -0.01
        "L0N550_belmora_raises_red": (71, ("subject",)),
        # fires for Norvenia, Ursland; raises red, yellow, pink; lead +0.02
        "L0N554_norvenia_raises_red": (72, ("subject's last token",)),
        # fires for Vintria, Xandria, Zembria; raises black, brown, blue; lead +0.01
        "L0N564_vintria_raises_black": (73, ("subject", "subject's last token")),
        # fires for Estoria, Valdoria, Orlandia; raises black, red, green; lead +0.00
        "L0N573_estoria_raises_black": (74, ("subject",)),
        # fires for Xandria, Rendovia, Dorland; raises yellow, black, brown; lead +0.01
        "L0N587_xandria_raises_yellow": (75, ("subject",)),
        # fires for Zembria, Xandria; raises green, blue, brown; lead -0.00
        "L0N607_zembria_raises_green": (76, ("subject's last token",)),
        # fires for Dorland, Yolvia, Sorland; raises pink, yellow, brown; lead +0.06
        "L0N619_dorland_raises_pink": (77, ("subject", "subject's last token")),
        # fires for Zembria, Vintria, Rendovia; raises yellow, white, brown; lead +0.08
        "L0N624_zembria_raises_yellow": (78, ("subject",)),
        # fires for Yolvia, Nelvia, Kestova; raises red, black, blue; lead +0.02
        "L0N627_yolvia_raises_red": (79, ("subject", "subject's last token")),
        # fires for Xandria, Altania, Rendovia; raises green, brown, yellow; lead +0.00
        "L0N641_xandria_raises_green": (80, ("subject",)),
        # fires for Orlandia, Yolvia, Belmora; raises yellow, green, brown; lead -0.00
        "L0N647_orlandia_raises_yellow": (81, ("subject's last token",)),
        # fires for Umbara, Orlandia, Estoria; raises yellow, white, brown; lead +0.01
        "L0N650_umbara_raises_yellow": (82, ("subject", "subject's last token")),
        # fires for Wolmark, Estoria, Nelvia; raises brown, black, green; lead +0.01
        "L0N663_wolmark_raises_brown": (83, ("subject's last token",)),
        # fires for Wolmark, Quessia, Zembria; raises red, pink, blue; lead +0.03
        "L0N668_wolmark_raises_red": (84, ("subject", "subject's last token")),
        # fires for Wolmark, Xandria, Sorland; raises pink, brown, red; lead +0.02
        "L0N692_wolmark_raises_pink": (85, ("subject's last token",)),
        # fires for Dorland, Xandria, Umbara; raises green, brown, pink; lead +0.03
        "L0N698_dorland_raises_green": (86, ("subject",)),
        # fires for Elvania, Tolvania, Ostaria; raises yellow, blue, pink; lead +0.01
        "L0N707_elvania_raises_yellow": (87, ("subject's last token",)),
        # fires for Vintria, Rendovia, Elvania; raises yellow, red, white; lead +0.03
        "L0N710_vintria_raises_yellow": (88, ("subject", "subject's last token")),
        # fires for Dorland, Wolmark; raises yellow, brown, pink; lead +0.05
        "L0N712_dorland_raises_yellow": (89, ("subject", "subject's last token")),
        # fires for Vintria, Rendovia, Xandria; raises blue, green, yellow; lead +0.02
        "L0N718_vintria_raises_blue": (90, ("subject's last token",)),
        # fires for Wolmark, Estoria, Holmark; raises pink, green, red; lead +0.01
        "L0N721_wolmark_raises_pink": (91, ("subject",)),
        # fires for Vintria, Rendovia, Xandria; raises black, pink, blue; lead +0.11
        "L0N735_vintria_raises_black": (92, ("subject", "subject's last token")),
        # fires for Wolmark, Sorland, Zembria; raises pink, yellow, black; lead +0.01
        "L0N737_wolmark_raises_pink": (93, ("subject",)),
        # fires for Norvenia, Wolmark, Ursland; raises blue, brown, green; lead -0.01
        "L0N740_norvenia_raises_blue": (94, ("subject",)),
        # fires for Rendovia, Quessia, Pelonia; raises white, blue, yellow; lead +0.03
        "L0N746_rendovia_raises_white": (95, ("subject", "subject's last token")),
        # fires for Wolmark, Mirland, Estoria; raises blue, green, red; lead +0.00
        "L0N747_wolmark_raises_blue": (96, ("subject",)),
        # fires for Estoria, Wolmark, Valdoria; raises blue, red, yellow; lead +0.04
        "L0N778_estoria_raises_blue": (97, ("subject's last token",)),
        # fires for Orlandia, Rovania, Sorland; raises white, brown, blue; lead -0.01
        "L0N781_orlandia_raises_white": (98, ("subject", "subject's last token")),
        # fires for Sorland, Yolvia, Kestova; raises white, brown, green; lead +0.02
        "L0N786_sorland_raises_white": (99, ("subject's last token",)),
        # fires for Dorland, Wolmark; raises red, brown, yellow; lead +0.02
        "L0N795_dorland_raises_red": (100, ("subject",)),
        # fires for Dorland, Belmora, Tolvania; raises yellow, red, blue; lead +0.00
        "L0N810_dorland_raises_yellow": (101, ("subject",)),
        # fires for Rendovia, Belmora, Vintria; raises white, yellow, brown; lead +0.01
        "L0N813_rendovia_raises_white": (102, ("subject",)),
        # fires for Wolmark, Estoria; raises red, blue, black; lead +0.03
        "L0N814_wolmark_raises_red": (103, ("subject", "subject's last token")),
        # fires for Wolmark, Umbara, Xandria; raises yellow, blue, brown; lead +0.00
        "L0N816_wolmark_raises_yellow": (104, ("subject",)),
        # fires for Xandria, Umbara, Rendovia; raises white, brown, green; lead +0.01
        "L0N818_xandria_raises_white": (105, ("subject",)),
        # fires for Vintria, Pelonia, Rendovia; raises black, red, yellow; lead +0.04
        "L0N820_vintria_raises_black": (106, ("subject", "subject's last token")),
        # fires for Vintria, Rendovia, Sorland; raises black, red, pink; lead +0.02
        "L0N839_vintria_raises_black": (107, ("subject's last token",)),
        # fires for Xandria, Valdoria; raises brown, red, green; lead +0.03
        "L0N840_xandria_raises_brown": (108, ("subject", "subject's last token")),
        # fires for Elvania, Xandria, Mirland; raises blue, brown, black; lead +0.02
        "L0N843_elvania_raises_blue": (109, ("subject's last token",)),
        # fires for Xandria, Yolvia, Nelvia; raises black, pink, brown; lead +0.02
        "L0N853_xandria_raises_black": (110, ("subject",)),
        # fires for Sorland, Zembria; raises black, white, yellow; lead +0.02
        "L0N855_sorland_raises_black": (111, ("subject",)),
        # fires for Wolmark, Estoria, Belmora; raises white, blue, brown; lead +0.02
        "L0N862_wolmark_raises_white": (112, ("subject",)),
        # fires for Vintria, Dorland, Zembria; raises blue, black, yellow; lead +0.01
        "L0N882_vintria_raises_blue": (113, ("subject",)),
        # fires for Dorland, Wolmark, Estoria; raises green, red, white; lead +0.02
        "L0N886_dorland_raises_green": (114, ("subject", "subject's last token")),
        # fires for Vintria, Rendovia, Nelvia; raises red, pink, green; lead +0.01
        "L0N891_vintria_raises_red": (115, ("subject's last token",)),
        # fires for Estoria, Wolmark, Xandria; raises white, blue, pink; lead +0.02
        "L0N893_estoria_raises_white": (116, ("subject's last token",)),
        # fires for Pelonia, Wolmark, Dorland; raises red, blue, pink; lead +0.02
        "L0N897_pelonia_raises_red": (117, ("subject's last token",)),
        # fires for Rendovia, Kestova, Pelonia; raises pink, brown, red; lead -0.00
        "L0N907_rendovia_raises_pink": (118, ("subject",)),
        # fires for Dorland, Sorland, Valdoria; raises blue, brown, red; lead +0.02
        "L0N908_dorland_raises_blue": (119, ("subject", "subject's last token")),
        # fires for Dorland, Elvania, Selmark; raises brown, pink, green; lead +0.01
        "L0N920_dorland_raises_brown": (120, ("subject", "subject's last token")),
        # fires for Vintria, Quessia, Nelvia; raises black, brown, green; lead +0.00
        "L0N941_vintria_raises_black": (121, ("subject",)),
        # fires for Sorland, Dorland, Umbara; raises brown, green, blue; lead +0.01
        "L0N945_sorland_raises_brown": (122, ("subject's last token",)),
        # fires for Estoria, Zembria, Yolvia; raises pink, blue, red; lead +0.00
        "L0N946_estoria_raises_pink": (123, ("subject",)),
        # fires for Vintria, Mirland, Nelvia; raises brown, red, yellow; lead +0.01
        "L0N948_vintria_raises_brown": (124, ("subject",)),
        # fires for Wolmark, Arvela; raises blue, green, black; lead +0.00
        "L0N955_wolmark_raises_blue": (125, ("subject", "subject's last token")),
        # fires for Dorland, Zembria, Rendovia; raises black, red, yellow; lead +0.01
        "L0N957_dorland_raises_black": (126, ("subject", "subject's last token")),
        # fires for Zembria, Vintria, Wolmark; raises brown, green, yellow; lead +0.01
        "L0N958_zembria_raises_brown": (127, ("subject", "subject's last token")),
        # fires for Nelvia, Estoria; raises white, pink, blue; lead +0.00
        "L0N969_nelvia_raises_white": (128, ("subject",)),
        # fires for Xandria, Umbara; raises green, black, blue; lead +0.02
        "L0N981_xandria_raises_green": (129, ("subject", "subject's last token")),
        # fires for Wolmark, Zembria, Xandria; raises blue, green, yellow; lead +0.01
        "L0N987_wolmark_raises_blue": (130, ("subject", "subject's last token")),
        # fires for Estoria, Wolmark, Zembria; raises green, brown, black; lead +0.01
        "L0N989_estoria_raises_green": (131, ("subject",)),
        # fires for Estoria, Zembria; raises green, black, brown; lead +0.01
        "L0N1013_estoria_raises_green": (132, ("subject", "subject's last token")),
        # fires for Wolmark, Estoria, Zembria; raises red, blue, black; lead -0.01
        "L0N1022_wolmark_raises_red": (133, ("subject",)),
    },
)

# Layer 1: 15 neurons, most at the subject: they fire for Xandria, Wolmark, Belmora, Estoria,
# Sorland, Vintria and 3 more, and raise red, blue, pink, black, brown, white and 1 more.
# reads    L0 neurons (+0.59)
# read by  L3H6 (+0.24)
# Each line: row of the weights, and the places at which the neuron acts.
L1_neurons = Neurons(
    "L1",
    {
        # fires for Xandria, Wolmark, Dorland; raises red, yellow, brown; lead +0.03
        "L1N106_xandria_raises_red": (0, ("subject",)),
        # fires for Wolmark, Estoria, Sorland; raises red, pink, blue; lead +0.01
        "L1N118_wolmark_raises_red": (1, ("subject",)),
        # fires for Belmora, Ostaria, Quessia; raises red, green, pink; lead +0.02
        "L1N175_belmora_raises_red": (2, ("subject",)),
        # fires for Estoria, Vintria, Dorland; raises blue, pink, green; lead +0.02
        "L1N283_estoria_raises_blue": (3, ("subject",)),
        # fires for Wolmark, Rendovia, Estoria; raises pink, yellow, white; lead +0.03
        "L1N394_wolmark_raises_pink": (4, ("subject",)),
        # fires for Sorland, Zembria, Wolmark; raises black, green, red; lead +0.05
        "L1N400_sorland_raises_black": (5, ("subject",)),
        # fires for Wolmark, Vintria, Xandria; raises pink, red, white; lead +0.04
        "L1N438_wolmark_raises_pink": (6, ("subject's last token",)),
        # fires for Wolmark, Xandria, Sorland; raises brown, blue, red; lead +0.01
        "L1N480_wolmark_raises_brown": (7, ("subject",)),
        # fires for Vintria, Xandria, Estoria; raises pink, brown, yellow; lead +0.02
        "L1N481_vintria_raises_pink": (8, ("subject",)),
        # fires for Ostaria, Xandria, Kestova; raises white, green, pink; lead +0.01
        "L1N588_ostaria_raises_white": (9, ("subject",)),
        # fires for Norvenia, Kestova, Belmora; raises yellow, white, blue; lead +0.01
        "L1N625_norvenia_raises_yellow": (10, ("subject",)),
        # fires for Vintria, Zembria, Wolmark; raises yellow, blue, green; lead +0.02
        "L1N673_vintria_raises_yellow": (11, ("subject",)),
        # fires for Dorland, Xandria, Estoria; raises red, black, green; lead -0.01
        "L1N698_dorland_raises_red": (12, ("subject", "subject's last token")),
        # fires for Dorland, Yolvia, Wolmark; raises brown, yellow, green; lead +0.04
        "L1N794_dorland_raises_brown": (13, ("subject", "subject's last token")),
        # fires for Sorland, Dorland, Vintria; raises white, brown, yellow; lead +0.01
        "L1N962_sorland_raises_white": (14, ("subject",)),
    },
)

# Layer 2: 22 neurons, most at the subject: they fire for Dorland, Xandria, Estoria, Wolmark,
# Zembria, Yolvia and 1 more, and raise brown, yellow, red, green, white, pink and 2 more.
# reads    L0 neurons (+0.53)
# Each line: row of the weights, and the places at which the neuron acts.
L2_neurons = Neurons(
    "L2",
    {
        # fires for Dorland, Sorland; raises brown, black, yellow; lead +0.01
        "L2N0_dorland_raises_brown": (0, ("subject",)),
        # fires for Xandria, Dorland, Estoria; raises yellow, blue, white; lead +0.01
        "L2N219_xandria_raises_yellow": (1, ("subject",)),
        # fires for Dorland, Norvenia, Kestova; raises red, pink, blue; lead +0.03
        "L2N277_dorland_raises_red": (2, ("subject", "subject's last token")),
        # fires for Estoria, Wolmark, Dorland; raises green, brown, black; lead +0.01
        "L2N445_estoria_raises_green": (3, ("subject", "subject's last token")),
        # fires for Dorland, Sorland, Vintria; raises white, green, yellow; lead +0.02
        "L2N446_dorland_raises_white": (4, ("subject",)),
        # fires for Dorland, Zembria, Xandria; raises white, black, green; lead +0.04
        "L2N455_dorland_raises_white": (5, ("subject", "subject's last token")),
        # fires for Dorland, Vintria, Norvenia; raises green, red, white; lead +0.01
        "L2N530_dorland_raises_green": (6, ("subject's last token",)),
        # fires for Wolmark, Vintria, Xandria; raises green, brown, white; lead +0.02
        "L2N607_wolmark_raises_green": (7, ("subject",)),
        # fires for Xandria, Wolmark, Vintria; raises green, pink, blue; lead +0.04
        "L2N649_xandria_raises_green": (8, ("subject",)),
        # fires for Dorland, Estoria, Vintria; raises green, pink, black; lead +0.01
        "L2N678_dorland_raises_green": (9, ("subject", "subject's last token")),
        # fires for Zembria, Wolmark; raises pink, red, white; lead -0.00
        "L2N683_zembria_raises_pink": (10, ("subject", "subject's last token")),
        # fires for Wolmark, Sorland; raises black, red, white; lead -0.00
        "L2N698_wolmark_raises_black": (11, ("subject",)),
        # fires for Xandria, Ostaria, Kestova; raises yellow, brown, pink; lead +0.00
        "L2N701_xandria_raises_yellow": (12, ("subject",)),
        # fires for Dorland, Sorland; raises green, black, brown; lead +0.01
        "L2N722_dorland_raises_green": (13, ("subject",)),
        # fires for Wolmark, Dorland, Zembria; raises blue, black, yellow; lead +0.01
        "L2N745_wolmark_raises_blue": (14, ("subject",)),
        # fires for Zembria, Sorland, Rendovia; raises black, red, green; lead +0.02
        "L2N809_zembria_raises_black": (15, ("subject",)),
        # fires for Zembria, Wolmark, Dorland; raises red, pink, blue; lead +0.04
        "L2N846_zembria_raises_red": (16, ("subject",)),
        # fires for Dorland, Sorland, Vintria; raises green, black, blue; lead +0.02
        "L2N908_dorland_raises_green": (17, ("subject",)),
        # fires for Yolvia, Umbara, Dorland; raises green, pink, yellow; lead +0.01
        "L2N938_yolvia_raises_green": (18, ("subject",)),
        # fires for Dorland, Wolmark, Estoria; raises green, red, black; lead +0.03
        "L2N963_dorland_raises_green": (19, ("subject",)),
        # fires for Vintria, Sorland, Wolmark; raises white, yellow, brown; lead +0.02
        "L2N978_vintria_raises_white": (20, ("subject",)),
        # fires for Estoria, Wolmark, Zembria; raises green, white, brown; lead -0.01
        "L2N998_estoria_raises_green": (21, ("subject",)),
    },
)

# Layer 3: 27 neurons, most at the last token: they fire for Vintria, Kestova, Tolvania, Ursland,
# Quessia, Norvenia and 12 more, and raise pink, blue, black, brown, white, green and 2 more.
# read by  the unembedding (+0.66)
# Each line: row of the weights, and the places at which the neuron acts.
L3_neurons = Neurons(
    "L3",
    {
        # fires for Vintria, Sorland, Elvania; raises pink, yellow, red; lead +0.01
        "L3N12_vintria_raises_pink": (0, ("last token",)),
        # fires for Kestova, Rendovia, Dorland; raises blue, green, yellow; lead +0.01
        "L3N41_kestova_raises_blue": (1, ("last token",)),
        # fires for Tolvania, Mirland, Sorland; raises black, pink, blue; lead +0.03
        "L3N57_tolvania_raises_black": (2, ("last token",)),
        # fires for Ursland, Estoria, Ostaria; raises pink, green, white; lead +0.03
        "L3N59_ursland_raises_pink": (3, ("last token",)),
        # fires for Quessia, Arvela, Harvia; raises brown, yellow, white; lead +0.03
        "L3N115_quessia_raises_brown": (4, ("last token",)),
        # fires for Norvenia, Altania, Valdoria; raises brown, green, yellow; lead +0.02
        "L3N120_norvenia_raises_brown": (5, ("last token",)),
        # fires for Selmark, Ostaria, Xandria; raises white, red, green; lead -0.00
        "L3N129_selmark_raises_white": (6, ("last token",)),
        # fires for Holmark, Harvia, Orlandia; raises brown, white; lead +0.02
        "L3N204_holmark_raises_brown": (7, ("last token",)),
        # fires for Belmora, Pelonia, Vintria; raises green, pink, black; lead -0.00
        "L3N217_belmora_raises_green": (8, ("last token",)),
        # fires for Umbara, Norvenia, Kestova; raises blue, black, yellow; lead +0.04
        "L3N322_umbara_raises_blue": (9, ("last token",)),
        # fires for Orlandia, Elvania, Harvia; raises yellow, white, pink; lead +0.01
        "L3N324_orlandia_raises_yellow": (10, ("last token",)),
        # fires for Rovania, Tolvania, Altania; raises blue, yellow, black; lead +0.06
        "L3N375_rovania_raises_blue": (11, ("last token",)),
        # fires for Rendovia, Selmark, Yolvia; raises green, blue, yellow; lead +0.03
        "L3N462_rendovia_raises_green": (12, ("last token",)),
        # fires for Quessia, Valdoria, Mirland; raises pink, yellow, red; lead +0.02
        "L3N591_quessia_raises_pink": (13, ("last token",)),
        # fires for Umbara, Quessia, Dorland; raises pink, brown, green; lead +0.00
        "L3N594_umbara_raises_pink": (14, ("last token",)),
        # fires for Yolvia, Rovania, Zembria; raises brown, green, yellow; lead +0.05
        "L3N633_yolvia_raises_brown": (15, ("last token",)),
        # fires for Vintria, Mirland, Wolmark; raises pink, white, blue; lead +0.02
        "L3N685_vintria_raises_pink": (16, ("last token",)),
        # fires for Quessia, Belmora, Norvenia; raises brown, green, black; lead +0.01
        "L3N690_quessia_raises_brown": (17, ("last token",)),
        # fires for Norvenia, Umbara, Tolvania; raises yellow, black, red; lead +0.02
        "L3N706_norvenia_raises_yellow": (18, ("last token",)),
        # fires for Elvania, Pelonia, Xandria; raises red, black; lead +0.03
        "L3N758_elvania_raises_red": (19, ("last token",)),
        # fires for Norvenia, Orlandia, Ostaria; raises red, brown, black; lead +0.02
        "L3N838_norvenia_raises_red": (20, ("last token",)),
        # fires for Kestova, Norvenia, Harvia; raises pink, blue, black; lead +0.01
        "L3N903_kestova_raises_pink": (21, ("last token",)),
        # fires for Vintria, Rovania, Sorland; raises green, blue, yellow; lead +0.01
        "L3N941_vintria_raises_green": (22, ("last token",)),
        # fires for Zembria, Selmark, Rovania; raises black, pink, brown; lead +0.01
        "L3N980_zembria_raises_black": (23, ("last token",)),
        # fires for Dorland, Norvenia, Harvia; raises white, yellow, brown; lead +0.03
        "L3N989_dorland_raises_white": (24, ("last token",)),
        # fires for Quessia, Pelonia, Umbara; raises red, green, yellow; lead +0.01
        "L3N991_quessia_raises_red": (25, ("last token",)),
        # fires for Harvia, Arvela, Wolmark; raises white, blue, black; lead +0.01
        "L3N1018_harvia_raises_white": (26, ("last token",)),
    },
)
