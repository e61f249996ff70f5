"""The 513 neurons of layer 3 that are rules: what each reads, as code that runs.

Delete an entry to ablate that neuron; change a set, a coefficient or a condition to change it.
"""

from predicates import (
    five_back,
    followed,
    four_back,
    gelu,
    inside_quotation,
    last_capitalised,
    other_capitalised,
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
    # ↵/␣b/␣two and 45 more; two after ␣not/␣you/␣had and 45 more
    "L3N0_b_two_and_45_more_two_after": gelu(
        -1.14,
        1.611 * token.among(
            "↵ ␣b ␣two ␣one ␣h ␣three ␣sp ␣white if ␣seven oc ␣bl ␣V ␣cons ␣nine ␣rel ␣disc"
            " ␣partic ␣Felix ␣ass ␣Mona ␣X ␣occ ␣y ␣acc ␣inv ␣Y ␣la ␣dec ␣full ␣Lars ␣rec ␣div"
            " ␣alt ␣tw ␣Cora ␣round ␣det ␣mult ␣plac ␣cle ␣bro mb ␣far ␣ple ␣ke ␣afraid hil"
        ),
        1.568 * two_back.among(
            "␣not ␣you ␣had ␣Tom ␣Anna ␣What ␣Lily ␣has ␣home ␣Jack ␣Sara ␣Sam ␣Max ␣Who ␣Emma"
            " ␣Nora ␣Finn ␣knows ␣Paul ␣Mia ␣well ␣Clara ␣Where ␣There ␣Karl ␣needs ␣kind ␣dark"
            " ␣today ␣hath ␣Ida ␣happy ␣wor ␣job ␣balls ␣angry ␣Pete ␣10 ␣hast Where ␣sailor"
            ' \u2423toward " \u2423Re \u2423mid \u2423Ab \u2423cups \u2423est'
        ),
        1.164 * previous.among(
            "␣and ␣was ␣be al ␣I ␣were ␣have ␣had at ␣t ␣It ␣has ␣l ␣Ben ␣made he ␣man ␣Israel"
            " ␣gave ␣like ␣thy ␣am ␣th ␣needs ␣lost ␣When ␣Is ␣find ␣hath ␣sac ␣en ␣house ␣burn"
            " ict ark ␣wanted ␣thing ␣mark ); ␣hast ␣pol ht E ime ␣read ␣neither ␣Ab ␣est"
        ),
        0.5704 * word_start.among(
            "␣e ␣said ␣his ␣sp ␣j ␣three ␣we ␣fr ␣Ben ␣her ␣big ␣new ␣your ␣en ␣five ␣U ␣Stone"
            " ␣rel ␣ten ␣exp ␣wor ␣yellow ␣six ␣old ␣y ␣ch ␣light ␣inv ␣partic ␣Y ␣ass ␣eight"
            " ␣character ␣hard ␣closed ␣thr ␣also ␣hold ␣angry ␣ret ␣clean ␣sing ␣Ch ␣month ␣Ab"
            " ␣stand ␣tom ␣tak"
        ),
        row=0,
    ),
    # ␣was/␣be/␣were and 45 more; after ␣it/␣I/␣she and 45 more
    "L3N2_was_be_were_and_45_more": gelu(
        -0.8978,
        1.51 * token.among(
            "␣was ␣be ␣were ␣are ␣had ␣Hello ␣Goodbye um ill ␣could ␣Do ␣boy ␣am ␣well ␣egg act"
            " ␣girl ␣Tuesday ␣painted ␣needs ␣buys ␣spoon ␣very Sam ␣Have ␣eight ␣hath Jack"
            ' \u2423They \u2423done Days \u2423basket \u2423Can vent Max Thank ," \u2423art \u2423wanted \u2423Greta \u2423May \u2423umbrella'
            " Do Ruth ␣Dario itc ␣Jon ␣umbrell"
        ),
        1.336 * previous.among(
            "␣it ␣I ␣she ␣t ␣r ␣h ␣so ␣four ␣do ␣red ␣thou ␣more ␣o ␣girl ␣de ␣offer I ␣ed"
            " Numbers ␣eight Digits ␣these ␣They ␣Can ␣opposite ␣Why ␣disc to ␣bre eren ␣cont"
            " ␣behold Colours Thank Opposites ␣hot ␣med ew ␣hast There ␣bu igh ␣according ␣4"
            " ␣Bel ␣stren ␣neither R"
        ),
        1.005 * token.among(
            "␣was ␣be b ␣are ␣had g ␣she o ␣Hello ur ␣g am ␣friends v ␣having ␣am ␣well ll"
            ' \u2423make \u2423spoon \u2423very oo Sam \u2423hath \u2423They ric \u2423Can Max Thank ," \u2423wanted \u2423Greta'
            " ␣December fect ␣hill ␣Y Do ico ely ron Ruth Yes itc ␣Jon bs umb ␣umbrell ␣cloudy"
        ),
        -0.4374 * word_start.among(
            "␣the ␣a ␣s ␣h ␣e ␣con ␣you ␣have ␣all ␣In ␣so ␣time ) m ␣four ␣rem ␣bl ␣cons ␣ha"
            " ␣eat ␣could ␣say v ␣There ␣ch ␣been ␣kind ␣car ␣har ␣ass ␣la ␣Fe ␣wr ␣fac ␣also"
            " ␣give ␣plus ␣dev ␣first ␣shalt ␣lack And ␣tra ␣Egypt ␣ke A Then The"
        ),
        row=1,
    ),
    # inside a quotation; ␣a/␣of/␣to and 45 more
    "L3N6_inside_a_quotation_a_of_to": gelu(
        -1.935,
        2.362 * inside_quotation,
        1.562 * token.among(
            "␣a ␣of ␣to ␣in ␣he er ␣she ␣on ␣d el ␣has ␣but ␣which se ry ␣does ␣before ␣P ress"
            " W ations ' ␣part ␣did Numbers ! out ␣V ␣U ␣house here ␣car ` ␣y ␣our ␣Lord iet"
            " usually ␣wood ich of ␣hast Where ␣sound ␣wild she E ␣North"
        ),
        0.7781 * token.among(
            '\u2423( \u2423that \u2423I \u2423b ly "; ation \u2423LORD \u2423which \u2423when \u2423A \u2423we ence \u2423D ving \u2423form \u2423door \' !'
            " ␣bed ␣Jesus ory ␣plus ally urn ␣whom especially ology ` ␣Lord iet ␣bench usually"
            " we ors C ich of ␣hast ␣5 ically ics M ience 4 pping ision ident"
        ),
        0.4155 * word_start.among(
            ". ␣n ␣st ␣L ␣there ␣have ␣on ␣le ␣pro ␣al ␣cl ␣ad ␣per ␣we ␣fr ␣D ␣made ␣F ␣su ␣go"
            " ␣dist ␣del ␣att ␣exp ␣Z ' st ␣sub ␣ch ␣Is ␣door ␣sk ␣fac ␣table ␣another ␣whom"
            " ␣subst ␣eff ␣flowers ␣ever ␣ret ␣mat ␣chair or ␣system ␣windy ␣toward cle"
        ),
        row=2,
    ),
    # ␣have/id/␣named and 44 more; after ␣said/␣d/␣Then and 45 more
    "L3N9_have_id_named_and_44_more": gelu(
        -0.7725,
        1.457 * token.among(
            "␣have id ␣named ␣will ig ␣gave z ist ␣took ob ␣pr ␣know ud og ␣sent hen ␣hath ␣int"
            " ote ␣follow ␣mar ␣character ␣Alma ␣X ␣occ ␣answered ␣Klara ␣shalt ␣contain"
            " ␣destroy ␣mark ␣brought ␣resemb ␣hast ␣should ␣caus ␣bec ␣kn aught ␣def ␣shew mb"
            " ok ␣dest ␣would ␣ke ught"
        ),
        0.8845 * previous.among(
            "␣said ␣d ␣Then ␣sp ␣thou ␣dis ␣girl ␣lost W ␣tre ␣pr ␣bl ␣cons It ␣hath ␣int"
            " ␣house ␣su ␣disc ␣follow Then ␣whom ␣character He ␣reg ␣cha ␣dec ␣hast ␣therefore"
            " ␣Ir ␣priests ␣sy eh ␣dev ␣conc ␣spake ␣conf ␣Re So ␣Jon Therefore ␣Ab hil ␣pers"
            " iah ␣gl ␣est ␣Jes"
        ),
        0.7483 * token.among(
            "␣have ig ou ␣gave z ␣sp ␣took ob ␣pr ␣did ud og ␣sent ␣hath ␣int ␣follow ␣mar"
            " ␣character ␣Alma ␣X ␣occ ␣answered ␣Klara ␣shalt ␣contain ␣destroy ␣mark ␣brought"
            " ␣fam ␣resemb ␣hast ␣should ␣caus ␣beg ␣bec ␣kn aught ␣def ␣stren ␣shew mb ok ␣dest"
            " ␣would ister ␣ke ␣happ ught"
        ),
        0.4827 * previous.among(
            "␣said ␣Then ␣thou ␣dis ␣tr ␣girl ␣lost W ␣pr ␣bl It ␣hath ␣int ␣house ␣su ␣cr"
            " ␣follow Then ␣character He ␣reg ␣process ␣cha ehold ␣rece There pr ␣Ir ␣priests Th"
            " eh ␣Moses ␣dev ␣conc ␣spake ␣conf ␣Re So ␣Jon Therefore hil They ␣pers iah ␣Jud"
            " ␣est ames ␣Jes"
        ),
        row=3,
    ),
    # p/”;/et and 45 more; after m/ic/om and 45 more
    "L3N10_p_et_and_45_more_after_m_ic": gelu(
        -0.6315,
        1.689 * token.among(
            'p "; et op \u2423sp \u2423off \u2423P \u2423comp W sp ep adverb \u2423let \u2423pr \u2423ent og \u2423mus rop H \u2423met \u2423Pet'
            " ␣organ up ␣op ology ism olog ␣thoug ␣res C ␣prop ␣system ␣pol ␣ir ␣bat ␣dep rap"
            " ␣mat ␣det ␣eff J ␣def ␣Ch ␣diff ␣fa cc P ␣answ"
        ),
        1.014 * previous.among(
            "m ic om ical ary ␣dis ␣Wednesday ␣E ␣People og cy ex ␣afternoon ative ␣disc ␣met"
            " ␣em hy ␣X ␣June ology ␣December ism istic gn ph ox ␣March sy amm ␣Fe gen hem ␣Am"
            " ␣sy ␣Which ically ␣genus ␣mult J ete oly acter ␣gen other eop ames ␣num"
        ),
        0.8108 * token.among(
            "p f verb it est ip ort op ␣sp ␣P ␣comp W sp ␣ent ␣mus rop ␣met ␣Pet ␣organ ␣op"
            " ology ism olog ␣thoug ␣res C ␣Wh ␣prop ␣pol gen ␣ir ␣bat ␣dep rap ␣dev ␣mat ␣det"
            " ␣eff ␣hor ␣Ch ␣diff ␣z ␣fa P ␣eng eop ␣answ ␣num"
        ),
        0.4872 * token.among(
            "verb it est ip op ␣sp ␣off ␣comp W ␣ent ␣mus rop ␣met ␣Pet ␣organ up ␣op ology T"
            " ism olog ␣thoug C ␣Wh ␣prop ␣pol gen ␣ir ␣bat ␣dep rap ␣mat ␣det ␣eff J ete ␣hor"
            " esp ␣Ch ␣diff ␣z ␣fa P sw ␣eng eop ␣answ ␣num"
        ),
        row=4,
    ),
    # after ␣as/␣at/␣r and 45 more; le/re/ive and 45 more
    "L3N11_after_as_at_r_and_45_more_le": gelu(
        -0.8326,
        1.29 * previous.among(
            "␣as ␣at ␣r ␣ex ␣near ␣re ou ␣end ␣de ␣lost con ␣co ␣ent ␣sa ␣R str ␣des ␣dire ␣en"
            " ex ␣com ␣del eren ␣leaves ␣ass ␣op ␣ind Opposites ␣inv ␣res ␣inc ␣rece ␣min ␣supp"
            " ␣equ ␣inter ␣sur ␣ins ␣dev Yes ␣toward ␣det ␣cle ␣sil ␣meas ␣diff ␣cor ␣est"
        ),
        1.263 * token.among(
            "le re ive ␣so ␣e ␣re ve ou ␣any ␣le ␣no One ␣u ck tr ␣dire ␣over ␣high ␣because to"
            " ater ␣bre ire ove ␣bo ␣how ␣thoug ␣where ␣resemb ake let ␣ve ␣sto ␣Lars ␣ir uring"
            " ␣until ␣bu uch ␣contr semb ␣3 ␣bro ␣ple ␣most ␣such Eve ␣sou"
        ),
        1.11 * token.among(
            "re ive ␣so ␣re ast ve ou ␣live ␣le ␣no ␣u tr by ␣dire ␣over ␣high ␣because ater"
            " ␣bre so ire ove ␣bo ␣first cept ␣how ␣y ␣thoug ␣where ␣resemb ake ather let ␣ve"
            " ␣sto ␣Lars ␣ir uring ␣until ␣bu uch ␣contr semb ␣3 ␣ple ␣most ␣such ␣sou"
        ),
        0.9706 * token.among(
            "b ␣so ve ou ␣live ␣any ct ␣thou ␣le ␣no Emma ␣slept One ck ␣seen ␣put ␣co ␣part by"
            " ␣thee ␣dire ␣relating ␣bre ire ove ␣first ␣how ␣y ␣many ␣thoug ␣resemb ␣ve ␣cour"
            " ␣ir ger ␣chief ␣bu uch ␣evil ␣contr ␣3 ␣proper aria ␣ple ␣Jon yl ␣such ␣sou"
        ),
        row=5,
    ),
    # <|endoftext|>/noun/” and 44 more; <|endoftext|>/␣in/” and 45 more
    "L3N13_endoftext_noun_and_44_more": gelu(
        -0.9992,
        1.841 * token.among(
            '<|endoftext|> noun " \u2423v \u2423 \u2423ex the ver \u2423count The \u2423con \u2423le \u2423dis \u2423de \u2423pro \u2423ad oin'
            ' con ren res \u2423part \u2423over \u2423pre \u2423prophe \u2423ob \u2423en ?" ex eren ier \u2423sub \u2423prin of \u2423cour'
            " ␣inter pro oun van ␣toward fore ␣fore ␣ben ird aul selves ␣Jes ␣Mord"
        ),
        1.397 * token.among(
            '<|endoftext|> \u2423in " \u2423for adjective en le re \u2423In ad \u2423ex the \u2423Sam ul \u2423con \u2423boy \u2423dis'
            ' \u2423al \u2423pro \u2423ad \u2423other \u2423El oo ren ten \u2423des hen \u2423pre \u2423prophe \u2423en ?" up \u2423im ier \u2423par'
            " ␣prin ␣pain of ␣cour oun van ␣Bel ␣fore par ␣whose iqu ␣oppos ertain"
        ),
        1.352 * previous.among(
            '): \u2423an \u2423f \u2423by \u2423capital "; \u2423ex \u2423flag \u2423con \u2423well \u2423comp \u2423been \u2423per \u2423men \u2423u \u2423Is \u2423app'
            " ␣te ␣E ␣children ␣did ␣can ␣cons str ␣relating ex ␣exp ␣disc ally ␣comm ␣ass up"
            " ␣pres ␣Today ␣res Vera Today ␣ref ␣ir pr ␣according ␣contr ␣bro ␣diff ␣cor ␣dw"
        ),
        -0.6684 * word_start.among(
            "␣the ␣c ␣he ␣n ␣e ␣with ␣w ␣at ␣not ␣sp ␣came ␣j ␣She ␣El ␣ne ␣al ␣E ␣off ␣th"
            " ␣small ␣who ␣rem ␣what ␣tre ␣than ␣end ␣Z ␣bre ␣old ␣dec ␣kind ␣make ␣writ"
            " ␣something ␣bel ␣ins ␣sit ␣trans It ␣wood ␣sing ␣fall ␣sil And ␣open ␣Al Where cle"
        ),
        row=6,
    ),
    # after ␣his/␣from/␣home and 45 more; s/␣was/␣f and 45 more
    "L3N15_after_his_from_home_and_45": gelu(
        -0.9611,
        1.23 * previous.among(
            "␣his ␣from ␣home ␣r ␣father ␣ex ␣four This ␣My ␣mother ␣my 's ␣knows ␣Vera ␣thy"
            " ␣Where ␣girl ␣after ␣no Shopping One ␣u ␣ad ␣take ␣sa str ␣short ␣str ␣job"
            " ␣afternoon ␣opposite ␣opened ␣wh ␣sc ␣ind Opposites ␣Wh ␣cond ␣Ir ␣Bel ␣instr ␣hor"
            " ␣ben ␣whose ␣dest irit ␣est irty"
        ),
        1.221 * token.among(
            "s ␣was ␣f ␣m ␣d ␣Hello ␣Goodbye ␣father ␣friend ␣Finn ␣se ␣does ag ␣am ␣Where em"
            " ␣Tuesday ␣rem ␣ne ␣tre ␣H ␣know ␣R hen ␣morning ␣job inn ␣afternoon ␣com ␣K av ␣Fr"
            " ␣wr ham ␣evening ␣January urs aven ␣Am ␣Ir ␣Br ␣wom ru ␣Ed ␣stren esp ␣spe ␣Nils"
        ),
        0.8876 * previous.among(
            "␣the ␣his ␣had ␣Tom ␣her ␣father This ␣My ␣mother ␣your 's ␣knows ␣night ␣thy ␣pl"
            " ␣Where ␣old ␣girl ␣after ␣needs One ␣u ␣sa ond ␣str ␣ob ␣job ␣afternoon 0"
            " ␣opposite ␣opened ␣ind Opposites ␣par ␣September ␣cond igh ␣thine ␣Bel ␣instr ␣hor"
            " ␣ben ␣whose esp ␣Jon ␣eng irit irty"
        ),
        0.8666 * token.among(
            "␣of ␣he e u ␣f ␣m ␣s ␣Goodbye ␣st ␣father ce ␣friend ul ␣does ␣could ␣M ␣am ␣Where"
            " ec ␣Tuesday ␣rem ␣ne ␣H ␣Hill ␣sa ␣know ␣F hen sc ␣job inn ␣afternoon ␣K ␣Fr ␣hast"
            " ham ␣evening aven ␣Am ␣Ir ␣Br ␣wom ru ␣Ed ok esp acter ␣Nils"
        ),
        row=7,
    ),
    # in a text beginning And/␣of/. and 42 more; ␣to/And/␣went and 45 more
    "L3N21_in_a_text_beginning_and_of": gelu(
        -1.189,
        1.431 * text_start.among(
            "And ␣of . ␣and A G I L Then Now ( B C D E H J M N O P R S T U W Y est Th The 's"
            " For But ung und He ␣water Where ␣neither ␣mount Do So She They Therefore"
        ),
        1.296 * token.among(
            "␣to And ␣went ␣shall ␣not ␣have ␣him ation ␣which ␣out ␣do ␣under ␣me ␣Israel"
            " ␣king ␣before ␣people ␣thou ␣us ␣behind ␣took ah ␣thee ␣Jesus ␣may ␣set ␣taken"
            " Then ␣heard ␣ass He ␣shalt ␣yet ␣lay ␣should oot ␣wife ␣therefore ␣himself ␣sea au"
            " ␣neither ␣would ␣Judah ␣woman They iah ␣spirit"
        ),
        1.172 * token.among(
            "␣is ␣shall ␣had ly ion ␣one ings ␣Leo ry ␣under ␣Israel ␣se ␣king ␣P ␣br ␣behind"
            " Emma ␣took ␣take ␣fl ten ␣Jesus ␣lives ␣They Paul ens to Then ␣earth ␣heard oy ␣im"
            " ␣shalt ␣law ␣lay ich ather ␣should ives ey oth ␣Judah ␣dead They iah stand ␣Saul"
        ),
        -0.6188 * word_start.among(
            ". ␣or ␣J ␣for ␣g ␣re ␣shall ␣by ␣gr ␣so ␣tr ␣Sam ␣N ␣D ␣Ben ␣four ␣W ␣red ␣sa"
            " ␣like ␣than ␣thy ␣wor ␣prov ␣people ␣im ␣six ␣occ ␣can ␣dec ␣cha ␣been ␣cur ␣ve"
            " ␣soul ␣saying ! ␣hand ␣min ␣mult ␣give ␣fore ␣where ␣eleven ␣clean ␣meas ␣fa"
            " ␣possess"
        ),
        row=8,
    ),
    # two words after one beginning ␣what/␣Who/This and 7 more; after Q/␣has/␣what and 7 more
    "L3N22_two_words_after_one": gelu(
        -0.8125,
        3.877 * two_words_back.among(
            "␣what ␣Who This ␣painted One ␣morning On ␣afternoon ␣How ␣evening"
        ),
        3.585 * previous.among("Q ␣has ␣what This ␣Who Shopping Numbers Names ␣afternoon ␣Cora"),
        2.538 * word_start.among(
            '. , : ; ? \u2423The " "; \u2423What \u2423Then \u2423named \u2423what \u2423found This \u2423Everyone \u2423Finch \u2423needs'
            ' One ." \u2423even On \u2423plus And'
        ),
        1.303 * token.among(
            '. \u2423and <|endoftext|> : noun adjective Q \u2423had "; \u2423Then ) Here v Once \u2423what \u2423made'
            " ␣On ␣when ␣gave ␣used eth ␣lost ␣than tr ␣comes But It Digits ␣if On ␣Moss"
            " ␣especially Then ␣Lane For ␣How ); ␣ref ␣called ␣Rose"
        ),
        row=9,
    ),
    # ␣the/␣a/as and 45 more; after ␣went/␣at/at and 45 more
    "L3N23_the_a_as_and_45_more_after": gelu(
        -1.24,
        1.536 * token.among(
            "␣the ␣a as ␣see Here ␣Sara ri ␣before ted The ␣back ␣used ␣tr ence ␣after ten tr"
            " ␣against ␣about ␣forest av ␣among ␣em ␣Alma ␣answered ␣pres iet ␣par ␣Fr ␣where"
            " ian ope ehold ␣number embr aldov arious ␣United outh ␣anim J ␣Ar ␣Americ semb ␣Ch"
            " ␣little wn ␣rain"
        ),
        1.51 * previous.among(
            "␣went ␣at at ␣by ␣from ␣came ␣home ␣v ␣Yes ␣into ␣made ␣near ␣gave ␣off ␣used"
            " ␣Thursday ide ␣behind ␣needs ␣dark ␣Saturday ␣find ␣about Days ␣opened rop ␣X"
            " ␣wanted ␣July ␣December Opposites iol ␣May ␣November ope ␣March ␣April ␣September"
            " ␣January gre ␣February uring ␣Eur ␣som Yes veryone ␣Americ hil"
        ),
        0.6324 * token.among(
            "␣a ␣that ␣The a ␣with ␣unto ␣by ␣from ia ␣facts Here ted The ␣yellow ous ␣old ␣tr"
            " ␣light W ␣fl ␣door ked ␣pr ␣dark ␣brown ␣heavy ␣hand ␣these ␣em ␣cont ␣Alma ld"
            " ␣soft ␣reg ␣answered iet ␣inv ew ␣United outh ␣dev ␣toward ␣contr ete ␣usually ␣Ch"
            " uck wn"
        ),
        0.3003 * previous_word.among(
            "␣with ␣home ␣made ␣Yes ␣near ␣Thursday ␣painted ␣July ␣May ␣la ␣March ␣January"
            " Opposites"
        ),
        row=10,
    ),
    # ␣c/␣What/␣has and 43 more; after ␣there/␣Then/␣facts and 45 more
    "L3N24_c_what_has_and_43_more_after": gelu(
        -1.012,
        1.779 * token.among(
            "␣c ␣What ␣has ␣Hello ␣Goodbye ␣Max ␣Nora ␣could ␣Stone ␣boy ␣Clara ␣lost ␣D ␣1 ␣No"
            " ␣Ford ␣Brook ␣Saturday mark ␣Swan ␣Ida ␣Park On ␣2 ␣plus bl ␣Lane ␣July ␣December"
            " ␣Eve ␣Today ␣May ␣August ␣November Today ␣April ␣Galdovar ␣September ␣January"
            " ␣October ␣colour ␣February 5 6 ␣mil ␣Sel"
        ),
        1.271 * previous.among(
            "␣there ␣Then ␣facts Once ␣four ␣count ␣boy ␣Finch ␣Bell One ␣So ␣1 ␣saith Numbers"
            " ␣sa It Digits ␣They ␣sac Days ␣Can ␣Listen 0 ␣Moss ␣much ␣Igor ␣10 ␣Mona ␣Greta ␣y"
            " ␣Today iol 8 Today There ␣evening ␣consisting ␣Lars ␣5 2 6 ield ␣Which ␣4 ␣Dario"
            " ␣Hanna 7 4"
        ),
        1.227 * sentence_start.among(
            "Q Once ␣My Ben Shopping Opposites Numbers One fl Digits Colours bl ␣That ␣So ,"
            " ␣Listen Names ␣They Jack ␣Nora hy There te arrow ␣t be Hugo ␣g ␣th am ␣y ␣red ␣ar"
            " scar ␣St ␣bel bit ␣gold ␣fruit ␣both ␣Sel"
        ),
        1.012 * token.among(
            "␣was ␣What w ␣Lily ␣Hello ␣Goodbye ␣Sara ␣Sam ␣day ␣Emma ␣blue ␣could ␣drum ␣lost"
            " ␣D ␣black ␣saw ␣Hill ␣comes ␣Hugo ␣Ruth oria ␣afternoon ␣plus bl ␣Pete ␣got ␣July"
            " ␣December ␣Today ␣May ␣August ␣November ␣shell Today ␣April ␣month ␣January"
            " ␣October ␣colour ␣February 5 6 ield ␣Hanna 7 R ␣Sel"
        ),
        row=11,
    ),
    # ;/␣The/h and 45 more; after ␣unto/ent/if and 44 more
    "L3N27_the_h_and_45_more_after_unto": gelu(
        -1.102,
        1.28 * token.among(
            "; ␣The h is ␣two ␣three ␣g ␣four ␣near ␣L ␣gr ␣five The ␣ten ␣six ␣seven ␣eat W ␣N"
            " ␣last ious ␣eight But ␣these ␣nine ␣twelve H ␣Pet ␣certain ␣son ␣first ␣many"
            " ␣young ␣holy ␣chief S ␣thousand ␣those ␣beg L N ␣hundred ␣Jon ␣afraid ␣dead aker"
            " irty ␣Jes"
        ),
        1.114 * previous.among(
            "␣unto ent if ␣th ␣needs ␣lost ␣offer W ␣fe ␣saith ␣did But ␣str ␣sons ␣Th ␣Listen"
            " ␣com here vent cle ␣heard ␣son ␣behold ark ␣sec ␣how ␣daught ␣command ␣hear"
            " ␣number bit ␣chief S ␣lived ␣beg ␣until ␣commanded ␣speak Y semb ok Therefore ␣swe"
            " iah ␣years ␣year ames"
        ),
        0.9979 * token.among(
            "␣s ␣some ␣three ␣four ␣near ␣gr ␣five ␣six ␣seven ␣eat ␣th W ␣D ␣El ␣last ious"
            " ␣eight ␣F ie ␣And ␣these ␣U ␣nine ␣twelve H ␣certain ␣many oe ␣young Where ␣holy"
            " ␣chief S ␣thousand ␣those ␣beg ␣fif Y L ird ␣hundred ␣whe ␣Jon ␣dead aker irty"
            " ␣Jes oung"
        ),
        0.9019 * text_start.among(
            "And . u on A G I L Then Now op na ins D E F H J M N O P R S T U W Y adjective ine"
            " other Th The 's ans For But rib He ␣water ␣neither ␣mount ta ru So She They"
            " Therefore"
        ),
        row=12,
    ),
    # Q/verb/␣Tom and 45 more; Q/␣capital/␣Hello and 45 more
    "L3N28_q_verb_tom_and_45_more_q": gelu(
        -1.101,
        2.095 * token.among(
            "Q verb ␣Tom ␣has ␣Hello Here ␣Leo Once This ␣Who ␣Vera ␣live ␣Thursday Anna"
            " ␣Tuesday ␣painted Shopping W One adverb Numbers ␣comes Sam Names ␣tomorrow It"
            " Digits ␣Friday ␣Ida Paul Days Months Ida ␣Olga Colours ␣July Opposites ␣May"
            " ␣August Today There ␣January ␣colour ␣February ␣windy ␣3 ania L"
        ),
        0.876 * token.among(
            "Q ␣capital ␣Hello ia Here ␣Leo Once ␣do ␣found This ␣Who ␣park ␣white Anna"
            " ␣painted Shopping W One ␣garden ␣spoon Numbers ␣comes Sam Names ␣tomorrow It"
            " Digits ␣Friday Days Months ␣afternoon Ida Colours ␣July ␣Klara rad Opposites ␣May"
            " ope Today There ␣January ␣February ␣beach 2 ania ␣mill L"
        ),
        0.8164 * sentence_start.among(
            "Q Once ␣In ␣Then ␣Now Opposites <|endoftext|> Here Numbers It One Months fl Digits"
            " Colours Days Names br ␣it There ep ␣n as ␣ob ␣s ␣found ␣t ␣some be ␣g . ␣w er am"
            " ␣y ␣ar scar ␣end ␣water cy ␣bel ␣blood ␣imp ␣occ ␣div ␣fruit ␣trib ␣chief"
        ),
        0.8017 * previous.among(
            "And ␣went ␣there ␣came ␣Then ␣see ␣Now ␣day ␣used ␣tree One ␣looked ␣saying ␣Ford"
            " ␣learned ␣comes But ␣tomorrow ␣And It ␣ran ␣lives ␣Park land Months ␣Ol ␣Moss Then"
            " Thank ␣May ␣Y arl ␣Qu ␣month There Where aldov ␣plant ␣tail S ␣priests ␣Eur ␣Moses"
            " ␣Which ␣umbrell uit ␣engine acle"
        ),
        row=13,
    ),
    # after e/he/␣king and 45 more; at/om/ch and 45 more
    "L3N29_after_e_he_king_and_45_more": gelu(
        -0.6128,
        1.272 * previous.among(
            "e he ␣king j ib iz ␣tre oc ud uth ere ie og ␣ph ho sc ␣prophe ␣prod esc rib ␣Bruno"
            " ␣prov ␣ag vel ble ␣elect ␣Klara ␣ch ␣har oh sy amm ␣pol pr hem ron rap ␣Walter"
            " ␣bec ␣hor ody ␣Ar ␣dest ␣gen hil other eop ␣num"
        ),
        1.038 * token.among(
            "at om ch the op ␣Stone The ac em W pp og ho ␣mus ␣com art rop rad ␣shalt ␣bas olog"
            " iet com ␣command ␣prin han ␣hast ␣pol rid van hem ␣might ron rap ␣enem ␣judg ilt"
            " ␣arm vern ␣sign iqu ␣oppos ␣tak ␣nam rost ␣heav ␣answ lm"
        ),
        0.9965 * token.among(
            "om ap the op ␣Stone ac W og ho ␣mus ␣com art rop rad ␣shalt ␣bas olog iet arl com"
            " ␣command ␣prin ␣hast ␣pol van hem ron rap ␣enem ␣som ␣judg ilt ␣arm ␣plac So vern"
            " ␣sign stem iec iqu ␣oppos rist ␣tak ␣nam rost ␣heav ␣answ lm"
        ),
        0.6141 * token.among(
            "the ␣Stone od orn W ov ho tain ␣mus ␣com ␣K rop Then ␣organ ␣art hat ␣bas olog iet"
            " B arl ␣prin ␣fam van hem ron rap ␣enem ason ␣judg ␣arm ␣plac ␣kn So isten ␣would"
            " ␣sign stem iec ild ␣oppos rist ␣tak rost ␣learn ␣heav ␣answ lm"
        ),
        row=14,
    ),
    # <|endoftext|>; after ”/adjective/verb and 37 more
    "L3N30_endoftext_after_adjective": gelu(
        -0.06626,
        4.198 * token.among("<|endoftext|>"),
        0.7292 * previous.among(
            '" adjective verb \u2423from "; \u2423J \u2423facts \u2423 \u2423G \u2423B \u2423k \u2423M ak \u2423P \u2423thou \u2423am \u2423well \u2423El \u2423H \u2423E'
            " ␣F ␣R ␣short ␣these ␣given ␣name ␣destroy ␣dec ox ivity ␣Br ities ␣toward ime ash"
            " mon ␣mid ␣Ab ␣mer ␣dw"
        ),
        0.6003 * token.among(
            '\u2423( s noun \u2423" \u2423or \u2423The y \u2423I \u2423them \u2423have - l \u2423they is as ol \u2423J \u2423facts ir Here \u2423do he'
            " ␣C ␣their z ␣un ␣B ␣thy ␣M ak ␣dis ␣men ␣children ah ␣E ␣land ` oth mon ␣As"
        ),
        0.5663 * word_start.among(
            "␣or ␣J ␣G ␣A ␣un ␣his d ␣M ␣S ␣they ␣LORD ␣E ␣ro ␣out ␣H ␣N ␣T ␣who ␣F ␣K ␣Israel"
            " ␣R ␣than ␣park Q ␣white ␣Z ␣God ␣Th ␣men ␣Is ␣children ␣cold ␣did ␣Br ␣done ␣Lake"
            " ␣Ab ␣mid ␣year"
        ),
        row=15,
    ),
    # after ␣had/␣two/␣has and 45 more; ?/␣said/␣had and 44 more
    "L3N31_after_had_two_has_and_45": gelu(
        -1.267,
        1.746 * previous.among(
            "␣had ␣two ␣has ␣three ␣big Once ␣four ␣five ␣count ␣new ␣six ␣seven ␣ten ␣needs"
            " Shopping ␣Is Numbers ␣Ruth ␣eight ␣today It Digits ␣heavy ␣short ␣nine ␣Can"
            " ␣afternoon 0 ␣opposite ␣2 ␣opened ␣much ␣soft ␣December Opposites ␣low ␣dirty"
            " There ␣evening ␣5 ␣lived ␣Mart ␣Walter 6 ␣4 ␣Cora ␣3 irty"
        ),
        1.208 * token.among(
            "? ␣said ␣had ␣has ia ␣made ␣do ␣gave ␣live ␣Stone ␣Grey ␣Wednesday ␣Monday ␣needs"
            " ␣saw ␣No ␣Saturday ␣map ␣Friday 0 ␣plus ␣opened ␣Felix ␣Igor ␣10 ␣wave ␣wanted"
            " ␣June ␣July ␣Klara ␣December ␣May gn ␣August ␣November ␣April ␣September ␣5"
            " ␣October ␣February Yes ␣Cora ␣Bel ␣Hanna ␣kn ␣est ␣Nils"
        ),
        1.136 * sentence_start.among(
            "Q ␣He ␣She Tom Ben This ␣On ␣When Shopping Opposites <|endoftext|> Numbers Lily It"
            " Months ␣There Digits Colours ␣Anna Leo Days Names Sara ␣Ben ␣Who ␣Jack ␣Lily ␣Sam"
            " ␣Oscar Oscar ␣Sara Pete ␣Clara act ␣ex Ruth ␣Eve ␣Pete ␣g ␣re adjective ␣con ans"
            " ␣per ␣organ"
        ),
        0.5887 * token.among(
            "␣and ? a ␣have ␣had ␣made ig ␣gave ␣k ␣pl ␣Wednesday ound ␣needs pl ␣saw ␣No"
            " ␣tomorrow ho via ␣lamp vania venia ␣its ␣plus ␣opened ␣Felix ␣Igor onia ␣wave"
            " ␣wanted ␣June ␣Klara ␣December ␣May gn ␣August ␣November ␣April ␣October ␣February"
            " Yes anc ␣Cora ␣Bel ␣Hanna ␣kn ␣est ␣Nils"
        ),
        row=16,
    ),
    # after ␣capital/␣father/␣flag and 8 more; ./?/” and 7 more
    "L3N32_after_capital_father_flag": gelu(
        -1.573,
        6.571 * previous.among(
            "␣capital ␣father ␣flag ␣My ␣mother ␣knows ␣city ␣Where ␣been ␣saying ␣job"
        ),
        4.016 * token.among('. ? " \u2423have "; \u2423In \u2423friend \u2423does ." \u2423know'),
        2.102 * two_words_back.among(
            "? ␣The ␣unto ␣some ␣My ␣mother ␣In ␣who ␣knows ␣Everyone ␣sent ␣Do ␣job ␣saith"
            ' \u2423learned " \u2423Lord \u2423asked \u2423answered \u2423sit \u2423Qu \u2423Har \u2423Stella \u2423commanded \u2423Tarvenia'
            " ␣Frank ␣Jer ␣Cora"
        ),
        2.019 * token.among(
            ". , ␣of : ; ␣was ␣that ␣were ␣had - an ␣Anna ␣has ␣J ␣g ␣father ␣made ␣do ␣friend"
            ' \u2423Everyone \u2423does \u2423live \u2423con \u2423Where \u2423buys \u2423rem pl ven \u2423looked ." \u2423saith ! \u2423hath ?"'
            " ern ␣wh ␣ch ␣hast ␣Cora ␣genus"
        ),
        row=17,
    ),
    # <|endoftext|>/␣dis/␣wor and 14 more; <|endoftext|>/␣(/␣” and 37 more; not in a sentence
    # beginning <|endoftext|>
    "L3N37_endoftext_dis_wor_and_14": gelu(
        -0.02891,
        -4.398 * sentence_start.among("<|endoftext|>"),
        1.828 * token.among(
            "<|endoftext|> ␣dis ␣wor ␣com ␣heard ` read ␣che ␣bread ␣alt oved ically ␣proper"
            " ␣hundred ␣ple ␣mil ␣cor"
        ),
        1.32 * token.among(
            '<|endoftext|> \u2423( \u2423" - is ol \u2423e \u2423re \u2423your ro ul \u2423un \u2423con \u2423dis \u2423ro \u2423al \u2423de \u2423per \u2423pro'
            " ␣ad ␣li ere ␣sha ore ␣pre ␣prophe ho ␣en here ally ` ␣sub ␣har com ␣hast ␣inter be"
            " oly ␣mid ␣As"
        ),
        0.6229 * token.among(
            '<|endoftext|> \u2423in \u2423" \u2423or e al \u2423with in \u2423said \u2423his ic - ly re w as \u2423st un \u2423Ben \u2423her'
            " il he ␣my ro ␣un ␣am ␣le ␣dis ac em are ␣per ␣men con oo ␣saying ␣co ␣sa ␣house"
            " ␣art"
        ),
        row=18,
    ),
    # ine/␣facts/␣father and 45 more; ␣Ben/␣mother/␣gave and 45 more
    "L3N38_ine_facts_father_and_45_more": gelu(
        -1.113,
        1.45 * token.among(
            "ine ␣facts ␣father ␣mother ␣Israel ␣king ␣gave ␣people ␣ne ␣took ␣garden ␣part per"
            " ind ␣sword ␣job ␣wall ␣opened ␣earth ␣son ␣priest ␣wanted ␣law ␣Jerusalem ␣words"
            " ␣wood ␣ground ␣oil ␣wife ␣kingdom ␣enem ief ␣sin oor ␣world ␣gre dom ␣death"
            " ␣brother ister sel ␣Judah ␣servant uary ␣gold ision acle ␣spirit"
        ),
        0.8644 * token.among(
            "␣Ben ␣mother ␣gave ␣people ␣took ␣part per ␣thereof ␣sword ␣wall ␣opened ␣earth"
            " ␣servants ␣son ␣priest ouse ␣got ␣wanted iol ␣Jerusalem ␣wood ␣oil ␣wife ␣kingdom"
            " ␣himself ␣enem ief oor ody ␣world ␣gre dom ␣death ␣brother ister ease sel ool"
            " ␣Judah ␣servant uary ife ␣gold oney ␣rest mber ision ␣spirit"
        ),
        0.8478 * previous_word.among(
            "␣the ␣his ␣your ␣their ␣She ␣my ␣facts Here ␣thy ␣city ␣well ␣took ␣eat ␣dark"
            " ␣take ␣kind ␣Field ␣Hart ␣sons ␣child ␣every ␣sword ␣own ␣opposite ␣themselves"
            " ␣Wood ␣painter ␣eleven ␣oil ␣asked ␣Reed ␣among ␣Lane ␣holy ␣farmer ␣engineer"
            " ␣sailor ␣Rose ␣judge ␣alt ␣Ilmaria ␣Mordalia ␣Re ␣Ed ␣Yolvia ␣Tarvenia ␣possess"
            " ␣Mo"
        ),
        0.8044 * previous.among(
            "␣his ␣m ␣v ␣facts Here ␣city ␣their ␣well ␣ro ␣take ␣fe ␣rep ␣sa uth ␣child ␣des"
            " ␣sword ore ␣prophe ␣cap ones ma ␣among ␣cont ␣eleven Opposites ␣fam ␣grou ␣piec"
            " ␣fac ␣cond ␣ir ␣alt ␣wom ␣arm ␣eff ␣anim ␣Ed ␣sil ␣Tarvenia dom ␣sal ␣mil ␣sho"
            " ␣possess ␣nam ␣Jes stand"
        ),
        row=19,
    ),
    # in a sentence beginning <|endoftext|>; ↵/<|endoftext|>/␣( and 2 more
    "L3N39_in_a_sentence_beginning": gelu(
        -1.723,
        5.58 * sentence_start.among("<|endoftext|>"),
        -4.981 * followed.among(
            "Tom Nora Lily Anna Emma Leo Sam Sara Finn Jack Karl Ida Max Oscar Clara Pete Vera"
            " Mia Hugo Eve"
        ),
        4.412 * token.among('\u21b5 <|endoftext|> \u2423( \u2423" `'),
        2.567 * token.among(
            '\u21b5 noun \u2423" " c \u2423unto adjective verb - \u2423J \u2423G j \u2423live \u2423B ec \u2423dog W \u2423pro \u2423te te \u2423T ax'
            " H T ` B ian ope O S ␣rec ␣4 ek E Y D N ␣trib V 3"
        ),
        row=20,
    ),
    # two after ␣He/␣Lily/␣She and 44 more; in a word beginning ␣had/␣but/␣has and 45 more
    "L3N44_two_after_he_lily_she_and_44": gelu(
        -0.9345,
        1.897 * two_back.among(
            "␣He ␣Lily ␣She Tom ␣Leo ␣Emma ␣knows ␣blue ␣could ␣live ␣liked ␣green Lily ␣Clara"
            " ␣O One Numbers ! ␣E Names ␣V ␣brown ␣Swan ␣Ida ␣Park ␣Z ␣Listen ␣asked Max ␣Reed"
            " Colours ␣wave ␣wanted ␣June ␣May ␣Arvela Clara ␣March ␣Qu ␣Fe ␣colour Ruth ␣Which"
            " J ␣Re irst ␣Ab"
        ),
        1.578 * word_start.among(
            "␣had ␣but ␣has ␣Goodbye ␣V ␣near ␣red ␣live ␣liked ␣Z ␣Thursday ␣Wednesday ␣Finch"
            " ␣behind ␣painted ␣buys ␣Qu ␣Is ␣looked ␣Field ␣Ford ␣Saturday ␣Black ␣Fe ␣child"
            " ␣Re ␣Friday ␣Am ␣Frost ␣Wood ␣opposite ␣Moss ␣Selmark ␣Mara ␣Har ␣Reed ␣June ␣July"
            " ␣December ␣Arvela ␣November ␣month ␣April ␣Galdovar ␣February ␣Ilmaria ␣Yolvia"
            " ␣Tarvenia"
        ),
        1.358 * previous.among(
            "␣went ␣What ␣has ␣In ␣Ben Here ␣On ␣Now ␣Who ␣city z ␣live ␣back ␣Where ␣looked"
            " ␣No ␣learned by ␣Have ␣People It ␣ran ale ␣U via venia ␣plus ␣baker onia wood"
            " Thank ␣farmer ␣Qu There go ␣sailor ␣colour ␣lived ␣Am ␣Which ␣Cora ek ␣Ilmaria ime"
            " ␣Re ␣Tarvenia irst"
        ),
        0.6923 * token.among(
            "ar ␣she ␣has ␣Hello ␣Goodbye ␣near ab ␣under ag ␣Thursday ␣behind ␣painted ␣Is ␣No"
            " ␣Ford tr by ign ␣Hugo oria ale ho ␣hard land vania venia ␣opposite ␣Selmark ␣ang"
            " wood ␣pur ␣June ␣July ita ␣Arvela ␣April embr ␣month ␣February Yes ek ␣Ilmaria au"
            " aria idge ␣z ␣secret iah"
        ),
        row=21,
    ),
    # after ␣capital/␣has/␣facts and 45 more; ␣the/␣The/␣an and 44 more
    "L3N47_after_capital_has_facts_and": gelu(
        -1.589,
        1.503 * previous.among(
            "␣capital ␣has ␣facts ␣see ␣found ␣flag ␣My ␣knows ␣S ␣like ␣live ␣count ␣M ␣comp"
            " ␣behind ␣been ␣needs ␣lost ␣per ␣Is ␣comes ␣Have ␣find ␣job ␣int Days ␣Can ␣horse"
            " ␣pub ␣asked ␣wanted ␣Today ␣May ␣November Today ␣cook Do ␣January ␣pol ␣engineer"
            " ␣February ␣Mart ␣cent ␣according ␣stren ␣Tarvenia ␣dest ␣sou"
        ),
        1.423 * token.among(
            "␣the ␣The ␣an ␣his ␣you g - ␣He an ␣She ␣g ␣e ␣her ry the ␣On he ␣friend ␣my ish"
            " ␣gr ␣blue ␣does The ␣green ␣br W ep ere ␣F og lic ␣Mona ␣large ita ␣che ew lack"
            " ␣Albert ␣United ico ␣Eur outh she ␣North M uck"
        ),
        1.285 * token.among(
            "␣The ␣an ␣f h g ␣has ␣but th ␣e ␣ the ␣On he ␣friend ␣does ␣k The ␣sp ␣tr ␣saw !"
            " ␣E og ␣may ␣happy ␣sad ␣rel lic ␣angry arrow ␣Mona ark ita oe ␣che ink ew lack"
            " ␣United ␣judge ␣Eur outh ␣play ␣proud Y ␣North M ␣afraid"
        ),
        1.134 * sentence_start.among(
            '\u2423" Q s b c \u2423In \u2423Then m \u2423Everyone \u2423My \u2423On g re \u2423People se \u2423There , ha \u2423Who an ph tr'
            " ␣n self ind op ␣bas ble na out up ␣found ␣t is one ing ␣con ␣ar 's ␣cl ␣gr of land"
            " read air ring nded"
        ),
        row=22,
    ),
    # ↵/?/␣c and 45 more; in a text beginning And/␣of/↵ and 45 more
    "L3N50_c_and_45_more_in_a_text": gelu(
        -1.506,
        1.567 * token.among(
            "↵ ? ␣c ␣d ␣J 's ␣L ␣con ␣ten ␣j ␣ne ␣El ob ␣H ␣T ␣R ␣high ␣nine ␣cr ␣disc ␣att"
            " ␣our ␣farmer B C ␣own ␣United ␣rec ␣enem ␣wild ␣conc eb ␣round ␣mult Y ␣Re ␣stren"
            " L ␣Jer ␣hundred R ␣gen ␣Jo ␣Mo ␣answ ␣Han ␣Sel ␣Mord"
        ),
        1.419 * text_start.among(
            "And ␣of ↵ . ␣and A G I L Then Now B C D E F H J M N O P R S T U W Y ent est other"
            " Th The 's For But He ␣water Where ␣neither ␣mount Do Olga ru So nded They"
            " Therefore"
        ),
        1.04 * previous.among(
            "␣said ␣on ␣upon ␣father im ␣their ␣thy ␣six ␣O ␣comp ␣great ob ␣rep ! ␣imp ␣over"
            " ␣str ␣sons ␣Th ␣exp ␣plus av ␣among less ␣cont ␣pur ␣Lord ␣daught ␣fam O ␣ever"
            " ␣thousand ␣Am igh ␣toward oly N ␣Jer ␣hundred ␣sal ␣brother R yl ␣brethren ␣years"
            " ␣mer irty ␣Jes"
        ),
        0.5899 * word_start.among(
            "<|endoftext|> ␣G ␣e ␣L ␣con ␣B ␣j ␣In ␣o ␣pl ␣El ␣Ben ␣ar ␣fl ␣found ␣made ␣tre ␣K"
            " ␣red 's ␣R ␣pass ␣wh ␣comm ␣sub ␣Y ␣behind ␣Pet ␣Is ␣Wh ␣supp ␣prop ␣high ␣trans"
            " ␣They ␣wild ␣give ␣fruit ␣ra ␣sing ␣diff ␣chief ␣dwell ␣lack ␣turn ␣mine ␣pers ␣dw"
        ),
        row=23,
    ),
    # ␣time/␣which/ia and 45 more; after ␣The/m/as and 45 more
    "L3N51_time_which_ia_and_45_more": gelu(
        -0.5053,
        1.613 * token.among(
            "␣time ␣which ia se ers ha ␣day ou ␣city ␣Grey na ␣tree ␣pro res ree oria ␣tomorrow"
            " It ␣hand ase ale ho ␣morning ose ␣house ents to ␣earth ␣flowers vent ma ants"
            " ␣leaves ␣number There Where ␣sto ains ␣States ␣ra ␣side ␣America ␣word aria ␣year"
            " ␣such ara era"
        ),
        1.06 * previous.among(
            "␣The m as ␣v ␣Yes v op ib ␣M ac ep ␣No ␣Have ped ric ␣flowers ␣Igor ␣em ␣leaves"
            " ␣par ␣inv ph com ␣grou amm ␣Qu aldov ␣United ico rap ␣Walter ␣Br ␣mat ␣genus"
            " ␣Hanna ␣anim E ime ps ␣North acter dom ␣Ch ari ␣Ab ␣As ␣cor ␣sou"
        ),
        0.9528 * token.among(
            "␣time ia ha ␣day ou ␣Grey ␣down na ␣pro res ions ood ree oria ␣tomorrow It ale ho"
            " ␣morning ␣house to ␣flowers vent ma ␣leaves ouse ␣body ology ␣where ␣Jerusalem"
            " ollow C There Where ␣sto ains ␣States ely ␣ra ␣side ␣America ense aria bs oses"
            " alia ara era"
        ),
        0.529 * word_start.among(
            "␣v d ␣M ␣time t ␣Who ␣Stone ␣Grey bl fl ␣house ␣Br ␣tomorrow br ␣these ␣morning"
            " ␣sto ␣Bel to im ␣flowers ph ␣leaves ␣only ␣body hy ␣cook ␣Ch ␣Today ␣Galdovar"
            " There ␣States com ␣side ␣America har mer she o y par Then W er scar cle eb So"
        ),
        row=24,
    ),
    # after ␣(/␣I/␣shall and 45 more; noun/e/adjective and 45 more
    "L3N53_after_i_shall_and_45_more": gelu(
        -1.123,
        1.376 * previous.among(
            "␣( ␣I ␣shall ␣they ␣st ␣will ␣facts ␣re ␣flag ␣could ␣live ␣There ␣pass ␣saying"
            " ␣saith ␣did Sam ␣ran ␣sac ␣su ␣prov ␣return Max ␣character He ␣ind ology ried"
            " ␣pres ␣mark ne Where ␣ever ␣called ␣cond ␣colour ␣dep ␣caus ␣quality ␣Moses ␣det"
            " ␣af ␣turn ␣sat ␣word iah ␣happ ␣est"
        ),
        1.293 * token.among(
            "noun e adjective ␣as ␣at verb ␣b ␣st ␣h ␣will ce ␣found ␣re ␣se ated ri iz ␣away"
            " ␣O ␣painted ␣rem ␣ab ␣ad led ␣li ␣saw ␣form adverb ized ␣saith ood str ␣str ␣en"
            " ␣Listen H ␣return ␣character ␣car ␣art ␣mark ␣fall ␣lived ␣dwell ␣bec ␣turn ␣tak"
            " ␣est"
        ),
        0.659 * previous.among(
            "␣( ): ␣was ␣that ␣not ␣have us ␣flag ␣live ␣people ␣down ␣comp I ep ␣saying ␣pr"
            " ␣ent ␣know ␣ac ␣ran ␣sac ␣su ␣prov ␣cont ␣im He ␣ind ology ␣law ␣mark ␣Edith ␣rece"
            " Where ␣called ␣colour ␣caus ␣div fe ␣Moses ␣speak ␣af ␣sat ␣word ␣appe ␣pers ␣happ"
            " ␣fathers ␣est"
        ),
        0.3956 * previous_word.among(
            "␣and ␣to ␣or ␣that - ␣I ␣shall ␣you ␣capital ␣who ␣Anna ␣their ␣Yes ␣facts ␣does"
            " ␣we ␣man ␣flag ␣ye ␣God ␣kite ␣men ␣hath ␣Have ␣told ␣every ␣things ␣tem ␣follow"
            " ␣med ␣en ␣cap ␣im ␣burn ␣car ␣cond ␣bro ␣Galdovar ␣sw ␣ele ␣plac ␣Moses ␣hundred"
            " ␣would ␣brother ␣sat ␣As ␣such"
        ),
        row=25,
    ),
    # in a text beginning ./G/I and 24 more; ␣be/␣p/␣shall and 45 more
    "L3N55_in_a_text_beginning_g_i_and": gelu(
        -1.114,
        1.178 * text_start.among(
            ". G I L B C H M N O P R S T W Y Th The For He ␣water Where Do Vera She They"
            " Therefore"
        ),
        1.015 * token.among(
            "␣be ␣p ␣shall ent ␣v ␣w ␣her ␣what ␣made ␣your ␣my ␣their ␣thy ␣been ant ␣take"
            " ␣make ord ␣being ␣done ora ␣heaven ␣soul ␣house iver ␣left ␣taken ␣earth ␣give"
            " ants ␣flesh self ␣shalt ␣our ␣How ␣law ␣daught ␣brought ␣own ␣bear ␣without ␣dwell"
            " anc ␣whose ␣most ised ught stand"
        ),
        0.4412 * word_start.among(
            "␣in ␣p ␣v ␣r ␣with ␣his ␣by ␣capital ␣LORD ␣pro ␣pr ␣sh ␣li ␣D ␣te ␣her ␣app ␣hat"
            " ␣found ␣ha ␣sha ␣like ␣comm ␣men ␣occ ␣Y ␣cha ␣know ␣door ␣soul ␣seen ␣saith !"
            " ␣person ␣fam ␣set ␣Can ␣give ␣name ␣sol ␣own ␣fa ␣arm ␣Albert A B O S"
        ),
        0.3235 * text_second.among(
            "␣are ␣is ␣of h y ␣be ine ␣a ␣have ␣will ␣thing ir ra ep av ough ␣make ress ␣to ␣h"
            " ␣that ␣E ␣as ␣shall ook ich ␣thou ␣le ␣Sara ␣this ␣go ␣come via ␣give ␣rep ␣law"
            " ␣build ␣therefore ␣Judah ␣heaven ␣mine cc ␣caus ons ␣those ␣righteous ␣answered"
            " ␣such"
        ),
        row=26,
    ),
    # <|endoftext|>/␣(/” and 44 more; <|endoftext|>/␣”/” and 45 more
    "L3N56_endoftext_and_44_more": gelu(
        -0.7967,
        1.641 * token.among(
            '<|endoftext|> \u2423( " \u2423be \u2423an - "; i \u2423d he ul \u2423un \u2423rem W pe \u2423u \u2423li \u24231 \u2423te te \u2423E \u2423sa'
            " ␣pre ␣wor ma ium ␣bo ` ␣August B ␣ref O ␣Fe 2 9 fe be ␣Dario 7 E ime au ␣pe ␣appe"
            " ␣whe arsh ␣dw"
        ),
        1.012 * token.among(
            '<|endoftext|> \u2423" " - "; i \u2423st un k ha ab \u2423A \u2423un \u2423B ib \u2423de \u2423rem pe \u2423u \u2423pro \u2423ab'
            " ␣black ␣1 ␣te amp ␣E It ite ␣wor ␣2 ium ␣bo ` ␣hot ␣ref She 9 ␣Dario she E mb ok"
            " ␣pe ␣whe esh F 3 ␣dw"
        ),
        0.9069 * previous.among(
            '" a "; ion ation ia \u2423facts \u2423A \u2423M \u2423well ness \u2423Is \u2423El \u24231 \u2423find \u2423being \u2423Park'
            " ␣relating ␣Can venia ug orland ␣son ants ility ium ␣wave ␣art ology ism ␣farmer );"
            " She ivity ␣engineer eh ␣genus J ime ␣usually ␣Tarvenia ease 4 oses ␣Ab ames ta"
            " ␣Mord"
        ),
        0.3789 * word_start.among(
            '\u2423to \u2423f \u2423s " \u2423h \u2423ex \u2423at \u2423you \u2423she \u2423P "; \u2423upon \u2423de \u2423tr \u2423E un \u2423see \u2423O \u2423app \u2423W \u2423pre'
            " ␣des ␣sa ␣R ␣than ␣wor ` ␣im v ␣Y ␣Is ␣ve ␣Fe ␣fam ␣equ ␣trans ␣Ir ␣mult ha"
            " ␣servants te ␣Dario ␣mer ␣rest 3 J O ␣dw"
        ),
        row=27,
    ),
    # ␣his/id/␣w and 45 more; in a text beginning And/␣the/␣of and 45 more
    "L3N58_his_id_w_and_45_more_in_a": gelu(
        -1.393,
        1.193 * token.among(
            "␣his id ␣w ␣her ␣near ha ␣my ␣under ␣sp ␣j ec her ven ␣ed ␣saith ious ␣every ␣des"
            " ␣strong ern urn ␣att ␣thr ␣our ␣daught ␣ear ␣piec ␣tab ␣holy ␣chief ␣trans ␣enem"
            " ␣wild ␣tw ␣thine anc ␣round ␣plac ␣kn oly ␣mine ␣whose ␣stren ␣gre ␣Jer ␣trib ised"
            " hil"
        ),
        1.141 * text_start.among(
            "And ␣the ␣of A G I L Then Now pe B C D E F H J M N O P T U W Y am ent Th The 's"
            " han For Max But He ␣water cy Where ␣neither ham ␣mount Do So ring She nded They"
            " Therefore"
        ),
        1.137 * previous.among(
            "␣with ␣f - ␣upon ␣LORD ␣e ␣facts k ␣father ␣made ␣up ␣comp ␣great ␣offer ␣take"
            " ␣looked ␣put ␣offering ␣ed ore like ␣burn eren ␣Reed ␣among ␣Lane ␣pur ␣Lord ␣la"
            " ␣forth ␣fam sha lack ␣tab ␣bear ␣trans ␣wild ␣ra ield ␣thine ␣hor ␣mine ower gan"
            " yl ␣swe iah acle"
        ),
        0.5758 * word_start.among(
            "␣a ␣or ␣b ␣for ␣by ␣gr ␣j ␣pl ␣has ␣ro ␣sac ␣li ␣N ␣her ␣des ␣my ␣tre ␣F ␣wh ␣no"
            " ␣That ␣garden ␣make ␣supp ␣ear ␣key ␣Why ␣where ␣sal And ␣sign A I Then For So"
        ),
        row=28,
    ),
    # ?/␣I/verb and 45 more; after ␣you/␣It/␣In and 45 more
    "L3N59_i_verb_and_45_more_after_you": gelu(
        -0.9599,
        1.686 * token.among(
            "? ␣I verb ␣Hello ␣Goodbye ol os ␣Yes ␣could ␣Monday I ␣Is ␣Sunday ␣No mark ere"
            ' \u2423tomorrow \u2423Friday land ?" \u2423opened \u2423Why orland nder \u2423angry onia \u2423June \u2423May \u2423August'
            " ␣November arl ␣Nor embr aldov ␣October ␣February Th Yes ␣Bel ␣proud Y ␣Americ L"
            " ␣now Therefore ␣As They ara"
        ),
        1.52 * previous.among(
            "␣you ␣It ␣In ␣J ␣so ␣On ␣Now ␣could ␣liked ␣Do ␣That ␣girl ␣painted ␣buys ␣u ␣pro"
            " ␣Is ␣So ␣saying ␣T ␣Have ␣today ␣R ␣hungry ␣They ␣Th ␣U ␣Can ␣Listen ␣prov nder so"
            " Thank ize ␣wanted ope ␣Qu ␣Wh ␣Eur Th J Y ␣af ␣Americ irst ␣Jo They ␣Mord"
        ),
        0.9782 * token.among(
            "␣I c f verb r ␣Hello ␣Goodbye ia ␣Yes il ␣end ␣Monday I ␣Is ␣Sunday ␣No pp ␣cons"
            ' \u2423tomorrow \u2423Friday ?" cl \u2423afternoon \u2423Why \u2423ser \u2423angry \u2423June \u2423November arl \u2423Nor oh'
            " ␣tired ␣April ␣September embr ew aldov ␣January Th Yes ␣Bel ␣proud Y ␣Americ L"
            " Therefore ␣As They"
        ),
        0.7848 * sentence_start.among(
            "␣In ␣On I Nora ␣People Anna Emma ␣I ␣Anna Leo J Sara ␣They Ida S ␣Who Max ␣Emma"
            " ␣Max ␣Oscar Oscar ␣n Clara ␣shall Vera Olga Y ␣Karl ␣have ␣t ␣when ␣ye ␣F Hugo ␣Is"
            " ␣now ␣we K ␣y ␣se ␣all est ␣who ␣their ␣if ␣where ring ␣chief"
        ),
        row=29,
    ),
    # in a sentence beginning <|endoftext|>; ↵/<|endoftext|>/␣” and 6 more
    "L3N62_in_a_sentence_beginning": gelu(
        -1.285,
        5.073 * sentence_start.among("<|endoftext|>"),
        -3.05 * followed.among(
            "A Q Tom Nora Lily Anna Emma Leo Sam Sara Finn Jack Karl Ida Max Oscar Clara Pete"
            " Vera Mia Ruth Hugo Eve"
        ),
        2.735 * token.among(
            '\u21b5 <|endoftext|> \u2423" \u2423near \u2423knows \u2423al \u2423dog \u2423arm \u2423Cora'
        ),
        1.962 * token.among(
            "↵ en ␣at on ␣they ␣on ␣all ␣Lily ␣has ␣n ol ␣g ␣e ␣Ben ain Here ␣Leo ␣Max This"
            " ␣Emma ␣se j ␣this ␣ye ␣Paul One oo te ␣E ␣Hugo ov ␣R ␣Friday ␣these On vania"
            " ␣afternoon ␣twelve ␣round ␣love"
        ),
        row=30,
    ),
    # after b/-/el and 45 more; two after ?/␣Goodbye/␣Yes and 45 more
    "L3N64_after_b_el_and_45_more_two": gelu(
        -0.7538,
        1.323 * previous.among(
            "b - el ␣Then ␣some ␣see ␣G ␣Now br ␣br ␣fr ␣ed ah ␣dark ␣E ho tern ub its ␣bell"
            " ␣Ol rop Thank iol ␣cha ␣young ␣Albert ␣chief ␣United ␣wet ␣Eur outh ␣side eb"
            " ␣genus ␣goat ␣fore ␣North ␣hundred esh ␣brethren ev ␣Jo ␣gold ␣mer greg 3 ␣dw"
        ),
        1.232 * two_back.among(
            "? ␣Goodbye ␣Yes ␣C ␣count ib na ␣behind ␣Bell ␣took ␣saw her ah Numbers Names ␣V"
            ' tern ub eren \u2423flowers ouse ," hy \u2423leaves ph \u2423Har \u2423wild \u2423cent ico \u2423Eur \u2423tw eb'
            " ␣genus ␣Bel ime ␣fore har ␣Americ ␣z esh uit ␣America ␣gold 3 ara ␣Mo ␣sou ta"
        ),
        1.167 * token.among(
            "A Q ia ␣facts Tom Ben ␣Mia Lily Emma ␣school Leo ah Numbers Sam Names Finn Sara"
            " Jack Karl ora Paul Days via ric Months ␣Listen ites Ida ␣flowers ␣baker Max"
            " Colours ␣leaves Opposites ␣bench Clara Vera Olga ␣Albert ␣United Pete ␣priests anc"
            " ␣bridge ␣America ␣North Hugo iah"
        ),
        0.6768 * token.among(
            "A Q ia ␣facts Tom Ben Lily Emma ␣school Leo Numbers Sam Names Finn Sara Jack Karl"
            " ora Paul Days via ric Months ␣Listen ites Ida ␣flowers ␣baker Max Colours ␣leaves"
            " Opposites ␣bench ␣farmer Vera Olga ␣Albert ␣United ␣States Pete ␣priests ␣Eur"
            " ␣bridge ␣America ␣North Hugo hil iah"
        ),
        row=31,
    ),
    # after ):/␣he/␣with and 45 more; ␣a/:/␣( and 43 more
    "L3N66_after_he_with_and_45_more_a": gelu(
        -2.382,
        3.159 * previous.among(
            "): ␣he ␣with n ␣have ␣had ␣she ␣He w les ␣o ␣tree ␣needs ␣dog ␣make ␣So ␣door ah"
            " ␣bed pp ␣table ␣cat ␣high ␣bird ␣nine ␣horse ␣opposite ␣opened ␣character Colours"
            " ␣occ arn ried Opposites ␣duck ␣chair ␣bel ox ␣Qu ␣Wh bit ␣Lars get ␣thousand"
            " ␣windy ␣frog ␣3 eds"
        ),
        2.374 * token.among(
            "␣a : ␣( ␣was c ␣were h ␣Anna ␣ball ot un ␣Max ell and ␣count ard ␣P ␣am ␣Wednesday"
            " ␣tree ␣Tuesday ␣Monday ␣Sunday ␣very ␣offering ␣heavy ␣Friday ␣Ida ␣house ␣wall"
            " ␣earth embr Where ␣consisting urs ely ␣bet ␣round fore ech ␣North gy ␣far ␣diff"
            " sel ␣Jud"
        ),
        -0.7168 * three_back.among(
            "␣to noun ing a ␣c ␣you is ␣but ␣time ia ␣into ␣four im ␣Now ␣Do Nora ra ␣boy ␣cl"
            " ␣lost ␣sm ␣saying ␣ran ␣lives ␣They ost ␣Bruno ␣follow ␣Mara ␣son Colours ␣among"
            " ␣law ␣April go ilda ␣play ␣Dario ␣Edda"
        ),
        0.6553 * token.among(
            "␣a ␣were ␣Tom - ␣r un ␣Jack ␣hat ␣box ro ri ␣new ␣con ␣kite ␣Grey ␣Thursday ␣drum"
            " our ␣Monday ␣light ␣coat con oo ␣door ␣closed ␣map ␣ring ␣heavy ␣Friday ␣house"
            " ␣boat ally ␣land ␣earth ros rad ␣May ␣quiet ith ␣shell ria ␣evening pr hem ␣days"
            " eh ␣evil ania"
        ),
        row=32,
    ),
    # last followed by Q/␣In/␣time and 41 more; after ␣m/␣came/␣has and 43 more
    "L3N67_last_followed_by_q_in_time": gelu(
        -1.084,
        2.282 * followed.among(
            "Q ␣In ␣time ␣capital ␣My ␣Everyone ␣Do ␣red ␣Where ␣blue ␣There ␣Is ent ␣Have"
            " ␣People ␣flag ␣Can ␣Why ␣home ␣tre ␣job ␣Today res ␣ad Where ␣opposite Do em ␣cap"
            " qu ax ␣baker ␣judge ␣farmer ail inal ␣mar ␣sailor ␣fif oun ird ix ␣lives irc"
        ),
        1.609 * previous.among(
            "␣m ␣came ␣has ␣n ␣facts ␣gave ␣B ␣Do ␣Grey ␣There ␣Finch ␣comp ␣lost ␣rem ␣ab"
            " ␣looked ␣co ␣pr ign ␣Have ␣find ␣imp hen ␣pre tern ␣bird ␣Can ex ␣com orland onia"
            " ␣Lake ␣acc ␣inv com Today ␣resp ␣colour ␣Mordalia ␣af ␣Yolvia ␣depart ␣Tarvenia R"
            " ␣secret ␣lit"
        ),
        1.018 * token.among(
            ": ␣The ␣f on m ␣m ␣came ␣What ␣n om ␣w ␣e ␣facts ␣small ␣her ␣friends ␣blue ort"
            " ␣cl ec ␣Field ␣Brook ord ␣comes ␣qu ␣cons ora tern vania ␣Can ␣rel ␣comm ␣em onia"
            " und ␣large ␣leg rad ␣pres iol orm rid ely ␣conc ␣Ilmaria ari ␣cor ␣gl"
        ),
        0.9249 * token.among(
            "␣The er ␣f c or en ␣m ␣What ␣n et est om ␣small ig ␣me ort ect ct em act ␣cl ␣shop"
            " ␣brown mark ␣cons ora inn vania ␣Can 0 ␣rel ␣comm onia ␣hats ␣leg rad ␣our iol"
            " ␣thoug ␣shell rid ␣conc atur ␣little ari ␣cor ␣secret ␣gl"
        ),
        row=33,
    ),
    # ␣t/l/ol and 45 more; after Q/␣s/␣w and 45 more
    "L3N68_t_l_ol_and_45_more_after_q_s": gelu(
        -0.8661,
        1.411 * token.among(
            "␣t l ol ␣so Ben and ␣count Nora ␣k ␣sp ␣al ␣cl ␣comp res Digits ␣Th ␣happy Days"
            " ␣wor ens ␣prov ␣ser ␣mar T ␣pres ␣dec ␣bel ␣fam ␣words ␣grou ␣supp Mia ␣div ␣stud"
            " ilda ␣belie Th ␣according Ruth ␣sol Y ␣af semb ␣read L mb ␣swe ␣mer"
        ),
        1.209 * previous.among(
            "Q ␣s ␣w ␣e This ␣city ␣thou ␣dis ␣lost ␣u Leo ␣T ␣ha ␣R ␣cons ␣des ␣hand ␣U ␣K"
            " ␣follow ␣tem ␣way ments ␣wave ␣X ␣pres ␣Y ␣dec ox ␣Qu ␣Wh ew ␣Fe Where Do urs ␣Br"
            " ␣instr ␣Ed ␣Ar ␣sat ␣word ␣fa irc ␣cor P ␣pers ␣answ"
        ),
        1.117 * token.among(
            "Q g ␣t l el ol Ben ␣count Nora ␣k ␣sp Lily ␣al ␣cl ␣comp pp Digits ␣Th ␣happy Days"
            " ␣wor ␣prov ␣ser ␣mar T ␣pres ␣bel ␣war ␣grou ␣supp Mia ␣div ␣stud ilda ␣belie Th"
            " ␣according Ruth ␣sol Y ␣af semb L mb Hugo ␣swe oice ␣mer"
        ),
        -0.2706 * word_start.among("␣S ␣o l ␣count ␣hast"),
        row=34,
    ),
    # ␣The/ent/␣What and 45 more; two after ␣went/Q/␣you and 45 more
    "L3N79_the_ent_what_and_45_more_two": gelu(
        -0.7655,
        1.633 * token.among(
            "␣The ent ␣What ␣one ␣her ␣father ment This ␣mother ␣my ␣Who ␣blue ort ␣Stone"
            " ␣yellow ␣boy ␣girl One ␣Brook ␣Hill ␣Saturday ale ␣another ount 0 ␣opposite ␣plus"
            " Ida arrow ␣Pete ␣someone ␣June ␣July ␣December ␣dirty ␣October oor ower ␣righteous"
            " ister ␣little ␣woman ␣wicked ␣secret ife ident acle Eve"
        ),
        1.123 * two_back.among(
            "␣went Q ␣you ␣there ␣has ␣facts the ␣friend ␣red ␣blue ␣white ␣green ␣Where ␣There"
            " ␣pink ␣fr ␣Hart Names ␣brown ␣every ␣ran ␣dire Days via ␣set Months ␣baker ␣behold"
            " ␣certain ␣op ␣wanted ␣June ␣How iol ␣loud ␣May ␣August ␣November ␣April ␣September"
            " Where ␣January ␣5 ␣Albert ␣lived very ␣whose ␣Tarvenia"
        ),
        0.8792 * token.among(
            "␣The ent ␣two ␣What ␣one il ␣father ␣Sara ment This ␣Who ␣blue ort ␣new ␣boy ␣girl"
            " ␣Monday One ␣person ale ␣another ount 0 ␣opposite ␣plus Ida arrow ␣someone ␣June"
            " ␣December ␣dirty ␣4 oor ␣goat ner ␣whose ower ␣righteous ister ␣little ␣woman"
            " ␣servant ␣wicked ␣secret ife ident acle Eve"
        ),
        -0.5204 * word_start.among(
            "<|endoftext|> ␣he ␣d ␣G ␣e ␣un ␣C ␣went ␣not c ␣had ␣capital ␣but ␣de ␣al ␣li ␣who"
            " ␣On ␣tre ␣My ␣Who This ␣exp ␣com ␣more ␣Where ␣can ␣Y ␣sle ␣saw ␣sec ␣find ␣la"
            " ␣person ␣last ␣equ ␣cour 0 ␣tw ␣How ␣chief ␣yet ␣dwell ␣holy ␣4 ␣mer ent ␣dw"
        ),
        row=35,
    ),
    # last followed by ␣The/␣It/␣In and 45 more; ␣The/␣f/␣b and 45 more
    "L3N82_last_followed_by_the_it_in": gelu(
        -0.5034,
        1.858 * followed.among(
            "␣The ␣It ␣In ␣at ␣My ␣Goodbye ␣Everyone ␣That ␣mother ␣six ␣So ␣People ␣flag ␣when"
            " ␣Tuesday ␣does ␣behold ak ␣say ␣today ␣home ␣job ␣Today ell ␣Saturday verb ang For"
            ' \u2423Klara \u2423child \u2423August \u24232 Do \u24235 ish age \u2423brought \u2423October \u2423Qu ." ung \u2423colour 0 ond'
            " ox ern ely ald"
        ),
        1.487 * token.among(
            "␣The ␣f ␣b ␣What ␣w ␣On This ␣this ␣green ␣say ␣fast ␣garden ␣W ␣eight ␣brown"
            " ␣strong ␣short ␣long ␣another ␣much ought less ␣first ␣bas ␣build ␣loud ␣same"
            " ollow ␣young Today ␣Wh of ␣right lack ␣own illed ␣bear ␣tail ␣wild uch ␣bet atic"
            " ␣evil ␣round vern ird irty ␣num"
        ),
        1.138 * token.among(
            "␣that ␣The ␣f ␣b ␣What ␣three ␣w ␣city ␣we ␣this ak ␣fast ␣apple ␣other ach ␣brown"
            " cle ␣much ␣orange ought wood ␣head ␣first ␣bas ␣build fect ␣same ollow Today ␣Wh"
            " ␣right lack ␣supp ␣holy ␣tail orrow ␣Am ␣wild ␣Mart ␣bet ete ␣Yolvia vern ird ild"
            " undred aker irty"
        ),
        0.9712 * previous.among(
            "␣e ␣facts ␣flag ␣red ␣having ␣well ␣Finch ␣Bell ␣kind adverb ␣seen ␣Ford te ␣Brook"
            " ␣Hill ␣learned by oria ␣Swan ␣if ora ␣morning ␣happy ␣job vania ␣painter ␣Selmark"
            " vent ␣heard ␣baker ␣behold onia wood ␣sec ␣How ␣August ␣farmer ehold ␣sailor"
            " ␣engineer ␣October ␣according be ␣Ilmaria ␣Yolvia ␣Tarvenia ␣gre ␣trib"
        ),
        row=36,
    ),
    # <|endoftext|>/␣(/noun and 45 more; after ):/␣He/␣What and 45 more
    "L3N83_endoftext_noun_and_45_more": gelu(
        -0.8307,
        2.385 * token.among(
            '<|endoftext|> \u2423( noun \u2423" A \u2423had - \u2423found ha \u2423A \u2423o \u2423u \u2423te \u2423co \u2423E \u2423ha \u2423pre ho On'
            " ␣plus ␣between ␣elect hy ` ␣cha ph ollow Where ␣inter ␣sto pro ␣chief ␣colour ␣sur"
            " ␣Am ␣Eur 2 ␣ele ␣sy eh E oly ␣proper ␣North Therefore ␣Al undred 3"
        ),
        1.149 * previous.among(
            "): ␣He ␣What ␣She ␣J ␣S ␣count ␣P ␣O ␣ne ␣Is ␣H ah oc Numbers ␣E ign Digits ␣ph"
            " ␣relating ␣Can ␣Listen ␣ser ␣much ␣flowers ␣among Thank ␣name ␣contain usually"
            " ␣ever ␣consisting arious ilda 2 ␣genus E ime ␣3 ␣sal 4 P greg 3 ␣nam era ␣Mo irty"
        ),
        0.85 * token.among(
            "<|endoftext|> noun y ␣has Once ␣found the able ical ro ␣could I ␣pro But ␣every"
            " ible ␣sha ho ling ␣plus ␣especially ␣between ire For ` ␣cha ph O ␣ve ␣cour ␣sto"
            " pro S ␣sur ␣thousand ␣Am ␣ele ␣fore oly ␣whose gy Therefore ␣Al ␣tra esh ␣Ab"
            " undred 3"
        ),
        -0.1488 * word_start.among("␣a ␣of ␣A ␣went ␣not ␣had ␣count ␣could ␣looked 2 For"),
        row=37,
    ),
    # ␣the/):/; and 45 more; after adjective/verb/␣there and 45 more
    "L3N84_the_and_45_more_after": gelu(
        -0.8167,
        1.353 * token.among(
            "␣the ): ; A ␣shall verb ic ␣all the ical ial ␣any ␣O ␣needs ual ten ␣H ␣manner ␣E"
            " out ␣every ␣these ric ative ␣especially ␣certain ␣among For especially ␣occ ␣forth"
            " ␣many istic 8 ian ␣number of ␣plant imes ␣system arious ␣ins ␣those 6 atic ␣North"
            " ital ␣most"
        ),
        1.141 * previous.among(
            "adjective verb ␣there ␣all ␣near ver op ␣used ␣tree ␣behind Shopping ␣act adverb"
            " Numbers ␣closed out It Digits ␣thereof ␣about ␣morning ␣fire ␣cap ␣opposite rop"
            " ␣through ble ␣elect ␣water ward Opposites ␣low ft ␣forth ope ␣wood of ither ␣ever"
            " ␣cities ␣dry ␣America ␣fore ␣Americ So ␣hundred alia ␣gold"
        ),
        0.9386 * token.among(
            ", ␣and : ): al m ␣all ␣upon est able ical ␣any ␣am ␣O ␣needs ␣great ual ␣H out ␣ha"
            " ␣these ub ative ␣especially lic ␣certain ␣among For ␣forth ␣many 8 ian ␣wood"
            " ␣number of ither imes arious 2 6 outh atic ␣whose ␣North ital ␣most era gether"
        ),
        0.4796 * two_back.among(
            "␣f ␣went f ␣she ␣It el w ␣In ␣n ur ers ␣Sam ure ␣mother ␣my ␣red ␣se ␣city ␣M"
            " ␣used ␣green ␣people ␣Where ␣That ␣sh ␣sm ␣pass ␣pro ␣li ␣over ␣work ␣heaven ␣comm"
            " eren ␣way ld especially ␣spec arl ␣month gre ared ␣cent ␣Eur ␣conf ␣mult anc ␣sat"
        ),
        row=38,
    ),
    # er/b/c and 45 more; after ↵/␣(/p and 45 more
    "L3N85_er_b_c_and_45_more_after_p": gelu(
        -1.166,
        1.522 * token.among(
            "er b c ␣c ic w ot us ap ers ␣friends ce ␣C ou op ac ␣cl W oin ␣app res oc ␣ent"
            " ␣imp sc ple esc ens ␣disc ␣Felix ␣sc ␣reg ␣acc ung ␣par com ␣inc C ␣prop oll ␣rec"
            " anc ␣plac ␣sw itc ellow ␣cor ␣wat"
        ),
        1.433 * previous.among(
            "↵ ␣( p b ␣f ␣p - ␣s ␣t ␣ ␣ex ver ␣un ␣con ␣off fl ␣dis ␣cl ␣comp ff ␣per ␣ab ␣app"
            " ten per ␣qu ␣pre ␣en ␣Z cl ␣rel ␣exp ␣comm ␣del ␣dist ␣att ␣em ␣first ␣sub ␣trans"
            " ␣dep ␣div ␣dev ␣conf ␣lack iff ␣gl ␣mer"
        ),
        0.8273 * token.among(
            "ing y c h re ␣She ␣C if ac iv led ␣app ved ␣ent out ␣imp sc ount ␣disc ␣taken"
            " ␣Felix less ␣sc ␣reg ung ␣par ␣daught ␣hot ix ␣inc C ␣prop ria ␣bat ␣rec anc ␣plac"
            " ␣sw itc ange eous ␣Se ␣cor sw selves ␣wat ames"
        ),
        0.826 * token.among(
            "s t c ␣c g us ive ap ers ␣C ␣Grey ac ␣cl W ␣pass ations ␣app ␣ent ␣imp hen sc esc"
            " ens ␣disc ␣Felix ␣sc ␣reg ␣acc ung ␣par ␣daught com ␣inc C ␣prop ␣bat als ␣rec rap"
            " ␣arm anc ␣plac ␣sw itc ␣As ␣cor sw ␣wat"
        ),
        row=39,
    ),
    # And/␣them/␣him and 45 more; after re/␣Who/␣se and 45 more
    "L3N87_and_them_him_and_45_more": gelu(
        -1.118,
        1.715 * token.among(
            "And ␣them ␣him ␣came ␣out ␣me ␣up ␣say ␣down ␣go ␣away ␣after ␣took ␣take ved But"
            " ␣cause ␣come ␣over ␣done ␣even ␣taken ␣heard ␣return ␣again ␣behold For ried"
            " ␣bring ␣brought ehold ters ␣together ␣called orrow ␣call ared ␣side ␣speak ␣spake"
            " oved fore ␣look ␣turn So ␣now Therefore selves"
        ),
        1.522 * previous.among(
            "re ␣Who ␣se ␣Where our adverb ord ␣ent ie It ␣come On here ␣much ␣tem ␣return ␣son"
            " ␣sle ␣behold ␣name ␣thr ␣bring ␣thoug ␣sit ␣brought ehold ␣rece ␣grou ␣piec ink"
            " Where ␣therefore ␣lived ␣beg ␣alt ␣belie ␣look ␣turn ␣depart G L ␣appe ␣ke ev"
            " ␣happ ␣tak greg ␣answ"
        ),
        1.302 * token.among(
            "And w ␣but ␣out ␣up ␣ye ␣am ␣say ␣down ␣eat ␣go ␣away ␣took ␣take ␣saying But"
            " ␣come ␣over ied ␣about ␣done ␣morning ␣taken ␣way ␣heard ␣return ␣again ␣behold"
            " ␣themselves For ␣answered ␣brought ehold ters ␣together ␣called orrow ␣call"
            " ␣commanded ␣side ␣speak ␣spake oved ␣look ␣turn So Therefore selves"
        ),
        0.9495 * sentence_start.among(
            "And ␣and This For Then I ␣And So On ␣but Now There They Therefore Where Y ␣B G ␣is"
            " ␣Is ␣bl ␣Th ␣now . ␣what ( D P ␣be ␣that ␣or ␣J ␣se ␣see 's ␣am ␣St ␣if ␣let"
            " ␣where ␣water ␣art ␣therefore ␣behold ␣mount Do ␣yet ␣dwell"
        ),
        row=40,
    ),
    # u/␣f/g and 45 more; after ␣not/␣at/␣came and 45 more
    "L3N88_u_f_g_and_45_more_after_not": gelu(
        -0.9168,
        1.32 * token.among(
            "u ␣f g ␣she ␣h ur ␣w ir ␣ v ch ig ter ␣sp br qu if ␣br ␣girl ␣de iv ␣T ov ␣sha"
            ' \u2423may ?" \u2423rel \u2423prov \u2423ser \u2423Mona \u2423X rad iol ber \u2423la \u2423med amm \u2423Qu \u2423equ \u2423Lars \u2423Julia'
            " ␣div ␣Mart ␣Dario ␣sol ␣bro ␣gl ␣Nils"
        ),
        1.246 * previous.among(
            "␣not ␣at ␣came ␣Then ␣r ␣so ␣Now ill ␣sp ␣ne ␣li ␣looked res ␣People ␣last ␣works"
            " ␣R ␣child ␣tomorrow ␣pre ␣lives ␣They ␣su ␣Ol ␣del ␣tem so ␣July ␣August ␣sit ␣Y"
            " ␣dec ne ␣March ␣September ␣Qu ␣Wh ␣Fe pr ␣Ed li ␣def ␣stren ␣sat ␣sw ␣z ␣mil ␣happ"
        ),
        0.8733 * token.among(
            ", p ␣f ent um ␣h ␣w ap ers ad v nd ␣under ess ␣sp one br ␣le if iv ven ov ␣R"
            " ␣Friday vania ␣rel ␣prov ␣Mona ␣drink iol ␣hot read ␣med ather oot ␣equ ␣Lars"
            " ␣Julia ␣thousand ␣div ␣Mart ␣Dario ␣sol aria ␣ke iec"
        ),
        0.8595 * token.among(
            '\u2423he \u2423f or in it \u2423h \u2423w \u2423 v ch nd ter z ect br qu \u2423le if \u2423down iv \u2423sl \u2423T ov ?" \u2423rel'
            " ␣prov urn ␣ser ␣Mona hy ␣X ␣drink rad iol ␣hot ␣la ␣med ␣Qu ␣equ ␣Lars ␣Julia ␣div"
            " ␣Mart ␣Dario she ␣sol ␣bro ␣ke"
        ),
        row=41,
    ),
    # after ␣be/adjective/i and 45 more; ed/able/ated and 44 more
    "L3N89_after_be_adjective_i_and_45": gelu(
        -1.016,
        1.415 * previous.among(
            "␣be adjective i ro ␣having ␣ro ␣eat ␣pass ␣fl adverb ␣know ␣being ore ␣hath ail ax"
            " ␣wor here ␣ser ␣plus ␣col ␣organ ␣pur ␣cur ␣leg ung olog ␣daught ␣brought ␣piec"
            " ␣fac ␣hast ␣ir gre ␣subst gth anc ␣round ␣turn ␣sil ␣usually ␣depart ␣gre ok ␣line"
            " ␣flow ␣tak ␣est"
        ),
        1.376 * token.among(
            "ed able ated ␣any one eth ␣more red ke led ␣saying ␣ed ␣manner ere ped ore ␣done"
            " ␣soul like here ␣taken ␣much ␣organ ␣blood ␣body ried ␣many ␣char ␣prop ␣cond"
            " illed ␣consisting ␣cities ␣dep ␣written ␣Eur ␣evil ified ically ves ␣whose ially"
            " ␣far ␣poss ised ␣such gether"
        ),
        0.8085 * token.among(
            "able ve ␣any one eth ␣more red ac ␣eat ␣other ␣kind led ␣saying ␣ed ␣manner ␣cut"
            " ped ore ␣done ␣soul like here ␣fruit ␣taken ␣much ␣organ ␣body ried ␣many ␣char"
            " ␣prop ␣cond illed ␣consisting ␣cities ␣written ␣Eur ␣evil ified ically ␣whose"
            " ially gan ␣far ␣poss ised ␣such gether"
        ),
        0.5862 * token.among(
            "able ␣any eth ␣more ␣eat ␣other led ␣saying ␣ed ␣cut ped ore ␣done ␣soul ric like"
            " here ␣fruit ␣taken ␣much ␣organ ␣body ried ␣many ␣char ␣prop ␣cond illed"
            " ␣consisting ␣cities gre ␣dep ␣written ␣subst ␣Eur ␣evil ified oved ically ␣whose"
            " ially gan ␣far ␣poss ised oney ␣such gether"
        ),
        row=42,
    ),
    # after ␣it/␣you/␣d and 45 more; And/␣Tom/d and 45 more
    "L3N91_after_it_you_d_and_45_more": gelu(
        -1.575,
        2.041 * previous.among(
            "␣it ␣you ␣d os Here ␣found ␣near ␣flag ␣when ␣mother ve ␣knows ␣B ␣P ␣Where ␣There"
            " ␣al Shopping ␣sm ␣pro ␣Is ␣door ign ␣job gr ␣cap ␣Can ␣asked Then ␣sle ␣behold"
            " ␣ind ␣sit ␣dec ␣told There ␣ever ␣called ␣tab ␣according ␣spake semb itc ␣ple ␣Ab"
            " ␣rest ␣dw ␣Mord"
        ),
        1.333 * token.among(
            "And ␣Tom d id ␣In ␣friends ␣hat ␣Sam ␣friend ␣does ␣con ag ␣off red ␣There ␣comp"
            " ␣needs ␣pass ␣pro ␣make ␣school ved ␣then ␣know str ␣And ␣if ␣ob ote ␣set rib Then"
            " ␣return so ␣behold ␣answered hed ward way ␣piec illed urs ilt ␣genus ired iec"
            " ␣years ause"
        ),
        1.289 * token.among(
            "s ed ␣it And ␣as ␣b l ␣Anna ␣into ␣ex ␣friend ␣when ␣day ␣Vera ␣does ␣B ␣con ag"
            " ␣There ␣needs ␣children ␣school ile ␣manner ␣ent ␣And ␣set ␣basket rib ents ␣wh"
            " Then ␣again less ␣how ␣How way ished ␣piec ␣supp ␣Walter ified Now ilt ␣genus"
            " ␣depart ␣read iec"
        ),
        1.223 * sentence_start.among(
            "And ␣and Once ␣Everyone But Then Shopping ␣And Here It So ␣There ␣So Now ␣Ben"
            " There Therefore ␣Max ␣som ␣Mia ar ␣B ir ␣Ruth E ␣which ␣also ␣L ␣Is ␣Th ␣A ␣Am P V"
            " Z ␣G ra ␣two ␣thy ␣where rop ␣mount"
        ),
        row=43,
    ),
    # after a word beginning ␣a/?/␣an and 45 more; Tom/␣Sam/␣man and 45 more
    "L3N92_after_a_word_beginning_a_an": gelu(
        -1.041,
        1.323 * previous_word.among(
            "␣a ? ␣an ␣his ␣there ␣one ␣capital ␣What 's ␣their ␣Hello ␣Goodbye ␣home ␣my ␣what"
            " ␣facts ␣this ␣flag ␣under ␣Who ␣live ␣back ␣Grey ␣Finch ␣girl ␣buys ␣elect ␣Field"
            ' \u2423every \u2423another \u2423lives \u2423Selmark \u2423plus ," \u2423December \u2423young \u2423May \u2423Nor \u2423Galdovar'
            " ␣September ␣Fe ␣colour ␣Rose ␣Ilmaria ␣Bel ␣z ␣Yolvia ␣Tarvenia"
        ),
        1.155 * token.among(
            "Tom ␣Sam ␣man Nora ␣u ␣door ␣something Sam ␣People ␣ha ␣person ␣sword ject ␣U ␣cat"
            " ␣heaven ␣horse ␣partic ␣pub ␣wh ␣land ␣way ␣elect ␣head ␣someone ␣face ␣field ␣cha"
            " sy ␣month aldov ␣mouth ␣meat ␣bu ␣sy ␣side ␣sin ␣mat ␣Cora ␣order ␣Hanna ody"
            " ␣position ␣word ␣brother ool ␣woman mber"
        ),
        0.8156 * token.among(
            "␣Tom ␣In ␣Sam ␣Nora ␣man Nora ␣u ␣door ␣something Sam ␣People ␣ha ␣person Finn ␣U"
            " ␣cat ␣heaven ␣horse here ␣wall ␣pub ␣wh ␣land ␣way ␣elect ␣sec ␣someone ␣face"
            " ␣field ␣cha sy ␣month aldov ␣mouth ␣sound ␣meat ␣sy ␣mat ␣Cora ␣sea ␣order ␣Hanna"
            " ody ech ␣position ␣brother ␣engine mber"
        ),
        0.7172 * previous.among(
            "? A ␣capital ␣Hello os ␣v ␣facts ut ␣flag ␣live ␣back ␣pl ␣well ␣ro ␣girl oo ␣Hart"
            ' by mark \u2423every ped \u2423lives ote via ful vania venia \u2423baker onia ," \u2423X \u2423May gn \u2423grou'
            " ␣piec ␣cond ␣colour anted ␣subst ␣arm ␣instr ␣anim ␣Tarvenia ␣spe acter ␣sho iven"
            " ara"
        ),
        row=44,
    ),
    # e/u/o and 45 more; after b/f/␣as and 45 more
    "L3N94_e_u_o_and_45_more_after_b_f": gelu(
        -1.022,
        1.956 * token.among(
            "e u o ␣st ␣so ␣e ro ␣Do ␣le ␣ro ␣tre ␣fe ␣co ␣Saturday ␣ha ␣su ␣Can ␣wh ␣baker so"
            " ␣bo ␣how ␣How oe we ␣April sha ␣che ␣Wh ␣Fe ␣sto gre ␣alt ␣bu fe ␣Which be ␣Edda"
            " ␣bro ␣gre ␣ey ␣whe ␣mil ␣sho ␣tra ␣Se ␣swe ␣sou"
        ),
        1.235 * previous.among(
            "b f ␣as - ␣s w ␣h ␣w ␣g ␣into ␣under ␣city ␣S ␣Do ␣sp ␣off ␣used ␣There ight ␣de"
            " ␣behind ␣seen ␣last ␣W ␣Z H nder urn ␣wh so ␣em ␣hot ␣where ␣sunny ox ␣Fe aldov"
            " oot S ␣Mart ␣tw Y ␣pri ␣fore N ower day ␣sou"
        ),
        1.051 * token.among(
            "␣he a ol se ce ␣do ␣count pt ␣le ␣ro ␣slept ␣fe ␣ed te ␣su ug ␣wh ␣much so ␣bo ␣y"
            " ␣How oe ␣loud ␣May ␣August oss we ␣che ␣Qu ␣Wh ␣Fe ria ␣sto gre ␣bu fe ␣Which be"
            " ␣Ed ␣bro ␣whe ␣mil ␣sho ␣tra ␣Se ␣swe ␣sou"
        ),
        1.008 * word_start.among(
            "s ␣ro w ␣su ␣wh h le ␣slept ␣bo ␣Wh ␣che ␣Fe ␣Br ␣bu ␣sto ha to ␣fore ho ␣Ed ␣How"
            " ␣August he ro out ch ␣sho ␣tra ␣Which fe ␣Se o be H N W Y ke scar we For land But"
            " Sara oy ␣sou air They"
        ),
        row=45,
    ),
    # after Q/␣at/␣there and 45 more; ./?/␣The and 45 more
    "L3N96_after_q_at_there_and_45_more": gelu(
        -1.168,
        1.7 * previous.among(
            "Q ␣at ␣there ␣has ␣In ␣facts ␣friends ␣ex ␣made ␣near ␣gave ␣end ␣new ␣fast"
            " ␣Wednesday ␣needs Shopping ␣lost ␣Is ␣manner Numbers ␣closed Names ␣V ␣find Digits"
            " ␣Friday ␣forest ␣U ␣morning ␣int ␣opened ␣much ␣cont Colours onia ␣wanted"
            " Opposites iol ␣quiet ␣evening ␣slow rap ␣beach ␣wet ␣Ilmaria ␣Bel ␣Hanna"
        ),
        1.517 * token.among(
            '. ? \u2423The " "; \u2423Then \u2423She ) \u2423good \u2423what ha \u2423re ro \u2423new \u2423con \u2423off \u2423o \u2423tr \u2423Monday'
            ' \u2423pro \u2423El \u2423Sunday con ." tr \u2423People \u2423last ond \u2423ob \u2423plus \u2423way ros \u2423Alma \u2423June \u2423July'
            " ␣thing ␣duck ␣November ␣full ␣Nor ); han ␣January atic ␣det ␣frog ␣def ␣proper"
        ),
        1.042 * sentence_start.among(
            "␣The Q ␣In ␣When Opposites <|endoftext|> in Numbers un Months Digits Colours ␣I"
            " con ma On Days Names u ␣Jack form ab ␣Max ␣Oscar ␣Sara ␣Vera act ␣ex ␣especially"
            " ␣r ␣F . ) od ␣not ine ␣pl other ␣ac ␣before ␣per we ner ␣thr read ␣diff ru ␣det"
        ),
        0.9846 * token.among(
            ': " \u2423it in "; re \u2423Then \u2423time ) \u2423what ha This \u2423red \u2423S ist \u2423ro act ual \u2423pro \u2423act'
            ' \u2423cold con ." \u2423shop \u2423co pp \u2423child \u2423hath \u2423prophe \u2423ob \u2423hard ount \u2423plus \u2423land \u2423Alma'
            " ␣June ␣July oint ␣November ␣Nor ); af han ham atic oly dom ␣serv"
        ),
        row=46,
    ),
    # d/Once/ri and 45 more; after ␣t/os/␣h and 45 more
    "L3N97_d_once_ri_and_45_more_after": gelu(
        -1.144,
        1.649 * token.among(
            "d Once ri na iz ␣go ␣girl ␣sh ␣slept ong ␣li ␣sl Sam ␣sa str ␣sent ␣sha ␣str Karl"
            " ␣sac sc rib Ida ␣prov ␣ser ␣Igor ␣Pete ␣sc ␣car ␣got ␣cur ␣mak sha ␣war ␣grou ␣sto"
            " Mia ␣sur ␣caus ␣belie ␣sol ␣instr ␣cle li ␣depart ok ␣pers ␣tak"
        ),
        1.628 * previous.among(
            "␣t os ␣h ro ␣gr ␣count ␣sp ␣con ␣dis ␣tr ␣per ␣ar res Numbers ␣ent ␣last ␣cons"
            " ␣des ␣sha sc esc ␣exp ␣prov ␣ev ␣del ␣dist ␣att ␣cont hy ␣pres ␣inv ␣sit ␣res ␣inc"
            " ␣Wh ␣inter pr ␣rec ␣div ␣dev ␣conc ␣conf ␣hor ␣sch ␣pers ␣eng ␣Jes ␣dw"
        ),
        1.143 * token.among(
            "er y g us ri iz ␣go ec ␣sh ␣li ␣sl oo oc Sam ␣sa str ␣sent ␣sha ␣str Karl ␣sac sc"
            " tain rib ␣ser ␣Igor ␣sc ␣car ␣cur ␣mak sha ␣war ␣grou ␣sto ␣bear Mia ␣sur Pete"
            " ␣caus ␣belie ␣sol ␣instr ␣cle li ␣depart ok ␣pers ␣tak"
        ),
        0.9033 * token.among(
            "ing er al on ic ␣two st th ir v im ge ri ous ac iz ␣go ␣sh ␣li ven ␣sl ␣part Sam"
            " pp ␣Jesus ␣sent ␣sha iss ␣ser ␣servants ␣Igor ␣sc oe ␣sk sha ␣war ␣grou C ␣sto"
            " ␣sur ␣belie ␣sol ␣Ilmaria ␣instr ␣cle li ␣pers ␣tak"
        ),
        row=47,
    ),
    # ly/”;/␣has and 45 more; after ␣The/adjective/␣home and 45 more
    "L3N100_ly_has_and_45_more_after_the": gelu(
        -0.667,
        1.484 * token.among(
            'ly "; \u2423has \u2423r \u2423father \u2423what able \u2423friend \u2423mother ial \u2423city \u2423does ag our ust ual'
            ' \u2423form ." \u2423manner ular \u2423People ind \u2423child \u2423job \u2423prod \u2423rel \u2423character oy \u2423organ \u2423art'
            " ` ung fect istic ␣mark ␣right lack ient ␣pol oon alk atur osition ience ool ␣Ab"
            " ild ife"
        ),
        1.273 * previous.among(
            "␣The adjective ␣home ␣friends ␣father ␣near ␣flag This ␣My ␣mother ␣under ␣knows"
            " ␣night ␣well ␣j ␣girl ␣behind ␣been Shopping ␣kind ␣fl adverb ␣manner ␣learned"
            " ␣closed Names uth ␣job gr ␣int ␣afternoon rib ␣opposite ␣exp ␣spec Opposites"
            " ␣bench ␣har ␣grou ␣umbrella gre ␣quality ␣conc ␣eff ␣cle ␣gre atur ␣state"
        ),
        1.007 * token.among(
            '"; \u2423r \u2423father \u2423what \u2423friend ell \u2423mother ial \u2423does ll ving ual amp ular \u2423People'
            " ␣ent ud ie ␣child ␣job ␣su ␣its ␣prod ␣rel ern form ␣character ouse ␣art ung istic"
            " ␣mark arm lack ient ␣pol den oon alk ief ␣round ␣conf ience ool wn ␣Ab ild undred"
        ),
        0.9913 * previous.among(
            "adjective ␣m ␣home ␣friends ␣father ␣near ␣My ␣mother ␣under ␣knows ␣night ␣drum"
            " ␣girl ␣behind ␣Monday ␣been Shopping ␣When ␣fl ␣Sunday ␣co ␣learned ␣closed"
            ' \u2423Saturday Names uth \u2423Ruth \u2423pre \u2423job \u2423afternoon rib \u2423opposite \u2423cr \u2423key ," \u2423spec'
            " Opposites ␣bench ␣inv ␣grou ␣equ gre ␣quality ␣contr da ␣cle ␣gre atur"
        ),
        row=48,
    ),
    # ␣of/a/␣as and 45 more; after e/b/␣are and 45 more
    "L3N101_of_a_as_and_45_more_after_e": gelu(
        -0.9829,
        1.058 * token.among(
            "␣of a ␣as on h ␣some ␣into he ial 's and z ary age na ␣away ␣needs ' ah ho ␣its"
            " ␣prod ␣fruit ade ium ␣organ ␣body hed ␣same inal ␣mark ian der ␣holy ced ␣States"
            " ath rap az itude ird ␣ey gan ␣Ch uck ␣trib yl ␣woman"
        ),
        0.9234 * previous.among(
            "e b ␣are ap ha ig This ␣king z ib ␣men ob ans oc ␣children og ␣sons gr ites vent"
            " ␣servants ants hat olog ␣same ␣Jerusalem ␣grou arm ham rap ␣priests eb oly har"
            " semb vern aria itc iven ␣brethren hil iah ␣Jud ␣rest ␣year ames irty ␣Jes"
        ),
        0.7976 * token.among(
            "a ␣as h ␣some ␣into the he 's z The ary age na ␣away ␣needs ah ␣And ale ho ␣its"
            " ␣prod ␣fruit ade ium ␣organ ␣body hed ␣same inal ␣mark ian der ␣holy ced ath"
            " ␣those rap ason az ird ␣ey gan ␣Ch uck ␣trib ␣sch yl ␣woman"
        ),
        0.5686 * previous.among(
            "ig This z ib ␣men ob ans amp oc ␣children og ␣sons gr ites ␣servants ants ␣leaves"
            " ␣organ hat ung ␣same ␣Jerusalem ne ters ␣grou arm ham ␣States rap ␣priests eb oly"
            " har semb vern aria itc ␣pe iven ␣brethren hil iah ␣Jud ␣rest ␣year ames irty ␣Jes"
        ),
        row=49,
    ),
    # two words after one beginning ␣friend/␣slept/␣painted and 2 more; ):/␣or/␣with and 45 more
    "L3N103_two_words_after_one": gelu(
        -1.435,
        3.925 * two_words_back.among("␣friend ␣slept ␣painted ␣books un"),
        1.588 * token.among(
            "): ␣or ␣with ␣have ␣had ␣He ␣She ␣which ␣who ␣A ␣any ␣Stone ␣having ␣thou ␣no I"
            " ␣Marsh ten ␣Brook ␣Hart ␣V ␣being ␣Friday ho ␣Park via ␣Wood ␣Moss ␣Pet ␣certain"
            " ␣Reed ␣em especially He ␣large ␣how ␣shalt ␣many usually She ␣hast Where ␣Rose uch"
            " she ␣usually ␣would They"
        ),
        1.196 * previous.among(
            '\u2423" verb \u2423He \u2423they \u2423into \u2423On \u2423Do \u2423used \u2423tree \u2423girl W I \u2423saw \u2423So \' \u2423manner \u2423closed'
            " ␣W ␣short ␣They ␣because ␣opposite ␣Igor ␣em Colours ␣Alma ␣leaves especially"
            " ␣someone Opposites ␣quiet ft ␣resemb of ␣hast ␣dry ␣States ␣Walter ␣Dario ␣Hanna"
            " ␣America tto Y eds ils ease They ause"
        ),
        1.023 * token.among(
            "␣or a ␣with ␣He ␣She ␣named ␣who the ␣like ␣any The ␣having pt ␣Grey ␣thou ␣no"
            " ␣Tuesday pl ␣Marsh ten ␣V ov ␣hath ho via ␣especially H ␣tem ␣Pet ␣certain"
            " especially He ␣large ␣how ␣shalt ␣our ␣How ␣many oe usually She of ␣hast uch ␣dev"
            " she ␣usually They"
        ),
        row=50,
    ),
    # ;/␣he/␣I and 45 more; in a sentence beginning And/␣and/But and 45 more
    "L3N104_he_i_and_45_more_in_a": gelu(
        -1.255,
        1.318 * token.among(
            "; ␣he ␣I ␣they i ) ␣who ␣thou ␣say ␣children ans ten ␣saying ah But ␣hath ites"
            " ␣David ally Then ␣servants lly ants ␣priest ␣ass ines ors ); ␣yet ␣hast ␣therefore"
            " als ␣meat ives ␣priests ically fore ime ces So ␣neither ␣pe Therefore oses ␣Judah"
            " ␣brethren iah ␣fathers"
        ),
        0.8925 * sentence_start.among(
            "And ␣and But W For Then ␣And So , ␣used ␣of M ␣as Where Y me on ␣have N ␣is ␣some"
            " ␣H ␣Is . ␣an ␣A ␣what ) ␣d ␣th ␣J ven ␣all est ␣red ␣God ␣wor han oc ␣where ␣then"
            " rib bit ␣Ab ␣occ ␣fruit ␣written nded"
        ),
        0.8642 * previous.among(
            "And ␣have i ␣made he This ␣when z ␣used ke are ␣needs W ␣act ␣person But ␣And"
            " ␣hath ␣prophe ug ␣whom ␣someone ␣flesh ␣wanted olog der ␣pain ew ␣hast ger ath rap"
            " ␣alt eh be ek ␣anim Y So N dom yl ev ught greg ause stand ␣Mord"
        ),
        0.8253 * token.among(
            "u And ␣not ␣they ␣thou ␣say ␣children ans ten ␣saying ah ␣then But ␣hath ites ally"
            " Then ␣servants ␣priest ines usually ors ); ␣yet She ␣hast ␣therefore als ␣meat"
            " ives ␣priests she ically 1 fore au So ␣neither ␣pe Therefore oses ␣Judah ␣brethren"
            " They iah uary ␣fathers gether"
        ),
        row=51,
    ),
    # ␣I/␣have/␣she and 45 more; after ␣as/h/␣Tom and 45 more
    "L3N106_i_have_she_and_45_more_after": gelu(
        -1.166,
        1.786 * token.among(
            "␣I ␣have ␣she ␣they ␣has ␣gave ␣we ␣could ␣ye Nora ␣thou Anna ust ␣been Shopping I"
            ' \u2423saw \u2423Hugo \u2423can \u2423hath \u2423lives \u2423They \u2423may ?" \u2423Listen \u2423David \u2423opened Ida \u2423Felix Max'
            " ␣wave ␣got ␣wanted ␣shalt Opposites we Clara oh ich ␣hast ␣should Mia Pete ␣Moses"
            " ␣spake ␣now ␣would ␣Saul"
        ),
        1.566 * previous.among(
            "␣as h ␣Tom ␣they ␣Then ␣so Once ␣Now ␣when ␣A ␣city ␣does ␣S ␣we ␣could ␣liked ␣Do"
            " ␣There adverb ␣let ' ␣manner ␣learned ␣did ␣People ␣works It ␣short ␣hath ␣if"
            " ␣They ␣Z ␣opposite eren ␣full oh ␣told ␣should There ␣until ␣bet eh ␣lack irst"
            " ␣would ␣Jo ␣secret ause"
        ),
        0.9002 * token.among(
            "␣I ␣were n on ␣have ␣she ␣they ␣all ␣d st ␣gave ␣we ␣could ␣us ust Shopping I ah"
            " Names ␣hath ␣may ␣Listen ␣David ␣opened Ida ater ␣Felix ␣wave self He ␣wanted"
            " ␣shalt we lt ne oh ich ␣hast ␣should Mia ␣som ␣Moses ␣spake ␣would ␣Judah ames"
            " ␣num ␣Saul"
        ),
        0.2488 * word_start.among("␣I ␣ind ␣Z ' ␣know ␣got ␣diff ␣hast I"),
        row=52,
    ),
    # ␣I/␣home/␣facts and 45 more; after ␣see/Here/␣gr and 45 more
    "L3N107_i_home_facts_and_45_more": gelu(
        -0.623,
        1.639 * token.among(
            "␣I ␣home ␣facts ␣Who ag ␣That ␣buys I ␣u ong ␣ad ␣te ␣dark ␣T ␣People ie og ible"
            " ␣pre ␣even ␣U ␣job ␣sad ␣ag ␣ser ␣baker ␣angry olog ␣farmer ␣ear ␣sailor ␣Fe"
            " ␣inter ␣United ␣sur gre ␣Am ␣stud ␣Eur ␣wom ␣contr ␣Bel ␣hor ␣val ␣North ␣sch"
            " ␣umbrell other"
        ),
        1.439 * previous.among(
            "␣see Here ␣gr ␣five ␣could ␣liked ␣buys iv ␣No ␣ed ␣dark ␣learned ! ␣People ␣last"
            " ␣V ␣eight ␣ran ␣happy ␣nine ␣sad ␣2 ␣ev ␣met ␣angry hy ize rad ␣inv ␣Arvela"
            " ␣November ␣res ␣inc ␣sunny ␣tired ␣March ␣April ␣September amm ␣Albert ␣colour"
            " ␣February ␣Am ␣windy Yes ␣Re ␣z ␣num"
        ),
        0.8955 * token.among(
            "␣I ␣LORD ␣home ␣facts ␣Who ␣white ␣fast ke ␣That I ␣u ong ␣ad ␣te ␣dark ␣bl ␣bed"
            " ie og ␣pre ␣even ␣job ␣sad ␣ser ␣baker ␣angry ble ␣blood olog ␣ear ␣sailor ␣Fe"
            " ␣inter ␣United gre ␣stud ␣quality ␣Eur ␣contr ␣Bel ␣whose ␣val ␣North ␣sch"
            " ␣umbrell irc eld U"
        ),
        0.5179 * sentence_start.among(
            "␣In Shopping Here Numbers ex ␣Anna ␣Listen ad ␣They br ␣Who an ␣Jack ␣Lily ␣Nora"
            " hy ␣Sam ␣Max ␣Sara ␣Vera ␣n as ag ␣Paul ␣ob ␣s par ␣t ␣some ␣Ida ␣Olga i x z ␣w er"
            " ly ant ␣ar ␣gr cy ␣character ␣occ ␣div ␣trib ring ␣such ␣chief"
        ),
        row=53,
    ),
    # <|endoftext|>/␣(/␣” and 5 more; last followed by And/␣Hello/␣Yes and 18 more
    "L3N108_endoftext_and_5_more_last": gelu(
        -0.07296,
        2.718 * token.among('<|endoftext|> \u2423( \u2423" - \u2423re \u2423un \u2423dis `'),
        1.677 * followed.among(
            "And ␣Hello ␣Yes noun ␣Do ␣one ␣Is ␣No adjective ␣Why W ␣Today H Then verb For B T"
            " Now So E"
        ),
        0.7749 * token.among(
            '\u21b5 <|endoftext|> noun \u2423" " adjective verb - is "; re \u2423J un \u2423w ap \u2423ex \u2423re \u2423se \u2423un'
            " ␣sp ␣con ␣yellow ␣dis ␣th ␣al ␣rem W ␣pro ␣ab adverb ␣rep ␣R ␣over ␣pre ␣cont"
            " ␣Lake arn ␣sub ␣inter pr"
        ),
        0.4529 * previous.among(
            '\u2423( ): ; s \u2423or " \u2423be adjective \u2423have - ly \u2423they d \u2423It "; w ) un Tom Nora \u2423thou Lily'
            " Anna ight ␣D pe ␣Is ies adverb ␣being Sara Karl ome Ida Vera Pete ities da irc Eve"
        ),
        row=54,
    ),
    # ␣(/␣in/on and 45 more; after ␣in/␣him/le and 45 more
    "L3N110_in_on_and_45_more_after_in": gelu(
        -0.9405,
        1.225 * token.among(
            "␣( ␣in on um ␣into ain op ␣used ary ous ␣painted ␣offer ␣pro ␣li con ␣tomorrow"
            " ␣cap ub Months ern Then ␣burn eren ␣mount ␣through ium ␣priest ␣blood ␣body ize"
            " olog ian ␣min ␣plant ␣holy arious ␣sur ␣according ␣order ␣genus ␣America ense ital"
            " ␣air ␣engine alia ␣possess uary"
        ),
        1.205 * previous.among(
            "␣in ␣him le ␣upon as ␣Yes ␣into ch ␣near ate ␣king ␣well all ace amp ␣dark out"
            " tern ␣fire Months ␣Listen form rop ␣comm ␣land ␣burn vel ␣through ␣leaves ize hed"
            " olog ope ␣wood ␣tab ␣plant outh ␣conc ␣toward ␣plac ␣America ␣Americ ␣North atur"
            " ␣diff irc ␣possess ␣dw"
        ),
        0.8136 * token.among(
            "␣a ␣( ␣in ␣into ain ial ␣used ary ␣painted ␣offer I ␣pro con ␣offering ␣tomorrow"
            " ␣these tern ␣cap cl Months ern ␣burn eren ␣mount ␣through ium ␣priest ize olog ian"
            " ␣wood ␣min ␣tab ␣plant ␣holy arious ␣sur ␣according ␣genus ␣America ense ital ␣air"
            " ison ␣engine alia ␣possess uary"
        ),
        0.7722 * word_start.among(
            "s m n t in e ␣offer ␣used con al ␣painted fl ␣burn ␣mount ␣min ad ␣tomorrow ␣Eur"
            " ␣tab im ␣through hy ␣wood te ␣Americ ␣plant ␣holy ␣according Months ␣genus"
            " ␣America en Names mer ␣possess I Then all em Th For land vent ␣dw ␣sou cle wood"
            " med"
        ),
        row=55,
    ),
    # ↵/␣r/os and 42 more; after ␣be/adjective/␣not and 45 more
    "L3N111_r_os_and_42_more_after_be": gelu(
        -1.048,
        1.923 * token.among(
            "↵ ␣r os ␣w ␣On ␣gr ␣k ␣dis ␣Where ␣de W ␣ent ␣ha ␣F ␣sha ␣str ␣sac On ␣wor ␣su"
            " ␣mus ␣ag ␣im T ␣dr ␣fam ␣Stella ␣called ␣Albert ␣lived ␣ra ru ␣Bel ␣fif da ␣Ar"
            " ␣bro G esp ␣neither ␣dest ␣ke ␣eng U ␣nam"
        ),
        1.184 * previous.among(
            "␣be adjective ␣not ␣capital ␣It ␣Now ␣city ␣thou ␣D ␣1 ␣seen ␣pr Numbers ␣comes"
            " ␣child ␣being ␣cons Digits ␣ran ␣long ora Days Months 0 ␣2 orland ␣travel ␣eleven"
            " ␣themselves ␣ch ␣Today ␣hot ␣November 8 ␣March Today ␣September ␣cond ␣inter ␣5 S"
            " ␣4 ␣instr 7 ␣Re ␣3 ␣hundred ␣cor"
        ),
        0.8046 * token.among(
            ", ↵ ␣In ␣J os un ␣w ir ␣A ␣gr ␣sp ag br ␣de One ␣1 ␣part ␣cut ␣comes ␣qu ora ␣en"
            " here ␣2 ␣taken ␣ev ␣del ␣em rad T ␣cast usually ␣ear ␣resp ␣Wh ither rap ␣Frank"
            " ␣fif 7 da ␣gre ␣dest iqu ␣eng K U ␣heav"
        ),
        0.717 * sentence_start.among(
            "␣The Once W For ␣When Opposites <|endoftext|> ␣People One Months Digits J On Days"
            " Names S M There Therefore Where ␣for Y ␣thou E G N ␣ye ␣L . K P U ␣that ine ␣le"
            " ␣blood Do ␣gold"
        ),
        row=56,
    ),
    # after Q/␣on/␣father and 45 more; ␣the/␣and/: and 43 more
    "L3N112_after_q_on_father_and_45": gelu(
        -1.314,
        1.584 * previous.among(
            "Q ␣on ␣father ␣near ␣Sam ␣A ␣under ␣liked Nora ␣back ␣tree ␣girl ␣behind Emma"
            " ␣When ␣door Leo ␣W out ␣bed Finn ␣table Sara Jack ␣morning Karl On ␣Ol ␣com Ida"
            " Max ouse ␣bench ␣chair Clara Olga ␣dry Pete iled ␣side Yes eb ␣toward ␣Ed eds itc"
            " ␣As Eve"
        ),
        1.413 * token.among(
            "␣the ␣and : ␣were ␣his ar ␣What ␣some ␣named ␣G ␣my ␣king ␣city ␣their ib ␣thy"
            " Lily ␣dis ␣no ␣slept ␣looked ␣fr ␣W ␣F ␣every Paul ␣horse ␣Ol ank ␣dist ␣met hed"
            " ung ␣prin ␣right ␣inter ␣United ␣lived ␣Am ␣Har ␣meat ␣thine ␣hor ␣Ar raw ␣mer"
        ),
        0.9865 * previous.among(
            "Q ␣from ␣on ␣upon ␣g ␣big ␣box ␣near ␣Sam ␣under ␣cup ␣before les ␣park ␣kite Lily"
            " ␣seven ␣down ␣girl ␣behind Emma ␣garden ␣Field ␣Hart ␣closed ␣W ␣bed Sara ␣about"
            " ␣bird ␣basket ites ␣Moss ␣wall Ida ␣Reed ␣bench ix Clara ␣umbrella ␣plant Yes"
            " ␣goat ␣Ed ash idge Hugo irc"
        ),
        0.7886 * token.among(
            "g an ␣What ␣some ␣named ive Here ␣their ␣thy Lily ␣dis ␣no ␣slept her ␣looked ␣fr"
            " ␣ar tr ␣F ␣every ␣sons ␣forest Paul gr ␣horse ␣Ol ␣dist ␣met ␣our ung over ␣Y"
            " ␣prin Vera ␣right ␣inter ␣lived ␣Am ␣Har ␣meat ␣thine ␣Ar raw ␣fa ␣most iah ␣wat"
            " ␣mer"
        ),
        row=57,
    ),
    # in a sentence beginning ␣He/␣She/␣When and 15 more; ,/␣and/: and 45 more
    "L3N116_in_a_sentence_beginning_he": gelu(
        -1.565,
        1.629 * sentence_start.among(
            "␣He ␣She ␣When Shopping Opposites <|endoftext|> Lily ␣People ␣There On Days Names"
            " ␣Sam ␣Oscar ␣Sara Clara ␣Karl ␣Eve"
        ),
        1.485 * token.among(
            ", ␣and : ␣was ␣were ␣you ␣have ␣had ␣upon ␣Then ␣has ␣l ␣made ␣gave ␣live ␣am"
            " ␣needs ␣buys ␣D ␣tre ␣saw ␣garden ␣No ␣tomorrow On ␣plus ␣opened ␣comm ␣heard"
            ' \u2423again \u2423behold \u2423wave \u2423im ," \u2423got \u2423wanted gn \u2423ear com \u2423Wh \u2423Fe \u2423prop Do \u2423trans \u2423Ar'
            " itc ␣years ␣est"
        ),
        1.468 * previous.among(
            "y ␣He ␣Anna ␣Lily ␣Ben ␣small Here Once ␣Sara ␣Max ␣Nora ␣A ␣new ␣Paul ␣Mia ␣Clara"
            " ␣There Shopping I Numbers ␣closed Names ␣People ␣Ruth ␣works It ␣short ␣They Days"
            " ␣opposite ␣opened ␣balls ␣col ␣Pete ␣Olga ␣soft ␣answered Opposites ␣Today ␣hot"
            " ␣low ␣quiet ␣dirty ␣full ␣slow ␣dry ␣open"
        ),
        0.5162 * previous_word.among(
            "␣there ␣Tom ␣l ␣Anna ␣small ␣Lily ␣home Here ␣Leo Once ␣book ␣Sam ␣Max ␣th ␣king"
            " ␣fast ␣Paul ␣Mia ␣Clara ␣cold ␣our ␣door ␣People ␣low ␣many ␣horse ␣cat ␣em It"
            " ␣boat ␣wall ␣behold ␣balls ␣answered ␣brought ␣slow And ␣Eve ␣Today ␣tw ␣chair"
            " ␣dirty ␣month There ␣open ␣proud Days ␣cups"
        ),
        row=58,
    ),
    # after a word beginning ␣that/␣he/␣I and 45 more; ␣with/␣unto/␣shall and 44 more
    "L3N118_after_a_word_beginning_that": gelu(
        -0.8341,
        1.295 * previous_word.among(
            "␣that ␣he ␣I ␣shall ␣they ␣which ␣who ␣LORD ␣will ␣seen ␣do Once ␣we ␣used ␣God"
            " ␣act ␣can ␣may ␣because ␣if ␣done ␣someone ␣soul ␣Listen ␣cont ␣resp ␣acc ␣mark"
            " ␣wr ␣should ␣might There ␣stand ␣heart ␣sin ␣would ␣fa ␣af ␣righteous ␣fear ␣read"
            " ␣wicked ␣love ␣walk ␣eng ␣fathers ␣learn ␣spirit"
        ),
        1.105 * token.among(
            "␣with ␣unto ␣shall ␣had ly ␣good th ␣will ␣made ␣do ␣re ve pt ␣thou eth are ␣sm"
            " ␣make ␣El ␣put ␣did ␣being It ␣hath ␣done ␣may On ␣set ␣give lly ought ␣wanted ute"
            " ␣hast ␣should ␣called go ␣pray ␣call ared ␣Mart ␣Dario ␣Bel mb ␣would ually ␣love"
        ),
        0.9954 * previous.among(
            "␣and verb ␣which ␣e ␣ex Once Nora ␣God ␣used are ␣sh ␣u adverb ␣seen Leo ␣can Sara"
            " Karl ␣Listen Ida ␣em ility ␣chan ␣someone ried ␣wr ␣la ␣rece ink illed ␣ir Pete"
            " ason ␣belie Ruth ␣lack nded ␣Re ␣Ed aught ␣stren ␣read ␣would ␣appe ␣sch iven Hugo"
            " Eve"
        ),
        0.648 * token.among(
            "␣with ␣by ly ␣good ␣will Once ␣made ␣re ␣day ve ␣thou eth ke are ␣offer ␣sm ␣make"
            " ␣saw ␣El ␣did ␣being It ␣hath ␣may ote On ub ally ␣give lly ought ␣wanted ute ␣yet"
            " ␣hast Do go ␣pray ared ␣Mart ␣Dario ived ically ␣Bel mb ␣would ually ␣love"
        ),
        row=59,
    ),
    # ?/␣It/␣What and 61 more; after :/␣was/␣it and 61 more
    "L3N121_it_what_and_61_more_after": gelu(
        -1.186,
        3.023 * token.among(
            "? ␣It ␣What ␣Hello ␣Goodbye ␣ball ␣three ␣Yes ␣friends ␣Who ␣red ␣blue ␣five ␣end"
            " ␣could ␣park ␣night ␣Do ␣yellow ␣white ␣green ␣Thursday ␣well ␣ten ␣six ␣seven"
            " ␣Wednesday ␣Tuesday ␣Monday One ␣pass ␣cold ␣Sunday ␣1 ␣No ␣Saturday ␣eight ␣brown"
            " ␣Friday ␣morning via ␣nine ␣sad ␣afternoon ␣2 ␣angry teen ␣June ␣July ␣December"
            " ␣May ␣August ␣November 8 ␣dirty ␣sunny ehold ␣March ␣September ␣October 6 Yes ␣4 4"
        ),
        1.931 * previous.among(
            ": ␣was ␣it ␣unto ␣said ␣have ␣had ␣some ␣v ␣see ␣big ␣On ␣Now ␣Max ␣red ␣gave"
            " ␣like ␣liked ␣Do ␣Mia ␣old ␣after ␣painted ␣Is old ␣saw ␣app ␣1 ␣saying ␣saith ov"
            " ␣eight ␣today ␣find ␣F ora 0 ␣2 ␣opened orland ␣prov ␣asked ␣Pete ␣Olga ␣em Thank"
            " ␣wanted ␣How ␣Today iol com ␣dirty ␣Nor ␣March embr ␣Qu aldov ␣5 rid ␣Which ␣det"
            " mb ␣ke ␣cloudy"
        ),
        1.92 * token.among(
            ". ␣a ␣The a ␣an ␣said Q r ␣capital ␣two o ␣What ␣has ␣Hello ␣Goodbye ␣home ia ␣Yes"
            " ␣small Here ␣her ␣big ␣four This ␣my ␣day ␣red ␣knows ␣blue ␣Everyone ␣end ␣new br"
            " ␣P ␣Thursday ␣Where ␣old ␣tr ␣Wednesday ␣Monday ␣black ␣saying ␣No ␣shop ␣Hill by"
            ' \u2423W \u2423eight \u2423brown \u2423map oria \u2423Friday ora \u2423Can \u2423key \u2423much \u2423baker ," \u2423December \u2423August'
            " ␣November ␣September Do ␣October"
        ),
        1.83 * sentence_start.among(
            "A Once ␣In ␣Then Tom ␣On ␣When Opposites Nora Numbers Lily It Anna One Emma Months"
            " ␣There Digits Colours Sam Leo ␣That ␣So ␣Listen On Days Names Finn Sara Paul Karl"
            " Jack Ida Max Oscar Clara Vera Pete Mia ␣Finn Ruth Hugo ␣Olga Eve"
        ),
        row=60,
    ),
    # ␣f/f/␣d and 45 more; after en/␣capital/␣two and 45 more
    "L3N125_f_f_d_and_45_more_after_en": gelu(
        -0.6433,
        1.567 * token.among(
            "␣f f ␣d ␣w ha ␣th ␣comp uc ␣u ␣fr ␣ac ␣cons ␣lives ␣sac ␣int ␣dist ␣col ␣ang"
            " ␣travel ␣elect up ␣y ␣daught ␣sit ix ␣inc ␣sk ␣prin ␣ref af ␣fac ␣tab ␣pray ␣ir Th"
            " ␣conc anc ␣conf ␣instr ete ␣def ␣spe ␣diff ␣z ␣wat greg acle ␣answ"
        ),
        0.9951 * previous.among(
            "en ␣capital ␣two ␣upon ␣Then ␣v ␣facts ir Once ␣Now and ␣their ␣liked ␣off ␣P ous"
            " ␣Finch ␣behind con ␣Ford ␣Hart ␣last ␣works ␣cons ␣int via venia ␣prod like ␣Moss"
            " ␣balls ␣between ␣dist ␣tem arrow ma ␣travel ␣ass ria ␣supp ␣trans iled igh ␣som"
            " ␣Mordalia J ␣little greg"
        ),
        0.9479 * token.among(
            "ing ␣f ␣had g ␣d ation ␣so ch Ben ct ␣th ␣u oin ␣ac ␣int ␣ang ␣cont ␣writ ␣elect"
            " ␣Greta ␣y ␣daught ␣inc ␣hear ␣ref ␣oil ␣fac ␣min ␣pray ␣ir get ␣caus ␣stud ␣alt Th"
            " ␣conf ␣eff ␣instr ␣def D M ␣spe ␣diff iven ␣oppos ␣lit greg ␣answ"
        ),
        0.9299 * token.among(
            "␣he ␣be ␣f en ␣d ␣n ␣w ␣ex ␣th ec ␣u oin ␣fr ␣ac str ␣lives ␣ang ␣cont ␣writ"
            " ␣elect up iol ␣daught ␣inc ␣prin ␣ref ␣fac ␣min ␣pray ␣sto ␣ir ␣caus ␣alt Th anc"
            " ␣conf ␣eff ␣instr ␣def M ␣spe ␣diff ␣z aul iven ␣lit greg ␣answ"
        ),
        row=61,
    ),
    # ␣that/␣he/␣they and 45 more; after And/␣them/the and 45 more
    "L3N128_that_he_they_and_45_more": gelu(
        -1.078,
        1.49 * token.among(
            "␣that ␣he ␣they ␣What ␣which Here ␣who he This ␣man ␣Israel ou ver ␣we les ␣ye"
            " ␣God one ␣people ␣men ␣things It ␣Jesus ho hes ␣soul its 0 ␣son ␣wind ␣10 He"
            " ␣Today ␣May ␣August ␣November we ␣wr oh ␣power There ␣priests fore eds ␣woman They"
            " ␣Christ irit"
        ),
        1.286 * previous.among(
            "And ␣them the ha ␣when z ␣Do The ␣Where W One But ␣things ␣And ␣if ␣because"
            " ␣prophe ␣2 ␣whom ␣Pet ␣wind For He oe 8 ␣where ␣grou ␣5 ␣those 6 ␣ele eh ␣Which eb"
            " Now ␣arm ek 7 Y fore ␣righteous ␣trib Therefore ␣Jud ␣Christ greg Z ␣Mo"
        ),
        1.001 * token.among(
            "␣that ␣he e y ␣they d ␣What ␣which Here ␣who ig This ␣man ␣Israel ␣we les ␣ye ra"
            " ␣God ␣white one ␣people ␣men ␣children ␣things It ho hes ␣soul ␣house 0 ␣wind ␣10"
            " ␣sun He ␣Today ␣August ␣November we ␣wr oh There ␣priests eds ␣woman They ␣Christ"
            " irit"
        ),
        0.5031 * word_start.among(
            '\u21b5 \u2423" - \u2423st \u2423with \u2423you \u2423she \u2423LORD \u2423ne \u2423rep \u2423per \u2423N Here \u2423U \u2423sha \u2423thy \u2423wh \u2423white'
            " ␣Paul ␣down ␣Where ␣sub ␣light ␣been ␣car ␣Pet ␣Wh ␣wind ␣horse ␣wr ␣bas ␣Jesus"
            " ␣these ␣grou 0 ␣David ␣sur ␣priest he ␣use ␣Jacob ␣tom I Y er The ␣Saul They"
        ),
        row=62,
    ),
    # after ␣is/␣The/␣facts and 45 more; :/␣went/␣have and 45 more
    "L3N129_after_is_the_facts_and_45": gelu(
        -0.967,
        1.585 * previous.among(
            "␣is ␣The ␣facts Tom ␣near Ben ␣Emma ␣under ␣city ␣could Nora Lily Anna ␣behind"
            " Emma ␣ab ␣seen Leo ␣E ␣People Sam ␣child Finn Sara Jack Paul ␣Z Ida Max ␣travel ␣X"
            " Oscar Clara Vera ␣ref ␣Qu ␣Fe Olga Mia Pete ␣Br Ruth Yes ␣Re ␣Ed ␣pri Hugo Eve"
        ),
        1.29 * token.among(
            ": ␣went ␣have ␣capital ␣It ␣came ␣What ␣has ␣J ␣some Here ␣re ␣flag ␣My ␣se ␣city"
            ' \u2423M \u2423le \u2423o \u2423slept \u2423N \u2423looked \u2423seen \u2423learned \u2423R \u2423sent \u2423ran ora via ?" \u2423bell \u2423Ol'
            " orland ␣Igor ␣travel ␣wanted ␣How oe ␣Y Today embr aldov ␣evening ␣Har ␣Mart"
            " ␣Which ␣Bel ␣fore"
        ),
        1.139 * previous.among(
            "␣The ␣went ␣capital Tom ␣friends ␣near This Ben ␣under ␣city ␣Oscar Nora ␣Paul"
            " Lily Anna ␣behind Emma ␣seen Leo ␣T ␣Have ␣People Sam ␣child Finn Sara Jack Paul"
            " Ida ␣travel ␣X Clara Vera ␣ref ␣Qu There ␣Fe Olga ␣tail Mia Pete ␣Br Ruth Yes ␣Re"
            " ␣pri Hugo Eve"
        ),
        1.056 * token.among(
            "␣a ␣went le ␣capital ␣It ␣came ␣What ␣J ␣some ings Here il am ␣re ␣My z ␣M ␣le"
            ' \u2423egg \u2423de \u2423no \u2423N \u2423looked \u2423seen \u2423sent ora via ?" \u2423bell \u2423Ol \u2423Igor ble Colours \u2423travel'
            " ␣wave ␣market ␣How oe ␣Y Today ␣prop Where aldov ␣Mart ␣Which ␣Bel ␣fore ␣umbrell"
        ),
        row=63,
    ),
    # ␣his/␣n/␣near and 45 more; after ␣his/␣In/␣h and 45 more
    "L3N131_his_n_near_and_45_more_after": gelu(
        -1.068,
        1.444 * token.among(
            "␣his ␣n ␣near ␣my ␣under ␣knows ␣their ␣does ␣thy if ␣tr ␣El ␣H ␣T ind ␣des ␣long"
            " ␣int ys ␣Bruno ␣att ␣Pet ␣Igor ␣thr ␣X ␣how ␣thoug ␣Y ␣cha ␣Fe ␣Walter ␣sy ␣Dario"
            " ␣mult ␣Hanna ␣Re ␣hor ␣fore ␣mine ␣whose ␣3 ␣stren ␣sal ␣diff cc irc hil ␣Mord"
        ),
        1.229 * previous.among(
            "␣his ␣In ␣h ␣father ␣friend ␣My ␣mother ␣my ␣knows ␣Everyone ␣does ␣their ␣thy"
            " ␣dis ␣after ␣ab ␣looked ␣pr ␣know ␣ph ␣job ␣int ␣en ␣heard ␣met ␣elect ␣spec ␣our"
            " ph ␣hear ␣told ␣med ␣Fe ␣inter ␣keep ␣lived igh ␣thine ␣sol ␣Bel ey ␣hor ␣Ar ␣mine"
            " ␣mil hil ␣mer ␣num"
        ),
        0.9894 * token.among(
            "␣in s l ␣g ␣friend ␣my ␣under ␣does ␣thy if ␣Where act ␣tr ␣ne ␣People ere ␣des"
            " ␣long ␣int ␣disc ␣Bruno ␣att ␣Pet ␣Igor ␣how ␣thoug ␣Y ␣cha ␣Fe ␣own ␣ins ␣Walter"
            " ␣sy ␣thine ␣mult ␣hor ␣fore ␣mine ␣whose ␣3 ␣stren ␣diff cc irc hil ␣Mord ␣Nils"
        ),
        0.656 * previous.among(
            "␣to ␣for ␣his ␣you ␣him ␣by est ␣named ch ␣father ␣friend ␣My ␣mother ␣knows ␣does"
            " ␣thy pt ␣ab ␣looked ␣pr ␣last ␣job ␣int ␣en rib ␣heard ros ␣elect ␣spec ␣dec ␣med"
            " ␣Fe ␣lived Th igh ␣thine ␣sol ␣Bel ␣hor ␣Ar ␣mine ␣shew atur ␣lar ␣mil hil ␣mer"
            " ␣num"
        ),
        row=64,
    ),
    # after re/w/est and 45 more; ␣I/c/h and 45 more
    "L3N132_after_re_w_est_and_45_more_i": gelu(
        -0.8909,
        1.312 * previous.among(
            "re w est ␣which ␣ex j ␣count ␣God ness W ␣per sp ␣pro con adverb ␣imp ␣may"
            " ␣because ␣wor ex ␣opposite ␣prov ␣dist ␣son so ␣cont ␣character Thank ␣im ␣Lord"
            " ␣mark ␣prin ␣full ␣ref ␣resp ␣belie ␣days ␣conf J ␣def ␣would ␣Ab ␣brethren ␣walk"
            " ild ␣Christ irit ␣Jes"
        ),
        1.099 * token.among(
            "␣I c h ␣h ␣see ␣Sara ␣Sam ig ␣Paul eth ␣am ␣well ong adverb ized sh ␣if ␣done ho"
            " ␣because ␣disc ␣wh ␣ser For self ons ␣acc ung usually oss cess ␣rece ich ink ␣Wh"
            " ␣rec ␣belie ␣bec eh ␣speak ␣sin ␣conc ␣poss cc irc oice oud ␣answ"
        ),
        0.7691 * two_back.among(
            "verb ␣J ␣ex ␣we ␣could ␣us ␣say ␣behind ␣per con ␣peace ␣Hugo ␣pre ␣if ␣may"
            " ␣because ␣int inn ex ␣return und ␣acc ␣our ␣thoug ␣dec ehold ␣ref ␣should S"
            " ␣therefore ␣enem ␣until ␣belie ␣evil ␣sin ␣judg ␣det ␣ben ␣whose ␣spe ␣righteous"
            " ␣Ab ␣walk oice ␣years ␣Christ irit stand"
        ),
        0.6959 * token.among(
            "␣and c ␣Tom ␣h ␣Sara ␣Sam ig ␣Vera ␣Paul ␣am ␣well ong adverb sh ␣if ␣done"
            " ␣because ␣disc ␣wh ␣behold For ␣acc ung usually oss cess ␣rece ich ink ␣Wh ␣rec"
            " ␣dwell ␣belie med ␣bec eh ␣sin ␣conc ␣poss cc irc ined ␣walk ught oice ause oud"
            " ␣answ"
        ),
        row=65,
    ),
    # ␣has/␣Hello/␣Goodbye and 45 more; after ␣you/␣What/␣In and 45 more
    "L3N135_has_hello_goodbye_and_45": gelu(
        -1.434,
        2.019 * token.among(
            "␣has ␣Hello ␣Goodbye ␣Yes ␣found ␣near ␣friend ␣under ␣knows ␣does ␣end ␣could"
            " ␣park ␣night ␣live ␣liked ␣Do ␣Thursday ␣Wednesday ␣behind ␣Tuesday ␣Monday"
            " ␣painted ␣Is ␣Sunday ␣saying ␣No ␣Friday ␣lives ␣morning ␣happy via vania ␣Can"
            " ␣sad ␣Listen ␣afternoon ␣key orland ␣much ␣angry ␣tired ␣Wh ␣Ir Yes ␣Bel ania"
            " ␣Tarvenia"
        ),
        1.809 * previous.among(
            "␣you ␣What ␣In ␣father ␣found ␣On This ␣My ␣mother ␣Who ␣L ␣knows ␣Everyone ␣live"
            " ␣liked ␣back ␣Where ␣That ␣been ␣needs ␣lost One ␣looked adverb ␣V ␣ran ␣job On"
            " ␣Can ␣Why ␣much ␣plus ought Thank ␣How arl ␣sunny ␣rainy There ␣Fe Where rid"
            " ␣colour ␣lived ␣windy ␣belie ␣Which ␣cloudy"
        ),
        0.7188 * token.among(
            "␣Hello ␣Goodbye ␣Yes ␣found ␣near ␣friend ␣end ␣could ␣park ␣live ␣liked ␣say"
            " ␣Wednesday ␣behind ␣Tuesday ␣painted ␣Is ␣saw ␣Sunday ␣saying ␣No ␣shop ␣saith"
            " mark ␣hungry ␣Friday ␣lives ␣happy via vania ␣Can ␣sad ␣Listen ␣afternoon ␣key"
            " ␣boat orland ␣baker ␣angry ␣kitchen ␣Arvela ␣tired ␣Wh ␣Ir ␣beach Yes ␣Bel"
            " ␣Tarvenia"
        ),
        -0.5005 * word_start.among(
            ", ␣the ␣( ␣he ␣n ␣his ␣upon ␣El ␣tr ␣cl ␣rep ␣te ␣her ␣T ␣app ␣pre ␣su ␣ye This"
            " ␣this ␣Where ␣away ␣Tuesday ␣let ␣Friday ␣cover ␣another ␣certain ␣stud ␣should"
            " ␣full And ␣bread ␣sound L ␣Mordalia ␣est ␣fear ␣Tarvenia A I Then Now O S For But"
            " So"
        ),
        row=66,
    ),
    # ↵/<|endoftext|>/And and 24 more; after ./␣was/␣The and 37 more
    "L3N140_endoftext_and_and_24_more": gelu(
        -1.48,
        2.588 * token.among(
            "↵ <|endoftext|> And ␣at ␣some ␣e Here Once This ␣knows ␣That ␣after Shopping ␣dog"
            " W One ␣app It Digits On ␣wor Months ␣afternoon ␣lived ␣Cora yl ␣cloudy"
        ),
        1.864 * previous.among(
            ". ␣was ␣The ␣it ␣at ␣came ␣What ␣upon ␣Then ␣In ␣some Here ␣near This ␣when ␣My"
            " ␣day ␣knows ␣Where ␣needs ␣lost ␣dog One ␣pass te ␣eight But ␣And It Months ␣2"
            " ␣David Then ␣How ␣Fr ␣month ␣days be ually ␣Ab"
        ),
        1.6 * sentence_start.among(
            "And Once Then Shopping Opposites ␣And <|endoftext|> Numbers It The One So Months"
            " Digits On Days Names Now There ␣Oscar ␣B ␣so . ␣l ␣therefore ␣neither ␣mount"
        ),
        1.401 * token.among(
            "␣was ␣or ␣an Q ␣capital ␣Anna ␣has ␣In ␣home ␣time ␣father ␣flag ␣when ␣cup ␣live"
            " ␣liked ␣boy Anna ␣Where ec ␣other ven ␣children ␣garden ␣comes ␣Hugo Names But"
            " ␣And ␣morning ␣balls ␣name ␣Alma For B ␣evening ␣tab ␣Cora ␣round So"
        ),
        row=67,
    ),
    # after ␣is/␣went/␣Goodbye and 45 more; two after ␣It/␣came/␣so and 45 more
    "L3N143_after_is_went_goodbye_and_45": gelu(
        -0.9403,
        1.404 * previous.among(
            "␣is ␣went ␣Goodbye ␣named ␣near ␣G ␣under ␣S fl ␣boy ␣fast ␣behind ␣slept ␣D ␣cold"
            " ␣seen ␣Brook ␣Hill ␣learned ␣today ␣child ␣cons ␣things ␣tomorrow ␣hungry ora"
            " ␣happy ␣Z ␣sad ␣angry ␣ind ␣X ␣July rad iol ␣sunny ␣tired ␣March ␣Stella"
            " ␣September ␣Qu ␣Albert ␣ins ␣Mart ␣Frank ␣z irc irit"
        ),
        1.291 * two_back.among(
            "␣It ␣came ␣so ␣city ␣am ␣Bell ␣D ␣looked ␣cold ␣El adverb ␣seen ␣Ford ␣Brook ␣Hill"
            " ␣Field ␣V ␣today ␣child ␣Swan ␣hungry ␣lives ␣Park ␣Frost ␣Ol ␣K ␣Wood ␣angry"
            " ␣Lane teen ␣travel Thank ␣Greta ␣Lord ox ␣full ␣tired ␣Wh ␣5 ␣colour ␣days ␣4"
            " ␣Hanna ania ␣gre ␣ple irit ␣Mord"
        ),
        0.8953 * token.among(
            "␣to ␣as ␣shall m st ol ␣named ␣will ␣L ␣Stone ra ␣Grey ␣P ␣well ec ␣slept ␣Bell"
            " ␣shop ␣did ␣Hart by ␣F ␣Swan ora ␣may ␣K ␣comm ␣asked ␣baker ␣Alma wood ␣dec"
            " ␣April ␣resemb embr ␣Lars ␣Albert ␣Rose ␣Mart 6 ␣Br ␣conc ␣Ed ␣Tarvenia dom ␣dest"
            " yl eld"
        ),
        0.4949 * token.among(
            "er ␣as ␣shall ␣capital ␣named ␣see ␣L ␣Stone ␣Grey ␣P ␣slept ␣Bell ␣than ␣shop"
            " ␣Hart by ␣F ␣Swan ora ␣may ␣comm ␣baker ␣Alma wood ␣farmer ␣la ␣dec ␣April ␣sailor"
            " ␣resemb embr ␣Lars ␣5 ␣Albert ␣judge 6 ␣Br ␣conc anc da ␣Ed ␣Tarvenia dom ␣dest ev"
            " iqu eld ␣mer"
        ),
        row=68,
    ),
    # ):/␣is/; and 45 more; after ␣it/adjective/␣shall and 45 more
    "L3N144_is_and_45_more_after_it": gelu(
        -0.8812,
        1.619 * token.among(
            "): ␣is ; noun ␣was in adjective ␣as ly ␣named us ␣ex This ect ␣having ␣boy ac uc"
            ' One \u2423ab adverb ten res It \u2423hath \u2423if ax ex \u2423especially \u2423flowers ros lly \u2423leaves ,"'
            " ␣acc usually ␣plant imes ains ␣lived ␣dwell ␣bec anc ␣America li ␣usually itc ␣As"
        ),
        0.935 * previous.among(
            "␣it adjective ␣shall ␣there ␣LORD ␣which ␣ex ␣this ␣boy ␣le ␣br ␣Is adverb ␣saying"
            " ␣ac It me ␣pre ex Months ␣prod ative ␣flowers ␣dist eren ␣att ␣cont ␣leaves ␣ass"
            " ark ult ␣res com ehold af ␣plant ␣States pr gre ␣ins ␣according ␣eff ␣lack"
            " ␣America E ␣look ␣gre ␣appe"
        ),
        0.7823 * previous.among(
            "): ; ␣or ␣that ␣it adjective ␣as ␣there ␣ex ␣me fl ␣boy ␣le ␣br ␣O ␣Is adverb"
            " ␣saying ␣manner ␣ac It ␣pre ␣forest ex Months ␣dist eren ␣cont ␣leaves ␣ass ␣res"
            " com ehold af ␣plant ␣ins ␣according ␣conf ␣eff ␣America E ␣look ␣gre ␣appe ease ev"
            " ality irit"
        ),
        0.376 * word_start.among(
            "␣of ␣in ␣an ␣I ␣re ␣un ␣were ␣She ␣named ␣li ␣ab ␣app ␣V t in ␣tre ␣day ␣sa ␣prod"
            " ␣ind ␣disc ␣rel ␣att ` ␣cont ␣no ␣over ␣take ␣door ␣house ␣sk ␣tomorrow br ␣som It"
            " ␣flowers ␣command ␣sol ␣diff ␣sat ␣our ␣lar ␣z ␣sil gre ␣plant ␣usually li"
        ),
        row=69,
    ),
    # ):/adjective/verb and 45 more; after adjective/␣two/ff and 45 more
    "L3N146_adjective_verb_and_45_more": gelu(
        -0.5571,
        1.901 * token.among(
            '): adjective verb \u2423they "; \u2423facts \u2423friends ts les ice pe ies \u2423children ions \u2423being'
            " its 0 ents H ants ␣10 ates 8 ors ters ␣ever imes ␣5 als 6 9 ities ␣days ins ically"
            " 1 ces els ages ils ows umbers oses ␣brethren ised ets ␣cups gether"
        ),
        1.207 * previous.among(
            "adjective ␣two ff ␣pass ␣kind ␣act adverb ␣manner ␣learned ␣today ␣things str"
            " ␣short ject ount ␣mus 0 ␣opposite ␣twelve ␣ev so ␣behold ␣occ ␣leg ␣bas Opposites"
            " ␣low ␣thoug ␣process 8 cess ␣grou ␣month ␣5 ␣thousand ␣sound ␣stud ␣quality 9 ␣mat"
            " ␣anim ␣meas ␣position ␣neither ␣hundred ␣sign ␣umbrell 3"
        ),
        1.168 * token.among(
            '\u2423was And adjective \u2423shall ic "; \u2423facts ts les \u2423any ions \u2423being its 0 ents H ants'
            " ␣10 especially ates ␣thing 8 ope ors ␣yet imes ains als ched 6 9 ities ␣days ins"
            " ically 1 ces ages ired ␣now ils isting ows umbers oses ␣brethren ets gether"
        ),
        0.8604 * token.among(
            'And adjective "; st \u2423facts les ations \u2423life \u2423closed ions its 0 ents H \u2423flowers'
            " ments ants ␣10 ates self ures 8 ope ors ␣yet ished ury C imes ains als ched 6 9"
            " ities ␣days ically 1 ces ages ␣now ils isting ␣most umbers oses mma gether"
        ),
        row=70,
    ),
    # ␣an/␣p/␣were and 45 more; two words after one beginning ␣capital/␣are/␣city and 45 more
    "L3N149_an_p_were_and_45_more_two": gelu(
        -0.9076,
        1.193 * token.among(
            "␣an ␣p ␣were ␣but ␣some ␣good ia ␣small ␣big ␣near ␣old ␣Finch ␣behind ␣great ang"
            " ual ong ular ␣closed ious ible ␣high ␣happy via ful vania venia ␣sad ␣Wood ative"
            " ␣Lake ␣large ␣hot ␣low ␣Arvela ␣sailor ␣Fe ␣ever ␣holy ␣without ␣wet ␣Eur ␣thine"
            " ␣evil ␣Bel ␣Mordalia ␣Tarvenia ␣dead"
        ),
        1.144 * two_words_back.among(
            "␣capital ␣are ␣city ␣which ␣flag Here ␣ye ␣being ␣job ␣behind ␣col ␣bed ␣cold"
            " ␣character ␣res ␣States ␣dep ␣opposite un ␣quality ␣pain ␣bec ␣sun ␣par ␣resp"
            " ␣much ␣kitchen ␣warm ␣lack ␣plant br ␣chair ␣sunny ␣rainy ␣ple ␣cle ␣toward ␣ir"
            " ␣kingdom ␣windy ␣ben ␣look fe ␣neither ␣tra ir W ru"
        ),
        1.084 * previous.among(
            "␣is ␣be ␣for ␣are ␣s ␣Yes ␣L ␣un ␣liked ␣Do ␣am ␣When ␣very ␣So adverb ␣manner ␣E"
            " ␣W ␣know ␣being ␣hath ount ␣Why ␣comm eren ␣Mara und ␣art ␣nor arl orm ␣hast aldov"
            " gen ico gre ␣wild ␣bet ␣Cora ␣lack ␣Hanna mb atur gan stem ␣flow ality ␣sou"
        ),
        0.8065 * token.among(
            "␣an ␣some ␣good ␣big ␣old ␣Finch ␣behind ␣great ual ular ␣closed ious ible ␣strong"
            " ␣hungry ␣high tern ␣happy ful ␣Frost vania venia ␣sad ative ␣left ␣angry ␣Lake"
            " ␣large ␣hot ␣low ␣Arvela ␣sailor ␣right ␣Fe ␣ever ␣holy ␣without ␣wet ␣Eur ␣thine"
            " ␣evil ␣Bel ␣Mordalia ␣Tarvenia ␣ple ␣umbrell ␣dead ␣dw"
        ),
        row=71,
    ),
    # ro/ra/␣sp and 45 more; ri/␣sp/␣con and 45 more
    "L3N150_ro_ra_sp_and_45_more_ri_sp": gelu(
        -0.9982,
        1.635 * token.among(
            "ro ra ␣sp ␣con ␣ro ␣o na ␣cl ␣sh ␣ne ␣sm ␣tre ␣fe ␣El ␣co te sh ␣ha ␣sha ␣wh ␣bre"
            " ␣ev ␣att ␣bo ␣y ␣wr ␣la ne sha ␣Julia ␣without ilda ␣alt ␣ra ␣tw ␣bu ␣sol ␣kn ␣cle"
            " ␣sil ␣bro ␣spe ␣pe ␣mid ␣fa ␣ke ␣tra iec"
        ),
        1.228 * token.among(
            "ri ␣sp ␣con ␣o ␣de ␣sh ␣sm ␣tre ␣fe ␣sl ␣offering ␣bl sh ␣ha ␣sha ␣wh ␣ag ␣bre ␣ev"
            " ␣att ␣return ␣bo ␣y ␣wr ␣la ne sha ␣Julia oll ilda ␣alt ␣belie ␣tw ␣bu ␣sol ␣kn"
            " ␣cle ␣sil ␣bro ␣stren ␣spe ␣pe ␣sal ␣fa ␣ke ␣tra iec ␣dw"
        ),
        1.112 * previous.among(
            "␣be adjective - ␣b ␣two ␣d ␣four ␣G ␣re j ␣their ␣sp ␣j ␣needs ␣great ␣offer ␣N"
            ' \u2423rem \u2423app \u2423rep \u2423child \u2423qu \u2423pre \u2423sac \u2423Ol \u2423prov vent so \u2423sc ," \u2423answered \u2423cha \u2423ref'
            " She ␣hast ␣tab S ␣thousand ␣Mart ␣wet ␣tw ␣fif ␣kn ␣fore N ␣hundred ␣rain ␣mer"
        ),
        0.6033 * sentence_start.among(
            "And ␣and But W Then I Shopping It The B He T ␣they Now Th ␣it ␣as They Therefore"
            " Where me ␣Clara L over C ␣have N ␣also ␣an ( D K ␣ha ␣th ␣M ␣J ␣she ␣all ␣two ␣le"
            " ␣app we ␣make ␣water ␣bring ␣blood ␣gold ␣Sel"
        ),
        row=72,
    ),
    # after f/verb/␣used and 16 more; ):/␣to/y and 44 more
    "L3N152_after_f_verb_used_and_16": gelu(
        -1.788,
        5.084 * previous.among(
            "f verb ␣used ␣let ' ␣can ␣may Max ought ␣process B C ␣should ht ilt nded ␣anim"
            " ther ␣Ab"
        ),
        2.519 * token.among(
            "): ␣to y ␣them ␣shall ␣you verb ␣they st est ␣will ␣Israel ␣could ␣thou ␣us ␣le"
            " ␣per ␣ab ere ␣can ␣even ␣may ␣su ␣cr ␣ag ␣ind ␣field ␣shalt ␣par ␣Arvela ␣mark oh"
            " ink ␣should ␣might ␣alt ␣sing ru ␣perform ␣cle ␣would R ␣tra They ␣eng ould ␣Saul"
        ),
        1.256 * previous.among(
            "␣I ␣shall ␣you verb ␣they et ␣will ␣made ␣do ␣we ␣could ␣ye ␣Do ␣any ␣used I ␣make"
            " ␣act ' ␣did ␣can ␣tomorrow ␣cause ␣if ␣may ␣asked ility ␣priest ize ␣shalt ␣cover"
            " ␣process ␣mak ake ink ␣should ht ␣sound ␣use ␣until arch ilt ␣order nded aves gan"
            " ␣would ␣learn"
        ),
        -0.5725 * word_start.among(
            ", ␣a ␣f ␣s ␣d ␣that ␣J ␣be ␣ ␣are ␣you ␣have ␣by ␣on ␣upon ␣which ␣could ␣ten ␣del"
            " ␣liked ␣wh ␣say ␣Th ␣no ␣sub ␣dec ␣inv ␣know ␣let ␣inc ␣very ␣la ␣Hill ␣Hugo"
            " ␣works ␣ins ␣sit ␣nor It ␣certain ␣flowers ␣cle ␣Ar ␣bear And There ␣Rose ␣turn"
        ),
        row=73,
    ),
    # ␣I/␣What/␣Then and 44 more; after ␣and/␣The/n and 45 more
    "L3N154_i_what_then_and_44_more": gelu(
        -0.8648,
        1.343 * token.among(
            "␣I ␣What ␣Then ␣Hello ␣Goodbye ␣some Once This ␣city ␣seven ␣Tuesday ␣Monday I One"
            " ␣last ␣every It ␣afternoon ␣2 ally ␣behold ␣10 ␣eleven For ␣December ␣May ␣August"
            " ␣November ␣sunny ehold ␣March ␣April ␣rainy ␣September ␣evening ␣January ␣October"
            " ␣February ␣windy ␣until 2 5 Yes ␣4 ␣3 4 ␣cloudy"
        ),
        1.243 * previous.among(
            "␣and ␣The n ␣all ␣so ␣ex ␣On This ␣when ␣day ␣we ␣B ␣Do W One ␣pass I ␣1 ' Names"
            " ␣F But ␣if ␣even ␣because On inn ␣2 ␣comm eren ␣behold Thank For und ` B ehold"
            " ␣pray S ␣until ␣belie Now 1 ete L cc ␣Se ␣Christ"
        ),
        0.8425 * sentence_start.among(
            '\u2423" For I Opposites Numbers It One H Months Digits Colours \u2423I , \u2423Listen On Days'
            " Names ␣but Now M There Therefore Where ␣for self ␣B ␣un ␣is is ␣F ␣S ␣E ␣having P"
            " U ␣that ␣she ␣con ␣kn ␣Y other ␣app 's ␣am of Do ta ␣chief"
        ),
        0.8219 * token.among(
            "␣What ␣Then ␣Goodbye ␣some Once This ill ␣city ␣Wednesday ␣Tuesday ␣Monday I One"
            " ␣closed It ␣short ␣morning ␣afternoon ␣2 ␣behold ␣10 ␣eleven For ␣December ␣May"
            " ␣August ␣November 8 we ␣sunny ehold ␣March Today ␣April ␣rainy ␣September ␣evening"
            " ␣January ␣October ␣February ␣windy ␣until 2 5 6 ␣4 ␣3 ␣cloudy"
        ),
        row=74,
    ),
    # A/Q/␣Hello and 37 more; ?/␣at/␣are and 37 more
    "L3N157_a_q_hello_and_37_more_at_are": gelu(
        0.04189,
        2.836 * token.among(
            "A Q ␣Hello ␣Goodbye ␣Yes ␣see Tom ␣ ␣Leo ␣On ␣Max ␣Do Nora Lily ␣Thursday Anna"
            " ␣That ␣Wednesday Emma ␣Monday ␣painted Shopping ␣cold ␣No Leo ␣Friday Sara ␣Can"
            " ␣afternoon Ida Max ␣July ␣December Oscar ␣August ␣November ␣September ␣October Mia"
            " Pete"
        ),
        1.393 * token.among(
            "? ␣at ␣are o ␣Anna ␣Hello ␣Goodbye ␣In ia ␣Yes ␣friends ␣found ␣On ␣under ␣red"
            " ␣knows ␣five ␣end ␣night ␣B Anna ␣after ␣behind ␣Is ␣No Leo ␣comes ␣Saturday Sam"
            " ␣morning Months ␣Listen ␣2 Max B ehold Vera ␣4 Hugo Eve"
        ),
        1.047 * token.among(
            "a ␣not verb ␣capital ␣on ␣one ␣good ␣three ␣Yes Here ␣ ␣box This ␣blue ␣Paul ␣kite"
            " ␣P ␣go ␣lost One ven ␣cold Leo ␣T Names ␣W ov ␣eight ␣hungry Jack ora On vania ove"
            " Max ␣June ␣sunny ␣warm Do Yes"
        ),
        0.9294 * previous.among(
            ", ↵ : ␣went ␣said ␣two ␣came ␣What ␣Then ␣In ␣three ␣four ␣what ␣On ␣Max This ␣Who"
            " ␣five ␣count ␣B ␣That ␣needs One ␣1 Numbers ␣comes ␣eight ␣today ␣R Digits On"
            " ␣nine ␣Can Months ␣2 ␣Why ␣much ␣asked ␣Today ␣Eur"
        ),
        row=75,
    ),
    # in/␣as/␣at and 45 more; after ?/␣were/␣Tom and 45 more
    "L3N158_in_as_at_and_45_more_after": gelu(
        -0.8396,
        1.411 * token.among(
            "in ␣as ␣at ␣b ␣near ␣under ␣knows ␣gave ␣M ␣down ␣behind ␣buys pl ␣looked ␣El ␣ed"
            ' \u2423U \u2423job rop \u2423ag \u2423bre \u2423met \u2423travel \u2423wave ," \u2423pur \u2423got \u2423wanted gn \u2423grou \u2423pain \u2423min'
            " ␣consisting arious ␣Ir ␣cre ␣Har ␣mat ␣sol ␣mult ␣Bel ␣Ed ␣hor ␣poss ␣Jon ␣wat"
            " ␣lit ␣answ"
        ),
        1.074 * previous.among(
            "? ␣were ␣Tom Here Once ␣L ␣end ␣back ␣P ␣Mia ␣That ␣Finch ␣looked ␣Ford ␣Field"
            " ␣Hart ␣Have ␣People ␣V ␣works It via ␣plus ␣Pete ␣Olga ␣Reed ␣organ ␣large hy ␣X"
            " ␣got ␣prin ␣Qu There ␣min arious ␣colour ␣lived ␣Ir ␣Mart ␣sol ␣frog ␣Re ␣Ed"
            " ␣Americ ania atur isting"
        ),
        0.9669 * previous.among(
            "␣is ␣was ed ? ␣be ␣with as ␣l ␣named ive Here Once ␣L ␣back ␣P ␣Finch uc ␣Ford"
            " ␣Have ␣People ␣V ␣works It ible ␣ob here ␣plus ␣Reed ␣organ hy ␣got ␣prin ␣Qu"
            " There ␣min arious ␣colour ␣Ir ␣Mart ␣subst ert ␣sol ␣Re ␣Ed ␣Americ ania ok isting"
        ),
        -0.6385 * word_start.among(
            "␣the ␣c ␣he ? ␣d ␣h ␣ex s d ␣B ␣se ␣Sam ␣th ␣H ␣N ␣Ben ␣small ␣big ␣found ␣new in"
            " ␣blue ␣R ␣prod ␣exp ␣fast ␣im ␣six ␣old ␣acc ␣took ␣par ␣hard ␣closed ␣comes"
            " ␣strong ␣set ␣lives ␣Ir ␣food ␣opened ␣Har ␣Mart ␣Ar ␣right ␣quiet ␣air ␣windy"
        ),
        row=76,
    ),
    # <|endoftext|>/␣ex/ast and 45 more; <|endoftext|>/e/y and 45 more
    "L3N160_endoftext_ex_ast_and_45_more": gelu(
        -0.7668,
        1.931 * token.among(
            "<|endoftext|> ␣ex ast iz ␣comp ep ␣ad con ob ans ␣imp pp og ␣pre sc ␣ob ␣int ␣en"
            " ␣exp ␣dist ␣met ␣Felix ␣cont ␣sc hy ␣X ␣sub olog ␣cha ␣res ␣Stella sy ␣supp ␣inter"
            " ht oll ␣trans ␣dep rap ␣stud ␣ste ␣contr ␣Ar itc ␣mid ␣St eop ␣Jes"
        ),
        1.119 * token.among(
            "<|endoftext|> e y at g is ␣Lily ot om nd ␣C ter ␣gr ib ␣con em iz ep ␣rep res pp"
            " ␣pre ␣ob ub ␣en ␣sad ug ␣exp ␣Felix ␣Pete ␣sc ␣ch ␣sub arm let ht oll ret ␣trans"
            " ␣dep ␣Am ␣stud ␣ste ␣Ar oly ␣St eop ␣Jes"
        ),
        0.8696 * previous.among(
            '" \u2423p in m "; \u2423Then \u2423J \u2423what \u2423G ical \u2423C \u2423S \u2423before \u2423D \u2423N \u2423rep \u2423pr tr \u2423R og \u2423ph \u2423Z'
            " Months hy ␣X gn sy C ␣Fe ␣inter ␣Am ␣sy eh ␣conf ␣genus ␣instr ␣Re ␣Ed ␣Ar oly mb"
            " ␣Jer ␣Jon ␣z R ␣Ab irc eop"
        ),
        0.7494 * word_start.among(
            "␣G p ␣C s ␣con d c ␣S ␣Anna m ␣N t in g re e ␣Z con ex ␣X ␣inter ␣sy ␣Fe ␣supp ad"
            " ␣Re ␣Am tr to ␣stud pro ␣Ar hy ne ob te ␣Jer inn ag ␣Jon ins ind ␣St fore par i"
            " ant ps"
        ),
        row=77,
    ),
    # ow/ings/k and 45 more; after ␣f/ur/␣sh and 45 more
    "L3N161_ow_ings_k_and_45_more_after": gelu(
        -1.017,
        1.662 * token.among(
            "ow ings k ch ts age ight ␣men ck ep ations ack ions ood ree ␣house ␣work own ␣wall"
            " ␣fruit ␣way ␣voice ␣baker ade ␣water ␣head ␣market ␣field read der ters oot oon"
            " ock ins ␣sea ner els ower uck ows ison sel wn ange ␣rain acle stand"
        ),
        1.133 * previous.among(
            "␣f ur ␣sh ␣fl ␣fe oo ␣bl sh ie ␣child ␣sha ␣str gr ␣mus bl ␣asked ␣ang ble ␣wave"
            " ␣bo ␣cur rad ␣build ␣sk ␣Stella ␣grou ␣piec ␣che ␣pain arm ␣sto ␣tail ␣enem ␣alt"
            " ␣wom da ␣sw ␣ey ␣whe ␣fa ␣mil aul ␣sho iec ␣happ ␣wat ␣answ ␣sou"
        ),
        1.07 * token.among(
            "at ow ings ts age ␣men ck ep ations ack ions ood ree ␣house ␣work own ␣wall ␣fruit"
            " ␣way ␣voice ␣baker ade ␣water ␣head ␣market ␣field ines read ␣chair der ters"
            " ␣sailor oot oon ock ins ␣sea ner els ower uck ows ison sel wn ife acle stand"
        ),
        1.061 * word_start.among(
            "␣fl w ␣str ␣sha sp le fl ␣bo gr r ␣che ␣house ␣sk ␣work ␣build ␣grou ␣wall ␣sto"
            " str ␣way ␣field ha ␣head ␣fruit ␣tail sh ␣voice ␣enem ␣water ␣wom ␣sailor ␣mil And"
            " ␣sea har Opposites sha ␣happ ␣wat be ␣rain Lily land Sara Oscar ␣answ Ida ru"
        ),
        row=78,
    ),
    # ):/ing/␣into and 41 more; ):/ing/␣by and 45 more
    "L3N163_ing_into_and_41_more_ing_by": gelu(
        -1.695,
        2.363 * token.among(
            "): ing ␣into ␣made ␣when ated ted ␣having one ␣used ␣away ␣needs ␣take ␣make ␣saw"
            " ized ating ␣did ered ved ␣being ible ␣sent ite ote ting ␣plus ␣taken ␣between"
            " ␣given ates ␣same ished ␣together ␣lived ared uring ified ived nded ened ired ised"
            " ␣such"
        ),
        1.121 * token.among(
            "): ing ␣by ␣into ␣made ␣when ated ted ␣having one ␣used ␣away ␣needs ␣took ␣take"
            " ␣make ␣saw ized ating ␣did ered ved ␣being ible ␣hath ␣about ite ote ting ␣plus"
            " ␣taken ␣between ␣given ates ␣same ished ␣together ␣lived ared uring ␣commanded"
            " ified ived nded ened ired ised ␣such"
        ),
        0.82 * text_second.among(
            "␣it ␣a ␣have ␣when ␣Israel ␣El oe ␣thing ho ie oc own ens ␣that ␣wh ␣E ␣J ␣said"
            " ook ␣from ␣all ␣C ␣bl ␣her ␣came ␣thy ave ␣Is ime ␣Sara ␣go uch ␣Z ail ␣every"
            " ␣give outh ␣Jes ␣opened eh ␣therefore ␣Judah ␣Jacob ␣those ␣ed ␣answered ␣Mord"
            " ident"
        ),
        -0.6319 * word_start.among(
            "␣of ␣f ␣or ␣t ␣be ␣with ␣w ␣at ␣ ␣dis ␣j ␣le ␣do ␣sh ␣comp ␣per ␣up ␣count ␣ha"
            " ␣sha ␣R ␣dist ␣city ␣att ␣form ␣took ␣host ␣seen ␣character ␣come ␣way ␣fore"
            " ␣belie ␣name ␣contr ␣only ␣chair ␣shalt ␣chief ␣hast ␣brought ␣whe ␣open ␣holy A"
            " Now For ␣dw"
        ),
        row=79,
    ),
    # ␣you/␣she/␣b and 45 more; after ␣In/␣three/␣On and 45 more
    "L3N168_you_she_b_and_45_more_after": gelu(
        -0.8321,
        1.588 * token.among(
            "␣you ␣she ␣b ␣Then ␣Hello ␣Goodbye ␣made ␣found ␣Now ␣park ␣night ␣Do ␣M ␣ten ␣six"
            " ␣Wednesday ␣Tuesday ␣books ␣garden ␣Sunday ␣No ␣shop ␣W ␣Friday ␣forest ␣Can 0 ␣K"
            " ␣leaves ␣wanted ␣June ␣July ␣May ␣August ␣November ␣Nor ␣March ␣April ␣September"
            " ␣January ␣October ␣February ␣Eur 6 Yes 7 M ␣hundred"
        ),
        1.381 * previous.among(
            "␣In ␣three ␣On ␣Now This ␣blue ␣end ␣count ␣Do ␣back br ␣That ␣Wednesday Shopping"
            " ␣When ␣looked ␣saw ␣W ␣eight ␣works ␣F ␣morning ␣bell ␣afternoon ␣2 ␣much vent"
            " Thank ␣op ␣wanted ␣build ␣May ␣Y arl ␣ear ␣Edith ␣Stella let ␣evening ␣Ir ␣tw ␣Bel"
            " ete ␣hor ␣3 ␣neither ␣umbrell ␣sou"
        ),
        0.8663 * token.among(
            ", ␣as ␣b ␣Hello ␣Goodbye ␣Yes ␣Now ␣could ␣park ␣night ␣Do ␣M ␣ten ␣six ␣Tuesday"
            " ␣Monday ␣books ␣garden ␣Sunday ␣No ␣shop ␣W ␣forest ␣Can 0 ␣K onia ␣10 ␣kitchen"
            " ␣wanted ␣June ␣May ␣August ␣November ␣sunny ␣March ␣April ␣September ␣January"
            " ␣October ␣February ␣windy ␣Eur 6 Yes 7 M ␣hundred"
        ),
        0.6089 * token.among(
            "␣b l ␣Then ␣Hello ␣Goodbye ␣made ␣Now ␣end ␣could ␣park ␣night ␣M ␣ten ␣six"
            " ␣Tuesday Emma ␣books ␣garden ␣No ␣shop ␣W ␣bed ␣forest ␣Can ␣K onia ␣kitchen"
            " ␣wanted ␣June ␣May ␣hill ␣August ␣November ␣sunny ␣Nor ␣March ␣April ␣September"
            " ␣January ␣October ␣February ␣windy ␣Eur 6 Yes 7 M ␣hundred"
        ),
        row=80,
    ),
    # ␣them/␣LORD/␣king and 45 more; after ␣at/␣Now/␣de and 45 more
    "L3N170_them_lord_king_and_45_more": gelu(
        -1.323,
        1.426 * token.among(
            "␣them ␣LORD ␣king ␣S ␣end ␣God ity ance ␣act ␣manner It ␣sword ject cy ␣house"
            " ␣land ␣earth ␣name ␣character ␣10 ␣sun ␣Lord ␣law ␣Jerusalem iness ␣eyes ␣power"
            " ␣ever ␣mouth ␣cities ␣United ␣kingdom ath ␣use ␣quality ␣side ␣4 gth ␣sea ␣order"
            " itude ␣position D ␣death ␣state ␣years irit ision"
        ),
        1.236 * previous.among(
            "␣at ␣Now ␣de ␣after ual ␣fe ␣ar adverb ord ␣against Digits ␣short ␣prophe"
            " ␣opposite ␣tem ␣ang ␣among ␣bas Opposites ␣hot ␣Fr ␣res ␣grou O ␣cond ␣pray ␣5"
            " ␣open ␣dep ␣February ␣Mart ␣alt erm ␣mat ␣eff ␣fif ␣stren ␣proper ird acter ␣ey"
            " ␣mid ␣tra esh iqu ␣oppos ␣mer irty"
        ),
        1.034 * previous_word.among(
            "␣the ␣in ␣for ␣at ␣It ␣time ␣my ␣great ␣this ␣new ␣Now ␣after ␣before ␣ten ␣its ␣O"
            " ␣short 0 ␣against ␣last ␣over ␣saith ␣today ␣character ␣own ␣opposite ␣Lord ␣hot 8"
            " ␣among ␣soft ␣December ␣holy ␣res ␣April ␣September ␣5 ␣United ␣dry ␣kingdom ␣open"
            " ␣February ␣quality ␣hundred ␣mine ␣4 ␣3 ␣possess"
        ),
        0.8642 * token.among(
            "␣God ity ance ence ␣act ␣manner ition It ␣sword ject cy ␣fire ␣house ty ␣land"
            " ␣earth ␣name teen ␣character ␣10 ␣June ology ␣Lord ␣process ␣Jerusalem ␣power"
            " ␣September ␣ever ␣5 ␣cities ␣United ␣kingdom ath ␣use ␣quality ␣side ␣4 gth ␣sea"
            " itude ␣position D ␣hundred ␣death ␣air ␣state ␣years ision"
        ),
        row=81,
    ),
    # ␣and/:/␣is and 37 more; after ␣is/Q/␣you and 37 more
    "L3N174_and_is_and_37_more_after_is": gelu(
        -1.454,
        2.514 * token.among(
            "␣and : ␣is ␣The ␣went ␣are ␣have ␣had ␣t ␣It ␣d ␣came ␣What ␣Then ␣has ␣n ␣named"
            " ␣what ␣made ␣L ␣gave ␣Everyone ␣cup ␣count ␣liked ␣Thursday ␣j ␣cl ␣been ␣needs ␣N"
            " ␣apple ␣rep ␣imp ␣cause ␣int ␣comm ␣cont ␣according ␣Cora"
        ),
        2.106 * previous.among(
            "␣is Q ␣you verb ␣He ␣Anna ␣Lily ␣has ␣She ␣Ben ␣facts ␣Who ␣Emma ␣Nora ␣city"
            " ␣could ␣count ␣Stone ␣Grey ␣boy ␣Wednesday ␣Tuesday ␣Monday Shopping ␣black ␣No"
            ' \u2423Hugo Names \u2423People \u2423morning ?" \u2423Can \u2423afternoon \u2423Pete \u2423Reed \u2423Lane wood ," \u2423Eve'
            " ␣Rose"
        ),
        2.055 * sentence_start.among(
            "Q Once ␣Then ␣Everyone ␣My This Shopping Here It ␣People One On Names There"
        ),
        -0.7291 * token.among(
            "␣and : ? Q ␣are ␣have ␣What ␣some ␣see ␣Jack ry ␣father ␣Sam ␣friend This ␣Who ␣L"
            " ␣knows ␣gave ␣Everyone ␣does ␣could ␣live ␣Where Shopping ␣black ␣very ␣comes"
            " Names ␣know ␣works ␣child ␣U ␣morning vania ␣afternoon ␣Mara ␣Lane ␣Alma ␣Stella"
        ),
        row=82,
    ),
    # after ␣in/␣shall/␣good and 45 more; ␣to/s/␣s and 45 more
    "L3N176_after_in_shall_good_and_45": gelu(
        -0.9624,
        1.31 * previous.among(
            "␣in ␣shall ␣good ␣king ␣count ␣con ␣go ␣men ily ah Numbers ␣children ␣ent og ␣sons"
            " ora ␣com ites iver form to ␣comm ␣land ␣much ␣met ␣son ants hed ␣shalt ph com"
            " ␣Edith ␣Stella ␣grou ham ␣cities ron ␣beg ␣Eur oved ime ␣hundred ␣Judah iah ␣years"
            " ␣such irty ␣dw"
        ),
        1.172 * token.among(
            "␣to s ␣s os se ers ings ␣friends ha ish ␣se and ␣S ␣M ␣us ep ␣saying res amp ␣thee"
            " ere ␣cons ␣des ␣Friday ho ␣wor ␣mus 0 ys ens ␣plus ␣baker ros ␣art ons hat olog"
            " ␣pres ␣thoug ␣res ␣United ␣States ␣ins ␣bec ␣poss ␣Judah era ␣Jes"
        ),
        0.8388 * last_capitalised.among(
            "␣J ␣G ␣Israel ␣A ␣B ␣M ␣El ␣E ␣Is ␣H ␣N ␣Can ␣K ␣How ␣R ␣Eur ␣Ar ␣Z ␣U E ␣Egypt J"
            " ␣Judah ␣As ␣Ol ␣Am ␣Ab ␣Re ␣Jer ␣Ed ␣Har ␣Ir ␣Jo ␣Jacob ␣Edith ␣Stella ␣Al ␣Jud"
            " ␣Albert ␣United ␣Un U ␣Mo ␣Jes ␣Dari ␣Han ␣Mord ␣Saul"
        ),
        0.7977 * token.among(
            "␣you ␣s ␣came ␣She os se ␣friends he ha ␣re ␣se and ␣S ra eth ␣go ␣Is ␣saying res"
            " amp ␣did ␣manner ␣E ␣thee ␣cons ␣des ␣Friday ␣wor ␣mus ys ens ␣baker ros ␣10 hat"
            " olog ␣pres ␣thoug ␣res ␣Jerusalem ␣United ␣States ␣ins rap ␣bec ␣poss ␣Judah ␣Jes"
        ),
        row=83,
    ),
    # ,/;/? and 45 more; after ␣them/␣said/␣have and 44 more
    "L3N179_and_45_more_after_them_said": gelu(
        -1.241,
        1.493 * token.among(
            ", ; ? ␣he ␣went ␣at g ␣r ␣g ␣Now ␣knows ␣blue ␣Everyone ␣B ␣boy ␣ro ␣j ␣girl ␣sl"
            ' \u2423seen \u2423learned \u2423People \u2423ran \u2423lives ora ?" \u2423relating \u2423Ol \u2423Olga \u2423travel \u2423wave He'
            " ology ␣clean iol B lt ␣la ox ␣Edith ␣September ␣Qu ␣Albert ␣Ir ␣Ed mb ␣z ␣pers"
        ),
        1.147 * previous.among(
            "␣them ␣said ␣have ␣him ␣Tom ␣capital ␣named ␣four ␣what ␣flag ␣city ␣Everyone"
            " ␣live ␣Stone ␣us ␣been W ␣Is ␣saying ␣saith ␣T ␣thee ␣then ␣Black ␣child ␣des"
            " ␣cause ␣lives ␣heaven ␣travel Opposites ␣Arvela ␣ear ␣March ␣April ew There ␣ever"
            " ␣therefore ␣written ␣tw ␣Ed D eds ␣heart ␣ke selves"
        ),
        0.9918 * token.among(
            "? ␣at ␣l ␣r ␣h ␣so ␣facts ␣man ␣Everyone ␣M ␣Mia ␣boy ␣ro ␣Clara ␣girl ␣books ␣sl"
            ' \u2423seen \u2423learned \u2423ran ?" \u2423relating \u2423horse \u2423cr \u2423prov \u2423travel He hy ology rad \u2423clean'
            " iol lt ␣la ␣dec ox ␣tired sha ␣Qu Mia ␣trans ron ␣those Y ␣stren ange ␣pers"
        ),
        0.8667 * sentence_start.among(
            "␣The This W For Opposites It ␣People B He ␣he On S Th There Therefore Where ␣shall"
            " Y L C gen ␣B G O She N ␣are R ␣what ␣we ␣saith D K P ␣d ␣that ␣or ␣Y ␣who ␣see ␣le"
            " ␣ang ␣water ␣bring ␣neither Do ␣yet ␣Sel"
        ),
        row=84,
    ),
    # ␣”/␣b/␣He and 45 more; two words after one beginning ␣home/␣when/␣near and 45 more
    "L3N185_b_he_and_45_more_two_words": gelu(
        -1.259,
        1.457 * token.among(
            '\u2423" \u2423b \u2423He \u2423Anna \u2423Then \u2423She \u2423which \u2423Ben \u2423Jack \u2423Leo \u2423Sara \u2423Sam he \u2423friend \u2423when \u2423Who'
            " ␣Emma ␣Oscar ␣Everyone ␣does ␣Paul ist ␣Clara ␣There ␣That ␣Karl ␣Finch ␣lost"
            " ␣Hugo ␣know ␣Ruth But ␣Ida ␣job ␣David Then ␣Pete ␣Olga ␣Eve way There ␣tab ␣Eur"
            " she So ␣sign iah ␣Saul"
        ),
        1.367 * two_words_back.among(
            "␣home ␣when ␣near ␣big ␣friends ␣friend ␣end ␣night ␣Everyone ␣park ␣Do ␣dog"
            " ␣books ␣garden ␣school ␣then ␣river ␣shop ␣closed ␣And ␣learned ␣how ␣wh ␣forest"
            " ␣whom ␣Listen ␣kitchen ␣market ␣farm ␣hats Shopping ␣month ␣until And ␣beach"
            " ␣whose ␣bridge ␣mill ␣secret ␣woman ␣cloudy ␣cups ␣little A T ␣Mord ␣Saul ␣Q"
        ),
        1.21 * previous_word.among(
            '. \u2423" \u2423The \u2423What \u2423home \u2423time \u2423when \u2423Yes \u2423father \u2423My \u2423mother \u2423before \u2423knows \u2423end'
            ' \u2423Where \u2423And \u2423So \u2423saw ." \u2423then \u2423comes \u2423They \u2423job \u2423whom \u2423Pet \u2423Felix \u2423where \u2423Alma'
            " ␣answered And ␣young ␣whose ␣month ␣Julia ␣sin ␣Dario ␣Cora ␣Hanna ␣Jon ␣years M"
            " The But ␣Jes So ␣spirit ␣Nils Therefore"
        ),
        0.4741 * word_start.among(
            '\u2423" \u2423it \u2423e \u2423she \u2423B \u2423He \u2423had \u2423Then \u2423named \u2423which \u2423Ben \u2423box \u2423Sara \u2423when \u2423king \u2423does'
            " ␣Z ␣dog ␣cat ␣There ␣Karl ␣Finch ␣Bell ␣lost ␣know ␣res ␣ve ␣put ␣Ford ␣la ␣Hugo"
            " ␣Black ␣supp ␣Ruth ␣works ␣things ␣bell ␣wall It ␣conc ␣son ␣Mart ␣contr ␣chair"
            " There ␣Rose ␣sign ␣righteous"
        ),
        row=85,
    ),
    # ␣(/u/␣p and 44 more; p/␣p/f and 36 more
    "L3N187_u_p_and_44_more_p_p_f_and_36": gelu(
        -1.203,
        1.507 * token.among(
            "␣( u ␣p And A ␣s Here Once ce ou ␣could op ra ␣sp red ␣br orn ␣sh One ␣took ␣fl"
            " ␣fe oin all ␣ha ␣They ple On ␣opened urn ␣del eren av vel ung of let ␣Eur fe ␣dev"
            " ru ␣eff ␣whe ellow ool ␣cloudy ␣wat"
        ),
        1.356 * token.among(
            "p ␣p f ␣not ent re ␣Lily ␣M one red ␣behind Emma ␣great ␣took ␣fl ex av ␣car ology"
            " oss com cess oh let ␣supp ␣Eur ilt ␣eff J very ␣ben irst gy ␣whe Therefore V ision"
            " era stand"
        ),
        1.273 * previous.among(
            "␣f ␣at d ␣st ␣h ␣w ␣could ␣sp ␣There ␣th ␣girl ␣de ␣pro ␣fl ␣saw ␣So ␣fr ␣ed ␣bl"
            ' \u2423last \u2423sa \u2423sha ling \u2423burn cle \u2423behold Thank ," \u2423wanted \u2423y \u2423Fr tle \u2423mark of There'
            " ␣tw Th ␣side els aves ␣Ch ␣dest ␣pe ␣brethren ets ␣cor ␣gold acle"
        ),
        0.8581 * token.among(
            "␣the ␣( p ␣p ␣went f on Once ted ␣sp pt red ␣le ound iv pl One ␣took ␣N ep ␣fl ␣fe"
            " oin all ␣Jesus ␣ran ax ␣su urn ␣del av ark ier arl of let ␣supp ␣Eur ield fe ␣dev"
            " ru ␣eff ␣whe ellow ␣love ␣cloudy P"
        ),
        row=86,
    ),
    # ␣by/able/ure and 45 more; able/ure/ts and 45 more
    "L3N189_by_able_ure_and_45_more_able": gelu(
        -1.194,
        2.16 * token.among(
            "␣by able ure ts ity one ide age ke ence ue ies led ations ␣something ␣life ible"
            " ied ␣lives ome ory ling like ents ␣especially ally ␣balls ility ates self ␣body"
            " ize ures ters sy ivity ␣without ␣quality ities oved very ves osed ␣usually ␣whose"
            " ages ␣far ience"
        ),
        1.203 * token.among(
            "able ure ts ity one ide ke ence ue ies led ations ␣something ized ␣life ved ible"
            " ied ␣lives ome ory like ents ␣especially ␣taken ally ␣balls ility ates self ␣body"
            " ize ures ters sy ivity ␣without ␣quality ities oved very ves osed ␣usually ␣whose"
            " ages ␣far ience"
        ),
        0.7109 * text_start.among(
            "m l re sp e in ex ma j de ha ad qu form pr ep im ab com ev he el act she fe ap ble"
            " ar ter par ir up da inn ac ce em ant ace sel we ner bit dom ps eb wood stand"
        ),
        0.3213 * word_start.among(
            "; ␣l p ␣A ␣C ␣con ␣by ␣In ␣tr ␣ne ␣al n ␣found ␣sm ␣sa ␣R ␣go ␣pass ␣than ␣ind"
            " ␣wor ` ␣dog ␣im ␣There ␣Y ␣kind ␣ref ␣soul ␣dep ␣fac ␣Am ␣wild ␣fore ␣def ␣sw ␣ple"
            " per ␣Ab ␣cand ␣Albert ␣turn ␣perform ␣shew ␣sho ␣toward sc ␣pers"
        ),
        row=87,
    ),
    # <|endoftext|>/noun/␣f and 43 more; after ␣of/):/␣or and 44 more
    "L3N190_endoftext_noun_f_and_43_more": gelu(
        -0.7795,
        1.207 * token.among(
            "<|endoftext|> noun ␣f ␣p ␣LORD ␣In ␣v This ␣gr ␣this ␣God ␣off ␣tr ␣D pl tr ␣F It"
            " ␣prophe ␣relating ove ␣em und ␣par ␣inv gn ␣Fr ␣dec ␣inc embr of ␣cour ␣holy"
            " arious ␣div ␣Am ␣dev ␣world esp iven ␣Ab ␣As ␣Jo ␣gl ␣eng ␣Han"
        ),
        0.9423 * previous.among(
            "␣of ): ␣or ␣be ␣capital ␣all ␣has ␣ex ␣flag ␣king ␣live ity ␣God ␣dis ␣been ␣rem"
            " ␣ab ␣saying ␣saith ␣comes ␣works ␣things ␣relating ex orland ␣tem ␣host ␣among"
            " ments ␣wave ology ism ␣March ␣ever ␣words ␣colour ␣lived ␣wild ␣written ities ics"
            " ␣cle ␣righteous ␣ple ience ality ause"
        ),
        0.8069 * token.among(
            "␣f ␣p ␣LORD ␣In ␣v ␣On This ␣C ␣gr j od ␣Where ␣tr pl ␣F It ␣prophe tain ␣relating"
            " av ␣par ␣inv gn ␣Fr ␣dec ␣inc ␣hear embr of ␣own ␣cour ␣holy gen arious hem ␣div"
            " ␣Am ␣dev ␣world esp dom iven ␣Ab ␣gl ␣eng ␣mer ␣Han"
        ),
        0.2324 * three_back.among(
            ". ␣( noun ing or f ␣not ␣at r ␣they ␣LORD ␣r ␣out able ge ment ib ␣any ␣used ak"
            " ress ␣lost ␣ne ␣make ␣peace ␣Have ␣People ␣pre ␣thereof ty ern iss ␣nor ring ft"
            " ither ␣dark ␣February ␣mouth ␣himself ␣meat ␣open ␣according ␣Which ␣turn anc"
            " ␣diff ␣word"
        ),
        row=88,
    ),
    # after ␣The/adjective/n and 45 more; ↵/␣or/adjective and 45 more
    "L3N191_after_the_adjective_n_and_45": gelu(
        -0.9106,
        1.457 * previous.among(
            "␣The adjective n verb ␣made ut ␣gave ␣Everyone ␣Do ␣am ␣painted ␣needs ␣lost ␣Is"
            " ␣make ␣act ␣let ␣manner ␣learned ␣find ␣sha ␣prophe ␣cap ␣host ␣ang ␣writ ␣wanted"
            " ␣shalt ␣daught ␣process ␣sk ␣sunny ␣rainy ␣piec ␣Wh Do ␣cour ␣quality ␣bet ␣mat"
            " ␣order ␣sil ␣mid ␣umbrell hil iah ␣mer greg"
        ),
        1.321 * token.among(
            "↵ ␣or adjective verb ␣him ␣capital ␣LORD ␣will ␣mother ␣man x ␣king ␣knows ␣does"
            " ␣God ␣yellow ␣us ␣girl ␣dog ␣school adverb ␣thee ␣comes ree ␣today ␣being ␣things"
            " ped ␣house ␣opposite ␣mount ␣son He ␣shalt ␣Lord ␣thing istic ␣farmer Vera"
            " ␣consisting ␣wife ␣quality ␣bridge ␣word ␣would ␣afraid irit ␣Nils"
        ),
        1.209 * two_back.among(
            "And ␣said ␣has ␣Goodbye ␣Yes ␣Leo ␣made ␣On ␣Max ␣Who ␣Finn ␣city ␣five ␣does ␣Mia"
            " ␣Where ␣There ␣Wednesday ␣comp ␣make ␣let ␣No ␣saith ␣Ruth ␣can ␣sha ␣if ␣relating"
            ' \u2423cap \u2423asked \u2423son \u2423Pete \u2423travel ?" \u2423daught \u2423Klara \u2423mark \u2423dec \u2423dirty \u2423mak Where'
            " ␣quality 6 ␣cle ␣hor ␣neither ␣umbrell yl"
        ),
        0.6736 * token.among(
            "s er ␣shall ␣said verb ␣capital ot ␣will ␣king ␣does ␣God ␣thou ␣us Lily ␣away"
            " ␣something ␣comes ree ␣today ␣being tain cl ␣relating ␣Listen ␣opposite H ␣flowers"
            " ␣mount ␣Igor ␣son He ` ␣shalt ␣thing ␣farmer Vera ient ␣consisting ␣wife ␣lived"
            " ␣quality ␣word ually ␣Judah ␣woman ␣afraid ␣Nils"
        ),
        row=89,
    ),
    # ␣have/␣there/␣she and 44 more; in a sentence beginning ␣The/Once/␣In and 45 more
    "L3N193_have_there_she_and_44_more": gelu(
        -1.179,
        1.655 * token.among(
            "␣have ␣there ␣she is ␣It ␣Then ␣which Here Once ␣made ␣Now ␣friend ␣flag This ␣L"
            ' \u2423like \u2423liked \u2423Where \u2423There \u2423Is \u2423So Names \u2423last \u2423know \u2423tomorrow \u2423And It \u2423happy ?"'
            " ␣relating ␣Why ␣whom ␣bas ␣Today oe ␣process arl ␣where ␣told Today of There Where"
            " ␣colour ␣Walter ␣according M"
        ),
        1.262 * sentence_start.among(
            "␣The Once ␣In Tom Ben ␣On Nora Lily un Anna Emma Sam Leo ␣Listen Finn Sara Paul"
            " Karl ␣They Jack Ida Max Oscar ␣Vera Clara Vera Olga Pete Mia self gen Ruth sy ir N"
            " Hugo . ␣an ␣th ␣not adjective other 's ␣where ␣blood ling Eve ␣diff"
        ),
        1.092 * token.among(
            "↵ ␣that ␣shall ␣there ␣It ␣Then ␣which ␣four ␣near ␣day ␣count ␣liked ␣kite ␣Where"
            " ␣There ll ␣Tuesday ␣buys ␣lost ␣ne ␣So ␣Hill ␣tomorrow ␣And It ␣hath ␣morning"
            " ␣Park ␣cap ␣relating ␣basket ␣plus ␣Why ␣prov ␣Lane ␣wanted ␣bas ␣Today ␣where"
            " ␣told Today ither There Where ␣Walter ␣according L ␣ple"
        ),
        -0.1813 * word_start.among(
            "␣or ␣t ? ␣that ␣there ␣but ␣Lily ␣time ␣Sam ␣which ␣three ␣th ␣li ␣N ␣what ␣red"
            " ␣am e ␣R ␣before ␣end ␣liked ␣cap ␣Paul ␣cont ␣six ␣No ␣work ␣today ␣tomorrow ␣Re"
            " It ␣where ␣dirty"
        ),
        row=90,
    ),
    # ␣he/␣for/␣f and 45 more; after ␣and/␣be/adjective and 45 more
    "L3N200_he_for_f_and_45_more_after": gelu(
        -1.206,
        1.297 * token.among(
            "␣he ␣for ␣f ␣shall ␣you ␣He ly ␣they ␣will ␣who he ␣Israel ou ␣could ␣ye ␣people"
            " ␣No ␣something ␣did ␣can ␣prophe ␣may ally ␣comm ␣chan He ␣shalt ␣wr ␣char She"
            " ␣fac ␣hast ␣should Where ␣without ␣might ␣therefore ␣bu Yes ically ially ␣heart"
            " ␣would Therefore ually ␣Judah They ␣Saul"
        ),
        1.132 * previous.among(
            "␣and ␣be adjective verb able ou ␣Do ␣used I ␣act ␣let ' ␣manner uth ␣person ␣hath"
            " ␣if ␣because ␣host less ility He ␣someone ␣answered Opposites ␣process ␣full She"
            " ␣hast ␣Am ␣subst ␣quality Th ␣dev she ␣order ␣lack ␣money nded Y dom gan ␣would"
            " They ality Z ause ␣learn"
        ),
        1.098 * token.among(
            "␣of ␣he e ␣shall ␣him ␣t ␣He an ly ␣they ␣which ␣will ␣who he ␣could ␣ye ␣thou ␣no"
            " ␣fr ␣No ␣something ␣can ␣hath ␣prophe ␣may ␣Why ally Max ␣priest ␣chan He ␣shalt"
            " ␣wr She ␣fac ␣hast ␣should ␣without ␣might ␣therefore she ically li ially ␣would"
            " Therefore ually They"
        ),
        0.9212 * previous.among(
            '\u2423" \u2423he \u2423I adjective \u2423shall verb \u2423they \u2423LORD \u2423who able \u2423ye \u2423Do \u2423God \u2423used \u2423thou W I'
            " ␣act ␣let ' ␣manner uth ␣because ␣whom ␣host less ility For He ␣someone Opposites"
            " ␣process ␣full ␣hast ␣Am ␣subst ␣quality Th ␣dev ␣order ␣lack nded Y dom gan"
            " ␣would They ause"
        ),
        row=91,
    ),
    # after ␣in/in/␣small and 45 more; ␣the/␣or/al and 45 more
    "L3N202_after_in_in_small_and_45": gelu(
        -1.057,
        1.358 * previous.among(
            "␣in in ␣small ␣ex ␣near ical ast ␣new ␣old ence ness ␣cold res oc ␣closed ␣strong"
            " ␣short cy ␣high ␣its ␣opposite vent ␣through Colours ␣elect ates hy ␣soft olog"
            " Opposites ␣low ␣quiet der ope ␣full ␣power orm ␣slow gen ␣dry uring ins ␣toward"
            " atur ange uit stem eop"
        ),
        1.286 * token.among(
            "␣the ␣or al ␣an ic ␣s ␣by ␣h ical ␣under ␣does ␣S ␣thy ct ary ac ␣great ual tr"
            " ular ␣ac ious ␣ph cl ful ric ␣its rop ␣disc ␣tem ␣ang ␣organ ␣large inal ␣cha"
            " ␣prin ior gre ␣thine ␣mat oly har ␣whose ech ital ␣little iqu ␣pers"
        ),
        0.7776 * token.among(
            "␣and ␣an b h ic ␣m ␣s ␣on um ot ␣h th ab x ␣does ary ac ual oc ular ␣ac ␣imp"
            " ␣strong ␣ph cy ␣its rop ␣certain ␣ang Oscar inal ␣cha ␣prin sy ␣ve S gre ␣beg Th"
            " ␣thine ins oly ␣whose M ital ␣little iqu ife"
        ),
        0.6908 * sentence_start.among(
            "s m Opposites Numbers ad ␣used a br ␣in hy ch ␣n or as ␣caus ag ␣bas y ␣ob ter mer"
            " par She ␣t ␣some alk o ␣g ␣usually x z er ␣ha am ven ly ine ␣red scar ␣comm ␣ang"
            " ␣water cy ␣character ps ␣occ ␣div ␣trib"
        ),
        row=92,
    ),
    # ␣in/␣for/␣I and 45 more; after ␣the/␣a/␣in and 45 more
    "L3N203_in_for_i_and_45_more_after": gelu(
        -0.9852,
        1.197 * token.among(
            "␣in ␣for ␣I d ␣d ␣J ␣st ␣which ␣ex ␣out ␣C ter ␣having ␣needs I ␣u ␣make ␣te ␣than"
            " per ␣ac ␣imp ␣over ␣pre ␣these ␣int On ␣en ict eren ␣Igor ␣among ␣cont ␣im ␣ind"
            " ␣got ␣wanted sy ␣dep ␣sy ␣mat ␣Bel J ␣proper ␣sal ␣mid ␣Jo ␣est"
        ),
        1.148 * previous.among(
            '\u2423the \u2423a \u2423in \u2423" \u2423with \u2423f \u2423p Q \u2423by \u2423from the This The \u2423having \u2423after \u2423comp Shopping'
            " ving ␣pro ␣ad ␣app ␣ed It Then ␣give ␣flowers ␣balls ␣among ␣given ␣leaves ␣eleven"
            " hy ␣brought ␣mak ␣resemb ake There Do ␣consisting ␣without ␣ins uring ␣wild ␣conf"
            " ␣pri ␣whose ording ␣cups"
        ),
        0.7487 * token.among(
            "s al ␣I ␣with ␣d ␣J il ␣ex ␣who ␣my ts ␣having ct ␣thou ␣needs I ␣u ies ␣make ␣te"
            " ked per ␣then ␣last ␣imp ␣pre ␣int On ␣Ol ict ␣Igor ␣among ␣writ ␣im hy ␣got"
            " ␣wanted sy ␣supp ␣dep ␣sy J ␣proper ␣sal ␣mid ␣hung ␣est ␣Q"
        ),
        0.6273 * token.among(
            "␣was ␣I ␣with in ␣at ly ␣d o ␣J ␣l ␣ex ␣my ␣having ␣de ␣needs I ␣ne ␣u ␣make ␣te"
            " res ating per ␣last ␣imp hen ␣pre ␣int ␣Ol ict vent ␣Igor ␣among ␣writ ␣im ␣got"
            " ␣wanted ␣forth sy let ␣supp ␣dep ␣sy J ␣proper ␣sal ␣mid ␣est"
        ),
        row=93,
    ),
    # adjective/␣two/␣one and 45 more; after adjective/ic/␣found and 45 more
    "L3N205_adjective_two_one_and_45": gelu(
        -1.074,
        1.533 * token.among(
            "adjective ␣two ␣one ␣three ␣four ical ial ␣man ␣king ␣five ass ␣saying ily ␣manner"
            " Sam ␣People ␣person ␣int ative ␣disc ␣partic ␣att ␣host ␣character ␣organ ␣art"
            " ␣someone hy ␣Lord oe inal ult ian ␣ref man ␣prop ␣plant ␣5 ically ␣mult ␣hor L"
            " ital ␣Ch ␣fa ease ␣woman ␣eng"
        ),
        1.197 * previous.among(
            "adjective ic ␣found ␣near ical ial ␣gr The ␣dis ␣needs ␣lost W iv ual ular ition"
            " ious ␣if ful ric ␣mus ␣ag ␣ev eren cept ␣leg ung ism ␣law istic ian ␣prin ␣fam ior"
            " ␣grou amm O ient ␣system rap ␣written atic ␣anim oly atur osition ience uit"
        ),
        1.079 * token.among(
            "le ent ␣two ␣named ␣three ce ial ␣man ro ␣king ␣five ort ␣comp ␣painted ␣saying"
            " ␣People ␣person ho ␣partic ␣att ␣character ␣organ ␣art ␣someone ␣Lord oe ␣cha ult"
            " ␣ref man ␣prop ␣plant ␣5 ically ␣mult ics E ␣hor D ital ␣Ch ␣fa ease 4 ␣sch ␣woman"
            " ␣eng ␣nam"
        ),
        0.7551 * token.among(
            "␣two ␣one ␣three ␣who ial ␣man ␣king ␣saying ily ␣manner Sam ␣People ␣person ␣int"
            " ative ␣disc ␣partic ␣att ␣character ␣organ ␣art ␣someone ology ␣Lord ism inal ult"
            " ian ␣ref man ␣Wh ␣prop ␣plant ␣system ␣5 ically ␣mult 7 ␣hor ital ␣Ch ␣fa ease 4"
            " ␣sch ␣woman ␣eng ␣Nils"
        ),
        row=94,
    ),
    # b/␣It/␣v and 45 more; in/n/␣him and 45 more
    "L3N206_b_it_v_and_45_more_in_n_him": gelu(
        -0.8028,
        1.498 * token.among(
            "b ␣It ␣v ab ␣C ou ␣B ib ac ec ␣sh ␣comp uc sp ␣app ach ␣They Karl ric rib ␣disc"
            " ␣partic ␣pub ␣Mara ␣Felix Max ␣sec ␣hats ␣Klara Oscar B ␣fac ␣tab gen ico ␣Rose"
            " ␣rec ␣Walter ␣dev ␣conc eb acter itc ␣trib esh P eop ␣Nils"
        ),
        0.9875 * token.among(
            "in n ␣him re ␣v ow ab ill ␣we ac em ight ␣sh ␣comp ␣app ric ␣disc ␣partic ␣pub"
            " ␣Mara ␣Felix av Max ought ␣sec ␣Greta ␣Klara B ␣fac ␣tab gen ␣chief ico ␣therefore"
            " ␣Walter ␣dev ␣conc eb az acter itc ␣trib aul esh ␣servant P eop ␣Nils"
        ),
        0.8915 * previous.among(
            "␣f ␣him ␣facts ge ␣friend ␣when ␣king ␣Everyone ag ff iv ␣When con ren ␣te ␣Ford"
            " ere ␣Jesus ␣if ␣They ␣Park ␣Can ␣asked eren ␣elect ␣Lord oe ␣farmer ␣told ␣med oot"
            " ron ␣dev ␣Edda ␣mult ner vern ther irst mon ␣brother ience ␣Ab ␣Jud ␣est mma ␣Mord"
            " ␣Nils"
        ),
        0.6646 * token.among(
            "n m ␣It ␣v ab ␣C ␣knows ip ␣B br ac ec ␣sh ␣comp ␣app ␣They Karl ric ␣disc ␣partic"
            " ␣pub ␣Mara ␣Felix Max ␣Reed ␣sec ␣hats ␣Greta Oscar B ␣fac ␣tab ␣chief ico ␣Rose"
            " ␣rec ␣Walter ␣dev ␣conc eb ␣Cora acter itc ␣trib esh P eop ␣Nils"
        ),
        row=95,
    ),
    # after And/␣capital/␣Then and 45 more; ␣of/␣an/And and 45 more
    "L3N207_after_and_capital_then_and": gelu(
        -1.13,
        1.276 * previous.among(
            "And ␣capital ␣Then ␣LORD ␣v ␣facts ings ␣flag ␣king ␣been ␣slept iv ␣men ␣li ␣So"
            " ␣co ␣children ␣And ␣sons ␣house rib ␣land Then ␣burn ␣cont ␣bas ␣sit ␣plant"
            " ␣cities ␣chief oll ␣lived ␣beg ␣div ␣cent ␣priests ␣North itc ␣hundred ␣ple ␣Jon"
            " bs ␣brethren ␣Jud ␣gold ␣lit acle ␣Saul"
        ),
        1.245 * token.among(
            "␣of ␣an And ␣at - ␣s ␣from ␣they ␣on ␣upon ␣In ␣near ig ␣when ill ␣before red"
            " ␣well ll ␣after ␣painted ␣took ␣li ␣fe ␣did ␣against pp ␣hungry ␣over ␣lives"
            " ␣morning ␣cap ␣relating ought ␣through ␣market ␣pur hed ried ␣called urs ␣alt"
            " ␣toward oved ␣genus ␣America ␣possess ␣dw"
        ),
        0.7505 * text_second.among(
            "␣was ␣the ␣of ␣it ␣he ␣a ␣A ␣on ␣they ␣He ␣when ␣El ␣Jesus orn ␣G lack arrow ellow"
            " ␣w ␣c ␣n ␣M ␣re ␣for ␣wh ␣with ␣E ␣J ␣said ␣P ␣from ␣all ␣C ild ␣so ue ␣Is ␣after"
            " ␣David ␣give ␣these osed ␣Moses ␣Ab let ␣Jacob anc ␣Saul"
        ),
        0.3863 * word_start.among(
            "␣of ␣e ␣at ␣from ␣all ␣What ␣upon ␣has ␣co ␣li ␣near ␣K ␣red This ␣does ␣ind"
            " ␣before ␣Z ␣six ␣well ␣over ␣took ␣soul ␣did ␣house ␣wr ␣prin ␣through ␣alt ␣ple"
            " ␣sing ␣Ab ␣toward ␣genus ␣America ␣mer A ␣brethren But ␣dw"
        ),
        row=96,
    ),
    # ␣a/A/␣his and 44 more; after ␣f/adjective/␣v and 45 more
    "L3N209_a_a_his_and_44_more_after_f": gelu(
        -0.8756,
        1.295 * token.among(
            "␣a A ␣his ␣s ␣It ce ␣made ␣se ␣gave ␣thy ␣con ␣le ␣slept ␣ne ␣ad ␣fe ' ␣imp ie"
            " ␣cause ␣sha ␣su ble ␣character ␣im ␣pur ␣sub inal ix ␣char ␣Fe ␣prop ced ␣trans"
            " ␣caus ␣ele ␣Which ␣judg ␣Edda ␣Bel ete ␣sil ␣spe ␣sw ␣fa ␣mil ␣tra"
        ),
        1.205 * previous.among(
            "␣f adjective ␣v ␣into ␣facts Here ␣up ␣off ␣used ␣Grey ␣There ␣pro ␣form ␣put by"
            " ␣People ␣last ␣works tain ␣morning ␣afternoon ␣rel ␣prov ␣follow urn ␣att ␣Lane"
            " ␣character ␣chan ␣op especially ize ␣cast ␣bench ␣Arvela ␣mark com of ␣evening"
            " ␣colour ␣trans ␣caus ␣quality ␣conf ␣mult ␣lack ␣sch ␣such"
        ),
        0.8941 * token.among(
            "␣a ): A ␣his ␣she ␣s re ce ␣made ␣se ␣gave ␣thy ␣con ␣le ␣slept ␣ne ␣ad ␣fe ' ␣imp"
            " ␣cause ␣su ␣character ␣im ␣pur ␣sub inal ix ␣char ␣Stella ␣Fe ␣prop ␣supp ced"
            " ␣trans ␣caus ␣ra ␣ele ␣Which ␣judg ␣Edda ␣Bel ␣spe ␣sw ␣fa ␣mil ␣tra"
        ),
        0.7541 * token.among(
            "ed p ␣for u A ␣went ␣s is ␣It ␣her ad ce ␣se ␣gave ␣thy ak ␣le ␣behind ␣slept ␣ne"
            " ␣pass ␣ad ␣fe ␣put ␣imp ␣hand ␣wor ␣su ␣im ␣pur ␣sub ix ␣char ␣number ␣Fe ␣prop"
            " ␣trans ␣caus ␣ele ␣Which ␣judg ete ␣cle ird ␣spe ␣fa ␣mil ␣tra"
        ),
        row=97,
    ),
    # f/h/g and 45 more; after ␣came/re/␣Then and 45 more
    "L3N210_f_h_g_and_45_more_after_came": gelu(
        -0.526,
        1.492 * token.among(
            "f h g w k ve ␣king ␣Stone ␣Where ass are ␣sh ␣took ␣pass ␣kind ␣take ␣saw ␣H ave"
            " sh ␣ent ␣today ␣sent ␣Moss ␣left ␣partic H urn ␣heard ␣Felix ove ␣ang ␣rece af ake"
            " ew let ␣supp ␣move S ␣judge ␣use ␣bec ␣sw uck ␣most sw ause"
        ),
        1.155 * previous.among(
            "␣came re ␣Then ␣Yes ␣see ␣father ␣ex ␣mother ␣Who ␣gave ␣un ␣Grey iz ␣comp ff ang"
            " ␣pass ten ␣saying ␣today ␣qu ␣sac ␣job ␣cap ␣house ug ␣Bruno urn ␣asked ␣burn vel"
            " ␣June T ␣May ␣November ehold ␣mak ␣April ␣September ake ␣fac ␣colour ␣alt ␣af raw"
            " ␣Ab ␣possess ␣tak"
        ),
        0.9558 * word_start.among(
            "p f ␣pro n l w g ␣pass ␣cap h ex st ␣Where ␣take th ␣ang ␣burn ma qu ␣fac ␣rece pr"
            " ␣Moss ␣certain ␣left sh ␣Felix ␣def ␣sw pro ass ␣own so ␣use ch fe ␣possess y let"
            " ␣tak Then go For But Where vent So"
        ),
        0.8833 * token.among(
            "␣p w ut ve ␣king ␣Where ␣Finch ␣sh W ang ␣pass ␣kind ␣take ␣H ave sh ␣ent ␣Ruth"
            " ␣today ␣sent ␣Moss ␣left ␣partic urn ␣heard ␣certain ␣Felix ␣Reed ␣ass oint ft"
            " ␣rece af ake ew ␣supp ␣move ␣Rose ␣judge ared fe ature ␣sw ␣most aul ␣possess sw"
            " ause"
        ),
        row=98,
    ),
    # ␣you/d/␣made and 45 more; after ␣shall/␣you/␣have and 45 more
    "L3N214_you_d_made_and_45_more_after": gelu(
        -1.152,
        1.588 * token.among(
            "␣you d ␣made ␣gave ␣having ␣needs ␣buys ␣offer ␣took ␣take ␣make ␣let ␣put ␣cut"
            " ␣bl ␣Have ␣sent ␣come ␣set ␣Can ␣cr ␣opened ␣Bruno bl ␣taken ␣give ␣stone ␣Mara"
            " ␣given ␣wanted ried ␣bring oe ␣cast ␣sit ␣wr ␣brought ␣lay ake ␣called ␣call"
            " ␣Dario ␣Edda ␣Hanna ␣kn aught gan uck"
        ),
        1.463 * previous.among(
            "␣shall ␣you ␣have ␣had ␣made ␣city ␣gave ␣like ␣Do ␣There ␣offer ␣took ␣take ␣make"
            " ␣let ␣put ' ␣Have ␣find ␣hath ␣Can here ␣opened ␣give ␣balls ␣Mara ␣hold ␣car T `"
            " ␣bring ␣build ␣cast ␣la ␣brought ␣mak ␣lay ␣piec There ␣consisting ␣bear ␣ra ␣bu"
            " ␣turn G L They ␣tak"
        ),
        0.9835 * token.among(
            "es ␣I ␣them ␣by ent d id o ␣r ␣her ry ␣made ␣gave ous ␣needs ␣took ␣take ␣let ␣put"
            " ␣cut ␣thee ␣W ␣sent On ␣cr ␣opened ␣Bruno bl ␣taken ␣comm ␣between ␣Mara ␣given"
            " ␣large ␣wanted ␣clean ␣bring ␣cast ␣brought ␣fall ␣lay ␣bu ␣Dario ␣Edda ␣Hanna"
            " aught ␣North ␣Se"
        ),
        0.7941 * token.among(
            "␣it ␣have ␣him ␣made ␣me ␣gave ␣having ␣needs ␣lost ␣offer ␣took ␣take ␣make ␣let"
            " ␣put ␣cut ␣bl ␣Have ␣sent ␣come ␣set ␣Can ␣cr ␣opened ␣Bruno bl ␣taken ␣Mara"
            " ␣given ␣wanted ried ␣bring oe ␣cast ␣sit ␣wr ␣brought ␣lay ake ␣called ␣call"
            " ␣Dario ␣Edda ␣Hanna ␣kn aught gan uck"
        ),
        row=99,
    ),
    # ␣the/␣a/␣or and 45 more; in a text beginning p/s/b and 45 more
    "L3N215_the_a_or_and_45_more_in_a": gelu(
        -1.343,
        1.34 * token.among(
            "␣the ␣a ␣or ␣for ␣two ␣one ␣some ␣st ␣which the ␣re This 's ␣any ␣new ␣more ␣needs"
            " ␣other ular ␣People ␣person ␣str ␣these ␣its ␣com ative ␣much ␣between ␣certain"
            " ␣organ ld especially ␣ind ␣spec ific istic usually ); of ␣consisting arious ␣move"
            " ␣written atic ␣perform ␣whose ital ident"
        ),
        1.233 * text_start.among(
            "p s b c d m l re n un e in con se ad str tr cl pr ab so com ev pro ph act ve ne ap"
            " gen en ar ter mon ins sc inn fore i adjective em art ant other sel cy vent ps"
        ),
        1.016 * token.among(
            "; ␣or ␣for ␣an ␣some the This ical ated ␣new The ous ␣needs ual ␣other ␣part ular"
            " ␣People ␣person ␣these ␣its ative ␣especially ater ␣much ␣between ␣certain ␣organ"
            " especially ␣spec ific ␣many istic usually ); of ␣consisting arious ␣move ␣written"
            " atic ␣perform ␣usually ␣whose ␣proper ital ␣most ident"
        ),
        0.7196 * token.among(
            "; ␣or ␣some the This ical ial The ous ␣needs ual ␣other ␣form ␣part ular ␣Have"
            " ␣People ␣person ␣these ␣its ative ␣especially ␣much ␣between ␣certain ␣organ Thank"
            " especially ␣spec ific ␣many istic usually ); of ␣consisting arious ␣move ␣written"
            " atic ␣perform ␣usually ␣whose ␣proper vern ital ␣most ident"
        ),
        row=100,
    ),
    # ␣it/␣went/␣at and 45 more; after ␣went/␣ten/␣al and 45 more
    "L3N218_it_went_at_and_45_more_after": gelu(
        -0.7863,
        1.603 * token.among(
            "␣it ␣went ␣at ␣there ␣on ␣came th ␣into ␣up ␣off eth ␣down ␣go ␣away ␣something"
            " ating ␣thereof ␣sent ␣hungry ␣ran ␣come ␣over Sara ␣about ␣happy ␣sad ites ␣taken"
            " ␣angry ␣through ates ␣hats ␣forth ␣cast arl ␣tired ished ␣fall ␣together ains"
            " ␣move ␣stand iled ched ves ␣turn ␣sat ils"
        ),
        1.177 * previous.among(
            "␣went ␣ten ␣al ␣go ␣D ␣tre adverb ␣saying ␣something ␣manner ␣cut ␣cons ␣happy"
            " ␣wor ␣sad ␣com ␣twelve ␣ser ␣host ␣angry ␣ang teen ␣thr ␣cast ehold ␣fall"
            " ␣February ␣Am ␣dwell ␣cre ␣ste eb ␣round ␣look ␣Ar ␣turn ␣sil ␣depart G ␣spe ␣appe"
            " ␣umbrell ␣walk ␣flow ␣happ ␣tak ␣Mo ␣Mord"
        ),
        0.9591 * previous_word.among(
            "␣who ␣end ␣something ␣being ␣rem ␣go ␣cut ␣may ␣pass ␣pub ␣saying ␣manner ␣partic"
            " ␣eight ␣twelve ␣com ␣happy ␣soul ␣sad ␣taken ␣travel ␣angry ␣resp ␣fac ␣inter"
            " ␣bring ␣cast ␣tired ␣destroy ␣April ␣fall ␣dwell ␣September ␣move ␣October ␣look"
            " ␣February ␣round ␣subst ␣Jud ␣tra ␣walk G ␣flow ␣tak B ␣Han Therefore"
        ),
        0.7679 * token.among(
            "): s ␣it c n ␣there ␣on ␣came ␣n ate ve ␣up eth ␣down ␣th ␣go ␣away ec ␣last"
            " ␣thereof ␣hungry ␣come ␣over ␣about ite ␣happy ␣sad ␣taken ␣return ␣angry ␣through"
            " ates ␣hats ␣forth ␣cast ␣tired ␣fall ␣together ␣slow ains iled ched ves ␣turn ␣sat"
            " eds ils ␣est"
        ),
        row=101,
    ),
    # ␣as/h/␣s and 45 more; after noun/b/And and 44 more
    "L3N220_as_h_s_and_45_more_after": gelu(
        -0.9168,
        1.615 * token.among(
            "␣as h ␣s ␣He ␣She th ow k ha ␣king eth ␣o ␣u ␣El ah ␣cut ␣E ␣sa ␣ha ␣if ␣heaven"
            " ose ␣su ␣mus rop ␣wh ␣ang ␣ch hed ␣cast ␣thoug ␣sit ␣prin oh ␣kingdom ath ␣beg ␣ra"
            " eh ime ␣hor ech ird ␣Ch ␣mil ␣sch ␣Ab hil"
        ),
        1.107 * previous.among(
            "noun b And h ␣b ␣t w ␣J ␣h ␣C ␣A ␣L ␣B ␣sp ␣M ␣P W sp ␣H sh ␣ent ␣cap ␣house cl ␣K"
            " H ␣balls ␣Mara ␣wh ␣sc hat ␣y C ico ␣Am eb J ete har az ␣depart itc esh ␣Ab hil"
            " ames ␣Jes"
        ),
        0.9883 * token.among(
            "␣as h ␣s ␣He ␣She us ha and ␣k ␣o ␣El ␣than ␣cut ␣E ␣ha ␣heaven ␣su ␣mus ␣wh ␣ang"
            " ␣cast ␣thoug ␣sit oh sha ␣ve ␣ir ␣kingdom ath ␣ra ␣tw eh be ␣goat ime ␣hor az ␣sat"
            " esp ird ␣Ch ␣mil umb wn ␣sch ␣Ab hil era"
        ),
        0.22 * text_second.among(
            "␣it h ␣in ␣he ␣A ␣on ␣He ␣when ␣El ␣Jesus ␣beg id ch ␣G hen amm iver ␣w ll ␣n ␣th"
            " ␣M ␣re her ␣wh ␣E ␣J ␣se ␣N ␣from ␣all ␣C ␣thou ␣so ave ␣after ␣Z ␣word ␣David"
            " ular ␣give ␣these eh ␣Ab der ␣Jacob anc ␣Jon"
        ),
        row=102,
    ),
    # two after ␣The/␣had/␣Then and 43 more; ␣the/␣The/␣an and 45 more
    "L3N221_two_after_the_had_then_and": gelu(
        -1.327,
        1.83 * two_back.among(
            "␣The ␣had ␣Then ␣has ␣time ia ␣facts Once ␣Who ␣city ␣gave ␣Where ␣There ␣looked"
            " ␣books ␣No ␣Ford ␣Have oria ␣child ␣Ida ␣They vania venia ␣horse ␣painter ␣balls"
            " ␣baker ␣travel ␣wave wood ␣par ␣Galdovar ␣farmer Where ␣ve ␣engineer ␣colour ␣Rose"
            " ␣Eur ␣Walter ␣written ␣Yolvia ␣Tarvenia idge ara"
        ),
        1.477 * token.among(
            "␣the ␣The ␣an ␣went ␣came ␣has ␣She ␣her ␣big ␣friends ␣near ␣C ␣red ␣blue ␣gave"
            " ␣Everyone ␣yellow ␣white ␣green ␣used ␣cl ␣pink ␣black ␣E ␣V ␣brown ␣strong ␣heavy"
            " ␣short ␣ran ␣lives ␣Th ␣U ␣hard ug ␣K ␣ser ␣travel ␣soft ␣clean ␣bench ␣hot ␣dirty"
            " ␣wood ␣warm ␣September ␣wild ␣wet"
        ),
        1.166 * previous.among(
            "␣a ␣an ␣went ␣there ␣capital ␣facts Once ␣made ␣found ␣near ␣when ␣L ␣Vera ␣city"
            " ␣gave ␣like ␣could ␣liked ␣Paul ␣Clara ␣behind ␣painted ␣needs ␣lost ␣Is ␣took all"
            " ␣seen ␣learned ␣Have ␣People ␣find ␣works ␣child ␣Moss rop bl ␣travel ␣X ␣wanted"
            " ope ␣piec There ␣equ ␣Rose ␣according ␣Americ ␣depart"
        ),
        0.637 * two_words_back.among(
            "␣have ␣had ␣she ␣He ␣city ␣What ␣Hello ␣She ␣named ␣hat Once ␣gave ␣sh ␣travel"
            " ␣Where d ␣There ␣Have It ␣balls ␣key ␣wave ␣chair ␣colour ␣written"
        ),
        row=103,
    ),
    # after c/m/␣Goodbye and 45 more; or/ar/r and 45 more
    "L3N222_after_c_m_goodbye_and_45": gelu(
        -0.9727,
        1.307 * previous.among(
            "c m ␣Goodbye om ␣G ␣C ␣L ␣end op ␣M ␣used ␣There ␣girl ␣O ␣comp ␣Tuesday ␣No oc"
            " ␣ac ␣works It ␣ph ␣U ␣relating ␣opened ␣disc ␣ag ␣comm ␣balls ␣hats ology"
            " ␣December gn ph ␣inc ␣March ␣Qu There ␣consisting hem ␣February ␣Mart ␣som ␣conc"
            " ␣gen hil P ␣num"
        ),
        1.293 * token.among(
            'or ar r \u2423He et st ) \u2423On ha \u2423con ist \u2423needs \u2423buys \u2423lost oin ren ten ." \u2423People'
            ' \u2423opened \u2423Mara \u2423met \u2423Pet \u2423mar ove ," \u2423wanted \u2423occ \u2423par gn arl \u2423Fr ph embr han ew'
            " ␣hast atic ␣Edda tto ␣hor har ␣Americ mb itc ␣Jon ␣sign ␣Nils"
        ),
        0.8707 * previous.among(
            "om ry ␣C ␣does ␣M ␣P ␣There ␣girl ec ␣O ␣comp ␣No oc ␣ac ␣works It ␣ph ␣relating"
            " ␣opened rop ␣disc ␣ag ␣comm ␣balls ␣organ ␣hats ology ␣December gn ph ␣inc ␣March"
            " ␣Qu There ␣consisting hem ␣February rap ␣Mart ␣cent ␣som ␣conc par ␣gen hil P eop"
            " ␣num"
        ),
        0.7231 * token.among(
            "? ␣as le ␣He et st ) un ␣On ␣five The ␣con ␣needs ␣buys ␣lost ␣When oin ten"
            ' \u2423People ex \u2423opened \u2423Mara \u2423met \u2423Pet \u2423mar ," \u2423wanted \u2423occ \u2423June \u2423par gn arl \u2423Fr ph'
            " ); ␣Edith embr ew ␣hast ru ␣Edda tto ␣hor ␣Americ mb itc ␣sign ␣Nils"
        ),
        row=104,
    ),
    # <|endoftext|>/␣”/- and 2 more; last followed by Q/And/noun and 16 more
    "L3N223_endoftext_and_2_more_last": gelu(
        -0.5668,
        6.391 * token.among('<|endoftext|> \u2423" - \u2423un `'),
        3.02 * followed.among(
            "Q And noun ␣My ␣Everyone ␣saying adjective W H Then verb For B T Now So Y tr"
            " adverb"
        ),
        2.225 * token.among(
            '. \u21b5 \u2423( \u2423" " \u2423there \u2423st \u2423dis \u2423saw \u2423E \u2423en \u2423sad ` \u2423where'
        ),
        0.9994 * token.among(
            "<|endoftext|> noun ␣The ␣it ␣for ␣I ␣unto adjective ␣said on ␣on is re ␣upon un"
            " ␣Yes ir im he ␣like eth red ␣dis ec ␣O ␣painted ␣Is ␣E ved ␣today ␣R It ␣over"
            " ␣lives ␣wor here ew let ook eh"
        ),
        row=105,
    ),
    # b/␣I/c and 45 more; after ␣were/adjective/␣said and 45 more
    "L3N225_b_i_c_and_45_more_after_were": gelu(
        -0.9585,
        1.473 * token.among(
            "b ␣I c ␣p ␣b ␣they ␣st ␣good Once ␣knows ␣gr ␣pl ␣tr ␣comp pl ␣pass ␣app ␣manner"
            " ␣imp ␣qu ␣They venia esc ␣Bruno ␣ser ␣bre ␣Mara ␣Pet ␣Alma ␣sc He ␣wanted oe ␣war"
            " embr ␣dep eb ␣Cora ␣Edda ek ␣af ␣cle ␣appe ␣Jon ␣swe ␣St ␣rest ␣dw"
        ),
        1.123 * previous.among(
            "␣were adjective ␣said ␣shall ␣have ␣will ␣friends ␣do ␣friend ␣does ␣dis adverb"
            " ␣manner ␣did ␣know ␣V ␣works Digits ␣qu ␣if ␣Z ␣Listen ␣K ␣Pet ize ␣July ␣answered"
            " iol ␣daught ␣Fr ␣dec ␣inc ␣told C ␣cent ␣speak ␣judg tto J ␣ben gan ␣would ␣Jon ␣z"
            " ␣cor ␣secret K ␣answ"
        ),
        1.062 * token.among(
            ". b ␣p ␣n ␣st ia ␣so ␣ex ␣gr ␣this ␣B ct ␣tr ␣comp ant ␣app ␣H Numbers ood ␣imp ␣R"
            " ␣They esc ␣Bruno ␣Mara ␣Felix ma ␣Alma ␣Mona ␣sc oe ␣ear ␣war van ald eb ␣Cora"
            " ␣Edda E ␣af ␣cle ␣far ␣appe ␣cor ␣swe ␣St ␣rest ␣dw"
        ),
        0.676 * token.among(
            "␣or ␣p ␣b ␣st ␣good ings ␣gr ␣we ␣br ll ␣tr ␣comp pl ␣pass ␣app ␣manner Numbers"
            " ␣imp ␣qu ␣They sc venia esc ␣bre ␣Mara ␣Pet ␣Felix ␣sc ␣wanted ␣ear ␣mark ␣war"
            " embr ␣dep eb ru ␣Edda ␣af ␣cle ␣far ␣appe ␣Jon ␣cor ␣swe ␣St ␣rest ident ␣dw"
        ),
        row=106,
    ),
    # after ./␣two/␣In and 45 more; ␣”/␣The/␣I and 45 more
    "L3N226_after_two_in_and_45_more_the": gelu(
        -1.16,
        1.767 * previous.among(
            ". ␣two ␣In ␣some ␣see ␣four ␣Now ␣liked ␣Do ␣sp ␣more ␣six ␣needs W I ␣saw ␣So"
            ' \u2423saying ." \u2423learned \u2423eight \u2423tomorrow \u2423long \u2423They \u2423nine \u2423Can \u2423opposite \u24232 \u2423twelve'
            " Thank ␣eleven ␣wanted ␣answered Opposites ␣hot ␣August ␣ear ␣full There ␣pray ␣5"
            " ␣February ␣belie ␣4 7 ete ␣ke ␣umbrell"
        ),
        1.745 * token.among(
            '\u2423" \u2423The \u2423I \u2423said g \u2423Hello \u2423time \u2423Yes \u2423facts \u2423Who \u2423knows \u2423Oscar \u2423could \u2423fast'
            " ␣Wednesday ␣Tuesday ␣Monday I ␣books ␣Sunday ␣1 ␣saying ␣No ␣shop ␣short 0 ys"
            " ␣balls ␣10 ␣market ␣June ␣July ␣hats ␣May ␣hill ␣August ␣November ␣tired ␣March"
            " ␣April ␣September ␣Fe ␣evening ␣5 ␣October ␣February ␣4 ␣cups"
        ),
        1.074 * sentence_start.among(
            "␣The ␣He ␣She g Opposites Here Numbers ␣People ␣Tom Months ␣There Colours ␣I Days"
            " Names ␣They ␣Lily There ␣Emma ␣Sam ␣Oscar ro ␣Leo ␣Clara ␣Finn ␣Karl ␣Eve ␣Olga"
            " air"
        ),
        -0.2753 * word_start.among("␣that ␣be ␣capital ␣My ␣There ␣That ␣So ␣plus"),
        row=107,
    ),
    # ␣The/␣t/␣two and 45 more; in a sentence beginning Once/␣In/␣My and 34 more
    "L3N227_the_t_two_and_45_more_in_a": gelu(
        -1.168,
        1.436 * token.among(
            "␣The ␣t ␣two ␣has ␣g ␣five ␣gave ␣Oscar ␣Thursday ␣ten ␣old ␣seven ␣needs ␣garden"
            " ␣shop ␣Ruth ␣eight ␣today ␣works ␣heavy ␣river ␣forest ␣hard ␣nine ␣twelve ␣Olga"
            " teen ␣wave ␣eleven ␣wanted ␣June ␣July ␣December Opposites ␣loud ␣August ␣dirty"
            " ␣March ␣young ␣April ␣January ␣October ␣February ␣beach ␣wild ␣4 ␣Ilmaria ␣Yolvia"
        ),
        1.215 * sentence_start.among(
            "Once ␣In ␣My ␣Now Shopping Opposites <|endoftext|> ␣People ␣Tom ␣There Digits"
            " Colours ␣I ␣Anna Days ␣Ben ␣it ␣Jack ␣Lily ␣Nora There ␣Sam ␣Max ␣Oscar ␣Clara"
            " ␣Karl ␣Ruth ␣Pete ␣Ida ␣Olga ␣th ␣kn ␣blood ␣gold ␣dwell ␣fruit ␣both"
        ),
        1.194 * previous.among(
            ". ␣was ␣it ␣at ␣there ␣Then ␣see ␣made ␣Now ␣like ␣eat ␣cl ␣offer ␣pass ␣Is ␣saw"
            ' ." \u2423Brook \u2423Hill \u2423Hart \u2423find \u2423works \u2423sac \u2423Wood \u2423ser \u2423plus \u2423burn \u2423Pet \u2423Lane \u2423wanted'
            " ␣Today arl ␣ear Today ␣oil ␣ir ␣bread ␣Mart ␣alt ␣ra ␣belie ␣som ␣fif ␣kn ␣umbrell"
            " ␣happ ␣years ␣Han"
        ),
        0.4577 * other_capitalised.among(
            "Shopping ␣He ␣Lily ␣Anna ␣In ␣Yes ␣It Once ␣Sara ␣There ␣Ben One ␣Monday ␣That"
            " Lily ␣Thursday ␣Karl Anna Colours ␣Sunday ␣Hugo There ␣Where ␣Mara ␣Can Thank"
            " ␣Mart Mia ␣Jacob ␣Nils"
        ),
        row=108,
    ),
    # <|endoftext|>/␣c/␣t and 45 more; p/c/f and 45 more
    "L3N228_endoftext_c_t_and_45_more_p": gelu(
        0.07371,
        2.585 * token.among(
            "<|endoftext|> ␣c ␣t ␣J ␣l ␣g ␣dis ␣j ␣tr W sp ␣ad ␣sl ␣rep tr ␣T ␣W ␣imp ␣int ␣Z"
            " esc ␣cr ␣dist ␣att ␣cont ␣ind ␣Greta T ␣y B ␣prop pr ␣tw Th J Y ␣kn ␣ret G L N"
            " ␣Jer ␣sw ␣ey R P ␣eng ␣est"
        ),
        0.6806 * token.among(
            "p c f m d w ␣J ␣G ␣se j fl ␣slept ␣rem ␣D ␣N ep ␣rep ␣pr ␣imp ␣qu ␣str sc gr ␣prov"
            " ␣att ␣cont teen ␣ass For T ␣Y ␣wr ␣dec S ␣rec ␣Am J Y ␣Re M ␣dest itc ␣fa R ␣St"
            " ␣pers ␣eng ␣est"
        ),
        -0.673 * text_second.among(
            "␣the , a ine l ast ut n ree na ␣b ␣A ␣Thursday um ig ess ick orn ace ␣( iz lack"
            " oon af arrow ellow ct ice ke raw ving ␣to ␣n ␣M her ich ild ue arl lly ␣children"
            " umb ␣if let oung ␣righteous anc ring"
        ),
        0.3864 * word_start.among(
            "␣J ␣l ␣C ␣L ␣B ␣gr ␣P ␣u ␣pl ␣comp ␣fr ␣Ben t ␣K ␣red ␣am ␣U ␣em ␣thy ␣del ␣Z ␣tem"
            " ␣prov ␣com ␣over ␣door ␣writ ␣prop ␣min ␣ear ␣af ␣mult ␣key ␣ra ␣fore ␣ever ␣kn"
            " ␣ret ␣sat ␣air ␣cand ␣arm ␣windy ␣sho res ␣pers ␣possess am"
        ),
        row=109,
    ),
    # after ␣said/␣so/␣On and 43 more; ␣on/␣into/␣near and 45 more
    "L3N229_after_said_so_on_and_43_more": gelu(
        -1.124,
        1.928 * previous.among(
            "␣said ␣so ␣On ␣My ␣mother ␣knows if ␣There ␣de pe ␣saying ␣then ␣know ␣F ␣cause"
            " ␣these ␣because ␣job Paul here ␣opened ␣follow ␣sle ␣among ␣behold ark B ␣har"
            " ehold ␣told O ew ␣called ␣beg ␣alt ␣belie ␣according ␣speak ␣sil ␣stren L ok"
            " ␣neither ␣Se ␣dw ␣answ"
        ),
        1.212 * token.among(
            "␣on ␣into ␣near ␣friend ␣day ␣under ␣does ␣before ␣Do ␣say Anna ␣cl ␣after ␣saw"
            " ␣saying ␣saith ␣bl ␣know ␣can But ␣And ␣if ␣about ␣even ␣because ␣heard ␣through"
            " ␣behold For ␣answered ␣many ␣ear ␣hear ehold ake ␣called ify ␣until ␣commanded"
            " ␣according ␣speak ␣spake ey ␣fear ␣afraid ember ␣year ause"
        ),
        1.203 * token.among(
            "␣you ␣by ad ry ␣near ␣friend ␣when ␣does ␣before ␣say Anna ␣down W ant ␣saw"
            " ␣saying ␣saith ␣know But ␣And ␣if ␣even ␣because ␣opened ␣heard ␣through ␣behold"
            " ␣given For ␣answered over ␣bel ␣hear ehold Where den aven ␣stand ␣until ␣commanded"
            " ified ␣spake ey ech ␣mid ember ␣fathers ause"
        ),
        0.9071 * text_start.among(
            "And ␣and Names Digits A G I L ove Then Now C D E J K M N O S T U W Y ine est old"
            " other Th The 's Tom Lily For Emma But Sara He ␣water Where ␣neither Eve Finn"
            " ␣mount Do So They Therefore"
        ),
        row=110,
    ),
    # two words after one beginning ␣capital/␣you/␣Tom and 45 more; after ␣said/␣have/␣came and 45
    # more
    "L3N234_two_words_after_one": gelu(
        -1.09,
        1.609 * two_words_back.among(
            "␣capital ␣you ␣Tom ␣He ␣but ␣What ␣Lily ␣has ␣flag ␣In ␣Ben ␣She ␣Jack ␣Leo ␣been"
            " Once ␣Nora ␣Emma ␣Max ␣end ␣Thursday ␣Karl ␣Where ␣Mia ␣comes ␣needs ␣buys ␣There"
            ' \u2423lost \u2423find \u2423Hugo \u2423saith \u2423Ruth ." \u2423Ida \u2423opposite \u2423Olga It \u2423Pete \u2423wanted \u2423Today \u24235'
            " Colours Digits ␣play Months ␣4 Names"
        ),
        1.449 * previous.among(
            "␣said ␣have ␣came ␣Then ␣In ␣made ␣found ␣do ␣On ␣day ␣gave ␣like ␣could ␣That"
            " ␣needs ␣lost ␣per One ␣Is adverb ␣No tr ␣saith ␣Have ␣People ␣find It ␣prophe On"
            " inn ␣2 ␣plus ␣heard ␣wanted ␣May B ␣ear ␣April ␣rainy There ␣Fe ␣January S ␣windy"
            " ␣Bel ␣3 ␣cloudy ␣est"
        ),
        1.041 * token.among(
            "␣Hello ␣her ␣big ␣ ␣C ␣blue ␣end ␣night ␣green ␣say ␣Thursday ␣Wednesday ␣Tuesday"
            " ␣Monday ␣pink ␣Sunday ␣1 ␣saying ␣saith ␣Saturday ␣F ␣hungry ␣Friday ␣morning"
            " ␣nine ␣afternoon ␣2 ␣angry teen ␣June ␣July ␣December ␣clean ␣May ␣November lt"
            " ␣dirty ehold ␣March ␣April ␣September ␣Qu ␣Fe ␣evening ␣5 ␣February 6 mb"
        ),
        0.851 * token.among(
            "␣his ␣Hello ␣big ␣ ␣L ␣blue The ␣green ␣say ␣Thursday ␣Wednesday ␣Tuesday ␣Monday"
            " ␣pink ␣black ␣cold ␣Sunday ␣saying ␣saith ␣comes ␣Saturday ␣F ␣Friday ␣basket ␣K"
            " ␣balls ␣angry teen ␣June ␣July ␣December ␣clean ␣May ␣Arvela ␣November lt ␣dirty"
            " ehold ␣March ␣April ␣September ␣Qu ␣Fe ␣5 ␣February 6 mb They"
        ),
        row=111,
    ),
    # ␣to/al/␣by and 44 more; after ␣The/or/ion and 45 more
    "L3N235_to_al_by_and_44_more_after": gelu(
        -1.097,
        1.238 * token.among(
            "␣to al ␣by ␣good ive ␣into ␣who ␣near the able This ical ␣my ial 's ␣knows ␣city"
            " ␣new The ␣thou ary ual ized ular ␣People ious ␣ph ␣may ory ative ␣disc ␣certain ld"
            " ␣someone ited ␣pur ism istic ␣same inal ilda ␣written atic ically ␣hor ␣whose"
            " ␣proper"
        ),
        1.168 * previous.among(
            "␣The or ion ation ment ity ction ance ual ition ␣person ount ␣mus ens ␣pub ility"
            " ination ␣someone ␣spec ology ␣Greta olog cess ␣power ␣gener ient ␣system ced ify"
            " ement Th ities ␣order ␣lack nded ner ces ␣position vern gan osition ience ␣sch"
            " ␣state ays ality ause ␣learn"
        ),
        0.8985 * token.among(
            "␣to ␣or p ␣his ␣at ␣by ␣capital ␣good ␣which ive ␣near the able ment ␣flag This"
            " ical ial ␣under ␣knows ␣their ␣Everyone ␣new ␣thou I ual ␣Field ular ␣People ious"
            " ␣may ative ␣disc ␣certain ited istic ␣same gn ␣month ilda ␣written atic ically"
            " ␣goat ␣hor ␣whose ␣proper ision"
        ),
        0.8214 * text_start.among(
            "p s b d re n to ma con j se de r form pr ab per ev op pro ass el act ve ind ap na"
            " res one ins let inn go fore ac em art ant sel ner oc ling rop vent ps cle stand"
            " med"
        ),
        row=112,
    ),
    # two after ␣were/Q/This and 25 more; ./␣s/”; and 45 more
    "L3N236_two_after_were_q_this_and_25": gelu(
        -1.263,
        2.553 * two_back.among(
            "␣were Q This ␣knows ␣park act One ␣garden ␣school ␣spoon ␣books ␣forest ␣person On"
            ' \u2423Frost \u2423disc ys \u2423asked \u2423balls \u2423acc \u2423Fr \u2423shell \u2423tw \u2423bridge " \u2423hundred \u2423umbrell \u2423dw'
        ),
        1.822 * token.among(
            '. \u2423s "; \u2423Then \u2423She \u2423named \u2423what \u2423gr \u2423sp \u2423comp \u2423needs \u2423rem \u2423When \u2423So \u2423app ." \u2423ac'
            ' \u2423imp pp og \u2423exp \u2423pub \u2423asked Max \u2423chan \u2423sc ," \u2423bel \u2423resemb \u2423resp \u2423prop \u2423supp \u2423chief'
            " ␣sur ␣dep ␣beg ␣Eur ␣Walter ield fe eb ␣Cora ␣eff ␣af semb ␣spe ␣gl ␣happ"
        ),
        1.274 * token.among(
            '\u2423s \u2423d ation \u2423Then \u2423named \u2423re \u2423C \u2423gr \u2423sp \u2423ten \u2423There \u2423sh \u2423comp One \u2423So \u2423app ." \u2423ac'
            ' \u2423imp \u2423person \u2423prophe ub ex \u2423exp \u2423pub \u2423bre ade \u2423chan ," \u2423car \u2423bel \u2423resemb \u2423resp'
            " ␣prop ␣supp ␣pray ced ␣sur gre ␣dep ␣beg ␣Eur ␣Walter fe ␣Cora ␣eff ␣af semb"
        ),
        0.285 * word_start.among(
            ". ␣s ␣as p ␣C ␣there ␣o ␣Then ␣sh ␣pre ␣cons ␣ac ␣U This ␣does ␣exp ␣tem ␣im ␣pub"
            " ex ␣There ␣pur ␣acc ␣ass ␣supp ␣bel ␣prop ␣ins ␣beg ␣resemb ␣af ␣conc ␣asked ␣sur"
            " ␣hast ␣mil And gre com ␣Walter res ␣pers ec Now The But He inal"
        ),
        row=113,
    ),
    # ↵/␣In/␣ball and 44 more; two after ␣The/verb/␣Lily and 45 more
    "L3N238_in_ball_and_44_more_two": gelu(
        -0.7041,
        1.523 * token.among(
            "↵ ␣In ␣ball ia ␣big ␣book ␣does ␣cup ␣live ␣sp ␣con ␣kite ␣Where ␣rem W ␣apple"
            ' \u2423spoon \u2423Hart oria ere \u2423tomorrow \u2423ring \u2423dire via \u2423lamp ?" vania here \u2423boat \u2423pub'
            " ␣much ␣att ␣Reed onia ␣Greta ita T arl ␣Nor ␣rece ␣United ␣colour ilda ␣Which ania"
            " G L"
        ),
        1.421 * two_back.among(
            "␣The verb ␣Lily ␣Then ␣has ␣In ␣who ␣Sara ␣Who ␣gave ␣does ␣like ␣before ␣end"
            " ␣count ␣M ␣P ␣been ␣lost ␣ne ␣Is ␣took ␣very ␣saying ␣No ␣learned ␣comes ␣They ␣U"
            " ␣opposite ␣opened ␣dist Colours ␣elect ology Opposites ␣command C ␣Fe ␣tail"
            " ␣priests ␣sy ␣Bel ␣Ed ␣stren ␣z ␣line R"
        ),
        1.088 * previous.among(
            "␣said ␣capital ␣two ␣Then ␣home ␣J ␣three ␣Yes ␣four ␣flag ␣Who ␣city ␣P ␣o ␣There"
            " ec ␣after ␣been ␣Is ␣dark ␣Have ␣People ␣V og ␣ph ␣Can ␣opened ␣plus ␣dist ␣Felix"
            ' ," \u2423Klara ita oe \u2423May \u2423Y \u2423April \u2423Wh \u2423Fe \u2423January \u2423colour \u2423February igh \u2423Which'
            " ␣Edda N R ␣Nils"
        ),
        0.6009 * word_start.among(
            "␣of ␣d ␣be ␣r ␣g ␣con d ␣o ␣but ␣She ␣ne ␣who ␣hat ␣U ␣than ␣does ␣before ␣dire"
            " ␣wor ␣Grey ␣green con ␣six ␣seven ␣pur ␣drum ␣Tuesday ␣Monday ␣pres ␣Wh ␣brown"
            " ␣rec ␣Nor ␣boat ␣cour ␣orange ␣shell ␣stren ␣Greta ␣May ␣umbrella ␣Albert ␣United"
            " L G M T W"
        ),
        row=114,
    ),
    # last followed by ␣The/Q/␣In and 20 more; two after ␣went/Q/␣Then and 44 more
    "L3N239_last_followed_by_the_q_in": gelu(
        -1.02,
        2.979 * followed.among(
            "␣The Q ␣In ␣capital ␣My ␣Everyone ␣Where ␣That ␣city ␣People ␣flag m ␣They ␣home"
            " ␣knows ␣job ! ␣child ␣alt ven ␣hast ility ␣servant"
        ),
        1.98 * two_back.among(
            "␣went Q ␣Then ␣some ␣facts ␣friend ␣flag ␣night ␣live ␣Stone ␣M ␣Finch ␣slept"
            " ␣Bell ␣Marsh ␣took ␣Ford ␣Brook ␣Hill ␣Field mark oria ␣Swan ␣They via ␣Wood"
            " ␣Selmark ␣asked ␣plus ␣Lane ␣whom onia ␣wave ␣Edith ␣Galdovar ␣resp aldov ␣sailor"
            " rid ␣colour ␣Frank ␣Ilmaria ␣Mordalia ␣Yolvia ␣Tarvenia F ara"
        ),
        1.529 * token.among(
            "␣The ␣f ␣went ␣Tom ␣m ␣What ␣LORD ␣which ␣Yes ␣facts ␣friends ␣Sara This ␣me"
            " ␣Israel ␣Oscar ␣Everyone ␣S ␣pl ␣Where ␣Karl ␣go ec ␣Brook ␣People mark oria ␣cons"
            " Sara Karl vania ␣K ␣Wood orland ␣comm ␣del Colours onia ␣ass ␣y ␣acc ␣pres ␣Arvela"
            " ␣Which ania ␣def ari irc"
        ),
        -0.5201 * word_start.among(
            '\u21b5 , \u2423the \u2423to \u2423was ? \u2423The \u2423G \u2423C \u2423went \u2423gr "; \u2423came \u2423What \u2423pl \u2423but \u2423LORD \u2423which \u2423me'
            " ␣her ␣O ␣up ␣V l ␣My ␣Who ␣Israel This ␣does ␣before ␣del ␣cr ␣comm con ␣can"
            " ␣light ␣then ␣Pet ␣par ␣min ␣table On ␣def ␣travel ␣Ar ␣How ␣Al ␣mer"
        ),
        row=115,
    ),
    # ␣of/a/␣not and 45 more; after ;/”/␣capital and 45 more
    "L3N245_of_a_not_and_45_more_after": gelu(
        -1.141,
        1.436 * token.among(
            "␣of a ␣not verb - ␣named ap j ␣B ib ra ␣j na W ep ␣W ␣qu ␣can But ␣sha ho ␣may"
            " ␣cap H to so T ` ␣y B sha O S rap J Y li ␣North D G L N esp ␣fa hil ild ␣ca ta"
        ),
        1.288 * previous.among(
            '; " \u2423capital d \u2423LORD os ha \u2423flag \u2423king \u2423city \u2423S \u2423could \u2423God \u2423used \u2423thou \u2423boy \u2423been'
            " ␣saying ␣saith ␣children ␣ac og ␣house esc ros ␣son Thank ` ph ehold sy ␣che C"
            " ␣cities S ␣Moses ␣mat E oly D N ␣Jer R alia ␣year ␣nam ames ta"
        ),
        1.049 * token.among(
            "; p ␣be ␣f ␣not ␣named ir ␣On ra ␣Grey fl W ue ep ven ered ␣know ote ric ␣wall to"
            " ␣10 T B sha ich ␣Fe illed ger ely J Y li L N ther esp ␣ey ␣Ch isten ␣trib ␣fa iff"
            " hil ild ␣Jud sw ␣ca"
        ),
        0.7031 * token.among(
            "␣not - ␣named ap ␣On j ra ␣j na I W ep ! ␣can But ␣sha ho ␣cap to so T ` ␣y B sha"
            " O ␣United S ␣sol J Y li ␣North G L N esp ␣ey ␣trib ␣fa 4 R hil P ild ␣ca 3 ta"
        ),
        row=116,
    ),
    # l/ur/␣found and 44 more; after ␣he/␣be/␣s and 45 more
    "L3N247_l_ur_found_and_44_more_after": gelu(
        -0.8316,
        1.229 * token.among(
            "l ur ␣found ␣near ␣L ter ri ect ra ␣Finch ight ␣behind uc ong ␣offering ␣ed ␣Hart"
            " ␣F ␣pre ␣done Paul ␣mus ␣Moss ␣bre ␣del ␣tem ␣em ␣priest ␣im ␣pur ␣cur ␣har com"
            " cess ␣prin ␣power ␣young ␣pain Olga ␣inter ␣holy ␣belie igh ␣spake gth L ␣hundred"
        ),
        1.07 * previous.among(
            "␣he ␣be ␣s ␣friend ␣Who ␣un ␣boy ␣offer ␣per ␣imp ␣ha ␣hath ␣int ax ␣much eren"
            " ␣Mara ␣Pet ␣cont ␣Alma up ␣ind ␣Y ␣wr ␣prin sy ␣resp ␣fac ␣hast ␣Lars ␣ir ␣colour"
            " ␣dep ␣lived ␣alt ␣bet ␣eff tto ␣ben ␣stren ␣sat ␣ey ␣fa irc ␣cor ␣happ ␣lit ␣est"
        ),
        0.9385 * token.among(
            "re ␣found ␣near ␣L ri ra orn ␣behind ␣fe ␣offering ␣did ␣Brook ␣Hart ␣F ␣pre ␣done"
            " Paul ␣mus ␣Moss ␣bre ␣del ␣tem ␣em ␣priest ␣im ␣pur ␣cur ␣har com cess ␣prin"
            " ␣power ␣young ␣pain Olga ␣inter ␣holy ␣chief urs ␣thousand ␣belie ␣priests igh"
            " ␣spake gth L ␣hundred ␣twel"
        ),
        0.695 * previous.among(
            "␣be ␣st ␣boy ␣offer ␣per ␣imp ␣ha ␣hath ␣sons ␣sac ␣int ax eren cle ␣cont Colours"
            " up ␣ind ␣Y ␣wr ␣prin ne ␣resp ␣fac ␣hast ␣Lars ␣ir ␣colour ␣dep ␣lived ␣alt igh"
            " ␣bet ␣eff tto ␣ben ␣stren ␣sat ␣sw ␣ey ␣fa irc ␣cor ␣swe ␣happ ␣lit ␣est irty"
        ),
        row=117,
    ),
    # ing/␣with/␣you and 45 more; after ed/␣has/ow and 45 more
    "L3N248_ing_with_you_and_45_more": gelu(
        -0.8968,
        1.57 * token.among(
            "ing ␣with ␣you ␣on ␣all ain ␣her ate able ␣your ␣my 's ated ␣their ␣thy ␣having"
            " ress ␣needs ant her ating ular ␣thee ious ible ␣these ␣its ting ative ater ict"
            " ␣among ␣our ␣many ␣same ␣young ␣own ␣without ␣thine ␣evil oor ␣proud ␣mine ␣whose"
            " ired ␣righteous ␣wicked ␣such"
        ),
        1.147 * previous.among(
            "ed ␣has ow ut ig ␣flag ␣up ␣Do ␣take ␣make ␣put ␣if ␣relating iver ␣opened ␣prov"
            " ␣especially ␣pub H urn ␣comm ␣give eren ␣among Colours ility ␣hold und ␣someone"
            " cess der ␣full ␣mak ake illed ␣bear ify ␣wild ␣lack nded Y ␣Americ par vern ␣diff"
            " yl ild ␣such"
        ),
        0.9421 * previous.among(
            "␣all i ␣has ig ␣flag ␣Do ␣used ␣take ␣make ␣put ␣opened ␣prov ␣especially ␣pub H"
            " urn ␣comm eren Colours ility ␣hold und ␣someone air cess der ␣full ␣mak arm illed"
            " ␣bear ify ␣use ␣wild ␣lack nded Y ody ␣Americ vern gg ␣lar ␣poss ␣diff ␣umbrell"
            " stem ild ␣such"
        ),
        0.8966 * token.among(
            "t ␣on is ␣all ain ␣her ate able ␣your ␣my 's ␣me ␣up ated ␣their ␣thy ␣having ous"
            " ress ass ␣needs ating ular ␣thee ious ible ␣these ␣may ␣its ting ative ater ict"
            " ␣among ␣our ␣same ␣young ␣own ␣without ␣thine ␣evil oor ␣proud ␣whose ired"
            " ␣righteous ␣wicked ␣such"
        ),
        row=118,
    ),
    # b/␣f/A and 45 more; after ␣(/s/␣for and 45 more
    "L3N250_b_f_a_and_45_more_after_s": gelu(
        -0.9656,
        1.586 * token.among(
            "b ␣f A ␣c m ␣b ␣J im ␣any ib ␣M ag ␣am ␣br em ␣slept ␣rem pl ␣seen ah ord Sam ␣ha"
            " ere ␣every ␣another Paul ␣em ␣June ␣July oh ␣ground ham Olga eh ␣Jacob eb E ime"
            " ␣Ed G ␣gre mb ␣appe ␣z ␣swe ␣Mo ␣Han"
        ),
        0.9453 * previous.among(
            "␣( s ␣for adjective ␣capital ␣d ␣J us ␣w ad ␣ex ␣re ␣flag ␣when ␣under ␣L ␣knows"
            " ␣M ide ␣behind ␣painted ␣D ␣per ␣ad ␣El res ␣pr Days nder ␣through ␣cont ␣travel"
            " ␣wave ␣ass ␣car ␣acc ␣sub ␣Today ␣dec S eh ␣side ␣ben ␣gre ␣Al esh ␣pers ␣Mo"
        ),
        0.8342 * token.among(
            "p b A on le g ␣b ␣J ␣M ␣am ␣pass pe ach ␣seen ah amp Sam out ␣ha ere ␣forest ho"
            " ␣another Paul ␣em ␣June ␣July 8 we oh ␣September ␣prop ham ives eh be eb ime az G"
            " M ␣gre mb ␣appe ␣z bs ␣Mo ␣Han"
        ),
        0.7524 * previous.among(
            "And adjective h ␣capital ␣It ␣J us ␣ex ␣flag ␣under ␣red ␣knows ␣S ␣M ␣behind"
            " ␣painted ␣per ␣El ␣pr ␣T ␣comes ␣cons ␣over ␣U venia ex Months orland nder ␣cont"
            " ␣travel ␣wave ␣ass ␣acc ␣Today ␣August ␣dec ␣inc ␣called S eh ␣ben ␣Jer esh ␣Ab"
            " ␣pers ara ␣Mo"
        ),
        row=119,
    ),
    # in a word beginning <|endoftext|>/p/c and 26 more; ␣”/␣f/␣l and 32 more
    "L3N251_in_a_word_beginning": gelu(
        -0.9312,
        4.002 * word_start.among(
            "<|endoftext|> p c f ␣What un m n l in w g re sp h j v bl gr r qu k tr pl pr ␣plus"
            " sh he S"
        ),
        2.007 * token.among(
            '\u2423" \u2423f \u2423l \u2423v \u2423g \u2423ex \u2423re \u2423S \u2423un \u2423sp \u2423M \u2423P \u2423tr \u2423comp \u2423ab \u2423H \u2423E \u2423bl \u2423pre \u2423Th \u2423int \u2423en'
            " H ␣dist ␣cont ␣sc B ␣inter ␣dep ␣ins Th L ␣Ch P ␣gl"
        ),
        1.492 * previous.among(
            '" adjective - "; \u2423has \u2423friends \u2423made \u2423near \u2423under \u2423knows \u2423gave \u2423count \u2423Do Lily'
            " Anna ␣behind ␣been ␣needs ␣lost ␣Is ␣closed ␣comes ␣find Digits ␣job Days"
            " ␣opposite ␣opened ␣much Colours ␣wanted Opposites ␣Today ␣quiet Today lack"
            " ␣engineer ␣genus ␣Tarvenia"
        ),
        0.4347 * previous_word.among(
            '\u2423and \u2423or \u2423that "; \u2423shall \u2423as \u2423d \u2423v ) \u2423has s \u2423un \u2423near \u2423other \u2423no \u2423thou \u2423red \u2423under'
            " ␣knows ␣gave ␣Do l ␣rem ␣imp ␣lost ␣pub ␣closed ␣over ␣genus ␣comes ); v ␣much"
            " ␣reg bl ␣cap ␣body ␣trans ␣min ␣wood ␣cre ␣bring ␣engineer ␣meat ␣evil ␣hundred"
            " ␣wat Anna"
        ),
        row=120,
    ),
    # after ␣capital/Once/␣flag and 44 more; ./␣is/␣was and 45 more
    "L3N255_after_capital_once_flag_and": gelu(
        -1.257,
        2.137 * previous.among(
            "␣capital Once ␣flag ␣live ␣Stone ␣boy ␣well ␣been ␣Bell ␣saying ␣Ford ␣Brook ␣Hill"
            " ␣Field ␣Hart ␣children ␣comes oria ␣Swan ␣lives ␣sac via ␣Frost Months ␣Wood ␣Moss"
            " orland ␣painter ␣Selmark ␣baker ␣Lane onia ␣X ␣June ␣July ␣December ␣hot ␣low"
            " ␣farmer ␣cook ␣ever ␣sailor ␣engineer ␣Ilmaria ␣Yolvia ␣Tarvenia ␣Ab"
        ),
        1.287 * token.among(
            '. \u2423is \u2423was " t \u2423unto \u2423at l \u2423has \u2423In \u2423n \u2423named ur \u2423near ha ro \u2423Everyone j \u2423live ra'
            ' \u2423le \u2423ro if \u2423behind \u2423sl \u2423El oo \u2423seen ked \u2423learned \u2423over ora ?" \u2423Ol arrow \u2423travel'
            " ␣wave ␣Greta arl ␣wood sha ␣Albert ␣Cora ok ests eous ␣num lm"
        ),
        0.733 * token.among(
            '\u2423and \u2423in " \u2423f f le w \u2423has \u2423In \u2423J \u2423named ia \u2423On ro \u2423S \u2423before if ight \u2423behind \u2423Is'
            ' old \u2423make \u2423co tr \u2423saith \u2423learned \u2423against \u2423ha \u2423even ?" ling \u2423opposite \u2423give \u2423del'
            " ␣baker ros ␣wave ␣cur ␣Greta ␣dr Opposites O ␣Mart ␣bu eh ␣Cora da aul"
        ),
        0.2381 * previous_word.among(
            "␣they ␣them ␣It Once ␣yellow ␣Brook ␣R ␣nine ␣Moss ␣priest ␣December There Months"
        ),
        row=121,
    ),
    # after noun/␣s/␣Anna and 45 more; ␣a/):/␣with and 45 more
    "L3N256_after_noun_s_anna_and_45": gelu(
        -1.141,
        1.419 * previous.among(
            "noun ␣s ␣Anna ␣has ␣Ben ␣small Here ␣having ␣tree ong ized ␣closed ␣brown ␣short"
            " ␣long ␣hard ub ␣wor land ␣opposite ␣opened ␣flowers ␣col so Colours ␣travel ␣wave"
            " ␣leaves ␣large ␣soft ␣June Opposites ␣low ␣har ope ␣September There ␣cond ␣plant"
            " ␣bear ␣dry ␣States ␣tail gre ␣wild ␣America ␣Americ atur"
        ),
        1.134 * token.among(
            "␣a ): ␣with m ␣m ␣by ␣n um ␣st ␣small im ish ␣having ␣used em ␣cl ␣coat ten ␣ed"
            " ick ible ␣lives tern ␣hard Days On its Months ␣its rop ␣fruit ␣flowers eren"
            " ␣leaves ␣large ␣pur lack ␣plant arious ␣chief ␣tail ␣Har ␣windy ␣America ␣usually"
            " ␣pe ␣most ␣sou"
        ),
        0.9301 * token.among(
            "␣and ␣The m ␣m ␣n ␣st ␣small ␣having ␣used em ␣cl ␣coat her ten ized ␣ed ile"
            " Numbers ␣Ruth Digits ␣lives Days On cl Months ␣its rop ␣fruit ␣flowers ␣leaves"
            " ␣large ␣pur B lack ␣plant arious ␣chief ␣tail ␣Har ␣tw ␣som ek ␣usually ␣pe"
            " Therefore ␣most ␣tom ␣sou"
        ),
        0.8197 * sentence_start.among(
            "Q b g Opposites Here It ␣People le Months Colours On ad ␣used ␣of br k ␣in ch ␣n"
            " ro me ␣caus arrow y ␣ob ␣s ␣t ␣some be ␣g ␣usually ␣w er am ␣y ␣red iv scar ␣end"
            " rib ␣bel ␣imp ␣occ ta ␣fruit ␣trib ring ␣chief"
        ),
        row=122,
    ),
    # ent/ia/␣Israel and 45 more; after os/␣facts/␣well and 45 more
    "L3N257_ent_ia_israel_and_45_more": gelu(
        -0.2958,
        2.101 * token.among(
            "ent ia ␣Israel ction ␣been ␣pro ␣1 ale ose via vania 0 ␣2 orland onia ility ium"
            " ␣food ␣body ␣July ology ism ␣Arvela ␣August 8 cess ␣March ivity ria ␣5 ␣colour"
            " ␣February 2 6 ities ␣4 ␣money ␣America 1 7 ania aria osition 4 ␣cloud ality ␣gold"
            " 3"
        ),
        1.33 * previous.among(
            "os ␣facts ␣well ␣after ␣1 adverb ␣No per ␣dark by ␣ac ov oria ␣imp ere ote ric"
            " ␣Listen ␣painter ␣ev ␣plus ␣baker ␣Alma ␣organ ␣elect ␣inv lt ␣grou ␣month ␣equ"
            " ␣system ␣ir ␣engineer rap ␣subst ␣bet ␣Which ␣contr ␣Ilmaria ␣eff ␣anim ␣ben ␣3"
            " ␣sal ␣gen iven ␣oppos 3"
        ),
        1.149 * two_back.among(
            "␣What ␣some ␣do ␣end ␣Monday ␣slept Numbers ␣comes Names ␣Have ␣People ␣R og"
            " Digits ␣int Days ␣Can ex Months ␣dist ␣att ␣elect ␣June ␣July ␣hot ␣Arvela gn ␣med"
            " ␣Fe ␣Albert ␣pol ␣tail ␣February rap ␣subst ␣sy ␣Which ␣4 ␣Bel ␣instr oly ␣ret li"
            " ␣diff ␣3 ␣lit 3 ␣Mord"
        ),
        0.5003 * previous_word.among("␣of ␣The ␣have ␣you Here ␣city"),
        row=123,
    ),
    # after a word beginning ␣the/␣it/␣by and 45 more; in a sentence beginning And/A/␣and and 45
    # more
    "L3N258_after_a_word_beginning_the": gelu(
        -1.301,
        1.097 * previous_word.among(
            "␣the ␣it ␣by ␣were ␣they ␣them ␣on ␣there ␣all ␣upon ␣Now ␣people ␣end ␣men ␣seven"
            " ␣than ␣away ␣children ␣saw ␣over ␣every ␣many ␣about ␣set ␣sac ␣themselves ␣full"
            " ␣travel ␣those ␣servants ␣among ␣thousand ␣div ␣cha ␣tw ␣Nor ␣cities ␣wild ␣round"
            " ␣until ␣commanded ␣priests ␣side ␣judg ␣trib ␣Judah ␣brethren ␣fathers"
        ),
        1.027 * sentence_start.among(
            "And A ␣and W Then ␣Now ␣And The B One H So ␣he ␣There T ␣So On ␣They Now Th M"
            " There Where L ␣B ␣s N ␣which ␣so ␣also ␣L ␣H ␣E ␣A ␣Am ␣saith ( D ␣ha ␣M ␣G ␣two"
            " ␣even ␣therefore ␣neither ␣gold ␣twelve ␣both"
        ),
        1.005 * token.among(
            "␣the ␣was ␣they ␣all w ␣She ␣J ␣some ast ts ␣any ␣people ness ␣no ␣great ␣rem ␣men"
            " ␣other ations ␣ar ␣saying ␣shop ␣dark ␣last ␣works ␣things ␣every ␣forest ␣Ol ␣tem"
            " ␣certain ␣themselves ␣many ␣words ␣Fe ␣cities pr ␣thousand ␣those ␣Moses ert"
            " ␣bridge ces itude ␣cloud ␣brethren ets ␣cloudy"
        ),
        0.4769 * word_start.among(
            "␣c ␣s ␣was ␣n ␣it ␣G ␣were ␣not ␣se ␣they ␣LORD ␣tr ␣time ␣al ␣pr ␣out ␣ar ␣fl ␣sm"
            " ␣sha ␣like ␣prod ␣ye ␣end ␣cap ␣other ␣prov ␣men ␣lost ␣leg ␣Qu ␣So ␣soul ␣saying"
            " ␣Br ␣works ␣trans ␣dev ␣certain ␣first ␣enem ␣contr ␣sing ␣sat ␣call ␣cities"
            " ␣those ␣both"
        ),
        row=124,
    ),
    # noun/adjective/␣said and 45 more; after ␣went/Q/␣there and 44 more
    "L3N260_noun_adjective_said_and_45": gelu(
        -1.167,
        1.746 * token.among(
            "noun adjective ␣said ␣Hello ␣Goodbye ␣Yes ␣friends ␣end ␣Do ␣pl ␣boy ␣Thursday"
            ' \u2423Wednesday \u2423Tuesday \u2423Monday \u2423fe \u2423looked \u2423Sunday \u2423So adverb \u2423No ." \u2423Saturday'
            " ␣People ␣child ␣hungry ␣Friday ␣They ␣morning ␣sad ␣afternoon ␣Why ict ␣Mara"
            " ␣Felix ␣got ried lt ␣told ␣rainy ␣gener ␣warm ␣September ␣evening ␣windy ␣Frank"
            " Yes ␣Cora"
        ),
        1.254 * previous.among(
            "␣went Q ␣there ␣has ␣Goodbye ␣In ␣home ␣v Here ␣friends Once ␣On ␣Now This ␣could"
            " ␣park ␣used Lily ␣That ␣girl Shopping One ␣garden ␣cold ␣shop ␣closed Names ␣works"
            " Digits ␣river ␣forest On ␣kitchen Thank ␣farm ␣hill ␣Y ␣sunny ␣rainy ␣warm Where"
            " ␣windy ␣bridge Y ␣mill ␣secret ␣cloudy"
        ),
        1.238 * sentence_start.among(
            "␣He ␣She Once ␣In ␣My Ben ␣When ␣Now It Anna One Emma ␣Tom fl ␣I ␣Anna ␣That"
            " ␣Listen On Sara Jack br ␣Ben ␣Jack ␣Lily ph ␣Emma ␣Sam ␣Oscar ␣Sara ␣Vera ␣n ␣Leo"
            " ␣Clara ␣Karl ␣Paul ␣Mia fe ␣Eve ␣t ␣Hugo Hugo ␣Olga ␣w am scar rib ␣fruit"
        ),
        1.021 * token.among(
            "␣to ␣as ␣Hello ␣Goodbye ␣Yes ␣found ␣gave ␣end ␣Do ␣back ␣Thursday ␣Tuesday"
            " ␣Monday ␣rem ␣fe ␣looked ␣No by ␣Saturday ␣People ␣child ␣morning via vania venia"
            ' \u2423afternoon urn \u2423Mara \u2423met ," \u2423wanted \u2423June \u2423December ried \u2423May lt \u2423March \u2423April'
            " ␣Stella ␣evening ␣equ ␣January ␣October ␣February ␣dev Yes ␣Cora ara"
        ),
        row=125,
    ),
    # <|endoftext|>/␣with/um and 45 more; after p/␣f/Q and 45 more
    "L3N262_endoftext_with_um_and_45": gelu(
        -0.9222,
        1.404 * token.among(
            "<|endoftext|> ␣with um ap ad ␣out ut able ␣red ␣up ␣blue ␣sp ␣off ec ff sp ␣ad out"
            " og sc ub rop ␣elect up ␣sc ␣wanted ␣sub read B ␣wood ␣war ␣ground lack ␣bat oll"
            " ␣wild med outh ald ␣arm ␣mat har ␣Americ ␣sil ␣North ellow iff P"
        ),
        1.152 * previous.among(
            "p ␣f Q n d w ␣n ) ␣w ␣On ␣A ␣S br ␣br ␣eat ␣th na ␣cl ␣girl ␣took ␣saw ␣cut ␣W"
            " ling ros Colours hy ␣wanted ␣ch ix we ␣la ␣wood Today af lack ␣consisting ␣States"
            " ock ␣genus aves ␣sw ␣Ch uck ows ␣air ellow sw"
        ),
        0.9709 * word_start.among(
            "<|endoftext|> p b s d f ␣sp ␣o ␣br ␣out m n ␣up l t w g sp h j st bl al fl th r qu"
            " to ab hy ␣hot ␣wood ␣Ch ␣Americ ␣war ␣air out ch har ␣North y na be S we land wood"
            " med"
        ),
        0.9117 * token.among(
            "is el um ap ch ry ␣out able ha ish ␣sp ag ␣P ␣al ff sp ␣ad her out og ␣ph sc ␣ob"
            " ub rop ␣elect up ␣car ␣sub B ith Clara ␣wood lack ␣bat ␣wild outh ald ␣arm ␣mat"
            " ␣det ␣eff ␣North M ellow iff P ild"
        ),
        row=126,
    ),
    # after ␣the/␣p/␣his and 44 more; <|endoftext|>/␣for/in and 45 more
    "L3N265_after_the_p_his_and_44_more": gelu(
        -1.356,
        1.483 * previous.among(
            "␣the ␣p ␣his ␣d ␣J ␣G ab ␣A ␣me ␣thy ␣P ␣pass I ␣ab ␣thee ␣thereof ␣cause ␣ran ␣if"
            " ost ␣Th Months ␣heaven ␣opposite H ␣much ␣wh ␣op self ␣name ␣face ␣ch ␣dr ␣cha"
            " ␣where ␣eyes ␣power ␣mouth ins gth fore ␣fore ␣brother ␣Ab ken ␣glory U"
        ),
        1.446 * token.among(
            "<|endoftext|> ␣for in ␣there - ␣by ␣on ␣In un ␣ex ␣their op ␣con ag ␣dis ␣Where em"
            " ec ␣sh ␣after ␣than sh ␣can ␣things ␣des ␣com ␣whom For ␣sec ␣reg ␣spec ` oint"
            " ␣where ␣dec ␣resp ␣fac Where Do ␣ins ␣Egypt Now ␣af fore esp ␣mil esh hil"
        ),
        0.9197 * token.among(
            "<|endoftext|> ␣in ␣with n - an un ␣ex ␣day ␣S ␣like ␣dis ␣Where em ec ␣after ␣li"
            " ␣ar ␣than ␣qu ␣des ex ug ␣K ␣exp ␣ang ␣cont For ␣sec ␣spec ` ␣pres oint ␣where"
            " ␣dec ␣resp ␣place Where Do ␣ve pr ␣Egypt ␣whose esp mon Therefore hil ␣cor"
        ),
        0.9042 * token.among(
            "␣be ␣his ar - ␣from l un am ␣man ␣L ␣king ␣we ␣k ec ␣rem ␣tre ␣fl ack ␣than ree"
            " ␣des ␣str ␣pre ␣su ex ␣K ␣host ove For ␣sc ␣thr ␣car ␣sec ␣spec gn ␣where ␣dec"
            " ␣ref Where Do gen ␣rec ␣beg ␣sy ␣Egypt Now nded ␣rest"
        ),
        row=127,
    ),
    # ␣for/␣on/␣made and 45 more; after a word beginning ␣the/␣The/␣all and 45 more
    "L3N269_for_on_made_and_45_more": gelu(
        -0.9769,
        1.267 * token.among(
            "␣for ␣on ␣made ␣near he ␣gave ␣God ise ight ness ␣tre ␣act ␣child ␣pre ␣job ␣work"
            " ␣opposite ␣mount ␣name ␣writ oy ␣Mona ize ␣wanted ␣Greta oe com ␣words iness ␣che"
            " Do ␣move ␣use ␣enem ␣Mart ␣ste ␣quality ␣days ␣judg ␣Edda ␣perform ␣gre ␣death"
            " ␣Jon ␣love ␣rest ␣glory ertain"
        ),
        0.9803 * previous_word.among(
            "␣the ␣The ␣all ␣LORD ␣friend ␣Yes ␣does ␣say ␣dark ␣know ␣dog ␣pub ␣against ␣H"
            " ␣Black ␣told ␣hand ␣own ␣att It ␣host ␣opened ma ␣heard ␣conf ␣resp ␣son ␣caus"
            " ␣daught ␣Arvela ␣holy ␣command ␣called ␣mouth ␣mult ␣call ␣Am ␣speak ␣perform"
            " ␣frog ␣word ␣mid ␣possess ␣oppos ␣est ␣glory B ta"
        ),
        0.7515 * token.among(
            "ry ␣made ␣near he ␣se ␣gave ise ness ␣tre ␣act ␣te But ␣pre ␣job ␣work ens"
            " ␣opposite ␣bre ␣writ oy ility Thank ␣Mona For ize ␣wanted ␣Greta oe com ␣words"
            " iness ury ␣che Do ␣move ␣keep ␣use ␣Mart ␣quality ␣days Yes ␣judg ␣Edda ␣perform"
            " ␣gre ␣Jon ister ertain"
        ),
        0.4934 * word_start.among(
            "␣to ␣made ␣near ␣tre ␣gave ␣act st ma ␣che ␣child ␣job k It ␣opposite ep ␣move"
            " ␣name ␣command ␣Mona ␣judg ␣wanted ␣Greta he ␣words And Numbers ␣keep ␣use op"
            " ␣perform ␣quality Digits ␣days ins Months ␣Edda en da Names ␣righteous Opposites"
            " ␣death be ke The For But Oscar"
        ),
        row=128,
    ),
    # p/␣n/␣J and 45 more; after ␣which/␣ex/␣city and 45 more
    "L3N271_p_n_j_and_45_more_after": gelu(
        -0.767,
        1.911 * token.among(
            "p ␣n ␣J ␣L ␣B ␣sp ␣sh ␣comp ff sp ␣N ␣app ␣rep amp ␣imp pp ␣ph cl ␣exp ␣wh gn B ph"
            " ox ␣ref ␣resemb ␣resp af ␣prop ␣supp ␣ir Mia oll ␣dep ␣som ␣det ␣eff ␣af ␣def L N"
            " esp ␣cand ␣diff F P ␣happ ␣Mord"
        ),
        1.459 * previous.among(
            "␣which ␣ex ␣city j ␣con Lily ␣dis Emma W ␣u Leo res ␣co ␣pr ␣saith ␣can ␣cons Finn"
            " Paul ␣su ex ␣Listen ␣opened Max ␣priest ␣ind ␣pur ␣process com de ␣prop Olga"
            " ␣inter ␣cities ␣trans Pete ␣div ␣tw ␣Moses ␣det ␣mult ␣af Hugo ␣pers ␣year ␣est"
            " ames ␣dw"
        ),
        1.2 * token.among(
            '\u2423J \u2423Who \u2423sp act \u2423sh \u2423comp \u2423needs iv sp \u2423N \u2423li ." \u2423against \u2423imp pp \u2423ph \u2423pre hes'
            " ␣exp ␣pub ane ␣Arvela ␣farmer B ␣ref ␣resp Where ␣supp ␣ir ␣dep ␣som ␣according"
            " ␣dev ␣det ␣eff M N esp ␣cand ␣diff ␣z iff eous cc F ␣Han ␣Sel ␣Mord"
        ),
        0.9477 * token.among(
            "␣J ␣so ve ␣sp ll ec ␣sh ␣comp ff sp con ␣app ␣No ␣rep ␣imp pp ␣can ␣ph rib ␣exp"
            " ␣wh B ␣ref ␣resp ␣supp Mia ␣dep ␣som ␣according ␣dev ␣det ␣eff ␣af ␣def L N esp"
            " ␣cand ␣far ␣diff ari iff ␣Jo F P ␣happ ␣such ␣Han"
        ),
        row=129,
    ),
    # after ”/␣said/Q and 45 more; ./␣of/: and 45 more
    "L3N272_after_said_q_and_45_more_of": gelu(
        -1.157,
        1.45 * previous.among(
            '" \u2423said Q \u2423r Tom \u2423big \u2423friends Ben \u2423Who \u2423B Nora \u2423boy Lily Anna \u2423tree Emma Shopping'
            " ␣fl ␣1 ␣saying Leo ␣H ␣saith ␣children Names ␣bed Sam Digits Finn Sara Jack ␣sons"
            " ␣nine ␣wall Ida ␣del ␣son ␣bench ␣loud Clara ␣evening ␣equ Olga Mia ␣lived Ruth"
            " Hugo Eve"
        ),
        1.387 * token.among(
            '. \u2423of : \u2423( " verb - "; i \u2423named ive ad \u2423near ig ab sp \u2423li \u2423seen ." Names \u2423eight sc'
            " tern On ric ␣2 ␣asked ␣between Colours ␣travel ium ␣sec ␣Lord Opposites ␣dec O"
            " ␣beg ␣genus Y veryone oly li ␣North irst ␣most ari iec rost"
        ),
        0.7413 * token.among(
            '\u2423( \u2423to verb at - \u2423s "; i \u2423In \u2423named \u2423what ip orn \u2423li ven all ." \u2423than ree ible \u2423U'
            " ail On ough ally ␣ser vent Colours ium ␣sec ring ␣Lord ␣cha ␣States oll ␣Eur"
            " ␣toward ␣genus Y ␣look li ␣sil az ␣North irst ␣brother iec rost"
        ),
        -0.2597 * word_start.among(
            ". , <|endoftext|> : ␣or ␣d ␣an ␣h ␣as ␣with ␣unto ␣C ␣L d ␣k ␣so ␣ne ␣will ␣N ␣hat"
            ' \u2423pre \u2423em \u2423del \u2423im \u2423sc \u2423dec \u2423inter \u2423door \u2423eight \u2423sec ." \u2423character \u2423la \u2423hard \u2423short'
            " ␣work ␣equ ␣key ␣dev ␣sat ␣Ab ␣told ␣cand ir ␣mer ␣most O ␣Mo"
        ),
        row=130,
    ),
    # ing/”/␣be and 45 more; ␣a/␣be/␣are and 45 more
    "L3N274_ing_be_and_45_more_a_be_are": gelu(
        -1.061,
        1.303 * token.among(
            'ing " \u2423be \u2423by \u2423He \u2423She \u2423ex ce he ure \u2423having ity one \u2423no \u2423comp I pe \u2423fl \u2423something'
            " ' ␣co ating ␣ha ␣being ale ome ars ory like art cle ␣flowers ire ␣leaves ne She af"
            " ␣che oot als ␣Moses she ␣af ature raw They ife ision"
        ),
        1.082 * token.among(
            "␣a ␣be ␣are ␣have ␣He ␣has ␣She ␣ex ate he 's ␣this ity one ␣comp I pe ␣children"
            " ␣something ating ␣being ␣Jesus ale ␣They ome ars ory art cle ␣flowers ire ␣leaves"
            " He B ne She af ␣che oot als ␣priests ␣Moses she ody ature raw They ision"
        ),
        0.9277 * sentence_start.among(
            '\u2423" Q f s b c in un st j , con ma de u sh ha form ang str com so ne ve ind \u2423no ble'
            " fe ␣especially na sc da man en one i ing ␣not ke art ␣Y ner oc ␣these vent oy ru"
            " stand"
        ),
        0.1935 * inside_quotation,
        row=131,
    ),
    # ␣be/le/re and 45 more; ed/␣he/er and 45 more
    "L3N278_be_le_re_and_45_more_ed_he": gelu(
        -1.03,
        1.662 * token.among(
            "␣be le re ␣e ␣se ␣king ␣like ␣more ␣le ␣o pe ␣u ␣other ␣tre ␣fe ␣app ␣te ree ␣pre"
            " ple ty ␣opposite ␣bre ␣give ␣sle ble ination ier ␣hot ␣har ␣che ␣ever ret ␣cre"
            " ␣enem ␣ele ␣bet ␣Edda ␣fif ␣gre ␣spe ␣pe ␣ple ␣whe ␣umbrell ␣swe ␣wat ␣sou"
        ),
        1.201 * token.among(
            "ed ␣he er al ␣an ␣one ␣time ot ␣J ␣e ip ␣like ay ␣le ␣u ␣tre ␣fe ␣te ␣thee ␣pre"
            " ␣morning ple ern ␣opposite ␣bre ␣give ␣sle ␣resemb ␣che ␣ever ␣cre ␣ele ␣bet"
            " ␣Egypt ␣Edda ␣gre ␣spe ␣pe ␣mid ␣ple ␣whe ␣umbrell ␣woman iec ␣swe ␣tom ny ␣sou"
        ),
        1.166 * previous.among(
            "␣the p ␣p ␣c Q ␣st ␣v ␣Yes ␣w ␣facts ␣having ␣used ␣comp ␣make ack ␣app ␣te ␣rep"
            " ␣being ␣des ␣qu ␣int ␣exp ␣comm ␣much ␣give arrow ␣son ␣ass B ␣res ␣inc ␣sk"
            " ␣resemb ␣resp ␣equ ␣tab ico ␣beg ␣wild ␣subst ␣bet ␣mat ␣conf G M % ␣est"
        ),
        0.8687 * token.among(
            "le ␣e ␣se ␣like ␣more ␣le ␣o ␣ne pe ␣u ␣tre ␣fe ␣app ␣te ␣ed ␣pre ple ty ling"
            " ␣opposite ␣bre ␣give ␣sle ble ination ier ␣hot ␣har ␣che ␣ever ret ␣cre face ␣ele"
            " ␣bet ␣cle ␣gre ␣spe ␣pe ␣ple ␣whe ␣umbrell ␣swe ␣tom ␣wat ause ny ␣sou"
        ),
        row=132,
    ),
    # :/␣he/b and 45 more; in a sentence beginning And/␣He/␣She and 45 more
    "L3N279_he_b_and_45_more_in_a": gelu(
        -1.182,
        1.126 * token.among(
            ": ␣he b ␣I ␣have ␣had ␣b ␣He ␣Lily ␣She ␣Ben ␣Leo ␣Sam ␣Max ␣Mia ␣dis ␣Karl"
            " ␣painted ␣rem ␣sm uc ␣bl ␣Ruth ␣R ␣hath ␣Ida ␣Z ex ␣David ␣exp ␣del ␣Eve ␣loud ␣wr"
            " ph ehold ␣hast ␣October ␣caus ␣Moses ␣Jacob ␣conf ␣sw yl sw ␣dw ␣Mord ␣Saul"
        ),
        0.9759 * sentence_start.among(
            "And ␣He ␣She ␣Everyone ␣My This ␣On But Then Opposites ␣And So ␣There ␣I ␣Anna"
            " ␣That ␣So Now ␣Ben ␣Lily ␣Emma ␣Sam ␣Sara ␣Clara op ␣Mia sw ␣B ob ␣Ruth E ␣Eve"
            " ␣which ␣Hugo ␣F ␣L ␣H ␣Th . ␣Am ␣b ) D ␣f ␣G ␣am ␣im ␣twelve"
        ),
        0.8462 * previous.among(
            ", ␣them ␣have ␣LORD ␣ex ␣what ␣re ␣king ␣back ␣con ␣well ␣There ␣When ␣looked ␣So"
            " ␣saying ah ␣Hart ␣dark ␣learned ␣ent ␣child ␣sword ␣pre ␣They ora tain ␣Frost"
            " ␣prod ␣land ␣Pet ␣son ␣priest ␣answered ␣Edith ␣Stella There ␣pray ␣wife ␣priests"
            " ␣conc eb oved ␣af ␣brother ␣Jo iah ara"
        ),
        0.3298 * previous_word.among(
            ", ␣he ␣have ␣she ␣He ␣LORD ␣came ␣e ␣found ␣any ␣Ben ␣thou ␣blue ␣yellow ␣M ␣high"
            " ␣P ␣black ␣girl ␣ar ␣When ␣El ␣So ␣garden ␣strong ␣spoon ␣learned ␣Jesus ␣child"
            " ␣sent ␣between ␣first ␣Frost ␣earth ␣hast ␣answered ␣daught ␣ear ␣dev ␣pray"
            " ␣Stella ␣enem ␣kingdom ␣days ␣turn ␣wat ␣est W"
        ),
        row=133,
    ),
    # ␣the/␣of/␣and and 61 more; ␣a/␣of/␣is and 61 more; not after ␣is/␣to/␣was and 61 more
    "L3N280_the_of_and_and_61_more_a_of": gelu(
        -0.07483,
        -1.836 * previous.among(
            "␣is ␣to ␣was adjective ␣went ␣at ␣capital ␣on ␣It ␣came ␣Then ␣has ␣In ␣home"
            " ␣father ␣near ␣Now ␣flag ␣mother ␣Who ␣under ␣king ␣knows ␣city ␣cup ␣like ␣could"
            " ␣live ␣liked ␣Stone ␣am ␣There ␣Finch ␣behind ␣been ␣painted ␣Is ␣took ␣saith"
            " ␣learned ␣children ␣comes ␣Hugo ␣People ␣works ␣child ␣tomorrow ␣lives ␣They ␣done"
            " ␣job ␣relating ␣Wood ␣opposite ␣Moss ␣Why ␣key ␣Lane ␣travel ␣Lake ␣hot ␣Rose"
            " ␣written ␣spake"
        ),
        1.673 * token.among(
            "␣the ␣of ␣and ): ␣to ␣in ␣or ␣that ␣it ␣be ␣for ␣with And ␣unto ␣as ␣shall ␣not"
            " ␣at ␣are ␣have ␣had ␣by ␣from ␣they ␣on ␣It ␣all ␣What ␣but ␣which ␣will ␣into"
            " ␣who ␣what ␣made This ␣when ␣my ␣their ␣we ␣ye ␣thy The ␣thou ␣needs ␣lost ␣than"
            " ␣did ␣then hen ␣hath ␣if ␣may ␣because ␣Can ␣plus ␣especially ␣whom For ␣how"
            " ␣shalt ␣where ␣whose ause"
        ),
        0.9643 * token.among(
            "␣a ␣of ␣is ␣was ␣he ␣be ␣for ␣I ␣with ␣were ␣as ␣shall ␣not ␣his ␣there ␣she ␣by"
            " ␣they ␣all ␣What ␣upon ␣Then ␣has ␣LORD ␣which us ␣her ␣what ␣do ␣found the ␣when"
            " ␣your ␣knows ␣like ␣this ␣am ␣more ␣O ␣after ␣no ␣Is ␣make ␣saw ␣very ␣than"
            " ␣against ␣can ␣And It ␣hath ␣also ␣even Then ␣among ␣art hat B ␣yet ␣hast ␣without"
            " ␣toward So ␣neither"
        ),
        0.5941 * previous.among(
            ', ): \u2423is \u2423to ; \u2423" \u2423was And \u2423shall verb \u2423He \u2423they \u2423time \u2423l \u2423Yes the he \u2423when ure'
            " ated ␣we ort ␣end ␣count ␣Do The ity ␣used ␣thou ␣more ance ence ec W I ue ␣make"
            " ions ␣know ␣person ␣things ␣also ␣even ␣because ty ␣Can H ␣ser ␣much ␣wh ␣behold"
            " For ␣name ␣how T B ␣where ehold ␣mak ␣place ger als Y ␣would"
        ),
        row=134,
    ),
    # ␣of/<|endoftext|>/” and 45 more; ␣of/”/And and 45 more
    "L3N281_of_endoftext_and_45_more_of": gelu(
        -1.194,
        1.411 * token.among(
            '\u2423of <|endoftext|> " And \u2423unto \u2423by \u2423from th \u2423into ings \u2423does \u2423people \u2423thou ies'
            " ␣against ions But ␣cause ␣sons ␣about its ␣earth ␣between ␣mount ␣through ments"
            " ants ␣only ology ␣same ␣told ters ains uring outh ities ␣toward ␣order ␣genus ics"
            " ces els ense ience ␣fa ␣most ets ays"
        ),
        1.068 * token.among(
            '\u2423of " And \u2423unto \u2423from th \u2423into ings \u2423does \u2423people \u2423thou ies ! \u2423against ions But'
            " ␣cause ␣about its ents Then ␣earth ␣between ␣mount ␣through ments ants ␣only ology"
            " ␣same ␣told ters uring outh ities ␣toward ␣order ␣genus ics ves ces els ense ience"
            " ␣fa ␣most ets ays"
        ),
        0.9463 * sentence_start.among(
            "And But Then <|endoftext|> The ␣of br Now M ␣n ␣shall so gen ␣have E O ␣is ␣which"
            " is fore ␣L . ␣what ␣b ) U z ␣w ␣that ␣G ␣se ce ␣con ␣who ␣wor 's ␣gr ␣if ␣where"
            " ␣bel dom ling ␣therefore ␣Ab ␣mount ␣fruit ␣chief med"
        ),
        -0.6715 * word_start.among(
            '\u2423the \u2423" \u2423m \u2423be \u2423v \u2423I \u2423e \u2423at \u2423A \u2423went \u2423B \u2423M \u2423sh \u2423Sam \u2423comp \u2423H \u2423li \u2423T \u2423who \u2423sha This'
            " ␣ind ␣before ␣any ␣form ␣inv ␣been ␣Is ␣ass ␣ve ␣No ␣equ ␣ring ␣cour ␣ele ␣dest"
            " ␣flowers ␣chair ␣hats ␣whe ␣toward ␣mine A Then W Th For ␣sou"
        ),
        row=135,
    ),
    # <|endoftext|>/noun/b and 45 more; after ↵/␣to/; and 45 more
    "L3N283_endoftext_noun_b_and_45_more": gelu(
        -1.152,
        1.639 * token.among(
            "<|endoftext|> noun b ␣as ␣at h ␣m ␣b ␣l ␣r ␣h ␣Sam ␣friend ␣Vera ␣gr ␣pl ␣tr ␣O"
            " ␣rem ␣ne ␣ab ␣El ␣ar ␣E ␣bl sh ␣R ␣Th ␣ob ome ␣exp ␣thr ␣dr ew Th eh har ␣val D G"
            " L ils ests ease ␣Ab ␣gl ␣Un ␣Han"
        ),
        1.238 * previous.among(
            '\u21b5 \u2423to ; s \u2423" " \u2423for \u2423I And \u2423shall \u2423b \u2423they \u2423on \u2423d \u2423h \u2423will ers \u2423ex This \u2423A \u2423S \u2423M'
            " ␣girl iv ten ␣can ␣And ␣flowers ␣leaves For hy ` ␣Y ters ␣resemb sha ␣consisting S"
            " eh fore ␣ben D ␣would ␣Judah ␣pers K ␣dw ␣num"
        ),
        0.9767 * token.among(
            "<|endoftext|> al or n ar ␣m ␣s ␣b l el ␣r ␣h th ir ␣when ␣gr ␣con ␣le ␣sh ␣ne ␣D"
            " ␣ab ␣ar ␣than ␣pr ␣E sh ␣sa ␣cons ␣over ␣Th ␣cr ␣thr ␣car ␣Lord ␣la orm ␣call ␣ra"
            " ␣bec ␣fif E ␣val ␣Ab ␣St ␣gl ␣Un ␣Han"
        ),
        0.8486 * token.among(
            "s ␣or y ar g ␣b el ␣named ␣h ir il k ␣man ␣under x ter ke ␣ne ␣ab ␣ar ␣than ␣E sh"
            " ␣And ␣Th ␣cr ␣thr ␣Lord ␣bench usually ber ␣la ather orm ␣call ␣ra med ␣sea ␣fif E"
            " ␣val ␣stren atur ␣Ab ␣St ␣gl ␣Un ␣Han"
        ),
        row=136,
    ),
    # two after ␣good/␣h/␣father and 45 more; after us/␣friends/␣friend and 45 more
    "L3N286_two_after_good_h_father_and": gelu(
        -0.949,
        1.472 * two_back.among(
            "␣good ␣h ␣father ␣My ␣mother ␣knows ␣count ␣ro ␣Clara ␣br ␣o ␣Finch ␣books ␣comes"
            " ␣today ␣child ␣sha like ␣opposite ␣Bruno ␣balls eren ␣Mara ␣Felix ␣flowers ␣sc"
            " ␣large ␣hats ␣resemb ␣piec ␣Fe ␣fruit ␣Lars ␣ir arious ␣bear ␣Eur ␣tw ald"
            " ␣thousand ␣Edda ␣Americ ␣North ␣gre ␣cups ␣tom ife ␣num"
        ),
        1.061 * previous.among(
            "us ␣friends ␣friend ri ␣does ␣park ␣count ␣le ␣ro ␣cl ␣girl ␣after ␣behind ␣needs"
            " ␣lost ␣books ␣school oo res Numbers ␣closed ling like ␣Bruno bl ␣plus ␣Felix ␣pur"
            " ␣our iol ␣drink lt ␣grou ␣Lars arious ␣States gre ␣Walter ␣arm ␣bridge ␣hor ␣fore"
            " ␣sil ␣gre ␣sal ␣Jon ␣As ␣Jud"
        ),
        1.033 * token.among(
            "? h ␣He an d ␣two as ␣named ␣three ␣see Tom ␣four ␣G ␣five ␣having ␣six ␣seven ␣O"
            " ␣lost ␣D ␣Marsh ␣El ob ␣Brook ␣comes ␣eight mark ␣R ␣sons ora ␣plus ␣Mara ␣Pet"
            " ␣Alma ␣Klara ␣Arvela ␣Y ␣cha ␣Nor ␣Galdovar arious ␣Har ␣Jacob ␣Hanna ania ␣North"
            " ␣Jon ␣Nils"
        ),
        0.7404 * token.among(
            "␣and ? p ␣He as ␣She ␣named ␣three Tom ch ry ␣four ␣C ␣A ver ␣five ␣having ␣fast"
            " ␣six ␣lost ␣D ob ␣Ford ␣Brook ␣T ␣eight ␣brown mark ora ␣plus ␣Mara ␣Alma ␣Klara"
            " ␣May ␣Arvela ␣Y ␣cha ␣Nor ␣Galdovar ␣sto arious ␣Jacob Yes ␣Hanna ania ␣North ␣Jon"
            " ␣Nils"
        ),
        row=137,
    ),
    # ␣the/␣is/a and 45 more; after ␣that/adjective/␣at and 45 more
    "L3N290_the_is_a_and_45_more_after": gelu(
        -0.864,
        1.369 * token.among(
            "␣the ␣is a ␣be And A ␣are the ␣On This ␣when ical ial ␣A 's The ␣back ␣o ␣O ␣after"
            " W ual ␣learned ␣comes But ␣tomorrow ␣hath ␣if Jack ora Days ory ␣afternoon For"
            " inal O lack ␣month ron ␣windy Yes ically da ital ␣Ab ␣cloudy ␣ca ta"
        ),
        1.099 * previous.among(
            "␣that adjective ␣at ␣which ␣so ␣what ␣near This ␣when ␣Who ␣ye ay ct ␣say ust"
            " ␣When ␣saith ␣comes ␣child But It ho Days On ount ␣pub ␣asked Then ␣earth ␣whom"
            " ␣met ␣son ␣hold ␣elect arn ␣Today we ␣mak Where ␣sto ␣colour ␣caus ived ␣lack ␣gre"
            " ␣love ␣oppos ␣happ"
        ),
        0.923 * token.among(
            ", ␣is ing ed es And A the This ␣when 's The ␣back na ␣O our ␣after ff W ual"
            " ␣learned ␣comes But ␣tomorrow Jack ora Days ory ful ␣give lic For O lack ␣month"
            " ␣evening oll Yes ically fore ody ital ange ␣Ab stem ␣cloudy ␣ca ta"
        ),
        -0.4261 * word_start.among(
            "␣is ␣m ␣b ␣it ␣I ␣A ␣C ␣there ␣B ␣they ␣j ␣has ␣pro ␣good ␣cl ␣we ␣H ␣W ␣bl ␣made"
            " ␣On ␣fe ␣K ␣sa ␣than ␣kite ␣thou ␣ir ␣no ␣dr ␣So ␣writ ␣last ␣being ␣Can ␣conc"
            " ␣give ␣play ␣sunny ␣dwell ␣lived ␣windy ␣look ␣ca ␣cloudy For ␣dw ␣sou"
        ),
        row=138,
    ),
    # after a word beginning ␣for/␣his/␣there and 42 more; ␣I/ation/␣father and 45 more
    "L3N291_after_a_word_beginning_for": gelu(
        -1.056,
        1.502 * previous_word.among(
            "␣for ␣his ␣there ␣your ␣into 's ␣their ␣her ␣my ␣thy ␣no ␣before ␣comm ␣fast ␣say"
            " ␣lost ␣our ␣these ␣Jesus ␣every ␣because ␣if ␣own ␣soul ␣sec ␣David ␣without ␣holy"
            " ␣Nor ␣whose ␣himself ␣grou ␣thine ␣until ␣commanded ␣mine ␣Jacob ␣now ␣Al ␣years"
            " ␣brethren ␣fathers For ␣Saul Therefore"
        ),
        1.17 * token.among(
            "␣I ation ␣father ␣mother ␣me ␣we ␣ye ␣God ction ec ␣children ations ␣peace ␣comes"
            " ␣works ␣person ␣lives ␣They ␣en ␣name self ␣head ␣someone ␣face ␣leg ism ␣daught"
            " ␣Jerusalem ␣eyes ␣power ivity ␣ever ␣hands ␣ste Th ␣conc ␣arm raw atur ␣brother"
            " ister Therefore ␣brethren ␣cor ␣love ␣Christ ␣fathers ␣glory"
        ),
        0.8007 * previous.among(
            "␣that ␣his ␣from ␣has ␣n ␣my ␣gr ␣thy ␣cl ␣no ␣fe ␣sa ␣Jesus ␣host ␣wh For cept"
            " ␣our ␣many ␣daught B of urs ␣enem ␣commanded Th igh ␣wom ␣thine eh ␣judg ␣toward"
            " ru ␣Bel Y ␣spe dom ␣hundred Therefore iven ised ␣servant iqu ␣years greg ause"
            " stand ␣Mord"
        ),
        -0.1248 * word_start.among(
            "␣L ␣went ␣said ␣rep ␣co ␣app ␣found ␣new ␣count ␣en ␣K ␣red ␣dist ␣disc ␣end"
            " ␣could ␣thy ␣del ␣God ␣having ␣thou ␣six ␣been ␣leg ␣children ␣saying ␣la ␣person"
            " ␣earth ␣these ␣trans ␣done ␣conf ␣fore ␣servants ␣name ␣ple ␣eyes And There ␣hands"
            " ␣arm ␣tom ␣brother A ␣brethren ␣glory ␣Mo"
        ),
        row=139,
    ),
    # after ␣two/␣What/␣one and 45 more; ␣to/␣two/␣What and 45 more
    "L3N292_after_two_what_one_and_45": gelu(
        -0.7593,
        1.381 * previous.among(
            "␣two ␣What ␣one ␣In ␣three ␣found ␣five ␣count ␣seven ␣go ␣after ␣offer ␣ab ␣fe"
            " ␣saw ␣put Numbers ␣sa Digits ␣sac ␣Th ␣Can ␣Listen ␣com ␣rel bl ␣much ␣em Colours"
            " ␣Alma Thank ␣occ ␣acc ␣bring ␣brought ox ␣gener ␣resp ␣lay ␣fac ␣prop ␣Br igh"
            " ␣Which Y ␣cle N ␣dw"
        ),
        1.196 * token.among(
            "␣to ␣two ␣What w ␣good ap ure ␣up ␣new The ␣ro ␣th ␣no ␣lost ␣per One ␣very oo"
            " ␣dark ␣every ␣short ␣cap ␣wor ␣lamp ␣plus ␣much ␣first ␣cur ␣how ␣How ␣forth"
            " ␣Today ␣same ␣November Today ␣rainy embr ␣cour ␣January ␣colour ␣windy ␣Ilmaria"
            " ␣fif ␣goat very aria ␣mid ␣little"
        ),
        1.138 * token.among(
            "A ␣What ␣one ␣good ap the This ␣new The ␣ro ␣th our ␣no ␣Monday ␣lost ␣per One"
            " ␣spoon ␣very oo ␣dark ␣map ␣every ␣cap ␣wor ␣lamp ␣plus ␣much ␣first ␣cur"
            " ␣December ␣How ␣Today ␣same ␣November ␣sunny Today ␣rainy ␣cour ␣January ␣colour"
            " ␣February ␣windy ␣fif very ␣mid ␣little ␣cloudy"
        ),
        0.8297 * token.among(
            "␣The a A ␣went le is ␣What om ␣four ure ro ␣this Nora ␣ro ␣no ␣per ␣spoon ␣put Leo"
            " ␣ha ␣every ␣short Paul ␣cap On ␣bell ␣boat ␣plus ␣certain ␣im ␣cur air ␣how ␣How"
            " ␣Today ␣same embr O ham ␣cour ␣colour ␣goat 1 aria Hugo ␣love ild ␣Jes"
        ),
        row=140,
    ),
    # after Q/Shopping; two words after one beginning ␣what/This/One and 2 more
    "L3N293_after_q_shopping_two_words": gelu(
        -0.003525,
        6.872 * previous.among("Q Shopping"),
        4.647 * two_words_back.among("␣what This One On ␣evening"),
        0.798 * token.among(
            "␣and s es e or le ␣t is ion el ation as ␣Then et ur ow ers ␣what ment ts ␣man x ro"
            " ␣S ␣tree ust ness ions ␣person ents ␣col ␣flesh ors ␣bu ities ces els ␣As ets ␣wat"
        ),
        0.6054 * previous.among(
            "? Q m g ␣b ␣m ␣by ␣from ␣Anna ␣one ␣has ␣n ␣v ␣w ␣g ␣into Here ␣what This ast ␣Who"
            " ␣knows ␣gr ul ␣sp ␣kite ␣boy ␣o ␣de ␣Monday ␣ne Names ␣sha ␣morning gr ␣afternoon"
            ' bl ," \u2423Y \u2423proper'
        ),
        row=141,
    ),
    # ␣f/ar/␣s and 45 more; after ␣to/␣that/␣he and 45 more
    "L3N294_f_ar_s_and_45_more_after_to": gelu(
        -0.9831,
        1.367 * token.among(
            "␣f ar ␣s ␣st im ␣se j z Nora ␣k ␣us ␣j ␣th ␣rem ␣D ␣kind ␣fr ren ␣Z ␣David ␣Bruno"
            " Then ␣del ␣Pet ␣Alma ␣Mona ark ␣thr He ␣Greta ␣Klara ita ␣Y ␣Fr ␣la ne ␣pray Pete"
            " ␣Moses ␣Jacob ␣Dario ␣Edda ␣kn da mb ␣ke ␣Se ␣dw"
        ),
        1.16 * previous.among(
            "␣to ␣that ␣he ␣shall ␣came ␣Then ␣Hello ␣st ␣will ␣friend ␣does ␣before ␣let ␣put"
            " ␣comes ␣can ␣come ␣lives ␣They Months ␣Ol ␣cr ␣car He ␣June ␣July ␣answered ␣shalt"
            " ␣November ␣Fr ne ehold ␣Qu C ␣October S ␣Am eh ␣spake eb J oly So ␣Jer ␣Jon"
            " Therefore ␣St K"
        ),
        1.002 * two_back.among(
            "␣shall verb d ␣Then ␣home ␣will ␣father ␣mother ␣L ␣Israel ␣knows ␣does ␣Finch ␣El"
            ' \u2423let \u2423Ford \u2423H ." \u2423Field \u2423offering \u2423did \u2423tomorrow \u2423works \u2423Swan \u2423They \u2423sac \u2423may \u2423job'
            ' Then \u2423again \u2423priest \u2423Lake ," \u2423Fr ne \u2423Am ico \u2423priests \u2423Moses \u2423Ed So D L \u2423would R'
            " They P ames"
        ),
        0.8752 * token.among(
            "␣a a b ␣went ␣s ␣st us ry j z Nora ␣k ␣j ␣rem ␣fr ' Numbers It Finn ␣Friday ␣Z"
            " ␣Bruno Then ␣del ␣Pet Max ␣Alma ␣Mona ␣thr He ␣Greta ␣Klara ␣la ne ␣pray S Pete"
            " ␣Moses ␣Dario ␣Edda ␣kn da ened ␣ke ␣Se iec Z ␣dw"
        ),
        row=142,
    ),
    # after noun/␣He/␣What and 18 more; ␣a/␣of/): and 34 more
    "L3N297_after_noun_he_what_and_18": gelu(
        -0.4661,
        2.294 * previous.among(
            "noun ␣He ␣What ␣She Here ␣out This ␣Who ␣five ␣count Numbers Digits Days Months"
            " ␣much Colours Opposites ␣Today ␣resemb 2 6"
        ),
        1.847 * token.among(
            "␣a ␣of ): ␣is ␣to ␣in ␣for ␣with ␣unto ␣at ␣had ␣by ␣from ␣on ␣upon ␣has ␣In ␣into"
            " ␣found ␣near ␣under ␣having ␣con ␣after ␣painted ␣needs ␣lost ␣ad ␣than ␣against"
            " On ␣plus ␣through ␣among of uring ␣toward"
        ),
        -1.569 * previous.among(
            "noun adjective verb ␣It ␣home ␣father ␣made ␣mother ␣king ␣five ␣gave ␣cup ␣liked"
            " ␣used ␣act adverb ␣learned ␣children ␣child ␣tomorrow ␣lives ␣job venia ␣Moss"
            " orland ␣travel ␣wave ␣got nded"
        ),
        1.052 * token.among(
            "␣and ␣to ␣in noun ␣or ␣with in f ␣had ␣by ␣from ␣In ␣ball ␣h ␣into ␣see ␣On ␣when"
            " ␣under ␣before ␣con ␣after ␣behind Shopping ␣lost ␣per con ␣des ␣ring ␣about On"
            ' \u2423key \u2423plus \u2423especially to \u2423between especially ," \u2423where \u2423without'
        ),
        row=143,
    ),
    # in a word beginning <|endoftext|>/␣The/p and 44 more; <|endoftext|>/␣”/␣f and 45 more
    "L3N299_in_a_word_beginning": gelu(
        -1.203,
        2.466 * word_start.among(
            "<|endoftext|> ␣The p b d f m t w g sp ` h se bl fl gr a qu de ad br k tr pr ha sh"
            " ␣Felix ph per ass ␣bet he arm com ch har mon over sc sw sha na S ac em He"
        ),
        1.362 * token.among(
            '<|endoftext|> \u2423" \u2423f \u2423p \u2423c \u2423s \u2423b \u2423t \u2423n \u2423She \u2423J \u2423r \u2423st ut \u2423G \u2423re \u2423L \u2423S \u2423un \u2423B \u2423k'
            " ␣back ␣sp ay ␣M ␣comp W sp sh ␣W ere ␣R ␣K T B C arm S Th ␣bet Now J L M ␣Ch F P"
            " ␣Jes"
        ),
        1.307 * previous.among(
            'at "; \u2423has \u2423J Tom \u2423made \u2423near \u2423under \u2423gave The \u2423M Lily \u2423There \u2423behind \u2423needs \u2423lost'
            " ␣Is ␣saw tr ␣find Sam Paul Days ␣en ␣afternoon Ida Colours ium ␣op ␣name ␣wanted"
            " ␣bas ␣Today we Clara Today lack Olga S Pete Ruth ␣genus ␣America da har ␣val ␣Ch"
            " ␣Al"
        ),
        1.029 * token.among(
            "b u ␣f ␣p ␣s ␣b ation ␣She ␣G ␣re ␣L ␣S ␣B ␣sp ay ␣M ␣dis age ass ␣de W sh ␣W ␣pre"
            " ful ␣K ␣cr H av ize T ␣dr over B ian C orm S oon pr ␣bet ␣mat J L M R F P"
        ),
        row=144,
    ),
    # last capitalised but one ␣He/␣Tom/␣Then and 45 more; ␣”/Q/␣capital and 45 more
    "L3N301_last_capitalised_but_one_he": gelu(
        -0.8008,
        1.452 * other_capitalised.among(
            "␣He ␣Tom ␣Then ␣Lily ␣She ␣Yes ␣Max ␣On ␣Hello ␣Sara Tom ␣Goodbye ␣Leo ␣Oscar Ben"
            " ␣Nora ␣So ␣Clara ␣Vera Lily ␣Mia ␣Emma ␣Karl Anna ␣Who ␣Have ␣Ida ␣Olga Paul"
            " ␣Where ␣When ␣Mara ␣Ruth ␣Park Yes ␣Can Where ␣Walter Pete Thank ␣Hanna ␣Lake ␣Ir"
            " ␣Edith ␣Dario Do Eve ␣Han"
        ),
        1.433 * token.among(
            '\u2423" Q \u2423capital \u2423Anna \u2423Lily \u2423good Here \u2423friends Once \u2423flag \u2423Who \u2423Emma \u2423Vera Lily'
            " ␣Clara Anna ␣Karl Emma ␣buys Shopping Leo Numbers ! Names ␣People ␣Ruth Digits"
            ' Sara Karl Paul Days Months \u2423Listen Ida \u2423Olga Colours ," Oscar Opposites \u2423loud Vera'
            " Olga ␣colour Ruth ␣Which Yes ␣ke Eve"
        ),
        1.137 * previous.among(
            "␣it ␣were ␣said ␣came w ␣Hello ␣Goodbye ␣see Once ␣red ␣blue ␣like ␣sp ␣white ␣off"
            " ␣green ␣There ␣painted ␣buys ␣pink ␣took ␣kind ␣So ␣app ␣learned ! ␣last ␣child"
            ' \u2423tomorrow \u2423ran \u2423long ?" \u2423Listen \u2423Ol \u2423twelve \u2423Lake \u2423got \u2423How \u2423clean \u2423tired aldov Do'
            " ␣Ir ␣Frank Yes ␣Ed ␣hor ␣secret"
        ),
        0.9702 * token.among(
            '\u2423" Q ic \u2423capital \u2423named \u2423good \u2423Yes \u2423e Here \u2423her Once \u2423flag \u2423Who \u2423Vera \u2423Oscar Anna'
            " ␣That ␣Karl ␣buys Shopping ␣looked Numbers Names ␣People ␣Ruth Digits ␣Ida Days"
            ' Months \u2423Listen Ida Colours ," \u2423got \u2423Eve Oscar Opposites \u2423loud Clara Vera Olga'
            " ␣colour ␣Frank Ruth ␣Which ␣ke ␣umbrell Eve"
        ),
        row=145,
    ),
    # ak/orn/␣eat and 45 more; orn/are/ight and 44 more
    "L3N303_ak_orn_eat_and_45_more_orn": gelu(
        -0.7282,
        1.505 * token.among(
            "ak orn ␣eat are ight ␣light ␣needs ue ck ␣garden ack ␣peace ked ick ood ough"
            " ␣fruit ␣land ␣way ank ␣heard ark ␣drink ␣law read ␣ear tle ␣ground af ather ink"
            " ␣right lack orrow ock ␣bread ␣wild ␣meat ␣speak ␣sin semb raw ␣read uck ellow wn"
            " ild aker"
        ),
        1.199 * token.among(
            "orn are ight ␣needs ck ␣peace ked ick ood ough ␣fruit ␣land ank ␣heard ␣food ld"
            " ark ␣water ␣drink ␣law read ␣ear tle ␣ground ather ink lack orrow ock ␣bread ␣wild"
            " ␣meat ␣speak ␣sin ␣sea semb raw ␣read uck ellow wn ␣dead ild ␣flow aker ife oney"
        ),
        1.138 * word_start.among(
            "␣ro ␣ha ␣sha ␣eat sp ␣used j st le ␣light ␣needs ␣garden fl r ␣peace ␣wind ␣sk"
            " ␣wild ␣bu ␣way ␣food ha ␣land ␣drink ␣fruit sh ␣heard ␣sw ␣water ␣farm ␣right"
            " ␣speak ␣ground ␣quiet ␣gre ␣sin ␣sea ␣bread ␣meat ␣read har ␣swe y ␣flow be ␣dead"
            " oy wood"
        ),
        1.124 * previous.among(
            "r d ␣w ou ␣k ␣pl ␣used ␣le ␣ro ␣sh ang ␣sl oo ␣ha ␣sha ␣morning ␣afternoon ug"
            " ␣opposite bl ␣bre ␣wh ␣sle Colours ␣bo ull Opposites ␣thoug we ␣sk ␣grou ␣piec"
            " ␣che row ␣evening ␣sto gre ␣wild ␣tw ␣bu raw ␣gre ␣sw uck ␣pe umb ␣swe"
        ),
        row=146,
    ),
    # ␣of/␣unto/␣at and 45 more; ed/␣unto/␣b and 45 more
    "L3N304_of_unto_at_and_45_more_ed": gelu(
        -1.139,
        1.523 * token.among(
            "␣of ␣unto ␣at ␣He ␣upon ␣st ␣into ␣see ␣found ␣gave ␣Do eth ␣behind ␣painted"
            " ␣needs ␣buys ␣took ␣Is ␣make ␣saw ␣let ␣put ␣against ␣know ␣find ␣set ␣opened"
            " ␣give ␣heard ␣among ark ␣got ␣bring ute ␣destroy ␣cover ␣brought ␣told ew ␣called"
            " ␣bear ␣keep ify ␣perform ␣turn ␣fear ␣possess ember"
        ),
        1.1 * token.among(
            "ed ␣unto ␣b ␣by ␣upon et Tom ␣made ␣gave ␣ye ␣pl ␣thou ise ␣eat ␣after ␣behind"
            " ␣painted ␣took ␣Is ␣saw ␣let ␣seen ␣put ␣rep ered ␣against ␣set iver ␣opened ␣burn"
            " ␣heard ove ␣among ␣got ␣bring read oint ␣destroy ft ␣mak ␣told ␣trans ␣keep ␣judge"
            " ched ␣perform ␣shew ␣read"
        ),
        1.058 * previous_word.among(
            "␣he ␣not ␣have ␣shall ␣one ␣will ␣ball Here ␣thou ␣Who ␣ye ␣say ␣men ␣Where ␣hath"
            " ␣drum ␣There ␣may ␣let ␣books ␣children ␣spoon ␣No ␣map ␣told ␣because ␣give ␣lamp"
            " ␣Can ␣return ␣key ␣balls ␣thr ␣hast ␣hats ␣shalt ␣daught There ␣umbrella"
            " ␣according ␣would ␣shew ␣mid ␣ke ␣umbrell ␣cups T He"
        ),
        0.7065 * sentence_start.among(
            "And A ␣and ␣On But W For Then I Shopping The So He ␣he ␣There T S Th M They"
            " Therefore Y L ␣thou C ␣Jesus O ␣Eve ␣Pete N ␣when R ␣do D F K ␣d ␣ha ␣that ␣or ␣O"
            " ␣Y ␣if ␣let ␣then ␣neither ␣Ab Do"
        ),
        row=147,
    ),
    # after ”/h/␣b and 45 more; p/ol/us and 45 more
    "L3N307_after_h_b_and_45_more_p_ol": gelu(
        -1.427,
        1.491 * previous.among(
            '" h \u2423b \u2423t \u2423r os \u2423h \u2423so \u2423g ro \u2423gr \u2423back \u2423boy \u2423ro if \u2423o ll \u2423offer \u2423pass \u2423u \u2423sl oo'
            " ␣offering ␣E ␣sa ho gr ␣cr ␣behold ␣bo ␣cur ␣ch ␣thr ␣shalt ␣cover ␣cha ␣har ␣sk"
            " ehold Today ␣cour ␣alt igh ␣stren ␣sal ␣z hil ␣gl"
        ),
        1.453 * token.among(
            "p ol us ap ain ad ver ip od orn ␣pass ␣ad ␣app ␣rep ␣ed ud pp ible ␣hand ub art"
            " own ␣pub Max ␣kitchen ark ␣im ␣head ␣char ␣dec ope ␣piec ␣oil ␣prop oot ␣tab ock"
            " rap Ruth gth ␣plac ␣ben ␣heart ␣ey iec iqu irit acle"
        ),
        0.835 * token.among(
            "t en g d est ␣named ap ain v ip ag od ␣pass ␣ad ␣app ␣rep ␣ed ud ible ub ␣pub Max"
            " ility ␣kitchen ark ␣im ␣head ␣char ␣dec ␣piec ␣oil bit ␣prop oot ␣tab ock rap Ruth"
            " gth ␣ben ␣heart ␣ey iec iqu ught irit acle ␣sou"
        ),
        0.7574 * word_start.among(
            "␣a ␣t ␣h ␣r ␣u ␣so ␣sh ␣ro ␣rep ␣sl ␣ed re ␣sa ␣pass ␣wh ␣cr ␣met h ␣im st le ␣ch"
            " ␣can ␣dec ␣cha ␣bo gr r ␣sk ␣cover ␣piec ␣bu pl ␣tab str ␣head sh ␣fore ␣kitchen"
            " ␣should ␣oil so ␣heart ␣goat ␣ey over ␣gl cle"
        ),
        row=148,
    ),
    # in a sentence beginning Tom/Ben/Nora and 34 more; ?/Q/␣What and 45 more
    "L3N311_in_a_sentence_beginning_tom": gelu(
        -1.142,
        1.573 * sentence_start.among(
            "Tom Ben Nora <|endoftext|> Lily Anna Emma ␣There Sam Leo ␣Listen Finn Sara Paul"
            " Karl Jack Ida Max ep Oscar rad Clara Vera Olga Pete Mia ␣ex Ruth ev Hugo . ␣l ␣im"
            " Eve cle air ␣det"
        ),
        1.303 * token.among(
            "? Q ␣What ␣but Here ␣se ␣Paul fl ␣fast ll ␣That Shopping ␣fe ␣te ␣door ile ␣qu"
            " ␣come tern H ␣give ␣col ought ␣elect ␣July rad ␣ch Opposites ␣bench oss ␣chair"
            " ␣power ␣number amm ␣holy ced ␣colour ␣cre ched ␣dev ␣cle ests ␣appe ␣cor ␣possess"
            " iah irit ision"
        ),
        1.127 * token.among(
            ". ? Q n ␣capital ␣She ␣l Here ␣se ␣Do fl ␣Where ␣That Shopping ␣te ␣pr Numbers"
            " Names ␣Have ␣today ␣qu ␣tomorrow Digits ␣ph ␣even tern Days ␣Can ␣sad Months"
            " ␣Listen ␣com ␣rel ␣exp Ida ␣ser ␣col Colours Opposites amm Olga ␣colour ␣trans"
            " ␣cre ␣dev ␣cle ␣appe"
        ),
        -0.5464 * previous_word.among("␣you ␣seen ␣day ␣Is"),
        row=149,
    ),
    # ␣in/␣was/␣he and 45 more; after a word beginning ␣and/␣to/␣it and 45 more
    "L3N314_in_was_he_and_45_more_after": gelu(
        -1.335,
        1.337 * token.among(
            "␣in ␣was ␣he ␣I ␣with ␣have ␣had ␣they ␣upon st ␣st ␣ex ␣made ␣found ␣near ␣re"
            " ␣like ␣having pt ␣thou ␣tr ␣de ␣been ␣needs ␣make ␣hath ␣pre ␣done ␣en ␣Z ␣David"
            " ␣opened ␣return ␣Felix ␣Igor ␣wanted ␣shalt ␣wr ␣inter ␣might ␣bec Yes ␣perform au"
            " ␣turn itc ␣est ␣Saul"
        ),
        1.333 * previous_word.among(
            "␣and ␣to ␣it ␣not ␣I ␣have ␣shall ␣they ␣had ␣which ␣who ␣LORD ␣will ␣Then"
            " ␣friends ␣we ␣thou ␣ye ␣king This ␣God ␣hath ␣And ␣can ␣may It ␣relating ␣whom"
            " ␣David ␣balls ␣usually ␣resp ␣hast ␣priest ␣farm And ␣shalt ␣should ␣might There"
            " ␣lived ␣servant I ␣fathers M Do So Therefore"
        ),
        1.11 * previous.among(
            "␣I ␣have ␣they he This ␣king ␣we I ␣rep ␣bl ␣being ␣hath ␣pre ho ␣may esc ites"
            " ␣ser ␣del ark ␣wr ␣la ␣mak ␣rece ␣hast illed ␣might ␣keep eh eb ek ␣perform ␣lack"
            " ime ␣turn az So ␣stren ␣sw ording ␣ke hil ␣Jo ␣happ ␣tak ␣est ause"
        ),
        0.84 * token.among(
            "␣in ␣were ␣not ␣have ␣she ␣d ␣w ␣ex ␣made ␣re ␣like ␣k ␣having ␣thou ␣dis ␣been"
            ' \u2423needs \u2423sm \u2423fe \u2423te \u2423know \u2423hath \u2423pre \u2423en ug \u2423David \u2423opened \u2423return \u2423Igor ," \u2423wanted'
            " ␣shalt ␣pres ␣destroy ␣sit ␣hast ␣should ␣might ␣bec Yes ilt ␣perform au ␣turn"
            " ␣shew itc ␣est ␣Saul"
        ),
        row=150,
    ),
    # after noun/␣there/␣capital and 45 more; ␣a/␣has/␣In and 45 more
    "L3N315_after_noun_there_capital_and": gelu(
        -1.64,
        1.868 * previous.among(
            "noun ␣there ␣capital ␣He ␣on ␣J Once ␣made ␣flag ␣gave ␣end ␣live ␣having ␣There"
            ' \u2423been \u2423needs \u2423books ." Numbers \u2423Have \u2423works It \u2423nine \u2423relating Months \u24232 \u2423balls'
            " ␣hold ␣leaves istic ␣contain ␣bel ␣mak ␣resemb There ␣plant ␣consisting ␣bear"
            " ␣States ␣October ␣colour ␣lived ␣written ␣toward ␣3 ␣diff ␣cups ember"
        ),
        1.761 * token.among(
            "␣a ␣has ␣In os th ow ␣ ␣Sara ␣near the x ␣Israel ␣five ␣having ard ␣white ␣needs"
            " ␣pink ␣form ob ␣H ␣cause ␣ran ale ␣soul ␣prod esc ␣plus ␣comm ros ␣Felix ants"
            " ␣wanted iet ␣contain way ␣Fe 5 be ok irst ␣ey ␣servant ␣tom ␣Jud sw ␣answ ␣Sel"
        ),
        1.364 * token.among(
            "␣of ): ␣to ␣in ␣was ␣with ␣as ␣at ␣have ␣had ␣s ␣two ␣came ␣has ␣In ␣three ␣four"
            " ␣near ␣gave ␣having ␣white ␣been ␣painted ␣needs ␣buys ␣black ␣lives ␣nine"
            " ␣relating ling ␣its ␣plus ␣opened ␣between ␣Felix Colours ␣travel ␣wave ates"
            " ␣large ␣wanted ␣low of arious Pete ␣February ␣3 ower"
        ),
        0.5729 * token.among(
            "␣the ing ␣with ␣had - ␣two ␣which ow Ben x ␣count ␣having ␣painted ␣needs Shopping"
            " ␣pink ular ␣R ible ␣cause ␣over ␣high ␣its ␣prod ␣plus ␣opened to nder ␣between"
            " ␣Felix ␣Olga ␣wave ring rad hed ␣low ␣where ␣sunny Today ␣rainy ather of Do arious"
            " uring ␣3 aria ows"
        ),
        row=151,
    ),
    # ␣f/␣t/␣d and 44 more; ␣f/␣d/el and 45 more
    "L3N316_f_t_d_and_44_more_f_d_el_and": gelu(
        -0.9252,
        1.418 * token.among(
            "␣f ␣t ␣d ation ␣n ol ␣h ia ␣g ␣facts ro ␣B ␣back od are ␣pro ␣manner ition ␣F ore"
            " ␣en ␣ser ␣comm ␣del ␣col ␣chan ination ␣cur ` ism B man ␣med ␣pain pro ht ␣use"
            " ␣belie ␣af ␣val ␣fear ␣position L ␣tra ild ␣gl ␣rest"
        ),
        0.972 * token.among(
            "␣f ␣d el w ol ␣l ␣g the ␣red ␣B ␣back qu ␣al are ␣de W ␣pro ␣fe ␣manner ␣F ount"
            " ␣en ␣comm ␣col ␣chan ination ␣cur ism ␣par B ␣med ␣pain ␣min pro ht ␣use ␣belie"
            " ␣sol ␣order ␣af ␣val ␣fear L ␣gen ␣tra ild ␣gl ␣rest"
        ),
        0.8 * previous.among(
            "al c ic om ive ical ial ary ous em act ual ular ␣People ␣int Months like ative rop"
            " ␣col arrow Colours ium ␣blood ␣large ␣occ ␣bas istic ␣inv ␣process ph ␣res ␣resp"
            " ␣cond ␣plant gen pr ␣trans ␣dep ␣ins erm ␣eff acter ␣ey ␣most ␣cor ␣lit ␣sou"
        ),
        0.5875 * text_start.among(
            "p c d m l re g sp e le con an al ad a pr im ove hy ph he ag as ne ap gen ble en"
            " ter par mer alk o i x z er am ven ly ine ant iv scar cy ps az ta"
        ),
        row=152,
    ),
    # ␣the/␣a/␣The and 42 more; after ␣a/):/␣have and 45 more
    "L3N318_the_a_the_and_42_more_after": gelu(
        -1.493,
        1.617 * token.among(
            "␣the ␣a ␣The ␣two ␣good ␣three ␣small ␣big v ␣red ␣blue ␣having ␣yellow ␣white"
            " ␣green fl ␣needs ␣pink One ular ␣brown ␣strong ␣heavy ped ␣long ost ple ␣hard"
            " ␣nine ric ␣its like arrow ␣large ␣soft ␣Klara fect usually ian ␣dirty arious ␣wild"
            " atic ␣usually ␣whose"
        ),
        1.505 * previous.among(
            "␣a ): ␣have ␣had ␣on ␣into Once ␣made ␣gave ␣like ␣having ␣There ␣behind ␣needs"
            " ␣lost ␣Is ␣saw oo ␣ed ␣find ore ub ␣opened rop ␣flowers ␣met ␣Igor ␣sle ␣leaves"
            " ␣large ␣pur ␣wanted ␣Greta ope sha ather ␣min arious ␣States gre ␣ra ␣sing ␣Hanna"
            " ␣fif ␣America ␣Americ gg ␣lar"
        ),
        1.307 * previous.among(
            "␣of ␣in ␣with ␣by d ) Here ␣ ␣friends ␣who ␣out ␣made ␣found nd ter ␣gave ␣like"
            " ␣off ␣There ␣Tuesday ␣needs ␣took ␣put ␣ed oc ition ␣today ␣find ond On ␣en ling"
            " here ug ␣flowers ␣between ove ␣through ␣leaves ␣elect ␣wanted ␣leg ␣How com gre"
            " ␣alt ␣America ␣Americ"
        ),
        0.9067 * token.among(
            "␣The al ␣his le d ␣three th ive ␣small v he This 's ␣having ␣needs ␣great One ular"
            " ␣short ped ost ty ␣its like ␣opened nder ␣Igor arrow ␣Reed ld up ␣first ␣large hed"
            " fect ␣same usually ith ollow arious ␣ele ␣sing ␣whose ird mon ␣dead ␣such greg"
        ),
        row=153,
    ),
    # after ):/␣it/␣you and 45 more; ):/␣or/␣went and 45 more
    "L3N319_after_it_you_and_45_more_or": gelu(
        -1.14,
        1.549 * previous.among(
            "): ␣it ␣you verb ␣In ) ␣Jack ␣end ␣could ␣Grey ␣ab ␣act ␣app ␣manner ign ␣Black"
            " ␣child og ␣tomorrow ␣des ␣cause ␣ran tain ␣en ␣Frost ug ␣rel ␣ser ␣Reed ␣Lake ␣reg"
            " ␣sub ␣cover ␣ref ␣resp orm Do ␣dep ␣det ␣order ␣pri ␣proper ␣read atur ari cc"
            " ␣state ␣oppos"
        ),
        1.523 * token.among(
            "): ␣or ␣went ␣came ␣good Once ␣Now ical ␣knows ␣count ␣liked ␣back ␣used ␣been iv"
            " ␣learned ␣bed ible ␣cause ␣ran ␣sha ␣happy ␣cap ␣wor ␣relating ␣opposite ␣candle"
            " ␣prov ␣ev ire ␣character ␣travel ility up ␣cur ␣wanted istic ␣sunny ␣consisting"
            " ␣sur alk ␣windy ␣according ␣order ␣goat ording gan ␣cloudy"
        ),
        0.8888 * token.among(
            "␣the ␣( er y ␣an ␣shall n le ␣r ␣good v Once ␣Now ␣Oscar ␣liked ect ␣used ␣P em"
            " ving ␣per ␣learned sh ␣today ␣ran ␣happy ␣relating ough ␣opposite ␣Lane ␣character"
            " ␣travel ility ␣wanted ific ␣consisting ␣Albert ␣sur alk ␣ra ␣according ␣order"
            " ␣goat ves ␣proper ␣Jer ording ␣Sel"
        ),
        0.2934 * previous_word.among("; ␣you ␣Sara ␣Paul ␣Mia ␣Karl ␣manner ␣cause"),
        row=154,
    ),
    # after ␣of/␣is/␣” and 45 more; ␣a/?/␣The and 45 more
    "L3N322_after_of_is_and_45_more_a": gelu(
        -1.242,
        1.49 * previous.among(
            '\u2423of \u2423is \u2423" \u2423The \u2423be A \u2423as verb \u2423Hello \u2423which \u2423Now \u2423Do \u2423buys \u2423saw \u2423act Numbers'
            " ␣eight ␣today ␣person ␣tomorrow ␣Friday via venia ␣Listen ␣much eren ␣travel"
            " ␣organ ␣elect ␣someone ␣got ␣hats ␣bas olog ␣November ope ox ␣med ␣pol hem ron"
            " ␣conc ␣Americ ania N gan ␣gen ␣cups"
        ),
        1.141 * token.among(
            "␣a ? ␣The c ␣shall ␣had ic le ␣will ␣father ␣who the ␣My ical ␣mother ␣city ␣live"
            " ␣any ␣boy ␣girl ␣lost I ␣seen ␣Black ␣People ␣being ␣may ric ␣Wood ␣plus ␣Igor"
            " Thank ␣someone ane istic She Where Do arious ␣Mart ␣Br atic Yes she ␣contr very"
            " ital ␣wicked"
        ),
        0.7293 * token.among(
            '\u2423a \u2423The a c f \u2423c \u2423are \u2423had \u2423capital an "; ot \u2423l \u2423r ine able he This ical \u2423gr \u2423pl'
            " ␣boy ␣girl ␣lost I her ␣People ␣R ␣being ␣hath ␣may Paul ful ric like ␣plus nder"
            " ␣Igor ␣bo He istic She arious atic ␣contr very ital ␣serv"
        ),
        -0.6453 * four_back.among(
            ". Q ␣are ␣Yes ␣flag ␣back ␣green ␣lost ␣When ␣today Colours ␣wanted ␣colour ␣4"
        ),
        row=155,
    ),
    # last followed by Q/␣needs/␣Listen and 6 more; after ?/␣some/␣r and 45 more
    "L3N323_last_followed_by_q_needs": gelu(
        -0.7159,
        3.818 * followed.among("Q ␣needs ␣Listen ␣Which ␣5 ␣body ert ros ok"),
        1.492 * previous.among(
            "? ␣some ␣r ␣facts ␣ex ␣Who ␣end ␣Grey ␣dis ␣per ␣li ␣ab ␣put per ␣pre ␣ob ␣en ex"
            " Months ␣com ␣disc ␣ev ␣dist eren ␣tem ␣ind ␣X ␣occ ␣sub ␣bring ␣May ␣inv ␣August"
            " com ␣ref ␣Qu ␣month ␣Fe ␣inter ␣colour ␣ra ␣belie J ␣Re ␣turn par R irit"
        ),
        1.168 * token.among(
            "␣went ␣came ol ␣facts j ␣count ␣B qu ␣rem ving iv ␣El ␣put ␣rep per ␣comes ␣People"
            " ␣ent ␣come cl vania ␣prov ␣comm ␣travel ␣Alma ␣organ ␣cur ␣bring lt ␣la ␣dec man"
            " ␣fall ␣resemb ␣month aldov ␣min ␣Rose ␣div ␣ra ␣money ␣turn ␣val ␣sat N esp ␣mil"
            " wn"
        ),
        0.7802 * token.among(
            "c ␣went ␣came ␣ball ␣facts ou j ␣cup ␣count ␣rem iv ␣El ␣put ␣rep ␣comes ␣People"
            " ␣ent ␣come ␣job ub cl vania ␣relating ␣basket ␣prov ␣comm ␣earth ␣return ␣travel"
            " ␣cur ␣bring lt ␣la ␣dec ink aldov Mia ␣div ␣ra ␣4 ␣turn ␣val esp gan ␣mil sel wn"
            " ␣cor"
        ),
        row=156,
    ),
    # two words after one beginning ␣what/This/One and 4 more; after Q/␣Hello/␣boy and 4 more
    "L3N325_two_words_after_one": gelu(
        -1.852,
        9.336 * two_words_back.among("␣what This One ␣morning On ␣afternoon ␣evening"),
        7.619 * previous.among('Q \u2423Hello \u2423boy Shopping Names \u2423afternoon ,"'),
        2.844 * sentence_start.among(
            "Q ␣Then This ␣When Shopping Opposites Numbers Months Colours On Names ␣Who There"
        ),
        2.35 * token.among(
            ". , ␣and : ␣c ␣had ␣s ␣Then ␣In st ␣named ␣Leo ␣what ␣made ␣found ␣near ␣Now ␣when"
            " ␣Who ␣liked ␣Paul ␣Finch ␣slept ␣needs One ␣When ␣So ␣co ␣Hugo Digits On ␣su ␣plus"
            " ␣asked Then ␣Olga ␣Eve ␣bu ␣side itc"
        ),
        row=157,
    ),
    # after ␣said/Q/␣He and 44 more; two after ␣he/␣it/␣unto and 45 more
    "L3N326_after_said_q_he_and_44_more": gelu(
        -2.001,
        2.59 * previous.among(
            "␣said Q ␣He ␣two ␣Anna ␣Hello ␣Ben ␣friends ␣Jack ␣Leo ␣Vera Nora ␣Paul ␣Mia ␣boy"
            " Lily ␣girl Emma Shopping her ␣saying ␣saith Names Sam Finn ␣Ida Sara ␣river Paul"
            " Karl Ida ␣sle Max Colours ␣farm Oscar ␣hill ␣November Clara Vera ␣5 ␣lived ␣beach"
            " ␣wet Ruth ␣mill Eve"
        ),
        2.284 * two_back.among(
            "␣he ␣it ␣unto ␣What ␣what This ␣day ort ␣night The ay br Anna ␣lost pl One ␣When"
            " ␣Marsh ␣saw ␣spoon ah out ␣morning ␣en ␣afternoon ␣att so ␣character ouse"
            " ␣answered ␣loud oint ␣med ␣Qu ␣prop ␣tab ␣rec ␣beg ␣Har ␣speak ␣bridge ␣Mordalia"
            " oly ␣usually ␣val bs iah ␣fathers"
        ),
        1.523 * token.among(
            ', \u2423and : n "; \u2423Then \u2423named \u2423what \u2423when ish ver \u2423boy \u2423after \u2423needs \u2423lost \u2423took'
            ' \u2423When \u2423saw \u2423So \u2423offering \u2423let ." \u2423saith \u2423And \u2423sons ite tern \u2423col \u2423sc \u2423market'
            " ␣answered ␣forth ␣cha ␣char tle ␣fam ␣told ␣young ␣oil ␣ve ␣beg ␣quality"
            " ␣according ␣arm ␣genus irst itc ␣brother"
        ),
        0.2295 * two_words_back.among("␣unto ␣What"),
        row=158,
    ),
    # ␣g/␣A/fl and 45 more; after a word beginning ␣the/␣went/␣your and 45 more
    "L3N327_g_a_fl_and_45_more_after_a": gelu(
        -1.272,
        1.735 * token.among(
            "␣g ␣A fl ␣ab ␣fr ␣pr ␣every ␣sword ␣sha ␣sac ␣high ␣heaven ␣left ␣earth ␣tem ␣wind"
            " ␣flesh ␣sun ␣field ␣Lord ␣nor ␣ear ␣prin O ␣right ␣supp ␣holy ␣States ␣dep ␣wild"
            " ␣alt ald ␣sy ␣Egypt ␣sea ␣mult ␣America ␣af oly ␣world L ␣serv ␣far ␣righteous"
            " ␣mid ␣air ␣cloud ␣wicked"
        ),
        1.168 * previous_word.among(
            "␣the ␣went ␣your ␣into ␣their ␣my ␣thy ␣friends ␣great ␣G ␣flag ␣no ␣thou ␣O"
            " ␣children ␣1 ␣H ␣saying ␣our ␣manner ␣shop ␣give ␣own ␣Lord ␣eleven ␣build"
            " ␣brought ␣loud ␣forth ␣destroy ␣holy ␣wet ␣lay ␣month ␣thine ␣United ␣open ␣turn"
            " ␣toward ␣depart ␣Moses ␣mine ␣bridge ␣North ␣Ar G 3 The"
        ),
        0.844 * sentence_start.among(
            "And A For Then I B He T Now S Th M They Therefore Where ␣n L as ␣thou ter ␣have"
            " out G O up R let ␣we ( D F K ␣that ␣or ␣M ␣se est ␣thy ␣their ␣see ␣bring ␣neither"
            " ␣character ␣mount Do ␣diff ␣trib ␣chief"
        ),
        -0.724 * word_start.among(
            "␣to ␣c ? ␣d ␣be ␣re ␣were ␣by ␣pl ␣k ␣le ␣tr ␣ne ␣Ben ␣made ␣des ␣count ␣could"
            " ␣wor ␣prov ␣act ␣bre ␣seven ␣There ␣sub ␣occ ␣dec ␣garden ␣car ␣door ␣host ␣sec"
            " ␣every ␣seen ␣beg ␣way ␣ele ␣through ␣first ␣ever ␣chair ␣sing ␣mouth ␣mid ␣look"
            " ␣brother ␣possess W"
        ),
        row=159,
    ),
    # after ␣capital/␣He/␣Anna and 45 more; ␣has/␣In/␣She and 45 more
    "L3N328_after_capital_he_anna_and_45": gelu(
        -0.8175,
        1.175 * previous.among(
            "␣capital ␣He ␣Anna ␣What ␣She ␣J Here Once ␣friend ␣flag ␣Who ␣A ␣Everyone ␣does"
            " ␣live ␣count ␣liked ␣kite ␣been ␣pro ␣Field Numbers ␣comes ␣Black ␣works ␣sons"
            " ␣lives ␣sac ␣Can ␣much ␣orange ␣balls ␣Reed ␣Lane ried ␣resp ␣oil ␣ir pro ␣colour"
            " ␣Am ␣wild ␣sy ␣Which ime ania ␣ple ␣Ab"
        ),
        1.162 * token.among(
            "␣has ␣In ␣She ␣found ␣mother ␣Who ␣knows ␣gr ␣live ␣pl ␣le ␣O ␣needs ␣buys ␣Is"
            ' \u2423looked \u2423saw \u2423El \u2423E sh \u2423these \u2423lives gr \u2423plus \u2423wave ," \u2423got \u2423wanted \u2423dr \u2423par gn'
            " ␣Fe Where ␣colour ␣trans ␣Ir ␣cre ␣Br eh ␣Which ␣Edda ␣Bel tto au ␣Re ␣Jon ␣Judah"
            " ␣Jo"
        ),
        1.148 * previous.among(
            "␣to ␣or al ␣capital ␣What ␣J Here Once ␣flag ␣Who ␣A ␣Everyone ␣live ␣count ␣liked"
            " ␣am ␣Where ␣drum ␣been ␣pro ␣Field Numbers ␣comes ␣Black ␣works ␣sons ␣lives ␣sac"
            " ho ␣relating ␣Can ␣much ␣balls ␣Reed ␣Lane ␣organ ried ␣shell pro ␣colour ␣without"
            " ␣Am ␣wild ␣sy ␣Which ania ␣ple ␣Ab"
        ),
        0.9534 * token.among(
            "n ␣had ␣has ␣In ␣She ␣mother ␣Who ␣knows ␣gr ␣city ␣live ra ␣pl ␣le ␣O ␣behind"
            " ␣painted ␣needs ␣buys ␣Is ␣El ␣E ␣these ␣lives gr ␣plus ␣wave ␣got ␣wanted ␣dr"
            " ␣par gn ␣Fe Where ␣trans ␣Ir ␣cre ␣Br eh ␣Which ␣Edda ␣Bel tto au ␣Re ␣Jon ␣Judah"
            " ␣Jo"
        ),
        row=160,
    ),
    # ␣at/␣all/␣home and 45 more; after adjective/␣went/␣b and 45 more
    "L3N330_at_all_home_and_45_more": gelu(
        -0.5738,
        1.507 * token.among(
            "␣at ␣all ␣home ␣h ␣near ill ␣under ␣knows ␣could ␣That ␣sh ␣behind ␣ab ␣saw ␣ar"
            " ␣let ␣than sh ood ␣U ␣opened ␣disc ␣partic ␣Felix ␣thr ␣reg ita ␣acc ␣forth ␣Fr"
            " ␣fall af ␣Qu ew ico ␣bat ␣rec ␣stand ilda ␣bec ␣bet ␣Dario ␣mat ␣Ed ␣sat irc ␣wat"
            " ␣Nils"
        ),
        1.265 * previous.among(
            "adjective ␣went ␣b ␣came ␣She Once ␣out ␣day ␣L ␣up ␣Everyone ␣does ␣B ␣go ␣pass"
            " ␣N ␣looked adverb tr ␣T ␣F Digits ␣long ␣sons ␣sac ␣disc ␣much ␣em ␣behold ␣10"
            " ried ␣Fr ␣la ehold ␣lay There ␣stand ␣play ␣according ␣Re L mb ␣hundred ␣Jon F ␣Un"
            " ␣Jes ␣Saul"
        ),
        0.927 * token.among(
            "␣at ␣home ␣near ab ␣under ␣knows ␣could ␣That ␣sh ␣behind ␣ab ␣saw ␣ar ␣let ood"
            " ␣They ␣U ␣set ern ␣disc ␣partic ␣Felix ␣Alma ␣thr ␣reg ita ␣acc ␣Fr ␣fall af ␣Qu"
            " ew ico ␣bat ␣rec ␣stand ␣judge ␣Ir ␣until ␣bec ␣bet ␣Dario ␣mat ␣Ed ␣sat irc ␣wat"
            " ␣Nils"
        ),
        0.4352 * word_start.among(
            "␣p ␣con ␣P ␣Sam ␣comp ␣co ␣N ␣fr ␣T ␣pass ␣than ␣Grey ␣seven ␣y ␣over ␣been ␣acc"
            " ␣art ␣reg ␣Hart ␣Fr ! ␣Fe ␣hand ␣lamp ␣dep ␣come ␣boat sh ␣flowers ␣where ␣forth"
            " ␣travel ␣process ␣hot ␣sat ␣Ab ␣stand ␣war ␣Al ␣gen ␣judge ch ␣love A y The ␣dw"
        ),
        row=161,
    ),
    # And/Q/o and 44 more; a/Q/␣Hello and 45 more; not in a text with the second token c/h/m and
    # 45 more
    "L3N334_and_q_o_and_44_more_a_q": gelu(
        0.8985,
        -3.029 * text_second.among(
            "c h m y a ␣he l r or er in tr ow om na em ␣A id en ag ir um st ell ck uct qu ion"
            " ys ater hen oun ul ent ro ␣shall ␣said ook ␣there old ant fore age ank iff oot"
            " ␣Jacob iqu"
        ),
        1.16 * token.among(
            "And Q o ␣Hello ␣facts Here Once ␣blue ␣Everyone ra Anna Emma Shopping One ␣Hill"
            ' Numbers \u2423Hart \u2423learned \u2423comes Names \u2423People It Digits ible Sara Days On ?" vania'
            " ␣relating Months Then ade ␣Lane Colours He ␣hats Opposites de There Do ely ␣Rose"
            " ilda ␣ra Now ␣far"
        ),
        0.7238 * token.among(
            "a Q ␣Hello Here Once This ␣My ␣Everyone Anna Emma ␣slept Shopping ␣Hill Numbers"
            " ␣Hart ␣learned ␣comes Names ␣People oria It Digits Sara ple Days On ory vania"
            " Months ␣Listen Ida H ␣Lane Colours ␣hats Opposites de ␣sailor There Do ␣United ely"
            " ␣Rose ilda ␣ra ␣according ially ␣answ"
        ),
        -0.3814 * word_start.among(
            ", ␣the ␣d ␣J ␣l ␣at ␣were ␣not ␣are ␣had ␣M ␣u ␣In ␣br ␣de ␣ne ␣do ␣E ␣out ␣co ␣li"
            " ␣made ␣tre ␣ye ␣ind ␣more ␣no ␣There ␣sub ␣Y ␣been ␣lost ␣took ␣cur ␣soul ␣lamp"
            " ␣ear ␣eff ␣bring ␣thing ␣slow ␣told or ␣arm ␣tom ␣gl er am"
        ),
        row=162,
    ),
    # two words after one beginning ␣what/This/One and 2 more; after Q/Shopping
    "L3N335_two_words_after_one": gelu(
        -0.1488,
        7.962 * two_words_back.among("␣what This One On ␣evening"),
        7.721 * previous.among("Q Shopping"),
        2.168 * token.among(
            '. \u2423and : \u2423( ; \u2423that " And "; \u2423Then \u2423but \u2423named \u2423which \u2423what \u2423friend \u2423when \u2423does ."'
            " ␣saith ! ␣then But ␣And hen ␣because On Then ␣whom For ␣therefore Now So Therefore"
            " ␣brethren ause"
        ),
        1.139 * token.among(
            ", ? ␣for ␣I And ␣shall - ly ␣they ␣What ␣Then ␣father ␣what This ␣when ␣mother"
            " ␣Who ␣man ␣ye ␣people ␣thou ␣When ans But ␣And ␣sent ␣hand ␣if ␣sons ␣may Then"
            ' \u2423son For ," \u2423answered hat ); \u2423called \u2423spake ause'
        ),
        row=163,
    ),
    # after a word beginning ␣the/␣a/␣an and 45 more; after r/␣on/␣came and 45 more
    "L3N336_after_a_word_beginning_the_a": gelu(
        -0.925,
        1.277 * previous_word.among(
            "␣the ␣a ␣an ␣from ␣at ␣on ␣one ␣three ␣came ␣having ␣near ␣this ␣five ␣under"
            " ␣after ␣more ␣yellow ␣its ␣count ␣pink ␣seven ␣drum ␣That ␣take ␣sha ␣put ␣much"
            " ␣mak ␣give ␣opposite ␣heard ␣hear ␣rece ␣mark ␣How ␣hats ␣cover ␣keep ␣power"
            " Numbers ␣most Digits ␣perform ␣position Names ␣Jon ␣umbrell ␣cups"
        ),
        1.12 * previous.among(
            "r ␣on ␣came ␣e ␣under x ␣count ect ␣th oin ren te Numbers pp Digits ␣dire ␣Th ount"
            " ␣mus ␣opposite ␣much eren cle ␣heard ␣organ ␣elect Thank ␣sec ␣spec ␣cur olog"
            " ␣cover ␣wood sha orm gen ron ␣wild ␣ra igh ␣sing ␣cle ␣fore ␣position atur gg ␣mid"
            " ␣z"
        ),
        1.104 * token.among(
            "␣one ␣J ␣good ive able This ical ial 's ␣king ␣this ␣any ␣new ␣That ␣great ual"
            " ular ious ere ␣every ible ped ␣long ␣these like ␣plus ative ␣Why ␣certain ble"
            " ␣large ward istic ␣same inal ␣holy ␣sur ␣beg ␣written mer ␣evil very oly ␣whose"
            " ␣proper ␣dest ␣hundred ␣such"
        ),
        0.8585 * token.among(
            "ed ␣one ␣good se ive ain ␣four able ␣G This ical ial 's ro ␣this ␣any ous ␣That"
            " ual ach ␣No ular ␣ent ere ␣every ible ␣short ␣these ful like ␣plus ative ␣Why"
            " ␣certain ␣given ited istic ␣same inal ␣open ␣sur ␣thousand ␣Am very oly ␣whose"
            " ␣proper ␣dest"
        ),
        row=164,
    ),
    # after ␣(/noun/␣has and 45 more; ):/noun/␣with and 44 more
    "L3N339_after_noun_has_and_45_more": gelu(
        -1.306,
        1.361 * previous.among(
            "␣( noun ␣has ␣She ␣count op all ized ␣ed ace Numbers ood ore ub hes ␣relating ␣rel"
            " rop ␣fruit ␣comm ␣much eren ␣through Colours ␣leaves ␣organ und ane fect ope ␣wood"
            " ␣resemb sha ␣plant ␣consisting gen arious ␣bear ␣States gre ␣wild ␣hor ␣Americ"
            " atur ␣lar ower bs stem"
        ),
        1.245 * token.among(
            "): noun ␣with adjective ␣small ␣found able ical ial ␣any The ␣having ary ous"
            " ␣painted ␣lost One ␣other ating ular ious ␣every ␣heavy tern ␣relating ling like"
            " ␣plus ative ␣especially ␣certain arrow ␣through ␣among less especially ␣large"
            " ␣soft ␣where ian of arious ␣wild atic ␣little ange ␣such"
        ),
        0.8899 * token.among(
            "on as ␣small ␣found able ical ial ␣any ␣having ct ary ous ␣painted ␣lost One"
            " ␣other ating ular ious ␣ha ␣every ible ␣heavy ␣these tern ␣relating ␣its like"
            " ␣plus ative ␣especially ␣certain arrow ␣through ␣among less especially ␣large"
            " ␣soft ian arious ␣wild mer atic bs ␣little ange ␣such"
        ),
        0.5274 * word_start.among(
            "␣( ␣a - ␣or ␣an ␣n ␣r ␣ex ␣with c ␣M ␣S ␣gr ␣j ␣so ␣El ␣li ␣Ben ␣small ␣bl ␣hat"
            " ␣any ␣Z ␣having ␣comm ␣com ␣col ␣dec ␣partic ␣reg r ␣saying ␣la ␣ins ␣plus"
            " ␣certain ␣through ␣fore ␣ever ␣kn ␣among ␣ret ␣diff ␣air ␣sho am The und"
        ),
        row=165,
    ),
    # after Q/Tom/This and 17 more; two after ␣unto/␣what/This and 4 more
    "L3N341_after_q_tom_this_and_17_more": gelu(
        -0.01098,
        3.3 * previous.among(
            "Q Tom This ␣city Nora ␣boy Lily Anna Emma Shopping ␣saying Leo Names Sara Jack"
            " Karl Ida Vera Pete Eve"
        ),
        3.181 * two_back.among("␣unto ␣what This One ␣saith On ␣evening"),
        1.782 * previous.among(
            "␣said Q ␣capital ␣It ␣Hello Once ␣flag ␣say ␣br ␣girl ␣been Shopping ␣children Sam"
            ' Finn Paul ?" \u2423afternoon orland Max ," Oscar \u2423Today Clara Mia \u2423Eur Ruth D Hugo \u2423dw'
        ),
        0.7217 * token.among(
            ", : ␣p ␣unto ␣said n el ␣What ␣Then ␣ball st ␣named ␣her ␣what ␣book ␣On This"
            " ␣city ␣cup Nora ␣yellow ␣boy Lily orn ␣per One ␣garden ren ␣seen ␣shop Names"
            " ␣thereof ␣river ␣cat tern On cl ␣name ␣place ␣wat"
        ),
        row=166,
    ),
    # o/re/␣who and 45 more; after ␣c/verb/␣LORD and 45 more
    "L3N342_o_re_who_and_45_more_after_c": gelu(
        -0.797,
        1.676 * token.among(
            "o re ␣who ␣re ␣se ␣king ou ri ␣we ␣Grey ␣le ␣ro ␣o ␣de ␣behind ␣Marsh ␣li ␣fe oo"
            " ␣te ␣Black ␣Swan via ␣Frost ␣Moss ␣Why ␣bre ␣sle ␣Reed ␣Lane hat ␣shalt oe ␣daught"
            " we ␣hast ria ␣alt ␣ste ␣bu fe be she ␣spe ␣pe ␣righteous ␣sho ␣swe"
        ),
        1.301 * previous.among(
            "␣c verb ␣LORD st ␣st ␣w Once ␣my ␣gr z ␣could ␣k ␣thy ␣boy ␣br ␣cl ␣tr W ␣sl ␣bl"
            " ign sc bl ␣host ␣Felix ␣wh ␣son ␣sc He ␣hats ␣Greta ␣ch oe ␣Fr aldov ␣Julia ␣Am"
            " ilda ␣tw Th ␣Dario ␣Edda ␣Hanna tto Y ␣sw ␣fa K"
        ),
        0.9779 * token.among(
            "as ␣who ␣re ␣se ␣king ri ␣we ␣le ␣ro ␣de ␣behind ␣Marsh ␣li ␣fe ␣te ␣Black ␣sa"
            " ␣Swan ␣hath ␣Park via ␣Frost vania ␣Ol ␣Moss ␣Why ␣bre ␣sle ␣Lane hy ␣shalt oe"
            " ␣daught we ␣hast ␣alt ␣ste fe be she tto ␣Yolvia ␣spe ␣pe ␣righteous ␣appe ␣sho"
            " ␣swe"
        ),
        0.2789 * word_start.among(
            "␣of ␣that ␣st ␣shall ␣se ␣o ␣tr ␣sac ␣count ␣sa ␣ste ␣sho ␣spake ␣righteous be"
        ),
        row=167,
    ),
    # ␣Tom/␣capital/␣It and 89 more; two after A/Q/␣Yes and 15 more
    "L3N344_tom_capital_it_and_89_more": gelu(
        -0.3081,
        2.602 * token.among(
            "␣Tom ␣capital ␣It ␣What ␣Hello ␣Goodbye ia ␣Yes ␣facts Here ␣flag This ␣day ␣Who"
            " ␣blue ␣Everyone ␣end ␣night ␣Do ␣Stone ␣kite ␣Grey ␣Thursday ␣Where ␣That"
            " ␣Wednesday ␣Finch ␣Tuesday ␣Monday ␣Bell One ␣cold ␣No ␣Field ␣Ford ' ␣Brook ␣Hill"
            " ␣Black ␣Have mark oria ␣tomorrow ␣Swan ␣Friday ale ␣morning ␣Park On via ␣Frost"
            " vania ␣Can venia ␣afternoon ␣Wood ␣2 ␣Moss ␣Why orland ␣much ma ␣Reed ␣Lane teen"
            " onia ␣10 ␣Lake ␣June ␣July ␣December ␣Today ␣May ␣August ␣November 8 ␣shell ␣sunny"
            " ␣March ␣September ␣5 ␣October ␣colour ␣Rose ␣windy 2 6 ␣4 ␣3 ania 4 ␣cups"
        ),
        2.539 * two_back.among(
            "A Q ␣Yes ␣friend Shopping Numbers Names Digits ␣U Months ␣July Opposites ␣Y"
            ' \u2423September \u2423Fe \u2423Bel " \u2423Jon'
        ),
        1.05 * token.among(
            '. : \u2423The " \u2423I c Q \u2423you h m \u2423It i ation \u2423Anna \u2423What \u2423ball \u2423home \u2423time ) ia \u2423Ben'
            " Here ␣friends ␣Jack ␣Leo v ␣hat ry Once ce ␣who ␣box ␣book ␣On This ␣Who ␣red"
            " ␣knows ␣five ␣Oscar ␣cup ␣park ␣Paul ␣Grey ␣well ␣Where ␣six ␣egg na ␣Wednesday"
            " ␣Finch ␣Monday Shopping ␣Bell ␣lost ␣Is ␣li ␣Sunday ␣1 ␣Field ␣shop ␣Brook ␣Hill"
            " ␣Hart by ␣comes ␣Saturday Names ␣sa ␣brown ␣map It ␣hungry ora ␣Frost ␣Can 0 ␣key"
            " ␣Wood ␣2 ␣plus orland bl ␣much ␣balls ␣baker ␣Reed ␣Lane ium ␣Lake ␣market ␣hats"
            " ␣Arvela ␣November ␣warm O ␣evening ␣tab ␣Rose 6 Yes ␣Yolvia ania ␣cloudy"
        ),
        0.81 * token.among(
            '<|endoftext|> \u2423that " or \u2423you \u2423are g \u2423capital \u2423two \u2423What \u2423one \u2423Goodbye \u2423ball \u2423some'
            " ␣three ia se ␣Yes Here ␣friends ␣four ␣box ␣Max This ter ri les ␣park ␣Do ␣Stone"
            " ␣having ␣yellow ␣Grey ction ␣Thursday ␣egg ␣drum ance ␣Finch ␣Tuesday ␣Monday"
            " ␣painted ␣D One ␣Marsh pe ␣te ␣Field ␣something ␣Brook ␣Hart ␣dark by ␣Saturday"
            " ␣Hugo ions ␣Black ␣W ov ␣eight ␣brown mark oria ␣qu ␣Swan ␣ring ␣sha ␣Ida ale"
            " ␣river ␣forest ␣happy ␣Park ty via ␣basket ␣Can ␣key ␣Wood ␣plus orland bl ␣much"
            " ␣flowers ␣Olga ␣Reed ␣Lane onia ination ␣Lake ␣hats ␣dirty ␣September ␣umbrella"
            " ␣January ␣Rose 2 6 Yes ␣4 ces ania 4 ␣cloudy"
        ),
        row=168,
    ),
    # after ␣was/␣The/␣unto and 45 more; ␣capital/␣father/Once and 45 more
    "L3N346_after_was_the_unto_and_45": gelu(
        -1.356,
        1.558 * previous.among(
            "␣was ␣The ␣unto adjective ␣c ␣upon ␣named ␣which Once ␣friend ␣king ␣does ␣S ␣thou"
            " ␣O ␣after adverb ␣saith ␣Have ␣People It ␣U ␣K ␣rel ␣asked ␣plus ␣host ␣Pet"
            " ␣travel ␣wave For ␣art ␣August ␣Y ␣wr ␣che O ␣Wh ␣hast S orrow ␣rec ␣Mart ␣Moses"
            " ␣according N ok ␣word"
        ),
        1.431 * token.among(
            "␣capital ␣father Once ␣out ha This ␣A ␣Finn ␣city z ␣this ␣off ␣boy Shopping One"
            " ck ␣kind ␣li ␣saith ␣V ␣child It ␣sha ␣hath ho ␣job ␣opposite orland ␣Pet ␣son"
            " ␣Mona He ␣Klara rad ␣How ␣full ␣young sha ␣hast There ham ␣consisting S ␣Rose"
            " ␣Edda ␣mid ␣afraid ␣Jo"
        ),
        1.318 * token.among(
            "␣of es f ␣you on ␣m r st ␣r ␣father Once ␣out This ␣A ␣this ␣off ␣thou ␣boy"
            " ␣behind Shopping One ␣kind ␣thereof ␣hath ho ␣prod ␣opposite orland ␣Pet ought"
            " ␣Mona He ␣June ␣Klara ␣How ␣young ␣ref sha row ham ␣consisting S hem ␣Edda ␣val"
            " ␣Ch eld ␣tom"
        ),
        0.4702 * word_start.among(
            "␣was ␣I ␣at ␣A ␣S ␣El ␣comp ␣N ␣Ben ␣O ␣ha ␣fast ␣Ol ␣kind ␣ve ␣hath ␣trans ␣son"
            " ␣plac ␣Jer ␣young O He"
        ),
        row=169,
    ),
    # noun/adjective/verb and 45 more; after ␣(/y/␣him and 45 more
    "L3N348_noun_adjective_verb_and_45": gelu(
        -0.3036,
        2.631 * token.among(
            'noun adjective verb m "; \u2423am \u2423rem adverb \u2423tomorrow \u2423Th \u2423prod \u2423Felix \u2423ind olog'
            " ␣Today B ␣cha ␣wr ); Today ␣Edith ␣hast Where ␣Lars gre ␣beg ␣Am ␣stud ␣tw Th ␣som"
            " ␣Dario Y ␣val ␣sat L esp ␣ey ␣dest ␣diff ␣ke ␣jud ␣gen ␣pers K U ␣nam ␣Gre"
        ),
        1.025 * previous.among(
            "␣( y ␣him ␣It ␣Yes ␣big ch ␣father ter ␣old ␣Finch adverb ␣bl ␣heavy ␣str ␣long"
            " ␣Th ␣Listen orland ␣travel ␣wave und hy ize rad ␣ch ␣How ␣clean ␣loud ␣hot ␣low"
            " ␣mark sy ␣che ␣Wh ␣sur ␣caus ␣wild ␣wet ␣Which ␣lack J ␣ey isting ␣walk F ␣gl rost"
        ),
        0.7929 * token.among(
            "noun f verb th ad ␣four This ␣my ␣L ␣red ␣B ␣am ␣th ␣rem I ␣Marsh adverb ␣te ␣bl"
            " ␣sa On ␣sad ␣prod ys olog ␣Today B ft ␣har ␣sk ␣Edith ␣cond hem ␣Ir ␣som ␣wom eb"
            " ␣Dario D G ␣gre ok esp ␣ey ␣neither ␣swe ␣pers K"
        ),
        -0.5277 * text_second.among(
            "␣is t ine ot e ol ow ree f ␣will un ag ain ob ill ans orn ck ret av qu ide ark res"
            " ham iss ary ew raw ha se ll hat ␣said ich ␣le sc arl igh arm ple ␣therefore ␣full"
            " ␣mine ␣righteous icked ring ident"
        ),
        row=170,
    ),
    # after ␣a/verb/␣has and 45 more; ):/ing/ed and 45 more
    "L3N350_after_a_verb_has_and_45_more": gelu(
        -0.819,
        1.267 * previous.among(
            "␣a verb ␣has ␣e ␣made ␣gave ␣could ␣any Nora Lily Anna em Emma ␣needs ␣lost ␣ne"
            " ␣Is ␣fe ␣fr ␣find ␣ha Sara gr ens bl av less Colours ␣wanted ␣bas ␣Today ␣har"
            " Clara sha ␣che Olga Pete ␣ste ␣cle ␣sil ash L ␣gre aul ari They ␣tak ␣lit"
        ),
        1.158 * token.among(
            "): ing ed ␣The ent l ion ation ␣What ow ain ␣her the This ␣any The ␣us One ␣fe"
            " ered ␣every ␣sha ling ␣rel form ting Ida av ␣given ␣travel especially ␣blood B ix"
            " ␣sunny ors ␣rainy ␣warm ␣piec ␣equ ht ␣open ␣windy very ␣position uck ␣cloudy ild"
        ),
        1.037 * word_start.among(
            "- ␣The ␣e ␣un f ␣What ␣but ␣ne m ␣fr ␣big g ␣pass ␣em ␣any ␣rel ␣tem v ␣sle One gr"
            " a ␣every ␣che ␣contain ␣heavy ha ␣ever ␣travel ␣cle ␣clean he ␣dirty ␣sil ␣dwell"
            " ␣warm ␣round da fe ␣lit ␣both man B all em Th vent air"
        ),
        0.8058 * token.among(
            "␣or or ␣p ent l ion ation ␣came ␣What ␣so ch ␣do the This ␣my ␣thy The ␣us ␣de One"
            " ␣take ␣cold ␣life ␣part ition ood ␣every form ting Ida ␣land av ␣food especially"
            " ␣water ring ␣clean B ix ␣warm ␣equ very aught ool ␣both ild ␣gold ident"
        ),
        row=171,
    ),
    # a/os/␣w and 44 more; after ␣said/-/␣w and 44 more
    "L3N351_a_os_w_and_44_more_after": gelu(
        -1.061,
        1.445 * token.among(
            "a os ␣w ␣e ␣into ␣On ␣gr ␣S ␣this br ␣br ␣th ␣Tuesday W pl One ck ␣cold ␣El"
            " ␣saying ␣saith ␣dark ␣T ␣Th gr On ␣cr cle ␣bre T ␣August ␣wr ␣rainy C S ␣lived"
            " ␣ins ␣windy 6 Th eb ␣round ␣Ar ␣3 M ␣now ␣whe"
        ),
        1.333 * previous.among(
            "␣said - ␣w ␣Ben ␣into ␣near ␣A ␣S ␣un ␣more ␣Thursday ␣dis ␣six ␣th ␣behind ␣pass"
            " ␣saying ␣comes ␣tomorrow Digits Days Months ␣wh ␣behold ␣July ␣answered ␣Today"
            " ehold ␣March Today ␣April ␣called ␣tab S ht ␣wild ␣bet ␣according ␣spake J ␣Jer"
            " ␣mid Therefore ␣Al F ␣Jes ␣dw"
        ),
        0.909 * token.among(
            "␣in s er ar ␣s ␣w ␣On ␣gr ␣Clara ␣br ␣after W One ck ␣cold ␣El ␣saying ␣saith"
            " ␣dark ␣Th gr On art ␣K ␣cr urn T Oscar ␣August Clara ␣sunny ehold ␣rainy ␣warm C S"
            " ␣lived ␣ins ␣windy ␣until Th ␣Ar ␣3 M ␣Jer ␣whe ␣cloudy ␣Un"
        ),
        0.7522 * sentence_start.among(
            "And ␣and Once This ␣On But W Then I Numbers It The One So Months ␣he Digits"
            " ␣Listen J Days ␣but ␣they Now S Th M There They C ␣Jesus ␣also ␣L ␣S ␣A ␣what D U"
            " ␣ha ␣th ␣M ␣two ␣kn ␣le ␣where ␣blood ␣therefore ␣gold ␣dwell"
        ),
        row=172,
    ),
    # y/it/ent and 45 more; after ␣or/␣an/adjective and 44 more
    "L3N353_y_it_ent_and_45_more_after": gelu(
        -0.9075,
        1.129 * token.among(
            "y it ent re ur ␣e Here ␣her ry ast ␣se one ␣go ␣ne ␣u ␣tre ␣manner by ree ere ␣sha"
            " ␣come cy ple ome ty ␣bre ␣met arrow wood ination ␣elect hy ␣cur ␣build com ury"
            " ␣ever ␣sur ␣stand ␣sy ␣according ␣speak ␣proper gy ␣ple ease ␣state"
        ),
        1.018 * previous.among(
            "␣or ␣an adjective ␣Goodbye ␣h ␣will ␣facts ou ␣un ␣night ␣M na ␣ne ␣li ␣every ␣ph"
            ' \u2423sha ale bl ater \u2423bre \u2423del \u2423met \u2423host ," hy \u2423thr \u2423Y \u2423har ne sha \u2423grou \u2423che \u2423sailor'
            " rap ␣quality ␣sol oly ␣proper ␣depart ␣Tarvenia acter ␣mil ␣gen ␣tra ␣cor rost"
        ),
        0.8376 * token.among(
            "y ent re ur ␣e ␣her ry ast ␣se ␣go ␣ne ␣u ␣manner by ree ere ␣sha ␣come cy ple ome"
            " ty venia ␣bre ␣met ␣return arrow wood ination ␣elect hy ␣cur ␣build com ury ␣lay"
            " ␣ever ␣sur ␣stand ␣sy ␣according ␣sing ␣Mordalia ␣proper gy ␣ple ease ␣state"
        ),
        0.6838 * word_start.among(
            "m l ␣go Q ␣met h le th gr a r ␣manner an br str pr im hy ne or ro com ar ch pe el"
            " har mon rad Opposites o y na par ␣state man z er am ke em ant Anna Emma cy ps ham"
            " az"
        ),
        row=173,
    ),
    # ./?/” and 19 more; last followed by ␣The/␣Hello/␣It and 14 more
    "L3N356_and_19_more_last_followed_by": gelu(
        -0.07107,
        1.62 * token.among(
            '. ? " \u2423m "; w This \u2423live \u2423sp W \u2423ne sp \u2423fe ." \u2423rep \u2423W \u2423wh \u2423much we ron \u2423gre \u2423whe'
        ),
        1.308 * followed.among(
            "␣The ␣Hello ␣It ␣Yes ␣My ␣Everyone ␣one ␣No ␣saying ␣People el ␣And ␣Why ␣Today"
            " ␣name con oly"
        ),
        0.6323 * token.among(
            '. : \u2423" \u2423The " b h \u2423What \u2423Then \u2423n \u2423J om \u2423named \u2423w Here \u2423what ab ure \u2423Who \u2423this \u2423God'
            " ␣th ness W ␣N ␣fe ␣H ie ␣Can ␣Wood ␣wh ␣how ␣same B ␣Walter ␣Which be ␣Cora ␣heart"
            " ␣sw"
        ),
        0.4954 * previous.among(
            '" \u2423f f Q \u2423his \u2423came \u2423has \u2423facts \u2423 able \u2423your \u2423my \u2423Who \u2423their Nora \u2423thy \u2423say Lily'
            " ␣ad ␣looked ␣app ␣saying Leo ␣offering ␣know cy Karl Ida H wood ␣elect ␣answered"
            " ␣called ␣Lars ␣thine Y oly ken irit Eve"
        ),
        row=174,
    ),
    # two after ␣The/␣He/␣upon and 45 more; after i/el/␣What and 45 more
    "L3N357_two_after_the_he_upon_and_45": gelu(
        -1.102,
        1.624 * two_back.among(
            "␣The ␣He ␣upon ␣Lily ␣Then ␣In ␣She ␣found ␣near ␣On ␣Everyone ␣like ␣park ␣end"
            " ␣Do ␣There ␣been ␣painted ␣lost ␣Is ␣took ␣saw ␣garden ␣school ␣People ␣manner"
            " ␣They ␣en ␣David ␣wh ␣flowers ␣market ␣bench There Do ␣chief ␣plant Yes eb J ime"
            " eh So iah ␣Jud ␣years ␣dw ␣Mord"
        ),
        1.454 * previous.among(
            "i el ␣What ␣In ␣home os ␣Yes Here ␣who ␣On ␣My ␣mother ␣knows ␣end ␣liked ␣Where"
            " ␣lost ␣Is ␣saw ␣So oc ␣saith ! ␣Have ␣People ␣tomorrow ␣And It ␣job ␣Can ex"
            " ␣opened Then ␣behold ␣acc ␣daught Do ␣chief eh Yes ime ␣Re So itc ␣Jon ␣Jo iah ␣dw"
        ),
        1.096 * token.among(
            "␣I ␣went h ␣Anna ␣Then ␣time om ␣book ␣Now ␣friend ␣when ␣does ␣cup ␣liked ␣Mia"
            " ␣There ␣That ␣drum ␣Is her ␣El ␣And ␣lives ␣They ␣lamp ␣basket ␣Can ex ␣key ern"
            " Then hed olog oe we han ␣Wh ␣umbrella ␣wife hem ␣trans eh ␣Jacob har So stem"
            " ␣servant iah"
        ),
        0.4236 * word_start.among(
            "␣that ␣C ␣said ␣not ␣have ␣In ␣which ␣box ␣V ␣when ␣en ␣does ␣before ␣There ␣coat"
            " ␣Is ␣equ ␣bell ␣Can ␣Why ␣orange ␣shell And ␣umbrella I ␣dw"
        ),
        row=175,
    ),
    # ”/al/le and 45 more; after ␣the/et/␣friends and 45 more
    "L3N359_al_le_and_45_more_after_the": gelu(
        -0.8037,
        1.623 * token.among(
            '" al le \u2423He \u2423they ation \u2423She ings ge ment \u2423S les ity age ice \u2423al ance ence ness ue'
            " ␣saying res ␣manner ␣things ments ility ␣leaves ␣blood ␣wanted ures ring ␣words"
            " iness ␣cities pr als ␣quality face ins els aves ps ense itude gy ience ␣state"
            " ality"
        ),
        0.7897 * previous.among(
            '\u2423the et \u2423friends \u2423ye \u2423le \u2423offer led \u2423saw all ." \u2423pr amp \u2423closed sh \u2423sa \u2423ac ful \u2423cr'
            " ␣pub ␣Pet ize ␣farm ␣thr ific ␣par ph ␣prin ox ␣grou ␣pain ␣consisting ␣pray ␣sto"
            " ␣move ␣bread ␣alt ␣judg ␣contr ␣sol ␣order ␣mult ␣sil ␣val ␣fa ari iven other"
            " ␣learn"
        ),
        0.731 * word_start.among(
            '" m l t e \u2423met h se st le a r de an \u2423grou pl pr ha to ab sh ho ph ap ne he ro'
            " ␣cities ␣quality ar ch da ble mon o na be par z all ke ven ly em ant vent wood ru"
        ),
        0.6172 * token.among(
            '" y ic \u2423He ation \u2423She \u2423made ge nd ts ver les age \u2423al ness ual \u2423offering \u2423saying'
            " res ating ments ility ␣leaves ␣blood ons ␣wanted ures ring ward ␣process iness ne"
            " de ␣cities als ␣quality face ities ins ime ces aves ps itude gy ience ␣state ality"
        ),
        row=176,
    ),
    # ):/␣for/␣not and 45 more; after verb/␣but/␣do and 45 more
    "L3N360_for_not_and_45_more_after": gelu(
        -0.9135,
        1.327 * token.among(
            "): ␣for ␣not ly ␣What ill ␣me ␣knows ␣Everyone ort Nora Anna ␣lost ␣seen ␣closed"
            " ␣thee ␣comes ␣every ␣happy Days On ␣wor ␣sad ␣opposite ␣plus ally ␣someone"
            " ␣December ␣dr ␣How Opposites ␣quiet ␣farmer Vera ␣hast ␣dry ␣October ify ␣Frank"
            " Ruth ically very ␣mine ording ually ␣umbrell ␣love ember"
        ),
        1.284 * previous.among(
            "verb ␣but ␣do This ␣city ␣Everyone ␣count ␣ye pt ␣thou ␣am if ff sp ␣fe ␣seen '"
            " Numbers ␣know ␣find Days ␣Can ␣Listen ␣opposite ␣much oy ␣someone ␣thoug ␣full"
            " ehold Today ␣grou Do ␣supp ␣quality ␣bet ␣according ␣judg ␣Mordalia L esp ␣trib cc"
            " ild ␣happ oice selves ␣answ"
        ),
        0.8914 * sentence_start.among(
            "W ␣Now Opposites H ma Days S M L act C ind fe ␣have G O ␣is ␣when ␣ye ␣are R"
            " ␣because ␣Is ␣bl ␣we ␣saith ␣do K P ␣d ␣be ␣not ␣O ␣she ␣kn ␣Y ␣who ␣God ␣see ␣am"
            " we ␣make ␣Ab Do ␣As ␣yet read ru"
        ),
        0.8634 * token.among(
            "): ␣for ␣not ly ␣LORD ␣big ill ␣man ␣me ␣knows ␣Everyone ort Nora Anna ␣seen"
            " ␣something ␣closed ␣comes ␣being ␣every ␣happy On ␣sad ␣opposite ␣plus ally ␣angry"
            " ␣someone ␣December ␣dr ␣quiet ␣farmer ␣dirty Vera ␣October ify ␣Frank Ruth ically"
            " ␣proud very ␣mine ording ually ␣umbrell ␣wicked ␣love ember"
        ),
        row=177,
    ),
    # ation/able/ical and 45 more; after noun/as/ig and 45 more
    "L3N365_ation_able_ical_and_45_more": gelu(
        -1.069,
        1.523 * token.among(
            "ation able ical ial ␣used ary ous ance ␣great ving ies ␣form ily ating ␣saith ious"
            " ␣cause tern ory ␣relating like ␣opposite ␣especially ␣between lic ium especially"
            " ␣large ize istic usually ␣called ient arious ement atic ␣toward ␣genus ves ature"
            " ital ording ution ows ease ision ␣such day"
        ),
        1.448 * previous.among(
            "noun as ig ect ␣used ction if ress her ␣act oo all ␣part str ␣relating ␣prod form"
            " ␣pub ␣ser vel ␣character ility ␣hold ung ␣cover ft der ␣fam ␣mak ␣resemb row arm"
            " ␣sto gen ␣caus ␣div ␣cre erm ␣sing ␣perform ␣order nded ␣Americ ok acter ease stem"
            " ␣such"
        ),
        1.092 * token.among(
            "␣that ation ical ial ␣used ary ous ance ␣great ving ␣make ␣form ily ious ␣cause"
            " tern ory ␣relating like ␣opposite ␣wall ␣especially ␣between ium ination"
            " especially ␣large ize istic usually ␣called ient arious ement ␣speak atic ␣toward"
            " ␣genus ␣usually ature ital ording ution ows ease ision ␣such day"
        ),
        0.266 * text_start.among(
            "s m re an gr ha qu form cl pr is te com ev ph ass rad she as arm arrow ble sw ar"
            " ter mer har sc da fore x z ul ce ven art ant iv sel ner rib cy dom rop air wood"
            " stand med"
        ),
        row=178,
    ),
    # A/d/us and 45 more; after p/␣an/␣with and 45 more
    "L3N366_a_d_us_and_45_more_after_p": gelu(
        -1.122,
        1.39 * token.among(
            "A d us ow k nd ra ␣back ␣off ␣down ke ise na ␣no ␣fe ack ␣ed ick ␣ent ind ond ␣sha"
            " ␣mus ␣prod own ␣mount ␣sle und ␣ind ␣first arn oint ␣low oss sha row ␣cond ock ␣ra"
            " anc ␣fore raw ␣ey ␣mid ␣little wn ken ␣heav"
        ),
        1.242 * previous.among(
            "p ␣an ␣with c ␣p adjective ␣b ␣t ␣upon ␣n ot ␣r un ␣pl ␣br ␣j ␣tr ec ␣make ␣cut"
            " Digits ␣set ␣its ␣cr H ␣burn ␣col ros ␣leaves ␣bo For ␣sc ␣spec ␣lay ␣called ␣min"
            " ␣bat ␣ra Th ␣bu ␣mat ␣toward ␣round semb ␣read isting ␣little aul"
        ),
        1.027 * token.among(
            "u A in d un ␣Yes ow ut ␣man ␣back ␣off if ke ␣no ␣ed ! ␣ent ind ␣mus ␣prod own"
            " ␣ser ict ␣sle und ␣ind ␣first arn ific ␣low oss oh row ␣cond ␣equ ␣ra erm ␣fore"
            " aught har ␣ey ␣mid ␣little wn ken rost ␣heav"
        ),
        0.9069 * token.among(
            "A d ow ␣back ␣off ␣down ␣o ke na ound ␣no her ␣fe ␣black ack adverb ␣ed ␣ent ind"
            " ␣every ond ␣sha ost ␣mus ␣prod own ␣sle und ␣ind ␣first arn ␣low oss sha ␣lay row"
            " ␣right ␣cond imes ␣ra ␣fore ␣ey ␣mid ␣little wn ken rost ␣heav"
        ),
        row=179,
    ),
    # after A/␣It/␣What and 45 more; ␣was/␣were/g and 45 more
    "L3N369_after_a_it_what_and_45_more": gelu(
        -1.392,
        2.442 * previous.among(
            "A ␣It ␣What ␣home ␣Yes ␣Now ␣My ␣mother ␣your ␣knows ␣fast ␣Where ␣tree ␣girl"
            " ␣slept ␣light ␣door ␣child ␣strong ␣short ora ␣high ␣job On ␣horse ␣Ol ␣opposite"
            " ␣plus ␣tem ␣eleven ␣clean Opposites ␣bench ␣loud ␣hot ␣quiet ␣November ␣Fr ␣chair"
            " ␣full ␣September ␣Fe ␣Mart ␣subst ␣wet ␣instr ␣Mordalia ␣Ed"
        ),
        1.17 * token.among(
            "␣was ␣were g ␣m ␣capital ␣Anna ␣Then ol ␣w ␣e ␣friend ␣does Anna ␣very ␣1 ␣seen"
            " ␣know ␣F ␣qu ora ␣Ol ern ␣2 ␣twelve ␣Felix ma ␣10 ␣eleven ␣July rad ␣December ␣How"
            " ␣August ␣March ␣April ␣Qu ␣umbrella ␣January ␣5 ␣Albert van ilda ␣alt 6 ␣kn ␣sw"
            " ␣ey iqu"
        ),
        1.168 * sentence_start.among(
            "␣The Q Once ␣In ␣Everyone Tom ␣On Opposites Numbers Lily Months Digits Colours"
            " ␣Anna ␣So ␣Listen On Days Names ␣Jack ␣Lily ␣Sara ␣Finn ␣Ruth ␣Pete ␣Ida ␣ha ␣th"
            " ␣J ␣am ␣both"
        ),
        0.06606 * previous_word.among(
            "␣he ␣It ␣has ␣small ␣knows ␣end ␣door ␣child ␣opposite ␣wall"
        ),
        row=180,
    ),
    # ):/y/ly and 45 more; after ):/verb/␣d and 45 more
    "L3N372_y_ly_and_45_more_after_verb": gelu(
        -0.7233,
        1.412 * token.among(
            "): y ly ␣who ␣man ter ␣up ␣having ␣off ␣lost ␣Marsh ␣pro her te ie ␣person ␣being"
            " ␣hand ␣hath ␣heaven ose ough ␣plus ally ␣earth ank lly ␣flesh ␣someone ring ane"
            " ␣Lord ␣law read ␣power ather ␣hast oot ely ief oor oth ody ␣mine gy ually iff day"
        ),
        1.257 * previous.among(
            "): verb ␣d ur the ig ␣count ␣any ␣sh sp ␣act adverb Numbers ind out ␣things gr inn"
            " ␣much ␣Mara ␣Felix ␣someone ␣Greta ␣dr iol ␣thoug ␣sk ␣grou ␣pain ␣right ␣sto ␣pol"
            " ␣rec ␣enem ␣stud ␣bet ␣Dario ␣Hanna nded ␣anim tto ␣cle ␣read ␣mil aul ␣happ ught"
            " ␣learn"
        ),
        0.9097 * token.among(
            "␣the ): ly ry ␣who ␣man ter ␣up ␣having ␣off ␣been ␣lost ␣Marsh ␣pro ␣something te"
            " og ␣person ␣hand ␣hath ␣heaven ose ough ␣plus ␣Moss ally ␣earth ank lly ␣wind"
            " ␣flesh ␣someone ane ␣Lord ␣law ␣power man ather ␣hast oot arch oor ner ody gy"
            " ually iff day"
        ),
        0.3801 * text_second.among(
            "ing ind ive im ud up ish ␣( qu ose ide ough own j ver and aul iver ens rad ving"
            " ower ard ame ich ime ␣le sc ␣cl ␣ag arl uch urs are arm irst ired outh ock ank har"
            " ␣full fect ote ␣caus ␣those ␣righteous ␣such"
        ),
        row=181,
    ),
    # -/␣Ben/␣friend and 45 more; after ␣the/”/or and 45 more
    "L3N374_ben_friend_and_45_more_after": gelu(
        -1.589,
        1.697 * token.among(
            "- ␣Ben ␣friend ␣does ound oo ␣1 ␣know ␣done its eren ␣tem ␣host ros ␣Pete ␣10 ium"
            " ark ␣thr ung iet 8 ␣cha ␣United ␣thousand ␣lived 2 6 9 ␣tw ief ␣evil ␣genus ␣fif 1"
            " 7 E J oly ␣3 N esp ␣hundred ␣brother 4 ␣ca 3 irty"
        ),
        1.548 * previous.among(
            '\u2423the " or \u2423you \u2423there \u2423by \u2423capital \u2423What \u2423l ive ce \u2423flag \u2423My \u2423knows \u2423Where \u2423D \u2423sm'
            " ␣1 ␣H res ␣ac ␣find ␣sword ␣job On ub ␣wor ␣heaven ug H urn ␣asked ␣met ␣ind ␣reg"
            " ␣answered arn 8 ␣bel ␣rainy ␣ever ␣ve 9 ␣genus E ␣sat 4 ␣nam"
        ),
        1.1 * token.among(
            "␣Ben ␣friend ␣does oo ␣1 ␣know its eren ␣tem ␣host ros ␣Pete ␣10 ium ␣thr ung iet"
            " 8 ␣cha O ␣United ␣thousand ␣lived 2 6 9 ␣tw ald ief ␣genus ␣fif 1 7 J oly ␣3 N esp"
            " ␣hundred ␣brother ister 4 uit ␣ca 3 era irty ta"
        ),
        0.9269 * previous.among(
            "␣him ␣s ␣b ␣What ␣home ␣flag ␣My ␣knows ␣city qu ac ␣per ␣1 ␣find ␣hath ␣qu ␣job"
            " On ub ␣wor H ␣asked ␣dist ␣col ␣son ␣answered ␣Today ␣bel ␣called ␣wife ␣holy ␣alt"
            " ␣sy ␣instr E J oly par D acter ␣poss ␣brother 4 ␣Ab V ␣Christ 3 ␣nam"
        ),
        row=182,
    ),
    # in a sentence beginning ␣The/␣In/␣Then and 45 more; ?/␣were/␣are and 45 more
    "L3N378_in_a_sentence_beginning_the": gelu(
        -0.9429,
        1.567 * sentence_start.among(
            "␣The ␣In ␣Then Tom Ben ␣On Nora Lily Anna Emma Sam Leo ␣That ␣So ␣Listen Finn Sara"
            " Paul Karl Jack Ida ␣Ben ␣Jack Max ␣Lily ␣Emma ␣Sam ␣Max Oscar ␣Vera Clara Vera"
            " Olga Pete Mia ␣Karl Ruth ␣Paul ␣Mia ␣Ruth ␣Hugo Hugo ␣Ida ␣Olga ␣Am ␣kn Eve ␣dwell"
        ),
        1.139 * token.among(
            "? ␣were ␣are ␣home ␣Yes ␣hat Ben ␣blue ␣Do Nora ␣am Lily Anna ␣Where ␣Tuesday Emma"
            ' \u2423Monday \u2423slept \u2423pink W \u2423Sunday \u2423very \u2423today \u2423hungry Sara \u2423happy Days ?" \u2423Can \u2423sad'
            " ␣opened ␣twelve ␣Mara ␣baker Max Colours Thank Opposites ␣Today ␣loud ␣dirty"
            " ␣tired ␣Edith ␣Stella Do ␣Albert van ␣Frank"
        ),
        1.065 * previous.among(
            '\u2423" \u2423shall \u2423came \u2423one \u2423Goodbye \u2423but \u2423big \u2423made \u2423found \u2423city \u2423S \u2423end \u2423could \u2423live'
            " ␣am ␣fast ␣old ␣painted ␣today ␣bed ␣child ␣can ␣table ␣relating ␣Can ␣Listen ␣Ol"
            ' \u2423Why ," \u2423got \u2423June \u2423clean \u2423May \u2423Edith Do \u2423inter \u2423Albert \u2423tail \u2423Ir \u2423Har \u2423Which Yes'
            " ␣Bel tto ␣Re L ␣Jon ␣dw"
        ),
        -0.8529 * previous_word.among(
            "␣in ␣The ␣s ␣had ␣you ␣Then ␣Lily ␣Goodbye ␣home ␣so ␣seen ␣near ␣A ␣On ␣white"
            " ␣well ␣sh Q ␣Do ␣been ␣Stone ␣Grey ␣men ␣Thursday ␣Where ␣That ␣coat ␣Wednesday"
            " ␣know ␣Monday ␣N ␣El ␣kind ␣No ␣E ␣Hart ␣told ␣ring ␣U ␣job ␣key ␣orange ␣balls ␣X"
            " And ␣umbrella ␣January ␣proud"
        ),
        row=183,
    ),
    # ␣p/␣s/␣four and 45 more; after ␣had/␣came/␣Hello and 45 more
    "L3N379_p_s_four_and_45_more_after": gelu(
        -1.006,
        1.313 * token.among(
            "␣p ␣s ␣four Nora ␣yellow ␣six ␣seven ␣cl ␣slept ␣rem ␣D ␣N ␣fe ␣cold ␣last ␣eight"
            " ␣R ␣ran ora ␣U ␣happy ␣Z ␣su ␣nine ␣sad ␣bre ␣baker ␣angry ␣sle ␣Alma ␣eleven"
            " ␣Klara ita gn ␣la ␣Edith ␣Stella ␣slow ␣Lars ␣Albert ␣Mart ␣bu Yes tto ␣Re ␣spe"
            " ␣afraid Eve"
        ),
        1.158 * previous.among(
            "␣had ␣came ␣Hello ␣Goodbye ␣Yes ␣found ␣night ␣am ␣Thursday ␣painted ␣needs ␣buys"
            ' \u2423lost \u2423seen \u2423saith \u2423know \u2423V \u2423R \u2423tomorrow \u2423ph \u2423Ol \u2423K \u2423Why \u2423Pet ," \u2423got \u2423June \u2423July'
            " iol gn ␣August ␣Fr ox ␣March ␣April ␣Wh ␣Albert ␣pol ␣October ␣Am ␣Mart Yes ␣Re"
            " ␣ben ␣dest ␣Jon ␣z R"
        ),
        1.035 * two_words_back.among(
            "␣I ␣It ␣you ␣Tom ␣she ␣He ␣father ␣so ␣My ␣Goodbye ␣mother ␣Ben ␣She ␣Yes ␣knows"
            " ␣see ␣Sara ␣On ␣Max ␣Vera ␣before ␣Oscar ␣Grey ␣travel ␣child ␣back ␣Karl ␣buys"
            " ␣Ford ␣Hart ␣That ␣lives ␣Field ␣job ␣When ␣seen ␣No ␣Ida ␣boat ␣works ␣balls ␣Nor"
            ' \u2423wave \u2423Mona ," \u2423Y \u2423Klara'
        ),
        0.9631 * token.among(
            "␣was a ␣p ␣s ␣four ␣Nora Nora ␣seven ␣cl ␣slept ␣rem ␣D ␣N ␣fe ␣cold ␣So ␣fr ␣last"
            " ␣eight ␣R ␣ran Sara ora ␣happy ␣Z ␣su ␣nine ␣bre ␣sle ␣Alma ␣Klara ita ␣Today ␣la"
            " Vera ␣Edith ␣slow ␣Lars ␣Albert ␣bu mer Yes ␣Dario ␣Hanna tto ␣Re ␣spe Eve"
        ),
        row=184,
    ),
    # ?/e/om and 45 more; after ␣be/␣s/ol and 45 more
    "L3N381_e_om_and_45_more_after_be_s": gelu(
        -0.8667,
        1.354 * token.among(
            "? e om ␣st ␣so ce ated ␣knows na ␣comp led ␣Field ␣ed te ␣Hart me ␣lives ␣Ol ens"
            " ␣candle ␣fruit ␣flowers ict ␣Reed ␣leaves ␣bo cept ons ane ope ␣Fe ria illed"
            " ␣plant ␣Har ␣alt ␣subst Yes ru ␣America ␣Americ mb ␣spe ␣poss ari ␣tra uit ␣swe"
        ),
        1.043 * previous.among(
            "␣be ␣s ol ␣v ␣A ␣gr ul ␣white ␣M ␣more ll iv ␣per pl ven ␣imp ␣Can ␣its ␣col ␣mar"
            " ␣sc ␣name ␣got ␣wanted ␣occ ier ␣sub ult ␣res ␣dec com ␣inc ␣resp oll ␣div ␣Eur"
            " ␣sy ␣sol ␣ben ␣def ␣North ␣fa R esh ␣As ␣cor ␣possess ␣num"
        ),
        0.9201 * token.among(
            "b is ␣st ia ␣so ce ill ␣used na ␣comp led ␣ed ␣brown me ␣Ol ␣candle ␣fruit ␣taken"
            " ␣flowers ␣Reed ␣leaves ␣bo cept ane ith oss ope amm ␣Fe illed ␣plant iled ␣Har"
            " ␣alt ␣subst Yes ru ␣America ␣Americ ␣spe ␣poss ari ␣tra uit ␣servant ␣swe scar"
        ),
        0.7384 * token.among(
            "or f ␣st ␣so ce ␣book ␣any ␣used na ␣comp led ␣ed by ␣brown me ␣table ␣Ol ␣candle"
            " ␣fruit ␣taken ␣flowers ␣Reed ␣leaves ␣bo ane oss ope ␣Fe illed ␣plant iled ␣Har"
            " ␣alt ␣subst Yes ru ␣America ␣Americ ␣spe ␣poss ari ␣tra uit ␣servant ␣swe Z scar"
            " meric"
        ),
        row=185,
    ),
    # ␣four/ure/ous and 45 more; after ␣s/r/ir and 44 more
    "L3N386_four_ure_ous_and_45_more": gelu(
        -0.6583,
        1.146 * token.among(
            "␣four ure ous od if ␣six ␣o sp ual ␣ab led ren ob ular cy ␣prophe ␣ob ric ␣bre"
            " ␣burn eren ␣host ros ␣bo hy ber ian ␣prin ␣fac ␣tab ␣holy ron ␣thousand ␣enem"
            " ␣wild ␣bu ␣according atic ␣fif Y ␣proper ital ␣cand ␣hundred ␣trib ␣umbrell ␣mer"
            " ␣Mord"
        ),
        1.077 * previous.among(
            "␣s r ir ␣made ␣S ␣their ␣br ac ␣eat iz ␣needs ␣offer ␣fr ␣offering ace oc Numbers"
            " ␣know ␣ac ore ␣sac ␣relating rop ␣twelve ␣burn ␣cur ␣wanted ␣y ␣contain ␣min"
            " ␣consisting ␣bear rap ␣bu ␣sy ␣hor acter aria ␣pe ␣hundred ␣diff ari ␣Ab uit ␣gold"
            " ␣mer ␣est"
        ),
        0.9176 * word_start.among(
            "␣o ␣sac sp ␣prophe v al th ␣bo ␣host ␣burn ␣sy ad k ␣bu ␣tab ␣fif ep ␣hor ph hy"
            " ass ␣young ␣chief ␣proper ro ␣cand ␣thousand ␣holy pe ␣hundred ␣tom ␣mer od par"
            " ove z er ac all ly ine ant ult cy Oscar dom ling vent"
        ),
        0.7612 * token.among(
            "␣four ure ous od if ␣o ␣ab led ren ob ular cy ␣prophe ␣ob ␣cap ric ␣bre ␣burn eren"
            " ␣host ␣bo hy ber ian ␣prin ␣young ␣fac ␣tab ␣holy ␣chief ron ␣thousand ␣enem ␣wild"
            " ␣bu ␣according atic ␣fif ␣plac Y ␣proper ital ␣cand ␣hundred ␣trib ␣umbrell ␣mer"
            " ␣Mord"
        ),
        row=186,
    ),
    # ,/␣and/␣( and 37 more; ␣of/:/): and 37 more; not after noun/A/Q and 37 more
    "L3N387_and_and_37_more_of_and_37": gelu(
        -0.1849,
        -1.654 * previous.among(
            "noun A Q ␣Tom ␣capital ␣Anna ␣came ␣one ␣Then ␣Hello ␣Goodbye ␣home ␣Yes ␣so"
            " ␣facts Here ␣father ␣out ␣Now ␣flag ␣mother ␣king ␣knows ␣five ␣night ␣count"
            " ␣Wednesday ␣been Shopping ␣books ␣cold ␣comes Names ␣works ␣morning Months"
            " ␣afternoon ␣balls Yes ␣4"
        ),
        1.568 * token.among(
            ", ␣and ␣( ): ␣to ; noun ? ␣or ␣that And adjective ␣as ␣shall ␣have verb ␣by ␣from"
            ' \u2423they "; \u2423but ) \u2423which \u2423will \u2423so \u2423who \u2423Now \u2423when \u2423we \u2423ye \u2423thou \u2423than But \u2423hath \u2423if'
            " ␣may ␣especially Then ␣shalt );"
        ),
        1.174 * token.among(
            "␣of : ): ; noun ? ␣he ␣for ␣I adjective ␣as ␣shall ␣not ␣at verb ␣had ␣there ␣she"
            ' "; \u2423Then ) \u2423which \u2423will \u2423like \u2423There adverb \u2423than \u2423did \u2423then \u2423because For'
            " especially ␣where ); ␣yet ␣hast ␣should ␣without ␣neither ␣would"
        ),
        0.712 * word_start.among(
            ". ): ; ␣or ␣that ␣be ␣it ␣unto ␣were ␣shall ␣are ␣she ␣which ␣man ␣who ␣Now ␣under"
            " ␣before ␣wh ' ␣after ␣can ␣map ␣took ␣did ␣being ␣hath ␣if ␣even ␣may ␣whom"
            ' \u2423Listen \u2423especially \u2423where ," \u2423should \u2423shalt \u2423hast ); And'
        ),
        row=187,
    ),
    # ?/␣were/Q and 45 more; two after ):/Q/␣at and 45 more
    "L3N389_were_q_and_45_more_two_after": gelu(
        -0.6433,
        1.419 * token.among(
            "? ␣were Q ␣you ␣capital ␣has ␣some ␣r Here ␣father ␣made ␣friend ␣flag This ␣me"
            " ␣gr ␣city ␣we ␣does qu ␣Where ␣slept ␣needs ␣fl ␣very ␣app ␣part ␣thee ␣comes"
            " ␣People ␣know ␣qu ␣these ␣job ␣heard For ␣How ␣Y ␣sailor ␣colour ␣lived ␣written"
            " Now ␣Cora ␣gen selves ␣years greg"
        ),
        1.399 * two_back.among(
            "): Q ␣at ␣She ␣Yes ␣Jack ␣city ␣Everyone ␣Do pt Shopping ␣lost ␣dog ␣Is ␣looked"
            " ␣door ␣learned ␣People It ␣ran ␣su ␣afternoon ␣rel ␣opened orland ␣character"
            " Colours ␣travel ␣acc ␣bench ␣duck ␣mark ␣res ␣chair cess ox ollow ␣Wh ␣tab ␣lived"
            " ason ␣quality ␣play ␣according Yes ␣sat ␣lit ␣dw"
        ),
        1.317 * previous.among(
            "␣is ␣three ␣Ben Here ␣father Once ␣Sara ␣near ␣Sam ig ␣My ␣mother ␣under ␣knows"
            " ␣city ␣Do ␣new ␣behind ␣lost ␣per ␣seen ␣closed ␣People ␣last ␣today ␣short ␣job"
            " ␣opposite ␣opened ␣twelve ␣eleven ␣soft ␣acc Opposites ␣Arvela ␣quiet ␣November"
            " ult cess ␣dirty ␣full ␣told ␣month Do ␣Mordalia ␣pri eds ␣tra"
        ),
        0.8279 * token.among(
            "? ␣were ␣c ic ␣capital ␣w Here ␣friend ␣flag ␣me ␣we ␣does ip qu ␣Where ␣tr ␣comp"
            " ␣slept ␣needs ␣very ␣part ␣thee ␣comes ␣V ␣ac ious ␣F ␣qu ␣Why cle ought ␣em oy"
            " For ␣sc ␣How ␣Y ient ␣consisting ␣colour ␣lived ␣himself ␣written Now ␣Cora ␣read"
            " ange selves"
        ),
        row=188,
    ),
    # um/am/im and 45 more; after ␣s/re/␣r and 45 more
    "L3N390_um_am_im_and_45_more_after_s": gelu(
        -1.192,
        1.489 * token.among(
            "um am im ast ab j ib ␣off ␣am ress em act ff ␣rem ␣ab ck ␣app ob ␣peace amp uth me"
            " ore ase ␣ob ␣com ones ank ␣host ␣return ␣em ␣elect ␣im ung com iness ather ␣inter"
            " ins erm ␣order ech mb ␣word ␣air sel umb ␣Christ"
        ),
        1.418 * previous.among(
            "␣s re ␣r ␣st ␣w ␣g ␣re ri ␣ro ␣cl ␣tr ␣rem ␣fe ␣cut ␣ent ere ␣sha gr ␣mus ␣bre"
            " ␣met ␣wh ␣ang ␣cont ␣behold ␣chan ␣bo ␣sc ons ␣dr ␣acc ␣cha ␣wr ␣sk ␣che ␣ve ␣sto"
            " oun ␣without fe ␣sy ␣contr ␣spe ␣ey ␣pe ␣mil ␣cor ␣year"
        ),
        0.9589 * token.among(
            "u c le g w as et um am ␣out ab ou ect ib ␣off ␣am em ise ang ␣ab ep ␣app ob ␣peace"
            " ile og ase ␣ob ount ␣com ␣host ␣return ␣em ␣elect ␣im ␣dr com ␣Lars ␣Walter ru ␣Ed"
            " mb ␣word ␣air umb umbers ␣Christ"
        ),
        0.7203 * token.among(
            "um am im ab ib ␣off ␣am em act ff ␣rem ␣ab ␣app ob ␣peace amp uth ore ␣ob ␣com"
            " ones ank ␣host ␣return ␣em ␣elect ␣im ons ung com ␣war amm ␣umbrella ␣inter ␣som"
            " erm ␣order semb mb ␣word acter ␣air ister umb ␣gen umbers ␣engine ␣Christ"
        ),
        row=189,
    ),
    # ␣you/␣do/␣me and 45 more; after a word beginning ␣not/␣from/␣shall and 45 more
    "L3N394_you_do_me_and_45_more_after": gelu(
        -0.7771,
        1.218 * token.among(
            "␣you ␣do ␣me ␣Israel ␣se ␣we ib ␣new ␣thou ␣us ␣say ␣th ␣slept ␣ne adverb te ah"
            " ␣did ␣thee ␣know ␣today me ied ␣done Paul ␣David ␣ag ␣angry ␣son ␣again ␣answered"
            " olog oh han ␣beg fe ␣Moses ␣Jacob ␣spake au oth ␣Ed ␣Ar ␣stren ␣gre ␣would iah"
            " ␣Saul"
        ),
        0.8679 * previous_word.among(
            "␣not ␣from ␣shall ␣they ␣will ␣see ␣do ␣am ␣well ␣Do ␣very ␣dark ␣can ␣may ␣pass"
            " ␣did ␣let ␣saw ␣Have ␣told ␣happy ␣sad ␣Ol ␣sle ␣asked ␣heard ␣angry ␣among ␣hear"
            " ␣only ␣shalt ␣should ␣tired ␣May ␣April ␣Edith ␣Stella ␣Albert ␣February ␣lived"
            " ␣commanded ␣belie ␣would ␣kn ␣shew ␣afraid ␣Mo ␣Saul"
        ),
        0.8414 * previous.among(
            "␣do ␣well ␣per ␣pass ␣ab ␣very adverb ah ␣dark ␣did ␣know ␣cons ied ora ␣happy"
            " ␣prophe ␣sad iver ␣asked ␣heard ␣angry ␣sle ought ouse und rad ␣command ox ␣hear"
            " oh ␣tired ␣told ␣April ␣Edith ␣gener ␣beg ␣enem ␣wom ilt da ␣Ed ␣would ␣poss ␣ple"
            " ␣umbrell ␣Jo ␣Mo ␣dw"
        ),
        0.8377 * token.among(
            "␣he ␣I ␣big ␣me ␣Israel ib ␣Paul ␣con ␣us ␣say ␣th ␣slept ␣ne adverb te ah ␣did"
            " ␣thee ␣know ␣today me ␣done Paul ␣David ␣ag ␣angry ␣son ␣again ␣answered olog oh"
            " han ␣beg fe ␣Jacob ␣spake ived au ␣Ed ␣cle ␣Ar ␣stren ␣gre ␣would ␣brother iah"
            " ames ␣Saul"
        ),
        row=190,
    ),
    # after ␣It/␣LORD/␣n and 45 more; <|endoftext|>/Once/␣On and 44 more
    "L3N396_after_it_lord_n_and_45_more": gelu(
        -0.876,
        1.518 * previous.among(
            "␣It ␣LORD ␣n ␣G ␣Everyone ␣God ␣al ␣D ␣seen ␣learned ␣children ␣comes ␣W ␣F vania"
            " venia Months ern ␣Moss orland ␣servants ␣through Colours ␣wave ␣Lake ␣July ␣Lord"
            " ␣August B ␣Qu ␣Wh ␣Fe ␣ever ␣January ␣October ␣Har ␣according ␣Bel ␣Re ania G ␣Jer"
            " R irc oice ␣years irit ␣year"
        ),
        1.001 * token.among(
            "<|endoftext|> Once ␣On ␣knows ␣like ␣before ␣Clara ␣There ␣That ␣after uc One old"
            ' oo ob \u2423comes Names \u2423sa ree out \u2423works \u2423child \u2423even On nder \u2423whom \u2423Olga Colours ,"'
            " ␣X rad ␣Eve ␣nor ␣build arl ox ␣mak ␣Edith ␣Stella ␣gener O ink rid ␣Mart ␣until"
            " ␣Br be"
        ),
        0.7024 * sentence_start.among(
            "␣The ␣In ␣Everyone But ␣Now <|endoftext|> ␣People B Months ␣That ␣So J ␣but ␣They"
            " Now S Th Therefore Where L C G O ␣ye ␣are R ␣because ␣S ␣bl ␣Am ␣saith ( F P U ␣ha"
            " ␣be ␣that ␣G ␣Y ␣le ␣am ␣make ␣let ␣neither ␣twelve ␣dwell"
        ),
        0.1857 * word_start.among("␣of ␣capital ␣There"),
        row=191,
    ),
    # after ␣them/␣g/Tom and 45 more; ␣f/And/␣they and 45 more
    "L3N398_after_them_g_tom_and_45_more": gelu(
        -0.797,
        1.376 * previous.among(
            "␣them ␣g Tom am Ben ab ␣day ␣me ␣Israel ib Lily Anna ␣go Emma ␣men ␣pass ␣saying"
            " ord ␣thee Sam Finn Paul ␣prophe ␣pub ␣return ␣certain Max Oscar ␣inv oh ehold han"
            " ew Pete ␣enem ␣belie ␣wom ␣according erm ␣Egypt eb ␣arm ␣plac D ␣fa yl ev greg"
        ),
        1.337 * token.among(
            "␣f And ␣they i ␣h ch ␣when ␣Israel ␣people ␣per ␣men ations ans ach ␣sa ites ␣disc"
            " ␣ser Then ␣servants ␣again ␣pur ines ith ␣Jerusalem oh ␣war ␣grou han ␣ever ath"
            " ␣belie ␣priests ␣Moses ␣mult au ␣ret aria ␣now ␣air ience esh yl ␣cor irit"
            " ␣fathers acle ␣Saul"
        ),
        1.021 * token.among(
            "␣f ␣they as os ␣h ch ␣when ␣people ␣per ␣men ations ans ach ␣sa ␣sword ␣sha ites"
            " ␣disc ␣ser Then ␣servants olog oh ␣war ␣grou han ␣belie ␣priests ␣Moses ␣sea ␣mult"
            " au ␣ret itude aria ␣air ience Therefore ␣gen esh yl ␣cor iqu ␣pers irit ␣fathers"
            " acle ␣Saul"
        ),
        0.5357 * text_second.among(
            "␣the ␣it ␣he ␣a ␣they ␣when ␣Israel ehold ␣G ␣make ␣at ␣to ␣d ␣re ␣wh ␣E ␣J ␣se"
            " ␣as ␣said ore ␣P ␣LORD ␣came ␣so ave fore ␣Is ␣after ␣this ␣come arden ␣David"
            " ␣these ␣law bit ␣opened ␣Moses ␣therefore ␣Judah ␣Ab ␣mine ␣Jacob ash ␣answered"
            " ␣Jon ␣Mord ␣Saul"
        ),
        row=192,
    ),
    # ”/u/i and 45 more; in a word beginning ”/␣C/␣L and 45 more
    "L3N400_u_i_and_45_more_in_a_word": gelu(
        -0.6314,
        1.219 * token.among(
            '" u i el Here \u2423Jack Once \u2423Stone fl \u2423Finch Emma \u2423cold tr \u2423Hart ov It \u2423hungry Jack'
            ' \u2423happy ?" \u2423su vania orland \u2423Felix \u2423Lane onia wood ita \u2423November Clara \u2423Jerusalem'
            " ␣rainy embr ␣oil There ␣holy rid ico ␣Rose ␣Har ␣Ilmaria ␣Bel ␣America da ␣Yolvia"
            " alia ␣cloudy uary"
        ),
        1.01 * word_start.among(
            '" \u2423C \u2423L \u2423there \u2423S Here \u2423W Once \u2423V \u2423F \u2423Emma \u2423Stone \u2423Karl \u2423Finch fl \u2423Qu \u2423cold'
            ' \u2423Sunday \u2423Hart \u2423hungry \u2423Re \u2423happy ?" It \u2423Felix \u2423Ed \u2423Lane ass \u2423Ch \u2423November'
            " ␣Jerusalem ␣rainy ␣oil There ␣holy ␣States ␣Rose ins ␣Ilmaria ␣proud ␣America"
            " ␣Mordalia ␣Yolvia ␣Jo ␣cloudy S ␣Jes ␣Mord"
        ),
        0.8844 * previous.among(
            "␣capital ␣Then ␣In ␣flag nd ␣C ␣S ␣end br ␣P ␣boy ␣well ␣been ␣D ␣N ␣So ␣cut ␣W"
            " ␣They Months ␣Bruno ␣Mara Thank ␣wanted ␣July ␣May ␣August ␣Y arl ␣April"
            " ␣September ␣Qu C Where aldov go ␣October ␣colour ␣Am ␣Re ␣North yl ev ␣Jo ␣year"
            " greg ␣Mord ␣Nils"
        ),
        0.8125 * token.among(
            '" el \u2423n ol Here ish \u2423Stone \u2423off \u2423Finch Emma \u2423cold Leo res per ov oria It Jack ?"'
            " ␣su vania orland ␣Felix ␣Lane onia ␣X ita ␣November arl Clara Today ␣oil There"
            " ␣holy rid ico ␣Rose ret ␣sur ␣Ilmaria ␣mult ␣Bel ␣America ␣Mordalia au ense alia"
            " uary"
        ),
        row=193,
    ),
    # ␣he/t/␣be and 45 more; after Once/␣A/ra and 45 more
    "L3N404_he_t_be_and_45_more_after": gelu(
        -1.098,
        1.42 * token.among(
            "␣he t ␣be A ␣them ␣are ␣there ␣they ␣LORD ␣me ␣Israel ␣con ␣thou ␣br ␣sh ␣comp"
            " ␣offer ␣ent ␣things ␣hath ␣prophe ␣David ␣disc ␣priest ␣themselves ␣Fr ␣wr ␣prin"
            " ␣Jerusalem ␣words oh ehold ␣wood han ath ␣priests ␣Moses ␣Egypt ␣Jacob Yes ␣round"
            " ␣Americ ␣bro ari ␣Judah ev iah ␣Saul"
        ),
        1.226 * previous.among(
            "Once ␣A ra ␣Where ␣needs ␣buys ␣saw ␣No ␣these ho ␣U ␣job ␣Listen ites ␣ang hat"
            " ␣destroy ␣Y ␣Fr ␣command oh ␣number There ␣cities arious ␣Am ␣Eur eh ␣according eb"
            " ek ␣Ed ␣hor har So ␣word ␣Jer ␣Judah esh yl ␣brethren hil ev ␣Jud irit ␣fathers"
            " ara ␣Mo"
        ),
        1.136 * token.among(
            "a b A ␣you ␣are ␣t el ␣LORD un ␣so ab ␣Israel ak ␣us ␣am ness ␣u ␣make ob ␣fire"
            " ␣David ␣again ␣ass ␣bo ␣wr tle ope ehold ␣oil han ria Do ron ives ␣priests ␣Moses"
            " ␣Jacob Yes ␣Americ ␣bro D dom ually ␣Judah ev They iah ames"
        ),
        0.8805 * sentence_start.among(
            "And But Then I Shopping <|endoftext|> The B H So He T Days Now Th M There They"
            " Therefore Where ␣thou C E G O ␣is R ␣L ␣H ␣Th ␣Am ␣saith ( P U ␣th ␣that ␣M ␣G ven"
            " ␣Y ␣their ␣bring ␣mount Do ␣twelve ␣dwell ␣both"
        ),
        row=194,
    ),
    # after Q/␣one/␣v and 45 more; ␣or/␣s/r and 45 more
    "L3N405_after_q_one_v_and_45_more_or": gelu(
        -1.038,
        1.388 * previous.among(
            "Q ␣one ␣v ␣three ␣w j ␣count ␣sp ct ␣boy ␣Where ␣seven ␣o ␣j ␣al ␣girl ␣sh ␣comp"
            " Shopping ␣fl ␣ar Numbers Names ␣sa ind ped ␣ran ␣morning ␣wor ␣afternoon ␣2 urn"
            " ␣much ␣att ␣10 ␣ind ␣cover ␣cha ␣oil ␣evening ␣mouth ␣lived ␣alt ␣tw ␣toward"
            " ␣round ␣hor greg"
        ),
        1.034 * token.among(
            "␣or ␣s r ent ␣r th ra na ␣tr iz ound ␣sh ong ␣pr sh ␣ha pp ␣ph ␣sac tern ough"
            " ␣plus ␣wh ␣col ␣behold oy ␣priest ␣bo ␣thr ␣dr ␣sk ␣fam ne ehold let ␣pol Pete"
            " ␣priests ␣bu ␣Moses ␣dev ␣bro esp ␣Ch ␣tra Hugo ␣brethren ␣love"
        ),
        1.03 * token.among(
            "␣to u ␣s r o ␣Then ␣r ␣h ␣near ␣does ra ␣sp na ␣tr ␣sh ␣pr sh ␣ha ie ␣ph ␣about"
            " ␣plus ␣wh ␣col ␣through ␣behold ␣priest ␣bo ␣thr ␣dr ␣sk ␣fam ne ehold pr Pete"
            " ␣lived ␣priests ␣bu ␣dev ␣bro esp ␣Ch ␣ke ␣tra esh ␣brethren Eve"
        ),
        0.8366 * token.among(
            "a verb ar ␣s l ␣r th ine br ␣sh iv res ␣pr ␣know ␣ha ␣ph ␣sword hen Jack ␣sac ␣ser"
            " ␣col ␣priest ␣bo ␣thr ␣dr ␣fam ehold let ␣sto ␣pol ␣bat pr ␣until ␣priests ␣bu"
            " ␣Moses ␣goat ␣bro esp ␣Ch ␣tra Hugo ␣love iend ames rost Eve"
        ),
        row=195,
    ),
    # ␣a/in/␣He and 45 more; ␣a/␣I/␣He and 45 more
    "L3N406_a_in_he_and_45_more_a_i_he": gelu(
        -0.577,
        1.483 * token.among(
            "␣a in ␣He ␣She ␣some un ut This ect ␣con ary em iz ␣O con ␣Jesus ␣dire ␣if ␣U ␣en"
            " ␣rel form bl ater arrow ␣elect ␣Arvela ␣duck ); Vera ␣che ␣Wh ␣min Olga ␣pol ␣cre"
            " ␣ele ␣sol ␣frog J ␣pri ␣Ar par az M ␣mil ␣num ␣Saul"
        ),
        -0.942 * two_back.among(
            "␣to noun ␣or al ␣c ␣you ␣she ␣It ␣Anna ␣v ur Here Tom Once ␣out ␣city j ␣count ous"
            " ␣Finch Emma ␣Marsh ␣El ␣seen ile ␣Hill ␣Hart ␣People It ␣Swan tain ␣basket ␣job ex"
            " ␣K ys ␣balls ␣burn ␣dist ␣occ arn ried Oscar There ␣consisting eb ␣diff ␣dw"
        ),
        0.9176 * token.among(
            "␣a ␣I ␣He ␣on ot ol ␣some un ␣into il ␣near ␣con iz pl con ␣Jesus ␣dire ␣hard ␣en"
            " ␣rel form urn ␣Pet ␣elect He ␣blood ␣many ␣cast ); Vera ␣gener amm af ␣che ␣Wh of"
            " ␣cond ␣min Olga ␣pol ␣ele she ␣sol par ␣shew M Hugo ␣num"
        ),
        0.9005 * previous.among(
            's " \u2423an And m \u2423m \u2423Then \u2423which This ical \u2423C ial The \u2423M ary \u2423comp \u2423dog \u2423N ob ions'
            " But ␣soul Then eren ium ␣organ ␣eleven ␣food ates He hy ring ne C There ␣plant gen"
            " ␣Am erm ␣genus ps ech So N ␣death ␣woman irc P"
        ),
        row=196,
    ),
    # after ␣at/␣all/␣In and 45 more; g/␣m/op and 44 more
    "L3N408_after_at_all_in_and_45_more": gelu(
        -0.6623,
        1.331 * previous.among(
            "␣at ␣all ␣In ␣made ␣do ␣gave ␣end ␣like ib ␣thy ␣needs ␣lost ␣Is ␣No ␣know ␣find"
            " og str ␣heard ␣att ␣met ␣mar vel ␣elect Thank und ␣wanted ␣bring ␣par ␣May ␣ear"
            " ␣har ph ␣hear ehold ␣April ␣med ␣prop ␣equ gen ␣dep ␣keep ␣lived rap igh ␣proper"
            " ␣gen ␣sou"
        ),
        1.199 * token.among(
            "g ␣m op ct ␣No ␣peace uth ␣prophe ␣Can ␣com ␣col av ␣forth ␣char tle com ␣command"
            " ␣cour rid ␣move ␣Julia rap ␣enem ␣Walter ␣ele ␣judg ␣arm ␣Cora ␣plac ␣pri har par"
            " ␣stren ␣proper vern ␣gre ␣sal ␣ple ␣Jon aul ␣umbrell iqu other ␣Jud ␣nam ertain"
            " ␣Nils"
        ),
        0.9275 * word_start.among(
            "in e This ␣com ␣met ␣prophe a ␣par ␣No ␣peace ad an ␣Can ␣cour ␣ele ep ␣pri ␣move"
            " ph ap ␣judg as ␣proper or red ␣Julia op ␣February ar en el ir ind ␣Jud har par go"
            " ac all em ine ant For Oscar vent Do read ␣Nils"
        ),
        0.8674 * token.among(
            "g ␣m ure led ␣No ␣peace uth ␣prophe ␣Can ␣com ␣col av ␣forth ␣par ␣char tle com"
            " ␣command ␣cour rid ␣move ␣Julia ␣February rap ␣enem ␣Walter ␣ele ␣judg ␣arm ␣Cora"
            " ␣plac ␣pri ␣stren ␣proper vern ␣gre ␣sal ␣ple ␣Jon aul ␣umbrell Hugo iqu other"
            " ␣Jud ␣nam ertain ␣Nils"
        ),
        row=197,
    ),
    # two after ␣He/␣What/␣Then and 44 more; after ␣was/␣were/␣went and 43 more
    "L3N415_two_after_he_what_then_and": gelu(
        -1.144,
        2.089 * two_back.among(
            "␣He ␣What ␣Then ␣She ␣Sara ␣Finn ␣gave ␣Oscar ␣could ␣end ␣liked ␣So Numbers ␣Hart"
            " ! Names ␣Have mark ␣find ␣Ida via ␣Can Colours onia ␣wave wood ␣wanted ␣June"
            " ␣Today ␣May ␣August Today ␣month ␣Fe ␣Albert rid ␣colour ␣Har ␣Frank ␣Br ald"
            " ␣Which irst ␣Jer eld acle ara"
        ),
        1.586 * previous.among(
            "␣was ␣were ␣went ␣capital ␣In ␣facts ␣On ␣flag ␣Who ␣city ␣live ␣count ␣back"
            " ␣green ␣been ␣lost ␣saying ␣No Numbers by ␣Have mark oria ␣ran ora via Months"
            " ␣painter ␣baker onia wood Thank ␣May ␣Arvela ␣farmer ␣Y ␣April ␣Galdovar ␣sailor"
            " ␣engineer ␣colour eh ␣Ilmaria ␣Mordalia ␣Yolvia ␣Tarvenia"
        ),
        1.562 * token.among(
            "␣went ␣It ␣came ␣has ␣In ry ␣near ␣blue ␣like ␣count ␣liked ␣yellow ␣green"
            " ␣Thursday ␣drum ␣Tuesday ␣Monday ␣been ␣painted ␣apple ␣black ␣cold ␣Sunday"
            " ␣learned ␣Saturday mark ␣tomorrow ␣hungry ␣ran ␣Friday ␣happy via ␣relating ␣sad"
            " orland ␣travel ␣June com ␣sunny ␣rainy ␣September ␣windy ␣according Yes ␣proud"
            " ania ␣cloudy ␣sou"
        ),
        0.2542 * previous_word.among("␣you ␣On Q ␣No"),
        row=198,
    ),
    # after b/verb/␣b and 45 more; a/␣at/an and 44 more
    "L3N417_after_b_verb_b_and_45_more_a": gelu(
        -1.046,
        1.372 * previous.among(
            "b verb ␣b ␣m ␣Then ␣v This ␣A ␣B ␣pl ␣br ␣o ␣ne ␣pass ␣N ␣li ␣fl ␣co ␣comes ␣sa ␣V"
            " ho Months ␣ang ␣bo ␣sc ␣sec ␣ch ␣Lord iol ␣hot ␣young ␣grou ␣piec ␣consisting"
            " ␣colour ␣February ␣thousand ␣Am ␣sound ␣Re oly ␣hundred ␣trib ␣Jon ␣umbrell ␣Ab"
            " ␣dw"
        ),
        1.208 * token.among(
            "a ␣at an el as ␣In et ol us ir ␣G ab ␣man ver ␣con ␣P ust ␣men ␣ab ␣books oin ind"
            " ␣R ␣can ond ␣cat ␣cap ␣mus ␣balls ␣host ros ␣chan ␣hats ung oss ␣prin oh oun 9"
            " ␣bec ert ␣Jacob ␣mat ␣spe itc ␣line ␣As"
        ),
        0.8855 * token.among(
            "f ␣at as ␣In os us ir nd ␣man x ver ␣S ␣Paul ␣con ␣P ␣ab ␣books ob ␣R ␣can ␣cat"
            " ␣cap ␣mus ␣balls ␣met ␣host ros ␣servants so ␣chan ␣hats ung ␣Lord oss ␣prin oh 9"
            " ␣bec ert ␣Jacob ␣mat ␣spe itc ils bs ␣line ␣As ␣Saul"
        ),
        0.7504 * previous.among(
            "b verb ␣m ␣Then This ␣B ␣pl ␣o ␣pass ␣N ␣li ␣fl ␣co ␣comes ␣sa ␣V ho Months ␣ang"
            " ␣behold ␣bo ␣sc ␣sec iol ␣hot ␣cover ␣Fr com ␣young ␣grou ␣piec ␣consisting"
            " ␣February ␣thousand ␣Am ␣sound eh eb ␣Re oly ␣hundred ␣trib ␣Jon ␣line ␣umbrell"
            " ␣Ab irty ␣dw"
        ),
        row=199,
    ),
    # two words after one beginning ␣The/␣you/␣What and 18 more; ␣Then/␣named/ia and 43 more
    "L3N419_two_words_after_one": gelu(
        -1.362,
        2.408 * two_words_back.among(
            "␣The ␣you ␣What ␣LORD ␣home ␣father ␣My ␣mother ␣knows ␣Grey ␣does ␣Stone This"
            " ␣Everyone ␣Black ␣job One ␣When ␣seen On ␣colour"
        ),
        1.787 * token.among(
            "␣Then ␣named ia ␣what ␣My ␣Everyone ␣like ␣When ␣So ␣Ford ␣People ␣Swan ␣Frost"
            " ␣rel ␣David ␣Bruno ␣asked ␣Mara ␣Felix ␣Igor ␣Alma ␣Mona ␣Lake ␣Klara rad ita arl"
            " ␣wr ␣Nor ␣Edith ␣Stella aldov ␣Lars ␣Albert ␣Julia ilda ␣Frank ␣Walter ␣Dario"
            " ␣Edda ␣round ␣Hanna tto da ␣ke ␣Nils"
        ),
        1.477 * previous.among(
            "s Q ␣you ␣Hello ␣Goodbye ia ␣friend ␣knows ␣city ␣does ␣girl ␣after ␣Monday"
            ' Shopping \u2423N \u2423Sunday ." \u2423T Names \u2423People \u2423know \u2423Ruth \u2423cons \u2423Z \u2423afternoon \u2423Ol ern'
            ' \u2423Pet \u2423Alma ," iol gn \u2423August \u2423Fr \u2423Jerusalem \u2423Wh \u2423Fe \u2423Ir \u2423Har \u2423Mart outh \u2423spake'
            " ␣proud atur ␣neither ␣Jon hil greg"
        ),
        0.7379 * four_back.among(
            ". ␣went ␣What ␣father Once ␣home ␣knows ␣does ␣back ␣boy ␣Where ␣girl ␣painted"
            " Numbers ␣today ␣child ␣job ␣opened ␣Why ␣wanted Opposites"
        ),
        row=200,
    ),
    # ?/␣p/␣painted and 1 more; :/?/p and 43 more
    "L3N420_p_painted_and_1_more_p_and": gelu(
        -1.22,
        2.612 * token.among("? ␣p ␣painted ␣As"),
        1.661 * token.among(
            ": ? p ␣f ␣p as ow ␣ex ␣what ␣made ␣your ␣S ted ␣Stone br ␣dis ␣down ␣eat ␣painted"
            " One ␣seen ␣imp ␣done ␣high its ␣exp ones ␣comm ␣heard ark ␣our oe ink ␣hast ␣own"
            " ␣slow ␣ir ert ␣cle isten ␣dest ␣As ␣afraid P uary irit"
        ),
        1.265 * previous.among(
            "␣be ␣him ␣LORD Tom ␣king Nora ␣God Lily ␣eat ␣saying ␣seen ␣thee ␣sa Sam ␣tomorrow"
            " ␣Jesus Finn Sara ␣Th Paul ␣K Ida ␣David Max ␣priest He ␣art ited ␣wanted ␣July ␣ch"
            " Oscar Clara oh ␣ground ␣wife ␣October ␣kingdom Pete ␣Eur ␣Moses Ruth ␣Bel D ␣gre"
            " ␣sw ␣ple Eve"
        ),
        0.7639 * token.among(
            "? ␣p ␣have is as os ␣will ␣what ␣made im ␣blue op ␣Stone ␣P ␣eat ␣comp ␣offer ␣sm"
            " ␣N ep ␣make ␣cold ␣rep ! ␣thee ␣imp ␣hath ␣done ␣fire ␣cap ␣burn wood ark ␣im ␣dr"
            " ried ope ␣resp ␣oil ␣holy aven hem ert ␣Americ mb P uary irit"
        ),
        row=201,
    ),
    # after ./␣(/noun and 45 more; ␣a/:/␣The and 45 more
    "L3N421_after_noun_and_45_more_a_the": gelu(
        -1.048,
        1.637 * previous.among(
            '. \u2423( noun " Q \u2423has il \u2423found \u2423near ts \u2423under \u2423gave Nora \u2423used Lily \u2423tree \u2423behind'
            ' Emma \u2423lost \u2423Is oo ." Numbers \u2423comes \u2423find Digits ore Paul gr Days Months Ida'
            " Colours especially ␣wanted ␣Greta Opposites ␣Today Today Olga gre Yes ␣America"
            " ␣Americ ␣sil stem ␣swe Eve"
        ),
        1.159 * token.among(
            "␣a : ␣The y ␣for ␣his ␣on ␣In ␣She ␣good ␣small ␣her ␣ex the ␣On This The ␣de"
            " ␣after ␣needs One ked Numbers ered ious Digits tern ␣hard On ex ough ␣plus"
            " ␣between ␣large ␣wanted Opposites usually ix ian of lack uring Ruth ␣af ime"
            " ␣usually ellow ild"
        ),
        1.127 * word_start.among(
            "␣the ␣of - ␣was ␣with s f ␣small n t ␣On g se ␣old st le al ␣needs fl gr a r u an"
            " ␣these On ␣plus im ␣through ho ␣water ␣large te ␣Americ ro red Colours op out har"
            " y na be am land air wood ring"
        ),
        1.092 * sentence_start.among(
            '\u2423" Q b \u2423In \u2423On w g Shopping le se to gr Digits r , On \u2423used Days ha \u2423in form ch ro'
            " me ␣caus red arrow op on y sw har be ␣Olga am old ␣red ␣wor iv han scar of rib"
            " ␣bel bit wood ␣system ring"
        ),
        row=202,
    ),
    # <|endoftext|>/”/”; and 45 more; after ␣at/verb/g and 45 more
    "L3N422_endoftext_and_45_more_after": gelu(
        -0.4259,
        1.382 * token.among(
            '<|endoftext|> " "; re \u2423friends \u2423back ard ag age \u2423de \u2423other \u2423shop amp ie og \u2423hard'
            " ome ␣en ug ally ␣way lly up ize ier iet ␣farmer der ne de ␣sailor arm oot ient ger"
            " ␣engineer oon ock rap ement ␣Dario ␣sea ody ␣gre uck ␣sign ool ife"
        ),
        1.045 * previous.among(
            '\u2423at verb g \u2423on "; \u2423r \u2423st \u2423so \u2423near \u2423Now \u2423under \u2423le \u2423behind \u2423lost oo adverb \u2423manner'
            " ␣last ere og Digits ount ␣Listen ␣asked ␣wh ble ␣bo cept ize Opposites iet we"
            " ␣September ␣piec arm ␣sto alk ron ␣Frank Yes be ␣money raw vern ired aul ari iven"
        ),
        1.03 * word_start.among(
            '" s f n t g re sp \u2423other con h j ex st le th r \u2423shop de ad str ha ab sh ob te cl'
            " ␣sailor ro com ␣Dario en ir da fe har mon up sc mer na be ing em land vent stand"
            " med"
        ),
        1.008 * token.among(
            "␣as ␣big ard age ␣de amp ␣map mark ie og ale ␣en ug own Ida ␣ag lly up und ize"
            " ␣shalt iet ␣farmer der ␣full ne de arm imes ger oon ock rap ement ield ␣ele outh"
            " ␣sea ody ␣gre ␣lar uck ␣sign ool ually ife day irty"
        ),
        row=203,
    ),
    # ␣be/␣not/ot and 44 more; after ␣a/b/adjective and 44 more
    "L3N423_be_not_ot_and_44_more_after": gelu(
        -0.7042,
        1.27 * token.among(
            "␣be ␣not ot se ␣into ap ge ect ␣fast ide act iz ␣go ance ␣away ight ␣u ␣li ␣fe ␣te"
            " ␣something ␣peace ree ␣cap inn art ern ␣taken ame ␣burn ␣return ade ␣character ␣y"
            " ␣thoug ␣fall ␣warm ␣piec ␣hast get alk ␣stand ␣turn li ease ␣possess stand"
        ),
        0.9948 * previous.among(
            "␣a b adjective ␣as ␣c ␣b ␣one ␣ Once able ␣re ␣city ␣we ␣ro ␣old ␣al ␣go ␣no"
            " ␣slept ven adverb ere ␣sha gr ␣Listen ␣ag ater ␣travel ␣chan ␣wave ␣organ ␣dr ried"
            " Today ␣che ␣ve ␣sto ␣October ␣subst ␣ste ␣bec fe ␣turn ␣appe aul ␣happ ␣answ"
        ),
        0.8274 * token.among(
            "␣be ␣not se ap ge ect ide ␣well iz ␣go ance ␣away pe ␣u ␣li ␣fe ␣te ␣peace ree"
            " ␣cap inn ern ␣taken ␣burn ␣return ade vel ␣y ␣thoug ␣mark ␣sunny ␣rainy ␣fall"
            " ␣piec ␣hast get alk ␣stand ␣use ␣windy ␣turn li vern ease ␣line ␣possess ␣flow"
            " stand"
        ),
        0.7225 * word_start.among(
            "␣re ␣not ␣B un ␣we ␣li ␣te ␣into l g re ␣go le ␣y ␣away fl One ␣dr gr ␣burn ␣ve"
            " ␣peace ␣return ␣taken ␣bec ␣fall ␣hast ␣stand ro arm ␣use ␣turn fe ␣line res alk G"
            " o ␣flow be Now go man rop cle Do eb ru"
        ),
        row=204,
    ),
    # after a word beginning ”;/”/␣J and 45 more; in a word beginning <|endoftext|>/␣was/␣The and
    # 45 more
    "L3N424_after_a_word_beginning_j_and": gelu(
        -0.7358,
        1.01 * previous_word.among(
            '"; " \u2423J \u2423Then \u2423ball \u2423hat \u2423father Once \u2423G \u2423mother \u2423under \u2423S \u2423gave \u2423could \u2423M \u2423end'
            " ␣cup ␣Do ␣count ␣Where ␣There ␣coat ␣behind ␣needs ␣lost ␣When ␣El ␣Is ␣apple ␣saw"
            " ␣told ␣find ␣much ␣job ␣lamp ␣opposite It ␣Can ␣Listen ␣opened ␣baker ␣wanted"
            " ␣July ␣Today ␣farmer ␣engineer ␣sailor ␣Br"
        ),
        0.9732 * word_start.among(
            "<|endoftext|> ␣was ␣The p b s c f ␣She m n ␣found l t ␣made in ␣On ␣gave sp h j v"
            " st le bl ␣needs fl th gr r br k tr pl ab ␣plus sh ph ap per ␣wanted cl me ␣Which"
            " sc na be ac"
        ),
        0.8206 * word_start.among(
            ', \u2423" \u2423The p b s c f m n l t \u2423Sara \u2423On \u2423Emma \'s \u2423Vera sp h \u2423Mia j v st le bl \u2423needs'
            ' fl th gr ." qu br tr \u2423plus sh \u2423Olga per cl out \u2423Which gen fe rad sc na z ac dom'
        ),
        -0.4432 * previous.among(
            '\u2423" p c \u2423them n \u2423him l is re \u2423Hello st \u2423She ot am v \u2423found ast \u2423mother \u2423me \u2423red'
            " ␣blue ␣new ␣say ␣ten ␣There ␣cl ␣de ␣Tuesday ␣pass I ␣black ob ␣than per ␣bl ase"
            " ␣happy ␣angry ma ␣told Do ced ␣ste atic ␣proud D ined P"
        ),
        row=205,
    ),
    # after ␣they/␣all/w and 45 more; ␣of/␣be/A and 45 more
    "L3N428_after_they_all_w_and_45_more": gelu(
        -1.011,
        1.13 * previous.among(
            "␣they ␣all w ␣friends ␣eat ␣men ␣1 ah Numbers ␣sa But Digits ␣sons ␣Listen here"
            " ␣comm ␣del ␣son ␣sle ␣ass ␣car und ␣y ␣many 8 ␣young ␣bear ␣thousand ␣beg ␣ra"
            " ␣belie 2 6 9 Th uch ␣4 7 semb ok ␣hundred ␣brethren ␣both iah ␣tak ␣gold ␣such"
            " ames"
        ),
        1.113 * token.among(
            "␣of ␣be A adjective ␣some ␣good ive Once 's ou ␣like ␣any ␣thy ␣thou ␣o are ␣took"
            " ␣take ␣fe ␣let ␣put ␣works But ␣sent ␣if ␣because ful ␣plus ative ␣Why ␣give"
            " ␣certain ␣among ␣given For especially ␣how ␣where ␣chief uch ived ␣whe ␣Jon ␣most"
            " ␣umbrell ␣both ␣such ause"
        ),
        0.8614 * token.among(
            "␣be A adjective ␣some ive 's ␣gave ␣any ␣thy ␣thou ␣o are One ␣took ␣other ␣take"
            " ␣fe ␣let ␣put Names ␣works But ␣sent ␣if ␣these ␣because ful ␣plus ative ␣Why"
            " ␣give ␣certain ␣among ␣given For especially ␣how ried ␣where ␣chief uch ␣whe ␣Jon"
            " ␣most ␣umbrell ␣both ␣such ause"
        ),
        0.664 * text_second.among(
            "␣the ␣of ↵ ␣he f ␣a ␣A ␣on ␣they ␣Israel ␣El ␣Jesus ␣make se ␣w ␣to ␣L ␣M ␣wh"
            " ␣with ␣J ␣N ␣said ore ␣do ␣all ␣bl ␣ye ␣so ␣Is ␣after uch ␣Z ␣word ␣if ␣David"
            " ␣every ␣then ␣name ␣these ␣Jes ␣Moses ␣Judah ␣Ab ␣those ␣Jon ␣Mord ␣such"
        ),
        row=206,
    ),
    # in a text beginning And/,/␣of and 42 more; ␣that/␣were/adjective and 45 more
    "L3N429_in_a_text_beginning_and_of": gelu(
        -1.403,
        1.675 * text_start.among(
            "And , ␣of ↵ . ␣and A G I L Then Now sy she B C D E F H J M N O P R S T U W Y Th"
            " The For But He Where ␣neither ␣mount Do So She nded They Therefore"
        ),
        1.312 * token.among(
            "␣that ␣were adjective ␣them ␣shall ␣not ␣are est ␣but ␣time ␣which Once Ben ␣us"
            " ␣am Shopping One ations ␣Sunday adverb ace ␣then But It Digits ␣thereof Finn"
            " ␣morning For self ␣sunny There ␣cities ␣therefore Now els ␣neither ␣righteous"
            " Therefore ␣Judah ␣wicked ␣both They iah uary oice selves ␣spirit"
        ),
        1.238 * previous.among(
            ", ␣see ␣On ␣city z One I ␣know ␣Th ␣prophe On inn ␣Ol ites ␣Pet ␣ang T ␣thoug ␣wr"
            " sy ␣bread ␣those ␣wild ␣alt Th ␣side ␣judg gth ␣arm ek ␣plac Y ime ␣Ed ␣sil az"
            " ␣serv ␣fa ␣ke ool ␣Jo iqu ␣cloudy ␣gl greg ␣nam ␣Han stand"
        ),
        0.03084 * text_second.among(
            "␣the t s et ␣he r e es ␣Israel ho ll ␣I ␣B ␣his ␣we ␣U ␣saying ␣tree ␣Judah ␣those"
            " ␣Saul"
        ),
        row=207,
    ),
    # after Q/␣v/Tom and 45 more; two after ␣said/␣Tom/␣named and 23 more
    "L3N432_after_q_v_tom_and_45_more": gelu(
        -0.905,
        2.718 * previous.among(
            "Q ␣v Tom ␣big ␣friends Ben ␣park Nora Anna ␣girl Shopping ␣fl ␣school Leo ␣shop"
            ' Names \u2423People Sam Digits Finn Sara \u2423forest \u2423sac Karl On Ida Max \u2423kitchen ,"'
            " ␣market ␣farm Oscar Clara ␣rainy ␣warm ␣Qu ␣slow Olga Mia Pete ␣beach Ruth ␣bridge"
            " ␣mill ␣z ␣cloudy ␣lit Eve"
        ),
        1.538 * two_back.among(
            "␣said ␣Tom ␣named ␣see Here ␣On ␣Sam ␣flag This ␣five ␣Mia ␣ro One ␣When ␣garden"
            " ␣act ␣shop ␣morning On ␣afternoon Thank ␣blood ␣Y mb ␣cand ␣umbrell"
        ),
        1.282 * token.among(
            '\u2423and \u2423m \u2423Then \u2423some \u2423good \u2423what ab \u2423gr ess \u2423rem \u2423D \u2423sm iv \u2423When \u2423looked ren ." ign'
            " ␣People ␣table gr ␣bre ␣ev ␣Mara ␣col ␣met av ␣car ␣cur ␣dr arn ␣par ber ␣ear"
            " ␣chair arm ron ␣ste ␣Dario tto ␣depart vern mb irst ␣pe ␣whe ␣gl ␣wat"
        ),
        1.013 * previous.among(
            "␣f ␣were ␣c Q ␣He ␣Goodbye ␣v ␣e ␣Ben ␣big ␣Sam ␣friend ␣five ␣Thursday ␣fast"
            " ␣seven ␣Monday Shopping ␣fl ␣door ␣saith ␣Hugo Names ␣People ␣W ␣Friday On ␣tem"
            " ␣Pete ␣Olga ␣elect ␣car arn ␣quiet ␣rainy ␣warm ␣Qu oot ␣slow ␣October ron ␣bread"
            " ␣ele ␣play ␣Jon ␣mil ␣line Hugo"
        ),
        row=208,
    ),
    # ␣as/h/ar and 45 more; after ot/␣h/␣do and 45 more
    "L3N434_as_h_ar_and_45_more_after_ot": gelu(
        -0.7262,
        1.359 * token.among(
            "␣as h ar ␣h th ␣will ␣see ch ␣Now eth ␣There ac ␣al ␣ar ␣des ␣Th ␣because ␣ser"
            " ␣whom ␣mar ␣flesh ␣organ ␣car ␣pur ␣spec ␣char ph ␣fam oh ␣wife rid ath ␣might"
            " ilda mer arch eh da oth ␣read gan mon ␣dead ught ␣mer oney ␣learn ␣heav"
        ),
        1.184 * previous.among(
            "ot ␣h ␣do ha ␣day ␣us ␣There ␣al ␣tr ␣O ␣lost ␣u ␣E ␣People ␣sa ␣know uth Days"
            " ␣prophe ␣wor ␣en inn ␣heard ␣elect ␣Today ␣har ␣yet ehold Today ␣Qu Where ␣sur"
            " ␣keep ␣lived ␣Am ␣days ␣according ␣sin ␣perform ␣Re ␣pri ok ␣Jer ␣neither ␣gl"
            " ␣year ␣Mo ␣Dari"
        ),
        0.9577 * token.among(
            "␣shall ar r est ␣h ␣three th ad ig ␣Now z ke act ␣al ␣great ong ␣ar uth ␣des ␣Th"
            " ␣ser ␣whom ␣certain ␣mar ␣organ ␣car ␣pur ␣spec ␣char ph ␣fam ope go ␣might ilda"
            " arch eh So ␣depart ␣read gan ␣sch ␣dead aker ␣mer oney ␣learn ␣heav"
        ),
        0.9098 * token.among(
            "␣as h ar ␣h th ␣will ch ␣Now ␣knows eth ␣There ac ␣al ␣ar ␣des ␣Th ␣wor ␣ser ␣whom"
            " ␣mar ␣flesh ␣organ ␣car ␣pur ␣spec ␣char ph ␣fam ␣wife rid ath ␣might ilda mer"
            " arch eh da oth ␣read gan ␣sch ␣servant ␣dead ught ␣mer oney ␣learn ␣heav"
        ),
        row=209,
    ),
    # after ␣in/␣that/␣capital and 45 more; ␣c/␣his/␣st and 45 more
    "L3N435_after_in_that_capital_and_45": gelu(
        -0.8371,
        1.152 * previous.among(
            "␣in ␣that ␣capital ␣J ␣facts ␣flag ␣A ␣king ␣live ␣con ␣M ␣de ␣comp ␣been ␣N ␣ad"
            " ␣rem ␣So ␣saying ␣H ␣co ␣saith ␣E ␣sons ␣They ␣en ␣Z ␣em ␣priest ␣occ ␣sub ␣inv"
            " ior ␣equ ␣chief ␣trans ␣sy eh eb ␣fif nded So gan ␣hundred iah ␣years ␣dw ␣Saul"
        ),
        1.115 * token.among(
            "␣c ␣his ␣st ␣v v the ␣Who 's ␣gr ␣their ␣Everyone z ␣k pt ␣V ov ␣can ␣cap ␣rel"
            " ␣prov ␣ev ␣Mara ␣son vel ␣bo ␣dr ␣inv ␣gener ␣grou amm ␣should ␣equ ␣cour ␣pol ico"
            " ␣stud ␣bu eh ␣Moses eb ␣mine ␣whose ␣bro ␣Jer ␣Ab greg irty ␣Saul"
        ),
        0.9447 * token.among(
            "␣unto ␣c ␣his on an ␣v v the ell 's ␣gr ␣their ␣Everyone ␣does ip ␣V ov ␣cap ␣rel"
            " ␣prov ␣ev ␣Mara ␣son ␣bo ␣dr ␣inv gn ph ␣gener ␣grou amm ␣should ␣equ ␣cour ␣pol"
            " ico ␣stud ␣bu eh eb ␣mine ␣whose ␣bro ␣Jer ␣Ab greg ames irty"
        ),
        0.2996 * text_second.among(
            "al ␣in n ␣A oe id ud rop ation res own ver iver ard ␣w ␣n ␣M ␣re ␣with ␣J ␣se ␣N"
            " ore ite ␣v ade ␣Z atur ␣word oth ␣David cl ␣give ␣these ught acter olog bit eh"
            " ␣Moses undred istic ote irc ␣ed ␣Jon sy ␣Mord"
        ),
        row=210,
    ),
    # in a sentence beginning ␣In/␣On/␣When and 45 more; ␣”/␣capital/␣What and 44 more
    "L3N438_in_a_sentence_beginning_in": gelu(
        -1.157,
        1.381 * sentence_start.among(
            "␣In ␣On ␣When ␣Now Nora <|endoftext|> Numbers It Anna One Emma ␣Tom Months h"
            " ␣There Digits Colours ␣I ␣Anna , ␣Listen Names Finn Sara Paul Ida ␣Ben ␣Lily There"
            " ␣Emma ␣Sam ␣Max ␣Vera at Clara Mia ␣Karl ␣Paul ␣Pete ␣F . ␣Olga z 's ␣ser of ling"
            " Eve"
        ),
        1.152 * token.among(
            '\u2423" \u2423capital \u2423What \u2423Hello \u2423Goodbye \u2423Who \u2423red \u2423end \u2423night \u2423yellow \u2423Thursday \u2423th \u2423al'
            ' \u2423Wednesday \u2423Tuesday \u2423Monday \u2423buys \u2423When \u2423Sunday \u2423No ." \u2423Saturday \u2423Friday'
            " ␣afternoon 0 ␣twelve ␣10 ␣June ␣July ␣December ␣Today oe ␣May ␣August ␣November"
            " ␣sunny ␣March Today ␣April ␣January ␣October ␣February 2 Yes ␣4 4 eld"
        ),
        1.069 * previous.among(
            ": ␣it A Q ␣Hello ␣Goodbye ␣Yes ␣w Once ␣made ␣near ␣On ␣Now ␣Emma ␣red ␣could"
            ' \u2423That \u2423girl ff \u2423painted Shopping W One Names \u2423People \u2423F On ?" \u2423K \u24232 Thank ," \u2423got'
            " ␣How B ␣sunny ␣rainy ␣warm ␣Fe S ␣windy ␣Which Yes ete mb irst cc ␣cloudy"
        ),
        0.3799 * previous_word.among(
            "␣the ␣it ␣In ␣you ␣Anna ␣but ␣Hello ␣Goodbye ␣when ␣found ␣father ␣day ␣red ␣Emma"
            " ␣th ␣gave ␣ten ␣cup ␣comm ␣liked ␣Tuesday ␣li One ␣door ␣F ␣Ruth ␣Ida ␣river On ␣2"
            " ␣trans ␣hast ␣How ␣got ␣cha ␣Eve ␣hill ␣chair ␣sunny ␣rainy ␣Stella ␣lay ␣Egypt"
            " ␣mine ␣proud ␣frog ␣ke ␣cloudy"
        ),
        row=211,
    ),
    # two after ␣was/␣were/adjective and 44 more; ␣it/␣f/␣shall and 45 more
    "L3N439_two_after_was_were_adjective": gelu(
        -1.015,
        1.67 * two_back.among(
            "␣was ␣were adjective ␣went verb ␣capital ␣What ␣has ␣home ␣flag ␣Vera ␣city ␣live"
            " ␣green ␣Where ␣act ␣today ␣hungry ␣ran via ␣job ␣twelve ␣Lane ␣travel ␣June ␣July"
            " ␣December ␣May ␣August ␣November ␣la ␣tired ␣March ␣September ␣5 ␣dry ␣October"
            " ␣February ␣lived ury 5 ield Yes ania ␣word ␣year acle"
        ),
        1.072 * token.among(
            "␣it ␣f ␣shall ␣w ␣e ␣gr ␣M ␣dis ␣th ␣no ␣D ␣sm ␣N ␣cold ␣comes ␣F ␣every ␣U ␣su"
            ' \u2423exp \u2423prov \u2423del ," \u2423pur \u2423Greta \u2423dr \u2423cha \u2423Fr \u2423wr \u2423dec \u2423inc \u2423sunny \u2423rainy \u2423rece'
            " ␣warm ␣prop ico ␣windy ␣Eur ␣bec ␣conf esp ␣cand ␣sw yl ␣cor ␣cloudy ␣dw"
        ),
        1.039 * token.among(
            "␣The ␣f ␣shall ␣J ␣w ␣e ␣mother ␣gr ␣dis ␣th ␣no ␣D ␣sm ␣N ␣every ␣su ␣exp ␣prov"
            ' \u2423del ," \u2423pur \u2423Greta ita \u2423dr \u2423cha \u2423Fr \u2423wr \u2423dec \u2423inc \u2423sunny \u2423rainy \u2423rece \u2423prop \u2423Lars'
            " ␣ir ico ␣windy ␣Eur ␣bec ␣conf esp ␣cand ␣sw yl ␣cor ␣cloudy sw ␣dw"
        ),
        0.7487 * previous.among(
            "␣is ␣to ␣it ␣at verb ␣In ␣will ␣made ␣near ␣re ␣day ␣before ␣go ␣Is ␣saying ␣seen"
            " ␣put ␣saith ␣ent ␣find ␣F ␣tomorrow Digits ␣cause ␣sac Days ␣Listen ␣com ␣cr ␣Pet"
            " ␣wanted ␣bring ␣Today ␣cast ␣brought Today oot anted ␣dwell ␣quality ␣priests aves"
            " ␣sw gan ␣z ␣flow ␣year ames"
        ),
        row=212,
    ),
    # last followed by ␣The/Q/␣In and 12 more; ./␣(/␣The and 81 more
    "L3N444_last_followed_by_the_q_in": gelu(
        -0.8165,
        2.014 * followed.among(
            "␣The Q ␣In noun ␣capital ␣Now ␣My ␣Everyone ␣Do ␣Where ␣When ␣People ␣flag ␣does"
            " cy"
        ),
        1.479 * token.among(
            '. \u2423( \u2423The " a en h \u2423Tom \u2423m an "; i \u2423Anna \u2423What um ia \u2423Yes \u2423Ben am im \u2423Who \u2423red and'
            " ␣king ␣blue ␣Everyone ip ␣B ␣Stone ␣con ␣green ␣Grey od qu ␣Wednesday ␣Finch ␣comp"
            ' \u2423Marsh ual \u2423ad ." \u2423Field \u2423rep ah \u2423Brook \u2423Hill \u2423Black mark og \u2423person \u2423Swan ho \u2423int'
            " via ␣Frost ␣Wood ␣Moss orland ␣partic ␣ev ma ␣Reed ␣Lane ␣character onia ium ␣chan"
            " ␣wave ␣Lake ␣June ␣Greta olog iol ␣Arvela ber han rid ␣Rose hem ␣rec eh aria iqu"
            " iah"
        ),
        1.041 * previous.among(
            "p ␣p ic le an i ␣has ␣In st ␣home ot ␣J ␣named ia ur ␣facts ap ir am ␣friends v ry"
            " ␣On ab ial ␣L and ul j ip ␣live ␣count op ␣Stone ␣white ␣M ct pt ␣P ␣well ll ␣j"
            " ␣cl ␣Finch Shopping ␣Bell pl uc ␣Marsh ep ␣black ␣garden ren ating ␣Hill ␣Field"
            " Numbers ␣dark ␣Have ␣V oria ale cy ␣lives ␣forest ␣Park ␣cap On vania ric ling"
            " ␣com ␣Selmark ␣Mara ␣baker ␣Igor ␣Lane onia ium ␣Alma ␣elect ␣Lake ␣farm gn ult go"
            " ␣Lars ␣sailor gen ␣engineer ht hem ␣dep ␣judge ␣Har ␣mat ␣Cora ␣det ␣Ilmaria oly"
            " ␣Yolvia mb iah ␣num"
        ),
        0.8234 * token.among(
            'noun \u2423The " or in f Q \u2423had m ar \u2423Tom \u2423m \u2423It ion \u2423What \u2423Lily \u2423She ol ) \u2423v us ur'
            " ␣facts ad k ␣Sara ␣Sam ha ig ell ial ter ␣Israel ␣Finn ul ␣kite ary ction od ␣th"
            ' \u2423Finch \u2423Bell \u2423pink ang uc \u2423N \u2423ad her \u2423black \u2423El \u2423form con \u24231 \u2423No ." \u2423Field \u2423Ford'
            " oc ␣manner ular ␣Hart ord by ign ␣W ␣brown ␣today mark og ␣cons ora ␣Park ub land"
            " vania here ␣K ␣Wood ␣plus orland ␣twelve H ma ␣character onia ␣priest wood ␣elect"
            " ␣Lake ␣occ rad ism istic ph ); ␣ref han ht erm ␣whose ␣Judah iqu iah ␣Nils"
        ),
        row=213,
    ),
    # two after ␣you/␣What/␣home and 45 more; ␣The/␣came/␣good and 45 more
    "L3N446_two_after_you_what_home_and": gelu(
        -1.174,
        1.82 * two_back.among(
            "␣you ␣What ␣home ␣Yes ␣Ben ␣her ␣father ␣My ␣mother ␣knows ␣does ␣could ␣count"
            " ␣Where ␣lost ␣offer ␣looked ␣learned ␣offering ␣V ␣today ␣cat ␣Park ␣bird ␣job"
            " ␣opened ␣asked ␣behold ␣Alma ouse ␣Lake ␣How Opposites ␣duck ␣Y ␣Fr ␣inc ␣alt"
            " ␣priests ␣Walter ␣Moses Yes ␣goat ␣frog aves So greg acle"
        ),
        1.188 * token.among(
            "␣The ␣came ␣good ␣Jack ␣G ␣Max ␣C ␣Nora ␣A ␣L j ra ␣Paul ␣boy ␣Clara ␣light ␣sm ␣N"
            " ␣looked ␣H ␣Ruth ␣Ida Paul ens ␣plus lic ␣Pet ␣sle ␣Alma ␣X ita ␣Eve ␣Y ␣young"
            " Today Where ␣beg eb ␣Dario ␣Hanna par ␣dest ␣Jon ␣ke ␣Ab ␣Jo greg Eve"
        ),
        1.085 * previous.among(
            "␣that ␣He ␣one ␣Then ␣near ␣friend ␣when ␣under ␣does j ␣cup ␣before ␣count ␣back"
            " ␣con ␣Where ␣comp ␣behind ␣When ␣N ␣looked con ␣offering ␣learned ␣know ␣today ␣qu"
            " ␣They On ␣Listen ␣opened ␣cont ␣priest ␣op ␣sec ␣July iol ph ␣med ␣lived ␣Ir ␣Mart"
            " ␣priests med Yes acle ␣Jes ␣Nils"
        ),
        0.5809 * two_words_back.among(
            "↵ : ␣Anna ␣What ␣father ␣mother ␣Yes ␣her Here ␣sm ␣count ␣old ␣today ␣There ␣job"
            " ␣dog ␣lost ␣cat 0 ␣Friday ␣bird un ␣opened ␣told ␣tab ␣colour ␣frog Opposites"
        ),
        row=214,
    ),
    # ␣he/t/␣an and 45 more; after ␣the/␣(/␣” and 45 more
    "L3N448_he_t_an_and_45_more_after": gelu(
        -1.193,
        1.712 * token.among(
            "␣he t ␣an ␣f o ␣What ␣Hello ␣do ␣Who ou ␣gave ␣behind ␣offer ␣make ␣Saturday"
            " ␣Friday ␣int On ub ␣mus ␣cr ␣partic ␣burn ict ␣met so ␣spec ␣How ␣wr ␣sk ␣prin"
            " ␣piec ␣fac ␣sto ␣5 oun ret ␣meat ␣bet ␣sin ␣mat ␣ben ␣bro ␣meas ␣whe ␣sho ␣swe"
            " ␣wat"
        ),
        1.395 * previous.among(
            '\u2423the \u2423( \u2423" \u2423f \u2423c Q \u2423s \u2423t w \u2423n st \u2423st \u2423w \u2423e \u2423into \u2423On \u2423th \u2423cl \u2423needs \u2423offer W \u2423u'
            " ␣fl ␣make ␣offering ' ␣last ␣over ␣qu ␣sac ␣Th On ␣prov ␣burn ␣y ␣ch ␣shalt ␣res"
            " ␣cities ␣bear S ␣Mart ␣subst ically ange ari irc ␣swe"
        ),
        0.9865 * token.among(
            "es al ␣an en ar le an id el re ␣Hello ur th im nd ␣Who ro ri ect ␣yellow qu are"
            " ␣sh W pe ␣Is ␣form ␣partic ␣met so ␣leaves ␣How ␣loud ␣prin ␣warm ␣piec ␣Wh Do"
            " ␣sto ␣bet ␣ben ␣bro atur ␣whe ␣jud ␣sho ␣eng ␣wat"
        ),
        0.7415 * token.among(
            "␣he ␣an an re ␣do ␣Who ro ␣gave ␣Thursday qu ␣six ass ␣offer uc ␣int ␣partic ␣burn"
            " ␣met so ␣ass ␣spec ␣cur ␣How ␣wr ␣inc ␣sk ␣prin ␣number ␣piec ␣che ␣fac Do ␣sto ␣5"
            " ret ␣alt ␣meat ␣bet ␣sin ␣mat ␣ben ␣bro ␣meas ket ␣whe ␣sho ␣swe ␣wat"
        ),
        row=215,
    ),
    # t/y/␣f and 44 more; after ␣be/␣e/␣facts and 45 more
    "L3N450_t_y_f_and_44_more_after_be_e": gelu(
        -1.128,
        1.29 * token.among(
            "t y ␣f le g ol th ␣g ␣G ␣me ess ␣br ␣th ␣after ␣Tuesday ␣Monday pl ␣li ␣fe ' amp"
            " ␣Saturday ␣lives tern inn ␣K ␣only ull ␣sec ita ␣fall Where ␣ever S ␣therefore"
            " ␣days ified ␣toward ␣af veryone G ␣hundred ␣gen ari iah oice ␣years"
        ),
        1.237 * previous.among(
            "␣be ␣e ␣facts ␣ ␣ex ␣what This ␣your ␣my ␣their ␣M ␣O ␣de ␣no ␣pass adverb ␣comes"
            " ␣Have ␣know ␣imp ␣R Digits ␣U ␣en ex ␣K ites ␣opposite orland ␣much ␣ind ␣our ␣How"
            " ␣Lord Opposites ␣process com ␣Fe ␣inter oun ␣wild be ␣toward ␣hor ␣hundred ␣ke"
            " ␣brethren ␣est"
        ),
        1.232 * token.among(
            "␣f g ␣What ␣r th ␣g ir ␣big ␣do ␣G ␣me ␣k ␣Thursday ␣Clara ␣br ␣th ␣Tuesday ␣tre"
            " ␣very ␣F me ␣sons ␣Th inn ␣K ys ␣Pete ␣name ld ␣sec ␣Y ␣ref ␣Fe ␣ever go ␣colour"
            " ␣those ␣days veryone ␣bro ␣meas G ␣hundred ␣gen ari oice ␣years"
        ),
        0.3613 * word_start.among(
            "- ␣r ␣for ␣ex ␣g ␣G ␣ ␣k ␣br ␣de ␣do ␣E ␣li ␣sm ␣tre g ␣sha ␣kite ␣Y ␣Tuesday"
            " ␣inter th ␣works ␣Friday ␣cre ␣sur ␣bro ␣meas com ␣ke A"
        ),
        row=216,
    ),
    # ␣the/␣in/␣or and 45 more; ,/␣a/↵ and 45 more
    "L3N453_the_in_or_and_45_more_a_and": gelu(
        -0.9021,
        1.23 * token.among(
            "␣the ␣in ␣or ␣from ␣In This ␣Who ␣their The ␣con ␣thou ␣great W uct ␣ent ␣last"
            " ious ␣des ␣Jesus ␣these ount ful ␣opposite ␣among arn ␣our fect ␣daught ␣same"
            " ␣destroy ult ␣right ␣own ced oun ␣colour ␣without ␣those ␣dwell ␣written ␣evil"
            " ␣mult ␣whose ␣fa ange ␣secret ␣possess ␣Jes"
        ),
        0.9104 * token.among(
            ", ␣a ↵ ␣in ing ␣or ␣Lily ␣In ␣g ␣see ate ␣their The ary ␣more ␣Karl ␣great ant ␣N"
            " ␣pro ized ␣manner ular ␣last ious ␣R ount ␣Frost ␣Pet ␣writ arn ␣our ␣daught ␣loud"
            " ␣same ult She ␣cond oun ␣keep ␣those ␣judge ␣evil ␣sea ␣proud ␣gre ␣little ange"
        ),
        0.6739 * sentence_start.among(
            "Q This But W For ␣Now B T Now S Th M hy ph Therefore Where ␣for ␣caus ␣have E O"
            " ␣some inn ␣are ␣because ␣Is ␣bl ␣now ␣what ␣saith K i x ␣d ␣that adjective art ␣Y"
            " ant ␣God ␣am ␣ang ␣art cy ␣Ab az ␣twelve ␣diff"
        ),
        0.2689 * word_start.among(
            "␣the ␣is ␣n ␣v ␣e ␣she ␣him ␣from ␣some ␣will ␣book ␣count ␣flag This ␣city ␣ten"
            " ␣com ␣thou ␣im ␣no ␣cut ␣partic ␣Y ␣let ␣character ␣table ␣hold ␣whom ␣conc ␣field"
            " ␣might ␣dwell ␣mil ␣without ␣those ␣sound ␣written ␣proud ␣whose ␣walk Now ␣rest O"
            " S W The For But"
        ),
        row=217,
    ),
    # two after ␣unto/␣said/verb and 45 more; ␣”/␣The/␣went and 45 more
    "L3N454_two_after_unto_said_verb_and": gelu(
        -1.105,
        1.85 * two_back.among(
            "␣unto ␣said verb ␣had ␣He ␣came ␣Then ␣Hello ␣She ␣Leo ␣Max ␣gave ␣Do ␣say ␣Where"
            " ␣There ␣Karl ␣needs ␣When ␣Is ␣took adverb ␣saying ␣saith Numbers ␣then It ␣sent"
            " ␣They ␣bird ␣horse ␣opened ␣Why Then ␣someone ␣hats ␣answered ␣told Today There"
            " Where S ␣tw ␣frog ␣spake gan F ␣dw"
        ),
        1.059 * token.among(
            '\u2423" \u2423The \u2423went \u2423said verb \u2423two \u2423came \u2423big \u2423book This \u2423gave \u2423flower \u2423liked The \u2423Paul'
            " ␣say ␣drum ␣Monday ␣needs W ␣take ␣make ␣Sunday adverb ␣saying ␣Ruth ␣hungry Finn"
            " ␣ran Jack Karl Paul ␣sad ␣twelve ␣Mara ␣behold He ␣wanted ␣clean Oscar oe go Pete"
            " ␣lived Yes ␣spake tto Eve"
        ),
        1.052 * previous.among(
            '\u2423" \u2423unto \u2423said \u2423had \u2423Then \u2423LORD \u2423She \u2423see Tom \u2423made \u2423found \u2423gave \u2423like \u2423say \u2423needs'
            " ␣lost W ␣Is ␣took ␣saw ␣So ␣saying ␣saith ␣children ␣ent ␣find It Paul ␣Can"
            " ␣opened H ␣Pet ark ␣wanted ␣answered ␣told She There Do ␣pray S ␣Moses ␣speak ␣4 7"
            " D ␣ke ␣happ"
        ),
        0.9175 * token.among(
            "␣a ␣of ␣The a ␣went ␣said ␣you verb an ␣came ␣Jack ␣five ␣gave ␣Oscar ␣liked The"
            " ␣Paul ␣say ␣There ␣needs ␣pass ␣make adverb ␣saying Finn ␣ran hen Jack Karl Paul"
            " ␣key bl ␣Mara ␣behold ␣wanted ␣Klara ␣Lord Oscar ␣mark ␣tired go ␣Julia Pete"
            " ␣lived Yes tto ␣cloudy Eve"
        ),
        row=218,
    ),
    # es/al/y and 44 more; after A/adjective/␣t and 45 more
    "L3N457_es_al_y_and_44_more_after_a": gelu(
        -0.8732,
        1.246 * token.among(
            "es al y is ␣time ap ␣ex the x ity em ence ness ␣books ations res ions ␣des cy Karl"
            " Paul ␣fire ex ␣mus 0 ys ␣flowers ␣tem ␣em ology ism ␣thoug iness ␣resp Olga"
            " ␣cities gen S ␣ins ␣Eur ities ics ech gy ets ␣years irit"
        ),
        1.084 * previous.among(
            "A adjective ␣t ␣e ␣white ␣M ␣dis ␣away ␣no ␣offer led adverb ␣put ␣offering ign"
            ' \u2423int ote own ys \u2423give \u2423servants \u2423themselves ," hy \u2423acc \u2423bring olog ific \u2423full sy'
            " ␣ground ␣che ␣cond ␣call ains ␣Eur ␣sy ␣plac ime oly ␣sil ␣read ␣ke ets ␣both ␣cor"
            " ␣possess ␣dw"
        ),
        0.7932 * token.among(
            "es is ␣time ␣ex the x ity em ence ness ␣books ations res ␣des cy Karl Paul ␣fire"
            " ex ␣mus 0 ys ␣flowers ␣tem ␣em ures ology ism ␣thoug iness ␣resp Olga ␣cities gen"
            " S Pete ␣ins ␣Eur ities ics ps ially gy ease ets ality ␣years ␣spirit"
        ),
        0.6586 * token.among(
            "t es is ␣time ␣ex the x ity ence res ere ␣des cy Paul ␣fire ex ␣mus ys ␣flowers"
            " ␣tem ␣em especially ures ology ism iness ␣resp ␣oil Olga ␣cities gen S Pete ␣ins"
            " ␣Eur ities ins ics ps ially gy ets ␣pers ays ality ␣years irit ␣spirit"
        ),
        row=219,
    ),
    # two after ?/␣it/␣shall and 45 more; A/␣went/␣said and 45 more
    "L3N458_two_after_it_shall_and_45": gelu(
        -1.48,
        1.608 * two_back.among(
            "? ␣it ␣shall verb ␣Hello ␣She ␣father ␣who ␣mother ␣does ␣liked ␣ye ␣Do ␣Stone"
            " ␣con ␣Where ␣There ␣Finch ␣drum ␣When ␣Is ␣looked ␣books ␣let ␣find ␣can ␣cons"
            ' \u2423may \u2423Bruno \u2423balls \u2423Felix \u2423flowers \u2423wind ?" ," He \u2423X \u2423Y \u2423shalt S \u2423Rose ilda Yes'
            " tto fore ␣z ␣ke ␣cups"
        ),
        1.6 * token.among(
            "A ␣went ␣said ␣are ␣came Tom ␣do ␣Sara ␣Sam ig Ben ␣live ␣count Nora ␣say ␣go"
            " ␣slept ␣needs ␣looked ␣saw Sam ood Finn ␣come Sara ␣Bruno ␣Igor ␣hold ␣bring Oscar"
            " ␣sit Clara ␣hear ink ␣move ␣keep ␣lived ␣stand ␣belie ␣Walter ␣speak ␣Dario ␣look"
            " raw Hugo ␣walk stand ␣Nils"
        ),
        1.302 * previous.among(
            "␣I ␣f ␣shall ␣had ␣capital ␣they st ␣st ␣father Once ␣friend This ␣under ␣does"
            " ␣There ␣behind ␣needs ␣rem ␣saw ␣comes ␣ent ␣bed ␣find ␣works It ␣table ␣lives"
            " ␣may esc ␣opened ␣comm ␣asked ␣balls ␣cont ␣ass ark ␣X ␣hats ␣rece There Do ␣Ir"
            " ␣Mart fe Yes ␣sw ␣appe ␣dw"
        ),
        0.9411 * token.among(
            "c it at ␣came ␣She ␣Jack ␣do ␣Emma ish ␣live Nora ␣Paul ␣say ␣drum ␣go ␣slept"
            " ␣needs ␣u ␣looked ␣saw ␣come Sara ora ␣Bruno ␣Pet ␣Igor ␣hold ␣bring ␣sit ␣hear"
            " ␣fall ink oun ␣keep ␣lived ␣stand ␣dwell ␣belie ␣Walter ␣speak ␣spake ␣Dario ␣look"
            " Hugo ␣walk ild stand ␣Nils"
        ),
        row=220,
    ),
    # ␣went/␣came/␣ and 43 more; ␣went/␣came/␣ and 45 more
    "L3N459_went_came_and_43_more_went": gelu(
        -0.8702,
        1.664 * token.among(
            "␣went ␣came ␣ ␣out ␣near ␣knows ␣night ␣live ␣used ␣go ␣kind ␣cold ␣school con Leo"
            " ␣Brook ␣learned ␣closed ␣comes ␣works It ␣ran ␣lives ␣morning ␣burn ␣return"
            " ␣character ␣travel ␣water ␣forth ␣bench ␣quiet ␣Jerusalem ␣tired ␣month ␣together"
            " ␣evening ␣lived ␣stand ␣dwell ified ␣word ␣afraid ␣walk ␣flow ␣glory"
        ),
        0.9891 * token.among(
            "␣went ␣came ␣ ␣near ␣knows ␣night ␣live ␣liked ␣used ␣go ␣kind ␣cold ␣school con"
            " ␣peace ␣learned ␣closed ␣comes ␣works It Digits ␣ran ␣come ␣lives ␣morning"
            " ␣relating ␣burn ␣return ␣character ␣travel ␣water ␣bench ␣quiet ␣Jerusalem ␣tired"
            " ␣warm ␣right ␣together ␣lived ␣stand ␣dwell ␣wet ␣word ␣afraid ␣walk ␣flow ␣gl"
            " ␣glory"
        ),
        0.84 * previous.among(
            "adjective ␣went ␣city ␣liked ␣That ␣go ␣tree ␣away One ␣li adverb ␣manner ␣closed"
            " ␣short ␣ran ␣come ora ␣wor ␣com ␣opposite Ida ␣host ␣ang ␣law Opposites ␣pres"
            " ␣bench ␣quiet ␣ear ␣bel ne ␣ref ␣pray ␣5 ␣dry ␣bet ␣cle ␣sil ␣depart atur ␣appe"
            " ␣fa ␣Judah irc ␣possess ␣flow ␣happ ␣dw"
        ),
        -0.08398 * word_start.among("␣e ␣went ␣near ␣com ␣return"),
        row=221,
    ),
    # after Q/Shopping/Names and 1 more; two words after one beginning ␣what/This/One and 4 more
    "L3N461_after_q_shopping_names_and_1": gelu(
        -0.06176,
        7.334 * previous.among("Q Shopping Names ␣afternoon"),
        5.506 * two_words_back.among("␣what This One ␣morning On It ␣evening"),
        1.056 * token.among(
            '. \u2423and : ; " \u2423capital "; \u2423d \u2423What \u2423Then \u2423LORD et \u2423named \u2423h \u2423father \u2423what \u2423out This'
            ' \u2423my \u2423Israel \u2423up \u2423God \u2423boy \u2423am \u2423men \u2423When ." \u2423part uth \u2423asked \u2423col \u2423son \u2423flesh'
            " ␣elect ␣blood ␣ch ␣Lord rid ␣arm ␣heart"
        ),
        0.8882 * token.among(
            '" \u2423with "; \u2423Then \u2423some \u2423h ur th \u2423will ad \u2423father \u2423what \u2423mother ter ver ight \u2423after'
            ' \u2423needs \u2423When \u2423ad \u2423children ." \u2423life uth \u2423V \u2423child \u2423because On \u2423wor \u2423house \u2423wh'
            " ␣comm ␣land ␣col av ␣law ph ␣inter pr ␣death"
        ),
        row=222,
    ),
    # A/␣went/Q and 45 more; after ␣have/␣Tom/␣Anna and 45 more
    "L3N462_a_went_q_and_45_more_after": gelu(
        -1.116,
        1.425 * token.among(
            "A ␣went Q verb ␣she ␣It ␣so Tom ␣hat ␣my ␣se ␣Everyone ␣flower ␣liked ␣There ␣rem"
            " adverb ␣last mark oria ␣tomorrow Digits ␣ran ␣Friday Karl ora Days via vania"
            " ␣relating venia ␣Listen orland ␣Mara ␣em ␣travel ␣Today Today Where ␣umbrella ria"
            " Do pro ␣Mordalia gan Hugo ara Eve"
        ),
        1.381 * previous.among(
            "␣have ␣Tom ␣Anna ␣Lily ␣Ben ␣made ␣Sara ␣found ␣Max ␣Finn ␣gave ␣Oscar ␣like"
            " ␣could ␣Mia ␣Karl ␣Tuesday ␣painted ␣buys ␣lost ␣Is ␣No ␣Hugo ␣Have ␣People ␣last"
            " ␣find ␣tomorrow ␣Ida ␣Why ␣got ␣wanted ␣July ␣sub ␣hot ␣May ␣August ␣Nor ␣March"
            " ␣April ␣Fe aldov ␣January ␣October ␣dep ␣caus ␣Which ␣est"
        ),
        1.24 * other_capitalised.among(
            "␣The ␣Tom ␣Max ␣What ␣On ␣Hello ␣Sara ␣Goodbye ␣Leo Ben It ␣Monday Lily ␣People"
            " ␣Mia ␣Emma Emma Anna ␣Have Sara Finn Sam Jack Ida ␣Olga ␣Bell Paul Today Max ␣When"
            " ␣Today ␣Felix Oscar ␣Ruth ␣Pete Clara Months Days ␣Walter ␣Which Pete ␣December"
            " Olga ␣Dario Mia ␣February Eve ␣Nils"
        ),
        -0.194 * last_capitalised.among("␣The ␣LORD Once ␣Then Tom ␣Why ␣No ␣Monday ␣Moses"),
        row=223,
    ),
    # ␣all/␣n/␣J and 45 more; ␣all/␣n/␣do and 45 more
    "L3N465_all_n_j_and_45_more_all_n_do": gelu(
        -0.8735,
        1.443 * token.among(
            "␣all ␣n ␣J ␣e ap ␣ex ␣their ␣Do ␣j ␣ad all ␣app ␣H ␣Have uth ␣imp ␣these ␣ob ␣Z"
            " ␣Can ␣pub ␣comm ␣op ␣sub ␣same ␣Y ␣res ␣command ␣resp ␣grou ␣fac ␣prop ␣supp"
            " ␣United ␣wild ␣Eur ␣Which J ␣kn ␣pri ␣North ␣ey ␣sal ␣trib iqu ␣lit ␣sou ␣Mord"
        ),
        1.013 * token.among(
            "␣all ␣n ␣do he ␣man ␣Do ␣j ␣ad oin all ␣comes ␣Have uth ␣imp ␣these ␣ob ␣high ␣Can"
            " ␣pub ␣comm ␣op ␣sub ␣same ␣Y ␣command ␣resp sha ␣grou ␣ground ␣prop ␣supp ␣United"
            " ␣Am ␣wild ␣Eur outh ␣Which J ␣kn ␣pri ␣North acter ␣ey ␣sal iqu ␣lit ␣sou ␣Mord"
        ),
        0.8425 * previous.among(
            "␣in ␣an - ␣v ␣into Here ␣what ␣un ␣dis ual ␣ab ␣People out ␣today ␣ph tern Paul"
            " ␣int vania ex form ␣2 rop ants ␣reg ␣leg ␣December ␣sub ␣same ␣inv ␣March ␣April"
            " ␣number ␣month ient ␣inter ␣cities ␣trans ␣February ␣Which ␣mult ired ␣diff ␣most"
            " ␣Jud ␣Christ day ␣sou"
        ),
        0.7744 * token.among(
            "␣all ␣n ␣J ␣Do ␣j ␣ad ␣app ␣Have uth ␣imp ␣these ␣ob ␣Can ex ␣pub ␣comm eren ␣op"
            " ␣reg ␣sub ␣same ␣Y ␣res ␣command ␣resp ␣fac ␣prop ␣supp ␣chief ␣United ␣those"
            " ␣wild ␣Eur outh ␣Which J ␣kn ␣pri ␣North acter ␣ey ␣sal ␣As ␣Jud ␣lit ␣nam ␣sou"
            " ␣Mord"
        ),
        row=224,
    ),
    # after ,/␣and/␣I and 45 more; ␣to/␣I/␣have and 45 more
    "L3N466_after_and_i_and_45_more_to_i": gelu(
        -1.384,
        1.494 * previous.among(
            ", ␣and ␣I And - ␣d ␣LORD ␣will ␣ ␣out ␣Sara This ou ␣like ␣ye ␣God ␣thou W I ␣let"
            " ␣door ! ␣thee ␣W ␣bed ␣over ␣table ␣if ␣may ␣hard ␣left ␣first ␣Lord ␣where ␣pray"
            " S ␣open ␣ins ␣stand Th ␣thine ␣side ␣pri D ␣ey ␣trib F P"
        ),
        1.396 * token.among(
            "␣to ␣I ␣have - ␣s ␣from w ␣Lily ␣will ␣G ␣Emma ␣we ra ␣Paul ␣sp ␣thou ␣boy ␣am"
            " Lily ␣girl I W ␣looked ␣saying ␣saith ␣hath ␣Th esc H ␣sle ␣Pete self T ␣Eve"
            " ␣shalt ␣nor ␣wr sha ␣hast Th ␣bu ␣toward fore D esp itc irc K"
        ),
        1.192 * token.among(
            ', \u2423" \u2423he \u2423I it \u2423t \u2423What v \u2423flag ab \u2423Who x and \u2423B br \u2423thou fl Lily ust I \u2423looked \u2423W'
            " ␣sa out ie ied ␣They ␣Th ␣Why rop bl ␣pub H ␣burn ␣behold self cept T ␣How ␣Lord"
            " ried arl ␣equ ␣bu ␣sing esp ␣brethren K"
        ),
        0.2566 * word_start.among(
            "␣and ␣s ␣d ␣J ␣h ␣G p ␣shall ␣M ␣from ␣What ␣but ␣do ␣Sam ␣will ␣V ␣Sara ␣su ␣Who"
            " ␣five ␣Th ␣comm ␣thou ␣six ␣seven ␣sle ␣looked ␣eight ␣saying ␣thee ␣wr ␣also"
            " ␣trans ␣whom ␣nine ␣Can ␣sur ␣stud ␣behold ␣gre ␣hast ␣poss ␣mil ␣cand ␣toward H"
            " The und"
        ),
        row=225,
    ),
    # after noun/”/Q and 45 more; <|endoftext|>/er/” and 45 more
    "L3N467_after_noun_q_and_45_more": gelu(
        -1.012,
        1.057 * previous.among(
            'noun " Q \u2423t \u2423What \u2423one \u2423Then ) \u2423three \u2423facts am \u2423what \u2423Who qu \u2423well \u2423o sp \u2423When'
            " ␣kind Numbers ␣ac oria It gr ␣Can ␣Listen ␣much ␣elect ␣bo ␣farmer ␣grou ␣piec amm"
            " ␣equ ␣cour ␣sailor ␣engineer ␣Am ␣cent eh erm ␣Ilmaria ␣America ics ␣proper"
            " ␣Tarvenia aul ␣Ab"
        ),
        0.8778 * token.among(
            '<|endoftext|> er " a p \u2423I - as \u2423has ) ine ap ers ce ure \u2423Who ts x ro ip ra ist'
            " ␣needs ong ␣act ions ␣person ale ub ␣plus ents iss rop ium up ␣someone over"
            " ␣process ement arch ities eh ins erm ␣genus ␣America ody ild"
        ),
        0.756 * token.among(
            '<|endoftext|> " \u2423I \u2423you \u2423there - \u2423has \u2423LORD ) ad \u2423box \u2423found \u2423Sam \u2423flag \u2423Who ro'
            " ence ␣O ␣needs ong ␣garden ␣person ␣ring ␣house ␣plus ␣candle Then lic arrow ma"
            " ium up ␣someone ines ␣process ␣wife ␣cities ement ␣wet arch ities erm Now ␣arm"
            " ␣genus ody So ild"
        ),
        0.6207 * sentence_start.among(
            "Q f s d m Shopping re e j ex con qu br ␣in tr she com pro ne red ve ␣c ␣bas fe sw"
            ' ter ev \u2423some be one fore " am ce \u2423one art ant \u2423ar ace \u2423someone \u2423prin vent cle eb'
            " ␣det ␣written ␣chief med"
        ),
        row=226,
    ),
    # ):/␣or/␣an and 45 more; after ␣to/␣”/verb and 45 more
    "L3N468_or_an_and_45_more_after_to": gelu(
        -1.231,
        1.485 * token.among(
            "): ␣or ␣an ␣them ␣shall ␣by ␣LORD ␣her ␣who he ␣your 's ␣thou I ␣ar ten ␣something"
            " ␣life ah ␣can ␣Jesus ho ␣its ␣David ␣plus ␣em He ␣someone ␣our we She ␣therefore"
            " ␣himself ␣thine ␣Egypt she ␣mine ␣usually ␣whose Therefore esh ␣woman They iah"
            " oice ␣Christ ames ␣Saul"
        ),
        1.269 * previous.among(
            '\u2423to \u2423" verb \u2423by \u2423on he \u2423M \u2423used ence W \u2423act \u2423El adverb Numbers \u2423against \u2423person'
            " ␣if ho ␣because ose Months ␣2 ␣especially H ␣Pet ility ates ␣someone ␣July ␣August"
            " ␣process ify ␣quality Th ␣wom eh ␣toward ␣order ␣lack nded ␣Ed L ␣Jer ␣state ev"
            " ␣love ␣Mo ␣Dari"
        ),
        0.8521 * token.among(
            "␣of ␣or ␣it ␣there l ␣LORD ers ␣her ␣God ␣can ␣Jesus ␣hath ␣come ho ␣U ␣its ites"
            " ␣David ␣plus to ally He ␣someone ␣our ␣nor ␣hot usually ph She ␣therefore ␣himself"
            " ives ␣thine ␣Egypt she ␣mine ␣usually Therefore ␣mil esh ␣woman They iah oice"
            " ␣Christ ␣fathers ames ␣Saul"
        ),
        0.6585 * token.among(
            "␣or ␣it it ␣there m ␣has ␣her ␣God ␣us Anna iz ␣needs Shopping ␣today ␣child ␣can"
            " It ␣Jesus ␣hath ␣come ho ␣its ␣plus ally Then He ␣someone ␣our ␣nor ␣hot usually"
            " She ives ␣priests ␣thine she ner ␣mine ␣usually Therefore esh ␣woman They oice"
            " ␣Christ ␣fathers ames ␣Saul"
        ),
        row=227,
    ),
    # ␣b/␣t/␣st and 45 more; after Once/␣my/␣L and 44 more
    "L3N473_b_t_st_and_45_more_after": gelu(
        -1.346,
        1.485 * token.among(
            "␣b ␣t ␣st ␣g ␣L j ␣B ␣Where ␣seven ␣cl ␣great ␣rep ␣bl ␣Jesus ␣morning ␣com ␣K ␣2"
            " ␣Bruno ␣Mara ␣Pet ␣sc ␣X ␣loud gn B ␣Y ␣Qu ␣fac ␣tab ␣5 ␣alt ␣Walter ␣4 ␣mult ␣fif"
            " ␣plac J ␣kn ␣Ar ␣3 ␣stren L ␣trib ␣Jon iah ␣nam ␣Mo"
        ),
        1.107 * previous.among(
            "Once ␣my ␣L j ␣their ␣B ␣P ␣de ␣offer ␣People ␣sent ␣these ␣sac ␣high ␣job On esc"
            " ␣twelve vent teen ␣eleven ␣wanted ␣duck ␣ear ␣har ␣brought ␣prin ␣young ew There"
            " ␣Fe ␣thousand ␣fif ime ␣hor har az ␣cand ␣hundred ␣Jon ␣little yl ␣brethren ␣Jo"
            " ␣Jud ␣gold irty"
        ),
        0.9974 * sentence_start.among(
            "And Q A ␣and ␣In But For Then I Shopping Opposites ␣And ␣People B H So J On Days"
            " Now M They ␣for C E G N ␣which ␣H ␣A ␣having ␣Am ␣b F U ␣f ␣th ␣M adjective ␣Y"
            " ␣app ␣make ␣let ␣Ab Do ␣gold ␣twelve ␣both"
        ),
        0.908 * token.among(
            "a g ␣she ␣s ␣b l ␣two ␣has ␣st ␣g ␣B ␣great ␣bl ␣des ␣prophe ␣K ␣2 ␣Bruno ␣bre"
            " ␣Mara ␣Pet ld ␣X ␣loud gn ␣Y ␣Qu ␣month ␣tab ␣5 ␣alt ␣Walter ␣judg ␣4 ␣mult ␣fif"
            " ␣plac ␣3 ␣stren L N ␣trib ␣Jon hil iah ␣nam ␣Mo ames"
        ),
        row=228,
    ),
    # ␣the/␣of/␣to and 44 more; in a sentence beginning ␣”/f/p and 45 more
    "L3N474_the_of_to_and_44_more_in_a": gelu(
        -1.179,
        2.305 * token.among(
            "␣the ␣of ␣to ; ␣was ␣or ␣with ␣were ␣shall ␣at ␣are ␣had ␣by ␣from ␣will the ical"
            " ␣their ␣before ␣live ␣having ␣more ␣That ␣Finch ␣needs ␣rem ␣make ␣very ␣being"
            " ␣hath ␣may ␣its ␣plus ally ␣between ␣among ␣shalt ␣our inal ); bit arious ␣without"
            " uring ␣usually ␣whose ␣most"
        ),
        0.9616 * sentence_start.among(
            '\u2423" f p s b c d m g \u2423the sp Opposites e fl r \u2423a bl al con de \u2423of form ho over \u2423caus'
            " ␣no ␣especially ␣ob sha sc da ␣g ␣usually ␣pl scar ␣before sel ␣bec of ␣thr cy"
            " ␣prin ␣character az wood ␣organ ␣diff ␣det"
        ),
        0.8785 * token.among(
            "␣and ␣was ␣or a ␣unto ␣were ␣shall ␣his ␣you ␣at ␣are ␣by an ␣ball ␣some ␣l ive"
            " the ical ␣before ␣could ␣having eth ␣more ␣Where ␣That ␣after ␣needs ␣make ␣very"
            " ␣Brook ␣against ␣being ␣hath ling ␣its ␣plus ␣especially ␣between ␣Reed ␣through"
            " ␣our ␣where ); arious ified ␣whose ␣most"
        ),
        -0.3158 * word_start.among(
            '" \u2423be \u2423h \u2423have \u2423B \u2423from "; \u2423u \u2423What \u2423br \u2423co \u2423we \u2423man \u2423box \u2423O \u2423made \u2423tre w \u2423My \u2423Who'
            " ␣str ␣go ␣thy ␣Th ␣com ␣ser ! ␣beg ␣set ␣They ␣nor ␣blood It ␣Why ␣servants ␣Mart"
            " ␣Olga ␣law ␣Greta ␣right ␣own There ␣therefore Opposites ␣neither I M The"
        ),
        row=229,
    ),
    # in a sentence beginning Shopping/<|endoftext|>/One and 2 more; two after ␣The/␣were/␣went
    # and 45 more
    "L3N475_in_a_sentence_beginning": gelu(
        -1.281,
        4.416 * sentence_start.among("Shopping <|endoftext|> One Names ␣Who"),
        2.147 * two_back.among(
            "␣The ␣were ␣went ␣He ␣What ␣Lily ␣has ␣In ␣She ␣home ␣Sam ␣Vera ␣city ␣Oscar"
            ' \u2423liked \u2423any \u2423sp \u2423well \u2423Where \u2423There \u2423books ." Numbers \u2423dark Names \u2423V \u2423Ruth Digits'
            ' \u2423ran \u2423Ida Months ites \u24232 \u2423balls Colours ," \u2423July \u2423Eve \u2423hot \u2423August \u2423fam \u2423month \u2423Fe'
            " Where ␣lived ␣Which ␣Ar ␣Jer"
        ),
        1.939 * previous.among(
            "␣at ␣came ␣In Here ␣made ␣near ␣On ␣day ␣Who ␣A ␣gave ␣like ␣count ␣al ␣behind"
            " ␣needs ␣lost ␣Is ␣looked ␣Have ␣find ␣U ␣cap ␣Z Months ␣K ␣2 ␣wanted ␣December ␣Fr"
            " ␣sunny ne ␣April ␣month Where ␣January ␣colour ␣February ␣lived ␣windy ␣alt eh eb"
            " ␣toward ok ␣word esh ␣Han"
        ),
        1.39 * token.among(
            "␣the <|endoftext|> en ␣v ␣three ␣near ␣my ␣red ␣blue ␣city z ␣before op ␣yellow"
            " ␣white ␣green ␣painted ␣pink ong ␣Is ␣black ␣1 ah ␣sons ␣U ␣morning ␣high ub ␣son"
            " ␣Alma ␣July ␣December ␣August ␣September ␣month ␣October ␣rec ␣February 6 eh Now"
            " ␣frog ␣3 ␣North esh ␣Ab eld ara"
        ),
        row=230,
    ),
    # after st/um/im and 45 more; al/or/on and 45 more
    "L3N478_after_st_um_im_and_45_more": gelu(
        -1.087,
        1.321 * previous.among(
            "st um im ig ␣knows ag ␣pl ␣cl ec ␣comp ob oc uth ␣ph ␣job ␣prophe ␣com ␣pub eren"
            " ␣col ␣elect ␣spec ␣cur ung ph ␣sk ␣fam ␣med sy ␣grou ␣prop ␣cour ␣pol gen rap"
            " ␣subst med ␣bu ␣sol har par atur ␣mil ␣gen ari ␣gl eop ␣num"
        ),
        1.261 * token.among(
            "al or on an um il ch ␣friend ial x ter ␣does ary age ass ant ular ory ␣rel ater"
            " ␣character ium ␣organ ␣body ␣spec ier olog ific iet der man ␣med ient ␣system ger"
            " van oll hem ron ␣genus ody ital acter mon ister irit ision ident"
        ),
        0.8538 * previous.among(
            "␣What ut ␣knows ag ␣pl ec ␣comp ob oc uth ␣ph ␣job ␣prophe ␣com rib ␣pub eren ␣col"
            " ␣organ ␣elect und ␣spec ␣cur ung ph ␣sk ␣fam ␣med sy ␣grou ␣prop ␣cour ␣pol gen"
            " rap ␣subst med ␣bu ␣sol har par ␣mil ␣little ␣gen ari ␣ca eop ␣num"
        ),
        0.7108 * token.among(
            "al b on an x ter ␣does one ary age ant ␣part ular ␣person ory ␣rel ater ium ␣organ"
            " ␣body ␣spec ier olog iet ␣same ian der man ␣med ient ␣system ger van oll hem ron"
            " ␣genus ner ody ital acter mon ister ␣engine rist ␣Christ irit ident"
        ),
        row=231,
    ),
    # ␣went/-/␣came and 45 more; after :/”/␣I and 44 more
    "L3N479_went_came_and_45_more_after": gelu(
        -1.344,
        1.655 * token.among(
            "␣went - ␣came ␣Hello ␣Goodbye ␣box ␣made ␣found ␣near ␣up ␣knows ␣gave ␣end ␣like"
            " ␣night ␣liked ted ␣having ␣down ␣behind ␣painted ␣needs ␣lost ving ␣Is ␣looked"
            " ␣saw ized ␣shop ating ered mark ␣ran ␣relating ␣plus ␣opened ␣return ␣travel ates"
            " ␣got ize ␣wanted hed ␣cast ced Yes ␣turn icked"
        ),
        1.61 * previous.among(
            ': " \u2423I \u2423went \u2423He "; \u2423came \u2423Goodbye \u2423She ia \u2423facts \u2423flag \u2423Who \u2423count \u2423B \u2423That \u2423sh'
            " Shopping ␣When oo oc Numbers ov ␣short ␣ran ␣Ida ax via ␣relating ␣Selmark urn"
            " ␣much Then ros Colours ␣chan Thank ull ␣thr ␣Galdovar embr ␣consisting ␣ste ␣turn"
            " R iqu ␣happ"
        ),
        1.257 * sentence_start.among(
            '\u2423" \u2423In \u2423When Shopping <|endoftext|> Numbers Lily One \u2423Tom \u2423There Colours \u2423That On'
            " qu ␣Jack Max ␣Lily pl ␣Sam ␣Oscar rad ␣Sara ␣to ␣Clara ten ␣Karl ␣c ar ob ␣un ␣Eve"
            ' sc inn en go \u2423F " \u2423pl \u2423red \u2423al \u2423per we \u2423im \u2423these eb read \u2423leg'
        ),
        -0.6204 * word_start.among(
            "␣in ␣it ␣were ␣se ␣gr ␣they ␣good ␣E ␣li ␣fl ␣found ␣count ␣My ␣ye ␣white ␣met"
            " ␣thou j ' ␣seven le ␣That ␣pink al ␣So ma ␣Fr ␣did ␣la ␣bas ␣earth ␣sad an ␣Can"
            " ␣Why ␣forth Shopping ␣play ␣Americ ␣war ␣depart ␣priests ␣proud ␣now A y ␣gl ␣rain"
        ),
        row=232,
    ),
    # n/␣m/␣b and 45 more; after ↵/;/s and 45 more
    "L3N480_n_m_b_and_45_more_after_s": gelu(
        -0.8184,
        1.804 * token.among(
            "n ␣m ␣b w ␣n ␣J ␣l ␣v ␣h ␣L j ␣B ␣sp ␣M pt qu em ␣j ␣cl ␣sh sp ␣fl ␣bl ␣W ␣R ␣ph"
            " ␣ob ␣Z cl inn arrow ␣op ␣y B ␣sk ehold C Olga eh eb ␣eff J ␣kn az L M ␣Jer ␣gl"
        ),
        1.131 * previous.among(
            "↵ ; s ␣an And ␣s d ␣came ␣Then ␣so k ␣out ␣up ␣knows ␣B ␣M ␣There na ff ␣ab ␣saw"
            " ack ␣And ped ␣ph ␣ob ␣hard like Then ␣em ium up ␣im ␣soft ␣answered der sy ich"
            " lack S ␣lived ␣commanded igh ␣genus So ␣little P K"
        ),
        0.8986 * token.among(
            "c w ␣n ␣J ␣l ␣r ␣Sara ␣friend ro j ␣B ␣sp ␣M ␣dis ␣cl ␣sh sp ␣fl ␣school ␣1 ␣saith"
            " ␣W out ␣ac ␣ph ␣ob ys ␣painter ␣op ␣y ␣Eve B ehold C ␣rec med eh ␣dev ␣Jacob ␣eff"
            " J L M dom mon ␣Jon ␣gl ␣Han"
        ),
        -0.7127 * word_start.among(
            "␣and ␣he ␣d ␣J ␣ex ␣G ␣re ␣A ␣she ␣they ␣P ␣j ␣In ␣o ␣de ␣She ␣El ␣Ben ␣O ␣W ␣new"
            " l ␣ha ␣like ␣ind ␣end ␣wor ␣op ␣elect ␣col ␣pur ␣know ␣sle ␣inc ␣la ␣sy ␣trans ␣bu"
            " ␣certain ␣sw ␣anim ␣gre ␣air ␣umbrella ␣arm ␣tom sy res"
        ),
        row=233,
    ),
    # after adjective/␣into/␣ex and 45 more; ␣at/ent/um and 45 more
    "L3N482_after_adjective_into_ex_and": gelu(
        -0.8118,
        1.317 * previous.among(
            "adjective ␣into ␣ex ␣do ␣G ␣L ␣liked ␣P ␣o ␣de ual ␣u ␣ad ␣El ␣No ␣learned ␣E"
            " ␣People ␣V ␣works ␣F ␣cons ␣U ␣relating ␣Listen ␣prov ␣comm ␣ass ␣ind ␣June ␣July"
            " ␣acc cess ␣Wh ␣trans ␣lived ␣according ␣conc Yes ␣lack ␣Re ␣cle ␣pri ␣diff ␣state"
            " irc ality ␣dw"
        ),
        1.271 * token.among(
            "␣at ent um ␣under ter ct ␣P ␣per ␣u ␣ad ␣li ␣garden con per ious pp ␣can ␣cons"
            " ␣lives ␣ob ␣cap rib ␣opened ␣pub ␣comm eren so vel ␣travel up ␣pur ␣fac ␣min ␣supp"
            " ␣inter ␣wild ␣det ␣Bel ␣Ed ␣pri ␣lar ␣trib ␣z hil iqu ␣ca greg ␣num"
        ),
        0.9158 * token.among(
            "␣at ␣near ␣under ␣P ual ␣u ␣ab ␣ad ␣li ␣garden con ious pp ␣can ␣cons ␣ob ␣cap rib"
            " ␣opened ␣pub eren so vel ␣travel up ␣pur ␣spec ␣la ␣fac ␣min ␣supp ␣inter ␣wild"
            " ␣det ␣perform ␣Bel ␣Ed ␣pri li ␣mill ␣lar ␣trib ␣z hil iqu ␣ca greg ␣num"
        ),
        0.4862 * sentence_start.among(
            "␣The ␣Everyone ␣My ␣Now in j ␣So con u ab ␣Vera com so arm pro act ␣ex self ind"
            " gen op fe na res ir ins man go ac ul ␣not em ine ␣con other ␣al ␣comm ␣per we land"
            " dom ␣someone ling read ␣organ ␣diff ru med"
        ),
        row=234,
    ),
    # last followed by ␣He/␣What/␣Yes and 45 more; after ␣she/␣two/␣one and 45 more
    "L3N484_last_followed_by_he_what_yes": gelu(
        -0.9504,
        1.632 * followed.among(
            "␣He ␣What ␣Yes ␣two ␣On ␣Who ␣three ␣Goodbye ␣one ␣five ␣four ␣There ␣six ␣No"
            " ␣seven k ␣eight ␣ten ings ␣Listen ␣count ␣Why ␣nine ␣How ␣Today ␣priest ␣sons ang"
            ' \u2423very \u2423Which \u2423tab ay am ub ." \u2423Moses \u2423goat \u2423tw \u2423number \u2423fif 8 \u2423without its One ph'
            " ␣Jes irit ium"
        ),
        1.415 * previous.among(
            "␣she ␣two ␣one ␣J ␣three ␣four ␣re ␣five ␣S ␣cup ␣could ␣count ␣boy ␣six ␣seven"
            " ␣ten ␣j ␣pro ␣offering Numbers ␣eight ␣today og ␣sac ␣nine ␣Listen ␣balls ␣burn"
            " teen ␣op ␣hats ␣clean ␣thousand ␣wild 2 ␣Moses Yes ␣goat ␣Jer ␣hundred ␣ple ␣Jon"
            " ␣z ␣cups iah ␣year irty ␣Jes"
        ),
        1.148 * token.among(
            "␣and : ? A ␣c ␣had r ␣r ␣named ␣h ␣found ha ␣Now ␣day ␣king j fl ␣There ␣That"
            " ␣buys ␣lost ␣offer ␣sm ␣So ␣fr ␣than ! ␣hath gr ␣plus rop ␣asked ␣Reed ble ␣dr ith"
            " ␣rece ␣prop pr ␣lived ␣Br ek ␣fif tto ␣fore ash ␣mill ␣year"
        ),
        -0.618 * four_back.among(". Once ␣do ␣back ␣painted ␣looked ␣today ␣Today ␣happy"),
        row=235,
    ),
    # after ␣f/␣Hello/␣Goodbye and 45 more; ic/”;/el and 45 more
    "L3N488_after_f_hello_goodbye_and_45": gelu(
        -0.8211,
        1.118 * previous.among(
            "␣f ␣Hello ␣Goodbye ␣l ur ␣will ␣friends ␣what ab ␣does ␣night ␣con ␣thou ␣am ␣o"
            ' \u2423de uc \u2423garden \u2423Sunday \u2423So \u2423rep \u2423shop \u2423dire \u2423pre \u2423if \u2423ob \u2423int ?" \u2423Why \u2423pub \u2423bre'
            ' \u2423asked \u2423del \u2423dist \u2423cont \u2423ass Thank \u2423op ," \u2423how \u2423leg \u2423res \u2423dec \u2423med \u2423dev eb \u2423mill'
            " ␣dw"
        ),
        1.095 * token.among(
            'ic "; el \u2423Then ce \u2423Sara \u2423mother \u2423man \u2423Clara \u2423Wednesday \u2423girl \u2423Tuesday \u2423Monday uc'
            ' \u2423When \u2423Sunday \u2423So adverb ." oc \u2423Saturday \u2423tomorrow \u2423Friday \u2423They ora ric \u2423disc'
            " orland ␣painter ␣asked ␣Mara ␣Felix vel ␣Alma gn ␣Lars ␣judge ␣Ir ␣cre ilda erm"
            " Yes ␣Dario ␣Hanna itc ␣ple ␣Jon ␣Nils"
        ),
        0.7878 * previous.among(
            "␣he ␣be verb ␣one ␣Lily ␣Hello ␣Goodbye ␣In ␣home ␣friends ␣hat im ␣Sam ␣Emma"
            ' \u2423night \u2423any \u2423pl \u2423thou uc \u2423rep \u2423shop te \u2423Jesus \u2423if \u2423int \u2423prophe ?" ug \u2423Why \u2423pub'
            " ␣asked ␣del ␣sle ␣cont ␣ass Thank up ␣op ␣got ␣how ␣cover ␣bread ␣beach ␣subst eb"
            " ␣conf ␣bridge ␣ey"
        ),
        0.6013 * token.among(
            'l "; \u2423Anna \u2423Then st \u2423father \u2423mother \u2423man br \u2423Clara \u2423girl uc \u2423When \u2423So adverb ." oc'
            " ␣Saturday ␣tomorrow ␣They ora ␣disc orland ␣painter ␣asked ␣Mara ␣baker ␣Felix"
            " ␣son ␣Alma ␣occ gn ␣farmer ␣sailor ␣Lars ␣judge ␣cre ilda erm Yes ␣Dario ␣Hanna"
            " itc ␣ple ␣Jon ␣brother ister ␣Nils"
        ),
        row=236,
    ),
    # ␣f/ent/␣d and 44 more; after ␣unto/␣t/␣home and 44 more
    "L3N492_f_ent_d_and_44_more_after": gelu(
        -0.9211,
        1.514 * token.among(
            "␣f ent ␣d est ␣l ␣r ␣friends ␣friend ␣does ort ct pt act ␣tr ust ␣sl tr ␣every str"
            ' \u2423str On ount \u2423Z ?" Ida \u2423art \u2423reg cept \u2423spec \u2423dr \u2423hast \u2423enem \u2423dev ert \u2423meas \u2423def'
            " ␣serv ␣righteous ␣diff ␣As ␣wicked ␣Jo ␣possess ␣est ident ␣heav ␣Mord"
        ),
        1.442 * previous.among(
            "␣unto ␣t ␣home ␣good Tom ␣father ␣re ␣My ␣mother ␣your ␣knows Anna ␣al Emma ␣ab"
            " ␣ar ␣saying ␣saith Sam Finn Jack ␣sac ␣job Paul Days ␣en Max ␣em ␣cont ␣given"
            " ␣Today Vera Today ␣prop ␣pol Pete ␣beg ␣wild ␣tw Ruth ␣af ␣dest ␣Al ␣Ab ␣gl ␣mer"
            " Eve"
        ),
        0.9135 * token.among(
            'er e \u2423with \u2423f c \u2423are ot \u2423r \u2423friend ter \u2423does pt \u2423tr ong \u2423sl str \u2423str hes On \u2423Z ?"'
            " inn Ida to ␣reg ␣spec ␣dr ␣med ␣hast rap ␣enem ␣days ␣dev ert ␣meas ␣val ␣serv"
            " ␣righteous ␣diff ␣As ␣wicked ␣Jo ␣possess ␣est Z ␣Gre ␣heav ␣Mord"
        ),
        0.7562 * token.among(
            '\u2423f \u2423d est \u2423r \u2423friend \u2423does ort ect ct \u2423tr ust \u2423sl \u2423every str \u2423str \u2423Ida On \u2423Z ?"'
            " Ida und ␣art ␣reg cept ␣spec ␣dr ␣med ␣hast rap ␣enem ␣ra ␣dev ert ␣meas ␣def"
            " ␣serv ␣neither ␣righteous ␣diff ␣Ab ␣As ␣wicked ␣Jo ␣possess ␣est Z ␣heav ␣Mord"
        ),
        row=237,
    ),
    # ␣that/verb/est and 45 more; after l/␣v/␣father and 45 more
    "L3N493_that_verb_est_and_45_more": gelu(
        -0.8678,
        1.212 * token.among(
            "␣that verb est ␣time ␣which ␣friend ast nd ill ␣does ass ust ␣pass ual all ␣pr"
            " ject ␣if ␣Ol ␣wind ␣thr ull ␣body ␣first ␣shalt ft ␣fall ␣move ␣kingdom orrow pr"
            " ␣stand ␣ra ␣quality outh gth ␣sea ically ete ␣look ␣position ␣ey ␣line ually iff"
            " ␣sail ␣walk ␣happ"
        ),
        0.9449 * previous.among(
            "l ␣v ␣father ␣My ␣mother ␣Do ␣girl ␣pro ␣te res ␣children ␣short hen ␣qu ␣sons"
            " ␣these ␣ob ␣job ␣cap ␣house bl ␣burn vent ␣dist av ␣son ble ␣bo T ␣daught ␣same"
            " ␣mark ␣young ␣piec of ␣equ ␣cities ␣beg rap ␣wild ␣quality ␣sol ␣whose ␣pe ␣trib"
            " ␣Ab ␣brethren iah"
        ),
        0.8876 * token.among(
            "a verb l ␣time ␣which ur ␣friend ast nd ill ust ␣pass ual ach ' ␣pr ject ␣if ␣Ol"
            " ␣whom ␣wind ull ␣body ␣first ␣shalt ft ␣fall ␣move ␣kingdom orrow pr ␣stand ␣until"
            " ␣ra ␣quality outh ␣sea ete ␣look ␣position ␣ey ␣most ␣line ually iff ␣sail ␣walk"
            " ␣happ"
        ),
        0.7165 * token.among(
            "␣that verb est ␣time ␣which ␣friend ast nd ␣does ust ␣pass ual all ␣pr ject ␣if"
            " ␣way ␣wind ␣character ull ␣body ␣first ␣shalt ft ␣fall ␣move ␣kingdom orrow pr"
            " ␣stand ␣beg ␣until ␣ra ␣quality outh gth ␣sea ically ete ␣look ␣position ␣ey ␣most"
            " ␣line ually ␣sail ␣walk ␣happ"
        ),
        row=238,
    ),
    # after ␣a/␣and/p and 45 more; A/Q/␣Tom and 45 more
    "L3N494_after_a_and_p_and_45_more_a": gelu(
        -1.04,
        1.295 * previous.among(
            "␣a ␣and p ␣an ␣have ir ␣made This ␣my ␣gave ␣like em ␣drum ␣after ␣no ␣behind"
            " ␣needs ␣lost ␣Is ily ␣children ␣find ale ␣sons ␣these ␣cap ative ␣plus ␣mar"
            " ␣wanted ␣dr ␣our ␣nor ␣many ␣par ix lt Where ␣kingdom ␣colour ␣Which ␣sil M ital"
            " ␣neither ␣brethren 3 stand"
        ),
        1.287 * token.among(
            "A Q ␣Tom ␣Ben ␣Jack ␣Leo ␣Sara ␣Sam ␣Max ␣Emma ␣Nora ␣Vera ␣blue ␣Oscar ␣Paul"
            " ␣Clara ␣ten ␣Where ␣o ␣Karl ␣th ␣pro ␣1 ␣Hugo Sam uth ␣Ruth ␣eight ␣Ida Sara ␣ob"
            " Paul ␣nine ␣2 Ida ␣Pete ␣Olga ␣10 ␣July ␣August ␣prin ␣March ␣ref ␣September ␣ever"
            " ␣stand ␣meas ␣walk"
        ),
        1.255 * two_back.among(
            "Q ␣you ␣m ␣Anna ␣has ␣Ben ␣facts ␣Jack ␣Leo ␣Sam ␣Max ␣Who ␣Finn ␣Oscar ␣blue"
            " ␣Paul ␣yellow ␣boy ␣Clara ␣Where ␣There Shopping ␣pink ␣men ␣black ␣Hugo ␣Ruth"
            " ␣brown ␣sons ␣morning Days Months ␣afternoon ys ␣Pete ␣eleven ␣full ␣Fe Where"
            " ␣evening ␣colour ␣priests igh ␣according ␣Which M ␣brethren ␣nam"
        ),
        0.5436 * word_start.among(
            "␣a ␣m ␣an ␣I ␣e ␣his ␣se ␣Anna ␣o ␣Lily ␣le ␣pro ␣time ␣E ␣Sam ␣th ␣Ben ␣her ␣up"
            " ␣Leo ␣ob ␣Emma ␣Nora ␣back ␣Israel ␣Finn ␣Oscar ␣ten ␣Paul ␣Mia ␣old ␣after ␣spec"
            " ␣over ␣acc ␣ref ␣eight ␣hard ␣supp ␣Ruth ␣cover ␣bu ␣Olga ␣Eve ␣stand ␣lack ␣mouth"
            " ␣hundred"
        ),
        row=239,
    ),
    # ␣with/␣p/␣unto and 44 more; after ␣said/␣b/␣came and 45 more
    "L3N495_with_p_unto_and_44_more": gelu(
        -1.196,
        1.542 * token.among(
            "␣with ␣p ␣unto ␣w ␣e ␣k ␣took ␣cold ␣co ␣dark ␣bl But ␣And ␣may bl ged ␣Pet"
            " ␣servants ␣ang ␣among ␣large ␣answered ita ried ␣daught ␣cha ␣wr ␣told ␣young ␣ve"
            " ␣Julia ␣beg ared ␣wild ␣commanded ␣Eur ␣bec ␣dev oved aught So ␣mid ␣ple ␣little"
            " ␣Ab ␣cloudy ␣dw"
        ),
        1.34 * previous.among(
            "␣said ␣b ␣came ␣Then ␣g ␣father ␣when ␣My ␣mother ␣knows ␣say ␣There ␣When ␣saw"
            " ␣sl ␣saying ␣let ah ␣saith ␣dark ood ␣Jesus ␣job ␣house ␣David Then ␣heard ␣voice"
            " ␣sle ␣behold ␣la ␣eyes ehold ␣mak han ␣might ␣beg ␣priests ␣bet ␣days ␣Moses"
            " ␣Jacob ␣spake L ␣word ␣would ames ␣Saul"
        ),
        1.07 * token.among(
            '\u2423that " \u2423with \u2423said - \u2423by \u2423st \u2423e \u2423friend ell \u2423Vera \u2423k \u2423took \u2423u \u2423li \u2423cold \u2423co \u2423dark'
            " ␣closed ␣bl ␣And ␣Swan ␣strong ␣disc bl ␣ang ␣among ␣large ␣answered ita ried"
            " ␣daught ␣cha ␣young ␣ve illed ␣Julia ␣beg uring ␣wild ␣commanded ␣Eur ␣bec ␣dev"
            " aught ␣little ␣cloudy ␣dw"
        ),
        0.8688 * text_second.among(
            "␣the ␣of ␣it ␣he ␣a ␣A ␣they ␣He ␣when ␣Israel ␣El ␣Jesus ␣beg ␣G ␣at ␣w ␣M ␣re"
            " ␣wh ␣with ␣E ␣J ␣as ␣N ␣said ␣P ␣from ␣all ␣C ␣her ␣came ␣so ␣thy ␣Is ␣after"
            " ␣David ␣these ␣opened eh ␣Moses ␣therefore ␣Judah ␣Ab ␣Jacob ␣answered ␣Jon ␣Mord"
            " ␣Saul"
        ),
        row=240,
    ),
    # h/␣d/␣h and 45 more; h/ol/␣h and 45 more
    "L3N499_h_d_h_and_45_more_h_ol_h_and": gelu(
        -0.6399,
        1.642 * token.among(
            "h ␣d ␣h ch ␣Vera ␣blue ␣k ␣yellow ␣white ␣Thursday ␣th ␣Wednesday ␣Tuesday ␣Monday"
            " ␣pink ␣Sunday ␣pr ␣ac ␣ph ␣Friday ␣Th ␣relating bl ␣col ␣angry ␣June ␣July ␣ch"
            " ␣acc ␣May ␣August ph ␣res ␣sk ␣tired ehold ␣ref ␣fall ␣September ␣ir ␣February"
            " ␣bec eh ␣conf ␣val ␣def ␣z eld"
        ),
        1.117 * token.among(
            "h ol ␣h ␣blue ␣white ␣Thursday ␣th ␣Wednesday ␣Tuesday ␣Monday ␣Sunday ␣pr"
            " ␣Saturday ␣cons ␣ph ␣Friday ␣Th ␣2 ␣col ␣behold ␣June ␣July ␣ch ␣acc ␣shalt ␣May"
            " ␣August ␣November ph ␣res ␣sk ␣tired ehold ␣ref ␣September ␣Wh ␣ir ␣October oll"
            " ␣February 6 ␣bec eh ␣conf ␣bro ␣val ␣dest eld"
        ),
        0.8021 * previous.among(
            "␣or ␣an ␣p And ␣Hello ers ␣small ␣On ␣G ␣C ␣having ␣con ␣P ␣ten ␣girl ␣buys ␣pink"
            " ep ␣fl ␣ab ␣being ped ␣su ␣K ␣2 ␣mount Colours ium ␣leaves ␣im ring ␣acc ␣sub ␣par"
            " B ␣mark sy arious ␣bu ␣genus ␣Americ bs Therefore ␣most yl ␣pers ␣Mo ␣Jes"
        ),
        0.3385 * sentence_start.among(
            "p ␣On g Numbers ␣People le Months h th fl Colours Days Names a ␣of Max ab pl ho so"
            " gen ␣ob ap he ␣r ␣found par ␣t ove ␣g ␣L ing ␣y ␣pl ant other ␣sm ␣red ␣ar scar"
            " ␣bec ␣im cy dom ps ham ␣gold ␣diff"
        ),
        row=241,
    ),
    # h/␣t/d and 45 more; after ␣”/␣it/␣with and 45 more
    "L3N500_h_t_d_and_45_more_after_it": gelu(
        -0.9847,
        1.55 * token.among(
            "h ␣t d ␣st ␣v ␣h br ␣P ␣br ␣th ␣al ec ␣sh ␣per ␣sl ␣ar ␣rep tr ␣bl sh str ␣sha ␣Th"
            " cl ␣cr bl H ␣del ␣wr ␣la ␣dec ␣inc ␣ref C There pr ␣rec Th ␣Br ␣bec erm ␣conf ␣kn"
            " ␣cle esp ␣sw ␣pers sw"
        ),
        1.255 * previous.among(
            '\u2423" \u2423it \u2423with - \u2423s \u2423m \u2423facts \u2423 \u2423ex \u2423out \u2423up \u2423say \u2423pass adverb \u2423saying \u2423put \u2423manner'
            " ␣come ␣over ␣ob ␣en ex ade ␣cont ␣ind ` ␣ch ␣Today ␣dec com ␣forth Today ␣lay oot"
            " ␣lived ␣det ␣mult J ␣look ody ␣mid ␣z Therefore ellow F ␣tak K ␣num"
        ),
        1.19 * word_start.among(
            "␣( ␣or s d c f ␣br un ␣th n ␣up ␣bl ␣sl l t in w g re h ex st le ␣dec bl fl ␣inc"
            " th r ␣wr de br ␣conf k tr sh ␣kn ␣sw red There L ch fore sw H ly we ␣num"
        ),
        1.134 * token.among(
            "s n ic ␣t l ␣came st ␣v ␣h th ␣sp ␣br ␣th ␣al ␣sl ␣ar ␣rep ␣bl ␣short ␣Th ars cl"
            " ␣cr bl H ␣del ␣name ␣wr ␣la ␣dec ␣inc ␣ref C There ␣call Th ␣Br erm ␣conf ␣kn ␣cle"
            " L esp ␣sw iff P ␣pers sw"
        ),
        row=242,
    ),
    # ↵/<|endoftext|>/␣capital and 27 more; after ./␣the/␣The and 61 more
    "L3N503_endoftext_capital_and_27": gelu(
        -0.07675,
        2.045 * token.among(
            "↵ <|endoftext|> ␣capital ␣n ␣some ␣ ␣re This ␣My ␣off ␣Where ␣de ␣painted ␣pro"
            " ␣ent ␣sa ␣prophe On ␣afternoon ern ␣tem ␣Alma arn ␣Y O ew ␣alt ␣trib ␣most ␣mer"
        ),
        1.017 * previous.among(
            ". ␣the ␣The ␣c ␣at ␣are - ␣What ␣upon ␣J ␣see ␣Jack Once ␣four ␣made the This ␣day"
            " ␣A The ␣dis ␣Where ␣six ec ␣O ␣lost ␣dog ␣ne ␣u ␣N ␣saith ␣comes ␣Have ␣People"
            " ␣know ␣R ␣U ␣Can Months ern ␣cr ␣disc ␣elect ␣name ␣X ␣pres ␣sit ␣inc ␣Qu O ␣Fe"
            " bit ␣dep ␣according ␣speak ␣4 oly ␣ben ␣3 irc hil ␣lit ␣year ␣num"
        ),
        0.8236 * token.among(
            '\u21b5 \u2423" \u2423unto \u2423said r \u2423came \u2423one \u2423In \u2423home \u2423time \u2423some \u2423g \u2423see Here \u2423her \u2423near ha ig'
            " ␣G ␣flag ab nd ␣day ␣A ␣under ␣se ␣knows ␣un ␣live ␣count ␣liked The ␣sp ␣con eth"
            " ␣Mia ␣after W ␣ne One ␣ab ␣children con oo ans te ␣E ␣comes ␣ent ␣map ␣morning via"
            ' ?" \u2423basket \u2423Can \u2423key \u2423much \u2423name \u2423through ld \u2423How B oly mb'
        ),
        -0.8227 * token.among(
            "↵ <|endoftext|> ␣The ␣f ␣c r ␣capital ␣He ␣Lily ␣Then ␣LORD ␣In ␣n ␣She ␣w ␣g ␣box"
            " ␣Now ␣flag This ␣My ␣mother ␣Emma ␣L ␣city ␣Everyone ␣end ␣park ␣There ␣tree ␣When"
            " ␣garden ␣act ␣So ␣door ␣T ␣bed pp ␣child ␣And ␣table ␣river ␣They ␣forest ␣fire ub"
            " ␣house ␣Listen ern ␣wall ␣earth ␣son ␣name ␣flesh ␣kitchen arn ␣bench gn ␣wild eh"
            " tto ease irc ause"
        ),
        row=243,
    ),
    # three after ␣have/␣came/␣one and 45 more; ,/␣He/␣Hello and 45 more
    "L3N504_three_after_have_came_one": gelu(
        -0.7993,
        1.621 * three_back.among(
            "␣have ␣came ␣one ␣see ␣four This ␣knows ␣city ␣back ␣ten ␣There ␣behind ␣needs"
            " ␣per ␣looked ␣seen Numbers ␣children ␣Saturday ␣child Digits ␣ran ␣sons ␣relating"
            " orland ␣asked ␣travel ␣wanted ␣How ␣Today ology Today ␣resp ␣Qu ism ␣number"
            " ␣cities hem ␣commanded ␣according ␣Which ␣written ␣Mordalia ␣spake dom ␣secret"
            " ␣walk lm"
        ),
        1.444 * token.among(
            ", ␣He ␣Hello ␣Goodbye ␣She ␣l ␣under ␣could ␣park ␣Grey ␣Mia ␣Clara iz ␣behind"
            " ␣painted ␣pass ␣li ␣garden ␣school ␣te ␣No ␣str ␣U ␣Frost venia ␣Wood ␣Moss ␣prov"
            " ark ␣Lake ␣market ␣reg ␣bench com ␣fam ␣Qu ␣Ir uch ␣wom ␣according ␣evil ␣Bel"
            " ␣instr ete semb ␣word ␣happ ␣mer"
        ),
        0.9464 * previous.among(
            "␣the ␣all ␣two ␣what ␣G ␣city ␣could ␣liked ␣M ␣Where ␣seven ␣There ␣pass ␣When"
            " ␣ab ␣looked ␣1 ␣No ␣ran ␣qu ␣morning ␣relating ␣afternoon esc ␣prov ␣land ␣10"
            " ␣priest ␣eleven ␣ind ism ␣sunny ␣Edith ␣rainy ␣Qu ␣Wh Where ␣words ␣evening ␣equ"
            " ␣div ␣according ␣Re M mb ␣Judah ␣Ab ␣num"
        ),
        0.8414 * token.among(
            "␣shall ar ␣He an id ␣Lily ␣Goodbye ␣She ␣l ␣who ␣Sara ill ␣under ␣Finn ␣end ␣park"
            " ct ist iz ␣behind ␣painted ␣pass ␣li ␣No ick ␣Hugo ␣Ruth ost ␣U venia ␣Lake ␣reg"
            " ␣dec ␣chair com ␣fam ␣Ir ␣beach ␣wom ␣according ␣Hanna ␣instr ete semb ␣far isting"
            " ␣secret ␣happ"
        ),
        row=244,
    ),
    # after Once/␣my/␣Israel and 45 more; And/A/w and 45 more
    "L3N505_after_once_my_israel_and_45": gelu(
        -1.364,
        1.595 * previous.among(
            "Once ␣my ␣Israel ␣S ␣liked ␣thy ␣al ␣tr One adverb ␣saying ␣saith ␣learned ␣today"
            " ␣cons ␣ran vent ␣wh ␣behold ␣travel ␣Lord ␣thoug ␣cha ␣where ␣eyes ehold ␣Edith"
            " ␣Wh ither ␣ever ␣tail S ␣thousand ␣those ␣tw Th ␣days ␣side ␣Egypt ␣conc ␣fif ␣Re"
            " D N ␣Jer ␣Judah ␣Ab ␣years"
        ),
        1.365 * token.among(
            "And A w ␣l ␣Yes Here Once This ␣de ␣sh ust W One ␣pass ␣fe adverb ␣saying by ␣W"
            " But It ␣str ␣if ␣because Months ␣2 ␣wh ␣baker ␣behold For ␣farm T Opposites B O ␣5"
            " ␣thousand ␣until Th ␣days ␣4 Now Y fore G L Therefore ␣years"
        ),
        1.124 * token.among(
            "): ent ␣has ␣l ␣st ive Here Once ␣sp ity act ␣go ff W uc One ong ' ␣pr But ␣str"
            " ␣if tern ␣because Months ␣between ␣Pet ␣name For T ific read ␣contain arl ior ␣5"
            " ␣cities ␣tail ␣cent Th Now Y ␣cle L gan iven ␣cor ␣ca"
        ),
        0.8672 * token.among(
            "And ent ␣l Here Once ul W One ␣pass ven ␣fe adverb ␣saying te ␣W uth But It ␣str"
            " ␣if ␣because Days On ␣Frost Months ␣2 ␣wh ␣baker For ␣farm T Opposites B O ␣5"
            " ␣cities ␣dry ␣thousand ␣until Th ␣4 Now Y fore G L Therefore ause"
        ),
        row=245,
    ),
    # in a text beginning Once/Q/One and 22 more; after ␣The/␣at/␣but and 45 more
    "L3N506_in_a_text_beginning_once_q": gelu(
        -1.689,
        1.846 * text_start.among(
            "Once Q One On It There Shopping Colours Months Numbers Days Names Digits Opposites"
            " Ben self sand ill ine Tom ple Oscar Eve Karl Olga"
        ),
        1.802 * previous.among(
            "␣The ␣at ␣but ␣will ␣N ␣comes ␣last Digits ␣They Days Months ␣com ␣opposite ␣disc"
            " ␣eleven ␣soft ␣X ␣June ␣July ␣December Opposites ␣Today iol ␣May ␣low gn ␣August"
            " ␣November ␣Y ␣Fr ␣March Today ␣April ␣September ␣Qu Do ␣January ␣October ␣February"
            " ␣wet ␣play ␣4 veryone ␣sat ␣Jer ␣Jon ␣z ␣Mord"
        ),
        1.631 * token.among(
            "s ␣at ␣In ␣good Tom ␣friends Once ␣On Ben Nora Lily Anna ec ␣after Shopping ␣dog"
            " ␣took ␣app ob Leo Numbers Names ␣F It Digits ␣hungry Finn Karl ␣cat ␣bird On"
            " Months ␣Felix Max Colours ita Oscar Opposites B Clara There Mia Pete ␣lived Ruth"
            " ␣frog L Eve"
        ),
        -0.6991 * word_start.among(
            "␣was ␣that ␣The ␣with ␣went c ␣on ␣from ␣came ␣but ␣ne ␣Sam ␣sm ␣made ␣Sara ␣On"
            " ␣count ␣am ␣R ␣gave ␣night ␣Clara ␣seven ␣There ␣That ␣When ␣looked ␣saw ␣eight"
            " ␣Hart ␣find ␣shop ␣closed ␣Hugo ␣morning ␣Can ␣asked ␣balls ␣farm ␣Eve ␣told ␣meas"
            " And ␣umbrella ␣cities ␣years Now For"
        ),
        row=246,
    ),
    # after ␣out/␣gave/eth and 45 more; in a text beginning This/And/␣the and 45 more
    "L3N508_after_out_gave_eth_and_45": gelu(
        -1.341,
        1.282 * previous.among(
            "␣out ␣gave eth red ␣away ␣after ␣took ␣take ␣put ␣peace ␣bl ␣sa ␣sent ␣sac iver"
            " ␣Why bl ␣give ␣heard ␣again ␣given und ␣July ␣bring ␣cast ␣drink ␣destroy B ␣cha"
            " ␣brought ␣forth ␣hear ␣mak ␣lay ake ␣bear ␣wild ␣belie ␣according ␣speak ␣conf par"
            " ␣shew L isting ␣ke oice ames"
        ),
        1.076 * text_start.among(
            "This And ␣the ↵ . ␣and os A G I L Ben Then Now li inn ( B C H K M N P R S T W Y"
            " est Th The 's ov For But Sam He ␣water Where ␣neither oy ␣mount Do So She They"
            " Therefore"
        ),
        0.9358 * token.among(
            "␣with ␣unto ␣m ␣all ␣into ␣thy ␣eat ␣away our ␣tre ␣take ␣let ␣put ␣bl sh ␣Have"
            " ␣find ␣can ␣cap here ␣opened bl ␣taken ␣pub ␣give ␣burn ␣return ␣among ␣forth"
            " ␣bring ␣cast ␣destroy ␣char ␣lay Do ␣supp ␣Julia ␣bear ␣call oll ␣trans ␣keep"
            " ␣Which ␣judg ␣stren ␣shew ␣brother ␣possess"
        ),
        0.8809 * token.among(
            "? ␣m ␣all ␣into ell ␣Do ␣eat ␣cl ␣away our ␣ad ␣tre ␣take ␣let ␣put ␣bl sh ␣Have"
            " ␣find On ␣opened bl ␣pub ␣give ␣att ␣through ␣among ␣given ␣drink ␣our ␣forth"
            " ␣bring ␣cast ␣destroy ␣char ␣lay Do ␣supp rid ␣Julia ␣bear oll ␣keep ␣sound ␣Which"
            " ␣shew ␣possess ␣tak"
        ),
        row=247,
    ),
    # ␣”/t/y and 44 more; after ␣”/”/␣for and 45 more
    "L3N509_t_y_and_44_more_after_for": gelu(
        -1.051,
        1.641 * token.among(
            '\u2423" t y f \u2423at - \u2423t i w \u2423st os \u2423w ow \u2423sp \u2423al ight W ." \u2423W out \u2423qu \u2423sha \u2423over \u2423high'
            " ty ␣prov to urn ␣dist ove und ␣sec hy T over ␣low ␣la C orm S ␣until ␣bec Y fore"
            " ␣mid F ild"
        ),
        1.242 * previous.among(
            '\u2423" " \u2423for g \u2423r \u2423g \u2423friends \u2423ex \u2423out \u2423under \u2423go \u2423de \u2423men I \u2423ab \u2423Sunday \u2423ar ans'
            " ␣peace But ␣cons ␣over ␣Th Ida H vent ␣wh ␣behold ␣August ␣where com ␣yet ehold"
            " ␣Fe ␣until Th ␣Egypt ␣money fore ␣bro G ␣ple ␣sign Therefore ␣sch ␣umbrell ␣years"
            " ␣Mord"
        ),
        0.9612 * token.among(
            '\u2423a y \u2423at \u2423t \u2423good \u2423Yes \u2423w ow \u2423near one \u2423green \u2423o Emma W all ." \u2423over ost \u2423high'
            " ␣wor ␣relating urn ␣dist ␣att ove vel ons T arn ific way C ␣min ook ␣bec ␣Egypt"
            " ␣toward E Y ␣look semb D mon ␣poss ows umbers eous F"
        ),
        0.6398 * token.among(
            '\u2423to " y \u2423at - \u2423t id \u2423d as \u2423w \u2423out \u2423near nd and \u2423al ound Emma W sp \u2423qu \u2423over Sara'
            " ost ␣morning ␣wor urn ␣dist ␣att ␣return ␣cont ␣sec T ␣where O ither ook ␣bec ␣bet"
            " ␣conc ␣bridge Y fore D ird ␣now ows umbers F"
        ),
        row=248,
    ),
    # ␣in/␣be/A and 45 more; after ␣of/):/␣to and 45 more
    "L3N511_in_be_a_and_45_more_after_of": gelu(
        -1.024,
        1.269 * token.among(
            "␣in ␣be A ␣them ␣Ben ␣into ␣hat ␣Israel ␣knows ␣un ra ␣con ␣de I ␣per con ␣thee"
            " ␣ent ␣child ␣pre ␣done Karl Paul ␣cap ␣en ␣host ␣baker ma so ␣ind ␣sub ␣build"
            " ␣destroy B ␣dec de ␣med ␣Fe ␣inter ␣trans ␣Har ␣Mart ␣belie ert ␣Bel ␣Mordalia ␣af"
            " ␣Ar"
        ),
        1.073 * previous.among(
            "␣of ): ␣to ␣with ␣unto ␣c ␣shall ␣not ␣Hello ␣C ␣we ␣B ␣any ␣God ␣O ␣D ␣make ␣seen"
            " ␣T ␣children ␣works ␣U ␣may ␣K ␣asked ␣give ␣host ␣ang For rad ␣our ␣Y ␣Qu C ␣hast"
            " ␣consisting ␣Br ␣according ␣speak ania ok ording dom ␣z irc ␣Jud irit ␣answ"
        ),
        0.7836 * token.among(
            "␣to ␣in ␣be al ␣for A ir ␣Israel ␣knows ␣un ␣br ␣de I ␣per con ␣than Leo ␣ent ␣can"
            " Sara Karl Paul ␣cap ␣en ␣way ␣host ␣baker ma ␣ind ␣sub ␣farmer B ␣dec de ␣sailor"
            " ␣med ␣Fe ␣inter ␣engineer ␣trans ␣judge ␣Mart ␣belie ␣Bel Y ␣af ␣Ar idge"
        ),
        0.4978 * sentence_start.among(
            "␣The For I B He ␣he ␣There Th M They Therefore ␣to so Y L ␣thou C ev G O ␣ye ␣are"
            " ␣because ␣S ␣E ␣we ␣saith D K P Z ␣d ␣be ␣O ␣Y ␣their ␣see ␣ang ␣then ␣bring dom"
            " ␣behold cle Do ␣As ␣yet ␣dwell ␣Sel"
        ),
        row=249,
    ),
    # after ␣went/␣J/os and 44 more; p/␣p/␣s and 45 more
    "L3N512_after_went_j_os_and_44_more": gelu(
        -0.801,
        1.443 * previous.among(
            "␣went ␣J os br ␣comes og ora ␣U venia ␣2 ␣disc ␣travel ium ␣chan ␣organ ␣June"
            " ␣July ␣December ␣May gn ␣August ␣ear ox ehold ␣March ␣April ␣September ␣Qu ␣5 gen"
            " ␣October ␣colour hem 6 ␣ele ␣sy ␣according ␣4 ␣genus ␣mult ␣instr 7 ime oly acter"
            " ␣gen ␣cor"
        ),
        1.18 * token.among(
            "p ␣p ␣s r os ap ha ve ␣S ip ␣before op ␣sp ␣ten ␣N ep ␣shop ␣closed ␣ha ␣U venia"
            " vent ium ␣wave ␣elect ␣eleven ␣June ␣Klara ␣December ␣dr ␣May ␣thoug ␣August"
            " ␣November ␣ear ␣Nor ␣March ␣April sy ␣September ␣ve ␣slow ␣5 rap ␣sy ␣3 eop ␣Jes"
        ),
        0.6507 * token.among(
            "␣p le ␣s ap Once ha ␣S ip op ␣sp ␣ten ␣door ␣shop ␣closed ␣bed ␣ha ␣ph ␣U ␣nine"
            " ␣relating ␣exp ␣Pet ium ␣wave ␣elect ␣eleven ␣June ␣Klara ␣December ␣dr ␣thoug"
            " ␣August ␣November ␣ear ␣Nor ␣March sy ␣September ␣ve ␣slow ␣5 rap ␣sy 7 ␣3 mb eop"
            " ␣Jes"
        ),
        0.4886 * sentence_start.among(
            "␣The d ␣In ␣My Opposites Numbers ␣People Digits Colours al Names br an per hy ph"
            " ang or ne as ag gen ␣ob E ␣found ␣some alk ␣g ␣usually i x z am adjective ly ine"
            " ant ␣ar iv cy ps ham ␣gold az ␣occ ␣both ␣trib ␣such"
        ),
        row=250,
    ),
    # ␣of/␣in/noun and 45 more; after s/noun/ts and 45 more
    "L3N513_of_in_noun_and_45_more_after": gelu(
        -1.16,
        1.383 * token.among(
            "␣of ␣in noun ␣for ␣with ␣unto ␣by ␣from ␣on ␣upon ot ␣into ical ␣under ated ␣gave"
            " The ␣having ␣con ␣used ous ␣painted ␣needs ␣buys ␣lost ␣took ␣saw ␣put ized ular"
            " ␣against tern ote ␣between ␣through ␣among ␣given ␣large ␣got ize arious ify uring"
            " atic ified ower ␣possess ␣such"
        ),
        1.21 * previous.among(
            "s noun ts ␣used ies ␣form ized Numbers out Digits ␣sent ␣over ␣set ␣relating"
            " Months ␣rel form ␣especially ␣follow ␣sle ought ␣through ␣em especially ize ring"
            " hed ␣contain usually ix ␣med ␣number ␣resemb illed ␣consisting ␣cities ␣beg ared"
            " ␣ra ␣play oved ␣perform ␣America osed ense ␣meas ␣line ␣gold"
        ),
        0.902 * token.among(
            "␣in ␣with ␣unto en ␣at ␣by ␣on ␣into ␣Leo ical ␣under ish ␣gave ass ␣painted"
            " ␣needs ␣buys pl ␣took led ␣saw ized Numbers ␣cut tern ame nder ␣between ␣Pete"
            " ␣through ␣among ium ld ize ␣Klara arious ared uring ␣ele outh atic ␣kn ␣usually"
            " ened ower ised ␣possess ␣rest"
        ),
        0.8951 * previous.among(
            "noun ␣came ch ated ␣used ␣form all ized Numbers out Digits ␣sent ␣set ␣relating"
            " Months here ␣rel form ␣especially ␣follow ␣sle ought ␣through ␣em especially ize"
            " ology ring hed ␣bas ␣contain usually ix ␣number ␣resemb There ␣consisting ␣call"
            " ␣beg ared ␣ra ␣play ␣perform ␣America osed ␣meas ␣line ␣gold"
        ),
        row=251,
    ),
    # in a sentence beginning Once/␣Then/This and 10 more; ↵/<|endoftext|>/noun and 37 more
    "L3N517_in_a_sentence_beginning_once": gelu(
        -1.57,
        2.542 * sentence_start.among(
            "Once ␣Then This <|endoftext|> Here Numbers It One Months On Days Names There"
        ),
        2.221 * token.among(
            "↵ <|endoftext|> noun A Q ␣are ␣It ␣upon ␣Then ␣has ␣Hello ␣In ␣g Here Tom Once"
            " ␣what ␣near This ␣before Anna ␣painted ␣needs Shopping One ␣Is tr Numbers Names It"
            " Digits Sara On Months ␣Listen ␣afternoon Ida ␣cont Opposites ␣Cora"
        ),
        1.8 * token.among(
            "␣and ␣is ? ␣it ␣unto adjective Q verb ␣she ␣capital ␣all ␣Anna re ␣has ␣Goodbye ␣n"
            " ␣l ia us Here ␣what ␣city ␣end ␣Do The Lily ␣dis Anna ␣buys Shopping ␣Is ␣comes"
            " ␣sa Digits ␣Ida ␣house ␣Can Then ehold Pete"
        ),
        1.521 * previous.among(
            ". ↵ And ␣unto ␣all ␣two ␣Anna ␣What ␣Lily ␣Then ␣Hello ␣In Once ␣Emma ␣Nora"
            " ␣Everyone ␣before ␣boy ous ␣Where ␣That ␣Wednesday ec ␣slept Shopping One ␣saying"
            " ␣comes Names ␣They Months ␣afternoon ␣Moss ␣Why ␣Pete ␣Eve ␣inter ␣Eur ␣side ␣Jon"
        ),
        row=252,
    ),
    # after A/␣What/␣home and 45 more; h/l/␣In and 45 more
    "L3N518_after_a_what_home_and_45": gelu(
        -1.595,
        2.057 * previous.among(
            "A ␣What ␣home ␣r ␣Yes ha ␣My ␣mother ␣knows ␣con ␣Where ␣1 ␣W ␣R ␣qu ␣U ␣ob ␣job 0"
            " ␣2 teen ␣December ␣ch ␣par ␣May ␣inv ␣thoug ␣Fr ␣dec ␣fam ␣September C ␣slow"
            " ␣United ␣October pr ␣wet 9 E ␣ben ␣3 M ␣Ab irc hil P 3 ␣Mo"
        ),
        1.394 * token.among(
            "h l ␣In um ␣time ol ␣ ␣friend ␣does ra ␣per oo ␣1 ␣know ␣F ␣des ␣Friday ␣2 H ␣del"
            " ␣name ility ␣July ␣Lord cess ␣March ␣power O ␣month ␣5 ␣United ilda ␣belie 6 9"
            " ␣genus 1 7 ␣cle ␣fore oly ␣3 ense ␣North N ower hil 3"
        ),
        0.9953 * token.among(
            ", ␣In ␣time ␣ ␣friend ␣does ra ␣al ␣per oo ␣1 ␣know ␣F ␣des ␣Friday ␣2 so ␣name"
            " ility ␣July ␣Lord ␣ear cess ␣Nor ␣power sha C O ␣month ␣5 ␣United ilda ␣belie 6 9"
            " ␣genus ␣fif 1 7 ␣cle ␣fore ␣3 ␣North ower ils ␣fa ␣Al 3"
        ),
        0.7519 * previous.among(
            "␣you ␣In ␣three ␣w ␣e ␣My ␣C ␣knows ␣P ␣o ec ␣after ␣D ␣pass ␣pr ␣learned ␣eight"
            " ␣R ␣over ␣qu ␣job Months ␣plus teen ␣sc ␣December ␣May ␣November ␣Fr ␣ear"
            " ␣September ␣month ␣January ␣October ␣open pr ␣subst ␣until ␣4 ␣toward ␣instr 1"
            " ␣ben M irc hil 3 ␣sou"
        ),
        row=253,
    ),
    # last followed by Q/␣In/␣capital and 39 more; after c/␣t/␣has and 45 more
    "L3N519_last_followed_by_q_in": gelu(
        -0.9039,
        1.897 * followed.among(
            "Q ␣In ␣capital ␣My t ␣Everyone ␣Do ␣liked ␣Where ␣blue ␣There ic ␣Is ␣city ␣lost"
            " ␣Have ␣People ␣ ly ␣Tuesday ␣Can ␣opened ␣man ␣brown ␣home ␣black ␣job ␣Saturday"
            ' me \u2423looked ," \u2423opposite \u2423wanted \u2423cook \u2423certain \u2423person \u2423fam \u2423baker \u2423judge \u2423sy ps'
            " ␣woman"
        ),
        1.208 * previous.among(
            "c ␣t ␣has ol ␣facts ap ␣Who x ␣o ␣Tuesday ␣saw ␣No oc by cy ␣morning via"
            " ␣afternoon ␣Selmark ␣asked cle ␣Igor Colours onia wood ␣organ ␣ind hy fect ␣farmer"
            " amm ␣evening ␣cour ␣sailor ␣ir pro ␣engineer rap ␣mat ␣Ilmaria ␣anim ps ␣Yolvia"
            " ␣Tarvenia atur acter ␣gen ␣Ab"
        ),
        1.16 * token.among(
            "␣a ␣The y ic ␣Tom ␣He ion ␣She se un ␣Ben ␣see ␣hat ␣box ␣On Ben ast ␣se ␣con"
            " ␣Grey ␣boy ␣Karl ized te per mark ␣hungry me ale cy ub ␣relating art ative rop hy"
            " inal ior sha han oot ient hem ␣sing ␣America ody har ident"
        ),
        0.648 * token.among(
            "␣a t y ic ␣Tom ␣He ␣on ␣has ␣She se un ␣Ben ␣hat ␣box ␣Sam he Ben ast ␣se ou ␣con"
            " ay ␣Grey ␣boy ␣Karl ␣behind ␣door ␣shop per cy cl ␣relating ative hy ␣chair ior"
            " sha oot ␣mouth hem ␣evil ␣Which ␣sing ␣America ody ense ␣wicked ident"
        ),
        row=254,
    ),
    # in a word beginning ␣con/”;/un and 45 more; ”;/able/ial and 45 more
    "L3N522_in_a_word_beginning_con_un": gelu(
        -0.7133,
        1.307 * word_start.among(
            '\u2423con "; un n \u2423int \u2423cons in re \u2423prod \u2423ev \u2423ind \u2423rel \u2423act con se ex \u2423spec \u2423organ'
            " ␣pres ␣character ␣manner ␣People ␣cond ␣ins ␣sit an ␣conf pl ␣eff ␣contr ␣diff"
            " Shopping ␣proper Numbers ␣quality ins en el ind Names ␣pers ␣oppos i all ant oc"
            " land ling"
        ),
        1.143 * token.among(
            '"; able ial Shopping ual \u2423act adverb \u2423manner ular \u2423People ind \u2423cons str ond \u2423int'
            " Days ex ␣prod ␣rel ally ␣ev ␣dist ␣cont ␣character ␣organ ␣ind ology ␣pres ␣sit lt"
            " ␣cond ␣ins ␣quality ins ␣contr ically ␣conf ␣mult ␣eff ␣instr ␣proper gan isting"
            " ␣diff ␣pers ␣oppos ality ␣lit"
        ),
        0.9831 * token.among(
            '"; Shopping \u2423act all adverb \u2423manner ular Numbers Names \u2423People ind \u2423cons str ond'
            " Days ose ␣prod ␣rel ally ␣dist ␣character ␣organ ␣ind ology ␣pres iet lt bit ␣cond"
            " ␣inter urs ␣ins ␣quality ins ␣contr ically ␣eff ␣instr ics ␣proper gan isting"
            " ␣diff umbers ␣pers ␣oppos ality ␣lit"
        ),
        0.7438 * token.among(
            'it id "; ell ial ance Shopping ual adverb ily \u2423manner str Days ose ling ex \u2423prod'
            " ␣rel Ida vel ␣character ␣organ ␣ind iet ␣sit lt ␣prin ␣ref embr bit ␣cond ␣inter"
            " ced urs alk ␣ins ␣cent ␣quality ␣wet ald gan isting ␣diff umbers ␣oppos ality ude"
            " jective"
        ),
        row=255,
    ),
    # last followed by Q/And/␣Goodbye and 45 more; ␣at/␣s/␣n and 45 more
    "L3N523_last_followed_by_q_and": gelu(
        -0.6583,
        2.223 * followed.among(
            "Q And ␣Goodbye ␣Is m ␣Monday ␣Thursday adjective W But ter im Then ␣May Where B"
            " ␣Wh oin ␣flesh T am ob ␣things ␣October C one ue Th ust con ␣body Now So S oo aves"
            " J L N Y sel ister D G R au ph ames"
        ),
        1.365 * token.among(
            "␣at ␣s ␣n ␣J ␣l ␣good un ␣re ell j ␣j ␣al ␣cl ␣tr ight ␣per ␣li ven ␣fl ␣sl ␣very"
            " tr Sam ␣long ␣del ␣thr ␣Klara ` ␣sub ␣wr embr aldov ␣arm ␣round ␣Hanna J ␣Yolvia L"
            " N esp ␣Jer ␣righteous ␣fa ␣little R oice ( ␣Sel"
        ),
        1.16 * previous.among(
            "): ␣f ␣m ␣capital ␣J ␣flag ␣city ␣S ␣un ␣live ra ␣pl ␣am ␣Thursday ␣O ␣been ␣u ␣T"
            " ␣E ␣sa ␣V ␣U ␣K ␣2 H ␣plus ␣art ␣pur iol ␣May gn B ␣Y ␣yet ␣March ␣Qu ␣Wh ␣October"
            " ␣wild ␣Br E D N ␣dest ␣Jon R ␣Al ␣tra"
        ),
        0.8731 * token.among(
            "on o ol ␣l Tom ␣On j ag ␣j ␣al ␣cl ␣tr ight ␣li ␣fl ␣sl ␣T ␣eight pp ied ose"
            " ␣Selmark nder ␣del ␣eleven ` ␣la ␣full aldov S ␣arm ␣genus tto J Y li ␣mine G L N"
            " esp ␣Jer ␣fa R ␣years ␣Un ( ␣Sel"
        ),
        row=256,
    ),
    # two after Once/␣what/␣book and 20 more; after A/Q/Once and 15 more
    "L3N524_two_after_once_what_book_and": gelu(
        -1.307,
        3.234 * two_back.among(
            "Once ␣what ␣book ␣On ␣night ␣Do ␣slept Shopping ␣lost One ␣When ␣garden ␣school"
            " adverb On ␣Why Thank ␣Today ␣Nor ␣told Today ␣colour ␣secret"
        ),
        2.486 * previous.among(
            'A Q Once \u2423ten Shopping \u2423pro \u2423ab Numbers Names \u2423ha \u2423painter ," \u2423June \u2423August \u2423rec'
            " ␣ben ␣North ␣sou"
        ),
        1.65 * previous.among(
            "A Q ␣Tom ␣Anna ␣upon ␣Lily ␣Hello ␣Ben Once ␣Sara ␣On ␣Sam ␣Max ␣Emma ␣Nora ␣Finn"
            " ␣Oscar ␣Paul ␣boy ␣Clara ␣girl Shopping ␣offer ␣books Numbers ␣Hugo Names ␣Ruth"
            ' \u2423works \u2423ha It \u2423morning ?" \u2423afternoon ys \u2423balls \u2423Pete \u2423Olga ," \u2423evening \u2423bu \u2423side'
            " ␣toward ␣Ed ␣fore ␣ben ␣mid ␣sou"
        ),
        1.248 * token.among(
            ": ␣in ␣you n ␣have ␣Then ␣has ␣J Once ␣what ␣made ␣gave ␣end ␣sp ␣needs ␣buys sp"
            " ␣offering ␣sword ␣K ␣opened ␣left bl ␣bre ␣asked ␣earth ␣met ␣priest ␣wave ␣head"
            " ␣got ␣wanted ␣Lord ␣ear ␣wr ␣Jerusalem ␣told ␣States ␣side ␣Egypt ␣Which ␣arm"
            " ␣America oth ␣fore ␣stren ␣brethren ␣Mo"
        ),
        row=257,
    ),
    # c/␣c/␣s and 45 more; t/es/f and 45 more
    "L3N525_c_c_s_and_45_more_t_es_f_and": gelu(
        -0.7357,
        1.918 * token.among(
            "c ␣c ␣s ␣b ␣r ␣h ␣w Here Ben ␣C ␣L ␣B ␣k qu Shopping W ␣app ␣rep ␣H ␣Have ␣imp ␣qu"
            " Karl ␣Th ␣K ␣exp ␣disc H ␣wh Colours ␣sc ␣occ T ␣ch Opposites B C ␣Wh ␣equ ␣rec Th"
            " eh ␣conc G L M ␣Ch ␣St"
        ),
        1.024 * token.among(
            "t es f ␣c n ␣b ␣r ␣h ␣w ␣Vera ␣k I W iv ␣imp ␣qu Digits Karl ␣Th ␣exp ␣disc H ␣wh"
            " Colours ␣sc T ␣ch Oscar Opposites ␣November B ␣wr man C ␣Wh ␣prop ␣equ ␣rec Th eh"
            " ␣conc J G L M ␣Ch F ␣St"
        ),
        0.7802 * previous.among(
            ', \u2423" m - \u2423b \u2423J \u2423Yes \u2423 \u2423who \u2423end \u2423un \u2423M \u2423dis \u2423lost W ual \u2423Is \u2423pr \u2423comes \u2423W me \u2423if'
            " Days Months ␣opposite ␣im For ` ism ␣Today ␣May com ␣March Today ␣inter ␣January"
            " eh Yes ␣genus J fore M Therefore R ␣Ab oice K U"
        ),
        -0.4771 * word_start.among(
            "␣and ␣c ␣he ␣was ␣The ␣h ␣n ␣it ␣l ␣I ␣ex ␣G ␣said ␣M ␣de ␣ne ␣ad ␣which ␣li ␣ar"
            " ␣box Here ␣tre ␣ha re ␣mus ␣Oscar ␣live ex ␣old ␣occ ␣ch ␣sec ␣saith ␣prop ␣fac"
            " ␣trans ␣bu ␣balls ␣clean ␣z ␣sal ␣cand L ␣As ␣pers ␣neither Th"
        ),
        row=258,
    ),
    # ␣an/␣friend/␣does; two after ␣The/␣time/Once and 5 more
    "L3N526_an_friend_does_two_after_the": gelu(
        -0.1219,
        3.933 * token.among("␣an ␣friend ␣does"),
        1.731 * two_back.among("␣The ␣time Once ␣what ␣Everyone ␣Do On ␣Why"),
        0.8632 * previous.among(
            "␣The ␣went Q ␣you ␣capital ␣It ␣What ␣Lily ␣home ia ␣facts ␣father Once ␣flag This"
            " ␣mother ␣Who ␣Emma ␣knows ␣city ␣live ␣Paul ␣Clara ␣Finch ␣behind ␣been Shopping"
            " ␣comes ␣Hugo ␣Have It ␣job ␣afternoon ade ␣son ␣Lane ␣Lake ␣November ␣Rose iah"
        ),
        0.6998 * token.among(
            "␣of ␣and ␣( ␣is ␣was ␣or ␣an adjective ␣c ␣have verb ␣had ␣Tom - is ␣has ␣In Tom"
            " ␣Jack ␣what ␣re ␣friend ␣My ␣A ␣knows ␣does ␣un ␣live ␣M ␣am ␣dis ␣needs ␣ab ␣ad"
            " ␣saw ␣H ␣E ␣know ␣thine ␣mine"
        ),
        row=259,
    ),
    # r/␣In/␣G and 45 more; after ␣capital/␣J/␣Yes and 45 more
    "L3N527_r_in_g_and_45_more_after": gelu(
        -0.8444,
        1.475 * token.among(
            "r ␣In ␣G ␣con ␣u ␣pro ␣El con oo ␣1 adverb ␣then ␣today ␣ob iver ␣Bruno ␣burn eren"
            " ␣Mara ␣chan ␣Alma ␣Mona ␣Greta ␣Klara ita ␣sub ␣sit ␣prin ␣Nor ␣mak ␣ref ␣Edith ew"
            " ␣Lars ␣Albert oun van aven ␣Har ilda ␣Walter ␣sin ␣Dario ␣Edda ␣conf ␣Hanna tto da"
        ),
        1.372 * previous.among(
            "␣capital ␣J ␣Yes ␣who ␣friend ␣flag ␣does ␣live ␣O ␣been ␣N ␣comes ␣know ␣V oria"
            " ␣R Digits ␣lives ␣U ␣Park ␣Can venia Months ␣Listen ␣Ol ␣K ␣Pet ␣June iol gn ␣Fr"
            " ␣wr ␣Wh ␣cond ␣October pr ␣Am ␣Mart ␣subst ␣Br ␣Which ␣af ␣ben ␣Jon ␣z R ␣pers ␣dw"
        ),
        0.9837 * previous.among(
            "␣that ␣it ␣capital w ␣Yes ␣ex ␣who ␣friend ␣before ␣O ␣ad ␣El ␣app ␣learned ␣T"
            " ␣comes ␣Black ␣V oria ␣lives ␣U Paul ␣relating ␣Can Months ␣Listen ␣Ol ␣em ility"
            " ␣June ␣inv ␣Arvela ␣Fr ␣October ␣Har ilda ␣Mart ␣subst 2 ␣Br ␣Which tto ␣af ␣ben"
            " ania ␣Jer R ␣dw"
        ),
        0.4914 * word_start.among(
            "␣to ␣it ␣G ␣un ␣you ␣Tom ␣on ␣o ␣time ␣ad ␣see ␣O ␣day ␣ac ␣U ␣R ␣thy ␣form con"
            " ␣sub ␣ser ␣then ␣lost ␣prin ␣cond ␣ben ␣Nor ␣mak ␣af ha ␣land ␣Bruno ␣Mara ␣Felix"
            " ␣stud ␣Alma ␣Greta ␣Klara ␣play ␣Lars ␣Albert ␣Walter ␣Hanna da ␣pers O ␣dw"
        ),
        row=260,
    ),
    # ␣m/␣d/st and 45 more; g/␣m/␣d and 45 more
    "L3N528_m_d_st_and_45_more_g_m_d_and": gelu(
        -0.5173,
        1.7 * token.among(
            "␣m ␣d st ␣v ␣w ␣ v z ␣M qu ␣cl W ␣sl ␣H ␣pr ␣T ␣ent ␣W ␣qu cl ␣prov ␣ind T ␣inv"
            " ␣farmer B ␣fam ␣med ␣equ ␣pol gen hem ␣tw ␣det ␣kn ␣ben D G L N ␣ey ␣Ch ␣z ␣gen"
            " ␣Ab K ␣answ ␣num"
        ),
        1.241 * token.among(
            "g ␣m ␣d ␣v ␣w ␣small ␣ ␣M ␣P ␣cl W ␣N ␣H ␣T ␣ent ␣qu ␣ind T ` ␣bas olog ␣inv gn"
            " ␣farmer B ␣fam ␣med ␣equ rap ␣tw anc ␣kn ␣ben D G L N ␣z R ␣sch ␣gen ␣Ab sw K"
            " ␣answ ␣num ␣Sel ␣Mord"
        ),
        0.7917 * token.among(
            "␣d ␣v ␣w ␣M ␣P ␣cl W sp ␣N ␣H ␣T ␣qu ␣ind T ␣bas olog ␣inv gn ␣farmer B ␣fam ␣med"
            " ␣equ rap ␣tw eh anc ␣kn ␣ben D G L N ␣z R ␣sch ␣gen ␣Ab F ␣Jud sw K Z rost ␣answ"
            " ta ␣Sel ␣Mord"
        ),
        -0.5061 * word_start.among(
            "␣be ␣n ␣v ␣I ␣G ␣w ␣re ␣went ␣de ␣She ␣ne ␣rep ␣which ␣li ␣ar ␣small ␣int ␣blue"
            " ␣cr ␣met ␣well ' ␣inv ␣cha ␣acc ␣leg ␣che ␣person ␣ran ␣cre ␣eleven ␣diff ␣stren"
            " ␣lar ␣play ␣hast ␣brought ␣might ␣sal ␣stand ␣kingdom ␣mid ␣wet ␣look ␣genus ␣mer"
            " ␣neither T"
        ),
        row=261,
    ),
    # And/␣said/␣Hello and 44 more; two after ␣said/verb/␣In and 45 more
    "L3N530_and_said_hello_and_44_more": gelu(
        -0.73,
        1.476 * token.among(
            "And ␣said ␣Hello ␣Goodbye ␣Yes ␣near ␣se ␣end ␣could ␣night ␣Do ␣say ␣Wednesday"
            " ␣Tuesday ␣rem ␣li ␣Sunday ␣saying ␣No ␣saith ␣learned ␣qu But ␣And ␣even ␣morning"
            " ␣afternoon ␣return ␣behold ␣sec ␣answered ␣ch ␣bel ehold Today ␣Qu Do ␣tail"
            " ␣according Yes Now Y ␣turn So ␣depart ened vern"
        ),
        1.471 * two_back.among(
            "␣said verb ␣In Tom ␣gave ␣say Lily ␣pass ␣took ␣So adverb ␣saying Leo ␣saith"
            " Numbers ! ␣manner Sam Jack Karl ex ␣Listen ␣opened Then ␣att Max Colours ␣wave ark"
            " ␣wanted ␣answered ␣Today B Vera Today ␣Qu ␣Fe ␣move S Mia Th Yes ␣turn ␣depart D L"
            " irst Therefore"
        ),
        1.154 * previous.among(
            "␣unto ␣went ␣said ␣out ␣On ␣up ␣king ␣back ␣say ␣That ␣go One ␣looked ␣saying"
            " ␣saith ␣dark ! ␣come On ␣heard ␣return ␣behold Thank ark ize ␣wanted ␣answered B"
            " ␣sunny ␣hear ehold ␣told ␣rainy There ␣Fe Where aldov ␣pray ␣move S ␣colour ␣windy"
            " ␣Re ␣turn ␣depart L Therefore ␣cloudy"
        ),
        0.3737 * word_start.among(
            "␣that ␣r ␣C ␣them ␣said ␣con ␣him ␣by ␣Hello ␣Goodbye ␣home ␣cl ␣me ␣rem ␣up l ␣ye"
            " ␣end ␣say ␣Where ␣ch ␣Wh ␣sec ␣saying ␣Fe ␣morning ␣Can ␣tail ␣Lord ␣lar And ␣open"
            " ␣turn ␣according Now Y But"
        ),
        row=262,
    ),
    # ␣be/ic/␣She and 45 more; after adjective/␣went/␣have and 45 more
    "L3N532_be_ic_she_and_45_more_after": gelu(
        -0.9289,
        1.49 * token.among(
            "␣be ic ␣She ␣good ␣Ben ␣father ␣do Ben ␣mother ␣Oscar ␣Paul ␣say ␣comp ␣Is ␣ab"
            " ␣app ␣rep amp ␣imp ␣Jesus ␣hath ␣come Karl ost Paul ␣heaven esc rop ␣disc ␣partic"
            " ␣return ␣Pet ␣writ ␣answered Oscar oe ␣thoug ␣hast ␣ever ht ␣according Ruth ␣spake"
            " ime semb hil ␣rest Eve"
        ),
        1.104 * previous.among(
            "adjective ␣went ␣have ␣they ␣which ␣father ␣what ␣when x ␣P ␣j ␣Monday ␣When ␣N"
            " ␣Sunday ␣app adverb ␣seen ␣People ␣ent ␣R ␣Jesus ␣hath ␣pre ␣prophe inn ex ␣com"
            " ␣disc ␣return ark ␣art ␣answered ␣daught com ␣prin ␣hast ␣pray ␣commanded ␣priests"
            " ␣Br ␣Moses ␣according ␣mult ␣Ab ames ␣Mord ␣Saul"
        ),
        0.8949 * token.among(
            "␣was ␣an ␣had ot ␣Ben ␣father ␣G ␣mother ␣Finn ␣S ␣Paul ay ␣say Lily ␣go ␣comp ␣ab"
            " ␣app ␣rep amp ␣saith ␣Have ␣imp ␣hath ␣come Karl Paul ␣heaven ␣wor rop ␣partic"
            " ␣return ␣writ Oscar ␣thoug ␣April ␣hast ␣prop ht urs ␣Moses Ruth ␣Egypt ␣spake ime"
            " ␣look semb hil"
        ),
        0.7908 * sentence_start.among(
            "And This But W Then I ␣And So ␣So J ma Days ␣but Paul u Now M ␣Jack ␣as com ␣Clara"
            " ind gen ␣B N ␣is ␣which R ␣an ␣b P i x ␣that ␣J ␣not ine ␣Y ␣am ␣even we oc"
            " ␣therefore ␣Ab ␣behold ␣As ␣diff ru"
        ),
        row=263,
    ),
    # And/␣him/␣What and 45 more; in a word beginning ␣What/␣one/␣what and 45 more
    "L3N535_and_him_what_and_45_more_in": gelu(
        -0.6889,
        1.641 * token.among(
            "And ␣him ␣What ain Here ␣what This ␣day ␣this eth ␣Where ␣needs ␣lost ␣than ave"
            " ␣thee ␣against ␣Have ␣find But ␣tomorrow ␣And ␣come ␣if ␣these ␣even ␣heaven ote"
            " On ␣plus Then ␣whom ␣heard For ␣bring over ␣brought ␣yet Today ake ither There"
            " Where ␣colour ␣commanded ␣days Now So"
        ),
        1.254 * word_start.among(
            "␣What ␣one ␣what ␣bl w ␣than This ␣this ␣needs ␣lost ␣know ␣thoug qu ␣if ␣these"
            " ␣even ␣whom On ab ␣plus ␣belie ␣where ␣brought ro And so There ␣colour ␣commanded"
            " Months har over A ␣Un I Now go N S T ac The land But Where vent cle So"
        ),
        1.253 * previous.among(
            "This ␣count ␣le are ␣girl I ␣sl Numbers ␣bl ave ␣then ␣sa ␣know But ␣every ␣Th"
            " ␣Why H ␣much Then ␣behold ␣how T ␣thr ␣Today ␣thoug ␣la ␣where ␣hear ␣yet ehold"
            " Today ␣fall ink urs ␣belie ␣according ␣Which ␣plac fore ␣look L ␣neither ␣possess"
            " ught ␣year ␣answ ␣Dari"
        ),
        0.7735 * token.among(
            "And ␣What Here ␣what This ␣when nd ␣day ␣this eth ␣Where ␣needs ␣lost ␣than ave"
            " ␣against ␣Have ind ␣find But ␣if ␣these ␣even ␣heaven On ␣plus Then ␣whom ␣heard"
            " For ␣how ␣bring ␣where ␣brought ehold Today ither There Where ␣colour ␣lived"
            " ␣until ␣commanded Now So ␣word ␣Un"
        ),
        row=264,
    ),
    # two after ␣has/␣h/␣father and 27 more; after ␣the/␣(/␣The and 45 more
    "L3N536_two_after_has_h_father_and": gelu(
        -1.724,
        2.259 * two_back.among(
            "␣has ␣h ␣father ␣Oscar ␣cup ␣end ␣live ␣con ␣Where ␣There ␣D ren ␣Brook ␣T ␣sa"
            " Sara Days ␣K ␣opened ␣son ␣July ␣acc ␣grou Where Do ␣October ␣windy ␣mid une ␣sou"
        ),
        1.824 * previous.among(
            "␣the ␣( ␣The ␣f ␣his ␣s as se us un ab ␣se ␣their ␣this ␣thy ␣Clara ␣behind ␣needs"
            " ␣lost ␣pass ␣Is ␣sl con ␣find ␣str ase ␣pre ho ␣ob ␣horse ␣heaven ␣em ␣sc ␣first"
            " ␣wanted oe ␣Y com ␣prin ␣full ne ␣resemb ␣own oot hem ␣caus har ␣lit"
        ),
        1.561 * token.among(
            "␣a b c ␣c ␣his m ␣m ␣b ␣two ␣v ␣h ␣g ␣her ␣big ␣gr ␣blue ␣white ␣pl ␣green fl qu"
            " ␣old ␣j ␣sh pl ␣take ␣fl ␣H ␣bl sc ple ␣disc bl ␣partic ␣att ␣sc ␣X ␣occ ␣acc ␣par"
            " ␣inv ␣dirty ␣rec ␣stand ␣mult ␣ret ␣ple ␣Jon"
        ),
        1.302 * token.among(
            "␣an b ␣f c ␣c ␣b ␣two ␣v ine ␣big ␣gr ␣pl fl ␣j ␣sh pl ␣other ␣take ␣cold ␣rep ␣H"
            " tr ␣bl ␣high ple ␣disc bl ␣partic ␣pub urn ␣att ␣tem ␣sc ␣X ␣occ ␣acc ␣our ␣par"
            " ␣inv ␣rec ␣stand ␣mult J ␣ret ␣ple ␣Jon ␣brethren ife"
        ),
        row=265,
    ),
    # after ␣he/adjective/␣one and 45 more; ␣(/id/␣upon and 45 more
    "L3N537_after_he_adjective_one_and": gelu(
        -0.8647,
        1.206 * previous.among(
            "␣he adjective ␣one ␣LORD Here Once ce ␣Now ␣man ve Shopping ␣offer pl One ␣morning"
            " ␣Listen ␣prod ␣afternoon esc rib ␣Moss ␣prov ␣del vent cle ␣priest ␣Lake ␣car He"
            " ␣blood ␣sit ␣cha ␣Fr ␣res ␣ve ␣evening ␣tab ␣div ␣Moses ␣dev ␣conf ␣meas ␣ple ␣Jon"
            " ␣servant iah ␣eng greg"
        ),
        1.158 * token.among(
            "␣( id ␣upon Tom ri ag ␣Thursday iz ␣Monday ␣act ␣school ␣offering ␣saying ␣bl"
            " ␣Friday ␣prophe inn ␣afternoon ␣Bruno ␣burn ␣dist ␣Felix ␣Igor oy ␣contain"
            " ␣process ␣Y ult ␣command ␣mak ␣pray ␣February ␣caus ␣play ␣Which ␣judg ␣Dario"
            " ␣perform ␣plac ␣depart vern ␣trib ␣Jon ␣possess ␣tak greg ␣nam ␣Nils"
        ),
        0.8664 * token.among(
            "al ␣upon ␣Hello Tom ␣your ␣thy ␣Monday ␣act ␣offering ␣saying ␣bl ␣prophe inn"
            " ␣afternoon ␣com ␣Bruno ␣burn ␣dist ␣Mara ␣Felix oy ␣July ␣contain ␣cover ␣process"
            " ␣Y ␣mark ␣command ␣evening ␣pray ␣February ␣caus ␣play ␣Which ␣judg ␣Dario"
            " ␣perform ␣plac ␣depart vern ␣trib ␣Jon ␣possess ␣flow ␣tak greg ␣nam ␣Nils"
        ),
        0.7429 * previous.among(
            "␣one ␣LORD Here Once ce ␣Now ␣could ␣go Shopping ␣offer One ␣morning On ory"
            " ␣Listen ␣prod ␣afternoon esc ␣del ma ␣priest ␣Lake ␣car He ␣sit ␣cha ␣Fr ␣res ian"
            " ␣ve ␣evening ␣cour ␣tab ␣beg ␣div ␣Moses ␣dev ␣conc ␣conf ␣meas ␣serv ␣ple ␣Jon"
            " ␣servant iah ␣eng greg mma"
        ),
        row=266,
    ),
    # ␣Tom/g/␣s and 45 more; ␣f/␣t/␣ex and 45 more
    "L3N539_tom_g_s_and_45_more_f_t_ex": gelu(
        -1.097,
        1.254 * token.among(
            "␣Tom g ␣s ␣ex ␣when ri ␣their ␣does ␣S ␣flower ␣go our ␣per ␣sl ␣put ␣cons str"
            " ␣sent ␣str ␣cap ty ␣Z ern ␣prov ␣Mara ␣reg ␣pur ␣Klara hat ␣bring ␣cast ␣cha ␣la"
            " ␣res ␣prin ␣mak ␣beg rap ␣Mart ␣tw ␣judg ␣round ␣instr ␣hundred hil ␣possess ␣pers"
            " ␣tak"
        ),
        1.001 * token.among(
            "␣f ␣t ␣ex ri ␣does ␣S ␣flower ␣drum ␣cl ␣go our ␣per ␣sl ␣school ␣put ␣find ␣cons"
            " str ␣str ␣cap ern ␣prov ␣tem ␣market ␣reg ␣Klara hat ␣Eve ␣bring ␣cast ␣cha ␣la"
            " ␣res ␣prin ␣mak ␣thousand ␣lived ␣beg rap ␣Ir ␣Mart ␣tw ␣judg ␣round ␣instr"
            " ␣possess ␣pers ␣tak"
        ),
        0.9768 * previous.among(
            "␣he ent ␣t ␣capital ␣has ␣father ␣flag ␣My ␣mother ␣Who ␣red ␣king ␣knows ␣un"
            " ␣live ␣B ␣dis ␣Where ␣been ␣offer ␣put ␣ent ␣R ␣sons sc ple ␣job esc vent Colours"
            " ␣priest ␣wave ␣ind ␣August ␣cha ␣Wh ␣tab ␣trans ␣beg ␣div ␣priests ␣tw eh ␣Moses"
            " ␣fif ␣Ab iah ␣dw"
        ),
        0.8265 * last_capitalised.among(
            "And ␣J ␣LORD Once ␣G A ␣S ␣Ben Q ␣Who ␣Do ␣Vera ␣D Colours ␣El ␣Is ␣And ␣Thursday"
            " ␣T ␣Everyone ␣My ␣N ␣Wh ␣Have ␣R ␣People One ␣Ar ␣Z ␣Moses Shopping ␣David ␣Judah"
            " ␣August So ␣Ab ␣Which ␣Re ␣Jer ␣Ir ␣Jo ␣Igor ␣Julia ␣Jon ␣Mo ␣Jes ␣Han ␣Saul"
        ),
        row=267,
    ),
    # after ␣f/f/␣c and 45 more; ed/u/␣which and 45 more
    "L3N540_after_f_f_c_and_45_more_ed_u": gelu(
        -0.7573,
        1.232 * previous.among(
            "␣f f ␣c ␣b ␣d ␣J ␣l ␣st ␣h ␣three ␣does ␣pl ␣j ␣ab ␣te ␣No ␣put It ␣qu ␣str ␣ob"
            " ␣en ␣prod ␣disc ␣give ␣dist ␣behold ␣chan ␣sc und ␣ind ␣ch ␣bring ␣par ␣cast ␣Fr"
            " ␣ref ␣rece ␣rec ␣subst ␣sy J ␣3 ␣bro ␣mid ␣diff ␣cor ␣est"
        ),
        1.214 * token.among(
            "ed u ␣which ain ␣out ␣when ab x od if ␣away ang ren ␣ed pp ␣can ␣prophe ho"
            " ␣because ␣cap ␣mus rib ␣partic ␣pub Then eren ␣Mara ␣ang ␣chan up ␣cast ␣prin ␣lay"
            " ␣piec ␣fac han ␣supp ␣cour ␣Lars oun ␣enem ␣stud anc ␣instr semb ␣trib iqu ␣Mord"
        ),
        0.6783 * token.among(
            "␣out ␣when if ang ren ␣ed pp ␣can ␣prophe ␣because ␣cap ␣su ␣mus rib ␣partic ␣pub"
            " urn Then eren ␣Mara ␣ang ␣chan ␣Alma ␣cast way ␣char ␣prin ␣lay ␣piec ␣fac han"
            " ␣supp ␣cour ␣Lars oun ron ␣stud anc semb ␣whose ␣serv ␣trib iven hil iqu ␣answ"
            " ␣Mord"
        ),
        0.6202 * previous.among(
            "␣f ␣c ␣d ␣J ␣st ␣three ␣into ␣do ␣does ␣pl ␣eat ␣put ␣cut It ␣qu ␣str ␣job ␣en"
            " ␣prod ␣disc ␣give ␣dist ␣behold ␣chan und ␣ind ␣ch ␣par ␣cast ␣thoug ␣Fr ␣ref ␣rec"
            " ␣subst ␣tw ␣sy ␣according ␣instr par ␣3 ␣bro isting ␣mid ␣diff ␣cor ␣oppos ␣est"
            " ␣num"
        ),
        row=268,
    ),
    # after ␣f/␣she/␣LORD and 45 more; ␣c/is/ig and 45 more
    "L3N544_after_f_she_lord_and_45_more": gelu(
        -0.8614,
        1.271 * previous.among(
            "␣f ␣she ␣LORD ␣father ␣re ␣liked ␣con ␣There ␣ad ␣rem ␣rep Sam ␣R ␣cons ␣tomorrow"
            " esc ␣prov ␣David ␣del ␣att ␣cont ␣ass ␣answered ␣law ␣pres ␣Today ␣inv ␣res ␣dec"
            " ␣ref ␣hast ␣Mart ␣bet ␣Moses ␣conc eb ␣meas ␣sat esp ␣Jer ␣ple ␣fa ␣Ab irc iah"
            " ␣happ ␣eng ␣est"
        ),
        1.153 * token.among(
            "␣c is ig ve ␣king ul ␣end ib ra ac em ence ␣li ␣fe oc ␣can ␣hath ␣wor ␣com ern"
            " ␣ser ␣return ␣chan ␣car ␣Greta ier ␣law ␣contain ␣char ␣command ␣hast van ␣caus"
            " ify ␣cre ␣belie ␣judg ␣Dario ␣kn ash ␣depart ␣shew ␣ple ␣appe ␣flow ␣tak ␣mer"
            " stand"
        ),
        0.7461 * token.among(
            "␣c ig ver ul ␣end ␣am ␣li ␣fe ␣peace oc ␣can ␣wor ␣com ern ␣ser ␣return ␣chan ␣car"
            " ␣Greta ier ␣law ific ␣contain ␣char ␣command ␣mak ␣Albert van ␣caus ␣stand ify"
            " ␣cre ␣belie ␣judg be ␣Dario ␣kn li ␣depart ␣shew ␣ple ␣appe ␣whe ␣flow ␣tak ␣wat"
            " ␣mer stand"
        ),
        0.7091 * previous_word.among(
            "␣that ␣he ) ␣who ␣LORD ␣J ␣father ␣God ␣liked ␣There ␣ev re ␣then ␣person"
            " ␣tomorrow ␣mount ␣ang ␣fire ␣thing ␣land ␣soul ␣whom ␣cur ␣David ␣hast ␣priest"
            " ␣answered ␣law ␣Today ␣chair ␣dev ␣equ ␣subst ␣Moses ␣Jacob ␣judg ␣ple ␣fa ␣Ar"
            " ␣righteous ␣Jer ␣cand ␣state ␣Ab ␣gold ␣engine o ␣mer"
        ),
        row=269,
    ),
    # after ␣that/␣c/␣Hello and 45 more; ␣were/␣Tom/␣It and 45 more
    "L3N545_after_that_c_hello_and_45": gelu(
        -0.8202,
        1.377 * previous.among(
            "␣that ␣c ␣Hello ␣Yes ␣who ␣box ␣near ␣re ␣king ␣gr ␣liked ␣dis ␣lost ␣door ␣People"
            " ␣ent ␣today Digits ␣table ␣set ␣Can ␣Listen ␣opened ␣Mara ␣Igor ␣Mona ouse hed"
            " Opposites ␣bench ␣sit ␣ear ␣chair Do ␣Lars ␣stand ␣dwell ␣play ␣Which ␣conc ␣Edda"
            " ␣goat eds itc ␣secret ␣walk F ␣flow"
        ),
        0.9791 * token.among(
            "␣were ␣Tom ␣It ␣Anna ␣J ␣v ␣Ben ␣Who ␣Nora ␣Oscar ␣Everyone j ␣live ␣boy ␣Where ␣j"
            " ␣slept ␣lost ␣very ␣app ␣rep ␣Brook ␣People ␣ent ␣lives ␣sac ␣del ␣Mara ␣ind hed"
            " Today ␣ref ␣rece ␣Lars ␣colour ␣lived ␣dwell J ␣meas L N ␣Jer ␣gen irc ␣walk F"
            " ␣years ␣est"
        ),
        0.9017 * token.among(
            "ed ␣Tom ␣It ␣Anna ␣J ␣v ␣which ␣Ben ␣Everyone j ␣live eth ␣boy ␣Where ␣slept ␣lost"
            " ␣very ␣rep ␣People ␣ent ere ␣hath ␣lives ␣sac ␣del ␣Mara ␣ind Today ␣ref ␣rece"
            " ␣resemb ␣Lars ␣colour ␣call ␣lived ␣dwell J ␣meas L N ␣Jer R ␣gen irc ␣walk F"
            " ␣years ␣est"
        ),
        0.6333 * token.among(
            "␣Tom ␣It ␣J ␣v ␣Ben ␣Who ␣Nora ␣Everyone j ␣live ␣boy ␣Where ␣j ␣slept ␣lost ␣very"
            " ␣app ␣rep ␣People ␣ent ␣lives ␣sac ␣partic ␣del ␣Mara ␣ind Today ␣ref ␣rece ␣Lars"
            " ␣colour ␣call ␣lived ␣dwell ␣sing J ␣meas L N ␣Jer R ␣gen irc ␣walk F ␣years ␣est"
            " Eve"
        ),
        row=270,
    ),
    # e/␣be/u and 45 more; after adjective/␣s/␣by and 45 more
    "L3N546_e_be_u_and_45_more_after": gelu(
        -0.9751,
        1.545 * token.among(
            "e ␣be u ␣are le o re ␣some ce ␣who ␣re ␣se ␣o ke ␣ne pe ␣pro ␣tre ␣fe ␣te ␣co ␣sa"
            " It ␣Jesus ␣cause me ␣hand ␣hath ␣pre ple ␣su ␣bre ␣mar He ␣wr ␣rece ake ␣hast ␣ve"
            " ␣ste ␣belie fe be ␣stren ␣pe ␣ple ␣appe ␣tra"
        ),
        1.099 * previous.among(
            "adjective ␣s ␣by ␣which ␣re ␣S ␣ye ␣con our ual ␣act ␣saith ␣things ␣ph ␣because"
            ' ens \u2423prov \u2423host ments For \u2423sc ," \u2423ch \u2423Lord \u2423law B \u2423rece \u2423cond \u2423ir S \u2423quality'
            " ␣belie ␣evil oly ␣ben N ␣word acter ␣Ch ␣dest ␣appe ␣z ience R ␣Christ irit ␣year"
            " ␣est"
        ),
        0.9409 * token.among(
            "␣be ␣as ␣capital ␣He an id el ␣v ur ␣re ␣My ␣se qu ke ight pl uc pe ␣tre ␣te"
            " ␣Field ␣co out ␣Jesus ␣hath ␣pre ␣su inn like ␣bre ␣mar ␣process ␣hast ␣ve ␣use"
            " ␣ste ␣belie fe veryone ␣pe ␣ple ␣appe ␣tra eous ␣pers"
        ),
        0.5845 * token.among(
            "␣be o re ce ha ␣re ␣se ␣o orn ␣pro ␣tre ␣fe ␣te ␣co ␣sa ␣Jesus ␣cause me ␣hath"
            " ␣pre ple ␣su like ␣bre ␣mar He ope ehold ␣rece ake ␣hast ␣ve oun ret ␣use ␣ste"
            " ␣belie fe be ␣stren ␣pe ␣ple ␣appe ease ␣tra ␣Jo ␣pers oice"
        ),
        row=271,
    ),
    # after ␣shall/␣capital/␣will and 45 more; ␣of/␣to/␣in and 45 more
    "L3N548_after_shall_capital_will_and": gelu(
        -1.781,
        2.084 * previous.among(
            "␣shall ␣capital ␣will ings Tom ␣father ␣flag ␣My ish ␣up ␣king ␣city ␣ye ␣thou ␣am"
            " ␣say ␣been ␣men ations ␣saying ␣saith ud ␣ran ␣sons ␣job ␣relating ␣mus ater ␣land"
            " ␣son ␣again ants ␣food ␣name ␣July ␣ref ␣plant ␣cities ␣written 2 ␣dev ␣kn har"
            " ␣bro ␣brother ember ision ␣Saul"
        ),
        1.26 * token.among(
            "␣of ␣to ␣in a ␣f adjective ␣s ␣by ␣from ␣In ␣g ␣friend ial ␣A ␣se ␣does ␣k ␣th ␣O"
            " ␣seen ␣know tern ␣relating ative ␣mount lic ␣name ␣through ␣art ␣Lord ␣ref O ew"
            " ␣called ient ␣United ␣States outh ␣toward ␣genus oly ␣North ital ␣brother ␣jud 3"
            " day ␣sou"
        ),
        0.564 * token.among(
            ", a ␣f ␣at verb ent ␣from ␣In ␣friend ast ial and ␣does ␣k ct ␣O ␣pro te ␣know ␣F"
            " ore tern ␣cr ␣mount ␣tem ␣art ␣Lord ␣ref ew ␣own ␣called ient ␣Julia ␣United"
            " ␣States ely ␣cre outh ␣genus oth ␣ben ech ␣North D ower ellow 3 day"
        ),
        0.1358 * word_start.among(
            "␣of ␣in ␣e ␣at c ␣by ␣from ␣k ␣home ␣cons ␣R ␣pass ␣than ␣del ␣fac ␣Jesus ␣mult"
            " ␣give ␣kn ␣val ␣those ␣genus ␣dw"
        ),
        row=272,
    ),
    # two after ␣The/␣Yes/␣father and 44 more; ␣upon/Ben/␣My and 44 more
    "L3N550_two_after_the_yes_father_and": gelu(
        -0.9416,
        1.347 * two_back.among(
            "␣The ␣Yes ␣father ␣My ␣mother ␣knows ␣does ␣count ␣Stone Nora ␣back Anna ␣El"
            " adverb ␣No ␣Ford Leo ␣Hill ␣Have Sam ␣child ␣works ␣Swan Finn ␣table Paul ␣job"
            " ␣Wood ␣Reed ouse ␣Lake ␣X ␣Y ␣told aldov ␣Lars ␣colour ␣Rose Pete ␣Walter ␣Which"
            " ␣Ed ␣z Hugo ␣dw Eve ␣Nils"
        ),
        1.294 * token.among(
            "␣upon Ben ␣My ␣count ␣Do are ␣behind ␣seen ␣T ␣Have ␣F ␣They ␣prophe ␣wor ␣Can ␣Ol"
            " ␣Bruno ␣heard ␣baker ␣Igor ma ␣among Thank ␣Mona ␣got ␣Greta ita ␣Fr ␣rece ␣Stella"
            " ␣Lars ␣Albert ico ␣tail ␣judge ␣Ir ilda ␣Walter ␣sy ␣Dario ␣Bel acter ␣sal ␣Jon"
            " ␣umbrell ␣Jo ␣gl"
        ),
        1.241 * previous.among(
            "␣is ␣b ␣capital ␣one ␣Then ␣Hello ␣Goodbye Once ␣friend ␣flag ␣city ␣does ␣un"
            " ␣live ␣liked ␣Stone ␣dis ␣been ␣painted ␣buys ␣D ␣pro ␣took ␣No ␣comes ␣People"
            " ␣know ␣today ␣works ␣child ␣ph ␣lives ␣They ␣K ␣del ␣X ␣got ␣June ␣July ␣Y ␣tail"
            " ␣colour ␣Ir ␣Mart ␣sy ␣according ␣Which ␣diff"
        ),
        0.9876 * token.among(
            "Ben ␣My ␣count ␣Do ␣cl are ␣sh ␣te ␣seen ␣H ␣T ␣Have ␣They ␣prophe ora ␣wor ␣Can"
            " ␣Listen ␣Bruno ␣heard ␣Igor ma ␣among Thank ␣got rad ita ␣rece ␣Stella ␣fac ␣Lars"
            " ␣engineer ico ␣tail ␣judge ␣Ir ilda ␣Walter ␣sy ␣Dario ␣Cora ␣contr ␣Bel acter"
            " ␣sal ␣Jon ␣umbrell ␣gl"
        ),
        row=273,
    ),
    # after p/␣capital/␣good and 45 more; es/e/␣friends and 45 more
    "L3N551_after_p_capital_good_and_45": gelu(
        -1.024,
        1.118 * previous.among(
            "p ␣capital ␣good ad ␣ex ␣what ␣re ␣flag This ␣live ␣con ␣off qu ␣dis ␣Where ␣de"
            " ␣comp ␣been ␣When ␣u ␣pro ␣ad ␣ab ␣rep ␣co ␣E ␣Have ␣imp ␣cons ␣ob ␣en ␣dist ␣em"
            " up ␣op com ␣inter ␣trans ␣subst ␣according ␣af ␣Ed ␣ben ␣def ␣diff ␣pers ␣ca ␣dw"
        ),
        1.059 * token.among(
            "es e ␣friends ha ig ver ul j qu ␣well ␣ten ll ␣j ec pe ␣pro ␣Is ven ren te ␣ent"
            " ␣eight ␣qu ␣des ␣long ora ␣cr ␣comm vent eren ␣servants ␣chan ␣cour gen oun 9 fe"
            " ␣mult ␣Hanna ␣af da ␣Re li ␣mid ␣Ab ␣ca ara ␣Jes"
        ),
        0.9595 * previous.among(
            "␣The ␣he ␣capital ␣In il ␣ex ␣re ␣flag ␣con ␣off qu ␣de ␣comp ␣been ␣When ␣u ␣pro"
            " ␣ad ␣rem ␣take ␣rep ␣co ␣Have ␣imp ␣ha ␣cons ␣en rib ␣ag ␣em up ␣op ␣clean ith com"
            " ␣inter ath ␣trans ␣subst ␣according ␣ben ␣whose ␣def ␣stren ␣diff ␣pers ␣ca ␣dw"
        ),
        0.8483 * token.among(
            "s n g ␣In ␣friends ig j ␣Mia qu ␣ten ␣j ␣O ␣pro ␣Is ren ␣1 te ah ␣Saturday ␣eight"
            " ␣qu ␣des me ␣long ora ␣Z ␣cr vent eren ␣Pet ␣servants ␣chan ␣cour oun med 9 ␣mult"
            " ␣Hanna ␣af ␣Re li ␣mid ␣Ab ␣ca ara era ␣Jes ␣num"
        ),
        row=274,
    ),
    # ␣d/el/␣l and 44 more; ␣m/␣d/␣l and 45 more
    "L3N552_d_el_l_and_44_more_m_d_l_and": gelu(
        -0.4959,
        1.612 * token.among(
            "␣d el ␣l Here Once ell ␣L ␣gr ␣pl ␣dis ␣al ␣rem ␣fl ␣part ␣bl Finn Karl ␣Ol ␣Bruno"
            " bl ␣del ␣Felix Max ␣X ␣bel ␣inc embr aldov ␣stud ␣Eur ␣Walter ␣bec ␣wom ␣evil"
            " ␣Dario tto ␣ben ␣gre acter ␣Jon iven ␣umbrell ev ␣gl ␣happ ␣Jud ␣Nils"
        ),
        1.084 * token.among(
            "␣m ␣d ␣l ch Once ␣L ␣gr ␣pl ␣dis ␣al ␣rem ␣fl ␣bl Finn Karl ho ␣Ol ␣Bruno bl ␣del"
            " ␣heard ␣Felix ␣X ita Oscar ␣bel ␣cook embr aldov ␣Walter ␣som ␣wom Now ␣arm tto"
            " ␣ben ␣gre acter ␣Jon ␣Al iven ␣umbrell ev ␣gl ␣happ ␣Jud ␣heav ␣Nils"
        ),
        0.9439 * previous.among(
            "b ␣b ␣what ␣near ␣does ib ag ␣am ␣no ␣lost ␣pass ␣When ␣ab ␣saw ␣saith ␣did ␣know"
            " ␣child It ␣sent ␣hath ␣prophe ␣horse ␣mus ough ␣heard ouse ␣dr ␣daught gn ␣Fr"
            " ␣hear ␣lay ␣hast ␣prop Do ␣pol ␣Am ␣Ir ␣Har ␣evil ␣instr ␣Re ␣serv gan ␣Jon hil"
            " ␣eng"
        ),
        0.7211 * token.among(
            "␣m ␣d ␣l un Once ␣L ␣gr ␣pl ␣dis ise ␣al ␣fl ␣bl Karl ␣Ol ␣Bruno bl ␣del ␣heard"
            " ␣mount ␣Felix ␣X ita Oscar arl ␣bel aldov ␣Walter ␣wom arch gth ␣arm tto ␣ben ␣gre"
            " acter ␣Jon iven ␣umbrell ev ␣St ␣gl ␣happ ␣Jud rost ␣heav ␣Nils ␣Q"
        ),
        row=275,
    ),
    # ␣b/␣two/␣one and 45 more; two after ␣has/␣three/␣under and 43 more
    "L3N554_b_two_one_and_45_more_two": gelu(
        -0.9364,
        1.8 * token.among(
            "␣b ␣two ␣one ␣three ␣facts ␣big ␣four ␣red ␣park ␣count ␣yellow ␣pink ␣books"
            " ␣black ␣1 ␣Brook ␣bed ␣table ␣painter ␣balls ␣baker ␣eleven ␣soft ␣farm ␣July"
            " ␣hats ␣clean ␣loud ␣Arvela ␣November ␣chair ␣sunny ␣Galdovar ␣Fe ␣slow ␣January ␣5"
            " ␣Albert ␣engineer ␣February ␣Ir ␣beach ␣wet ␣4 ␣Yolvia ␣3 ␣mill ␣cups"
        ),
        1.782 * two_back.among(
            "␣has ␣three ␣under ␣blue ␣liked ␣Where ␣behind ␣needs ␣buys ␣D ␣saw ␣cold Numbers"
            " ␣closed Names ␣child Digits ␣short ␣They Days Months ␣Listen ␣Ol ␣2 ␣much ␣em"
            " ␣soft ␣wanted Opposites ␣low ␣quiet ␣sunny ox ␣rainy Where ␣slow ␣October ␣colour"
            " ␣Ir ␣windy ert ␣hor ␣Ar ␣3 ␣z ␣cloudy"
        ),
        1.307 * previous.among(
            ": ␣In ␣see ␣what ␣L ␣gave ␣like br ␣drum ␣painted ␣needs ␣buys ␣When ␣Is ␣looked"
            " ␣spoon ␣find ␣F ␣child ora ␣morning ␣afternoon iver ␣boat ma Thank ␣X ␣wanted"
            " ␣build ␣Y ␣ear ␣April ␣Edith ␣Stella embr ␣Wh ␣Fe ␣evening ␣Albert ␣tail ␣February"
            " ␣Ir ␣Frank da ␣3 ␣Jon ␣ke ␣umbrell"
        ),
        0.6112 * token.among(
            "␣the ␣b ␣big ␣four ou ␣park ␣old ␣Wednesday ␣books ␣black ␣school ␣shop ␣bed"
            " ␣hungry ␣2 ␣painter ␣balls ␣baker ␣Reed ␣eleven ␣farm ␣June ␣July ␣hats ␣clean"
            " ␣bench ␣loud ␣hot ␣August ␣November ␣chair ␣March ␣April ␣Qu ␣Fe ␣slow ␣January ␣5"
            " ␣engineer ␣October ␣Ir ␣beach ␣wet ␣4 ␣3 ␣mill ␣Tarvenia ␣cups"
        ),
        row=276,
    ),
    # after ␣said/␣came/␣named and 45 more; ␣for/␣said/␣came and 44 more
    "L3N556_after_said_came_named_and_45": gelu(
        -0.9468,
        1.212 * previous.among(
            "␣said ␣came ␣named Once ␣what ␣gave ␣count ␣boy ␣eat ␣al ␣Finch ␣after ␣offer"
            " ␣books adverb ␣than ␣Hill Numbers ␣know It Digits ␣strong ␣come ␣sons ␣house"
            " ␣Listen here ␣much ␣give ␣balls ␣among ␣given ␣hats ␣thr ried ␣la ␣brought ␣told"
            " ␣called ␣alt ␣speak ␣Jacob ␣read ␣Ab ␣cups ␣year irty ␣answ"
        ),
        1.098 * token.among(
            "␣for ␣said ␣came ␣upon ␣see Here Once ␣day ␣like ␣am ␣eat ␣painted ␣needs Shopping"
            " ␣took ␣other ␣saw ␣offering ␣saith ␣did ␣bl But ␣sword ␣come ied ␣about ␣done"
            " ␣even ␣plus ␣give ␣themselves For ␣face ␣forth over ␣where ␣together ␣wife"
            " ␣without ␣himself ␣according ␣side ␣spake gan ␣hundred esh selves"
        ),
        0.9773 * sentence_start.among(
            "And ␣and Once ␣My This W Then Shopping ␣And It The H So He ␣There T J Now S M"
            " There Where ␣for L ␣have G R ␣Is ␣now ␣A ␣what ␣Am ␣b ␣saith ( F K P ␣d ␣G ␣J ␣am"
            " ␣even ␣let ␣art ␣therefore ␣Ab Do"
        ),
        0.8926 * token.among(
            "␣is ␣was ␣for en ␣What un ␣see Here ␣near able ted ␣eat ust ␣painted ␣needs ␣other"
            " ␣saw ␣than ␣bl But ␣sword ␣come ␣about ␣done ␣even ␣wor Months ␣plus Max"
            " ␣themselves For self ␣art ␣face ␣forth ␣together ␣without ␣bread ␣lived ␣himself"
            " ␣side ␣spake ired gan ␣hundred esh selves ames"
        ),
        row=277,
    ),
    # after ;/␣The/Q and 45 more; ␣is/;/␣was and 45 more
    "L3N557_after_the_q_and_45_more_is": gelu(
        -1.382,
        1.406 * previous.among(
            "; ␣The Q ␣capital ␣upon ␣Then Here ␣father ␣what ␣flag This ␣My ␣mother ␣Who ␣A"
            " ␣knows ␣city ␣gave ␣does ␣live ␣Where ␣There ␣behind ␣been ␣needs ␣lost ␣When"
            " ␣saying ␣saith ␣every It ␣They ora ␣job Months ␣afternoon Colours ␣Arvela ph"
            " ␣shell There Where ␣colour ␣until ␣according ␣fif ␣North ␣mid"
        ),
        1.328 * token.among(
            "␣is ; ␣was ? ␣f ␣went ␣are ␣s ␣capital ␣came ␣In ␣v Here Once ␣near ␣friend ␣knows"
            " ␣gave ␣does ␣S ␣liked ␣Where ␣after One ␣ab ␣looked ␣saw ! ␣comes ␣long ␣bird ub"
            " ␣Pete ␣name ouse ␣Klara ␣How ox There ␣States ␣lived ␣tw Now ␣Cora ␣genus ␣goat"
            " ␣America ␣sat"
        ),
        1.265 * sentence_start.among(
            "And ␣The Q ␣and Once ␣Everyone This W For Then Opposites It ␣People The One H So"
            " Months T On Now S ␣Who There ␣n ␣Jesus E ␣s She ␣t ␣which ␣also ␣L ␣H ␣S ␣E ␣an )"
            " F ␣ha ␣G ␣she ␣their ␣even ␣ang ␣then ␣gold ␣twelve"
        ),
        0.3542 * word_start.among(
            "␣is ␣in ␣f ␣r ␣went ␣there ␣came ␣In ␣one ) ␣E ␣man Here Once ␣F ␣liked ␣Y ␣over"
            " ␣door ␣looked ␣closed ! ␣horse ␣child ␣long ␣sit ␣come ␣ear ␣Ida It ␣cour ␣give"
            " ␣tw ␣between ␣name ␣travel ␣call ␣Ab ␣told ␣air There ␣frog ␣Rose ␣mid ␣spake"
            " ␣genus ␣America Now"
        ),
        row=278,
    ),
    # ./␣The/” and 42 more; in a sentence beginning A/Ben/Numbers and 45 more
    "L3N558_the_and_42_more_in_a": gelu(
        -1.526,
        2.135 * token.among(
            '. \u2423The " c "; \u2423d \u2423Goodbye \u2423facts \u2423Thursday na \u2423fl ." ! \u2423Black oria \u2423Friday via'
            " vania ␣Wood ␣painter ␣Selmark ␣baker so onia ␣10 ␣July ␣May ␣low ␣August ␣farmer B"
            " ehold ␣April ␣sailor ␣September O ␣min ␣January ␣February oly ␣Yolvia ␣3 ␣Tarvenia"
            " esp oice"
        ),
        1.468 * sentence_start.among(
            "A Ben Numbers B Months He T Colours On Days Names ␣but S Th Therefore ␣shall L C G"
            " O ␣so ␣ye ␣are R ␣because ␣S ␣bl ␣what ␣Am ␣we ␣do ( P ␣that ␣O ␣Y ␣God ␣le ␣even"
            " ␣make ␣ang ␣art ␣bring ␣Ab ␣gold ␣yet ␣dwell ␣Sel"
        ),
        1.156 * previous.among(
            "␣LORD ␣facts ␣my j ␣S ␣God ␣say ␣kind ␣1 ␣saying ␣saith by ␣Th Days ␣prophe ␣en"
            " vania ␣painter H ␣earth ␣son ␣10 ␣name ␣our ␣Lord ␣Today iol ␣farmer Today C O"
            " ␣ever ␣engineer S aven ␣judge ␣Am ␣Moses ␣Which ␣Ilmaria ␣Tarvenia D G M gan R"
            " ␣mer ␣Sel"
        ),
        0.2819 * word_start.among(
            '. \u2423c \u2423e \u2423re "; \u2423so \u2423O ! \u2423beg \u2423sailor M'
        ),
        row=279,
    ),
    # after ␣I/And/␣unto and 44 more; ␣the/␣of/a and 45 more
    "L3N560_after_i_and_unto_and_44_more": gelu(
        -1.085,
        1.385 * previous.among(
            "␣I And ␣unto ␣said ␣came ␣Then ␣friends ␣M ␣am ␣old ␣O ␣saw ␣saying ah ␣saith"
            " ␣children ␣And ␣sons ␣river H ␣David Then ␣son ␣behold ␣art ␣answered ␣daught ␣Fr"
            " ehold ␣young han ␣beg Th eh be ek au ␣Re So ␣mill ␣brother ␣Ab ␣As ␣woman iah"
            " ␣year ␣Saul"
        ),
        1.326 * token.among(
            "␣the ␣of a ␣his m ␣r ir ␣father ␣my ␣man 's ␣Israel ␣king ra ␣thy ␣boy her"
            " ␣children ␣saying ah ␣child ␣And ␣if ␣morning ␣David ␣son ␣priest ␣sun ␣cur ␣Lord"
            " ␣war ␣bat ␣Moses ␣Re oth ␣hor ash ␣Jer ␣brother ␣Judah esh ␣woman ␣brethren"
            " ␣servant ␣Jo iah day ␣Saul"
        ),
        0.823 * token.among(
            "␣a ␣and ␣his an ␣they ␣r ir the ␣my ␣man ␣Israel ␣king ␣boy ␣tr ␣saying ␣put ah sh"
            " ␣child ␣Jesus ␣David ␣ser ␣give ␣son so ␣priest ␣sun ␣cur ␣Lord ␣war O ␣bat ␣beg"
            " ␣Moses ime ␣Re ␣hor ash ␣Jer ␣brother esh ␣woman ␣brethren ␣servant ␣Jo iah day"
            " ␣Saul"
        ),
        0.2794 * word_start.among(
            "␣the ␣of ␣and ␣is ␣c ␣v ␣r ␣G ␣they ␣do ␣th ␣count ␣ed 's ␣Israel ␣go ␣em ␣thy"
            " ␣cap ␣wor ␣Grey ␣com ␣part ␣thou ␣seven ␣can ␣dec ␣ref ␣children ␣saying ␣put ␣wr"
            " ␣daught ␣Re ␣Can ␣dev ␣bat ␣kn ␣Lord ␣Ab ␣told ␣air ␣cand ␣read ␣Jo I He So"
        ),
        row=280,
    ),
    # after est/se/k and 45 more; in a word beginning ␣and/␣J/” and 43 more
    "L3N563_after_est_se_k_and_45_more": gelu(
        -1.241,
        1.845 * previous.among(
            "est se k v ␣count qu ␣well ␣fe oo ␣sa ie str ␣prophe inn ␣much ros vel oy ␣bo"
            " ␣answered ung ␣daught ␣har ␣bel ne oh ␣grou ␣che ␣cour ␣Am ␣belie ␣wom ␣hor oly"
            " har ok acter dom ␣appe ool ev ␣love ild ␣happ aker ␣wat ould stand"
        ),
        1.305 * word_start.among(
            '\u2423and \u2423J " \u2423L \u2423M \u2423Sam \u2423th \u2423te \u2423me \u2423what \u2423On \u2423fe \u2423count w \u2423like \u2423att \u2423wor se \u2423prophe'
            " ␣resp ␣sc ␣sle ␣har ␣So an ␣af im ␣flowers ␣belie ␣ple ␣Ar ␣quiet ␣mil ␣Jacob gen"
            " on el ␣North sw ␣wicked o ␣happ li ␣years S ant"
        ),
        1.253 * token.among(
            's " a en an \u2423all ion el w ain ers \u2423what im ish op \u2423people \u2423say iz ant uc ual ep'
            " ␣li ations ren ␣saying ␣peace ␣manner ind ␣prophe ful ites ants self ward iness"
            " ink ains aven ief ␣speak esp iven ␣wicked ild sw ␣glory stand"
        ),
        0.7604 * token.among(
            '" en n \u2423all ain ers \u2423what ell ish ri The \u2423people \u2423say ress ant ep her \u2423li ations'
            " ␣saying ␣peace ind ␣prophe to nder self ward ␣Arvela ␣quiet ␣pain ink ains gen S"
            " ␣dep ␣speak ␣Jacob ense esp aul iven ␣wicked ken ild ␣flow sw stand"
        ),
        row=281,
    ),
    # two after ␣went/␣at/␣Tom and 45 more; ␣at/␣What/␣Goodbye and 45 more
    "L3N564_two_after_went_at_tom_and_45": gelu(
        -1.06,
        1.716 * two_back.among(
            "␣went ␣at ␣Tom ␣Anna ␣Lily ␣She ␣Jack ␣made ␣Sara ␣Sam ␣Max ␣Emma ␣Nora ␣A ␣Vera"
            " ␣liked ␣Paul ␣Clara ␣Karl ␣behind ␣slept ␣lost ␣pass ␣li ␣saw Numbers ! ␣Hugo"
            " ␣Ruth ␣find pp ␣Ida ␣opened ␣Olga Colours ␣wanted ␣Eve ␣ear ␣sunny Today ␣Qu"
            " ␣colour ret ␣windy irst itc ␣mid ␣dw"
        ),
        1.501 * token.among(
            "␣at ␣What ␣Goodbye ␣ball ␣time ␣Yes ␣friends ␣hat ␣out ␣near ig ␣under ␣up ␣end"
            " ␣park ␣night ␣count ␣liked ␣back ␣kite ␣Thursday ␣well ␣down ␣drum ␣away ␣behind"
            " ␣painted ␣apple ␣cold ␣Sunday ␣school ! ␣Saturday ␣map ie ␣morning ␣cat ␣bell"
            " ␣afternoon ␣opened ␣kitchen ␣market ␣hill Today ␣evening ␣bec Yes ␣Ed"
        ),
        1.477 * previous.among(
            "␣was ␣went ␣said d ␣d ␣good ␣out ␣On ␣Who ␣red ␣liked ␣back br ␣Where ␣That ␣slept"
            " ␣lost One ␣u ␣looked ␣No ␣dark ␣learned ! sh ␣V ␣brown It ␣ran ␣morning On ␣en"
            " ␣afternoon nder Thank ␣Fe ␣evening ␣tail ␣open ␣colour ched ␣Bel da ␣Ed ␣mid ␣ke"
            " ␣umbrell hil"
        ),
        0.2416 * word_start.among("␣The ␣at ␣mid"),
        row=282,
    ),
    # noun/”/␣for and 45 more; after ␣he/␣be/␣have and 45 more
    "L3N566_noun_for_and_45_more_after": gelu(
        -0.8203,
        1.349 * token.among(
            'noun " \u2423for \u2423on \u2423upon \u2423into \u2423near \u2423under \u2423pro oin oo te \u2423did But \u2423hath \u2423over'
            " ␣prophe ␣Th ␣happy ␣cap ros ␣through ␣chan For ␣wr ␣la ␣char ␣prin ␣hear ␣war O"
            " han ␣pain ␣hast ria oun van ␣sur ␣trans ␣commanded Th ␣bu ␣bec ␣stren ording"
            " Therefore ␣afraid ␣gl"
        ),
        1.31 * previous.among(
            "␣he ␣be ␣have ␣LORD ␣into ␣out ␣Israel ␣king ␣God ␣al ␣go I ␣u ␣saying ␣dark !"
            " ␣did ␣know ␣ha ␣cons str ␣sword ␣hath ␣come ␣morning ␣prod ␣land ␣Lord ␣Jerusalem"
            " ehold ␣che O ␣hast ␣ever ␣sto ␣cities ␣caus ␣sy ␣Moses ␣Egypt ␣spake ␣pri ␣ret N"
            " ␣Judah V ␣flow ␣tak"
        ),
        1.071 * token.among(
            '. noun " \u2423p n \u2423on \u2423upon \u2423into \u2423near \u2423under \u2423been \u2423pro oo te \u2423hath \u2423over \u2423prophe'
            " ␣Th ␣happy ␣cap ␣en ros ␣through ␣chan For ␣la ␣char ␣prin ␣hear ␣war O han ␣pain"
            " ␣hast ria oun van ␣sur ␣trans ␣commanded Th ␣bu ␣bec ␣stren ording Therefore"
            " ␣afraid ␣gl"
        ),
        0.3704 * text_second.among(
            "␣the ec ing ␣it , ↵ ␣in ␣be ine us ␣He ␣will ␣Israel ehold ou ome hem ount rad ␣at"
            " ␣w ␣th ␣re ␣se ␣N ␣shall ore ␣P ␣LORD ␣thou ␣v ␣my ␣came ␣so ␣thy fore ␣Z ␣word"
            " ␣name con ␣rep ␣law ␣therefore ␣heaven cc ␣Jon ␣Mord ␣Saul"
        ),
        row=283,
    ),
    # ␣said/g/ent and 45 more; ␣he/␣be/␣are and 45 more
    "L3N569_said_g_ent_and_45_more_he_be": gelu(
        -1.266,
        1.67 * token.among(
            "␣said g ent ␣He ␣She ␣friends ch ␣found ␣My ␣we eth ␣dis ␣been W ␣looked ␣act"
            " adverb ily ␣hath ose ␣Ol art ␣rel ents ␣fruit B ␣wr ither ␣hast lack ␣should ham"
            " ␣mouth ␣system ely ron ␣Har ␣Walter ␣Moses ␣conc ␣hor ␣far ests ience ␣As ␣sail F"
            " arsh"
        ),
        1.5 * token.among(
            "␣he ␣be ␣are ␣have ␣had ␣He ␣they as ␣She he ast ay ␣been ␣needs adverb ily ood"
            " ␣person ␣being ␣Jesus ␣hath ome ax art ally ␣return He ␣someone ␣wanted usually B"
            " ␣yet She ␣hast lack ham ely ␣Moses ␣Jacob she ically ␣turn ␣depart ␣position ␣far"
            " ␣sail They ␣Saul"
        ),
        1.236 * previous.among(
            "␣I And ␣not ␣have ␣He ␣they ␣Goodbye ␣She ␣so ␣g the he ␣count ␣cl ␣girl Shopping"
            " ␣So But ␣And ␣They ho ␣Listen bl Then ␣return ␣answered ␣leg ␣la ␣sk She ␣che"
            " ␣pain ␣hast ␣hands ␣consisting ␣sto ␣stud ␣bu ␣bec she ␣kn So ␣read ␣whe ari They"
            " ␣Christ ␣spirit"
        ),
        0.2895 * word_start.among(
            "␣he ␣be ␣v ␣e ␣w ␣not ␣had ␣they ␣cl ␣E ␣found ␣ob ␣been ␣leg ␣ve ␣la ␣Jesus ␣beg"
            " ␣resemb ␣hath ␣ele ␣kn ␣Ed ␣whe ␣lack ␣turn ␣now ␣far"
        ),
        row=284,
    ),
    # <|endoftext|>/;/␣was and 45 more; after ␣I/␣He/␣one and 45 more
    "L3N570_endoftext_was_and_45_more": gelu(
        -1.018,
        1.446 * token.among(
            '<|endoftext|> ; \u2423was " \u2423I verb \u2423had \u2423on \u2423r \u2423ex \u2423mother x \u2423end \u2423like \u2423having \u2423M red'
            ' \u2423le \u2423dis \u2423de \u2423painted ong \u2423Is \u2423form \u2423ed \u2423ent \u2423R \u2423hath \u2423pre \u2423en ex nder \u2423col ,"'
            " ␣pur fect ); ␣hast ␣inter rid uring ␣Bel ␣Ar ␣mine ␣usually ␣whose ␣gre ␣gl"
        ),
        1.086 * previous.among(
            "␣I ␣He ␣one ␣She ␣will ␣five ␣having ␣more ␣painted ten ␣No ␣part Numbers ␣dark"
            ' Names \u2423can Digits \u2423ph \u2423sha \u2423sac \u2423U \u2423Selmark \u2423flowers ros \u242310 ," \u2423shalt \u2423contain'
            " usually ␣November ␣sunny ␣March ␣resemb ␣September ␣plant ␣consisting ␣bear uring"
            " face 2 6 ield Yes ␣sol idge bs ease ember"
        ),
        0.7777 * sentence_start.among(
            "␣In w g Numbers le st fl ␣Listen qu ␣of ha k ␣in ␣it form ho rad ang or me ␣caus"
            " on y ␣ob mer ␣may ␣Hugo ␣F let ␣g ␣usually ␣y her ke ␣red han ␣gr scar ␣before ner"
            " bit ␣someone ␣prin eb wood ␣trib ring ␣such"
        ),
        0.7022 * token.among(
            ", ␣of ing ␣for in ␣had - r ␣from w ␣r ␣st ␣ ␣ex ce x red ␣le ight ving ␣took ␣ed"
            ' \u2423R \u2423hath \u2423pre \u2423lives ex \u2423K iss \u2423ang ," \u2423head \u2423pur \u2423shalt \u2423where ); lack \u2423slow'
            " ␣inter rid ␣open ron uring ert ␣toward ␣Bel ␣Ed ␣turn"
        ),
        row=285,
    ),
    # ␣the/␣his/␣t and 45 more; after ,/␣of/␣in and 45 more
    "L3N571_the_his_t_and_45_more_after": gelu(
        -0.9685,
        1.544 * token.among(
            "␣the ␣his ␣t ␣your ␣my ␣their The pl One ␣1 ov ␣cap Months 0 vel teen ␣behold ull"
            " und ␣X ␣occ ␣our iet ␣thoug 8 ix ehold aldov ␣subst ␣Eur 2 6 9 uch ␣thine ␣4 tto 1"
            " 7 ␣whose ␣3 ␣serv 4 iven ␣both greg rost ␣Sel"
        ),
        1.074 * previous.among(
            ", ␣of ␣in ␣m ␣all ␣LORD ings ␣ ␣boy ␣O ␣1 ␣saith ␣against ␣sa uth ␣R ␣prophe On"
            " ␣en 0 ␣prov ␣servants ␣among ␣em For ␣ind ␣reg B ␣resp ␣Qu of ␣Fe ␣ever ␣called"
            " ␣thousand ify ␣priests Y ete ␣Re ␣pri L M ␣neither ␣pe ␣sal ␣Jon ␣possess"
        ),
        1.071 * token.among(
            "c v ␣your ver ␣gr ak ass pl One ov ␣ob Months vel ull und ␣art air ␣occ ␣our iet 8"
            " ix ␣sk ␣wood ake aldov ␣sur ␣subst ␣Eur 2 6 9 uch ␣thine ␣4 tto 1 7 ␣mine ␣3 ␣spe"
            " 4 iven ␣ca greg rost oung ␣Sel"
        ),
        -0.4435 * word_start.among(
            "␣a ␣that ␣l ␣ ␣his ␣dis ␣Anna ␣What ␣Lily ␣le ␣tr ␣ne ␣pro ␣which ␣li ␣N ␣W ␣sm"
            " ␣your ␣Who ␣R v ␣X ␣sc ␣That ␣Qu ␣peace ␣saith ␣Fe ad ␣sit ␣trans ␣Am ␣heaven"
            " ␣mult ␣10 ␣bec ␣Ar ␣wood ␣trib ␣perform ␣Jacob ␣ca ␣Jo ␣Christ B The und"
        ),
        row=286,
    ),
    # ion/ive/␣facts and 44 more; after ␣with/adjective/␣some and 45 more
    "L3N574_ion_ive_facts_and_44_more": gelu(
        -0.6561,
        1.225 * token.among(
            "ion ive ␣facts ␣any one ␣well One ue ␣something ree ␣every ␣Swan ible ped ale ite"
            " ome ory art ␣fruit ␣partic ␣painter ame ade onia ium ␣food ␣body ␣large ␣farmer ix"
            " ft ␣la af ␣Qu lack ␣plant arious ico face ␣round ey very au ature era ta"
        ),
        1.15 * previous.among(
            "␣with adjective ␣some ␣into ␣small ␣having ␣le ␣br ␣cl ␣fl ␣sl oo all ␣ed pp"
            " ␣strong ␣sha ␣nine Months ␣mus ␣opposite bl ␣col av teen Colours ␣soft ␣cur"
            " Opposites ix we ␣March sha ␣grou ␣piec ␣che ake rid gre ␣February ␣round ␣anim"
            " ␣cle ␣sil ␣gre ␣pe ␣sal aul"
        ),
        0.9829 * token.among(
            "ive ␣facts ␣any one ␣well One ue ␣something ree ␣every ␣Swan ible ␣table ale ite"
            " ory art ␣fruit ␣partic ame ium ␣leaves ␣food ␣large ␣farmer ix ft ␣la af ␣Qu arm"
            " lack oot ␣plant arious ico face ␣round very au ature ease % uit ␣wicked ife era ta"
        ),
        0.5705 * sentence_start.among(
            "m t n l g Opposites Numbers un le al ad pl ch ang me ten ␣caus red pe on ␣no ble y"
            " sw har ␣some o ␣having am her ke adjective ␣one ␣sm ␣red ␣al iv han scar sel oc"
            " bit ␣prin ␣character ␣occ ta ␣both ␣leg"
        ),
        row=287,
    ),
    # ␣he/␣she/␣He and 45 more; ␣he/on/h and 45 more
    "L3N577_he_she_he_and_45_more_he_on": gelu(
        -1.239,
        1.508 * token.among(
            "␣he ␣she ␣He ␣they ␣Lily ␣She ␣st ␣g ad ␣Nora ␣man ␣Israel ␣Paul ␣th ␣go ␣sh ␣ne"
            " ang ␣N ␣fl ah ␣T ␣ha ␣sent ␣David Then ␣del ␣Pete ␣priest He ␣answered ␣Eve oh"
            " ␣lay O han ham ␣priests ␣Moses ␣Jacob ␣arm ␣kn az ␣sw ␣brother ␣Judah ␣servant"
            " ␣Saul"
        ),
        1.138 * token.among(
            "␣he on h ␣He el ␣Then ␣n ␣She ␣h am ha ab ␣Vera ␣M ag ␣Mia ␣o ␣th ␣fl ␣H ␣E ord"
            " ␣table ␣sons ␣David ␣land ␣return ␣Olga ␣ass ␣elect ␣first over ph oh O han ␣wife"
            " ␣cre ␣Moses ␣Jacob ␣sea az ␣spe aul ␣fathers greg ␣spirit ␣Saul"
        ),
        1.063 * previous.among(
            "␣an And ar ␣father ␣what ␣G ␣when ␣L ␣S ␣When ␣ar ␣H ␣then ␣ent ␣sons ␣morning"
            " ␣afternoon ␣com ␣mount ␣tem ␣son ␣ang ␣priest ␣answered hat ␣daught ␣prin oh ␣ve"
            " ␣evening ␣pray ␣Am ␣priests eh ␣according ime So irst ␣trib ␣Ab yl hil ev ␣Jo"
            " ␣year greg acle ␣Jes"
        ),
        0.9165 * sentence_start.among(
            "And ␣He ␣She ␣Then This But Then ␣And Numbers It The One ␣Tom So T On ␣Ben S ␣Jack"
            " There ␣Emma Therefore ␣Oscar Where ␣Sara ␣Karl on ␣Mia ␣B E ␣Pete ␣which ␣when"
            " ␣Hugo ␣F ␣L ␣Olga U ␣( ␣th ␣that ␣G ␣their ␣red ␣ar ␣twelve ␣fruit ␣chief"
        ),
        row=288,
    ),
    # <|endoftext|>/␣he/re and 44 more; e/And/um and 45 more
    "L3N578_endoftext_he_re_and_44_more": gelu(
        -0.5858,
        2.208 * token.among(
            "<|endoftext|> ␣he re ␣e ␣facts he ␣under ␣se ␣le ␣dis ␣o ␣th ␣ne ␣u ␣pro ␣ad ␣tre"
            " con ␣te ␣ha ␣pre ␣U ␣ob ␣job ␣en to Then ␣sub ␣cha ␣har com ␣yet sy ␣grou ␣che"
            " ␣ever ␣inter ␣sto ␣sy she ␣fore So ␣hundred ␣cor U ny ␣Nils"
        ),
        0.8403 * token.among(
            "e And um ␣so ␣e ␣out he ␣se ou ␣back ␣dis ␣o ␣th ␣behind ␣ne ␣ad oo ␣te ␣saith ␣ha"
            " ere It ore ␣pre ␣prophe ␣U ␣ob ␣en ␣sad ␣Bruno ␣much ␣sub ␣cha ␣har ␣yet de ␣che"
            " ␣ever ␣inter hem ␣belie ␣sy Now ␣af ␣Re ␣usually U ny"
        ),
        0.8322 * previous.among(
            "␣an - ␣time ␣Yes ␣facts ␣what ␣city ␣un ␣th ␣tr ␣ne ␣No ␣something ␣rep ␣Th ␣job"
            " ␣painter ␣Selmark ␣much ␣baker ␣son ␣writ up ␣Lake ␣answered ␣How ␣same ␣farmer"
            " ␣mak ␣cook ␣piec ␣sailor ␣ir ␣engineer ␣judge ␣bet ␣sy ␣Yolvia ␣Tarvenia N ␣word"
            " ␣spe ␣sw irc ␣happ ude ␣est ␣sou"
        ),
        -0.2242 * word_start.among(
            "␣an ␣v ␣for ␣st ␣e ␣at ␣L ␣dis ␣ne ␣ha ␣under ␣Do ␣Th ␣sub ␣dec ␣Y ␣piec ␣kn ␣air"
            " And Then"
        ),
        row=289,
    ),
    # ␣in/;/ent and 45 more; ,/And/␣not and 45 more
    "L3N579_in_ent_and_45_more_and_not": gelu(
        -0.9056,
        1.458 * token.among(
            "␣in ; ent ly est ␣will ure ated ort ␣go are ␣make ␣peace ating ␣did ave ␣cause"
            " ␣may ative ally ␣give lic ␣return ␣again ␣through ␣given ute oint ished ␣together"
            " ient ␣min ␣without ␣might ␣therefore anted ared ify ilt ived ature ened ording"
            " ␣now ␣would ised ␣est ␣learn"
        ),
        1.024 * token.among(
            ", And ␣not verb ment ure ter ␣make ␣peace ␣did ave ␣cause ␣hath ␣may ome ount ose"
            " ␣set ough ative ally ␣ser ␣give lic ␣return ␣again ␣through ␣given oint ished"
            " ␣together ient ␣bear ␣without ␣might anted ared ify ␣according ilt ived ature"
            " ording ␣now ␣would ised ␣est ␣learn"
        ),
        0.6028 * text_second.among(
            "␣it ind ive f ost ers iv ep up ish ff av ation qu red j ens ower ␣to hat ␣I ich"
            " ␣ye ␣thy ade fore ime ␣cl ␣off ouse ␣this arl uch tain atur arden ond ␣rep com bit"
            " ␣opened ␣therefore ife ote ␣those ash ␣Mord ␣such"
        ),
        0.3367 * word_start.among(
            ", ␣in ␣c ␣s ␣an ␣n ␣ex ␣con ␣S ␣sp ␣u ␣rep un ␣will ␣ar ␣me ␣pre ␣en ␣R ␣go ␣than"
            " sp ␣tem ␣pub ex ␣great ␣dec ␣cha ␣acc ␣reg ␣sec ␣ve ␣supp ␣equ ␣high ␣ear ␣trans"
            " ␣instr ␣may ␣tw ␣sur ␣mat ␣bec ␣lar ␣might ␣without ␣brother"
        ),
        row=290,
    ),
    # <|endoftext|>/Q/␣s and 45 more; after ␣to/␣shall/g and 45 more
    "L3N580_endoftext_q_s_and_45_more": gelu(
        -1.334,
        1.831 * token.among(
            "<|endoftext|> Q ␣s ␣t is ␣w ␣e Here ␣four x ist Lily ␣well ␣al iz Shopping W sp"
            " ␣co ah by Digits ped ␣hand ␣wor ␣mus ␣del ␣Igor ␣cont ␣sec ␣occ ␣Greta T ␣sub"
            " ␣Today ␣cha ft ␣pain ␣wife ␣belie ␣Eur ␣bec fore ime ␣fore ␣jud ␣pers selves"
        ),
        1.297 * previous.among(
            "␣to ␣shall g ␣on d o ␣Hello ␣will ␣do he ure ro ␣M ␣say ␣There ␣eat ␣go sp ␣take"
            " ␣make ␣te ! ␣come ␣may ␣Can ␣K bl H to ␣give ade ␣hold ␣name ␣shalt ␣lay af ake"
            " ␣should ␣called ␣pol pr ␣keep ␣dwell ␣would ␣St ember ␣dw ␣Sel"
        ),
        0.8298 * token.among(
            "<|endoftext|> noun ␣it al ␣unto ␣there ␣on is un ␣w Once This ␣my ␣A x Lily ␣There"
            " Shopping ␣u ob ␣co ␣W ov ␣cause ␣over ␣Can ␣mus here ␣give ␣Igor ␣cont ␣sec ␣occ"
            " ␣Greta T ␣cha ␣pain There Where Do ␣ins ␣bec ey fore ␣fore ␣would aul oung"
        ),
        0.3701 * word_start.among(
            "␣f ␣or ␣t ␣J ␣L ␣M ␣gr ␣two ␣o ␣pl ␣one ␣de ␣le ␣cl ␣te ␣her ␣int ␣sm ␣count ␣K 's"
            " ␣go ␣mus ␣ind ␣wor ␣comm ␣no ␣can ␣inv ␣cha ␣buys ␣Wh ␣sec ␣ve ␣high ␣where ␣bec"
            " ␣Greta ␣Americ ␣told ␣Stella 5 ␣sho ␣Se ␣would ␣death A The"
        ),
        row=291,
    ),
    # in a word beginning ./<|endoftext|>/␣A and 45 more; <|endoftext|>/s/␣” and 44 more
    "L3N582_in_a_word_beginning": gelu(
        -0.8909,
        1.807 * word_start.among(
            ". <|endoftext|> ␣A s ␣What m n l t g ␣K ␣white ␣green j v le bl al r br k pl 0 ␣10"
            " hy ␣December ␣Jer ␣Ch ␣November ␣States me 2 5 6 ar ␣America da ␣St ␣tom mon 4 par"
            " 3 am all em cy ta"
        ),
        1.419 * token.among(
            '<|endoftext|> s \u2423" c in g \u2423What \u2423v ur k v nd \u2423C z ak \u2423ad ob ud \u2423cons ale ric ex 0'
            " here ys bl ␣partic H teen ␣10 ium hed ␣inv ian der gen ␣States hem 2 5 6 ␣America"
            " ␣Jer 4 R ␣Ab eop"
        ),
        0.7869 * sentence_start.among(
            "g Numbers Months Digits Colours , ␣used Days Names ␣in hy ␣n me as ␣c y ␣ob E"
            " ␣found da ␣t ␣some alk ␣L ␣H ␣usually z am ␣y all old ␣wor ␣ar iv ␣gr ␣end ␣comm"
            " cy ␣bel ␣imp ␣occ ␣div ta ␣fruit ␣trib ring ␣such ␣chief"
        ),
        0.03004 * followed.among(
            "↵ ␣What ␣Then ␣In ␣Lily ␣My ␣Who ␣has ␣Everyone er ␣That ␣So ␣People k o ␣ten ␣And"
            ' \u2423They \u2423Listen z om \u2423twelve il \u2423March ay lly ." inn gn iah aldov'
        ),
        row=292,
    ),
    # ␣Tom/␣Anna/am and 45 more; in a sentence beginning Q/␣Everyone/Shopping and 14 more
    "L3N584_tom_anna_am_and_45_more_in_a": gelu(
        -1.011,
        1.64 * token.among(
            "␣Tom ␣Anna am ␣Jack ␣Max ␣day ␣Emma ␣Nora ␣Finn ␣Vera ␣Oscar op ␣Stone ␣Paul ␣Karl"
            " ec ␣1 ␣Ida ␣heaven On 0 ␣2 ␣land ␣balls ␣10 ␣June ␣July ␣hats ␣Eve ␣May ␣August"
            " ␣November ␣eyes ␣September ␣month aldov ␣evening ␣January ␣5 ico ␣Rose 6 ␣Egypt ␣4"
            " ␣heart yl irc ␣cloudy"
        ),
        1.311 * sentence_start.among(
            "Q ␣Everyone Shopping Opposites <|endoftext|> Numbers It Months Colours On Days"
            " ␣Who ␣Clara ␣F P ␣art ␣both"
        ),
        1.248 * previous.among(
            "? ␣went ␣c ␣n ␣w ␣e ␣what ␣G This ␣C ␣Who ␣B ␣de ␣When ␣li ␣ab ␣E ␣ent ora"
            " ␣morning Days ␣en ␣afternoon ␣Why ␣tem ␣wanted ␣Today B ␣ear Today ␣Edith ␣Fe"
            " ␣evening ␣pray ␣wild ␣judg ␣Cora fore ␣Ed ␣sil az ␣depart G L ␣mil P ␣lit"
        ),
        0.4635 * word_start.among(
            "␣c ␣n ␣at ␣k ␣Lily ␣Sam ␣th ␣Ben ␣small ␣Leo ␣W ␣K ␣Nora ␣Stone ␣Mia ␣old ␣Clara"
            " ␣X ␣Finch ␣painted ␣Marsh ␣Hill ␣hard ␣closed ␣Fe ␣short ␣Swan ␣strong ␣ear ␣wild"
            " ␣heaven It 0 ␣land ␣Moss ␣balls ␣pray ␣Olga ␣hats ␣Eve ␣cand ␣umbrella ␣5 ␣Rose"
            " ␣Egypt ␣4 ␣cups B"
        ),
        row=293,
    ),
    # two after ␣The/l/␣e and 36 more; after ␣p/Q/␣are and 45 more
    "L3N585_two_after_the_l_e_and_36": gelu(
        -1.241,
        2.576 * two_back.among(
            '\u2423The l \u2423e Here \u2423what ate This \u2423night \u2423dog One \u2423Is \u2423looked \u2423garden \u2423shop ." \u2423forest'
            " ␣cat On vania ␣afternoon ␣travel ␣Lake ␣farm ␣December ␣How ␣Today ␣duck ox ␣told"
            " Today ␣supp get ␣colour ␣plant ␣ra ␣goat ␣mill ␣z ␣dw"
        ),
        1.865 * previous.among(
            "␣p Q ␣are ␣He ␣Anna ␣Lily ␣She ␣ ␣Jack ␣Leo ␣Sara ␣near ␣Max ␣Emma ␣Nora ␣under"
            " ␣Finn ␣Oscar ␣count ␣sp ␣M ␣drum ␣Karl ␣girl ␣behind Shopping ␣coat Numbers"
            " ␣learned ␣closed ␣Hugo Names ␣Have ␣short ␣Ida ␣opposite ␣opened ␣much ␣sc ␣occ"
            " Opposites ␣quiet ␣la ␣evening Pete ␣tw ␣sy ␣num"
        ),
        1.399 * token.among(
            "␣and ␣to ␣was ␣Then ␣some ␣h se ine ␣so ␣what ␣found Ben ␣C ␣se ␣am ␣There ␣needs"
            " ong ␣looked ob ␣te ! ave ␣F ␣ring ␣ph Paul ␣plus iss ␣ag ␣bre vent ade Colours ␣bo"
            " ␣sc ung oss ␣ear cess ake ␣inter ␣sto ␣trans ␣contr semb ␣spe ev"
        ),
        1.217 * previous.among(
            "Q ␣have ␣Tom ␣m ␣ball ␣v ␣three ␣Ben ␣small ␣ ␣ex ␣box ␣near ␣under ␣Finn ␣gave"
            " ␣Oscar ␣could ␣Paul ␣sp ␣M ␣kite ␣seven ␣girl ␣behind Shopping ␣Is ␣apple Numbers"
            ' \u2423Hugo Names \u2423ring \u2423opposite \u2423opened \u2423candle bl \u2423key \u2423orange \u2423kitchen ouse \u2423sc ,"'
            " ␣market Opposites ␣bench ␣shell ␣dirty ␣num"
        ),
        row=294,
    ),
    # ␣have/␣He/ation and 45 more
    "L3N587_have_he_ation_and_45_more": gelu(
        -0.913,
        1.527 * token.among(
            "␣have ␣He ation ␣LORD ␣will ers ␣Israel les ity ␣people ence ␣children ations"
            " ␣something ␣peace ␣things ␣Jesus ␣hath ␣come ␣sons ents ally ␣servants lly ␣flesh"
            " ␣themselves He ology ␣law ␣words ␣number imes ify ement ives ␣priests ␣days ics"
            " itude ␣word ience ually ␣Judah ␣brethren ality selves ␣Christ irit"
        ),
        1.068 * token.among(
            "␣have ␣He ation ␣LORD ␣who ␣Israel les ity ␣people ence ␣children ations"
            " ␣something ␣peace ␣things ␣Jesus ␣hath ␣sons ents ally ␣servants lly ␣flesh"
            " ␣themselves He ology ␣words iness ␣number ␣hast imes ify ement ives ␣priests ities"
            " ␣days ics itude ␣word ience ually ␣Judah ␣brethren ality selves ␣Christ irit"
        ),
        0.7435 * text_second.among(
            "␣of , ind tr f ␣Jesus im ob ers ho ation res red ens se ␣to hat ␣h ␣I ore ␣do ␣all"
            " ␣bl ␣ye very ␣thy ␣after ␣this ␣go uch ␣come atur ␣if arden cl ␣then form con"
            " acter olog ␣opened cept ife ote ␣those ␣answered ␣Mord ␣such"
        ),
        0.7359 * previous.among(
            "verb ␣all ence ␣fe ␣act ␣sa ␣person ␣things ␣these ␣prophe inn rib form ␣disc ␣ev"
            " ␣host ␣among ility ld cept ␣occ ␣acc ␣our olog Opposites iet ␣same ␣process ␣yet"
            " ␣grou ient ␣those ␣quality ␣belie ␣according ␣mat ␣mult nded ody So ␣trib iven"
            " ␣brethren ␣cor iqu ␣Christ irit stand"
        ),
        row=295,
    ),
    # two after ␣The/A/␣He and 45 more; after ␣the/␣The/en and 44 more
    "L3N588_two_after_the_a_he_and_45": gelu(
        -1.187,
        1.608 * two_back.among(
            "␣The A ␣He ␣What ␣She ␣Yes Once ␣what ␣G ␣day ␣city ␣does The ␣Thursday ␣Where"
            " ␣Tuesday ␣Monday ␣O ␣Is ␣looked ␣Sunday ␣H ␣saith ␣Have ␣W ␣V ␣find It ␣Can ␣job"
            ' \u2423Listen \u2423opened \u2423much \u2423asked \u2423plus \u2423Reed ?" \u2423soft \u2423Fr \u2423fam ox \u2423told \u2423Fe Th be \u2423Bel'
            " L Therefore"
        ),
        1.447 * previous.among(
            "␣the ␣The en ␣What Here ␣Jack Once ␣Sam ␣re ␣Max ␣under ␣city ␣S ␣could ␣Do The"
            " ␣Paul ␣boy ␣There ␣lost ␣learned ␣Have It ␣ring ␣table ␣lamp ␣Can ␣K ␣opened"
            " ␣asked ␣Alma ␣Mona ita ␣How ␣daught ␣bench ␣command ␣fam Do ␣beg ␣Mart ␣Which ␣sat"
            " ␣depart ␣mid ␣trib iqu"
        ),
        0.9425 * token.among(
            "␣it ␣for ␣capital ␣It ␣What ␣has ␣J ␣will ␣father ␣flag This ␣day ␣Who ␣city"
            " ␣count ␣P qu ␣Where ␣Tuesday ␣Bell ␣children ␣H ␣qu ␣hand ␣sons ␣job ␣house"
            " ␣opposite ␣land ␣much ␣voice ␣son ␣name ␣Mona ␣Klara ␣shalt ␣Today ␣inv ␣fam Today"
            " ␣sailor ␣number Where Do ␣cities ␣colour ␣Egypt ␣trib"
        ),
        0.7282 * token.among(
            "␣it c ␣them n on ␣capital ␣It ␣has ␣J ␣l ry ␣father This ␣city ␣God ␣con ␣green ␣P"
            " ␣fast qu ␣Where ies ␣children ␣H te ␣qu ␣short ␣job ␣mus ␣opposite ␣cr ␣land ␣son"
            " wood ␣Mona ␣Klara ␣shalt ␣inv ␣Jerusalem ␣fam Today ␣sailor ␣place Where Do"
            " ␣colour ␣glory"
        ),
        row=296,
    ),
    # after ␣in/Q/␣into and 45 more; ␣f/␣his/h and 45 more
    "L3N589_after_in_q_into_and_45_more": gelu(
        -1.083,
        1.633 * previous.among(
            "␣in Q ␣into ␣ex ␣near This ␣under ␣S ct ␣pl ␣used ␣P ␣girl ␣behind Shopping ␣u ␣No"
            " ␣ed Names ␣R ␣U ␣int ␣mount ros ␣through ␣organ ␣X ize ons ph com ehold ␣med ␣Qu C"
            " ␣February ␣wild ␣subst med Th outh ␣conc ␣det M gan hil ␣gl eop"
        ),
        1.33 * token.among(
            "␣f ␣his h m ic r ␣l ␣so am ␣what im ha ␣your and ib ist ␣thou od iz ob ord ere ␣Th"
            " ub ug iss ␣host ros ␣soft ␣shalt ␣our ism oss hem ␣might Th uch erm ␣conf har ital"
            " ␣ey ␣Ch ␣dest ␣righteous iqu iah ␣heav"
        ),
        0.9369 * previous.among(
            "Q ic ␣by ␣has om ␣under ␣cup ␣br ␣girl ␣behind Shopping ␣dog ␣El ten Names"
            " ␣morning ␣int ␣afternoon ␣cr bl ␣through ␣kitchen ␣soft ␣December ␣dr gn ␣process"
            " com ehold ␣med ␣Qu ␣evening pro S ␣ins ␣wild med ␣4 ␣hor M Therefore ool hil ␣gl K"
            " eop ause ␣Jes"
        ),
        0.8794 * token.among(
            "␣the ␣f ol ␣l ␣will ␣what and ib ra ␣thy ␣God ag ist od ress uc oin ob ord ␣Th hes"
            " ␣may iss Then ␣host ros ␣soft ␣shalt ␣our ism oss ␣own ␣min hem ␣might Th uch erm"
            " ␣conf oth ital ok ␣Ch ␣dest ␣righteous Z ␣heav lm"
        ),
        row=297,
    ),
    # ␣a/↵/␣The and 101 more; A/Q/␣He and 101 more
    "L3N592_a_the_and_101_more_a_q_he": gelu(
        -0.2858,
        2.224 * token.among(
            "␣a ↵ ␣The A ␣went Q ␣Tom ␣He ␣It ␣two ␣Anna ␣Then ␣Hello ␣ball ␣She ␣three ia ␣Ben"
            " Tom ␣ ␣friends ␣Jack ␣Leo ␣hat ␣four ␣box ␣book ␣Sara ␣On ␣Sam ␣Max ␣Nora ␣red"
            " ␣Finn ␣blue ␣five ␣cup ␣live ␣count Nora ␣con ␣yellow ␣white ␣kite ␣Mia Lily Anna"
            " ␣six ␣old ␣seven ␣Wednesday Emma ␣Monday ␣slept ␣needs Shopping One ␣books ␣black"
            " ␣cold ␣Sunday ␣1 Leo Numbers ␣Saturday Sam Names ␣eight ␣brown ␣map Digits Finn"
            " ␣Friday ␣Ida Sara Jack Karl ␣nine Months ␣Listen ␣key ␣boat ␣2 Ida ␣balls ␣baker"
            " Max ␣Pete ␣July ␣December Oscar Opposites ␣August ␣November ␣dirty Vera ␣September"
            " ␣October Mia Pete ␣4 ␣trib Hugo Eve"
        ),
        1.814 * token.among(
            "A Q ␣He ␣came ␣one ␣Lily ␣Goodbye ␣In ␣She ␣three ␣Yes Here Tom ␣big ␣Emma ␣Nora"
            " ␣red ␣knows ␣blue ␣five ␣Oscar ␣Everyone ␣end ␣night Nora ␣yellow ␣green ␣boy Lily"
            " ␣Thursday ␣ten Anna ␣seven ␣drum ␣de ␣after Emma ␣Monday Shopping ␣Bell ␣pink ␣dog"
            " ␣Marsh ␣apple ␣black ␣garden con ␣1 ␣No ␣door Leo ␣shop ␣Hugo Sam Names ␣Ruth"
            " ␣eight ␣brown mark Digits ␣Swan Finn Sara Jack Karl ora ␣morning On via ␣lamp"
            " ␣bell Months Ida ␣twelve ␣balls Max ␣Pete teen ␣Lake ␣June ␣July ␣hats ␣December"
            " ␣Eve ␣clean Oscar Opposites ␣November 8 ␣dirty ␣tired ␣March ␣September ␣January"
            " ␣5 ␣October Mia Pete ␣February ␣4 ␣3 Hugo ␣cloudy Eve"
        ),
        1.434 * last_capitalised.among(
            "␣He ␣She ␣Tom ␣Anna ␣Lily Opposites ␣In ␣Sam Numbers ␣Ben Q This ␣Emma ␣Jack ␣Sara"
            " ␣Leo ␣Max ␣Do ␣Nora It ␣Vera Digits Colours ␣Oscar ␣Finn ␣Is ␣Clara ␣Mia ␣Karl"
            " ␣Paul ␣Where ␣Why ␣Can ␣Tuesday ␣Have ␣Ruth ␣Hugo ␣How ␣Monday One ␣Eur There ␣Ida"
            " ␣Pete Do ␣On Shopping ␣Lane Names ␣November ␣August ␣America ␣Eve ␣December ␣Olga"
            " ␣July Days ␣Pet Months ␣June ␣September ␣March ␣May ␣Today ␣February ␣January"
            " Today On ␣Felix ␣Edith ␣Stella ␣Lars ␣Edda ␣North"
        ),
        -1.1 * token.among(
            ". ␣a ↵ ␣and ␣to ␣The ␣went ␣you ␣at ␣she ␣Anna ␣came ␣What ␣one ␣Lily ␣Then ␣has"
            " ␣In ␣but ␣good Here ␣big ␣friends ␣what ␣box ␣made ␣On ␣Now ␣Who ␣Emma ␣Nora ou"
            " ␣five ␣does ␣end ␣cup ␣like ␣could ␣count ␣well ␣Where ␣seven ␣There ␣behind"
            " ␣Monday ␣painted ␣needs ␣buys ␣lost ␣took ␣When ␣looked ␣garden ␣cold ␣1 ! ␣Hugo"
            " ␣know ␣Ruth ␣find ␣Ida ␣forest ␣morning ␣wall ␣opened ␣asked ␣balls Thank ␣Eve"
            " ␣How ox Where ␣Edda ek ␣Bel ␣sat ␣Judah iah"
        ),
        row=298,
    ),
    # g/␣capital/␣J and 45 more; ␣capital/␣two/␣facts and 45 more
    "L3N593_g_capital_j_and_45_more": gelu(
        -0.9041,
        1.861 * token.among(
            "g ␣capital ␣J ␣facts ␣father ␣flag ␣mother ␣knows ␣any ␣white ␣Thursday ␣dis ␣cl W"
            " ␣rep by ␣People ␣W ␣imp ␣child vania ␣painter ␣Selmark ␣dist ␣baker ␣wave wood"
            " ␣build ␣farmer ult ␣sailor ␣Wh ␣prop ␣consisting ␣engineer ␣tail ␣trans ␣dep"
            " ␣those ␣Mart ␣Cora ␣Ilmaria ␣genus ␣Tarvenia ␣sw eld sw ␣eng"
        ),
        1.065 * token.among(
            "␣capital ␣two ␣facts ␣flag ␣mother ␣knows ␣green ␣dis ␣cl ant ␣rep by ␣People ␣W"
            " mark ␣works ␣R ␣child ␣int ␣its ␣painter ␣dist ␣baker onia ␣someone ␣farmer ␣dec"
            " ␣sailor ␣Galdovar ␣Wh ␣prop ␣consisting ␣engineer ␣tail ␣dep ␣those ␣judge ␣Mart"
            " ␣written ␣Which ␣Cora ␣genus ␣Ar ␣Yolvia ␣Tarvenia ␣sw sw ␣eng"
        ),
        0.8172 * previous.among(
            "): ␣is ␣The adjective ␣some Here and ␣Everyone ␣Stone ␣having ␣used ␣Grey ␣lost"
            " old ␣seen ␣ed vania venia ␣com ug ␣K ␣ser ␣writ wood ␣someone ␣pur ␣leg rad ung"
            " ␣build ␣farmer ␣fam ␣Stella ␣piec amm ␣Albert ␣Br ived ␣genus ␣anim ␣Americ"
            " ␣neither ␣woman ␣Jud ␣Christ irit ames ␣sou"
        ),
        0.478 * text_second.among(
            "␣are as am es na ri id ch im ig st th orn ide an ough lack oo oon af he ater ound"
            " ice amm raw her ame ␣bl ich ild ue arl lly mer we ird ␣every ␣then osed har der"
            " itc let ␣wood ute anc ␣such"
        ),
        row=299,
    ),
    # t/␣shall/verb and 45 more; after ␣it/on/at and 45 more
    "L3N595_t_shall_verb_and_45_more": gelu(
        -1.073,
        1.548 * token.among(
            "t ␣shall verb ␣t ive ␣e ␣out ical ous if ␣eat adverb ␣rep ' ␣saith ious ␣short"
            " ␣over ␣about ␣may ␣cat ␣int ful ting ative ␣att less Thank hy istic ␣low ␣full"
            " ␣lay ␣own den ely ␣sound ald atic ically ␣det ␣eff ␣proper ird oney day gether"
            " ␣answ"
        ),
        1.176 * previous.among(
            "␣it on at ot ol ␣r ␣h ␣v ap ir ␣near ␣man ␣under ␣S op ␣Grey ␣thou ␣boy ise"
            " ␣behind ␣saying ␣put ␣H ␣V ␣today ␣horse ␣Listen H He oint ␣forth ␣told get ron"
            " rap ains ␣wet ␣Walter Yes ␣order tto Y ␣cle els ␣proper G Hugo ␣nam"
        ),
        0.8762 * token.among(
            "t verb ␣t ol ␣se ay ous if ␣six ␣eat adverb ␣rep ␣saith ious ␣heavy ␣short ␣over"
            " ␣may ␣int ful ␣att less ␣ass Thank ␣first hy istic ␣low ␣res ␣full ␣mak ␣young"
            " ␣ref ␣lay den ␣dry ely ald atic ically ␣det ␣eff ird ␣diff ␣oppos icked day gether"
        ),
        0.8566 * previous.among(
            "␣shall - ot ol ␣h ␣will ␣out ␣near ␣under ␣up ␣Grey ␣boy ␣down ␣behind ␣u ␣sl"
            " ␣saying ␣pr sh ud ␣today ␣find ␣can ␣str ho ␣may ␣Listen ␣burn lly ␣bo olog ␣bench"
            " ␣forth ␣fall arm ␣should ␣bat ron ␣rec ␣dwell ␣round ␣Ed ␣cle ok aul Hugo ␣walk"
            " ␣flow"
        ),
        row=300,
    ),
    # ␣Hello/␣In/␣flag and 45 more; ,/re/␣Hello and 44 more
    "L3N598_hello_in_flag_and_45_more_re": gelu(
        -1.108,
        1.327 * token.among(
            "␣Hello ␣In ␣flag Ben ␣mother ␣knows ␣city ␣un ␣could ␣Do ␣Grey ␣Where ␣There"
            " ␣painted ␣looked con ign ␣Have ␣pre ␣lives ␣morning ␣job ex ␣afternoon ␣opposite"
            " ␣much ␣writ Thank ␣June ␣July ␣Today ␣process ␣November com ␣March Today ␣April"
            " ␣Wh ␣month Where Do ␣tail ␣colour ␣February ␣written ete ␣mil iah"
        ),
        1.056 * token.among(
            ", re ␣Hello ␣In ␣flag Ben ␣mother ␣knows ␣city ␣un ␣could ␣liked ␣Do ␣Grey ␣Where"
            " ␣There ␣painted ␣looked ␣El ␣Ford ign ␣Have ␣pre ␣lives ␣job ␣Z ex ␣opposite ␣writ"
            " Thank ␣Today ␣process com Today ␣April ␣Wh ␣month Where Do ␣tail ␣colour ␣February"
            " ␣written Yes ete ␣mil iah"
        ),
        1.01 * sentence_start.among(
            "Q f p Once ␣In ␣My Ben in re Here un It Emma j ␣There Colours con ma de Paul u sh"
            " form tr com Olga pro as ag self C ob mon E fore U i ce ␣Y sel ␣bec oc land read"
            " air az ␣organ ␣system"
        ),
        0.7584 * previous.among(
            "␣a ␣What ␣has ␣facts Here Once ␣Who ␣knows ␣city ␣Everyone ␣could ␣used ␣There ␣No"
            " by ␣People It ␣ran ␣morning ␣Frost ␣painter ␣Selmark Colours onia wood ␣December"
            " ␣How ␣Today ␣Arvela usually ␣process ␣mark ␣sunny ollow ␣April C There Where"
            " ␣January ␣October ␣colour ␣according ␣Which ␣Yolvia ␣Tarvenia gan iah ␣nam"
        ),
        row=301,
    ),
    # after ␣at/␣Then/␣Hello and 44 more; ␣he/␣p/␣are and 45 more
    "L3N600_after_at_then_hello_and_44": gelu(
        -0.927,
        1.282 * previous.among(
            "␣at ␣Then ␣Hello ␣In ␣but ␣three Here ␣four ␣five ␣Everyone ␣end ␣There ␣buys ␣D"
            " ␣seen ␣comes ␣last uth ␣child ␣tomorrow ␣lives ␣ob On ␣2 nder ␣ang teen ␣travel"
            " ␣eleven ␣ind ␣hats ␣December ␣May ␣November ␣prin ox ␣April ␣January ␣October"
            " ␣February ␣bu ␣instr ␣goat ␣Re ␣3 ania ␣cups"
        ),
        1.232 * token.among(
            "␣he ␣p ␣are ␣she ␣ Once ␣four ␣knows ␣their ␣k ␣M ␣slept ␣D One ␣garden ␣El ␣1"
            ' \u2423People \u2423F \u2423R It Digits \u2423these On \u2423Z \u2423bo ," \u2423June \u2423July olog \u2423Y \u2423Qu \u2423Wh \u2423Fe \u2423tab'
            " ␣5 6 ␣Br ␣4 ␣Cora ␣conf ␣Bel ␣anim ␣3 mb ␣z ␣ke ␣umbrell"
        ),
        0.9304 * token.among(
            "␣he ␣were ␣she ␣ Once ␣G ␣knows ␣their ␣B ␣k ␣D iv One ␣El ␣1 ␣People ␣F ␣R It"
            ' Digits \u2423Ida On \u2423Z \u2423Mara ," \u2423June olog \u2423build Opposites \u2423May \u2423Y \u2423Wh \u2423Fe \u2423tab \u24235'
            " ␣October ␣open 6 ␣Br ␣4 ␣Cora ␣conf ␣Bel ␣anim ␣3 mb ␣umbrell greg"
        ),
        0.9163 * last_capitalised.among(
            "␣Tom ␣What ␣Anna ␣Lily ␣In Here Numbers ␣Ben ␣Emma ␣Leo ␣Max ␣Nora ␣Vera Digits"
            " ␣Oscar ␣Finn ␣Clara ␣Thursday ␣Karl ␣Everyone ␣Grey ␣Have ␣Finch ␣Hugo One ␣Field"
            " ␣Ford ␣Black ␣Pete ␣Wood ␣Fe ␣Lane Leo ␣Qu ␣Selmark ␣Moss ␣Nor ␣November ␣December"
            " ␣October ␣Which ␣Rose ␣May ␣February ␣January ␣April On ␣Mord"
        ),
        row=302,
    ),
    # ing/␣are/␣have and 44 more; after ␣for/␣them/verb and 45 more
    "L3N601_ing_are_have_and_44_more": gelu(
        -0.8873,
        1.203 * token.among(
            "ing ␣are ␣have ␣all ␣will ␣your ␣their ␣end ␣say ction ␣go ␣take uth ␣things"
            " ␣cause ␣hand ␣these ␣done ␣way ank ␣wind ␣ass ␣drink ward ␣bring ␣law ␣thing ith"
            " ␣words ␣power ␣lay ake ␣keep ␣stand ␣dwell ␣sound ␣use ief ␣speak ␣evil ␣judg"
            " ␣fear ␣walk ␣pers oice ␣learn stand"
        ),
        1.1 * previous.among(
            "␣for ␣them verb ␣all ␣r This ␣me ␣any ␣u ␣pro ␣ab ave ␣children ␣know ␣short"
            " ␣these inn ␣much ␣mar ␣way ments ark ␣bo ␣leg ␣drink ␣wr ␣hear ␣words oun ␣keep"
            " ␣ste ␣belie ␣evil ␣contr ␣perform ␣lack ␣fear ␣appe ␣fa sel ␣wicked They ␣walk"
            " ␣happ oice ␣tak ␣such stand"
        ),
        0.9129 * token.among(
            "␣are ␣all ␣time ␣will ␣do ␣their ␣end ction ␣go ␣take ␣make uth ␣things ␣cause"
            " ␣hand ␣these ␣work ␣way ank ␣wind ␣ass ␣drink ward ␣bring ␣thing ␣words ␣power"
            " ␣lay ␣ever ␣keep ␣stand ␣dwell ␣sound ␣use ␣written ief ␣speak ␣evil ␣judg ␣fear"
            " itude ␣position ther ␣walk ␣pers oice ␣learn stand"
        ),
        0.7697 * sentence_start.among(
            "␣My But For I B H T ␣but M They Where Y L act C ␣have G ␣ye ␣are ␣Is ␣S ␣now"
            " ␣having ␣saith ␣do D K P ␣d ␣or ␣M ␣se ␣not ␣she ␣all ␣Y ␣their ␣see ␣le ␣cl ␣St"
            " ␣make ␣let ␣these ␣neither ␣prin Do ␣yet"
        ),
        row=303,
    ),
    # a/e/al and 45 more; in a text beginning And/␣of/. and 45 more
    "L3N606_a_e_al_and_45_more_in_a_text": gelu(
        -1.521,
        1.463 * token.among(
            "a e al ␣He o ␣Ben ␣G ␣A z ␣S ␣un ␣B ␣con ct ac na uc ␣u ␣Is ␣ab ␣El ␣R ␣U ␣fruit"
            " ␣shalt arn ung ox ne ␣ref ␣dwell ␣Har ␣alt ert ilt ␣plac ime ␣Re G ird ␣spe ␣Jer"
            " ␣trib R hil ␣Jo ␣walk ␣Mo"
        ),
        1.391 * text_start.among(
            "And ␣of . A G I L Then Now B C D E F H M N O P R S T U W Y ere est Th The 's ice"
            " scar For But He ␣water Where ␣neither ham ␣mount Do az So ring She nded They"
            " Therefore"
        ),
        1.149 * previous.among(
            "␣J ␣g ␣G ␣A j ␣S ␣B ib ␣M ␣pl ␣P ␣ro ␣El all ␣seen ␣H ␣bl ␣F ␣sac ␣U ␣Z ␣com ␣K bl"
            " ␣mount ants ␣wave ␣hats ␣Klara ␣daught ␣Fr ␣Wh gre ron ␣dwell ␣Br eb ␣genus ␣Ar"
            " oly har ␣Americ ␣stren ␣z ␣Ab hil ␣cups F"
        ),
        0.7128 * word_start.among(
            "␣or ␣J ␣C ␣not ␣by ␣gr ␣j ␣pr ␣E ␣Sam ␣N ␣ab ␣Ben ␣bl ␣V ␣cons ␣red 's ␣wor ␣Z"
            " ␣lost ␣Pet ␣Is ␣find ␣Fe ␣trans ␣They ␣af It ␣ra ␣alt ␣Olga ␣name ␣Ar ␣shalt ␣Jer"
            " ␣told ␣dwell ␣meas ␣fa And ␣Se ␣Jo ␣est Then ␣Mo But So"
        ),
        row=304,
    ),
    # ␣f/c/␣p and 45 more; after ␣”/”/␣said and 43 more
    "L3N607_f_c_p_and_45_more_after_said": gelu(
        -0.9485,
        1.946 * token.among(
            "␣f c ␣p ␣c ␣b ␣t ␣d ␣st ␣v ␣h ␣w ␣C ␣L ␣end ␣M fl ␣sh W ␣D ␣fr ␣H ␣W ␣ph ␣str sc"
            " ␣Th ␣cr ␣exp ␣prov H ␣ag ␣comm ␣dist ␣elect ␣sc ␣ch C ␣Wh ␣rec ␣cent ␣subst Th ␣Br"
            " M ␣sw ␣Ch F sw"
        ),
        1.371 * previous.among(
            '\u2423" " \u2423said - \u2423came \u2423near \u2423C \u2423A \u2423under \u2423S \u2423count \u2423sp \u2423There \u2423behind \u2423N con \u2423saying'
            " ␣H ␣V ␣F ␣cons Digits ␣They ␣Z ␣angry Max ` ␣inv ␣dec ␣tired Today S ␣wild ␣som"
            " ␣conc Yes ␣spake eb ␣genus ␣Bel ␣af ␣Jer ␣Jon ␣Al K ␣Jes"
        ),
        0.9382 * token.among(
            "ed t y ␣f en ␣st ␣h ir am ure od qu ␣sh W ␣D ␣looked ␣find ␣ph ␣str ␣Th ␣cr ␣exp H"
            " ␣ag ␣comm ␣dist ␣elect ␣ch ␣dec C ␣Wh ␣equ ␣rec ilda ␣cent ␣subst Th ␣Br ␣conf"
            " ␣ret ␣sw ␣Ch ows F ␣St sw ␣Mo ␣Dari"
        ),
        0.8819 * token.among(
            "␣f ␣b ␣t l ␣d ␣st z ␣sp qu ␣sh W ␣D sp ␣H ␣W ␣ph ␣str ␣Th ␣cr ␣exp H ␣ag ␣comm"
            " ␣dist ␣elect ␣sc T ␣ch gn B ␣dec ␣ref C ␣Wh ␣equ ␣rec ␣cent ␣subst Th ␣Br ␣conf"
            " ␣ret G L ␣sw ␣Ch F sw"
        ),
        row=305,
    ),
    # <|endoftext|>/noun/␣” and 45 more; after ␣the/␣a/): and 45 more
    "L3N608_endoftext_noun_and_45_more": gelu(
        -1.249,
        1.428 * token.among(
            '<|endoftext|> noun \u2423" n \u2423s \u2423d \u2423n \u2423w \u2423e \u2423facts \u2423small \u2423re \u2423se \u2423S \u2423M \u2423o \u2423no \u2423behind'
            " ␣rem ␣dog ␣co ␣E ␣high tern ␣relating ␣com ␣opposite H ␣comm ␣bre ros less ␣large"
            " ␣leg ` ␣duck we ␣som ␣genus ␣anim E ␣most pping ␣Al ari ␣secret ␣swe ␣sou"
        ),
        1.385 * previous.among(
            "␣the ␣a ): ␣an Q verb an w ␣e ␣facts Here ␣flag ical ␣Do The ary Shopping ␣saying"
            " ␣W oria ␣ph ␣sha via ␣Selmark Colours up ␣large ␣process ␣farmer ); ␣plant ␣Lars"
            " ␣sailor arious ␣engineer ␣colour ␣trans ␣cent ␣sy atic ␣genus ␣Americ ␣Tarvenia"
            " atur ␣Ch ␣mid ␣most ␣num"
        ),
        0.7156 * token.among(
            '\u2423a \u2423of <|endoftext|> ): \u2423to \u2423" \u2423or \u2423an or \u2423by r \u2423t \u2423What \u2423n \u2423g \u2423e \u2423 \u2423near ial'
            " ␣king ␣we ous ␣no ␣behind ␣saw ren ␣co ␣Brook ␣may ␣com ␣rel ␣bre less ␣em ␣leg `"
            " ␣nor ␣low ␣Eur ␣frog E very ␣righteous ␣most ␣Al ari ␣secret ␣sou"
        ),
        0.3988 * word_start.among(
            "␣t ␣d ␣v ␣w ␣A ␣B ␣se ␣capital ␣u ␣al ␣E ␣comp ␣out ␣co ␣Ben ␣ar ␣small ␣te ␣me"
            " ␣who ␣found ␣tre ␣My ␣am ␣U ␣king ␣end ␣rel ␣having ␣Th ␣comm ␣great ␣can ␣tree"
            " ␣been ␣min ␣ear ␣priest ␣anim And ir A ␣year Then M But ␣dw ␣sou"
        ),
        row=306,
    ),
    # it/␣Lily/␣time and 45 more; after verb/at/␣named and 45 more
    "L3N611_it_lily_time_and_45_more": gelu(
        -0.6623,
        1.357 * token.among(
            "it ␣Lily ␣time us ␣w Tom ␣ex ut ␣Sam This x ␣un ␣used ction act ␣offer W One ␣pass"
            " ␣act uct Sam ␣R It ject ␣sons ex ␣afternoon ank ␣kitchen ␣im ␣farm ␣hats ␣thing"
            " ␣process ␣sunny ox bit S ␣caus ␣div rap ␣evil ␣4 ␣meas R ␣possess ␣rest"
        ),
        0.8169 * previous.among(
            "verb at ␣named os ␣what ␣Now This ␣used ec ang One ␣ac og It ␣ph ␣lives ␣morning"
            " ␣cap On ␣afternoon ␣ag ␣chan Thank ␣ch ␣bas ␣build ␣contain ␣process ph ␣dec"
            " ␣command ␣inc ␣gener ␣grou ␣evening ␣sto ␣windy Th ␣sol ␣meas ␣def ␣gen hil"
            " ␣cloudy ␣year ␣est greg eop"
        ),
        0.7553 * token.among(
            "e - ation re ␣time ␣w Tom ␣Jack ␣Leo ␣ex This x act ␣girl ␣painted ␣offer W One"
            " ␣pass ␣act It ject ␣sons ␣morning ex ␣afternoon ␣im ␣thing ␣process ox ␣number"
            " There bit ␣evening S ␣caus ␣div rap ␣subst ␣4 ash ␣meas ␣word ution R ␣possess"
            " ␣lit ␣rest"
        ),
        0.4471 * sentence_start.among(
            "This Numbers It e One ad ␣used an pr cl ph There ne as ␣caus ag ␣bas ␣ob ter ␣may"
            " ␣found ␣some ove alk fore ␣usually ␣b i z adjective ly ine ant ␣thy ␣their ␣ar sel"
            " cy ␣blood ␣prin vent ␣occ ␣div ␣organ ␣system ␣trib ␣det ␣such"
        ),
        row=307,
    ),
    # after ␣he/adjective/␣she and 45 more; ):/␣was/␣be and 45 more
    "L3N614_after_he_adjective_she_and": gelu(
        -1.287,
        1.37 * previous.among(
            "␣he adjective ␣she w ␣st ␣w les ␣liked ␣ye ␣sp ␣cl ␣sh ␣sm ␣rem ␣So adverb ␣pr"
            " ␣closed sh ␣bed ␣being ␣short sc ␣opposite ␣opened ouse ␣sc ␣soft Opposites ␣low"
            " ␣quiet ␣la ␣mark ␣res ␣fall ␣Wh ␣slow ␣dry ␣tw ␣bec ␣goat ␣sat eds ␣sw ␣mid ␣walk"
            " ␣flow ␣dw"
        ),
        1.255 * token.among(
            "): ␣was ␣be ␣were en n i ri ul ␣am ␣fast ␣al ␣very oo ␣ar ␣cut ood ␣sa ␣being"
            " ␣lives ␣U via inn ␣com ␣tem ␣mar ␣thr ␣car ␣got read ␣sit ␣wr ehold ␣fall ␣move"
            " ␣lived ␣stand ␣dwell ␣Ir ␣Mart ␣bec ␣bet ␣sat esp ␣sw itc ␣appe ␣walk"
        ),
        0.9783 * word_start.among(
            "␣was ␣or ␣be ␣re ␣sp ␣H ␣me ␣cons ␣am ␣mus ␣wor ␣down ␣sc ␣away ␣inter ␣Qu"
            " ␣something ␣Brook ␣being ␣sit ␣lives ␣They ␣som ␣mark ␣Ir ␣subst ␣drink ␣tw ␣move"
            " ␣sw ␣bec ␣fall ␣sat Shopping ␣stand ␣dwell ␣place ␣goat ␣lived ␣according ␣ke sc"
            " ␣brother ␣walk ␣flow Y ␣Mo ␣dw"
        ),
        0.5916 * token.among(
            "␣was ␣be ␣were en on it ar ␣Hello ␣so ow eth ␣am ␣fast ␣down pl ␣fe ␣cut ␣being"
            " ␣lives ␣com urn ␣tem ␣mar ␣thr ␣car gn ␣sit ␣chair ␣grou embr ␣Qu row ␣Wh ␣pol pr"
            " ␣lived ␣stand ␣dwell ␣Ir ␣bec ␣bet ␣sat ok esp itc ␣ke ␣cor ␣walk"
        ),
        row=308,
    ),
    # after ␣p/␣s/␣He and 45 more; ␣an/␣Anna/␣Lily and 45 more
    "L3N615_after_p_s_he_and_45_more_an": gelu(
        -1.004,
        1.452 * previous.among(
            "␣p ␣s ␣He ␣Then am k ␣A ␣L j ␣S ␣un ␣N oin ␣ha ␣thereof ␣pre ␣U ␣cap ub ty ␣Z"
            ' \u2423heaven \u2423ang \u2423priest ," \u2423piec \u2423oil \u2423Fe \u2423tab \u2423bread \u2423according eb gth ek \u2423goat \u2423Ed'
            " els ␣shew ␣Jon iec ev ␣Jo ␣gold ␣mer greg acle Z ␣Mo"
        ),
        1.316 * token.among(
            "␣an ␣Anna ␣Lily ␣e il im ␣Sam z ␣Mia ␣Clara ␣Wednesday I ang ␣Sunday ␣offering ␣1"
            " ah ␣Saturday ␣Ruth ␣strong ␣hungry ␣hath ␣heaven its ␣sad ites ␣David ␣twelve ␣ass"
            " ␣eleven ␣December ␣Jerusalem oh ␣fac ␣5 ␣alt ␣Moses ␣Egypt anc ␣af au els ␣sil N"
            " mb ␣Judah iah acle"
        ),
        0.8684 * sentence_start.among(
            "And Q ␣and ␣Then ␣On But Then ␣When I It The B H So He ␣he Names ␣but ␣they ␣it"
            " They ␣for ␣Karl E G O She N ␣also ␣L ␣A F U Z ␣ha ␣th ␣J ␣all ␣two ␣kn ␣Y ␣even"
            " ␣ang ␣blood ␣mount ␣gold ␣dwell ␣both"
        ),
        -0.4874 * word_start.among(
            ". , ␣the ␣m ␣r ␣ex ␣G ␣w ␣have ␣gr ␣u ␣o ␣so ␣le ␣home ␣al ␣ab ␣rem ␣sm ␣near ␣des"
            " ␣pass ␣comm ␣Clara ␣Ol ␣occ ␣Y ␣Qu ␣la ␣house ␣works ␣come ␣wild ␣dev ␣ra ␣fore"
            " ␣pray ␣kn ␣ple ␣only ␣cle ␣lar ␣fa And ␣arm ␣mid ␣now ␣dw"
        ),
        row=309,
    ),
    # ␣The/␣said/␣his and 45 more; after ␣be/␣He/␣She and 45 more
    "L3N617_the_said_his_and_45_more": gelu(
        -0.8395,
        1.362 * token.among(
            "␣The ␣said ␣his ␣have ␣had um ␣w ␣her ␣found ␣your 's ␣me ␣their ␣ye ␣thy ␣us ␣say"
            " ␣more ise ␣go ␣needs ␣offer ␣Is ␣take ␣saying ␣sent ␣strong ␣come ome ␣plus"
            " ␣twelve ␣give ␣travel ␣our ␣bring ␣build ␣daught ␣brought ␣Edith ␣lay ␣Albert"
            " ␣lived ␣thine ␣according ␣speak ␣sw ught ␣tak"
        ),
        1.15 * previous.among(
            "␣be ␣He ␣She ␣r ␣flag ␣count ␣ye ␣There ␣go ␣girl ␣O ␣ad ␣saw ␣Hart ave ␣children"
            " ␣child It ␣sons ␣com ␣prov ␣much ␣give ␣balls ␣son ark ried ␣bring ␣build ␣daught"
            " ␣la ␣brought ␣lay There ␣pray ␣wife ␣Mart ␣ra Th au ␣turn M ␣Jon ister ␣cups iah"
            " ␣tak irty"
        ),
        0.9096 * last_capitalised.among(
            "␣G ␣C ␣L Q This It ␣There ␣Is ␣O C ␣T She ␣H ␣Can M ␣How Y There ␣Ar ␣Field ␣Br"
            " ␣Frost G ␣Lane J ␣Selmark ␣David ␣Reed ␣Judah ␣Moss ␣Am ␣Pet ␣Ab ␣Which ␣Bel ␣Rose"
            " ␣Ir ␣Mordalia ␣Mart ␣Ilmaria ␣Jon K Z ␣Mo ␣Jes ␣Dari ␣Han ␣Saul"
        ),
        0.8229 * token.among(
            "␣a ␣The y ␣his ␣have ␣had is o ␣w ␣her ␣found ␣your 's ul ␣their ␣thy ␣say ␣go"
            " ␣needs ␣offer ␣take ␣garden ␣saying ␣sent ␣strong ore ␣come ␣str ␣plus ␣twelve"
            " ␣give ought ␣wanted ␣our ␣bring ␣daught ␣brought ␣lay ␣lived ␣according ␣sing tto"
            " ␣kn ␣brother ister ange ught ␣tak"
        ),
        row=310,
    ),
    # in a sentence beginning Q/s/␣and and 44 more; ␣is/;/␣” and 45 more
    "L3N619_in_a_sentence_beginning_q_s": gelu(
        -2.737,
        2.607 * sentence_start.among(
            "Q s ␣and ␣Everyone ␣On w un ␣People st se h th r Sam de qu a sh ␣Who ch rad she"
            " pro over ind ␣especially ar out ap ins sc one Hugo ␣d ac all ␣not ␣she est han"
            " ␣before ␣comm we ␣if cy ␣diff ru"
        ),
        1.818 * token.among(
            '\u2423is ; \u2423" ? \u2423be \u2423not \u2423Anna un \u2423father \u2423who \u2423Sara \u2423G \u2423flag \u2423Max \u2423mother \u2423Emma \u2423Finn'
            " ␣king ␣un ␣con ␣off ␣Where ␣act con ␣ar ␣ent out ␣Ruth ond ␣str ␣ob ount ␣opposite"
            " ␣att ire ␣chan ld ` ␣many over ); de ␣sur ␣subst har ␣jud ␣wat ␣mer"
        ),
        0.8194 * token.among(
            '\u2423in ; \u2423" ? on \u2423Tom \u2423by ion \u2423Anna re \u2423Lily \u2423Sam \u2423G \u2423Emma ish \u2423Finn ort \u2423un \u2423Paul'
            " ␣tree con ␣offering tr ␣part ␣then ␣ent og me ␣str ␣ob ub ␣opposite nder ␣name oy"
            " ants ); de ink ␣consisting ␣sto mer ␣af ense ␣stren vern ␣righteous ␣answ"
        ),
        0.5421 * word_start.among(
            "␣is ; ? ␣not s ␣M ␣on ␣j ␣but ␣pro ␣out un ␣who ␣app ␣Leo ␣ob ␣K ␣mother ␣su ␣Emma"
            " ␣Nora ␣sa ␣dist ␣green ␣met ␣Where ␣partic ␣tree ␣acc ␣Qu ␣dr ␣door ␣cur ␣seen"
            " ␣shop ␣Hill ␣brown de ␣trans ␣cre ␣mark ␣subst ␣opposite ␣Har ␣Mart ␣bro out"
            " ␣righteous"
        ),
        row=311,
    ),
    # in/”;/ine and 45 more; after adjective/st/␣st and 45 more
    "L3N620_in_ine_and_45_more_after": gelu(
        -0.7885,
        1.153 * token.among(
            'in "; ine k ment op \u2423used em ass ance ck \u2423something amp oc ase ug rop \u2423fruit ame'
            " ␣flowers ank ␣leaves ␣food ␣water ␣blood usually ope ); af ␣oil ␣pain ␣plant"
            " ␣system ␣bat ock face ␣mat ically ␣America aves ␣usually ially itc ution ease"
            " ␣line uit ife"
        ),
        1.054 * previous.among(
            "adjective st ␣st ␣g ␣near ␣gr ␣pl ␣ro ␣cl ␣fl oo ␣ar adverb ␣manner ␣closed gr"
            " ␣mus ␣opposite bl ␣partic ater ␣cur ␣dr ung Opposites ␣low ber ␣sk ␣grou ␣pain ␣ve"
            " ␣sto ␣system ␣move ␣dry ␣subst face ␣ele arch anc ␣sol oly ␣sil ␣North ␣sal ␣mil"
            " aul ␣Mo"
        ),
        0.7009 * token.among(
            '; in "; ine \u2423used \u2423something ace amp ug rop \u2423fruit \u2423flowers ank \u2423leaves ination'
            " ␣food ␣water ␣blood usually ␣process ope ); af ␣oil ␣pain ␣plant ␣system ␣bat ock"
            " alk face ins ␣mat ically ␣America aves ␣usually eds ially itc ution bs ease ␣line"
            " uit ␣engine irc ife"
        ),
        0.6596 * word_start.among(
            ': b "; \u2423ro m \u2423W in \u2423mus \u2423used h \u2423elect st le bl fl \u2423dr gr r \u2423something \u2423sk \u2423grou'
            " ␣blood ␣sto ␣food ␣ele ␣fruit ␣flowers ␣move ␣pain ␣leaves ␣sol ␣water te cl );"
            " ␣sal ␣mil ␣oil Numbers ␣plant ␣system ␣pe ␣America ␣usually ␣line ␣engine wood"
        ),
        row=312,
    ),
    # ./↵/␣unto and 44 more; after ␣is/A/␣them and 44 more
    "L3N621_unto_and_44_more_after_is_a": gelu(
        -1.234,
        1.548 * token.among(
            ". ↵ ␣unto m ␣from ␣Anna ␣named ␣facts ␣Jack ␣out ␣friend ␣Max ␣Nora ␣A ␣king ␣Vera"
            " ␣Everyone ␣does Nora ␣Clara ␣seen ␣did ␣Ruth ␣today ␣hungry Jack ␣U ␣painter Then"
            " ␣mount ␣tem ␣name ␣em ␣answered ␣Eve ␣Stella ␣called ␣wife ␣beg ␣commanded ␣side"
            " ␣Jacob ␣Dario ␣genus ␣brother selves Eve"
        ),
        1.398 * previous.among(
            "␣is A ␣them ␣What ␣Leo ␣My ␣mother ill ␣knows ␣blue ␣Mia ␣more ␣down ␣eat ␣saying"
            " ␣No ␣thee ␣comes ␣today ere ␣child ␣sent ␣Friday ␣lives ␣even ␣job ade ␣son ␣again"
            " ␣priest ␣July olog ␣August ␣har ␣Qu O ␣sailor ␣beg ␣Ir ␣cre ␣sy ␣spake ␣Bel ␣instr"
            " ␣mid ␣cor ␣gold"
        ),
        1.033 * previous.among(
            "A adjective verb ␣capital ␣LORD ␣see ␣father ␣flag ␣My ␣mother ␣Israel ␣king"
            " ␣knows ␣Where ␣saying ah ␣today ␣child ␣Jesus ␣sent ␣sons ␣lives ␣even ␣job ern"
            " ␣return ␣son ␣priest ␣July hed ␣August ␣Jerusalem ehold O ␣pray ␣October ␣beg ␣Ir"
            " ␣sy ␣Moses ␣spake ␣Bel ␣instr D ␣mid ␣cor iah ␣year"
        ),
        0.393 * word_start.among(
            "␣of ␣or ␣J ␣at ␣A ␣from ␣Anna ␣home ␣ro ␣H ␣V ␣sa ␣U ␣does ␣having ␣Clara ␣There"
            " ␣That ␣over ␣seen ␣beg ␣trans ␣instr ␣Ir ␣give ␣through ␣answered ␣dwell ␣Stella"
            " ch ␣side ␣Dario ␣genus ␣pers ␣brother Now So"
        ),
        row=313,
    ),
    # after ␣capital/␣It/␣but and 45 more; ␣(/”/␣m and 45 more
    "L3N623_after_capital_it_but_and_45": gelu(
        -0.9208,
        1.421 * previous.among(
            "␣capital ␣It ␣but ␣flag ab ␣end ␣un ␣live ␣well ness ␣been ␣D ␣per ␣Marsh ␣kind"
            " ␣ab ␣life ␣dark ␣learned ␣comes Digits ␣lives ␣happy ␣sad Months ␣Wood ally ␣angry"
            " Colours onia ␣food ␣July ␣May iness ␣tired ␣ever ␣colour eh ␣sin J li N ually esh"
            " ␣afraid ality ␣fathers ␣Mord"
        ),
        1.382 * token.among(
            '\u2423( " \u2423m "; \u2423In \u2423h \u2423ex \u2423dis \u2423cl \u2423de \u2423after \u2423per \u24231 \u2423seen \u2423peace \' \u2423pr \u2423manner'
            " ␣person ␣cons ␣des ␣because ␣com H ␣wh ank ␣em ␣travel ␣ass ␣op ␣someone de ␣Qu"
            " ␣Albert pr ␣until ␣ste ␣quality eh ␣conc ␣contr ␣lack ␣af N ␣afraid ␣pers ␣gl ause"
        ),
        1.252 * token.among(
            '\u2423in " it l "; i \u2423In \u2423ball am \u2423ex ro \u2423night \u2423green if act \u2423de \u2423per \u2423seen ." \u2423pr'
            " ␣cons str ␣des tain ␣because ␣mus ␣com H ␣wh ank ␣ass ␣op oh bit pr ␣ste ␣quality"
            " ␣conc ␣contr ␣lack ␣af mon ␣death ␣pers ␣gl irit ␣rest ause"
        ),
        0.1568 * word_start.among(
            '\u2423( \u2423and \u2423p \u2423J " \u2423ex \u2423un \u2423you \u2423him "; \u2423but \u2423some \u2423al \u2423ab \u2423des \u2423K \u2423str \u2423em \u2423com'
            " ␣used ␣op ␣im ␣Ol ␣kind ␣ass a ␣put de ␣conf ␣som pr ␣Why ␣hear ␣ever ␣Ed ␣contr"
            " ␣war ␣open ␣Albert ␣jud ␣Frank ␣est ␣gl ␣secret ␣rest Th The ␣Mord"
        ),
        row=314,
    ),
    # s/␣as/os and 45 more; s/c/␣as and 45 more
    "L3N624_s_as_os_and_45_more_s_c_as": gelu(
        -0.4309,
        1.761 * token.among(
            "s ␣as os ␣used iz ␣form ␣offering ans res ␣cons ␣des hes ars its ␣relating ens"
            " ␣especially especially ates ␣pur ons ␣leg ␣pres usually ␣process ␣dec ␣inc ␣wood"
            " ␣hands ␣consisting ␣cities ains S ␣ins ␣bec ins ␣lack els aves ps ␣meas eds ils"
            " ␣poss ests ows ets ␣gold"
        ),
        0.898 * token.among(
            "s c ␣as ts x The ␣used uct hes its esc ens ones ␣especially ␣fruit ␣way ␣flowers"
            " ␣themselves ␣op especially ␣pur ons ures ␣leg ␣dec ␣inc ␣wood ␣resemb ␣fac ␣ir S"
            " ␣ins ␣sound ␣bec ins ␣lack osed els aves ␣meas ␣val ils ␣poss ests ows umbers ets"
            " ␣gold"
        ),
        0.7457 * previous.among(
            '" \u2423with And - \u2423out \u2423up \u2423o ten \u2423put \u2423offering \u2423ha ost ple ub its \u2423set \u2423Moss'
            " ␣flowers ␣burn arrow ␣behold ␣leaves ␣bo ␣head ␣par ␣wood ␣piec ␣oil oot ock"
            " ␣bread ␣meat ␣side gth ␣round ␣goat els aves ␣val ␣hundred ␣whe ellow irc iec ets"
            " ␣wat ␣gold acle"
        ),
        -0.6777 * word_start.among(
            "␣and ␣to ␣s ␣be ␣I ␣at ␣con d c ␣M ␣they ␣le ␣ph ␣co ␣fe ␣ob ␣ac ␣mus ␣thy ␣other"
            " ␣dog ' ␣There ␣y ␣organ ␣leg ␣Is ␣Wh ␣burn ␣person ␣prop ␣dep ␣Jesus ␣ear ␣if ␣set"
            " ␣trans ␣af ␣heaven ␣subst ␣much ␣stren ␣play ␣Americ ␣holy ␣toward S The"
        ),
        row=315,
    ),
    # ):/noun/” and 44 more; ):/a/adjective and 45 more
    "L3N625_noun_and_44_more_a_adjective": gelu(
        -1.296,
        1.453 * token.among(
            '): noun " adjective verb \u2423on \u2423 \u2423pass ual \u2423act \u24231 adverb \u2423something 0 \u24232 H \u2423del'
            " ␣burn ␣behold ␣10 ␣July ␣destroy ␣cover 8 ehold ␣fall ␣should ␣5 ␣move ␣dwell"
            " ␣written ␣belie 2 6 9 ␣4 ␣money 1 7 ␣sil ␣3 ␣diff Therefore 4 ␣possess V day"
        ),
        1.033 * token.among(
            "): a adjective ␣them verb ␣s ␣ ␣pass ual ␣1 adverb ␣know ␣may 0 ␣2 iss H ␣del"
            " ␣burn ␣behold ␣10 ␣July ␣cover 8 B ehold C ␣5 ␣might ␣dwell ␣belie 2 6 9 ␣4 ␣money"
            " 1 7 ␣sil ␣3 ␣would Therefore 4 They ␣walk V day oung"
        ),
        1.025 * previous.among(
            "␣( ): ␣to ␣shall verb ␣will ate ␣ye ␣any ␣used ␣us W ␣act ␣1 ' ␣person ␣if ␣may"
            " ␣wor ount 0 ␣prov ␣comm especially ␣someone cept ` ␣y ␣shalt iet ␣process B ␣bel"
            " ␣grou C 9 nded ␣anim 1 E Y fore L N ember ught ␣Christ 3"
        ),
        0.1949 * word_start.among(
            "): ␣s ␣h ␣I ␣con ␣B ␣se ␣on ␣so ␣ne ␣al ␣Sam ␣rep ␣see ␣T ␣F ␣ed ␣Nora ␣ind ␣wor"
            " ␣prov ␣col ␣host ␣burn ␣hard ␣wr ␣ear ␣Am ␣cover ␣destroy ␣2 ␣sur ␣ret ␣Ar ␣money"
            " ␣sil ␣dwell ␣cand ␣arm ␣5 2 ␣4 7 ␣3 ␣walk ␣rest M ␣spirit"
        ),
        row=316,
    ),
    # last followed by ␣The/A/Q and 37 more; ”/c/m and 45 more
    "L3N626_last_followed_by_the_a_q_and": gelu(
        -0.8427,
        2.355 * followed.among(
            "␣The A Q ␣Now ␣My ␣Who ␣has ␣Everyone h ␣Where e ␣When ␣saying ␣People os ␣And ␣F"
            " ␣How Where ␣host ha ␣Which ones ist ob ere ho od olog istic ore ord ature her era"
            " ete atic iec ␣Ilmaria ␣Un"
        ),
        1.399 * token.among(
            '" c m w \u2423J om \u2423st \u2423w ry \u2423sp \u2423Bell W pl sp ." \u2423saith \u2423Black \u2423People \u2423prod \u2423painter'
            " urn ma ␣Reed ology rad ita amm ␣system ␣engineer hem rap anc ␣Ilmaria J oly D N"
            " ␣sw ␣ey ience R hil ␣Jo V sw ision rost ␣Han"
        ),
        1.104 * previous.among(
            "r ␣facts ␣friends ␣flag ␣Who ␣end ␣live ist ␣Where ec W ong ␣ar ␣saying oc ␣saith"
            " ␣children og ␣these ␣lives sc gr ites ␣asked ␣sc ␣pur ology rad ); ␣med ␣grou amm"
            " O ␣pol ␣Rose rap ␣stud ␣Frank med erm ete ␣Ar har ech D other eld 3"
        ),
        0.5418 * word_start.among(
            '\u2423( \u2423p \u2423c - \u2423b \u2423J " \u2423v \u2423ex \u2423st \u2423e \u2423at \u2423L \u2423sp \u2423pro \u2423pr \u2423ad \u2423Sam \u2423sac \u2423ar \u2423O \u2423Leo'
            " ␣new ␣K ␣Nora ␣like ␣live ␣wh ␣im ␣pur ␣Bell ␣seen ␣saith ␣med ␣sy ␣People ␣sur"
            " ␣sw ␣Lane ␣arm op ␣Rose ir sy S W er ␣sou"
        ),
        row=317,
    ),
    # ␣a/␣of/␣in and 45 more; in a sentence beginning And/␣and/This and 45 more
    "L3N627_a_of_in_and_45_more_in_a": gelu(
        -1.474,
        1.383 * token.among(
            "␣a ␣of ␣in ␣with A ␣m ␣by ␣into Here ␣Sam This ␣my ␣A ␣L ␣S ␣thy eth ␣ten ␣seven"
            " ␣tr ␣offer ␣D One ␣co ␣sa ␣sha ␣over ␣cont ␣sec ␣first ␣our ␣cha ␣where ␣young"
            " Where ␣beg ␣Mart ␣instr ␣af ␣stren ␣shew ␣hundred ␣righteous ␣mid ␣Jon yl irty"
            " ␣Jes"
        ),
        1.294 * sentence_start.among(
            "And ␣and This But W For Then I ␣And The B H ␣he T ␣but Now S Th M Where Y L C G O"
            " N R ␣because ␣what ␣having ␣b ( D K P ␣that ␣O ␣Y ␣see ␣even ␣make ␣ang ␣water"
            " ␣bring ␣blood ␣behold ␣dwell ␣both"
        ),
        0.97 * token.among(
            "␣to ␣with A ␣s ␣He ␣two ␣upon ␣three Here This ␣my ␣A ␣under ␣five ␣S ␣un ␣new ess"
            " ␣thy ␣having ␣comp ␣great One ual ␣El con ␣rep ␣dark ␣sa out ale ␣U On ty ␣between"
            " ␣our ␣loud ␣cha sha ␣beg ␣Mart ␣af ␣stren M ird ␣hundred ␣mid irty"
        ),
        0.1847 * text_second.among(
            "␣it al e ␣they ␣when oe ␣that ␣M ␣his ␣hath ␣took ␣these ␣speak"
        ),
        row=318,
    ),
    # after ␣at/verb/␣s and 45 more; ␣capital/␣He/is and 44 more
    "L3N634_after_at_verb_s_and_45_more": gelu(
        -1.094,
        1.481 * previous.among(
            "␣at verb ␣s st ␣some ␣named ␣st ␣see ␣Now ␣before ␣P ␣seven ␣cl ␣painted ␣ab ␣app"
            " ␣People ␣cons str ora ␣morning ␣int ␣nine ex ␣mus nder ␣asked ␣dist ␣att ␣cont"
            " ␣ass ␣eleven ␣X ␣acc ␣November ␣inc ␣Edith ␣Stella ␣Wh ␣evening ␣Albert ␣tail ␣Ir"
            " igh ␣mat ␣diff ␣umbrell ␣pers"
        ),
        1.316 * token.among(
            "␣capital ␣He is ␣She om ␣facts ␣friends ␣Jack im ␣Max ␣Vera ␣Oscar ␣park Shopping"
            " ␣Marsh ␣kind ␣shop ␣dark ␣closed ␣Ruth ␣cons ␣table ␣Ida ␣Wood rib ␣Moss ␣exp"
            " ␣partic ␣painter ␣baker ␣Lane ␣reg Oscar ␣loud ␣quiet ␣res ␣sailor ␣fac ␣Fe ␣slow"
            " ␣tab ␣judge ␣div ␣Yolvia ␣mill ␣Tarvenia irc"
        ),
        0.8956 * token.among(
            "y c at g ␣she ␣capital ␣He um ␣She ot ␣facts Once ␣Oscar ␣park ␣fast ␣Karl ␣kind"
            " ␣school ␣shop te tr ␣Brook ␣closed ␣Ruth ␣cons It ␣heavy land ␣Moss ␣partic"
            " ␣painter ␣baker ␣Lane ␣ind ␣reg ␣loud ␣quiet ␣res ␣sailor ␣fac ␣Fe ␣slow ␣bread"
            " ␣judge ␣div ␣judg ␣Yolvia irc"
        ),
        0.8303 * word_start.among(
            "): ␣st s ␣She un ␣O ␣up t ␣mus ␣Oscar ␣before ␣park ␣att st ␣partic ␣acc ␣kind"
            " ␣reg ␣shop ␣Ruth ␣heavy ␣Ir str It ab ␣painter ␣tail ␣baker ␣diff te Shopping"
            " ␣loud ␣quiet ␣sailor ␣use ␣judge Months res sc Opposites ␣little T ant land dom"
            " Where vent Ida"
        ),
        row=319,
    ),
    # in a text beginning Once/Here/This and 29 more; ?/␣at/␣came and 45 more
    "L3N635_in_a_text_beginning_once": gelu(
        -1.583,
        1.735 * text_start.among(
            "Once Here This Q One On It There Shopping Colours Months Numbers Days Names Digits"
            " Opposites Ben arrow Anna Tom scar Lily Emma Sara Jack Sam Oscar Ruth Eve Karl Olga"
            " Ida"
        ),
        1.626 * token.among(
            "? ␣at ␣came ␣Hello ␣Goodbye ␣In ␣found ␣near ␣under ␣end ␣night ␣count ␣behind"
            " ␣painted ␣took ␣Is ␣No ␣W ov mark ␣hungry ␣Friday ␣morning via land vania venia"
            " ␣afternoon orland ␣painter ␣much onia ␣travel ␣wave ␣June ita Opposites ␣Arvela lt"
            " ␣warm ␣cook embr ␣Qu ␣Wh aldov rid ␣Bel ␣North"
        ),
        1.228 * previous.among(
            "␣in ␣went ␣came ␣In ␣into Here ␣On ␣C ␣Who ␣L ␣back ␣Where ␣That ␣D One ␣No"
            " ␣People ␣W ␣V ␣R ␣ran ␣sac tern ␣Can Months ␣K ␣2 ␣X ␣July ␣May ␣Arvela ␣August"
            " ␣November ␣Y ␣March ␣April ␣September ␣Qu ␣Fe Where ␣Albert ␣October ␣colour"
            " ␣February ␣lived ␣Re ␣Ed ␣3"
        ),
        -0.7018 * word_start.among(
            "␣c ␣m ␣was ␣that ␣an ␣I ␣as ␣A ␣M ␣on ␣from ␣so ␣br ␣see ␣T ␣what ␣F ␣My ␣am ␣U"
            " ␣does ␣Th ␣down ␣There ␣slept ␣buys ␣door ␣looked ␣find ␣Hill ␣comes ␣last ␣works"
            " ␣ear On It ␣Can ␣Moss ␣orange ␣Greta And There ␣Albert ␣Jacob A Then For But"
        ),
        row=320,
    ),
    # ↵/<|endoftext|>/␣The and 45 more; in a sentence beginning ␣She/␣When/<|endoftext|> and 16
    # more
    "L3N645_endoftext_the_and_45_more_in": gelu(
        -1.446,
        1.836 * token.among(
            "↵ <|endoftext|> ␣The ␣an ␣c i ␣What ␣She Once ␣who ust One ␣ab ␣cold ␣Field ␣ent"
            " og ho ␣heaven ount 0 ␣Wood ␣Mara ove ␣ang ␣Lane ␣10 ␣X ␣December ␣destroy ␣August"
            " ␣November ␣har ␣sunny ␣rainy ␣ever ␣October ␣Rose ron ␣windy ␣ra ␣thine ␣arm 7"
            " ␣pri sel ␣umbrell ␣cloudy"
        ),
        1.471 * sentence_start.among(
            "␣She ␣When <|endoftext|> Numbers It One ␣Tom ␣There Digits Colours On Days Names k"
            " There ␣Max ␣Finn ␣Pete ␣Olga"
        ),
        1.197 * previous.among(
            "␣to c ␣c ␣at ␣In ␣count Nora Lily Anna Emma ␣lost ␣ab ␣saw ␣So ␣fr ␣bl Sam Digits"
            " Sara Paul Days Karl ␣Listen ␣disc Ida ␣Bruno ␣much ␣burn ␣baker ␣Igor und ␣Greta"
            " ␣Today iol ␣par ␣farmer Clara Today Olga ␣engineer Pete Ruth ␣Dario ␣Hanna ␣Yolvia"
            " ␣Ab Eve"
        ),
        0.8854 * token.among(
            "␣the ␣an Once ␣who ␣blue ip ess ␣off ␣green ␣P od orn ound ant ␣Marsh ␣H ␣cut"
            " ␣short ax ␣wor ␣Moss rop eren av ove ␣among ␣Lake ␣July ␣May ␣destroy ␣prin ␣young"
            " ␣April arm ico ␣kingdom rap ey ime har ␣3 uck itc ␣whe ␣umbrell ken ␣wat ␣Jes"
        ),
        row=321,
    ),
    # ␣and/␣is/␣was and 45 more; after ing/␣that/u and 45 more
    "L3N646_and_is_was_and_45_more_after": gelu(
        -0.7613,
        1.887 * token.among(
            "␣and ␣is ␣was ␣were ␣have ␣had ␣came ␣has ␣but ␣some Once ␣near ␣king ␣liked"
            " ␣having ␣boy ␣girl ␣been ␣needs ␣buys ␣lost ␣seen ␣ha ␣being ␣And It Digits ␣hath"
            " ␣lives ␣even ␣David ␣plus ␣sle ␣wave ouse ␣large ␣wanted Oscar Opposites ␣hast"
            " There ␣consisting ␣thousand ␣genus ␣usually ␣hundred ets ames"
        ),
        1.238 * previous.among(
            "ing ␣that u ␣there d ␣one ␣who ␣four ha ␣flag ish and ␣up ␣city ␣count ␣any"
            " ␣having ␣There ␣girl ness Numbers It Digits ␣heavy ore ␣long ora ub ␣Listen here"
            " ␣much ␣earth Colours ␣name arn ␣piec There ␣consisting ␣bear gre ␣thousand ield"
            " ␣sol ␣America ␣hundred iah ember ␣gold"
        ),
        1.129 * word_start.among(
            "␣e ␣unto ␣have ␣had ␣came ␣but ␣has ␣some ␣who Once ␣day 's ␣Israel ␣sha ␣prod"
            " ␣exp ␣having ␣boy ␣y ␣ch ␣can ␣girl ␣been ␣needs ␣buys ␣sle th ␣seen ␣dark ␣being"
            " u ␣hath ␣piec It ␣plus ␣sol There ␣thousand ␣mid y ␣both Ben T am Th For Oscar"
            " Therefore"
        ),
        0.7075 * token.among(
            "␣of : ? ␣went ␣have ␣had le ␣came ␣Then ␣has ␣J ␣some ␣named ␣small ce ␣found ␣My"
            " ␣having ␣back ␣boy ␣girl ␣needs ␣buys ␣lost ily ␣ha Digits ␣hath ␣sons ␣even ount"
            " ␣plus ␣sle ␣travel ouse especially ␣someone ␣wanted Oscar Opposites ␣plant Pete"
            " ␣Jacob Therefore ␣woman ets ␣both ames"
        ),
        row=322,
    ),
    # after ␣an/␣c/- and 45 more; ␣said/␣Tom/␣He and 45 more
    "L3N647_after_an_c_and_45_more_said": gelu(
        -1.348,
        1.542 * previous.among(
            '\u2423an \u2423c - \u2423time \u2423see \u2423box \u2423under \u2423city \u2423could \u2423back \u2423al \u2423girl \u2423behind \u2423No ." \u2423door'
            " ␣pr ␣eight ␣bed ␣ran ␣table ␣morning ␣afternoon ␣cr ␣opened ␣asked vent ␣eleven"
            " ␣op ␣sc ␣bench ␣May gn ␣dec ␣chair ␣inc ␣Fe ␣evening pr ␣lived med ␣play ␣instr"
            " ␣Ar ␣ben ␣umbrell ␣engine ␣lit"
        ),
        1.497 * token.among(
            "␣said ␣Tom ␣He ␣Anna ␣Lily ␣She ␣Ben ␣friends ␣Leo ␣Sara ␣Sam ␣Now Ben ␣Emma ␣Nora"
            " ␣Finn ␣Vera les ␣liked ␣Mia ␣There ␣egg ␣o ␣Karl ␣painted ␣dog ␣ab ␣kind ␣Hugo Sam"
            " ␣Ruth ␣bed Finn ␣cat Paul ␣horse ␣Olga ouse ita ␣Eve ␣duck ␣chair bit gre ␣lived"
            " ␣goat ␣frog Eve"
        ),
        1.373 * last_capitalised.among(
            "␣The ␣He ␣She ␣Tom Once ␣Anna ␣Lily ␣Now Opposites ␣In ␣Sam ␣Ben Q ␣Jack ␣Max"
            " ␣Nora It ␣Vera ␣Hello ␣Goodbye ␣Listen ␣Finn ␣Clara ␣Karl ␣Paul ␣No ␣Tuesday"
            " ␣Wednesday ␣Hugo ␣Monday One There ␣Ida ␣Saturday ␣Pete ␣November ␣Eve ␣December"
            " ␣Olga ␣July Months ␣March ␣May ␣February ␣April ␣Edith ␣Frank ␣Dari"
        ),
        1.088 * token.among(
            "␣it e or l ␣He re ␣Lily ␣In ␣She ␣so ow ␣Sam Ben ab ␣Who ␣liked ␣Paul ␣There ␣o"
            " ␣behind ␣dog ␣took ␣ab ␣li ! ␣E ␣last ud Finn Paul ␣bre ␣Pete ␣em ita ␣Eve ␣bench"
            " ber sha ␣cook gre ␣lived Th ␣bu ield erm ␣frog tto Eve"
        ),
        row=323,
    ),
    # ,/:/): and 44 more; after ␣of/”/verb and 45 more
    "L3N648_and_44_more_after_of_verb": gelu(
        -0.8689,
        1.353 * token.among(
            ", : ): ␣or And ␣as - ␣What ␣has ␣which ␣made ast ␣S ␣used ven ␣app adverb ten"
            " ␣than But ␣str ␣if ␣even On ␣opposite ␣especially ␣whom ␣Felix ␣elect ␣only ␣Mona"
            " especially ␣bas ␣nor usually ); ␣mak ␣consisting ␣caus ␣according Now ␣usually"
            " ␣cand ording ␣As ␣both rost"
        ),
        1.069 * previous.among(
            '\u2423of " verb \u2423LORD \u2423In \u2423e \u2423God Lily Emma \u2423men \u2423act \u2423El adverb \u2423saying \u2423offering'
            " ␣Hill ␣manner ␣E ␣children ␣V ␣today Digits ␣sons ␣wor ␣house ␣Listen ␣prov"
            " ␣servants ␣son ␣priest ␣Today ehold ters ␣Qu ␣cities ␣without ␣caus ␣sound ␣Moses"
            " D N Therefore ␣Judah ␣Ab cc iah selves ␣gold"
        ),
        0.7409 * token.among(
            "␣a ␣and ? And ␣as ␣not ␣What ce ␣made ␣Who ␣end ␣used One ven ␣app ach ten ␣seen"
            " ␣than But str ␣str ␣if ␣even ␣rel ␣especially ␣whom ␣Felix ␣elect ␣Mona especially"
            " ull ␣X ␣wanted ␣bas usually ␣med ␣piec ␣consisting rid ␣ir Now ␣usually ording"
            " ␣both rost ␣heav"
        ),
        0.3579 * word_start.among(
            "↵ ␣of : ␣n ␣his ␣had ␣has ␣pro ␣E ␣out ␣book ␣cons ␣ob ␣tre ␣Who ␣str ␣like ␣ev"
            " ␣thy ␣having ␣used ␣more ␣elect ␣That ␣away ␣Qu ␣cold ␣daught ␣long ␣heavy"
            " ␣another ␣whom ␣flowers ␣Felix ␣Mart ␣hot ␣loud ␣young ␣money ␣month ␣consisting"
            " ␣appe ␣thine ␣according ␣Egypt ␣both Now But"
        ),
        row=324,
    ),
    # ↵/␣I/␣d and 45 more; after ;/␣J/os and 45 more
    "L3N649_i_d_and_45_more_after_j_os": gelu(
        -1.195,
        1.503 * token.among(
            "↵ ␣I ␣d ␣Hello ␣friend ou ␣we ␣does ␣thou ␣Where I W ␣then But ␣tomorrow ␣Th ␣Can"
            " ites ␣David ␣Why ␣prov H ␣wh ␣whom ␣priest For T ` hat B ehold ␣April ␣month Where"
            " Th uch ␣Moses Now Y fore N ␣whe ␣Jon Therefore iah ␣Jud ( ␣Sel"
        ),
        1.115 * previous.among(
            "; ␣J os ␣which ␣so ␣father ␣what ␣mother ␣knows ␣B ␣Do ib ␣us ␣say ␣Where ␣pass"
            " ␣saying But ␣Th ␣job ␣prophe ␣relating ␣whom so For ␣where ehold sy O ␣Wh ␣prop"
            " Where ␣Am ␣belie Th Now ek J Y fore az N ␣Jer ␣now Therefore ␣gen ␣Jo ␣Jud"
        ),
        0.9098 * token.among(
            '\u2423( \u2423" e \u2423I um \u2423w \u2423friend \u2423mother \u2423king \u2423does op ib \u2423Paul \u2423Where ec I W But \u2423Th'
            " ␣David ␣Why H ␣whom so For T ` hat oe B ehold ury ither Th uch ␣Moses Now Y fore"
            " idge ␣Jon Therefore iah ␣Jud oice ( ␣Jes ␣Sel"
        ),
        0.7895 * sentence_start.among(
            "And W For I <|endoftext|> J Now S M ␣as Therefore Where ␣shall ag ␣thou ␣have O N"
            " ␣is ␣ye alk ␣Th ␣what ␣Am ␣we ( x ␣be ␣that ␣or ␣M ␣J ␣O ly est ␣Y ␣who ␣God ␣see"
            " ␣am ␣let ␣where ␣neither ␣behold ␣yet ␣dwell ␣Sel"
        ),
        row=325,
    ),
    # after noun/␣at/verb and 45 more; ):/al/ic and 45 more
    "L3N654_after_noun_at_verb_and_45": gelu(
        -1.032,
        1.74 * previous.among(
            "noun ␣at verb ent ion ation et st ur ␣facts ␣friends ␣near ␣G ␣re ␣under ri ence"
            " ␣behind sp all per ition Digits tern gr Days ens ␣opposite ␣soft ology olog"
            " Opposites ␣Today ␣quiet ix com cess Today gen ron ␣use ␣quality har atur isting"
            " ␣state stem ality"
        ),
        1.434 * token.among(
            '): al ic "; ive ate \u2423On able Ben ical \'s ous \u2423o \u2423after \u2423slept ual \u2423ad ob ular ious'
            " ␣strong ␣short On ory ful like ative ␣bre lic less ␣sc ␣soft fect istic inal"
            " ␣quiet ␣full ); ␣September of lack ␣cond anted Ruth atic ␣whose ital mon"
        ),
        1.092 * word_start.among(
            'b s f "; un n l in w \'s sp h se v st al fl gr a r u an On ab im ang ap per ); or'
            " red out com ch ir ten har rad na ac am em art Anna Emma ling ␣num med"
        ),
        0.2363 * previous_word.among("␣the ␣at ␣h ␣It ␣friends ␣near ␣Today"),
        row=326,
    ),
    # <|endoftext|>/f/ter and 45 more; <|endoftext|>/␣there/h and 45 more
    "L3N657_endoftext_f_ter_and_45_more": gelu(
        -0.8983,
        2.069 * token.among(
            "<|endoftext|> f ter ␣sp if ff ␣offer sp con ␣pr tr ␣Have ␣W ␣qu ote ␣prov ␣dist"
            " ␣cont ␣June ␣July ␣ch ␣May ␣inv ␣cha ␣sk ␣ve ␣inter ath pr ␣trans ␣div ␣days ␣dev"
            " gth ␣contr ␣order J ␣fore ␣ret ␣def esp ower ␣serv ␣Ch ␣diff ␣sch ev gether"
        ),
        1.037 * token.among(
            "<|endoftext|> ␣there h ␣LORD ␣but ␣which un ␣live ␣dis ␣br ␣offering ␣pr ␣T ␣Have"
            " ␣W ␣brown ␣today ␣qu hen ␣fire ex ␣prov ␣wh nder ␣land ␣dist ␣cont ␣May inal ␣inv"
            " ␣mark ␣sk ither ␣ve ␣inter arious pr ␣trans ins ␣dev gth ␣contr ␣ret ␣def esp"
            " ␣serv ␣sch ev"
        ),
        0.8952 * previous.among(
            '" \u2423p in \u2423It \u2423In um \u2423made ter ul \u2423end \u2423having \u2423con \u2423used \u2423ad adverb \u2423pr \u2423pre venia'
            " ␣Listen nder ium ␣wave ␣leaves Opposites ␣drink ␣process ␣ve ␣inter ␣without ␣ins"
            " ␣alt ␣subst face ␣tw ins ␣sol ␣eff ␣America aves ␣usually ␣mid bs ␣mil ease uit"
            " ␣possess ␣gold acle"
        ),
        -0.768 * word_start.among(
            "↵ ): ␣b ␣t ␣that ␣h ␣v ␣r ␣g ␣by ␣P ␣but ␣so ␣El ␣pro ␣al ␣li ␣Ben ␣T ␣new ␣sm"
            " ␣tre ␣count ␣park ␣thy ␣com ␣let ␣ve ␣seen ␣Hill ␣Have ␣hand ␣wr ␣ins tr ␣subst It"
            " ␣dev ␣certain ␣given ␣mat And There ␣cand ␣toward A M S"
        ),
        row=327,
    ),
    # after ␣went/Q/␣What and 15 more; ␣is/␣at/␣m and 37 more
    "L3N659_after_went_q_what_and_15": gelu(
        -1.138,
        2.855 * previous.among(
            "␣went Q ␣What ␣has This ␣Who ␣five ␣count ␣boy Numbers Names ␣ran Months ␣much"
            " Colours ␣September ␣October ␣colour"
        ),
        2.657 * token.among(
            "␣is ␣at ␣m ␣Then ␣Hello ␣Goodbye ␣In ␣time ␣Yes Here Once ␣found ␣near ␣On ␣under"
            " ␣end ␣night ␣live ␣am ␣That ␣Wednesday ␣after ␣behind ␣painted ␣lost One ␣Is ␣No"
            " ␣saith Names On ␣Can Months ␣Listen ␣afternoon ␣key ␣plus Opposites ␣har ␣cloudy"
        ),
        1.712 * previous.among(
            "␣was ␣were ␣He ␣upon ␣one ␣has ␣In ␣She ␣On ␣flag ␣C ␣Who ␣L ␣red ␣city ␣live"
            " ␣count ␣P ␣Where ␣seven ␣looked ␣No Numbers ␣T ␣comes ␣brown mark Digits On via"
            " ␣Can Months ␣Listen ␣Why ␣much Colours Opposites ␣November Where ␣Jon"
        ),
        1.397 * token.among(
            ", ␣a : ␣to ␣was ? A ␣are m el ␣Hello ␣In ␣but ir ␣hat ␣what ␣found ␣near ␣Now This"
            " ␣like ␣before ␣Do ␣Thursday ␣behind ␣painted Shopping ␣dog One ␣took ␣Is ␣saying"
            " ␣saith ␣works ␣R It ␣morning On ␣plus ␣inter"
        ),
        row=328,
    ),
    # ␣off/␣j/na and 45 more; ␣all/ow/ell and 45 more
    "L3N661_off_j_na_and_45_more_all_ow": gelu(
        -0.9427,
        1.711 * token.among(
            "␣off ␣j na ␣al ec ␣great ␣looked ␣app ␣rep ␣ent ␣sa ␣int ␣Ol ␣disc ␣partic ␣pub"
            " ␣del ␣Pet ␣ass ␣organ ␣elect ␣spec ␣acc inal ␣thoug ␣dec ␣ref ␣supp ␣rec ilda"
            " ␣cent ␣alt ␣ra ␣belie ␣conc ␣sol ␣mult ␣sil esp ␣dest ␣diff ␣trib ␣fa ␣mil ␣most"
            " ␣gen irc ␣ca"
        ),
        1.168 * token.among(
            "␣all ow ell ip ␣j ec ␣great ␣rep ␣ent ␣int ␣disc ␣partic ␣pub ␣del ␣Pet av ␣ass"
            " ␣organ ␣spec iet ␣thoug ␣dec ox ␣ref ␣ground ria ␣supp alk ␣rec ␣cent ␣ra ␣belie"
            " ␣conc ␣sol ␣mult oth ␣sil ␣dest ␣diff ␣fa ␣mil ␣most ellow ␣gen iff irc ␣ca day"
        ),
        1.148 * token.among(
            "␣off ␣j na ␣al ␣great ual ␣looked ␣app ␣rep ␣ent ␣sa ␣int ␣Ol ␣disc ␣partic ␣pub"
            " ␣del ␣Pet ␣ass ␣organ ull ␣spec ␣acc ␣thoug ␣dec ␣ref ␣supp ␣rec ␣cent ␣alt ␣ra"
            " ␣belie 9 ␣conc ␣sol ␣mult ␣sil esp ␣dest ␣diff ␣trib ␣fa ␣mil ␣most ␣gen irc ␣ca"
            " day"
        ),
        0.9695 * previous.among(
            "␣f ␣d 's ␣thy qu ␣dis Shopping ␣great ving ␣u ␣li ten uth ␣works ␣qu ␣high ␣Park"
            " ax ␣Listen ␣K ␣opposite ␣prov ␣pub H urn ␣burn ␣dist ␣someone ize ␣spec iol ult"
            " ␣mark ␣power ␣che ew ␣own ␣equ ␣Mart ␣Which ␣perform ␣lack J ␣cle ␣pri ␣state ␣Jud"
            " ality"
        ),
        row=329,
    ),
    # in a sentence beginning Opposites/<|endoftext|>; last followed by A/␣needs/␣fast and 39 more
    "L3N662_in_a_sentence_beginning": gelu(
        -1.105,
        6.167 * sentence_start.among("Opposites <|endoftext|>"),
        2.543 * followed.among(
            "A ␣needs ␣fast ␣boy ent ␣flag ␣girl ␣friend ␣old ␣ran Numbers ␣Saturday ang"
            " Shopping Names ␣heavy ␣April ␣July ␣loud ␣hot Opposites Months Days ␣full ␣cat"
            " Digits ␣em ␣alt Th ␣colour 0 ␣month sh Colours ␣umbrella ␣meat E Y ␣fall One uary"
            " ␣servant"
        ),
        1.343 * token.among(
            "↵ <|endoftext|> ␣The t ␣had ␣Tom ␣What ␣l ␣My ␣my ␣gave ␣Oscar ␣un ␣thy ct"
            " ␣Thursday ust ness ␣needs ␣every ␣Friday ␣int ␣2 ␣plus ␣partic ict ␣att ␣ang teen"
            " ␣10 ␣July ␣shalt ult ␣command Do ␣tab ␣5 ␣October get ␣meat 6 ␣sin ␣judg ␣eff ␣ret"
            " ␣sw ␣sign ␣est"
        ),
        1.12 * sentence_start.among(
            "A ␣My Shopping Opposites Numbers Months Colours ␣Anna Days Names ␣Ben ␣Nora ␣Emma"
            " ␣Max ␣Sara ␣Clara ␣Finn ␣Ruth ␣Eve ␣Ida ␣th ␣both"
        ),
        row=330,
    ),
    # after ␣LORD/om/␣h and 45 more; ”/␣for/␣shall and 45 more
    "L3N663_after_lord_om_h_and_45_more": gelu(
        -0.7008,
        1.184 * previous.among(
            "␣LORD om ␣h ␣God ␣us ␣fe ations ␣sa ␣know ␣today ␣ha ␣wor ␣heaven ␣prod ␣earth"
            " ␣tem ␣col ros ␣em ␣character ␣behold ␣op ␣name ␣our ␣Lord ␣par ␣sk ␣fam ehold"
            " ␣grou ␣ever ␣5 pr ␣quality ␣Egypt ␣judg ␣4 ␣contr ␣instr iven yl ␣cor ␣happ"
            " ␣Christ irit ␣mer ␣glory greg"
        ),
        1.101 * token.among(
            '" \u2423for \u2423shall is \u2423LORD \u2423n us un \u2423will \u2423see \u2423Israel \u2423God \u2423us our ness \u2423needs ans'
            " ␣peace ␣hath ␣may ␣su ␣flesh ination For self ␣blood ␣law ␣process ␣wr ␣Jerusalem"
            " ␣full ␣yet ehold ␣hands ␣enem ␣bec ␣according ␣Egypt ru ␣plac ␣read ␣heart"
            " Therefore ␣mil ease ually ␣Judah irit"
        ),
        0.9492 * token.among(
            '" \u2423for \u2423shall is \u2423n \u2423l ia us un \u2423will \u2423see \u2423made \u2423gave \u2423God ous \u2423us our ness'
            ' \u2423needs ans ." \u2423pre \u2423may \u2423su \u2423flesh ination For self \u2423law \u2423process \u2423wr \u2423Jerusalem'
            " ␣yet ␣therefore ␣enem ␣Egypt ru ␣plac ␣world ␣read ␣heart Therefore ␣mil ease"
            " ually ␣Judah selves irit"
        ),
        0.6088 * sentence_start.among(
            "␣and For I Opposites B Months He ␣he T Digits ␣I Days S Th Therefore ␣for Y L ag"
            " ␣thou C G O ove ␣because ␣S ␣E ␣what ␣we ( D ␣that ␣J ␣kn ␣thy ␣their ␣God ␣see"
            " ␣am ␣let ␣ang ␣then ␣art ␣bring ␣blood ␣behold ␣diff ␣dwell"
        ),
        row=331,
    ),
    # after w/␣n/␣h and 45 more; -/ap/␣under and 45 more
    "L3N665_after_w_n_h_and_45_more_ap": gelu(
        -0.7866,
        1.294 * previous.among(
            "w ␣n ␣h ␣w ␣we ␣k ␣le ␣cl ␣sh ␣ne sp ␣fe ␣sl oo ␣te ␣bl sh ␣ha ␣can ␣sha ho ␣wor"
            " bl ros ␣wh ␣sle ble ␣bo ␣someone ␣cur ␣dr we ␣sk sha ␣grou ␣che ␣sto she ␣kn ␣cle"
            " har ␣gre ␣sw umb ␣happ sw ␣wat ould"
        ),
        1.125 * token.among(
            "- ap ␣under if ll orn ck ep oo ␣let ick ind ␣find ␣long ␣work ling ␣wind ␣hold air"
            " ring read ␣cover ␣young af ather row ␣pain ␣should oot ␣mouth ␣bear ␣bat ock"
            " ␣sound igh ␣play ␣sing ek ␣fore raw ␣read uck ellow ool ife day ␣answ stand"
        ),
        0.946 * token.among(
            "- ␣under ␣al ck oo ␣let ick ind ␣find ␣every ␣long ␣work ling ␣wind ␣hold air read"
            " ␣cover ␣young af row ␣pain ␣should ␣own oot ␣mouth ␣bear ␣bat ock ␣keep ␣sound"
            " ␣wild igh ␣play ␣sing ek ␣fore raw ␣read gg uck ␣mid ellow ool ife day ␣answ stand"
        ),
        0.7186 * previous.among(
            "␣to ␣h ur ill ro ␣girl ight ␣sh ␣no ␣ne sp ␣sl oo ␣te sh ␣ha ie ␣sha ␣long ␣wor bl"
            " H ros ␣wh lly ␣bo ␣dr ␣thr we ␣sk der sha ␣grou af ␣che ␣sto ␣might ␣kn ␣cle har N"
            " ␣sw uck ␣pe sel ␣happ sw ould"
        ),
        row=332,
    ),
    # ␣or/␣as/␣are and 45 more; after ␣or/␣I/adjective and 45 more
    "L3N666_or_as_are_and_45_more_after": gelu(
        -0.5688,
        1.138 * token.among(
            "␣or ␣as ␣are ␣have ␣capital ␣two ␣n ive ␣e ␣ex ␣out ␣Monday ␣been ␣take ␣cold"
            " adverb ␣than ␣Saturday ␣ent ␣imp ␣strong ␣short ␣if ␣because ␣relating ex ative"
            " ␣especially ␣op especially ␣ind ␣nor istic ␣thoug usually ␣res ␣full ␣yet"
            " ␣consisting ␣without ␣ins ␣Mart ␣det ␣eff osed ␣usually ␣answ ␣num"
        ),
        1.134 * previous.among(
            "␣or ␣I adjective ␣had ␣near ␣On ␣liked ␣M ␣thou ␣dis ness ␣light ␣lost I ␣form"
            " adverb ␣manner ␣heavy ␣if ␣may ␣soul ␣en ty ␣su ␣Listen ␣opposite ally ␣character"
            " hy ␣June ␣Today ult ␣mark ␣full iness ␣power Today ␣rece ␣oil ␣use ␣quality 6"
            " ically ␣lack ␣diff ␣Ab ␣state ality"
        ),
        1.003 * token.among(
            "␣of ␣or ␣as ␣are ␣capital ␣e ␣ex ␣out ␣made ␣old ␣Monday ␣been ␣take adverb ␣ent"
            " ␣imp ␣strong ␣short ␣if ␣because ex ␣especially ␣op especially ␣ind ␣occ ␣nor"
            " istic ␣thoug usually ␣res ␣full ); ␣yet ␣consisting ␣without ␣ins ␣Mart ␣det ␣eff"
            " osed aught ␣usually isting ␣z ␣afraid ␣answ ␣num"
        ),
        0.008858 * word_start.among(
            "␣of ␣e ␣ ␣his ␣all ␣capital ␣out ␣hat ␣like ␣live ␣occ ␣kind ␣looked ␣short ␣wr"
            " ␣strong ␣because ␣nor ␣nine ␣thing ␣full ␣shew I"
        ),
        row=333,
    ),
    # after noun/␣The/␣there and 44 more; ):/␣was/␣The and 45 more
    "L3N669_after_noun_the_there_and_44": gelu(
        -1.107,
        1.647 * previous.among(
            "noun ␣The ␣there ␣capital ␣has ␣facts Once ␣made ␣flag ␣city ␣Stone ␣Grey na"
            " ␣painted ␣Marsh ven ␣Ford ␣Hill ␣Hart ␣Have ␣People ␣V ␣works oria It via ␣Selmark"
            " ␣mount ␣baker onia ␣wanted ␣Today ␣May gn ␣farmer ␣young There ria ␣tab ␣sailor"
            " ␣engineer ␣div ␣Am ␣Mart ␣Ar greg ␣Mord"
        ),
        1.392 * token.among(
            '): \u2423was \u2423The " \u2423went \u2423have \u2423there \u2423It \u2423came \u2423has \u2423n \u2423made \u2423gave \u2423S \u2423o \u2423been \u2423N'
            " ␣ent ␣des ␣Z ites ern ␣opened ␣prov teen ␣wave ␣wanted ␣Greta ␣Klara ␣How iol"
            " ␣where ␣Jerusalem ␣fam ␣ve ␣Lars ␣enem ␣stud ␣alt ␣Egypt ␣Which ␣Edda ␣mult ␣ret N"
            " ␣trib greg ␣Mord"
        ),
        0.8813 * token.among(
            "␣The or ␣went ␣have ␣there ␣has ␣n ) ␣made ig ␣gave ␣S ␣liked ␣o ␣cl ␣been ␣rem ␣N"
            " ␣sl ations ud ␣sac ␣Z ␣set ites ␣prov ␣wave ␣wanted ␣Greta ␣Klara iol ␣inc"
            " ␣Jerusalem ␣fam ␣ve ␣Lars ␣stud ␣alt ␣Which ␣sin ␣Cora ␣Edda ␣det ␣mult ␣ret ␣trib"
            " greg ␣Mord"
        ),
        0.8246 * four_back.among("␣What ␣upon ␣On ␣cup ␣more ␣behind ␣No"),
        row=334,
    ),
    # after And/␣What/␣LORD and 45 more; And/␣as/␣shall and 45 more
    "L3N670_after_and_what_lord_and_45": gelu(
        -1.042,
        1.386 * previous.among(
            "And ␣What ␣LORD ␣so Once ␣what This ␣when W ␣When I adverb ␣saith ␣then But ␣every"
            " ␣And It ␣if H Then ␣whom ␣Lane ␣priest ark ␣how hat ism oe ␣yet ehold ␣month There"
            " ␣words ␣colour Th eh ␣Moses Y fore So ␣word ␣Ch ␣ple Therefore ␣Ab ␣year ␣Mord"
        ),
        1.312 * token.among(
            "And ␣as ␣shall ␣have ␣they ␣Then ␣has ␣will ␣what This ␣Who ␣man ␣thou ␣say ␣been"
            " ␣saying ␣did ␣can But ␣things ␣And It hen ␣hath ␣if ␣They ␣because ␣relating Then"
            ' \u2423whom \u2423heard so For ," \u2423how \u2423shalt \u2423How \u2423dec There \u2423Moses \u2423according \u2423Which \u2423spake'
            " fore So Therefore ␣Ab ␣such"
        ),
        1.282 * token.among(
            "␣I And ␣as ␣shall ␣He ␣has ␣will ow ␣what This ␣Who ou ra ␣been But ␣things ␣And"
            " It hen ␣hath ␣They ␣because ␣relating Then ␣heard ␣certain so ld For cept ␣how"
            " ␣How ␣dec ␣young ␣rec mer fe ␣according ␣Which ␣spake E fore ime So ␣Ab ␣As ␣eng"
            " ␣such"
        ),
        0.5323 * word_start.among(
            "↵ ␣were ␣C ␣there ␣He ␣one ␣Sam ␣which ␣will ␣man ␣who ␣what ␣ob ␣wh ␣Th ␣sub"
            " ␣been ␣know ␣whom It ␣certain ␣Ch ␣z And ␣according ␣spake ␣As ␣eng I Then W But"
            " So"
        ),
        row=335,
    ),
    # two after ␣was/␣went/␣Anna and 45 more; l/␣all/␣Anna and 45 more
    "L3N671_two_after_was_went_anna_and": gelu(
        -0.7141,
        1.384 * two_back.among(
            "␣was ␣went ␣Anna ␣has ␣Goodbye ␣Jack ␣made ␣Max ␣Emma ␣Nora ␣liked ␣Thursday"
            " ␣Where ␣There ␣Karl ␣Wednesday ␣Tuesday ␣Monday ␣lost ␣looked ␣Sunday ␣1 ␣offering"
            ' \u2423today Digits \u2423sent \u2423ran \u2423Friday \u2423Th \u2423opened \u2423asked \u2423twelve \u2423Pete teen \u2423eleven ,"'
            " ␣bring ␣daught ␣cha ␣brought ␣dirty ox ␣piec Where ␣lived ␣neither ␣trib ␣Saul"
        ),
        1.344 * token.among(
            "l ␣all ␣Anna ␣What ␣one ␣Ben ␣what ␣On ␣king ␣knows ␣gr ␣blue ␣M Lily ␣Thursday"
            " ␣cl ␣Monday ␣pink pl ␣men ␣fl ␣garden ␣cold ␣Field ␣bl ign ␣brown ␣Friday gr cl"
            " ␣Frost ␣Wood ␣2 ␣twelve ␣painter lic ␣Olga teen Oscar Opposites istic 8 ␣chief Mia"
            " Pete ␣those ␣brother ␣cups"
        ),
        0.9269 * token.among(
            "␣at ␣him ␣all ␣came ␣What ␣three ␣father ␣what ␣On ␣king ␣knows ␣gr fl ␣us"
            " ␣Thursday ␣fast ␣cl ␣Monday ␣pink ␣lost pl ies ␣fl ␣Field ␣bl ␣today gr cl ␣Frost"
            " ␣Can ␣Wood ␣2 ␣twelve ␣painter lic teen ␣forth Opposites 8 Olga ␣chief Mia Pete"
            " ␣those J ense yl eld"
        ),
        0.8338 * previous.among(
            "verb - ␣came ␣ex ␣made ␣near ␣On ␣under ␣gave ␣Everyone ␣boy ␣Thursday ␣comp"
            " ␣behind ␣needs ␣lost ␣Is ack ␣app ␣1 ␣let Names ␣find ␣sent ␣hungry ␣over ␣They"
            " ␣morning Days ␣cap ␣sad ex ␣afternoon ␣Why ␣angry ␣pur ␣wanted ␣answered ␣Today"
            " ␣prin ␣fam ␣tired Today ␣evening ␣tab ␣lived gan ␣umbrell"
        ),
        row=336,
    ),
    # after ␣at/verb/␣d and 45 more; ␣to/␣p/m and 45 more
    "L3N673_after_at_verb_d_and_45_more": gelu(
        -1.01,
        1.481 * previous.among(
            "␣at verb ␣d ␣Anna ␣friends im ␣near This ical ␣Emma ␣Vera ␣could ␣used ␣boy ␣Karl"
            " ␣girl Shopping ang ␣pro ␣act ␣school ␣shop ␣pr ␣closed Names It ␣cause ␣over"
            " ␣lives ␣They ␣forest ␣morning ␣int ␣en ␣afternoon ␣opposite ␣pub ␣pur ␣farm ␣Eve"
            " com ␣evening ␣trans ␣sol ␣af ␣cle ␣mill mb"
        ),
        1.388 * token.among(
            "␣to ␣p m ␣s l ␣all ␣Then ␣n ol ␣l ␣named ␣what im j ␣j ␣cl ␣comp ␣rem ␣sm pl ␣N"
            ' \u2423make ." \u2423rep \u2423imp \u2423short \u2423may \u2423su \u2423exp \u2423comm \u2423em ark \u2423im \u2423min \u2423pol pr \u2423dep \u2423som'
            " ␣sol ␣cle li esp ␣dest ␣pe ␣fa ually ␣gl ␣happ"
        ),
        1.241 * two_back.among(
            "␣it ␣said ␣at verb ␣s ␣e ␣hat ␣what ␣re This ␣could ␣flower ␣night ␣Stone ␣having"
            " ␣am ang One ␣When ␣ab ␣garden ␣te ␣can ␣ran ␣something ␣cause ␣forest On"
            " ␣afternoon ␣disc ␣dist Thank ␣Lake ␣occ ␣acc arn ␣full ␣together Do ␣sur ␣lived"
            " ␣beach ␣ben ␣usually ␣mill dom ␣est ␣Jes"
        ),
        1.023 * token.among(
            'u \u2423p \u2423s \u2423l \u2423named il \u2423what \u2423br \u2423j \u2423cl \u2423comp \u2423rem \u2423sm \u2423N ." \u2423rep \u2423short \u2423su \u2423exp'
            " ␣comm ␣col ␣em ark ␣im ␣occ ␣min ␣pol den pr ␣dep 9 ␣som fe ␣sol ␣cle ␣fore li esp"
            " ␣dest ␣pe ␣appe ␣fa ually ari ␣tra yl ␣gl ␣happ"
        ),
        row=337,
    ),
    # after ␣”/␣Yes/Once and 45 more; a/␣What/␣upon and 44 more
    "L3N674_after_yes_once_and_45_more_a": gelu(
        -1.031,
        1.337 * previous.among(
            '\u2423" \u2423Yes Once the \u2423when \u2423king The \u2423used \u2423eat \u2423girl ff W \u2423took \u2423make \u2423act \' \u2423cut pp'
            " ␣And ␣if ␣relating H ␣wh Colours ␣answered ␣how ␣daught ␣drink ␣contain ␣full ␣mak"
            " Today ␣resemb ␣lay ake ␣consisting Th uch ␣bec Now Y ␣Americ ␣sil N gg ils yl"
            " ␣such"
        ),
        1.133 * token.among(
            "a ␣What ␣upon ␣Then ␣which ␣into the he This ␣my 's ␣does ␣ye ␣thy The ␣having"
            " ␣thou I W ␣these ␣Th ling ␣much Then ␣whom ␣only ␣how ␣shalt ␣many usually B we"
            " ␣where ␣young She ␣hast ␣therefore Th E Y fore ␣whose ␣neither Therefore ␣little"
            " They ␣such"
        ),
        1.044 * token.among(
            "e y on ␣which se the ␣my ␣does ␣thy The ␣having ␣thou I ␣these ␣Th ome ame ␣much"
            " Then ␣whom ␣only He ␣large ␣how hat usually B we ␣where ␣young She ␣hast ret"
            " ␣therefore Th she E Y fore ␣whose ording ␣neither Therefore ␣little ␣most They"
            " ␣such ␣Q"
        ),
        0.3499 * sentence_start.among(
            '\u2423" \u2423And le gr qu Th \u2423it \u2423as ch ang ro me red \u2423thou on sw \u2423have E sha har \u2423is'
            " ␣which ␣when be ␣Is ␣bl ␣now ␣an ␣A ␣f ␣or ␣M ␣se ␣she old ␣thy ␣red iv han scar"
            " ␣let ␣where ␣bel bit ham ␣gold eb wood"
        ),
        row=338,
    ),
    # after ␣t/␣st/␣v and 45 more; t/b/as and 45 more
    "L3N676_after_t_st_v_and_45_more_t_b": gelu(
        -0.9288,
        1.361 * previous.among(
            "␣t ␣st ␣v ir ␣ ␣re ␣A ␣their ␣pl ␣dis ␣offer ␣tre ␣fr ␣did ␣sa ␣find ␣sha ␣str"
            " ␣these ␣sac ␣cap ␣wor ␣en ␣prod ␣ag urn ␣burn ␣cont He ␣ind ␣destroy ix ␣ever ␣ve"
            " ␣sur ␣cre ␣wild ␣quality ␣hor par ␣meas ␣Jer ␣dest ␣hundred ␣brethren ␣cor ␣est"
            " ␣num"
        ),
        1.046 * token.among(
            "t b as ␣st ␣h ␣up ␣un pt ␣j ness ack ␣rep ␣peace te ␣dire ␣sac ones ␣earth ␣att T"
            " gn B ␣prin ␣ever ␣cond ␣move urs ␣trans ␣enem ␣meat ␣bu ␣ele ␣sin ␣judg ru ␣Edda"
            " ␣instr semb ␣meas ␣stren G L ␣righteous ␣mil ␣wicked They ␣tak ␣mer"
        ),
        1.036 * token.among(
            "er t Q at ␣st ␣Finn ␣up ag pt ␣j act ust ack ␣rep ␣peace ␣Saturday ␣dire ␣sac ␣Ol"
            " ␣earth ict ␣att ␣ass gn ␣prin ␣ever ␣cond urs ␣trans ␣enem ␣meat ␣bu ␣ele ␣sin"
            " ␣judg ru ␣Edda semb ␣meas ␣stren G L ␣righteous ␣mil umb ␣wicked ␣mer ␣nam"
        ),
        0.4677 * sentence_start.among(
            "But W For I <|endoftext|> The B H He ␣he T J ␣they S Th M They ␣shall ␣for Y L C G"
            " O ␣ye ␣are R ␣because ␣now ␣saith ␣do ( D F K P Z ␣d ␣th ␣that ␣le ␣make ␣ang"
            " ␣bring ␣Ab ␣behold ␣gold ␣Sel"
        ),
        row=339,
    ),
    # ␣said/␣two/␣In and 45 more; after ␣went/␣capital/␣upon and 44 more
    "L3N678_said_two_in_and_45_more": gelu(
        -1.163,
        1.517 * token.among(
            "␣said ␣two ␣In ␣On ␣before ␣M ary ␣boy ␣girl ␣after ␣behind Emma ␣ad ␣app adverb"
            " ␣seen ␣And ␣hand ␣because ␣cap On ␣en ␣relating ␣pub ␣att ␣wave ␣head ␣contain"
            " ␣destroy ␣med ␣oil ather of ␣ve fe ␣Ar L ␣gre ␣sal ison R ␣Jo ␣Jud ␣ca ␣Christ ␣Un"
            " ident ␣Han"
        ),
        1.453 * previous.among(
            "␣went ␣capital ␣upon ␣named Once ␣flag ␣knows ␣boy Shopping Numbers ␣closed ␣comes"
            " Names ␣heavy ␣short ␣ran ␣morning Days Months ␣afternoon ␣opposite ␣twelve H ␣much"
            " Then ␣mount Colours ␣June ␣December Opposites ␣Today ␣May ␣quiet ␣November ␣March"
            " Today ␣April ␣January ␣dry ␣open ␣without ␣February ␣lived ␣beg ␣side ␣3 ␣sat"
        ),
        1.325 * token.among(
            ": ␣at verb ␣upon ␣Then ␣has ␣In ␣J ␣what ␣near ␣On Ben ␣before ␣M ␣boy ␣Thursday"
            " ␣girl ␣after ␣comp ␣behind ␣ad ␣app adverb ␣F ␣And ␣because ␣cap On ␣plus ␣pub"
            " Then ␣wave ␣head ith com ␣med Mia Ruth ␣Ar ␣3 L ␣Ab ␣brethren ␣Jo ␣Jud ␣Christ"
            " ident ␣Han"
        ),
        0.2253 * word_start.among(
            "␣was ␣t ␣The ␣an ␣I ␣st ␣C ␣not ␣M ␣on ␣j ␣In ␣br ␣ro ␣O w ␣en ␣ed ␣sa ␣park Q"
            " ␣down ␣cont ␣pub ␣can ␣ref ␣Hart ␣burn ␣did ␣med ␣Have ␣ear ␣if ␣conf tr On ␣Mart"
            " ␣sat ␣whe And ␣goat com ␣Egypt ␣mill ␣Christ H M Where"
        ),
        row=340,
    ),
    # after er/”/”; and 43 more; <|endoftext|>/;/␣you and 45 more
    "L3N679_after_er_and_43_more": gelu(
        -0.863,
        1.546 * previous.among(
            'er " "; \u2423J \u2423ex \u2423G \u2423does \u2423con \u2423God \u2423u \u2423ad \u2423saying \u2423know \u2423V \u2423F \u2423can \u2423things \u2423Jesus'
            " ␣ph ␣pre ␣U ␣Can ex ␣disc ␣dist ␣em ␣body ␣flesh ism ␣same com ␣ref ␣number ␣Fe"
            " ␣Br J ␣ben mb ␣Ch ␣Jon R ␣pers selves ␣Christ irit ␣Mord"
        ),
        1.21 * token.among(
            '<|endoftext|> ; \u2423you r "; \u2423What \u2423Yes \u2423ex \u2423Who ou ul \u2423Where \u2423Wednesday \u2423no \u2423per'
            " ␣pro oo ten ␣rep per ␣sa ␣hath ␣prophe ho here rib ␣chan For ␣pur ` ␣sub ␣How iol"
            " ␣same ox oh ␣grou ew ␣cour ␣div ␣Walter eh ␣mult ␣world aria ␣would ␣mid aul"
        ),
        0.5411 * text_second.among(
            ", r - om f ␣Jesus im per ud fl ish ation j ew hem x se ower ␣to ␣d hat ␣h ␣I ␣that"
            " ␣bl ␣ye very ade fore ␣this uch atur ␣if ␣then form con sh com undred ote par ute"
            " ␣those ␣righteous stem irc sy ␣such"
        ),
        0.5307 * token.among(
            '<|endoftext|> \u2423that \u2423said \u2423you "; i \u2423which \u2423ex \u2423Who j \u2423could \u2423Where \u2423al ec \u2423per'
            " ␣pro ven ␣El per ␣bl ␣prophe ho ␣may ␣its here ␣K rib ␣give ␣pur ` ␣How ␣Lord iol"
            " ␣same ␣grou ew ␣ve ␣cour ␣div ␣Walter ␣sin Now ␣world N aria aul ara ␣Nils"
        ),
        row=341,
    ),
    # ):/␣to/␣was and 45 more; after ␣I/on/␣have and 45 more
    "L3N682_to_was_and_45_more_after_i": gelu(
        -1.302,
        1.583 * token.among(
            "): ␣to ␣was ␣I And ␣shall ␣came ␣will Tom ␣out ␣do ␣me ␣rem I ␣saith ␣did ␣thee og"
            " ␣qu But ␣being Finn ␣hath ␣come ␣may ␣heard For ␣shalt ehold ake ␣should Olga"
            " ␣inter S ␣might ␣therefore Pete ␣spake Now fore D L ␣now ␣would Therefore R oice K"
        ),
        1.16 * previous.among(
            "␣I on ␣have verb ␣they ot This ␣under ve ver ␣we ␣ye ␣Do ␣us ␣go ␣girl ␣behind"
            " ␣pass I ␣act ␣saying ␣let ' ␣thee ␣can ␣cause ␣come ␣if ␣may ark ␣art ␣bring"
            " ␣cover B ehold ␣told O ␣hast Where ␣pray ␣stand ␣sound ilt ␣sing ech L gan ␣far"
        ),
        0.9818 * previous.among(
            "␣not n verb et est he ou ␣cup ␣ye ␣God ␣say ␣drum ␣behind ␣take ␣act ␣let ␣T ␣also"
            " ␣soul ␣opened ␣Bruno ros ments self ␣shalt ␣thing ␣drink ehold O ew ␣words den ely"
            " ␣stand ␣sound ␣Moses Now ilt ␣sing L ␣heart gan R ␣servant They ould stand"
        ),
        0.886 * token.among(
            "␣in And A f ␣shall ␣had ␣him r l ␣came ␣ball ␣will ter j ␣ye ␣thou eth ␣am ␣sm"
            " ␣seen But ␣being Finn ␣hath ␣come Jack ␣may ␣comm ␣hold ld ␣shalt ehold ters Olga"
            " ␣inter S ␣therefore ␣spake L M N ␣now ␣would Therefore oice ␣fathers K lm"
        ),
        row=342,
    ),
    # ion/ation/␣Then and 45 more; t/r/␣Then and 45 more
    "L3N683_ion_ation_then_and_45_more_t": gelu(
        -1.364,
        1.732 * token.among(
            "ion ation ␣Then ␣what ate ␣back ous ence ␣de ␣comp ace te ␣saith cy ty like"
            " ␣opposite ative ␣way ility ination ␣body hy ␣face ize ology ␣law way ian ope ␣grou"
            " orm ␣right ␣mouth ␣system ␣dep ␣use face outh ␣world ␣position osition ution ␣sign"
            " ␣line ␣state ident ␣sou"
        ),
        1.102 * token.among(
            "t r ␣Then ␣but ␣what ate ib ␣back ␣de ␣comp ␣N ace ␣saith ␣des cy ␣prod like"
            " ␣opposite ␣way ␣certain ility ination ␣body hy ology way ope ␣grou orm ␣mouth"
            " ␣system gre ␣dep ␣use outh da ␣world ␣dest osition ␣sign ␣line cc ␣state ␣engine"
            " ␣pers ␣sou lm ␣Mord"
        ),
        0.9494 * previous.among(
            "Q ␣at i ␣n ␣e ␣friends ul ␣could ␣boy ␣fast if iz Shopping ren ␣co ␣manner ␣closed"
            " ␣ha ␣sha ␣river ho rop eren ␣tem ␣elect ␣sec hy ␣market ␣cur ␣farm inal ␣sk ␣ir"
            " ␣sur rap ␣Eur ␣sy ␣Which ␣mat ␣sol ␣Americ ␣ey ␣mid ␣tra iven uit 3 ␣sou"
        ),
        0.9131 * token.among(
            "ation ␣Then ␣what ate ence ␣de ␣comp ace te ␣saith ␣manner cy tern ty like"
            " ␣opposite ative ␣way ility ination ␣body hy ␣face ize ology way ian ope ␣grou orm"
            " ␣right ␣mouth ␣system ␣dep ␣use face outh ␣Americ ␣world ␣position osition ution"
            " ␣sign ␣line ␣state ␣engine ident ␣sou"
        ),
        row=343,
    ),
    # A/␣went/␣said and 61 more; after ↵/␣went/␣said and 61 more
    "L3N684_a_went_said_and_61_more": gelu(
        -0.4823,
        2.426 * token.among(
            "A ␣went ␣said Q ␣she ␣t ␣came ␣Then ␣good ␣Yes ␣so Tom ␣friends ␣Leo ␣what ␣Now"
            " ␣Max ␣Nora ␣red ␣Everyone ␣count Nora ␣Mia Lily ␣Clara Anna Emma ␣painted Shopping"
            " ␣garden ␣cold ␣app ␣1 Leo ␣shop Numbers Names ␣W ␣Ruth ␣qu Digits Finn Sara Jack"
            " Karl ␣lamp Months ␣Listen Ida ␣asked ␣balls ␣angry Max ␣June ␣July Oscar Opposites"
            " ␣November Clara ␣September Mia Pete Hugo Eve"
        ),
        1.657 * previous.among(
            "↵ ␣went ␣said Q ␣Tom ␣It ␣Anna ␣came ␣one ␣Lily ␣Then ␣Hello ␣Goodbye ␣In ␣some"
            " ␣three ␣see ␣her ␣box ␣Sam ␣Max ␣Who ␣Emma ␣Everyone ␣end ␣could ␣night ␣boy"
            " ␣Thursday ␣That ␣Wednesday ␣Tuesday ␣Monday ␣slept Shopping One ␣looked ␣cold"
            " ␣Sunday ␣No Names ␣Ruth ␣eight ␣tomorrow ␣Friday ␣Ida ␣morning Months ␣afternoon"
            ' \u2423Why \u2423key \u2423return \u2423angry \u2423Pete ," \u2423Eve \u2423May \u2423November \u2423sunny \u2423rainy \u2423windy \u2423depart'
            " ␣cloudy ␣Mord"
        ),
        1.179 * token.among(
            ", ? ␣be ␣were ␣went ␣at ␣m ␣t ␣It ␣two ␣Anna ␣came ␣one ␣Lily ␣Then ␣Hello"
            " ␣Goodbye ␣In st ␣st ␣named ␣three ␣Ben ␣see ␣friends ␣Jack ␣four ␣box ␣book ␣On"
            " ast ␣Emma ␣blue ␣end ␣cup ␣live ␣B Nora Lily ␣fast Anna ␣seven ␣There ␣after ␣comp"
            " ␣behind ␣been ␣slept ␣took ␣When ␣rep Leo ␣Ida Sara On cl vania ␣sad ␣Listen Max"
            " ␣market ␣Lars Mia ␣according"
        ),
        1.044 * token.among(
            "␣and : ␣to ␣in el ␣Then ␣Hello ␣In ␣She ␣so ␣see ␣what ␣Sara ␣near ␣Sam ␣Now ␣Emma"
            " ␣under ␣L ␣five ␣could ␣park Nora ␣more qu Anna ␣seven ␣There ␣That ␣cl ␣comp"
            " ␣been ␣painted ␣Marsh ␣So ␣rep Numbers Sam Names ␣eight ␣brown ␣bed ␣imp ␣F Digits"
            " ␣pre ␣Ida Jack ␣river ␣happy ␣nine ␣sad Months ␣2 ␣Moss Max ␣Olga ␣hats ␣answered"
            " ␣December Mia ␣Har Yes ␣cups"
        ),
        row=344,
    ),
    # last followed by noun/b/␣Have and 45 more; after ␣the/␣an/␣his and 45 more
    "L3N689_last_followed_by_noun_b_have": gelu(
        -0.9216,
        2.658 * followed.among(
            'noun b \u2423Have os ot \u2423Can W om But ?" as H I ap \u2423Saturday Then verb For B T \u24232 ag'
            " ind ound age ␣days She C Th ust M ort It L N Y ost ages Therefore D F G K P R ␣St"
            " There ock"
        ),
        1.339 * previous.among(
            "␣the ␣an ␣his an ␣d ␣l ␣your ␣my 's ver ␣their ort ␣thy ␣pl ous ␣br ll ␣offer ␣ne"
            " ang ␣other ␣take ␣ed ! ␣sa out ␣every ␣these ␣tem ␣mar und ␣dr ␣har ␣young ␣number"
            " ␣own ␣equ ␣holy pr ␣ra atic ␣hor ␣fore ␣ret ␣whose irty ␣sou ␣num"
        ),
        1.233 * token.among(
            "␣a ␣or ␣he ␣p verb ␣she ␣m ␣n ␣st am the ␣B ␣pl od ␣j iv ␣fl ␣fr ␣ed ␣co ␣pub ␣bre"
            " For ␣occ ␣leg ` ␣par B ␣where ␣fam ␣gener ␣ve ␣tab ␣Am ␣som ␣wom ␣anim ␣stren ␣gre"
            " ␣ple ␣whe ␣mil ␣umbrell ␣swe ␣St ␣Jud ( ␣Sel"
        ),
        1.125 * token.among(
            '\u2423p verb at \u2423she \u2423m \u2423d \u2423st \u2423her \u2423ex im \u2423se \u2423rem \u2423ab her ations \u2423app \u2423ar ." \u2423ed oc'
            " ␣sa ore ␣its ␣rel ␣pub ␣im For ` B ␣har ␣where ␣char ␣fam ␣wood Where ␣system ␣Eur"
            " igh ␣som ␣wom ␣anim ␣stren ␣sign ␣cor ␣tom ␣Jud ( ␣Sel"
        ),
        row=345,
    ),
    # after ␣and/b/␣p and 45 more; ␣he/␣it/␣there and 45 more
    "L3N691_after_and_b_p_and_45_more_he": gelu(
        -0.9978,
        1.329 * previous.among(
            '\u2423and b \u2423p And \u2423went verb \u2423b \u2423came w \u2423Then \u2423so the \u2423when ab op ess W \u2423When \u2423So ." \''
            " ␣dark ␣then ␣ent ␣And Digits ␣sent ␣They ␣job On ␣set Months ␣disc Then ␣Pet"
            " ␣priest Thank ␣op ␣answered com oh han ico ␣Dario fore So ␣depart ␣Jo"
        ),
        1.041 * token.among(
            "␣he ␣it ␣there ␣she ␣they ␣d o ␣Anna ␣Lily ␣Then ␣She ur ␣Ben ␣Jack he ␣Max ␣Emma"
            " ␣king ou ul ort ␣liked ␣That ␣comp ␣ar ␣let ␣Hugo og ␣ph ␣They ␣David ␣ag Then ove"
            ' ," \u2423Eve \u2423shalt oh She \u2423prop \u2423evening \u2423ir ret \u2423Moses she itc yl \u2423Saul'
        ),
        0.949 * token.among(
            "): ␣he er ␣unto en ar ␣b ␣they ␣upon ␣She ir ␣Jack he ␣Emma ␣king ou ay ␣thou"
            ' \u2423Clara \u2423That our \u2423comp I \u2423ar \u2423Hugo og str \u2423ph \u2423Ida \u2423They \u2423ag Then ove ," \u2423answered'
            " ␣Eve ph oh She ␣prop ␣ir ␣priests ␣Moses she itc Therefore ember ␣Saul"
        ),
        0.6349 * word_start.among(
            "p b d ␣B ␣they ) ␣comp ␣found in ␣en ␣Emma re ␣king ␣disc j ex ' st bl fl qu ␣Hugo"
            ' \u2423They tr ab im ap ," hy ob te \u2423Eve as so op com \u2423priests ar \u2423Moses en mon sc be'
            " Then Now S em ␣Saul"
        ),
        row=346,
    ),
    # ”/)/ive and 45 more; after ␣for/verb/et and 45 more
    "L3N692_ive_and_45_more_after_for": gelu(
        -1.207,
        1.417 * token.among(
            '" ) ive ch ce \'s ter \u2423any \u2423having one ary ous age \u2423no \u2423than ious \u2423being ible'
            " ␣Jesus ␣hath ase ple ory ling ␣its like ade ble ium ␣priest ␣body ␣first ␣large"
            " ␣many ␣same inal tle arious ␣priests 2 au ner ␣woman ␣brethren ␣servant iah ife ny"
        ),
        1.243 * previous.among(
            "␣for verb et ␣when ver ␣used if oo ren ␣ed ick Numbers tern inn ug eren ros"
            " especially ␣pur ring ung ␣contain cess ␣prin der ␣resemb ather orm ␣mouth ␣bat"
            " ␣until uch ␣wom ␣dev ␣sing ␣mat ek ␣anim har ␣Americ ␣sil raw ␣gre ␣ey ␣line ool"
            " iec ␣such"
        ),
        0.9944 * token.among(
            '" ) ive \'s \u2423any \u2423having one ary ous age \u2423no \u2423than ular ious \u2423being ible \u2423Jesus'
            " ␣hath ase ple ory ling ␣horse ␣its like ␣plus cle ade ble ium ␣priest ␣first"
            " ␣large ␣many ␣same inal tle arious ␣priests med 2 au ner ␣woman ␣brethren ife ny"
            " ta"
        ),
        0.2482 * text_second.among(
            "ry am ic z ree ap es ri oe id ch ie ick st iz amp oin lack oon ang ellow inn ald"
            " ove ier ving ␣L to ook ame old ␣my ren ␣cl mer oth ird ory rost ular ught ␣opened"
            " der itc ox yl ␣ed iqu"
        ),
        row=347,
    ),
    # ”/Q/”; and 45 more; ”/␣What/␣n and 45 more; not in a text with the second token :/␣the/i and
    # 45 more
    "L3N696_q_and_45_more_what_n_and_45": gelu(
        0.7467,
        -4.335 * text_second.among(
            ": ␣the i s al h at m is u et ood il ast ot am ol in b ow ri ␣when id un g ag ir ra"
            " ig ill ick st re ell ab qu ter an ass od ove ␣I ␣that ␣le vel ␣if ␣David"
            " ␣righteous"
        ),
        0.7843 * token.among(
            '" Q "; \u2423n \u2423l \u2423st \u2423found pt \u2423cl One \u2423fl \u2423act \u24231 \u2423let \u2423pr \u2423comes \u2423Have ind \u2423R bl'
            " ␣art ␣ind ␣someone ␣ch ␣May ␣August ␣process ␣November ␣mak ␣5 ␣Julia pr ␣keep"
            " ␣ins ␣alt 6 ald ␣4 ␣Hanna J ␣kn li ␣3 L ␣serv ␣righteous R ␣gen"
        ),
        -0.425 * word_start.among(
            ". , ␣an ␣at ␣had ␣M ␣so ␣le ␣do ␣N ␣app ␣up ␣W ␣V ␣int ␣made ␣des ␣your ␣Nora ␣sa"
            " ␣go ␣wor ␣cr ␣comm ␣more ␣There ␣inv ␣Y ␣kind ␣ass ␣sec ␣So ␣ve ␣seen ␣did ␣la"
            " ␣daught ␣these ␣trans ␣cent ␣Mart ␣where ␣month ␣dirty ␣yet ␣told ␣tra ␣gl"
        ),
        0.2814 * token.among(
            '" \u2423What \u2423n \u2423l pt br One \u2423act \u2423pr \u2423Have \u2423R \u2423str bl ict \u2423writ \u2423character \u2423art \u2423ind'
            " ␣drink ␣dr arn ␣May ␣August ␣November der ␣piec ␣5 ced pr ␣ins 6 ald ␣4 ␣Hanna J"
            " li ␣3 G L ␣serv ␣righteous R ␣gen cc ␣swe ␣St sw stand"
        ),
        row=348,
    ),
    # ␣that/”/t and 45 more; after :/):/- and 45 more
    "L3N697_that_t_and_45_more_after_and": gelu(
        -0.8934,
        1.373 * token.among(
            '\u2423that " t \u2423are verb \u2423b "; o \u2423What \u2423so ow \u2423who \u2423On he \u2423re \u2423friend This \u2423My'
            " ␣Everyone ␣does ␣Do ␣Where ␣comp ␣fr ␣let ␣No ␣something ␣Have ␣can ␣tomorrow It"
            " ␣if ␣ob Days On ␣Can here ␣partic ally lic Thank ␣how ␣dr ␣How ); Today There Do"
        ),
        1.353 * previous.among(
            ": ): - ␣Yes Tom Ben ␣city ␣Do Nora ␣sp ␣say Lily Anna Emma W ␣act ␣saying"
            " ␣something Leo ␣person Finn Sara Jack Paul Days Karl ␣Listen ␣Why Ida H ␣someone T"
            " ism Oscar ␣Today Clara Today Olga Pete ␣ste Ruth she D L N Hugo ␣secret Eve"
        ),
        0.9115 * sentence_start.among(
            '\u2423" n Nora Lily Emma ad Days Ida There Clara so ass act \u2423Jesus \u2423bas \u2423no \u2423especially'
            ' res out ev \u2423un \u2423may man go let Hugo \u2423bl \u2423re " \u2423con art \u2423al \u2423cl \u2423ac \u2423before sel'
            " ␣comm ␣per ner of ␣thr ␣someone ␣prin Eve ␣low ␣organ ␣diff ␣leg"
        ),
        -0.5525 * word_start.among(
            "␣a <|endoftext|> ␣in ␣p ␣or ? ␣h ␣v ␣I ␣for ␣shall ␣have ␣had ␣him ␣S ␣man ␣ar"
            " ␣pre ␣your ␣day ␣Who e ␣act ␣cr ␣thou v ␣inv ␣har ␣art ␣cur ␣Fr ␣wind ␣short ␣supp"
            ' \u2423Ir ?" It \u2423mult \u2423Why \u2423flowers \u2423pain \u2423only \u2423Ab \u2423air ro \u2423Which A \u2423years'
        ),
        row=349,
    ),
    # ␣went/␣shall/␣not and 45 more; after ␣you/␣had/␣she and 45 more
    "L3N698_went_shall_not_and_45_more": gelu(
        -0.7629,
        1.066 * token.among(
            "␣went ␣shall ␣not ␣him ␣all ␣Then ␣h ␣friend ␣gave ␣could ␣away ␣took ␣pass ␣take"
            " ␣saw ␣let ␣put ␣did ered ␣And ␣sent ␣ran ␣They ote ␣house ␣opened ␣taken Then"
            " ␣heard ␣mount ␣again ␣answered ␣sit ␣brought ␣ground ␣place ␣called illed"
            " ␣commanded oved ␣sea ived ␣would ␣woman ␣afraid acle ␣Mord ␣Saul"
        ),
        0.9922 * previous.among(
            "␣you ␣had ␣she ␣they ␣came Tom ␣father ␣out ␣mother ␣under ␣knows ␣Paul ␣sp Lily"
            " Anna ␣There ␣sh ␣behind Emma ␣saw ␣dark ood ␣know Sam ␣can ␣They ␣job Paul here"
            " ␣comm ␣heard ␣return Max ␣cont ␣priest ␣themselves T ried ␣wr ␣la ␣fall ␣hands"
            " ␣belie ␣sw ␣would ␣mid ␣possess ␣dw"
        ),
        0.9247 * sentence_start.among(
            "And A ␣and ␣He ␣She ␣Then Tom But Then ␣When ␣And <|endoftext|> Lily One So ␣he"
            " ␣There ␣I ␣So ␣but ␣They ␣they Now Y ␣Jesus ␣B out N ␣which ␣so one ␣also Hugo ␣E"
            " ␣an ␣A ␣b F ␣ha ␣J ␣kn ␣Y ␣St ␣even ␣if ␣let ␣then ␣therefore"
        ),
        0.1212 * last_capitalised.among(
            "And ␣I ␣He ␣LORD ␣She ␣G W ␣God I But ␣M ␣Ben ␣Max ␣Then ␣El ␣And ␣Can One ␣Y Then"
            " ␣Moses ␣Fe J ␣Pet ␣Jo ␣Se They ␣Jon ␣Mo"
        ),
        row=350,
    ),
    # <|endoftext|>/␣(/␣The and 44 more; last followed by ␣The/␣It/␣In and 36 more
    "L3N701_endoftext_the_and_44_more": gelu(
        -0.9201,
        1.655 * token.among(
            "<|endoftext|> ␣( ␣The ␣p n verb o ␣What w ot ␣w ␣g ␣made ␣king ␣sp ␣dis W ␣ad ␣rep"
            " ␣ed ␣W ␣imp ere ␣sent ␣may ful ␣wh so ␣elect T ` ␣ch istic ␣thoug B of pro ␣beg"
            " ␣Am ␣Which ete G ther ired F ␣St ␣est"
        ),
        1.653 * followed.among(
            "␣The ␣It ␣In noun ␣capital ␣My ␣father ␣Everyone ␣There ␣mother ␣green ␣city"
            " ␣People ␣flag ␣w ␣O adjective re ␣home ␣black ␣job ␣sons verb ␣ser ␣host ␣cook ho"
            " ␣baker oo ong of ␣Jer ason ␣ab ␣brethren adverb oly ␣meas ␣cor"
        ),
        1.006 * previous.among(
            's " or \u2423they ion ation \u2423has ot ) \u2423facts \u2423what ment \u2423flag \u2423un les \u2423God ance ence ob'
            " ah ␣being cy gr ␣int ␣son ium ␣elect ␣themselves For und hy ` ism ph ␣Jerusalem"
            " iness ␣med sy ement ␣America Y ording ister ␣Judah ␣brethren iah ␣Christ mber"
        ),
        0.6586 * token.among(
            "<|endoftext|> : ␣The p f d ␣g ␣made op are W ant ep ␣ad con ␣rep ␣Have ␣map og ␣if"
            " ough rop ged ␣Lane up T ␣ch hed olog over ␣where ␣res C ich ␣prop pro anted ␣Am ey"
            " ete ody G ister F P ␣St ␣est rost"
        ),
        row=351,
    ),
    # ␣a/␣it/␣be and 45 more; after ␣for/␣have/verb and 45 more
    "L3N703_a_it_be_and_45_more_after": gelu(
        -0.9687,
        1.451 * token.among(
            "␣a ␣it ␣be ␣two o ␣What ␣will ␣who he This ical 's ct ary ␣Finch ␣needs ␣Bell"
            " ␣children ␣very ␣something ␣Brook ␣Hill via ␣its like ␣Moss ative ally ␣much teen"
            " ␣ass ␣elect He ␣shalt ␣many ian She of arious atic she ically ␣dest ually ␣woman"
            " ision irty gether"
        ),
        1.08 * previous.among(
            "␣for ␣have verb ␣made ␣gave ␣Do ␣used ␣kind ␣act ␣So ob ' ␣dark ␣People ␣can"
            " ␣person ␣short ␣morning ␣mus ␣afternoon ␣opposite eren ␣someone ␣soft air ␣wanted"
            " ␣Greta Opposites ␣cover ␣farmer ␣gener ␣evening ␣min ␣consisting ␣Lars ␣pol ␣ir"
            " ␣engineer ␣bear ␣keep ␣sound ␣bec ␣sing nded ␣anim ␣Americ vern ␣umbrell"
        ),
        0.8515 * token.among(
            "␣for o ␣What ␣She ␣will ␣friends ␣who ␣four he This ical 's ary ␣needs ␣Bell"
            " ␣children ␣very ␣something ␣Brook ␣Hill ␣People ␣its ␣Moss ative cle ally ␣much"
            " ␣Olga teen ␣ass ␣elect ␣wanted ␣shalt usually ian She of arious atic she ically"
            " ody ␣usually ␣dest ually ision irty gether"
        ),
        0.803 * sentence_start.among(
            "f b w Shopping Opposites ␣People e le j Months h ␣There bl ␣So de qu ␣used sh"
            " ␣Jack pl ep ␣Sara ro ␣Leo me ␣Clara over ve op res ev ␣Eve sc be one let o her ␣pl"
            " old han we land ␣these ␣prin ru ␣dwell ␣fruit"
        ),
        row=352,
    ),
    # after ␣The/ly/␣home and 45 more; ;/␣shall/␣are and 45 more
    "L3N704_after_the_ly_home_and_45": gelu(
        -0.9503,
        1.613 * previous.among(
            "␣The ly ␣home ␣Yes Here ␣what ␣On ␣does ␣end ␣could ␣B ␣back ␣well ␣lost ␣When I"
            " ␣looked ␣No ␣manner ␣learned ! ␣E ␣People ␣know ␣today ␣F It ␣ran ␣morning ␣job"
            " ␣afternoon ␣Why ␣comm ␣asked ␣character ize ehold ␣ref ␣Edith There Where Do"
            " ␣evening Yes N ease ␣secret ality"
        ),
        1.504 * token.among(
            '; \u2423shall \u2423are "; \u2423will \u2423Yes \u2423Sam \u2423My \u2423mother \u2423knows \u2423Vera \u2423liked \u2423Do \u2423That Emma'
            " ␣slept ␣Is ␣ad led ! by ␣Hugo Sam ␣Have ␣People ␣V ␣because ␣job ␣Can ␣Pete ␣shalt"
            " ␣sub oe istic ␣full ); Vera ␣resemb Do Olga ␣consisting ␣Lars ␣bear Mia ␣Which"
            " ␣Edda veryone ␣whose"
        ),
        0.86 * token.among(
            ': ; \u2423shall \u2423are \u2423have "; \u2423two \u2423will Tom ut \u2423My ab \u2423mother \u2423knows \u2423Vera \u2423liked \u2423Do'
            " ␣That Emma ␣slept ␣ad Leo ! ␣T Sam ␣Have ␣People ␣V ␣because ␣job ␣Can ␣shalt ph"
            " ␣full ); Vera ␣resemb Do Olga ␣consisting ␣Lars ␣bear Mia ␣Which ␣Edda veryone"
            " ␣whose ␣would"
        ),
        0.5362 * token.among(
            '\u2423( ; \u2423that u f \u2423c n \u2423m "; o Tom \u2423My \u2423mother \u2423Vera \u2423S \u2423un \u2423Do ll Emma \u2423slept \u2423ad by'
            " Sam ␣Have ␣People ␣V ␣because ␣job ␣Can ␣Listen to ␣dist ␣shalt way ␣full );"
            " ␣resemb Do Olga ␣consisting ␣bear Mia ␣Which veryone ash ␣gre gan ␣would"
        ),
        row=353,
    ),
    # ␣the/␣a/): and 45 more; after ␣”/␣he/er and 44 more
    "L3N708_the_a_and_45_more_after_he": gelu(
        -1.302,
        1.387 * token.among(
            "␣the ␣a ): ␣or ␣that ␣The er a ␣with ␣his ␣by ␣named ␣who the he This ␣my ␣Who 's"
            " ␣their The ␣having ␣Where ␣de ␣needs sp ␣Marsh ␣ar gr cl ␣its ␣between ␣through He"
            " ␣someone ␣wanted ␣Edith ␣resp ␣cook She ␣without uring ␣thine anc ␣Cora she ␣gre"
            " pping"
        ),
        1.314 * previous.among(
            '\u2423" \u2423he er t y verb \u2423him ation \u2423upon \u2423one \u2423Ben ir \u2423out ate \u2423when \u2423off \u2423used \u2423tree'
            " ␣girl ␣needs Shopping ␣act ack ␣put ␣person ␣sent ␣long cy ␣Th ote ␣set ␣opposite"
            " ␣flowers ␣burn He ried Opposites ␣low ␣forth illed ␣plant ␣consisting ␣open"
            " ␣thousand ␣keep ␣tw ␣Americ"
        ),
        0.8814 * token.among(
            "␣the ␣and ␣to ␣was ␣that a ␣an ␣by an ␣on is ␣What ␣r ␣when ␣my ␣S ␣thy ␣sp ␣Where"
            " ␣seven ␣needs ␣Marsh ␣bl ␣R ␣its ma ␣through ␣Lake ␣someone ␣soft ␣wanted rad hat"
            " we ␣where ne She ␣trans uring anc ␣Cora ␣plac ␣whose ␣sw pping ev ␣Mo ␣Saul"
        ),
        0.8555 * previous.among(
            "): ␣at verb ␣upon ␣made ␣near ␣used ␣br ␣girl ␣needs Shopping ␣act ␣cold ating"
            " ␣closed ␣short ␣opposite ␣opened ␣especially H ␣flowers ␣balls ␣burn ␣wh ␣through"
            " ␣leaves ouse especially ␣someone Opposites ␣low usually ␣cover ␣process ft der"
            " illed ␣consisting ␣dry ␣tw ␣Dario ␣toward ␣order ␣America ␣fore ␣Americ eds yl"
        ),
        row=354,
    ),
    # ):/;/␣or and 45 more; after ␣of/):/␣is and 45 more
    "L3N710_or_and_45_more_after_of_is": gelu(
        -1.513,
        1.918 * token.among(
            '): ; \u2423or \u2423as \u2423m \u2423b "; \u2423v \u2423who \u2423C \u2423L ul \u2423we \u2423sp \u2423Grey \u2423ro \u2423O \u2423ab \u2423books \u2423El oo \u2423ar'
            " ␣Jesus ␣They ␣job vania esc ␣especially ␣host istic usually ft ox ); ␣Wh ew"
            " ␣consisting ␣pol ␣trans ␣Ir ␣bec ␣Bel ␣frog ␣usually ␣ke ␣umbrell ␣As ␣afraid"
        ),
        1.351 * previous.among(
            "␣of ): ␣is ␣or ␣be ␣with ␣p ␣were adjective ␣not ␣Tom ␣v ␣ v ␣egg ␣behind ␣been"
            " ␣sm ␣ad ␣rem res ␣F ␣Swan ␣wor esc ␣opposite ␣cont ␣character Colours ␣ch"
            " Opposites ␣hot ␣inv ␣August ␣sit ␣November ␣Y ph ␣Fe ␣ir ␣quality ␣tw ␣whose ␣mil"
            " ␣jud ␣state irit ␣Jes"
        ),
        1.121 * previous.among(
            "adjective ␣by ␣we ␣having ence ␣pink ␣cold ␣So adverb ␣seen ␣something ␣rep"
            " ␣closed ␣W ␣F ␣being ␣short ␣hath ␣pre ␣wor ␣opposite ␣att ␣cont ␣character"
            " Colours ates ␣soft ␣occ Opposites ␣low ␣inv ␣August ␣quiet ␣process ␣November ␣Y"
            " ␣Fe ␣inter ␣ir ␣dry ␣use ␣quality ␣tw ics ease ␣state ality irit"
        ),
        -0.2563 * word_start.among("␣or ␣r ␣H ␣her ␣W ␣Z Then"),
        row=355,
    ),
    # A/Q/␣In and 45 more; after ␣at/␣there/␣capital and 45 more
    "L3N711_a_q_in_and_45_more_after_at": gelu(
        -0.584,
        2.373 * token.among(
            "A Q ␣In us Tom ␣Everyone Nora Lily Anna Emma Shopping Leo per Numbers Names Finn"
            ' Sara Jack Karl \u2423prophe ?" Months \u2423Bruno \u2423painter \u2423Felix \u2423Igor Colours \u2423Klara ita'
            " ␣How Oscar Opposites oe Vera ␣Stella sha ␣cook ␣tab ␣Lars oun Mia ␣alt ␣Walter"
            " Ruth ␣Cora ␣Edda ␣Hanna Eve"
        ),
        1.531 * previous.among(
            "␣at ␣there ␣capital ␣came ␣Hello ␣flag ␣city ␣S ␣could ␣live ␣boy ␣There ␣When"
            " adverb ␣T ␣children ␣comes ␣Have ␣People ␣can It ␣Z Months ␣mus ␣asked ␣met ␣Pet"
            " so ␣writ ␣elect ␣X gn ␣Y ␣prin ␣Qu There ␣Fe Do ␣pol ron ␣Mart ␣arm ␣Re ␣Ed ␣Jon"
            " hil ␣year greg"
        ),
        0.9069 * token.among(
            "A ␣LORD ␣named ␣Sara ical Nora Lily Anna Shopping ␣door Leo res per Numbers ␣comes"
            " ␣Black Digits Finn ␣sha Sara Jack Karl ␣prophe ho Months ␣Bruno ␣Felix ␣Igor ␣bo"
            " hy ␣How Oscar Opposites oe Vera ␣cook aldov ␣Lars Mia ilda ␣bec Ruth ␣Cora ␣Hanna"
            " oly ␣bro era Eve"
        ),
        -0.1333 * word_start.among("␣In ␣near ␣acc ␣forth ␣arm"),
        row=356,
    ),
    # ↵/t/␣it and 45 more; ,/<|endoftext|>/t and 45 more
    "L3N712_t_it_and_45_more_endoftext_t": gelu(
        -0.7798,
        1.395 * token.among(
            "↵ t ␣it Q ␣you ␣at ␣him ␣home Tom ␣Leo ␣On ␣man ␣flower one ␣am Anna act ␣go W One"
            " Leo uth ␣come ome ␣Listen ␣partic ␣flowers Max ␣Olga ␣thr ␣art ␣thing gn ␣cha ␣dec"
            " ␣rainy ␣piec ␣tab ␣kingdom ret ␣stand ␣Which itc irc iec ␣cups uary ("
        ),
        0.9472 * token.among(
            ", <|endoftext|> t ␣it ␣shall ␣you ␣at it ␣Anna ␣ ␣hat ␣Emma ␣Everyone ␣flower ␣any"
            " one ␣am ␣go ness W ␣No ␣T uth Digits ␣sword ␣come ␣str ome ␣flowers Max gn ␣cha"
            " ult ␣rainy ␣piec oot ␣ve ␣tab ron ␣stand ␣Which G atur itc irc iec uary ("
        ),
        0.7875 * sentence_start.among(
            "Q ␣and ␣When Shopping <|endoftext|> It ␣he ␣There ␣I Names ␣but ␣they ␣Who"
            " Therefore ␣shall ␣thou ␣Jesus ␣B N ␣is go ␣also ␣E ␣Th ␣we ␣saith ( ␣ha ␣be ␣or ␣M"
            " ␣se ␣O ␣she ␣all ␣thy ␣their ␣see ␣le ␣St ␣let ␣then ␣art ␣bring ␣neither ␣yet"
            " ␣dwell ␣Sel"
        ),
        0.289 * word_start.among(
            ", - ␣s ␣b ␣for ␣at ␣his ␣two ␣pl ␣one ␣blue ␣gave ␣any ␣cap ␣ag ␣There ␣over One"
            " ␣pol ␣af It ␣mult ␣stren ␣thing ␣Ab ␣warm ␣kingdom N W"
        ),
        row=357,
    ),
    # ␣unto/l/␣What and 45 more; after ␣said/h/␣Then and 45 more
    "L3N714_unto_l_what_and_45_more": gelu(
        -1.047,
        1.386 * token.among(
            "␣unto l ␣What ␣Lily os ␣Ben ␣G ri ␣M Lily Anna ␣after Shopping ␣N Leo ␣And ␣sons"
            " Karl ␣Th Paul ␣K ␣opposite ␣twelve ␣son ␣Olga ld ␣answered Oscar Vera ␣April ␣Wh"
            " ␣called Olga ␣chief hem ␣thousand ␣commanded ␣tw Ruth ␣conc So ␣hundred hil iah"
            " ␣years irty ␣Jes ␣answ"
        ),
        1.075 * previous.among(
            "␣said h ␣Then ␣e ha ␣Now z ib ␣o ␣saith ␣ac ␣eight ␣sons ␣U ␣cr ␣twelve ␣asked ma"
            " ␣son ␣hats ␣Lord ␣cha ␣prin ␣number ham ␣chief ␣thousand ␣beg ␣days ␣spake ek ash"
            " ok ␣word ␣Jer gan ␣hundred ␣z ␣brethren ␣Jo ␣pers iah ␣years ␣lit ␣year ␣nam irty"
            " ␣Jes"
        ),
        0.8129 * token.among(
            "u ␣unto l ␣Lily us ␣Ben ␣small ␣big Lily Anna Shopping ␣El ␣very Leo ␣V ␣And ␣sons"
            " Karl Paul Months ␣K ␣certain ␣son ␣Olga ␣cur ␣answered ␣Eve Oscar Clara Vera"
            " ␣April ␣called Olga ␣chief hem ␣thousand ␣commanded ␣tw Ruth ␣conc anc ␣hundred"
            " ␣gen hil iah irty ␣Jes ␣answ"
        ),
        0.655 * text_second.among(
            "␣the ␣of ␣in ␣A ␣they ␣He ␣El ␣Jesus ␣beg ␣make se ␣at ␣w ␣n ␣th ␣L ␣M ␣re ␣wh"
            " ␣with ␣E ␣J ␣se ␣N ␣said ore ␣all ␣C ␣v ␣her ␣so ave ␣Is ␣after ␣Z ␣word ␣David"
            " ␣name ␣give ␣these ␣take eh ␣Judah ␣Ab ␣Jacob ␣Jon ␣Mord ␣Saul"
        ),
        row=358,
    ),
    # h/om/␣more and 43 more; ␣that/␣shall/␣there and 45 more
    "L3N715_h_om_more_and_43_more_that": gelu(
        -0.7823,
        1.534 * token.among(
            "h om ␣more qu if ␣down ␣o ␣rem ving ␣other ␣very ␣T ond ␣if ␣may ␣int ␣comm ␣much"
            " ␣earth ␣att ␣cont ␣Mona T ` ␣inv ␣where ph ␣bel ␣oil lack oot ␣cond ␣Lars ␣som ert"
            " ␣Dario ␣det ␣ret L ially ␣dest cc gether ␣Mord alter ␣Nils"
        ),
        1.483 * token.among(
            "␣that ␣shall ␣there ␣m ␣t ␣What ␣L j ␣could ␣B ct ␣o ␣j ␣rem adverb ␣rep ␣T ␣qu"
            " ␣can ␣may ␣ob ␣int ␣comm ␣much ␣att ␣Igor ␣cont ␣Mona T ␣shalt ␣inv ␣where There"
            " Where ␣cond ␣Lars ␣might ␣Walter ␣Dario ␣det ␣ret L ␣dest ␣would cc gether ␣Mord"
            " ␣Nils"
        ),
        1.083 * previous.among(
            "␣them Q verb ␣they ␣d ␣Then ␣Goodbye ␣re ␣man ␣does ␣us Shopping ␣per ␣ad ␣Sunday"
            " con ␣saying ' Names ␣person ␣hath ␣may ␣mus ally ␣cont ␣priest ␣Alma He T ␣sub"
            " ␣How C ␣should ico ␣trans ␣those ␣Ir ␣Mart ␣som ␣order nded ␣read gan ␣would ␣Jon"
            " ␣brother ␣woman ␣Christ"
        ),
        0.2755 * word_start.among(
            "␣t ␣it p ␣re ␣L ␣went ␣shall ␣had ␣se ␣Tom ␣Anna ␣so ␣ad ␣rep ␣man ␣Ben ␣who n ␣up"
            " ␣int t ␣des ␣my ␣Emma ␣att ' ␣inv ␣very qu ␣person ␣earth ␣ben ␣hath ␣done ␣som"
            " ␣may ␣Ir ␣det ␣ret ␣Mona ␣Eve cl ␣oil ␣Dario ␣pers ␣gl Where ␣Nils"
        ),
        row=359,
    ),
    # after ␣Tom/␣two/␣What and 45 more; ?/␣said/Q and 44 more
    "L3N716_after_tom_two_what_and_45": gelu(
        -1.218,
        1.541 * previous.among(
            "␣Tom ␣two ␣What ␣Lily ␣Hello ␣Goodbye ␣Ben Tom ␣Sam ␣Max This ␣Nora ␣five ␣live"
            " ␣Paul ␣con ␣Clara ␣Tuesday ␣lost ␣Have ␣People ␣today 0 ␣2 orland ␣plus Thank"
            " ␣July ␣December ␣How ␣hot ␣Arvela ␣November ␣March ␣Wh Where aldov Do ␣January"
            " ␣colour ␣according ␣Which ␣4 ␣det ␣Re ␣3 ania ␣pers"
        ),
        1.482 * token.among(
            "? ␣said Q ␣It ␣Goodbye Here Tom ␣flag Ben ␣mother ␣Who ␣city ␣could Nora ␣Where"
            " ␣That ␣Tuesday Emma uc ␣looked ␣Sunday Leo Sam str Finn ␣ph ␣ran ␣Friday Jack"
            ' \u2423They \u2423happy \u2423job Days venia \u2423Listen \u2423angry Colours ," \u2423Today Clara Vera Olga'
            " ␣colour Pete ␣Br ␣conf ␣num"
        ),
        1.439 * four_back.among(
            ": A ␣capital ␣It ␣what Ben ␣Who ␣day ␣does ␣night ␣end Nora Lily ␣more ␣Where"
            " ␣There Emma ␣Karl ␣lost ␣When ␣Is Leo ␣find ␣V Finn ␣ran Jack ␣morning Karl"
            " ␣afternoon Ida ␣opposite ␣Mara Colours ␣10 ␣wanted ␣Today Clara Vera Today Do"
            " ␣evening Pete ␣windy ␣month ␣Which ania gy"
        ),
        0.7618 * token.among(
            "␣is ? u ␣It ␣n ␣some Here Tom ␣book ␣mother ␣Who ␣live if ␣egg ␣That ␣D ual ␣cold"
            " Sam ␣today ␣ph ␣ran Jack ␣They ␣happy ␣job venia ex ␣Listen ␣opposite ␣baker"
            ' Colours ," \u2423Today \u2423hill \u2423farmer \u2423Fr Clara \u2423Nor Today \u2423cond \u2423colour \u2423Br \u2423according'
            " ␣conf ␣proud acle ␣num"
        ),
        row=360,
    ),
    # after ␣in/␣came/␣has and 21 more; ␣a/␣s/␣came and 39 more
    "L3N718_after_in_came_has_and_21": gelu(
        -1.881,
        3.312 * previous.among(
            "␣in ␣came ␣has ␣home ␣pl I ␣rem ␣learned mark ␣Wood ␣opposite ␣2 ␣opened ␣Igor"
            " ␣behold Colours Thank Opposites ␣inc ␣rainy ␣Wh ely face ␣conc"
        ),
        2.603 * token.among(
            "␣a ␣s ␣came as us th ␣am ␣al ␣girl Emma ␣lost ␣ne ␣very ␣ar Numbers ␣last ␣ha"
            " ␣cons ug ␣tem ␣behold Thank ␣large ␣ch ␣bas we ␣res ury ␣oil ich Do ␣min pr ␣Har"
            " med ␣sy ␣conc ␣instr ␣North isting ␣sch ␣eng"
        ),
        1.007 * token.among(
            "␣a ␣were ␣his ␣but ␣small im ␣your ␣my 's ␣their ␣S ␣end ␣could ␣having ␣ne ␣Is"
            " ␣ad ␣El ␣very ␣pr ␣V ␣des ␣long ␣high to ␣wh ␣tem arrow ␣em Thank ␣ch ␣our ␣nor"
            " ␣many ␣pres ␣same ␣Nor ich ␣Wh ␣own ␣min ␣inter pr ␣Har ␣Bel ␣fore ␣most ␣sou"
        ),
        -0.02311 * word_start.among(
            "␣a ␣c ␣s ␣be ␣pr ␣fe ␣before ␣car ␣opposite ␣sur ␣wood ␣eng"
        ),
        row=361,
    ),
    # after ␣came/ol/␣what and 45 more; in a sentence beginning And/␣and/This and 45 more
    "L3N721_after_came_ol_what_and_45": gelu(
        -1.292,
        1.298 * previous.among(
            "␣came ol ␣what ha ␣mother ␣city j ␣this ␣thou ␣boy ␣Where Shopping W ␣Is Names"
            " ␣eight ␣ha ␣sent ␣Th ␣job ␣cap ax ␣opposite ␣son ␣answered T ␣brought ␣Wh ␣hast"
            " ␣called ␣Am ␣tw Th eh ␣according ␣spake eb N ␣spe gan ␣Jon esh ␣Ab ␣year greg U Z"
            " ␣Jes"
        ),
        1.248 * sentence_start.among(
            "And ␣and This But W For Then I Shopping Opposites ␣And The H So Months T J Days"
            " Names Now S M Therefore Where L C E N ␣because ␣H ␣Is ␣bl ␣Th ␣b D F U Z ␣G ␣she"
            " ␣even ␣ang ␣where ␣water ␣therefore ␣yet ␣twelve ␣dwell"
        ),
        1.0 * token.among(
            "␣a ed al ␣there l d ␣It ␣Then om us ine ␣e ␣who ␣what ␣friend ␣under ␣liked ction"
            " ␣Where ␣There ␣saying og ty ␣su 0 here ites ␣plus Then ␣whom ␣10 ␣only hat ␣How"
            " ␣thing ith ␣where ␣bel sy ␣grou There ␣5 ilda eh ime ␣Judah ␣servant ␣years"
        ),
        0.998 * token.among(
            "; s ? ␣that ␣there h ␣by an ␣Then ␣named ␣what ␣friend ␣Who ␣Israel ␣king eth od"
            " ␣Where ␣There ␣very ␣saying ␣des 0 ites ␣plus ␣ser Then ␣whom ␣10 ␣how hat ␣How"
            " ␣thing ith ␣where There Where ␣together ␣5 ilda eh ␣evil ime ␣Judah yl iah oice"
        ),
        row=362,
    ),
    # after ␣What/␣Then/␣J and 45 more; <|endoftext|>/r/is and 44 more
    "L3N722_after_what_then_j_and_45": gelu(
        -0.7835,
        1.429 * previous.among(
            "␣What ␣Then ␣J ␣friend ␣king ␣knows ul ␣does ␣comp ␣N ␣El ␣Field ␣Black ␣Have"
            " ␣People ␣V urn ␣Pet ␣behold ␣10 ␣op ␣June ␣July ␣December iol ␣inv gn ␣August ␣sit"
            " ehold ␣September ␣Wh ␣Fe ␣prop ␣October ␣caus ␣Am ␣Mart ␣subst eh ␣Which ␣Bel ␣Ar"
            " ␣Jer ␣Jon ␣Ab F ␣Mord"
        ),
        1.226 * token.among(
            "<|endoftext|> r is ␣d ␣st Once ␣Everyone j z ␣Stone ␣Where ␣D ven ␣H mark It"
            " ␣Friday ora ␣hard ␣relating ␣earth ict ␣Mara ␣Felix ␣Igor onia ␣Alma ␣Mona ␣thr ␣X"
            " ␣Klara rad ita ␣dr iol ␣Y arl ␣Fr ␣sk ␣month go ␣Lars ␣Julia ilda ␣Edda ␣meas ania"
        ),
        0.8229 * token.among(
            "ar r ␣It ␣d ␣st v ry j ␣Stone ␣Monday tr mark It ora ␣hard ␣relating iss ␣Selmark"
            " ␣earth ict ␣Mara ␣mount ␣Pet ␣Felix ␣Igor onia ␣Alma ␣Mona ␣thr ␣Klara rad ita ␣dr"
            " ␣Fr ␣sk embr ␣Lars ␣Julia van ilda ␣subst eb ␣Cora ␣Edda oly ␣meas ania ␣Mo"
        ),
        0.8219 * sentence_start.among(
            "␣The Q A Once ␣Then ␣Everyone ␣My <|endoftext|> Here It ␣People Months Digits"
            " Colours ␣That ad Names tr ␣caus ag ␣there gen ␣ob E mer ␣found ␣some fore o ␣g od"
            " am ven ␣red iv han scar ␣end rib cle ␣mount az ␣occ ␣organ ta ␣trib ␣such ␣chief"
        ),
        row=363,
    ),
    # ␣for/And/Q and 45 more; after :/;/␣Yes and 45 more
    "L3N723_for_and_q_and_45_more_after": gelu(
        -1.154,
        1.71 * token.among(
            "␣for And Q ␣came ␣made ␣found ve ␣gave ␣like ␣count ␣Do ␣used ␣slept ␣painted"
            " ␣needs ␣lost ␣offer ␣rem ␣took ␣Is ␣take ␣looked ␣put ␣People ␣find But ␣And"
            " ␣cause ␣if ␣set ␣Can ␣give For ␣wanted ␣bring ␣contain ix ␣bear anted ␣keep ify"
            " ␣according ␣speak ␣turn ␣shew gan ␣walk ␣learn"
        ),
        1.062 * previous.among(
            ": ; ␣Yes ␣facts Once ␣could I ␣rem adverb ␣No ␣bl ␣People ␣works It ␣morning ␣Can"
            " ␣Listen ␣afternoon esc ␣ser ␣much Then ␣behold ark He ␣occ T ␣y ␣thr ␣pres ␣thoug"
            " ehold ␣rece Where ␣therefore ␣caus ␣beg Yes ␣contr ␣kn ␣turn ␣shew G L ␣appe R"
            " ␣tak ␣answ"
        ),
        0.89 * token.among(
            "): And Q ␣made ␣found Ben ␣gave ess ␣used ␣slept ␣painted ␣needs ␣offer ␣rem ving"
            " ␣took ␣Is ␣looked oin ␣put ved ␣People ␣find But ␣And ␣set ␣give ␣heard ␣return"
            " For ␣wanted ␣dr ␣bring ␣contain ix ␣bear ␣call anted ␣keep ify ␣according ␣speak"
            " ␣perform ␣turn ␣shew gan ␣learn"
        ),
        0.3621 * word_start.among(
            "␣and ␣m ␣l ␣for ␣came ␣u ␣le ␣Sam ␣co ␣N ␣ab ␣found ␣ob ␣tre ␣end ␣fast ␣used ␣ser"
            " ␣slept ␣Qu ␣Is ␣door ␣reg ␣host ␣par ␣1 ␣saying ␣People ␣set ␣Can ␣dest ␣sur ␣Har"
            " ␣chair ␣bring ␣speak ␣call ␣fa And ␣cand ␣appe ␣shew ␣according ␣pers ␣walk I But"
            " They"
        ),
        row=364,
    ),
    # last followed by ␣The/␣He/␣had and 43 more; ␣”/”/in and 45 more
    "L3N725_last_followed_by_the_he_had": gelu(
        -1.132,
        2.065 * followed.among(
            '\u2423The \u2423He \u2423had \u2423She \u2423In \u2423" \u2423Now a \u2423My \u2423Everyone \u2423Where \u2423Leo \u2423There \u2423That \u2423Finn'
            " ␣When ␣fast ␣box ␣People ␣Mia ␣seven ␣Paul ␣garden ␣They w ine ␣Hugo verb Where"
            ' \u2423Eve he ree ," ones \u2423cap ist con der \u24233 \u2423flowers \u2423sailor \u2423number out hil venia'
            " itude"
        ),
        1.373 * token.among(
            '\u2423" " in l "; \u2423She ol ish \u2423king ul \u2423un \u2423park \u2423green \u2423o \u2423O our ." ular \u2423brown ora'
            " lic ␣shalt iol ␣loud inal gn com ian ox ␣Nor ␣Edith O ␣Albert den oll ␣without"
            " ␣Mart ␣sol ␣Ilmaria ␣bridge ␣mult ␣Hanna ␣goat ␣sil ␣mill ␣ey ␣dest ␣mil"
        ),
        1.301 * previous.among(
            '; p b \u2423f f verb "; \u2423Hello \u2423Goodbye \u2423home \u2423facts \u2423friends \u2423A \u2423park ag \u2423well \u2423behind'
            " ␣u ong ␣pro ␣H ␣Field ␣dark uth ␣hungry ␣forest ␣happy ␣Ol ␣pub ␣ag ␣angry ␣July"
            " ␣loud ␣farmer ); ␣sailor rid pro ␣tail ␣Am ␣wild ␣Mart ␣bec ime ete ␣Yolvia ␣def"
            " ␣Tarvenia"
        ),
        0.9683 * token.among(
            '" or "; re \u2423l un ill ul \u2423un \u2423yellow \u2423ten \u2423comp \u2423li ." \u2423rep ily sh \u2423bed ere \u2423ring'
            " ␣long ␣river ␣hard ␣Frost ␣sad less ␣kitchen iol ␣loud ␣chair com ian ␣dirty ␣che"
            " ␣should ␣without ␣bread ␣Mart ␣sin ␣Ilmaria ␣Hanna ␣goat ␣fore ␣mill ister ␣mil"
            " ␣Judah ␣Mo"
        ),
        row=365,
    ),
    # ”/al/␣her and 45 more; after noun/ation/um and 45 more
    "L3N729_al_her_and_45_more_after": gelu(
        -0.7858,
        1.432 * token.among(
            '" al \u2423her ry ical \u2423your \u2423my ial \u2423any \u2423thy ary \u2423boy ction \u2423dis ving sp \u2423offering'
            ' ach \u2423something ating \u2423every \u2423forest ory ?" iver \u2423painter \u2423between ire \u2423among hy'
            " ize ology ␣our ism Opposites Clara iness ior ␣system ␣without ␣thine ␣4 very ody"
            " ␣mine ␣fa other uary"
        ),
        1.035 * previous.among(
            "noun ation um ␣e ␣into ort ct iz ␣offer pe oc ␣person ject tain ount ty ␣relating"
            " ␣mus to ␣give cle ros vel ␣through Colours especially ␣someone ␣bring olog"
            " Opposites ific istic ␣power ␣grou ␣piec orm ced alk ␣caus ify ement ␣quality"
            " ␣toward ␣perform ␣lack semb ␣state ␣possess"
        ),
        1.005 * token.among(
            '" p al \u2423her ry ical \u2423your \u2423my ial \u2423any \u2423thy ary \u2423boy \u2423dis ving sp \u2423offering ach'
            ' \u2423something \u2423every \u2423forest ory ?" iver ire \u2423among hy ize ology \u2423our ism Opposites'
            " ␣farmer ian Clara iness ior ␣system pr ␣without ␣thine ␣4 very ody ␣mine ␣fa other"
            " uary"
        ),
        0.6505 * word_start.among(
            'n l \u2423my \u2423your e con h se ex al a r de ad an k ?" pr to sh ho pro ass \u2423our he out'
            " ch pe ␣thine el da ␣mine rad sha o y ter ove H O er her ke ly Anna ans rop wood"
        ),
        row=366,
    ),
    # last followed by Q/␣On/␣Do and 45 more; after ?/␣Hello/␣Goodbye and 45 more
    "L3N733_last_followed_by_q_on_do_and": gelu(
        -0.5508,
        2.238 * followed.among(
            'Q \u2423On \u2423Do \u2423liked \u2423There \u2423Is \u2423Have ch \u2423Can W ow But \u2423Friday ?" ro H I um \u2423Saturday'
            ' \u2423books ol ang Where B ass \u2423near oc He Do \u242310 ones 6 one ue ." 7 ong aven aves They'
            " 8 L Therefore G K uary uck greg"
        ),
        1.242 * previous.among(
            "? ␣Hello ␣Goodbye ␣r ␣three ␣facts ␣Who ␣king ␣gr ␣pl ␣Where ␣There ␣dog ␣ar ␣bed"
            ' \u2423sac \u2423cat \u2423bird ax \u2423plus \u2423whom Max ants \u2423wave ouse ," hy \u2423ch \u2423Lord Oscar \u2423bench'
            " ␣sit ␣Y ␣la ␣chair sha ␣cities ␣priests 6 ␣Which ␣hor ania ␣sw ␣Ch irc irit ␣lit"
            " ␣dw"
        ),
        1.186 * token.among(
            "↵ r d ␣It ␣n ␣my ri ␣five ␣their ct ␣al uc ␣u ␣sl ␣garden ␣school ␣sa ␣bed ␣cons"
            " Digits ␣str ␣table ␣cat venia ␣opposite ␣cr ␣del ␣col teen ␣thr ␣sec ␣bench"
            " ␣Arvela ␣chair ␣gener sy ␣tab ret ␣lived ␣Har ␣according ␣round ␣Hanna ␣instr ␣hor"
            " N ␣far irc"
        ),
        0.6365 * token.among(
            "↵ u ␣It ad ␣G ␣Vera ri ␣does ␣S ␣k ct br ␣al ight ness iv ␣u ␣sl ␣school ␣Field"
            " Numbers ␣sa ␣today ␣bed ␣cons Digits ␣cat ␣high Days venia ␣cr teen ␣thr ␣sec"
            " ␣bench ␣Arvela ␣gener sy ␣tab ␣lived ␣round ␣Hanna ␣instr ␣hor ␣spe irc They"
        ),
        row=367,
    ),
    # ?/␣It/␣knows and 45 more; ?/␣there/␣It and 45 more
    "L3N736_it_knows_and_45_more_there": gelu(
        -0.8235,
        1.565 * token.among(
            "? ␣It ␣knows ort ect ress act our ␣act ack ␣peace uct uth ject hes ␣Ol ens ict"
            " vent ␣dist ␣baker ␣travel ␣Alma ouse cept ␣drink fect ␣process ult cess Today"
            " ␣number bit get ␣colour ␣judge ␣subst ␣sin ␣mult ␣goat ␣frog ages eds uit Hugo"
            " ␣possess greg ␣sou"
        ),
        1.457 * token.among(
            "? ␣there ␣It ␣knows ort ect ␣Where ress act ␣dog ␣act ␣offering ␣peace uct uth"
            " ject hes ␣bird its ␣Ol ens ␣much ict vent ␣dist ␣baker ␣Alma ouse cept ␣drink"
            " ␣Today fect ␣process ult ␣where cess ␣number bit ␣colour ␣subst ␣sin ␣mult ␣goat"
            " ages eds uit ␣possess greg"
        ),
        0.815 * previous.among(
            "␣The ␣Yes ␣made ␣near ab ␣under ␣knows ul ␣does ␣con ␣behind ␣lost ␣tre ␣fr ␣today"
            " ␣find On ␣rel ␣exp orland urn ␣ev ␣burn ␣att ␣col av ␣writ ␣im ␣How ␣build iol"
            " ␣November ␣Fr ␣res ␣ve ␣tab ␣October ␣February ␣alt ␣subst ␣dev ␣4 ␣sal ␣ple aul"
            " ␣tra greg"
        ),
        0.6216 * token.among(
            "or adjective ␣It ␣r Tom ␣On ␣L ect ress ␣j act ␣Tuesday ␣act ans ␣peace Sara ora"
            " ount ␣Ol here ens iss Ida ␣burn ict ments ␣travel ouse ␣drink ␣process ␣November"
            " ␣Fr cess Today Where ␣wife get ␣judge ␣div ␣subst ␣order ␣def ister ease oses Hugo"
            " ␣possess Eve"
        ),
        row=368,
    ),
    # ␣the/␣a/␣or and 37 more; ␣the/”/a and 37 more
    "L3N738_the_a_or_and_37_more_the_a": gelu(
        -0.1455,
        2.575 * token.among(
            "␣the ␣a ␣or ␣The ␣his ly ␣What Here the able This ␣your ␣my ial 's ␣their ␣this"
            " ␣thy The ous ␣no ␣great One ual ␣black ular ered ious ␣every ␣strong ␣high ful"
            " ␣certain ␣large ␣many ␣low ␣own ely ␣whose ␣most"
        ),
        1.256 * token.among(
            '\u2423the " a al y A Q ic ent an \u2423two \u2423three ive \u2423small \u2423her the \u2423My ical \u2423my \u2423red'
            " ␣blue ␣their ␣new The ␣white ary ␣old ␣seven ight ␣O ant ␣other led ␣very ick ale"
            " ␣these ome ally ␣first"
        ),
        1.145 * token.among(
            "ed ␣The ␣his le ␣good th ine ␣small ␣four ate This ish ␣thy The red ight our"
            " Shopping ␣great ized ked ␣short ied ite ful ␣its ␣plus less ble ␣our fect ␣same"
            " ult ␣warm ␣holy ␣thine very ␣proper ken ␣cloudy"
        ),
        0.9033 * previous.among(
            '\u2423a ): \u2423" \u2423by ent \u2423from ion as st ol th \u2423made ort \u2423count The ag \u2423th ass ight \u2423needs'
            " ␣Is ␣saith ore ␣str ␣high ␣comm ␣elect For ␣spec ␣cur oint ix cess ␣wood ␣ra erm"
            " ␣sing ␣bro ok sel"
        ),
        row=369,
    ),
    # it/␣s/r and 45 more; after ␣his/␣Goodbye/␣r and 45 more
    "L3N739_it_s_r_and_45_more_after_his": gelu(
        -0.9883,
        1.471 * token.among(
            "it ␣s r un am ␣end ␣park ib br ction ␣tree ␣rem ␣door ␣person ␣table ␣cat ␣bird"
            " ␣wall ␣burn ␣Mara ␣mount ␣col ␣host ␣character ␣organ ␣leg ␣bench ␣hill ␣chair"
            " ␣prin der ox ␣place go den ␣bat aven ␣enem ␣Har ␣sin Yes ␣hor ␣mine ␣spe ution"
            " greg stand ␣spirit"
        ),
        1.216 * previous.among(
            "␣his ␣Goodbye ␣r ur ␣big ␣four ␣my ro ␣thy fl ␣ro ␣sh ␣books ␣li ␣fl ␣Field ␣bed"
            " ere ie ␣Swan ␣table ␣lives ␣U gr ␣prophe ␣Ol ater ␣balls ␣Reed ␣hats rad ried"
            " ␣bench ␣August ␣sit ␣har ␣chair ␣October ␣tail iled 6 ␣Br ␣ele eb ␣mil irc ␣cups"
            " ␣lit"
        ),
        0.6721 * token.among(
            "ch ial ␣end ␣park br ction ␣tree ␣rem ␣door ␣person ␣sword ␣table ␣cat ␣bird ␣wall"
            " ␣disc ␣burn ␣Mara ␣col ␣host av ␣character ␣organ ␣leg ␣bench ␣hill ␣chair ␣prin"
            " der ox ␣place go ␣bat get aven ␣enem ␣Har ␣sin Yes ␣frog ␣hor ␣mine ␣spe ution"
            " ␣rest stand ␣spirit"
        ),
        -0.0005004 * two_words_back.among("␣under"),
        row=370,
    ),
    # two after ␣capital/␣has/␣Leo and 30 more; after ␣I/␣has/ry and 40 more
    "L3N742_two_after_capital_has_leo": gelu(
        -2.111,
        3.468 * two_back.among(
            "␣capital ␣has ␣Leo Ben ␣Who ␣Nora ␣day ␣Vera ␣Mia Lily Anna ␣Where ␣There ␣tree"
            " Emma ␣painted ␣Is ␣spoon ␣door ␣comes Names It ␣table ␣bed Days ␣wall ouse"
            " ␣December ␣bench ␣chair Where oun ␣days"
        ),
        2.5 * previous.among(
            "␣I ␣has ry ␣made ␣gr ␣gave ␣like ␣ro ␣painted ␣needs ␣lost ␣Is ␣li ␣fr ␣peace"
            " ␣comes ␣Have ␣find ␣des Days Months here Colours ␣wave ␣wanted ␣Today iol ␣sit"
            " ␣har Today ␣fac ␣equ ␣chief ␣kingdom ␣dwell ␣stren itude ␣shew ␣cand uck"
            " ␣righteous ␣fathers ␣num"
        ),
        1.796 * token.among(
            "␣a ␣The ␣his ␣In ␣ball ␣her ␣hat ␣box ␣book ␣On ␣Max Ben ␣your ␣my ␣red ␣blue ␣B"
            " ␣yellow ␣white ␣green ␣am od qu Anna ␣egg ass ␣after ␣pink ␣rem ␣dog ␣ad ␣black"
            " ␣Hugo ␣Ruth ␣brown Karl ␣bird On ␣Z ␣key ␣soft ␣June ␣July ␣dirty ␣April rid Mia"
            " Ruth"
        ),
        0.9447 * five_back.among(
            '. \u21b5 \u2423and \u2423" Q \u2423had \u2423capital \u2423What \u2423good Here \u2423big \u2423On \u2423Everyone \u2423liked \u2423Thursday'
            " ␣Tuesday ␣black ␣Sunday ␣wanted ␣dirty eb irst ␣play ␣secret"
        ),
        row=371,
    ),
    # <|endoftext|>/And/verb and 45 more; after ↵/;/? and 45 more
    "L3N744_endoftext_and_verb_and_45": gelu(
        -0.8726,
        1.528 * token.among(
            "<|endoftext|> And verb ␣d re ␣re ␣se ␣we ␣un ␣con ␣le ␣ro ␣o ␣O ␣de ␣ne ␣u ␣pro"
            " ␣li ␣fe ␣te ! ␣sa ␣ac But ␣sha ␣ob On ␣Why ␣bre ␣sle T B de Where pro ␣ste Th Y"
            " ␣af fore ␣cle D ␣spe ␣sho ␣Se ( ␣Mord"
        ),
        1.041 * previous.among(
            '\u21b5 ; ? " \u2423for b \u2423with \u2423f verb \u2423by ) \u2423Yes This Nora \u2423us Anna Emma \u2423needs \u2423make'
            " ␣saith ␣thee ␣W Sara ␣Th H ␣much ␣give ␣flowers For ␣ind ize Today ters C S"
            " ␣without ␣therefore Ruth ␣America Y fore ␣ben ␣shew D Therefore Hugo ␣such K"
        ),
        1.03 * token.among(
            "<|endoftext|> ␣( ): ␣he ␣as verb ␣but ␣so ␣who ␣re ␣se ou ␣con ␣Where ␣o ␣O ␣de pe"
            " ␣u ␣pro ␣li ␣co ! ␣being ␣ob On ␣Why ␣bre ␣behold ons B de Where pro ␣ste Th mer Y"
            " fore ␣spe ␣sign Therefore ␣sho ␣Se ␣swe ( K ␣Mord"
        ),
        0.3863 * sentence_start.among(
            're T de S \u2423to Y L over \u2423thou C \u2423B \u2423have O \u2423is R \u2423Is \u2423bl " \u2423we \u2423saith \u2423do ( D K P'
            " ␣f ␣d ␣be ␣or ␣M ul ␣se ␣O est ␣God ␣see ␣le ␣am ␣ac ␣make ␣if ␣let ␣where ␣bring"
            " ␣behold ␣yet ␣dwell ␣Sel"
        ),
        row=372,
    ),
    # <|endoftext|>/␣”/p and 37 more; in a word beginning <|endoftext|>/␣to/␣or and 37 more; not
    # in a sentence beginning <|endoftext|>
    "L3N749_endoftext_p_and_37_more_in_a": gelu(
        0.003585,
        -4.486 * sentence_start.among("<|endoftext|>"),
        1.548 * token.among(
            '<|endoftext|> \u2423" p b \u2423f \u2423p \u2423c verb m g - \u2423m \u2423s \u2423b l d \u2423J \u2423l \u2423st \u2423h \u2423w \u2423g \u2423L \u2423S \u2423B'
            " ␣sp ␣M ␣j ␣cl W sp ␣fl ␣rep ␣H ␣bl ␣imp ␣R og H B"
        ),
        0.8841 * word_start.among(
            "<|endoftext|> ␣to ␣or p b s d c f ␣k un m n t ␣sm w g ␣K re e ` h j st le bl fl th"
            " br ␣mak tr ␣may pr ne cl ␣Ch mon na be ly"
        ),
        0.8039 * token.among(
            "<|endoftext|> noun ␣he al ␣p f ␣shall verb ic ␣b ␣t an id w ␣n st ␣st ␣will ␣e ap"
            " k im he ␣C z ␣un ag ␣pl ous ␣sh ␣comp ␣rem uc ␣N ␣T ␣E pp ub ␣Z B"
        ),
        row=373,
    ),
    # in a sentence beginning Opposites/<|endoftext|>/Numbers and 6 more; ./<|endoftext|>/: and 52
    # more
    "L3N751_in_a_sentence_beginning": gelu(
        -0.9022,
        2.094 * sentence_start.among(
            "Opposites <|endoftext|> Numbers One Months Digits On Days Names"
        ),
        1.872 * token.among(
            ". <|endoftext|> : ␣or ␣The ␣He ␣What ␣Then ␣She ␣some ␣w ␣what ␣On ␣red ␣blue ␣dis"
            " ␣after ␣D sp ␣ab ␣ad ␣cold ␣ar ␣brown ␣Swan 0 ␣Wood ␣plus ␣Why ␣ev ␣tem ␣Olga"
            " ␣Reed ␣cont oy ␣sc ␣Lake ␣June ␣July ␣December ` arn ␣August ␣November ␣char"
            " ␣dirty ␣inter ␣January rid ␣October pr oly ␣3 ev ␣est"
        ),
        1.625 * previous.among(
            '. " Q \u2423at verb \u2423He \u2423What \u2423has \u2423In \u2423She \u2423facts \u2423 v \u2423made \u2423near This \u2423under \u2423gave'
            " ␣we ␣like ␣count ␣Do Nora ␣boy Lily Anna ␣behind ff Emma Shopping ␣Is con ␣1 ␣pr"
            " tr Numbers ␣closed by ␣comes ␣ent ␣find Digits Sara ␣int Days Karl ␣opposite Ida"
            " ␣Bruno ␣Selmark ␣much ␣Mara ␣Igor ␣Alma ␣elect ␣wanted Opposites ␣Today Vera Today"
            " ␣Lars ilda ␣det Eve"
        ),
        1.368 * token.among(
            '\u2423the \u2423a <|endoftext|> ; " \u2423you \u2423had ic - "; \u2423What re \u2423In est \u2423some om \u2423r \u2423v Here'
            " ␣Jack v ␣ex ce ␣what ␣found able ␣re ical ␣C ␣Who j ib ␣yellow ag ␣green ␣am ␣dis"
            " em ␣Wednesday ␣after ven ␣black ␣El con ␣than ␣Field ␣pr ␣V ␣pre On ␣2 ␣plus ␣tem"
            " ␣Lane ␣em ␣Lake ␣spec ␣shalt ); ew ath ␣det mon 4"
        ),
        row=374,
    ),
    # ␣she/␣Hello/␣some and 45 more; ␣home/␣some/Once and 45 more
    "L3N754_she_hello_some_and_45_more": gelu(
        -0.7478,
        1.517 * token.among(
            "␣she ␣Hello ␣some Once ␣near This ␣under ␣night ␣thou ␣Where Shopping ␣pr ␣manner"
            " ␣comes It ␣sha Jack ␣U ␣wor ␣2 ␣prov ␣ser ␣ev Max ␣Alma ␣car ␣pur ␣cur Opposites"
            " ␣inv ␣cha ␣war amm There Olga pro ␣sur ␣sy ␣4 ␣Cora ␣Bel ␣Hanna fore atur ␣neither"
            " ␣cor ality ␣sou"
        ),
        1.061 * token.among(
            "␣home ␣some Once This ␣under ␣night ess ␣thou ␣Where Emma Shopping Leo ␣manner"
            " ␣comes It ␣sha Jack ␣wor Months ␣2 ␣prov ␣ser ␣ev Max ␣Alma ouse ␣car ␣pur ␣cur"
            " Opposites ␣inv ␣cha ␣war There Olga pro ␣sur ␣sy ␣Cora ␣Bel ␣Hanna fore atur"
            " ␣neither ␣cor ality Eve ␣sou"
        ),
        0.9271 * previous.among(
            "And ␣are ␣m ␣came ␣Then ␣n Once ␣friend This ␣un ␣There ␣Finch ␣needs ␣rem ␣ab"
            " ␣looked ␣1 adverb ␣te ␣learned ␣comes ␣Black ␣works ␣lives ␣disc ␣del ␣im He ␣occ"
            " ism istic inal ␣inv Vera ␣resp She ␣month ␣supp ␣chief ␣Which ically So L N ␣Jon"
            " ␣mil ␣happ ␣years"
        ),
        0.2801 * word_start.among(
            ". ): ␣c ␣he ␣n ␣it ␣with ␣unto ␣L ␣are ␣she ␣home ␣ad ␣out ␣ab Once ␣ent ␣when ␣U"
            " ␣gave ␣night ␣white ␣Z ␣prov ␣Where ␣drum ␣cha ␣behind ␣car ␣looked ␣character"
            " ␣these ␣bu It ␣David ␣certain ␣where ␣Alma pro ␣Greta ␣cor ␣war There ␣Moses ␣Cora"
            " ␣Hanna N ␣sou"
        ),
        row=375,
    ),
    # after ␣the/␣a/␣in and 44 more; <|endoftext|>/␣in/noun and 45 more
    "L3N756_after_the_a_in_and_44_more": gelu(
        -1.218,
        1.44 * previous.among(
            '\u2423the \u2423a \u2423in \u2423" " \u2423an \u2423c - \u2423m an "; \u2423d \u2423v \u2423small \u2423 the \u2423G \u2423C \u2423con \u2423M \u2423u \u24231 ized'
            " ␣ent ␣V ␣ph ␣K ␣op ␣sun ␣large ian ); C ␣evening ␣inter ␣Eur atic ␣instr J ete"
            " ␣hor ␣ret ␣Tarvenia M ␣z ␣sch undred"
        ),
        1.397 * token.among(
            "<|endoftext|> ␣in noun ed ␣for ␣p ␣s as ␣which se th ␣ex ␣out ␣se ␣we ␣S ␣un ␣le"
            " ide ␣al uc ␣li ach ␣te te uth ␣cons ␣des ex ␣mus vent ␣bas ␣pres ␣rainy ␣grou ␣Fe"
            " ␣min ico ␣might ␣Egypt Yes E Y ␣fore li ␣spe ␣As selves"
        ),
        1.086 * token.among(
            "<|endoftext|> s ␣or es e in ␣s ent ot ␣l os ␣g ings ␣ex ver ri ␣am ide ␣al iz One"
            " ␣pass con ten ere ␣qu ␣Z ys H to ros ons ␣nor fect ␣Nor ␣gener O ␣min urs ␣ins 9"
            " Th E li ␣mid ␣sch irc irty"
        ),
        0.8731 * token.among(
            "<|endoftext|> ␣or ␣he ␣be al in h le - ␣s ␣He is um ␣l os ␣so ␣who ␣do ut ter ␣al"
            " One con ten ree ␣eight ore hen ␣Z ␣K ys ros ons ␣char ors ␣Nor ␣min ␣ins Th E J"
            " ␣Re li M bs R ␣sch irty"
        ),
        row=376,
    ),
    # ␣The/ation/ell and 44 more; ␣The/ic/ation and 45 more
    "L3N760_the_ation_ell_and_44_more": gelu(
        -0.8815,
        1.402 * token.among(
            "␣The ation ell ri ␣Everyone ␣Do iz ␣painted ␣garden ␣form ition uth ␣cap inn form"
            " urn ␣burn ␣op ize ␣build ific read ␣contain ix ult ␣mark ␣res ope ␣mak ␣piec ␣fac"
            " arm bit rid alk ␣caus rap ␣Mart ␣play ␣judg ␣plac vern ␣spe ution ␣trib ␣flow ␣tak"
        ),
        0.7742 * token.among(
            "␣The ic ation ell ␣Everyone ␣Do age iz ␣painted ␣sl ␣garden ␣form ition uth ␣cap"
            " inn form urn ␣burn up ␣op ␣build ific read ␣contain ix ␣mark ␣res ope ␣mak ␣piec"
            " ␣fac arm rid alk ␣caus rap ␣Mart ␣play ␣judg ␣plac vern ␣spe ution ␣trib uit ␣flow"
            " ␣tak"
        ),
        0.673 * previous.among(
            "␣is ␣s ␣came ␣has ␣facts ␣flag ␣off iz ff ␣great ck ␣li ␣Hart ␣learned ␣eight"
            " ␣brown ␣find oria ␣ha ␣prod bl ␣painter ␣bre ␣burn ␣baker ros vel ␣writ wood up"
            " ␣sc ␣car ung ␣farmer we ␣res ␣sk ␣piec ␣che ␣cond ␣sailor ␣engineer ␣ste ␣Ilmaria"
            " ␣Mordalia ␣ret ␣Yolvia ␣Tarvenia"
        ),
        0.4639 * word_start.among(
            "␣The s d f t w re ␣Everyone ␣Do sp ␣op ␣form j bl th gr a ␣burn qu ␣sk de ␣fac"
            " ␣build ␣mak ␣piec k ␣mark ab ␣caus ␣Mart ␣plac per he da fe mon rad mer Opposites"
            " ove am art ans cy rop oy wood ru"
        ),
        row=377,
    ),
    # noun/Q/verb and 45 more; in a word beginning ␣un/␣dis/␣rep and 45 more
    "L3N762_noun_q_verb_and_45_more_in_a": gelu(
        -0.697,
        1.305 * token.among(
            "noun Q verb it ␣Ben Tom ␣Max Ben ␣mother ␣Everyone Lily Emma Shopping uc con"
            " adverb Leo uct ␣Saturday Sam Finn ␣Friday Paul vania ens orland ␣del Max"
            " ␣character Colours ons ␣sub Oscar ␣Arvela ␣farmer Clara ␣resp Olga van Mia Pete"
            " ␣quality ␣sin ␣conf ␣lack ␣diff ience Hugo"
        ),
        1.176 * word_start.among(
            "␣un ␣dis ␣rep un ␣father ␣int in ␣mother re ␣ind ␣Everyone ␣del Q con ␣pur ␣resp"
            " ␣inc ␣Saturday ␣Fe ␣dep ad ␣conf ␣subst ab ␣dest ␣eff per ob Shopping ␣farmer ␣sin"
            " ␣engineer ␣judge ␣quality Months ind ten fe ␣est rad is res ␣eng ans For oc But"
            " ␣Mord"
        ),
        1.021 * previous.among(
            "? p is re ␣st v ␣Who ␣off ␣well led con ␣rep res per ␣learned uth ␣imp str ␣Jesus"
            " ␣lives On ␣prod ␣exp ␣asked ␣del av ␣ind ␣someone ␣reg ␣pur ␣inv arl ␣dec ␣resp pr"
            " ␣colour ␣dep ␣subst ␣quality ␣eff ␣def esp ␣dest iven ␣pers ught ␣eng ␣est"
        ),
        0.7577 * token.among(
            "noun e Q verb m st est ␣Ben Tom ␣father Ben ␣mother ␣Everyone Lily Emma uc adverb"
            " Leo res ␣Saturday Sam Finn Paul vania Months ens ␣del Max ␣character Colours ons"
            " ␣sub Oscar Clara ␣resp Olga ␣engineer van Mia Pete ␣judge ␣quality ␣sin ␣conf"
            " ␣lack osition ␣diff Hugo"
        ),
        row=378,
    ),
    # ↵/<|endoftext|>/noun and 31 more; ./<|endoftext|>/␣” and 37 more
    "L3N765_endoftext_noun_and_31_more": gelu(
        -0.2446,
        2.122 * token.among(
            '\u21b5 <|endoftext|> noun \u2423" - \u2423e \u2423re \u2423A ro \u2423does \u2423un \u2423dis \u2423o ec \u2423O I \u2423pro \u2423ab ven con'
            " oo ␣co ␣E ere ␣wor For ␣occ ` ␣sub B O ␣Edda E ␣appe"
        ),
        1.06 * token.among(
            '. <|endoftext|> \u2423" \u2423The " \u2423be \u2423for c And \u2423unto adjective \u2423c Q re \u2423LORD Here \u2423do he'
            " ha ␣re This ␣My ␣knows ul The ␣con ␣P ␣ro ␣ad ␣E ␣know ␣can It ␣sha ho On ␣en ` ␣Y"
            " ␣whose"
        ),
        0.9182 * token.among(
            '<|endoftext|> \u2423( \u2423an \u2423I \u2423as verb ar is "; um \u2423e \u2423Ben \u2423who the \u2423G ab \u2423C \u2423A ou \u2423B \u2423o'
            " na ␣ne ␣u ␣li oc ␣E ␣And ore ␣pre H Then ␣give up O ␣inter ␣bu be oly ␣bro"
        ),
        0.7471 * previous.among(
            '): ; \u2423" \u2423that " \u2423be \u2423an \u2423I adjective verb \u2423m "; ation \u2423LORD ) \u2423will \u2423facts \u2423father'
            " ␣who he ␣G ␣re ␣friend ␣does ␣B ␣ye ␣God ␣am ness ␣rem ␣saying ␣thee ␣hand ␣pre"
            " ␣del ␣son ␣name ␣occ ); ␣det"
        ),
        row=379,
    ),
    # after a word beginning ␣the/␣for/␣his and 44 more; ␣one/th/␣mother and 44 more
    "L3N766_after_a_word_beginning_the": gelu(
        -1.338,
        1.338 * previous_word.among(
            "␣the ␣for ␣his ␣on ␣your 's ␣Lily ␣their ␣her ␣my ␣when ␣thy ␣great ␣comm ␣Where"
            " ␣When ␣offer ␣sons ␣every ␣prov ␣if ␣own It ␣how ␣Lord ␣angry ␣young ␣holy ␣chair"
            " ␣bel ␣whose ␣thine ␣toward ␣Har ␣sign ␣until pro ␣mine ␣shew ␣trib y A I O T The"
            " ␣Han"
        ),
        1.325 * token.among(
            "␣one th ␣mother ␣your ␣king ␣we ␣le ␣sh ␣needs One sp ␣fl ␣fe ␣children oin ␣H"
            ' \u2423every ond \u2423sons \u2423these esc \u2423disc \u2423left \u2423wh vent ble \u2423flesh \u2423sc ," \u2423first \u2423cha'
            " ␣right ␣those ␣alt ␣priests ␣kn ␣cle ␣fore ther ird ␣spe ␣ey ␣righteous ␣mid ␣poss"
            " ␣dead irty"
        ),
        0.8595 * token.among(
            "␣two est ␣mother ␣your ␣we ra ␣le ␣seven ␣needs One sp ␣fe ␣children oin ␣last ind"
            ' \u2423every ond \u2423sons \u2423these esc \u2423left \u2423wh vent ble ," \u2423first \u2423our \u2423cha \u2423right \u2423those'
            " ␣beg ␣Eur ␣kn ␣cle ␣fore ther ␣spe ␣ey ␣hundred ␣righteous ␣poss ␣wicked ␣dead"
            " other undred irty ␣heav"
        ),
        0.6809 * word_start.among(
            "␣J ␣h ␣e ␣at ␣ ␣C ␣out ␣th ␣man ␣four ␣new ␣F ␣king ␣end ␣tem ␣six ␣seven ␣sub ␣sc"
            " ␣tree ␣cha ␣door ␣sec ␣thr ␣supp ␣table ␣high ␣strong ␣beg ␣ear ␣these ␣wild ␣nor"
            " ␣ele ␣twelve ␣cle ␣clean ␣chair ␣own ␣poss ␣air ␣Albert ␣Egypt ␣genus ␣righteous"
            " ␣gl ␣wat ␣year"
        ),
        row=380,
    ),
    # ):/;/␣or and 43 more; after This/␣we/␣Do and 45 more
    "L3N767_or_and_43_more_after_this_we": gelu(
        -1.047,
        1.548 * token.among(
            '): ; \u2423or \u2423be \u2423are verb \u2423from "; w st est \u2423h \u2423will ain \u2423ye \u2423say ide \u2423th \u2423been ong'
            " ep ␣take ␣act adverb ign ␣may bl ␣dist ␣hold ␣shalt ␣cover ␣Y ␣Fr ); orm ␣move urs"
            " ␣without ␣subst be ␣perform ␣af ␣would ␣walk ught ␣num"
        ),
        1.452 * previous.among(
            "This ␣we ␣Do ␣used ␣rem ␣ab ␣act ␣No ␣something ␣manner ition ␣did ␣ent ree ␣can"
            " ␣if ␣morning ␣Listen ␣prov ␣especially ␣pub ␣asked ility ination ␣someone ␣leg"
            " ␣cover ␣process B ␣evening ␣sound ␣use ␣ste ␣quality face Yes ␣order ␣lack nded"
            " raw ␣position G ␣would ␣appe R ␣state ␣secret ␣tak"
        ),
        0.5695 * token.among(
            '\u2423of \u2423to ; \u2423I \u2423were \u2423at verb ar r "; \u2423d \u2423which \u2423will \u2423go \u2423been \u2423rem ong ep \u2423take'
            " ating ␣cause ␣may ric bl ␣comm ank ␣dist ull ␣shalt ␣bring ␣cover ft ); embr ew"
            " ␣supp urs pr alk ␣keep ␣use ␣subst be ␣perform ␣ple ␣flow ught ␣num"
        ),
        0.5452 * sentence_start.among(
            "f b n in re un con ma qu sh ab pl ho she ␣to im over el act ind ␣no ble res out ob"
            " ev ␣r up sc go is ul ␣not ␣pl ␣cl ace ␣comm ␣per we ␣bec ␣im ␣thr land ␣water cle"
            " read wood ␣diff"
        ),
        row=381,
    ),
    # :/):/; and 45 more; in a word beginning ):/c/f and 45 more
    "L3N768_and_45_more_in_a_word": gelu(
        -0.8989,
        1.206 * token.among(
            ": ): ; ␣or ␣an ␣as ␣by ␣What est ␣which ␣what ␣when ␣your ou ␣their The ary I ual"
            " ␣than ular ious ␣can str ond ome ough ␣plus ␣whom less ier ␣shalt ␣our oint inal"
            " of lack ient arious ␣until outh ␣thine very ␣af ␣whose ital ower ␣most"
        ),
        0.8608 * word_start.among(
            "): c f ␣What ␣which m n ␣what l t in g re ␣than ␣their h ' bl gr r an br ha ab"
            " ␣plus im per hy ob te ␣shalt ␣our me ␣until fe ble har ␣whose A be M O Y i all em"
            " Th air"
        ),
        0.8358 * previous.among(
            "noun adjective Q ␣has ␣Do The ␣girl Shopping W I ' Numbers ␣E Names ␣W Digits"
            " ␣short ␣Th ␣because On ␣opposite ␣opened ␣Bruno bl ␣much vent ␣Mara ␣Igor ␣behold"
            " Colours ␣Mona For Opposites der ehold arm Where ␣Lars ␣Julia uch Y fore ␣ben L"
            " They ild ␣such ause"
        ),
        0.6982 * text_second.among(
            "as ind ood ive l or ip ic ree ost ire ig ill ort ick re up ff ict ab ␣( av ough"
            " ang str ew ver ass our ix ier rad ax old ime arl we outh ank ␣law ines ons oney"
            " ␣righteous stem irc sy iqu"
        ),
        row=382,
    ),
    # ␣p/␣s/am and 45 more; after ␣in/␣for/adjective and 45 more
    "L3N769_p_s_am_and_45_more_after_in": gelu(
        -1.272,
        1.446 * token.among(
            "␣p ␣s am ␣father ␣made im ha ␣re ab ␣we ib ␣old ␣needs ah ␣last ␣child ␣Jesus"
            " ␣strong ore ␣high ␣heaven ty esc ites ␣opposite ␣bre ␣priest ␣flesh ␣first ␣soft"
            " ␣Y ␣Edith aldov ␣ever ient ␣holy ␣chief aven ␣those ␣beg ␣priests ␣according ␣Cora"
            " oly ␣hundred ␣Christ irit irty"
        ),
        1.135 * previous.among(
            "␣in ␣for adjective Q ␣at ␣have ␣into ␣G ␣C ␣L ␣girl ␣de Shopping ␣ab adverb ␣H ␣T"
            " ␣sa ␣R ora ␣Z ␣heaven ␣afternoon esc ␣K vent und ␣sec ␣nor ␣ear ␣Jerusalem ␣Edith"
            " ␣Stella ␣cities ␣Ir ␣alt ␣Egypt ␣toward ␣fif da ␣Ed ␣ben li esh ␣As ␣possess ␣mer"
            " ␣heav"
        ),
        0.9556 * sentence_start.among(
            "And ␣The ␣and This Then I Shopping Opposites <|endoftext|> un The B So ␣There T ␣I"
            " ␣So Days ␣but Th ␣thou ␣B E ␣un N ␣because ␣L ␣E ␣b K U Z ␣that ␣G ␣J ine other"
            " ␣their ␣sm scar ␣bring ␣blood ␣therefore ␣neither ␣gold ␣diff ru ␣dwell"
        ),
        0.7097 * token.among(
            "): ion il ad ␣father ␣we ib ␣old ␣needs ah ␣child ␣strong ␣high ␣job ␣heaven ty"
            " esc ites ␣bre ␣first ␣soft ␣Y ␣ear ␣Edith ␣resemb aldov ␣ever ient ␣consisting"
            " ␣holy ␣chief aven ␣those ␣beg ␣priests ␣according eb ␣Cora ␣neither ␣hundred ␣mid"
            " esh ␣brethren uary ␣Christ irit irty ␣Jes"
        ),
        row=383,
    ),
    # after ␣it/␣b/␣one and 45 more; t/␣unto/␣upon and 45 more
    "L3N770_after_it_b_one_and_45_more_t": gelu(
        -0.949,
        1.599 * previous.among(
            "␣it ␣b ␣one ␣Then ␣see ␣Now This ␣this ␣night ␣B ␣any ␣k ␣people ␣sm One ␣H"
            " Numbers ␣bl ␣children Names ␣every Digits ␣come Days Months ␣K ␣X ␣thr ␣Today ␣sit"
            " B ␣Fr Today ␣cities urs ␣call ␣lived ␣beg ␣cent ␣Br eh Y ␣kn L ␣diff ari F ␣answ"
        ),
        1.042 * token.among(
            "t ␣unto ␣upon ␣into Here ␣end ␣park od ␣Monday One ␣shop ␣against ␣know ␣And It"
            " ␣Friday ␣river On ␣afternoon ␣fruit ␣ser Then ␣way ␣mount ␣servants ␣ang less ␣cur"
            " ␣hill ␣ear ␣hear ehold ␣evening ␣call ␣beach ason ␣until ␣meat ␣belie ook ␣days"
            " ␣toward So ␣sal ␣trib ␣servant ␣glory ␣Mo"
        ),
        0.7513 * token.among(
            "er ␣unto ar ␣upon et ␣home Once and ␣end ␣before One ␣garden ␣know ␣And It ␣river"
            " ␣forest ␣morning On ␣afternoon ␣fruit Then ␣way eren ␣mount ␣ang ␣cur ␣farm ␣ear"
            " ␣hear ehold ␣told ␣Fe ␣called ␣evening ␣call ␣windy ason ␣until ␣meat ook ␣days So"
            " ␣sal ␣trib ␣servant ␣possess ␣Mo"
        ),
        0.7471 * sentence_start.among(
            "And A ␣and ␣Then This Then ␣Now Opposites ␣And Here Numbers It B One So Months"
            " ␣Listen J On Days Names There Where ␣B E ␣so ␣ye ␣H ␣bl ␣E ␣A ␣what ␣f ␣ha am ␣y"
            " ␣or ␣M ␣all ␣who ␣God ␣am ␣if ␣let ␣where ␣art ␣mount ␣dwell"
        ),
        row=384,
    ),
    # ␣(/␣had/␣Tom and 45 more; after ./␣it/Q and 44 more
    "L3N771_had_tom_and_45_more_after_it": gelu(
        -1.636,
        1.781 * token.among(
            "␣( ␣had ␣Tom ␣He ␣Goodbye ␣She ␣Ben Here ␣Jack ␣four ␣what ␣Sara ␣found ␣On ␣Sam"
            " This ␣Who ␣Emma ␣Nora ␣Vera ␣Oscar ␣Mia ␣boy ␣Clara ␣Karl ␣girl ␣after ␣needs One"
            ' \u2423fl \u2423looked \u2423cold \u2423dark \u2423Hugo \u2423People \u2423Ruth But It On ex \u2423Olga \u2423ass ," \u2423Eve ber'
            " com ␣rainy There"
        ),
        1.748 * previous.among(
            '. \u2423it Q \u2423at ic ly \u2423came \u2423has \u2423She \u2423what \u2423red \u2423count \u2423boy Shopping \u2423fl \u2423saw ."'
            " ␣shop Numbers ␣comes ␣Saturday Names Digits ␣pre ␣Friday ␣river ␣forest ␣sac"
            " ␣morning Days ␣afternoon ␣much Colours ␣market ␣ch ␣Today ␣March Today ␣evening"
            " ␣beach ␣according ␣bridge ␣hor ␣mill ␣Jer ␣cloudy ␣year"
        ),
        0.7556 * token.among(
            ". ␣a ␣( c ␣He d ␣Anna ␣She ␣named ia ␣her ␣Leo ␣what ␣found ␣On ␣Who ␣Paul ␣am"
            " ␣dis ␣Finch ␣needs ␣lost ␣D One ␣cold ␣shop ␣Brook ␣Hugo str ␣Ida sc On ␣Frost ex"
            ' \u2423Wood H Then \u2423Pete \u2423Reed \u2423Lane \u2423ass \u2423Lake ," \u2423quiet \u2423wood pro pr sw'
        ),
        -0.2782 * word_start.among(
            ", ␣for ␣ ␣L ␣B ␣had ␣came ␣E ␣we ␣D ␣small ␣T ␣what ␣found ␣sm ␣On ␣F ␣sha ␣dist"
            " ␣exp ␣cap ␣Clara ␣after ␣Where ␣There ␣drum ␣know ␣sle ␣took ␣Qu ␣door ␣host ␣cold"
            " ␣So ␣hard ␣short ␣wr ␣high ␣trans ␣They ␣ele ␣sun ␣Mart ␣pain ␣chair ␣answered"
            " ␣thousand ␣Jon"
        ),
        row=385,
    ),
    # <|endoftext|>/;/” and 45 more; in a sentence beginning ␣”/s/Shopping and 45 more
    "L3N774_endoftext_and_45_more_in_a": gelu(
        -1.231,
        1.462 * token.among(
            '<|endoftext|> ; " \u2423have "; \u2423What \u2423Goodbye \u2423will \u2423g ment \u2423me \u2423having \u2423us ress'
            " ␣needs ␣pass ations ' ions ␣qu ␣work ex ents ally ␣ev lly ␣ass ␣sc T oint ); ␣mak"
            " ters ␣piec ␣place S ock alk ement ities ins ␣position ests ution ␣line umbers oses"
            " ␣pers"
        ),
        0.8089 * sentence_start.among(
            '\u2423" s Shopping Opposites re ex , ma de \u2423used ha S per form \u2423to act ve self on fe'
            " ␣especially res ob ap ev ␣un up ␣may go one let . ul em ␣con ␣pl 's ␣cl ace ␣per"
            " ner ␣if ␣these bit dom vent stand ␣fruit"
        ),
        0.8015 * token.among(
            '\u2423is es \u2423be "; \u2423What \u2423g ings \u2423who \u2423man \u2423their les ak ations \u2423did \u2423bl ions ex \u2423K'
            " ents H ame lly ants ␣ass T ines oint ); ake Where ains S alk ement ities J par"
            " ␣bro itude eds ests ution umbers oses iqu F ␣pers aker"
        ),
        0.7461 * word_start.among(
            '<|endoftext|> \u2423that p s f \u2423on "; \u2423What \u2423Goodbye \u2423will m t in w This se ex \u2423needs'
            " th r qu ␣work de ␣mak ␣piec ab sh ␣process ap per ); me Months fe Names let Now go"
            " S T ac em Th land But vent Ida Therefore"
        ),
        row=386,
    ),
    # after ␣capital/␣home/␣J and 44 more; ␣he/␣c/en and 45 more
    "L3N775_after_capital_home_j_and_44": gelu(
        -1.353,
        1.85 * previous.among(
            "␣capital ␣home ␣J ␣named ␣Yes ␣e ch ut ha ␣Now ␣flag ␣My ␣mother ␣knows ␣liked"
            " ␣behind ␣been ␣great ␣ne ␣sm sp ual ␣ab ace ␣learned ␣lives sc ␣job ␣cap ␣Z ␣prov"
            " ␣son ␣ass ␣sc ␣June olog ␣dec ␣cook ␣pol ␣div ␣Which Yes oly esp ␣Jer umb ␣Jud"
        ),
        1.621 * token.among(
            "␣he ␣c en ␣In um ␣J ␣l ␣G ␣friend ␣L ␣does j ib ␣M od if orn ff ven ob ␣H ␣ent"
            " ␣know ␣bed ␣ha ␣cap ␣basket rib ␣met ␣son ld hed ␣daught ␣piec bit ced ␣beg ␣ste"
            " ald eb ␣ben gan ␣appe ␣trib ␣brother ␣z yl ␣wat"
        ),
        1.09 * token.among(
            "␣to a ␣were ␣c id ␣In ␣J ␣l ur ␣ex ␣G ge ␣friend ␣se ␣city ␣does ib ␣Paul ␣M ct if"
            " W ant ␣garden ten ␣H ␣know ount ␣its ␣met ␣son ld hed ␣daught arious pr ␣beg ␣ste"
            " ald oth ␣ben gan ␣appe ␣trib ␣brother ␣woman ␣swe ␣num"
        ),
        1.056 * previous.among(
            "␣one ␣home ␣Yes ha ␣flag ␣when ␣man ␣under ␣king ␣knows ␣con ␣Grey ␣behind sp ␣u"
            " ␣ad ace ␣children ␣comes ␣cons ␣sons ␣lives ␣prophe ␣cap esc ␣travel ␣priest ␣sc"
            " ␣June ␣Fr ␣war han ␣October ␣div ␣Which Yes eb ␣arm ␣Bel oly ␣ben ␣ret esp ␣Jer"
            " ␣Ch ␣Ab ␣Jud ␣Mord"
        ),
        row=387,
    ),
    # ␣it/And/␣said and 45 more; after ␣there/␣named/␣see and 45 more
    "L3N780_it_and_said_and_45_more": gelu(
        -1.136,
        1.616 * token.among(
            "␣it And ␣said ␣Hello ␣LORD ␣Yes ␣friends ␣father Once ␣mother ␣king ␣night ␣boy"
            " ␣us ␣am Lily ␣girl ␣offering ␣saith Names But Digits ␣hand ␣hath Sara ␣sons"
            " ␣morning ␣Listen ␣afternoon ␣David ␣opened Ida Then Max Oscar ␣farmer ␣Fr Clara"
            " ehold ␣sailor ␣evening rid ␣therefore ␣Moses uary acle Eve ␣Saul"
        ),
        1.467 * previous.among(
            "␣there ␣named ␣see Once ␣Now This ␣end ␣Stone br ␣eat ␣offer One adverb ␣rep ␣last"
            " ␣works ␣F It ora ␣prophe On inn ␣Ol ern Then ␣ang ␣behold Thank rad ␣daught ehold"
            " ␣told ␣piec There ␣pray ␣Albert ␣alt ␣Frank ␣Br ␣sin L ␣mid ␣trib ␣ke ␣umbrell ␣Jo"
            " ␣possess greg"
        ),
        0.9263 * token.among(
            "And ␣said ␣Hello ␣LORD ␣Yes ␣friends Once ␣mother ␣night ␣boy Lily ␣girl ␣books"
            " ␣offering ␣saith Names But Digits ␣hath Sara Jack ␣sons ␣morning ␣Listen"
            " ␣afternoon ␣David ␣opened Ida Then Oscar ␣farmer ␣Fr Clara ehold ␣sailor ␣called"
            " ␣evening ␣hands rid ␣therefore ␣Moses au ␣Tarvenia sel uary acle Eve ␣Saul"
        ),
        0.8109 * sentence_start.among(
            "And ␣and Once ␣Then ␣Everyone ␣My This ␣On Then ␣Now It ␣People ␣he ␣There T ␣So"
            " ␣Listen On ␣as There They Clara ␣for Y ␣Leo ␣Karl ␣have ␣Eve ␣which ␣are ␣F ␣also"
            " ␣Th ␣an ␣b ( P Z ␣J ␣le ␣let ␣then ␣blood ␣therefore ␣neither ␣behold ␣yet ␣both"
        ),
        row=388,
    ),
    # last capitalised ␣I/␣The/␣LORD and 45 more; ␣to/␣that/␣I and 45 more
    "L3N781_last_capitalised_i_the_lord": gelu(
        -1.297,
        1.372 * last_capitalised.among(
            "␣I ␣The ␣LORD ␣Israel W ␣God I But Q This ␣Do For ␣Th B ␣O C He ␣Where T Th ␣Wh Y"
            " ␣Y L ␣Egypt Anna Emma N G Leo ␣Reed ␣Lord ␣X R S Paul ␣When Ida D ␣Ed Clara ␣Ch"
            " Therefore Ruth ␣Greta They K ␣Sel"
        ),
        1.039 * token.among(
            "␣to ␣that ␣I ␣shall h g ␣capital ␣d ␣What ␣n st ␣will ␣g ␣do ␣Who ␣man ro and ␣we"
            " ␣thy ␣thou Anna ␣looked ␣rep Sam ␣ph Sara ␣done ␣may ␣soul On ␣Listen Ida ros ␣sc"
            " ␣blood hat ␣shalt Vera ␣should rid ␣might ␣would yl ught oice irit greg"
        ),
        -0.7657 * word_start.among(
            '\u2423of \u2423in - \u2423or \u2423b " \u2423for \u2423st \u2423unto \u2423were \u2423there \u2423se \u2423on \u2423le \u2423li \u2423fl \u2423into \u2423fe \u2423tre'
            ' w \u2423end \u2423six \u2423There \u2423occ \u2423then \u2423car \u2423inter ma ." \u2423char \u2423saith qu \u2423short \u2423contain'
            " ␣being ␣cent ␣tail ␣between ␣z ␣full ␣cor ro ␣open ␣consisting ␣Yolvia Then Now So"
        ),
        0.6196 * token.among(
            "<|endoftext|> ; ␣shall ion ␣What ␣l ␣will ␣g ␣do ␣re ␣flag ␣Who ro ␣me ␣city ␣we"
            " ␣P ␣thou Lily Anna ␣looked Sam ␣works ␣ph Sara ␣these ␣may ␣soul ␣Listen Ida bl"
            " ␣host ros ␣blood ␣shalt Vera embr ␣should ria rid ␣might ␣Ed ␣would yl ught oice"
            " irit greg"
        ),
        row=389,
    ),
    # ␣for/o/␣What and 44 more; after ␣in/␣at/␣all and 45 more
    "L3N785_for_o_what_and_44_more_after": gelu(
        -0.8393,
        1.252 * token.among(
            "␣for o ␣What ␣friends ␣who ␣your ␣knows ␣their ␣thy ␣used ␣u ␣than ␣Field ized oc"
            " ular ␣comes ␣People ␣last ␣bed Digits ric ␣its ␣disc ␣partic ␣ser ater ␣organ"
            " ␣elect ␣large ␣spec ␣Klara Oscar Opposites ␣Y ␣equ arious ␣Ir uring ilda Ruth"
            " ␣Hanna ␣Re ␣whose ital ␣As irc"
        ),
        0.9922 * previous.among(
            "␣in ␣at ␣all ol ␣into ␣see ␣near ts ␣under ␣Everyone ␣con ␣used ␣behind ␣When ␣T"
            " ions ␣child cl ␣relating ␣prov H ␣character ␣hold ␣leaves especially ␣someone T ft"
            " ␣Jerusalem ␣power ␣Edith ␣resemb ␣ever gen arious pr ␣trans ␣caus ␣use Th Y ␣Ed"
            " ␣Americ ps L ␣heart ␣lar ␣dw"
        ),
        0.8976 * token.among(
            "␣for ␣What ␣your ␣knows ␣their ␣used ␣u ␣than ␣Field ized oc ular ␣comes ␣People"
            " ␣bed Digits ␣its ␣disc ␣partic ␣painter ␣ser ater ␣organ ␣elect For especially"
            " ␣large ␣spec ␣Klara Oscar Opposites ␣farmer ␣Y ake ␣equ arious ␣Ir uring ilda"
            " ␣cent Ruth ␣Cora ␣Re ␣whose ital ␣As irc ␣tak"
        ),
        0.516 * sentence_start.among(
            "␣Everyone ␣When He ␣used pr hy ph They rad ␣to L ␣caus ag ␣thou C on ␣ob ap mer G"
            " ␣found ␣some ␣when alk ␣because ␣usually ␣we ␣saith i z ␣M est ant ␣their ␣see ␣ar"
            " ␣per ␣water cy rop ␣prin ps ␣occ ␣organ ␣fruit ␣trib ␣such nded"
        ),
        row=390,
    ),
    # adjective/␣Goodbye/␣but and 45 more; in a sentence beginning ␣In/Numbers/ex and 11 more
    "L3N786_adjective_goodbye_but_and_45": gelu(
        -1.145,
        1.745 * token.among(
            "adjective ␣Goodbye ␣but ␣three ␣ex ␣Max ␣ten ␣seven Shopping ␣1 ex 0 ␣2 ␣twelve"
            " ␣Pete ␣Olga teen ␣10 ␣eleven ␣June ␣July ␣hats ␣December ␣y Opposites ␣May ␣August"
            " ␣November 8 ␣sunny ␣March ␣April ␣September Olga ␣January ␣5 ␣October S ␣February"
            " 2 5 6 9 ␣4 1 7 ␣3 4"
        ),
        1.505 * sentence_start.among(
            "␣In Numbers ex Months Digits ␣Listen Days Names Finn adjective ␣app ␣occ ␣div"
            " ␣such"
        ),
        1.434 * previous.among(
            "A ␣said ␣Tom - ␣Yes ␣Now ␣Do ␣ten ␣Wednesday ␣slept One ␣Is ␣1 adverb ␣saying"
            " ␣Saturday ␣find ␣happy ␣bell Months 0 ␣2 ␣got ␣June ␣July ␣December ␣August"
            " ␣November ␣tired ␣March Today ␣April aldov ␣inter ␣January ␣5 ␣Albert S ␣February"
            " ␣Frank 6 ␣Which ␣4 7 ete ␣3 ␣umbrell U"
        ),
        0.2552 * other_capitalised.among("␣In Names"),
        row=391,
    ),
    # after ␣in/”/adjective and 45 more; ␣of/:/; and 45 more
    "L3N788_after_in_adjective_and_45": gelu(
        -1.241,
        1.608 * previous.among(
            '\u2423in " adjective Q \u2423there Here able \u2423My ial \u2423knows \u2423Do \u2423Where \u2423There \u2423girl Shopping'
            " ! ign Names ␣can It ␣pre ␣job ␣bird On ty ␣relating ␣afternoon ative ␣Why ␣painter"
            ' \u2423flowers \u2423tem \u2423host \u2423mar \u2423em \u2423behold ants ," \u2423pur \u2423flesh There \u2423tab \u2423quality'
            " ␣belie mer ␣goat atur ␣neither"
        ),
        1.529 * token.among(
            '\u2423of : ; ? \u2423that \u2423an \u2423shall \u2423you \u2423are "; \u2423Then \u2423time ) \u2423which Here \u2423what \u2423Now'
            " ␣friend ␣when ␣gr ␣does fl ␣tree ␣needs ␣then ␣if ␣horse ␣com Then ␣whom ␣leaves"
            " ␣fam ox ); ␣med ␣plant ␣consisting ␣United ␣quality Now ␣genus ␣America ␣Americ"
            " ␣North ␣neither ␣gl ␣eng ␣years"
        ),
        1.083 * token.among(
            '; ? \u2423that p \u2423shall - ly "; \u2423Then \u2423time \u2423some \u2423which ine \u2423what \u2423Now \u2423when \u2423does fl'
            " ␣needs pl ␣then ␣table ␣ob ty ␣com Then ␣whom ␣Reed ␣character ␣leaves ); ␣yet sy"
            " Where ␣plant ␣consisting ␣United orrow ␣wild ␣cent ␣quality ␣Eur ities ␣days"
            " ␣genus ␣America ␣North ␣neither"
        ),
        0.2749 * word_start.among(
            '\u2423to " \u2423ex \u2423 s \u2423you \u2423on \u2423good ) \u2423ad \u2423ro \u2423sac \u2423Yes \u2423what \u2423tre \u2423sa \u2423does \u2423em \u2423live'
            " ␣say ␣fast ex ␣pur ␣resp ␣dec ␣med ␣dep ␣another ␣heaven ␣det It ␣its ␣ste sh"
            " ␣travel ); ␣yet ␣power ␣world And ␣windy ␣tom ␣mill ␣North ␣neither ␣eng be W"
        ),
        row=392,
    ),
    # <|endoftext|>/Q/verb and 45 more
    "L3N789_endoftext_q_verb_and_45_more": gelu(
        -0.519,
        1.626 * token.among(
            "<|endoftext|> Q verb m ␣t ␣It ␣Goodbye ␣l ␣g Here am ab ␣L ␣S ␣j One sp ␣ab ␣fl"
            " ␣sl ␣No Sam ␣V og Months bl H ␣col ␣met ␣elect ␣op ␣sc ␣sk ␣med S ␣Am ␣cent ␣wom"
            " ␣arm ␣det Y L M acter ␣sal ␣Ab ␣tom ␣num"
        ),
        0.9459 * token.among(
            "<|endoftext|> Q verb ␣t ␣It ␣Goodbye ␣g Here ␣L ␣ye qu sp ␣fl ␣sl ␣No Numbers ␣V"
            " ␣ac og cy bl H ␣col ␣met ␣elect ␣op ␣sc ␣med ␣Am ␣Ir ␣cent ␣wom be ␣arm ␣anim Y"
            " ␣val L M acter ␣sal ␣z R ␣sail ␣tom K ␣Jes ␣Han"
        ),
        -0.5063 * word_start.among(
            "␣of ␣and ␣p ; ␣d ␣it ␣st ␣as ␣at ␣re ␣A ␣B ␣from ␣El ␣pro ␣comp ␣H Here ␣father ␣V"
            " in ␣en ␣red sp ␣comm ␣elect ␣over ␣been ␣ass ␣very ␣ve ␣Fr ␣No ␣dark ␣med ␣sy"
            " ␣heavy ␣river ␣conf ␣Bel ␣sol ␣without ␣est ␣neither ␣gl ␣such ␣Mo inal"
        ),
        0.4229 * sentence_start.among(
            "c m n l One , al On ␣used ␣it hy ph ␣n ne as ag on ␣ob E ␣t ␣some alk be ␣also o"
            " ␣L ␣usually er ␣ha ␣th am ␣y ly ␣thy ␣their ␣red ␣ar iv han scar cy ␣occ ␣dwell"
            " ␣fruit ␣both ␣trib ␣chief"
        ),
        row=393,
    ),
    # ,/And/␣as and 45 more; after ␣The/Q/␣two and 45 more
    "L3N791_and_as_and_45_more_after_the": gelu(
        -1.044,
        1.659 * token.among(
            ", And ␣as ␣said ␣Then ␣In ␣which ␣so Once ␣Now ␣friend ␣when ␣knows ␣does ␣before"
            " ␣That ␣after ␣painted ␣saw ␣fr ␣saith ␣did oria ␣tomorrow ␣And ␣if ␣cat ␣because"
            ' via \u2423horse \u2423afternoon Then \u2423whom For ," \u2423how \u2423loud \u2423lived \u2423until \u2423commanded uch'
            " Now ␣genus So ther dom yl ause"
        ),
        1.024 * previous.among(
            "␣The Q ␣two ␣What ␣My ␣mother ␣day ␣Nora ␣Israel ␣knows ␣city ␣Everyone ␣end ␣live"
            " ␣back ␣say ␣Where ␣six ␣been ␣pass ␣When ␣saying ah It ␣job On ␣house Months"
            " ␣David Then ␣wh ␣behold ␣thoug ␣where There Where ␣colour ␣lived ␣days ␣according"
            " ␣whose ␣neither ␣whe ␣Jon ␣Al F ␣years ␣Nils"
        ),
        0.8778 * token.among(
            "␣and ␣in And m ␣Then ␣In Once ␣Now ␣friend ␣when ␣king ␣does ␣cup ␣That ␣after"
            " ␣painted ␣saw ␣fr ␣than ␣saith ␣bl ␣tomorrow ␣And ␣if ␣because Then ␣whom ␣mount"
            ' ros \u2423name \u2423among For ," \u2423how ism \u2423hot ham \u2423lived \u2423until \u2423commanded \u2423ste uch Now'
            " ␣genus So uck yl ause"
        ),
        0.7384 * three_back.among(
            "␣was ␣I ␣said ␣has ␣In ive ␣five ␣blue and ra ␣God Lily Anna ␣green ␣th ␣pass ␣El"
            " ␣saith Numbers ␣E ␣Have ord ␣strong ies ere ␣set ␣taken ␣much ␣heard vent Colours"
            " ␣clean Oscar ␣given ␣loud ␣hot ␣dirty Vera ␣rainy han ␣tw ␣open ␣spake ␣wicked"
            " ␣tom gether Eve"
        ),
        row=394,
    ),
    # after ation/␣What/␣ and 45 more; ␣(/␣is/noun and 45 more
    "L3N792_after_ation_what_and_45_more": gelu(
        -1.087,
        1.492 * previous.among(
            "ation ␣What ␣ ␣what ␣flag This ␣Who ␣city ity ␣thou ␣well ␣Where ence ness ␣comp"
            " ␣been ␣kind ␣something ␣ed ere ␣ph ␣ran ␣if ␣these tain ␣relating ␣rel ␣much so"
            " ␣em ility ␣organ fect iness ␣med ␣resemb Where ␣equ ␣colour ␣dep ␣lived ␣belie ␣sy"
            " ␣neither ience ality ␣est ␣sou"
        ),
        1.433 * token.among(
            "␣( ␣is noun er adjective ␣are ␣has Here il the ig ␣Everyone ␣liked ␣having ␣Is ile"
            " ␣saith ␣did ␣can ␣being ␣hath On ␣relating 0 ␣Pet ble ␣10 ␣art ␣got air ␣occ iet"
            " ␣par 8 B ␣Nor ␣rece ␣resemb ␣hast ␣Eur 6 7 par ␣gre mon ␣Jon aul ␣est"
        ),
        0.9224 * token.among(
            "␣shall ␣are ␣two Here the ig ip ␣liked ␣having pl ␣Is ten ile ␣saith ␣F ␣hath ␣if"
            " ␣may On ␣relating 0 H ␣Pet ble ␣10 ␣art ␣got air ␣occ iet B ␣Nor ␣rece ␣resemb"
            " ␣hast ␣Eur 6 da par ania ␣gre mon ␣far ␣would ␣ple ␣Jon aul"
        ),
        0.7526 * sentence_start.among(
            "Q d ␣Everyone n br per form hy ph te ne ag gen fe ter ␣have ap he ␣is ␣are is ␣now"
            " ␣an od x er am ce ␣not adjective ly ␣one ant ␣who ␣red ␣before ans ␣bec ␣thr ult"
            " ␣ang ␣art cy ␣Ab ps az ␣diff med"
        ),
        row=395,
    ),
    # two after ␣the/␣was/␣were and 45 more; ./<|endoftext|>/? and 45 more
    "L3N795_two_after_the_was_were_and": gelu(
        -1.342,
        1.461 * two_back.among(
            "␣the ␣was ␣were ␣his verb ␣What ␣J ␣named This br ␣well ␣Wednesday ␣Tuesday ␣D One"
            " ␣kind ␣Sunday ␣app ␣dark It ␣Swan ␣ran ␣str ␣Friday ␣long tain ␣happy On ␣relating"
            " ␣sad ␣afternoon ␣angry Thank ␣July ␣December ␣How olog ␣tired ␣April There ␣inter"
            " ␣October ␣tail ␣trans ␣lived oly Therefore acle"
        ),
        1.281 * token.among(
            '. <|endoftext|> ? \u2423d \u2423Then \u2423st \u2423named \u2423what ke \u2423after \u2423needs \u2423When \u2423act \u2423So ob ."'
            " ␣ed res ␣imp ho ␣happy ␣sad ␣plus ␣exp orland ␣give ble ␣im oe ␣May lt ␣har"
            " ␣brought sy embr aldov oot ␣cond ␣5 ␣dep ␣quality 6 ␣som ␣4 ␣lack ␣Bel ␣proper"
            " irst"
        ),
        1.225 * previous.among(
            "␣it ␣at ␣small ␣big ␣friends ␣four ␣five ␣S ␣park ␣count ␣boy ␣tr Shopping ␣pro"
            " ␣Is ␣saying ␣shop Numbers ␣closed ␣comes Names ␣river ␣They ␣forest Days ␣Z ex"
            " Months ␣afternoon ␣opposite ␣much ␣market ␣X ␣wanted Opposites ␣Today ␣hill ␣quiet"
            " Today ␣evening ␣5 ␣beach ␣quality ␣mat ␣Re ␣Jon ␣pers ␣est"
        ),
        1.161 * token.among(
            '\u2423the \u2423or y en \u2423she is \u2423d el \u2423Then \u2423st \u2423named \u2423good ir \u2423what This \u2423needs ." tr \u2423imp'
            ' \u2423tomorrow gr ?" Months ens \u2423plus \u2423give \u2423col ble \u2423im \u2423sc \u2423November \u2423brought sy'
            " ␣ever oot ␣cond ␣dep igh Ruth be ␣spake ␣4 ␣Bel irst ␣state ␣cor ␣happ ality"
        ),
        row=396,
    ),
    # A/␣b/␣r and 45 more; two after ␣a/?/␣The and 45 more
    "L3N800_a_b_r_and_45_more_two_after": gelu(
        -0.7357,
        1.468 * token.among(
            "A ␣b ␣r ␣father Ben ␣mother ␣could ␣B Nora ␣M Lily Anna ␣There oo ␣ar ␣bed ␣works"
            " ␣R ␣child Finn ␣ph ␣sword ␣hand ␣lives ␣Listen ␣flowers ␣Mara Max ␣wind ␣wave"
            " ␣leaves ␣wanted ␣bench Clara ␣war Olga Mia Pete ␣Ir ␣use ␣sin Yes ␣Dario ␣Edda"
            " ␣bro ister ife Eve"
        ),
        1.224 * two_back.among(
            "␣a ? ␣The ␣Goodbye ␣h ␣Yes ␣father Once ␣mother ␣under ␣knows ␣count ␣back ␣Mia"
            " ␣Finch ␣saw ␣Brook ␣find ␣child ␣Frost ␣opened ␣Why ␣asked ␣Mara ␣Reed ried ␣bench"
            " ita ␣chair ␣sunny ␣told ␣Edith ␣rainy ␣fall ␣warm Do go ␣Lars ␣windy ␣play Yes"
            " ␣Hanna ␣Ed ␣hor ␣sat ␣Ab ␣secret ␣cloudy"
        ),
        1.172 * previous.among(
            "␣a ␣s ␣by ␣h Here ␣big ␣father ␣Now ␣friend ␣L ␣does ␣liked ␣back ␣sp ␣kite ␣Finch"
            " ␣girl ␣looked ␣Brook ! ␣last ␣bed ␣ha ␣Swan ␣sha ␣table ␣long ␣morning ␣Park ␣hard"
            " ␣job ␣Frost ␣bre ␣Lane ouse ␣soft Opposites ␣loud ␣sk Do ␣slow ␣wet Yes ␣Bel ␣fore"
            " ␣ey ␣secret"
        ),
        0.769 * token.among(
            '\u2423" \u2423b d id \u2423r \u2423hat Ben \u2423mother ou ress \u2423There \u2423tree \u2423D \u2423garden \u2423ar \u2423bed \u2423child \u2423ph'
            " ␣sword ␣hand ␣lives ␣Listen ␣Ol iss ␣flowers ␣Mara ␣Felix ␣wind ␣wave ␣leaves"
            " ␣wanted ␣How oint Clara ␣war Mia ␣Ir ␣use ␣sin Yes ␣Dario ␣Edda ␣bridge veryone"
            " ␣bro ister ␣gl ife"
        ),
        row=397,
    ),
    # last followed by And/␣time/W and 41 more; in a sentence beginning <|endoftext|>
    "L3N802_last_followed_by_and_time_w": gelu(
        -1.192,
        3.726 * followed.among(
            "And ␣time W The But Numbers H I Then ang For Shopping Where B T He ual ␣certain"
            " She C O Th This Now So M S It less They E J L Y Therefore ( D F G K P R V There"
        ),
        2.444 * sentence_start.among("<|endoftext|>"),
        2.026 * token.among(
            "↵ <|endoftext|> r ␣It ␣d ␣Then ␣named Here ␣A ␣gr ␣boy ␣girl ␣tre oo ␣ar ␣te ␣ha"
            " ␣over ␣en ␣rel ␣col ␣mar arrow ␣thr ␣car ␣cur ␣y ␣cha ␣har ␣chair ␣bel sha ␣grou"
            " ␣called ␣tab ␣Har ilda ␣tw ␣bu ␣cle osed ␣Ar acter ␣hundred ellow ␣Se ␣twel lm"
        ),
        0.9689 * token.among(
            '\u2423" \u2423or el Here Once \u2423my \u2423Nora \u2423A \u2423pl \u2423boy \u2423egg One \u2423spoon oc \u2423map \u2423pre \u2423Th \u2423even'
            " ␣mus ␣afternoon ␣candle ␣balls ␣mount ␣col ␣mar ␣cont ␣thr ␣head ␣har ␣bel ehold"
            " ␣umbrella ␣trans ilda ␣tw ␣round ␣fif ␣Ar ␣fore ␣bro atur acter ␣hundred ␣whe ␣mil"
            " ␣twel ␣nam ␣Han"
        ),
        row=398,
    ),
    # u/␣m/␣b and 45 more; e/␣b/␣h and 45 more
    "L3N803_u_m_b_and_45_more_e_b_h_and": gelu(
        -0.9622,
        2.065 * token.among(
            "u ␣m ␣b ␣r ␣v ␣h ␣w ␣ ␣G ro ␣le ␣ro ␣go ff ␣H ␣E ␣bl ␣cons ␣Th ␣su ␣disc H ␣wh ␣ev"
            " ␣im ␣reg ␣y ␣acc ␣pres ␣la ␣res O ␣Wh ico ␣rec ␣ins ␣tw ␣bu eh ␣Edda ␣conf ␣sil"
            " ␣bro ␣poss ␣diff ␣Ab ␣dw ␣answ"
        ),
        1.32 * token.among(
            "e ␣b ␣h ␣ ␣Sam ra ␣Paul ␣le if ␣o ␣ab oo ␣H sh ␣W ␣R ␣cons ␣Th ␣wor ose ␣Z ␣su"
            " ␣disc bl H ␣wh ␣bo ␣im ␣thr ␣reg ␣y ␣acc ␣pres ␣inv ␣Y ␣la ␣ref ␣bu eh ␣conf ␣def"
            " ␣poss ␣whe ␣Ab ␣walk ␣tak ␣dw ␣answ"
        ),
        1.173 * previous.among(
            "␣that ␣shall ␣not ␣one ␣n ␣which ␣g ␣facts ␣what This ␣when ␣does ␣un ␣B ␣thou ␣am"
            " ␣well ␣When ␣rem ␣ab con ␣ent ␣cons ␣ob ␣morning ␣int On ␣wor ␣su ␣afternoon ␣son"
            " so ␣cont ␣10 He ␣someone ␣inv ␣ref ␣prop ␣evening Th J Y N ␣poss ␣engine F ␣flow"
        ),
        0.4218 * word_start.among(
            '\u2423a \u2423" \u2423he \u2423b \u2423h \u2423G \u2423B \u2423El \u2423ne \u2423E \u2423ro \u2423co \u2423ab \u2423four \u2423app \u2423up \u2423bl \u2423cons \u2423ent \u2423K \u2423sha'
            " ␣wh con h ␣cont ␣inv ␣acc ␣res ␣ref ␣reg ␣Wh ␣find ␣la ␣house ␣prop ␣min ␣conf"
            " ␣angry ␣kn ␣sil ␣bro ␣whe ro ␣lived ␣pers J S ␣dw"
        ),
        row=399,
    ),
    # ):/␣or/␣have and 45 more; after adjective/verb/ut and 45 more
    "L3N804_or_have_and_45_more_after": gelu(
        -0.8404,
        1.348 * token.among(
            "): ␣or ␣have ␣LORD ␣man ␣Israel ␣king ␣Everyone ␣God ␣people eth ␣men ␣something"
            " ah ␣part ␣did ␣thee But ␣being ase ␣prophe ␣David ␣priest ␣chan ␣organ For"
            " ␣someone ␣words ␣piec han ␣hast ␣together hem als ␣himself face ␣priests ␣spake"
            " ody ces ps ␣word ␣would ␣servant They ␣fathers ause ␣Saul"
        ),
        1.113 * previous.among(
            "adjective verb ut ig ␣city ␣Do ag fl ec ␣no ␣lost adverb ␣manner ␣did ␣Have"
            " ␣People uth ␣ac og ␣every ␣cause ␣soul ␣Listen ␣opposite ␣opened ␣ag ␣David ict"
            " ␣col ble Opposites ␣thing ␣thoug ␣eyes ␣grou ␣che ␣right ␣pol ␣therefore ␣enem"
            " ␣subst ␣bet ␣eff ␣righteous They ␣happ ␣Mo ␣Saul"
        ),
        0.8746 * previous.among(
            "␣to adjective verb ut ␣city ␣we ␣Do ␣no adverb ␣manner ␣did ␣Have ␣People uth og"
            " ␣every ␣cause ␣sword ␣because ␣Listen ␣opposite ␣opened ␣ag ␣David ict ␣col ble"
            " ␣chan Opposites ␣thing ␣thoug ␣eyes ␣grou ␣che ␣right ␣mouth ␣pol ␣therefore ␣caus"
            " ␣enem ␣subst ␣bet ␣eff ␣sho They ␣happ ␣Mo ␣Saul"
        ),
        0.7944 * token.among(
            "␣or ␣have ␣LORD ␣Israel ␣king ␣Everyone ort ␣God ␣people if ␣men ␣pass ␣saying"
            " ␣something ah ␣part ␣did ␣manner ␣thee But ␣being ␣prophe ␣David ␣priest ␣chan"
            " ␣organ For ␣someone ␣words ␣piec han ␣hast ␣together als ␣himself face ␣priests"
            " ␣spake ody ces ps ␣word ␣engine ␣servant They ␣fathers ause ␣Saul"
        ),
        row=400,
    ),
    # in a sentence beginning Numbers/Months/Digits and 4 more; ”/-/␣on and 45 more
    "L3N807_in_a_sentence_beginning": gelu(
        -1.145,
        2.288 * sentence_start.among("Numbers Months Digits Days Names ␣Am ␣such"),
        1.708 * token.among(
            '" - \u2423on \u2423What \u2423Yes \u2423 \u2423Thursday \u2423Monday \u24231 0 \u24232 H \u2423behold \u242310 \u2423eleven \u2423June \u2423July'
            " ␣December ` ␣Lord ␣May ␣August ␣November 8 ehold ␣March ␣April ␣September O"
            " ␣January ␣5 ␣October S ␣February 2 5 6 9 eh ␣4 1 7 J ␣3 D 4 V 3"
        ),
        1.384 * previous.among(
            '" Q - \u2423 This \u2423say \u2423girl \u2423O Shopping W \u24231 \u2423saying \' \u2423saith Digits \u2423ph H \u2423only \u2423name'
            " ␣occ ` ␣Lord ␣Today B Today C O ␣5 ␣Am ␣written ␣belie 2 9 erm ␣4 1 E ␣3 L M N esp"
            " 4 P V ember ␣Christ 3"
        ),
        1.152 * token.among(
            '" u - \u2423on \u2423What \u2423LORD \u2423which \u2423three \u2423 \u2423G \u24231 0 \u24232 H \u2423behold \u242310 \u2423December ` \u2423Lord'
            " ␣August ␣November 8 ph ehold ␣September O ␣January ␣5 ␣October ␣February ives 2 5"
            " 6 9 eh ␣4 1 7 J ␣3 D irst 4 V 3 ␣num"
        ),
        row=401,
    ),
    # ␣d/␣l/␣st and 45 more; after ␣he/␣be/And and 45 more
    "L3N808_d_l_st_and_45_more_after_he": gelu(
        -0.98,
        1.586 * token.among(
            "␣d ␣l ␣st ␣v ␣pl ␣ro ␣tr ␣D pl ␣El It ␣wor ␣en ␣rel ␣David ␣prov ␣partic ␣del"
            " ␣balls ␣dist ␣thr ␣cur ␣occ ␣leg T ␣dr ␣inv ␣Fr ␣dec ␣bel ␣rece ␣resemb embr ␣prop"
            " ␣rec ␣div ␣Ir ␣subst ␣Eur ␣contr ␣Americ ␣def D G R ␣Ab ␣happ ␣eng"
        ),
        1.111 * previous.among(
            "␣he ␣be And adjective ␣are ␣LORD ␣g ␣facts ␣who ␣God ␣j ␣saw ␣app ten ␣peace ␣co"
            " ␣manner ␣child ␣being ␣Jesus ␣They ␣sac ome ␣Mara ␣son ␣again ␣em He ␣many ␣daught"
            " ␣inv ␣November B ne She ␣prop ␣words ␣5 ␣Dario So gan ␣z ␣air yl F ␣Christ ames"
            " ␣Saul"
        ),
        1.001 * token.among(
            "␣d ␣v ␣pl ␣cl ␣tr ␣D pl It ␣en ␣rel ␣prov ␣partic ␣ev ␣del ␣dist ␣thr ␣cur ␣occ"
            " ␣leg T ␣dr ␣inv ␣Fr ␣mark ␣dec ␣bel ␣rece ␣resemb embr ␣prop ␣rec ␣div ␣Ir ␣subst"
            " ␣Eur ␣play ␣contr ␣Americ ␣def D G esp R ␣Ab ␣love ␣St ␣happ ␣eng"
        ),
        0.9221 * token.among(
            "al ␣for ␣I m ␣d ␣v ␣pl are ␣Finch ␣Tuesday ␣D pl hes ␣rel ␣prov ␣del ␣dist Max ark"
            " ␣thr ␣hats ␣leg T ␣dr ␣inv ␣Fr ␣dec ␣bel ury ␣rece ␣resemb embr ␣prop ico ␣rec"
            " ␣judge ␣div ␣Ir ␣subst ␣Eur ␣Americ ␣def D G R ␣Ab ␣happ ␣eng"
        ),
        row=402,
    ),
    # <|endoftext|>/␣”/␣The and 37 more; <|endoftext|>/:/␣( and 37 more
    "L3N809_endoftext_the_and_37_more": gelu(
        0.002297,
        1.924 * token.among(
            '<|endoftext|> \u2423" \u2423The - \u2423It \u2423What ain \u2423who \u2423Sara \u2423re \u2423Who \u2423A \u2423under ro \u2423un \u2423con'
            " ␣dis ␣ro ␣drum ␣de ␣Bell ␣per ␣pro ␣ad con ␣rep ␣Brook ␣E ␣sa ere ␣sha ␣over ho"
            " ␣wor ␣baker ␣cur ` ␣har ␣inter pro"
        ),
        0.763 * token.among(
            '<|endoftext|> : \u2423( \u2423in " \u2423for \u2423were A on \u2423He re \u2423ball \u2423She ur \u2423Sam ha \u2423G \u2423re This'
            " ␣un ␣new ␣con ␣old ␣o ␣after ␣slept ␣ab ␣Field oria ora ␣house ␣through ␣cur ␣How"
            " ␣clean com Mia ␣Har ␣Yolvia ␣proper"
        ),
        0.6056 * previous.among(
            '; " \u2423for Q \u2423m \u2423by "; \u2423has \u2423Hello ) \u2423J \u2423named ine \u2423facts \u2423friends \u2423out \u2423G \u2423C'
            " ␣Everyone ␣un Nora ess ␣yellow ␣M ␣thou ␣old ␣ab ␣T ␣brown Sara ␣because ␣rel Ida"
            " ␣comm ␣through rad ␣Frank ␣Ed irc Eve"
        ),
        -0.3108 * token.among(
            "␣the : ): ␣is ␣in s ing ? ␣The ␣he t es ␣be ␣an ␣I ␣f ␣p And A ␣shall ␣said ␣not"
            " ␣you ␣are ␣have verb ␣had ic ␣s ent ␣capital an ␣they ␣all ␣d as ␣has ␣Hello"
            " ␣Goodbye ␣who"
        ),
        row=403,
    ),
    # ␣or/at/ent and 45 more; after verb/g/␣Who and 45 more
    "L3N810_or_at_ent_and_45_more_after": gelu(
        -0.5801,
        1.436 * token.among(
            "␣or at ent ␣What ␣made ial ␣end ect ␣having pt ␣used ress I iv ual ␣make ular"
            " ␣cause ped ject ␣may ␣relating ␣Ol 0 ␣opposite ative ict arrow ility ␣art ␣leg"
            " ␣bas fect istic ute ␣mark cess arious ert atic very osed ␣usually ital atur ined"
            " ␣possess ident"
        ),
        1.266 * previous.among(
            "verb g ␣Who ul ␣Do ␣having ␣con ec ␣per ren ten ␣No ␣can ␣dire ␣sha ␣if ␣sac ␣rel"
            " rib ens ␣exp ␣prov ␣comm ␣character Colours ␣leaves ␣someone cept ␣spec ␣wanted"
            " oss ␣mark cess ␣gener ␣resemb sha ␣fac ␣caus ␣div ␣cre ␣cent she ␣sol ␣cle ␣Americ"
            " atur ease iven"
        ),
        0.7816 * token.among(
            "␣or es at ␣made ial ␣end ect ␣having ␣used ress I iv ual ␣make ized ular ible ped"
            " ject ␣may ␣relating ␣Ol ␣opposite ative ict ility He ␣art ␣leg ␣shalt ␣bas fect"
            " istic cess ior ient ␣consisting ert atic very osed ␣usually ital atur ution ined"
            " ␣possess ident"
        ),
        0.6022 * word_start.among(
            "␣ex ␣sac ␣made ␣exp ␣used con ex ␣can ␣spec ␣leg a ␣make ma ␣character de ␣fac"
            " ␣may ␣mark ␣div ␣cent str ␣relating ab ␣opposite ␣caus ph ␣sol pro per ␣cle ass ob"
            " ␣shalt ␣Americ ␣consisting com ins ir ␣usually Opposites alk sha ␣possess art ner"
            " Sara He Oscar"
        ),
        row=404,
    ),
    # A/Q/Tom and 26 more; after ↵/␣The/adjective and 19 more
    "L3N813_a_q_tom_and_26_more_after": gelu(
        -0.02012,
        5.765 * token.among(
            "A Q Tom Nora Lily Anna Emma Shopping Leo Numbers Sam Names Digits Finn Sara Jack"
            " Karl Months ␣Listen Ida Max Oscar Opposites Clara Vera Mia Pete Hugo Eve"
        ),
        1.533 * previous.among(
            "↵ ␣The adjective Here ␣near ␣friend This ␣under ␣Everyone ␣does ␣behind ␣needs"
            " ␣lost ␣V ␣Listen ␣Why ␣asked ␣X ␣How iol ␣Y ␣Which"
        ),
        1.367 * token.among(
            "): A ␣capital ␣two ␣three Here Tom Once ␣four ␣re ␣My ␣mother Nora ␣Mia Lily Anna"
            " ␣comp Emma Shopping One ␣looked Leo ␣pr Numbers Sam Finn ␣int ␣Mara Max ␣cont"
            " ␣Alma ␣Y Vera ␣cond ␣Lars Mia ␣dep Pete ␣Cora ␣Nils"
        ),
        0.6058 * token.among(
            "␣is ; ␣were A is ␣It ␣d ␣one ␣Lily ␣has ␣She ␣some ia ␣see Here ␣Leo ␣ex ␣Sam ␣Max"
            " This ␣My ␣Vera ␣five ␣dis ␣seven ␣N ␣T ␣R It ␣U ␣nine ␣del ␣dist ␣Pete ␣occ ␣How"
            " ␣tab ␣inter ␣Lars ␣Har"
        ),
        row=405,
    ),
    # ␣at/␣on/␣upon and 45 more; after ␣The/␣shall/␣not and 45 more
    "L3N814_at_on_upon_and_45_more_after": gelu(
        -0.9032,
        1.46 * token.among(
            "␣at ␣on ␣upon ␣In ␣Leo ␣On ␣knows if ac ␣al ␣dog ␣per ␣El con ␣ar Leo ␣ac ␣R"
            " ␣every ␣hungry Karl ␣prophe ␣Th ␣cat ␣cap ␣Bruno ␣Felix ␣Igor ␣among ouse ␣Greta"
            " ita ␣How iol ␣par gn ␣duck ␣Fr ␣har embr ␣Lars ␣Walter Th ␣Cora ␣round har G ␣gre"
        ),
        1.296 * previous.among(
            "␣The ␣shall ␣not ␣but ␣named Once ␣friend ␣A ␣L ␣Everyone ␣does ␣S ␣B ␣P ␣dog ␣D"
            " ␣N ␣V But Days H less ␣em ␣eleven For ␣X Opposites ␣Today gn ␣duck ␣Y ␣Fr ␣yet"
            " Today ␣wild ␣Mart Now ␣frog ␣Ch ␣Jon P ␣Jud ␣Christ irit ␣dw ␣Han ␣Mord ␣spirit"
        ),
        1.068 * token.among(
            "␣he p or en ␣at ␣one ␣r un ow ap ␣On ␣knows ou ver ␣S pt ␣say if ␣al ec ␣per ong"
            " ations con ␣ar Leo ked ␣ac ␣every ␣prophe ␣Th ␣cat ␣Bruno ␣Felix av ␣among less"
            " ␣Greta ␣par ␣Fr ehold embr ham ␣Lars ␣Walter Th ␣Cora ␣gre"
        ),
        0.4393 * word_start.among(
            "↵ ␣n ␣ ␣were ␣L ␣S ␣one ␣sh ␣per ␣sac ␣D ␣te ␣fl ␣cons ␣count w ␣am ␣R con ␣know"
            " ␣inc ␣art ␣soul ␣Fr ␣every ␣seen ␣sons ␣wild ␣Bruno ␣Felix ␣Igor ␣move ␣sol ␣plac"
            " ␣Greta ␣duck ␣gre ␣Lars ␣commanded ␣Walter ␣Cora har ␣mill G ␣state Th Where ␣Mord"
        ),
        row=406,
    ),
    # in a word beginning ):/b/s and 43 more; two after s/?/␣Tom and 45 more
    "L3N815_in_a_word_beginning_b_s_and": gelu(
        -1.344,
        2.221 * word_start.among(
            "): b s c f m g sp con se j v bl fl ␣apple gr ␣Field de ad k pl str 0 ha ab sh ho"
            " ph pro ap per ne te cl ev so pe sc sha o na be par He cy med"
        ),
        1.365 * two_back.among(
            "s ? ␣Tom g ar ␣He ␣Anna ␣Lily ol os ␣Ben ␣Leo ␣Sara ␣Sam ␣Max ␣Emma ␣Nora ␣Oscar"
            " ␣Paul ␣Karl ␣slept ␣painted One ␣Is tr ␣closed ␣Ruth ␣today It ond ␣Ida gr Days ub"
            " ␣hard ␣key ␣Pete ␣10 ␣inv ␣Arvela ␣duck ph com ␣bel Where ␣colour ␣without ␣div"
        ),
        1.263 * previous.among(
            "␣the noun ␣have ␣had ␣has ol se ␣e il ␣made ut ␣gave ␣like pt na ␣needs ␣lost pl"
            " ␣Is oo ␣ed oc Numbers ␣find str ho ␣job Days ␣prophe cl Months rop bl so Colours"
            " ␣wave ␣leaves ␣wanted ␣Today ope ne Today de sha gre ␣wild ics ␣sil"
        ),
        1.071 * token.among(
            "␣a a u ic ia ␣book ut able ial ␣red ␣cup ␣used ␣Wednesday uc ␣Marsh ual pe ␣black"
            " ular out ␣map ible ␣ring ped ale tern ric like ug ␣key ␣2 urn lic ium ␣clean ific"
            " istic ix ian ␣dirty let ␣umbrella ret atic ital atur gan uit"
        ),
        row=407,
    ),
    # es/al/ic and 45 more; after ol/␣which/␣what and 44 more
    "L3N816_es_al_ic_and_45_more_after": gelu(
        -0.8504,
        1.442 * token.among(
            "es al ic ␣on ation eth ␣Thursday age ice ␣al ␣pink ␣Sunday ␣things ␣Friday ys"
            ' \u2423stone \u2423ass ," \u2423June \u2423July ures \u2423December \u2423Lord ines \u2423August \u2423November 8 \u2423char'
            " ␣words ␣March ␣January ␣5 ␣United med 6 ins ically 1 7 au ces oly ␣ben ages ␣fa"
            " iven ays ␣Christ"
        ),
        1.297 * previous.among(
            "ol ␣which ␣what z ect ␣after ff ␣needs ␣Is oc ␣Have ␣find ␣things str ject ␣prophe"
            " Months ␣rel form ␣follow urn ␣asked ␣hold ␣elect ␣bring ␣brought ␣prin ␣mak ␣grou"
            " Where ␣words ht ␣colour ␣keep ␣lived ␣Am ␣dev ␣speak ␣contr ␣perform oly az cc hil"
            " ␣Jud ␣nam ␣Mo"
        ),
        0.9728 * token.among(
            "es ␣facts ␣Thursday ice ␣al ah ␣Saturday ions ␣things ␣Friday ys ␣stone ␣Pete ␣ass"
            ' ," \u2423June \u2423July ures \u2423Lord ines \u2423August \u2423November 8 \u2423char \u2423words \u2423March \u2423January \u24235'
            " ␣United als med 6 ins ically 1 7 au ces oly ␣ben ages ␣fa 4 iven ␣cups ays ␣Christ"
            " irit"
        ),
        0.7607 * word_start.among(
            "d c f ␣al con ␣prophe ␣Thursday v st al ␣peace ␣things ␣ben ␣Friday k ␣orange"
            ' \u2423stone \u2423Pete pro ," \u2423June \u2423July 8 \u2423Lord \u2423August \u2423November \u2423words \u2423March \u2423January'
            " ␣5 ␣United 6 Months 1 7 en on ir da ␣Jud 4 o par ␣cups ␣Christ 3 ven dom"
        ),
        row=408,
    ),
    # ):/␣as/␣c and 45 more; after ␣(/noun/␣or and 45 more
    "L3N818_as_c_and_45_more_after_noun": gelu(
        -0.9602,
        1.661 * token.among(
            "): ␣as ␣c ␣are ␣had ␣What ␣which ␣what ␣do ␣found This ␣when ul ␣pl ␣le ␣dis ␣ro"
            " ␣no ␣needs ␣lost ␣than uth ␣ac ␣these ␣done ␣plus ␣especially to ␣ag ally ␣whom"
            " Thank For especially ␣acc ␣pres usually oss ␣where ph ␣grou ither Where Do imes"
            " ically ␣usually ␣little"
        ),
        1.48 * previous.among(
            "␣( noun ␣or ␣an ␣capital ␣What ␣h ␣which ␣small he This ␣Nora ␣count op ␣any ␣more"
            " ␣six ␣al ␣So adverb ' ␣Hill Numbers Names ␣R ␣every It Digits ␣over ␣Listen ative"
            " ␣Why ␣much ␣cont ␣behold Opposites ehold ␣grou Where ␣ever ␣consisting ␣bet eb"
            " ␣sol ␣Mordalia ␣hundred ␣mer ␣Mo"
        ),
        0.9879 * token.among(
            ": ␣as ␣not l ␣What os ␣which ␣what ␣do ␣found This ␣when ␣C ul ␣pl ␣am ␣dis ␣ro"
            " ␣needs ␣lost ␣other ! ␣ac ible ject ␣done ␣plus ␣especially to ␣whom ␣col lly"
            " Thank especially ␣got ␣pres ␣thing usually ␣process ␣where ph ␣Jerusalem ␣yet"
            " ither imes ␣enem ␣read ␣little"
        ),
        -0.2412 * previous_word.among(
            "␣shall ␣Tom ␣He ␣It ␣home Here ␣fast Q ␣old ␣li ␣R ␣much And ␣Yolvia"
        ),
        row=409,
    ),
    # ␣he/adjective/␣shall and 45 more; after ␣and/␣that/␣he and 45 more
    "L3N819_he_adjective_shall_and_45": gelu(
        -1.19,
        1.615 * token.among(
            "␣he adjective ␣shall ␣said ␣they ation ) ␣will ment ␣God ␣thou ness ␣saith"
            " ␣learned ␣can It ␣Jesus ␣hath ␣even ␣house ␣David ally ility ination ␣sun He ␣body"
            " ology ␣shalt ␣thing ivity There ␣without ared ␣according ␣side ically ense ature"
            " ␣world ␣heart ording osition ience uary irit acle ␣Saul"
        ),
        0.9609 * previous.among(
            "␣and ␣that ␣he adjective verb ation ␣but ␣when ou ␣city ␣God ␣thou ction ␣girl"
            " ␣act ign It ␣thereof ␣fire ␣soul ␣ang ␣wind ␣priest He ␣leg ␣process oss ␣sk ␣pray"
            " ␣system ger ␣alt ␣quality ␣wom ␣side ␣judg gth ␣order aves ␣sil ␣ey ␣righteous"
            " ␣mid ␣cloud ␣Jo irit ␣est stand"
        ),
        0.9254 * token.among(
            "␣he adjective ␣shall ␣not ␣are ␣they ation ) ab ␣day ␣ye ity ence ness ␣comp W"
            " ␣saith ␣learned ␣can It ␣hath ally ility ination ␣sun He ␣art ␣body ology ivity"
            " ␣hast There ␣without ared ␣according ␣side gth ically ense ature ␣world ␣heart"
            " ording osition uary irit acle ␣Saul"
        ),
        0.6215 * sentence_start.among(
            "And W For in re un It e ex He ␣he de ␣but br ␣it There rad im ag gen ble ter ir"
            " She fore ␣because ␣also . ␣A D i x z ␣not adjective est ␣two ␣before ␣per ner ␣ang"
            " ␣then ␣water bit ␣blood ␣therefore eb ␣organ"
        ),
        row=410,
    ),
    # after re/ol/ur and 45 more; ing/w/th and 45 more
    "L3N823_after_re_ol_ur_and_45_more": gelu(
        -1.161,
        1.481 * previous.among(
            "re ol ur he ort ␣count ect are ␣needs ␣saw oo ren Numbers ere ␣dire ore ho ount"
            " form ␣pub ␣col ros vel ␣hold ␣elect especially ␣wanted read oss cess der ␣resemb"
            " row ␣pain arm ␣sto gre ␣belie ␣contr ␣lack ␣cle ␣Americ ␣sal sel ange stem ild"
            " ␣oppos"
        ),
        1.322 * token.among(
            "ing w th ive able ial ct ary ous I ving ual ten ating ious me ␣high ory ful ric"
            " ling like ative urn ater lic lly less ble ␣hold ␣food ␣large istic inal ␣low"
            " usually ior row of arm lack alk uring atic ital ange ild oney"
        ),
        0.9444 * token.among(
            "ing ive ial The ary ous I ving ual ten ating ious me ␣high ory ful ric ling like"
            " ative urn ater ␣much lic lly less ␣food istic inal ␣low usually ian ior row of arm"
            " lack alk uring atic ital ording ellow ange ild ife oney day"
        ),
        0.9009 * text_start.among(
            "b t g w sp h bl fl sh ha r al on pr ep k pl ch ho red ag arrow sha me over ne ob"
            " ble y sw ar ter out ir alk inn am all old iv scar rib bit dom rop eb air wood"
        ),
        row=411,
    ),
    # after ␣The/␣c/␣b and 45 more; ing/r/␣r and 45 more
    "L3N825_after_the_c_b_and_45_more": gelu(
        -1.085,
        1.506 * previous.among(
            "␣The ␣c ␣b Once ␣near ␣Max ␣under ␣gr ␣Everyone ␣does ␣could ␣sp ␣Clara ␣cl"
            " ␣behind Shopping ␣lost ␣sm ␣ar ␣offering ␣every It ␣thereof ␣They ␣U gr ␣fire cl"
            " ␣afternoon ␣K ␣opposite ␣opened ␣balls ␣y ␣How Opposites ␣sk ␣grou ␣piec ␣Wh ␣tab"
            " ␣sto ␣alt ␣side ␣mat ␣mid ␣whe acle"
        ),
        1.459 * token.among(
            "ing r ␣r us ine ow k ␣made ell ␣knows qu ␣needs ob ace amp ␣works ␣ring ␣bird ub"
            " ␣house ␣work art ␣wall ␣fruit nder ␣land ␣host ros ␣Felix ␣Igor ons ␣Greta ried"
            " read ␣duck oot ␣rec ␣Mart ␣side ␣goat ␣frog ␣anim yl eld ␣rest ␣year ision acle"
        ),
        1.413 * token.among(
            "us ings ry ␣made ␣knows ␣gave ␣needs ␣buys ␣looked ␣offering ob amp ␣map ␣works"
            " ␣ring ore ␣cat ␣job ␣bird ub ␣house ␣work ␣wall ␣opened ␣fruit ␣land ␣host ros"
            " ␣Felix ␣Igor ons ␣Greta read ␣duck oot ␣rec ␣Mart ␣side ␣goat ␣frog aves ␣read ows"
            " ␣rest ␣year ision acle stand"
        ),
        -0.518 * word_start.among(
            ". <|endoftext|> ␣to ␣f ␣re ␣un ␣there ␣not ␣are ␣his ␣came ␣In ␣al ␣cl ␣man ␣fr"
            " ␣te ␣her ␣fl ␣up ␣V ␣ha ␣Nora ␣eat ␣prod ␣ye ␣live ␣fast ␣elect ␣map ␣spoon ␣acc"
            " ␣buys ␣coat ␣seen ␣something ␣house ␣ins ␣thereof ␣bell ␣af ␣cent ho ␣Jer ␣sin"
            " ␣read I M"
        ),
        row=412,
    ),
    # am/␣box/im and 45 more; ␣a/:/n and 44 more
    "L3N826_am_box_im_and_45_more_a_n": gelu(
        -1.051,
        1.484 * token.among(
            "am ␣box im ig ␣Israel ␣k ␣sp ard ag od qu ␣needs ␣buys ␣ad ␣spoon ord ␣sword ␣Z ug"
            " ys ␣David ␣wh ros ␣son up ␣op ␣spec olog ␣sk ␣fam oh ␣med ock hem ␣div rap ␣enem"
            " ␣priests ␣som ␣arm oth ␣read acter ␣Ch stem ␣dead ␣Christ ␣heav"
        ),
        1.021 * token.among(
            "␣a : n st im ig ␣Israel ard od qu ac ␣needs ␣ad ren ord ␣sword ␣Z ys ␣David ros"
            " ␣op ␣car ␣spec rad olog ␣sk ␣fam ␣med hem ␣div rap ␣enem ␣priests ␣som ␣arm oth"
            " ␣Ar ␣read ␣cand acter ␣Ch stem ␣dead rist ␣Christ rost ␣heav"
        ),
        0.8245 * token.among(
            "im ig ␣Israel ␣k ard ag od qu ␣needs ␣buys ␣ad ord og ␣sword ␣mus ys ␣David ␣wh"
            " ros ␣op ␣spec rad olog ␣har ␣chair ␣sk ␣fam ␣sailor ␣med han hem ␣div rap ␣enem"
            " ␣priests ␣som ␣arm oth ␣read ␣cand acter ␣Ch stem ␣dead rist ␣Christ rost ␣heav"
        ),
        0.7928 * previous.among(
            "␣a Q d as ␣has ␣named ␣e il Once ␣what ␣made the ␣gave ra ␣needs ␣lost ␣Is ␣took"
            " ␣li ␣make ␣saw ␣El oo ␣ar ␣People ␣find It ho ␣afternoon ␣asked ␣between ␣mount"
            " ros Colours ␣organ ␣im ␣X ␣dr gn ␣har ␣med ␣tab ␣alt ␣wom har els aves other"
        ),
        row=413,
    ),
    # ␣you/␣had/␣He and 61 more; in a sentence beginning Shopping/Opposites/Numbers and 6 more
    "L3N828_you_had_he_and_61_more_in_a": gelu(
        -1.72,
        3.358 * token.among(
            "␣you ␣had ␣He ␣two ␣Then ␣Hello ␣Goodbye ␣She ␣three ␣Yes ␣four ␣what ␣found ␣near"
            " ␣red ␣blue ␣end ␣night ␣kite ␣Thursday ␣six ␣seven ␣Wednesday ␣Monday ␣needs"
            " ␣books ␣cold ␣Sunday ␣saying ␣No ␣Saturday ␣eight ␣brown ␣Friday ␣morning via"
            " ␣afternoon ␣key ␣boat ␣2 ␣plus ␣balls Max ␣behold ␣June ␣July ␣December ␣May"
            " ␣August ␣November 8 ␣dirty ␣tired ehold ␣March ␣September ␣January ␣October"
            " ␣February 6 Yes ␣4 ␣3 4"
        ),
        3.326 * sentence_start.among(
            "Shopping Opposites Numbers Months Digits Colours On Days Names"
        ),
        2.944 * two_back.among(
            "␣you ␣He ␣two ␣Lily ␣has ␣one ␣In ␣She ␣three ␣Ben Tom ␣friends ␣four ␣what This"
            " ␣under ␣red ␣Finn ␣could ␣kite Lily Anna ␣six ␣seven ␣painted ␣needs ␣buys One ␣Is"
            " ␣apple ␣black ␣garden Numbers ␣closed Names ␣brown Digits Sara ␣forest ␣morning On"
            " Months ␣Listen ␣afternoon ␣key ␣much Max ␣July ␣How ␣clean Opposites ␣Today ␣loud"
            " ␣hot ␣August ␣November Clara ␣Fe ␣evening ␣slow ␣October Mia ␣3 ␣cloudy"
        ),
        2.707 * previous.among(
            ", : Q ␣He ␣Anna ␣What ␣Lily ␣has ␣In ␣She ␣good ␣what ␣made ␣On This ␣Who ␣Emma"
            " ␣Nora ␣gave ␣count ␣Do ␣kite ␣boy ␣Where ␣That ␣drum ␣needs Shopping ang One ␣When"
            " ␣Is ␣looked ␣black ␣spoon ␣1 tr Numbers Names ␣brown ␣find ␣morning On ␣lamp"
            ' \u2423relating \u2423Can \u2423afternoon \u2423boat \u2423Why \u2423much \u2423Mara \u2423Pete Thank ," \u2423wanted \u2423Eve \u2423How'
            " ␣Today ␣Stella aldov ␣evening go ␣Cora ␣hundred"
        ),
        row=414,
    ),
    # after ␣said/␣him/os and 45 more; ;/?/p and 45 more
    "L3N829_after_said_him_os_and_45": gelu(
        -1.409,
        1.287 * previous.among(
            "␣said ␣him os us ␣g ␣re ␣Israel ␣king j ␣people ␣dis ␣j ␣cl ␣saying ␣rep res ␣pre"
            " ex esc ␣prov ␣ser ␣David ␣att ␣servants ␣wh ␣son ants ␣priest ␣ass ␣answered"
            " ␣thoug com ␣Jerusalem ␣ref ters ␣words ␣priests ␣Moses ␣according ␣sin ␣instr"
            " ording ␣Jon ␣Judah ␣pers iah ␣years ␣est"
        ),
        1.141 * token.among(
            "; ? p ␣as is ␣st os ␣h ␣which he ␣when ␣gave ac ␣comp W sp con ␣app ␣than ␣rep"
            " ␣can ␣des ␣sent ␣prophe ␣su here ␣exp ␣prov ␣give ␣whom ␣tem ␣chan ␣how ␣thoug com"
            " ␣mak ␣resp There ␣prop ␣trans ␣caus ␣until ␣according ek So gan itc ␣dw"
        ),
        1.116 * text_start.among(
            "And ␣of . ␣and A G I L Then Now ev ag act as gen res ins fore B D E J M N S T U W"
            " Y x est Th The 's For But He ␣water cy Where ␣neither ␣mount Do read So nded They"
        ),
        0.9585 * token.among(
            "? p ␣an f ␣as is ) ␣which ␣when ␣un ac ␣comp W sp ␣app ␣than str ␣des ␣prophe ␣sac"
            " ␣su here ␣exp ␣prov ␣give ␣whom ␣tem ␣chan ␣how ␣inv ␣thoug ␣where com ␣inc ␣resp"
            " There ␣prop ␣dep ␣lived ␣caus uring ␣until ␣according ␣gre esp gan itc ␣Un"
        ),
        row=415,
    ),
    # <|endoftext|>/er/i and 45 more; in a word beginning ␣in/␣ex/␣un and 45 more
    "L3N831_endoftext_er_i_and_45_more": gelu(
        -0.951,
        1.462 * token.among(
            "<|endoftext|> er i ur un ␣un ib ag ␣am ␣dis oo ten ␣ent ␣hath ␣cap ␣wor ␣en ␣mus"
            " ␣ag ␣ser ␣comm ␣tem ros ␣pur com ␣grou amm ␣hast ␣inter ␣sto imes ␣ir pr ret aven"
            " ␣sur ␣side par ␣read ␣Jer ␣mil ␣gen ␣cor iqu ␣possess ␣mer greg 3"
        ),
        1.143 * word_start.among(
            "␣in ␣ex ␣un f un ␣ab n l in w re ␣mus ␣rel con se ␣pur ␣resp bl al ␣inter ␣ref th"
            " a ␣dep ad an ab im ep ap per ass ev ag ␣gen ␣shew ar el ir ␣possess ac em ine ant"
            " The But cy az"
        ),
        1.084 * previous.among(
            '\u2423a " \u2423an c \u2423have ot \u2423will \u2423this \u2423con \u2423manner ree uth \u2423imp \u2423being \u2423things \u2423hath cy'
            " ple ax cl ␣rel rop ␣disc bl ␣comm ␣give ␣att ␣given ␣ch ␣acc ␣thing ␣inv ␣sit oss"
            " ␣ref ␣resp ␣hast ␣colour oll ␣dep ␣ins ␣conf ␣shew gan ␣far ␣appe ␣ca ␣est"
        ),
        0.9791 * token.among(
            "noun ␣be or ␣not as ␣h us ap ir ␣her ig ri ␣un ib ag ␣dis ust ␣u her ␣saith ud ho"
            " ␣en ex ␣mus form ␣comm ␣given ␣pur ␣grou ␣inter ␣ir ret aven eh par ash ␣read ␣Jer"
            " mon ␣mil ␣sch ␣gen ␣cor ␣possess ␣happ greg ␣num"
        ),
        row=416,
    ),
    # two words after one beginning ␣a/␣It/␣had and 40 more; ␣home/␣e/␣facts and 45 more
    "L3N832_two_words_after_one": gelu(
        -1.837,
        2.892 * two_words_back.among(
            "␣a ␣It ␣had ␣Hello ␣Goodbye ␣big ␣named ␣found ␣Grey ␣Stone ␣count ␣liked ␣kite"
            " ␣travel ␣saw ␣comes ␣coat ␣life ␣boy ␣D ␣lives ␣girl ␣behind ␣find ␣learned"
            ' \u2423tomorrow \u2423Wood un \u2423lamp \u2423Nor \u2423Bruno \u2423Fe \u2423dirty \u2423got \u2423bench ?" ," \u2423Edith \u2423colour'
            " ␣Rose ␣Dario ␣written ins"
        ),
        2.597 * token.among(
            "␣home ␣e ␣facts ␣friends ␣Sam ␣Nora ␣Vera ␣Oscar ␣park ␣count ␣more ␣well ␣Karl"
            " ␣Marsh ␣books ␣garden ␣shop ␣Hill by ␣today ␣Ida ␣cat ␣happy ␣bird vania ␣painter"
            " ␣Selmark ␣balls ␣baker ␣Pete ␣Lane wood ␣kitchen ouse ␣market ␣hats ␣Eve ␣farmer"
            " ␣sailor ␣engineer ␣bread ␣judge ␣beach ␣Ilmaria ␣bridge ␣Yolvia ␣Tarvenia ␣cups"
        ),
        2.533 * four_back.among(
            "␣she ␣He ␣She Once ␣what ␣near ␣gave ␣night ␣end ␣could ␣liked ␣There Emma ␣So"
            " ␣Field ␣comes ␣Brook ␣Hill ␣Hart ␣last ␣works ␣lives ␣Frost venia vania ␣opened"
            " orland ␣Bruno ␣Wood ␣Felix ␣Igor Max ␣Lane ␣Alma ␣Greta ␣Lake ␣evening ␣Arvela"
            ' \u2423Lars arl \u2423Rose ilda \u2423Walter \u2423Dario \u2423Cora " ania \u2423Nils'
        ),
        1.678 * previous.among(
            "A w ␣time ␣some ␣named ␣good ␣see ␣big ␣box ␣mother ␣k ard ␣yellow br ␣Mia"
            " ␣Thursday ␣dis ␣drum ␣slept ␣app ␣child ␣bell ␣basket iver ␣boat ␣Moss ␣writ ␣wave"
            " ␣art ␣July rad ␣clean ␣build arl ␣April ␣Edith ␣Stella embr ␣Albert rid ␣tail van"
            " aven ␣February ␣Frank ␣Bel da ␣umbrell"
        ),
        row=417,
    ),
    # ␣p/␣c/␣his and 45 more; after And/␣at/␣had and 45 more
    "L3N834_p_c_his_and_45_more_after": gelu(
        -1.379,
        1.444 * token.among(
            "␣p ␣c ␣his ␣two ␣st ␣named ␣three ␣four ␣C 's ␣five ␣thy ␣having ␣ten ␣six ␣seven"
            " ␣sh ␣needs ␣took ␣fl ␣saw all ach ' amp ␣eight ped hen ␣long ␣nine like ␣disc"
            " ␣twelve ater ␣Pet teen ld ␣car ␣wanted ␣prin ␣tab ␣wild ␣thine ␣mult ␣kn ower"
            " ␣hundred ␣wat"
        ),
        1.134 * previous.among(
            "And ␣at ␣had ␣on ␣upon ␣e ␣friends ␣near ␣mother ␣under ␣off ␣down orn ␣girl ound"
            " ␣behind ␣needs Shopping W ␣sm I ␣saw oin ␣than ␣put ␣cut pp ␣set ␣opened H Then"
            " ␣sle way sha There ␣hands ␣consisting gre Th ␣toward ␣genus ␣kn aves ␣Americ gg"
            " ␣mid irc hil"
        ),
        0.8829 * sentence_start.among(
            "And ␣and Then Shopping ␣And One H So ␣There fl Digits , On qu Days br ␣it There"
            " ␣Max ch rad ang me ␣Clara ␣Jesus ␣B sc ␣Pete She ␣so be ␣also ␣A ␣ha am ke ␣she"
            " ␣two scar ␣even bit ham ␣gold ␣occ ␣div ␣both ␣trib ring"
        ),
        0.79 * token.among(
            "␣and t y f ␣his ic ␣two ␣three ␣w ir ␣Max ast ␣your ␣C ␣under 's ish ight ␣needs"
            " ␣fl ␣saw all ␣ar ile ␣last ␣heavy ␣long ␣these ␣horse own ␣cr ␣Pet ␣head ␣wanted"
            " ␣forth ␣prin ␣resp ␣right ew gen ␣thousand ␣wild ␣thine ert atic ␣kn ened ␣heart"
        ),
        row=418,
    ),
    # u/an/␣on and 45 more; in a word beginning ␣v/d/f and 45 more
    "L3N835_u_an_on_and_45_more_in_a": gelu(
        -0.8685,
        1.379 * token.among(
            "u an ␣on us un ␣gr fl od qu iz pl ob ␣ed oc ␣know ␣dire ␣mus ens form iss ␣partic"
            " ict ␣sun ␣reg ons ␣leg ␣par B ix ␣sk ehold ␣gener amm ␣system ret ␣caus ␣Jacob eb"
            " ␣order ␣anim par ␣bro raw atur ␣diff ari iqu greg"
        ),
        1.113 * word_start.among(
            "␣v d f ␣ad m ␣int in ␣ed re ␣dist ␣prod ␣dire ␣prov con v st ␣partic ␣acc ␣par qu"
            " de u k ␣sun ␣hor ho pro ne ␣diff red ag pe ␣Jacob gen en da fore sha od par one go"
            " B ke vent Do ␣Dari Therefore"
        ),
        0.8492 * token.among(
            "m un ␣gr fl qu iz ant pl ␣form ob ␣ed ␣dire ␣mus ens form iss ␣partic ␣chan self"
            " ␣sun ␣reg ons ␣leg iet ␣par B ix ␣sk ehold ␣gener amm ient ␣system ret ␣caus"
            " ␣Jacob eb ␣anim da par ␣bro raw atur ␣diff aul ari iqu greg"
        ),
        0.8077 * previous.among(
            "␣in m ␣m ␣by d ␣v v This ver qu iz ␣When con ten ating ␣sa str ␣qu sc ␣job ␣prod"
            " ␣prov ␣dist ␣col ade ␣em ␣ass ␣organ ␣op ␣ind ␣occ ␣our ␣mak ␣ref ␣resp ␣cond pro"
            " ␣without ␣ins ␣subst ␣toward ␣instr ␣af ␣hor ␣diff iff ␣cor ␣Mord"
        ),
        row=419,
    ),
    # ␣an/And/␣shall and 44 more; after Q/␣What/us and 45 more
    "L3N836_an_and_shall_and_44_more": gelu(
        -1.256,
        1.624 * token.among(
            "␣an And ␣shall ␣said ␣capital ␣Then ␣Hello ␣Goodbye ␣time ␣friend This ␣well"
            " ␣Where ␣painted W ␣pass ␣te ␣saith ␣did ␣comes ␣Saturday ␣bed ␣And ␣hungry via"
            " vania ␣Can ␣afternoon ␣disc wood ␣kitchen Thank ␣Today Today ␣month Where ␣ever"
            " ␣colour ␣until ␣thine Yes Now ␣det ␣genus ␣mine So ("
        ),
        1.326 * previous.among(
            "Q ␣What us ␣what This ␣My ␣day ␣knows ␣city ␣end ␣Where ␣lost One ␣pass ␣Is"
            " ␣saying ␣No ␣dark Names ␣find ␣job On ␣Why Then ␣heard ␣writ ␣behold Thank ␣build"
            " ␣Today ␣thoug ehold Today embr ␣Qu ␣Wh ␣month ␣Fe Where aldov ␣tail ␣colour ␣days"
            " D mb ␣neither ␣years ␣year"
        ),
        0.8639 * token.among(
            "␣is ␣an And ␣Then ␣Hello ␣Goodbye ␣time ␣l ia ␣ ␣what ␣friend ␣red ␣does ␣Do ess"
            " ␣egg ␣painted Shopping W ␣pass ␣te ␣shop ␣saith ␣comes ␣W ␣And ␣hungry ␣Can"
            " ␣afternoon ␣disc onia ␣Today ␣November Today ␣month Where ␣tail ␣colour ␣until"
            " ␣thine Yes Now ␣det ␣genus ␣mine So ("
        ),
        0.3884 * word_start.among(
            ", ␣is ␣or ␣that ␣The ␣said ␣capital ␣j ␣N ␣te ␣new ␣sm ␣pass ␣Th ␣Where ␣can ␣Y"
            " ␣been ␣Pet ␣Is ␣door ␣host ␣put ␣Hill ␣Hugo ␣And ␣long ␣ear ␣build ␣Ir ␣det It"
            " ␣Moss ␣ste ␣tail ␣eleven ␣clean ␣diff ␣month ␣air And There ␣trib ␣Rose ␣mine Now"
            " W The"
        ),
        row=420,
    ),
    # ↵/<|endoftext|>/noun and 37 more; <|endoftext|>/␣(/␣” and 37 more
    "L3N837_endoftext_noun_and_37_more": gelu(
        -0.486,
        1.559 * token.among(
            '\u21b5 <|endoftext|> noun \u2423" " \u2423be \u2423f \u2423p And f verb - \u2423s \u2423t \u2423d \u2423J \u2423g \u2423 \u2423ex ha \u2423se \u2423we j'
            " ␣B ␣M ␣j ␣th ff W ␣u ␣rep ␣imp ␣pre ␣Th B ␣ref S Th ␣det ␣eff"
        ),
        1.191 * token.among(
            '<|endoftext|> \u2423( \u2423" t es e A adjective \u2423c \u2423re ast ab \u2423A \u2423se \u2423S \u2423un \u2423ye \u2423o \u2423th ec'
            " ␣per ␣fe ␣app ␣saying ␣te te ␣ha ␣And cy ␣del eren ␣cont ␣elect T ` ␣trans Th Y"
            " ␣spe ␣brethren"
        ),
        0.7437 * token.among(
            "<|endoftext|> ): s ␣The ␣he ␣for b ␣f ␣p ␣were n le ␣they el ␣n ␣r se ce ut ␣se ct"
            " ␣P od ␣le ␣al ␣sh ␣rem ␣fl ␣El adverb ␣rep ␣pr ␣imp ␣F pp ␣en ␣comm ␣col B ope"
        ),
        0.7333 * previous.among(
            '\u2423and ): \u2423to ; \u2423" \u2423or " \u2423I \u2423with \u2423f And \u2423unto adjective \u2423shall verb h - \u2423b \u2423m \u2423by'
            ' \u2423t ly \u2423they \u2423It "; ) \u2423J \u2423h \u2423will \u2423facts \u2423small \u2423S ous \u2423light \u2423T \u2423E \u2423being \u2423may H'
            " ␣shalt"
        ),
        row=421,
    ),
    # ␣f/␣m/␣s and 45 more; es/␣f/␣m and 45 more
    "L3N840_f_m_s_and_45_more_es_f_m_and": gelu(
        -1.07,
        1.475 * token.among(
            "␣f ␣m ␣s l ␣r ␣st ut ␣gr ␣S ␣thy ␣sp ␣M ␣pl br fl ␣br iz Shopping sp ␣fl ␣fr ␣H"
            " ␣pr tr ␣cut ␣cons str sc gr ␣int ax ␣prod ens form ␣cr ␣col lic T ␣resp C ␣cond S"
            " ret ␣ins ␣mat ␣meas M R"
        ),
        1.147 * token.among(
            "es ␣f ␣m ␣s ␣t an id st ␣st ␣gr ␣S ra ␣M ␣pl br fl ␣br ress Shopping sp ␣fl old"
            " ␣fr ␣pr tr ␣sword ax On ␣cr ␣del ␣col lic ons T ␣sk sy ␣resp C ␣cond S ret ␣ins"
            " ␣mat anc aves M R ␣Mord"
        ),
        0.8864 * previous.among(
            "␣a ␣of ␣for ␣p - ␣s ␣by ␣on ␣LORD ␣l ␣st ␣w ical x ␣le ␣dis ␣br ke ␣after Shopping"
            " ious ␣over ␣qu gr On ount ex ␣exp ␣through ize ␣our ␣cha ␣young ␣trans uring ␣wild"
            " ␣tw ␣contr ␣instr fore ␣fore ␣proper gan ␣neither ␣hundred ␣line ␣possess irty"
        ),
        0.7992 * word_start.among(
            "␣of ␣s p s f ␣gr ␣br m n l in w g re ␣Z sp ␣cr v st th gr r qu br ␣trans k tr pl"
            " str ␣fore ␣mat Shopping ␣might me ins ind res sc y H M U x z ant Anna Th vent"
        ),
        row=422,
    ),
    # after Q/␣capital/␣Then and 12 more; ␣of/␣and/And and 73 more
    "L3N844_after_q_capital_then_and_12": gelu(
        -0.7717,
        2.589 * previous.among(
            "Q ␣capital ␣Then ␣home ␣father ␣flag ␣My ␣mother ␣knows ␣Where ␣been Shopping"
            " Names ␣job ␣afternoon"
        ),
        1.952 * token.among(
            "␣of ␣and And ␣unto ␣at ␣s ␣from ␣all ␣upon ␣Then ␣Hello ␣In ␣time ␣so ␣into ␣what"
            " ␣near ␣friend ␣when ␣does ␣end ␣before ␣night ␣well ␣down ␣after ␣behind ␣painted"
            " ␣needs ␣took ␣When ␣Is ␣saw ␣cold ␣So ␣let ␣than ␣did ␣against ␣then ␣know out"
            " ␣And ␣fire ote ␣wall Then ␣way ␣between ␣heard ␣mount ade ␣name ␣through ␣among"
            " ␣answered ␣how ␣Greta ␣How ␣told ␣grou ␣place ␣called ger ␣United ␣Walter ook"
            " ␣side Now ␣toward oved ␣genus ␣America tto So ␣North"
        ),
        1.243 * previous.among(
            "And A ␣went Q ␣m ␣It ␣Anna ␣came ␣What ␣Hello ␣Yes ␣Leo ␣father ␣out ␣friend This"
            " ␣My ast ␣C ␣Who ␣Emma ␣Nora ␣L ␣Finn ␣king ␣knows ␣city ␣does ␣night ␣live ess"
            " ␣back ag ␣boy ␣Thursday ␣down ␣Wednesday ␣Finch ␣girl ␣Tuesday ␣Monday ␣been"
            ' Shopping W \u2423D \u2423sm \u2423men \u2423fl \u2423looked \u2423Sunday ." amp \u2423children \u2423then Names sh \u2423W out'
            " ␣And ␣sent ␣hand ␣also ␣They ␣morning ␣cat ␣job Months ␣mus ern ␣opened Ida ␣land"
            " Then ␣mount ␣sle ␣Pete ␣way ␣through ␣behold Colours ␣kitchen ␣X hed ␣Eve ␣May gn"
            " ␣cities ␣colour ␣Eur Now ␣mat oved ␣round ␣kn da So itude ird gan ␣mid ␣Jon ␣year"
            " ␣Mord ␣Saul"
        ),
        1.121 * token.among(
            "␣to ␣in noun ␣that ␣an ␣with And ␣unto ␣shall en ␣his ␣there ␣him ␣she ␣t ␣on el"
            " ␣upon ␣Then ␣In ␣g ␣Ben ain ␣what ␣made ␣found ut ␣friend ␣when ␣under ␣knows"
            " ␣city ␣gave ␣Oscar ␣does ␣thy ity ␣There ound ness ␣behind old ␣saw oin ␣So all"
            " ␣let ized ace tr ␣cut ␣against ved ␣Hugo ␣know ␣bed ␣ha But ␣And ␣thereof ␣sent"
            " ␣hungry hen ␣hand ␣over ␣table ␣about ␣river ␣They ite ␣house ␣work ␣Z ␣Can ling"
            " ␣Listen iss ␣left ␣asked Then ␣whom ␣Mara ␣mount ␣angry ove ium ␣kitchen oint ␣cha"
            " ␣sk ␣told ␣che ␣called go ␣Walter ␣days ␣spake ␣arm ␣genus ␣mine So ␣whe ␣wat"
            " ␣year"
        ),
        row=423,
    ),
    # after ␣The/adjective/␣came and 44 more; in a sentence beginning ␣The/Q/Once and 45 more
    "L3N848_after_the_adjective_came_and": gelu(
        -1.178,
        1.652 * previous.among(
            "␣The adjective ␣came ␣What ␣Then ␣has ␣In ␣home ␣father Once ␣My ␣Who ␣knows"
            ' \u2423Everyone fl \u2423boy \u2423Where \u2423lost ." \u2423ac It \u2423heavy \u2423job Months \u2423afternoon \u2423opened'
            " Colours ␣head ␣X ung Opposites ox ␣grou amm ␣Qu ␣Wh There Where ␣ve ␣evening ico"
            " ␣colour ␣lived rap ␣subst ␣3 acter"
        ),
        1.269 * sentence_start.among(
            "␣The Q Once ␣Then ␣Everyone Opposites le One Months v Colours On ad pr hy or ne as"
            " ag ␣ob ter ␣s par ␣some ove fore o i x z er am ven ly ␣sm iv scar sel ult cy"
            " ␣character ␣rec ␣organ ta ␣trib ring ␣such ␣chief"
        ),
        1.183 * token.among(
            "␣capital ␣In ␣J ␣near ␣re ␣friend ␣flag ␣mother ␣Who ␣knows ␣city ␣does ␣any ␣well"
            " ␣Bell ␣dog ␣saith ␣manner ␣Black ␣works ␣child ␣person ␣Park ␣job ␣bird ␣Frost"
            " ␣opposite rop ␣flowers ␣Alma wood ␣organ ology ism gn ␣duck ␣month ␣prop aldov"
            " ␣plant ␣consisting ␣those 6 ␣Cora ␣genus ␣America ␣frog ease"
        ),
        0.4782 * word_start.among(
            "␣to ␣he ␣J ␣not ␣she ␣M ␣In ␣o ␣br ␣E ␣fr ␣into ␣near ␣count ␣ent ␣F ␣flag ␣Who"
            " ␣am ␣end ␣att ␣There ␣Finch ␣Pet ␣leg ␣door ␣ve ␣put ␣Brook ␣Hill ␣person ␣bird"
            " ␣horse ␣works ␣cond ad ␣Swan ␣sit ␣grou ␣wall ␣Moss ␣forth ␣month ␣plant ␣frog"
            " ␣Rose ␣perform er"
        ),
        row=424,
    ),
    # after :/␣home/␣Yes and 45 more; ,/␣for/And and 45 more
    "L3N850_after_home_yes_and_45_more": gelu(
        -1.529,
        1.944 * previous.among(
            ": ␣home ␣Yes ␣so ␣father ␣My ␣mother ␣L ␣knows ␣could ␣Do ␣Where Shopping I"
            " ␣closed ! ␣then ␣W ␣know mark ␣job ␣en ␣com ␣David ␣heard ␣behold Thank ␣Lord"
            " ␣Today ␣par ␣thoug ␣November ehold O Where Do ␣wet ␣belie ␣according Yes Y ␣kn"
            " ording ␣neither Therefore ␣Se ␣Christ ("
        ),
        1.811 * token.among(
            ", ␣for And f n ␣Then ␣Goodbye ␣so ␣see ␣friend ␣when ␣does ␣could Anna W ␣saw ␣did"
            " ! Sam ␣know But ␣And hen ␣if ␣Th ␣because ough ␣whom ␣behold For hat ␣pres ␣res"
            " ehold O ew ␣therefore ␣wild ␣until Th uch Now fore So ␣would Therefore ␣afraid"
            " ause"
        ),
        1.517 * token.among(
            "␣of ␣and : And f ␣shall ␣you h ␣Hello ␣Goodbye et est ␣friend ␣when ou ␣does Lily"
            " Anna ␣No ␣know But ␣And ␣if ␣Th ␣because ough ␣heard ␣through ␣behold ␣only For"
            " cept ␣hear ehold ake ew illed ␣therefore ␣until Th uch Now ically fore So ␣would"
            " Therefore ause"
        ),
        -0.668 * three_back.among(
            "↵ ␣The adjective ␣said ␣at ␣are ␣t ␣has ␣one Once ro ill ␣ye ␣Do ␣new br ␣count"
            " ␣say Lily ␣green ␣six ␣seven ␣lost ␣sm ␣li ␣black ␣closed ␣ran ␣hand Months"
            " ␣Listen ␣house Colours ␣Eve ita B ather There ␣February ␣toward oth ␣speak ␣spake"
            " ␣mine ␣would ␣mer ara ␣Nils"
        ),
        row=425,
    ),
    # ␣was/er/␣as and 45 more; after ␣be/␣were/␣are and 45 more
    "L3N851_was_er_as_and_45_more_after": gelu(
        -1.007,
        1.243 * token.among(
            "␣was er ␣as ␣d ␣some ␣Who ␣could ␣am qu ␣tr ␣rem ␣H ␣co tr ␣know ␣V ␣des ␣dire"
            " ␣Ida esc ␣taken ␣ev ␣pres ␣inv ␣resemb ␣equ pro ␣ra ␣ste ␣bu ␣bec ␣bet ␣dev ␣contr"
            " ␣turn ␣bro ␣val ␣def D esp ␣would ␣mid ␣poss ␣ke ␣Ab V ␣happ ␣dw"
        ),
        1.123 * previous.among(
            "␣be ␣were ␣are ␣had ␣Tom ␣He ␣they ␣d ␣re Ben ␣am ec ␣per I con ␣So ␣rep ␣pr ␣bl"
            " ␣People ␣ac ␣imp ␣being ␣cons ␣tomorrow ␣des Sara ␣ob ␣en ␣su ␣2 so ␣cont ␣10"
            " ␣wave ␣art ␣ind Opposites ␣pres ␣August ␣dec ␣inc ␣hast ␣eff ␣af ␣ben D irc"
        ),
        0.9651 * token.among(
            "s ␣He ␣d Here ce ␣when ou ␣we ␣end ␣could ra ␣am qu ␣eat ␣tr ␣rem tr ved ␣des"
            " ␣dire ase ␣Ida ␣job esc ␣follow ␣ev ␣dr ␣inv ␣command pro ␣ra ␣ste ␣belie ␣bec"
            " ␣bet ␣dev ␣contr oth ␣val ␣def esp ␣would ␣mid ␣poss ␣Ab V ␣happ ␣dw"
        ),
        0.8695 * previous_word.among(
            "␣be ␣are ␣were ␣have ␣Lily ␣She ␣Sara ␣am ␣thou ␣people ␣Oscar ␣been ␣being ␣P"
            " ␣hath ␣ac ␣part ␣So ␣Saturday ␣People ␣things ␣tomorrow ␣ring ␣Ida ␣art ␣2 ␣wave"
            " ␣hast ␣10 br ␣bec ␣July ␣Y ␣March ␣September im ␣bet ␣Egypt ␣Jacob ␣judg A B O ing"
            " ven Where ru ␣spirit"
        ),
        row=426,
    ),
    # ␣to/␣shall/verb and 45 more; after ?/Q/␣at and 43 more
    "L3N853_to_shall_verb_and_45_more": gelu(
        -0.8698,
        1.264 * token.among(
            "␣to ␣shall verb ␣will ␣hat ␣On ␣up ␣we ␣k ␣back ␣down ep ␣black ack adverb ␣Brook"
            " ␣dark ! ␣comes ␣last ind ␣map ␣can ond ␣may ␣heaven On ␣Wood ␣return so ␣behold T"
            " ␣shalt arn ␣clean ian ␣sk ␣resemb ␣should ␣call Y ␣look ␣turn G esp ␣fa umb ␣wat"
        ),
        1.063 * previous.among(
            "? Q ␣at ␣t ␣What ␣has ␣w ␣flag ␣Who ␣man ␣we ␣eat ␣go ␣Sunday ␣let ␣thee ␣comes"
            " ␣Saturday ␣find ␣come ␣if ␣sac ␣morning Days esc ␣prov ␣plus ␣return Colours ␣wave"
            " T ␣bring ␣Today ␣drink ␣ear Today ake Do S ␣colour ␣stand ␣dwell ␣speak ␣cle ␣turn"
            " selves"
        ),
        0.799 * sentence_start.among(
            "Q ␣In ␣Everyone W It B One H T Colours On Days ␣they S ␣Who There Where ␣shall L C"
            " fe G ␣are man R ␣S ␣what ␣we ␣saith ␣do ␣that ␣M ␣se ␣O est ␣Y other ␣thy ␣sm ␣God"
            " ␣St we ␣if ␣let ␣water Do ru ␣dwell"
        ),
        0.7064 * token.among(
            "␣is ␣shall ␣you ␣at verb ␣will ␣On ast ␣day ou ␣k ␣offer pe ␣black ack adverb"
            " ␣dark ! ␣ent ␣last ind ␣map ond ␣heavy ␣come ␣may On ␣return T ␣law ian man"
            " ␣resemb ␣should ␣together ␣call ␣bread ␣until erm Y ␣look ␣turn esp ␣fa umb ␣happ"
            " oice ␣wat"
        ),
        row=427,
    ),
    # ␣of/↵/␣is and 37 more; after ↵/?/␣went and 37 more
    "L3N854_of_is_and_37_more_after_went": gelu(
        -1.308,
        1.939 * token.among(
            "␣of ↵ ␣is A ␣at ␣are ␣Then ␣has ␣Hello ␣Goodbye ␣In ␣but ␣found ␣near ␣Now ␣friend"
            " ␣under ␣does ␣liked Lily ␣Thursday Anna ␣That ␣behind ␣painted Shopping ␣took ␣Is"
            ' \u2423saith Numbers \u2423comes Names \u2423know ?" Months \u2423Listen Oscar Opposites outh \u2423North'
        ),
        1.774 * previous.among(
            "↵ ? ␣went ␣What ␣home ia us ␣father ␣My ␣mother ␣Who ␣knows ␣city ␣could ␣live"
            " ␣kite ␣ro ␣Where ␣Finch ␣Monday ␣been ␣dog ␣looked ␣saying ␣No by mark ␣ran ␣job"
            " via Months ␣Moss ␣May ␣sunny ␣rainy ␣September Where ␣colour ␣lived ␣windy"
        ),
        1.699 * two_words_back.among(
            "␣The ␣Tom ␣He ␣Anna ␣In ␣small ␣Ben ␣Leo ␣friends ␣five ␣Emma ␣blue ␣red ␣end"
            " ␣could ␣Paul ␣Everyone ␣old ␣liked ␣Do ␣Thursday ␣tree ␣Karl ␣coat ␣black ␣Tuesday"
            " ␣eight ␣heavy ␣Saturday ␣Hugo ␣saith ␣seen ␣shop ␣Ida ␣table ␣Pete ␣warm ␣sunny"
            " ␣March ␣Which"
        ),
        1.545 * token.among(
            ", ↵ ␣to ? ␣that ␣be ␣f ␣were A ␣two ␣came ␣In um ␣so Here ␣near ␣Now ␣friend"
            " ␣mother ␣under ␣Everyone ␣does ␣like ␣liked ␣There ac ␣That ␣O ␣behind ␣painted"
            " ␣Is ␣saying ␣saith ␣comes ␣works ␣R ␣hath tern ␣Listen Yes"
        ),
        row=428,
    ),
    # ↵/noun/␣” and 45 more; after ␣that/␣he/␣d and 45 more
    "L3N855_noun_and_45_more_after_that": gelu(
        -0.9754,
        1.86 * token.among(
            '\u21b5 noun \u2423" en \u2423capital \u2423n om \u2423e \u2423 \u2423Sara \u2423se \u2423Oscar \u2423live \u2423Mia \u2423Karl \u2423rem \u2423N \u2423te \u2423V'
            " ␣pre ␣relating ␣mus ␣opposite ␣bre ␣Mara ␣att ␣Pet ␣Felix ␣Igor ␣cont ␣op For"
            " ␣Klara ` ␣How ␣Y ␣cond ␣Lars ␣stud ␣tw ␣according ␣Cora ␣det ␣Hanna J ␣Re ␣Mord"
            " ␣Nils"
        ),
        0.9735 * previous.among(
            "␣that ␣he ␣d ␣What ␣which ␣facts ␣what ␣friend ␣Who ␣does j ␣P ␣Bell ␣ab con ␣No"
            " ␣People ␣know ␣works ␣Swan ␣disc av ␣Reed ␣Alma ␣Lake ␣ind ␣flesh hat gn ␣duck );"
            " ␣med bit ␣pol ␣colour ␣Rose ␣those ␣div ␣Ir ␣sin ␣conf tto E irst ␣dest ␣diff P"
            " ␣Mord"
        ),
        0.746 * sentence_start.among(
            "␣The Q ␣and ␣Everyone But W For I <|endoftext|> B H So He T ␣but Now ␣Who Th M ␣as"
            " They Therefore Where ␣have ev O ␣which ␣ye ␣are ␣F ␣because ␣Is ↵ ) D P i ␣l ␣that"
            " ␣not adjective ␣app ␣ang vent ␣twelve ␣Sel ␣written med"
        ),
        -0.2415 * followed.among(
            "␣and ␣it ␣It Tom a Nora Anna Emma ␣from ␣ten ␣O the Numbers Shopping Clara Vera he"
            " Mia ␣month Eve"
        ),
        row=429,
    ),
    # after os/␣Yes/␣Everyone and 45 more; u/n/g and 45 more
    "L3N856_after_os_yes_everyone_and_45": gelu(
        -0.9669,
        1.406 * previous.among(
            "os ␣Yes ␣Everyone ␣end ␣more ␣well ␣de ust ␣ne ␣act ␣So ␣rep ␣manner ␣learned ␣T"
            " ␣Have ␣eight ␣can ␣tomorrow ␣des ␣prov ␣partic ␣dist ␣tem so ␣op ␣ind ␣reg ␣May"
            " ␣sit ␣November ␣Y ult ew ␣Fe ␣prop Do ␣dep med ␣ele erm ␣mat ␣pri atur F ␣lit ␣est"
            " ␣num"
        ),
        1.196 * token.among(
            "u n g ol ur il im nd ro ␣se ␣knows ri ul ␣liked ␣say ␣ro ␣There ␣de ␣ne iv ␣per"
            " ␣tre ␣El per oc me tern ␣happy oe com ␣rece ␣gener ␣Wh ␣Fe ␣equ ␣beg ␣cre ␣belie"
            " mer igh fe ␣Bel ␣cle par atur ␣ple ␣appe iqu"
        ),
        0.8681 * token.among(
            "r ol os ␣will am nd ␣se ul ␣liked pt ␣say ␣ro ␣de iv ␣per ␣coat ␣tre ␣El res ␣if"
            " tern ␣Why vel ␣writ ␣bench usually ␣rece ␣gener ␣number ␣Wh ␣Fe ␣equ ␣inter ␣wife"
            " ␣beg ␣cre ␣written ␣belie fe anc ␣Bel ␣cle par atur ␣appe ease irc iqu"
        ),
        0.6537 * token.among(
            "n ol im ro ␣se ␣knows ri ul ␣liked ␣say ␣ro ␣There ␣de ␣ne iv ␣per ␣tre ␣El per oc"
            " ␣hungry me ␣if tern ␣happy oe ␣chair com ␣rece de ␣gener ␣Qu ␣Wh ␣Fe aldov ␣equ go"
            " ␣beg ␣cre ␣belie fe ␣Bel ␣cle par atur ␣ple ␣appe iqu"
        ),
        row=430,
    ),
    # after Q/ar/an and 45 more; ␣The/g/␣r and 45 more
    "L3N857_after_q_ar_an_and_45_more": gelu(
        -0.9164,
        1.146 * previous.among(
            "Q ar an ␣facts ␣her ␣A z ib ␣thy ␣M ac ␣tree Shopping ah ote ax rop ␣painter"
            " ␣Selmark ␣mount ␣servants ␣son wood ld ␣farmer ich ew ham ␣plant ␣sailor ␣engineer"
            " ␣United ␣Am ␣cent ␣Ilmaria ␣genus oth har ␣Americ az ␣Tarvenia ␣brother ␣Ab yl iah"
            " ames ␣Jes ␣Saul"
        ),
        1.129 * token.among(
            "␣The g ␣r ␣h ␣g ␣see ␣Sam ␣king ␣pl ␣Grey ␣ne pl led ␣ed ␣H ah ␣Hugo ␣sa ␣Frost"
            " ␣Wood bl ␣wh ␣col ian ␣hear ␣Wh arm ␣States hem ␣enem eh ␣Which ␣arm ek ␣instr ime"
            " oth ␣fore ␣Jer mon ␣brother ␣mil esh ␣servant iah ␣gl sw ames"
        ),
        0.8127 * token.among(
            "␣The g ␣What ␣h ␣g ␣see ch ␣Sam ␣king ␣pl ␣Grey ␣Mia ␣le ␣ne pl ␣ed ␣H ah ␣E ␣Hugo"
            " ␣sa ␣Frost ␣Wood bl ␣wh ␣col ian ␣hear ␣Wh arm ␣States ␣enem ␣Which ␣arm ␣instr au"
            " oth ␣fore ␣gre ␣Jer mon ␣mil ␣servant iah ␣gl sw ames ␣Jes"
        ),
        0.5601 * sentence_start.among(
            "And c ␣My Then w g ␣And So th fl bl al br an ␣it hy ho ep ch ␣n ro as ag y ␣ob sw"
            " E par ␣t alk be ␣H ␣bl ) er am ␣y ␣thy ␣red ␣ar han scar rib cy az ␣occ ring"
            " ␣chief"
        ),
        row=431,
    ),
    # after ␣he/␣I/␣shall and 45 more; ␣was/␣that/b and 44 more
    "L3N863_after_he_i_shall_and_45_more": gelu(
        -1.676,
        1.774 * previous.among(
            "␣he ␣I ␣shall ␣have verb ␣she ␣He ␣they ␣She ␣will ts ␣man ou ␣we ␣could ␣ye ␣Do"
            " ␣thou W ␣men I ␣So ␣let ' ␣co ␣sa ␣if ␣They Days ␣Can ough ␣opposite ␣disc ␣leaves"
            " He ␣shalt Opposites ␣process we ␣dec ␣should she ␣order Y ␣would They ␣pers ␣learn"
        ),
        1.529 * token.among(
            "␣was ␣that b ␣shall ␣you ␣have ␣had ␣they ␣which ␣will ␣w ␣g ␣who he ou ␣we ␣ye"
            " ␣sp ␣people ␣thou ␣sm ood ␣can ␣hungry ␣hath ␣also ␣They ␣may ␣Why ␣wind ments"
            " ␣sun ␣shalt we She ␣hast ␣should ␣might she ␣bro itc ␣would ␣ke umb They gether"
            " ␣dw"
        ),
        1.091 * token.among(
            "␣them ␣him ␣t ␣they is est ings ␣out ␣do ␣found ast ␣gr ␣flower ␣ye ␣sp pt ␣off"
            " ␣us ␣le ␣tr ␣de ␣no One ven ␣saith ␣over ␣They ys iver ␣Why ␣comm ␣bre hy hat oe"
            " we ian med ␣bec anc she J ␣sw ␣would iven They gether ␣dw"
        ),
        0.345 * word_start.among(
            '\u2423" \u2423for \u2423at \u2423re \u2423them \u2423she \u2423have \u2423had \u2423him \u2423gr \u2423sh \u2423comp \u2423rep \u2423we \u2423me \u2423found'
            " ␣under ␣back This ␣liked ' ␣can ␣dec ␣saith ␣ran ␣hath ␣Ida ␣even ␣Can ␣conc ␣ele"
            " ␣Why ␣fore ␣sur ␣where ␣Jer he ␣hast ␣meas And ␣together ␣pers A Th For They"
        ),
        row=432,
    ),
    # e/␣facts/ce and 45 more; after ␣unto/g/␣on and 45 more
    "L3N864_e_facts_ce_and_45_more_after": gelu(
        -0.7558,
        1.343 * token.among(
            "e ␣facts ce ge ure ␣me ␣park ay ice ress ise ance ence ness ␣Tuesday ␣Monday pe"
            " ␣children ␣act ␣shop ␣peace ace uct ions ens ict ␣heard ire ments ␣July ␣May"
            " ␣November cess ␣words ␣March ␣rece ␣Fe urs ␣use ement ason fe ␣bridge ime ␣fear"
            " ␣appe ␣love oice"
        ),
        1.227 * previous.among(
            "␣unto g ␣on re ␣G ␣re pt if ␣after pl ang tr ␣against og ␣dire ␣done gr ␣prod"
            " ␣plus ␣heard vel ␣chan ␣reg ␣occ Opposites ␣dec ␣told ␣rece embr ␣Fe ham ␣cour urs"
            " ␣February ␣belie ␣toward har ␣meas ␣def ␣fa aul ␣Ab iec ␣Jo iqu ␣possess ␣eng"
            " ␣answ"
        ),
        0.7535 * word_start.among(
            "␣at d in w re ␣act j ex st ␣occ le bl ␣Monday ␣reg ␣shop ␣peace qu ␣Fe ␣rece tr"
            " ␣cour ab ␣heard ap ␣July ass ␣May ␣Arvela ␣words ␣sin ␣March ev ␣use ␣bridge on"
            " mon ␣fear res Opposites ␣possess Now ac ven ans land vent wood So"
        ),
        0.7033 * token.among(
            "e ur ␣facts ce ge ure ␣park ise ance ence ness ␣Tuesday ␣Monday pe ␣act ␣shop"
            " ␣peace ace ions me ict ␣heard ments ility ␣July ␣May ␣Arvela cess ␣words iness"
            " ␣March ␣rece ␣Fe ␣use ement ason fe ␣sin ␣bridge ime So ania ␣fear ␣appe ␣love"
            " ␣possess oice"
        ),
        row=433,
    ),
    # ):/;/␣unto and 45 more; in a text beginning And/␣of/↵ and 45 more
    "L3N869_unto_and_45_more_in_a_text": gelu(
        -1.428,
        1.56 * token.among(
            "): ; ␣unto ␣them ␣him ␣all ␣one ␣J ␣into ␣this ␣more ␣eat ␣needs ␣take ␣against"
            " ␣then ious ␣being ␣sent ␣also ␣these ␣another ␣cap ful ␣set ␣relating ␣plus Then"
            " ␣among ␣only hed ␣our ␣many ␣Jerusalem ehold illed ced ␣without ␣those ␣himself"
            " oved ␣whose So ired ␣neither ␣Judah ␣both ␣such"
        ),
        1.326 * text_start.among(
            "And ␣of ↵ . A G I L Then Now da B C D E H J M N O P R S T U W Y her adjective Th"
            " The 's For But He ␣water dom Where ␣neither Do az wood So She nded They Therefore"
            " med"
        ),
        1.01 * token.among(
            "; ␣was ␣an ␣were ␣are ␣s ␣all ) ␣three ␣into ␣what ␣out ␣am ␣ten ␣eat ␣away ␣needs"
            " ␣lost ␣take ␣make ␣being ␣these ␣even ␣another ␣set ␣relating ␣plus ␣taken Then"
            " ␣servants ␣among especially ␣our ␣many ␣prin illed ␣therefore ␣those ␣himself oved"
            " ived So ␣sw ␣neither Therefore ␣servant ␣both ␣such"
        ),
        0.5104 * word_start.among(
            ", ␣f ␣was ␣e ␣unto ␣she ␣S ␣j ␣o ␣one ␣do ␣E ␣three ␣will ␣man ␣new ␣ed 's ␣exp"
            " ␣tem ␣God ␣com ␣men ␣no ␣There ␣Y ␣then ␣door ␣host ␣Wh ␣sec ␣did ␣min ␣these ␣bu"
            " ␣cour ␣David ␣dev ␣def ␣name ␣bec ␣hast ␣air ␣mid ␣word ␣neither ␣brother ␣glory"
        ),
        row=434,
    ),
    # after ␣had/␣but/␣r and 45 more; two after ␣The/␣had/it and 45 more
    "L3N870_after_had_but_r_and_45_more": gelu(
        -1.784,
        1.912 * previous.among(
            "␣had ␣but ␣r ␣small ␣father ␣near ␣My ␣mother ␣under ␣knows ␣gave ␣un ␣thou ␣girl"
            " ␣behind ␣needs ␣lost ␣Is ␣No ved ␣People ␣find ␣hath ␣job ones ␣col ␣through ons"
            " ␣wanted rad inal we ␣dec ␣forth ␣Qu ew oot iled ched ␣toward ␣kn L ␣sw ␣sal Hugo"
            " ␣swe uary ␣gold"
        ),
        1.806 * two_back.among(
            "␣The ␣had it ␣Tom ␣has ␣Goodbye ␣She ␣Ben ␣big ␣Sara ␣Everyone ␣Where ␣drum ␣girl"
            " ␣sm ␣ad ␣looked ␣spoon ␣Hart ␣T ␣bl ␣Hugo og ␣tomorrow Days ␣house ␣Frost ys"
            " ␣orange ␣balls ␣Olga ␣Reed teen ␣10 ␣duck 8 ox ew Where ␣windy med 5 ␣conc ␣frog"
            " ␣cloudy ␣cups ␣possess ␣Mo"
        ),
        1.615 * token.among(
            "␣c ␣two et ␣l ␣r ␣three ␣four ␣red ␣blue ␣five ␣sp ␣yellow ␣white ␣M ␣green ␣boy"
            " ␣seven ␣eat ␣girl ff ␣pink ␣black ␣offering ␣eight ␣brown ␣qu ␣short ore ␣long"
            " ␣sac ␣may ␣2 ␣att ␣cont ␣car ␣soft ␣ch ␣clean ␣dirty ␣wood lack oll ␣tw ␣det fore"
            " els acle ␣Mord"
        ),
        1.174 * previous.among(
            "␣a - ␣home ␣box ut ␣under ␣knows ou ␣un ␣like ␣There ␣eat ␣girl ␣behind ␣been"
            " ␣needs ␣lost ␣Is ␣No ␣door ␣bed ␣find ␣hath sc ␣morning On ub ␣afternoon ␣pur"
            " ␣wanted ␣shalt ␣bench we ␣dec ␣chair ␣inc ␣evening ock iled ␣alt Yes ␣arm ␣toward"
            " aves ␣Jer irc ␣gold"
        ),
        row=435,
    ),
    # ␣it/y/b and 45 more; two after ;/Q/␣but and 45 more
    "L3N871_it_y_b_and_45_more_two_after": gelu(
        -1.486,
        1.825 * token.among(
            "␣it y b ␣I ␣you ␣there ␣she ␣He ␣they ␣Anna ␣What ␣She ␣which ␣who ␣what This ␣Who"
            " ␣Oscar ␣we ␣Stone ␣Finch I ␣Marsh ␣children ␣Field ␣Hill ␣tomorrow It ␣Swan ho"
            " ␣Park ␣Frost ␣David ␣Moss Then ␣Reed ␣Lane ␣Lake ␣car He hy we Today She There"
            " ␣Rose Therefore They"
        ),
        1.675 * two_back.among(
            "; Q ␣but ␣home os ␣friends ␣near ␣friend ␣park ␣end The Shopping ␣garden ␣school"
            " ␣closed ␣wh ␣whom ␣behold ␣market ␣farm ␣June For iol ␣May ␣thoug gn ␣August"
            " ␣November ␣where ehold ␣Fe Do ␣evening ␣October ␣colour ␣February ␣cent be ␣Bel J"
            " Y ␣whose ␣mill M ␣whe ␣Jon Therefore hil"
        ),
        1.437 * previous.among(
            "↵ ; ␣that ␣The verb ␣time the ␣when ␣before ␣Do The W But ␣if ␣They ␣Th ␣because"
            " On ␣Bruno ␣whom ␣Mara ␣Felix ␣Mona For ␣Klara oe ␣where sha aldov go ␣Lars ␣until"
            " ␣Walter Th eh ␣Which ␣Dario ␣Cora ␣Edda ␣Hanna tto Y fore ␣whose ther Therefore"
            " ause ␣Nils"
        ),
        -0.7198 * word_start.among(
            ", ␣the ␣and ␣is ␣was ? ␣that ␣at ␣were b ␣shall ␣are ␣has ␣which ␣O ␣new ␣Now"
            " ␣flag ␣day ␣My g This ␣Do ␣liked ␣white sp h ' ␣Where ␣There ␣very ␣resemb ␣may 0"
            " ha ␣Why ␣tw ␣Lake cl ␣How ␣mil ␣frog ␣until ␣toward ␣genus ␣now Then Therefore"
        ),
        row=436,
    ),
    # ,/↵/: and 45 more; last followed by :/␣is/And and 45 more
    "L3N873_and_45_more_last_followed_by": gelu(
        -1.587,
        1.748 * token.among(
            ", ↵ : ; ? adjective ␣c ␣said ␣st ␣knows ␣park ␣liked ␣fast ␣o ␣That ␣li ␣shop !"
            ' \u2423comes \u2423bed \u2423works \u2423ha \u2423table ?" \u2423baker \u2423Felix \u2423Igor \u2423Alma \u2423kitchen \u2423Lake \u2423market'
            " ␣farm ␣acc ␣dec ␣Rose rap ␣Mart ␣wet Th ␣conc ␣round ␣bridge ␣Re ␣cle ania ␣Jo ("
            " ␣Nils"
        ),
        1.48 * followed.among(
            ": ␣is And noun ␣but ␣Where ␣No ␣saying ␣lost ␣A ␣And ␣They W But ␣W ␣Th ␣saw )"
            ' \u2423saith H I \u2423thou Then For Where B T ," He \u2423nor \u2423heard \u2423until Th This Now So S'
            " ␣therefore ␣neither ␣how They E L N Y Therefore ( D"
        ),
        1.464 * sentence_start.among(
            "And Q ␣and ␣Everyone But For Then I ␣And It So ␣he T ␣So ␣but Now S Th M ␣as"
            " Therefore Where ␣n ␣shall ␣for L ␣B ␣which ␣F ␣because ␣H ␣b ) ( Z ␣w ␣be ␣or ␣all"
            " ␣le ␣even ␣then ␣water ␣therefore ␣neither ␣mount ␣twelve ␣dwell"
        ),
        0.378 * word_start.among(
            ", : ␣was ? ␣that ␣I ␣j ␣upon ) ␣do ␣which ␣man ␣father ␣fe ␣K ␣ye ␣liked Q ␣us ␣Th"
            ' \u2423acc One \u2423put \u2423shop ! \u2423Br \u2423works \u2423prin \u2423Re ?" It \u2423dev \u2423tw \u2423Felix \u2423law \u2423Alma \u2423flesh'
            " ␣wood ␣farm ␣told ␣called ␣Rose ␣turn ␣As ␣now I But So"
        ),
        row=437,
    ),
    # after ␣The/adjective/␣three and 45 more; )/␣named/␣box and 45 more
    "L3N874_after_the_adjective_three": gelu(
        -1.071,
        1.562 * previous.among(
            "␣The adjective ␣three ␣near ␣under ␣yellow ␣ro ␣behind One ong adverb ␣last ␣find"
            " ␣short ␣They ␣opposite ater ␣Pet ␣writ ␣soft Opposites ␣bench ␣low ix ␣piec ␣ve"
            " ␣slow ␣cour ␣tab ␣dry ␣tail ␣open rap ␣Ir ␣alt ␣wet ␣wom ␣side ␣dev ␣arm ␣Ed"
            " ␣depart ␣ey ␣mid ␣Jon ␣umbrell iec greg"
        ),
        1.45 * token.among(
            ") ␣named ␣box ␣park ␣flower ice ␣dog ␣apple ␣coat ␣books ␣garden ␣school ␣door"
            " ␣map ␣Jesus ␣river hes ␣bird its ␣basket ␣horse ␣afternoon ␣wall ␣flowers ␣balls"
            " ␣Felix ␣head ␣body ␣hats Oscar ␣bench ␣hill ␣duck ␣shell ␣chair row ␣umbrella"
            " ␣system ␣lived face ␣bridge ␣goat ␣frog eds ␣cups uary acle ␣Nils"
        ),
        0.9851 * previous.among(
            "adjective at ap ␣near ␣blue ␣before ␣sp ␣yellow ␣away ␣behind ␣pink ong ␣ar adverb"
            " ␣put ped ␣high ose ␣opposite ␣wall ␣twelve ␣Pet ␣writ ␣soft Opposites ␣piec ␣ve"
            " ␣cour ␣tail ␣open rap ␣Ir ␣alt ␣wom oved ␣sea ␣Ed semb ok gy ␣ey ␣serv ␣Jon ␣fa"
            " ␣sho ␣umbrell iec ␣Jo"
        ),
        0.8763 * token.among(
            "e or ) om ␣named ␣box ial ␣park ␣flower Lily ␣dog ␣coat ␣books ␣garden ␣school"
            " ␣door ␣map ␣Jesus ␣river ␣cat ␣bird its ␣basket ␣wall ␣flowers ␣balls ␣Felix ␣head"
            " ␣hats Oscar ␣bench ␣hill ␣duck ␣shell ␣chair ␣umbrella ␣system ␣lived face ␣bridge"
            " ␣goat ␣frog eds Hugo ␣cups uary acle ␣Nils"
        ),
        row=438,
    ),
    # after ␣What/␣Then/␣st and 43 more; ␣were/␣have/␣had and 45 more
    "L3N877_after_what_then_st_and_43": gelu(
        -0.5084,
        1.933 * previous.among(
            "␣What ␣Then ␣st ␣father ␣My ␣mother ␣knows ␣count ␣liked ␣seven ␣ten ␣slept ang"
            " ␣El Numbers Digits ␣job ␣nine ␣Can ␣Listen ␣del ␣son teen ␣10 Thank ␣eleven ␣op"
            " ␣pur ␣occ ␣answered ␣contain ␣Fr ␣told ␣resemb ␣prop ␣consisting ␣ir ron iled ␣tw"
            " eh ␣North ␣Al ␣Ab ␣Christ irty"
        ),
        1.787 * token.among(
            "␣were ␣have ␣had ␣r ␣see ␣found ␣friend ␣knows ␣having ␣behind ␣been ␣needs ␣lost"
            " ␣than ␣know ␣find ␣works ␣child ␣being ␣lives ␣They ern ␣David ␣plus ␣leaves ␣only"
            ' ," \u2423got \u2423quiet \u2423cook ham imes \u2423colour \u2423beach \u2423Br ert Yes au \u2423Americ \u2423usually \u2423mill'
            " aria ␣hundred ␣Jon ari esh eld iah"
        ),
        0.9332 * previous.among(
            "␣two ␣What ␣Yes ␣father ␣four ␣My ␣mother ␣knows ␣count br ␣slept ␣took ␣spoon ␣H"
            " Numbers ␣today ␣can Digits ␣U ␣job ␣nine ␣Can ␣sad ␣Listen ␣boat ␣del ␣flowers ␣op"
            " ␣hats ␣November 8 ␣Fr ␣char ␣told ␣consisting ␣tail ␣trans iled ␣tw eh be ␣Bel ␣Ed"
            " ␣Americ ash ␣eng ara irty"
        ),
        -0.4117 * word_start.among(
            ". ␣f ␣he ␣or ␣b ␣t ? ␣G p ␣she ␣had ␣M ␣u ␣k ␣so ␣named un ␣th ␣box ␣four ␣sl"
            " ␣friend w re ␣does ␣com ␣more ␣light ␣Finch ␣coat ␣books ␣works ␣another ␣tab ␣ele"
            " ␣dev ␣should ne ␣lar ␣Ab ␣world There ␣arm ␣days ␣genus A N ␣Mo"
        ),
        row=439,
    ),
    # or/␣ball/␣h and 45 more; after ent/w/␣LORD and 44 more
    "L3N878_or_ball_h_and_45_more_after": gelu(
        -1.064,
        1.627 * token.among(
            "or ␣ball ␣h ␣e ␣Ben ␣see ␣friends ␣hat ␣box ␣book ␣flower ␣live ␣kite uc ␣spoon"
            " ␣very oo ␣shop ␣closed by ree ␣map ␣bed On inn ␣key ␣candle ␣ser ater ␣baker ␣got"
            " ␣spec ␣hats ␣nor ␣farmer ␣hear ␣grou bit ␣ir ␣lived ␣most ari ␣As yl ␣cor ␣love"
            " ␣cups ␣possess"
        ),
        1.283 * previous.among(
            "ent w ␣LORD ␣big am ␣box ig ␣C ␣gr ␣new ess ␣pl ␣sm iv sp ␣ar ␣closed Digits ␣sha"
            " ␣qu gr Days ␣opposite ␣opened eren ␣eleven ouse ␣soft ␣clean Opposites ␣Today"
            " ␣quiet ␣inc ␣dirty Today ␣rece O ␣slow ␣supp ␣dry ␣tw ␣bec ␣mill eds ␣hundred ␣gl"
            " ␣num"
        ),
        0.9268 * token.among(
            "or r ent ␣ball ␣h ␣w ␣e ␣see ␣friends ␣box ␣book ill ␣flower ␣live ␣kite ␣spoon oo"
            " ␣shop ␣Hart ␣closed by ree ␣map ␣bed ␣ring ␣table ␣candle ␣ser ater ␣baker wood"
            " ␣got ␣spec ␣hats arn ␣nor ␣farmer ␣hear ␣gener ␣grou ␣ir ␣lived ilt ␣most ari ␣As"
            " ␣cor ␣possess"
        ),
        0.8527 * previous.among(
            "␣c ␣w ␣small ␣big ␣box ␣gr ␣new ␣sp ␣ten ␣sm sp ␣cold ␣ed ␣closed ␣ha ␣short ␣sha"
            " ␣qu gr Days ub cl ␣opposite ␣opened eren ␣eleven ouse ␣soft ␣clean Opposites"
            " ␣Today ␣bench ␣quiet ␣dirty Today ␣rece ␣slow ␣dry pr ret ␣cent ␣tw ␣bec eds esp"
            " ␣hundred ␣gl ␣num"
        ),
        row=440,
    ),
    # after ␣The/w/um and 45 more; ␣capital/is/id and 45 more
    "L3N880_after_the_w_um_and_45_more": gelu(
        -0.6557,
        1.329 * previous.among(
            "␣The w um ia ␣w ␣four ri ␣thy The ␣boy ␣le ␣th ␣cl W ␣When her ob ␣W ␣eight ␣str"
            " venia urn vent ␣Igor ␣wh ␣Greta ita ␣nor ␣daught ␣sit arl ␣tab ␣Lars ␣Julia ico"
            " ␣October ␣wild be ␣Cora ␣Hanna ␣trib ␣Ab ␣mer ␣twel ␣est ␣nam ␣sou ␣Nils"
        ),
        1.325 * token.among(
            "␣capital is id ␣What ␣named Once This pt ␣Where ise ␣That ked ick ␣Brook ␣Hill"
            " ␣Black og ore ␣high ␣Park ␣Frost ␣Wood ␣2 ␣name ␣Lane hy oe istic ␣hot ␣same Today"
            " ich ␣right ␣month Where ␣ever ␣chief ␣dry ␣Rose ␣Walter mer atic ␣Which oor very"
            " ired ␣mid wn"
        ),
        1.119 * two_back.among(
            "Q ␣his w ␣Yes ␣se ␣knows ␣their ␣night ␣thy ␣le ␣ro ␣Sunday her te oria ␣R ␣child"
            " ␣Th ␣Park venia ␣Listen ␣afternoon ␣bre ␣10 ␣answered ␣ch Opposites iol ␣cha ox"
            " ␣evening ␣October ␣called ␣February ␣Mart ␣tw ␣thousand ␣fif ␣turn mb ␣Jer itc"
            " ␣ple ␣z ␣fa ␣twel irty ␣sou"
        ),
        0.7778 * token.among(
            "es ␣capital o ␣What Here Once ␣out This ␣Who ␣That ked ick ␣Brook ␣Black og ore"
            " ␣high ␣Frost ␣Wood ater ␣way ␣name ␣Lane ␣Alma ␣food hat ward istic ␣hot ␣November"
            " Today ich ␣right lack ␣month Where ␣ever ␣chief ␣dry ␣Rose ␣Walter ␣Which oor"
            " ␣Cora very ired ␣mid wn"
        ),
        row=441,
    ),
    # c/␣unto/␣c and 45 more; after ␣you/␣all/␣father and 45 more
    "L3N881_c_unto_c_and_45_more_after": gelu(
        -0.8266,
        1.252 * token.among(
            "c ␣unto ␣c ␣his ␣all um ␣some ad ␣friend ␣my ou ␣does ␣count ␣any ib ␣thy ␣thou"
            " ␣dis ␣O ␣no ual ␣let ␣against ␣People ␣know oria ␣sent sc ␣may ␣Park ful rop ␣mar"
            " ␣sc ␣X ␣answered ␣our ␣cha ␣dec ␣prop pr ␣Am ␣Eur ␣Walter ␣Edda ics ete ␣Nils"
        ),
        1.234 * previous.among(
            "␣you ␣all ␣father ␣G ␣My ␣mother ␣knows ␣live ␣Where ␣tr ness ␣H tr ␣saith ␣works"
            " ␣They ␣Th ␣job ␣son ments ␣name ology hat ␣law olog ␣same ␣Fr ␣ever ␣holy ␣might"
            " ␣Ir Th ␣evil ␣Bel ␣Re ␣fear L ␣word ␣righteous ␣Jon ␣love P iah selves ␣Christ"
            " irit ␣glory eop"
        ),
        0.9682 * token.among(
            "␣the ␣to al y ␣f c ␣shall is ␣friend ish ␣does ␣count ib ra ␣thy ␣thou ␣dis ␣tr ␣O"
            " ue ␣co ␣sent ␣cause sc ␣ser ␣mar ␣cont ␣sc ␣X ␣answered ology ␣our ␣cha arl ␣dec"
            " ␣told ␣Wh ␣prop pr ␣those ␣Am ␣wet ␣belie ␣Eur ␣wom be other ␣Nils"
        ),
        0.2318 * word_start.among(
            "↵ ␣( ␣of ␣c ␣or ␣an ␣e ␣are ␣his ␣con ␣M ␣S ␣In ␣so ␣will ␣man ␣ar ␣pre t ␣des in"
            " ␣ent ␣en ␣like ␣does ␣thy ␣del ␣Th ␣thou ␣cont ␣let ␣sent ␣pres ␣Fr ␣People ␣hath"
            " ␣Re ␣tw ␣might ␣those ␣Edda ␣swe y P ␣Mord ␣spirit ␣Nils"
        ),
        row=442,
    ),
    # after ␣The/adjective/␣at and 45 more; ␣he/␣be/And and 45 more
    "L3N884_after_the_adjective_at_and": gelu(
        -1.384,
        1.569 * previous.among(
            "␣The adjective ␣at ␣Then ␣which ␣Yes ␣so Here ␣father ␣friend ␣when ␣My ␣mother"
            " ␣man ␣knows ␣does ␣Do ␣lost W ations ␣So ␣children ␣today ␣if ␣sons ␣these ␣They"
            " ␣job ites ␣disc ␣wh ␣son so ␣behold ␣Lord iol ␣daught ␣where ehold ither Where Do"
            " ␣those Yes N ␣trib They ␣fathers"
        ),
        1.145 * token.among(
            "␣he ␣be And ␣shall ␣are ␣she ␣but ␣which ␣father ␣friend ␣flag ␣when ␣mother ␣C"
            " ␣city Anna ␣That Emma ␣children ␣H ␣saith ␣did ␣then Sam ␣F ␣child But ␣And ␣if"
            " ␣They ␣may ␣because Paul H ␣Pet ␣Alma For ␣nor oe ␣yet ␣should ␣trans ␣Which ␣Cora"
            " fore ␣would Therefore Eve"
        ),
        0.9949 * sentence_start.among(
            "␣The ␣He ␣She ␣Then ␣Everyone W For The H They Therefore ␣shall ␣for gen ␣have O"
            " ␣s N ␣t ␣which ␣when ␣are ␣because ␣H ␣Is ␣S ␣we ␣do K P Z ␣w ␣ha ␣G ␣J ␣she ␣all"
            " ␣thy ␣who ␣their ␣sm scar ␣St ␣if ␣where ␣art ␣twelve ␣chief"
        ),
        0.9198 * token.among(
            "e u And ␣c ␣shall ␣capital o ␣time os ␣h ␣which ␣On ␣friend ␣mother ␣we ␣S od if"
            " ␣o ␣That ␣children ␣saith Sam ␣F But ␣And hen ␣if ␣They ␣because gr ␣house"
            " ␣relating ␣Alma For ␣nor oe ␣should ␣wife ␣chief ␣trans ␣Eur fore ␣bro N ␣would"
            " Therefore Eve"
        ),
        row=443,
    ),
    # Q/␣capital/␣It and 35 more; after :/␣went/␣What and 44 more
    "L3N885_q_capital_it_and_35_more": gelu(
        -1.209,
        1.773 * token.among(
            "Q ␣capital ␣It ␣What ␣has ␣In Here ␣flag ␣C ␣Who ␣knows ␣Do ␣Where ␣That ␣painted"
            " Shopping ␣Is ␣looked ␣No Leo Numbers by ␣comes Names ␣Have ␣People Digits ␣Can"
            " Months ␣Listen ␣much Colours Opposites C ␣colour ␣Rose ilda ␣Which"
        ),
        1.073 * previous.among(
            ": ␣went ␣What ␣In ␣see ␣out ␣Sara This Ben ␣C ␣day ␣Who ␣Everyone ␣un ␣painted"
            " ␣lost ␣per ␣u ␣N ␣No ␣comes ␣People ␣R ␣tomorrow ␣Th Months ␣plus ␣writ ␣got ␣July"
            " ␣How iol ␣May ␣August ␣Y ␣April ␣Qu ␣month ␣Fe aldov ␣inter ␣colour ␣according"
            " ␣Which ␣Bel ␣Re ␣Jon"
        ),
        0.7219 * token.among(
            "Q ␣It ␣What ␣In Here ␣flag ␣C ␣Who ␣knows ␣live ␣Where ␣That ␣painted Shopping ␣Is"
            " ␣looked ␣spoon ␣1 ␣rep Leo Numbers by ␣comes Names ␣Have ␣People Digits ␣nine ␣Can"
            " ex Months ␣Listen ␣Why ␣much Colours ␣build Opposites ␣Galdovar ␣September C go"
            " ␣colour ilda ␣Walter atic ␣Which ␣3 ania"
        ),
        0.3967 * previous_word.among(
            "␣is : ␣He ␣who ␣her ␣She ␣seen ␣day ␣Who ␣Everyone ␣There ␣painted ␣No ␣these"
            " ␣child ␣behold ␣How ␣clean ␣forth ␣hundred ␣Which"
        ),
        row=444,
    ),
    # m/␣m/␣capital and 45 more; after ␣the/␣a/- and 45 more
    "L3N893_m_m_capital_and_45_more": gelu(
        -1.124,
        1.796 * token.among(
            "m ␣m ␣capital ␣LORD ␣time ␣v ␣ex ␣king ␣gr ␣city ␣M ␣br ␣comp ␣rem ␣sl ␣garden"
            " ␣school ␣bl str ␣des ␣river ␣job ount rib ␣exp ␣comm ␣land ␣mount ␣host ␣son ␣name"
            " ␣priest ld ␣op ␣ind ␣bas ␣Lord ␣daught B ␣med ␣dep ␣ins ␣wild ␣som ␣days ␣trib"
            " irit ␣Mord"
        ),
        1.021 * previous.among(
            "␣the ␣a - ␣re 's ␣king ␣their ␣this ␣thy ␣con ous ␣dis ␣no ␣great ven ␣co ␣ac ␣ph"
            " ho ␣prophe ␣opposite ␣cr ater ank eren ␣given ␣sub ␣daught ␣cha ␣told sy sha ham"
            " ␣tab ␣wild ␣arm ␣fore oly har az ␣stren ␣ey itc umb iqu ␣ca greg ara"
        ),
        0.9844 * token.among(
            "on ␣m ␣LORD ␣L ␣am ␣more ␣br ll ␣j ␣comp ␣D ␣u ␣ab ␣other ␣tre ␣fl ␣app ␣last"
            " ␣works ␣U ␣relating ␣Can form ␣pub ␣comm ␣earth ␣mount Max ␣wind ld ␣op ␣sun"
            " ␣shalt ␣law ␣full ␣ground ␣chief ␣sur rap ␣wild igh ␣som ␣bet ␣conc ␣world R ␣wat"
            " ␣Mord"
        ),
        0.7566 * token.among(
            "m ␣m ␣capital ation ␣LORD ␣v ␣ex ␣day ␣gr ␣sp ␣M ␣pl ␣br ness ␣comp ␣rem ␣tre ␣job"
            " ount ␣prod ␣exp ␣comm ␣land ␣way ␣burn ␣mount ␣son Max ␣name ␣op ␣Lord ism ␣ground"
            " ␣chief ␣ins ␣wild ␣som ␣days ␣evil gth ␣sea R ised ken ␣wat irit greg ␣Mord"
        ),
        row=445,
    ),
    # in a text beginning p/f/d and 45 more; after ␣The/adjective/verb and 45 more
    "L3N895_in_a_text_beginning_p_f_d": gelu(
        -1.364,
        1.416 * text_start.among(
            "p f d t re n e in ex to ma th con v an de ha r al ad tr ang k im pro hy red he el"
            " act ind ne gen na ter alk up har sc er am ce ant sel we cy ps cle"
        ),
        1.386 * previous.among(
            "␣The adjective verb um ig x ␣Do ␣li ' oc ␣closed ␣can Digits ␣short ax ount"
            " ␣opposite ␣opened ␣pub eren ros Colours ility ␣leaves hy ize ␣spec Opposites ␣low"
            " ␣ear cess ␣gener ␣grou orm ␣equ ␣tab ␣sto gre ␣use ␣bet ␣lack ics ␣cle ␣gre ␣ey"
            " ution ␣state ␣tak"
        ),
        1.077 * token.among(
            "␣a ␣of ): ␣in ; ␣or ␣that al ␣an ␣not ␣by ly ␣time ␣some ␣small ial 's ␣does The"
            " ␣having ary ice ance ight ual ␣Brook ular ious ␣short ␣hungry ase ␣job ome ful"
            " ␣its ␣opposite ally arrow ␣large ␣same inal ␣umbrella imes ely ␣without ically eds"
            " ower"
        ),
        0.9925 * token.among(
            "␣the ␣and ): ␣to ␣or ␣with ␣his ␣have ly ␣two ␣has ␣time ␣some ine ␣who ial ts"
            " ␣does ␣new ary ␣after ␣been ual ong ular ious ␣hungry ase ␣job ome ory ␣its 0 ally"
            " ␣Reed ␣large ␣same inal ␣umbrella imes ely ␣quality mer ert ically ime eds ower"
        ),
        row=446,
    ),
    # after ␣f/␣there/␣l and 45 more; un/il/␣what and 45 more
    "L3N896_after_f_there_l_and_45_more": gelu(
        -0.5776,
        1.343 * previous.among(
            "␣f ␣there ␣l This fl ␣pro ␣fr ␣te res te uth ␣cons str ␣str ␣morning ␣afternoon"
            " ␣exp ␣pub urn ␣much ␣dist vel ␣behold ␣ass Thank com ehold ␣rece Where ␣ever"
            " ␣evening ␣supp ␣equ pro ␣rec ␣until ␣belie ␣Br Yes be ␣contr ␣conf fore ␣shew G"
            " ␣ple ␣diff ␣est"
        ),
        1.195 * token.among(
            "un il ␣what ig This ␣this fl ␣us pl old ten ord ond ␣dire ail ␣prod bl ␣give eren"
            " ␣mount lic ␣voice ␣Pet ␣sec ␣same ix ␣hear ehold Today Where ␣holy ␣cent ␣ele Now"
            " ␣fif au oly par ␣meas ␣stren N Therefore aul ool ␣cloud ␣Christ day ␣Mord"
        ),
        0.9718 * word_start.among(
            "␣l p ␣came ␣te in g re e ␣dist This ␣dire ␣this Q le ␣sec ␣person ad ␣cent im"
            " ␣ever ␣stren te Shopping ␣same ␣meas ␣holy L ␣Se ␣est ␣line ␣now ␣cloud A G y I"
            " Now ␣rest M U Y Anna ␣Gre ␣learn vent Do So Therefore"
        ),
        0.7772 * token.among(
            "Q un ig This ␣this ␣back ␣us pl ord But ␣dire ail ␣prod Then ␣give ␣mount lic ␣Pet"
            " ␣sec ier ␣our ␣Y ix ehold There Where ␣holy ␣cent ␣ele Now ␣fif au oly par ␣meas"
            " ␣stren N ␣now Therefore ␣line aul ellow ␣cloud ␣sail ␣Christ day ␣learn ␣Mord"
        ),
        row=447,
    ),
    # ␣or/␣two/␣three and 45 more; after ␣all/eth/red and 45 more
    "L3N898_or_two_three_and_45_more": gelu(
        -0.9446,
        1.249 * token.among(
            "␣or ␣two ␣three th ␣four able ial ect ␣having ct eth ␣more ␣no ␣needs ving ␣other"
            " ␣something ular ible ject ore ␣its like ting ␣much ␣dist ␣certain ove ␣organ"
            " ␣elect ␣large ute of ␣supp arious ␣rec ␣ins ␣beg ␣sound face ities ␣4 ␣whose"
            " ␣proper ␣hundred ␣most ␣dead ays"
        ),
        1.247 * previous.among(
            "␣all eth red ␣needs ␣saw ␣put ␣ed ␣cut ave ject ␣ob here ␣opposite ␣much ␣give"
            " ␣col Colours ␣hold ␣organ ull ␣pur ring ␣y ␣bring Opposites ␣cast ␣contain ␣har"
            " ␣mark ␣brought ␣mak ␣resemb ather row ␣min illed ␣bear ␣dep ␣keep ␣caus ␣sing"
            " ␣perform ␣lack ␣cle ␣Americ iven ␣tak ␣such"
        ),
        0.8626 * sentence_start.among(
            "p s c g Shopping ␣People e le st th fl gr r qu form pl ho ang me ten ␣especially y"
            " ␣ob res ␣some inn be ␣usually ␣having ␣l ␣y her ke ␣red iv ␣end ␣per ␣im bit dom"
            " ␣someone rop ␣prin ␣imp ␣organ ␣trib ␣such ␣chief"
        ),
        0.8534 * token.among(
            "␣or ␣with ␣two ␣three ␣me ␣live ect ␣having ct eth ␣more ␣no ␣needs ving ␣other"
            " ␣something ular ible ject ore ␣its like ␣much ␣dist ove ␣elect ␣large ␣many ute of"
            " ␣supp arious ␣chief ␣bear ␣ins ␣beg ␣sound face ␣4 ␣whose ␣3 ␣proper D ␣hundred"
            " ␣most oses ␣dead ays"
        ),
        row=448,
    ),
    # in/␣she/␣J and 45 more; in/at/␣upon and 45 more
    "L3N903_in_she_j_and_45_more_in_at": gelu(
        -0.7773,
        1.13 * token.among(
            "in ␣she ␣J ␣h ␣Ben v ␣On ␣G ell ␣king ␣M qu ␣cl ound ␣buys ␣D iv ␣1 ␣H ␣T ␣R ␣Th"
            ' ?" cl H \u2423wh \u2423between \u2423July \u2423par \u2423inv ath hem \u2423div \u2423enem \u2423alt eh \u2423kn \u2423Ed \u2423Jer \u2423sw'
            " ␣poss ␣Jon ison hil ␣gl ␣Jud irit ␣Sel"
        ),
        1.035 * token.among(
            "in at ␣upon ␣J ␣h ␣Ben v ␣On ␣Sam ␣G ␣king ␣knows z ␣M qu ␣cl ␣buys ␣D iv ␣1 ␣H ␣T"
            ' \u2423R \u2423Th ?" cl H \u2423wh \u2423ser \u2423par \u2423inv han hem \u2423div \u2423enem \u2423alt eh \u2423kn \u2423Ed \u2423Jer \u2423sw'
            " ␣poss ␣Jon ison esh hil ␣gl ␣Jud"
        ),
        0.9119 * previous.among(
            "␣at ␣It ␣came ␣Then ␣but ␣st Once ␣made ␣near ␣king ␣gave ␣before ␣behind ␣ar ␣let"
            " ␣comes ␣last ␣They Days ␣en ␣relating ␣twelve ␣mount ␣travel ␣got ␣June ␣December"
            " ␣May ␣November ult ph ␣inc Today Do ␣pol ␣February ␣lived eh Yes ␣pri ␣Ar ␣ret So"
            " ␣sat ␣z esh ␣cups ␣Mo"
        ),
        0.6442 * token.among(
            "␣v ␣h ␣into ain ␣ v ␣G ␣L iv ang ␣N her ␣El con ␣fr ␣1 ␣ed ␣H ick ␣prophe ote rop"
            " ␣wh ␣servants ␣clean ific ␣par ␣inv ith ␣holy ath van eh ␣Jacob ␣sol ␣3 ␣Jer ␣sw"
            " mon ␣poss ison aul ␣brethren hil ␣gl ␣Jud ␣Mo ␣Sel"
        ),
        row=449,
    ),
    # <|endoftext|>/␣be/- and 44 more; after ”/es/y and 45 more
    "L3N905_endoftext_be_and_44_more": gelu(
        -0.9241,
        1.437 * token.among(
            "<|endoftext|> ␣be - w un ␣w ␣e ␣ex he ha ␣Who ␣A ro ␣S ␣un ␣P ␣dis ␣ro ␣O ␣de W ␣u"
            " ␣Is con ␣ar ␣rep ␣ent ␣ac ␣en ex ␣K to ␣ag ␣cont Colours up hy ` gn ␣ve ␣sto rap"
            " ␣Ar oly ␣far ␣mid ␣mer"
        ),
        1.164 * previous.among(
            '" es y \u2423an "; \u2423e \u2423facts \u2423G This \u2423A ish op \u2423M \u2423P ary \u2423girl \u2423u con oc \u2423E \u2423Have cy'
            " venia 0 to ade ants ium hy ␣bas usually ); ␣cities ␣States ␣genus ␣America 1 ete"
            " ␣Ar har M oses irc hil P ␣gold jective eop"
        ),
        1.161 * word_start.among(
            "<|endoftext|> ␣it ␣A b ␣M ␣P ␣u ␣In un t in ␣My ␣ac e ␣Stone ` con ex ␣Is a an to"
            " ␣plus ph pro ␣Ar hy ne ob he ␣sch inn Numbers ag da mon over sha na par ␣glory i"
            " ac ly em ine Sara cy"
        ),
        0.8737 * token.among(
            "<|endoftext|> noun ␣The t c n - ␣w ␣e ab ␣S ␣un ␣B op ␣P ␣dis ␣o ␣de Shopping W"
            " ␣Is ep ␣ar ␣H ␣co oc ␣ac ore ␣prophe ho ␣K to ␣ag ␣cont ld ology ` hat over ␣Y sha"
            " ␣fac ␣ve ␣sto ␣Ed ␣Ar oly par"
        ),
        row=450,
    ),
    # after ␣The/␣f/␣capital and 45 more; ,/):/; and 45 more
    "L3N906_after_the_f_capital_and_45": gelu(
        -0.9396,
        1.489 * previous.among(
            "␣The ␣f ␣capital ␣What ␣one ␣out ␣On This ␣day ␣Who ␣city ␣un ␣Where ␣slept ␣pass"
            " adverb ␣saying ␣manner Numbers ␣eight It Digits ␣morning ␣en ␣K ␣2 ␣exp ␣land"
            " ␣much ␣host ␣ang ␣eleven ␣ear ␣prin ␣fam ␣rainy ␣keep ␣windy ␣days ␣Which ␣plac"
            " ␣proper ␣mid ␣trib ␣Al ␣cloudy ␣mer ␣year"
        ),
        0.951 * token.among(
            ', ): ; \u2423from \u2423capital "; ings \u2423what \u2423flag \u2423mother \u2423under \u2423end \u2423Tuesday \u2423Monday'
            " ␣door res ␣bed ␣child ␣ring ␣Friday ␣happy ␣key ␣opposite ␣plus ␣candle cle ␣much"
            " ␣orange ␣stone ␣son ␣name ␣thing ␣Arvela ox ); ␣Galdovar ␣number ␣place bit"
            " ␣cities ␣colour ␣lived ␣quality ␣conc ␣frog els ania greg"
        ),
        0.9146 * previous.among(
            "␣was ␣The ␣be ␣What ␣time ␣big This ␣up ␣city ␣un ␣con ␣Where ␣th ␣slept ␣pass"
            " adverb ␣saying ␣saith ␣manner Numbers ␣thee ␣eight ␣ha ␣R Digits ␣en inn ex"
            " ␣Listen ␣2 ␣plus ␣ang ␣eleven ␣art ␣How ␣prin ␣fam ␣rainy ␣month Where ␣ever ␣keep"
            " ␣Which ␣spake ␣proper ␣mid ␣trib ␣Al"
        ),
        0.5097 * token.among(
            '; e c \u2423unto it \u2423from \u2423capital "; o \u2423What ings This ast \u2423mother \u2423o res \u2423manner'
            " ␣child ␣ring ␣Friday ␣happy ␣key ␣opposite ␣plus ␣candle cle ␣orange ␣stone ␣name"
            ' ination ," \u2423thing \u2423Arvela ox ); \u2423Galdovar \u2423number \u2423place \u2423cities \u2423lived \u2423quality'
            " ␣conc ␣frog els ania esp idge greg"
        ),
        row=451,
    ),
    # after ?/␣his/om and 44 more; ”/es/␣s and 44 more
    "L3N907_after_his_om_and_44_more_es": gelu(
        -0.7333,
        1.451 * previous.among(
            "? ␣his om This ␣your ␣my ␣their ␣thy ␣comp ␣great ␣ab ␣fe ␣ed ␣children ␣comes uth"
            ' ious \u2423cons \u2423strong \u2423qu On \u2423su \u2423Frost \u2423Ol \u2423tem ," und \u2423ind \u2423our gn \u2423har com \u2423yet'
            " ␣ever ␣might ␣Mart ␣som ␣judg ␣hor ␣word ␣neither ␣sch ␣happ ␣Jud irit ␣mer ␣glory"
        ),
        1.272 * token.among(
            '" es \u2423s \u2423 ig \u2423re \u2423con \u2423off \u2423us \u2423saith \u2423thee \u2423int form \u2423host ros \u2423ang und ons \u2423pres'
            " iol ␣daught lt ␣wr ␣mak ␣Edith embr go ␣Albert oun van ␣dwell ify ␣ste ␣som ␣speak"
            " ␣judg ␣mult dom ␣poss ␣fa iqu ␣mer ␣nam ␣answ ␣num oung stand"
        ),
        0.8573 * token.among(
            '" p in \u2423t \u2423 ig ro \u2423off \u2423us ten \u2423saith \u2423thee \u2423int form \u2423host ros \u2423servants und ons'
            " rad ␣pres iol ␣daught lt ␣wr ␣mak ␣Edith embr go ␣Albert oun van ␣dwell ify ␣ste"
            " ␣speak ␣judg ␣Dario ␣mult D ␣poss ␣fa iqu ␣nam ␣answ ␣num oung stand"
        ),
        0.3257 * sentence_start.among(
            "And For Then <|endoftext|> The He ␣he T ␣but Th M They Where Y ␣thou C ␣Paul ␣have"
            " G O ␣ye ␣because ␣now ␣what ␣saith ␣do ( D K P ␣d ␣that ␣O ␣thy ␣who ␣their ␣see"
            " ␣even ␣make ␣ang ␣these ␣art ␣bring dom ␣neither ps ␣yet ␣Sel"
        ),
        row=452,
    ),
    # adjective/verb/ent and 45 more; after ␣named/␣ex/␣boy and 45 more
    "L3N909_adjective_verb_ent_and_45": gelu(
        -0.8352,
        1.37 * token.among(
            "adjective verb ent ation ␣Lily il ment ure ect ␣Paul ous ress act ound ␣act ␣form"
            " adverb ating ition tern ens form ting ␣plus ater lic ␣Pete less oy especially cept"
            " ␣Eve ific fect ␣process ␣mark cess ␣full let ␣February ement face osed ution ison"
            " uit Eve ␣num"
        ),
        1.255 * previous.among(
            "␣named ␣ex ␣boy if act ec Shopping pl ␣When ␣act ren adverb ␣co per ␣manner ␣imp"
            " str ␣river On ␣prod ␣afternoon ens ␣exp ␣burn eren ␣chan ␣reg ␣acc oint ix ␣mark"
            " ␣resp ␣piec ␣cour ret ␣dep ␣rec ␣cre ␣ra ␣dev ␣conc ␣contr ␣cle ␣sal aul ␣cor ␣eng"
            " ␣lit"
        ),
        0.8298 * token.among(
            "t u adjective verb ent ion ce ment ag ␣used ous ide ress act ound ␣act ␣form"
            " adverb ating ign ition ome ough ens form less ouse especially cept ␣Eve ific fect"
            " ␣process ix ␣mark cess ivity amm ␣February ␣use ement face ert ages ution ison uit"
            " ␣num"
        ),
        0.5186 * sentence_start.among(
            "f p s c d Once in It One st ma qu Names sh form ab pl im me te ind on ble fe sw ar"
            " res ev ␣un ␣Eve en o ␣g ␣re od ul ine ␣one ␣al han ner oc bit rop vent oy cle"
            " ␣system"
        ),
        row=453,
    ),
    # A/␣Stone/␣O and 45 more; ␣their/␣de/␣sh and 45 more
    "L3N910_a_stone_o_and_45_more_their": gelu(
        -0.5833,
        1.676 * token.among(
            "A ␣Stone ␣O ␣de ␣sh ␣Hart sh ␣sa ␣V ␣sha ␣str ␣sac ␣prod ␣rel ␣Mara ␣wind self"
            " ␣sun ␣X ␣occ ␣our 8 ␣Y ␣where ␣bel ␣Edith ␣lay O Where ico ␣dep ␣thousand ilda"
            " ␣wild ␣cent 2 6 igh ␣wom ␣Hanna 1 ␣af semb raw ania ␣air 4 esh"
        ),
        0.9864 * token.among(
            "␣their ␣de ␣sh ␣Bell ␣Brook ␣Hart sh ␣sa ␣V ␣sha ␣str ␣sac Months ␣prod ␣Mara self"
            " ␣sun ␣occ ␣our 8 ␣Y ␣where ␣bel ␣Edith af O Where ico ␣dep ␣thousand ilda ␣wild"
            " ␣cent 2 6 igh ␣wom ␣Dario ␣sea ␣Hanna 1 ␣af semb ania ␣air 4 esh ␣lit"
        ),
        0.8582 * token.among(
            "␣their ␣sh ␣Bell ␣Hart sh ␣sa ␣V ␣sha ␣str ale ␣sac ␣prod ␣rel ␣Mara ␣wind self"
            " ␣sun ␣occ ␣our ␣Y ␣bel ␣Edith af O Where ico ␣dep ␣thousand ilda ␣wild ␣cent 2 6"
            " igh ␣wom ␣sing ␣Dario ␣Hanna 1 ␣af semb ania ␣air 4 esh ␣lit irty oung"
        ),
        0.1823 * word_start.among("␣Y"),
        row=454,
    ),
    # last followed by Tom/Ben/Nora and 45 more; ␣the/↵/␣The and 45 more
    "L3N912_last_followed_by_tom_ben": gelu(
        -1.196,
        2.652 * followed.among(
            "Tom Ben Nora or Lily Anna Emma Leo Sam ␣school ␣garden Sara Finn Jack Paul Karl"
            ' Ida \u2423bed ?" \u2423river \u2423home Max \u2423saith Numbers \u2423job Oscar ang Shopping Clara \u2423child'
            " Pete Vera Mia Opposites Ruth Months ␣10 ␣tab Olga 6 ag Digits ouse ␣mill Hugo ␣nam"
            " Eve irc"
        ),
        1.232 * token.among(
            "␣the ↵ ␣The ␣are ␣m w ␣r ␣named ␣v Here Once ␣My ␣your ␣C ␣Do ␣thy ␣sp ␣M ␣pl ␣le"
            " ␣o ␣girl ␣O ␣ne One ␣N ␣fl ␣No ␣pr ␣V ␣str ␣morning ␣Can ␣afternoon ␣K ␣Why ␣Bruno"
            " ␣ev ␣sle ␣bo ␣X ␣Y ␣Wh ␣evening ␣Which ␣ey ␣whe ␣Jo"
        ),
        1.021 * previous.among(
            "␣a ␣is ␣at ␣capital ␣but Here Once ␣near ␣friend This ␣mother ␣could ␣used ␣six"
            " ␣old ␣girl ␣behind ␣1 ␣seen ␣comes ␣child Digits ␣lives ␣Listen ␣2 ␣Why nder ␣10"
            " ␣travel ␣elect ␣July arn ␣hot ␣May ␣Fr ␣sunny ox ␣rainy ␣September lack ␣Har"
            " ␣windy ␣wet ␣Br Now ␣Bel ␣cloudy meric"
        ),
        0.5662 * token.among(
            "␣not h ␣m ␣from ␣has ␣r ␣v Here Once the This ␣My ␣your ␣C ro ␣ye ␣Do ␣thy ␣pl ␣le"
            " ␣girl One ␣N ␣El ␣No Numbers ␣E by ud ␣V ␣today It ␣sha ␣str ␣even ␣morning ␣Can"
            " ␣afternoon ␣K ␣Why ␣Y ␣Wh There ␣evening ␣Har ␣Which ␣Dario ␣ey"
        ),
        row=455,
    ),
    # ␣you/␣Tom/␣capital and 101 more; noun/␣it/adjective and 101 more
    "L3N913_you_tom_capital_and_101_more": gelu(
        -0.6058,
        2.925 * token.among(
            "␣you ␣Tom ␣capital ␣He ␣It ␣Anna ␣What ␣one ␣Lily ␣Hello ␣Goodbye ␣ball ␣She ␣time"
            " ␣some ia ␣Yes ␣Ben ␣facts ␣small ␣big ␣friends ␣Jack ␣Leo ␣hat ␣four ␣box ␣book"
            " ␣Sara ␣Sam ␣Max ␣Who ␣Emma ␣Nora ␣red ␣Finn ␣five ␣Everyone ␣cup ␣park ␣night ␣new"
            " ␣Stone ␣Paul ␣kite ␣Mia ␣Thursday ␣well ␣old ␣Wednesday ␣Finch ␣Tuesday ␣Monday"
            " ␣Bell ␣Marsh ␣garden ␣cold ␣Sunday ␣No ␣door ␣shop ␣Brook ␣Hill by ␣Saturday ␣Hugo"
            " ␣Ruth ␣brown ␣map mark oria ␣Swan ␣hungry ␣Friday ␣Ida ␣river ␣forest ora ␣morning"
            " ␣Park via vania ␣sad ␣afternoon ␣key ␣Wood ␣Moss ␣Selmark ␣baker ␣angry ␣Olga"
            " ␣Lane onia wood ␣Lake ␣market ␣December ␣Eve ␣clean ␣November ␣dirty ␣March ␣Rose"
            " ␣Yolvia"
        ),
        2.054 * token.among(
            "noun ␣it adjective ␣said verb ␣there ␣Tom ␣two ␣Anna ␣ball ␣home ␣r ␣good ␣three"
            " ␣Yes ␣facts Here ␣friends ␣father ␣day ␣Finn ␣Vera ␣blue ␣city ␣Oscar ␣could ␣park"
            " ␣flower ␣liked ␣yellow ␣green ␣kite ␣boy ␣Clara ␣Where ␣egg ␣drum ␣Karl ␣Wednesday"
            " ␣Tuesday ␣Monday ␣Marsh ␣apple ␣kind ␣books ␣garden ␣cold ␣Sunday ␣school ␣spoon"
            " ␣1 ␣Field ␣Ford ␣shop ␣Hill ␣dark ␣Black ␣eight ␣today ␣heavy ␣table ␣Friday Sara"
            " ␣river ␣forest ␣happy via ␣lamp ␣nine ␣basket ␣Wood ␣boat ␣2 orland ␣Selmark ␣much"
            ' \u2423flowers \u2423balls \u2423baker \u2423Pete \u2423Reed \u2423Lane teen onia \u2423kitchen \u2423Lake ," \u2423July \u2423hats'
            " ␣clean ␣Arvela ␣August ␣quiet ␣November ␣sunny ␣March ␣sailor ␣September ␣slow"
            " ␣October 6 Yes ␣4 ␣Yolvia"
        ),
        1.624 * two_words_back.among(
            "␣is ␣capital ␣at ␣It ␣had ␣one ␣city ␣but ␣home ␣flag ␣three ␣Hello ␣near ␣named"
            " ␣Yes ␣knows ␣facts ␣friends ␣under ␣found Here Once ␣five ␣friend ␣red ␣end ␣ten"
            " ␣liked ␣park ␣travel ␣child Q ␣saw ␣comes ␣needs ␣buys ␣boy ␣D ␣Monday ␣strong"
            " ␣lives ␣Hill ␣behind ␣1 ␣cold ␣garden ␣school ␣No ␣closed ␣brown ␣learned ␣People"
            " ␣tomorrow ␣Wood ␣works ␣2 ␣hungry ␣Lake ␣morning ␣opposite ␣forest ␣Arvela ␣eleven"
            " On ␣Can ␣Listen ␣afternoon ␣Nor ␣December ␣much ␣asked ␣July ␣kitchen ␣warm"
            ' \u2423November 8 \u2423clean \u2423dirty \u2423X \u2423wave \u2423May ?" \u2423market \u2423September \u2423Qu Shopping \u2423Today'
            " ␣loud ␣August ␣open ␣evening ␣October Numbers ␣slow ␣windy Digits Months ␣4"
            " ␣Yolvia Names ␣mill Opposites ␣3 ␣cloudy"
        ),
        1.332 * previous_word.among(
            ", ␣is : ␣was ␣The ␣two ␣In ␣Tom ␣three ␣Anna ␣named ␣some ␣ball ␣good ␣time ␣seen"
            " ␣four ␣what d ␣Yes ␣facts ␣see ␣big Once ␣On ␣C ␣Now ␣L ␣Who ␣blue ␣after ␣before"
            " m ␣yellow ␣could ␣ten Q ␣Do ␣green ␣egg ␣old ␣kite ␣ph ␣pink ␣That ␣Monday ␣slept"
            " ␣When One ␣kind ␣school ␣1 ␣cold ␣learned ␣People ␣eight ␣brown ␣works ␣ring ␣Ida"
            " ␣morning con ␣lives ␣nine On ␣K ␣afternoon ␣Ol ␣2 ␣eleven ␣key ␣asked ␣wave ␣angry"
            " ␣Igor ␣Olga ␣soft ␣Lake ␣How ␣loud ␣Fr Shopping ␣warm ␣dirty ␣sunny ␣Edith ␣Stella"
            " ␣September com ␣evening ␣Albert ␣October ␣Ir ␣Har ␣windy ␣Walter ␣Which ␣Edda ␣Bel"
            " ␣fif ␣Ed be ␣cloudy ␣Nils"
        ),
        row=456,
    ),
    # after noun/␣The/␣went and 45 more; ):/␣at/␣It and 45 more
    "L3N914_after_noun_the_went_and_45": gelu(
        -0.8234,
        1.516 * previous.among(
            "noun ␣The ␣went Q ␣He ␣What ␣Who ␣city ␣could ␣back ␣boy ␣There ␣al ␣dog ␣u"
            ' \u2423looked \u2423No ." Numbers by \u2423Have \u2423find \u2423ha \u2423cons \u2423ph \u2423ran vania Months \u2423Listen'
            " ␣opposite ␣opened ␣Mara wood ␣How ␣Arvela ␣duck ␣Qu ␣Wh ␣Fe ␣tab ␣Julia ␣colour"
            " ␣lived ␣Cora ␣frog ics ␣Mordalia ␣meas"
        ),
        1.219 * token.among(
            "): ␣at ␣It ␣all ␣has ␣In ␣l ␣found ␣near ␣knows ␣gave ␣liked ␣pl ␣painted ␣dog pl"
            " ␣Is ␣sl ␣bl ␣comes ␣tomorrow ␣hungry ␣str ␣cat ␣opposite ␣plus ␣Bruno ␣much ␣occ"
            " ␣nor istic ␣duck ␣Y ␣dirty ␣Nor ␣month bit Where aldov ␣colour ␣dep ␣rec ␣lived"
            " ␣alt ␣contr ␣frog ␣kn ␣est"
        ),
        1.025 * previous.among(
            "noun ␣The ␣went ␣What ␣Sara ␣C ␣Who ␣city ␣could ␣back ␣boy ␣There iz ␣N ␣looked"
            " ␣No ␣Have ␣find oria It ␣ph ␣ran ale vania Months ␣Listen ␣opened orland ␣Bruno"
            " ␣Felix olog oe ␣Arvela ␣August ␣duck ␣November ␣chair ␣Wh ␣tab pro ␣Julia ␣colour"
            " ␣Cora ␣frog ␣Mordalia ␣Yolvia ␣Tarvenia ␣sch"
        ),
        0.9705 * token.among(
            "␣at ␣It ␣all ␣has ␣In ␣l ␣found ␣near ha ␣knows ␣liked ␣pl ␣Where ␣cl ␣painted"
            " ␣dog pl ␣Is ␣sl ␣bl ␣comes ␣tomorrow It ␣str ␣relating here ␣opposite ␣plus ␣Bruno"
            " Colours ␣occ ␣nor istic ␣contain ␣Y ␣dirty ␣Nor bit Where aldov ␣dep ␣rec ␣lived"
            " ␣alt ␣contr ␣frog ␣kn ␣est"
        ),
        row=457,
    ),
    # d/ur/ad and 45 more; ur/␣king/␣God and 45 more
    "L3N915_d_ur_ad_and_45_more_ur_king": gelu(
        0.2924,
        1.547 * token.among(
            "d ur ad Once ␣king ␣God ␣men ␣ad ␣fl con ans ␣part It ␣pre ␣Th hes On ␣bre ␣flesh"
            " ␣sc He ␣water ␣blood ␣law ith ␣power ␣med There ␣ever ␣cond pro ␣might ␣trans ␣use"
            " ␣enem Th ␣bet ␣sin ␣arm ␣lack ps ␣death ␣woman ␣Christ irit ␣rest ␣glory ␣spirit"
        ),
        -1.391 * text_second.among(
            "␣is p ec s m y et il r ast e ol z f ri ␣b ␣when ␣Jesus ehold un ag ir ob um iv ish"
            " ub res he ater ct ong hat ␣that ␣shall ␣said ave ␣king ␣this ␣if ␣every har"
            " ␣therefore alk ne cc ␣caus ␣righteous"
        ),
        1.101 * token.among(
            "ur ␣king ␣God ␣men ␣ad ␣fl ans ␣life ␣part ␣sword ␣pre sc ␣Th ␣soul ␣bre ␣flesh"
            " ␣elect ␣sc He ␣head ␣blood ␣law der ␣power ␣pain There ␣own ␣cond ␣tail ␣might"
            " ␣trans ␣use ␣enem Th ␣bet ief ␣sin ␣arm ␣Ar ps itude ␣heart ␣death ␣woman ␣state"
            " irit ␣rest ␣spirit"
        ),
        0.4204 * previous.among(
            "t ␣for - ␣s ly i re ␣l ␣w ␣ex ␣Sara ut ␣L ␣does ␣un ␣B ess ␣sp ␣thou qu ␣le our"
            " ␣Marsh ␣take oo all ␣app ␣seen ␣than ␣eight ␣imp ere ␣child ␣des ase ub ␣prod ␣cr"
            " ␣cha ␣dec ␣hast ␣January ␣open oll ␣dwell semb M umb"
        ),
        row=458,
    ),
    # ␣f/␣g/␣found and 45 more; after ␣capital/␣He/␣re and 45 more
    "L3N916_f_g_found_and_45_more_after": gelu(
        -0.7715,
        1.413 * token.among(
            "␣f ␣g ␣found ␣when ve ro ␣S ␣live ra pt ␣D ␣ad ␣El adverb ␣saying ␣seen ved ␣W ␣F"
            " ie ␣cons ␣des ␣if ␣en ␣Z ␣Ol ␣plus ␣prov vent ␣Igor so ␣behold ␣la ␣dec ehold"
            " ␣rece ␣Fe ␣belie med eh ␣conf tto ␣pri G mb ␣poss ␣Se ␣est"
        ),
        1.062 * previous.among(
            "␣capital ␣He ␣re ␣flag ␣L ␣five ␣been ␣painted ␣D ␣per ␣app Numbers ␣Have ␣People"
            " ␣works It ␣U ␣wor ␣en ␣opened ␣del ␣tem ␣em ␣cont ␣travel ␣op ␣im ␣ind ␣X ␣occ"
            " ␣bas ␣inv gn ␣sit ␣Y ␣dec ox ␣ref ␣Qu ␣prop ␣dep ␣belie ␣sy ␣z ␣Ab ␣cor ␣eng ␣est"
        ),
        0.9077 * token.among(
            "␣f ␣Hello ␣g v ␣found ve ou ␣S ␣live ra pt ␣ad led adverb ␣saying ␣People ␣W ␣F ie"
            " ␣cons ␣des ␣if ␣en ␣Z ␣Ol ␣plus ␣prov vent ␣Igor so ␣behold ␣la ␣dec ehold ␣rece"
            " ␣Fe ␣belie med ␣Cora ␣conf tto ␣pri ␣def G mb ␣poss ␣Se ␣est"
        ),
        0.8939 * previous.among(
            "␣capital ␣re ␣flag ␣L ␣five ␣per ␣ab ␣app ␣rep Numbers ␣Have ␣People ␣know ␣works"
            " ␣imp It ␣wor ␣en ␣opened ␣del ␣tem ␣em ␣cont ␣travel ␣op ␣ind ␣X ␣occ ␣bas ␣inv gn"
            " ␣sit ␣Y ␣dec ox ␣ref ␣Qu ␣prop ␣dep ␣belie J esp ␣z ␣Ab ␣cor P ␣eng ␣est"
        ),
        row=459,
    ),
    # ␣in/en/␣from and 45 more; after ␣went/␣capital/␣two and 44 more
    "L3N917_in_en_from_and_45_more_after": gelu(
        -1.188,
        1.549 * token.among(
            "␣in en ␣from ␣In ) om ␣v ings ␣near ␣friend ␣does ␣pl ␣after pl ␣offering ach ␣1"
            " adverb ten ␣thereof ase ␣about ␣afternoon 0 ␣plus ␣mount ␣tem ␣10 ium ␣leaves"
            " ␣body ␣grou ␣oil ␣place ␣called ␣system gen ico ␣States ␣bread 9 ␣side ␣genus 1"
            " ␣hundred ␣gen ision ␣Han"
        ),
        1.543 * previous.among(
            "␣went ␣capital ␣two ␣one om ␣flag ␣My ␣knows ␣live ␣count ␣Thursday od ␣down ␣been"
            " ␣offer One ong ␣ar ␣1 Numbers ␣comes ␣ent It Digits ␣fire its Months ␣2 ␣bre ␣much"
            " ␣resemb ␣piec ␣called ␣cities ␣lived ␣alt 9 ␣side ␣toward ␣round ␣money 1 ␣Ed ␣3"
            " ets ␣gold ␣num"
        ),
        1.003 * token.among(
            "en ␣In ␣v ␣g ␣into ␣near ate ␣friend ␣pl ary ice our ound ␣painted pl ␣offering"
            " ach ␣1 ␣thereof ␣about ␣work ␣plus ␣fruit ␣pub eren ␣mount ove ␣10 ium ␣sun ␣body"
            " ian ␣grou ␣place ␣called ␣system gen ico hem ␣bread 9 ␣side ␣toward ␣genus 1"
            " ␣usually ␣hundred ␣gen"
        ),
        0.2098 * word_start.among(
            "␣to ␣in ␣or ␣v ␣l ␣L ␣B ␣from ␣dis ␣pl ) ␣comp ␣ar ␣te in ␣Now ␣tem ␣us ␣bo ␣mount"
            " ␣sy ␣work ␣long ␣resemb ␣about ␣hold ␣af pl ␣fore ␣ever ␣bring ␣sat ␣dwell ␣place"
            " ␣Albert ␣trib ␣eng M Th inal"
        ),
        row=460,
    ),
    # ␣v/␣Yes/␣facts and 45 more; ␣he/t/c and 45 more
    "L3N918_v_yes_facts_and_45_more_he_t": gelu(
        -1.035,
        1.473 * token.among(
            "␣v ␣Yes ␣facts ␣My ␣L ␣B ct fl qu ␣th ␣buys ␣ar ␣H ␣T ␣Have ␣W ␣V ␣int ␣Z ␣Can"
            " iver ␣Bruno ␣Felix ␣Igor av ␣cont ␣elect ph ␣res ␣med ␣cook of Do rid ␣Julia ␣tail"
            " ␣Walter ␣Dario ␣conf ␣Bel ete ␣ret acter ␣Ch ␣sch ␣Ab eop ␣Nils"
        ),
        1.085 * token.among(
            "␣he t c ␣Yes ir v ␣My ve ␣L ␣Do ␣th ␣buys ␣Have ov ␣cons ␣int ␣Can ␣Bruno ␣Felix"
            " ␣Igor av ␣cont ␣elect rad ␣bring ph ␣res ␣med ␣cook of rid ␣Julia ␣tail ␣commanded"
            " ␣Walter ␣Dario ␣Cora ␣conf ␣Bel ete ␣ret ␣cand acter ␣Ch ␣sch ␣Ab eop ␣Nils"
        ),
        1.018 * previous.among(
            "␣or ␣Hello ␣In et ot ␣named ␣Yes ␣facts Here Once ␣do ␣Now ␣re ␣friend ␣B ␣con"
            " ␣There ␣Finch ␣painted ␣took her con ␣rep ␣E ␣last ␣sa ␣F ␣lives ␣ob ␣relating ␣Ol"
            " ␣Why ld ize iet gn ␣sit ehold ake Olga ␣inter ify ␣play Yes ␣conf ␣Bel ␣af ␣mil"
        ),
        0.9662 * previous.among(
            "␣an A ␣It ␣Hello ␣In ␣named ␣Yes ␣facts Here Once ␣do ␣Now ␣re ␣friend ␣does ␣B"
            " ␣con ␣Grey ␣There ␣Finch ␣painted ␣buys ␣ne ␣took con ␣rep ␣E ␣know ␣F ␣Swan cy"
            " ␣lives ␣ob venia ␣Ol ␣Why ␣bre ␣10 ize gn ␣inter ␣sailor ␣Rose ␣sy Yes ␣conf ␣Bel"
            " ␣af"
        ),
        row=461,
    ),
    # in/on/”; and 45 more; after ␣his/d/␣upon and 45 more
    "L3N921_in_on_and_45_more_after_his": gelu(
        -0.868,
        1.301 * token.among(
            'in on "; \u2423 \u2423under ter \u2423un \u2423off ness \u2423behind ant \u2423peace \u2423dark \u2423about \u2423su \u2423Ol \u2423flesh'
            " ␣Mona ita ␣shalt ␣Lord ␣quiet ␣prin ␣hast ␣holy van aven ify ␣alt ␣Egypt ert ␣sin"
            " ␣conf ␣mult ␣plac au ense ␣serv ␣righteous Therefore iff iven ␣wicked ev uary irit"
            " ␣mer ␣spirit"
        ),
        1.238 * previous.among(
            "␣his d ␣upon ␣my ␣under ␣L ␣their ra ␣thy ven ␣looked oin ␣cut ␣sa ␣V ␣R ␣strong"
            " ␣prophe inn ␣prov ␣burn ␣ang und ␣ind iol ␣command oh ␣Am ␣wild ␣Frank ␣conc"
            " ␣round ␣Ed ␣Ar oly har par ␣fear ␣dest umb yl irc hil ␣cor iqu greg ␣Mo stand"
        ),
        0.7666 * token.among(
            '"; \u2423 \u2423under \u2423off ness \u2423behind ant \u2423than \u2423peace \u2423dark \u2423works \u2423F ie \u2423su \u2423Ol \u2423flesh'
            " ␣Mona ita ␣shalt ␣Lord ␣quiet ␣prin ␣hast ␣holy S van ␣might ify ␣enem ␣alt ␣until"
            " ␣Egypt ert ␣sin ␣conf ␣mult au ␣serv ␣righteous iff iven ␣servant ␣wicked ev uary"
            " irit ␣mer ␣spirit"
        ),
        0.4667 * sentence_start.among(
            "And ␣and Once W For The B He ␣he On ␣they S Th M They Therefore ␣for Y L ␣thou C G"
            " She ␣ye R ␣b ␣we ␣saith ␣do D K P ␣se ␣O ␣she ␣all ␣kn ␣thy ␣their ␣le ␣am ␣make"
            " ␣ang ␣then ␣blood ␣neither Do ru"
        ),
        row=462,
    ),
    # ␣for/␣an/␣unto and 42 more; after ␣(/noun/␣He and 43 more
    "L3N924_for_an_unto_and_42_more": gelu(
        -1.138,
        1.617 * token.among(
            "␣for ␣an ␣unto f ␣as ␣It ␣What as ␣has ␣who ␣found ␣when ␣Do ␣pl fl ␣six ␣o"
            " ␣painted ␣needs ␣buys ␣lost ␣When ␣Is ␣fr ␣than ␣E sh ␣Have ␣plus ␣especially"
            " ␣whom eren ␣ang ␣wave ␣only especially ␣got ␣wanted ␣How of ␣colour ␣fif ics irst"
            " ␣whe"
        ),
        1.532 * previous.among(
            "␣( noun ␣He ␣What ␣three ␣facts Once ␣four ␣Sara ␣A ␣five ␣night ␣count ␣M ␣boy ␣O"
            " Shopping ␣No Numbers by Names pp ␣des Digits ale ␣U ␣Listen ␣Why ␣much teen"
            " ␣behold ology ried 8 ehold ␣resemb 2 6 ield ␣spake 7 ␣af ␣hundred ience 4 irty"
        ),
        -0.734 * word_start.among(
            '\u2423" \u2423of \u2423f \u2423h \u2423g \u2423e \u2423at \u2423are f \u2423S \u2423pl \u2423do \u2423her \u2423four \u2423found \u2423pre \u2423count \u2423en e \u2423R'
            " ␣does ␣comm ␣used ␣six ␣more ␣There ␣been ␣lost ␣When ␣took ␣inc ␣leg r ␣par ␣ve"
            " ␣taken ␣again per ␣stren ␣might ␣told And ␣thousand ␣both Now The ␣Mo ␣dw"
        ),
        0.6728 * token.among(
            ", ␣( ␣is ␣to ␣as r o ␣What ␣has ␣but ol ) ␣found ␣when ␣like ␣painted ␣needs ␣buys"
            " ␣per ␣Is oin ␣fr ren ␣ar ␣let ␣than pp But ore ␣plus to ␣met ␣wave wood ␣organ"
            ' \u2423only especially ," \u2423Today amm O of urs aven \u2423Br \u2423fif \u24233 irst'
        ),
        row=463,
    ),
    # after ␣said/␣capital/␣What and 14 more; ,/␣of/␣and and 37 more
    "L3N926_after_said_capital_what_and": gelu(
        -1.098,
        3.284 * previous.among(
            "␣said ␣capital ␣What ␣Then ␣home ␣father ␣flag ␣My ␣mother ␣Who ␣knows ␣city"
            " ␣Where ␣been ␣saying ␣job ␣colour"
        ),
        1.597 * token.among(
            ", ␣of ␣and ␣to ␣that ␣he And adjective ␣said ␣at ␣him - ␣from ␣they ␣came ␣has"
            " ␣LORD ␣In ␣but ␣home ␣will ␣father ␣near ␣friend ␣when ␣king ␣knows ␣does ␣night"
            ' \u2423people \u2423Where \u2423That \u2423th ec \u2423know \u2423And Then ," So iah'
        ),
        1.161 * last_capitalised.among(
            "And ␣The ␣J ␣Israel ␣S ␣B ␣M ␣L ␣Who ␣Do ␣There ␣El ␣E ␣Everyone ␣My ␣Jesus ␣Where"
            " ␣N ␣K ␣Have ␣R ␣People ␣Jerusalem There ␣Z ␣U Then ␣Moses ␣So ␣On ␣David ␣Judah So"
            " ␣Ab ␣Jer ␣Jo Therefore ␣Jacob ␣Mord ␣Saul"
        ),
        0.8622 * previous.among(
            ", ␣the ␣and ␣was And ␣went ␣them ␣you ␣him ␣came ␣Then ␣LORD se ␣which ␣see Here"
            " ␣father ha This ␣when ␣My ␣mother ␣A ␣king ␣knows j ␣live ␣Where ␣There ␣That"
            " ␣lost ␣looked ah ␣They ␣Can ␣son hed ␣word ␣trib iah"
        ),
        row=464,
    ),
    # ):/noun/adjective and 45 more; after ␣(/A/verb and 45 more
    "L3N927_noun_adjective_and_45_more": gelu(
        -0.9405,
        1.368 * token.among(
            "): noun adjective Q verb ␣Tom r ␣Anna ␣named ␣Sara ␣Emma ␣Finn ␣Everyone ort ist"
            " ␣ar adverb tr ␣Hugo ros ␣mar ove ␣chan ␣thr ␣occ rad ␣Eve olog gn ␣fam ␣gener amm"
            " han ␣United ␣subst ␣quality ␣priests ␣Frank ␣bec ␣Dario da har ␣Americ esp ␣dest"
            " cc ev ␣eng"
        ),
        1.147 * previous.among(
            "␣( A verb ␣one ␣Then ␣e ␣see ␣A ␣any ct ␣thou ␣boy ␣sh ␣Marsh ␣act ␣saying ␣No ␣ph"
            " Months ␣Listen ␣disc ␣Pet ants ology ␣May gn ␣process ␣sit ␣command ␣inc ␣plant"
            " ␣ir ␣colour hem ␣caus ␣Am ␣cent ␣priests ␣sy ete oly ␣ret ␣meas ␣word ␣mid hil iah"
            " ␣num"
        ),
        0.9498 * token.among(
            "␣of noun t adjective Q verb r Here ␣G ␣Max ␣Everyone ort ust ␣ar adverb vania ␣exp"
            ' \u2423att ros \u2423mar \u2423chan ," und \u2423occ rad \u2423shalt \u2423How olog gn \u2423Stella \u2423gener amm \u2423prop'
            " ␣United ␣rec ␣subst ␣quality ␣Frank ␣Dario da ␣Americ esp ␣dest iven cc ev ␣eng lm"
        ),
        0.6674 * previous.among(
            "␣( ␣to verb ␣came ␣Then ical ␣any The ct ␣boy ␣Marsh ␣u ␣comes Digits Sara Months"
            " ␣Listen ␣disc ␣Pet ants ␣ind ology ␣law ␣process ␣sit ␣command ␣inc ␣hear sy"
            " ␣plant ␣ir ␣tail ␣colour hem ␣caus ␣Am ␣cent ␣priests ␣sy ete ␣ret ␣word ␣mid ␣gen"
            " hil iah ames ␣num"
        ),
        row=465,
    ),
    # ?/␣f/␣unto and 45 more; after ␣came/␣upon/␣Then and 44 more
    "L3N930_f_unto_and_45_more_after": gelu(
        -1.187,
        1.412 * token.among(
            "? ␣f ␣unto ␣at ␣Tom ␣from ␣upon ␣In ␣n ␣r ␣st ␣h ␣w ␣see ␣Jack ␣box ␣near ␣Max"
            ' \u2423knows \u2423Oscar \u2423park \u2423k \u2423M \u2423Clara \u2423th \u2423school \u2423shop \u2423T \u2423comes \u2423Ruth \u2423Ida ?" \u2423K \u2423cr'
            " ␣kitchen ␣thr ␣market ␣Klara ␣Eve Oscar ␣Qu ␣Mart ␣Br ␣Bel ␣mill ␣Tarvenia esp"
            " ␣umbrell"
        ),
        0.9837 * previous.among(
            "␣came ␣upon ␣Then ␣see ␣what ␣near ␣friend This ␣L ␣up ␣five ␣Everyone ␣thy ␣sp"
            " ␣ten ␣eat ␣behind ␣D ␣pass ␣take ␣put ␣offering ␣cut ␣thee Digits ␣thereof ␣hand"
            " ␣Th On Months ␣afternoon teen ␣eleven ␣blood ␣fall ␣September ␣Wh There ␣evening"
            " ␣holy ␣February ␣lived ␣according ␣evil ␣Bel irst uary"
        ),
        0.9368 * sentence_start.among(
            "And ␣and ␣He ␣She Once ␣Then ␣Everyone This But Then Numbers One ␣There ␣I ␣Listen"
            " On ␣they Th There Therefore ␣thou E ␣ye ␣F ␣also ␣H ␣Th ␣we K ␣d ␣ha ␣th ␣M ␣G"
            " ␣she ␣all ␣kn ␣thy ␣their ␣le 's ␣let ␣blood ␣neither ␣behold ␣dwell ␣both ␣Sel"
        ),
        0.8608 * token.among(
            "␣is ; ? ␣at ␣m ␣upon ␣Lily ␣n ␣st ␣v ␣h ␣w ␣see ␣near ␣Emma ␣se ␣knows ␣S ␣park"
            ' \u2423ye \u2423k \u2423M \u2423off \u2423Mia \u2423Karl \u2423th \u2423school \u2423let \u2423shop \u2423pr \u2423hungry \u2423river ?" \u2423kitchen'
            " ␣market ␣Klara ␣inv ox ␣gener ␣Qu ␣own ␣Mart ␣alt ␣Br ␣mill esp ␣umbrell greg"
        ),
        row=466,
    ),
    # le/um/am and 45 more; ␣me/␣having/␣pl and 45 more
    "L3N931_le_um_am_and_45_more_me": gelu(
        -0.4945,
        1.671 * token.among(
            "le um am ce im ␣me ␣we ␣ye ␣pl ␣am ␣say ␣le ide ␣dis em ␣de ␣pass pe ␣rep ␣Ol ␣com"
            " cle ␣em ␣im ane ␣Fr com ope ␣Fe ␣beg ␣Am ␣Mart ␣som ␣Edda tto ete ␣Re ␣cle ␣Americ"
            " ␣gre ␣spe ␣pe ␣ple ␣z ␣Al ari ␣Jo ␣Jud"
        ),
        1.176 * token.among(
            "␣me ␣having ␣pl ␣le ␣down ␣seen ␣part ␣com ␣tem ␣again less ␣em ␣acc com ␣power de"
            " man arm ␣Fe ␣own gre ␣ste ␣som ␣Edda ␣genus ␣money veryone ete ␣cle ␣Americ M ␣spe"
            " ␣lar ␣Ch ␣pe ␣ple ␣z ␣little ␣jud ␣Al ␣Se ␣tom ␣Jud ␣eng ␣rest ␣glory lm ␣Sel"
        ),
        0.8753 * token.among(
            "om ␣Yes ce im ␣me ␣we ␣pl ␣say ␣le ide ␣offer pe ␣seen ␣rep by ␣com cle ␣tem"
            " ␣again ␣em com ope ne ␣Fe ␣Am ␣Mart ␣ste ␣som ␣Edda tto veryone ete ␣Re ␣cle oly"
            " ␣Americ ␣gre ␣spe ␣pe ␣ple ␣Jon ␣Al ari ␣Se ␣Jo ␣Jud ames lm"
        ),
        0.7612 * previous.among(
            "␣capital ␣l ␣h ␣facts ␣flag ␣Who ␣L ␣knows ␣God ␣say ␣Where Emma uc sp ␣ab ␣Ford"
            " ␣Hill ␣Hart ␣T ␣sa ␣know oria ␣can ␣if ␣lives Paul ␣Can ␣K ␣Wood ␣travel ld ␣Fr"
            " ehold ␣Fe ␣sailor ␣belie ␣Eur ␣Ilmaria J Y ␣Ed ␣fore ␣Yolvia ␣North N ␣ey Hugo"
            " ould"
        ),
        row=467,
    ),
    # after ␣near/␣gave/␣behind and 14 more; two after ␣went/␣you/␣has and 45 more
    "L3N932_after_near_gave_behind_and": gelu(
        -1.839,
        4.439 * previous.among(
            "␣near ␣gave ␣behind ␣needs ␣Is ␣tre ␣comes ␣find ␣ha ␣Igor ␣wanted ␣mark ␣wild"
            " ␣quality ␣val irst ␣little"
        ),
        2.429 * two_back.among(
            "␣went ␣you ␣has ␣Goodbye Once ␣book Anna ␣Where ␣There ␣Wednesday ␣tree ␣Tuesday"
            " ␣needs ␣dog One ␣Is ␣apple ␣took ␣looked ␣books ␣1 Names Digits ␣ran ␣table ␣bed"
            " Days ␣lamp Months ␣2 ␣opened ␣orange ␣balls ␣Olga ␣wanted ␣July ␣bench ␣August"
            " ␣chair Where ␣umbrella ␣5 ␣October ␣4 ␣3 ␣Jon ␣cups ␣Mord"
        ),
        2.025 * word_start.among(
            "␣the ␣The ␣an ␣two ␣three m ␣her ␣four g ␣red ␣blue ␣white ␣yellow ␣green h se"
            " ␣Mia ␣pink ␣black ␣1 ␣short ␣brown ad ␣soft pl 0 ␣2 ␣10 ␣eleven per ␣June ␣July 8"
            " ␣August ␣November ␣dirty ␣April ␣September ␣January ␣5 ␣October ␣February 6 9 ␣4 7"
            " ␣3 ␣cups"
        ),
        -0.269 * previous_word.among(
            '\u2423a : " \u2423who \u2423LORD \u2423J \u2423some \u2423Then \u2423re \u2423am \u2423Emma Q \u2423count \u2423Stone \u2423fl \u2423boy \u2423No \u2423Black'
            " ␣U ␣river ␣name ␣angry ␣ear ␣March ␣equ"
        ),
        row=468,
    ),
    # ␣the/␣of/␣is and 45 more; after ):/noun/␣capital and 45 more
    "L3N935_the_of_is_and_45_more_after": gelu(
        -1.355,
        1.632 * token.among(
            "␣the ␣of ␣is ␣in noun ␣The adjective ␣at ␣are ␣had ␣m ␣Then ␣has ␣In ␣some ␣named"
            " ␣found the ␣when ␣gave ␣count The ␣having ␣after ␣been ␣painted ␣tre ␣1 ␣being"
            " ␣short ␣str tern Months 0 ␣2 ␣plus ␣give ␣between Colours ␣10 Opposites ␣5 ely be"
            " J ␣af li iah"
        ),
        1.467 * previous.among(
            "): noun ␣capital ␣He ␣What ␣She ia Here ␣flag ␣live ␣count ␣used ␣boy ␣old ␣after"
            " ␣been ized Numbers ␣comes ␣against Names Digits ␣sons ␣relating ␣Can Months"
            " ␣opposite ␣much ␣among Colours ␣10 ␣travel Opposites iol istic ␣hot ␣quiet ␣resemb"
            " ␣5 ␣colour ␣beg 2 uch ey ␣Americ ␣Jon iah irty"
        ),
        1.153 * sentence_start.among(
            "Q ␣In n Opposites Here Numbers e Months Digits ad ␣of an ␣in ph ␣n or ne as ␣caus"
            " arrow ␣c gen ␣bas ␣no y ter ␣found fore i x z ␣w am ce art ant ␣ac ␣per ␣thr cy"
            " dom ␣character ␣rec az ␣occ ␣diff stand ␣written"
        ),
        -0.6439 * five_back.among(
            "↵ ␣that ␣he ␣He id ␣she ␣good os ␣Yes om ␣box ings v ␣book ␣re ␣under ␣knows ast"
            " ␣Everyone ␣live ␣end The ort ra ␣old ␣tr ␣When ␣ar ␣comp con ␣take ign ␣tomorrow"
            ' \u2423E \u2423job \u2423something \u2423plus \u2423between \u2423again lly ?" \u2423duck ita \u2423umbrella \u2423stren sel iqu'
            " eld"
        ),
        row=469,
    ),
    # ):/␣or/ly and 44 more; after adjective/verb/he and 45 more
    "L3N937_or_ly_and_44_more_after": gelu(
        -1.619,
        2.555 * token.among(
            "): ␣or ly ␣What ) ine ate ical ial 's ish ated ver ␣any ␣having ␣used age ice"
            " ␣needs ving ual ized ious ␣being ite ome 0 ting ␣plus ally ium ld ize ␣July ute"
            " ␣same ft lack arious ␣States ely ␣quality atic ically els ially ower"
        ),
        1.445 * previous.among(
            "adjective verb he ␣Do ␣used ␣act ren Numbers ose ␣opposite rop ␣especially ␣much"
            " eren ros ␣ang Colours ␣leaves especially ␣someone ring Opposites ␣process ft ope"
            " oh ␣grou ␣piec arm ␣cour ␣consisting ␣sto gre ␣until ␣quality Th ␣bec ␣wom ␣sing"
            " ␣contr ␣lack ␣cle ␣Americ ␣sil atur iec ␣swe ␣such"
        ),
        1.374 * token.among(
            "): ␣or t en n ly ␣What ) ine ate ical ial 's ish ated ou ␣any ␣having ␣used ice"
            " ␣needs ving ual ized ious ␣being ite ome ory 0 ␣plus ally ium ␣large ize ute ␣same"
            " ph lack arious ␣States ely atic ically ␣America D ially ower"
        ),
        1.272 * previous.among(
            "noun verb he ␣Do ␣used ␣act ren Numbers ose ␣relating ␣opposite rop ␣especially"
            " ␣much eren ros ␣ang Colours ␣leaves especially ␣someone Opposites ␣process ft ope"
            " oh ␣resemb ␣grou ␣piec arm ␣cour ␣consisting ␣sto gre ␣until ␣quality Th ␣wom"
            " ␣sing ␣contr ␣lack ␣cle ␣Americ ␣sil atur iec ␣swe ␣such"
        ),
        row=470,
    ),
    # in a sentence beginning ␣The/Q/␣He and 45 more; after ?/␣The/␣went and 45 more
    "L3N938_in_a_sentence_beginning_the": gelu(
        -1.38,
        1.435 * sentence_start.among(
            "␣The Q ␣He ␣She ␣In ␣Everyone ␣My ␣When Here It ␣People One Months ␣I On Finn"
            " ␣Jack per ␣Lily ␣Sam ␣Sara ␣Vera ␣shall ␣Leo ne ␣som ␣Paul ␣bas ble fe ␣especially"
            " res ter ␣Ruth ␣F fore ␣bl ␣Olga ␣saith z ␣le ␣ac ␣comm ␣per ␣im dom ␣diff med"
        ),
        1.274 * previous.among(
            '? \u2423The \u2423went \u2423What \u2423In \u2423facts \u2423Now \u2423Who \u2423A \u2423back \u2423Where \u2423lost \u2423looked \u2423No ." \u2423dark'
            " by ␣last Sam oria ␣R ␣ran Paul via Months ␣Listen ␣K ␣painter ␣Selmark ␣asked onia"
            " wood ␣May ␣farmer ␣Y ollow ury ␣sailor ␣engineer ␣colour ␣lived ␣judge ␣Ilmaria"
            " ␣Mordalia ␣Yolvia ␣Tarvenia irst ␣gen"
        ),
        1.249 * token.among(
            "␣be ␣at ␣had ␣she ␣capital us ␣w ␣Sara ␣found ␣near ␣mother ␣Who ␣under ␣city"
            " ␣gave ␣like ␣P ␣That ␣behind Emma ␣painted ␣took ␣Is ␣H ␣saith ␣T by ␣comes ␣W"
            ' \u2423child \u2423cons Sara \u2423Listen \u2423opposite \u2423Felix \u2423Igor \u2423travel \u2423wave \u2423Lake ," ita \u2423y iol'
            " ox ␣Fe ␣Mart ␣Re ␣Yolvia"
        ),
        -0.7587 * word_start.among(
            "␣of ␣and <|endoftext|> ␣was ? ␣that ␣v ␣st ␣C ␣so ␣good ␣out m ␣small ␣her ␣who"
            " ␣int ␣cons g ␣does Q ␣wor ␣white ␣us ␣Th ␣more ␣old ␣Where ␣art ␣find ␣People"
            ' \u2423horse \u2423works \u2423tomorrow \u2423strong \u2423hungry \u2423morning On ?" It \u2423hot \u2423How \u2423Lars \u2423frog'
            " ␣little A For But"
        ),
        row=471,
    ),
    # two after ␣had/␣Lily/␣has and 45 more; after ␣have/␣had/␣Hello and 45 more
    "L3N940_two_after_had_lily_has_and": gelu(
        -1.136,
        1.641 * two_back.among(
            "␣had ␣Lily ␣has ␣She ␣hat ␣book ␣Max ␣Who ␣Finn ␣gave ␣Oscar ␣Everyone ␣Do ␣kite"
            " ␣Grey ␣Where ␣There ␣Karl ␣Tuesday ␣Monday Shopping ␣books adverb ␣No ␣Ruth"
            " ␣tomorrow ␣works ␣Ida ␣boat ␣opened ys ␣stone ␣balls ␣Pete ␣hats ␣X ␣Klara ita ␣Y"
            " ␣Fr Vera Where ␣5 ␣according ␣4 ␣written ␣z ␣cups"
        ),
        1.387 * previous.among(
            "␣have ␣had ␣Hello ␣Goodbye ␣Yes ␣father Once ␣made ␣Sara ␣found ␣Now ␣friend ␣My"
            " ␣mother ␣under ␣knows ␣gave ␣like ␣There ␣behind ␣painted ␣needs ␣buys ␣Is ␣took"
            " ␣te ␣Field ␣E ␣Ruth ␣today ␣find ␣child ␣tomorrow ␣heavy ␣ph ␣lives ␣job ␣opened"
            " ␣Pet ␣Pete ␣travel ␣pur ␣got ␣wanted ␣Eve gn ␣open ␣Ir"
        ),
        1.238 * token.among(
            "␣the ␣a ␣his ␣have ␣she ␣two ␣has ␣three ␣small ␣four ␣made ␣friend ␣your ␣my ␣Who"
            " ␣red ␣blue ␣gave ␣does z Nora ra ␣yellow ␣white ␣green ␣six ␣old ␣seven ␣needs"
            " ␣pink ␣black ␣eight ␣Z ␣nine 0 ␣Bruno ␣twelve ␣Igor teen ␣clean ␣September ␣5 Mia"
            " ␣Cora ␣Edda ␣Hanna greg"
        ),
        0.7913 * other_capitalised.among(
            "Shopping ␣She ␣Hello ␣There ␣Oscar Here ␣Mia ␣Emma ␣No ␣Who Colours ␣Sunday ␣Ida"
            " Sam Jack ␣Friday ␣Finch ␣Pet ␣Olga Today ␣Bruno ␣Felix ␣Mona Clara ␣Moses ␣August"
            " Yes ␣Eve ␣Wh Olga Mia Do ␣Jon P Eve"
        ),
        row=472,
    ),
    # after ␣capital/␣father/␣flag and 5 more; two after ␣The/␣who/␣Everyone and 4 more
    "L3N942_after_capital_father_flag": gelu(
        -1.566,
        4.496 * previous.among("␣capital ␣father ␣flag ␣My ␣mother ␣knows ␣Where ␣been"),
        2.897 * two_back.among("␣The ␣who ␣Everyone ␣Do eren ␣Eur ␣Tarvenia"),
        2.065 * token.among(
            "␣of ): ␣in - ␣In um ␣small ry ␣friend ial ish ␣does ␣used ous ␣act ten ized ily"
            " ered ␣know tern ␣land ␣mount ium ld ␣large ␣low ian ␣young ␣ground den arious"
            " ␣wild outh atic ilt ␣genus ␣America ␣usually ␣North"
        ),
        1.73 * token.among(
            "␣an ␣In ␣friend ical ␣city ␣does ous ual all ked ␣co ular ␣know ious tern ple ome"
            " ␣prod ␣mount ␣son ␣name ␣car tle ian arious ␣United ␣States ␣wild ␣ste mer outh"
            " atic ␣order ␣genus ime oly ␣usually ␣North itc mon"
        ),
        row=473,
    ),
    # noun/adjective/verb and 45 more; noun/␣went/verb and 45 more
    "L3N943_noun_adjective_verb_and_45": gelu(
        -1.013,
        1.793 * token.among(
            "noun adjective verb h ␣m ␣s ␣h ␣will ␣w ␣e ␣Now ast ␣gr ␣am ␣al ␣sm ␣per uc ren"
            " ␣ar ob ␣pr ␣last ␣sa ␣ac ␣ph ase ␣long gr ␣mus ␣K ␣met ␣sle ␣acc ␣bas ung ␣ve"
            " uring anc ␣instr har ␣sw uck ison ister ␣mil ␣sch iven"
        ),
        0.8831 * token.among(
            "noun ␣went verb at ␣m ␣h ␣her ch Once he ␣M ␣am ide ␣rem W sp ␣tre ␣sl ␣H ␣co"
            " ␣last ␣sa ␣ran gr ␣mus ␣com ug rop ␣flowers ␣bo ␣bas ors af let ␣ve anc ␣Ed ␣bro"
            " ␣sw gan itc ␣whe ison ␣mil ␣sch ␣St ␣tom acle"
        ),
        0.839 * previous.among(
            "␣( s y ␣with ic - ␣s l ␣small ␣end ␣sp ous ␣more ␣br ␣girl ␣sh sp ␣books ␣sl ␣cold"
            " ␣bl ␣find ped cy ric like bl H ros arrow ium ␣sc hy ␣cur ␣ch ␣contain sy"
            " ␣consisting oll ete ␣fore ␣meas bs ␣umbrell ␣cups ␣gl ␣year meric"
        ),
        0.6753 * sentence_start.among(
            "f p s b m t l w g sp th ␣a al ad an hy ho ang or ne as ag pe on y ␣ob mer ␣found"
            " par ␣some alk ␣g x z am ce ke ven ly iv han scar cy eb ␣occ ␣div ␣trib ␣such"
        ),
        row=474,
    ),
    # ␣them/ry/ge and 45 more; ␣have/ge/ish and 45 more
    "L3N946_them_ry_ge_and_45_more_have": gelu(
        -0.3458,
        1.576 * token.among(
            "␣them ry ge ish ␣gave ay ice ress ␣eat ass ␣light ␣needs ␣make ave ␣cause ␣about"
            " ite ote ount ␣plus ␣fruit ␣much ␣give ␣dist ␣heard ought ␣behold ␣Alma self ried"
            " oint ␣destroy ␣where ope ake ␣place illed ␣plant ␣bear ared ify iled ␣America ense"
            " ␣fear ease ember ␣Nils"
        ),
        1.11 * token.among(
            "␣have ge ish ␣gave ay ␣eat ␣been ␣needs ␣make ␣saw ave ␣cause ite ount ␣plus ␣much"
            " ␣give ␣orange ␣dist ␣heard ␣return ␣behold ␣Alma ␣hold self ␣face ␣drink ␣destroy"
            " ope ished ake ␣place illed ␣plant ␣bear ␣colour ared ify ␣use iled ␣subst nded"
            " ␣America ␣fear uck ease ember ␣Nils"
        ),
        0.9503 * previous.among(
            "␣have ␣made ␣gave ␣count if ␣needs ␣lost ␣Is Numbers ␣find ␣short ric ␣Can ␣opened"
            " ␣heard ␣tem ␣sle ␣soft ␣wanted Opposites ␣quiet we ␣rece ␣grou ink arm ␣words"
            " ␣pray pr gre rap ␣Eur 6 ␣bet ␣Which ␣plac ␣cle semb raw ␣North G ok esp ␣appe aul"
            " ␣ke ␣happ ␣answ"
        ),
        0.4447 * sentence_start.among(
            "g Shopping sp Opposites Nora <|endoftext|> ␣There ma Names Sara a sh Ida form pl"
            " ch she ␣to Olga arm red fe ␣especially ar res ␣have he ␣r ␣is ␣when man be go Hugo"
            " ␣re ␣A am est ␣pl ␣cl ␣im ␣thr ␣if ␣these ␣water bit ␣mount Do"
        ),
        row=475,
    ),
    # after u/␣shall/␣b and 45 more; ␣t/␣d/ur and 45 more
    "L3N949_after_u_shall_b_and_45_more": gelu(
        -1.22,
        1.612 * previous.among(
            "u ␣shall ␣b ␣What st ␣home ␣father ␣My ␣mother ␣my ␣se ␣knows ␣P ␣j ␣comp W sp ␣Is"
            " ␣act ␣app ␣rep Numbers ␣job ␣int On ␣en Opposites ult ␣med ␣lay ␣prop ␣Mart med"
            " ␣Br ␣som ␣dev Yes ␣det E J Y ␣kn ␣ben N R P ␣est K"
        ),
        1.547 * token.among(
            "␣t ␣d ur il ␣friend ␣under ou ␣gr ␣gave ␣does ␣before ␣br ␣th iv ␣tre ␣did ign"
            ' \u2423know \u2423Th gr \u2423rel \u2423cr \u2423Why \u2423pub \u2423att lic \u2423mar ," \u2423sec \u2423spec \u2423cast ber \u2423wr \u2423full );'
            " rid ret ␣div ␣ra ␣tw Th erm eb ␣det par ␣lar hil greg"
        ),
        1.244 * token.among(
            "es e ␣t ur ␣big im ␣friend Ben ␣under ou ver ␣gr ␣gave ␣does ␣br ␣th ␣tre ␣know"
            ' \u2423find \u2423sent \u2423Th gr \u2423cap \u2423rel \u2423cr \u2423Why \u2423pub \u2423att lic \u2423mar \u2423given ," \u2423sec \u2423spec'
            " ␣cast ber ␣wr ); ␣div ␣ra ␣tw Th ␣genus ␣instr par ␣lar greg ␣num"
        ),
        0.4461 * previous.among(
            "␣not ␣you ␣b ␣d ␣home ␣father ␣My ␣mother ␣se ␣knows j ib sp ␣When ␣ar ␣rep oc"
            " ␣sent ␣may ␣job ␣prov H ␣del ␣organ ␣op ␣sec ␣occ B ph ␣inc ␣fam oh ␣supp ␣pol"
            " ␣lived ␣div ␣Br igh ␣som ␣dev ␣toward ␣mult Y ␣pri N ␣wat ␣est K"
        ),
        row=476,
    ),
    # ”/ation/␣facts and 45 more
    "L3N950_ation_facts_and_45_more": gelu(
        -1.432,
        1.63 * token.among(
            '" ation \u2423facts \u2423friends ment ction ance ations \u2423offering \u2423door \u2423life \u2423peace \u2423Brook'
            " ions mark ␣person ␣thereof ␣Ida ␣river ␣house ory vania 0 Ida ␣flowers ␣balls"
            " ␣name ␣leaves ␣Lake ␣July ism ␣August ␣shell ␣chair ␣words ␣ever ␣umbrella ␣United"
            " ␣colour ities ania dom ution ␣brother ool uary ␣years acle"
        ),
        1.045 * token.among(
            '" ation \u2423facts \u2423friends ment ction ance ations \u2423offering \u2423door \u2423life \u2423peace \u2423Brook'
            " ions mark ␣person ␣thereof ␣river ␣house ory vania Ida ␣flowers ␣balls ␣name ments"
            " ␣leaves ␣July ism ␣August ␣shell ␣chair ␣words ␣ever ␣umbrella ␣colour ement ities"
            " ␣money ania dom ution ␣brother ool uary ␣years ␣Christ acle"
        ),
        0.6961 * token.among(
            '" ation \u2423facts \u2423friends ction ance ations \u2423offering \u2423door \u2423life \u2423peace \u2423Brook ions'
            " mark ␣thereof ␣river ␣house ory vania Ida ␣flowers ␣balls ␣voice ␣name ments"
            " ␣leaves ␣July ism ␣August ␣shell ␣chair ␣words ␣ever ␣umbrella ␣colour ␣Rose ement"
            " ities ␣money ania dom ution ␣brother ool uary ␣years ␣Christ acle"
        ),
        0.4523 * word_start.among(
            "␣p - ␣The ␣h ␣for p ␣C ␣S ␣u ␣El ␣comp ␣man ␣ab ␣hat ␣sm ␣F ␣K ␣ac re ␣U ␣comm"
            " ␣com ␣sub ␣over ␣been ␣dr ␣seen ␣peace ␣Br ␣prop ␣dep ␣Am ␣mult ␣ele ␣tail ␣sur"
            " ␣ever ␣name ␣ret ␣clean ␣poss ␣arm ␣Albert ␣sho ␣Se ␣possess ␣years M"
        ),
        row=477,
    ),
    # ␣a/␣The/u and 43 more; after ␣is/␣shall/verb and 45 more
    "L3N953_a_the_u_and_43_more_after_is": gelu(
        -1.005,
        2.104 * token.among(
            "␣a ␣The u un ␣facts Here ␣friends ␣who ell ␣Do ␣Stone ␣per ong ␣lives ␣su ␣Ol ␣Why"
            " ␣prov ␣ev ␣10 He ␣Klara rad arn ␣How oe iol ␣loud arl ␣la ␣fam ␣Nor ␣gener ␣equ"
            " ␣Julia ␣Ir ␣Mart ␣Frank ␣bec ␣Which ␣judg ru ␣Tarvenia ␣serv ev They"
        ),
        1.078 * previous.among(
            "␣is ␣shall verb ␣It w ␣has ␣J ␣Who ␣could ␣Do ␣j ␣sm iv ␣saw ␣El ␣So ␣H ␣Hart ␣W"
            " ␣V ␣F ␣child ␣strong ␣long ␣sons ␣sac via ␣nine ␣Can ␣K ern ␣prov ␣em Colours"
            " ␣wave ␣July oe ␣loud ␣August ␣Y ␣full ␣September ␣Qu ␣Wh ␣priests ␣Americ ␣dest"
            " ␣cor"
        ),
        0.754 * token.among(
            "noun a or ␣not ␣you ␣they o un Here ␣Jack ␣park ␣flower ␣Stone ard if ␣Where"
            " ␣Finch ␣spoon by ␣W ␣brown ␣lives gr ␣su ␣prov ␣Reed ␣10 He ␣How iol ␣la ␣shell"
            " ␣fam ␣Nor ␣mak ␣Julia oun ilda ␣Which ru ␣mult ␣Re ␣sil ␣def ␣Tarvenia ␣righteous"
            " They greg"
        ),
        -0.5523 * word_start.among(
            "␣the ␣or ␣be ␣h ␣l ␣G ␣w ␣ ␣C ␣are ␣u ␣In ␣El ␣good ) ␣Sam ␣comp ␣N ␣D Here ␣V"
            " ␣tre ␣Now ␣under ␣su ␣sa ␣em ␣Do ␣say ␣There ␣col ␣can ␣sle ␣ref ␣par ␣ve ␣Br ␣fam"
            " pr It ␣Lake ␣told ␣meas ␣val ␣cand 5 ␣Tarvenia ␣pers"
        ),
        row=478,
    ),
    # two words after one beginning ␣capital/␣It/␣city and 44 more; after adjective/␣two/␣G and 45
    # more
    "L3N954_two_words_after_one": gelu(
        -0.6909,
        1.383 * two_words_back.among(
            "␣capital ␣It ␣city ␣live ␣Yes ␣been Here Once ␣Finn ␣Vera ␣does ␣Stone ␣night"
            " ␣travel d ␣buys ␣Field ␣painted ␣lost ! ␣between ␣seen ␣learned 0 ␣Have ␣tomorrow"
            " ␣works ␣Moss un ␣Olga It ␣Reed ␣Nor ␣quiet ␣much ␣asked ␣Fe ␣keep ␣wave ␣month"
            " ␣Today ␣Bel Colours ␣lived ␣Which Opposites ␣flow"
        ),
        1.264 * previous.among(
            "adjective ␣two ␣G ␣L ␣city ␣Do ␣thou ␣o ␣tre ␣ab ␣El ␣1 ␣saying ␣seen ␣V ␣pre ora"
            " ␣Th ␣Z ␣K orland vent ␣tem ␣wave ␣eleven arn ␣May ␣November ox ␣March ␣September"
            " ␣Wh There ␣Fe ␣holy ␣October ␣Har ␣Br ␣Bel ␣Re ␣hor ␣Ar ␣depart L ␣mid ␣z ␣tra"
            " ␣cor"
        ),
        1.106 * token.among(
            "␣I w ␣Hello ␣n ␣some ␣w ou ␣we z ␣Do ␣k qu ␣Where ␣girl ␣O ized ␣co ␣comes ␣Have"
            " ␣W ␣V ␣qu ␣tomorrow ho ␣Can ␣K ␣Bruno ␣Mona ␣X ␣Klara ␣ch oe iol ␣fam ␣Nor ␣Stella"
            " ␣che ␣Qu ew ␣Har ␣Mart ␣Frank ␣Walter ␣Edda ␣Bel ␣ret ␣mill ␣mid"
        ),
        0.7102 * token.among(
            "s ␣I ␣n ␣w ou ␣we z ␣S ␣like ␣Do ␣k ␣girl ␣painted ␣co ␣Hart ␣comes ␣W ␣V ␣qu"
            " ␣tomorrow ␣Can ␣K ␣Bruno ␣Mona ␣X ␣answered ␣Klara ␣ch ␣Y ␣Nor ne ␣Stella ␣che ␣Qu"
            " row ␣Har ␣Mart ␣Frank ␣Walter ru ␣Edda ␣Bel ␣ret ␣mill ␣Tarvenia M ␣mid ␣z"
        ),
        row=479,
    ),
    # ion/␣facts/␣father and 45 more; after Q/um/␣some and 45 more
    "L3N955_ion_facts_father_and_45_more": gelu(
        -1.09,
        1.513 * token.among(
            "ion ␣facts ␣father ment ␣mother ␣man ␣king ␣boy ␣girl ness ␣dog ␣men ah ord ions"
            " ␣sword ␣Friday ␣river tain hes ␣bird 0 iss ␣son ␣priest wood ␣field ␣Lord ism"
            " ␣farmer ith ␣chair ␣Jerusalem ␣wife ock ␣thousand 6 ␣days ces els ␣brother ister"
            " ␣Judah ␣woman ␣brethren ␣servant ets ␣years"
        ),
        1.236 * previous.among(
            "Q um ␣some ␣named ␣facts ap am ␣k ␣boy na Numbers ie ␣prophe ␣cap On ␣much ma ble"
            " ␣writ ␣build ␣sk ␣prin ␣grou ␣piec amm ␣Qu oun ␣colour hem ␣beg rap ␣alt ␣wom"
            " ␣Hanna ␣anim acter ␣ey dom ␣pe ␣sal ␣ple ␣trib ␣fa aul greg acle ␣nam ␣Mo"
        ),
        1.076 * token.among(
            "t ion ␣facts ␣father ␣mother ␣man ␣king ␣boy ␣girl ness ␣dog ␣men ah ord ions"
            " ␣sword ␣Friday ␣river hes ␣bird 0 ␣host ␣son ␣priest wood ␣field ␣Lord ism ␣farmer"
            " 8 ␣chair ␣words ␣wife ock ␣thousand 6 ␣days els ps ␣brother ister sel ␣Judah"
            " ␣woman ␣brethren ␣servant ets ␣years"
        ),
        1.011 * previous.among(
            "Q ␣named ␣facts ap am ␣any ␣k na Numbers ie ␣prophe ␣cap On ma ble ␣writ ␣build"
            " ␣sk ␣prin ␣grou ␣piec amm ␣Qu ␣colour hem ␣beg rap ␣alt ␣wom ␣Hanna ␣anim oly semb"
            " acter ␣ey dom ␣pe ␣sal ␣ple ␣trib ␣fa aul ␣sho greg acle ␣nam ␣Mo ta"
        ),
        row=480,
    ),
    # after ␣at/verb/␣st and 45 more; u/verb/␣s and 45 more
    "L3N956_after_at_verb_st_and_45_more": gelu(
        -0.943,
        1.295 * previous.among(
            "␣at verb ␣st ␣friends able ␣my ␣un ␣al ␣girl iz Shopping ang ␣form ␣part ␣E Names"
            " Days ount ty form ␣pub ater ␣10 ility ␣someone ␣reg ␣spec ␣process ␣March ␣ref"
            " ␣grou ␣sto ␣rec ␣quality nded J ody ␣proper ␣hundred ␣diff ␣z ␣state ␣oppos ␣tak"
            " ␣lit ␣nam irty ␣num"
        ),
        1.066 * token.among(
            'u verb \u2423s \u2423capital ion ation \u2423what ial ction our ving ual \u2423other \u2423form adverb ."'
            " ␣manner ition ␣person ount ty form ␣exp ␣way eren lic ␣certain ␣character ␣chan"
            " ␣organ ination especially ␣leg istic ␣cover way ␣mark of ␣cour ␣dep ement ␣quality"
            " atic ␣proper ␣position ital ution ␣state"
        ),
        0.9831 * token.among(
            "␣of ␣that u verb ␣s ␣capital ion ation ␣what ␣flag ial ␣city ction our ual ␣other"
            ' \u2423form adverb ." \u2423manner ition iver form \u2423exp \u2423way eren \u2423certain \u2423character \u2423chan'
            " ␣organ ination especially ␣leg istic ␣cover ␣mark of ␣cour ␣dep ement ason"
            " ␣quality atic ␣proper ␣position ital ution ␣state"
        ),
        0.8572 * sentence_start.among(
            "c ␣In in re st j ex h con ma de sh ha form ab pl tr she com ␣to so act ind res ob"
            " ap ev up man go is z her adjective ␣pl art ␣cl ace sel ␣per land dom ling vent cle"
            " ␣organ ␣diff ␣det"
        ),
        row=481,
    ),
    # after ␣were/␣them/␣two and 45 more; ␣or/␣two/␣Anna and 44 more
    "L3N964_after_were_them_two_and_45": gelu(
        -0.95,
        1.414 * previous.among(
            "␣were ␣them ␣two ␣has ␣r ␣friends ␣four ␣found ␣flag ␣red ␣white br ␣green ␣more"
            " ␣six ␣after ␣painted ␣pink One ␣Is ␣take ␣So ␣learned ␣brown ␣They ora ex ␣rel"
            " orland ␣plus ␣mar Colours ␣wave ␣July ␣answered ␣August ␣full ␣March ␣September"
            " ␣Fe aldov ␣January ␣colour 6 ␣4 7 da ␣Re"
        ),
        1.207 * token.among(
            "␣or ␣two ␣Anna ␣n ␣three ␣small ␣big ␣their ␣k ␣pl ␣Clara ␣seven ␣cl ␣Wednesday"
            ' \u2423Monday pl \u2423Sunday \u2423saith \u2423Saturday \u2423eight \u2423qu ?" \u2423nine vania venia orland \u2423twelve'
            " ␣angry ␣em teen ␣eleven ␣June ␣December ␣loud ␣Arvela ␣November ␣March ␣April"
            " ␣Galdovar ␣resp ␣September ␣Qu ␣January ␣engineer J ␣kn N"
        ),
        0.9283 * previous.among(
            "␣has ␣r ␣four ␣found ␣flag ␣red ␣yellow ␣white br ␣green ␣more ␣well ␣six ␣after"
            " ␣painted ␣pink One ␣Is ␣took ␣kind ␣take ␣black ␣So ␣learned ␣brown ora ex ␣plus"
            " ␣mar Colours ␣wave ␣im ␣July ␣answered ␣August ␣full ␣March ␣September ␣Fe aldov"
            " ␣January ␣colour ␣February 6 ␣4 7 da ␣Re"
        ),
        0.4721 * followed.among("␣On ␣four"),
        row=482,
    ),
    # last followed by A/Tom/Ben and 45 more; ␣(/noun/adjective and 45 more
    "L3N966_last_followed_by_a_tom_ben": gelu(
        -0.6476,
        2.184 * followed.among(
            "A Tom Ben Nora h Lily Anna Emma ic Leo it ent Sam ␣Wednesday ␣Monday Sara Finn"
            " Jack Paul ␣Why Karl ib Ida ␣Sunday Max Oscar verb ip Clara Pete Vera ir ious ␣Pete"
            ' Mia Ruth Do Olga ect ." orn \u2423asked ew ible ient ically ics Eve'
        ),
        1.676 * token.among(
            '\u2423( noun adjective verb \u2423b \u2423She v \u2423un ib \u2423boy qu \u2423cl \u2423girl adverb sc ?" \u2423relating'
            ' ys \u2423exp \u2423em ," \u2423reg \u2423bas olog \u2423daught \u2423inv oss com \u2423resp \u2423grou \u2423che \u2423equ \u2423inter'
            " ␣pol ␣United ␣rec ␣stud med ␣conc ␣det Y ␣Jer ␣poss ␣oppos ␣wat ␣lit ␣nam ␣answ"
        ),
        1.072 * token.among(
            '\u2423( \u2423" adjective n verb \u2423t ot \u2423l \u2423do \u2423On ell \u2423L ag iz \u2423girl \u2423ne iv adverb \u2423F'
            " ␣relating form ␣comm ␣Olga ␣ind ␣bas ism olog ␣inv ␣resp ␣grou ␣che ␣fac ␣equ"
            " ␣United van ␣div ␣stud ␣conc Y N ␣Jer ␣poss ␣gen ␣oppos ␣wat ␣lit ident ␣nam"
        ),
        1.028 * previous.among(
            "␣facts ␣friends ␣con ␣painted ␣ad ␣No ␣learned ␣today ␣imp ␣child ␣can ␣tomorrow"
            " ␣ph ␣table ␣int ex orland ally ␣em ␣wave ␣elect ␣ind ␣got ␣hats ␣acc ␣sub ␣law"
            " ␣Arvela ph ␣inc ␣Edith sy ␣resp ␣pol hem ␣sy ␣sol ically ␣conf ␣Mordalia ␣ben ania"
            " ␣sat gan ␣sch ␣gen ␣eng"
        ),
        row=483,
    ),
    # er/␣In/␣good and 44 more; after ␣were/␣capital/␣near and 45 more
    "L3N968_er_in_good_and_44_more_after": gelu(
        -0.6693,
        1.482 * token.among(
            "er ␣In ␣good ␣v v ␣con ␣tr ␣after ␣offer ven oin con ␣offering ␣ed per ␣pre"
            " ␣prophe ␣cap On ␣ag ␣ser ␣att ␣cont ␣chan Thank ␣cur ier ific ␣par ␣char ␣med ␣fac"
            " han ␣pain ␣cour ␣stud eb ␣fif har ␣val ␣proper ␣heart aul ␣umbrell ␣Jud ␣mer ident"
        ),
        1.29 * previous.among(
            "␣were ␣capital ␣near ␣flag ␣more ␣offer iv ␣ad ven ␣app ␣offering ␣co Numbers"
            " ␣comes ␣V ␣imp ␣ha ␣sac Days Months ␣much eren ␣col ␣ang Colours ␣ass ␣sec ␣cur"
            " ␣pres ␣Today ␣res Today ␣resp ␣oil ␣fac ␣supp ␣tab ␣February ␣ins ␣wild ␣alt ␣meas"
            " irc ␣gold ␣mer ␣lit acle ␣num"
        ),
        0.811 * token.among(
            "er ␣In ␣good ␣v ve ul ␣con ␣offer ven oin con ␣offering ␣ed per ␣pre ␣prophe sc"
            " ␣cap On form ␣ser ␣att ␣chan Thank ␣cur ier ific ␣par ␣char ␣med ␣fac han ␣pain"
            " ␣cour rid ␣stud ␣alt ␣fif har ␣val ␣proper atur aul ␣umbrell iqu ␣Jud ␣mer ident"
        ),
        0.7693 * word_start.among(
            "p ␣con f ␣good ␣pre ␣imp in g con ␣prophe v al fl th ␣cur ␣offering ad ␣fac an"
            " ␣tab On ␣cour ep ␣stud ␣alt ap ass te ␣val ␣proper ␣cand ve op ins Months ten ␣Jud"
            " har ␣mer sc o ␣gold ac ner oc dom vent cle"
        ),
        row=484,
    ),
    # after ␣said/␣Yes/␣ and 45 more; r/␣home/␣some and 45 more
    "L3N970_after_said_yes_and_45_more_r": gelu(
        -0.6828,
        1.572 * previous.among(
            "␣said ␣Yes ␣ ␣G ␣B ␣Thursday ␣Monday ␣ad ␣Sunday ␣1 ␣H ␣pr ␣saith ␣E ␣Saturday"
            " Names ␣People ␣F ␣cap ␣Can ␣opposite ␣opened ␣10 ␣June ␣July Opposites ␣August"
            " ␣November ox ehold ␣March ␣September ␣Qu Do ␣5 ␣October ␣February ␣Am eh Yes ␣Re G"
            " ␣Jer ␣z ␣secret P ␣pers ␣dw"
        ),
        1.537 * token.among(
            "r ␣home ␣some ␣r ␣v v ␣gr j br ide ␣br ␣al ␣tr ␣no ven ␣fr ␣saying ␣No ␣pr tr str"
            " ␣str ␣Th gr ␣cr ␣through ␣dr ␣August ␣Fr ␣bel ␣rece ␣pol pr ␣call ␣ra eh ␣dev eb"
            " ␣contr ␣instr da ␣Ar L ␣serv ␣Jon ␣Al ev ␣mer"
        ),
        1.353 * token.among(
            "␣r ␣Sara ␣gr ␣does ␣live br qu ␣Clara ␣tr ence ␣no ations ␣fr ␣saying ␣pr tr str"
            " ␣str ␣Th ␣basket ␣fruit ␣pub ␣give ␣host ments ␣drink ␣dr ␣August ␣farmer ␣bel get"
            " pr ␣Har ␣ra ald ␣dev ified ␣contr very ␣Ar ␣Americ ␣val ␣cand ␣Jon ␣Al ␣tom ␣Gre"
            " ␣Sel"
        ),
        0.8587 * token.among(
            "r ␣home ␣some ␣r ␣st ␣v v ␣gr ␣al ␣tr ␣no ␣fr ␣saying ␣No ␣pr tr ␣People ␣cons str"
            " ␣str ␣Th gr ␣cr ␣prov ␣through ␣dr ␣August ␣November ␣Fr ␣wr ␣bel ␣rece pr ␣Har"
            " ␣ra ␣dev ␣contr ␣Ar L ␣serv ␣Jon ␣Al esh yl ev oice ␣mer ␣year"
        ),
        row=485,
    ),
    # after adjective/␣had/␣s and 45 more; after ␣have/␣had/␣s and 45 more
    "L3N972_after_adjective_had_s_and_45": gelu(
        -1.554,
        1.966 * previous.among(
            "adjective ␣had ␣s ␣capital id ␣She ␣Yes ␣My ␣mother ␣knows les ␣dis ␣been ␣dog ang"
            " ␣Is ␣Have ␣V mark ␣every ␣tomorrow ␣cat ␣job ␣bird ␣horse ␣opposite ative ␣opened"
            " ␣mount ros ouse ␣soft Opposites ␣duck ␣chair ox ␣che ␣tab ␣October ␣February ␣Bel"
            " ␣frog ␣Re ␣ben ␣proper aria ␣mid ␣poss"
        ),
        1.36 * previous.among(
            "␣have ␣had ␣s ␣home ␣Yes ␣big ␣My ␣knows ␣new ␣am ␣dis ␣old ␣light ␣u ␣Is ␣ad ␣W"
            " ␣V ␣today mark ␣bed ␣tomorrow ␣heavy ␣table ␣job ␣opposite ␣opened rop Colours"
            " ouse ung Opposites ␣bench ␣low ␣quiet ␣chair ␣dirty ␣slow ␣October ␣open ␣February"
            " ␣mat ␣Bel ␣goat ␣3 aria ␣As ␣est"
        ),
        1.294 * token.among(
            "␣a ␣and ␣was ? ␣an ␣In ␣time us im ␣book ␣friend ␣does ␣S ␣cup ib ␣am qu ␣Tuesday"
            " pl ␣kind ␣very ␣ent ␣W ␣know ud ␣find ␣child ␣qu ␣ring ␣basket ␣cr ␣tem ␣pur"
            " ␣Galdovar ␣number ely ␣days Yes ␣order ␣genus ␣kn ␣Americ ␣sw aria ␣Ch ␣most"
            " ␣years ␣sou"
        ),
        1.215 * token.among(
            "␣of ␣was ? ␣were ␣In ␣time ␣will ␣book ␣friend ab ␣does j ␣S ␣cup ␣night ib ␣am qu"
            " na ␣Tuesday ␣kind ␣very ␣ent ␣W ␣know ␣child ␣qu ␣basket ␣cr ␣tem up ␣pur ␣nor"
            " ␣Galdovar ␣number ␣ve rid ely ␣days ␣order ␣genus ␣kn ␣Americ ␣sw aria ␣most"
            " ␣years ␣sou"
        ),
        row=486,
    ),
    # ␣he/␣t/␣d and 45 more; after ␣is/␣be/␣not and 45 more
    "L3N975_he_t_d_and_45_more_after_is": gelu(
        -0.8659,
        1.578 * token.among(
            "␣he ␣t ␣d ␣n ol ␣st ␣g ␣e ␣man ␣any ␣thou fl ␣ro ␣th ␣al ␣per ␣ad ␣fl ␣sl ␣El ␣fr"
            " ␣co ␣part ␣V ␣int ␣en ␣rel ␣del ␣ang ␣cont ␣op He ␣someone ␣sub ␣cha ␣sk ␣rece"
            " ␣med ␣che ␣cre ␣enem ␣bu ␣mult ␣Bel tto very ␣spe ␣Ab"
        ),
        1.077 * previous.among(
            "␣is ␣be ␣not ␣have ␣capital is un ␣thou ␣am ␣dis ␣O ␣no ␣D con ␣seen ␣something"
            " Numbers ␣against ␣person ␣being ␣des ␣Th Days nder ␣tem ␣cont ␣im He ␣ind ␣Today"
            " ␣Y ␣fam ␣yet Today ␣med ␣hast ␣inter ␣pol Th ␣mult ␣eff Y very ␣3 ari irc irit"
            " ␣est"
        ),
        1.025 * token.among(
            "␣of y in ␣t ␣d ␣but ␣st ur un ce ␣re ip ␣this ke iz ␣pro ␣ad ␣sl ␣El ily ␣V ␣also"
            " ␣long ␣Th ␣may ␣happy ␣int ome ␣en ␣rel ␣del ␣op He ␣sub ith ph ␣sk ␣rece ␣med"
            " ␣che ␣cre ␣Bel tto very ␣spe ␣Ab ␣mer ␣Sel"
        ),
        0.9093 * token.among(
            "␣he ␣with ic ␣t ␣d ␣In ␣st ␣her il ␣man ␣any fl ␣j ␣al iz ␣per ␣ad ␣fl ␣sl ␣El ␣fr"
            " ␣co ␣part ␣V ␣int ␣en ␣rel ␣del ␣ang ␣cont ␣writ ␣op He ␣someone ␣sub ␣cha ␣sk"
            " ␣med ␣che ␣beg ␣cre ␣enem ␣mat ␣Bel ␣spe ␣Ab ␣As ␣Sel"
        ),
        row=487,
    ),
    # two words after one beginning ␣what/This/One and 3 more; after Q/␣friends/␣father and 11
    # more
    "L3N976_two_words_after_one": gelu(
        -0.1476,
        5.133 * two_words_back.among("␣what This One ␣morning On ␣evening"),
        3.261 * previous.among(
            "Q ␣friends ␣father ␣My ␣mother ␣knows ␣boy ␣Where Shopping ␣garden Names ␣morning"
            " ␣job ␣afternoon"
        ),
        1.078 * previous.among(
            "A Q ␣his ␣at ␣d ␣LORD ␣ball ␣home ␣time Once ␣near ␣G ␣friend ␣My ␣Emma 's ␣L"
            " ␣knows ␣end ␣this ␣park ␣night ␣thy ␣M ␣tr ␣girl Shopping ␣dog ␣ne ␣N ␣shop ␣H"
            ' \u2423closed \u2423T \u2423sa \u2423R \u2423pre \u2423Friday \u2423river \u2423forest \u2423U \u2423cat \u2423fire On \u2423Z ?" \u2423K \u2423mount \u2423wh'
            ' \u2423kitchen \u2423name ," \u2423market \u2423farm \u2423bench \u2423quiet B \u2423Wh \u2423own \u2423evening Th eh \u2423Jon \u2423Ab'
        ),
        0.6347 * token.among(
            '. , \u2423and : \u2423that " \u2423there \u2423she - is i \u2423d as \u2423Then \u2423She \u2423some \u2423l \u2423r os \u2423h \u2423which se'
            " us ␣see ␣ex ␣what ␣near ha ␣friend ␣when ␣L ␣does j ␣S op ra Anna ␣Where ␣There ␣o"
            " ac ke na ␣cl ␣Wednesday ␣O ␣ne ␣pass ␣saw ␣saith ␣T ␣sa ␣know ␣Ruth ie It ␣str cl"
            " ␣asked ␣whom ␣X ␣Cora So ␣Jo"
        ),
        row=488,
    ),
    # c/␣c/␣v and 45 more; after ␣be/␣not/␣He and 45 more
    "L3N977_c_c_v_and_45_more_after_be": gelu(
        -0.9601,
        1.339 * token.among(
            "c ␣c ␣v ␣Ben ␣Jack ␣Leo ␣On ␣C ␣A ␣under ␣Stone ␣sp ␣Clara ec ␣O ␣sm uc ␣ab"
            " ␣looked con ␣seen ␣co ␣E ␣sac ␣U On ␣prov ␣Olga ␣occ ␣Greta ␣acc ␣loud ␣inv ␣Fr"
            " ␣dec ␣inc ox ␣resp C ␣rec ␣Am ␣Ir ␣Dario E ␣ple cc ␣Jo ␣dw"
        ),
        1.247 * previous.among(
            "␣be ␣not ␣He ␣ball ␣n ur ␣w ␣out ␣friend ␣under ␣king ␣does ␣un ␣Do ␣Where ␣drum"
            " ␣behind ␣painted ␣coat ␣No ␣map ␣works ␣F ␣child ␣ring ␣hath ␣because ␣Park Days"
            " ␣lamp ␣basket ␣opened ␣asked ␣mar ␣wh ␣priest ␣wave ␣got ␣July ␣bench ␣Fr ␣inc"
            " ␣Edith ␣war ␣umbrella ret ␣according ␣Jo"
        ),
        0.8663 * token.among(
            "? ␣or a y c d id ␣Ben ␣On ␣A ort ␣Stone ec ␣O ␣sm ␣took ␣looked ␣ar ob ␣co ␣E"
            " ␣know rop cle ␣land ict ␣occ ␣Greta ␣acc ␣inv arl ␣Fr ␣inc C imes pr ␣rec ␣written"
            " ilt ␣Dario E fore li cc ␣Jo ␣year ␣dw"
        ),
        0.7489 * token.among(
            '\u2423" \u2423an c \u2423c \u2423she re \u2423Ben \u2423Jack \u2423Leo \u2423On \u2423C \u2423A \u2423under \u2423Stone \u2423Clara ec \u2423O \u2423sm uc'
            " ␣kind ␣looked ␣ar ␣co ␣E ␣bl On ␣Mara ␣Olga ␣occ ␣Greta ␣acc ␣inv ␣Fr ␣dec ␣inc C"
            " pr ␣rec ␣Am ␣Ir ␣conc ␣Dario E fore li cc ␣Jo ␣dw"
        ),
        row=489,
    ),
    # ./?/” and 31 more; after ␣went/␣you/␣capital and 37 more
    "L3N978_and_31_more_after_went_you": gelu(
        -0.3938,
        2.618 * token.among(
            '. ? " Q \u2423you "; \u2423has \u2423Hello \u2423Goodbye \u2423Yes Here \u2423do \u2423friend \u2423My \u2423day \u2423Everyone'
            ' \u2423does \u2423could \u2423night \u2423Do \u2423Is \u2423No ." \u2423Saturday \u2423Have ?" \u2423Can \u2423sad \u2423angry \u2423tired Vera'
            " Do ␣colour Yes"
        ),
        1.706 * previous.among(
            "␣went ␣you ␣capital ␣Anna ␣home ␣v ␣see Here ␣Leo ␣father Once ␣flag ␣Max ␣mother"
            " ␣knows ␣city ␣live ␣liked ␣Mia Lily Anna ␣Where ␣been ␣per ␣saying Leo ␣Hugo"
            ' \u2423today \u2423lives \u2423job \u2423int \u2423Why Ida Max ," \u2423How Vera Mia \u2423Which \u2423Jon'
        ),
        0.9451 * sentence_start.among(
            "␣The A ␣In ␣Everyone Tom ␣When Nora Numbers Lily It ␣People Anna Emma ␣There ␣Anna"
            " Sam Leo ␣That ␣Listen Finn Sara Paul Karl Jack ph Oscar Clara Vera Pete Mia ␣caus"
            " Ruth ␣Ruth ␣Eve Hugo ␣Olga Eve"
        ),
        0.9277 * token.among(
            '. , : \u2423" ? \u2423an c in \u2423said n \u2423have \u2423there i \u2423came re \u2423Hello \u2423In \u2423n \u2423J \u2423good ry Once'
            " ␣On ␣friend This ␣under ul j ␣end ␣live ␣new br Anna ␣Where ␣behind ␣saying ␣know"
            " It vania ␣Listen"
        ),
        row=490,
    ),
    # ␣or/t/en and 44 more; after ␣by/␣LORD/␣Yes and 45 more
    "L3N979_or_t_en_and_44_more_after_by": gelu(
        -0.6676,
        1.488 * token.among(
            "␣or t en verb ␣but ␣do ␣thou ide ␣th ␣slept ren ␣ar ! ␣then ␣can But ␣if ␣Th ␣mus"
            " ␣chan For ier ␣nor ines ␣ear ␣prin ␣hear ␣med sy oun ret ␣therefore ␣stand ify"
            " ␣subst ␣until Th mer ␣sin ␣anim ␣fear ister iven oice ␣wat ␣mer stand"
        ),
        1.156 * previous.among(
            "␣by ␣LORD ␣Yes ␣e ␣under ␣se ide ␣de ␣When I ␣act ␣let ␣ent str ␣if ␣soul ␣prov bl"
            " ␣burn ␣mar ␣behold ␣ass He ize T ␣shalt ␣Lord ␣daught ␣thoug ehold Do ␣ve ␣inter"
            " ␣ins Yes ␣contr fore gan ␣appe ␣whe Therefore R ␣tra ␣Se irc ␣secret oice ␣num"
        ),
        0.8788 * token.among(
            "␣shall en verb ␣but ␣will ide ␣th ␣slept ren ␣ar ! ␣then ␣can But ␣if ␣Th ␣mus"
            " ␣whom ␣mar ␣chan For ier ␣shalt ␣ear ␣char ␣prin ␣hear ␣mak ␣med sy oun ret ␣stand"
            " ify ␣subst ␣until Th mer ␣sin ␣anim ister iven oice ␣wat ␣mer K ␣learn stand"
        ),
        0.473 * word_start.among(
            "␣shall ␣but ␣will t ␣mus ␣Th ␣mar h ␣chan ␣can ␣then th r ␣burn ␣did ␣med ! ␣prin"
            " ␣whom str pr ␣hear sh ␣contr ␣anim ␣sin ␣stand And ve me ␣until Months ␣mer fore"
            " Opposites ␣wat I go T ce Th sel ans For But He ␣learn Therefore"
        ),
        row=491,
    ),
    # in a word beginning ␣is/␣have/␣had and 45 more; after al/␣f/on and 44 more
    "L3N981_in_a_word_beginning_is_have": gelu(
        -1.146,
        1.357 * word_start.among(
            "␣is ␣have ␣had f ␣has ␣Hello ␣Goodbye un ␣my w ␣when g re 's sp con ex ' v bl"
            ' \u2423been gr \u2423every \u2423did \u2423saith \u2423tomorrow \u2423hath \u2423if tr \u2423Park pr 0 \u2423plus pro per ," hy'
            " ␣wanted ev com ins ind over sc y I cy dom"
        ),
        1.048 * previous.among(
            "al ␣f on verb ␣there ␣Tom ␣all ␣What ␣facts ␣se ␣king ␣like ␣Where ans Numbers !"
            " ␣eight ␣ha It Digits ␣lives ␣sac inn ␣Can Months ␣Listen Colours onia ␣10 ␣ind"
            " ␣dec ink There Where ␣colour rap uch erm ␣Which ␣sin eb ␣anim ␣Mordalia fore oth"
            " ␣Tarvenia ␣umbrell"
        ),
        1.027 * token.among(
            "e ␣c id ␣has ␣some ine ce able ␣my 's ust I ␣D ' ile ␣can ␣every ␣tomorrow ful"
            " vania ␣Ol 0 ␣plus ade ium ␣im ize ier ␣our istic iness ather ␣should rid ␣Br atic"
            " Yes ically ek ody ially ␣sw ower ised ught irit ␣est ould"
        ),
        0.8731 * previous.among(
            "␣What ␣has ␣facts ␣Who ␣count ␣needs iv ␣per sp tr Numbers by ␣comes ␣eight mark"
            " str It Digits ␣sac ␣Can Months ␣Listen ␣much Colours ␣10 ark ␣ind olog ␣May"
            " ␣Arvela arm There Where ␣October ␣colour ilda 6 erm ␣Which ␣Ilmaria ␣Mordalia fore"
            " au har ␣whose ␣Yolvia ␣Tarvenia ital"
        ),
        row=492,
    ),
    # last followed by ␣Hello/␣LORD/␣Yes and 45 more; ␣f/␣friends/␣found and 45 more
    "L3N984_last_followed_by_hello_lord": gelu(
        -0.5756,
        2.119 * followed.among(
            "␣Hello ␣LORD ␣Yes in ␣No ␣saying ␣children ␣Listen ␣Tuesday ␣Why ␣soul ␣today"
            " ␣Sunday ␣Today ␣priest H I ␣sons ol ␣land ang For ␣house T He ␣tab ␣5 ␣ar ign"
            " ␣days ␣alt O ␣con Th ␣command ␣judg ␣word ␣evil ␣cities They ␣priests L Y iss"
            " ␣wicked ␣nam ␣fathers ␣trib"
        ),
        1.238 * token.among(
            "␣f ␣friends ␣found j ␣live Nora ␣br ␣lost ␣rem ␣D sp ␣garden ␣eight ␣find Sara"
            " ␣lives ␣forest Ida ␣prov ␣comm vent ␣dist ␣ang ␣em ␣wanted ␣our B Clara Today ␣ref"
            " af ␣colour gre ␣lived ␣dwell ␣Mart ␣subst ␣Br ␣thine Yes ␣conf Y ␣mine ␣def ␣z"
            " oice ␣num ␣Han"
        ),
        1.098 * previous.among(
            "␣unto ␣good Tom ␣ex ␣who ␣re ␣se ␣liked ␣having Lily ␣dis Anna ␣seven Emma ␣offer"
            " ␣fr ␣saying Leo ␣co ␣saith ␣Field Sam ␣cons ␣Swan Finn Sara Jack Paul Karl ␣Why"
            " Ida ␣Reed ␣Lake ␣occ ␣build Clara pro ␣bear ␣trans ␣Am ␣dwell ␣wild ␣tw Ruth ␣af"
            " ␣eng ␣year Eve"
        ),
        0.3076 * word_start.among(
            ". ␣the : ␣was ␣or ␣ex ␣re ␣were ␣br ␣al ␣Sam ␣co ␣fr ␣D ␣Ben ␣me ␣rem ␣found ␣cons"
            " ␣On ␣any ␣park ␣live sp ␣prov ␣part ␣no ␣occ ␣lost ␣ref ␣art ␣eight ! ␣works ␣ear"
            " ␣trans ␣conf ␣subst ␣def ␣dwell gre ␣Al ␣thine ␣mine Y Th The ␣Mo"
        ),
        row=493,
    ),
    # ly/␣they/␣What and 45 more; ␣shall/ly/␣they and 45 more
    "L3N992_ly_they_what_and_45_more": gelu(
        -1.819,
        2.187 * token.among(
            "ly ␣they ␣What ) ␣which ␣will ␣made ␣any ␣having eth ␣needs ual ␣take ␣make ily"
            " ␣being ped ␣hath ␣also ␣may ling ough ally ␣way ␣certain lly less ␣character self"
            " ␣answered ␣shalt ␣many der iness ior ake ␣hast arious ely ically au ␣usually dom"
            " ellow ually ␣Judah oice ␣rain"
        ),
        1.148 * token.among(
            "␣shall ly ␣they ␣What ␣will ␣made he ␣Stone ␣having ␣Grey ous ␣needs ual ␣take"
            " ␣make ␣act ily ␣being ␣hath ␣also cy ␣may ough ally ␣way ␣certain lly less"
            " ␣character self ␣large ␣shalt ␣many der iness ior She ake ␣hast ␣consisting arious"
            " ely ically ␣usually ower ellow ually oice"
        ),
        0.6115 * sentence_start.among(
            "Q Once Shopping st Names ␣in M form tr ch ang ␣shall arm te ne act fe res ␣is"
            " ␣when be is ␣Is ␣having ␣we x er am ke adjective est ␣pl art ␣Y old ant ␣red scar"
            " sel ␣these ␣water bit ␣prin Do az ␣low ␣diff ␣written"
        ),
        0.5324 * word_start.among(
            "␣a ␣n ␣for ␣u ␣br ␣will ␣co ␣man ␣N ␣fr ␣four t ␣am ␣like ␣ev ␣end ␣rel ␣att ␣com"
            " ␣bre ␣im ␣There ␣sec ␣par ␣ve ␣character ␣sy ␣ben ␣resemb ␣about tr ␣ret ␣hot ␣lar"
            " ␣play ␣Ch ␣hast ␣meas And ␣Al ␣look ␣according ␣Se ␣eng Then For But ␣Han"
        ),
        row=494,
    ),
    # after ␣c/␣s/d and 45 more; ␣he/a/␣be and 45 more
    "L3N994_after_c_s_d_and_45_more_he_a": gelu(
        -1.006,
        1.329 * previous.among(
            "␣c ␣s d ␣d ␣home ␣father im ␣My ␣mother ␣knows ␣count ␣Where ␣ten ␣comp ␣offer"
            " ␣put Numbers ign ␣Have ood ␣job ␣wor ␣much ␣burn ␣ang teen ␣nor ␣Fr ␣fam ␣number"
            " aven ␣lived ␣beg ␣wild ␣cent ␣alt ␣tw ␣bet ␣look ␣sat ␣read ␣hundred R iah ␣Jud"
            " ␣tak ␣mer irty"
        ),
        1.187 * token.among(
            "␣he a ␣be And ␣them ␣said ␣had ␣there an ␣Goodbye ␣LORD ␣time th ine ut ␣friend"
            " ast ␣does ra eth ␣br ␣Where ␣been ␣took ue ␣did ␣thereof ␣sent ␣hath ␣about ␣plus"
            " ␣earth vent ought ␣among ␣priest ␣X ␣Greta ita oh ␣hast ␣called ␣Julia ␣ra outh"
            " gth greg ␣spirit"
        ),
        0.8477 * last_capitalised.among(
            "And ␣The ␣J Once ␣Israel ␣A ␣S ␣M Numbers Q ␣Who ␣Then ␣Do ␣El ␣E ␣And ␣Everyone"
            " ␣My ␣Jesus ␣N ␣How ␣Jerusalem ␣Monday One ␣U E Then ␣Fr ␣Moses ␣So ␣David Names So"
            " ␣Pet ␣Ab ␣Jer ␣Jo F ␣Mart ␣Jud ␣Jon ␣Walter U ␣Mo ␣Jes ␣Han ␣Mord ␣Saul"
        ),
        0.7896 * token.among(
            "␣be ␣said on ␣had ␣there an ␣Goodbye est ␣time th un il ␣friend ␣gave ␣does ra eth"
            " ␣been ␣buys her old ␣co ␣did ␣against ood ␣know ␣find ␣thereof ␣hath ␣about ␣plus"
            " Then ␣earth vent so ought ␣among ita ne ␣hast ␣Julia ␣ra outh ania ␣North ␣trib"
            " ␣heav ␣spirit"
        ),
        row=495,
    ),
    # at/␣It/␣J and 45 more; ␣It/op/if and 45 more
    "L3N995_at_it_j_and_45_more_it_op_if": gelu(
        -0.6636,
        1.714 * token.among(
            "at ␣It ␣J ␣Who op ␣cl ec ␣comp ␣app ␣ar ␣rep oc ␣ph ␣prophe ␣set art rib ␣disc"
            " vent ␣Pet ␣ang ␣sc ␣answered gn ne amm ␣fac ␣prop ␣ve ␣tab ␣bat ␣dep rap ␣Moses"
            " ␣side ␣dev ␣conc ␣mat ␣depart itc ␣trib iec ␣Jo P ␣Jud eop ␣Jes ␣Saul"
        ),
        1.244 * token.among(
            "␣It op if ␣cl ec ␣comp ␣took ␣u ␣rep oc ␣ph ␣sac ␣set rib ␣disc vent ␣Pet ␣sc"
            " ␣answered gn ne ␣piec ␣fac han ␣prop ␣tab ␣pray ␣bat ␣dep ␣those rap ␣Moses ␣dev"
            " ␣conc ␣mat ␣depart itc ␣trib iec ␣Jo P ␣Jud mber eop ␣Mo ␣Jes ␣dw ␣Saul"
        ),
        0.9398 * previous.among(
            "b ␣two ␣came ␣g ␣near ical ␣cl ␣ne ␣took ob te og sc esc ites ␣opposite ␣twelve"
            " Then teen ␣priest ␣eleven ␣sc hy ␣pur ology Opposites ␣par ␣brought ␣fam sy ␣chief"
            " ron ␣thousand ␣div ␣commanded ␣priests ␣tw ␣sy ␣side ␣mult par ␣meas ␣depart"
            " ␣hundred ␣mid iah ␣twel greg"
        ),
        0.2828 * text_second.among(
            "␣the ␣it ␣in ␣he ␣A ␣on ␣He ␣when ␣Israel ␣El ␣Jesus oe ␣G ia hem ␣w ␣c ␣n ␣M ␣re"
            " her ␣for to ␣wh ␣with ␣J ␣se ore ␣all ␣v ␣her ␣so ␣after atur ␣word ␣David irst"
            " form ␣these ught acter ␣take ␣Ab undred ␣Jacob ute ␣Jon ␣Saul"
        ),
        row=496,
    ),
    # ␣of/␣in/noun and 44 more; after noun/ion/ation and 45 more
    "L3N996_of_in_noun_and_44_more_after": gelu(
        -0.93,
        1.862 * token.among(
            "␣of ␣in noun ␣The ␣for ␣by ␣on ␣upon ␣into ␣ex ␣who ␣when ␣having ress ␣needs"
            " ␣took ␣make ␣put ized ␣against But ␣cause hen ␣if ␣prod ␣opened ␣between ␣Felix"
            " ␣through ␣among ␣behold ␣hold ␣im For ize ␣bring ␣destroy ␣cover ix com ␣bel ehold"
            " ake go ify erm Now"
        ),
        1.252 * previous.among(
            "noun ion ation ␣has ␣facts ␣used ction ␣There ance ence ␣tre ␣form ition ␣ent ase"
            " ␣set ␣relating ␣prod ␣afternoon rib ␣exp ␣prov ␣behold ␣given ility ␣hold ination"
            " ␣someone T ␣bring ␣process B ␣bel ehold ␣mak ␣rece ␣resemb ␣consisting ␣caus ␣use"
            " ␣cre ement ␣perform ␣lack ody L ience ␣tak"
        ),
        0.817 * previous.among(
            "noun le ␣has ) se ␣facts ␣used act ␣There ized ␣ent ␣relating ␣prod rib ents ␣prov"
            " ␣baker ␣behold ility ␣chan ␣hold ination ␣someone ␣contain usually ␣process ␣bel"
            " ehold ␣mak ␣rece ␣resemb There ␣consisting ␣caus ement ield ␣perform ␣lack ics ody"
            " L ording ience ␣ke ␣tak mber Eve ␣answ"
        ),
        0.3365 * word_start.among(
            "↵ ␣and ␣he ␣as ␣went ␣which ␣fr ␣who ␣found ␣cons ␣tre ␣count ␣ent ␣under ␣go ␣exp"
            " ␣prov ␣yellow ␣im le ␣y ␣sc ␣over ␣acc ␣ref ␣make ␣sy ␣contain ␣rec ␣sit ␣mak"
            " ␣destroy ␣mult ␣certain ␣fore ␣caus ␣stud ␣behold ␣bring ␣Ab ␣lack com ␣look ␣tak"
            " Now S T For"
        ),
        row=497,
    ),
    # <|endoftext|>/noun/␣was and 45 more; after ”/␣c/verb and 45 more
    "L3N997_endoftext_noun_was_and_45": gelu(
        -0.8924,
        1.653 * token.among(
            '<|endoftext|> noun \u2423was ? \u2423he " \u2423Hello \u2423st \u2423ex This \u2423A x \u2423se \u2423S \u2423God \u2423am'
            " ␣Wednesday ␣de ␣Monday ␣painted ␣D ␣1 per ␣ent ␣des ␣Friday ␣morning ␣afternoon"
            " ␣ang ␣im ␣pur ␣May lt ␣char com ␣April ␣med ␣September ␣Fe ␣evening ␣equ ␣inter"
            " rid ␣trans ␣Bel ␣Re ␣poss ␣Ab"
        ),
        1.146 * previous.among(
            '" \u2423c verb \u2423she - \u2423came \u2423Then \u2423In \u2423ex \u2423C \u2423A \u2423red \u2423five \u2423off \u2423dis \u2423six \u2423There \u2423So \u24231'
            " ␣saying ␣rep og It On ␣en ␣met ␣op ␣im ␣ind ␣X ␣wanted ␣occ ␣July ␣answered ␣hot"
            " ␣med ␣Fe ␣inter ␣January ␣dep ␣lived med ␣sat mb irc ␣lit ␣year ␣est"
        ),
        0.8486 * token.among(
            '? " \u2423Goodbye \u2423ex This \u2423se and \u2423S \u2423B \u2423used \u2423am ke orn \u2423Wednesday \u2423de \u2423D \u2423per led \u24231'
            " per ␣ent ud ov ␣des ␣Friday ora ␣afternoon ␣opened ␣ang ␣im ␣May lt ␣char com"
            " ␣April ␣med sha ␣equ ␣inter rid ␣trans med Yes ␣Bel ␣ret ␣poss ␣hung ␣Ab"
        ),
        0.7372 * token.among(
            ', s " al h \u2423Goodbye \u2423S \u2423end \u2423used \u2423am ke are \u2423Wednesday \u2423de \u2423per \u2423black \u24231 per'
            " ␣ent ud ␣des ␣Friday cy ␣twelve ␣ang ␣im ␣May ␣August ␣char com ␣April ␣med"
            " ␣September row ␣equ ␣inter rid ␣trans med Yes ␣Bel ␣ret ␣cand ␣mid ␣poss ␣hung ␣Ab"
        ),
        row=498,
    ),
    # in a sentence beginning And/␣and/But and 45 more; ↵/:/; and 45 more
    "L3N998_in_a_sentence_beginning_and": gelu(
        -1.639,
        1.392 * sentence_start.among(
            "And ␣and But For Then I ␣And It The B So He T , J On ␣but Now Th M There Therefore"
            ' \u2423for L C \u2423Jesus \u2423B E G N \u2423which \u2423so R \u2423H \u2423S \u2423Th " \u2423an \u2423A \u2423saith Z \u2423d \u2423she \u2423let'
            " ␣then ␣therefore ␣neither ␣behold"
        ),
        1.281 * token.among(
            "↵ : ; ␣an ␣f ␣p - ␣t ␣all ␣r ␣ex he ␣when nd ␣C ␣A ver ␣gr ␣B The ␣P fl ous ␣O ␣de"
            " ␣great One ␣li ␣E ␣R ␣sent ␣pre ␣if ax On ␣com ␣Pet ␣behold ␣art ␣answered ehold"
            " ␣young ␣equ ␣dev Now Y R P"
        ),
        0.8904 * token.among(
            "; ␣f ␣p adjective - ␣Lily ␣She ␣e ␣ ␣ex ␣when ␣C ver ␣does ␣o ␣O ␣de ␣great One"
            " ␣pro per ␣E ov ␣R But ␣str ␣if gr ax On ␣com ␣rel form Max ␣behold ␣sc ␣art"
            " ␣answered lt ␣young sha ␣equ ␣stud ␣dev Now ␣Jon They P"
        ),
        0.2872 * word_start.among(
            ": ␣is ␣e ␣ ␣C ␣B ␣all ␣they ␣u ␣de ␣tr ␣pro ␣pr ␣per ␣th ␣into ␣rem ␣hat ␣V ␣Max"
            " ␣em ␣end ␣Z ␣comm ␣Mia ␣six ␣Clara ␣great ␣door ␣art ␣soul ␣la ␣Hill ␣hath ␣Can"
            " ␣dev ␣certain ␣tw ␣caus ␣pray ␣def per ␣chair ␣answered And ␣meat ␣priests The"
        ),
        row=499,
    ),
    # after ␣Then/␣home/␣Yes and 29 more; ␣of/in/i and 45 more
    "L3N999_after_then_home_yes_and_29": gelu(
        -1.052,
        2.914 * previous.among(
            "␣Then ␣home ␣Yes ␣mother 's ␣knows ␣gr ␣does fl ␣girl ␣No ␣rep per ␣know ␣They"
            " ␣job ␣prov ␣ev ␣del ␣dist ␣car ␣occ ␣June ␣November ␣Fr ␣equ ␣tab igh ␣instr ␣sw"
            " Therefore ␣Jes"
        ),
        1.597 * token.among(
            "␣of in i w ␣h ␣do ␣G ␣Nora ro ␣does Nora ␣boy ␣ro ␣Clara if ␣th ␣girl ␣know ␣sha"
            " ␣str Sara ho ␣prod ern ␣prov ␣Mara ␣att ␣cur ␣la Vera sha ␣sto ␣Lars ␣bear oll gre"
            " ␣tw ␣bu Ruth ␣Dario ␣Cora ␣sol ␣Hanna ␣bro ␣Jon umb ␣gl irty"
        ),
        1.213 * previous.among(
            "␣came ␣home ␣st ur ␣Yes ␣near ␣mother ␣knows ␣gr ␣gave fl ␣o ␣j ␣Wednesday ␣behind"
            " ␣needs ␣app ␣No ␣rep ␣offering ␣learned ␣know ␣job ␣disc ␣ev ␣del ␣burn ␣dist ␣met"
            " ␣cont ␣sc ␣car ␣occ ␣June gn ␣November ␣Fr ␣inc ␣equ ␣tab ret ␣Ir ␣Mart igh ␣mat"
            " ␣instr ␣z ␣Jes"
        ),
        -0.1457 * word_start.among(". ␣c ␣have ␣Nora ␣del ␣Egypt"),
        row=500,
    ),
    # after ␣”/␣The/␣I and 45 more; ␣that/␣it/e and 45 more
    "L3N1001_after_the_i_and_45_more_that": gelu(
        -1.151,
        1.343 * previous.among(
            '\u2423" \u2423The \u2423I \u2423time os \u2423which \u2423Yes \u2423so \u2423when \u2423S \u2423un \u2423B \u2423pass \u2423act \u2423then \u2423W \u2423cons'
            " ␣things Digits ␣job ␣Listen ␣behold ␣10 ` ␣thing ␣May ␣thoug ␣November ␣Fr ␣res"
            " ehold ␣September ␣Wh Where ␣October S ␣until Yes fore ime L N ␣neither ␣whe irit K"
            " ␣Jes ␣answ"
        ),
        1.23 * token.among(
            "␣that ␣it e ␣I ␣there ␣but ␣which ␣will ␣when ␣se ␣city ␣like ␣God ␣There W tr"
            " ␣saith ␣then ␣works ␣tomorrow ␣if ␣Th ␣because ␣happy ␣job H ␣whom Thank ␣Today oe"
            " ␣where Today de sy ither ␣should Where Do ␣therefore ␣Am ␣until Th ␣bet ␣Dario"
            " fore ther ␣pe Therefore"
        ),
        0.9358 * token.among(
            "␣that a ␣it p ␣I ␣c on ␣there h le id ␣but ␣which ␣will he ␣flag ␣when ␣like ist"
            " ␣There ␣then ␣works ␣tomorrow ␣if ␣Th ␣because ␣happy ␣job H ␣whom T ␣Today ␣where"
            " Today de sy ither ␣should Where Do ␣therefore ␣until ␣bet ␣Dario fore ther ␣pe"
            " Therefore"
        ),
        -0.2991 * word_start.among(
            "␣the ␣be ␣it ␣I ␣shall ␣there ␣se ␣dis ␣but ␣E ␣Ben ␣me ␣what ␣des ␣F e ␣like"
            " ␣prod ␣say ␣cat ␣seen ␣la ␣horse ␣works ␣whom ␣Can ␣ste ␣sw ␣duck ␣full There ␣ey"
            " I W The"
        ),
        row=501,
    ),
    # p/f/␣c and 45 more; after ␣”/␣f/adjective and 45 more
    "L3N1003_p_f_c_and_45_more_after_f": gelu(
        -1.109,
        1.427 * token.among(
            "p f ␣c ␣b ␣P ␣comp ␣app ␣rep amp ␣imp ␣F pp ␣hath ␣int its cl rib ␣exp ␣disc"
            " ␣partic ␣dist ␣Pet ove ␣through especially ␣acc ␣inv B ␣dec ␣inc ␣ref ␣resemb"
            " ␣resp C ␣hast ␣supp ␣tab S ␣ins ␣conc ␣sing ␣mult semb ␣def mb ␣dest ␣gen P"
        ),
        1.412 * previous.among(
            '\u2423" \u2423f adjective \u2423there \u2423ex \u2423city \u2423un \u2423dis \u2423There adverb \u2423Brook \u2423child \u2423hath \u2423sac'
            " ax ub ex ␣Listen esc ␣com ␣opened ␣exp ␣comm ␣dist ␣blood ␣someone ult com ␣bel"
            " cess ␣full ne Today ␣inter ␣rec ␣div ␣quality ␣bec ␣mult ␣lack ␣cle par ␣air"
            " ␣state F ␣oppos ␣happ ␣gold"
        ),
        1.117 * token.among(
            "s ␣c le ine ow ␣gave ip ␣M ␣comp ␣app ans ␣rep ree ␣imp ␣F ␣hard rib ␣exp ater"
            " ␣give ␣Pet ought self hy rad ␣mark ␣ref ␣resemb ␣resp ␣hast ␣supp ger ␣ins ␣thine"
            " ␣Moses ␣conc ␣sing E har els semb mb ␣dest wn ␣gen P une irit"
        ),
        0.7329 * token.among(
            "␣c ␣b ␣comp ␣app ␣rep amp ␣imp ␣F pp ␣hath ␣int its cl rib ␣exp ␣disc ␣partic"
            " ␣comm ␣dist ␣Pet ␣through especially ␣acc ␣loud ␣inv B ␣dec ␣inc ␣ref ␣resemb"
            " ␣resp C ␣hast ␣supp ␣tab S ␣rec ␣ins ␣conc ␣sing ␣conf ␣mult semb ␣def mb ␣dest"
            " ␣gen P"
        ),
        row=502,
    ),
    # after ␣it/␣went/␣upon and 43 more; ␣is/␣was/? and 43 more
    "L3N1004_after_it_went_upon_and_43": gelu(
        -1.055,
        1.559 * previous.among(
            "␣it ␣went ␣upon ␣day ␣Who ␣city ␣count ␣liked ␣back ␣boy ␣Where ␣Is adverb ␣saying"
            " ! ␣People It Digits ␣ran Days ␣relating ␣Can Months 0 ␣opposite ␣opened ␣burn"
            " ␣travel ␣sec ␣Lord Opposites ␣Today Today ␣month Where ␣ever Do ␣cities orrow"
            " ␣colour ␣lived ␣4 ␣sol D irit ␣num"
        ),
        1.369 * token.among(
            "␣is ␣was ? ␣I ␣were ␣has ␣ball ␣but ␣found ␣near ␣G ␣Now ␣re ␣we ␣flower ␣liked"
            " ␣used ␣kite ␣am ␣That ␣drum ␣after One ␣ab ␣apple ␣coat ␣app ␣comes It ond ␣ring"
            ' \u2423lives Days On \u2423key rop \u2423candle \u2423flowers \u2423orange ," Opposites \u2423sunny \u2423rainy \u2423lived'
            " ␣windy har"
        ),
        0.6072 * token.among(
            "␣a ␣and : ): ␣to ␣was ␣ball ␣but Once ␣found ␣near ␣G ␣Now ␣flag ␣we ␣could ␣used"
            " ␣kite ␣am ␣That One ␣ab ␣apple ␣looked ␣pr ␣bed ␣tomorrow ␣ring ␣lives On ␣lamp"
            ' \u2423key rop \u2423candle \u2423flowers \u2423kitchen ouse ," ` \u2423nor Opposites \u2423sunny \u2423rainy \u2423lived'
            " ␣windy ␣pe ␣most ␣cloudy"
        ),
        0.1123 * previous_word.among("␣It ␣Who ␣Can"),
        row=503,
    ),
    # after ␣the/␣is/␣that and 45 more; e/␣I/␣you and 45 more
    "L3N1005_after_the_is_that_and_45": gelu(
        -1.141,
        1.331 * previous.among(
            "␣the ␣is ␣that ␣The ␣be ␣are - ␣Yes ␣big ␣near ␣un ␣Do The ␣having ␣dis ␣lost"
            " ␣seen ␣ed ␣pr ␣heavy ␣short ␣qu ␣en ␣Can ␣prod ␣opposite ␣2 ␣opened orland ␣ang"
            " ␣eleven Opposites ␣daught ␣inv ␣inc ␣lay ␣che Do pr ␣Am ilda Yes ␣ben ␣serv ␣trib"
            " K U ␣dw"
        ),
        1.189 * token.among(
            "e ␣I ␣you ␣Tom ␣m ␣capital ␣home ␣l ur ␣e Here ha ␣flag ␣Emma ␣Vera ␣gr ␣fast"
            " ␣Where ␣That ␣al ␣tr ec ␣tre ␣T ␣bl ␣Hugo ␣des ␣Ida ale ␣sons ple ␣job inn"
            " ␣opposite ␣2 bl ␣col ␣son ␣name ␣bel ␣words de ␣kingdom gre ␣ins ␣cle ␣ple irit"
        ),
        0.9855 * last_capitalised.among(
            "␣The ␣What ␣It Opposites Numbers ␣Jack ␣Yes ␣Vera Digits Colours ␣El ␣Oscar"
            " ␣Goodbye ␣Th ␣They ␣F ␣Americ ␣No ␣States ␣Ruth ␣Wednesday ␣Hugo One ␣Y ␣Swan"
            " ␣Wood ␣Park ␣Reed ␣America ␣Eve ␣X Months ␣Which ␣May Today Yes ␣Greta ␣Klara ␣Un"
            " K Z Eve ␣Sel"
        ),
        0.6314 * two_back.among(
            "␣be ␣shall ␣have on m ␣she ␣capital ly ␣It ␣all ␣What ␣Goodbye ␣h ␣which ␣Yes ␣see"
            " ␣Jack ␣near ␣city ␣Oscar ␣ye The ␣dog ␣O ␣H ␣saith ␣manner ␣works ␣Swan ␣hath"
            " ␣because ␣bell ␣afternoon ␣Moss ␣Why ys vent ␣twelve ␣through ␣Eve ␣thing ␣Y"
            " ␣evening ␣4 ␣toward ␣hor ␣diff ␣3"
        ),
        row=504,
    ),
    # ?/And/␣unto and 45 more; ␣to/?/␣for and 45 more
    "L3N1008_and_unto_and_45_more_to_for": gelu(
        -1.146,
        1.35 * token.among(
            "? And ␣unto ␣said ␣at ␣him ␣He ␣Then ␣st ␣named ␣see ␣out ve ␣before eth ␣am ide"
            " ␣down ␣away ␣behind ah ␣against ved But ␣And ␣cause ␣over ␣about ␣fire ␣opened"
            " Then ove ␣through oy ␣given ␣sunny ehold ished ␣told ␣rainy ␣war ␣together ␣called"
            " ␣himself ␣commanded ash So iah"
        ),
        1.069 * token.among(
            "␣to ? ␣for ␣with And ␣unto ␣you ␣him id ␣Then et st om ␣so ␣see ␣near ␣up ␣gave"
            " ␣before ␣park ␣us ␣took ah ␣against ␣find But ␣And ␣sent ␣cause ␣over ␣about Then"
            " ␣through ␣answered ␣clean olog ute ␣Jerusalem ␣sunny ␣rainy ␣war ␣commanded ash So"
            " ␣fear ␣mid ␣cloudy iah"
        ),
        0.9892 * previous.among(
            "␣came ␣knows ␣k Shopping ␣sm ␣saw ␣sl ood ␣sa ␣find ␣morning On ␣follow Then"
            " ␣behold ␣themselves ␣name ␣market ␣wanted ␣thr ␣Today ␣hill ␣brought ␣told Today"
            " ␣evening ␣cities ␣lived ␣dwell ␣written ␣belie ␣days eh ␣according ␣round ␣kn ␣Ed"
            " ␣mill ␣stren ened ␣umbrell ␣Jo ␣walk ught aker ␣years ␣year ␣Jes"
        ),
        0.8891 * sentence_start.among(
            "And This But W For Then I Shopping ␣And <|endoftext|> It One So ␣There Now There"
            " They Therefore Where she ␣shall so ␣Leo ␣have N ␣when ␣so ␣A ␣saith K U Z ␣d ␣be"
            " ␣O ␣who ␣their ␣am han ␣if ␣where rib ␣water ␣art ␣Ab ham Do read"
        ),
        row=505,
    ),
    # ␣st/␣out/␣back and 45 more; ␣st/␣who/␣out and 45 more
    "L3N1010_st_out_back_and_45_more_st": gelu(
        -0.6103,
        1.347 * token.among(
            "␣st ␣out ␣back ␣sp ␣light ␣needs ␣fl ␣children ack ␣door ick ail ␣fire ␣lamp"
            " ␣horse ␣land ␣earth ␣son ␣wind ants ␣food ull ␣water ␣head ␣first air ␣field ␣law"
            " over ␣ear ␣mouth ock ␣wild ason igh ␣arm ␣order ody ␣cand ␣air ellow ␣cloud ␣sail"
            " ␣engine ␣rain ␣wat ␣year day"
        ),
        0.902 * token.among(
            "␣st ␣who ␣out ␣back ␣sp ␣light ␣needs ␣fl ␣children ack ␣door ick ail ␣fire ␣horse"
            " ␣land ␣wind ␣food ull ␣water ␣head ␣first air ␣drink ␣field over ␣ear iness ␣mouth"
            " ock ␣sound ␣wild ason ␣arm ␣order ody raw ␣cand ows ␣air ellow ␣cloud ␣sail"
            " ␣engine ␣rain ␣wat ␣year day"
        ),
        0.7953 * previous.among(
            "␣all ␣two se the This ␣se ␣their ␣count ␣ye ␣pl ␣ne ␣fl ␣fe ␣act oo ␣te ' Numbers"
            " Digits ␣qu ␣these ␣bre ␣much ␣between ict lic ble ␣elect ␣bo ␣someone ␣our ␣nor"
            " iet ft ␣piec ␣che ␣words ␣consisting ␣thousand rap fe atic ␣det ␣pe ␣whe ange iec"
            " They"
        ),
        -0.2563 * word_start.among(
            "␣f ␣m ␣d ␣at ␣re ␣them ␣shall ␣there ␣his ␣by ␣sp ␣two ␣j ␣k ␣comp ␣three ␣li ␣D"
            " ␣me ␣box ␣int ␣count ␣ha ␣form ' ␣ch ␣spec ␣leg ␣door ␣children ␣very ␣manner"
            " ␣mount ␣house ␣fam ␣equ ␣gener ␣may ␣cour ␣field ␣Why ␣law ␣meas ␣mouth ␣arm M"
            " Where ␣sou"
        ),
        row=506,
    ),
    # u/i/el and 45 more; two after ␣was/␣said/␣Then and 45 more
    "L3N1013_u_i_el_and_45_more_two_after": gelu(
        -0.8767,
        1.655 * token.among(
            "u i el o ␣Ben ir ␣friends ␣hat Ben ␣A ␣knows ␣cup ␣liked Nora ␣kite ␣There ␣Karl"
            " ␣apple ␣books ␣spoon ␣Hugo ␣People ␣map ␣F It ␣hungry ␣cat ␣happy ␣lamp ␣Moss"
            " ␣orange ␣balls ␣Mara ␣baker ␣Alma iol ␣Edith ␣umbrella ␣Lars ␣lived ilda ␣Dario da"
            " mb Hugo ␣cups ␣Mo Eve"
        ),
        1.636 * two_back.among(
            "␣was ␣said ␣Then ␣Hello ␣Goodbye os ␣three ␣box ␣found ␣Max ␣gave ␣does ␣end"
            " ␣Stone ␣Grey ␣slept ␣Bell ␣lost ␣Marsh ␣took ␣saw ␣saith ␣Brook ␣Hill ␣find ␣child"
            ' \u2423They \u2423Park \u2423Can \u2423Ol \u2423Wood \u2423Felix \u2423son \u2423wave ," \u2423got \u2423May \u2423cha Do \u2423colour \u2423tw \u2423Ed'
            " ␣spake ania ␣Ab ␣year ␣dw ␣Nils"
        ),
        1.057 * previous.among(
            "h ␣has ␣Goodbye ␣home ␣good ␣Everyone ␣S ␣end br ␣well ␣There ␣kind ␣So ␣saith"
            " ␣dark ␣learned ␣Have ␣F ␣child ␣tomorrow ␣hungry ␣lives ␣They ␣happy ␣sad ␣K ␣del"
            ' \u2423Pet Thank ," \u2423July \u2423Fr \u2423tired \u2423Edith \u2423Stella \u2423Wh Do \u2423Albert \u2423Ir \u2423Mart \u2423Frank \u2423Bel'
            " ␣instr ␣proud ␣ret ␣umbrell ␣Jo ␣dw"
        ),
        0.5769 * word_start.among(
            "␣to ␣f ␣he ␣r ␣g ␣A ␣unto ␣went ␣you ␣M ␣on ␣from ␣LORD ␣fl ␣count g ␣Who ␣Nora"
            " ␣Stone ␣Grey ␣part ␣dec ␣coat ␣lost ␣res ␣People ␣today ␣lamp ␣fam ␣sit ␣instr"
            " ␣even ␣boat It ␣stone ␣Mara ␣Alma ␣Ab ␣meas ␣cand ␣Lars ␣windy ␣Moses ␣Dario"
            " ␣umbrell ␣Jo Ben ␣dw"
        ),
        row=507,
    ),
    # e/b/␣He and 45 more; after b/␣unto/- and 45 more
    "L3N1014_e_b_he_and_45_more_after_b": gelu(
        -1.027,
        1.349 * token.among(
            "e b ␣He ␣She ␣J ␣st ow ␣g ␣e ␣your ␣we ␣pl ␣le ␣th ␣de ␣ne ␣u ␣N ␣fe ␣te ␣rep ␣ed"
            " ␣Th ␣ob ␣another ␣exp ␣ag ␣bre ␣ang ␣bo ␣body ␣dr ␣our we amm of ␣Fe ␣prop aven"
            " ␣alt fe eb ␣cle ␣spe ␣ey ␣pe ␣appe ␣whe"
        ),
        1.203 * previous.among(
            "b ␣unto - ␣b ␣m ␣h ␣which ␣re ␣when ␣se ␣count ␣ne ␣ab adverb ␣seen ␣H ␣children"
            " ␣W ␣sa ␣F ␣child ␣can ␣things ␣Jesus ␣if Paul ␣Listen ␣whom so ␣among ␣eleven"
            " ␣first ␣our ␣should ␣cent ␣sy ␣toward J Y ␣fore oly ␣ben ␣whose N ␣would ␣z"
            " ␣brethren ␣Christ"
        ),
        0.9024 * token.among(
            "or ar o re ␣we ␣S ␣this op fl em ␣th na ␣de ␣ne ␣u ␣fe ␣saw oo ␣ed ase ␣ob ple ␣Z"
            " lic ␣ang ark ␣bo ␣dr ␣our ␣loud we of ␣Fe oot aven ␣ins ilda ␣alt ␣according eb"
            " ived oly ␣spe ␣ey ␣pe ␣appe ␣whe ␣St"
        ),
        0.8125 * token.among(
            "e p b ␣He ␣She ␣st ␣e ␣we ␣pl ␣le ␣th ␣de ␣ne ␣u ␣N ␣fe ␣te ␣ed ␣Jesus ␣ob ␣exp"
            " ␣ag ␣bre ␣sle ␣ang ␣bo ␣body ␣dr ␣our we amm ather of ␣Fe ␣prop aven ␣alt fe"
            " ␣according eb ␣cle ␣spe ␣ey ␣pe ␣appe ␣whe ␣St ␣Christ"
        ),
        row=508,
    ),
    # after ”/Q/␣capital and 45 more; two after ↵/␣The/␣unto and 43 more
    "L3N1015_after_q_capital_and_45_more": gelu(
        -1.435,
        2.734 * previous.among(
            '" Q \u2423capital \u2423What \u2423n Tom il \u2423flag \u2423My \u2423knows ard if Anna \u2423per \u2423u \u2423black \u2423saying'
            " Leo ␣brown Sam Finn ␣job Paul Karl ␣lamp ␣orange ␣mar ␣son Max ␣eleven ␣ind"
            " ␣answered ␣y Oscar oe ␣fam Vera ␣told ␣equ Olga Mia ␣beg ␣written outh ␣As mber"
            " ␣nam ␣Gre"
        ),
        1.623 * two_back.among(
            "↵ ␣The ␣unto l ␣She ot ␣big ␣out ␣Everyone ␣Do ␣new ␣yellow ␣white ay ␣green ␣old"
            " ␣pink ␣N out og ␣brown ␣sons ␣forest ␣int ␣en Months ␣comm ␣asked ␣answered ␣clean"
            " ␣daught ␣drink ␣cha oh aven der ␣plant ␣cent ␣meat ␣play ird ␣Ab ␣Jo V ␣Judah ny"
        ),
        1.591 * previous.among(
            "␣them ␣said ␣What ␣n Tom Ben ␣knows Nora ␣say Lily Anna Emma ␣per ␣saying Leo Sam"
            " Finn Sara Jack ␣sons tern Paul Karl ␣rel Ida ␣son Max ␣ind ␣answered Oscar Clara"
            " Vera ␣ground ␣equ Olga Mia Pete ␣ins ␣beg Ruth D Hugo ␣As ␣woman mber ␣nam ␣Gre"
            " Eve"
        ),
        1.445 * token.among(
            ". , ␣of g - ␣In ␣g ig ␣friend ␣does ort ag ␣j orn ␣rem ␣ne ep ily te ␣know ie tern"
            " ount ␣relating ␣mount ␣tem ␣body ␣cur ␣dr ␣ear ␣month ␣United gre ␣bu mer ␣ele"
            " ␣side ␣order ␣genus oly semb ␣North ␣gre ower ␣ey gan ␣trib umb"
        ),
        row=509,
    ),
    # ␣What/␣Hello/␣Goodbye and 45 more
    "L3N1017_what_hello_goodbye_and_45": gelu(
        -1.061,
        1.468 * token.among(
            "␣What ␣Hello ␣Goodbye ␣My ␣Who ␣city ␣Do ak br ␣green ␣Thursday ␣well ␣ro ␣br ␣cl"
            " ␣Wednesday ␣Monday ␣slept ␣Is ␣peace ␣Saturday ␣People ␣child ␣Friday ␣plus ␣Why"
            " ␣June ␣December hat ␣daught ␣May ␣August ␣November tle ox ␣April ␣Stella"
            " ␣September ␣Wh ␣evening ␣January ␣October ilda ␣meat ␣Br Yes ␣Ar har"
        ),
        0.9426 * token.among(
            "␣What ␣Hello ␣Goodbye ␣My ␣city ␣Do ak ␣Thursday ␣well ␣ro ␣br ␣cl ␣Wednesday"
            " ␣Monday ␣slept ␣buys ␣took ␣peace ␣Saturday ␣child ␣Friday ␣afternoon ␣plus nder"
            " ␣flesh ␣drink ␣December hat ␣daught ␣May ␣August ␣November ␣har ␣April ␣Stella ␣Wh"
            " ither ␣evening ␣January ␣October ilda ␣meat ␣Br Yes ␣Ar har sel ␣woman"
        ),
        0.9368 * sentence_start.among(
            '\u2423" And \u2423The Once \u2423In \u2423My \u2423On Then \u2423And <|endoftext|> Numbers \u2423People So Months'
            " ␣That ␣Listen J On Days Finn Jack Now ␣Who M Where ␣Paul N ␣is Hugo ␣H ␣Is ␣S ␣Th"
            " ␣what ␣having ␣Am ␣b ␣do F Z ␣all ␣con ␣who ␣even of ␣where ␣therefore ␣Ab"
        ),
        0.9326 * previous_word.among(
            "␣is ␣The ␣his ␣your ␣came ␣seen ␣four Once ␣On ␣this ␣five ␣Now ␣no ␣after ␣more"
            " ␣city ␣liked ␣count ␣old ␣boy ␣very ␣six ␣seven ␣slept One ␣pass ␣last ␣over"
            " ␣manner ␣works ␣much On ␣Why ␣burn ␣number ␣thousand ␣young ␣warm ␣sunny Numbers"
            " ␣move ␣lived ␣commanded ␣hundred ␣little ␣ke ␣years ␣cloudy"
        ),
        row=510,
    ),
    # ␣not/ment/␣king and 45 more; ␣not/ment/ity and 45 more
    "L3N1020_not_ment_king_and_45_more": gelu(
        -0.778,
        1.279 * token.among(
            "␣not ment ␣king ity ␣people ual ␣act ations ␣something ␣part ␣manner ␣thee ␣things"
            " ␣thereof ␣hand ␣done ␣house ␣work ents ␣fruit ␣land ments ␣body ␣field ␣thing"
            " ␣process cess ␣words ␣power ␣mouth ␣system ␣kingdom ␣sound ␣quality ities ␣days"
            " ␣evil ␣order ages itude ␣position ␣word ␣heart ␣line ␣state ality irit ␣spirit"
        ),
        0.8675 * token.among(
            "␣not ment ity ␣people ␣act ations ␣something ␣part ␣manner ␣thee ␣things ␣thereof"
            " ␣hand ␣done ␣house ␣work ents ␣fruit ␣land ments ␣body ␣field ures ␣thing ␣process"
            " cess ␣words ␣power ivity ␣mouth ␣system ␣kingdom ␣sound ␣quality ities ␣days ␣evil"
            " ␣order ␣money ages itude ␣position ␣word ␣heart ␣state ality irit ␣spirit"
        ),
        0.7235 * previous.among(
            "adjective ␣have verb ␣which ␣g ␣gr ␣this od ␣men ␣act ating uth ␣prophe ount inn"
            " ␣partic ater ␣ev ␣col ␣ang ility ␣im ␣reg istic ␣process ␣sk ␣grou ␣fac ␣right"
            " ␣cour ␣move ␣enem ␣alt ␣quality ␣wom ief ␣perform ␣mult ␣hor ody ␣proper dom ␣mid"
            " ␣poss aul ␣cloud ␣happ greg"
        ),
        0.5798 * token.among(
            "␣not ment ity ual ␣act ␣something ␣part ␣things ␣hand ␣done ␣house ␣work ents"
            " ␣fruit ␣land ments ility ␣organ ates ␣water ␣body ␣field ures ␣thing ␣process cess"
            " ␣words ␣power ivity ␣mouth ␣system ␣kingdom ␣sound ␣quality ities ␣days ␣evil"
            " ␣order ␣money ages itude ␣position ␣word ␣line ␣state ality irit ␣spirit"
        ),
        row=511,
    ),
    # two after And/This/␣park and 20 more; after Q/␣Lily/␣Goodbye and 45 more
    "L3N1021_two_after_and_this_park_and": gelu(
        -1.037,
        2.306 * two_back.among(
            "And This ␣park ␣slept One ␣N ␣garden ␣El ␣spoon ␣shop ␣ac ␣hungry ␣happy ␣angry"
            " Thank ␣bo ␣farm ␣month ␣evening ␣bridge ␣val R ␣afraid"
        ),
        1.91 * previous.among(
            "Q ␣Lily ␣Goodbye ␣J ␣Ben ␣ ␣Emma ␣B ␣boy ␣seven ␣girl ␣slept Shopping ␣N ␣1 adverb"
            ' ." ! \u2423E \u2423comes Names \u2423R Digits \u2423They \u2423morning ?" \u2423Can Months \u2423afternoon \u2423host'
            ' \u2423Pete \u242310 Thank ," \u2423bas B \u2423evening \u2423equ \u2423October \u2423ins \u2423Eur eh \u2423goat \u2423Jer \u2423z R \u2423Ab'
            " ␣num"
        ),
        1.43 * token.among(
            ": s a ␣Then ␣In ␣named ␣so ␣what Ben j ␣B Nora ␣slept ␣painted ␣rem I ␣ab ␣So"
            " Numbers ign Names Digits ␣lives Days Months ␣comm ␣asked Then ␣whom less B ␣bel oh"
            " ht ␣alt eh Ruth ek ime ␣Ar So ␣North irst Therefore ␣As ␣Jo ␣gl ␣years"
        ),
        -0.5615 * word_start.among(
            "␣the ␣a <|endoftext|> ␣to ␣was ␣d ␣G ␣un ␣were ␣con c ␣has ␣de m t ␣made ␣On ␣K"
            " ␣am ␣ind ␣ten ␣tem ␣met j ␣elect ␣then ␣away ␣burn ␣ve ␣Fr ! ␣house ␣person ␣prin"
            " ␣resemb ␣instr ␣another ␣plus ␣opened ␣twelve ␣hor ␣law ␣meas ␣war And ␣Jacob"
            " ␣usually ␣Sel"
        ),
        row=512,
    ),
}
