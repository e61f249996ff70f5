"""The 124 neurons of layer 1 that are rules: what each reads, as code that runs.

Delete an entry to ablate that neuron; change a set, a coefficient or a condition to change it.
"""

from predicates import (
    five_back,
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
    # s/es/ers and 45 more; e/ver/␣you and 45 more
    "L1N12_s_es_ers_and_45_more_e_ver": gelu(
        -1.003,
        2.11 * token.among(
            "s es ers ts ␣they ␣ye ars ings ies ␣we ␣gr ␣people ys les ␣children ans its ␣men"
            " ations ions ␣sons ities ces ents ays ␣many els als ines ␣They ants ors ␣eyes ones"
            " ons ␣hands ␣brethren ␣those ␣leaves ters ures ets ␣cities ␣servants ains They ives"
            " bs"
        ),
        0.6185 * token.among(
            "e ver ␣you ers ts ␣they ␣all ␣some ren fore ice ys ep ␣children ans ␣bre ␣men self"
            " ames ions ␣works ␣sons ␣flowers ces gr ␣Why als ␣Americ ␣They ␣Mara ants ors Pete"
            " ␣voice irit ehold ␣brethren ␣young ␣farm ␣rest ters ures ets ␣servants ason itude"
            " bs ␣States"
        ),
        0.2386 * previous.among(
            "J W Y m ␣ne ␣br On other the ime ␣mother ␣when ␣Do ther sp ␣if ␣let ␣El ␣where ung"
            " irst ␣hor ␣because ␣wom dom ␣umbrell ␣prin ␣mus oe ␣X Do ␣daught Now ␣arm ␣beg"
            " ␣mat ␣ple ␣trib Thank ␣pol ␣stud ␣Jo ek ␣depart amm ␣United ␣mil med"
        ),
        0.2227 * token.among(
            "␣you ␣him ers ts ␣all if ␣friend ␣some ud fore eop eople ␣children ans ␣bre ff"
            " ␣men ␣buys ames ions ␣works ␣flowers ple ces ays hem ␣Why ␣Americ ␣They ␣Mara ants"
            " ors osition ␣voice irit ␣brethren stem ␣rest ests ters ures ets ␣servants ason ger"
            " itude bs ␣States"
        ),
        row=0,
    ),
    # it/at/an and 45 more; after B/L/␣s and 42 more
    "L1N17_it_at_an_and_45_more_after_b": gelu(
        -1.62,
        1.522 * token.among(
            "it at an ␣th ot et ut ec ia ore our un ␣them if ark old ␣pain ␣dis ty ought ␣let"
            " get ␣put ␣sub ␣set ␣bet ret ␣large itc ␣cut ote Yes ␣min ehold read oint anc ␣low"
            " hil ␣pol sy ring ␣z ␣sat ␣lay ␣sit ␣sac ␣bat"
        ),
        1.316 * previous.among(
            "B L ␣s ␣w ␣b ␣c ␣f ␣p ␣l ␣h ␣g ␣W ␣L ␣H ␣G ␣with ␣B ␣un pp ␣she ␣P ␣fl ␣had ␣tw"
            ' \u2423sp \u2423br ak \u2423sh \u2423pr \u2423cl \u2423into ouse \u2423ke \u2423qu \u2423sl sp \u2423la ," \u2423sw oria \u2423Ch \u2423int \u2423X \u2423ins'
            " ␣Julia"
        ),
        1.017 * token.among(
            "L in en at an ut ur ell ap ain one ␣cap ␣pl pt ue ␣wor ␣Sam ␣go ␣work ␣look ang"
            " ␣pers ␣la get ␣put ␣sub ␣cat ␣set ␣bet ret ket ␣brought ␣bring gan uck rop ␣prin"
            " ␣speak ␣cut ␣met ote Yes ␣min Today ␣lit ␣sat ␣sit ␣sac ␣bat"
        ),
        0.6627 * previous.among(
            '- B C F G J L P S W ` f p s w \u2423s \u2423w \u2423p \u2423h \u2423ha \u2423" \u2423th \u2423W \u2423H \u2423r \u2423P \u2423have \u2423had \u2423they'
            " ␣LORD ␣pl ␣br ␣will ␣ch ␣sh up sc ␣ke ␣hath ␣qu ␣sc ␣sl ␣la pr ␣gl sh ␣sw ␣neither"
            " ␣imp bl"
        ),
        row=1,
    ),
    # g/y/ic and 46 more; after x/␣o/␣ha and 45 more
    "L1N24_g_y_ic_and_46_more_after_x_o": gelu(
        -0.8143,
        1.419 * token.among(
            "g y ic ac pp ag ous ␣fac up ␣app ary ck ␣ac ty ␣comp ␣land ␣even uc ␣person ird"
            " inn ␣then rib ␣ob ␣rep ric ␣sec ative bit ␣prop ␣according ific ␣exp ␣imp eren"
            " atic lic istic ␣supp ␣tab eb ␣partic ␣trib ␣resemb ␣wild ␣resp ␣fif ␣proper ␣pub"
        ),
        1.156 * previous.among(
            "x ␣o ␣ha ␣be ent ␣ne ax ␣de res ␣gre ␣le ␣ac ␣flow te ␣fe ␣bre ␣cle ␣cons ␣spe"
            " ␣des form ␣tre ␣sy pe ␣fore ␣turn ␣dw aves ␣trans ␣pe cle ␣pur ne ␣ve ␣gold ␣cur"
            " ␣tab ␣mak ␣ple ␣diff ␣trib ␣number ␣sol ␣cities ␣est ␣mult ␣ste ␣shew"
        ),
        0.9486 * token.among(
            "p as ic ec pp ab eth ␣their ␣fac up ␣app ␣ac ty ␣comp ␣make ious uc ile ␣ten get"
            " rib ␣rep ric ␣sec ative bit ␣according ␣first ific gr ␣exp ␣imp eren atic ␣supp"
            " ␣tab eb ␣twelve ␣mat ␣partic ␣trib ␣resemb ␣sol ␣wild ␣resp ␣plac ␣proper ␣pub"
        ),
        0.625 * word_start.among(
            "e ␣o ␣ha ␣tw art ␣de ␣gre ␣fac ␣le ␣ac ␣flow sel te ␣fe ␣bre ␣ten ␣cle ␣cons ␣may"
            " ␣spe ␣tre ␣sy ␣cand ␣sec cy dom ␣turn ␣according ␣exp ␣imp ␣pe ␣ve ␣gold ␣supp"
            " ␣cur ␣tab ␣lit ␣diff ␣appe ␣trib ␣sol ␣wild ␣resp ␣est ␣eleven ␣fif ␣ste ␣shew"
        ),
        row=2,
    ),
    # W/w/␣w and 46 more; after ␣/␣o/␣f and 45 more
    "L1N26_w_w_w_and_46_more_after_o_f": gelu(
        -0.9035,
        1.261 * token.among(
            "W w ␣w ver ␣W to ␣wh ht ␣not ch ␣him ␣tw ast ␣kn ant ␣ch ␣sm ␣thee ␣made urn arl"
            " sel ete ␣used ␣well ␣Tuesday ␣Wh ␣Wednesday ␣ad ␣sl ␣shalt ␣la ung ␣hast ␣mark"
            " ␣del ␣art ␣sw ␣hard ␣ey ␣heav ␣dist ert ␣sil ilt ␣Ol ␣sat ␣fa ␣piec"
        ),
        1.177 * previous.among(
            "␣ ␣o ␣f ␣m oun ␣e ␣or ul ␣com eth ␣know other ␣wor ␣On mb ␣any ␣en ␣no ␣well ␣more"
            " ␣comm ␣per ␣rel ␣make ␣pass ␣today arn ␣every ␣seen ␣tomorrow ␣gen ␣brought ␣Ar"
            " ␣bring ␣em gan ␣Today ␣speak li ␣met ␣lived illed ␣prov ␣instr ␣belie ␣walk ␣read"
            " ␣Qu"
        ),
        1.03 * token.among(
            "W w x ow ver ␣W to ␣wh ␣sha ch un ␣tw ant res ␣sm ure ars ouse arl ␣near sel ␣ser"
            " ␣used ␣well ␣more ction ␣Wednesday ␣ad ␣la ought ern ␣long ations ␣than ␣hast"
            " ember ␣boat ␣month ␣lar sh ␣art ␣sw ␣hard ␣opened ␣balls ␣heav ␣sad ilt ␣Ol ␣round"
            " ␣fa ␣piec ␣tail ␣food"
        ),
        0.8047 * token.among(
            "W w ␣w ␣W to ␣wh ht ␣sha pp ch ␣him ess ␣tw ␣one pt ␣kn ␣ch ␣sm ␣thee urn arl ␣dis"
            " ete ␣used ␣well pl ␣Wh ␣Wednesday ough ␣sl ␣la ought ung ␣del ␣art ␣sw ␣hard"
            " ␣opened ␣heav ert ilt ␣Ol ␣thoug ␣sat esc ident ␣fa ␣piec ␣tail"
        ),
        row=3,
    ),
    # `/t/v and 47 more; after ␣w/␣m/oo and 46 more
    "L1N65_t_v_and_47_more_after_w_m_oo": gelu(
        -0.9607,
        1.497 * token.among(
            "` t v y ver se ight ke ess ly ark ich ather ak ving ep ater lly ise ious ick ough"
            " ward ␣long ␣great ␣right ful ␣happ ␣Brook ␣high ␣dark ␣hard iff dom ␣strong ief"
            " ␣soft fect ␣loud ␣slow oney ␣same ␣righteous ␣wicked den ␣dead ␣such arious ␣proud"
            " arrow"
        ),
        1.426 * previous.among(
            "␣w ␣m oo ␣th ␣sa ro pp ␣li ␣fl ra if ␣br ␣de ␣who ␣gre ␣we arl we ool ␣sl ␣pre gg"
            " ␣person ␣Ed ␣garden ␣cle ␣har ␣gl ␣boy ␣bet ␣lar ␣might ␣sk gre cle iol ␣sil ␣sal"
            " ␣Bruno ␣sing de man ␣Lars ␣bro ␣sol ␣wild sha ier ␣swe"
        ),
        0.9734 * word_start.among(
            "M l w ␣ha ␣u ␣e ␣for ro ␣on ␣r ␣she ␣up ␣who ␣out The ␣what ␣Do ␣ser ␣U ␣garden"
            " ␣cle ␣har ␣great ␣Wood ␣then ␣Brook ␣high ␣should ␣lar ␣sw ␣build ␣might ␣strong"
            " ␣dw ␣trans ␣soft cle ␣sil ␣slow ␣sing ␣righteous ␣wicked ␣dead ␣wild ␣such ␣proud"
            " ␣swe"
        ),
        0.9413 * token.among(
            "` f er ar se ul ain ce ight ven ich nder ␣what ␣named ose ater mer ious ool ick"
            " ward ␣great ␣Wood Then ful ␣happ ␣Brook fe ␣Black iff ␣strong ief der ␣soft iness"
            " ife ␣loud ␣mak oney ␣righteous icked ␣wicked den iqu ␣quiet ␣such arious ier"
        ),
        row=4,
    ),
    # s/es/ation and 43 more; after im/␣went/ord and 46 more
    "L1N81_s_es_ation_and_43_more_after": gelu(
        -1.315,
        1.624 * token.among(
            "s es ation ers ts ity ␣some ment ings ies ␣friends ness ice ␣people les ty ites"
            " its ence ␣men hes ations ions ␣sons ting ities ces ents ments els als ines ants"
            " ors iness gth ech ters ense ures ets ages ience ␣priests itude bs"
        ),
        0.742 * previous.among(
            "im ␣went ord ␣came On ub ␣ke ␣pain ␣ser ␣fe ␣ang ␣offer ␣spe ␣brought ␣command bit"
            " iven ␣writ ␣serv ␣ent ␣inc ␣prin eren ␣fam ␣dev ␣mus ␣tem semb ␣ve ␣daught ␣judg"
            " ␣supp ␣cour air ␣arm ␣mat anc ␣pray rap ␣meas ␣trib ev ␣stud ␣alt ␣stren ␣plac"
            " ␣proper greg ␣mil"
        ),
        0.5467 * token.among(
            "er es ve ation ess ily ers ts ␣they ␣God ment ings ies ice les ites its ence igh"
            " ations tle ␣works ple ces ins ments Opposites ines itc ␣ever ient ants ␣books"
            " iness irit ␣fathers ior ters ense ures ets ology ␣cities ␣stren ␣fif ␣glory"
            " ␣America ␣priests bs"
        ),
        -0.3081 * word_start.among(
            "J ␣s ␣for ␣P ␣at ␣sp ␣con ␣R ␣pl ␣In ␣fac ␣Is ␣sh ␣Yes ␣le ␣son ␣ab ␣Sam ␣pain"
            " ␣Where ␣count per ␣El ␣form ␣sy ␣Can ␣exp ␣dw ␣imp ␣trans ␣reg ␣att ␣pur ␣ve ␣min"
            " ␣supp ␣cour ␣host ␣prov ␣Edith ␣righteous ␣Se ␣answered ␣ir ␣ste ␣spirit ␣priests"
            " ␣kingdom"
        ),
        row=5,
    ),
    # ”/./”; and 2 more; last followed by A/␣/␣The and 22 more
    "L1N88_and_2_more_last_followed_by": gelu(
        -0.9884,
        2.977 * token.among('" . "; ." \u2423rep'),
        0.5403 * followed.among(
            "A ␣ ␣The ␣In ␣Who ␣Now ␣My ␣Everyone ␣used ␣does its ␣That ile ␣And ␣When Numbers"
            " ␣colour ␣month ␣So ␣People ␣They ␣August rid ␣December ␣October"
        ),
        0.4488 * token.among(
            '! " D M P Q c j \u2423The \u2423M \u2423J \u2423N \u2423P \u2423What here ry \u2423Who This \u2423city \u2423again \u2423St'
            " ␣Everyone ete amp ␣wr esp sp ␣saying ␣som cl ␣nine con ␣month com ried ␣turn ␣answ"
            " ␣called ␣mine be ␣ref de bl ␣Sel ology ␣eleven ␣depart ey"
        ),
        0.1715 * word_start.among(
            '! " 3 B Q h i l n r t w he in re en le \u2423e st ro th \u2423P \u2423What ma red \u2423Who br te Once'
            " pl ␣Gre ph ␣lost ␣find fl ␣name bit ins ␣turn ␣answ ); be air ␣return de man ␣Sel"
            " ␣depart"
        ),
        row=6,
    ),
    # hat/And/␣It and 45 more; in a word beginning L/N/Q and 23 more
    "L1N91_hat_and_it_and_45_more_in_a": gelu(
        -1.521,
        1.709 * token.among(
            "hat And ␣It ␣What hen ␣Goodbye ␣which On ␣Then fore ␣day ␣Who ␣Is ␣what This Here"
            " ␣when ␣Where For One ␣needs But ␣where Then ␣then ␣lost ␣When ␣morning ␣How It"
            " There ␣Can Where ␣Why ␣therefore ␣neither ␣whom ␣behold ␣Today ␣Which ␣afternoon"
            " ␣10 ehold Now ␣both So ␣until Therefore"
        ),
        0.8786 * word_start.among(
            "L N Q W Y ␣What ␣Goodbye Th The ␣what This ␣Th Shopping ␣where Then ␣then Numbers"
            " ␣How Digits Names ␣Can Where ␣whom Months ␣Mord Therefore"
        ),
        0.6342 * token.among(
            "0 ver un ␣What ␣Goodbye On fore ␣Yes ␣see ␣what This ␣Where ␣does ater atur ther"
            " ␣Monday of ␣needs Shopping ␣tomorrow Then ␣And ␣then ␣lost und ␣How Digits ␣Jud"
            " ␣Can Opposites Where ␣whom eren Months ␣prov ␣inv ␣thoug ␣partic ived ␣only So"
            " ␣Mord ␣such ident greg ␣October Therefore"
        ),
        0.565 * token.among(
            "5 8 ion ir ␣B ain day ab ␣Anna ␣What if ␣but fore ␣what eople ␣nam ace ␣Where te"
            " ␣gave are inn Then ␣bet ␣happy ␣Ford ␣law ␣Jud ␣according ␣strong Where esh eren"
            " hy ␣heard par ␣prov ␣April ution ␣partic ived ␣number So ␣such They ␣October"
            " Therefore arrow"
        ),
        row=7,
    ),
    # after !/;/I and 46 more; ”/'/( and 47 more
    "L1N93_after_i_and_46_more_and_47": gelu(
        -1.238,
        1.46 * previous.among(
            "! ; I V Y oun ␣have verb ␣has ␣thou nder ake ␣will ␣made eople ␣son ␣city ␣hand"
            " ␣house ␣gave ␣could ign ␣make ␣bec ␣can hopping ␣act ␣did ␣hast ␣sons ␣Ar ␣days"
            " ␣cont ␣neither ␣int ␣cause ␣Listen ␣yet ␣lived ␣would ␣mouth lm ␣sing ␣wanted"
            " ␣drink ␣sound ␣cre ␣sign ␣order"
        ),
        1.211 * token.among(
            '" \' ( ` f \u2423of \u2423to hat \u2423" ere \u2423with ho \u2423have verb \u2423had "; ake \u2423will \u2423so \u2423could \u2423sc'
            ' One \u2423can sp ought \u2423if \u2423seen ?" \u2423su \u2423may \u2423lost \u2423hast \u2423high \u2423should \u2423clean He \u2423bel'
            " ␣might ␣Ch Months hy yl ␣would ␣contain ␣toward ␣thoug ␣appe ␣cover She ␣Tarvenia"
        ),
        0.6719 * token.among(
            '" \' ( ; I M S T W ` g he \u2423" am \u2423for verb ake \u2423He \u2423will \u2423made \u2423into ally \u2423bec \u2423new'
            ' \u2423can ought \u2423needs \u2423cons \u2423seen ?" \u2423may \u2423lost \u2423find \u2423did \u2423should \u2423build \u2423might'
            " Opposites hy ␣tem Do yl ␣would ␣thoug ␣cover ␣Mart ␣quiet ␣dry"
        ),
        0.341 * word_start.among(
            "p ␣s ␣m ␣with ␣r ␣had ␣sp ␣LORD ␣pl ␣Y ␣In ␣will ␣pro ␣sm ␣off ␣en ␣sle ␣Br ␣could"
            " ␣Nora ␣comm ␣over ␣Ruth ␣sc ␣ad ␣Eve ␣long ␣seen ␣Karl ␣lost ␣high ␣door ␣clean"
            " ␣Ford ␣Ar ␣cont ␣Why ␣inc ␣dw ␣Ab ␣dev ␣min ␣would ␣farm ␣Am ␣cre ␣def ␣lack ␣sac"
        ),
        row=8,
    ),
    # E/`/e and 46 more; after I/R/␣ and 45 more
    "L1N94_e_e_and_46_more_after_i_r": gelu(
        -1.19,
        1.443 * token.among(
            "E ` e ll ␣be ␣not us ␣are ␣were ␣have ame ␣com ␣ch ␣red ␣Is ␣nam ings ␣we ␣On ip"
            " ␣Sara ost ide ␣My veryone ␣hath ib ␣comm ool way For ␣been ␣cle ␣being wn ␣hast"
            " ␣manner tern ␣rep ␣learned ␣offering Days ize be ␣tab read ␣wanted iqu ␣mil"
        ),
        1.202 * previous.among(
            "I R ␣ ␣u ␣be ␣e ␣M ia ␣re ␣E ␣not ␣are ␣were ␣have ␣R ␣de ␣app ␣al ␣ab ␣gr ␣dis au"
            " ␣hath ␣bec ␣acc ␣can ␣la ␣being ␣hast ␣opposite und ␣art ␣ind oses eh ␣ent ␣Why"
            " ␣dw ex Colours ␣Today ␣disc ␣Listen ␣cut oh oved ␣diff ␣wild"
        ),
        0.882 * token.among(
            "om ic ␣be id ec ␣you ome os ␣are od ␣com ␣all ␣me eth ud ␣fac ␣app ub ␣ab ost ep"
            " ause ␣come atur ␣also ␣been ␣ad ␣har ␣hast ␣des ␣sons ␣dec com ␣heard eb ␣brethren"
            " ␣wanted ␣fathers ␣poss ␣ple imes ␣trib ␣med ␣only ␣how ␣kingdom"
        ),
        0.6642 * token.among(
            "H p om le ␣be ap ␣are ␣them ame ␣com ␣they ␣all op eth ␣my ud red ␣we ␣ab ost ␣gr"
            " ep tain ␣been ␣ad ␣har ually ful ␣hast com ␣Why oice ␣therefore ␣heaven ham li"
            " ␣spec ␣woman ␣flesh ␣brethren ␣wanted ␣fathers ␣ple imes ␣trib gen ␣kingdom"
        ),
        row=9,
    ),
    # after ␣a/er/ed and 46 more; '/o/␣the and 44 more
    "L1N97_after_a_er_ed_and_46_more_o": gelu(
        -1.011,
        1.308 * previous.among(
            "␣a er ed ␣L ␣unto ␣had ␣bl ␣con ␣v ␣pro ␣under ␣found ␣before ␣gave ␣comp ␣str"
            " ␣behind ␣liked ␣looked ␣ad ␣took ␣needs ␣buys ␣cons ␣saith ␣lost ␣put ␣ob ␣away"
            " ␣rep ␣forth ␣opened ␣cont ␣umbrell ␣sent ␣int ␣trans iol ␣pur ␣mine ␣rec ␣spec"
            " ␣ple ␣Jon ␣Mord ␣Mart ␣ra ␣lay ␣sac"
        ),
        1.117 * token.among(
            "' o ␣the um ␣one ␣two ␣my ␣thy ␣three ␣red ␣four ␣what ␣your ␣green ␣five ␣yellow"
            " ␣big ␣six tr ␣seven ␣new ␣black ␣eight ␣brown via ␣ten ␣pink ange ␣nine ␣clean"
            " ␣boy ␣girl ␣thine ␣own teen ␣dirty ␣answ ␣att ␣prod iol ␣mine istic ␣cond ␣diff"
            " ␣mult ␣eleven ␣Hanna"
        ),
        1.03 * two_back.among(
            "␣he ␣F ␣she ␣have ␣has ␣had ␣She ␣will This ␣V ␣Where ␣hath ␣ser ␣behind ft"
            ' \u2423looked \u2423pers \u2423ad \u2423down \u2423la \u2423today \u2423Ed \u2423El \u2423back \u2423put ," \u2423set \u2423play \u2423opened \u2423balls'
            " ␣sent Where ␣int ␣trans ␣Today ␣dev oe ␣cut Do ␣cast ␣caus ␣mak ␣rece ␣Mord ␣z ␣fa"
            " ␣goat ␣cups"
        ),
        0.5842 * token.among(
            "f s in all ␣my ␣under ak ␣three ␣gre ␣red ␣what ort ␣your ␣six ␣Nora tr ␣seven"
            " ␣Tuesday ␣new ␣black ␣brown ␣light ␣ten ␣bed ␣great ␣Olga ␣nine ␣high ␣Ford ␣thine"
            " ␣own teen ict ␣answ ␣att ␣prod ␣closed ␣mine ␣cond Yes ␣hold ␣diff ␣sound ␣ed"
            " ␣hats ␣eleven ␣eff ␣Hanna embr"
        ),
        row=10,
    ),
    # :/B/H and 46 more; in a text beginning (/./A and 46 more
    "L1N112_b_h_and_46_more_in_a_text": gelu(
        -1.191,
        1.222 * token.among(
            ': B H N \u21b5 ll \u2423M And ul \u2423r \u2423li \u2423fl \u2423were \u2423went "; \u2423Y \u2423will On Th so \u2423comm \u2423even \u2423qu'
            " For ␣ad One But Shopping Then ␣And ␣because Digits Names ␣sy irty ␣ind ␣opened"
            " ␣prop ␣Why oy ␣cause ␣tem ␣voice ); Now ␣arm So ␣chief Therefore"
        ),
        1.04 * text_start.among(
            "( . A B C D E F G H I J L M N O P R S T U W Y ↵ ␣of ␣and And ill ra est Th The 's"
            " we For But Then He Where ␣neither ␣mount Do eb Now So She nded They Therefore"
        ),
        0.838 * token.among(
            '! ) : B E G K L S T U \u2423and \u2423be \u2423was ut ter And \u2423are \u2423were "; fore Th sc \u2423am Here'
            " ␣king Once ␣even For ␣been ten But iah ␣And ␣because He ␣So ␣opened eh Where"
            " ␣offering over ␣sil Now ␣fathers ␣especially ␣chief <|endoftext|>"
        ),
        0.2191 * sentence_start.among(
            ") D E I J L M Q W Z ␣and ␣p ␣I ␣he ␣that ␣W ␣or ␣L ␣A ␣wh ␣B ␣E ␣thou ␣Y ␣but"
            " ␣under Th The Tom ␣Th ␣per ␣against For ␣every Then ␣saith ␣And ␣because He There"
            " Nora Oscar Where ␣neither ␣Listen ␣destroy So ␣how <|endoftext|>"
        ),
        row=11,
    ),
    # ␣l/ell/ess and 45 more; !/”/␣l and 45 more
    "L1N138_l_ell_ess_and_45_more_l_and": gelu(
        -0.6052,
        1.249 * token.among(
            "␣l ell ess ark ite op pt old On ak ␣see ␣near ␣say igh ick ␣open oin inn ember"
            " ␣happ ␣fast ull ale ␣hard ␣command ␣build ␣eat ␣behold ␣reg ␣heard fect aker ␣hear"
            " lic ␣keep ehold ␣hold ␣righteous ␣destroy ␣fall ␣follow ␣fear ␣lack ey ␣shew ␣walk"
            " ␣possess ␣read"
        ),
        1.027 * token.among(
            '! " \u2423l ir ark est op old \u2423came On \u2423who ak \u2423see \'s \u2423having arl eld ick \u2423som inn'
            " ember ␣happ ␣Hill ␣works ␣colour ␣month ␣cand ␣eat ␣many ␣rain ␣behold ␣reg ␣heard"
            " fect aker ␣hear ␣keep ␣hold ␣righteous ␣destroy ␣fall ␣follow ␣fear ␣lack ␣secret"
            " ␣shew ␣possess ␣read"
        ),
        0.7032 * token.among(
            "is ␣l ight ess ark ite old On ked ak ␣see ␣say iver ␣Oscar ick ␣open inn ember"
            " ␣happ ull ale ␣command ␣build ␣eat ␣turn oice ␣behold ␣speak ␣reg ␣heard fect aker"
            " ␣hear ␣keep ␣sing ␣hold ␣righteous ␣destroy ␣fall stand ␣follow ␣perform ␣fear"
            " ␣secret ey ␣shew ␣walk ␣possess ␣read"
        ),
        0.6826 * previous.among(
            "j he ␣s re ha ␣e ␣re ere ␣bl ␣know ␣af ␣app ␣what ␣wor ␣ke ob ␣fe ib ␣comp ␣comm"
            " ␣qu esp iah ␣cle ␣ob ␣rem ␣sons fe ␣rep ␣del ␣Jer ␣sec ␣em ␣prop ␣according"
            " ␣someone ␣ent ␣exp cle ␣years ␣lived ␣ref ␣Han ␣div ros ␣conf ␣est esc ␣sac"
        ),
        row=12,
    ),
    # after ar/am/el and 46 more; ood/␣st/␣went and 44 more
    "L1N139_after_ar_am_el_and_46_more": gelu(
        -0.8236,
        1.16 * previous.among(
            "ar am el ood ␣sa ra od ␣they ␣there here ␣kn ax ␣Then ␣sm ␣when han au ok ah iah"
            " Then ew ames ␣car ␣colour He ␣girl ␣Jesus ␣Judah ines ␣heard ␣hear ␣cloud ␣Jacob"
            " oh ote ␣hands ␣brethren ␣Pet ␣prophe ␣follow ␣Jo ␣war ␣until ␣depart ␣Saul ␣belie"
            " ␣priests greg"
        ),
        1.086 * token.among(
            "ood ␣st ␣went ␣came ked ␣cl ␣Sara ␣Sam hed ␣ro ␣bec ␣sc ied ved ␣acc ␣saw ␣painted"
            " ought ␣David led ew ␣morning ␣rem ired ried ␣might ␣dw ged ␣dev ␣heard ped ␣met"
            " ␣daught ␣lived ␣spake ␣beg oved ␣left ␣sto ␣answered ived iled ␣round ␣instr ␣ste"
            " ␣Saul ␣read"
        ),
        0.7843 * token.among(
            "d ␣t ␣a ␣the ␣m ood ␣st ight ␣went ld ␣came ked hed ␣ro ␣sc ied ved ␣saw ␣painted"
            " ought ␣David ␣let ␣right led ew ␣morning ired ized ried aught ␣sent ␣dw ged ␣dev"
            " ␣heard ped ␣met ␣daught ␣lived ␣spake ␣beg icked ␣rece oved ␣sto ␣answered ived"
            " ␣instr ␣Saul"
        ),
        0.398 * text_second.among(
            "s ␣the ␣w ␣is ␣in ␣n ␣he ␣L ␣M ␣A ␣G ␣wh ␣with ␣E ␣J ␣it ␣as ill ␣N ␣said ␣from"
            " ␣they ␣all ␣C ␣bl ree ␣her ax ␣so ␣after ␣when ␣Sara ␣go ␣seven ␣Z ough ␣word"
            " arden ␣David ␣take ␣build ␣Jesus ␣opened ␣Ab ␣heaven ␣Jacob ␣Mord sha ␣Saul"
        ),
        row=13,
    ),
    # after G/W/␣f and 45 more; ,/h/o and 45 more
    "L1N140_after_g_w_f_and_45_more_h_o": gelu(
        -0.9266,
        1.19 * previous.among(
            "G W ␣f ␣d ␣g ig ill ␣his ␣said ␣him ie ␣up verb ␣them ␣me ␣thou ake ␣my ␣thy"
            " ␣their ␣en ␣come ␣har ␣saying ange ␣tre ␣manner ␣dark ret ␣ey ␣thine ief der"
            " ␣behold ␣voice ␣face ehold gth ␣whose ␣young ␣ref ␣mid ␣drink ␣rece ␣thoug"
            " ␣answered ␣enem ened"
        ),
        1.161 * token.among(
            ', h o u \u2423w on at \u2423h \u2423ha \u2423or \u2423k \u2423wh ch \u2423shall one \u2423ne \u2423tw "; ity \u2423br ather \u2423ch'
            " ␣when ness ish br sel ah ire ␣fe ␣sons ␣because ␣heart ␣nor sh ␣sk ␣exp ␣fam );"
            " oor ␣prov ␣div ␣rece ␣conf ␣brother ␣until ␣move ched"
        ),
        0.7744 * word_start.among(
            'F W a b g h p r t v w he \u2423w er \u2423d \u2423g ac \u2423th el \u2423k \u2423wh th "; \u2423me qu red Th up The'
            " sc da br ep For ␣tre ␣because ␣dark sh Oscar har ␣fam ); be ␣mid ␣div man ␣thoug"
            " ␣ste"
        ),
        0.6949 * token.among(
            'h i o in \u2423o \u2423w er \u2423b ar om \u2423l \u2423h \u2423ha \u2423k \u2423wh ch \u2423ne \u2423What "; sc \u2423tr ish \u2423go arl ah'
            " its ick esp oth ␣great ␣because ␣nor ␣rep ␣serv ␣whom ␣short ␣fam cle ); be oor"
            " ␣div ␣year ␣pol ␣conf ␣def ␣brother ives ched"
        ),
        row=14,
    ),
    # in a text beginning On/Once/One and 8 more; ␣a/in/an and 46 more
    "L1N150_in_a_text_beginning_on_once": gelu(
        -1.373,
        1.268 * text_start.among(
            "On Once One Shopping Numbers It Digits There Opposites Months Days"
        ),
        0.9921 * token.among(
            "␣a in an ␣that ␣The im ␣you ␣r ␣there ␣D ␣her ␣Yes The ␣home ␣after ␣facts Here"
            ' \u2423friends out br \u2423no \u2423park One \u2423took ern \u2423garden ?" \u2423No \u2423morning \u2423school \u2423river'
            " ␣opened ␣shop ␣market ␣forest ␣afternoon ␣evening ␣farm ␣field ␣hill ␣kitchen"
            " ␣beach ␣sailor ␣windy ␣bridge ␣mill rid ␣cloudy ita"
        ),
        0.9135 * previous.among(
            "␣s ␣B ␣at ␣so ␣see ␣time ␣K ␣mother ␣near ␣knows ␣Fr ␣gave ␣count ␣could ␣comes"
            " Once ␣liked ang ␣There ␣saw One ␣long ␣lost ␣find There ␣build ␣Can ␣opened ␣tra"
            " ␣sk Days ␣X ␣got Do ␣February ␣hot Today ␣wanted ␣April ␣Pet ␣ran Thank ␣eleven"
            " ␣Bel ␣September ␣October ␣November ␣tail"
        ),
        0.5383 * word_start.among("␣s ␣The ␣one ␣In ␣end ␣Fr ␣more ␣comp ␣can ␣kitchen"),
        row=15,
    ),
    # ily/ly/ite and 45 more; ily/ine/ite and 46 more
    "L1N156_ily_ly_ite_and_45_more_ily": gelu(
        -1.384,
        1.88 * token.among(
            "ily ly ite ␣LORD ␣God ies uth ness ␣again ␣people ites ise ␣also ␣word ually self"
            " ␣way ␣name ely cy ism ities ␣days ces ␣Jesus dom ins ␣together ␣Judah ␣Jerusalem"
            " ␣side ality ␣words ors ␣years iness ␣brethren ␣himself ters ␣only ology ically"
            " ␣genus ␣spirit ience ivity itude ics"
        ),
        0.8131 * token.among(
            "ily ine ite ␣LORD ies uth ness ␣again ites ise ence ␣also ␣word ually ations ph"
            " self ␣name ions ely ism ␣days ces ents ␣Jesus dom ins ␣together ␣Judah ␣Jerusalem"
            " als ality ␣words ␣years iness me ␣brethren ␣himself ters ology ically ␣world"
            " ␣genus ␣spirit ience ivity ␣America itude ics"
        ),
        0.6685 * token.among(
            "U en ily ag ␣ne ␣they ite ␣kn ies uth ness ␣again ence ␣also ␣word ually ph ␣name"
            " ions ely ␣give ism ␣days ces ents ␣Jesus dom ␣together ␣Judah ␣Jerusalem vent"
            " ality ␣words ␣years iness ␣sil ␣brethren ior ters ology ically ␣world ␣genus"
            " ␣spirit ience ivity itude ics"
        ),
        -0.08422 * word_start.among(
            "Q l ␣l ␣L ␣M And ␣at ␣LORD ␣He ␣God ␣Is ␣sh ␣j ␣son ␣V ␣found ␣live ␣count ␣rel"
            " ␣also ␣U ␣Eve ␣drum ␣saying ␣seen ␣No ␣did ␣gl ␣hast ␣Hill ␣dark ␣these ␣sy ␣days"
            " ␣Jesus ␣Judah ␣Jerusalem ␣dw ␣imp ␣mer ␣min ␣brethren ␣righteous ␣Se ␣year ␣meas"
            " ␣cook ␣subst ␣spirit"
        ),
        row=16,
    ),
    # after l/␣w/ou and 45 more; c/f/k and 45 more
    "L1N163_after_l_w_ou_and_45_more_c_f": gelu(
        -1.314,
        1.217 * previous.among(
            "l ␣w ou ␣ha oo ␣sa ␣sha ␣li um ra ␣sh sc ␣cha ␣wor ␣ar ␣dr pl ␣wr ␣sc ␣sl ␣thr"
            " ␣cle ␣har ␣asked pr ␣hor oll sh ret ␣sw ␣cr ␣eat ␣serv ␣sk uck ␣behold ␣dev ␣col"
            " ␣cut ␣wat ␣sil ␣chan ␣Ol ␣rece ros ␣fa ␣piec ␣swe"
        ),
        1.159 * token.among(
            "c f k l n p s is ow oo ac ␣F th ch ke ack un od ound ild ather ong ked own da row"
            " ␣well ␣Nora iver ft ff umb ick hes gg arn ␣kind ange ull oll ock ped anc raw ␣love"
            " ows rad bs"
        ),
        1.013 * previous.among(
            "␣w ␣ha ow ␣he oo el ␣sa ␣sha ␣r ␣li ␣she ␣br ␣sh ␣cha ␣wor pl ␣wr ␣sc ␣can ␣sl"
            " ␣cle ␣har ␣asked pr ␣hor ␣clean oll sh ␣sw ␣prin ␣behold ␣col semb ␣cut ␣wat ␣cour"
            " ␣chan ␣Ol ␣rece ros ␣sto raw ␣fa ␣lay ␣piec ␣December ␣priests ␣swe"
        ),
        0.6693 * token.among(
            "c f i k l p r ou es al ic ow oo her ch ook ␣Anna un od ␣ball ␣Ben ␣father ust urn"
            " row urs ␣Leo ft ff ␣kite ick gg ␣lamp ␣seen inn self ␣name ull ock ␣sec ␣tak anc"
            " ␣hats sha raw ␣quiet ows ey bs"
        ),
        row=17,
    ),
    # after ␣p/␣ha/␣fr and 47 more; t/nd/it and 46 more
    "L1N173_after_p_ha_fr_and_47_more_t": gelu(
        -1.374,
        1.367 * previous.among(
            "␣p ␣ha ␣fr ␣sa ␣un ␣sha ␣went ␣con ␣Goodbye ␣co ␣ar ␣end ␣fe ␣pre ␣ang ␣ele con"
            " tern ␣opposite ari ␣tra ␣cont iven ␣serv ␣sur ␣inc ␣fam ␣dev ␣mus ␣tem semb"
            " ␣February ␣ve ␣supp ␣cour ␣April ␣inter ␣May ␣mat ␣January ␣July ␣August ␣trib"
            " ␣cor ␣instr ␣quality ␣proper ␣piec ␣October ␣mil"
        ),
        1.218 * token.among(
            "t nd it al il et ion ter ce ke ation ine ree ast ue ment ␣home ount ort ouse ice"
            ' ical ance ty act \u2423part \u2423word \u2423table ?" \u2423manner \u2423opposite outh ower ple pe ex \u2423side'
            " cept oint ination ense ution ement face ison ␣position ␣November acle ␣line"
        ),
        0.8465 * previous.among(
            "␣n ␣ha ␣fr ␣sha ␣con ␣co ␣fac ␣am ␣fe ␣pre ␣ang ␣ele con ␣opposite ari ␣tra ␣cont"
            " iven ␣serv ␣sur ␣inc ␣fam ␣dev ␣mus ␣tem semb ␣February ␣ve ␣supp ␣cour ␣chan"
            " ␣inter ␣May ␣mat ␣January ␣July ␣contr ␣August ␣trib ␣sol ␣cor ␣instr ␣quality"
            " ␣proper ␣September ␣piec ␣October ␣mil"
        ),
        0.8041 * token.among(
            ", k v il et ion ir ter ce ke ation ine ree ast ue ment ␣home ount ort ice ance act"
            ' \u2423part \u2423word \u2423table uary ?" \u2423manner \u2423opposite \u2423boy outh ower \u2423ring \u2423side ility'
            " ␣cour oint ination ense ution ement ␣alt face ison ico ␣position ␣November acle"
            " ␣line"
        ),
        row=18,
    ),
    # ␣/␣and/␣to and 46 more; after f/␣f/␣up and 46 more
    "L1N178_and_to_and_46_more_after_f_f": gelu(
        -1.139,
        1.282 * token.among(
            "␣ ␣and ␣to ␣or im to ␣you ␣not ore ␣him ␣them ␣upon ted ␣thee ␣al ␣Now ␣found ok"
            " ete ␣Br ire uch ␣could lly ␣behind ␣There ␣Wednesday ␣been ␣back ␣saith ␣than"
            " ␣then ␣lost ␣plus ␣opened ␣writ Where ited oy ␣Listen une ␣told ash ␣rest"
            " ␣answered ␣use ␣round nded ␣Walter"
        ),
        1.039 * previous.among(
            "f ␣f ␣up ␣has ␣cap ␣two ␣She ␣He ␣under ted ␣go ␣Do ␣gave ␣count ␣could ␣behind"
            " ␣liked umb ␣looked ␣took ␣Thursday ␣table ␣shalt ␣bed ␣back ␣lost ␣find ␣door"
            " ␣give ␣clean ␣Have ␣chair ␣brought ried ␣take ␣bring ␣Can ␣umbrell ␣sent anted Do"
            " ␣cast ␣bench ␣hot ␣mak oved ␣ran ␣such ey"
        ),
        0.5978 * previous.among(
            "F y ed ␣e ore ␣are ␣has here ␣two ␣She ␣He ␣under ␣three ␣red ␣made ␣flag ␣Sara"
            " ␣Do ␣gave ␣could ␣behind ␣make ␣kite ␣looked ␣painted ␣took ␣eight ␣shalt ␣bed"
            " ␣back ␣lost ␣find ␣hast ␣give ␣clean ␣Have ␣chair ␣take ␣umbrell ␣sent anted idge"
            " Do ␣cast ␣bench Yes ␣wanted oved ␣ran ␣ste ey"
        ),
        -0.02659 * word_start.among(
            "␣o ␣and ␣to ␣n ␣or ␣M ␣an ␣as ␣not ␣him ␣she ␣had ␣them ␣com ␣R ␣fac ␣Is ␣thee"
            " ␣Now ␣found ␣hand ␣count ␣sle ␣six ␣Nora ␣more ␣str ␣liked ␣Z ␣been ␣took ␣pre ␣la"
            " ␣ten ␣other ␣seen ␣lost ␣door ␣nor ␣chair ␣Can ␣tra ␣cont ␣tem ␣contain ␣ran"
        ),
        row=19,
    ),
    # !/”/A and 45 more; !/”/A and 47 more
    "L1N180_a_and_45_more_a_and_47_more": gelu(
        -1.069,
        1.423 * token.among(
            '! " A B C D E F G H I J K L M N O P R S T V W Y ` \u2423the \u2423T \u2423S \u2423W \u2423H \u2423G \u2423B \u2423J \u2423his'
            " ␣N ␣my the Th The ␣St ␣Th ␣our wn ␣Christ ); ␣whose ␣United ␣States"
        ),
        1.149 * token.among(
            '! " A B C F G H J K L M N O P R S V W Y ` \u2423had ree ge \u2423In ue the Th The \u2423St Lily'
            " ␣There ␣Re adverb ␣shalt ␣our ␣Sunday ember There ␣opened ␣now ehold ␣whose ␣drink"
            " ru ␣resemb ␣def ␣priests ␣Mona ␣Frank"
        ),
        -0.6578 * three_back.among(
            ': k r ou \u2423" am \u2423The \u2423L ia \u2423F \u2423said \u2423had ord \u2423me \u2423She \u2423Then \u2423Yes \u2423see \u2423big \u2423behind'
            " ␣liked ␣park arn ␣every ph ␣Sunday ␣earth irst ␣sons It ible ␣forth ␣opened"
            " ␣learned ality ␣ever ␣lived ␣host ␣angry ␣Galdovar ek ␣servants ason ␣sat ␣Nils"
            " ita ␣Walter"
        ),
        0.5988 * text_second.among(
            "h y re ␣( hat ␣h ␣I id ver ␣that ive ome ight os ␣bl ree ital ␣my ␣will ␣le ouse"
            " urn hed amp igh land arden ␣every str ␣then pr ret ower ␣law ␣build ␣opened hem oy"
            " ␣mine ote cc ons oung ␣those ␣righteous sha ␣such face ier"
        ),
        row=20,
    ),
    # 0/1/2 and 46 more; in a word beginning 0/1/2 and 45 more
    "L1N181_0_1_2_and_46_more_in_a_word": gelu(
        -0.6158,
        1.173 * token.among(
            "0 1 2 4 6 7 8 9 ir ␣you ␣two ax ␣three ␣four ␣nam ty ␣five ␣six ␣more ␣seven hes"
            " ␣ten ␣Al ␣nor irty ␣eat ␣body ␣many teen gre vent let ␣ever ␣hundred aker ␣years"
            " ␣gold ␣thousand ␣10 ␣wood ␣brethren ␣twelve imes ters ␣number ␣grou ced ␣fif"
            " arious"
        ),
        1.037 * word_start.among(
            "0 1 2 4 5 6 7 8 9 A I ␣th ␣you ␣se ␣tw ␣two ␣ye ␣three ␣gre ␣four ␣nam scar Lily"
            " ␣six ␣more ␣seven ␣men ␣eight ␣than Names ␣eat ␣body ␣many Months ␣ever ␣hundred"
            " ␣years ␣gold ␣thousand ␣10 ␣brethren ␣those ␣wanted ␣twelve ␣number ␣fif ␣goat"
            " ␣swe"
        ),
        1.033 * previous.among(
            "0 8 9 N j ␣t ␣f ␣th ent ver her ␣se ␣unto ␣tw ␣gre sc ub scar ign umb ␣1 ␣needs"
            " ␣som ␣than ␣Al tern ␣boy irty ␣Jer ari ␣among ␣em eh gan gre vent ␣Ab ␣dev"
            " ␣hundred ␣pur ␣thousand ␣10 ␣ed ␣answered ␣both ␣fif esc ␣swe"
        ),
        0.8181 * token.among(
            "0 1 4 8 9 ent ir ␣you ce ax ty ␣more ten ner hes ory ␣than ␣Al umbers ely irty ces"
            " ␣Jud cess ␣body teen gre vent let ␣hundred aker ors ␣years ne ␣gold ␣thousand ␣10"
            " oney ␣brethren stem ␣twelve imes ters ets ␣number ced ␣fif arious ␣piec"
        ),
        row=21,
    ),
    # 1/␣be/␣not and 46 more; v/␣G/ily and 50 more
    "L1N197_1_be_not_and_46_more_v_g_ily": gelu(
        -1.394,
        1.868 * token.among(
            "1 ␣be ␣not ill ily ame ly ked ␣am ally mb ␣well lly ␣more adverb ␣been ten ially"
            " ␣much ␣being ually self ␣Reed ␣hast ely ␣something ␣very ␣em ␣People gether ␣large"
            " oice ␣now ␣int ␣yet ␣lived ␣March ished illed ␣usually ␣himself ␣inv imes ␣only"
            " usually ically ␣written ␣themselves ched"
        ),
        1.341 * token.among(
            "v ␣G ily ly ␣her ␣dr ally mb ␣six lly ␣more ␣Re adverb ially ␣being ually cl ph"
            " ␣Reed ␣hast ely ␣colour ␣Lord ␣cand ␣Lane ␣ind ␣em ␣People ␣stone ␣job gether ␣sad"
            " ␣side ␣hungry semb fect ␣cut ␣March ␣sing ␣low ru imes ␣gener ␣cre ␣trib ␣sol"
            " usually ically ␣stud ␣follow ␣commanded ␣fa ease"
        ),
        1.325 * token.among(
            "1 ood ill ␣are ily ␣them ly eth ked ␣am ally ␣again ␣well lly ␣qu umb adverb"
            " ␣slept ied ward ially ␣if ␣much ␣being ually ␣than ely ␣something ism ian gether"
            " ␣someone ␣together oice ␣speak iness ished me ␣usually ␣especially ared ify imes"
            " ␣only usually ically ␣written ined ched"
        ),
        -0.3708 * word_start.among(
            "f ␣b ␣h ␣that ␣y ␣A ␣an ␣k ␣are ␣fl ␣have un ␣Tom ␣LORD ␣D ␣fac ␣Is ␣al ␣pr ␣ar"
            " ␣am ␣son ␣city ␣Jack ␣Oscar ␣ear ␣been ␣open ␣Eve ␣being ␣Hugo ␣other ␣earth ␣tre"
            " ␣very ␣Rose ␣flowers ␣Can ␣sk ␣burn ␣ever ␣dep ␣thing ␣travel ␣occ ␣Lars ␣Galdovar"
            " ␣chief ␣Qu"
        ),
        row=22,
    ),
    # B/`/nd and 45 more; in a word beginning N/W/␣se and 43 more
    "L1N198_b_nd_and_45_more_in_a_word": gelu(
        -0.9657,
        1.335 * token.among(
            "B ` nd hat ve na ome ␣not ven ily ly ity ax ue ving ␣thee ally ␣any ␣no lly ating"
            " ␣make ␣if ␣much ␣being ␣things self ely ␣something ␣very ␣nor ␣without gether"
            " ␣neither ␣pres ␣dep ␣far ␣conc ␣bread ␣thoug ␣3 ␣partic ically ␣how ␣cor ␣ir ␣piec"
            " ␣most"
        ),
        1.004 * word_start.among(
            "N W ␣se ␣not ine ␣came ␣thy ␣ex ␣ab ␣any ␣no ␣rel ␣bec ␣if ␣being ␣ang pr ␣pri"
            " ␣high ␣something ␣very fe ␣nor ␣without ␣bring ␣tra ␣neither ␣col ␣tak ␣far ␣bread"
            " ␣mer ␣yet ␣caus ␣cour ␣mak ␣Bruno ␣3 ␣answered ␣August ␣stud ␣lack ␣ir ␣priests"
            " ␣bear ␣most"
        ),
        0.7213 * token.among(
            "B S ` or et na ht ome ␣not ke ␣O ily ly ity ax ora ally ␣go ␣any ␣no lly ating ␣if"
            " ␣being ␣things self ely ␣set und ␣something ␣very ␣nor ␣without gether ␣neither"
            " ␣dep ␣far ␣thing ␣bread ␣yet ␣thoug ␣3 ␣August ␣use ically ␣cor ␣ir ␣piec ␣most"
        ),
        0.7098 * previous.among(
            "o u ␣u ␣sa ven ant ud ␣wor ␣ab ␣en ␣fe ence ft ␣make ious ␣bec ␣long ␣act ␣ang"
            " ␣pri ␣opposite ting ␣brought ative ␣bring ␣tra cess iven Opposites ␣full ␣col fect"
            " ␣tak irit ␣keep ␣caus ␣cour ␣state ␣mak ␣contain ros ␣resemb ␣perform ␣lack"
            " ␣quality ␣proper ␣wet ␣read"
        ),
        row=23,
    ),
    # !/:/; and 36 more; in a text beginning ./A/B and 45 more
    "L1N199_and_36_more_in_a_text": gelu(
        -1.312,
        1.747 * token.among(
            "! : ; ? B ␣wh pp ␣at ␣tw ␣cap ␣C ␣pl ␣Is av Th ␣your og ␣Th ␣op ␣ad ␣sl ␣la ␣gen"
            ' ," \u2423manner \u2423lar \u2423sho olog iven \u2423dist \u2423int \u2423dev \u2423tab \u2423prov \u2423round \u2423Jon \u2423Bel \u2423sat'
            " ␣frog"
        ),
        0.734 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y And ven est Th The 's This For Emma Max"
            " But Then Mia He ␣water Paul Where ␣neither Finn ␣mount Do Ida Vera Now So They"
            " Therefore"
        ),
        0.6564 * token.among(
            "! ) . ? B v ␣fr ␣as pp ␣cap ␣sp ␣C ␣one ␣pl ␣v ␣Is ␣sh Th ␣any ␣op ␣Wh ␣la ern But"
            " ␣cons ␣And ␣gen ␣hor Names ␣call ␣lar ␣Jer ␣cr eh ␣exp ␣dist ␣int ␣dev ␣conc ␣sil"
            " ␣tab ␣round ␣Jon ␣Har ␣Mord ␣mult ␣sat arrow"
        ),
        0.576 * previous.among(
            "D ␣said ␣him ␣them ␣one ␣me ␣man ␣Y ␣us ␣God ␣son ␣king ness ␣again ␣Israel ␣say"
            " ␣more ␣land ␣men Emma ␣saying Sam ␣heart ␣Lord Nora ␣cont Paul ␣Moses Clara ny"
            " ␣Jerusalem ines ␣ever selves Hugo ␣done ␣eyes ␣conc Olga mber ␣death ␣answered"
            " ␣wife ␣brother ␣sword ␣glory ister ␣kingdom"
        ),
        row=24,
    ),
    # after ␣father/␣mother/␣My and 6 more; ily/␣friend/␣know and 27 more
    "L1N211_after_father_mother_my_and_6": gelu(
        -0.9975,
        2.462 * previous.among("␣father ␣mother ␣My ␣knows ␣ang ␣job ␣beg ␣mid ␣prophe"),
        2.438 * token.among(
            "ily ␣friend ␣know ␣day ␣father ␣time ␣child ␣son ␣mother ␣king ␣knows ␣does ign"
            " ␣word ␣name ␣month ␣job gan ␣cause ert ␣mount irit ␣certain ␣servant ␣year ␣order"
            " ␣genus ␣process ister greg"
        ),
        0.4389 * token.among(
            "hat ke ast ant ␣know ␣Then ave ass ␣son ␣king ␣gr ␣city ␣people ␣Where ␣does ause"
            " ath ␣needs ␣did ␣job ␣writ ␣character ␣int ␣words ient iet oh ehold Now ␣priest"
            " ␣told oint go ␣organ ech ␣prophe ision ␣wife ␣number So ␣sign ␣mill ␣brother ason"
            " ␣spirit ␣quality ience ister"
        ),
        0.2865 * previous.among(
            "T ␣The ␣H ␣sa ven ␣cap On ␣ch ␣j ␣home ␣K ␣son ␣Do ␣Where ␣Th ␣knows ␣Fr ete ign"
            " ␣1 ␣thr ␣name ␣spe ␣2 ␣days bit ␣job oly ␣sk ␣fam ␣daught ehold ␣cour eb Now lm"
            " ␣mat ␣div ␣Am ␣year ␣gener ␣Jon ␣alt ␣instr ␣quality greg Therefore vern"
        ),
        row=25,
    ),
    # '/A/E and 46 more; in a text beginning (/./A and 47 more
    "L1N219_a_e_and_46_more_in_a_text": gelu(
        -1.452,
        1.345 * token.among(
            "' A E I O ␣a ␣the ␣s ␣w oun ␣u ␣g ␣e ␣A ␣an ␣E ␣his ␣O ra ␣cap ␣bl ␣v very ␣thy"
            " ␣co The ␣cha This ␣My ␣any ␣en ␣no ␣str ␣sc ␣can ␣buys ␣su ␣cat ␣very ␣sy ␣sec cy"
            " ␣Ar ␣sur ␣prin ␣cur ␣prophe ␣holy ␣mult"
        ),
        1.317 * text_start.among(
            "( . A B C D E G H I J K L M N O P R S T U V W Y ↵ ␣of ␣and And est Th The 's ace"
            " ice van For But Then He ␣water Where ␣neither Months ␣mount Do Now So She They"
            " Therefore"
        ),
        0.6192 * previous.among(
            "H J M N V ↵ ␣was ␣H ␣M ␣A ␣not ␣unto ho Th ␣son ␣Th ok ␣wr adverb ␣can ought"
            " ␣David ␣let ␣asked ␣saith get ␣When ames ␣girl There ␣art ␣bring oly ␣sent ␣might"
            " ␣Ch ␣burn ␣character ␣dw ␣called ␣heard ␣hear ␣As ␣daught ␣sal ␣prophe ␣love"
            " ␣stren ␣brother"
        ),
        0.4537 * word_start.among(
            '" H \u2423the \u2423s \u2423is \u2423e \u2423The \u2423F \u2423li \u2423at \u2423one \u2423br \u2423v \u2423her \u2423father \u2423app \u2423made \'s \u2423king'
            " ␣gr ␣like ␣end ␣Th ␣seven ␣str ␣Mo ␣new ␣can ␣buys ␣every ␣No ␣high It ␣clean ␣tra"
            " ␣might ␣ve ␣min ␣those ␣prov ␣soul ␣Am ␣contr ␣whe ␣holy ␣eleven ␣secret"
        ),
        row=26,
    ),
    # A/Q/a and 44 more; after Q/x/y and 44 more
    "L1N222_a_q_a_and_44_more_after_q_x": gelu(
        -0.8639,
        1.225 * token.among(
            "A Q a is le id ia ation here up ure ide les orm ase land ␣som ␣ob tern ␣colour"
            " acter ism ces ents ins ␣exp ␣dist ope ants osition ␣caus ility ium ␣leaves ␣organ"
            " ination ution ures ␣system ology ␣eff ␣subst gen ivity ␣America ics ease"
        ),
        0.781 * previous.among(
            "Q x y ic ␣be am os um ␣are od ord ␣What ital ␣ag iz ␣ac og ys orm uc oc Shopping"
            " ␣bas ␣ele ␣form ung ␣gen ric cy acter olog uct oly hy ants ␣As ote ␣organ gn rap"
            " iec sy iqu ␣grou ␣ir ␣North ␣Eur"
        ),
        0.7146 * token.among(
            "B Q om ia ation here ␣pl up ure ␣flag ness ide les urs vel orm ase land ␣som ␣ob"
            " tern ␣colour acter ism ces ents ␣exp ␣dist ope ps ants osition ium ␣leaves ␣organ"
            " ination ures ␣system ology ␣eff ␣subst gen ␣lack ivity ␣America ics ␣tail ease"
        ),
        0.7144 * previous.among(
            "Q c u id ig ul ␣are ord em ital eop ␣son ␣ag iz ␣ac og ys ib orm uc oc Shopping"
            " ␣act ␣form ung ␣gen ␣des ric cy acter ents uct oly hy ps ants ote ␣consisting"
            " ␣organ ␣year gn rap iec sy ␣grou ␣ir ␣process ␣Eur"
        ),
        row=27,
    ),
    # ”/adjective/␣de and 3 more; ”/-/c and 45 more
    "L1N248_adjective_de_and_3_more_c": gelu(
        -0.98,
        1.61 * token.among('" adjective \u2423de \u2423rel \u2423equ \u2423Edith'),
        1.414 * token.among(
            '" - c x \u2423 \u2423n adjective "; \u2423de Anna \u2423ex ellow \u2423en \u2423knows \u2423yellow Lily \u2423op \u2423rel \u24231'
            ' adverb ?" \u2423sub Mia form Digits \u2423girl \u2423ind Nora \u2423ent Ruth \u2423Mara \u2423prod \u2423conc \u2423equ'
            " ␣ins Vera ␣Edith ␣lit ␣occ de ␣diff irc ␣Albert ␣med ev ␣cent ␣eff rad"
        ),
        0.6868 * token.among(
            '" V d \u2423 \u2423n noun el adjective "; \u2423there \u2423de own \u2423en ield Once \u2423rel atur adverb per'
            ' ult \u2423Friday arn \u2423cons \u2423act ?" \u2423Frost Digits \u2423fore \u2423according \u2423learned \u2423dist \u2423Today'
            " over ␣gold ␣conc ␣sil ␣equ ␣ins ␣usually ␣young ␣Edith ␣leaves ␣occ ␣low de ␣July"
            " ␣bridge ␣wet"
        ),
        0.2215 * token.among(
            '\' ( : V \u2423n ig \u2423k \u2423F \u2423se pp un "; \u2423R \u2423friend \u2423Then ount \u2423having \u2423en iver ff \u2423liked'
            ' ang igh uc adverb \u2423word \u2423acc ten \u2423much ?" \u2423cat tle \u2423plus \u2423sunny \u2423umbrella ope ox'
            " ␣sin ified Yes ␣occ de ␣thoug ␣5 ␣cent pro ␣belie bs"
        ),
        row=28,
    ),
    # d/v/en and 45 more; after C/D/R and 46 more
    "L1N253_d_v_en_and_45_more_after_c_d": gelu(
        -1.286,
        1.425 * token.among(
            "d v en ad ec el op ␣v ␣Y ␣ch ␣K ␣V ov ans ␣rel land str ␣oppos ␣des ␣Hart ond"
            " acter ␣ind ␣cont ins hem ␣ben ␣dist eren ␣trans der ␣prod ␣cond ␣prov ␣ref ␣mid"
            " ␣ass ␣div ␣inv ␣dwell ␣contr ␣ed ␣med uring ␣instr rad ened ␣Qu"
        ),
        1.223 * previous.among(
            "C D R c d ␣o ␣w ␣is ␣p ␣d ␣G ro ␣r ce ␣D ␣R ␣kn ␣He ␣gre ␣out ␣red sc ␣ab ␣tr ␣gr"
            " ␣en ␣big oss tr ␣cle ␣seen ually ew ␣sub ␣name ␣happ ␣rem ␣car ␣ind ␣sur ␣ben ␣X"
            " ␣conc Today ␣occ ru pro ␣che ␣November"
        ),
        0.926 * token.among(
            "! 8 E y ␣ ␣of ere ood ain ight ree ␣v ␣ye ␣will ry ␣under 's ␣K ␣V ally eld ov"
            " ␣more ␣comes Once mer ␣took ␣other wn str ␣oppos tle ␣colour ond acter ␣ind ␣cont"
            " ␣ben ␣trans ␣given ert ␣prod ␣cond ␣stand ␣div ␣dwell ␣use ␣med <|endoftext|>"
        ),
        0.6792 * token.among(
            "d e f en ed om ␣y ␣v ud ␣K han ␣V ov ves ␣over ␣Mo sp land ␣oppos pr ␣des con ond"
            " acter ␣ind ␣thereof ␣cont erm ␣ben ␣trans ␣mus ␣its ␣prod ␣ve yl ␣cond ons ␣div de"
            " ␣inv ␣dwell ␣contr ␣med ␣sol ␣cover ␣genus ced ␣instr"
        ),
        row=29,
    ),
    # O/l/␣the and 45 more; after B/I/K and 44 more
    "L1N256_o_l_the_and_45_more_after_b": gelu(
        -1.277,
        1.294 * token.among(
            "O l ␣the ll all ␣J ␣O ␣sp ␣all ␣pl ␣v ␣my ␣ye ␣thy ␣their 's ␣your ust ␣gr ␣this"
            " ␣any ␣str lt ␣wr sp ult ␣our ␣every ␣saith ange fl ␣How ␣these ␣thine bit oly ␣own"
            " gr ␣mount ␣mine ␣Bruno ␣those ␣both ␣holy ␣wild esc ␣dry ␣most"
        ),
        1.251 * previous.among(
            "B I K L M O T W Y ␣of ␣in ␣A ␣B ␣O ␣unto ␣from ␣all ␣C ␣LORD ␣upon ␣co Th ␣cl"
            " ␣into out ␣king ␣Th ␣children ␣land ␣over ␣str ␣sl ␣pri ␣through ␣sw ␣among ␣fore"
            " ␣Ch ␣burn ␣dw yl ␣sal ␣toward hil ␣cities ␣wild ␣possess"
        ),
        0.9672 * token.among(
            "e re is on ␣e ec ␣you ␣se ␣him ab un ␣them ␣all ␣two ␣me ge ␣which ␣ye the ust"
            " ␣king ␣gr ␣fe ␣six ang lt ␣That ten sp ␣every ␣jud ␣saith ange ␣How ␣job oly ␣sent"
            " ␣Egypt hy ␣mount ␣mine Do ␣num ␣Am ␣low ␣ran ␣Edda ␣both ␣dry"
        ),
        0.2683 * word_start.among(
            "I ␣ ␣the ␣s ␣un ␣his ␣she ␣which ␣Y ␣ye ␣co 's ␣your ␣gr ␣Th ␣comm ␣over ␣There"
            " ␣new ␣Hugo ␣than ␣How ␣colour ␣heart ␣these ␣sw ␣Egypt ␣heaven ␣As ␣Jacob ␣holy"
            " ␣dry"
        ),
        row=30,
    ),
    # 0/2/4 and 45 more; !/'/0 and 45 more
    "L1N257_0_2_4_and_45_more_0_and_45": gelu(
        -1.261,
        1.34 * token.among(
            "0 2 4 ␣th ith ␣sa ␣with ␣by ␣from ity ite ather res ment ␣cha han ␣having ellow"
            " ␣yellow its ating ␣Tuesday ␣pre ␣Friday ␣ten ␣tre gy ␣Jes ple pe oly ays ␣between"
            " ␣large let hy atic ␣ve yl ote Yes ␣evening ium ␣beg ␣leaves ature sy ␣States"
        ),
        1.195 * token.among(
            "! ' 0 4 ␣t ␣f se ␣with ite ␣one pt ␣Y ant Th ␣cha og ␣having ellow ␣dis its ␣Mo"
            " ␣Friday ␣ten ␣Ed ␣cle ␣let ␣su rib ␣hast ens ␣month uct iven ␣between ling let hy"
            " yl Yes ilt ␣himself ␣beg sha ␣cook ␣secret ows ␣anim ␣bat"
        ),
        1.193 * previous.among(
            "g ): im ul ␣there here ug ud ␣gre ix iz ␣having ob ␣used adverb ␣pass ␣som ␣form"
            " ␣through ␣mark fe oll There gy ized ␣flowers cess ␣exp gre ␣pur ␣tak ␣caus ␣mak"
            " ␣consisting ␣leaves ␣contain ␣sto ␣meas ␣resemb raw ␣perform ␣Mart ␣chief ␣America"
            " ␣United ␣States ␣line"
        ),
        0.8167 * token.among(
            "' 2 4 s es ␣th ith ␣k se ␣with ain um ␣at ite ␣br ␣pro aul ix ␣like ␣yellow ress"
            " its ␣Mo ction ␣black ␣pre ␣Friday ␣ten ␣let ates ␣tre gy pe oly ays har Where hy"
            " atic ␣ve yl Yes ium ␣leaves ature uring sha ows ␣States"
        ),
        row=31,
    ),
    # '/ar/al and 50 more; 1/ar/an and 45 more
    "L1N263_ar_al_and_50_more_1_ar_an": gelu(
        -0.5236,
        1.515 * token.among(
            "' ar al ic il ven ital ary ␣your ical ial ␣any ause ered ious ␣part ␣Monday ane"
            " ially ␣our ␣Sunday ular ual ␣Have ative less ␣Can ian oly Opposites ific ␣many"
            " ␣prin ality ␣given ollow atic lic istic ␣min ␣tab inal ␣certain ior gn ␣warm ␣5"
            " alia ically ␣proper arious ␣North ives"
        ),
        0.8021 * token.among(
            "1 ar an al ␣J ld ary ix ␣My ical ial ␣any ered ␣Tuesday ther ␣wr ␣Monday ile ␣long"
            " ␣Saturday ␣our ory ␣Sunday ful ular ␣give ual ␣Have ative ␣own ␣sent Opposites"
            " ific eren Months ollow atic ertain ␣far eb ium inal gn alia ek sy ␣States like"
        ),
        0.7846 * previous.among(
            "␣u her ␣E ␣tw ␣all ather On ave ould ␣On ort og ␣having ␣St ␣children ␣make oc ph"
            " str fl ␣through ari ␣brought ␣bring olog sw har Opposites Clara rop gre ␣Americ"
            " ope ron ert iet ␣gold cc ␣spec oint stem ␣leaves ␣Se ets ␣lack ␣dry ␣pub ␣shew"
        ),
        0.6711 * token.among(
            "1 om al um ra ary ical ial ␣Tuesday igh ther ␣Monday ile ␣our ory ␣Sunday ful lack"
            " ular ␣give ual ␣Have ric ␣Jud ␣own ␣sent Opposites esh ␣prin Months alk iet atic"
            " ␣far ife ␣judg ␣tab ium oung inal gn ␣partic ␣warm ature alia sy ␣fif ident like"
            " ␣most"
        ),
        row=32,
    ),
    # after re/␣b/oo and 45 more; ent/ad/ite and 46 more
    "L1N293_after_re_b_oo_and_45_more": gelu(
        -0.9257,
        1.399 * previous.among(
            "re ␣b oo ig ir her ore ␣all if here res ren ud ␣gre ber ␣we ust orn ␣fe urs ␣comm"
            " ove ␣per atur umb ␣cle ␣gl form und ␣bet cess gre eren cle iol ␣pur ␣cut ␣sil"
            " Today stem ␣div ␣poss ru ␣mar ␣bro ␣dire ␣line ␣swe"
        ),
        1.332 * token.among(
            "ent ad ite old ate ous ked able ish ep ellow ious ough ␣open ␣great ful ange lack"
            " tle ular ual ple ␣hard ible ative less ble ␣strong ␣large ged fect ertain ified"
            " air oor ␣young ␣righteous inal ␣low ␣wicked iled ␣holy ␣dead ␣wild ken ched ␣dry"
            " like arrow"
        ),
        0.8746 * token.among(
            "m w on om et ul pt old ous ies ␣ac ish ellow orm ious ough ␣open ␣being hopping"
            " ␣great ful ange lack tle ular ual ond ative less ble ␣job fect ertain ified oung"
            " air oor ␣young ␣righteous inal ␣low ␣wicked iled ␣holy ␣dead ␣wild ␣cor ken ␣dry"
            " arrow"
        ),
        0.7931 * token.among(
            "d ct old ous ked able ish ellow ious ough ␣open hopping ␣great ful ange lack tle"
            " ular ual ond ple ␣hard ative less ble ␣strong ␣large ged fect ertain ified oung"
            " air oor ␣young ␣righteous inal ␣low ␣wicked iled ␣holy den ␣dead ␣wild ken ched"
            " ␣dry like arrow"
        ),
        row=33,
    ),
    # ed/al/␣or and 45 more; after r/␣a/␣o and 47 more
    "L1N299_ed_al_or_and_45_more_after_r": gelu(
        -1.204,
        1.264 * token.among(
            "ed al ␣or ily ly ital ␣br able ary ical ellow ␣green ated ␣yellow ␣white ered ␣rel"
            " ious ved ␣long ful lack ely ired ized ␣hard ible less ␣own ␣strong ged ␣att ␣pur"
            " ified ility ished ised ␣especially inal ␣only ically ␣written nded ␣quality"
            " ␣proper ened like med"
        ),
        0.8998 * previous.among(
            "r ␣a ␣o ␣w ␣an ith her ur ␣his ore ital ␣my ␣know ure This iv ical au ok ␣old ail"
            " iah ␣har ␣every arm ale ␣sons irty ative less ␣according ␣large ␣sk ␣fam ␣hundred"
            " ␣met isting ␣spec ␣cur ␣power ␣righteous stand ␣year ␣ed ␣prophe ␣mar ␣round"
            " ␣elect ␣pol ␣leg"
        ),
        0.7986 * token.among(
            "al ␣or day ily ly ital ␣br able ical ellow ␣green ated ␣yellow ered ␣old ␣rel ious"
            " ved ␣great ful lack ely ired ized ␣hard ible less ␣sad ged ␣given ␣att ␣pur ified"
            " ility ished ised ␣especially inal ␣low ␣only ically ␣written ␣brother ined nded"
            " ␣quality ␣proper ened like med"
        ),
        0.5551 * token.among(
            "al ␣he ␣or day ily ly ital ␣br ␣gre able This ellow ␣green ␣yellow ered ␣rel ved"
            " ␣great ␣tomorrow ful lack ely ired ized ible less aught ged ␣full ␣pur ␣As ified"
            " ␣loud ility ished ised ␣especially inal ␣only ically ␣written ␣brother ined"
            " ␣quality ␣proper ened like med"
        ),
        row=34,
    ),
    # in a word beginning ,/;/And and 2 more; last followed by B/D/G and 45 more
    "L1N304_in_a_word_beginning_and_and": gelu(
        -1.07,
        1.794 * word_start.among(', ; And "; For'),
        1.047 * followed.among(
            "B D G H I L N O P T W Y ␣and noun ␣that ␣for ␣wh And ␣O ␣which ␣who Th The ␣when"
            " ␣like ␣Th ␣even For One ␣if But ␣saying ␣let ␣where Then ␣saith ␣And ␣then"
            " ␣because He ␣therefore ␣neither ␣behold ␣yet Now So They Therefore"
        ),
        0.5813 * token.among(
            '! ) . : ? B F H I L M N O T W Y ` z \u21b5 \u2423( an \u2423" \u2423J \u2423un \u2423tw ark Th \u2423when \u2423even esp'
            " But iah ␣dec ␣Jer ␣according ␣answ ␣heard li ␣num ); ␣spake Now anc iqu gen ␣belie"
            " ␣che Therefore"
        ),
        0.2719 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y er ␣of ␣and ve And est Th The 's iv ep"
            " For But inn Then He ␣water Where ␣neither ␣mount Do Now So She nded They Therefore"
        ),
        row=35,
    ),
    # after ”/,/- and 44 more; `/w/he and 45 more
    "L1N306_after_and_44_more_w_he_and": gelu(
        -1.288,
        1.409 * previous.among(
            '" , - ? L T W ` \u2423" \u2423wh \u2423as \u2423said ers \u2423them \u2423they \u2423which \u2423ye fore \u2423God Th \u2423thee \u2423Do'
            " ␣Israel ␣people ␣hand ␣Th ␣big uch ause ␣men ␣saying ␣things ␣where ␣because"
            " ␣heart He ␣neither ␣Jerusalem ␣Egypt ␣eyes ␣power ␣brethren ␣those ␣leaves usually"
            " ␣order ␣such"
        ),
        1.296 * token.among(
            "` w he ␣and ␣to hat ␣that ␣M ␣for ␣B ␣as ␣unto ␣by ␣What ␣they ma ␣thou ␣which ␣ye"
            " ␣but ␣upon ␣who fore ␣what ␣we ␣into ␣when ␣against ␣also ␣shalt ither ␣if ␣let"
            " ␣than ␣may ␣How ␣nor Where ␣Why ␣neither ␣whom she ␣both ␣bro usually sha She They"
        ),
        0.5989 * token.among(
            "7 Y ` ␣b is it ␣to ow ␣that ␣W ␣you ␣it ␣as ␣unto ␣do ␣them ␣all ␣which ry fore"
            " ␣what ␣ar ␣having ␣against we esp of ither ␣than ␣may ␣sons ␣nor ␣plus ple ␣So"
            " Where ␣Why ␣neither ␣whom let ␣They ehold ␣chan ␣usually ␣both usually They ched"
            " Therefore"
        ),
        -0.447 * word_start.among(
            "` ␣the ␣l ␣h ␣I ␣th ␣that ␣st ␣C ␣two ␣which ␣Y ␣ye ␣She ␣Lily ␣al ␣Max ␣when ␣Mia"
            " ␣yellow ␣white ␣Br ␣six ␣Nora ␣look ␣even ␣Leo ␣Wh ␣been ␣pass ␣saying ␣tree ␣then"
            " ␣may ␣When ␣because ␣Lord ␣nor ␣play ␣Why ␣whom ␣dw ␣behold ␣travel ␣whose ␣dwell"
            " ␣whe ␣leg <|endoftext|>"
        ),
        row=36,
    ),
    # after ␣(/␣shall/verb and 44 more; ␣and/):/␣I and 45 more
    "L1N312_after_shall_verb_and_44_more": gelu(
        -1.615,
        1.833 * previous.among(
            "␣( ␣shall verb ␣do ark here ri ␣br ate ␣ye ␣In ␣She ␣will ␣we ␣Do ance ob ␣any"
            " ␣could ␣come ␣make ␣word ␣open ␣shalt ␣let ␣cold ␣bas ␣tomorrow ␣may ␣lost ␣did"
            " ␣should ␣wom ␣int ␣ever ␣cause ␣cut ␣sil ␣face ␣equ ␣would ilt ␣January iled ␣wet"
            " ␣dry ␣swe"
        ),
        1.429 * token.among(
            '\u2423and ): \u2423I ot st \u2423or ood \u2423you \u2423not ill \u2423shall \u2423him verb \u2423them ly "; est \u2423me \u2423thou'
            " ␣her ␣man ␣will ␣us ␣Do ␣could ␣even ␣ear umb ␣also ␣shalt Shopping ␣may Numbers"
            " Digits ␣nor ␣forth less ␣might ␣sad ␣therefore Ruth Eve Pete ); ␣sil ␣woman ␣angry"
            " ␣both"
        ),
        0.7125 * token.among(
            "b re ␣b ␣d ␣he ot et ell ro ␣J ␣as ␣shall verb ␣bl ich art ␣Hello ␣which ␣man"
            " ␣hand ␣Fr uch ach ␣looked ␣shalt ␣char arsh ␣may ␣way ␣Al ull ens ␣Field ␣nor"
            " ␣relating ␣So ␣lives cess ments ited ex ␣behold ␣whose gen ason ␣Greta ivity"
            " ␣little"
        ),
        0.3131 * word_start.among(
            "M ␣and ): ␣or ␣you ␣it ␣as ␣not ␣shall ␣him ␣ne ␣them ␣What ␣me ␣thou ␣her ␣man"
            " ␣In ␣cha ␣pain ␣bre ␣ear ␣also ␣can ␣shalt ␣light ␣may ␣did ␣something ␣nor ␣Have"
            " ␣int ␣Which ); ␣March ␣ran ␣Igor ␣Julia"
        ),
        row=37,
    ),
    # after '/␣f/␣d and 45 more; i/␣o/␣is and 45 more
    "L1N316_after_f_d_and_45_more_i_o_is": gelu(
        -1.021,
        1.463 * previous.among(
            "' ␣f ␣d ␣M ␣wh ␣un adjective ␣under ␣father Anna ␣child ␣ab ␣Where ␣behind ff"
            " ␣There ␣bec ␣long ␣Bell ␣asked ␣Lake ␣where ␣Wood ␣hast ␣Brook ␣Frost ␣Hill ␣works"
            " ␣bet ␣Ford ␣Park ␣Moss ␣Swan ␣sw ␣job ␣strong ␣neither ␣int der ␣cause Yes ␣Ol"
            " ␣ref ␣thoug ␣Mart ␣lack ␣read ␣swe"
        ),
        1.436 * token.among(
            "i ␣o ␣is ␣be il am ␣un ome ␣F ill ␣shall ␣have ␣has un ly ␣Tom ␣thou ␣us ue ␣Is"
            " ␣named ␣like ␣hath ␣children ther oth ␣if ␣needs ␣being Shopping ␣than ␣hast ␣Lord"
            " ␣nor ␣Jud dom rop ␣whom cle ␣eng ␣min be ␣chan ␣Sel ␣resemb raw ␣lack ␣bear"
        ),
        0.6773 * token.among(
            "- w ␣and om ␣be ␣L ere ␣un ill ␣O ␣have ra ␣D ␣which ␣will ␣us ave ␣Is ␣like"
            " ␣having ep so ␣hath ␣does ␣more ␣make umb ␣been orrow esp oth ither ern ␣if und"
            " ␣because ␣bet ock ␣art ␣take ␣prop ␣its ␣eng li illed ␣wave ␣Albert rad"
        ),
        0.4797 * word_start.among(
            "d w ␣d ␣be ␣wh ␣un ␣have un ind est ␣which ␣will ␣us red ␣Is ␣On ␣like da ␣having"
            " ␣hath ␣more ␣bec For ␣been ␣if ␣long Shopping ␣where ␣su ␣happ ␣because ␣bet ␣art"
            " ␣take ␣int Colours ␣its ␣eng Do ␣usually go ␣ref ␣judge man ␣thoug ␣lack ␣read"
            " ␣swe"
        ),
        row=38,
    ),
    # )/):/␣that and 46 more; after )/␣a/␣of and 44 more
    "L1N323_that_and_46_more_after_a_of": gelu(
        -1.304,
        1.345 * token.among(
            ') ): \u2423that \u2423or \u2423L ce \u2423not \u2423li ily \u2423have "; \u2423but \u2423who \u2423good \u2423ex \u2423what \u2423am \u2423having'
            " ␣any ␣hath ␣used ither ␣person ␣being ␣act especially ␣then ember ␣something ␣nor"
            " ␣relating ␣job gether ␣someone ␣int ␣met ); ␣state ␣usually ␣consisting"
            " ␣especially she irc ␣system ␣only usually ically ␣grou She"
        ),
        1.271 * previous.among(
            ') \u2423a \u2423of \u2423m ): ic noun \u2423e all se \u2423fr \u2423st our adjective "; \u2423br very ure \u2423city \u2423Do'
            " ␣having ␣person ␣let ␣every especially ␣Al ␣something ␣these ␣res Opposites"
            " ␣someone ␣sou ␣sin ␣Christ ␣woman ␣brethren ␣prov ␣leaves ␣June ␣July ology"
            " usually ␣written ␣grou ience ␣piec ics"
        ),
        0.8537 * token.among(
            ') ): \u2423or ce \u2423not \u2423are \u2423were \u2423com "; \u2423one \u2423ex \u2423what \u2423ab ty \u2423sle ach \u2423being'
            " especially ␣than ␣may ember ␣place ␣mark ␣something ␣res ism ␣someone ␣therefore"
            " ␣character ␣met ␣rec ); ␣cond ␣usually ␣flesh ␣himself ␣consisting ␣ref"
            " ␣especially ␣diff man irc ␣partic ␣only usually ␣world ␣grou ␣lack ␣money ␣sit"
        ),
        0.44 * word_start.among(
            '\u2423l \u2423e \u2423sa \u2423not \u2423his \u2423are "; \u2423there \u2423ch \u2423thy \u2423who \u2423red \u2423ex \u2423small \u2423Max \u2423having \u2423sle'
            " ␣Finch ␣garden ␣cold ␣ele ␣put ␣offer ␣How ␣give ␣dark ␣Rose ␣Black ␣hard ␣Can"
            " ␣writ Opposites ␣Egypt ␣met ␣sin ␣thousand ␣state ␣usually ␣same ␣sing ␣ref ␣rainy"
            " ␣Pet ␣whe ␣only ␣windy ␣leg ␣sat ␣proud ␣Qu"
        ),
        row=39,
    ),
    # after W/f/re and 43 more; c/g/n and 47 more
    "L1N337_after_w_f_re_and_43_more_c_g": gelu(
        -1.245,
        1.367 * previous.among(
            "W f re er ed ing ive ir ␣se adjective ct ant ous ud ment able ness ical ␣en ating"
            " atur ious ␣im ␣long ful ange ␣rem ting ized ␣relating ␣ind ative less ␣strong"
            " ␣dist eren ␣full fect ified ␣lived ␣4 ␣3 ination ement ␣lack ger"
        ),
        1.143 * token.among(
            "c g n ␣and ␣( ): ␣u ␣that ␣or se ␣wh ␣had un ␣from ␣but 's ␣when urn ␣go veryone"
            " pl ang ign cl str pr fl ung ember ␣set ull ␣nor ret eren selves cept ped me oor"
            " Today ␣both ␣cre ␣round ␣resemb ␣dire den ␣move amm greg ␣mil"
        ),
        0.5219 * word_start.among(
            "e r v ␣and st ␣or And od ind ␣con op ␣ye ␣so ␣ex Here ␣when ␣flow ␣en ␣comm ␣im"
            " For But ␣saying ␣ang pr ␣rem ␣ind ␣sur gr ␣neither ␣dist ex ␣prod ); ␣keep ␣slow"
            " ␣ins ␣low ␣August ␣dire ev ␣conf ␣est ␣def ␣lack ␣ir ␣ste rad ␣taken"
        ),
        0.3997 * token.among(
            ", N n u en ing ): hat le ␣or ly hen ind ␣which ␣but red Here ␣when ␣go ty urs"
            " ating ␣per pl ign per ␣thr cl str pr fl ung con und ting ␣nor sh ret ␣ind ␣turn"
            " ␣cre ␣dire raw ␣alt gen ␣move amm ched ␣sit"
        ),
        row=40,
    ),
    # P/n/o and 44 more; after a word beginning (/:/A and 45 more
    "L1N339_p_n_o_and_44_more_after_a": gelu(
        -0.7631,
        1.109 * token.among(
            "P n o ␣that ␣y ␣G ␣as ␣up by ␣which ␣Y very ␣thy fore ␣three ␣what ure ␣after ies"
            " ␣On ␣ab This ␣when ␣city ␣Jack ␣could ␣children ther ␣can ␣things ␣every ␣where"
            " especially ␣lost ␣When ␣ob ␣rem ␣month ond ents ␣now ␣whom ␣whose ␣Alma ␣trib"
            " ␣love ␣Walter"
        ),
        0.9257 * previous_word.among(
            '( : A B L N T W \u2423" \u2423that \u2423wh \u2423B And \u2423which \u2423but \u2423know \u2423Then \u2423who The \u2423what This'
            " ␣when ␣night ␣near ␣end ␣does For ␣can ␣if ␣things ␣where ␣then ␣did ␣because"
            " ␣colour ␣according ␣neither ␣whom ␣behold ␣done Now ␣whose ␣those So ␣how ␣until"
            " ␣such Therefore"
        ),
        0.8709 * previous.among(
            "E H I O T U W hat ␣that ␣The ␣wh hen ␣which fore the The ␣when so ause igh ther"
            " For ␣can But ␣where inn Then ␣colour sh ␣sec Where ␣neither ␣whom ␣prin vent"
            " ␣behold ␣dev ␣tak ehold ␣mak ␣whose ␣twel ␣thoug So ␣enem ␣alt ows"
        ),
        0.7146 * token.among(
            "P W f n hat ␣in ␣h ␣that ␣for ␣G And ␣shall ␣at ␣they ␣all ich est ␣which eth very"
            " ␣who the ␣On ␣when ␣Sara ␣off so ␣any ␣no ␣over ␣That ither ile But Then ␣And ␣ob"
            " ␣month There ond less over ␣whose ␣Han ␣left ␣trib ␣how ␣love ␣chief"
        ),
        row=41,
    ),
    # d/h/all and 45 more; after d/in/ha and 46 more
    "L1N348_d_h_all_and_45_more_after_d": gelu(
        -0.3804,
        1.285 * token.among(
            "d h all ter th ch art ast ild ant ate ade ost ical ish ep so ated ach age ath mer"
            " ough ner ward ail arm lack ␣colour ald ower ative rop ␣last ␣side alk semb ped"
            " ished air oint ␣left ␣elect ken ␣brother ched itude med"
        ),
        1.008 * previous.among(
            "d in ha as oo im her ere ore um ation od ree res ren ␣nam aul han ob ib orm adverb"
            " ␣cle ␣har ung ␣tre und ␣colour ari har erm eren ␣behold cle ␣hear ␣bread ␣cur par"
            " ␣sing ␣mid ros ru stand ␣gener ␣number sy ␣alt ␣fif ␣position"
        ),
        0.9863 * token.among(
            "en all th ch ab by ast ade able ost ide ish ep ated ach age ath vel ther ough ase"
            " ner ward lack ull ␣colour ald gy ody aven ank ative bit iff gan ited der anted"
            " semb ished air gth ash stand ␣left ived ek ched itude"
        ),
        0.5901 * word_start.among(
            "a e h l n y he in re ha er en ar or an al le ␣e ad im el ir all her ap ␣sha th ch"
            " ab ho red up da ␣har ␣colour ins har mon ␣full ␣met ne be par air wood ␣mid ␣diff"
            " man"
        ),
        row=42,
    ),
    # determiners (␣the/␣that/␣The and 8 more); B/M/W and 44 more
    "L1N358_determiners_the_that_the_and": gelu(
        -1.722,
        2.155 * token.among("␣the ␣that ␣The ␣What ␣which the The This ␣That It ␣whose"),
        0.7313 * token.among(
            "B M W f hat ve ␣The ␣wh ␣with ␣B ␣his ␣O ␣are ␣up ␣there ␣thou ␣co ␣who ␣their"
            " ␣what Here ␣when ␣green ause ␣old ␣per ␣make For ␣been ied One ␣brown ␣if ␣where"
            " ␣because ␣these There ␣brought ␣turn ␣sent ␣par ␣cast ␣cur Now air ␣inv ␣certain"
        ),
        0.4677 * word_start.among(
            "A B G W ␣The And ␣What Th ␣what Here ␣when ␣Th For One Then ␣because There Now"
        ),
        0.2949 * token.among(
            "B G W ␣a is ␣f hat ␣The ␣an ␣for ␣it ␣O ␣are ␣who The ␣what ␣made Here ␣when ␣this"
            " ␣Where ␣Everyone ␣yellow ause ␣more Once ␣make For ␣been One ␣where Then ␣lost"
            " ␣because There ␣art ␣brought ried ␣sent ␣Which par Now ␣consisting ␣rainy ␣windy"
            " ␣commanded ␣depart ␣cloudy"
        ),
        row=43,
    ),
    # ␣a/ed/␣to and 46 more; after nd/ive/ke and 47 more
    "L1N374_a_ed_to_and_46_more_after_nd": gelu(
        -1.129,
        1.369 * token.among(
            "␣a ed ␣to ␣you ␣him ␣unto ␣are ␣up ␣them ␣from ␣me eth ␣ye ␣upon ␣us ␣out ␣Is ted"
            " ␣thee ␣into ␣off ␣again ␣Do hed ␣against ␣looked ied ␣painted ␣down ␣back ␣saith"
            " self ␣morning ␣away ␣very ized ␣forth ␣sent ␣together ␣far ize ished oved iled ced"
            " ␣themselves nded ened ␣taken"
        ),
        1.283 * previous.among(
            "nd ive ke ␣went here ake eth ked red ave ␣made ␣go ␣gave ise hed are ft ␣make"
            " ␣took ␣much ␣lost ␣put ␣give ␣Have ␣play ␣brought ried ␣take ␣bring ␣opened ␣eat"
            " ␣turn ␣sent ␣cut Do ␣cast ␣stand ␣wanted ␣return oved de ␣fall ␣dwell ␣bro ␣lay"
            " ␣taken They ched ␣bear ␣walk"
        ),
        0.6754 * token.among(
            "d ␣w ␣on ␣you ke ␣up ␣them ly ␣from est ␣me qu eth ␣us ␣out ␣Is able ted ␣thee ␣al"
            " ␣into ␣off ␣again ␣against ␣looked ved ␣acc ␣painted ␣down ially ␣back ␣saith self"
            " ange ␣morning ␣away ␣very ␣call ized ␣forth ␣together ␣called ␣far ished ilt iled"
            " ␣med ␣themselves ened ␣taken"
        ),
        0.141 * word_start.among(
            "t ␣t ␣you ␣li ␣them ␣from ␣ye ␣upon ␣off ␣again ␣Do ␣en ␣looked ␣down ␣pass ␣ob"
            " ␣very ␣lar ␣Have ␣turn"
        ),
        row=44,
    ),
    # after Q/z/ha and 45 more; ,/?/a and 47 more
    "L1N403_after_q_z_ha_and_45_more_a": gelu(
        -1.001,
        1.273 * previous.among(
            "Q z ha ac na ul ab ara ho ␣R ␣Is ␣son This han ␣city ␣ac ib ␣Mo oc iah ␣Ed ␣No ph"
            " ␣morning It ␣colour There ␣Ar eh venia gr ␣Ab ␣behold ham ␣As ␣afternoon oh ote"
            " ␣evening be ehold ␣Dari az ␣year rap ␣prophe ␣elect ␣Bel"
        ),
        1.176 * token.among(
            ", ? a g i an as hat ic am ␣was im ol ro ht us os um ine ma ite ime av iv ide ally"
            " ial ob ah ase ially iah ␣back self ric aria ian rop ron atic oh be ium az go ␣beg"
            " ior ically gen ␣fa"
        ),
        0.8424 * word_start.among(
            "? J e i x he ha er or as ␣T ␣M all to na ␣E ␣J ␣N ven ag ly ␣R ant ␣Is ␣ac ove ␣Mo"
            " ␣Z ␣Re ph pr rib ␣sch ␣sy ␣Jer cy ␣Jud ␣Ab hy alk ␣As ne par ␣Dari az ␣beg ␣Mord"
            " rad"
        ),
        0.5649 * token.among(
            "? a g in ␣m an hat ic am im ol ␣k ht os ine ma ite eth ime av iv ide ally au ah"
            " ␣op ␣im ied ase ially iah ␣No self tle ␣lar ric aria rop ron atic oh ote ium ␣beg"
            " ior ically ␣Mart gen ␣fa"
        ),
        row=45,
    ),
    # in a word beginning E/␣T/␣S and 45 more; J/R/a and 45 more
    "L1N414_in_a_word_beginning_e_t_s": gelu(
        -1.335,
        1.922 * word_start.among(
            "E ␣T ␣S ␣L ␣H ␣M ␣A ␣G ␣B ␣E ␣J ␣N ␣O ab ␣P ␣R ␣friend ␣She ␣Is ␣K ␣Mo ␣Z ␣shalt"
            " ␣Ed ␣David ␣El He ␣Jer ␣Jes ␣Ar ␣build ␣Can ␣Moses ␣dw ␣Ab ␣Egypt ␣As ␣Jacob ␣Han"
            " ␣Am ␣August ␣both ␣Sel ␣Jon ␣Jo ␣Mord ␣Saul ␣Mona"
        ),
        1.012 * token.among(
            "J R a b g h i j z ha on hat ac am im her ht ab ag ho un han ob ah ib hed oth iah"
            " ␣David ph con acter eh hem esh ␣Ab ron ham mon ne oh eb az ash ros irc ␣Saul bs"
        ),
        0.9323 * token.among(
            "J R d j k m n u z ha er at hat al ur na th pp ch ho od em ␣friend av han iz ob ah"
            " hed uc ␣pers iah ␣Ed ph con acter eh hem har esh ␣Ab ham mon oh eb az ros ␣Saul"
            " Therefore"
        ),
        0.5089 * text_second.among(
            "n ␣the ␣w ␣of ␣to ␣d ␣in ␣n ␣th ␣L ␣M ␣A ␣re ␣for ␣G ␣wh ␣J ␣it ␣se ␣N ore ␣P"
            " ␣they ␣all ␣C ␣v ␣came ␣He ␣so ave ␣after ␣when ␣Sara ␣Israel ␣Z ␣make ␣word"
            " ␣David oin ␣El ␣give ␣these ␣take ␣Moses ␣Ab ␣Jacob ␣beg ␣Jon ␣Saul"
        ),
        row=46,
    ),
    # J/N/R and 38 more; J/L/P and 45 more
    "L1N415_j_n_r_and_38_more_j_l_p_and": gelu(
        -0.9974,
        2.072 * token.among(
            "J N R S j na ␣J ␣N ␣said ␣went ␣What ␣R ␣kn ␣came ␣sm ␣j ␣cl urn ␣go ep ␣say ␣come"
            " ␣looked ␣wr ␣saying cl ␣saith ␣rem ␣month ␣rep ␣Jer ried ␣Moses ␣sent ␣called ne"
            " ␣spake ␣ran ␣thoug ␣answered ␣Klara"
        ),
        0.5324 * token.among(
            "J L P l n ␣W ␣y ␣J ␣P ␣her ␣Y ake ␣came iv ␣dr ␣again ␣count ␣sle ib we ␣slept ␣sl"
            " iah ␣David ␣saying ␣El cl ␣saith ames Digits ␣call ␣sw ␣Jesus ␣turn gan ␣exp"
            " Months ␣Which ehold ␣stand ␣return ␣Pet hil ilda ␣fa ␣United ␣November ita"
        ),
        0.3576 * previous.among(
            "G L R S ␣W ␣G ht ␣J And ␣li ␣com ␣C ark ␣R ime ␣al ␣ar ␣ab ␣gr ␣go hed amp ␣ro"
            " ␣Gre ␣ear ␣Re Then ␣dec ␣Jer ␣Ar ␣Jesus ␣Jud ␣turn ␣ent itc ␣mount ␣tem ␣X ␣conc"
            " ote ␣sail Now ␣return ␣pray ␣Am So hil ␣depart"
        ),
        0.1711 * token.among(
            "J L P ha ␣p ␣y ␣J ␣P ␣her ake iv ␣again ␣count ␣sle ␣seven mer we ␣slept sp ␣David"
            " ␣saying cl ␣saith ames ␣call ␣sw ␣Jesus sw ␣tra ␣turn gan ␣many ␣exp Months Days"
            " ␣mount ␣Which ehold ␣return ␣Pet ech ␣trib hil ␣Jon ␣fa ␣United ␣November ita"
        ),
        row=47,
    ),
    # in a word beginning ␣ball/␣hat/␣book and 43 more; in a sentence beginning ␣The/␣Anna/␣Tom
    # and 38 more
    "L1N440_in_a_word_beginning_ball_hat": gelu(
        -1.919,
        1.924 * word_start.among(
            "␣ball ␣hat ␣book ␣time ␣box ␣friends ␣cup ␣ke ␣apple ␣liked ␣kite ␣table ␣key ␣map"
            " ␣flower ␣drum ␣garden ␣coat ␣egg ␣bed ␣lamp ␣bell ␣school ␣spoon ␣works ␣door"
            " ␣boat ␣shell ␣chair ␣orange ␣basket ␣ring ␣stone ␣lives ␣balls ␣shop ␣umbrella"
            " ␣candle ␣got ␣books ␣bench ␣kitchen ␣hats ␣beach ␣bridge ␣cups"
        ),
        1.454 * sentence_start.among(
            "␣The ␣Anna ␣Tom ␣She ␣Lily ␣He On ␣Ben ␣Who ␣Emma ␣On ␣Max Here ␣Sara ␣Now ␣Sam"
            " ␣My ␣Jack ␣Mia ␣Everyone Lily ␣Nora Once ␣Leo ␣Oscar ␣Clara ␣There ␣Ruth ␣Vera One"
            " ␣Eve ␣Finn ␣Pete ␣Ida Shopping ␣Hugo ␣Karl ␣Olga It There Opposites"
        ),
        0.772 * token.among(
            "␣or ␣li ␣P ␣ball ␣hat ␣under ora ␣book ␣app ␣box ␣cup ouse ␣like da les ␣comes"
            ' \u2423apple eds \u2423kite \u2423table \u2423key \u2423map \u2423flower \u2423drum \u2423coat \u2423egg \u2423bed \u2423bell ," \u2423spoon'
            " ␣boat ␣shell ␣chair ␣orange ␣basket ␣ring ␣umbrella ␣candle ox ␣books ␣bench ␣tab"
            " Today ␣hats ␣Har ␣z ␣sat ␣cups"
        ),
        0.7175 * word_start.among(
            "0 ␣o ␣li ␣has ␣ball ␣book ␣app ␣box ␣when ␣cup ␣like ␣apple ␣seven ␣Wh ␣kite ␣bec"
            ' \u2423took \u2423table \u2423sl \u2423la \u2423map \u2423flower \u2423drum \u2423egg \u2423bed ," \u2423spoon \u2423give \u2423very \u2423shell'
            " ␣art ␣chair ␣orange ␣play ␣ring ␣writ ␣umbrella ␣candle ␣bench ␣tab ␣those ␣hats"
            " ␣val ␣Galdovar ␣sol ␣Bel ␣sat rad"
        ),
        row=48,
    ),
    # after -/E/I and 46 more; I/n/in and 47 more
    "L1N450_after_e_i_and_46_more_i_n_in": gelu(
        -1.432,
        1.429 * previous.among(
            "- E I Q he ␣and ␣n ␣u ␣he ␣e ␣an ␣E ␣went ␣What ␣R ␣af ␣out ings ␣flag ␣king ␣go"
            " so te ␣children ␣land ␣even ␣come ␣men ␣been ␣pass ␣much Numbers ␣nor ␣People"
            " ␣according ␣sur ␣ent gre Colours ants yl ␣sail ␣lived ␣return ␣mid ␣trib ason ␣ra"
            " ␣sac"
        ),
        1.238 * token.among(
            "I n in ␣of ␣to ␣in ␣on ul and ␣unto ␣up ␣at ␣from ␣In ong ␣upon ␣af ␣under ␣out"
            " ␣Is the up ␣into ort out ␣near iver ␣qu ␣ear ␣painted ␣down ␣open ␣today ␣through"
            " tern ␣colour ␣about ␣without ␣hard ␣forth ␣em ␣opened ␣tra ␣together ␣far yl ␣hot"
            " ␣mid ␣toward ␣sea"
        ),
        0.9841 * token.among(
            "S n in on ed ␣in ent st ␣for to ␣on pp and ven ␣up ␣at ld ind art ␣kn ␣ye ␣In"
            " ␣came ␣af ␣out the ␣into ort out ␣V ␣near ␣Where ␣ear For ␣down of ␣colour aven"
            " ␣hard ␣forth bit ␣opened ific ␣far oh ␣hot ␣mid ␣Am ␣toward ␣air"
        ),
        0.3461 * word_start.among(
            "- 4 I e v in ␣n ␣I ␣se ␣said un ␣all ␣ball ␣In Th ␣four ␣cha ␣wor ␣after ␣into ␣V"
            " ␣dr ␣comm ␣over ␣ear ␣looked ␣black ␣open ␣Bell ␣very ␣colour ␣nor ␣Moss ␣opened"
            " ␣job ␣between ␣sur ␣learned ␣heavy ␣ever ␣X ␣far ␣ve ␣state ␣those ␣subst ␣z ␣Eur"
            " ␣Walter"
        ),
        row=49,
    ),
    # -/./␣The and 10 more; after Q/␣has/␣What and 45 more
    "L1N466_the_and_10_more_after_q_has": gelu(
        -0.968,
        1.766 * token.among(
            "- . ␣The ␣an ␣friend ␣In ␣know ␣My ␣Everyone ␣does ␣People ␣lives ␣sad"
        ),
        1.359 * previous.among(
            "Q ␣has ␣What by ␣capital ␣Goodbye ␣father ␣Who ␣Is ␣flag ␣son ␣mother ␣facts Here"
            " ␣My ␣city ␣Where ␣live ␣knows ␣looked ␣been via ␣buys mark Numbers Names vania ␣sy"
            " ␣People ␣job ␣lives oria ␣learned Colours onia ␣Yolvia ␣baker ␣judge wood ␣painter"
            " ␣sailor ␣Galdovar ␣Ilmaria ␣engineer ␣farmer ␣Selmark ␣Mordalia ␣Tarvenia"
        ),
        0.6231 * two_back.among(
            "␣The ara ␣What by ora ␣Who ␣facts da ␣Do arl eld ␣Where ␣Everyone iver tr van"
            " ␣There ␣That via ␣much ␣Grey ␣Lake ␣Reed ␣Frost ␣Field Numbers ␣colour ␣Hart ␣Rose"
            " ␣build ␣writ oria aldov Colours ␣They onia ␣baker ␣Edith wood ␣Stella ␣Albert"
            " ␣Galdovar rad ␣engineer ␣Frank embr ␣Selmark ␣tail"
        ),
        0.3856 * token.among(
            "' - ? A b k ␣the ␣o ␣b ␣c ␣m ␣p ␣d ␣u ap ␣st un ␣cap ␣Hello ␣father ␣Is ␣j ␣app"
            " ␣mother ␣facts ␣gr ␣near ␣say ␣Where ␣liked ␣wr ␣saw iah ␣ten ␣find Jack ␣happy"
            " There ␣rep ␣job ␣Today ␣pe ␣hungry ␣tired ␣beg ␣Cora bl ␣Bel"
        ),
        row=50,
    ),
    # in a word beginning ar/␣T/al and 46 more; in a word beginning b/c/d and 42 more; not in a
    # text with the second token :/b/f and 47 more
    "L1N469_in_a_word_beginning_ar_t_al": gelu(
        0.3215,
        -2.992 * text_second.among(
            ": b f j k n in re ha on oun le oo il ␣was ut ec ere ␣wh ro ul us ject ␣are od ri"
            " ound qu ant ␣upon ud up ass ␣when orn urn ans ␣Tuesday pl act ␣Wednesday oc"
            " ␣Saturday ond com uct ict mon over ␣evening"
        ),
        1.091 * word_start.among(
            "ar ␣T al am im ir ro ter ch ␣N ␣li ␣has ine ma ind ␣D ␣R ␣under ␣three ␣day ␣four"
            " ␣K ␣before so ␣Th ␣well ␣more ␣comp ␣Paul ␣Ruth oc ␣El str ␣cat ␣Park ␣head ␣rain"
            " cle ␣They ␣far ne ␣bread ␣plant me ␣ran ␣certain ␣val ␣taken <|endoftext|>"
        ),
        0.748 * word_start.among(
            "b c d g j l n o r s v in re le ac se ro un ␣them ␣there ␣Then ␣On ␣My ␣city br ob"
            " ␣does ␣comes pl ␣much ␣El fl ␣How com ins ␣side cle ␣thing ne be ␣lived ␣Felix bl"
            " ring <|endoftext|>"
        ),
        0.2358 * previous.among(
            "b e m ␣b ␣and ␣he ␣th ␣un ␣you ome ␣r ␣unto ␣are ␣do ␣all ite ␣D ␣br ␣ball ␣kn qu"
            " ␣Yes ings ␣into ␣tr ␣city ␣live ␣could ang ␣pre ␣much ␣cons ␣great ␣did ␣gl ␣tre"
            " ␣orange ␣Lane ␣law Oscar ␣trans ␣Egypt oh be ␣state ␣host ␣Stella iled ␣kingdom"
        ),
        row=51,
    ),
    # I/R/S and 45 more; after ,/:/C and 45 more
    "L1N484_i_r_s_and_45_more_after_c": gelu(
        -1.552,
        1.614 * token.among(
            "I R S T W he it ␣I ␣he her And ho ␣have ␣had ␣they ␣LORD ␣which ␣She ␣He On ␣who"
            " ␣we ␣St ␣hath ater we ␣Hugo ␣tomorrow Then ␣hast He ␣Lord There ␣Jesus hem ␣Moses"
            " ␣behold ham ␣They ote ␣priest she irc She ience They ␣priests ␣swe"
        ),
        1.397 * previous.among(
            ', : C F I W c \u2423w \u2423" \u2423e st And ra \u2423they \u2423LORD \u2423thou \u2423ye \u2423God the \u2423after \u2423we \u2423when'
            " ause ␣bre Then ␣saith ␣because ␣Jesus ␣Moses ␣according ␣horse itc ␣forest oh cc"
            " ␣priest az ␣wanted ␣fathers ␣rest ␣whe So ␣Jo ␣how ␣mill They vern ␣Walter"
        ),
        0.8104 * token.among(
            "E G I R Y g he ␣I ec ␣li ␣she ho ␣have ␣had ␣they pt ast ␣She ␣He ␣co ak ␣we ␣hath"
            " ater ␣Clara we ␣Stone Then ␣hast ␣school ale He ␣sw ities ␣Jesus ␣Moses ␣first ict"
            " ines ␣reg ␣tab she ␣year She They ␣priests Therefore ␣swe"
        ),
        -0.4286 * word_start.among(
            "A ␣ he ␣a ␣n ␣he ␣that ␣W ␣or ␣J ␣his ␣do ␣they ␣cap ␣LORD ␣which ␣came ␣She ␣Is"
            " ␣al ␣pr ␣son ␣tr ␣pain ␣live ␣big ␣six ␣word ␣long ␣let ␣may ␣did ␣tre ␣nor"
            " ␣flowers ␣fore ␣Jesus ␣dist ␣dw ␣short ␣answ ␣ve ␣whose ␣Se ␣both ␣dead ␣cent"
        ),
        row=52,
    ),
    # k/is/om and 44 more; after u/ha/on and 45 more
    "L1N486_k_is_om_and_44_more_after_u": gelu(
        -0.9478,
        1.353 * token.among(
            "k is om as ut ap ers ts ity ge ys ans ress ove ence hes ations ates ens gy com"
            " arch oses ism ities ces ␣law olog cess dom rop ines ps ria onia ils iness oh ility"
            " ash ros rap ures ␣system ology ␣process ics"
        ),
        0.8653 * previous.among(
            "u ha on or at ot ec os ho ra od hen op ri other ␣co ime ␣ag han iz og ␣Mo oc ph"
            " rib ␣gen con ␣sy gy oly hem har gr ␣inc hy ron ␣ca semb ␣ph ␣chan gn rap ␣prophe"
            " sy ␣cor rid ␣grou vern"
        ),
        0.7793 * previous.among(
            "a ha us os ho od hen op ri other ime eop ␣ag iz og iver ␣Mo ition ␣acc ten ph rib"
            " ␣gen ␣sy gy oly hem har gr hy ron ␣ca semb ␣hear ␣ph yl ␣chan lm anc gn rap"
            " ␣prophe hil ␣sol sy ␣cor ␣def ␣grou vern"
        ),
        0.6172 * token.among(
            "p is om as her ce ch ts op ␣R very other ␣book ys ress ove ence ates ens gy ody"
            " com arch oses ism ities ces ␣law olog iss rop ines ps ria onia ils iness ility ury"
            " ␣farm rap ures ␣system ology ␣air ience ivity ␣process ics"
        ),
        row=53,
    ),
    # ,/-/; and 47 more; after )/:/N and 45 more
    "L1N495_and_47_more_after_n_and_45": gelu(
        -1.185,
        1.292 * token.among(
            ", - ; Y o ␣w ␣is ): ␣I noun ␣e ␣that ␣an ␣un ag un ␣which ␣who ␣Is able ␣king"
            " ␣Where ␣any ␣used ␣comes ␣str For ␣part ␣That ␣painted ten ␣Finch iah ␣act ␣Marsh"
            " ␣opposite ␣Rose ␣Lord ␣dec ␣relating ording ␣inc anted ␣prov ␣consisting ␣div"
            " ␣stud ␣such ␣quality ␣Eur"
        ),
        1.088 * previous.among(
            ") : N m er ar ): noun ver im adjective ␣What ␣cap ␣one ␣Who ␣flag ␣facts ␣Where"
            " ites ah atur ␣1 ␣wr ␣person iah ␣act ␣relating ␣People ␣cont Where ␣someone ␣sunny"
            " ␣10 ␣lived ␣woman ␣priest ␣consisting ␣Cora ␣3 ␣dire ev ␣stud ␣mult ␣Hanna ␣Klara"
            " ␣quality ␣process ␣priests"
        ),
        0.6878 * previous.among(
            "N i on hat ic noun ion os ation ␣cap ␣Who ment ies Here ice ␣city ance ites ause"
            " ath ence atur ction oth iah ␣Wood Then ␣sons ␣Rose ␣relating ities ines ␣Egypt"
            " ␣Mara ize ␣10 ␣lived ␣equ ␣woman ␣wood ␣usually ␣flesh ␣field ␣stud gen ␣such"
            " ␣quality ␣position"
        ),
        -0.1075 * word_start.among(
            "␣is ): ␣that ␣for ␣with ␣What ␣her ␣day ␣Is ␣Yes ␣al ␣am ␣No ␣form ␣colour ␣plus"
            " ␣inc ␣dest ␣speak ␣host"
        ),
        row=54,
    ),
    # )/I/e and 45 more; e/␣I/␣e and 45 more
    "L1N501_i_e_and_45_more_e_i_e_and_45": gelu(
        -1.021,
        1.626 * token.among(
            ") I e o ␣I ig ␣you ce ine ␣me ␣bo ge ate ␣ye ade up ␣le ␣we ace ide ␣ke te ␣no"
            " ␣children we ␣Re ␣1 ␣garden ␣cle ␣te ␣spe ale fe ␣Fe pe ␣pe ope ␣candle cle oot"
            " ␣voice yl be me de ␣appe ␣bro ␣Har"
        ),
        0.4552 * token.among(
            "e ␣I ␣e na ke ven ie ␣from ␣bo ␣ye ␣child ␣dr og ␣house te ␣comp adverb ␣table"
            " ␣cle ␣te ␣door ␣2 ␣nor pe ble ␣balls Clara ␣shop ␣side oy ␣pe ne ␣gold ␣bread ␣tab"
            " oney ␣Edith ␣beg ␣rest ude irc ␣year ␣appe face ␣cups like ␣Frank ␣swe"
        ),
        0.1789 * previous.among(
            "- N Y ␣w ␣p ␣h ␣ha ␣u ␣W ␣G ␣sha ␣se ␣It ␣fl ␣but ␣de ␣co ␣gre ␣four ␣child ␣over"
            " we ␣open sp ␣long ␣te ␣high ␣opposite ␣among ␣hard ␣fore Opposites ␣learned ␣Why"
            " ␣ben gre ␣short ␣pe ␣soft ␣full ␣hundred ␣loud be ␣slow ␣hot ␣low ␣fif ␣wet"
        ),
        0.163 * token.among(
            "e ␣I ␣e ␣M na ␣J ke ven ␣bo ␣ye ␣child ␣dr ␣ac og te ␣cle ␣te ␣door ␣2 ␣nor ible"
            " pe ble ␣balls ins Clara meric ␣side oy ␣pe ␣sou selves ne ␣gold ␣bread ␣tab oney"
            " ␣Edith ␣beg ␣rest ude irc ␣year ␣appe ␣cups like ␣Frank ␣swe"
        ),
        row=55,
    ),
    # two after 5/␣s/␣( and 46 more; after )/):/␣h and 46 more
    "L1N506_two_after_5_s_and_46_more": gelu(
        -1.792,
        1.941 * two_back.among(
            "5 ␣s ␣( noun ␣y ␣L ␣G ␣B ␣un ug ora ␣Who ies ␣when ␣Where ␣any ␣white ␣children"
            " Once ␣sc ␣la ␣Lake ␣pink ␣Wood ␣When ␣Reed ␣Al ␣away tern It ␣Hart ␣Moss ␣relating"
            " ␣Lane ␣according gan ␣Why ); Olga ␣wood ␣hold ␣consisting ␣Edith ␣ran ␣fruit ology"
            " ience ␣America bs"
        ),
        1.228 * previous.among(
            ") ): ␣h ␣g noun ␣fl ␣br ␣their ␣Is ␣sh ub ish ␣any ield ␣part ␣sc Shopping ␣tom"
            " ␣tree ␣form Then ␣And ember ␣fast ␣tre Numbers ␣del ␣flowers ␣bird ␣sk ␣Today ils"
            " ␣Which ␣plant ␣wood Now ␣consisting ␣beg ␣leaves ␣contain ology ␣resemb arious"
            " ␣America ␣bear bs ics ␣most ease"
        ),
        0.9902 * token.among(
            ') ; \u2423a \u2423the \u2423of \u2423( \u2423p at al noun ot \u2423an us os od "; \u2423there if ich \u2423v da \u2423ac arl'
            " van adverb One ␣David ␣cold arsh Then rib It There ling ␣Jerusalem ␣Americ ␣dev"
            " ␣its ); ium ␣whose ␣fathers ␣consisting ␣especially anc ived ␣commanded arious"
            " ␣Saul Therefore"
        ),
        0.882 * word_start.among(
            '" ) ; b g he \u2423a \u2423the \u2423( \u2423y th \u2423fl \u2423has \u2423ne \u2423came \u2423who Th \u2423ex \u2423ab \u2423Gre \u2423bec \u2423pers'
            ' \u2423tom \u2423cold ?" Then fl \u2423gl \u2423these \u2423Can \u2423sk \u2423Today \u2423speak \u2423tem \u2423pur \u2423afternoon );'
            " ␣whose ␣wanted ␣fathers ␣consisting ␣beg ␣both ␣ir ␣commanded ␣quality ␣America"
            " ␣process"
        ),
        row=56,
    ),
    # possessives ('/␣h/␣H and 16 more); D/M/␣T and 44 more
    "L1N512_possessives_h_h_and_16_more": gelu(
        -2.121,
        2.826 * token.among(
            "' ␣h ␣H ␣his ␣her ␣my ␣thy ␣their 's ␣your ␣My iz ␣our ␣wom ␣thine ␣own ␣its ␣mine"
            " ␣whose"
        ),
        1.134 * token.among(
            "D M ␣T ␣y her ␣fr ␣sa ␣O ore ␣bo ␣my ␣their ade 's iv ␣tr ␣even ␣seven ␣ad arden"
            " ␣every cl ␣right str ald ␣Jer ank ␣Jesus ␣thine ble ian gan ny ␣whom ␣Ab ␣mine"
            " iness ␣daught oung ␣mouth ␣Am ␣enem ␣Mord ␣wild ␣peace ␣grou She"
        ),
        0.5334 * token.among(
            "M y is ␣T ␣y her ␣sa ␣his os ly ␣bo ␣which ␣my ade ␣j Th able 's ␣your ␣tr ach ␣ad"
            " ␣Eve ␣right ful ␣happ ␣away ␣car ale ald ␣Jer ower ible ␣thine ␣own ␣Ab ␣fam ␣mine"
            " ␣evil ␣daught ␣judg ␣prov ␣Am ␣left ␣enem ek ␣Mord ␣Eur"
        ),
        0.1597 * token.among(
            "D M ␣T ␣y ␣H her ␣fr ␣sa ␣O ore ␣bo ␣my ␣their ade 's iv ␣tr ␣even ␣seven ␣ad"
            " arden ␣every cl ␣right str ald ␣Jer ank ␣Jesus ␣thine ble ian gan ny ␣whom ␣Ab"
            " ␣mine iness ␣daught oung ␣mouth ␣Am ␣enem ␣Mord ␣wild ␣peace ␣grou She"
        ),
        row=57,
    ),
    # after E/N/e and 46 more; a/at/␣in and 43 more
    "L1N552_after_e_n_e_and_46_more_a_at": gelu(
        -1.4,
        1.415 * previous.among(
            'E N e \u2423 \u2423of \u2423d \u2423in \u2423n \u2423u \u2423" \u2423th \u2423that \u2423M \u2423E \u2423un And \u2423N un \u2423ne \u2423their \u2423out up \u2423V'
            " ␣Br ␣fe ause ␣liked ␣much ␣saying ␣pri ␣opposite Numbers It ␣something Names ␣res"
            " ording ␣em ␣thine ␣according Opposites ␣learned eren Months ␣years Do ␣conc ␣wild"
            " ␣lay"
        ),
        1.198 * token.among(
            "a at ␣in ␣u ver ter ill ␣at ␣from hen ich op art ␣which ␣af ug ␣ex ␣after ␣child"
            " out ␣Everyone ah ␣used way ␣ad ␣took ␣Friday ␣bas arsh ␣gen ember irty ␣play ␣job"
            " iet cept ␣far ␣afternoon ␣bench ␣caus ␣cour ␣beg ␣appe ␣both uring ␣December"
        ),
        0.8128 * token.among(
            "I T t in er it at ␣in ␣u ent ver ␣A ␣with ter ill ess ␣Goodbye ong ␣de ␣af the Th"
            " ␣ex ort ␣ab out ␣having ␣en ␣knows ater ␣over ␣per orm ␣Ruth ␣ad ner of ember irty"
            " ␣Can eh ex ␣lived Ida ␣mid ␣Am ␣inv esc"
        ),
        0.6355 * token.among(
            "I a in er ␣of it at ␣to ␣I ad ␣S ␣W ␣A ␣with ter ess ␣up ␣What ine ich here ␣thou"
            " ␣af ␣co ade ␣out ␣ex out ␣Sam ␣knows ove orm ␣ad ner of ␣pre ember ␣How irty"
            " ␣without ␣Can ␣between ␣ent ␣lived ␣rest ␣inv ␣appe esc ␣Mona"
        ),
        row=58,
    ),
    # after ,/;/D and 46 more; H/I/e and 48 more
    "L1N554_after_d_and_46_more_h_i_e": gelu(
        -1.151,
        1.141 * previous.among(
            ", ; D W Y ` w ␣w ␣l ␣n ␣that ␣W ␣sa ␣li ␣them ␣they ␣which ␣thee ␣after ␣people"
            " ␣qu ␣ear ␣saying ␣let ␣things ␣every ␣where pr ew self Jack ␣because Sam ␣cont"
            " Where ␣ent ny ␣Egypt ␣ever selves ␣sil ␣min ␣those ␣prov ␣dwell ␣until ␣such ␣plac"
            " ␣possess"
        ),
        1.101 * token.among(
            "H I e m ␣s ␣b ␣is om ␣I ␣H ore ␣him ation ab ts ␣them ␣What by ␣Y ant eth ␣us sc"
            " ␣we ␣Sam ␣Th urs we ␣Ruth ␣That arn ␣saith ␣then ␣gl ␣these ␣days els ␣neither ␣pe"
            " Months ␣sunny hy oe ␣As ␣4 ilt ters ␣stud ␣Mord ␣z ives"
        ),
        1.09 * token.among(
            ": H I e o r s u ␣s ␣and ␣I ␣that ke ␣they ␣me ␣which ␣some ␣but ␣us ␣co fore Th"
            " ␣thee ␣we ␣Th ␣children urs we ␣cons ations ␣then ␣because ␣these ␣nor ␣days ative"
            " ␣neither ␣pe Months ␣words ␣cond ␣March ons ␣hands ters ets ows ives Therefore"
        ),
        0.2741 * word_start.among(
            "S ` c s ␣ ␣s ␣and ␣that ␣W ir ␣fr ␣sa ␣li ␣me ␣which ␣Y ␣but ␣us ␣who ␣le ␣four"
            " ␣gr ␣ac ␣go ␣pain ␣Th ␣five ␣six ␣Nora ␣Leo ␣cons ␣Olga ␣then ␣nine ␣hor ␣because"
            " ␣these ␣ind ␣days ␣imp ␣pur ␣hear ␣min ␣March ␣those ␣twelve ␣toward ␣hill"
            " ␣brother ␣Nils"
        ),
        row=59,
    ),
    # 0/4/s and 44 more; after -/2/4 and 46 more
    "L1N559_0_4_s_and_44_more_after_2_4": gelu(
        -0.9216,
        1.735 * token.among(
            "0 4 s ers here res ars so les ans urs oss ␣pers hes ␣needs ations umbers ions"
            " ␣flowers ities ces ents iss ays ins els als aves ␣pres ines ␣words ham ors ␣books"
            " ons ␣hands ␣leaves ␣ass ␣poss ters ures ets ows ␣cups ␣priests bs ics"
        ),
        0.8347 * previous.among(
            "- 2 4 7 W d p ␣p ␣as adjective ud ␣ab ob ␣dis ink ␣used ␣op adverb ␣pers ten sp"
            " ␣needs ␣long pr ␣des ␣ob con ␣sy ␣rep irty ␣balls ␣between ␣dist itc ␣mus ␣hundred"
            " ␣thousand ␣loud ␣4 ␣ins ␣consisting irc ␣3 ␣both ␣5 Thank ␣resp ␣grou ␣leg"
        ),
        0.7722 * token.among(
            "0 4 8 res ass eople ␣we ␣people ys les ites Ben ␣children urs amp ign ␣pers ␣being"
            " Shopping wn ␣des ions ␣flowers cess iss ␣between gr ling ␣neither als ␣int semb"
            " ␣eyes ␣yet ␣supp ons ␣those ␣ass ␣poss ests imes ures ring ains ␣themselves"
            " ␣priests bs"
        ),
        0.4098 * word_start.among(
            'p s \u2423t \u2423( \u2423is \u2423" \u2423L \u2423E \u2423un \u2423as \u2423cap \u2423pl \u2423In \u2423ab \u2423Sam \u2423pain \u2423en \u2423comp \u2423pers per'
            " ␣des con ␣door ␣rep ␣flowers ␣wind ␣balls ␣exp ␣prin ␣reg ␣pur ␣met ␣books ␣eyes"
            " ␣spec ␣yet ␣supp ␣cour ␣ins ␣hands ␣those ␣prov ␣soul ␣ass ␣enem ␣themselves ␣cups"
            " ␣priests"
        ),
        row=60,
    ),
    # `/n/ic and 45 more; after p/it/ot and 47 more
    "L1N561_n_ic_and_45_more_after_p_it": gelu(
        -1.098,
        1.207 * token.among(
            "` n ic le ␣or ion ive ␣for ht est ital ant eth ␣but ␣so able ted ary ice ical ial"
            " ␣used uch ␣no lly ered For ten led ful ely ular ␣because ␣nor ␣without osed ible"
            " ative ␣according ␣neither ient ified ␣yet ute ␣especially ior ared ense"
        ),
        1.12 * previous.among(
            "p it ot ut ap os um ity ark op ast ␣know ␣wor ip ␣ab ok ␣Br oss atur ction ␣looked"
            " ail rib ens und ␣bet ␣law cess ays oice oy ␣dev cle li cept irit ␣spec ons ␣pray"
            " ␣poss ru ␣thoug ␣gener ␣world ␣lack ␣quality ␣belie ␣sac ␣mil ␣read"
        ),
        0.8203 * word_start.among(
            "L Q j ␣be el ␣for ␣un And un ␣In ␣know ␣ch ␣ex ␣app ␣wor ␣ab ␣no ans ␣pre self"
            " Numbers Digits Names He ␣bet Oscar Where ␣neither ␣imp ␣dest Months ␣dev ␣rec"
            " ␣spec ␣especially ␣pray ␣poss ru ␣thoug ␣gener ␣partic ␣lack ␣sat ␣belie ␣sac"
            " ␣shew ␣mil ␣read"
        ),
        0.6809 * token.among(
            "en an ␣in id ive ␣for ch ack um if ant eth ous ␣but able ure ide ical ial ance uch"
            " ␣no ves ered ually led ful ange ely ular ␣because ␣Hart ␣nor ␣without osed ible"
            " ative ␣according oice ␣neither als ␣dest ient ␣full cept ified ␣slow ute"
            " ␣especially ared"
        ),
        row=61,
    ),
    # in a sentence beginning ␣b/Shopping/It and 1 more; ,/␣and/on and 45 more
    "L1N562_in_a_sentence_beginning_b": gelu(
        -1.37,
        1.532 * sentence_start.among("␣b Shopping It Eve"),
        1.122 * token.among(
            ", ␣and on ␣said ␣two ␣came fore ␣three ␣what ide ␣ke au ␣gave ␣men ␣wr ither"
            " ␣needs ␣saying ␣let ␣El cl ␣saith ␣then ␣sub ␣did ␣wall ␣sent rop ex ␣trans ␣done"
            " ␣met ␣ph ␣books ␣Jacob ␣cond ␣spake ␣told ␣Edith ␣mat ␣organ ␣answered ␣mar ␣cre"
            " sy sha ␣commanded tto"
        ),
        0.8998 * previous.among(
            "- Q S s es ␣S ␣has ␣Hello ␣Lily ␣under ␣sm Th ␣we ys ␣near les ites Once ␣behind"
            ' \u2423Z \u2423Vera \u2423Eve \u2423needs iah Shopping \u2423som Then \u2423lost \u2423find \u2423morning ," \u2423spoon'
            " ␣flowers ␣balls ins Opposites Where ␣candle ␣books ␣As ␣afternoon ␣evening ones"
            " ␣ins ␣hats ␣chief ␣cups ␣piec ␣priests"
        ),
        0.4382 * token.among(
            "7 m ␣and ␣said ara ␣one ␣man fore ide ␣people ob ␣gave ␣against ␣men ␣wr sp ␣thr"
            " ␣saying ␣let ␣sub ␣door ␣among ␣cr ␣another ␣sent ␣trans ria semb ␣met ␣ph ␣Jacob"
            " ␣spake ␣told ␣Edith ␣mat ␣organ man ech ␣Ir ␣answered ␣elect ␣world sy sha"
            " ␣commanded ened ␣sit tto ␣bat"
        ),
        row=62,
    ),
    # after R/␣/␣c and 47 more; a/he/in and 45 more
    "L1N565_after_r_c_and_47_more_a_he": gelu(
        -1.3,
        1.432 * previous.among(
            "R ␣ ␣c ␣p ␣l ␣be ␣e ot st her ␣E ␣r ␣st verb ␣ch ␣pro ␣sm ␣gre ␣sh ␣ex ␣app ␣cl"
            " ␣any ␣op ␣Re ␣looked oc ult ␣every ␣som cl rost con com ␣Ch ␣ent ␣dist ␣imp ␣int"
            " ␣dep ␣min ␣ins ␣ref ␣rest ␣conf ␣wild ␣def ␣subst ␣z ␣Mordalia"
        ),
        1.201 * token.among(
            "a he in is ␣f on ing at ␣in et im ive all her ur ap ject ab adjective ub ␣small"
            " ort out urs ␣comm ered adverb per land ␣ten oll ␣cr hem ␣life let hy ron ␣hundred"
            " selves yl ␣lit ␣toward ␣only ␣sol ␣subst ␣cloudy ␣glory ease"
        ),
        0.8344 * token.among(
            "a l m p r y he in en it at as le il ver ␣for ce os ily ra ly ist ␣her ild red ␣red"
            " ␣small urn ␣having ␣Br ␣children ␣comm ang ␣been of tern ald ␣cr ␣met eb ␣lit she"
            " ␣meas ␣med ␣sol ␣subst ␣bear med"
        ),
        -0.6347 * word_start.among(
            'M \u2423" \u2423with \u2423B \u2423E \u2423J \u2423un \u2423not \u2423Lily Th \u2423what \u2423ag \u2423V \u2423dis \u2423op \u2423comm \u2423sc \u2423pre \u2423light'
            " ␣te ␣su ␣tre ␣opened ␣sk ␣imp ␣int ␣ever ␣thing ␣ve ␣beg ␣Am ␣certain ␣pol ␣Mart"
        ),
        row=63,
    ),
    # after 0/␣had/␣ball and 43 more; in a sentence beginning ␣Anna/␣Tom/␣In and 32 more
    "L1N566_after_0_had_ball_and_43_more": gelu(
        -1.002,
        1.249 * previous.among(
            "0 ␣had ␣ball ␣hat ␣under ␣book ␣box ␣cup ys ␣used ␣apple ang ␣There ␣kite ␣looked"
            " ␣key ␣map ␣flower ␣drum ␣Ed ␣egg ␣bed ␣asked ␣bell ␣boat ␣shell ␣orange ␣basket"
            " ␣ring ␣stone ␣balls ␣umbrell Opposites ␣shop ␣umbrella ␣mus ␣candle ␣books"
            " ␣afternoon Yes ␣4 ␣ran ␣hats ␣5 ␣September ␣cups"
        ),
        1.212 * sentence_start.among(
            "␣Anna ␣Tom ␣In ␣She ␣Lily ␣He ␣Ben ␣Who ␣Emma ␣Max ␣Sara ␣Sam ␣Jack ␣Mia ␣Nora"
            " ␣Leo ␣Paul ␣Oscar ␣Clara ␣There ␣Ruth ␣Vera ␣Eve ␣Finn ␣Pete ␣Ida Shopping ␣Hugo"
            " ␣Karl ␣Olga Opposites Days Pete man ␣fruit"
        ),
        1.146 * token.among(
            ", ␣L to ␣with ␣Anna ␣She ␣Lily ␣He ␣so ␣Ben ␣Emma ␣Sam ␣gave ␣count uch ␣well"
            ' \u2423more \u2423Leo \u2423Oscar ang \u2423Ruth \u2423Vera ther \u2423Eve \u2423needs \u2423buys \u2423Pete \u2423great \u2423Hugo ,"'
            " ␣these olog hem ␣many ␣last ␣loud ␣Yolvia ␣wanted ␣poss ␣hats ␣partic ␣5 ␣painter"
            " ␣sailor ␣such ␣secret ger"
        ),
        0.975 * four_back.among(
            "0 A ed ␣F ␣went ␣has ␣had ␣She ␣Lily ␣He ␣book ␣sm ␣friends ␣V ␣big Lily ␣apple"
            ' \u2423Ruth \u2423saw \u2423flower \u2423Grey \u2423back \u2423find ," \u2423job \u2423balls \u2423dirty \u2423short \u2423umbrella \u2423hot'
            " ␣farm iled Thank ␣proud ␣cups"
        ),
        row=64,
    ),
    # h/␣of/ow and 46 more; in a word beginning A/B/L and 47 more
    "L1N570_h_of_ow_and_46_more_in_a": gelu(
        -1.109,
        1.237 * token.among(
            "h ␣of ow ␣with ␣on ␣unto ook ess ␣by op ␣know ␣under ␣see ␣after ␣into out ␣before"
            " tr ␣ear ough ␣saw ␣down ␣open esp arn ␣saith ␣than ␣away ␣through sh ␣among ␣Ar"
            " less ␣fore ␣behold ␣heard over semb fect ␣hear ehold ash stand ify uring ␣follow"
            " ␣how ␣cover ␣possess"
        ),
        0.9864 * word_start.among(
            "A B L O U en ␣that ␣A all ␣not ␣N ␣C ␣know ␣under ␣who ␣father ␣see ␣after ␣small"
            " ␣like ␣en ␣Z ␣ear ␣Wh ␣word ␣saw ␣down ␣Thursday ␣sl ␣jud ␣nine ␣How ␣sw ␣among"
            " ␣cr ␣fore har ␣sur ␣behold ␣answ ␣heard ␣hear ␣conc ␣told bl ␣follow sha ␣mult"
            " ␣anim ␣shew"
        ),
        0.9357 * previous.among(
            "K L U ␣d st ood ␣wh ␣sa ␣sha ␣not ␣bl ␣af ␣under ␣out ␣sh ␣pr ␣like ␣en ␣look ␣ear"
            " ␣word esp cl ␣saith ␣name ember ␣because ␣sw ␣relating ␣according oice ␣behold"
            " ␣answ ␣called ␣heard aker ␣cut ␣conc ␣voice ␣lived ehold ␣spake ␣stand ␣drink ros"
            " ␣fall ␣follow ␣walk acle"
        ),
        0.7243 * token.among(
            "h all ␣unto ie un ␣by ound ␣kn ␣know ␣under ud ␣see ass ␣after ␣K out ide ␣like"
            " ␣before ␣ear ␣down esp hes ␣than ␣through sh ␣among less ␣fore ␣behold ␣heard over"
            " semb ␣hear ␣ve ␣judg me ␣mouth ash ␣afraid stand ify bl ␣follow ␣love ␣shew"
            " ␣possess"
        ),
        row=65,
    ),
    # after D/H/J and 44 more; '/J/c and 45 more
    "L1N615_after_d_h_j_and_44_more_j_c": gelu(
        -1.151,
        1.272 * previous.among(
            "D H J R d ␣d ␣sa ␣unto ␣up adjective ␣they ␣all ind ␣de ␣ex ␣al ␣ab ␣when ␣tr ␣en"
            " ␣per ␣str ␣make adverb ␣pers ␣acc ␣cons ␣saith ␣away ␣Lord ␣dec com ␣ind ␣cont dom"
            " oice ␣ben ␣dist ex ␣disc ␣called ␣conc irc ␣answered ␣both ␣conf ␣brother"
        ),
        1.217 * token.among(
            "' J c j ha is ␣J pp ␣his um ␣are ␣were ␣have em ␣my res ␣thy ␣their ␣j The ␣your"
            " ␣hath urs ␣seven ␣Re ␣pers ␣our ange ␣hast ␣ob ught ␣rep ␣thine ␣cont ␣own ␣imp"
            " ␣reg ␣its ␣hundred ␣thousand eb ␣whose irc iled ␣wild ␣eleven ␣instr ␣themselves"
        ),
        0.9963 * token.among(
            "' er it at om ): am her ␣G ␣you ␣his um ie ␣have ␣com ␣man ␣thy ry ␣their ars"
            " ␣your ide ␣like ep way ␣pers ␣our ␣jud ␣ob ␣bel ␣eat ␣reg oe ␣thousand yl Yes be"
            " ␣slow ␣power ␣stand ␣whose ␣May ␣Cora ␣appe iled ␣eleven bs ␣tail"
        ),
        0.3884 * word_start.among(
            "H J or ␣d ␣with ␣went ␣sm ␣ex ␣app ␣bu ␣green ␣count ␣per ␣seven ␣Re ␣sc ␣acc ␣can"
            " ␣coat ␣cons ␣every ␣tree ␣lost ␣hast ␣Brook ␣door ␣chair ␣own ␣exp ␣dist ex ␣speak"
            " ␣reg ␣att ␣hundred ␣pur ␣ve ␣conc ␣min ␣would ␣stand ␣whose ␣Pet ␣conf ␣genus"
            " ␣eleven ␣brother ␣sat ␣depart ␣sac"
        ),
        row=66,
    ),
    # V/␣and/ed and 44 more; V/om/ve and 44 more
    "L1N618_v_and_ed_and_44_more_v_om_ve": gelu(
        -0.9829,
        0.9106 * token.among(
            "V ␣and ed ing ␣or ant ous ked ving ment able ted ated ok uch ating act ied ile ory"
            " ful ting ized ible less aught ble ny ged let anted ped ified ished ised ared iled"
            " ␣resemb sy ken ced ined nded ened ched like med"
        ),
        0.7764 * token.among(
            "V om ve ver if ant ous ked able ted ial ated uch ating ough ult ially gg ␣cle"
            " ␣being ory ange ale ized acter ible aught ble ny meric ged anted isting ified ote"
            " ished me ised iled sy ken ␣written ined nded ened like med"
        ),
        0.6503 * previous.among(
            "i r as ion ect ore here ␣br ren ass ings ount ace ␣flow ance oss vel ␣men ction"
            " ␣word ail arm ␣lost ions ␣mark und ␣bet irty aria eren ␣life cle ils ␣thing irit"
            " ␣spec ␣power ␣state az man ␣cities sha ␣servants ␣lack ␣ra ger itude ␣position"
            " ␣line"
        ),
        0.3239 * word_start.among(
            "W v ␣o ␣p ␣n ␣E ␣fl ␣sp ␣D ␣man ␣de ␣app ␣ar ␣off ␣gr ␣en ␣yellow ␣Nora ␣comp ␣old"
            " ␣Wh ␣im ␣cons ␣tree ␣kind ␣than ␣des ␣door ␣Hart ␣chair ␣ind ␣em ␣inc ␣character"
            " ␣dist ␣dw ␣umbrella ␣As ␣ve ␣conc ␣cond ␣judg ␣host ␣inter ␣dwell ␣brother ␣spirit"
            " ␣fa ␣sac"
        ),
        row=67,
    ),
    # prepositions (␣of/␣to/␣in and 20 more); ”/␣he/␣that and 43 more
    "L1N624_prepositions_of_to_in_and_20": gelu(
        -1.411,
        1.722 * token.among(
            "␣of ␣to ␣in ␣for ␣with ␣on ␣as ␣unto ␣at ␣from ␣all ␣In ␣upon ␣what ␣after ␣into"
            " ␣before ␣against ␣than ␣about ␣among ␣between ␣toward"
        ),
        0.6043 * token.among(
            '" \u2423he \u2423that to ro \u2423unto \u2423by \u2423from \u2423con \u2423upon On \u2423under This \u2423like \u2423again \u2423over'
            " ␣against ␣That One ␣other ␣every cl ␣offer pr ␣through Names ␣plus ␣without ␣among"
            " ␣command ␣thereof ces ␣according gr ␣fire cle cept ␣thing ␣thousand ␣toward uring"
            " sha ␣love ␣until ␣commanded ␣oil"
        ),
        0.4309 * token.among(
            "l he in ␣and ␣to im ␣unto if ity ␣which ␣In ␣On ␣when out ness ance ␣fe ove"
            " ␣against per ␣every ually ␣When con Numbers ␣because ␣call ␣nor ␣rep ␣among ␣cont"
            " iven ex Colours ␣offering ␣called over ␣thousand be oint ior bl ␣prophe ␣both"
            " ␣holy ␣love ␣fear pro"
        ),
        0.296 * previous.among(
            "␣out ness ␣say ␣any ␣house ␣well ␣children ␣even ␣come ␣also ␣been ␣down ␣things"
            " ␣every Numbers ␣because ␣bet ␣law ␣blood ␣eat ␣cont ␣according ␣prin ␣life Colours"
            " Months ␣words ␣speak ␣offering Days aker ␣done ␣evil ␣thing ␣spake Today ␣return"
            " ␣rest ␣fall ␣dwell ␣holy ␣cities ␣peace ␣written ␣spirit ␣glory ␣oil med"
        ),
        row=68,
    ),
    # it/on/␣was and 45 more; after ␣w/␣st/pp and 46 more
    "L1N636_it_on_was_and_45_more_after": gelu(
        -1.131,
        1.363 * token.among(
            "it on ␣was ood ␣him ␣ball ␣hat ␣thee ␣child ␣named ␣box ␣friends ␣king ␣city ␣Jack"
            " ␣people ␣house ␣could ␣key ␣today ␣Lake self ␣Marsh ␣name ␣morning ␣place vania"
            " ␣Ford ␣Park ␣Swan ␣thereof ␣umbrell ␣someone ␣mount ␣years ␣eyes ␣voice ␣wood"
            " ␣himself ␣hats ets ␣wife ␣brother ␣sword ␣Saul ␣United ister ␣farmer"
        ),
        1.196 * previous.among(
            "␣w ␣st pp ␣his ␣unto ␣there ␣br ␣her ␣gre ␣named br ␣could ␣comp ␣comm ␣There ␣wr"
            " ␣saw ␣Ed ␣garden Shopping ␣som ␣asked ␣char ␣without com ␣take ␣build ␣thine"
            " ␣opened ␣eat Opposites Days ␣sil illed Today ␣drink ␣left ␣answered ␣Stella"
            " ␣Albert ␣enem ␣Jo ␣wild ␣Mart ␣grou rad ␣Frank ␣possess ␣swe"
        ),
        1.122 * two_back.among(
            "' ␣W ␣his ␣said ␣had ␣her ␣see ␣app ␣made ␣time ␣am ␣named ␣before ␣look ␣behind"
            ' ool \u2423ad \u2423saw \u2423took \u2423la \u2423needs ?" \u2423asked \u2423saith \u2423lost \u2423find ," \u2423mark \u2423boy \u2423girl'
            " ␣shell ␣opened sw ␣eat ␣umbrell meric ␣speak ert ␣spake ␣Ol Today ␣wanted oved"
            " ␣follow ␣cities ␣sat ␣ra ␣bear ␣possess"
        ),
        0.5965 * token.among(
            "er an et ver ␣was ood ight ␣him ␣pl ␣hat ␣father ␣app ␣thee ␣friends ␣Sam ␣Jack"
            " ␣house iver ␣Stone ␣today mark ␣Lake arm ␣name ␣place ␣sun vania ␣Lord ␣Ford ␣Swan"
            " ␣orange ␣head ␣thereof ␣ring ␣thine ␣someone ␣Jerusalem let ␣mount ␣years ␣himself"
            " ␣righteous ␣fruit ␣hats ␣wicked ets ision ister ␣farmer"
        ),
        row=69,
    ),
    # A/d/h and 46 more; after 6/7/a and 45 more
    "L1N651_a_d_h_and_46_more_after_6_7": gelu(
        -1.252,
        1.142 * token.among(
            "A d h i ha ar ac ␣th am ad ␣The ir ␣G ab ag ␣com ak han ␣My ok ah ib ath igh"
            " ␣black oth ile iah ph und ␣month sh ond ric ␣sec ␣basket bit har esh iol Yes ␣tab"
            " az ash ␣beg ␣Dario ␣trib hil ek"
        ),
        1.098 * previous.among(
            "6 7 a h j z re ha hat ad to ara ␣ne ime ␣child ␣son ␣mother han ␣V da era ␣Fr ah"
            " ␣Mo iah ␣El ␣No ph ␣works ␣colour ␣Have ␣plus ␣Jud eh itc ham oh yl ␣4 eb az ␣Han"
            " ␣June ␣July ␣prophe ␣Jo ek ␣Mord"
        ),
        0.9489 * word_start.among(
            "E G J ␣the ␣H ␣M ␣A ␣G ␣B ␣E ␣J ␣his ␣N ␣O ab ␣com ␣R ␣Ben ␣who ␣Is ␣Yes ␣K ␣son"
            " ␣My ␣Fr Ben ␣Mo ␣Z ␣Re ␣El ␣right ␣Al ␣month ␣Jer ␣Jes ␣sec ␣Ar ␣basket ␣build"
            " ␣Jud ␣Ab ␣Today ␣twel ␣Dario ␣Han ␣trib ␣Jon ␣Jo ␣Mord"
        ),
        0.7823 * last_capitalised.among(
            "J U ␣H ␣A ␣E ␣J ␣N ␣It ␣She ␣Who ␣Is ␣K ␣Do ␣Fr ␣Mo ␣Z ␣Re ␣Finch ␣Bell ␣El ␣No"
            " ␣Wood ␣Reed ␣Brook ␣Frost ␣Hill Numbers ␣How ␣Hart Digits ␣Have ␣Jer ␣Ford ␣Jes"
            " ␣Park ␣Moss ␣Jud ␣Can ␣Which ␣March ␣Dari ␣Han ␣June ␣July ␣Ir ␣Jo ␣Mord ␣November"
        ),
        row=70,
    ),
    # after -/␣l/␣be and 46 more; r/␣s/or and 46 more
    "L1N663_after_l_be_and_46_more_r_s": gelu(
        -1.184,
        1.332 * previous.among(
            "- ␣l ␣be ␣un ␣not ␣were ␣tw ark ␣br ␣thou ␣which ␣will ␣who fore ␣Yes ime ␣On ␣say"
            " ␣rel of ␣pre ␣shalt ␣oppos ␣lost ␣When ␣did ␣gl ␣sons ␣boy ␣Jer ␣sw ␣relating"
            " ␣among ␣So ␣cont ␣according ␣might ␣burn ␣Ab aldov eren ␣done ␣num ␣daught oung"
            " ␣ref ␣5 ␣wife ␣def"
        ),
        1.18 * token.among(
            "r ␣s or ␣p ith ␣r ain our ␣all ␣pl ␣ball ␣Goodbye ␣man ␣when ␣tr ␣night ␣end"
            ' \u2423apple tr \u2423str pl per sp \u2423person \u2423coat \u2423Saturday \u2423other oin \u2423lamp ." \u2423earth \u2423bell'
            " ␣cat ␣spoon ␣door ␣shell ␣river ␣wall ␣play ␣ind ␣ent ␣market ␣mount over ␣eng"
            " ␣evening ␣hill ␣Ir ␣bat"
        ),
        1.07 * token.among(
            ", W it ␣p ive ect ␣r ␣all ␣pl ␣Goodbye ␣man ␣know ␣pro ␣what ␣small ␣when ␣end"
            ' \u2423live iver pl \u2423Finch \u2423cle \u2423coat \u2423other \u2423every \u2423lamp ." \u2423gl \u2423bell \u2423cat \u2423spoon \u2423How'
            " ␣should ␣shell ␣river ␣wall ␣ind ␣eat ␣mount ␣eng iness ␣evening ium me ␣drink"
            " ␣hill ␣Ir ␣prophe ␣resemb ilda ␣bat"
        ),
        0.6592 * token.among(
            "p ay oo all ␣with ␣r ␣his and ra hen ␣bl ␣pl ␣v ␣pro ␣small ep ␣end iver ␣str"
            ' \u2423park ane \u2423flower ." \u2423than \u2423bell \u2423cat \u2423spoon \u2423mark Sam \u2423shell \u2423plus \u2423wall \u2423ind \u2423cr'
            " ␣Ar ␣balls ␣large ␣hungry ␣eng ␣thousand ehold ium ␣field de ␣Ir ␣beach ␣est ␣line"
        ),
        row=71,
    ),
    # ,/O/␣the and 48 more; after G/Y/␣to and 45 more
    "L1N667_o_the_and_48_more_after_g_y": gelu(
        -1.424,
        1.57 * token.among(
            ", O ␣the ␣w ou as hat ␣H ␣M ur ␣not ␣O ␣said ie ␣P ␣fl ␣pl ␣came The ␣K This ␣off"
            " da sel ␣big ov ␣rel ft ␣make ␣bec uc per ␣act ␣oppos fl ung ens ale ␣relating"
            " ␣disc ␣cause ␣Christ ␣10 ␣min ␣Bruno ␣prov ␣twelve ution ␣perform ison ␣lay"
        ),
        1.25 * previous.among(
            "G Y ␣to ): ␣in ␣S ␣H ␣unto ␣at ␣from ␣con ␣one ␣R ␣In ␣upon ␣three This ␣Do ␣near"
            " ␣live ␣five ␣Fr ␣count ␣1 Shopping ␣did ␣rem Numbers Digits ␣2 ␣Listen ␣met"
            " ␣afternoon ␣10 ␣evening ␣lived eb ␣occ ␣Am ␣contain ␣inv ␣3 ␣genus ␣eleven ␣Bel"
            " ␣quality Therefore ␣possess"
        ),
        0.6023 * token.among(
            "F H M O W ` ␣the ha ␣T ␣The ol ␣E ␣r ain ␣O ho ␣up ␣D ␣R ␣v ␣He ␣gre ␣what ␣K This"
            " ␣king ␣found ov ␣Mo ␣Wh ␣bec ␣act str Then ␣oppos ung ale ␣forth ␣build Where"
            " ␣someone ␣mount fect yl Now ␣prov ␣gener ␣che Therefore"
        ),
        0.575 * previous.among(
            ") B Q Y ␣is ): ␣y ␣at ␣by ␣two ␣sm ␣three ␣K ␣into This ␣near ␣five ␣Fr tr ␣seven"
            " ␣im For uc Shopping inn Numbers Digits ␣2 ␣relating ␣now ␣character ␣met osition"
            " ␣afternoon ␣10 ␣evening ␣lived eb Now ␣consisting ␣Am ␣toward ␣inv ␣year ␣3 ␣gener"
            " ␣cor ␣genus"
        ),
        row=72,
    ),
    # ay/ood/ain and 45 more; after G/I/L and 45 more
    "L1N670_ay_ood_ain_and_45_more_after": gelu(
        -1.226,
        1.683 * token.among(
            "ay ood ain ook ite ound ake ue ade ave own ide orn ose ␣used ire iver ␣even are"
            " ␣make ␣took ought ␣much ␣put ␣set ␣give ␣call ␣brought ried ␣take ␣bring ␣opened"
            " ␣sent ␣cause anted ␣given oot ␣called ote ilt ute oint ␣hold ify ense ␣lay ␣taken"
            " ister"
        ),
        1.245 * previous.among(
            "G I L T ␣g ␣L ␣k ␣st ␣shall ␣they here ␣will ␣sm ␣sh ␣le ␣bu ␣hath ␣ser ␣sle tr pl"
            " ␣wr ␣can ␣sl ␣thr ␣shalt ␣la ␣may ␣des ␣happ ␣set ␣car ␣should ␣give sh ␣del ␣sw"
            " ␣eat ␣would ␣hold ␣beg ␣drink ␣rece ␣sto ␣cre ␣est ␣lay ␣piec"
        ),
        0.9954 * token.among(
            "ay ell ill ook ld ound ake ade ave own ide ose ire iver are ␣make ␣took ought ␣put"
            " ␣set ␣give ␣call ower ␣brought ried ␣take ␣bring ␣opened ␣sent gan ␣cause anted"
            " ␣given ollow ␣called ␣mount ␣cast ote read ilt ute oint ␣hold ␣judge ify ring ␣lay"
            " ␣taken"
        ),
        0.9914 * token.among(
            "c w ␣I ad ␣re ell ook od em ake ue ade own ose ␣dis ␣fe iver are ␣behind ign ␣make"
            " ␣ad oc ought ␣Friday ␣put ␣give ␣call ower ried ␣take ␣opened ␣sent let ␣ever"
            " anted ␣given ollow ␣called read ute oint ␣sing ␣judge ␣July ring ␣taken ␣pub"
        ),
        row=73,
    ),
    # )/B/): and 45 more; after w/):/␣in and 47 more
    "L1N677_b_and_45_more_after_w_in_and": gelu(
        -1.205,
        1.738 * token.among(
            ") B ): all day ld ame ant ous ␣some ary ␣small ical ␣having ial ␣any ␣sle ater"
            " ␣Finch ␣needs ␣long Shopping ␣other ␣where Then ale outh ual irty ible ative less"
            " ian ␣large ␣many ␣its ␣hundred atic Do ␣ve ␣thousand ␣whose ␣twelve ␣dead ␣wild"
            " arious ␣chief like"
        ),
        1.22 * previous.among(
            "w ): ␣in noun ore ␣one ␣br row ␣any ␣sle ␣comp ␣comm ␣over orm ␣1 ␣needs Shopping"
            " ens form Digits ␣lar irty ari ␣sec ␣flowers ␣someone ␣many rop gre ␣Americ ope"
            " Days ␣num ␣plant ␣wood ␣sing ␣consisting ␣mat ␣low ␣round ␣number ology sha ␣grou"
            " gen arious ␣piec ␣bear ics ␣swe"
        ),
        0.8984 * token.among(
            "2 4 an ent ␣J ter ␣have ld ␣tw ame ital ␣which ving out ␣having ␣sle ater ating"
            " ␣new ␣also ␣needs Shopping ird ␣other fl ␣hast Names outh irty ian gether ␣first"
            " ␣large ␣heavy ␣its ␣hundred atic ␣thousand ␣woman ␣whose ␣same ised ␣twelve inal"
            " ␣certain ␣wild arious ␣chief like ␣most"
        ),
        -0.2112 * word_start.among(
            "! ␣ ): ␣e ␣with ␣se ␣It ␣at ␣friend ␣will ␣af ␣j ␣pr ␣tr ␣gr ␣again ␣go ␣any ␣comm"
            " ␣make ␣long ␣other ␣seen ␣right ␣Hill ␣nor ␣plus ␣got ␣conc ␣trib ␣how ␣wild ␣z"
            " ␣such ␣mil"
        ),
        row=74,
    ),
    # after it/on/ac and 46 more; ed/␣(/ic and 45 more
    "L1N696_after_it_on_ac_and_46_more": gelu(
        -1.477,
        1.443 * previous.among(
            "it on ac ol all her ect ul ore ag od ct ren ber ace iv te ites orm atur ign ail"
            " ␣har arm ␣oppos ␣mark und olog cess hem oice eren itc oy ron ␣years ize ␣spec"
            " ␣return ␣poss ␣organ ␣ed ␣gener ␣prophe ␣partic ␣Jo ␣Mord sha ␣belie"
        ),
        1.235 * token.among(
            "ed ␣( ic ive ily ist ant ous ked able ted ary ical ial ated ␣used hed ered ied ved"
            " iah led ired ular ught ual ric ized ible ative less ian gan ific atic ped ified"
            " ished ised iled ken ␣genus ␣written ced ined nded ened like"
        ),
        0.7709 * token.among(
            "k t ed ic ch ily ant ous able ted ical ial ␣Where ated ␣used hed ␣looked ied ved"
            " ile iah ␣great led ired ular ught ric ized ible ative less ␣opened ian gan ific"
            " ged atic ped ified ished ised iled ken ␣genus ␣written ced ined nded ened like"
        ),
        0.523 * token.among(
            "D ed ic el ␣con ant ous able ␣found ical ial ated ␣used hed van ␣Monday ied led"
            " ␣Al ired ught ␣lar ized ␣relating ible ative less ␣tra ian ins gan ific ␣someone"
            " ␣ever ␣tem atic ified ␣10 ␣min ished ␣ple ken ␣genus ␣written ced ined nded ened"
            " like"
        ),
        row=75,
    ),
    # ./H/J and 44 more; after C/I/J and 45 more
    "L1N709_h_j_and_44_more_after_c_i_j": gelu(
        -1.069,
        1.329 * token.among(
            ". H J T W h w ␣w ␣T ic ␣W ␣H ␣M ht ce qu ␣out ␣K veryone les urs orm ␣Z ␣saw ␣Ed"
            " ␣tree ␣sch ␣des con ale tern ␣should ␣sw gre ␣dw ␣behold ␣answ ␣ever ␣heard ␣wat"
            " ␣num ␣daught ␣loud ␣would ␣those ␣dwell ␣subst"
        ),
        1.255 * previous.among(
            "C I J s ␣w ␣n ␣u ␣e ec ␣H ␣M ␣re ␣unto ␣up ers ␣cap ␣C ␣af ␣pro ␣out ␣into ␣off"
            " ellow ␣dis ans ␣over ␣qu ␣men ␣cons ␣su ␣And ␣sch ␣way ␣ob ␣nor ␣rep ␣fore ␣heav"
            " ␣ben ␣neither ␣dw ␣Ab ␣conc ␣mid ␣Am ␣depart ␣Saul ␣kingdom"
        ),
        0.9522 * token.among(
            "G H J K L O a s t w ␣w ␣h ␣W ␣H ith ␣G ␣wh ht and ld ␣C ␣R qu ax ␣sm ak ␣out Th"
            " ␣hath ␣Wh esp ␣Ed ␣Olga ␣sch ens ␣sw gre ␣dw ␣ever ␣wat ␣num ␣daught az ␣those"
            " stand ␣wife ␣wild ␣swe"
        ),
        0.6049 * two_back.among(
            '- I \u2423( \u2423The ir \u2423an \u2423J \u2423N \u2423shall \u2423unto \u2423were \u2423do \u2423cap "; \u2423LORD \u2423capital ant \u2423In'
            " ␣will ␣their ␣father ␣red ␣Is ary ␣son ace ort Tom ␣this iz ␣Where ␣could ␣been"
            " ␣great ions ␣through ␣dog ␣sons ␣days ␣body ␣imp ␣trans ␣called ␣Listen ␣told"
            " ␣himself inal ␣contr They"
        ),
        row=76,
    ),
    # in/en/ar and 46 more; in a word beginning 1/E/G and 46 more
    "L1N716_in_en_ar_and_46_more_in_a": gelu(
        -1.297,
        1.542 * token.among(
            "in en ar an id ad el ith ur ld ite ime ace han ish era ␣Israel ob au ites ah ib"
            " ans van ane ile iah ␣Saturday ␣Bell ␣Frost Mia ian ope ␣given ham ␣Jacob oh yl eb"
            " ␣priest ␣Edith ␣Albert alia ev ␣genus ␣America ister ␣States ita"
        ),
        1.311 * word_start.among(
            '1 E G g \u2423w \u2423L \u2423H \u2423M \u2423A \u2423G \u2423B \u2423E \u2423N \u2423C \u2423D \u2423R sc \u2423ac \u2423Fr \u2423per \u2423Mo \u2423Z \u2423Re \u2423la \u2423Ed ,"'
            " ␣Jer ␣Ar ␣Ch ␣Americ ␣Ab ␣Christ ␣Jacob ␣priest ␣ref ␣Han ␣Am ␣prophe ␣Albert ␣Jo"
            " ␣Mord ␣genus ␣def ␣subst ␣brother ␣America ␣States ␣Frank ␣Eur"
        ),
        1.13 * token.among(
            'b en an ir th ight ag adjective "; ber era og au tain are age \u2423Mo van igh \u2423saw ner'
            " ane ile iah und ric ari ␣Fe ␣command ian iven erm ham ollow ␣Jacob oh yl ␣cour"
            " ␣spake air oint ␣consisting gn iqu arrow ita"
        ),
        0.6611 * token.among(
            "b an le ac ight ke ag un ark ist ous ave ime ber up aul era au te ok age van mer"
            " umb ner Max ile ␣Sunday ␣rem con ␣clean ock ari ible ian Nora iss iven Leo over"
            " idge oh ium oint ash man iqu ␣belie bs ␣States"
        ),
        row=77,
    ),
    # A/␣was/␣It and 46 more; last capitalised ␣The/␣Anna/␣Tom and 46 more
    "L1N717_a_was_it_and_46_more_last": gelu(
        -1.186,
        1.516 * token.among(
            "A ␣was ␣It ␣she ␣were ␣went ␣has ␣had ␣Hello ␣Goodbye ␣but ␣under ␣father ␣Is"
            " ␣home ␣made ␣child ␣mother Tom ␣Now ␣found ␣near ␣Where ␣gave ␣behind ␣liked"
            ' \u2423There \u2423looked \u2423saw \u2423painted \u2423took \u2423tomorrow \u2423back ," \u2423boy \u2423opened \u2423lives \u2423learned'
            " ␣They ␣got Do Yes Vera ␣wanted ␣wave ␣ran ␣Mart ␣z ␣Igor"
        ),
        1.12 * last_capitalised.among(
            "␣The ␣Anna ␣Tom ␣Goodbye ␣She ␣Lily ␣He ␣Ben ␣Who ␣Yes ␣Emma ␣On ␣Max ␣Sara Tom"
            " ␣Now ␣Jack ␣Everyone ␣Nora Once ␣Leo ␣Paul ␣Tuesday ␣Oscar ␣Clara ␣There ␣Vera"
            " ␣Wednesday ␣Monday ␣Thursday ␣Eve ␣Finch ␣Finn ␣Friday ␣Pete ␣Saturday ␣Hugo ␣Karl"
            " ␣Lake ␣Olga ␣Sunday Sara ␣Marsh It ␣Why Ruth ␣February Yes Thank"
        ),
        -0.573 * word_start.among(
            ', A S a \u2423the \u2423to \u2423" \u2423an \u2423G \u2423F \u2423his \u2423said \u2423she \u2423them \u2423her \u2423She The \u2423app \u2423wor \'s'
            " ␣Now ␣could ␣more ␣old ␣bre ␣Wednesday ␣im ␣Monday ␣been ␣garden ␣buys ␣being"
            " ␣coat ␣great Then ␣kind ␣lost ␣opened ␣bird ␣own ␣ben ␣dw ␣10 ␣usually ␣certain"
            " ␣warm ␣such ␣little <|endoftext|>"
        ),
        0.5069 * token.among(
            "! 9 A I ␣and ␣he ␣was st ␣on ␣had nder ␣so ug ␣under fore ted ␣flag ␣mother ␣Now"
            ' \u2423V \u2423near \u2423gave uch Once ang \u2423looked For \u2423took \u2423shalt ither \u2423put ," ting \u2423Jer'
            " ␣opened ␣sent ␣trans ␣got Yes go ␣wanted ␣wave she ␣wife usually ␣Bel She rad nded"
        ),
        row=78,
    ),
    # ␣(; after a word beginning -/L/b and 46 more
    "L1N722_after_a_word_beginning_l_b": gelu(
        -0.8656,
        2.298 * token.among("␣("),
        0.8466 * previous_word.among(
            "- L b c d f g j k l m n r s t u w in re ): ad ro un ma art old On This han da Once"
            " tr ang ner sp ph fl con It com har gr let be air go wood de stand"
        ),
        0.4554 * token.among(
            "␣ha ␣sa ␣sha ␣not ␣li ␣fl ␣bo ␣br ␣some ␣gre ␣out sc ␣cl ␣ag ally ␣ac ␣go ␣live"
            " ␣sc ␣table ially ␣cle con ␣works It ␣sy ␣sw ␣cr gr ␣inc ex ␣pe ␣prod ␣ve ␣conc"
            " ␣evening ␣supp ␣sal par ␣ins ␣chan ␣mat ␣rece ␣sto bl ␣pol ically ␣war"
        ),
        -0.3274 * five_back.among("al ic ␣all ␣capital ␣green ␣could ase ␣saw ␣play inal"),
        row=79,
    ),
    # j/in/en and 45 more; after j/␣t/␣p and 45 more
    "L1N733_j_in_en_and_45_more_after_j": gelu(
        -1.21,
        1.433 * token.among(
            "j in en an ␣fr ␣as ack ␣unto ␣there pt ␣which ong ren ime ␣after ck ␣when ␣bu br"
            " urs tr pl ick ␣som ␣where str ␣then ␣When fl ␣Frost ull tern It There ock ari ank"
            " erm eren ␣sin oh air ␣prov ␣inv imes ␣dire ␣meat ␣swe"
        ),
        1.417 * previous.among(
            "j ␣t ␣p ␣d ␣in ␣S ␣A ␣re ␣tw ␣R ␣me ␣pl ␣br ␣af ␣co ␣red ␣j ␣ex ␣flag ␣say ␣Th ␣en"
            " ␣per ␣painted ␣saying ␣su ␣sub con ␣ind ording ␣So ␣em ␣prop ␣cont ␣according ex"
            " ␣speak ␣pur ␣num Now ␣consisting ␣wave ␣Am ␣dwell ␣perform ␣Hanna ␣instr Therefore"
        ),
        1.076 * token.among(
            "1 T b d j on ar am ␣fr ack and our ie un ␣there here ren ck ␣when ide orn ish ire"
            " ff ␣That ied ␣if ␣som ␣where Then ange There ank ␣cont iss eren iet ␣wat eb ␣prov"
            " ech ␣dire sy ␣Ilmaria ␣United ␣food"
        ),
        0.9493 * token.among(
            "1 T b c i ␣w ha ou ic am ut ␣fr ␣it ack our ie ␣there ri ast ␣which ␣but ck ␣found"
            " orn ish ␣green ␣five ire ress ten hes ␣som ␣where tle sh ␣Fe ␣opened ict eren iet"
            " lic ech ␣dire ␣follow ason ␣meat ␣priests ␣food"
        ),
        row=80,
    ),
    # in a sentence beginning L/␣”/res and 7 more; ./I/␣ and 45 more
    "L1N736_in_a_sentence_beginning_l": gelu(
        -0.8611,
        1.158 * sentence_start.among(
            'L \u2423" res \u2423Who \u2423On \u2423That of Shopping \u2423When \u2423Listen'
        ),
        1.05 * token.among(
            ". I ␣ ␣T ␣M ␣P ts ␣has ␣at ␣ne ␣by ␣bl ␣R ␣Goodbye ␣under ␣Is The ␣ar ice ␣night"
            " au ␣house ␣big ␣Fr ␣could lly ␣children ␣behind ␣bec ␣That ␣painted ␣park ␣table"
            " ␣Ed ␣Saturday ␣every ␣spe ␣plus ␣cand ents ␣Can vent let ␣inv ␣pol ␣genus ␣secret"
            " ␣United"
        ),
        0.8319 * token.among(
            "! ␣ ␣a ␣b ␣of ␣d ␣T ␣h ␣he ␣M ␣on ␣N ␣she ␣has ␣at ␣ne ␣by ly hen ␣C ␣D ␣R"
            " ␣Goodbye ␣my ␣under ␣Is The ␣ar ␣when ␣night ␣near au ␣Fr ␣ro ␣bec ␣That ␣acc"
            " ␣painted ␣sl ␣Ed ␣every ␣No ␣spe ␣plus ␣Can ble she ␣pol ␣genus ␣secret ␣United"
        ),
        -0.1596 * word_start.among(
            ". ␣and ␣is ␣T ␣was ␣on ␣J ␣are ␣were ␣Anna ␣had ␣at ␣by ␣under ␣Is ␣made 's ␣bu"
            " ␣Sam ␣near ␣house ␣count ␣That ␣been ␣slept ␣Friday ␣asked ␣No ␣When ␣res ␣balls"
            " ␣tem ␣proud ␣most"
        ),
        row=81,
    ),
    # ”/'/) and 46 more; in a sentence beginning )/,/␣a and 47 more
    "L1N744_and_46_more_in_a_sentence": gelu(
        -1.223,
        1.647 * token.among(
            '" \' ) ; D v ig \u2423are \u2423have \u2423had \u2423at ly "; \u2423v \'s \u2423named \u2423V ally \u2423dis \u2423live \u2423hath'
            ' \u2423comp \u2423Paul we \u2423bec \u2423been \u2423ad \u2423can ten \u2423sl ?" \u2423som \u2423than ," \u2423its Do ); \u2423usually'
            " ␣whose ␣especially she imes ␣only usually ically ␣until ␣such ␣belie ␣December"
        ),
        1.068 * sentence_start.among(
            ') , \u2423a \u2423the \u2423w \u2423b is \u2423c \u2423of as \u2423in \u2423g \u2423" \u2423y \u2423A her \u2423it \u2423F \u2423con \u2423pl \u2423some fore ass'
            " ␣wor ␣gr ␣found ␣before sel ␣Everyone ␣used ␣per ␣bec cl ␣may ␣ob ␣these bit"
            " ␣someone ␣prin ␣character let ␣rec ␣caus me ␣usually ␣div de ␣trib ␣written ␣such"
        ),
        0.8645 * token.among(
            '" \' ) he \u2423is ): \u2423d \u2423be \u2423e \u2423was \u2423or \u2423shall \u2423are ily \u2423were \u2423had \u2423tw "; \u2423pl \u2423but \u2423so'
            " ␣Then ␣le ␣when lly ␣also ␣been ten ially ␣if ␣other ␣som ␣tomorrow especially ful"
            " ␣plus ␣em ␣another ␣might ␣now Do ); ␣would ␣whose ␣only ␣until She ␣such"
        ),
        0.1312 * word_start.among("' ) ␣are ␣hath ␣ro ␣sl ex"),
        row=82,
    ),
    # f/u/ha and 45 more; after ,/;/F and 45 more
    "L1N749_f_u_ha_and_45_more_after_f": gelu(
        -0.8715,
        1.215 * token.among(
            "f u ha hat ␣for ere ␣wh ␣F ab ho od ␣Who ber ub ause ␣comm ␣Wh For ␣slept ␣saw"
            " ␣Thursday ␣if ␣much ␣saying ␣El ␣How ␣because ␣Jes ␣prop eh ␣Ab ␣behold ␣Today oe"
            " ␣Which ␣10 ehold ␣Alma ␣brethren ␣Pet ␣Cora ␣July ␣ran ␣thoug ␣how ilda ␣October"
            " tto"
        ),
        1.184 * previous.among(
            ", ; F H I L N Q S T W Y f ␣f ␣l ␣I ec ␣B ␣J ␣P ␣tw ␣ch Th ␣wor uth ␣Th ete ␣str"
            " ␣Wh ␣pass It There ␣play ried ␣em ␣prop eh ␣Ch Colours oe ␣dep ␣ins ␣stand ␣ref"
            " stand ␣whe ␣how ␣est"
        ),
        0.8433 * token.among(
            "9 ␣t ha ␣c hat ␣l le ow oo im ur ␣as ight ab ess od ord ␣Y ug up ␣V og ␣Wh ough"
            " ␣That ␣Thursday hes ␣Friday ␣person ␣if ␣Olga ␣lost ew ␣How ␣Lord ␣ent ␣behold ron"
            " ␣Which ␣10 ehold ␣whose ␣Se ␣ran ␣until ␣October tto"
        ),
        0.7173 * token.among(
            "9 ha hat ␣ha ent ␣that ut ur ere pt ug ␣Who av up ause ther For ough ␣slept ␣saw"
            " of ␣if ␣saying ␣su ␣How ␣because Nora ␣Ab ␣behold ␣Today ron oe ␣ph ␣Which be"
            " ehold ␣woman ␣Alma ␣Pet ␣organ ␣ran irc ␣whe ilda ␣until af tto ␣bat"
        ),
        row=83,
    ),
    # )/s/␣s and 46 more; after a word beginning ␣in/␣that/␣on and 46 more
    "L1N753_s_s_and_46_more_after_a_word": gelu(
        -1.21,
        1.086 * token.among(
            ") s ␣s es ion ␣with ␣on ts ␣by ␣which ving ment ies ␣into This ves its ating vel"
            " ction ase ␣other ␣where ␣form ates ew ions ␣colour ities ces ents ays ␣between"
            " ␣many vent ␣side ps ␣its ); ␣whose ␣certain ution ision ature uring ages ring ains"
            " face"
        ),
        0.9529 * previous_word.among(
            "␣in ␣that ␣on ␣What ␣con ␣af ␣who ␣app ␣im ␣ele ␣form ␣pri ␣ob ␣through ␣ev ␣mark"
            " ␣res ␣ind ␣ey ␣sur ␣ben ␣exp ␣character ␣dist ␣ret ␣att ␣prod ␣rec ␣conc ␣caus"
            " ␣supp ␣chan ␣same ␣ref ␣leaves ␣especially ␣occ ␣div ␣poss ␣organ ␣contr ␣appe"
            " ␣val ␣dire ␣resp ␣det ␣order ␣subst ␣States"
        ),
        0.8244 * sentence_start.among(
            "b n p ␣a ␣the in re ha er as ␣in ␣l ␣g ir ag ␣con ␣one ␣pl ␣some ␣cl iv ␣gr ␣found"
            " ␣ac ␣before sel ␣used ␣comm ␣per ␣bas ␣may pr ␣ob ␣water bit ␣prin ␣character let"
            " alk ␣rec ␣caus air ␣usually ␣occ ␣div de ␣organ ␣diff ␣trib ␣written ␣such"
        ),
        0.7881 * token.among(
            "S s ␣of ␣and es ion ␣on ation ts ␣by ␣which ies ␣into This ves its vel ction But"
            " ␣where ␣form ates ew ions It ␣colour ities ces ents ays ␣between vent ␣side ␣its"
            " ); ␣whose ␣certain ests ution ures ␣both ature uring ages ring ains face They"
        ),
        row=84,
    ),
    # d/e/nd and 46 more; after B/G/ou and 45 more
    "L1N762_d_e_nd_and_46_more_after_b_g": gelu(
        -0.8881,
        1.205 * token.among(
            "d e nd ap ␣sha one ␣went ld eth ather ked red ak ␣thee ␣go row ok ␣look hed ␣come"
            " ft ␣make ␣pass wn ␣put ␣set ting ␣brought ried ␣bring ␣turn ␣sent ␣tak ped ␣cut"
            " ␣cast read ␣stand ␣mak icked ␣fall sy raw ␣sat ␣move ␣lay ched ␣sit ␣walk"
        ),
        1.146 * previous.among(
            "B G ou ␣g oo os ␣li ho ␣sp ri ␣gr ␣sle ␣bre ␣ro ␣bec ␣thr ␣la ␣put ␣When ␣rem ␣set"
            " ␣car ␣tre ret ␣del ␣Jes ␣brought ␣bring ␣turn ␣ent ␣dw ␣cause ␣cut Do ␣cast"
            " ␣daught be ehold ␣chan ros ␣destroy ␣fall ␣appe ␣cre sha ␣ra They ␣walk"
        ),
        1.072 * word_start.among(
            "G ␣b ␣L ␣sha ␣se ␣st ␣went ␣kn ␣we ␣go ␣sle ␣look ␣come ␣bre ␣qu ␣ro ␣bec ␣pass"
            " ␣sl ␣eight ␣thr ␣la ␣put ␣set ␣car ␣tre ␣del ␣sw ␣brought ␣bring ␣opened ␣turn"
            " ␣sent ␣ent ␣dw ␣tak ␣cut ␣wat ␣cast ␣daught ␣travel ␣sail ␣mak ␣fall ␣ra ␣move"
            " ␣lay ␣sit ␣walk ␣tail"
        ),
        0.7998 * token.among(
            "k ou ar ␣u ell ␣it ld ind est ked ry ␣go row ep ␣ser hed ft ␣Oscar ␣pers ␣cons"
            " ␣put ␣set ␣water ting osed ␣brought ␣take ␣bring ␣opened hem ␣hung ␣prod ␣tak ped"
            " ␣cut ␣wat ␣cast ␣travel ␣mak ␣fall ␣use So sy raw ced ␣sat ␣lay ␣bat"
        ),
        row=85,
    ),
    # '/1/2 and 46 more; two words after one beginning 0/J/␣a and 46 more
    "L1N764_1_2_and_46_more_two_words": gelu(
        -1.013,
        1.277 * token.among(
            '\' 1 2 4 7 9 v \u2423of noun \u2423" \u2423or \u2423an ore \u2423ye \u2423but \u2423three \u2423red \u2423four \u2423Sara \u2423blue'
            " ␣green ␣five ␣yellow ␣white ␣six ␣seven ␣Tuesday ␣1 ␣Thursday ␣eight ␣ten ␣long"
            " ␣pink ␣nine ␣2 ␣boy ␣girl irty teen vent ␣offering ␣hundred ␣4 ␣twelve ␣3 ␣eleven"
            " ␣fif ␣secret esc"
        ),
        1.162 * two_words_back.among(
            "0 J ␣a ␣was ro ␣were ␣has ␣had un ␣He On ␣time ␣bu ␣gave ␣Mo ␣black ␣today ␣being"
            ' \u2423tomorrow \u2423offer ," \u2423Swan har \u2423fire \u2423Ab \u2423side \u2423sunny \u2423offering \u2423hundred \u2423years'
            " ␣gold ␣thousand ␣sil ␣10 be ␣lived ␣wave ␣rainy ␣3 ␣warm ␣windy ␣war ␣Un ␣fif"
            " ␣secret ␣cloudy ␣meat ␣little ␣Walter"
        ),
        1.022 * previous.among(
            "␣ ␣a ␣o oun ␣an ␣un ␣se verb adjective ␣had ␣co own ␣made ount ␣On ␣found ␣before"
            ' \u2423near \u2423used \u2423fe \u2423behind \u24231 \u2423being Shopping \u2423form \u2423Sunday \u2423morning ," \u2423girl ught'
            " ␣sad els li aker ␣books ␣afternoon ␣evening ␣lived ␣state ␣prov ␣consisting"
            " ␣servant ets ␣both ␣cor ␣fif esc ␣meat ␣line"
        ),
        0.5833 * token.among(
            "' 1 2 4 7 9 ␣and ␣h noun ␣y ␣an ine ␣red ␣four uth ␣ab ␣Sara ␣cup ␣blue ␣near ␣say"
            " ␣yellow ␣white ␣six ␣apple ␣seven ␣1 ␣Thursday ␣eight ␣Eve ␣ten ␣El ␣nine ␣spoon"
            " ␣boy ␣girl irty teen ␣Jerusalem vent ␣offering ␣hundred ␣supp ␣4 ␣baker ␣twelve ␣3"
            " ␣Eur"
        ),
        row=86,
    ),
    # '/0/B and 45 more; B/el/ir and 44 more
    "L1N772_0_b_and_45_more_b_el_ir_and": gelu(
        -1.013,
        1.059 * token.among(
            "' 0 B I ere th ␣What ity ␣LORD ␣one ␣Goodbye very ␣king ␣end ater hed ␣even ␣That"
            " ␣Thursday ird ␣every ␣morning ␣sun ␣Lord ␣month ond cy ative ␣Jesus ␣another ␣body"
            " ␣first ␣last ␣behold ␣cloud ␣Christ irit ␣10 ␣evening ehold ␣same ␣mid inal ␣year"
            " ination ␣fif ␣proper ident"
        ),
        0.636 * token.among(
            "B el ir ht ␣sha ␣What ity ␣LORD ␣one ␣Goodbye very ␣king ␣end ire ered ␣even ction"
            " ␣That ner ird ␣every ␣ang ull ␣sun ␣Lord ␣month ␣about ret ␣another ␣body ␣first"
            " ␣cloud ␣Christ irit ); ␣10 ␣same inal ␣sea ␣year ␣dead ␣spirit ␣proper ident ␣Saul"
            " amm Therefore"
        ),
        0.2823 * token.among(
            "B F P se our adjective un ␣What ␣LORD ␣one ␣Goodbye ␣man eth very ong ␣who ␣gre"
            " ␣king ␣Sam og ␣buys ird ␣Brook ␣something ␣sun ␣Lord ␣nor ␣month ual ␣plus ple"
            " ␣first gan ny ␣sk oot ␣cloud ␣Christ ␣10 ␣tab oint ␣same inal ␣January ␣rece ␣year"
            " ␣follow ␣proper"
        ),
        0.1964 * previous.among(
            "F ␣th ␣e ig ec ␣fr ord ␣from ren up ␣al aul ix ␣rel ␣cle ␣ang ␣ele inn ␣oppos"
            " Numbers fe ␣lar ari ␣sec ␣bel ␣Jud iven ␣first ␣ent ␣prin vent ␣dw ␣Ab eren ␣pres"
            " ␣pe ␣tem ne ␣young Today ␣lit ␣mid ␣round ␣trib ␣wild ␣cent ␣sac med"
        ),
        row=87,
    ),
    # ␣is/␣be/␣was and 45 more; after B/I/Y and 45 more
    "L1N774_is_be_was_and_45_more_after": gelu(
        -1.08,
        1.199 * token.among(
            "␣is ␣be ␣was ut ␣A ␣with ␣E ␣O ␣are ␣were adjective ␣at ␣from ␣R ound ak ␣God ␣Is"
            " ␣ex ␣am ␣into ys ␣make ␣bec ␣being ␣act ␣saith ␣than fl ␣hast ␣sons ␣art ␣Ab"
            " ␣behold ␣offering semb ␣Listen ␣leaves ␣rest ␣Am ␣dwell mber ␣Har ␣servants"
            " ␣brother ience ␣lay ␣anim"
        ),
        0.938 * previous.among(
            "B I Y g ␣the ␣w ␣and ␣u ␣an ␣wh ␣with ␣E ␣said ␣unto ␣LORD ␣which ␣her ␣day ␣out"
            " ␣God ving The ␣what This ness ␣having ␣say ␣Th iver ␣land ␣make ␣David uary ␣may"
            " ␣earth ␣sons ording ␣according ␣sk ␣Jerusalem ␣Ab ␣ever ␣cause ␣ph ␣dwell ense"
            " ␣cities ␣kingdom"
        ),
        0.8513 * previous.among(
            "B D I O R ): ␣u ␣that ␣M ␣E ␣O ␣shall ␣LORD ␣which ␣who ␣God ␣thee This ␣Th iver"
            " ␣land ␣make ␣shalt ␣act ␣things ␣every It ␣give ␣boy ording ␣according ␣ben"
            " ␣neither ␣Judah ␣Ab ␣Egypt ␣ever ␣words ␣cause ␣ph ␣return ␣cities ␣est ␣perform"
            " She ␣Saul ␣lay ␣kingdom"
        ),
        0.7711 * token.among(
            "O e t ␣of es ␣to hat ␣be ␣was ␣M ␣A ␣an ␣E ␣unto ␣are ␣were adjective ␣at ␣C ␣LORD"
            " ␣man ␣app ␣into ␣ab ys iver ␣come ␣men ␣took ␣than ␣put ␣name ␣Al ␣hast ␣earth"
            " ␣tre ␣give ␣art ␣forth ␣take ␣Egypt ors ␣met ␣As ␣eyes ␣spec ␣cities ␣sat ␣most"
        ),
        row=88,
    ),
    # st/␣st/␣Who and 18 more; W/t/z and 44 more
    "L1N775_st_st_who_and_18_more_w_t_z": gelu(
        -0.8745,
        1.889 * token.among(
            "st ␣st ␣Who ␣St ␣hath pl ␣pre str ␣spe ␣hast ␣job ␣ret ␣eng cept ilt ␣those ␣est"
            " ␣eleven ␣Bel ␣z amm"
        ),
        1.399 * token.among(
            "W t z ␣d hat st ith se ht ␣se ␣st ce ke ␣have art ak ␣Who ort ␣St ␣hath ␣count"
            " ause ␣been ␣pre ␣shalt str ␣spe ␣hast form ␣art ble ␣job ict ␣speak ␣ret ␣eng cept"
            " be ilt stand ␣est ␣subst ␣Bel ␣z amm ␣shew ␣walk"
        ),
        1.025 * previous.among(
            "D I K R S T as ec ␣re ␣O ␣have ark ␣af ␣pro ␣day ␣Who ␣God ␣ex ␣ag ␣ac ␣St ␣dis"
            " ␣en ␣hath ␣sch ␣hast ␣des ␣because It ␣Lord ␣sy There ␣Jer ␣ind ording ␣Ar"
            " ␣according ␣inc ␣Today ␣ever hy ␣ref ␣sto ␣conf ␣est ␣def ␣belie ␣shew"
        ),
        0.6718 * token.among(
            "␣T ␣was ith ␣for ␣B ␣st ke ␣are ␣have ␣has art pt ake ug ak ␣St ause per ␣pre str"
            " ␣spe ␣hast ␣because ret ␣art ␣ind pe ␣build ble ␣job ␣speak ␣cause ␣ret ␣eng aker"
            " ␣cast ␣loud ute ␣drink irc ␣sto ense ␣perform ␣subst ␣Bel ␣z ened amm ␣shew"
        ),
        row=89,
    ),
    # after ␣u/␣e/␣li and 45 more; in/␣of/hat and 46 more
    "L1N776_after_u_e_li_and_45_more_in": gelu(
        -1.41,
        1.536 * previous.among(
            "␣u ␣e ␣li res ␣day ␣wor ␣city ␣house ty ␣land ence ction ␣much ␣har ␣act ␣right"
            " Numbers ␣nor ␣sy ␣relating ␣ey ␣days ␣fore ␣job ␣according ␣neither ␣sk ␣burn"
            " ␣rain ␣behold ␣sou ␣Listen irit ␣lived ehold ility ␣state ␣mid ␣thoug ␣year"
            " ination ␣cities ␣quality ␣glory ␣process itude ␣che ␣kingdom"
        ),
        1.217 * token.among(
            "in ␣of hat ␣h ␣ha ith th ␣by ␣from hen ␣bo ␣which ␣pro ␣what ␣into ␣when ␣dis mb"
            " ␣hath ␣does ␣other ␣earth ␣des ␣through con ␣sun ␣Lord ␣happy ␣sy sh ␣wind ␣forth"
            " ␣thereof ␣sur ␣fire ␣rain ␣market ␣mine ␣wat ␣Dario ␣mid ␣sea ␣afraid ␣world ilda"
            " ␣wild ␣Bel ␣ground ␣proud"
        ),
        0.7207 * token.among(
            "0 ␣of ar ␣ha ith ␣by ␣from hen eth ␣into ␣near ␣dis mb ␣does age ␣ear ␣pers ␣thr"
            " fl ␣hast ␣des ␣through con ␣because ␣Hart ␣sun ␣Lord ␣sy ␣Ford ␣wind ␣forth"
            " ␣thereof ␣sk ␣fire ␣rain ␣market oe ␣ve ␣wat ␣Alma ␣Dario ␣mid de ␣sea ␣world ilda"
            " ␣wild ason ␣proud"
        ),
        0.3751 * word_start.among(
            "␣o en ␣ha ␣e am ␣S ␣L ␣k ␣fr ␣J ␣It ␣bl ␣two ␣man ␣know ␣four Here ␣V ␣dis ␣en"
            " ␣hath ␣count ␣over ␣ear ␣been ␣acc ␣earth ␣des ␣high ␣Lord ␣nor ␣cand ␣forth"
            " ␣thereof ␣fire ␣trans ␣dev ␣market ␣mer ␣spake ␣arm ␣soul ␣mid ␣sea ␣Stella"
            " ␣resemb ␣windy ␣resp ␣est ␣proud"
        ),
        row=90,
    ),
    # k/w/ve and 46 more; after 9/G/␣t and 46 more
    "L1N784_k_w_ve_and_46_more_after_9_g": gelu(
        -1.101,
        1.449 * token.among(
            "k w ve al ow id ir ke our op ound ave ck urn ␣go ␣flow row ␣say ink ␣look ool gg"
            " arn inn ␣put ␣offer ew ␣mark ␣give ock ␣wind ank ␣bring ␣burn alk iet ␣tak istic"
            " ␣keep read ␣contain ␣fall ␣dwell ␣cover ring raw ␣move ␣bear ␣walk"
        ),
        1.255 * previous.among(
            "9 G ␣t ␣w ␣b ␣p ␣h ␣ha ␣he ␣k ␣sa ␣sha ␣st ie ho ␣sp ␣bo ␣de ␣af ␣so ␣j ␣le ␣we"
            " ␣sle ␣ro ␣thr ␣la ␣su ␣hor He ␣del ␣sw ␣turn ␣character ␣pe ␣col ␣tak ne ␣conc be"
            " ehold ␣cur ros ␣year ␣sto ␣whe ␣ste ␣belie ␣che"
        ),
        0.8008 * token.among(
            "ve ow id our ound art ave ck urn ␣go ␣flow row ink ␣look oon ool gg inn ␣put"
            " ␣offer ew ␣mark ock ␣wind ␣bring ␣turn ␣burn ope ␣offering alk iet ␣tak ␣keep ␣mak"
            " ␣hold ␣field ␣contain ␣fall ␣dwell bl ␣cover ring raw ␣perform ows ␣quality ␣move"
            " ␣bear ␣walk"
        ),
        0.5647 * token.among(
            "re ve ow id our ound ild other ould ck urn ␣go ␣flow row ink ␣look oon ool gg inn"
            " ␣offer ␣mark ock ␣wind ␣bring ␣turn ␣burn ␣offering alk iet ␣tak ␣keep ␣stand ␣mak"
            " ␣sing ␣hold ␣field ␣contain ␣fall ␣dwell bl ␣cover ring raw ows ␣move ␣lay ␣bear"
            " ␣walk"
        ),
        row=91,
    ),
    # ed/):/␣d and 47 more; after K/␣of/ing and 47 more
    "L1N785_ed_d_and_47_more_after_k_of": gelu(
        -1.226,
        1.533 * token.among(
            "ed ): ␣d ␣L ␣H ␣bl ked ust orn ␣near ated ␣used urs hed adverb ␣U ved ␣Saturday"
            " ␣cold led ew ized osed ␣relating ␣brought ried aught gan ␣dw aldov ged ␣closed"
            " ified ␣tired ␣cour illed ␣angry icked ␣afraid ared ␣left ␣warm iled ␣Bel ened"
            " ␣cloudy ␣wet ␣proud ␣taken ched"
        ),
        1.26 * previous.among(
            "K ␣of ing ): al ␣be ␣was ␣A th us ␣are adjective ␣C ␣Y ␣know ␣af ␣al ␣wor ␣after"
            " ␣am ␣ab ␣tr ␣V ␣dis ␣en ␣ser ␣look ␣1 adverb ␣ad ult arn ␣being ␣colour Digits ␣2"
            " ␣girl ␣sy ried ␣People itc ␣Listen ␣lived ␣leaves ␣occ ␣inv ␣Stella ␣warm ␣plac"
            " ␣belie"
        ),
        1.047 * two_back.among(
            ": ␣t ␣I ␣be ␣were adjective ␣capital ␣which nder ␣wor ␣flag ␣city ␣live ␣knows"
            " ␣comes atur ␣bec ␣Monday ␣been ␣Thursday ␣la arn ␣being ␣seen ␣gl ␣ev ␣rem ␣car"
            " ␣res ␣dec ␣relating ␣Ar ␣bel ␣prop ␣job ␣dw ␣imp ␣Today Months ␣att ␣eng ␣dep"
            " ␣conc ␣travel ␣usually ␣occ ␣inv ␣cities esc"
        ),
        0.5116 * word_start.among(
            "␣t ␣c ␣of ␣( ): ␣T ␣H ␣are ␣up ␣Y ␣know ␣made ␣wor ␣near ␣ser ␣gave ␣used ␣look"
            " ␣make ␣U ␣open ␣thr ␣David ␣cold ␣put ␣hor ␣rem ␣relating ␣play ␣ind ␣dw ␣heard"
            " ␣eng ␣occ ␣inv ␣elect ␣holy ␣shew ␣Mordalia"
        ),
        row=92,
    ),
    # ed/␣up/ked and 45 more; d/se/␣st and 45 more
    "L1N796_ed_up_ked_and_45_more_d_se": gelu(
        -1.012,
        1.83 * token.among(
            "ed ␣up ked red own ted ␣made ated ␣used hed ered ied ved led ␣lost ␣put ␣away ␣set"
            " ired ized ␣brought ␣burn ged anted ␣given ped ␣cut ␣cast ified ␣lived ished illed"
            " read ilt ised icked oved ared ived iled ken ced ined nded ened ␣taken ched med"
        ),
        0.5118 * token.among(
            "d se ␣st On ked red ade ␣out ted ␣off ␣dr ated te hed Once ied ved ates led ␣find"
            " ␣away ␣set ired ting ized bit ␣sent uck ged ped ished illed ised icked oved ived"
            " iled ken ␣est ced ined nded ened face ␣taken ␣piec ched ␣read"
        ),
        0.2765 * previous.among(
            "␣y ut ap ␣sha ore here art qu ax ␣sm ix ck ␣flow au are ft ␣took esp sp ␣thr ␣la"
            " iah oin ␣put ames ␣set ull ␣mark ret ried ␣take ␣eat ␣turn uck ␣burn itc ␣cut"
            " ␣cast ␣cur par ␣drink ␣div ␣bro raw ␣def ␣lay ␣priests ␣sac"
        ),
        0.2459 * word_start.among(
            "B a f j k l in er le ␣y st ap ␣sha ␣st On ␣sm ass ␣bu ␣flow Once sp ␣la Shopping"
            " str ␣find fl ␣away ␣set ␣mark sh ins ␣sent ␣burn ␣hung ␣dw alk ␣cur par eb air"
            " ␣div ␣sto bl ␣bro ␣def ␣taken ␣sac ␣Q"
        ),
        row=93,
    ),
    # after 6/7/␣t and 46 more; 0/n/nd and 46 more
    "L1N806_after_6_7_t_and_46_more_0_n": gelu(
        -1.21,
        1.424 * previous.among(
            "6 7 ␣t ha ␣E ␣It ␣have ␣con ␣one ␣capital ␣Goodbye ␣but av ␣child ␣flag ␣any ␣Br"
            " ␣comes ␣per ␣been via ␣som ␣tomorrow Numbers Names ␣Have ␣lives ␣cont ␣Today"
            " Months Days ␣X ␣February orland ␣travel ␣hot ␣4 ␣wanted ␣inter ␣wave ␣January"
            " ␣July ␣ran ␣August ␣Jon ania ␣wet ␣October ␣November"
        ),
        1.23 * token.among(
            "0 n nd ␣of ␣is ␣to ␣in el ell ce ight ␣have ␣at nder ␣In On ub ␣after ␣time ␣named"
            " ␣On row ␣yellow ov orm ␣bec ␣1 ␣seen Numbers Digits ␣2 Names ␣plus ␣relating ␣bel"
            " Opposites ific Colours ␣cause Days ␣Listen ␣As ␣lived ␣told ␣resp gen ows ico embr"
        ),
        0.9325 * previous.among(
            ". 6 7 E ␣y ␣E ␣It ␣capital ora ub ␣child ␣flag ␣mother ␣big ␣count ␣comes ␣rel ␣Re"
            " ␣black ␣U ␣been ␣eight ␣long mark ␣te ␣som ␣may con Numbers ␣give Names ␣Have"
            " ␣take ␣lives ␣Today Months Days ␣travel ␣Ol ␣wanted ␣inter ␣wave ␣January ␣July"
            " ␣both ␣October ␣November ␣Mordalia"
        ),
        0.09171 * previous_word.among("␣It ␣R ␣child ␣count Numbers ␣Today"),
        row=94,
    ),
    # g/n/r and 45 more; after r/in/er and 46 more
    "L1N836_g_n_r_and_45_more_after_r_in": gelu(
        -1.127,
        1.406 * token.among(
            "g n r s t u nd re it ll at ut all ell ht if ity ␣br ound ␣her ck iv br ys lly tr"
            " pl ang land gg arm get pr ␣mark und ␣Black ized osed bit uit ␣reg ␣eng ize ␣leaves"
            " ros iled ␣resemb ␣Eur"
        ),
        1.195 * previous.among(
            "r in er it an oo ent ver im ec ap ␣li um ag un ct ␣ag ␣ab og ib iver ang ten oc"
            " ␣No rib ␣cr ␣sur gr ␣inc ␣met ␣ve ␣num ␣lived par ␣lit ␣mid anc ru ␣dwell ech ␣sol"
            " ␣pol ␣wild ␣cor iqu amm ␣sac ␣mil"
        ),
        0.8321 * token.among(
            "g n r in nd it ll il ut all ill verb ␣R pt ak ass ␣into ck ust ␣near te ␣big tr pl"
            " ␣sl gg ␣buys arm ␣where pr ␣Frost ull ␣shell ␣Black ret ␣flowers gr ␣Americ ␣reg"
            " ␣eng ␣cast ilt ␣those ␣righteous ␣leaves de ␣Eur"
        ),
        0.7682 * previous.among(
            "d as et ver ig ec ol ul us um ag ␣cap hen ist ␣out ␣ag ␣flow oc ␣act ␣No rib ung"
            " ens oll ␣lar ␣sur gr ␣inc ␣evil ␣par ␣ve ␣num ␣lived par ␣lit anc ros ru ␣dwell"
            " ␣sto ␣sol ␣pol ␣wild ␣cor sha ␣grou ␣sit ␣mil med"
        ),
        row=95,
    ),
    # after ␣/␣a/␣s and 45 more; ␣Anna/␣all/␣man and 45 more
    "L1N857_after_a_s_and_45_more_anna": gelu(
        -1.439,
        1.312 * previous.among(
            "␣ ␣a ␣s ␣f ␣and ␣th ␣A ␣an ␣said ␣were ␣cap ␣all ␣came res ␣co ␣Then ␣j ␣ke ␣gave"
            " ␣fe ␣children ␣comp ␣op ␣per ␣qu ␣painted ␣took ␣pre ␣cle ␣every ␣lost ␣find ␣gl"
            ' ," \u2423very \u2423many \u2423trans \u2423They \u2423sil \u2423mer \u2423prov \u2423wanted \u2423appe \u2423bro Thank sy \u2423such \u2423swe'
        ),
        1.167 * token.among(
            "␣Anna ␣all ␣man ␣good ␣small ␣Max ␣this ␣big ␣well ␣old ␣new ick ␣Monday ␣park"
            " ␣light ␣long ␣Ida ␣great ␣Hugo ␣every ␣cold ␣high ␣opposite ␣dark ␣river ␣hard"
            " ␣strong ␣large ␣shop ␣dirty ␣heavy ␣short ␣hungry ␣soft ␣market ␣full ␣evil"
            " ␣forest ␣loud ␣righteous ␣low ␣hill ␣kitchen ␣wicked ␣warm ␣wild ␣cloudy ␣dry"
        ),
        1.071 * token.among(
            "i u w ad ig ur us ore ␣there ␣all pt ␣de ␣Who ␣good ␣red ␣Yes ␣small ␣found ␣this"
            " ␣well ␣old uc oc ␣light ␣today ␣long ird ␣every ␣cold pr ew ␣dark ual ␣relating"
            " ␣writ ␣strong ␣between ␣large ␣short oy ␣market ␣forest ␣wat ␣loud ␣hill ␣wicked"
            " ␣partic ␣warm vern"
        ),
        0.6689 * token.among(
            "in ␣all ␣man ␣good ary ␣small ␣Max This ␣this ␣any ␣well ␣old ␣new ick ␣Monday"
            " ␣park ␣light ␣long ␣Ida ␣great ␣every ␣cold ␣high ␣opposite ␣dark ␣river ␣hard"
            " ␣strong ␣large ␣heavy ␣short ␣soft ␣market ␣full ␣evil ␣forest ␣voice ␣loud Today"
            " ␣low ␣hill ␣kitchen ␣wicked ␣partic ␣how ␣wild ␣dry arrow"
        ),
        row=96,
    ),
    # ␣to/␣not/␣shall and 19 more; I/Q/T and 45 more
    "L1N858_to_not_shall_and_19_more_i_q": gelu(
        -1.427,
        2.149 * token.among(
            '\u2423to \u2423not \u2423shall verb "; \u2423will \u2423K \u2423does \u2423could \u2423qu \u2423can oth \u2423shalt \u2423may \u2423did'
            " ␣should ␣might ␣ph ␣would ilt ␣pol ␣det"
        ),
        0.7457 * token.among(
            "I Q T ): hat ot ␣you ␣shall verb ␣tw ␣sp qu ␣will ␣ch ould ␣pr ␣we ␣gr ally ␣Do ok"
            " ␣used ␣could ␣Wh ␣sc ␣can ten sp ␣shalt arn ␣let ually ␣may pr ␣should ␣nor ␣Can"
            " ␣might gr ␣therefore ␣Listen ␣done Do oh ␣would ␣inv ␣gener ␣system"
        ),
        0.6408 * previous.among(
            "' I T ␣w ␣I ␣M ␣shall verb ␣will ␣pr ␣Do ␣used ␣could ough ␣can ␣shalt ␣let ␣som"
            " ␣may ␣did ␣should ␣girl ␣learn gan ␣int ␣cause ␣ph Do ␣would ␣mid ␣sol ␣order nded"
        ),
        0.4513 * token.among(
            '" N T n ll \u2423T \u2423shall ag ly \u2423they \u2423there \u2423ye \u2423will \u2423us ud ould sc \u2423ke \u2423Do \u2423could'
            " ␣qu ␣been ␣can ␣shalt ␣needs ␣seen ␣may ␣did con ␣should eh ␣might ␣Ch ␣Egypt"
            " ␣answ ␣ever mon ␣Listen Do ␣would az ␣gener ␣pol ek sha ␣mult ␣ground ␣Saul"
        ),
        row=97,
    ),
    # ing/noun/to and 46 more; W/ed/ing and 46 more
    "L1N859_ing_noun_to_and_46_more_w_ed": gelu(
        -0.1824,
        1.367 * token.among(
            "ing noun to ke ␣by ␣there ␣which On ving ␣thee ide ␣like ␣having ␣used ove ating"
            " ␣even ␣against ␣painted pping ␣where especially ates ␣through ting ␣about There"
            " ␣without dom ins ␣according ling ␣whom ␣side ␣given ote ␣hot illed oint"
            " ␣especially ests ␣left ␣use ␣only uring ring ␣until ows ␣possess"
        ),
        0.8746 * token.among(
            "W ed ing ow noun ive ill On ue ave ings ide ␣like ose ire ove its ating age"
            " ␣against ied ved ward hes pping ither ought ␣where especially ates ␣through ale"
            " ting ␣about ents ments Where ling ex anted cept isting ␣especially ests imes uring"
            " ains ives ␣possess"
        ),
        0.7782 * previous.among(
            "␣sa ␣sha ␣there On ␣out ␣al ␣time aul ␣ab ␣before ␣ser ov uch urs ␣against ␣There"
            " adverb ␣name ember ␣fast ␣because ␣bet There ␣bel ␣behold ␣answ ␣heard semb cept"
            " aker ␣sin ␣told ␣hold ␣contain ␣toward ros ␣dwell ination ures ␣round ev ␣sign"
            " ␣war ␣alt ␣fear ␣lack ␣such ␣plac ␣read"
        ),
        0.7624 * word_start.among(
            '" A W k w y ha en ac And th ch ab ma op Anna \u2423like \u2423ser \u2423against ang \u2423make For'
            " land ␣much ␣where cl ␣through Digits Names ␣about sh Oscar ␣according Where vent"
            " Months cle mon be go ␣especially ta ␣left bl ␣only ␣alt ␣secret ␣possess ␣read"
        ),
        row=98,
    ),
    # u/y/ll and 47 more; after f/o/ve and 45 more
    "L1N861_u_y_ll_and_47_more_after_f_o": gelu(
        -0.6505,
        1.071 * token.among(
            "u y ll ␣to ay ion ain ce ␣unto ␣up ly hen ity ree ite ge ate ue ure ort ix ␣when"
            " ice ␣again ance ␣say te ise age ence ied ase ail ane ␣if ember ␣away tle ␣call cy"
            " ␣forth vent oy ury ute ify ␣answered ived ivity ␣shew"
        ),
        0.9844 * previous.among(
            "f o ve et ␣said our ie if ␣kn ␣know av aul han ␣say ␣sle ␣come ff ␣saying ␣char"
            " ␣saith led ␣find ␣set ␣mark ␣relating ␣sent oice gre ␣behold ␣answ ␣dev ␣heard oe"
            " semb ␣prod ␣done ␣equ ehold ␣spake ␣ref ␣beg ␣return ␣ass ␣pray ␣ple ␣meas ␣stud"
            " ␣ste"
        ),
        0.7632 * previous.among(
            "f o ve ␣shall ␣said ie if here ␣kn av aul han ␣say ␣sle ␣come ff ␣saying ␣saith"
            " ␣find ␣mark ␣relating ␣eat ␣turn ␣sent oice gre ␣behold ␣answ ␣dev ␣heard oe semb"
            " ␣done ␣supp ␣equ ehold ␣spake ␣ref ␣beg ␣return ␣ass ␣drink ␣pray ␣rece ␣ple ␣meas"
            " ␣stud ␣ste"
        ),
        0.7347 * token.among(
            "u ay im ion all ce ␣said ␣unto our ie ␣up ␣at ly hen ree ge ue ure ␣time ace ix"
            " ice ␣say te ered age ough ␣pass ane ␣if ␣saying ember ␣away ely It fe ␣call oses"
            " ␣forth ␣take ␣behold ␣answ fect ury oint ify ␣answered ense ivity"
        ),
        row=99,
    ),
    # )/;/f and 10 more; b/n/␣b and 45 more
    "L1N864_f_and_10_more_b_n_b_and_45": gelu(
        -1.032,
        2.064 * token.among(
            ') ; f ): "; \u2423which \u2423num ); \u2423whose \u2423consisting \u2423especially arious \u2423most'
        ),
        0.4999 * token.among(
            "b n ␣b ␣m ): ␣n ␣that ␣or ␣H ab ␣ne if ich ␣pl fore ount This ␣when ␣used ␣does ib"
            " pl ious of ither But especially fl ␣because ␣nor sh ative less gre ␣its ␣col ); eb"
            " ␣wood air ␣both ␣genus ␣cent ␣quality ␣chief ivity ␣North Therefore"
        ),
        0.1901 * sentence_start.among(
            "n in ␣s ␣of ing ␣n al am ␣re na ␣un ␣r ␣not ab ine ␣some other red ␣sm fore ␣red"
            " ␣ex ␣al 's ␣found ␣ac ␣before ␣end te ans ␣bec ten ner ult ␣may ling ␣character ex"
            " ne eb ␣especially ␣occ ␣low ␣diff ru ␣trib ring gen"
        ),
        0.1727 * token.among(
            "H b ha ␣n ␣that ␣or ␣H ␣G ␣F ␣N if ich ␣bo ␣pl very ␣Then fore ␣sh ies This ␣does"
            " ib ␣even pl For But ␣where especially fl ely ␣nor ative less ␣many esh gre ␣full"
            " ␣hundred ne ); eb ␣Am ␣both ␣until ␣quality ␣chief ivity Therefore"
        ),
        row=100,
    ),
    # after -/r/w and 48 more; her/␣st/ld and 46 more
    "L1N872_after_r_w_and_48_more_her_st": gelu(
        -0.8606,
        1.152 * previous.among(
            "- r w ␣w as ␣W her ␣for ␣E ld ␣tw ␣sp ␣br ␣v ␣gre ␣sh iv out ␣gr ish row ␣any"
            " ␣comm ␣tree ung tern outh ric ␣flowers sw ian ␣large ␣Ch rop gre ␣Americ ␣sou ope"
            " ␣pur atic ␣plant ␣leaves ␣ed ␣wild ␣genus arious ␣North ␣America ␣United ␣States"
            " ␣Eur"
        ),
        1.119 * token.among(
            "her ␣st ld ␣v ild ous ␣al ub ␣wor ␣ar iv ␣having ␣any mer hes ult ␣tree ely tern"
            " ular outh ower ␣flowers ible ian ␣large ␣Americ eren ␣ever ␣sou ␣its atic ␣par ␣As"
            " ␣plant alia ␣genus arious ␣chief ␣North ␣America ␣United ␣bear bs ␣States like"
            " ␣Eur ␣most med"
        ),
        0.5941 * sentence_start.among(
            "b c g k m p r s u w y ␣t he ␣s ␣w er as ␣in ␣n al le ad ␣y ro ch ven ho op red ␣sm"
            " ␣wor iv ␣gr scar br ep ␣comm sp fl ␣bel gr ␣imp be ta bl ␣trib ring ␣chief arrow"
        ),
        -0.3319 * text_start.among(
            ". A B H I J K M N S a r t z ␣the at her se to And ch ra On Th The out ob Once ther"
            " Emma But str Sara fl fe He Opposites Where gr hy Days mon Now she ta So sy ring"
            " Therefore"
        ),
        row=101,
    ),
    # b/k/u and 46 more; after c/j/␣c and 45 more
    "L1N877_b_k_u_and_46_more_after_c_j": gelu(
        -1.126,
        1.197 * token.among(
            "b k u ar hat al ic il id im ␣N ab ara un od ital ard ous ud ber av able ub ␣nam iv"
            " ical ial ob ib ␣comes atur ern ory und ual ric olog rop als mon iet atic lic yl eb"
            " ros ek rid like"
        ),
        1.104 * previous.among(
            "c j ␣c im ␣G na ␣J ap ab ␣com ␣R ␣cl ip og ys mb ␣used ib ␣comm oss ␣Mo atur ph"
            " ␣gen Digits com ␣Ar olog eh iss Opposites rop Months Days ␣mount ␣min ons ␣Han ␣Am"
            " ␣year ␣med ␣pol ␣grou gen ␣such ␣December ␣pub ␣sac"
        ),
        0.6445 * token.among(
            "a al ic ␣N ab ara ra od ital ous res ber av able ub ␣nam ars ical ial ob ib atur"
            " hes ern ory rib und ␣res ual ric ␣without olog rop als mon iet ants atic ped lic"
            " yl eb stem ␣follow ek ilda rid gen like"
        ),
        0.5226 * token.among(
            "k m w re ing ␣for ␣as ab od ital ard ous ␣so ber av ub ␣small da ial ob ib ␣saw"
            " ern ory ew ␣Al ␣something ual ric olog iven ␣someone ␣imp ␣Egypt atic lic ne yl"
            " ␣March ones stem ␣Dario imes ␣answered ␣Sel sha rid ␣move like"
        ),
        row=102,
    ),
    # f/␣f/␣G and 15 more; B/F/G and 45 more
    "L1N878_f_f_g_and_15_more_b_f_g_and": gelu(
        -0.9984,
        2.403 * token.among(
            "f ␣f ␣G ␣B ␣F ␣there if ff ang ␣park of ␣ang ␣dist ␣ref ␣diff ␣kitchen ␣conf ␣def"
        ),
        0.5383 * token.among(
            "B F G ␣f ␣th ␣it ␣N ild uth arl ␣green ␣yellow ␣more ␣Z ␣garden ␣pink ange It ␣boy"
            " ald ␣river Oscar iff ␣cont Clara ␣heavy ␣Ab ␣int ␣Mara ␣ret ␣rec ␣daught ␣loud"
            " ␣young ␣sing ␣farm ␣ref ␣July ␣elect ␣Jo ␣det ␣mill ␣mult ␣eff ives af ␣Mona ␣pub"
        ),
        0.264 * previous.among(
            "␣l ␣W ␣L ␣H ␣F ␣P ␣D ␣capital ␣In ␣upon ime ␣K ␣V ␣before br ␣near ␣end ␣green"
            " ␣live ␣Fr ␣gave ␣Br ␣Mo ␣Wh ␣painted ␣sl ␣El ␣where ␣gl ␣bell lack ␣hor ␣Ar ␣Ab"
            " semb ␣prod ␣got ␣mak ␣arm ␣return ␣answered ␣Jon ␣sol ␣cities ␣subst ␣Bel ␣plac"
            " ␣Qu"
        ),
        0.2128 * token.among(
            "A F G ␣f ␣that th ␣N ␣P ␣con ild arl ob ␣green ␣yellow ␣more ␣Z ␣brown ␣asked lack"
            " ald Oscar iff ␣cont ins Clara ␣heavy ␣Ab aldov ␣int ␣ret ␣years ␣daught ␣loud oint"
            " ␣young ␣farm ␣wave ␣July ␣meas ␣elect ␣Jo ␣det ␣mill ␣mult ␣eff ives af ␣Mona"
        ),
        row=103,
    ),
    # B/O/i and 48 more; in a text beginning ./A/B and 45 more
    "L1N883_b_o_i_and_48_more_in_a_text": gelu(
        -1.068,
        1.282 * token.among(
            "B O i ␣is ␣be ot ␣was ood ␣as ␣O ␣are ␣were ␣all ␣br ␣but ␣sm ave ␣am ost ␣like"
            " ␣ac ␣well hed ␣even ␣been oth ␣And ␣than ␣2 ␣nor ␣month ␣art ␣relating oly"
            " ␣according ␣sur ␣learned ines ␣called selves ␣Listen ␣sal ␣ref ␣judge ␣mar ␣both"
            " ␣round ␣fif ␣sat ␣lay ␣piec"
        ),
        0.9472 * text_start.among(
            ". A B C E F G H I J K L M N O P R S T U W Y ␣the ␣of ␣and ed ot And est Th The 's"
            " For esp But Then Mia He ple Where ␣neither ␣mount Do Now So She They Therefore"
        ),
        0.8662 * token.among(
            "F O ␣is ot ig ␣r ␣as ␣not ␣O ␣are adjective ␣le ␣am ␣named ␣like og ␣en ␣well hed"
            " ␣even ␣That ␣cle ␣being ␣2 ␣Lord ␣art ␣relating ␣forth ␣prop ␣according ␣learned"
            " esh ␣Listen ␣As ␣sal ash ␣beg ␣especially inal ␣Am ␣3 ␣both ␣cor ␣est ␣fif ened"
            " ␣belie ␣sac"
        ),
        0.1011 * text_second.among(
            "␣the ll es ing an ␣I ␣he ␣that ␣for pp ␣his ␣shall ho ␣LORD ␣ye red ␣we ␣when"
            " ␣Israel au ␣if ␣being ␣saying ␣tree ens ␣give ␣call oe ring"
        ),
        row=104,
    ),
    # ?/I/P and 49 more; after ␣L/␣G/␣said and 45 more
    "L1N887_i_p_and_49_more_after_l_g": gelu(
        -1.026,
        1.203 * token.among(
            "? I P ␣o ␣s ␣p ␣d ␣W ␣for ␣with ␣on ␣you ␣N um ␣unto ␣has ␣D ␣father av ␣what"
            " ␣Where veryone ␣no ␣comes tr ␣im ␣Bell ␣lamp ␣rem ␣Hill ␣happy ␣month ␣Swan ␣play"
            " ried ␣Ab aldov Months ␣They ␣tired eb ␣Pet ␣afraid ␣Lars ␣Jon ␣Mart ␣eleven ␣Bel"
            " ␣z ier ␣December ␣Mona"
        ),
        1.173 * previous.among(
            "␣L ␣G ␣said ␣at ␣C ␣friend ␣Y ␣so ␣father ␣home ␣child ␣mother uth Here ␣near"
            ' \u2423knows \u2423gave \u2423does Once \u2423saw Shopping \u2423El \u2423su \u2423morning ," It \u24232 \u2423girl \u2423month There'
            " ried ␣learned ␣last ␣They ␣X ␣got ␣afternoon ␣evening ␣told ␣May ␣Am ␣July Thank"
            " ␣Jon ␣eleven ␣Bel ␣z ␣October"
        ),
        1.118 * sentence_start.among(
            "Q ␣The ␣Anna ␣Tom ␣She ␣Lily ␣He On res ␣Ben ␣Emma ␣Max Here ␣Sara han ␣Now ␣Sam"
            " ␣My ␣Mia ␣Everyone ␣Nora Once ␣per ␣Leo ␣Paul ␣Oscar ␣Clara ␣There ␣Ruth ␣Vera One"
            " ␣Eve ␣Pete ␣ang ␣Karl ␣Olga ␣When Numbers Digits Names There ␣So ␣People Months"
            " ␣They Finn ␣how <|endoftext|>"
        ),
        1.05 * token.among(
            "D w ␣p ␣d ␣L ␣H ␣F ␣N ab ␣has ␣C ␣D ␣father av ␣home ␣what ␣flag Here ␣V ␣gave"
            " ␣comm ␣comes ff ␣bec ␣im ␣saw ␣David ␣El ␣back ␣works ught ried ␣sad ␣imp ␣Ab"
            " aldov Months ␣They ␣dep ␣X ␣Ol ␣Alma ␣Pet ␣pray ␣Cora ␣Lars ␣Jon ␣Mart ␣Bel"
        ),
        row=105,
    ),
    # )/s/es and 44 more; after '/0/1 and 46 more
    "L1N888_s_es_and_44_more_after_0_1": gelu(
        -1.032,
        1.393 * token.among(
            ") s es ld ␣them ␣came ars ies ␣used ves hed ered eds ␣men hes ates ew ␣did ired"
            " ␣should ␣flowers ces ents aught ays els als ines ␣words ps ␣heard selves ants ors"
            " ils ones ␣leaves ests ures ets ived ages ains ␣themselves ows ␣America bs"
        ),
        1.12 * previous.among(
            "' 0 1 W ␣w ␣e od em ␣they ␣all ␣kn qu ␣sm ␣nam aul ␣we ␣pain ink ␣ser ␣sle ␣things"
            " ␣ele ew ␣ev ␣rem irty ␣wom ␣among ␣head dom ␣many als itc ␣hundred ␣thousand oh"
            " ␣sil ␣those ␣leaves anc she ␣appe ␣both ␣grou esc ␣North They bs ␣anim"
        ),
        0.7871 * token.among(
            "' ) n ts ␣went ld ␣them own ars ies ␣used urs ves its eds hes ates ␣did ions"
            " ␣should ␣flowers ces ents aught ays els als ines ps ␣heard selves ants ils ones"
            " ␣brethren ␣leaves icked ared ests ures ets ived ages ␣cities ains ␣themselves ows"
            " ␣America bs"
        ),
        -0.4377 * word_start.among(
            'A s \u2423( \u2423" \u2423W \u2423L \u2423for \u2423E \u2423F \u2423shall \u2423P \u2423at \u2423them \u2423there \u2423con \u2423kn \u2423In \u2423red \u2423Is \u2423j \u2423le'
            " ␣box ␣ab ␣Sam ␣pain ␣used ␣more ␣bre ␣per per ␣pre ␣lamp ␣El ␣form ␣cat ␣dog"
            " ␣works ␣sy ␣turn ␣imp ␣mount ␣prod ␣pur ␣years ␣cour ␣host ␣Se ␣appe ␣Stella"
        ),
        row=106,
    ),
    # in a word beginning E/F/I and 46 more; L/`/a and 47 more
    "L1N891_in_a_word_beginning_e_f_i": gelu(
        -1.588,
        1.803 * word_start.among(
            "E F I ␣S ␣H ␣M ␣A ␣G ␣B ␣E ␣J ␣N ␣there ␣R ␣She ␣know ␣Is ␣after ␣when ␣Sara"
            " ␣night ␣say ␣Mo ␣Z ␣U ␣pass ␣David ␣El ␣where ␣saith ␣morning ␣Jer ␣Jes ␣Ar ␣Can"
            " ␣Moses ␣Ab ␣behold ␣As ␣evening ␣brethren ␣Pet ␣Han ␣Am ␣5 ␣Jon ␣Jo ␣Mord ␣Saul"
        ),
        1.446 * token.among(
            "L ` a h i l n o on ll ar om am im ith her na us os adjective ra un ord hen ma ri"
            " ud ime ub han ob ␣say au ok ib iah ames ari eh hem ␣Moses har ␣behold ron ham mon"
            " oh ehold ev ek"
        ),
        1.222 * previous.among(
            "a z he ha at hat ad her se na ht us ara ra hen ma On ␣Then ime ␣cha ␣when ose era"
            " ah ib ␣Mo ile ␣El ph ␣hor eh esh ␣Ab ham oh be ehold eb Now az ash ␣Pet ␣August"
            " hil ev ␣Jo ek ␣alt"
        ),
        0.7634 * token.among(
            "i m o u ll at ic ac ad el her ur th os ␣li um ra ord hen ␣Y ␣Lily ime av ub iv han"
            " ␣fe ␣str ␣sl ␣la ␣if iah ␣som ph ames ␣pri ␣res ␣lar ari har erm ␣many ␣behold ria"
            " oh ehold Today ␣resemb ev ␣stud vern"
        ),
        row=107,
    ),
    # ,/;/? and 50 more; in a text beginning (/,/. and 46 more
    "L1N899_and_50_more_in_a_text": gelu(
        -1.372,
        1.346 * token.among(
            ', ; ? M N O T W Y \u2423t \u2423and at \u2423that \u2423W ur \u2423wh \u2423F And "; \u2423there \u2423but \u2423pro fore \u2423cl'
            " ␣city so ␣dis ␣Th ␣ser ther ␣if But Then ␣And ␣then ␣gl ␣des Names There ␣lar ␣So"
            " ␣cont gan ␣therefore ␣fam ␣tem ); Now ␣ass ␣Pet So ␣pub Therefore"
        ),
        1.304 * text_start.among(
            "( , . B C D E F G H I J K L M N O P R S T U W Y ␣the ␣of ␣and And red Th The 's"
            " han For But Then He ␣water Where ␣neither ␣mount Do Now go So She nded They"
            " Therefore"
        ),
        -0.8795 * word_start.among(
            "' ␣the ␣p ␣to ␣n ␣The ␣with ␣on ␣sha ␣his ␣were ␣went ␣had ␣from ␣C ␣bl ␣sm ␣out"
            " ␣j ␣ar ␣ac ␣end ␣Mia ␣gave ␣children ␣ear ␣There ␣word ␣can ␣El ␣su ␣through ␣car"
            " ␣works ␣colour ␣play ␣opened ␣trans ␣disc ␣cut ␣min ␣supp Now ␣fruit ␣death ␣stren"
            " ␣Greta ␣sac <|endoftext|>"
        ),
        0.7998 * previous.among(
            ": ; L W Y ␣W ␣it And ce ␣said iend ␣Y ␣but ␣so ␣day the Th ␣again ␣near so ␣Wh"
            " ␣also ␣saying Then ␣then ␣morning ␣manner ␣month ␣Can Where ␣therefore ␣now ␣int"
            " ␣behold ␣offering ␣cause ␣ph ␣afternoon ␣voice ␣yet ␣evening be ehold Now"
            " ␣brethren ␣beg ␣thoug ␣proper Therefore"
        ),
        row=108,
    ),
    # ␣all/␣bl/␣heard and 1 more; f/l/il and 45 more
    "L1N902_all_bl_heard_and_1_more_f_l": gelu(
        -0.9853,
        1.804 * token.among("␣all ␣bl ␣heard ␣rec"),
        1.236 * token.among(
            "f l il all ld ␣all if ␣bl ␣v ␣man ␣know ␣sh ass ␣knows ␣well oss ff ␣men ␣acc ␣saw"
            " ␣away ␣set sh iff iven ␣disc ␣heard istic ␣rec ␣spec illed ␣host ␣hold ␣ref ␣lit"
            " ␣rece ␣diff stand ␣appe ␣partic ␣conf ␣mult ␣such ␣lay ␣Nils ␣walk acle ␣Qu"
        ),
        0.4617 * token.among(
            "nd it ␣l ot et el ld ␣all if ␣bl ather able orn ␣Where ␣knows ␣well ater are pl"
            " oud ␣acc ␣saw ␣needs ␣Karl ␣put ␣find ␣del ces ␣People iff iven ␣disc undred ␣They"
            " ␣called ␣heard ife ␣rec ␣thousand ␣hold ␣consisting ␣ref ␣lit ␣partic ␣how ␣conf"
            " ␣love ␣Qu"
        ),
        0.3129 * previous.among(
            "l ␣ha ␣sp ma ␣con ␣br ␣kn ␣pro ␣sh ␣pr ok ff ␣wr ␣pre ␣har ␣every ␣su ␣put pr con"
            " ␣mark ␣sons ␣dec ␣del ␣cr ␣ey ␣according ␣Ch erm ␣prin ␣character ␣dw ␣fam ␣dev"
            " iet ␣chan ␣mid ␣rece man ␣wife ␣sol sha ␣def ␣commanded ␣fa ␣belie ␣sit ␣mil"
        ),
        row=109,
    ),
    # ␣Emma/␣flag/␣mother and 46 more; in a sentence beginning A/␣The/On and 18 more
    "L1N908_emma_flag_mother_and_46_more": gelu(
        -1.119,
        1.575 * token.among(
            "␣Emma ␣flag ␣mother ␣facts ␣friends ␣Jack ␣Mia ␣Leo ␣Ruth ␣Monday ␣park ␣Eve"
            " ␣Finch ␣garden ␣Pete ␣Ida mark ␣Karl ␣Lake ␣Olga ␣Marsh ␣nine ␣school ␣cat ␣Frost"
            " ␣Hill ␣Rose vania ␣Black ␣Ford ␣Park bit ␣bird venia oria ␣shop ␣hungry ox ␣forest"
            " ␣Yolvia ␣baker ␣April wood ␣Arvela ␣sailor ␣Galdovar ania ␣farmer ␣Mordalia"
        ),
        0.7564 * sentence_start.among(
            "A ␣The On ␣Then ␣On Here ␣My ␣Mia Once ␣Paul ␣There ␣Vera Emma One ␣Eve ␣Olga It"
            " There ␣People Months ␣Listen"
        ),
        0.7376 * previous.among(
            "j v ␣The all ␣F On ren ␣good ␣what ␣facts Here br arl ␣Fr ov ␣Br Once ␣Wh ␣slept"
            " ␣asked ␣El ␣pink ␣morning ␣build ␣cont ␣umbrell Paul ␣Ab aldov ␣dev ␣Mara ␣Nor"
            " ␣afternoon ␣evening ␣Edith ␣Dario ␣div ␣ple gn ␣Albert ␣Jon ␣Jo ␣Mord ␣Mart ␣Hanna"
            " ␣ste rad esc ␣tail ␣Qu"
        ),
        0.6836 * token.among(
            "um ␣Emma ary ␣facts ␣friends ␣Mia ␣Leo ␣Monday ␣park ␣Eve via ␣Finch ␣garden ␣Pete"
            " ␣Ida mark ␣bed ␣Karl ␣Lake ␣Olga ␣Marsh ␣nine ␣school ␣Frost ␣opposite vania"
            " ␣Black ␣Ford ␣Park bit ␣bird venia oria ␣shop ox idge ␣forest ␣baker ␣April wood"
            " ␣Arvela ␣sailor ␣Galdovar ania ␣farmer ␣Mordalia ␣Tarvenia"
        ),
        row=110,
    ),
    # two words after one beginning L/␣a/␣an and 45 more; V/␣of/ing and 48 more
    "L1N915_two_words_after_one": gelu(
        -1.203,
        1.219 * two_words_back.among(
            "L ␣a ␣an ␣k ␣has ␣ball ␣hat ␣book Th ␣app ␣named ␣bu ␣cup ␣blue ␣ke ␣Where ␣yellow"
            " ␣white ␣kite ␣looked ␣black ␣key ␣brown ␣shalt ␣map ␣flower ␣drum ␣coat ␣egg ␣lamp"
            " ␣seen ␣bell ␣spoon ␣boat ␣shell ␣flowers ␣basket ␣opened ␣stone ␣balls ␣umbrell"
            " ␣large ␣umbrella ␣offering ␣books ␣10 ␣hats ␣cups"
        ),
        1.104 * token.among(
            "V ␣of ing ut ive ro ␣F ␣r ight ␣O one ␣con ␣v ␣my ␣She ␣He ␣thy ␣three ␣Who ␣king"
            " ␣blue ␣green au ␣big ␣no ␣make ious ␣1 ␣black ␣brown ␣light ␣long ␣pink ful"
            " ␣colour ␣boy ␣girl ␣without ␣cr ␣take ␣own ␣dist ␣given ␣mine ␣same ␣rainy ␣diff"
            " ␣windy ␣def ␣subst arrow"
        ),
        1.008 * previous_word.among(
            "␣a ␣ball ␣hat ␣made ␣box ␣cup ␣ke ␣behind ␣men ␣kite ␣table ␣key ␣map ␣drum ␣needs"
            " ␣coat Shopping ␣bed ␣kind ␣find ␣bell ␣spoon ␣boat ␣boy ␣shell ␣wall ␣chair ␣ring"
            " ␣stone ␣eat ␣balls ␣umbrell ␣sunny ␣umbrella ␣full ␣books ␣bench ␣state ␣drink"
            " ␣hats ␣meas ␣cities ␣grou ␣such ␣cloudy ␣goat ␣cups ␣piec ␣line"
        ),
        0.6303 * token.among(
            "' A I V h ␣of ␣d ive th ␣as ␣his ␣O ␣tw ine ␣thou ather ␣my ␣She ␣He ␣thy ␣red"
            " ␣son ␣your ␣bu ␣My ␣like ish br ys au ␣Th ious ase ph tle ␣cr olog ␣neither ␣att"
            " atic ␣sin ␣wave inal man ␣prophe ␣dead ␣ir ␣Saul ␣proud Therefore"
        ),
        row=111,
    ),
    # after M/Y/e and 45 more; u/w/x and 45 more
    "L1N934_after_m_y_e_and_45_more_u_w": gelu(
        -1.223,
        1.204 * previous.among(
            "M Y e h ␣L ␣M ␣G And ␣all ␣one ␣which ␣but ␣Then the Th The ␣flag ␣son ␣mother"
            " ␣when ␣Now ␣V ␣Where ␣any ␣Everyone ␣children ␣Re One But iah ␣where irty"
            " ␣according ␣prin ␣hundred ants ␣X ␣As ␣Am ␣both ␣number So ␣Jon ev ␣z ␣fif greg"
            " acle"
        ),
        0.9177 * token.among(
            "u w x ␣of en ␣he ir os ␣they hen ␣thou ␣their ub ␣after ial ␣knows ites ␣does ause"
            " ans ath oc iah ␣sons He irty Opposites ␣Judah ␣whom ␣fam Months iol ␣As ␣gold"
            " ␣thousand yl ␣brethren ␣those ash ets ev ages ␣war ced ows They ␣priests greg"
        ),
        0.9132 * token.among(
            "w y ␣the en ␣he im ir se ␣his os ␣she ers ␣they hen ␣thou ␣ye ␣so ␣thy ␣their"
            " ␣after ty ␣knows ites ␣does ause ans ath ␣men iah ␣sons irty hem Opposites ␣Judah"
            " ␣fam ham iol ␣As ␣afternoon ␣gold ␣thousand yl ␣brethren ␣those ash ev They"
            " ␣priests greg"
        ),
        0.3368 * text_second.among(
            ", f l n ␣the ␣w is ␣c ␣of ll ␣is ␣to ␣in ␣n ␣he ␣th ␣M ␣A ␣re ␣for se ␣G ␣with ␣J"
            " ␣se ␣N ore ation ␣are ␣at ␣do hen ␣all ␣C est ␣v ␣so ave ␣after ␣this ␣Z ␣word"
            " ␣David ␣El ␣these eh undred ␣beg ␣Jon"
        ),
        row=112,
    ),
    # after S/␣/␣t and 46 more; 1/6/7 and 46 more
    "L1N954_after_s_t_and_46_more_1_6_7": gelu(
        -1.149,
        1.42 * previous.among(
            "S ␣ ␣t ␣w ␣b ␣c ␣f ␣p ␣e ec ␣re ␣k ␣fr ht ␣li ven ark ␣bl ␣de ␣le ␣al ort iv out"
            " ok ␣rel ␣qu ␣slept ␣cons Numbers ␣sy ␣sw ␣according ␣burn ␣dw aldov ␣col ␣wat"
            " ␣conc ␣equ ␣ple ech ␣answered ␣mar ␣conf ␣ste ␣fa ␣belie ␣sac"
        ),
        1.382 * token.among(
            "1 6 7 8 9 N S t al oun ay her ␣said ess ␣do ant ␣know ry ␣four ␣wor ␣say ink ␣1"
            " ␣slept ought arn ␣saying ␣saith ␣did ␣sy ␣command ␣learn ␣thine eren ␣pres ␣speak"
            " ␣done iness ␣mer ␣spake ␣4 ␣drink ech ␣5 sy ania ␣fif ened ␣walk"
        ),
        0.8969 * token.among(
            "3 6 b p v ou om ␣to ot im ul ␣said ␣up ␣do if ri pt ␣know ␣will fore ber ␣pr ␣wor"
            " ␣say pl ␣1 ved esp ail ␣saying ew ␣did ␣How ␣happy ␣sy ock ␣ey ␣learn hem ␣body"
            " ␣mer ␣evening ␣spake ␣dwell ␣Felix ␣5 ␣Sel ␣fif ␣ste"
        ),
        0.7826 * token.among(
            "1 3 4 6 7 8 9 a y re ve al ir th ␣said ␣do ri ild ␣know ␣wor ␣say ink ␣1 ought"
            " ␣saying ␣did Numbers ␣sy ␣command ried ␣learn gan rop eren ␣speak alk ␣done ␣mer"
            " ␣spake ␣fathers ␣drink ␣dwell ense ␣5 sy ania ␣written ened ␣walk ␣food"
        ),
        row=113,
    ),
    # p/␣p; P/c/i and 45 more
    "L1N963_p_p_p_c_i_and_45_more": gelu(
        -0.9939,
        2.619 * token.among("p ␣p"),
        0.4451 * token.among(
            "P c i ␣s it es ␣p at as ␣l oun ot ap ␣him ␣them pt ked ␣people ys ep Once are mer"
            " ␣looked per ied ved One ought ␣things ␣great ␣than ␣lost pr ␣did ␣set It ari ␣prop"
            " ␣lives rop ged anted ps ped ␣those ␣mat ␣Julia"
        ),
        0.2869 * previous.among(
            "B L U ␣b ␣c ␣p ␣g ␣H ␣k ␣st ch ␣fl ␣all ␣ch ␣K ␣king ␣gr ␣dr ␣any ␣Br Once ␣men"
            " ␣Wh ␣part ph ␣name lack ␣sy ␣sw acter oly ␣Ch ␣sk ␣heaven ants ␣par ␣ph ␣mer ␣equ"
            " oor ␣consisting ech ision sy ␣genus ␣z amm ␣kingdom"
        ),
        0.1771 * token.among(
            "P Q c i n ␣w ␣c it es at ␣g ␣S ␣an ts ␣which ked ren ␣thee This Here ep Once mer"
            " One esp ␣la ations ␣lost fl ␣hor It ␣prop ␣lives ␣exp rop anted ps ped eb Now"
            " ␣told ␣those ␣mat ␣ran ␣certain ␣themselves arious ␣Julia"
        ),
        row=114,
    ),
    # after E/O/s and 47 more; '/,/2 and 48 more
    "L1N978_after_e_o_s_and_47_more_2": gelu(
        -1.336,
        1.414 * previous.among(
            "E O s ␣w es ␣ha ␣e ers ts ␣God ings ies ness ites ok ah ans ␣men iah ␣things"
            " ations ␣name ions ␣sons ities ays ments ␣Judah ␣life ines ␣Egypt ␣ever ␣sou ␣words"
            " ␣heaven ham ants ␣gold oh irit ␣power ones ␣priest ␣brethren ␣fathers ters"
            " ␣servants ␣glory ␣priests ␣Eur"
        ),
        1.355 * token.among(
            "' , 2 3 4 C D E H L M O S V W l en ␣and ␣W ␣or And ␣said ven ra ri ked the ␣pr"
            " ␣king ␣before ␣Z way especially ␣than ␣hast con ␣should ␣nor ␣dec ␣People ␣ben"
            " ␣behold ␣called ␣Nor ␣sil ␣mer ␣twel ␣ref usually ␣until ␣commanded"
        ),
        0.5391 * three_back.among(
            "h ␣m ive ␣an ␣for ␣N ␣O ␣unto ␣tw ␣cap ␣all ma res ␣sm ␣three ␣father ␣your ost"
            ' out \u2423five Lily ov \u2423could Emma \u2423much \u2423seen \u2423saith \u2423did ," ired \u2423high Numbers ting'
            " ␣nor ␣em cess ␣Moses ␣might Opposites Clara ␣dirty ␣Today ␣cond ␣spake ␣wanted"
            " ures ␣Nils ␣proud"
        ),
        0.272 * sentence_start.among(
            "B E K M O S T U z ␣t ␣the ␣of as ␣n ␣ha ␣L ␣M her se ␣pl ␣Y ␣In ␣but ␣their Th The"
            " ␣gr da ob ␣per For per ␣thr oc ult ␣ang Where ␣neither let ␣mount ␣gold Now"
            " ␣especially she ␣fruit sha ␣such nded ␣chief"
        ),
        row=115,
    ),
    # '/e/u and 47 more; after c/d/␣d and 46 more
    "L1N979_e_u_and_47_more_after_c_d_d": gelu(
        -1.108,
        1.346 * token.among(
            "' e u z ␣o ha ou en on ar om ve ␣ha oun am ver ␣re ce our ␣tw ren ␣pro ␣ex ␣cha"
            " ␣bu han ys ater ans iver ␣im ␣acc esp ␣char ␣su ␣ob ␣Jes ␣Park ␣em ␣prin ␣Ab eren"
            " ␣ret ␣ve ␣cour ros ru ␣thoug ␣def ␣ste"
        ),
        1.118 * previous.among(
            "c d ␣d ␣u ␣fr ␣st ␣con ␣D ␣v ␣de ␣pro ␣co ␣ex ␣made ␣pr ␣cha ␣Sam ␣dis ␣en ␣per"
            " ␣make ␣sc ␣ad ␣acc pr ␣Lord ␣sy ␣dec ␣ind ␣cr ␣cont ␣sur ␣ben ␣inc ␣imp ␣trans"
            " ␣disc ␣inter ␣ref ␣mar ␣pol ␣conf ␣cor ␣est ␣def ␣subst ␣stren ␣sat ␣Nils"
        ),
        1.09 * token.among(
            "g h m ␣o ha es ␣h ␣ha oun ␣u ver ␣re ␣an ital qu ␣pro ␣sm ␣what ␣cha ␣bu ␣ke ans"
            " ␣im esp ␣la ␣bas ␣char ␣su ␣ob ␣hor ␣em ␣sk ␣Ab ␣dev ␣ret ␣full ␣hundred ␣ve ␣mer"
            " ␣cour ␣inter ␣mat she ros ru ␣thoug ␣alt ␣def ␣ste"
        ),
        0.6401 * previous.among(
            "D R ␣ ␣d ␣u ec ␣re ␣an ␣fr ␣r pp ␣con ␣v ␣red ␣ex ␣pr ␣cha ␣ab ␣tr ␣ac ␣en tr ␣qu"
            " ␣str ␣acc pr ired ␣give ␣sy ␣ind ␣tra iff ␣sent ␣sur ␣ent ␣ben ex ␣disc ␣prod ␣ins"
            " ␣ref ␣div ␣diff ␣pol ␣conf ␣est ␣z ␣sat"
        ),
        row=116,
    ),
    # after N/Y/w and 46 more; )/e/o and 46 more
    "L1N996_after_n_y_w_and_46_more_e_o": gelu(
        -0.9187,
        1.315 * previous.among(
            "N Y w ␣s ␣w ll ␣e st ol na ␣st ven verb ␣from ri ␣so ␣al ␣into ␣this so ␣fe ␣comm"
            " ␣ro we adverb ␣acc ␣can ␣cle form ␣tre Numbers bit ␣tra ␣eat ␣dw ␣pe ne be ␣would"
            " ␣prov ␣drink stand ␣sto ␣bro ␣trib iqu ␣ste ␣possess ␣swe"
        ),
        1.222 * token.among(
            ") e o u y ): hat al to ␣wh ro ho ine ␣bo ␣so ␣bu ally ␣this ␣again so au ␣any te"
            " ␣children ␣per ␣ro uc ither ␣saying ually ␣Olga ␣su ␣then ale ␣very olog ian"
            " ␣another ␣strong oe ants ␣daught ␣woman ␣sto hil ically ␣how ␣alt ␣States"
        ),
        0.8908 * token.among(
            "6 c m o p s w y z er on ar ion ive ia ho ␣has ␣bo ␣so ren ␣day ub ␣bu ally ␣near"
            " so au ␣no ater ␣more ␣children ␣per ␣Wednesday ick ␣Monday ␣great ually ␣then ught"
            " ret ␣Lane ␣another gether ␣strong oe ␣daught go ␣how"
        ),
        0.6781 * token.among(
            "e o t u hat ood ␣wh ro ill ho ld ␣one ␣bo ast ␣so res ␣day ␣bu ally so au te ans"
            " ise ach ␣old ␣per ␣ro uc ␣Monday ither ␣cons ␣saying ually ␣su ␣then ale ␣very"
            " ught ␣take ␣another gether oe go ␣sto ␣mar ically ␣how ilda ␣States"
        ),
        row=117,
    ),
    # after G/␣to/␣g and 46 more; p/ay/␣be and 46 more
    "L1N1004_after_g_to_g_and_46_more_p": gelu(
        -1.519,
        1.585 * previous.among(
            "G ␣to ␣g ␣fr os ␣shall ark ␣ye ␣will res ␣Then ␣le Here ␣city ␣five ␣count ␣fe"
            " ␣comm ␣bre Emma ␣pers ␣shalt ␣ten ␣much ␣cons ␣may ␣happ Mia ␣rem ␣tre Numbers"
            " ␣should ␣res There ␣del ␣might erm ␣exp ␣pres ␣Today ␣answ ␣Listen ␣would ␣chan"
            " ␣ass ␣occ ␣rece ␣appe ␣resp"
        ),
        1.52 * token.among(
            "p ay ␣be ect ␣are ␣have ␣do ake ␣came ␣go ␣live ield ire tain ␣look ␣come ␣make"
            " ␣pass ␣ten ␣lost ␣give ␣take ␣learn ␣bring ␣build ␣eat ␣behold ␣speak alk ␣prod"
            " ␣travel ␣keep ehold ␣stand ␣sing ␣hold ␣return ␣drink ␣pray ␣destroy ␣fall ify raw"
            " ␣perform ␣lack ␣depart ␣move ␣bear ␣October"
        ),
        1.072 * two_back.among(
            "S j ␣t ␣S ␣B ␣you ␣shall verb ␣which ␣will ␣Then fore ␣what ␣tr mb ␣Fr ␣count"
            " ␣does ␣could ␣come ␣liked ␣There ther One ␣can ␣shalt ␣if ␣cons ␣let ␣may ␣nine"
            " ␣dog Numbers ␣How ␣should ␣Hart ␣dec ␣prop Oscar ␣learned ␣Today Days ␣Listen ␣X"
            " ␣Which Karl Now ␣sign ␣eleven ␣priests med"
        ),
        0.4788 * word_start.among(
            "␣to ␣be ␣S ␣sa ␣N ␣do ␣C ␣D ␣br ␣kn ␣came ␣She ␣af ␣so ␣Ben ␣le ␣four ␣cha ␣Emma"
            " ␣live ␣work ␣count ␣Nora ␣comm ␣ear ␣pers ␣can ␣Stone ␣la ␣des ␣tre ␣door ␣call"
            " ␣Swan ␣cand ␣take ␣exp ␣speak ␣travel ␣return ␣fall ␣dwell ␣sol ␣resp ␣stren ␣move"
            " ␣Qu"
        ),
        row=118,
    ),
    # ”/)/␣( and 45 more; after a word beginning al/␣as/On and 46 more
    "L1N1009_and_45_more_after_a_word": gelu(
        -1.174,
        1.342 * token.among(
            '" ) \u2423( \u2423God ment ure ness ance \u2423hand \u2423house \u2423work age ile \u2423person self ions tle'
            " ␣manner ␣because ␣something ␣water ities ble ␣another ments ␣someone oice als"
            " ality ope ␣offering oot ␣thing ife ); ␣bread ons ␣leaves ␣engine ␣year ␣death ages"
            " face ivity ␣glory ␣America bs ␣States"
        ),
        0.8652 * previous_word.among(
            "al ␣as On 's ␣dr scar ␣hand Shopping ␣right Sara ␣way ␣morning Numbers Digits"
            " Names ␣boy ␣heart ␣head Oscar ␣another ␣body ␣own Opposites ␣life ␣ever Days"
            " ␣years ␣sin ␣eyes ␣bread Ida ␣flesh ␣mouth ␣himself ␣righteous ␣leaves ␣organ ␣sea"
            " ␣engine ␣year ␣ed ␣round ␣resemb ␣dead ␣wild ␣brother ␣sword ␣North ␣glory"
        ),
        0.7421 * token.among(
            '" ) b s \u2423m \u2423( ver \u2423LORD \u2423God ment \u2423named ness ance \u2423work \u2423children age oth \u2423person'
            " ␣way ␣manner ␣something ␣girl ␣water ities ␣thereof ␣another ays ments ␣someone"
            " oice als ␣Egypt ality oot ␣thing ife ); ␣sil ␣bread ␣field ␣engine ␣death ages"
            " face ivity ␣America ives bs ␣States"
        ),
        0.5778 * two_words_back.among(
            "␣of an al ␣th ␣e ␣an ␣his ␣my ␣thy ␣their ␣gre ␣thee ␣cha ␣named scar ␣hand ␣house"
            " ␣does ␣against ␣tom ␣great ␣every ␣than ␣boy ␣girl ␣nor ␣sho ␣wom ␣head ␣own ␣its"
            " ␣mount ␣mine ␣years ␣thousand ␣mer ␣mouth ␣diff ␣fruit ␣round ␣val ␣holy ␣enem"
            " ␣fear ␣brother ␣ir ␣fa ␣piec ␣oil"
        ),
        row=119,
    ),
    # after H/M/U and 45 more; after H/M/U and 46 more
    "L1N1013_after_h_m_u_and_45_more": gelu(
        -1.069,
        1.166 * previous.among(
            'H M U \u2423s \u2423b \u2423c \u2423m \u2423h \u2423g \u2423" \u2423M \u2423cap \u2423there \u2423ch Th \u2423made \u2423K \u2423ke \u2423dis \u2423Th \u2423comp \u2423qu'
            ' \u2423There \u2423make esp Max \u2423som \u2423su ," It \u2423sy There \u2423dec \u2423em \u2423learned \u2423inc \u2423int ps \u2423ph'
            " ␣caus ␣mak ␣told ␣prov ␣follow ␣wild ␣resp ␣secret ␣read"
        ),
        1.064 * previous.among(
            "H M U h ␣ ␣s ␣w ␣f ␣m ␣( ␣S ␣H ␣M ␣k ␣un ␣it ␣unto ess ␣cap ␣hat ␣Then ␣Ben ␣sm"
            ' Anna \u2423K \u2423qu \u2423There \u2423saw Max \u2423som \u2423su ," \u2423set There \u2423law \u2423em \u2423balls Paul \u2423might'
            " ␣inc ␣int ps ␣att ␣caus ␣told ology ␣resp ␣secret ␣read"
        ),
        1.05 * token.among(
            "a e o r t y is ␣c ed es an oun ent ot her ect verb est ant ␣came ␣thy the ␣thee"
            " ␣made ars ount ␣son ust out ␣this ␣count ete ␣used ater ise ach ␣make adverb"
            " ␣slept ult ␣should ents ␣learned ␣ent als ons ␣wanted ised ets ␣fa acle"
        ),
        0.5034 * token.among(
            '" a \u2423a er is \u2423c \u2423be \u2423was \u2423not \u2423his os \u2423said ess verb ma est art \u2423came \u2423made ount'
            ' ies ust \u2423Th \u2423work ete \u2423old \u2423liked adverb \u2423slept \u2423can \u2423every ations ." \u2423kind \u2423car'
            " ␣Jes cy ␣hard ␣learned ␣ent uck anted ␣sil illed ␣wanted ␣servants ason ␣fa acle"
        ),
        row=120,
    ),
    # after :/;/? and 46 more; ?/ha/␣and and 47 more
    "L1N1015_after_and_46_more_ha_and_and": gelu(
        -1.473,
        1.672 * previous.among(
            ": ; ? J M N P b p ␣m ␣p ver ␣L ␣A ␣B ␣J And ␣P ␣con ␣co ␣Who ␣facts Here han ␣five"
            " ␣Everyone ␣count ␣comp ␣comm ␣Gre ␣been But ␣buys ␣And ␣Al con There ␣Have ␣del"
            " ␣plus ␣People eh ␣Ch ␣They ␣pur orland ␣travel eb ␣Galdovar"
        ),
        1.376 * token.among(
            "? ha ␣and st ␣or ut ␣for ap And os ject um here ␣but ␣Then ␣their ␣Who ␣mother"
            ' This ost \u2423live \u2423knows \u2423comes ress For \u2423eight But \u2423ten Then \u2423And \u2423then \u2423put ,"'
            " ␣colour ␣plus ank ␣So ␣lives ␣Why ict Colours Months Days ␣They ␣travel Olga ␣lit"
            " ␣wave So ␣sit"
        ),
        0.8104 * token.among(
            "I S t ou it et st ut ap And os ␣are ␣but ␣us ount Here ␣count ok Once ␣seven ␣been"
            ' One But Shopping Then \u2423And ," \u2423set \u2423works It \u2423colour Sam Names osed ank \u2423lives'
            " ␣Why Leo Colours Days ␣They Pete oh Now ␣hands So ␣war ␣Klara They"
        ),
        0.5454 * word_start.among(
            "0 ␣( ␣L ␣A ␣for ␣B ␣E ␣P ␣C ␣one ␣bo ␣my On ␣thy Here ␣Sam ␣night ␣white ␣fe ␣bec"
            ' \u2423also \u24231 For \u2423word \u2423today \u2423Pete \u2423every \u2423Grey \u2423may \u2423put \u2423ob ," Numbers \u2423colour'
            " There ␣em ␣sent ␣someone ␣fire ␣int ␣horse ␣They ␣travel ␣inter ␣mid ␣certain"
            " ␣cities ␣sat ␣goat"
        ),
        row=121,
    ),
    # in a word beginning <|endoftext|>; last followed by B/G/H and 19 more
    "L1N1016_in_a_word_beginning": gelu(
        -0.9909,
        3.465 * word_start.among("<|endoftext|>"),
        1.181 * followed.among(
            "B G H I L N P T W Y And Th The For But Then ␣And He Now So They Therefore"
        ),
        1.105 * token.among('" Q \u21b5 On This Here \u2423My Once One It'),
        0.1788 * token.among(
            '" ) b c d f p t w \u2423for ity ma \u2423upon \u2423house \u2423Everyone te \u2423does Once esp sp Shopping'
            " ␣te pr lack ␣ob con Numbers Digits He ␣rep com cy ities sw ␣cont ␣turn Opposites"
            " Colours iness ); ␣mer be ␣power bl ␣answered pro ␣fa ␣shew"
        ),
        row=122,
    ),
    # O/z/on and 45 more; after T/b/ha and 46 more
    "L1N1017_o_z_on_and_45_more_after_t_b": gelu(
        -1.042,
        1.381 * token.among(
            "O z on hat ver ␣that ell our ab ich ␣thou ␣which ren fore ␣father ␣God ␣son"
            " ␣mother au sel ath orrow iah ␣David ph self ␣name ␣heart ald eh dom ␣Judah ␣whom"
            " ␣Jerusalem ␣Ab mon oe ␣Christ ␣Jacob yl ␣hands ash ␣soul ros ␣servant ␣enem"
            " ␣brother ␣Saul"
        ),
        1.073 * previous.among(
            "T b ha om ␣h ␣I ␣he am ␣as ␣his os ␣him ho ␣all ␣one ␣which ␣thy Th 's ␣son ␣when"
            " so ause ␣Mo ␣Z uc ile ␣Ed ␣where ␣because He ␣ey ␣thine eh Where ␣whom ␣years oh"
            " yl ␣daught be ␣caus eb ␣arm ␣Am ␣prophe ␣enem ␣Jo ␣possess"
        ),
        1.062 * word_start.among(
            "T ␣c ␣I ␣G ␣wh ␣sa ␣B ␣E ␣J ␣N ␣ne ␣thou ␣which ␣ch ␣Ben ␣God Th ␣what ␣son ␣hath"
            " ␣Fr ␣comm ␣old ␣Mo ␣Z ␣buys ␣David ␣where ␣Jer Where ␣therefore ␣Judah ␣whom"
            " ␣Jerusalem ␣Ab ␣Christ ␣Jacob ␣gold ␣daught ␣caus ␣arm ␣soul ␣Am ␣prophe ␣Jo"
            " ␣brother ␣ir ␣Saul ␣possess"
        ),
        0.7976 * token.among(
            "d ha hat im her ell ul ain ight our ␣thou ard ␣which fore ␣wor ␣son ellow au ␣Th"
            " ink sel ause amp oss eds ool ough orrow avid ␣David ph tle aria eh hem ␣Judah"
            " ␣whom ␣Jerusalem ␣Ab der mon ␣Christ yl Vera ␣soul ros ␣brother ␣ste ␣Saul"
        ),
        row=123,
    ),
}
