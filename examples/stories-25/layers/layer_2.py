"""Layer 2 of 4: 1 of 8 heads, 132 of 1,024 neurons are in the core.

- L2H6_q_noun_with looks at <|endoftext|>/Q/noun and 29 more; ./␣of/<|endoftext|> and 29 more
  (0.71)

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


def L2H6_q_noun_with(n, run):
    """Looks at <|endoftext|>/Q/noun and 29 more; ./␣of/<|endoftext|> and 29 more.

    score     0.71, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    writes    lowers the logit of the token that it looks at (-0.54)
    cost      KL +0.2570 nats per token if its line in attention is deleted
    drift     relative weight change from the original: 21× (tuned)
    """
    return attend(
        "L2H6_q_noun_with", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0], mean=OV_MEAN[0]
    )


def attention(x, run):
    """Return the output of layer 2's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L2H6_q_noun_with(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(outputs)


# ── neurons ──────────────────────────────────────────────────────────────────

# NEURONS lists for each neuron its row in the weight blocks; its label score (correlation of
# predicted and actual activation on held-out text); the KL increase, nats per token, if it is
# ablated (held at its mean); always on: its mean in standard deviations; what it responds to; the
# tokens that it promotes and suppresses most when active (␣ is a space, ↵ a newline); its drift,
# the relative change of its weights from the original's. Delete a line to ablate that neuron.
# Each neuron writes its deviation from its mean on calibration text, and the constant holds the
# means, so deleting its line costs what is listed.
NEURONS = {
    # ── by the token (88 neurons)
    "L2N463_un_de": 72,  # 0.84, KL +0.0088: ␣”/<|endoftext|>/␣( and 5 more; ␣”/;/␣p and 27 more
    #   promotes to our I; suppresses ade ␣the ␣leaves; drift 3.9× (tuned)
    "L2N811_f_t_s": 111,  # 0.85, KL +0.0055: ␣f/␣t/␣s and 29 more; f/c/␣n and 29 more
    #   promotes aught ud ame; suppresses ␣re ␣in ␣de; drift 3.7× (tuned)
    "L2N347_noun_verb_adjective": 53,  # 0.92, KL +0.0043
    #   noun/verb/adjective and 1 more; after w/␣mark/␣ex and 15 more
    #   promotes lic c red; suppresses Today ␣Today ␣eat; drift 5× (tuned)
    "L2N118_or_and_to": 15,  # 0.73, KL +0.0036
    #   ␣or/␣and/␣to and 29 more; noun/ial/to and 29 more somewhere before
    #   promotes e j or; suppresses hank nna ~; drift 4.2× (tuned)
    "L2N571_what_plus": 82,  # 0.90, KL +0.0033: <|endoftext|>/␣What/␣plus; ␣”/␣f/␣Hello and 8 more
    #   promotes un self a; suppresses Y ␣whom ress; drift 4.7× (tuned)
    "L2N1_and_that_what": 0,  # 0.88, KL +0.0032
    #   ␣and/␣that/␣What and 29 more; ):/␣it/␣what and 29 more
    #   promotes ␣is ␣shall ␣are; suppresses ing ain ␣certain; drift 3.7× (tuned)
    "L2N284_possessives": 40,  # 0.91, KL +0.0032: possessives (␣an/␣mine/␣thine); an/␣app
    #   promotes ␣ear ␣equ ␣air; suppresses ri p uck; drift 5.1× (tuned)
    "L2N66_what_where_do": 7,  # 0.85, KL +0.0032
    #   ␣What/␣Where/␣Do and 21 more; ␣What/␣that/c and 29 more
    #   promotes ␣day ␣is ain; suppresses ke out m; drift 4.7× (tuned)
    "L2N956_this_here_lord": 123,  # 0.80, KL +0.0029
    #   ␣(/<|endoftext|>/. and 15 more; ␣(/␣of/␣that and 26 more
    #   promotes noun ition ude; suppresses ird ere ␣closed; drift 4× (tuned)
    "L2N4_the_the_two": 1,  # 0.83, KL +0.0027: ␣the/␣The/␣two and 29 more; ␣an/The/ir and 29 more
    #   promotes ␣tr ew ␣drum; suppresses ␣whom ple ␣whose; drift 4.2× (tuned)
    "L2N29_ed_used_d": 4,  # 0.58, KL +0.0025
    #   ;/<|endoftext|>/ed and 29 more; after adjective/”/verb and 29 more
    #   promotes ify ilt arden; suppresses ne ␣slept ␣bu; drift 4.1× (tuned)
    "L2N527_i": 78,  # 0.84, KL +0.0024
    #   ./”/␣” and 2 more; last followed by ␣Now/␣The/␣When and 29 more
    #   promotes ␣Then ␣On ␣They; suppresses orrow ␣States ue; drift 4.9× (tuned)
    "L2N106_prepositions": 13,  # 0.87, KL +0.0024
    #   prepositions (␣of/␣to/␣with and 27 more); ␣and/␣l/␣LORD and 29 more
    #   promotes ␣wom ␣the ␣P; suppresses or ory usually; drift 4× (tuned)
    "L2N747_a_the_the": 103,  # 0.80, KL +0.0023
    #   ):/␣a/␣The and 27 more; after noun/):/␣” and 13 more
    #   promotes ␣a ␣the ty; suppresses rell [ ␣where; drift 4.3× (tuned)
    "L2N954_ed_eth_ated": 122,  # 0.58, KL +0.0023
    #   ed/eth/ated and 29 more; ing/able/␣found and 29 more
    #   promotes ed led ced; suppresses ␣facts ␣son arden; drift 3.8× (tuned)
    "L2N711_given_noun_ial": 97,  # 0.47, KL +0.0022
    #   noun/)/ial and 29 more somewhere before; ␣the/es/␣by and 29 more; not <|endoftext|>/”/␣p
    #     and 29 more
    #   promotes ␣val ␣conf ␣sl; suppresses ~ bye noon; drift 3.7× (tuned)
    "L2N803_unto_on_ed": 110,  # 0.69, KL +0.0022: ␣unto/␣on/ed and 29 more; ␣of/ing/ly and 29 more
    #   promotes ␣death ␣piec le; suppresses ppos ain der; drift 4.2× (tuned)
    "L2N958_small_big_monday": 124,  # 0.60, KL +0.0022
    #   ␣small/␣big/␣Monday and 29 more; ed/ive/led and 29 more
    #   promotes <|endoftext|> ) ␣until; suppresses ted ically ched; drift 3.8× (tuned)
    "L2N83_ion_ction_ness": 10,  # 0.66, KL +0.0021
    #   ion/ction/ness and 29 more; s/ine/and and 29 more
    #   promotes s <|endoftext|> ␣by; suppresses ale ␣young au; drift 3.3× (tuned)
    "L2N826_be_is_ly": 114,  # 0.66, KL +0.0020: ␣be/␣is/ly and 21 more; ):/␣be/␣hath and 29 more
    #   promotes tr ts hes; suppresses ,” ill ␣find; drift 3.7× (tuned)
    "L2N757_shall_them_it": 105,  # 0.70, KL +0.0019
    #   ␣shall/␣them/␣it and 29 more; ␣was/s/␣I and 29 more
    #   promotes ␣by ␣sa ␣in; suppresses ␣It ps eople; drift 3.9× (tuned)
    "L2N214_said_w_say": 31,  # 0.60, KL +0.0019: ␣said/W/␣say and 28 more; t/f/␣I and 29 more
    #   promotes one oh ␣any; suppresses itchen ␣Stella ␣tw; drift 4× (tuned)
    "L2N702_a_to_or": 95,  # 0.78, KL +0.0018: ␣a/␣to/␣or and 29 more; ␣or/␣and/␣m and 29 more
    #   promotes od ␣l ch; suppresses ␣today ␣plus ced; drift 4.2× (tuned)
    "L2N235_lord_ers_israel": 35,  # 0.59, KL +0.0017
    #   ␣LORD/ers/␣Israel and 29 more; ir/ia/␣Egypt and 29 more
    #   promotes ␣were ␣into ␣should; suppresses age ified ile; drift 3.7× (tuned)
    "L2N255_sunday_six_thursday": 37,  # 0.88, KL +0.0015
    #   ./?/␣Sunday and 29 more; A/Q/␣he and 29 more
    #   promotes ons ␣Now ual; suppresses 's ␣him ely; drift 4.3× (tuned)
    "L2N207_it_there_what": 28,  # 0.88, KL +0.0014
    #   ./␣it/␣there and 24 more; after ␣capital/␣time/␣facts and 29 more
    #   promotes ␣Yolvia ␣today ␣egg; suppresses ast ly ␣heav; drift 4.5× (tuned)
    "L2N902_in_was_to": 119,  # 0.74, KL +0.0014
    #   ␣in/␣was/␣to and 29 more; in a word beginning ␣in/␣a/␣was and 29 more
    #   promotes ven ited vent; suppresses ␣together ound ecially; drift 4× (tuned)
    "L2N869_them_friends_him": 117,  # 0.59, KL +0.0014
    #   ␣them/␣friends/␣him and 29 more; ␣it/ion/␣you and 29 more
    #   promotes ␣back ither ␣away; suppresses ␣were ␣should ␣shalt; drift 4.1× (tuned)
    "L2N464_a_ne_re": 73,  # 0.79, KL +0.0014
    #   ␣a/␣ne/␣re and 8 more; after ␣gave/␣made/␣have and 5 more
    #   promotes ed igh eds; suppresses te ting man; drift 5.1× (tuned)
    "L2N564_ation_ion_ard": 80,  # 0.60, KL +0.0014: ation/ion/ard and 29 more; ␣m/ge/et and 29 more
    #   promotes ␣inv v less; suppresses ure ␣Friday ry; drift 4× (tuned)
    "L2N627_r_or_a": 88,  # 0.71, KL +0.0014: ␣r/␣or/␣a and 29 more; ␣r/␣ar/r and 28 more
    #   promotes ound ch ␣child; suppresses os aught ore; drift 4.5× (tuned)
    "L2N643_d_f_p": 93,  # 0.80, KL +0.0014: ␣d/␣f/␣p and 24 more; ␣d/:/p and 29 more
    #   promotes ␣stud ial anc; suppresses old ill onth; drift 4.7× (tuned)
    "L2N362_the_w_v": 57,  # 0.73, KL +0.0014: ␣the/␣w/␣v and 17 more; ␣w/␣a/␣v and 21 more
    #   promotes ␣possess ␣plus est; suppresses ␣sing ell ope; drift 4.6× (tuned)
    "L2N783_shall_or_will": 107,  # 0.68, KL +0.0014
    #   ;/␣shall/␣or and 28 more; noun/␣(/): and 29 more somewhere before
    #   promotes ism ␣ste bl; suppresses our ited ible; drift 4.4× (tuned)
    "L2N325_ed_went_came": 50,  # 0.76, KL +0.0014
    #   ed/␣went/␣came and 28 more; ␣was/␣unto/␣shall and 29 more
    #   promotes ote ␣the t; suppresses esday ~ ∖x8c; drift 4.2× (tuned)
    "L2N306_m_l_went": 44,  # 0.77, KL +0.0013: ␣m/␣l/␣went and 18 more; ␣m/./␣l and 29 more
    #   promotes em oved ain; suppresses [ ∖xcf ptember; drift 4.4× (tuned)
    "L2N875_given_noun_ial": 118,  # 0.58, KL +0.0013
    #   noun/ial/iz and 29 more somewhere before; ␣by/ated/k and 29 more; not ):/␣”/noun and 29
    #     more
    #   promotes e o ␣serv; suppresses our alia .; drift 3.7× (tuned)
    "L2N917_c_be_re": 120,  # 0.72, KL +0.0013: ␣c/␣be/re and 29 more; i/al/in and 29 more
    #   promotes ily y as; suppresses face ␣with ␣into; drift 4.2× (tuned)
    "L2N57_had_needs_found": 6,  # 0.72, KL +0.0013
    #   ␣had/␣needs/␣found and 20 more; ␣had/␣needs/; and 29 more
    #   promotes ␣a ␣the ␣an; suppresses ␣farmer acle ht; drift 4.4× (tuned)
    "L2N151_in_at_then": 17,  # 0.73, KL +0.0013
    #   ␣In/␣at/␣Then and 29 more; ↵/␣in/␣In and 29 more; not last followed by And/Nora/Ben and
    #     23 more
    #   promotes ren sel vania; suppresses ob uth ␣cap; drift 4× (tuned)
    "L2N195_small_great_with": 26,  # 0.59, KL +0.0013
    #   ␣small/␣great/␣with and 29 more; in a word beginning ␣of/␣sha/␣large and 29 more
    #   promotes ␣sil ␣re ␣co; suppresses ␣whose ian 9; drift 4.3× (tuned)
    "L2N461_the_or_be": 71,  # 0.63, KL +0.0013
    #   ␣the/␣or/␣be and 29 more; in a word beginning ␣is/␣or/␣be and 29 more; not in a sentence
    #     beginning And/␣and/I and 29 more
    #   promotes are ak ake; suppresses ible ␣Lane ␣flag; drift 4.2× (tuned)
    "L2N580_after_been_capital": 83,  # 0.63, KL +0.0013
    #   after ␣been/␣capital/␣flag and 20 more; ical/␣genus/␣United and 29 more
    #   promotes ␣L ␣St ␣Ch; suppresses ␣mus act ␣fire; drift 4.2× (tuned)
    "L2N457_the_the_a": 70,  # 0.80, KL +0.0013
    #   ␣the/␣The/␣a and 29 more; after ␣a/␣find/␣lost and 28 more
    #   promotes ent ab ag; suppresses ␣Marsh tto ␣Frost; drift 4.5× (tuned)
    "L2N355_or_ing_ical": 54,  # 0.49, KL +0.0012: ␣or/ing/) and 29 more; ␣a/␣of/ric and 29 more
    #   promotes ␣dire oria ␣place; suppresses ong ful m; drift 4.1× (tuned)
    "L2N397_ball_box_hat": 62,  # 0.77, KL +0.0012
    #   ␣ball/␣box/␣hat and 29 more; in a sentence beginning <|endoftext|>/Once/␣There and 29
    #     more
    #   promotes ␣how ate ␣first; suppresses ct ␣but ach; drift 4.6× (tuned)
    "L2N549_s_es_th": 79,  # 0.65, KL +0.0012: s/es/th and 29 more; ing/␣from/␣found and 29 more
    #   promotes <|endoftext|> ␣for ␣(; suppresses ne 3 ull; drift 3.6× (tuned)
    "L2N847_after_goodbye_hello": 115,  # 0.81, KL +0.0012
    #   after ␣Goodbye/␣Hello/␣said and 29 more; ␣said/␣p/␣what and 10 more
    #   promotes ap ␣Nora ␣Lily; suppresses ␣thing ␣anim ␣part; drift 4.4× (tuned)
    "L2N313_r_as_tr": 47,  # 0.78, KL +0.0012: ␣r/␣as/␣tr and 19 more; ␣r/␣tr/␣le and 29 more
    #   promotes ad ather ham; suppresses ␣painted ␣mer ␣offer; drift 4.6× (tuned)
    "L2N493_ain_ow_down": 75,  # 0.63, KL +0.0011: ain/ow/␣down and 29 more; t/␣went/et and 29 more
    #   promotes est ings eth; suppresses ope iday ket; drift 3.7× (tuned)
    "L2N634_or_verb_f": 91,  # 0.58, KL +0.0011: ␣or/”/verb and 21 more; ␣and/␣(/␣in and 29 more
    #   promotes ␣eng pl ␣sec; suppresses ages form ations; drift 4.5× (tuned)
    "L2N158_in_on_of": 18,  # 0.43, KL +0.0011
    #   ␣in/␣on/␣of and 29 more; ␣on/␣in/␣at and 29 more; not after ␣(/␣were/␣lives and 29 more
    #   promotes it es ement; suppresses se ␣tail ete; drift 4.4× (tuned)
    "L2N511_l_pl_gave": 76,  # 0.61, KL +0.0011: ␣l/␣pl/␣gave and 29 more; ␣pl/␣l/␣was and 29 more
    #   promotes h ants umb; suppresses dom ␣count form; drift 4.7× (tuned)
    "L2N116_the_ic_al": 14,  # 0.53, KL +0.0011
    #   ␣the/ic/al and 29 more; in a word beginning ␣a/␣h/␣met and 29 more
    #   promotes ␣K ␣R n; suppresses ted eds igits; drift 4.2× (tuned)
    "L2N174_said_ed_done": 22,  # 0.66, KL +0.0011: ␣said/ed/␣done and 29 more; t/id/ged and 29 more
    #   promotes ) : ,; suppresses ␣Jan ␣Dec rell; drift 3.9× (tuned)
    "L2N1011_lord_it_the": 130,  # 0.45, KL +0.0010
    #   ␣LORD/␣it/the and 29 more; two after ␣”/;/And and 29 more
    #   promotes ane yl ␣earth; suppresses <|endoftext|> ” :; drift 3.9× (tuned)
    "L2N105_be_for_were": 12,  # 0.70, KL +0.0010
    #   ␣be/␣for/␣were and 29 more; ␣is/ed/adjective and 29 more
    #   promotes ␣that ␣live th; suppresses te ited ␣Greta; drift 3.9× (tuned)
    "L2N338_had_st_on": 52,  # 0.77, KL +0.0010: ␣had/␣st/␣On and 29 more; ␣had/␣is/␣st and 29 more
    #   promotes ro let u; suppresses ␣Black ␣Wood ke; drift 4.1× (tuned)
    "L2N790_ry_se_ate": 108,  # 0.50, KL +0.0010
    #   ry/␣se/ate and 29 more; two after verb/␣will/␣shall and 18 more
    #   promotes ate ize iver; suppresses less ht irst; drift 4.1× (tuned)
    "L2N290_what_then_imp": 42,  # 0.53, KL +0.0010
    #   ␣What/␣Then/␣imp and 29 more; in a word beginning ␣said/␣trans/␣des and 29 more
    #   promotes via res ield; suppresses ␣not ␣no ely; drift 3.9× (tuned)
    "L2N484_ed_d_s": 74,  # 0.50, KL +0.0010
    #   ed/␣d/␣s and 29 more; after ␣shall/␣they/␣he and 29 more
    #   promotes to ied com; suppresses ␣s ␣things ru; drift 3.9× (tuned)
    "L2N964_having_with_w": 126,  # 0.40, KL +0.0010
    #   -/␣having/␣with and 29 more; in a word beginning ␣the/␣to/- and 29 more
    #   promotes ␣than ered ers; suppresses ouse ␣cat amm; drift 4.3× (tuned)
    "L2N185_plus_est_pt": 24,  # 0.74, KL +9.9e-04
    #   ␣plus/est/pt and 29 more; two after ␣could/␣what/␣you and 29 more
    #   promotes ur ually ant; suppresses istic ne ize; drift 4.5× (tuned)
    "L2N706_not_h_m": 96,  # 0.60, KL +9.9e-04: ␣not/␣h/␣m and 16 more; ␣it/␣h/␣are and 29 more
    #   promotes h ur aul; suppresses ␣Stone itude ␣colour; drift 4.3× (tuned)
    "L2N1015_ar_ort_ow": 131,  # 0.48, KL +9.8e-04: ar/ort/ow and 29 more; ed/␣in/ing and 29 more
    #   promotes ily ␣ed ␣piec; suppresses igits ∖xbe usalem; drift 4.1× (tuned)
    "L2N799_ment_ation_str": 109,  # 0.61, KL +9.8e-04
    #   ment/ation/str and 29 more; ␣capital/ial/ology and 29 more
    #   promotes ␣occ ing ␣s; suppresses har han gor; drift 4.2× (tuned)
    "L2N984_e_es_under": 128,  # 0.66, KL +9.7e-04
    #   ,/”/e and 29 more; in a word beginning :/␣alt/␣Ol and 29 more; not after
    #     ␣Goodbye/␣Hello/␣said and 29 more
    #   promotes ␣ear ↵ ␣of; suppresses ␣Fin gypt rael; drift 3.7× (tuned)
    "L2N97_was_were_be": 11,  # 0.65, KL +9.6e-04
    #   ␣was/␣were/␣be and 29 more; n/␣did/␣have and 29 more
    #   promotes h ts t; suppresses oice self thren; drift 4.6× (tuned)
    "L2N245_in_goodbye_in": 36,  # 0.71, KL +9.5e-04
    #   ␣in/␣Goodbye/␣In and 29 more; ␣(/␣Goodbye/␣In and 29 more
    #   promotes ab ␣Egypt ␣his; suppresses fe ␣Han ␣sign; drift 4.5× (tuned)
    "L2N444_after_a_in": 68,  # 0.47, KL +9.5e-04
    #   after ␣a/␣in/con and 29 more; fl/en/ven and 29 more
    #   promotes led ce ␣liked; suppresses <|endoftext|> ay ␣again; drift 3.8× (tuned)
    "L2N600_to_at_was": 87,  # 0.78, KL +9.4e-04
    #   ␣to/␣at/␣was and 29 more; ␣of/␣is/␣behind and 29 more
    #   promotes es e able; suppresses ∖xfd (U+000B) (U+0005); drift 4.3× (tuned)
    "L2N291_er_in_ion": 43,  # 0.62, KL +9.3e-04: er/␣in/ion and 29 more; ␣form/st/l and 29 more
    #   promotes ature ine at; suppresses ␣right land ra; drift 4× (tuned)
    "L2N962_y_t_f": 125,  # 0.37, KL +9.2e-04: y/␣t/␣f and 29 more; id/ted/arious and 29 more
    #   promotes - ␣her eren; suppresses meric Yes bert; drift 4.6× (tuned)
    "L2N14_blue_old_pink": 2,  # 0.57, KL +8.5e-04
    #   ␣blue/␣old/␣pink and 29 more; ␣f/␣one/␣l and 29 more
    #   promotes ␣plus en ␣end; suppresses eds ␣hor ␣mus; drift 4.1× (tuned)
    "L2N403_shall_said_was": 66,  # 0.72, KL +8.4e-04
    #   ␣shall/␣said/␣was and 29 more; three after ␣sunny/And/os and 29 more
    #   promotes ␣ar ␣d ␣con; suppresses ale ␣Aug ~; drift 4.1× (tuned)
    "L2N449_as_then_now": 69,  # 0.69, KL +8.3e-04
    #   ␣as/␣Then/␣Now and 29 more; in a word beginning ␣of/␣that/␣for and 29 more
    #   promotes let ␣ye ␣the; suppresses ␣plus arden ary; drift 4× (tuned)
    "L2N229_ing_or_ly": 34,  # 0.64, KL +8.2e-04: ing/␣or/ly and 29 more; ed/␣to/y and 29 more
    #   promotes ble <|endoftext|> ces; suppresses ot ound ination; drift 3.8× (tuned)
    "L2N714_when_and_is": 98,  # 0.58, KL +8.2e-04
    #   ␣when/And/␣Is and 29 more; after And/␣Where/␣then and 29 more
    #   promotes as st us; suppresses ^ ␣farmer (; drift 4.6× (tuned)
    "L2N264_nora_os_nora": 39,  # 0.54, KL +8.1e-04
    #   ␣Nora/os/Nora and 29 more; es/an/␣LORD and 29 more
    #   promotes ␣and ,” <|endoftext|>; suppresses ite ites ld; drift 3.5× (tuned)
    "L2N635_ive_or_ing": 92,  # 0.52, KL +8.0e-04
    #   ive/␣or/ing and 29 more; verb/adjective/␣having and 29 more in the last 8 tokens
    #   promotes ily th ␣thoug; suppresses ␣shalt ␣Marsh ie; drift 3.8× (tuned)
    "L2N1007_after_st_c": 129,  # 0.51, KL +7.9e-04
    #   after ␣st/␣c/␣at and 29 more; ␣hat/␣ball/orn and 29 more
    #   promotes ␣y fl ped; suppresses ␣There old ␣night; drift 3.9× (tuned)
    "L2N227_what_i_shall": 33,  # 0.72, KL +7.7e-04
    #   ␣What/␣I/␣shall and 29 more; ␣What/␣he/␣not and 29 more
    #   promotes ␣t ␣am ␣fe; suppresses ~ ␣Good X; drift 4.1× (tuned)
    "L2N78_capital_father_flag": 9,  # 0.74, KL +7.7e-04
    #   ␣capital/␣father/␣flag and 27 more; after ␣The/␣the/␣bird and 29 more
    #   promotes irit less ␣nam; suppresses ␣prop ␣mer gether; drift 4.4× (tuned)
    "L2N974_d_s_at": 127,  # 0.65, KL +7.1e-04: ␣d/␣s/␣at and 22 more; ␣d/␣plus/s and 29 more
    #   promotes out our ␣twelve; suppresses oth get ␣Listen; drift 4.5× (tuned)
    "L2N402_from_am_il": 65,  # 0.65, KL +6.5e-04
    #   ”/␣from/am and 29 more; after ␣G/␣T/fl and 29 more
    #   promotes ble b ent; suppresses ␣goat her urn; drift 4.2× (tuned)
    "L2N726_and_f_se": 100,  # 0.57, KL +6.5e-04: ␣/␣and/␣f and 29 more; ./␣/␣se and 29 more
    #   promotes ␣position est ad; suppresses ␣a ␣Ed ␣an; drift 4.3× (tuned)
    "L2N762_in_sentence_the": 106,  # 0.47, KL +6.2e-04
    #   in a sentence beginning The/B/I and 29 more; ␣my/␣his/␣me and 29 more
    #   promotes ps imes ary; suppresses ␣Can ␣Moses ␣rec; drift 4× (tuned)
    "L2N587_a_a_sh": 85,  # 0.76, KL +6.1e-04: A/␣A/sh and 29 more; y/n/el and 29 more
    #   promotes bit f ri; suppresses es atic ␣R; drift 4.2× (tuned)
    # ── by what followed the token when it was last seen (13 neurons)
    "L2N211_a_con_looked": 29,  # 0.85, KL +0.0024: ␣a/␣/␣con and 3 more; a/␣went/␣came and 14 more
    #   promotes ␣k ions ␣sh; suppresses ␣Marsh ise ␣another; drift 4.7× (tuned)
    "L2N188_he_she_and": 25,  # 0.63, KL +0.0022
    #   ./␣He/␣She and 29 more; after ./␣friends/␣Now and 29 more
    #   promotes ely ␣found ␣saith; suppresses ?” ␣may ␣Dec; drift 4.3× (tuned)
    "L2N756_r_st_m": 104,  # 0.43, KL +0.0021: ␣r/␣st/␣m and 29 more; ␣or/et/␣ele and 29 more
    #   promotes s ps ers; suppresses face ␣home );; drift 3.4× (tuned)
    "L2N363_i_he_she": 58,  # 0.77, KL +0.0013
    #   ␣I/␣he/␣she and 29 more; after ␣The/␣Now/␣There and 25 more
    #   promotes ␣like uring oc; suppresses ␣thou ␣it ick; drift 4.3× (tuned)
    "L2N398_and_shall_when": 63,  # 0.62, KL +0.0012
    #   And/␣shall/␣when and 13 more; last followed by ␣behold/␣3/␣they and 11 more; not after
    #     us/␣knows/␣I and 29 more
    #   promotes ␣Sam ␣God ␣they; suppresses ap read ␣cl; drift 5× (tuned)
    "L2N206_ly_hungry_sad": 27,  # 0.68, KL +0.0012
    #   :/ly/␣hungry and 29 more; after ␣is/Tom/Nora and 29 more
    #   promotes nder ␣without ␣according; suppresses tto ico ia; drift 4.2× (tuned)
    "L2N256_c_mother_some": 38,  # 0.73, KL +0.0010
    #   ␣c/␣mother/␣some and 27 more; ␣mother/?/␣t and 29 more
    #   promotes ult ␣tomorrow our; suppresses ify ry ␣elect; drift 4.3× (tuned)
    "L2N585_e_the_a": 84,  # 0.36, KL +9.9e-04
    #   ␣e/the/␣a and 29 more; in a word beginning ␣an/␣e/␣he and 29 more
    #   promotes ten ew pt; suppresses ence ␣body ␣buys; drift 4.3× (tuned)
    "L2N307_after_then_and": 45,  # 0.71, KL +9.8e-04
    #   after ␣Then/␣and/And and 29 more; after ␣Then/␣The/␣that and 29 more
    #   promotes s ilda ita; suppresses ␣are ␣lived ␣is; drift 3.7× (tuned)
    "L2N322_used_ed_made": 49,  # 0.30, KL +8.8e-04
    #   ␣used/ed/␣made and 29 more; last followed by ␣On/noun/g and 7 more
    #   promotes ␣anim ␣ve ic; suppresses ␣priest day ho; drift 4.5× (tuned)
    "L2N218_after_con_ad": 32,  # 0.52, KL +7.9e-04
    #   after ␣con/␣ad/con and 29 more; es/c/iz and 29 more
    #   promotes es ys eth; suppresses And ↵ ␣prov; drift 3.8× (tuned)
    "L2N628_have_do_gave": 89,  # 0.68, KL +7.7e-04
    #   ␣have/␣Do/␣gave and 26 more; ␣to/␣unto/␣play and 29 more
    #   promotes k ␣It ets; suppresses ally ary ␣lar; drift 4.4× (tuned)
    "L2N328_and_or_a": 51,  # 0.46, KL +7.6e-04
    #   ␣and/␣or/a and 29 more; ar/;/k and 29 more; not in a sentence beginning
    #     And/␣and/Opposites and 29 more
    #   promotes ol sha p; suppresses ue very ion; drift 4.2× (tuned)
    # ── by the token before (12 neurons)
    "L2N736_in_ex_con": 101,  # 0.84, KL +0.0019: ␣in/␣ex/con and 23 more; ␣ex/␣per/con and 29 more
    #   promotes ␣peace tr ree; suppresses ␣wor nna onth; drift 4.2× (tuned)
    "L2N632_that_you_who": 90,  # 0.59, KL +0.0019
    #   ␣that/␣you/␣who and 29 more; ␣to/):/␣who and 29 more
    #   promotes is ␣dist inn; suppresses vent ␣other ita; drift 4.4× (tuned)
    "L2N385_after_q_shopping": 60,  # 0.83, KL +0.0019: after Q/Shopping/Names; ␣Then/␣what/␣needs
    #   promotes own ␣Which au; suppresses ␣seven ma me; drift 5.6× (tuned)
    "L2N314_after_q_tom": 48,  # 0.86, KL +0.0014
    #   after Q/Tom/Nora and 21 more; :/␣Then/␣s and 7 more
    #   promotes ␣Goodbye ung w; suppresses it ␣word ␣Jes; drift 4.4× (tuned)
    "L2N400_to_is_plus": 64,  # 0.75, KL +0.0013
    #   ␣to/␣is/␣plus and 25 more; after ␣it/Today/Numbers and 20 more
    #   promotes ime um age; suppresses ␣af hed ch; drift 4.8× (tuned)
    "L2N943_goodbye_all_friend": 121,  # 0.84, KL +0.0011
    #   ␣Goodbye/␣all/␣friend and 24 more; after ␣My/␣knows/␣mother and 5 more
    #   promotes ower oy ax; suppresses w ill ale; drift 4.4× (tuned)
    "L2N360_before_what_have": 56,  # 0.72, KL +0.0010
    #   last followed by ␣What/␣have/␣capital and 29 more; after ␣capital/␣been/␣flag and 6
    #     more; not last followed by ␣What/␣time/↵ and 29 more
    #   promotes ers ather ␣El; suppresses ␣something ␣sha ␣Ol; drift 4.5× (tuned)
    "L2N27_a_in_then": 3,  # 0.77, KL +0.0010: A/,/␣” and 29 more; A/␣In/␣Then and 23 more
    #   promotes ows ow able; suppresses em ␣eng ause; drift 4.4× (tuned)
    "L2N73_after_my_b": 8,  # 0.78, KL +9.7e-04
    #   after ␣My/b/c and 29 more; in a word beginning ␣friend/␣does/s and 29 more
    #   promotes so rell ven; suppresses ␣( adjective ␣ind; drift 4.6× (tuned)
    "L2N35_an_b_app": 5,  # 0.52, KL +9.3e-04: ␣an/b/␣app and 29 more; ␣app/␣inc/c and 29 more
    #   promotes ase ise ide; suppresses ␣cl ␣st ␣but; drift 3.8× (tuned)
    "L2N213_f_friend_lord": 30,  # 0.83, KL +8.0e-04
    #   ␣f/␣friend/␣LORD and 27 more; after ␣My/A/␣father and 6 more
    #   promotes ight ␣spe ␣ye; suppresses aria arch ior; drift 4.4× (tuned)
    "L2N146_then_and_now": 16,  # 0.73, KL +6.4e-04
    #   ␣Then/And/␣Now and 29 more; ␣and/␣Then/␣Now and 29 more; not in a word beginning
    #     ./␣what/␣him and 29 more
    #   promotes ␣Moses ␣me ce; suppresses ␣Albert ilda ␣warm; drift 4.4× (tuned)
    # ── by the token three back (6 neurons)
    "L2N565_be_see_make": 81,  # 0.60, KL +0.0039
    #   ␣be/␣see/␣make and 29 more; three after verb/␣order/nded and 2 more
    #   promotes ␣the ␣his ␣something; suppresses ets ␣number sc; drift 3.7× (tuned)
    "L2N285_lost_and_once": 41,  # 0.63, KL +0.0013
    #   ./␣lost/And and 29 more; ␣the/␣lost/␣and and 29 more
    #   promotes ron ine ile; suppresses ␣slept ␣lives ire; drift 4.5× (tuned)
    "L2N717_the_and_r": 99,  # 0.54, KL +1.0e-03
    #   ␣the/␣and/␣r and 29 more; after ␣the/␣behind/␣near and 29 more
    #   promotes ␣United f ner; suppresses ␣sound ␣manner ␣much; drift 4.8× (tuned)
    "L2N375_the_f_f": 59,  # 0.61, KL +9.5e-04
    #   ”/␣the/f and 29 more; after ␣of/␣in/␣into and 27 more
    #   promotes H ␣ey ␣genus; suppresses ister ance or; drift 4.9× (tuned)
    "L2N848_after_my_knows": 116,  # 0.86, KL +9.5e-04
    #   after ␣My/␣knows/␣father and 6 more; ␣does/␣friend/␣know; not three after
    #     ants/␣Can/␣Stella and 23 more
    #   promotes ␣man ith ␣There; suppresses edn ␣home ␣Tu; drift 5.3× (tuned)
    "L2N394_ic_ium_um": 61,  # 0.42, KL +8.3e-04: ic/ium/um and 29 more; ium/u/e and 29 more
    #   promotes ac ot y; suppresses ner edn avid; drift 3.8× (tuned)
    # ── by the first piece of the word (3 neurons)
    "L2N356_in_word_b": 55,  # 0.79, KL +0.0042
    #   in a word beginning b/d/c and 29 more; in a word beginning e/n/r and 29 more
    #   promotes ␣law arrow irst; suppresses , ␣of ;; drift 4.4× (tuned)
    "L2N746_in_word_a": 102,  # 0.72, KL +0.0024
    #   in a word beginning ␣”/␣a/␣What and 29 more; ,/␣and/␣an and 29 more
    #   promotes ␣or ␣de ␣n; suppresses ␣Jan ␣Dec ␣tomorrow; drift 4.2× (tuned)
    "L2N825_ation_h_on": 113,  # 0.48, KL +5.5e-04
    #   ␣(/?/ation and 29 more; in a word beginning th/l/ang and 29 more
    #   promotes ty y id; suppresses uck It ␣him; drift 4.3× (tuned)
    # ── by the token two back (4 neurons)
    "L2N415_the_or_ical": 67,  # 0.50, KL +9.5e-04
    #   ␣the/␣or/): and 29 more; after noun/␣under/␣behind and 28 more
    #   promotes ␣open ern ou; suppresses iah ey ␣twel; drift 4× (tuned)
    "L2N181_what_that_when": 23,  # 0.69, KL +8.9e-04
    #   ./␣what/␣that and 28 more; ␣When/␣what/.” and 29 more
    #   promotes l har ally; suppresses roy stem uit; drift 4.4× (tuned)
    "L2N163_in_word_lord": 20,  # 0.73, KL +8.4e-04
    #   in a word beginning ␣LORD/␣capital/␣mother and 11 more; ␣LORD/␣l/␣day and 29 more
    #   promotes irit el esc; suppresses Now ␣Tuesday ␣cour; drift 4.6× (tuned)
    "L2N520_two_after_painted": 77,  # 0.60, KL +7.4e-04
    #   two after ␣painted; ␣hat/␣was/␣r and 29 more
    #   promotes ␣green ␣blue ␣brown; suppresses den ␣Finch ct; drift 5× (tuned)
    # ── by the first token of the sentence (2 neurons)
    "L2N159_in_sentence": 19,  # 0.80, KL +0.0013
    #   in a sentence beginning <|endoftext|>; ␣the/<|endoftext|>/␣every and 4 more; not
    #     <|endoftext|>/␣see/␣friends and 29 more
    #   promotes ␣Reed ␣high ␣end; suppresses ved ason !; drift 4.4× (tuned)
    "L2N646_in_sentence_and": 94,  # 0.69, KL +9.8e-04
    #   in a sentence beginning And/Then/␣and and 29 more; in a sentence beginning The/I/␣but
    #     and 29 more
    #   promotes al k b; suppresses } ~ ␣Aug; drift 4.2× (tuned)
    # ── position (1 neuron)
    "L2N312_early": 46,  # 0.72, KL +0.0022: position below 1; ␣or/␣in/␣d and 24 more
    #   promotes arm sh ild; suppresses irit ␣Albert ␣eyes; drift 3.9× (tuned)
    # ── by a token so far (1 neuron)
    "L2N821_given_shall_lord": 112,  # 0.77, KL +0.0013
    #   ␣shall/␣LORD/␣unto and 29 more somewhere before; in a word beginning ␣the/./: and 29
    #     more
    #   promotes ␣for ␣cap ␣ang; suppresses ␣painter ␣engineer eld; drift 4.1× (tuned)
    # ── newlines (1 neuron)
    "L2N590_newlines": 86,  # 0.87, KL +8.5e-04: newlines; act/at/if and 26 more
    #   promotes ify ical ific; suppresses art ␣sun ed; drift 4.3× (tuned)
    # ── no clear role (1 neuron)
    "L2N168": 21,  # 0.19, KL +7.4e-04
    #   no clear role: weak label (0.19): in a sentence beginning f/m/p and 9 more; ␣p/-/like
    #     and 11 more; not in a word beginning ␣(/<|endoftext|>/p and 29 more
    #   promotes ␣flowers ␣tail em; suppresses ␣mer rop ␣tomorrow; drift 4.6× (tuned)
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
