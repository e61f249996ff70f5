"""Layer 1 of 4: 1 of 8 heads, 117 of 1,024 neurons are in the core.

- L1H0_q_this_once looks at Q/This/Once/␣Then/␣Goodbye/␣father/␣Everyone/␣Now (48 % of 32);
  ␣”/<|endoftext|>/␣capital/verb/␣In/Here/␣What/␣had (63 % of 32) (0.77)

A list of tokens such as “he/she/it (81 % of 12)” names the foremost of a set of 12: 81 % of the
part's activity at the set lies there. The whole sets are in program.ir.

Pruned: heads 1, 2, 3, 4, 5, 6, 7; 907 neurons. ATTENTION_CONSTANT and MLP_CONSTANT hold their
mean outputs.
"""

from numerics import attend, gelu_new, load, norm, select_rows

QK = load("L1.qk")  # [1 head, query and key, 32, 256]
QUERY_BIAS = load("L1.query_bias")  # [1 head, 32] query biases
OV = load("L1.ov")  # [1 head, value and output, 32, 256]
OV_MEAN = load("L1.ov_mean")  # [1 head, 32] mean attended values
ATTENTION_CONSTANT = load(
    "L1.attention_constant"
)  # [256] constant output of the attention sublayer
MLP_CONSTANT = load("L1.mlp_constant")  # [256] constant output of the MLP sublayer

# ── heads ────────────────────────────────────────────────────────────────────


def L1H0_q_this_once(n, run):
    """Looks at Q/This/Once/␣Then/␣Goodbye/␣father/␣Everyone/␣Now (48 % of 32);
    ␣”/<|endoftext|>/␣capital/verb/␣In/Here/␣What/␣had (63 % of 32).

    score     0.77, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    writes    lowers the logit of the token that it looks at (-0.35 on average over all tokens)
    cost      KL +0.3960 nats per token if its line in attention is deleted
    drift     relative weight change from the original: 24× (tuned)
    """
    return attend(
        "L1H0_q_this_once", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0], mean=OV_MEAN[0]
    )


def attention(x, run):
    """Return the output of layer 1's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L1H0_q_this_once(n, run),
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
    # ── by the token (88 neurons)
    "L1N722_open": 79,  # 0.95, KL +0.0193: ␣(; ␣b/␣l/␣r/␣cl/␣out/␣k/␣acc/␣dis (54 % of 27)
    #   promotes adjective mark oint; suppresses ought usually ␣only; drift 4.5× (tuned)
    "L1N88_period_quote_the": 7,  # 0.93, KL +0.0112: ./”/␣The (98 % of 6); ”/.”/”; (94 % of 6)
    #   promotes <|endoftext|> - ␣(; suppresses via ria ]; drift 4.6× (tuned)
    "L1N199_colon_question_exclamation": 21,  # 0.86, KL +0.0057
    #   :/?/! (98 % of 6); after ␣them/␣said/␣LORD/␣thee/Clara/␣more/Days/␣away (65 % of 32)
    #   promotes ␣Today ␣for ”; suppresses ros iss ␣order; drift 5.1× (tuned)
    "L1N858_auxiliaries": 95,  # 0.93, KL +0.0050
    #   auxiliaries (␣shall/␣will/␣could, 79 % of 8); ␣to/␣Do/␣shalt (75 % of 18); not after
    #     ␣came/␣went/␣bu (100 % of 10)
    #   promotes oo oe ily; suppresses ␣asked ␣for ␣met; drift 4.1× (tuned)
    "L1N753_given_noun_close": 85,  # 0.50, KL +0.0044
    #   noun/)/␣form and 29 more somewhere before; ␣the/␣of/␣to/␣that (77 % of 32)
    #   promotes ␣certain ize ␣of; suppresses ita ␣Albert ek; drift 4.4× (tuned)
    "L1N1016_q_c_p": 116,  # 0.94, KL +0.0043: <|endoftext|>; Q/c/p/Once/d (78 % of 11)
    #   promotes hes ␣Hart w; suppresses on uring ave; drift 5× (tuned)
    "L1N197_ly_ally_ily": 20,  # 0.75, KL +0.0035
    #   ly/ally/ily (79 % of 7); after adjective/verb/adverb (76 % of 14)
    #   promotes ice ␣named ␣cap; suppresses ␣those cy ious; drift 4.2× (tuned)
    "L1N872_second_am_oss": 99,  # 0.34, KL +0.0034
    #   in a text with the second token am/oss/ink/ire/le/ater/r (78 % of 13); two words after
    #     one beginning ␣States/␣having/␣any/␣sh/␣Eur/␣her/␣M/␣low (53 % of 32)
    #   promotes ␣found especially ment; suppresses ␣facts ph ␣Z; drift 3.7× (tuned)
    "L1N112_newline_and_but": 11,  # 0.79, KL +0.0029
    #   ↵/And/␣but (87 % of 14); in a sentence beginning ␣and/␣but/␣he/He/M/,/␣of/␣it (78 % of
    #     32)
    #   promotes ↵ ow ous; suppresses isten ecially med; drift 5.2× (tuned)
    "L1N484_and_he_she": 58,  # 0.81, KL +0.0028
    #   ␣and/␣He/␣She/␣he/␣have/␣had/␣they/␣I (71 % of 32); after ./,/␣” (83 % of 32)
    #   promotes ␣caus bit ␣found; suppresses ␣Mo ␣ca ison; drift 4.1× (tuned)
    "L1N512_possessives": 64,  # 0.96, KL +0.0027
    #   possessives (␣his/␣h/␣your/␣my/␣their/␣thy/␣her, 78 % of 16); ␣J/␣count/␣j/␣T/␣U/her/␣sa
    #     (80 % of 13); not y/l/os (87 % of 4)
    #   promotes op ␣fe ␣cl; suppresses land ␣today ,”; drift 4.4× (tuned)
    "L1N899_comma_and_semicolon": 104,  # 0.73, KL +0.0026
    #   ,/␣and/; (78 % of 32); ↵/And/␣(/␣I/␣said/But/␣shall (78 % of 32)
    #   promotes z ise ison; suppresses ␣Marsh ␣Fin &; drift 4.5× (tuned)
    "L1N12_was_or_were": 0,  # 0.87, KL +0.0025
    #   was or were: raises were, lead +0.83 at the subject's last token
    #   s/es/␣they/␣friends/ers/␣you/ings/ts (65 % of 32);
    #     ␣sons/␣these/␣words/hes/␣leaves/ters/ens/ains (58 % of 20)
    #   promotes igh a ␣were; suppresses ress pp rib; drift 4× (tuned)
    "L1N1009_open_ions_food": 114,  # 0.67, KL +0.0023: ␣(/ions/␣food; ,/␣that/ation (78 % of 32)
    #   promotes land w as; suppresses greg ,” ey; drift 4.3× (tuned)
    "L1N774_is_in_was": 89,  # 0.81, KL +0.0022
    #   ␣is/␣in/␣was/adjective/␣were/t (76 % of 19);
    #     adjective/␣were/␣saith/␣from/␣shall/␣J/␣had/␣hath (75 % of 32)
    #   promotes land a ress; suppresses ve ou pe; drift 4.7× (tuned)
    "L1N878_f_f_g": 100,  # 0.80, KL +0.0022: ␣f/f/␣G/␣B/␣park/␣F (78 % of 16); ␣f/g/h (77 % of 31)
    #   promotes ert old ox; suppresses osition gether gy; drift 4.4× (tuned)
    "L1N624_prepositions": 72,  # 0.80, KL +0.0021
    #   prepositions (␣of/␣to/␣unto/␣The/␣with, 76 % of 18); in a text beginning
    #     ␣the/And/␣of/,/os/␣shall/:/an (61 % of 32)
    #   promotes ␣us ␣him ␣heaven; suppresses [ < }; drift 4.3× (tuned)
    "L1N859_of_ing_s": 96,  # 0.69, KL +0.0020
    #   ␣of/ing/s/␣there/es/adjective/␣by/␣him (75 % of 32);
    #     ␣(/noun/␣in/␣that/␣it/␣with/␣them/␣from (75 % of 32)
    #   promotes y se ␣it; suppresses vela ∖xdd ∖xd8; drift 3.9× (tuned)
    "L1N554_s_i_re": 66,  # 0.84, KL +0.0019
    #   ␣s/␣I/␣re/␣they/␣we (77 % of 16); ␣s/␣and/:/s/;/␣that (78 % of 30)
    #   promotes n pt na; suppresses ico ress ta; drift 4.5× (tuned)
    "L1N618_ing_or_ed": 70,  # 0.43, KL +0.0019
    #   ing/␣or/ed/t/able/or/verb/ive (71 % of 32); ␣and/able/like/ly/ating/ory/ine/ate (76 % of
    #     32)
    #   promotes ity ␣power ov; suppresses ertain ␣brought ␣last; drift 4.2× (tuned)
    "L1N717_was_were_a": 78,  # 0.71, KL +0.0018
    #   ␣was/␣were/A/␣Goodbye/␣had/␣gave/␣I/␣upon (63 % of 32);
    #     ␣was/␣a/␣gave/␣you/␣but/␣slept/␣some (78 % of 32)
    #   promotes ile onia ico; suppresses ␣meas ␣slept ␣end; drift 5.4× (tuned)
    "L1N744_quote_semicolon_close": 84,  # 0.76, KL +0.0018
    #   ”/;/)/”; (83 % of 10); ”/)/␣be/A/ly/␣It/␣d/' (77 % of 32)
    #   promotes ␣” ␣found <|endoftext|>; suppresses ␣fa ␣host au; drift 4.8× (tuned)
    "L1N35_conjunctions": 3,  # 0.83, KL +0.0018
    #   conjunctions (␣and/␣with/␣nor); ␣of/␣or/␣not/p/an/␣an/␣be/c (62 % of 32)
    #   promotes ␣according ␣the ␣a; suppresses ild ␣years ␣needs; drift 5.1× (tuned)
    "L1N501_i_e_you": 62,  # 0.86, KL +0.0017
    #   ␣I/e/␣you/o/ce/le/␣we/␣me (63 % of 30); ␣I/␣we/I/he/um/ine/␣had/we (74 % of 32)
    #   promotes ather nd ans; suppresses y im ␣subst; drift 4.2× (tuned)
    "L1N358_the_the_the": 42,  # 0.89, KL +0.0017
    #   ␣the/␣The/the (91 % of 10); ␣The/␣a/␣that/␣lost/␣his (76 % of 27)
    #   promotes noon ~ (U+001F); suppresses less au ␣near; drift 4.8× (tuned)
    "L1N81_was_or_were": 6,  # 0.81, KL +0.0017
    #   was or were: raises was, lead +0.15 at the subject's last token
    #   s/es/␣friends/␣facts/ings/les/ers/ation (66 % of 32); ing/er/y/␣home/ents/ments/ures/ort
    #     (68 % of 32)
    #   promotes ong ␣could ␣used; suppresses ence ␣Un ␣As; drift 4.2× (tuned)
    "L1N796_ed_ted_ated": 92,  # 0.73, KL +0.0016
    #   ed/ted/ated/␣out/␣away/red/␣up/ized (58 % of 32); e/ent/se/ect/ch/ered/␣put/hed (53 % of
    #     32)
    #   promotes ar ␣by ␣the; suppresses _ ~ [; drift 3.8× (tuned)
    "L1N989_that_which_ach": 112,  # 0.76, KL +0.0016
    #   ␣that/␣which/ach (89 % of 6); ␣who/␣some/u/h/th/v/ter/as (70 % of 24)
    #   promotes ken ␣ball ␣box; suppresses ecially nder ␣does; drift 5.3× (tuned)
    "L1N374_to_them_at": 43,  # 0.74, KL +0.0016
    #   ␣to/␣them/␣at/␣him/␣unto/␣it/␣up/␣down (61 % of 32); in a word beginning
    #     ␣the/␣up/␣for/␣down/␣away/␣not/␣with/␣his (70 % of 32)
    #   promotes ␣a ␣cap it; suppresses ts ~ ce; drift 4.2× (tuned)
    "L1N445_end_of_sentence_orange": 51,  # 0.71, KL +0.0016
    #   end of sentence: fires for orange, candle, apple, lead +0.12 at the last token
    #   ␣by/␣for/␣red/␣under/␣Thursday/ic/␣yellow/␣behind (57 % of 31);
    #     ␣in/␣said/␣behind/␣sad/␣hungry/␣big/␣green/␣she (63 % of 32)
    #   promotes ␣mak ␣com ␣rem; suppresses anted ~ [; drift 5.5× (tuned)
    "L1N293_ed_ent_ive": 32,  # 0.61, KL +0.0015
    #   ed/ent/ive/able/ish/an/ate/ain (52 % of 32); en/id/ular/el/␣good/␣closed/ted/like (54 %
    #     of 32)
    #   promotes ly ␣con ␣when; suppresses ket _ oria; drift 4.4× (tuned)
    "L1N963_p_p": 109,  # 0.85, KL +0.0015: ␣p/p; after ␣p/␣Do/␣w/␣b/␣Can/␣ch/␣A/ol (61 % of 26)
    #   promotes ne ig ost; suppresses oria umbers ␣Ir; drift 4.6× (tuned)
    "L1N1004_is_be_found": 113,  # 0.73, KL +0.0015
    #   ␣is/␣be/␣found/␣had/␣two/␣have/␣Yes/␣you (61 % of 32); ␣be/:/␣found/␣Yes/␣plus/␣eat/ar/o
    #     (77 % of 32)
    #   promotes ␣z ␣of ␣r; suppresses ␣live on ief; drift 4.4× (tuned)
    "L1N256_all_their_n": 26,  # 0.75, KL +0.0015
    #   ␣all/␣their/␣n/␣your/␣gr/␣O/␣thy/␣str (68 % of 20); ␣the/␣all/␣their/l (77 % of 32)
    #   promotes e ot ␣he; suppresses bye sh ␣Tar; drift 4.4× (tuned)
    "L1N864_close_colon_semicolon": 97,  # 0.76, KL +0.0014
    #   ):/;/”;/␣b (77 % of 16); after noun/adjective/adverb (85 % of 13)
    #   promotes ␣not ↵ rib; suppresses scar ating ~; drift 5× (tuned)
    "L1N867_man_king_girl": 98,  # 0.69, KL +0.0014
    #   ␣man/␣king/␣girl/␣person/ver/␣well/and/ack (52 % of 32);
    #     ␣man/at/st/␣person/able/␣city/ast/␣field (59 % of 32)
    #   promotes 's iness <|endoftext|>; suppresses ␣good hil ad; drift 4.5× (tuned)
    "L1N667_the_comma_colon": 73,  # 0.78, KL +0.0014
    #   ␣the/,/: (92 % of 16); after ␣is/␣to/␣in/):/␣at/␣near (76 % of 32)
    #   promotes iled il us; suppresses se arious ild; drift 4.8× (tuned)
    "L1N91_what_goodbye_then": 8,  # 0.91, KL +0.0014
    #   ␣What/␣Goodbye/␣Then/␣Hello/␣It/␣what/This/␣Where (57 % of 32);
    #     ␣What/u/␣see/Once/␣On/un/␣found/␣which (65 % of 32)
    #   promotes ␣capital ith ␣dirty; suppresses ts ted led; drift 4.6× (tuned)
    "L1N156_them_lord_him": 15,  # 0.75, KL +0.0014
    #   ␣them/␣LORD/␣him/␣time/ers/ings/ts/␣people (53 % of 32); s/es/ly/␣boy/ment/ity/ence/pe
    #     (66 % of 32)
    #   promotes ' <|endoftext|> ␣conc; suppresses gth ween ember; drift 3.5× (tuned)
    "L1N670_at_id_nd": 74,  # 0.61, KL +0.0014
    #   at/id/nd/␣cause/␣take/␣make/␣put/␣sent (47 % of 32); en/d/␣went/␣came/ow/ell/th/ere (60
    #     % of 32)
    #   promotes ␣instr eth ␣resp; suppresses ellow orrow ough; drift 3.9× (tuned)
    "L1N263_al_ic_ial": 28,  # 0.74, KL +0.0014
    #   al/ic/ial/ical/␣ten/ular (77 % of 20); ial/ical/ar/␣five/an/il/inal/␣three (68 % of 32)
    #   promotes ty ize teen; suppresses land ob ␣There; drift 4.4× (tuned)
    "L1N450_prepositions": 52,  # 0.81, KL +0.0013
    #   prepositions (␣in/␣at/␣In/␣on/␣into/␣from, 79 % of 15); after
    #     ␣went/␣capital/␣came/␣king/␣flag/␣out/␣live/␣e (62 % of 31)
    #   promotes to - ␣cap; suppresses red ke une; drift 4.5× (tuned)
    "L1N480_there_then_u": 57,  # 0.72, KL +0.0013
    #   ␣there/␣Then/u/␣went/␣so/␣Now/␣There/␣she (73 % of 19);
    #     ␣there/␣Then/␣that/␣it/␣so/␣There/␣liked/␣at (73 % of 32)
    #   promotes f af ␣she; suppresses ie ␣sailor ib; drift 4.7× (tuned)
    "L1N696_ed_al_quote": 76,  # 0.62, KL +0.0013
    #   ed/al/”/ic/ical/ial/ated/ous (66 % of 32); ␣(/␣or/e/ent/ous/ized/id/ive (72 % of 32)
    #   promotes ly ): u; suppresses ␣sailor ken anc; drift 4.2× (tuned)
    "L1N978_comma_and_quote": 111,  # 0.61, KL +0.0013
    #   ,/␣and/” (80 % of 21); after ?/ings/␣M/ers/␣Israel/␣fam/␣Eur/␣offering (69 % of 32)
    #   promotes ␣art ␣pur ance; suppresses ild gg uch; drift 4.8× (tuned)
    "L1N915_of_she_he": 107,  # 0.54, KL +0.0013
    #   ␣of/␣She/␣He (86 % of 11); last followed by
    #     ␣needs/␣had/␣She/␣He/␣came/␣Then/␣There/␣could (77 % of 27)
    #   promotes us ari ␣money; suppresses gre ␣their den; drift 4.7× (tuned)
    "L1N784_id_ow_ck": 91,  # 0.74, KL +0.0013
    #   id/ow/ck/ap/␣go/op/ir/im (56 % of 32); n/␣offer/ay/urn/␣move/own/tain/␣hold (46 % of 32)
    #   promotes els th al; suppresses eous so pl; drift 4× (tuned)
    "L1N316_auxiliaries": 37,  # 0.71, KL +0.0013
    #   auxiliaries (␣is/␣was/␣have/␣be/␣what/␣had, 78 % of 21); ␣and/␣have/␣what/␣or/er/ly/␣not
    #     (78 % of 31)
    #   promotes e ing ed; suppresses / onth ble; drift 4.4× (tuned)
    "L1N94_he_or_she": 10,  # 0.83, KL +0.0013
    #   he or she: raises he, lead +0.20 at the subject's last token
    #   auxiliaries (␣be/␣are/␣She, 93 % of 5); ␣be/␣Anna/␣g/␣Lily/n/␣On/␣Clara (77 % of 27);
    #     not after ␣to/␣shall/␣can (89 % of 32)
    #   promotes venia ha ren; suppresses ␣im art ␣cor; drift 4.9× (tuned)
    "L1N709_w_w_h": 77,  # 0.78, KL +0.0012
    #   ␣w/w/␣h/W/␣W/␣M (79 % of 12); ␣w/u/␣W/␣G/ak/el/id/qu (75 % of 29)
    #   promotes iz ag ist; suppresses ␣Today ␣so tle; drift 4.2× (tuned)
    "L1N621_or_t_l": 71,  # 0.43, KL +0.0012
    #   ␣or/␣t/␣l/␣e/␣J (81 % of 9); ␣the/␣and/␣t/␣l/u/␣al/t (79 % of 32)
    #   promotes ␣other ie ␣kn; suppresses ␣named op den; drift 4.6× (tuned)
    "L1N824_e_at_ig": 94,  # 0.59, KL +0.0012
    #   e/at/ig/as/ate/ut/g/ag (58 % of 32); after ␣g/␣f/␣b/␣c/␣l/␣pl/␣h/␣le (68 % of 25)
    #   promotes ure ons ␣America; suppresses ial ence is; drift 4.2× (tuned)
    "L1N888_quote_es_ers": 103,  # 0.66, KL +0.0012
    #   ”/es/ers/␣used/ts/␣did/ions/0 (75 % of 28); s/␣had/les/ated/␣can/ered/ations/qu (65 % of
    #     32)
    #   promotes iec ␣today ␣no; suppresses over ate age; drift 4.1× (tuned)
    "L1N908_lily_anna_jack": 106,  # 0.85, KL +0.0012
    #   ␣Lily/␣Anna/␣Jack/␣facts/␣Sara/␣Finn/␣Stone/␣Nora (42 % of 32);
    #     ␣Ben/␣Leo/␣Mia/␣yellow/␣fast/via/␣live/␣green (52 % of 32)
    #   promotes . us ?; suppresses ∖xeb ∖x82 ∖x9d; drift 4.5× (tuned)
    "L1N559_s_es_ers": 67,  # 0.74, KL +0.0012
    #   s/es/ers/ts/les/ings/␣friends/␣needs (73 % of 31);
    #     ␣Friday/ones/ines/its/␣pres/als/ains/ities (73 % of 15)
    #   promotes alter uit on; suppresses oon ␣dis e; drift 4.6× (tuned)
    "L1N430_t_do_th": 48,  # 0.77, KL +0.0012
    #   ␣t/␣do/␣th/res/␣se/␣cont/␣int/␣dist (77 % of 21); ␣t/t/␣were/␣said/re/et/um/as (72 % of
    #     31)
    #   promotes ied ough c; suppresses ␣bread ew ␣tail; drift 4.3× (tuned)
    "L1N415_went_said_came": 46,  # 0.87, KL +0.0011
    #   ␣went/␣said/␣came/␣J/␣say (77 % of 14); ␣Hello/␣go/␣C/n/␣sm/o/␣learned/␣answered (61 %
    #     of 32)
    #   promotes oth ose av; suppresses vania ␣mat ␣secret; drift 4.7× (tuned)
    "L1N886_er_a_on": 102,  # 0.62, KL +0.0011
    #   er/a/on/el/or/h/y/an (65 % of 32); al/i/o/ish/et/ine/ad/her (55 % of 32); not two words
    #     after one beginning ␣It/␣capital/␣H/␣M/␣child/␣father/␣C (78 % of 32)
    #   promotes ites ach 's; suppresses ung ␣comes ␣tomorrow; drift 3.9× (tuned)
    "L1N57_as_i_al": 4,  # 0.64, KL +0.0011
    #   as/i/␣al/ol/oo/ri/os/us (79 % of 18); as/␣al/l/al/oo/t/␣as/id (65 % of 32)
    #   promotes pt k p; suppresses aught les ests; drift 4.4× (tuned)
    "L1N461_at_near_under": 53,  # 0.72, KL +0.0011
    #   ␣at/␣near/␣under/␣behind/␣Where (79 % of 11); ␣at/ing/”/␣it/␣but/␣behind/␣Goodbye/␣has
    #     (72 % of 32)
    #   promotes ␣high es e; suppresses ct N less; drift 4.8× (tuned)
    "L1N180_the_the_the": 19,  # 0.61, KL +0.0010
    #   ␣the/The/the/␣G/␣A/␣S/␣C/␣B (76 % of 32); four after
    #     I/␣God/␣wind/ried/ants/␣Ch/␣del/␣move (37 % of 32); not two after
    #     noun/␣capital/ge/␣What/␣went (76 % of 32)
    #   promotes . ight ust; suppresses q { ens; drift 4.7× (tuned)
    "L1N567_for_on_as": 69,  # 0.87, KL +0.0010
    #   ␣for/␣on/␣as/␣out/␣when/␣upon/␣up/- (69 % of 26); ␣out/␣when/␣up/f/id/␣because/ar/And
    #     (69 % of 31)
    #   promotes se ␣of c; suppresses orning outh ␣United; drift 4.4× (tuned)
    "L1N431_s_space_n": 49,  # 0.67, KL +0.0010
    #   ␣s/␣/n/um/g/on/om/ot (74 % of 21); after ␣h/␣l/␣d/␣al/␣ex/␣n/␣any/␣con (60 % of 23)
    #   promotes ␣Edith ke um; suppresses ach ma less; drift 4.5× (tuned)
    "L1N149_open_al_shall": 13,  # 0.52, KL +0.0010
    #   ␣(/al/␣shall/h/os/␣She/␣Yes/␣A (67 % of 32); in/ile/ical/␣Finch/␣black/␣1/k/␣same (50 %
    #     of 32)
    #   promotes let le ke; suppresses ␣” ␣buys ␣The; drift 4.8× (tuned)
    "L1N299_or_al_il": 33,  # 0.61, KL +0.0010
    #   ␣or/al/il/ic/␣red/ial/␣blue/om (63 % of 32); in a word beginning
    #     -/␣met/␣elect/␣she/un/␣ent/␣man/␣ind (62 % of 32)
    #   promotes ise is ient; suppresses ␣said ␣has ␣had; drift 4× (tuned)
    "L1N776_of_that_have": 90,  # 0.79, KL +9.9e-04
    #   ␣of/␣that/␣have (76 % of 24); two words after one beginning ␣the/␣The/␣Everyone (84 % of
    #     31)
    #   promotes ized ␣Moses ␣Al; suppresses l v ll; drift 4.5× (tuned)
    "L1N222_a_in_is": 24,  # 0.50, KL +9.8e-04
    #   a/in/is/ia/id/ation/us/om (70 % of 32); es/at/m/i/ium/as/ism/ro (57 % of 32); not after
    #     c/t/␣tre/ang/␣d/␣p (75 % of 32)
    #   promotes e iet es; suppresses ␣baker ␣sailor she; drift 4.3× (tuned)
    "L1N287_comma_said_el": 31,  # 0.71, KL +9.8e-04
    #   ,/␣said/el/r (78 % of 27); :/␣said/␣saying/␣sa/h/at/␣saith/␣LORD (73 % of 32)
    #   promotes ive aught iven; suppresses ts ages (; drift 4.6× (tuned)
    "L1N552_in_at_t": 65,  # 0.69, KL +9.8e-04
    #   ␣in/␣at/t/in/␣after (76 % of 21); after ␣/␣n/␣out/n/␣ex/con/␣E/␣pr (54 % of 30)
    #   promotes ete act ause; suppresses ps ers vania; drift 4.6× (tuned)
    "L1N348_ing_t_al": 41,  # 0.64, KL +9.8e-04
    #   ing/t/al/h/th/et/ast/ar (58 % of 32); y/n/en/f/el/ow/est/st (60 % of 32)
    #   promotes me ment ments; suppresses ␣Grey to ␣named; drift 3.9× (tuned)
    "L1N17_at_it_three": 1,  # 0.77, KL +9.4e-04
    #   at/it/␣three/un/et/␣put/ut/ot (63 % of 31); after ␣p/␣f/␣s/␣b/␣w/b/␣g/␣S (66 % of 32)
    #   promotes ct ty here; suppresses arch uck age; drift 4.2× (tuned)
    "L1N723_ing_or_i": 80,  # 0.53, KL +9.3e-04
    #   ing/␣or/i/f/fl/ly/c/␣On (61 % of 32); fl/is/␣f/it/le/st/red/ig (60 % of 32); not
    #     ␣in/te/␣rem (82 % of 25)
    #   promotes ␣Fin ~ nna; suppresses ard y ␣new; drift 4.6× (tuned)
    "L1N65_small_great_ight": 5,  # 0.62, KL +9.2e-04
    #   ␣small/␣great/ight/se/ess/␣long/ful/␣strong (59 % of 24); after ␣l/r/w/␣w/␣ro/el/cle/ud
    #     (52 % of 32); not se/ess/␣fast/ak/␣Brook/ep (84 % of 32)
    #   promotes en ␣eff ↵; suppresses ␣Moses ␣Tu ugo; drift 4.1× (tuned)
    "L1N758_prepositions": 87,  # 0.69, KL +9.0e-04
    #   prepositions (␣at/at/␣al); t/it/ot/m/ch/ut/old (76 % of 19); not after
    #     ␣were/␣be/␣d/␣ph/␣p/␣ball (77 % of 32)
    #   promotes ives ivity ise; suppresses st ␣play we; drift 4.7× (tuned)
    "L1N306_newline_to_unto": 35,  # 0.71, KL +8.9e-04
    #   ↵/<|endoftext|>/␣to (82 % of 18); ␣unto/␣”/␣that/i/␣for/w/␣not/␣they (64 % of 32)
    #   promotes ith oth hat; suppresses ilda le ␣slept; drift 4.9× (tuned)
    "L1N755_a_on_el": 86,  # 0.62, KL +8.8e-04
    #   a/on/el/ah/an/␣people/ain/ers (55 % of 32); ␣earth/is/i/n/␣priest/il/via/␣heaven (50 %
    #     of 32)
    #   promotes ␣inc c op; suppresses onth ile ild; drift 4.6× (tuned)
    "L1N462_q_what_what": 54,  # 0.65, KL +8.7e-04
    #   Q/␣what/␣What/Here/This/re/os/ir (62 % of 32); Q/␣what/y/st/ur/ce/ive/␣how (69 % of 32)
    #   promotes en atic ign; suppresses if g out; drift 5× (tuned)
    "L1N276_a_a_e": 30,  # 0.66, KL +8.1e-04
    #   ␣a/a/e (76 % of 20); two after h/␣J/It/␣S/␣their/ance/ig (76 % of 32)
    #   promotes res ile ver; suppresses ark ets gypt; drift 4.5× (tuned)
    "L1N139_ed_st_f": 12,  # 0.64, KL +8.0e-04
    #   ed/␣st/␣f/␣came/ated/␣r/w/led (64 % of 32); at/ved/un/␣pass/ell/␣used/ited/␣gr (48 % of
    #     32)
    #   promotes ␣slept ␣then ote; suppresses f old ␣form; drift 4.2× (tuned)
    "L1N565_f_in_os": 68,  # 0.60, KL +7.9e-04
    #   ␣f/in/os/et (76 % of 9); after ␣p/␣l/␣J/␣e/␣ex/␣d/st/␣r (69 % of 21); not ut/ur/ast/␣g
    #     (84 % of 32)
    #   promotes ite ab ib; suppresses ␣d ters lly; drift 4.4× (tuned)
    "L1N213_and_then_s": 22,  # 0.67, KL +7.9e-04
    #   And/␣Then/␣S/␣s/is/The/␣A/el (76 % of 19); ␣the/␣Then/␣S/The/␣And/e (77 % of 32)
    #   promotes ␣cap at t; suppresses ␣Albert ecially hank; drift 4.4× (tuned)
    "L1N954_said_say_saying": 108,  # 0.81, KL +7.8e-04
    #   ␣said/␣say/␣saying/␣do (76 % of 12); al/␣say/␣saying/l/k/␣k/ay/ry (66 % of 32)
    #   promotes ings ked ally; suppresses ure ␣ed &; drift 4.5× (tuned)
    "L1N902_v_all_f": 105,  # 0.78, KL +7.5e-04
    #   ␣v/␣all/f/␣knows/if/il (76 % of 19); ␣v/␣all/e/l/ic/␣b/v/␣Qu (74 % of 32)
    #   promotes ount i ic; suppresses pping ting ating; drift 4.4× (tuned)
    "L1N257_with_ro_having": 27,  # 0.70, KL +7.4e-04
    #   ␣with/ro/␣having/um (83 % of 10); ␣of/y/␣by/␣him/␣at/␣ten/␣me/our (70 % of 32)
    #   promotes ish d uc; suppresses ween onth ␣Aug; drift 4.4× (tuned)
    "L1N733_there_n_fr": 81,  # 0.67, KL +7.1e-04
    #   ␣there/n/␣fr/␣as/fl/␣when/␣There (77 % of 17); ␣fr/ar/␣it/or/d/␣prov/l/u (60 % of 32)
    #   promotes cl ic ov; suppresses ␣pre ence les; drift 4.4× (tuned)
    "L1N403_a_a_was": 44,  # 0.65, KL +6.8e-04
    #   ␣a/a/␣was/os/u/in (78 % of 26); after ␣was/Q/␣has/␣upon/␣had/u/h/␣have (64 % of 32)
    #   promotes ity 's ken; suppresses ile ive esh; drift 4.4× (tuned)
    "L1N772_lord_one_every": 88,  # 0.76, KL +6.6e-04
    #   ␣LORD/␣one/␣every/␣king/␣same/␣another (76 % of 12);
    #     th/␣same/␣first/␣Lord/ast/x/␣any/␣sec (56 % of 30)
    #   promotes ␣day ␣Today <|endoftext|>; suppresses ans ger hem; drift 4.5× (tuned)
    "L1N486_is_as_p": 60,  # 0.58, KL +6.6e-04
    #   is/as/p/om/os/␣There/re/it (51 % of 32); four after
    #     ␣painted/␣Is/␣ph/␣opened/ical/ha/␣made/g (61 % of 31)
    #   promotes is ise ics; suppresses ated ern ation; drift 4× (tuned)
    # ── by the token before (11 neurons)
    "L1N506_two_after_open": 63,  # 0.86, KL +0.0061
    #   two after ␣(/noun/ology; after noun/adjective; not last followed by c/␣p/␣book (76 % of
    #     32)
    #   promotes ␣any ␣act ␣a; suppresses ␣Goodbye ut ost; drift 4.9× (tuned)
    "L1N312_after_verb_could": 36,  # 0.52, KL +0.0025
    #   after verb/␣could; ):/;/␣or/␣not (83 % of 11)
    #   promotes ␣live ' ax; suppresses tern arl se; drift 5× (tuned)
    "L1N735_ing_es_ent": 82,  # 0.54, KL +0.0021
    #   ing/es/ent/le/u/it/ce/ure (58 % of 32); after ␣prod/ut/res/␣ent/uc/␣relating/␣exp/ten
    #     (43 % of 32)
    #   promotes able eth ments; suppresses idge lic az; drift 4.6× (tuned)
    "L1N466_period_of_the": 55,  # 0.87, KL +0.0018
    #   ./␣of/␣The (82 % of 9); in a text beginning Here/Q/␣Mordalia; not ␣Everyone/␣is/␣father
    #     (99 % of 32)
    #   promotes ution ␣Pet ␣art; suppresses ␣heart ␣friends ts; drift 5.5× (tuned)
    "L1N339_the_of_that": 40,  # 0.57, KL +0.0017
    #   ␣the/␣of/␣that/␣in/u/f (76 % of 32); in a sentence beginning And/␣and/But/W/For/I/This
    #     (77 % of 32)
    #   promotes ␣There ure ol; suppresses elix isten ORD; drift 4.2× (tuned)
    "L1N677_after_noun": 75,  # 0.65, KL +0.0013: after noun; ):/␣had/␣needs (79 % of 16)
    #   promotes ore op ur; suppresses rell hank ␣Frank; drift 4.5× (tuned)
    "L1N163_s_c_p": 16,  # 0.60, KL +0.0011
    #   s/c/p/ch/z/g/un/k (55 % of 32); after ␣st/r/␣r/st/␣o/␣pl/ou/␣ro (51 % of 32)
    #   promotes her ey hes; suppresses ric als ␣whe; drift 4.3× (tuned)
    "L1N248_quote_n_adjective": 25,  # 0.83, KL +0.0011
    #   ”/␣n/adjective/”;/␣/␣Everyone/␣de/␣My (70 % of 32); after ␣G/␣N/␣Ol; not
    #     verb/a/Q/is/␣out/v/Shopping/␣Stone (78 % of 27)
    #   promotes ause ec ure; suppresses ual ps ␣life; drift 4.2× (tuned)
    "L1N323_and_close_colon": 38,  # 0.67, KL +0.0011
    #   ␣and/):/␣or/␣that (79 % of 26); ␣or/␣is/␣who/␣one/␣not/␣as/␣are/␣someone (77 % of 31)
    #   promotes ␣of red ␣between; suppresses ope ge ars; drift 4.9× (tuned)
    "L1N275_close_colon_quote": 29,  # 0.65, KL +9.8e-04
    #   ):/␣”/␣with/␣upon/␣by/␣Yes (76 % of 29); after noun/Once/␣P (85 % of 8)
    #   promotes ish ec it; suppresses ring ble bit; drift 4.5× (tuned)
    "L1N173_t_home_quote": 17,  # 0.59, KL +8.7e-04
    #   t/␣home/”/␣Then/it/ion/ce/et (59 % of 32); after ␣went/␣n/␣con/␣comp/␣un/␣ex/con/␣co (55
    #     % of 32)
    #   promotes al i w; suppresses ␣Aug lga ∖x91; drift 4.2× (tuned)
    # ── commas (1 neuron)
    "L1N304_commas": 34,  # 0.91, KL +0.0085
    #   commas; ./;/: (80 % of 7); not after ␣Hello/␣night/␣Wednesday/␣Saturday (82 % of 32)
    #   promotes ␣saith ␣thou ␣ye; suppresses ! ␣Ol ␣slept; drift 5.6× (tuned)
    # ── by the token four back (4 neurons)
    "L1N880_colon_semicolon_in": 101,  # 0.54, KL +0.0020
    #   :/;/␣in/␣c/␣m/␣r/␣f/␣n (75 % of 32); ␣c/␣that/␣m/␣was/␣r/t/␣p/␣an (67 % of 32)
    #   promotes ac ab here; suppresses ella noun by; drift 4.1× (tuned)
    "L1N337_and_or_c": 39,  # 0.54, KL +0.0015
    #   ␣and/␣or/c/u/in (78 % of 19); four after adjective/␣ex/␣having/␣re/ut/ally/␣ar/␣ad (55 %
    #     of 32)
    #   promotes is ished vern; suppresses ated ␣goat ger; drift 4.7× (tuned)
    "L1N1015_and_and_or": 115,  # 0.73, KL +0.0011
    #   ␣and/And/or (77 % of 15); ↵/And/or/ut/t/st (76 % of 32)
    #   promotes er ern ers; suppresses o urn isten; drift 4.6× (tuned)
    "L1N178_and_or_you": 18,  # 0.72, KL +0.0011
    #   ␣and/␣or/␣you/␣had/␣He (76 % of 20); after ␣at/␣you/␣She/␣count/␣behind/␣Do/␣lost/␣found
    #     (49 % of 32)
    #   promotes ␣found ␣lived venia; suppresses han ␣contr ␣thoug; drift 4.6× (tuned)
    # ── by the first piece of the word (2 neurons)
    "L1N440_end_of_sentence_mouse": 50,  # 0.80, KL +0.0023
    #   end of sentence: fires for mouse, orange, lead +0.42 at the last token
    #   in a word beginning ␣ball/␣box/␣hat/␣book/␣flower/␣cup/␣kite/␣park (48 % of 32);
    #     ␣was/␣kite/␣time/␣coat/␣shop/␣cat/␣candle/␣There (59 % of 32)
    #   promotes ,” ?” ␣in; suppresses ched arn ]; drift 5× (tuned)
    "L1N414_in_word_j": 45,  # 0.71, KL +0.0016
    #   in a word beginning ␣J/␣G/␣A/␣El/␣M/␣L/␣S/␣B (79 % of 20); two words after one beginning
    #     ␣them/␣done/␣up/␣son/␣pass/␣A/␣even/␣came (69 % of 26); not two words after one
    #     beginning ␣H/␣mother/␣It (87 % of 26)
    #   promotes ib iah ab; suppresses land ␣Aug ween; drift 4.3× (tuned)
    # ── by the token two back (2 neurons)
    "L1N485_two_after_adjective": 59,  # 0.57, KL +0.0028
    #   two after adjective/␣relating; ):/␣or/adjective/verb (80 % of 13); not three after
    #     ␣(/␣or
    #   promotes ient ac ass; suppresses or ines ites; drift 5× (tuned)
    "L1N219_the_is_e": 23,  # 0.56, KL +0.0011
    #   ␣the/is/␣e/␣O/␣A/␣un/ou/ur (74 % of 32); after ,/␣he/␣Th/␣saith/␣t/␣his (76 % of 32)
    #   promotes ner ants ces; suppresses ora al ␣got; drift 4.5× (tuned)
    # ── by the token three back (2 neurons)
    "L1N93_quote_close_colon": 9,  # 0.41, KL +0.0017
    #   ␣”/):/␣of/␣to/␣with/␣not (77 % of 31); verb/ize/␣make and 15 more somewhere before; not
    #     in a word beginning ␣g/␣p/␣sk/␣used/␣usually/␣as/␣te/␣r (72 % of 32)
    #   promotes go hem ri; suppresses ␣Aug ∖xf7 usalem; drift 4.6× (tuned)
    "L1N736_quote_goodbye_then": 83,  # 0.75, KL +0.0011
    #   ␣”/␣Goodbye/␣Then/␣b/”/b/␣at/␣In (68 % of 32); in a sentence beginning
    #     ␣”/␣When/␣Then/␣In/␣I/␣That (76 % of 31)
    #   promotes om ab arn; suppresses ␣u ␣Wood ␣goat; drift 4.2× (tuned)
    # ── position (1 neuron)
    "L1N469_early": 56,  # 0.84, KL +0.0028
    #   position below 1; <|endoftext|>/p/s/d/f/c/l (76 % of 31)
    #   promotes re ans ri; suppresses ling ania ␣April; drift 4.5× (tuned)
    # ── by the token five back (2 neurons)
    "L1N806_in_word_is": 93,  # 0.77, KL +0.0019
    #   in a word beginning ␣is/␣In/␣had/␣named/␣On (78 % of 19); five after
    #     ␣upon/One/␣red/␣child/␣wanted/␣No/␣old/␣hot (75 % of 19)
    #   promotes ␣Ol ␣Stella edn; suppresses ater let s; drift 5.2× (tuned)
    "L1N22_comma_shall_semicolon": 2,  # 0.49, KL +5.8e-04
    #   ,/␣shall/; (76 % of 21); five after ␣all/␣ed/ill/␣manner/un/␣peace/␣hand/␣according (60
    #     % of 32)
    #   promotes ␣Stella ␣named ␣before; suppresses ␣Fe oc ur; drift 4.8× (tuned)
    # ── by the first token of the text (1 neuron)
    "L1N150_in_text_once": 14,  # 0.80, KL +0.0013
    #   in a text beginning Once/One/It/On (77 % of 12); in a word beginning
    #     ␣the/,/␣The/␣she/␣he/␣On (78 % of 32)
    #   promotes ast ch li; suppresses ␣d ␣or ␣in; drift 4.6× (tuned)
    # ── by the first piece of the word before (1 neuron)
    "L1N417_a_one_two": 47,  # 0.72, KL +0.0012
    #   ␣a/␣one/␣two/␣three/␣an/␣some/␣his/␣any (68 % of 32); after a word beginning
    #     ␣lost/␣needs/␣at/␣Is/␣find/␣opened/␣saw/␣knows (77 % of 22)
    #   promotes ␣of ong ace; suppresses oria oses ham; drift 4.8× (tuned)
    # ── by what followed the token when it was last seen (1 neuron)
    "L1N495_comma_who_un": 61,  # 0.76, KL +8.9e-04
    #   ,/␣who/␣un (81 % of 15); after ?/):/␣People/␣Hello/␣No/␣city/␣any/␣two (76 % of 32)
    #   promotes ane id ␣live; suppresses air wn ps; drift 4.8× (tuned)
    # ── no clear role (1 neuron)
    "L1N970": 110,  # 0.25, KL +9.2e-04
    #   no clear role: none of 17 behaviours needs it; weak label (0.25): after
    #     ␣f/␣any/␣e/n/␣t/␣l/an/eren (67 % of 32); n/␣s/␣c/ly/g/ha/ig/ch (64 % of 26)
    #   promotes ␣plus ␣found ter; suppresses ay ␣home ␣def; drift 4.5× (tuned)
}
W_IN = select_rows(load("L1.w_in"), NEURONS)  # [117 neurons, 256] input directions
B_IN = select_rows(load("L1.b_in"), NEURONS)  # [117] biases
W_OUT = select_rows(load("L1.w_out"), NEURONS)  # [117 neurons, 256] output directions
MEAN = select_rows(load("L1.mean"), NEURONS)  # [117] mean activations


def neurons(x, run):
    """Return the output of layer 1's neurons for the residual stream x: [t, 256] -> [t, 256]."""
    n = norm(x)
    active = gelu_new(n @ W_IN.T + B_IN) - MEAN  # [t, 117] deviations of the activations
    run.record_neurons("L1", active, W_OUT, NEURONS)
    return active @ W_OUT + MLP_CONSTANT
