"""The 177 neurons of layer 2 that are rules: what each reads, as code that runs.

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
    # he/␣and/hat and 45 more; after )/,/T and 47 more
    "L2N1_he_and_hat_and_45_more_after": gelu(
        -1.467,
        1.621 * token.among(
            "he ␣and hat ␣he ␣that ␣W ␣or ␣it And ␣she ␣What ␣which ␣de ␣who fore ␣Who ␣what"
            " ␣nam This ␣when ␣this ␣per we ither ␣if But Then ␣saith ␣And ␣then ␣How ␣because"
            " It He There Where ␣neither ␣Today cc ␣yet ons Now ␣usually Today she So She ␣mil"
        ),
        1.235 * previous.among(
            ') , T W \u2423he \u2423" \u2423wh \u2423un And \u2423as \u2423O \u2423him verb adjective ly \u2423all \u2423man \u2423came \u2423so Th'
            " ␣when ally ␣Th ␣Wh adverb ␣pers ␣person ␣su especially ␣And ␣then ␣manner ␣because"
            " ␣something ␣fore ␣according ␣someone ␣behold ␣years ne ehold ␣state ␣thoug ination"
            " ␣whe ically ␣lack ␣leg ␣money ␣quality"
        ),
        0.6772 * token.among(
            'W is it ll hat \u2423A us one ho adjective \u2423What \u2423they hen "; \u2423there \u2423af \u2423so \u2423Who \u2423Is'
            " This ␣when tr we ther For ␣Monday ␣That ␣today ␣if Then ␣then ␣these ␣nor ␣So"
            " ␣another ␣neither ex ␣Today ␣They ␣Which ehold ␣usually ␣same Today she So usually"
            " ␣how"
        ),
        0.3353 * word_start.among(
            "H ` he ␣and ␣in ␣e ␣W ␣or se ␣sa ␣she ␣God ␣into ␣Now ␣over ␣Leo ␣There ␣bec ␣pers"
            " ␣things ␣than ␣sub ␣Reed ␣Al ␣des ␣fast ␣works He ␣these There ␣Jer ␣flowers ␣em"
            " ␣sur ␣inc ␣int ␣Today ␣answ ␣ever ␣dep ␣rec ␣face ␣min Now ␣mouth ␣those ␣soul"
            " ␣Sel ␣tail"
        ),
        row=0,
    ),
    # B/G/I and 46 more; after B/D/G and 44 more
    "L2N2_b_g_i_and_46_more_after_b_d": gelu(
        -0.8619,
        1.524 * token.among(
            "B G I L T j he ␣f ␣d ve ␣ha ␣he ␣A ␣she ho ␣What ␣they ␣He ␣af ␣gre the ure"
            " ␣Israel ␣sle ␣Mo ␣David Sara ␣How It He ␣dec ␣del Nora ␣Ab ␣behold oh be ␣Se ␣Han"
            " she ␣appe ␣sol ␣Jo ␣how She ␣depart ␣Saul They ␣swe"
        ),
        0.7991 * previous.among(
            "B D G H K W Y b j ver ␣W st ␣re ␣for ␣wh And ␣se ␣st ␣tw ␣Y fore ␣mother ␣friends"
            " ␣say so urs For orrow ward But ␣And ␣then ␣offer He There less ␣ben ␣years ␣Which"
            " eb ␣return ␣Han ␣answered So ␣how ␣est Therefore"
        ),
        0.6934 * token.among(
            "A B D G P Y e ha ed hat ␣he ur ␣it ␣O ␣she ra hen qu ␣ye ␣She ␣af so ␣en ␣sle ␣Mo"
            " ␣Z ␣bec orrow ␣Ida avid ␣where Sara lack He ␣del ␣sk ␣Se ␣Han she ␣rece ta"
            " ␣answered ␣sol ␣Jo ␣def She ␣ste med"
        ),
        0.3302 * word_start.among(
            "e er ␣d ␣as ␣What ␣kn ␣Y qu ␣af ␣red ␣ar ␣dr ␣again ␣Israel so ␣comm ␣There ␣im"
            " ␣ad ␣pass ␣Stone ␣la ␣El ␣offer ␣ob ␣How ␣these ␣dec ␣del ␣Moss ␣play ␣ben ␣Ab"
            " ␣conc ␣prov ␣inter ␣arm ␣Se ␣answered ␣appe ␣sol ␣est ␣leg ␣ste ␣depart ␣belie"
            " ␣shew"
        ),
        row=1,
    ),
    # '/0/2 and 48 more; after H/M/Y and 45 more
    "L2N4_0_2_and_48_more_after_h_m_y": gelu(
        -1.053,
        1.684 * token.among(
            "' 0 2 ␣the is en ␣The ir ␣an ␣his ore ␣him ␣tw ␣two ␣her ␣thy ␣their ␣three The"
            " ␣four ␣your ␣My ial ␣live ␣five ␣white ␣more ␣seven orm ␣eight ␣ten ␣right ␣nine"
            " ember irty ␣chair ␣thine ble gr teen ␣disc ␣its ␣att ␣hundred ␣mine ␣thousand"
            " ␣whose ␣twelve bl ␣eleven ␣September"
        ),
        1.191 * previous.among(
            "H M Y ␣th ␣up ␣has ␣had ild ␣pro ␣who ␣their ␣out ␣Is Th ␣before ␣six ␣seven ␣ro"
            " ␣liked For ␣painted ␣needs ␣much ␣buys ␣let ␣put ␣set ␣because irty ␣forth ␣take"
            " ␣eat teen ␣whom vent undred ␣hundred ␣pur ␣got ␣gold ␣thousand ␣num ␣twel ␣young"
            " ␣wanted ␣both hil ␣fif"
        ),
        0.8147 * token.among(
            "2 4 A T y ␣c le ir her se ␣wh ␣his ␣her ␣thy ␣j The ␣small This ish ty ␣yellow te"
            " ␣white ␣no ␣six orm ward ␣much ␣our ␣pink cl ␣nine It ple ␣thine ble ␣someone teen"
            " ␣fam ␣att ␣hundred ␣mine ␣thousand ␣daught ␣10 ␣judg ehold ␣whose ␣eleven She"
        ),
        0.2902 * word_start.among(
            "' 2 H ␣The ␣her ␣who ␣three ␣Is The ␣four ␣live ␣five ␣no ␣six ␣ro ␣eight ␣ten"
            " ␣kind ␣hundred ␣conf ␣eleven ␣Qu"
        ),
        row=2,
    ),
    # after 6/7/D and 45 more; after E/J/O and 44 more
    "L2N5_after_6_7_d_and_45_more": gelu(
        -1.604,
        1.617 * previous.among(
            "6 7 D E I O S he ␣I ␣W ere ␣you ␣O ho adjective ␣LORD ␣will ␣father ␣Yes ␣home ␣K"
            " ␣am ␣mother ␣facts ␣My ␣Do ␣Where ␣knows ␣Wh iah ␣act ␣saith ␣hast ␣happ ␣Lord"
            " ␣res ␣art ␣sw ␣job ␣Which ehold ␣beg ␣mid ␣July ␣August hil ␣est ␣October"
        ),
        1.366 * previous.among(
            "E J O ␣I ␣L ␣A ␣re ere ␣G ␣fr ch ␣O ho ␣one ␣R ␣v ␣Yes ␣am ␣mother ␣king ␣My"
            " ␣Where mb ␣knows Ben ␣comes ␣over ft Max ␣cons ␣saith ␣did ␣name ␣2 ␣Lord ␣plus"
            " ␣job ␣Judah Months ␣rest ␣mid ␣ple ␣July ␣med hil ␣leg ␣che"
        ),
        1.31 * token.among(
            "D ␣of ␣I ␣that st ␣re ␣se ␣st ␣shall ook ␣have ␣thou ␣friend ␣Y old ␣know ␣will"
            " ␣thy ␣co ␣father ␣God own ␣son ␣your ␣hath ␣does ␣children ult ␣act ␣our ␣opposite"
            " ␣Have ␣according ␣Today ␣mount irit ␣spake ␣year ense ision ␣painter ␣order ␣genus"
            " ␣written ␣quality ger ␣engineer ister greg"
        ),
        0.6079 * token.among(
            ". D V o r ow st ␣G ␣st ook ab ␣friend ␣Y ␣know ␣will ak ␣father ␣God ␣child ␣son"
            " ␣dr ␣Where ␣does ␣children ␣act ␣our ␣did ␣opposite ␣Lord ␣Have ␣sec ␣Today ␣mount"
            " irit ␣spake ␣year ense ision ␣painter ␣order ␣genus ␣written ␣quality ger"
            " ␣engineer ister greg ␣Eur"
        ),
        row=3,
    ),
    # in a sentence beginning y/␣t/␣s and 45 more; ␣e/␣y/␣F and 44 more
    "L2N14_in_a_sentence_beginning_y_t": gelu(
        -1.086,
        1.056 * sentence_start.among(
            "y ␣t ␣s ␣w ␣of ␣l ␣n ␣ha ␣g ␣th am ␣y ro ␣it ch ␣some ␣She ␣sm ␣red ␣On iv ␣gr"
            " scar ␣found ␣end ␣used ang ␣also ult fl Numbers pe bit Opposites ␣imp ham ␣gold be"
            " me ␣usually ␣occ ␣div ␣fruit ␣both ␣trib ring ␣chief arrow"
        ),
        1.007 * token.among(
            "␣e ␣y ␣F if ark ild ␣red ␣small ␣gr ␣green ␣yellow ␣big ␣white ␣used ␣There ␣black"
            " ␣Monday ␣brown ␣long ␣cold ␣gl ␣fast ␣clean ple ␣strong gre aldov ␣soft ␣full ␣hot"
            " ␣wood ␣consisting ␣leaves ␣occ ␣low ␣inv ␣3 ␣contr ␣resemb ␣sol ␣subst ␣such"
            " ␣September ␣wet ␣dry embr ␣Eur"
        ),
        0.8596 * previous.among(
            ", - : ␣l ␣g ␣fl ␣tw ␣de ␣gre ␣On ␣found ␣used its ␣ear ␣pers ␣tree ␣lost ␣sw"
            " ␣flowers ins els gre als ␣sou ␣pur ils ␣gold ␣ins ium ␣plant ␣wood ␣usually ␣wave"
            " ␣leaves ␣engine ␣fruit ␣ed ␣bro ␣meas ␣cities face ␣meat ␣America ␣bear bs ␣dry"
            " ␣oil ␣swe"
        ),
        0.6839 * token.among(
            "␣l ␣e ␣y ␣F if ark ␣one ild ␣gr ␣green ␣yellow ␣big ␣white ␣used ␣old ␣There"
            " ␣black ␣Monday ␣brown ␣gl ␣fast ␣clean ple ␣eat ␣heavy gre aldov ␣soft Days ␣full"
            " ␣loud ␣hot ␣wood ␣consisting ␣leaves ␣occ ␣low ␣inv ␣contr ␣resemb ␣sol ␣eleven"
            " ␣subst ␣such ␣September ␣wet ␣dry embr ␣Eur"
        ),
        row=4,
    ),
    # i/u/is and 46 more; after p/u/om and 46 more
    "L2N15_i_u_is_and_46_more_after_p_u": gelu(
        -0.9755,
        1.248 * token.among(
            "i u is ␣to ): as ut to ␣on us os um ess ri ong ␣upon ␣us ud ␣thee ␣nam ␣box iz sel"
            " ␣used ise ves ress ␣took ␣pass ens ␣plus ari com iss ific ␣Judah ␣Jerusalem li lic"
            " ␣caus illed ons ␣mak ised ros ␣destroy ived ␣grou ced"
        ),
        1.056 * previous.among(
            "p u om verb ␣me ␣fac ␣app ␣al ␣Where ␣ser ␣could ␣comp ␣liked ␣bec ␣looked ␣acc oc"
            " ␣No cl ␣morning ␣ev ple har Where ␣exp ␣imp ␣sunny ␣hungry ␣pur ␣afternoon ␣mer"
            " Yes ␣evening ␣sal par ␣chan ␣rainy ␣ass ␣occ ␣div ␣ple ␣ran ␣hats ␣warm ␣sign"
            " ␣resp ␣cor ␣eleven ␣cups"
        ),
        0.8949 * token.among(
            "c g k x in ␣o an as ut to us ␣li ␣unto ab hen ␣He ␣us ␣thee ␣nam ␣we ␣On ␣bu ␣king"
            " iz ␣before ok uch igh ␣pass ␣des ens iss ␣heav ific ␣therefore ␣Judah li cept"
            " ␣caus ␣whose ␣contain ros ␣destroy gn ived ␣plac ␣process vern"
        ),
        0.705 * previous.among(
            "f ␣A verb ␣fac ␣app ␣al ep ␣Where ␣ser ␣could ␣comp ␣op ␣liked ␣There ␣bec ␣looked"
            " oc ␣back ␣No cl ␣morning ␣ev ␣cand Where ␣exp ␣imp ␣sunny ␣candle ␣afternoon ␣mer"
            " Yes ␣evening ␣lived ␣sal par ␣chan ␣rainy ␣ass ␣occ ␣div ␣ple ␣inv ␣ran ␣sign"
            " ␣resp ␣cor ␣eleven ␣cups"
        ),
        row=5,
    ),
    # '/0/A and 47 more; two after ,/␣was/el and 46 more
    "L2N17_0_a_and_47_more_two_after": gelu(
        -1.074,
        1.343 * token.among(
            "' 0 A v ␣the ␣s ␣and ␣p ␣ha ␣u ␣was ␣for ␣fr ␣wh ␣r ␣st ␣as ␣his ␣v ␣thy ␣their"
            " the The ␣pr ␣cha ␣wor ␣cl ␣bu ␣dis way ␣ad One ␣today ␣other ␣every ␣boy ␣girl ␣sk"
            " ited ␣imp ␣Ab ␣behold ␣dev ␣prov Today ␣rece ␣partic ␣meas ␣number ␣est"
        ),
        0.969 * two_back.among(
            ", ␣was el ood ␣were verb ␣went ␣tw ␣they ␣there ␣sh ␣blue ␣go ␣ear ␣down ␣park ␣la"
            " ␣act ␣back It There ␣river ␣forth ried ␣turn ␣learned ␣shop esh itc idge ␣eyes"
            " ␣cast ␣face ␣lived ␣himself ␣ran ␣fall ␣sound ␣beach iec ␣whe ␣windy ␣cover raw"
            " ␣bridge ␣ground ␣piec They ␣mil"
        ),
        0.9414 * previous.among(
            "␣o ␣to ␣g ␣was ␣y ␣on ␣it ␣as ␣shall ␣unto ␣up ␣went ␣at ld ␣from ␣they ␣man ␣will"
            " ␣out ␣before ␣go ␣en ove ␣come ␣liked ther ␣saw ␣down ␣saith ␣away ␣set He ␣about"
            " ␣brought ␣bring ␣prop als ␣Ab ␣hot ␣stand ␣prov ␣hold ␣toward oved ␣resemb ␣fif"
            " ␣such ␣wet ␣sac"
        ),
        0.6341 * three_back.among(
            "D W e o he ␣f ␣r ␣his ␣li ␣went ␣What ␣C ␣Tom ist ␣He ␣under ␣out ␣time ␣we ␣small"
            " ␣king ␣end ␣could ␣bre ␣Oscar ␣liked ␣There ail iah ␣great ␣Hugo ely It ␣give"
            " ␣turn ␣might ␣Today ␣cause ␣soft ␣They ␣Which ␣February ␣Jacob ␣April ␣May ␣July"
            " ␣round ␣trib ␣dead ␣piec"
        ),
        row=6,
    ),
    # :/N/Y and 47 more; after F/J/P and 45 more
    "L2N22_n_y_and_47_more_after_f_j_p": gelu(
        -0.9933,
        1.331 * token.among(
            ": N Y ␣t noun ␣th ␣sa And ␣said ␣unto ␣went ␣but ␣Then fore ␣j Th ␣bu ␣found ␣say"
            " ␣Th For ␣wr But ␣saying Then ␣saith ␣And ␣then ␣lost ␣put ␣cr ␣So ␣tra ␣cont ␣sent"
            " ␣Americ ␣called ␣tired ehold ␣spake Now ␣told ␣ref ␣beg ␣answered ␣mar So ␣sit"
            " Therefore tto"
        ),
        1.161 * previous.among(
            "F J P Q R Y ␣and ): ␣he ␣W And ␣said ark ␣LORD ␣capital ␣Goodbye ␣ye ␣app ␣thee"
            " ␣flag ␣Israel ␣say urs atur ␣shalt But Shopping ␣saying ␣som Then ␣saith ␣And"
            ' \u2423offer \u2423earth ," He \u2423Moses Where \u2423tak \u2423spake \u2423plant \u2423ed \u2423med So hil \u2423z Therefore'
            " ␣Eur"
        ),
        1.088 * token.among(
            "N noun ␣th ␣A ␣G ␣wh ␣sa ro And ␣said ook ly ist ␣thy ␣Then fore ␣red Th ␣made"
            " ings ␣small ␣bu iv ␣say ␣end ␣Th ␣could ␣comm But ␣saying ␣every Then ␣And ␣then"
            " ␣lost ␣very ric ␣cr isting Now ury ␣told ␣drink ␣diff ␣left ␣answered ␣mar ␣use"
            " Therefore"
        ),
        0.7605 * token.among(
            ": N Y ␣t ic noun ␣th ␣sa ro And ␣se ␣said ␣unto ␣but ␣Then fore ␣j Th ␣found ␣say"
            " ␣Th ␣gave ␣used ␣wr But ␣saying Then ␣saith ␣And ␣then ␣lost ␣cr ␣So ␣tra ␣sent"
            " ␣now ␣Americ ␣tired ␣spake Now ␣told ␣ref ␣beg ␣ran ␣answered ␣mar So ␣sit"
            " Therefore tto"
        ),
        row=7,
    ),
    # )/,/8 and 46 more; ?/A/␣o and 26 more
    "L2N27_8_and_46_more_a_o_and_26": gelu(
        -0.7996,
        1.2 * token.among(
            ') , 8 : ? A p \u2423c \u2423and \u2423is \u2423in \u2423be ac \u2423or \u2423for \u2423as "; \u2423con \u2423D \u2423In \u2423upon On \u2423af \u2423fac'
            " up ␣app ␣On ␣like mb ␣comp ␣comes ␣even ten especially ␣than ␣because ␣prop ␣lives"
            " ␣according ␣neither eren ␣trans ␣par eb ␣wave ␣toward ␣ed usually ␣Tarvenia"
        ),
        0.5321 * token.among(
            "? A ␣o il ␣st hen if ␣con art ␣Goodbye ␣us able ␣On ␣like ten ␣Bell especially"
            " ␣because ␣sec ␣fore ␣thine ␣prop ␣according ␣mus ␣par ␣Nor ␣same ␣toward ␣only"
        ),
        0.4843 * token.among(
            '- ? A d p \u2423b \u2423c on \u2423( \u2423in \u2423G \u2423un And \u2423were "; \u2423con \u2423LORD \u2423upon \u2423af \u2423On \u2423like \u2423hath'
            " ␣count ah ␣comes ␣even pl ten ␣eight especially ␣than ␣because outh ␣rep ␣Lane"
            " ␣prop ␣Moses ␣according ␣dist ␣par ␣travel ␣toward usually ␣wild rid ␣themselves"
            " ␣cups bs ␣Tarvenia"
        ),
        0.1545 * word_start.among(") ␣in ␣S ␣on And ␣st ␣D ␣In ␣comm ␣acc ␣pre ␣Grey ␣toward"),
        row=8,
    ),
    # after ␣that/␣not/␣shall and 43 more; ”/)/ed and 45 more
    "L2N29_after_that_not_shall_and_43": gelu(
        -1.342,
        1.491 * previous.among(
            "␣that ␣not ␣shall verb adjective ␣wor ␣am ␣used ␣comm ft ␣liked adverb ␣can ␣sl"
            " ␣saying ␣act ␣bas ␣form ␣happ ions ␣mark ␣manner ␣boy ␣play cess ins ments als"
            " ality fect ␣lived ␣priest ␣engine ␣ran ␣sound ␣system ␣bro ␣cities ␣order ains rad"
            " face ␣process ease ␣line ␣swe"
        ),
        1.284 * token.among(
            '" ) ed ): \u2423d \u2423be \u2423it ain \u2423shall ven \u2423are \u2423were "; \u2423but ted \u2423made \u2423ag \u2423go ated'
            " ␣used ater ␣old ␣str ied ved ten oc ␣something ized osed ␣thereof ged ␣given ified"
            " ); ished ␣usually ␣consisting ised ␣especially ␣fall ␣dwell usually den ␣written"
            " nded ␣taken ched"
        ),
        0.3919 * token.among(
            ') n en \u2423is \u2423be \u2423was \u2423re ain \u2423not \u2423were "; ct \u2423pl ted \u2423ag \u2423again ated \u2423used ater'
            " ved ten ␣right It ught ized osed ␣thereof ␣bel ␣burn anted ␣soft ␣att ␣got ified"
            " ); ize ished eb ␣usually ␣consisting ised ␣fall ␣left ␣resemb usually ␣written"
            " nded ␣taken ␣Frank"
        ),
        0.3551 * word_start.among(
            "␣t ␣of ␣( ␣be ␣S ␣that ␣was ␣for ␣on ␣it ␣at ␣v ␣which ␣ye ␣In ␣sh ␣wor ␣ar ␣en"
            " ␣ser ␣comm ␣old ␣There ␣pers ␣can ␣pass ␣thr ␣cons ␣tom ␣saith ␣ob ␣Hill ␣call"
            " ␣sec ␣play ␣So ␣turn ␣prod ␣ve ␣conc ␣usually ␣dwell ␣bro ␣elect ␣perform ␣subst"
            " ␣air ␣sit ␣shew"
        ),
        row=9,
    ),
    # B/G/L and 46 more; after -/␣M/␣re and 46 more
    "L2N35_b_g_l_and_46_more_after_m_re": gelu(
        -0.9225,
        1.792 * token.among(
            "B G L b j ␣g ␣e ␣an ␣F ab qu On ␣j Th ␣ex ␣app ␣On ␣ab ␣ac ␣Th mb ib ␣bre ␣acc"
            " ␣pass ␣ob ␣ev ␣rem There ␣dec ␣thine ␣umbrell ␣inc Ruth ␣dw ␣disc semb ␣mine ␣par"
            " ␣rec ␣prov ␣rece ␣ple ␣inv ␣whe ␣dire ␣resp ␣cor ␣det"
        ),
        1.288 * previous.among(
            "- ␣M ␣re ␣un ␣shall ␣at old ␣will ␣so fore ␣dis ␣gave ␣could ␣pers ␣Thursday ␣can"
            " ␣pass oc ␣shalt ␣Friday Shopping ␣may ␣lost ␣find Digits Names ␣dec ␣opened"
            " Opposites ␣inc ␣Today Months Days ␣closed ␣February ␣would ␣March ␣prov Today"
            " ␣wanted ␣April ␣May ␣January ␣June ␣cor ␣est ␣mult ␣December ␣November"
        ),
        1.031 * token.among(
            "' B G P T c g ␣u ␣an ␣F ␣her On ␣sm Anna ␣ex ␣app ␣ab ␣dr ␣ac ␣dis mb ib ␣im ␣te"
            " ␣ev There ␣rep ple ␣thine Oscar Ruth ␣dw ␣imp ␣answ ␣disc ␣mine ␣par ␣mer ␣lived"
            " ␣rece ␣ple ␣whe ␣dire ␣conf ␣resp ␣cor ␣depart ␣Eur"
        ),
        0.7345 * token.among(
            "G e ve le ␣an ␣F ␣his ␣shall one ie ␣me qu ␣de On ␣app ␣ab ␣ac mb age ft ither ␣la"
            " ␣ev ␣tre ␣opposite There arch ␣thine ␣dw aldov ␣disc semb ␣mine ␣par ␣rec illed"
            " oor ␣brethren ␣ple ␣fruit ution ␣whe ␣dire ␣cor ␣det ced arious ␣Frank"
        ),
        row=10,
    ),
    # on/ow/im and 45 more; in a text beginning (/./B and 46 more
    "L2N40_on_ow_im_and_45_more_in_a": gelu(
        -0.7219,
        1.045 * token.among(
            "on ow im ␣said ation ab ␣do ␣What ite ␣me ild ␣so ue fore ␣day ␣thee ub ␣am ␣son"
            " ide ␣go ␣say au ites ah ans ove ied ␣down ither ought ␣How ari ried oice ␣now"
            " ␣whom ␣behold ␣speak oot ␣heard ␣done ehold ished ␣spake ␣dwell ␣how Therefore"
        ),
        1.004 * text_start.among(
            "( . B C D E F G H I J L M N O P R S T U W Y ↵ ␣the ␣of ␣and And ill os est Th The"
            " 's han For But Then He ␣water Where ␣neither ␣mount Do Now So She nded They"
            " Therefore"
        ),
        0.8239 * token.among(
            ": ing ay ow ion ood ␣do ␣What ite ge iend ild fore ␣day ␣Who ␣what ␣thee ure ␣cl"
            " ide ␣found ␣say au ause ib ied ved ase ither ␣seen ␣saith self ␣How ari ble ief"
            " oice ␣whom ␣behold ␣speak ps oot ␣done ehold ␣spake oney ␣how ows ␣commanded"
            " Therefore"
        ),
        -0.1013 * text_second.among("n es ␣that ␣B ␣U ␣if ␣being ␣these ␣Judah ␣speak ring"),
        row=11,
    ),
    # after ␣s/ing/␣un and 45 more; B/I/␣and and 44 more
    "L2N42_after_s_ing_un_and_45_more_b": gelu(
        -1.004,
        1.208 * previous.among(
            "␣s ing ␣un ␣st ␣have verb adjective ree ake ␣out able ␣thee This ␣dis sel ␣hath"
            " ␣make ␣bec ␣act ␣great ␣hast ␣opposite ␣because ␣boy ␣heart ␣without ␣art ␣take"
            " ␣fore ␣according ␣strong Clara ␣cause ␣full ␣eyes ␣voice ␣face ␣state oint ␣diff"
            " ␣sound ␣answered ␣pol ␣est ␣mult ␣lack ␣quality They"
        ),
        1.054 * token.among(
            "B I ␣and ␣in ␣I ␣be adjective ␣by ␣upon On ␣gre ␣app ␣ab ␣having ␣dis ␣hath ␣fe"
            " ␣no ␣comp ␣qu ious ␣sc ␣been ␣pre ␣being ␣har ␣No ful ␣gl ␣hast ␣tre He ␣rep"
            " ␣without ␣among ple ative less ␣prop ␣therefore ␣neither ␣imp itc ␣yet me ␣ple"
            " Therefore"
        ),
        0.7733 * token.among(
            "B I ␣I ic ke adjective ␣by ri On ␣gre ␣red ␣app ip ␣ab ep ␣dis ␣hath ␣fe ␣qu"
            " adverb ern ␣being ␣har ␣No ful ␣hast ␣tre He ␣rep ric ␣without ari ␣among ative"
            " less ␣prop ␣umbrell ␣therefore ␣neither ␣imp itc ␣yet me ␣ple ␣toward ␣written"
            " ␣Frank ease"
        ),
        -0.2973 * word_start.among(
            ", B I ␣d ␣l ␣I ␣sa ␣J ␣sha ␣it ␣se ␣N ␣at ␣ne ␣con ␣In On ␣out ␣ex ␣am ␣cup ␣go"
            " ␣people ␣dis ␣rel ␣ear ␣eight ␣pre ␣person ␣har ␣seen ␣Al ␣Hill It ␣cr ␣might ␣dw"
            " ␣ever ␣dev cle ␣mer ␣supp ␣tab ␣fruit ␣wild ␣def ␣leg"
        ),
        row=12,
    ),
    # 2/j/om and 46 more; after ,/M/S and 45 more
    "L2N49_2_j_om_and_46_more_after_m_s": gelu(
        -1.069,
        1.236 * token.among(
            "2 j om ␣n ␣L ␣M ␣an ␣J ␣N ␣she ␣Anna ␣one ␣two ␣R ␣kn ␣Y ␣ye ␣j ␣we ␣your ␣V ␣ke"
            " ␣does ␣six ␣seven ␣Ruth ␣Vera ␣1 ␣much ␣Bell ␣high ␣2 ␣em ␣Moses ␣February ␣March"
            " ␣4 ␣Bruno ␣April ␣beg ␣Pet ␣January ␣3 ␣Lars ␣Sel ␣Jon ␣Klara ␣December ␣November"
        ),
        1.177 * previous.among(
            ", M S Y i ␣th And ␣What ␣com ␣C ␣Tom ␣friend ␣Y ␣so ␣Then ␣what ␣child ␣mother"
            " ␣Max ␣ab This ␣when ␣near ␣does ␣needs ␣El Then ␣And ␣When It ␣colour ␣2 There ␣So"
            " eh ␣lives vent ␣disc ␣They ␣hundred ␣X ␣years ␣afternoon be ␣both So ␣how ␣Klara"
        ),
        0.7025 * sentence_start.among(
            "E M Q Z ␣s ␣w ␣in ␣th ␣L ␣H ␣an ␣G And ␣two ␣which ␣ye On ␣their This ␣when ␣My"
            " scar ␣end ␣Everyone ␣im ␣That One Max Shopping ␣ang Then Numbers It Digits Names"
            " ␣blood Opposites ␣therefore Ruth Months Days ␣They ␣twelve ␣Am ta ␣fruit ␣Sel So"
        ),
        0.4096 * word_start.among(
            ") : I j ␣the ␣W ␣G ␣com ␣con ␣R ␣which ␣Y ␣j ␣four ␣cl ␣named ␣we ␣small ␣ab"
            " ␣yellow ␣does ␣seven ␣qu ␣im ␣open ␣eight ␣light ␣being ␣cold ␣where ␣lost"
            " ␣through ␣high ␣Moss ␣hard ␣lives ␣short ␣X ␣closed ␣February ␣Bruno ␣January"
            " ␣kitchen ␣Jon ␣eleven ␣brother ␣Greta"
        ),
        row=13,
    ),
    # e/z/is and 46 more; after B/H/M and 43 more
    "L2N54_e_z_is_and_46_more_after_b_h": gelu(
        -1.073,
        1.729 * token.among(
            "e z is ␣c ow her ␣his ra un ␣her ␣thy 's ␣My ib ise van ious ough ␣la ␣su ␣then"
            " ald ␣cr ␣thine iven ␣exp vent fect lic ␣wat ␣daught ␣mer ␣woman ␣cour ␣whose ␣Alma"
            " ␣Cora ␣ed ␣round ilda ␣resp ␣mult ␣Greta She ␣Igor ␣Nils ␣piec ␣Julia ␣pub"
        ),
        1.407 * previous.among(
            "B H M w ␣w ␣b ␣in ␣I ␣H ␣wh ␣J ␣st ␣said ␣unto ␣con ␣friend ␣v ␣upon ␣their ␣wor"
            " ␣into uth ␣comm ␣qu ␣There ␣ad ␣today ern ␣Jer ␣sw ␣opened eh ␣Ch ␣trans cle eb"
            " oung ␣Ol ␣prov ␣Ir ␣answered ␣Jon ␣Jo ␣wild ␣Mart ␣pub"
        ),
        0.8273 * token.among(
            "is ␣c ␣ha ␣an her ␣his est ard 's ␣My iver ious ␣la ␣char ␣su ␣then ␣Jer ␣sw ict"
            " ␣int ␣disc ␣Mara ␣mine ␣evil ␣rec ␣daught ␣woman ␣host ␣Alma ␣righteous anc ␣rece"
            " ␣organ ␣Edda ␣Felix gn ␣mar ␣round ␣Albert ␣wife hil iqu ␣Greta She ␣Igor ␣Julia"
            " greg ␣pub"
        ),
        -0.467 * word_start.among(
            "l ␣t ␣the ␣s re ␣p ␣h ␣e ec ␣A ␣r ␣O ␣at ␣cap ␣all ␣bl ␣ex ␣app ␣after ␣ar ␣K"
            ' \u2423when \u2423gr \u2423no \u2423per \u2423Mo \u2423make \u2423cons \u2423tom ?" \u2423right \u2423How \u2423cr \u2423Can \u2423large \u2423exp \u2423trans'
            " ␣host ␣arm ␣May ␣Se ␣poss ␣Felix ␣ed ␣Ir ␣dead ␣wild ␣ra ␣pub"
        ),
        row=14,
    ),
    # after noun/ore/␣had and 45 more; d/):/ome and 45 more
    "L2N57_after_noun_ore_had_and_45": gelu(
        -1.21,
        1.405 * previous.among(
            "noun ore ␣had ␣C here ␣She ␣He ␣bu ouse ␣found ␣near ␣count ␣sle Once ␣la ␣needs"
            " ␣form ␣cat ␣dog ␣mark Numbers ␣relating ␣among ␣play ␣balls ␣bird Opposites ␣short"
            " ␣horse ␣soft ␣books istic Yes ␣mak ␣consisting ␣contain ␣low ␣hats ␣resemb"
            " ␣perform ␣lack ␣such ␣ra ␣duck ␣goat ␣cups ␣bear ␣frog"
        ),
        1.26 * token.among(
            "d ): ome ␣were ␣had ␣two ␣three ving ␣four Here ␣found ␣having ␣near ated ␣gave"
            " ␣used ␣six ating ␣liked ious ␣painted ␣took ␣eight ␣needs ␣buys ␣being ␣lost ting"
            " ␣plus ized ␣relating aught ␣opened Opposites ␣between ␣large ling ␣many ␣its ped"
            " Do ilt ␣consisting icked ared ␣written ened arious"
        ),
        0.7047 * token.among(
            "d ␣to se ome ␣up ␣had ␣two ving ␣found ␣having ␣near ated ␣five ␣gave ise ating"
            " ␣took ␣needs ␣ten ␣buys ␣being Shopping ␣lost ␣very ting ␣plus ized ␣relating"
            " aught ␣opened Opposites ␣between ling ␣many ␣its ped Do ilt ␣consisting icked oved"
            " ared ␣written nded ened arious ␣taken"
        ),
        -0.4398 * word_start.among(
            "␣f ␣in ␣he ␣an ␣for ␣with ␣on ␣un ␣sha ␣li ␣went ␣at ␣which ␣ye ␣af ␣under ␣sh ␣j"
            " ␣le The ␣V ␣found ␣city ␣again ␣count ␣no ␣could ␣There ␣buys ␣cold ␣seen ␣El ␣su"
            " ␣form ␣kind ␣lost ␣way ␣opened Opposites ␣exp ␣character ␣host ␣told ␣meas ␣trib"
            " ␣chief ␣meat ␣shew"
        ),
        row=15,
    ),
    # after I/O/b and 46 more; ed/␣shall/␣him and 45 more
    "L2N62_after_i_o_b_and_46_more_ed": gelu(
        -0.9914,
        1.14 * previous.among(
            "I O b ␣I el ␣A ␣k ␣B ␣O ␣li ven ess ld ␣ne ␣Hello ␣know ␣de On ␣gre ␣nam ␣am ␣this"
            " ␣say ␣fe urs ␣comm we ␣let ␣name ␣call ␣art ␣prop Colours ham ␣daught ehold ␣those"
            " ␣beg ␣mid ␣ple ␣gener ␣prophe ␣trib iqu ␣alt ␣Bel ␣Un ␣plac embr"
        ),
        0.9909 * token.among(
            "ed ␣shall ␣him ␣unto ␣LORD ␣v ␣man eth ␣will ␣king orn ␣before ␣hand ␣house ␣work"
            " ath ␣shalt ␣things oin ␣name ␣works ␣door ␣should ␣heart ught ␣art ␣days ␣might"
            " oice ␣Egypt ␣heard ␣years ␣thing ␣eyes ␣woman ␣would Now ␣Yolvia ␣judge ␣afraid"
            " ech ␣wife ␣servants ␣brother ason ␣glory ␣kingdom acle"
        ),
        0.7903 * sentence_start.among(
            "E H I J L M O P R S T ␣b ␣and ␣is ␣I ␣S ␣A ␣an ␣for ␣E ␣F And ␣are ␣do ␣all ␣Y"
            " ␣but ␣so ␣who ␣God ␣Is The ␣what ␣am For But ␣let ␣ang ␣where ␣because ␣art ␣Jesus"
            " ␣therefore ␣Ab ␣As ␣yet Now So She"
        ),
        0.525 * token.among(
            "␣unto ␣LORD ␣man ather ␣will ry ␣thee ␣king orn ␣before ance ␣hand ␣house ␣work"
            " ␣children ath ␣men ␣shalt ␣bed ␣things oin ␣name ␣door ␣should ught ␣days ␣might"
            " oice ␣Egypt ␣words ␣heard ␣thing ␣forest ␣eyes ␣woman ␣would Now ␣mouth ␣Yolvia"
            " ␣judge ech ␣wife ␣servants ␣brother ason ␣sword ␣glory ␣kingdom acle"
        ),
        row=16,
    ),
    # after R/ark/␣Then and 45 more; er/ent/ro and 46 more
    "L2N74_after_r_ark_then_and_45_more": gelu(
        -1.336,
        1.311 * previous.among(
            "R ark ␣Then ␣ex ␣app ␣what ␣comm ␣per ␣pers ␣acc ult ␣cons str ␣sub fl ␣ev ␣rem"
            " ␣res ␣rep ␣relating ␣ind ␣cont ␣according erm ␣exp ␣dist ␣dw ␣imp ex ␣pres ␣disc"
            " ␣rec ␣conc irit ␣cond ␣ins ␣ref ␣beg ␣return ␣ass ␣occ ␣inv ␣appe ␣Mord ␣conf"
            " ␣resp ␣det ␣eff"
        ),
        1.062 * token.among(
            "er ent ro ect ain ␣li ␣do ␣com ist ␣pro ␣Emma ount ␣Sara ␣Sam ␣ac ish ␣flow tain"
            " adverb ition ought ern ␣form str rib ␣ob ␣mark ␣relating uct cess ␣according ␣pres"
            " ␣speak ␣prod fect li yl ␣spake ␣stand ␣return ␣contain ␣dwell ify ␣Mord ␣lack pro"
            " ␣belie ␣sit ␣walk"
        ),
        1.05 * word_start.among(
            "in re ␣com ␣con ␣ex ␣Sara ␣Sam ␣ac ␣flow ob ␣comm ␣per ␣pers ␣acc ␣cons ␣sub ␣ob"
            " ␣rem con ␣res ␣rep ␣relating ␣cont ␣according ␣dist ␣dw ␣imp ex ␣pres ␣speak hy"
            " ␣prod ␣rec ␣conc ␣spake ␣ins ␣ref ␣return ␣ass ␣occ ␣contain ␣inv ␣dwell ␣appe"
            " ␣Mord ␣det ␣lack ␣belie ␣sit ␣walk"
        ),
        0.6838 * token.among(
            "in it ro ␣E ect ain ␣li ␣do ound ␣pro ount ␣Sara ␣Sam ␣ac ␣flow act adverb ␣acc"
            " ought ␣form str ␣relating ording uct cess ␣according ␣pres ␣speak ␣col semb ␣prod"
            " fect li yl ize ␣stand ␣return ␣contain ␣dwell ify ␣val ␣sol ␣Mord ␣perform ␣lack"
            " pro ␣belie ␣sit"
        ),
        row=17,
    ),
    # after a word beginning :/␣the/re and 41 more; '/ing/␣th and 45 more
    "L2N78_after_a_word_beginning_the": gelu(
        -1.21,
        1.459 * previous_word.among(
            ": ␣the re ␣The ␣on ␣sha ␣LORD ␣Lily The Here ␣Sam ␣flow ␣near ␣over ␣behind One"
            ' \u2423Stone \u2423Finch \u2423seen ." \u2423opposite \u2423Rose \u2423Black \u2423Jesus \u2423Moses \u2423side \u2423Egypt \u2423sou'
            " ␣Christ ␣bench ␣power ␣April ␣toward ␣round ␣val ␣med ␣quality ␣proper ␣proud"
            " ␣cups ␣process ␣December ␣priests ␣position"
        ),
        1.077 * token.among(
            "' ing ␣th ␣e st ␣H ␣J ␣st ␣fl ␣C ␣capital ␣some ␣ch ␣father ␣home ␣child ␣flag"
            " ␣son ies ␣mother ness ␣My ical ial ␣hand ␣any ty ␣children ction ␣Monday ␣act"
            " ␣name ␣opposite ␣sons ␣job ␣int ␣tem ␣Which yl gth ␣consisting inal ␣servant ech"
            " ␣fif ␣quality face acle"
        ),
        0.7029 * token.among(
            "' p ha or ␣th ␣L ion ␣H ␣J ity ␣capital ant ry ␣their ␣father ␣God ␣home ␣pr ␣flag"
            " ␣mother ice ␣My ical ance ␣any ␣children ␣Monday ition ␣much ␣name ions tern"
            " ␣works ␣sons ording ␣job ling ␣eyes ␣voice ␣face ␣consisting ␣beg ␣fruit ␣death"
            " ␣use ement ␣quality ␣glory"
        ),
        -0.6099 * word_start.among(
            ", ␣f ␣and ␣l ␣n ␣be ␣was ␣not ␣him ␣them ␣one ␣capital ␣which ␣kn ␣out ␣j ␣child"
            " ␣king ␣end ␣str ␣park ␣took ␣earth ␣very ␣nor ␣Jesus ␣bird ␣body ␣might ␣market"
            " ␣full ␣wat ␣spake ␣same ␣prov ␣sing ␣farm ␣hill ␣year ␣wild ␣genus ␣alt ␣until"
            " ␣ground ␣air ␣most"
        ),
        row=18,
    ),
    # et/ith/ity and 48 more; et/ars/ness and 46 more
    "L2N83_et_ith_ity_and_48_more_et": gelu(
        -1.014,
        1.611 * token.among(
            "et ith ity ug ars ck ness ence eds ction ␣part ition orrow ␣heart ␣flowers ␣head"
            " ␣law ␣job dom ins ␣character aves ␣life ality ␣heaven ␣offering ␣cloud iness"
            " osition ␣gold ␣eyes ility ␣power ones ␣wood ␣state gth oney ␣flesh ␣mouth ␣soul"
            " ␣field ech ␣death ature ␣sign ␣fear ␣meat ivity ␣glory ease"
        ),
        1.133 * token.among(
            "et ars ness ep ␣pain ence eds ction ition orrow ␣heart ␣water ␣head ␣law ␣job"
            " ␣blood dom ins ␣character aves ␣life ality ␣heaven ␣offering ␣cloud ␣sin iness"
            " osition ␣gold ␣eyes ␣voice ility ␣power ones ␣wood gth oney ␣flesh ␣mouth ␣soul"
            " ␣field ␣death ature ␣sign ␣fear ␣meat ivity ␣glory ease"
        ),
        0.9109 * word_start.among(
            "Q h Anna ␣pain ␣no ␣part ␣spe ␣earth ␣heart ␣water ␣sy ␣head ␣law ␣blood ␣sk"
            " ␣character ␣life ␣heaven ␣offering ␣dep ␣col ␣cloud ␣sin ␣gold ␣eyes ␣voice ␣power"
            " ␣wood ␣state ␣flesh ␣mouth ␣leaves wood ␣mid ␣field ␣thoug ␣death ␣val ␣sign ␣eff"
            " ␣alt ␣fear ␣sword ␣quality ␣fa ␣meat ␣glory ␣piec ␣mil"
        ),
        0.8943 * previous.among(
            "␣g ␣sha ␣st ␣bo On ␣their aul Here ␣gr ␣dr mb ␣fe ␣no ␣ro umb ␣wr ␣open ␣great"
            " ␣ang led ␣spe ␣sho ␣opened ble iven ␣heav ␣serv Opposites ␣strong ␣sk ␣dep ␣col"
            " ␣rec ␣wat ␣sil ␣cond ␣mid ␣thoug stand ␣val ␣eleven ␣eff ␣alt ␣stren ␣proper ␣fa"
            " ␣piec ␣mil"
        ),
        row=19,
    ),
    # ve/␣was/ood and 47 more; after ou/␣h/␣shall and 46 more
    "L2N97_ve_was_ood_and_47_more_after": gelu(
        -0.8525,
        1.173 * token.among(
            "ve ␣was ood ome ␣not ␣shall ␣said ␣have ␣up ␣went ␣do un ame ␣Hello ␣know ␣will"
            " ren ␣am ␣go au ␣hath ␣gave ise are ␣saw ought ile ␣let ␣may ␣put ␣did ␣hast ␣away"
            " ␣set ␣should ␣give ught ␣brought ␣eat ␣heard ␣wat ␣would ␣spake ised stand"
            " ␣answered iled ␣round ␣lay ␣piec"
        ),
        1.043 * previous.among(
            "ou ␣h ␣shall ␣thou ␣kn ake ␣will ␣sm ␣we sel ␣ser ␣sle ft ␣bec ␣took ␣shalt ␣la"
            " ␣let ␣act Then ␣may ␣put ␣did ␣should ␣give oll ␣hard ␣take ␣turn gr aves ␣soft"
            " ␣given ped ␣cast ␣cur ␣would ␣mak ␣hands ␣rece ␣sto bl ␣sol ␣ra ␣lay ␣cups ␣piec"
            " They ␣shew"
        ),
        0.8841 * previous.among(
            "ou ␣h ␣shall ␣they ␣thou ␣kn ake ␣will ␣sm ␣dr sel ␣ser ␣sle ft ␣bec ␣took ␣shalt"
            " ␣la ␣let ␣act ␣may ␣put ␣did ␣should ␣give oll ␣hard ␣take ␣turn gr aves ␣soft"
            " ␣given ped ␣cast ␣would ␣mak ␣hands ␣drink ␣rece ␣sto bl ␣sol sha ␣ra ␣lay ␣piec"
            " They ␣shew"
        ),
        0.7709 * token.among(
            "b r w ood ome ␣not ␣shall ␣went ␣do ame ite ␣Hello ake ␣know ␣will ren au ␣hath"
            " ␣gave ise ves are ␣make ␣saw ␣shalt ought ile ␣let ew ␣did ␣hast ␣set ␣should"
            " ␣give ␣brought ␣take ␣eat ␣speak ␣would ␣spake ised stand ␣left ␣answered ␣round"
            " ␣sat ␣lay ␣piec ␣bear"
        ),
        row=20,
    ),
    # f/he/␣p and 47 more; after %/j/␣G and 45 more
    "L2N101_f_he_p_and_47_more_after_j_g": gelu(
        -1.042,
        1.439 * token.among(
            "f he ␣p ve le ere ␣wh ␣bl here ge ␣She ␣de ␣Who ␣le ure ␣am ␣sle ause are tr"
            " ␣There ane ␣where get ␣gl ␣How ␣because It There pe ␣according Where ␣whom vent"
            " ␣Today cle ␣thing ne be ␣ple ␣year ␣Lars ived ␣Albert ␣whe ␣how ␣Mord ␣conf ␣ste"
            " ey"
        ),
        0.9977 * previous.among(
            "% j ␣G ␣com ␣con ␣pro ␣day ime ␣ex ␣time ␣en te ␣comm ␣ear umb ␣ad ␣today ␣things"
            " ␣where Then ␣rem con It ␣month There ␣dec ␣ind ␣according ␣serv ␣ent ␣Ab ox semb"
            " ␣done ␣evil ␣thing ␣sin ␣Christ ); ␣tab eb ␣ref ␣soul ␣Han ␣conf ␣est pro ␣belie"
        ),
        0.9476 * text_start.among(
            ". A B C D E F G H I L M N O P R S T U W Y ␣the And ine est Anna av Th The 's For"
            " Emma Max But Then Numbers He ␣water Opposites Where ␣neither ␣mount Do Now So den"
            " She They Therefore"
        ),
        0.0837 * word_start.among("␣There <|endoftext|>"),
        row=21,
    ),
    # ve/␣be/ive and 45 more; after H/I/Y and 45 more
    "L2N105_ve_be_ive_and_45_more_after": gelu(
        -1.409,
        1.283 * token.among(
            "ve ␣be ive ␣for ␣up ked ave ␣out ␣made ␣after tain ause hed ered ␣even are ␣over"
            " ␣make adverb ied ved ␣saw ought ␣lost ired ␣because ␣give ught ␣about ried ␣learn"
            " ␣learned ␣speak ␣heard ␣done ␣keep ished ␣wanted ␣contain oved ared ify ived iled"
            " ␣how ␣perform ␣commanded ␣ste"
        ),
        0.8369 * previous.among(
            "H I Y he ␣E ␣shall here ␣know ␣who ␣end Lily ok ff ␣There ␣bec adverb esp ␣shalt"
            " ␣la ␣if ␣cle ␣gl ␣happ ␣rem ␣manner ␣bel ␣prop ␣ent ␣Why ␣behold ␣heard ␣att"
            " ␣Listen ␣told ␣prov ␣ref ␣beg ␣return ␣occ ␣div ␣rece ␣appe ␣conf ␣def ␣until She"
            " esc ␣belie"
        ),
        0.8262 * token.among(
            "n ␣s ␣be ␣was ␣for ␣with ul ␣up ite ave ␣out ␣made ␣after iz ␣work ield tain ause"
            " ered are ␣make ␣ad ied ved ought ired ␣because ␣give ught ␣about ried ␣learn"
            " ␣learned ␣speak ␣cause ␣heard ␣done ␣wanted ␣contain oved ared ived iled ␣how"
            " ␣perform ␣commanded nded"
        ),
        0.554 * token.among(
            "at ␣n ␣be ␣for ␣up ␣What ind ave ␣out ␣made ␣after veryone ause are ␣qu ␣str ␣make"
            " For ied ved ought ␣saying ired ␣because ␣give ught ␣days ␣learn ␣learned isten"
            " ␣speak ␣cause ␣heard li Do ␣wanted ␣May ␣rece ␣contain oved ived iled Thank ␣how"
            " ␣conf ␣perform ␣commanded nded"
        ),
        row=22,
    ),
    # prepositions (”/␣of/␣to and 33 more); after Q/noun/ion and 45 more
    "L2N106_prepositions_of_to_and_33": gelu(
        -1.275,
        1.622 * token.among(
            '" \u2423of \u2423to ): \u2423in noun \u2423for to \u2423with \u2423on \u2423unto verb \u2423at \u2423by \u2423all \u2423v \u2423upon \u2423under'
            " ␣after ␣into ␣over ␣against ␣behind ␣painted ␣where ␣than ␣through ␣about ␣without"
            " ␣among ␣between ling ␣side ␣righteous ␣toward uring"
        ),
        0.8614 * previous.among(
            "Q noun ion ation ␣up ␣cap ␣one ␣out ment ␣nam ount ␣facts ost out ance ␣house"
            " ␣used ␣well tain ␣op ␣land ␣over ␣men ␣part ner ␣person ␣back especially ember"
            " ions ␣through ␣place ody ␣according ␣someone ␣side alk ␣mount ants ␣lived ␣round"
            " ␣elect ␣resemb usually ␣cities ␣war ␣money ␣line"
        ),
        0.2904 * token.among(
            '" r \u2423of \u2423l to ro \u2423E \u2423on \u2423J \u2423r \u2423as verb \u2423at \u2423bl \u2423le \u2423into \u2423off out era \u2423near \u2423end'
            " ove ␣over ␣against of ␣coat ␣other especially ␣through ␣about ␣river ␣among ␣Ar"
            " ␣thereof ␣fore ␣between ines ote ␣ins ium ␣toward ␣inv ␣contr bl ␣how ␣mill ␣genus"
            " ␣grou ␣possess"
        ),
        0.156 * word_start.among(
            "␣of ␣in ␣on ␣as ␣not ␣his ␣N ␣at ␣ne ␣Y ␣under ␣after ␣cl ␣into ␣tr ␣Where ␣en"
            " ␣Nora ␣pass ␣where ␣door ␣about ␣sw ␣host ␣mid ␣certain ␣val ␣Galdovar ␣resemb"
            " ␣instr ␣glory ␣sac ␣shew ␣Mordalia ␣Qu"
        ),
        row=23,
    ),
    # after I/␣I/␣that and 44 more; n/␣be/␣was and 45 more
    "L2N110_after_i_i_that_and_44_more_n": gelu(
        -1.622,
        1.408 * previous.among(
            "I ␣I ␣that ␣W ␣as ␣shall ␣they ␣C ␣which ␣Y ␣ye ␣In ␣who ␣we ␣friends ␣end Lily"
            ' \u2423well \u2423comm tr \u2423been \u2423park \u2423garden \u2423bed \u2423may ," \u2423rem Numbers Digits com \u2423cont'
            " Opposites oice ␣shop ␣dist aldov Months ␣closed ␣forest ␣slow ␣farm ␣beach ␣appe"
            " ␣quiet esc ␣wet ␣Qu"
        ),
        1.353 * token.among(
            "n ␣be ␣was ␣said ␣are ␣were ␣do ␣In ␣but ␣know ␣am ␣ab ␣Now ␣found ␣say ink ␣live"
            " ␣hath ress ␣per ␣Tuesday ␣looked ␣slept ␣pass ␣saying ␣act ␣asked ␣saith ␣happy"
            " ␣turn oice aldov ␣behold ␣speak ␣called ␣hear ␣got orland ␣travel ␣lived Now"
            " ␣return ␣fall ␣dwell ␣written ␣until ␣belie ␣walk"
        ),
        0.698 * token.among(
            "M n ␣was ain ␣said ␣know ␣wor ␣am ␣named ␣ab ust ␣Now ␣found ␣say ␣live ␣look ress"
            " act ␣looked ␣slept ␣saw ␣if ␣saying ␣saith ␣happy ␣em ␣turn oice aldov ␣behold"
            " ␣speak ␣hear ␣got orland ␣travel ␣lived ␣spake Now ␣told ␣return ru ␣fall ␣dwell"
            " ␣follow ␣det ␣written ␣ir ␣sat ␣belie ␣walk"
        ),
        0.592 * three_back.among(
            "; ↵ ␣h ␣was ␣re ␣J ␣it ␣se ␣N ␣li ␣said ␣unto ␣tw ␣C ␣LORD ␣my ␣ye ␣but ␣came"
            " ␣four ary ␣king ice ␣green ␣count ␣does its ␣liked ␣black ␣been ␣word ither ␣And"
            " ␣morning ␣set ale Numbers It ␣People Oscar Where Colours ␣given ␣They eb ␣told"
            " ␣ran ␣3 ␣kitchen ␣world ␣subst"
        ),
        row=24,
    ),
    # ;/`/␣of and 47 more; E/ing/hat and 46 more
    "L2N118_of_and_47_more_e_ing_hat_and": gelu(
        -0.976,
        1.282 * token.among(
            "; ` ␣of ␣and ␣in ␣h ␣that ␣or ␣for ␣wh ␣with ␣on ␣unto ␣are ␣by ␣from ␣which ␣upon"
            " ␣who ␣into ␣when ide ␣before ␣having ove ach ␣against For ␣saw of ither ␣if ␣every"
            " ␣where especially ␣than ␣through ␣among ␣between Where ␣whom ␣behold ); ␣usually"
            " ␣contain ␣toward ␣both usually uring ␣until"
        ),
        0.8092 * token.among(
            "E ing hat ␣be ␣e ␣that ␣for ␣sa ␣B ␣r ␣not ␣unto ␣are ␣at ␣some ␣upon On ␣out Th"
            " ␣into ide ␣before ␣having ␣Th ␣could ther For ither ␣saying ␣every ␣where ␣And"
            " ␣than ␣Reed ␣through ond ␣among ␣play ␣turn Where ␣neither ␣whom ␣cause oot"
            " ␣January ␣both ␣det ␣until ␣little"
        ),
        0.8025 * sentence_start.among(
            ', b d l m p r s t w y z he \u2423a \u2423the \u2423c \u2423of as \u2423in \u2423n \u2423g \u2423" \u2423y \u2423F ch \u2423one qu \u2423some'
            " ␣red ␣wor iv ␣gr ␣found ep te ␣used ␣comm ␣may ␣prin ␣character let me ␣usually"
            " ␣occ ␣div ␣fruit ␣written ␣such arrow"
        ),
        0.8016 * token.among(
            ". k ␣f ␣h ␣that ␣or ␣for ␣with ␣on ␣r ␣unto ␣are ␣at ark ct ␣who ␣wor ␣ar ␣small"
            " ␣when ide ␣ac ␣before ␣having ␣hand ␣Th ␣could ove ␣long ␣saying ␣every ␣where"
            " especially ␣Reed ull ␣del ␣among ␣between Where ␣neither ␣whom ␣behold oot ␣min"
            " ␣usually ␣Han ␣both ␣until ␣Walter"
        ),
        row=25,
    ),
    # D/␣/␣s and 47 more; in a text beginning (/./B and 45 more
    "L2N121_d_s_and_47_more_in_a_text": gelu(
        -1.167,
        1.221 * token.among(
            "D ␣ ␣s ␣in ut ht ␣B ␣r ␣li ␣him ook ␣them ␣com ␣us ␣out ␣ex ␣your uch are ern"
            " ␣seen ␣tomorrow ␣where ␣then ␣find ␣away ␣because ␣these ught ␣forth ␣writ ␣own"
            " ␣according ␣prin ␣Egypt ␣hundred ␣conc ␣daught ␣sil anc stand ived iled ␣Mord"
            " ␣servants ␣Mart esc ened Therefore ␣read"
        ),
        1.183 * text_start.among(
            "( . B C D E F G H I L M N O P R S T U W Y ↵ ␣of ver And ind est Th The 's ach van"
            " For But Then Jack He ␣water Where ␣neither ny ␣mount Do Now So She They Therefore"
        ),
        0.8005 * previous.among(
            "6 O Y d j m o ␣the ␣c ␣f ␣d ␣as ␣all ark here ␣know The ␣off ␣night ft ff ␣wr esp"
            " und ␣among ␣bring ␣eat ␣according ␣ent ␣burn ␣answ semb ␣cut ␣cast ␣mer cc ␣tab"
            " ␣ref ␣mid stand ␣5 ␣trib ␣enem ␣wild ␣def ␣depart ␣fa ␣belie ␣oil"
        ),
        -0.5425 * word_start.among(
            ", ; A W ␣a ␣the ␣l ␣h ␣I ␣was ␣M And ␣shall ␣up ␣ne ␣tw ␣them ␣cap ␣af ␣thy ␣red"
            " ␣j ␣cha ␣wor 's ␣K ␣child ␣off ␣king ␣gr ␣near ␣pers ␣down ␣than ␣gl ␣sun ␣cand"
            " ␣brought ␣bel ␣tra ␣Egypt ␣heaven ␣hold ␣est ␣Mart ␣lack ␣depart ␣bat"
            " <|endoftext|>"
        ),
        row=26,
    ),
    # after C/D/J and 45 more; after C/D/J and 47 more
    "L2N131_after_c_d_j_and_45_more": gelu(
        -0.8209,
        1.337 * previous.among(
            "C D J K R ␣J ␣In ␣ch ␣al ␣pr ␣K This ␣V ␣say ␣comes ␣Wh ␣Re ␣pass ␣saying ␣saith"
            " Numbers ␣colour ␣2 ␣sy ␣Have ␣Jer ␣Can ␣opened ␣according ␣behold ␣Today Months"
            " ␣Which ␣conc ␣10 ehold ␣March Today ␣May ␣January ␣July ␣August sy ␣genus ␣z"
            " ␣September ␣October Therefore"
        ),
        0.9383 * previous.among(
            "C D J K R o ␣J ␣O ␣ch ␣al ␣pr ␣K This ␣V ␣say ␣comes ␣Wh ␣Re ␣pass ␣saying ␣saith"
            " Numbers ␣colour ␣2 ␣sy ␣Have ␣Jer ␣Can ␣according ␣behold ␣Today Months hy ␣Which"
            " ␣conc ␣10 ehold ␣March Today ␣April ␣May ␣January ␣July ␣August sy ␣genus ␣z"
            " ␣September ␣October Therefore"
        ),
        0.872 * token.among(
            "J K M N R S n z ␣T ␣M ␣J And os ␣at ␣R ␣capital ␣In ␣ch ␣pr ␣time ␣flag ␣On ␣en"
            " ␣knows Once ␣liked ␣bec ␣U esp ␣pass ␣flower ␣saying ␣bas pr ␣find It ␣sy ␣learned"
            " ␣sunny ␣As ␣Nor ␣lived ␣rainy ␣Han ros rid ␣Un ␣cloudy"
        ),
        0.7771 * token.among(
            "J K M N R S T r z es ␣to ␣T ␣M ␣J os ␣at un ␣R ␣capital ␣In ␣ch ␣pr ␣time ␣flag"
            " ␣On Once ␣bec esp ␣pass ␣flower ␣garden ␣saying ␣bas ␣saith pr It ␣sy ␣learned"
            " ␣sunny ␣As ␣Nor ␣lived ␣Han ␣windy ␣resp rid ␣Un ␣cloudy"
        ),
        row=27,
    ),
    # il/And/␣unto and 46 more; after o/ha/en and 46 more
    "L2N146_il_and_unto_and_46_more": gelu(
        -0.6931,
        1.023 * token.among(
            "il And ␣unto ␣day Anna ass ␣when ␣king orn ␣before ␣land ath ␣word orrow ␣pass"
            " ward ought But Then ␣And ␣When ␣name Mia ired ␣because ␣river ␣days ␣So less"
            " ␣therefore ␣whom ␣Jerusalem over irit ␣spake Now ␣host ␣told ␣certain ␣servant"
            " ␣wife So ␣servants ␣love ␣fear ␣brother ␣commanded ␣kingdom Therefore"
        ),
        0.9015 * previous.among(
            "o ha en ␣k ␣sa ore ra ␣bl ␣Hello ␣Goodbye eth ␣came ␣see ␣tr ␣night ␣end ␣ser ␣wr"
            " esp ␣thr oin Then ␣then ␣happy ␣wom ␣days eh ␣sad ␣behold ␣dev ␣They ␣col ne"
            " ␣daught ehold ␣spake ␣arm ␣mid ␣ple ␣afraid ␣thoug ␣year ␣prophe ␣cre ␣whe ev ␣ste"
            " ␣fa greg"
        ),
        0.8598 * sentence_start.among(
            "F M N S ␣b ␣and ␣ha ␣S ␣A ␣E ␣J And ␣as od ␣all est On ␣so ␣red Anna The ␣am ␣Jack"
            " ␣Mia ␣Th Lily ␣Paul ␣There ␣That But ␣Hugo ␣where Then ␣And ␣then ␣When Mia"
            " ␣because ␣Jesus ␣therefore ␣They Now ␣twelve ␣Am ␣dwell So They Therefore"
        ),
        0.625 * token.among(
            "h And ␣unto ess Anna ␣made ␣when orn ␣before ␣end sel ause ␣land ath For orrow"
            " ␣pass ward ought But Then ␣And ␣When ␣name Mia ␣So less ␣whom ␣heard ␣sin ote irit"
            " ␣woman Now ␣host ␣told ␣servant ify ␣wife So ␣servants ␣love ␣fear ␣brother"
            " ␣commanded ister ␣kingdom Therefore ␣possess"
        ),
        row=28,
    ),
    # after ␣W/␣In/␣came and 45 more; in a sentence beginning ,/Q/m and 46 more
    "L2N151_after_w_in_came_and_45_more": gelu(
        -1.088,
        1.223 * previous.among(
            "␣W ␣In ␣came ␣Who This ␣V ␣city ␣near ␣used ␣comes atur ␣Re ␣open ␣pass ␣bas ␣back"
            " ␣fast tern ␣opposite Numbers ␣colour Digits ␣2 ␣Have Opposites Colours Months Days"
            " ␣February ␣March ␣hot ␣plant Today ␣April ␣lit ␣May ␣January ␣June ␣ran ␣3 ␣August"
            " ␣cent ␣September ␣wet ␣December ␣October ␣sac ␣November"
        ),
        0.9937 * sentence_start.among(
            ", Q m y ␣t ␣s ␣w er ␣of ␣n ␣The ␣y ag ␣In ␣some On ␣Who ␣wor ␣ar ␣gr scar ␣found"
            " ␣end ␣comm mer ␣There Digits Names There ␣People Opposites rop ␣imp Colours Months"
            " hy Days ␣caus me ␣occ ␣div ta ␣fruit bl ␣trib ring ␣chief arrow <|endoftext|>"
        ),
        0.9849 * token.among(
            "␣in ␣M ␣G ␣P ␣at ␣do ␣con ␣D ␣R ␣In On ug ␣day ␣Is ␣ar ␣On ␣ab ␣found ␣city ␣dis"
            " ␣comp ␣1 way ␣That ␣painted ␣sub ␣ob tern Digits outh ␣month ␣about ␣plus ized ␣Fe"
            " ␣body Opposites ␣sur Colours ␣As ␣afternoon ␣lived ␣rainy ␣contr rid ␣North"
            " ␣United embr"
        ),
        0.9222 * token.among(
            "␣the in ed ir ␣r ␣at ␣con ␣D ␣R ␣In ug ren ␣Is ␣see ␣ar ␣we ␣On ␣ab ␣found mb ␣Z"
            " ␣1 way ␣That ␣painted oth ␣When ew ␣ob ␣rem outh ␣plus ␣head ␣body har Opposites"
            " ␣between ␣sur Colours ␣pur ␣engine ␣contr ␣only ␣follow rid ␣North ␣United embr"
        ),
        row=29,
    ),
    # `/is/␣of and 46 more; in a sentence beginning a/b/c and 46 more
    "L2N158_is_of_and_46_more_in_a": gelu(
        -1.201,
        1.458 * token.among(
            "` is ␣of ␣f ing ␣to as ␣in ␣for ␣G ␣with ␣on ␣at ly ␣from ␣C ct ␣out ving ␣K ␣into"
            " ␣ag ␣having row tain ove ating ␣over ␣make of ␣Ed ␣where ␣form ␣put ␣through ull"
            " ting ␣bring ling gre ␣tak ␣mak go ␣resemb uring ␣cover ␣move ␣bear vern"
        ),
        0.9206 * sentence_start.among(
            "a b c d e f g h j p s t v z he in re en ␣to st im ap th ul od em res sc ob ans"
            " ␣per tr pl act ␣bec per self con sh com dom ps cle over go de ␣det gen med"
        ),
        0.8799 * previous_word.among(
            ") ): ␣said ␣cap ␣me ␣flow ␣dis ␣acc ␣act ␣bas ␣oppos ␣pri ␣tre ␣girl ␣res"
            " ␣relating ␣play ␣bring ␣serv ␣someone ␣character ␣imp ␣cause ␣att ␣eng ␣dep ␣prod"
            " ␣conc ␣cond ␣state ␣consisting ␣ref ␣wave ␣January ␣occ ␣Edda ␣use ␣resp ␣cover"
            " ␣eff ␣written ␣subst ␣instr ␣quality ␣proper ␣chief ␣move ␣process ␣position"
        ),
        -0.6479 * word_start.among(
            ", d ␣a ␣s ␣m ␣l ␣n ␣S ␣that ␣M ␣A ␣B ␣E ␣un ␣not ␣she ␣has ␣one ␣man ␣came ␣pro"
            " ␣good ␣four ␣made ␣V ␣city ␣fe ␣well ␣comm ␣old ␣these ␣without ␣cont ␣large"
            " ␣someone ␣Why ␣ever ␣reg ␣far ␣wave ␣Cora So ␣world ␣dead ␣cover ␣perform ␣war"
            " ␣depart ␣Nils Therefore"
        ),
        row=30,
    ),
    # in a sentence beginning ␣Now/␣When/␣Sel and 1 more; ␣the/␣an/␣you and 45 more
    "L2N159_in_a_sentence_beginning_now": gelu(
        -1.417,
        1.689 * sentence_start.among("␣Now ␣When ␣Sel <|endoftext|>"),
        1.613 * token.among(
            "␣the ␣an ␣you ␣his ␣has ␣ne ␣C ␣Y ␣thy ment Anna ␣app uth ness ␣this ␣house Once"
            " ten ␣every ␣ang ␣How ␣sw ␣thine ␣own ␣someone ␣prin ␣offering oe ␣mine ␣supp ␣4"
            " ␣Alma oint ␣Cora ␣Edda mber ␣August ␣Lars ␣5 ␣holy ␣wild ␣love ␣Mart ␣alt ␣Greta"
            " ␣meat ␣Mona <|endoftext|>"
        ),
        1.32 * previous.among(
            "H ␣of ␣to ␣in ␣S ␣for ␣unto verb ␣at ␣from ␣friend ␣In ␣upon ␣Then ␣made ␣cha"
            " ␣into ␣when ␣tr ␣before ␣near Once ␣Z ␣Vera For But ␣every ␣And ␣des ␣Have ␣Fe"
            " ␣command ␣So ␣learned ␣burn ␣imp ␣They ␣tem iol ␣mine ␣As ␣judg ␣lived ␣sal ␣Pet"
            " ␣toward ␣trib ␣subst ␣until ␣duck ␣Selmark"
        ),
        0.1497 * word_start.among(
            "␣a ␣the ␣S ␣A ␣see ␣cha ␣house Once ␣There ␣nine ␣thine ␣ever ␣tem ␣wood ␣Cora"
            " ␣Lars ␣holy ␣wild ␣Greta ␣sat"
        ),
        row=31,
    ),
    # D/a/er and 46 more; after z/ar/␣S and 46 more
    "L2N163_d_a_er_and_46_more_after_z": gelu(
        -0.9714,
        1.215 * token.among(
            "D a er ␣I ut ␣P ␣LORD ␣capital ␣co ␣father ␣God ␣home ␣child ␣flag ␣son ␣mother"
            " ␣king ␣city ␣house ␣hath ␣children oth iah ␣name ␣school ␣opposite It ␣river ␣job"
            " ␣lives ␣Moses Opposites ␣shop Months ␣disc ollow ␣forest yl irit ehold ␣tab ␣farm"
            " ␣fathers ␣trib ␣sailor ␣brother greg acle ita"
        ),
        1.137 * previous.among(
            "z ar ␣S ␣The ␣B ld ord ␣LORD ␣R ␣which ␣ch ␣co ␣son ␣Now ␣king ␣before ␣near"
            " ␣children ␣comm ␣Mo ␣liked ␣1 One iah ␣saying ␣saith ␣And ames It Digits ␣Lord"
            " ␣Moses har ␣whom ␣prin ␣dw oh yl ␣daught eb ␣priest ␣mid ␣toward ros ␣trib ␣Jo ek"
            " ␣z greg"
        ),
        0.8598 * token.among(
            "c p ␣the on ␣was ut And ab ␣were ␣LORD ␣capital ␣some ␣thy ␣co ␣father ␣home ␣time"
            " ␣son ␣mother ␣facts Here ␣your ␣king ␣near eds igh ␣sc oth iah ␣Ida Shopping ␣our"
            " ␣opposite It ␣thine ␣lives ␣dw ex Months ␣offering ehold Now ␣fathers bl ␣warm"
            " ␣painter ␣sailor ␣farmer"
        ),
        0.6898 * word_start.among(
            "T c n t ac ␣S ␣W ␣H ␣M ␣G ␣J And th ␣N ␣O ␣had ␣they ␣LORD ␣capital ␣ch ␣co"
            " ␣father The ␣son ␣mother ␣king For ner land Shopping cl ph Then Sara ␣opposite"
            " ␣heart He ␣lives ␣dw ne Now ␣fathers ␣trib ␣painter ␣sailor So ␣z ␣farmer ␣kingdom"
        ),
        row=32,
    ),
    # after a word beginning ):/␣I/␣he and 44 more; ed/ro/␣said and 46 more
    "L2N174_after_a_word_beginning_i_he": gelu(
        -1.415,
        1.409 * previous_word.among(
            "): ␣I ␣he ␣be ␣not ␣shall ␣were ␣have ␣went ␣them ␣they ␣there ␣will ␣so ␣out ␣am"
            " ␣go ␣look ␣come ␣bec ␣been ␣pass ␣shalt ␣being ␣David ␣may ␣did ␣away ␣car ␣manner"
            " ␣brought ␣Jesus ␣Moses ␣together ␣Judah ␣Jerusalem ␣Egypt ␣heard ␣gold ␣yet ␣lived"
            " ␣spake ␣return ␣dwell ␣themselves ␣sat ␣Saul"
        ),
        1.384 * token.among(
            "ed ro ␣said ␣up ␣do ld ␣so ked red able ␣wor ␣found ␣say hed ered ␣over ied ved"
            " ought ␣put ␣did ired ught ␣about ized osed ible ried ␣sent ␣together ged ␣speak"
            " ␣heard ␣done ified ␣spake illed ilt ised oved ␣afraid ived iled ␣written ined"
            " ␣commanded nded ␣taken ␣read"
        ),
        0.8512 * previous.among(
            "ac ␣th ag ␣com ␣cap here ␣know ␣so ␣sm ␣fac ␣al ␣wor ␣ag ␣ab ␣go ␣Th ␣sle ok oss"
            " ␣come ␣per ␣wr adverb ␣pass ␣cle ␣bas ␣did ␣happ ␣rem ␣car ␣cont ␣Moses ␣ent ␣pres"
            " ␣trans itc Months ␣return ␣occ ␣poss ␣inv ␣dwell ␣mar ␣elect ␣conf ␣cor ␣def"
            " ␣instr ␣depart ␣belie"
        ),
        0.6491 * token.among(
            "nd ␣w ␣in id ell ␣said ked ␣wor ish ␣say ated ␣used hed ␣over ied ved ␣can ither"
            " ought ␣if ␣put ␣did ired ught osed ible ␣brought ried ␣sent ged ␣speak ␣heard"
            " ␣done ified ished ␣spake ␣told ised oved ␣afraid ived iled ␣written ined"
            " ␣commanded nded ␣taken ␣read"
        ),
        row=33,
    ),
    # after A/W/␣W and 45 more; two after ”/␣to/␣in and 45 more
    "L2N181_after_a_w_w_and_45_more_two": gelu(
        -1.271,
        1.381 * previous.among(
            "A W ␣W ␣What ree ␣Goodbye On the ␣time ary ␣friends ␣knows ␣big ites ␣count ␣park"
            ' \u2423garden Shopping ?" \u2423tomorrow Then \u2423school ," \u2423dog Names \u2423girl \u2423river \u2423bird'
            " ␣neither ␣shop ␣sunny ␣market ␣closed ␣forest ␣loud ␣farm ␣rainy ␣hill ␣kitchen"
            " ␣beach Thank ␣windy ␣bridge ␣mill ␣quiet ␣cloudy ␣wet ␣Eur"
        ),
        1.281 * two_back.among(
            '" \u2423to \u2423in \u2423M \u2423un \u2423r \u2423What ark On \u2423book fore \u2423good Anna \u2423time \u2423named \u2423On This \u2423king'
            " ness ␣Where ␣Everyone Lily hed ␣behind ␣Wednesday One ␣Thursday ␣long ␣egg ␣When"
            " ␣bell ␣morning ␣river ␣People ␣bird ␣umbrell Ruth Eve ines ␣sou ␣mus ␣afternoon"
            " ␣plant Thank ␣Jon ␣eleven ␣sword face"
        ),
        1.214 * token.among(
            ". h ␣o as ␣S ␣was ol ␣E ␣r ␣as ␣said ␣P hen ␣sp ␣Hello ␣Goodbye ␣will ␣Then ␣what"
            ' \u2423ab \u2423when ust \u2423ac \u2423Where mb \u2423does \u2423comp \u2423can \u2423if \u2423let \u2423asked ." \u2423jud \u2423saith \u2423When'
            " ␣did ␣ob irst ␣So ␣Ch ␣Egypt ␣As ␣wat ␣eff ␣depart ␣America ␣United ␣States"
        ),
        0.3689 * word_start.among(
            ": ␣o ␣m ␣u ␣S ␣that ␣M ␣fr ␣F ␣shall ␣sp ␣Hello ␣Goodbye ␣three ␣Is ␣ex ␣what ␣pr"
            " ␣ab This ␣ac ␣Do ␣Israel ␣Where ␣count ␣does ␣Wednesday ␣wr per ␣park ␣Friday ␣No"
            " ␣then ␣When ␣ob ␣Have ␣Moss ␣ind ␣Can ␣shop ␣dw ␣sou ␣prod ␣As ␣travel ␣Bruno ␣det"
            " ␣read <|endoftext|>"
        ),
        row=34,
    ),
    # ␣b/␣that/␣as and 45 more; after A/␣be/ere and 45 more
    "L2N183_b_that_as_and_45_more_after": gelu(
        -1.16,
        1.383 * token.among(
            "␣b ␣that ␣as ␣shall if ␣which ␣some ren the ␣what ␣time ount ␣when ␣Now ouse ␣like"
            " so sel ␣more oss ence ␣ro ␣There ther ither ile ␣if ␣things ␣tree ␣than ␣then led"
            " ␣way ␣cat ␣because ught ␣chair ␣days gan uck ␣whom ␣umbrella ␣called ␣years ␣flesh"
            " ␣both ␣che tto"
        ),
        1.228 * previous.among(
            "A ␣be ere ␣wh ven adjective ␣know ␣so ␣Yes ␣home ␣am ␣end ␣knows ␣no ␣Tuesday"
            " adverb ␣Monday ␣been ␣acc ␣Thursday ␣Saturday ␣things ␣No ␣Sunday ␣then ␣lost ␣des"
            " ␣fast ␣manner ording ␣People ␣job ␣tra Where ␣neither ␣speak ␣hear Yes ehold ␣June"
            " ␣thoug stand gn ␣grou ␣fa ␣piec ␣October ␣Qu"
        ),
        0.7045 * sentence_start.among(
            'A G H K O R Y \u2423b \u2423f \u2423is \u2423I \u2423" \u2423S \u2423that \u2423as \u2423not \u2423shall \u2423are \u2423do ma ind \u2423con \u2423thou'
            " ␣She ␣He ␣who ␣God ␣Is ␣see ␣what ␣al ␣cl ␣we ␣On This ␣St ␣There ␣make of ␣let"
            " ␣ang ␣where Jack ␣because ␣blood ␣neither ␣now ␣dwell She"
        ),
        -0.6701 * word_start.among(
            "! ; M ␣t ␣to ␣th ␣S ␣an ␣J ␣it ␣li ␣said ␣com ␣they ␣me ␣v ␣her ␣sm ␣God ␣made"
            " ␣small ␣Jack ␣go ␣ser ␣used ␣been ␣act ␣bed ␣El ␣No ␣where Then ␣nor ␣river ␣Swan"
            " ␣relating ␣Fe ␣eat ␣Moses ␣Today ␣mount ␣As ␣April ␣ref ␣destroy ␣certain ␣year"
            " ␣stud ␣Ilmaria ␣lay ␣sac"
        ),
        row=35,
    ),
    # as/ent/ig and 45 more; after o/␣c/␣h and 46 more
    "L2N185_as_ent_ig_and_45_more_after": gelu(
        -0.9621,
        1.602 * token.among(
            "as ent ig ect ject ag ord ct est ist art pt ate ount ort ouse ␣dr ␣found ress ␣str"
            " orm act ult ␣act ␣lost ␣rem ens ␣mark und ␣plus uct cess gr ict vent ␣dist ␣dest"
            " ox cept ␣meas ␣elect ␣subst ced ason ␣secret ident ␣depart embr"
        ),
        1.226 * previous.among(
            "o ␣c ␣h ␣g ␣re ␣G ␣fr ␣shall ag ␣con ri ␣pl ␣v ␣He ␣pro ␣ag ␣ab ␣five ␣count ␣rel"
            " ␣seven ␣str ␣liked ign ␣shalt ␣much ␣cons ␣nine ␣hor ␣tre con Numbers ␣boy ple"
            " ␣trans ␣pe ␣att ␣hundred ␣Listen ␣par ␣rec ␣conc eb ␣ple ␣ran ␣round ␣Jon ␣depart"
            " ␣sac"
        ),
        0.8538 * token.among(
            "c e p is om ent st ect ch ␣said ore um ab ␣con ist pt ub ount ␣ab ck ide ␣dr br"
            " ␣say ␣more ␣str act ult ␣rem ␣mark und ␣plus ␣wall ␣play uct ␣eat ict vent ␣dist"
            " ␣dest ox istic ilt ash ␣poss ␣ran ␣meas ␣subst ason ␣secret ␣depart"
        ),
        0.609 * token.among(
            '\u2423" ent ec ect ject ord est ist ard pt \u2423know ount ost \u2423dr \u2423found br ress \u2423str orm'
            " act ult ␣act ␣rem ␣mark und ric ␣plus ␣wall uct ict vent ␣dist ␣dest ope ox fect"
            " cept istic ilt ␣Ol ash ␣poss ␣meas ␣subst ced ason ␣secret ␣depart ␣possess"
        ),
        row=36,
    ),
    # in a text with the second token ␣a/␣the/␣w and 45 more; ./␣that/And and 46 more
    "L2N188_in_a_text_with_the_second": gelu(
        -1.259,
        0.9003 * text_second.among(
            "␣a ␣the ␣w ␣of ␣he ␣was ␣M ␣G ␣wh ␣with ␣E ␣J ␣it ␣as ␣said ␣from ␣they ␣all ␣C"
            " ␣her ␣He ␣upon ␣after ␣when ␣Sam ose ␣Israel ␣night ␣Tuesday ␣Z ␣Monday ␣Thursday"
            " ␣Friday ␣David ␣Saturday ␣Sunday ␣morning ␣take ␣Jesus ␣opened eh ␣Judah ␣Ab"
            " ␣afternoon ␣Jacob ␣evening ␣Mord ␣Saul"
        ),
        0.8326 * token.among(
            ". ␣that And ␣as ␣him ␣she ␣they ␣LORD ␣She ␣He ␣when ␣friends ␣Jack ␣Israel"
            ' \u2423people \u2423hand \u2423house eds \u2423That \u2423David ." Then \u2423And \u2423When ely ," \u2423sons \u2423door \u2423wall'
            " ␣days ces ␣So ␣Jesus ␣Judah ines ␣They ␣forest ␣eyes Now ␣farm ␣hill ␣answered So"
            " ␣servants ␣war ␣themselves ␣Saul ␣priests itude"
        ),
        0.8128 * two_back.among(
            "s ␣wh ␣him ␣bl here ␣came ␣good ime ␣named ␣On ␣friends ␣found ␣again ␣before"
            " ␣near ␣park ␣took ␣pass ought ␣And ␣did ␣morning ␣fast ␣days har ␣together ␣sunny"
            " ␣disc ␣hungry ␣market ␣heard ␣closed ped ␣eyes ␣voice ␣tab ␣spake ␣told ␣himself"
            " ␣mid mber hil ␣Jon ␣how ␣mill ␣brother ␣ground ␣Saul ␣cloudy"
        ),
        0.3843 * word_start.among(
            "I ↵ ␣he ␣e ␣that ␣it ␣se ␣as ␣they ␣all ␣which ␣In ␣He ␣sh ␣made ␣cl ␣child ␣city"
            " ␣Israel ␣people ␣end ␣house ␣Nora ␣per ␣There ␣pass ␣tree ␣Karl ␣Olga ␣tre ␣sons"
            " ␣door ␣something ␣basket ␣opened ␣exp ␣Judah ␣character ␣dev ␣prod ␣pur ␣himself"
            " ␣farm ␣ass ␣angry ␣Jon ␣mult ␣lay ␣bat"
        ),
        row=37,
    ),
    # after Q/␣you/␣it and 46 more; after Q/␣me/␣her and 45 more
    "L2N189_after_q_you_it_and_46_more": gelu(
        -1.238,
        1.322 * previous.among(
            "Q ␣you ␣it ␣have ␣R ␣me ␣but ␣will ␣day ␣father ␣out ␣what ␣named ␣ab out ␣night"
            " ␣live ␣land ␣come ␣Oscar ␣Ruth ␣im ␣been ied ␣la Shopping ␣asked ␣When ␣morning"
            " ␣ind bit ␣Can ␣sunny ␣afternoon ␣tired ␣cond ␣bread ␣mer ␣evening ␣lived ␣spake"
            " ␣priest ␣mouth ␣sing ␣rainy ␣warm ␣windy ␣Mart ␣cloudy"
        ),
        1.14 * previous.among(
            "Q ␣me ␣her ␣what ␣named ␣ab ␣hand ␣live ␣Everyone ␣could ␣Tuesday ␣Wh ␣im ␣looked"
            " ␣Monday ␣saw ␣down ought Shopping ␣asked ␣back ␣When ␣way ␣hast ␣morning ␣away"
            " ␣ind ␣sad ␣Why ␣Ab ␣sunny ␣heard ␣hear ␣afternoon ␣eyes ␣voice ␣tired ␣evening"
            " ␣Edith ␣rainy ␣afraid ␣Stella ␣warm ␣windy ␣sword ␣instr ␣cloudy ␣piec"
        ),
        1.044 * token.among(
            "' , : ; ` ␣m ␣p ␣d ␣u ␣wh ine ␣came On ␣af ␣Then ␣ex ␣what ␣bu iv ␣Jack ␣knows"
            " ␣comm ␣land age ␣Clara ␣Vera ␣Re ␣can ␣cons ␣where ␣char con ␣because ␣dark ␣happy"
            " aven ␣eat ␣cont ␣shop ␣trans ␣dep ␣thing yl ␣supp ␣prov ␣how ␣subst ␣until"
            " ␣Tarvenia"
        ),
        0.2487 * word_start.among(
            "' , : A ␣sha ␣F ␣Anna ␣C ␣Tom ␣R ␣ball ␣thou ␣her ␣came ␣thy ␣Ben ␣who ␣hand"
            " ␣green ␣Mia ␣knows ␣Nora ␣more Once ␣Leo ␣Ruth ␣Re ␣park ␣Friday ␣Ida ␣Marsh ␣hast"
            " ␣ob ␣clean ␣these ␣month ␣Have ␣Moss ␣sec ␣eat ␣umbrella ␣dep ␣supp ␣Ol ␣mid ␣July"
            " ␣Albert ␣until ␣Tarvenia"
        ),
        row=38,
    ),
    # last capitalised ␣Anna/␣Tom/␣Y and 45 more; after L/er/␣you and 46 more
    "L2N191_last_capitalised_anna_tom_y": gelu(
        -1.562,
        1.541 * last_capitalised.among(
            "␣Anna ␣Tom ␣Y ␣She ␣Lily ␣He ␣Ben ␣Who ␣Emma ␣Max ␣Sara ␣Now ␣Do ␣Where ␣Mia"
            " ␣Everyone ␣Fr ␣Nora Once ␣Leo ␣Paul ␣Oscar ␣Clara ␣There ␣Ruth ␣Vera Emma ␣Eve"
            " ␣Finch ␣Finn ␣Pete ␣Ida ␣Hugo ␣Bell ␣Karl ␣Lake ␣No ␣Olga ␣Frost There ␣Black"
            " Opposites Where Ruth Do Yes ␣Jo ␣Mart"
        ),
        1.334 * previous.among(
            "L er ␣you ho ␣has ␣had ␣What ␣sp ␣ch ␣Is ␣child ␣mother uth ␣like ␣near ␣knows ␣Fr"
            ' \u2423gave Once \u2423liked \u2423There \u2423saw \u2423painted \u2423took \u2423needs \u2423buys \u2423cold ." \u2423then \u2423find ,"'
            " ␣opposite ␣works ␣play ried ␣lives ␣Egypt ␣They ␣tem ␣X iol ␣got eb ␣told ␣wanted"
            " ␣Pet ␣whe ␣Jo ␣Mart"
        ),
        1.263 * token.among(
            "␣the ␣s ␣c ␣The ␣M ␣k ␣have ␣has hen ␣my The ␣four ␣made ␣On ␣your ␣tr ␣ke br"
            " ␣white ␣gave ␣does ␣six ␣wr ␣black ␣saw ␣brown ␣needs ␣morning ␣tre ␣How ␣colour"
            " ␣Have ␣Can ␣opened ␣Why teen ␣Mara ␣got ␣Which Do ␣Bruno ␣wanted ␣Edith ␣Dario"
            " ␣Edda ␣bro ␣Jon ␣Hanna ␣Greta"
        ),
        0.9351 * token.among(
            '" i \u2423o \u2423m an \u2423" \u2423The ia \u2423r \u2423his \u2423one \u2423R \u2423br \u2423Is \u2423le \u2423flag Here iv \u2423tr \u2423My \u2423like'
            " ␣Fr ␣gave ise ␣str ␣wr ␣brown ␣needs ␣tre ␣How fe ␣Have ␣Can ␣opened ␣Why ␣pe ␣col"
            " ␣Which Do ␣Bruno ␣wanted ␣Edith ␣Dario ␣Edda gn ␣bro ␣Jon ␣Greta ita"
        ),
        row=39,
    ),
    # !/”/␣J and 46 more; after a word beginning 7/␣is/␣be and 46 more
    "L2N206_j_and_46_more_after_a_word": gelu(
        -0.9114,
        1.091 * token.among(
            '! " \u2423J \u2423him ly "; \u2423red ted \u2423thee \u2423K \u2423small \u2423V ally ated \u2423yellow \u2423big \u2423well \u2423U ied'
            " ved ␣today ually Sara ␣away ␣fast ␣happy ized ␣strong ␣sad ␣together ␣short ged"
            " ␣sunny ␣hungry ollow ␣tired ␣slow ␣baker ␣especially ␣rainy ␣angry ␣low ␣warm"
            " ically ␣Mart ␣quiet nded arrow ␣Qu"
        ),
        1.006 * previous_word.among(
            "7 ␣is ␣be ␣li ␣are ␣wor ␣named ␣flow ␣used ␣look ␣bre ␣behind ␣bec Emma ␣slept"
            " ␣pass ␣thr ␣la ␣Ed ␣being ␣cold ␣seen ␣morning ␣manner ␣very ␣happy ␣about ␣eat"
            " ␣learned ␣sad ␣dirty ␣hungry ␣afternoon ␣tired ␣travel ␣Ol ␣usually ␣stand ␣hands"
            " ␣April ␣angry ␣ran ␣dwell ␣Albert ␣follow ␣fif ␣ste ␣wet ␣walk"
        ),
        0.9628 * previous.among(
            "f ed ␣is ␣d ␣F ␣were ␣there ora ␣named ␣Do ink Lily iver ␣behind adverb Emma"
            " ␣slept ␣Ed ␣cle ␣cold ␣seen ␣gl ␣morning ␣happ ␣manner ␣bet ␣happy ␣eat ␣learned"
            " ␣sad Ruth ␣hungry ␣afternoon ␣tired Yes ␣slow Olga Ida ␣angry ␣poss ␣bro ␣Albert"
            " den ␣Mart rad ␣walk ␣tail"
        ),
        0.1931 * two_back.among("c ␣It ␣said ␣am ␣flag ␣much ␣Grey"),
        row=40,
    ),
    # ./␣f/␣it and 46 more; after ␣ha/␣The/␣LORD and 45 more
    "L2N207_f_it_and_46_more_after_ha": gelu(
        -1.333,
        1.513 * token.among(
            ". ␣f ␣it ␣st ␣It ore ␣at ␣there here ␣ball ␣friend ␣came ␣know ␣book ␣city ␣Where"
            " mb ␣does ␣qu ␣liked ␣There igh of ␣much ␣things ␣tomorrow ␣where ␣may ␣How It"
            " ␣happy ␣month There ␣relating ␣thereof ␣basket ␣ring ␣job ␣cont Where ␣sad ␣behold"
            " ␣Today ␣hungry ␣got ␣thing ␣travel Today ␣inv"
        ),
        1.375 * previous.among(
            "␣ha ␣The ␣LORD ␣capital ␣Yes ␣time ␣am ␣flag ␣facts ␣end ␣live ␣well ␣Wh ther"
            " ␣been ␣brown ␣if ␣saying mark ␣su ␣When It ␣colour ␣happy ␣sy There ␣Have ␣Park"
            " ␣days ␣job ␣learned ␣behold onia ␣tired ehold ␣Yolvia ␣baker wood ␣Arvela ␣painter"
            " ␣sailor ␣quality ␣engineer ␣farmer ␣October ␣Selmark ␣Tarvenia arrow"
        ),
        1.303 * token.among(
            "0 E a r ␣o on ll ␣it ␣r os ␣are ld ␣there here ␣app ␣after ␣On au uch ␣six ␣There"
            " way ved ␣drum ␣coat ␣som ␣tomorrow especially Sara ␣How ␣shell There ␣Jer ␣cand"
            " bit els ␣behold ␣Today ␣pur ␣thousand ␣bread ␣cour ␣prophe iled ␣sign ␣servants"
            " ␣piec ched ␣possess ␣Qu"
        ),
        0.3852 * word_start.among(
            "M c e ␣to ␣ha ␣u ␣was ir ␣sa ␣up ␣hat ␣will ␣pr ␣flag ␣city ␣people ␣no ␣six ␣comm"
            " ␣ad ␣painted ␣flower ␣bas ␣Grey ␣som ␣Marsh ␣spoon ␣How ␣sy There ␣without ␣em ␣dw"
            " ␣behold ␣Today ␣ever ␣got ␣ph ␣judg ␣supp Now ␣priest ␣mouth ␣judge ␣death"
            " ␣Galdovar ␣mult ␣cent ␣def ␣sword ␣glory"
        ),
        row=41,
    ),
    # ␣a; ,/A/E and 45 more
    "L2N211_a_a_e_and_45_more": gelu(
        -0.9828,
        3.577 * token.among("␣a"),
        0.7434 * token.among(
            ", A E Q a ␣ha noun ␣The ␣she ag ra ␣do ␣ne em ␣con ␣see ␣am ␣On ␣ab Here ␣friends"
            " ␣Do ␣no ␣could ␣more Once ␣acc One ␣sl ail ␣la ␣every ␣ele ␣asked ␣back Sara ␣find"
            " ␣away con Numbers ␣boat ␣em ␣tra ␣offering ␣tem ␣Listen Do ␣inter"
        ),
        0.5118 * previous.among(
            "␣came ␣red ␣Yes ␣made ␣yellow ␣count ␣could ␣Tuesday ␣liked ␣There ␣Wednesday"
            " ␣Monday ␣saw ␣Thursday ␣Friday ␣needs ␣Saturday ␣No ␣pink ␣Sunday ␣lost ␣offer"
            " ␣find ␣nine ␣Hart Digits ␣clean There ␣bring ␣Can Opposites Days ␣Listen Do"
            " ␣February Yes ␣loud Today ␣wanted ␣May ␣June ␣July ␣ran ␣August ␣eleven ␣Bel"
            " ␣September ␣November"
        ),
        0.1815 * token.among(
            "A G a m ␣ha ␣e to ul adjective ␣ne ␣con ␣ball very On ␣so Anna ␣Yes ␣see ␣pr ␣ab"
            " Here ␣ke ␣fe ␣comes esp sp ␣pre ␣la ␣ten ␣Grey ␣did Sam Names com ␣em Opposites"
            " Months ␣umbrella Days ␣Listen ␣mer air ␣inter ␣hold ior ek ␣mill"
        ),
        row=42,
    ),
    # :/I/T and 45 more; after T/W/Y and 46 more
    "L2N227_i_t_and_45_more_after_t_w_y": gelu(
        -1.41,
        1.837 * token.among(
            ": I T ou ␣to ␣I ␣that ␣it os ␣shall ho ␣What ␣they ␣LORD ␣thou ␣which ␣ye ␣will"
            " ␣who fore ␣could ␣also ␣can ␣shalt ␣today ␣Lake ␣then ␣may ␣Frost ␣should ␣Hart"
            " There ␣Black ␣Ford ␣Park ␣Lane ␣might ief oice ␣therefore ␣neither ␣now hy Yes"
            " ␣would ␣wicked ␣pol Therefore"
        ),
        1.217 * previous.among(
            "T W Y f y ␣I le ver ␣wh ␣you ␣shall verb ␣them ␣one ␣me ␣man ␣will ␣us Th ␣thee"
            " ␣when ␣Do ␣Israel ␣Th ␣used ough ␣shalt ␣if ␣saying ␣let ␣may ␣because ␣should He"
            " ught gan ␣learned oe cept ehold ␣would Now ␣those irc ␣prophe ␣until They ␣Julia"
            " ita"
        ),
        1.125 * previous.among(
            "' : D I ␣he ␣that ht ␣as one ␣him ven verb ts ␣they ␣LORD ␣ye ␣God the ␣when ␣Do"
            " ␣people ␣Th ␣any ␣men ther ␣shalt ␣if ␣saying ␣let ␣heart ␣Lord ␣wind ␣ey ays gan"
            " ␣whom ␣eyes ␣would ones ␣priest ␣afraid ␣Edda iqu ␣order ␣until ␣such ␣spirit"
            " ␣Julia greg"
        ),
        -0.7088 * word_start.among(
            "! . ␣ ␣a ␣the ␣and ␣be ␣B ␣J ␣r ␣Anna ␣friend ␣She ␣know ␣thy ␣three ␣father ␣Who"
            " ␣out ␣sh ␣ex 's ␣Sam ␣dr ␣like ␣ke ␣Do ␣dis ␣any ␣live ␣no ␣new ␣looked ␣been"
            " ␣down ␣long ␣let ␣ang ␣did ␣How ␣give ␣job ␣dw ␣sunny ␣thing ␣April ␣organ ␣world"
            " ␣proper ␣taken ␣Qu"
        ),
        row=43,
    ),
    # i/ed/ing and 46 more; after it/ing/at and 46 more
    "L2N229_i_ed_ing_and_46_more_after": gelu(
        -1.202,
        1.111 * token.among(
            "i ed ing ent ive se ␣with ome ly ␣Y eth ate ous ment ␣le able ary ally ical ated"
            " ␣any ␣no lly ating ␣against ence ious ially ory ually pr ful ely ting ␣without"
            " ible ative less hy ient atic ize ised ude ically den sy ␣Mona like"
        ),
        1.019 * previous.among(
            "it ing at ver ion ect ␣do qu ax ud ix ust iz sel ok ress oss ence atur ious adverb"
            " ␣act ful ␣opposite ␣works olog cess iss Opposites ␣someone oice ict ␣dist ␣dest oy"
            " ␣speak ␣full fect ␣evil iness ␣spec ␣caus illed ␣mak stem ␣est ␣mult ␣lack ␣walk"
        ),
        0.8442 * previous.among(
            "k at ic ion qu ax ud ix ␣off ness iz ink sel ress oss atur ious adverb ␣oppos ful"
            " ␣opposite olog iss Opposites ␣someone oice ␣dist ␣dest oy ␣speak ient ␣full ␣eng"
            " iol fect ␣evil iness ␣spec ␣caus ␣state ␣mak stem gn ␣follow ␣est ␣mult ␣lack"
            " ister ␣walk"
        ),
        0.7106 * token.among(
            "␣w ha en ␣and it or ing ␣to ive ␣with ome ␣as um ab em ␣D ␣ye ous ren ora ␣who ␣le"
            " able ally ␣any ␣no ating ␣str ious ase ␣being ␣great ory self ely ␣give ␣something"
            " ting ␣rep less ␣ever ␣cause hy ize ude ically uring ␣Mart like"
        ),
        row=44,
    ),
    # D/ion/ation and 44 more; two after J/P/j and 45 more
    "L2N235_d_ion_ation_and_44_more_two": gelu(
        -0.8776,
        1.469 * token.among(
            "D ion ation ers ␣them ity ␣LORD ␣son han ness ␣Israel ␣people ␣hand au ites ise"
            " ations self ␣earth tle ␣something ␣heart ␣water ities ␣thereof ces ents ments"
            " ␣Judah ␣Jerusalem als ines ␣Egypt ␣heaven ps ors ones ium ␣soul ␣sea ures ology"
            " ␣peace ains ␣money ␣air ␣States"
        ),
        1.298 * two_back.among(
            "J P j om ␣g ␣H ␣M ␣G ␣J ␣P ␣D ␣her ␣sm ␣out ime ␣king ␣St ␣Br ib ␣children ␣Mo"
            " ␣har gy ␣Jer ␣Fe ␣Ar eh ␣own ␣turn har ␣sent ␣Ch esh ␣dw ␣ret ␣cut ␣As be eb az"
            " ␣young ␣Han ␣Am hil ␣Jon ␣Mord ␣wild ␣war"
        ),
        0.858 * previous.among(
            "i am ␣his ist ␣my ␣thy ber ␣son ␣ag ib are ␣Mo ile ␣Ed ew ames form ␣dark ␣wom ␣Ar"
            " ␣ey ␣thine ␣Jud eh dom esh mon ␣mount ␣met oh yl ote ␣cour eb ␣host az ␣arm ␣Am"
            " rap ␣prophe hil ␣enem ␣Jo ␣grou ␣United greg ␣anim vern ␣bat"
        ),
        0.8263 * token.among(
            "D and ation ers ␣LORD ies era ␣Israel ␣people au ites ah ans ise ␣part ations self"
            " ␣earth ions ␣something ␣water ities ␣thereof ces ents ments ␣Judah ␣Jerusalem als"
            " ines ␣Egypt ␣heaven ps ors ehold ones ium ␣soul ␣ass ␣sea ures ision ology ages"
            " ␣peace ␣money ␣air ␣States"
        ),
        row=45,
    ),
    # ␣g/ot/ith and 45 more; in a word beginning ␣that/␣W/␣M and 45 more
    "L2N242_g_ot_ith_and_45_more_in_a": gelu(
        -0.9631,
        1.017 * token.among(
            "␣g ot ith ␣shall ␣are ␣were ␣have ␣has ␣had ␣do ␣they ␣sp ␣know ␣will ould ␣K"
            " ␣like ␣Do ␣having ␣hath ␣gave ␣does ␣could ves ␣make ␣looked ␣can ␣shalt ␣may"
            " ␣offer ␣did ␣hast ␣should ␣give ␣brought ␣might ␣between ␣Why ␣dw ␣given Yes"
            " ␣would read ilt ␣bro ek ␣det ␣z"
        ),
        0.9456 * word_start.among(
            "␣that ␣W ␣M ␣G ␣shall ho ␣have ␣has ␣had ␣de ␣book Anna ␣pr ␣cha ␣nam 's ␣flag ob"
            " ␣hath ␣gave ␣could Emma ␣can ␣where ␣then ␣may ␣did ␣hast ␣through ␣should ␣give"
            " ␣water ␣rep ␣Jer ␣might ␣dw ␣10 ␣would ␣prov ␣Han ␣contain ␣low ␣inv ␣sound ␣bro"
            " ␣est ␣genus ␣shew"
        ),
        0.818 * previous.among(
            ", an as ␣that ␣M ␣it ␣have ers ts ␣they ␣there ␣which ␣Yes ␣facts Here ␣city ␣hath"
            " ield ␣liked ␣men ␣seen ␣tomorrow ␣where ␣hast ␣because It There ␣flowers ␣serv els"
            " ␣whom aves ␣sou ants ␣Listen Yes ones ␣prov ␣fathers ␣leaves ␣Han ␣div ␣contain"
            " ␣inv ␣cities They ␣shew acle"
        ),
        0.7384 * token.among(
            "␣d as ␣g se ␣G ␣shall ab ␣are ␣have ␣has ␣had ␣do ␣What ␣they ␣sp ould ␣K ␣found"
            " ␣ke ␣Do ob ␣hath ␣gave ib ␣could ␣can ␣shalt ␣may ␣offer ␣did ␣hast ␣should ␣give"
            " ␣brought ␣might ␣between ␣whom ␣dw ␣heaven ert ␣would ilt ␣wave ␣bro ek ␣det ␣z"
        ),
        row=46,
    ),
    # ␣in/␣unto/␣from and 45 more; after a word beginning A/L/␣to and 46 more
    "L2N245_in_unto_from_and_45_more": gelu(
        -0.6214,
        1.483 * token.among(
            "␣in ␣unto ␣from ound ␣In ␣under ␣Is ␣Yes ␣see ␣made ide ␣dr ␣Do ␣gave ␣could"
            " ␣against ␣painted ␣park ␣took ought ␣No ␣lost ␣set ␣place Numbers ␣give ␣colour"
            " ␣Have ␣forth ␣Can ␣opened ict ged Colours ␣cause ␣called ␣got Do ished illed ute"
            " ␣wanted ␣judge ␣ran ared ense ␣mill ␣fear"
        ),
        0.9245 * previous_word.among(
            "A L ␣to ␣I ␣shall ␣have ␣What ␣they ␣came ␣will ␣out ␣we ␣box ␣off ␣hath ␣liked"
            " ␣ear ␣also ␣wr ␣saw ␣la ␣may ␣lost ␣away ␣should ␣call He There sh ␣play ␣Can"
            " ␣cont ␣Why ␣dw ␣speak ␣given ␣would ␣spake ␣told go ␣return ␣mid ␣pray ␣January"
            " ␣August ␣depart ␣lay ␣belie ␣walk"
        ),
        0.8516 * token.among(
            "ve ␣g id ook ess ame ␣from ind ␣me ␣In ue ade ␣Is ␣see ␣flag ␣like ␣Do ␣en ␣gave"
            " ␣could ied ␣painted ␣seen ␣No ␣lost ␣through ␣set ired ␣colour ␣Have ␣river ␣Can"
            " ␣opened ␣cause ␣called ␣far Do ␣keep ␣spake ␣wanted ␣judge icked ␣toward ␣contr"
            " ␣number ␣quiet ␣Mona ␣shew ␣Qu"
        ),
        0.7361 * previous.among(
            "G L ␣b ␣to ␣k ood pp ␣up ␣bl ␣came ␣She ␣He ␣sm ␣out ␣see ␣ke hed ␣liked umb ␣saw"
            " ␣down ␣sl ␣la ought ␣lost ␣put ␣call There ␣brought ␣forth ried ␣build ␣Can ␣Why"
            " semb ␣got ␣Which ␣evening ␣caus ␣spake ␣mak Today ␣pray ␣rece oved ␣follow ␣Bel"
            " ␣shew ␣possess ␣read"
        ),
        row=47,
    ),
    # d/nd/id and 46 more; after ␣t/re/␣f and 47 more
    "L2N247_d_nd_id_and_46_more_after_t": gelu(
        -1.043,
        1.514 * token.among(
            "d nd id ent ad pp ook ld od ord ind ound ather ous ade uth ␣found orn ␣having"
            " adverb arn inn wn ␣mark und ught ond ␣play ␣ind ␣brought aught gan ␣ent uck ope"
            " ␣heard ped ␣done ␣years ␣cast ␣daught ␣cond ␣dwell ␣Mord ␣cent ␣written ␣lay"
            " ␣taken ␣read"
        ),
        1.137 * previous.among(
            "␣t re ␣f ␣h ␣n ␣ha ␣u ␣g ␣be ␣th ␣e ␣y ␣fr ␣sha ␣tw ␣all if ␣gre ␣sh sc ␣wor ␣tr"
            " ␣having ␣dis tr ␣str ␣sl ␣being ␣har ␣su ␣gl oll irty ␣Jer ␣sw gre ␣pres ␣pe hy"
            " ␣hundred ␣col li ␣conc yl ␣sto iled hil sha ␣lack ␣bear"
        ),
        1.044 * token.among(
            "d ing id ent ad ul pp ag ld em ind op ound ast ax ␣found orn ob ␣end ok ␣str ff"
            " arn inn wn ␣oppos ught ond ␣relating ␣ind ␣brought aught ␣own ␣ent ox iet ped"
            " ␣cast ␣daught ␣cond ␣dwell iled ␣Mord ␣cent ␣written ␣lay ␣taken ␣process"
        ),
        0.7751 * token.among(
            "d e o nd re as oun le ent her ␣J ␣as pp ld od ree ind ␣one ade ount ␣ab ib ner ␣sl"
            ' ?" inn wn \u2423oppos \u2423set \u2423because ught ond aught \u2423Can \u2423job \u2423own \u2423years \u2423daught \u2423cond'
            " ␣Sel ement ␣number ␣Mord sha ␣cent ␣wet ier ␣lay ␣sit ␣tail"
        ),
        row=48,
    ),
    # ./0/6 and 45 more; 5/h/␣h and 45 more
    "L2N255_0_6_and_45_more_5_h_h_and_45": gelu(
        -1.406,
        2.409 * token.among(
            ". 0 6 8 ? ia ␣wh ␣D ␣Who Here arl ␣Where ␣Th ␣knows ␣Everyone ␣Tuesday ␣Wh ␣Monday"
            ' \u2423Friday \u2423Saturday \u2423saying \u2423El ." \u2423Wood \u2423Sunday \u2423nine \u2423colour \u2423happy eh venia Where'
            " ␣Today onia ␣February ␣10 ␣March Today ␣April wood ␣May ␣January ␣June ␣July"
            " ␣August ania ␣eleven ␣September ␣November"
        ),
        0.5792 * token.among(
            "5 h ␣h ol ho ␣Hello ␣Goodbye On ora ␣day ␣four ␣Emma ␣K ␣night ␣green ␣Nora ␣seven"
            " ␣Vera ␣Wednesday ␣brown via ␣cold ␣No ␣Reed ␣Hill vania There ␣Ford ␣plus ␣Fe"
            " ␣Lane oria ␣dw hy ␣col ␣Nor ne orland ␣March eb ␣Yolvia ␣3 ␣August ␣5 ␣December"
            " ␣October ␣November ␣Selmark"
        ),
        0.4706 * token.among(
            "4 5 7 h ␣h ol On ora ␣Emma ␣K ␣small ␣night ␣green ␣Nora ␣seven ␣Wednesday ␣brown"
            " via ␣cold ␣Reed ␣ob ␣Hill Digits vania There ␣Ford ␣Fe ␣Lane oria Opposites ␣dw hy"
            " ␣col ␣Nor ne orland eb ury ␣Yolvia ␣3 bl ␣August ␣5 ␣Jon ␣Un ␣proud ␣December"
            " ␣Selmark"
        ),
        0.352 * previous.among(
            "6 J N ␣H ␣said ␣two nder fore ␣four ␣say eld ␣Mia ␣five ␣well tr ␣Vera ␣1 ␣That"
            " ␣pass ␣eight ␣today ␣ten ␣saying ␣2 Names ␣Jes ording ␣Moses ␣according aldov"
            " undred ␣Which cc ehold ␣4 ␣told ␣twelve ␣January ␣Am ␣July ␣Edda ␣answered ␣5"
            " ␣wife ␣Mart ␣Bel ␣December ␣October"
        ),
        row=49,
    ),
    # S/s/␣you and 47 more; after a word beginning ␣of/␣and/␣to and 46 more
    "L2N264_s_s_you_and_47_more_after_a": gelu(
        -0.9954,
        1.217 * token.among(
            "S s ␣you os ␣them ␣God ars ␣Israel au ites ah ␣pass ␣David ations ions ␣water oses"
            " ities ents ins ␣Moses ␣Judah esh ␣Jerusalem als ␣Egypt ␣ever ␣heaven ham ors ils"
            " ␣Christ ␣Jacob ␣gold Yes ones oney ␣flesh ␣leaves ters ␣death alia ages ␣war"
            " ␣money ␣America ives ␣States ics ␣food"
        ),
        1.098 * previous_word.among(
            "␣of ␣and ␣to ␣in ␣for ␣with ␣unto ␣at ␣all ␣my ␣their ␣sm ␣nam ␣your han ␣before"
            " ␣used ␣over ␣against ␣Mo ␣pass ␣sl ␣su ␣than ␣ob ␣sy ␣among ␣Jesus ␣Jud ␣own"
            " ␣between ␣many ␣character ␣called ␣mount ␣Christ ␣sal ␣told ␣beg ␣contain ␣toward"
            " So ␣resp ␣cor ␣themselves ␣North ␣belie ␣United ␣possess"
        ),
        0.9471 * previous.among(
            "u z hat ara od ich ug ink sel ib ␣Mo ␣Ed ph led ught ond ock ric ␣wom acter ␣Ar eh"
            " dom iven ific itc ham ␣col aker ␣As oh ␣sil eb az ␣Han ␣Am ru hil ev ␣Jo ek ␣Mord"
            " ened ␣fa ␣goat ␣belie ␣mil ␣Eur ␣possess"
        ),
        0.67 * token.among(
            "S ␣him ␣br ␣God ars au ites ah oth iah ations ions ␣water oses ities ents aria dom"
            " ins ␣Moses ␣Judah esh ␣Jerusalem als ␣Egypt ␣ever ps ham ors ils ␣sin ␣Christ"
            " ␣gold Yes ones oney ␣flesh ␣leaves ␣death alia ages ␣peace ␣money ience ␣America"
            " ives ␣States ics ␣food"
        ),
        row=50,
    ),
    # a/he/␣a and 45 more; after )/E/H and 46 more
    "L2N269_a_he_a_and_45_more_after_e_h": gelu(
        -1.834,
        1.586 * token.among(
            "a he ␣a is or ␣d as ␣he ␣be ir ␣an ␣she ␣are ara ␣were ␣has ␣one ␣v ␣her ␣some the"
            " ␣we This ␣when ost ␣this ␣en ␣hath ield we ␣make ␣been of oc ␣har ␣car He ␣thine"
            " ␣another ␣Ab ␣heaven be she ␣left iqu ␣order She greg"
        ),
        1.461 * previous.among(
            ') E H N W j he \u2423( ): \u2423in \u2423ha \u2423" \u2423that \u2423H \u2423with And ho \u2423up \u2423from \u2423which \u2423who ime'
            " ␣into uth ␣ab This ␣when ␣dr ␣like ␣Where ause ␣can of ␣if But especially ␣saith"
            " ␣And ␣pri ␣these ␣sec ex she ␣toward ␣elect ␣only ␣Jon ilda vern"
        ),
        0.8638 * previous.among(
            ') ; E H f h m u \u2423of \u2423( \u2423" ot \u2423that ith to \u2423at \u2423by \u2423from hen ine \u2423there \u2423which \u2423but'
            " ade ␣God ime uth ␣having ␣Mo ␣things inn especially ␣And ␣through ␣these ␣sec"
            " ␣days ␣between eren ␣thing ␣Christ ␣num ␣min ␣woman she ech uring ␣Jo ␣kingdom"
        ),
        0.7969 * token.among(
            "H ␣a is ou ␣is om as le ir her ur ␣E ul ␣r ho ␣Anna ␣has ␣had ␣one ␣v ␣some ␣af"
            " ␣their ade the ip This ost ␣hath ib ␣Nora ␣every ␣bas ␣car ␣tre ric ␣another hy"
            " ␣its ␣got be she ␣left ␣mar ␣Sel ␣war She"
        ),
        row=51,
    ),
    # in a sentence beginning F/G/I and 46 more; ␣g/␣was/ood and 46 more
    "L2N271_in_a_sentence_beginning_f_g": gelu(
        -1.284,
        1.137 * sentence_start.among(
            "F G I J K N Q W Y ␣b ve ␣S ␣A ␣for ␣B ␣J And ␣all ␣thou ␣ye ␣but ␣so ␣Then Th The"
            " ␣am ␣when ␣My ␣St ␣Everyone For But Then ␣And ␣then ␣When ␣because It He There"
            " ␣therefore ␣They Do Now she ␣dwell So She They"
        ),
        0.9537 * token.among(
            "␣g ␣was ood ␣it ␣shall ␣are ␣were ␣went ␣there ri eth ␣came ␣so ry ␣out ␣cl ␣house"
            " ␣work ␣hath hed ered ␣been ied ␣shalt ␣may ␣offer pr ␣did ␣set ␣works ␣boy ␣art"
            " ␣lives ␣cont erm oice ␣fire ␣done ␣lived ␣spake ilt ␣prov ␣drink ␣dwell ␣written"
            " ␣sat ␣lay ␣sit ␣sac"
        ),
        0.8786 * token.among(
            "l ␣is ␣in ␣was st ur ␣un ␣shall ␣were ree ␣br ␣man eth ␣came ␣so ␣am ␣into ust ␣Do"
            " ␣house ered ␣ear ␣down ␣shalt ␣may ␣offer pr ␣did ␣school ␣boy ␣without ␣art cy"
            " erm oice ␣fire oy over ␣lived ␣spake ␣prov ␣field ␣dwell ␣prophe ␣cor ␣war ␣sat"
            " ␣lay ␣walk acle"
        ),
        0.3478 * word_start.among(
            "␣w ␣is ␣I ␣ha ␣was ␣it ␣se ␣she ␣were ␣cap ␣there res ␣gre ␣we ␣ab ␣hand ␣wr ␣down"
            " ␣can ␣la ␣light ␣tom ␣great ␣did ␣hast ␣set ␣works ␣should ␣nor ␣fire ␣Ab ␣reg cle"
            " ␣tem ␣daught ␣cour ␣stand ␣host ␣hands ␣prov ␣hold ␣rest ␣mid ␣field ␣dwell"
            " ␣Stella ␣alt ␣sat ␣sit ␣kingdom"
        ),
        row=52,
    ),
    # possessives (␣an/␣thine/␣mine); ”/./N and 45 more
    "L2N284_possessives_an_thine_mine_n": gelu(
        -1.001,
        5.746 * token.among("␣an ␣thine ␣mine"),
        0.4662 * token.among(
            '" . N i j n \u2423 an \u2423u \u2423an \u2423his verb \u2423at ren \u2423fac ime \u2423ex \u2423app urn \u2423gave lt \u2423can \u2423our'
            " ␣ang ␣gen con ␣Lord ␣sy ␣cr ian oly ␣prin eren ␣dev ␣disc ␣hungry ␣Mara ␣tem oh"
            " ␣told ␣Felix ␣prophe ␣whe sy ␣Mord ␣alt ␣proud ␣Qu"
        ),
        0.2498 * token.among(
            "j ␣ an ␣u ␣E ␣his verb ␣Anna ␣LORD ␣v ␣thy ren ␣fac ␣ex ␣app ␣ar te ␣gave lt Emma"
            " ␣can ␣ang ␣When ␣gen con ␣Lord ␣sy ␣cr oly ␣prin ␣Ab eren ␣dev ␣disc ␣Mara ␣equ"
            " par ␣ins ␣prophe ␣whe sy ␣alt gen ␣stren ␣Saul ␣proud ita ␣Qu"
        ),
        0.1812 * previous.among(
            "H ␣u ␣H ␣A ␣re ␣G by ␣Then ␣Is Th ␣friends ␣before ␣well ␣could Once ␣Re ␣ad ␣kind"
            ' \u2423put ," \u2423dark \u2423sy \u2423Fe oly \u2423Ab \u2423closed \u2423slow \u2423told \u2423Yolvia \u2423wanted \u2423baker \u2423ref'
            " ␣judge wood ␣Am ␣painter ␣sailor hil sy ␣Ilmaria ␣until ␣quiet ␣engineer ␣farmer"
            " embr ␣Selmark ␣Mordalia ␣Tarvenia"
        ),
        row=53,
    ),
    # after W/␣that/And and 47 more; ./B/G and 48 more
    "L2N285_after_w_that_and_and_47_more": gelu(
        -1.355,
        1.333 * previous.among(
            "W ␣that And ␣which fore This ␣when ␣friends ␣near For ␣saw ␣park One ␣pass But"
            " ␣garden Shopping Then ␣And ␣lost ␣morning ␣school ␣fast ␣because ␣river ␣days"
            " ␣opened ␣shop ␣behold ␣market ␣forest ␣afternoon ␣bread Yes ␣loud ␣evening ehold"
            " Now ␣farm ␣rainy ␣year ␣kitchen ␣beach So ␣how ␣bridge ␣mill ␣until ␣wet Therefore"
        ),
        1.282 * token.among(
            ". B G L W Y ␣the ␣o ␣l ␣The ␣L ␣H ␣G ␣wh And ␣r ␣C ␣He fore ␣day the Th The ␣ex"
            ' This \u2423Th ign \u2423im For But \u2423El ." Then \u2423And \u2423because It \u2423month \u2423lar \u2423days \u2423disc'
            " ␣years ␣par ␣afternoon ␣spec ␣cur Now ␣year So ev ␣est Therefore"
        ),
        0.9274 * text_start.among(
            "A B F I J L N R U ␣of ␣and And ce est On av The han ob ep so Once For One ner land"
            " ile But Then self It He There ble Where ␣neither ny vent cle ham Finn ␣mount eb"
            " read Now go So They"
        ),
        -0.6004 * word_start.among(
            "␣s re ␣b ␣f ␣m ␣in ␣n ␣I ␣he ␣e ␣was ro ␣it And ␣they ␣Tom ␣con ␣her ␣Y ␣ye ␣In"
            " ␣She ␣He ␣co ␣God ␣app ␣made ␣am ␣tr ␣My ␣found ␣this ␣Th ␣ser ␣fe ␣seven ␣kite"
            ' One \u2423if \u2423David \u2423bas ?" \u2423Wood \u2423works \u2423these \u2423sy \u2423exp \u2423full \u2423year \u2423Galdovar'
        ),
        row=54,
    ),
    # after E/O/␣ha and 46 more; er/␣d/ht and 45 more
    "L2N291_after_e_o_ha_and_46_more_er": gelu(
        -0.6044,
        1.313 * previous.among(
            "E O ␣ha oun ␣y ig ec ␣se ␣li od op ␣pro ␣app ␣al ␣ser ater ␣op ␣acc ␣saying ␣bas"
            " ␣ele ␣saith ␣pri ␣des ␣happ ␣ind ording ␣bel ␣serv ␣ent ␣reg ␣tem istic irit ␣mer"
            " ␣min ␣lived ␣sal ility ␣lit ␣appe ␣trib ␣med ␣stud ␣resp ␣cent ced ␣sit med"
        ),
        1.311 * token.among(
            "er ␣d ht ation verb adjective ong ␣de ment ber ␣ex ount ␣en ␣str orm atur ign"
            " ction per ition ␣person arn ␣form form ␣mark tern ␣chair bit ␣someone ␣character"
            " ␣dist ␣equ par ination ␣gener ision ␣system ␣cre ␣elect ␣sign ␣est ␣perform ␣subst"
            " ason ␣ste greg ␣anim ␣position"
        ),
        0.6646 * token.among(
            "d k v ion ation verb ord ␣con ␣de ber av ␣ex ice ␣en ␣work ered orm atur ign ction"
            " per ition ner arn ␣form form ␣mark ␣someone gr ␣character ␣dist alk ␣equ par de"
            " ination ␣gener ␣system ␣elect ␣sign ␣est ␣perform ␣subst ason ␣ste greg ␣anim"
            " ␣position"
        ),
        0.4652 * token.among(
            "( d u v ion ation verb ␣In ␣de ber av ␣ex ice ␣en ␣work ␣str orm atur ign ction"
            " per ner ␣act ␣form form ␣mark ␣someone ␣character ␣dist isten alk Days ␣equ par de"
            " ination ␣gener ␣system ␣elect ␣sign ␣est ␣perform ␣subst ason ␣ste ger greg ␣anim"
            " ␣position"
        ),
        row=55,
    ),
    # in a sentence beginning (/A/B and 45 more; ␣a/␣the/␣that and 46 more
    "L2N295_in_a_sentence_beginning_a_b": gelu(
        -0.8485,
        0.9737 * sentence_start.among(
            '( A B I J L M N O S V W Y Z \u2423f \u2423" \u2423H \u2423A \u2423B \u2423E And \u2423O \u2423she \u2423which \u2423so Th The \u2423app'
            " ␣Th ␣even ␣That of But Then ␣saith ␣And He ␣So ␣bring ␣Jesus Where ␣mount ␣As Now"
            " ␣Am So She Therefore"
        ),
        0.9264 * token.among(
            "␣a ␣the ␣that ite ␣which ␣man the The ings 's ␣son ␣this ␣hand ␣house te ␣sle ␣no"
            " ise ␣ang Then ␣And tle ale ␣heart He ␣ey ␣law ␣blood ␣another ␣own ments ␣together"
            " ␣therefore ␣evil ne ␣voice ␣priest ␣young ␣arm ␣righteous she ␣servant ␣wicked So"
            " ␣enem She ␣spirit ␣Saul itude"
        ),
        0.5779 * token.among(
            "␣and ight one ␣had ine ␣man ous ␣God The ␣son ␣this ␣hand ␣house te ise ␣took ward"
            " ane ␣ang Then ful tle ale ␣heart He ric ␣ey less ␣law ␣blood ␣another oe ne ones"
            " ␣young ised ␣arm ␣righteous she ␣answered ␣wicked So ␣enem ␣alt ␣money She ␣Saul"
            " ison ico itude"
        ),
        -0.2901 * text_second.among(
            ": e m y ha is ing as ␣I al ac id et ␣that ␣was ere ul pp ight ␣shall ook ␣are ers"
            " ra od art ake ant ␣ye ␣upon ub ix ␣Israel ␣hath tr uc oc ␣Friday rost ␣morning ens"
            " und ␣give ␣these ␣Judah ␣afternoon ␣those ␣Saul"
        ),
        row=56,
    ),
    # after A/Q/S and 47 more; ␣s/ell/And and 45 more
    "L2N298_after_a_q_s_and_47_more_s": gelu(
        -0.9739,
        1.275 * previous.among(
            "A Q S ␣st ily old ␣father ␣Yes Th ␣home ␣son ␣mother This ␣your ␣My ␣this ␣ac ␣Do"
            " ␣Where ␣any ␣knows ater atur ␣part Then ␣name ung ␣sons ␣these ␣girl ␣Have ␣wom"
            " acter ␣ey ␣job ␣tra gr ␣int ␣horse ␣behold ␣disc ␣Which ␣February ␣ve ehold ␣same"
            " ␣twelve ␣year ␣grou ␣anim"
        ),
        1.087 * token.among(
            "␣s ell And us ␣are ␣friend ␣Then ade ␣what ial ␣does Then umbers ␣sons ␣res ual"
            " ond ␣flowers ins ␣body els ␣exp ␣imp ␣hundred ␣col ants ␣years ium ␣plant ons"
            " ␣state ␣priest ␣host ␣fathers ␣leaves ␣ass ech ters ology So alia ␣genus ␣process"
            " ␣United ␣priests bs ics ease"
        ),
        0.786 * token.among(
            "␣s ␣of ␣was And ␣friend ␣Then ade ␣what ␣does ase Then ␣And umbers irst ␣sons ␣res"
            " ual ond ␣flowers ins ␣body els ␣exp ␣col ants ␣years ium ␣plant ons ␣state ␣priest"
            " ␣host ␣fathers ␣leaves ␣ass ␣servant ech ters ␣system ology alia ␣genus ␣process"
            " ␣United ␣priests bs ics ease"
        ),
        0.7611 * previous.among(
            "x ␣c al am ell ␣st ital ␣which ␣my ␣father ber Th ␣mother This ␣dr ␣My ␣this ␣ac"
            " era ␣any ␣knows ␣Mo ult ␣ten ␣ele Then ␣name ␣2 ␣girl ric ␣job ␣tra eh ␣according"
            " gr ␣side ␣pe ␣years istic eb ium ␣whose ␣twelve ically ␣grou ␣chief amm ␣anim ease"
        ),
        row=57,
    ),
    # !/?/M and 47 more; !/?/I and 47 more
    "L2N305_m_and_47_more_i_and_47_more": gelu(
        -1.319,
        1.354 * token.among(
            '! ? M al \u2423" if ind \u2423me \u2423friend \u2423Hello \u2423know ud \u2423see \u2423child \u2423mother \u2423hand \u2423Th \u2423any'
            " ␣en ␣knows ␣work ␣does Ben ater ious For ␣person But ␣being ␣tomorrow ␣than ␣gen"
            " ember ␣through ␣because ␣should ␣art ␣job gre oe ␣10 ehold ␣would ␣stand ␣beg"
            " ␣Cora stand ␣wife ␣how ␣North"
        ),
        1.214 * token.among(
            "! ? I ter ␣him ␣them ind ␣me ␣friend ␣Hello ␣but ␣know ␣see ␣thee ␣child ␣mother"
            " ␣Th ␣en ␣knows ␣work ␣does ater For ␣can ␣person But ␣tomorrow ember und ␣because"
            " ␣should ␣art ␣job ␣lives ␣someone ␣therefore ␣dist ␣Christ ␣spec ␣yet ␣woman"
            " ␣would ␣stand ␣flesh stand ␣wife ␣how ␣glory ␣belie ␣walk"
        ),
        1.03 * previous.among(
            "G ␣m ␣said ␣unto ␣me ␣man ␣but ␣us ␣father ␣God ␣mother ␣we ␣again ␣knows"
            " ␣Everyone ␣qu ␣today ␣much ␣saying ␣things inn ember ␣Lord ␣wom ␣Jesus dom ␣Moses"
            " ␣according ␣Ch ␣answ ␣ever ␣done ␣sin ␣Christ irit ␣face ␣would ␣flesh ␣soul ␣mid"
            " stand ␣answered ␣appe ␣wife ␣dead ␣lack ␣spirit ␣glory ␣belie"
        ),
        0.7332 * token.among(
            "! ? I ter ␣r ␣them iend ␣friend ␣Hello ␣know Th ␣thee ␣pr ␣child ␣night ␣live ␣en"
            " ␣knows ␣ser ␣does Ben are ence ␣also ␣things ␣tomorrow ␣than ␣find ␣through"
            " ␣manner und ␣Hart ␣art ␣ind ␣days ␣lives ␣called ␣Christ ␣spec ehold ␣brethren"
            " ␣himself ␣Cora imes ␣how ␣money ␣themselves ␣glory"
        ),
        row=58,
    ),
    # ␣m/␣l/␣re and 33 more; ␣m/␣l/␣rem and 1 more
    "L2N306_m_l_re_and_33_more_m_l_rem": gelu(
        -0.9824,
        2.037 * token.among(
            "␣m ␣l ␣re ␣J ␣se ject ␣went em ␣com ␣R ␣came ␣ch ␣sm ␣j ␣pr ␣cl ␣ab act ␣te cl pr"
            " ␣gl ␣rem oll eh gan ␣sad ␣imp ␣int ␣att ␣host ␣return ␣organ ␣Har ␣peace ␣est"
        ),
        1.426 * token.among("␣m ␣l ␣rem ␣depart"),
        0.4346 * token.among(
            "J R j ␣b ␣m ␣l ␣L ␣capital ␣will ␣sm ime ␣ex ␣home ␣look ␣come ction ␣im ␣looked"
            " ␣word ␣pass ail ␣shalt arn ␣egg ␣te ␣back ␣spe ␣rem Digits ␣rep ␣em ␣turn"
            " Opposites ␣exp aldov eren Months ␣dev ␣evil ␣ph oh ␣travel ␣judg ␣ass So ␣depart"
            " ␣fa ␣kingdom"
        ),
        0.2247 * previous.among(
            "B W ␣f ␣H ␣M ␣E ␣went ␣has ␣at ␣com ␣bl ␣thou ␣will On ␣under fore ␣see ␣flag out"
            ' \u2423go \u2423comes \u2423land \u2423garden \u2423saying Then ," \u2423sw \u2423command \u2423thine \u2423Moses \u2423shop \u2423Ab'
            " Colours Months ␣mount over ␣forest ␣wanted ␣farm ␣return ␣afraid ␣diff ␣answered"
            " ␣dire ␣cover ␣commanded ␣depart Therefore"
        ),
        row=59,
    ),
    # g/n/␣u and 45 more; in a word beginning `/a/b and 45 more; not in a text with the second
    # token ,/:/b and 46 more
    "L2N312_g_n_u_and_45_more_in_a_word": gelu(
        0.007283,
        -2.038 * text_second.among(
            ", : b g h o s t u ␣the re er ou en on ␣is om le id ␣S st ir ect ome And um ␣are ra"
            " un ant red ade ub ip ost orn og row ep ov iver ath tr con ank har cept ␣afternoon"
            " ros"
        ),
        -0.7001 * two_back.among(
            "j k r ␣ ␣t ␣a ␣c ␣m ␣p ␣ha ␣g ␣e ur ␣sha ma ␣br eth ␣ye ␣under ␣sh the ␣j ␣app ␣pr"
            " ␣son ␣On br so ␣more Once ␣liked ign adverb ␣sc ␣cons ␣every ␣asked cl ␣saith ular"
            " He ␣Moses ␣horse ␣behold cle ); ␣cond ination ␣grou"
        ),
        0.5553 * token.among(
            "g n ␣u ␣or ␣for ␣sha ␣r ␣not ␣have un ␣thou ␣but ␣de ␣af fore sc ␣ar ␣St ␣Th ␣over"
            " ␣per For per ␣can ␣pre ␣har ␣El ␣than ␣sub con und ␣sy ␣month com ␣now Ruth ex"
            " ␣disc ␣ph ␣sil ␣min ␣cur ␣bro ␣whe sha ␣ste pro ␣process"
        ),
        0.2753 * word_start.among(
            "` a b d h j n r t u v in ␣and on ar an ve st ␣an ␣for se th ch ab ␣have ␣at un em"
            " ␣thou qu ␣but fore Th han da br ob ␣Everyone mer ␣if ␣than con cy mon ␣mak go"
            " ␣Cora ␣contain"
        ),
        row=60,
    ),
    # after Q/␣is/): and 45 more; 9/:/␣s and 47 more
    "L2N314_after_q_is_and_45_more_9_s": gelu(
        -1.531,
        1.737 * previous.among(
            "Q ␣is ): ␣e ␣S ␣W ␣se ma ␣co Anna ␣ex ␣named ␣Max ␣Sam iz ␣count ␣Br ␣comm ␣Clara"
            " Max ␣som ␣Olga Mia Jack tern Digits ␣clean Names ␣hard ␣learned rop ␣dw Eve ␣sou"
            " Hugo Pete ␣num ␣usually ␣baker irc ␣med alia ␣sol ␣grou ␣subst ␣Hanna ␣z ␣dry"
        ),
        1.58 * token.among(
            "9 : ␣s ␣of ver ␣S ␣you un ord ␣What est ␣some ␣under ␣co ␣Then ora ␣good the ical"
            " ␣this ␣Do ␣Gre ␣been ␣char irst ens tern Names outh ock ␣pres ␣fam ope ␣pur ␣num"
            " ␣sal ␣plant ␣inter ␣inv ␣Arvela imes Thank So alia ␣written ␣North ␣America"
            " ␣United ␣anim ␣Eur"
        ),
        0.9175 * token.among(
            "v ␣and ␣to as am et ver ut ␣M ␣A ter ain ␣shall ␣C est ast ␣Then ace ␣dr ical ␣Do"
            " ␣any Lily ␣comm atur ase ␣may irst outh ␣plus ative ␣So ␣many ex Months ␣As ium"
            " ␣plant ␣Am ␣inv ␣both alia ev ␣cent ␣chief ␣North ␣United ␣Eur"
        ),
        -0.7212 * four_back.among("␣do ␣There ␣today ␣job ␣lived"),
        row=61,
    ),
    # ␣T/ere/␣What and 45 more; after ou/␣fr/␣said and 47 more
    "L2N319_t_ere_what_and_45_more_after": gelu(
        -0.4601,
        1.307 * token.among(
            "␣T ere ␣What ␣com est art ␣count ach ␣even act ␣slept ␣shalt ␣let ␣No ␣oppos ␣may"
            " rib ret ␣Have ␣rep ␣learn ␣cont ␣sent ␣according ␣first ␣sur ␣learned ict ␣int"
            " ␣dest ␣fam ␣given ␣ret ertain ␣far ␣Which Do ␣cast oint ␣judge inal ␣elect ␣det"
            " ␣est ania ␣depart ger ease"
        ),
        1.167 * previous.among(
            "ou ␣fr ␣said verb ␣ne ␣com ␣R ␣thou res red ␣gre ␣app ␣having tain ␣comm ␣There"
            " esp ␣today ␣cle ␣saying ␣El ␣saith ␣happ ␣rep com ␣relating ording ␣Moses ␣ent"
            " ␣exp ex ␣int ␣pres ␣dep ␣ph ne ␣rec ␣conc ility ␣told ␣inv irc ␣contr ␣med ␣dire"
            " ␣det ␣lack ␣secret ␣depart med"
        ),
        0.9162 * word_start.among(
            "␣shall ␣unto ␣What ␣com ind ␣under ␣gre ␣app ␣count ␣could ␣comm ␣even ␣make"
            " ␣slept ␣shalt ␣cle ␣No ␣oppos ␣may ␣did ␣happ ␣Have ␣rep com ␣relating ␣learn"
            " ␣according ␣first ␣learned ␣int ␣dest ␣fam ␣given ␣eng ␣far ␣Which ␣rec ␣conc"
            " ␣inter ␣judge ␣inv ␣Sel ␣elect ␣med ␣det ␣est ␣def ␣lack ␣depart"
        ),
        -0.4001 * two_back.among(
            'Q \u2423t \u2423I am ent \u2423k \u2423In ora Anna \u2423app \u2423after \u2423son \u2423hand \u2423green \u2423count \u2423per ," \u2423Hill'
            " ried ␣Can ␣opened Oscar ␣according Clara ␣int ␣horse iled ␣instr"
        ),
        row=62,
    ),
    # ␣m/␣be/␣B and 45 more; in a text beginning (/,/. and 46 more
    "L2N321_m_be_b_and_45_more_in_a_text": gelu(
        -1.324,
        1.152 * token.among(
            "␣m ␣be ␣B ␣you ␣not ␣said ␣him ␣up ␣cap hen ␣me ␣will ␣father ␣out ␣ex ␣am ␣ab"
            " ␣king ␣again ␣go ␣Israel ␣hand ␣Th ␣children ␣land amp ␣Paul ␣men ␣can ␣pre ␣rem"
            " ␣tre ␣rep ␣forth ␣basket ␣turn ␣att ␣sin ␣voice ␣cond ones ␣arm ␣return ␣peace"
            " ␣depart ␣Saul ␣glory ␣sit"
        ),
        1.022 * text_start.among(
            "( , . A B C D G H I L M N O P R S T W Y ␣of ur ere And est Th The 's van ther For"
            " But Then Mia He ␣water arch Where ␣neither Days ␣mount Do read Now So She nded"
            " They Therefore"
        ),
        0.9061 * previous.among(
            "␣l ␣you ␣F ␣his ␣him ␣fl ␣them ␣com ␣all ark ␣me ␣her ␣ye ␣thy ␣their ␣what ␣thee"
            " ␣your ␣Do igh ␣great ␣our ␣other ␣every ␣ang ␣spe ␣among ␣take ␣thine ␣Jud ␣turn"
            " ␣sent ␣ent ␣many ␣speak ␣hear ␣cast ␣daught ␣sil ␣keep ␣return stand ␣answered"
            " ␣prophe ␣trib ␣enem ␣depart ␣sit"
        ),
        0.781 * token.among(
            "␣m an ␣that ␣or ol ␣you ␣se um hen ␣father ␣God ␣am ␣when ␣tr ␣king ␣again ␣go"
            " ␣hand ep ␣children ans ␣Paul ␣men ␣slept ␣can ␣Ed ␣saith ␣gl ␣rem ␣Lord ␣chair"
            " ␣forth oy ␣att ␣years ␣Christ ␣voice ␣face ␣power ons me ␣return ␣mid ␣peace ␣ste"
            " ␣depart ened ␣Saul ␣piec"
        ),
        row=63,
    ),
    # after he/ou/ow and 46 more; '/ed/ing and 46 more
    "L2N325_after_he_ou_ow_and_46_more": gelu(
        -1.339,
        1.23 * previous.among(
            "he ou ow ␣that ion pp ack here ␣thou ␣which ␣kn ak ␣ke ␣go ␣flow ink ␣hath ␣sle"
            " ␣bec uc ␣thr ane ␣la ␣form ␣hast ull ␣play ␣Jesus ␣turn ␣Moses ␣burn ␣rain ␣tak"
            " ␣cast ␣keep ␣cur ␣stand ␣mak ␣hold ␣mid she ␣rece ␣fall ␣bro ␣resemb raw ␣perform"
            " ␣lay ␣sac"
        ),
        1.187 * token.among(
            '\' ed ing st "; pt eth ked red ted \u2423made ated \u2423hath \u2423gave hed ered ied \u2423took ought'
            " ␣being especially led ␣hast ␣works osed ␣brought ried aught ␣sent ling ged anted"
            " ␣called ␣heard ped ␣cut ␣cast ␣spake illed icked oved ared ␣answered ived"
            " ␣commanded nded ened ␣taken ched"
        ),
        0.7978 * token.among(
            "' ed ing ood eth ked ted ␣made ␣hath hed ating ered ied ved ␣took oc ␣shalt ought"
            " ␣being led ␣des irst ␣works ting osed ␣art ␣brought ried aught ling ged anted"
            " ␣called ␣heard ped ␣cut ␣spake illed icked oved ared ␣answered ived ken ␣commanded"
            " nded ened ␣taken ched"
        ),
        0.4991 * token.among(
            "' d re ed eth ked the ted ␣made ␣we ␣count hed ered ␣pers ved ␣took esp ␣shalt"
            " ought ␣being ␣And ␣works ting osed ␣cand ␣wom ried aught ␣ben ged anted ␣called"
            " ␣heard ped ␣cut ␣Christ ␣spake ons ␣mat icked oved ared ␣answered ived ␣commanded"
            " nded ened ␣taken ched"
        ),
        row=64,
    ),
    # j/␣t/␣d and 45 more; after ␣b/␣that/␣re and 44 more
    "L2N338_j_t_d_and_45_more_after_b": gelu(
        -1.252,
        1.491 * token.among(
            "j ␣t ␣d ␣g ␣be ␣was ␣L ␣fr ␣st ␣fl ␣were On ␣sm ␣j ␣app ␣On ␣people ␣having ␣say"
            " ␣hath ign ␣took ␣sl ␣pre Max ␣saying ␣great ␣put ␣spe ␣hast ␣rem ␣car ␣rep ␣del"
            " ␣cont ␣turn ␣many ␣imp ␣cut ␣cast be ␣spake ␣wanted ense ined ␣instr ␣depart ␣sit"
        ),
        1.056 * previous.among(
            "␣b ␣that ␣re ␣with ␣by ␣there ␣which ␣de ␣app ␣having ␣hath ␣come ␣bec ␣wr ␣took"
            " ␣la ␣long Then ␣put ␣When ␣hast ␣because It He There ␣without ␣take ␣cont ␣ent"
            " ␣Today Days oot ␣full ␣cast ␣mak Today ␣drink So ␣how ␣mult ␣stren ␣ste ␣depart"
            " ␣Saul ␣lay They ␣swe"
        ),
        0.677 * token.among(
            "b g ␣d ␣g ␣L ␣fr ␣st ␣his ␣N ␣were ␣they ␣bl ma ␣sm ␣j ␣app ␣found ␣en ␣hath ␣sl"
            " ought ␣put ␣sub ␣hast ret ␣rep ␣del ␣em ␣thine ␣stone ␣cont ␣Why ␣inc ␣imp anted"
            " ␣tak ␣cut ␣far ␣spake ␣usually ␣wanted ␣mat bl ␣est ␣instr ␣depart ␣sit ␣read"
        ),
        0.5657 * token.among(
            "B b i ␣d al ␣g ␣L ␣fr ␣st ␣his ␣N ␣were ax ␣so ␣sm ␣j ␣app ␣having ␣hath ␣sl ought"
            " ␣tom ␣sub ␣hast ␣rep ␣del ␣cand ␣stone ␣cont cess ␣Why anted ped ␣cut ␣far ␣cond"
            " ␣tab ␣spake ␣usually ␣wanted ␣mat ␣sound bl ␣est ␣instr ␣lay They ␣sit ␣read"
        ),
        row=65,
    ),
    # after 4/al/ia and 31 more; k/␣to/): and 45 more
    "L2N341_after_4_al_ia_and_31_more_k": gelu(
        -1.075,
        1.41 * previous.among(
            "4 al ia ro our ␣In ␣came ␣wor ␣off ␣liked atur adverb ␣much cl ␣manner Numbers"
            " Digits ␣bet ower ␣Fe pe ␣So mon ␣thing ␣cast ␣equ ␣prov ␣pray ␣occ ␣inv ␣ran imes"
            " ␣eleven ico"
        ),
        1.135 * token.among(
            "k ␣to ): as ␣was adjective art old ous ked ␣gre ␣good able ary ␣bu ␣found ated ␣Fr"
            " ␣used uch ␣comes ␣rel ␣str ick adverb ␣painted Shopping ␣Wood ␣oppos ␣fast ␣Frost"
            " ␣works Digits Names ␣bet ␣Park ized osed ␣hard Opposites ific ␣sk lic ␣February"
            " ␣lived ␣April ␣especially ␣stud"
        ),
        1.069 * previous.among(
            "␣( ␣said ity ␣came ␣al ␣wor iv ␣five ␣ser ␣comm oss ␣rel ␣seven ␣liked atur ␣There"
            " ␣1 adverb ␣la ␣much ␣cle ␣Lake cl ␣happ ␣mark ␣manner Numbers Digits ␣bet ␣month"
            " ␣bel ␣job ␣learned ␣character ality Months ␣equ Olga ␣prov ␣Edith ␣rainy ␣occ ␣div"
            " ␣inv ␣ran ␣Stella ilda ␣eleven ␣lack ␣sac"
        ),
        0.7759 * token.among(
            "n ␣l to adjective ␣br art old ous ak ␣gre ␣bu ␣found ated ␣Fr ␣used uch ␣rel ␣str"
            " ␣saw ␣painted Shopping ␣oppos ew ␣fast ␣Frost ␣works Digits Names ␣bet ␣Park ized"
            " osed ␣hard Opposites ific ␣learned ␣sk ␣burn gre ␣February ␣lived ␣April"
            " ␣especially ␣January ␣gener ␣stud ␣written ␣plac"
        ),
        row=66,
    ),
    # noun/verb/adjective and 2 more; ing/ion/verb and 45 more
    "L2N347_noun_verb_adjective_and_2": gelu(
        -1.016,
        3.482 * token.among("noun verb adjective adverb ␣sk"),
        0.3469 * token.among(
            "ing ion verb eth ather ␣see iz ␣pain ␣en ␣ser ves van ction ␣bec adverb ition ase"
            " ult ␣act ␣bas ␣form especially ␣gen ␣mark ␣works ized ␣relating ␣flowers olog"
            " ␣lives hem ␣character ope istic ␣travel ␣caus ␣equ ␣ins ␣div ␣dwell ␣elect ␣med"
            " ology ␣conf ␣eff gen ason ics"
        ),
        0.1883 * previous.among(
            "ig ul ␣which ␣af ␣co up iv iz ␣fe ff atur uc ten ␣pre ult ␣cle ␣cons ␣su ␣form ␣ob"
            " ␣mark ␣Hart fe oll ␣res ␣flowers cess ␣sk ␣character ␣pres ␣prod ␣tak ils ␣cond"
            " ␣spec ␣caus ␣plant ␣Ol ␣beg ␣leaves ␣contain ␣follow ␣det ␣eff ␣def ␣lack ␣wet"
            " ␣Eur"
        ),
        0.1597 * token.among(
            "ion eth ather ␣see iz ␣pain ves van ction ␣bec adverb ition ␣act ␣bas ␣form"
            " especially ␣oppos ␣gen form ␣mark ␣works ized ␣relating ␣flowers olog ␣lives ays"
            " ␣character ␣mus ope ␣travel ␣caus ␣equ ␣ins ␣div ␣dwell ␣fruit ␣meas ␣elect ␣med"
            " ology ␣conf ␣order ␣eff gen ason ience ics"
        ),
        row=67,
    ),
    # ␣of/␣for/to and 46 more; after L/O/␣have and 45 more
    "L2N353_of_for_to_and_46_more_after": gelu(
        -0.6872,
        1.358 * token.among(
            "␣of ␣for to ␣with ␣unto ␣P hen op eth ␣upon ␣made ␣when ␣off ␣ac ␣Do ove ␣make ved"
            " ␣saw ␣let ␣ang ␣put ␣find ␣away ␣through ␣set ␣rep ␣without ␣among ␣forth ␣opened"
            " ␣sent ␣Ab ␣behold ␣dev ␣heard ␣done ␣hear ␣keep ␣cour illed ␣answered ived ␣val"
            " rid ␣commanded ␣taken ched ␣read"
        ),
        1.129 * previous.among(
            "L O ␣have ␣do here ␣kn ␣know ␣day ␣Is ␣ab ␣ke ␣say ␣Where ␣gave tain ␣saw ␣much"
            " ␣saying ␣No ␣find ␣manner ␣because ␣give ught ␣command ␣days ␣take ␣bring"
            " ␣according Where ␣Why oice ␣behold ␣speak ␣given ␣heard ␣tak ␣evil ␣keep ␣spake"
            " ␣mak ␣told ␣hold ␣diff ␣thoug ␣perform ␣belie ␣shew"
        ),
        0.6113 * token.among(
            "ic to ␣wh ␣him ␣unto ␣P op ␣me eth ␣upon ␣made ␣off da ␣Do ated ␣make ␣saw ␣if"
            " ␣let ␣lost ␣put ␣find ␣away ely ␣through ␣set ␣rep ␣Jes ␣without ␣among ␣opened"
            " ␣sent ␣Ab ␣behold ␣dev ␣heard iol Do ␣keep ␣cour illed ␣hold ived ␣val ␣Mart rid"
            " ␣commanded ␣oil"
        ),
        0.483 * four_back.among("␣Goodbye ␣Yes Tom"),
        row=68,
    ),
    # )/␣a/ar and 45 more; after ␣of/␣in/ion and 46 more
    "L2N355_a_ar_and_45_more_after_of_in": gelu(
        -1.31,
        1.143 * token.among(
            ") ␣a ar ␣in ic ␣or ␣an ␣on ts ␣by ␣from ma ital ␣two ␣which ate ber ount ary ␣into"
            " ical hed ating ction ward ␣flower ␣where ates ting ␣Have ric ities ents ␣blood"
            " ␣another ␣body ␣between ged ␣candle ants ped ); ␣lived ium ior ␣bro ␣grou like"
        ),
        1.036 * previous.among(
            "␣of ␣in ion ig ol ␣li ject ation ␣by ␣from ge ␣which ount ␣into ␣flow ating pl"
            " ction uc ␣part ition ␣form ates ␣through It ␣something acter ities ␣writ eren ron"
            " ␣cur ␣sing ␣consisting ␣lit ␣contain ␣organ ␣use ␣partic ␣system ived ␣elect ␣sol"
            " ages ring ␣grou gen ␣process ␣line"
        ),
        0.8237 * sentence_start.among(
            "b c d e f i j m p z re en ar ac st im ir to ap ab ag un ly qu ␣some fore ␣cl ob"
            " sel tr pl ang ␣There oc ␣may con com cy pe ble ins ␣prin vent mon ␣caus ␣organ"
            " ␣system ev ␣det rad"
        ),
        0.2821 * word_start.among(
            ") c o t ␣a ␣in ␣e ␣y ␣or ␣with ␣from ␣pl ␣which ␣so ␣sh ␣into ␣blue ␣work ␣no"
            " ␣could ␣comm ␣Thursday ␣Friday ␣saying ␣cold ␣lost ␣car ␣water ␣sy ␣lar ␣Have ␣del"
            " ␣Jer ␣Ford ␣bel ␣sur ␣inc ␣trans ␣market ␣met ␣par ␣min ␣slow ␣sing ␣diff ␣pol sy"
            " ␣mult ␣air"
        ),
        row=69,
    ),
    # two after A/␣I/␣The and 46 more; after A/u/␣” and 45 more
    "L2N360_two_after_a_i_the_and_46": gelu(
        -1.761,
        1.966 * two_back.among(
            "A ␣I ␣The ia ␣What by ␣who ␣Yes ␣facts ␣Now ␣city ␣ac ␣Do arl ␣end ␣Everyone"
            " adverb ␣Stone via mark ␣Grey ␣asked ␣Lake ␣No ␣Wood ␣lost ␣Reed ␣Hill ␣Field"
            " ␣works ␣Rose vania venia oria aldov ␣int Do ␣Nor orland ␣daught ␣10 Yes ␣travel"
            " ␣April wood ␣January ania ␣Igor ␣Julia"
        ),
        1.873 * previous.among(
            'A u \u2423" \u2423an \u2423sha os \u2423have \u2423What \u2423capital ate \u2423In \u2423Yes \u2423home \'s \u2423flag \u2423son \u2423mother'
            " ␣Now ␣dr ␣My ␣hand ␣Where veryone ␣any ␣knows ␣Br ␣comes vel ␣Wh ␣bed ␣seen Sara"
            " ew ␣sub ␣opposite ␣sons ␣colour ␣del ␣sec ␣lives Months ␣travel Now ␣twelve ␣dwell"
            " ␣elect ey ␣mil"
        ),
        1.404 * token.among(
            "d g n ␣of it ␣I ␣u ␣g ␣W ␣A ␣B ␣J ␣it ␣F ␣have ␣has ␣do ␣from ␣there if ␣friend ␣Y"
            " ␣In ␣but ␣know ␣ex ␣V ␣city ␣Where ␣en ␣Everyone ␣does ␣per ang ␣Vera ␣seen ph"
            " ␣place ␣2 ␣sy gy ific hy ␣thing ␣beg ␣wave gen ␣Bel ␣Qu"
        ),
        1.388 * token.among(
            "A g is ␣in ␣u ␣g ␣he ␣F ra ␣had ild eth ␣In ␣She ␣know ␣sm ving ␣K ix ␣people ink"
            " Lily ␣does ␣children ␣comes esp ␣seen arsh ␣When ␣spe ␣sy ␣cand ␣chair ␣forth ␣job"
            " ␣first ␣large rop ␣dev ox ert ␣its ised ␣beg wood ␣rest ring ␣servants gen ␣Bel"
            " ␣cups <|endoftext|>"
        ),
        row=70,
    ),
    # H/␣a/␣the and 46 more; after E/N/Y and 45 more
    "L2N362_h_a_the_and_46_more_after_e": gelu(
        -0.9656,
        1.248 * token.among(
            "H ␣a ␣the ␣w ␣n ␣e ␣sa ␣his ␣What ␣C ␣v very On ␣thy ␣co ␣their ␣le This ␣dr ␣My"
            " ␣this ␣any ␣Everyone ␣no ␣our ␣every fl ␣name ␣How ␣sw ␣another ␣writ ␣own gr ␣its"
            " ␣Which ␣conc yl ␣mer ␣sal ␣mid ␣dwell ␣wild ␣ra ␣engineer ␣dry ␣che ␣Frank acle"
        ),
        0.9458 * previous.among(
            "E N Y j ␣be ␣for ␣on ␣you ␣shall ␣unto verb ␣from ␣me ␣will ␣upon ␣under ␣thee ␣am"
            " ␣before ␣house urs ␣land ␣come ␣against ␣behind ang ␣make ␣shalt ought ␣if ␣cons"
            " ␣offer ␣build ␣serv ␣burn esh ␣Egypt ␣cause ␣called eb ilt ␣whose ␣toward stand"
            " ␣dwell ␣trib ␣until ␣possess"
        ),
        0.8707 * token.among(
            "H W a h ␣w ␣m ␣to an ␣sa ␣sha ␣not ra ␣What ␣C ␣bo ␣ye very ␣le ␣flag This ust ␣dr"
            " ␣this ␣any ␣no mer ␣acc ␣cle ␣our ␣every str ange fl con ␣How ␣another ␣writ ␣own"
            " esh ␣conc yl ␣sil ␣Edith ␣mid ␣dwell ␣wild ced ister ␣che"
        ),
        0.2124 * word_start.among(
            'h \u2423a \u2423the re \u2423w \u2423to \u2423h \u2423" \u2423e \u2423that \u2423sa \u2423B \u2423up \u2423thou \u2423Y \u2423de \u2423thy \u2423co \u2423sh \u2423dr \u2423any'
            " ␣house ␣Eve ␣our ␣every ␣form ␣kind ␣door ␣thine ␣character ␣Egypt ␣cut ␣conc"
            " ␣dwell ␣whe ␣conf ␣ra"
        ),
        row=71,
    ),
    # I/h/i and 46 more; after !/W/Y and 46 more
    "L2N363_i_h_i_and_46_more_after_w_y": gelu(
        -1.154,
        1.5 * token.among(
            "I h i ou ␣I ␣he ␣it ␣she ␣they ␣thou ␣kn ␣Lily ␣Ben ␣father ␣Who ␣Emma ␣we ␣Sara"
            ' \u2423Fr \u2423Nora \u2423Clara \u2423Ruth \u2423Eve \u2423Finn \u2423David \u2423tomorrow \u2423Olga ew ," \u2423dog \u2423Jesus \u2423Moses'
            " Ruth ␣They ified ␣woman Vera ␣Bruno ␣judge ␣Cora ␣Edda ␣Lars ␣how She ␣Nils They"
            " ␣priests ␣anim ␣Walter"
        ),
        1.452 * previous.among(
            "! W Y es hat ver ␣that ith And ␣friend ␣which ␣Y ␣so ␣Then ␣sh Th ␣what ␣cha ␣near"
            " ␣Th ␣does ause ␣liked ␣buys Then ␣And ␣When ew irst ␣dog ␣because He ␣So ␣whom"
            " ␣Egypt ␣They oe ␣X Do ␣Cora ␣Lars So ␣Jon ilda ␣Hanna ␣Igor ␣chief ␣frog Therefore"
        ),
        1.385 * two_back.among(
            ": J ␣that ␣J os ␣Y ␣three ␣Who The ␣mother ␣night so ␣Fr ␣Tuesday ␣Wednesday For"
            " ␣Monday One ␣Thursday ␣Friday Shopping ␣Saturday ␣Sunday ␣And ␣When ␣morning ␣fast"
            " ␣hor ␣cat ␣because It Digits ␣opened ␣job Opposites ␣whom ␣horse oe ␣X ␣closed"
            " ␣afternoon Yes ␣evening be ␣whose So ␣Jon ␣goat ␣frog"
        ),
        -0.6863 * word_start.among(
            ", ␣the ␣o ␣f ␣d ␣be ␣e ad ␣was ␣The ␣for ␣G ␣un ␣unto ␣were ␣has ␣tw ␣What ␣C"
            " ␣which ␣In ␣came ␣know ␣made ␣time ␣tr ␣this ␣hath ␣also ␣Eve ␣today ␣great ␣pink"
            " ␣give ␣2 ␣these ␣now ␣dw ␣horse ␣sing ␣wanted ␣rainy ␣July ␣contr ␣Har ␣love ␣plac"
            " ␣mil"
        ),
        row=72,
    ),
    # ␣n/al/␣ha and 47 more; after j/ver/ig and 46 more
    "L2N364_n_al_ha_and_47_more_after_j": gelu(
        -0.8152,
        1.081 * token.among(
            "␣n al ␣ha ac ul ess ␣ne ate ous ␣thy out ␣this ated ␣fe ␣comp ious ick ␣wr ern"
            " ␣ele ␣oppos ful ular ␣among less ␣own ␣according ific ␣dest ient atic ertain ␣ph"
            " ne ified ␣judg ␣flesh ␣righteous ␣certain ␣servant gn ␣trib ␣whe ␣holy ␣enem den"
            " ␣proper arious greg ␣swe"
        ),
        0.7914 * previous.among(
            "j ver ig ␣sa ␣his ␣all ␣bl ␣my ␣know ␣thy ␣their ␣after ␣your ␣str orm atur ␣cle"
            " ␣our ␣through ␣hor und ␣sy ual ␣fore cess ␣own ␣according eren ␣dest ␣fam ron"
            " ␣mount ␣hundred ␣num ␣spec ␣tab ␣whose stem ␣organ ␣diff irc ␣year ␣partic ␣med"
            " ␣number ␣world ␣wild ␣pub ␣sac"
        ),
        0.7741 * previous_word.among(
            "␣of ␣in ␣for ␣with ␣his ␣tw ␣from ␣my ␣some ␣thy ␣their ␣after 's ␣your ner ␣great"
            " ␣our ␣other ␣through ␣ev ␣these ␣about ␣without ␣bring ␣thine ␣own ␣according"
            " ␣many ␣imp ␣market ␣mount ␣att ␣hundred ␣mine ␣spec ␣whose ␣organ ␣diff ta ␣year"
            " ␣number ␣world ␣sign ␣det ␣est ␣lack ␣proper ␣pub"
        ),
        0.7073 * token.among(
            "␣s ␣ha ul ly ␣all ous ␣some av ␣any ious ␣har ␣great ␣ele ␣oppos led ful ular ␣nor"
            " ␣among ative less ␣own ␣according ific ␣dest ␣fam ient atic ertain ␣ph ne ified"
            " ␣judg ␣same ␣flesh ␣certain ify gn ␣whe ␣holy ␣enem den ␣proper arious greg ␣che"
            " ␣sac ␣swe"
        ),
        row=73,
    ),
    # in a text beginning (/./A and 45 more; ed/␣it/␣had and 47 more
    "L2N374_in_a_text_beginning_a_and_45": gelu(
        -0.8941,
        1.046 * text_start.among(
            "( . A B C D E F G H I J K L M N O P R S T U W Y ↵ ␣the ␣of ␣and And est Th The 's"
            " orn For But Then He ␣water ␣neither ␣mount Do Now So She nded They Therefore"
        ),
        0.8537 * token.among(
            "ed ␣it ␣had ␣so ␣out ␣God own ted ␣son ies ␣king ␣found ␣near ␣house sel ites ah"
            " ␣children ␣land amp age ath ␣men ␣also ␣down ail iah ␣did ␣earth ␣water ught"
            " ␣forth ␣thereof ␣another hem ␣Jerusalem ␣fire ␣mount ␣done ␣voice az ␣flesh ␣arm"
            " ␣sea ␣servant ␣cities ␣servants ␣brother itude ␣kingdom"
        ),
        0.8123 * previous_word.among(
            "Q ␣the ac ␣was ␣H ␣for ␣his ␣said ␣went ␣at ␣thou ␣Hello ␣came On ␣thy red ␣their"
            " 's ␣son ␣facts ␣king ␣come ␣bec ␣been ␣saw ␣pass ␣did ␣girl ␣art ␣sec ␣brought"
            " ␣own ␣sent ␣heard ␣done ␣cut ␣far ␣cast ␣daught ␣lived ␣told ␣ple ␣prophe ␣round"
            " ␣brother ␣commanded ␣possess"
        ),
        -0.3328 * word_start.among(
            ", . ␣in ␣th ␣that ␣A ␣k ␣for ␣him ␣up ␣tw ␣C ␣hat ␣will ␣upon ␣K ␣we ␣into ␣king"
            " ␣house ␣comp ␣look ␣Z ␣new ␣table ␣la ␣kind ␣door ␣dark ␣sun ␣Lord ␣dec ␣art"
            " ␣chair ␣orange ␣writ ␣Judah ␣Ab ␣market ␣thing ␣ve ␣mer ␣host ␣told ␣brethren ␣arm"
            " ␣Am ␣whe ␣ground"
        ),
        row=74,
    ),
    # after -/;/Q and 47 more; '/A/B and 46 more
    "L2N383_after_q_and_47_more_a_b_and": gelu(
        -1.465,
        1.458 * previous.among(
            '- ; Q U ` d t y on ac \u2423" et \u2423S \u2423un \u2423had "; \u2423two \u2423me \u2423She The \u2423time \u2423ar \u2423en \u2423five'
            " ib ␣ro lt ␣sc ␣can oc ␣much ␣saith ␣lost ␣gl ␣place ␣manner ␣opened ␣serv ␣inc els"
            " ality ␣pur ␣hear ); ␣prov ␣Cora ically ␣genus ␣money ␣read"
        ),
        1.22 * token.among(
            '\' A B C E H I M P R S W ` a c z \u2423o it \u2423" \u2423e \u2423S \u2423W \u2423The \u2423A \u2423an \u2423for \u2423O "; \u2423Is the'
            " ␣Yes The ␣ex ␣My ␣Where For ␣That ␣jud con ␣bet ␣Have ␣Can ␣People Where Months"
            " ␣yet ␣ins ␣whose sy"
        ),
        0.8389 * token.among(
            'A B C E H I P Q R S h in \u2423o re \u2423and \u2423m at \u2423I \u2423" \u2423e \u2423S \u2423The \u2423A \u2423an \u2423for \u2423E \u2423O \u2423D'
            " ␣capital ␣Is ␣am ␣My ␣having ␣Where ␣gave ␣more For ␣That of ␣cons ␣bet ␣Have olog"
            " ␣People ␣now Months ␣ins ␣whose ␣mat"
        ),
        -0.3444 * previous_word.among("␣is ␣It ␣among ␣neither"),
        row=75,
    ),
    # two after On/␣what/This and 1 more; after Q/This/Shopping and 3 more
    "L2N385_two_after_on_what_this_and_1": gelu(
        -0.959,
        3.463 * two_back.among("On ␣what This One"),
        3.362 * previous.among("Q This Shopping ␣boy ␣girl ␣afternoon"),
        0.9829 * token.among(
            "l And ␣which ␣man ␣kn ␣but ␣Then fore ␣what ub ␣named ␣when au mb ␣used Ben For"
            " ␣person ␣needs But ␣asked cl Then ␣saith ␣And ␣then Digits Names ␣boy ␣Lord ␣Jesus"
            " ␣someone ␣whom Months Days ␣called ␣hundred ␣years ␣thing ␣Christ ␣woman ␣priest"
            " ␣servant ␣mar ␣wife So ␣written ␣brother"
        ),
        0.3963 * token.among(
            "d ell ␣sa And ␣sp ␣one ␣man ␣kn ␣Then fore ␣what ␣child au Ben ␣word ␣saw orrow"
            " ␣person ␣needs But Then ␣And ␣then Numbers Names ␣boy ␣girl ␣Lord ␣Jesus gan"
            " ␣someone ␣therefore ␣whom ␣character ␣words ␣called ␣years ␣Christ ␣spec ␣woman"
            " ␣leaves ␣servant ␣answered ␣mar ␣wife So ␣dead ␣written"
        ),
        row=76,
    ),
    # after ␣to/ec/␣said and 45 more; two words after one beginning ?/H/␣of and 46 more
    "L2N389_after_to_ec_said_and_45_more": gelu(
        -1.114,
        1.55 * previous.among(
            "␣to ec ␣said ␣have ␣had ␣ball ␣under ␣their ␣book ␣Is ␣Emma Tom Lily ␣gave ␣six"
            " ␣comp ␣comm ␣behind ␣There way Emma ␣needs ␣No ␣lost ␣find irst Jack ␣Have ket"
            " ␣plus ␣opened Colours ␣Mara ␣Bruno ␣Alma ␣told ␣wanted ␣Dario ␣wave ␣diff ␣Felix"
            " ilda ␣est ␣Hanna ␣Julia ␣pub tto ␣Walter"
        ),
        1.231 * two_words_back.among(
            "? H ␣of ␣Anna ␣has ␣Tom ␣She ␣know ␣Lily ␣He The Here ␣Sara ␣ke ␣Where ␣five ␣big"
            ' \u2423count \u2423does Once \u2423Leo \u2423Clara \u2423There \u2423looked \u2423been \u2423down \u2423Eve \u2423Finn \u2423drum \u2423much ?"'
            " ␣asked ␣No ␣nine ␣spoon ␣opposite ␣works It ␣play ␣opened ␣balls ␣dev ␣books ␣told"
            " ␣April ␣hats ␣cities ␣subst ␣cups"
        ),
        1.0 * token.among(
            "␣a ␣an un ␣one ␣two ␣some ␣three ␣four ix ␣blue ␣five ␣big ␣six ater ␣old ␣rel"
            ' \u2423Stone \u2423eight \u2423Finch \u2423ang \u2423Bell ?" \u2423Lake \u2423Reed \u2423Marsh fl \u2423Frost \u2423clean \u2423Rose vania'
            " ␣Black ret ␣plus ␣Moss ␣Swan ␣Lane bit ␣body ␣own venia ␣dirty ␣prin ex ␣soft lic"
            " ␣spec ␣wild embr"
        ),
        0.4357 * word_start.among(
            "␣o ␣is ␣I ␣u ec ␣sha ␣her ␣Is ␣app ␣pr ␣Now ␣king ␣Sam ␣green ␣five ␣comp ␣look"
            ' \u2423rel \u2423Clara \u2423Wh \u2423wr \u2423saw \u2423eight ?" \u2423Lake \u2423Marsh \u2423bell \u2423school \u2423Frost \u2423works It'
            " ␣Hart ␣sy ␣about ␣Park ␣build ␣prop ␣sad ␣hungry ␣reg ␣mer ␣spake ␣angry ␣diff sy"
            " ␣cities ␣est ␣anim ␣shew ␣Mordalia"
        ),
        row=77,
    ),
    # after r/␣a/␣the and 46 more; Y/i/j and 45 more
    "L2N391_after_r_a_the_and_46_more_y": gelu(
        -1.079,
        1.146 * previous.among(
            "r ␣a ␣the ␣in ad st ␣J ␣at ␣What ␣v ␣know On ␣day ␣after ␣ab ␣Br ␣land Once ␣Wh"
            " One ␣pass sp ␣great ␣every pr ␣opposite Numbers Digits ␣month ␣days ␣opened vent"
            " ␣dist ␣int ␣behold ␣Today ␣tem Today ␣inter ␣mid ␣diff ␣year uring ␣mult ␣Bel"
            " ␣until ␣plac ␣walk med"
        ),
        1.034 * token.among(
            "Y i j n v z ␣n ␣that ut ol ir ␣k ell ␣his ␣What if by On ␣day ␣fac ␣j This ␣your"
            " ␣say ␣Where ␣any Once ␣word One ␣cons ␣te cl ␣right ␣Have ␣Ford ␣days Where ␣dist"
            " li ␣loud Now ␣prov ␣thoug stand ␣partic Thank ␣Klara greg"
        ),
        0.8737 * token.among(
            "Y i j n ␣n ␣that ell And ␣li ␣What if ␣capital On ␣thy ␣day ␣fac ␣j ␣time This"
            " Here ␣say ␣Where ␣no ␣comes Once ␣word One ␣long ␣cons ␣saying ␣ang ␣right und"
            " ␣colour ␣month ␣Have ␣days Where li ␣evening Now ␣prov ␣mid ␣thoug stand ␣gener"
            " Thank iqu ␣Klara greg"
        ),
        0.3563 * word_start.among(
            "b n ␣f ␣I ␣th ␣re ␣It ␣have ␣What ␣one ␣v ␣Hello ␣man ␣so ␣Yes ␣j ␣wor This ␣cup"
            " ␣Do ␣Fr ␣comm ␣ear ␣word One ␣can ␣pass ␣long ␣cons ␣great ␣des ␣because ␣month"
            " ␣dec ␣Have ␣rep ␣Can ␣tra ␣now ␣dist ␣int ␣min ␣equ Now ␣prov ␣prophe ␣warm"
            " ␣follow ␣wild ␣sat"
        ),
        row=78,
    ),
    # ing/oun/ent and 46 more; after x/nd/␣be and 46 more
    "L2N407_ing_oun_ent_and_46_more": gelu(
        -0.6099,
        1.296 * token.among(
            "ing oun ent ive ity ital ant ving own able ␣what ␣time ars ␣this ty ␣no ␣well"
            " ␣more ious ␣also igh ough ␣things ␣great ually self ful ␣way ely ␣opposite ␣very"
            " ␣dark ␣happy ual ible ative ␣strong ief ited ient ␣evil ␣thing ␣voice ␣same imes"
            " ution ␣secret ident ␣proud"
        ),
        1.123 * previous.among(
            "x nd ␣be ut ␣un um ␣have ␣my ␣know ount ␣am ␣hath ␣more oss atur ␣make way ␣wr"
            " ␣eight ail ␣cle ␣sub ␣hast und ␣give ␣call ␣bet ␣art ␣sec ␣ey ␣eat ␣might eren Do"
            " ␣mer ␣spec ehold ␣lit ␣mat ␣poss ␣dwell ␣sto ␣bro ␣sol ␣resp ␣lack ␣shew ␣possess"
            " ␣read"
        ),
        0.9777 * two_back.among(
            "I ␣w ␣be ␣y ␣sha ␣have ␣ne ake ␣al ␣wor ␣ab This ␣tr ␣hath ␣gave ␣no ␣more ␣comp"
            " ␣look ␣qu ␣make ␣bec ␣cle ␣hast ␣happ ␣How ␣give ␣very oll ␣art ␣neither ␣imp ␣its"
            " li ␣num ␣yet ␣mak ␣ref ␣lit ␣ple ␣diff irc ␣resp ␣est ␣fa ␣lay ␣shew ␣walk"
        ),
        0.8235 * token.among(
            "c y it oun ject ␣tw ity ital ␣thou very able ␣what ␣time ty ␣no ␣well eds ious"
            " ␣also igh ough ␣things ␣great ually self ful ely ␣opposite ␣dark ␣happy ual ond"
            " ␣Moss cy ible ative ␣strong ␣now ited ient ␣evil ␣thing ␣same imes ution ␣secret"
            " ident ␣proud"
        ),
        row=79,
    ),
    # after a word beginning ␣a/␣the/␣H and 45 more; in a word beginning A/␣H/␣A and 45 more
    "L2N413_after_a_word_beginning_a_the": gelu(
        -1.432,
        1.195 * previous_word.among(
            "␣a ␣the ␣H ␣an ␣his ␣O ␣my ␣thy ␣their ␣three ␣Who The ␣what 's This Here ␣this"
            " ␣our ␣every ␣these ␣girl ␣Lord ␣thine ␣another ␣own ␣between ␣Judah ␣cause ␣ph"
            " ␣Which ␣afternoon ␣spec ␣evening ␣whose ␣same ␣brethren ␣young ␣certain ␣Edda"
            " ␣prophe ␣both ␣system ␣holy ␣commanded ␣Igor ␣North ␣United ␣pub"
        ),
        1.165 * word_start.among(
            "A ␣H ␣A ␣G ␣J th ␣O ␣one ␣will ␣God The ␣king ␣St ␣house ␣children ␣land ␣word"
            " ␣key ␣person ␣coat ␣act ␣place ␣heart ␣Lord ␣wall ␣command ␣law ␣stone ␣body"
            " ␣someone ␣Judah ␣horse ␣words ␣thing ␣As ␣state ␣host ␣mouth ␣sea ␣wicked ␣system"
            " ␣world ␣cities ␣grou ␣States ␣pub ␣kingdom ␣Eur"
        ),
        1.011 * token.among(
            "D ␣g st ord ␣man ␣God uth ␣king ␣city ␣house ath ction ␣word ␣key ␣person ␣coat"
            " mark ␣act ␣Grey ew self ␣way ␣door ␣Lord ock ␣wall pe ␣law aria ian oly ␣body"
            " ␣someone ief ␣words ope ps cle ham oot ria ␣thing irit ␣state ␣mouth ␣system"
            " ␣cities ␣grou face"
        ),
        0.6777 * previous.among(
            "J O Q z ␣o hat ere ␣F ␣O ␣what This ose ␣St ␣Fr ites ious ile ␣our ␣every ␣girl"
            " ric olog ble oly hem har ␣serv ␣sur ict Colours anted ␣As ␣thousand ize ␣state"
            " inal stand rap hil ␣Jo ek sy ␣grou ␣proper ␣piec ␣United greg ␣Eur"
        ),
        row=80,
    ),
    # after r/es/noun and 46 more; N/y/␣the and 44 more
    "L2N415_after_r_es_noun_and_46_more": gelu(
        -1.005,
        1.102 * previous.among(
            "r es noun her verb op ␣came ␣under ass iv ness ob ␣near ␣comm oss orm ␣behind atur"
            " ail gg ␣Ed arm ␣pri form ␣mark olog cess rop gre ␣Americ ␣Egypt ope iol fect ␣As"
            " ␣conc ␣spec ␣caus ␣ins stem ␣leaves ␣ed ␣follow gen arious ␣America ␣States ␣Eur"
            " ease"
        ),
        1.101 * token.among(
            "N y ␣the ed ): ␣l al ld ital ous ong ␣their ␣small ical ial ated ered ious"
            " ␣painted ␣great ␣our ory ired tern ular outh ual ized ible ative less ian ␣large"
            " ␣Americ ␣its atic isting lic ified ize ior ced ined nded arious ␣North like"
        ),
        0.8988 * sentence_start.among(
            'k x y \u2423t \u2423s \u2423w er on \u2423n \u2423" th ch ho old \u2423He res red ass \u2423gr scar da \u2423Everyone \u2423per'
            " ner ph ␣saith fl fe ␣water sh ␣bel ␣someone ␣character ps cle be ␣caus wood she ru"
            " ␣fruit bl ␣det sha ring nded ␣chief arrow"
        ),
        0.7196 * token.among(
            "N Y ␣l ␣L ␣H all ␣his ␣P ital ␣my ous ␣their ime ␣small ␣your ical ial ated ious"
            " ␣painted ␣great ␣our ired tern ular outh ual ized ible ative less ian ␣large"
            " ␣Americ alk ␣its atic isting lic ified ior ␣Jo ␣wild ced ined nded arious ␣North"
            " like"
        ),
        row=81,
    ),
    # o/it/␣g and 45 more; a/o/t and 48 more
    "L2N416_o_it_g_and_45_more_a_o_t_and": gelu(
        -0.8254,
        1.208 * token.among(
            "o it ␣g ot ig ord ite ␣friend art ast ␣ch ␣book uth ace ␣king ␣used ␣does ␣table"
            " ␣shalt ␣act ␣te ␣lamp ull ald ␣del ␣Park ␣art uct ␣stone ict ope ␣reg ␣mount ␣cast"
            " ote ␣face ␣min ␣sail ium ␣Ol ␣sing ␣engine ␣meas ␣elect ␣mill ␣alt ␣subst ␣brother"
        ),
        1.168 * token.among(
            "a o t u it id ot et ig ight um ra ite ␣friend art ast ax ␣ch ␣does ␣table ␣shalt"
            " ␣act ␣te ull ald ␣plus ␣Park ␣art uct ␣stone ict ope ␣reg ␣mount ␣cast ote ␣min"
            " ␣sail ium ␣Ol oor ␣sing ␣engine ␣meas ␣elect sy ␣mill ␣alt ␣subst ␣brother ey"
        ),
        0.8865 * previous.among(
            "p ␣s ␣m ␣p om ␣h all ␣you ␣his ␣fl ␣What ␣cap ␣two ␣Goodbye ␣came ␣thy ␣father"
            " ␣Who ␣ar ␣cl ␣mother This ␣Where ␣knows ␣gave ␣bre ␣needs ␣much Shopping ␣som"
            ' \u2423hast ," \u2423tre \u2423res \u2423job \u2423tra \u2423pe \u2423its \u2423ca \u2423closed \u2423As ne \u2423mid \u2423ed \u2423alt \u2423subst'
            " ␣instr ␣mil ␣Eur"
        ),
        0.5557 * token.among(
            "o ed ay ␣be ite ound art ␣Hello pt ast ␣know uth ␣work ire ction ␣let ␣act"
            " ␣tomorrow rost ald ␣rep ␣art ␣thereof uct ␣stone Nora cess ict ␣dist ope ert mon"
            " ␣mount ␣cut ote ␣face ␣min ␣sail be ones ium ␣Ol ␣consisting ␣engine ␣year ␣meas"
            " ␣elect ␣wet ey"
        ),
        row=82,
    ),
    # `/␣the/er and 46 more; after om/ot/ut and 45 more
    "L2N436_the_er_and_46_more_after_om": gelu(
        -1.058,
        1.195 * token.among(
            "` ␣the er ␣to ␣H ␣with ␣you ␣O ␣him ␣unto ␣by ␣them ␣one ␣me ␣her ␣my ␣upon ␣us"
            " ␣thee ␣king ide ␣this ␣before og ␣come ␣over ␣against ␣down ␣name ␣give ␣without"
            " ␣brought ␣Ar ␣own ␣between ␣therefore ␣Jerusalem ␣fire ␣Egypt ␣given ␣mount ised"
            " ␣pray ␣toward ␣servant ␣elect ␣order ␣brother ister"
        ),
        1.139 * previous.among(
            "om ot ut ␣M ␣his ␣up ␣went ␣by ␣them ake ␣came red ␣fac ␣out ␣thee ␣nam ␣into ␣go"
            " og ␣gave iver ␣come ␣make ␣bec ␣down ␣today ␣let ␣set ␣give ␣call ␣brought ␣forth"
            " ␣take ␣bring ␣build ␣thine gan ␣cast ␣lived ilt az ␣toward ␣destroy ␣gener hil"
            " ␣pol uring ␣possess"
        ),
        0.9173 * two_words_back.among(
            "S ␣be ␣it ␣they op ␣came ␣out ␣see ␣thee ␣made ␣king ␣go ␣hath ␣land ␣come ␣make"
            " ␣part ␣down ␣thr ␣put ␣set ␣car ␣del ␣brought ␣forth ␣take ␣bring ␣thine ␣turn"
            " ␣sent ␣ent ␣dw ␣given ␣called ␣tak ␣cast ␣stand ␣arm ␣return ␣engine ␣fall ␣dwell"
            " ␣cities ␣ra ␣lay ␣taken ␣kingdom"
        ),
        0.4431 * two_back.among(
            "p v ␣b ␣g ␣be ␣y ␣it ight ␣shall ␣him ␣thou ard ␣will ␣their ␣out ␣sh the ␣cha ␣we"
            " ␣bu ␣found ated ␣knows ␣comm ach ft ␣down via iah ␣And self ␣set ired ␣manner oll"
            " There ␣del ␣brought ried ␣speak ␣given ␣return ␣pray ␣fall ␣year ␣round ␣cities"
            " ␣Saul ivity"
        ),
        row=83,
    ),
    # L/␣l/ast and 46 more; after ␣b/␣e/␣his and 45 more
    "L2N442_l_l_ast_and_46_more_after_b": gelu(
        -1.246,
        1.172 * token.among(
            "L ␣l ast ␣cha ass ␣cl orn ␣fe ␣children ␣Finch ␣every ␣Karl ␣Grey ␣Lake ␣right"
            " ␣Wood ␣Reed ␣name ␣earth ␣Frost ␣Field ␣sons ␣Hart outh ␣Ford ␣Swan ␣Lane ␣wind"
            " ␣balls ␣fire ␣rain ␣ever ␣disc ␣hundred Karl ␣thousand ␣daught ␣young ␣arm"
            " ␣righteous ␣wicked ␣painter ␣cities ␣wild ␣war ␣sword ␣North ␣kingdom ␣Eur"
        ),
        1.128 * previous.among(
            "␣b ␣e ␣his ven ␣cap ␣bo ␣br ␣my ␣thy ␣their ␣what 's ␣your iv ␣no ␣bre ␣saw ␣sl"
            " Shopping ␣David ␣sons ␣nor irty ␣So ␣thine ␣might ␣pe ␣sou oe ␣hundred ␣mine ␣wat"
            " ␣daught ␣Bruno ␣young ␣arm ␣Edda ␣dwell ␣holy ␣pol ␣wild ␣Hanna ␣Klara ␣Igor"
            " ␣Julia ␣Mona ␣Frank ita"
        ),
        0.8229 * token.among(
            "D L w ␣cha ␣friends orn ␣Finch ␣every ␣Karl ␣Grey ␣Lake ␣right ␣Wood ␣Reed ␣name"
            " ␣earth ␣Frost ␣Field ␣sons ␣Hart outh ␣Black ␣Ford ␣Swan ␣Lane ␣wind ␣balls ␣fire"
            " ␣rain ␣ever ␣hundred ␣years Karl ␣thousand ␣daught ␣hands ␣arm ␣righteous ␣ass"
            " ␣left ␣wicked ␣cities ␣wild ␣war ␣sword ␣North ␣Eur ita"
        ),
        0.5668 * sentence_start.among(
            "( B E F H I L M N O ␣and ␣n ␣th ␣The ␣L ␣H ␣M ␣A ␣G ␣it And ␣she ␣two ␣thou ␣which"
            " ␣ye ␣thy ␣their The This ␣Th ␣Everyone ␣There Shopping ␣And There ␣bring Where"
            " ␣They ␣mount ␣As ␣gold ␣yet ␣twelve she ␣Am ␣fruit ␣Sel Therefore"
        ),
        row=84,
    ),
    # ␣of/ll/␣h and 46 more; after A/␣t/om and 48 more
    "L2N449_of_ll_h_and_46_more_after_a": gelu(
        -0.9067,
        1.34 * token.among(
            "␣of ll ␣h ␣that ␣for ell ␣on ␣as ill ␣unto ␣do ␣by ound ␣which ked ␣Who ␣what"
            " ␣after ␣when ␣Now ␣like ␣used ␣comes ␣against ␣There ough via ither ile ␣if ␣let"
            " ␣bed ␣where ␣than ␣through vania ␣Black ␣command oria ␣whom cept ␣caus illed Today"
            " ␣May uring ␣until ␣fif ␣such"
        ),
        1.268 * previous.among(
            "A ␣t om noun ␣wh ight ␣tw ␣LORD ␣me ␣her ␣day ␣Yes ␣after ace ␣tr ness ice ␣hand"
            " ␣end ␣used ␣well urs tr ␣word ␣som cl ␣name ember ␣tre ␣girl ording ␣days ␣job"
            " ␣according ments ␣behold ␣offering ␣voice ␣caus ehold ility oor ␣prov ␣beg"
            " ␣contain ␣year ␣quality ␣glory ␣Julia ␣October ␣swe"
        ),
        0.5863 * token.among(
            "in ␣c ␣of ll ): et ␣as ce ill ␣li ␣do ␣What ␣which ous ked ug ␣Who ␣what ␣named"
            " ␣box ␣when ated ves ␣per mer ␣There ␣table ither ile ␣if ␣let ␣bed ␣where ␣than"
            " ␣Black ␣Ford ␣whom cept ␣hear ␣As ␣caus illed icked ude uring sy ␣until ier"
        ),
        0.1698 * word_start.among(
            "A ↵ ␣t ␣of ␣that ␣wh ␣with ␣on ␣which ␣upon ␣after ␣ar ␣tr ␣Where ␣where ␣Black"
            " ␣whom ␣prod ␣sin ␣caus ␣May ␣death ␣until"
        ),
        row=85,
    ),
    # A/␣the/␣th and 44 more; after ␣a/␣the/el and 46 more
    "L2N457_a_the_th_and_44_more_after_a": gelu(
        -1.276,
        1.628 * token.among(
            "A ␣the ␣th ␣W ␣The ␣his ␣her ␣my ␣thy the ␣Yes ␣le The ␣Emma ␣your ␣blue ␣My"
            " ␣green ␣big ␣no ␣old One ␣every ␣cold ␣No lack It ␣dark ␣sw gr ␣dirty ␣heavy"
            " ␣sunny ␣soft ␣X ␣forest ␣afternoon yl ␣young ␣mid ests ision ␣warm ␣windy ring"
            " ␣cloudy ␣States"
        ),
        1.384 * previous.among(
            "␣a ␣the el ␣an ␣his ack our ld ␣Is ␣K ␣son ouse ␣found ␣this we ␣There ool ␣looked"
            " ␣park ␣took ␣needs iah ␣buys ␣No ␣lost ␣find ames irst ␣Jer ␣ey ␣days ␣fore uck"
            " ␣Americ ␣last oot ␣bench ␣lived eb az ␣wanted ash ␣arm ␣Pet ␣year ␣pol ek iqu ␣swe"
        ),
        0.934 * token.among(
            "2 8 ␣t ␣the ␣e ␣The ␣re her ␣wh ␣LORD ␣br ␣my ␣their ␣sh ␣Yes ␣Emma ␣small Here"
            " ice ␣My ␣count ␣new iah ␣garden ␣great ␣every ␣cold ␣No ␣pink ␣right ful lack"
            " ␣high He ␣water ␣shop teen ␣fire ␣X ␣evil ␣voice ␣wood icked ␣certain ␣dead ␣che"
            " ␣tail ␣oil"
        ),
        0.4309 * word_start.among(
            "I O ␣f ␣to ␣T le ␣he ␣L ␣sha ␣as ␣N ␣she ␣went ␣by ␣there ␣her ␣ye ␣came ␣ch ␣le"
            " ␣your ␣My ␣Do ␣having ␣old ␣Z ␣new ␣saw ␣Thursday ␣light ␣long ␣every ␣hast ␣des"
            " ␣something ␣dark ␣clean ␣sec ␣hard gr ␣Americ ␣hear ␣afraid ␣destroy ␣holy ␣air"
            " ␣meat ␣belie ␣tail"
        ),
        row=86,
    ),
    # after ␣as/␣said/␣at and 44 more; ␣l/␣be/␣or and 45 more
    "L2N461_after_as_said_at_and_44_more": gelu(
        -1.066,
        1.408 * previous.among(
            "␣as ␣said ␣at ␣by ly ␣came ␣al ␣On Here ally ␣near ␣used ␣comm Once ␣liked ␣There"
            " ␣bec adverb ␣saw ially ␣la ␣cold especially ions Digits There ␣Today ␣sunny"
            " ␣hungry ␣Listen ␣eyes ␣tired ize ␣lived ␣told Today ␣leaves ␣especially ␣rainy"
            " ␣angry ␣ran ␣5 ically ␣windy ␣secret ␣September bs"
        ),
        1.066 * token.among(
            "␣l ␣be ␣or ␣r ␣as ␣are ␣were adjective ␣some On ␣so ␣see ␣like ␣Fr uch Once ␣even"
            " ␣Tuesday ␣looked ␣been ␣saw ␣painted One ␣being ␣other especially ␣bell ␣fast"
            " ␣high ␣works ␣very ␣2 There ␣lives ␣umbrell ␣last ␣got istic ␣lived ␣especially"
            " ␣contr Thank ␣Jon usually ␣such ␣Igor ␣October ␣most"
        ),
        0.8889 * token.among(
            "Y on ␣( ␣or ome ␣are ␣were adjective ␣some On ␣like ␣Fr uch Once ␣even ␣Tuesday"
            " ␣looked ␣been ␣painted One ␣being ␣No especially ␣works ␣very ␣2 There ism ␣opened"
            " ␣lives ␣umbrell Months ␣its ␣got ␣forest istic ␣lived ␣usually ␣especially ros"
            " Thank ␣Jon usually ev ␣such ␣Igor ␣October ␣most"
        ),
        0.6912 * sentence_start.among(
            ", i is ␣of ing ␣The el ch ab ag ine ␣some ␣She ␣He ␣Then ␣al ␣Emma ␣ar ace ␣Sam"
            " scar br ␣Everyone ␣used ␣no ␣There ␣Vera ␣Olga ␣When fl ␣ob Digits There pe bit"
            " ␣character alk ␣Listen ␣caus me ␣usually go ␣especially ␣occ ␣organ ru ␣fruit ev"
        ),
        row=87,
    ),
    # ”/-/W and 17 more; last followed by B/C/G and 25 more
    "L2N463_w_and_17_more_last_followed": gelu(
        -1.648,
        1.999 * token.among(
            '" - W ` \u21b5 \u2423( \u2423p hat noun \u2423" \u2423un verb adjective "; \u2423ye \u2423de Here \u2423Where \u2423girl'
            " <|endoftext|>"
        ),
        1.76 * followed.among(
            "B C G H I J L N S T W Y noun And verb adjective the Th The For But Then He Now she"
            " So They Therefore"
        ),
        1.328 * token.among(
            '( - ` \u2423w \u2423" im \u2423un un \u2423they \u2423Goodbye On fore This \u2423dis Once atur \u2423im \u2423where It com'
            " ␣Today de ey ␣mil <|endoftext|>"
        ),
        0.7258 * token.among(
            '( ; M N Q T ` w \u2423n \u2423" And \u2423st \u2423fl \u2423Is the av \u2423le The sc \u2423wor \u2423we \u2423like \u2423night \u2423Mia'
            " ␣over For One ␣pass ␣No ␣And ␣may form ␣because ␣sun There ␣relating ␣ind Where"
            " ␣neither ␣They ␣eyes ); Yes Now ␣how iqu They"
        ),
        row=88,
    ),
    # l/t/z and 45 more; after e/g/o and 46 more
    "L2N477_l_t_z_and_45_more_after_e_g": gelu(
        -0.948,
        1.071 * token.among(
            "l t z or om le ut el ere ro ul os adjective ␣al ␣Now ose ␣near ellow ete Once orm"
            " ␣Tuesday ft adverb ␣Monday ␣Thursday ␣Friday iah ␣our ␣Sunday ular ald acter bit"
            " ble ian let ␣sunny istic oh ␣sal ium lm ␣Cora ␣warm ek ced ␣sit"
        ),
        1.039 * previous.among(
            "e g o z ␣o ␣c ␣f es om ␣ha ␣g ␣he ␣e ot ␣k ro ␣J ho op On ␣pro eop ␣On ix ␣end mb"
            " ete Once ␣acc ␣saw of oc iah ␣te ␣ob ␣car ␣sy cy eh gre ␣character hy ote ize ium"
            " ␣Han ␣Am ␣Jon sy"
        ),
        0.593 * token.among(
            "l om le el all ere to ro ul ␣se ␣his adjective pt ␣Now ␣king ete Once orm ␣Tuesday"
            " act adverb ␣Monday ␣saw ten ␣Friday iah ␣saying ␣let ␣our ␣No ␣Sunday ␣saith ung"
            " ular ald acter ble ian ␣sunny ␣sal ium ␣Bruno lm ␣angry ␣Cora ␣warm ek ␣sit"
        ),
        0.5486 * previous.among(
            "l z ␣s ␣b ␣ha ␣g ␣he am ot ␣H ro ␣J ho op ge ␣pl ␣Y ␣ch ␣pro eop ␣On ix ide ial"
            " ete ib Once uc ␣saw ␣coat ␣te ␣tree ␣ob ␣sy ␣Have ␣learn ␣Jesus eh gre hy"
            " ␣February ote ize ium ␣Han ␣Jon ␣commanded ience ␣che"
        ),
        row=89,
    ),
    # after C/D/I and 46 more; after a word beginning M/W/␣I and 45 more
    "L2N484_after_c_d_i_and_46_more": gelu(
        -0.7285,
        1.191 * previous.among(
            "C D I K W w he ␣w ou ␣wh pp ␣sp ␣br ␣kn ␣af ␣sm fore ␣pr ␣ke ␣Fr ause esp ␣sl ␣thr"
            " ␣la iah ␣cons ␣hast He sh ried ␣So ␣opened ␣neither ␣pres ␣trans ␣They iness ne"
            " ␣would ␣prov she gn ␣Jon ␣Mart ␣def ␣instr She They"
        ),
        1.18 * previous_word.among(
            "M W ␣I ␣he ␣that ␣J ␣li ␣she ␣have ␣Anna ␣had ␣they ␣LORD ␣thou ␣which ␣will ␣who"
            " ␣father ␣God Th ␣knows ␣hath ␣does ␣David ␣And ␣then ␣spe ␣hast ␣set ␣works He"
            " ␣wind ␣So ␣Jesus ␣opened ␣Moses Where ␣neither ␣Ab ␣Egypt ␣They ␣Jacob ␣yet ␣would"
            " ␣priest ␣Jo ␣Saul Therefore"
        ),
        0.7763 * token.among(
            "␣t ␣w es an as ␣st ven ␣up hen red ␣sm ␣made ␣dr ␣ke ␣sle ␣wr ved ␣saw ␣Sunday"
            " ␣put ␣set ired ␣del ized less uct ␣ent ␣dw ged itc ␣prod ␣cut ␣caus ished ised"
            " ␣Edith ␣Dario icked ␣pray ␣destroy iled ␣Albert ␣dire ␣resp ␣def ced ␣Greta ened"
            " tto"
        ),
        0.4944 * word_start.among(
            "␣h ir ␣an ␣k ␣G ␣shall ␣up un ␣sp ␣D ␣hat ␣kn ␣af ␣us ␣sm ␣God ␣sh ␣made 's ␣off"
            " ␣ac ␣fe ␣ro ␣wr ␣sc ␣open ␣la ␣seen ␣Sunday ␣car ␣dec ␣rep ␣del ␣ent ␣trans ␣cause"
            " ␣given ␣pur ␣caus ␣supp ␣prov ␣Edith ␣rest ␣Albert ␣love ␣eleven ␣lack ␣air ␣fa"
            " ␣taken"
        ),
        row=90,
    ),
    # ␣v/qu/␣She and 45 more; after 6/7/8 and 45 more
    "L2N488_v_qu_she_and_45_more_after_6": gelu(
        -0.9023,
        1.079 * token.among(
            "␣v qu ␣She ␣thy ␣father sc ␣K ␣we Here ␣gr ␣V ␣Do ␣Where ␣big ␣Fr Lily ␣old ␣Oscar"
            " ␣Clara ␣sc ␣needs ␣our ␣Olga Numbers Names ␣Have irty ␣wom Oscar Opposites ␣Why"
            " Clara ␣X Do ␣thousand Olga Ida ␣Bruno ␣wanted ␣April ␣mid ␣mar sy ␣Mart esc ␣che"
            " ␣October ␣Qu"
        ),
        0.9573 * previous.among(
            "6 7 8 9 ␣G ␣se On ␣four ␣what ␣ear ␣Re ␣looked ␣seen ␣som ␣When ␣offer ␣morning"
            " irst ␣through ␣opposite ␣girl irty ␣Fe ␣Ar ␣People ␣umbrell ␣according Opposites"
            " ␣between ␣Why vent ␣called ␣hundred ␣As ␣afternoon ␣thousand Yes ␣evening ␣lived"
            " ␣4 ␣wanted ␣3 ␣August ␣trib ␣eleven ␣fif ␣September ␣belie"
        ),
        0.9508 * token.among(
            "ver ␣not ho ␣v qu ␣She ␣Ben ␣father sc ␣K ␣we Here ␣gr ␣V ␣big ␣Fr ␣old ␣Oscar"
            " ␣Clara ␣sc hes ␣our ␣Olga ␣jud ful ␣because irty ␣wom ple ␣play Opposites ␣Why"
            " Clara ␣far Do Olga Ida ␣Bruno oint ␣April ␣mid ␣mar ␣med ␣Mart esc ␣che ␣October"
            " ␣Qu"
        ),
        0.594 * token.among(
            "␣v qu ␣She ␣father sc ␣K ␣we Here ␣gr ␣V ␣Do ␣Where ␣big ␣Fr Lily ␣old ␣Clara ␣U"
            " ␣sc ␣needs ␣our ␣Olga Numbers Names ␣Have irty ␣wom Oscar Opposites ␣Why Clara"
            " Colours ␣X Do ␣thousand Olga ␣hot Ida ␣Bruno ␣wanted ␣April ␣mid ␣mar ␣Mart esc"
            " ␣che ␣October ␣Walter ␣Qu"
        ),
        row=91,
    ),
    # ay/ood/ain and 45 more; n/ed/ay and 46 more
    "L2N493_ay_ood_ain_and_45_more_n_ed": gelu(
        -1.009,
        1.305 * token.among(
            "ay ood ain ight ack ␣com ark ␣see ␣go ␣flow ep ink ␣look oon amp umb ␣looked ␣saw"
            " ␣down orrow ail ␣back wn ␣happ ␣fast ␣call ␣wom ␣play ␣eat ␣writ ␣first ␣rain"
            " ␣speak oot semb ␣sail ␣would ␣stand ␣return ␣drink ␣fall stand ␣dwell ␣sound"
            " ␣fruit ␣follow ␣peace ␣walk"
        ),
        1.127 * token.among(
            "n ed ay ood ight ack ␣com ark ug ␣go ␣flow ial ink ␣look oon amp umb ␣looked ␣saw"
            " ␣down orrow ail ␣back wn ␣happ ␣fast ␣call ␣wom ␣play ␣eat ␣writ ␣rain ␣speak oot"
            " semb ␣sail ␣would ␣stand ␣return ␣drink ␣fall stand ␣dwell ␣sound ␣fruit ␣follow"
            " ␣peace ␣shew ␣walk"
        ),
        1.096 * previous.among(
            "ou ␣g oo ig our ␣fl ␣ne ␣bl ␣bo ␣gre ␣sh aul ␣we ␣dr ␣pain ␣sle ␣fe ater urs ␣bre"
            " ␣ro ␣ear ␣cle ␣har fl ␣spe ␣happ ␣rem fe ␣girl ␣nor There ␣sw ble gr ␣sk gre ne"
            " ␣rec ␣supp ␣cour ␣thoug bl ␣appe ␣cre ␣belie ␣che ␣mil"
        ),
        0.8334 * token.among(
            "ay ood ight ack ␣com ark ild ␣go ␣flow ink ␣look amp umb ␣saw ␣down orrow ail"
            " ␣light ␣back wn ␣happ ␣fast ␣mark ␣call ␣wom ␣play ␣eat ␣writ ␣turn ␣first ␣rain"
            " ␣speak oot semb ␣sail ␣would ␣stand ␣young ␣return ␣drink ␣fall stand ␣dwell"
            " ␣sound ␣fruit ␣follow ␣peace af ␣walk"
        ),
        row=92,
    ),
    # two after L/␣L/␣said and 46 more; ./6/␣unto and 45 more
    "L2N500_two_after_l_l_said_and_46": gelu(
        -1.015,
        1.366 * two_back.among(
            "L ␣L ␣said ␣were ␣went ␣there ␣her ␣Y ␣came ␣day ␣father ␣Who ␣home ␣child ␣named"
            " ␣mother ␣friends ␣Now ␣V ␣before ␣say ␣Where ␣house ␣knows ␣Fr ␣does ␣could ␣word"
            " ␣acc ␣saying ␣let ␣El ␣tomorrow ␣lost It There ␣Park ␣river ␣job ␣X ␣lived ehold"
            " ␣4 Today ␣ran ␣5 ␣sat ␣December acle"
        ),
        1.234 * token.among(
            ". 6 ␣unto ␣P ␣C ␣D pt ␣but ␣see ␣named ␣On ␣ab da ␣ke eld ␣Fr ␣could ␣op pl ␣ang"
            ' ." \u2423lost ew \u2423find \u2423ob \u2423colour \u2423umbrell \u2423ent \u2423exp \u2423dw \u2423Today \u2423Mara \u2423X \u2423Bruno \u2423Alma'
            " ␣Dario ␣Pet ␣January ␣Edda ␣Ir ␣Lars ␣Jon ␣Jo ␣Julia ico ␣Mona embr ita"
        ),
        1.137 * previous.among(
            "0 ␣it ␣said ␣friend ␣know ␣will ␣V ␣Sam ␣say ␣five ␣Fr ␣does ␣comes ␣old ␣come"
            " ␣liked ␣Re ␣1 ␣acc ␣today ␣saying ␣let ␣saith Digits Names ␣boy ␣cr ␣em ␣Today"
            " Months Days iol ␣10 ␣loud ␣March ␣hot ␣4 Today ␣lit ␣July ␣5 hil ␣Jon ␣wild ␣Bel"
            " ␣z ␣November ␣Qu"
        ),
        0.8279 * token.among(
            "u ␣the ␣f am ␣was ␣The ␣A ␣fr ␣P ␣D ist ␣In ␣some ␣On ace ␣ab mb ␣Fr ␣op amp ff ␣U"
            ' \u2423Thursday Max \u2423let \u2423No ." ew \u2423find \u2423should \u2423People \u2423opened \u2423umbrell \u2423dw \u2423par yl'
            " ␣lived ␣host ␣Alma ␣Dario ␣January gn ␣Stella ␣cre ␣Jon ␣Mona embr ita"
        ),
        row=93,
    ),
    # j/r/w and 47 more; after Q/in/␣w and 46 more
    "L2N504_j_r_w_and_47_more_after_q_in": gelu(
        -1.053,
        1.218 * token.among(
            "j r w ␣the ␣o ␣w ␣is ␣S ␣was ␣H ␣M ␣G ␣r ␣has ␣had ␣D op res av The ␣what ␣made 's"
            " ␣son ␣named ip ␣found ␣house ␣gave ␣Br ␣looked ␣needs ␣than ␣offer ␣find fl tern"
            " ␣sons ␣plus ␣Jes ␣writ Where ␣fam ␣ve ␣those ␣beg ␣ple ev ␣cities ␣September"
        ),
        1.158 * previous.among(
            "Q in ␣w ␣n ␣on ␣st ag ␣were ␣at un ␣from ␣there ound ␣She ␣He ␣af res ␣Ben ␣K ␣ag"
            " ␣near Once ␣much Shopping ␣morning Numbers Digits Sam ␣boy ␣girl There ␣sur ␣trans"
            " ␣Today Days ␣afternoon ␣10 ␣evening ␣sal Today ␣mid ␣toward ␣Sel ␣war ␣ir ␣until"
            " ␣secret ␣sac ␣most"
        ),
        1.037 * previous.among(
            "Q ␣w ␣to ␣in ␣on ␣un ␣unto ␣at un ␣by ␣cap ␣there ␣upon ␣af ␣Ben ␣Emma ␣K ␣Max"
            " ites ah ib Once ␣over ␣seven ␣behind ␣Ruth ␣kite ␣Pete ␣Sunday ␣morning Numbers"
            " Names There irty ␣Jes ␣days bit ␣Today Days ␣afternoon ␣10 ␣evening Today ␣sto"
            " ␣war ␣eleven ␣ir ␣Eur"
        ),
        0.9002 * token.among(
            "f j k re ha ␣l ␣L ␣H ␣unto ␣upon av ␣pr ␣K ␣flag ␣On ␣city ␣before ␣Br ␣land pl"
            " ␣kite ␣saw ␣needs ␣ang cl ␣than ␣offer pr ␣find ␣sons ␣res ␣nor ual ␣plus ␣writ"
            " hem Where ␣Ch ␣fam ␣February ␣ve ␣daught ␣ins ␣May ␣ple ␣sailor ␣holy ev"
        ),
        row=94,
    ),
    # U/␣c/␣gre and 9 more; `/␣o/␣b and 45 more
    "L2N509_u_c_gre_and_9_more_o_b_and": gelu(
        -0.609,
        2.397 * token.among("U ␣c ␣gre ␣ac ␣sle ␣Re ␣pass ␣Eve ␣cat ␣eat ␣ste ␣Julia"),
        1.405 * token.among(
            "` ␣o ␣b ␣c ␣ha ␣H ␣shall by ␣thou ␣hat ␣which ␣gre ␣sh Th ␣flag ␣mother ouse ␣city"
            " ␣ac so ␣Th ␣hath ␣over ␣liked ␣Re ␣saw ␣table ␣Finch ␣tree ␣where ␣cat ␣car There"
            " ␣dec ␣job ␣lives ␣dw itc ox ␣sin ␣wat ␣mer ␣Am ␣ple ␣hats ␣Ir ␣commanded af"
        ),
        1.1 * previous.among(
            "␣b ␣that ␣The ␣H ␣wh ␣B ␣as ␣thou ␣which ␣man ␣some fore ␣Yes ␣le ␣what ck ␣Now"
            " ␣people ␣near ause ␣land ␣behind eds ␣la ␣where lack ␣Frost ␣set ␣because ␣girl"
            " There ␣umbrell ␣whom ␣dw ␣hundred ␣bench ␣10 Yes ␣evening eb oung ␣whose ␣rest"
            " ␣ple ␣toward ␣eleven ␣quality ␣Julia"
        ),
        0.1986 * word_start.among(
            "␣c ␣M ␣wh ␣which ␣le ␣Th ␣over ␣Z ␣Finch ␣tree ␣where ␣car ␣dec ␣horse ␣sin ␣ple"
            " ␣frog"
        ),
        row=95,
    ),
    # J/␣of/␣f and 47 more; B/I/it and 45 more
    "L2N511_j_of_f_and_47_more_b_i_it": gelu(
        -1.143,
        1.195 * token.among(
            "J ␣of ␣f ␣l ␣E ␣J ␣sha ␣fl ␣has ␣had ␣pl ␣v ␣Goodbye ␣sh the ␣made ub ␣cl This"
            " Here ␣gr ␣dr ␣having ␣end Once ␣str ␣ro pl One ␣sl ␣needs con Opposites Where ␣Ch"
            " ␣inc ␣dist ␣Americ Colours ␣its Do ␣rec ␣plant ␣sing sha ␣est ␣North ␣America"
            " ␣United ␣Eur"
        ),
        0.9922 * token.among(
            "B I it ␣l ␣u ␣W ␣L ␣J ␣sha ␣fl ␣has ␣had ␣pl nder the ␣ex sc This Tom ␣gr ␣having"
            " ob ␣rel ␣str ␣needs ␣lost ␣dec ␣ind Where ␣Ch gr ␣inc ␣exp ␣dist ␣Americ Colours"
            " ␣its Do ␣rec ␣caus ␣plant ␣ed Thank sha ␣North ␣America ␣United ␣Eur"
        ),
        0.7749 * previous.among(
            "- r ): ␣A ine ather ␣She ␣gr ␣dr ical ␣having ␣any ␣Br ield orm ␣Clara ␣Wh ␣U"
            " ␣tree tern ␣Hart ␣flowers ple ␣large gre der ␣sou ope ped ␣As ␣plant ury ␣leaves"
            " wood ␣engine ␣ed alia ␣sol ␣genus arious ␣North amm ␣America ␣bear bs ␣States like"
            " ␣Eur"
        ),
        0.7542 * sentence_start.among(
            "b c g k l y ␣t ␣s ␣w er or as ␣n le am ad ␣y ro ch ke ag ho ␣some ␣red Anna iv Tom"
            " ␣gr scar ang sp fl ␣ob cy pe bit gr hy be ␣caus ␣occ ␣fruit bl ␣trib ring ␣such"
            " ␣chief"
        ),
        row=96,
    ),
    # two words after one beginning ␣painted/␣egg/␣Karl; after D/Q/adjective and 46 more
    "L2N520_two_words_after_one": gelu(
        -1.438,
        4.714 * two_words_back.among("␣painted ␣egg ␣Karl"),
        1.763 * previous.among(
            "D Q adjective ␣has ␣had ␣What ␣In ␣de ␣pro ␣father ␣red ␣le ␣flag ␣son ␣box iv"
            " ␣blue ␣green ␣yellow ␣white ␣bec ␣black ␣been ␣brown land ␣cle ␣pink ␣opposite"
            " ␣colour ␣relating ple oria Opposites Colours Days ␣tak ␣gold ehold ium Today ␣wave"
            " ␣leaves ␣occ de ␣5 ␣proper ␣dry ␣States ␣oil"
        ),
        1.134 * token.among(
            ", ␣a ha ␣and ␣is ␣d as ␣g ␣or ␣L ␣with ome and verb ␣ball ␣ch ␣book ␣sh ␣V ish"
            " ␣having ep ␣str ␣make of ␣needs ␣being ph str ␣may ␣happ ␣very ␣relating iff ␣Ch"
            " ␣sk ␣dist ␣its ␣ph ␣ref ␣contain ␣diff ␣both ␣med ␣resemb usually ␣def ␣z af"
        ),
        -0.07105 * previous_word.among(", ␣was ␣N ␣had ␣capital ␣Then ␣fam"),
        row=97,
    ),
    # m/n/v and 45 more; after A/␣s/␣ha and 45 more
    "L2N525_m_n_v_and_45_more_after_a_s": gelu(
        -0.8696,
        1.139 * token.among(
            "m n v or her ell our adjective by ␣Hello ora ␣Who ␣Yes ␣flag ␣facts ␣Now ␣say ␣Br"
            " iver eds ␣That ␣slept ␣painted via ␣bed ␣When ␣Hill ␣because ␣Hart ␣Rose vania"
            " ␣happy ␣Park ␣Lane ␣So venia oria ␣behold ␣Yolvia ␣baker wood ␣May ␣Ir ␣Har ilda"
            " ania ␣Mordalia ␣Tarvenia"
        ),
        1.095 * previous.among(
            "A ␣s ␣ha ␣g ␣W ␣H ␣wh ␣E ␣N ␣It ␣tw ␣C ␣Hello ␣Goodbye qu ␣K ␣child Here ␣end mb"
            " ␣Br van ␣Wh ␣ad ␣painted sp ␣pre ␣Grey ␣des ␣Brook ␣rem Names ␣Rose ␣happy ␣res"
            " ␣umbrell ␣sad ␣dw ␣imp ␣bench ␣Ol ␣beg ␣angry ␣rece ␣ple ␣Albert ␣Har rad"
        ),
        0.7616 * previous.among(
            "A l ␣ha ␣g ␣W ␣wh ␣E ␣N ␣tw ␣Hello ␣Goodbye ␣Lily ␣Emma ␣child Here ouse arl ␣end"
            " ␣Where ␣Br eds van ␣Z ␣Wh ␣ad ␣painted ␣pre ␣Grey ␣Brook ␣rem Names ␣Rose ␣res"
            " ␣umbrell ␣sad ␣dw ␣imp aldov ␣bench ␣Ol ␣beg ␣rece ␣ple ␣Stella ␣Albert ␣Har rad"
        ),
        -0.09251 * previous_word.among("␣It"),
        row=98,
    ),
    # ”/./i and 11 more; last followed by ␣The/␣Now/␣Where and 5 more
    "L2N527_i_and_11_more_last_followed": gelu(
        -0.9544,
        2.362 * token.among(
            '" . i \u2423g \u2423" \u2423r "; \u2423friend \u2423does ." \u2423When \u2423Lord \u2423So Opposites'
        ),
        1.149 * followed.among("␣The ␣Now ␣Where ␣knows ␣saying ␣When Names Opposites"),
        0.5561 * token.among(
            '" - 0 8 a j \u2423 it ig \u2423k ill ven "; by \u2423LORD On ry \u2423good br \u2423Everyone \u2423new One'
            ' \u2423Thursday \u2423light \u2423Friday \u2423Saturday ?" ." Digits Names \u2423People oly \u2423sad \u2423short'
            " Months Days ␣Mara ␣Edith ␣beg ␣Dario ␣May ␣mid ␣January ␣low ␣peace ␣love ␣quiet"
            " ␣dry"
        ),
        0.3414 * previous.among(
            "␣li ␣there by ␣capital ␣thou ␣ye ␣father ␣flag ␣mother ␣small ␣facts ␣friends so"
            " eld ␣knows ␣big ␣old ␣new ␣cons ␣saying ␣bed ␣fast ␣works Names ␣heart ␣Fe ␣days"
            " ␣People ␣job ␣lives ␣dirty ␣hungry ␣closed ); ␣bread ␣loud ␣slow ␣Ol ␣baker ␣farm"
            " ␣beach ␣August ␣Mart ␣quiet ␣quality ␣cloudy ␣wet ␣dry"
        ),
        row=99,
    ),
    # i/k/␣e and 45 more; after 6/7/L and 46 more
    "L2N530_i_k_e_and_45_more_after_6_7": gelu(
        -0.7355,
        1.408 * token.among(
            "i k ␣e ion ␣capital ␣fac ␣thee ␣facts ␣king ␣city ␣ac ␣pain ield ause ␣men ␣open"
            " mark Numbers ␣month ␣Have ␣relating acter ple ␣Lane ␣Can iven oria Opposites"
            " ␣Jerusalem ollow mon orland ehold ␣stand ␣organ stand ␣Arvela ␣hats ution"
            " ␣Galdovar ␣Har ison ␣America ␣October ␣Mordalia ease ␣food ␣Qu"
        ),
        0.9298 * previous.among(
            "6 7 L Z m ␣y ␣H ara ho ␣two ␣In ␣some ␣le ␣four ␣cha ␣Do ␣green ␣six ␣over ␣slept"
            " ␣hor ␣car ␣Jes ␣wom erm ␣behold ␣pe ␣sou hy ␣They ␣col ␣pur ␣par ␣Which ␣February"
            " ehold ␣March ␣4 air ␣chan ␣those ␣wave ␣mid ␣August ␣both ␣dire ␣chief ␣North"
            " ␣October"
        ),
        0.6772 * token.among(
            "k ␣e ␣capital ora ␣fac ␣Is ␣flag ␣facts ␣king ␣city ␣ac ␣pain ield ause ␣open"
            " ␣David mark Numbers ␣colour ␣month ␣Have ␣relating acter ␣Can iven oria ␣Jerusalem"
            " ollow mon orland ehold ␣stand ␣organ ␣ran stand ␣Arvela ␣hats ution ␣Galdovar ␣Har"
            " ison ␣America ␣process ␣October ␣Mordalia ease ␣food ␣Qu"
        ),
        -0.4569 * word_start.among(
            "f ␣the ␣w ␣f ␣I ␣u ␣sa ␣un ␣you ␣not ␣his ␣at ␣some ␣pro ␣sm ␣fac ␣ex ␣al ␣cha"
            " ␣wor ␣flag ␣king ␣gr ␣any ␣count ␣bre ␣per ␣men ␣im ␣been ␣sl ␣Eve ␣David ␣te"
            " ␣things ␣bell ␣colour There ␣del ␣plus com ␣Lane ␣em ␣Can ␣Ab ␣trans ␣dev ␣col ␣Qu"
        ),
        row=100,
    ),
    # after c/id/ent and 46 more; d/f/g and 45 more
    "L2N533_after_c_id_ent_and_46_more_d": gelu(
        -0.9421,
        1.432 * previous.among(
            "c id ent st ␣st res ␣pro ud sc ␣into ust ␣flow ␣en ␣ser ␣op ␣ro ␣bec ult str ␣des"
            " ␣car ␣dec ret ␣relating gr ␣ent ␣dest ␣trans ␣ret ␣prod ␣pur ␣num ␣caus ␣sal par"
            " ␣prov ␣mid ␣mat ␣occ ␣div ␣ed ␣wild sha ␣est ␣instr ␣ra pro esc ␣sit"
        ),
        1.207 * token.among(
            "d f g i p r u v y in re ␣p at am im ell ap ul ain pp ld ri up ip ␣found ␣dis ered"
            " pl ane inn rib fl tern ret ari ␣cand bit hem ␣prod ped lic ␣cast ␣supp ru ␣subst"
            " ger amm af"
        ),
        -0.7579 * word_start.among(
            "A b n v ␣ ␣a re ␣f en ␣to ␣h ␣he ␣be ␣H ␣re ␣for ␣B ␣E ␣on ␣un ␣sha ␣se ␣O ␣up ␣br"
            " ␣le ␣V ␣dis ␣Br ␣There ␣U ␣pers ␣ad ␣te ␣El ␣des ␣ob ␣sec ␣Fe ␣tra gr ␣sk ␣int"
            " ␣pur ␣ve ␣mat ␣cre ␣meas"
        ),
        0.5795 * token.among(
            "d p r u v er it id ol ell ap ul pp ce ke ld ri ␣Who av ip ␣found ␣having ov pl arn"
            " ␣being ird inn str ␣then led fl ␣rep ari ␣cand bit ␣imp ␣hungry ␣prod ped lic"
            " ␣daught ␣supp ␣wanted ␣fathers ger ␣piec amm"
        ),
        row=101,
    ),
    # :/;/w and 46 more; after M/␣and/␣I and 45 more
    "L2N547_w_and_46_more_after_m_and_i": gelu(
        -1.157,
        1.144 * token.among(
            ": ; w ␣b ␣f ␣g ␣th ␣M ␣are ␣fl ␣were ␣sm ␣out The ␣go ␣Do ␣Th ete ign ␣saw ␣took"
            " ought ␣set irty ried ␣sent ␣dw ␣called ␣hundred ␣gold ␣thousand ␣cast ote ␣spake"
            " ␣whose ␣told ␣young ␣consisting ␣beg ␣rest ␣pray ␣answered ␣round ␣elect ␣Jon"
            " ␣cent ␣written esc ␣chief"
        ),
        1.014 * previous.among(
            'M \u2423and \u2423I \u2423" And \u2423had \u2423they "; here \u2423which \u2423ye \u2423us ry \u2423son \u2423we era \u2423knows ites'
            " ␣sle ah ans ␣men iah ␣David ␣put irst ␣sons irty ␣sent ␣Jerusalem ines itc"
            " ␣hundred ␣Christ ␣Jacob ␣thousand ␣brethren ␣beg ␣twelve oved ␣wife ␣number"
            " usually ␣fif ␣chief ␣Saul They ister"
        ),
        0.8767 * token.among(
            "M he ␣m ␣th ␣an ␣fl ␣were ␣tw ␣came ␣sm Th The ␣Do ␣Th ete ign ␣bec ␣saw ␣ob"
            " ␣water ␣del irty ried ␣sent ␣called ␣hundred ␣met ␣gold ␣cast ␣equ ␣Bruno ␣whose"
            " ␣told ␣young ␣consisting ␣ref ␣beg ␣rest ␣pray ␣answered ␣elect ␣Jon ␣cent"
            " ␣written esc ␣chief ␣lay ␣read"
        ),
        0.7012 * text_second.among(
            "␣a ␣the ␣w ␣n ␣he ␣th ␣S ␣M ␣A ␣re ␣G ␣wh ␣with ␣E ␣J ␣it ␣se ␣N ␣said ore ␣at"
            " ␣from ␣they ␣all ␣C ␣her ␣came ave ␣Is ␣after ␣when ␣Israel ␣Z ␣word ␣David ␣El"
            " ␣name ␣these ␣Jesus ␣opened eh ␣Moses ␣Judah ␣Ab ␣Jacob ␣beg ␣Jon ␣Saul"
        ),
        row=102,
    ),
    # )/es/ing and 45 more; es/␣from/eth and 45 more
    "L2N549_es_ing_and_45_more_es_from": gelu(
        -1.109,
        1.42 * token.among(
            ") es ing ␣him ␣from eth ␣thee ars ings ies ical ves its eds hes ations especially"
            " ates ities ents ays ments ␣between ␣together els als aves ␣ever ␣words ␣heaven"
            " selves ants ils ␣eyes ones ␣himself ␣left ␣answered ets ages ␣world ␣cities ains"
            " ␣money ␣themselves ␣glory ␣States ␣food"
        ),
        0.7519 * token.among(
            "es ␣from eth ␣thee ars ings ies ical ves its eds hes ␣things ations especially"
            " ates ities ces ents ays ments ␣between ␣together els als aves ␣ever ␣words ␣heaven"
            " selves ants ils ␣eyes ones ␣told ␣himself ␣left ␣answered ets ages ␣world ␣cities"
            " ains ␣money ␣themselves ␣glory ␣States ␣food"
        ),
        0.4753 * token.among(
            "es ␣from eth On ␣thee ars ings ies ves its eds hes ␣things ations especially ates"
            " ities ces ents ays ments ␣between ␣together als aves ␣ever ␣words ␣heaven selves"
            " ants ils ␣eyes ones ␣told ␣himself ␣leaves ␣left ␣answered ets ages ␣world ␣cities"
            " ains ␣money ␣themselves ␣quality ␣glory ␣food"
        ),
        -0.2033 * word_start.among(
            "␣ ␣t ␣w er ␣c ␣f ␣in ␣ha ␣th ␣for ␣with ␣B ␣E ␣sha ␣at ␣D ␣pl ␣v ␣under ␣sh ␣j ␣le"
            " ␣app ␣pr ␣small ␣look ␣Paul ␣seen ␣su ␣form ␣Can ␣prin ␣att ␣eyes ␣host ␣prov"
            " ␣Edith ␣field ␣dwell ␣meas ␣whe ␣only ␣world ␣cities ␣conf ␣ste ␣glory ␣food"
        ),
        row=103,
    ),
    # after '/H/J and 47 more; z/he/␣T and 46 more
    "L2N551_after_h_j_and_47_more_z_he_t": gelu(
        -0.9935,
        1.067 * previous.among(
            "' H J M j z ver el And ho ␣tw ␣there ␣af ␣who fore Th ␣when han ␣Th ␣knows ␣hath"
            " uch ause For ␣pers iah Then ␣And He irty ␣So ␣Jesus ␣Moses ␣first els ␣whom ␣Ab oe"
            " over ␣priest ␣Cora she So ␣Jo ␣Mord She esc ␣belie Therefore ␣shew"
        ),
        1.04 * token.among(
            "z he ␣T ␣he ␣e ␣se us ␣fl ho ␣have ␣had hen ␣man ␣He ␣will the The ␣when ␣this"
            " ␣hath ␣Z ␣sl ␣shalt avid ␣David ␣every Then ␣hast He ␣plus ␣sw ␣Jesus ␣Moses"
            " ␣might ␣inc ␣Judah ham ilt ␣whose az she ␣rece ␣Jon ␣Jo She ␣depart ␣Saul They"
            " ␣shew"
        ),
        0.9193 * token.among(
            "M Z ␣the ad ␣she ␣fl ly ␣LORD ␣one ␣He fore ␣father the ␣K ␣king ␣hath One ␣took"
            " ␣pass ␣shalt avid ␣David Then ␣find fl ␣hast It He ␣Jer ␣sw com ␣Jesus ␣Moses"
            " Opposites ham ␣yet ilt ␣flesh she ived ␣Jo ␣Mord She ␣Saul amm ␣shew"
        ),
        0.7801 * sentence_start.among(
            "E F J M N O T U W Y Z ␣and ␣he ␣th ␣S ␣L ␣H ␣an ␣for ␣G ␣B ␣E And ␣as ␣have ␣two"
            " ␣Y ␣but ␣so ␣Is Th The so ␣Th ␣even For But Then ␣And ␣then It He ␣Jesus ␣behold"
            " ␣As ␣twelve ␣Am ␣both So"
        ),
        row=104,
    ),
    # after ␣ha/ig/␣sha and 46 more; ion/ject/ure and 46 more
    "L2N564_after_ha_ig_sha_and_46_more": gelu(
        -0.6593,
        1.221 * previous.among(
            "␣ha ig ␣sha ie adjective ␣bo aul ␣ag ␣dr ␣pain ater ress vel act ␣har ung ␣ob ␣sho"
            " ari ␣wom acter ␣ey uct ble iven ␣sur gr ␣sk ␣mus iet ␣col ␣ve ␣cond ␣cour anc"
            " ␣contr rap ␣system ␣cre ␣val ␣whe ␣sol ␣eff ␣alt ␣subst ␣ste ␣proper ␣piec ␣che"
        ),
        1.128 * token.among(
            "ion ject ure ␣time uth ance sel age orm ence ␣part ition ane ions tle ␣manner ␣art"
            " ism ces pe uct els der ality uit ants ors osition ility ium ␣state ␣flesh ␣engine"
            " ution ␣system ature ement ages ␣quality ␣air face ience ivity ␣process ␣position"
            " acle ␣tail ease ␣line"
        ),
        0.9533 * token.among(
            "am ion ir ject ure uth ial ance sel age orm ence ition ane ions ␣manner ␣art ism"
            " ities ces pe els der ality uit ants ors osition ility ium ␣state ␣flesh"
            " ␣consisting ␣engine ution ␣system ement ages ␣quality ␣air face ience ivity"
            " ␣process ␣position acle ␣tail ease ␣line"
        ),
        0.746 * word_start.among(
            "Q x ␣sha ␣pro ␣ag ␣pain ␣op per Shopping ␣har ␣manner Digits Names ␣sho ␣art ␣wom"
            " ␣ey ␣tra Oscar dom ␣sur ␣sk ␣character ␣mus ␣ret ␣col ␣met ␣ve ␣cour ␣power ␣state"
            " ␣flesh ␣consisting ␣engine ␣sound ␣contr ␣system ␣val ␣whe So ␣eff ␣subst ␣quality"
            " ␣proper ␣air ␣process ␣che ␣position ␣line"
        ),
        row=105,
    ),
    # after a word beginning T/␣to/␣I and 25 more; it/␣d/ve and 45 more
    "L2N565_after_a_word_beginning_t_to": gelu(
        -1.918,
        1.977 * previous_word.among(
            "T ␣to ␣I ␣you ␣not ␣shall ␣ye ␣will ␣we ␣knows ␣does ␣could ␣can ␣eight ␣shalt"
            " ␣may ␣lost ␣did ␣Hill ␣should ␣might ␣daught ␣would ␣state ␣baker ␣beg ␣windy"
            " ␣cities"
        ),
        1.593 * token.among(
            "it ␣d ve ay ␣be ce ge ake ate ␣know ␣see ␣dr ish ␣go ␣ser tain ise ␣make ␣bec"
            " ␣needs ␣let ␣offer ␣give ␣take ␣bring ␣burn ␣speak ␣cause ␣keep ␣stand ␣prov ␣hold"
            " ␣pray ␣rece ␣destroy stand ify ␣follow ␣cover ␣perform ␣love ␣fear ␣ra ␣belie"
            " ␣bear ␣shew ␣walk ␣possess"
        ),
        1.274 * two_back.among(
            "0 5 Q ␣is ␣to verb ␣has ␣them ␣con ␣capital ␣but ␣red ␣pr ␣wor ␣ab ␣Do ␣green"
            " ␣live ␣Everyone ␣comm ␣ad ␣can ␣if ␣needs ␣cons ␣No ␣su ␣Wood ␣works ␣How ␣dec com"
            " ␣opened ␣cont ␣inc ␣Today Months ␣prod ␣April ␣ass ␣ran ology ␣cor ␣det ␣est ␣mult"
            " ␣sit"
        ),
        0.3232 * previous.among(
            'n is ou \u2423to \u2423that \u2423sa \u2423sha \u2423li verb "; \u2423me \u2423thou \u2423cha ust adverb \u2423ad \u2423pre \u2423put'
            " ␣dec ␣host ␣prov ␣Ir"
        ),
        row=106,
    ),
    # after ”/ing/␣to and 46 more; 0/r/␣the and 46 more
    "L2N578_after_ing_to_and_46_more_0_r": gelu(
        -1.19,
        1.196 * previous.among(
            '" ing \u2423to \u2423in \u2423g \u2423up \u2423Anna \u2423at \u2423from ong ud \u2423into \u2423ab \u2423en \u2423six tain \u2423old \u2423rel \u2423ad'
            " oin ␣oppos ␣through ␣tre con ␣about ␣ind ␣cont ␣ent oice ␣dist ␣answ ␣reg ␣called"
            " ␣att ␣caus ␣hot par ␣mak ␣hold ␣ref ␣beg ␣toward ␣contr ␣answered iled ␣resemb"
            " ␣det ␣ra ␣wet"
        ),
        1.185 * token.among(
            "0 r ␣the in ␣and at et ␣for ␣his ␣do em ␣pl ound ␣my ␣de ␣thy ade ␣made ␣this"
            " ␣gave tain ang ␣make ␣our ␣where ␣oppos ␣put ␣offer rib ung ␣mark ␣give ␣nor"
            " ␣relating ␣brought ␣take ␣bring ␣build ␣according ␣dist ␣cause ␣given ␣mount ilt"
            " ␣same ␣wanted raw ␣est ␣order"
        ),
        0.7406 * previous.among(
            "v nd ␣of ed ␣in ␣at ld ound ␣upon ␣gre ␣out ␣ex ted ␣into ␣ab ␣en ␣old ␣over tr"
            " ␣rel ␣park ␣garden ␣oppos ␣ob ␣away ␣tre ␣rep ␣according gr oice ␣answ ␣reg"
            " ␣called ␣att ␣caus ished illed ␣hold ␣ref ␣beg ␣toward ␣answered ␣Sel ␣resemb"
            " ␣conf ␣det ␣est ␣ra ened ched"
        ),
        0.6847 * token.among(
            "- 0 ↵ in ha ing at le ow ␣be ␣for ke verb ␣thy ud red ␣made ␣cha ␣like ␣go ated te"
            " ␣gave tain ach are ␣make ␣open ␣form str ␣oppos ␣lost ␣put ull ␣give ␣nor ␣brought"
            " ␣bring ␣according ␣cause ␣given ilt ␣same ␣wanted ␣hold ␣cover ␣est ced ␣such"
        ),
        row=107,
    ),
    # after ”/9/B and 46 more; ,/-/1 and 46 more
    "L2N580_after_9_b_and_46_more_1_and": gelu(
        -1.533,
        1.72 * previous.among(
            '" 9 B R \u2423S \u2423O \u2423them \u2423cap \u2423Tom \u2423capital \u2423me \u2423Who \u2423flag \u2423mother ide \u2423My \u2423city \u2423Where'
            " ␣knows ␣Br are vel ␣Gre Shopping ␣saying ␣som ␣saith ␣kind ␣gl ␣set ␣So ␣em ␣Can"
            " rop gre ␣imp ␣fam ␣sou ␣heard ␣full ␣Which ␣equ ␣sol ␣Mart ␣ste ␣North ␣United"
            " embr ␣Eur"
        ),
        1.471 * token.among(
            ", - 1 3 D ` n in it as oo ily ␣has ld ark ␣friend pt ␣In ␣know ber ort ␣like ical"
            " era ␣count ␣does land ␣saying especially ␣saith ew ␣Al tern outh ␣Lord ␣eat ian"
            " ␣body ␣Americ ␣sou ope ps alia ␣order ␣genus ger ␣North ␣United ␣Eur"
        ),
        1.444 * two_back.among(
            "! 9 C M R S Y ␣t ver ␣The ␣se us and ␣said ␣unto ␣de ␣who ␣red ␣sh ort out ␣Do"
            " ␣say ␣Everyone ␣used ␣pass ␣saying ␣asked ␣saith ␣lost ␣rep ␣Jer ari com ␣play"
            " ␣Can oly rop eren ␣int ␣ever ␣sou Do ␣gold ␣equ ␣plant ␣thoug ␣cent ␣Eur ␣Tarvenia"
        ),
        1.181 * previous.among(
            '" 9 C D O R her \u2423said \u2423What em \u2423Who \u2423home \u2423mother \u2423say \u2423knows \u2423Br Once vel orm'
            " ␣Gre we sp ␣saying ␣som ␣back ung ␣Al outh ␣em ␣Can Where ␣Ch rop gre ␣Americ ␣Ab"
            " ␣fam ␣sou ope ␣ret ␣Which ␣As ␣ve ␣equ ␣ins alia ␣America ␣Eur"
        ),
        row=108,
    ),
    # after j/ha/am and 46 more; h/om/␣he and 45 more
    "L2N582_after_j_ha_am_and_46_more_h": gelu(
        -1.104,
        1.405 * previous.among(
            "j ha am ␣for ␣G ␣with And pp ␣unto ab ra On ␣Then fore ␣ab ␣bu ␣V da ␣before ␣Mo"
            " ␣Re ␣im For ile But ␣Ed ␣te ␣asked ␣El ␣And ␣because ␣among ␣command eh ␣according"
            " ␣between ␣Christ ␣sil eb ␣farm ␣Am So hil ev ␣Mord ␣Bel ␣until ␣commanded"
            " Therefore"
        ),
        1.168 * token.among(
            "h om ␣he am im ␣you ␣Anna ␣they ␣there ␣LORD ␣thou ␣Lily ␣Ben up ␣thee ␣Emma ␣Max"
            ' \u2423Jack \u2423Israel \u2423St \u2423Mia ah ove \u2423Clara \u2423Ruth \u2423Finn iah \u2423David \u2423Hugo Then ," \u2423Moses'
            " ␣Judah ␣Jerusalem ␣Ab ␣Egypt ␣ever ␣heaven ham iol ␣Jacob az ␣January ␣Am So rid"
            " ␣Saul Therefore"
        ),
        0.8019 * word_start.among(
            "A F M U Y h ↵ ␣G ␣with ␣B ab ␣Anna em ␣She ␣thy ␣Ben ␣Max out ␣Israel ␣Mia ␣Fr Ben"
            ' \u2423Clara \u2423Re For \u2423Finn \u2423Ed \u2423David \u2423El \u2423where \u2423through ," \u2423Jes \u2423Moses \u2423now \u2423Judah \u2423Ab'
            " ␣Egypt ␣heaven ␣Jacob ␣yet ␣January ␣Am ␣Sel ␣Jon ␣Mord ␣Un ␣Saul ␣America"
        ),
        0.7523 * token.among(
            "i in ad ec to ␣it ag ␣Anna ␣them ␣me ␣her ␣thy ␣Ben up ␣thee ␣Emma ␣On ␣Max out"
            ' \u2423Israel au ah \u2423Clara igh For \u2423Finn iah avid \u2423David Then ," \u2423Ar \u2423Moses \u2423now \u2423Judah'
            " ␣Ab ␣Egypt ␣heaven ham ␣Jacob ␣yet ␣would az ␣January ␣Am So rid ␣Saul ␣America"
        ),
        row=109,
    ),
    # ha/␣ha/␣u and 46 more; after J/S/␣t and 46 more
    "L2N587_ha_ha_u_and_46_more_after_j": gelu(
        -0.6563,
        1.777 * token.among(
            "ha ␣ha ␣u ␣th ␣A ia ␣sa na ␣sha ch ␣In ␣af ␣ch ␣sh sc iz era ␣near ␣knows ␣count"
            " ah hed ␣over ␣U ␣Al ␣through Numbers ␣sun ␣sy ␣lar sh ␣sec ording ␣bel ␣according"
            " ␣sur ␣sk esh ␣dist ␣sou ␣prod ␣supp ␣Dari ␣twel ␣mid ␣Har sy sha ␣sac"
        ),
        0.9332 * previous.among(
            "J S ␣t ␣in ␣ha ␣S ␣M os ␣by ␣after ␣before ␣house uc ␣been ␣som ph ␣sub ␣sch ions"
            " ␣sons Numbers ␣res ␣sy ␣about ual ␣plus ␣Jes ␣relating ␣Moses ␣according ␣dw ␣Ab"
            " ␣side ␣offering ␣Listen ␣As ␣conc cc ␣caus ␣plant ros ␣June ology uring ␣genus"
            " ␣until ␣quality bs acle"
        ),
        0.7707 * token.among(
            "8 y ␣ha ␣u ␣A ␣sha th ra ␣by mma ␣af ␣ch ug ␣sh ber Th ure iz ␣knows ach ␣U ␣sc"
            " ␣open ␣put ␣through ␣water ␣sy ␣lar sh ␣sec ording ␣opened ␣according esh Days"
            " undred ium ␣Dari ␣ref ␣beg ␣especially ␣mid inal sha ␣commanded pro ␣proper"
        ),
        0.7471 * token.among(
            "8 B E O er ␣ha ␣u el ␣A ␣sha th ra mma ␣af ␣sh ber Th ure scar iz ␣knows hed ␣U"
            " ␣sc ner ␣through ␣sy ␣lar sh ␣sec ording ␣learn ␣opened ␣according esh ␣given Days"
            " undred ␣Dari ␣twel ␣beg ␣mid inal ta sha ␣commanded pro ␣proper ␣pub"
        ),
        row=110,
    ),
    # last capitalised Q/␣In/␣Max and 19 more; ␣The/␣or/␣un and 46 more
    "L2N589_last_capitalised_q_in_max": gelu(
        -0.6957,
        1.271 * last_capitalised.among(
            "Q ␣In ␣Max ␣Now ␣Leo One Shopping Numbers Digits ␣Lane Opposites ␣Americ ␣Today"
            " Days ␣May Thank ␣September ␣America ␣December ␣States ␣November ␣Eur"
        ),
        1.255 * token.among(
            "␣The ␣or ␣un ␣con ri ␣He ␣Ben ␣see ub ␣On ␣Max ness ob ␣Where ␣live its ␣Oscar"
            ' \u2423That \u2423Pete \u2423Hugo \u2423tomorrow rib ," ari \u2423flowers \u2423prop \u2423tra itc \u2423fam \u2423ever \u2423ca \u2423pur'
            " ␣thousand ␣10 ␣host ␣sing ␣April ␣leaves ␣fruit gn ␣partic ␣trib ␣sol arious"
            " ␣chief ␣North ␣piec ␣anim ␣mil"
        ),
        1.026 * previous.among(
            "0 ub ␣named ␣small ␣friends ␣Now ␣having ellow ␣used its ␣rel ␣long ␣cold ␣fast"
            " ␣hor ␣opposite irty ␣flowers ␣bird Opposites ␣large teen rop ␣short eren ␣Today"
            " ␣soft Days ␣full ␣hundred ␣col ␣closed ␣gold ␣thousand ␣loud ␣ins ␣farm ␣leaves"
            " ␣ass ␣low ␣3 ␣mult ␣eleven ␣ir ␣wet ␣oil ␣line med"
        ),
        0.5656 * two_back.among(
            "0 5 Q ␣w ␣you ␣r ␣N ␣LORD ␣capital pt ␣In ␣came ␣four ␣Now ␣having ␣near ␣ear One"
            " Shopping self ␣school ␣cat ull ␣river ␣relating ␣Lane ␣bird Opposites ␣short"
            " ␣horse ␣hundred ␣books ␣afternoon ␣slow ␣ins ␣farm ␣inter ␣3 ␣windy ␣eleven"
        ),
        row=111,
    ),
    # ↵/at/␣g and 44 more; in a sentence beginning ./ar/␣B and 11 more
    "L2N590_at_g_and_44_more_in_a": gelu(
        -1.062,
        1.571 * token.among(
            "↵ at ␣g ␣two ␣co ␣pr This ␣city og ys ␣ser ␣no tr act ␣thr ␣person ␣hor ␣set"
            " ␣manner ␣opposite ␣girl ␣month ized Opposites ␣character ␣dev ␣att ␣Listen atic"
            " ␣ph ␣afternoon istic ␣cond ehold air ␣host ␣sing ␣consisting ␣organ ␣August ␣det"
            " ␣grou ason ␣Hanna ␣secret ␣quality <|endoftext|>"
        ),
        1.342 * sentence_start.among(
            ". ar ␣B ␣Lily Emma ␣When Jack Digits Names Opposites Months Days ␣Listen"
            " <|endoftext|>"
        ),
        1.094 * previous.among(
            "Q T ␣a ␣p ␣The st ␣at ␣What ␣cap ri ␣pr This Here ␣city ␣near mb ␣Everyone ␣needs"
            " ␣much ␣lost Digits ␣2 ␣sy ari ␣relating ␣cr hem Opposites ␣character ␣last ␣dep"
            " ␣met ␣ph ne ␣wanted ␣farm ␣lit ␣January ␣ran ␣3 rap ␣elect ␣cent ␣eff ␣secret"
            " ␣quality ␣proper amm"
        ),
        -0.03382 * previous_word.among("↵ ␣Yes ␣seen ␣No"),
        row=112,
    ),
    # after H/I/L and 46 more; ␣of/at/␣to and 44 more
    "L2N592_after_h_i_l_and_46_more_of": gelu(
        -0.9895,
        1.124 * previous.among(
            "H I L Y ␣and ␣in And ␣all ␣In ␣but On ␣out Th ␣into This Here ␣when ␣end ␣Th tain"
            " ␣even For ner But ␣back ␣name ember con Numbers Names ␣boy ording ␣according ␣Why"
            " ␣many ␣dw Colours Months Days ants ␣evil ␣keep Now ␣rest ␣July ␣ran ␣year ␣perform"
            " ␣written"
        ),
        1.108 * token.among(
            "␣of at ␣to ␣I her ␣his ␣unto ␣are ␣at ␣by ␣from ␣all ␣my ␣In On ␣thy ␣after ␣your"
            ' \u2423found \u2423Do \u2423knows Once \u2423sc \u2423That \u2423ad ner \u2423our \u2423every \u2423put ," Digits Names He'
            " ␣these ␣Fe ␣among ␣Ar ␣Can Opposites ex ␣They ␣Listen ␣those she uring ␣Bel esc"
        ),
        0.6842 * token.among(
            "n he at ␣to ve et ␣W her ␣his ke ␣unto ␣at ly ␣from ␣all ␣her ␣In ␣came ␣after"
            " ␣named ␣when ␣your ␣tr ␣V ouse ␣end ␣knows Once ␣against ␣Clara ␣That ␣ad ner ␣sub"
            " ␣spe con Names ␣Fe ␣Ar ␣So gr ␣They ␣Listen ␣those de ␣how ␣Bel esc"
        ),
        0.2169 * word_start.among(
            "␣to ␣in ␣I ␣he ␣W ␣se ␣unto ␣are ␣at ␣by ␣them ␣from ␣they ␣which ␣her ␣my ␣In"
            " ␣She ␣will On ␣their ␣out ␣we ␣tr ␣V ␣Do ␣Th Once ␣Leo ␣Clara ␣Ruth ␣let ␣Hugo"
            " ␣then ␣these ␣among ␣Ar ␣law ␣Can ␣tra Opposites ␣Ab ␣behold ␣They ␣cour ␣those"
            " ␣ref de ␣dwell"
        ),
        row=113,
    ),
    # r/␣a/␣s and 45 more; after 1/w/␣w and 46 more
    "L2N627_r_a_s_and_45_more_after_1_w": gelu(
        -0.7518,
        1.389 * token.among(
            "r ␣a ␣s ␣in ␣e ␣or ␣re her ␣r ␣by ␣con ␣br ␣ex ␣al ␣pr ␣after ␣ar ␣ab ␣tr ␣gr ␣dr"
            " ␣five te ater ␣over ␣str ction ␣sc ␣ad ␣painted ␣every ␣ele especially ␣gl"
            " ␣through ␣without ower ␣between gr ␣att ␣tem ␣cond ␣ins ␣inter ␣especially"
            " ␣answered ␣mar uring"
        ),
        0.9487 * previous.among(
            "1 w ␣w ␣of ␣wh ␣on ather ␣who ving ount ␣cl ort out ␣used ␣part of ␣person ␣back"
            " especially ates Names ual ody ities ays ␣between ␣sur eren Months alk Days ified"
            " illed ␣lit ␣especially ␣certain ests ␣only ␣dire usually ages ␣perform ␣leg ␣money"
            " ␣such nded ␣chief ␣sac ␣most"
        ),
        0.5775 * token.among(
            "a r ␣ ␣o ␣an her ␣for ect ␣se ␣by ␣con est ␣one ␣br ␣pro ␣three sc ␣after ␣ar ary"
            " ␣tr ␣gr og te ␣str pl ction ␣pre ␣ele especially ␣through ␣about ual ower ␣cr ␣em"
            " ␣another dom ␣between ␣trans ␣att ␣tem ize ␣ins uring ␣Jo ␣leg ␣air ched"
        ),
        0.3462 * word_start.among(
            ": l in re ␣w ␣of en ␣and ␣m ␣in ␣T ␣n ␣ha ␣re ␣an her ␣sha ␣one ␣two ␣Is ␣sh ␣four"
            " sc ␣wor ␣after ␣ab ␣off out ␣gr ␣dr ␣over ␣sc ␣painted ␣ele cl ␣Marsh ␣ob ␣through"
            " ␣tre ␣Ar ␣sur ␣horse ␣tem ␣evil ␣rec ␣those ␣diff ␣leg ␣mil"
        ),
        row=114,
    ),
    # il/␣shall/␣Hello and 47 more; after G/L/R and 46 more
    "L2N628_il_shall_hello_and_47_more": gelu(
        -1.09,
        1.423 * token.among(
            "il ␣shall ␣Hello ␣will ry ␣Is ␣see ␣found ␣Do ␣Where ␣gave ␣could ␣make igh ␣saw"
            " ␣painted ile ␣needs ␣let ␣No ␣may ␣lost ␣find ␣Al ␣should ␣give ␣call ␣Black ␣Have"
            " ␣Ford ␣art ␣play ␣bring ␣opened Where ␣speak Finn ␣tak Do ␣cast ␣keep ␣mak ␣sing"
            " ␣destroy ␣dwell Thank usually ␣love ␣grou ␣lay"
        ),
        1.138 * previous.among(
            "G L R T ou ␣wh ␣E ho ␣went ␣ne ␣bo ␣thou ␣ye ␣She ␣He ␣Is ime sc ␣ag ␣Do ␣Where"
            " ␣ser ␣op tr ␣There ␣looked ␣pers ␣can esp ␣shalt ␣saying ␣char pr He ␣Can ␣opened"
            " ␣serv ␣trans ␣Today ␣answ ␣att ␣ph ␣conc ␣Am ␣rece ␣Lars ␣pol ␣def esc"
        ),
        0.6568 * token.among(
            "le il ␣L ia ell ␣you ch ␣shall ␣are ␣Hello ake ␣see ␣found ␣Do ␣Where ␣gave ␣does"
            " ␣could ␣make ␣painted ␣shalt ␣needs ␣let ␣may ␣lost ␣find ␣Al ␣should ␣give ␣call"
            " ␣Have ␣play ␣bring ␣opened Where ␣speak ␣tak Do ␣keep ␣mak ␣sing ␣wanted ␣hold"
            " ␣lit Thank ␣grou ␣instr ␣lay"
        ),
        0.3542 * word_start.among(
            '\u2423b \u2423of \u2423p \u2423d an \u2423T \u2423I \u2423ha \u2423he \u2423" \u2423or \u2423J \u2423F \u2423his \u2423are \u2423cap \u2423there \u2423bl \u2423R \u2423pl \u2423thou'
            " ␣some ␣Ben ␣ar ␣gr ␣found ␣near ␣Mia ␣comm ␣Wednesday ␣pers ␣can ␣And ␣Al ␣How"
            " ␣give ␣lar ␣Jer ␣play ␣job ␣another ␣equ ␣sing ␣lit ␣certain ␣sto ␣cre ␣pol ␣Klara"
            " ␣fa ␣sac ␣line"
        ),
        row=115,
    ),
    # t/is/or and 46 more; after '/␣m/ven and 46 more
    "L2N632_t_is_or_and_46_more_after_m": gelu(
        -1.398,
        1.392 * token.among(
            't is or es \u2423to ): ver \u2423that \u2423you \u2423not \u2423shall \u2423him our ers verb od "; \u2423thou \u2423man'
            " ␣will ␣who ust ␣count ves ␣can ten ␣shalt ␣Lake ␣Wood ␣may ␣Reed ␣Brook ions"
            " ␣Frost ␣Hill ␣Hart ␣Park ␣Moss ple ␣Lane ents gether ␣might ␣Judah ␣cause over );"
            " ␣fathers ␣fa"
        ),
        1.354 * previous.among(
            "' ␣m ven verb ␣ne ␣ye ␣will ␣ag ␣when ␣city ␣Do ␣used ␣does ␣could ␣liked ction"
            " ␣shalt ither ␣person ␣let ␣act ␣may ␣should ␣something ught ␣Can gan Where"
            " ␣someone ␣learned ␣cause Do ility ␣priest ␣Dario ␣Cora ␣Edda ␣Lars ␣system ilda"
            " ␣order ␣until ␣Hanna ␣Greta nded ␣process ico tto ita"
        ),
        1.314 * previous.among(
            "' ) e ␣m le ␣he ol na one ␣were verb ␣had ␣ne ␣LORD ␣friend ␣Yes ␣son ␣city ␣any"
            " ␣count ␣used ␣does ␣could ␣Z ␣needs ␣act ␣kind ␣When ␣em ␣Can ble oly ␣might"
            " ␣cause ␣col ␣thing ␣woman ␣those ␣Dario ␣pol ␣stud ␣genus ␣until ␣Hanna ␣process"
            " ␣Mordalia tto"
        ),
        0.4799 * word_start.among(
            "' ␣of ␣to ): ␣M ␣A ␣for ␣you ␣shall ␣unto ␣What ␣C ␣thou ␣will ␣us ␣so ␣Ben ␣who"
            " ␣what ␣small ␣box ␣does ␣Z ␣There ␣black ␣pre ␣shalt ␣than ␣earth ␣Brook ␣works"
            " ␣Hart ␣Moss ␣Swan ␣So ␣another ␣whom ␣wat ␣travel ␣Edith ␣cre ␣cover"
        ),
        row=116,
    ),
    # after Q/␣to/␣ha and 47 more; ;/␣p/␣in and 46 more
    "L2N634_after_q_to_ha_and_47_more_p": gelu(
        -1.384,
        1.275 * previous.among(
            "Q ␣to ␣ha ␣he ␣re ␣st ␣shall ␣had ␣ne ␣they ark ␣Hello ␣ye ␣will ␣af ␣we ␣knows"
            " ␣hath ␣used ␣could ␣look ft we ␣pers ␣can esp ␣shalt ␣act ␣No ␣su ␣form ␣may ␣did"
            " ␣hast ␣should ␣give He iff ␣turn ␣given ␣would ility ␣rece oved ␣sound ␣cover"
            " ␣lack ␣process ␣position ␣swe"
        ),
        1.19 * token.among(
            '; \u2423p \u2423in \u2423g \u2423be \u2423or \u2423k \u2423st \u2423not \u2423at \u2423by \u2423from "; \u2423all ark pt \u2423ye \u2423know \u2423upon \u2423sm'
            " ␣into ␣near ␣say ink ␣count ␣could ␣make esp ␣pass ␣shalt ␣som ␣saith ␣lost ␣hast"
            " ␣give ␣bring ␣eat ␣behold ␣speak ␣heard ); ␣keep ␣hold stand ␣answered ek ␣ste"
            " ␣walk ␣read"
        ),
        0.9829 * previous_word.among(
            ") Q ␣to ␣he ␣not ␣shall ␣she ␣thou ␣will ␣we ␣ag ␣used ␣could ␣bre ␣can ␣shalt ␣if"
            " ␣David ␣act ␣No ␣may ␣put ␣did ␣pri ␣hast ␣mark ␣should He ␣res ␣brought ␣bring"
            " ␣turn ␣according ␣might ␣character ␣eng ␣dep ␣Listen ␣caus ␣would ␣told ␣ref ␣June"
            " ␣det ␣cover ␣lack ␣move ␣process"
        ),
        0.4983 * token.among(
            'K j \u2423o \u2423c \u2423f ll \u2423m at \u2423in \u2423I \u2423or \u2423k \u2423for \u2423G \u2423st \u2423shall \u2423by \u2423from "; ark ild \u2423know'
            " ␣upon ␣near ␣say ␣hath ␣gave ␣even ign ␣make esp ␣thr ␣som ␣lost ␣offer ␣give"
            " ␣bring ␣eat ␣turn ␣behold ␣speak ); ␣yet ␣keep ␣destroy ␣answered ␣walk ␣possess"
        ),
        row=117,
    ),
    # after j/he/␣h and 45 more; ing/ve/al and 46 more
    "L2N635_after_j_he_h_and_45_more_ing": gelu(
        -1.125,
        1.178 * previous.among(
            "j he ␣h ject qu ment ␣j ount ␣ke ␣ser tain oss pl ␣ad ␣la ␣cle ␣oppos ␣pri ember"
            " ␣rem ␣mark ody ␣sk ␣reg ␣col ␣tak ␣rec ␣spec ␣keep ␣caus ␣chan ␣hold ␣return ␣ass"
            " ␣rece ␣ple ros ␣thoug ␣sto ␣appe ␣partic ␣world ␣sign ␣resp ␣perform ␣lack ␣belie"
            " ␣pub"
        ),
        0.9545 * token.among(
            "ing ve al id st ␣or ive pt ␣which ild ak ave ving 's ust ␣having ␣hath ves ress"
            " ating ther ␣took pping ile especially ␣gen ired ␣give ual ␣without ␣take ␣learn"
            " ific anted ␣given cept ␣tak lic istic ␣mak ␣whose ␣certain ared ived ced ason nded"
            " ␣move ched"
        ),
        0.8191 * token.among(
            "␣the ␣of es id st pt ␣which ild ving ould ck ␣when ␣having ␣hath ating ther pping"
            " ␣gen ired ␣should ␣give ␣happy ual ␣without ␣take ␣learn bit ␣according ␣might"
            " ific ␣whom anted ␣given cept ␣tak ␣done lic istic ␣keep ilt ␣mak ␣whose ␣certain"
            " ared ived ason nded ␣move ched"
        ),
        0.7791 * sentence_start.among(
            "j p he ␣the in ve el ir se na ap ␣not adjective un em ma ind ␣pl res up ass ␣cl"
            " ace out ans ␣comm ␣per tr act we ␣bas inn pr con dom ␣someone ling cle read air go"
            " ␣especially de ␣organ ␣diff ev ␣det pro"
        ),
        row=118,
    ),
    # after J/m/␣b and 47 more; a/␣w/␣b and 46 more
    "L2N637_after_j_m_b_and_47_more_a_w": gelu(
        -1.023,
        1.186 * previous.among(
            "J m ␣b ␣h ␣e ec ␣H ␣M ith ␣E ␣J ␣at ␣ne ␣bl ␣R ␣her ␣my ␣pro ␣their ␣al ␣into"
            " ␣king ␣sle urs ␣str ␣Mo ␣ear ␣every ␣El ␣sch ␣pri ␣through ␣hor ␣Jer ␣fore ␣Jud eh"
            " ␣own ␣Ab ␣ever ␣sou ␣mount ␣mine ␣conc yl ␣those ␣mid ␣toward hil ␣Mord"
        ),
        0.9613 * token.among(
            "a ␣w ␣b on ed es ␣that ␣H ␣E os ag ho ld ord hen ous ␣fac 's ust ose ah ␣ro ␣bec"
            " ␣slept oth ither ␣Ed ␣right wn ␣Jud ␣own ␣strong ␣together mon ␣hear ␣As ified az"
            " ␣same ␣flesh ␣arm ␣rest ␣mid ␣bro ␣enem ␣wild iqu ced ␣dry"
        ),
        0.8548 * word_start.among(
            "␣b ␣T ␣h ␣g ␣H ␣M ␣G ␣E ␣J ␣at ␣ne ␣What ␣all ␣C ␣bl ␣R ␣al 's ␣Mo ␣ro ␣ear ␣Wh"
            " ␣slept ␣Ed ␣El ␣right ␣Al ␣nor ␣Ar ␣fore ␣Jud ␣strong ␣ever ␣sou ␣disc ␣hear ␣As"
            " ␣conc ␣twel ␣flesh ␣those ␣rest ␣mid ␣diff ␣how ␣Mord ␣wild ␣dry"
        ),
        0.5724 * token.among(
            "␣w ␣b en ␣m ␣ha ent ig ␣H se ht ␣E ight os ily ho ld hen ous the 's ust ites ah"
            " ␣Mo ␣ro ␣bec ␣slept oth ither ␣Ed ␣cons wn uct ␣own esh mon ␣hear ␣As ified az"
            " ␣flesh ised ␣mid ␣wild iqu ced ␣dry"
        ),
        row=119,
    ),
    # d/m/v and 46 more; after d/):/␣d and 45 more
    "L2N643_d_m_v_and_46_more_after_d_d": gelu(
        -0.7548,
        1.379 * token.among(
            "d m v ␣ ␣t ␣b ␣c en ␣m ␣p ␣d ␣l ␣n ␣fr ␣B ␣st ␣fl ␣bl ␣v ␣In ␣came ␣Then ␣le ␣pr"
            " ␣after ␣cl ␣comm ␣rel ␣bec pr fl ␣rem ␣rep ␣del ␣ind ␣brought less ␣bring ␣cont"
            " ␣imp ␣dev ␣dep ␣lived ␣spake ␣prov ␣ass ␣fear ␣instr ␣priests"
        ),
        0.9722 * previous.among(
            "d ): ␣d verb ␣Tom ␣con ␣LORD ␣Y ␣came On ␣under ␣Then ␣home ␣when ␣Sam ␣near ␣en"
            " ␣house ␣knows ␣used ␣comes ␣behind adverb ␣ad ␣word ␣table ␣needs Then con It"
            " ␣colour Digits He There ␣dec ␣job ␣Moses Months ␣dev ␣They ␣X ␣conc ␣lived oor"
            " ␣inv ␣answered ␣quality acle"
        ),
        0.818 * token.among(
            "i v ␣and on ␣m at om ␣d ␣l ␣n id ␣L ␣fr ␣B ce ␣she ␣fl ␣has em ␣they ␣all ␣le ub"
            " ␣cl ␣into ␣Max ␣bec ␣being less ␣cont ␣dist ␣imp ␣rest ␣ass ␣Edda ␣instr ␣priests"
            " arrow"
        ),
        0.682 * token.among(
            "H b l ␣w ␣b ␣c ␣of ␣f ␣m ␣p ␣d ␣l ␣n ␣th ␣L ur ␣fr ␣B ight ␣fl ␣Anna ␣LORD ␣v ␣thy"
            " ␣Ben ␣le ␣cl ␣used ␣str ␣bec ␣pers ved ␣cold str ␣happ ␣cont iven ␣dist ␣imp"
            " ␣sunny ␣dep ␣ph ␣lived ␣equ ␣rainy ␣ass ␣priests med"
        ),
        row=120,
    ),
    # in a text beginning (/./A and 46 more; :/;/␣or and 47 more
    "L2N646_in_a_text_beginning_a_and_46": gelu(
        -1.317,
        1.292 * text_start.among(
            "( . A B C D E F G H I J L M N O P R S T U W Y ↵ ␣the ␣of ␣and And est Th The 's"
            " ove umb For But Then He ␣water Paul Where ␣neither ␣mount Do Now So She They"
            " Therefore"
        ),
        1.27 * token.among(
            ": ; ␣or us ␣she ation adjective ␣br ␣man ather ␣ye ␣some ␣de ␣pro fore Anna ␣ex"
            " ␣time ␣friends Ben ␣also For iah ␣David especially self ␣works ␣How ␣Lord ␣Jesus"
            " ␣therefore ␣neither selves ␣voice irit ␣face ␣woman ␣flesh ␣brethren ␣fathers"
            " ␣soul ␣ass ␣servant ␣wife ␣servants ␣brother ␣ste ␣Saul ␣priests Therefore"
        ),
        1.244 * token.among(
            "! b ␣I ␣he ␣not us ␣LORD ␣thou ␣man ␣ye ␣us fore ␣day ␣am ␣we au sel ␣men ␣also"
            " iah ␣David self ␣Lord ␣days ␣Jesus ␣Moses ␣therefore ␣neither ␣now ␣Judah ␣Christ"
            " irit ␣woman Now ␣priest ␣brethren ␣himself ␣fathers ␣soul ␣servant ␣wife ␣servants"
            " ␣brother ␣sword ␣spirit ␣Saul ␣priests Therefore"
        ),
        0.1134 * last_capitalised.among(
            "A B D E I O S T W ␣I ␣H ␣G ␣B ␣E And ␣N ␣It ␣D ␣R ␣Hello The This ␣Israel ␣Tuesday"
            " ␣Wh ␣U But ␣El ␣Sunday ␣Marsh ␣Frost It ␣Lord There ␣Fe ␣Ab Eve ␣Christ ␣Dario ␣Se"
            " ␣Pet ␣Jon ␣Jo ␣Nils They ␣December ␣States ␣Qu"
        ),
        row=121,
    ),
    # ent/im/ion and 46 more; after re/am/ot and 44 more
    "L2N650_ent_im_ion_and_46_more_after": gelu(
        -0.738,
        1.353 * token.among(
            "ent im ion her ter ␣man ant ment ber ␣son br ater ␣rel orm mer ition ner ␣person"
            " cl ␣form form tern ual hem ␣according ␣someone erm ief ␣character ␣fam ient lic"
            " ␣equ ␣woman ␣priest ior ech ters ution ␣gener ␣system ␣conf ␣sign ␣leg ␣sword"
            " ident ger amm ␣anim"
        ),
        1.191 * previous.among(
            "re am ot ut im ig ere ess ie ␣com ␣cap ct uth ort ater ␣op ␣ro ang ␣im ␣acc ␣today"
            " inn ␣oppos ␣pri ␣des ens ␣sec ␣wom ict ␣prin ␣pur cept ␣hear ␣rec ␣conc ␣supp ␣lit"
            " ␣partic ␣elect ␣med ␣cor ␣est ␣cent ␣alt ␣grou ␣sit med"
        ),
        0.9245 * token.among(
            "␣be ion ␣re ol ir her if ct iend ␣friend ␣son og ater orm ␣Gre mer ␣Wednesday"
            " ition ner ␣person ␣these ␣according ␣someone erm ief ␣character ␣fam ient ␣Which"
            " ␣equ ␣Dari ␣May ␣ass ru ior ters ␣gener ␣prophe ␣both ␣5 ␣conf ␣sign ␣det ␣leg"
            " ␣sword ger amm ␣Julia ␣anim"
        ),
        0.6481 * token.among(
            "in ion ir her ul ation ␣man ment ber ␣son br ater ach ␣rel orm mer ition ner"
            " ␣person ␣form str form ␣these ual ␣according ␣serv ␣someone erm ief ␣character"
            " ␣fam ient lic ␣equ ␣woman ␣chan ␣div ior ters ution ␣gener ␣conf ␣sign ␣sword"
            " ident ger amm ␣anim"
        ),
        row=122,
    ),
    # S/ing/ut and 46 more; in a word beginning ␣st/␣bo/␣us and 44 more
    "L2N694_s_ing_ut_and_46_more_in_a": gelu(
        -1.031,
        1.523 * token.among(
            "S ing ut one ook ound eth ate iz ␣go ␣flow ␣work ␣look its ␣come ␣make ␣needs ␣let"
            " ␣put ␣find ␣way ␣set ␣place ␣call osed ␣brought ␣take ␣bring uck alk ␣mount ␣tak"
            " ␣cut ␣cast ote ilt ␣stand ␣mak oint ␣hold ived ␣meas ␣lack ␣lay ␣taken ␣process"
            " ␣sit ␣position ␣line"
        ),
        1.0 * word_start.among(
            "␣st ␣bo ␣us ␣ar ␣go ␣flow ␣work ␣fe ␣look ␣come ␣bre ␣make ␣bec ␣la ␣let ␣put"
            " ␣happ ␣set ␣place ␣call ␣bet ␣brought ␣take ␣bring ␣ent ␣heaven ␣tak ␣cut ␣cast"
            " ␣cond ␣keep ␣caus ␣chan ␣stand ␣mak ␣hold ␣beg ␣Felix ␣use ␣meas ␣lack ␣lay ␣taken"
            " ␣piec ␣sit ␣walk ␣line"
        ),
        0.9153 * previous.among(
            "B G L T ␣l ␣g ␣k ␣B ␣r ␣com ␣bo On ␣sm ␣mother ␣ke urn ␣St ␣knows ␣bec ␣la ␣happ"
            " ␣set ␣car ull ␣bet ␣month ␣brought ␣turn ␣pres ␣Today Days ␣hundred semb ␣tak"
            " ␣thousand ␣keep ␣equ ␣ins ␣mak Today ␣beg ␣mid ␣rece ␣contain raw ␣perform ␣lay"
            " ␣piec ␣bear"
        ),
        0.7629 * token.among(
            "S ing ood ook ound ake iz ␣go ␣flow ␣work ␣look its ␣come ␣make ␣needs ␣let ␣put"
            " ␣find ␣set ␣place ␣call osed ␣brought ␣take ␣bring uck ␣cause alk ␣mount ␣tak ␣cut"
            " ␣cast ilt ␣stand ␣mak oint ␣hold ␣use ␣meas ring ␣lack ␣lay ␣taken ␣process ␣sit"
            " ␣position ␣walk ␣line"
        ),
        row=123,
    ),
    # g/p/er and 46 more; after H/b/␣b and 46 more
    "L2N695_g_p_er_and_46_more_after_h_b": gelu(
        -1.142,
        1.112 * token.among(
            "g p er ): ␣l ␣or ive ur ␣his um ra ct ␣her ␣my ␣thy ren ␣their ␣sh ment 's ary"
            " ␣small uth ck ␣your ␣My ical ␣ser ious ough ␣long ␣our ular ␣girl ␣bet ual ric"
            " acter ative ␣thine ␣own ments ␣hear ␣mine ␣Which ␣whose ros den ␣proper"
        ),
        0.9725 * previous.among(
            "H b ␣b ␣h ut ␣for ␣wh ␣on ect ␣fl verb ␣at ␣all ␣upon On ␣under ud able ␣time ␣Do"
            " ating ␣behind ␣cle ␣oppos ␣pri ␣away ␣through ␣set ired ␣manner ␣opposite und"
            " Digits ␣sk eren ␣full ␣Listen ␣loud ␣lived ␣state air ify iled ␣elect ␣dire ␣cover"
            " ␣lack ␣quality ␣pub"
        ),
        0.7836 * previous.among(
            "H y ␣a ␣b ␣h ␣for ect verb ␣do ␣from ild ␣under ud ving able ␣your ␣Do ating ered"
            " ␣behind ␣cle ␣oppos ange ␣pri ␣through ired ␣manner ␣opposite und Digits cess ␣sk"
            " eren ␣full ␣Listen Hugo isting ␣loud ␣lived ␣state air ests iled ␣elect ␣cover"
            " ␣fear ␣lack ␣quality ␣pub"
        ),
        0.7167 * token.among(
            "t ␣the ␣of ␣and ar ␣or ol ore um od ct ital ␣my ␣thy ␣their ment av ␣your iv ty"
            " orm igh ␣great ␣sch ␣morning ␣How ␣girl There sh ric ␣without ible ative ␣thine"
            " ␣according Opposites ␣strong ␣fam ␣its ␣mine lic ␣Which ␣whose ash inal ior ␣eff"
            " ␣proud"
        ),
        row=124,
    ),
    # )/␣a/␣w and 45 more; after f/noun/ion and 45 more
    "L2N702_a_w_and_45_more_after_f_noun": gelu(
        -1.214,
        1.35 * token.among(
            ") ␣a ␣w ␣b ␣of ␣f ␣m ␣to ): ␣in ␣that ␣or ␣for ␣you ␣F ␣shall ␣unto ␣by ␣What"
            " ␣from ␣C ␣capital ␣ye ␣some ␣de ␣who ␣God ␣we Here ␣any ␣per ␣Paul ␣can ␣than ␣may"
            " ␣Marsh ␣nor ␣without ␣dw ␣dep onia ␣conc ); ␣Felix ␣pol uring ␣Mart ␣America"
        ),
        0.9938 * previous.among(
            "f noun ion ation verb ts ␣has ity ␣friend ␣Do ␣people ance ence eds ition ␣person"
            " ates ions ␣opposite ␣works ␣lives ␣blood ␣according ments Opposites ief eren"
            " Colours ants ␣evil ␣cloud irit ility ␣power ones ␣plant ␣wave ␣soul ination ring"
            " ␣order ␣def ␣lack ␣Bel ␣quality ␣process bs acle"
        ),
        0.7248 * token.among(
            "u in ␣m ): al ␣or ␣B ␣you ␣it ␣shall ␣went ␣What ␣from ␣C ␣friend ␣some fore out"
            " ␣any ␣Br ered ␣per ␣may ␣through ␣Hill tern ␣Field ␣How ␣nor ␣about sh ␣Black ␣sw"
            " ␣dest ␣trans ␣hungry ␣cause ␣pur ␣Jacob ␣conc ); ised ru ␣Felix ␣pol uring ␣genus"
            " arious"
        ),
        -0.3858 * word_start.among(
            ": O w ␣w ␣c ␣e ␣that ␣sha ␣st ␣were ␣at ␣Y ␣de ␣sh ␣made ␣al ␣wor ␣ke ␣ac ␣again"
            " ␣no ␣more ␣comp ␣been ␣down ␣Saturday ␣tree ␣bas ␣El ␣where ␣form ␣rep com ␣cont"
            " ␣exp ␣dw ␣reg ␣tak ␣par ␣As ␣supp ␣plant ␣host ␣Albert ␣val ␣conf ␣est ␣perform"
        ),
        row=125,
    ),
    # after O/ood/␣O and 46 more; ␣h/␣n/␣g and 45 more
    "L2N706_after_o_ood_o_and_46_more_h": gelu(
        -1.009,
        1.184 * previous.among(
            "O ood ␣O ␣are ␣do est ake ␣know ave ␣see ␣made ␣ag This ␣found ink ␣en ␣hath ␣gave"
            " ␣fe ␣There ␣make ␣bec ␣saw ought ew ␣did ␣hast ember ␣give ␣these ␣art ␣build"
            " ␣thine ␣behold ␣speak anted ␣heard ␣tak ␣hear ␣daught ilt ␣mak ␣told ␣mid ␣destroy"
            " ␣perform ␣lack ey ␣walk"
        ),
        1.161 * token.among(
            "␣h ␣n ␣g ␣re ood ␣you ome ␣not one ␣him ␣up ␣them est ␣me ␣thou eth ␣ye ␣us Th"
            " ␣thee ␣am ␣ab ␣tr ␣this ␣again row ␣no ␣pers ␣ad ␣acc oc ␣cons self ␣away ␣through"
            " ␣very ␣art ␣forth ␣together ␣therefore ␣now ␣pres ␣disc ␣thing ␣only ␣until ␣instr"
            " ␣Saul"
        ),
        0.6595 * token.among(
            "E c ␣f ␣is ␣h ␣was ␣un ␣not ␣him ␣up adjective ␣con ␣LORD ␣me eth ␣ye ␣thee ␣am"
            " ␣we ␣ab ␣tr ␣Sam ␣ac ␣en ␣does ␣no ␣men ␣pers ␣acc ␣being str ung ␣away ␣without"
            " ␣art ␣em ␣another ␣now ␣pres ␣dev ␣done ified ␣mer ones ␣only ␣how ␣brother ␣instr"
        ),
        0.561 * token.among(
            "E O f ␣h im ol ␣not ␣him ␣up un ␣they ␣thou ␣came ␣co up ␣thee ␣am ost ␣tr ␣city"
            " ␣again ␣en ␣does ␣no ␣pers ␣acc ␣being str ␣boat ␣2 ␣art ␣wall ␣Fe ␣em dom ␣Judah"
            " ␣pres ␣disc fect ne ified Now az stem ␣answered ␣only ␣until ␣instr pro"
        ),
        row=126,
    ),
    # after i/ha/as and 46 more; ent/␣on/ight and 45 more
    "L2N711_after_i_ha_as_and_46_more": gelu(
        -1.058,
        1.374 * previous.among(
            "i ha as noun ig ap ect pp ri qu ug ren up ount ␣ke ob ␣Everyone vel ␣cle cl"
            " especially ates ung ens tern ␣bel cess ␣ben ␣Americ eren itc ␣fam ␣ve ␣cur ␣cour"
            " ␣chan az ␣sing ␣hold ␣div ru ␣gener ␣elect ␣resemb ␣dire ␣cent ␣ste ␣United"
            " ␣position"
        ),
        1.353 * token.among(
            "ent ␣on ight ily ␣at ␣by ␣What ree ite pt ish ated ␣live ␣knows te hed ating age"
            " mer ved ␣painted ␣tomorrow especially ates ired ale tern ular ting ible ative less"
            " bit cess ged cle ␣its ); ium oint ior ision uring ␣genus ined nded ␣States ␣most"
        ),
        1.098 * text_start.among(
            "j l p re ha an ve ir to ter one ven ag em op ant fore han da ob ep sel te ang mer"
            " ten ner cl inn fl form con cy ble gr rop ex let ham mon ne par eb air stand sha"
            " arrow med"
        ),
        0.2729 * word_start.among("␣the ␣at ␣v"),
        row=127,
    ),
    # N/T/W and 45 more; after H/I/J and 46 more
    "L2N714_n_t_w_and_45_more_after_h_i": gelu(
        -0.9153,
        1.408 * token.among(
            "N T W Y f ver And ␣said ␣there ␣which ␣ye ␣Then ␣Is Th ould ␣On This ␣when ␣this"
            " ␣Where ␣Th ause ␣Wh ther For ␣shalt ither ␣needs But ␣where Then ␣saith ␣then ␣How"
            " ␣colour ␣these There ␣Jud Where ␣whom ␣Which Do Now Today So ␣how ␣until Therefore"
        ),
        1.266 * previous.among(
            "H I J N O U W Y e ␣I ␣W ␣wh ␣ne ␣Y fore ␣Who ␣what This so ␣Where ␣Th ok uch ␣Wh"
            " For ither ␣much ␣where Then ␣hor ␣How ␣colour ␣Jer less oly Where ␣whom ␣behold oe"
            " ␣years ␣yet ehold ␣Am ␣thoug ␣whe ␣how ␣Mord ␣such Therefore"
        ),
        0.9257 * previous_word.among(
            ", . A B E F G I L M N O S T W Y ␣H ␣wh And ␣What fore ␣day Th The ␣what ␣after ␣Th"
            " ␣hath ␣Gre ␣if But ␣much ␣things ␣where Then ␣Jud Where ␣whom vent ␣behold ␣called"
            " Now ␣whose ␣thoug ␣how ␣Un ␣fa ␣October Therefore"
        ),
        0.8551 * token.among(
            "M e st ec se And ␣as ho ␣has ␣do ␣Tom by est ␣so fore Th ould ␣when ob ␣say ␣hath"
            " ther For ough ␣shalt ␣needs But ␣then ␣How It ␣colour ught There ␣Jud Where ␣whom"
            " hy cept ␣hear ␣Which Do ␣As Pete ␣yet Now Today So ␣how Therefore"
        ),
        row=128,
    ),
    # 0/2/A and 44 more; last followed by (/A/B and 45 more
    "L2N719_0_2_a_and_44_more_last": gelu(
        -1.27,
        1.583 * token.among(
            "0 2 A B C E G H I K L N O S W ↵ ␣b ␣W ␣A ␣B ␣J ␣com ck ␣V og Once ␣Mo ang ign ␣can"
            " ␣thr ␣works He ␣dec ␣command ␣bel gan ␣dist ␣trans ␣rec ␣ve cc ␣lived ␣supp ␣stren"
            " ␣ir <|endoftext|>"
        ),
        1.457 * followed.among(
            "( A B C D E F G H I K L M N O R T U W Y ␣in oun na ␣F And ord ␣Hello On Th The"
            " This ance For But Then It He ric Where irit ehold ␣tab Now ␣Ol ␣low ␣August So"
            " Therefore"
        ),
        0.9956 * text_start.among(
            ". B C D E F H I L M T U W Y i z or as am ad im And ag ly qu ant Th The ep sel te"
            " For oc But ph Then He ins Where let alk Do ne Now So gen nded Therefore"
        ),
        0.09229 * word_start.among(
            "␣b ␣G ␣B ␣sha ␣went ␣D ␣R ␣found ␣ind ␣bel ␣trans ␣supp ␣ins ␣ass <|endoftext|>"
        ),
        row=129,
    ),
    # '/0/8 and 46 more; after 0/6/7 and 45 more
    "L2N724_0_8_and_46_more_after_0_6_7": gelu(
        -0.8044,
        1.284 * token.among(
            "' 0 8 s ␣his ore ation ly ity ␣me ␣thou ␣thy fore Th ␣thee ␣your ness ␣blue ␣night"
            " ␣pain ty lly ward ␣tomorrow ␣saith ␣manner ␣sy ␣month irty ␣thine Nora Ruth teen"
            " ␣int ality ␣ever ␣mine ␣years iness ␣gold ␣thousand ␣4 ␣ins ␣twelve ␣5 ology"
            " ically ␣Saul ␣food"
        ),
        0.9501 * previous.among(
            "0 6 7 8 ␣and ␣th ␣for ␣with ␣un ␣upon ␣before so ␣over atur ␣That ␣today ␣tomorrow"
            ' \u2423hast ," \u2423opposite \u2423because \u24232 \u2423bet irty \u2423without \u2423among olog \u2423lives \u2423according'
            " ␣strong ␣between ␣Why vent ␣short ␣full ␣hundred ␣Which ␣spec ␣4 ␣diff ␣3 ␣both ␣5"
            " Thank ␣eff ␣quiet ␣fif ␣commanded"
        ),
        0.6583 * token.among(
            "' 0 1 6 8 ore ation ity ␣thou ␣thy fore Th ␣when ness ␣blue ␣night ty lly ward"
            " ␣David ␣tomorrow ␣manner ␣sy ␣month irty ␣thine Nora ific Ruth teen ␣int ality"
            " ␣ever ␣mine ␣years iness ␣gold ␣thousand ␣4 ␣ins ␣twelve ␣5 ology ically ␣quiet"
            " ␣Saul ␣food"
        ),
        0.4194 * previous.among(
            "0 6 7 8 ␣in ␣th ␣for ␣with ␣un ␣before so ␣over atur ␣today ␣tomorrow ␣where ␣hast"
            ' ," \u2423opposite \u2423because \u24232 \u2423bet \u2423lar irty \u2423among olog \u2423lives \u2423according \u2423strong'
            " ␣between ␣Why vent ␣short ␣full ␣hundred ␣pur isting ␣Which ␣spec ␣4 Today ␣diff"
            " ␣3 ␣both ␣5 Thank ␣eff ␣fif ␣commanded"
        ),
        row=130,
    ),
    # !/␣/␣” and 45 more; two after ␣be/␣it/␣shall and 46 more
    "L2N729_and_45_more_two_after_be_it": gelu(
        -1.074,
        1.201 * token.among(
            '! \u2423 \u2423" ie adjective if ound \u2423will \u2423off \u2423big \u2423old \u2423Tuesday adverb \u2423Monday ied'
            " ␣shalt ␣today ␣if ␣cold ␣fast ␣because ␣clean ␣hard ␣dirty ␣heavy ␣short ␣last"
            " ␣hungry ␣full ␣closed ␣February ified ␣slow illed ␣4 ␣May ␣low ␣afraid ify ␣5"
            " ␣Albert Thank ␣until ␣wet ␣December ␣October ␣November acle"
        ),
        1.005 * two_back.among(
            "␣be ␣it ␣shall ly ␣Goodbye ␣but ␣Yes ␣am ␣mother ally lly adverb ␣cold ␣hast"
            " ␣manner ␣opposite ␣2 ␣clean ␣sun ␣bet ␣plus ␣em Opposites ␣dw ␣short ␣Today ␣soft"
            " Days ␣closed Do ␣Christ Yes ␣slow ␣4 ␣Ol Today ␣ref ␣beg ␣January ␣3 ␣5 ically"
            " ␣Har ␣quiet ␣wet ␣proud ␣dry ␣sac ␣November"
        ),
        1.002 * previous.among(
            "L ␣( ␣d ␣sha ␣F ly ␣con here ␣know ora ␣am ␣ab ally da ␣end ␣comm ␣look ␣per ␣ear"
            " adverb ␣sl ␣pre ␣today ern ␣cle ␣cons inn str ␣gl ␣hast ␣happ ␣manner und ␣very"
            " ␣bet ␣cut ␣years ␣Christ Yes ␣ref ␣Edith irc ␣Stella ␣Albert ically rad ␣walk"
            " ␣read"
        ),
        0.8632 * token.among(
            "! ␣ ie if ound ␣off ␣big ␣old ␣Tuesday ang adverb ␣Monday ied ␣today ␣if ␣cold"
            " ␣fast ␣because ␣clean ␣dirty ␣heavy ␣short ␣last ␣behold ␣full ␣closed ␣February"
            " ␣slow ␣hot illed ␣4 ␣April ␣May ␣low ␣June ␣afraid ␣3 ify ␣5 Thank ␣until ␣quiet"
            " ␣wet ␣December ␣dry ␣October ␣November ␣Walter"
        ),
        row=131,
    ),
    # N/R/␣in and 45 more; after C/E/I and 47 more
    "L2N736_n_r_in_and_45_more_after_c_e": gelu(
        -1.308,
        1.748 * token.among(
            "N R ␣in ␣fl verb ␣at ␣cap hen ␣con ␣In ␣af ␣ex ip This ␣when ␣again ␣en ␣count"
            " ␣per ␣Z ␣bec adverb ␣acc ␣can ␣pre ern ␣cons ␣pri ␣des Mia con com gan ex ␣pres"
            " ␣Today ␣offering Days over ␣conc ␣righteous ␣ass de ␣med Thank ␣resp ␣det ␣until"
        ),
        1.149 * previous.among(
            "C E I W he ␣w ␣( ): ␣u ␣be ␣e ver ␣or ␣E ␣un us ␣ne ␣capital ␣thou ax ␣Then ␣flag"
            " ␣V ␣dis ␣count ␣could ␣op ␣There ␣been ␣can ␣school ␣manner It ␣without ␣according"
            " ␣neither ␣dw ␣behold Months ron ␣They ); ehold ␣would ␣return she ␣5 ev ␣world"
            " ␣such"
        ),
        0.8984 * token.among(
            "x ␣ in on ␣that ␣on verb ␣at hen ␣con ␣In ␣de ␣co ␣Ben ␣fac ␣ex ␣al ␣after This"
            " ␣ac so Ben ␣per ␣Z ␣bec uc adverb ␣ad ␣acc ␣saith ␣did ␣pri ␣gl con Digits ␣res"
            " ␣rep ␣ind Leo ␣trans Days ␣pur ␣num ␣ass de ␣inv ␣med Therefore"
        ),
        0.6999 * token.among(
            "C R l t x ␣ ␣to ␣was im verb ␣at hen ␣con ␣In ␣co ␣Ben ␣fac ␣ex This ally ␣again"
            " so ␣Mia Ben ␣per ␣bec adverb ␣pers oc ␣saith ␣pri ␣gl Digits ␣ind ␣opened ␣ent Leo"
            " ␣exp eren ␣trans Days over ␣num ␣ass de ␣med So ␣sol Therefore"
        ),
        row=132,
    ),
    # '/G/h and 45 more; in a sentence beginning B/H/I and 45 more
    "L2N743_g_h_and_45_more_in_a": gelu(
        -1.355,
        1.371 * token.among(
            "' G h ␣ ␣a ␣the ␣f ␣h ␣A her ␣E ␣un th ␣r ␣as ␣O ␣were ␣up if ␣R ␣her ␣my ␣She ␣ch"
            " ␣thy the Th ␣al ␣ab ␣Sam ␣My ␣en ␣no ␣ear ␣down One ␣pre ␣every ␣away ␣very ␣thine"
            " ␣mine Do ␣As ␣Jacob ␣ir greg med"
        ),
        1.111 * sentence_start.among(
            "B H I K L M N S Y ␣and ␣ha ␣th ␣an ␣for ␣J ␣it And ␣se ␣she ␣they ␣bl ␣which ␣kn"
            " ␣so ␣thy ␣their ␣le The ␣ar ␣am ␣Now ␣Th For But Then ␣And ␣water ␣So ␣blood Where"
            " ␣behold ␣gold Now ␣both So She They Therefore"
        ),
        0.9032 * previous.among(
            '` \u2423of \u2423" \u2423for And \u2423shall \u2423had \u2423from fore \u2423out \u2423into \u2423when \u2423before \u2423hand hed'
            " ␣against ang For ␣saw ␣down ␣if But Then ␣saith ␣And ␣then ␣put ␣away ␣because"
            " ␣brought ␣forth ried ␣take ␣bring ␣opened ␣turn ␣between ␣burn ␣whom ␣behold Days"
            " ␣toward oved ared ␣both iled So Therefore"
        ),
        0.2961 * word_start.among(
            '\' \u2423a \u2423the \u2423T \u2423" \u2423The \u2423A \u2423se \u2423N \u2423unto \u2423up \u2423do \u2423tw \u2423LORD \u2423her \u2423my \u2423thy \u2423thee \u2423al'
            " ␣your ␣go ␣hand ␣sle ␣Nora ␣im ␣wr ␣black ␣U ␣word ␣la ␣every ␣earth ␣cat ␣door"
            " ␣very ␣sent ␣inc ␣burn cle ␣supp ␣whose ␣inter ␣contr ␣answered ␣meas ␣ir ␣plac"
            " ␣chief ␣Saul"
        ),
        row=133,
    ),
    # after '/,/H and 46 more; '/,/? and 48 more
    "L2N746_after_h_and_46_more_and_48": gelu(
        -1.21,
        1.379 * previous.among(
            '\' , H T Y ` \u2423" \u2423B adjective \u2423LORD \u2423us Th \u2423thee ies \u2423Israel \u2423people \u2423Th uch \u2423Wh'
            " adverb of ␣saying especially ␣earth ␣through ␣Lord ␣relating ␣among ␣thereof"
            " ␣according ␣between ␣neither ␣fire ␣behold ␣Egypt ␣ever ␣Christ ␣gold ehold ␣flesh"
            " ␣consisting ␣soul ␣field ␣toward ␣sea ␣death iled ␣sword ␣such"
        ),
        1.326 * token.among(
            '\' , ? O he \u2423and hat \u2423n \u2423e \u2423that \u2423B \u2423O \u2423shall verb adjective \u2423they "; \u2423all \u2423one'
            " ␣Goodbye ␣but ␣thy the The ␣when uch we ␣bec adverb ␣painted ␣if But especially"
            " ␣because He ␣these ␣nor ␣relating Where cept ␣Which Do ); ␣yet ␣equ ␣those she"
            " ␣both So usually They"
        ),
        0.7596 * token.among(
            ': ; O W a \u2423 \u2423the ou ): \u2423be ver \u2423that \u2423or ut \u2423for \u2423as \u2423not us one \u2423are verb "; \u2423one'
            " ␣Goodbye ␣my This uch ␣Tuesday pl we adverb ten ␣being ␣When ␣because ␣something"
            " ␣relating ␣own ␣between ␣someone ␣neither cept ␣As ␣those ␣both ␣whe usually She"
        ),
        0.7059 * sentence_start.among(
            ", B L O T Y ␣is ␣he ␣be ␣that ␣or ␣for ␣B ␣O ␣shall ␣she ␣are ␣have ␣do ␣they ␣all"
            " ␣bl ␣thou ␣kn ␣Y ␣who ␣Is Th ␣le ␣we ␣Th ␣per ␣make For He ␣Jesus ling ␣neither"
            " ␣now ␣As ␣yet Now az ␣Sel gen ␣leg She They Therefore"
        ),
        row=134,
    ),
    # W/␣the/␣of and 44 more; after H/M/): and 47 more
    "L2N747_w_the_of_and_44_more_after_h": gelu(
        -0.8573,
        1.324 * token.among(
            "W ␣the ␣of ␣( ): ␣d ␣in noun ␣The ␣or ␣his ␣two ␣my ␣thy ␣their the The 's ␣small"
            ' This Here \u2423when \u2423My \u2423Fr uch \u2423old \u2423new One of ult \u2423ten \u2423other ." \u2423lost \u2423find'
            " ␣relating ␣own ␣its mon atic lic istic yl ␣whose ␣enem ␣such arious"
        ),
        0.9914 * previous.among(
            'H M ): ic noun \u2423" ous The \u2423time ary \u2423facts This \u2423when \u2423friends ical ial \u2423big uch'
            " ␣liked atur For ␣saw of ory ␣form especially ange Numbers There ␣relating ␣among"
            " ording less ␣Americ eren atic ␣hear Now ␣young ␣especially ␣contain ␣use ␣elect"
            " ology ␣resemb usually ␣such arious itude ics"
        ),
        0.7175 * token.among(
            "␣the in ␣and an noun ␣The ␣for ␣st ␣his our ␣all ␣LORD ␣two ␣which ather On the"
            ' The \'s This \u2423when \u2423My \u2423Fr \u2423old \u2423rel \u2423against atur ." ful ange \u2423about ond \u2423relating'
            " ower ording ble ␣whom mon iet par ␣whose ␣especially ior ␣Jon ␣how ␣until arious"
            " ␣little"
        ),
        0.6373 * token.among(
            ") W ␣a is ␣p ␣d noun ␣The ␣an all her se ␣on ␣his ␣two ␣pl ␣her the The ␣ar 's"
            ' \u2423small \u2423when \u2423your ost \u2423My ical \u2423Fr uch \u2423old mer \u2423new ult \u2423ten ." \u2423relating'
            " ␣between ␣large ␣its mon atic lic yl ␣whose ␣such arious like arrow"
        ),
        row=135,
    ),
    # two after 9/C/K and 47 more; after K/a/h and 47 more
    "L2N754_two_after_9_c_k_and_47_more": gelu(
        -1.026,
        1.467 * two_back.among(
            "9 C K ␣( ␣in ␣T ␣u ␣S ␣H ␣M ␣A ␣B ␣E ␣F ␣P ␣at ␣but ␣out ␣see ␣K ␣into ␣people"
            " ␣end ␣en ␣Br tain ␣rel ␣behind ␣Paul ␣Z ␣slept ␣ad ␣through There ␣ind ␣brought"
            " ␣Jud ␣according ␣Ch ␣dist ␣dw ␣Ab ␣fam ␣called ␣mount ␣ph ␣twel ␣number ␣wild"
            " ␣written"
        ),
        1.455 * previous.among(
            "K a h ␣s ␣in il ␣M el ol ith ht ␣B ␣E ␣it th ight ␣by ␣What ␣con ␣de On ime ␣after"
            " ␣K ␣into ␣big ␣per tr ␣Mo ␣Z adverb ph ␣sub ␣sch ␣through ␣high ␣fore ␣according"
            " ␣burn esh ␣fam ␣called ␣ph eb ␣mid ␣Han ek ␣wild ␣eff ␣possess"
        ),
        0.8822 * token.among(
            "0 ␣the ␣s le il id ir ith th ce us ject ␣she ine ree ge ␣my ␣their ade ␣king ide"
            " ish ites ah ␣does ause ib ath vel oth iah ␣nor ret ␣thine bit esh ␣side let ␣given"
            " fect yl ium ␣priest ␣those ␣year hil ␣meat greg"
        ),
        0.6823 * token.among(
            "0 o le id se ce ject ge ␣which eth ade ␣king ide ish ites ah ␣does ause ib ath vel"
            " oth iah ird ␣ele ␣nor ret ple ␣thine bit esh ␣side let ␣given fect cept ility ium"
            " oint ␣those ␣year ution ision ␣wild ␣fif ␣proper ␣meat ␣priests itude"
        ),
        row=136,
    ),
    # after a word beginning 0/8/9 and 45 more; ll/␣or/␣r and 46 more
    "L2N756_after_a_word_beginning_0_8_9": gelu(
        -0.805,
        1.094 * previous_word.among(
            "0 8 9 ␣se ␣tw ␣two ␣de ␣their ␣three ␣four ␣your ␣having ␣St ␣five ␣count ␣six"
            ' \u2423more \u2423seven \u2423eight \u2423ten \u2423other ," \u2423these \u2423among \u2423bring \u2423umbrell \u2423between \u2423many'
            " ␣hundred ␣February ␣thousand ␣num ␣loud ␣4 ␣young ␣twelve ␣div ␣diff ␣certain"
            " ␣hats ␣dead ␣perform ␣eleven ␣z ␣lay ␣cups ␣piec ␣bear"
        ),
        0.9648 * token.among(
            "ll ␣or ␣r ject ␣bo ous ked ␣fac ␣app ub ␣nam ␣box orn ␣ke ang ␣drum ␣lamp ␣ev"
            " ␣shell ual ond ric ␣cand ␣head ␣basket ␣build ␣balls ␣writ ␣umbrell ron ␣col semb"
            " ␣prod ␣wat ␣cast ␣daught ␣judg ␣supp ␣Ol anc ␣ed ␣partic ␣system ␣enem ␣sign"
            " ␣proper ␣chief ␣piec ␣pub"
        ),
        0.6719 * previous.among(
            "0 8 ␣w ␣st ␣two ␣bo ␣br ␣their ␣three ␣four ␣bu ␣five ␣Fr ␣count ␣six ␣more urs"
            ' \u2423seven \u2423str \u2423eight of \u2423ten \u2423nine ," \u2423these \u2423sw \u2423among hem \u2423between \u2423many \u2423behold'
            " ␣pe ␣hundred ␣February ␣thousand ␣loud ␣4 ␣prov ␣lit ␣twelve ␣organ ␣certain ␣hats"
            " ␣elect ␣eleven arious ␣cups ␣sac"
        ),
        0.435 * word_start.among(
            "␣t ␣c ␣n ␣do ␣ne ␣kn ␣pro ␣nam ␣box ␣hand ␣ele ␣ob ␣car ␣boat ␣cand ␣basket ␣build"
            " ␣dev ␣prov ␣soul ␣partic ␣meas ␣lay"
        ),
        row=137,
    ),
    # ad/ood/␣not and 46 more; S/e/ed and 46 more
    "L2N757_ad_ood_not_and_46_more_s_e": gelu(
        -1.195,
        1.23 * token.among(
            "ad ood ␣not ␣shall ␣said ␣are ␣were ␣up ␣came ␣will ␣day ␣out ␣thee ally ␣say"
            " ␣live ␣hath lly ␣look ␣come ␣been ␣pass ␣today ␣may self ␣did ␣hast ␣works It"
            " ␣very ␣del oice ␣now ␣life ␣years ␣voice ␣yet ␣lived ␣spake ␣stand ␣himself"
            " ␣fathers ␣return ␣rest ␣fall ␣dwell ␣themselves ␣depart ␣glory"
        ),
        1.168 * token.among(
            "S e ed ␣is ␣in ell ood ill ily ␣have ra ␣had ␣her ␣will ue ␣thee ␣go ␣could ␣more"
            " Once ␣come ␣looked ward ially ␣tomorrow self ␣find ␣very He ␣lives gan oice ␣Judah"
            " ␣life ␣years Yes ␣yet ␣spake ␣usually ␣stand ␣himself ␣fathers ␣return ␣rest ␣fall"
            " ␣bro ␣sword ␣themselves ␣depart"
        ),
        1.157 * previous.among(
            "' I e he ␣I ␣he ␣that ␣it ␣st ␣shall ␣li ␣com ␣they ark ␣LORD ␣which ␣ye ␣who ␣we"
            " ␣go ␣Israel ok ␣come ␣shalt ␣David ␣act ␣ang inn ␣spe ␣hast ␣happ ␣should It He"
            " ␣sw ␣brought ␣ey ␣ent ne ␣daught ␣return ␣Pet ␣pray stand ␣appe ␣enem ␣quality"
            " ␣depart ␣Saul ␣swe"
        ),
        0.6604 * previous.among(
            "' e he ␣and ␣be ␣st one ␣him ␣went ␣them ␣com ark est ␣which ␣king ␣go ␣flow"
            " ␣house ␣come ath ␣David ␣act inn ␣spe ␣hast ␣happ It ␣Lord ught ␣sw ␣Jesus ␣turn"
            " Opposites ne ␣wat ␣daught ␣sail ␣himself ␣return ␣Pet ␣pray ␣appe ␣wife She"
            " ␣commanded ␣quality ␣depart ␣swe"
        ),
        row=138,
    ),
    # nd/ir/her and 48 more; after H/M/Y and 45 more
    "L2N762_nd_ir_her_and_48_more_after": gelu(
        -1.07,
        1.133 * token.among(
            "nd ir her ere ill ind ␣me ge ␣friend ␣her ␣my ␣so ␣good able ␣this ␣en te ␣more"
            " are ␣ad ␣pre ␣har ␣te ␣great ␣every ␣right ␣saith led ␣name ␣earth ␣sy ␣thine ble"
            " dom oice ␣ever ␣heaven ␣cause fect ␣mine ␣years ified ␣mer ␣whose ␣righteous ␣mid"
            " sy ␣how ␣est ␣love ␣secret"
        ),
        1.013 * previous.among(
            "H M Y ␣ ␣in ␣O ven ie ␣bo ␣know ␣upon ␣so Th ␣nam This ␣this ise For adverb ␣great"
            " inn ␣des less ␣opened ␣according oice ␣int ␣behold ␣fam ␣answ semb ␣sil ␣mer ␣judg"
            " be ehold ␣pray ␣thoug stand ␣prophe ␣trib ␣wild iqu ␣fear ␣stren ␣such ␣fa"
            " Therefore"
        ),
        0.8389 * text_start.among(
            ". A B C G H I L M N O P R S T U W Y Th The For But He Where Do She They Therefore"
        ),
        0.5487 * word_start.among(
            "A ␣ ␣w ␣b ␣in ␣ha ␣W ␣or ␣as ␣do ␣by ␣all ␣bl ␣pl ␣v ␣Y ␣us ␣pro ␣good ␣j ␣four"
            " ␣thee ␣your ␣gr ␣V ␣this ␣live ␣more ␣comm ␣even ␣There ␣har ␣saith ␣way ␣earth"
            " ␣des ␣tre ␣works ␣call ␣opened ␣cause ␣att ␣arm ␣righteous ␣January ␣prophe ␣sol"
            " ␣secret ␣bear"
        ),
        row=139,
    ),
    # ␣T/␣u/im and 45 more; after ␣I/␣g/␣be and 46 more
    "L2N768_t_u_im_and_45_more_after_i_g": gelu(
        -0.7758,
        1.201 * token.among(
            "␣T ␣u im ␣E ␣com ␣know ␣fac ␣wor ␣nam ck ␣ke ␣does tain orm ␣bec ␣U ␣can esp ␣Ed"
            " ␣let ␣som ␣char ph ␣find ␣happ ␣bet ␣bring ␣law ␣turn ␣fam ron ham ␣tak ␣ph oh"
            " ␣caus ␣stand ␣return ␣pray ␣contain ␣resemb ␣enem ␣follow ␣resp ␣lack ␣depart ␣sac"
            " ␣shew"
        ),
        0.8811 * previous.among(
            "␣I ␣g ␣be ␣y ␣G ␣J ␣not ␣li ␣are ␣were ␣af ␣sh ␣le ␣al ally ␣en ␣hath ␣well ␣comm"
            " ␣per ␣been ␣la ␣cle ␣being ␣cons ␣hast ␣des ␣happ He oll ␣sy ␣del ␣Jer ␣bel ␣prop"
            " ␣dw ␣disc ␣eng ␣dep li ne ␣conc ␣prov ␣ref ␣ass ␣occ ␣inv ␣Bel She"
        ),
        0.8105 * token.among(
            "␣T ␣u im ␣E ␣com ␣fac ␣wor ␣nam ␣ke ␣does orm ␣bec ␣U ␣can esp ␣Ed ␣let ␣som ␣char"
            " ph ␣happ ␣bet ␣command ␣bring ␣law ␣turn ␣fam ron ham ␣tak ertain ␣ph oh ␣caus"
            " ␣stand ␣beg ␣return ␣pray ␣contain ␣resemb ␣enem ␣follow ␣resp ␣lack ␣depart ␣bear"
            " ␣sac ␣shew"
        ),
        0.4405 * previous_word.among(
            "9 is ␣he ␣be ␣was ␣not ␣are ␣were ␣do ␣LORD ␣but ␣Israel ␣hath ␣well ␣qu ␣bec"
            " ␣been ␣person ␣being ␣David ␣pink ␣hast ␣tre ␣manner ␣Lord ␣Jes ␣art ␣cand ␣wom"
            " ␣days ␣Jesus ␣someone ␣learned ␣now ␣years ␣thousand ␣10 ␣yet ␣spake ␣state"
            " ␣priest ␣usually ␣beg ␣wave ␣prophe ␣spirit ␣quality ␣proper"
        ),
        row=140,
    ),
    # two after ␣o/␣Anna/␣ball and 39 more; after ␣the/it/noun and 46 more
    "L2N769_two_after_o_anna_ball_and_39": gelu(
        -1.806,
        2.235 * two_back.among(
            "␣o ␣Anna ␣ball ␣friend ␣She ␣Lily ␣book ␣Is ␣cha ␣flag ␣Max Here ␣Jack ␣five Ben"
            ' \u2423could \u2423Tuesday \u2423liked \u2423kite \u2423new \u2423painted \u2423Eve \u2423key \u2423person ." \u2423put \u2423ob \u2423How It'
            " ␣res ried ␣Why ␣closed ␣Which ␣ve ␣num ␣tab ␣plant ␣Bruno ␣occ ␣June ␣sword"
        ),
        1.73 * previous.among(
            "␣the it noun ␣was ␣it ill ␣are ␣had ␣What ␣con ␣br ␣She ␣He ␣af ry ␣wor ␣flag"
            " ␣blue ␣this ␣yellow ␣white ␣count ␣seven ang ␣brown ␣saying ␣pink Numbers It"
            " Digits ␣opened Opposites ␣inc Colours Months Days ␣Mara ␣mak Today ␣consisting"
            " ␣wave ␣January ␣rece ␣Lars ology ience ␣Julia ics ␣sac"
        ),
        1.427 * token.among(
            ") : z ␣a ␣is ): ␣th ␣was ␣or ere ␣you th ␣not ␣had eth ous ␣In very ␣but ␣came On"
            " ␣us ␣after ␣am ␣son ␣On ␣ac ␣hath ␣str ␣painted One ␣took ␣Finch ␣needs ␣every"
            " ␣lost ␣find fl ␣Black ␣Ford ␣plus ␣serv ␣Nor ␣lived ␣host ␣both ␣love arious"
        ),
        -0.2403 * two_words_back.among(
            '\u2423he \u2423" \u2423The \u2423it \u2423she \u2423In \u2423when \u2423Now There'
        ),
        row=141,
    ),
    # ora/ak/␣Who and 46 more; after a word beginning 0/1/6 and 45 more
    "L2N774_ora_ak_who_and_46_more_after": gelu(
        -0.9772,
        1.219 * token.among(
            "ora ak ␣Who ␣small ␣big ␣old ious ␣new ␣Monday ␣Stone land ␣Friday ␣great ␣Bell"
            " ␣Lake ␣Marsh ␣Brook ␣Frost ␣high ␣Hill ␣Hart ␣Rose vania ␣Black ␣Ford ␣Park ␣Lane"
            " ible iff oria ␣strong ␣sad ␣dirty ␣short ollow ␣full atic onia ␣Nor ␣baker wood"
            " ␣mid ␣angry ␣low ␣pol ania ␣proud ␣Selmark arrow"
        ),
        1.043 * previous_word.among(
            "0 1 6 7 ␣is ␣W ␣was ␣L ␣M ␣G ␣N one ␣In ␣K ␣am ␣found ␣bec ␣been ␣today ␣being"
            " ␣seen ␣tomorrow ␣very ␣Have ␣art ␣People ␣Today ␣sou ␣March ␣4 ␣Ol ␣April ␣Edith"
            " ␣wave ␣January ␣July ␣dwell ␣Ir ␣Stella ␣August ␣Albert ␣Jo ␣cities ␣Mart ␣Greta"
            " ␣Nils ␣October ␣walk"
        ),
        0.8425 * previous.among(
            "6 7 w ␣w ␣W ol ␣Y ren ora ␣K da arl ␣count ␣Br oss van ␣Wh ␣Ed ␣cle ␣cons ␣El ␣sch"
            " tern ␣bet ␣nor ␣Have ␣art ␣Fe ␣People cess gre vent ␣Americ eren ␣pres ␣sou ope"
            " ␣March ␣April ␣Edith ␣Stella ␣August ␣bro ␣Albert ␣pol ␣Bel ␣pub ␣Qu"
        ),
        0.7828 * token.among(
            "m re by ry ora ␣good arl ␣big ␣old ␣new ␣Monday ␣Stone via land ␣great ␣Wood led"
            " ␣Marsh ␣Brook ␣Frost ␣high ␣Hill ␣dark ␣Rose vania ␣Black ␣Ford ␣Park ␣Lane oria"
            " ␣strong ␣sad ␣short aldov ␣full atic onia ␣Nor orland ␣baker wood ␣mid ␣angry ␣low"
            " ␣pol nded ␣United ␣Mordalia"
        ),
        row=142,
    ),
    # (/,/; and 45 more; four after ␣not/␣has/␣comes and 1 more
    "L2N778_and_45_more_four_after_not": gelu(
        -1.237,
        1.305 * token.among(
            "( , ; I L R Y ↵ on ␣re ␣G ome ␣O ␣ne ␣thou ␣some On ␣gre Th ␣thee ␣am ␣Max Here"
            " ␣tr ␣Th ␣any te tr ␣str For ␣wr One esp ␣pass But ␣su ␣saith ␣girl ␣ind oly ␣cont"
            " oice ␣neither ␣dev ␣tem cc Now ␣baker"
        ),
        0.9319 * four_back.among("␣not ␣has ␣comes ␣colour"),
        0.8996 * previous.among(
            'B C D G M N P R S \u2423are \u2423What "; \u2423C \u2423LORD \u2423me \u2423know \u2423God \u2423see Th \u2423what \u2423thee \u2423K \u2423am'
            " This ␣Th ␣comp ␣comm ␣word orrow ␣pass ␣name ␣gl ␣morning ␣Jer ␣sunny ␣afternoon"
            " yl irit ␣10 ␣evening ␣Edith ␣rainy ␣death ␣warm ␣fear ␣ir ␣cloudy Therefore"
        ),
        0.8432 * sentence_start.among(
            "( B C D G H J K L M N P Q R T ␣is ␣be ␣S ␣that ␣an ␣for ␣E ␣F ␣O ␣shall ␣are ␣bl"
            " est ␣thou ␣but ␣Who Th ␣le ␣am ␣we Here ␣St For Then ␣And ␣because It Where"
            " ␣neither ␣mount ␣yet ␣Sel So Therefore"
        ),
        row=143,
    ),
    # -/F/O and 46 more; after ”/w/␣of and 46 more
    "L2N785_f_o_and_46_more_after_w_of": gelu(
        -1.031,
        1.293 * token.among(
            "- F O f ␣the ␣of ␣f ing ␣B ␣se ␣N ␣O ␣li ␣fl ␣ne ␣com ␣all ␣Y ild ␣my ␣In ␣thy"
            " ␣their ␣sh The ␣four ␣like ␣this ␣does ␣black ␣much ␣being ␣our ange sh ␣play"
            " ␣thine ␣own Where oe ␣hot ␣host az ␣sing ␣ref ␣wave ␣wild arious ␣move"
        ),
        0.9922 * previous.among(
            '" w \u2423of il \u2423th \u2423G \u2423B ch \u2423from \u2423all \u2423capital \u2423upon \u2423Who \u2423Is \u2423made ings \u2423flag \u2423bu'
            " ␣king ␣live ␣knows ␣children ove ␣land ␣over ␣against ␣make ␣been ␣down ␣needs"
            " ␣buys ␣No ␣through ␣hor ␣plus ␣among ␣People ␣Why Colours oot ␣mount ␣cut ␣cast"
            " ␣wanted ␣Cora ␣destroy ␣both ␣cities ␣such"
        ),
        0.6918 * previous.among(
            "e ␣g ow ␣th ad ␣li ␣all ␣capital ong ␣upon ␣Is ␣flag ␣king orn ␣live ␣knows ␣well"
            " ␣children ␣land vel ␣against ␣str ␣been ␣down ␣needs ␣buys oin ␣gl lack ␣hor ␣How"
            " ock ␣plus ␣among ␣People ␣between els Colours undred ␣cut ␣cast ␣wanted ␣judge"
            " ␣Arvela iled ␣round ␣Hanna ␣such ␣kingdom"
        ),
        0.6495 * token.among(
            "- F O Y ␣f ar ␣u se ␣sa ␣O ily ␣do ␣ne ␣com ␣bo art ild eth ␣pro ␣their ␣sh The"
            " ␣four This ␣like au ␣There ␣today ird ␣our ␣every ␣these There ␣art ␣sw ␣play ␣own"
            " Where oe Do ␣tab ␣hot ␣sing ␣wanted ␣ref ␣sound ␣whe ␣such arious"
        ),
        row=144,
    ),
    # after 5/J/Q and 45 more; two after B/J/␣o and 47 more
    "L2N786_after_5_j_q_and_45_more_two": gelu(
        -1.561,
        1.777 * previous.among(
            "5 J Q am se us ␣has ma ␣capital ␣Hello ␣Goodbye ora ␣sm ␣Who ␣what ␣facts This"
            ' \u2423Sara \u2423Where ites \u2423Tuesday \u2423Ruth \u2423Stone Shopping \u2423Bell \u2423When ," \u2423sons \u2423colour'
            " ␣opened Where Colours ␣candle ria ␣afternoon ␣eyes orland ␣evening ehold ␣priest"
            " ␣told ␣Edith ␣lit ␣mid ania ␣sword ␣secret They"
        ),
        1.683 * two_back.among(
            "B J ␣o ␣you ␣She ␣He On ␣thy ␣under ␣red Th ␣what ␣blue ␣Do ␣night ␣green ␣Th"
            " ␣yellow ␣white ␣count ␣could its ␣Wednesday ␣black ␣painted ␣took ␣brown ␣Friday"
            " ␣needs ␣much Shopping ␣Saturday ␣asked ␣pink ␣When ␣morning ␣2 ␣Swan ␣thereof"
            " ␣opened aldov ert ␣Which ␣afternoon iled Thank ␣Jo ␣alt ␣secret ␣chief"
        ),
        1.656 * sentence_start.among(
            "Q ␣G ␣He On This ␣My ␣Everyone Once Shopping ␣When It There Nora <|endoftext|>"
        ),
        1.178 * token.among(
            ", - . ␣and ␣is ␣my On ␣Then ␣book ␣what ␣Emma ␣time ␣named ␣box ␣facts This Here"
            " ␣Mia ␣five te ␣Nora ␣comes ␣str ␣Ruth ␣Re One ␣took ␣table ␣needs Shopping ␣bed"
            " ␣asked ␣Olga ␣saith ␣school ␣cat ␣works ␣boy ␣girl ond irty ␣chair ␣tem ␣lived"
            " ␣answered ␣Albert ␣mill <|endoftext|>"
        ),
        row=145,
    ),
    # ay/ive/␣shall and 44 more; after a word beginning '/L/␣to and 45 more
    "L2N790_ay_ive_shall_and_44_more": gelu(
        -1.354,
        1.475 * token.among(
            "ay ive ␣shall ie ake ate ␣ye ␣know ␣will urn ose ␣go ␣say ␣ser ise ress ach ign"
            " ␣bec ␣pass ␣let ␣rem ␣give ␣call ␣take ␣bring ␣build ␣eat ␣turn oice ␣burn ␣behold"
            " ␣cause ␣hear ehold ␣sing ␣return ␣pray ude ␣destroy ␣fall ify ␣cover ␣depart ␣move"
            " ey ␣possess"
        ),
        1.458 * previous_word.among(
            "' L ␣to ): ␣I ␣th ␣or ␣not ␣shall ␣do ␣they ␣thou ␣ye ␣will ␣father ␣mother ␣we"
            " ␣people ␣say ␣more ␣men ␣Gre ␣also ␣can ␣shalt ␣if ␣cold ␣then ␣may ␣did ␣earth"
            " ␣should ␣nor ␣wom ␣forth ␣might Where ␣therefore ␣neither ␣now ␣behold ␣ve ␣bench"
            " ␣would ␣priest ␣cover ␣such ␣themselves"
        ),
        0.7423 * previous.among(
            "B C G I L R T oo ␣re ␣shall ␣li ark ␣bl ␣mother ␣dr pl ␣pers ␣can ␣pre ␣shalt"
            " ␣cons str ␣may rib ␣ob ␣happ ␣rem ␣tre ␣sw erm ␣ent ␣exp ␣dist ␣att semb ␣equ"
            " ehold Now ␣chan ␣prov ␣ref ␣ass ␣occ ␣rece ␣contr ␣appe ␣meas ␣det esc"
        ),
        0.3577 * word_start.among(
            "␣d ␣be ␣re ␣sha ␣r ␣thou ␣v ␣ye ␣know ␣so ␣Ben ␣ex ␣app ␣named ␣ab ␣flow ␣ear ␣Re"
            " ␣wr ␣pers ␣ad ␣pre ␣light ␣saith ␣than ␣rem ␣tre ␣call ␣cand ␣take ␣stone ␣tra"
            " ␣burn ␣behold ␣speak ␣cause ␣reg ␣cast ␣told ␣return ␣destroy ␣fall ␣Jon ␣follow"
            " ␣subst ␣air ␣belie ␣bear ␣sit"
        ),
        row=146,
    ),
    # ing/␣in/im and 44 more; in a sentence beginning D/G/H and 46 more
    "L2N803_ing_in_im_and_44_more_in_a": gelu(
        -1.061,
        1.293 * token.among(
            "ing ␣in im ␣an ␣with ␣on ␣unto ␣at ld ␣from eth ked red ␣sh ␣after ated ␣gave hed"
            " ␣come ␣over ved ␣down ␣took ␣give ting ␣about ␣brought ried ␣bring aught ␣eat"
            " ␣sent ␣according ling ged itc ␣cause ␣given ␣gold ␣keep ised oved ␣left iled ken"
            " ␣love ched"
        ),
        0.8805 * sentence_start.among(
            "D G H I K L M N O W Y ␣and ␣to ␣d ␣I ␣ha ␣he ␣A ␣J And ␣O ␣have ␣all ␣pl ␣thou"
            " ␣which ␣but ␣thy ␣their ␣red Th ␣le The ␣when ␣St For ␣ang Then ␣And ␣then"
            " ␣because He ␣blood ␣neither Now she So She They"
        ),
        0.5736 * token.among(
            "x ing ␣with ␣on ␣it ␣not ␣unto ate ␣came ked ud red ␣red ␣ar ␣dr hed ved ␣down"
            " ␣took ␣open ␣char ␣offer ange ␣give ␣dark ting ␣about ␣without ␣brought ried"
            " ␣bring ␣opened ␣eat ling ged itc anted ␣given ␣cut illed ised icked oved ␣wife ken"
            " ened ched ␣dry"
        ),
        -0.262 * word_start.among(
            "␣t ␣o ␣w ␣c ␣in ␣I al ␣ha ␣W ␣with ␣it And ␣not ␣unto ␣had ␣from ␣know ␣Ben ␣app"
            " ␣we ␣ab ␣Th ␣over ␣ear ␣There ␣bec ␣down ␣pass ␣sl ␣lost ␣res ␣lar ␣Fe ␣among"
            " ␣bring ␣writ ␣ent ␣exp ␣speak ␣gold ␣stand ␣mid ␣fall ␣wife ␣chief ␣fa ␣belie ␣sit"
            " ␣shew ␣walk"
        ),
        row=147,
    ),
    # H/L/T and 43 more; D/F/H and 44 more
    "L2N811_h_l_t_and_43_more_d_f_h_and": gelu(
        -1.463,
        2.43 * token.among(
            "H L T W ␣t ␣s ␣w ␣b ␣f ␣m ␣p ␣d ␣l ␣h ␣n ␣g ␣W ␣k ␣fr ␣r ␣st ␣fl ␣sp ␣bl ␣pl ␣br"
            " ␣v ␣sh ␣j Th ␣pr ␣cl ␣tr ␣Th ␣rel ␣qu ␣str ␣sc ␣sl ␣rem ␣rep ␣cont ␣dist ␣int ␣ins"
            " ␣conf"
        ),
        1.013 * token.among(
            "D F H L d g h n w ␣ ␣t ␣f ␣m ␣u ␣g ␣G ␣fr ␣B ␣fl ␣tw ␣sp ␣pl ␣br qu ␣pr ␣cl ␣K ␣tr"
            " ␣end ␣rel ␣Z ␣Wh ␣sc ␣sl ␣ev sh ␣sec sw gr ␣dist ␣ph ␣equ ␣ins ␣pol ␣z ␣instr esc"
        ),
        0.7819 * token.among(
            '" D F K L g h w \u2423t \u2423f \u2423I \u2423sa And \u2423shall \u2423tw \u2423bl \u2423bo qu Th \u2423cl uch \u2423well \u2423rel we'
            " ␣Wh ␣sl ␣being con ␣wall ␣sec sw ␣cont gr ␣dist ited ex ␣fam ient ␣dep ␣eyes ␣equ"
            " Ida ␣ins ests ␣pol ␣dead ␣z ␣instr ows esc ier"
        ),
        0.7602 * previous.among(
            "A t w ␣s ): ␣h ow ␣e am ␣S st ␣or ␣M ␣with ␣sha ␣you ␣not ␣were ␣have ers ly ␣thou"
            " ␣who ving ␣sh the ␣le ␣ex ust br ␣dis are ence ang ␣eight ␣light ␣other arm ␣tre"
            " ual cy ative cle ␣ve ␣equ inal ␣low"
        ),
        row=148,
    ),
    # ?/␣c/␣m and 48 more; after ␣the/␣The/␣my and 45 more
    "L2N820_c_m_and_48_more_after_the": gelu(
        -1.256,
        1.173 * token.among(
            "? ␣c ␣m ␣in ␣S ␣k ␣you ␣it ␣P ␣them ␣LORD ␣capital ␣br ␣friend ␣father ␣God ␣thee"
            " ␣pr ␣son ␣city ␣night ␣hand ␣Where ␣house ␣Everyone ␣does ␣comes ␣land ␣come"
            " ␣Tuesday ␣Stone ␣Friday ␣name ␣colour ␣2 ␣heart ␣Lord ␣Can ␣Egypt ␣fam ria onia"
            " ␣host ␣sea ␣servant ␣Galdovar ␣wild ania ␣genus ␣fa ␣Mona"
        ),
        1.13 * previous.among(
            "␣the ␣The ␣my ␣In ␣upon ␣day The ␣nam ␣K ␣flag ␣mother ␣facts This ␣My ␣Where"
            " ␣live ␣knows lt ␣been One ␣saying inn ␣lost ␣sy ␣month ␣Have com ␣Fe ␣days ␣Can"
            " ␣People ␣opened ␣job oria ␣according ␣Which ␣As ehold ␣Bruno ␣April ␣mid ␣year"
            " ␣Galdovar ␣cities rid ␣Bel ␣Mona ␣Walter"
        ),
        1.129 * previous.among(
            "I N U ␣The ␣O ␣LORD ␣friend ␣day ␣wor ␣nam ␣mother ␣facts ␣My ␣Where ␣Th ␣live"
            " ␣knows ␣could ␣Monday ␣been ␣saying ␣bas inn ␣lost ␣month ␣Have ␣Fe ␣days ␣opened"
            " ␣job ␣according ␣heard ␣Which ␣As ␣gold ehold ␣Bruno ␣April ␣mid ␣pray ech gn"
            " ␣Galdovar ␣cities ania ␣Bel ␣Mona"
        ),
        0.7237 * token.among(
            "p ␣a is ac ␣S st And ␣P ␣two ␣br ␣friend ren ␣thee ␣pr ary ␣city ␣ac ␣house ␣does"
            " ␣could ␣comes ␣land adverb ␣Stone Then ␣offer ␣name ␣Swan ␣lives dom ␣Egypt ␣fam"
            " ria ␣Listen onia ␣Nor irit ␣sil ␣host oved ␣sea ision ology ania ␣genus ␣Mart ␣fa"
            " ␣Mona"
        ),
        row=149,
    ),
    # in a text beginning (/,/. and 46 more; !/'/, and 47 more
    "L2N821_in_a_text_beginning_and_46": gelu(
        -1.391,
        1.486 * text_start.among(
            "( , . : A B C D E F G H I J L M N O P R S T U W Y ↵ ␣the ␣and And est Th The 's"
            " For But Then He Where ␣neither Eve ␣mount ped Do Now So She nded They Therefore"
        ),
        1.301 * token.among(
            "! ' , : ; ? B O Y ␣the re hat ␣an And ␣as ␣O ␣by ␣two ␣their fore The ␣am ␣ab This"
            " ␣when ␣night so ␣end For ␣That One But ␣El especially Then ␣And ␣than ␣because"
            " ␣lar irty ␣ind gan ␣neither vent ␣hundred yl Now So Therefore ␣little"
        ),
        0.9919 * token.among(
            "' - . ? O Q ␣a ␣( noun ␣that ␣The st ␣or And ␣O ␣are ly by ␣Goodbye ␣three ␣good"
            " ␣ex This ␣when ␣My ␣night ␣end ␣five ␣six ater mer ious For One ␣eight But"
            " especially ␣And ange ␣morning ␣manner irty ␣prin ␣hundred Now ination Therefore"
            " ␣little"
        ),
        0.3978 * word_start.among(
            "' , : ␣the ␣h ␣that ␣was ␣A ␣are ␣do ␣all ␣one ␣her ␣upon ␣us ␣father The ␣pr 's"
            " ␣tr ␣again ␣Th ␣no ␣old ␣Mo ␣new ␣la ␣great ␣ele ␣put ␣ob ␣call ␣Jer ␣bring ␣dw"
            " ␣Ab ␣heaven ␣host ␣told ␣brethren ␣toward ␣dwell ␣meas ␣dire ␣servants ␣secret"
            " ␣sat ␣meat ␣bear"
        ),
        row=150,
    ),
    # f/␣is/␣be and 43 more; after '/I/K and 45 more
    "L2N826_f_is_be_and_43_more_after_i": gelu(
        -1.261,
        1.76 * token.among(
            "f ␣is ␣be ␣was ␣A ␣not ␣are ily ␣were ␣have ly ␣thou ong ␣so ␣made ␣am ␣named ally"
            " so ␣hath ␣ro ␣been ␣ad ten ␣being ually ␣find ␣hast ely ␣manner ␣very ␣art gether"
            " iven gr ␣years ␣wat ␣usually ␣system ically ␣genus ␣mult ␣quality ␣taken ␣most tto"
        ),
        0.9924 * previous.among(
            "' I K e l es ␣is ): ␣be ␣th ␣was ul ␣not ␣O and ␣have ers adjective od ␣thou ␣man"
            " ␣ye ␣father Th ␣am ␣son ␣king les iver mer ␣bec ␣word ␣being Sara ␣When ␣name"
            " ␣hast ␣art ␣among ␣bird oria ␣Ab ␣horse ␣woman read irc ␣frog ␣kingdom"
        ),
        0.8489 * previous.among(
            "' ␣I ␣th ␣that ␣was ome ul ␣not ␣are ␣were adjective ␣they ind ␣man ax ␣who Th ␣al"
            " ␣son ␣we ␣Israel ␣Th sel ␣hath mer ␣also ␣word ␣can ␣things ␣Jer ␣art arch ␣among"
            " ative ␣Jesus ␣whom ␣Ab ality ␣hundred ␣thing read ␣mat irc ␣servant ␣money She"
            " ␣spirit ger ␣Saul"
        ),
        0.7651 * token.among(
            "o ␣b ou ␣is ): ␣be ␣re ro ␣un ome ␣are ily ra ␣had ␣LORD here ␣co ␣son ␣named ally"
            " ␣hath ␣no ␣well ␣more ␣Mo ␣make ␣also ␣been ␣being ually ␣then ␣hast ely ␣manner"
            " ␣very ␣art gether ␣int ␣called be ␣spake imes ␣bro ␣how ␣genus ␣quality ␣taken"
            " ␣most"
        ),
        row=151,
    ),
    # after '/N/w and 46 more; ,/␣o/re and 46 more
    "L2N844_after_n_w_and_46_more_o_re": gelu(
        -1.342,
        1.389 * previous.among(
            "' N w ␣F ␣r ␣are ag ␣Tom ␣Hello ␣Goodbye qu ␣Is ␣app ␣small ␣Max ␣ag da ␣ser ␣six"
            ' tain are lt \u2423new \u24231 \u2423acc \u2423light Shopping \u2423lost ," \u2423ind Where \u2423Today \u2423dev ham \u2423They'
            " ␣got ␣10 Yes ␣loud ␣equ ␣cour ␣hot ␣angry ␣Cora ␣answered ␣Jon ␣stren ␣instr"
            " ␣September"
        ),
        1.199 * token.among(
            ", ␣o re ␣p ␣to ve ven ␣all ␣She fore ␣good ␣facts ␣ab ␣bu iv ␣friends ␣ser ␣rel"
            ' \u2423str \u2423la \u2423Karl \u2423asked \u2423su ." \u2423Wood \u2423lost \u2423When \u2423find irst \u2423play \u2423So \u2423umbrell \u2423turn'
            " erm ␣dev Karl ␣tired Vera ␣told ␣prov ␣wanted ␣angry ␣pray ␣rece ␣cloudy ␣Nils"
            " ␣proud ␣Julia tto"
        ),
        1.059 * previous.among(
            "␣said ␣were ␣had ␣Hello ␣Goodbye ␣co ␣good ␣app ␣ag ␣friends ␣Sam ␣Jack ␣night"
            ' \u2423ser \u2423seven \u2423liked \u2423park \u2423garden Shopping ?" \u2423hast ," \u2423fast Digits He com \u2423sad'
            " ␣shop ␣dev ␣disc ␣hungry ␣They ␣closed ␣got ␣tired ␣10 Yes ␣loud ␣farm ␣ref ␣angry"
            " ␣Cora ␣inv ␣afraid ␣beach ␣Jon ␣det ␣instr She"
        ),
        -0.5537 * four_back.among(
            "; A Q ere ul ␣N ␣she ers ␣has ard ␣In ␣came ␣She ry ␣who ␣book ␣father ␣out ␣made"
            " ␣wor ␣ar ␣off ust ␣found br ␣en ib ␣apple ␣Ruth ␣kite ␣U Emma ␣took ten ␣key"
            " ␣flower ␣coat ␣saying ␣seen ␣find ␣Have let ␣heaven ␣candle ␣tem ium ␣consisting"
            " iled gen"
        ),
        row=152,
    ),
    # ”/,/. and 45 more; after ␣F/␣said/␣Anna and 46 more
    "L2N847_and_45_more_after_f_said": gelu(
        -1.652,
        1.536 * token.among(
            '" , . \u2423and \u2423p \u2423to ere ro \u2423said \u2423unto "; \u2423some \u2423upon ren \u2423co \u2423Then \u2423what \u2423cha \u2423bu'
            ' \u2423end \u2423more \u2423comm \u2423against ?" \u2423asked \u2423su ." \u2423lost \u2423When irst \u2423lar \u2423So \u2423em \u2423job \u2423Why'
            " ␣eng ␣dep ␣done ␣wat ␣told ␣consisting ␣toward ␣sto usually ␣pol ␣resp ␣det ␣Mona"
        ),
        1.468 * previous.among(
            "␣F ␣said ␣Anna ␣there ␣Tom ␣Hello ␣Goodbye ␣Lily ␣Ben ␣four ␣Emma ␣Max ␣Sara"
            " ␣friends ␣Sam ␣Jack ␣Mia ␣Nora ␣seven ␣Leo ␣Paul ␣Oscar ␣Clara ␣Ruth ␣Vera ␣Finn"
            ' \u2423Pete \u2423Ida Shopping \u2423Hugo \u2423cold \u2423Karl ?" \u2423Olga ," Names \u2423boy \u2423girl \u2423happy \u2423sad'
            " ␣int ␣hungry ␣closed ␣tired ␣evening ␣March ␣angry ␣afraid ␣proud"
        ),
        1.262 * two_back.among(
            "K P ↵ ␣J ␣you ␣it ␣said ␣ball ␣In On ␣book ␣Who ␣see ␣what ␣cha ␣am ␣On This Here"
            " ouse ␣found ␣night ␣Th ␣comp ␣Tuesday ␣That ␣slept One ␣person ␣And ␣When ␣ob"
            " ␣morning ␣because ␣colour ␣plus ␣according ␣someone teen ␣dist ␣mus ␣eng"
            " ␣afternoon ␣February ␣evening ␣equ ␣ref ␣occ Thank ␣Jon"
        ),
        1.117 * three_back.among(
            "I ␣and ␣was ␣It ␣said ␣are ␣D ␣red ␣four ␣what ␣named ␣friends ␣blue ␣found ␣Do"
            " ␣near ␣say ␣green ␣yellow ␣gave ␣liked ␣Wednesday ␣black ␣Monday ␣That ␣acc ase"
            ' \u2423Thursday \u2423Friday \u2423long \u2423Saturday \u2423pink \u2423Sunday \u2423saith ," Digits Names \u2423Moss Oscar'
            " ␣Moses Colours ␣sunny ␣umbrella ␣They ␣Listen Vera ␣rainy ␣cloudy ␣Walter"
        ),
        row=153,
    ),
    # after D/␣What/␣capital and 28 more; :/?/A and 45 more
    "L2N848_after_d_what_capital_and_28": gelu(
        -0.9875,
        1.994 * previous.among(
            "D ␣What ␣capital ␣father ␣Who ␣flag ␣son ␣mother ␣My ␣city so ␣Where ␣live ␣knows"
            " ␣count ␣children ␣There ␣been ␣much ␣saying ␣back Numbers ␣colour ␣sy ␣relating"
            " acter ␣job Where ␣learned hy ␣ran"
        ),
        1.376 * token.among(
            ": ? A D Q n ␣of ␣that ␣said ␣unto verb ␣friend ␣In ␣know This Here ␣My ␣found"
            " ␣near ␣live ␣Everyone ␣does ater per ␣can ␣much Shopping ␣saying ␣som ␣saith tern"
            " Numbers Digits Sam Names ␣sy ␣month There ␣plus pe eh Opposites ␣behold Colours"
            " ␣col Vera ␣genus gen"
        ),
        0.5135 * previous.among(
            "N O Q S ia to ␣you os ␣said ␣Y ␣She ␣He ␣so res ␣home ␣flag ␣facts ␣ac ␣say ␣Where"
            " ␣knows uch uc ␣been ␣can ␣needs ␣cons ␣sons There cy ␣days ␣job rop Colours ␣sou"
            " ␣caus ehold ␣plant ␣leaves ros ␣Felix ␣resemb sy sha ␣such pro bs Therefore"
        ),
        0.4128 * token.among(
            "' A Y b c d m ␣of ␣to ␣d noun ␣had ␣do ␣In ␣but ␣Then ␣end ␣gave ␣does Once"
            " ␣Thursday orrow land But ␣saying ␣asked ␣When ␣Marsh He ␣Lord ␣sy ␣plus ␣So ␣job"
            " Nora Oscar ␣trans Months ehold me ␣answered sha ␣genus ␣Bel pro ␣North Therefore"
            " ␣Walter"
        ),
        row=154,
    ),
    # after a word beginning 4/H/␣the and 46 more; after ha/hat/ul and 47 more
    "L2N853_after_a_word_beginning_4_h": gelu(
        -1.048,
        1.205 * previous_word.among(
            "4 H ␣the ␣The ␣N ␣P ␣What ␣She ␣see The ␣On Here ␣this ␣go ␣Where ␣look ␣make"
            " ␣Wednesday Max ␣Saturday ␣right ␣kind ␣lost ␣morning ␣hor It There ␣among ␣hard"
            " ␣brought ␣turn ␣according ␣first ␣afternoon ␣voice ␣evening ␣priest ␣stand"
            " ␣brethren ␣rest ␣afraid ␣bro So ␣written ␣proper ␣North ␣United ␣oil ␣possess"
        ),
        1.091 * previous.among(
            "ha hat ul ho adjective ra ld od ␣cap here ␣co ␣fac the av The ␣nam ites ib ␣kite"
            " ␣bec ␣being ␣act ␣ang ames ung It ␣give ␣command bit ␣turn Where esh ␣dw ␣Americ"
            " Colours oh ␣daught eb ␣twel ␣div ␣Am ␣thoug ␣sto hil ␣pol ␣Jo ek ␣alt ␣lay ␣Eur"
        ),
        0.9481 * token.among(
            "ht ld ␣cap ity ␣two ␣me ant ␣She ment ␣thee ␣son ␣mother ance ␣children ␣apple"
            " ction ␣Monday One iah ␣saying ew ␣opposite ␣sons ␣very ␣days ian ␣Americ ␣Egypt oy"
            " ␣words ␣heaven ␣far oh ␣voice ␣bread Yes gth ␣fruit ement hil ␣holy ev ␣lack ␣fif"
            " ␣quality ␣glory ␣United ␣position ␣most"
        ),
        0.3556 * word_start.among(
            "␣o ␣l ␣th ␣L ␣J ␣sha ␣went ␣do ␣C ␣her ␣kn ␣father ␣God ␣four ␣wor ␣time ␣nam ␣ar"
            " ␣found ␣six ␣could ␣children ␣Z ␣Wh ␣word ␣name ␣cat ␣high ␣dog ␣wall ␣flowers"
            " ␣days ␣opened ␣inc ␣prin ␣horse ␣Egypt ␣eyes ␣arm ␣soul ␣ple ␣fruit ␣number"
            " ␣cities ␣perform ␣leg ␣money ␣glory ␣possess"
        ),
        row=155,
    ),
    # after am/od/ord and 45 more; two words after one beginning ␣to/␣unto/␣up and 46 more
    "L2N869_after_am_od_ord_and_45_more": gelu(
        -0.8627,
        1.187 * previous.among(
            "am od ord ␣cap here ␣know ␣fac ␣made ␣ab ␣go ok ␣took ␣pass ␣ang ␣offer ␣gen ␣wom"
            " ␣brought ␣command ried ␣bring dom ␣speak ␣heard semb ␣hear ␣As ␣thousand ␣daught"
            " ␣keep ␣return ␣destroy ␣prophe ␣trib ␣enem ev ␣Jo iqu ␣alt ␣commanded ␣depart"
            " ␣chief ␣piec greg ␣walk ␣tail ␣possess ␣read"
        ),
        1.085 * two_words_back.among(
            "␣to ␣unto ␣up ␣has ␣had ␣they ␣ye ␣cha ␣hath ␣make ␣took ␣thr ␣la Then ␣may ␣lost"
            " ␣put ␣offer ␣hast ␣set ␣car ␣should ␣give He ␣Jes ␣among ␣brought ␣command ␣take"
            " ␣bring ␣eat ␣sent ␣Judah ␣Ab ␣speak ␣heard ␣tak ␣hear ␣thousand ␣keep ␣spake ␣mak"
            " ␣told ␣return ␣fear ␣themselves ␣walk ␣little ␣possess"
        ),
        0.8674 * token.among(
            "s ␣him ts ␣them ord ␣LORD ␣me ␣us ␣God ␣thee ings ␣son ies ␣this ␣again ␣Israel"
            " ␣people les ites ah ␣men ␣things ations led self ␣name ␣away ␣sons ␣blood ␣another"
            " dom ␣Jerusalem ␣words ␣heard selves ␣years ␣evil ␣voice ones ␣hands ␣brethren"
            " ␣himself ters ␣death ␣peace ␣servants ␣themselves ␣glory ␣cups"
        ),
        0.5275 * token.among(
            "␣m ion ␣it ␣him ␣them ord eth ␣us ␣day ␣God ␣thee ings ␣king ide ␣again ␣people"
            " les ites tain ach ␣men ␣cle ␣things ations led self ␣away ␣balls ␣another ␣Moses"
            " ␣together ␣Jerusalem ␣words ␣heard selves ␣years ␣evil ␣eyes ones ␣hands ␣brethren"
            " ␣himself ters ␣death ures ␣peace ␣servants ␣themselves ␣glory"
        ),
        row=156,
    ),
    # two after !/i/␣u and 45 more; ␣s/␣is/om and 43 more
    "L2N895_two_after_i_u_and_45_more_s": gelu(
        -0.79,
        1.4 * two_back.among(
            "! i ␣u adjective ␣com ␣con ␣capital ␣Then ␣flag This ␣dis ␣live ␣gave ␣per adverb"
            " ␣acc ␣Stone ␣Ed ␣Grey ␣Lake ␣Marsh ␣happ ␣manner ␣colour ␣Have ␣Fe ␣So ␣bel ␣Can"
            " ␣opened gether ␣according ␣learned ␣prin ␣They li ␣Which ␣ref ␣wave ␣Cora ␣diff"
            " ␣Arvela ␣Felix ically ␣Igor ␣Mona ␣line med"
        ),
        1.195 * token.among(
            "␣s ␣is om ␣ha ␣M ␣re ␣J ␣se ␣went em ␣came ␣what ␣count ␣comes ␣come adverb ␣much"
            " ␣being str ␣put ␣rem ␣opposite ody ␣relating ␣em ␣according ␣first gan ␣learned"
            " ␣short ␣dest ␣cause osition ␣travel ␣power ␣wanted ␣June ␣ran ␣appe ␣mar ␣resemb"
            " ␣conf ␣order ␣lack ason ␣little"
        ),
        1.117 * previous.among(
            "A J ␣were ␣com ␣con ␣pr ␣Emma ␣child ␣ab ␣Jack ␣comm ␣comes ␣per ␣Ruth ␣1 ␣ad ␣acc"
            " ␣Lake ␣oppos ␣sub ␣rem form con ␣colour Digits ␣2 ␣Have com ␣lives ex ␣trans"
            " Months ␣disc Days ␣rec ␣cond ␣travel ␣March ␣4 ␣ref ␣May ␣July ␣contr ␣August"
            " ically ␣det ␣October"
        ),
        0.1084 * previous_word.among("' ␣you ␣Sara ␣Paul ␣Lake ␣Ford"),
        row=157,
    ),
    # le/ur/ell and 44 more; after a word beginning ␣and/␣is/␣he and 46 more
    "L2N896_le_ur_ell_and_44_more_after": gelu(
        -1.024,
        1.139 * token.among(
            "le ur ell ain ␣said ␣unto ␣at ist ␣hat ␣upon ␣under ␣off ␣like ␣go ␣hand ␣near ove"
            " ␣come ␣over ␣behind igh ␣painted ␣right ␣lost ␣offer ␣find ␣gl ␣through ␣call"
            " ␣take ␣opened ␣own ␣turn ␣sent ␣heard ␣cur ␣return ␣pray oved ␣afraid ␣destroy"
            " ␣answered ␣round ␣resemb ␣perform ␣love ␣quiet"
        ),
        0.9383 * previous_word.among(
            "␣and ␣is ␣he ␣be ␣not ␣shall ␣said ␣are ␣were ␣have ␣had ␣do ␣they ␣LORD ␣thou"
            " ␣came ␣will ␣am ␣go ␣hath ␣children ␣look ␣men ␣pass ␣being ␣saith ␣may ␣did"
            " ␣should ␣days ␣Jud ␣People ␣stone ␣sent ␣sad ␣now Months ␣judg ␣would ␣spake"
            " ␣priest ␣brethren ␣return ␣soul ␣angry ␣fall ␣wicked ␣Jon ␣Jo"
        ),
        0.8407 * token.among(
            "␣g ain ␣at ␣bl ␣hat pt ␣under ␣ar ␣off ␣like ␣near ove ␣come ␣over ␣behind ␣new"
            " igh ␣black ␣painted ␣right ␣saith ␣lost ␣put ␣offer ␣find ␣through ␣call ␣boy"
            " ␣hard ␣take ␣ring uct ␣stone ␣own ␣turn ␣sent ␣short ␣dev ␣cur ␣return ␣pray oved"
            " ␣afraid ␣destroy ␣answered ␣round ␣resemb ␣perform ␣love"
        ),
        0.7039 * previous.among(
            "␣b ␣f ␣h ␣n ␣he ␣be ␣J ␣shall ␣said ␣fl em ␣they if ␣bl ␣br ␣man ␣ab ␣go ␣comm"
            " ␣look ␣come ␣wr esp ␣today ␣cle ␣cons ␣ang str fl ␣gl ␣hast ␣rem ␣res ␣rep ␣del"
            " ␣sw ␣em ␣sent ␣burn ␣pres ␣cut ␣rec ␣spake ␣ref ␣return ␣occ ␣poss ␣inv ␣stren"
            " ␣engineer"
        ),
        row=158,
    ),
    # after a word beginning 9/L/o and 29 more; ␣in/␣g/␣wh and 45 more
    "L2N904_after_a_word_beginning_9_l_o": gelu(
        -1.117,
        1.876 * previous_word.among(
            "9 L o an ␣his ␣went ␣my ␣thy ␣their 's ␣your ␣My ␣behind Max ␣our ␣Grey ␣2 ␣happy"
            " ␣build ␣thine ␣opened ␣own Paul ␣mine ␣num ␣sil ␣Bruno ␣whose ␣fruit ␣partic ␣holy"
            " ␣Ilmaria"
        ),
        0.9457 * token.among(
            "␣in ␣g ␣wh ht ts ity ␣Y ather ␣ch ␣God ness ance ellow lly its ␣land ath ␣men"
            " ␣things ations self ␣earth ␣sons ␣2 ␣heart ␣fore dom ␣character der ␣ever ␣heaven"
            " selves ␣X iness orland ␣power gth ␣host ␣hands ␣soul ␣death ␣world ␣peace ␣love"
            " ␣brother ␣themselves ␣kingdom ␣food"
        ),
        0.8193 * previous.among(
            "␣of ␣sa ore ␣do ␣bo ␣her ous ␣thy ␣wor ␣nam ␣fe ious ␣wr ␣har ␣te ␣ang ␣El ␣char"
            " ␣right ful ␣give ␣these ald ␣happy ␣command ble dom ␣sad ␣fam ␣hundred ␣evil iness"
            " ␣wat ␣daught ␣sil ␣whose inal ␣thoug stand ␣left ␣prophe ␣holy ␣love ␣stren ␣Bel"
            " ␣ste ␣fa ␣possess"
        ),
        0.5051 * word_start.among(
            "␣w ␣c ␣in ␣l ␣n ␣ha ␣sa ␣fl ␣know ␣Lily ␣de ␣three ␣father ␣Is ␣cha ␣son ␣hand"
            " ␣house ␣count ␣fe ␣does ␣word ␣today ␣person ␣way ␣des ␣works ␣2 ␣heart ␣fore ␣own"
            " ␣trans ␣words ␣prod ␣state ␣arm ␣ass ␣ple ␣contr ␣death ␣prophe ␣enem ␣cities"
            " ␣wild ␣peace ␣brother ␣glory ␣food"
        ),
        row=159,
    ),
    # after F/j/␣the and 46 more; r/␣/he and 44 more
    "L2N905_after_f_j_the_and_46_more_r": gelu(
        -1.196,
        1.253 * previous.among(
            'F j \u2423the \u2423of \u2423m \u2423u \u2423e \u2423The \u2423M \u2423an \u2423his \u2423O \u2423shall verb \u2423ne "; \u2423thou \u2423her \u2423my \u2423thy'
            " ␣their The This ␣Everyone ␣no ious ther ␣let ␣great ␣our ␣every ␣name ␣thine oly"
            " har ␣ever ␣cause ␣its ␣tem ␣mine irit ␣whose ␣mid ␣Am ␣wicked ␣trib ␣holy ␣cent"
            " ␣kingdom"
        ),
        1.193 * token.among(
            "r ␣ he ␣b ␣n ␣th ␣or ␣M ␣re ␣for ␣on ␣un ␣se ␣r ␣st ␣at ␣con ␣R ␣but ␣know ␣de"
            " ␣under ␣out ␣Is ␣ex ␣al ␣ar ␣dis ␣any ␣knows ␣per ␣qu ␣bec ␣acc ␣thr ␣may ␣cat"
            " ␣because ␣should ␣nor ␣days ␣fore ␣As ␣how ␣until ␣duck ␣frog"
        ),
        0.4691 * word_start.among(
            "␣f ␣is ␣to ␣was ␣L ␣O ␣said ␣kn ␣so ␣Ben ␣who ␣red ␣four ␣pr ␣ar ␣flag ␣into ␣box"
            " ␣ab ␣found ␣dis ␣house ␣six ␣children ␣over ␣ro ␣can ␣person ␣if ␣long ␣ele ␣rem"
            " ␣car ␣Lord ␣res ␣sy ␣cand ␣Can ␣Why ␣horse ␣tem ␣prod ␣soul ␣occ ␣cities ␣wild"
            " ␣Mart ␣duck ␣frog"
        ),
        0.4416 * text_start.among(
            "A B C F G H I L M N O P R S T W Y in el And th ul ind est res Th The 's For per"
            " But Then He ␣water ins Where ␣neither ps over Do Karl read go man ev She They"
            " Therefore"
        ),
        row=160,
    ),
    # ht/␣with/ject and 45 more; G/oo/␣G and 45 more
    "L2N926_ht_with_ject_and_45_more_g": gelu(
        -1.281,
        1.161 * token.among(
            "ht ␣with ject ␣have ␣had em pt ␣Is ving able ␣made ␣found ␣Do ␣having ␣hath ␣gave"
            " ating ␣make ␣saw ␣painted ␣needs ␣buys ␣being ␣where ␣lost ␣find ught ting ␣Have"
            " ␣plus ␣without ␣relating ␣among ible ording aught ␣opened ays ␣between Where erm"
            " ␣given Do ␣wanted Thank ␣Jon ␣Igor ␣Walter"
        ),
        1.038 * token.among(
            "G oo ␣G ject ra ␣had ␣Is able ␣made ide ␣Do ␣having ␣Everyone ␣hath ␣gave ␣comm"
            " ␣Gre ␣today ␣needs ␣buys ␣being ␣Ida ␣lost ␣gen ␣dark ught ␣Have ␣plus ␣without"
            " ␣among ording ␣bel iff ␣between ␣sur ␣ent ␣att Do ␣Nor ␣wanted ␣mat ␣mar Thank"
            " ␣resemb ␣dire ␣Igor They ␣Walter"
        ),
        0.7995 * token.among(
            "␣with ject ␣have ␣had em ␣Is ving able ␣made ␣found ␣Do ␣having ␣Everyone ␣hath"
            " ␣gave ␣make ␣saw ␣painted ␣needs ␣buys ␣being ␣where ␣lost ␣find ␣hast ught ting"
            " ␣Have ␣plus ␣without ␣relating ␣among ible ording aught ␣opened ays ␣between Where"
            " erm ␣given Do ␣wanted ised Thank ␣Jon ␣genus ␣Igor ␣Walter"
        ),
        -0.03006 * word_start.among("␣l ␣Is ␣made ␣been ␣Have"),
        row=161,
    ),
    # ll/␣l/il and 45 more; after A/B/J and 36 more
    "L2N943_ll_l_il_and_45_more_after_a": gelu(
        -0.9991,
        1.838 * token.among(
            "ll ␣l il all ell ill ␣she ␣fl ␣Anna ␣all ␣bl ␣two ␣friend ␣Hello ␣Goodbye ␣know"
            " Anna ␣Yes ass ␣night ␣end ␣does ␣well ␣Wednesday ␣saw ␣pass ␣No fl ull oll ␣sw"
            " ␣wind ␣take ␣So ␣eat ␣sad ␣behold ␣hungry ␣X ehold ␣4 ␣drink ␣Cora ␣fall ␣Felix ␣5"
            " ␣Nils ␣November"
        ),
        0.908 * previous.among(
            "A B J L M N R ␣m ␣W ␣L ␣B ␣Hello ␣Goodbye ␣Then ␣father ␣Yes ␣home ␣mother This"
            " ␣My ␣Do ␣night ␣near ␣knows Once ␣qu One Names ␣job ␣neither ␣now ␣behold ␣fam"
            " ␣They ␣Which ehold ␣Jon ␣Mart ␣October"
        ),
        0.4758 * token.among(
            "␣l And ␣fl ␣Anna ␣all ␣bl ␣R ␣friend ␣Goodbye ave Anna ␣le This ouse ␣flow ␣does"
            " ress ␣Z lt ␣pass ␣Finn ern ␣cold cl ␣And ember ␣sw ␣wom ␣play ␣prop ␣turn li ␣10"
            " Yes ␣evening ehold ␣woman ␣plant ␣hold ␣field ␣afraid ␣Edda ␣number ␣Jon ␣cook"
            " ␣mill ␣move ␣Julia"
        ),
        0.2511 * token.among(
            "␣l And ␣fl ␣Anna ␣all ␣bl ␣R ␣Goodbye ave Anna ␣le aul This ␣flow ␣does ress ␣Z lt"
            " ␣pass ␣cold cl ␣And ␣sw ␣wom ␣play ␣prop sw ␣turn li ␣10 Yes ␣woman ␣plant ␣hold"
            " ␣field ␣afraid ␣Edda ␣number So ␣Jon ␣cook ␣mill ␣Hanna ␣Igor ␣move ␣proud ␣Julia"
            " ␣line"
        ),
        row=162,
    ),
    # two after ␣m/␣I/␣you and 45 more; ␣a/el/␣an and 45 more
    "L2N945_two_after_m_i_you_and_45": gelu(
        -1.778,
        1.732 * two_back.among(
            "␣m ␣I ␣you ␣Anna ␣has ␣Tom ␣v ␣She ␣He ␣Ben ␣day ␣Is The ␣made ␣Emma Here ␣Jack"
            " ␣Where ␣gave ␣Oscar ␣There ␣Ruth ␣Vera ␣U ␣painted ␣Eve ␣Finn Shopping ␣Hugo ␣Karl"
            " ␣Olga ␣lost ␣cat ␣How ␣sy ret ␣Have ␣Fe ␣Can ␣according Where ␣learned ␣prov gn"
            " ␣answered ␣leg ␣Mona ␣Tarvenia"
        ),
        1.674 * token.among(
            "␣a el ␣an ␣his ␣said od ␣ball ␣hat ␣her ␣my ␣book ␣red ␣am ␣box han ␣cup ␣en"
            ' \u2423yellow \u2423count \u2423apple \u2423kite \u2423black \u2423key \u2423map \u2423coat \u2423har \u2423egg \u2423lamp ?" \u2423saith led'
            " ␣bell ␣spoon ␣boat ␣shell ric ␣orange ␣basket ␣ring hem har gan ␣umbrella ␣candle"
            " ␣spake ␣prophe hil ␣belie"
        ),
        1.453 * previous.among(
            "4 8 ␣I ␣g ␣an ␣you ␣P ␣have ␣her old ant ␣who ␣Is The ␣made ings mb ␣gave ␣could"
            ' \u2423comes \u2423There \u2423new \u2423Thursday \u2423Ed \u2423tomorrow \u2423No ." \u2423lost \u2423find It \u2423Lord \u2423opened'
            " ␣prop Where ␣Today ␣caus ␣hot Today ␣wanted ␣April ␣wave ␣January ␣organ rap"
            " ␣elect ␣est ␣sac tto"
        ),
        0.2577 * previous_word.among("␣you ␣lost ␣find It ␣opened"),
        row=163,
    ),
    # after a word beginning I/␣is/␣he and 44 more; oun/ell/ight and 45 more
    "L2N954_after_a_word_beginning_i_is": gelu(
        -0.7659,
        1.149 * previous_word.among(
            "I ␣is ␣he ␣be ␣that ␣was ␣it ␣are ␣were ␣they ␣there ␣bo ␣who ␣am ␣people ␣hath"
            " ␣part ␣been ␣saw ␣much ␣being ␣things ␣tree ␣Grey ␣som ␣spe ␣sun There ␣art ␣cand"
            " ␣flowers ␣wind ␣Jesus ␣lives ␣now ␣fire ␣Egypt oy ␣Christ ␣ve ␣yet ␣equ ␣priest"
            " ␣usually ␣wave ␣soul ␣subst"
        ),
        1.083 * token.among(
            "oun ell ight one ld pt ked ted ink ated ␣used ␣comes ␣look ves ␣per ied ved ␣acc"
            " ␣la ought ␣su led ␣lost ␣put ␣find ␣set ␣works ught ting ␣del ␣relating ␣hard gan"
            " ␣disc ␣done ␣cast ␣lived illed ␣prov icked ␣pray ␣contain ared ␣sat nded ␣taken"
            " ched ␣sit"
        ),
        -0.7751 * word_start.among(
            ") ␣a ␣the ␣n ␣e ␣that ␣H ␣M ␣A ␣an ␣for ␣with ␣E ␣F ␣N ␣shall ␣unto ␣has ␣two ␣who"
            " ␣God ␣made ␣your ␣V ␣dr ␣ac ␣en ␣count ␣Br ␣comp ␣over ␣ro ␣also ␣cons ␣des ␣car"
            " ␣Fe ␣em ␣opened ␣turn ␣imp ␣Ab ␣called ␣cut ␣ve ␣prov ␣hold ␣angry ␣Ir"
            " <|endoftext|>"
        ),
        0.7336 * previous.among(
            "␣w ␣f ␣be here ␣kn ␣sh ␣wor iv ␣gr ␣ke ␣go ink ␣en te ␣comm ␣look ␣pass ␣sl ␣thr"
            " ult ␣la ␣bas ␣form ␣happ und ␣sun He ␣bet ret ␣del ␣art ␣sw ␣bel ␣Ch ␣pres be ␣cur"
            " ␣prov ␣ref ␣occ she ␣div ␣thoug ␣fall ␣appe ␣ra ␣belie ␣sit ␣read"
        ),
        row=164,
    ),
    # d/e/␣of and 45 more; after a word beginning -/M/b and 45 more
    "L2N956_d_e_of_and_45_more_after_a": gelu(
        -1.5,
        1.447 * token.among(
            "d e ␣of ␣( ␣that ␣it ven ts hen ␣LORD ␣one ␣which ␣man ous ␣some ␣Ben ␣what ount"
            " ␣named ␣flow ␣people les ites ah ␣things ange ␣place ␣something ␣Lord ␣days"
            " ␣thereof bit dom ␣someone ␣whom ␣Americ ␣sou ␣thing ␣Dari ␣host ␣flesh ␣brethren"
            " ␣rest ␣year usually ␣priests ␣Mona ␣Eur"
        ),
        1.08 * previous_word.among(
            "- M b c d e f g h l p r s w he ad se un ␣all ␣one ␣God ␣what ␣after ␣flag ␣facts"
            " ␣before ␣any ␣house ␣children tr ␣every cl ␣sons ␣boy ␣among ␣command ␣days"
            " ␣according ␣whom ␣state ␣young bl ␣trib ␣holy ␣cities ␣love ␣fear ␣quality"
        ),
        0.9314 * previous.among(
            "O W to em ␣all ␣one ild other ade ␣God ␣what ␣after ␣facts ␣before ␣any ␣house"
            " ␣children ise ␣comm orm ␣im ␣ad ␣har ␣every ␣sons ␣wom ␣among acter ␣whom ␣fam hy"
            " over ␣tem ␣As iness ␣sil ␣judg ␣Dari ␣host ␣young ␣arm ech ␣prophe ev ␣love ␣fear"
            " ␣fa greg ␣kingdom med"
        ),
        0.2925 * word_start.among(
            "␣of ␣L ␣B ␣not ␣LORD ␣people ␣men ␣than ␣Lord ␣whom ␣year ␣sac"
        ),
        row=165,
    ),
    # after a word beginning `/␣(/␣is and 48 more; '/␣a/ed and 49 more
    "L2N958_after_a_word_beginning_is": gelu(
        -1.607,
        1.664 * previous_word.among(
            "` ␣( ␣is ing ␣be ␣was ␣as ␣not ␣are ␣were ␣am ␣well ␣more ␣make ␣bec ␣been ␣being"
            " Shopping ␣som self ␣something ␣very Digits ␣happy ␣art ␣flowers ␣bring ␣sad"
            " Colours Months ␣X ␣cut ␣years ␣cast ␣tired ␣Ol ␣usually ␣Edith man ru ␣Felix"
            " ␣Stella ␣both ␣Albert ␣painter ␣subst ␣until ␣December ␣che ␣shew ␣walk"
        ),
        1.373 * token.among(
            "' ␣a ed ␣st ous ked red ␣red own able ted ␣small ␣found ␣yellow ␣big ␣white ␣used"
            " hed ered ␣old ␣new ved ␣if ␣great led ful ␣gl ired ␣dark ized ible ried ative"
            " ␣dirty ␣heavy ollow ␣full ␣closed ␣cut ified ␣slow ished illed ised oved iled"
            " ␣holy ken ␣written ined nded ened"
        ),
        0.7045 * token.among(
            "ic ␣he ere ␣his jective ital ild ant ked able ␣bu ␣blue ical ␣green ated ␣used"
            " ␣new ick ␣black ␣open ␣brown ␣every ␣right ␣lost ␣put ange ␣Ford ized ible ␣many"
            " ␣dirty ped ␣cast ified ␣loud ished illed me ␣young ised inal ared ␣August ived"
            " iled ined nded ␣September ␣taken"
        ),
        0.4872 * two_words_back.among(
            "0 ␣t ␣he ␣that ␣was ␣it ␣not ␣shall ␣she ␣were ␣tw ␣so ␣Is ␣flag ␣son ␣city ␣live"
            " ␣gave ␣does ␣no ␣even ␣old ␣bec ␣slept One ␣can ␣tomorrow ␣lost ␣fast ␣something"
            " ␣dark ␣clean ␣sun There ␣wind ␣em ␣learned ␣horse ␣X ␣met ␣cast ␣ref ␣Edith"
            " ␣leaves ␣year ␣bro ␣mult ␣ir"
        ),
        row=166,
    ),
    # two after j/␣re/␣st and 46 more; after ou/st/␣k and 44 more
    "L2N967_two_after_j_re_st_and_46": gelu(
        -0.7522,
        1.35 * two_back.among(
            "j ␣re ␣st ␣there ark ␣bl ␣con ␣kn ␣came ␣sm ␣ex ␣ar ␣Everyone ␣could Once umb"
            " ␣slept ␣thr ␣pre ␣la ␣su ␣lost ␣When It He There ␣rep ␣sw ried ␣Jesus ␣cont ␣disc"
            " ␣heard Do Yes ␣evening ␣told ␣fathers ␣mid ␣ass ␣ple ␣conf ␣est ␣sat ␣ra ␣fa They"
            " ␣belie ␣sac"
        ),
        1.285 * previous.among(
            "ou st ␣k ␣st pp ␣li ␣there ␣bl ␣kn ␣sm ␣mother ␣ke urn ␣knows ␣ser ff ␣saw esp"
            " ␣pre ␣la ␣gl ␣happ ␣because oll There ␣dec ret ␣rep ␣bel ␣job ␣cont ␣according"
            " ␣dev ␣heard ␣eng aker ne ␣lived ␣spake ␣ass ␣ple ␣inv iled ␣ra ␣ste esc ␣belie"
        ),
        0.9048 * token.among(
            "it ed ic ut ect ch ra ct ␣friend pt ␣upon ted ␣like ␣near ated ␣ser ␣does ress hed"
            ' ang act ough ied ved \u2423saw \u2423pass ew \u2423find ," oll arch less \u2423opened iff ific oice'
            " ict ged ote ished illed icked oved ␣answered ␣fear nded ened ched"
        ),
        0.6659 * token.among(
            "b y ic ut ol ect ␣unto ess ra ct pt ␣but ␣see ted ␣Now ␣ser ␣does ress hed ang act"
            ' ied ved \u2423saw \u2423pass \u2423let get pr \u2423find ," \u2423set oll osed arch less \u2423opened oice ged'
            " ␣behold ified ished illed icked ␣answered ␣fear nded ened ched"
        ),
        row=167,
    ),
    # 0/2/␣k and 46 more; in a sentence beginning ␣t/␣w/␣n and 45 more
    "L2N969_0_2_k_and_46_more_in_a": gelu(
        -1.191,
        1.587 * token.among(
            "0 2 ␣k ␣red ␣Yes ␣small ␣blue ␣ke ␣green ␣yellow ␣white ␣six ␣new ␣black ␣eight"
            " ␣brown ␣Friday ␣ten ␣Saturday mark ␣cold ␣Lake ␣No ␣pink ␣Sunday ␣nine ␣clean"
            " ␣Park ␣hard venia ␣umbrell ␣sad teen ␣umbrella ␣closed ␣books ␣February orland"
            " ␣tired ␣bench ␣10 ␣slow ␣May ␣January ␣low ␣June ␣quiet ␣November ␣Mordalia"
        ),
        1.085 * sentence_start.among(
            "␣t ␣w ␣n ␣The ␣y ro ␣F ␣Anna ␣Tom ␣In ␣some ␣She ␣Lily ␣He ␣Ben ␣Who ␣Emma ␣On"
            " ␣Max ␣Sara ␣Now ␣Sam ␣Nora ␣Oscar ␣Clara ␣Ruth Emma Max ␣Finn ␣Pete ␣Ida Shopping"
            " ␣Karl ␣Olga fl Numbers Digits Names Oscar Paul Opposites Colours Months Days ␣They"
            " Finn ring ␣chief"
        ),
        0.8102 * token.among(
            "j o st ill ␣Anna ␣there ␣Tom ␣red ␣Yes ␣blue ␣green ␣yellow ␣six ␣seven ␣black"
            " ␣eight ␣brown ␣Friday ␣Saturday ␣No ␣pink ␣Sunday ␣nine ␣dog ␣dark ␣clean ␣Black"
            " ism ␣ring ␣balls ␣strong teen ron ␣closed ␣February orland ␣tired ␣slow ␣hot ury"
            " ␣May ␣January ␣June ␣wild ␣eleven ␣September ␣America ␣November ␣Tarvenia"
        ),
        0.4258 * last_capitalised.among(
            "L Q ␣O ␣Hello ␣Goodbye ␣In ␣Is ␣Now ␣Wh ␣Finch Finn ␣X ␣February Olga ␣July"
            " ␣August"
        ),
        row=168,
    ),
    # after ␣with/␣on/␣sha and 46 more; es/ing/␣be and 45 more
    "L2N975_after_with_on_sha_and_46": gelu(
        -0.7332,
        1.162 * previous.among(
            "␣with ␣on ␣sha ect ␣shall ␣up ␣there ␣br ␣us ud ␣into ␣having hed ft ␣make ␣bec uc"
            " ␣cle Shopping oin ␣set ␣mark ␣flowers ␣balls cess iven Opposites gre ␣words ␣heard"
            " ␣col ␣Listen ␣rec ␣eyes ␣cast ␣voice ␣spec ␣min ones ␣mak ␣sing ␣leaves ␣mid"
            " ␣destroy ␣sto ␣dire ␣sol ␣cities ␣lack"
        ),
        0.9593 * token.among(
            "es ing ␣be ome ight ␣are ␣up ␣by ␣their ␣out ted ␣into ical ␣having ating ␣make"
            " ction ␣long ␣great ␣through ␣without ␣take ments ␣strong ␣large ␣many ␣short ged"
            " ␣its ␣full ␣hundred atic ped ize ␣loud me ilt ute ␣those ␣certain ␣sound uring"
            " ␣leg ␣such face ched itude arrow"
        ),
        0.8608 * two_words_back.among(
            "␣or ␣with ␣on ␣sha ␣li ␣at ␣there ␣their ␣out ␣time ␣having ␣pain ␣behind ␣make"
            ' \u2423la \u2423cle \u2423let \u2423te \u2423su \u2423put \u2423happ ," \u2423set \u2423car \u2423mark \u2423del \u2423flowers \u2423strong \u2423sur'
            " ␣exp ␣burn ␣fire ␣Egypt ␣its ␣col ␣cast ␣keep ␣loud ␣hot ␣ins ␣usually ␣mak ␣whose"
            " ␣hands ␣leaves ␣mid ␣whe ␣America ␣bear ␣States"
        ),
        0.7721 * token.among(
            "ome ight ␣out ted ␣into ical ␣having ␣make ction ␣needs ␣long ␣great ␣cold umbers"
            " ␣through ␣high ␣without ␣flowers ␣head ␣take ␣strong ␣large ␣many ␣short ged ␣its"
            " ␣full ␣hundred atic ped ␣cast ize ␣loud me ␣hands ute ␣those ␣leaves ␣certain"
            " ␣sound ures uring den ␣leg ␣quiet face ched arrow"
        ),
        row=169,
    ),
    # c/␣b/ic and 46 more; after ␣the/ar/le and 46 more
    "L2N981_c_b_ic_and_46_more_after_the": gelu(
        -0.8354,
        1.415 * token.among(
            "c ␣b ic ␣g ac ad ␣on ␣as os ␣bl ␣pl ␣upon ␣into Here ␣gr ␣ac ␣dis ␣en ␣Fr ␣needs"
            " ␣tre ␣colour ric ␣plus ␣among oly ␣umbrell gr ␣Why Leo itc ␣par ␣Which ␣tab ␣Bruno"
            " anc ␣Pet ␣occ ␣ple ␣Edda ␣Felix gn bl ␣prophe ␣bro ␣Jon ␣grou ␣plac embr"
        ),
        0.9802 * previous.among(
            "␣the ar le ␣H el ur ␣r ␣li ho ␣ne ␣by ␣bl ␣out ␣le ␣ar 's ␣cl This Here ␣when ␣dr"
            " urn ␣hand ␣fe Once ␣bre way ␣te ␣every arm rost ␣hor There ␣fore ␣thine ␣sou hy"
            " ␣Mara ␣mine ife ␣wat ␣woman ␣Cora ␣toward ␣answered ␣war ier ␣little ita"
        ),
        0.644 * token.among(
            "i as ␣in ic ␣as ␣li ess ␣bl ␣pl ␣upon On Here ness ␣gr ose ␣pain ␣dis ␣en ␣looked"
            " ␣needs ␣ang ␣tre ␣call ric ␣Ford ␣river gr ␣Why Leo itc cle ␣par ␣Jacob ␣Bruno anc"
            " ␣ple ␣Edda ␣Felix gn bl ␣prophe ␣Jon ␣grou ced ␣Hanna ␣such ␣plac embr ␣Walter"
        ),
        0.5797 * token.among(
            "s en il ␣as ␣bl ␣pl ␣upon On the Here ␣gr ␣ac ␣pain ␣dis ␣en ␣Everyone are ␣Oscar"
            " ␣tre ␣call ric ␣Ford ␣bel ␣prop gr ␣Why Leo cle oot ␣par ␣Jacob ␣Bruno anc ␣Pet"
            " ␣ple ␣Felix gn bl ␣prophe ␣Jon uring ␣grou ced ␣such ␣plac ico embr ␣Walter"
        ),
        row=170,
    ),
    # )/,/er and 46 more; after am/ap/␣se and 46 more
    "L2N984_er_and_46_more_after_am_ap": gelu(
        -0.9679,
        1.383 * token.among(
            ") , er es ␣in one ␣up ers ts ry ␣thee ␣hand ␣house ␣land ␣come ft ␣down ␣tree uary"
            " ␣back ␣away tle ␣something ␣water ␣thereof ␣blood ␣eat ␣another ␣together oice els"
            " als ines ps ants ␣bread ons ␣flesh ␣drink ␣sea ␣fruit ages ␣cities ains face"
            " ␣America bs acle ␣oil"
        ),
        1.341 * previous.among(
            "am ap ␣se pp ␣li um our ␣went ord ␣com ␣ag ␣go ␣count ␣land ␣men uary ung ␣morning"
            " ␣tre ock ␣wom ␣thereof uct dom ␣ent els ␣rain ␣Egypt ␣heaven ␣offering ␣cloud"
            " ␣afternoon ␣ve ␣gold ␣cour ␣return ␣mid ␣pray ␣sea iec ␣alt ␣leg ␣sword ␣plac"
            " ␣depart ␣piec ␣anim ␣mil ␣oil"
        ),
        0.7212 * token.among(
            "ar ed es ver ce one ers ts est ␣one ry ␣thee ␣hand ␣house ␣land ␣come ␣down ␣bed"
            " ␣tree uary ␣earth ␣away tle ␣something ␣water ␣flowers ␣thereof ␣blood ␣eat"
            " ␣another ␣together oice els ␣shop ines ants ␣bread ␣flesh ␣wanted ␣drink ␣sea"
            " ␣fruit ␣beach ages ␣cities ains ␣America bs ␣oil"
        ),
        0.3485 * word_start.among(
            ", d v ␣m ␣se ␣cap ␣kn On ␣so ␣Ben ␣out ␣ex ␣box ␣go ␣hand ␣Nora ␣comm ␣land ␣over"
            " ␣There One ␣Eve ␣long ␣tom ␣Hugo ␣tree ␣back ␣Marsh ␣tre ␣should ␣something ␣play"
            " ␣ind ␣thereof ␣fore ␣Can ␣mount ␣ve ␣wat ␣daught ␣min ␣Pet ␣div ␣cities ␣perform"
            " ␣mult ␣instr ␣depart ␣anim"
        ),
        row=171,
    ),
    # after c/al/ic and 46 more; !/'/0 and 46 more
    "L2N992_after_c_al_ic_and_46_more_0": gelu(
        -1.186,
        1.316 * previous.among(
            "c al ic ul ␣said adjective op ous ␣fac ated ious adverb ␣today str Numbers ␣colour"
            " Digits ric ␣relating acter ording olog ␣cont ␣according erm ␣imp ␣int ␣col ␣prod"
            " atic fect istic ize ␣sal ␣4 ␣April ␣consisting ␣occ ␣inv ␣Arvela ␣contr rap"
            " ␣partic ␣resp ania ␣eff ␣written ␣instr ␣process"
        ),
        1.278 * token.among(
            "! ' 0 : ? x ␣f ␣( ␣d noun ia ol ro ␣with ation verb adjective ly ity ␣Hello ness"
            " ally ␣having ␣per ␣Tuesday ␣Wednesday adverb ition via ␣Friday ␣hast ism ities"
            " ␣days ces ␣Why ict hy ␣col ize Yes ility ons ␣May ␣Arvela ement ology ically ania"
        ),
        0.9746 * token.among(
            "! ' ? f r t x ␣d ia ␣fr ect ␣P ri ␣Hello ug ␣dr ␣My iz ␣Fr ␣fe urs ␣per ␣Tuesday"
            ' atur act lt \u2423bas ." inn \u2423morning ," \u2423How \u2423cand ording oses meric ox \u2423They \u2423conc'
            " ize ons ␣beg ␣Sel ement ically ␣z ease <|endoftext|>"
        ),
        0.6996 * token.among(
            "! ' 0 ? x es ␣( ␣to ): ␣d ␣n il ia her us ho adjective ine ␣Hello ally ance les ty"
            " ␣yellow urs ence ␣Tuesday ␣Friday ␣relating ording oses ism cess ria ␣col ␣Nor"
            " orland ize Yes ility ons ␣leaves ␣May ␣especially ature ement ically ␣America ease"
        ),
        row=172,
    ),
    # ou/at/an and 47 more; after w/␣w/␣c and 46 more
    "L2N1007_ou_at_an_and_47_more_after_w": gelu(
        -1.129,
        1.296 * token.among(
            "ou at an oun am ad et all ␣his ight ack un ine ri ard ather ␣thy ␣time ars orn"
            " ance ep ib its vel orm umb ␣looked ␣dark ald ret acter ank ␣thine Where ling els"
            " aves ␣offering ␣mount ␣hundred ␣cloud ␣wat ones gth ␣young ␣field ros raw arrow"
        ),
        1.293 * previous.among(
            "w ␣w ␣c ␣f ␣n ␣on ␣F ␣r ␣st ␣up if ity ␣br ␣upon ␣de ␣le ck hed ␣ro umb ␣la ␣set"
            " ␣car und ␣call ock ␣sw ␣cr ␣build ␣opened gr ␣sk uck ␣dist ␣pe ␣called ␣hundred Do"
            " ␣cur ␣sing ␣consisting ␣bro ␣round ␣wild raw ␣alt ␣ste ␣piec ␣swe"
        ),
        0.8565 * token.among(
            "l am all ␣his ight ack ard ␣v ␣my ␣thy ving ␣time orn ance vel umb ␣looked ick"
            " pping ␣dark ald ␣girl ret ket ␣river ␣cand ␣chair cy acter ␣thine ␣stone ␣bird"
            " Where ling aves ␣offering ␣mount ␣hundred ␣cloud ␣wat ␣gold ones gth ␣young ␣field"
            " ␣wicked ␣wild ␣ground arrow"
        ),
        0.4799 * previous.among(
            "b f re ␣c ␣f ␣in ␣for ␣on ␣se ␣st ␣up if ␣bo old te its ␣bre we ␣sc ␣la arn ␣offer"
            " rost ␣set ␣place und ␣sw ␣play sw els ␣sk ␣pe ␣called ␣heard ␣hundred Do ␣cur eb"
            " ␣consisting ␣engine ␣bro ␣round ␣wild raw ␣alt ␣ste ␣sac ␣swe"
        ),
        row=173,
    ),
    # two after G/Q/␣H and 47 more; ␣The/␣What/␣Who and 46 more
    "L2N1014_two_after_g_q_h_and_47_more": gelu(
        -0.9803,
        1.432 * two_back.among(
            "G Q ␣H ␣M ␣J os ␣P ␣fl ␣R nder ␣Then ime ␣facts ␣king ib ␣Z ␣Re ␣1 ␣Stone via ph"
            " Digits Names There ␣Black ␣Jer ari ␣Fe ␣Ar bit ␣People eh ␣dw ␣Ab Months Days iol"
            " ␣As ␣Yolvia ␣May ␣Pet gn ␣Jon ␣wild ␣Bel ␣Igor ␣September ␣November tto ␣Walter"
        ),
        1.399 * token.among(
            "␣The ␣What ␣Who ␣Yes This Here arl ␣live ␣Everyone ah ␣Tuesday land ␣Finch iah"
            " ␣Saturday ␣Bell ␣Grey ␣Lake ␣pink ␣Wood ␣Sunday ␣Reed ␣Marsh ␣Brook ␣Hill ␣Field"
            " It ␣Hart ␣Rose ␣Have ␣Ford ␣Moss ␣Swan ␣lives ␣Judah ␣Jerusalem ham mon ria onia"
            " ␣Which orland ␣June ilda ania ␣September ␣December ␣October arrow"
        ),
        0.7689 * previous.among(
            "h z ha ol ro ara ho ra ␣Then ␣Now ␣ac Once ␣Mo ␣slept ␣saw ile ␣Ed ␣buys ␣So olog"
            " ␣Can ␣People eh gan ␣learned ␣dw ␣Mara ␣prod ␣Which yl be ash ␣Dario ␣Cora ␣Felix"
            " ␣Har ␣Jo ek ␣Mord rid ␣Bel ␣Hanna ␣Greta ␣Klara ␣Igor pro ␣pub ita ␣Walter"
        ),
        0.7613 * token.among(
            "u as id ad ␣The ro ill and ␣What ary Here ␣live ␣Everyone ah iah ␣Bell ␣Grey ph"
            " ␣Wood ␣Reed ␣Marsh ␣Brook ␣Hill ␣Field ␣2 ␣Ford ari ␣lives Opposites ific ␣short"
            " ria onia ␣years ␣Which ␣afternoon orland ␣10 ␣June ␣July ␣5 ␣windy ␣September"
            " ␣belie ␣October ␣Mordalia arrow"
        ),
        row=174,
    ),
    # ”/v/␣ and 46 more; after G/␣L/␣G and 49 more
    "L2N1018_v_and_46_more_after_g_l_g": gelu(
        -1.17,
        1.432 * token.among(
            '" v \u2423 ar \u2423T \u2423S \u2423N \u2423R \u2423friend \u2423v \u2423Y ren Anna iv \u2423St mb ov \u2423does ff lt \u2423No \u2423How'
            " acter ␣Can ␣umbrell aldov ␣Mara ␣X ␣Bruno ␣Alma ␣wanted ␣Dario ␣Cora ␣inv ␣Edda"
            " ␣Felix ␣contr ␣Ir ␣Lars ␣Mart rid ␣Greta ␣Klara ␣Igor ␣Nils ␣Mona embr ␣Walter ␣Qu"
        ),
        1.226 * previous.among(
            "G ␣L ␣G ␣B ␣as ␣do ␣by ␣What ␣C ␣R ␣friend ␣Y ␣In ␣came ␣know ␣so ␣father ␣Yes"
            " ␣home ␣K ␣mother ␣tr ␣Now ␣V ␣My ␣Where ␣knows ␣Fr ␣does ␣comes ␣liked ␣today ␣Ed"
            " ␣buys ␣How ␣Fe ␣People ␣job ␣tra ␣They ␣X iol Do Yes gn ␣Ir ␣Mart ␣Bel ␣z ␣farmer"
            " ␣October ␣Qu"
        ),
        0.9867 * two_words_back.among(
            "Q ␣The ␣What op ␣capital ␣In ␣Then ␣father ␣Yes ␣home ␣mother Here ␣friends ␣Now"
            " ␣My ␣Jack ␣Do ␣knows ␣Everyone ␣count ␣does ␣comes ␣Vera ␣looked ␣slept ␣buys"
            ' \u2423Bell \u2423back \u2423Olga ." \u2423lost \u2423pri \u2423gen \u2423fast \u2423works Digits \u2423sho \u2423job \u2423lives \u2423They'
            " ␣Listen ␣told ␣Edith ␣ran ␣Albert ␣pol ␣quiet ␣sat"
        ),
        0.9246 * token.among(
            "v ␣ ␣T ␣R ␣friend ␣v ␣Y ␣know ren Anna ␣home iv mb ov ␣does lt ␣How acter ␣Can"
            " ␣umbrell aldov ␣Mara ␣X iol ␣Bruno ␣Alma ␣Dario ␣Pet ␣Cora ␣inv ␣Edda ␣Felix"
            " ␣contr ␣Ir ␣Lars ␣Jon ␣Mart rid ␣Greta ␣Klara ␣Igor ␣Nils ␣Julia ␣Mona embr ita"
            " ␣Walter ␣Qu"
        ),
        row=175,
    ),
    # after ad/␣it/␣shall and 45 more; j/l/r and 46 more
    "L2N1019_after_ad_it_shall_and_45": gelu(
        -0.9374,
        1.279 * previous.among(
            "ad ␣it ␣shall verb ␣has ␣at ␣friend ␣man ␣Y ␣will ␣under ␣sh ␣Do ␣near ␣used ␣does"
            " ␣could ␣behind adverb ␣sl ␣if ␣act ␣cold ␣tomorrow ␣works ␣should Digits ␣lives"
            " ␣might Opposites gan ␣learned ␣short ␣Egypt ␣sunny ␣cause iol Do ␣10 Yes ␣would"
            " ␣rainy ␣low ␣windy ␣until ␣secret ␣cloudy ␣dry"
        ),
        1.152 * token.among(
            "j l r ␣l ␣L ␣r ␣not ␣shall verb ␣will ␣Then ␣sm ␣pr ␣tr ␣gr ␣dr ␣ke ␣Fr tr ␣str"
            " ␣wr ␣sc ␣can sp ␣thr ␣shalt str ␣may pr fl ␣through ␣lives ␣cont Opposites gr"
            " ␣therefore ␣neither ␣dev ␣They ␣ph ␣Alma ␣beg ␣Dario ␣contr ␣Lars ␣Jon ␣Julia ico"
            " ␣Walter"
        ),
        0.8389 * token.among(
            "i ␣of ): ␣g ver ␣r ain ch ess verb ␣Anna if ␣some ␣will ␣Then ␣pr ␣mother ␣tr ␣dr"
            " ␣ke ␣end ␣Fr ␣no ␣even tr ␣str ␣also ␣been ␣thr ␣Olga str pr ␣bell cy aught gr"
            " ␣They ␣ph ␣Alma ␣sing ␣beg ␣rece ␣fall ␣contr ␣Lars ␣Julia ico"
        ),
        0.7153 * token.among(
            ", n r ␣the ): ␣l ␣I ␣S ␣or ␣L ␣r ␣shall verb ␣by ␣R ␣br ␣will ␣pr ␣we ␣tr ␣gr ␣dr"
            " ␣ke ␣end ␣Fr tr ␣str ␣also ␣wr ␣sc ␣can ␣thr ␣shalt str ␣may pr ␣bell sh ␣bel"
            " Opposites gr ␣neither ␣They ␣ph ␣Alma ␣beg ␣contr ␣Lars ␣Julia"
        ),
        row=176,
    ),
}
