"""Layer 2 of 4: 1 of 8 heads, 132 of 1,024 neurons are in the core.

- L2H6_subject_to_last brings the subject's last token to the last token in 12 behaviours, most in
  “was or were”

In the tables of heads: answer, by how much what the head writes raises the logit of the answer
directly, above the mean of the behaviour's answers; lead, by how much the answer's lead over all
other tokens falls without the head; right, answers without it, of those with it. All are of the
behaviour's slice on test prompts.

A list of tokens such as “he/she/it (81 % of 12)” names the foremost of a set of 12: 81 % of the
part's activity at the set lies there. The whole sets are in program.ir.

Pruned: heads 0, 1, 2, 3, 4, 5, 7; 892 neurons. ATTENTION_CONSTANT and MLP_CONSTANT hold their
mean outputs.
"""

from numerics import attend, gelu_new, load, norm, select_rows

QK = load("L2.qk")  # [1 head, query and key, 32, 256]
QUERY_BIAS = load("L2.query_bias")  # [1 head, 32] query biases
OV = load("L2.ov")  # [1 head, value and output, 32, 256]
OV_MEAN = load("L2.ov_mean")  # [1 head, 32] mean attended values
ATTENTION_CONSTANT = load(
    "L2.attention_constant"
)  # [256] constant output of the attention sublayer
MLP_CONSTANT = load("L2.mlp_constant")  # [256] constant output of the MLP sublayer

# ── heads ────────────────────────────────────────────────────────────────────


def L2H6_subject_to_last(n, run):
    """Brings the subject's last token to the last token in 12 behaviours, most in “was or were”.

    behaviour          from → to (attention)                     answer  lead  right
    was or were        last token → subject's last token (0.45)  +1.1    +4.9  62 % of 100 %
    sum                last token → context (0.33)               +0.2    +1.0  47 % of 82 %
    day after          last token → subject's last token (0.77)  +0.7    +1.6  68 % of 100 %
    closing quotation  last token → context (0.47)               +0.0    +0.8  50 % of 70 %
    and 8 more behaviours: see behaviours.md
    on text   looks at noun/<|endoftext|>/␣”/Q/verb/␣with/adjective/␣by (68 % of 32);
              ./␣of/):/<|endoftext|>/;/?/␣that/␣or (78 % of 32)
    score     0.70, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    writes    lowers the logit of the token that it looks at (-0.54 on average over all tokens)
    but       raises the answer in 11 behaviours above, most in was or were (+1.1): the score
              above is of all tokens
    cost      KL +0.2580 nats per token if its line in attention is deleted
    drift     relative weight change from the original: 21× (tuned)
    """
    return attend(
        "L2H6_subject_to_last", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0], mean=OV_MEAN[0]
    )


def attention(x, run):
    """Return the output of layer 2's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L2H6_subject_to_last(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(outputs)


# ── neurons ──────────────────────────────────────────────────────────────────

# NEURONS lists for each neuron its row in the weight blocks; its label score (correlation of
# predicted and actual activation on held-out text); the KL increase, nats per token, if it is
# ablated (held at its mean); always on: its mean in standard deviations; its role in behaviours
# (lead: by how much the answer's lead over all other tokens falls without it); what it responds
# to; the tokens that it promotes and suppresses most when active (␣ is a space, ↵ a newline); its
# drift, the relative change of its weights from the original's. Delete a line to ablate that
# neuron. Each neuron writes its deviation from its mean on calibration text, and the constant
# holds the means, so deleting its line costs what is listed. A list of tokens such as “he/she/it
# (81 % of 12)” names the foremost of a set of 12: 81 % of the part's activity at the set lies
# there. The whole sets are in program.ir.
NEURONS = {
    # ── by the token (90 neurons)
    "L2N463_quote_open_quote": 72,  # 0.84, KL +0.0090
    #   <|endoftext|>/␣”/␣( (84 % of 8); ␣”/↵/, (76 % of 31)
    #   promotes to our I; suppresses ade ␣the ␣leaves; drift 3.9× (tuned)
    "L2N847_period_comma_and": 115,  # 0.78, KL +0.0061
    #   ./,/␣and/:/␣said/␣p (78 % of 31); ␣said/␣p/␣what (75 % of 10)
    #   promotes ap ␣Nora ␣Lily; suppresses ␣anim ␣thing ␣part; drift 4.4× (tuned)
    "L2N811_f_t_p": 111,  # 0.85, KL +0.0054
    #   ␣f/␣t/␣p/␣s/␣c/␣m/␣b/␣r (51 % of 32); c/f/␣n/␣w/l/␣v/fl/␣S (56 % of 32)
    #   promotes aught ud ame; suppresses ␣re ␣in ␣de; drift 3.7× (tuned)
    "L2N347_noun_verb_adjective": 53,  # 0.92, KL +0.0044
    #   noun/verb/adjective (96 % of 4); after ␣ex/w/␣pro/␣character/␣mark/␣prov/␣follow/␣de (72
    #     % of 18)
    #   promotes lic red c; suppresses Today ␣Today ␣Wood; drift 5.1× (tuned)
    "L2N571_what_plus": 82,  # 0.91, KL +0.0033
    #   <|endoftext|>/␣What/␣plus; ␣”/␣f/␣Hello/f (80 % of 13)
    #   promotes un self a; suppresses Y ␣whom ress; drift 4.8× (tuned)
    "L2N284_possessives": 40,  # 0.91, KL +0.0033: possessives (␣an/␣thine/␣mine); an
    #   promotes ␣ear ␣equ ␣air; suppresses ri p uck; drift 5.2× (tuned)
    "L2N66_what_capital_e": 7,  # 0.85, KL +0.0033
    #   ␣What/␣capital/␣e/␣Where/␣Who/␣Do/␣That (77 % of 16); ␣What/␣that/c/Q/And/l/␣That/h (68
    #     % of 32)
    #   promotes ␣day ␣is ain; suppresses ke out m; drift 4.7× (tuned)
    "L2N1_and_that_he": 0,  # 0.88, KL +0.0032
    #   ␣and/␣that/␣he/␣or/␣What/adjective/␣Then/␣It (70 % of 32);
    #     ):/␣What/␣Then/␣it/␣what/And/␣who/␣she (67 % of 32)
    #   promotes ␣is ␣shall ␣are; suppresses ing ain ␣certain; drift 3.7× (tuned)
    "L2N956_open_period_quote": 123,  # 0.80, KL +0.0030
    #   ␣(/./<|endoftext|> (86 % of 18); ␣(/␣of/␣that (78 % of 32)
    #   promotes noun ition ude; suppresses ird ere ␣closed; drift 4× (tuned)
    "L2N4_the_the_two": 1,  # 0.81, KL +0.0027
    #   ␣the/␣The/␣two/␣his/␣four/␣five (75 % of 31); ␣an/The/␣one/␣m/␣It/␣st/␣my/␣white (58 %
    #     of 32)
    #   promotes ␣tr ew ␣drum; suppresses ␣whom ␣whose ple; drift 4.2× (tuned)
    "L2N29_semicolon_close_colon": 4,  # 0.58, KL +0.0025
    #   <|endoftext|>/;/):/ed/␣be/␣d/adjective (77 % of 32);
    #     ␣used/␣it/␣st/ent/␣live/ly/ive/␣found (59 % of 32)
    #   promotes ify ilt arden; suppresses ne ␣slept ␣bu; drift 4.1× (tuned)
    "L2N527_period_quote_quote": 78,  # 0.83, KL +0.0024
    #   ./”/␣” (97 % of 5); last followed by ␣The/␣Now/␣When (77 % of 31)
    #   promotes ␣Then ␣On ␣They; suppresses orrow ␣States ue; drift 4.9× (tuned)
    "L2N106_prepositions": 13,  # 0.87, KL +0.0024
    #   prepositions (␣of/␣to/␣in/”/␣with/␣or/␣at/␣unto, 75 % of 30);
    #     ␣l/␣LORD/l/␣e/␣over/r/)/␣has (55 % of 32)
    #   promotes ␣wom ␣the ␣P; suppresses or ory usually; drift 4.1× (tuned)
    "L2N747_a_the_close": 103,  # 0.81, KL +0.0023
    #   ␣a/␣the/):/␣The/␣his/␣p (77 % of 30); after noun/):/␣” (83 % of 14)
    #   promotes ␣a ␣the ty; suppresses rell [ ␣where; drift 4.3× (tuned)
    "L2N954_ed_ated_eth": 122,  # 0.57, KL +0.0023
    #   ed/ated/eth/ted/␣used/ved/␣put/␣pass (61 % of 32); ing/ive/␣back/ized/␣found/ut/ou/ign
    #     (57 % of 32)
    #   promotes ed led ced; suppresses ␣facts ␣son arden; drift 3.8× (tuned)
    "L2N711_given_noun_close": 97,  # 0.54, KL +0.0023
    #   noun/)/ial and 29 more somewhere before; ␣the/es/␣by/is/an/us/␣from/ia (76 % of 32); not
    #     l/ot/g/j/” (77 % of 32)
    #   promotes ␣val ␣conf ␣sl; suppresses ~ bye noon; drift 3.7× (tuned)
    "L2N803_ed_unto_on": 110,  # 0.70, KL +0.0022
    #   ed/␣unto/␣on/␣with/␣went/␣see/␣from/␣at (66 % of 32); ␣of/ing/␣for/ly/␣as/red (76 % of
    #     32)
    #   promotes ␣death ␣piec le; suppresses ppos ain der; drift 4.2× (tuned)
    "L2N958_small_big_monday": 124,  # 0.63, KL +0.0022
    #   ␣small/␣big/␣Monday/able/␣white/ated/␣old/␣Thursday (46 % of 32);
    #     ed/␣red/ive/␣yellow/ous/␣black/ped/␣great (57 % of 32)
    #   promotes <|endoftext|> ) ␣until; suppresses ted ically ched; drift 3.8× (tuned)
    "L2N756_m_r_w": 104,  # 0.43, KL +0.0022
    #   ␣m/␣r/␣w/␣st/␣k/␣box/ical/␣map (53 % of 32); in a word beginning
    #     ␣or/␣b/␣fl/␣br/␣sh/␣sac/␣cr/␣cur (59 % of 32); not after a word beginning
    #     ␣three/␣the/␣a/␣five/␣ten (76 % of 32)
    #   promotes s ps ers; suppresses face ␣home );; drift 3.4× (tuned)
    "L2N83_ion_ings_ction": 10,  # 0.71, KL +0.0021
    #   ion/ings/ction/ness/ice/ity/␣life/␣part (49 % of 32); s/id/ine/ge/␣sac/ck/␣wall/ence (69
    #     % of 32)
    #   promotes s <|endoftext|> ␣by; suppresses ale ␣young au; drift 3.3× (tuned)
    "L2N188_period_he_she": 25,  # 0.64, KL +0.0021
    #   ./␣He/␣She/␣The/And/␣he/␣unto (76 % of 32); after ./␣friends/And/␣there/␣him/␣Now/␣big
    #     (77 % of 32)
    #   promotes ely ␣found ld; suppresses ?” ␣may ␣Dec; drift 4.3× (tuned)
    "L2N362_the_w_quote": 57,  # 0.73, KL +0.0020
    #   ␣the/␣w/”/␣v/␣his (77 % of 21); ␣a/␣w/␣v/␣le/␣c/␣thy (75 % of 23)
    #   promotes ␣possess ␣more ␣plus; suppresses ␣sing ell ope; drift 4.6× (tuned)
    "L2N461_the_semicolon_or": 71,  # 0.64, KL +0.0020
    #   ␣the/;/␣or/␣be/␣are/␣r (76 % of 32); ␣is/␣a/␣be/␣r/␣as/␣but (75 % of 32); not in a text
    #     beginning ␣the/↵/orrow/,/And/␣of/␣say/␣shall (60 % of 32)
    #   promotes are ak ake; suppresses ible ␣Lane ␣flag; drift 4.2× (tuned)
    "L2N643_d_f_p": 93,  # 0.83, KL +0.0020
    #   ␣d/␣f/␣p/␣c/d/␣My/␣friend/␣l (73 % of 27); ␣d/:/␣My/p/f/b/en/v (77 % of 32)
    #   promotes ␣stud ial anc; suppresses old ill onth; drift 4.7× (tuned)
    "L2N325_ed_ing_went": 50,  # 0.76, KL +0.0020
    #   ed/ing/␣went/␣were/␣came/ated/eth/␣slept (68 % of 32);
    #     ␣shall/␣slept/␣unto/␣made/th/w/␣heard/␣saying (58 % of 32)
    #   promotes ote ␣the t; suppresses esday ~ thren; drift 4.2× (tuned)
    "L2N736_in_ex_in": 101,  # 0.84, KL +0.0020
    #   ␣in/␣ex/␣In/␣at/␣per/␣con (77 % of 28); ␣ex/␣per/in/␣f/con/re/un/ex (68 % of 32)
    #   promotes ␣peace tr ree; suppresses ␣wor nna onth; drift 4.2× (tuned)
    "L2N826_is_be_ly": 114,  # 0.67, KL +0.0020
    #   ␣is/␣be/ly/␣so/␣are/␣not/␣have/␣were (75 % of 26); ␣be/):/ly/␣so/␣was/␣in/␣very/␣had (76
    #     % of 32); not after a word beginning ␣(/␣slept/␣It (92 % of 32)
    #   promotes tr ts hes; suppresses ,” ill ant; drift 3.7× (tuned)
    "L2N627_a_or_r": 88,  # 0.71, KL +0.0019
    #   ␣a/␣or/␣r/r/␣by/␣m/␣at/␣con (70 % of 32); ␣r/r/␣in/␣con/␣gr/␣ar/␣al/␣tr (60 % of 31)
    #   promotes ound ch ␣child; suppresses os aught ore; drift 4.5× (tuned)
    "L2N757_shall_it_them": 105,  # 0.70, KL +0.0019
    #   ␣shall/␣it/␣them/␣said/␣were/␣not/␣will/␣him (61 % of 32);
    #     ␣you/␣home/␣come/␣her/ings/␣thou/␣us/ill (44 % of 32)
    #   promotes ␣by ␣sa ␣in; suppresses ␣It ps eople; drift 3.9× (tuned)
    "L2N214_said_h_w": 31,  # 0.59, KL +0.0018
    #   ␣said/h/w/␣say/W/he/␣J/␣when (57 % of 32); ␣I/f/W/t/␣have/␣She/␣n/␣ye (65 % of 32)
    #   promotes one oh ␣any; suppresses itchen ␣Stella ␣tw; drift 4× (tuned)
    "L2N313_as_r_le": 47,  # 0.78, KL +0.0018
    #   ␣as/␣r/le/␣re/␣tr/␣le/adverb/ro (72 % of 23); ␣r/␣tr/␣le/r/adverb/ce/ha/o (72 % of 32)
    #   promotes ad ather ham; suppresses ␣painted ␣mer ␣offer; drift 4.6× (tuned)
    "L2N702_a_of_to": 95,  # 0.76, KL +0.0018
    #   ␣a/␣of/␣to/␣or/):/␣in/␣m/␣that (73 % of 32); ␣or/␣and/␣m/;/␣from/␣In/␣was/␣it (70 % of
    #     32)
    #   promotes od ␣l oll; suppresses ␣today ␣plus ced; drift 4.2× (tuned)
    "L2N493_ain_ow_say": 75,  # 0.63, KL +0.0018
    #   ain/ow/␣say/␣down/k/ep/ay/ight (47 % of 32); ell/el/ish/ff/em/␣fall/ort/␣hold (48 % of
    #     32)
    #   promotes est ings eth; suppresses ope iday ket; drift 3.7× (tuned)
    "L2N783_semicolon_or_shall": 107,  # 0.68, KL +0.0017
    #   ;/␣or/␣shall/␣that/␣have/␣will/␣not/) (74 % of 32); ␣shall/):/␣will/␣for/␣an/␣can/”; (77
    #     % of 32)
    #   promotes ism ␣ste bl; suppresses our ited ible; drift 4.4× (tuned)
    "L2N235_ation_lord_el": 35,  # 0.62, KL +0.0017
    #   ation/␣LORD/el/ers/␣Israel/ge/ts/␣man (48 % of 32); in a word beginning
    #     ␣S/␣them/␣E/␣mus/␣king/␣K/␣thee/␣another (58 % of 32)
    #   promotes ␣were ␣into ␣should; suppresses age ified ile; drift 3.7× (tuned)
    "L2N564_ation_ion_om": 80,  # 0.61, KL +0.0017
    #   ation/ion/om/ch/k/ment/ure/ard (55 % of 32); et/am/ry/ial/ce/ect/orn/all (47 % of 32)
    #   promotes ␣inv v less; suppresses ure ␣Friday ry; drift 4× (tuned)
    "L2N875_given_noun_ial": 118,  # 0.59, KL +0.0017
    #   noun/ial/iz and 29 more somewhere before; ␣by/ated/ry/ure/ts/ate/ity/␣used (45 % of 32);
    #     not as/-/;/ot (75 % of 32)
    #   promotes e o ␣serv; suppresses our alia ␣beh; drift 3.7× (tuned)
    "L2N549_s_es_ic": 79,  # 0.62, KL +0.0016
    #   s/es/ic/th/␣Then/␣needs/␣st/ers (62 % of 32); ␣them/␣unto/␣needs/␣him/)/st/␣small/Here
    #     (59 % of 32)
    #   promotes <|endoftext|> ␣for ␣(; suppresses ne 3 sc; drift 3.6× (tuned)
    "L2N902_in_to_was": 119,  # 0.73, KL +0.0016
    #   ␣in/␣to/␣was/␣were/␣for/␣t/␣be/␣m (72 % of 32); in a word beginning ␣in/␣was/␣a/␣is (78
    #     % of 32)
    #   promotes ven vent st; suppresses ␣together ound ecially; drift 4× (tuned)
    "L2N255_period_question_thursday": 37,  # 0.88, KL +0.0015
    #   ./?/␣Thursday (88 % of 31); last capitalised Numbers/Digits/␣On/Colours/␣Is/␣Jesus/␣July
    #     (78 % of 27)
    #   promotes ons ␣Now ual; suppresses 's ␣him ely; drift 4.3× (tuned)
    "L2N207_period_it_there": 28,  # 0.88, KL +0.0015
    #   ./␣it/␣there (76 % of 25); ␣of/␣it/␣there/␣he/␣Where (76 % of 32)
    #   promotes ␣Yolvia ␣today ␣egg; suppresses ast ly ␣heav; drift 4.6× (tuned)
    "L2N917_c_be_e": 120,  # 0.71, KL +0.0015
    #   ␣c/␣be/e/re/␣e/␣re/␣on/␣o (65 % of 31); ␣c/a/␣o/o/c/␣te/r/␣co (64 % of 32)
    #   promotes ily y as; suppresses face ␣with ␣into; drift 4.2× (tuned)
    "L2N484_ed_d_s": 74,  # 0.50, KL +0.0015
    #   ed/␣d/␣s/␣f/␣st/␣re/␣w/red (63 % of 32); after a word beginning
    #     ␣he/␣that/␣they/␣shall/␣will/␣LORD/␣J/␣thou (78 % of 28)
    #   promotes to ied com; suppresses ␣things ␣s ru; drift 3.9× (tuned)
    "L2N984_comma_quote_e": 128,  # 0.64, KL +0.0015
    #   ,/”/e/es/-/␣from (76 % of 32); last followed by ␣and/noun/␣that/␣but/adjective/␣which
    #     (76 % of 32); not after ␣morning/␣night/␣end/ehold (91 % of 32)
    #   promotes ␣ear ↵ ␣of; suppresses ␣Fin gypt rael; drift 3.7× (tuned)
    "L2N869_them_him_friends": 117,  # 0.59, KL +0.0014
    #   ␣them/␣him/␣friends/ings/ers/␣Israel/␣people/␣sword (60 % of 32);
    #     ␣it/␣you/ly/␣there/␣home/ah/␣God/␣man (61 % of 32)
    #   promotes ␣back ␣away ither; suppresses ␣were ␣should ␣shalt; drift 4.1× (tuned)
    "L2N360_g_en": 56,  # 0.71, KL +0.0014
    #   ␣g/␣en; after ␣capital/␣city/␣flag/␣live/␣been (81 % of 9)
    #   promotes ers ather ␣El; suppresses ␣something ␣sha ␣Ol; drift 4.5× (tuned)
    "L2N227_to_what_i": 33,  # 0.71, KL +0.0014
    #   ␣to/␣What/␣I/␣shall/␣that/␣it/␣will/␣they (72 % of 32);
    #     ␣What/␣he/␣will/␣not/␣thou/I/␣him/␣How (73 % of 32)
    #   promotes ␣t ␣am ␣fe; suppresses ~ ␣Good ween; drift 4.1× (tuned)
    "L2N790_after_word_close": 108,  # 0.55, KL +0.0014
    #   after a word beginning ):/␣to/␣shall/␣will (81 % of 17);
    #     ell/le/ry/␣se/ate/␣tre/␣chan/tain (50 % of 32)
    #   promotes ate ize iver; suppresses less ht irst; drift 4.1× (tuned)
    "L2N634_or_quote_verb": 91,  # 0.58, KL +0.0014
    #   ␣or/”/verb/␣f/”; (77 % of 24); ␣and/␣(/␣in/;/␣to/␣p (78 % of 32)
    #   promotes ␣eng pl ␣sec; suppresses ages form ations; drift 4.5× (tuned)
    "L2N245_in_unto_in": 36,  # 0.69, KL +0.0014
    #   ␣in/␣unto/␣In/␣Goodbye/␣upon/␣home/␣J/␣see (66 % of 32);
    #     ␣(/␣In/␣Goodbye/ed/␣at/␣lost/␣him/␣away (75 % of 32)
    #   promotes ab ␣Egypt ␣his; suppresses fe ␣Han ␣sign; drift 4.5× (tuned)
    "L2N57_had_two_found": 6,  # 0.71, KL +0.0014
    #   ␣had/␣two/␣found/␣needs/␣Goodbye/␣gave/␣near/␣buys (73 % of 19);
    #     ␣had/;/ed/␣needs/␣have/␣has/␣v/␣four (70 % of 32)
    #   promotes ␣a ␣the ␣an; suppresses ␣farmer acle ht; drift 4.4× (tuned)
    "L2N174_ed_said_at": 22,  # 0.67, KL +0.0014
    #   ed/␣said/␣at/␣on/ated/␣say/␣do/ted (62 % of 32); t/␣f/f/␣as/␣done/␣so/ved/ell (54 % of
    #     32)
    #   promotes ) : ,; suppresses ␣Jan ␣Dec rell; drift 3.9× (tuned)
    "L2N1015_ar_or_ow": 131,  # 0.50, KL +0.0014
    #   ar/or/ow/is/ort/et/'s/ir (58 % of 32); ed/␣in/ing/id/as/␣her/ch/␣fruit (71 % of 32)
    #   promotes ily ␣ed ␣piec; suppresses igits ∖xbe ∖xd2; drift 4.1× (tuned)
    "L2N717_the_and_in": 99,  # 0.54, KL +0.0014
    #   ␣the/␣and/␣in/␣r/␣n (78 % of 32); after ␣the/␣near/␣behind/␣from (76 % of 32)
    #   promotes ␣United f ried; suppresses ␣sound ␣manner ␣much; drift 4.8× (tuned)
    "L2N375_the_quote_f": 59,  # 0.60, KL +0.0013
    #   ␣the/”/f/␣f (75 % of 31); two after ␣out/␣s/␣flag/ge/␣not/␣park/.”/ell (61 % of 32)
    #   promotes H ␣ey ␣genus; suppresses ister ance or; drift 4.9× (tuned)
    "L2N511_l_d_had": 76,  # 0.57, KL +0.0013
    #   ␣l/␣d/␣had/␣have/f/␣pl/␣has/␣gave (57 % of 32); in a text with the second token
    #     am/ire/oss/ink/le/ater/the/em (74 % of 16)
    #   promotes h ants umb; suppresses dom ␣count form; drift 4.7× (tuned)
    "L2N158_of_in_to": 18,  # 0.41, KL +0.0013
    #   ␣of/␣in/␣to/␣on/␣for/␣with/␣at (76 % of 32); ␣in/␣on/ing/␣at/␣was/␣C/in (76 % of 32);
    #     not after ␣(/␣live/␣went/␣there/␣cover (79 % of 32)
    #   promotes it es ement; suppresses se ␣tail ete; drift 4.4× (tuned)
    "L2N457_end_of_sentence_orange": 70,  # 0.79, KL +0.0013
    #   end of sentence: fires for orange, lead +0.50 at the last token
    #   ␣the/␣a/␣The (79 % of 30); after ./␣a/␣gave/␣lost/␣have/␣behind/␣find (75 % of 32)
    #   promotes ent ab ag; suppresses ␣Marsh tto ␣Frost; drift 4.5× (tuned)
    "L2N264_os_nora_facts": 39,  # 0.54, KL +0.0013
    #   os/␣Nora/␣facts/␣Israel/Nora/␣Tuesday/ah/onia (52 % of 32);
    #     s/on/␣Lily/ings/ers/ia/i/␣Jack (65 % of 32)
    #   promotes ␣and ,” <|endoftext|>; suppresses ite ld ites; drift 3.5× (tuned)
    "L2N105_be_for_were": 12,  # 0.69, KL +0.0013
    #   ␣be/␣for/␣were/␣are/␣shall/ive/␣gave/ter (56 % of 32);
    #     ed/␣gave/adjective/␣she/ve/␣/ut/ated (64 % of 32)
    #   promotes ␣that ␣live th; suppresses te ited ␣Greta; drift 3.9× (tuned)
    "L2N185_est_found_ect": 24,  # 0.75, KL +0.0013
    #   est/␣found/ect/ig/␣plus/act/pt/uct (49 % of 32); two after
    #     ␣you/␣What/␣what/␣could/␣How/␣pr/␣/␣pro (69 % of 31)
    #   promotes ur ually ant; suppresses istic ne ize; drift 4.5× (tuned)
    "L2N355_or_semicolon_ing": 54,  # 0.48, KL +0.0013
    #   ␣or/;/ing/␣an/)/␣m/␣by/ical (71 % of 32); ␣a/␣of/␣that/ical/␣which/␣from (78 % of 32)
    #   promotes ␣dire oria ␣place; suppresses ong ful m; drift 4.1× (tuned)
    "L2N964_dash_with_b": 126,  # 0.32, KL +0.0013
    #   -/␣with/␣b/␣having/ent/␣on/␣by/␣h (57 % of 32); ␣the/-/␣to/␣having/␣at (77 % of 32)
    #   promotes ␣than ered ers; suppresses ␣cat ouse amm; drift 4.3× (tuned)
    "L2N1011_it_lord_the": 130,  # 0.46, KL +0.0013
    #   ␣it/␣LORD/the/)/␣not/The/␣Israel/␣soul (64 % of 32); two after
    #     ␣”/;/And/”;/h/␣does/␣Is/the (78 % of 32)
    #   promotes ane yl ␣earth; suppresses <|endoftext|> ” :; drift 3.9× (tuned)
    "L2N181_period_that_what": 23,  # 0.69, KL +0.0012
    #   ./␣that/␣what/␣When (76 % of 31); ␣what/␣When/u/␣when/␣shall/␣So/.”/r (61 % of 32)
    #   promotes l har ally; suppresses roy stem uit; drift 4.4× (tuned)
    "L2N449_was_or_were_horse": 69,  # 0.70, KL +0.0012
    #   was or were: fires for horse, goat, raises was, lead +0.16 at the last token
    #   ␣as/␣Then/␣there/␣for/␣time/␣Now/␣which/␣so (56 % of 32); in a word beginning
    #     ␣of/␣that/␣Then/␣Now/␣by/␣she/␣There/␣li (71 % of 32)
    #   promotes let ␣ye ␣the; suppresses ␣plus arden ary; drift 4× (tuned)
    "L2N338_had_were_st": 52,  # 0.77, KL +0.0012
    #   ␣had/␣were/␣st/p/␣d/␣be/␣are/␣t (59 % of 32); ␣had/␣is/␣st/␣On/b/␣app/re/␣rep (78 % of
    #     32)
    #   promotes ro let u; suppresses ␣Black ␣Wood ke; drift 4.1× (tuned)
    "L2N706_not_m_h": 96,  # 0.58, KL +0.0012
    #   ␣not/␣m/␣h/␣n/␣am/␣away/␣thou (76 % of 18); after ␣is/␣I/␣have/␣f/␣are/␣had/␣were/␣E (64
    #     % of 32)
    #   promotes h ur aul; suppresses ␣Stone itude ␣colour; drift 4.3× (tuned)
    "L2N116_the_al_ic": 14,  # 0.53, KL +0.0012
    #   ␣the/al/ic/␣an/i/m (76 % of 32); or/ar/it/om/at/an/␣new/'s (53 % of 32)
    #   promotes ␣K ␣R n; suppresses ted eds igits; drift 4.2× (tuned)
    "L2N397_end_of_sentence_orange": 62,  # 0.75, KL +0.0011
    #   end of sentence: fires for orange, candle, lead +0.36 at the last token
    #   was or were: fires for horse, goat, raises was, lead +0.21 at the last token, and 1 more
    #     behaviour
    #   ␣ball/␣box/␣time/␣book/␣friends/␣hat/␣flower/␣kite (48 % of 32); in a sentence beginning
    #     ␣The/␣He/␣She/␣Then/<|endoftext|>/Shopping/␣There/␣Now (70 % of 32)
    #   promotes ␣how ate ␣first; suppresses ct ␣but ach; drift 4.6× (tuned)
    "L2N290_what_then_j": 42,  # 0.54, KL +0.0011
    #   ␣What/␣Then/␣J/This/␣what/im/␣rem/␣rep (50 % of 31); after
    #     ␣said/␣con/␣ex/␣per/con/␣slept/␣inv/␣dis (57 % of 31)
    #   promotes via res ield; suppresses ␣not ␣no ely; drift 3.9× (tuned)
    "L2N444_after_word_a": 68,  # 0.45, KL +0.0011
    #   after a word beginning ␣a/␣an/␣in (82 % of 28); in a word beginning
    #     -/?/un/s/in/a/␣small/␣Yes (66 % of 32)
    #   promotes led ce ␣liked; suppresses <|endoftext|> ay ␣again; drift 3.8× (tuned)
    "L2N635_ing_or_be": 92,  # 0.48, KL +0.0011
    #   ing/␣or/␣be/id/ive/ic/ow/ical (66 % of 32); adjective/verb/␣having and 29 more in the
    #     last 8 tokens
    #   promotes ily th ␣thoug; suppresses ␣shalt ␣Marsh ie; drift 3.8× (tuned)
    "L2N799_ation_ment_flag": 109,  # 0.61, KL +0.0011
    #   ation/ment/␣flag/str/␣manner/␣relating/␣person/ction (43 % of 32); after
    #     adjective/␣The/␣con/␣any/␣dis/␣lost/adverb/iz (72 % of 32)
    #   promotes ␣occ ing ␣us; suppresses har han gor; drift 4.2× (tuned)
    "L2N848_after_my_father": 116,  # 0.90, KL +0.0011
    #   after ␣My/␣father/␣knows/␣capital/␣mother/␣flag (83 % of 9); ␣friend/␣does/␣know; not
    #     ␣friend/␣that/␣know (77 % of 27)
    #   promotes ␣man ith ␣There; suppresses edn ␣home ␣Tu; drift 5.3× (tuned)
    "L2N78_after_word_the": 9,  # 0.76, KL +0.0010
    #   after a word beginning ␣the/␣The/␣father (98 % of 8);
    #     ␣capital/␣father/␣flag/␣mother/␣home/␣My/␣city/␣children (62 % of 30)
    #   promotes irit less ␣nam; suppresses ␣prop ␣mer gether; drift 4.4× (tuned)
    "L2N97_was_were_be": 11,  # 0.64, KL +0.0010
    #   ␣was/␣were/␣be/␣had/␣not/re/␣shall/un (70 % of 32); ␣have/n/it/␣did/␣an/g/ap/ill (56 %
    #     of 32)
    #   promotes h ts t; suppresses oice self thren; drift 4.6× (tuned)
    "L2N646_in_text_and": 94,  # 0.69, KL +0.0010
    #   in a text beginning And/,/␣the/␣of/␣shall/ma/ain/ick (55 % of 32);
    #     ,/␣he/␣I/␣they/␣him/␣ye (77 % of 32)
    #   promotes al k b; suppresses } ~ ␣Aug; drift 4.2× (tuned)
    "L2N291_in_er_ion": 43,  # 0.62, KL +9.9e-04
    #   ␣in/er/ion/ent/␣d/ation/␣de/per (63 % of 32); ␣form/st/␣rel/␣act/␣equ/␣spec/ul/␣belie
    #     (52 % of 32)
    #   promotes ature ine at; suppresses ␣right land ra; drift 4× (tuned)
    "L2N27_comma_quote_a": 3,  # 0.77, KL +9.8e-04
    #   ,/␣”/A/␣in/p/”/␣In/␣Then (70 % of 32); A/␣In/␣Then/c/␣A (81 % of 20)
    #   promotes ows ow able; suppresses em ␣eng ause; drift 4.4× (tuned)
    "L2N14_blue_two_yellow": 2,  # 0.56, KL +9.8e-04
    #   ␣blue/␣two/␣yellow/␣small/␣red/␣green/␣e/␣three (45 % of 32); in a sentence beginning
    #     Opposites/Shopping/␣On/␣There/One/Days/␣n (77 % of 25)
    #   promotes ␣plus en ␣end; suppresses eds ␣hor ␣mus; drift 4.1× (tuned)
    "L2N229_ing_or_ly": 34,  # 0.64, KL +9.4e-04
    #   ing/␣or/ly/␣with/able/ical/ation/␣some (69 % of 32); ␣to/ed/y/al/ive/ious/␣from/␣e (65 %
    #     of 32)
    #   promotes ble <|endoftext|> ces; suppresses ot ound ination; drift 3.8× (tuned)
    "L2N762_his_thy_ly": 106,  # 0.45, KL +9.4e-04
    #   ␣his/␣thy/ly/␣my/␣their/␣me/␣are/ine (52 % of 32); ␣thy/␣my/␣me/eth/␣am/␣this/␣en/ill
    #     (53 % of 32)
    #   promotes ps imes ary; suppresses ␣Can ␣Moses ␣rec; drift 4.1× (tuned)
    "L2N600_to_was_at": 87,  # 0.77, KL +9.1e-04
    #   ␣to/␣was/␣at/␣shall/␣went/␣unto/␣under/␣from (65 % of 32);
    #     ␣of/␣is/␣at/␣under/␣were/␣behind/␣named/␣will (77 % of 32)
    #   promotes es e able; suppresses ∖xfd (U+000B) (U+0005); drift 4.3× (tuned)
    "L2N974_d_ing_s": 127,  # 0.64, KL +8.9e-04
    #   ␣d/ing/␣s/␣at/␣st/␣found/␣plus (76 % of 25); ␣d/␣s/␣to/s/␣in/␣plus/es (76 % of 32)
    #   promotes out our ␣twelve; suppresses oth get ␣Listen; drift 4.5× (tuned)
    "L2N403_was_he_shall": 66,  # 0.70, KL +8.4e-04
    #   ␣was/␣he/␣shall/␣said/␣will/␣were/␣I/␣gave (74 % of 32); in a word beginning
    #     ␣shall/␣and/␣said/␣will/␣she/␣not/␣gave/␣him (72 % of 32)
    #   promotes ␣ar ␣d ␣con; suppresses ale ~ ␣Aug; drift 4.1× (tuned)
    "L2N726_and_quote_quote": 100,  # 0.60, KL +7.8e-04
    #   ␣and/␣”/”/␣f/␣/And/␣unto/␣se (75 % of 32); ./␣f/␣/␣se/␣not (75 % of 32)
    #   promotes ␣position est ad; suppresses ␣a ␣Ed ␣an; drift 4.3× (tuned)
    "L2N587_a_a_once": 85,  # 0.77, KL +7.5e-04
    #   A/␣A/Once/ha/␣Yes/␣near/␣sh/␣th (59 % of 32); h/el/y/␣sec/␣sac/il/Names/␣four (53 % of
    #     32)
    #   promotes bit f ri; suppresses es atic ␣R; drift 4.2× (tuned)
    "L2N402_quote_from_e": 65,  # 0.65, KL +7.3e-04
    #   ”/␣from/e/u/␣for/am/il/␣de (64 % of 32); after ␣G/␣be/f/␣v/␣T/fl/␣five/␣B (65 % of 32)
    #   promotes ble b ent; suppresses ␣goat her urn; drift 4.2× (tuned)
    "L2N825_open_question_ation": 113,  # 0.47, KL +6.1e-04
    #   ␣(/?/ation/␣h/is/␣Hello/␣do/␣will (72 % of 32); s/Q/ic/␣his/ate/ia/ry/cy (63 % of 32)
    #   promotes ty y id; suppresses uck It ␣him; drift 4.3× (tuned)
    # ── by what followed the token when it was last seen (12 neurons)
    "L2N118_and_or_of": 15,  # 0.74, KL +0.0036
    #   ␣and/␣or/␣of/␣to/␣in/;/␣for (76 % of 32); ␣or/␣a/␣(/␣by/␣that (77 % of 32)
    #   promotes e j or; suppresses hank ~ nna; drift 4.2× (tuned)
    "L2N211_a_space_con": 29,  # 0.84, KL +0.0024
    #   ␣a/␣/␣con (96 % of 6); a/␣The/␣went/␣came/␣an/␣Everyone (78 % of 18)
    #   promotes ␣k ␣sh ions; suppresses ␣Marsh ise ␣another; drift 4.7× (tuned)
    "L2N398_and_that_shall": 63,  # 0.61, KL +0.0017
    #   And/␣that/␣shall/␣when/␣will/␣not (75 % of 21); after
    #     And/␣behold/␣Why/ce/ehold/Then/␣what/␣six (62 % of 25)
    #   promotes ␣Sam ␣God ␣they; suppresses ap read ␣cl; drift 5× (tuned)
    "L2N206_colon_ly_small": 27,  # 0.69, KL +0.0017
    #   :/ly/␣small/␣closed/␣big/␣fast/␣white/␣sad (67 % of 32); after
    #     ␣is/␣was/Tom/␣On/Ben/Nora/Emma/␣city (66 % of 32)
    #   promotes nder ␣without ␣according; suppresses tto ico ia; drift 4.2× (tuned)
    "L2N363_he_i_was": 58,  # 0.77, KL +0.0016
    #   ␣he/␣I/␣was/␣she/␣they/␣She/␣He/ou (71 % of 32); ou/I/Once/␣Who/ur/␣who/Anna/ro (56 % of
    #     32)
    #   promotes ␣like uring oc; suppresses ␣thou ␣it ick; drift 4.3× (tuned)
    "L2N151_in_at_then": 17,  # 0.70, KL +0.0014
    #   ␣In/␣at/␣Then/␣said/␣has/␣Hello/-/␣What (58 % of 32); last followed by
    #     Q/A/␣what/Numbers/␣five/␣have/Names/Shopping (68 % of 32); not last followed by
    #     Emma/Leo/Tom/Karl/Lily/Ben/Anna (80 % of 22)
    #   promotes ren sel vania; suppresses ob uth ␣cap; drift 4× (tuned)
    "L2N218_after_con_ad": 32,  # 0.52, KL +0.0012
    #   after ␣con/␣ad/␣ex/␣per/␣pro/con/␣re/␣prov (52 % of 32); es/c/nd/as/iz/est/tain/ts (64 %
    #     of 32); not ␣fe/gen/␣rep (99 % of 20)
    #   promotes es ys eth; suppresses And ␣prov ↵; drift 3.8× (tuned)
    "L2N256_c_mother_some": 38,  # 0.70, KL +0.0012
    #   ␣c/␣mother/␣some/␣b/␣J/␣father/␣capital/␣v (58 % of 30); in a text with the second token
    #     am/oss/ink/y/ire/le (79 % of 10)
    #   promotes ult ␣tomorrow our; suppresses ify ry ␣elect; drift 4.3× (tuned)
    "L2N1007_the_open_orn": 129,  # 0.56, KL +0.0010
    #   ␣the/␣(/orn/en/um (75 % of 32); ␣ball/␣his/␣hat/at/orn/am/␣book/␣box (51 % of 32)
    #   promotes ␣y ped fl; suppresses old ␣There ␣night; drift 3.9× (tuned)
    "L2N628_have_had_shall": 89,  # 0.71, KL +9.6e-04
    #   ␣have/␣had/␣shall/␣gave/␣Do/␣see/␣could/␣lost (53 % of 29);
    #     ␣was/␣gave/␣Do/␣could/␣lost/␣I/␣What/␣find (66 % of 32)
    #   promotes k ␣It ets; suppresses ally ary ␣lar; drift 4.4× (tuned)
    "L2N328_and_or_b": 51,  # 0.43, KL +8.6e-04
    #   ␣and/␣or/b/ust/-/il/␣so/um (73 % of 32); ;/ar/␣on/k/)/ust/ow/et (66 % of 32)
    #   promotes sha ol p; suppresses ue very ion; drift 4.2× (tuned)
    "L2N585_a_t_e": 84,  # 0.31, KL +7.7e-04
    #   ␣a/t/␣e/␣an/p/ch/m/th (68 % of 32); three after at/ation/␣out/hen/␣between/ke/tain/ress
    #     (45 % of 32)
    #   promotes ten ew pt; suppresses ence ␣buys ␣body; drift 4.3× (tuned)
    # ── by the token before (8 neurons)
    "L2N314_after_q_tom": 48,  # 0.87, KL +0.0021
    #   after Q/Tom/Ben/Nora/Emma/Lily/Leo/Anna (65 % of 25); :/␣s/␣Then (93 % of 10)
    #   promotes ␣Goodbye ung w; suppresses it ␣word ␣Jes; drift 4.4× (tuned)
    "L2N632_that_you_not": 90,  # 0.59, KL +0.0019
    #   ␣that/␣you/␣not/␣shall/verb/␣who/␣said/␣Bell (63 % of 32); after
    #     verb/␣Do/␣used/␣could/␣Alma/␣am/␣Greta/␣someone (77 % of 21)
    #   promotes is ␣dist inn; suppresses vent ␣other ita; drift 4.4× (tuned)
    "L2N385_after_q_shopping": 60,  # 0.83, KL +0.0019: after Q/Shopping/Names; ␣Then/␣what/␣needs
    #   promotes own ␣Which au; suppresses ␣seven ma me; drift 5.6× (tuned)
    "L2N285_period_the_and": 41,  # 0.62, KL +0.0019
    #   ./␣The/And/␣He/Once/␣She/␣lost (78 % of 32); ␣the/␣and/Once/␣She/␣lost (75 % of 32)
    #   promotes ron ine ile; suppresses ␣slept ␣lives ire; drift 4.5× (tuned)
    "L2N464_a_re_re": 73,  # 0.75, KL +0.0017
    #   ␣a/re/␣re (86 % of 11); after ␣have/␣gave/␣made/␣Is (76 % of 8)
    #   promotes ed igh eds; suppresses te ting man; drift 5.1× (tuned)
    "L2N400_to_is_was": 64,  # 0.74, KL +0.0017
    #   ␣to/␣is/␣was/␣In/␣named/␣be/␣unto/␣On (75 % of 32); after
    #     ␣it/adjective/␣came/␣there/␣count/␣What/This/␣boy (65 % of 23)
    #   promotes ime um age; suppresses ␣af hed ch; drift 4.8× (tuned)
    "L2N35_an_b_e": 5,  # 0.53, KL +0.0012
    #   ␣an/b/␣e/␣On/␣app/ib/␣ab/␣rem (63 % of 32); after ␣find/Days/␣Today/␣May (80 % of 8)
    #   promotes ase ise ide; suppresses ␣cl ␣st ␣but; drift 3.8× (tuned)
    "L2N213_after_a_my": 30,  # 0.80, KL +0.0010
    #   after A/␣My/␣father/␣knows/␣time (76 % of 9); ␣f/␣it/␣friend/␣there/␣LORD/␣does/␣It/␣day
    #     (71 % of 32)
    #   promotes ight ␣spe ␣ye; suppresses aria arch ior; drift 4.4× (tuned)
    # ── by the first piece of the word (2 neurons)
    "L2N356_in_word_p": 55,  # 0.81, KL +0.0042
    #   in a word beginning p/b/d/f/c/s/l/m (57 % of 32); in a word beginning n/e/v/ma/pl/de/a/r
    #     (50 % of 32)
    #   promotes ␣law arrow irst; suppresses , ␣of ;; drift 4.4× (tuned)
    "L2N746_in_word_quote": 102,  # 0.70, KL +0.0024
    #   in a word beginning ␣”/␣a/;/␣that/␣What/␣it/␣all/␣shall (77 % of 32);
    #     ,/␣and/␣What/␣an/the/And/␣thou (76 % of 32)
    #   promotes ␣or ␣de ␣n; suppresses ␣Jan ␣Dec ␣tomorrow; drift 4.2× (tuned)
    # ── by the token three back (2 neurons)
    "L2N565_three_after_verb": 81,  # 0.63, KL +0.0038
    #   three after verb/nded/␣order; ␣be/␣see/␣make/␣take/ay/␣eat/␣go/␣do (61 % of 31)
    #   promotes ␣the ␣his ␣something; suppresses ets ␣number sc; drift 3.7× (tuned)
    "L2N306_m_l_went": 44,  # 0.79, KL +0.0014
    #   ␣m/␣l/␣went/␣came/␣ex/␣rem/␣re (75 % of 19); ␣m/␣l/␣were/␣rem/␣J/␣good/Ben/␣liked (74 %
    #     of 32)
    #   promotes em oved ain; suppresses [ ∖xcf ptember; drift 4.4× (tuned)
    # ── by the first piece of the word before (4 neurons)
    "L2N943_goodbye_all_friend": 121,  # 0.82, KL +0.0012
    #   ␣Goodbye/␣all/␣friend/␣l/␣she/␣does/␣Then/l (66 % of 27); after a word beginning
    #     ␣Then/␣What/␣home/␣job/␣see/␣There/Here (76 % of 17)
    #   promotes ower oy ax; suppresses w ill ale; drift 4.4× (tuned)
    "L2N394_ic_e_in": 61,  # 0.38, KL +0.0011
    #   ic/e/in/el/um/on/am/x (58 % of 32); in a text with the second token
    #     am/ib/ink/ire/y/oss/the/em (58 % of 21)
    #   promotes ac ot y; suppresses ner edn ~; drift 3.8× (tuned)
    "L2N415_close_colon_or": 67,  # 0.49, KL +9.9e-04
    #   ):/␣or/␣went/␣l/ical/ial/␣looked/␣good (75 % of 32); ␣the/␣was/al/ical/␣looked (78 % of
    #     32)
    #   promotes ␣open ern ou; suppresses iah ey ␣twel; drift 4× (tuned)
    "L2N73_in_word_friend": 8,  # 0.79, KL +9.2e-04
    #   in a word beginning ␣friend/␣does/p/b/s/c/d/␣B (60 % of 32); after
    #     ␣knows/p/c/b/h/d/␣What/m (62 % of 32)
    #   promotes so rell ven; suppresses ␣( adjective ␣ind; drift 4.6× (tuned)
    # ── by the token two back (3 neurons)
    "L2N195_small_with_ly": 26,  # 0.57, KL +0.0019
    #   ␣small/␣with/ly/ated/␣great/␣having/ible/ous (53 % of 32); in a word beginning
    #     ␣of/␣hard/␣large/␣pur/␣closed/␣light/␣sha/␣very (67 % of 32)
    #   promotes ␣sil ␣re ␣co; suppresses ␣whose ian 9; drift 4.3× (tuned)
    "L2N163_in_word_lord": 20,  # 0.69, KL +0.0011
    #   in a word beginning ␣LORD/␣capital/␣mother/␣father/␣city/␣king (77 % of 14);
    #     ␣LORD/p/␣some/␣said/␣l/Once/␣had/on (69 % of 32)
    #   promotes irit el esc; suppresses Now ␣Tuesday ␣cour; drift 4.6× (tuned)
    "L2N714_after_word_comma": 98,  # 0.59, KL +8.9e-04
    #   after a word beginning ,/./: (80 % of 32); after And/␣time/␣What/␣A/␣Where/␣Who/W/␣L (54
    #     % of 32)
    #   promotes as st us; suppresses ^ ␣farmer (; drift 4.6× (tuned)
    # ── by the token five back (2 neurons)
    "L2N580_five_after_what": 83,  # 0.60, KL +0.0012
    #   five after ␣What/”/ch/␣And/␣Which/S/arious/␣Th (53 % of 32); four after
    #     ␣What/us/␣colour/ation/␣Jesus/He/␣pl/␣another (60 % of 32)
    #   promotes ␣L ␣St ␣Ch; suppresses ␣mus act ␣fire; drift 4.2× (tuned)
    "L2N307_two_words_after": 45,  # 0.71, KL +0.0011
    #   two words after one beginning ./␣The/␣My/␣knows/␣What/␣mother/␣Then/␣what (76 % of 32);
    #     after ␣and/␣Then/␣he/␣capital/A/␣Goodbye/␣Hello/Here (76 % of 32)
    #   promotes s ilda ita; suppresses ␣are ␣lived ␣is; drift 3.7× (tuned)
    # ── position (1 neuron)
    "L2N312_early": 46,  # 0.72, KL +0.0022: position below 1; ␣or/␣in/b/c/d/␣d/␣on/␣by (73 % of 24)
    #   promotes arm sh th; suppresses irit ␣Albert ␣eyes; drift 3.9× (tuned)
    # ── by the first token of the sentence (1 neuron)
    "L2N159_in_sentence": 19,  # 0.80, KL +0.0020
    #   in a sentence beginning <|endoftext|>; ␣the/<|endoftext|>/␣every (99 % of 7); not
    #     <|endoftext|>/␣J/␣be (100 % of 32)
    #   promotes ␣Reed ␣high ␣end; suppresses ved ason !; drift 4.4× (tuned)
    # ── by the first token of the text (1 neuron)
    "L2N821_in_text_and": 112,  # 0.52, KL +0.0017
    #   in a text beginning And/␣a/os/:/ma/␣v/␣c/is (66 % of 19); ./:/And/␣what/␣as/' (76 % of
    #     32)
    #   promotes ␣for ␣cap ␣ang; suppresses ␣painter ␣engineer eld; drift 4.1× (tuned)
    # ── by the token four back (1 neuron)
    "L2N146_then_and_now": 16,  # 0.70, KL +0.0016
    #   ␣Then/And/␣Now/␣see/␣unto/␣him/␣so/␣So (63 % of 32); ␣and/␣Then/␣Now/␣see/␣So/␣before
    #     (76 % of 32)
    #   promotes ␣Moses ␣me ce; suppresses ␣Albert ilda ␣warm; drift 4.4× (tuned)
    # ── by the first piece of the word two back (1 neuron)
    "L2N520_was_with_r": 77,  # 0.64, KL +0.0013
    #   ␣was/␣with/␣r/␣d/␣hat/␣ball/␣g/␣having (64 % of 32); three after
    #     ␣end/adjective/␣yellow/␣green/Colours/␣near/␣brown (76 % of 23)
    #   promotes ␣green ␣blue ␣brown; suppresses den ␣Finch ct; drift 5× (tuned)
    # ── newlines (1 neuron)
    "L2N590_newlines": 86,  # 0.87, KL +9.1e-04
    #   newlines; after r/␣opposite/␣sac/␣p/␣elect/Opposites/␣slow/␣de (56 % of 32)
    #   promotes ify ical ific; suppresses art ␣sun ed; drift 4.3× (tuned)
    # ── no clear role (3 neurons)
    "L2N168": 21,  # 0.17, KL +0.0018
    #   no clear role: none of 17 behaviours needs it; weak label (0.17): in a text with the
    #     second token ire/am/all/ink/le/ow/oss/em (78 % of 15); two words after one beginning
    #     ␣with/␣p/␣leaves/␣sha/␣has/␣its/␣sp/␣pink (72 % of 28)
    #   promotes ␣flowers em ␣tail; suppresses ␣mer rop ␣tomorrow; drift 4.6× (tuned)
    "L2N322": 49,  # 0.30, KL +0.0014
    #   no clear role: none of 17 behaviours needs it; weak label (0.30):
    #     ed/␣or/␣m/␣used/␣for/␣made/␣as/␣d (59 % of 32); ␣(/␣in/␣used/␣made/ated/␣al/led/␣s (65
    #     % of 32)
    #   promotes ␣anim ␣ve ic; suppresses ␣priest day ho; drift 4.5× (tuned)
    "L2N962": 125,  # 0.27, KL +0.0014
    #   no clear role: none of 17 behaviours needs it; weak label (0.27):
    #     y/␣f/␣t/an/ish/ial/␣any/␣three (59 % of 32); ␣p/id/␣small/␣large/␣five/like/arious/␣A
    #     (49 % of 32)
    #   promotes - ␣her eren; suppresses meric Yes bert; drift 4.6× (tuned)
}
W_IN = select_rows(load("L2.w_in"), NEURONS)  # [132 neurons, 256] input directions
B_IN = select_rows(load("L2.b_in"), NEURONS)  # [132] biases
W_OUT = select_rows(load("L2.w_out"), NEURONS)  # [132 neurons, 256] output directions
MEAN = select_rows(load("L2.mean"), NEURONS)  # [132] mean activations


def neurons(x, run):
    """Return the output of layer 2's neurons for the residual stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ W_IN.T + B_IN) - MEAN  # [t, 132] deviations of the activations
    run.record_neurons("L2", active, W_OUT, NEURONS)
    return active @ W_OUT + MLP_CONSTANT
