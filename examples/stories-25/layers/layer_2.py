"""Layer 2 of 4: 3 of 8 heads and 79 of 1,024 neurons are in the core.

- L2H0_adjective_noun_with looks at adjective/noun/<|endoftext|> and 29 more; the token before,
  when after ./↵/Q and 29 more (0.61)
- L2H2_same_sentence_given looks at the same sentence, when ␣The/␣were/␣Then and 29 more somewhere
  before; noun/␣”/<|endoftext|> and 12 more (0.60)
- L2H6_q_of_or looks at ./Q/␣of and 29 more; ␣and/␣to/<|endoftext|> and 29 more (0.71)

Pruned: heads 1, 3, 4, 5, 7; 945 neurons. What they wrote on average is in ATTENTION_CONSTANT and
MLP_CONSTANT.
"""

from numerics import attend, gelu_new, load, norm, rows_of

QK = load("L2.qk")  # [3 heads, query and key, 32, 256]
QUERY_BIAS = load("L2.query_bias")  # [3 heads, 32] what each head looks for whatever it reads
OV = load("L2.ov")  # [3 heads, value and output, 32, 256]
ATTENTION_CONSTANT = load("L2.attention_constant")  # [256] what the heads write whatever they read
MLP_CONSTANT = load("L2.mlp_constant")  # [256] what the neurons write whatever they read

# ── heads ────────────────────────────────────────────────────────────────────


def L2H0_adjective_noun_with(n, run):
    """Looks at adjective/noun/<|endoftext|> and 29 more; the token before, when after ./↵/Q and 29
    more.

    score    0.61, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.90)
    without  KL +0.0352 nats a token
    tuned    3.80 from what was lifted
    """
    return attend("L2H0_adjective_noun_with", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0])


def L2H2_same_sentence_given(n, run):
    """Looks at the same sentence, when ␣The/␣were/␣Then and 29 more somewhere before;
    noun/␣”/<|endoftext|> and 12 more.

    score    0.60, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.95)
    without  KL +0.0352 nats a token
    tuned    4.70 from what was lifted
    """
    return attend("L2H2_same_sentence_given", n, run, QK[1], OV[1], query_bias=QUERY_BIAS[1])


def L2H6_q_of_or(n, run):
    """Looks at ./Q/␣of and 29 more; ␣and/␣to/<|endoftext|> and 29 more.

    score    0.71, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.80)
    without  KL +0.0332 nats a token
    tuned    3.90 from what was lifted
    """
    return attend("L2H6_q_of_or", n, run, QK[2], OV[2], query_bias=QUERY_BIAS[2])


def attention(x, run):
    """What the heads of layer 2 write, given the stream x: [t, 256] -> [t, 256].

    Without its line a head is off.
    """
    n = norm(x)
    written = [
        L2H0_adjective_noun_with(n, run),
        L2H2_same_sentence_given(n, run),
        L2H6_q_of_or(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(written)


# ── neurons ──────────────────────────────────────────────────────────────────

# NEURONS has a line for each neuron: its row in the blocks below, how well its label predicts it
# on text that the label was not chosen on, what a token costs without it (KL, nats), and the
# label, and the tokens that it raises and lowers most when it fires (␣ is a space, ↵ a new line).
# Without its line a neuron is off.
NEURONS = {
    # ── by the token (56 neurons)
    "L2N463_noun_un_adjective": 45,  # 0.92, KL +0.0044
    #   <|endoftext|>/␣”/- and 1 more; noun/␣(/↵ and 8 more
    #   promotes h to c; suppresses ␣of ␣light ␣from; tuned, 1.70 from what was lifted
    "L2N811_f_t_m": 68,  # 0.80, KL +0.0028: ␣f/␣t/␣m and 29 more; c/f/␣s and 29 more
    #   promotes ay aul ust; suppresses ␣b ␣in ␣h; tuned, 1.20 from what was lifted
    "L2N527_quotes": 48,  # 0.93, KL +0.0025: ./”/.” and 1 more; quotes
    #   promotes <|endoftext|> ↵ ␣The; suppresses (U+001E) (U+001A) (U+001C); tuned, 1.80 from
    #     what was lifted
    "L2N211_a": 17,  # 0.92, KL +0.0021: ␣a; A/a/␣con and 3 more
    #   promotes p st uth; suppresses ise ␣especially ␣a; tuned, 1.80 from what was lifted
    "L2N756_r_box_w": 64,  # 0.36, KL +0.0021
    #   ␣r/␣box/␣w and 28 more; after ␣two/␣four/␣three and 26 more; not after ␣the/␣a/noun and
    #     29 more
    #   promotes s gre ars; suppresses <|endoftext|> ↵ ␣where; tuned, 1.30 from what was lifted
    "L2N711_given_noun_ial": 58,  # 0.72, KL +0.0020
    #   noun/-/) and 29 more somewhere before; ␣the/␣at/'s and 29 more; not ./↵/: and 29 more
    #     somewhere before
    #   promotes ␣sl ␣dire ␣United; suppresses ∖xab ∖xb9 ∖x9a; tuned, 1.40 from what was lifted
    "L2N1_what_it_and": 0,  # 0.87, KL +0.0019
    #   ␣What/␣It/␣and and 29 more; ):/␣What/Today and 29 more
    #   promotes ␣is 's ␣shall; suppresses y ily ang; tuned, 1.40 from what was lifted
    "L2N958_big_new_small": 76,  # 0.65, KL +0.0019
    #   ␣big/␣new/␣small and 29 more; ed/␣The/ive and 29 more
    #   promotes <|endoftext|> ␣until ); suppresses orn ␣heavy ␣small; tuned, 1.30 from what was
    #     lifted
    "L2N702_of_to_a": 56,  # 0.76, KL +0.0017: ):/␣of/␣to and 29 more; ␣and/␣is/␣shall and 29 more
    #   promotes ␣l ␣anim ␣has; suppresses ␣Park irc ␣Field; tuned, 1.40 from what was lifted
    "L2N118_or_with_for": 10,  # 0.68, KL +0.0017
    #   ␣or/␣with/␣( and 29 more; noun/)/ion and 29 more somewhere before
    #   promotes or ot one; suppresses sh ness ete; tuned, 1.40 from what was lifted
    "L2N747_the_the_noun": 63,  # 0.82, KL +0.0017
    #   ␣the/␣The/noun and 23 more; ␣The/␣a/The and 29 more
    #   promotes ␣cat ␣bat ␣a; suppresses * ∖xf7 esday; tuned, 1.70 from what was lifted
    "L2N363_i_he_she": 36,  # 0.75, KL +0.0017: ␣I/␣he/␣she and 29 more; I/␣Lily/␣priest and 29 more
    #   promotes ␣like ␣c ␣w; suppresses ␣it br ick; tuned, 1.70 from what was lifted
    "L2N457_the_a_the": 43,  # 0.83, KL +0.0017
    #   ␣the/␣a/␣The and 25 more; after ␣a/␣to/␣was and 25 more
    #   promotes ␣orange umb ␣egg; suppresses . ; ␣on; tuned, 1.80 from what was lifted
    "L2N632_shall_that_to": 53,  # 0.56, KL +0.0016
    #   ␣shall/␣that/␣to and 29 more; after verb/␣Do/␣came and 26 more
    #   promotes ␣travel ␣been ␣supp; suppresses ade ote ox; tuned, 1.70 from what was lifted
    "L2N736_in_ex_in": 61,  # 0.83, KL +0.0016: ␣in/␣ex/␣In and 29 more; ␣of/␣ex/in and 29 more
    #   promotes te or ␣peace; suppresses ␣lived ␣after by; tuned, 1.50 from what was lifted
    "L2N580_after_knows_my": 51,  # 0.83, KL +0.0015
    #   after ␣knows/␣My/␣Where and 6 more; ␣does/ort/␣In and 21 more; not ./ily/␣named and 29
    #     more
    #   promotes orn ␣K ␣G; suppresses ␣day ␣job ct; tuned, 2.20 from what was lifted
    "L2N803_on_unto_in": 67,  # 0.68, KL +0.0015
    #   ␣on/␣unto/␣in and 29 more; ␣of/ing/␣at and 29 more; not after ␣capital/Once/␣father and
    #     29 more
    #   promotes ␣death ␣God ␣it; suppresses < > OR; tuned, 1.50 from what was lifted
    "L2N106_prepositions": 8,  # 0.87, KL +0.0014
    #   prepositions (␣of/␣to/␣at and 19 more); ):/␣at/␣a and 29 more
    #   promotes ␣the ile ␣mil; suppresses g al ant; tuned, 1.40 from what was lifted
    "L2N635_id_ic_ive": 54,  # 0.54, KL +0.0014
    #   id/ic/ive and 29 more; adjective/verb/␣con and 29 more in the last 8 tokens
    #   promotes ing ily es; suppresses ␣shalt ild ident; tuned, 1.30 from what was lifted
    "L2N83_time_ion_box": 6,  # 0.66, KL +0.0014: ␣time/ion/␣box and 29 more; s/p/es and 29 more
    #   promotes s ␣that ,; suppresses ale ah up; tuned, 1.20 from what was lifted
    "L2N355_a_or_ing": 33,  # 0.58, KL +0.0013
    #   ␣a/␣or/ing and 29 more; s/␣in/␣with and 29 more; not in a sentence beginning And/␣”/␣The
    #     and 29 more
    #   promotes ~ { ␣Fin; suppresses ary oth al; tuned, 1.60 from what was lifted
    "L2N284_possessives": 22,  # 0.90, KL +0.0013
    #   possessives (␣an/␣mine/␣thine); an/␣u/␣opened and 8 more
    #   promotes ␣o ␣end ␣apple; suppresses ␣whom p ock; tuned, 2.10 from what was lifted
    "L2N57_had_have_having": 5,  # 0.74, KL +0.0013
    #   ␣had/␣have/␣having and 29 more; ␣of/ing/ed and 29 more
    #   promotes ␣two ␣an ␣one; suppresses ey ␣Dari ~; tuned, 1.80 from what was lifted
    "L2N29_verb_adjective_ed": 3,  # 0.64, KL +0.0013
    #   ):/;/” and 29 more; ␣used/␣is/␣consisting and 29 more
    #   promotes ␣with ␣into ␣in; suppresses ␣it oria rael; tuned, 1.60 from what was lifted
    "L2N394_ium_in_o": 37,  # 0.46, KL +0.0012: ”/ium/- and 29 more; er/ium/e and 29 more
    #   promotes ide yl ace; suppresses ␣Who ertain ments; tuned, 1.40 from what was lifted
    "L2N229_or_ing_ed": 19,  # 0.64, KL +0.0012: ␣or/ing/ed and 29 more; ␣to/ual/ious and 29 more
    #   promotes ␣and <|endoftext|> ␣or; suppresses idge ed ␣sail; tuned, 1.60 from what was
    #     lifted
    "L2N826_be_ly_is": 70,  # 0.63, KL +0.0012
    #   ␣be/ly/␣is and 28 more; ):/␣be/ly and 29 more; not two after ␣(/:/␣time and 29 more
    #   promotes tr ␣dis ␣h; suppresses ∖xcc ␣Galdov ∖xc9; tuned, 1.30 from what was lifted
    "L2N4_the_two_his": 1,  # 0.82, KL +0.0012
    #   ␣the/␣two/␣his and 28 more; after ␣had/␣all/␣buys and 12 more
    #   promotes ␣alt ␣t ␣or; suppresses ch The ue; tuned, 1.40 from what was lifted
    "L2N181_when_what_when": 14,  # 0.66, KL +0.0012
    #   ./.”/␣When and 24 more; after ␣closed/And/Shopping and 29 more
    #   promotes ␣In ␣On inal; suppresses aught acob ∖xbc; tuned, 1.90 from what was lifted
    "L2N338_be_d_t": 31,  # 0.79, KL +0.0012: ␣be/␣d/␣t and 25 more; ␣d/␣was/ed and 29 more
    #   promotes ast y if; suppresses ␣Wood ke scar; tuned, 1.60 from what was lifted
    "L2N714_and_when_does": 59,  # 0.66, KL +0.0011
    #   And/␣when/␣does and 21 more; in a word beginning ␣that/␣whom/␣what and 29 more
    #   promotes ␣there ver as; suppresses ␣painter ␣farmer Yes; tuned, 1.80 from what was
    #     lifted
    "L2N564_ion_ation_time": 49,  # 0.62, KL +0.0011
    #   ion/ation/␣time and 29 more; or/␣said/␣home and 29 more
    #   promotes ␣att a ␣caus; suppresses gth ough rell; tuned, 1.30 from what was lifted
    "L2N821_in_sentence_and": 69,  # 0.69, KL +0.0011
    #   in a sentence beginning And/␣and/So and 29 more; ␣the/?/; and 29 more
    #   promotes ␣for ␣in ␣and; suppresses esday lga (U+0011); tuned, 1.60 from what was lifted
    "L2N875_given_iz_ion": 73,  # 0.48, KL +0.0010
    #   )/iz/ion and 29 more somewhere before; ing/ation/at and 29 more; not
    #     <|endoftext|>/noun/␣t and 29 more
    #   promotes e ure lic; suppresses ␣Tar ~ ␣beh; tuned, 1.30 from what was lifted
    "L2N954_ing_ed_ated": 74,  # 0.48, KL +0.0010
    #   ing/ed/ated and 29 more; nd/ain/␣found and 29 more
    #   promotes ␣out ␣for id; suppresses ␣facts arden ctober; tuned, 1.40 from what was lifted
    "L2N14_green_big_e": 2,  # 0.58, KL +0.0010
    #   ␣green/␣big/␣e and 29 more; ␣f/␣leaves/␣occ and 29 more
    #   promotes ol den ␣told; suppresses undred oon igh; tuned, 1.60 from what was lifted
    "L2N291_er_d_ation": 24,  # 0.68, KL +0.0010: er/␣d/ation and 29 more; ␣(/␣in/per and 29 more
    #   promotes at ature ate; suppresses ret % ␣right; tuned, 1.50 from what was lifted
    "L2N493_ain_down_ay": 47,  # 0.61, KL +0.0010: ain/␣down/ay and 29 more; t/el/␣came and 29 more
    #   promotes est ing ed; suppresses usalem ] acob; tuned, 1.40 from what was lifted
    "L2N35_an_b_app": 4,  # 0.58, KL +0.0010
    #   ␣an/b/␣app and 24 more; after ␣have/␣made/␣at and 15 more
    #   promotes ru el ase; suppresses ␣l ␣b ␣cl; tuned, 1.50 from what was lifted
    "L2N116_the_al_ic": 9,  # 0.56, KL +0.0010: ␣the/al/ic and 29 more; ical/␣or/istic and 29 more
    #   promotes rap om os; suppresses ice acob {; tuned, 1.60 from what was lifted
    "L2N956_lord_lord": 75,  # 0.76, KL +0.0010
    #   ␣(/”/␣LORD and 2 more; last followed by ␣the/␣Now/␣LORD and 29 more
    #   promotes adverb noun adjective; suppresses ␣needs ␣Stone <|endoftext|>; tuned, 1.70 from
    #     what was lifted
    "L2N206_big_small_old": 16,  # 0.62, KL +9.9e-04
    #   ␣big/␣small/␣old and 29 more; after ␣is/␣was/Tom and 29 more
    #   promotes ill arrow ␣according; suppresses ren es ico; tuned, 1.60 from what was lifted
    "L2N746_the_the_shall": 62,  # 0.76, KL +9.6e-04: ,/;/␣” and 29 more; ;/␣and/: and 29 more
    #   promotes ␣in ␣they ␣which; suppresses less ail qu; tuned, 1.50 from what was lifted
    "L2N328_ar_er_a": 30,  # 0.36, KL +8.9e-04: ar/er/a and 29 more; ␣and/␣that/␣t and 29 more
    #   promotes ip ward ap; suppresses ␣woman x ␣genus; tuned, 1.70 from what was lifted
    "L2N235_ah_lord_ation": 20,  # 0.56, KL +8.8e-04: ah/␣LORD/ation and 29 more; s/a/on and 29 more
    #   promotes ␣into av ␣from; suppresses ank ough ified; tuned, 1.30 from what was lifted
    "L2N444_after_in_a": 41,  # 0.56, KL +8.8e-04
    #   after ␣in/␣a/␣into and 29 more; fl/en/ven and 29 more
    #   promotes ated led ␣count; suppresses ism ities And; tuned, 1.50 from what was lifted
    "L2N105_be_for_ive": 7,  # 0.66, KL +8.5e-04: ␣be/␣for/ive and 29 more; ␣is/ed/␣not and 29 more
    #   promotes ␣that n ␣of; suppresses bruary ∖xbd pril; tuned, 1.60 from what was lifted
    "L2N264_s_ah_god": 21,  # 0.60, KL +8.4e-04: s/ah/␣God and 29 more; in/␣you/ah and 29 more
    #   promotes ␣and ␣( <|endoftext|>; suppresses ites ite ments; tuned, 1.30 from what was
    #     lifted
    "L2N790_will_verb_shall": 66,  # 0.59, KL +8.2e-04
    #   ␣will/verb/␣shall and 29 more; ↵/␣will/e and 29 more; not last followed by A/Q/Tom and
    #     29 more
    #   promotes ft nd ore; suppresses 1 day iness; tuned, 1.40 from what was lifted
    "L2N984_s_es_f": 77,  # 0.66, KL +8.1e-04
    #   ,/s/es and 29 more; in a word beginning :/”/␣count and 29 more; not two after :/,/␣unto
    #     and 29 more
    #   promotes ↵ ␣( ␣of; suppresses gypt itchen bye; tuned, 1.30 from what was lifted
    "L2N227_that_i_shall": 18,  # 0.70, KL +8.0e-04
    #   ␣that/␣I/␣shall and 29 more; ␣to/?/␣there and 29 more
    #   promotes ␣live id ␣se; suppresses ~ aturday ␣Aug; tuned, 1.40 from what was lifted
    "L2N869_them_him_friends": 72,  # 0.58, KL +7.9e-04
    #   ␣them/␣him/␣friends and 29 more; s/ry/␣m and 29 more
    #   promotes ␣up ␣back ␣whom; suppresses ␣they ␣Listen ␣were; tuned, 1.40 from what was
    #     lifted
    "L2N706_not_adjective_m": 57,  # 0.58, KL +7.6e-04
    #   ␣not/adjective/␣m and 29 more; ␣am/␣is/␣not and 29 more
    #   promotes ␣the ␣it ␣what; suppresses sw urn ␣Aug; tuned, 1.50 from what was lifted
    "L2N325_ed_ing_eth": 29,  # 0.70, KL +7.4e-04
    #   ed/ing/eth and 29 more; s/es/st and 29 more; not two after ␣Then/:/␣On and 29 more
    #   promotes ␣the ␣up ␣c; suppresses ed ' y; tuned, 1.50 from what was lifted
    "L2N347_noun_adjective_verb": 32,  # 0.80, KL +6.7e-04
    #   noun/adjective/verb and 3 more; after ␣(/␣mark
    #   promotes ): ␣Albert out; suppresses ␣live ␣to iness; tuned, 1.80 from what was lifted
    "L2N403_said_shall_will": 39,  # 0.81, KL +6.3e-04
    #   ␣said/␣shall/␣will and 25 more; ␣and/␣said/␣is and 29 more
    #   promotes ␣st ␣t ␣cont; suppresses ∖x9f ␣Aug (U+0019); tuned, 1.60 from what was lifted
    # ── by what followed the token when it was last seen (6 neurons)
    "L2N360_before_what_have": 35,  # 0.82, KL +0.0017
    #   last followed by ␣What/␣have/␣Have and 28 more; after ␣capital/␣been/␣flag and 10 more;
    #     not last followed by ␣I/␣have/␣What and 29 more
    #   promotes ␣J ␣C ␣G; suppresses ␣Tar ited ␣subst; tuned, 2.40 from what was lifted
    "L2N847_p_to_what": 71,  # 0.78, KL +0.0016: ./␣p/␣to and 28 more; ␣p/.”/␣what and 28 more
    #   promotes ␣Lily ␣Mia ␣Max; suppresses ␣There ␣part ␣from; tuned, 1.80 from what was
    #     lifted
    "L2N151_before_q_three": 11,  # 0.68, KL +0.0015
    #   last followed by Q/␣three/␣five and 29 more; ␣In/␣to/␣at and 29 more
    #   promotes vania ␣Bell sel; suppresses ␣f ␣so ␣m; tuned, 1.80 from what was lifted
    "L2N188_he_she_and": 15,  # 0.59, KL +0.0014
    #   ./␣He/␣She and 29 more; after ./␣friends/␣Now and 29 more
    #   promotes ␣found ␣light ␣told; suppresses ␣tomorrow ␣keep ␣has; tuned, 1.70 from what was
    #     lifted
    "L2N306_m_l_rem": 25,  # 0.77, KL +0.0013: ␣m/␣l/␣rem and 2 more; last followed by ␣Goodbye
    #   promotes oved ␣slept ember; suppresses ually ␣tomorrow ual; tuned, 1.80 from what was
    #     lifted
    "L2N726_se_com_be": 60,  # 0.54, KL +7.5e-04: ␣”/␣/␣se and 29 more; after ␣”/␣Then/; and 29 more
    #   promotes ␣Q nday bye; suppresses ␣a ␣the ␣an; tuned, 2.10 from what was lifted
    # ── by the token before (6 neurons)
    "L2N285_and_the_that": 23,  # 0.63, KL +0.0013
    #   ./And/␣the and 29 more; after ␣at/␣friends/And and 28 more
    #   promotes ab ine ␣as; suppresses ∖x80 ∖xf9 ∖xcc; tuned, 1.90 from what was lifted
    "L2N585_in_word_a": 52,  # 0.38, KL +0.0012
    #   in a word beginning ␣a/␣an/␣he and 29 more; ␣an/␣e/the and 22 more; not os/␣n/␣v and 29
    #     more
    #   promotes ology ics iqu; suppresses ␣flower ␣cre ␣book; tuned, 1.90 from what was lifted
    "L2N307_after_then_that": 26,  # 0.62, KL +0.0011
    #   after ␣Then/␣that/␣near and 29 more; ␣that/␣near/␣Tom and 29 more
    #   promotes w oth ␣whom; suppresses ␣are ␣lived ␣he; tuned, 1.40 from what was lifted
    "L2N461_the_r_as": 44,  # 0.65, KL +9.9e-04
    #   ␣the/␣r/␣as and 29 more; after ␣at/␣said/␣near and 29 more
    #   promotes ␣an ans ␣burn; suppresses Q els .”; tuned, 1.60 from what was lifted
    "L2N400_is_to_was": 38,  # 0.75, KL +9.9e-04
    #   ␣is/␣to/␣was and 27 more; after This/␣there/␣it and 15 more
    #   promotes ise ␣whe o; suppresses ht ␣Har ␣af; tuned, 1.80 from what was lifted
    "L2N449_as_now_there": 42,  # 0.66, KL +8.1e-04
    #   ␣as/␣Now/␣there and 29 more; after ␣end/␣time/noun and 29 more
    #   promotes ␣the ␣N ␣his; suppresses ism land ilda; tuned, 1.60 from what was lifted
    # ── by the first piece of the word (3 neurons)
    "L2N356_in_word_b": 34,  # 0.68, KL +0.0024
    #   in a word beginning b/c/p and 29 more; in a word beginning h/br/str and 29 more; not
    #     position below 1
    #   promotes ␣peace ␣dirty ␣fire; suppresses ; , <|endoftext|>; tuned, 1.60 from what was
    #     lifted
    "L2N757_in_word_were": 65,  # 0.73, KL +0.0014
    #   in a word beginning ␣were/␣was/␣said and 29 more; ␣be/␣I/␣went and 29 more
    #   promotes ␣by ␣from ␣in; suppresses ␣It man ␣something; tuned, 1.40 from what was lifted
    "L2N646_given_and_unto": 55,  # 0.77, KL +0.0012
    #   And/␣unto/␣them and 29 more somewhere before; in a word beginning ,/?/␣he and 29 more
    #   promotes al ␣to ␣the; suppresses ugo ~ }; tuned, 1.30 from what was lifted
    # ── by the token two back (4 neurons)
    "L2N314_then_s_what": 28,  # 0.84, KL +0.0014
    #   :/␣Then/␣s and 10 more; two after ␣what/␣A/eren and 14 more; not after ␣Finn/␣n/␣Listen
    #     and 29 more
    #   promotes ␣What ␣Where ␣Goodbye; suppresses ␣grou ␣sound ␣taken; tuned, 2.30 from what
    #     was lifted
    "L2N415_the_ical_l": 40,  # 0.54, KL +0.0012
    #   ):/␣the/ical and 29 more; after noun/␣behind/␣near and 29 more
    #   promotes ␣but ␣tree ␣pain; suppresses edn ␣Reed onth; tuned, 1.60 from what was lifted
    "L2N168_with_white_h": 13,  # 0.45, KL +0.0010
    #   -/␣with/␣white and 29 more; two after ␣painted/␣sha/␣sc and 5 more; not two after
    #     ␣sha/␣sc/␣lay and 25 more
    #   promotes ␣white ␣round ␣pink; suppresses ␣Hell jective ␣Aug; tuned, 2.10 from what was
    #     lifted
    "L2N1011_in_word_book": 78,  # 0.59, KL +8.4e-04
    #   in a word beginning ␣”/␣book/␣it and 29 more; two after ␣Is/noun/␣shall and 29 more
    #   promotes ␣earth ␣body an; suppresses <|endoftext|> ” ”;; tuned, 1.40 from what was
    #     lifted
    # ── by the token three back (3 neurons)
    "L2N565_three_after_verb": 50,  # 0.57, KL +0.0019
    #   three after verb/␣order/␣needs and 8 more; ␣be/␣have/␣see and 28 more
    #   promotes ␣an ␣his ␣the; suppresses ets ers ␣bec; tuned, 1.20 from what was lifted
    "L2N158_in_on_at": 12,  # 0.44, KL +0.0015
    #   ␣in/␣on/␣at and 29 more; verb/ag/␣process and 29 more somewhere before
    #   promotes ites go ␣bec; suppresses ␣tail t ␣who; tuned, 1.50 from what was lifted
    "L2N484_d_ed_left": 46,  # 0.50, KL +0.0011
    #   ␣d/ed/␣left and 29 more; after ␣they/␣he/␣will and 29 more
    #   promotes ked ied ced; suppresses ␣s ␣des ;; tuned, 1.40 from what was lifted
    # ── position (1 neuron)
    "L2N312_or_in_c": 27,  # 0.60, KL +0.0016: ␣or/<|endoftext|>/␣in and 29 more; position below 1
    #   promotes oved th n; suppresses ines age onia; tuned, 1.60 from what was lifted
}
INTO = rows_of(load("L2.into"), NEURONS)  # [79 neurons, 256] the direction that each reads
INTO_BIAS = rows_of(load("L2.into_bias"), NEURONS)  # [79]
OUT = rows_of(load("L2.out"), NEURONS)  # [79 neurons, 256] the direction that each writes


def neurons(x, run):
    """What the neurons of layer 2 write, given the stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ INTO.T + INTO_BIAS)  # [t, 79] how much each fires
    return run.fired("L2", active, OUT, NEURONS) @ OUT + MLP_CONSTANT
