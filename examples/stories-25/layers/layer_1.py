"""Layer 1 of 4: 1 of 8 heads and 117 of 1,024 neurons are in the core.

- L1H0_this_then_q looks at This/␣Then/Q and 29 more; ␣”/<|endoftext|>/␣What and 29 more (0.75)

Pruned: heads 1, 2, 3, 4, 5, 6, 7; 907 neurons. What they wrote on average is in
ATTENTION_CONSTANT and MLP_CONSTANT.
"""

from numerics import attend, gelu_new, load, norm, rows_of

QK = load("L1.qk")  # [1 head, query and key, 32, 256]
QUERY_BIAS = load("L1.query_bias")  # [1 head, 32] what each head looks for whatever it reads
OV = load("L1.ov")  # [1 head, value and output, 32, 256]
ATTENTION_CONSTANT = load("L1.attention_constant")  # [256] what the heads write whatever they read
MLP_CONSTANT = load("L1.mlp_constant")  # [256] what the neurons write whatever they read

# ── heads ────────────────────────────────────────────────────────────────────


def L1H0_this_then_q(n, run):
    """Looks at This/␣Then/Q and 29 more; ␣”/<|endoftext|>/␣What and 29 more.

    score    0.75, of its whole label (see program.ir) with where it looks
    without  KL +0.1410 nats a token
    tuned    11.00 from what was lifted
    """
    return attend("L1H0_this_then_q", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0])


def attention(x, run):
    """What the heads of layer 1 write, given the stream x: [t, 256] -> [t, 256].

    Without its line a head is off.
    """
    n = norm(x)
    written = [
        L1H0_this_then_q(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(written)


# ── neurons ──────────────────────────────────────────────────────────────────

# NEURONS has a line for each neuron: its row in the blocks below, how well its label predicts it
# on text that the label was not chosen on, what a token costs without it (KL, nats), and the
# label, and the tokens that it raises and lowers most when it fires (␣ is a space, ↵ a new line).
# Without its line a neuron is off.
NEURONS = {
    # ── by the token (82 neurons)
    "L1N88_the": 7,  # 0.93, KL +0.0038: ./”/␣The and 2 more; ”/”;/.” and 2 more
    #   promotes <|endoftext|> ␣( -; suppresses via mark ria; tuned, 2.70 from what was lifted
    "L1N753_given_noun_to": 85,  # 0.50, KL +0.0030
    #   noun/)/to and 29 more somewhere before; ␣a/␣to/␣with and 29 more
    #   promotes ␣certain ked ke; suppresses ␣Frank ita ␣Albert; tuned, 2.70 from what was
    #     lifted
    "L1N858_auxiliaries": 95,  # 0.94, KL +0.0023
    #   auxiliaries (␣shall/␣to/␣will and 11 more); ␣shall/␣will/␣may and 20 more; not
    #     t/verb/␣sm
    #   promotes ily oo oe; suppresses ␣asked ␣met ␣lost; tuned, 2.40 from what was lifted
    "L1N197_ly_or_be": 20,  # 0.72, KL +0.0020: ly/␣or/␣be and 14 more; ly/lly/ely and 19 more
    #   promotes ice ␣put hes; suppresses ious ␣those ers; tuned, 2.60 from what was lifted
    "L1N899_and_and_but": 104,  # 0.78, KL +0.0017
    #   ,/␣and/And and 29 more; after ,/And/↵ and 29 more; not in a sentence beginning
    #     Opposites/Numbers/Q and 29 more
    #   promotes z ther ill; suppresses ␣plus uno .”; tuned, 2.90 from what was lifted
    "L1N12_s_es_ers": 0,  # 0.86, KL +0.0016: s/es/ers and 29 more; ␣you/␣are/␣mother and 7 more
    #   promotes igh ␣were a; suppresses ress ts pp; tuned, 2.50 from what was lifted
    "L1N774_is_in_adjective": 89,  # 0.83, KL +0.0015
    #   ␣is/␣in/adjective and 14 more; ␣is/␣saith/␣A and 26 more; not in a sentence beginning
    #     ␣The/␣Then/Q and 29 more
    #   promotes land a hes; suppresses ␣wom ve ilda; tuned, 3.00 from what was lifted
    "L1N199_dist_esc": 21,  # 0.87, KL +0.0015
    #   ?/:/! and 2 more; after ␣said/␣them/␣LORD and 29 more
    #   promotes ␣Today ␣for ”; suppresses ros ␣flow ␣sto; tuned, 3.10 from what was lifted
    "L1N512_possessives": 64,  # 0.95, KL +0.0015
    #   possessives (␣his/␣your/␣my and 14 more); ␣your/␣my/j and 29 more
    #   promotes ␣cl op ␣bel; suppresses ,” ␣today land; tuned, 2.60 from what was lifted
    "L1N722_after_ood_ine": 79,  # 0.91, KL +0.0014: ␣(; after ood/'s/ine and 29 more
    #   promotes ) ␣meas ␣thereof; suppresses ought usually ␣only; tuned, 2.60 from what was
    #     lifted
    "L1N484_he_she_he": 58,  # 0.80, KL +0.0014: ␣He/␣She/␣he and 21 more; ␣and/␣She/␣He and 29 more
    #   promotes ␣caus ␣saith ar; suppresses ␣Mo ace rib; tuned, 2.60 from what was lifted
    "L1N1016_q_c_p": 116,  # 0.95, KL +0.0014: <|endoftext|>; Q/↵/c and 22 more
    #   promotes w Once hes; suppresses ern ␣great ␣fac; tuned, 3.00 from what was lifted
    "L1N450_in_at_on": 52,  # 0.80, KL +0.0013: ␣in/␣at/␣on and 24 more; ␣of/␣on/␣into and 29 more
    #   promotes to n -; suppresses red ke une; tuned, 2.80 from what was lifted
    "L1N112_and_but_and": 11,  # 0.76, KL +0.0013: And/↵/␣but and 13 more; And/␣and/. and 26 more
    #   promotes So ove ␣this; suppresses isten dom per; tuned, 3.40 from what was lifted
    "L1N180_the_the_the": 19,  # 0.60, KL +0.0013
    #   ␣the/The/the and 29 more; The/␣B/␣G and 29 more; not two after ␣were/noun/␣went and 29
    #     more
    #   promotes . ust al; suppresses ens q ␣Edith; tuned, 2.90 from what was lifted
    "L1N485_or_adjective_verb": 59,  # 0.60, KL +0.0013
    #   ␣or/adjective/verb and 4 more; ,/␣of/␣relating and 29 more; not verb/␣a/noun and 29 more
    #   promotes ass ient ␣being; suppresses or gn by; tuned, 3.10 from what was lifted
    "L1N624_prepositions": 72,  # 0.81, KL +0.0013
    #   prepositions (␣unto/␣of/␣to and 13 more); And/␣shall/␣LORD and 29 more somewhere before
    #   promotes ␣us ␣him ␣them; suppresses } ∖xa2 ∖xc5; tuned, 2.60 from what was lifted
    "L1N1009_ions_ts_food": 114,  # 0.69, KL +0.0013: ␣(/;/ions and 4 more; ,/␣(/es and 29 more
    #   promotes w land ␣more; suppresses esh greg gypt; tuned, 2.70 from what was lifted
    "L1N35_and_with_into": 3,  # 0.81, KL +0.0013
    #   ␣and/␣with/␣into and 1 more; ␣of/p/␣or and 23 more
    #   promotes ␣the ␣no ␣his; suppresses ␣needs us ␣years; tuned, 3.30 from what was lifted
    "L1N618_or_ed_ing": 70,  # 0.50, KL +0.0013: ␣or/ed/ing and 28 more; t/or/able and 29 more
    #   promotes ␣cur ␣ve ␣power; suppresses ␣brought ertain old; tuned, 2.50 from what was
    #     lifted
    "L1N156_lord_them_israel": 15,  # 0.74, KL +0.0012
    #   ␣LORD/␣them/␣Israel and 29 more; s/es/ly and 29 more
    #   promotes ' <|endoftext|> ␣conc; suppresses ␣facts roy gth; tuned, 2.10 from what was
    #     lifted
    "L1N374_them_to_down": 43,  # 0.80, KL +0.0012
    #   ␣them/␣to/␣down and 29 more; ␣a/␣the/␣away and 29 more
    #   promotes ␣cur ␣cap ␣a; suppresses ␣made igits ially; tuned, 2.60 from what was lifted
    "L1N670_at_put_take": 74,  # 0.63, KL +0.0011: at/␣put/␣take and 29 more; w/k/␣came and 29 more
    #   promotes en ␣hold ␣pol; suppresses ellow ,” avid; tuned, 2.40 from what was lifted
    "L1N880_in_r_m": 101,  # 0.61, KL +0.0011
    #   ␣in/;/␣r and 29 more; in a word beginning ␣the/␣r/␣of and 29 more; not in a sentence
    #     beginning And/␣and/B and 29 more
    #   promotes ab here ␣sac; suppresses by noun ella; tuned, 2.60 from what was lifted
    "L1N554_s_i_we": 66,  # 0.80, KL +0.0011: ␣s/␣I/␣we and 9 more; ␣s/␣and/; and 27 more
    #   promotes n pt ary; suppresses ress ico ta; tuned, 2.80 from what was lifted
    "L1N908_lily_bell_anna": 106,  # 0.81, KL +0.0011
    #   ␣Lily/␣Bell/␣Anna and 29 more; ␣Ben/␣Sara/␣Oscar and 29 more
    #   promotes . ? ␣is; suppresses rell < ∖xeb; tuned, 2.70 from what was lifted
    "L1N878_f_f_g": 100,  # 0.78, KL +0.0011: ␣f/f/␣G and 9 more; ␣f/␣C/␣N and 22 more
    #   promotes ert old to; suppresses osition gether rell; tuned, 2.60 from what was lifted
    "L1N867_man_person_ver": 98,  # 0.62, KL +0.0010
    #   ␣man/␣person/ver and 29 more; after ␣ha/b/␣grou and 29 more
    #   promotes 's <|endoftext|> ↵; suppresses ad ged ␣good; tuned, 2.90 from what was lifted
    "L1N415_said_went_came": 46,  # 0.87, KL +1.0e-03
    #   ␣said/␣went/␣came and 10 more; after ␣G/␣J/␣painted and 7 more
    #   promotes oth ose ,”; suppresses vania ␣mat here; tuned, 2.80 from what was lifted
    "L1N81_s_es_ings": 6,  # 0.79, KL +9.8e-04: s/es/ings and 29 more; ing/er/y and 29 more
    #   promotes ong ␣used ow; suppresses ity ence lm; tuned, 2.60 from what was lifted
    "L1N501_i_e_o": 62,  # 0.86, KL +9.8e-04: ␣I/e/o and 27 more; ␣I/he/␣ye and 29 more
    #   promotes ants ans aves; suppresses l im o; tuned, 2.60 from what was lifted
    "L1N696_ed_al_ic": 76,  # 0.64, KL +9.8e-04: ed/al/ic and 29 more; ␣(/ar/ian and 29 more
    #   promotes ly Q noun; suppresses ~ bruary ∖x95; tuned, 2.50 from what was lifted
    "L1N717_was_a_were": 78,  # 0.74, KL +9.5e-04: ␣was/A/␣were and 29 more; ␣was/␣a/␣he and 29 more
    #   promotes ile oll meric; suppresses ␣meas ␣k ␣rest; tuned, 3.30 from what was lifted
    "L1N256_all_gr_str": 26,  # 0.75, KL +9.5e-04
    #   ␣all/␣gr/␣str and 18 more; ␣the/␣all/␣str and 27 more
    #   promotes ␣he e ay; suppresses sh bye tto; tuned, 2.80 from what was lifted
    "L1N621_or_l_al": 71,  # 0.39, KL +9.4e-04: ␣or/␣l/␣al and 11 more; ␣al/␣l/␣the and 29 more
    #   promotes ␣other ary ew; suppresses ␣named onia op; tuned, 2.90 from what was lifted
    "L1N94_be": 10,  # 0.82, KL +9.3e-04: ␣be; ␣are/␣She/␣Anna and 18 more
    #   promotes ha venia ren; suppresses or ␣im art; tuned, 3.20 from what was lifted
    "L1N796_ed_ted_ated": 92,  # 0.74, KL +9.3e-04: ed/ted/ated and 29 more; ted/e/med and 29 more
    #   promotes ar ␣its ␣his; suppresses _ [ ~; tuned, 2.30 from what was lifted
    "L1N864_b_b_n": 97,  # 0.72, KL +9.2e-04: ):/”;/; and 9 more; ”;/f/u and 28 more
    #   promotes ␣not ↵ ␣the; suppresses ade scar ating; tuned, 3.20 from what was lifted
    "L1N263_al_ic_ial": 28,  # 0.74, KL +8.9e-04
    #   al/ic/ial and 14 more; after ␣had/iv/um and 10 more
    #   promotes ize ty ath; suppresses land ob der; tuned, 2.70 from what was lifted
    "L1N293_ious_able_ive": 32,  # 0.61, KL +8.9e-04
    #   ious/able/ive and 29 more; ed/en/id and 29 more
    #   promotes ly ␣things ␣when; suppresses ful ket ual; tuned, 2.60 from what was lifted
    "L1N886_er_el_an": 102,  # 0.59, KL +8.8e-04
    #   er/el/an and 29 more; y/al/o and 29 more; not wood/␣G/␣A and 23 more
    #   promotes ␣could ites in; suppresses ␣death ung ␣face; tuned, 2.50 from what was lifted
    "L1N784_ck_ow_go": 91,  # 0.75, KL +8.8e-04: ck/ow/␣go and 29 more; n/␣play/ry and 29 more
    #   promotes els al th; suppresses eous pl so; tuned, 2.40 from what was lifted
    "L1N287_said_el_ul": 31,  # 0.68, KL +8.6e-04
    #   ,/␣said/el and 29 more; after ␣said/␣saying/␣Hello and 29 more; not ./␣unto/↵ and 29
    #     more
    #   promotes ink f ive; suppresses ts orrow ␣Frost; tuned, 3.00 from what was lifted
    "L1N567_for_out_on": 69,  # 0.90, KL +8.4e-04
    #   ␣for/␣out/␣on and 18 more; ␣out/-/f and 29 more; not or/id/ow
    #   promotes se ␣of sel; suppresses orning onth ␣umb; tuned, 2.60 from what was lifted
    "L1N222_a_ia_ation": 24,  # 0.53, KL +8.4e-04: a/ia/ation and 28 more; ium/id/es and 29 more
    #   promotes e es og; suppresses ␣baker usalem ␣woman; tuned, 2.60 from what was lifted
    "L1N276_a_a_a": 30,  # 0.69, KL +8.3e-04: ␣a/a/␣A and 14 more; two after h/␣J/rap and 29 more
    #   promotes res v ving; suppresses ark aria ason; tuned, 2.60 from what was lifted
    "L1N963_p_p": 109,  # 0.85, KL +8.3e-04: ␣p/p; after ␣p/␣Do/␣ch and 18 more
    #   promotes red ence oll; suppresses oria ove per; tuned, 2.80 from what was lifted
    "L1N709_w_w_w": 77,  # 0.76, KL +8.1e-04
    #   ␣w/w/W and 4 more; ␣w/␣h/␣G and 29 more; not after fl/␣thoug/os and 28 more
    #   promotes ise ag iz; suppresses tle ␣so less; tuned, 2.50 from what was lifted
    "L1N559_s_es_ers": 67,  # 0.74, KL +8.0e-04: s/es/ers and 29 more; ␣four/␣two/ons and 29 more
    #   promotes alter on uit; suppresses ary ␣pers are; tuned, 2.80 from what was lifted
    "L1N552_in_at_in": 65,  # 0.71, KL +7.9e-04
    #   ␣in/␣at/in and 9 more; after ␣/␣out/␣n and 29 more; not after ␣Everyone/␣lives/␣were and
    #     29 more
    #   promotes ete act ro; suppresses ers ps vania; tuned, 2.80 from what was lifted
    "L1N431_s_ig_u": 49,  # 0.66, KL +7.7e-04: ␣s/␣/ig and 2 more; um/␣f/om and 21 more
    #   promotes ␣Edith ke um; suppresses ach 's less; tuned, 2.80 from what was lifted
    "L1N1004_be_hello_is": 113,  # 0.78, KL +7.7e-04
    #   ␣be/␣Hello/␣is and 29 more; after ␣shall/␣to/Numbers and 29 more
    #   promotes ␣z ␣v ␣ind; suppresses ␣live arm ief; tuned, 2.80 from what was lifted
    "L1N213_the_s_and": 22,  # 0.70, KL +7.7e-04
    #   ␣the/␣S/And and 29 more; after And/␣sm/␣unto and 27 more
    #   promotes ␣cap t at; suppresses ␣Albert via ke; tuned, 2.80 from what was lifted
    "L1N17_at_ut_put": 1,  # 0.79, KL +7.7e-04: at/ut/␣put and 23 more; after ␣p/␣b/␣f and 27 more
    #   promotes here ty ␣at; suppresses arch age k; tuned, 2.60 from what was lifted
    "L1N299_or_al_il": 33,  # 0.55, KL +7.6e-04: ␣or/al/il and 29 more; ed/est/ig and 29 more
    #   promotes ise ised ient; suppresses ␣has ␣said ␣lived; tuned, 2.50 from what was lifted
    "L1N989_that_which_ver": 112,  # 0.77, KL +7.6e-04
    #   ␣that/␣which/ver and 2 more; v/␣who/th and 11 more
    #   promotes ␣are ught ␣ball; suppresses era ve ecially; tuned, 3.30 from what was lifted
    "L1N744_then_it_a": 84,  # 0.76, KL +7.5e-04: ”/;/) and 6 more; ly/imes/␣been and 11 more
    #   promotes ␣” <|endoftext|> ␣found; suppresses ␣fa ␣host ␣genus; tuned, 3.10 from what was
    #     lifted
    "L1N65_great_ful_strong": 5,  # 0.58, KL +7.3e-04
    #   ␣great/ful/␣strong and 27 more; after ␣we/cle/␣lar and 29 more
    #   promotes en ↵ ␣eff; suppresses ␣Moses ting ing; tuned, 2.40 from what was lifted
    "L1N736_goodbye_b_then": 83,  # 0.72, KL +7.2e-04
    #   ␣Goodbye/␣b/␣Then and 29 more; in a sentence beginning ␣When/␣”/␣I and 24 more
    #   promotes om ab ill; suppresses ␣u ue ␣goat; tuned, 2.70 from what was lifted
    "L1N480_there_then_now": 57,  # 0.72, KL +7.1e-04
    #   ␣there/␣Then/␣Now and 10 more; after ␣time/␣is/␣Everyone and 29 more
    #   promotes f af ␣she; suppresses ib ␣sailor ␣commanded; tuned, 2.80 from what was lifted
    "L1N888_s_es_ions": 103,  # 0.63, KL +7.0e-04
    #   ”/s/es and 29 more; ␣on/ated/1 and 28 more; not s/es/<|endoftext|> and 29 more
    #   promotes ␣like ␣today ␣un; suppresses over ␣life ate; tuned, 2.50 from what was lifted
    "L1N316_auxiliaries": 37,  # 0.71, KL +7.0e-04
    #   auxiliaries (␣have/␣be/␣what and 4 more); ␣and/␣was/␣have and 29 more
    #   promotes e ing ings; suppresses / ons onth; tuned, 2.80 from what was lifted
    "L1N824_ig_ut_at": 94,  # 0.60, KL +6.9e-04: ig/ut/at and 23 more; after ␣g/␣f/␣pl and 28 more
    #   promotes ure ons ures; suppresses ial ek itc; tuned, 2.50 from what was lifted
    "L1N348_th_h_ing": 41,  # 0.60, KL +6.8e-04: th/h/ing and 29 more; th/en/n and 29 more
    #   promotes man ments od; suppresses to ient ␣Grey; tuned, 2.40 from what was lifted
    "L1N723_fl_ing_i": 80,  # 0.58, KL +6.8e-04: fl/ing/i and 29 more; fl/le/en and 29 more
    #   promotes nna ~ ugo; suppresses ard ong y; tuned, 2.80 from what was lifted
    "L1N173_home_ion_ce": 17,  # 0.62, KL +6.8e-04
    #   ␣home/ion/ce and 29 more; ␣part/␣number/able and 26 more
    #   promotes al p w; suppresses ␣Aug lara lga; tuned, 2.60 from what was lifted
    "L1N430_cons_do_att": 48,  # 0.77, KL +6.8e-04
    #   ␣cons/␣do/␣att and 12 more; ␣t/␣cont/␣th and 2 more; not ␣do/res/␣cons and 20 more
    #   promotes ies ied y; suppresses ␣tail ew ␣home; tuned, 2.60 from what was lifted
    "L1N275_with_br_by": 29,  # 0.64, KL +6.6e-04
    #   ):/␣”/␣with and 29 more; after noun/;/␣P and 26 more
    #   promotes it ist ␣law; suppresses ring ber ␣son; tuned, 3.00 from what was lifted
    "L1N91_what_goodbye_then": 8,  # 0.91, KL +6.5e-04
    #   ␣What/␣Goodbye/␣Then and 28 more; Where/␣that/␣So and 29 more
    #   promotes land ␣dirty ␣capital; suppresses led ted ber; tuned, 2.80 from what was lifted
    "L1N57_as_al_i": 4,  # 0.65, KL +6.3e-04
    #   as/␣al/i and 7 more; ␣al/as/r and 20 more; not two after so/␣inc/os and 29 more
    #   promotes pt k iday; suppresses aught ␣are ort; tuned, 2.70 from what was lifted
    "L1N755_ah_earth_a": 86,  # 0.58, KL +6.3e-04
    #   ah/␣earth/a and 29 more; after ␣the/␣El/u and 29 more
    #   promotes ␣inc ; iz; suppresses ild ile rist; tuned, 2.90 from what was lifted
    "L1N462_what_q_this": 54,  # 0.63, KL +6.1e-04
    #   ␣what/Q/This and 29 more; ␣what/␣how/This and 27 more
    #   promotes ign ons ␣Wood; suppresses g if ge; tuned, 3.10 from what was lifted
    "L1N257_with_having_ro": 27,  # 0.74, KL +6.0e-04
    #   ␣with/␣having/ro and 3 more; ␣of/um/␣him and 29 more
    #   promotes h d uc; suppresses ically thren gether; tuned, 2.70 from what was lifted
    "L1N954_said_say_saying": 108,  # 0.78, KL +6.0e-04
    #   ␣said/␣say/␣saying and 15 more; ␣2/␣say/4 and 29 more
    #   promotes ings ive if; suppresses ␣instr ␣ed ␣between; tuned, 2.80 from what was lifted
    "L1N733_there_fr_n": 81,  # 0.70, KL +5.9e-04
    #   ␣there/␣fr/n and 18 more; ␣fr/␣there/ck and 29 more
    #   promotes cl on Today; suppresses ence W ␣pre; tuned, 2.70 from what was lifted
    "L1N758_at_at_t": 87,  # 0.65, KL +5.9e-04: ␣at/at/t and 14 more; ␣at/at/m and 23 more
    #   promotes ise ives ivity; suppresses st ␣wh ↵; tuned, 2.90 from what was lifted
    "L1N306_to_unto_as": 35,  # 0.69, KL +5.8e-04
    #   ↵/␣to/<|endoftext|> and 11 more; three after ␣with/␣offering/ies and 29 more
    #   promotes ␣Ford ith ita; suppresses irc ilda ric; tuned, 3.20 from what was lifted
    "L1N149_yes_she_al": 13,  # 0.50, KL +5.4e-04
    #   ␣(/␣Yes/␣She and 29 more; ␣On/␣Is/␣made and 29 more in the last 8 tokens
    #   promotes let ke via; suppresses ␣ex ␣m ␣The; tuned, 3.10 from what was lifted
    "L1N403_a_a_os": 44,  # 0.65, KL +5.2e-04
    #   ␣a/a/os and 16 more; after ␣has/␣have/␣upon and 29 more
    #   promotes ity 's ␣ele; suppresses esh ors ory; tuned, 2.80 from what was lifted
    "L1N565_f_in_cr": 68,  # 0.57, KL +5.2e-04: ␣f/in/␣cr and 4 more; after ␣e/␣p/␣l and 26 more
    #   promotes ite ab ib; suppresses rell ␣d ality; tuned, 2.60 from what was lifted
    "L1N902_all_v_f": 105,  # 0.78, KL +4.6e-04: ␣all/␣v/f and 13 more; ␣v/␣all/␣b and 29 more
    #   promotes i ia ron; suppresses pping ting ing; tuned, 2.60 from what was lifted
    "L1N139_ed_st_led": 12,  # 0.63, KL +4.0e-04: ed/␣st/led and 27 more; ␣st/ote/led and 29 more
    #   promotes ␣slept ote ory; suppresses ert ?” f; tuned, 2.70 from what was lifted
    # ── by the token before (17 neurons)
    "L1N506_two_after_noun": 63,  # 0.86, KL +0.0027
    #   two after ␣(/noun/ology; in a word beginning ;/)/); and 1 more; not ;/)/␣p and 29 more
    #   promotes ␣any ␣act ?”; suppresses ost ut ␣destroy; tuned, 3.30 from what was lifted
    "L1N466_after_my_capital": 55,  # 0.85, KL +0.0016
    #   after ␣My/␣capital/␣flag and 13 more; ./␣does/␣friend and 5 more
    #   promotes ␣Pet ␣art ␣A; suppresses ␣friends hen ␣key; tuned, 3.50 from what was lifted
    "L1N312_after_verb_could": 36,  # 0.50, KL +0.0013
    #   after verb/␣could/␣let and 1 more; ):/;/␣not and 9 more
    #   promotes ␣live ' ␣have; suppresses ^ arl tern; tuned, 3.30 from what was lifted
    "L1N667_after": 73,  # 0.79, KL +0.0012
    #   after ):; ␣the/,/␣She and 9 more; not two after noun/adjective/verb and 7 more
    #   promotes u ␣saith ink; suppresses ild arious se; tuned, 3.20 from what was lifted
    "L1N677_after_noun": 75,  # 0.68, KL +0.0011: after noun; ):/␣needs/Shopping and 13 more
    #   promotes ␣O ur av; suppresses ␣Frank raid hank; tuned, 2.90 from what was lifted
    "L1N806_after_it_capital": 93,  # 0.80, KL +0.0011
    #   after ␣It/␣capital/␣flag and 28 more; ␣and/␣a/␣In and 29 more
    #   promotes ␣Ol ␣Stella isten; suppresses ater ␣facts er; tuned, 3.10 from what was lifted
    "L1N417_one_a_two": 47,  # 0.76, KL +0.0010
    #   ␣one/␣a/␣two and 29 more; after ␣lost/␣had/␣have and 12 more
    #   promotes aker ong ␣of; suppresses oria ities oses; tuned, 2.90 from what was lifted
    "L1N735_ing_for_ure": 82,  # 0.55, KL +9.5e-04: ing/␣for/ure and 29 more; s/cept/cl and 29 more
    #   promotes ments ily ous; suppresses az ␣toward erm; tuned, 2.90 from what was lifted
    "L1N93_of_not_to": 9,  # 0.33, KL +9.5e-04
    #   ␣”/):/␣of and 25 more; verb/␣make/ize and 16 more somewhere before
    #   promotes hem ri ra; suppresses ␣Aug usalem ∖xf7; tuned, 3.10 from what was lifted
    "L1N339_that_see_the": 40,  # 0.56, KL +9.0e-04
    #   ␣that/␣see/␣the and 29 more; after ␣that/And/␣near and 29 more
    #   promotes so ␣There ch; suppresses elix isten ween; tuned, 2.70 from what was lifted
    "L1N323_or_and_that": 38,  # 0.61, KL +7.4e-04
    #   ␣or/␣and/␣that and 17 more; after adjective/␣priests/␣someone and 4 more
    #   promotes ␣of red ␣between; suppresses ␣place ge ␣name; tuned, 3.20 from what was lifted
    "L1N248_n_adjective_verb": 25,  # 0.81, KL +6.8e-04
    #   ”/␣n/”; and 23 more; after ␣N/␣Z/␣Ol and 1 more
    #   promotes ause ig ec; suppresses ps ual ␣life; tuned, 2.50 from what was lifted
    "L1N776_of_does_that": 90,  # 0.78, KL +6.7e-04
    #   ␣of/␣does/␣that and 25 more; two after ␣the/␣The/␣Everyone and 29 more
    #   promotes ized ␣Al ␣Moses; suppresses l ll ␣found; tuned, 2.80 from what was lifted
    "L1N970_after_any_f": 110,  # 0.27, KL +6.0e-04
    #   after ␣any/␣f/␣e and 28 more; n/␣s/ha and 21 more; not ␣un/noun/ce and 29 more
    #   promotes ␣plus ␣found ial; suppresses ay ␣home ␣red; tuned, 3.00 from what was lifted
    "L1N163_k_c_ch": 16,  # 0.58, KL +5.5e-04: k/c/ch and 28 more; after ␣st/␣cr/ou and 29 more
    #   promotes hes her way; suppresses als ric r; tuned, 2.70 from what was lifted
    "L1N22_shall_were_did": 2,  # 0.50, KL +4.6e-04
    #   ,/;/␣shall and 11 more; after ␣that/␣which/␣thereof and 13 more
    #   promotes ␣before ␣named ); suppresses oc sha ow; tuned, 3.30 from what was lifted
    "L1N772_lord_one_lord": 88,  # 0.79, KL +4.4e-04
    #   ␣LORD/␣one/␣Lord and 7 more; after ␣E/␣e/␣lar and 8 more; not after ␣e/␣”/␣E and 29 more
    #   promotes ␣day ␣Today 's; suppresses ans atic ign; tuned, 2.70 from what was lifted
    # ── by the token two back (6 neurons)
    "L1N872_two_after_eren": 99,  # 0.33, KL +0.0018
    #   two after eren/␣sh/␣As and 29 more; in a word beginning -/␣Eur/␣A and 29 more
    #   promotes ␣found ␣par ␣usually; suppresses ␣facts ph fe; tuned, 2.30 from what was lifted
    "L1N358_the_the_the": 42,  # 0.90, KL +0.0015
    #   ␣the/␣The/the and 4 more; ␣The/␣a/␣that and 27 more
    #   promotes noon ␣Jul ∖x82; suppresses less ␣North ␣near; tuned, 3.00 from what was lifted
    "L1N445_by_for_thursday": 51,  # 0.72, KL +0.0012
    #   ␣by/␣for/␣Thursday and 29 more; after ␣lost/␣made/␣used and 24 more
    #   promotes ␣mak ␣com d; suppresses ~ ␣Aug [; tuned, 3.40 from what was lifted
    "L1N178_and_or_you": 18,  # 0.68, KL +8.8e-04
    #   ␣and/␣or/␣you and 16 more; in a sentence beginning ␣There/Shopping/On and 11 more
    #   promotes ␣lived ␣found ␣needs; suppresses han ␣thoug ␣contr; tuned, 2.90 from what was
    #     lifted
    "L1N219_the_e_un": 23,  # 0.58, KL +7.5e-04
    #   ␣the/␣e/␣un and 29 more; after ,/␣Th/␣saith and 29 more
    #   promotes ision ner ␣sc; suppresses ora al ol; tuned, 2.90 from what was lifted
    "L1N461_at_under_near": 53,  # 0.73, KL +6.4e-04
    #   ␣at/␣under/␣near and 6 more; two after ␣No/␣could/␣cloudy and 6 more; not two after
    #     ␣No/␣could/␣Th and 17 more
    #   promotes ␣high tle ␣peace; suppresses ident ct ␣Un; tuned, 2.90 from what was lifted
    # ── by the first piece of the word (4 neurons)
    "L1N414_in_word_j": 45,  # 0.63, KL +0.0015
    #   in a word beginning ␣J/␣El/␣B and 16 more; ah/a/u and 29 more; not Here/␣facts/␣some and
    #     29 more somewhere before
    #   promotes ib ile im; suppresses land ons ␣Aug; tuned, 2.70 from what was lifted
    "L1N150_the_the_home": 14,  # 0.68, KL +0.0012
    #   ␣The/␣the/␣home and 29 more; in a word beginning ␣The/␣home/One and 4 more
    #   promotes li ham oh; suppresses ␣and ␣in ␣d; tuned, 2.80 from what was lifted
    "L1N978_and_or_genus": 111,  # 0.60, KL +0.0012
    #   ”/,/␣and and 19 more; after ?/␣fam/␣offering and 23 more
    #   promotes ␣art ␣under ␣and; suppresses ild fect alk; tuned, 3.10 from what was lifted
    "L1N440_in_word_ball": 50,  # 0.80, KL +0.0012
    #   in a word beginning ␣ball/␣hat/␣flower and 29 more; in a sentence beginning
    #     ␣There/␣The/␣He and 21 more
    #   promotes ␣in ?” ,”; suppresses (U+0019) ∖x86 (U+001A); tuned, 2.90 from what was lifted
    # ── commas (1 neuron)
    "L1N304_commas": 34,  # 0.91, KL +0.0047
    #   commas; ;/./? and 4 more; not two after :/,/␣That and 28 more
    #   promotes ␣saith ␣ye ␣having; suppresses ␣Ol ! ␣slept; tuned, 3.30 from what was lifted
    # ── position (2 neurons)
    "L1N469_d_ec_tr": 56,  # 0.89, KL +0.0026: <|endoftext|>/d/ec and 1 more; position below 1
    #   promotes ans ist ar; suppresses ␣Good ␣Aug ∖xc9; tuned, 2.80 from what was lifted
    "L1N859_of_ing_there": 96,  # 0.72, KL +0.0013
    #   ␣of/ing/␣there and 29 more; ␣in/␣(/␣it and 29 more
    #   promotes y ␣it ␣in; suppresses vela ∖xed ∖xbc; tuned, 2.50 from what was lifted
    # ── by what followed the token when it was last seen (4 neurons)
    "L1N337_and_or_u": 39,  # 0.57, KL +0.0010
    #   ␣and/␣or/u and 12 more; after ␣dist/␣ex/adverb and 29 more; not in a word beginning
    #     c/l/” and 29 more
    #   promotes is ished ise; suppresses ␣goat rop ated; tuned, 3.00 from what was lifted
    "L1N495_un_who_dis": 61,  # 0.74, KL +8.5e-04
    #   ,/␣un/␣who and 17 more; after ?/):/␣People and 29 more
    #   promotes id o ␣is; suppresses air led ps; tuned, 3.20 from what was lifted
    "L1N1015_and_and_or": 115,  # 0.74, KL +7.9e-04
    #   ␣and/And/or and 12 more; last followed by A/noun/Q and 4 more
    #   promotes ␣many ␣some er; suppresses urn al ink; tuned, 2.80 from what was lifted
    "L1N486_is_there_om": 60,  # 0.57, KL +6.0e-04
    #   is/␣There/om and 29 more; last followed by ␣On/␣He/␣She and 15 more
    #   promotes is ise ics; suppresses ern on ind; tuned, 2.40 from what was lifted
    # ── by the token three back (1 neuron)
    "L1N915_of_she_he": 107,  # 0.54, KL +9.3e-04
    #   ␣of/␣She/␣He and 7 more; two after ␣piec/␣books/␣her and 29 more
    #   promotes ␣money ari us; suppresses ␣another ␣their 's; tuned, 3.10 from what was lifted
}
INTO = rows_of(load("L1.into"), NEURONS)  # [117 neurons, 256] the direction that each reads
INTO_BIAS = rows_of(load("L1.into_bias"), NEURONS)  # [117]
OUT = rows_of(load("L1.out"), NEURONS)  # [117 neurons, 256] the direction that each writes


def neurons(x, run):
    """What the neurons of layer 1 write, given the stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ INTO.T + INTO_BIAS)  # [t, 117] how much each fires
    return run.fired("L1", active, OUT, NEURONS) @ OUT + MLP_CONSTANT
