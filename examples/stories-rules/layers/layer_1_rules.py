"""The 112 neurons of layer 1 that are rules: what each reads, as code that runs.

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
    # s/es/␣them and 37 more; after b/␣m/r and 37 more
    "L1N12_s_es_them_and_37_more_after": gelu(
        -1.68,
        2.332 * token.among(
            "s es ␣them ␣they ers ings ␣friends ts ␣gr ␣we les ␣ye ␣people em ␣men ies"
            " ␣children ations ans res ions ␣things ␣sons ␣these ␣They its ys ents ants ures"
            " ines ors ␣cities als ities ins ces els ␣brethren ets"
        ),
        1.429 * previous.among(
            "b ␣m r im the ␣when ␣My ast ␣your ri ␣B op ␣Do The ␣br ␣go ␣buys W ␣El all ␣let"
            " hen ␣if On ␣mus ␣K ␣daught B ␣Y ␣where ␣prin ␣hear bit Do ␣pol ␣arm anc ek Y ␣ke"
        ),
        1.123 * token.among(
            "es e en ␣you ␣are ␣they ␣all i as ␣some ers ␣mother ts ver ␣people ice ␣men ies"
            " ␣children ations ren ans ions ␣works ␣sons ␣They ars ites ens ones ␣servants"
            " ␣among ␣many ␣words Pete ces eds ␣brethren They ␣such"
        ),
        0.5644 * token.among(
            "s y ␣were ␣m ␣b ␣they ion ation se ings ␣four ts ␣we op ass ␣men ␣books ␣children"
            " ions ␣person hes ␣cat ys ␣Why ␣Mara ␣themselves ines ors ters imes ␣those ␣priests"
            " ities ime ces ages eds ␣brethren ets They"
        ),
        row=0,
    ),
    # ␣them/it/at and 45 more; after ␣with/␣f/␣p and 42 more
    "L1N17_them_it_at_and_45_more_after": gelu(
        -1.62,
        1.522 * token.among(
            "␣them it at an et ot ia un ut ␣dis if ␣th ec our old ␣let ␣put ␣cut ore ␣sac ote"
            " ty ␣set ought ark ␣large ring ␣sub read oint ␣low ␣sit ehold sy ␣lay ␣pain ␣min"
            " ␣pol ␣bat get ret ␣bet Yes anc ␣sat itc ␣z hil"
        ),
        1.316 * previous.among(
            "␣with ␣f ␣p ␣c ␣had ␣she ␣s ␣b ␣l ␣h ␣w ␣g ␣into ␣G ␣L ␣un ␣B ␣sp ak ␣P ␣br ␣cl"
            ' \u2423sh sp \u2423fl \u2423sl \u2423H \u2423pr \u2423W oria pp \u2423qu \u2423int ouse ," \u2423X B \u2423la \u2423Julia \u2423ins \u2423tw L \u2423sw'
            " ␣Ch ␣ke"
        ),
        1.017 * token.among(
            "in en at an ur ap ain ut ␣Sam ell one ␣pl pt ␣go ang ue ␣put ␣cut ␣sac ␣cat ote"
            " ␣cap ␣wor ␣work ␣set rop ␣met ␣sub ␣bring ␣sit ␣la ␣brought ␣prin Today ␣min ␣bat"
            " get ret ␣bet ␣speak Yes ␣look ␣sat L gan uck ␣pers ␣lit"
        ),
        0.6627 * previous.among(
            's \u2423" p \u2423p \u2423have \u2423had - \u2423s \u2423they w \u2423LORD \u2423r \u2423h \u2423will \u2423w \u2423pl \u2423P \u2423br \u2423th \u2423sh W \u2423sl \u2423H'
            " sh ␣W ␣imp ␣ha ␣hath ␣qu sc up ␣sc ` ␣ch B ␣la C S pr J G L ␣sw ␣neither ␣ke F P"
            " ␣gl"
        ),
        row=1,
    ),
    # y/ic/g and 45 more; after ␣be/ent/x and 45 more
    "L1N24_y_ic_g_and_45_more_after_be": gelu(
        -0.8143,
        1.419 * token.among(
            "y ic g ag ary ous ac ␣comp uc ck ␣app ␣rep ␣then ␣ac ␣imp pp ␣person ␣even ␣ob inn"
            " ric rib ative ␣exp ␣partic ␣pub ␣land eren lic up ␣sec ific istic ␣resemb ␣resp"
            " ␣fac bit ␣prop ␣supp ␣tab ␣wild ␣according atic eb ␣fif ␣proper ird ␣trib"
        ),
        1.156 * previous.among(
            "␣be ent x ␣le ␣o ␣de ␣ne pe ␣tre ␣fe res te ␣ac ␣ha ␣cons ␣des ax form ␣bre cle"
            " ␣pur ␣cur ne ␣mak ␣number ␣ve ␣tab ␣cities ␣trans ␣ste ␣sy ␣sol ␣mult ␣cle ␣fore"
            " ␣turn aves ␣shew ␣gre ␣spe ␣pe ␣ple ␣diff ␣trib ␣flow ␣gold ␣est ␣dw"
        ),
        0.9486 * token.among(
            "p ic as ab ␣their eth ␣ten ec ␣comp uc ␣make ␣app ␣rep ile ␣ac ious ␣imp pp gr ty"
            " ric rib ative ␣exp ␣twelve ␣partic ␣pub eren up ␣sec ␣first ific ␣resemb ␣resp"
            " ␣fac bit ␣supp ␣tab get ␣wild ␣according atic eb ␣mat ␣sol ␣plac ␣proper ␣trib"
        ),
        0.625 * word_start.among(
            "␣o ␣de ␣le ␣cons ␣imp ␣fe ␣tre ␣ha ␣ac e ␣ten ␣exp ␣bre ␣resp ␣cur ␣sec ␣ve ␣sy"
            " ␣supp ␣fac ␣wild ␣may ␣tab ␣fif ␣ste ␣tw ␣sol ␣eleven ␣cle ␣diff te ␣gre ␣cand"
            " ␣appe ␣trib ␣spe ␣turn ␣pe ␣shew ␣according ␣est ␣lit ␣flow ␣gold art sel cy dom"
        ),
        row=2,
    ),
    # ␣not/␣him/w and 45 more; after ␣or/␣f/␣m and 45 more
    "L1N26_not_him_w_and_45_more_after": gelu(
        -0.9035,
        1.261 * token.among(
            "␣not ␣him w ␣w ch ␣made ast ␣used ␣well ␣Wednesday ␣Tuesday W ant ␣sm ␣ad ␣sl"
            " ␣thee ␣W ␣hard ␣Ol to ␣wh urn ␣del ␣dist ␣art ␣ch ␣shalt ung arl ␣la ␣mark ␣piec"
            " ␣Wh ␣hast ht ␣tw ert ilt ␣kn ete ␣sil ␣sat ␣sw ␣ey ␣fa sel ␣heav"
        ),
        1.177 * previous.among(
            "␣or ␣f ␣m ␣e ␣ ␣On ul ␣any eth ␣more ␣well ␣o ␣no ␣per ␣pass ␣make ␣seen ␣know"
            " ␣today ␣every ␣tomorrow ␣wor ␣en ␣com ␣rel ␣prov ␣comm ␣met ␣em arn ␣bring ␣Today"
            " ␣brought ␣Qu illed oun ␣lived ␣belie ␣speak ␣instr ␣Ar li ␣read mb gan ␣gen ␣walk"
            " other"
        ),
        1.03 * token.among(
            "w un ch ␣near x ver ␣used ␣more ction ␣well ␣Wednesday W ant ␣sm ␣ad ations ␣than"
            " res sh ␣W ␣long ␣hard ars ␣sad ␣Ol ern ␣boat ␣opened ␣wh ␣ser ␣balls ought ␣art"
            " arl ␣la ␣piec ␣hast ␣month ␣tail ␣tw ilt ␣round ␣lar ␣sw ␣fa sel ember ␣heav"
        ),
        0.8047 * token.among(
            "␣him w ␣w ch ess pt ␣used ␣dis ␣well ␣Wednesday W ␣sm pl ␣sl ␣thee ␣W pp ␣sha"
            " ␣hard ␣Ol esc ough ␣opened to ␣wh urn ␣del ought ␣art ␣ch ung ␣thoug arl ␣la ␣piec"
            " ␣Wh ␣tail ht ␣tw ert ilt ␣kn ete ␣sat ␣sw ␣fa ident ␣heav"
        ),
        row=3,
    ),
    # y/ly/se and 45 more; after ␣m/␣w/␣who and 45 more
    "L1N65_y_ly_se_and_45_more_after_m": gelu(
        -0.9607,
        1.497 * token.among(
            "y ly se ver ess ak ke ise ight ␣great ving ep ick ␣Brook ␣dark ious ␣strong ␣long"
            " ␣high ␣hard ful ough ater arrow lly ark ␣soft ` ward fect ␣loud ␣same ich ather"
            " ␣right ␣slow den arious ief ␣proud dom ␣righteous iff ␣wicked ␣dead ␣happ oney"
            " ␣such"
        ),
        1.426 * previous.among(
            "␣m ␣w ␣who ro ra ␣boy if ␣br ␣th ␣de ␣li ␣fl ␣sl ␣garden oo ␣sa pp ␣person ␣pre"
            " ␣Bruno cle ier iol arl we ␣har ␣sk de man sha ␣Lars ␣might gre ␣wild ␣bet ␣sing"
            " ␣sol ␣Ed ␣cle ␣sil ␣bro ␣gre gg ␣lar ␣sal ool ␣swe ␣gl"
        ),
        0.9734 * word_start.among(
            "␣r ␣for ␣e ␣she ␣on ␣u ␣out ␣who ␣up ␣what l w ␣ha ␣U ␣Do ␣great ␣ser ␣then"
            " ␣garden ␣har ␣Brook ␣high ␣strong ␣build ␣trans ␣soft ␣wild ␣Wood ␣sw ␣cle ␣should"
            " ␣sing ␣lar ␣might ␣sil ␣slow ro ␣proud ␣righteous ␣swe ␣wicked ␣dead ␣such M The"
            " ␣dw cle"
        ),
        0.9413 * token.among(
            "er f ar ␣named se ain ce ␣what ul ight ␣great ven ick ␣Brook ␣Black ious ␣strong"
            " ose ful ␣Wood nder ater Then ␣soft ier ` ward ␣loud ␣quiet der iness ␣mak ich den"
            " arious mer fe ief ␣righteous ool iff ␣wicked iqu ␣happ ife oney icked ␣such"
        ),
        row=4,
    ),
    # ./”/”; and 1 more; in a word beginning ./”/␣e and 37 more
    "L1N88_and_1_more_in_a_word": gelu(
        -1.873,
        3.362 * token.among('. " "; ."'),
        -0.9257 * followed.among('\u2423He \u2423Then \u2423She \u2423" \u2423On \u2423There'),
        0.632 * word_start.among(
            '. " \u2423e p b c f \u2423P \u2423What \u2423rep m \u2423me Here n \u2423bl Once l t in \u2423day \u2423Who re e Q h st le'
            ' fl \u2423saying ." ! de br \u2423Eur tr ); \u2423mine 4 B \u2423answ'
        ),
        0.5298 * token.among(
            '\u2423The " c Q m \u2423What \u2423J This \u2423Who \u2423city \u2423Everyone j br \u2423P \u2423N con \u2423saying ." \u2423rep amp'
            " ! gr cl ␣ev ried we com ␣ref de ␣month ␣called be ␣det ␣turn ␣depart D M ister ␣St"
            " ␣answ"
        ),
        row=5,
    ),
    # And/␣It/␣What and 37 more; ␣that/h/␣What and 37 more
    "L1N91_and_it_what_and_37_more_that": gelu(
        -1.641,
        2.334 * token.among(
            "And ␣It ␣What ␣Then ␣Hello ␣Goodbye ␣which us Here ␣what This ␣when ␣day ␣Who ␣Do"
            " ␣Where ␣needs ␣lost One ␣When ␣Is ␣then It hen ␣morning On ␣Can ␣afternoon ␣Why"
            " Then ␣whom For hat ␣How ␣where ehold Where fore So Therefore"
        ),
        1.472 * token.among(
            "␣that h ␣What ␣Goodbye un ␣Yes ␣who ␣what ␣found ␣Now This ill ␣does ␣Thursday"
            " ␣That ec Shopping ␣So ␣then ␣today ␣find But ␣these ␣Can 0 ␣plus Then ␣whom ␣Pete"
            ' \u2423behold ," \u2423how \u2423Today \u2423same \u2423yet Do \u2423therefore \u2423Which \u2423neither Therefore'
        ),
        0.6327 * token.among(
            "u in ␣What et ␣so ␣what ver fl ␣Where ␣needs ␣lost W ␣Is ile ␣dark But hen On ␣Can"
            " Months ␣Why Then less ␣behold ␣December ␣How ␣November B of ither Where ␣days Now"
            " fore So Therefore ␣both ␣such ident ause"
        ),
        0.1229 * word_start.among(
            "␣for ␣un ␣B ␣It ␣Anna ␣What ␣Goodbye ␣time ␣which ␣see n ␣what ␣On ␣when This Q"
            " ␣wh ␣prov ␣Where ␣partic ␣then ␣Monday ␣needs ␣When ␣No ␣thoug ␣if ␣because ␣whom"
            " ␣Can ␣much ␣between ␣where ␣Eve ␣How ␣evening ␣therefore ␣whose The ␣Mord"
        ),
        row=6,
    ),
    # after ;/␣have/verb and 45 more; ␣of/␣to/␣” and 45 more
    "L1N93_after_have_verb_and_45_more": gelu(
        -1.238,
        1.46 * previous.among(
            "; ␣have verb ␣has ␣will ␣made ␣city ␣gave ␣could ␣thou I ␣make ␣act ! ign ␣did"
            " ␣can ␣cause ␣hand ␣sons ␣int ␣Listen nder ␣son ␣cont ␣wanted ␣drink ␣yet ake ␣hast"
            " ␣mouth oun ␣lived ␣sound ␣cre ␣bec ␣days ␣sing ␣order Y ␣Ar ␣neither ␣would ␣sign"
            " V eople hopping lm"
        ),
        1.211 * token.among(
            '\u2423of \u2423to \u2423" " \u2423with f \u2423have verb \u2423had "; \u2423will \u2423could \u2423lost One sp \u2423seen \' ere \u2423can'
            ' \u2423if ho \u2423may \u2423high ?" \u2423su Months ought \u2423sc He hy ` hat \u2423clean \u2423contain \u2423thoug \u2423bel'
            " She ake ␣hast ␣should ␣might ␣toward ␣Tarvenia ␣Ch ␣would ␣appe yl ("
        ),
        0.6719 * token.among(
            '; \u2423" " \u2423for verb g \u2423He \u2423will \u2423into am \u2423made he \u2423new \u2423needs \u2423lost I W \u2423seen \' \u2423did'
            ' \u2423find \u2423can \u2423cons \u2423may ?" ally \u2423tem ought hy T ` \u2423build Opposites \u2423thoug \u2423cover'
            " ␣quiet ake ␣should Do ␣dry S ␣might ␣Mart ␣bec M ␣would yl ("
        ),
        0.341 * word_start.among(
            "␣m ␣s ␣r ␣with p ␣had ␣sp ␣In ␣pl ␣LORD ␣pro ␣ad ␣will ␣off ␣sac ␣en ␣Nora ␣could"
            " ␣comm ␣cont ␣sc ␣Karl ␣Y ␣over ␣lost ␣sle ␣inc ␣door ␣seen ␣Ford ␣Br ␣Ruth ␣min"
            " ␣long ␣high ␣Am ␣cre ␣Why ␣dev ␣def ␣clean ␣Ar ␣farm ␣Eve ␣Ab ␣lack ␣would ␣dw"
        ),
        row=7,
    ),
    # e/␣be/␣were and 45 more; after ␣be/␣were/␣not and 45 more
    "L1N94_e_be_were_and_45_more_after": gelu(
        -1.19,
        1.443 * token.among(
            "e ␣be ␣were ␣not ␣are ␣have us ings ␣Sara ␣On ␣My ␣red ␣we ip ib ide ll ␣been ␣Is"
            " ␣offering ␣rep ␣manner ␣being ␣hath ost tern Days ␣com ame ␣comm For ize ␣wanted `"
            " ␣ch read way ␣hast ␣tab be E veryone ␣cle ␣mil ool wn iqu ␣nam"
        ),
        1.202 * previous.among(
            "␣be ␣were ␣not ␣have ␣are ia ␣e ␣ ␣re ␣gr ␣M ␣dis ␣al ␣de I ␣u ␣ab ␣app ␣cut ␣E"
            " ␣ent ␣R ␣can ␣being ␣hath ex ␣Listen ␣opposite ␣Why ␣disc Colours und ␣art ␣ind"
            " ␣acc ␣Today ␣la oh ␣hast ␣wild ␣bec eh oved au ␣diff R oses ␣dw"
        ),
        0.882 * token.among(
            "␣be ␣you ␣are ic id ␣all om os ␣me eth od ec ␣been ␣ab ep ␣ad ␣app ud ␣des ␣come"
            " ␣also ␣sons ost ome ub ␣com ␣heard ␣only ␣wanted ␣how ␣har ␣dec com ␣med ␣fac"
            " ␣hast imes ␣kingdom eb atur ␣poss ␣ple ␣trib ␣brethren ␣fathers ause"
        ),
        0.6642 * token.among(
            "p ␣be ␣them ␣are le ␣they ␣all om ap ␣my ␣gr ␣we op eth red ␣been ␣ab ep ␣ad ud"
            " ost tain ␣heaven ful ␣com ␣Why H ame ␣flesh ␣spec ␣wanted ␣har com ␣hast ham imes"
            " gen ␣kingdom ␣therefore li ␣ple ␣trib ually ␣woman ␣brethren oice ␣fathers"
        ),
        row=8,
    ),
    # after ␣a/ed/␣unto and 45 more; ␣the/␣two/o and 44 more
    "L1N97_after_a_ed_unto_and_45_more": gelu(
        -1.011,
        1.308 * previous.among(
            "␣a ed ␣unto ␣had ␣v ␣found ␣under ␣L ␣gave ␣before ␣liked ␣con ␣away ␣comp ␣behind"
            " ␣needs ␣buys ␣lost ␣pro ␣ad ␣took ␣looked ␣put ␣rep ␣saith ␣bl ␣cons ␣sent ␣str"
            " ␣sac ␣ob ␣int ␣opened ␣cont ␣pur ␣spec iol ␣forth ␣lay ␣trans ␣rec ␣Mart ␣ra ␣mine"
            " ␣ple ␣Jon ␣umbrell ␣Mord"
        ),
        1.117 * token.among(
            "␣the ␣two o ␣one um ␣three ␣big ␣four ␣what ␣your ␣my ␣red ␣five ␣new ␣thy ␣yellow"
            " ␣green ␣boy ␣ten ␣six ␣seven ␣girl ␣pink ␣black ' tr ␣eight ␣brown via ␣nine ␣prod"
            " ␣att teen ␣eleven ␣clean iol istic ␣dirty ␣own ␣cond ␣thine ␣mult ␣Hanna ␣mine"
            " ␣diff ange ␣answ"
        ),
        1.03 * two_back.among(
            "␣he ␣have ␣had ␣she ␣has ␣She ␣will This ␣back ␣Where ␣down ␣behind ␣ad ␣looked"
            ' \u2423El \u2423put \u2423cut \u2423V \u2423today \u2423F \u2423sent \u2423hath \u2423int \u2423set \u2423opened \u2423ser \u2423balls ," \u2423Today oe'
            " ␣cast ␣la ␣mak ␣rece ft Where Do ␣trans ␣caus ␣play ␣dev ␣goat ␣Ed ␣z ␣fa ␣cups"
            " ␣pers ␣Mord"
        ),
        0.5842 * token.among(
            "in f ␣three ␣what ␣your ␣my ␣Nora ␣under ␣red ort ␣new ak ␣ten ␣six ␣seven"
            " ␣Tuesday ␣light ␣great ␣black all ␣Ford ␣ed tr ␣closed ␣brown ␣bed ␣high ␣nine"
            " ␣prod ict ␣att ␣Olga teen ␣hold ␣eleven ␣hats embr ␣own ␣cond ␣sound ␣thine Yes"
            " ␣eff ␣Hanna ␣mine ␣gre ␣diff ␣answ"
        ),
        row=9,
    ),
    # ↵/:/And and 45 more; in a text beginning And/␣of/↵ and 45 more
    "L1N112_and_and_45_more_in_a_text": gelu(
        -1.191,
        1.222 * token.among(
            '\u21b5 : And \u2423were \u2423went "; \u2423r \u2423will ul \u2423M ll Shopping One \u2423li \u2423fl Names \u2423qu But \u2423And'
            " Digits ␣cause ␣even ␣because On ␣opened ␣Why H ␣comm Then ␣tem ␣voice so oy For"
            " ␣ind B ␣Y ); ␣prop ␣chief Th ␣sy Now ␣arm So N Therefore irty"
        ),
        1.04 * text_start.among(
            "And ␣of ↵ . ␣and A G I L Then Now ill ( B C D E F H J M N O P R S T U W Y ra est"
            " Th The 's For But He Where ␣neither ␣mount Do eb So She nded They Therefore"
        ),
        0.838 * token.among(
            '\u2423and <|endoftext|> : \u2423was \u2423be And \u2423were \u2423are "; ) Here Once ut ter \u2423king \u2423am \u2423been'
            " ␣So ␣offering ten ! But ␣And sc ␣even ␣because ␣opened ␣especially For He T over B"
            " Where ␣chief S Th eh Now E fore ␣sil G L iah ␣fathers K U"
        ),
        0.2191 * sentence_start.among(
            "Q ␣and Tom W For Then I ␣And Nora <|endoftext|> The So He ␣he ␣I ␣Listen J ␣but Th"
            " M There Where Oscar L ␣thou ␣B E ␣every ␣because ␣L ␣E ␣Th ␣A ) ␣saith D Z ␣p"
            " ␣that ␣W ␣or ␣Y ␣under ␣per ␣against ␣neither ␣destroy ␣how"
        ),
        row=10,
    ),
    # ␣l/␣see/␣near and 45 more; ”/␣came/est and 45 more
    "L1N138_l_see_near_and_45_more_came": gelu(
        -0.6052,
        1.249 * token.among(
            "␣l ␣see ␣near ell op ess pt ak ␣say ␣fast ␣eat old oin ick ale ite ␣hard On inn"
            " ␣follow ␣heard lic ␣behold ␣hold ark ull ␣reg ␣build fect ␣destroy ␣command ␣hear"
            " ehold ␣fall ␣open ␣keep igh ␣lack ey ␣fear ␣shew ␣read ␣righteous ␣walk ␣possess"
            " ember ␣happ aker"
        ),
        1.027 * token.among(
            '" \u2423came est \u2423l ir \u2423see \u2423who \'s op \u2423having ak \u2423eat old ick \u2423Hill ! \u2423works On inn'
            " ␣follow ␣heard ␣behold ␣hold ark ␣reg ␣many fect ␣destroy arl ␣hear ␣fall ␣month"
            " ␣colour ␣keep ␣som ␣lack ␣fear ␣shew ␣read ␣cand ␣righteous ␣secret ␣possess eld"
            " ember ␣happ ␣rain aker"
        ),
        0.7032 * token.among(
            "␣l ␣see ␣Oscar ess ak ␣say ␣eat ight old ked ick ale ite On inn iver ␣follow"
            " ␣heard ␣behold ␣hold ark ull ␣reg ␣build fect ␣destroy ␣command ␣hear ␣fall ␣open"
            " ␣keep ␣speak ␣sing ␣perform ey ␣turn ␣fear ␣shew ␣read ␣righteous ␣secret ␣walk"
            " ␣possess ember ␣happ oice aker stand"
        ),
        0.6826 * previous.among(
            "␣s re ␣e ␣what he ha ␣re j ib ␣comp ␣rem ␣fe ␣app ob ␣rep ␣bl ␣ent ␣know ere ␣qu"
            " ␣sac ␣ob ␣wor esc ␣exp ␣comm ␣del cle ros ␣em ␣sec ␣someone ␣ref ␣prop ␣lived ␣div"
            " fe ␣according ␣conf ␣af ␣cle esp ␣Jer ␣ke iah ␣years ␣est ␣Han"
        ),
        row=11,
    ),
    # after ␣there/ar/␣they and 45 more; ␣went/␣came/␣st and 44 more
    "L1N139_after_there_ar_they_and_45": gelu(
        -0.8236,
        1.16 * previous.among(
            "␣there ar ␣they el ␣Then am ␣when ra od ␣girl ␣sm ah ood ␣sa ␣Jesus ote ␣prophe ax"
            " here ␣follow Then ␣heard ␣Pet ␣car He ines ␣hear oh ␣war ew ␣hands ␣colour ␣until"
            " ␣belie ␣priests ␣Jacob ␣kn au ␣depart ok ␣Judah ␣cloud ␣brethren ␣Jo iah greg ames"
            " ␣Saul"
        ),
        1.086 * token.among(
            "␣went ␣came ␣st ␣Sara ␣Sam ␣ro ␣cl ␣painted ␣rem led ␣saw ked ved ood ped ied"
            " ␣morning ␣David ␣left ged ␣heard ␣met ought ␣sc ␣answered hed ␣acc ried ␣daught ew"
            " ␣sto ␣might ␣lived ␣beg iled ␣ste ␣bec ␣dev ␣spake oved ived ␣round ␣instr ␣read"
            " ired ␣dw ␣Saul"
        ),
        0.7843 * token.among(
            "␣a ␣went ␣m ␣t d ␣came ␣st ␣ro ight ␣painted led ␣saw ␣let ized ked ved ood ␣sent"
            " ped ied ␣morning ␣David ged ␣heard ␣met ought ld ␣sc ␣answered hed ried ␣daught"
            " ␣rece ␣right ew ␣sto ␣lived ␣beg ␣dev ␣spake oved ived ␣instr aught ired icked ␣dw"
            " ␣Saul"
        ),
        0.398 * text_second.among(
            "␣is ␣the ␣it ␣in ␣he ree ␣A ␣they ␣when ␣Jesus ill ␣G ough ␣w ␣n ␣L ␣M ␣wh ␣with"
            " ␣E ␣J ␣as ␣N ␣said ␣from ␣all ␣C ␣bl ␣her ax ␣so ␣after ␣Sara ␣go ␣seven ␣Z ␣word"
            " arden ␣David ␣take ␣build ␣opened ␣Ab ␣heaven ␣Jacob ␣Mord sha ␣Saul"
        ),
        row=12,
    ),
    # after ␣f/␣them/␣said and 45 more; ,/␣or/u and 45 more
    "L1N140_after_f_them_said_and_45": gelu(
        -0.9266,
        1.19 * previous.among(
            "␣f ␣them ␣said ␣his verb ␣him ␣d ␣g ig ill ␣my ␣me ␣up ␣their ␣thy ␣thou W ␣tre"
            " ␣saying ␣manner ␣dark ie ␣come ␣en ␣voice ␣behold ␣face ␣answered ␣drink ␣thoug"
            " ␣har der ehold ␣young ␣ref ␣rece ake ret ␣enem ␣thine ief gth ␣whose ened G ␣ey"
            " ␣mid ange"
        ),
        1.161 * token.among(
            ', \u2423or u \u2423shall on h at "; o \u2423h \u2423w ch \u2423when ish \u2423k ity one br \u2423br ness \u2423ne \u2423fe ah'
            " sh ␣ha ␣sons ␣because ␣exp ␣prov ␣wh ire ␣ch ␣nor ␣sk ␣fam ); ␣rece ather ␣move"
            " ␣div ␣until ched ␣tw oor ␣conf ␣heart ␣brother sel"
        ),
        0.7744 * word_start.among(
            '\u2423d \u2423g p \u2423w b "; \u2423k \u2423th \u2423me t \u2423tre w g \u2423wh h v th a r \u2423dark \u2423thoug qu \u2423fam br'
            " ␣because ␣div ␣ste ep sh he ); red ␣mid el da har up sc be man F W er ac Th The"
            " For Oscar"
        ),
        0.6949 * token.among(
            'er in h ar \u2423b "; i o \u2423What om \u2423l \u2423h \u2423w ch ish \u2423k \u2423o \u2423tr \u2423go \u2423great \u2423ne \u2423rep ah ick'
            " ␣ha ␣short sc ␣because its cle ␣wh ␣whom ␣nor arl ␣fam ); ␣div ives ched be oor"
            " ␣conf oth ␣def esp ␣serv ␣brother ␣year"
        ),
        row=13,
    ),
    # in a text beginning Once/One/On and 8 more; ␣a/␣that/␣The and 45 more
    "L1N150_in_a_text_beginning_once_one": gelu(
        -1.373,
        1.268 * text_start.among(
            "Once One On It There Shopping Months Numbers Days Digits Opposites"
        ),
        0.9921 * token.among(
            "␣a ␣that ␣The in ␣you ␣there an ␣home ␣r ␣Yes ␣facts Here ␣her ␣friends im ␣park"
            " The br ␣after ␣no ␣D One ␣took ␣garden ␣school ␣No ␣shop out ␣river ␣forest"
            ' \u2423morning ?" \u2423afternoon ern \u2423opened \u2423kitchen \u2423market \u2423farm \u2423field ita \u2423sailor'
            " ␣evening rid ␣beach ␣windy ␣bridge ␣mill ␣cloudy"
        ),
        0.9135 * previous.among(
            "␣at ␣s ␣time ␣so ␣see Once ␣near ␣mother ␣knows ␣gave ␣could ␣count ␣liked ␣B"
            " ␣There ␣lost ang One ␣saw ␣comes ␣find ␣ran ␣long Days ␣Can ␣K ␣opened ␣Pet Thank"
            " ␣eleven ␣X ␣got ␣wanted ␣build ␣hot ␣November ␣Fr ␣sk Today ␣April ␣September"
            " There Do ␣October ␣tail ␣February ␣Bel ␣tra"
        ),
        0.5383 * word_start.among("␣s ␣The ␣In ␣one ␣comp ␣end ␣more ␣can ␣Fr ␣kitchen"),
        row=14,
    ),
    # ly/␣LORD/␣God and 45 more; ine/ise/ence and 45 more
    "L1N156_ly_lord_god_and_45_more_ine": gelu(
        -1.384,
        1.88 * token.among(
            "ly ␣LORD ␣God ␣people ise ness ies ily uth ␣Jesus ␣also cy ite ites ␣way ␣again"
            " ␣name ␣only self ology ism ␣Jerusalem ␣words ors iness ters ivity ␣together ely"
            " ␣himself ities ␣days ins ␣side ically ␣genus ics ces itude ␣word dom ience ually"
            " ␣Judah ␣brethren ality ␣years ␣spirit"
        ),
        0.8131 * token.among(
            "ine ise ence ness ies ations ily ions uth ␣Jesus me ␣also ite ites ents ␣again"
            " ␣name self ology ism ph ␣Jerusalem ␣words iness ters ivity ␣together ely als"
            " ␣himself ␣days ins ically ␣genus ␣America ics ces ␣world itude ␣word dom ience"
            " ually ␣Judah ␣brethren ality ␣years ␣spirit"
        ),
        0.6685 * token.among(
            "en ␣they ag ence ness ␣ne ies ily ions uth ␣Jesus ␣also ite ents ␣give vent ␣again"
            " ␣name ology ism ph ␣Jerusalem ␣words iness ior ters ivity ␣together ely ␣days"
            " ically ␣genus ics ␣kn ces ␣sil ␣world itude ␣word dom ience ually ␣Judah ␣brethren"
            " ality ␣years U ␣spirit"
        ),
        -0.08422 * word_start.among(
            "␣l ␣at ␣L ␣He ␣M ␣j ␣LORD ␣sh ␣found ␣V l ␣imp ␣count ␣U ␣rel Q ␣God ␣drum ␣Is"
            " ␣saying ␣seen ␣No ␣did ␣Hill ␣dark ␣sy ␣min ␣Jesus ␣also ␣these ␣subst ␣son ␣cook"
            " ␣Eve ␣hast ␣Jerusalem ␣meas And ␣days ␣mer ␣righteous ␣Se ␣gl ␣Judah ␣brethren"
            " ␣year ␣dw ␣spirit"
        ),
        row=15,
    ),
    # after l/um/␣w and 45 more; s/p/c and 45 more
    "L1N163_after_l_um_w_and_45_more_s_p": gelu(
        -1.314,
        1.217 * previous.among(
            "l um ␣w ou ra ␣eat ␣sh pl ␣li ␣sl oo ␣ar ␣cut sh ␣sa ␣ha ␣sha sc ␣wor ␣Ol ␣cr"
            " ␣asked ␣col ros ␣behold ␣chan ␣sc ␣dr ␣thr ␣cha ␣wr ␣har ␣sk ␣rece ␣piec pr oll"
            " ret ␣dev ␣cle ␣hor ␣sil ␣sw ␣serv uck ␣fa ␣swe ␣wat"
        ),
        1.159 * token.among(
            "s p c f n l is th un ow k ch ␣Nora od ␣well ac ke ound ff ong ␣kind oo ack ked ick"
            " ␣F ped hes own iver ull rad arn ft ather row oll ock anc da raw gg ows bs umb ange"
            " ␣love ild"
        ),
        1.013 * previous.among(
            "␣he ␣she el ␣r ␣w ow ␣br ␣sh pl ␣li ␣sl oo ␣cut sh ␣sa ␣ha ␣can ␣sha ␣wor ␣Ol"
            " ␣asked ␣col ros ␣behold ␣chan ␣sc ␣December ␣clean ␣cha ␣wr ␣har ␣prin ␣rece ␣lay"
            " ␣piec ␣cour ␣sto pr oll ␣priests ␣cle ␣hor semb raw ␣sw ␣fa ␣swe ␣wat"
        ),
        0.6693 * token.among(
            "es p al c f r l i ␣Anna ␣ball un ow ␣Ben ␣Leo k ch ␣father ou ␣kite od ust ff her"
            " oo ␣seen ick ␣lamp inn urn ␣name self ull ␣sec ␣hats ␣quiet ft sha row urs ock ook"
            " anc ey raw gg ows bs ␣tak"
        ),
        row=16,
    ),
    # after ␣p/␣went/␣Goodbye and 45 more; t/al/it and 45 more
    "L1N173_after_p_went_goodbye_and_45": gelu(
        -1.374,
        1.367 * previous.among(
            "␣p ␣went ␣Goodbye ␣end ␣un ␣fe con ␣fr ␣ar ␣co ␣sa ␣ha ␣sha ␣pre tern ␣mus"
            " ␣opposite ␣tem ␣ang ␣cont ␣July ␣May ␣August ␣inc ␣fam ␣April ␣piec ␣ve ␣supp"
            " ␣cour ␣inter ␣January ␣October ␣sur ␣February ␣quality ␣ele ␣dev ␣mat ␣instr"
            " ␣proper ␣serv ␣trib ␣mil ari ␣tra iven ␣cor"
        ),
        1.218 * token.among(
            "t al it ion ation et ␣home ine il ce ment ast ical nd ter ort ice ke act ance ue"
            ' \u2423part \u2423manner ree \u2423table ple ount ty ?" ex \u2423opposite ination ouse cept oint'
            " ␣November ement face outh ␣side ense ␣position ␣word ower ution ison ␣line acle"
        ),
        0.8465 * previous.among(
            "␣n ␣con ␣am ␣fe con ␣fr ␣co ␣ha ␣sha ␣pre ␣mus ␣opposite ␣tem ␣ang ␣cont ␣chan"
            " ␣July ␣May ␣August ␣inc ␣fam ␣September ␣piec ␣fac ␣ve ␣supp ␣cour ␣inter ␣January"
            " ␣October ␣sur ␣February ␣quality ␣ele ␣dev ␣mat ␣contr ␣sol ␣instr semb ␣proper"
            " ␣serv ␣trib ␣mil ari ␣tra iven ␣cor"
        ),
        0.8041 * token.among(
            "ion ation et ␣home ine ir il k v ce ment ast ter ort ␣boy ice ke act ance ue ␣part"
            ' \u2423manner ree \u2423ring \u2423table ount ?" \u2423opposite ility ination oint \u2423November \u2423cour ico'
            " ement ␣alt face outh ␣side ense ␣position ␣word ower ution ison ␣line uary acle"
        ),
        row=17,
    ),
    # ␣and/␣to/␣or and 45 more; after ␣f/f/␣He and 45 more
    "L1N178_and_to_or_and_45_more_after": gelu(
        -1.139,
        1.282 * token.among(
            "␣and ␣to ␣or ␣them ␣not ␣you ␣him ␣upon ␣ im ␣found ␣Now ␣could ted ␣back ␣There"
            " ␣al ␣Wednesday ␣behind ␣been ␣lost ␣than ␣saith ␣thee ␣then ore ␣Listen ␣plus"
            " ␣opened to ire lly ␣writ oy ited ␣answered ␣told Where ␣use ␣Walter ␣Br uch ␣round"
            " nded ete ash ok une"
        ),
        1.039 * previous.among(
            "␣f f ␣He ␣two ␣has ␣She ␣under ␣up ␣gave ␣could ␣count ␣liked ted ␣Do ␣back"
            " ␣Thursday ␣go ␣behind ␣lost ␣took ␣take ␣looked ␣door ␣Have ␣bed ␣find ␣sent ␣ran"
            " ␣table ␣cap ␣Can ␣give ␣shalt ␣clean ried ␣bring ␣cast ␣bench ␣hot ␣chair ␣brought"
            " ␣mak Do anted oved ey ␣umbrell ␣such"
        ),
        0.5978 * previous.among(
            "ed y ␣are ␣He ␣two ␣has ␣She ␣three ␣e ␣Sara ␣flag ␣under ␣gave ␣could ␣Do ␣back"
            " ␣kite ␣behind ␣painted ␣lost ␣took ␣take ␣make ␣looked ␣Have ␣eight ␣bed ␣find"
            " ␣sent ␣ran ore here ␣give ␣shalt ␣clean ␣cast ␣bench ␣chair ␣hast Do anted ␣ste"
            " Yes oved ey idge ␣umbrell F"
        ),
        -0.02659 * word_start.among(
            "␣and ␣to ␣or ␣an ␣n ␣as ␣them ␣not ␣she ␣had ␣him ␣M ␣o ␣found ␣pre ␣count ␣Now"
            " ␣Nora ␣str ␣R ␣ten ␣liked ␣Z ␣other ␣tem ␣com ␣cont ␣six ␣more ␣been ␣lost ␣sle"
            " ␣took ␣Is ␣door ␣seen ␣la ␣thee ␣hand ␣contain ␣ran ␣fac ␣nor ␣Can ␣chair ␣tra"
        ),
        row=18,
    ),
    # ␣the/”/A and 45 more; ”/A/␣had and 45 more
    "L1N180_the_a_and_45_more_a_had_and": gelu(
        -1.069,
        1.423 * token.among(
            '\u2423the " A \u2423his \u2423J the \u2423G \u2423my \u2423S \u2423B The I W \u2423N \u2423H ! \u2423T \u2423W \u2423Th H T ` \u2423our B ); C O'
            " ␣United ␣States S Th E J Y ␣whose D G L M N R wn F P V ␣St ␣Christ K"
        ),
        1.149 * token.among(
            '" A \u2423had \u2423In the ge The Lily \u2423There W ue \u2423Sunday adverb ! ree \u2423opened H \u2423Mona'
            " ␣drink ` ␣shalt ␣our B ehold ␣resemb C O There S ␣priests ␣Frank Th ru J ␣Re"
            " ␣whose ␣def G L M N R F P V ␣St ember K"
        ),
        -0.6578 * three_back.among(
            ': \u2423" \u2423The \u2423said \u2423had r \u2423Then \u2423She \u2423Yes ia \u2423see \u2423big am k \u2423L \u2423me ou \u2423park \u2423liked'
            " ␣behind ␣Sunday ␣learned ␣F ord It ␣every ␣sons ible ␣opened ␣earth ␣host"
            " ␣servants arn ␣angry ita ph ␣forth ␣ever ␣Galdovar ␣lived ason ␣Walter ␣sat irst"
            " ek ality ␣Nils"
        ),
        0.5988 * text_second.among(
            "h y ive ree ␣will id ight re ret ␣( amp ome os str ver hem land ier ower hat ␣h ␣I"
            " ␣that ␣bl ital ␣my ␣le ouse hed igh arden ␣every ␣then pr ␣law ␣build ␣opened oy"
            " ␣mine ote cc ons oung ␣those ␣righteous sha ␣such face"
        ),
        row=19,
    ),
    # ␣you/␣two/␣three and 45 more; in a word beginning ␣you/␣se/␣two and 45 more
    "L1N181_you_two_three_and_45_more_in": gelu(
        -0.6158,
        1.173 * token.among(
            "␣you ␣two ␣three ir ␣four ␣more ␣ten ␣six ␣seven ␣eat hes ax ty 0 ␣twelve vent"
            " teen ␣10 ␣body ␣nor ␣many 8 ␣wood ters ␣number ␣grou let ␣ever imes ced arious gre"
            " ␣thousand 2 6 9 ␣fif 1 7 ␣hundred 4 ␣Al ␣brethren aker ␣years ␣gold ␣nam irty"
        ),
        1.037 * word_start.among(
            "␣you ␣se ␣two ␣three ␣th ␣four ␣than ␣eat ␣ye ␣six ␣more ␣men ␣seven ␣eight 0"
            " ␣twelve ␣fif ␣tw ␣ever ␣10 ␣body ␣wanted 8 ␣many ␣gre ␣number ␣thousand ␣goat"
            " ␣those 2 5 6 9 Months ␣hundred 1 7 Names ␣swe 4 A ␣gold ␣brethren I ␣years ␣nam"
            " scar Lily"
        ),
        1.033 * previous.among(
            "␣f ␣unto ent ␣t ␣se ver j ␣boy ␣th ␣needs her ␣1 ␣than ␣ed ign sc tern ub esc 0"
            " vent ␣among ␣em ␣10 ␣pur ␣answered 8 gre ␣thousand 9 ␣tw ␣som eh ␣dev ␣fif N ␣gre"
            " ␣Jer gan ␣hundred umb ␣Al ari ␣Ab ␣both ␣swe scar irty"
        ),
        0.8181 * token.among(
            "␣you ent ir ce ␣more ten ␣than hes ax ty ory 0 ␣twelve vent teen ␣10 ␣body 8 cess"
            " ors ne ters ␣number let imes ced arious ely gre ␣thousand 9 ␣fif 1 ner ces"
            " ␣hundred 4 ␣Al umbers ␣brethren stem ets ␣Jud aker ␣years ␣gold oney irty"
        ),
        row=20,
    ),
    # ␣be/␣not/ly and 45 more; ly/␣her/v and 45 more
    "L1N197_be_not_ly_and_45_more_ly_her": gelu(
        -1.394,
        1.868 * token.among(
            "␣be ␣not ly ill ␣am ␣more ␣well ␣been ␣very adverb ten ␣something ily ␣People"
            " ␣being ␣int ame ally ␣much lly ␣Reed ␣em ␣only ␣themselves self ␣large ␣inv"
            " usually ␣yet ␣March ished ␣hast illed imes ely ␣lived ␣himself ␣written ched"
            " ically 1 ␣usually mb ially ␣now ually oice gether"
        ),
        1.341 * token.among(
            "ly ␣her v ␣G ␣more ␣six adverb ily ␣People ␣being ␣hungry ␣job cl ␣sad ␣follow"
            " ally ␣stone lly ␣Reed ␣Lane ␣em ␣ind ␣dr ␣Lord fect usually ␣March ␣gener ␣hast"
            " imes ely ␣cre ␣stud ␣commanded ␣side ␣sing ru ␣sol ically ␣Re mb ially ␣cand ␣trib"
            " ␣fa ease ually gether"
        ),
        1.325 * token.among(
            "␣them ␣are ly ill eth ␣am ␣slept adverb ␣than ␣something ily ked ood ␣qu ␣being me"
            " ied ␣if ␣especially ally ␣much ␣again lly ␣only ␣someone ward ism usually ian"
            " iness ished ␣together imes ely ared ify ␣written ched ␣speak ically 1 ␣usually"
            " ially umb ually ined oice gether"
        ),
        -0.3708 * word_start.among(
            "␣b ␣that ␣h ␣A ␣are ␣have f ␣Tom ␣k ␣LORD ␣al ␣pr un ␣D ␣ar ␣fl ␣Jack ␣tre ␣am"
            " ␣city ␣Oscar ␣other ␣occ ␣y ␣been ␣Qu ␣Is ␣very ␣burn ␣Hugo ␣sk ␣earth ␣dep ␣fac"
            " ␣being ␣ear ␣Can ␣son ␣flowers ␣ever ␣travel ␣Eve ␣thing ␣chief ␣Galdovar ␣open"
            " ␣Lars ␣Rose"
        ),
        row=21,
    ),
    # ␣not/ly/nd and 45 more; in a word beginning ␣ex/␣not/␣se and 43 more
    "L1N198_not_ly_nd_and_45_more_in_a": gelu(
        -0.9657,
        1.335 * token.among(
            "␣not ly nd ve ␣any ity na ␣no ving ue ven ␣make ␣very ␣something ily ating ␣thee"
            " ␣being ␣things ␣if ome ax ␣partic ally ␣much lly self ␣how ` hat ␣nor ␣pres ␣thoug"
            " B ␣piec ␣ir ely ␣without ␣dep ␣bread ␣conc ically ␣3 ␣neither ␣far ␣most ␣cor"
            " gether"
        ),
        1.004 * word_start.among(
            "␣ex ␣not ␣se ␣came ␣ab ␣any ␣thy ␣rel ␣ir ␣no ␣col ␣ang ␣very ␣something ␣being"
            " ␣high ␣if ␣mak ␣nor pr ␣cour ␣Bruno ␣pri ␣caus ␣stud ␣bec ␣bring ␣answered ␣bear"
            " ␣August ␣yet ␣lack ␣without ␣bread ␣priests ␣tra fe ␣mer ␣3 ␣neither ␣far ␣most"
            " ␣tak N W ine"
        ),
        0.7213 * token.among(
            "or ␣not ly ␣any ity ke na ␣go ␣O ␣no ␣very ␣something ily ating ␣being ␣things ␣if"
            " ora ome ax ␣set ally lly self und ` ␣nor ␣thing ␣thoug ␣August B ␣yet ␣piec ␣ir S"
            " ht ely ␣without ␣dep ␣bread ␣use ically ␣3 ␣neither ␣far ␣most ␣cor gether"
        ),
        0.7098 * previous.among(
            "u o ence ant ␣u ven ␣ab ␣fe ␣make ␣act ␣sa ud ious ␣long ␣wor ␣en ␣opposite ting"
            " ative ␣col ros ␣ang ␣bring Opposites fect ␣contain ft ␣brought cess ␣full ␣mak"
            " ␣resemb ␣cour ␣keep ␣caus ␣quality ␣wet ␣bec ␣perform ␣lack ␣pri ␣proper ␣read"
            " ␣tra iven ␣state ␣tak irit"
        ),
        row=22,
    ),
    # :/;/? and 1 more; ./?/”; and 13 more
    "L1N199_and_1_more_and_13_more": gelu(
        -1.452,
        2.305 * token.among(": ; ? !"),
        -2.006 * previous.among("A Q ␣facts ␣friends Shopping Names Digits Opposites"),
        1.482 * token.among(
            '. ? "; ) \u2423pl \u2423sl ! But \u2423And \u2423Th \u2423wh \u2423dist \u2423la ); Th \u2423round'
        ),
        1.332 * text_start.among(
            "And ␣of . ␣and A G I Then Now B H M S T W Y Th For But He ␣mount Do So They"
        ),
        row=23,
    ),
    # after ␣father/␣My/␣mother and 5 more; ␣father/␣friend/␣mother and 15 more
    "L1N211_after_father_my_mother_and_5": gelu(
        -1.808,
        2.109 * previous.among("␣father ␣My ␣mother ␣knows ␣Where ␣job ␣prophe ␣mid"),
        1.963 * token.among(
            "␣father ␣friend ␣mother ␣king ␣knows ␣does ke ␣know ␣child ␣job ␣mount ␣son ␣name"
            " ␣order ␣genus ␣word ister ␣year"
        ),
        1.555 * token.among(
            "␣of ␣that ␣Then ␣home ␣time ␣will ow ␣father ␣re ␣friend ast ␣mother ␣day ␣man"
            " ␣king ␣gr ␣city ␣does ␣people ␣Where ␣th ass ␣needs ant ␣did ign ␣know ␣cause ␣int"
            " ␣certain ␣son ␣character ␣priest hat oint ehold So irit ␣year ause"
        ),
        1.226 * previous.among(
            "␣the ␣The ␣p ␣you ␣What ␣LORD ␣home ␣My ␣knows ␣B ␣Do ␣j ec ␣H ign ␣sa ␣U On ␣K"
            " ␣col ␣son ␣ang ␣character ␣name T ␣ch ␣Fr ␣fam ehold ␣gener bit ␣cour ␣alt ␣days"
            " ␣mat oly ird ␣spe Therefore ␣year"
        ),
        row=24,
    ),
    # ␣the/␣a/␣an and 45 more; in a text beginning And/␣of/↵ and 45 more
    "L1N219_the_a_an_and_45_more_in_a": gelu(
        -1.452,
        1.345 * token.among(
            "␣the ␣a ␣an A ␣his ␣s ␣w ␣g ␣e This ␣My ␣A ␣any ra ␣thy The ␣O ␣no ␣buys I ␣u"
            " ␣very ' ␣co ␣E ␣bl ␣can ␣str cy ␣prophe ␣cat ␣cap ␣en ␣su ␣sc ␣sec ␣cur ␣cha ␣prin"
            " O ␣holy oun ␣sur ␣sy ␣mult E very ␣Ar"
        ),
        1.317 * text_start.among(
            "And ␣of ↵ Months . ␣and A G I L Then Now ( B C D E H J M N O P R S T U W Y est Th"
            " The 's ace ice van For But He ␣water Where ␣neither ␣mount Do So She They"
            " Therefore"
        ),
        0.6192 * previous.among(
            "↵ ␣was ␣unto ␣A ␣M ␣girl ␣When adverb ␣let ␣H ␣saith ␣can ␣sent ho ␣Th ␣prophe H"
            " ␣David ␣asked ␣burn ␣heard ␣son ought ␣character ␣art ␣bring ␣daught ␣wr ␣hear"
            " There ␣called get ␣might Th J oly ␣stren M N ok ␣Ch ␣sal ␣brother ␣As ␣love V ames"
            " ␣dw"
        ),
        0.4537 * word_start.among(
            '\u2423the \u2423is \u2423s \u2423The " \u2423v \u2423e \u2423at \u2423gr \u2423one \u2423br \u2423li \u2423her \u2423app \u2423father \u2423new \u2423made \u2423F \u2423str'
            " 's ␣king ␣like ␣end ␣prov ␣Th ␣seven ␣can ␣buys ␣ve ␣soul ␣every ␣No ␣min ␣high"
            " ␣Am It ␣contr ␣eleven ␣clean ␣might ␣whe ␣holy ␣those ␣tra ␣secret H ␣Mo"
        ),
        row=25,
    ),
    # a/A/Q and 44 more; after ␣be/y/Q and 44 more
    "L1N222_a_a_q_and_44_more_after_be_y": gelu(
        -0.8639,
        1.225 * token.among(
            "a A Q le is id ation ia ure les ide ase ␣ob tern land here ents ␣exp ␣dist ants"
            " ility ium ␣leaves ␣organ ination up ures ology ism ope ivity orm ␣system gen"
            " ␣colour ␣caus ␣subst ␣som ins ␣eff ␣America ics ces acter osition ution ease"
        ),
        0.781 * previous.among(
            "␣be y Q ␣are ic ␣What um os am x od iz Shopping uc ␣form oc uct ord ␣ac og cy ote"
            " ric ys ␣ag ants ␣organ hy ␣bas ung olog gn sy ␣grou orm ␣ir rap ␣Eur ␣ele oly"
            " ␣North ital acter ␣gen ␣As iec iqu"
        ),
        0.7146 * token.among(
            "Q ation om ia ␣flag ure les ␣pl ide ness ase ␣ob tern land here ents ␣exp ␣dist"
            " vel ants ium ␣leaves ␣organ ination up ures ology ism B ope ivity orm ␣system gen"
            " ␣tail urs ␣colour ␣subst ␣som ␣eff ␣lack ␣America ics ces ps acter osition ease"
        ),
        0.7144 * previous.among(
            "u c Q ␣are id ig ul ib em iz Shopping uc ␣act ␣form oc uct ord ␣ac og ␣des cy ote"
            " ric ys ents ␣ag ␣son ants ␣organ hy ung gn ␣process sy ␣grou orm ␣consisting ␣ir"
            " rap ␣Eur oly ps ital acter ␣gen iec ␣year eop"
        ),
        row=26,
    ),
    # ␣(/”/c and 37 more; ”/adjective/␣there and 37 more
    "L1N248_c_and_37_more_adjective": gelu(
        -1.4,
        1.654 * token.among(
            '\u2423( " c adjective verb - "; \u2423d \u2423n \u2423e Here \u2423 \u2423ex x \u2423knows \u2423Everyone Nora Lily Anna'
            ' \u2423There \u2423de \u2423buys \u24231 adverb oc \u2423ent Digits \u2423because \u2423en ?" \u2423prod \u2423rel \u2423occ rad ried'
            " Vera ␣Edith de Mia ␣ins"
        ),
        1.206 * token.among(
            '" adjective \u2423there \u2423It re ) This ure x br \u2423us \u2423egg \u2423de iv \u2423Is \u2423garden ord Names'
            ' ind \u2423en ?" \u2423Listen \u2423rel Ida \u2423flowers \u2423baker \u2423name \u2423kitchen up \u2423ind \u2423occ Opposites'
            " ult de ␣ins ␣conc ␣eff ime ␣spe ␣Ab"
        ),
        1.068 * token.among(
            'noun \u2423or " adjective \u2423are \u2423she d "; el \u2423n \u2423facts \u2423 \u2423found \u2423yellow ist \u2423used red'
            " ␣Finch ␣de ␣after ␣Bell ␣per ␣act adverb ␣being It ␣Park On own ␣rel ␣Mara ␣occ"
            " arn ␣mark ␣Lars ␣Cora ␣det irc ev ␣num"
        ),
        0.4474 * token.among(
            ': " adjective Q "; \u2423n \u2423She \u2423some ur \u2423small \u2423 il ry Once \u2423what \u2423Who \u2423blue \u2423M \u2423boy'
            " ␣am ␣old ␣de Emma Shopping ␣Marsh ␣1 ␣H Numbers ered ␣Saturday ov Digits ␣Ida ␣Can"
            " ␣Lake rad Mia ␣gre eds ␣gold"
        ),
        row=27,
    ),
    # ␣the/l/␣all and 45 more; after ␣of/␣in/␣unto and 44 more
    "L1N256_the_l_all_and_45_more_after": gelu(
        -1.277,
        1.294 * token.among(
            "␣the l ␣all ␣J ␣v ␣your ␣my 's ␣gr ␣their ␣this ␣ye ␣any ␣thy ␣sp ␣pl fl ll ␣O ust"
            " sp all ␣saith ␣every ␣str ␣these gr esc ␣Bruno ␣mount ␣our ␣How lt ␣wr ult O bit"
            " ␣own ␣holy ␣dry ␣those ␣wild ␣thine oly ␣mine ␣most ange ␣both"
        ),
        1.251 * previous.among(
            "␣of ␣in ␣unto ␣from ␣all ␣upon ␣LORD ␣into ␣C ␣A ␣king ␣B ␣cl ␣O W I ␣sl ␣co"
            " ␣children out ␣over ␣str ␣Th ␣land ␣burn ␣through ␣among T B O ␣cities ␣wild Th"
            " ␣toward Y ␣pri ␣fore L M ␣sw ␣Ch ␣sal yl hil ␣possess K ␣dw"
        ),
        0.9672 * token.among(
            "e ␣them ␣you on ␣him is ␣all ␣two re ␣which ␣e the ge ab ␣me ␣se ␣king ␣gr ␣ye"
            " ␣six ␣That ec ust ang sp ␣fe ten ␣saith ␣every ␣sent ␣ran ␣job ␣mount hy ␣How ␣low"
            " lt Do ␣dry ␣Am ␣Egypt ␣Edda oly ␣mine ␣jud ange ␣both ␣num"
        ),
        0.2683 * word_start.among(
            "␣the ␣s ␣ ␣un ␣his ␣she ␣gr ␣which ␣co ␣new ␣your 's ␣than ␣ye ␣Th ␣comm ␣There ␣Y"
            " ␣over ␣Hugo ␣these ␣heaven ␣sw ␣How ␣dry ␣heart ␣holy ␣colour ␣Egypt ␣Jacob ␣As I"
        ),
        row=28,
    ),
    # ␣with/␣by/␣from and 45 more; ␣with/␣f/␣t and 45 more
    "L1N257_with_by_from_and_45_more": gelu(
        -1.261,
        1.34 * token.among(
            "␣with ␣by ␣from ment ␣having ity ␣yellow ␣ten ␣th ␣Tuesday pe ␣tre res ating ␣sa"
            " ␣pre ␣Friday ite ple ote its 0 ␣between ium ␣leaves ␣large hy ith ␣cha sy ather"
            " han let ␣ve ␣evening ␣States ␣beg 2 atic Yes oly ature gy 4 ellow yl ays ␣Jes"
        ),
        1.195 * token.among(
            "␣with ␣f ␣t ␣one se ␣having pt ␣dis ␣ten ant ␣let ' uct ! og ␣Friday ite its ␣su"
            " ling 0 rib ens ␣between hy ␣Y ␣cha sha ␣cook ␣hast ␣month let ␣bat ␣himself ␣beg"
            " Th Yes ilt ␣anim ␣Ed ␣cle ows 4 ellow iven yl ␣secret ␣Mo"
        ),
        1.193 * previous.among(
            "): ␣there g im ul ␣having ␣used iz ␣pass ␣form ob adverb ized ud here ug ␣exp"
            " ␣flowers ␣through ␣leaves ␣pur ␣contain ix ␣mark cess ␣mak ␣resemb There"
            " ␣consisting ␣sto ␣chief ␣United ␣States oll gre ␣caus ␣Mart ␣som fe ␣perform"
            " ␣America ␣meas raw ␣gre gy ␣line ␣tak"
        ),
        0.8167 * token.among(
            "s es ␣with ␣at um se ain ␣like ␣yellow ction ␣ten ␣br ress ␣th pe ␣pro ␣tre ␣black"
            " ␣let ' ␣pre ␣Friday ite its ium ␣leaves ates hy ith ix sha Where ␣ve ␣States uring"
            " 2 atic Yes oly har ature gy ows 4 aul yl ays ␣Mo"
        ),
        row=29,
    ),
    # al/ic/il and 45 more; al/ar/an and 45 more
    "L1N263_al_ic_il_and_45_more_al_ar": gelu(
        -0.5236,
        1.515 * token.among(
            "al ic il ical ␣your ial ary ␣Monday ual ven ␣Sunday ' ␣part ular ␣Have ious ␣Can"
            " ative lic ␣certain less ␣given ␣our Opposites ific ␣many istic inal gn ian ␣prin"
            " ollow ior ␣warm ␣tab ␣5 arious ives atic ically oly ␣proper ␣North ital ially alia"
            " ality ause"
        ),
        0.8021 * token.among(
            "al ar an ␣J ␣My ical ial ␣any ary ␣Tuesday ␣Monday ual ␣Sunday ile ular ered"
            " ␣Saturday ␣Have ␣sent ␣long ory ful Months like ative ␣give eren ium ld ␣our"
            " Opposites ific inal gn ix ␣wr ollow sy ␣own ␣States atic eb ek 1 ther ␣far alia"
            " ertain"
        ),
        0.7846 * previous.among(
            "␣all ␣On ort ␣having fl ␣u her ␣make oc ␣E ave ␣children og str On rop ␣pub"
            " ␣through ␣leaves ␣spec ␣bring olog Opposites iet oint ph ␣brought Clara ope ather"
            " ␣dry gre ron ␣tw ert ␣lack har ␣Americ ␣shew ari cc stem ␣Se ets ␣St sw ␣gold ould"
        ),
        0.6711 * token.among(
            "al um om ical ial ra ary ␣Tuesday ␣Monday ual ␣Sunday ile ular ␣Have ␣sent ory ful"
            " ric Months like ␣partic ␣give ium ␣our Opposites iet inal gn ␣prin ␣warm sy lack"
            " ␣own ␣tab alk atic ␣judg ␣fif 1 ature ther ␣far ␣most esh alia ife ident oung"
        ),
        row=30,
    ),
    # after ␣b/␣all/re and 45 more; ent/ad/ate and 45 more
    "L1N293_after_b_all_re_and_45_more": gelu(
        -0.9257,
        1.399 * previous.among(
            "␣b ␣all re ir ig ␣we if orn ust ␣per her ␣fe oo ren res ␣cut ud ␣dire ore here"
            " form ␣comm eren cle ␣mar ove und ␣pur iol ber cess Today urs gre ␣div ␣bet ru ␣cle"
            " ␣sil ␣bro ␣gre atur ␣poss ␣line umb stem ␣swe ␣gl"
        ),
        1.332 * token.among(
            "ent ad ate able ish ous ␣great ual old ked ular ious ible ␣strong ite ple ␣hard"
            " ful like ough ative ged arrow less ble ␣large air fect inal ␣low tle ␣young lack"
            " ␣holy ␣dry ␣open iled ␣wild ched ified oor ␣righteous ellow ange ␣wicked ␣dead ken"
            " ertain"
        ),
        0.8746 * token.among(
            "on m w et om ish ul pt ous ␣great ual ies old ular ious ␣being ond ␣job ful ough"
            " ative arrow less ble air fect inal ␣low tle ␣young lack ␣holy ␣dry ␣open iled"
            " ␣wild ified oor ␣righteous ellow ange ␣wicked ␣dead ␣cor ken hopping ertain oung"
        ),
        0.7931 * token.among(
            "d able ish ct ous ␣great ual old ked ular ious ond ␣strong ple ␣hard ful like ough"
            " ative ged arrow less ble ␣large air fect inal ␣low tle ␣young lack ␣holy den ␣dry"
            " ␣open iled ched ified oor ␣righteous ellow ange ␣wicked ␣dead ken hopping ertain"
            " oung"
        ),
        row=31,
    ),
    # ed/␣or/al and 45 more; after ␣a/␣an/␣his and 45 more
    "L1N299_ed_or_al_and_45_more_after_a": gelu(
        -1.204,
        1.264 * token.among(
            "ed ␣or al ly able ical ated ␣yellow ␣white ␣green ary ␣br ized ily ered ved ious"
            " ible ␣strong ␣long ␣hard ful like ␣rel ␣especially ged ␣att less ility ␣only ␣pur"
            " inal ished lack ␣own ely ␣written ␣quality med ified ically nded ␣proper ened ital"
            " ired ellow ised"
        ),
        0.8998 * previous.among(
            "␣a ␣an ␣his r ur This ical ure ␣my ␣old iv her ␣ed ␣know ␣every ore ale ␣sons ail"
            " ␣prophe ative ␣met ␣mar less ␣elect ␣large ␣spec ␣cur ␣leg ith ␣har ␣sk ␣fam"
            " ␣power arm ␣pol ␣according ␣round au ital ok ␣hundred isting ␣righteous iah ␣year"
            " irty stand"
        ),
        0.7986 * token.among(
            "␣or al ly able ical ated ␣yellow ␣green ␣br ␣old ␣great ized ily ered ved ible"
            " ␣hard ful ␣sad like ␣rel ␣especially ged ␣att less ␣given ility ␣only ␣pur inal"
            " ished lack ely ␣written ␣quality med ified ically nded ␣proper ened ital ired"
            " ␣brother ellow ised ined day"
        ),
        0.5551 * token.among(
            "␣or ␣he al ly able This ␣yellow ␣green ␣br ␣great ized ily ered ved ␣tomorrow ible"
            " ful like ␣rel ␣especially ged less ility ␣only ␣pur ␣loud inal ␣full ished lack"
            " ely ␣written ␣quality med ified ically aught ␣proper ened ital ␣gre ired ␣brother"
            " ellow ␣As ised ined day"
        ),
        row=32,
    ),
    # in a word beginning ,/;/”;; in a text beginning And/␣of/. and 25 more
    "L1N304_in_a_word_beginning_in_a": gelu(
        -1.475,
        1.914 * word_start.among(', ; ";'),
        1.34 * text_start.among(
            "And ␣of . ␣and r A G I Then Now B H M O S T W Y Th The For But He ␣mount Do So"
            " They Therefore"
        ),
        0.9308 * token.among(
            '. \u21b5 : \u2423( \u2423" ? " And an ) un \u2423un ." ! \u2423Hugo But H ark T ` B \u2423dec ); O gen Th anc Y'
            " Therefore iah ␣num"
        ),
        0.679 * followed.among(
            "␣and ␣that And noun ␣for ␣which ␣saying ␣when ␣even W The H ␣thou ␣David Then For"
            " B ␣who T ␣because ␣according Now So S ␣therefore Y"
        ),
        row=33,
    ),
    # after ,/␣”/? and 44 more; ␣and/␣to/␣that and 45 more
    "L1N306_after_and_44_more_and_to": gelu(
        -1.288,
        1.409 * previous.among(
            ', \u2423" ? " \u2423as \u2423them \u2423said - \u2423they \u2423which ers \u2423big \u2423Israel \u2423ye \u2423Do \u2423God \u2423people W'
            " ␣men ␣saying ␣thee ␣things ␣hand ␣Th ␣because ␣wh ␣leaves He T ` usually ␣where"
            " ␣Jerusalem ␣eyes ␣power ␣those Th uch ␣Egypt ␣order fore L ␣heart ␣neither"
            " ␣brethren ␣such ause"
        ),
        1.296 * token.among(
            "␣and ␣to ␣that ␣for ␣unto ␣as ␣by ␣they ␣What ␣upon w ␣but ␣which ␣into ␣who ␣what"
            " he ␣when ␣we ␣ye ␣B ␣M ␣thou ␣let ␣than ␣against ␣also ␣if ␣may ␣Why ␣whom ma `"
            " hat ␣shalt ␣How ␣nor usually sha She ither Where she fore ␣bro ␣neither ␣both They"
        ),
        0.5989 * token.among(
            "␣to ␣that ␣it ␣unto ␣as ␣them ␣you it ␣b is ␣all ␣which ow ry ␣what ␣do ␣having"
            " ␣So ␣ar ␣than ␣against ␣W ␣sons ␣They ␣may ple ␣plus ␣Why ␣whom ␣chan ` ␣nor"
            " usually we ehold of ither Where ched 7 Y fore ␣usually esp ␣neither Therefore"
            " ␣both They"
        ),
        -0.447 * word_start.among(
            "␣the <|endoftext|> ␣that ␣h ␣l ␣I ␣st ␣C ␣two ␣Lily ␣She ␣al ␣which ␣th ␣Leo ␣when"
            " ␣Max ␣Nora ␣pass ␣ye ␣white ␣yellow ` ␣Mia ␣six ␣Y ␣tree ␣then ␣been ␣When ␣leg"
            " ␣Wh ␣saying ␣Br ␣even ␣may ␣because ␣nor ␣whom ␣Why ␣behold ␣Lord ␣play ␣dwell"
            " ␣whe ␣look ␣whose ␣dw"
        ),
        row=34,
    ),
    # after ␣(/␣shall/verb and 44 more; ␣and/):/␣or and 45 more
    "L1N312_after_shall_verb_and_44_more": gelu(
        -1.615,
        1.833 * previous.among(
            "␣( ␣shall verb ␣In ␣She ␣will ␣do ate ri ␣we ␣could ␣ye ␣Do ␣any ␣br ance ␣lost"
            " ␣make ␣cold ob ␣let ␣cut ␣did ␣tomorrow ␣cause ␣come ␣may ␣int here ark ␣face"
            " ␣shalt ␣bas ␣should ␣ever ␣equ ␣January ␣dry ␣open iled ␣wet ␣wom ilt ␣sil ␣word"
            " ␣would ␣swe"
        ),
        1.429 * token.among(
            '\u2423and ): \u2423or \u2423I \u2423them \u2423shall \u2423not \u2423you verb \u2423him ly "; st est ot \u2423will \u2423her ill'
            " ␣man ␣me ␣could ␣Do ␣thou ␣us Shopping Numbers ood Digits ␣also ␣even ␣may ␣sad"
            " ␣angry less ␣shalt ␣nor ␣forth ␣ear ); ␣might ␣therefore Pete Ruth ␣sil umb ␣woman"
            " ␣both Eve"
        ),
        0.7125 * token.among(
            "␣he b ␣as ␣shall verb ␣b ␣d re ␣Hello et ot ␣J ␣which ell ␣man ro ␣looked ␣So ach"
            " ␣Field ␣bl ␣hand ␣lives ␣may ␣relating ex art ens ␣way ments ␣behold ull ited"
            " ␣Greta ␣shalt ␣nor ␣Fr ␣char cess ivity ich gen ason uch ␣whose ␣little ␣Al arsh"
        ),
        0.3131 * word_start.among(
            "␣and ): ␣or ␣it ␣as ␣them ␣shall ␣not ␣you ␣him ␣What ␣In ␣ne ␣man ␣me ␣her ␣int"
            " ␣thou ␣bre ␣can ␣light ␣cha ␣did ␣something ␣Have ␣ran ␣ear ␣also ␣may ␣nor ␣Igor"
            " ␣pain ␣shalt ); ␣March ␣Julia ␣Which M"
        ),
        row=35,
    ),
    # after ␣f/adjective/␣d and 45 more; ␣is/␣be/␣shall and 45 more
    "L1N316_after_f_adjective_d_and_45": gelu(
        -1.021,
        1.463 * previous.among(
            "␣f adjective ␣d ␣father ␣under ␣un ␣M Anna ␣Where ␣There ␣behind ff ␣Bell ␣ab"
            " ␣Ford ' ␣Brook ␣Hill ␣works ␣child ␣Swan ␣strong ␣cause ␣long ␣Park ␣job ␣int"
            " ␣Frost ␣Ol ␣Wood ␣Moss ␣asked ␣wh ␣Lake ␣thoug ␣where der ␣ref ␣hast ␣Mart ␣bec"
            " ␣bet Yes ␣lack ␣read ␣sw ␣neither ␣swe"
        ),
        1.436 * token.among(
            "␣is ␣be ␣shall ␣have ␣Tom ly i ␣has ␣named un il am ill ␣un ␣like ␣thou ␣us ␣o"
            " ␣needs Shopping ue ␣Is ␣children ␣than ␣F ␣being ␣hath ␣if ome rop cle ␣whom ␣chan"
            " ␣Lord ␣nor ␣resemb ␣hast ␣min ␣bear be ␣lack oth raw ther dom ␣Jud ␣eng ␣Sel"
        ),
        0.6773 * token.among(
            "␣and ␣be ␣have - w om ␣which ␣will ill ␣L ␣does ␣un ␣like ra ␣having ␣us ␣more ␣O"
            " ␣been ␣D ␣Is ep ␣take ␣make ave ere ␣hath ␣if ␣because ␣its ern so ␣wave und ␣art"
            " rad ither ␣prop illed ␣Albert orrow ock ␣bet oth li esp umb ␣eng"
        ),
        0.4797 * word_start.among(
            "␣d ␣be ␣un d ␣have ␣which un ␣will ␣int ␣On w ␣su ␣like ␣wh ␣us ␣having ␣more"
            " ␣been ␣take ␣ref ␣Is ␣art ␣thoug ␣long ␣hath ␣if ␣because ␣its ␣where ␣bec"
            " Shopping ␣bet ␣lack red Colours ␣judge ␣read ind da ␣usually ␣swe ␣happ ␣eng go"
            " man est For Do"
        ),
        row=36,
    ),
    # ␣and/):/; and 35 more; after ):/noun/␣” and 73 more
    "L1N323_and_and_35_more_after_noun": gelu(
        -1.512,
        1.668 * token.among(
            '\u2423and ): ; \u2423or adjective \u2423not \u2423have ly "; \u2423but ) \u2423who \u2423any \u2423having \u2423am \u2423act'
            " ␣something ily ␣then ␣person ␣being ␣hath ␣also ␣int ␣especially ally especially"
            " ␣art ␣someone ␣thing usually ); ␣yet ␣consisting ely ␣usually ␣neither ␣state"
        ),
        0.9497 * previous.among(
            '): noun \u2423" \u2423or \u2423that \u2423an adjective \u2423but \u2423which \u2423e \u2423who the he ment ical ial'
            " ␣having ity ␣thou em ass W ue ␣act ␣something ' ␣part ions ␣person ␣being ␣every"
            " ible ␣sons ric ting ative ents ones ble ␣chan ␣organ ␣food ates ␣art ␣large"
            " ␣someone ␣cur ␣leg ane ␣Lord ␣farmer ft tle ␣power ␣number ␣grou ␣piec orm let ger"
            " ␣Eur ␣money very ime ␣whose ␣proper ␣spe aria ␣hundred ␣woman ␣brethren iqu ude"
            " irty ␣sou ␣spirit"
        ),
        0.7912 * token.among(
            '\u2423( ): \u2423is noun \u2423" \u2423was \u2423or \u2423that \u2423be \u2423an And \u2423were \u2423are "; \u2423one ) \u2423which \u2423will \u2423ex'
            " ce ␣who ␣man ␣we ␣having one ␣people ␣used ␣us ␣more ␣rem ␣ab ␣very adverb ten"
            " ␣than ␣something ␣manner ␣ent ood uth ␣imp ␣child ␣person But ␣being ␣things"
            " ␣strong ␣if ale ␣may ty ␣work ␣relating ␣disc ␣especially ␣partic Then ␣met lly"
            " ble ␣flesh especially ␣large ␣someone ␣occ ␣nor ism ␣inv usually ␣farmer ); ␣yet"
            " ␣ref man ither ␣hast ␣place ␣should ␣consisting imes ␣therefore ␣rec ␣stand"
            " ␣quality ically ␣money very ␣usually ␣position ␣neither ␣little ␣most ease ually"
            " ␣woman ␣brethren ␣both ember ␣happ ught ␣eng ␣years ␣lit irty"
        ),
        0.1308 * token.among(
            '): noun \u2423or \u2423that " \u2423it \u2423were \u2423as it \u2423had \u2423m "; \u2423but ) \u2423which us \u2423will \u2423so ce'
            " ␣what ial ␣man 's ity ␣used ␣thou ␣le ␣dis em ␣been ␣per ␣men ␣kind ␣act adverb"
            " ten ␣than ␣something ily ␣manner ered ␣then pp ␣person But ␣being ␣things ␣every"
            " ␣tomorrow ␣if ␣sons ␣because ome ␣work ␣mus ␣rel ␣exp ␣especially ␣fruit ␣left"
            " ally ␣dist ␣host lly especially ␣art ␣someone ␣field hat ␣sub ␣Lord ␣nor ␣Today"
            " usually B ); ␣power ␣grou ␣cond imes ␣wife ger ␣might ␣therefore ␣bread ␣himself"
            " ␣quality ␣bec ically ␣det ␣lack ␣money nded ␣usually ␣whose ␣position ␣neither"
            " ␣death ␣whe ␣most ually ␣both ught ␣years"
        ),
        row=37,
    ),
    # after ing/ed/er and 43 more; ␣and/␣(/): and 45 more
    "L1N337_after_ing_ed_er_and_43_more": gelu(
        -1.245,
        1.367 * previous.among(
            "ing ed er adjective f re ive ir able ment ical ␣se ct ous ness W ant ␣rem ized"
            " ating ud ious ␣strong ␣long ␣en ful ␣relating ting ative ␣dist eren less ination"
            " ␣im ␣ind fect ␣full ger ␣lived ement ified ␣4 ␣lack ␣3 atur ange"
        ),
        1.143 * token.among(
            "␣and ␣( ): ␣or ␣that c n ␣had g ␣from ␣but se un ␣when 's fl ␣go pl ang ␣u ign str"
            " ped me ␣dire cl ␣set ␣wh urn eren ull cept ung ␣nor ␣resemb amm den ␣move pr ret"
            " ␣cre oor ␣round ␣mil ␣both ember selves greg"
        ),
        0.5219 * word_start.among(
            "␣and ␣or ␣ex ␣con ␣so ␣rem Here ␣when ␣en e ␣dist ␣prod ␣ye ␣ind ␣dire ␣comm ␣im"
            " ex ␣ir v st gr r ␣ang ␣saying ␣ins ␣conf pr ␣ste ␣sur ␣def ␣low ␣August ); ␣slow"
            " ev ␣lack And ␣keep op ind ␣est rad ␣neither od ␣flow For But"
        ),
        0.3997 * token.among(
            ", ): ing ␣or u en n le ly ␣but ␣which Here ␣when fl red ␣go ␣per pl con per ign sh"
            " ind str ␣dire hen ty cl ting ␣thr und ␣ind hat ung ␣nor ␣sit amm gen ␣move urs pr"
            " ret ␣cre ␣alt ched ␣turn raw N"
        ),
        row=38,
    ),
    # ␣that/␣as/n and 44 more; after a word beginning :/␣”/␣that and 45 more
    "L1N339_that_as_n_and_44_more_after": gelu(
        -0.7631,
        1.109 * token.among(
            "␣that ␣as n o ␣which ␣three ␣Jack ␣what ␣On ␣G This ␣when ure ␣up ␣city ␣could"
            " ␣thy ␣after ␣lost ␣rem ␣When ies ␣ab ␣children by ␣can ␣things ␣every ond ␣ob ents"
            " ␣whom ␣Alma especially ␣y ␣Y ␣where ␣month ␣Walter very fore ␣whose ther ␣now"
            " ␣trib ␣love P"
        ),
        0.9257 * previous_word.among(
            ': \u2423" \u2423that \u2423which \u2423who \u2423but \u2423Then \u2423what \u2423when \u2423does \u2423near This \u2423end \u2423B \u2423night'
            " ␣know ␣can ␣did ␣then ␣wh ␣because ␣if ␣things ␣done ␣whom ␣how ␣behold ␣those"
            " ␣where And ␣whose ␣colour ␣until ␣according ␣neither A L Now ␣such ( B N T W The"
            " For So Therefore"
        ),
        0.8709 * previous.among(
            "␣that ␣The ␣which the ␣when The W I sh ␣can But hen inn H Then ␣whom vent ␣wh so"
            " ␣behold For ␣sec T hat ␣thoug ␣where ␣prin ehold ␣mak O Where ␣colour ␣enem ␣alt"
            " igh ␣dev E fore ␣whose So ther ␣neither ows ␣tak ␣twel U ause"
        ),
        0.7146 * token.among(
            "␣that ␣for And f ␣shall ␣at n ␣they ␣all est ␣h ␣which ␣who ␣Sara the ␣On ␣G ␣when"
            " ␣any ␣off eth ␣That ␣no W ile But ␣And ond ␣over ␣ob ␣left Then so less ␣how hat"
            " over ich ither ␣month There ␣chief very ␣whose ␣trib ␣love P ␣Han"
        ),
        row=39,
    ),
    # h/d/th and 45 more; after in/d/ation and 45 more
    "L1N348_h_d_th_and_45_more_after_in": gelu(
        -0.3804,
        1.285 * token.among(
            "h d th ch ate ast ical ter ish ated age ant ep all ach ␣last ped ost ail art ough"
            " ative rop ␣left ade so ␣elect air ward oint ished arm lack ath ␣colour alk ched"
            " med mer ald ␣side ner semb itude ower ␣brother ken ild"
        ),
        1.008 * previous.among(
            "in d ation as um im ha ib od her oo ren ob adverb res ree ere ore eren cle ros"
            " ␣behold und ␣cur ung ␣har ␣hear ␣gener ␣number sy han orm ␣colour ␣bread ␣alt erm"
            " ␣sing ru ␣fif ␣cle har par ␣position ␣mid aul ari ␣nam stand"
        ),
        0.9863 * token.among(
            "th ch able ast ab ish ated ide age ep all ach by ase ost ough ative ␣left ank ade"
            " vel ull ited air ward der ished lack bit ath ␣colour aven anted ched ald gth ived"
            " ek ner ody semb ash itude ther gy gan iff stand"
        ),
        0.5901 * word_start.among(
            "␣e n l in re e ␣sha ␣met h le al th ␣har a ad an ha ab im ho ap ne ␣diff he ␣full"
            " or red ␣colour ␣mid ar ch ins en el ir da har mon up y be par man er all her air"
            " wood"
        ),
        row=40,
    ),
    # determiners (␣the/␣that/␣The and 5 more); ␣the/␣a/␣The and 37 more
    "L1N358_determiners_the_that_the_and": gelu(
        -1.901,
        2.624 * token.among("␣the ␣that ␣The ␣What the This The ␣whose"),
        0.6995 * token.among(
            "␣the ␣a ␣The ␣it ␣for ␣an ␣f ␣are is ␣which Here ␣who ␣made This ␣when ␣red"
            " ␣Everyone ␣this The ␣yellow ␣Where ␣That ␣O ␣been W One ␣make It ␣sent ␣if"
            " ␣because For ␣art hat B ␣where ␣brought par ␣cloudy ause"
        ),
        0.696 * word_start.among("␣The ␣What ␣which Here ␣what ␣when ␣That One It There Then B"),
        -0.4911 * token.among("␣that ␣What This"),
        row=41,
    ),
    # ␣a/␣to/ed and 45 more; after ␣went/ive/␣made and 45 more
    "L1N374_a_to_ed_and_45_more_after": gelu(
        -1.129,
        1.369 * token.among(
            "␣a ␣to ed ␣unto ␣them ␣you ␣are ␣him ␣from ␣upon ␣into ␣out ␣me ␣up ␣ye ted ␣Do"
            " ␣back ␣off eth ␣us ␣down ␣away ␣painted ␣Is ␣looked ␣very ized ␣saith ␣thee"
            " ␣against ␣sent ied ␣morning ␣taken ␣again ␣themselves self ize hed ␣forth ished"
            " ␣together iled oved nded ened ␣far"
        ),
        1.283 * previous.among(
            "␣went ive ␣made nd ␣gave eth red ise ␣eat ␣go are ␣took ␣take ␣make ␣put ked ␣cut"
            " ave ␣Have ␣sent here ␣opened ␣taken ␣much ␣give ␣return ␣wanted hed ried ␣bring"
            " ␣cast ft ␣brought de ␣fall ␣lay ake Do ␣bear ␣stand ␣dwell ched ␣play oved ␣turn"
            " ␣bro They ␣walk"
        ),
        0.6754 * token.among(
            "␣them ␣you ␣from ly ␣on d est ␣w ␣into ␣out able ␣me ␣up ␣back ␣off eth ␣us qu"
            " ␣down ke ␣al ␣away ␣painted ␣Is ␣looked ␣very ized ␣saith ␣thee ved ␣morning"
            " ␣taken ␣again ␣themselves self ␣acc ␣forth ished ␣med ␣together ␣called ␣call iled"
            " ilt ened ially ␣far ange"
        ),
        0.141 * word_start.among(
            "␣t ␣them ␣you ␣from ␣upon ␣off ␣li t ␣ob ␣en ␣pass ␣ye ␣Do ␣down ␣looked ␣very"
            " ␣Have ␣again ␣lar ␣turn"
        ),
        row=42,
    ),
    # after Q/ha/This and 45 more; ,/␣was/? and 45 more
    "L1N403_after_q_ha_this_and_45_more": gelu(
        -1.001,
        1.273 * previous.among(
            "Q ha This ab ␣city ul z ib ac na ␣Is ␣No oc ␣ac ␣R It ho ␣morning gr ote ␣prophe"
            " venia ␣afternoon ␣son ␣behold ␣elect ph oh ehold han There ham ␣evening ␣colour"
            " rap eh be ␣Bel ␣Ed ␣Ar az ␣Ab ␣As iah ␣year ara ␣Mo ␣Dari"
        ),
        1.176 * token.among(
            ", ␣was ? a ic i as um ol os us ine am im ial ro ␣back ide iv ob ah ase ite ric rop"
            " ally ma av ium self hat ian oh ior go gen ht ron ␣beg atic be ically ime az ially"
            " aria ␣fa iah"
        ),
        0.8424 * word_start.among(
            "? ␣J ␣M ␣E ␣N ␣T ␣ac e ␣R ␣Z ␣Is ␣sy ␣beg ␣Re pr ha to ph hy ne ␣Jer he as ␣sch"
            " ␣Ab or ag ␣Jud ␣As rad alk na par ove J i x er all ven ly ant ␣Mo rib cy ␣Dari az"
            " ␣Mord"
        ),
        0.5649 * token.among(
            "? a in ic g ␣m an ol os ine am im ␣k eth ide iv ␣No ah ied ase ite ote ric rop"
            " ally ma av ium ␣op ␣im self hat tle oh ior gen ht ron ␣beg ␣Mart atic ically ime"
            " au ially aria ␣fa iah"
        ),
        row=43,
    ),
    # in a word beginning ␣J/␣G/␣A and 45 more; a/b/on and 45 more
    "L1N414_in_a_word_beginning_j_g_a": gelu(
        -1.335,
        1.922 * word_start.among(
            "␣J ␣G ␣A ␣L ␣B ␣M ␣S ␣P ␣She ␣El ␣E ␣H ␣N ␣T ␣O ␣friend ␣K ␣R ␣Z ␣Is ␣build ␣Am"
            " ␣Can ab ␣David ␣Ed ␣Mona ␣Ar ␣shalt ␣Jer ␣August ␣Ab ␣Jon ␣Moses ␣Egypt ␣Jacob ␣As"
            " ␣Jo ␣both E ␣Mo He ␣Jes ␣dw ␣Han ␣Sel ␣Mord ␣Saul"
        ),
        1.012 * token.among(
            "a b on h g i un am im ha ab j z ib ag ac her con ob ah ho ␣David ros hat hed ph ne"
            " oh han ham ht hem ron eh eb J oth az ash acter mon bs R esh ␣Ab irc iah ␣Saul"
        ),
        0.9323 * token.among(
            "er al u n m at d ur th k ch ha ␣friend j z od em na iz uc con ob ah pp ros av hat"
            " hed ph oh han ham hem eh eb J ␣Ed har az acter mon Therefore R esh ␣Ab ␣pers iah"
            " ␣Saul"
        ),
        0.5089 * text_second.among(
            "␣the ␣of ␣it ␣in n ␣A ␣they ␣He ␣Israel ␣El ␣beg ␣G oin ␣make ␣w ␣to ␣d ␣n ␣th ␣L"
            " ␣M ␣re ␣for ␣wh ␣J ␣se ␣N ore ␣P ␣all ␣C ␣v ␣came ␣so ave ␣after ␣Sara ␣Z ␣word"
            " ␣David ␣give ␣these ␣take ␣Moses ␣Ab ␣Jacob ␣Jon ␣Saul"
        ),
        row=44,
    ),
    # ␣went/␣said/␣came and 21 more; after And/␣unto/␣went and 37 more
    "L1N415_went_said_came_and_21_more": gelu(
        -1.775,
        2.437 * token.among(
            "␣went ␣said ␣came ␣J j ␣say ␣j ␣cl ␣go ␣rem ␣sm ␣N ep ␣looked ␣saying ␣rep ␣saith"
            " ␣R ␣come cl ␣called ␣Moses ␣spake ␣kn"
        ),
        1.45 * previous.among(
            "And ␣unto ␣went ␣at ␣J ␣G ␣C ␣al ␣go ␣O W ␣rem ␣li ␣ab ␣ar amp ␣T ␣ent ␣W ␣R ␣sent"
            " ␣over ote ose ␣com Then ␣tem ␣return hed ␣ear ␣dec ␣pray ht ath ␣conc ␣turn So"
            " ␣depart G itc"
        ),
        0.7816 * token.among(
            "␣went ␣said n l ␣came ␣What ␣J se ␣see ␣her ␣G ␣your ␣ye ␣count ␣P qu na ␣cl"
            " ␣slept iv ␣N ␣El ␣saying ␣rep ␣H ␣saith ␣T ␣sent ome cl urn ␣answered ␣thoug we"
            " ␣wr ehold pr ␣turn ␣sw iah"
        ),
        0.7609 * token.among(
            "␣s ␣came ␣What ␣J un ry ha ial j ␣night ib ay ak ␣Where ␣j ight ␣slept ren ␣saying"
            " ␣saith ␣W ␣morning ple cl Months ␣David ␣twelve eren ␣answered hat ried ␣November"
            " ␣Y ␣wr ␣month S ht ␣written ␣Moses ␣kn"
        ),
        row=45,
    ),
    # in a word beginning ␣was/␣at/␣ball and 37 more; in a sentence beginning ␣The/␣He/␣She and 26
    # more
    "L1N440_in_a_word_beginning_was_at": gelu(
        -0.6881,
        1.939 * word_start.among(
            "␣was ␣at ␣ball ␣time ␣named ␣box ␣friends ␣hat ␣book ␣flower ␣cup ␣live ␣liked"
            " ␣kite ␣egg ␣There ␣drum ␣map ␣tree ␣spoon ␣garden ␣coat ␣apple ␣door ␣books ␣shop"
            " ␣lamp ␣works ␣table ␣ring ␣basket ␣lives ␣boat ␣key ␣flowers ␣balls ␣bench ␣chair"
            " ␣hats ␣cups"
        ),
        1.246 * sentence_start.among(
            "␣The ␣He ␣She Once ␣Everyone ␣My ␣When ␣Now Shopping Opposites It One ␣Tom ␣There"
            " ␣Anna On ␣Ben ␣Who ␣Lily There ␣Emma ␣Sam ␣Max ␣Oscar ␣Finn ␣Ruth ␣Eve ␣Ida ␣Olga"
        ),
        1.245 * token.among(
            "␣and ␣is ␣to ␣or ␣it ␣I ␣you ␣are ␣there ␣capital ␣ball ␣but ␣e ␣facts ␣hat ␣box"
            " ␣book ␣flag ␣cup ␣like les ␣park ␣flower ␣kite ␣behind ␣Marsh ␣apple ␣app ␣map"
            " ␣bed ␣table ␣lamp ␣bell ␣key ␣asked ␣baker ␣Lake ␣market ␣umbrella eds"
        ),
        -0.7237 * word_start.among(
            ". ␣and ␣is ␣to ␣was ␣that ␣The ␣I ␣at ␣went ␣she ␣He ␣had ␣Tom ␣from ␣two ␣Anna"
            " ␣Lily ␣She ␣named ␣three ␣four ␣near ␣friend ␣My ␣Who ␣Emma ␣Everyone ␣needs ␣buys"
            " ␣When One ␣Qu ␣cold ␣Brook ␣Br ␣Ruth On It ␣Olga"
        ),
        row=46,
    ),
    # after ␣and/␣he/␣an and 45 more; ␣of/␣to/␣in and 45 more
    "L1N450_after_and_he_an_and_45_more": gelu(
        -1.432,
        1.429 * previous.among(
            "␣and ␣he ␣an ␣went Q - ␣What ␣n ␣e ings ␣out he ␣flag ␣king ␣go ␣been ␣men ␣pass I"
            " ␣u te Numbers ␣E ␣children ␣ent ␣R ␣come ␣sac ␣even ␣land ␣much ␣return so Colours"
            " ants ␣nor ␣sur gre ␣lived ason ␣ra ␣according E ␣af ␣mid ␣trib yl ␣sail"
        ),
        1.238 * token.among(
            "␣of ␣to ␣in ␣unto in ␣at ␣from ␣on ␣upon ␣In ␣into ␣out ␣near the ␣under and ␣up"
            " ul ort ␣down ␣painted I ong ␣Is out ␣today ␣qu ␣about tern ␣hard iver ␣opened"
            " ␣through up ␣forth ␣hot ␣ear ␣together ␣open ␣colour ␣without ␣toward ␣sea ␣af"
            " ␣far ␣mid ␣tra yl"
        ),
        0.9841 * token.among(
            "␣in ed ␣for in ␣at n on ent ␣on ␣came ␣In st ␣into ␣out ␣near the and ␣up ort ␣ye"
            " ␣Where ␣down ven ind out ␣V pp ␣hard art ␣opened to ld For ␣forth ific ␣ear oh of"
            " bit S ␣colour aven ␣toward ␣kn ␣af ␣far ␣mid ␣air"
        ),
        0.3461 * word_start.among(
            "- ␣n ␣I ␣said ␣se ␣all ␣In ␣ball un ␣into ␣four ␣V in e ␣wor ␣comm v ␣after ␣X"
            " ␣cha ␣over ␣Bell ␣dr ␣looked ␣very ␣ve ␣learned ␣heavy ␣ear ␣job ␣Eur ␣nor ␣subst"
            " ␣Moss ␣opened ␣between ␣sur ␣ever ␣z ␣open ␣colour ␣those ␣Walter ␣far 4 ␣state I"
            " Th"
        ),
        row=47,
    ),
    # ./␣The/␣an and 7 more; after Q/␣capital/␣What and 37 more
    "L1N466_the_an_and_7_more_after_q": gelu(
        -1.274,
        2.133 * token.among(". ␣The ␣an - ␣In ␣friend ␣My ␣Everyone ␣does ␣know"),
        1.246 * previous.among(
            "Q ␣capital ␣What ␣has ␣Hello ␣Goodbye ␣facts Here ␣father ␣flag ␣My ␣mother ␣Who"
            " ␣knows ␣city ␣live ␣Where ␣been ␣buys ␣Marsh ␣Is ␣looked ␣Ford ␣People oria ␣Swan"
            " ␣lives ␣job via vania ␣Selmark ␣baker ␣son wood ␣Lake ␣sailor ␣engineer ␣judge"
            " ␣Ilmaria ␣Yolvia"
        ),
        1.145 * two_back.among(
            "␣The ␣you ␣What ␣some ia ␣facts ␣Who ␣knows ␣Everyone ␣Do ␣Stone ␣Grey ␣There"
            " ␣That ␣Finch old tr ␣Field ␣Swan ora via ␣Can ␣Wood ␣Selmark ␣much ␣baker ␣Reed"
            " ␣Lane arl ␣Edith ␣Stella embr ␣Albert rid ␣engineer van ␣colour ␣Rose ␣Frank da"
        ),
        1.069 * token.among(
            '\u2423the \u2423of : \u2423( \u2423to ; ? \u2423that p \u2423be \u2423for b \u2423f \u2423p A \u2423c \u2423his - \u2423m \u2423s \u2423b \u2423t "; \u2423d'
            " ␣Hello ␣st un ␣e ␣facts k ␣father ␣mother ␣ten ␣Where ␣o ␣u ␣saw ' ␣lives ␣sad"
        ),
        row=48,
    ),
    # in a word beginning <|endoftext|>/␣has/␣El and 45 more; in a word beginning
    # <|endoftext|>/b/␣them and 42 more; not in a text with the second token :/␣upon/␣are and 45
    # more
    "L1N469_in_a_word_beginning": gelu(
        0.3215,
        -2.992 * text_second.among(
            ": ␣upon ␣are ␣was ec ␣evening il in ut n b us ␣Saturday on ␣Tuesday f ␣when ud le"
            " re ans orn uct ict mon oc qu pl ␣Wednesday oo ound act j ass k oun od ha ject ul"
            " ere ␣wh ro ant urn ond com over"
        ),
        1.091 * word_start.among(
            "<|endoftext|> ␣has ␣El ␣comp ␣three ␣li ␣N ␣D ␣T ␣four ␣under ␣day ␣K ␣R ␣before"
            " ␣Th ␣Paul ␣cat ␣more ␣well al ma ␣Ruth ␣ran ␣They ␣Park str ␣head ␣certain ␣taken"
            " im ␣val ro so ␣plant ␣bread me ar ch ir ind ␣far ter ␣rain am ine oc cle"
        ),
        0.748 * word_start.among(
            "<|endoftext|> b ␣them ␣there s d c ␣Then ␣El un n l in ␣On ␣My g re ␣city ␣does se"
            " j v le bl fl r ␣comes br pl ␣much ␣Felix ne ob ␣How ␣thing ro com ␣lived ins ␣side"
            " o be ac cle ring"
        ),
        0.2358 * previous.among(
            "␣and ␣he e ␣unto ␣you ␣are m ␣b ␣all ␣ball ␣r ␣Yes ␣into ings ␣do ␣city ␣un ␣could"
            " ␣live qu ␣br ␣th ␣tr ␣great ␣D ang ␣tre ␣did ␣cons ␣pre ite ome ␣much ␣orange"
            " ␣host ␣Lane ␣law Oscar oh ␣Stella ␣kingdom ␣trans iled ␣Egypt be ␣kn ␣state ␣gl"
        ),
        row=49,
    ),
    # ␣he/␣I/And and 45 more; after ,/:/␣” and 45 more
    "L1N484_he_i_and_and_45_more_after": gelu(
        -1.552,
        1.614 * token.among(
            "␣he ␣I And ␣have it ␣had ␣He ␣they ␣LORD ␣She ␣which ␣who he ␣we I W her ␣Hugo"
            " ␣tomorrow ␣Jesus ␣hath ␣They ho ote On ater Then ␣behold ␣priest He T ␣Lord we She"
            " ␣hast There ham S hem ␣priests ␣Moses she ience R irc They ␣swe ␣St"
        ),
        1.397 * previous.among(
            ', : \u2423" c And \u2423they \u2423LORD st \u2423w \u2423e the \u2423when \u2423we \u2423ye ra \u2423God \u2423thou \u2423after W I'
            " ␣saith ␣Jesus ␣forest ␣because ␣horse ␣bre Then ␣priest ␣wanted ␣how oh C ␣Walter"
            " ␣Moses ␣according az So ␣mill vern itc ␣whe cc ␣Jo They F ␣fathers ␣rest ause"
        ),
        0.8104 * token.among(
            "␣I ␣have ␣had g ␣she ␣He ␣they ␣She he ast ␣we ␣Stone pt ak ␣Clara ec I ␣li"
            " ␣school ␣co ␣Jesus ␣hath ale ho ater Then ict He ␣first ␣reg ines we She ␣hast"
            " ␣tab ␣priests ities ␣Moses she E Y G ␣sw Therefore R They ␣swe ␣year"
        ),
        -0.4286 * word_start.among(
            "␣a ␣he ␣or ␣that ␣J ␣n ␣ ␣his ␣they ␣came ␣LORD ␣She ␣tr ␣al ␣pr ␣do ␣which ␣big"
            " ␣W ␣tre ␣dist ␣live ␣cap ␣six ␣let ␣Is ␣ve ␣did ␣short ␣long ␣Jesus ␣may ␣nor"
            " ␣cent ␣son ␣flowers ␣fore ␣pain he ␣whose ␣Se ␣word A ␣both ␣dead ␣dw ␣answ"
        ),
        row=50,
    ),
    # is/as/om and 44 more; after u/or/on and 45 more
    "L1N486_is_as_om_and_44_more_after_u": gelu(
        -0.9478,
        1.353 * token.among(
            "is as om ap ers k ut ge ts ity ress ence ations ans hes ys ens rop ros ove onia"
            " ility ates ures ology ism ␣law olog ines ␣process com cess iness oh ria ␣system"
            " rap arch ities ics ces ps ash gy dom ils oses"
        ),
        0.8653 * previous.among(
            "u or on at ot os ha ri op ra od ec iz con ␣co oc og ␣ph hen ho gr ␣prophe rib ␣ag"
            " ␣chan hy gn ph ␣inc sy ␣grou han rid hem ron rap ␣sy ime oly har semb vern gy ␣gen"
            " ␣cor other ␣ca ␣Mo"
        ),
        0.7793 * previous.among(
            "a os us ha ri op od iz ten ition og ␣ph hen ho gr ␣prophe rib ␣ag ␣chan hy ␣acc gn"
            " ph ␣hear sy ␣grou hem ron rap ␣sy anc ␣sol ime oly har semb ␣def vern gy ␣gen yl"
            " hil ␣cor other ␣ca eop ␣Mo lm"
        ),
        0.6172 * token.among(
            "p is as om ch ce ts op ress ence her ␣R ys ens iss rop ove onia ility ates ␣farm"
            " ures ology ism ␣law olog ines ␣process com iness ury ivity ria ␣system rap arch"
            " ities ics very ody ces ps gy ils ␣air ience oses other"
        ),
        row=51,
    ),
    # ,/):/␣is and 45 more; after :/):/noun and 45 more
    "L1N495_is_and_45_more_after_noun": gelu(
        -1.185,
        1.292 * token.among(
            ", ): ␣is ; noun ␣that ␣an ␣I - o ␣which un ␣w ␣e ␣who ␣king ␣un ␣any ag ␣used"
            " ␣Where ␣That ␣Finch ␣painted ␣Marsh ␣Is ␣act ten ␣part ␣comes ␣str ␣relating"
            " ␣opposite ␣prov For ␣Lord ␣dec ␣inc ␣consisting ␣Rose anted ␣div ␣quality ␣Eur Y"
            " ording iah ␣such"
        ),
        1.088 * previous.among(
            ": ): noun er adjective m ar ␣What ␣one ) ␣facts im ␣flag ␣Who ver ␣Where ␣act ␣1"
            " ah ␣People ␣person ␣dire ␣cap ␣relating ites ␣cont ␣10 ␣priest ␣someone ␣Klara"
            " ␣process ␣wr ␣sunny Where ␣consisting ␣lived ␣stud ␣quality ␣priests ␣Cora ␣mult"
            " ␣Hanna ␣3 N atur ␣woman ev iah"
        ),
        0.6878 * previous.among(
            "noun on ic i ion ation os Here ment ␣Who ␣city ction ice ance ence ies ␣sons ␣cap"
            " ␣relating ites ␣Wood Then ␣Mara ␣10 ize ␣flesh ␣field hat ines ␣wood ␣equ gen ath"
            " ␣Rose ␣lived ␣stud ␣quality ities ␣Egypt oth ␣usually ␣position N atur ␣woman iah"
            " ␣such ause"
        ),
        -0.1075 * word_start.among(
            "): ␣is ␣that ␣for ␣with ␣What ␣al ␣Yes ␣her ␣day ␣am ␣form ␣inc ␣Is ␣host ␣No"
            " ␣plus ␣dest ␣speak ␣colour"
        ),
        row=52,
    ),
    # e/␣I/␣you and 35 more; after ␣the/␣and/␣” and 37 more
    "L1N501_e_i_you_and_35_more_after": gelu(
        -1.731,
        2.02 * token.among(
            "e ␣I ␣you o ) ine ce ate ␣me ␣we ␣ye ␣le ide ␣no I pe ␣children ␣garden ␣1 ␣te ace"
            " te me ale ug cle ␣bo we ope de ␣Fe ␣Har be ␣cle ␣pe ␣appe ␣ke acle"
        ),
        0.8149 * previous.among(
            '\u2423the \u2423and \u2423" b c \u2423p - \u2423s \u2423b \u2423t \u2423It \u2423two w \u2423but \u2423l \u2423st \u2423h \u2423w \u2423g \u2423 \u2423four \u2423out \u2423G'
            " ␣flag ab ␣L ␣se ␣P ␣j ␣th ␣de ␣u ␣co ␣ha ␣child ␣over ␣Why ␣hot B ␣gre"
        ),
        0.7386 * token.among(
            "): e ␣I le ␣from d um ␣e ␣father ig ge ast ␣your ␣we ␣cup ␣ye ␣le ice ke na ␣ne pe"
            " ven ␣app ␣1 adverb ␣te te ␣child og ase ite ␣house ␣voice ble ␣bo ope ␣side ␣bro"
            " irc"
        ),
        0.4455 * token.among(
            "␣or e ␣be ␣I ␣time ␣so ate ou ␣ye ␣B ra ␣white one ide age ␣no ␣comp pe ␣very ␣te"
            ' \u2423door \u2423something \u2423shop te oc ie \u2423thereof me ome \u24232 \u2423balls ade oy \u2423bo ," \u2423tab \u2423cle'
            " ␣mine ␣cups ␣gold"
        ),
        row=53,
    ),
    # two after ␣(/noun; in a word beginning ␣the/␣a/␣of and 37 more
    "L1N506_two_after_noun_in_a_word": gelu(
        -1.889,
        2.644 * two_back.among("␣( noun"),
        -2.104 * previous.among("adjective verb adverb especially usually"),
        1.562 * word_start.among(
            "␣the ␣a ␣of <|endoftext|> ): ; ␣an ␣with b ␣there s c ␣they ␣sh n in g ␣disc"
            " ␣having h ␣more st fl One ␣put ␣resemb br ␣its ␣especially ␣Jerusalem ); And"
            " ␣usually ␣line ␣fathers all But cle ␣Saul Therefore"
        ),
        1.209 * token.among(
            '; at "; ) It \u2423David Then ); \u2423consisting arious \u2423whose'
        ),
        row=54,
    ),
    # possessives (␣his/␣h/␣her and 14 more); y/␣his/ly and 37 more
    "L1N512_possessives_his_h_her_and_14": gelu(
        -1.814,
        2.489 * token.among(
            "␣his ␣h ␣her ␣My ␣your ␣my 's ␣their ␣thy iz ' ␣H ␣our ␣own ␣thine ␣mine ␣whose"
        ),
        1.054 * token.among(
            "y ␣his ly is os ␣which ␣her able ␣your ␣my 's ␣me ␣their ␣new ous ␣o ␣j ␣tr ␣ad"
            " her ach ␣T ␣sa ful ␣its ␣left ade ␣bo ␣Eve ␣daught ␣fam ␣right ␣own ␣enem ␣wom"
            " ␣thine ␣mine ␣Jer ␣As ␣Mord"
        ),
        0.6741 * token.among(
            "c ␣his ine ad Once ␣your ␣my 's ␣thy ␣off ary ␣cl ␣tr ␣away all ␣T ␣sa ale"
            " ␣another ose ␣en ␣Z ␣its ␣cr ade ␣bo ␣car ␣market ␣y ith ␣right ␣own ath ␣Am Th"
            " ␣wom ␣thine ␣mine ␣whose ␣Ab"
        ),
        0.395 * token.among(
            'er " \u2423c \u2423shall \u2423his le \u2423v am This \u2423my \'s \u2423their j \u2423this \u2423count \u2423thy ist \u2423al \u2423O her'
            " ␣T ␣Ruth It ore ho ␣even cl ␣its ble ␣own ␣together ␣wom ␣thine ␣side ek oth ␣mine"
            " ␣whose ␣heart ␣Judah"
        ),
        row=55,
    ),
    # after ,/;/␣them and 45 more; ␣is/e/␣I and 45 more
    "L1N554_after_them_and_45_more_is_e": gelu(
        -1.151,
        1.141 * previous.among(
            ", ; ␣them ␣they w ␣n ␣l ␣which ␣w ␣people ␣after W ␣li ␣saying ␣let ␣thee ␣ent ␣W"
            " ␣sa Sam ␣things ␣every ␣qu Jack ␣because ␣prov ␣cont self ` ␣ear ␣where ew Where"
            " ␣ever ␣min pr ␣those ␣dwell ␣until ␣Egypt ␣plac Y ␣sil D ␣possess selves ␣such ny"
        ),
        1.101 * token.among(
            "␣is e ␣I ␣them ␣him m ␣s ␣b ation ␣What om ab ts ␣we eth ␣us ␣That I ant ␣H ␣saith"
            " by ␣then ␣Ruth ore ␣these ␣Th Months H arn oe ␣Y we ␣sunny ters urs ␣stud ives"
            " ␣days ␣4 ilt els ␣neither ␣pe ␣z ␣As ␣gl ␣Mord"
        ),
        1.09 * token.among(
            "␣and : s ␣that e ␣I u ␣s r ␣they o ␣but ␣some ␣which ␣me ␣we ␣us ke I ␣children"
            " ations ␣co ␣thee ␣then ␣cons ␣these ␣Th ␣because Months ative H ons ␣nor we ␣words"
            " ␣March ters ␣cond ␣hands urs ives Th ␣days fore ␣neither ␣pe ows Therefore"
        ),
        0.2741 * word_start.among(
            "␣and ␣s ␣that ␣ s ␣gr ␣but ␣le ␣which ␣fr ␣me ␣who ␣four ␣Leo ␣W ␣cons ␣imp ␣ac"
            " ␣Nora ␣sa ␣five ␣go ␣ind ␣us ␣Th ` ␣six ␣pur ␣Y ␣then ␣min ␣these ␣because ␣nine"
            " ␣hear ␣twelve ␣hor ␣hill ␣pain ␣Olga ␣March ␣those ␣days ␣toward ir ␣brother S"
            " ␣Nils"
        ),
        row=56,
    ),
    # s/ers/les and 44 more; after p/␣p/adjective and 45 more
    "L1N559_s_ers_les_and_44_more_after": gelu(
        -0.9216,
        1.735 * token.among(
            "s ers les ␣needs ␣books ations ans res ions hes ars 0 here ents iss ␣flowers so"
            " ␣leaves ␣ass ons ures ␣pres ines oss ␣words ors ters ham ␣hands urs als ␣priests"
            " ities ins ics ces els aves ␣poss ows bs 4 umbers ets ␣cups ␣pers ays"
        ),
        0.8347 * previous.among(
            "p ␣p adjective ␣as - d ␣used ␣dis ␣needs W sp ␣ab con ob adverb ten ␣rep ud ␣des"
            " ␣long ␣ob ␣mus ␣balls ␣between ␣dist Thank ␣op ␣leg ␣resp ␣grou ink ␣consisting ␣5"
            " pr ␣thousand ␣ins 2 ␣sy ␣4 7 ␣3 itc ␣hundred 4 irc ␣both ␣pers irty"
        ),
        0.7722 * token.among(
            "Ben ␣we les ␣people ass Shopping ␣children res amp ign ions ␣being ␣des gr ␣int"
            " ling 0 ys ites iss ␣flowers ␣between ␣ass ␣themselves ons ures ring 8 cess ␣eyes"
            " ␣yet ␣supp imes ains urs als ␣those ␣priests semb ␣neither ␣poss ests bs 4 wn"
            " ␣pers eople"
        ),
        0.4098 * word_start.among(
            '\u2423( \u2423" \u2423is \u2423t \u2423as p \u2423un \u2423L s \u2423In \u2423pl \u2423E \u2423Sam \u2423comp \u2423rep \u2423ab \u2423des \u2423en \u2423exp \u2423cap'
            " ␣prov con ␣met ␣pur ␣spec ␣door ␣reg ␣books ␣ass ␣soul ␣wind ␣supp ␣prin ␣ins"
            " ␣cour ␣flowers ␣balls ␣enem ␣pain ␣themselves per ␣eyes ␣yet ␣hands ␣those"
            " ␣priests ␣pers ␣cups"
        ),
        row=57,
    ),
    # ␣or/␣for/n and 45 more; after p/it/um and 45 more
    "L1N561_or_for_n_and_45_more_after_p": gelu(
        -1.098,
        1.207 * token.among(
            "␣or ␣for n ic le ion est ␣but ive ␣so able ical ial ted ␣used eth ary ice ␣no ant"
            " led ten ular ered ible ␣because ful ative ␣especially lly For ` ␣nor ute ␣yet ior"
            " ient ht ely ␣without ared uch ␣according ified osed ense ital ␣neither"
        ),
        1.12 * previous.among(
            "p it um ot os ap ut ip op ity ction ␣ab ␣looked ␣know ␣sac ail ␣wor rib ens cle oy"
            " ark und cept ␣spec ons ␣law ␣thoug oss cess ␣gener ␣pray ␣quality ␣belie ␣bet ␣dev"
            " ru ␣lack li ␣world ␣read ok atur ␣poss ␣mil ays oice irit"
        ),
        0.8203 * word_start.among(
            "␣be ␣for ␣ex ␣un ␣In un ␣sac ␣ab ␣app ␣pre ␣imp Q ␣wor j ␣no ␣ch ␣spec ␣partic"
            " ␣know ␣thoug ␣rec ␣gener ␣dest ␣dev ␣especially ␣pray ␣belie ␣sat ␣bet ␣poss ␣lack"
            " ␣mil And Numbers ␣shew L Digits Months ␣read el Names ␣neither self ans He Oscar"
            " Where ru"
        ),
        0.6809 * token.among(
            "␣in ␣for en an id ␣but um ive ch able ical ure ial eth ous ide if ance ␣no ant led"
            " ack ular ered ible ␣because ful ative ␣especially cept ␣nor ute ␣full ient ␣slow"
            " ely ␣without ared uch ␣according ified ves osed ␣neither ␣dest ually ange oice"
        ),
        row=58,
    ),
    # after ␣had/␣ball/␣hat and 43 more; in a sentence beginning ␣He/␣She/␣In and 32 more
    "L1N566_after_had_ball_hat_and_43": gelu(
        -1.002,
        1.249 * previous.among(
            "␣had ␣ball ␣hat ␣box ␣book ␣under ␣cup ␣flower ␣used ␣kite ␣egg ␣There ␣drum ang"
            " ␣apple ␣books ␣looked ␣shop ␣map ␣bed ␣ring ␣ran ␣bell ␣basket ␣mus ␣afternoon 0"
            " ys ␣boat ␣candle ␣key ␣asked ␣orange ␣stone ␣balls ␣hats Opposites ␣shell"
            " ␣September ␣umbrella ␣5 Yes ␣4 ␣Ed ␣umbrell ␣cups"
        ),
        1.212 * sentence_start.among(
            "␣He ␣She ␣In Shopping Opposites ␣Tom ␣There ␣Anna Days ␣Ben ␣Who ␣Jack ␣Lily ␣Nora"
            " ␣Emma ␣Sam ␣Max ␣Oscar ␣Sara ␣Vera Pete ␣Leo ␣Clara ␣Finn ␣Karl ␣Paul ␣Mia ␣Ruth"
            " ␣Eve ␣Pete ␣Hugo man ␣Ida ␣Olga ␣fruit"
        ),
        1.146 * token.among(
            ", ␣with ␣He ␣Anna ␣Lily ␣She ␣so ␣Ben ␣Leo ␣Sam ␣Emma ␣L ␣Vera ␣gave ␣Oscar ␣count"
            " ␣more ␣well ␣needs ␣buys ␣great ang ␣Hugo ␣last ␣Ruth ␣these ␣partic ␣painter to"
            ' \u2423Pete ," \u2423wanted \u2423hats \u2423Eve olog \u2423many \u2423loud \u2423sailor \u24235 ger hem uch \u2423Yolvia ther'
            " ␣poss ␣secret ␣such"
        ),
        0.975 * four_back.among(
            "ed A ␣had ␣went ␣He ␣has ␣Lily ␣She ␣big ␣friends ␣book ␣flower ␣back Lily ␣Grey"
            ' \u2423sm \u2423apple \u2423saw \u2423find \u2423F \u2423V \u2423Ruth \u2423short \u2423job \u2423balls Thank ," \u2423farm 0 \u2423hot \u2423dirty'
            " ␣umbrella iled ␣proud ␣cups"
        ),
        row=59,
    ),
    # ␣of/␣with/␣unto and 45 more; in a word beginning ␣that/␣A/␣C and 45 more
    "L1N570_of_with_unto_and_45_more_in": gelu(
        -1.109,
        1.237 * token.among(
            "␣of ␣with ␣unto h ␣by ␣on ow ␣into ␣see ␣under ␣before op ess ␣down ␣away ␣after"
            " ␣saw ␣than ␣saith sh ␣know out ough ␣follow ␣heard ␣through ␣among less ␣behold"
            " ␣how arn over fect ␣cover ␣ear ␣hear ehold ␣open ify uring ook ␣Ar ␣fore semb ash"
            " esp ␣possess stand"
        ),
        0.9864 * word_start.among(
            "␣that ␣A ␣C ␣not ␣N ␣small ␣see ␣who ␣sl ␣en ␣under ␣like ␣Z ␣down ␣cr ␣after bl"
            " ␣know ␣follow ␣Wh ␣saw ␣ear ␣nine ␣conc ␣mult ␣hear ␣fore ␣sur ␣heard ␣sw ␣among"
            " ␣behold ␣anim ␣How ␣told ␣jud ␣shew L en har ␣word sha A B O U all ␣answ"
        ),
        0.9357 * previous.among(
            "␣not ␣d st ␣out ␣under ␣like ␣sh ␣pr ␣saith ␣cut ␣bl ood ␣sa ␣sha ␣because ␣en cl"
            " ␣relating ␣follow ␣heard ros ␣wh ␣behold ␣name ␣drink ␣ear ehold ␣fall ␣called"
            " ␣lived ␣stand ␣according ␣conc ␣spake ␣af ␣look L ␣word esp ␣sw ␣walk ember oice"
            " aker acle K U ␣answ"
        ),
        0.7243 * token.among(
            "␣unto h ␣by un ␣see ␣under ␣like ␣before ide ␣down ass ound ␣after all ␣than sh"
            " ␣know ud out ie me hes ␣K bl ␣follow ␣heard ␣through ␣among less ␣behold over ␣ear"
            " ␣hear ␣ve ␣mouth ify ␣judg ␣kn ␣fore semb ash ␣shew esp ␣afraid ␣love ␣possess"
            " stand"
        ),
        row=60,
    ),
    # ␣the/e/p and 37 more; possessives (␣his/␣have/␣your and 5 more)
    "L1N615_the_e_p_and_37_more": gelu(
        -1.76,
        1.726 * token.among(
            "␣the e p c ␣were ␣his ␣are ␣have ␣had is ␣J ha ␣your ␣my 's ␣their j ␣ye ␣B ␣thy"
            " The em ␣j ␣rep ' ␣imp pp ␣hath ␣ob ␣its ␣cont ␣our ␣hast ␣own S ␣wild ␣thine Y"
            " ␣mine irc"
        ),
        1.2 * token.among("␣his ␣have ␣your ␣my ␣their ␣thy ' ␣our"),
        1.089 * previous.among(
            "c ␣unto adjective verb ␣they d ␣all ␣d ␣ex ␣up ␣ye ␣thou eth ␣am ␣al ␣de ␣per ␣pro"
            " ␣ab ␣make adverb ␣saith ␣sa ind ␣cons hen ␣str ␣en H ␣Lord ␣destroy ␣dec com ␣lay"
            " ␣called ␣Am ␣conc D irc iah"
        ),
        0.4375 * token.among(
            ". s ␣was ␣be ␣were en ␣his h g d re ␣has um ␣J om ␣st ␣her ce ␣My ␣their j ␣new"
            " ␣thy The ␣am ␣seven ␣children ␣make ␣saying ␣rep res ␣saith ␣R ␣these ␣twelve B"
            " ␣own ␣thine ␣whose irc"
        ),
        row=61,
    ),
    # prepositions (␣of/␣to/␣in and 17 more); prepositions (␣unto/␣before/␣against)
    "L1N624_prepositions_of_to_in_and_17": gelu(
        -1.653,
        2.261 * token.among(
            "␣of ␣to ␣in ␣for ␣with ␣unto ␣as ␣at ␣from ␣on ␣upon ␣In ␣into ␣what ␣after ␣than"
            " ␣against ␣about ␣among ␣toward"
        ),
        1.535 * token.among("␣unto ␣before ␣against"),
        -1.487 * previous.among(
            "␣went ␣came ␣home ␣father Once ␣mother ␣king ␣knows ␣city ␣count ␣liked ␣act"
            " ␣learned ␣comes ␣works ␣child ␣lives ␣job ␣relating ␣opposite ␣especially ␣travel"
            " ried ␣process ␣consisting ␣quality ived"
        ),
        0.8472 * token.among(
            '\u2423of \u2423to \u2423that \u2423he " \u2423unto \u2423by \u2423from \u2423all \u2423upon \u2423home \u2423named This ro \u2423like \u2423con if'
            " ␣That ␣after ness One ␣other Names out ␣every ␣over ␣fire On cl ␣plus to ␣between"
            " ␣through ␣among cept ␣thing pr ␣according ␣toward ␣love"
        ),
        row=62,
    ),
    # ␣The/A/h and 45 more; after a/h/re and 45 more
    "L1N651_the_a_h_and_45_more_after_a": gelu(
        -1.252,
        1.142 * token.among(
            "␣The A h ar d i ir am ad ha ␣G ␣My ab ib ag ak ac ␣th ␣black ah ile sh ond ␣basket"
            " ␣com und ␣sec iol ph han ␣month bit ␣tab ath ␣beg igh Yes ␣Dario ek oth har az ash"
            " ok ␣trib esh hil iah"
        ),
        1.098 * previous.among(
            "a h re ad ha ␣mother j z ␣ne ␣El ␣No ah ␣Have ␣V ␣works ␣child ␣prophe to ␣plus"
            " ␣son ␣June ␣July hat ␣Fr ph oh han ham ␣colour 6 eh ␣4 eb ek 7 ime da az itc yl"
            " ␣Jo iah ␣Jud ara era ␣Mo ␣Han ␣Mord"
        ),
        0.9489 * word_start.among(
            "␣the ␣J ␣G ␣A ␣his ␣B ␣M ␣El ␣E ␣H ␣N ␣Ben ␣Yes ␣O ␣My ␣K ␣R ␣Z ␣com ␣Is ␣sec ␣Fr"
            " ␣Re ␣basket ␣build ab ␣son ␣Ar ␣right ␣Jer ␣Today ␣month ␣Ab ␣trib ␣Al ␣Jon ␣Dario"
            " ␣Jud ␣Jo ␣twel G Ben E J ␣Mo ␣Jes ␣Han ␣Mord"
        ),
        0.7823 * last_capitalised.among(
            "␣J ␣She ␣A ␣It Numbers ␣Who ␣Do Digits ␣El ␣E ␣Is ␣H ␣N ␣Bell ␣No ␣Can ␣K ␣Have"
            " ␣Finch ␣How ␣Hill ␣Hart ␣Z ␣Brook ␣Ford ␣Fr ␣Wood ␣Park ␣Frost J ␣Reed ␣Moss"
            " ␣November ␣July ␣June ␣Which ␣Re ␣Jer ␣March ␣Ir ␣Jo ␣Jud U ␣Mo ␣Jes ␣Dari ␣Han"
            " ␣Mord"
        ),
        row=63,
    ),
    # after ␣be/␣were/␣not and 45 more; or/␣p/␣s and 45 more
    "L1N663_after_be_were_not_and_45": gelu(
        -1.184,
        1.332 * previous.among(
            "␣be ␣were ␣not - ␣l ␣which ␣will ␣Yes ␣who ␣On ␣un ␣thou ␣boy ␣say ␣br ␣lost ␣When"
            " ␣So ␣did ␣pre ␣sons ␣done ␣relating ␣burn eren ␣among ␣cont ark ␣shalt ␣daught"
            " ␣ref of aldov ␣5 ␣wife ␣might ␣tw ␣according fore ime ␣def ␣Jer ␣sw ␣Ab ␣oppos ␣gl"
            " ␣num oung"
        ),
        1.18 * token.among(
            "or ␣p ␣s r ␣all ␣Goodbye ␣ball ␣r ␣when ␣man ␣end ␣night ␣pl ␣tr our pl sp ␣apple"
            ' \u2423coat \u2423other oin \u2423spoon ." \u2423door tr per \u2423Saturday \u2423ent \u2423person \u2423str \u2423river \u2423cat'
            " ␣lamp ␣bell ␣wall ␣earth ␣mount ␣ind ␣market over ␣hill ith ␣shell ␣evening ␣bat"
            " ␣Ir ␣play ␣eng"
        ),
        1.07 * token.among(
            ", ␣p it ␣all ␣Goodbye ␣r ive ␣small ␣what ␣when ␣man ␣end ␣live ect ␣pl ␣eat"
            ' \u2423Finch W pl \u2423pro \u2423coat \u2423other \u2423spoon ." \u2423know \u2423every me \u2423river \u2423cat \u2423lamp \u2423bell'
            " iver ␣wall ␣mount ium ␣ind ␣drink ␣hill ␣shell iness ␣resemb ␣evening ␣bat ␣Ir"
            " ilda ␣cle ␣gl ␣eng"
        ),
        0.6592 * token.among(
            "p ␣with ␣his ␣r ␣v ␣small and ␣end ␣park ␣flower ra ay ␣pl ␣pro ep ␣spoon oo all"
            ' ." \u2423than \u2423bl Sam \u2423hungry hen \u2423str \u2423cat \u2423bell iver \u2423plus \u2423wall \u2423cr \u2423balls ium \u2423ind'
            " ␣large ␣field ane ␣mark ␣shell ehold de ␣thousand ␣Ir ␣beach ␣Ar ␣line ␣eng ␣est"
        ),
        row=64,
    ),
    # ,/␣the/␣w and 9 more; after ):/␣to/␣in and 37 more
    "L1N667_the_w_and_9_more_after_to_in": gelu(
        -1.623,
        2.128 * token.among(", ␣the ␣w Here The ␣M ␣O ␣fl ␣H ␣K hat O"),
        -1.727 * previous.among(
            "␣Hello ␣Goodbye ␣end ␣night ␣painted ␣Is ␣took ␣saying ␣No ␣Friday ␣behold ␣July"
            " ␣August ␣called Yes"
        ),
        0.9702 * previous.among(
            "): ␣to ␣in ␣at ␣from ␣What ␣one ␣In os ␣three Here ␣what ␣near This ␣count ac"
            " Shopping ␣per ␣took ␣rem con ␣1 ␣No ␣H ah Numbers ␣did ␣R Digits ␣morning"
            " ␣afternoon ␣2 ␣name ␣occ ␣evening ␣Am oth mon Therefore ␣Judah"
        ),
        0.3067 * token.among(
            "␣the ): ␣The And adjective f ␣them ␣b ␣He ␣they ␣n ol ␣r ␣v ␣h ␣what ␣found he"
            " This ␣up ␣knows ␣un fl ac ␣O W ␣D ␣T ␣E ␣know ␣R ␣str ho ␣rel Then ␣Y ␣gener O"
            " ␣gre Therefore"
        ),
        row=65,
    ),
    # ain/ay/␣used and 45 more; after ␣shall/␣they/␣st and 45 more
    "L1N670_ain_ay_used_and_45_more": gelu(
        -1.226,
        1.683 * token.among(
            "ain ay ␣used ide orn are ound ␣took ue ␣take ␣make ␣put ave ood ␣sent ␣cause ite"
            " ␣even ote ose ␣set own iver ␣opened ␣taken ␣much ␣give ade ire ought ␣given ␣hold"
            " ried ␣bring ute oint ␣brought ␣lay ake oot ␣called ␣call anted ify ook ilt ense"
            " ister"
        ),
        1.245 * previous.among(
            "␣shall ␣they ␣st ␣will ␣g ␣L ␣k ␣le ␣eat ␣sh ␣sm pl I ␣sl tr sh ␣can ␣des ␣hath"
            " ␣may ␣set here ␣ser ␣give ␣del ␣sle ␣hold ␣car T ␣thr ␣shalt ␣drink ␣wr ␣la ␣rece"
            " ␣lay ␣piec ␣should ␣sto ␣beg ␣cre ␣bu G L ␣sw ␣would ␣happ ␣est"
        ),
        0.9954 * token.among(
            "ell ill ay ide are ound ␣took ␣take ␣make ␣put ave ␣sent ␣cause ote ose ␣set own"
            " iver ␣opened ␣taken ␣give ␣mount ade ire ought ␣given ␣hold ld ring ried ␣bring"
            " ␣cast read ute oint ␣brought ollow ␣lay ake ␣called ␣call anted ␣judge ify ook ilt"
            " ower gan"
        ),
        0.9914 * token.among(
            "␣I c w ad ␣re ell od ␣dis em are ␣behind ue ␣ad ␣take ␣fe ␣make ␣put oc ign ␣sent"
            " ␣Friday ose own iver ␣opened ␣taken ␣pub ␣give ade ought ␣given ␣July ring ried"
            " read ute oint ollow ake let ␣ever ␣called ␣call anted ␣judge ook ␣sing ower"
        ),
        row=66,
    ),
    # ):/)/␣some and 45 more; after ␣in/noun/w and 45 more
    "L1N677_some_and_45_more_after_in": gelu(
        -1.205,
        1.738 * token.among(
            "): ) ␣some ␣small ical ial ␣any ␣having ary ous ␣Finch ␣needs Shopping ant ual"
            " ␣other all ible ␣long ale ␣its like ative ␣twelve ame ater Then ␣sle less ld"
            " ␣large ␣many B ␣where ian Do ␣ve arious ␣chief ␣thousand ␣wild outh atic ␣whose"
            " ␣hundred ␣dead day irty"
        ),
        1.22 * previous.among(
            "␣in noun w ␣one ␣any ␣br ␣needs Shopping ␣1 Digits ore ␣over Days ens form rop"
            " ␣comm ␣flowers ␣sle ␣sec ␣someone ology ␣many ␣low ope ␣wood ␣number sha ␣grou"
            " ␣piec row orm ␣plant ␣consisting gen arious ␣bear gre ␣sing ␣mat ␣round ics"
            " ␣Americ ␣lar ari ␣swe irty ␣num"
        ),
        0.8984 * token.among(
            "␣have ent an ␣which ter ␣new ␣having fl ␣needs Shopping ving ␣other ating Names"
            " out ␣heavy ␣also ␣its like ␣twelve ame ater ␣certain ␣sle ld ␣large ␣same inal ian"
            " ␣hast arious ␣chief ␣thousand ␣wild 2 ␣tw outh atic ␣whose ital ird ␣hundred ␣most"
            " 4 ␣woman ised irty gether"
        ),
        -0.2112 * word_start.among(
            "): ␣e ␣with ␣at ␣ ␣se ␣gr ␣It ␣j ␣tr ␣pr ␣will ␣friend ␣go ␣any ␣other ␣comm ␣make"
            " ␣seen ␣Hill ! ␣long ␣wild ␣af ␣nor ␣conc ␣plus ␣how ␣again ␣got ␣right ␣z ␣mil"
            " ␣trib ␣such"
        ),
        row=67,
    ),
    # after on/it/ol and 45 more; ␣(/ed/ic and 45 more
    "L1N696_after_on_it_ol_and_45_more": gelu(
        -1.477,
        1.443 * previous.among(
            "on it ol ul ect ag ct od ac iv her all ren ␣ed ace te ign ore ail ␣prophe ites"
            " ␣partic eren ␣return ␣organ und ize ␣spec olog ber ␣har ␣mark cess ␣gener sha orm"
            " arm hem ron ␣belie atur itc ␣poss ␣Jo ␣oppos oice ␣years ␣Mord"
        ),
        1.235 * token.among(
            "␣( ed ic ive able ical ial ated ted ist ␣used ary ous ant ual led ized ily ked"
            " ular ered ved ible ped ied ric like ative less hed ific ian ished ced iled"
            " ␣written atic ified ␣genus nded ened ired gan ised ken ined iah ught"
        ),
        0.7709 * token.among(
            "ed t ic k ch able ical ial ated ted ␣used ous ␣great ant led ized ily ile ular ved"
            " ible ped ied ric like ative ␣opened ged less hed ific ian ished ced iled ␣written"
            " atic ified ␣genus nded ened ired gan ised ken ined iah ught"
        ),
        0.523 * token.among(
            "ed ic el ␣found able ical ial ated ␣con ␣used ous ␣Monday ant led ized ible ied"
            " ␣relating like ative ␣tem less ␣10 ␣someone hed ific ished ␣ever ␣min ced van"
            " ␣written ins atic ified ␣genus nded ened D ired ␣lar gan ␣ple ␣Al ␣tra ken ined"
            " ught"
        ),
        row=68,
    ),
    # h/id/w and 19 more; s/t/a and 37 more
    "L1N709_h_id_w_and_19_more_s_t_a_and": gelu(
        -1.725,
        1.997 * token.among(
            "h id w ␣w ␣M qu iz W ␣saw ␣H ah ␣T ␣ent ␣W ␣des ␣K H ␣heard ␣daught ␣sw ␣would ␣dw"
        ),
        1.42 * token.among(
            "s t a es u ␣Tom - ␣t w as ␣st ␣h ␣will ␣w ␣out ␣G ␣C ␣A ␣S ␣M ak ff W ␣H ␣W ␣R"
            " ␣And ␣Z ens H ␣wh ␣Olga ld T ith O ␣should ht ␣sw ␣dw"
        ),
        1.416 * previous.among(
            "␣in c ␣s ␣from ␣they ␣on w un ␣w ␣e ␣into ␣ ␣ex ␣out ␣re ␣C ␣under ␣Israel ␣S ␣M"
            " ␣off ␣P ec ␣u ␣H ␣T ␣E ␣cons ␣And cy ␣su H ␣way ␣head O ␣af az ␣mid ␣Ab ␣dw"
        ),
        0.6812 * token.among(
            "w ␣w ness W ␣sm ␣pass her ans ␣H ␣against ␣des ␣hath H ␣heard cept ␣how T ␣daught"
            " ith cess ␣lay ␣Wh ␣hast ␣should ␣ever Do ␣wife S ␣dwell ␣wild ook Th az eds ␣sw"
            " ␣sch hil ␣wat ␣answ ␣num"
        ),
        row=69,
    ),
    # in/en/ar and 45 more; in a word beginning ␣G/␣w/␣A and 45 more
    "L1N716_in_en_ar_and_45_more_in_a": gelu(
        -1.297,
        1.542 * token.among(
            "in en ar an id el ur ad ish ␣Israel ib ␣Bell ob ans ace ah ile ␣Saturday ite"
            " ␣Frost ites ␣given ␣priest ld ita ane ith ian oh ␣Edith han ham ␣Albert ␣States"
            " van Mia ␣Jacob eb ␣genus ␣America ime au ister yl alia ev iah era"
        ),
        1.311 * word_start.among(
            "␣G ␣w ␣A ␣C ␣L ␣B ␣M ␣E ␣H ␣N ␣D g ␣ac ␣R ␣Z ␣prophe ␣ref ␣Fr ␣la ␣Re ␣Am ␣Eur"
            ' \u2423subst \u2423def \u2423Ed \u2423priest ," \u2423Ar \u2423Jer \u2423Ch \u2423Americ \u2423Ab \u2423Albert \u2423States \u2423Frank \u2423Jacob'
            " ␣genus ␣America 1 ␣Jo sc ␣brother G ␣Christ E ␣Mo ␣Han ␣Mord"
        ),
        1.13 * token.among(
            'b adjective en an "; th ir ag age are ight \u2423saw ile og tain ric arrow und air ita'
            " ane oint gn ber ␣command ian ollow oh ␣Fe ham ␣cour ␣consisting van igh erm ␣Jacob"
            " ␣spake au ner ari iven yl iqu iah era ␣Mo"
        ),
        0.6611 * token.among(
            "b le an un Nora ag ist age ac ke ight ␣rem ␣Sunday con Leo te ile ave ible iss Max"
            " ium ark up over oint ber ian oh man ␣States van ock ␣belie mer ime au ner ash ok"
            " idge bs aul umb ari iven iqu era"
        ),
        row=70,
    ),
    # ␣is/␣was/␣were and 37 more; last capitalised ␣The/␣He/␣She and 37 more
    "L1N717_is_was_were_and_37_more_last": gelu(
        -1.181,
        1.481 * token.among(
            "␣is ␣was ␣were A ␣went ␣at ␣are ␣have ␣had ␣she ␣It ␣has ␣Hello ␣Goodbye ␣but ␣She"
            " ␣Yes Tom ␣father ␣made ␣near ␣Now ␣mother ␣Who ␣under ␣gave ␣like ␣liked ␣Do"
            ' \u2423Where \u2423painted \u2423needs \u2423looked \u2423saw \u2423child \u2423opened \u2423wave ," Yes ause'
        ),
        1.218 * last_capitalised.among(
            "␣The ␣He ␣She ␣Tom Once ␣Anna ␣Lily ␣Now ␣Ben ␣Emma ␣Sara ␣Leo ␣Max ␣Yes It ␣There"
            " ␣Oscar ␣Goodbye ␣Clara ␣Thursday ␣Everyone ␣Paul ␣My ␣Why ␣No ␣Ruth ␣Finch ␣Monday"
            " ␣Ida ␣Saturday Do ␣On ␣Friday ␣Lane ␣Reed ␣Moss ␣Eve ␣Olga ␣Lake Yes"
        ),
        0.8924 * token.among(
            "␣a ␣and : ␣to ␣was ␣The ␣he ␣I A ␣as ␣you ␣had ␣He is ␣It ␣two ␣upon ␣one ␣has"
            " ␣home ␣some ut ␣Now ␣My ␣mother ␣gave ␣am Anna ␣buys ␣took ␣Is ␣looked ␣No ␣comes"
            ' \u2423eight \u2423lives \u2423Can ," Mia Pete'
        ),
        0.6475 * previous.among(
            ', \u21b5 : \u2423is \u2423" \u2423I \u2423went \u2423you \u2423have \u2423had \u2423she \u2423He \u2423It \u2423Anna \u2423Lily \u2423has \u2423ball \u2423She \u2423so'
            " Here Once ␣Sam ␣Now ␣Emma ou ␣does ␣cup ␣liked ␣Do Anna ␣There ␣lost ␣looked ␣1"
            " ␣door ␣Hugo ␣works It ␣opened ␣key"
        ),
        row=71,
    ),
    # ␣(; <|endoftext|>/␣not/␣t and 37 more
    "L1N722_endoftext_not_t_and_37_more": gelu(
        -1.955,
        3.081 * token.among("␣("),
        1.841 * token.among(
            "<|endoftext|> ␣not ␣t ␣n ␣some ␣v ␣e ␣ex ␣out ␣se ␣live ␣thou fl ␣br ␣o ␣cl ␣go"
            " ␣Wednesday ␣light ␣u ␣let tr ␣sa ␣ac ␣works ␣ha It ␣sha ␣del ␣character ␣bo ␣sc"
            " ␣inc ␣rece ␣ve ␣pol par ␣gre ␣sw ␣sal"
        ),
        1.32 * previous_word.among(
            "p s b c f d Once m This n w l in g re sp h j le con st On fl It de tr ro pr ang"
            " ␣line he el na mer let G H er old cy"
        ),
        -0.9298 * four_back.among(
            "b ␣she ␣on ␣Goodbye st et ␣made able ro ide ight age ving ff sp ual tr ack ␣being"
            " uth og ase ␣short ␣disc rop ma fect ␣bo ox ather af han pr ␣side ␣sin ␣proper"
            " ␣anim very ces ␣line"
        ),
        row=72,
    ),
    # ␣unto/in/␣as and 45 more; after ␣in/␣p/␣t and 45 more
    "L1N733_unto_in_as_and_45_more_after": gelu(
        -1.21,
        1.433 * token.among(
            "␣unto in ␣as en ␣there an ␣which ␣when j pt br fl ␣after pl ␣When ong ck ␣fr ack"
            " ren tr ick ␣then str It ␣dire tern ␣Frost ␣prov ank eren ull air ␣inv ␣where oh"
            " There imes urs ock ␣meat ␣bu ␣som erm ␣sin ime ari ␣swe"
        ),
        1.417 * previous.among(
            "␣in ␣p ␣t ␣d ␣ex ␣re ␣flag ␣A ␣me ␣red j ␣S ␣pl ␣say ␣br ␣j ␣painted ␣per con ␣So"
            " ␣saying ␣co ␣R ␣Th ␣en ␣su ex ␣em ␣cont ␣wave ␣ind ␣pur ␣sub ␣prop ␣consisting ␣Am"
            " ␣dwell ␣tw ␣according ␣speak Now ␣perform ␣Hanna ␣instr ␣af ording Therefore ␣num"
        ),
        1.076 * token.among(
            "b on ␣there ar d un am ␣when ish and j ide orn ␣That our ff ck ␣fr ack ren ie"
            " ␣dire ied ␣if here iss ␣prov Then ank eren ire ␣cont ␣food T iet ␣where sy There"
            " ␣United ␣som eb ␣Ilmaria 1 ech ange ␣wat"
        ),
        0.9493 * token.among(
            "␣it b c ␣there ic i ␣but ␣which ␣w am ␣found ut ha ast ish ou ri ␣five ␣green ress"
            " orn our ck ␣fr ack ten sh ie ␣dire hes ␣opened ␣follow ict eren lic ire ␣food T"
            " iet ␣where tle ␣Fe ason ␣meat ␣priests ␣som 1 ech"
        ),
        row=73,
    ),
    # in a sentence beginning ␣”/␣On/␣When and 7 more; ./␣at/␣by and 45 more
    "L1N736_in_a_sentence_beginning_on": gelu(
        -0.8611,
        1.158 * sentence_start.among(
            '\u2423" \u2423On \u2423When Shopping \u2423That \u2423Listen \u2423Who L res of'
        ),
        1.05 * token.among(
            ". ␣at ␣by ␣has ␣Goodbye ␣big ␣ ts ␣under ␣could ␣park ␣night The ␣M ␣P ice ␣That"
            " ␣behind ␣painted I ␣ne ␣Is ␣children ␣ar ␣T ␣bl ␣Saturday ␣R ␣every ␣table ␣house"
            " ␣Can ␣plus ents vent lly ␣inv ␣Fr let ␣pol ␣United ␣bec ␣genus au ␣Ed ␣spe ␣cand"
            " ␣secret"
        ),
        0.8319 * token.among(
            "␣a ␣he ␣at ␣she ␣b ␣by ly ␣on ␣d ␣has ␣Goodbye ␣h ␣ ␣near ␣when ␣C ␣my ␣under"
            " ␣night The ␣M ␣ro ␣That ␣painted ␣ne ␣D ␣N ␣Is ␣sl ␣ar ␣No ␣T ␣R ␣every hen ␣Can"
            " ␣plus ble ␣acc ␣Fr ␣United ␣bec she ␣genus au ␣Ed ␣spe ␣secret"
        ),
        -0.1596 * word_start.among(
            ". ␣and ␣is ␣was ␣J ␣at ␣were ␣are ␣had ␣by ␣on ␣Anna ␣Sam ␣T ␣made ␣near ␣count"
            " ␣under 's ␣tem ␣That ␣been ␣slept ␣When ␣res ␣Is ␣No ␣house ␣Friday ␣bu ␣asked"
            " ␣balls ␣proud ␣most"
        ),
        row=74,
    ),
    # ;/”/␣at and 45 more; in a sentence beginning ␣”/␣Everyone/␣the and 45 more
    "L1N744_at_and_45_more_in_a_sentence": gelu(
        -1.223,
        1.647 * token.among(
            '; " \u2423at \u2423are \u2423have \u2423had ly "; ) \u2423named \u2423v v ig \'s \u2423live \u2423Paul \u2423dis \u2423comp \u2423been \u2423ad'
            ' \u2423sl ten \u2423than \' \u2423V \u2423can \u2423hath ?" \u2423its \u2423especially ally \u2423only ," \u2423December usually'
            " ); Do imes ␣until ␣belie ␣bec ␣som she ically ␣usually ␣whose D ␣such"
        ),
        1.068 * sentence_start.among(
            '\u2423" \u2423Everyone \u2423the \u2423a , \u2423used \u2423of \u2423in \u2423it ass me as \u2423caus \u2423c \u2423ob \u2423may \u2423found \u2423some'
            " is ␣F fore let ␣g ␣usually ␣A ␣b ) ␣w ␣y her ␣con ␣pl ␣wor ␣gr ␣before sel ␣per"
            " ␣bec ␣these bit ␣someone ␣prin ␣character ␣rec ␣div ␣trib ␣written ␣such"
        ),
        0.8645 * token.among(
            '): \u2423is \u2423was \u2423or " \u2423be \u2423were \u2423shall \u2423are \u2423had "; \u2423d \u2423Then \u2423but ) \u2423so \u2423e he \u2423when'
            " ␣pl ␣le ␣been ␣other ten ' ily ␣tomorrow ␣also ␣if ␣another ful ␣plus lly ␣em"
            " ␣only especially ); She Do ␣might ␣until ␣tw ␣som ␣whose ially ␣now ␣would ␣such"
        ),
        0.1312 * word_start.among("␣are ) ␣ro ␣sl ex ' ␣hath"),
        row=75,
    ),
    # ␣for/u/f and 45 more; after ,/;/␣I and 45 more
    "L1N749_for_u_f_and_45_more_after_i": gelu(
        -0.8715,
        1.215 * token.among(
            "␣for u f ha ab ␣Who ␣Thursday od ␣slept ␣saw ␣El ␣saying ere ␣F ␣ran ␣if ho"
            " ␣because ub ␣wh ␣comm ␣much ␣Pet ␣behold ␣10 ␣Alma For ␣July ␣how hat ␣How ␣Today"
            " oe ␣thoug ber ehold ␣Wh ␣prop ␣October ilda eh ␣Which ␣Cora tto ␣Ab ␣brethren ause"
            " ␣Jes"
        ),
        1.184 * previous.among(
            ", ; ␣I ␣f f Q ␣J ␣l ␣B ␣P ec W ␣pass I uth It ␣str ␣Th ␣wor H ␣em Colours ␣how T"
            " ␣ch ried oe ␣ref ␣Wh There ␣prop S ␣dep ␣ins ␣stand ␣tw Th ␣play eh Y ete L N ␣Ch"
            " ␣whe F ␣est stand"
        ),
        0.8433 * token.among(
            "␣as ␣c le ␣t ␣l ur ow im ha ab ess ␣Thursday od ␣That ight ␣lost oo ord ␣ent ␣V og"
            " ␣person ␣ran ␣Friday ␣if hes ug ough ␣Olga ␣behold ␣10 up hat ␣How ␣Lord ␣Y ehold"
            " ␣Wh ew ␣October ron ␣until 9 ␣Which tto ␣whose ␣Se"
        ),
        0.7173 * token.among(
            "␣that ent ur ut ha ␣Who Nora pt ␣slept ␣saw ␣saying ␣ha ere ␣ph ␣ran ␣if ␣because"
            " ␣su ug ough ␣Pet av ␣behold ␣Alma ␣organ up For hat ␣How ␣Today oe ehold af of"
            " ␣bat ron ilda ␣until 9 ␣Which be tto ther ␣whe ␣Ab ␣woman irc ause"
        ),
        row=76,
    ),
    # e/␣went/d and 45 more; after os/␣g/ou and 45 more
    "L1N762_e_went_d_and_45_more_after": gelu(
        -0.8881,
        1.205 * token.among(
            "e ␣went d ap nd one ak red ␣go ␣pass ␣make ␣put ked ␣cut ␣thee ␣sent ped ␣sha"
            " ␣come ␣set ting ld hed ried ␣bring ␣cast read ␣sit ft ␣brought ␣mak ␣fall sy ␣lay"
            " ather row ␣move ␣stand ched ␣look ␣turn raw ␣sat ok wn ␣walk ␣tak icked"
        ),
        1.146 * previous.among(
            "os ␣g ou ri ␣gr ␣sp ␣ro ␣When ␣rem ␣tre ␣li oo ␣put ␣cut ␣ent ␣cause ho ␣set ␣bre"
            " ␣del ros ␣sle ␣chan ␣car ␣thr ␣bring ␣cast ␣daught ␣destroy B ␣la ␣brought ehold"
            " ␣fall sha Do ret ␣cre ␣ra ␣bec be ␣turn G ␣appe They ␣walk ␣Jes ␣dw"
        ),
        1.072 * word_start.among(
            "␣b ␣st ␣L ␣went ␣se ␣we ␣sl ␣qu ␣ent ␣sha ␣go ␣pass ␣del ␣bre ␣cut ␣car ␣sle ␣sent"
            " ␣eight ␣put ␣la ␣thr ␣daught ␣sit ␣come ␣set ␣mak ␣opened ␣ra ␣lay ␣tail ␣move ␣kn"
            " ␣sw ␣travel ␣bec ␣bring ␣fall ␣cast ␣brought ␣turn ␣look ␣sail ␣walk G ␣tak ␣wat"
            " ␣dw"
        ),
        0.7998 * token.among(
            "␣it ar est k ry ell ou ␣Oscar ␣go ␣u ep ␣take ␣put ked ␣cut ind ␣cons ped ␣set"
            " ␣prod ting ␣opened ␣ser ␣travel ld ␣water hed ␣bring ␣cast ft ␣brought ␣mak ␣fall"
            " sy ␣lay row ced ␣bat hem ␣use osed So raw ␣sat ␣hung ␣pers ␣tak ␣wat"
        ),
        row=77,
    ),
    # ␣of/noun/␣” and 45 more; two words after one beginning ␣a/␣was/␣had and 45 more
    "L1N764_of_noun_and_45_more_two": gelu(
        -1.013,
        1.277 * token.among(
            '\u2423of noun \u2423" \u2423an \u2423but \u2423three v \u2423four \u2423Sara \u2423red \u2423blue \u2423five \u2423ye \u2423yellow \u2423white'
            " ␣green ␣boy ␣Thursday ␣ten ␣six ␣seven ␣girl ␣Tuesday ␣pink ␣offering ␣1 ' ␣eight"
            " ore ␣long ␣nine esc ␣2 ␣twelve vent teen ␣eleven 2 9 ␣4 ␣fif 1 7 ␣3 ␣hundred 4"
            " ␣secret irty"
        ),
        1.162 * two_words_back.among(
            "␣a ␣was ␣had ␣were ␣has ␣time ␣offer ␣gave ␣today ␣black ␣being ␣offering ␣Swan"
            ' \u2423fire 0 \u2423tomorrow \u242310 un On \u2423warm \u2423wave ," \u2423war \u2423meat \u2423sunny \u2423rainy \u2423bu \u2423lived'
            " ␣windy ␣fif ␣Walter ro ␣side ␣thousand ␣hundred ␣sil ␣3 ␣secret ␣Ab be ␣cloudy"
            " ␣little har ␣years ␣gold ␣Un J ␣Mo"
        ),
        1.022 * previous.among(
            "␣a ␣an adjective ␣had ␣ ␣made ␣found ␣near ␣On ␣se ␣un ␣before ␣used ␣o ␣girl"
            " ␣behind Shopping ␣books ␣fe ␣form ␣Sunday ␣1 ␣co ␣being ␣morning ount ␣sad"
            ' \u2423afternoon esc own \u2423prov ," \u2423evening \u2423consisting oun \u2423lived \u2423meat \u2423fif els li'
            " ␣line ␣state ␣servant ets ␣both ␣cor ught aker"
        ),
        0.5833 * token.among(
            "␣and noun ␣an ␣h ine ␣four ␣Sara ␣near ␣red ␣blue ␣cup ␣yellow ␣white ␣boy ␣say"
            " ␣Thursday ␣ten ␣six ␣seven ␣girl ␣ab ␣apple ␣El ␣spoon ␣offering ␣1 ' uth ␣eight"
            " ␣nine ␣twelve vent ␣baker teen ␣y ␣Eve ␣Jerusalem ␣supp ␣Eur 2 9 ␣4 1 7 ␣3"
            " ␣hundred 4 irty"
        ),
        row=78,
    ),
    # ␣It/␣What/␣one and 37 more; after ent/␣from/␣n and 37 more
    "L1N772_it_what_one_and_37_more": gelu(
        -1.621,
        1.897 * token.among(
            "␣It ␣What ␣one ␣Goodbye ␣LORD th This ure ␣king ␣end ity ␣Thursday ␣That ␣saying"
            " ␣life ' ␣last ␣every ␣even ␣morning ␣another 0 ␣certain ble ination ␣first hed"
            " ␣Lord ␣same B ehold ␣month ␣according ␣fif very oly ␣proper ird ␣year ident"
        ),
        1.551 * previous.among(
            "ent ␣from ␣n ␣e ig fl ␣boy qu em ␣th ␣al ec our ␣fr ren ␣1 Numbers ign ␣ent ud ie"
            " me ␣rel ␣comm ␣dist eren ␣tem ␣ang ␣through up ␣sub ␣prin gen ␣wild be ␣round ␣fif"
            " oly ␣mid ␣trib"
        ),
        1.086 * token.among(
            "t ␣said n h at le el ation ␣What ␣one ␣Goodbye ␣LORD us ce ast nd ␣day ␣Who ␣this"
            " ␣any ␣God ct ␣de One ach ied ale cy tern ome ␣afternoon ␣2 ␣behold ␣given ␣first"
            " ␣Lord ␣same let ␣Moses very"
        ),
        0.8525 * token.among(
            "g ␣Goodbye ␣LORD ) ␣Yes ␣four ter ish ␣king fl ␣boy ah ered ind ␣today ere ␣person"
            " ␣every ond ␣sha ty ␣David ␣character ␣priest ␣elect ␣Lord ␣same B ␣right ␣month"
            " ␣evening ath ron very ird ␣mid ␣most ␣Christ irit ␣year"
        ),
        row=79,
    ),
    # ␣is/␣was/␣be and 45 more; after ␣the/␣and/␣an and 45 more
    "L1N774_is_was_be_and_45_more_after": gelu(
        -1.08,
        1.199 * token.among(
            "␣is ␣was ␣be ␣with ␣were adjective ␣at ␣are ␣from ␣into ␣ex ut ␣A ␣God ak fl ␣am"
            " ␣O ound ␣Is ␣make ␣act ␣offering ␣than ␣saith ␣E ␣R ␣being ␣sons ␣Listen ys"
            " ␣servants ␣behold ␣leaves ␣art ␣lay ␣hast ␣Am ␣dwell ␣Har ␣bec ␣anim semb ␣brother"
            " ience ␣Ab ␣rest mber"
        ),
        0.938 * previous.among(
            "␣the ␣and ␣an ␣with ␣unto ␣said g ␣LORD ␣which ␣w ␣her ␣what ␣out This ␣day The"
            " ␣having ␣God ␣say ness ving I ␣u ␣make ␣E ␣cause ␣ph ␣sons ␣Th ␣may iver ␣land"
            " ␣David ␣earth ␣wh B ␣sk ␣Jerusalem ␣ever ␣cities ␣kingdom ␣dwell ␣according Y ense"
            " ording ␣Ab uary"
        ),
        0.8513 * previous.among(
            "): ␣that ␣shall ␣LORD ␣which ␣who This ␣God ␣M ␣boy ␣O I ␣u ␣make ␣act ␣E ␣thee"
            " ␣things ␣every It ␣cause ␣ph ␣Th iver ␣land ␣give ␣return ␣shalt B She ␣lay O"
            " ␣ever ␣words ␣cities ␣kingdom ␣according ␣Egypt ␣perform ␣ben D ording ␣neither R"
            " ␣Judah ␣Ab ␣est ␣Saul"
        ),
        0.7711 * token.among(
            "␣of ␣to ␣was t es ␣be ␣an ␣unto ␣were adjective ␣at ␣are ␣LORD ␣into ␣C ␣A ␣man ␣M"
            " ␣men ␣took ␣ab ␣tre ␣take ␣app ␣than ␣put ␣E ␣come ys iver ␣earth ␣give ␣met ␣name"
            " ␣art ␣spec hat ␣forth ors ␣eyes O ␣hast ␣cities ␣Egypt ␣sat ␣most ␣Al ␣As"
        ),
        row=80,
    ),
    # st/␣st/␣hath and 2 more; ␣that/t/␣be and 35 more
    "L1N775_st_st_hath_and_2_more_that_t": gelu(
        -1.962,
        1.914 * token.among("st ␣st ␣hath ␣hast ause"),
        1.693 * token.among(
            "␣that t ␣be ␣for ␣not ␣have ␣had ␣d st ␣st se ce ve ␣se ort ␣count ␣having ke"
            " ␣been ␣pass ␣rep ␣did ␣hath ␣art cept hat com cess der ␣hast ht ␣written ␣subst be"
            " ened ␣walk ␣St ␣est"
        ),
        0.9691 * previous.among(
            ", ␣I ␣as ␣have ␣LORD ␣will ␣ex ␣who ␣re ␣day ␣Who ␣me ␣Israel ␣we ␣ye ␣God ␣dis ac"
            " ec ␣de I ␣pro ␣thee ere It ␣hath cy ␣en H ␣comm T com ␣hast ria ␣according be ␣Ar"
            " ␣def D ␣est"
        ),
        0.7814 * token.among(
            "␣in ␣was ? e ␣were ␣are ␣have ␣had g ␣by ly d w ␣has ␣st se ge ver z ␣B ke ␣great"
            " W pe ked te per ␣manner ␣T ␣also ␣because ␣dist For ␣art T ␣shalt ute ␣hast ␣speak"
            " ␣est"
        ),
        row=81,
    ),
    # al/id/w and 45 more; after ␣he/␣p/␣b and 45 more
    "L1N784_al_id_w_and_45_more_after_he": gelu(
        -1.101,
        1.449 * token.among(
            "al id w ow ir k ve op ␣say ke ␣go our ound ␣offer ck ␣put ave inn urn ␣give ank"
            " ␣burn ␣wind ring arn ␣bring iet istic read ␣contain ␣cover ␣mark ␣fall row ink ew"
            " ␣move ␣bear ock alk ␣keep ␣dwell ␣look raw ool ␣walk ␣flow ␣tak"
        ),
        1.255 * previous.among(
            "␣he ␣p ␣b ␣t ␣st ␣h ␣so ␣w ␣we ␣k ␣sp ␣le ␣ro ␣j ␣de ␣sa ␣ha ie ␣sha ho ␣su ␣del"
            " ␣col ros ␣sle ␣character ␣bo He ␣cur ␣thr ␣la ne ehold ␣che ␣sto ␣ste ␣belie ␣conc"
            " be ␣af ␣hor ␣turn G ␣sw ␣pe ␣whe ␣tak ␣year"
        ),
        0.8008 * token.among(
            "id ow ve ␣go our ound ␣offer ck ␣offering ␣put ave inn bl urn ␣burn ␣wind ␣hold"
            " ␣field ring ␣bring iet ␣contain ␣cover ␣mark ope ␣mak ␣fall row ink ew ␣move ␣bear"
            " oon ock alk ␣keep ␣dwell ␣quality ␣perform ␣look ␣turn raw gg ows ool ␣walk ␣flow"
            " ␣tak"
        ),
        0.5647 * token.among(
            "id re ow ve ␣go our ound ␣offer ck ␣offering inn bl urn ␣burn ␣wind ␣hold ␣field"
            " ring ␣bring iet ␣contain ␣cover ␣mark ␣mak ␣fall ␣lay row ink ␣move ␣bear oon ock"
            " alk ␣keep ␣stand ␣dwell ␣sing ␣look ␣turn raw ows ool ␣walk ild other ␣flow ␣tak"
            " ould"
        ),
        row=82,
    ),
    # ):/ed/␣d and 45 more; after ):/␣was/ing and 45 more
    "L1N785_ed_d_and_45_more_after_was": gelu(
        -1.226,
        1.533 * token.among(
            "): ed ␣d ␣near ␣L ated ␣used orn ust led ␣cold adverb ized ␣H ked ␣closed ␣bl ved"
            " ␣Saturday ␣U ␣relating ␣left ␣taken ged ␣angry hed ried ␣brought ␣tired ␣warm ew"
            " aldov ␣cour illed urs ared iled ␣wet ched ified ␣proud osed aught ened ␣afraid"
            " ␣cloudy icked ␣dw"
        ),
        1.26 * previous.among(
            "): ␣was ing ␣be al adjective ␣are us th ␣C ␣A ␣am ␣dis ␣al ␣tr ␣girl ␣after ␣ad"
            " ␣ab ␣1 adverb ␣People ␣know ␣V ␣being Digits ␣wor ␣en ␣Listen ␣2 ␣ser ␣leaves ␣occ"
            " arn ried ␣inv ␣Y ult ␣Stella ␣warm ␣lived ␣belie ␣sy ␣plac ␣af ␣look itc K"
        ),
        1.047 * two_back.among(
            ": ␣be ␣I ␣were adjective ␣t ␣capital ␣which ␣flag ␣knows ␣city ␣live ␣Thursday"
            " ␣Monday ␣been ␣rem ␣seen ␣comes ␣imp ␣being ␣wor ␣relating ␣job Months esc nder"
            " ␣att ␣travel ␣car ␣occ arn ␣Today ␣inv ␣la ␣res ␣dec ␣bel ␣prop ␣cities ␣dep ␣bec"
            " ␣conc ␣Ar ␣usually atur ␣gl ␣eng ␣dw"
        ),
        0.5116 * word_start.among(
            "␣( ␣of ): ␣c ␣t ␣are ␣H ␣T ␣rem ␣up ␣made ␣near ␣U ␣gave ␣ind ␣wor ␣used ␣elect"
            " ␣occ ␣ser ␣inv ␣Y ␣know ␣make ␣cold ␣put ␣thr ␣relating ␣David ␣hor ␣heard ␣play"
            " ␣open ␣holy ␣shew ␣look ␣Mordalia ␣eng ␣dw"
        ),
        row=83,
    ),
    # ed/␣made/␣up and 45 more; d/␣st/se and 45 more
    "L1N796_ed_made_up_and_45_more_d_st": gelu(
        -1.012,
        1.83 * token.among(
            "ed ␣made ␣up ated ted ␣used red ␣away ␣lost led ␣put ized ked ␣cut ered ved ped"
            " ied ␣set own ␣taken ␣burn ged ␣given hed ␣cast read ␣brought ished illed ced anted"
            " ␣lived ared iled ched med ified ilt oved ived nded ened ired ised ken ined icked"
        ),
        0.5118 * token.among(
            "d ␣st se Once ␣out ated ted ␣off red ␣away led ized ked te ved ␣find ␣sent ped ied"
            " On ␣set ting ␣taken ged ade ates ␣dr hed ished ␣piec bit illed ced iled face ched"
            " oved ived nded ened ␣read ired uck ised ken ined icked ␣est"
        ),
        0.2765 * previous.among(
            "ap ut qu ␣eat are ␣sm sp ck ␣took ␣take oin ␣put ␣cut ␣sha ore ␣sac ax ␣set here"
            " art ␣burn ull ␣cur ␣y ␣thr ried ␣cast ␣drink ix ft ␣la ␣mark ␣lay ret ␣div"
            " ␣priests au ␣turn par ␣bro raw ␣def esp uck itc ␣flow iah ames"
        ),
        0.2459 * word_start.among(
            "␣st f ␣sac Once l ␣sm in ␣sha sp j st le ␣y bl ␣away fl ␣sent ␣cur a ␣burn ␣find"
            " ␣la ␣set k ␣bu ␣mark ␣div ␣sto On str ␣taken sh ␣def ap ass Shopping ␣bro ins"
            " ␣hung alk ␣flow par B er ␣dw eb air ␣Q"
        ),
        row=84,
    ),
    # after ␣I/␣went/␣have and 37 more; ␣of/:/␣is and 37 more
    "L1N806_after_i_went_have_and_37": gelu(
        -0.9978,
        1.11 * previous.among(
            "␣I ␣went ␣have ␣capital ␣It ␣one ␣Hello ␣Goodbye ␣but ␣will Here ␣ex ␣four ␣flag"
            " ␣city ␣could ␣any ␣con ␣O ␣been ␣N ␣Is ␣No ␣E ␣children ␣comes ␣Have ␣works ␣child"
            " ␣lives Months orland ␣comm eren ␣wave ␣July ␣August ␣November ␣inter ␣October"
        ),
        1.064 * token.among(
            "␣of : ␣is ␣to ␣in c ␣unto ␣not ␣at n ␣have ␣had ␣from el ␣In st ␣some ␣named ine"
            " ce ␣what ␣found ␣On ell nd Lily ␣after ␣behind Shopping ␣form ␣1 ␣seen Numbers"
            " Names ov ␣cause ␣en ␣Listen ␣2 Opposites"
        ),
        0.9748 * previous.among(
            "␣shall verb ␣capital ␣It ␣Yes ␣flag ␣mother ␣red ␣live ␣con br ␣P ␣br ␣been ␣D"
            " ␣per Numbers ␣comes Names ␣imp ␣every ␣tomorrow ␣lives Months orland ␣col ␣wave ␣X"
            " ␣July ␣December ␣shalt Opposites ␣hot ␣November ␣September ␣October 2 6 Yes ␣4"
        ),
        0.6293 * token.among(
            "␣a ␣is ␣to ␣was t ␣as Q ␣you ␣at l el ␣upon ␣In est um ␣named os ␣into ␣facts"
            " ␣small ␣On ge ␣Max ␣your ␣under ter ␣Stone ␣yellow uc pe old ␣make ␣very ␣1 ␣seen"
            " Names Digits its Months ␣toward"
        ),
        row=85,
    ),
    # s/t/u and 45 more; after er/in/it and 45 more
    "L1N836_s_t_u_and_45_more_after_er": gelu(
        -1.127,
        1.406 * token.among(
            "s t u n it at g r re ␣her ut ell nd ity br if ␣br ll ound iv pl ang ck all ized tr"
            " ␣Black land ys ros lly ␣leaves und ␣reg ize ␣mark ␣resemb arm bit ht get pr iled"
            " ␣Eur osed gg uit ␣eng"
        ),
        1.195 * previous.among(
            "er in it r ent an um un ap im ver ib ag ec ang ␣li ␣ab oo ten ␣No oc og ␣sac gr"
            " iver rib ␣cr ␣ag ␣met ␣inc amm ␣ve ␣pol ␣sur ␣lived ␣dwell ␣wild anc ru ␣sol par"
            " ech ␣mid ␣mil ␣cor iqu ␣lit ␣num"
        ),
        0.8321 * token.among(
            "in n verb it g r ␣into ␣big il ␣near ut nd ill pt ak ll ass ust ␣buys pl ck ␣sl"
            " all te tr ␣Black ␣R gr ␣Frost ␣flowers ␣leaves ull ␣reg ␣cast ␣where ␣shell de arm"
            " pr ret ␣those ␣Eur ilt ␣Americ gg ␣righteous ␣eng"
        ),
        0.7682 * previous.among(
            "as et um ol us ␣out ig ver ul ag ist ec ␣act ␣No oc hen gr ␣cap rib ens ␣ag ros"
            " ung ␣par ␣sit ␣inc sha ␣grou ␣ve ␣sto ␣pol oll ␣sur ␣lived ␣dwell ␣wild med ␣evil"
            " anc ru ␣sol par ␣lar ␣mil ␣cor ␣flow ␣lit ␣num"
        ),
        row=86,
    ),
    # after ␣a/␣and/␣an and 45 more; ␣all/␣Anna/␣good and 45 more
    "L1N857_after_a_and_an_and_45_more": gelu(
        -1.439,
        1.312 * previous.among(
            "␣a ␣and ␣an ␣f ␣were ␣said ␣s ␣all ␣came ␣Then ␣ ␣A ␣gave ␣j ␣th ␣comp ␣painted"
            " ␣lost ␣per ␣took ␣fe ␣very res ␣co ␣children ␣find ␣every ␣qu ␣pre ␣They ␣cap"
            ' \u2423prov Thank \u2423op ," \u2423wanted \u2423many sy \u2423trans \u2423cle \u2423sil \u2423bro \u2423appe \u2423ke \u2423swe \u2423gl \u2423mer'
            " ␣such"
        ),
        1.167 * token.among(
            "␣all ␣Anna ␣good ␣small ␣big ␣Max ␣man ␣this ␣park ␣new ␣well ␣old ␣Monday ␣light"
            " ␣great ␣cold ␣shop ick ␣dark ␣Hugo ␣every ␣strong ␣heavy ␣short ␣hungry ␣long ␣Ida"
            " ␣river ␣forest ␣high ␣hard ␣opposite ␣kitchen ␣large ␣soft ␣market ␣loud ␣low"
            " ␣hill ␣dirty ␣full ␣warm ␣dry ␣wild ␣evil ␣righteous ␣wicked ␣cloudy"
        ),
        1.071 * token.among(
            "u ␣there ␣all i w ␣good us ur ␣Yes ␣small ad ␣found ig ␣Who ␣red ␣this pt ␣well"
            " ␣old ␣de ␣light uc ual ␣cold oc ␣dark ␣today ␣every ␣strong ␣short ore ␣long"
            " ␣forest ␣partic ␣between ␣writ oy ␣large ␣market ␣loud ␣hill ␣warm ew pr vern ird"
            " ␣wicked ␣wat"
        ),
        0.6689 * token.among(
            "in ␣all ␣good ␣small ␣Max This ␣man ␣this ␣park ␣any ␣new ary ␣well ␣old ␣Monday"
            " ␣light ␣great ␣cold ick ␣dark ␣every ␣strong ␣heavy ␣short ␣long ␣Ida ␣river"
            " ␣forest ␣high ␣hard ␣opposite ␣partic ␣voice arrow ␣kitchen ␣large ␣soft ␣market"
            " ␣how ␣loud ␣low ␣hill ␣full Today ␣dry ␣wild ␣evil ␣wicked"
        ),
        row=87,
    ),
    # ␣to/␣shall/␣not and 16 more; after ␣I/␣shall/verb and 22 more
    "L1N858_to_shall_not_and_16_more": gelu(
        -1.781,
        2.466 * token.among(
            '\u2423to \u2423shall \u2423not verb "; \u2423will \u2423does \u2423could \u2423did \u2423qu \u2423can \u2423may \u2423K \u2423shalt \u2423should'
            " ␣pol ␣might oth ␣would"
        ),
        1.786 * previous.among(
            "␣I ␣shall verb ␣will ␣w ␣Do ␣M ␣used I ␣let ' ␣pr ␣did ␣can ␣may ␣int ough ␣ag"
            " ␣shalt ␣should ␣order nded gan ␣would ␣mid"
        ),
        1.302 * token.among(
            "): ␣I ␣shall Q ␣you verb ot ␣will ␣gr ␣could ␣Do ␣sp ␣used I ␣let ␣pr ␣can ␣ph"
            " ␣done ␣may ␣Can ␣Listen ally ␣sc T hat ␣ch ␣shalt ␣gener ␣should Do ␣pol pr ␣might"
            " ilt ␣det ok ␣would ually ould"
        ),
        0.6129 * token.among(
            '; " \u2423shall n verb \u2423there \u2423What \u2423will ill \u2423we \u2423could \u2423ye \u2423M qu ll ust sp ten \u2423did'
            " ␣T ␣qu ␣can ␣ph ␣may ␣K ␣shalt oh ); ␣gener ␣Wh ␣should ␣together Do ␣might ␣Egypt"
            " ␣det az ash mon ␣would"
        ),
        row=88,
    ),
    # noun/ing/␣there and 45 more; noun/ing/ed and 45 more
    "L1N859_noun_ing_there_and_45_more": gelu(
        -0.1824,
        1.367 * token.among(
            "noun ing ␣there ␣by ␣which ␣like ␣having ␣used ide ke ␣painted ving ating ␣thee"
            " ␣against ␣about ␣even ote On ling ting ␣especially ␣left to ␣whom ove ␣through"
            " ␣given ␣only especially ates ring ␣hot oint ␣where There illed ␣without ␣use uring"
            " ins ␣according ␣side dom ests ows pping ␣possess"
        ),
        0.8746 * token.among(
            "noun ing ed ive ow ings ill ␣like ide age W ue ating ave ␣against ved ied ale"
            " ␣about hes On its ling ex ting ents ␣especially ire ove ought ␣through ments"
            " especially ates cept ward ␣where ither Where imes ains anted uring ives isting"
            " ests pping ␣possess"
        ),
        0.7782 * previous.among(
            "␣there ␣time ␣out ␣before ␣fast ␣There ␣al ␣ab adverb ␣against ␣sa ov ␣sha"
            " ␣because On ␣ser ␣heard ros ␣behold ␣hold ination ␣name cept ures ␣contain ␣bel"
            " ␣told ␣war There urs ␣dwell ␣alt ␣bet ␣sin ␣toward ␣round ␣lack ␣plac semb ␣fear"
            " ␣read ␣sign aul ev ember aker ␣such ␣answ"
        ),
        0.7624 * word_start.among(
            '" w \u2423like \u2423ser bl th \u2423make ma \u2423against \u2423about k ha ab \u2423especially \u2423left ang \u2423much'
            " ␣through sh ␣alt ␣where ␣only cl And op ch Digits ␣according Months ␣read en Names"
            " mon ␣possess A y be ␣secret go W ac Anna For land Oscar Where vent cle"
        ),
        row=89,
    ),
    # ␣to/y/u and 45 more; after f/␣said/o and 45 more
    "L1N861_to_y_u_and_45_more_after_f": gelu(
        -0.6505,
        1.071 * token.among(
            "␣to y u ␣unto ly ion ain ce ate ge ␣when ure ort ity ay ␣say age ice ll ise ance"
            " ence ␣away ue te ree hen ied ase ␣if cy ite ail vent ␣again oy ␣answered ane"
            " ␣forth ute ix tle ury ␣call ify ived ␣shew ember"
        ),
        0.9844 * previous.among(
            "f ␣said o et ve ␣say if our ff led ␣saying ␣saith ␣know ␣find ie ␣sent ␣come ␣done"
            " ␣set ␣relating ␣prod ␣heard ␣return av ␣sle ␣behold ␣ass oe ␣char ␣mark ehold ␣ref"
            " han ␣equ ␣pray gre ␣beg ␣stud ␣ste ␣dev ␣spake ␣kn semb ␣meas ␣ple aul oice ␣answ"
        ),
        0.7632 * previous.among(
            "f ␣said ␣shall o ve ␣say if ␣eat ff ␣saying ␣saith ␣find ie ␣sent ␣come ␣done"
            " ␣relating here ␣heard ␣return av ␣sle ␣behold ␣ass oe ␣drink ␣mark ehold ␣ref"
            " ␣rece han ␣supp ␣equ ␣pray gre ␣beg ␣stud ␣ste ␣dev ␣spake ␣kn ␣turn semb ␣meas"
            " ␣ple aul oice ␣answ"
        ),
        0.7347 * token.among(
            "u ␣unto ␣said ␣at ly ion ␣time ce im ge ure ␣up ay ␣say age ice our ␣pass ue ␣take"
            " all ␣saying ace te ered ree ie It hen ␣if ough ␣behold ␣answered ane ␣forth fect"
            " oint ix ury ivity ely ␣call ify fe ense oses ember ␣answ"
        ),
        row=90,
    ),
    # ):/;/f and 6 more; ␣and/):/; and 37 more
    "L1N864_f_and_6_more_and_and_37_more": gelu(
        -1.844,
        1.838 * token.among('): ; f "; ) \u2423which ); \u2423whose \u2423num'),
        1.134 * token.among(
            "␣and ): ; ␣or ␣that b ␣f And n ␣m ␣b i ␣n ur This ␣when ab ␣does ib ␣pl ␣used fl"
            " ous if em ␣ne pl ␣H sh But ␣because ␣especially ␣col less especially ␣nor );"
            " ␣consisting Therefore ␣most"
        ),
        0.8777 * sentence_start.among(
            "f p s c d m n l w ␣the in re un e h th al con de an ab str com ten ne ind gen"
            " ␣especially na ir ap ␣found ␣usually all ly em cy wood ␣occ ring"
        ),
        0.209 * token.among(
            "): ␣or ␣that y b c it ␣n ␣but Here able ha This ish ␣does ib fl if ␣sh ␣rem ␣H ign"
            " But ount ful ative ␣especially Then ␣whom less especially ␣occ ber ␣where ); ␣wood"
            " ␣consisting arious ␣most ␣state"
        ),
        row=91,
    ),
    # al/b/ar and 45 more; after c/␣c/␣J and 45 more
    "L1N877_al_b_ar_and_45_more_after_c": gelu(
        -1.126,
        1.197 * token.among(
            "al b ar ic id un il k im able ical ab ial ib ard ous od iv ual ␣N ob ␣comes ud ub"
            " ory ric like ern rop lic ros av und hat olog iet ber rid als atic eb ek ital atur"
            " mon yl ara ␣nam"
        ),
        1.104 * previous.among(
            "c ␣c ␣J ap im ␣G ab j ip ib ␣used na ␣cl ␣R og Digits ␣sac Days Months ␣com ys iss"
            " rop ␣pub ␣comm ␣mount ons ␣December olog Opposites oss ph com ␣med ␣grou ␣min ␣pol"
            " gen ␣Am eh ␣Ar mb atur ␣gen ␣year ␣such ␣Mo ␣Han"
        ),
        0.6445 * token.among(
            "a al ic able ical ab ial ib ra ous od ual ␣N ob res hes ub ars ory ric like ern"
            " rib rop ␣follow lic av ants und olog iet ber ␣res rid gen ␣without als ilda atic"
            " eb ek ital atur mon yl stem ara ␣nam"
        ),
        0.5226 * token.among(
            "ing ␣for ␣as m re w ␣so ␣small k ab ial ib ard ous od ual ␣saw ob ␣something ␣imp"
            " ub ory ric like ern ones lic av ␣someone ␣answered olog ber ne sha ew imes rid"
            " ␣move ␣Egypt atic ␣Dario da ital ␣Al iven yl stem ␣Sel"
        ),
        row=92,
    ),
    # ␣f/f/␣B and 3 more; s/␣it/␣f and 37 more
    "L1N878_f_f_b_and_3_more_s_it_f_and": gelu(
        -1.758,
        2.919 * token.among("␣f f ␣B if ␣F ␣ref"),
        1.56 * token.among(
            "s ␣it ␣f in ␣there ␣big ␣hat ␣G ␣L ␣park ␣yellow ␣green ␣more ␣th ff ␣pink ang ␣N"
            " ␣W It ␣sons ␣bird ␣int ␣Z ␣dist ␣ang ␣kitchen ␣elect ␣July Oscar ␣daught B Clara"
            " of ␣conf ␣det ␣eff ␣def ␣diff ␣Jo"
        ),
        0.691 * token.among(
            "␣that ␣f A f ␣there g ␣v ␣Ben ␣father ␣four ␣G ab ␣mother ␣city ␣S ␣like ␣park"
            " ␣yellow ␣white ␣well ance ␣O ff ang ␣garden ␣heavy ␣if ␣river ␣David ents ␣dist"
            " ␣Mara ␣ang ␣elect ␣shalt Oscar ␣sing ␣Yolvia ␣def aria"
        ),
        0.6454 * previous.among(
            "␣a ␣to ␣in ␣unto ␣his ␣at ␣from ␣capital ␣upon ␣In ␣time ␣l ␣good ␣w ␣near ␣Now"
            " ␣mother ␣L ␣gave ␣does ␣end ␣like ␣before ␣B ␣P ␣o ␣slept ␣painted ␣D ␣Is ␣El ␣H"
            " ␣W ␣V ␣these ␣K ␣where ␣arm oly ␣Ab"
        ),
        row=93,
    ),
    # ␣is/␣was/␣be and 45 more; in a text beginning And/␣the/␣of and 45 more
    "L1N883_is_was_be_and_45_more_in_a": gelu(
        -1.068,
        1.282 * token.among(
            "␣is ␣was ␣be ␣were ␣as ␣are ␣all i ot ␣like ␣am ␣well ␣br ␣O ␣been ␣sm ␣than"
            " ␣learned ␣ac ␣And ost ␣even ␣relating ␣Listen ␣2 ␣mar ␣art hed ␣nor ines B ␣ref"
            " ␣lay ␣piec O ␣month ␣called ␣sur ␣judge ␣according ␣round ␣fif oth oly ␣sat ␣sal"
            " ␣both selves"
        ),
        0.9472 * text_start.among(
            "And ␣the ␣of . ␣and ed A G I L Then Now B C E F H J K M N O P R S T U W Y ot est"
            " Th The 's For esp But Mia He ple Where ␣neither ␣mount Do So She They Therefore"
        ),
        0.8662 * token.among(
            "␣is adjective ␣as ␣not ␣are ot ␣r ␣named ig ␣like ␣am ␣le ␣well ␣That ␣O ␣learned"
            " og ␣being ␣sac ␣even ␣en ␣relating ␣Listen ␣2 ␣especially ␣art hed ␣Lord ␣forth"
            " inal O ␣prop ␣beg ␣Am ␣belie ␣according ␣fif ␣cle ash ␣3 ened ␣sal esh ␣As ␣both"
            " ␣cor F ␣est"
        ),
        0.1011 * text_second.among(
            "␣the ing ␣he es ␣when ␣Israel oe ho an red ens ll ␣I ␣that ␣for pp ␣his ␣shall"
            " ␣LORD ␣ye ␣we au ␣if ␣being ␣saying ␣tree ␣give ␣call ring"
        ),
        row=94,
    ),
    # ?/␣with/␣p and 45 more; after ␣said/␣at/␣home and 45 more
    "L1N887_with_p_and_45_more_after": gelu(
        -1.026,
        1.203 * token.among(
            "? ␣with ␣p ␣unto ␣you ␣on ␣d ␣has um ␣father ␣what ␣Where ␣o ␣no ␣Bell ␣rem I ␣D"
            " ␣N tr ␣Hill ␣comes ␣W ␣Swan ␣They ␣lamp Months ␣Pet av ␣eleven ␣Mona ␣im ier"
            " ␣December ried ␣tired ␣month aldov ␣Lars ␣Mart ␣play eb ␣Bel veryone ␣Jon ␣z ␣Ab P"
        ),
        1.173 * previous.among(
            "␣said ␣at ␣home ␣so Here ␣father Once ␣near ␣G ␣friend ␣mother ␣C ␣L ␣knows ␣gave"
            " ␣does ␣girl Shopping ␣saw ␣El ␣learned ␣last uth ␣child It ␣They ␣morning ␣su"
            ' \u2423afternoon \u24232 Thank \u2423eleven ," \u2423X \u2423got \u2423July ried \u2423May \u2423Y \u2423told \u2423month There'
            " ␣evening ␣October ␣Am ␣Bel ␣Jon ␣z"
        ),
        1.118 * sentence_start.among(
            "␣The Q ␣He ␣She Once ␣Everyone ␣My ␣When ␣Now <|endoftext|> Here Numbers ␣People"
            " One ␣Tom Months ␣There Digits ␣Anna ␣So On Names Finn ␣They ␣Ben ␣Lily ␣Nora There"
            " ␣Emma ␣Sam ␣Max ␣Oscar ␣Sara ␣Vera ␣Leo ␣Clara ␣Karl ␣Paul ␣Mia res ␣Ruth ␣Eve"
            " ␣Pete ␣Olga han ␣per ␣ang ␣how"
        ),
        1.05 * token.among(
            "␣p ␣d w ␣has ␣home Here ␣father ␣what ␣flag ab ␣C ␣L ␣gave ␣back ␣D ␣N ␣saw ␣El ␣H"
            " ␣comes ␣V ␣works ␣imp ␣F ␣They ␣sad Months ␣Ol ␣David ␣comm ␣Pet av ␣Alma ␣im ␣X"
            " ried aldov ␣pray ␣Lars ␣dep ␣Mart ␣bec ␣Cora ␣Bel D ␣Jon ␣Ab ught"
        ),
        row=95,
    ),
    # in a word beginning ␣J/␣G/␣A and 45 more; a/adjective/n and 45 more
    "L1N891_in_a_word_beginning_j_g_a": gelu(
        -1.588,
        1.803 * word_start.among(
            "␣J ␣G ␣A ␣there ␣B ␣M ␣S ␣She ␣El ␣E ␣H ␣N ␣Sara ␣when ␣U ␣R ␣pass ␣night ␣say ␣Z"
            " ␣after ␣know ␣Pet ␣Is ␣saith ␣morning ␣Can ␣David ␣where ␣behold ␣Ar ␣Jer ␣Ab"
            " ␣evening ␣5 ␣Jon ␣Moses ␣As ␣Jo ␣brethren I E F ␣Mo ␣Jes ␣Han ␣Mord ␣Saul"
        ),
        1.446 * token.among(
            "a adjective n on h ar l i o om os us un am im ri ib ra ␣say ll na her ob ord ud"
            " hen ma ␣behold ` ith oh ehold han hem ron eh ␣Moses ek ime au har L ok mon ari ev"
            " iah ames"
        ),
        1.222 * previous.among(
            "a at ␣Then se us ad he ha ␣when z ib ra na her ␣El ah ile hen On ose ␣Pet ma hat"
            " ␣August ␣cha ph oh ehold ham ht ␣alt eh be eb Now ek ime ␣hor az ash esh ␣Ab hil"
            " ev ␣Jo ara era ␣Mo"
        ),
        0.7634 * token.among(
            "u m at el o ␣Lily um os ur th ad ra ll ac iv her ␣li ␣fe ␣sl ord hen ␣str ␣if av"
            " ␣behold ␣many ␣Y ␣la ph ␣res oh ehold Today ␣resemb han ria ␣stud ␣som erm ime"
            " ␣pri har vern ␣lar ari ev iah ames"
        ),
        row=96,
    ),
    # ,/␣and/; and 45 more; in a text beginning And/,/␣of and 45 more
    "L1N899_and_and_45_more_in_a_text": gelu(
        -1.372,
        1.346 * token.among(
            ', \u2423and ; ? \u2423that And at \u2423t "; \u2423but ur \u2423dis \u2423cl W \u2423pro \u2423So \u2423then Names \u2423W \u2423F But'
            " ␣And ␣des ␣Th ␣pub ␣wh ␣ser Then ␣tem ␣Pet so ␣cont ␣ass T ␣fam ); O There"
            " ␣therefore Now Y fore So N ther gan Therefore ␣gl"
        ),
        1.304 * text_start.among(
            "And , ␣of . ␣and G I L Then Now red go ( B C D E F H J K M N O P R S T U W Y Th"
            " The 's han For But He ␣water Where ␣neither ␣mount Do So She nded They Therefore"
        ),
        -0.8795 * word_start.among(
            "␣the <|endoftext|> ␣to ␣p ␣The ␣n ␣with ␣were ␣C ␣went ␣his ␣had ␣on ␣from ␣j ␣El"
            " ␣out ␣sac ␣ar ␣bl ␣sm ␣ac ␣su ␣sha ␣gave ␣disc ␣end ␣Mia ' ␣There ␣cut ␣car"
            " ␣children ␣supp ␣works ␣min ␣ear ␣trans ␣opened ␣fruit ␣through ␣stren ␣Greta"
            " ␣play ␣colour ␣word ␣death Now"
        ),
        0.7998 * previous.among(
            ": ; ␣it And ␣said ␣but ␣so ce ␣near the ␣day W ␣saying ␣offering ␣manner ␣then ␣W"
            " ␣cause ␣ph ␣also ␣morning ␣int ␣Can ␣afternoon Then ␣voice ␣again so ␣behold"
            " ␣thoug ␣Y ␣yet ehold ␣Wh ␣month Where ␣evening ␣therefore ␣beg Th be Now Y L ␣now"
            " Therefore ␣brethren iend"
        ),
        row=97,
    ),
    # ␣all/␣bl/␣heard and 1 more; f/l/␣all and 45 more
    "L1N902_all_bl_heard_and_1_more_f_l": gelu(
        -0.9853,
        1.804 * token.among("␣all ␣bl ␣heard ␣rec"),
        1.236 * token.among(
            "f l ␣all ␣v il ␣man ␣knows ␣well if ass ␣away ␣sh ff ␣men ␣saw all ␣bl sh ␣know"
            " ␣set ␣disc ␣partic ␣heard ␣host ␣hold ld ␣spec ␣acc istic oss ␣ref ␣rece ␣lay ␣Qu"
            " illed ␣rec ␣conf ␣mult ␣diff ␣appe iff iven ␣walk ␣lit ␣such acle stand ␣Nils"
        ),
        0.4617 * token.among(
            "it ␣all el et ot ␣l able nd ␣knows ␣well if ␣Where orn ␣Karl are ␣needs pl ␣saw"
            " ␣put ␣bl ␣People ␣find ␣They ␣disc ␣partic ater ␣del ␣heard ␣hold ld ␣how ␣acc"
            " ␣ref ␣Qu ather ␣called ␣consisting ␣rec ␣thousand ␣conf ces iff iven ␣love undred"
            " ife ␣lit oud"
        ),
        0.3129 * previous.among(
            "l ␣sp ␣con ␣br ␣sh ff ␣pro con ␣put ␣pr ␣ha ␣every ␣pre ␣sons ␣su ␣cr ␣del ma"
            " ␣character ␣chan iet ␣sit ␣wr ␣har ␣mark ␣dec ␣prin ␣fam ␣rece man sha ␣wife pr"
            " ␣commanded ␣belie ␣according erm ␣dev ␣sol ␣kn ␣def ok ␣ey ␣Ch ␣mid ␣fa ␣mil ␣dw"
        ),
        row=98,
    ),
    # ␣said/␣Tom/␣capital and 101 more; u/on/ic and 101 more
    "L1N908_said_tom_capital_and_101": gelu(
        -0.52,
        1.359 * token.among(
            "␣said ␣Tom ␣capital o ␣Anna ␣Lily ␣Hello ␣ball ␣some ␣Ben ␣facts ␣small ␣friends"
            " ␣Jack ␣Leo ␣box ␣book ␣Sara ␣near ␣Sam ␣flag ␣Max ␣mother ␣Who ␣Emma ␣under ␣blue"
            " ␣five ul ␣park ␣count ␣liked ect ␣Stone ␣Paul ␣yellow ␣Mia Lily ␣well ␣Clara ␣ten"
            " ␣six ␣old ␣Karl ␣Wednesday ␣Finch ␣behind ␣painted ␣Bell ␣Marsh ␣books old ␣garden"
            " ␣door ␣Ford Leo ␣shop ␣Hill by ␣Hugo ␣Black ud ␣Ruth ␣eight ␣brown mark oria ␣Swan"
            " ␣hungry ␣table ␣Ida ␣forest ora ␣cat ␣Park ␣bird via ␣nine ␣Frost vania ␣Wood"
            " ␣opposite ␣Moss Ida ␣Selmark ␣baker Max ␣Pete ␣Olga ␣Reed ␣Lane wood ouse ␣Lake"
            " ␣market ␣Eve ␣Arvela ox ␣sailor Mia ␣Rose Pete ␣Yolvia Eve"
        ),
        0.883 * token.among(
            "u on ic ent ␣capital ␣It ion ation ␣What as ␣Lily ␣has est ␣She ia ␣Yes ow ␣facts"
            " Tom ␣big ␣friends ␣Jack ␣Leo ␣hat ␣father im ut ment ␣Max ␣Emma ␣red ␣Finn and"
            " ␣Vera ␣city ␣Oscar ort ␣could ␣park ␣new ␣white ay ct ist ␣Grey ␣Mia ␣Thursday"
            " ␣Clara Anna ␣Where ␣seven ␣Finch ␣tree ␣Monday ␣needs ␣Bell uc ␣Marsh ␣apple"
            " ␣garden ␣cold ␣school ␣spoon ␣Field Leo ␣shop oc ␣Brook ␣Hill ␣Hart ␣Saturday"
            " ␣Black ␣Ruth ␣map mark ␣bed oria ␣child ␣Friday ␣Ida Jack ␣river ␣forest via ␣nine"
            " vania ␣sad ␣asked ␣balls ␣baker ␣Pete ␣Olga wood ␣Lake rad ␣December ␣Eve Oscar"
            " ␣bench ␣quiet ␣November ␣judge eds Eve"
        ),
        0.7751 * previous.among(
            "␣is ␣was ␣The p ␣went f ␣said ␣came ␣In st ␣some ␣good ␣v ␣facts ir ␣see Here Tom"
            " ␣big v ␣what ␣On ha ␣Max ell ␣C ␣A ␣under ␣L ␣red j ␣count ␣liked ␣B ␣k ␣con"
            " ␣yellow br qu Anna ␣Wednesday ␣comp ␣slept ␣needs ␣D ␣per pl One old ␣El con ren"
            " ␣app ␣1 ␣rep Leo tr ␣V ov ␣eight ␣F str ␣qu ␣Ida ora ␣U ␣morning On ␣Z ␣prod"
            " ␣afternoon ␣exp urn ␣asked ␣att av Max ␣em ␣cont ␣character ␣occ rad ␣build gn ␣Fr"
            " ␣Nor ␣Stella ␣Qu ␣Wh ␣cond ␣tab ␣Albert rid ␣Am ␣Frank ␣Br Yes da mb ␣Jon ␣Ab irc"
            " ␣Jo ␣Mord"
        ),
        0.6331 * sentence_start.among(
            "␣The ␣He ␣She Once ␣Everyone ␣My ␣On Here Numbers It ␣People One Emma Months"
            " ␣There Digits ␣Anna Sam ␣Listen On Paul Karl Max There ␣Emma Clara Vera Olga Mia"
            " ␣Finn Ruth ␣Eve ␣Olga"
        ),
        row=99,
    ),
    # two words after one beginning ␣a/␣an/␣ball and 45 more; ␣of/ing/␣He and 45 more
    "L1N915_two_words_after_one": gelu(
        -1.203,
        1.219 * two_words_back.among(
            "␣a ␣an ␣ball ␣has ␣named ␣book ␣hat ␣k ␣blue ␣cup ␣yellow ␣white ␣flower ␣kite"
            " ␣egg ␣Where ␣coat ␣app ␣black ␣drum ␣offering ␣books ␣spoon ␣looked ␣seen ␣brown"
            " ␣map ␣boat ␣basket ␣bell ␣large ␣10 ␣lamp ␣shalt ␣stone ␣flowers ␣opened ␣balls"
            " ␣key ␣hats ␣shell ␣umbrella ␣bu ␣umbrell ␣ke ␣cups L Th"
        ),
        1.104 * token.among(
            "␣of ing ␣He ␣She ␣r ␣v ␣three ive ␣big ut ␣my ␣Who ro ␣king ␣thy ␣con one ␣green"
            " ␣boy ␣girl ight ␣O ␣no ␣light ␣pink ␣take ␣make ␣black ␣1 ious ␣brown ␣F ␣long ful"
            " ␣cr ␣dist arrow ␣given ␣rainy ␣own ␣without ␣windy ␣subst au ␣mine ␣def ␣diff V"
        ),
        1.008 * previous_word.among(
            "␣a ␣ball ␣made ␣hat ␣box ␣cup ␣kite ␣men ␣drum ␣coat ␣eat ␣behind ␣needs ␣kind"
            " ␣books ␣spoon ␣map ␣bed ␣find ␣table ␣ring ␣bell ␣boat ␣wall ␣key ␣stone ␣balls"
            " ␣full ␣drink ␣hats Shopping ␣bench ␣shell ␣chair ␣sunny ␣grou ␣piec ␣umbrella"
            " ␣cities ␣meas ␣goat ␣line ␣state ␣ke ␣umbrell ␣cloudy ␣cups ␣such"
        ),
        0.6303 * token.among(
            "␣of A ␣as ␣his h ␣He ␣d ␣She th ive ine ␣My ␣your ␣my ␣red ish ␣like ␣thy br ␣thou"
            " ␣O I ' ious ase ␣prophe ys ␣cr ␣att ␣son olog inal ph tle man ather ␣ir ␣tw ␣bu"
            " atic ␣sin ␣proud au ␣neither Therefore ␣dead V ␣Saul"
        ),
        row=100,
    ),
    # after e/And/h and 45 more; ␣of/␣he/u and 45 more
    "L1N934_after_e_and_h_and_45_more_of": gelu(
        -1.223,
        1.204 * previous.among(
            "e And h ␣all ␣one ␣Then ␣but ␣which the ␣G ␣Now ␣flag ␣when ␣mother ␣L ␣Everyone"
            " ␣any The ␣M ␣Where One ␣children ␣V But ␣son ants ␣X ␣where ␣prin ␣number ␣Am Th"
            " ␣according ␣fif Y ␣Re So M ␣hundred ␣Jon ␣z ␣As ␣both ev iah greg acle irty"
        ),
        0.9177 * token.among(
            "␣of ␣he u en ␣they w os ir ial x ␣knows ␣their ␣does ␣thou ␣after ans oc hen ␣sons"
            " ub Months ites ␣whom He Opposites iol ␣fam ␣war ced ath ␣thousand ␣those ␣priests"
            " ash ages ows ␣Judah ␣As yl ␣brethren ets ev They iah ␣gold greg ause irty"
        ),
        0.9132 * token.among(
            "␣the ␣he y ␣his ␣she ␣they w os se ␣so ers ir im ␣knows ␣their ␣does ␣ye ␣thy"
            " ␣thou ␣after ␣men ans hen ␣sons ty ␣afternoon ites Opposites iol ␣fam ham ath hem"
            " ␣thousand ␣those ␣priests ash ␣Judah ␣As yl ␣brethren ev They iah ␣gold greg ause"
            " irty"
        ),
        0.3368 * text_second.among(
            "␣are ␣is ␣the ␣of , is ␣in ␣he l n f ␣A ␣El ␣beg ␣G est ation hen se ␣at ␣w ␣c ll"
            " ␣n ␣th ␣M ␣re ␣for ␣with ␣J ␣se ␣N ore ␣do ␣all ␣C ␣v ␣so ave ␣after ␣this ␣Z"
            " ␣word ␣David ␣these eh undred ␣Jon"
        ),
        row=101,
    ),
    # after ␣f/␣p/␣c and 45 more; t/al/␣said and 45 more
    "L1N954_after_f_p_c_and_45_more_t_al": gelu(
        -1.149,
        1.42 * previous.among(
            "␣f ␣p ␣c ␣b ␣t ␣w ␣e ␣ ␣re ort ␣k ␣al ec ␣de ␣slept iv ␣li ven ␣fr Numbers ␣bl out"
            " ␣cons ␣qu ␣sac ␣rel ␣burn ␣col ␣mar ark ␣answered aldov ␣equ S ht ␣ste ␣belie ␣sy"
            " ␣according ␣conc ␣conf ech ok ␣sw ␣ple ␣fa ␣wat ␣dw"
        ),
        1.382 * token.among(
            "t al ␣said ry ␣four ␣do ess ay ␣say ␣slept ant her ␣1 ␣saying ␣saith ␣did ␣know"
            " ␣done ␣wor eren ought ␣drink arn ␣pres 8 ␣command iness sy ink ␣5 S 6 9 ␣sy ␣thine"
            " ␣speak ␣spake ␣4 ␣fif 1 7 ech ania ened N ␣walk ␣mer ␣learn"
        ),
        0.8969 * token.among(
            "␣to p b ␣said ot om ␣will v im ␣do ␣up ou ri ul pt ␣say if pl ␣1 ␣saying ␣pr ␣did"
            " ved ␣know ail ␣wor ␣Felix ␣body ␣How ber ew ␣evening ␣5 ock hem ␣dwell ␣ste 6 ␣sy"
            " ␣spake ␣fif fore esp ␣ey ␣mer 3 ␣learn ␣Sel"
        ),
        0.7826 * token.among(
            "a y ␣said re th ir ␣do ve ri ␣say ␣1 ␣saying ␣did Numbers ␣know ␣done ␣wor rop"
            " eren ought ␣food ␣drink ried 8 ␣command sy ink ␣5 alk ␣dwell ␣written 6 9 ␣sy"
            " ␣speak ␣spake 1 7 ense ania ened gan 4 ild ␣mer ␣fathers 3 ␣learn"
        ),
        row=102,
    ),
    # p/␣p/at; after noun/␣p/␣c and 37 more
    "L1N963_p_p_at_after_noun_p_c_and_37": gelu(
        -1.886,
        2.252 * token.among("p ␣p at"),
        1.237 * previous.among(
            "noun ␣p ␣c - ␣b ␣all ␣g ␣e ␣ k ch Once ␣A ␣man ␣king ␣B ␣any ␣k ess ide ␣sh iv"
            " ␣men ␣H ␣ha ␣ph ␣K ␣earth eren ␣name ␣head B ␣sk amm ␣Wh ␣genus oly ech itc ␣mer"
        ),
        1.048 * token.among(
            "ed ␣that es c ␣p ␣them it ␣him ␣s ␣they ␣all i as ot Once ␣re ast pt are ec ␣lost"
            " ␣men One ep ␣looked ␣than ked ved ␣works ␣things It ied cy ␣lives ␣set rop ged"
            " ␣mat ves ps"
        ),
        0.8075 * token.among(
            "␣of es p c ␣p in ␣c en Q ␣his n it ␣m is id i ␣but ␣l ␣which th ␣w ers Once ate"
            " This ated ␣S les ␣people ␣great One ep ␣fe ␣thee ered It ied ient pr ␣mat"
        ),
        row=103,
    ),
    # after s/es/␣w and 45 more; ,/␣and/␣or and 45 more
    "L1N978_after_s_es_w_and_45_more_and": gelu(
        -1.336,
        1.414 * previous.among(
            "s es ␣w ␣e ers ings ts ␣God ness ␣men ations ans ␣life ah ions ␣ha ␣things ␣sons"
            " ␣heaven ites ones ␣servants ments ants ␣priest ␣name ines oh ␣power ters O ␣words"
            " ham ␣priests ␣Eur ities ␣Egypt E ok ␣Judah ␣brethren iah ays ␣gold irit ␣fathers"
            " ␣glory ␣sou"
        ),
        1.355 * token.among(
            ", ␣and ␣or And ␣said en l the ␣king ri ␣before ra W ven con ␣than ' ked ␣pr ␣W ␣Z"
            " H ␣behold especially ␣nor usually way ␣dec ␣ref C O ␣hast ␣should ␣called S"
            " ␣commanded 2 E ␣ben ␣sil D L M 4 V ␣mer ␣twel 3"
        ),
        0.5391 * three_back.among(
            "␣an ␣for ␣unto h ␣m ␣all ␣three ive ␣father ␣your ␣five ␣could Lily Emma ␣sm ␣N ␣O"
            ' \u2423seen res \u2423saith Numbers \u2423did out ov ost \u2423high \u2423cap \u2423much ting ma \u2423em ," \u2423wanted'
            " ␣nor Opposites ␣Today cess Clara ␣dirty ures ␣cond ␣might ␣tw ␣Moses ␣spake ␣proud"
            " ired ␣Nils"
        ),
        0.272 * sentence_start.among(
            "␣In For ␣the The B se T ␣but ␣of Now S Th per Where she ␣n as ␣especially ob E O"
            " sha da ␣t let ␣L K U z ␣ha ␣M her ␣pl ␣Y ␣their ␣gr ␣per ␣thr oc ult ␣ang ␣neither"
            " ␣mount ␣gold ␣fruit ␣such nded ␣chief"
        ),
        row=104,
    ),
    # u/on/ar and 45 more; after c/d/␣d and 45 more
    "L1N979_u_on_ar_and_45_more_after_c": gelu(
        -1.108,
        1.346 * token.among(
            "u on ar om am ␣ex ce ha ␣re ve ou ver z ␣o our ␣pro ren ans ' ␣ha ␣ob ␣Park ␣su ys"
            " iver ater eren ros ␣em ␣im ␣acc ␣thoug ␣cha ␣char ␣prin han ␣ve ␣cour oun ␣ste ␣tw"
            " ␣bu ru ␣ret ␣def esp ␣Ab ␣Jes"
        ),
        1.118 * previous.among(
            "c d ␣d ␣st ␣v ␣ex ␣made ␣Sam ␣con ␣dis ␣de ␣D ␣per ␣u ␣pro ␣ad ␣make ␣fr ␣co ␣pr"
            " ␣imp ␣en ␣cr ␣disc ␣mar ␣cont ␣sc ␣ind ␣acc ␣Lord ␣cha ␣dec ␣inc ␣ref ␣inter ␣pol"
            " pr ␣sur ␣subst ␣sy ␣conf ␣ben ␣def ␣stren ␣sat ␣cor ␣est ␣Nils"
        ),
        1.09 * token.among(
            "es ␣an h m g ␣h ␣what ha ␣re ver qu ␣o ␣sm ␣u ␣pro ans ␣ha ␣ob ␣su ␣em ␣im ␣bas"
            " ␣thoug ␣cha ␣la ␣char ␣sk ␣full ␣ve ␣cour ␣inter oun ␣alt ␣ste ␣bu ␣dev ␣mat she"
            " ru ␣hor ␣ret ␣def ital esp ␣hundred ␣ke ␣Ab ␣mer"
        ),
        0.6401 * previous.among(
            "␣an ␣d ␣r ␣v ␣ ␣ex ␣re ␣red ␣con ␣tr ec ␣u ␣ab ␣fr ␣pr tr ␣ent ␣ac pp ␣sent ␣qu"
            " ␣str ␣en ex ␣prod ␣disc ␣give ␣ind ␣acc ␣cha ␣ref ␣pol pr ␣sur ␣ins ␣div ␣sy ␣conf"
            " ␣ben ␣sat D ired ␣diff ␣z R ␣tra iff ␣est"
        ),
        row=105,
    ),
    # after verb/␣s/␣from and 45 more; ):/e/al and 45 more
    "L1N996_after_verb_s_from_and_45": gelu(
        -0.9187,
        1.315 * previous.among(
            "verb ␣s ␣from w st ol ␣st ␣so ␣w ␣e ␣into ri ␣this ␣ro ␣eat na ␣al ␣tre ven ␣fe"
            " adverb Numbers ␣can form ␣prov ␣comm so ␣acc ␣drink we ne bit ␣sto ␣ste be Y ␣cle"
            " ␣bro N ␣pe ␣would ␣trib ␣tra iqu ␣possess ␣swe ␣dw stand"
        ),
        1.222 * token.among(
            "): e al y u o ) ine ␣so ro ␣this ␣any ␣ro ␣per uc ␣children ␣very ␣saying te ␣then"
            " ␣strong ale ho ␣another ␣su to ␣wh ally ␣again so ␣Olga ants ␣bo ␣how hat olog oe"
            " ␣daught ian ␣sto ␣States ␣alt ␣bu ically au ually ␣woman hil"
        ),
        0.8908 * token.among(
            "s er p y c on m ar ion o w ␣has ia ive ␣so ␣near ␣day z ␣more ␣Wednesday ␣no"
            " ␣Monday ␣great ␣per ␣children ren ick ␣then ␣strong ho ␣another ub ally ater so"
            " ␣Lane ␣bo ␣how oe ␣daught go ret 6 ␣bu au ually ught gether"
        ),
        0.6781 * token.among(
            "t e u o ␣one ␣so ast ill ␣day ro ␣ro ␣old ise ␣Monday ␣per uc ␣very ans ach res te"
            " ␣then ood ␣cons ale ho ␣another ␣su ␣wh ally ␣mar so ld ␣bo ␣how hat oe ither go"
            " ␣sto ␣States ilda ␣bu ically au ually ught gether"
        ),
        row=106,
    ),
    # after ␣to/␣shall/␣Then and 45 more; ␣be/␣are/␣have and 45 more
    "L1N1004_after_to_shall_then_and_45": gelu(
        -1.519,
        1.585 * previous.among(
            "␣to ␣shall ␣Then os ␣will ␣g Here ␣city ␣five ␣count ␣ye ␣le ␣ten Emma ␣rem ␣tre"
            " ␣fe res Numbers ␣cons ␣may ␣Listen ␣exp ␣comm ␣bre ␣much ␣del ␣chan ␣ass ark ␣occ"
            " ␣shalt ␣pres ␣Today ␣res ␣rece ␣resp ␣should There Mia ␣might erm G ␣would ␣appe"
            " ␣pers ␣happ ␣answ"
        ),
        1.52 * token.among(
            "␣be ␣are ␣have ␣came ␣do ␣live ect ay ␣ten ␣eat ␣go ␣lost ␣pass ␣take ␣make ␣come"
            " tain ␣prod ␣give ␣return ire ␣behold ␣travel ␣hold ␣drink ␣bring ␣build ␣destroy"
            " ehold ␣fall ake ␣pray ␣move ␣bear ␣October alk ␣keep ␣stand ify ield ␣speak ␣sing"
            " ␣perform ␣lack ␣look raw ␣depart ␣learn"
        ),
        1.072 * two_back.among(
            "␣shall verb ␣you ␣t ␣Then ␣which ␣will ␣what j ␣S ␣could ␣liked ␣B ␣count ␣There"
            " ␣tr ␣dog One ␣let Numbers ␣learned ␣can ␣cons ␣if ␣come ␣may Days ␣nine ␣Listen"
            " ␣eleven ␣How Oscar ␣Today ␣X ␣Fr ␣shalt ␣dec ␣should ␣prop S ␣priests med ␣Which"
            " Now fore mb ther ␣sign"
        ),
        0.4788 * word_start.among(
            "␣to ␣be ␣C ␣S ␣came ␣so ␣br ␣She ␣le ␣do ␣N ␣D ␣Ben ␣four ␣des ␣tre ␣count ␣Emma"
            " ␣Nora ␣sa ␣Stone ␣live ␣exp ␣comm ␣resp ␣can ␣cha ␣take ␣Qu ␣door ␣la ␣return"
            " ␣work ␣Swan ␣ear ␣af ␣move ␣kn ␣travel ␣sol ␣fall ␣stren ␣speak ␣call ␣dwell ␣cand"
            " ␣pers"
        ),
        row=107,
    ),
    # after ␣”/␣c/␣there and 45 more; after ␣(/␣f/␣unto and 45 more
    "L1N1013_after_c_there_and_45_more": gelu(
        -1.069,
        1.166 * previous.among(
            '\u2423" \u2423c \u2423there \u2423s \u2423b \u2423m \u2423h \u2423g \u2423made \u2423M \u2423dis \u2423There \u2423comp \u2423make \u2423learned It \u2423ph \u2423qu'
            ' \u2423Th \u2423int \u2423cap \u2423su \u2423K \u2423prov \u2423follow H Max \u2423em ," \u2423ch \u2423dec \u2423inc \u2423mak \u2423told \u2423resp'
            " There ␣caus ␣wild Th ␣som ␣sy ps ␣read M esp ␣ke ␣secret U"
        ),
        1.064 * previous.among(
            "␣( ␣f ␣unto h ␣s ␣m ␣Then ␣w ␣Ben ␣ ␣hat ␣S ␣un ␣k ess ␣M Anna ␣There ␣sm ␣saw ␣H"
            ' \u2423qu Paul \u2423int \u2423cap \u2423su \u2423set \u2423K H \u2423balls \u2423att Max \u2423em ," ology \u2423law \u2423inc \u2423told'
            " ␣resp There ␣might ␣caus ␣som ps ␣read M ␣secret U"
        ),
        1.05 * token.among(
            "ed a es e y ␣c verb r ent is o est ot ␣made the ␣this ␣count ect ␣thy ␣used ise"
            " ust ␣slept ant her ␣make ach adverb ␣learned ␣thee ␣ent out ars ount ents ater"
            " ␣son ons ␣wanted ult ␣should oun als ete ␣fa ised ets acle"
        ),
        0.5034 * token.among(
            "␣a ␣was er a ␣be ␣c ␣said ␣not ␣his verb is ␣came est os ␣made ␣liked ess ␣old ust"
            ' \u2423slept ies \u2423kind ations adverb ." \u2423learned \u2423ent \u2423can \u2423every cy \u2423Th \u2423hard ount'
            " ␣work art ␣servants ma ␣car ␣wanted illed anted ason ete ␣sil uck ␣fa acle ␣Jes"
        ),
        row=108,
    ),
    # after :/;/? and 45 more; ␣and/?/␣or and 45 more
    "L1N1015_after_and_45_more_and_or_and": gelu(
        -1.473,
        1.672 * previous.among(
            ": ; ? p b ␣p And ␣m ␣J ␣facts Here ␣Who ␣A ␣L ver ␣five ␣Everyone ␣count ␣B ␣con"
            " ␣P ␣comp ␣been ␣buys con ␣co ␣Have ␣People But ␣And ␣They orland ␣comm ␣del ␣plus"
            " ␣travel ␣pur ␣Galdovar han There eh eb J M N ␣Ch P ␣Gre"
        ),
        1.376 * token.among(
            "␣and ? ␣or ␣for And ␣Then ␣but um os ut ha This ␣mother ␣Who ␣knows ␣their ␣live"
            " ␣ten ress ␣So ␣put ␣comes ␣then ␣eight But ␣And ject ␣lives ␣They ost Days Months"
            ' here \u2423plus \u2423Why Then ank ict Colours \u2423travel \u2423wave For ," \u2423sit Olga \u2423colour So'
            " ␣lit"
        ),
        0.8104 * token.among(
            "And ␣are it et st ␣but os ap Here Once ut ou ␣count ␣us ␣seven ␣been Shopping I"
            " One Leo Sam Names ␣works But ␣And It ␣lives ␣They Days ount ␣set ␣Why Then ank"
            ' Colours ," \u2423Klara oh \u2423war \u2423hands S \u2423colour Pete Now osed So ok They'
        ),
        0.5454 * word_start.among(
            "␣( ␣for ␣A ␣C ␣L ␣B ␣P ␣one ␣E ␣Sam Here ␣int ␣my ␣fe ␣ob ␣em ␣night ␣thy ␣white"
            " ␣Grey ␣inter ␣sent ␣bo ␣1 ␣every ␣put ␣horse ␣today ␣also ␣They ␣may ␣fire On"
            ' \u2423certain \u2423Pete \u2423travel \u2423bec ," \u2423someone \u2423sat Numbers There \u2423cities \u2423goat \u2423colour'
            " ␣mid ␣word For"
        ),
        row=109,
    ),
    # in a word beginning <|endoftext|>; ↵/”/Q and 7 more
    "L1N1016_in_a_word_beginning": gelu(
        -1.742,
        4.081 * word_start.among("<|endoftext|>"),
        1.87 * token.among('\u21b5 " Q Here Once This \u2423My One It On'),
        1.48 * followed.among("And W The H Then For B T Now So Y"),
        0.2062 * token.among(
            '. <|endoftext|> " t p \u2423for b c And f Q \u2423at \u2423have m g d \u2423upon w ) Here Once \u2423my'
            " ␣Everyone ␣does ␣un ity Shopping con ␣rep te tr ie It ␣if cy ␣house ma ); pr be"
        ),
        row=110,
    ),
    # ␣that/on/␣which and 45 more; after ␣he/␣I/␣as and 45 more
    "L1N1017_that_on_which_and_45_more": gelu(
        -1.042,
        1.381 * token.among(
            "␣that on ␣which ␣father ell ab ␣mother ver z ␣God ␣thou our ren ␣soul ␣David ␣whom"
            " ros ␣son ␣name self hat oe ph ␣Jerusalem O ich ␣hands ath orrow ␣enem ald eh"
            " ␣Jacob fore au ash ␣heart dom mon ␣brother sel ␣Judah ␣Ab yl ␣servant iah ␣Christ"
            " ␣Saul"
        ),
        1.073 * previous.among(
            "␣he ␣I ␣as ␣his ␣him ␣all ␣one om os ␣h ␣which am ha ␣when 's ␣thy uc ile ho"
            " ␣because ␣prophe ␣Z ␣whom ␣son so He T ␣daught ␣where oh Where ␣caus ␣Am ␣enem Th"
            " ␣thine eh be eb ␣arm ␣Ed ␣ey yl ␣Jo ␣possess ␣years ause ␣Mo"
        ),
        1.062 * word_start.among(
            "␣c ␣J ␣I ␣G ␣B ␣ne ␣E ␣which ␣N ␣Ben ␣what ␣sa ␣wh ␣Z ␣God ␣comm ␣thou ␣prophe ␣ir"
            " ␣old ␣ch ␣buys ␣soul ␣Fr ␣daught ␣hath ␣Am ␣whom ␣son ␣David ␣caus ␣where ␣Jer"
            " ␣Jerusalem ␣Ab ␣arm ␣therefore ␣Jacob ␣Jo ␣brother ␣possess ␣Judah ␣gold ␣Christ T"
            " Th ␣Mo ␣Saul"
        ),
        0.7976 * token.among(
            "d ␣which ain im ha ell ul ard ␣thou ight our her amp ␣Th ␣soul ␣wor ough ␣David"
            " ␣whom ros ␣son hat oss ph tle ␣Jerusalem der Vera ink orrow hem ␣ste eh fore au"
            " eds aria mon ␣brother ellow sel ool ␣Judah ␣Ab yl ause avid ␣Saul"
        ),
        row=111,
    ),
}
