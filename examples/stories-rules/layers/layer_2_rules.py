"""The 153 neurons of layer 2 that are rules: what each reads, as code that runs.

Delete an entry to ablate that neuron; change a set, a coefficient or a condition to change it.
"""

from predicates import (
    followed,
    four_back,
    gelu,
    last_capitalised,
    previous,
    previous_word,
    sentence_start,
    text_second,
    text_start,
    three_back,
    token,
    two_back,
    two_words_back,
    word_start,
)

RULES = {
    # ␣and/␣or/␣that and 45 more; after ,/␣”/␣he and 45 more
    "L2N1_and_or_that_and_45_more": gelu(
        -1.467,
        1.621 * token.among(
            "␣and ␣or ␣that ␣he ␣it And ␣she ␣What ␣which ␣who ␣what he This ␣when ␣Who ␣this"
            " ␣de ␣per ␣saith ␣then ␣W But ␣And It ␣if ␣because Then He ons hat ␣How ␣Today we"
            " ␣yet Today She ither There Where Now she fore ␣usually So ␣neither ␣mil cc ␣nam"
        ),
        1.235 * previous.among(
            ', \u2423" \u2423he And adjective \u2423as verb \u2423him ly \u2423all \u2423came ) \u2423so \u2423when \u2423man \u2423un W adverb'
            " ␣something ␣manner ␣then ␣person ␣And ␣Th ␣because ␣su ally ␣wh ␣behold ination"
            " especially ␣someone ␣leg T ␣thoug ne ehold ␣Wh Th ␣according ically ␣lack ␣money"
            " ␣fore ␣whe ␣state ␣pers ␣years"
        ),
        0.6772 * token.among(
            'adjective it \u2423there \u2423they is "; \u2423What us \u2423so This \u2423when \u2423Who \u2423A one ll \u2423That'
            " ␣Monday W ␣Is ␣So tr ␣then ␣today hen ␣if ␣these ␣They ho ␣another ex Then For"
            " ␣how hat ␣nor ␣Today ␣same usually we ehold Today ␣Which she ␣af ␣usually So ther"
            " ␣neither"
        ),
        0.3353 * word_start.among(
            "␣and ␣in ␣or ␣e ␣she ␣into ␣Leo ␣W ␣des ␣Now ␣sa ␣than ␣em ␣fast ␣God ` se ␣There"
            " ␣sub ␣over ␣inc ␣soul ␣works ␣dep ␣min ␣things ␣rec ␣these ␣tail ␣flowers ␣sur"
            " ␣ever ␣Reed ␣bec ␣face ␣Jer ␣Today he There ␣mouth ␣Al ␣those ␣pers Now H He ␣answ"
            " ␣Sel"
        ),
        row=0,
    ),
    # ␣he/␣f/␣she and 45 more; after ␣for/b/And and 44 more
    "L2N2_he_f_she_and_45_more_after": gelu(
        -0.8619,
        1.524 * token.among(
            "␣he ␣f ␣she ␣He ␣they ␣d ␣What the he ure ␣A ve ␣Israel j Nora I ␣ha It Sara ho"
            " ␣David ␣del ␣sle ␣behold He ␣how T ␣How B ␣dec oh She be she ␣sol ␣af ␣depart G L"
            " ␣gre ␣appe ␣Ab ␣Jo They ␣swe ␣Mo ␣Han ␣Saul"
        ),
        0.7991 * previous.among(
            "␣for b And st ␣st ␣friends ␣re ␣mother ␣se ver j ␣say ␣offer W ␣then ␣W But ␣And H"
            " ␣return ␣wh so less For He ␣answered ␣how ward B ␣Y There urs orrow ␣tw ␣Which eb"
            " Y fore ␣ben So D G Therefore ␣years ␣est K ␣Han"
        ),
        0.6934 * token.among(
            "ed ␣he ␣it e A ␣she ␣She ur ha ␣ye ra qu ␣O hen ␣Ida Sara ␣en ␣Z ␣del so ␣sle He"
            " ␣answered hat B ␣where ␣sk ␣rece She lack orrow ␣ste med ␣bec she ␣sol Y ␣af ␣def"
            " D G ␣Se ␣Jo P ␣Mo avid ␣Han ta"
        ),
        0.3302 * word_start.among(
            "␣d ␣as ␣What ␣El ␣ad ␣ar ␣ob ␣red e ␣Israel ␣pass ␣Stone ␣offer ␣del ␣prov ␣comm"
            " ␣im ␣There ␣dec ␣Y ␣inter ␣leg ␣dr ␣la qu ␣ben ␣these ␣af ␣conc ␣Moss ␣ste ␣belie"
            " ␣kn ␣again ␣sol ␣answered ␣How ␣play ␣Ab ␣depart so ␣arm ␣appe ␣shew ␣Se ␣est er"
        ),
        row=1,
    ),
    # ␣the/␣The/␣an and 45 more; after ␣had/␣has/␣who and 45 more
    "L2N4_the_the_an_and_45_more_after": gelu(
        -1.053,
        1.684 * token.among(
            "␣the ␣The ␣an en ␣his ␣him ␣two ␣three ir ␣her ␣four ␣My ␣your ial ␣five ␣their"
            " ␣live ␣thy The ␣white ␣more ␣ten ␣seven ' ore gr ␣nine ␣its 0 ␣disc ␣twelve ␣att"
            " ble teen ␣eleven ␣chair ␣September orm ␣right ␣thousand 2 ␣tw ␣thine ␣mine ␣whose"
            " ␣hundred ember irty"
        ),
        1.191 * previous.among(
            "␣had ␣has ␣who ␣out ␣up ␣their ␣before ␣liked ␣ro ␣six ␣seven ␣eat ␣th ␣painted"
            " ␣needs ␣buys ␣pro ␣Is ␣take ␣let ␣put ␣because ␣set H ␣much ␣whom vent teen For"
            " ␣pur ␣got ␣wanted ␣forth ␣young ␣thousand Th ␣fif Y M ␣hundred ␣both hil ild"
            " undred ␣gold ␣twel irty ␣num"
        ),
        0.8147 * token.among(
            "y A ␣c ␣his le se ␣small ir ␣her This ish ␣thy The ␣yellow ␣white ␣six ␣j ␣no"
            " ␣pink her te ple ty cl ␣nine ␣wh ␣much ␣att ble teen ␣10 ␣eleven ␣someone T ward"
            " ␣our ␣daught ␣fam ehold She orm ␣thousand 2 ␣thine ␣mine ␣whose ␣hundred 4"
        ),
        0.2902 * word_start.among(
            "␣The ␣ro ␣three ␣her ␣who ␣four ␣five ␣live ␣ten ␣six ' ␣no ␣kind ␣Qu ␣Is ␣eight"
            " ␣conf ␣eleven 2 ␣hundred H The"
        ),
        row=2,
    ),
    # after ␣I/adjective/␣you and 45 more; after ␣I/␣one/␣v and 44 more
    "L2N5_after_i_adjective_you_and_45": gelu(
        -1.604,
        1.617 * previous.among(
            "␣I adjective ␣you ␣LORD ␣home ␣will ␣Yes ␣facts ␣father he ␣My ␣mother ␣knows ␣Do"
            " ␣am ␣Where ␣O I ␣act ␣saith ␣W ere ho ␣job ␣K ␣art ␣July ␣Lord ␣August ␣res ehold"
            " O ␣Wh ␣hast ␣October S ␣beg 6 ␣Which 7 E D ␣sw ␣mid hil iah ␣happ ␣est"
        ),
        1.366 * previous.among(
            "␣I ␣one ␣v ␣Yes ch ␣G ␣re Ben ␣My ␣mother ␣A ␣L ␣king ␣knows ␣am ␣Where ␣O ␣fr"
            " ␣saith ␣comes ␣did ere ␣R ␣cons ␣over ho ␣job Months ␣2 ␣plus Max ␣name ␣July ␣leg"
            " ␣Lord ft ␣med ␣che O E J mb ␣mid ␣ple ␣Judah hil ␣rest"
        ),
        1.31 * token.among(
            "␣of ␣that ␣I ␣shall ␣have st ␣st ␣will ␣father ␣re ␣friend ␣your ␣se ␣does ␣thy"
            " ␣God ␣thou old ␣children ␣act ␣co ␣Have ␣know ␣hath own ␣opposite ␣painter ␣mount"
            " ␣son ␣our ␣Today ␣Y ult ger ␣engineer ␣written ␣quality ook ␣according ␣spake"
            " ␣genus ense D ister irit ␣year ision greg"
        ),
        0.6079 * token.among(
            ". r o st ␣st ␣will ow ␣father ␣G ␣friend ab ␣does ␣God ak ␣Where ␣children ␣act"
            " ␣did ␣Have ␣know ␣child ␣opposite ␣painter ␣mount ␣son ␣sec ␣dr ␣our ␣Lord ␣Today"
            " ␣Y ger ␣engineer ␣written ␣quality ␣Eur ook ␣spake ␣order ␣genus ense D ister V"
            " irit ␣year ision greg"
        ),
        row=3,
    ),
    # ):/␣to/u and 45 more; after p/u/verb and 45 more
    "L2N15_to_u_and_45_more_after_p_u": gelu(
        -0.9755,
        1.248 * token.among(
            "): ␣to u ␣on is i ␣upon as um os us ␣box ut ri ess ␣used ␣us ress ise iz ␣took"
            " ␣pass ␣thee ud ens ␣plus iss to lic ros ons ific ␣destroy com ␣Jerusalem ␣mak"
            " ␣grou illed ced ␣caus ived ves li sel ari ␣Judah ised ␣nam"
        ),
        1.056 * previous.among(
            "p u verb om ␣could ␣liked ␣Where ␣al ␣comp ␣looked ␣app ␣No oc ␣imp ␣hungry ␣ran"
            " ␣morning ple cl ␣afternoon ␣exp ␣ser ␣ev ␣chan ␣ass ␣eleven ␣pur ␣occ ␣hats ␣acc"
            " ␣sunny ␣rainy ␣warm ␣resp ␣fac Where ␣evening ␣div ␣bec Yes har par ␣sal ␣ple"
            " ␣sign ␣cor ␣cups ␣mer"
        ),
        0.8949 * token.among(
            "c ␣unto in g ␣He an as us k ut ␣On ab x ␣king ␣we ␣before ␣us ␣o iz ␣pass ␣li"
            " ␣thee ␣des hen ens iss to ros cept ific ␣contain ␣destroy gn ␣process ␣therefore"
            " ␣caus ␣bu uch igh ived ␣plac li ␣whose vern ok ␣Judah ␣nam ␣heav"
        ),
        0.705 * previous.among(
            "f verb ␣A ␣could ␣liked ␣back ␣Where ␣There ␣al ␣comp ep ␣looked ␣app ␣No oc ␣imp"
            " ␣ran ␣morning cl ␣afternoon ␣exp ␣candle ␣ser ␣ev ␣chan ␣ass ␣eleven ␣op ␣occ ␣inv"
            " ␣sunny ␣rainy ␣resp ␣fac Where ␣evening ␣lived ␣div ␣bec Yes par ␣cand ␣sal ␣ple"
            " ␣sign ␣cor ␣cups ␣mer"
        ),
        row=4,
    ),
    # ␣the/␣and/␣was and 45 more; two after ,/␣was/␣were and 45 more
    "L2N17_the_and_was_and_45_more_two": gelu(
        -1.074,
        1.343 * token.among(
            "␣the ␣and ␣was ␣for ␣p A ␣as ␣his ␣s ␣r ␣st ␣v v the ␣their ␣thy The ␣boy ␣dis ␣cl"
            " ␣girl One ␣u ␣ad ␣other ␣fr ' ␣pr ␣today ␣imp ␣ha ␣every ␣wor 0 ␣prov ␣partic ␣wh"
            " ␣behold ␣cha way ␣sk Today ␣rece ␣bu ␣dev ␣meas ␣Ab ␣est"
        ),
        0.969 * two_back.among(
            ", ␣was ␣were ␣went verb ␣there ␣they el ␣blue ␣park ␣back ␣down ␣sh ␣go ␣act ␣shop"
            " ␣learned ood It ␣ran ␣river ried ␣cast ␣face ␣ear ␣la ␣forth ␣fall ␣cover ␣piec"
            " There ␣lived ␣himself ␣beach ␣windy ␣tw ␣eyes ␣bridge ␣ground ␣turn raw itc ␣whe"
            " ␣mil esh idge iec They"
        ),
        0.9414 * previous.among(
            "␣to ␣was ␣it ␣unto ␣went ␣as ␣shall ␣at ␣from ␣they ␣on ␣g ␣out ␣man ␣up ␣before"
            " ␣liked ␣down ␣o ␣go ␣away ␣saw ␣saith ␣come ␣about ␣sac ␣en ␣set ␣prov ove ␣hold"
            " ld He ␣y ␣bring ␣hot ␣brought ␣resemb ␣prop als ␣stand ␣wet ␣toward oved ␣fif ther"
            " ␣Ab ␣such"
        ),
        0.6341 * three_back.among(
            "e ␣went ␣his ␣Tom ␣He ␣What o ␣r ␣time ␣small ␣out he ␣C ␣under ␣king ␣Oscar ␣we"
            " ␣end ␣could ␣liked ist ␣There ␣great W ␣li ␣Hugo It ␣cause ␣They ail ␣bre ␣soft"
            " ␣Today ␣May ␣July ␣April ␣piec ␣might ␣February ely ␣Which ␣Jacob ␣round ␣turn"
            " ␣trib D ␣dead iah"
        ),
        row=5,
    ),
    # :/noun/And and 45 more; after ␣and/):/␣he and 45 more
    "L2N22_noun_and_and_45_more_after": gelu(
        -0.9933,
        1.331 * token.among(
            ": noun And ␣unto ␣said ␣t ␣Then ␣but ␣found ␣say ␣j ␣th ␣lost ␣So ␣saying ␣saith"
            " ␣then ␣sa But ␣And ␣sent ␣Th ␣cr Then ␣mar ␣cont For ␣answered ␣sit ␣wr ␣tired"
            " ehold ␣told ␣ref ␣called ␣beg Th ␣bu ␣spake Now tto Y fore ␣Americ So N Therefore"
            " ␣tra"
        ),
        1.161 * previous.among(
            "␣and ): ␣he And ␣said Q ␣capital ␣Goodbye ␣LORD ␣flag ␣Israel ␣ye ␣say Shopping"
            ' \u2423offer \u2423app \u2423saying \u2423ed \u2423saith \u2423thee \u2423W But \u2423And Then \u2423earth ark ," He \u2423shalt \u2423med'
            " Where ␣plant urs ␣Eur ␣som ␣Moses ␣spake J Y So atur ␣z Therefore R hil F P ␣tak"
        ),
        1.088 * token.among(
            "noun And ␣said ly ␣Then ␣small ings ␣made ␣G ␣A ro ␣red ␣end ␣could ␣thy ␣say ␣th"
            " ␣lost iv ␣very ␣saying ␣then ␣sa But ␣every ␣And ␣Th ric ␣cr ␣left ␣wh ␣comm Then"
            " ␣mar ␣drink ␣answered ury ␣told ␣use ook Th ␣bu Now fore N isting ␣diff Therefore"
        ),
        0.7605 * token.among(
            "noun And ␣unto ␣said ic ␣t ␣Then ␣but ␣found ro ␣se ␣gave ␣used ␣say ␣j ␣th ␣lost"
            " ␣So ␣saying ␣saith ␣then ␣sa But ␣And ␣sent ␣Th ␣cr Then ␣mar ␣answered ␣sit ␣wr"
            " ␣tired ␣told ␣ref ␣beg Th ␣spake Now tto Y fore ␣Americ So N ␣now Therefore ␣tra"
        ),
        row=6,
    ),
    # ,/␣and/: and 45 more; ?/A/␣Goodbye and 26 more
    "L2N27_and_and_45_more_a_goodbye": gelu(
        -0.7996,
        1.2 * token.among(
            ', \u2423and : \u2423is \u2423in ? \u2423or p \u2423be \u2423for A \u2423as \u2423c "; \u2423upon \u2423In ) \u2423On \u2423like \u2423con ac \u2423comp'
            " ␣D ␣app ten ␣than ␣ed ␣lives ␣even ␣because On eren ␣wave up especially ␣par"
            " usually 8 ␣fac ␣prop ␣trans ␣according eb ␣toward ␣af ␣Tarvenia mb ␣neither"
        ),
        0.5321 * token.among(
            "? A ␣Goodbye ␣st il ␣On able ␣like ␣con ␣us if ␣o ␣Bell ten hen ␣because ␣mus art"
            " ␣only especially ␣sec ␣par ␣same ␣Nor ␣prop ␣thine ␣according ␣toward ␣fore"
        ),
        0.4843 * token.among(
            '\u2423( \u2423in ? p And \u2423were A \u2423c on - \u2423b d "; \u2423upon \u2423LORD \u2423On \u2423G \u2423un \u2423like \u2423count \u2423con pl'
            " ten ␣than ␣rep ah ␣comes ␣hath ␣even ␣because ␣dist ␣Lane ␣travel ␣themselves"
            " especially ␣par usually ␣prop rid ␣wild outh ␣Moses ␣according ␣toward ␣af"
            " ␣Tarvenia bs ␣cups"
        ),
        0.1545 * word_start.among("␣in ␣st ␣S ␣on ␣In ) ␣D ␣pre ␣Grey ␣comm ␣acc And ␣toward"),
        row=7,
    ),
    # ␣an/b/␣g and 45 more; after ␣shall/␣at/- and 45 more
    "L2N35_an_b_g_and_45_more_after": gelu(
        -0.9225,
        1.792 * token.among(
            "␣an b ␣g ␣e ␣ex ␣On ab j ib ␣j ␣rem ␣pass ␣ab ␣app ␣ac ␣F ␣dire ␣Th ␣ob On ␣disc"
            " ␣prov ␣bre ␣ev ␣acc ␣par ␣inv B ␣dec ␣inc ␣rece ␣resp There ␣rec Th ␣thine Ruth"
            " ␣det semb ␣mine G L mb ␣ple ␣whe ␣umbrell ␣cor ␣dw"
        ),
        1.288 * previous.among(
            "␣shall ␣at - ␣will ␣so ␣re ␣gave ␣un ␣could ␣Thursday ␣dis Shopping ␣lost ␣pass"
            " old oc ␣closed Names ␣find ␣can Digits ␣Friday ␣may Days Months ␣opened ␣prov"
            " ␣wanted ␣June ␣December ␣shalt Opposites ␣Today ␣May ␣November ␣dec ␣inc ␣March"
            " Today ␣April ␣January ␣February ␣mult fore ␣would ␣cor ␣pers ␣est"
        ),
        1.031 * token.among(
            "␣an c g ␣her ␣ex ib ␣dis Anna ␣sm ␣u ␣ab ␣app ␣te ␣rep ' ␣ac ␣imp ␣F ␣dire ple On"
            " ␣disc ␣ev ␣im T ␣dr Oscar ␣par B ␣rece ␣resp There ␣lived ␣Eur ␣thine Ruth ␣conf"
            " ␣mine ␣depart G mb ␣ple ␣whe ␣cor P ␣mer ␣dw ␣answ"
        ),
        0.7345 * token.among(
            "e ␣an ␣shall ␣his le ve ␣me one qu age ␣de ␣ab ␣tre ␣app ␣ac ␣F ie ␣dire On"
            " ␣opposite ␣disc ␣fruit ␣ev ␣par ft ␣la ither There aldov illed ced arious ␣rec"
            " ␣Frank arch ␣thine oor ␣det semb ␣mine G mb ␣ple ution ␣whe ␣brethren ␣cor ␣dw"
        ),
        row=8,
    ),
    # ␣said/on/ation and 45 more; in a text beginning And/␣the/␣of and 45 more
    "L2N40_said_on_ation_and_45_more_in": gelu(
        -0.7219,
        1.045 * token.among(
            "␣said on ation ␣What ␣so ow im ␣do ab ␣day ␣me ␣am ␣say ide ␣down ␣go ue ans ah"
            " ␣thee ied ␣done ite ub ites ␣whom ␣heard ␣son ove ought ␣behold ␣how ␣How ried"
            " ehold ished ither oot ␣dwell ␣speak ␣spake fore au ␣now Therefore ari ild oice"
        ),
        1.004 * text_start.among(
            "And ␣the ␣of ↵ . ␣and os G I L Then Now ill ( B C D E F H J M N O P R S T U W Y"
            " est Th The 's han For But He ␣water Where ␣neither ␣mount Do So She nded They"
        ),
        0.8239 * token.among(
            ": ion ␣What ow ␣what ␣do ␣found ge ure ␣day ␣Who ib ay ␣say ide ␣cl ␣seen ␣saith"
            " ␣thee ved ood ied ase ␣done ite ␣whom ble ␣behold self ␣how ␣How ehold oot"
            " ␣commanded ief ␣speak ␣spake fore au ps ows Therefore ari ild oice oney iend ause"
        ),
        -0.1013 * text_second.among("n es ␣that ␣B ␣U ␣if ␣being ␣these ␣Judah ␣speak ring"),
        row=9,
    ),
    # ␣an/␣she/␣two and 45 more; after ,/And/␣Tom and 45 more
    "L2N49_an_she_two_and_45_more_after": gelu(
        -1.069,
        1.236 * token.among(
            "␣an ␣she ␣two ␣Anna ␣n ␣J om ␣your ␣L ␣Vera ␣we ␣does j ␣ye ␣M ␣six ␣seven ␣j"
            " ␣Bell ␣N ␣1 ␣V ␣Ruth ␣R ␣high ␣2 ␣Bruno ␣much ␣Pet ␣em ␣Klara ␣December ␣November"
            " ␣Y ␣March ␣April ␣January ␣Lars ␣February ␣beg 2 ␣Moses ␣4 ␣kn ␣3 ␣Jon ␣ke ␣Sel"
        ),
        1.177 * previous.among(
            ", And ␣Tom i ␣What ␣Then ␣so ␣what ␣near ␣friend ␣Max This ␣when ␣mother ␣C ␣does"
            " ␣th ␣needs ␣When ␣ab ␣El ␣So ␣child ␣And It ␣lives ␣They ␣afternoon ␣com ␣2 ␣disc"
            " Then vent ␣X ␣how ␣Klara ␣Y There S ␣colour eh be Y So M ␣hundred ␣both ␣years"
        ),
        0.7025 * sentence_start.among(
            "And Q ␣Everyone ␣My This Then Shopping Opposites Numbers It One So Months Digits"
            " ␣That On Days Names ␣They ␣in M Max Ruth E ␣s ␣which ␣when ␣ye ␣L ␣H ␣an ␣Am Z ␣w"
            " ␣th ␣G ␣two ␣their scar ␣end ␣im ␣ang ␣blood ␣therefore ␣twelve ta ␣fruit ␣Sel"
        ),
        0.4096 * word_start.among(
            "␣the : ␣G ␣con ␣j ) ␣cl ␣named ␣which ␣we ␣ab ␣small ␣four ␣W ␣qu ␣R ␣does ␣yellow"
            " ␣com ␣im j ␣seven ␣X ␣light ␣Y ␣lost ␣eight ␣cold ␣hard ␣closed ␣short ␣being"
            " ␣high ␣lives ␣Moss ␣Bruno ␣through ␣where ␣kitchen ␣eleven ␣Greta ␣open ␣January"
            " ␣February ␣Jon ␣brother I"
        ),
        row=10,
    ),
    # e/␣c/␣his and 45 more; after ␣in/␣I/␣unto and 43 more
    "L2N54_e_c_his_and_45_more_after_in": gelu(
        -1.073,
        1.729 * token.among(
            "e ␣c ␣his is un ␣her ␣My 's z ib ra ␣thy ise her ␣ed ␣then ious ␣su ough ␣cr ␣exp"
            " ␣pub vent lic ␣Igor ␣Alma ␣Greta fect ␣daught ␣la ␣resp She ␣piec ␣cour ␣Julia van"
            " ilda ald ␣thine ␣Cora ␣round ␣mult ␣whose iven ␣woman ␣wat ␣mer ␣Nils"
        ),
        1.407 * previous.among(
            "␣in ␣I ␣unto ␣said ␣b ␣upon w ␣J ␣st ␣v ␣w ␣into ␣friend ␣their ␣con ␣There ␣ad ␣H"
            " uth ␣today ␣qu ␣wor ␣Ol ern ␣opened ␣prov ␣pub H ␣comm cle ␣wh ␣answered B ␣trans"
            " ␣Ir ␣wild ␣Mart eh eb M ␣Jer ␣sw ␣Ch ␣Jon ␣Jo oung"
        ),
        0.8273 * token.among(
            "␣an ␣c ␣his is est ␣My 's ard her ␣then ious ␣ha ␣int ␣su iver ␣disc ␣pub ict"
            " ␣Mara ␣host ␣Felix ␣mar ␣Igor ␣Alma ␣organ ␣Greta ␣daught gn ␣la ␣char ␣rece She"
            " ␣Albert ␣wife ␣Julia ␣rec ␣evil anc ␣Edda ␣round ␣mine ␣Jer ␣sw ␣righteous ␣woman"
            " hil iqu greg"
        ),
        -0.467 * word_start.among(
            "␣the ␣p ␣t ␣h ␣r ␣ex ␣e ␣at ␣A ␣all ␣gr ␣per ␣ar ␣O ␣app ␣bl l ␣cons ␣when ␣ed ␣K"
            ' re \u2423exp \u2423cap \u2423cr \u2423pub \u2423after \u2423no \u2423host \u2423make \u2423trans \u2423wild \u2423Ir ?" \u2423Can \u2423ra \u2423Felix'
            " ␣large ␣right ␣How ␣May ␣poss ␣arm ␣tom ␣Se ec ␣dead ␣Mo"
        ),
        row=11,
    ),
    # after b/␣I/el and 45 more; ed/␣unto/␣shall and 45 more
    "L2N62_after_b_i_el_and_45_more_ed": gelu(
        -0.9914,
        1.14 * previous.among(
            "b ␣I el ␣Hello ␣A ␣this ␣B ␣k ess ␣am ␣say ␣O ␣de ␣ne I ␣li ven ␣fe ␣let ␣know"
            " ␣prophe On ␣comm ld ␣name ␣art ␣daught we ehold ␣gener embr O ␣prop ham urs ␣call"
            " ␣those ␣beg ␣alt ␣Bel ␣plac ␣gre ␣mid ␣ple ␣trib iqu ␣Un ␣nam"
        ),
        0.9909 * token.among(
            "ed ␣unto ␣shall ␣him ␣LORD ␣v ␣will ␣man ␣king ␣before eth orn oin ␣door ␣works"
            " ␣things ␣hand ␣house ␣work ␣heard ␣servants ␣name ␣art ␣shalt ␣thing ␣eyes ␣should"
            " ␣wife ␣kingdom ath ␣might ␣judge ason ␣days ␣Egypt Now ␣Yolvia ech ␣heart ␣would"
            " ␣brother ␣woman ␣afraid ught oice ␣years ␣glory acle"
        ),
        0.7903 * sentence_start.among(
            "␣and But For I The H So T ␣I J ␣but Now S M ␣for L ␣Jesus E O She ␣is ␣so ␣are R"
            " ␣F ␣because ␣Is ␣S ␣E ␣an ␣A ␣what ␣b ␣do P ␣all ␣Y ␣who ␣God ␣am ␣let ␣ang ␣where"
            " ␣art ␣therefore ␣Ab ␣As ␣yet"
        ),
        0.525 * token.among(
            "␣unto ␣LORD ␣will ry ␣man ␣king ␣before orn ance ␣men ␣children oin ␣door ␣thee"
            " ␣bed ␣things ␣sword ␣hand ␣forest ␣house ␣work ␣heard ␣servants ␣name ␣shalt"
            " ␣thing ␣words ␣eyes ␣should ␣mouth ␣wife ␣kingdom ath ␣might ␣judge ason ␣days"
            " ␣Egypt Now ␣Yolvia ech ␣would ␣brother ␣woman ught oice ␣glory acle"
        ),
        row=12,
    ),
    # after ␣Then/␣ex/␣what and 45 more; er/ent/ain and 45 more
    "L2N74_after_then_ex_what_and_45": gelu(
        -1.336,
        1.311 * previous.among(
            "␣Then ␣ex ␣what fl ␣per ␣rem ␣app ␣rep ␣imp ␣cons str ␣relating ex ␣exp ␣disc"
            " ␣comm ␣ev ␣dist ␣return ␣cont ␣ass ark ␣ind ␣occ ␣acc ␣sub ␣pres ␣inv ult ␣res"
            " ␣ref ␣resp ␣cond ␣rec ␣ins ␣beg ␣according erm ␣conc ␣conf ␣det ␣eff ␣appe R ␣pers"
            " irit ␣dw ␣Mord"
        ),
        1.062 * token.among(
            "er ent ain ␣do ␣Sara ␣Sam ␣Emma ro ish ect ist ␣pro ␣li ␣form adverb uct ition ␣ac"
            " str tain ␣ob ount ␣relating ␣prod ␣com rib ␣return ought ␣pres fect ␣contain ␣sit"
            " ␣mark cess pro ␣stand ␣dwell ify ␣belie ␣according ␣speak ␣spake ␣lack li yl ␣walk"
            " ␣flow ␣Mord"
        ),
        1.05 * word_start.among(
            "␣ex ␣con ␣Sam ␣rep ␣per ␣rem ␣cons ␣imp ␣Sara in ␣ob ␣ac ␣dist ␣prod ␣comm ␣com"
            " con ␣cont ex ␣sub ␣occ ␣inv ␣acc ␣res ␣ref ␣pres ␣ass ␣return ␣ins ␣contain ␣rec"
            " ␣sit ␣relating ␣conc ␣belie hy ob ␣speak ␣dwell ␣lack ␣appe ␣according ␣spake"
            " ␣pers ␣walk ␣flow ␣dw ␣Mord"
        ),
        0.6838 * token.among(
            "in it ain ␣do ␣Sara ␣Sam ro ect act ound ␣pro ␣li ␣form adverb uct ␣E ␣ac str ount"
            " ␣relating ␣prod ␣col ␣return ought ize ␣acc ␣pres fect ␣contain ␣sit cess pro"
            " ␣stand ␣dwell ify ␣belie ␣according ␣speak ␣sol ␣perform ␣lack semb li ␣val ording"
            " yl ␣flow ␣Mord"
        ),
        row=13,
    ),
    # after a word beginning ␣the/␣The/␣on and 15 more; ing/␣or/al and 61 more
    "L2N78_after_a_word_beginning_the": gelu(
        -1.334,
        1.489 * previous_word.among(
            "␣the ␣The ␣on Here ␣near ␣under ␣Everyone ␣ph ␣behind ␣offering On ␣chair ␣quality"
            " ␣priests ␣most ␣proper ␣state ␣flow"
        ),
        1.119 * token.among(
            "ing ␣or al or ␣p h ␣m ␣capital ␣one st ␣home ␣J ␣some ␣st ␣father able ment ␣flag"
            " ␣My ical ␣mother ␣your ␣C ␣Who ial 's ␣king ␣B ␣any ary ␣Where ence ␣Monday ving"
            " ual ␣N ␣children ␣act ' ␣H ␣T ␣thee ␣V ␣child ale ␣job ty ␣opposite ting ␣twelve"
            " ␣tem ␣voice ␣son ␣name ants ␣ch ␣words ␣consisting ␣quality ␣Br ␣days oly eds acle"
        ),
        0.9566 * token.among(
            "t y ␣I ic ␣capital ␣two ion est ␣home ␣some ␣e ␣father Once ␣flag ␣My ical ␣mother"
            " ␣C ␣Do ␣thy ␣God ␣M eth ous ction ke ␣th ␣Tuesday ␣Monday pe ies ␣ad ␣children '"
            " ating ␣E ition ions ␣Black ␣Have ␣child ible ␣ph ␣hand cy ␣They ␣U ␣job ␣int"
            " Months ␣its ␣son ␣name ␣character istic ␣mouth ␣quality ␣thine ␣side ␣Which ␣fif"
            " ␣whose ech D"
        ),
        0.5767 * token.among(
            "␣or p ␣p en ␣capital d ation ␣has ␣home ␣J om ␣st ia th ive ry ␣father ␣made ␣near"
            " ha ␣flag ical ure ␣mother ␣C ␣L ␣city ␣their ␣this ␣any ␣having ␣six ness ant"
            " ␣children ' ily ␣pr Names ␣V ␣F ␣sons ␣Th ple ␣job ory ling ␣much ␣Lane ants ␣sc"
            " hy Opposites ph ␣words ␣Wh ␣Har ␣quality ␣Br ␣genus D ience ␣As ␣glory"
        ),
        row=14,
    ),
    # ity/ction/ence and 45 more; et/ction/ence and 45 more
    "L2N83_ity_ction_ence_and_45_more": gelu(
        -1.014,
        1.611 * token.among(
            "ity ction ence ness ck ␣offering ␣life ␣part ition ␣job ␣heaven ␣soul ars ug ones"
            " ␣flowers ␣character ility ␣flesh ␣field ␣law ith iness ␣eyes ␣power ␣wood ivity"
            " ␣mouth orrow ␣meat ins gth aves ature ␣fear eds ␣heart dom osition ␣death ␣sign"
            " ease ␣cloud ␣state ality ␣gold oney ␣glory"
        ),
        1.133 * token.among(
            "et ction ence ness ␣offering ␣life ition ␣job ␣heaven ␣soul ars ones ␣voice"
            " ␣character ility ␣flesh ␣water ␣head ␣blood ␣field ␣law iness ␣eyes ␣power ␣wood"
            " ivity ␣pain ␣mouth orrow ␣meat ins ␣sin gth aves ature ␣fear eds ␣heart dom"
            " osition ␣death ␣sign ease ␣cloud ality ␣gold oney ␣glory"
        ),
        0.9109 * word_start.among(
            "Q h ␣no ␣col ␣offering ␣character ␣life ␣thoug ␣sy ␣sk ␣earth ␣dep ␣sword ␣piec"
            " ␣blood ␣heaven ␣field ␣head ␣eff ␣voice ␣alt ␣pain ␣law ␣flesh ␣leaves ␣water"
            " ␣wood ␣sin ␣eyes ␣power ␣val ␣fa ␣mil ␣heart ␣mouth ␣spe ␣mid ␣sign ␣quality ␣meat"
            " ␣fear ␣cloud ␣death ␣gold ␣state ␣glory Anna wood"
        ),
        0.8943 * previous.among(
            "␣st ␣g Here ␣gr ␣their ␣ro ␣no ␣great led ␣fe ␣strong ␣sha On ␣opened ␣col ␣ang"
            " ble ␣eleven ␣bo ␣dr Opposites ␣thoug ␣wr ␣sk ␣piec ␣cond ␣open ␣dep ␣rec ␣alt ␣eff"
            " ␣sil ␣val ␣stren ␣proper mb ␣spe ␣serv ␣mid ␣fa ␣mil aul umb ␣sho iven ␣wat ␣heav"
            " stand"
        ),
        row=15,
    ),
    # ␣was/␣went/␣shall and 45 more; after ␣h/␣will/ou and 45 more
    "L2N97_was_went_shall_and_45_more": gelu(
        -0.8525,
        1.173 * token.among(
            "␣was ␣went ␣shall ␣said ␣not ␣have ␣Hello un ␣will ␣do ve ␣gave ␣am ise ␣go are"
            " ␣away ␣saw ren ␣let ␣put ile ␣did ood ␣know ␣hath ␣may ome ␣set ame ␣give ␣heard"
            " ought ␣answered ␣brought ␣lay ␣piec ␣hast ␣should iled ␣spake ␣round au ␣would"
            " ised ught ␣wat stand"
        ),
        1.043 * previous.among(
            "␣h ␣will ou ␣we ␣thou ␣sm ␣took ␣take ␣act ␣let ␣put ␣did ped ␣may ␣hard gr bl"
            " ␣ser Then ␣give ␣sle ␣given ␣soft ␣cur ␣shalt ␣cast ft ␣la ␣mak ␣rece ␣lay ␣piec"
            " ake ␣should ␣hands ␣sto oll ␣ra ␣bec ␣sol ␣kn ␣turn aves ␣shew ␣would sel ␣cups"
            " They"
        ),
        0.8841 * previous.among(
            "␣they ␣h ␣will ou ␣thou ␣sm ␣took ␣take ␣act ␣let ␣put ␣did ped ␣may ␣hard gr bl"
            " ␣ser ␣give ␣sle ␣given ␣soft ␣dr ␣shalt ␣cast ␣drink ft ␣la ␣mak ␣rece sha ␣lay"
            " ␣piec ake ␣should ␣hands ␣sto oll ␣ra ␣bec ␣sol ␣kn ␣turn aves ␣shew ␣would sel"
            " They"
        ),
        0.7709 * token.among(
            "b ␣went ␣shall ␣not r w ␣Hello ␣will ␣do ␣gave ise ␣eat are ␣take ␣make ␣saw ren"
            " ␣let ile ␣did ood ␣know ␣hath ome ␣set ␣left ame ␣give ought ␣answered ␣shalt"
            " ␣brought ␣lay ␣piec ake ew ␣hast ␣should ␣bear ␣speak ␣spake ␣round au ves ␣sat"
            " ␣would ised stand"
        ),
        row=16,
    ),
    # ␣p/f/le and 45 more; after ␣time/␣ex/␣G and 45 more
    "L2N101_p_f_le_and_45_more_after": gelu(
        -1.042,
        1.439 * token.among(
            "␣p f le ␣She he ge ure ␣Who ve ␣am ␣le ␣There are ␣de pe tr ␣bl ere It ␣because"
            " here cle ␣wh ␣whom vent ␣sle ␣how ane ␣How ␣Today ␣where ne There Where ␣Lars"
            " ␣Albert ␣ste ␣according be ived ␣conf ey ␣ple ␣whe ␣gl ␣year ause ␣Mord"
        ),
        0.9977 * previous.among(
            "␣time ␣ex ␣G ␣day j ␣con ␣pro ␣ad ␣rem con te ␣ent ␣today ␣things It ␣done ␣soul"
            " ␣en ␣com ␣comm Then ␣ind ␣thing ␣ear ␣where ␣dec ox ); ␣ref ␣month There ␣tab pro"
            " ␣belie ␣according ␣evil ␣sin eb ␣conf ime semb ␣serv % umb ␣Ab ␣Christ ␣est ␣Han"
        ),
        0.9476 * text_start.among(
            "And . Numbers Opposites A G I L Then Now B C D E F H M N O P R S T U W Y ine est"
            " Anna av Th The 's For Emma Max But He ␣water Where ␣neither ␣mount Do So den She"
            " They Therefore"
        ),
        0.0837 * word_start.among("<|endoftext|> ␣There"),
        row=17,
    ),
    # ␣be/␣for/ive and 45 more; after ␣shall/␣who/he and 45 more
    "L2N105_be_for_ive_and_45_more_after": gelu(
        -1.409,
        1.283 * token.among(
            "␣be ␣for ive ␣out ␣made ve ␣up are ␣after ␣lost ␣make ␣saw adverb ked ␣learned ave"
            " ered ved ␣over ied ␣about ␣done tain ␣even ␣because ␣give ␣heard ought ␣wanted"
            " ␣how hed ried ␣contain ished ␣keep ared ify iled ␣commanded ␣ste ␣speak oved ived"
            " ␣perform ired ught ause ␣learn"
        ),
        0.8369 * previous.among(
            "␣shall ␣who he ␣end Lily ␣There ff I ␣rem adverb ␣manner ␣E ␣ent ␣know ␣if ␣Listen"
            " esc here ␣Why ␣prov H ␣heard ␣att ␣return ␣behold ␣occ ␣shalt ␣la ␣bel ␣told ␣ref"
            " ␣rece She ␣prop ␣beg ␣div ␣until ␣belie ␣bec ␣conf Y ␣cle ␣def ok esp ␣appe ␣gl"
            " ␣happ"
        ),
        0.8262 * token.among(
            "␣was ␣be ␣for ␣with n ␣s ␣out ␣made ␣up ul iz are ␣after ␣ad ␣make ␣learned ave"
            " ered ved ␣cause ied ␣about ␣done ite tain ␣because ␣work ␣give ␣heard ought"
            " ␣wanted ␣how ried ␣contain ared iled ␣commanded ield ␣speak oved ived ␣perform"
            " nded ired ught ause ␣learn"
        ),
        0.554 * token.among(
            "␣be ␣for at ␣What ␣n ␣out ␣made ␣up are ␣after ␣make ␣saying ␣learned ave ved ind"
            " ␣qu ␣cause ␣str ied ␣because ␣give ␣heard ought Thank For ␣wanted ␣how ␣May"
            " ␣contain ␣rece Do iled ␣commanded ␣days ␣speak oved ived ␣conf ␣perform nded"
            " veryone li ired isten ught ause ␣learn"
        ),
        row=18,
    ),
    # prepositions (␣of/):/␣to and 29 more); ␣of/␣(/s and 37 more
    "L2N106_prepositions_of_to_and_29": gelu(
        -1.398,
        1.978 * token.among(
            "␣of ): ␣to ␣in noun ␣for ␣with ␣unto ␣at ␣by l ␣on ␣all ␣upon ␣v ␣into ␣under"
            " ␣after ␣painted ␣than ␣against out ␣over ␣about ling ␣between ␣through ␣among"
            " ␣where ␣without uring ␣toward"
        ),
        -1.55 * previous.among(
            "adjective verb ␣capital ␣came ␣but ␣home ␣father ␣mother ␣count ␣liked ␣been ␣act"
            " adverb ␣comes ␣ha ␣F ␣child ␣ran ␣lives ␣They ␣job ␣opposite ␣son ␣quality"
        ),
        0.9192 * token.among(
            '\u2423of \u2423( s ing \u2423or " \u2423with c \u2423unto \u2423at verb - \u2423by r \u2423from \u2423on \u2423all \u2423J ) \u2423named \u2423into'
            " ro ␣S ␣like ␣before ␣behind all ren ␣E ␣bl ␣against ␣over ␣about ␣river to ␣whom"
            " ␣through ␣among ␣side ␣toward"
        ),
        0.886 * previous.among(
            "noun y Q verb g ␣one ␣but ␣into ␣facts ␣out ast ␣up ib ␣used ␣us ␣well ance ach"
            " ions out ␣person ␣hand ␣over ub ␣house its ern ␣especially ␣land ␣through ␣elect"
            " ␣name ␣someone ␣place ␣tab ␣cities ger ␣according ␣toward ␣round"
        ),
        row=19,
    ),
    # ␣of/␣and/; and 45 more; ing/␣that/␣be and 45 more
    "L2N118_of_and_and_45_more_ing_that": gelu(
        -0.976,
        1.282 * token.among(
            "␣of ␣and ; ␣or ␣that ␣for ␣with ␣unto ␣by ␣from ␣on ␣upon ␣h ␣which ␣into ␣who"
            " ␣when ␣before ␣having ide ␣saw ach ␣than ␣against ␣every ␣if ␣wh ␣between ␣whom"
            " ove ␣through ␣among ␣behold For especially ` ␣contain usually ␣where ); of ither"
            " Where uring ␣until ␣toward ␣usually ␣both"
        ),
        0.8092 * token.among(
            "ing ␣that ␣be ␣for ␣unto ␣not ␣at ␣are ␣upon ␣some ␣r ␣e ␣into ␣out ␣before ␣could"
            " ␣B ␣having ide ␣saying ␣than ␣sa ␣every ␣And ond ␣cause ␣Th ␣whom ␣Reed ␣through"
            " ␣among For hat ␣where ither Where oot ␣January ␣until Th ␣play ␣det E ␣turn ther"
            " ␣neither ␣little ␣both"
        ),
        0.8025 * sentence_start.among(
            '\u2423" p s b d m t l w \u2423the r \u2423a , qu \u2423used \u2423of \u2423in ep ch \u2423n me te as arrow \u2423c y he'
            " ␣may ␣some ␣F let ␣g ␣usually z ␣y ␣one ␣red ␣wor iv ␣gr ␣comm ␣prin ␣character"
            " ␣occ ␣div ␣fruit ␣written ␣such"
        ),
        0.8016 * token.among(
            ". ␣or ␣that ␣for ␣with ␣f ␣unto ␣at ␣are ␣on ␣r ␣h ␣small k ␣who ␣when ␣before"
            " ␣could ct ide ␣ar ␣saying ␣ac ␣every ␣hand ␣long ␣Th ␣wor ␣del ␣between ␣whom ove"
            " ␣Reed ␣among ␣behold ark especially ull ␣where Where oot ␣min ␣until ␣Walter"
            " ␣usually ␣neither ␣both ␣Han"
        ),
        row=20,
    ),
    # ␣in/␣them/␣him and 45 more; in a text beginning And/␣of/↵ and 45 more
    "L2N121_in_them_him_and_45_more_in_a": gelu(
        -1.167,
        1.221 * token.among(
            "␣in ␣them ␣him ␣s ␣r ␣ ␣ex ␣out ut ␣your ␣B ␣us are ␣away ␣li ␣seen ␣then ␣find"
            " ␣tomorrow ␣these ␣because esc ␣com ern ␣servants ␣writ ␣forth ␣daught ␣where ␣prin"
            " ␣own ht ␣Mart ook uch ␣according ␣Egypt ␣conc anc ived ␣sil ened ␣read D ␣hundred"
            " ught stand ␣Mord"
        ),
        1.183 * text_start.among(
            "And ␣of ↵ . G I L Then Now ind ( B C D E F H M N O P R S T U W Y ver est Th The 's"
            " ach van For But Jack He ␣water Where ␣neither ny ␣mount Do So She They Therefore"
        ),
        0.8005 * previous.among(
            "␣the ␣f ␣as ␣c m d ␣all ␣d o j ␣night The ␣off ␣eat ff ␣cut ␣ent here ␣burn ␣among"
            " ark und ␣bring ␣cast ft ␣wr ␣ref ␣oil O ␣tab ␣5 ␣enem ␣wild ␣belie 6 ␣according Y"
            " semb ␣def ␣depart esp ␣mid ␣trib ␣fa cc ␣mer ␣answ stand"
        ),
        -0.5425 * word_start.among(
            ", ␣the ␣a <|endoftext|> ; ␣was ␣h ␣l ␣I ␣them ␣shall ␣M ␣gr ␣j ␣ne ␣off ␣up ␣near"
            " ␣K ␣red 's ␣king ␣than ␣thy ␣cap ␣wor ␣down ␣cha ␣bel ␣child ␣hold ␣af ␣heaven"
            " ␣sun ␣bat ␣tw ␣Mart ␣lack ␣depart And ␣cand ␣tra ␣Egypt ␣est ␣pers A ␣gl W"
        ),
        row=21,
    ),
    # after ␣In/␣J/This and 45 more; after ␣J/This/␣al and 45 more
    "L2N131_after_in_j_this_and_45_more": gelu(
        -0.8209,
        1.337 * previous.among(
            "␣In ␣J This ␣say ␣al ␣pass ␣saying ␣pr ␣saith Numbers ␣comes ␣Have ␣V ␣Can Months"
            " ␣K ␣2 ␣opened ␣behold ␣10 ␣July ␣ch ␣Today ␣May ␣August ehold ␣March Today sy"
            " ␣September C ␣Wh ␣January ␣October ␣colour ␣sy ␣according ␣Which ␣conc ␣genus J"
            " ␣Re D ␣Jer ␣z Therefore R K"
        ),
        0.9383 * previous.among(
            "␣J This ␣al ␣O ␣pass ␣saying ␣pr ␣saith Numbers ␣comes ␣Have ␣V ␣Can Months ␣K ␣2"
            " ␣behold ␣10 hy ␣July ␣ch ␣Today ␣May ␣August ehold ␣March Today ␣April sy"
            " ␣September C ␣Wh ␣January ␣October ␣colour ␣sy ␣according ␣Which ␣conc ␣genus J"
            " ␣Re D ␣Jer ␣z Therefore R K"
        ),
        0.872 * token.among(
            "And ␣at n ␣capital ␣In ␣time ␣J os Once ␣On ␣flag ␣knows z ␣flower ␣liked ␣M ␣pass"
            " ␣saying ␣pr ␣learned ␣T ␣find ␣R It ␣U ␣en ros ␣ch ␣bas ␣sunny ␣Nor ␣rainy rid S"
            " pr ␣lived ␣bec ␣sy J M N esp R ␣As ␣cloudy ␣Un K ␣Han"
        ),
        0.7771 * token.among(
            "␣to es ␣at r ␣capital ␣In ␣time ␣J os un Once ␣On ␣flag z ␣flower ␣M ␣pass ␣garden"
            " ␣saying ␣pr ␣saith ␣learned ␣T ␣R It T ␣ch ␣bas ␣sunny ␣Nor ␣resp rid S pr ␣lived"
            " ␣windy ␣bec ␣sy J M N esp R ␣As ␣cloudy ␣Un K ␣Han"
        ),
        row=22,
    ),
    # And/␣unto/il and 45 more; after en/o/␣Hello and 45 more
    "L2N146_and_unto_il_and_45_more": gelu(
        -0.6931,
        1.023 * token.among(
            "And ␣unto il ␣when ␣day ␣king ␣before Anna orn ass ␣pass ␣When ␣So But ␣And ␣river"
            " ␣because ␣land Then ␣whom ␣host ␣certain ␣servants ought ␣name less ward over"
            " ␣Jerusalem ␣told ␣wife ␣kingdom ath orrow Mia ␣therefore ␣commanded ␣days ␣spake"
            " So ␣fear ␣word ired ␣brother Therefore ␣servant ␣love irit"
        ),
        0.9015 * previous.among(
            "en o ␣Hello ␣Goodbye ␣see ha ␣end ␣night ␣k ra eth ␣tr oin ␣bl ␣then ␣sa ore ␣They"
            " ␣happy ␣prophe ␣sad ␣ser Then ␣col ␣behold ␣thr ␣daught ␣thoug ␣wr ne ehold ␣cre"
            " ␣ste ␣wom ␣days eh ␣dev ␣spake ␣arm esp ␣mid ␣ple ␣whe ␣fa ␣afraid ev ␣year greg"
        ),
        0.8598 * sentence_start.among(
            "And ␣and But Then ␣When ␣And Lily The Anna So ␣There ␣That On ␣They Now S M ␣Jack"
            " ␣as They Therefore Mia ␣Jesus ␣Paul ␣Mia N ␣so ␣Hugo ␣because ␣S ␣E ␣Th ␣A ␣Am ␣b"
            " od F ␣ha ␣J ␣all est ␣red ␣am ␣where ␣then ␣therefore ␣twelve ␣dwell"
        ),
        0.625 * token.among(
            "And ␣unto h ␣made ␣when ␣before ess Anna orn ␣pass ␣When ␣So But ␣And ote ␣land"
            " Then ␣whom ␣heard ␣host ␣servants ought ␣name less For ward ␣told ␣wife ␣kingdom"
            " ath orrow Mia ify ␣commanded ␣sin Now So ␣fear ␣brother ister Therefore sel ␣woman"
            " ␣servant ␣love ␣possess irit ause"
        ),
        row=23,
    ),
    # after ␣came/␣In/␣near and 45 more; in a sentence beginning Q/␣In/m and 45 more
    "L2N151_after_came_in_near_and_45": gelu(
        -1.088,
        1.223 * previous.among(
            "␣came ␣In ␣near This ␣Who ␣city ␣back ␣used ␣fast ␣pass Numbers ␣comes ␣Have ␣W ␣V"
            " Digits ␣ran ␣sac tern Days Months ␣opposite ␣2 Colours ␣June ␣December ␣bas"
            " Opposites ␣hot ␣May ␣August ␣November ␣March Today ␣April ␣September ␣plant"
            " ␣January ␣October ␣open ␣colour ␣February ␣cent ␣wet ␣Re ␣3 atur ␣lit"
        ),
        0.9937 * sentence_start.among(
            "Q ␣In m Opposites <|endoftext|> ␣People Months ␣There Digits Colours bl , On Days"
            " Names ␣of ␣Who hy There ␣n me ␣caus ag arrow y mer ␣s ␣found ␣t ␣some ␣w er ␣y"
            " ␣wor ␣ar ␣gr scar ␣end ␣comm rop ␣imp ␣occ ␣div ta ␣fruit ␣trib ring ␣chief"
        ),
        0.9849 * token.among(
            "␣in ␣at ␣In ␣do ␣found ␣On ␣G ␣day ␣city ␣con ␣M ␣P ␣dis ␣That ␣comp ␣painted ␣D"
            " ␣Is ␣ab ␣ar ␣1 ized ␣R Digits ␣about ␣ob tern On ␣afternoon ug ␣plus Colours ␣body"
            " ␣sub Opposites way ␣rainy embr ␣month ␣Fe rid ␣United ␣sur ␣lived outh ␣contr"
            " ␣North ␣As"
        ),
        0.9222 * token.among(
            "␣the ed in ␣at ␣In ␣r ir ␣see ␣found ␣On ␣we ␣con ␣That ␣painted ␣rem ␣D ␣When ␣Is"
            " ␣ab ren ␣ar ␣1 ␣R ␣ob ␣Z ug ␣plus ␣follow ␣between Colours ␣only ␣head ␣body ␣pur"
            " Opposites way embr ew rid ␣United ␣sur outh ␣contr oth har ␣North mb ␣engine"
        ),
        row=24,
    ),
    # ␣of/␣to/␣in and 45 more; in a sentence beginning f/p/s and 45 more
    "L2N158_of_to_in_and_45_more_in_a": gelu(
        -1.201,
        1.458 * token.among(
            "␣of ␣to ␣in ing ␣for ␣with ␣f ␣at ␣from ly ␣on is as ␣into ␣out ␣G ␣C ␣having ct"
            " ving ␣make ␣put ating ␣over tain ling ␣K ting ␣ag ove ␣through ull ` ␣bring ␣cover"
            " ␣where ␣mak ␣resemb row of go ␣move ␣bear gre uring ␣Ed vern ␣tak"
        ),
        0.9206 * sentence_start.among(
            "f p s b c d t g in re e st j h v th con de a sh per pl tr com ␣to im over act self"
            " gen res ob he sc en go od z ul em ans ␣per ␣bec dom ps cle ␣det med"
        ),
        0.8799 * previous_word.among(
            "): ␣said ␣dis ␣me ␣tre ␣act ␣imp ␣girl ␣prod ␣cause ␣bas ␣character ␣someone ␣att"
            " ␣cap ␣relating ␣ref ␣wave ␣resp ␣chief ␣acc ␣cond ␣occ ␣eff ␣bring ␣cover ␣process"
            " ␣res ␣play ␣consisting ␣January ␣move ␣dep ␣use ␣written ␣subst ␣quality ␣pri"
            " ␣conc ␣Edda ␣instr ␣proper ␣position ␣serv ␣state ␣flow ␣oppos ␣eng"
        ),
        -0.6479 * word_start.among(
            "␣a ␣m ␣s ␣that ␣n ␣l ␣A ␣un ␣not d ␣she ␣B ␣M ␣S ␣came ␣one ␣has ␣pro ␣good ␣E"
            " ␣four ␣V ␣made ␣fe ␣city ␣comm ␣cont ␣well ␣old ␣reg ␣these ␣cover ␣Why ␣ever"
            " ␣wave ␣large ␣someone ␣world ␣war ␣depart ␣without ␣perform ␣Cora ␣far ␣dead So"
            " ␣Nils Therefore"
        ),
        row=25,
    ),
    # in a sentence beginning <|endoftext|>; ␣the/<|endoftext|>/␣he and 40 more
    "L2N159_in_a_sentence_beginning": gelu(
        -1.593,
        3.019 * sentence_start.among("<|endoftext|>"),
        1.398 * token.among(
            "␣the <|endoftext|> ␣he ␣an Q ␣his ␣she ␣has ␣my 's ␣end ␣thy ␣God ness ␣dog ␣pass"
            " ␣other ␣offering ␣something ov ␣person ␣every ple ␣house ␣David orland ␣ang ␣Alma"
            " ␣someone ␣July ␣August ␣prin sy ␣right ␣place ␣Lars ␣holy ␣wild ␣thine ␣arm ␣Cora"
            " ␣mine ␣love"
        ),
        1.268 * previous.among(
            "␣of ␣to ␣in ␣for And ␣unto ␣his ␣at verb ␣s ␣from ␣all ␣came ␣upon ␣Then ␣In ␣l"
            " ␣into ␣see Once ␣made ␣near ␣On ␣friend ␣when ␣your ␣my 's ␣L ␣does ␣S ␣their"
            " ␣before ␣thy ␣well One I ␣Is ␣rem ␣make ␣H ␣learned ␣children ␣against ␣Have"
            " ␣People oria ␣every ␣des ␣cause hen ␣They On ␣Z ␣set vania ␣prov ␣pub ␣Selmark"
            " Then ␣ev ␣give ␣burn ␣tem ␣host ␣baker ␣Pet ␣em ␣ass ld For ␣our ␣bring ␣pres iol"
            " ␣cha ␣forth ␣prin ␣Fe ␣prop ␣called ␣supp ␣cities ␣bat ␣dep ␣judge ␣judg be ilt"
            " ␣mat ␣Ilmaria semb ␣mine ␣Yolvia ash M ␣sal ␣righteous ␣trib ␣As ␣wat arden ␣Han"
        ),
        0.6655 * token.among(
            "␣the a ␣it ␣be ␣an A f ␣him le ␣two ␣one ␣LORD ia un ␣g ␣see Tom ␣Leo Once ␣four"
            " ␣near ate This ure ␣your ␣man ve ␣city ␣their ␣Everyone ␣this ␣ye ␣any The ct"
            " ␣green ␣boy Anna ␣Where ance are Shopping ␣D One ␣act ␣El ␣app ␣peace ␣part ␣ent"
            " It ␣thereof ␣hungry Finn ␣prophe ora ␣cat On ␣Z ␣sad Months ␣2 ␣left ␣give ␣Mara"
            " lic ␣son ire ␣name ble ␣elect ␣our ␣How Opposites oe ␣thing oint ␣November ␣Y ␣ear"
            " ␣piec ␣own ␣tab ␣Lars oun Mia ret ␣alt ␣written ␣thine be ␣4 ␣Cora ␣round ␣fif oly"
            " ␣mine ␣meas ␣righteous ␣trib ␣Judah ␣love uary acle"
        ),
        row=26,
    ),
    # er/␣I/␣p and 61 more; after ␣the/␣that/␣The and 55 more
    "L2N163_er_i_p_and_61_more_after_the": gelu(
        -0.7985,
        1.106 * token.among(
            "er ␣I ␣p A ␣capital ␣d ␣LORD ␣home ␣l ␣father ␣ex Once ␣flag This ␣mother ␣L ␣king"
            " ␣city ␣park ␣live op ␣God ␣That I ␣children ␣school ␣shop ␣co Numbers ␣bl ␣comes"
            " ␣child It ␣hath ␣river ␣lives ␣forest ␣job ␣house Months ␣David ␣opposite ␣disc"
            " ␣voice ␣son ␣market ␣Lord B ␣sailor ␣wife ger ␣chief ␣days ␣Moses D ␣word mon"
            " ␣trib ␣Judah hil iah irit ␣fathers ␣year"
        ),
        0.9719 * previous.among(
            "␣the ␣that ␣The And ␣unto verb ␣came ␣Then ␣LORD ␣which am ␣Now ␣when ab 's ␣king"
            " z ␣S ␣before ␣liked br ␣boy ␣1 ␣saying ␣saith ␣children ␣R It Digits hen ␣prophe"
            " ␣house ␣David ␣whom ␣son ␣priest ld ␣Lord ith ␣chief ␣wild eh ␣Moses ␣arm ek au"
            " ash ird ␣mid ␣trib ␣z ␣As ␣Jo iah ␣fathers acle ames ␣Saul"
        ),
        0.7732 * token.among(
            "␣the ␣was ␣he p ␣be c And ␣unto ␣were ␣said g ␣s l ␣capital i ation ␣LORD ␣but"
            " ␣home ␣time ␣some ␣good ␣will ␣g ␣facts Here ␣father ␣flag ab ␣mother ␣Israel"
            " ␣king ␣Everyone ␣thy ␣people ␣P ␣thou ary ac ␣That ec ␣sh Shopping One ans ␣co ah"
            " Names ␣works ␣child It ␣Ida ␣lives ␣cr Ida Then ␣baker ␣son ␣name Opposites ␣hast"
            " ␣tab iah acle"
        ),
        0.5965 * word_start.among(
            "␣J ␣G ␣A b c ␣M ␣S ␣capital ␣LORD ␣home ␣H ␣li ␣N n ␣father ␣near ␣qu ␣flag ␣My"
            " ␣mother ␣king ␣ye Q st ␣garden ␣bo ␣burn ␣saying ␣did ␣mount ␣Have ␣daught ␣forest"
            " ␣also ␣sons ␣lives ␣They ␣wild ␣even ␣may ␣son ␣land ␣opposite ␣certain ph ␣priest"
            " cl ␣sunny ␣sal ␣sailor ␣arm ␣holy ␣October ␣judge ␣written ␣side ␣Egypt ␣spake"
            " ␣would ␣cloudy Then all The ␣dw"
        ),
        row=27,
    ),
    # after a word beginning ):/␣he/␣be and 44 more; ed/␣said/␣so and 45 more
    "L2N174_after_a_word_beginning_he_be": gelu(
        -1.415,
        1.409 * previous_word.among(
            "): ␣he ␣be ␣not ␣were ␣I ␣have ␣shall ␣they ␣them ␣went ␣there ␣will ␣so ␣out ␣am"
            " ␣been ␣being ␣away ␣go ␣may ␣pass ␣did ␣manner ␣come ␣Jesus ␣themselves ␣car ␣yet"
            " ␣return ␣David ␣heard ␣bec ␣brought ␣Jerusalem ␣shalt ␣together ␣dwell ␣look"
            " ␣lived ␣Moses ␣Egypt ␣spake ␣sat ␣Judah ␣gold ␣Saul"
        ),
        1.384 * token.among(
            "ed ␣said ␣so ␣do ␣found able ro ␣up ␣say red ␣put ized ked ␣did ered ved ible"
            " ␣sent ␣over ied ␣about ␣done ␣wor ␣taken ged ␣heard ought ld hed ried ␣together"
            " illed iled ␣written ␣commanded ified ␣spake ilt oved ived nded osed ␣read ired"
            " ised ␣afraid ined ught"
        ),
        0.8512 * previous.among(
            "ag ac ␣th ␣al ␣go ␣sm ␣per ␣pass ␣rem ␣ab adverb ␣did ␣ent ␣know ␣come ␣Th ␣cap"
            " ␣wor Months ␣com here ␣ag ␣return ␣mar ␣sle ␣cont ␣elect ␣car ␣occ ␣bas ␣pres ␣inv"
            " oss ␣wr ␣fac ␣trans ␣dwell ␣belie ␣Moses ␣conf ␣cle ␣def ␣depart ok itc ␣poss ␣cor"
            " ␣happ"
        ),
        0.6491 * token.among(
            "␣in ␣said id ␣w ell nd ish ated ␣used ␣say ␣put ked ␣did ved ␣can ible ␣sent ␣over"
            " ied ␣if ␣done ␣wor ␣taken ged ␣heard ought hed ried ␣brought ished ␣told ither"
            " iled ␣written ␣commanded ␣speak ified ␣spake oved ived nded osed ␣read ired ised"
            " ␣afraid ined ught"
        ),
        row=28,
    ),
    # after A/␣What/␣Goodbye and 45 more; two after ␣to/␣in/␣What and 45 more
    "L2N181_after_a_what_goodbye_and_45": gelu(
        -1.271,
        1.381 * previous.among(
            "A ␣What ␣Goodbye ␣time ␣big ␣friends the ␣knows ␣park ␣count ary ␣girl Shopping"
            " ␣dog W ␣garden ␣school ␣shop ␣closed Names ␣W ree ␣tomorrow ␣river ␣forest ␣bird"
            ' On ?" ites Then \u2423kitchen Thank ," \u2423market \u2423farm \u2423loud \u2423hill \u2423quiet \u2423sunny \u2423rainy'
            " ␣beach ␣windy ␣wet ␣Eur ␣bridge ␣mill ␣neither ␣cloudy"
        ),
        1.281 * two_back.among(
            "␣to ␣in ␣What ␣time ␣r ␣named ␣good ␣book ␣On This ␣king ␣Everyone ␣un ␣M Lily"
            " ␣Thursday Anna ␣Where ␣egg ␣Wednesday ␣behind One ␣When ness ␣People ␣sword ␣long"
            " ␣river ␣morning ␣bird On ␣bell ␣mus ␣afternoon Thank ␣eleven ark hed ines ␣plant"
            ' face Ruth " fore \u2423Jon \u2423umbrell Eve \u2423sou'
        ),
        1.214 * token.among(
            ". ␣was ␣as ␣said h as ␣Then ␣Hello ␣Goodbye ol ␣r ␣will ␣what ␣when ␣does ␣S ␣sp"
            ' \u2423P \u2423Where \u2423o ust \u2423comp \u2423When \u2423ab \u2423So \u2423let ." \u2423saith \u2423did \u2423E \u2423ac \u2423can hen \u2423if \u2423ob'
            " ␣asked ␣United ␣States ␣Egypt ␣eff ␣America ␣depart mb irst ␣Ch ␣jud ␣As ␣wat"
        ),
        0.3689 * word_start.among(
            "<|endoftext|> : ␣m ␣that ␣ex ␣shall ␣M ␣S ␣sp ␣o ␣Hello ␣Goodbye ␣pr ␣three ␣ab"
            " ␣fr ␣what ␣ob ␣count ␣F ␣ac ␣Israel ␣prod This ␣does ␣ind ␣Do ␣park ␣Where"
            " ␣Wednesday ␣then ␣When ␣Is ␣No ␣shop ␣Have ␣wr ␣Friday ␣det ␣Can ␣Moss ␣Bruno"
            " ␣travel per ␣read ␣As ␣dw ␣sou"
        ),
        row=29,
    ),
    # ent/as/est and 45 more; after ␣c/␣shall/␣He and 45 more
    "L2N185_ent_as_est_and_45_more_after": gelu(
        -0.9621,
        1.602 * token.among(
            "ent as est ␣found ate ig ort ect ag ct ist pt ress act ␣lost ␣rem ␣act uct ord"
            " ject ␣str gr ount art ens ␣plus ict vent ␣dist ␣elect ouse und cept ␣dr ult ␣mark"
            " cess ox embr orm ced ␣subst ason ␣meas ␣depart ␣dest ␣secret ident"
        ),
        1.226 * previous.among(
            "␣c ␣shall ␣He o ␣h ␣v ␣G ␣re ri ␣five ␣count ␣liked ␣con ag ␣pl ␣boy ␣seven ␣pro"
            " ␣tre ␣ab con ␣fr Numbers ign ␣cons ␣ran ␣str ␣sac ple ␣nine ␣Listen ␣rel ␣ag ␣much"
            " ␣att ␣shalt ␣par ␣trans ␣rec ␣conc eb ␣round ␣hor ␣depart ␣pe ␣hundred ␣ple ␣Jon"
        ),
        0.8538 * token.among(
            "e p ␣said ent is st um om ab ect ␣con ist pt ␣say ␣more ide act ␣eat ␣rem ␣ab ck"
            " uct ␣ran ore ␣str ub ount ␣plus ␣wall ict vent ␣dist und ␣dr istic ult ␣mark ox"
            " ␣subst ason ␣play ilt ash ␣meas ␣depart ␣dest ␣poss ␣secret"
        ),
        0.609 * token.among(
            '\u2423" ent est \u2423found ect ard ist pt br ress act ec \u2423rem \u2423act uct ord \u2423know ject \u2423str'
            " ost ount ric ␣Ol ␣plus ␣wall ict vent ␣dist und cept ␣dr fect istic ult ␣mark ope"
            " ox orm ced ␣subst ason ilt ␣meas ␣depart ␣dest ␣poss ␣secret ␣possess"
        ),
        row=30,
    ),
    # after ␣it/Q/␣you and 45 more; after Q/␣named/␣her and 45 more
    "L2N189_after_it_q_you_and_45_more": gelu(
        -1.238,
        1.322 * previous.among(
            "␣it Q ␣you ␣have ␣but ␣named ␣will ␣father ␣what ␣out ␣day ␣me ␣Oscar ␣night ␣live"
            " ␣been Shopping ␣When ␣ab out ␣Ruth ␣R ␣come ied ␣morning ␣Can ␣afternoon ␣land"
            " ␣asked ␣priest ␣ind ␣la ␣sunny ␣tired ␣rainy ␣warm bit ␣cond ␣evening ␣mouth"
            " ␣bread ␣lived ␣windy ␣Mart ␣spake ␣sing ␣cloudy ␣mer"
        ),
        1.14 * previous.among(
            "Q ␣named ␣her ␣what ␣me ␣Everyone ␣could ␣live ␣back ␣down ␣away ␣Tuesday ␣Monday"
            " Shopping ␣When ␣ab ␣looked ␣saw ␣sword ␣hand ␣morning ␣sad ␣afternoon ␣Why ␣asked"
            " ␣heard ␣voice ought ␣way ␣im ␣ind ␣sunny ␣hear ␣eyes ␣tired ␣Edith ␣rainy ␣Stella"
            " ␣warm ␣piec ␣Wh ␣hast ␣evening ␣windy ␣instr ␣Ab ␣afraid ␣cloudy"
        ),
        1.044 * token.among(
            ", : ; ␣p ␣m ␣d ␣came ␣Then ine ␣Jack ␣ex ␣what ␣knows ␣Vera age ␣Clara ␣eat iv ␣u"
            " con ␣shop ' ␣dark ␣can ␣cons ␣because ␣happy On ␣prov ␣wh ␣comm ␣land ␣cont ␣how `"
            " ␣thing ␣char ␣supp aven ␣trans ␣dep ␣subst ␣until ␣bu ␣af ␣Re ␣Tarvenia yl"
        ),
        0.2487 * word_start.among(
            ", : ␣C ␣Tom ␣Anna ␣came ␣ball ␣Ben ␣her ␣who ␣Leo Once ␣ob ␣F ␣Nora ␣sha ␣R ␣knows"
            " ␣eat ␣park ␣thy ␣green ␣thou ␣Mia ␣more ' ␣Ol ␣Marsh ␣sec ␣Have ␣supp ␣hand ␣Ruth"
            " ␣dep ␣Re ␣Friday ␣Ida ␣these ␣Moss ␣clean ␣July ␣hast ␣month ␣umbrella ␣Albert"
            " ␣mid ␣until ␣Tarvenia"
        ),
        row=31,
    ),
    # ␣the/␣a/␣The and 101 more; last capitalised ␣The/␣He/␣She and 48 more
    "L2N191_the_a_the_and_101_more_last": gelu(
        -1.205,
        1.323 * token.among(
            "␣the ␣a ␣The ␣an A ␣went ␣c ␣you ␣are ␣she ␣s ␣He ␣two i ␣What ␣upon ␣three ␣Yes"
            " Here ␣big ␣four ␣made ␣On ␣re ␣My ␣my ␣red ␣gr ␣blue ␣gave ␣Everyone ␣does z"
            " ␣count ␣Do ␣k The ␣yellow ␣white ␣green ␣Where ␣six ␣tr ␣needs ␣pink ␣When ␣tre"
            ' \u2423fl \u2423black \u2423saw \u2423te oc \u2423bl \u2423Have \u2423eight \u2423brown \u2423ran \u2423these ora \u2423U \u2423morning \u2423Z ?"'
            ' \u2423nine \u2423Can \u2423prod \u2423afternoon \u2423K \u2423opened \u2423Why \u2423Bruno \u2423much \u2423Mara \u2423Felix ," \u2423Greta'
            " ␣How oe iol gn ␣Y ␣Fr ␣wr ehold ␣Edith ␣Stella Where Do illed go ␣October van"
            " ␣colour ␣cre ␣Which Yes ␣Dario ␣Cora ␣Edda ␣bro ok ␣Jon ␣ke ara"
        ),
        1.205 * last_capitalised.among(
            "␣The ␣He ␣She ␣Tom Once ␣Anna ␣Lily ␣Now Opposites Here ␣Ben ␣Emma ␣Who ␣Sara ␣Leo"
            " ␣Max ␣Do It ␣There ␣Oscar ␣Finn ␣Karl ␣Everyone ␣Paul ␣Where ␣K ␣Ruth ␣Finch ␣Hugo"
            " ␣Hill There ␣Y ␣Ida ␣Ford ␣Fr ␣Wood Do ␣Frost Shopping ␣Lane ␣Reed ␣Moss ␣Eve ␣X"
            " ␣Olga ␣July ␣Ol ␣Lake ␣Pet ␣Rose ␣Mart"
        ),
        0.9615 * token.among(
            '\u2423that \u2423The a \u2423I u Q \u2423have \u2423b an "; o re \u2423Hello \u2423LORD \u2423some \u2423st \u2423three ia \u2423w Here'
            " ␣her ry Once ␣do ha ␣re This ␣My ␣your ␣my ␣A ro ␣me ␣red ␣blue ␣five ␣gave ␣we"
            " Nora ess The ␣yellow ␣M br fl ␣ten ␣old ␣seven ise ␣cl ␣tr ␣O ␣de ␣needs ␣buys ␣sm"
            " iv ␣tre ␣te ␣No ␣co te tr Numbers ␣People ␣sa ␣brown It hen ␣They ␣prophe gr ome"
            " ␣wor cl ␣Can ␣David ␣cr ␣opened ␣Bruno av ␣dr ␣clean iol gn ␣August ␣Fr ␣sk han Do"
            " ␣evening ␣Lars Pete ␣dev ␣Which ␣Jacob ␣Edda da ␣bro ␣gre ␣Jon ␣Judah ␣Jo iah"
        ),
        0.9048 * previous.among(
            "␣a : ␣I ␣at ␣you ␣have ␣had ␣there ␣they ␣Then ␣has ␣Goodbye ␣She ␣h ␣so ir"
            " ␣father Once ␣made ␣near the ␣friend ␣mother ␣C ␣under ␣L ro ou ␣gave ␣does ␣like"
            " ␣liked ␣B ␣Do The ␣sp ␣Clara ␣There ␣cl ␣behind ␣painted ␣needs ␣buys W ␣Is ␣took"
            " ␣books ␣li ␣saw ␣cold ␣H ␣bl ␣People ␣last ␣know ␣V ␣find ␣works ␣F ␣child It"
            ' \u2423lives \u2423They \u2423U \u2423job \u2423en \u2423Z \u2423lamp \u2423opposite \u2423boat \u2423opened \u2423Why \u2423del \u2423balls \u2423Pet ,"'
            " ␣car ␣X ␣wanted T ␣How ried B ␣Y ␣Fr ␣where ␣full sy There Where Do ␣Ir ␣belie erm"
            " ␣4 ␣fif ␣kn ␣3 So ␣word ␣Jon ␣Jo They ␣Christ"
        ),
        row=32,
    ),
    # ”/␣him/ly and 45 more; after a word beginning ␣is/␣be/␣are and 45 more
    "L2N206_him_ly_and_45_more_after_a": gelu(
        -0.9114,
        1.091 * token.among(
            '" \u2423him ly "; \u2423J \u2423small \u2423big \u2423red ated ted \u2423yellow \u2423fast \u2423well \u2423away ized ! \u2423thee'
            " ved ␣V ␣today ␣strong ␣short ␣hungry ied Sara ␣U ␣happy ␣sad ␣K ␣especially ally"
            " ged ␣baker ␣angry arrow ␣low ␣quiet ␣sunny ollow ␣tired ␣rainy ␣warm ␣Qu ␣together"
            " ␣slow ically nded ually"
        ),
        1.006 * previous_word.among(
            "␣is ␣be ␣are ␣named ␣seen ␣used ␣being ␣very ␣eat ␣behind ␣slept ␣li ␣pass ␣wor"
            " ␣cold ␣manner ␣learned ␣ran ␣hungry ␣follow ␣morning ␣about ␣happy ␣sad ␣afternoon"
            " ␣Ol ␣bre ␣travel ␣usually ␣angry ␣thr ␣bec ␣tired ␣la ␣dirty ␣April ␣dwell ␣ste"
            " ␣wet ␣hands ␣Albert ␣look ␣stand ␣fif ␣Ed ␣walk ␣flow Emma"
        ),
        0.9628 * previous.among(
            "␣is ed ␣were f ␣there ␣d ␣named ␣Do Lily ␣eat ␣behind Emma ␣slept ␣cold adverb"
            " ␣seen ␣manner ␣learned ␣F ␣hungry ora ␣morning ␣happy ␣sad ␣afternoon iver Ida"
            " ␣angry rad ␣tired ink ␣slow Olga ␣Albert den ␣tail ␣Mart ␣bet Ruth Yes ␣Ed ␣cle"
            " ␣bro ␣poss ␣walk ␣gl ␣happ"
        ),
        0.1931 * two_back.among("c ␣said ␣It ␣flag ␣Grey ␣am ␣much"),
        row=33,
    ),
    # ./␣of/? and 37 more; after ):/␣The/␣you and 37 more
    "L2N207_of_and_37_more_after_the_you": gelu(
        -1.333,
        1.654 * token.among(
            ". ␣of ? ␣it ␣f ␣at ␣there ␣It ␣came ␣has ␣ball ␣book ␣friend This ␣day ␣Who ␣city"
            " ␣does ␣cup ␣count ␣liked ␣Where ␣There ␣been ␣Hill ␣today It ␣thereof ␣ring ore"
            " ␣may ␣happy ␣basket ␣sad here ␣much ␣How ␣Today There Where"
        ),
        1.43 * previous.among(
            "): ␣The ␣you ␣capital ␣What ␣time ia ␣Yes ␣facts ␣flag ␣mother ␣knows ␣city ␣end"
            " ␣before ␣live ␣am ␣well ␣That ␣been ␣saying ␣Have ␣today oria ␣ha ␣things It ␣job"
            " via vania ␣Selmark ␣baker ␣behold wood ehold ria ␣October ␣judge ␣Which ␣Yolvia"
        ),
        1.376 * token.among(
            "␣in ␣was ␣that ␣it ␣you it ␣there ␣she ␣It ␣LORD ␣In ␣st ␣which ␣so ␣do ␣friend"
            " ␣knows ␣does ␣liked ␣new ␣There ␣egg ␣eat ␣light ␣saying ␣know ␣qu ␣things"
            " ␣tomorrow It ␣hath ␣come here ␣much ␣How ␣thing istic ␣where ␣might ␣evil"
        ),
        0.6026 * token.among(
            ". ␣to ␣he ␣it ␣f A ␣went on ␣there l is ␣It ␣came ␣has ␣time ol ow v ␣hat ␣four"
            " ␣made ␣friend ␣five ␣Everyone j ␣could ␣liked ␣There ␣Brook ␣map mark ␣works"
            " ␣child ␣can It ␣morning ␣land ␣cont ␣should ␣Rose"
        ),
        row=34,
    ),
    # ␣a; after ␣”/A/␣He and 37 more
    "L2N211_a_after_a_he_and_37_more": gelu(
        -1.497,
        3.974 * token.among("␣a"),
        1.472 * previous.among(
            '\u2423" A \u2423He \u2423came \u2423She \u2423Yes \u2423so \u2423made \u2423Who \u2423red \u2423could \u2423count \u2423liked \u2423Thursday \u2423There'
            " ␣Monday ␣saw ␣No ␣Saturday ␣find Digits ␣strong ␣Friday ␣long ␣happy ␣basket ␣Can"
            " ␣sad ␣Listen ␣twelve ␣key ␣July ␣November 8 ␣tired ␣mak ␣September Do Yes ␣Bel"
        ),
        1.323 * token.among(
            ", noun ␣The a A Q ␣she ␣see Here ␣friends Once ␣do ␣On ␣could ␣con ag ␣am em ␣ne"
            " One ␣ab Numbers ␣find ␣ha Sara ␣Listen to ␣tem ␣em ␣acc ␣la ␣inter very"
        ),
        0.4637 * token.among(
            "␣of ↵ ␣is ␣to ? ␣The a ␣I c A adjective Q m ␣ball ␣home ␣Yes ␣so ␣e ␣facts ␣see"
            " Here v ␣Now ␣my ␣S ␣Do ra ␣con ␣more Anna ␣no ␣ne ␣ab con ach ␣ha ␣Listen ␣asked"
            " ␣em ␣inter"
        ),
        row=35,
    ),
    # :/␣to/␣that and 45 more; after y/␣I/f and 45 more
    "L2N227_to_that_and_45_more_after_y": gelu(
        -1.41,
        1.837 * token.among(
            ": ␣to ␣that ␣it ␣I ␣shall ␣they ␣What ␣LORD os ␣which ␣will ␣who ou ␣could ␣ye"
            " ␣thou I ␣Ford ␣Hart ␣then ␣Black ␣today ␣can ␣also ho ␣may ␣Park ␣Frost ␣Lane"
            " ␣Lake hy T ␣shalt ␣should There ␣pol ␣might ␣therefore ief Yes fore ␣neither ␣now"
            " ␣would Therefore ␣wicked oice"
        ),
        1.217 * previous.among(
            "y ␣I f ␣them ␣shall ␣you verb le ␣one ␣will ␣when ␣man ␣me ␣Israel ver ␣Do ␣used"
            " ␣us W ␣saying ␣let ␣learned ␣thee ␣if ␣Th ␣may ␣because ␣prophe ough ␣wh He cept"
            " ita T ␣shalt oe ehold ␣should ␣Julia ␣those ␣until Th Now Y gan ␣would irc They"
        ),
        1.125 * previous.among(
            ": ␣that ␣he ␣as verb ␣him ␣they ␣LORD the ␣when ts ␣ye ␣Do ␣any ␣God ␣people one"
            " ␣men I ven ␣saying ␣let ' ␣if ␣Th ones ␣whom ␣wind ␣priest ␣shalt ␣Lord ␣eyes"
            " ␣Julia ht ␣until ␣Edda ␣order D ther ␣ey gan ␣would ␣afraid iqu ays ␣such greg"
            " ␣spirit"
        ),
        -0.7088 * word_start.among(
            "␣the ␣a ␣and ␣J ␣r ␣ex ␣ ␣B ␣dis ␣Anna ␣She ␣sh ␣Sam ␣three ␣father ␣new ␣friend"
            " ␣Who 's ␣like ␣any ␣Do ␣thy ␣live ␣down ␣no ␣organ ␣been ␣know ␣let ␣Qu ␣dr"
            " ␣looked ␣ang ␣did ! ␣long ␣job ␣give ␣taken ␣How ␣thing ␣sunny ␣April ␣world"
            " ␣proper ␣ke ␣dw"
        ),
        row=36,
    ),
    # ␣them/ion/ation and 44 more; two after ␣J/om/␣g and 45 more
    "L2N235_them_ion_ation_and_44_more": gelu(
        -0.8776,
        1.469 * token.among(
            "␣them ion ation ␣LORD ers ␣Israel ity ␣people ise ness ations ␣something ␣peace"
            " ␣thereof ␣hand ␣heaven ␣soul ites ents ones ␣earth ␣son ments ium self ␣water ures"
            " ology ines tle ␣Jerusalem ors han ains ␣States als ities ␣Egypt ␣sea ␣money au ces"
            " ps D ␣heart ␣air ␣Judah"
        ),
        1.298 * two_back.among(
            "␣J om ␣g ␣her ␣out ␣G ␣king j ib ␣M ␣P ␣D ␣sm ␣H ␣cut ␣children ␣sent ␣har ␣young"
            " ␣war ␣Fe ␣own ␣Am ␣wild ␣Br be eb J ime ␣Ar eh ␣turn har ␣ret az gy ␣Jer ␣Ch ␣Jon"
            " esh ␣As hil P ␣St ␣Mo ␣dw ␣Han ␣Mord"
        ),
        0.858 * previous.among(
            "i am ␣my ib ␣thy ist are ile ␣dark ote ␣prophe form ␣ag ␣mount ␣met ␣host ␣son ber"
            " oh ␣grou ew ␣cour ␣United ␣bat ␣Am rap ␣enem ␣wom ␣thine eh eb ␣arm ␣anim ␣Ed ␣Ar"
            " az vern ␣ey dom mon esh yl hil ␣Jo ␣Jud greg ␣Mo ames"
        ),
        0.8263 * token.among(
            "ation ␣LORD ers ␣Israel and ␣people ise ies ations ans ␣something ␣peace ah ␣part"
            " ions ␣thereof ␣heaven ␣soul ites ents ones ␣earth ments ium ␣ass self ␣water ures"
            " ology ines ␣Jerusalem ors ehold ␣States als ities ␣Egypt ␣sea ␣money au ces ps"
            " ages D ␣air ␣Judah ision era"
        ),
        row=37,
    ),
    # ␣were/␣shall/␣are and 45 more; in a word beginning ␣that/␣G/␣shall and 45 more
    "L2N242_were_shall_are_and_45_more": gelu(
        -0.9631,
        1.017 * token.among(
            "␣were ␣shall ␣are ␣have ␣had ␣they ␣has ot ␣will ␣g ␣do ␣gave ␣does ␣like ␣could"
            " ␣Do ␣having ␣sp ␣offer ␣make ␣looked ␣did ␣know ␣can ␣hath ␣may ␣K ␣Why ␣give"
            " ␣between ␣given ␣shalt read ith ␣brought ␣hast ␣should ␣might Yes ilt ek ␣det ves"
            " ␣bro ␣would ␣z ould ␣dw"
        ),
        0.9456 * word_start.among(
            "␣that ␣G ␣shall ␣have ␣had ␣M ␣has ␣de ␣pr ␣rep ␣W ␣book ␣flag 's ␣gave ␣could"
            " ␣prov ␣can ␣inv ␣then ␣cha ␣did ␣contain ␣hath ␣may ␣give ␣through ho ␣where ␣10"
            " ␣should ␣water ob ␣Jer ␣low ␣hast ␣might ␣bro ␣sound ␣shew ␣genus ␣est ␣would Anna"
            " ␣nam Emma ␣dw ␣Han"
        ),
        0.818 * previous.among(
            ", ␣that ␣it ␣have ␣there an ␣they as ␣which ␣Yes ␣facts ers Here ts ␣city ␣liked"
            " ␣M ␣men ␣seen ␣tomorrow It ␣hath ␣because ␣Listen ones ␣prov ␣flowers ␣whom ants"
            " ␣leaves ␣contain ␣inv ␣where ␣hast There ␣cities ␣div ield Yes els aves ␣shew"
            " ␣serv They ␣fathers acle ␣sou ␣Han"
        ),
        0.7384 * token.among(
            "␣shall ␣are ␣have ␣had ␣they ␣d ␣What as ␣has se ␣g ␣do ␣found ␣G ab ␣gave ␣could"
            " ␣Do ib ␣sp ␣offer ob ␣did ␣can ␣hath ␣may ␣heaven ␣K ␣give ␣between ␣whom ␣wave"
            " ␣shalt ␣brought ␣hast ␣should ␣might ert ilt ek ␣det ␣bro ␣would ␣z ␣ke ould ␣dw"
        ),
        row=38,
    ),
    # ␣in/␣unto/␣from and 45 more; after a word beginning ␣I/␣have/␣shall and 45 more
    "L2N245_in_unto_from_and_45_more": gelu(
        -0.6214,
        1.483 * token.among(
            "␣in ␣unto ␣from ␣In ␣Yes ␣see ␣made ␣under ␣gave ␣could ␣park ␣Do ide ound"
            " ␣painted ␣lost ␣took ␣Is ␣No Numbers ␣against ␣Have ␣cause ␣ran ␣set ␣Can ␣opened"
            " ␣give ict ged ought Colours ␣got ␣wanted ␣dr ␣forth ute ished ␣place ␣called Do"
            " illed ␣colour ␣judge ared ense ␣mill ␣fear"
        ),
        0.9245 * previous_word.among(
            "␣I ␣have ␣shall ␣they ␣came ␣What ␣will ␣out ␣box ␣we ␣off ␣liked ␣away ␣hath ␣may"
            " ␣lost ␣saw ␣told ␣also ␣Can ␣Why ␣given sh ␣return ␣cont ␣wr ␣should ␣August ␣ear"
            " ␣la ␣pray ␣lay There ␣play ␣January ␣call ␣depart ␣belie ␣speak ␣would ␣spake ␣mid"
            " go ␣walk A L He ␣dw"
        ),
        0.8516 * token.among(
            "␣from id ␣In ␣g ␣see ␣flag ve ␣me ␣gave ␣like ␣could ␣Do ess ␣painted ␣lost ue ␣Is"
            " ␣seen ␣No ␣Have ind ␣cause ied ␣river ␣en ␣set ␣Can ␣opened ame ade ␣through ␣Mona"
            " ␣wanted ␣quiet ␣number ␣Qu ␣called Do ␣colour ␣keep ␣judge ␣spake ␣toward ␣contr"
            " ␣shew ired ␣far icked"
        ),
        0.7361 * previous.among(
            "␣to ␣b ␣He ␣came ␣She ␣see ␣out ␣up ␣liked ␣k ␣down ␣lost ␣sm ␣saw ␣sl ␣put ␣bl"
            " ood pp ␣Can ␣Why ␣follow ought ␣got hed ried ␣build ␣la ␣brought ␣mak Today ␣rece"
            " There ␣evening ␣pray ␣call ␣caus ␣Which ␣spake oved ␣Bel semb ␣shew ␣read G L ␣ke"
            " umb"
        ),
        row=39,
    ),
    # ent/d/id and 45 more; after ␣be/␣f/␣t and 45 more
    "L2N247_ent_d_id_and_45_more_after": gelu(
        -1.043,
        1.514 * token.among(
            "ent d id ad ␣found nd ␣having ous od orn ound adverb ord ␣ent ind pp ond ped ␣done"
            " inn ␣taken ␣heard ade ld und ␣ind arn ␣cast ␣daught ␣mark ␣brought ope ␣lay ather"
            " ␣cond ␣dwell ␣cent ␣written ook ␣play aught ␣read gan uck wn ught ␣years ␣Mord"
        ),
        1.137 * previous.among(
            "␣be ␣f ␣t ␣all re ␣n ␣h ␣g ␣e ␣having ␣dis if ␣th ␣tr ␣sh ␣u ␣sl ␣fr tr ␣ha ␣being"
            " ␣sha ␣str sc ␣wor ␣su ␣col ␣y ␣pres ␣har sha ␣sto ␣bear oll gre ␣tw ␣conc ␣lack li"
            " ␣gre ␣Jer ␣sw ␣pe ␣hundred yl hil ␣gl irty"
        ),
        1.044 * token.among(
            "ing ent d id ad ␣found ast ul ␣end op ag em orn ound ff ob ␣ent ind pp ond ped"
            " ␣str ax inn ␣relating ␣taken ld ␣ind arn iet ␣cast ␣daught ␣process ␣brought ox"
            " ␣lay ␣own ␣cond ␣dwell iled ␣cent ␣written aught ok wn ␣oppos ught ␣Mord"
        ),
        0.7751 * token.among(
            "e ␣as le ent d o re as ␣one ␣J nd ib od ␣ab her ␣sl ree ind pp ond ␣because ␣job"
            ' ount ?" inn \u2423set \u2423Can ade ld ier \u2423daught \u2423sit \u2423number sha \u2423lay \u2423own \u2423cond oun'
            " ement ␣cent ␣wet ner aught wn ␣oppos ught ␣years ␣Mord"
        ),
        row=40,
    ),
    # ./?/ia and 17 more; after ,/:/␣unto and 37 more
    "L2N255_ia_and_17_more_after_unto": gelu(
        -1.199,
        2.11 * token.among(
            ". ? ia ␣Who ␣knows ␣Everyone ␣Tuesday ␣Monday ␣Sunday ␣saying ␣Friday ␣nine ␣July"
            " ␣May ␣August ␣November 8 ␣March ␣January 6"
        ),
        1.075 * previous.among(
            ", : ␣unto A ␣them ␣said ␣him h ␣two ␣Anna ␣What ␣In ␣J ␣Leo ␣four ␣On ␣Israel"
            " ␣five ␣well ␣That ␣after One ␣pass ␣1 ␣saying ␣H ␣eight ␣today ␣F ␣2 ␣twelve"
            " ␣David ␣Pete ␣answered ␣December ehold ␣Am ␣Moses ␣according ␣Cora"
        ),
        1.035 * token.among(
            '. <|endoftext|> " \u2423with h m - \u2423they \u2423has \u2423Hello \u2423Goodbye \u2423n ol \u2423h Here \u2423four This'
            " ␣C ␣day ␣Emma ␣Nora ␣night ␣Where ␣seven ␣th Shopping ␣El ␣H ␣Hart ! ␣brown vania"
            " orland ␣wh wood ␣August B ␣Wh ␣Yolvia ania"
        ),
        1.029 * token.among(
            'h \u2423h Here This \u2423B \u2423green \u2423six \u2423th \u2423Wednesday Shopping \u2423D \u2423Marsh \u2423cold \u2423El ." \u2423Hill'
            " ␣E ord ␣Saturday oria It ho ora ␣Th ␣happy On via ␣Wood ␣Selmark ␣col ␣Lane onia"
            " wood arl ury ␣September Where eh 4 ␣afraid"
        ),
        row=41,
    ),
    # s/␣them/␣you and 45 more; after a word beginning ␣of/␣and/␣to and 45 more
    "L2N264_s_them_you_and_45_more_after": gelu(
        -0.9954,
        1.217 * token.among(
            "s ␣them ␣you os ␣Israel ␣God ␣pass ations ah ions ␣heaven ars ites ␣David ents"
            " ones ␣flesh ␣leaves ␣food ␣water ␣Jerusalem ors ters ␣ever ham S als ives ities"
            " ins ␣Moses ␣Egypt ␣Jacob Yes ␣money ␣America ics au ages ils ␣death oses ␣Judah"
            " esh alia ␣Christ ␣gold oney"
        ),
        1.098 * previous_word.among(
            "␣of ␣and ␣to ␣in ␣for ␣with ␣unto ␣at ␣all ␣your ␣their ␣my ␣before ␣used ␣sm"
            " ␣than ␣sl ␣pass ␣against ␣over ␣su ␣told ␣between ␣ob ␣many ␣mount ␣character"
            " ␣contain ␣own ␣themselves ␣resp ␣among ␣called ␣United ␣beg ␣toward ␣belie ␣sy"
            " ␣North ␣Jud ␣sal ␣cor ␣possess ␣Christ ␣nam han ␣Mo So"
        ),
        0.9471 * previous.among(
            "u z ib od led ond ric ug ␣col hat ific ph oh ink ham ock ␣Am ␣belie ␣Eur ␣wom eh"
            " eb ru ek ␣goat ␣Ed ␣Ar ␣sil az ened acter dom itc ␣fa ␣mil sel iven ␣As hil ev ␣Jo"
            " ␣possess ught aker ara ␣Mo ␣Han ␣Mord"
        ),
        0.67 * token.among(
            "␣him ␣God ations ␣peace ah ions ars ites ents ones ␣flesh ␣leaves ␣food ␣water"
            " ␣Jerusalem ors ␣ever ham ␣States S als ives ities ins ␣Moses ␣Egypt ␣sin Yes"
            " ␣money ␣America ics au oth ps ages aria dom ils ␣death ience oses ␣Judah esh alia"
            " iah ␣Christ ␣gold oney"
        ),
        row=42,
    ),
    # ␣a/␣he/a and 45 more; after ␣(/):/␣in and 45 more
    "L2N269_a_he_a_and_45_more_after_in": gelu(
        -1.834,
        1.586 * token.among(
            "␣a ␣he a ␣be ␣an or ␣were ␣are ␣she is ␣d as ␣one ␣has ␣some ␣v ir ␣her the he"
            " This ␣when ␣we ␣this ␣been ␣make oc ␣hath ost ␣another ␣heaven ␣en ␣left ␣car He"
            " we ␣har She of ield ␣thine be she ␣order ␣Ab iqu greg ara"
        ),
        1.461 * previous.among(
            '\u2423( ): \u2423in \u2423" \u2423that \u2423with And \u2423from ) \u2423which \u2423into \u2423who he This \u2423when j \u2423like'
            " ␣Where W ␣ab ␣H ␣saith uth ␣ha ␣can But ␣And ␣if ␣these ho ex H ␣elect ␣only"
            " especially ␣sec ␣dr of ilda she ␣toward E ime ␣pri vern N ␣Jon ause"
        ),
        0.8638 * previous.among(
            '\u2423of \u2423( ; \u2423" u f \u2423at \u2423there m h \u2423by \u2423from \u2423but ot ) \u2423which ine \u2423having \u2423God uth'
            " ␣things ␣And hen ␣these inn H to ␣between eren ade ␣through especially ␣sec ␣thing"
            " ith ␣min ␣kingdom uring ␣days she E ime ech ␣woman ␣Jo ␣Christ ␣Mo ␣num"
        ),
        0.7969 * token.among(
            "␣a ␣is ␣had le is ␣Anna as ␣one ␣has ␣some om ␣r ␣v ur ir the This ␣Nora ou ul"
            " ␣their ip ib ␣tre her ␣E ␣every ␣hath ho ost ␣another ric ␣its ␣left H ␣mar ade"
            " ␣car hy ␣got ␣bas ␣war She be she ␣af ␣Sel"
        ),
        row=43,
    ),
    # in a sentence beginning And/Q/␣Then and 45 more; ␣was/␣it/␣were and 45 more
    "L2N271_in_a_sentence_beginning_and": gelu(
        -1.284,
        1.137 * sentence_start.among(
            "And Q ␣Then ␣Everyone ␣My But W For Then ␣When I ␣And It The So He J ␣but ␣They"
            " Now There They she ␣for Y ve ␣thou ␣B G She N ␣when ␣so ␣ye ␣because ␣S ␣A ␣b F K"
            " ␣J ␣all ␣am ␣St ␣then ␣therefore Do ␣dwell"
        ),
        0.9537 * token.among(
            "␣was ␣it ␣were ␣went ␣shall ␣are ␣there ␣came ␣so ␣g ry ␣out ri eth ␣boy ␣cl ␣been"
            " ␣offer ␣did ered ood ␣works ␣hath ied ␣lives ␣done ␣sac ␣may ␣fire ␣house ␣set"
            " ␣prov ␣cont ␣art ␣drink hed ␣shalt ␣sit ␣lay pr ␣lived ␣dwell ␣written erm ␣spake"
            " ilt ␣sat oice"
        ),
        0.8786 * token.among(
            "␣is ␣in ␣was ␣were ␣shall l ␣came st ur ␣so ␣into ␣man ␣un ␣Do eth ␣boy ␣am ␣br"
            " ␣down ust ␣offer ␣school ␣did ered ree cy ␣prophe ␣may ␣fire ␣house ␣prov oy ␣art"
            " ␣field ␣shalt ␣ear ␣war ␣lay pr ␣without ␣lived ␣dwell erm ␣spake ␣sat ␣walk oice"
            " acle"
        ),
        0.3478 * word_start.among(
            "␣is ␣was ␣it ␣I ␣w ␣were ␣there ␣she ␣se ␣we ␣ab ␣ha ␣cap ␣tem ␣prov ␣down ␣great"
            " ␣can ␣light ␣reg ␣host ␣did ␣la ␣hand ␣wr ␣works ␣daught ␣sit ␣set ␣hold ␣nor"
            " ␣fire ␣cour ␣field ␣alt ␣sat ␣gre ␣hast ␣Ab ␣stand ␣dwell ␣Stella ␣hands ␣kingdom"
            " ␣mid ␣tom res ␣rest"
        ),
        row=44,
    ),
    # possessives (␣an/␣thine/␣mine); ./”/␣an and 37 more
    "L2N284_possessives_an_thine_mine_an": gelu(
        -1.964,
        4.881 * token.among("␣an ␣thine ␣mine"),
        1.337 * token.among(
            '. " \u2423an \u2423his \u2423at n verb \u2423from an i ine \u2423 am \u2423ex \u2423A \'s x ve \u2423gave j \u2423u ren \u2423app ile'
            " ord ␣can Finn ␣cr ␣disc ␣Mara ␣tem ␣ang ␣Lord ␣prin sy ␣alt ␣sy oly ␣mid ␣whe"
        ),
        1.231 * token.among("␣an verb ␣ ␣ex ␣u ␣can ␣Mara ␣ang ␣Lord ␣prin"),
        0.9334 * previous.among(
            "␣an ␣by ␣upon ␣Then ␣In ␣home ␣J ␣friends ␣re ␣A ␣king ␣before ␣could ra I ␣u ␣pro"
            " ␣Is ␣ad ␣put ␣H ␣Hill ␣dark oria ␣can cy vania ␣painter ␣Selmark ␣baker wood For"
            ' ," \u2423car \u2423Fe \u2423judge \u2423det \u2423Yolvia \u2423Ab \u2423As'
        ),
        row=45,
    ),
    # after ␣that/And/␣which and 45 more; ./␣the/␣The and 45 more
    "L2N285_after_that_and_which_and_45": gelu(
        -1.355,
        1.333 * previous.among(
            "␣that And ␣which ␣friends ␣near This ␣when ␣park Shopping ␣lost W One ␣pass ␣saw"
            " ␣garden ␣school ␣shop But ␣And ␣river ␣forest ␣morning ␣because ␣afternoon ␣opened"
            " Then ␣behold ␣kitchen For ␣market ␣farm ␣how ␣loud ehold ␣rainy ␣evening ␣bread"
            " ␣beach ␣wet ␣days Yes Now ␣bridge fore So ␣mill Therefore ␣year"
        ),
        1.282 * token.among(
            '. \u2423the \u2423The And \u2423He \u2423l \u2423r \u2423ex the \u2423G This \u2423C \u2423L The \u2423o W \u2423El ." \u2423H But \u2423And It \u2423Th'
            " ␣because ␣afternoon ␣disc ␣wh Then ␣im For ␣spec ␣cur ␣par B ␣month Th ␣days Now Y"
            " fore So G L Therefore ev ␣years ␣year ␣est"
        ),
        0.9274 * text_start.among(
            "Once One On It And ␣of There ␣and ep A I L Then Now so self ob ble go B F J N R U"
            " ce est av The han For ner land ile But He Where ␣neither ny vent cle ham Finn"
            " ␣mount eb read So They"
        ),
        -0.6004 * word_start.among(
            "␣in ␣f ␣m ␣he ␣s ␣was ␣b ␣n ␣it ␣I ␣e ␣con ␣He ␣Tom ␣they ␣In ␣She ␣tr ␣co ␣her"
            " ␣app ␣made ␣fe ␣My ␣am re ␣ye ␣this ␣exp ␣God ␣Th ␣kite ␣seven ␣ser ␣Y One ␣sy"
            " ␣bas ␣works ␣if ␣these ␣David ␣Wood ␣full ␣Galdovar ro And ␣year"
        ),
        row=46,
    ),
    # after ig/␣se/op and 45 more; er/adjective/verb and 45 more
    "L2N291_after_ig_se_op_and_45_more": gelu(
        -0.6044,
        1.313 * previous.among(
            "ig ␣se op od ␣al ec ␣pro ␣li ␣app ␣saying ␣saith ␣ent ␣ha ␣des ␣ser ater ␣tem"
            " ility ␣op ␣ind ␣reg ␣y ␣acc ␣bas istic ␣sit ␣bel ␣med ␣resp O ced oun ␣lived ␣stud"
            " ␣cent med ␣ele E ␣pri ording ␣serv ␣sal ␣appe ␣trib ␣happ irit ␣mer ␣lit"
        ),
        1.311 * token.among(
            "er adjective verb ␣d ation ␣ex ment ction ␣de ong ␣form per ign ition ␣person ␣str"
            " tern ount ␣en form ␣dist ␣character ination ␣elect ␣someone arn ber ␣mark ␣chair"
            " ␣gener orm bit ␣equ ␣system ht ␣cre ␣subst ason ␣ste ␣perform ␣anim par ␣position"
            " atur ␣sign ision ␣est greg"
        ),
        0.6646 * token.among(
            "verb d ion ation k v ␣ex ␣con ction ice ␣de ␣form per ord ered ign ition gr ␣en"
            " ␣work form ␣dist av ␣character ination ␣elect ␣someone arn ber ␣mark de ␣gener orm"
            " ␣equ ␣system alk ␣subst ason ␣ste ␣perform ␣anim ner par ␣position atur ␣sign ␣est"
            " greg"
        ),
        0.4652 * token.among(
            "u verb d ion ation v ␣ex ction ice ␣de ␣act ␣form per ign ␣str Days ␣en ␣work form"
            " ␣dist av ␣character ination ␣elect ␣someone ber ␣mark de ␣gener orm ␣equ ␣system"
            " ger alk ␣subst ason ␣ste ␣perform ␣anim ner par ␣position atur isten ␣sign ␣est"
            " greg ("
        ),
        row=47,
    ),
    # in a sentence beginning ␣”/And/A and 45 more; ␣the/␣a/␣that and 45 more
    "L2N295_in_a_sentence_beginning_and": gelu(
        -0.8485,
        0.9737 * sentence_start.among(
            '\u2423" And A But W Then I \u2423And The B So He \u2423That \u2423So J Now S Th M Therefore Where Y L'
            " ␣Jesus ␣B O She N ␣which ␣so ␣H ␣E ␣Th ␣A ␣Am ␣saith ( V Z ␣f ␣O ␣she ␣app ␣even"
            " of ␣bring ␣mount ␣As"
        ),
        0.9264 * token.among(
            "␣the ␣a ␣that ␣which the ␣man 's ␣this The ise ␣no te ␣And ␣hand ale ite ␣another"
            " ␣house Then ␣voice ␣son ␣sle ␣ang ments ␣priest He ␣blood ␣law tle ne ␣young She"
            " ␣own ␣together ␣therefore ␣enem ␣evil ␣arm she So itude ␣heart ␣ey ␣righteous"
            " ␣servant ␣wicked ␣spirit ␣Saul"
        ),
        0.5779 * token.among(
            "␣and ␣had ine ␣man ␣this ␣God The one ous ise ight te ␣hand ale ␣another ␣house"
            " ful ric ones Then ␣son ␣ang less He ␣blood ␣answered ward ane ␣law oe tle ne"
            " ␣young She ico ␣enem ␣alt ␣arm she So itude ␣heart ␣ey ␣righteous ison ised"
            " ␣wicked ␣Saul"
        ),
        -0.2901 * text_second.among(
            ": ␣upon ␣are ␣was ␣afternoon ing al m as is y et ␣morning e ac tr ␣Israel id ra"
            " ers art ight ␣Friday oc ub ake und od ens ix ha ul ␣I ␣that ere pp ␣shall ook ant"
            " ␣ye ␣hath uc rost ␣give ␣these ␣Judah ␣those ␣Saul"
        ),
        row=48,
    ),
    # after A/Q/␣home and 45 more; And/␣are/␣s and 45 more
    "L2N298_after_a_q_home_and_45_more": gelu(
        -0.9739,
        1.275 * previous.among(
            "A Q ␣home ␣st ␣Yes ␣father This ␣My ␣mother ␣knows ␣this ␣Do ␣any ␣Where ␣girl old"
            " ily ␣part ␣ac ␣sons ␣these ␣job gr ␣int ␣horse ␣disc ␣twelve ater Then ␣son"
            " ␣behold ␣name ung ␣same ehold ␣grou ␣ve S ␣February Th ␣wom ␣Which ␣anim atur"
            " acter ␣ey ␣tra ␣year"
        ),
        1.087 * token.among(
            "And ␣are ␣s ␣Then us ␣what ␣friend ell ial ␣does ual ␣imp ond ␣sons ␣exp Then"
            " ␣flowers ␣col ␣host ade ants ium ␣priest ␣leaves ␣ass ␣body ons ology ␣process"
            " ␣res ters ␣plant ␣United ␣priests ins ␣genus ics els ech So ␣hundred bs ease"
            " umbers ␣state alia ␣years ␣fathers"
        ),
        0.786 * token.among(
            "␣of ␣was And ␣s ␣Then ␣what ␣friend ␣does ual ␣And ond ase ␣sons ␣exp Then"
            " ␣flowers ␣col ␣host ade ants ium ␣priest ␣leaves ␣ass ␣body ons ology ␣process"
            " ␣res ters ␣plant ␣system ␣United ␣priests ins ␣genus ics els ech irst bs ease"
            " umbers ␣state ␣servant alia ␣years ␣fathers"
        ),
        0.7611 * previous.among(
            "al ␣c ␣st ␣which am ␣father This ␣My ell ␣mother x ␣knows ␣this ␣any ␣ten ␣girl"
            " ␣ac ␣job gr ric ␣2 ␣twelve Then ium ␣name ␣dr istic ber ult ␣grou amm ␣chief Th"
            " ␣ele eh ␣according ␣side eb ically ␣anim ␣whose ital ␣pe ease ␣tra ␣years era ␣Mo"
        ),
        row=49,
    ),
    # ␣”/?/al and 45 more; ?/␣them/␣him and 45 more
    "L2N305_al_and_45_more_them_him_and": gelu(
        -1.319,
        1.354 * token.among(
            '\u2423" ? al \u2423Hello \u2423see \u2423friend Ben \u2423mother \u2423me \u2423knows \u2423does \u2423any if \u2423than ! ind \u2423know'
            " ud ious ␣child ␣person But ␣being ␣tomorrow ␣hand ␣Th ␣because ␣job ␣en ␣work ater"
            " ␣10 For ␣art ␣how oe ehold ␣should ␣wife gre ␣stand ␣beg ␣Cora ␣North M ␣would"
            " ember stand"
        ),
        1.214 * token.among(
            "? ␣them ␣him ␣Hello ␣but ␣see ␣friend ␣mother ter ␣me ␣knows ␣does I ! ␣thee ␣know"
            " ␣child ␣can ␣person But ␣tomorrow ␣lives ␣Th ␣because ␣job ␣en ␣work ater ␣dist"
            " ␣flesh For und ␣art ␣someone ␣spec ␣how ␣yet ␣should ␣wife ␣stand ␣belie ␣would"
            " ␣woman ␣walk ember ␣Christ ␣glory stand"
        ),
        1.03 * previous.among(
            "␣unto ␣said ␣m ␣but ␣father ␣mother ␣man ␣me ␣knows ␣Everyone ␣we ␣God ␣us ␣saying"
            " ␣today ␣things ␣Jesus ␣qu ␣done ␣soul inn ␣much ␣again ␣face ␣flesh ␣answered"
            " ␣Lord ␣ever ␣wife ␣belie ␣wom ␣according ␣sin ␣lack G dom ␣Ch ␣would ␣mid ␣appe"
            " ␣dead ember ␣Christ irit ␣glory ␣answ stand ␣spirit"
        ),
        0.7332 * token.among(
            "? ␣them ␣Hello ␣r ␣friend Ben ter ␣knows ␣does ␣night ␣live are ence I ␣than ␣pr"
            " ␣manner ␣Hart ! ␣thee ␣know ␣find ␣child ␣things ␣tomorrow ␣also ␣lives ␣en ␣ser"
            " ␣through ␣themselves und ␣art ␣ind ␣spec ␣how ehold ␣called imes ␣himself Th ␣days"
            " ␣Cora ␣money ␣brethren ␣Christ ␣glory iend"
        ),
        row=50,
    ),
    # ␣went/␣m/␣came and 25 more; m/␣m/␣b and 37 more
    "L2N306_went_m_came_and_25_more_m_m": gelu(
        -1.631,
        2.178 * token.among(
            "␣went ␣m ␣came ␣J ␣l ␣re ␣se em ␣j act ␣cl ␣rem ␣sm ␣te ␣pr ␣imp ␣R ject ␣int cl"
            " ␣sad ␣com ␣host ␣ch pr oll ␣Har ␣gl"
        ),
        1.491 * token.among(
            "m ␣m ␣b ␣capital ␣home ␣l ␣will ␣ex ␣L j ␣B ess ␣am ction ␣go ␣rem ␣sm ␣pass ␣ab"
            " ␣looked ␣te ␣rep ␣peace ␣pr ␣bl ␣come Months ␣att ␣return ␣em ␣organ ␣shalt pr"
            " Pete ␣evil ␣turn So ␣depart ␣word ␣est"
        ),
        1.033 * token.among(
            ". : ␣was b ␣f ␣shall ␣said ␣m ␣two ␣time ␣J ␣l ␣good ␣so Tom ␣friends ␣friend ast"
            " ␣city ␣before ␣count ard ␣M ct ec ight Shopping ␣rem ␣ad ␣E Sam ␣qu It Digits"
            " ␣hand ␣exp ble Opposites ehold mb"
        ),
        0.7991 * previous.among(
            "␣it ␣f ␣went ␣at verb ␣they w ␣has ␣J ␣will ␣see ␣her ␣flag ␣under ␣park ␣M ␣thou"
            ' \u2423go \u2423slept W \u2423pro \u2423garden \u2423fr \u2423H \u2423bl \u2423comes \u2423may \u2423fire On Months Then \u2423return ,"'
            " ␣answered ␣thine ␣Moses ␣depart Therefore ␣Ab ␣afraid"
        ),
        row=51,
    ),
    # after Q/Shopping/Names and 1 more; :/␣unto/␣Then and 9 more
    "L2N314_after_q_shopping_names_and_1": gelu(
        -1.716,
        2.355 * previous.among("Q Shopping Names ␣Eur"),
        2.05 * token.among(": ␣unto ␣Then ␣some ␣what ␣co Names tern ␣inter ␣Eur outh ␣North"),
        1.969 * token.among(
            "␣and ␣to ␣p ␣s ␣What ␣Then ␣In et ine ain v ␣what ut ␣C ial ␣A ter ␣se ␣S ␣Do ␣any"
            " ␣con ␣That ␣co ase ␣pre ␣may ␣Z Months ␣plus ␣comm ␣between av ␣among ult ␣fam"
            " ␣inter ␣Am ␣America ␣North"
        ),
        1.531 * previous.among(
            "c Q n ␣are ␣m ␣Anna ␣e Tom ␣On ␣C ␣Nora ␣Do Nora ␣used Lily Anna ␣Wednesday Emma"
            " ␣Sunday ren ␣W Sam Digits Sara Jack tern ␣afternoon Ida eren Max ␣Pete ␣Eve Oscar"
            " Clara ope Vera Mia Pete Eve ␣num"
        ),
        row=52,
    ),
    # ␣What/est/␣count and 45 more; after ␣said/verb/␣having and 45 more
    "L2N319_what_est_count_and_45_more": gelu(
        -0.4601,
        1.307 * token.among(
            "␣What est ␣count act ␣slept ach ␣let ␣No ␣rep ␣learned ␣T ␣Have ere ␣sent ␣even"
            " ␣may ␣int ␣com art rib ict ␣cont ␣given ␣elect ␣first ␣shalt ␣cast oint inal ␣fam"
            " Do ger ret ␣sur ␣judge ␣according ␣Which ␣det ␣ret ania ␣depart ␣dest ␣far ease"
            " ␣oppos ␣est ␣learn ertain"
        ),
        1.167 * previous.among(
            "␣said verb ␣having ␣thou ␣There ␣ne ␣El ␣fr ␣app ␣saying ␣rep res ␣saith ␣ent"
            " ␣today ␣R ␣ph ␣dire tain ␣int ␣relating ex ␣com ␣exp ␣comm ility ␣pres ␣inv com ne"
            " ␣told ␣med ␣dep ␣rec med ␣Moses ␣conc ␣contr ␣det ␣lack ␣cle ␣depart ␣gre esp"
            " ording irc ␣secret ␣happ"
        ),
        0.9162 * word_start.among(
            "␣unto ␣shall ␣What ␣rep ␣app ␣int ␣count ␣under ␣could ␣comm ␣com ␣elect ␣inv"
            " ␣slept ␣make ␣No ␣did ␣learned ␣med ␣Have ␣fam ␣rec ␣even ␣may ␣det ␣relating"
            " ␣conc ␣dest ␣first ␣def ␣given ␣cle ␣shalt ␣gre ␣lack ␣depart com ␣judge"
            " ␣according ␣Which ind ␣est ␣far ␣oppos ␣happ ␣eng ␣learn ␣Sel"
        ),
        -0.4001 * two_back.among(
            "␣I Q ␣t ent ␣In am ␣count ␣k ␣green Anna ␣after ␣per ␣app ␣Hill ␣hand ora ␣int"
            ' \u2423Can \u2423horse \u2423opened \u2423son ," ried Oscar Clara iled \u2423according \u2423instr'
        ),
        row=53,
    ),
    # ␣be/␣said/␣not and 45 more; in a text beginning And/,/␣of and 45 more
    "L2N321_be_said_not_and_45_more_in_a": gelu(
        -1.324,
        1.152 * token.among(
            "␣be ␣said ␣not ␣you ␣him ␣m ␣will ␣father ␣ex ␣out ␣me ␣Israel ␣up ␣king ␣B ␣Paul"
            " ␣am ␣go ␣rem ␣men ␣ab ␣tre ␣children ␣rep ␣peace amp ␣can hen ␣hand ␣pre ␣Th ␣cap"
            " ␣basket ones ␣land ␣att ␣voice ␣return ␣again ␣forth ␣sit ␣cond ␣sin ␣arm ␣turn"
            " ␣depart ␣glory ␣Saul"
        ),
        1.022 * text_start.among(
            "And , ␣of . Days A G I L Then Now arch ( B C D H M N O P R S T W Y ere est Th The"
            " 's van ther For But Mia He ␣water Where ␣neither ␣mount Do read So She nded They"
            " Therefore"
        ),
        0.9061 * previous.among(
            "␣them ␣his ␣you ␣him ␣all ␣l ␣her ␣what ␣your ␣me ␣their ␣ye ␣Do ␣thy ␣great"
            " ␣other ␣take ␣fl ␣thee ␣ent ␣F ␣every ␣sent ␣prophe ␣com ␣return ␣ang ␣among ark"
            " ␣answered ␣our ␣many ␣cast ␣daught ␣sit ␣hear ␣keep ␣enem igh ␣thine ␣speak ␣turn"
            " ␣sil ␣depart ␣spe ␣trib ␣Jud stand"
        ),
        0.781 * token.among(
            "␣or ␣that ␣you ␣m an ol ␣father ␣when ␣se ␣king ␣God ␣Paul ␣am ␣tr ␣go ␣slept ␣rem"
            " ␣men ep ␣children ans ␣peace ␣saith ␣can me hen ␣hand ␣att ␣voice ␣return ␣again"
            " oy ␣face ons ␣Lord ␣forth ␣chair ␣power ␣piec ␣ste ␣Ed ␣depart ened ␣mid ␣gl"
            " ␣years ␣Christ ␣Saul"
        ),
        row=54,
    ),
    # after ␣that/ion/␣which and 45 more; ing/ed/”; and 45 more
    "L2N325_after_that_ion_which_and_45": gelu(
        -1.339,
        1.23 * previous.among(
            "␣that ion ␣which ow he ou ak ␣thou ␣go uc ␣form ack pp ␣Jesus ␣hath ␣sac here"
            " ␣burn ␣sle ␣hold ull ␣cur ␣thr ane ␣cast ␣la ␣mak ␣rece ␣fall ␣resemb ␣lay ink"
            " ␣hast ␣keep ␣bec ␣play ␣Moses she ␣perform ␣kn ␣turn ␣bro raw ␣mid ␣ke ␣flow ␣rain"
            " ␣tak"
        ),
        1.187 * token.among(
            'ing ed "; st \u2423made ated \u2423gave ted pt eth red \u2423took led \' ked \u2423cut ered \u2423works'
            " ␣being ␣sent ped ␣hath ied ␣taken ged ␣heard ought especially ␣answered hed ried"
            " ␣cast ␣brought ␣hast ␣called illed anted ared ␣commanded ched ␣spake oved ived"
            " nded osed aught ened icked"
        ),
        0.7978 * token.among(
            "ing ed ␣made ted eth ␣took led ' ked ating oc ␣cut ered ved ood ␣works ␣being ␣des"
            " ped ␣hath ied ling ting ␣taken ged ␣heard ought ␣art ␣answered hed ␣shalt ried"
            " ␣brought ␣called illed anted ared ␣commanded ched ␣spake oved ived nded osed aught"
            " ened ken icked"
        ),
        0.4991 * token.among(
            "ed d re ␣made the ␣we ␣count ted eth ␣took ' ked ␣cut ered ved ␣works ␣being ␣And"
            " ped ting ␣taken ged ␣heard ought ons ␣answered hed ␣shalt ried ␣called anted ared"
            " ␣commanded ched ␣wom ␣spake ␣mat oved ived nded osed aught ␣ben ened esp ␣cand"
            " ␣Christ icked"
        ),
        row=55,
    ),
    # ␣was/␣be/␣were and 45 more; after ␣that/␣with/␣there and 44 more
    "L2N338_was_be_were_and_45_more": gelu(
        -1.252,
        1.491 * token.among(
            "␣was ␣be ␣were ␣t ␣d ␣st ␣g ␣On ␣L j ␣having ␣people ␣say ␣j ␣great ␣rem ␣sm ␣took"
            " ␣fl ␣sl ␣fr ␣app ␣saying ␣put ␣rep ␣cut ign ␣imp ␣hath ␣pre On ␣del Max ␣cont ␣car"
            " ␣wanted ␣many ␣cast ␣sit ␣hast be ␣spake ␣instr ␣turn ense ␣depart ␣spe ined"
        ),
        1.056 * previous.among(
            "␣that ␣with ␣there ␣b ␣by ␣which ␣re ␣having ␣de ␣When ␣took ␣take ␣app ␣put ␣ent"
            " It ␣hath ␣come ␣long ␣because Days Then ␣cont He ␣how ␣Today ␣cast ␣drink ␣wr ␣la"
            " ␣full ␣mak Today ␣lay ␣hast There oot ␣without ␣ste ␣bec ␣mult So ␣stren ␣depart"
            " They ␣swe ␣Saul"
        ),
        0.677 * token.among(
            "b ␣were ␣his g ␣they ␣d ␣st ␣g ␣found ␣L ␣j ␣sm ␣N ␣sl ␣fr ␣app ␣put ␣rep ␣cut ␣bl"
            " ␣imp ␣hath ␣en ␣Why bl ␣del ␣stone ma ought ␣em ␣cont ␣wanted ␣sub ␣sit ␣inc ␣hast"
            " ret anted ␣thine ␣spake ␣mat ␣instr ␣usually ␣depart ␣read ␣far ␣tak ␣est"
        ),
        0.5657 * token.among(
            "al b ␣were ␣his i ␣d ␣st ␣g ␣L ␣having ␣j ␣sm ␣N ␣sl ␣fr ␣app ␣rep ␣cut ped ␣hath"
            " ax ␣Why bl ␣del ␣stone ought ␣cont ␣wanted ␣sub ␣sit B cess ␣lay ␣hast ␣cond ␣tab"
            " anted ␣sound ␣spake ␣mat ␣instr ␣usually ␣read ␣cand ␣far They ␣tom ␣est"
        ),
        row=56,
    ),
    # after al/␣came/␣In and 31 more; ):/␣to/␣was and 45 more
    "L2N341_after_al_came_in_and_31_more": gelu(
        -1.075,
        1.41 * previous.among(
            "al ␣came ␣In ia ro ␣liked ␣off our pe ␣So adverb ␣manner Numbers Digits ␣ran ␣wor"
            " cl ␣prov ␣much ␣eleven ␣occ ␣thing ␣cast ␣inv ␣Fe ␣equ ␣pray imes ico ␣bet atur"
            " ower mon 4"
        ),
        1.135 * token.among(
            "): ␣to ␣was adjective as ␣good k ␣found able ated ␣used ary ous ␣fast ␣painted"
            " Shopping old adverb ized ked ick ␣comes Names ␣works Digits ␣str ␣Park ␣hard"
            " ␣Frost art ␣rel ␣Wood ␣especially lic Opposites ific ␣Fr ␣sk ␣April ␣February"
            " ␣lived ␣stud ␣bu uch ␣bet osed ␣gre ␣oppos"
        ),
        1.069 * previous.among(
            "␣( ␣said ␣came ␣five ␣liked ity ␣seven ␣There ␣al ␣1 adverb ␣manner Numbers"
            " ␣learned Digits ␣ran ␣sac ␣job ␣wor cl Months ␣rel ␣prov ␣ser ␣comm ␣much"
            " ␣character ␣eleven ␣Lake ␣occ ␣inv oss ␣la ␣mark ␣bel ␣Edith ␣Stella ␣month ␣equ"
            " Olga ␣div ilda ␣bet ␣lack ␣cle atur ␣happ ality"
        ),
        0.7759 * token.among(
            "adjective n ␣l ␣found ated ak ␣used ous ␣fast ␣br ␣painted Shopping old ␣saw ized"
            " ␣learned Names ␣works Digits ␣str ␣Park ␣hard ␣Frost art ␣rel ␣especially to ␣burn"
            " Opposites ific ␣Fr ␣sk ␣April ␣gener ew ␣January gre ␣February ␣lived ␣stud"
            " ␣written ␣bu uch ␣bet ␣plac osed ␣gre ␣oppos"
        ),
        row=57,
    ),
    # noun/adjective/verb and 1 more; after ␣(/):/noun and 37 more
    "L2N347_noun_adjective_verb_and_1": gelu(
        -1.995,
        2.638 * token.among("noun adjective verb adverb"),
        1.745 * previous.among(
            "␣( ): noun ed ␣or in ␣as on at ␣s id ␣It as os us ␣which ut ig ul qu ress iv uc"
            " ␣form ␣co per ud ␣cons ␣Moss ␣exp ␣comm ␣character up ␣spec ult ␣mark ␣sk ␣cond"
            " ␣caus ␣det"
        ),
        0.6272 * token.among(
            "ing ␣he adjective f en verb ␣him ic ␣s ion ation os ive ␣see ut 's ␣king ␣end ect"
            " ␣God eth ction ␣th ␣act ␣form adverb ition ions ␣works ␣lives Then ␣character"
            " ␣elect ␣mark ␣sk ope gen oun ␣caus ␣bec"
        ),
        0.4129 * token.among(
            "␣( ␣is s ed er es or in verb it ␣by ion as ␣named ␣will ers ␣see ut ge ts ve ish"
            " ␣king eth ction ress ␣pro adverb ␣find ␣works ase ␣lives ␣en ␣son ␣elect ␣sk gen"
            " ities ␣order ces"
        ),
        row=58,
    ),
    # ␣of/␣for/␣with and 45 more; after ␣have/␣do/␣day and 45 more
    "L2N353_of_for_with_and_45_more": gelu(
        -0.6872,
        1.358 * token.among(
            "␣of ␣for ␣with ␣unto ␣upon ␣made ␣when op ␣Do ␣off ␣P eth ␣away ␣make ␣saw ␣let"
            " ␣put ␣rep ved ␣ac ␣find ␣sent hen ␣done ␣set ␣opened ␣taken to ␣heard ove ␣ang"
            " ␣through ␣among ␣behold ␣answered ␣forth ␣hear ␣cour illed rid ␣without ␣keep"
            " ␣commanded ␣dev ived ␣val ␣read ␣Ab"
        ),
        1.129 * previous.among(
            "␣have ␣do ␣day ␣gave ␣say ␣Where ␣Is ␣take ␣ab ␣saw ␣saying ␣No ␣manner ␣know"
            " ␣find tain ␣because here ␣Why ␣much ␣give ␣heard ␣behold ␣given ␣hold ␣bring"
            " ␣thoug ␣command ␣mak ␣told O Where ␣keep ␣belie ␣days ␣according ␣speak ␣evil"
            " ␣spake ␣perform ␣kn ␣shew L ␣diff ␣ke ught oice ␣tak"
        ),
        0.6113 * token.among(
            "␣unto ␣him ic ␣upon ␣made ␣me ated op ␣Do ␣off ␣P eth ␣away ␣lost ␣make ␣saw ␣let"
            " ␣put ␣rep ␣find ␣sent ␣if ␣set ␣opened to ␣wh ␣heard ␣through ␣among ␣behold ␣hold"
            " iol ␣oil Do ␣cour illed rid ely ␣without ␣keep ␣Mart ␣commanded ␣dev ived da ␣val"
            " ␣Ab ␣Jes"
        ),
        0.483 * four_back.among("␣Goodbye ␣Yes Tom"),
        row=59,
    ),
    # after ␣capital/␣Yes/␣father and 11 more; g/␣In/␣g and 6 more
    "L2N360_after_capital_yes_father_and": gelu(
        -0.6162,
        2.186 * previous.among(
            "␣capital ␣Yes ␣father ␣Now ␣flag ␣My ␣mother ␣knows ␣city ␣been ␣comes ␣lives ␣job"
            " orland"
        ),
        1.662 * token.among("g ␣In ␣g ␣friend ␣does ␣seen ␣know ␣F ␣Bel"),
        1.313 * two_back.among(
            "␣The ␣capital ia ␣Yes ␣who ␣city ␣Everyone ␣end ␣Do ␣Grey ␣Thursday ␣lost adverb"
            " ␣No ␣Have ␣works orland ␣asked ␣Mona ␣Lake lt aldov Do ␣colour ␣Rose Yes ␣det ania"
        ),
        0.8649 * token.among(
            "␣of : ␣is ␣it ␣I c ␣unto in ␣them n ␣have it ␣there h ic g ␣she d ␣d ␣has ␣In ␣but"
            " ur ␣g ␣e ␣do ig ␣friend ␣C ␣A ␣knows ␣city ␣Everyone ␣does ␣B ␣Where ␣sh ␣u ␣seen"
            " ␣place"
        ),
        row=60,
    ),
    # ␣the/␣a/␣his and 45 more; after ␣be/␣for/␣unto and 45 more
    "L2N362_the_a_his_and_45_more_after": gelu(
        -0.9656,
        1.248 * token.among(
            "␣the ␣a ␣his ␣What ␣n ␣v ␣w ␣e This ␣My ␣C ␣their ␣Everyone ␣this ␣any ␣thy fl ␣le"
            " ␣no ␣co ␣sa ␣every ␣another gr On ␣its H ␣name ␣dr ␣our ␣How ␣che ␣own ␣engineer"
            " ␣dry ␣dwell ␣wild ␣ra ␣Frank ␣Which ␣conc very ␣sw ␣sal ␣mid yl ␣mer acle"
        ),
        0.9458 * previous.among(
            "␣be ␣for ␣unto ␣shall ␣you verb ␣from ␣on ␣upon ␣will ␣under ␣me j ␣before ␣am"
            " ␣behind ␣offer ang ␣make ␣thee ␣against ␣cons ␣cause ␣come ␣if ␣house ␣land ␣burn"
            " ought ␣shalt ␣build ␣called urs ␣dwell ␣until ␣Egypt eb ilt ␣toward E Y ␣whose N"
            " ␣serv ␣trib esh ␣possess stand"
        ),
        0.8707 * token.among(
            "␣to a ␣not h ␣m an ␣What ␣w ␣flag This ␣C ␣this ␣ye ␣any ra fl ␣le ust ␣no W con"
            " ␣sa ␣every str ␣sha ␣another H ␣writ ␣bo ␣dr ␣acc ␣How ␣Edith ␣che ␣own ced ␣dwell"
            " ␣wild mer ␣conc very ␣cle ␣sil ␣mid ister ange esh yl"
        ),
        0.2124 * word_start.among(
            '\u2423the \u2423a \u2423" \u2423to \u2423that \u2423h \u2423e \u2423w \u2423B \u2423de \u2423sh \u2423co \u2423up re \u2423sa \u2423any \u2423thy \u2423form h \u2423thou'
            " ␣cut ␣Y ␣kind ␣dr ␣door ␣every ␣character ␣house ␣conf ␣conc ␣ra ␣Eve ␣our ␣dwell"
            " ␣whe ␣thine ␣Egypt"
        ),
        row=61,
    ),
    # ␣he/␣it/␣I and 45 more; after ␣that/es/And and 45 more
    "L2N363_he_it_i_and_45_more_after": gelu(
        -1.154,
        1.5 * token.among(
            "␣he ␣it ␣I h ␣she ␣they i ␣Lily ␣Ben ␣father ␣Sara ␣Who ␣Emma ␣Nora ␣Finn ou ␣we"
            ' \u2423thou \u2423Clara \u2423dog I \u2423Ruth \u2423tomorrow \u2423Jesus \u2423They \u2423Bruno \u2423Olga ," \u2423how \u2423Eve \u2423Fr'
            " Vera She ew ␣Lars ␣judge ␣priests ␣Walter ␣Moses Ruth ified ␣Cora ␣Edda ␣anim ␣kn"
            " ␣woman They ␣Nils"
        ),
        1.452 * previous.among(
            "␣that es And ␣Then ␣which ␣so ␣what ␣near ␣friend ver ␣does ␣liked ␣buys ␣dog W"
            " ␣When ␣So ! ␣And ␣They ␣Th ␣because Then ␣whom ␣Igor He ␣X hat oe ith ␣Y ␣cha ew"
            " Do ␣Lars ␣chief ilda Th ␣Egypt ␣Cora ␣Hanna ␣frog Y So irst ␣Jon Therefore ause"
        ),
        1.385 * two_back.among(
            ": ␣that ␣J os ␣three ␣mother ␣Who ␣night The ␣Thursday ␣fast ␣Wednesday ␣Tuesday"
            " ␣Monday Shopping ␣When ␣Sunday ␣closed ␣Saturday ␣And It Digits ␣Friday ␣morning"
            " ␣cat ␣because ␣job ␣horse ␣afternoon ␣opened so ␣whom For Opposites oe ␣X ␣Y ␣Fr"
            " ␣evening Yes be ␣goat ␣frog J ␣hor ␣whose So ␣Jon"
        ),
        -0.6863 * word_start.among(
            ", ␣the ␣f ␣was ␣d ␣The ␣be ␣for ␣G ␣e ␣un ␣unto ␣were ␣C ␣came ␣What ␣In ␣o ␣has"
            " ␣tr ␣time ␣which ␣made ␣this ␣great ␣pink ␣know ␣horse ␣today ad ␣hath ␣also"
            " ␣these ␣give ␣2 ␣tw ␣Har ␣contr ␣plac ␣sing ␣wanted ␣July ␣Eve ␣rainy ␣mil ␣now"
            " ␣love ␣dw"
        ),
        row=62,
    ),
    # in a text beginning And/␣the/␣of and 45 more; ed/␣it/␣had and 45 more
    "L2N374_in_a_text_beginning_and_the": gelu(
        -0.8941,
        1.046 * text_start.among(
            "And ␣the ␣of ↵ . ␣and A G I L Then Now ( B C D E F H J K M N O P R S T U W Y est"
            " Th The 's orn For But He ␣water ␣neither ␣mount Do So She nded They Therefore"
        ),
        0.8537 * token.among(
            "ed ␣it ␣had ␣so ␣out ␣near ␣king ␣God age ␣down ␣men ies ␣children ah amp ␣did"
            " ␣thereof ␣also ␣done ail ␣another ␣fire ␣house own ites ␣land ␣earth ␣mount ␣voice"
            " ␣servants ␣son ␣flesh ␣water ␣forth ␣Jerusalem ␣cities ␣kingdom ath hem ␣arm ␣sea"
            " az itude ␣brother sel ␣servant iah ught"
        ),
        0.8123 * previous_word.among(
            "␣the ␣was ␣for ␣his ␣at ␣went ␣said ␣came 's ␣their ␣Hello ␣facts ␣thy ␣thou ␣king"
            " Q ␣been ␣cut ␣girl ␣pass ␣did ␣saw ␣H ␣come ␣told ␣sent ␣done ␣art ␣own On ␣sec"
            " ␣prophe ␣heard ␣son ␣bec ␣brought ␣cast ␣daught red ␣far ␣lived ␣round ␣commanded"
            " ␣ple ␣brother ␣possess ac"
        ),
        -0.3328 * word_start.among(
            ". ␣in ␣that ␣for ␣A ␣C ␣him ␣upon ␣k ␣comp ␣will ␣th ␣we ␣into ␣up ␣hat ␣new ␣K"
            " ␣king ␣Z ␣dec ␣kind ␣door ␣art ␣host ␣writ ␣ve ␣la ␣dark ␣house ␣table ␣Am ␣sun"
            " ␣tw ␣orange ␣chair ␣market ␣Lord ␣thing ␣ground ␣Ab ␣told ␣whe ␣arm ␣look ␣mer"
            " ␣Judah ␣brethren"
        ),
        row=63,
    ),
    # after ;/␣”/t and 45 more; ␣”/␣The/a and 45 more
    "L2N383_after_t_and_45_more_the_a": gelu(
        -1.465,
        1.458 * previous.among(
            '; \u2423" t y Q on \u2423had - d "; et \u2423She \u2423time \u2423me \u2423five \u2423S \u2423un ib The \u2423ro \u2423lost \u2423ar oc'
            " ␣saith ␣manner ␣can ␣en ␣opened ␣prov ␣much ␣sc ␣pur ` lt ␣inc ␣hear ); ␣place"
            " ␣Cora ically ␣genus ␣money els ␣read ␣serv ␣gl ality U"
        ),
        1.22 * token.among(
            '\u2423" \u2423The a \u2423for \u2423an c A it "; \u2423Yes \u2423e \u2423ex the \u2423My \u2423A z \u2423S The \u2423Where \u2423o \u2423That \u2423O I'
            " W ␣Is con ' ␣Have ␣People ␣W ␣Can Months H For ` B ␣yet sy C Where S ␣ins ␣bet E"
            " ␣whose M R P"
        ),
        0.8389 * token.among(
            '\u2423and \u2423" \u2423The \u2423for \u2423an \u2423I A in Q h at \u2423m \u2423capital re \u2423e \u2423My \u2423A \u2423S \u2423having \u2423am \u2423more'
            " ␣Where ␣o ␣That ␣O I ␣D ␣Is ␣E ␣Have ␣People ␣cons Months H For olog B C of S ␣ins"
            " ␣bet ␣mat E ␣whose ␣now R P"
        ),
        -0.3444 * previous_word.among("␣is ␣It ␣among ␣neither"),
        row=64,
    ),
    # two after ␣what/This/On; after Q/This/␣boy and 2 more
    "L2N385_two_after_what_this_on_after": gelu(
        -0.1338,
        3.295 * two_back.among("␣what This On"),
        3.008 * previous.among("Q This ␣boy Shopping ␣afternoon"),
        0.6732 * token.among(
            "u And n ␣Then ␣time ␣which am k ␣what ␣man ␣having ␣used ␣boy ␣cl ␣needs ␣took"
            " ␣When ␣saith ␣did ␣then ␣person But ␣things Digits ho ␣house Then ␣whom ␣mar"
            " ␣someone ␣Lord ␣thing ␣called ␣wife ␣spake ␣kn au So ␣brethren ␣Christ"
        ),
        0.5208 * token.among(
            "␣and : And ␣said r l el ␣Then ␣but ␣named ␣what ␣Now This ␣when ␣man ␣boy orn"
            " ␣needs Shopping ␣saith ␣then Names ␣person But ␣And tern ub cl Months ␣cr ␣asked"
            " Then ␣whom For ␣someone ␣Lord ␣called So mb ␣years"
        ),
        row=65,
    ),
    # after ␣to/␣said/␣have and 45 more; two words after one beginning ␣of/?/␣Tom and 45 more
    "L2N389_after_to_said_have_and_45": gelu(
        -1.114,
        1.55 * previous.among(
            "␣to ␣said ␣have ␣had ␣ball Tom ␣book ␣Emma ␣under ␣gave ␣their Lily ␣six ␣There ec"
            " ␣comp ␣behind Emma ␣needs ␣lost ␣Is ␣No ␣Have ␣find Jack ␣opened ␣Bruno ␣pub ␣comm"
            " ␣plus ␣Mara ␣Felix Colours ␣Alma ␣wave ␣wanted way ␣told ␣Julia ilda ␣Walter"
            " ␣Dario ␣Hanna tto irst ket ␣diff ␣est"
        ),
        1.231 * two_words_back.among(
            "␣of ? ␣Tom ␣He ␣Anna ␣Lily ␣has ␣big ␣She ␣Leo ␣been Here ␣Sara Once ␣five ␣Finn"
            " ␣down ␣does ␣count ␣Where ␣Clara ␣drum ␣There ␣know ␣books ␣spoon ␣looked ␣No"
            ' \u2423opposite \u2423nine It \u2423opened \u2423balls \u2423much \u2423asked \u2423told \u2423Eve ?" \u2423hats \u2423subst \u2423April'
            " ␣cities ␣dev ␣play ␣ke ␣cups H The"
        ),
        1.0 * token.among(
            "␣a ␣an ␣two ␣one ␣some ␣three un ␣big ␣four ␣blue ␣five ␣Stone fl ␣six ␣old ␣Finch"
            ' \u2423Bell \u2423Marsh \u2423Black \u2423eight \u2423Swan ?" \u2423Frost vania venia ex \u2423rel \u2423plus \u2423Moss ater'
            " lic ␣ang ␣Reed ␣Lane ␣Lake ␣body ␣soft ␣spec ␣clean ix ␣dirty ␣prin embr bit ␣own"
            " ␣Rose ret ␣wild"
        ),
        0.4357 * word_start.among(
            "␣is ␣I ␣u ␣o ␣pr ␣Sam ␣comp ␣her ␣app ␣Now ␣five ␣sha ␣king ␣rel ␣green ␣Clara"
            " ␣Marsh ␣Is ␣reg ␣Wh ␣saw ␣eight ␣school ␣Hart ␣sy ␣wr ␣works ␣prop ␣sad ␣hungry"
            ' \u2423bell \u2423about \u2423build \u2423Park ?" \u2423Frost \u2423angry \u2423Lake \u2423diff \u2423anim \u2423cities \u2423shew \u2423look'
            " ␣spake ␣Mordalia ␣mer sy ␣est"
        ),
        row=66,
    ),
    # after ␣the/␣a/␣in and 45 more; ␣that/␣his/n and 45 more
    "L2N391_after_the_a_in_and_45_more": gelu(
        -1.079,
        1.146 * previous.among(
            "␣the ␣a ␣in ␣at r ␣What st ␣J ␣v ad Once ␣day ␣after ␣great One ␣pass ␣ab Numbers"
            " ␣know ␣every Digits ␣int On ␣opposite ␣opened ␣land vent ␣dist ␣tem ␣behold ␣Today"
            " Today ␣Wh ␣month ␣inter pr uring ␣until med ␣Br ␣days ␣mult ␣Bel ␣plac ␣mid ␣diff"
            " ␣walk ␣year"
        ),
        1.034 * token.among(
            "␣that ␣his n i ␣What ␣n ol ir v Once ut This ell ␣your ␣day j z ␣any ␣k ␣say if"
            " ␣Where ␣j One ␣te ␣Ford by ␣Have ␣cons On cl ␣prov ␣partic ␣dist Thank ␣Klara"
            " ␣loud ␣thoug ␣fac ␣right Where ␣days Now Y li ␣word greg stand"
        ),
        0.8737 * token.among(
            "And n ␣capital i ␣What ␣n ␣time Here Once This ell ␣day j ␣say if ␣Where ␣j ␣no"
            " One ␣li ␣saying ␣comes ␣Have ␣cons ␣long On ␣prov ␣ang Thank und ␣Klara ␣thoug"
            " ␣gener ␣fac ␣right ␣month Where ␣evening ␣colour ␣days Now Y li ␣word ␣mid iqu"
            " greg stand"
        ),
        0.3563 * word_start.among(
            "␣f ␣v ␣I ␣re b ␣have ␣It ␣j ␣What ␣one ␣so ␣Hello ␣rep ␣th ␣Yes n ␣int ␣cons ␣des"
            " ␣pass ␣dist This ␣Do ␣cup ␣wor ␣prov ␣comm ␣prophe ␣great ␣can ␣dec One ␣follow"
            " ␣Have ␣min ␣equ ␣long ␣ear ␣wild ␣because ␣Can ␣sat ␣month ␣warm ␣tra ␣word ␣now"
            " Now"
        ),
        row=67,
    ),
    # ing/ent/␣time and 45 more; after ␣be/␣have/um and 45 more
    "L2N407_ing_ent_time_and_45_more": gelu(
        -0.6099,
        1.296 * token.among(
            "ing ent ␣time ive ␣what able ␣this ity ␣more ␣no ␣great ant ving ual ␣very ␣dark"
            " ious ␣things ible ␣strong ␣also ␣happy ars ty ful own ough ␣opposite ative ␣way"
            " ␣voice self ited ␣thing ␣same ient imes oun ely igh ief ␣evil ␣proud ital ution"
            " ually ␣secret ident"
        ),
        1.123 * previous.among(
            "␣be ␣have um ut nd ␣my ␣un ␣am ␣more ␣eat ␣make ␣know ␣eight ␣hath ail ount ␣give"
            " eren und ␣art ␣sec ␣spec ␣sub oss way ␣wr ehold ␣resp ␣hast Do ␣sto ␣call ␣might"
            " ␣dwell ␣bet ␣mat ␣sol ␣lack ␣cle ␣bro ␣shew ␣read atur ␣ey ␣poss ␣possess ␣mer"
            " ␣lit"
        ),
        0.9777 * two_back.among(
            "␣be ␣have ␣w This ␣gave ␣more ␣tr ␣al ␣no ␣comp ␣ne I ␣ab ␣make ␣very ␣imp ␣sha"
            " ␣hath ␣qu ␣wor ␣its ␣give ␣art ␣y ␣How ␣yet ␣mak ␣ref ␣resp ␣lay ake ␣hast oll"
            " ␣bec ␣look ␣cle li ␣shew ␣neither ␣ple ␣diff ␣fa irc ␣walk ␣happ ␣lit ␣est ␣num"
        ),
        0.8235 * token.among(
            "y c it ␣time ␣what able ity ␣thou ␣well ␣no ␣great ual ␣dark ious ␣things ond ible"
            " ␣strong ject ␣also cy ␣happy ty ful ough ␣opposite ␣Moss ative self ited ␣thing"
            " ␣same ient imes oun ely ␣tw igh ␣evil ␣proud very ital eds ␣now ution ually"
            " ␣secret ident"
        ),
        row=68,
    ),
    # after a word beginning ␣the/␣a/␣an and 45 more; in a word beginning ␣J/␣G/␣A and 45 more
    "L2N413_after_a_word_beginning_the_a": gelu(
        -1.432,
        1.195 * previous_word.among(
            "␣the ␣a ␣an ␣his ␣three 's ␣their ␣my ␣what Here ␣thy ␣this ␣Who This ␣O ␣ph ␣girl"
            " ␣certain ␣pub ␣H ␣our ␣these ␣cause ␣every ␣another ␣between ␣own ␣spec ␣afternoon"
            " ␣same ␣prophe ␣Lord ␣Igor ␣young ␣system ␣holy ␣whose ␣thine ␣evening ␣United"
            " ␣both ␣commanded ␣Which ␣Edda ␣North ␣Judah ␣brethren The"
        ),
        1.165 * word_start.among(
            "␣J ␣G ␣A ␣one ␣will ␣H ␣O ␣king ␣God ␣act ␣pub ␣coat th ␣host ␣children ␣house"
            " ␣person ␣horse ␣grou ␣Eur ␣wall ␣land ␣key ␣stone ␣command ␣law ␣body ␣someone"
            " ␣Lord ␣thing ␣words ␣world ␣place ␣heart ␣mouth ␣sea ␣system ␣cities ␣States"
            " ␣kingdom ␣St ␣As ␣word ␣wicked A ␣Judah ␣state The"
        ),
        1.011 * token.among(
            "st ␣g ␣man ␣king ␣city ␣God ␣Grey ction pe ␣coat ␣act ␣door ord uth mark ␣person"
            " ␣house ␣key ␣wall cle ␣way self ␣body ␣someone ␣Lord ␣law ␣thing ian ␣words ope"
            " ␣grou ew ham oot ria ␣mouth ␣system ␣cities ath ock face ief oly ps ␣word aria"
            " ␣state irit"
        ),
        0.6777 * previous.among(
            "Q ␣what This z ␣o ␣girl ␣O ile ious ere ␣F ␣every ose ric ites ict ble Colours ize"
            " hat ␣our olog inal ␣Fr sy ␣grou ␣piec O ␣United hem ␣sur anted ␣thousand rap ␣Eur"
            " ek J oly har ␣proper ␣serv ␣As ␣state hil ␣Jo ␣St greg stand"
        ),
        row=69,
    ),
    # after noun/verb/r and 45 more; ␣the/):/ed and 44 more
    "L2N415_after_noun_verb_r_and_45": gelu(
        -1.005,
        1.102 * previous.among(
            "noun verb r ␣came ␣near ␣under op ass ness ␣behind iv her ob ␣ed ail form rop"
            " ␣follow ␣comm ␣leaves ␣spec olog iol fect oss ␣mark cess ope orm arm gen arious"
            " ␣States gre ␣caus ␣ins ␣Eur ␣Egypt ␣conc ␣America ␣Ed ␣pri ␣Americ atur gg ease"
            " ␣As stem"
        ),
        1.101 * token.among(
            "␣the ): ed al y ␣l ␣small ical ial ated ␣their ous ␣painted ␣great ual ong ized"
            " ular ered ious ible tern ory ␣its like ative lic less ld ␣large ize ␣our ian ior"
            " ced arious outh atic ified nded ␣Americ ␣North N ital ired isting ined"
        ),
        0.8988 * sentence_start.among(
            '\u2423" \u2423He \u2423Everyone th fl bl sh k ph ho ch she \u2423n ass \u2423caus red arrow on fe y res \u2423s'
            " sha da ␣t be ␣saith x ␣w er old ␣gr scar ␣per ner ␣water ␣bel ␣someone ␣character"
            " ps cle wood ru ␣fruit ␣det ring nded ␣chief"
        ),
        0.7196 * token.among(
            "␣his ␣l ␣small ical ␣your ␣my ial ␣L ated ␣their ␣P ous ␣painted ␣great ual all"
            " ized ␣H ular ious ible tern ␣its like ative lic less ␣large ␣our ian ior ced"
            " arious ␣wild outh atic ified nded Y ime ␣Americ ␣North N ital ired isting ␣Jo ined"
        ),
        row=70,
    ),
    # it/o/ot and 45 more; a/u/it and 45 more
    "L2N416_it_o_ot_and_45_more_a_u_it": gelu(
        -0.8254,
        1.208 * token.among(
            "it o ot ␣g ␣book ig ␣friend ast ␣king ␣does ␣used ␣act ␣te ace uct ord uth ␣table"
            " ite ␣Park ote ␣lamp ␣Ol art ␣del ␣stone ict ␣mount ium ␣elect ull ␣art ␣reg ␣face"
            " ␣ch ␣shalt ␣cast ope ␣min ␣alt ␣subst ald ␣sing ␣meas ␣mill ␣brother ␣sail ␣engine"
        ),
        1.168 * token.among(
            "a u it id o um ot ig ␣friend ast ␣does ra ight ␣act ␣te uct ␣table ite ␣Park ote"
            " ax ␣Ol art ␣plus ␣stone ict ␣mount ium ␣elect ull ␣art ␣reg ␣ch ␣shalt ope sy ␣min"
            " ␣alt ␣subst ald oor ␣sing ey ␣meas ␣mill ␣brother ␣sail ␣engine"
        ),
        0.8865 * previous.among(
            "p ␣p ␣his ␣you ␣s ␣m ␣two ␣came ␣What ␣Goodbye om ␣h ␣father This ␣mother ␣Who"
            " ␣knows ␣gave ␣thy ␣Where ␣cl ␣needs Shopping ␣tre ␣fl ␣ar ␣ed ␣closed ␣job ␣cap"
            ' \u2423its \u2423bre \u2423much ," \u2423res ne \u2423hast \u2423alt \u2423subst \u2423Eur \u2423som \u2423instr \u2423pe \u2423mid \u2423mil \u2423tra'
            " ␣As ␣ca"
        ),
        0.5557 * token.among(
            "ed ␣be o ␣Hello ast Nora ay pt ction ound ␣act ␣let ␣rep uct ␣cut ␣know uth"
            " ␣tomorrow ␣thereof ite ote ␣Ol art ones ␣stone ict ␣dist ␣mount ire ium ␣elect"
            " ␣art ␣face cess ope ␣min ␣consisting ␣wet ald ert be ey ␣meas mon ␣sail ␣engine"
            " ␣year rost"
        ),
        row=71,
    ),
    # ␣the/␣to/er and 45 more; after ␣went/␣them/␣his and 45 more
    "L2N436_the_to_er_and_45_more_after": gelu(
        -1.058,
        1.195 * token.among(
            "␣the ␣to er ␣with ␣unto ␣them ␣you ␣him ␣by ␣upon ␣one ␣my ␣me ␣king ␣this ␣before"
            " ␣us ide ␣down ␣O ␣H ␣thee ␣against og ␣come ␣over ␣fire ␣give ␣between ␣mount"
            " ␣name ␣given ␣elect ` ␣brought ␣Jerusalem ␣own ␣pray ␣without ␣therefore ␣Egypt"
            " ␣toward ␣order ␣Ar ␣brother ister ised ␣servant"
        ),
        1.139 * previous.among(
            "␣went ␣them ␣his ␣by ␣came ot om ␣into ␣out ut ␣up ␣gave ␣M red ␣down ␣go ␣take"
            " ␣make ␣let ␣thee ␣today og ␣come ␣set iver ␣give ␣bring ␣build ␣cast ␣destroy"
            " ␣brought ␣forth ␣gener ake ␣fac ␣pol ␣call ␣lived uring ␣bec ␣thine ilt ␣toward az"
            " gan hil ␣possess ␣nam"
        ),
        0.9173 * two_words_back.among(
            "␣it ␣be ␣they ␣came ␣king ␣out ␣made ␣see ␣down ␣thee ␣make ␣sent ␣go ␣part ␣take"
            " ␣put ␣ent ␣set ␣hath ␣come ␣taken ␣land ␣del ␣return ␣given ␣forth ␣car ␣lay"
            " ␣bring ␣cast ␣dwell ␣thr ␣brought ␣ra ␣fall ␣cities ␣stand ␣kingdom ␣called ␣thine"
            " ␣arm ␣turn ␣engine op ␣tak S ␣dw"
        ),
        0.4431 * two_back.among(
            "␣it p ␣be ␣shall ␣him ␣b ␣will ␣g v ␣out ␣found the ated ␣knows ␣we ard ␣thou"
            " ␣down ␣sh ight ach ␣manner ␣And via ␣set ␣comm ␣del ␣return ␣given self ␣y ried"
            " ␣cha ␣brought ␣fall ft There ␣pray ␣cities oll ivity ␣bu ␣speak ␣round ired iah"
            " ␣year ␣Saul"
        ),
        row=72,
    ),
    # ␣of/␣that/␣for and 45 more; after noun/A/␣t and 45 more
    "L2N449_of_that_for_and_45_more": gelu(
        -0.9067,
        1.34 * token.among(
            "␣of ␣that ␣for ␣unto ␣as ␣by ␣on ␣h ␣which ␣what ␣do ␣Now ␣when ell ill ␣Who ␣like"
            " ␣used ␣There ll ound ␣after ␣let ␣than ile ␣comes ␣against ␣Black ␣bed oria ␣if"
            " via vania ough ␣whom ␣through cept ␣May ␣where ␣command Today ither illed ␣caus"
            " uring ␣until ␣fif ␣such"
        ),
        1.268 * previous.among(
            "noun A ␣t ␣LORD ␣Yes ␣her ␣day ␣me ␣end ␣used ␣well ice ␣tr ␣girl ight ness ␣tre"
            " ␣offering ace tr ␣hand ␣job cl ␣prov ␣voice ␣wh ments ␣behold ility ␣name ␣contain"
            " ehold ␣Julia ␣October urs ␣caus ␣beg ␣quality ␣tw ␣som ␣according oor ␣word ording"
            " ␣swe ember ␣year ␣glory"
        ),
        0.5863 * token.among(
            "␣of ): in ␣as ␣c ␣What et ␣named ␣which ce ␣what ␣box ␣do ␣when ill ␣Who ated ous"
            " ␣There ll ␣per ␣li ␣let ␣than ␣Ford ked ile ␣Black ␣bed ␣table ␣if ug ␣whom cept"
            " ier ␣where ␣hear sy ither illed ␣caus uring ␣until mer ves ␣As icked ude"
        ),
        0.1698 * word_start.among(
            "↵ ␣of ␣t ␣that ␣with ␣on ␣upon ␣tr ␣which ␣ar ␣prod ␣wh ␣after ␣Where ␣Black ␣whom"
            " ␣caus ␣where ␣May ␣sin ␣until ␣death A"
        ),
        row=73,
    ),
    # ␣the/␣The/A and 44 more; after ␣a/␣an/␣his and 45 more
    "L2N457_the_the_a_and_44_more_after": gelu(
        -1.276,
        1.628 * token.among(
            "␣the ␣The A ␣his ␣Yes ␣her ␣big the ␣My ␣your ␣my ␣Emma ␣blue ␣thy The ␣green ␣le"
            " ␣old ␣th ␣no One ␣cold ␣No ␣dark ␣W ␣every It ␣heavy ␣forest gr ␣afternoon ␣soft"
            " ␣X ring ␣dirty ␣sunny ␣young ␣warm lack ␣States ␣windy ␣sw ␣mid ests yl ␣cloudy"
            " ision"
        ),
        1.384 * previous.among(
            "␣a ␣an ␣his el ␣found ␣this ␣park ␣There our ␣needs ␣buys ␣lost ␣Is ␣took ␣looked"
            " ack ␣No ␣last ␣find ␣K ␣Pet ␣son ld ouse ␣wanted ␣bench we oot ␣pol ␣lived ␣days"
            " eb ␣arm ek ␣fore ␣Americ az ash irst ␣Jer ␣ey uck ool iqu ␣swe iah ␣year ames"
        ),
        0.934 * token.among(
            "␣the ␣The ␣t ␣LORD ␣Yes ␣e ␣small Here ␣re ␣My ␣my ␣Emma ␣their ␣count ␣new ␣br"
            " ice ␣sh ␣great ␣pink her ␣garden ␣cold ␣No ␣shop ␣every ␣high ␣fire ful ␣wh ␣voice"
            " ␣certain teen He ␣water ␣X 8 ␣wood ␣che ␣oil ␣right lack ␣tail 2 ␣evil ␣dead iah"
            " icked"
        ),
        0.4309 * word_start.among(
            "␣to ␣f ␣he ␣as ␣L ␣went ␣there ␣she ␣by ␣came ␣le ␣N ␣her ␣T ␣new ␣des ␣your ␣My"
            " ␣sha ␣ye ␣Do ␣Z ␣having ␣Thursday ␣old le ␣ch ␣light gr ␣saw ␣sec ␣every"
            " ␣something ␣dark ␣hard ␣long ␣destroy ␣hear ␣tail ␣belie ␣clean ␣hast ␣Americ ␣air"
            " ␣holy ␣meat ␣afraid I"
        ),
        row=74,
    ),
    # after ␣as/␣said/␣at and 44 more; ␣or/␣be/␣were and 45 more
    "L2N461_after_as_said_at_and_44_more": gelu(
        -1.066,
        1.408 * previous.among(
            "␣as ␣said ␣at ␣by ly ␣came Here Once ␣near ␣On ␣liked ␣used ␣There ␣al ␣saw ␣cold"
            " adverb ions Digits ␣hungry ␣ran ␣Listen ␣especially ally ␣comm ␣angry ␣leaves"
            " especially ize ␣Today ␣la ␣sunny ␣eyes ␣tired ␣told Today ␣rainy ␣September There"
            " ␣5 ␣lived ␣windy ␣bec ically ially bs ␣secret"
        ),
        1.066 * token.among(
            "␣or ␣be ␣were adjective ␣as ␣are ␣some ␣l ␣r ␣so ␣see Once ␣like ␣fast ␣Tuesday"
            " ␣been ␣painted One ␣other ␣looked ␣saw ␣very ␣last ␣works ␣being ␣lives ␣even"
            " ␣high On ␣bell ␣2 ␣especially ␣Igor Thank especially ␣got istic usually ␣Fr There"
            " ␣October ␣lived uch ␣contr ␣Jon ␣most ␣umbrell ␣such"
        ),
        0.8889 * token.among(
            "␣( ␣or ␣were adjective on ␣are ␣some Once ␣like ␣Tuesday ␣been ␣painted One"
            " ␣looked ␣very ␣No ␣works ␣being ␣lives ␣forest ␣even ome On Months ␣its ␣2 ␣opened"
            " ␣especially ros ␣Igor Thank especially ␣got ism istic usually ␣Fr There ␣October"
            " ␣lived uch Y ␣usually ␣Jon ␣most ␣umbrell ev ␣such"
        ),
        0.6912 * sentence_start.among(
            "␣The ␣He ␣She ␣Then ␣Everyone ␣When ␣There fl Digits , ␣Listen ␣used ␣of br ab"
            " There ␣Emma ␣Sam ch ␣Vera me ␣caus el ag pe ␣no ␣especially ␣ob ev ␣some alk go is"
            " ␣usually ␣Olga i ing ine ␣al ␣ar ace scar bit ␣character ␣occ ␣organ ru ␣fruit"
        ),
        row=75,
    ),
    # <|endoftext|>/␣(/␣” and 8 more; last followed by And/noun/adjective and 12 more
    "L2N463_endoftext_and_8_more_last": gelu(
        -1.564,
        3.393 * token.among('<|endoftext|> \u2423( \u2423" " \u2423p - "; \u2423un \u2423de W `'),
        2.065 * followed.among("And noun adjective W The the H Then For B T Now So Y Therefore"),
        1.803 * token.among(
            '\u21b5 <|endoftext|> ; noun \u2423" adjective verb \u2423they w \u2423Goodbye un \u2423w Here Once im This'
            " ␣ye ␣Mia ␣Where It On ` hat de ␣mil"
        ),
        -1.212 * token.among('<|endoftext|> \u2423( ; " \u2423p "; w'),
        row=76,
    ),
    # t/or/adjective and 45 more; after ␣he/e/␣f and 45 more
    "L2N477_t_or_adjective_and_45_more": gelu(
        -0.948,
        1.071 * token.among(
            "t or adjective le l el om os Once ␣near ut ␣Now ro ul z ␣Thursday ␣al ␣Tuesday"
            " ␣Monday ␣Sunday adverb ular ere ␣Friday ose ble ium ␣our istic ␣sit ft ian ␣sunny"
            " oh ␣warm orm bit let ced ald ␣Cora ek ete acter ␣sal ellow iah lm"
        ),
        1.039 * previous.among(
            "␣he e ␣f ␣c g o ot ␣J om ␣g ␣e Once ␣On ro z ␣end op ␣k ␣o ␣pro ␣saw ␣te oc ␣ha cy"
            " ho ␣ob ote On ␣character ium ␣car hy ize ␣acc ix sy of gre ␣Am ␣sy eh ete mb ␣Jon"
            " iah eop ␣Han"
        ),
        0.593 * token.among(
            "adjective ␣his le l el om Once ␣Now ro ␣se ␣king ul pt act ␣Tuesday ␣Monday ␣saw"
            " ␣Sunday all adverb ten ␣saying ␣let ␣No ␣saith ular ere ␣Friday ␣Bruno to ␣angry"
            " ble ium ␣our ung ␣sit ian ␣sunny ␣warm orm ald ␣Cora ek ete acter ␣sal iah lm"
        ),
        0.5486 * previous.among(
            "␣he ␣s ␣b l ot ␣J ␣g am Once ␣On ge ial ro z op ib ␣pl ide ␣tree uc ␣pro ␣coat"
            " ␣saw ␣te ␣H ␣Have ␣ha ␣Jesus ho ␣ob ote ium hy ize ␣ch ␣Y ix gre ␣February"
            " ␣commanded ␣sy eh ete ␣Jon ience eop ␣learn ␣Han"
        ),
        row=77,
    ),
    # after w/␣w/he and 45 more; after a word beginning ␣that/␣he/␣I and 45 more
    "L2N484_after_w_w_he_and_45_more": gelu(
        -0.7285,
        1.191 * previous.among(
            "w ␣w he ou ␣sp ␣br W ␣sm I ␣sl ␣So ␣pr sh pp ␣cons ␣They ␣opened ␣prov ␣wh He ␣thr"
            " ried ␣pres gn ␣Fr ␣la iness ne She C ␣hast ␣trans ␣Mart she ␣instr ␣kn ␣af fore"
            " ␣def D esp ␣neither ␣Jon ␣ke They iah K ause"
        ),
        1.18 * previous_word.among(
            "␣that ␣he ␣I ␣have ␣they ␣had ␣she ␣which ␣who ␣LORD ␣Anna ␣J ␣will ␣does ␣father"
            " ␣thou ␣knows ␣God ␣hath ␣And ␣li ␣So ␣then ␣wind ␣Jesus ␣works ␣They ␣set ␣opened"
            " ␣yet ␣David ␣hast ␣priest ␣Moses ␣Egypt ␣Jacob ␣would ␣spe ␣neither ␣Ab ␣Jo M W Th"
            " He Where ␣Saul Therefore"
        ),
        0.7763 * token.among(
            "es ␣t an as ␣w ␣made ␣up red ␣sm ven ␣saw ␣Sunday ␣put ized uct ␣cut ved ␣ent"
            " ␣dire hen ␣set ␣prod ␣del ged ␣sle less ␣Greta ␣dr ␣destroy ␣wr ished ␣Edith ␣resp"
            " ␣pray ␣Albert ced ␣caus iled ␣Dario tto ␣def ened ired itc ␣ke ised icked ␣dw"
        ),
        0.4944 * word_start.among(
            "␣an ␣h ␣G ␣sp ␣k ␣sh ␣ro ␣rep un ␣off ␣D ␣up ␣hat ␣sm ␣made ␣fe ␣ent ␣ac 's ␣del"
            " ␣prov ␣us ␣God ␣pur ␣sc ␣dec ␣car ␣Sunday ␣seen ␣la ␣supp ␣wr ␣trans ␣af ␣taken"
            " ␣caus ␣kn ␣given ␣eleven ␣Edith ␣lack ␣air ␣fa ␣open ␣Albert ir ␣love ␣rest"
        ),
        row=78,
    ),
    # ␣She/␣v/Here and 45 more; after ␣four/␣what/␣G and 45 more
    "L2N488_she_v_here_and_45_more_after": gelu(
        -0.9023,
        1.079 * token.among(
            "␣She ␣v Here ␣big ␣father ␣gr ␣Oscar ␣we ␣Do ␣thy Lily qu ␣Clara ␣Where ␣old"
            " ␣needs Numbers Names ␣Have ␣V sc esc ␣K ␣Why Ida ␣Bruno ␣mar ␣Olga ␣sc ␣X ␣wanted"
            " ␣our Oscar Opposites ␣Fr Clara ␣April sy ␣che ␣Qu Do Olga ␣October ␣thousand ␣Mart"
            " ␣wom ␣mid irty"
        ),
        0.9573 * previous.among(
            "␣four ␣what ␣G ␣se ␣girl ␣offer ␣When ␣looked ␣seen ␣People ␣morning On ␣afternoon"
            " ␣opposite ␣Why ␣between vent ␣through ␣eleven ␣wanted Opposites ␣August 8 ␣ear"
            " ␣September ␣Fe ␣called ␣evening ␣thousand ␣lived ␣belie 6 9 ␣som ␣according Yes ␣4"
            " ␣fif 7 ␣Re ␣Ar ␣3 irst ␣hundred ␣trib ␣umbrell ␣As irty"
        ),
        0.9508 * token.among(
            "␣not ␣She ␣v ␣Ben Here ␣big ␣father ver ␣gr ␣Oscar ␣we qu ␣Clara ␣old ␣V ho sc hes"
            " ␣because ple ful esc ␣K ␣Why Ida ␣Bruno ␣mar ␣Olga ␣sc ␣our Opposites oint ␣Fr"
            " Clara ␣April ␣med ␣che ␣Qu Do Olga ␣October ␣Mart ␣wom ␣play ␣far ␣mid ␣jud irty"
        ),
        0.594 * token.among(
            "␣She ␣v Here ␣big ␣father ␣gr ␣we ␣Do Lily qu ␣Clara ␣Where ␣old ␣needs Numbers"
            " Names ␣Have ␣V sc ␣U esc ␣K ␣Why Ida ␣Bruno ␣mar ␣Olga ␣sc ␣X ␣wanted ␣our Oscar"
            " Opposites ␣hot ␣Fr Clara ␣April ␣che ␣Qu Do Olga ␣October ␣thousand ␣Mart ␣Walter"
            " ␣wom ␣mid irty"
        ),
        row=79,
    ),
    # ain/␣see/␣back and 45 more; ed/ial/␣back and 45 more
    "L2N493_ain_see_back_and_45_more_ed": gelu(
        -1.009,
        1.305 * token.among(
            "ain ␣see ␣back ay ␣fast ␣down ␣eat ␣go ight ep ␣looked ␣saw ack ␣peace amp ood ail"
            " ␣com ␣fruit ␣follow ␣return ␣writ ark ␣first ␣drink ␣fall ink oot oon orrow ␣call"
            " ␣stand ␣dwell ␣sound ␣wom ␣play ␣speak ␣look semb ␣would umb wn ␣sail ␣walk ␣flow"
            " ␣happ ␣rain stand"
        ),
        1.127 * token.among(
            "ed ial ␣back ay ␣fast ␣down ␣eat ␣go ight ␣looked ␣saw ack ␣peace amp ood ail ␣com"
            " ug ␣fruit ␣follow ␣return ␣writ ark ␣drink ␣fall ink oot oon orrow ␣call ␣stand"
            " ␣dwell ␣sound ␣wom ␣play ␣speak ␣look semb ␣shew ␣would umb wn ␣sail ␣walk ␣flow"
            " ␣happ ␣rain stand"
        ),
        1.096 * previous.among(
            "␣g ig ou ␣we fl ␣ro ␣girl our ␣sh ␣ne ␣rem ␣fl ␣fe oo ␣bl gr bl ater ␣bre ␣sle ble"
            " ␣bo ␣dr ␣nor ␣thoug ␣ear ␣har ␣sk ne ␣che ␣pain There ␣supp ␣cour urs gre ␣rec"
            " ␣cre ␣belie fe ␣cle ␣gre ␣spe ␣sw ␣appe ␣mil aul ␣happ"
        ),
        0.8334 * token.among(
            "␣back ay ␣fast ␣down ␣eat ␣go ight ␣light ␣saw ack ␣peace amp ood ail ␣com ␣fruit"
            " ␣follow ␣return ␣writ ark ␣first ␣drink ␣mark ␣young ␣fall af ink oot orrow ␣call"
            " ␣stand ␣dwell ␣sound ␣wom ␣play ␣speak ␣look ␣turn semb ␣would umb wn ␣sail ␣walk"
            " ␣flow ␣happ ␣rain stand"
        ),
        row=80,
    ),
    # two after ␣were/␣went/␣said and 45 more; ./␣unto/␣but and 45 more
    "L2N500_two_after_were_went_said_and": gelu(
        -1.015,
        1.366 * two_back.among(
            "␣were ␣went ␣said ␣there ␣came ␣home ␣named ␣her ␣father ␣Now ␣mother ␣Who ␣day ␣L"
            " ␣knows ␣does ␣before ␣could ␣say ␣Where ␣lost ␣El ␣saying ␣let ␣V ␣child ␣tomorrow"
            " It ␣ran ␣river ␣Park ␣house ␣job ␣December ␣acc ␣X ␣Y ␣Fr ehold Today There ␣5"
            " ␣lived ␣4 ␣sat L ␣word acle"
        ),
        1.234 * token.among(
            '. \u2423unto \u2423but \u2423named \u2423see \u2423On \u2423C \u2423could pt \u2423P \u2423lost \u2423D pl \u2423ab ." \u2423ent \u2423find \u2423ob'
            " ␣exp ␣Bruno ␣Mara ␣Pet ␣ang ␣Alma ␣Mona ␣op ␣X ita ␣Today ␣Fr embr ew ␣January"
            " ␣Lars ␣Julia ico ␣colour ␣Ir 6 ␣Dario ␣Edda da ␣Jon ␣ke ␣umbrell ␣Jo eld ␣dw"
        ),
        1.137 * previous.among(
            "␣it ␣said ␣will ␣Sam ␣friend ␣five ␣does ␣liked ␣boy ␣say ␣old ␣1 ␣saying ␣let"
            " ␣saith ␣comes Names ␣know ␣V ␣today Digits ␣come Days Months 0 ␣cr ␣em ␣10 ␣July"
            " ␣acc ␣Today iol ␣loud ␣hot ␣November ␣Fr ␣March Today ␣Qu ␣5 ␣wild ␣4 ␣Bel ␣Re"
            " ␣Jon ␣z hil ␣lit"
        ),
        0.8279 * token.among(
            '\u2423the \u2423was \u2423The u \u2423f \u2423In \u2423some am \u2423On \u2423A ist \u2423P \u2423Thursday ff \u2423D \u2423ab \u2423fr \u2423let \u2423No ."'
            " ace amp ␣People ␣find ␣U ␣opened ␣host Max ␣Alma ␣Mona ␣op ita ␣par gn ␣Fr ␣Stella"
            " embr ew ␣should ␣January ␣lived ␣cre ␣Dario mb ␣Jon ␣umbrell yl ␣dw"
        ),
        row=81,
    ),
    # ␣the/␣is/␣was and 45 more; after ␣were/in/Q and 45 more
    "L2N504_the_is_was_and_45_more_after": gelu(
        -1.053,
        1.218 * token.among(
            "␣the ␣is ␣was ␣had r w ␣has ␣r ␣named ␣w ␣what ␣found ␣G 's ␣gave j ␣S ip op The"
            " ␣M fl ␣o ␣needs ␣offer ␣D ␣looked ␣than ␣H res ␣find ␣sons ␣house ␣plus av ␣son"
            " ␣writ ␣fam ␣September Where ␣ve ␣cities ␣those ␣beg ␣Br ␣ple ev ␣Jes"
        ),
        1.158 * previous.among(
            "␣were in Q ␣at ␣there ␣from ␣He ␣on ␣n ␣She ␣st un ␣w ␣Ben Once ␣near ag ␣boy"
            " ␣girl Shopping res Numbers Sam Digits ␣sac ␣morning Days ␣afternoon ␣K ␣ag ␣much"
            " ␣10 ␣Today Today ␣war There ␣evening ␣ir ␣sur ␣trans ␣until ␣toward ␣af ␣sal ␣mid"
            " ␣most ␣secret ␣Sel"
        ),
        1.037 * previous.among(
            "␣to ␣in ␣unto Q ␣at ␣there ␣by ␣on ␣upon un ␣w ␣Ben Once ␣Max ␣Emma ␣un ib ␣kite"
            " ␣seven ␣behind ␣Sunday ah Numbers Names ␣Ruth ␣over ␣morning Days ␣cap ␣afternoon"
            " ␣K ites ␣Pete ␣10 ␣eleven ␣Today Today ␣war There bit ␣evening ␣sto ␣ir ␣Eur ␣days"
            " ␣af irty ␣Jes"
        ),
        0.9002 * token.among(
            "␣unto f re ␣upon ␣l k ␣On ha ␣flag ␣L ␣city j ␣before ␣kite ␣needs ␣offer pl ual"
            " ␣saw ␣than ␣H ␣pr ␣find ␣sons cl ␣K ␣plus ␣land av ␣ang ␣writ ␣nor ␣daught ␣May"
            " ␣res ␣fam ␣sailor Where ␣ve ␣holy pr hem ␣February ␣ins ␣Br ␣Ch ␣ple ev"
        ),
        row=82,
    ),
    # ␣c/␣eat/␣pass and 9 more; ␣c/␣shall/␣b and 45 more
    "L2N509_c_eat_pass_and_9_more_c": gelu(
        -0.609,
        2.397 * token.among("␣c ␣eat ␣pass ␣ac ␣cat ␣sle ␣Eve ␣Julia ␣ste ␣Re ␣gre U"),
        1.405 * token.among(
            "␣c ␣shall ␣b ␣which ␣hat ␣flag ␣mother ␣city ␣liked ␣thou ␣o ␣Finch ␣tree ␣sh ␣saw"
            " ␣H by ␣ac ␣ha ␣hath ␣over ␣table ␣lives ␣Th ␣cat ␣job so ouse ␣car ␣hats ` ␣where"
            " ␣dec ox af There ␣Am ␣Ir ␣commanded Th ␣sin ␣Re ␣gre itc ␣ple ␣wat ␣mer ␣dw"
        ),
        1.1 * previous.among(
            "␣that ␣The ␣as ␣b ␣some ␣which ␣Yes ␣what ␣near ␣Now ␣man ␣B ␣people ␣thou ␣le"
            " ␣girl ␣behind ck ␣H ␣because ␣Frost ␣set ␣land ␣whom ␣wh ␣10 ␣eleven ␣bench ␣la"
            " ␣where lack There ␣evening ␣Julia ␣quality Yes eb ␣toward fore ␣whose eds ␣hundred"
            " ␣ple ␣umbrell ␣rest ause ␣dw oung"
        ),
        0.1986 * word_start.among(
            "␣c ␣M ␣le ␣which ␣wh ␣Z ␣Th ␣dec ␣Finch ␣tree ␣over ␣car ␣horse ␣where ␣ple ␣sin"
            " ␣frog"
        ),
        row=83,
    ),
    # or/adjective/n and 45 more; after A/␣s/␣It and 45 more
    "L2N525_or_adjective_n_and_45_more": gelu(
        -0.8696,
        1.139 * token.among(
            "or adjective n m ␣Hello ␣Yes ␣facts v ␣Now ␣flag ell ␣Who ␣say ␣That our ␣slept"
            " ␣painted ␣When her ␣So ␣Hill ␣Hart by ␣bed oria ora ␣because ␣happy ␣Park via"
            " vania venia iver ␣baker ␣Lane ␣behold wood ␣May ␣Rose ␣Ir ␣Har ilda ␣Br ␣Mordalia"
            " ␣Yolvia ania ␣Tarvenia eds"
        ),
        1.095 * previous.among(
            "A ␣s ␣It ␣Hello ␣Goodbye ␣g Here ␣C ␣end ␣Grey qu ␣painted sp ␣N ␣ad ␣rem ␣H"
            " ␣Brook ␣E Names ␣W ␣imp ␣ha ␣child ␣des ␣pre ␣happy ␣sad ␣Ol ␣K ␣angry ␣wh rad"
            " ␣bench ␣res ␣rece ␣Wh ␣Albert van ␣Rose ␣beg ␣Har ␣tw ␣Br mb ␣ple ␣umbrell ␣dw"
        ),
        0.7616 * previous.among(
            "A l ␣Lily ␣Hello ␣Goodbye ␣g Here ␣Emma ␣end ␣Grey ␣Where ␣painted ␣N ␣ad ␣rem"
            " ␣Brook ␣E Names ␣W ␣imp ␣ha ␣child ␣pre ␣Z ␣sad ␣Ol ␣wh ouse rad ␣bench arl ␣res"
            " ␣rece ␣Stella ␣Wh aldov ␣Albert van ␣Rose ␣beg ␣Har ␣tw ␣Br eds ␣ple ␣umbrell ␣dw"
        ),
        -0.09251 * previous_word.among("␣It"),
        row=84,
    ),
    # ./␣”/” and 9 more; after A/␣there/␣capital and 37 more
    "L2N527_and_9_more_after_a_there": gelu(
        -1.608,
        2.79 * token.among(
            '. \u2423" " "; i \u2423r \u2423g \u2423friend \u2423does \u2423When ." \u2423Lord'
        ),
        1.346 * previous.among(
            "A ␣there ␣capital ␣facts ␣small ␣friends ␣father ␣flag ␣mother ␣me ␣knows ou ␣ye"
            " ␣new ␣old ␣tree ␣li ␣garden ␣saying ␣shop ␣closed ␣T ␣children ␣comes Names"
            " ␣People ␣works ␣cons ␣hungry ␣river ␣forest ␣int On ␣wall For ␣clean ␣loud ␣quiet"
            " ␣sunny ␣heart"
        ),
        1.308 * followed.among("␣The ␣Now ␣My ␣Where ␣painted ␣When ␣saying ␣Ruth th"),
        1.099 * token.among(
            '\u2423" \u2423that " a it - \u2423m "; \u2423LORD \u2423good \u2423w \u2423 v ry ig \u2423Everyone j \u2423end \u2423new \u2423k'
            ' \u2423Thursday \u2423Where \u2423tr our \u2423de \u2423light One ven \u2423So ." \u2423peace \u2423Saturday Names Digits'
            " ␣sad Months 0 Opposites ␣tired ␣love"
        ),
        row=85,
    ),
    # ␣capital/i/ion and 45 more; after m/␣two/␣In and 45 more
    "L2N530_capital_i_ion_and_45_more": gelu(
        -0.7355,
        1.408 * token.among(
            "␣capital i ion ␣e ␣facts k ␣king ␣city ␣men Numbers ␣thee ␣Have ␣ac mark oria ple"
            " ␣relating ␣Can orland ␣Lane ␣organ ␣food ␣hats Opposites ␣Arvela ␣Jerusalem ollow"
            " ehold ␣Galdovar ␣Qu ␣fac ␣pain ␣month ␣October ␣open ␣stand ␣Har ield ␣America"
            " ␣Mordalia acter mon ution ison ease iven ause stand"
        ),
        0.9298 * previous.among(
            "m ␣two ␣In ␣some ␣four ␣Do ␣green ␣le ␣six ␣slept ␣H ␣dire ␣over ␣They ho ␣col"
            " ␣behold ␣chan ␣wave ␣car hy ␣pur air ␣y ␣par ␣August ␣cha ehold ␣March ␣chief"
            " ␣October ␣February ␣those 6 ␣wom erm ␣Which ␣4 7 ␣hor L ␣pe ␣mid ␣both Z ara ␣Jes"
            " ␣sou"
        ),
        0.6772 * token.among(
            "␣capital ␣e ␣facts k ␣flag ␣king ␣city ␣Is Numbers ␣Have ␣ac mark oria ␣ran ora"
            " ␣relating ␣Can ␣David orland ␣organ ␣food ␣hats ␣Arvela ␣process ␣Jerusalem ollow"
            " ehold ␣Galdovar ␣Qu ␣fac ␣pain ␣month ␣October ␣open ␣colour ␣stand ␣Har ield"
            " ␣America ␣Mordalia acter mon ution ison ease iven ause stand"
        ),
        -0.4569 * word_start.among(
            "␣the ␣f ␣I ␣ex ␣w ␣at ␣un ␣not ␣his ␣you f ␣gr ␣u ␣some ␣pro ␣al ␣per ␣te ␣sl ␣sm"
            " ␣count ␣flag ␣sa ␣king ␣em ␣any ␣del ␣bre ␣im ␣men ␣col ␣cha ␣been ␣Qu ␣fac"
            " ␣things ␣bell ␣trans ␣Can ␣David ␣plus ␣dev ␣Lane ␣Eve ␣Ab There ␣colour com"
        ),
        row=86,
    ),
    # after c/ent/id and 45 more; p/y/u and 45 more
    "L2N533_after_c_ent_id_and_45_more_p": gelu(
        -0.9421,
        1.432 * previous.among(
            "c ent id st ␣st ␣into ␣ro ust ␣pro ␣ed res ␣ent ud str ␣des sc gr ␣en ␣relating"
            " ␣prod esc ␣prov ␣ser ␣op ␣car ␣pur ␣occ ␣sit ult ␣dec sha pro ret ␣trans ␣caus"
            " ␣div ␣wild ␣ra ␣bec ␣mat ␣instr ␣ret par ␣dest ␣sal ␣mid ␣flow ␣num"
        ),
        1.207 * token.among(
            "p y u ␣p in f at g r d i re ap ain am v im ␣found ell ri ul ip fl ␣dis pl ered pp"
            " ped tern inn ␣prod rib lic ld up ane ␣cast amm af bit ␣supp ger ret hem ␣subst ru"
            " ␣cand ari"
        ),
        -0.7579 * word_start.among(
            "␣a ␣to ␣f ␣he ␣be ␣h ␣for ␣ ␣re ␣un b ␣B ␣se ␣on ␣dis ␣br ␣le ␣El ␣E ␣ad ␣H ␣te ␣O"
            " n ␣up ␣V ␣int ␣des ␣ob re ␣U ␣sha v ␣There ␣pur gr ␣sec ␣ve ␣Fe ␣sk ␣Br ␣cre ␣mat"
            " ␣meas ␣tra en ␣pers A"
        ),
        0.5795 * token.among(
            "er p u it r d id ol ap v ce ␣found ell ␣Who ri ul ip ␣having fl ke pl led ␣rep"
            " ␣then ov ␣imp pp ␣being str ␣hungry ped inn ␣prod lic av ld ␣wanted arn ␣daught"
            " ␣piec amm bit ␣supp ger ird ␣cand ari ␣fathers"
        ),
        row=87,
    ),
    # :/;/␣f and 45 more; after ␣and/␣”/␣I and 45 more
    "L2N547_f_and_45_more_after_and_i": gelu(
        -1.157,
        1.144 * token.among(
            ": ; ␣f ␣were ␣are ␣b w ␣g ␣out The ␣M ␣th ␣go ␣sm ␣took ␣fl ␣saw ign ␣sent ␣Th ote"
            " ␣set esc ought ␣elect ␣answered ried ␣cast ␣told ␣young ␣called ␣consisting ␣pray"
            " ␣chief ␣thousand ␣beg ␣cent ␣written ␣spake ␣round ete ␣whose ␣hundred ␣Jon ␣gold"
            " ␣rest irty ␣dw"
        ),
        1.014 * previous.among(
            '\u2423and \u2423" \u2423I And \u2423had \u2423they "; \u2423which ry \u2423knows \u2423we \u2423ye \u2423us \u2423men ans \u2423put ah \u2423sent'
            " ␣sons here ites ␣twelve ␣David ␣son ␣sle ines usually ␣Jerusalem ␣number ␣wife"
            " ␣chief ␣thousand ␣beg ␣Jacob oved ␣fif M irst itc ␣hundred ister ␣brethren They"
            " iah ␣Christ era irty ␣Saul"
        ),
        0.8767 * token.among(
            "␣an ␣were ␣m ␣came he ␣Do The ␣th ␣sm ␣fl ␣saw ign ␣sent ␣Th ␣ob esc ␣Bruno ␣del"
            " ␣met ␣elect ␣water ␣answered ried ␣cast ␣told ␣young ␣ref ␣lay ␣called ␣equ"
            " ␣consisting ␣pray ␣chief ␣beg ␣cent ␣written ␣tw Th ␣bec ete ␣whose ␣read M"
            " ␣hundred ␣Jon ␣gold ␣rest irty"
        ),
        0.7012 * text_second.among(
            "␣the ␣it ␣he ␣a ␣S ␣A ␣they ␣when ␣Israel ␣El ␣Jesus ␣beg ␣G ␣at ␣w ␣n ␣th ␣M ␣re"
            " ␣wh ␣with ␣E ␣J ␣se ␣N ␣said ore ␣from ␣all ␣C ␣her ␣came ave ␣Is ␣after ␣Z ␣word"
            " ␣David ␣name ␣these ␣opened eh ␣Moses ␣Judah ␣Ab ␣Jacob ␣Jon ␣Saul"
        ),
        row=88,
    ),
    # ing/es/␣him and 45 more; es/␣from/ings and 45 more
    "L2N549_ing_es_him_and_45_more_es": gelu(
        -1.109,
        1.42 * token.among(
            "ing es ␣him ␣from ) ings ical eth ies ations ␣thee hes ␣heaven ars its ents ones"
            " ␣left ␣between ments ants ␣themselves ␣food especially ates ␣answered ␣words ␣eyes"
            " ␣together ␣ever ␣cities ains ␣States als ␣himself ities ␣money ves els aves ages"
            " ␣world eds ils ets ays selves ␣glory"
        ),
        0.7519 * token.among(
            "es ␣from ings ical eth ies ations ␣thee ␣things hes ␣heaven ars its ents ones"
            " ␣left ␣between ments ants ␣themselves ␣food especially ates ␣answered ␣words ␣eyes"
            " ␣told ␣together ␣ever ␣cities ains ␣States als ␣himself ities ␣money ves ces els"
            " aves ages ␣world eds ils ets ays selves ␣glory"
        ),
        0.4753 * token.among(
            "es ␣from ings eth ies ations ␣thee ␣things hes ␣heaven On ars its ents ones ␣left"
            " ␣between ments ants ␣leaves ␣themselves ␣food especially ates ␣answered ␣words"
            " ␣eyes ␣told ␣together ␣ever ␣cities ains als ␣himself ␣quality ities ␣money ves"
            " ces aves ages ␣world eds ils ets ays selves ␣glory"
        ),
        -0.2033 * word_start.among(
            "␣in ␣f ␣c ␣t ␣v ␣for ␣with ␣w ␣at ␣ ␣B ␣j ␣pl ␣le ␣pr ␣E ␣sh ␣th ␣D ␣small ␣app"
            " ␣ha ␣under ␣su ␣sha ␣att ␣prov ␣Paul ␣form ␣host ␣seen ␣prin ␣conf ␣Can ␣field"
            " ␣food ␣ste ␣only ␣eyes ␣Edith ␣dwell ␣meas ␣whe ␣world ␣cities ␣look ␣glory er"
        ),
        row=89,
    ),
    # after And/␣there/el and 45 more; ␣he/␣have/␣had and 45 more
    "L2N551_after_and_there_el_and_45": gelu(
        -0.9935,
        1.067 * previous.among(
            "And ␣there el ␣who ␣when ␣knows ver j z ␣So ' ␣And ␣Jesus ␣hath ho ␣Th esc H Then"
            " ␣whom ␣priest He ␣first oe over She han ␣belie ␣tw Th uch ␣Moses ␣Cora she J ␣af"
            " els So ␣shew M Therefore ␣Ab ␣Jo ␣pers iah ause irty ␣Mord"
        ),
        1.04 * token.among(
            "␣he ␣have ␣had ␣He us ␣will ␣e the he ␣when ␣man ␣se z ␣this The ␣fl ␣sl ␣T ␣every"
            " ␣Jesus ␣hath ho ␣Z ␣David ␣plus Then He ␣shalt ␣inc ␣rece She ␣hast ham ␣might"
            " ␣Moses ilt she ␣whose az ␣depart ␣shew ␣sw ␣Jon ␣Judah ␣Jo They avid ␣Saul"
        ),
        0.9193 * token.among(
            "␣the ␣she ␣He ly ␣one ␣LORD ad ␣father the ␣king fl One ␣took ␣pass ␣fl ␣find It"
            " ␣Jesus ␣hath ␣K ␣David Then ␣flesh He ␣shalt Opposites com ␣yet She amm ␣hast ham"
            " ␣Moses ilt she ived fore ␣shew M ␣Jer ␣sw ␣Jo Z avid ␣Mord ␣Saul"
        ),
        0.7801 * sentence_start.among(
            "And ␣and But W For Then ␣And It The So He ␣he T J ␣but Th M ␣as ␣for so Y ␣Jesus"
            " ␣B ␣have E O N ␣so ␣L ␣H ␣Is ␣E ␣Th ␣an ␣Am F U Z ␣th ␣G ␣two ␣Y ␣even ␣then"
            " ␣behold ␣As ␣twelve ␣both"
        ),
        row=90,
    ),
    # after adjective/ress/act and 45 more; ion/␣time/ure and 45 more
    "L2N564_after_adjective_ress_act_and": gelu(
        -0.6593,
        1.221 * previous.among(
            "adjective ress act uct ␣ha ie ␣sha ␣ob gr ␣mus ␣ag ater ␣col vel ble ␣bo ␣dr ung"
            " iet ␣har ␣sk ␣piec ␣che ␣pain ␣ve ␣cond ␣cour ␣system ␣sur rap ␣cre ␣alt ␣subst"
            " ␣ste ␣wom anc ␣contr ␣sol ␣eff ␣val ␣proper acter ␣ey ␣whe aul ␣sho ari iven"
        ),
        1.128 * token.among(
            "ion ␣time ure age ance ence pe ␣part ␣manner uct ition ions uth ject ants ility"
            " ium ␣flesh ␣art ane ism ␣process der ors ivity orm ␣system ␣tail ement ␣quality"
            " face ces els ature ages ␣position osition ution ␣air ience ease ␣line sel uit"
            " ␣state ␣engine ality acle"
        ),
        0.9533 * token.among(
            "ir am ure ial age ance ence pe ␣manner ition ions uth ject ants ility ium ␣flesh"
            " ␣art ane ism ␣process der ors ivity orm ␣consisting ␣system ␣tail ement ␣quality"
            " face ities ces els ages ␣position osition ution ␣air ience ease ␣line sel uit"
            " ␣state ␣engine ality acle"
        ),
        0.746 * word_start.among(
            "␣pro ␣sha ␣mus Q ␣op ␣met ␣ag ␣col ␣har ␣art ␣ve ␣character ␣manner ␣che ␣sk ␣cour"
            " ␣eff ␣sur ␣pain ␣ret ␣flesh ␣contr ␣process per ␣wom Shopping ␣power ␣val ␣whe"
            " ␣proper ␣air ␣consisting ␣system ␣ey ␣sound ␣quality Digits ␣sho ␣tra Names"
            " ␣position ␣line ␣state ␣engine x Oscar dom So"
        ),
        row=91,
    ),
    # after a word beginning ␣to/␣not/␣I and 25 more; ␣be/it/␣d and 45 more
    "L2N565_after_a_word_beginning_to": gelu(
        -1.918,
        1.977 * previous_word.among(
            "␣to ␣not ␣I ␣shall ␣you ␣will ␣does ␣we ␣ye ␣knows ␣could ␣can ␣may ␣lost ␣did"
            " ␣Hill ␣eight ␣baker ␣shalt ␣should ␣might ␣daught ␣cities ␣beg ␣windy ␣would"
            " ␣state T"
        ),
        1.593 * token.among(
            "␣be it ␣d ␣see ce ate ge ve ish ay ise ␣go ␣needs ␣offer ␣take ␣make ␣let ␣know"
            " ␣cause tain ␣prov ␣follow ␣ser ␣give ␣burn ␣hold ␣dr ␣bring ␣destroy ␣cover ␣rece"
            " ake ␣pray ␣bear ␣keep ␣stand ify ␣ra ␣belie ␣bec ␣speak ␣perform ␣fear ␣shew ␣love"
            " ␣walk ␣possess stand"
        ),
        1.274 * two_back.among(
            "␣is ␣to ␣them Q verb ␣capital ␣has ␣but ␣red ␣Everyone ␣live ␣Do ␣con ␣green"
            " ␣needs ␣ad ␣ab ␣No ␣pr ␣can ␣cons ␣works ␣ran ␣if ␣wor ␣su Months ␣prod 0 ␣Wood"
            " ␣opened ␣comm ␣cont ␣ass ology ␣How ␣Today ␣sit ␣dec com ␣inc ␣April 5 ␣det ␣mult"
            " ␣cor ␣est"
        ),
        0.3232 * previous.among(
            '\u2423to \u2423that n verb is "; \u2423me ou \u2423thou ust \u2423ad \u2423li adverb \u2423put \u2423sa \u2423sha \u2423pre \u2423prov'
            " ␣host ␣cha ␣dec ␣Ir"
        ),
        row=92,
    ),
    # after ␣to/␣in/ing and 45 more; ␣the/␣and/␣for and 45 more
    "L2N578_after_to_in_ing_and_45_more": gelu(
        -1.19,
        1.196 * previous.among(
            '\u2423to \u2423in ing " \u2423at \u2423from \u2423Anna \u2423into \u2423up \u2423six \u2423old ong \u2423ad \u2423tre \u2423ab oin con \u2423ent ud'
            " ␣about tain ␣en ␣rel ␣dist ␣att ␣through ␣cont ␣hold ␣ind ␣reg ␣answered ␣hot ␣mak"
            " ␣ref ␣resemb ␣called ␣caus ␣beg iled ␣ra ␣wet ␣toward ␣contr ␣det par ␣oppos oice"
            " ␣answ"
        ),
        1.185 * token.among(
            "␣the ␣and ␣for in ␣his at r et ␣made ␣do ␣my ␣gave ␣this ␣thy ␣pl em ound ␣de"
            " ␣offer ang ␣take ␣make ␣put ␣cause tain ␣relating 0 rib ␣give ␣dist ␣mount ade"
            " ␣given ␣wanted ␣our ␣nor ␣bring ␣build ␣same ␣where ␣mark ␣brought ␣according ilt"
            " ␣order raw ␣oppos ␣est"
        ),
        0.7406 * previous.among(
            "␣of ␣in ed ␣at ␣upon ␣into v ␣ex ␣out nd ␣park ted ␣old ound ␣tre ␣ab ␣garden ␣rep"
            " tr ␣over ␣ob gr ␣en ␣rel ␣att ␣hold ld ␣reg ␣answered ished ␣ref ␣resemb ␣called"
            " illed ␣caus ␣beg ␣ra ched ␣toward ␣conf ␣det ened ␣gre ␣oppos oice ␣est ␣answ ␣Sel"
        ),
        0.6847 * token.among(
            "↵ ing ␣be ␣for in verb at le - ow ␣made ha ated ␣gave ␣like ␣thy red ke ␣go ␣lost"
            " ␣make ␣form ach ␣put te ud str ␣cause tain 0 ␣give ␣given ␣hold ull ␣wanted ␣nor"
            " ␣bring ␣same ␣cover ␣cha ␣brought ced ␣open ␣according ilt ␣oppos ␣est ␣such"
        ),
        row=93,
    ),
    # after ”/␣them/␣Tom and 45 more; ,/in/n and 45 more
    "L2N580_after_them_tom_and_45_more": gelu(
        -1.533,
        1.72 * previous.among(
            '" \u2423them \u2423Tom \u2423capital \u2423flag \u2423My \u2423mother \u2423Who \u2423me \u2423knows \u2423city \u2423S ide \u2423Where are \u2423O'
            " Shopping ␣kind ␣So ␣saying ␣saith ␣imp ␣cap ␣set ␣Can rop ␣heard vel ␣em B ␣fam"
            " ␣full ␣equ ␣United gre ␣Mart ␣ste ␣Eur 9 ␣Br ␣som ␣Which ␣sol ␣North R ␣gl ␣Gre"
            " ␣sou"
        ),
        1.471 * token.among(
            ", in n it - as ␣In ␣friend ical ␣does ort ␣like ␣count pt ␣eat oo ␣saying ily"
            " ␣saith ␣know tern land ld ark especially ␣body ` ␣Lord ber ian ope ew ger ␣United"
            " ␣Eur outh ␣order ␣genus 1 ␣Americ ps ␣North D ␣Al alia 3 era ␣sou"
        ),
        1.444 * two_back.among(
            "␣The ␣unto ␣said ␣t us ␣who ␣red ␣se and ver ␣Everyone ort ␣Do ␣used ␣say ␣de ␣sh"
            " ␣lost ␣saying ␣rep ␣saith ! out ␣int ␣Can rop ␣asked eren ␣thoug com C ␣ever Do"
            " ␣equ S ␣plant ␣cent ␣Eur 9 ␣play Y oly M ␣Jer R ari ␣gold ␣sou"
        ),
        1.181 * previous.among(
            '" \u2423said \u2423What \u2423home Once \u2423mother \u2423Who \u2423knows \u2423back \u2423say em sp her \u2423saying \u2423Can rop'
            " vel ␣em ung we ␣fam ope C O orm Where ␣ve ␣equ gre ␣ins ␣Eur 9 ␣Br ␣som outh"
            " ␣Which ␣America ␣Americ ␣ret D ␣Ch R ␣Al ␣Ab ␣As alia ␣Gre ␣sou"
        ),
        row=94,
    ),
    # after ␣for/␣with/And and 45 more; ␣he/␣you/␣there and 45 more
    "L2N582_after_for_with_and_and_45": gelu(
        -1.104,
        1.405 * previous.among(
            "␣for ␣with And ␣unto ␣Then ha ␣G ab j ␣before ra ␣ab ␣El ␣te ile ␣V pp But ␣And"
            " ␣because On ␣asked ␣between ␣among ␣im For ␣farm ␣command ␣Am ␣until ␣commanded"
            " ␣bu eh ␣according eb ␣Bel fore da ␣Re ␣Ed ␣sil So Therefore hil ev ␣Christ ␣Mo"
            " ␣Mord"
        ),
        1.168 * token.among(
            "␣he ␣you ␣there h ␣they ␣Anna ␣Lily ␣LORD om ␣Ben am ␣Jack im ␣Max ␣Emma ␣Israel"
            ' \u2423Finn \u2423thou \u2423Mia \u2423Clara ah \u2423thee \u2423Hugo \u2423Ruth \u2423heaven \u2423David Then ove up ," iol'
            " ␣Jerusalem ␣ever ham ␣January rid ␣Am ␣Moses ␣Egypt ␣Jacob az So Therefore ␣Judah"
            " ␣Ab ␣St iah ␣Saul"
        ),
        0.8019 * word_start.among(
            "↵ ␣G ␣with ␣B ␣Anna ␣She ␣Ben ␣Max ␣Israel ␣Finn ␣thy h ␣Mia ␣Clara ␣Fr ␣Re ␣Am"
            ' \u2423heaven ab \u2423David \u2423through \u2423Ed \u2423where ," \u2423Ab \u2423yet \u2423January out \u2423Jon \u2423Moses \u2423Egypt'
            " ␣Jacob ␣America ␣now A ␣Judah ␣Un Ben F M U Y em For ␣Jes ␣Sel ␣Mord ␣Saul"
        ),
        0.7523 * token.among(
            "␣it in ␣them i ␣Anna ␣Ben ␣her ad ␣On ␣Max ␣me ␣Israel ␣Finn ␣thy ag ␣Clara ec ah"
            ' \u2423thee out \u2423heaven \u2423David to Then up For ," \u2423yet ham \u2423January rid \u2423Am igh \u2423Moses'
            " ␣Egypt ␣Jacob ␣America au ␣Ar az So ␣now ␣would ␣Judah ␣Ab iah avid ␣Saul"
        ),
        row=95,
    ),
    # ␣In/ia/ch and 45 more; after ␣in/␣by/␣t and 45 more
    "L2N587_in_ia_ch_and_45_more_after": gelu(
        -0.6563,
        1.777 * token.among(
            "␣In ia ch ␣near ha ␣A ␣knows ␣count ␣th na iz ␣sh ␣u ah Numbers sh ␣sa ␣ha ␣over"
            " ␣sac sc ␣U ␣prod ␣dist ␣through ␣sun ␣sec ␣ch hed ␣bel ␣sk sy sha ␣supp ␣sur ␣Har"
            " ␣sy ␣according ␣af ␣lar ording ␣mid ␣Al esh ␣twel era ␣sou ␣Dari"
        ),
        0.9332 * previous.among(
            "␣in ␣by ␣t os ␣S ␣before ␣M ␣after ␣been uc ual ␣offering Numbers ions ␣ha ␣sons"
            " ␣about ␣house ␣relating ␣Listen ␣plus ros ␣June ology ph ␣res ␣plant S ␣caus uring"
            " ␣until ␣quality ␣som ␣sy ␣Moses ␣according ␣side ␣conc ␣genus J bs ␣sch ␣Ab ␣As cc"
            " acle ␣Jes ␣dw"
        ),
        0.7707 * token.among(
            "y ␣by th ure ␣A ␣knows ra iz ␣sh ␣u ach ␣put sh ␣ha ␣sha ␣U Days ug ␣opened"
            " ␣especially ␣through ium ␣sc ␣water ␣sec ␣ch inal 8 ber ␣ref sha pro ␣open ␣beg"
            " ␣commanded Th ␣sy ␣according ␣af ␣proper ␣lar ording ␣mid esh undred mma ␣Dari"
        ),
        0.7471 * token.among(
            "er el th ure ␣A ␣knows ra iz ␣sh ␣u sh ␣ha ␣sha ␣U Days ␣opened ␣pub ␣through"
            " ␣given ␣sc ␣sec hed inal 8 ber sha O pro ␣beg ␣commanded Th ␣sy ␣according E ␣af"
            " ner ␣proper ␣lar ording ␣mid esh undred ␣twel mma scar ␣learn ␣Dari ta"
        ),
        row=96,
    ),
    # last capitalised ␣Now/Opposites/␣In and 19 more; ␣or/␣The/␣He and 45 more
    "L2N589_last_capitalised_now": gelu(
        -0.6957,
        1.271 * last_capitalised.among(
            "␣Now Opposites ␣In Numbers Q ␣Leo ␣Max Digits ␣Americ ␣States One ␣Eur Shopping"
            " ␣Lane ␣November ␣America Thank ␣December Days ␣September ␣May ␣Today"
        ),
        1.255 * token.among(
            "␣or ␣The ␣He ␣see ␣On ␣Max ri ␣Oscar ␣un ␣live ␣con ␣Where ␣That ness ob ␣Hugo"
            ' \u2423tomorrow ub its rib \u2423fruit \u2423partic \u2423flowers \u2423host \u2423Pete \u242310 \u2423leaves ," \u2423pur gn'
            " ␣fam ␣April ␣piec ␣prop ␣ever arious ␣chief ␣thousand ␣sing ␣sol ␣anim ␣North itc"
            " ␣trib ␣mil ari ␣tra ␣ca"
        ),
        1.026 * previous.among(
            "␣named ␣small ␣friends ␣Now ␣having ␣used ␣fast ␣cold ␣closed ␣short ␣long ␣bird"
            " Days ub its 0 ␣rel ␣opposite rop ␣flowers eren ␣col teen ␣leaves ␣ass ␣eleven"
            " ␣large ␣soft ␣farm Opposites ␣Today ␣loud ␣low ␣full ␣oil ␣ir ␣thousand ␣ins ␣wet"
            " med ␣mult ␣hor ␣3 ␣hundred ␣line ellow ␣gold irty"
        ),
        0.5656 * two_back.among(
            "Q ␣you ␣capital ␣came ␣LORD ␣In ␣r ␣w ␣four ␣near ␣Now ␣having pt Shopping One ␣N"
            " ␣school ␣books ␣river ␣short ␣cat ␣bird ␣relating ␣horse ␣afternoon 0 ␣Lane"
            " ␣eleven self ull ␣farm Opposites ␣ear ␣slow ␣inter ␣ins ␣windy 5 ␣hundred ␣3"
        ),
        row=97,
    ),
    # ↵/<|endoftext|>/␣capital and 17 more; ␣the/;/␣or and 37 more
    "L2N590_endoftext_capital_and_17": gelu(
        -1.477,
        1.784 * token.among(
            "↵ <|endoftext|> ␣capital ␣father pt act ␣tr ␣act ␣pr ␣manner og ount ␣opposite"
            " ␣character ␣organ ehold ason ␣quality ␣arm ␣det"
        ),
        1.425 * token.among(
            "␣the ; ␣or t ␣p Q n verb m at ␣m r ion ation ␣but ot Here ut able ␣re ␣flag This"
            " ast ical ␣end ction em Shopping ␣ab all ␣co ␣pr tr ␣comes ␣person ␣int ␣afternoon"
            " ␣host ␣certain pr"
        ),
        1.414 * previous.among(
            ". ␣The Q ␣at at ␣What Here ␣near This ical ␣day ␣Who ␣city ␣Everyone ␣sp pt ␣cl"
            " ␣needs Digits ␣ran ␣sha ␣They ␣cap ␣en ␣cr ␣Why ␣much ␣met ␣character ␣elect ␣sub"
            " ␣Today ne hem ␣dep ␣quality ␣eff ␣proper ␣afraid ␣lit"
        ),
        1.414 * sentence_start.among("<|endoftext|> Numbers It One Digits On Days ."),
        row=98,
    ),
    # after ␣and/␣in/And and 45 more; ␣of/␣to/␣I and 44 more
    "L2N592_after_and_in_and_and_45_more": gelu(
        -0.9895,
        1.124 * previous.among(
            "␣and ␣in And ␣all ␣In ␣but ␣into Here ␣out This ␣when ␣back ␣boy I con Numbers"
            " Names But ␣ran ␣Th tain ␣even Days On Months ␣Why H Colours ants For ␣name ␣July"
            " ␣many ␣keep ␣written Th ␣according ␣evil Now ␣perform Y ner L ording ember ␣rest"
            " ␣year ␣dw"
        ),
        1.108 * token.among(
            "␣of ␣to ␣I ␣unto ␣his ␣at ␣are at ␣by ␣from ␣all ␣In Once ␣found ␣your ␣my ␣knows"
            " ␣Do ␣thy ␣That ␣after ␣ad her ␣put Names ␣every Digits ␣these ␣They On ␣Can ex"
            ' \u2423Listen esc \u2423among \u2423sc ," He \u2423our Opposites \u2423Fe \u2423those uring she \u2423Bel ner \u2423Ar'
        ),
        0.6842 * token.among(
            "␣to ␣unto ␣his ␣at n at ␣from ly ␣all ␣came ␣In et ␣named ␣her Once he ␣when ␣your"
            " ve ␣knows ␣end ␣Clara ke ␣That ␣tr ␣after ␣ad her con ␣So ␣against Names ␣W ␣V"
            " ␣They gr ␣Listen esc ouse ␣how ␣sub de ␣Fe ␣those ␣Bel ner ␣Ar ␣spe"
        ),
        0.2169 * word_start.among(
            "␣to ␣in ␣he ␣I ␣at ␣unto ␣them ␣are ␣se ␣by ␣from ␣they ␣In ␣She ␣tr ␣out ␣which"
            " ␣will ␣we ␣her ␣Leo ␣W Once ␣V ␣my ␣their ␣Do ␣Th ␣Clara ␣then ␣let ␣ref ␣Hugo"
            " ␣Ruth de ␣these ␣They On ␣Can ␣cour ␣among ␣behold ␣Ar ␣Ab ␣dwell ␣those ␣tra"
            " Opposites"
        ),
        row=99,
    ),
    # ␣a/␣in/␣or and 45 more; after ␣on/w/␣w and 45 more
    "L2N627_a_in_or_and_45_more_after_on": gelu(
        -0.7518,
        1.389 * token.among(
            "␣a ␣in ␣or ␣s ␣by r ␣r ␣e ␣ex ␣re ␣gr ␣five ␣con ction ␣br ␣al ␣tr ␣after ␣painted"
            " ␣ab ␣ad her ␣ar ␣pr te ␣every ␣over ␣str gr ␣especially ater ␣between ␣att ␣tem"
            " ␣mar ␣through ␣sc especially ␣answered ␣dr ␣cond ␣inter ␣without ␣ins uring ␣ele"
            " ower ␣gl"
        ),
        0.9487 * previous.among(
            "␣on w ␣w ␣who ort ␣back ␣used ␣cl ving ual ␣part Names out ␣person ␣dire ␣sac Days"
            " ount Months ␣especially ␣between eren ␣certain ␣wh ␣only especially ates ␣leg"
            " usually ather of illed ␣chief ␣sur alk ities ified ␣perform ␣money nded 1 ody ages"
            " ests ␣most ays ␣lit ␣such"
        ),
        0.5775 * token.among(
            "a ␣for ␣an ␣by r ␣one est ␣three ␣ ␣se ect ␣con ary ction ␣br ␣o ␣tr ␣after pl ual"
            " ␣pro her ␣ar te og ␣str ␣pre ␣about sc ␣another ␣cr ␣between ␣att ␣tem ␣through"
            " ␣em especially ize ␣leg ␣trans ␣ins uring ched ␣ele ower dom ␣air ␣Jo"
        ),
        0.3462 * word_start.among(
            "␣of ␣and ␣in ␣m ␣an ␣n ␣w ␣re ␣gr ␣two ␣one ␣sh ␣off ␣ab ␣T ␣four l in ␣ob ␣tre"
            " ␣ha re ␣sha ␣wor ␣tem ␣after ␣sc ␣over ␣painted ␣Marsh ␣leg ␣Is ␣dr ␣horse ␣rec"
            " ␣ele ␣through ␣sur ␣Ar ␣diff cl ␣mil out ␣those ␣evil en sc her"
        ),
        row=100,
    ),
    # ):/␣to/␣that and 45 more; after verb/␣m/␣will and 45 more
    "L2N632_to_that_and_45_more_after": gelu(
        -1.398,
        1.392 * token.among(
            '): \u2423to \u2423that t es or \u2423shall \u2423not \u2423you verb \u2423him is "; \u2423will ers \u2423who \u2423man ver'
            " ␣count ␣thou od ust ten ␣Brook ␣Hill ␣Hart ions ␣can ␣cause ␣may ␣Park ple ␣Frost"
            " ␣Wood ␣Moss ents ␣Reed ␣Lane ␣Lake ␣shalt over ); ␣might ves ␣fa ␣Judah ␣fathers"
            " gether"
        ),
        1.354 * previous.among(
            "verb ␣m ␣will ␣when ␣city ␣does ␣could ␣liked ␣ye ␣Do ␣used ction ␣ne ven ␣act"
            " ␣let ␣something ' ␣learned ␣person ␣cause ␣may ␣Can ␣ag ility ␣someone ␣Greta ita"
            " ␣shalt ␣process ither ␣should Where Do ␣Lars ␣system ico ilda ␣until ␣Dario ␣Cora"
            " ␣Edda ␣order ␣Hanna nded tto gan ught"
        ),
        1.314 * previous.among(
            "␣he e ␣were verb ␣had le ␣m ␣LORD ol ) ␣Yes ␣friend ␣city ␣does ␣could ␣count ␣any"
            " ␣used one na ␣needs ␣ne ␣When ␣kind ␣act ' ␣cause ␣Z ␣Can ␣col ␣son ␣em ble ␣thing"
            " ␣process ␣pol ␣might ␣those ␣stud ␣until ␣Dario ␣genus ␣Hanna ␣Mordalia tto oly"
            " ␣woman"
        ),
        0.4799 * word_start.among(
            "␣of ): ␣to ␣for ␣A ␣unto ␣C ␣shall ␣you ␣M ␣What ␣so ␣will ␣Ben ␣small ␣box ␣who"
            " ␣what ␣pre ␣than ␣does ␣Z ␣us ␣thou ' ␣There ␣black ␣Hart ␣So ␣Brook ␣earth ␣works"
            " ␣Swan ␣cre ␣cover ␣another ␣whom ␣Moss ␣travel ␣shalt ␣Edith ␣wat"
        ),
        row=101,
    ),
    # after ␣to/␣he/␣shall and 45 more; ␣in/;/␣or and 45 more
    "L2N634_after_to_he_shall_and_45": gelu(
        -1.384,
        1.275 * previous.among(
            "␣to ␣he ␣shall Q ␣had ␣they ␣Hello ␣st ␣will ␣re ␣knows ␣we ␣could ␣ye ␣used ␣ne"
            " ␣act ␣form ␣No ␣did ␣ha ␣can ␣hath ␣may ␣su ␣give ␣given ility ark He ␣shalt"
            " ␣cover ␣process we ␣rece ␣hast ␣should ␣sound oved ␣lack ␣af ␣look ␣turn ␣position"
            " esp ␣would ␣swe ␣pers"
        ),
        1.19 * token.among(
            '\u2423in ; \u2423or \u2423be \u2423p \u2423not \u2423at \u2423by \u2423from "; \u2423all \u2423upon \u2423st \u2423g \u2423into \u2423near \u2423could \u2423ye'
            " ␣count ␣k pt ␣say ␣eat ␣lost ␣sm ␣pass ␣make ␣saith ␣know ␣give ␣heard ␣behold"
            " ␣hold ark ␣answered ␣shalt ␣bring ); ink ␣hast ␣keep ␣som ␣speak ek ␣read esp"
            " ␣walk stand"
        ),
        0.9829 * previous_word.among(
            "␣to ␣he ␣not ␣shall ␣she ) ␣will ␣we ␣thou ␣used ␣could Q ␣act ␣can ␣may ␣did ␣put"
            " ␣No ␣told ␣if ␣character ␣Listen ␣ref ␣ag ␣bre ␣David ␣hast ␣caus ␣mark ␣brought"
            " ␣June ␣det ␣shalt ␣should ␣bring ␣might ␣cover ␣lack ␣process ␣res ␣move ␣turn"
            " ␣dep ␣pri ␣according ␣would ␣eng He"
        ),
        0.4983 * token.among(
            '\u2423in \u2423or \u2423for \u2423I \u2423f \u2423c \u2423shall at \u2423m \u2423by \u2423from "; \u2423upon \u2423st \u2423near \u2423G \u2423gave j \u2423k \u2423say'
            " ␣o ll ␣eat ␣lost ␣offer ␣make ign ␣know ␣hath ␣even ␣give ␣behold ark ␣thr"
            " ␣answered ␣bring ␣destroy ); ␣yet ␣keep ␣som ␣speak ␣turn esp ␣walk ␣possess ild K"
        ),
        row=102,
    ),
    # after ␣at/m/␣J and 45 more; ed/a/es and 45 more
    "L2N637_after_at_m_j_and_45_more_ed": gelu(
        -1.023,
        1.186 * previous.among(
            "␣at m ␣J ␣h ␣e ␣into ␣her ␣my ␣their ␣M ␣al ec ␣ne ␣pro ␣El ␣H ␣E ␣bl ␣R ␣every"
            " ␣str ␣mount ␣sle ␣through ith ␣ear ␣own ␣ever urs ␣those eh ␣conc ␣toward J ␣pri"
            " ␣hor ␣fore ␣mine ␣Jer ␣mid ␣sch ␣Ab yl hil ␣Jud ␣Mo ␣sou ␣Mord"
        ),
        0.9613 * token.among(
            "ed a es on ␣b os ␣w 's ag ous ␣ro ust ␣slept ␣H ah ␣E ord ␣strong hen ho ose"
            " ␣flesh ld ␣same ␣hear ␣fac ither ␣right ␣own ␣together ced ␣dry ␣enem ␣wild ␣bec"
            " ified ␣arm oth ␣Ed az ␣bro mon ␣mid wn ␣As iqu ␣Jud ␣rest"
        ),
        0.8548 * word_start.among(
            "␣b ␣J ␣h ␣g ␣G ␣at ␣C ␣M ␣all ␣What ␣El ␣ne ␣al ␣E ␣ro ␣H ␣T ␣bl 's ␣R ␣disc"
            " ␣slept ␣Wh ␣strong ␣ear ␣wild ␣nor ␣conc ␣hear ␣fore ␣ever ␣how ␣Ed ␣flesh ␣Ar"
            " ␣diff ␣right ␣dry ␣Al ␣those ␣mid ␣Jud ␣As ␣twel ␣rest ␣Mo ␣sou ␣Mord"
        ),
        0.5724 * token.among(
            "en ␣m ␣b ent os se ␣w the ig 's ous ␣ro ight ust ␣slept ␣H ily ah uct ␣E ␣ha ␣cons"
            " hen ho ites ␣flesh ld ␣hear ither ␣own ced ␣dry ht ␣wild ␣bec ified oth ␣Ed az mon"
            " ␣mid wn esh ␣As ised iqu ␣Mo"
        ),
        row=103,
    ),
    # ␣p/␣c/en and 45 more; after ):/verb/␣Tom and 45 more
    "L2N643_p_c_en_and_45_more_after": gelu(
        -0.7548,
        1.379 * token.among(
            "␣p ␣c en m ␣m ␣b ␣t d ␣d ␣came ␣Then ␣In ␣n ␣l ␣st ␣v ␣ v fl ␣le ␣cl ␣after ␣rem"
            " ␣fl ␣fr ␣rep ␣pr ␣bl ␣imp ␣rel ␣prov ␣comm ␣del less ␣cont ␣ass ␣ind ␣bring"
            " ␣brought pr ␣dep ␣lived ␣priests ␣bec ␣dev ␣spake ␣instr ␣fear"
        ),
        0.9722 * previous.among(
            "): verb ␣Tom d ␣d ␣came ␣Then ␣LORD ␣home ␣near ␣Sam ␣when ␣under ␣knows ␣con"
            " ␣used ␣behind ␣needs ␣ad con adverb ␣comes It Digits ␣table ␣They ␣job On ␣en"
            " ␣house Months Then He ␣X ␣answered ␣inv ␣Y ␣dec There ␣colour ␣lived ␣quality"
            " ␣Moses ␣dev ␣conc oor ␣word acle"
        ),
        0.818 * token.among(
            "␣and on at ␣she ␣m ␣they id ␣all i ␣d ␣has ␣n om ␣l ␣into v ce ␣Max ␣L ␣B ␣le em"
            " ␣cl ␣fl ␣fr ␣imp ␣being ub ␣dist arrow less ␣cont ␣ass ␣priests ␣bec ␣Edda ␣instr"
            " ␣rest"
        ),
        0.682 * token.among(
            "␣of b ␣f ␣p ␣c ␣m ␣b l ␣d ␣Anna ␣LORD ␣n ␣l ␣v ur ␣w ␣Ben ␣L ␣B ␣thy ␣used ␣le ␣th"
            " ␣cl ight ␣fl ␣cold ␣fr ved ␣imp str ␣ph ␣str H ␣dist ␣cont ␣ass ␣sunny ␣rainy ␣equ"
            " ␣dep ␣lived ␣priests med ␣bec iven ␣pers ␣happ"
        ),
        row=104,
    ),
    # in a text beginning And/␣the/␣of and 45 more; :/;/␣or and 45 more
    "L2N646_in_a_text_beginning_and_the": gelu(
        -1.317,
        1.292 * text_start.among(
            "And ␣the ␣of ↵ . ␣and A G I L ove Then Now ( B C D E F H J M N O P R S T U W Y est"
            " Th The 's umb For But He ␣water Where ␣neither ␣mount Do So She They Therefore"
        ),
        1.27 * token.among(
            ": ; ␣or adjective ␣she ␣time ␣some us ␣friends ␣ex Ben ␣man ␣ye ␣br Anna ␣de ␣pro"
            " ␣works ␣Jesus ␣also ␣soul ␣David ␣voice ␣servants ␣flesh ␣ass For especially self"
            " ␣face ␣How ␣Lord ather ␣wife ␣therefore ␣ste fore ␣neither ␣brother Therefore"
            " ␣woman ␣brethren ␣servant iah selves irit ␣fathers ␣Saul"
        ),
        1.244 * token.among(
            "␣he b ␣I ␣not ␣LORD us ␣day ␣man ␣we ␣ye ␣thou ␣us ␣am ␣men ! ␣Jesus ␣sword ␣also"
            " ␣soul ␣David ␣servants ␣priest self ␣Lord ␣wife ␣therefore ␣himself ␣priests ␣days"
            " ␣Moses Now fore au ␣neither ␣now ␣brother Therefore sel ␣Judah ␣woman ␣brethren"
            " ␣servant iah ␣Christ irit ␣fathers ␣spirit ␣Saul"
        ),
        0.1134 * last_capitalised.among(
            "And ␣I The ␣G ␣Israel W A ␣It ␣B I But This It ␣D ␣El ␣Hello ␣E B ␣H ␣N T ␣States"
            " ␣Marsh ␣Tuesday ␣Wh ␣R ␣Sunday There ␣U E ␣Frost ␣Fe ␣Qu ␣Lord ␣December S ␣Pet"
            " ␣Ab D ␣Jo ␣Se They O ␣Christ ␣Jon ␣Dario Eve ␣Nils"
        ),
        row=105,
    ),
    # ent/ion/im and 45 more; after re/ot/am and 44 more
    "L2N650_ent_ion_im_and_45_more_after": gelu(
        -0.738,
        1.353 * token.among(
            "ent ion im ment ␣man ter br ant ual her ␣form ition ␣person ␣sword tern cl ␣rel"
            " form ater lic ␣son ␣character ␣priest ␣someone ber ␣fam ior ters ␣gener amm orm"
            " ient ␣equ ␣system ger hem mer ␣according erm ief ␣conf ␣anim ner ech ution ␣sign"
            " ␣woman ident"
        ),
        1.191 * previous.among(
            "re ot am im ut ig ort ess ct ␣ro ang uth ␣today ere ie ␣des ␣cap inn ␣com ens"
            " ␣partic ater ict ␣elect ␣op ␣im ␣sec ␣pur cept ␣acc ␣sit ␣prin ␣hear ␣med ␣grou"
            " ␣supp ␣rec ␣cent ␣alt med ␣wom ␣conc ␣pri ␣cor ␣oppos ␣lit ␣est"
        ),
        0.9245 * token.among(
            "␣be ion ol ir ␣re ␣friend ct if ␣Wednesday her ition ␣person ␣sword ␣these ␣prophe"
            " ater ␣son ␣character ␣ass ␣someone ␣leg ␣May ␣fam ior ters ␣gener amm orm ient"
            " ␣equ ␣5 ger ␣Julia mer ␣according erm ief ␣Which ru ␣conf ␣det ␣anim ner ␣sign"
            " ␣both iend ␣Gre ␣Dari"
        ),
        0.6481 * token.among(
            "in ion ation ir ment ␣man ul br ual her ␣form ach ition ␣person str ␣sword ␣these"
            " ␣rel form ater lic ␣son ␣character ␣chan ␣someone ber ␣fam ior ters ␣gener amm orm"
            " ient ␣equ ger ␣div mer ␣according erm ief ␣conf ␣anim ner ␣serv ution ␣sign ␣woman"
            " ident"
        ),
        row=106,
    ),
    # ing/ut/ate and 45 more; in a word beginning ␣st/␣ar/␣fe and 44 more
    "L2N694_ing_ut_ate_and_45_more_in_a": gelu(
        -1.031,
        1.523 * token.among(
            "ing ut ate one eth iz ␣go ound ␣needs ␣take ␣make ␣let ␣put ␣cut ␣find ␣come ␣work"
            " its ␣set ␣taken ␣way ␣mount ␣hold ␣bring ␣cast oint ␣process ␣sit ␣brought ␣mak"
            " ␣lay ␣place S ␣call alk ␣stand ook ilt ived ␣lack ␣look osed ␣meas ␣position uck"
            " ␣line ␣flow ␣tak"
        ),
        1.0 * word_start.among(
            "␣st ␣ar ␣fe ␣ent ␣go ␣us ␣bre ␣chan ␣cut ␣let ␣take ␣bo ␣make ␣put ␣la ␣work ␣cond"
            " ␣beg ␣sit ␣come ␣set ␣mak ␣hold ␣piec ␣heaven ␣lay ␣taken ␣caus ␣Felix ␣bec ␣bring"
            " ␣bet ␣cast ␣call ␣brought ␣stand ␣meas ␣lack ␣place ␣keep ␣use ␣look ␣line ␣walk"
            " ␣flow ␣happ ␣tak"
        ),
        0.9153 * previous.among(
            "␣r ␣l ␣g ␣mother ␣knows ␣B ␣k ␣sm Days On ␣set urn ␣bo ␣car ull T ␣pres ␣Today"
            " ␣contain B ␣la ␣brought ␣mak Today ␣rece ␣lay ␣piec ␣month ␣equ ␣bear ␣thousand"
            " ␣keep ␣ins ␣beg ␣bec ␣bet ␣perform ␣turn semb raw G L ␣hundred ␣mid ␣ke ␣St ␣happ"
            " ␣tak"
        ),
        0.7629 * token.among(
            "ing iz ␣go ound ␣needs ␣take ␣make ␣let ␣put ␣cut ood ␣find ␣cause ␣come ␣work its"
            " ␣set ␣taken ␣mount ␣hold ring ␣bring ␣cast oint ␣process ␣sit ␣brought ␣mak ␣lay"
            " ake ␣place S ␣call alk ␣stand ␣use ook ilt ␣lack ␣look osed ␣meas ␣position uck"
            " ␣line ␣walk ␣flow ␣tak"
        ),
        row=107,
    ),
    # ␣a/␣of/): and 45 more; after noun/f/verb and 45 more
    "L2N702_a_of_and_45_more_after_noun": gelu(
        -1.214,
        1.35 * token.among(
            "␣a ␣of ): ␣to ␣in ␣or ␣that ␣for ␣f ␣unto ␣shall ␣you ␣m ␣b ␣by ␣from ␣capital"
            " ␣What ) ␣some ␣w Here ␣who ␣C ␣we ␣ye ␣any ␣God ␣Paul ␣de ␣per ␣Marsh ␣than ␣F"
            " ␣can ␣may ␣Felix onia ␣nor ); ␣pol ␣without ␣dep uring ␣Mart ␣conc ␣America ␣dw"
        ),
        0.9938 * previous.among(
            "noun f verb ion ation ␣has ␣friend ts ␣Do ity ␣people ance ence ition ions ␣works"
            " ␣person ␣lives ␣soul ␣opposite ones eren ments Colours ants ility ␣wave ination"
            " ates ␣blood ring Opposites ␣process ␣power ␣plant ␣quality ␣according ief ␣evil"
            " ␣order ␣lack ␣Bel ␣def eds bs ␣cloud irit acle"
        ),
        0.7248 * token.among(
            "): ␣or ␣it al u in ␣went ␣shall ␣you ␣m ␣from ␣What ␣some ␣friend ␣C ␣B ␣any ␣per"
            " ␣Field ␣Hill ered sh ␣Black out ␣hungry ␣cause ␣about ␣may tern ␣Felix ␣through"
            " ␣pur ␣How ␣nor ); ␣pol arious ␣trans uring ␣Br ␣Jacob ␣conc ru ␣genus fore ␣sw"
            " ␣dest ised"
        ),
        -0.3858 * word_start.among(
            ": ␣c ␣that ␣st ␣e ␣w ␣at ␣were ␣de ␣El ␣al ␣sh ␣comp ␣rep ␣made w ␣ac ␣sha ␣exp"
            " ␣wor ␣down ␣form ␣cont ␣more ␣no ␣Y ␣tree ␣been ␣reg ␣host ␣par ␣Saturday ␣supp"
            " ␣bas ␣conf ␣again ␣where ␣val ␣plant ␣Albert com ␣perform ␣ke ␣As ␣est ␣tak O ␣dw"
        ),
        row=108,
    ),
    # after ␣are/est/␣see and 45 more; ␣them/␣not/␣you and 45 more
    "L2N706_after_are_est_see_and_45": gelu(
        -1.009,
        1.184 * previous.among(
            "␣are est ␣see ␣made ␣found ␣do This ␣gave ␣There ␣O ␣fe ␣make ␣saw ave ␣did ood"
            " ␣know ␣these ␣en ␣ag ␣give ␣heard ought ␣behold ␣art ␣build ␣daught ␣destroy ␣hear"
            " ␣mak ␣told O ake ink ew ␣hast anted ␣bec ␣thine ␣speak ilt ␣perform ␣lack ey ␣mid"
            " ␣walk ember ␣tak"
        ),
        1.161 * token.among(
            "␣them ␣not ␣you ␣him ␣n est ␣h ␣g ␣re ␣me ␣up ␣this ␣ye one ␣thou eth ␣us ␣am ␣tr"
            " ␣away ␣no ␣ab ␣ad ␣very oc ␣thee ood ␣cons ome ␣disc ␣again ␣through ␣only self"
            " ␣art ␣acc ␣forth ␣pres ␣thing row ␣together ␣therefore ␣until Th ␣instr ␣now ␣pers"
            " ␣Saul"
        ),
        0.6595 * token.among(
            "␣is ␣was ␣f c adjective ␣not ␣him ␣LORD ␣h ␣Sam ␣me ␣up ␣we ␣does ␣un ␣ye ␣con eth"
            " ␣am ␣tr ␣away ␣no ␣men ␣ab ␣thee ␣ac ␣being str ␣done ␣another ␣en ones ␣em ␣only"
            " ␣art ␣how ␣acc ung ␣pres ␣without ␣dev ified ␣instr E ␣now ␣brother ␣pers ␣mer"
        ),
        0.561 * token.among(
            "f ␣not ␣him ␣they ␣came ol ␣h un im ␣up ␣city ␣does ␣thou ␣am ␣tr ␣no ␣co ␣thee"
            " ␣being str ost ␣en ␣boat ␣2 ␣wall ␣disc ␣again ␣em ␣only up ␣art ␣answered ␣acc"
            " ␣pres ne O ␣Fe pro ␣until ified Now ␣instr E az dom ␣Judah stem ␣pers"
        ),
        row=109,
    ),
    # And/f/␣said and 45 more; after e/␣I/␣what and 45 more
    "L2N714_and_f_said_and_45_more_after": gelu(
        -0.9153,
        1.408 * token.among(
            "And f ␣said ␣there ␣Then ␣which ␣On This ␣when ver ␣this ␣ye ␣Where ␣needs W ␣Is"
            " ␣saith ␣then But ␣these ␣Th Then ␣whom For ␣how T ␣shalt ␣How ␣where Today ␣Wh"
            " ither There Where Do ␣colour ␣until Th ␣Which Now Y So N ther Therefore ␣Jud ould"
            " ause"
        ),
        1.266 * previous.among(
            "e ␣I ␣what This ␣Who ␣Where W ␣ne I ␣W ␣Th H ␣much Then ␣whom ␣wh so less ␣behold"
            " For ␣how ␣How ␣thoug ␣Y ␣where ␣yet ehold O ␣Wh ither Where ␣colour ␣Am uch J Y"
            " fore ␣hor oly N ok ␣Jer ␣whe Therefore ␣years ␣such U ␣Mord"
        ),
        0.9257 * previous_word.among(
            ". , ␣What ␣what ␣day ␣after ␣hath ␣H ␣wh ␣if ␣much ␣things ␣Th ␣whom ␣how ␣behold"
            " ␣where And ␣thoug ␣whose ␣called ␣October ␣fa Then ␣Jud fore A G I L Now ␣Un B E F"
            " M N O S T W Y Th The ␣Gre But Where Therefore"
        ),
        0.8551 * token.among(
            "e And ␣as ␣Tom st est se ␣so ␣do ␣when ␣say ec ␣needs ob by ␣then But It ␣hath ho"
            " ough ␣whom For hy cept ␣how ␣shalt ␣How ␣hear ␣yet Today There Where Do ␣colour"
            " Pete Th ␣Which Now fore So M ther Therefore ␣As ught ␣Jud ould"
        ),
        row=110,
    ),
    # ↵/<|endoftext|>/A and 44 more; last followed by A/␣in/And and 45 more
    "L2N719_endoftext_a_and_44_more_last": gelu(
        -1.27,
        1.583 * token.among(
            "↵ <|endoftext|> A ␣b ␣J Once ␣A ␣B I W ang ck ign ␣W ␣V ␣works og ␣can 0 ␣com H"
            " ␣dist ␣thr He B ␣dec ␣command ␣bel C O ␣ve ␣supp ␣ir S ␣trans ␣rec ␣lived 2 E"
            " ␣stren G L N gan cc K ␣Mo"
        ),
        1.457 * followed.among(
            "A ␣in And ␣Hello W The But ␣F H I Then For Where ␣Ol B ␣August T He ␣tab ␣low C O"
            " na Th This Now So M ance It ric E L N Y oun ord Therefore ( D F G K R U On irit"
            " ehold"
        ),
        0.9956 * text_start.among(
            "And . ad qu ep I L im Then Now or te ph ag as ne gen alk ins let B C D E F H M T U"
            " W Y i z am ly ant Th The sel For oc But He Where Do So nded Therefore"
        ),
        0.09229 * word_start.among(
            "<|endoftext|> ␣b ␣G ␣went ␣B ␣D ␣found ␣sha ␣R ␣ind ␣ass ␣supp ␣bel ␣ins ␣trans"
        ),
        row=111,
    ),
    # ␣his/ly/ation and 45 more; after ␣and/␣for/␣with and 45 more
    "L2N724_his_ly_ation_and_45_more": gelu(
        -0.8044,
        1.284 * token.among(
            "␣his ly ation ␣your ␣me ␣blue ␣night Nora ␣thy ity ␣thou ness ' ␣saith ␣manner"
            " ␣thee ␣tomorrow ore ␣int ty 0 ␣twelve lly teen ␣food ology ward 8 iness ␣pain"
            " ␣month ␣ever ␣5 ␣thousand ␣ins Th ␣sy ␣thine Ruth ␣4 ically fore ␣mine ality"
            " ␣years ␣gold irty ␣Saul"
        ),
        0.9501 * previous.among(
            "␣and ␣for ␣with ␣upon ␣un ␣before ␣That ␣th ␣today ␣tomorrow ␣strong ␣short ␣over"
            ' \u2423lives \u2423because 0 \u2423opposite \u24232 \u2423Why \u2423between vent so \u2423among Thank ," \u2423spec olog'
            " ␣quiet 8 ␣full ␣hast ␣5 ␣without ␣commanded 6 ␣bet ␣according ␣Which ␣4 ␣eff ␣fif"
            " 7 ␣3 atur ␣hundred ␣diff ␣both irty"
        ),
        0.6583 * token.among(
            "ation ␣when ␣blue ␣night Nora ␣thy ity ␣thou ness ' ␣manner ␣tomorrow ore ␣int ty"
            " 0 ␣David ␣twelve lly teen ␣food ology ward ific ␣quiet 8 iness ␣month ␣ever ␣5"
            " ␣thousand ␣ins 6 Th ␣sy ␣thine Ruth ␣4 ically 1 fore ␣mine ality ␣years ␣gold irty"
            " ␣Saul"
        ),
        0.4194 * previous.among(
            "␣in ␣with ␣un ␣before ␣th ␣today ␣tomorrow ␣strong ␣short ␣over ␣lives ␣because 0"
            ' \u2423opposite \u24232 \u2423Why \u2423between vent so \u2423among Thank ," \u2423pur \u2423spec olog 8 \u2423where \u2423full'
            " Today ␣hast ␣5 ␣commanded 6 ␣bet ␣according ␣Which ␣4 ␣eff ␣fif 7 ␣3 atur ␣lar"
            " ␣hundred isting ␣diff ␣both irty"
        ),
        row=112,
    ),
    # ␣in/␣at/verb and 45 more; after ␣(/):/␣or and 45 more
    "L2N736_in_at_verb_and_45_more_after": gelu(
        -1.308,
        1.748 * token.among(
            "␣in ␣at verb ␣In ␣ex This ␣when ip ␣count ␣con ␣per ␣fl con ␣offering adverb ␣can"
            " ␣cons ␣des hen ␣pre Days ␣cap ␣en ␣Z ex ern ␣again ␣ass Thank ␣acc ␣pres ␣Today"
            " over com de ␣med ␣resp Mia ␣until ␣bec ␣conc ␣det ␣af ␣pri N gan ␣righteous R"
        ),
        1.149 * previous.among(
            "␣( ): ␣or ␣be ␣capital ␣Then us ␣w ␣e he ␣flag ver ␣un ␣could ␣count ␣thou ␣dis"
            " ␣There ␣been W ␣ne I ␣u ␣school ␣manner ␣V ␣can It ax Months ␣return ␣behold ␣op"
            " ); ehold C ␣5 ␣without ron ␣according she E ␣world ␣neither ␣would ev ␣such ␣dw"
        ),
        0.8984 * token.among(
            "␣that in ␣at on verb ␣on ␣In ␣Ben ␣ ␣ex This Ben x ␣con ␣al ␣de ␣after ␣per uc ␣ad"
            " con adverb ␣rep Leo ␣co ␣saith ␣did ␣ac Digits hen Days ␣Z so ␣ass ␣ind ␣pur ␣acc"
            " ␣inv ␣res de ␣med ␣fac ␣trans ␣bec ␣pri Therefore ␣gl ␣num"
        ),
        0.6999 * token.among(
            "␣to ␣was ␣at verb l ␣In ␣Ben ␣ ␣ex im This Ben x ␣con ␣Mia ␣per adverb Leo ␣co oc"
            " ␣saith ␣ent Digits hen Days ␣opened ␣exp ally eren ␣again so ␣ass ␣ind over de"
            " ␣med C ␣fac ␣trans ␣bec ␣sol ␣pri So Therefore R ␣pers ␣gl ␣num"
        ),
        row=113,
    ),
    # ␣the/␣a/␣f and 45 more; in a sentence beginning And/␣and/But and 45 more
    "L2N743_the_a_f_and_45_more_in_a": gelu(
        -1.355,
        1.371 * token.among(
            "␣the ␣a ␣f ␣were ␣as h ␣She ␣r ␣h th ␣her ␣ the ␣Sam ␣My ␣my ␣A ␣up ␣un ␣thy if"
            " ␣down ␣al ␣away ␣O ␣no One ␣ab her ␣very ' ␣E ␣R ␣every ␣pre ␣en ␣ch ␣ear Do ␣ir"
            " med Th ␣thine ␣Jacob ␣mine G ␣As greg"
        ),
        1.111 * sentence_start.among(
            "And ␣and But For Then I ␣Now ␣And The B H So ␣So ␣they Now S M ␣it They Therefore"
            " Where ␣for Y L She N ␣which ␣so ␣bl ␣Th ␣an K ␣ha ␣th ␣J ␣se ␣she ␣kn ␣thy ␣their"
            " ␣le ␣ar ␣am ␣water ␣blood ␣behold ␣gold ␣both"
        ),
        0.9032 * previous.among(
            '\u2423of \u2423" \u2423for And \u2423shall \u2423had \u2423from \u2423into \u2423out \u2423when \u2423before \u2423down \u2423away ang \u2423take'
            " ␣saw ␣put ␣saith ␣against ␣then But ␣And ␣hand ␣if ␣because Days ␣opened Then"
            " ␣between ␣burn ␣whom ␣behold For ` hed ried ␣bring ␣brought ␣forth ared iled"
            " ␣toward oved fore ␣turn So Therefore ␣both"
        ),
        0.2961 * word_start.among(
            '\u2423the \u2423a \u2423" \u2423The \u2423A \u2423unto \u2423se \u2423LORD \u2423al \u2423do \u2423N \u2423her \u2423T \u2423up \u2423my \u2423your \u2423Nora \u2423U \u2423go'
            " ␣thy ␣im ␣cat ␣ir ' ␣inter ␣sle ␣sent ␣inc ␣door ␣black ␣very ␣burn ␣every ␣la"
            " ␣thee ␣supp ␣hand ␣wr ␣earth ␣tw ␣contr ␣plac ␣chief ␣meas ␣whose ␣word cle ␣Saul"
        ),
        row=114,
    ),
    # after ,/␣”/adjective and 45 more; ,/␣and/? and 45 more
    "L2N746_after_adjective_and_45_more": gelu(
        -1.21,
        1.379 * previous.among(
            ', \u2423" adjective \u2423Israel \u2423B \u2423people \u2423us ies adverb \u2423saying \' \u2423thee \u2423thereof \u2423sword'
            " ␣Th ␣fire ␣soul ␣relating H ␣earth ␣between ␣through ␣among ␣behold especially"
            " ␣flesh ␣field T ` ␣Lord ehold ␣Wh of ␣ever ␣consisting iled Th uch ␣according"
            " ␣Egypt ␣toward ␣sea Y ␣neither ␣death ␣Christ ␣gold ␣such"
        ),
        1.326 * token.among(
            ', \u2423and ? \u2423that adjective \u2423shall verb \u2423they "; \u2423all \u2423one \u2423Goodbye \u2423n \u2423but \u2423e the he'
            " ␣when ␣B ␣thy The ␣O ␣painted adverb ' But ␣if ␣these ␣because ␣relating"
            " especially He cept hat usually ); O Where Do ␣equ ␣those uch ␣bec ␣Which she So"
            " ␣both They"
        ),
        0.7596 * token.among(
            '\u2423the : ): ; \u2423or \u2423that a \u2423be \u2423for \u2423as \u2423not \u2423are verb "; \u2423one \u2423Goodbye us \u2423 ut This'
            " ␣my ou ver one ␣Tuesday W pl ␣When adverb ten ␣something ␣being ␣because ␣relating"
            " ␣between ␣someone cept usually we She O ␣own ␣those uch ␣neither ␣whe ␣As ␣both"
        ),
        0.7059 * sentence_start.among(
            "For B He ␣he T , ␣they Th They Therefore ␣shall ␣for Y L ␣thou ␣Jesus gen ␣B ␣have"
            " O She ␣is ␣are ␣Is ␣bl ␣Th ␣now ␣we ␣do ␣be ␣that ␣or ␣O ␣she ␣all ␣kn ␣Y ␣who ␣le"
            " ␣per ␣make ling ␣neither ␣As ␣yet az ␣Sel ␣leg"
        ),
        row=115,
    ),
    # ␣the/␣of/␣( and 44 more; after ):/noun/␣” and 45 more
    "L2N747_the_of_and_44_more_after": gelu(
        -0.8573,
        1.324 * token.among(
            "␣the ␣of ␣( ): ␣in noun ␣or ␣The ␣his ␣two ␣d ␣small Here the This ␣when ␣My ␣my"
            ' \'s \u2423their \u2423new \u2423thy The \u2423ten \u2423old \u2423lost W One \u2423other ." \u2423find \u2423relating \u2423its lic'
            " istic ␣Fr ult of ␣own arious ␣enem uch atic ␣whose mon yl ␣such"
        ),
        0.9914 * previous.among(
            '): noun \u2423" ic \u2423time \u2423facts \u2423big \u2423friends This \u2423when ical \u2423liked The ary ous \u2423saw'
            " ␣form Numbers ory ␣relating ␣especially H eren ␣among less ␣elect For especially"
            " ology ␣contain usually ␣hear ␣young ␣resemb of There arious ␣use uch Now ics"
            " ␣Americ itude M atur ording ange ␣such"
        ),
        0.7175 * token.among(
            "␣the ␣and noun ␣The ␣for in ␣his an ␣all ␣two ␣LORD ␣st ␣which the This ␣when ␣My"
            ' \'s The \u2423old our ." \u2423against ond \u2423about On ful \u2423relating \u2423rel \u2423especially \u2423whom ble'
            " ␣how iet ␣Fr ior ather arious ␣until par ␣whose atur ower ording mon ␣Jon ␣little"
            " ange"
        ),
        0.6373 * token.among(
            "␣a noun ␣The ␣an ␣p ␣his ␣on is ␣two ␣d ) se ␣small ␣her the ␣when ␣My ical ␣your"
            ' \'s \u2423new The \u2423pl \u2423ten \u2423old W her all \u2423ar ." ost \u2423relating \u2423its like \u2423between lic'
            " arrow ␣large ␣Fr ult arious uch mer atic ␣whose mon yl ␣such"
        ),
        row=116,
    ),
    # two after ␣(/␣in/␣at and 45 more; after ␣in/a/␣it and 45 more
    "L2N754_two_after_in_at_and_45_more": gelu(
        -1.026,
        1.467 * two_back.among(
            "␣( ␣in ␣at ␣but ␣into ␣see ␣out ␣A ␣S ␣end ␣B ␣Paul ␣M ␣P ␣behind ␣slept ␣u ␣ad ␣H"
            " ␣T ␣E ␣F ␣ph tain ␣en ␣Z ␣K ␣rel ␣dist ␣through ␣mount ␣ind ␣brought ␣fam ␣number"
            " C ␣called ␣wild 9 ␣Br ␣according ␣written ␣Ch ␣Ab ␣Jud ␣twel K ␣dw"
        ),
        1.455 * previous.among(
            "␣in a ␣it h ␣by el ␣What ol th ␣into ␣big il ␣B ␣con ␣M ight ␣de ␣after ␣per"
            " adverb tr ␣E ␣ph ␣high On ␣K ␣burn ␣through ␣sub ith ph ␣fam ␣called ht ␣wild"
            " ␣according eb ek ␣eff ime ␣fore ␣mid ␣sch esh ␣possess K ␣Mo ␣Han"
        ),
        0.8822 * token.among(
            "␣the le ␣she ␣s id us th ine ir il ce ge ␣my ish ␣king ␣their ␣does ib ide ah ree"
            " ject 0 ites ade vel ␣given ium ␣priest ␣nor fect ith bit let ath ret ␣those ␣meat"
            " ␣thine ␣side oth esh yl hil iah ␣year greg ause"
        ),
        0.6823 * token.among(
            "le id o ␣which se ce ge ish ␣king ␣does ib eth ide ah ject ple 0 ites ade vel"
            " ␣given ility ium cept ␣nor fect oint bit let ath ret ␣those ␣wild ␣meat ␣priests"
            " ␣ele ␣thine ␣side oth ␣proper itude ird ution esh iah ␣year ision ause"
        ),
        row=117,
    ),
    # ␣were/␣said/␣not and 45 more; ␣is/␣in/ed and 45 more
    "L2N757_were_said_not_and_45_more_is": gelu(
        -1.195,
        1.23 * token.among(
            "␣were ␣said ␣not ␣are ␣came ␣will ad ␣out ␣day ␣up ␣live ␣say ␣been ␣pass ␣very"
            " ␣life ␣did ␣thee ood ␣today ␣works It ␣hath ␣come ␣may ally ␣del ␣voice ␣return"
            " lly ␣themselves self ␣yet ␣fall ␣hast ␣lived ␣stand ␣himself ␣dwell ␣spake ␣look"
            " ␣depart ␣now oice ␣years ␣fathers ␣rest ␣glory"
        ),
        1.168 * token.among(
            "␣is ␣in ed e ␣have ␣had ␣her Once ell ill ␣could ra ␣more ␣go ue ␣looked ␣very"
            " ␣life ily ␣thee ood ␣find ␣tomorrow ␣sword ␣come ␣lives ␣return ␣themselves self"
            " He ward ␣yet ␣fall S ␣stand ␣himself Yes ␣spake ␣usually ␣bro ␣depart ially gan"
            " ␣Judah oice ␣years ␣fathers ␣rest"
        ),
        1.157 * previous.among(
            "␣that ␣he ␣it e ␣I ␣shall ␣they ␣LORD ␣st ␣which ␣who he ␣we ␣ye ␣go I ␣li ␣act '"
            " ␣ent It ␣come inn ␣com ␣David ␣return ␣Pet ␣ang ark He ␣shalt ␣daught ␣brought ne"
            " ␣hast ␣pray ␣enem ␣quality ␣depart ok ␣spe ␣sw ␣ey ␣appe ␣swe ␣happ stand ␣Saul"
        ),
        0.6604 * previous.among(
            "␣and e ␣be ␣went ␣them ␣him est ␣st ␣which he ␣king one ␣go ␣act ' It ␣Jesus ␣come"
            " ␣house inn ␣com ␣David ␣return ␣Pet ark ␣Lord Opposites ␣daught ne She ␣hast ␣pray"
            " ␣wife ath ␣himself ␣commanded ␣quality ␣turn ␣depart ␣spe ␣sw ␣appe ␣sail ␣swe"
            " ␣flow ␣happ ught ␣wat"
        ),
        row=118,
    ),
    # two after ␣Anna/␣Lily/␣ball and 39 more; after ␣the/noun/␣was and 45 more
    "L2N769_two_after_anna_lily_ball_and": gelu(
        -1.806,
        2.235 * two_back.among(
            "␣Anna ␣Lily ␣ball ␣She Here ␣Jack ␣book ␣friend ␣flag ␣Max Ben ␣five ␣could ␣liked"
            ' \u2423new \u2423kite \u2423o \u2423Tuesday \u2423painted \u2423Is \u2423put ." \u2423closed It \u2423sword \u2423person \u2423ob \u2423Why'
            " ␣Bruno ␣key ␣occ ␣June ␣Eve ␣How ried ␣cha ␣res ␣ve ␣tab ␣plant ␣Which ␣num"
        ),
        1.73 * previous.among(
            "␣the noun ␣was ␣it ␣are it ␣had ␣He ␣What ␣She ry ␣flag ill ␣blue ␣this ␣count"
            " ␣con ␣yellow ␣white ␣br ␣seven ␣pink ang ␣saying Numbers ␣brown It Digits ␣sac"
            " Days ␣wor Months ␣opened Colours ␣wave ology Opposites ␣inc ␣mak Today ␣rece"
            " ␣consisting ␣January ␣Lars ␣Julia ics ␣af ience"
        ),
        1.427 * token.among(
            "␣a : ): ␣is ␣was ␣or ␣not ␣you ␣had ␣came ␣In ␣but ) th ␣On z eth fl ous ␣us ␣am"
            " ␣th ␣Finch ␣after ␣painted ␣needs ␣lost One ␣took ␣Ford ␣Black ␣ac ␣find ere"
            " ␣every ␣hath ␣str On ␣plus ␣host ␣son ␣Nor arious ␣lived very ␣serv ␣both ␣love"
        ),
        -0.2403 * two_words_back.among(
            '\u2423" \u2423he \u2423The \u2423it \u2423she \u2423In \u2423when \u2423Now There'
        ),
        row=119,
    ),
    # ␣small/␣big/␣Who and 45 more; after a word beginning ␣is/␣was/␣In and 45 more
    "L2N774_small_big_who_and_45_more": gelu(
        -0.9772,
        1.219 * token.among(
            "␣small ␣big ␣Who ␣new ␣Stone ␣old ␣Monday ␣great ␣Bell ␣Marsh ␣Ford ␣Brook ␣Hill"
            " ␣Hart ␣Black ious oria ible ␣strong ␣short ␣Friday ora ␣high ␣Park land ␣Frost"
            " vania ␣sad ␣Selmark ␣baker ␣angry arrow ␣Lane onia wood ␣Lake ␣low ␣dirty ollow"
            " ␣full ␣Nor ␣pol ␣Rose atic ␣proud ania ␣mid iff"
        ),
        1.043 * previous_word.among(
            "␣is ␣was ␣In ␣seen ␣found ␣G ␣am ␣L ␣M ␣been ␣being ␣very 0 ␣N ␣W ␣Have ␣People"
            " ␣today ␣tomorrow ␣art ␣K ␣Ol ␣wave ␣bec ␣July ␣Greta ␣Today ␣August ␣March ␣April"
            " ␣Edith ␣dwell ␣Stella ␣January ␣Albert ␣cities ␣October 6 7 ␣Ir ␣Mart ␣4 1 one ␣Jo"
            " ␣walk ␣sou ␣Nils"
        ),
        0.8425 * previous.among(
            "w ol ␣w ␣count ␣El ren ␣Have ␣People ␣W ␣cons ora tern ␣K ␣pub vent eren ␣art ␣nor"
            " ␣pres ␣August ␣Y arl oss cess ope ␣March ␣April ␣Edith ␣Stella ␣Qu ␣Wh ␣Fe ␣Albert"
            " ␣pol van gre 6 ␣Br ␣bet ␣Bel 7 da ␣Ed ␣cle ␣Americ ␣bro ␣sch ␣sou"
        ),
        0.7828 * token.among(
            "m re ␣good ␣big ry ␣new ␣Stone ␣old ␣Monday ␣great ␣Marsh led ␣Ford ␣Brook ␣Hill"
            " ␣dark by ␣Black oria ␣strong ␣short ora ␣high ␣Park via land ␣Frost vania ␣sad"
            " ␣Wood orland ␣baker ␣angry ␣Lane onia wood ␣low arl ␣full ␣Nor aldov ␣pol ␣United"
            " ␣Rose atic nded ␣Mordalia ␣mid"
        ),
        row=120,
    ),
    # ,/↵/; and 45 more; four after ␣not/␣has/␣comes and 1 more
    "L2N778_and_45_more_four_after_not": gelu(
        -1.237,
        1.305 * token.among(
            ", ↵ ; on ␣some Here ␣G ␣re ␣Max ␣any ␣thou ␣am ␣tr ␣girl ␣O I ␣ne One ␣pass te tr"
            " ␣saith ␣thee But ␣str ␣Th ome On ␣su ␣tem ␣baker ␣cont For ␣ind ␣wr Th ␣dev Now Y"
            " oly L ␣gre esp ␣neither R cc oice ("
        ),
        0.9319 * four_back.among("␣not ␣has ␣comes ␣colour"),
        0.8996 * previous.among(
            '\u2423are "; \u2423What \u2423LORD \u2423see \u2423what This \u2423C \u2423me \u2423God \u2423am \u2423comp \u2423pass \u2423thee \u2423know \u2423Th'
            " ␣morning ␣afternoon ␣K ␣comm ␣10 ␣name B ␣sunny ␣Edith ␣rainy ␣warm C ␣evening ␣ir"
            " S orrow Th ␣fear D G M N ␣word ␣Jer ␣death Therefore R yl ␣cloudy P ␣gl irit"
        ),
        0.8432 * sentence_start.among(
            "Q For Then Here It B H So T J ␣but ␣Who Th M Therefore Where ␣shall ␣for L ␣thou C"
            " G N ␣is ␣are R ␣F ␣because ␣S ␣bl ␣E ␣an ␣we ( D K P ␣be ␣that ␣O est ␣le ␣am ␣St"
            " ␣neither ␣mount ␣yet ␣Sel"
        ),
        row=121,
    ),
    # ␣the/␣of/ing and 45 more; after ␣of/”/␣capital and 45 more
    "L2N785_the_of_ing_and_45_more_after": gelu(
        -1.031,
        1.293 * token.among(
            "␣the ␣of ing ␣f f - ␣all ␣In ␣four ␣my ␣se ␣their ␣does ␣like ␣B ␣thy The ␣O ␣sh"
            " ␣ne ␣N ␣li ␣fl ␣black sh ␣being ␣com ␣much ␣host ␣wave ␣our oe ␣hot ␣Y ␣ref O ␣own"
            " Where arious ␣move ␣wild ␣play ␣thine ␣sing az ange F ild"
        ),
        0.9922 * previous.among(
            '\u2423of " \u2423capital \u2423all \u2423upon w ings il ch \u2423made \u2423G \u2423flag \u2423Who \u2423king \u2423knows \u2423live \u2423B'
            " ␣down ␣th ␣been ␣needs ␣buys ␣Is ␣make ␣No ␣cut ␣children ␣against ␣People ␣over"
            " ␣Why ␣land ␣plus ␣mount ove ␣through ␣among Colours ␣wanted ␣cast ␣destroy oot"
            " ␣cities ␣bu ␣Cora ␣hor ␣both ␣such"
        ),
        0.6918 * previous.among(
            "e ␣capital ␣all ␣upon ow ␣g ad ␣flag ␣king ␣knows ␣live ␣well ␣down orn ␣th ␣been"
            " ␣needs ␣buys ong ␣Is ␣li oin ␣cut ␣children ␣against ␣People ␣str ␣land ␣plus"
            " ␣between vel ␣among Colours ␣wanted ␣How ␣cast lack ␣kingdom ock ␣judge iled"
            " ␣round ␣Hanna ␣hor els ␣gl undred ␣such"
        ),
        0.6495 * token.among(
            "␣f ar - se ␣four ␣do This ␣their ␣like eth ␣There ␣O ␣sh ␣ne ␣u ␣pro ily ␣sa"
            " ␣today ␣every ␣these ␣com art ␣bo ␣art ␣wanted ␣our oe ␣hot ␣ref O There ␣own"
            " Where Do ␣tab arious ␣sound ␣play ␣sing Y au ird ␣sw ␣whe F ild ␣such"
        ),
        row=122,
    ),
    # after Q/␣has/␣facts and 9 more; two after ␣see/␣what/This and 9 more
    "L2N786_after_q_has_facts_and_9_more": gelu(
        -0.7263,
        2.71 * previous.among(
            'Q \u2423has \u2423facts \u2423what This \u2423Who Shopping \u2423When \u2423morning \u2423afternoon ," \u2423evening'
        ),
        2.469 * two_back.among(
            '\u2423see \u2423what This \u2423under \u2423painted \u2423When On \u2423afternoon \u2423much \u2423asked ?" \u2423evening'
        ),
        1.102 * token.among(
            ", ␣is ␣c ␣said - ␣Anna ␣Then ␣She ␣time ␣named Here ␣her ␣Jack ␣what ␣box ␣My ␣my"
            " ␣Emma ␣me ␣five ␣boy ␣am em ␣tr ␣Finch ␣needs One ␣Marsh te ␣saith ␣Ruth ond ␣str"
            " ␣Ida On ␣asked ␣tem ␣Lake ␣answered ␣Eve"
        ),
        1.065 * sentence_start.among(
            "Q Once ␣Everyone This Shopping <|endoftext|> Here One On Names There E"
        ),
        row=123,
    ),
    # ␣shall/ive/␣will and 44 more; after a word beginning ):/␣to/␣or and 45 more
    "L2N790_shall_ive_will_and_44_more": gelu(
        -1.354,
        1.475 * token.among(
            "␣shall ive ␣will ate ␣ye ay ␣say ress ise ␣eat ␣go ␣rem ␣pass ␣take ach ␣let ign"
            " ␣know ie ␣cause ose urn ␣ser ␣give ␣burn ␣return ␣behold ␣bring ␣build ␣destroy"
            " ␣cover ␣hear ehold ␣fall ake ␣pray ␣move ␣call ify ␣bec ␣sing ey ␣turn ␣depart"
            " ␣possess oice ude"
        ),
        1.458 * previous_word.among(
            "): ␣to ␣or ␣not ␣I ␣shall ␣they ␣will ␣do ␣father ␣we ␣thou ␣mother ␣people ␣th"
            " ␣more ␣ye ␣say ␣men ␣can ␣may ' ␣did ␣cold ␣then ␣if ␣also ␣nor ␣themselves ␣earth"
            " ␣behold ␣ve ␣priest ␣shalt ␣should ␣forth ␣might ␣bench ␣cover ␣therefore ␣wom"
            " ␣would ␣neither ␣now L ␣such ␣Gre Where"
        ),
        0.7423 * previous.among(
            "␣shall ␣re ␣mother pl I ␣rem ␣tre ␣li oo ␣bl ␣ent ␣cons str ␣pre ␣may ␣ob esc rib"
            " ␣exp ␣prov ␣dist ␣att ␣chan ␣ass ark ␣occ T ␣dr ␣shalt B ehold ␣ref ␣rece C ␣equ"
            " erm Now ␣contr ␣det semb ␣meas G L ␣sw ␣appe R ␣pers ␣happ"
        ),
        0.3577 * word_start.among(
            "␣d ␣be ␣v ␣r ␣ex ␣re ␣so ␣named ␣ad ␣ab ␣Ben ␣rem ␣app ␣pre ␣tre ␣sha ␣than ␣ye"
            " ␣thou ␣light ␣know ␣take ␣follow ␣burn ␣saith ␣return ␣wr ␣cause ␣sit ␣ear ␣Re"
            " ␣destroy ␣subst ␣stone ␣belie ␣behold ␣fall ␣bear ␣speak ␣cast ␣call ␣told ␣air"
            " ␣cand ␣Jon ␣tra ␣pers ␣flow"
        ),
        row=124,
    ),
    # ␣in/ing/␣an and 44 more; in a sentence beginning And/␣and/W and 45 more
    "L2N803_in_ing_an_and_44_more_in_a": gelu(
        -1.061,
        1.293 * token.among(
            "␣in ing ␣an ␣with ␣unto ␣at ␣from ␣on im ated ␣gave eth red ␣down ␣eat ␣sh ␣after"
            " ␣took ked ved ␣sent ␣cause ␣come ␣over ␣about ling ting ␣left ␣give ged ␣given ld"
            " hed ried ␣bring ␣brought ␣keep iled ched ␣according oved aught itc ised ken ␣love"
            " ␣gold"
        ),
        0.8805 * sentence_start.among(
            "And ␣and W For Then I ␣And The H So He ␣he ␣but Now Th M They she ␣to Y L ␣thou"
            " ␣have G O She N ␣which ␣when ␣because ␣A D K ␣d ␣ha ␣J ␣O ␣all ␣pl ␣thy ␣their"
            " ␣red ␣le ␣St ␣ang ␣then ␣blood ␣neither"
        ),
        0.5736 * token.among(
            "ing ␣it ␣with ␣unto ␣not ␣on ␣came ate x ␣red red ␣down ␣eat ␣offer ␣took ␣ar ked"
            " ␣dark ␣cut ved ud ␣about ling ting ␣opened ␣give ged ␣given ␣dr hed ried ␣bring"
            " ␣char ␣brought illed ␣wife ␣dry ␣open ␣without anted ched oved ened itc ange ised"
            " ken icked"
        ),
        -0.262 * word_start.among(
            "␣in ␣t ␣it ␣I ␣with ␣w ␣unto ␣not ␣had ␣from ␣o ␣we ␣ab ␣Ben ␣app ␣W ␣sl ␣ent ␣ha"
            " ␣pass ␣exp ␣Th ␣down ␣There al ␣over ␣lost ␣know ␣res ␣writ ␣Fe ␣sit ␣ear ␣belie"
            " ␣among ␣bec ␣bring ␣fall ␣lar ␣speak ␣stand ␣fa And ␣wife ␣mid ␣shew ␣walk ␣gold"
        ),
        row=125,
    ),
    # ␣f/␣p/f and 37 more; p/b/␣f and 37 more
    "L2N811_f_p_f_and_37_more_p_b_f_and": gelu(
        -0.6458,
        1.992 * token.among(
            "␣f ␣p f ␣c m ␣m ␣s ␣b ␣t ␣d ␣n ␣J ␣l ␣r ␣st ␣v ␣h ␣w ␣g ␣L ␣S ␣sp ␣M ␣pl ␣br ␣th"
            " ␣cl ␣tr ␣rem W ␣fl ␣fr ␣rep ␣pr ␣bl ␣R ␣cr ␣del ␣sc B"
        ),
        1.322 * token.among(
            "p b ␣f c n h g ␣m r ␣t l d w ␣will ␣ j ␣end ␣B ␣k ␣pl fl ␣j ␣tr ␣sh ␣H tr ␣T ␣W"
            " ␣imp ␣qu ␣str ␣int cl H ␣wh ␣comm ␣ch ␣sk pr ␣ins"
        ),
        1.056 * token.among(
            "s t ␣p ␣d ␣l ␣st ␣v ␣g ␣G ␣gr ␣sp ␣P qu ␣br ␣j ␣cl ␣sh ␣D ␣ab ␣fr ␣pr ␣W ␣qu ␣cons"
            " ␣str ␣int ␣exp H ␣dist ␣cont ␣sc T ␣ch ␣cond pr ␣ins Th ␣det ␣def ␣gl"
        ),
        0.7466 * word_start.among(
            '\u2423" <|endoftext|> - \u2423s \u2423b p \u2423shall s d c "; \u2423k \u2423cl \u2423fl \u2423sl \u2423int l t \u2423my g \u2423dist'
            " ␣rel ␣Th ` ␣comm ␣cont st ␣dec ␣ref ␣dr ␣wr ␣ins ␣conf tr ␣may ␣eff ␣sw ␣bec And"
            " ␣gl"
        ),
        row=126,
    ),
    # ␣in/?/␣it and 45 more; after ␣the/␣The/␣upon and 45 more
    "L2N820_in_it_and_45_more_after_the": gelu(
        -1.256,
        1.173 * token.among(
            "␣in ? ␣it ␣them ␣c ␣you ␣m ␣capital ␣LORD ␣father ␣friend ␣city ␣Everyone ␣does ␣S"
            " ␣night ␣Stone ␣k ␣God ␣P ␣br ␣Where ␣Tuesday ␣pr ␣thee ␣comes ␣hand ␣Friday ␣house"
            " ␣2 ␣land ␣host ␣son ␣name onia ␣Mona ␣Lord ␣fam ria ␣colour ␣wild ␣Egypt ␣sea"
            " ␣genus ania ␣heart ␣fa ␣servant"
        ),
        1.13 * previous.among(
            "␣the ␣The ␣upon ␣In ␣facts ␣flag This ␣My ␣mother ␣my ␣day ␣knows ␣live The ␣Where"
            " ␣been ␣lost One ␣saying ␣Have ␣People oria ␣job inn ␣Can ␣K ␣opened ␣Bruno ␣Mona"
            " lt com ehold ␣April ␣Galdovar ␣month ␣Fe ␣cities rid ␣Walter ␣sy ␣days ␣according"
            " ␣Which ␣Bel ␣mid ␣As ␣year ␣nam"
        ),
        1.129 * previous.among(
            "␣The ␣LORD ␣facts ␣friend ␣My ␣mother ␣day ␣knows ␣could ␣live ␣Where ␣O ␣Monday"
            " ␣been ␣lost I ␣saying ␣Have ␣Th ␣job ␣wor inn ␣opened ␣Bruno ␣heard ␣Mona ␣bas gn"
            " ehold ␣April ␣Galdovar ␣month ␣Fe ␣pray ␣cities ␣days ␣according ␣Which ␣Bel ech"
            " ania N ␣mid ␣As ␣gold U ␣nam"
        ),
        0.7237 * token.among(
            "␣a p And is ␣two st ␣friend ␣city ␣does ␣S ␣could ␣Stone ␣P ary ␣br ac ␣offer ren"
            " adverb ␣pr ␣thee ␣comes ␣ac ␣Swan ␣lives ␣house ␣Listen ␣land Then ␣host ␣name"
            " onia ␣Mona ology ␣fam ␣Nor ria ␣Mart ␣Egypt oved ␣sea ␣genus ␣sil ania dom ␣fa"
            " irit ision"
        ),
        row=127,
    ),
    # in a text beginning And/␣the/, and 45 more; ,/␣the/: and 45 more
    "L2N821_in_a_text_beginning_and_the": gelu(
        -1.391,
        1.486 * text_start.among(
            "And ␣the , : . ␣and A G I L Then Now ped ( B C D E F H J M N O P R S T U W Y est"
            " Th The 's For But He Where ␣neither Eve ␣mount Do So She nded They Therefore"
        ),
        1.301 * token.among(
            ", ␣the : ; ? ␣an And ␣as ␣by ␣two re This ␣when ␣their ␣end ␣night The ␣am ␣That"
            " ␣O One ␣ab ␣El ␣than ' ! But ␣And ␣because Then vent so For especially ␣ind B O"
            " Now Y fore So gan ␣neither ␣hundred Therefore ␣little yl irty"
        ),
        0.9919 * token.among(
            ". ␣a ␣( noun ? ␣or ␣that ␣The And Q ␣are - ly ␣Goodbye st ␣good ␣three ␣ex This"
            " ␣when ␣My ␣five ␣end ␣night ␣six ␣O One ' ␣manner by ious ␣eight But ␣And ␣morning"
            " ater ination For especially ␣prin O mer Now ␣hundred Therefore ␣little ange irty"
        ),
        0.3978 * word_start.among(
            ", ␣the : ␣was ␣that ␣h ␣A ␣are ␣all ␣upon ␣one ␣tr ␣pr ␣do ␣her ␣father ␣new ␣ob"
            " 's ␣dire ␣us ␣Th ␣old ' ␣no ␣host ␣put ␣la ␣heaven ␣ele ␣servants ␣again ␣bring"
            " ␣sat ␣bear ␣Jer ␣call ␣Ab ␣told ␣dwell ␣meas ␣meat ␣toward ␣brethren ␣secret The"
            " ␣Mo ␣dw"
        ),
        row=128,
    ),
    # ␣is/␣was/␣be and 43 more; after ):/␣is/␣was and 45 more
    "L2N826_is_was_be_and_43_more_after": gelu(
        -1.261,
        1.76 * token.among(
            "␣is ␣was ␣be ␣were f ␣not ␣are ␣have ly ␣named ␣so ␣made ␣A ␣thou ␣am ␣ro ␣been"
            " ong ␣ad ␣very ten ily ␣manner ␣find ␣being ␣hath gr ␣taken ally so ␣art ␣hast"
            " ␣system ely ␣quality ically ␣genus ␣mult tto ␣usually ␣most ually iven ␣years ␣wat"
            " gether"
        ),
        0.9924 * previous.among(
            "): ␣is ␣was es e ␣be adjective ␣not ␣have l ers ␣father ␣man and ␣king ul les ␣ye"
            " ␣thou ␣am od ␣th ␣O ␣When I ' oria ␣being Sara ␣bird ␣horse iver ␣son ␣among ␣name"
            " ␣art read ␣hast ␣kingdom Th mer ␣bec ␣frog ␣word ␣Ab ␣woman irc K"
        ),
        0.8489 * previous.among(
            "␣was ␣that ␣I ␣were adjective ␣not ␣are ␣they ␣who ␣man ␣Israel ul ␣we ␣th ␣al '"
            " ind ␣can ␣things ␣Jesus ␣hath ␣also ␣Th ome ax ative ␣whom ␣son ␣among ␣art ␣thing"
            " read She ger Th arch ␣mat ␣money ␣word ␣Jer ␣hundred sel ␣Ab irc ␣servant ality"
            " ␣spirit ␣Saul"
        ),
        0.7651 * token.among(
            "): ␣is ␣be ␣are ␣had ␣b o ␣LORD ␣named ␣re ro ou ␣un ra ␣more ␣well ␣no ␣been"
            " ␣make ␣very ily ␣co ␣manner ␣then ␣being ␣hath ␣also ␣int ome here ␣taken ally"
            " ␣son ␣art ␣how ␣hast ␣called imes ely ␣quality be ␣spake ␣genus ␣bro ␣most ually"
            " ␣Mo gether"
        ),
        row=129,
    ),
    # after ␣are/␣Tom/w and 45 more; ,/␣to/␣p and 45 more
    "L2N844_after_are_tom_w_and_45_more": gelu(
        -1.342,
        1.389 * previous.among(
            "␣are ␣Tom w ␣Hello ␣Goodbye ␣r ␣small ␣Max ␣new qu ␣six are ␣light Shopping ␣lost"
            ' \u2423Is \u2423app \u24231 \' \u2423F \u2423They tain \u2423ag \u2423ser \u2423angry \u242310 ," \u2423ind \u2423got \u2423answered \u2423acc \u2423Today'
            " ␣loud ␣hot lt ␣September Where ham ␣equ ␣cour ␣dev Yes ␣Cora ␣instr da ␣stren N"
            " ␣Jon"
        ),
        1.199 * token.among(
            ', \u2423to \u2423p re \u2423She \u2423good \u2423facts \u2423friends ve \u2423o \u2423Karl \u2423lost iv \u2423When \u2423ab ven \u2423So ."'
            " ␣find ␣str Karl ␣su ␣rel ␣Wood ␣prov ␣ser ␣asked ␣angry ␣wanted ␣la ␣tired Vera"
            " ␣told ␣rece ␣pray ␣Julia ␣bu ␣play erm ␣dev ␣proud tto fore ␣turn irst ␣umbrell"
            " ␣cloudy ␣Nils"
        ),
        1.059 * previous.among(
            "␣were ␣said ␣had ␣Hello ␣Goodbye ␣good ␣friends ␣Jack ␣Sam ␣park ␣night ␣liked"
            ' \u2423fast \u2423seven Shopping \u2423garden \u2423app \u2423shop \u2423co \u2423closed Digits \u2423hungry \u2423They ?" \u2423sad'
            ' \u2423disc \u2423ag \u2423ser \u2423angry \u242310 ," He \u2423got \u2423farm \u2423loud \u2423inv com \u2423tired \u2423ref She \u2423hast'
            " ␣beach ␣dev Yes ␣Cora ␣det ␣instr ␣Jon"
        ),
        -0.5537 * four_back.among(
            "; A Q ␣she ␣came ␣has ␣In ␣She ␣father ␣who ␣found ␣made ␣out ers ␣book ry ␣flower"
            " ul ib ␣kite ard ␣off br Emma ust ␣N ␣apple ␣took ten ␣coat ␣saying ␣seen ␣ar ␣Have"
            " ␣find ere ␣Ruth ␣en ␣U ␣wor ␣heaven ␣key ␣candle ␣tem ium ␣consisting iled gen"
        ),
        row=130,
    ),
    # ./,/␣and and 45 more; after ␣said/␣there/␣Tom and 45 more
    "L2N847_and_and_45_more_after_said": gelu(
        -1.652,
        1.536 * token.among(
            '. , \u2423and \u2423to " \u2423p \u2423unto \u2423said "; \u2423upon \u2423Then \u2423some \u2423what ro \u2423end \u2423more \u2423lost \u2423When'
            ' \u2423So ren ." \u2423co \u2423against ere \u2423done \u2423job ?" \u2423su \u2423Why \u2423comm \u2423asked \u2423em \u2423Mona usually'
            " ␣cha ␣told ␣resp ␣consisting ␣sto ␣pol ␣dep ␣bu ␣toward ␣det irst ␣lar ␣eng ␣wat"
        ),
        1.468 * previous.among(
            "␣said ␣there ␣Tom ␣Anna ␣Lily ␣Hello ␣Goodbye ␣Ben ␣friends ␣Jack ␣Leo ␣four ␣Sara"
            " ␣Sam ␣Max ␣Emma ␣Nora ␣Finn ␣Vera ␣Paul ␣Mia ␣boy ␣Clara ␣seven ␣Karl ␣girl"
            ' Shopping \u2423cold \u2423closed \u2423Hugo Names \u2423Ruth \u2423F \u2423hungry \u2423Ida \u2423happy \u2423int ?" \u2423sad'
            ' \u2423angry \u2423Pete \u2423Olga ," \u2423tired \u2423March \u2423evening \u2423proud \u2423afraid'
        ),
        1.262 * two_back.among(
            "↵ ␣it ␣said ␣you ␣ball ␣In ␣J ␣see Here ␣what ␣found ␣book ␣On This ␣night ␣am"
            " ␣That ␣comp ␣Tuesday ␣slept One ␣When ␣And ␣Th ␣person ␣ob ␣morning ␣because On"
            " ␣mus ␣afternoon ␣plus ␣dist teen Thank ␣someone ␣occ ␣cha ␣ref ␣evening ␣equ"
            " ␣colour ␣February ␣according ␣Jon P ␣eng K"
        ),
        1.117 * three_back.among(
            "␣and ␣said ␣are ␣It ␣named ␣friends ␣what ␣four ␣found ␣near ␣red ␣gave ␣blue"
            " ␣liked ␣Do ␣yellow ␣say ␣Thursday ␣green ␣That ␣D ␣Wednesday I ␣Monday ␣pink"
            " ␣black ␣Sunday ␣saith Names ␣Saturday Digits ␣long ␣They ase ␣Friday ␣Listen ␣Moss"
            ' Colours ," \u2423acc Oscar \u2423sunny Vera \u2423rainy \u2423umbrella \u2423Walter \u2423Moses \u2423cloudy'
        ),
        row=131,
    ),
    # after ␣capital/␣What/␣father and 16 more; ␣of/:/? and 36 more
    "L2N848_after_capital_what_father": gelu(
        -1.445,
        2.186 * previous.among(
            "␣capital ␣What ␣father ␣flag ␣My ␣mother ␣Who ␣knows ␣city ␣count ␣Where ␣There"
            " ␣been ␣saying Numbers ␣job ␣much hy ␣Y"
        ),
        1.427 * token.among(
            "␣of : ? ␣that ␣unto A ␣said Q n ␣are verb ␣Hello ␣In Here ␣found ␣friend This ␣My"
            " ␣Everyone ␣does ␣live ␣say I ␣saying ␣saith Numbers Names ␣know ␣can Digits ␣plus"
            " ater ␣much ␣behold He Opposites Vera gen ␣genus"
        ),
        1.365 * previous.among(
            "␣said Q ␣you ␣He ␣She ␣home os ia us ␣so ␣facts Here ␣flag ␣knows ␣five ␣live ␣say"
            " ␣Where na ␣been ␣needs ␣saying ␣learned ␣children ␣ac ␣cons cy ␣job via ␣much ␣son"
            ' ," ehold O Where S \u2423colour D Therefore \u2423such'
        ),
        1.345 * token.among(
            "␣of <|endoftext|> ␣to noun b c And A ␣had m d ␣d ␣Then ␣In st ␣but ␣near ha"
            " ␣friend ␣when ␣does ␣end Nora ␣Thursday ide ␣ten Emma Shopping pe adverb ␣saying"
            " Sam ␣know But tern ␣plus ␣col ␣answered Oscar ehold"
        ),
        row=132,
    ),
    # after a word beginning ␣the/␣The/␣What and 45 more; after adjective/the/ha and 45 more
    "L2N853_after_a_word_beginning_the": gelu(
        -1.048,
        1.205 * previous_word.among(
            "␣the ␣The ␣What ␣She ␣see Here ␣On ␣this ␣make ␣P ␣go ␣Where ␣Wednesday ␣lost ␣N"
            " ␣kind ␣Saturday ␣hard ␣morning ␣first It ␣afternoon ␣voice ␣oil ␣among ␣priest"
            " ␣brought ␣right ␣bro There ␣evening ␣United ␣look ␣turn ␣written ␣according"
            " ␣proper ␣North 4 ␣hor ␣brethren ␣afraid ␣possess ␣rest H The Max So"
        ),
        1.091 * previous.among(
            "adjective the ha ul ib ra The ␣kite ␣act ␣co ␣being It ho ␣cap here ites ␣give av"
            " ␣ang Colours ld hat ung ␣daught ␣thoug oh ␣lay ␣fac bit Where ␣sto ␣pol ␣div ␣Am"
            " ␣alt ␣Eur ␣bec eb ek ␣turn ␣Americ esh hil ␣Jo ␣twel ␣nam ames ␣dw"
        ),
        0.9481 * token.among(
            "␣two ␣She ment ␣mother ␣me ity ction ance ␣Monday ant One ␣apple ␣children ␣very"
            " ␣saying ␣thee ␣sons ␣heaven ␣cap ␣opposite ␣fruit ␣voice ␣son oy ld ian ␣words ew"
            " ␣holy ␣United ht ␣bread ement ␣quality ␣days ␣Egypt Yes gth ␣lack ␣fif ␣Americ"
            " ␣position ␣far ␣most hil ev iah ␣glory"
        ),
        0.3556 * word_start.among(
            "␣J ␣l ␣C ␣L ␣went ␣o ␣time ␣do ␣th ␣ar ␣her ␣four ␣father ␣found ␣sha ␣could ␣wor"
            " ␣Z ␣God ␣dog ␣cat ␣six ␣leg ␣children ␣Wh ␣soul ␣horse ␣prin ␣high ␣wall ␣opened"
            " ␣fruit ␣flowers ␣kn ␣name ␣ple ␣money ␣eyes ␣number ␣arm ␣cities ␣perform ␣days"
            " ␣Egypt ␣word ␣possess ␣glory ␣nam"
        ),
        row=133,
    ),
    # two after adjective/␣capital/i and 45 more; ␣is/␣went/␣s and 43 more
    "L2N895_two_after_adjective_capital": gelu(
        -0.79,
        1.4 * two_back.among(
            "adjective ␣capital i ␣Then ␣flag This ␣gave ␣live ␣Stone ␣con ␣Grey ␣dis ␣per"
            " ␣Marsh ␣u ␣So adverb ␣learned ! ␣Have ␣manner ␣They ␣Can ␣com ␣opened ␣Felix ␣Igor"
            " ␣wave ␣Mona ␣Lake ␣acc ␣Arvela ␣bel ␣prin ␣ref ␣Fe ␣colour med ␣according ␣Which"
            " ␣Cora ically ␣Ed li ␣diff ␣line ␣happ gether"
        ),
        1.195 * token.among(
            "␣is ␣went ␣s ␣came ␣J om ␣what ␣re ␣se ␣count ␣M em ␣rem adverb ␣put ␣learned"
            " ␣comes ␣ha ␣being str ␣short ␣cause ␣ran ␣come ␣relating ␣opposite ␣much ␣mar ␣em"
            " ␣travel ␣first ␣wanted ␣June ␣power ␣resemb ason ␣according ␣conf ␣order ␣lack ody"
            " gan ␣dest osition ␣appe ␣little"
        ),
        1.117 * previous.among(
            "␣were A ␣Jack ␣Emma ␣con ␣per ␣ad ␣rem ␣ab con ␣1 ␣pr ␣comes ␣Have ␣Ruth ␣child"
            " Digits ␣lives Days ex Months ␣com form ␣2 ␣disc ␣comm ␣travel ␣Lake ␣July ␣acc"
            " ␣sub ␣May ␣August com ␣March ␣ref ␣cond ␣October ␣colour ␣trans ␣rec ␣4 ␣contr"
            " ically ␣det J ␣oppos"
        ),
        0.1084 * previous_word.among("␣you ␣Sara ␣Paul ' ␣Ford ␣Lake"),
        row=134,
    ),
    # ␣unto/␣said/␣at and 44 more; after a word beginning ␣and/␣is/␣he and 45 more
    "L2N896_unto_said_at_and_44_more": gelu(
        -1.024,
        1.139 * token.among(
            "␣unto ␣said ␣at le ␣upon ur ain ␣hat ␣near ell ␣under ␣like ist ␣off ␣go ␣behind"
            " ␣painted ␣lost ␣offer ␣take ␣find ␣sent ␣hand ␣come ␣over ␣opened ␣heard ␣return"
            " ove ␣through ␣cur ␣answered ␣destroy ␣quiet ␣resemb ␣right ␣own ␣pray ␣call igh"
            " oved ␣round ␣perform ␣turn ␣afraid ␣love ␣gl"
        ),
        0.9383 * previous_word.among(
            "␣and ␣is ␣he ␣be ␣not ␣are ␣were ␣have ␣shall ␣they ␣said ␣had ␣LORD ␣came ␣will"
            " ␣do ␣am ␣thou ␣being ␣men ␣go ␣hath ␣may ␣pass ␣did ␣children ␣saith ␣sent ␣soul"
            " ␣sad ␣return ␣stone ␣angry ␣priest ␣should ␣fall ␣look ␣days Months ␣judg ␣would"
            " ␣spake ␣Jud ␣now ␣Jon ␣brethren ␣wicked ␣Jo"
        ),
        0.8407 * token.among(
            "␣g ain ␣hat ␣near ␣under ␣like ␣new pt ␣off ␣boy ␣behind ␣painted ␣lost ␣offer"
            " ␣take ␣black ␣ar ␣put ␣saith uct ␣bl ␣find ␣ring ␣sent ␣short ␣come ␣over ␣hard"
            " ␣stone ␣return ove ␣through ␣cur ␣answered ␣destroy ␣resemb ␣right ␣own ␣pray"
            " ␣call igh ␣dev oved ␣round ␣perform ␣turn ␣afraid ␣love"
        ),
        0.7039 * previous.among(
            "␣he ␣be ␣f ␣said ␣shall ␣b ␣they ␣n ␣J ␣h ␣man fl if ␣br em ␣go ␣rem ␣fl ␣ab ␣rep"
            " ␣cut ␣bl ␣today ␣cons ␣sent ␣come ␣comm ␣del ␣burn ␣return ␣ang ␣em ␣occ ␣pres"
            " ␣inv ␣wr ␣res ␣ref ␣hast ␣engineer ␣rec ␣spake ␣look ␣cle ␣stren esp ␣sw ␣gl"
        ),
        row=135,
    ),
    # after a word beginning ␣his/␣went/␣your and 29 more; ␣in/␣g/ts and 45 more
    "L2N904_after_a_word_beginning_his": gelu(
        -1.117,
        1.876 * previous_word.among(
            "␣his ␣went ␣your 's ␣their ␣my ␣thy ␣My ␣Grey ␣behind ␣our ␣partic ␣fruit ␣happy"
            " ␣own ␣2 ␣opened ␣Bruno ␣build an ␣holy ␣sil ␣whose 9 ␣thine ␣mine ␣Ilmaria L o Max"
            " Paul ␣num"
        ),
        0.9457 * token.among(
            "␣in ␣g ts ␣God ity ance ness ␣men ations ␣peace ␣things ␣sons ␣heaven ␣soul its ␣2"
            " orland ␣wh ␣land ␣earth ␣host lly ␣character ␣themselves ␣food self ␣X ␣ch ␣Y der"
            " iness ␣power ather ␣ever ␣hands ␣kingdom ht ath gth ␣fore ␣world ␣heart dom ␣death"
            " ␣brother ellow ␣love selves"
        ),
        0.8193 * previous.among(
            "␣of ␣her ␣do ␣thy ous ␣fe ␣El ␣te ␣sa ious ore ␣these ␣happy ␣prophe ␣wor ful ␣sad"
            " ␣left ␣give ␣ang ble ␣bo ␣daught inal ␣thoug ␣wr ␣har ␣char ␣command ␣fam iness"
            " ␣right ␣holy ␣ste ald ␣evil ␣Bel ␣sil ␣whose ␣stren dom ␣hundred ␣fa ␣love"
            " ␣possess ␣wat ␣nam stand"
        ),
        0.5051 * word_start.among(
            "␣in ␣c ␣n ␣l ␣w ␣Lily ␣de ␣three ␣fl ␣father ␣des ␣fe ␣count ␣ha ␣sa ␣prod ␣does"
            " ␣prophe ␣cha ␣know ␣Is ␣ass ␣peace ␣house ␣person ␣hand ␣today ␣works ␣trans ␣wild"
            " ␣way ␣food ␣son ␣2 ␣fore ␣enem ␣ple ␣contr ␣own ␣words ␣heart ␣arm ␣cities ␣word"
            " ␣death ␣brother ␣state ␣glory"
        ),
        row=136,
    ),
    # after ␣the/␣of/␣The and 45 more; ␣or/␣for/␣at and 44 more
    "L2N905_after_the_of_the_and_45_more": gelu(
        -1.196,
        1.253 * previous.among(
            '\u2423the \u2423of \u2423The \u2423an \u2423shall \u2423his verb \u2423m "; \u2423e \u2423her This \u2423my \u2423Everyone j \u2423their \u2423thy'
            " The ␣thou ␣O ␣no ␣great ␣ne ␣u ␣let ious ␣every ␣cause ␣its ␣tem ␣name ␣our ␣ever"
            " ␣holy ␣kingdom ␣Am ␣cent ␣thine oly har ␣mine ␣whose ther ␣mid ␣trib ␣wicked F"
            " irit"
        ),
        1.193 * token.among(
            "␣or ␣for ␣at ␣b r ␣on ␣n ␣but ␣r ␣st ␣ ␣ex ␣out he ␣re ␣under ␣se ␣knows ␣un ␣any"
            " ␣con ␣M ␣dis ␣th ␣al ␣de ␣per ␣Is ␣ar ␣know ␣R ␣qu ␣may ␣cat ␣because ␣thr ␣how"
            " ␣acc ␣nor ␣duck ␣should ␣until ␣bec ␣days ␣frog ␣fore ␣As"
        ),
        0.4691 * word_start.among(
            "␣is ␣to ␣f ␣was ␣L ␣said ␣dis ␣so ␣pr ␣ro ␣ab ␣Ben ␣ar ␣box ␣into ␣O ␣who ␣four"
            " ␣rem ␣found ␣flag ␣red ␣prod ␣tem ␣six ␣occ ␣can ␣over ␣car ␣res ␣children ␣soul"
            " ␣house ␣sy ␣horse ␣long ␣if ␣wild ␣Can ␣ele ␣Why ␣Mart ␣kn ␣Lord ␣duck ␣cand"
            " ␣cities ␣frog"
        ),
        0.4416 * text_start.among(
            "And in th A G I L Then per ev el ind over man res ins go B C F H M N O P R S T W Y"
            " ul est Th The 's For But He ␣water Where ␣neither ps Do Karl read She They"
            " Therefore"
        ),
        row=137,
    ),
    # ␣with/␣have/␣had and 45 more; ␣had/␣made/able and 45 more
    "L2N926_with_have_had_and_45_more": gelu(
        -1.281,
        1.161 * token.among(
            "␣with ␣have ␣had ␣made ␣found able ␣gave ␣Do ␣having pt em ␣painted ␣needs ␣buys"
            " ␣lost ving ␣Is ␣make ␣saw ating ␣Have ␣find ␣being ible ject ␣hath ␣relating ting"
            " ␣plus ␣opened ␣between ␣Igor ␣among ␣given Thank ␣wanted ␣where Where Do ht"
            " ␣without ␣Walter erm aught ording ␣Jon ught ays"
        ),
        1.038 * token.among(
            "␣had ␣made able ␣G ␣gave ␣Everyone ␣Do ra ␣having ide ␣needs ␣buys ␣lost ␣Is oo"
            " ␣dark ␣Have ␣ent ␣today ␣being ␣dire ject ␣hath ␣Ida ␣plus ␣comm ␣between ␣att"
            " ␣mar ␣Igor ␣among Thank ␣wanted ␣bel ␣Nor ␣resemb Do ␣without ␣sur ␣Walter ␣mat G"
            " ording ␣gen iff They ught ␣Gre"
        ),
        0.7995 * token.among(
            "␣with ␣have ␣had ␣made ␣found able ␣gave ␣Everyone ␣Do ␣having em ␣painted ␣needs"
            " ␣buys ␣lost ving ␣Is ␣saw ␣Have ␣find ␣being ible ject ␣hath ␣relating ting ␣plus"
            " ␣opened ␣between ␣Igor ␣among ␣given Thank ␣wanted ␣where ␣hast Where Do ␣without"
            " ␣Walter erm ␣genus aught ording ␣Jon ised ught ays"
        ),
        -0.03006 * word_start.among("␣l ␣made ␣been ␣Is ␣Have"),
        row=138,
    ),
    # ␣she/␣all/␣two and 37 more; after ␣p/A/␣m and 37 more
    "L2N943_she_all_two_and_37_more": gelu(
        -1.256,
        1.623 * token.among(
            "␣she ␣all ␣two ␣Anna ␣Hello ␣Goodbye ␣l ␣Yes il ␣what ␣friend ell nd ␣does ␣end"
            " ␣night fl ␣well Anna ll ␣eat ass ␣cl ␣Wednesday ␣pass ␣fl ␣saw ␣No ␣bl ␣know"
            " ␣hungry ␣Felix ␣behold ␣X ␣drink ␣November ehold ␣Cora ␣sw ␣Nils"
        ),
        1.393 * previous.among(
            "␣p A ␣m ␣Then ␣Hello ␣Goodbye ␣In ␣home ␣Yes ␣father ␣what ␣near ␣On This ␣My"
            " ␣mother ␣L ␣knows ␣night ␣B ␣Do ␣needs One Names ␣W ␣today ␣R ␣qu ␣They ␣job av"
            " ␣behold T B ehold ␣Which ␣Cora ␣sw ␣now ␣Jon"
        ),
        1.209 * token.among(
            "␣that And l ␣all ␣Anna ␣Goodbye ␣some ␣l ␣g Here ␣friend This ill ␣does ess Anna"
            " ress ␣needs ␣pass ␣li ␣fl ␣fe ␣make ␣cold all ␣bl ␣imp ␣And ␣Friday ␣Z ␣sad ␣Wood"
            " ␣angry less ult ehold ␣bec ␣4 ␣sw ␣gl"
        ),
        0.9208 * token.among(
            ". ␣of ␣be ␣p adjective ␣said ␣are ␣have le ␣Tom ␣all ␣two i ␣Anna w as ␣Hello"
            " ␣Goodbye ␣l ␣three ␣will ␣her ␣found ␣does ␣more ␣le Anna ␣go ␣pass ␣fl ␣act ␣know"
            " ␣R cl ␣afternoon ␣2 bl ␣Mara ␣Y So"
        ),
        row=139,
    ),
    # two after ␣I/␣you/␣Tom and 45 more; ␣a/␣an/␣said and 45 more
    "L2N945_two_after_i_you_tom_and_45": gelu(
        -1.778,
        1.732 * two_back.among(
            "␣I ␣you ␣Tom ␣m ␣He ␣Anna ␣has ␣She ␣v ␣Ben Here ␣Jack ␣made ␣Emma ␣day ␣Finn"
            " ␣Vera ␣gave ␣Oscar The ␣Where ␣There ␣Karl ␣painted Shopping ␣lost ␣Is ␣learned"
            " ␣Hugo ␣Have ␣Ruth ␣U ␣cat ␣Can ␣prov ␣Olga ␣Mona ␣answered ␣leg ␣Eve ␣How gn ␣Fe"
            " Where ret ␣sy ␣according ␣Tarvenia"
        ),
        1.674 * token.among(
            "␣a ␣an ␣said ␣his el ␣ball ␣her ␣hat ␣box ␣book ␣my ␣red ␣cup ␣count ␣yellow ␣kite"
            ' \u2423am od \u2423egg \u2423apple \u2423coat led \u2423black \u2423spoon \u2423saith \u2423map \u2423ring \u2423prophe \u2423en \u2423lamp ?"'
            " ␣bell ric ␣basket ␣key ␣boat ␣candle ␣orange ␣har ␣shell han ␣umbrella hem ␣belie"
            " ␣spake har gan hil"
        ),
        1.453 * previous.among(
            "␣an ␣I ␣you ␣have ␣g ings ␣her ␣who ␣made ␣gave ␣could ␣new The ␣P ␣Thursday"
            ' \u2423There \u2423lost ant \u2423Is old \u2423No ." \u2423comes \u2423find \u2423tomorrow It \u2423sac \u2423opened \u2423wave'
            " ␣organ ␣elect ␣wanted ␣Lord ␣Today ␣hot 8 Today ␣April ␣prop Where ␣January ␣caus"
            " rap tto ␣Ed mb 4 ␣est"
        ),
        0.2577 * previous_word.among("␣you ␣lost ␣find It ␣opened"),
        row=140,
    ),
    # ␣of/␣(/␣that and 45 more; after a word beginning -/␣all/␣one and 45 more
    "L2N956_of_that_and_45_more_after_a": gelu(
        -1.5,
        1.447 * token.among(
            "␣of ␣( ␣that ␣it e d ␣one ␣LORD ␣some ␣named ␣which ␣Ben ␣what ts ␣man les ␣people"
            " ous ven ␣something ah ␣things ␣thereof hen ount ites ␣whom ␣host ␣flesh ␣Mona"
            " ␣someone ␣Lord ␣thing usually ␣place bit ␣priests ␣Eur ␣days ␣Americ dom ange"
            " ␣brethren ␣flow ␣rest ␣year ␣sou ␣Dari"
        ),
        1.08 * previous_word.among(
            "- ␣all ␣one p s b c f ␣what d ␣any ␣facts ␣flag ␣after ␣before ␣God w ␣boy l un g"
            " ␣children e h se ␣sons r ␣every bl ␣house ␣whom ␣among ad tr ␣young ␣holy ␣command"
            " ␣cities cl ␣days ␣quality ␣according he ␣fear ␣state ␣trib ␣love M"
        ),
        0.9314 * previous.among(
            "␣all ␣facts ␣what ␣before ␣any ␣God em ise ␣after W ␣ad ␣children ␣every ␣sons"
            " ␣prophe ␣house to ␣comm ␣whom ␣tem ␣host ade ␣among ␣im hy over ␣har ␣fam iness"
            " ␣young orm ␣kingdom med ␣wom ␣judg ␣arm ␣sil ech ␣fear acter ␣fa ␣As ev ␣love ild"
            " other greg ␣Dari"
        ),
        0.2925 * word_start.among(
            "␣of ␣L ␣not ␣B ␣LORD ␣sac ␣than ␣people ␣men ␣whom ␣Lord ␣year"
        ),
        row=141,
    ),
    # after a word beginning ␣is/␣(/␣was and 45 more; ␣a/ed/␣st and 45 more
    "L2N958_after_a_word_beginning_is": gelu(
        -1.607,
        1.664 * previous_word.among(
            "␣is ␣( ␣was ␣be ␣not ␣are ␣were ␣as ␣am ␣more ␣well ␣make ␣something ␣been ␣being"
            " ␣very ␣cut ␣art ␣happy ␣sad ␣Ol ␣painter ␣usually ␣Felix ␣che ` ␣bec ␣X ␣December"
            " Shopping ␣cast ␣tired ␣Edith ␣Stella ␣som ␣Albert self ␣both ␣subst ␣until Digits"
            " Months ␣shew ␣years man ␣walk ing ru"
        ),
        1.373 * token.among(
            "␣a ed ␣st ␣small ␣big ␣found able ␣red ted ␣new ␣yellow ␣white ␣used ous red ␣old"
            " ␣great led ized ' ked ␣closed ␣cut ered ved ible ␣if ful own ative hed ried ␣dirty"
            " ␣full ished ␣slow illed ␣holy iled ␣written ified nded ened ired ised ken ined ␣gl"
        ),
        0.7045 * token.among(
            "␣he ␣his ic able ical ated ␣blue ␣new ␣green ␣used ␣lost ant ␣black ␣put ␣Ford"
            " ized ked ick ␣brown ere ible ped me ␣taken ␣many ␣cast ␣loud inal ␣August ␣dirty"
            " ished ␣young ␣September ␣right illed ␣open ared iled ␣bu ified ived nded ital ange"
            " ised ined ild jective"
        ),
        0.4872 * two_words_back.among(
            "␣that ␣was ␣he ␣it ␣t ␣shall ␣not ␣were ␣she ␣city ␣flag ␣live ␣so ␣does ␣gave"
            " ␣can ␣old ␣fast ␣no ␣slept ␣lost ␣something ␣Is One ␣dark ␣son ␣even ␣learned 0"
            " ␣leaves ␣tomorrow ␣horse ␣met ␣bec ␣sun ␣wind ␣clean ␣X ␣cast ␣ref ␣em ␣Edith"
            " There ␣ir ␣tw ␣bro ␣mult ␣year"
        ),
        row=142,
    ),
    # two after ␣there/␣came/␣st and 45 more; after ␣there/st/␣st and 44 more
    "L2N967_two_after_there_came_st_and": gelu(
        -0.7522,
        1.35 * two_back.among(
            "␣there ␣came ␣st Once ␣re ␣Everyone j ␣could ␣con ␣slept ␣lost ␣sm ␣When ␣ar ␣rep"
            " ␣bl It ␣Jesus ␣pre ␣sac ␣su ␣disc ␣heard ␣cont ␣ass ark He ␣thr ried ␣la ␣told"
            " There Do ␣evening ␣ra ␣belie Yes ␣conf ␣kn ␣sat ␣sw ␣mid ␣ple ␣fa umb They"
            " ␣fathers ␣est"
        ),
        1.285 * previous.among(
            "␣there st ␣st ␣mother ␣knows ou ␣k ff ␣sm ␣li ␣saw ␣rep ␣bl pp ␣pre ␣because ␣job"
            " esc urn ␣ser ␣heard ␣cont ␣ass ␣inv ␣la ␣dec ␣bel ne There oll ret ␣lived iled ␣ra"
            " ␣ste ␣belie ␣according ␣dev ␣spake ␣kn esp ␣ple ␣ke ␣gl ␣happ ␣eng aker"
        ),
        0.9048 * token.among(
            "ed it ic ␣upon ch ␣near ut ␣friend ated ␣does ␣like ect ted ra ct pt ress act ang"
            ' \u2423pass \u2423saw ved \u2423find ied ote ough \u2423opened \u2423ser ict ged less ," \u2423answered hed ific'
            " ished ew illed oll ched arch oved nded ␣fear ened iff oice icked"
        ),
        0.6659 * token.among(
            "y b ␣unto ic ␣but ol ␣see ut ␣Now ␣does ect ted ess ra ct pt ress act ang ␣pass"
            ' \u2423saw \u2423let ved \u2423find ied \u2423set \u2423opened \u2423ser ged less \u2423behold ," \u2423answered hed ished'
            " illed get pr oll ched arch ified nded osed ␣fear ened oice icked"
        ),
        row=143,
    ),
    # ␣Yes/␣small/␣red and 45 more; in a sentence beginning ␣The/␣He/␣She and 45 more
    "L2N969_yes_small_red_and_45_more_in": gelu(
        -1.191,
        1.587 * token.among(
            "␣Yes ␣small ␣red ␣blue ␣new ␣k ␣yellow ␣white ␣green ␣ten ␣six ␣pink ␣books ␣black"
            " ␣cold ␣Sunday ␣No ␣closed ␣Saturday ␣eight ␣brown mark ␣Friday ␣hard ␣nine venia"
            " ␣sad 0 orland teen ␣10 ␣Lake ␣June ␣clean ␣bench ␣May ␣low ␣quiet ␣November ␣tired"
            " ␣umbrella ␣slow ␣January ␣February 2 ␣Mordalia ␣ke ␣umbrell"
        ),
        1.085 * sentence_start.among(
            "␣The ␣He ␣She ␣In ␣On ␣Now Shopping Opposites Numbers Emma ␣Tom Months fl Digits"
            " Colours ␣Anna Days Names Finn Paul ␣They ␣Ben ␣Who Max ␣Lily ␣Nora ␣Emma ␣Sam ␣Max"
            " ␣Oscar Oscar ␣Sara ␣n ro ␣Clara ␣Finn ␣Karl ␣Ruth ␣Pete ␣t ␣some ␣F ␣Ida ␣Olga ␣w"
            " ␣y ring ␣chief"
        ),
        0.8102 * token.among(
            "␣there ␣Tom o ␣Anna st ␣Yes ill ␣red ␣blue j ␣yellow ␣green ␣six ␣seven ␣pink ␣dog"
            " ␣black ␣Sunday ␣No ␣dark ␣closed ␣Saturday ␣Black ␣eight ␣brown ␣ring ␣strong"
            " ␣Friday ␣nine orland ␣balls teen ␣eleven ␣June ␣clean ␣hot ␣May ␣November ␣tired"
            " ury ␣September ␣slow ␣January ron ␣February ␣wild ␣America ␣Tarvenia"
        ),
        0.4258 * last_capitalised.among(
            "␣Now ␣In Q ␣Hello ␣Goodbye ␣Is ␣O ␣Wh ␣Finch L Finn ␣August ␣X ␣July ␣February"
            " Olga"
        ),
        row=144,
    ),
    # after ␣with/␣shall/␣there and 45 more; ing/es/␣be and 45 more
    "L2N975_after_with_shall_there_and": gelu(
        -0.7332,
        1.162 * previous.among(
            "␣with ␣shall ␣there ␣on ␣into ␣up ect ␣having ␣us ␣br Shopping uc ␣make oin ud"
            " ␣dire ␣sha ␣set ␣Listen ones ␣flowers ␣balls ␣heard ␣col ␣voice ␣leaves ␣spec"
            " Opposites ␣cast ␣destroy ft ␣mark cess ␣eyes ␣mak ␣words ␣min ␣sto ␣cities gre"
            " ␣rec ␣bec ␣sing ␣sol ␣lack ␣cle ␣mid iven"
        ),
        0.9593 * token.among(
            "ing es ␣be ␣are ␣by ␣into ␣out ical ␣up ␣their ted ␣having ction ight ␣great ␣take"
            " ␣make ating ␣strong ␣short ped me ␣long ome ␣its ged ␣certain arrow ␣through ments"
            " ␣large ize ␣leg ␣many ␣loud ute ␣full ␣without ␣those ␣sound uring face ched atic"
            " ilt itude ␣hundred ␣such"
        ),
        0.8608 * two_words_back.among(
            "␣with ␣on ␣at ␣there ␣time ␣having ␣out ␣their ␣make ␣sha ␣li ␣let ␣strong ␣put"
            " ␣te ␣su ␣behind ␣exp ␣its ␣col ␣fire ␣set ␣mak ␣leaves ␣States ␣del ␣bear ␣mark"
            ' \u2423ins \u2423pain \u2423car \u2423flowers \u2423burn \u2423cast \u2423keep ," \u2423hot \u2423usually \u2423sur \u2423loud \u2423la \u2423cle'
            " ␣hands ␣Egypt ␣mid ␣whe ␣America ␣happ"
        ),
        0.7721 * token.among(
            "␣into ␣out ical ted ␣having ction ight ␣needs ␣great ␣take ␣make ␣cold ␣strong"
            " ␣short ped me ␣long ␣high ome ␣its ␣flowers ged ␣certain arrow ␣through ␣leaves"
            " ␣head ␣large ize ures ␣leg ␣many ␣cast ␣loud ute ␣quiet ␣full ␣hands den ␣without"
            " ␣those ␣sound uring face ched atic ␣hundred umbers"
        ),
        row=145,
    ),
    # c/ic/␣b and 45 more; after ar/le/␣by and 45 more
    "L2N981_c_ic_b_and_45_more_after_ar": gelu(
        -0.8354,
        1.415 * token.among(
            "c ic ␣b ␣on ␣upon os ␣g ␣into Here ad ␣gr ␣pl ␣dis ac ␣needs ␣tre Leo ␣bl ␣ac"
            " ␣prophe gr ␣en ric ␣plus ␣Why ␣Bruno bl ␣Pet ␣Felix ␣among ␣occ ␣par gn ␣Fr ␣grou"
            " embr ␣tab ␣colour ␣Which anc ␣Edda ␣plac oly ␣bro itc ␣ple ␣Jon ␣umbrell"
        ),
        0.9802 * previous.among(
            "ar le ␣by el ␣r ur Here Once ␣out This ␣when 's ␣le ␣cl ␣ne ␣li ␣fe ␣ar ␣te ␣H ␣bl"
            " ␣every ␣hand ho urn ␣bre ␣Mara hy ␣answered ier ita ␣dr way ␣war arm There ␣thine"
            " ␣Cora ␣toward ␣hor ␣fore ␣mine ␣little ␣woman ife ␣wat rost ␣sou"
        ),
        0.644 * token.among(
            "␣in ␣as ic i ␣upon as Here ␣gr ess ␣pl ␣dis ness ␣needs ␣tre ␣li ␣looked ␣Ford Leo"
            " ␣bl ␣river ␣prophe gr On ose ␣en ric ␣Why cle ␣Bruno bl ␣Felix ␣ang ␣par gn ␣grou"
            " embr ced ␣call ␣Walter ␣Jacob anc ␣Edda ␣Hanna ␣plac itc ␣ple ␣Jon ␣such"
        ),
        0.5797 * token.among(
            "s ␣as en ␣upon Here il the ␣gr ␣Oscar ␣Everyone ␣pl ␣dis are ␣tre ␣Ford Leo ␣bl"
            " ␣ac ␣prophe gr On ␣en ric ␣Why cle ␣Bruno bl ␣Pet ␣Felix ␣par gn ␣bel ␣grou embr"
            " ␣pain ␣prop oot ced ico ␣call uring ␣Walter ␣Jacob anc ␣plac ␣ple ␣Jon ␣such"
        ),
        row=146,
    ),
    # ,/er/es and 45 more; after ␣went/um/ap and 45 more
    "L2N984_er_es_and_45_more_after_went": gelu(
        -0.9679,
        1.383 * token.among(
            ", er es ) ers ry ts ␣up ␣back one ␣down ␣eat ␣tree ␣away ␣something ␣thee ␣thereof"
            " ␣hand ␣come ␣another ␣house ␣fruit ␣land ants ␣flesh ␣water ␣blood ons ␣drink ines"
            " ft tle ␣oil ␣together ␣cities ains als ␣bread face ␣sea ␣America els ps ages bs"
            " uary oice acle"
        ),
        1.341 * previous.among(
            "␣went um ap am ␣se ␣count ␣go our ␣men ␣tre ␣li ␣offering uct ord ␣ent ␣thereof"
            " ␣sword ␣morning ␣heaven ␣afternoon ␣com ␣ag ␣land ␣return ␣leg ung ␣piec ␣oil ␣ve"
            " ␣cour ␣pray ock ␣alt ␣wom ␣Egypt ␣sea ␣plac ␣anim els ␣depart dom ␣mid ␣mil ␣cloud"
            " iec uary ␣rain ␣gold"
        ),
        0.7212 * token.among(
            "ed es ar ␣one est ers ry ts ver one ␣down ␣eat ␣tree ␣away ␣something ␣shop ␣thee"
            " ␣bed ␣thereof ␣hand ␣come ␣another ␣house ␣fruit ␣land ␣earth ␣flowers ants ␣flesh"
            " ␣water ␣blood ␣wanted ␣drink ines tle ␣oil ␣together ␣cities ains ␣bread ␣beach"
            " ␣sea ␣America els ages bs uary oice"
        ),
        0.3485 * word_start.among(
            ", ␣m ␣ex d ␣se ␣so ␣out ␣Ben ␣box ␣tre ␣Nora ␣back ␣go ␣ind ␣cap ␣comm v ␣There"
            " ␣tree ␣over One ␣Marsh ␣Pet ␣ve ␣something ␣mount ␣Hugo ␣hand ␣daught ␣min ␣long"
            " ␣thereof ␣instr ␣div On ␣Can ␣mult ␣land ␣fore ␣kn ␣anim ␣Eve ␣play ␣depart"
            " ␣cities ␣perform ␣tom ␣wat"
        ),
        row=147,
    ),
    # after al/c/adjective and 45 more; :/␣(/noun and 45 more
    "L2N992_after_al_c_adjective_and_45": gelu(
        -1.186,
        1.316 * previous.among(
            "al c adjective ␣said ic ated ul ous adverb Numbers ious ␣today ␣imp str Digits"
            " ␣int ric ␣relating ␣prod ␣partic ␣col ␣cont ize ␣occ olog fect istic ␣inv ␣Arvela"
            " ␣process ␣April ␣resp ␣fac ␣consisting ␣colour rap ␣written ␣according erm atic ␣4"
            " ␣contr ␣eff ␣instr ania acter ording ␣sal"
        ),
        1.278 * token.among(
            ": ␣( noun ? ␣with ␣f adjective verb ly ␣d ation ␣Hello ol ia x ro ␣having ity ness"
            " ␣Tuesday ␣per adverb ' ! ition ␣Friday via 0 ␣Why ally ict ␣col ility hy ize ons"
            " ology ism ␣May ␣Arvela ␣hast ement ities ␣days Yes ically ces ania"
        ),
        0.9746 * token.among(
            '<|endoftext|> ? t f r \u2423d \u2423Hello ia \u2423My x ri ect \u2423P act iz \u2423Tuesday \u2423per \u2423fe \u2423fr ."'
            ' \' ! \u2423They \u2423morning inn ug ," ize ons \u2423dr \u2423bas \u2423How \u2423Fr lt ox urs \u2423beg ement \u2423conc'
            " ically atur ␣cand ording ␣z ease oses meric ␣Sel"
        ),
        0.6996 * token.among(
            "␣( ): ␣to ? es adjective ␣d ␣Hello ␣n ia us ine il x les ␣yellow ance ence"
            " ␣Tuesday her ' ! ␣Friday ho ty ␣relating 0 orland ␣especially ally ␣col ility"
            " ␣leaves ize ons ism ␣May cess ria urs ement Yes ically ␣America ature ording ease"
            " oses"
        ),
        row=148,
    ),
    # ␣his/at/et and 45 more; after ␣f/␣c/␣on and 45 more
    "L2N1007_his_at_et_and_45_more_after": gelu(
        -1.129,
        1.296 * token.among(
            "␣his at et ␣time un ine am ad ou ri ␣thy ard orn ance ight ep ␣looked ␣offering"
            " all ack ␣dark ars its ling ones ank ␣mount ros arrow vel ␣field ␣young ather orm"
            " Where oun ret ald ␣thine gth els aves raw acter ␣hundred umb ␣cloud ␣wat"
        ),
        1.293 * previous.among(
            "␣f ␣c ␣on ␣upon w ␣n ␣r ␣st ␣w ␣up ity ␣le ␣ro if ␣br ␣de ck ␣F gr ␣set ␣cr"
            " ␣opened ␣dist ␣car und ␣cur hed ␣build ␣la ␣sk ␣called Do ␣consisting ␣call ock"
            " ␣wild ␣alt ␣ste ␣sing ␣round ␣bro raw ␣sw uck ␣pe ␣hundred umb ␣swe"
        ),
        0.8565 * token.among(
            "␣his l ␣time ␣v ␣my ␣thy ard orn ance ␣girl ight ving ␣looked ␣offering all ack"
            " ick ␣dark ␣river cy ␣bird ling ones ␣stone ␣mount arrow vel ␣field ␣chair ␣young"
            " ␣ground Where ret ␣wild ald ␣thine gth aves ket ␣cand acter ␣hundred umb pping"
            " ␣cloud ␣wicked ␣wat ␣gold"
        ),
        0.4799 * previous.among(
            "␣in ␣for b ␣f f ␣c ␣on re ␣st ␣se ␣up if ␣offer old te ␣sac its ␣set ␣bre ␣heard"
            " ␣bo ␣sc und ␣cur arn we ␣la ␣sk ␣place ␣called Do ␣consisting ␣wild ␣alt ␣ste"
            " ␣play eb ␣round els ␣bro raw ␣sw ␣pe ␣hundred ␣engine ␣swe sw rost"
        ),
        row=149,
    ),
    # two after Q/␣Then/␣J and 45 more; ␣The/␣What/␣Yes and 45 more
    "L2N1014_two_after_q_then_j_and_45": gelu(
        -0.9803,
        1.432 * two_back.among(
            "Q ␣Then ␣J os ␣facts ␣king ib ␣Stone ␣M ␣P ␣fl ␣1 ␣H Names ␣Black ␣People ␣R"
            " Digits Days ␣Z via Months nder ␣Pet iol ␣May gn ␣November ph ␣September There ␣Fe"
            " bit ␣wild ␣Walter ␣Bel tto ime ␣Re ␣Ar eh G ␣Jer ␣Jon ari ␣Ab ␣As ␣dw"
        ),
        1.399 * token.among(
            "␣The ␣What ␣Yes Here This ␣Who ␣Everyone ␣live ␣Grey ␣Finch ␣Tuesday ␣Bell ␣pink"
            " ␣Marsh ␣Sunday ␣Field ␣Ford ah ␣Brook ␣Hill ␣Hart ␣Saturday ␣Have It ␣Swan ␣lives"
            " land ␣Wood ␣Moss orland arrow ␣Reed onia ␣Lake ␣June ␣December ␣Jerusalem"
            " ␣September ham ria ␣October ␣Rose ilda ␣Which ania mon ␣Judah iah"
        ),
        0.7689 * previous.among(
            "h ␣Then ol Once ha ␣Now ro z ra ␣slept ␣buys ␣saw ␣So ile ␣learned ␣People ho ␣Can"
            " ␣prod ␣pub ␣Mara ␣Felix ␣Igor ␣Greta ␣Klara ita olog rid pro ␣Har ␣Walter eh"
            " ␣Which be ␣Dario ␣Cora ek ␣Bel ␣Hanna ␣Ed ash gan yl ␣Jo ara ␣Mo ␣dw ␣Mord"
        ),
        0.7613 * token.among(
            "␣The u id ␣What as Here ad ill ro and ␣Everyone ␣live ␣Grey ary ␣Bell ␣Marsh"
            " ␣Field ␣Ford ah ␣Brook ␣Hill ␣short ␣lives ␣afternoon ␣Wood ␣2 orland arrow ␣Reed"
            " onia ␣10 ␣June ␣July Opposites ific ph ␣September ria ␣5 ␣October ␣windy ␣belie"
            " ␣Which ␣Mordalia ari iah ␣years"
        ),
        row=150,
    ),
    # two words after one beginning ␣The/␣capital/␣home and 16 more; after A/␣came/␣What and 37
    # more
    "L2N1018_two_words_after_one": gelu(
        -1.075,
        1.878 * two_words_back.among(
            "␣The ␣capital ␣home ␣Then ␣father ␣My ␣mother ␣used ␣Yes ␣knows ␣Everyone ␣liked"
            " ␣Do ␣Where ␣comes ␣lives ␣job ␣lost ␣sat"
        ),
        1.787 * previous.among(
            "A ␣came ␣What ␣Then ␣In ␣home ␣h ␣Yes ␣so Here ␣father Once ␣do ␣G ␣Now ␣friend"
            " ␣My ␣mother ␣C ␣knows ␣does ␣live ␣liked ␣B ␣Where ␣H ␣T ␣People ␣know ␣They ␣job"
            " ␣Z ␣K ␣Y ␣Fr ␣gener ␣Fe Yes ␣Cora ␣Bel"
        ),
        1.53 * token.among(
            "␣b id ␣two ␣Anna ␣home ␣v ␣h se ␣see ␣ v ␣friend ␣My ␣does ␣like ␣could qu Anna"
            ' \u2423Where \u2423buys iv ren \u2423Saturday \u2423know ov \u2423qu ?" \u2423Can \u2423sad \u2423Mara \u2423angry \u2423Alma \u2423Mona'
            " rad ␣How ␣Y ␣Qu ␣Lars ␣Cora ␣Nils"
        ),
        1.085 * token.among(
            ': ? " \u2423c \u2423you \u2423m \u2423b \u2423capital an "; \u2423home \u2423v Here \u2423 v ry \u2423friend \u2423knows \u2423Everyone'
            " ␣does ␣Do ␣M qu Anna ␣Where ␣painted ren ␣H ␣pr ␣T ov ␣Z ␣Can ␣Mara Max ␣Alma ␣Y"
            " ␣Lars Mia ␣Cora"
        ),
        row=151,
    ),
    # after ␣it/␣shall/␣at and 45 more; ␣shall/␣not/r and 45 more
    "L2N1019_after_it_shall_at_and_45": gelu(
        -0.9374,
        1.279 * previous.among(
            "␣it ␣shall ␣at verb ␣has ␣will ad ␣near ␣friend ␣man ␣under ␣does ␣could ␣Do ␣used"
            " ␣sh ␣behind ␣sl ␣act ␣cold adverb ␣learned ␣works ␣tomorrow Digits ␣short ␣cause"
            " ␣if ␣lives ␣10 Opposites iol ␣low ␣Y ␣sunny ␣rainy ␣should Do ␣dry ␣might ␣windy"
            " ␣until ␣Egypt Yes gan ␣would ␣secret ␣cloudy"
        ),
        1.152 * token.among(
            "␣shall ␣not r l ␣Then ␣l ␣r ␣will ␣L ␣gr j fl ␣tr ␣sm sp ␣pr tr ␣can str ␣ph ␣str"
            " ␣lives ␣They ␣may gr ␣through ␣cont ␣Alma ␣sc ␣thr ␣dr ␣shalt Opposites ␣Fr ␣wr"
            " ␣Lars ␣Julia ico pr ␣therefore ␣beg ␣Walter ␣dev ␣Dario ␣contr ␣neither ␣Jon ␣ke"
        ),
        0.8389 * token.among(
            "␣of ): verb i ␣Anna ␣Then ␣some ␣r ␣will ␣g ain ch ␣mother ver ␣end ess if ␣tr ␣no"
            " ␣been ␣pr tr str ␣ph ␣str ␣also cy ␣They ␣even gr ␣bell ␣Olga ␣Alma ␣thr ␣dr ␣Fr"
            " ␣rece ␣fall ␣Lars ␣Julia ico pr ␣beg ␣sing ␣contr aught ␣ke"
        ),
        0.7153 * token.among(
            ", ␣the ): ␣or ␣I ␣shall verb ␣by r ␣l ␣r ␣will ␣L ␣gr ␣we ␣S ␣end ␣br ␣tr ␣pr tr"
            " sh ␣R ␣can str ␣ph ␣str ␣also ␣They ␣may gr ␣bell ␣Alma ␣sc ␣thr ␣dr ␣shalt"
            " Opposites ␣Fr ␣wr ␣bel ␣Lars ␣Julia pr ␣beg ␣contr ␣neither ␣ke"
        ),
        row=152,
    ),
}
