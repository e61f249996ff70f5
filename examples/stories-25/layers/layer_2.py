"""Layer 2 of 4: 1 of 8 heads and 132 of 1,024 neurons are in the core.

- L2H6_q_noun_with looks at <|endoftext|>/Q/noun and 29 more; ./<|endoftext|>/; and 29 more (0.73)

Pruned: heads 0, 1, 2, 3, 4, 5, 7; 892 neurons. What they wrote on average is in
ATTENTION_CONSTANT and MLP_CONSTANT.
"""

from numerics import attend, gelu_new, load, norm, rows_of

QK = load("L2.qk")  # [1 head, query and key, 32, 256]
QUERY_BIAS = load("L2.query_bias")  # [1 head, 32] what each head looks for whatever it reads
OV = load("L2.ov")  # [1 head, value and output, 32, 256]
ATTENTION_CONSTANT = load("L2.attention_constant")  # [256] what the heads write whatever they read
MLP_CONSTANT = load("L2.mlp_constant")  # [256] what the neurons write whatever they read

# ── heads ────────────────────────────────────────────────────────────────────


def L2H6_q_noun_with(n, run):
    """Looks at <|endoftext|>/Q/noun and 29 more; ./<|endoftext|>/; and 29 more.

    score    0.73, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.54)
    without  KL +0.1200 nats a token
    tuned    10.00 from what was lifted
    """
    return attend("L2H6_q_noun_with", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0])


def attention(x, run):
    """What the heads of layer 2 write, given the stream x: [t, 256] -> [t, 256].

    Without its line a head is off.
    """
    n = norm(x)
    written = [
        L2H6_q_noun_with(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(written)


# ── neurons ──────────────────────────────────────────────────────────────────

# NEURONS has a line for each neuron: its row in the blocks below, how well its label predicts it
# on text that the label was not chosen on, what a token costs without it (KL, nats), and the
# label, and the tokens that it raises and lowers most when it fires (␣ is a space, ↵ a new line).
# Without its line a neuron is off.
NEURONS = {
    # ── by the token (93 neurons)
    "L2N463_un": 72,  # 0.84, KL +0.0058: ␣”/<|endoftext|>/␣( and 4 more; ␣”/↵/; and 17 more
    #   promotes to our I; suppresses ␣power ␣took ␣dry; tuned, 2.40 from what was lifted
    "L2N811_f_t_r": 111,  # 0.82, KL +0.0033: ␣f/␣t/␣r and 29 more; ␣m/f/c and 29 more
    #   promotes ind ud ung; suppresses ␣re ␣in ␣de; tuned, 2.20 from what was lifted
    "L2N118_or_and_of": 15,  # 0.72, KL +0.0021
    #   ␣or/␣and/␣of and 29 more; noun/)/ial and 29 more somewhere before
    #   promotes j ␣two ␣both; suppresses hank mark nna; tuned, 2.50 from what was lifted
    "L2N211_a_con_looked": 29,  # 0.88, KL +0.0019: ␣a/␣con/␣looked; a/␣/␣went and 12 more
    #   promotes ␣str ime ␣sh; suppresses ␣Marsh ise res; tuned, 3.00 from what was lifted
    "L2N803_unto_on_see": 110,  # 0.68, KL +0.0018
    #   ␣unto/␣on/␣see and 29 more; ␣of/␣to/ing and 29 more
    #   promotes ␣death ␣piec ␣sword; suppresses ppos ain ␣liked; tuned, 2.70 from what was
    #     lifted
    "L2N527_i_g": 78,  # 0.87, KL +0.0018
    #   ./”/␣” and 3 more; last followed by ␣The/↵/␣Now and 23 more
    #   promotes ␣Then ␣They ␣”; suppresses ␣States gether ␣needs; tuned, 3.10 from what was
    #     lifted
    "L2N747_the_the_a": 103,  # 0.83, KL +0.0018
    #   ):/␣the/␣The and 24 more; after noun/):/␣” and 13 more
    #   promotes ␣a ␣p ␣the; suppresses aturday [ rell; tuned, 2.70 from what was lifted
    "L2N746_a_and_it": 102,  # 0.74, KL +0.0018: ,/␣a/␣and and 29 more; ;/␣”/␣What and 29 more
    #   promotes ␣or ␣in ␣de; suppresses ␣tomorrow ␣Dec ␣Jan; tuned, 2.70 from what was lifted
    "L2N958_ed_small_big": 124,  # 0.56, KL +0.0017
    #   ed/␣small/␣big and 29 more; ␣ten/ent/␣five and 29 more
    #   promotes <|endoftext|> ) ␣and; suppresses ted orn ␣little; tuned, 2.30 from what was
    #     lifted
    "L2N1_and_that_what": 0,  # 0.87, KL +0.0017
    #   ␣and/␣that/␣What and 29 more; after :/,/adjective and 29 more
    #   promotes ␣is ␣shall ␣are; suppresses ing Now one; tuned, 2.30 from what was lifted
    "L2N188_he_she_and": 25,  # 0.64, KL +0.0017
    #   ./␣He/␣She and 29 more; ␣Now/One/␣went and 29 more in the last 8 tokens
    #   promotes onia ␣found ound; suppresses ␣mer ␣tomorrow ?”; tuned, 3.00 from what was
    #     lifted
    "L2N711_given_noun_form": 97,  # 0.69, KL +0.0017
    #   ):/noun/) and 29 more somewhere before; ␣the/s/an and 29 more; not ./↵/: and 29 more
    #     somewhere before
    #   promotes ␣val ␣sl ␣rel; suppresses noon ~ ∖x85; tuned, 2.40 from what was lifted
    "L2N4_the_the_two": 1,  # 0.82, KL +0.0016: ␣the/␣The/␣two and 23 more; ␣an/The/j and 29 more
    #   promotes ␣tr ␣drum ies; suppresses ' ␣whom ␣whose; tuned, 2.60 from what was lifted
    "L2N106_prepositions": 13,  # 0.84, KL +0.0015
    #   prepositions (␣of/␣to/␣in and 20 more); ␣or/␣all/␣f and 29 more
    #   promotes ␣any ian ␣P; suppresses or usually ory; tuned, 2.60 from what was lifted
    "L2N954_ed_eth_ated": 122,  # 0.55, KL +0.0015
    #   ed/eth/ated and 29 more; ut/able/␣depart and 29 more
    #   promotes led ed ced; suppresses ␣facts arden ␣son; tuned, 2.40 from what was lifted
    "L2N255_six_it_tuesday": 37,  # 0.88, KL +0.0014: ./?/␣six and 24 more; h/␣Who/Q and 29 more
    #   promotes <|endoftext|> ␣Now ␣Listen; suppresses ␣therefore ely ␣also; tuned, 2.70 from
    #     what was lifted
    "L2N457_the_the_a": 70,  # 0.79, KL +0.0014
    #   ␣the/␣The/␣a and 25 more; after ␣a/␣find/␣lost and 22 more
    #   promotes ent un ab; suppresses ␣Marsh tto ␣order; tuned, 3.10 from what was lifted
    "L2N571_what_plus": 82,  # 0.90, KL +0.0014: <|endoftext|>/␣What/␣plus; ␣”/␣f/f and 7 more
    #   promotes self un a; suppresses ress ␣ang Y; tuned, 3.10 from what was lifted
    "L2N214_w_said_say": 31,  # 0.65, KL +0.0014: W/␣said/␣say and 29 more; W/e/h and 29 more
    #   promotes one oh ␣it; suppresses itchen ␣Stella ␣tw; tuned, 2.60 from what was lifted
    "L2N702_a_to_or": 95,  # 0.76, KL +0.0014: ␣a/␣to/␣or and 28 more; ␣or/␣and/␣m and 29 more
    #   promotes ␣anim oll od; suppresses ␣today ␣than ced; tuned, 2.70 from what was lifted
    "L2N325_ed_ing_went": 50,  # 0.73, KL +0.0014
    #   ed/ing/␣went and 29 more; ␣unto/ced/␣them and 29 more
    #   promotes ␣the ␣forth ote; suppresses ized ened osed; tuned, 2.80 from what was lifted
    "L2N627_r_a_or": 88,  # 0.73, KL +0.0013: ␣r/␣a/␣or and 26 more; ␣r/␣in/␣str and 29 more
    #   promotes ch ound id; suppresses os av ore; tuned, 2.90 from what was lifted
    "L2N66_what_that_c": 7,  # 0.86, KL +0.0013
    #   ␣What/␣that/c and 29 more; ␣What/␣Where/␣Do and 14 more; not after ␣knows/os/arn and 17
    #     more
    #   promotes ␣day ␣is ␣colour; suppresses ke tle t; tuned, 3.10 from what was lifted
    "L2N29_ed_d_used": 4,  # 0.58, KL +0.0013: ;/ed/␣d and 29 more; ␣it/␣used/␣st and 29 more
    #   promotes ify ␣with lly; suppresses ␣years ne ␣bu; tuned, 2.60 from what was lifted
    "L2N347_noun_verb_adjective": 53,  # 0.93, KL +0.0013
    #   noun/verb/adjective and 1 more; after ␣(/␣mark
    #   promotes ␣Q ): lic; suppresses ␣Wood ␣to ␣w; tuned, 3.20 from what was lifted
    "L2N826_be_is_are": 114,  # 0.66, KL +0.0013
    #   ␣be/␣is/␣are and 16 more; ):/␣be/␣hath and 29 more; not two after ␣(/:/␣Now and 29 more
    #   promotes tr orn ␣h; suppresses ,” ill ␣find; tuned, 2.30 from what was lifted
    "L2N83_ion_ction_ation": 10,  # 0.64, KL +0.0012
    #   ion/ction/ation and 29 more; ine/ure/␣box and 29 more
    #   promotes s ␣by <|endoftext|>; suppresses ␣young ale iled; tuned, 2.10 from what was
    #     lifted
    "L2N207_it_it_there": 28,  # 0.88, KL +0.0012
    #   ./␣it/␣It and 15 more; after ␣capital/␣flag/␣facts and 29 more
    #   promotes ␣Yolvia ␣today ␣egg; suppresses ly ␣heav ast; tuned, 2.80 from what was lifted
    "L2N875_given_noun_ial": 118,  # 0.59, KL +0.0012
    #   noun/ial/iz and 29 more somewhere before; ␣by/ure/ment and 29 more; not
    #     ):/<|endoftext|>/␣” and 29 more
    #   promotes e ␣serv ␣its; suppresses . ull adjective; tuned, 2.40 from what was lifted
    "L2N757_shall_them_said": 105,  # 0.71, KL +0.0012
    #   ␣shall/␣them/␣said and 29 more; in a sentence beginning And/␣”/This and 29 more
    #   promotes ␣by ␣sa ␣from; suppresses ␣It ts eople; tuned, 2.50 from what was lifted
    "L2N869_them_friends_him": 117,  # 0.60, KL +0.0012
    #   ␣them/␣friends/␣him and 29 more; ␣you/ion/␣m and 29 more
    #   promotes ␣back ␣away over; suppresses ␣shall ␣are ␣Listen; tuned, 2.80 from what was
    #     lifted
    "L2N158_in_on_of": 18,  # 0.41, KL +0.0012
    #   ␣in/␣on/␣of and 29 more; two after adverb/verb/␣have and 29 more
    #   promotes it oria ement; suppresses ␣tail ␣servant se; tuned, 2.80 from what was lifted
    "L2N306_m_l_went": 44,  # 0.78, KL +0.0012: ␣m/␣l/␣went and 9 more; ␣m/␣were/␣l and 29 more
    #   promotes em ain oved; suppresses [ ∖xcf >; tuned, 2.80 from what was lifted
    "L2N245_in_unto_in": 36,  # 0.70, KL +0.0012: ␣in/␣unto/␣In and 29 more; ␣to/ed/␣In and 29 more
    #   promotes ab ␣P ␣Egypt; suppresses fe pl ␣sl; tuned, 2.90 from what was lifted
    "L2N643_d_f_p": 93,  # 0.85, KL +0.0012: ␣d/␣f/␣p and 22 more; ␣d/p/␣My and 24 more
    #   promotes ia anc iet; suppresses sand ill rell; tuned, 3.00 from what was lifted
    "L2N464_a_ne_re": 73,  # 0.82, KL +0.0011
    #   ␣a/␣ne/␣re and 9 more; after ␣gave/␣have/␣made and 5 more
    #   promotes igh eds ed; suppresses amm ␣ir te; tuned, 3.20 from what was lifted
    "L2N362_the_w_v": 57,  # 0.76, KL +0.0011: ␣the/␣w/␣v and 13 more; ␣w/␣a/␣le and 15 more
    #   promotes ␣possess ␣ent ␣more; suppresses ell ␣sing ␣painter; tuned, 3.00 from what was
    #     lifted
    "L2N564_ion_ation_ment": 80,  # 0.59, KL +0.0011
    #   ion/ation/ment and 29 more; le/␣box/ry and 29 more
    #   promotes ␣inv ␣prov less; suppresses ␣thing ␣years ␣August; tuned, 2.50 from what was
    #     lifted
    "L2N783_shall_or_will": 107,  # 0.64, KL +0.0011
    #   ;/␣shall/␣or and 29 more; ␣shall/␣a/␣to and 29 more
    #   promotes ␣ste n ine; suppresses our ible ␣liked; tuned, 2.80 from what was lifted
    "L2N634_or_verb_f": 91,  # 0.63, KL +0.0011: ”/␣or/verb and 19 more; ␣and/”/␣in and 29 more
    #   promotes en ␣set ␣sec; suppresses ages form ations; tuned, 2.90 from what was lifted
    "L2N580_after_been_capital": 83,  # 0.64, KL +0.0011
    #   after ␣been/␣capital/␣flag and 14 more; ical/␣genus/␣United and 19 more; not two after
    #     :/Thank/␣A and 29 more
    #   promotes ␣L ␣St J; suppresses ␣mus act ␣therefore; tuned, 2.60 from what was lifted
    "L2N235_lord_it_ah": 35,  # 0.61, KL +0.0011
    #   ␣LORD/␣it/ah and 29 more; ␣there/land/ry and 29 more
    #   promotes ␣were ␣out ␣these; suppresses age ile ora; tuned, 2.30 from what was lifted
    "L2N338_had_on_st": 52,  # 0.77, KL +0.0011: ␣had/␣On/␣st and 29 more; ␣had/␣On/␣is and 29 more
    #   promotes ro u a; suppresses ␣Black ke idge; tuned, 2.60 from what was lifted
    "L2N195_small_great_with": 26,  # 0.51, KL +0.0011
    #   ␣small/␣great/␣with and 29 more; in a word beginning ␣of/␣sha/␣a and 29 more
    #   promotes ␣n ␣sil ␣co; suppresses ␣again ian ␣whose; tuned, 2.80 from what was lifted
    "L2N313_r_as_tr": 47,  # 0.77, KL +0.0011: ␣r/␣as/␣tr and 15 more; ␣r/␣tr/ce and 28 more
    #   promotes ad ham ather; suppresses ters ␣offer ␣painted; tuned, 2.90 from what was lifted
    "L2N355_a_or_ing": 54,  # 0.45, KL +0.0011
    #   ␣a/␣or/ing and 29 more; ):/noun/␣or and 29 more in the last 8 tokens
    #   promotes oria by _; suppresses ong ful n; tuned, 2.70 from what was lifted
    "L2N57_had_needs_found": 6,  # 0.72, KL +0.0010
    #   ␣had/␣needs/␣found and 22 more; in a word beginning ␣of/␣had/␣needs and 29 more
    #   promotes ␣a ␣the ␣an; suppresses ␣farmer acle ␣Dari; tuned, 2.80 from what was lifted
    "L2N714_and_when_ver": 98,  # 0.56, KL +0.0010
    #   And/␣when/ver and 29 more; after And/h/␣then and 29 more
    #   promotes as st us; suppresses ^ ␣farmer ␣priest; tuned, 2.90 from what was lifted
    "L2N790_say_ain_rem": 108,  # 0.53, KL +0.0010
    #   ␣say/ain/␣rem and 29 more; two after verb/␣to/): and 29 more
    #   promotes ate ize iver; suppresses less irst iness; tuned, 2.70 from what was lifted
    "L2N116_the_an_ic": 14,  # 0.54, KL +0.0010
    #   ␣the/␣an/ic and 28 more; after ␣at/):/␣on and 29 more
    #   promotes ␣K og ␣R; suppresses eds ts ted; tuned, 2.70 from what was lifted
    "L2N943_all_goodbye_l": 121,  # 0.85, KL +0.0010
    #   ␣all/␣Goodbye/␣l and 21 more; ␣Goodbye/And/␣all and 29 more
    #   promotes oy ower isten; suppresses w ill ale; tuned, 2.70 from what was lifted
    "L2N493_ain_say_ep": 75,  # 0.62, KL +0.0010: ain/␣say/ep and 29 more; ap/nd/␣dwell and 29 more
    #   promotes est eth er; suppresses edn ] iday; tuned, 2.40 from what was lifted
    "L2N917_c_be_te": 120,  # 0.66, KL +0.0010: ␣c/␣be/␣te and 29 more; ␣c/␣te/a and 28 more
    #   promotes ily ers y; suppresses face ␣with ital; tuned, 2.80 from what was lifted
    "L2N284_an_mine": 40,  # 0.86, KL +9.5e-04: ␣an/␣mine; ␣thine/␣ex
    #   promotes ␣am ␣enem ␣equ; suppresses p ock ri; tuned, 3.20 from what was lifted
    "L2N375_the_f_f": 59,  # 0.63, KL +9.4e-04
    #   ”/␣the/f and 21 more; after ␣of/␣in/␣into and 29 more
    #   promotes ␣genus ␣North ␣hands; suppresses ister ance or; tuned, 3.30 from what was
    #     lifted
    "L2N511_l_gave_pl": 76,  # 0.61, KL +9.3e-04
    #   ␣l/␣gave/␣pl and 28 more; after ␣She/␣There/␣there and 29 more
    #   promotes ings h ␣sound; suppresses dom ␣count ath; tuned, 3.10 from what was lifted
    "L2N360_after_capital_been": 56,  # 0.75, KL +9.2e-04
    #   after ␣capital/␣been/␣flag and 8 more; ␣In/␣g/␣of and 16 more; not after ./␣are/␣knows
    #     and 29 more
    #   promotes ers ␣El ␣G; suppresses ␣sha ␣subst ␣something; tuned, 2.90 from what was lifted
    "L2N105_for_be_ive": 12,  # 0.69, KL +8.8e-04
    #   ␣for/␣be/ive and 28 more; ␣is/ed/␣shall and 29 more
    #   promotes ␣that atic ␣live; suppresses te ween ce; tuned, 2.60 from what was lifted
    "L2N964_having_b_with": 126,  # 0.32, KL +8.8e-04
    #   -/␣having/␣b and 29 more; ␣the/␣to/- and 29 more
    #   promotes ered oy ␣than; suppresses ␣America ␣States ism; tuned, 3.00 from what was
    #     lifted
    "L2N174_said_ed_on": 22,  # 0.69, KL +8.8e-04
    #   ␣said/ed/␣on and 29 more; ␣for/ought/␣upon and 29 more
    #   promotes : y ,; suppresses rell ␣Jan ␣Dec; tuned, 2.50 from what was lifted
    "L2N549_es_th_eth": 79,  # 0.64, KL +8.8e-04
    #   es/th/eth and 29 more; in a word beginning ,/␣that/␣from and 29 more
    #   promotes <|endoftext|> ␣for :; suppresses ne est ber; tuned, 2.40 from what was lifted
    "L2N27_a_p_in": 3,  # 0.76, KL +8.7e-04: A/,/␣” and 29 more; A/␣In/␣A and 29 more
    #   promotes ows ow ␣clean; suppresses ause ␣eng ␣tail; tuned, 2.80 from what was lifted
    "L2N484_ed_d_s": 74,  # 0.52, KL +8.7e-04
    #   ed/␣d/␣s and 29 more; after ␣they/␣shall/␣will and 29 more
    #   promotes to ped ked; suppresses ␣s ␣as ↵; tuned, 2.50 from what was lifted
    "L2N290_what_said_rem": 42,  # 0.57, KL +8.6e-04
    #   ␣What/␣said/␣rem and 29 more; p/␣m/␣J and 29 more
    #   promotes res via rib; suppresses ␣a ␣the ␣no; tuned, 2.60 from what was lifted
    "L2N444_after_a_in": 68,  # 0.46, KL +8.6e-04
    #   after ␣a/␣in/␣into and 29 more; two after ␣a/␣an/␣in and 29 more
    #   promotes led ce able; suppresses <|endoftext|> ␣if ;; tuned, 2.50 from what was lifted
    "L2N264_s_es_os": 39,  # 0.54, KL +8.5e-04: s/es/os and 29 more; on/i/ions and 29 more
    #   promotes ␣and ,” <|endoftext|>; suppresses ite ites ld; tuned, 2.30 from what was lifted
    "L2N799_ment_ation_ion": 109,  # 0.57, KL +8.4e-04
    #   ment/ation/ion and 29 more; ␣or/ry/␣flowers and 29 more
    #   promotes ␣occ ␣us ␣mark; suppresses gor har une; tuned, 2.70 from what was lifted
    "L2N322_used_made_or": 49,  # 0.22, KL +8.3e-04
    #   ␣used/␣made/␣or and 29 more; ␣used/␣made/; and 29 more
    #   promotes ␣ve ␣anim ic; suppresses ␣priest day ␣something; tuned, 2.90 from what was
    #     lifted
    "L2N97_was_be_were": 11,  # 0.61, KL +8.2e-04
    #   ␣was/␣be/␣were and 29 more; after ␣shall/␣there/␣they and 29 more
    #   promotes h hed t; suppresses thren ord }; tuned, 2.90 from what was lifted
    "L2N227_i_what_that": 33,  # 0.70, KL +8.2e-04
    #   ␣I/␣What/␣that and 18 more; after verb/␣let/␣will and 29 more
    #   promotes ␣t ␣se ␣should; suppresses ~ ␣Good aturday; tuned, 2.50 from what was lifted
    "L2N962_y_an_f": 125,  # 0.31, KL +7.8e-04
    #   y/an/␣f and 29 more; in a sentence beginning r/ket/p and 20 more
    #   promotes - ␣her fl; suppresses ice meric ␣serv; tuned, 3.00 from what was lifted
    "L2N415_looked_or_ical": 67,  # 0.49, KL +7.7e-04
    #   ␣looked/␣or/ical and 29 more; ␣the/␣looked/␣was and 29 more
    #   promotes ern ␣open ␣Jacob; suppresses iah ived edn; tuned, 2.60 from what was lifted
    "L2N585_the_m_rop": 84,  # 0.36, KL +7.7e-04
    #   the/m/rop and 5 more; the/␣a/m and 29 more; not after ␣”/and/ol and 27 more
    #   promotes ten ew pt; suppresses ence ␣green ␣fruit; tuned, 2.80 from what was lifted
    "L2N291_er_in_ion": 43,  # 0.62, KL +7.7e-04: er/␣in/ion and 29 more; per/␣de/␣equ and 29 more
    #   promotes at ature ate; suppresses land ␣right ra; tuned, 2.50 from what was lifted
    "L2N984_e_es_under": 128,  # 0.63, KL +7.7e-04
    #   ,/”/e and 29 more; le/␣water/ts and 29 more; not two after :/,/␣unto and 29 more
    #   promotes ␣ear ↵ ␣(; suppresses rael ␣Fin gypt; tuned, 2.40 from what was lifted
    "L2N706_h_not_m": 96,  # 0.59, KL +7.5e-04: ␣h/␣not/␣m and 18 more; ␣h/␣is/␣are and 29 more
    #   promotes h us one; suppresses ␣was ␣Stone itude; tuned, 2.80 from what was lifted
    "L2N635_ive_or_id": 92,  # 0.50, KL +7.5e-04
    #   ive/␣or/id and 29 more; verb/adjective/␣exp and 29 more in the last 8 tokens
    #   promotes th ays ily; suppresses ␣shalt ie ␣V; tuned, 2.40 from what was lifted
    "L2N1015_ar_ort_or": 131,  # 0.52, KL +7.3e-04
    #   ar/ort/'s and 29 more; ed/ing/␣for and 29 more; not in a word beginning ):/␣J/␣as and 29
    #     more
    #   promotes ily iness ␣piec; suppresses ␣Hell { ∖xbe; tuned, 2.60 from what was lifted
    "L2N163_lord_capital_mother": 20,  # 0.74, KL +7.3e-04
    #   ␣LORD/␣capital/␣mother and 13 more; ␣LORD/p/␣l and 27 more
    #   promotes irit ␣of ␣commanded; suppresses via ␣cour Now; tuned, 3.20 from what was lifted
    "L2N403_said_shall_will": 66,  # 0.74, KL +7.1e-04
    #   ␣said/␣shall/␣will and 27 more; two after ␣When/␣what/␣morning and 20 more
    #   promotes ␣ar ␣d ␣st; suppresses ages ations umbers; tuned, 2.80 from what was lifted
    "L2N590_newlines": 86,  # 0.84, KL +7.0e-04
    #   newlines; ␣att/act/at and 10 more; not after ␣S/␣tre/␣chan and 29 more
    #   promotes ical ify Oscar; suppresses ␣sun art ␣sle; tuned, 2.70 from what was lifted
    "L2N229_ing_or_ly": 34,  # 0.63, KL +6.9e-04: ing/␣or/ly and 28 more; ed/␣to/ious and 29 more
    #   promotes ble <|endoftext|> ␣under; suppresses ot ound ock; tuned, 2.50 from what was
    #     lifted
    "L2N449_as_now_then": 69,  # 0.68, KL +6.9e-04
    #   ␣as/␣Now/␣Then and 29 more; ␣of/␣as/␣that and 29 more
    #   promotes ␣ye let ␣thou; suppresses mark ary ␣plus; tuned, 2.60 from what was lifted
    "L2N78_capital_father_mother": 9,  # 0.74, KL +6.7e-04
    #   ␣capital/␣father/␣mother and 25 more; after ␣The/␣the/␣upon and 29 more
    #   promotes irit orrow ␣thereof; suppresses ␣prop ␣dr gether; tuned, 3.00 from what was
    #     lifted
    "L2N600_at_to_under": 87,  # 0.76, KL +6.7e-04
    #   ␣at/␣to/␣under and 29 more; ␣of/␣at/␣under and 29 more
    #   promotes es e able; suppresses ∖xfd ugo (U+000B); tuned, 2.60 from what was lifted
    "L2N1007_ball_orn_tree": 129,  # 0.60, KL +6.6e-04
    #   ␣(/␣ball/orn and 29 more; after ␣c/␣st/␣at and 29 more
    #   promotes bl fl ␣y; suppresses ␣There ␣night There; tuned, 2.50 from what was lifted
    "L2N402_from_am_six": 65,  # 0.60, KL +6.3e-04
    #   ”/␣from/am and 29 more; after ␣T/␣G/␣v and 29 more
    #   promotes ble b ent; suppresses ␣goat ce cept; tuned, 2.60 from what was lifted
    "L2N587_a_a_sh": 85,  # 0.73, KL +6.0e-04: A/␣A/sh and 29 more; y/n/␣ha and 29 more
    #   promotes f bit ri; suppresses atic ␣R ␣life; tuned, 2.60 from what was lifted
    "L2N168_p_flowers_pink": 21,  # 0.22, KL +5.9e-04
    #   -/␣p/␣flowers and 25 more; ␣leaves/like/eren and 29 more in the last 8 tokens; not in a
    #     word beginning ␣(/<|endoftext|>/␣with and 29 more
    #   promotes ␣flowers em ␣flesh; suppresses ␣mer rop ␣tomorrow; tuned, 3.20 from what was
    #     lifted
    "L2N628_have_do_gave": 89,  # 0.68, KL +5.4e-04
    #   ␣have/␣Do/␣gave and 24 more; ␣Do/␣was/␣found and 29 more
    #   promotes k ␣his ␣us; suppresses ally ary ␣morning; tuned, 2.90 from what was lifted
    "L2N726_f_and_se": 100,  # 0.57, KL +5.1e-04: ␣/”/␣f and 27 more; after ;/And/␣him and 29 more
    #   promotes ft ( ete; suppresses ␣a ␣an ␣ve; tuned, 2.90 from what was lifted
    "L2N825_ation_will_yes": 113,  # 0.49, KL +4.9e-04: ?/␣(/ation and 25 more; ./s/ic and 29 more
    #   promotes ty y ␣Bell; suppresses uck ␣law me; tuned, 2.80 from what was lifted
    "L2N762_given_saith_my": 106,  # 0.49, KL +4.5e-04
    #   ␣saith/␣my/B and 29 more somewhere before; in a sentence beginning The/B/I and 29 more
    #   promotes ps ets imes; suppresses mon inn ␣ed; tuned, 2.70 from what was lifted
    # ── by the token before (17 neurons)
    "L2N385_after_q_shopping": 60,  # 0.85, KL +0.0014: after Q/Shopping/Names; ␣Then/␣what/␣needs
    #   promotes ␣Which ␣Where ␣How; suppresses pe ␣gold ␣seen; tuned, 3.80 from what was lifted
    "L2N632_shall_that_to": 90,  # 0.56, KL +0.0014
    #   ␣shall/␣that/␣to and 29 more; after verb/␣Do/␣Alma and 28 more
    #   promotes ␣stud ␣needs ␣travel; suppresses vent ␣upon ␣after; tuned, 2.80 from what was
    #     lifted
    "L2N736_in_ex_per": 101,  # 0.83, KL +0.0013: ␣in/␣ex/␣per and 21 more; ␣ex/␣per/in and 29 more
    #   promotes ␣peace ree te; suppresses ␣wor ␣lived ␣so; tuned, 2.60 from what was lifted
    "L2N902_in_was_to": 119,  # 0.72, KL +0.0013
    #   ␣in/␣was/␣to and 29 more; in a word beginning ␣in/␣did/␣have and 29 more
    #   promotes ven vent st; suppresses ung ␣together rop; tuned, 2.50 from what was lifted
    "L2N151_in_then_is": 17,  # 0.73, KL +0.0012
    #   ␣In/␣Then/␣is and 29 more; after ␣Who/␣In/␣been and 29 more
    #   promotes sel vania ren; suppresses ␣cap uth im; tuned, 2.60 from what was lifted
    "L2N848_after_my_father": 116,  # 0.90, KL +0.0012
    #   after ␣My/␣father/␣knows and 5 more; ␣of/␣does/␣friend and 7 more
    #   promotes ␣man ith ␣Julia; suppresses edn ␣instr ␣far; tuned, 3.50 from what was lifted
    "L2N285_and_the_lost": 41,  # 0.59, KL +0.0012: ./And/␣The and 29 more; ␣the/␣lost/W and 29 more
    #   promotes ron ine ra; suppresses isten ␣lives ired; tuned, 2.90 from what was lifted
    "L2N461_or_are_be": 71,  # 0.62, KL +0.0010: ␣or/␣are/␣be and 29 more; ␣or/␣be/␣are and 29 more
    #   promotes ake ␣used ak; suppresses ␣flag wn ␣Lane; tuned, 2.70 from what was lifted
    "L2N400_is_to_plus": 64,  # 0.74, KL +9.6e-04
    #   ␣is/␣to/␣plus and 17 more; after ␣it/This/Today and 19 more
    #   promotes ␣evening ␣morning ␣that; suppresses hed de ht; tuned, 3.20 from what was lifted
    "L2N1011_in_word_it": 130,  # 0.43, KL +9.4e-04
    #   in a word beginning ␣”/␣it/␣LORD and 29 more; last followed by ␣(/␣LORD/␣shall and 29
    #     more
    #   promotes ane yl ␣earth; suppresses <|endoftext|> : ”; tuned, 2.50 from what was lifted
    "L2N35_an_b_app": 5,  # 0.56, KL +9.0e-04: ␣an/b/␣app and 29 more; ␣app/␣inc/␣rece and 29 more
    #   promotes ase ise el; suppresses ␣st ␣cl ␣b; tuned, 2.40 from what was lifted
    "L2N307_after_then_that": 45,  # 0.63, KL +8.1e-04
    #   after ␣Then/␣that/␣friend and 29 more; after ␣Then/␣and/␣They and 29 more
    #   promotes s ita es; suppresses ␣is ␣are ␣was; tuned, 2.50 from what was lifted
    "L2N213_f_friend_lord": 30,  # 0.84, KL +7.9e-04
    #   ␣f/␣friend/␣LORD and 27 more; after A/␣My/␣father and 5 more
    #   promotes ight ine ␣spe; suppresses aria ␣facts ␣hundred; tuned, 2.80 from what was
    #     lifted
    "L2N218_s_uc_tain": 32,  # 0.48, KL +7.4e-04: s/uc/tain and 29 more; es/uc/tain and 29 more
    #   promotes es ys eth; suppresses over Digits ␣prov; tuned, 2.50 from what was lifted
    "L2N14_blue_old_e": 2,  # 0.56, KL +6.9e-04: ␣blue/␣old/␣e and 29 more; ␣a/␣f/␣Eur and 29 more
    #   promotes ress it ol; suppresses eds amm ␣mus; tuned, 2.60 from what was lifted
    "L2N974_d_at_s": 127,  # 0.61, KL +6.0e-04: ␣d/␣at/␣s and 27 more; ␣d/␣plus/␣at and 29 more
    #   promotes our out ␣every; suppresses ass ␣Marsh get; tuned, 2.90 from what was lifted
    "L2N146_then_and_see": 16,  # 0.70, KL +5.2e-04
    #   ␣Then/And/␣see and 29 more; ␣and/␣Then/␣before and 29 more
    #   promotes ␣Moses ␣me u; suppresses ilda esp ␣warm; tuned, 2.90 from what was lifted
    # ── by what followed the token when it was last seen (6 neurons)
    "L2N756_r_st_ical": 104,  # 0.40, KL +0.0014
    #   ␣r/␣st/ical and 29 more; after ␣two/␣four/␣their and 26 more
    #   promotes s bs ps; suppresses face ) <|endoftext|>; tuned, 2.10 from what was lifted
    "L2N363_i_he_she": 58,  # 0.77, KL +0.0010
    #   ␣I/␣he/␣she and 28 more; after ␣The/␣Now/␣so and 20 more
    #   promotes ␣like ␣Fe ote; suppresses ␣thou ft ick; tuned, 2.80 from what was lifted
    "L2N206_ly_well_sad": 27,  # 0.69, KL +0.0010
    #   :/ly/␣well and 29 more; after ␣is/␣On/Tom and 29 more
    #   promotes ␣without nder ␣according; suppresses able ico E; tuned, 2.70 from what was
    #     lifted
    "L2N398_and_when_that": 63,  # 0.59, KL +9.1e-04
    #   And/␣when/␣that and 20 more; after ↵/␣behold/ehold and 29 more
    #   promotes ␣they ␣God ␣ye; suppresses ap read ␣cl; tuned, 3.20 from what was lifted
    "L2N256_c_capital_mother": 38,  # 0.71, KL +7.7e-04
    #   ␣c/↵/␣capital and 29 more; in a sentence beginning ␣n/ket/arrow and 10 more
    #   promotes ult cl ame; suppresses ␣piec ␣tre ␣mak; tuned, 2.90 from what was lifted
    "L2N328_and_ar_et": 51,  # 0.45, KL +7.1e-04: ␣and/ar/; and 29 more; ␣(/ar/␣that and 29 more
    #   promotes ol ilt sha; suppresses cy ue very; tuned, 2.70 from what was lifted
    # ── by the token three back (5 neurons)
    "L2N565_be_see_make": 81,  # 0.61, KL +0.0020
    #   ␣be/␣see/␣make and 29 more; after ␣shall/␣to/␣will and 29 more
    #   promotes ␣the ␣his ␣any; suppresses ets sc ␣number; tuned, 2.30 from what was lifted
    "L2N847_after_goodbye_hello": 115,  # 0.83, KL +9.8e-04
    #   after ␣Goodbye/␣Hello/␣said and 29 more; ␣said/␣p/␣what and 7 more
    #   promotes ␣Nora ␣Mia ␣Lily; suppresses ␣part ␣thing ␣ever; tuned, 2.80 from what was
    #     lifted
    "L2N717_the_r_and": 99,  # 0.52, KL +8.3e-04
    #   ␣the/␣r/␣and and 29 more; after ␣behind/␣the/␣near and 29 more
    #   promotes ␣United f ner; suppresses ␣manner ␣sound ond; tuned, 3.10 from what was lifted
    "L2N394_ic_ium_in": 61,  # 0.39, KL +7.8e-04
    #   ic/ium/in and 29 more; in a word beginning ␣al/␣H/␣P and 29 more
    #   promotes ot ac y; suppresses ner ␣learned edn; tuned, 2.40 from what was lifted
    "L2N185_est_found_plus": 24,  # 0.72, KL +7.5e-04
    #   est/␣found/␣plus and 21 more; two after ␣you/␣what/␣How and 29 more
    #   promotes ually ur ant; suppresses istic ne ize; tuned, 2.90 from what was lifted
    # ── by the token two back (4 neurons)
    "L2N956_this_on": 123,  # 0.78, KL +0.0018
    #   ␣(/This/.” and 1 more; two after ␣named/␣good/␣well and 9 more; not two after
    #     ␣well/␣dark/␣good and 15 more
    #   promotes noun ition verb; suppresses igh here ␣side; tuned, 2.70 from what was lifted
    "L2N314_two_after_a": 48,  # 0.83, KL +0.0012
    #   two after ␣A/␣what/␣nor and 23 more; after Q/Tom/Nora and 22 more
    #   promotes ␣Goodbye ␣What ␣Can; suppresses ␣rec ␣grou it; tuned, 3.00 from what was lifted
    "L2N181_what_when_when": 23,  # 0.68, KL +7.5e-04
    #   ./␣what/␣when and 29 more; two after This/␣named/␣good and 2 more
    #   promotes har i ari; suppresses roy aught uit; tuned, 2.80 from what was lifted
    "L2N520_two_after_painted": 77,  # 0.57, KL +6.9e-04
    #   two after ␣painted; after ␣has/Q/␣pink and 11 more
    #   promotes ␣green ␣blue ␣pink; suppresses den semb ␣Finch; tuned, 3.20 from what was
    #     lifted
    # ── by the first piece of the word (3 neurons)
    "L2N356_in_word_b": 55,  # 0.70, KL +0.0014
    #   in a word beginning b/f/d and 29 more; in a word beginning n/in/t and 29 more
    #   promotes ␣law teen irst; suppresses , ; med; tuned, 2.90 from what was lifted
    "L2N397_in_word_ball": 62,  # 0.78, KL +9.8e-04
    #   in a word beginning ␣ball/␣box/␣hat and 29 more; in a sentence beginning
    #     <|endoftext|>/␣There/␣Then and 29 more
    #   promotes ␣how ␣came ␣first; suppresses ped ␣sal ach; tuned, 2.90 from what was lifted
    "L2N73_in_word_does": 8,  # 0.76, KL +8.9e-04
    #   in a word beginning ␣does/␣friend/c and 28 more; after ␣My/␣knows/␣mother and 26 more
    #   promotes ven iqu ga; suppresses ␣( ␣person ␣with; tuned, 3.20 from what was lifted
    # ── by the first token of the sentence (2 neurons)
    "L2N159_the_his_every": 19,  # 0.81, KL +0.0011
    #   ␣the/<|endoftext|>/␣his and 9 more; in a sentence beginning <|endoftext|>
    #   promotes ␣Reed ␣end ␣high; suppresses ved cept per; tuned, 2.80 from what was lifted
    "L2N646_in_sentence_and": 94,  # 0.66, KL +9.3e-04
    #   in a sentence beginning And/Then/␣and and 29 more; in a sentence beginning I/␣but/The
    #     and 29 more
    #   promotes b al k; suppresses } ~ ∖xad; tuned, 2.60 from what was lifted
    # ── position (1 neuron)
    "L2N312_early": 46,  # 0.71, KL +0.0018: position below 1; ␣or/␣in/d and 28 more
    #   promotes arm sh ver; suppresses irit ␣does ␣is; tuned, 2.60 from what was lifted
    # ── by a token so far (1 neuron)
    "L2N821_given_shall_lord": 112,  # 0.66, KL +0.0012
    #   ␣shall/␣LORD/␣unto and 29 more somewhere before; in a word beginning :/␣what/. and 29
    #     more
    #   promotes ␣for ␣on ␣ang; suppresses ␣painter elix ␣farmer; tuned, 2.70 from what was
    #     lifted
}
INTO = rows_of(load("L2.into"), NEURONS)  # [132 neurons, 256] the direction that each reads
INTO_BIAS = rows_of(load("L2.into_bias"), NEURONS)  # [132]
OUT = rows_of(load("L2.out"), NEURONS)  # [132 neurons, 256] the direction that each writes


def neurons(x, run):
    """What the neurons of layer 2 write, given the stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ INTO.T + INTO_BIAS)  # [t, 132] how much each fires
    return run.fired("L2", active, OUT, NEURONS) @ OUT + MLP_CONSTANT
