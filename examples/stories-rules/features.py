"""Token features for rules. Each function returns one entry per token read so far, oldest first."""

import numpy as np

PUNCTUATION = np.array(
    "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 25 26 27 28 29 30 31 58 59 60 61 62 63 90 91 92 93 188 189 190 191 192 193 194 195 196 202 203 204 205 206 207 208 209 210 211 212 213 214 215 221 284 291 318 466 1029 1048 1119 1574".split(),
    dtype=int,
)  # 64 tokens: ! ” # $ % & ' ( ) * + , and 52 more
SENTENCE_ENDS = np.array("0 13 26 30 198 466 1574".split(), dtype=int)  # 7 tokens: ! . ; ? ↵ ”; );
NEWLINES = np.array("198".split(), dtype=int)  # 1 token: ↵
COMMAS = np.array("11".split(), dtype=int)  # 1 token: ,
CAPITALISED = np.array(
    "32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 299 302 328 330 332 336 342 343 346 361 371 372 374 384 385 402 404 408 427 442 458 472 475 483 484 485 488 494 512 513 515 516 523 538 543 545 546 551 567 569 583 589 590 594 596 603 606 625 638 651 652 663 664 668 674 678 682 687 690 695 713 718 722 728 744 745 747 761 769 770 779 790 797 820 842 846 847 848 849 853 859 860 862 871 873 874 875 877 886 887 897 904 905 907 908 924 926 927 940 944 961 963 966 972 978 983 989 992 994 997 999 1013 1019 1025 1027 1032 1033 1038 1043 1054 1057 1059 1061 1064 1067 1074 1081 1084 1095 1113 1123 1125 1127 1135 1147 1153 1154 1158 1165 1167 1169 1173 1178 1180 1187 1197 1203 1206 1215 1217 1219 1220 1221 1225 1241 1247 1259 1263 1274 1285 1288 1292 1293 1309 1310 1331 1334 1343 1344 1351 1352 1360 1361 1370 1378 1379 1391 1403 1406 1416 1423 1427 1429 1433 1436 1438 1464 1472 1475 1478 1498 1499 1508 1537 1538 1540 1543 1544 1550 1554 1555 1558 1584 1607 1611 1614 1621 1629 1637 1638 1645 1651 1665 1668 1675 1683 1690 1694 1700 1704 1713 1715 1716 1719 1722 1732 1738 1750 1761 1767 1784 1789 1797 1798 1803 1818 1820 1829 1831 1833 1835 1841 1853 1854 1862 1872 1874 1893 1912 1914 1916 1920 1927 1938 1939 1947 1957 1964 1966 1973 1981 1982 1983 1987 1988 1994 2000 2001 2010 2013 2015 2017 2018 2019 2022 2023 2026 2032 2042 2043".split(),
    dtype=int,
)  # 306 tokens: A B C D E F G H I J K L and 294 more
WORD_PIECES = np.array(
    "32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 257 260 263 264 266 267 269 270 274 276 277 278 279 280 281 282 287 288 289 293 294 295 296 303 305 307 308 310 311 312 315 316 317 319 322 323 324 325 326 327 334 337 338 339 340 341 344 345 347 349 350 352 353 354 357 358 359 360 363 364 367 368 369 376 380 381 382 383 385 386 387 390 393 394 396 398 399 400 401 403 406 407 409 411 413 414 415 419 420 421 422 423 425 426 428 429 431 433 436 437 438 439 440 444 448 449 451 455 456 457 459 464 465 470 471 473 476 477 478 479 480 482 483 484 486 487 490 491 493 496 498 500 505 506 510 511 514 517 518 524 525 526 527 528 529 530 531 532 533 535 537 539 547 551 552 557 558 559 561 563 565 568 570 571 576 577 578 579 591 593 594 595 597 600 601 602 603 604 606 607 611 613 618 621 622 623 624 627 629 632 634 635 640 641 646 654 655 656 658 659 662 663 664 665 667 672 673 674 677 679 680 681 685 688 689 691 693 697 699 700 702 703 706 708 709 712 717 719 720 721 724 726 727 730 731 732 734 738 739 741 746 748 749 750 751 754 757 758 764 770 771 775 776 777 778 780 782 784 786 790 791 792 793 794 796 801 802 803 808 809 810 812 813 814 816 817 818 819 820 821 822 823 824 827 828 832 834 838 841 844 845 850 851 854 855 856 861 863 864 865 867 868 869 870 872 878 879 880 881 882 883 892 894 895 896 897 898 900 902 905 911 914 915 917 919 924 930 931 932 933 934 938 939 941 943 946 948 949 952 953 955 956 957 958 963 964 965 968 969 971 977 978 979 984 991 994 995 996 1002 1007 1012 1020 1026 1028 1035 1036 1041 1045 1046 1047 1049 1051 1052 1055 1056 1059 1063 1067 1070 1071 1076 1077 1079 1083 1085 1087 1088 1090 1092 1094 1101 1104 1106 1109 1110 1114 1115 1116 1125 1127 1129 1130 1133 1136 1138 1140 1142 1145 1146 1150 1151 1153 1158 1161 1167 1168 1169 1173 1176 1178 1181 1182 1185 1188 1190 1197 1199 1200 1201 1204 1205 1208 1210 1211 1212 1213 1216 1223 1226 1228 1234 1237 1238 1240 1242 1244 1246 1251 1254 1257 1258 1260 1264 1265 1270 1271 1273 1276 1279 1283 1289 1290 1291 1296 1297 1298 1302 1307 1308 1309 1310 1311 1312 1315 1318 1319 1320 1321 1322 1323 1325 1328 1331 1333 1335 1336 1342 1343 1344 1345 1346 1351 1355 1356 1357 1361 1363 1365 1366 1370 1371 1373 1377 1379 1381 1383 1384 1386 1387 1388 1393 1394 1395 1400 1402 1407 1408 1411 1412 1416 1420 1421 1423 1424 1425 1427 1428 1430 1431 1432 1436 1438 1449 1454 1455 1458 1459 1461 1462 1464 1465 1466 1467 1468 1469 1470 1471 1475 1477 1481 1482 1485 1486 1489 1490 1495 1496 1497 1502 1504 1505 1506 1507 1508 1510 1511 1512 1515 1517 1518 1519 1521 1523 1524 1533 1536 1538 1541 1542 1545 1546 1547 1549 1550 1552 1553 1555 1563 1564 1566 1569 1572 1573 1581 1583 1584 1594 1601 1605 1609 1611 1614 1615 1616 1617 1619 1621 1622 1623 1625 1627 1628 1629 1630 1631 1634 1635 1641 1644 1646 1649 1650 1652 1655 1659 1664 1666 1668 1673 1674 1680 1688 1693 1696 1697 1703 1711 1712 1717 1720 1727 1730 1733 1734 1744 1745 1746 1747 1751 1754 1757 1760 1762 1763 1764 1765 1768 1770 1772 1773 1776 1777 1778 1782 1783 1788 1790 1791 1792 1795 1799 1802 1805 1809 1810 1811 1813 1822 1833 1834 1835 1837 1838 1843 1845 1847 1848 1850 1851 1857 1858 1859 1864 1875 1876 1877 1879 1881 1883 1884 1896 1901 1905 1906 1911 1919 1921 1927 1932 1940 1941 1942 1943 1945 1949 1951 1953 1954 1955 1959 1960 1965 1968 1969 1978 1980 1981 1985 1989 1990 1992 1993 1997 1998 2002 2004 2008 2011 2017 2021 2027 2033 2034 2035 2038 2041 2044".split(),
    dtype=int,
)  # 799 tokens: A B C D E F G H I J K L and 787 more
LONG_WORDS = np.array(
    "495 508 516 582 647 676 711 722 723 725 761 763 799 839 843 849 887 890 907 921 927 970 972 974 985 999 1000 1009 1034 1061 1108 1117 1118 1144 1148 1156 1157 1162 1164 1224 1236 1239 1245 1255 1256 1268 1269 1293 1294 1316 1329 1338 1347 1348 1353 1354 1362 1369 1372 1391 1397 1403 1426 1443 1446 1450 1451 1452 1457 1473 1488 1498 1501 1531 1543 1548 1554 1560 1570 1587 1590 1633 1639 1658 1662 1665 1670 1678 1679 1687 1689 1692 1699 1701 1715 1724 1729 1739 1741 1742 1749 1752 1761 1779 1785 1789 1794 1796 1798 1806 1807 1820 1823 1825 1829 1831 1832 1836 1852 1860 1874 1880 1885 1886 1895 1899 1909 1922 1929 1930 1933 1937 1944 1946 1947 1950 1958 1977 1983 1984 1987 1988 1991 2001 2003 2010 2014 2016 2018 2022 2023 2028 2032 2036 2042".split(),
    dtype=int,
)  # 155 tokens: ␣capital ␣friend ␣Goodbye ␣father ␣mother ␣friends ␣before ␣Israel ␣people ␣having ␣Everyone ␣yellow and 143 more
DETERMINERS = np.array(
    "32 64 258 259 293 329 332 346 351 352 469 540 595 606 663 704 752 787 908 1015 1038 1179 1661 1804".split(),
    dtype=int,
)  # 24 tokens: A a ␣a ␣the an ␣that ␣The ␣A ␣an all ␣all ␣some and 12 more
PREPOSITIONS = np.array(
    "260 272 277 288 290 297 356 363 370 373 417 435 446 453 461 482 538 549 551 564 586 604 628 649 651 670 679 711 735 830 839 843 897 922 943 1117 1195 1224 1243 1348 1486 1729".split(),
    dtype=int,
)  # 42 tokens: in ␣of on at ␣to ␣in ␣for to ␣with ␣on ␣unto ␣up and 30 more
CONJUNCTIONS = np.array(
    "275 281 294 329 335 356 385 392 409 470 483 541 556 666 739 744 897 908 975 978 1039 1064 1066 1074 1156 1192 1274 1351 1540 1544 1586 1835 1913".split(),
    dtype=int,
)  # 33 tokens: ␣and or as ␣that ␣or ␣for And ␣as and if OR ␣but and 21 more
ODD_QUOTES = np.array("1 318 466 1029 1048 1119".split(), dtype=int)  # 6 tokens: ” ␣” ”; ?” .” ,”


def once(feature):
    """Cache a feature in the run until more tokens are read."""

    def kept(run):
        length, value = run.features.get(feature.__name__, (-1, None))
        if length != len(run.ids):
            value = feature(run)
            run.features[feature.__name__] = len(run.ids), value
        return value

    return kept


def token(run):
    """The token itself."""
    return run.ids


def previous(run):
    """The previous token, or -1 if there is none."""
    return back(run, 1)


def two_back(run):
    """The token two positions back, or -1 if there is none."""
    return back(run, 2)


def three_back(run):
    """The token three positions back, or -1 if there is none."""
    return back(run, 3)


def four_back(run):
    """The token four back, or -1 if there is none."""
    return back(run, 4)


def five_back(run):
    """The token five back, or -1 if there is none."""
    return back(run, 5)


def back(run, steps):
    """The token that many positions back, or -1 if there is none."""
    return np.concatenate([np.full(steps, -1), run.ids])[: len(run.ids)]


@once
def earlier(run):
    """The index of the previous occurrence of the same token, or -1 at its first occurrence."""
    return previous_index(run.ids)


@once
def earlier_pair(run):
    """The index of the previous occurrence of the token after the same token, or -1."""
    pairs = zip(previous(run).tolist(), run.ids.tolist())
    return np.where(previous(run) >= 0, previous_index(pairs), -1)


def previous_index(keys):
    """The index of the previous occurrence of each key, or -1 at its first occurrence."""
    last, indices = {}, []
    for index, key in enumerate(keys):
        indices.append(last.get(key, -1))
        last[key] = index
    return np.array(indices)


def after(index):
    """The index after each index; -1 stays -1."""
    return np.where(index >= 0, index + 1, -1)


def at(run, index):
    """The tokens at the indices; -1 stays -1."""
    return np.where(index >= 0, run.ids[index], -1)


def followed(run):
    """The token after the previous occurrence of the same token, or -1 at its first occurrence."""
    return at(run, after(earlier(run)))


@once
def capitalised_indices(run):
    """The indices of the last capitalised token before each token, and of the last different one.

    -1 where there is none.
    """
    capital, last, other, indices = np.isin(run.ids, CAPITALISED), -1, -1, []
    for index, token_id in enumerate(run.ids.tolist()):
        indices.append((last, other))
        if capital[index]:
            other = last if last >= 0 and run.ids[last] != token_id else other
            last = index
    return np.array(indices).T


def last_capitalised(run):
    """The last capitalised token before the token, or -1 if there is none."""
    return at(run, capitalised_indices(run)[0])


def other_capitalised(run):
    """The last capitalised token that differs from the last one, or -1 if there is none."""
    return at(run, capitalised_indices(run)[1])


def text_start(run):
    """The first token of the text."""
    return np.full(len(run.ids), run.ids[0])


def text_second(run):
    """The second token of the text, or -1 at the first."""
    second = np.full(len(run.ids), run.ids[1] if len(run.ids) > 1 else -1)
    second[0] = -1
    return second


def word_before(run, start):
    """The index at which the word before the word at ``start`` begins, or -1 if there is none."""
    return np.where(start > 0, begin(since_word(run))[start - 1], -1)


def previous_word_index(run):
    """The index at which the previous word begins, or -1 if there is none."""
    return word_before(run, begin(since_word(run)))


def previous_word(run):
    """The first token of the previous word, or -1 if there is none."""
    return at(run, previous_word_index(run))


def two_words_back(run):
    """The first token of the word two back, or -1 if there is none."""
    return at(run, word_before(run, previous_word_index(run)))


def word_start(run):
    """The first token of the current word."""
    return run.ids[begin(since_word(run))]


def sentence_start(run):
    """The first token of the current sentence."""
    return run.ids[begin(since_sentence(run))]


def begin(since):
    """The index of an event, from the number of tokens since it."""
    return np.arange(len(since)) - since


@once
def since_word(run):
    """The number of tokens since the word began."""
    return since(~np.isin(run.ids, WORD_PIECES))


@once
def since_sentence(run):
    """The number of tokens since the sentence began."""
    ends = np.isin(run.ids, SENTENCE_ENDS)
    return since(np.concatenate([[False], ends[:-1]]) & ~ends)


def since(marked):
    """The number of tokens since the last marked one; the first token counts as marked."""
    indices = np.arange(len(marked))
    return indices - np.maximum.accumulate(np.where(marked, indices, 0))


@once
def inside_quotation(run):
    """Whether the token is inside an open quotation."""
    return np.cumsum(np.isin(run.ids, ODD_QUOTES)) % 2 == 1


def follows_same_token(run, query, key):
    """Whether the token before the key equals the query's token."""
    return (run.ids[query] == previous(run)[key]) & (key <= query)
