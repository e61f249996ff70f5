"""Layer 1 of 4: 1 of 8 heads, 117 of 1,024 neurons are in the core.

- L1H0_this_q_goodbye looks at This/Q/␣Goodbye and 29 more; ␣”/<|endoftext|>/␣does and 29 more
  (0.76)

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


def L1H0_this_q_goodbye(n, run):
    """Looks at This/Q/␣Goodbye and 29 more; ␣”/<|endoftext|>/␣does and 29 more.

    score     0.76, correlation of the attention that its label predicts (in full in program.ir)
              with its attention on held-out text
    writes    lowers the logit of the token that it looks at (-0.36)
    cost      KL +0.3950 nats per token if its line in attention is deleted
    drift     relative weight change from the original: 24× (tuned)
    """
    return attend(
        "L1H0_this_q_goodbye", n, run, QK[0], OV[0], query_bias=QUERY_BIAS[0], mean=OV_MEAN[0]
    )


def attention(x, run):
    """Return the output of layer 1's heads for the residual stream x: [t, 256] -> [t, 256].

    Delete a line to ablate that head, at the cost that its docstring lists.
    """
    n = norm(x)
    outputs = [
        L1H0_this_q_goodbye(n, run),
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
    # ── by the token (86 neurons)
    "L1N722_after_ood_ic": 79,  # 0.93, KL +0.0194: ␣(; after ood/ic/k and 29 more
    #   promotes adjective mark ␣market; suppresses ought usually ␣only; drift 4.5× (tuned)
    "L1N88_the": 7,  # 0.93, KL +0.0112: ./”/␣The and 3 more; ”/”;/.” and 3 more
    #   promotes <|endoftext|> - ␣(; suppresses via ria ]; drift 4.6× (tuned)
    "L1N199_dist_esc_tw": 21,  # 0.87, KL +0.0056
    #   :/?/! and 3 more; after ␣said/␣them/␣LORD and 29 more
    #   promotes ␣Today ␣for ”; suppresses ros iss ␣order; drift 5× (tuned)
    "L1N858_auxiliaries": 95,  # 0.93, KL +0.0049
    #   auxiliaries (␣shall/␣will/␣could and 5 more); ␣to/␣Do/␣does and 15 more; not after
    #     ␣came/␣went/␣been and 7 more
    #   promotes oo oe ily; suppresses ␣asked ␣for ␣met; drift 4.1× (tuned)
    "L1N753_the_of_to": 85,  # 0.72, KL +0.0045
    #   ␣the/␣of/␣to and 29 more; ␣a/␣in/␣by and 29 more; not ./↵/: and 29 more somewhere before
    #   promotes ␣certain ize ␣of; suppresses ita ␣Albert ek; drift 4.4× (tuned)
    "L1N1016_q_c_p": 116,  # 0.94, KL +0.0043: <|endoftext|>; Q/c/p and 8 more
    #   promotes hes ␣Hart w; suppresses on uring ave; drift 5× (tuned)
    "L1N197_ly_ily_ally": 20,  # 0.74, KL +0.0035
    #   ly/ily/ally and 4 more; after adjective/verb/adverb and 9 more
    #   promotes ice ␣named ␣cap; suppresses ␣those cy ious; drift 4.2× (tuned)
    "L1N484_she_he_and": 58,  # 0.81, KL +0.0028
    #   ␣She/␣He/␣and and 29 more; after ./,/␣” and 29 more
    #   promotes ␣caus bit ␣found; suppresses ␣Mo ␣ca ison; drift 4.1× (tuned)
    "L1N512_possessives": 64,  # 0.96, KL +0.0027
    #   possessives (␣his/␣your/␣h and 15 more); ␣your/␣J/␣my and 29 more
    #   promotes op ␣cl ␣fe; suppresses land ␣today ,”; drift 4.4× (tuned)
    "L1N899_and_and_t": 104,  # 0.76, KL +0.0026: ,/␣and/And and 29 more; ↵/And/␣( and 29 more
    #   promotes z ise ison; suppresses ␣Marsh ␣Fin ␣plus; drift 4.5× (tuned)
    "L1N12_s_es_they": 0,  # 0.86, KL +0.0026: s/es/␣they and 29 more; They/␣these/ities and 19 more
    #   promotes igh a ␣were; suppresses ress pp rib; drift 4× (tuned)
    "L1N1009_ions_food": 114,  # 0.72, KL +0.0023: ␣(/ions/␣food; ,/␣that/␣there and 29 more
    #   promotes land w as; suppresses greg ,” ey; drift 4.3× (tuned)
    "L1N774_is_in_was": 89,  # 0.84, KL +0.0022
    #   ␣is/␣in/␣was and 16 more; ␣saith/adjective/␣were and 29 more
    #   promotes land a ress; suppresses ve ou pe; drift 4.7× (tuned)
    "L1N859_ing_of_s": 96,  # 0.69, KL +0.0020: ing/␣of/s and 29 more; ␣(/noun/␣in and 29 more
    #   promotes y se ␣them; suppresses vela ∖xdd ∖xd8; drift 3.9× (tuned)
    "L1N618_or_ing_ed": 70,  # 0.51, KL +0.0014: ␣or/ing/ed and 29 more; ␣and/able/or and 29 more
    #   promotes ␣power ␣cur ity; suppresses ertain ␣brought ␣last; drift 4.2× (tuned)
    "L1N867_man_person_king": 98,  # 0.65, KL +0.0014
    #   ␣man/␣person/␣king and 29 more; er/at/id and 29 more
    #   promotes 's iness <|endoftext|>; suppresses ␣good hil ad; drift 4.5× (tuned)
    "L1N878_f_f_f": 100,  # 0.81, KL +0.0014: ␣f/f/␣F and 13 more; after ␣L/␣K/␣as and 20 more
    #   promotes ert old ox; suppresses osition gether gy; drift 4.4× (tuned)
    "L1N880_m_r_c": 101,  # 0.71, KL +0.0014
    #   :/;/␣m and 29 more; ␣r/␣that/␣m and 29 more; not And/␣shall/␣LORD and 29 more somewhere
    #     before
    #   promotes ac ab here; suppresses ella noun by; drift 4.1× (tuned)
    "L1N358_the_the_lost": 42,  # 0.89, KL +0.0014
    #   ␣the/␣The/␣lost and 7 more; ␣The/␣a/␣that and 23 more
    #   promotes noon ~ ␣Jul; suppresses less au ␣near; drift 4.8× (tuned)
    "L1N554_s_i_we": 66,  # 0.84, KL +0.0014: ␣s/␣I/␣we and 13 more; ␣s/␣and/s and 21 more
    #   promotes n pt na; suppresses ico ress ta; drift 4.5× (tuned)
    "L1N670_at_nd_cause": 74,  # 0.60, KL +0.0014: at/nd/␣cause and 29 more; en/␣went/d and 29 more
    #   promotes ␣instr eth ␣resp; suppresses ellow orrow ough; drift 3.9× (tuned)
    "L1N35_conjunctions": 3,  # 0.83, KL +0.0014
    #   conjunctions (␣and/␣with/␣nor and 1 more); ␣not/p/␣of and 29 more
    #   promotes ␣according ␣the ␣a; suppresses ild ␣years ␣needs; drift 5.1× (tuned)
    "L1N374_them_to_down": 43,  # 0.75, KL +0.0014
    #   ␣them/␣to/␣down and 29 more; in a word beginning ␣the/␣away/␣down and 29 more
    #   promotes ␣a ␣cap it; suppresses ts ~ ce; drift 4.2× (tuned)
    "L1N450_prepositions": 52,  # 0.79, KL +0.0013
    #   prepositions (␣in/␣at/␣on and 12 more); after ␣went/␣flag/␣capital and 29 more
    #   promotes to - ␣cap; suppresses red ke une; drift 4.5× (tuned)
    "L1N978_and_or_genus": 111,  # 0.61, KL +0.0013
    #   ␣and/,/” and 18 more; after ?/␣fam/␣offering and 26 more
    #   promotes ␣art ␣pur ant; suppresses ild gg uch; drift 4.8× (tuned)
    "L1N624_prepositions": 72,  # 0.80, KL +0.0013
    #   prepositions (␣unto/␣of/␣The and 15 more); in a sentence beginning And/M/␣and and 29
    #     more
    #   promotes ␣us ␣him ␣heaven; suppresses [ < }; drift 4.3× (tuned)
    "L1N667_the_she_l": 73,  # 0.79, KL +0.0013
    #   ␣the/,/: and 11 more; after ␣is/␣in/␣near and 29 more
    #   promotes iled il us; suppresses se arious ild; drift 4.8× (tuned)
    "L1N81_s_es_friends": 6,  # 0.80, KL +0.0012: s/es/␣friends and 29 more; ion/or/ue and 29 more
    #   promotes ong ␣could ␣used; suppresses ence ␣Un ␣As; drift 4.2× (tuned)
    "L1N864_b_b_n": 97,  # 0.76, KL +0.0012
    #   ):/”;/; and 13 more; after adjective/noun/␣un and 9 more
    #   promotes ␣not ↵ rib; suppresses scar ating ~; drift 4.9× (tuned)
    "L1N908_lily_anna_bell": 106,  # 0.84, KL +0.0012
    #   ␣Lily/␣Anna/␣Bell and 29 more; ␣small/␣capital/␣big and 29 more
    #   promotes . us ?; suppresses ∖xeb ∖x82 ∖x9d; drift 4.5× (tuned)
    "L1N256_all_their_str": 26,  # 0.75, KL +0.0012
    #   ␣all/␣their/␣str and 17 more; ␣all/␣the/l and 29 more
    #   promotes e ot ␣he; suppresses bye sh ␣Tar; drift 4.4× (tuned)
    "L1N501_i_e_you": 62,  # 0.86, KL +0.0012: ␣I/e/␣you and 28 more; ␣I/he/␣we and 29 more
    #   promotes ather nd ans; suppresses y im ␣subst; drift 4.2× (tuned)
    "L1N156_lord_them_time": 15,  # 0.76, KL +0.0012
    #   ␣LORD/␣them/␣time and 29 more; s/es/ly and 29 more
    #   promotes ' <|endoftext|> ␣conc; suppresses gth ween ␣facts; drift 3.5× (tuned)
    "L1N567_for_out_on": 69,  # 0.87, KL +0.0011: ␣for/␣out/␣on and 23 more; ␣out/f/␣up and 29 more
    #   promotes se ␣of c; suppresses outh orning ␣United; drift 4.3× (tuned)
    "L1N915_of_she_he": 107,  # 0.57, KL +0.0011: ␣of/␣She/␣He and 8 more; ␣She/r/le and 18 more
    #   promotes us ari ␣money; suppresses gre ␣their den; drift 4.7× (tuned)
    "L1N696_ed_al_ic": 76,  # 0.62, KL +0.0011: ed/al/ic and 29 more; ␣(/␣or/id and 29 more
    #   promotes ly ): u; suppresses ␣sailor ken anc; drift 4.1× (tuned)
    "L1N796_ed_ted_ated": 92,  # 0.72, KL +0.0011: ed/ted/ated and 29 more; med/e/␣put and 29 more
    #   promotes ar ␣by ␣the; suppresses _ ~ [; drift 3.8× (tuned)
    "L1N180_the_the_the": 19,  # 0.64, KL +0.0010
    #   ␣the/The/the and 29 more; The/␣B/S and 29 more; not two after ␣were/␣Who/␣went and 29
    #     more
    #   promotes . ight ust; suppresses q { ens; drift 4.7× (tuned)
    "L1N293_ed_ious_ular": 32,  # 0.61, KL +0.0010: ed/ious/ular and 29 more; en/ular/id and 29 more
    #   promotes ly ␣con ␣when; suppresses ket _ oria; drift 4.4× (tuned)
    "L1N559_s_es_ers": 67,  # 0.75, KL +0.0010: s/es/ers and 29 more; ities/ines/its and 12 more
    #   promotes alter on uit; suppresses oon ␣dis e; drift 4.6× (tuned)
    "L1N744_then_been_than": 84,  # 0.76, KL +0.0010: ”/)/; and 6 more; ”/)/ly and 29 more
    #   promotes ␣” ␣found <|endoftext|>; suppresses ␣fa ␣host au; drift 4.8× (tuned)
    "L1N431_s_om_um": 49,  # 0.67, KL +0.0010: ␣s/␣/om and 14 more; after ␣h/con/␣ex and 20 more
    #   promotes ␣Edith ke um; suppresses ach ma less; drift 4.5× (tuned)
    "L1N717_was_were_a": 78,  # 0.74, KL +0.0010
    #   ␣was/␣were/A and 29 more; in a word beginning ␣a/␣was/␣gave and 29 more
    #   promotes ile onia ico; suppresses ␣meas ␣slept ␣end; drift 5.4× (tuned)
    "L1N263_al_ial_ic": 28,  # 0.75, KL +0.0010: al/ial/ic and 17 more; ial/ical/ar and 29 more
    #   promotes ty ize teen; suppresses land ob ␣There; drift 4.4× (tuned)
    "L1N621_or_l_t": 71,  # 0.46, KL +1.0e-03: ␣or/␣l/␣t and 10 more; ␣l/␣the/u and 29 more
    #   promotes ␣other ␣kn ie; suppresses ␣named op den; drift 4.5× (tuned)
    "L1N963_p_p": 109,  # 0.86, KL +1.0e-03: ␣p/p; ␣p/at/c and 22 more
    #   promotes ne ig ost; suppresses oria umbers ␣Ir; drift 4.6× (tuned)
    "L1N316_auxiliaries": 37,  # 0.72, KL +9.9e-04
    #   auxiliaries (␣have/␣was/␣is and 18 more); ␣have/␣and/␣what and 29 more
    #   promotes e ing er; suppresses / onth ble; drift 4.4× (tuned)
    "L1N17_at_put_ut": 1,  # 0.76, KL +9.8e-04: at/␣put/ut and 28 more; after ␣p/␣b/␣s and 28 more
    #   promotes ty ct here; suppresses arch uck age; drift 4.2× (tuned)
    "L1N415_said_went_came": 46,  # 0.88, KL +9.8e-04
    #   ␣said/␣went/␣came and 10 more; ␣Hello/␣ran/o and 28 more
    #   promotes oth ose av; suppresses vania ␣mat ␣secret; drift 4.6× (tuned)
    "L1N213_s_then_and": 22,  # 0.69, KL +9.6e-04
    #   ␣S/␣Then/And and 13 more; ␣the/␣S/␣Then and 29 more; not two after ␣Now/␣capital/␣job
    #     and 29 more
    #   promotes ␣cap at t; suppresses ␣Albert ecially hank; drift 4.4× (tuned)
    "L1N91_what_goodbye_then": 8,  # 0.91, KL +9.6e-04
    #   ␣What/␣Goodbye/␣Then and 27 more; ␣What/␣On/␣see and 29 more
    #   promotes ␣capital ith ␣dirty; suppresses ts ted led; drift 4.5× (tuned)
    "L1N276_a_a_na": 30,  # 0.65, KL +9.2e-04: ␣a/a/na and 24 more; a/na/␣la and 29 more
    #   promotes res ile ver; suppresses ark ets gypt; drift 4.5× (tuned)
    "L1N709_w_w_w": 77,  # 0.79, KL +9.0e-04: ␣w/w/W and 9 more; ␣w/u/␣G and 25 more
    #   promotes iz ag ist; suppresses ␣Today ␣so tle; drift 4.2× (tuned)
    "L1N248_n_adjective_de": 25,  # 0.85, KL +9.0e-04
    #   ”/␣n/adjective and 29 more; ␣n/verb/?” and 29 more
    #   promotes ause ec ure; suppresses ual ps ␣life; drift 4.2× (tuned)
    "L1N94_auxiliaries": 10,  # 0.82, KL +8.9e-04
    #   auxiliaries (␣be/␣are/␣She and 2 more); ␣be/␣Anna/␣g and 23 more
    #   promotes venia ha ren; suppresses ␣im art ␣cor; drift 4.9× (tuned)
    "L1N461_at_under_near": 53,  # 0.73, KL +8.8e-04
    #   ␣at/␣under/␣near and 8 more; ␣at/”/ing and 29 more
    #   promotes ␣high es e; suppresses ct N less; drift 4.7× (tuned)
    "L1N723_fl_ing_i": 80,  # 0.55, KL +8.7e-04: fl/ing/i and 29 more; fl/l/le and 29 more
    #   promotes ␣Fin ~ nna; suppresses ard y ␣new; drift 4.5× (tuned)
    "L1N886_er_el_an": 102,  # 0.62, KL +8.7e-04
    #   er/el/an and 29 more; al/e/at and 29 more; not ␣capital/␣The/A and 29 more in the last 8
    #     tokens
    #   promotes ites ach ite; suppresses ung ␣comes ␣tomorrow; drift 3.9× (tuned)
    "L1N888_s_es_used": 103,  # 0.63, KL +8.6e-04
    #   ”/s/es and 29 more; ves/␣commanded/ces and 23 more
    #   promotes iec ␣today ␣no; suppresses over ate age; drift 4.1× (tuned)
    "L1N480_there_then_there": 57,  # 0.73, KL +8.4e-04
    #   ␣there/␣Then/␣There and 17 more; after ␣time/␣Everyone/␣is and 29 more
    #   promotes f af ␣she; suppresses ie ␣sailor ib; drift 4.7× (tuned)
    "L1N65_great_small_ful": 5,  # 0.62, KL +8.3e-04
    #   ␣great/␣small/ful and 21 more; after cle/␣lar/el and 29 more; not se/ak/): and 29 more
    #   promotes en ␣eff ␣n; suppresses ␣Moses ␣Tu ugo; drift 4.1× (tuned)
    "L1N299_or_al_il": 33,  # 0.60, KL +8.3e-04
    #   ␣or/al/il and 29 more; after ␣a/␣every/␣met and 29 more
    #   promotes ise is ient; suppresses ␣said ␣has ␣had; drift 4× (tuned)
    "L1N348_al_et_th": 41,  # 0.62, KL +8.2e-04: al/et/th and 29 more; f/y/en and 29 more
    #   promotes me ment ments; suppresses ␣Grey ␣named to; drift 3.9× (tuned)
    "L1N784_ck_ow_id": 91,  # 0.73, KL +8.2e-04: ck/ow/id and 29 more; after ␣ro/␣p/␣b and 29 more
    #   promotes els th al; suppresses eous so pl; drift 4× (tuned)
    "L1N173_home_ce_t": 17,  # 0.62, KL +8.1e-04: ␣home/ce/” and 29 more; al/in/le and 29 more
    #   promotes al i w; suppresses ␣Aug lga ∖x91; drift 4.2× (tuned)
    "L1N430_t_th_cont": 48,  # 0.78, KL +8.0e-04: ␣t/␣th/␣cont and 13 more; ␣t/␣said/t and 29 more
    #   promotes ied ough c; suppresses ␣bread ew ␣tail; drift 4.3× (tuned)
    "L1N552_in_at_in": 65,  # 0.68, KL +7.9e-04
    #   ␣in/␣at/in and 18 more; after ␣/con/␣out and 27 more
    #   promotes ete act ause; suppresses ps ers vania; drift 4.5× (tuned)
    "L1N989_that_which_ver": 112,  # 0.77, KL +7.9e-04
    #   ␣that/␣which/ver and 3 more; v/th/␣who and 20 more
    #   promotes ken ␣ball ␣box; suppresses ecially nder ␣does; drift 5.3× (tuned)
    "L1N824_ig_at_ut": 94,  # 0.58, KL +7.9e-04
    #   ig/at/ut and 29 more; after ␣g/␣f/␣b and 23 more; not in a word beginning ␣or/␣al/␣con
    #     and 29 more
    #   promotes ure ons ␣America; suppresses ial ence is; drift 4.2× (tuned)
    "L1N222_a_is_in": 24,  # 0.51, KL +7.7e-04: a/is/in and 29 more; ium/es/m and 29 more
    #   promotes e iet es; suppresses ␣baker ␣sailor she; drift 4.3× (tuned)
    "L1N758_prepositions": 87,  # 0.69, KL +7.5e-04
    #   prepositions (␣at/at/␣al); t/ot/ut and 18 more; not after ␣were/␣be/ri and 29 more
    #   promotes ives ivity ise; suppresses st ␣play land; drift 4.7× (tuned)
    "L1N57_as_al_i": 4,  # 0.64, KL +7.3e-04: as/␣al/i and 14 more; ␣al/as/r and 29 more
    #   promotes pt k p; suppresses aught les ests; drift 4.4× (tuned)
    "L1N755_ah_earth_a": 86,  # 0.60, KL +7.2e-04
    #   ah/␣earth/a and 29 more; ␣earth/i/is and 29 more; not ␣night/␣A/␣E and 6 more
    #   promotes ␣inc c op; suppresses onth ile ol; drift 4.6× (tuned)
    "L1N1004_be_found_is": 113,  # 0.75, KL +7.2e-04
    #   ␣be/␣found/␣is and 29 more; ␣found/␣plus/: and 29 more
    #   promotes ␣z ␣of ␣r; suppresses ␣live on ief; drift 4.4× (tuned)
    "L1N149_ah_shall_by": 13,  # 0.54, KL +6.9e-04: ␣(/ah/␣shall and 29 more; in/ical/k and 29 more
    #   promotes let le ke; suppresses ␣” ␣buys ␣The; drift 4.7× (tuned)
    "L1N403_a_os_a": 44,  # 0.65, KL +6.8e-04: ␣a/os/a and 23 more; after Q/␣has/␣was and 29 more
    #   promotes ity 's ken; suppresses ile ive esh; drift 4.4× (tuned)
    "L1N462_q_what_what": 54,  # 0.66, KL +6.6e-04
    #   Q/␣what/␣What and 29 more; after ␣is/␣f/␣wh and 29 more
    #   promotes en atic ign; suppresses if g out; drift 5× (tuned)
    "L1N257_with_ro_having": 27,  # 0.70, KL +6.5e-04
    #   ␣with/ro/␣having and 7 more; ␣of/y/␣me and 29 more
    #   promotes ish d uc; suppresses ween onth ␣Aug; drift 4.4× (tuned)
    "L1N565_f_in_os": 68,  # 0.64, KL +6.4e-04
    #   ␣f/in/os and 6 more; ␣cr/␣f/a and 29 more; not ab/re/ell and 29 more
    #   promotes ite ab ib; suppresses ␣d ters lly; drift 4.3× (tuned)
    "L1N954_said_say_saying": 108,  # 0.81, KL +6.2e-04
    #   ␣said/␣say/␣saying and 14 more; ␣say/al/␣saying and 27 more
    #   promotes ings ked ally; suppresses ure ␣ed &; drift 4.5× (tuned)
    "L1N306_to_unto_as": 35,  # 0.70, KL +6.2e-04
    #   ↵/<|endoftext|>/␣to and 17 more; three after ␣with/␣offering/ies and 29 more
    #   promotes oth hat ith; suppresses ilda le ␣slept; drift 4.9× (tuned)
    "L1N733_there_fr_n": 81,  # 0.68, KL +6.2e-04
    #   ␣there/␣fr/n and 15 more; ␣fr/␣there/en and 29 more
    #   promotes cl ic ov; suppresses ␣pre ence les; drift 4.4× (tuned)
    "L1N486_there_is_om": 60,  # 0.60, KL +6.1e-04
    #   ␣There/is/om and 29 more; after verb/ol/os and 29 more
    #   promotes is ise ics; suppresses ated ern ation; drift 4× (tuned)
    "L1N902_v_all_f": 105,  # 0.79, KL +5.3e-04
    #   ␣v/␣all/f and 24 more; after ␣pr/␣jud/␣con and 29 more
    #   promotes ount ic ital; suppresses pping ting ating; drift 4.3× (tuned)
    "L1N139_ed_st_f": 12,  # 0.64, KL +5.1e-04: ed/␣st/␣f and 29 more; ␣st/ote/ked and 29 more
    #   promotes ␣slept ␣then ote; suppresses f old ␣form; drift 4.2× (tuned)
    "L1N772_lord_one_lord": 88,  # 0.76, KL +5.1e-04
    #   ␣LORD/␣one/␣Lord and 9 more; ␣same/th/␣Lord and 29 more
    #   promotes ␣day ␣Today <|endoftext|>; suppresses ans ger hem; drift 4.5× (tuned)
    # ── by the token before (13 neurons)
    "L1N806_after_it_capital": 93,  # 0.82, KL +0.0019
    #   after ␣It/␣capital/␣flag and 29 more; in a word beginning ␣is/␣In/␣On and 16 more
    #   promotes ␣Ol ␣Stella edn; suppresses ater let s; drift 5.2× (tuned)
    "L1N466_after_my_capital": 55,  # 0.87, KL +0.0017
    #   after ␣My/␣capital/␣flag and 20 more; last followed by ↵/␣The/␣My and 29 more; not
    #     ␣that/␣is/? and 21 more
    #   promotes ution ␣Pet ␣art; suppresses ␣heart ␣friends ts; drift 5.4× (tuned)
    "L1N312_after_verb_could": 36,  # 0.53, KL +0.0014: after verb/␣could/␣let; ):/␣not/; and 8 more
    #   promotes ␣live ' ax; suppresses tern arl se; drift 5× (tuned)
    "L1N150_given_once_she": 14,  # 0.74, KL +0.0013
    #   Once/␣She/␣There and 29 more somewhere before; ,/␣and/␣the and 29 more
    #   promotes ast ch li; suppresses ␣d ␣or ␣in; drift 4.6× (tuned)
    "L1N417_a_one_three": 47,  # 0.77, KL +0.0012
    #   ␣a/␣one/␣three and 29 more; after ␣lost/␣had/␣have and 14 more
    #   promotes ␣of ong ace; suppresses oria oses ham; drift 4.8× (tuned)
    "L1N677_after_noun": 75,  # 0.66, KL +0.0011: after noun; ):/␣needs/Shopping and 16 more
    #   promotes ore ur op; suppresses rell ␣Frank hank; drift 4.5× (tuned)
    "L1N735_ing_ce_ure": 82,  # 0.54, KL +0.0011
    #   ing/ce/ure and 29 more; after ␣prod/ut/␣relating and 27 more
    #   promotes able ments eth; suppresses idge az lic; drift 4.6× (tuned)
    "L1N339_that_the_of": 40,  # 0.57, KL +0.0010
    #   ␣that/␣the/␣of and 29 more; in a sentence beginning And/I/␣and and 29 more
    #   promotes ␣There ure ol; suppresses elix isten ORD; drift 4.2× (tuned)
    "L1N163_s_z_k": 16,  # 0.60, KL +8.9e-04: s/z/k and 29 more; after ␣st/␣pl/␣cr and 29 more
    #   promotes her ey hes; suppresses ric als ␣whe; drift 4.3× (tuned)
    "L1N776_of_that_have": 90,  # 0.79, KL +8.8e-04
    #   ␣of/␣that/␣have and 27 more; two after ␣the/␣The/␣Everyone and 28 more
    #   promotes ized ␣Moses ␣Al; suppresses l v ll; drift 4.5× (tuned)
    "L1N323_or_and_that": 38,  # 0.66, KL +8.4e-04
    #   ):/␣or/␣and and 21 more; ␣or/␣someone/␣who and 29 more; not three after A/␣him/␣under
    #     and 29 more
    #   promotes ␣of red ␣between; suppresses ope ge ars; drift 4.9× (tuned)
    "L1N275_with_upon_rid": 29,  # 0.64, KL +8.1e-04
    #   ):/␣”/␣with and 24 more; after noun/Once/␣P and 5 more
    #   promotes ish ec it; suppresses ring ble ␣ring; drift 4.5× (tuned)
    "L1N22_shall_he_were": 2,  # 0.53, KL +6.7e-04
    #   ,/␣shall/␣he and 17 more; after ␣that/␣which/␣thereof and 29 more
    #   promotes ␣Stella ␣named ␣before; suppresses ␣Fe oc ur; drift 4.8× (tuned)
    # ── by the first piece of the word (4 neurons)
    "L1N506_two_after_noun": 63,  # 0.88, KL +0.0061
    #   two after ␣(/noun/ology; in a word beginning ;/)/And; not <|endoftext|>/␣an/␣p and 29
    #     more
    #   promotes ␣any ␣act ␣a; suppresses ut ␣Goodbye ost; drift 4.9× (tuned)
    "L1N872_in_word_nor": 99,  # 0.31, KL +0.0033
    #   in a word beginning ␣nor/␣Eur/␣W and 26 more; after n/an/w and 29 more
    #   promotes ␣found especially ury; suppresses ␣facts ph ␣Z; drift 3.7× (tuned)
    "L1N414_in_word_j": 45,  # 0.66, KL +0.0016
    #   in a word beginning ␣J/␣El/␣B and 16 more; in a sentence beginning And/␣a/Then and 9
    #     more; not Here/␣facts/␣some and 29 more somewhere before
    #   promotes ib iah ab; suppresses land ␣Aug ween; drift 4.3× (tuned)
    "L1N440_in_word_ball": 50,  # 0.79, KL +0.0013
    #   in a word beginning ␣ball/␣box/␣hat and 29 more; ␣was/␣there/␣shop and 29 more
    #   promotes ,” ?” ␣in; suppresses ched arn ]; drift 5× (tuned)
    # ── commas (1 neuron)
    "L1N304_commas": 34,  # 0.91, KL +0.0085
    #   commas; ;/?/: and 5 more; not two after :/,/␣That and 29 more
    #   promotes ␣saith ␣thou ␣ye; suppresses ! ␣Ol ␣slept; drift 5.6× (tuned)
    # ── by the token two back (5 neurons)
    "L1N485_two_after_adjective": 59,  # 0.56, KL +0.0028
    #   two after adjective/␣relating; ␣or/):/adjective and 10 more; not three after ␣(/␣or
    #   promotes ient ac ass; suppresses or ines ites; drift 5× (tuned)
    "L1N445_by_for_thursday": 51,  # 0.71, KL +0.0014
    #   ␣by/␣for/␣Thursday and 29 more; ␣by/␣red/␣said and 29 more
    #   promotes ␣mak ␣com ire; suppresses anted ~ [; drift 5.5× (tuned)
    "L1N178_and_or_you": 18,  # 0.70, KL +0.0011
    #   ␣and/␣or/␣you and 18 more; after ␣behind/␣Do/␣She and 29 more
    #   promotes ␣found ␣lived venia; suppresses han ␣contr ify; drift 4.6× (tuned)
    "L1N287_said_sa_saying": 31,  # 0.71, KL +9.8e-04
    #   ,/␣said/␣sa and 26 more; ␣said/␣saying/␣sa and 29 more; not :/␣unto/␣little and 2 more
    #   promotes ive aught iven; suppresses ts ages (; drift 4.6× (tuned)
    "L1N219_the_un_e": 23,  # 0.59, KL +8.6e-04
    #   ␣the/␣un/␣e and 29 more; after ,/␣Th/␣saith and 29 more
    #   promotes ner ants ces; suppresses ora ␣got al; drift 4.5× (tuned)
    # ── by what followed the token when it was last seen (4 neurons)
    "L1N112_and_but_and": 11,  # 0.80, KL +0.0028: And/↵/␣but and 16 more; And/␣and/. and 22 more
    #   promotes ↵ ow ous; suppresses isten ecially med; drift 5.2× (tuned)
    "L1N93_of_to_on": 9,  # 0.44, KL +0.0013
    #   ␣”/):/␣of and 24 more; verb/ize/␣make and 15 more somewhere before
    #   promotes go hem ri; suppresses ␣Aug ∖xf7 usalem; drift 4.6× (tuned)
    "L1N1015_and_and_or": 115,  # 0.72, KL +0.0012
    #   ␣and/And/or and 11 more; last followed by A/noun/ek
    #   promotes er ern ers; suppresses o urn al; drift 4.6× (tuned)
    "L1N495_un_who_dis": 61,  # 0.76, KL +9.5e-04
    #   ,/␣un/␣who and 11 more; after ?/):/␣No and 28 more
    #   promotes ane ␣live id; suppresses air wn ps; drift 4.8× (tuned)
    # ── position (1 neuron)
    "L1N469_early": 56,  # 0.85, KL +0.0029
    #   position below 1; in a word beginning <|endoftext|>/d/s and 22 more
    #   promotes re ans ri; suppresses ling ania ␣Ol; drift 4.5× (tuned)
    # ── by the token three back (2 neurons)
    "L1N337_or_and_u": 39,  # 0.54, KL +0.0012: ␣or/␣and/u and 17 more; ␣or/;/pl and 29 more
    #   promotes is ished vern; suppresses ated ␣goat ger; drift 4.7× (tuned)
    "L1N736_goodbye_then_b": 83,  # 0.75, KL +9.9e-04
    #   ␣Goodbye/␣Then/␣b and 29 more; in a sentence beginning ␣When/␣”/␣I and 28 more
    #   promotes om arn ab; suppresses ␣u ␣Wood ␣goat; drift 4.2× (tuned)
    # ── no clear role (1 neuron)
    "L1N970": 110,  # 0.28, KL +6.0e-04
    #   no clear role: weak label (0.28): after ␣any/␣f/␣e and 29 more; n/ha/␣s and 23 more
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
