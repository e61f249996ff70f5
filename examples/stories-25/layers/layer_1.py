"""Layer 1 of 4: 4 of 8 heads and 86 of 1,024 neurons are in the core.

- L1H0_same_sentence_given looks at the same sentence, when ./?/␣The and 29 more somewhere before;
  <|endoftext|>/␣Do/␣Goodbye and 29 more (0.70)
- L1H4_goodbye_then_yes looks at ␣”/<|endoftext|>/) and 8 more; noun/):/Q and 29 more (0.71)
- L1H5_separator looks at punctuation (0.82)
- L1H7_in_word_the looks at tokens in a word beginning ␣the/␣a/␣Goodbye and 29 more;
  ␣of/␣to/Opposites and 29 more (0.78)

Pruned: heads 1, 2, 3, 6; 938 neurons. What they wrote on average is in ATTENTION_CONSTANT and
MLP_CONSTANT.
"""

from numerics import attend, gelu_new, load, norm, rows_of

QK = load("L1.qk")  # [4 heads, query and key, 32, 256]
QUERY_BIAS = load("L1.query_bias")  # [4 heads, 32] what each head looks for whatever it reads
OV = load("L1.ov")  # [4 heads, value and output, 32, 256]
ATTENTION_CONSTANT = load("L1.attention_constant")  # [256] what the heads write whatever they read
MLP_CONSTANT = load("L1.mlp_constant")  # [256] what the neurons write whatever they read

# ── heads ────────────────────────────────────────────────────────────────────


def L1H0_same_sentence_given(n, run):
    """Looks at the same sentence, when ./?/␣The and 29 more somewhere before;
    <|endoftext|>/␣Do/␣Goodbye and 29 more.

    score    0.70, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.66)
    without  KL +0.0374 nats a token
    tuned    4.40 from what was lifted
    """
    return attend("L1H0_same_sentence_given", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0])


def L1H4_goodbye_then_yes(n, run):
    """Looks at ␣”/<|endoftext|>/) and 8 more; noun/):/Q and 29 more.

    score    0.71, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.93)
    without  KL +0.0310 nats a token
    tuned    5.30 from what was lifted
    """
    return attend("L1H4_goodbye_then_yes", n, run, QK[1], OV[1], query_bias=QUERY_BIAS[1])


def L1H5_separator(n, run):
    """Looks at punctuation.

    looks    at punctuation (0.42)
    score    0.82, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.92)
    without  KL +0.0370 nats a token
    tuned    5.20 from what was lifted
    """
    return attend("L1H5_separator", n, run, QK[2], OV[2], query_bias=QUERY_BIAS[2])


def L1H7_in_word_the(n, run):
    """Looks at tokens in a word beginning ␣the/␣a/␣Goodbye and 29 more; ␣of/␣to/Opposites and 29 more.

    score    0.78, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.84)
    without  KL +0.0235 nats a token
    tuned    4.70 from what was lifted
    """
    return attend("L1H7_in_word_the", n, run, QK[3], OV[3], query_bias=QUERY_BIAS[3])


def attention(x, run):
    """What the heads of layer 1 write, given the stream x: [t, 256] -> [t, 256].

    Without its line a head is off.
    """
    n = norm(x)
    written = [
        L1H0_same_sentence_given(n, run),
        L1H4_goodbye_then_yes(n, run),
        L1H5_separator(n, run),
        L1H7_in_word_the(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(written)


# ── neurons ──────────────────────────────────────────────────────────────────

# NEURONS has a line for each neuron: its row in the blocks below, how well its label predicts it
# on text that the label was not chosen on, what a token costs without it (KL, nats), and the
# label, and the tokens that it raises and lowers most when it fires (␣ is a space, ↵ a new line).
# Without its line a neuron is off.
NEURONS = {
    # ── by the token (67 neurons)
    "L1N88_the": 5,  # 0.95, KL +0.0031: ./”/␣The and 1 more; ”/”;/.” and 9 more
    #   promotes <|endoftext|> ␣mer ↵; suppresses ␣Nils ang mark; tuned, 1.30 from what was
    #     lifted
    "L1N872_given_eren_leaves": 76,  # 0.29, KL +0.0027
    #   eren/␣leaves/like and 29 more somewhere before; like/␣t/␣st and 29 more
    #   promotes ␣usually tern ␣North; suppresses han ␣poss acle; tuned, 1.30 from what was
    #     lifted
    "L1N899_and_and_then": 79,  # 0.78, KL +0.0023
    #   ␣and/And/, and 27 more; after ,/↵/And and 29 more; not in a sentence beginning
    #     Opposites/Months/Numbers and 29 more
    #   promotes ␣im ␣A ␣O; suppresses vela ␣Ilm (U+0014); tuned, 1.40 from what was lifted
    "L1N197_ly_or_not": 18,  # 0.71, KL +0.0019
    #   ly/␣or/␣not and 11 more; ly/):/adjective and 29 more
    #   promotes ␣fr h ice; suppresses ious ugo }; tuned, 1.40 from what was lifted
    "L1N323_or_and_who": 32,  # 0.77, KL +0.0018
    #   ):/␣or/␣and and 27 more; ␣or/;/␣someone and 28 more; not verb/Opposites/␣hot and 29 more
    #     in the last 8 tokens
    #   promotes ␣a ␣of ␣the; suppresses ␣Frost ␣Jan ~; tuned, 1.60 from what was lifted
    "L1N858_to_shall_will": 73,  # 0.86, KL +0.0017
    #   ␣to/␣shall/␣will and 18 more; after '/␣will/␣let and 7 more
    #   promotes oe ␣answ ␣follow; suppresses ∖xfe ␣Nove ∖xc2; tuned, 1.20 from what was lifted
    "L1N618_or_able_ing": 56,  # 0.52, KL +0.0015: ␣or/able/ing and 29 more; ed/able/y and 29 more
    #   promotes ␣farmer ␣sailor arn; suppresses way let as; tuned, 1.30 from what was lifted
    "L1N864_b_b_n": 75,  # 0.67, KL +0.0014: ;/):/b and 16 more; ␣or/␣that/i and 29 more
    #   promotes ␣” ␣not ric; suppresses scar ~ olour; tuned, 1.70 from what was lifted
    "L1N621_or_t_l": 57,  # 0.39, KL +0.0014: ␣or/␣t/␣l and 14 more; ␣the/␣t/␣l and 29 more
    #   promotes ␣number ␣heart ew; suppresses ␣They <|endoftext|> ?”; tuned, 1.60 from what was
    #     lifted
    "L1N12_s_es_they": 0,  # 0.87, KL +0.0014: s/es/␣they and 29 more; ␣them/e/i and 29 more
    #   promotes ide igh op; suppresses ( ␣has ␣is; tuned, 1.20 from what was lifted
    "L1N512_his_h_your": 52,  # 0.91, KL +0.0014
    #   ␣his/␣h/␣your and 13 more; ␣thine/␣y/␣j and 29 more
    #   promotes pe ␣heart ␣cl; suppresses is ,” ␣Finch; tuned, 1.40 from what was lifted
    "L1N859_noun_of_s": 74,  # 0.73, KL +0.0013: noun/␣of/s and 29 more; in/p/␣which and 29 more
    #   promotes ␣it ␣him ␣another; suppresses ,” oday #; tuned, 1.40 from what was lifted
    "L1N624_prepositions": 58,  # 0.83, KL +0.0013
    #   prepositions (␣unto/␣to/␣of and 9 more); in a sentence beginning And/␣and/The and 29
    #     more
    #   promotes ␣him ␣us ␣me; suppresses ␣Good } ∖xdb; tuned, 1.30 from what was lifted
    "L1N878_f_f": 77,  # 0.83, KL +0.0012: ␣f/␣F; f/␣G/␣B and 21 more
    #   promotes el al ox; suppresses osition pril (U+001F); tuned, 1.40 from what was lifted
    "L1N450_prepositions": 42,  # 0.79, KL +0.0012
    #   prepositions (␣in/␣at/␣into and 11 more); ␣of/␣into/␣at and 27 more
    #   promotes ␣to ␣and ␣pr; suppresses mer itchen ␣hung; tuned, 1.50 from what was lifted
    "L1N554_and_s_i": 54,  # 0.84, KL +0.0012: ␣and/␣s/␣I and 15 more; ␣s/u/; and 29 more
    #   promotes n pt ␣hear; suppresses am hen ␣man; tuned, 1.50 from what was lifted
    "L1N753_a_the_to": 68,  # 0.47, KL +0.0012
    #   ␣a/␣the/␣to and 29 more; ␣in/␣s/␣by and 29 more; not in a sentence beginning
    #     And/Here/This and 29 more
    #   promotes id up ␣blood; suppresses ␣Albert ,” ty; tuned, 1.40 from what was lifted
    "L1N484_he_he_she": 47,  # 0.83, KL +0.0012
    #   ␣He/␣he/␣She and 24 more; ␣and/␣Moses/␣priest and 29 more
    #   promotes bit are ␣found; suppresses cept atic ess; tuned, 1.40 from what was lifted
    "L1N150_in_sentence_there": 12,  # 0.72, KL +0.0011
    #   in a sentence beginning ␣There/␣He/␣She and 24 more; ␣and/␣”/␣in and 29 more
    #   promotes li ␣duck Sara; suppresses ␣e ␣in ␣pre; tuned, 1.50 from what was lifted
    "L1N696_ed_ic_al": 61,  # 0.64, KL +0.0011: ed/ic/al and 29 more; a/u/␣or and 29 more
    #   promotes ry ease ␣power; suppresses ken bye _; tuned, 1.40 from what was lifted
    "L1N287_said_el_t": 27,  # 0.74, KL +0.0011: ␣said/el/␣t and 29 more; ,/␣said/ou and 29 more
    #   promotes ink ife ings; suppresses eo el ␣U; tuned, 1.60 from what was lifted
    "L1N709_w_w_h": 62,  # 0.82, KL +0.0011: ␣w/w/␣h and 7 more; ␣w/␣b/h and 27 more
    #   promotes oria ages aves; suppresses ␣cour ␣for ␣w; tuned, 1.40 from what was lifted
    "L1N156_lord_jesus_ers": 13,  # 0.73, KL +0.0011
    #   ␣LORD/␣Jesus/ers and 29 more; ”/es/y and 29 more
    #   promotes ' s ”; suppresses roy ␣Aug ∖x92; tuned, 1.10 from what was lifted
    "L1N248_adjective_n_verb": 23,  # 0.81, KL +0.0011
    #   ”/adjective/␣n and 8 more; ␣ent/al/”; and 29 more
    #   promotes ␣Albert - ure; suppresses ␣other ␣pl ␣o; tuned, 1.40 from what was lifted
    "L1N263_al_ic_ial": 25,  # 0.76, KL +0.0011: al/ic/ial and 26 more; al/ial/ar and 29 more
    #   promotes iz ism ty; suppresses der irst ␣gold; tuned, 1.40 from what was lifted
    "L1N776_of_that_lord": 70,  # 0.78, KL +0.0011
    #   ␣of/␣that/␣LORD and 29 more; after ␣the/␣knows/␣father and 29 more
    #   promotes <|endoftext|> ; ine; suppresses ren ult fe; tuned, 1.50 from what was lifted
    "L1N888_them_s_all": 78,  # 0.68, KL +0.0010: ␣them/s/␣all and 29 more; ␣had/w/ings and 29 more
    #   promotes ␣of ␣that :; suppresses old all sh; tuned, 1.30 from what was lifted
    "L1N222_a_a_s": 22,  # 0.47, KL +0.0010: A/a/s and 29 more; after acter/ung/␣As and 29 more
    #   promotes urs ␣and way; suppresses lt ␣mar ion; tuned, 1.50 from what was lifted
    "L1N667_the_m_j": 59,  # 0.77, KL +0.0010: ␣the/,/␣M and 6 more; after ␣to/␣is/␣at and 29 more
    #   promotes ␣saith ␣afraid ␣out; suppresses ␣eng ild ␣Hill; tuned, 1.70 from what was
    #     lifted
    "L1N445_by_adjective_she": 41,  # 0.72, KL +0.0010
    #   ␣by/adjective/␣she and 29 more; after ␣Now/verb/␣looked and 18 more
    #   promotes d ␣day mer; suppresses ung ling ,”; tuned, 1.80 from what was lifted
    "L1N744_then_it_a": 67,  # 0.65, KL +0.0010: ”/;/) and 15 more; ”/␣be/) and 29 more
    #   promotes ␣ad <|endoftext|> ␣said; suppresses ␣chief ains of; tuned, 1.60 from what was
    #     lifted
    "L1N337_and_or_fl": 33,  # 0.64, KL +0.0010
    #   ␣and/␣or/fl and 15 more; after ␣dist/␣ex/␣strong and 29 more
    #   promotes ished ] [; suppresses all rop ll; tuned, 1.60 from what was lifted
    "L1N112_conjunctions": 9,  # 0.78, KL +9.9e-04
    #   conjunctions (And/↵/␣And and 5 more); And/:/. and 13 more; not two after ↵/␣said/␣No and
    #     29 more
    #   promotes ␣” ␣thereof ); suppresses (U+0011) ∖x86 |; tuned, 1.70 from what was lifted
    "L1N257_with_having_ten": 24,  # 0.71, KL +9.8e-04
    #   ␣with/␣having/␣ten and 28 more; ␣with/␣of/ing and 29 more; not two after ␣The/␣the/␣two
    #     and 29 more
    #   promotes stand uc d; suppresses ather ␣order ove; tuned, 1.50 from what was lifted
    "L1N717_was_had_she": 63,  # 0.73, KL +9.8e-04
    #   ␣was/␣had/␣she and 29 more; ␣a/␣was/␣he and 29 more; not last followed by
    #     ␣What/␣Yes/␣Hello and 16 more
    #   promotes ious ␣under ␣among; suppresses irst ␣job ␣meas; tuned, 1.60 from what was
    #     lifted
    "L1N722_al": 64,  # 0.83, KL +9.6e-04: ␣(/␣al; ␣e/␣upon/␣out and 16 more
    #   promotes adjective noun gr; suppresses by ly self; tuned, 1.20 from what was lifted
    "L1N180_the_the_g": 17,  # 0.64, KL +9.6e-04
    #   ␣the/The/␣G and 29 more; The/␣B/W and 29 more; not two after ␣were/noun/␣went and 29
    #     more
    #   promotes . ew oh; suppresses ␣Jan oria ␣caus; tuned, 1.40 from what was lifted
    "L1N552_in_at_in": 53,  # 0.81, KL +9.6e-04
    #   ␣in/␣at/in and 14 more; ␣in/t/el and 29 more; not after ␣were/␣lives/␣there and 29 more
    #   promotes act ap tern; suppresses ␣wife ␣eyes ␣10; tuned, 1.60 from what was lifted
    "L1N1009_ts_ity_ions": 84,  # 0.66, KL +9.4e-04
    #   ␣(/;/” and 29 more; in a word beginning ,/”;/) and 29 more; not two after :/,/␣On and 29
    #     more
    #   promotes ↵ ␣than y; suppresses rael ␣D ␣am; tuned, 1.30 from what was lifted
    "L1N293_new_ious_ain": 28,  # 0.61, KL +9.4e-04: ␣new/ious/ain and 29 more; ed/en/ak and 29 more
    #   promotes ␣things ␣when ␣as; suppresses _ ~ ugo; tuned, 1.40 from what was lifted
    "L1N65_great_se_strong": 3,  # 0.65, KL +9.3e-04
    #   ␣great/se/␣strong and 29 more; in a word beginning ␣sha/␣great/␣swe and 29 more
    #   promotes ␣eff en ␣per; suppresses ge ub har; tuned, 1.30 from what was lifted
    "L1N81_s_es_ings": 4,  # 0.77, KL +9.3e-04: s/es/ings and 29 more; ities/ives/ters and 19 more
    #   promotes ␣of ␣that ”;; suppresses lm ged ␣Q; tuned, 1.30 from what was lifted
    "L1N480_there_then_that": 46,  # 0.74, KL +9.3e-04
    #   ␣there/␣Then/␣that and 20 more; ␣there/␣Then/␣There and 29 more
    #   promotes ␣was in ␣bec; suppresses ␣among ␣commanded ␣city; tuned, 1.50 from what was
    #     lifted
    "L1N559_s_es_s": 55,  # 0.72, KL +9.2e-04: s/es/␣s and 29 more; ist/als/d and 24 more
    #   promotes uit on ol; suppresses aves rost vel; tuned, 1.60 from what was lifted
    "L1N970_s_c_ne": 81,  # 0.29, KL +9.2e-04: ␣s/␣c/␣ne and 15 more; ␣s/␣ne/; and 29 more
    #   promotes ke ult qu; suppresses ␣sign ay ier; tuned, 1.80 from what was lifted
    "L1N784_ow_ck_go": 71,  # 0.74, KL +9.1e-04: ow/ck/␣go and 29 more; ␣fall/␣bear/␣for and 28 more
    #   promotes th els el; suppresses ␣United uch iday; tuned, 1.30 from what was lifted
    "L1N461_prepositions": 43,  # 0.74, KL +9.1e-04
    #   prepositions (␣at/␣near/␣under and 2 more); ing/s/␣at and 29 more
    #   promotes tain ␣your ␣all; suppresses ORD ␣sing gn; tuned, 1.70 from what was lifted
    "L1N736_goodbye_t_home": 66,  # 0.75, KL +8.8e-04
    #   ␣Goodbye/␣t/␣” and 29 more; in a sentence beginning ␣”/␣When/␣They and 12 more
    #   promotes ven ice ␣Which; suppresses ␣an ␣should ora; tuned, 1.40 from what was lifted
    "L1N91_what_what_then": 6,  # 0.88, KL +8.7e-04
    #   ␣What/␣what/␣Then and 27 more; ␣What/␣what/b and 29 more
    #   promotes in ␣th ␣off; suppresses ore b ur; tuned, 1.50 from what was lifted
    "L1N374_you_out_them": 37,  # 0.82, KL +8.6e-04
    #   ␣you/␣out/␣them and 26 more; ␣a/␣away/␣out and 29 more
    #   promotes ␣qu ␣sha ␣cap; suppresses ts ␣made igits; tuned, 1.40 from what was lifted
    "L1N219_the_no_a": 21,  # 0.65, KL +8.2e-04: ␣the/␣no/␣A and 29 more; ␣no/␣a/␣u and 29 more
    #   promotes ␣supp ␣one ␣K; suppresses olour ␣got ∖xb7; tuned, 1.50 from what was lifted
    "L1N299_or_ed_al": 29,  # 0.62, KL +8.2e-04
    #   ␣or/ed/al and 29 more; after ␣a/␣fam/␣an and 29 more
    #   promotes ged ain ␣engineer; suppresses ill se ␣of; tuned, 1.30 from what was lifted
    "L1N348_th_h_t": 35,  # 0.58, KL +8.2e-04: th/h/t and 29 more; al/et/d and 29 more
    #   promotes ␣ang j ren; suppresses atic ␣make ␣both; tuned, 1.40 from what was lifted
    "L1N17_at_put_set": 1,  # 0.79, KL +8.2e-04
    #   at/␣put/␣set and 10 more; after ␣p/␣b/␣f and 28 more; not o/un/↵ and 29 more
    #   promotes ty t '; suppresses arch ␣Han om; tuned, 1.60 from what was lifted
    "L1N501_i_e_you": 50,  # 0.84, KL +8.1e-04: ␣I/e/␣you and 28 more; he/␣Fe/␣cle and 23 more
    #   promotes ger ans ant; suppresses ro cy l; tuned, 1.50 from what was lifted
    "L1N796_ed_ated_ted": 72,  # 0.74, KL +7.9e-04: ed/ated/ted and 24 more; e/t/se and 29 more
    #   promotes ␣chief ␣per ␣its; suppresses ∖x93 ∖xb2 ∖xfb; tuned, 1.30 from what was lifted
    "L1N733_there_s_n": 65,  # 0.69, KL +7.6e-04: ␣there/␣S/n and 29 more; ␣there/␣fr/p and 29 more
    #   promotes on ons ␣seven; suppresses ig ␣hast ␣mer; tuned, 1.50 from what was lifted
    "L1N495_the_has_who": 49,  # 0.66, KL +7.3e-04
    #   ,/␣the/): and 29 more; two after noun/␣(/␣Who and 29 more
    #   promotes scar ␣Ol ga; suppresses ll But ␣engine; tuned, 1.50 from what was lifted
    "L1N1004_be_yes_do": 83,  # 0.68, KL +7.2e-04
    #   ␣be/␣Yes/␣do and 29 more; en/␣stand/␣Tom and 29 more
    #   promotes ␣z ␣d ␣; suppresses ity aria ria; tuned, 1.40 from what was lifted
    "L1N149_shall_ah_like": 11,  # 0.60, KL +6.7e-04
    #   ␣(/␣shall/ah and 12 more; in a word beginning ,/␣or/␣E and 28 more
    #   promotes w cle g; suppresses ␣ob orning ␣an; tuned, 1.50 from what was lifted
    "L1N978_and_or_a": 82,  # 0.56, KL +6.5e-04
    #   ␣and/␣or/, and 19 more; after ,/s/␣thereof and 29 more
    #   promotes ␣its cy ␣brown; suppresses ething ents Th; tuned, 1.50 from what was lifted
    "L1N94_auxiliaries": 8,  # 0.77, KL +6.5e-04
    #   auxiliaries (␣be/␣are/␣been); ␣be/␣were/␣all and 29 more
    #   promotes ating as y; suppresses ␣today ␣live ␣give; tuned, 1.60 from what was lifted
    "L1N670_ote_take_put": 60,  # 0.64, KL +6.4e-04
    #   ote/␣take/␣put and 23 more; ␣take/at/id and 29 more
    #   promotes eth ind ung; suppresses ORD avid ature; tuned, 1.30 from what was lifted
    "L1N178_and_you_or": 16,  # 0.72, KL +6.2e-04
    #   ␣and/␣you/␣or and 14 more; ␣to/␣not/␣you and 29 more
    #   promotes ␣needs ␣found ater; suppresses ed a ␣death; tuned, 1.40 from what was lifted
    "L1N486_is_os_it": 48,  # 0.62, KL +6.0e-04: is/os/it and 29 more; s/p/ology and 29 more
    #   promotes ive ions ics; suppresses ind orrow art; tuned, 1.40 from what was lifted
    "L1N22_were_which_that": 2,  # 0.49, KL +5.6e-04
    #   ,/;/␣were and 9 more; last followed by ␣and/␣which/␣there and 15 more; not two after
    #     ␣unto/:/␣and and 29 more
    #   promotes ↵ ) ␣before; suppresses oud op ␣cand; tuned, 1.70 from what was lifted
    "L1N139_came_r_ed": 10,  # 0.53, KL +4.5e-04: ␣came/␣r/ed and 27 more; led/␣f/␣r and 29 more
    #   promotes ␣then ␣Ford ell; suppresses ␣serv ␣ret iv; tuned, 1.40 from what was lifted
    # ── by the token before (6 neurons)
    "L1N506_after_noun": 51,  # 0.82, KL +0.0023: after noun; ␣a/;/␣the and 16 more
    #   promotes ␣any ?” ␣the; suppresses ff ollow ␣Aug; tuned, 1.70 from what was lifted
    "L1N466_does_friend_the": 44,  # 0.88, KL +0.0021
    #   ./-/␣does and 7 more; after ␣knows/␣My/␣facts and 28 more
    #   promotes ␣Y ution ination; suppresses ru ␣con ␣m; tuned, 1.90 from what was lifted
    "L1N358_determiners": 36,  # 0.94, KL +0.0014
    #   determiners (␣the/␣The/the and 2 more); ␣The/␣that/␣a and 24 more
    #   promotes ir ␣capital ␣ball; suppresses pt oor ␣of; tuned, 1.60 from what was lifted
    "L1N275_after_noun": 26,  # 0.68, KL +0.0012: after noun; two after ␣(/noun/␣Do
    #   promotes it ile y; suppresses ␣sou iend rell; tuned, 1.70 from what was lifted
    "L1N415_said_j_went": 40,  # 0.86, KL +8.9e-04
    #   ␣said/␣J/␣went and 14 more; after ␣G/␣J/␣depart and 3 more
    #   promotes oth ient ose; suppresses ␣Un ␣min da; tuned, 1.50 from what was lifted
    "L1N213_of_and_s": 20,  # 0.57, KL +5.6e-04: ␣of/And/): and 29 more; Then/␣S/␣tw and 28 more
    #   promotes sc esc hil; suppresses ␣Albert ␣On ):; tuned, 1.50 from what was lifted
    # ── by what followed the token when it was last seen (6 neurons)
    "L1N93_of_verb_to": 7,  # 0.49, KL +0.0012
    #   ␣”/”/␣of and 15 more; verb/␣make/␣chan and 20 more somewhere before
    #   promotes th st s; suppresses ∖xb7 (U+000C) ∖x98; tuned, 1.60 from what was lifted
    "L1N163_c_k_s": 14,  # 0.62, KL +8.7e-04: c/k/s and 29 more; after ␣sh/␣r/␣st and 28 more
    #   promotes ter f p; suppresses lic orm vania; tuned, 1.50 from what was lifted
    "L1N173_the_ce_el": 15,  # 0.68, KL +8.5e-04
    #   ␣the/ce/el and 29 more; after ␣at/con/␣near and 26 more
    #   promotes ␣behold ␣s ␣for; suppresses ense ording ane; tuned, 1.50 from what was lifted
    "L1N306_to_that_which": 31,  # 0.70, KL +8.0e-04
    #   ␣to/␣that/␣which and 26 more; ␣of/,/␣which and 29 more
    #   promotes ␣on ␣at ␣in; suppresses ens na ne; tuned, 1.60 from what was lifted
    "L1N774_is_in_are": 69,  # 0.58, KL +8.0e-04
    #   ␣is/␣in/␣are and 28 more; after ␣u/This/␣that and 29 more
    #   promotes a ter ress; suppresses itc ␣than dom; tuned, 1.80 from what was lifted
    "L1N915_of_she_he": 80,  # 0.56, KL +7.5e-04
    #   ␣of/␣She/␣He and 15 more; last followed by ␣There/␣She/␣He and 26 more; not after
    #     ␣named/␣capital/␣there and 29 more
    #   promotes ␣sil ari ␣seen; suppresses ce ␣Moses ither; tuned, 1.60 from what was lifted
    # ── by the first piece of the word (3 neurons)
    "L1N414_in_word_j": 39,  # 0.62, KL +0.0015
    #   in a word beginning ␣J/␣El/␣B and 16 more; ah/a/j and 23 more; not Here/␣facts/␣My and
    #     29 more somewhere before
    #   promotes ib ab oth; suppresses bye ␣Aug ␣Fin; tuned, 1.60 from what was lifted
    "L1N199_in_word": 19,  # 0.84, KL +0.0015
    #   in a word beginning ?/:/!; after ␣said/␣them/␣LORD and 29 more
    #   promotes ” ␣for ↵; suppresses ros arden ere; tuned, 1.50 from what was lifted
    "L1N339_in_word_that": 34,  # 0.66, KL +7.1e-04
    #   in a word beginning ␣that/␣J/␣which and 14 more; after ␣all/␣that/h and 29 more
    #   promotes so erm get; suppresses eth ily ita; tuned, 1.40 from what was lifted
    # ── commas (1 neuron)
    "L1N304_commas": 30,  # 0.89, KL +0.0020
    #   commas; ;/:/? and 16 more; not two after :/,/␣On and 29 more
    #   promotes ␣both ␣having ␣therefore; suppresses ␣Ol ␣bench iz; tuned, 1.50 from what was
    #     lifted
    # ── position (1 neuron)
    "L1N469_early": 45,  # 0.82, KL +0.0020: position below 1; <|endoftext|>/p/d and 20 more
    #   promotes amp ab ha; suppresses { ∖xef ∖xcc; tuned, 1.60 from what was lifted
    # ── by the token two back (1 neuron)
    "L1N1015_and_then_and": 85,  # 0.77, KL +7.6e-04
    #   ␣and/␣Then/And and 28 more; after ↵/␣J/␣what and 29 more
    #   promotes ␣who ␣char ␣what; suppresses ␣Lane ␣book isten; tuned, 1.50 from what was
    #     lifted
    # ── by the token three back (1 neuron)
    "L1N403_is_a_a": 38,  # 0.60, KL +6.7e-04
    #   ␣is/:/␣a and 29 more; in a word beginning ␣J/?/␣G and 29 more
    #   promotes ␣the <|endoftext|> ;; suppresses inn ly mark; tuned, 1.80 from what was lifted
}
INTO = rows_of(load("L1.into"), NEURONS)  # [86 neurons, 256] the direction that each reads
INTO_BIAS = rows_of(load("L1.into_bias"), NEURONS)  # [86]
OUT = rows_of(load("L1.out"), NEURONS)  # [86 neurons, 256] the direction that each writes


def neurons(x, run):
    """What the neurons of layer 1 write, given the stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ INTO.T + INTO_BIAS)  # [t, 86] how much each fires
    return run.fired("L1", active, OUT, NEURONS) @ OUT + MLP_CONSTANT
