"""Layer 1 of 4: 1 of 8 heads, 117 of 1,024 neurons are in the core.

- L1H0_q_this_once looks at Q/This/Once/␣Then/␣Goodbye/␣father/␣Everyone/␣Now (48 % of 32);
  ␣”/<|endoftext|>/␣capital/verb/␣In/Here/␣What/␣had (64 % of 32) (0.76)

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
    ␣”/<|endoftext|>/␣capital/verb/␣In/Here/␣What/␣had (64 % of 32).

    score     0.76, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    writes    lowers the logit of the token that it looks at (-0.36 on average over all tokens)
    cost      KL +0.3950 nats per token if its line in attention is deleted
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
# ablated (held at its mean; about: estimated); always on: its mean in standard deviations; its
# role in behaviours (lead: by how much the answer's lead over all other tokens falls without it);
# what it responds to; the tokens that it promotes and suppresses most when active (␣ is a space,
# ↵ a newline); its drift, the relative change of its weights from the original's. Delete a line
# to ablate that neuron. Each neuron writes its deviation from its mean on calibration text, and
# the constant holds the means, so deleting its line costs what is listed. A list of tokens such
# as “he/she/it (81 % of 12)” names the foremost of a set of 12: 81 % of the part's activity at
# the set lies there. The whole sets are in program.ir.
NEURONS = {
    # ── by the token (86 neurons)
    "L1N722_open": 79,  # 0.93, KL +0.0194: ␣(; after ic/able/ine/k/ood/cy/ve/ile (62 % of 32)
    #   promotes adjective mark ␣market; suppresses ought usually ␣only; drift 4.5× (tuned)
    "L1N88_period_quote_the": 7,  # 0.93, KL +0.0112: ./”/␣The (98 % of 6); ”/.”/”; (94 % of 6)
    #   promotes <|endoftext|> - ␣(; suppresses via ria ]; drift 4.6× (tuned)
    "L1N199_colon_question_exclamation": 21,  # 0.87, KL +0.0056
    #   :/?/! (98 % of 6); after ␣said/␣them/␣LORD/␣thee/␣more/Days/␣away/␣saying (67 % of 32)
    #   promotes ␣Today ␣for ”; suppresses ros iss ␣order; drift 5× (tuned)
    "L1N858_auxiliaries": 95,  # 0.93, KL +0.0049
    #   auxiliaries (␣shall/␣will/␣could, 79 % of 8); ␣to/␣Do/␣shalt/␣does (79 % of 18); not
    #     after ␣came/␣went/␣bu (100 % of 10)
    #   promotes oo oe ily; suppresses ␣asked ␣for ␣met; drift 4.1× (tuned)
    "L1N753_the_of_to": 85,  # 0.72, KL +0.0045
    #   ␣the/␣of/␣to/␣that (77 % of 32); ␣a/␣in/␣with/␣for/␣by/␣on/␣an/␣s (74 % of 32); not
    #     ./↵/: and 29 more somewhere before
    #   promotes ␣certain ize ␣of; suppresses ita ␣Albert ek; drift 4.4× (tuned)
    "L1N1016_q_c_p": 116,  # 0.94, KL +0.0043: <|endoftext|>; Q/c/p/Once/d (78 % of 11)
    #   promotes hes ␣Hart w; suppresses on uring ave; drift 5× (tuned)
    "L1N197_ly_ally_ily": 20,  # 0.74, KL +0.0035
    #   ly/ally/ily (79 % of 7); after adjective/verb/adverb (79 % of 12)
    #   promotes ice ␣named ␣cap; suppresses ␣those cy ious; drift 4.2× (tuned)
    "L1N484_and_he_she": 58,  # 0.81, KL +0.0028
    #   ␣and/␣He/␣She/␣he/␣have/␣they/␣had/␣I (71 % of 32); after ./,/␣” (83 % of 32)
    #   promotes ␣caus bit ␣found; suppresses ␣Mo ␣ca ison; drift 4.1× (tuned)
    "L1N512_possessives": 64,  # 0.96, KL +0.0027
    #   possessives (␣his/␣h/␣your/␣my/␣their/␣thy/␣her, 75 % of 18);
    #     ␣his/␣your/␣my/␣their/␣thy/␣J/y (77 % of 32)
    #   promotes op ␣cl ␣fe; suppresses land ␣today ,”; drift 4.4× (tuned)
    "L1N899_comma_and_semicolon": 104,  # 0.76, KL +0.0026
    #   ,/␣and/; (77 % of 32); ↵/And/␣(/␣I/␣said/But (76 % of 32)
    #   promotes z ise ison; suppresses ␣Marsh ␣Fin ␣plus; drift 4.5× (tuned)
    "L1N12_was_or_were": 0,  # 0.86, KL +0.0026
    #   was or were: raises were, lead +0.67 at the subject's last token
    #   s/es/␣they/␣friends/ers/␣you/ings/ts (64 % of 32);
    #     ␣sons/ans/␣these/␣words/hes/␣leaves/ters/ens (57 % of 22)
    #   promotes igh a ␣were; suppresses ress pp rib; drift 4× (tuned)
    "L1N1009_open_ions_food": 114,  # 0.72, KL +0.0023: ␣(/ions/␣food; ,/␣that/ation (78 % of 32)
    #   promotes land w as; suppresses greg ,” ey; drift 4.3× (tuned)
    "L1N774_is_in_was": 89,  # 0.84, KL +0.0022
    #   ␣is/␣in/␣was/adjective/␣were/t (77 % of 19);
    #     adjective/␣were/␣saith/␣from/␣shall/␣J/␣had/␣hath (75 % of 32)
    #   promotes land a ress; suppresses ve ou pe; drift 4.7× (tuned)
    "L1N878_f_f_g": 100,  # 0.81, KL +0.0021
    #   ␣f/f/␣G/␣B/␣park/␣F (78 % of 16); after ␣In/␣as/␣L/␣time/␣seen/␣upon/␣G/␣l (75 % of 23)
    #   promotes ert old ox; suppresses osition gether gy; drift 4.4× (tuned)
    "L1N624_prepositions": 72,  # 0.80, KL +0.0020
    #   prepositions (␣of/␣to/␣unto/␣The/␣with, 76 % of 18); in a sentence beginning
    #     And/␣and/But/W/Then/I/The/␣And (75 % of 32)
    #   promotes ␣us ␣him ␣heaven; suppresses [ < }; drift 4.3× (tuned)
    "L1N880_colon_semicolon_in": 101,  # 0.71, KL +0.0020
    #   :/;/␣in/␣c/␣m/␣r/␣f/␣n (75 % of 32); ␣c/␣that/␣m/␣was/␣r/t/␣p/␣an (68 % of 32); not
    #     And/␣shall/␣LORD and 29 more somewhere before
    #   promotes ac ab here; suppresses ella noun by; drift 4.1× (tuned)
    "L1N859_of_ing_s": 96,  # 0.69, KL +0.0020
    #   ␣of/ing/s/␣there/adjective/␣him/␣by/at (77 % of 32);
    #     ␣(/␣in/noun/␣that/es/␣it/␣with/␣from (76 % of 32)
    #   promotes y se ␣them; suppresses vela ∖xdd ∖xd8; drift 3.9× (tuned)
    "L1N554_s_i_they": 66,  # 0.84, KL +0.0019
    #   ␣s/␣I/␣they/␣re/␣we (77 % of 16); ␣s/␣and/s/;/␣that (77 % of 24)
    #   promotes n pt na; suppresses ico ress ta; drift 4.5× (tuned)
    "L1N618_ing_or_ed": 70,  # 0.51, KL +0.0019
    #   ing/␣or/ed/t/able/verb/ive/ated (72 % of 32); ␣and/able/or/like/ating/ly/ory/ine (77 %
    #     of 32)
    #   promotes ␣power ␣cur ity; suppresses ertain ␣brought ␣last; drift 4.2× (tuned)
    "L1N717_was_were_a": 78,  # 0.74, KL +0.0018
    #   ␣was/␣were/A/␣Goodbye/␣had/␣I/␣gave/␣have (62 % of 32); in a word beginning
    #     ␣was/␣a/␣Goodbye/␣gave/␣are/␣live/␣but/␣slept (76 % of 32)
    #   promotes ile onia ico; suppresses ␣meas ␣slept ␣end; drift 5.4× (tuned)
    "L1N35_conjunctions": 3,  # 0.83, KL +0.0018
    #   conjunctions (␣and/␣with/␣than, 99 % of 4); ␣of/␣or/␣not/p/an/␣an/␣be/c (62 % of 32)
    #   promotes ␣according ␣the ␣a; suppresses ild ␣years ␣needs; drift 5.1× (tuned)
    "L1N744_quote_semicolon_close": 84,  # 0.76, KL +0.0018
    #   ”/;/)/”; (84 % of 9); ”/)/␣be/ly/A/␣d/'/␣It (76 % of 32)
    #   promotes ␣” ␣found <|endoftext|>; suppresses ␣fa ␣host au; drift 4.8× (tuned)
    "L1N501_i_e_you": 62,  # 0.86, KL +0.0017
    #   ␣I/e/␣you/o/le/ce/␣we/␣me (62 % of 31); ␣I/␣we/I/he/um/ine/we/ag (75 % of 32)
    #   promotes ather nd ans; suppresses y im ␣subst; drift 4.2× (tuned)
    "L1N358_the_the_the": 42,  # 0.89, KL +0.0017
    #   ␣the/␣The/the (92 % of 10); ␣The/␣a/␣that/␣his/The (76 % of 26)
    #   promotes noon ~ ␣Jul; suppresses less au ␣near; drift 4.8× (tuned)
    "L1N81_was_or_were": 6,  # 0.80, KL +0.0016
    #   was or were: raises was, lead +0.10 at the subject's last token
    #   s/es/ing/er/␣friends/␣facts/ings/les (67 % of 32); or/ion/ry/ue/ating/ence/hes/ity (49 %
    #     of 32)
    #   promotes ong ␣could ␣used; suppresses ence ␣Un ␣As; drift 4.2× (tuned)
    "L1N293_ed_ent_ive": 32,  # 0.61, KL +0.0016
    #   ed/ent/ive/able/ish/an/ate/ain (51 % of 32); en/id/ular/␣good/ted/like/␣hard/den (55 %
    #     of 32)
    #   promotes ly ␣con ␣when; suppresses ket _ oria; drift 4.4× (tuned)
    "L1N374_to_them_at": 43,  # 0.75, KL +0.0016
    #   ␣to/␣them/␣at/␣him/␣unto/␣it/␣up/␣down (61 % of 32); in a word beginning
    #     ␣the/␣them/␣up/␣for/␣down/␣away/␣not/␣with (72 % of 32)
    #   promotes ␣a ␣cap it; suppresses ts ~ ce; drift 4.2× (tuned)
    "L1N796_ed_ted_ated": 92,  # 0.72, KL +0.0016
    #   ed/ted/ated/␣out/␣away/red/␣up/ct (58 % of 32); e/ent/se/ch/␣put/ered/k/nd (52 % of 32)
    #   promotes ar ␣by ␣the; suppresses _ ~ [; drift 3.8× (tuned)
    "L1N989_that_which_ach": 112,  # 0.77, KL +0.0015
    #   ␣that/␣which/ach (88 % of 6); u/h/␣who/␣some/th/v/ter/as (70 % of 23)
    #   promotes ken ␣ball ␣box; suppresses ecially nder ␣does; drift 5.3× (tuned)
    "L1N667_the_comma_colon": 73,  # 0.79, KL +0.0015
    #   ␣the/,/: (92 % of 14); after ␣is/␣to/␣in/␣at/␣near/␣under (79 % of 32)
    #   promotes iled il us; suppresses se arious ild; drift 4.8× (tuned)
    "L1N864_close_colon_semicolon": 97,  # 0.76, KL +0.0015
    #   ):/;/”;/␣b (77 % of 16); after noun/adjective/adverb (87 % of 12)
    #   promotes ␣not ↵ rib; suppresses scar ating ~; drift 4.9× (tuned)
    "L1N963_p_p": 109,  # 0.86, KL +0.0015: ␣p/p; ␣p/at/c/es/b/it (76 % of 25)
    #   promotes ne ig ost; suppresses oria umbers ␣Ir; drift 4.6× (tuned)
    "L1N1004_is_be_found": 113,  # 0.75, KL +0.0014
    #   ␣is/␣be/␣found/␣had/␣two/␣have/␣Yes/␣you (61 % of 32);
    #     ␣be/:/␣found/␣plus/␣eat/ar/o/␣four (77 % of 32)
    #   promotes ␣z ␣of ␣r; suppresses ␣live on ief; drift 4.4× (tuned)
    "L1N256_all_their_n": 26,  # 0.75, KL +0.0014
    #   ␣all/␣their/␣n/␣your/␣gr/␣O/␣thy/␣str (68 % of 20); ␣the/␣all/␣their/␣his/␣J (77 % of
    #     32)
    #   promotes e ot ␣he; suppresses bye sh ␣Tar; drift 4.4× (tuned)
    "L1N867_man_king_girl": 98,  # 0.65, KL +0.0014
    #   ␣man/␣king/␣girl/␣person/ver/and/␣well/ack (52 % of 32);
    #     er/␣king/at/␣girl/id/␣priest/␣field/ll (65 % of 32)
    #   promotes 's iness <|endoftext|>; suppresses ␣good hil ad; drift 4.5× (tuned)
    "L1N156_them_lord_time": 15,  # 0.76, KL +0.0014
    #   ␣them/␣LORD/␣time/ers/ings/ts/␣people/␣Israel (52 % of 32);
    #     s/es/ly/ance/ence/ity/pe/␣children (67 % of 32)
    #   promotes ' <|endoftext|> ␣conc; suppresses gth ween ␣facts; drift 3.5× (tuned)
    "L1N91_what_goodbye_then": 8,  # 0.91, KL +0.0014
    #   ␣What/␣Goodbye/␣Then/␣Hello/␣It/␣what/This/␣Yes (59 % of 30);
    #     ␣What/u/Here/␣see/Once/␣On/un/␣found (63 % of 32)
    #   promotes ␣capital ith ␣dirty; suppresses ts ted led; drift 4.5× (tuned)
    "L1N670_at_id_nd": 74,  # 0.60, KL +0.0014
    #   at/id/nd/␣cause/␣take/␣make/␣put/␣sent (47 % of 32); en/d/␣went/␣came/k/␣did/␣hold/ere
    #     (59 % of 32)
    #   promotes ␣instr eth ␣resp; suppresses ellow orrow ough; drift 3.9× (tuned)
    "L1N263_al_ic_ial": 28,  # 0.75, KL +0.0013
    #   al/ic/ial/ical/␣ten/ular (77 % of 20); ial/ical/ar/␣five/an/il/inal/␣three (67 % of 32)
    #   promotes ty ize teen; suppresses land ob ␣There; drift 4.4× (tuned)
    "L1N696_ed_al_quote": 76,  # 0.62, KL +0.0013
    #   ed/al/”/ic/ical/ial/ated/ous (65 % of 32); ␣(/␣or/e/or/ent/ous/id/ized (73 % of 32)
    #   promotes ly ): u; suppresses ␣sailor ken anc; drift 4.1× (tuned)
    "L1N480_there_then_u": 57,  # 0.73, KL +0.0013
    #   ␣there/␣Then/u/␣went/␣so/␣There/␣Now/␣she (73 % of 20); after
    #     ␣is/␣time/␣Everyone/␣came/h/␣In/␣all/␣went (59 % of 32)
    #   promotes f af ␣she; suppresses ie ␣sailor ib; drift 4.7× (tuned)
    "L1N978_comma_and_quote": 111,  # 0.61, KL +0.0013
    #   ,/␣and/” (80 % of 21); after ?/ings/␣M/ers/␣Israel/␣fam/␣Eur/␣offering (72 % of 29)
    #   promotes ␣art ␣pur ant; suppresses ild gg uch; drift 4.8× (tuned)
    "L1N915_of_she_he": 107,  # 0.57, KL +0.0013
    #   ␣of/␣She/␣He (86 % of 11); ␣She/␣The/le/r/␣Anna/␣lost/␣Nora (79 % of 21)
    #   promotes us ari ␣money; suppresses gre ␣their den; drift 4.7× (tuned)
    "L1N316_auxiliaries": 37,  # 0.72, KL +0.0013
    #   auxiliaries (␣is/␣was/␣have/␣be/␣what/␣had, 78 % of 21);
    #     ␣and/␣have/␣what/␣or/er/ly/␣hath/y (77 % of 32)
    #   promotes e ing er; suppresses / onth ble; drift 4.4× (tuned)
    "L1N450_prepositions": 52,  # 0.79, KL +0.0013
    #   prepositions (␣in/␣at/␣In/␣on/␣into/␣from, 79 % of 15); after
    #     ␣went/␣capital/␣king/␣came/␣flag/␣out/␣live/Months (60 % of 32)
    #   promotes to - ␣cap; suppresses red ke une; drift 4.5× (tuned)
    "L1N784_id_ow_ck": 91,  # 0.73, KL +0.0013
    #   id/ow/ck/ap/om/␣go/op/ir (55 % of 32); after ␣p/␣b/␣ro/␣st/␣h/ro/␣g/␣re (56 % of 32)
    #   promotes els th al; suppresses eous so pl; drift 4× (tuned)
    "L1N94_he_or_she": 10,  # 0.82, KL +0.0012
    #   he or she: raises he, lead +0.21 at the subject's last token
    #   auxiliaries (␣be/␣are/␣She, 93 % of 5); ␣be/␣Anna/␣g/␣Lily/n/␣On/␣Clara (77 % of 26)
    #   promotes venia ha ren; suppresses ␣im art ␣cor; drift 4.9× (tuned)
    "L1N621_or_l_t": 71,  # 0.46, KL +0.0012
    #   ␣or/␣l/␣t/␣e/os (77 % of 13); ␣the/␣and/␣l/␣t/␣e/u/␣al (78 % of 32)
    #   promotes ␣other ␣kn ie; suppresses ␣named op den; drift 4.5× (tuned)
    "L1N709_w_w_h": 77,  # 0.79, KL +0.0012
    #   ␣w/w/␣h/W/␣W/␣M (79 % of 12); ␣w/u/␣W/␣G/el/ak/id/qu (77 % of 28)
    #   promotes iz ag ist; suppresses ␣Today ␣so tle; drift 4.2× (tuned)
    "L1N888_quote_s_es": 103,  # 0.63, KL +0.0012
    #   ”/s/es/ers/␣used/ts/␣did/ions (75 % of 32); ␣can/ered/ys/ents/ates/ten/ures/␣commanded
    #     (55 % of 26)
    #   promotes iec ␣today ␣no; suppresses over ate age; drift 4.1× (tuned)
    "L1N908_lily_anna_jack": 106,  # 0.84, KL +0.0012
    #   ␣Lily/␣Anna/␣Jack/␣facts/␣Sara/␣Finn/␣Stone/␣Nora (42 % of 32);
    #     ␣capital/␣small/␣big/␣Oscar/␣friends/oria/␣park/␣Monday (47 % of 32)
    #   promotes . us ?; suppresses ∖xeb ∖x82 ∖x9d; drift 4.5× (tuned)
    "L1N559_s_es_ers": 67,  # 0.75, KL +0.0012
    #   s/es/ers/ts/les/ings/␣friends/␣needs (73 % of 32);
    #     ans/ones/␣Friday/ines/its/␣pres/ites/als (72 % of 15)
    #   promotes alter on uit; suppresses oon ␣dis e; drift 4.6× (tuned)
    "L1N430_t_do_th": 48,  # 0.78, KL +0.0011
    #   ␣t/␣do/␣th/res/␣cont/␣se (76 % of 16); ␣t/t/␣were/␣said/re/et/um/as (69 % of 32)
    #   promotes ied ough c; suppresses ␣bread ew ␣tail; drift 4.3× (tuned)
    "L1N415_went_said_came": 46,  # 0.88, KL +0.0011
    #   ␣went/␣said/␣came/␣J/␣say (79 % of 13); ␣Hello/␣go/␣ran/n/␣sm/o/␣slept/␣learned (61 % of
    #     31)
    #   promotes oth ose av; suppresses vania ␣mat ␣secret; drift 4.6× (tuned)
    "L1N248_quote_n_adjective": 25,  # 0.85, KL +0.0011
    #   ”/␣n/adjective/”;/␣/␣Everyone/␣de/␣My (70 % of 32); ␣n/verb/c/?”/-/␣d/␣does/␣st (65 % of
    #     32)
    #   promotes ause ec ure; suppresses ual ps ␣life; drift 4.2× (tuned)
    "L1N886_er_a_on": 102,  # 0.62, KL +0.0011
    #   er/a/on/el/or/h/y/an (65 % of 32); al/e/at/i/o/ine/ad/her (60 % of 32); not
    #     ␣capital/␣The/A and 29 more in the last 8 tokens
    #   promotes ites ach ite; suppresses ung ␣comes ␣tomorrow; drift 3.9× (tuned)
    "L1N461_at_near_under": 53,  # 0.73, KL +0.0011
    #   ␣at/␣near/␣under/␣behind/␣Where (79 % of 11); ␣at/ing/”/␣it/␣but/␣behind/␣Goodbye/␣has
    #     (72 % of 32)
    #   promotes ␣high es e; suppresses ct N less; drift 4.7× (tuned)
    "L1N180_the_the_the": 19,  # 0.64, KL +0.0010
    #   ␣the/The/the/␣G/␣A/␣S/␣C/␣B (76 % of 32); The/␣S/␣B/␣T/W/␣J/O/H (59 % of 32); not two
    #     after ␣capital/noun/␣What/ge/␣went (76 % of 32)
    #   promotes . ight ust; suppresses q { ens; drift 4.7× (tuned)
    "L1N567_for_on_as": 69,  # 0.87, KL +0.0010
    #   ␣for/␣on/␣as/␣out/␣when/␣upon/␣up/- (69 % of 26); ␣out/␣when/␣up/f/id/␣because/ar/␣Now
    #     (69 % of 32)
    #   promotes se ␣of c; suppresses outh orning ␣United; drift 4.3× (tuned)
    "L1N431_s_space_n": 49,  # 0.67, KL +0.0010
    #   ␣s/␣/n/g/um/om/ot/␣u (79 % of 17); after ␣h/␣l/␣d/␣ex/␣al/␣n/␣any/con (59 % of 23)
    #   promotes ␣Edith ke um; suppresses ach ma less; drift 4.5× (tuned)
    "L1N299_or_al_il": 33,  # 0.60, KL +0.0010
    #   ␣or/al/il/ic/␣red/ial/␣blue/om (64 % of 32); after ␣a/␣at/ic/im/␣met (75 % of 32)
    #   promotes ise is ient; suppresses ␣said ␣has ␣had; drift 4× (tuned)
    "L1N149_open_al_shall": 13,  # 0.54, KL +0.0010
    #   ␣(/al/␣shall/h/os/␣She/␣Yes/␣Stone (67 % of 32); in/ile/ical/␣black/␣1/k/␣same/ible (52
    #     % of 32)
    #   promotes let le ke; suppresses ␣” ␣buys ␣The; drift 4.7× (tuned)
    "L1N552_in_at_t": 65,  # 0.68, KL +9.9e-04
    #   ␣in/␣at/t/in/␣after (76 % of 21); after ␣/␣n/␣out/n/␣ex/con/␣E/␣pr (55 % of 30)
    #   promotes ete act ause; suppresses ps ers vania; drift 4.5× (tuned)
    "L1N348_ing_t_al": 41,  # 0.62, KL +9.7e-04
    #   ing/t/al/h/th/et/ast/ar (58 % of 32); y/n/en/f/ow/el/est/ted (60 % of 32)
    #   promotes me ment ments; suppresses ␣Grey ␣named to; drift 3.9× (tuned)
    "L1N222_a_in_is": 24,  # 0.51, KL +9.6e-04
    #   a/in/is/ia/id/ation/us/ur (70 % of 32); es/at/m/i/ium/as/ism/ction (56 % of 32)
    #   promotes e iet es; suppresses ␣baker ␣sailor she; drift 4.3× (tuned)
    "L1N17_at_it_three": 1,  # 0.76, KL +9.4e-04
    #   at/it/␣three/un/ut/␣put/ot/et (63 % of 31); after ␣p/␣f/␣s/␣b/␣w/b/␣g/␣S (67 % of 31)
    #   promotes ty ct here; suppresses arch uck age; drift 4.2× (tuned)
    "L1N65_small_great_ight": 5,  # 0.62, KL +9.4e-04
    #   ␣small/␣great/ight/se/ess/␣long/ful/␣strong (59 % of 24); after
    #     ␣l/w/␣w/␣ro/cle/el/␣har/ud (51 % of 32); not se/ess/␣fast/␣Brook/ak/arrow (83 % of 32)
    #   promotes en ␣eff ␣n; suppresses ␣Moses ␣Tu ugo; drift 4.1× (tuned)
    "L1N723_ing_or_i": 80,  # 0.55, KL +9.0e-04
    #   ing/␣or/i/f/fl/ly/c/␣On (61 % of 32); fl/is/l/it/le/ive/red/ig (60 % of 32)
    #   promotes ␣Fin ~ nna; suppresses ard y ␣new; drift 4.5× (tuned)
    "L1N306_newline_to_unto": 35,  # 0.70, KL +8.9e-04
    #   ↵/<|endoftext|>/␣to (82 % of 20); three after
    #     ␣with/␣against/␣offering/␣among/ty/ies/ah/ations (54 % of 32)
    #   promotes oth hat ith; suppresses ilda le ␣slept; drift 4.9× (tuned)
    "L1N755_a_on_el": 86,  # 0.60, KL +8.7e-04
    #   a/on/el/ah/an/␣people/ain/ers (55 % of 32); ␣earth/is/i/il/␣man/via/␣heaven/am (49 % of
    #     32); not ␣night/sh/gn (99 % of 9)
    #   promotes ␣inc c op; suppresses onth ile ol; drift 4.6× (tuned)
    "L1N462_q_what_what": 54,  # 0.66, KL +8.6e-04
    #   Q/␣what/␣What/Here/This/re/os/ir (63 % of 32); after ␣is/␣f/␣A/␣Ol/f/␣e/␣E/ha (64 % of
    #     32)
    #   promotes en atic ign; suppresses if g out; drift 5× (tuned)
    "L1N173_quote_t_home": 17,  # 0.62, KL about +8.2e-04
    #   ”/t/␣home/␣Then/it/ion/ce/et (59 % of 32); al/ent/le/in/ine/ter/'/ment (60 % of 32)
    #   promotes al i w; suppresses ␣Aug lga ∖x91; drift 4.2× (tuned)
    "L1N758_prepositions": 87,  # 0.69, KL about +7.9e-04
    #   prepositions (␣at/at/␣al); t/it/ot/m/ch/ut/im/old (77 % of 21); not after
    #     ␣were/␣C/␣be/␣d/␣ball/␣p (78 % of 32)
    #   promotes ives ivity ise; suppresses st ␣play land; drift 4.7× (tuned)
    "L1N57_as_i_al": 4,  # 0.64, KL about +7.8e-04
    #   as/i/␣al/ol/oo/ri/os (75 % of 17); as/␣al/l/al/oo/t/␣as/id (65 % of 32)
    #   promotes pt k p; suppresses aught les ests; drift 4.4× (tuned)
    "L1N213_and_then_s": 22,  # 0.69, KL about +7.7e-04
    #   And/␣Then/␣S/␣s/The/␣A/el (77 % of 16); ␣the/␣Then/␣S/is/The/␣And (77 % of 32); not two
    #     after ␣Sam/ir/␣things/␣My (76 % of 32)
    #   promotes ␣cap at t; suppresses ␣Albert ecially hank; drift 4.4× (tuned)
    "L1N276_a_a_er": 30,  # 0.65, KL about +7.6e-04
    #   ␣a/a/er/e/␣A (78 % of 27); a/␣A/na/ra/u/le (76 % of 32)
    #   promotes res ile ver; suppresses ark ets gypt; drift 4.5× (tuned)
    "L1N824_e_at_ig": 94,  # 0.58, KL about +7.5e-04
    #   e/at/ig/as/ate/ut/g/ag (58 % of 32); after ␣g/␣f/␣b/␣c/␣l/␣pl/␣h/␣le (67 % of 26); not
    #     in a word beginning c/e/␣E (75 % of 32)
    #   promotes ure ons ␣America; suppresses ial ence is; drift 4.2× (tuned)
    "L1N902_v_all_f": 105,  # 0.79, KL about +6.8e-04
    #   ␣v/␣all/f/␣knows/l/if/il/fl (73 % of 27); after ␣con/␣pr/␣shall/ff/␣su/␣per/␣ob/␣del (53
    #     % of 32)
    #   promotes ount ic ital; suppresses pping ting ating; drift 4.3× (tuned)
    "L1N139_ed_st_f": 12,  # 0.64, KL about +6.8e-04
    #   ed/␣st/␣f/␣came/ated/␣r/w/ked (64 % of 32); ␣st/␣went/at/ked/led/ized/ote/ved (59 % of
    #     32)
    #   promotes ␣slept ␣then ote; suppresses f old ␣form; drift 4.2× (tuned)
    "L1N257_with_ro_having": 27,  # 0.70, KL about +6.7e-04
    #   ␣with/ro/␣having/um (84 % of 10); ␣of/y/␣by/␣him/␣at/␣me/␣ten/our (69 % of 32)
    #   promotes ish d uc; suppresses ween onth ␣Aug; drift 4.4× (tuned)
    "L1N733_there_n_fr": 81,  # 0.68, KL about +6.6e-04
    #   ␣there/n/␣fr/␣as/fl/␣when/␣There (75 % of 18); ␣there/␣fr/ar/an/en/id/or/f (66 % of 32)
    #   promotes cl ic ov; suppresses ␣pre ence les; drift 4.4× (tuned)
    "L1N403_a_a_was": 44,  # 0.65, KL about +6.1e-04
    #   ␣a/a/␣was/os/u/in (78 % of 26); after ␣was/Q/␣has/␣upon/␣had/u/h/␣have (64 % of 32)
    #   promotes ity 's ken; suppresses ile ive esh; drift 4.4× (tuned)
    "L1N772_lord_one_every": 88,  # 0.76, KL about +5.9e-04
    #   ␣LORD/␣one/␣every/␣king/␣same/␣another (76 % of 12);
    #     th/␣same/␣first/␣Lord/ast/x/␣any/␣gave (55 % of 32)
    #   promotes ␣day ␣Today <|endoftext|>; suppresses ans ger hem; drift 4.5× (tuned)
    "L1N954_said_say_saying": 108,  # 0.81, KL about +5.9e-04
    #   ␣said/␣say/␣saying/␣do/␣wor/␣1 (76 % of 17); al/␣say/␣saying/l/␣wor/k/␣k/␣ (70 % of 30)
    #   promotes ings ked ally; suppresses ure ␣ed &; drift 4.5× (tuned)
    "L1N565_f_in_os": 68,  # 0.64, KL about +5.7e-04
    #   ␣f/in/os/et (76 % of 9); ␣f/y/a/␣cr/is/it/r/as (70 % of 32); not ros/ut/re/ast (82 % of
    #     32)
    #   promotes ite ab ib; suppresses ␣d ters lly; drift 4.3× (tuned)
    "L1N486_is_as_om": 60,  # 0.60, KL about +5.7e-04
    #   is/as/om/␣There/os/re/it/␣S (52 % of 32); after verb/u/i/ol/␣J/r/g/os (56 % of 32)
    #   promotes is ise ics; suppresses ated ern ation; drift 4× (tuned)
    # ── by the token before (13 neurons)
    "L1N312_after_verb_could": 36,  # 0.53, KL +0.0024
    #   after verb/␣could/␣let; ):/;/␣or/␣not (84 % of 11)
    #   promotes ␣live ' ax; suppresses tern arl se; drift 5× (tuned)
    "L1N735_ing_es_le": 82,  # 0.54, KL +0.0021
    #   ing/es/le/ent/u/it/ce/ure (58 % of 32); after ␣prod/ut/res/␣ent/uc/␣relating/ul/ten (44
    #     % of 30)
    #   promotes able ments eth; suppresses idge az lic; drift 4.6× (tuned)
    "L1N806_after_capital_it": 93,  # 0.82, KL +0.0019
    #   after ␣capital/␣It/␣flag/␣mother/␣she/Once/␣city/␣comes (65 % of 32); in a word
    #     beginning ␣is/␣In/␣had/␣named/␣On (78 % of 19)
    #   promotes ␣Ol ␣Stella edn; suppresses ater let s; drift 5.2× (tuned)
    "L1N466_after_capital_my": 55,  # 0.87, KL +0.0017
    #   after ␣capital/␣My/␣facts/␣father/␣knows/␣flag/␣mother/␣live (73 % of 23); last followed
    #     by ↵/␣The/␣My/␣In/␣Everyone/␣capital/␣father/␣People (78 % of 32); not ␣that/␣My/␣is
    #     (98 % of 24)
    #   promotes ution ␣Pet ␣art; suppresses ␣heart ␣friends ts; drift 5.4× (tuned)
    "L1N339_the_of_that": 40,  # 0.57, KL +0.0016
    #   ␣the/␣of/␣that/␣in/u/f (76 % of 32); in a sentence beginning And/␣and/But/W/For/I/This
    #     (77 % of 32)
    #   promotes ␣There ure ol; suppresses elix isten ORD; drift 4.2× (tuned)
    "L1N150_given_once_she": 14,  # 0.74, KL +0.0014
    #   Once/␣She/␣There and 29 more somewhere before; ␣the/,/␣and/<|endoftext|> (80 % of 32)
    #   promotes ast ch li; suppresses ␣d ␣or ␣in; drift 4.6× (tuned)
    "L1N417_a_one_two": 47,  # 0.77, KL +0.0013
    #   ␣a/␣one/␣two/␣three/␣an/␣some/␣his/␣any (69 % of 32); after
    #     ␣had/␣have/␣lost/␣gave/␣made/␣needs/␣Is/␣under (74 % of 17)
    #   promotes ␣of ong ace; suppresses oria oses ham; drift 4.8× (tuned)
    "L1N677_after_noun": 75,  # 0.66, KL +0.0013: after noun; ):/␣had/␣needs (78 % of 19)
    #   promotes ore ur op; suppresses rell ␣Frank hank; drift 4.5× (tuned)
    "L1N163_s_c_p": 16,  # 0.60, KL +0.0011
    #   s/c/p/ch/z/g/un/k (55 % of 32); after ␣st/r/␣r/st/␣o/␣pl/ou/␣ro (51 % of 32)
    #   promotes her ey hes; suppresses ric als ␣whe; drift 4.3× (tuned)
    "L1N323_and_close_colon": 38,  # 0.66, KL +0.0010
    #   ␣and/):/␣or/␣that (80 % of 24); ␣or/␣is/␣who/␣one/␣not/␣as/th/␣someone (76 % of 32); not
    #     three after ␣him/␣her/␣under/ood/␣end/tain (78 % of 32)
    #   promotes ␣of red ␣between; suppresses ope ge ars; drift 4.9× (tuned)
    "L1N776_of_that_have": 90,  # 0.79, KL +0.0010
    #   ␣of/␣that/␣have/␣LORD (77 % of 30); two after ␣the/␣The/␣Everyone (81 % of 31)
    #   promotes ized ␣Moses ␣Al; suppresses l v ll; drift 4.5× (tuned)
    "L1N275_close_colon_quote": 29,  # 0.64, KL about +7.8e-04
    #   ):/␣”/␣with/␣upon/␣by/␣My (77 % of 27); after noun/Once/␣P (85 % of 8)
    #   promotes ish ec it; suppresses ring ble ␣ring; drift 4.5× (tuned)
    "L1N22_comma_shall_semicolon": 2,  # 0.53, KL about +6.2e-04
    #   ,/␣shall/; (76 % of 20); after ␣that/␣which/And/on/␣they/␣him/␣thereof/ah (71 % of 32)
    #   promotes ␣Stella ␣named ␣before; suppresses ␣Fe oc ur; drift 4.8× (tuned)
    # ── by the first piece of the word (4 neurons)
    "L1N506_two_after_open": 63,  # 0.88, KL +0.0061
    #   two after ␣(/noun/ology; in a word beginning ;/)/And; not ␣an/at/And (97 % of 32)
    #   promotes ␣any ␣act ␣a; suppresses ut ␣Goodbye ost; drift 4.9× (tuned)
    "L1N872_in_word_eur": 99,  # 0.31, KL +0.0033
    #   in a word beginning ␣Eur/␣M/␣W/␣her/␣pur/␣small/␣pink/␣tre (58 % of 29); after
    #     n/an/id/␣Eur/w/ial/␣tre/ung (59 % of 32)
    #   promotes ␣found especially ury; suppresses ␣facts ph ␣Z; drift 3.7× (tuned)
    "L1N440_end_of_sentence_mouse": 50,  # 0.79, KL +0.0023
    #   end of sentence: fires for mouse, horse, lead +0.42 at the last token
    #   in a word beginning ␣ball/␣box/␣hat/␣book/␣flower/␣cup/␣kite/␣park (48 % of 32);
    #     ␣was/␣there/␣but/␣coat/␣shop/␣live/␣chair/␣horse (63 % of 32)
    #   promotes ,” ?” ␣in; suppresses ched arn ]; drift 5× (tuned)
    "L1N414_in_word_j": 45,  # 0.66, KL +0.0016
    #   in a word beginning ␣J/␣G/␣A/␣El/␣M/␣L/␣S/␣B (79 % of 19); in a sentence beginning
    #     And/Then/So (87 % of 12); not Here/␣facts/␣some and 29 more somewhere before
    #   promotes ib iah ab; suppresses land ␣Aug ween; drift 4.3× (tuned)
    # ── commas (1 neuron)
    "L1N304_commas": 34,  # 0.91, KL +0.0085
    #   commas; ./;/: (80 % of 8); not two after ,/:/One (87 % of 32)
    #   promotes ␣saith ␣thou ␣ye; suppresses ! ␣Ol ␣slept; drift 5.6× (tuned)
    # ── by the token two back (5 neurons)
    "L1N485_two_after_adjective": 59,  # 0.56, KL +0.0028
    #   two after adjective/␣relating; ):/␣or/adjective/verb (80 % of 13); not three after
    #     ␣(/␣or
    #   promotes ient ac ass; suppresses or ines ites; drift 5× (tuned)
    "L1N445_by_for_red": 51,  # 0.71, KL +0.0016
    #   ␣by/␣for/␣red/␣under/␣Thursday/ic/␣yellow/␣behind (57 % of 32);
    #     ␣by/␣red/␣or/␣Thursday/␣said/␣yellow/␣his/␣Saturday (66 % of 32)
    #   promotes ␣mak ␣com ire; suppresses anted ~ [; drift 5.5× (tuned)
    "L1N178_and_or_you": 18,  # 0.70, KL +0.0011
    #   ␣and/␣or/␣you/␣had/␣He (76 % of 21); after ␣at/␣you/␣She/␣count/␣behind/␣Do/␣lost/␣found
    #     (49 % of 32)
    #   promotes ␣found ␣lived venia; suppresses han ␣contr ify; drift 4.6× (tuned)
    "L1N219_the_is_e": 23,  # 0.59, KL +0.0010
    #   ␣the/is/␣e/␣O/␣A/␣un/ou/ur (74 % of 32); after ,/␣he/␣Th/␣saith/␣t/␣his/os (76 % of 32)
    #   promotes ner ants ces; suppresses ora ␣got al; drift 4.5× (tuned)
    "L1N287_comma_said_el": 31,  # 0.71, KL about +7.9e-04
    #   ,/␣said/el/r (76 % of 29); :/␣said/␣saying/␣sa/h/␣saith/␣tem/␣named (75 % of 32); not
    #     :/␣unto/az (100 % of 5)
    #   promotes ive aught iven; suppresses ts ages (; drift 4.6× (tuned)
    # ── by what followed the token when it was last seen (4 neurons)
    "L1N112_newline_and_but": 11,  # 0.80, KL +0.0028
    #   ↵/And/␣but (84 % of 19); ./And/␣and/: (82 % of 25)
    #   promotes ↵ ow ous; suppresses isten ecially med; drift 5.2× (tuned)
    "L1N93_quote_close_colon": 9,  # 0.44, KL +0.0016
    #   ␣”/):/␣of/␣to/␣with/␣not (78 % of 27); verb/ize/␣make and 15 more somewhere before
    #   promotes go hem ri; suppresses ␣Aug ∖xf7 usalem; drift 4.6× (tuned)
    "L1N1015_and_and_or": 115,  # 0.72, KL +0.0011
    #   ␣and/And/or (78 % of 14); last followed by A/noun/ek
    #   promotes er ern ers; suppresses o urn al; drift 4.6× (tuned)
    "L1N495_comma_who_un": 61,  # 0.76, KL +8.9e-04
    #   ,/␣who/␣un (82 % of 14); after ?/):/␣People/␣Hello/␣No/␣any/␣city/␣afternoon (77 % of
    #     31)
    #   promotes ane ␣live id; suppresses air wn ps; drift 4.8× (tuned)
    # ── position (1 neuron)
    "L1N469_early": 56,  # 0.85, KL +0.0029
    #   position below 1; in a word beginning <|endoftext|>/s/d/p/-/b/c/f (74 % of 25)
    #   promotes re ans ri; suppresses ling ania ␣Ol; drift 4.5× (tuned)
    # ── by the token three back (2 neurons)
    "L1N337_and_or_c": 39,  # 0.54, KL +0.0015
    #   ␣and/␣or/c/u/in (78 % of 20); ␣or/;/pl/g/n/on/it/ly (75 % of 32)
    #   promotes is ished vern; suppresses ated ␣goat ger; drift 4.7× (tuned)
    "L1N736_quote_goodbye_then": 83,  # 0.75, KL +0.0012
    #   ␣”/␣Goodbye/␣Then/␣b/”/b/␣at/␣In (67 % of 32); in a sentence beginning
    #     ␣”/␣When/␣Then/␣In/␣I/␣That (75 % of 31)
    #   promotes om arn ab; suppresses ␣u ␣Wood ␣goat; drift 4.2× (tuned)
    # ── no clear role (1 neuron)
    "L1N970": 110,  # 0.28, KL about +7.7e-04
    #   no clear role: none of 17 behaviours needs it; weak label (0.28): after
    #     ␣f/␣any/␣e/n/␣t/an/␣l/eren (67 % of 32); n/␣s/␣c/ly/ha/g/ig/ch (64 % of 26)
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
