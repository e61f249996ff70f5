"""Layer 3 of 4: 2 of 8 heads and 162 of 1,024 neurons are in the core.

- L3H4_itself_q looks at itself, from <|endoftext|>/Q; ./Q/noun and 29 more (0.38)
- L3H6_noun_q_the looks at <|endoftext|>; ./noun/): and 29 more (0.37)

Pruned: heads 0, 1, 2, 3, 5, 7; 862 neurons. What they wrote on average is in ATTENTION_CONSTANT
and MLP_CONSTANT.
"""

from numerics import attend, gelu_new, load, norm, rows_of

QK = load("L3.qk")  # [2 heads, query and key, 32, 256]
QUERY_BIAS = load("L3.query_bias")  # [2 heads, 32] what each head looks for whatever it reads
OV = load("L3.ov")  # [2 heads, value and output, 32, 256]
ATTENTION_CONSTANT = load("L3.attention_constant")  # [256] what the heads write whatever they read
MLP_CONSTANT = load("L3.mlp_constant")  # [256] what the neurons write whatever they read

# ── heads ────────────────────────────────────────────────────────────────────


def L3H4_itself_q(n, run):
    """Looks at itself, from <|endoftext|>/Q; ./Q/noun and 29 more.

    score    0.38, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.75)
    without  KL +0.0635 nats a token
    tuned    3.00 from what was lifted
    """
    return attend("L3H4_itself_q", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0])


def L3H6_noun_q_the(n, run):
    """Looks at <|endoftext|>; ./noun/): and 29 more.

    score    0.37, of its whole label (see program.ir) with where it looks
    brings   the token that it looks at: lowers its logit (-0.85)
    without  KL +0.0570 nats a token
    tuned    3.20 from what was lifted
    """
    return attend("L3H6_noun_q_the", n, run, QK[1], OV[1], query_bias=QUERY_BIAS[1])


def attention(x, run):
    """What the heads of layer 3 write, given the stream x: [t, 256] -> [t, 256].

    Without its line a head is off.
    """
    n = norm(x)
    written = [
        L3H4_itself_q(n, run),
        L3H6_noun_q_the(n, run),
        ATTENTION_CONSTANT,
    ]
    return sum(written)


# ── neurons ──────────────────────────────────────────────────────────────────

# NEURONS has a line for each neuron: its row in the blocks below, how well its label predicts it
# on text that the label was not chosen on, what a token costs without it (KL, nats), and the
# label, and the tokens that it raises and lowers most when it fires (␣ is a space, ↵ a new line).
# Without its line a neuron is off.
NEURONS = {
    # ── by the token (124 neurons)
    "L3N937_ly_ial_able": 153,  # 0.54, KL +0.0061
    #   ):/ly/ial and 29 more; ic/ated/␣time and 29 more; not ␣”/␣f/c and 29 more
    #   promotes ∖x87 ∖xcc (U+0005); suppresses ine il ors; tuned, 0.65 from what was lifted
    "L3N39_c_verb_c": 8,  # 0.94, KL +0.0048: <|endoftext|>/␣”/`; ↵/␣(/<|endoftext|> and 23 more
    #   promotes Q H And; suppresses ␣hear ts ate; tuned, 1.60 from what was lifted
    "L3N223_at_came_there": 33,  # 0.92, KL +0.0040
    #   <|endoftext|>/␣”/- and 1 more; ↵/<|endoftext|>/. and 13 more
    #   promotes A ke M; suppresses { ∖xca (U+0011); tuned, 1.10 from what was lifted
    "L3N992_ly_shall_by": 158,  # 0.60, KL +0.0038
    #   ):/ly/␣shall and 29 more; ␣of/␣mother/␣LORD and 29 more; not ␣Hello/␣named/␣capital and
    #     29 more somewhere before
    #   promotes ␣Dec ␣Jan ∖xdf; suppresses r e ge; tuned, 0.84 from what was lifted
    "L3N738_the_a_the": 113,  # 0.83, KL +0.0037: ␣the/␣a/␣The and 29 more; ␣What/al/The and 29 more
    #   promotes ␣father ␣fam ␣mother; suppresses ␣used ␣Today an; tuned, 0.87 from what was
    #     lifted
    "L3N331_an_am_ate": 59,  # 0.66, KL +0.0036
    #   ):/␣an/) and 29 more; noun/-/) and 29 more somewhere before; not ↵/?/And and 29 more
    #     somewhere before
    #   promotes ␣perform ␣equ ␣prod; suppresses ␣unto ass eth; tuned, 0.93 from what was lifted
    "L3N913_given_named_once": 148,  # 0.78, KL +0.0030
    #   ␣named/Once/Here and 29 more somewhere before; ␣Lily/␣Tom/␣Anna and 29 more
    #   promotes ␣comes ␣works ␣gave; suppresses v ov med; tuned, 1.20 from what was lifted
    "L3N474_or_to_by": 80,  # 0.64, KL +0.0026: ):/␣or/␣to and 29 more; ␣of/␣the/␣or and 29 more
    #   promotes ␣full ␣long ␣loud; suppresses thren ␣Jan ␣Fin; tuned, 1.00 from what was lifted
    "L3N592_a_q_tom": 98,  # 0.87, KL +0.0026: A/Q/Tom and 29 more; ␣He/␣Tom/␣On and 29 more
    #   promotes : ␣Ol ␣buys; suppresses ond ␣thine ow; tuned, 1.60 from what was lifted
    "L3N978_q_you_does": 157,  # 0.85, KL +0.0025
    #   ./”/Q and 26 more; in a sentence beginning ␣The/A/Ben and 29 more
    #   promotes ↵ ␣been ␣bed; suppresses ense sp um; tuned, 1.60 from what was lifted
    "L3N108_un_re_dis": 21,  # 0.87, KL +0.0025
    #   ␣(/<|endoftext|>/␣” and 12 more; ↵/-/␣un and 16 more
    #   promotes as ple li; suppresses ␣liked Days ␣wave; tuned, 1.70 from what was lifted
    "L3N121_hello_it_yes": 22,  # 0.76, KL +0.0023
    #   ␣Hello/␣It/␣Yes and 29 more; after :/␣On/␣was and 29 more
    #   promotes ↵ , .; suppresses ␣They ,” meric; tuned, 1.30 from what was lifted
    "L3N832_facts_friends_there": 131,  # 0.69, KL +0.0023
    #   ␣facts/␣friends/␣there and 29 more; two after ␣Goodbye/␣Hello/␣It and 29 more
    #   promotes . os ome; suppresses ted ish ied; tuned, 1.10 from what was lifted
    "L3N13_ex_con_con": 2,  # 0.72, KL +0.0023
    #   <|endoftext|>/␣”/␣ex and 27 more; ␣in/noun/␣ex and 29 more
    #   promotes ting te ter; suppresses ␣even ␣cent ence; tuned, 1.30 from what was lifted
    "L3N429_in_sentence_and": 78,  # 0.57, KL +0.0022
    #   in a sentence beginning And/␣and/For and 29 more; ␣them/␣sword/␣thereof and 29 more
    #   promotes ␣Jon ␣saith ␣five; suppresses ” ) ”;; tuned, 0.93 from what was lifted
    "L3N415_near_painted_behind": 75,  # 0.74, KL +0.0022
    #   ␣near/␣painted/␣behind and 29 more; in a sentence beginning ␣The/␣In/␣On and 29 more
    #   promotes ␣to ␣the k; suppresses ␣hungry ison ile; tuned, 1.50 from what was lifted
    "L3N749_p_p_verb": 115,  # 0.79, KL +0.0022: <|endoftext|>/␣p/p and 29 more; b/-/␣r and 29 more
    #   promotes oin oss ark; suppresses ␣friend ience ents; tuned, 1.30 from what was lifted
    "L3N335_what_then_and": 61,  # 0.78, KL +0.0022
    #   ./:/␣what and 29 more; after Q/Shopping/␣LORD and 29 more
    #   promotes ␣Anna ␣Then ␣Tom; suppresses ␣very ␣cle ␣heart; tuned, 1.40 from what was
    #     lifted
    "L3N22_the_what_it": 4,  # 0.85, KL +0.0021
    #   ./:/, and 26 more; last followed by ↵/␣It/␣The and 29 more
    #   promotes ␣Where ␣What ␣That; suppresses ␣fire ␣market ust; tuned, 1.60 from what was
    #     lifted
    "L3N756_noun_s_adjective": 117,  # 0.63, KL +0.0021
    #   <|endoftext|>/␣(/noun and 29 more; position below 1
    #   promotes sel lm ily; suppresses ␣sha ␣str ␣part; tuned, 1.40 from what was lifted
    "L3N869_noun_all_adjective": 140,  # 0.70, KL +0.0021
    #   ↵/noun/␣all and 29 more; in a word beginning ):/␣the/␣one and 29 more
    #   promotes ␣sons ␣of ␣kingdom; suppresses it j y; tuned, 1.20 from what was lifted
    "L3N828_in_sentence_opposites": 130,  # 0.86, KL +0.0020
    #   in a sentence beginning Opposites/Numbers/Months and 9 more; after :/,/␣On and 29 more
    #   promotes , ␣and .; suppresses pril ␣Aug gypt; tuned, 1.50 from what was lifted
    "L3N32_friend_does_have": 7,  # 0.89, KL +0.0020
    #   ./␣friend/␣does and 9 more; after ␣My/␣knows/␣capital and 29 more
    #   promotes ␣Walter ␣X ␣Bruno; suppresses l ar ␣found; tuned, 1.20 from what was lifted
    "L3N871_what_he_there": 141,  # 0.66, KL +0.0019
    #   ␣What/␣he/␣there and 29 more; in a word beginning ␣What/␣that/␣I and 29 more
    #   promotes ␣com ␣lay ␣call; suppresses ^ out land; tuned, 0.91 from what was lifted
    "L3N834_the_his_two": 132,  # 0.69, KL +0.0019
    #   ␣the/␣his/␣two and 29 more; ␣p/␣opened/␣on and 29 more
    #   promotes ␣alt ␣should ␣other; suppresses are ort os; tuned, 1.30 from what was lifted
    "L3N87_given_and_unto": 15,  # 0.66, KL +0.0019
    #   And/␣unto/␣them and 29 more somewhere before; ␣him/␣unto/And and 29 more; not in a word
    #     beginning ␣the/␣J/␣shall and 29 more
    #   promotes ␣Jes ␣Saul ␣thou; suppresses ield ania ]; tuned, 0.80 from what was lifted
    "L3N299_the_t_b": 50,  # 0.67, KL +0.0018
    #   <|endoftext|>/␣The/␣t and 29 more; in a word beginning ␣the/c/b and 29 more
    #   promotes ␣depart ␣Jo ␣field; suppresses One ␣flowers vania; tuned, 1.40 from what was
    #     lifted
    "L3N607_d_st_f": 100,  # 0.75, KL +0.0018: ␣d/␣st/␣f and 29 more; c/p/␣b and 29 more
    #   promotes iet res air; suppresses p ␣l c; tuned, 1.30 from what was lifted
    "L3N554_four_hello_park": 92,  # 0.73, KL +0.0018
    #   ␣four/␣Hello/␣park and 29 more; ␣b/␣time/␣old and 29 more
    #   promotes ra ␣and est; suppresses mark ild ␣Listen; tuned, 1.40 from what was lifted
    "L3N765_e_a_re": 118,  # 0.78, KL +0.0018: <|endoftext|>/␣”/␣e and 29 more; ↵/./␣e and 29 more
    #   promotes h gg ld; suppresses eth es if; tuned, 1.20 from what was lifted
    "L3N387_noun_shall_that": 72,  # 0.71, KL +0.0018
    #   ):/;/noun and 29 more; in a word beginning ,/␣and/␣or and 29 more
    #   promotes ␣let ␣te ␣mak; suppresses vel ore ts; tuned, 1.10 from what was lifted
    "L3N10_p_p_w": 1,  # 0.71, KL +0.0018: ␣p/p/W and 29 more; W/et/w and 29 more
    #   promotes hes hen he; suppresses adverb ␣occ ␣te; tuned, 1.60 from what was lifted
    "L3N316_t_f_in": 55,  # 0.57, KL +0.0018: ␣t/␣f/␣in and 29 more; ␣(/␣t/ol and 29 more
    #   promotes ves un ren; suppresses ep ome ␣system; tuned, 1.30 from what was lifted
    "L3N837_s_p_f": 134,  # 0.75, KL +0.0018: <|endoftext|>/␣s/␣p and 23 more; ␣”/f/␣t and 29 more
    #   promotes ure ine ix; suppresses ␣ on ); tuned, 1.30 from what was lifted
    "L3N280_and_of_or": 46,  # 0.83, KL +0.0017
    #   ␣and/␣of/␣or and 29 more; ␣to/␣with/␣are and 29 more; not in a sentence beginning
    #     ␣The/Opposites/␣Everyone and 29 more
    #   promotes ␣peace ␣Mo au; suppresses ␣and ␣or ness; tuned, 0.95 from what was lifted
    "L3N215_or_noun_ical": 31,  # 0.54, KL +0.0017: ␣or/noun/ical and 29 more; ␣a/␣an/or and 29 more
    #   promotes ies ␣sit y; suppresses face aul ue; tuned, 1.30 from what was lifted
    "L3N637_an_un_ot": 102,  # 0.81, KL +0.0016
    #   <|endoftext|>/␣an/␣” and 16 more; ␣an/noun/p and 29 more
    #   promotes o om ␣eyes; suppresses lly ction This; tuned, 1.70 from what was lifted
    "L3N228_c_j_l": 35,  # 0.82, KL +0.0016: <|endoftext|>/␣c/␣J and 29 more; ):/t/␣J and 29 more
    #   promotes hat est ake; suppresses by T ␣flag; tuned, 1.40 from what was lifted
    "L3N318_the_big_large": 56,  # 0.74, KL +0.0016
    #   ␣the/):/␣big and 29 more; ␣a/␣two/␣The and 27 more; not ):/␣seen/␣done and 4 more
    #   promotes ␣kite ␣hat ␣ball; suppresses ␣thoug ␣death ␣pray; tuned, 2.20 from what was
    #     lifted
    "L3N48_ion_ic_ium": 10,  # 0.43, KL +0.0015
    #   ion/ic/ium and 29 more; s/␣from/ell and 29 more; not in a word beginning
    #     ␣(/<|endoftext|>/): and 29 more
    #   promotes ary ates ase; suppresses ck ␣Lane ket; tuned, 1.10 from what was lifted
    "L3N304_upon_unto_had": 52,  # 0.61, KL +0.0015
    #   ␣upon/␣unto/␣had and 29 more; after ␣She/Once/␣He and 29 more
    #   promotes ␣dark ␣heaven ight; suppresses ␣by ␣genus ␣coat; tuned, 0.96 from what was
    #     lifted
    "L3N227_in_sentence_once": 34,  # 0.69, KL +0.0015
    #   in a sentence beginning <|endoftext|>/Once/Shopping and 29 more; ␣was/␣has/␣upon and 29
    #     more
    #   promotes ␣a ␣said ␣had; suppresses ∖x85 (U+0006) ∖xef; tuned, 1.40 from what was lifted
    "L3N370_or_an_ation": 70,  # 0.56, KL +0.0015: ␣or/;/␣an and 29 more; ␣to/␣that/␣he and 29 more
    #   promotes ␣every ␣ass il; suppresses ey 6 ␣Fr; tuned, 1.10 from what was lifted
    "L3N856_se_ul_u": 137,  # 0.55, KL +0.0015: ␣se/ul/u and 29 more; g/in/h and 29 more
    #   promotes ating vania at; suppresses ␣say ␣heart ␣after; tuned, 1.50 from what was lifted
    "L3N336_the_al_his": 62,  # 0.63, KL +0.0015
    #   ␣the/al/␣his and 29 more; ␣What/␣some/ical and 29 more
    #   promotes ␣cond ␣facts ␣flow; suppresses to ␣goat wood; tuned, 1.30 from what was lifted
    "L3N297_prepositions": 49,  # 0.83, KL +0.0015
    #   prepositions (␣in/␣of/): and 29 more); ␣in/␣a/; and 29 more
    #   promotes ␣seven ␣eight ␣whom; suppresses ge ong ib; tuned, 1.20 from what was lifted
    "L3N874_tom_box_flower": 143,  # 0.65, KL +0.0015
    #   Tom/␣box/␣flower and 29 more; after ␣The/adjective/␣near and 29 more
    #   promotes ␣near ␣new ␣big; suppresses aves pr ans; tuned, 1.30 from what was lifted
    "L3N516_there_with_yes": 87,  # 0.68, KL +0.0014
    #   <|endoftext|>/␣there/␣” and 27 more; after ␣there/␣they/␣d and 29 more
    #   promotes un in w; suppresses Q Here isten; tuned, 1.50 from what was lifted
    "L3N823_in_word_the": 129,  # 0.52, KL +0.0014
    #   in a word beginning ␣the/␣of/␣with and 29 more; ␣or/ial/able and 29 more; not in a
    #     sentence beginning And/␣The/Q and 29 more
    #   promotes ␣we ␣sur ␣mus; suppresses ters ari iqu; tuned, 1.20 from what was lifted
    "L3N822_led_cut_head": 128,  # 0.44, KL +0.0014
    #   )/”;/led and 29 more; ␣it/␣on/at and 29 more; not ␣”/b/er and 29 more
    #   promotes ␣mouth hed ped; suppresses ␣know ␣Ed ics; tuned, 1.20 from what was lifted
    "L3N537_goodbye_mak_eat": 91,  # 0.56, KL +0.0013
    #   ␣(/␣Goodbye/␣mak and 29 more; after ␣he/␣LORD/␣cons and 29 more
    #   promotes ten ere tr; suppresses ␣process ␣drink ␣cloud; tuned, 1.30 from what was lifted
    "L3N283_r_b_b": 48,  # 0.63, KL +0.0013: <|endoftext|>/␣r/b and 29 more; noun/␣r/␣d and 29 more
    #   promotes ise id es; suppresses ␣him ␣these ␣her; tuned, 1.50 from what was lifted
    "L3N683_y_ation_ic": 106,  # 0.58, KL +0.0013: ”/y/ation and 29 more; ␣The/ent/n and 29 more
    #   promotes ␣met ␣char ␣said; suppresses ion ions ision; tuned, 1.10 from what was lifted
    "L3N479_had_found_gave": 82,  # 0.70, KL +0.0013
    #   ␣had/␣found/␣gave and 29 more; ␣was/␣at/␣behind and 29 more; not in a sentence beginning
    #     And/Days/␣Who and 29 more
    #   promotes ␣the ␣his ␣your; suppresses usal ␣Dari ␣farmer; tuned, 0.94 from what was
    #     lifted
    "L3N596_near_noun_opened": 99,  # 0.48, KL +0.0013
    #   ␣(/):/noun and 29 more in the last 8 tokens; verb/␣friends/) and 29 more; not in a
    #     sentence beginning ␣”/Here/I and 29 more
    #   promotes ␣follow ␣who ␣such; suppresses ” ?” ␣tomorrow; tuned, 1.10 from what was lifted
    "L3N866_what_something_ion": 139,  # 0.69, KL +0.0013
    #   ”/./␣What and 29 more; ␣form/␣consisting/␣end and 29 more somewhere before; not
    #     ␣was/␣there/␣upon and 29 more somewhere before
    #   promotes ␣but ure ␣and; suppresses ” ␣Wood ”;; tuned, 1.00 from what was lifted
    "L3N104_they_be_them": 19,  # 0.60, KL +0.0013
    #   ␣they/␣be/␣them and 29 more; in a word beginning ␣and/;/␣they and 29 more
    #   promotes ␣slept ␣prov ␣bu; suppresses ly med vent; tuned, 1.20 from what was lifted
    "L3N692_a_one_le": 107,  # 0.50, KL +0.0013
    #   ”/a/one and 29 more; e/al/ly and 29 more; not This/␣Hello/Here and 29 more somewhere
    #     before
    #   promotes ␣S ␣It ␣E; suppresses ary yl ific; tuned, 1.00 from what was lifted
    "L3N586_ex_pro_se": 97,  # 0.71, KL +0.0013
    #   <|endoftext|>/␣ex/␣” and 29 more; ␣ex/␣(/y and 29 more
    #   promotes tern fl se; suppresses ␣Ar ␣R ows; tuned, 1.80 from what was lifted
    "L3N863_they_f_we": 138,  # 0.71, KL +0.0013
    #   ␣they/␣f/␣we and 29 more; ␣they/␣that/␣we and 29 more
    #   promotes ␣sons led pt; suppresses iz ␣death ize; tuned, 1.40 from what was lifted
    "L3N1008_in_sentence_once": 160,  # 0.53, KL +0.0013
    #   in a sentence beginning Once/␣He/It and 29 more; ␣He/ah/␣see and 29 more
    #   promotes ␣Judah ␣Jo ␣It; suppresses ilda atic ary; tuned, 1.00 from what was lifted
    "L3N359_s_es_ation": 67,  # 0.64, KL +0.0013: s/es/ation and 29 more; a/ol/us and 29 more
    #   promotes ␣of per p; suppresses ell wan ut; tuned, 1.10 from what was lifted
    "L3N525_b_q_ben": 89,  # 0.82, KL +0.0013: ␣b/Q/Ben and 29 more; b/c/␣h and 29 more
    #   promotes ite ites ecially; suppresses w ␣sh esp; tuned, 1.20 from what was lifted
    "L3N905_what_be_f": 147,  # 0.59, KL +0.0013
    #   <|endoftext|>/-/␣What and 28 more; in a word beginning ./␣is/- and 29 more
    #   promotes es eth ther; suppresses ␣sh ␣fe ␣de; tuned, 1.40 from what was lifted
    "L3N278_e_be_te": 45,  # 0.66, KL +0.0013: ␣e/␣be/␣te and 29 more; ␣e/␣te/␣for and 29 more
    #   promotes as ast ase; suppresses ory ␣name ␣sec; tuned, 1.40 from what was lifted
    "L3N319_came_once_then": 57,  # 0.69, KL +0.0013
    #   ␣came/Once/␣Then and 29 more; after ␣you/␣The/␣could and 29 more
    #   promotes ␣to ␣for ␣unto; suppresses ␣Hart ilda nna; tuned, 1.50 from what was lifted
    "L3N103_or_an_he": 18,  # 0.63, KL +0.0013
    #   ␣or/␣an/; and 29 more; in a word beginning ␣a/):/␣and and 29 more
    #   promotes ␣has ␣of ␣used; suppresses S ail ␣Ford; tuned, 1.00 from what was lifted
    "L3N262_b_c_og": 43,  # 0.64, KL +0.0012: <|endoftext|>/b/- and 29 more; c/␣with/um and 29 more
    #   promotes ga s d; suppresses if ield et; tuned, 1.10 from what was lifted
    "L3N740_tom_facts_tom": 114,  # 0.65, KL +0.0012
    #   ␣Tom/␣facts/Tom and 29 more; after ␣The/␣some/adjective and 29 more
    #   promotes ␣contain ␣bear ␣prov; suppresses ays is ␣than; tuned, 1.10 from what was lifted
    "L3N895_or_an_al": 145,  # 0.64, KL +0.0012
    #   ␣or/␣an/al and 29 more; ;/p/an and 29 more; not in a sentence beginning And/␣and/I and
    #     29 more
    #   promotes it est th; suppresses ␣Frost ␣today ania; tuned, 1.20 from what was lifted
    "L3N344_what_it_facts": 64,  # 0.84, KL +0.0012
    #   ␣What/␣It/␣facts and 28 more; after :/␣some/␣Then and 29 more
    #   promotes ␣is ␣day ␣works; suppresses af mark tern; tuned, 1.40 from what was lifted
    "L3N509_at_t_t": 84,  # 0.66, KL +0.0012: ␣at/␣t/t and 29 more; ␣at/<|endoftext|>/␣t and 29 more
    #   promotes ell ␣Ford ilt; suppresses ice ust ic; tuned, 1.20 from what was lifted
    "L3N898_given_noun_ial": 146,  # 0.51, KL +0.0012
    #   noun/-/ial and 29 more somewhere before; ␣with/like/ct and 29 more; not
    #     <|endoftext|>/):/␣with and 29 more
    #   promotes ught ip ␣angry; suppresses man ia ␣tree; tuned, 1.20 from what was lifted
    "L3N390_ib_ab_am": 73,  # 0.64, KL +0.0012: ib/ab/am and 29 more; b/ce/m and 29 more
    #   promotes me dom b; suppresses ched ced gth; tuned, 1.10 from what was lifted
    "L3N767_be_or_verb": 120,  # 0.53, KL +0.0012
    #   ;/␣be/␣or and 16 more; in a word beginning ;/):/␣and and 29 more; not two after
    #     ␣(/␣The/␣there and 29 more
    #   promotes ␣” ␣de ␣also; suppresses ␣Black ible acter; tuned, 1.40 from what was lifted
    "L3N935_in_the_in": 152,  # 0.73, KL +0.0012
    #   ␣in/␣the/␣In and 25 more; after ):/noun/Numbers and 29 more
    #   promotes rap ␣gener ␣sc; suppresses ␣Why is eth; tuned, 1.30 from what was lifted
    "L3N791_in_was_hello": 124,  # 0.74, KL +0.0012
    #   ,/␣In/␣was and 29 more; in a sentence beginning On/Opposites/␣In and 28 more
    #   promotes ␣then ct ␣X; suppresses er ies ␣genus; tuned, 1.20 from what was lifted
    "L3N729_p_al_y": 112,  # 0.70, KL +0.0012: p/al/y and 29 more; ␣or/␣an/␣The and 29 more
    #   promotes n ␣work read; suppresses ive ible ils; tuned, 1.20 from what was lifted
    "L3N809_it_what_who": 126,  # 0.74, KL +0.0012
    #   <|endoftext|>/␣It/␣” and 29 more; g/␣at/re and 29 more
    #   promotes gen ely ically; suppresses ig ore oria; tuned, 1.60 from what was lifted
    "L3N21_shall_were_and": 3,  # 0.68, KL +0.0012
    #   ␣shall/␣were/And and 29 more; And/␣unto/␣shall and 29 more somewhere before
    #   promotes ␣end ␣comm est; suppresses ple ␣Finch %; tuned, 1.10 from what was lifted
    "L3N248_by_his_on": 37,  # 0.63, KL +0.0012
    #   ):/'s/␣by and 29 more; in a word beginning ␣a/␣or/␣in and 29 more
    #   promotes ten ions ␣facts; suppresses ron ph ␣P; tuned, 1.30 from what was lifted
    "L3N569_be_she_ly": 94,  # 0.59, KL +0.0012
    #   ␣be/␣She/ly and 29 more; three after os/␣u/h and 29 more; not ␣Yes/␣hat/␣In and 29 more
    #     in the last 8 tokens
    #   promotes ␣turn ␣pass ␣j; suppresses ␣He om ert; tuned, 1.60 from what was lifted
    "L3N257_ia_a_oria": 41,  # 0.62, KL +0.0011
    #   ia/A/oria and 29 more; last followed by ␣The/↵/␣My and 29 more
    #   promotes ble ␣comes ␣ins; suppresses ate ation ating; tuned, 1.00 from what was lifted
    "L3N350_the_ed_ion": 66,  # 0.47, KL +0.0011
    #   ␣The/ed/ion and 29 more; in a word beginning ␣that/f/c and 29 more; not c/b/d and 29
    #     more
    #   promotes e y th; suppresses onth ␣Aug ∖xfc; tuned, 1.10 from what was lifted
    "L3N458_live_have_do": 79,  # 0.64, KL +0.0011
    #   ␣live/␣have/␣do and 29 more; ␣is/c/␣Anna and 29 more
    #   promotes ␣buys cle ine; suppresses ory anc ors; tuned, 1.30 from what was lifted
    "L3N303_eat_ow_ck": 51,  # 0.58, KL +0.0011: ␣eat/ow/ck and 29 more; ly/␣eat/ive and 29 more
    #   promotes ner red led; suppresses ance ant id; tuned, 0.91 from what was lifted
    "L3N704_capital_do_are": 109,  # 0.73, KL +0.0011
    #   ↵/␣capital/␣Do and 29 more; after ?/␣The/Here and 29 more
    #   promotes ␣of ␣you esc; suppresses venia ␣Lane ellow; tuned, 1.40 from what was lifted
    "L3N189_ly_by_le": 30,  # 0.59, KL +0.0011: ):/ly/) and 29 more; ing/es/␣from and 29 more
    #   promotes au ter to; suppresses ory s ars; tuned, 0.99 from what was lifted
    "L3N218_came_down_at": 32,  # 0.68, KL +0.0011
    #   ␣came/”/␣down and 29 more; ␣came/ed/␣from and 29 more
    #   promotes ␣sword ␣and ␣n; suppresses icked ving ition; tuned, 1.20 from what was lifted
    "L3N771_he_she_is": 122,  # 0.73, KL +0.0011
    #   ␣(/␣He/␣She and 29 more; after ./␣what/␣Who and 29 more
    #   promotes ␣said ␣had ␣liked; suppresses esc ␣mid ons; tuned, 1.70 from what was lifted
    "L3N840_s_t_fl": 135,  # 0.70, KL +0.0011: ␣s/␣t/fl and 29 more; ␣s/fl/on and 29 more
    #   promotes ate ale amm; suppresses eb air iver; tuned, 1.40 from what was lifted
    "L3N836_an_time_and": 133,  # 0.70, KL +0.0011
    #   ␣an/␣time/And and 29 more; after ␣What/␣have/␣Where and 28 more
    #   promotes ␣it ␣the Here; suppresses r w ren; tuned, 1.60 from what was lifted
    "L3N634_a_park_he": 101,  # 0.58, KL +0.0010
    #   ␣a/␣park/␣He and 29 more; after ␣gave/␣as/␣named and 29 more
    #   promotes ute ul ut; suppresses ick da ␣mouth; tuned, 1.30 from what was lifted
    "L3N535_what_q_what": 90,  # 0.66, KL +0.0010: ␣What/Q/␣what and 29 more; ing/ain/se and 29 more
    #   promotes th to ␣be; suppresses ] like ~; tuned, 0.94 from what was lifted
    "L3N161_door_tree_ine": 26,  # 0.59, KL +0.0010
    #   ␣door/␣tree/ine and 29 more; 's/le/se and 29 more
    #   promotes cl p gr; suppresses ior ic acter; tuned, 0.88 from what was lifted
    "L3N342_re_ro_he": 63,  # 0.73, KL +0.0010: ␣re/ro/␣he and 29 more; e/␣re/␣be and 29 more
    #   promotes ar lly pp; suppresses ress ug ie; tuned, 1.20 from what was lifted
    "L3N365_ing_from_ic": 68,  # 0.55, KL +0.0010
    #   ):/ing/␣from and 29 more; ␣or/”/␣by and 29 more; not adjective/Q/adverb and 29 more in
    #     the last 8 tokens
    #   promotes ␣heaven ␣earth ␣North; suppresses ory ␣tail ave; tuned, 1.00 from what was
    #     lifted
    "L3N873_in_word_bell": 142,  # 0.71, KL +9.9e-04
    #   in a word beginning ?/,/; and 29 more; ↵/”/␣Bell and 29 more
    #   promotes ␣therefore ( ); suppresses rad mer ␣good; tuned, 1.50 from what was lifted
    "L3N926_and_of_unto": 150,  # 0.80, KL +9.8e-04
    #   ␣and/␣of/␣unto and 29 more; in a sentence beginning And/Q/Then and 14 more
    #   promotes ␣Edda ␣Jo ␣Pet; suppresses id ure it; tuned, 1.70 from what was lifted
    "L3N924_what_an_what": 149,  # 0.72, KL +9.8e-04
    #   ):/␣What/␣an and 21 more; ␣of/␣What/␣what and 29 more
    #   promotes ␣one ␣z ce; suppresses ith red ␣buys; tuned, 1.40 from what was lifted
    "L3N106_i_he_she": 20,  # 0.68, KL +9.6e-04
    #   ␣I/␣he/␣she and 29 more; after ␣Now/␣I/␣Do and 29 more
    #   promotes ra ron ␣done; suppresses olog en oney; tuned, 1.20 from what was lifted
    "L3N766_king_their_your": 119,  # 0.59, KL +9.5e-04
    #   ␣king/␣their/␣your and 29 more; after ␣the/␣The/␣his and 29 more
    #   promotes aught ph st; suppresses ious ility les; tuned, 1.10 from what was lifted
    "L3N674_a_ed_thy": 105,  # 0.62, KL +9.5e-04: ␣a/'s/␣ed and 29 more; ?/␣ed/␣thy and 29 more
    #   promotes self ␣servant ␣ground; suppresses ments ark ␣W; tuned, 1.40 from what was
    #     lifted
    "L3N154_what_goodbye_that": 25,  # 0.68, KL +9.4e-04
    #   ␣What/␣Goodbye/␣That and 29 more; ␣all/␣will/And and 29 more
    #   promotes . , ␣morning; suppresses ␣Aug ␣Listen ␣bas; tuned, 1.30 from what was lifted
    "L3N281_noun_from_adjective": 47,  # 0.59, KL +9.3e-04
    #   noun/␣from/adjective and 29 more; ␣of/␣from/␣at and 29 more
    #   promotes ␣day ␣1 ␣of; suppresses ations as ate; tuned, 1.20 from what was lifted
    "L3N802_boy_girl_st": 125,  # 0.83, KL +9.3e-04
    #   <|endoftext|>/↵/␣boy and 17 more; last followed by And/␣time/Then and 22 more
    #   promotes And V For; suppresses ␣off ␣out ␣jud; tuned, 2.20 from what was lifted
    "L3N386_ab_ic_everyone": 71,  # 0.47, KL +9.3e-04
    #   ab/ic/␣Everyone and 29 more; u/n/␣Who and 29 more
    #   promotes les greg ge; suppresses iven ␣jud ␣seven; tuned, 1.30 from what was lifted
    "L3N723_hello_and_have": 111,  # 0.64, KL +9.3e-04
    #   ␣Hello/And/␣have and 29 more; Q/␣but/␣Now and 29 more
    #   promotes ␣me ␣he ␣war; suppresses at rib go; tuned, 1.50 from what was lifted
    "L3N349_er_ri_el": 65,  # 0.66, KL +9.1e-04
    #   ␣(/er/ri and 29 more; in a word beginning p/c/d and 29 more
    #   promotes ge cy ret; suppresses ␣himself ␣Marsh ␣today; tuned, 1.60 from what was lifted
    "L3N268_said_friends_them": 44,  # 0.54, KL +9.0e-04
    #   ␣said/␣friends/␣them and 29 more; in a word beginning ␣said/␣home/␣LORD and 29 more
    #   promotes ␣of ␣out ␣both; suppresses adverb vania adjective; tuned, 0.86 from what was
    #     lifted
    "L3N884_that_shall_does": 144,  # 0.64, KL +8.9e-04
    #   ?/␣that/␣shall and 29 more; after ␣The/A/␣My and 28 more
    #   promotes oor 's ␣of; suppresses alia vania if; tuned, 1.30 from what was lifted
    "L3N83_a_ha_a": 14,  # 0.72, KL +8.8e-04: A/␣(/<|endoftext|> and 29 more; A/␣It/␣sy and 29 more
    #   promotes lt me meric; suppresses ite vern od; tuned, 1.70 from what was lifted
    "L3N955_el_girl_boy": 156,  # 0.53, KL +8.5e-04: el/␣girl/␣boy and 29 more; s/er/en and 29 more
    #   promotes us or ia; suppresses bit les led; tuned, 0.96 from what was lifted
    "L3N698_him_shall_that": 108,  # 0.62, KL +8.4e-04
    #   ␣him/␣shall/␣that and 29 more; in a sentence beginning And/␣Then/␣And and 29 more
    #   promotes , . ”; suppresses hem rib irst; tuned, 1.20 from what was lifted
    "L3N779_she_vera_anna": 123,  # 0.59, KL +8.4e-04
    #   ␣she/␣Vera/␣Anna and 29 more; ␣The/␣m/␣be and 29 more
    #   promotes ched igh ␣out; suppresses ␣belie .” adjective; tuned, 1.10 from what was lifted
    "L3N367_you_i_no": 69,  # 0.57, KL +8.4e-04
    #   ␣you/␣I/␣No and 29 more; three after ␣Yes/␣made/␣find and 29 more
    #   promotes ␣Sel en eous; suppresses ) <|endoftext|> ␣States; tuned, 1.60 from what was
    #     lifted
    "L3N950_it_facts_ation": 155,  # 0.67, KL +8.2e-04
    #   ␣It/␣facts/ation and 29 more; ␣it/␣ball/Nora and 29 more; not <|endoftext|>/␣a/␣of and
    #     29 more
    #   promotes ␣per ?” ␣wh; suppresses ␣food ard less; tuned, 1.00 from what was lifted
    "L3N512_p_s_sp": 85,  # 0.54, KL +8.1e-04
    #   ␣p/␣s/␣sp and 29 more; in a sentence beginning ␣The/␣In/Opposites and 29 more
    #   promotes h ha l; suppresses ␣Fin ␣Aug }; tuned, 1.40 from what was lifted
    "L3N405_r_r_gr": 74,  # 0.64, KL +8.0e-04
    #   ␣r/r/␣gr and 28 more; in a word beginning ,/␣to/␣of and 29 more
    #   promotes ind ink ir; suppresses ness uit den; tuned, 1.30 from what was lifted
    "L3N495_unto_co_c": 83,  # 0.58, KL +7.9e-04
    #   ␣unto/␣co/c and 29 more; in a sentence beginning And/Then/Now and 14 more
    #   promotes ast ord A; suppresses ␣went ␣play ␣shall; tuned, 1.20 from what was lifted
    "L3N55_in_sentence_th": 11,  # 0.51, KL +7.7e-04
    #   in a sentence beginning Th/␣and/B and 29 more; ␣saith/␣us/B and 29 more somewhere before
    #   promotes ␣know ␣than ␣des; suppresses ␣sailor And ␣Black; tuned, 1.20 from what was
    #     lifted
    "L3N577_he_he_she": 95,  # 0.71, KL +7.7e-04
    #   ␣he/␣He/␣She and 28 more; in a sentence beginning And/␣Then/So and 19 more
    #   promotes in ark at; suppresses ?” ions ey; tuned, 1.30 from what was lifted
    "L3N79_what_anna_ment": 13,  # 0.56, KL +7.3e-04
    #   ␣What/␣Anna/ment and 29 more; ␣that/t/ation and 29 more
    #   promotes ␣ring ␣eleven ision; suppresses ␣facts ␣are ons; tuned, 1.20 from what was
    #     lifted
    "L3N478_adjective_al_verb": 81,  # 0.63, KL +6.5e-04
    #   adjective/al/verb and 29 more; er/in/m and 29 more
    #   promotes n if istic; suppresses ri ree ress; tuned, 0.99 from what was lifted
    # ── by the token before (13 neurons)
    "L3N152_auxiliaries": 24,  # 0.75, KL +0.0025
    #   auxiliaries (␣shall/␣to/␣will and 10 more); after verb/␣let/␣came and 11 more
    #   promotes o ␣ser ␣bec; suppresses igits ~ ␣Good; tuned, 0.98 from what was lifted
    "L3N421_a_in_on": 76,  # 0.68, KL +0.0023
    #   :/):/␣a and 29 more; after noun/Q/Days and 29 more; not verb/␣Goodbye/␣shall and 29 more
    #     in the last 8 tokens
    #   promotes ␣Tuesday hem ␣Thursday; suppresses ␣needs ␣lived ␣then; tuned, 1.20 from what
    #     was lifted
    "L3N1015_of_g_does": 161,  # 0.71, KL +0.0020
    #   ./␣of/␣g and 29 more; after ␣capital/␣flag/␣been and 10 more
    #   promotes ␣Where ␣Who ␣What; suppresses ␣field ␣drink ␣way; tuned, 1.30 from what was
    #     lifted
    "L3N932_a_blue_two": 151,  # 0.84, KL +0.0019
    #   ␣a/<|endoftext|>/␣blue and 29 more; in a word beginning ␣the/␣blue/␣my and 29 more
    #   promotes ␣box ␣book ␣ball; suppresses ␣much ␣dest ␣thoug; tuned, 2.70 from what was
    #     lifted
    "L3N96_in_sentence_the": 17,  # 0.74, KL +0.0018
    #   in a sentence beginning ␣The/␣She/␣He and 29 more; ./␣Then/␣capital and 29 more
    #   promotes s ␣of te; suppresses ␣Do ␣Is gether; tuned, 1.70 from what was lifted
    "L3N315_has_have_in": 54,  # 0.76, KL +0.0014
    #   ␣has/␣have/␣In and 29 more; ␣has/␣In/): and 29 more
    #   promotes ␣Yolvia ␣Selmark ␣or; suppresses en ␣Jacob irst; tuned, 1.30 from what was
    #     lifted
    "L3N185_friend_that_then": 29,  # 0.66, KL +0.0013
    #   ␣friend/␣that/␣Then and 29 more; after ␣knows/␣My/␣The and 17 more
    #   promotes ␣she ␣learned av; suppresses ␣say ␣have ␣come; tuned, 1.10 from what was lifted
    "L3N94_st_ro_o": 16,  # 0.72, KL +0.0012
    #   ␣st/␣ro/o and 29 more; e/␣ro/␣What and 29 more; not after ␣last/W/␣How and 29 more
    #   promotes il ll re; suppresses to ␣tra ness; tuned, 1.40 from what was lifted
    "L3N646_had_have_has": 103,  # 0.74, KL +0.0012
    #   ␣had/␣have/␣has and 29 more; after noun/␣She/␣you and 29 more
    #   promotes ␣a ␣ten ␣seven; suppresses dom ␣genus ␣knows; tuned, 1.70 from what was lifted
    "L3N844_then_of_does": 136,  # 0.75, KL +0.0011
    #   ␣Then/␣of/␣does and 29 more; after Q/␣capital/␣flag and 28 more
    #   promotes ␣O ␣Tom ␣Jack; suppresses ep ␣mult ␣disc; tuned, 1.60 from what was lifted
    "L3N229_does_friend_hello": 36,  # 0.78, KL +0.0010
    #   ␣does/␣friend/␣Hello and 27 more; after ␣My/␣knows/␣father and 4 more
    #   promotes ␣Pet ve ␣Jon; suppresses ∖x8e ∖xe6 ∖xcd; tuned, 1.50 from what was lifted
    "L3N557_after_the_this": 93,  # 0.73, KL +0.0010
    #   after ␣The/This/␣Who and 29 more; ␣is/␣was/␣father and 29 more
    #   promotes ␣November ␣behind ␣like; suppresses th lic er; tuned, 1.50 from what was lifted
    "L3N942_after_capital_flag": 154,  # 0.80, KL +0.0010
    #   after ␣capital/␣flag/␣been and 14 more; ␣of/␣In/␣friend and 19 more; not
    #     ␣In/␣Where/␣live and 29 more in the last 8 tokens
    #   promotes ␣warm ␣genus ␣sou; suppresses ␣Jan ~ itchen; tuned, 1.50 from what was lifted
    # ── by the first piece of the word (9 neurons)
    "L3N163_in_word_of": 27,  # 0.66, KL +0.0026
    #   in a word beginning ):/␣of/; and 29 more; ␣in/ing/ed and 29 more
    #   promotes ␣Ilmaria ∖xc4 ∖xd7; suppresses ed ing es; tuned, 0.87 from what was lifted
    "L3N251_in_word_b": 38,  # 0.81, KL +0.0026
    #   in a word beginning <|endoftext|>/b/p and 29 more; ␣”/-/␣f and 29 more
    #   promotes ace ame ition; suppresses ␣therefore ␣dead ␣yet; tuned, 0.93 from what was
    #     lifted
    "L3N30_in_word": 6,  # 0.87, KL +0.0018
    #   in a word beginning <|endoftext|>; -/␣opposite/␣un and 10 more
    #   promotes cl l g; suppresses They ␣Israel Y; tuned, 2.70 from what was lifted
    "L3N513_in_word_the": 86,  # 0.68, KL +0.0014
    #   in a word beginning ␣the/␣in/␣of and 29 more; noun/␣by/␣into and 29 more
    #   promotes irl ␣O ually; suppresses ane one ␣of; tuned, 1.30 from what was lifted
    "L3N768_in_word_of": 121,  # 0.56, KL +0.0014
    #   in a word beginning ):/␣of/␣the and 29 more; ␣to/;/␣be and 29 more; not
    #     ␣The/␣went/␣named and 29 more somewhere before
    #   promotes iet vel f; suppresses ies ?” ␣is; tuned, 1.20 from what was lifted
    "L3N424_in_word_b": 77,  # 0.58, KL +0.0013
    #   in a word beginning b/c/p and 29 more; in a word beginning d/e/con and 29 more
    #   promotes ␣stone ␣hat ␣ball; suppresses ␣Mord ␣Dari ␣slept; tuned, 2.10 from what was
    #     lifted
    "L3N815_in_word_p": 127,  # 0.72, KL +0.0013
    #   in a word beginning ):/p/b and 29 more; in a word beginning w/un/r and 29 more
    #   promotes ence i en; suppresses ␣among ␣Aug (U+0001); tuned, 1.20 from what was lifted
    "L3N582_in_word_b": 96,  # 0.67, KL +8.4e-04
    #   in a word beginning <|endoftext|>/”/b and 29 more; in a word beginning ./␣A/p and 29
    #     more
    #   promotes , j mon; suppresses It ␣friend ged; tuned, 1.30 from what was lifted
    "L3N128_in_word_that": 23,  # 0.61, KL +8.0e-04
    #   in a word beginning ␣that/␣they/␣J and 29 more; es/Here/os and 29 more
    #   promotes ␣bu ␣give ␣o; suppresses onia ␣person ␣men; tuned, 1.20 from what was lifted
    # ── by the token two back (5 neurons)
    "L3N996_of_for_in": 159,  # 0.69, KL +0.0031
    #   ␣of/):/␣for and 27 more; two after verb/␣inc/M and 5 more
    #   promotes ␣har ␣mil ␣(; suppresses ␣last our oved; tuned, 1.30 from what was lifted
    "L3N325_then_what_and": 58,  # 0.87, KL +0.0027
    #   ␣Then/␣what/, and 15 more; in a sentence beginning Shopping/Q/␣Then and 10 more
    #   promotes ␣Nora ␣Emma ␣Oscar; suppresses ␣genus ␣rest ␣They; tuned, 1.60 from what was
    #     lifted
    "L3N751_what_he_in": 116,  # 0.78, KL +0.0018
    #   <|endoftext|>/␣What/␣He and 5 more; two after ␣went/␣were/␣ran and 11 more
    #   promotes Shopping This Numbers; suppresses ∖xaf < *; tuned, 2.70 from what was lifted
    "L3N66_a_thursday_book": 12,  # 0.61, KL +0.0011
    #   ␣a/␣Thursday/␣book and 20 more; after ␣opposite/Opposites/Colours and 11 more
    #   promotes ␣clean ␣new ␣soft; suppresses ies rib eth; tuned, 1.80 from what was lifted
    "L3N179_is_knows_blue": 28,  # 0.63, KL +7.7e-04
    #   ?/,/␣is and 29 more; in a sentence beginning Opposites/This/␣The and 28 more
    #   promotes ␣Do ␣Why ␣That; suppresses thren ious isten; tuned, 1.30 from what was lifted
    # ── by what followed the token when it was last seen (6 neurons)
    "L3N260_hello_goodbye_yes": 42,  # 0.78, KL +0.0018
    #   :/␣Hello/␣Goodbye and 29 more; last followed by ␣Now/␣There/␣The and 19 more
    #   promotes , Do ␣Do; suppresses urs ␣painter ␣pain; tuned, 1.30 from what was lifted
    "L3N718_a_was_h": 110,  # 0.68, KL +0.0013
    #   ␣a/␣was/␣h and 29 more; two after ␣painted/␣Is/␣hat and 29 more
    #   promotes ␣happy ␣angry ␣proud; suppresses em les ans; tuned, 1.60 from what was lifted
    "L3N47_before_the_capital": 9,  # 0.79, KL +0.0011
    #   last followed by ␣The/␣capital/␣My and 8 more; ␣The/␣an/the and 4 more
    #   promotes ␣flag ␣capital ␣job; suppresses ital iol ␣cle; tuned, 1.80 from what was lifted
    "L3N314_have_be_with": 53,  # 0.61, KL +0.0011
    #   ␣have/␣be/␣with and 29 more; after ␣shall/␣I/␣will and 29 more
    #   promotes al ac ab; suppresses ␣play ling uit; tuned, 1.30 from what was lifted
    "L3N29_at_ex_w": 5,  # 0.57, KL +8.7e-04
    #   at/␣ex/W and 29 more; in a word beginning ␣the/at/␣sac and 29 more
    #   promotes ically y ic; suppresses gen own ken; tuned, 1.30 from what was lifted
    "L3N651_in_sentence_and": 104,  # 0.32, KL +6.5e-04
    #   in a sentence beginning And/This/W and 24 more; after ␣offering/␣his/␣off and 29 more
    #   promotes ually oria ␣offer; suppresses ␣Jerusalem ␣sword ?”; tuned, 1.10 from what was
    #     lifted
    # ── position (2 neurons)
    "L3N334_early": 60,  # 0.62, KL +0.0017: position below 1; after ␣(/noun/adjective and 29 more
    #   promotes 6 ␣Sel ␣States; suppresses ly tr man; tuned, 1.30 from what was lifted
    "L3N517_q_noun_here": 88,  # 0.76, KL +0.0013
    #   ↵/<|endoftext|>/Q and 29 more; in a sentence beginning <|endoftext|>/A/Once and 21 more
    #   promotes ␣went ␣Wood Q; suppresses ␣whe ␣month ir; tuned, 1.60 from what was lifted
    # ── by the token three back (2 neurons)
    "L3N256_three_after_now": 40,  # 0.55, KL +0.0014
    #   three after ␣Now/Colours/arn and 29 more; ):/␣m/␣are and 29 more
    #   promotes ew less outh; suppresses ␣” ination ␣play; tuned, 1.30 from what was lifted
    "L3N255_of_in_has": 39,  # 0.76, KL +0.0011
    #   ↵/./␣of and 24 more; in a sentence beginning <|endoftext|>/Opposites/␣The and 22 more
    #   promotes ␣knows ␣Har acter; suppresses ␣thereof ␣bread ␣5; tuned, 1.50 from what was
    #     lifted
    # ── inside a quotation (1 neuron)
    "L3N6_inside_quotation": 0,  # 0.71, KL +0.0023
    #   inside a quotation; in a sentence beginning ␣”/␣K; not ␣”/␣p/the and 29 more
    #   promotes ␣I ␣she ␣home; suppresses ∖x9a ∖xb3 (U+001D); tuned, 2.10 from what was lifted
}
INTO = rows_of(load("L3.into"), NEURONS)  # [162 neurons, 256] the direction that each reads
INTO_BIAS = rows_of(load("L3.into_bias"), NEURONS)  # [162]
OUT = rows_of(load("L3.out"), NEURONS)  # [162 neurons, 256] the direction that each writes


def neurons(x, run):
    """What the neurons of layer 3 write, given the stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ INTO.T + INTO_BIAS)  # [t, 162] how much each fires
    return run.fired("L3", active, OUT, NEURONS) @ OUT + MLP_CONSTANT
