"""The 549 neurons of layer 3 that are rules: what each reads, as code that runs.

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
    # ↵/␣b/␣h and 45 more; two after ”/␣you/␣not and 45 more
    "L3N0_b_h_and_45_more_two_after": gelu(
        -1.14,
        1.611 * token.among(
            "↵ ␣b ␣h ␣y ␣tw ␣sp if ␣bl ␣one ␣two ␣Y ␣three ␣V ␣ke mb ␣white ␣rel ␣seven ␣acc oc"
            " ␣la ␣cle ␣cons ␣nine ␣dec ␣disc ␣full ␣X ␣far ␣rec ␣ass ␣Cora ␣occ ␣div ␣ple ␣inv"
            " ␣afraid ␣Felix ␣Lars ␣partic ␣bro ␣round hil ␣det ␣mult ␣alt ␣plac ␣Mona"
        ),
        1.568 * two_back.among(
            '" \u2423you \u2423not \u2423Anna \u2423has \u2423had \u2423What \u2423Tom \u2423Lily \u2423Who \u2423home \u2423Emma \u2423wor \u2423Max \u2423Sara \u2423Sam'
            " ␣Jack ␣Where ␣Mia ␣knows ␣hath ␣well ␣Nora ␣Paul ␣Clara ␣There ␣Re ␣Finn ␣today"
            " ␣needs ␣Pete ␣Ida ␣Karl ␣kind ␣hast ␣dark ␣happy ␣job ␣balls Where ␣Ab ␣10 ␣mid"
            " ␣angry ␣toward ␣sailor ␣est ␣cups"
        ),
        1.164 * previous.among(
            "B E ␣t he ␣and at ␣l ␣I al ␣be ␣th ␣was ht ␣It ␣were ␣have ␣has ␣had ark ␣man ␣thy"
            " ␣Ben ␣Is ime ␣made ␣am ␣like ␣Israel ␣en ␣house ␣hath ␣gave ␣needs ␣lost ␣When"
            " ␣find ␣hast ␣mark ␣neither ␣burn ict ␣Ab ␣thing ); ␣wanted ␣pol ␣est ␣sac ␣read"
        ),
        0.5704 * word_start.among(
            "␣e ␣y ␣fr ␣his ␣said ␣sp ␣her ␣Y ␣ch ␣Ben ␣three ␣j ␣wor ␣we ␣your ␣en ␣five"
            " ␣yellow ␣big ␣six ␣old ␣rel ␣new ␣also ␣U ␣Stone ␣eight ␣thr ␣light ␣ten ␣tom"
            " ␣clean ␣month ␣hard ␣Ch ␣exp ␣character ␣Ab ␣ret ␣closed ␣tak ␣stand ␣sing ␣hold"
            " ␣ass ␣angry ␣inv ␣partic ␣Mart"
        ),
        row=0,
    ),
    # ␣be/␣was/ill and 45 more; after I/R/␣t and 45 more
    "L3N2_be_was_ill_and_45_more_after": gelu(
        -0.8978,
        1.51 * token.among(
            "␣be ␣was ill um ␣are ␣were ␣had ␣Hello ␣Goodbye ␣am ␣Do ␣hath ␣well ␣could"
            ' \u2423Tuesday act \u2423painted \u2423eight Max \u2423needs \u2423buys \u2423egg ," Jack \u2423spoon \u2423very Sam \u2423boy'
            " ␣girl ␣Have ␣art ␣basket ␣Can ␣umbrell Ruth vent itc ␣umbrella Days ␣They ␣done Do"
            " ␣wanted ␣Dario ␣May Thank ␣Jon ␣Greta"
        ),
        1.336 * previous.among(
            "I R ␣t ␣o ␣h ␣I to ␣it ␣r ␣she ␣do ␣thou ␣de ␣so ␣red ␣four ␣bu ␣more ␣bre igh"
            " ␣eight ␣offer ew ␣hast ␣opposite Numbers Digits ␣these ␣girl There ␣Can ␣cont"
            " ␣according Opposites ␣Why ␣neither eren ␣behold Colours ␣disc ␣They ␣hot ␣4 ␣ed"
            " ␣med Thank ␣stren ␣Bel"
        ),
        1.005 * token.among(
            "b g o v ll ␣g ␣be oo am ␣was ur ␣she ␣are ␣had ␣Hello ␣Y ␣am ␣friends ␣having"
            ' \u2423hath \u2423well \u2423could \u2423make umb Max ely ," \u2423spoon \u2423very Sam ric \u2423Can \u2423umbrell Ruth'
            " itc ron ␣They fect Do Yes ␣wanted ␣May ␣hill Thank ␣Jon ␣Greta ␣cloudy ␣December"
            " ico bs"
        ),
        -0.4374 * word_start.among(
            ") A m v ␣a ␣the ␣s ␣h ␣ha ␣e ␣you And ␣have ␣all ␣bl ␣con ␣In ␣ch ␣so ␣fac The"
            " ␣four ␣time ␣ke ␣say ␣could ␣There ␣also ␣wr ␣been ␣shalt ␣la ␣cons ␣har Then"
            " ␣kind ␣rem ␣car ␣spoon ␣give ␣plus ␣Fe ␣tra ␣eat ␣first ␣Egypt ␣dev ␣ass ␣lack"
        ),
        row=1,
    ),
    # inside a quotation; !/'/E and 47 more
    "L3N6_inside_a_quotation_e_and_47": gelu(
        -1.935,
        2.362 * inside_quotation,
        1.562 * token.among(
            "! ' E W ` ␣a er ␣of ␣to ␣d ␣in ␣he ␣y el se ␣on ␣she ␣P ␣has ich here ␣which ␣but"
            " ry out ␣V ␣before ␣house ␣does ress ␣part ␣U of ␣our ations ␣did ␣hast ␣car"
            " Numbers ␣Lord Where iet ␣wood she ␣sound ␣Felix ␣Lars usually ␣wild ␣North"
        ),
        0.7781 * token.among(
            '! \' 4 C M ` \u2423b \u2423( \u2423I \u2423that \u2423A ation ly "; ich \u2423LORD \u2423D \u2423which ving \u2423we \u2423when ally'
            " urn ence eds we of pping ␣bed ory ␣form especially ␣hast ␣door ␣Lord ␣plus ␣Jesus"
            " ␣whom iet ors ␣bench ision ␣5 ology usually ically ident ience ics"
        ),
        0.4155 * word_start.among(
            "' . ␣c or ␣n st ␣L ␣fr ␣on ␣F ␣st ␣have ␣there ␣D ␣ch ␣pro ␣fac ␣Is ␣le ␣made ␣al"
            " ␣cl ␣we ␣go ␣per ␣Z ␣ad ␣table ␣su ␣sub ␣door ␣del ␣chair ␣flowers ␣another ␣sk"
            " ␣exp ␣whom ␣dist ␣ever cle ␣ret ␣att ␣mat ␣toward ␣system ␣windy ␣eff ␣subst"
        ),
        row=2,
    ),
    # z/id/ig and 44 more; after W/␣d/␣said and 45 more
    "L3N9_z_id_ig_and_44_more_after_w": gelu(
        -0.7725,
        1.457 * token.among(
            "z id ig ␣have hen ist ␣kn ␣know ␣will ud ␣pr ␣named ␣ke og ob mb ␣hath ␣gave ok"
            " ␣bec ␣took ␣shalt ␣hast ␣mark ␣should ught ␣brought aught ␣sent ␣character ␣int"
            " ␣dest ␣X ote ␣caus ␣would ␣Alma ␣occ ␣contain ␣destroy ␣answered ␣mar ␣resemb"
            " ␣follow ␣def ␣Klara ␣shew"
        ),
        0.8845 * previous.among(
            "W ␣d ␣said ␣sp ␣bl ␣thou ␣Then ␣pr ␣cha ␣dis ␣house ␣hath ␣Re ␣pers iah ␣cons ␣su"
            " Then ␣lost ␣gl ␣hast ␣tre It He ␣girl ␣sy ␣dec ␣Jes eh ␣therefore ␣whom ␣character"
            " ␣Ab ␣int ␣dev ␣disc ␣reg ␣conc ␣spake ␣Ir So hil ␣Jon ␣follow ␣conf ␣est ␣priests"
            " Therefore"
        ),
        0.7483 * token.among(
            "z ou ig ␣have ␣sp ␣kn ud ␣pr ␣ke og ob mb ␣hath ␣gave ok ␣bec ␣took ␣shalt ␣did"
            " ␣hast ␣happ ␣mark ␣should ught ␣brought aught ␣sent ␣character ␣int ␣dest ␣fam ␣X"
            " ␣caus ␣would ␣Alma ␣beg ␣occ ␣contain ␣destroy ␣answered ␣mar ␣resemb ␣follow ␣def"
            " ␣stren ␣Klara ister ␣shew"
        ),
        0.4827 * previous.among(
            "W ␣said ␣bl ␣thou ␣Then Th ␣pr ␣cha ␣tr ␣dis ␣house ␣hath ␣Re ␣pers iah ␣su Then"
            " ␣lost pr ames It He ␣girl There ␣Jes ␣cr ␣Jud eh ␣Moses ␣character ␣int ␣dev ␣reg"
            " ␣conc ehold ␣spake ␣prov ␣rece ␣Ir So hil ␣Jon ␣follow ␣conf ␣est They ␣process"
            " ␣priests Therefore"
        ),
        row=3,
    ),
    # C/H/J and 45 more; after J/m/om and 46 more
    "L3N10_c_h_j_and_45_more_after_j_m": gelu(
        -0.6315,
        1.689 * token.among(
            'C H J P W p et \u2423P "; \u2423sp op up \u2423pr \u2423off og ep \u2423comp \u2423op adverb sp \u2423let \u2423res ism'
            " olog ␣prop ␣Ch ␣ent rop ␣answ ␣mus ␣dep ␣met cc ␣mat ␣Pet ␣organ ␣diff ␣thoug rap"
            " ␣system ology ␣pol ␣det ␣eff ␣def ␣ir ␣fa ␣bat"
        ),
        1.014 * previous.among(
            "J m om ic ␣A ␣E other eop ary ical og ␣dis ete ␣Wednesday ph ames ␣gen ␣sy ␣Fe cy"
            " acter ism ative ␣em ␣People oly hem ex ␣disc hy ox ␣X ␣met ␣Which ␣afternoon istic"
            " ␣num ␣March ␣Am ␣June gn ology ically sy ␣genus ␣mult gen amm ␣December"
        ),
        0.8108 * token.among(
            "C P W f p it ␣P verb ␣sp est op eop ip ort ␣comp ␣op ␣Wh sp ␣hor ␣res ism olog"
            " ␣prop ␣Ch ␣ent rop ␣answ ␣dev ␣mus ␣eng ␣dep ␣met ␣num ␣mat ␣Pet ␣organ ␣diff"
            " ␣thoug rap ology ␣pol ␣det ␣eff gen ␣ir ␣z ␣fa ␣bat"
        ),
        0.4872 * token.among(
            "C J P T W it verb ␣sp est op up eop ip ␣off ete ␣comp ␣op ␣Wh esp ␣hor ism olog"
            " ␣prop sw ␣Ch ␣ent rop ␣answ ␣mus ␣eng ␣dep ␣met ␣num ␣mat ␣Pet ␣organ ␣diff ␣thoug"
            " rap ology ␣pol ␣det ␣eff gen ␣ir ␣z ␣fa ␣bat"
        ),
        row=4,
    ),
    # after ou/␣re/␣sa and 45 more; re/ou/ve and 45 more
    "L3N11_after_ou_re_sa_and_45_more": gelu(
        -0.8326,
        1.29 * previous.among(
            "ou ␣re ␣sa ␣r ␣as ␣at ␣com ␣R ␣de ␣co ␣ex ␣near ␣end ␣en ␣op ␣cle str ␣lost ␣des"
            " con ␣res ␣del ␣ind Opposites ␣sur ␣ent ␣inc eren ex ␣dev ␣sil Yes ␣min ␣supp ␣equ"
            " ␣ins ␣inter ␣leaves ␣ass ␣rece ␣toward ␣inv ␣diff ␣meas ␣dire ␣cor ␣det ␣est"
        ),
        1.263 * token.among(
            "re ou ve ␣u le ␣e ive ␣re to ␣bo ake ␣so ␣le ck ␣bu ␣any ire uch ␣no ater ove"
            " ␣over ␣bre tr One ␣where ␣high ␣because Eve let ␣sou semb ␣ve ␣ple ␣thoug ␣3 ␣sto"
            " ␣contr ␣Lars ␣bro ␣resemb ␣dire uring ␣how ␣ir ␣until ␣such ␣most"
        ),
        1.11 * token.among(
            "re ou ve ␣u ␣y ive ␣re by ␣bo ast ake ather ␣so ␣le ␣bu so ␣live ire uch ␣no ater"
            " ove ␣over ␣bre tr ␣where ␣high ␣because ␣first let ␣sou semb cept ␣ve ␣ple ␣thoug"
            " ␣3 ␣sto ␣contr ␣Lars ␣resemb ␣dire uring ␣how ␣ir ␣until ␣such ␣most"
        ),
        0.9706 * token.among(
            "b ou ve ␣y ␣re by ct ␣thou ␣so ␣co ␣le ␣thee ck ␣bu ␣any ␣live ire uch ␣no ove"
            " ␣bre ␣part Emma ␣slept One ␣seen ␣put ␣relating aria ␣first ␣many ␣sou ␣evil ␣ve"
            " yl ␣cour ␣ple ␣thoug ␣3 ␣contr ␣resemb ␣dire ␣Jon ␣how ␣ir ␣such ␣proper ger"
            " ␣chief"
        ),
        row=5,
    ),
    # ”/␣/oun and 44 more; ”/re/en and 45 more
    "L3N13_oun_and_44_more_re_en_and_45": gelu(
        -0.9992,
        1.841 * token.among(
            '" \u2423 oun noun ver \u2423con \u2423v \u2423de res ren \u2423pro fore the \u2423le The \u2423ex aul \u2423dis \u2423en \u2423count'
            ' \u2423over van \u2423part \u2423ad of \u2423pre ird oin ?" \u2423sub \u2423ob con \u2423Jes \u2423fore \u2423ben \u2423prin eren ex'
            " selves ␣cour ␣inter ␣toward ␣prophe ␣Mord pro ier <|endoftext|>"
        ),
        1.397 * token.among(
            '" re en \u2423in oun le oo ad \u2423for ul adjective hen \u2423con \u2423In ren \u2423pro the up \u2423ex \u2423al'
            ' \u2423Sam \u2423pain \u2423dis \u2423en van \u2423im \u2423ad ten of \u2423pre \u2423other ?" \u2423El \u2423oppos \u2423des \u2423boy \u2423fore'
            " ␣prin ertain ␣par ␣cour par ␣whose ␣prophe iqu ␣Bel ier <|endoftext|>"
        ),
        1.352 * previous.among(
            '\u2423f ): \u2423u \u2423an \u2423E \u2423by "; \u2423con \u2423capital \u2423Is up \u2423ex \u2423app \u2423flag ally \u2423well \u2423children'
            " ␣comp ␣comm ␣per ␣men ␣been ␣can ␣cons ␣te str pr ␣did ␣res ␣relating ␣according"
            " ␣exp ␣dw ex ␣pres ␣Today ␣disc Vera Today ␣ref ␣ass ␣diff ␣contr ␣bro ␣cor ␣ir"
        ),
        -0.6684 * word_start.among(
            "␣the ␣w ␣c ␣n ␣he ␣th ␣e ␣with ␣E And ␣not ␣at ␣ne ␣sp ␣came ␣She ␣who ␣j ␣what"
            " ␣al ␣small ␣off ␣end ␣old ␣bre ␣Z ␣make ␣open ␣El ␣kind ␣than ␣Al ␣rem ␣tre It"
            " ␣something ␣dec ␣bel ␣writ Where ␣trans cle ␣sil ␣ins ␣wood ␣sing ␣fall ␣sit"
        ),
        row=6,
    ),
    # after K/␣u/␣wh and 46 more; s/␣f/␣m and 46 more
    "L3N15_after_k_u_wh_and_46_more_s_f": gelu(
        -0.9611,
        1.23 * previous.among(
            "K ␣u ␣wh ␣sa ␣r ␣his ␣from ␣my ␣thy ␣father ␣ex ␣home ␣four ␣after 's ␣mother This"
            " ␣My ␣Where ␣knows ␣no ␣str ␣Wh ␣Vera ␣sc ␣ad One Shopping str ␣hor ␣opposite ␣girl"
            " irty ␣ind ␣take ␣opened ␣job Opposites ␣ben ␣short ␣dest ␣afternoon irit ␣cond"
            " ␣whose ␣Ir ␣est ␣Bel ␣instr"
        ),
        1.221 * token.among(
            "s ␣f ␣m ␣d ␣that ␣was ␣H ␣se ag ␣ne em ␣com hen ␣R ␣friend ␣Hello ␣Goodbye ␣know"
            " ␣father av ␣K ␣am ␣Where ␣Fr ␣Br ␣does urs ␣Tuesday ␣wr esp ␣Finn ␣Ed inn ␣spe"
            " ␣morning ␣rem ␣tre ␣wom aven ␣job ham ␣afternoon ␣evening ␣January ␣Am ru ␣Ir"
            " ␣stren ␣Nils"
        ),
        0.8876 * previous.among(
            "0 ␣the ␣u ␣sa ␣his ␣had ␣Tom ␣pl ␣her ␣thy ␣father ␣after 's ␣mother This ␣your"
            " ␣My ␣night ␣Where ␣knows ␣old ␣str igh One esp ␣needs ␣Ida ␣ob ␣hor ␣opposite"
            " ␣girl ond irty ␣ind ␣thine ␣opened ␣job Opposites ␣ben ␣eng ␣par ␣afternoon irit"
            " ␣cond ␣whose ␣Jon ␣Bel ␣instr ␣September"
        ),
        0.8666 * token.among(
            "e u ␣s ␣of ␣f ␣m ␣he ec ␣H ␣M ␣sa ␣F ul ␣st ce ␣ne hen ␣friend ␣Goodbye ␣know"
            " ␣father sc ␣K ␣am ␣Where ␣Fr ok ␣Br ␣does ␣could ␣Tuesday esp ␣Ed inn ␣hast ␣rem"
            " ␣Hill ␣wom aven acter ␣job ham ␣afternoon ␣evening ␣Am ru ␣Ir ␣Nils"
        ),
        row=7,
    ),
    # in a text beginning (/./A and 42 more; ␣to/And/␣not and 46 more
    "L3N21_in_a_text_beginning_a_and_42": gelu(
        -1.189,
        1.431 * text_start.among(
            "( . A B C D E G H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's For But"
            " Then ung und He ␣water Where ␣neither ␣mount Do Now So She They Therefore"
        ),
        1.296 * token.among(
            "␣to And ␣not ␣shall ␣him ation ␣have ␣went ␣do ␣LORD ␣me ␣thou ␣which ␣us ␣under"
            " ␣out ␣thee ␣king ␣before ␣Israel ␣people au ah ␣behind ␣took ␣shalt iah Then ␣may"
            " ␣set ␣should He ␣Jesus ␣therefore ␣neither ␣Judah oot ␣heard ␣yet ␣woman ␣would"
            " ␣himself ␣ass ␣sea ␣wife ␣spirit ␣lay ␣taken They"
        ),
        1.172 * token.among(
            "␣is ion to ␣se ␣shall ␣P ␣fl ␣had ly ich ␣one ␣br ather ry ␣under ings ␣king"
            " ␣Israel ␣behind ␣Leo ␣im Emma ␣took ten oth ␣shalt iah Then ␣earth ens ␣should"
            " ␣take ␣law ␣Jesus ␣lives Paul ␣Judah oy ␣They ␣heard stand ␣dead ␣Saul ␣lay ey"
            " They ives"
        ),
        -0.6188 * word_start.among(
            "! . ␣g ␣W ␣or ␣re ␣for ␣sa ␣J ␣N ␣shall ␣by ␣D ␣so ␣thy ␣Ben ␣red ␣four ␣cha ␣wor"
            " ␣tr ␣gr ␣Sam ␣like ␣people ␣hand ␣six ␣im ␣been ␣can ␣saying ␣where ␣than ␣give"
            " ␣clean ␣dec ␣fore ␣ve ␣min ␣cur ␣prov ␣soul ␣occ ␣meas ␣mult ␣eleven ␣fa ␣possess"
        ),
        row=8,
    ),
    # after Q/␣has/␣Who and 12 more; two words after one beginning On/␣what/This and 6 more
    "L3N22_after_q_has_who_and_12_more": gelu(
        -0.9178,
        3.909 * previous.among(
            "Q ␣has ␣Who ␣facts This ␣much Shopping ␣morning Numbers Names ␣Today ␣afternoon"
            " ␣evening ␣baker ␣painter"
        ),
        3.612 * two_words_back.among(
            "On ␣what This ␣painted One ␣morning ␣afternoon ␣evening ␣Albert"
        ),
        3.019 * word_start.among(
            '! " , . : ; ? Q \u2423The And \u2423What "; On \u2423Then \u2423what \u2423named This Here \u2423when \u2423found'
            ' \u2423Everyone \u2423even One \u2423if \u2423needs But Shopping ." Then \u2423plus \u2423People \u2423wanted'
        ),
        0.7345 * token.among(
            ') Q \u2423o \u2423and noun ere adjective \u2423had "; eth On \u2423Then \u2423what \u2423made \u2423On \u2423gave \u2423used'
            ' \u2423comes Once \u2423str For \u2423Finch ." \u2423Wood \u2423than \u2423then \u2423lost \u2423When \u2423offer \u2423How It'
            " ␣colour Digits ␣Rose There ␣plus ␣So ␣sent ␣according ␣called ); Now ␣priest ␣prov"
            " ␣ref ␣beg ␣answered <|endoftext|>"
        ),
        row=9,
    ),
    # J/␣a/␣the and 45 more; after at/␣went/␣at and 46 more
    "L3N23_j_a_the_and_45_more_after_at": gelu(
        -1.24,
        1.536 * token.among(
            "J ␣a ␣the as ri ␣see av The ted ␣after Here ␣Sara ␣tr ␣before ␣Fr ␣used tr"
            " ␣against ence ten ␣back ␣where wn outh ␣about ␣among ␣Ar ␣em ian ␣Ch ␣Americ aldov"
            " ␣pres ␣rain ope iet semb ␣par ␣forest ehold ␣Alma ␣answered ␣number arious ␣United"
            " ␣anim embr ␣little"
        ),
        1.51 * previous.among(
            "at ␣went ␣at ␣by ␣from ␣v ␣came ␣Yes ␣home ␣made ␣into ␣off ide ␣near veryone"
            " ␣gave ␣used ␣behind ␣Thursday ␣needs ␣Saturday ␣som cl ␣find ␣dark ␣about ␣opened"
            " Opposites rop gre ␣Americ ope Days ␣X iol ␣February Yes ␣March ␣wanted ␣April ␣May"
            " ␣January ␣July hil uring ␣September ␣December ␣November ␣Eur"
        ),
        0.6324 * token.among(
            "W a ␣a ␣that ␣The ia ␣with ␣unto ␣fl ld ␣by ␣from ous ked The ted ␣pr ␣facts Here"
            " ␣tr ␣hand ␣yellow ete ␣old ␣sc ␣brown ␣light wn ew ␣door ␣dark outh ␣these ␣em"
            " ␣cont ␣Ch uck ␣heavy ␣Ab ␣dev ␣soft ␣reg iet ␣usually ␣Alma ␣toward ␣inv ␣contr"
            " ␣answered ␣United"
        ),
        0.3003 * previous_word.among(
            "␣with ␣Yes ␣home ␣made ␣near ␣painted ␣Thursday ␣la Opposites ␣March ␣May ␣January"
            " ␣July"
        ),
        row=10,
    ),
    # 5/6/␣c and 43 more; after 0/2/4 and 45 more
    "L3N24_5_6_c_and_43_more_after_0_2": gelu(
        -1.012,
        1.779 * token.among(
            "5 6 ␣c ␣has ␣What ␣D ␣Hello ␣Goodbye On ␣Max ␣could ␣Nora ␣Clara ␣1 ␣Stone ␣Eve"
            " ␣Ida ␣Saturday mark ␣No ␣lost ␣Brook ␣colour ␣2 ␣boy ␣Ford ␣plus ␣Park ␣Swan ␣Lane"
            " ␣Today ␣February Today ␣April ␣May ␣January ␣July bl ␣August ␣Sel ␣Galdovar"
            " ␣September ␣December ␣October ␣November ␣mil"
        ),
        1.271 * previous.among(
            "0 2 4 6 7 8 ␣y ␣sa ␣there ␣Then ␣four ␣facts ␣count ield Once ␣1 One ␣Finch ␣much"
            " ␣Bell ␣saith Numbers It Digits ␣boy There ␣Moss ␣So ␣Can ␣Today Days ␣They ␣Listen"
            " iol ␣Which ␣10 ␣evening ␣4 Today ␣consisting ␣Dario ␣Lars ␣5 ␣Hanna ␣Greta ␣Igor"
            " ␣Mona ␣sac"
        ),
        1.227 * sentence_start.among(
            ", Q ␣t ␣g ␣th am ␣y ␣red ␣ar ␣My scar ␣St te Ben ␣Nora Once ␣That One Shopping fl"
            " Jack Numbers Digits Names There ␣So ␣bel bit Opposites Colours hy ␣They ␣Listen"
            " Hugo ␣gold be ␣fruit bl ␣both ␣Sel arrow"
        ),
        1.012 * token.among(
            "5 6 7 R w ␣was ␣What ␣D ␣Hello ␣Goodbye ␣Lily ␣day ␣Emma ␣Sara ␣Sam ␣blue ield"
            " ␣could ␣comes ␣Ruth ␣black ␣saw ␣drum ␣Pete ␣Hugo ␣lost ␣Hill ␣colour ␣month"
            " ␣shell ␣plus oria ␣Today ␣got ␣afternoon ␣February Today ␣April ␣May ␣January"
            " ␣July bl ␣August ␣Sel ␣Hanna ␣December ␣October ␣November"
        ),
        row=11,
    ),
    # ;/H/L and 45 more; after S/W/Y and 44 more
    "L3N27_h_l_and_45_more_after_s_w_y": gelu(
        -1.102,
        1.28 * token.among(
            "; H L N S W h is ␣g ␣The ␣L ␣N ␣two ␣three The ␣four ␣son ␣gr ␣near ␣five ␣six"
            " ␣seven ious ␣eight But ␣ten ␣nine ␣these irty ␣Jes ␣eat ␣first ␣many ␣last"
            " ␣hundred aker ␣thousand ␣those ␣young ␣beg ␣twelve ␣Pet ␣afraid ␣certain ␣holy"
            " ␣Jon ␣dead ␣chief"
        ),
        1.114 * previous.among(
            "S W Y ␣th ent ␣unto ␣com if ark here ␣son ␣Th ok ␣fe ␣str ␣needs But iah ␣saith"
            " ␣lost ␣offer ␣did ames ␣sons ␣sec ␣command bit vent ␣behold ␣speak cle ␣heard semb"
            " ␣Listen ␣hear ␣years ␣daught ␣lived ␣beg ␣year ␣number ␣how ␣until ␣commanded"
            " ␣chief Therefore ␣swe"
        ),
        0.9979 * token.among(
            "H L S W Y ␣s ␣th ␣F ie ␣D ␣some ␣three ␣four ␣gr ␣near ␣five ␣six ␣seven ious ␣U"
            " ␣eight ird ␣El ␣And ␣gl ␣nine ␣these irty ␣Jes ␣eat Where ␣many ␣last oe ␣hundred"
            " aker ␣thousand oung ␣those ␣young ␣beg ␣twelve ␣certain ␣whe ␣holy ␣Jon ␣dead ␣fif"
            " ␣chief"
        ),
        0.9019 * text_start.among(
            ". A D E F G H I J L M N O P R S T U W Y u on na And adjective ine op other Th The"
            " 's ans For But Then rib He ␣water ins ␣neither ␣mount Now ta ru So She They"
            " Therefore"
        ),
        row=12,
    ),
    # 0/L/Q and 46 more; 2/L/Q and 47 more
    "L3N28_0_l_q_and_46_more_2_l_q_and": gelu(
        -1.101,
        2.095 * token.among(
            "0 L Q W verb ␣has ␣Tom ␣Hello ␣Who Anna This Here ␣live ␣comes Once ␣Leo ␣Tuesday"
            " ␣Vera adverb ␣painted One ␣Thursday ␣Friday ␣Ida Shopping ␣tomorrow ␣Olga Numbers"
            " It ␣colour Digits Sam Names There Paul Opposites Colours Months Days ␣February Ida"
            " Today ␣May ␣January ␣July ␣3 ␣August ␣windy ania"
        ),
        0.876 * token.among(
            "2 L Q W ia ␣do ␣two ␣capital ␣Hello ␣Who Anna ␣home This Here ␣found ␣white ␣comes"
            " Once ␣Leo ␣painted ␣park One ␣Friday ␣garden Shopping ␣tomorrow ␣spoon Numbers It"
            " Digits Sam Names There Opposites Colours Months ope Days ␣afternoon ␣February Ida"
            " Today ␣May ␣January ␣July ␣beach ania ␣mill ␣Klara rad"
        ),
        0.8164 * sentence_start.among(
            ". Q ␣t ␣s ␣w er as ␣n ␣g am ␣y ␣it ␣In ␣some ␣Then ␣ar Here ␣Now scar ␣found br ep"
            " ␣end Once One fl ␣ob Numbers It Digits Names ␣water There cy ␣bel ␣blood Opposites"
            " ␣imp Colours Months Days be ␣occ ␣div ␣fruit ␣trib ␣chief <|endoftext|>"
        ),
        0.8017 * previous.among(
            "S And ␣went ␣What ␣there ␣Y ␣came ␣Then ␣day ␣see ␣Now arl ␣used ␣comes ␣looked"
            " One land But ␣saying ␣tree ␣tomorrow Then ␣And It ␣month There ␣Ford ␣Park ␣Moss"
            " ␣People ␣lives ␣umbrell ␣Moses Where ␣learned aldov Months uit ␣Which ␣plant ␣Ol"
            " ␣May ␣engine ␣ran Thank ␣priests ␣Eur acle ␣tail ␣Qu"
        ),
        row=13,
    ),
    # after e/j/y and 46 more; W/at/om and 46 more
    "L3N29_after_e_j_y_and_46_more_w_at": gelu(
        -0.6128,
        1.272 * previous.among(
            "e j y he ere ie ho other ␣ch ud sc eop ␣ag uth ␣king iz og ib vel ␣bec oc ␣har pr"
            " rib ␣gen ␣hor ␣tre ody ␣Ar ble hem ␣dest ron ␣prod ␣ph ␣num oh ␣Bruno ␣prov rap"
            " ␣prophe ␣elect hil ␣pol sy ␣Klara esc amm ␣Walter"
        ),
        1.038 * token.among(
            "W at om ac pp ch ho em ␣com op art the The ␣nam han og van ␣Stone ␣shalt ␣bas"
            " ␣oppos rost ␣hast com ␣command olog hem ␣heav ␣might rop ␣prin ␣answ ␣mus ron iet"
            " ␣tak ␣judg ilt lm ␣arm rap ␣enem ␣pol ␣sign iqu rid ␣plac rad vern"
        ),
        0.9965 * token.among(
            "W om ac ap ho ␣com op art the ␣nam og arl van ␣Stone ␣shalt ␣bas ␣som ␣oppos rost"
            " ␣hast com ␣command olog hem ␣heav rop ␣prin ␣answ ␣mus ron iet rist ␣tak ␣judg ilt"
            " lm ␣arm stem rap iec So ␣enem ␣pol ␣sign iqu ␣plac rad vern"
        ),
        0.6141 * token.among(
            "B W hat ho od ␣com ␣kn ild the ␣K orn arl ov tain van ␣Stone ␣bas Then ␣oppos rost"
            " ␣art ␣learn olog hem ␣heav rop ␣prin isten ␣fam ␣answ ␣mus ron iet rist ␣tak ␣judg"
            " ␣would lm ␣arm stem ␣organ rap iec So ␣enem ␣sign ason ␣plac"
        ),
        row=14,
    ),
    # ␣men/<|endoftext|>; -/`/l and 39 more
    "L3N30_men_endoftext_l_and_39_more": gelu(
        -0.9294,
        4.836 * token.among("␣men <|endoftext|>"),
        0.7874 * token.among(
            "- ` l z ␣( hat il ␣or ␣M ol ir ␣E ␣J ily ho ␣them ␣they ime ␣K ␣facts ␣dis ites ah"
            " ␣children ␣land ␣Mo ␣men ␣Z ␣Wh oth ␣hast ␣opposite els esh ox ham ␣As az ␣July"
            " ␣year ␣wild ␣est"
        ),
        -0.5285 * two_back.among(
            "h y ha ␣m ve oo ␣S ␣A ␣wh ␣J ain ␣as us ack ␣It ␣li ers ␣LORD ␣co red ␣who ␣app"
            " ␣city era ␣near ves ␣against ␣U ␣been per ␣open ␣pre ile ␣great ␣other ␣seen uary"
            " ␣tre ␣sun ␣heart He ␣Lord ␣Jer ␣relating ried ␣according ␣spec ␣wicked ania ␣sac"
        ),
        0.499 * word_start.among(
            "Q f v ␣or ␣H ␣M ␣G ␣E ␣J ␣F ␣they ␣R ␣capital ␣She ␣K ␣king ␣people ␣Br ␣children"
            " ␣land ␣Mo pl ␣men ␣Z ␣seen ␣Lake ␣El ␣than ␣Al ␣opposite ␣Jer ␣Jes ␣river ␣Ar gr"
            " ␣fire ␣Ab ␣fam ␣As ␣fathers ␣mid ␣July ␣destroy ␣year ␣wild ␣ground rad"
        ),
        row=15,
    ),
    # after 0/6/␣has and 45 more; 0/?/ia and 44 more
    "L3N31_after_0_6_has_and_45_more_0": gelu(
        -1.267,
        1.746 * previous.among(
            "0 6 ␣has ␣had ␣two ␣three ␣Is ␣four ␣five ␣big ␣count ␣six Once ␣seven ␣Ruth ␣new"
            " ␣eight ␣today ␣needs ␣ten ␣much Shopping ␣nine ␣opposite Numbers It Digits ␣2"
            " There irty ␣Can ␣opened Opposites ␣dirty ␣heavy ␣short ␣soft ␣afternoon ␣evening"
            " ␣lived ␣4 ␣Cora ␣low ␣3 ␣5 ␣Mart ␣December ␣Walter"
        ),
        1.208 * token.among(
            "0 ? ia ␣said ␣has ␣had ␣do ␣kn ␣made ␣live ␣gave ␣Wednesday ␣Monday ␣saw ␣Stone"
            " ␣map ␣Friday ␣needs ␣Saturday ␣Grey ␣No ␣plus ␣opened ␣February ␣10 Yes ␣wanted"
            " ␣April ␣wave ␣May ␣Cora ␣June ␣July ␣Felix gn ␣August ␣5 ␣est ␣Bel ␣Hanna ␣Klara"
            " ␣Igor ␣September ␣Nils ␣December ␣October ␣November"
        ),
        1.136 * sentence_start.among(
            "Q ␣g ␣re adjective ␣Anna ␣con ␣She ␣Lily ␣He ␣Ben ␣Who ␣ex ␣On This ␣Sara Tom ␣Sam"
            " ␣Jack Lily Ben ans ␣per ␣Oscar ␣Clara act ␣There ␣Eve ␣Pete Shopping Sara ␣When"
            " Numbers It Digits Names Oscar Opposites Leo Ruth Colours Months Days Pete ␣organ"
            " <|endoftext|>"
        ),
        0.5887 * token.among(
            "? a ␣and ig ␣k ho ␣have ␣had ␣pl ound ␣kn ␣made ␣gave pl ␣Wednesday ␣saw via"
            " ␣needs ␣lamp ␣tomorrow ␣No vania ␣plus ␣opened venia ␣its onia ␣February Yes"
            " ␣wanted ␣April ␣wave ␣May anc ␣Cora ␣June stand ␣Felix gn ␣August ␣est ␣Bel ␣Hanna"
            " ␣Klara ␣Igor ␣Nils ␣December ␣October ␣November"
        ),
        row=16,
    ),
    # after ␣capital/␣father/␣flag and 8 more; !/”/. and 9 more
    "L3N32_after_capital_father_flag": gelu(
        -0.9591,
        7.216 * previous.among(
            "␣capital ␣father ␣flag ␣mother ␣My ␣city ␣live ␣knows ␣been ␣saying ␣job"
        ),
        4.891 * token.among(
            '! " . ? "; \u2423friend \u2423In \u2423know \u2423does ." \u2423genus \u2423Igor'
        ),
        1.612 * two_words_back.among(
            '" ? \u2423The \u2423unto \u2423some \u2423who \u2423time \u2423mother \u2423Do \u2423knows \u2423Everyone \u2423Grey ?" \u2423saith \u2423Lord'
            " ␣learned ␣Edith ␣Albert ␣commanded ␣Frank"
        ),
        0.8132 * token.among(
            "- : ␣of ␣wh ␣J ily ␣have ␣has ␣had ␣do ␣con ␣R ␣father ␣made ␣Everyone ␣hath ␣does"
            ' pl \u2423looked ern \u2423buys \u2423seen ?" \u2423saith \u2423hast \u2423Lord \u2423sw \u2423job \u2423writ \u2423learned \u2423exp'
            " ␣Mara oe ␣Ol ␣Alma ␣wanted ␣Cora ␣poss ␣Felix ␣Lars ␣Jon ␣order ␣genus ␣Greta"
            " ␣Klara ␣Nils ␣Mona ␣Walter"
        ),
        row=17,
    ),
    # -/`/oo and 45 more; in a sentence beginning c/f/h and 45 more
    "L3N37_oo_and_45_more_in_a_sentence": gelu(
        -3.627,
        2.244 * token.among(
            '- ` oo \u2423" \u2423re ir ere \u2423un \u2423sha ul ore \u2423con here \u2423us \u2423pro \u2423am \u2423into \u2423your \u2423dis \u2423en'
            " ␣per ␣im ␣ad ␣pre ␣cle ␣buys ␣har ␣sub ␣Al ␣hast ␣tre He ␣sho com oly ␣sur ␣tak"
            " ␣As ␣thousand ␣mak ␣inter ␣judge oved ened ␣piec ␣che ␣mil <|endoftext|>"
        ),
        2.183 * sentence_start.among(
            "c f h j k n s v y er ␣of en at as ␣n le ␣be st to na ul us ch Here ␣found da ␣Jack"
            " ep ␣ser tr we ␣Ida ␣let ␣Karl ␣where self fl Jack Digits com har over ne ␣equ read"
            " she ␣diff ␣most"
        ),
        1.98 * token.among(
            "5 ` ent ␣E ␣un ␣upon ted ␣made ␣am ␣cup ␣like ␣before ance ␣dis ␣yellow uch ␣could"
            " ered ially ␣buys ␣pink ␣Al ␣manner ␣something ␣sho ␣orange ␣according ␣sur ling"
            " ient li ␣evil ␣thousand ␣mak ury ␣judge ␣soul ␣hats ␣number ␣piec ives ␣mil"
            " ␣little <|endoftext|>"
        ),
        0.5091 * word_start.among("␣dis ␣ro ␣Al ␣hast ␣sho ␣sur ␣mil <|endoftext|>"),
        row=18,
    ),
    # ␣ne/ine/ind and 46 more; ␣Ben/␣gre/␣son and 45 more
    "L3N38_ne_ine_ind_and_46_more_ben": gelu(
        -1.113,
        1.45 * token.among(
            "␣ne ine ind ␣father ␣gre ␣son ␣mother ␣facts ␣king ␣Israel ␣people sel ␣gave ␣part"
            " per ␣took ␣garden uary ␣earth ␣wall ple ␣law ␣opened ␣job dom ief ␣Judah"
            " ␣Jerusalem ␣words ␣sin ␣gold ␣wood ␣priest oor ␣wanted ␣servant ␣death ision ␣wife"
            " ␣enem ␣world ␣brother ␣sword ␣ground ␣spirit ister ␣kingdom acle ␣oil"
        ),
        0.8644 * token.among(
            "␣Ben ␣gre ␣son ␣mother ouse ␣people sel ␣gave ool ␣part per ␣took uary ␣earth ody"
            " ␣wall ␣thereof ␣opened dom ief ␣Judah ␣Jerusalem iol ␣got ife ␣gold ␣wood ␣priest"
            " oney oor ␣himself ␣wanted ␣rest ␣servant mber ␣death ision ␣wife ␣enem ␣world"
            " ␣servants ␣brother ␣sword ␣spirit ister ␣kingdom ␣oil ease"
        ),
        0.8478 * previous_word.among(
            "␣the ␣his ␣my ␣She ␣thy ␣their ␣child ␣facts Here ␣your ␣city ␣well ␣Mo ␣Re ␣took"
            " ␣Ed ␣our ␣every ␣asked ␣Wood ␣kind ␣Reed ␣Field ␣opposite ␣sons ␣Hart ␣dark ␣Rose"
            " ␣among ␣Lane ␣take ␣eat ␣own ␣Yolvia ␣judge ␣painter ␣sailor ␣holy ␣Ilmaria"
            " ␣eleven ␣alt ␣sword ␣themselves ␣engineer ␣farmer ␣Mordalia ␣oil ␣Tarvenia"
            " ␣possess"
        ),
        0.8044 * previous.among(
            "␣m ␣sa ␣his ore ␣cap ma ␣v ␣their ␣fac ␣nam ␣child uth ␣facts Here ␣city ␣fe ␣well"
            " ␣ro ␣Ed ␣des ␣rep ␣sho ␣Jes ␣wom ␣among ␣take ␣cont dom Opposites ␣fam ␣sil ␣cond"
            " ␣sal ones ␣arm stand ␣prophe ␣eleven ␣eff ␣alt ␣grou ␣ir ␣sword ␣piec ␣anim ␣mil"
            " ␣Tarvenia ␣possess"
        ),
        row=19,
    ),
    # O/S/T and 6 more; in a sentence beginning <|endoftext|>
    "L3N39_o_s_t_and_6_more_in_a": gelu(
        -0.931,
        4.692 * token.among('O S T W ` \u21b5 \u2423( \u2423" <|endoftext|>'),
        4.378 * sentence_start.among("<|endoftext|>"),
        3.63 * followed.among(
            "B C E G H I L O P S T W Y And Th The For But Then He Now So They Therefore"
        ),
        0.7619 * token.among(
            '" ( - 2 3 4 B C E F G H J L M N P R V Y c j \u2423T noun \u2423W \u2423G \u2423B \u2423J \u2423li verb adjective'
            " ild ␣j ␣nam ␣live te ␣te ␣every ␣dec ope ␣rec cc ␣4 ␣trib ek sha pro ␣America"
        ),
        row=20,
    ),
    # x/en/␣d and 43 more; after i/nd/es and 45 more
    "L3N42_x_en_d_and_43_more_after_i": gelu(
        -1.052,
        1.214 * token.among(
            "x en ␣d ␣n ␣e ␣or ie adjective ␣ne ␣br ␣but ber ␣home ␣flag ␣son ide ␣ke ␣live ␣en"
            ' ater per \u2423table \u2423bed \u2423ele \u2423El ," \u2423sy \u2423Fe \u2423body \u2423umbrell \u2423sur \u2423pe \u2423sou \u2423num yl'
            " ␣daught ␣lived ium me ␣lit ␣especially ␣cre ␣genus gen ␣Bel ␣z"
        ),
        1.209 * previous.among(
            "i nd es ␣m adjective ␣went em ␣all ␣two qu ␣three ␣four ␣al ort Here ␣five te ␣ser"
            " ␣more ␣seven ␣qu ␣liked adverb ␣park ␣pass ␣seen ␣nine und com ␣ind teen ␣dist"
            " eren ␣pe hy ␣att ␣tem ␣hundred ␣travel ␣supp ␣equ ␣twelve ␣occ ␣low ␣inv ␣organ"
            " ␣eleven ␣November"
        ),
        0.7241 * token.among(
            "d en or ␣n ␣or ie ␣ne ␣br ␣but ber ␣son ide ␣live ␣en ␣ser ater ␣comes ␣even"
            ' adverb \u2423table \u2423bed \u2423ele ," \u2423door \u2423nor \u2423sy ody \u2423Fe \u2423body \u2423umbrell \u2423sur \u2423pe \u2423sou'
            " ␣num ␣daught ␣face ␣travel ␣lived ium me Today ␣lit ␣especially ␣cre ␣genus gen"
            " ␣Bel ␣leg ␣z"
        ),
        -0.6203 * word_start.among(
            "5 b ␣t ␣a ␣c en ␣re ␣sa ␣B ␣O ␣sp The ␣four ␣al ␣son ␣V ␣go ␣en ␣Fr ␣used ␣more"
            " ␣bre ␣new ␣pers ␣can ␣sl ␣tom ␣som ␣where ␣jud ␣put ␣ob ␣car It ␣lar ␣plus ␣among"
            " ␣body har ␣between ␣trans ␣horse ␣att ␣col ␣X ␣ph ␣ve ␣Am ␣subst ␣stren"
        ),
        row=21,
    ),
    # two after !/J/␣E and 44 more; in a word beginning ␣has/␣had/␣Goodbye and 46 more
    "L3N44_two_after_j_e_and_44_more_in": gelu(
        -0.9345,
        1.897 * two_back.among(
            "! J ␣E ␣O ␣She ␣Lily ␣He ␣Emma Tom ␣V ␣blue ␣green ␣live ␣knows Lily ␣could ␣Leo"
            " ␣liked ␣Z ␣Clara ␣Re One ␣brown Max ␣Ida ␣asked ␣Reed irst Numbers ␣colour Names"
            " ␣Park ␣Swan ␣Fe Clara Ruth ␣Ab Colours ␣Listen ␣Which ␣March ␣wanted ␣wave ␣May"
            " ␣June ␣Arvela ␣Qu"
        ),
        1.578 * word_start.among(
            "␣has ␣had ␣Goodbye ␣but ␣red ␣Is ␣child ␣V ␣near ␣live ␣behind ␣liked ␣Z ␣Re"
            " ␣Wednesday ␣looked ␣painted ␣Thursday ␣Finch ␣Friday ␣buys ␣Saturday ␣No ␣Wood"
            " ␣Reed ␣Frost ␣Field ␣opposite ␣month ␣Black ␣Ford ␣Moss ␣Fe ␣Mara ␣February"
            " ␣Yolvia ␣April ␣Am ␣June ␣July ␣Arvela ␣Galdovar ␣Har ␣Ilmaria ␣December ␣November"
            " ␣Selmark ␣Tarvenia ␣Qu"
        ),
        1.358 * previous.among(
            "z ␣went ␣has ␣What by ␣In ␣Ben ␣Who ime ␣On Here ␣Now ␣city ␣Where ␣live ␣Re"
            " ␣looked ␣U via ␣back ␣No irst ale It ␣colour There ␣Have ␣plus ␣People venia"
            " ␣learned onia ␣Which ␣lived go ␣baker wood ␣Cora ␣Am ␣ran ␣sailor Thank ek"
            " ␣Ilmaria ␣farmer ␣Tarvenia ␣Qu"
        ),
        0.6923 * token.among(
            "ar ␣she ab ag ho ␣has by ␣Hello ␣Goodbye ␣under ␣Is ␣near au tr ␣behind ign"
            " ␣painted ␣Thursday land iah ␣Hugo ␣ang ␣No ale ␣opposite vania ␣month ␣Ford ␣hard"
            " aria venia oria ␣pur idge ␣February Yes ␣April wood ␣June ␣July ␣Arvela ek"
            " ␣Ilmaria ␣z ␣secret embr ␣Selmark ita"
        ),
        row=22,
    ),
    # after ”/␣S/␣M and 48 more; -/M/W and 44 more
    "L3N47_after_s_m_and_48_more_m_w": gelu(
        -1.589,
        1.503 * previous.among(
            '" \u2423S \u2423M \u2423has \u2423capital \u2423Is \u2423see \u2423flag \u2423facts \u2423My \u2423like \u2423found \u2423Where \u2423live \u2423knows'
            " ␣count ␣comp ␣comes ␣per ␣behind ␣been ␣needs ␣asked ␣lost ␣find ␣Have ␣Can ␣job"
            " ␣turn ␣according ␣int ␣dest ␣horse ␣Today ␣sou Days Do ␣February Today ␣wanted"
            " ␣May ␣January ␣pol ␣cook ␣Mart ␣cent ␣stren ␣engineer ␣pub ␣November ␣Tarvenia"
        ),
        1.423 * token.among(
            "- M W g he ␣the an ␣g ␣e ␣The ␣an ere ␣you ␣F ␣his ␣br ␣friend ␣her ␣my ␣She ␣He"
            " ry the The ␣On ␣gr ␣blue ish og ep ␣green ␣does ew lack outh ␣large uck lic she"
            " ␣Albert ␣North ␣United ico ␣Mona ␣che ␣Eur ita"
        ),
        1.285 * token.among(
            "! M Y g h ␣ he ␣f ␣e ␣The ␣an ␣k ␣E th ␣has ␣sp ark ␣friend ␣but the The ␣On ␣tr"
            " og ink ␣does ␣rel ␣saw ␣may ew lack Numbers outh ␣happy ␣play ␣sad oe lic ␣judge"
            " ␣angry ␣afraid ␣North ␣proud ␣United ␣Mona ␣che ␣Eur arrow ita"
        ),
        1.134 * sentence_start.among(
            ', Q b c g m s \u2423t re ha is ing an \u2423n \u2423" se na one ind \u2423con op \u2423In \u2423Then \u2423Who up \u2423ar'
            " 's ␣cl ␣On out ␣gr ␣My ␣found ␣Everyone tr ␣There of land ␣bas ph self ␣People ble"
            " read air ring nded"
        ),
        row=23,
    ),
    # 0/ic/id and 46 more; after 3/4/6 and 45 more
    "L3N48_0_ic_id_and_46_more_after_3": gelu(
        -1.234,
        1.481 * token.among(
            "0 ic id ion ine ital ound ous ong ug ment ix br ial ob atur ction ory ␣form tern"
            " ular ual ric acter ism erm ␣sk als ␣character uit ␣its atic istic ium ␣leaves inal"
            " ␣organ ior ination ution ature ␣med ␣leg face amm ␣America like ␣line ␣food"
        ),
        1.272 * previous.among(
            "3 4 6 7 l x ␣ha le ere ul ore um ren ␣al ␣dr ␣ac ater orm atur act uc ␣saw ␣ele"
            " ␣form ates ung ␣opposite ari acter uct ␣lives erm gre eren ␣pe ␣spec ␣min ␣4 ium"
            " ␣lit ␣leaves ros ␣organ ␣5 ␣med ␣sol gen ␣North"
        ),
        0.8469 * text_start.among(
            "d g i n p t v x z er or an as al le am ad all ter th ven ag od ly ant iv han scar"
            " ob ove ang mer per ner ult ph pr cy ble ex hy alk ps ne par az gen rad"
        ),
        0.7743 * token.among(
            "0 ion ject ital ound ong ix br ial ␣end atur ction ory ␣form ates tern ual ric"
            " acter ism erm ␣sk ␣character uit ␣its ␣col atic istic ium read ␣beg inal ␣organ"
            " ␣engine ior ination ution ature ␣med gen ␣leg face amm ␣America like ␣line ␣food"
        ),
        row=24,
    ),
    # ?/B/C and 47 more; in a text beginning ./A/B and 46 more
    "L3N50_b_c_and_47_more_in_a_text": gelu(
        -1.506,
        1.567 * token.among(
            "? B C L R Y ↵ ␣c ␣d ␣T ␣e ␣L ␣H ␣J ␣ne ␣con ␣R ␣j 's ob ␣Mo ␣Re ␣ten ␣our ␣El"
            " ␣nine ␣gen ␣high ␣Jer ␣cr ␣own ␣answ ␣disc ␣att ␣hundred ␣rec ␣conc ␣supp eb ␣Han"
            " ␣round ␣Sel ␣enem ␣Jo ␣Mord ␣wild ␣mult ␣stren ␣United ␣farmer"
        ),
        1.419 * text_start.among(
            ". A B C D E F G H I J L M N O P R S T U W Y ↵ ␣of ␣and ent And est old other Th"
            " The 's For But Then He ␣water Where ␣neither ␣mount Do Olga Now ru So nded They"
            " Therefore"
        ),
        1.04 * previous.among(
            "! N O R im ␣on ␣O ␣said ␣upon ␣thy ␣their ␣father av ob ␣Th ␣six ␣comp ␣over ␣per"
            " ␣str igh ␣great ␣sons ␣Lord ␣rep irty ␣Jer ␣plus ␣Jes ␣among less oly ␣cont ␣exp"
            " ␣imp ␣fam ␣ever ␣hundred ␣pur ␣years ␣thousand yl ␣daught ␣mer ␣sal ␣brethren ␣Am"
            " ␣toward ␣brother"
        ),
        0.5899 * word_start.among(
            "␣o ␣e ad ␣L ␣G ␣wh ␣B ␣fl ␣con ␣R ␣pl ␣Y ␣In ␣Ben ␣red ␣Is ␣j ␣made ␣ar 's ␣K"
            " ␣found ␣comm ␣behind ␣Wh ␣pers ␣pass ␣El ␣sub ␣high ␣tre ␣give ␣prop ␣turn ␣dw"
            " ␣trans ␣They ␣mine ␣supp ␣sing ␣Pet ␣diff ␣dwell ␣fruit ␣wild ␣lack ␣ra ␣chief"
            " <|endoftext|>"
        ),
        row=25,
    ),
    # ha/ou/ia and 45 more; after E/m/v and 46 more
    "L3N51_ha_ou_ia_and_45_more_after_e": gelu(
        -0.5053,
        1.613 * token.among(
            "ha ou ia se to na ara ho ers ree ma ␣which res ␣pro ␣day ␣time ␣city ose era ␣hand"
            " ␣house ␣word ase ␣tree ␣Grey ␣tomorrow ␣earth ␣morning ale It There ␣flowers ents"
            " aria oria Where vent ␣side ants ␣leaves ␣year ␣sto ␣number ains ␣such ␣ra ␣America"
            " ␣States"
        ),
        1.06 * previous.among(
            "E m v as ac ␣The ␣M op ␣v ␣Yes ime ep ␣Br ib ␣Wh ␣No ph ␣Have ric ari com ␣flowers"
            " acter ␣em dom ␣Ch ␣Ab aldov ␣sou ps ped ␣par ␣As ␣leaves ␣mat ␣inv rap ␣cor ␣genus"
            " ␣grou ␣Hanna ␣Igor ␣North amm ␣United ico ␣anim ␣Walter ␣Qu"
        ),
        0.9528 * token.among(
            "C ha ou ia to ood na ara ho ree ma res ␣pro ␣day ␣time ouse era ␣house ␣down ␣Grey"
            " ␣tomorrow ␣where ␣morning ions ely ale It There ␣flowers oses aria ␣body oria"
            " Where ␣Jerusalem vent ␣side ollow ␣leaves ␣sto ense ology alia ains ␣ra ␣America"
            " bs ␣States"
        ),
        0.529 * word_start.among(
            "W d o t y er im ␣M to ␣v ␣day ␣Who ␣time scar br ␣house ␣Br mer ␣Stone ␣Grey"
            " ␣tomorrow ph Then fl ␣morning ␣these There com ␣flowers ␣body har ␣Ch ␣side ␣Today"
            " hy cle par eb ␣leaves she ␣sto bl ␣only ␣Galdovar So ␣cook ␣Bel ␣America ␣States"
        ),
        row=26,
    ),
    # after ␣(/␣I/␣he and 46 more; H/e/␣b and 47 more
    "L3N53_after_i_he_and_46_more_h_e_b": gelu(
        -1.123,
        1.376 * previous.among(
            "␣( ␣I ␣he ␣re ␣st ␣shall ␣they ␣will ␣af ␣flag ␣facts ␣live ␣could ␣There ␣word"
            " ␣pass Max iah ␣saying ␣su ␣saith ␣did ␣happ ␣mark ␣colour Sam He ␣ind ried ␣turn"
            " ␣Moses Where ␣character ␣pres ␣ever ␣called ␣dep ne ␣cond ␣caus ␣prov ␣return ␣ran"
            " ology ␣det ␣est ␣sat ␣quality ␣sac"
        ),
        1.293 * token.among(
            "H e ␣b ␣f ␣h noun ␣re ood ␣se ␣st ␣as ce ␣O ␣li verb adjective ␣at ri ␣will ␣ab"
            " ␣found iz ated ␣en ␣str ␣bec adverb ␣ad ␣saw ␣painted ␣form str ␣saith led fl"
            " ␣away ␣rem ␣car ␣mark ized ␣art ␣turn ␣character ␣Listen ␣tak ␣lived ␣return ␣fall"
            " ␣dwell ␣est"
        ),
        0.659 * previous.among(
            "I ␣and ␣( ): ␣that ␣was ␣not us ␣have ␣know ␣af ␣pr ␣flag ␣ac ␣people ep ␣live"
            " ␣comp ␣im ␣pers ␣word ␣down ␣saying ␣su ␣happ ␣mark ␣colour fe He ␣ind ␣law ␣cont"
            " ␣Moses Where ␣ent ␣speak ␣called ␣caus ␣prov ␣fathers ␣Edith ␣div ␣rece ␣ran ␣appe"
            " ology ␣est ␣sat ␣sac"
        ),
        0.3956 * previous_word.among(
            "- ␣and ␣to ␣I ␣that ␣or ␣you ␣shall ␣Anna ␣cap ␣capital ␣man ␣ye ␣who ␣their ␣God"
            " ␣Yes ␣flag ␣we ␣facts ␣en ␣hath ␣does ␣men ␣kite ␣im ␣things ␣every ␣ele ␣car"
            " ␣Have ␣sw ␣Moses ␣burn ␣tem ␣hundred ␣As ␣cond ␣would ␣told ␣bro ␣med ␣Galdovar"
            " ␣follow ␣brother ␣such ␣plac ␣sat"
        ),
        row=27,
    ),
    # in a text beginning ./B/C and 24 more; ␣w/␣p/␣be and 45 more
    "L3N55_in_a_text_beginning_b_c_and": gelu(
        -1.114,
        1.178 * text_start.among(
            ". B C G H I L M N O P R S T W Y Th The For He ␣water Where Do Vera She They"
            " Therefore"
        ),
        1.015 * token.among(
            "␣w ␣p ␣be ent ␣shall ord ␣v ␣her ant ␣my ␣thy ora ␣their ␣what ␣made ␣your ␣house"
            " iver ␣make ␣been ␣shalt ␣being ␣our self ␣earth ␣How ␣give ught ␣without ␣brought"
            " ␣take ␣law ␣own ␣heaven ants ␣done ␣daught ␣whose ␣flesh ised ␣soul anc stand"
            " ␣dwell ␣left ␣taken ␣bear ␣most"
        ),
        0.4412 * word_start.among(
            "! A B O S ↵ ␣p ␣in ␣ha ␣with ␣sha ␣r ␣his ␣li ␣by ␣LORD ␣D ␣capital ␣hat ␣v ␣her"
            " ␣Y ␣know ␣pro ␣sh ␣app ␣pr ␣cha ␣like ␣found ␣comm ␣men ␣person ␣te ␣seen ␣saith"
            " ␣name ␣set ␣door ␣give ␣Can ␣own ␣fam ␣arm ␣soul ␣occ ␣Albert ␣sol ␣fa"
        ),
        0.3235 * text_second.among(
            "h y ␣a ␣of ␣is ␣to ␣h ␣be ␣that ir ␣E ␣as ␣shall ook ␣are ␣have ra ine ich ␣thou"
            " ␣will av ␣le ␣Sara ␣this ␣go ep ress ␣come ␣make ough via ␣give ␣rep ␣law ␣build"
            " ␣therefore ␣Judah ␣heaven ␣mine ␣thing cc ␣caus ons ␣those ␣righteous ␣answered"
            " ␣such"
        ),
        row=28,
    ),
    # ”/-/2 and 44 more; ”/-/3 and 46 more
    "L3N56_2_and_44_more_3_and_46_more": gelu(
        -0.7967,
        1.641 * token.among(
            '" - 2 7 9 B E O W ` i he \u2423( \u2423d \u2423u \u2423be \u2423an \u2423sa \u2423E \u2423un ul \u2423li "; ma \u2423bo ime \u2423wor au'
            " te ␣1 ␣pre ␣te arsh ␣rem fe ␣Fe pe ␣dw ␣pe be ium ␣ref ␣Dario ␣appe ␣August ␣whe"
            " <|endoftext|>"
        ),
        1.012 * token.among(
            '" - 3 9 E F ` i k ha \u2423u \u2423" \u2423A \u2423B \u2423E \u2423un \u2423st ab un "; ite \u2423bo \u2423de \u2423pro \u2423wor \u2423ab mb'
            " ok ib amp ␣1 ␣black ␣te ␣rem It ␣2 sh pe esh ␣dw ␣pe ␣hot ium ␣ref ␣Dario she ␣whe"
            " She <|endoftext|>"
        ),
        0.9069 * previous.among(
            '" 4 J a ion \u2423M \u2423A ia ation "; ug \u2423Is ime \u2423son \u2423facts ness \u2423well \u24231 \u2423being \u2423El'
            " ␣find ames ␣Park ␣art ␣relating oses ism ␣Can eh venia ␣Ab ants orland ); ility"
            " ium ␣usually ␣wave ta ology ␣Mord ␣genus She ivity ␣engineer ␣farmer ␣Tarvenia"
            " ease"
        ),
        0.3789 * word_start.among(
            '" 3 J O ` v \u2423s ha \u2423f \u2423to \u2423h \u2423W \u2423sa \u2423E \u2423you \u2423O \u2423she \u2423P \u2423at un "; \u2423R \u2423Y \u2423upon \u2423de'
            " ␣Is ␣see ␣ex ␣app ␣wor ␣tr te ␣im ␣pre ␣than ␣des ␣Fe ␣dw ␣trans ␣fam ␣ve ␣mer"
            " ␣equ ␣Dario ␣rest ␣Ir ␣servants ␣mult"
        ),
        row=29,
    ),
    # ␣w/ha/id and 47 more; in a text beginning A/B/C and 46 more
    "L3N58_w_ha_id_and_47_more_in_a": gelu(
        -1.393,
        1.193 * token.among(
            "␣w ha id ␣S ec her ␣his ven ␣tw ␣sp ␣her ␣kn ␣my ␣under ␣gre ␣j urn ␣near ␣ear"
            " ious ␣thr ern ␣our ␣every ␣saith ␣des ␣Jer ␣thine oly ␣strong ␣trans ␣att ␣mine"
            " ␣daught ␣supp ␣tab ␣whose ised anc ␣ed ␣round ␣trib hil ␣holy ␣enem ␣wild ␣stren"
            " ␣plac ␣chief ␣piec"
        ),
        1.141 * text_start.among(
            "A B C D E F G H I J L M N O P R T U W Y ␣the ␣of am ent And Th The 's han For Max"
            " But Then He ␣water cy pe Where ␣neither ham ␣mount Do Now So ring She nded They"
            " Therefore"
        ),
        1.137 * previous.among(
            "- k ␣f ␣e ␣with ␣his ore ␣up ␣tw ␣LORD ␣upon ␣father ␣made ␣facts ield ␣comp"
            " ␣looked ␣la iah ␣great ␣put ␣offer ␣Reed ␣name lack ␣hor ␣Lord ower ␣among ␣Lane"
            " ␣forth ␣take ␣thine gan ␣burn eren ␣trans ␣fam ␣offering ␣pur ␣mine yl ␣tab ␣ed"
            " ␣wild sha ␣ra ␣bear like acle ␣swe"
        ),
        0.5758 * word_start.among(
            "A I ␣a ␣b ␣or ␣for ␣wh ␣F And ␣N ␣li ␣has ␣by ␣pl ␣her ␣my ␣j ␣gr ␣no ␣ro ␣ear"
            " ␣make For ␣That ␣key ␣garden ␣where Then ␣des ␣tre ␣Why ␣supp ␣sal So ␣sign ␣sac"
        ),
        row=30,
    ),
    # ?/I/L and 46 more; after J/Y/␣T and 45 more
    "L3N59_i_l_and_46_more_after_j_y_t": gelu(
        -0.9599,
        1.686 * token.among(
            "? I L Y ␣I ol ere os ara verb ␣Hello ␣Goodbye nder ␣Is ␣Yes Th arl ␣could ␣Monday"
            ' land \u2423Friday mark ?" \u2423tomorrow \u2423No \u2423Sunday \u2423opened \u2423Why \u2423now \u2423Americ aldov ope'
            " onia ␣As ␣Nor ␣February orland Yes ␣May ␣angry ␣June ␣August ␣Bel ␣proud They"
            " ␣October Therefore ␣November embr"
        ),
        1.52 * previous.among(
            "J Y ␣T ␣u ␣J ␣you ␣It ␣R nder ␣In ␣af ␣so ␣pro ␣Is Th ␣On ␣Now ␣Do so ␣Th ␣could"
            " ␣liked ␣Wh ␣U ␣That ␣painted ␣today ␣buys ␣saying irst ␣girl ␣Have ␣So ␣Can"
            " ␣Americ ␣hungry ope ␣They ␣Listen ize ␣prov ␣wanted Thank ␣Jo ␣Mord They ␣Eur ␣Qu"
        ),
        0.9782 * token.among(
            "I L Y c f r ␣I il ia pp verb ␣Hello ␣Goodbye ␣Is ␣Yes Th arl ␣end ␣ser ␣Monday"
            ' \u2423Friday \u2423cons ?" \u2423tomorrow \u2423No cl \u2423Sunday ew aven \u2423Why \u2423Americ aldov \u2423As \u2423Nor'
            " ␣afternoon oh ␣tired Yes ␣April ␣angry ␣January ␣June ␣Bel ␣September ␣proud They"
            " Therefore ␣November embr"
        ),
        0.7848 * sentence_start.among(
            "I J K S Y ␣t ␣n ␣I ␣y ␣F ␣se ␣shall ␣have ␣Anna ␣all est ␣ye ␣In ␣who ␣their ␣Who"
            " ␣Is Anna ␣Emma ␣we ␣On ␣Max ␣when Ben ␣Oscar Emma Max ␣if ␣Karl ␣where Sara"
            " ␣People Nora Oscar Clara Leo ␣now ␣They Finn Hugo Olga Ida Vera ring ␣chief"
        ),
        row=31,
    ),
    # in a sentence beginning <|endoftext|>; ↵/␣”/␣al and 6 more
    "L3N62_in_a_sentence_beginning": gelu(
        -0.8991,
        4.267 * sentence_start.among("<|endoftext|>"),
        3.045 * token.among(
            '\u21b5 \u2423" \u2423al \u2423near \u2423knows \u2423thr \u2423Cora \u2423enem <|endoftext|>'
        ),
        2.631 * followed.among(
            "B G H I J L N O P S T W Y And Th The For But Then Digits Names He Opposites Months"
            " Now So Therefore"
        ),
        0.572 * token.among(
            "` oo ol ain ␣has ␣cap ␣all On ␣Emma Here ␣this ␣Mia ites ov ␣Mo ␣Leo One via ␣pre"
            " ␣Finn ␣Friday ␣Pete ␣Hugo ␣every ␣dog ␣these vania ␣Jes bit mon onia ne ␣afternoon"
            " Now ␣those ␣arm ␣rece ␣Edda ␣beach ␣Stella ␣prophe ␣Lars ␣round ␣Jon ␣Igor arious"
            " ey ␣frog"
        ),
        row=32,
    ),
    # after -/3/b and 45 more; two after 3/?/her and 46 more
    "L3N64_after_3_b_and_45_more_two": gelu(
        -0.7538,
        1.323 * previous.among(
            "- 3 b el ␣G ␣fr ␣E ho ␣br ␣some ␣Then ␣see ␣cha ub ␣Now br ah its ␣bell tern ␣dark"
            " outh ␣fore rop esh ␣dw ␣side ␣hundred iol ␣gold ␣mer eb ␣Ol ␣brethren ␣young ␣ed"
            " ␣Albert Thank ev ␣Jo ␣genus ␣chief ␣North ␣wet ␣goat ␣United greg ␣Eur"
        ),
        1.232 * two_back.among(
            "3 ? her ␣G na ara ␣tw ␣C ␣Goodbye ␣Yes ime ub ␣V ouse ␣count ah ib ␣Mo ␣behind"
            ' \u2423saw \u2423took \u2423Bell ph ," tern Numbers Names \u2423flowers \u2423fore har esh \u2423Americ eren \u2423sou'
            " hy uit ␣gold eb ␣leaves ta ␣Har ␣wild ␣genus ␣cent ␣Bel ␣z ␣America ico ␣Eur"
        ),
        1.167 * token.among(
            "A Q ia ora ␣facts Tom ␣Mia Lily ites ah Ben its Emma via Max iah Sara ␣school Jack"
            " Numbers Sam Names ric ␣flowers Paul Opposites Clara Leo Colours Months Days Finn"
            " ␣Listen Hugo Pete Karl ␣bench Olga Ida Vera ␣baker ␣leaves anc ␣Albert ␣bridge"
            " ␣North ␣America ␣United ␣priests"
        ),
        0.6768 * token.among(
            "A Q ia ora ␣facts Tom Lily ites Ben Emma via Max iah Sara ␣school Jack Numbers Sam"
            " Names ric ␣flowers Paul Opposites Leo Colours Months Days Finn ␣Listen Hugo Pete"
            " Karl ␣bench Olga Ida Vera ␣baker ␣leaves ␣Albert hil ␣bridge ␣North ␣America"
            " ␣United ␣priests ␣States ␣farmer ␣Eur"
        ),
        row=33,
    ),
    # after n/w/␣o and 45 more; :/c/h and 43 more
    "L3N66_after_n_w_o_and_45_more_c_h": gelu(
        -2.382,
        3.159 * previous.among(
            "n w ␣o ): ␣he ␣with pp ␣she ␣have ␣had ␣He les ah eds ␣Wh ␣make ␣table ␣needs arn"
            " ␣bed ␣tree get ␣nine ␣cat ␣high ␣dog ␣opposite ␣door ␣chair ried ␣So ␣bel bit"
            " ␣opened ␣bird Opposites ␣character ␣horse Colours ox ␣thousand ␣occ ␣3 ␣Lars"
            " ␣windy ␣duck ␣frog ␣Qu"
        ),
        2.374 * token.among(
            ": c h ␣a ␣( ot ␣was ell and ␣P ␣were ␣Anna un ␣ball ard fore ␣am ␣Max ␣house sel"
            " ␣count urs ␣Tuesday ␣Wednesday ␣Monday ␣Friday ␣Ida ␣tree ␣Sunday ␣earth ely ␣very"
            " ␣bet gy ␣wall ␣Jud Where ␣heavy ␣offering ␣far ␣consisting ␣diff ech ␣round ␣North"
            " embr"
        ),
        -0.7168 * three_back.among(
            "a is ␣c ing ␣to noun im ia ␣you ra ␣but ␣sm ␣four ␣time ␣cl ␣son ␣into ost ␣Now"
            " ␣Do ␣saying ␣lost ␣boy ␣among ␣play ␣law ␣lives Nora Colours ␣They ␣Mara ␣Bruno go"
            " ␣April ␣Dario ␣ran ␣Edda ␣follow ilda"
        ),
        0.6553 * token.among(
            "- h ␣a oo ith ro ␣r our ␣were un ␣Tom ␣con ri ␣hat ␣box ally ␣Jack ␣house ␣land"
            " ␣kite ␣new ␣Monday ␣Thursday ␣map ␣light ␣Friday ␣drum ␣coat ␣Grey pr ␣earth con"
            " ␣door ␣boat ␣shell ␣days ␣ring eh hem ␣heavy ria ␣closed ␣evil ␣evening ␣May ros"
            " ania ␣quiet rad"
        ),
        row=34,
    ),
    # last followed by Q/oun/ent and 41 more; after R/␣m/␣n and 43 more
    "L3N67_last_followed_by_q_oun_ent": gelu(
        -1.084,
        2.282 * followed.among(
            "Q oun ent em ␣cap ␣capital qu ax ␣In res ␣red ␣Is ␣home ␣time ␣flag ix ␣blue ␣My"
            " ␣Do ␣Where ␣Everyone ␣There ␣ad ail ird ␣tre ␣opposite ␣Have ␣Can ␣People ␣job"
            " ␣lives Where ␣Why ␣Today Do ␣baker ␣judge inal irc ␣mar ␣sailor ␣fif ␣farmer"
        ),
        1.609 * previous.among(
            "R ␣m ␣n ␣B ␣has ␣com hen ␣came ␣af ␣co ␣pr ␣facts ␣ab ␣Do ␣gave ␣comp ign ␣There"
            " ␣looked ␣acc ␣pre ␣Finch ␣Grey ␣Lake ␣lost ␣find ␣rem tern ␣colour ␣Have com ␣Can"
            " ␣bird ␣imp ex onia orland ␣Yolvia Today ␣lit ␣inv ␣resp ␣secret ␣depart ␣Mordalia"
            " ␣Tarvenia"
        ),
        1.018 * token.among(
            ": m ␣w ␣f on ␣m om ␣n ␣e ␣The ec ord ␣What ␣her ␣came ora up ␣cl ␣small ort ␣facts"
            " ␣friends ␣blue ␣comm ␣comes ␣rel ␣qu orm ␣cons ␣gl ␣Brook ely tern ␣Field und"
            " vania ari ␣em ␣Can ␣large ␣pres iol onia ␣conc ␣cor ␣Ilmaria rid ␣leg rad"
        ),
        0.9249 * token.among(
            "0 c f er ␣f en or ␣m om ␣n et ␣The ig ect ␣What em ct est ␣me ora ␣cl ␣small ort"
            " ␣comm ␣rel atur act ␣brown ␣cons mark ␣our inn ␣gl vania ␣shell ari ␣Can ␣shop iol"
            " onia ␣conc ␣thoug ␣hats ␣cor rid ␣leg ␣secret rad ␣little"
        ),
        row=35,
    ),
    # L/T/Y and 45 more; after P/Q/␣s and 46 more
    "L3N68_l_t_y_and_45_more_after_p_q": gelu(
        -0.8661,
        1.411 * token.among(
            "L T Y l ␣t ol ␣k and ␣sp ␣af ␣so res Th ␣al ␣wor ␣cl ␣Th mb ␣ser ␣count Ben ␣comp"
            " Mia ens Digits ␣happy ␣dec ␣bel Nora ␣according Ruth ␣pres ␣fam ␣words Days semb"
            " ␣mer ␣supp ␣prov ␣div ␣mar ␣sol ␣stud ilda ␣grou ␣belie ␣read ␣swe"
        ),
        1.209 * previous.among(
            "P Q ␣s ␣w ␣T ␣ha oun ␣u ␣e ␣R ␣thou ␣Y ␣K This ␣city ␣hand ␣dis ␣Br urs ␣Wh ␣U"
            " ␣pers ␣word ␣Ed ␣cons ␣lost ew ␣way ␣des ␣dec ␣Fe ␣Ar ments Where Leo ␣pres ␣answ"
            " ox ␣tem ␣X Do ␣wave irc ␣follow ␣cor ␣instr ␣sat ␣fa ␣Qu"
        ),
        1.117 * token.among(
            "L Q T Y g l ␣t el ol ␣k pp ␣sp ␣af Th ␣al ␣wor ␣cl ␣Th mb ␣ser Lily ␣count Ben"
            " ␣comp Mia Digits ␣happy ␣bel Nora ␣according oice Ruth ␣pres Days semb Hugo ␣mer"
            " ␣supp ␣prov ␣div ␣mar ␣sol ␣stud ilda ␣war ␣grou ␣belie ␣swe"
        ),
        -0.2706 * word_start.among("l ␣o ␣S ␣count ␣hast"),
        row=36,
    ),
    # 0/ent/␣The and 46 more; two after Q/␣fr/␣you and 46 more
    "L3N79_0_ent_the_and_46_more_two": gelu(
        -0.7655,
        1.633 * token.among(
            "0 ent ␣The ␣What ␣one ␣her ␣my ␣father ␣Who ment ount ␣mother ort This ␣blue"
            " ␣yellow One ␣Stone ␣person ␣Pete ␣Saturday ␣Brook ␣Hill ale ␣opposite ␣boy ␣girl"
            " ␣plus ower ␣another ␣someone ␣dirty Eve ife ␣woman Ida oor ␣righteous ␣June ␣July"
            " ␣wicked ␣secret ident ␣December ister ␣October acle ␣little arrow"
        ),
        1.123 * two_back.among(
            "Q ␣fr ␣you ␣went ␣has ␣there ␣friend very ␣red the ␣facts ␣blue ␣green ␣Where"
            " ␣white ␣op ␣There ␣brown via ␣every ␣pink irst ␣set ␣How ␣Hart Names Where ␣behold"
            " Months Days iol ␣loud ␣lived ␣whose ␣wanted ␣baker ␣April ␣May ␣January ␣June ␣ran"
            " ␣certain ␣August ␣5 ␣Albert ␣dire ␣September ␣November ␣Tarvenia"
        ),
        0.8792 * token.among(
            "0 il ent ␣The ␣What ␣one ␣two ␣her ␣father ␣Who ment ount ort This ␣Sara ␣blue"
            " ␣new ␣Monday One ner ␣person ale ␣opposite ␣boy ␣girl ␣plus ower ␣another ␣someone"
            " ␣dirty Eve ife ␣woman Ida ␣4 ␣whose oor ␣righteous ␣June ␣servant ␣wicked ␣secret"
            " ident ␣goat ␣December ister acle ␣little arrow"
        ),
        -0.5204 * word_start.among(
            "0 c ␣d ␣he ␣e ent ␣G ␣un ␣not ␣li ␣went ␣had ␣tw ␣com ␣C ␣capital ␣Y ␣but ␣de ␣who"
            " ␣Who ␣al ␣On This ␣My ␣Where ␣sle ␣more ␣saw ␣can ␣la ␣person ␣find ␣tre ␣How ␣sec"
            " ␣exp ␣dw ␣last ␣mer ␣yet ␣equ ␣cour ␣4 ␣dwell ␣holy ␣chief <|endoftext|>"
        ),
        row=37,
    ),
    # last followed by 0/␣The/ell and 46 more; ␣w/␣b/␣f and 45 more
    "L3N82_last_followed_by_0_the_ell": gelu(
        -0.5034,
        1.858 * followed.among(
            "0 ␣The ell ␣It verb ␣at ␣Goodbye ␣In ak ␣home ␣child ␣flag ␣mother ␣when ␣My ish"
            ' \u2423say \u2423Everyone \u2423does \u2423six age \u2423Tuesday ang ool For \u2423That \u2423today ern \u2423Saturday ."'
            " ung ely ␣colour ␣2 ald ond ␣brought ␣So ␣People ␣job ␣behold ␣Today ox Do ␣August"
            " ␣5 ␣Klara ␣October ␣Qu"
        ),
        1.487 * token.among(
            "␣w ␣b ␣f ␣W ␣The ␣What ␣On This ␣this ␣say ␣green uch ␣Wh ␣eight of ␣brown ought"
            " ␣much ␣long ␣garden ird ␣bas ␣right lack ␣fast ␣bet irty less ␣build ␣another ␣own"
            " ␣first ␣strong ␣short ollow atic ␣evil ␣num ␣loud illed ␣same ␣young Today ␣round"
            " ␣wild ␣bear ␣tail vern"
        ),
        1.138 * token.among(
            "␣w ␣b ␣f ␣that ␣The ␣What ild ak ␣three ␣we ␣city ␣this ete ␣apple ach ␣Wh orrow"
            " ␣brown ought ␣much ird ␣other ␣bas ␣right lack ␣fast ␣bet irty ␣orange ␣head"
            " ␣build ␣first cle ollow undred fect aker ␣supp ␣same ␣Yolvia Today wood ␣Am ␣holy"
            " ␣wild ␣Mart ␣tail vern"
        ),
        0.9712 * previous.among(
            "␣the ␣e by ora ␣gre ␣red ␣flag ␣facts ␣having te ␣well adverb ␣Finch ␣if ␣Bell"
            " ␣seen ␣kind ␣morning ␣Brook ␣Hill ␣How vania ␣happy ␣Ford ␣Swan ␣sec ␣job oria"
            " ␣according ␣learned vent ␣behold ␣heard onia be ehold ␣Yolvia ␣baker wood ␣August"
            " ␣trib ␣painter ␣sailor ␣Ilmaria ␣engineer ␣farmer ␣October ␣Selmark ␣Tarvenia"
        ),
        row=38,
    ),
    # -/2/3 and 46 more; after 2/3/4 and 46 more
    "L3N83_2_3_and_46_more_after_2_3_4": gelu(
        -0.8307,
        2.385 * token.among(
            '- 2 3 A E ` \u2423o ha \u2423( \u2423ha \u2423u noun \u2423" \u2423A \u2423with \u2423E ho \u2423had On \u2423co \u2423cha \u2423found \u2423pre'
            " ␣te ␣ele ph ␣Al ␣colour ␣sy ␣plus eh oly ␣between ␣sur Where hy ollow undred"
            " ␣inter ␣Am ␣sto ␣elect pro ␣proper ␣chief ␣North Therefore ␣Eur <|endoftext|>"
        ),
        1.149 * previous.among(
            "2 3 4 E H P ): ␣S ␣H ␣E ␣J ␣O ␣P ␣ne ␣What ␣She ␣He ␣Is ime ␣nam era ␣ser ␣count"
            " ah ␣Mo ign oc ␣much ␣name Numbers Digits irty ␣relating ␣flowers ␣among ␣Can ␣ever"
            " ␣Listen ␣ph ␣sal ␣consisting ␣contain ␣3 Thank usually ilda ␣genus arious greg"
        ),
        0.85 * token.among(
            "3 I O S ` y noun ro ␣sha ho ␣has ␣pro the able ␣cha ␣found ical ire ␣could Once"
            " For But ␣every ␣ele ph ␣Al gy ␣plus ible ␣fore ␣tra oly ␣between ␣sur ling esh ␣Ab"
            " undred ␣ve ␣thousand ␣cour ␣whose ␣especially ␣Am ␣sto pro Therefore <|endoftext|>"
        ),
        -0.1488 * word_start.among("2 ␣a ␣of ␣A ␣not ␣went ␣had ␣count ␣could ␣looked For"),
        row=39,
    ),
    # 6/8/; and 45 more; after ver/verb/adjective and 46 more
    "L3N84_6_8_and_45_more_after_ver": gelu(
        -0.8167,
        1.353 * token.among(
            "6 8 ; A ␣the ): ic ␣H ␣E ␣O ␣shall verb ␣all ital the out ical ial ␣any For ten of"
            " ␣needs ␣every especially ␣manner ␣these ual ric ␣among ␣forth ative ian ␣many atic"
            " istic ␣ins ␣plant ␣those ␣especially ␣occ ␣certain imes ␣system ␣number arious"
            " ␣North ␣most"
        ),
        1.141 * previous.among(
            "ver verb adjective ␣cap ␣there ␣all op out ␣near ␣used ␣behind ft ␣bec adverb ward"
            " of ither Shopping ␣act ␣tree ␣morning ␣through ␣opposite Numbers It Digits ␣water"
            " ␣about ␣forth ␣thereof ␣fore ble Opposites rop ␣fire ␣Americ ␣ever ope ␣hundred"
            " ␣closed ␣gold ␣wood ␣low ␣elect So alia ␣cities ␣America ␣dry"
        ),
        0.9386 * token.among(
            ", 2 6 8 : m ␣and ): al ␣ha ␣H ␣O ␣all est ital ␣upon able ub ␣am out ical era ␣any"
            " pl For of ither ␣needs ␣great outh ␣these ual ␣among ␣forth ative ian gether ␣many"
            " atic lic ␣wood ␣whose ␣especially ␣certain imes ␣system ␣number arious ␣North"
            " ␣most"
        ),
        0.4796 * two_back.among(
            "f w ␣f ␣n ␣M el ur ␣se ␣It ␣li ␣she ers ␣went ld ␣my ␣In ␣pro ␣sm ␣red ␣sh ure"
            " ␣mother ␣Sam ␣city ␣people arl ␣green ␣Where ␣work ␣used ␣comm ␣over ␣That ␣pass"
            " especially ␣way ␣month gre eren ␣heaven ␣spec anc ared ␣conf ␣mult ␣cent ␣sat ␣Eur"
        ),
        row=40,
    ),
    # C/W/b and 46 more; after -/b/p and 47 more
    "L3N85_c_w_b_and_46_more_after_b_p": gelu(
        -1.166,
        1.522 * token.among(
            "C W b c f w er ou ␣c ic ac ot ap ce us ers ␣C op res ␣app sc ␣cl ␣friends ellow"
            " ␣sc ␣acc oc oin ung ens oll ␣sw com ple ␣prop ␣ent ␣inc ␣imp itc ␣disc ␣reg ␣par"
            " ␣rec ␣wat anc ␣Felix ␣cor ␣plac esc"
        ),
        1.433 * previous.among(
            "- b p ↵ ␣ ␣t ␣s ␣f ␣( ␣p ver ␣un ␣C ␣con ␣br ␣ex ␣app ␣cl ␣ab ␣off ␣dis ␣en ␣comp"
            " ␣comm ␣per ␣rel ␣qu ff ␣Z per ten ␣pre cl ␣sub fl ␣gl ␣del ␣em iff ␣first ␣exp"
            " ␣dist ␣trans ␣dev ␣att ␣dep ␣mer ␣div ␣conf ␣lack"
        ),
        0.8273 * token.among(
            "C c h y re ing ac if ␣C ␣She ␣app sc ount ix iv out ␣sc ved led ange ames ung ␣sw"
            " less ␣prop sw ␣ent ␣inc ␣imp itc ␣disc ␣reg ria selves eous ␣par ␣rec ␣wat ␣daught"
            " ␣hot ␣Se anc ␣Felix ␣cor ␣plac ␣taken ␣bat"
        ),
        0.826 * token.among(
            "C W c g s t ␣c ac ive ap us ers hen ␣C ␣app sc ␣cl ␣sc ␣acc ␣pass ␣Grey ations ung"
            " ens ␣sw com ␣prop sw ␣ent ␣inc als ␣imp itc ␣disc ␣reg ␣par ␣As ␣rec ␣wat ␣daught"
            " ␣arm anc ␣Felix rap ␣cor ␣plac esc ␣bat"
        ),
        row=41,
    ),
    # And/␣him/␣up and 45 more; after G/L/re and 45 more
    "L3N87_and_him_up_and_45_more_after": gelu(
        -1.118,
        1.715 * token.among(
            "And ␣him ␣up ␣them ␣me ␣came fore ␣out ␣after ␣again ␣go ␣say ␣look ␣even ␣come"
            " ␣over For ved ␣down ␣took orrow But ␣away ␣call ␣brought ried ␣take ␣bring ␣turn"
            " ␣together ␣now ␣side ␣behold ␣speak ␣cause ␣called ␣heard selves ␣done ehold"
            " ␣spake ␣return oved ared ters So ␣taken Therefore"
        ),
        1.522 * previous.among(
            "G L re ␣se our ie ord here On ␣Who ␣son ␣ke ␣Where ink ␣sle ␣look ␣come adverb"
            " ␣thr ␣much ␣name ␣happ It ␣brought ␣bring ␣turn Where ␣ent ␣therefore ␣behold"
            " ␣answ ␣tem ␣tak ␣lived ehold ␣beg ␣return ␣rece ␣thoug ␣appe ev ␣alt ␣grou ␣depart"
            " ␣piec ␣belie greg ␣sit"
        ),
        1.302 * token.among(
            "w And ␣up ␣ye ␣but ␣out ␣am ␣again ␣go ␣say ␣look ␣come ␣over For ied ␣down ␣took"
            " orrow But ␣saying ␣way ␣morning ␣away ␣call ␣about ␣brought ␣take ␣eat ␣turn"
            " ␣together ␣side ␣behold ␣speak ␣called ␣heard selves ␣done ehold ␣spake ␣return"
            " oved ters ␣answered So ␣themselves ␣commanded ␣taken Therefore"
        ),
        0.9495 * sentence_start.among(
            "( . D G I P Y ␣and ␣is ␣be ␣that ␣or ␣B ␣J And ␣se ␣bl ␣kn ␣but On ␣Is ␣see Th"
            " ␣what 's ␣am This ␣St ␣Th For ␣if ␣let ␣where Then ␣And ␣water There ␣art Where"
            " ␣therefore ␣now ␣behold ␣mount Do ␣yet Now ␣dwell So They Therefore"
        ),
        row=42,
    ),
    # g/u/v and 46 more; after ␣or/␣r/␣not and 47 more
    "L3N88_g_u_v_and_46_more_after_or_r": gelu(
        -0.9168,
        1.32 * token.among(
            "g u v ␣ ␣w ␣f ␣T ␣h ig ir ur ␣sha ter ch ␣she ␣sp if ␣br qu ␣de ber iv br ␣ser ov"
            ' \u2423rel \u2423la ?" \u2423may \u2423gl \u2423girl \u2423X iol \u2423equ \u2423prov \u2423Dario \u2423drink \u2423div \u2423Lars \u2423bro \u2423med'
            " ␣sol ␣Mart rad ␣Nils amm ␣Julia ␣Mona ␣Qu"
        ),
        1.246 * previous.among(
            "␣or ␣r ␣not ill ␣li ␣at ␣ne ␣sp ␣R ␣Y ␣came ␣so res ␣Then ␣child ␣Now so ␣Wh"
            " ␣looked ␣pre ␣Ed ␣tomorrow ␣su pr ␣happ ␣works ual ␣dec ␣del ␣sw ␣Fe ␣People"
            " ␣lives ␣last ␣They ␣tem li ne ␣March ␣Ol ␣July ␣August ␣def ␣stren ␣z ␣sat"
            " ␣September ␣sit ␣mil ␣Qu"
        ),
        0.8733 * token.among(
            ", p v nd ␣w ␣f ␣h ent ad ap um one ven ess ers ␣sp if ␣R ather ␣under ␣le iv ␣ke"
            " br ov ␣rel ␣Friday vania aria oot iol ␣thousand ␣equ ␣hot read ␣prov ␣Dario ␣drink"
            " ␣div iec ␣Lars ␣med ␣sol ␣Mart ␣Julia ␣Mona"
        ),
        0.8595 * token.among(
            "v z ␣ in nd ␣w ␣f it or ␣T ␣h ␣he ect ter ch if qu ␣le iv ␣ke urn br ␣ser ov ␣rel"
            ' \u2423down \u2423sl \u2423la ?" hy \u2423X iol \u2423equ \u2423hot \u2423prov \u2423Dario \u2423drink she \u2423div \u2423Lars \u2423bro \u2423med'
            " ␣sol ␣Mart rad ␣Julia ␣Mona ␣Qu"
        ),
        row=43,
    ),
    # after i/␣be/ro and 45 more; ed/ere/ke and 44 more
    "L3N89_after_i_be_ro_and_45_more_ed": gelu(
        -1.016,
        1.415 * previous.among(
            "i ␣be ro ore ␣fl adjective here ax ␣know ␣gre ␣fac ␣wor ␣flow ␣having ␣hath ␣ser"
            " ok ␣ro adverb ␣pass ail ␣being ung ␣hast ␣plus ␣brought olog ␣eat ␣turn gre ␣col"
            " ␣pur ␣tak ␣daught ␣sil ␣cur ␣usually gth anc ␣organ ␣round ␣est ␣subst ␣ir ␣leg"
            " ␣depart ␣piec ␣line"
        ),
        1.376 * token.among(
            "ed ere ke ore one here eth red able ated ␣any ␣more ves ially ␣much ␣saying ␣char"
            " led ␣manner ried ␣prop ␣blood gether ␣body ␣many ␣dep ped ␣done ␣far ␣evil ified"
            " ␣cond illed ␣whose ␣consisting ised ␣soul ␣poss ␣organ ␣ed ically ␣cities ␣written"
            " ␣such ␣taken like ␣Eur"
        ),
        0.8085 * token.among(
            "ve ac ore one here eth red able ␣any ␣more ially ␣much ␣saying ␣other ␣char ␣kind"
            " led ␣manner ried ␣prop ␣eat gether ␣body gan ␣many ␣dep ped ␣done ␣cut ␣far ␣evil"
            " ified ␣cond illed ␣whose ␣consisting ised ␣soul ␣poss ␣organ ␣fruit ␣ed ically"
            " ␣cities ␣written ␣such ␣taken like ␣Eur"
        ),
        0.5862 * token.among(
            "ore here eth able ␣any ␣more ially ␣much ␣saying ␣other ␣char led ric ried ␣prop"
            " ␣eat gether ␣body gan ␣many gre ␣dep ped ␣done ␣cut ␣far ␣evil ified ␣cond illed"
            " oney ␣whose ␣consisting ised ␣soul ␣poss oved ␣organ ␣fruit ␣ed ically ␣cities"
            " ␣written ␣subst ␣such ␣taken like ␣Eur"
        ),
        row=44,
    ),
    # B/L/P and 46 more; after ␣be/␣un/␣com and 48 more
    "L3N90_b_l_p_and_46_more_after_be": gelu(
        -1.021,
        1.485 * token.among(
            "B L P T j ive ous ry ␣good able ␣app ␣ab ally ated ␣live ␣used ␣more ␣comm ␣come"
            " ious ␣slept ␣being ␣great ually ␣right ␣lost ful ␣happ ␣high ␣very ␣rep ␣plus"
            " ␣Lane ative ␣thine ␣strong ␣large oice ␣disc ␣mine ␣years istic ␣supp ␣hot ␣prov"
            " ␣righteous ␣return ␣written ␣quiet"
        ),
        0.9957 * previous.among(
            "␣be ␣un ␣com ax ud ␣who ␣al ␣wor ␣facts ␣dis ␣count ok ␣comm oss ␣per ign ␣saw"
            " ␣much ␣cle ␣act ␣may ␣gl ␣rem ␣mark ␣opposite und ␣del ␣art com ␣prop cess"
            " Opposites oice ␣trans ␣behold ␣full iol ehold ␣prov Today ␣judge stem ␣answered"
            " ␣wild ␣fear ␣lack ␣Bel ␣depart ␣engineer ␣Julia ␣sac"
        ),
        0.9468 * token.among(
            "B L P ␣O ous ked ␣day ␣good able ␣app ated ␣live ␣more ␣comp ␣come ious ␣slept"
            " ␣ten ␣being ually ␣right ␣lost ful rib ␣happ ␣very ␣month ␣plus ␣Lane ␣hard ative"
            " less ␣thine ␣strong ␣large oice ␣disc fect ␣mine ␣years istic ␣supp ␣hot ␣himself"
            " ␣righteous ␣poss ␣left ␣written ␣quiet"
        ),
        0.9436 * two_back.among(
            "C j ␣re verb adjective ␣friend ␣Is ␣wor ␣ab ␣say ␣look tr ff ␣painted ␣can esp ail"
            " ␣needs ␣being ␣saying ␣su ␣may ␣nine ␣des ␣sun ␣res ␣art ␣People ␣cont Opposites"
            " oice ␣now ␣imp Days li ␣February ehold ␣usually ␣pray ␣occ ␣ran ru ␣servant ␣order"
            " ␣eff ␣quality Therefore ␣walk"
        ),
        row=45,
    ),
    # after ␣d/ve/␣B and 49 more; d/ed/id and 47 more
    "L3N91_after_d_ve_b_and_49_more_d": gelu(
        -1.575,
        2.041 * previous.among(
            "␣d ve ␣B ␣you ␣it And os ␣P verb ld ␣cap ␣pro ␣sm ␣Is ␣al ␣flag ␣mother Here ␣when"
            " ␣found ␣near ␣Where ␣knows ␣sle ign ␣There Shopping ␣asked Then ␣door There ␣dec"
            " ␣ind ␣Can ␣job ␣according gr ␣dw ␣Americ ␣Ab ␣behold itc ␣ever ␣called semb ␣tab"
            " ␣spake ␣told ␣rest ␣ple ␣Mord ␣sit"
        ),
        1.333 * token.among(
            "d ed id And ag ␣Tom ␣con ␣hat ␣friend ␣In ␣know ␣pro red ␣out ␣off ␣friends ␣Sam"
            " so ␣does ause ␣comp urs hed ␣There ␣make way ved ␣pass ward ␣if ␣needs str Then"
            " ␣And ␣then rib ␣ob ␣school ␣set ired ␣behold ␣years ote illed ilt ␣return"
            " ␣answered iec ␣genus ␣piec"
        ),
        1.289 * token.among(
            "l s ␣b ed ␣wh ␣B ␣it And ␣as ag ␣Anna ␣con ␣friend ␣day ␣ex ␣into ␣when ␣again"
            " ␣does ␣children ␣There ␣Vera way ile ␣needs Then ␣And rib ␣school ␣set ␣manner"
            " ␣How ␣basket less ents ␣ent ified ␣supp ished Now ilt iec ␣how ␣genus ␣depart"
            " ␣piec ␣read ␣Walter"
        ),
        1.223 * sentence_start.among(
            "E P V Z ␣and ar ␣L ␣A ir ␣G ␣B And ra ␣two ␣which ␣thy ␣Ben ␣Is ␣Max Here ␣Mia ␣Th"
            " ␣Everyone Once ␣There ␣Ruth ␣also But Shopping ␣som ␣where Then ␣And It There ␣So"
            " rop ␣mount Now ␣Am So Therefore"
        ),
        row=46,
    ),
    # after a word beginning ?/␣a/␣an and 46 more; ␣ha/␣u/␣wh and 46 more
    "L3N92_after_a_word_beginning_a_an": gelu(
        -1.041,
        1.323 * previous_word.among(
            "? ␣a ␣an ␣his ␣What ␣there ␣one ␣capital ␣Hello ␣Goodbye ␣my ␣under ␣their ␣Who"
            ' \u2423home \u2423what \'s \u2423flag \u2423facts \u2423this \u2423live \u2423Finch \u2423buys \u2423every \u2423Grey \u2423back ," \u2423Field'
            " ␣colour ␣Rose ␣girl ␣plus ␣Fe ␣lives ␣another ␣Nor ␣young ␣Yolvia ␣May ␣elect"
            " ␣Galdovar ␣Ilmaria ␣grou ␣Bel ␣z ␣September ␣December ␣Selmark ␣Tarvenia"
        ),
        1.155 * token.among(
            "␣ha ␣u ␣wh ject ␣man ␣cha ␣bu Tom ␣Sam ␣hand ␣land ool ␣U ␣word ␣person ␣way ␣cat"
            " ␣door ␣something Sam ␣sy ␣month ody ␣head ␣People Nora ␣someone aldov ␣side ␣horse"
            " ␣heaven ␣sin ␣face ␣woman ␣mouth ␣mat ␣field ␣Cora mber ␣partic ␣elect sy ␣order"
            " ␣brother ␣Hanna ␣sword ␣meat ␣pub ␣position"
        ),
        0.8156 * token.among(
            "␣ha ␣u ␣wh ␣Tom here ␣man ␣In ␣cha ␣Sam ␣Nora ␣land ␣U ␣person ␣way ␣cat ␣door"
            " ␣something Sam ␣sy ␣month ody ␣wall ␣sec ␣People Nora ␣someone aldov ␣horse"
            " ␣heaven Finn ␣face ␣mouth ␣mat ␣field ␣Cora ␣sea ␣engine ␣sound ech mber ␣elect sy"
            " ␣order ␣brother ␣Hanna ␣meat ␣pub ␣position"
        ),
        0.7172 * previous.among(
            "? A oo ut os ara by ␣capital ␣pl ␣v ␣Hello ␣flag ␣facts ␣live ␣well ␣ro via mark"
            ' \u2423every \u2423back ful \u2423spe ," \u2423colour \u2423Hart vania \u2423girl \u2423sho acter \u2423lives iven venia'
            " anted ␣X ped onia ote ␣cond ␣baker ␣arm ␣May gn ␣grou ␣subst ␣instr ␣piec ␣anim"
            " ␣Tarvenia"
        ),
        row=47,
    ),
    # e/o/u and 45 more; after -/H/N and 45 more
    "L3N94_e_o_u_and_45_more_after_h_n": gelu(
        -1.022,
        1.956 * token.among(
            "e o u ␣ha ␣e ␣wh ro ␣st ␣bo ␣so ␣co ␣gre ␣le ␣bu ␣Do so ␣fe ␣ro we ␣Wh ␣Saturday"
            " ␣su ␣tre ␣How fe ␣sho ␣Fe ␣ey ␣Can ␣tra gre ␣sou oe ␣Which be ␣baker ␣April ␣Se"
            " ␣Edda ␣sto ␣bro ␣whe ␣how sha ␣alt ␣che ␣mil ␣swe"
        ),
        1.235 * previous.among(
            "- H N S Y b f w ␣s ␣w ␣h ␣g ␣S ␣W ␣wh ␣as ight day ␣tw ␣sp nder ␣de ␣under ␣into"
            " ␣off ␣city urn ␣Do so ␣used ␣behind ␣Z ␣There ␣seen ␣where ␣pri ower ␣Fe ␣fore ␣em"
            " aldov ␣last ␣sunny ␣sou ox oot ␣hot ␣Mart"
        ),
        1.051 * token.among(
            "a w ␣he ␣y ol se ␣wh ce ␣do ␣bo pt ug ␣le ␣bu so te ␣count ␣fe oss ␣ro we ␣Wh"
            " ␣slept ␣much ␣Ed ␣su ␣How fe ␣sho ␣Fe ␣tra gre ␣sou ria oe ␣Which ␣loud be ␣May"
            " ␣Se ␣sto ␣ed ␣August ␣bro ␣whe ␣che ␣mil ␣Qu ␣swe"
        ),
        1.008 * word_start.among(
            "H N W Y h o s w he ha le to ␣wh ro ch ke ho ␣bo ␣bu out scar ␣Br ␣ro we ␣Wh For"
            " ␣slept land But ␣Ed ␣su Sara ␣How fe ␣sho ␣Fe ␣fore ␣tra oy ␣sou ␣Which be air ␣Se"
            " ␣sto ␣August They ␣che"
        ),
        row=48,
    ),
    # after Q/␣has/␣at and 45 more; ”/)/. and 46 more
    "L3N96_after_q_has_at_and_45_more": gelu(
        -1.168,
        1.7 * previous.among(
            "Q ␣has ␣at ␣there ␣In ␣Is ␣ex ␣made ␣facts ␣friends ␣V ␣near ␣end ␣gave ␣Wednesday"
            " ␣new ␣U ␣Friday ␣needs ␣much Shopping ␣lost ␣find ␣morning ␣fast ␣manner Numbers"
            " Digits Names ␣opened ␣cont Opposites ␣int Colours ␣closed iol onia ␣forest"
            " ␣evening ␣slow ␣wanted rap ␣beach ␣Ilmaria ␣Bel ␣Hanna ␣quiet ␣wet"
        ),
        1.517 * token.among(
            '" ) . ? \u2423o ha \u2423The \u2423re ro \u2423as "; \u2423con \u2423She \u2423pro \u2423Then \u2423good \u2423what \u2423off \u2423tr han tr'
            ' \u2423new \u2423Monday \u2423El ." \u2423Sunday \u2423way \u2423ob con ond \u2423plus \u2423People \u2423last \u2423full atic \u2423thing'
            " ␣Nor ); ␣Alma ␣January ros ␣June ␣July ␣det ␣def ␣proper ␣duck ␣frog ␣November"
        ),
        1.042 * sentence_start.among(
            ") . Q u in re ␣I ␣The ␣F ␣r ␣not ab un od ine ma ␣pl ␣In On other ␣ex ␣Max ␣Sara"
            " ␣ac ␣before ␣Jack ␣per ␣Oscar act we ␣Vera ner ␣thr ␣When form con Numbers Digits"
            " Names Opposites Colours Months Days read ␣especially ␣diff ru ␣det <|endoftext|>"
        ),
        0.9846 * token.among(
            '" ) : in re ha \u2423S \u2423it pp em "; ist \u2423pro \u2423co \u2423Then \u2423red \u2423what \u2423time ount \u2423child'
            ' This han \u2423hath \u2423land \u2423ro act \u2423act \u2423cold ." \u2423ob con ual \u2423plus \u2423hard oly dom \u2423serv'
            " ␣shop ham atic ␣Nor ); ␣Alma oint ␣June ␣July ␣prophe af ␣November"
        ),
        row=49,
    ),
    # d/␣sa/na and 45 more; after ␣t/␣h/ro and 45 more
    "L3N97_d_sa_na_and_45_more_after_t": gelu(
        -1.144,
        1.649 * token.among(
            "d ␣sa na ␣sha ␣li ri ong ␣sh sc iz ␣go ␣ser ok Once ␣str ␣sc ␣pers ␣slept ␣sl ␣cle"
            " ␣Pete str rib Mia ␣car Sam ␣girl ␣sent ␣sur li ␣tak ␣got Karl ␣caus ␣cur Ida ␣mak"
            " ␣prov ␣sto ␣sol sha ␣war ␣grou ␣instr ␣Igor ␣depart ␣belie ␣sac"
        ),
        1.628 * previous.among(
            "␣t ␣h ro ␣sha os ␣sp ␣con res sc ␣ar ␣tr ␣gr ␣dis ␣count ␣per ␣Wh ␣pers ␣cons pr"
            " ␣sch ␣des ␣hor ␣ev Numbers ␣res ␣del ␣Jes ␣cont ␣ent ␣inc ␣exp ␣dist ␣dw ␣last"
            " ␣pres ␣dev hy ␣att ␣eng ␣rec ␣conc ␣prov ␣inter ␣div ␣inv ␣conf esc ␣sit"
        ),
        1.143 * token.among(
            "g y er oo ec ␣sa ␣sha us ␣li ri ␣sh sc iz ␣go ␣ser ok tain ␣str ␣sc ␣pers ␣sl oc"
            " ␣cle str rib Mia ␣car Sam ␣sent ␣sur li ␣tak Pete Karl ␣caus ␣cur ␣mak ␣sto ␣sol"
            " sha ␣war ␣grou ␣instr ␣Igor ␣depart ␣belie ␣bear ␣sac"
        ),
        0.9033 * token.among(
            "C v er on ing al ic ac st im ir ␣sha th pp ␣li ven ␣two ri ge ous ␣sh iz ␣go ␣ser"
            " ␣part ␣sc ␣pers ␣sl ␣cle Sam ␣Jesus iss ␣sent ␣sur ␣sk oe li ␣tak ␣Bruno ␣sto ␣sol"
            " ␣Ilmaria sha ␣servants ␣war ␣grou ␣instr ␣Igor ␣belie"
        ),
        row=50,
    ),
    # T/o/ha and 45 more; after B/H/T and 45 more
    "L3N99_t_o_ha_and_45_more_after_b_h": gelu(
        -1.113,
        1.129 * token.among(
            "T o ha hat ␣be ␣k to ␣sa ␣se ␣him verb ␣do od ame ␣know ␣ch ␣pro ␣co ave Anna"
            " ␣Sara ␣this ␣say Lily ause For ␣acc ␣pass But ␣saying Sara ␣did Digits ␣del ␣eat"
            " Paul ␣behold oe ␣Which Yes ehold Now go ␣Edda So ilda ␣until ␣belie"
        ),
        1.019 * previous.among(
            "B H T ␣w ␣to ␣T ␣g ␣be os ␣shall ␣unto ␣do ␣me ␣will ␣ch Th ␣thee ␣al ␣nam ness"
            " ␣say ␣Where ␣Th ␣knows ␣saying ␣saith ␣may ␣did ␣should ␣month cy ␣thereof ␣Moses"
            " ␣might ␣therefore ␣Judah ␣behold ␣ever irit be ehold ␣told ␣year ␣sto iec ␣whe sy"
            " ␣love"
        ),
        0.7712 * token.among(
            "T ha is at as et ␣re ␣k to ␣him verb ␣do od ␣her eth ␣pro ␣co ave ort ␣say ause"
            " For ␣saw But ␣saying ␣did ember ␣river Paul gan ␣behold oe ␣Which Yes ehold Now"
            " oint go lm ros ta ␣Edda stand ␣system So ␣sol ␣until ␣secret ␣belie"
        ),
        0.6784 * previous.among(
            "H T ␣( ␣g os ␣shall ␣unto ␣do ␣me ␣will ␣ch Th ␣thee ␣nam ␣say ␣Th ␣knows ␣pass"
            " ␣shalt ␣saying ␣saith ␣may ␣did ␣should cy ␣thereof ␣Moses ␣might ␣Ch ␣therefore"
            " ␣Judah ␣Jerusalem ␣side ␣behold ␣ever selves irit ehold ␣would ␣Dari ␣told ␣year"
            " ␣sto iec ␣whe ␣love ␣themselves ey"
        ),
        row=51,
    ),
    # `/␣r/our and 45 more; after ␣The/␣fl/adjective and 46 more
    "L3N100_r_our_and_45_more_after_the": gelu(
        -0.667,
        1.484 * token.among(
            '` \u2423r our ag \u2423has ly "; ind \u2423friend ild \u2423father able \u2423what \u2423child \u2423mother ust \u2423city'
            ' ial \u2423does oon \u2423rel atur ool ." \u2423right \u2423form ung lack \u2423mark \u2423manner ular ual \u2423art'
            " ␣People ␣job ␣character ␣Ab oy alk ient ␣prod fect osition ife istic ␣organ ␣pol"
            " ience"
        ),
        1.273 * previous.among(
            "␣The ␣fl adjective ␣under ␣father ␣gre ␣j ␣home ␣flag ␣mother uth This ␣friends"
            " ␣My ␣night ␣near ␣knows ␣well ␣behind atur adverb ␣been ␣cle Shopping ␣har ␣kind"
            " ␣When rib ␣manner ␣opposite Names ␣girl ␣job Opposites ␣learned gr ␣exp gre ␣int"
            " ␣umbrella ␣closed ␣afternoon ␣conc ␣bench ␣spec ␣state ␣eff ␣grou ␣quality"
        ),
        1.007 * token.among(
            '\u2423o ll ell \u2423r ie "; \u2423friend ild ud \u2423father ving \u2423what \u2423child \u2423mother ouse ial \u2423does'
            " oon amp ␣rel ool ern arm ␣su wn ung lack form ␣mark ular ual ␣art ␣People ␣job ief"
            " ␣ent ␣character ␣Ab alk undred ␣its ient ␣prod istic ␣round ␣pol den ␣conf ience"
        ),
        0.9913 * previous.among(
            "␣m ␣fl adjective ␣under ␣co ␣father ␣gre ␣home ␣mother uth ␣friends ␣My da ␣night"
            " ␣near ␣knows ␣behind atur ␣Ruth ␣Monday ␣been ␣key ␣pre ␣drum ␣cle Shopping"
            ' \u2423Saturday \u2423Sunday \u2423When rib ," \u2423opposite Names \u2423girl \u2423cr \u2423job Opposites \u2423learned'
            " gre ␣closed ␣afternoon ␣bench ␣spec ␣equ ␣inv ␣contr ␣grou ␣quality"
        ),
        row=52,
    ),
    # '/a/h and 45 more; after b/e/z and 45 more
    "L3N101_a_h_and_45_more_after_b_e_z": gelu(
        -0.9829,
        1.058 * token.among(
            "' a h z he ␣of on na ␣as and ho ␣some ade 's ary ␣into ial ah hed age ath ␣needs"
            " ird ␣away ␣mark ␣ey ian ␣body gan ␣Ch uck der ␣its ␣prod yl ␣woman ium az ␣same"
            " inal ␣organ ␣fruit rap ␣trib ␣holy ced itude ␣States"
        ),
        0.9234 * previous.among(
            "b e z ha hat ig ap ␣are This ␣king og ob ites ib ␣children ans ␣men oc iah arm"
            " ames ␣sons irty ␣Jes olog ␣Jud aria oly iven har gr ␣Jerusalem vent itc ham ants"
            " semb eb ␣same ␣brethren ␣rest ␣year rap hil ␣servants ␣grou ␣priests vern"
        ),
        0.7976 * token.among(
            "a h z he na ␣as ho ␣some ade the The 's ary ␣into ah hed age ath ␣needs ird ␣And"
            " ␣sch ␣away ␣mark ale ␣ey ian ␣body gan ␣Ch uck der ␣its ␣prod yl ␣woman ium az"
            " ␣same ␣those inal ␣organ ␣fruit rap ␣trib ␣holy ced ason"
        ),
        0.5686 * previous.among(
            "z hat ig This scar og ob ites ib ␣children ans amp ␣men oc iah arm ames ung ␣sons"
            " irty ␣Jes ␣Jud aria oly iven har gr ␣Jerusalem itc ␣pe ham ants semb ne eb ␣same"
            " ␣brethren ␣leaves ␣rest ␣organ ␣year ters rap hil ␣servants ␣grou ␣priests ␣States"
            " vern"
        ),
        row=53,
    ),
    # two words after one beginning un/␣friend/␣slept and 2 more; I/):/␣or and 45 more
    "L3N103_two_words_after_one": gelu(
        -1.435,
        3.925 * two_words_back.among("un ␣friend ␣slept ␣painted ␣books"),
        1.588 * token.among(
            "I ): ␣or ␣A ␣with ho ␣have ␣had ␣thou ␣which ␣She ␣He ␣who ␣V ␣having ␣any uch ␣no"
            " ten ␣Stone via ␣shalt ␣Friday ␣being especially ␣Wood ␣Reed ␣Marsh ␣hast ␣Brook"
            " ␣Hart He ␣Rose ␣Park ␣Moss ␣em ␣large Where ␣many ␣would ␣usually ␣Pet she"
            " ␣certain usually ␣how She They"
        ),
        1.196 * previous.among(
            '\' I W Y \u2423" \u2423W verb \u2423they \u2423He \u2423into \u2423On \u2423Do \u2423used ause eds ft \u2423saw of \u2423tree'
            " especially ␣hast ␣manner ␣opposite ␣because He ␣girl ␣So ␣em Opposites ␣someone"
            " ␣short Colours ␣They ␣closed ils ␣Alma ␣Dario ␣leaves ␣resemb ␣Hanna ␣quiet ␣Igor"
            " They ␣America ␣dry ␣States ease tto ␣Walter"
        ),
        1.023 * token.among(
            "H a ␣or ␣with ho ␣thou pt ␣She ␣He ␣who the The ␣named ␣V ␣like ␣having ␣any ␣hath"
            " ov uch ␣no ␣Tuesday pl ten of via ␣shalt ␣our ␣Grey especially ␣Marsh ␣hast ␣How"
            " He ␣large ␣many ␣dev oe ␣tem ␣usually ␣especially ␣Pet she ␣certain usually ␣how"
            " She They"
        ),
        row=54,
    ),
    # )/;/i and 45 more; in a sentence beginning )/,/. and 46 more
    "L3N104_i_and_45_more_in_a_sentence": gelu(
        -1.255,
        1.318 * token.among(
            ") ; i ␣I ␣he ␣they ␣thou ␣who fore ime ally ␣say ␣hath ites ah lly ␣children ans"
            " ten But iah ␣David ␣saying Then ␣hast oses ces ␣therefore ␣neither ␣Judah als ines"
            " ␣pe ants ors ); ␣yet ␣priest ␣brethren ␣fathers ␣ass So ically ␣servants ␣meat"
            " ives ␣priests Therefore"
        ),
        0.8925 * sentence_start.among(
            ") , . M N W Y ␣of ␣and on ␣is ␣d ␣th ␣H ␣A ␣an ␣J And ␣as ven ␣have ␣all est ␣some"
            " ␣red ␣God ␣Is ␣what ␣wor ␣am han ␣used For oc But ␣where Then ␣And ␣then rib bit"
            " Where ␣Ab me ␣occ ␣fruit So ␣written nded"
        ),
        0.8642 * previous.among(
            "N W Y i z he And ke ␣have ug ␣made This ␣when ␣pain ␣hath ␣used ause are ath"
            " ␣person ␣needs But ␣act ␣And ew ␣hast ught olog eh dom ␣someone ␣whom der yl be"
            " ␣flesh ␣wanted stand rap ␣prophe So ev ek ␣Mord ␣alt ger greg ␣anim"
        ),
        0.8253 * token.among(
            "1 u And ␣not ␣were ␣they ␣thou fore ally ␣say au ␣hath ites ah ␣children ans ten"
            " But iah ␣saying uary Then ␣then ␣hast oses gether ␣therefore ␣neither ␣Judah als"
            " ines ␣pe ors ); ␣yet ␣priest ␣brethren ␣fathers she So usually ically ␣servants"
            " She ␣meat They ives ␣priests Therefore"
        ),
        row=55,
    ),
    # I/␣I/␣she and 46 more; after '/h/␣S and 46 more
    "L3N106_i_i_she_and_46_more_after_h": gelu(
        -1.166,
        1.786 * token.among(
            "I ␣I ␣she ␣have ␣has ␣they ich ␣thou ␣ye Anna ␣we ust ␣hath ␣gave ␣could we ␣been"
            ' \u2423saw \u2423can \u2423shalt Max Shopping \u2423David \u2423Hugo ?" \u2423may \u2423hast Mia \u2423should \u2423opened'
            " ␣lives Nora ␣Moses Opposites Clara ␣now ␣They ␣Listen ␣got Pete oh ␣would ␣spake"
            " Ida ␣wanted ␣wave ␣Felix hil ␣Saul"
        ),
        1.566 * previous.among(
            "' h ␣S ␣A ␣as ␣they ␣Tom ␣so ␣Then ␣we ␣when ␣Now ␣city ␣Do ␣hath ␣does ause"
            " ␣could Once ␣liked ␣Z ␣There adverb ␣shalt ␣if ␣let ␣did irst ␣manner ␣opposite"
            " ␣works ␣should It ␣bet There ␣People eh ␣learned ␣short eren ␣They ␣full oh ␣would"
            " ␣told ␣Jo ␣lack ␣until ␣secret"
        ),
        0.9002 * token.among(
            "I n on ␣d ␣I st ␣she ␣were ␣have ␣they ␣all ich ␣upon ␣us ␣we ust ␣hath ␣gave ah"
            " ater ␣could we lt ␣shalt Shopping ␣David ␣som ␣may self ames ␣hast Mia ␣should"
            " Names He ␣opened ␣Moses ␣Judah ␣Listen ne ␣num oh ␣would ␣spake Ida ␣wanted ␣wave"
            " ␣Felix ␣Saul"
        ),
        0.2488 * word_start.among("' I ␣I ␣know ␣Z ␣hast ␣ind ␣got ␣diff"),
        row=56,
    ),
    # I/␣T/␣I and 46 more; after !/␣In/␣see and 46 more
    "L3N107_i_t_i_and_46_more_after_in": gelu(
        -0.623,
        1.639 * token.among(
            "I ␣T ␣I ␣u ie ag ␣bl ong other ␣Who ␣home ␣ag ␣facts og ␣ser ␣even ␣ear ␣U ␣That"
            " ␣ad ␣pre ␣buys ␣te ␣sch ␣hor ␣dark ␣wom ␣Fe ible olog ␣People ␣job ␣umbrell ␣sur"
            " ␣sad gre ␣baker ␣inter ␣angry ␣Am ␣contr ␣val ␣sailor ␣stud ␣Bel ␣North ␣United"
            " ␣farmer ␣Eur"
        ),
        1.439 * previous.among(
            "! ␣In ␣see Here iv ␣gr ␣V ␣five ␣could ␣liked ␣Re ␣eight ␣buys ␣No ␣nine ␣ev"
            " ␣colour ␣dark ␣2 ␣happy ␣res ␣People ␣learned ␣sad ␣inc ␣last ␣sunny hy ␣met"
            " ␣February ␣num ␣tired ize Yes ␣March ␣April ␣angry ␣Am ␣inv ␣ran ␣Arvela ␣ed"
            " ␣Albert ␣windy ␣z rad ␣September amm ␣November"
        ),
        0.8955 * token.among(
            "I U ␣I ␣u ke ie ␣bl ␣LORD ong ␣Who ␣home ␣facts og eld ␣ser ␣white ␣even ␣ear"
            " ␣That ␣ad ␣pre ␣bed ␣te ␣sch ␣fast ␣dark ␣Fe olog ble ␣job ␣blood ␣umbrell ␣sad"
            " gre ␣whose ␣baker ␣inter ␣angry irc ␣contr ␣val ␣sailor ␣stud ␣mill ␣Bel ␣quality"
            " ␣North ␣United ␣Eur"
        ),
        0.5179 * sentence_start.among(
            "i x z ␣t ␣s ␣w er an as ␣n am ad ag ␣Anna ly ant ␣In ␣some ␣Lily ␣Who ␣ar ␣Max"
            " Here ␣Sara ␣gr ␣Sam ␣Jack br ␣Nora ␣Paul ␣Vera ␣Ida Shopping ␣Olga ␣ob Numbers cy"
            " ␣character ex hy ␣They ␣Listen par ␣occ ␣div ␣trib ring ␣such ␣chief"
        ),
        row=57,
    ),
    # -/`/␣( and 11 more; last followed by B/E/G and 24 more
    "L3N108_and_11_more_last_followed_by": gelu(
        -0.9607,
        4.076 * token.among(
            '- ` \u2423( \u2423" \u2423re \u2423un \u2423al \u2423dis \u2423im \u2423sub \u2423ob \u2423cont \u2423inter <|endoftext|>'
        ),
        2.038 * followed.among(
            "B E G H I L P S T W noun And verb adjective ␣Is ␣Yes For But ␣No Then He ␣Why"
            " ␣Today Now So They Therefore"
        ),
        0.958 * token.among(
            '" - W re \u2423w noun \u2423un ap \u2423se verb adjective un "; \u2423sp \u2423con nder \u2423pro \u2423sm \u2423ex \u2423ab'
            " ␣dis ␣yellow ␣used ␣over adverb esp ␣pre arn ␣rem con ␣mark ␣dec ␣rep com"
            " ␣relating ␣fore ␣sur ␣inc aldov ex ␣trans ␣travel ␣return ros ␣Mart ␣written ␣Bel"
        ),
        0.3686 * previous.among(
            '! " ) \u2423M adjective \u2423they art \u2423kn \u2423Is ars \u2423K ck \u2423used adverb \u2423being \u2423something'
            " ␣very ald ␣water ␣flowers ␣wind ␣head Nora als oot ␣mount ors ␣travel ␣usually gth"
            " ␣prov ␣wave ␣leaves irc ␣dwell ets ␣both usually ␣cover ␣ir ␣ground ␣air face"
            " ␣move ␣walk ␣Eur ␣tail ␣line"
        ),
        row=58,
    ),
    # on/␣(/␣in and 47 more; after t/as/␣in and 46 more
    "L3N110_on_in_and_47_more_after_t_as": gelu(
        -0.9405,
        1.225 * token.among(
            "on ␣( ␣in ain ␣li um ␣cap ital op ␣which ous ␣pro ub ary ␣into ␣used ␣painted ern"
            " uary ␣tomorrow Then ␣offer ␣through con olog ␣blood ian ␣body ␣according ␣sur"
            " ␣burn eren Months ␣mount ize ␣min ium ␣plant ␣priest ␣engine ense alia ␣holy"
            " ␣order ␣genus ␣air arious ␣North ␣America ␣possess"
        ),
        1.205 * previous.among(
            "t as ␣in le all ch ␣him ate ␣upon ␣Yes ␣into ace out ␣king ␣near ␣well ␣comm ␣land"
            " hed amp vel atur ␣through form tern ␣dark outh olog ␣burn rop ␣fire ␣dw ␣Americ"
            " Months ope ␣Listen ␣conc ize ␣tab ␣plant ␣wood ␣leaves ␣toward ␣diff irc ␣plac"
            " ␣North ␣America ␣possess"
        ),
        0.8136 * token.among(
            "I ␣a ␣( ␣in ain ␣cap ital ␣pro ary ␣into ial ␣used ␣painted ern uary ␣tomorrow cl"
            " ␣offer ␣through con tern ␣these olog ian ␣according ␣sur ␣burn eren Months"
            " ␣offering ␣mount ␣February ize ␣min ␣tab ium ␣plant ␣wood ␣priest ␣engine ense"
            " alia ␣holy ␣genus ␣air arious ison ␣America ␣possess"
        ),
        0.7722 * word_start.among(
            "I e m n s t in en al ad im all em Th te ␣used mer For ␣painted land ␣tomorrow Then"
            " ␣offer fl ␣through con Names ␣according ␣burn vent ␣dw ␣Americ Months ␣sou hy cle"
            " ␣mount ne ␣min ␣tab ␣plant ␣wood wood ␣holy ␣genus ␣America ␣Eur ␣possess med"
        ),
        row=59,
    ),
    # G/T/U and 42 more; after 0/7/8 and 45 more
    "L3N111_g_t_u_and_42_more_after_0_7": gelu(
        -1.048,
        1.923 * token.among(
            "G T U W ↵ ␣w ␣ha ␣k ␣sha ␣F ␣r os ␣de On ␣wor ␣nam ␣On ␣ag ␣gr ␣dr da ␣ke ␣dis"
            " ␣Where ␣str ␣im esp ␣su ␣Ar ␣ent ␣neither ␣dest ␣fam ␣mus ␣called ␣eng ␣lived ru"
            " ␣Stella ␣bro ␣Albert ␣Bel ␣fif ␣ra ␣sac"
        ),
        1.184 * previous.among(
            "0 7 8 S ␣be ␣not ␣It adjective ␣D ␣capital ␣thou ␣ch ora ␣pr ␣child ␣Now ␣city"
            " ␣comes ␣Re ␣1 ␣long ␣being ␣cons ␣seen Numbers Digits ␣2 ␣Today Months Days"
            " ␣hundred orland ␣cond ␣travel ␣March ␣hot ␣4 Today ␣inter ␣ran ␣3 ␣5 ␣cor ␣eleven"
            " ␣instr ␣themselves ␣September ␣November"
        ),
        0.8046 * token.among(
            ", 7 K T U ↵ ␣w ␣A ir ␣J os ag un ␣sp here ␣In ␣de ora ␣gre ␣gr da br ␣en ␣comes"
            " ␣over ␣qu ␣ear ␣Wh ␣1 ␣part One ither ␣ev ␣2 ␣del ␣em ␣heav ␣dest ␣eng ␣cut ␣cast"
            " rap usually ␣resp iqu ␣fif rad ␣taken ␣Frank"
        ),
        0.717 * sentence_start.among(
            ". E G J K M N P S U W Y ␣that ␣The ␣L ␣for ine ␣thou ␣ye On ␣le Once For One ␣When"
            " Digits Names There ␣People ␣blood Opposites Where Months Days Do ␣gold Therefore"
            " <|endoftext|>"
        ),
        row=60,
    ),
    # after Q/␣W/␣A and 46 more; :/␣the/␣and and 43 more
    "L3N112_after_q_w_a_and_46_more_the": gelu(
        -1.314,
        1.584 * previous.among(
            "Q ␣W ␣A ␣on ␣com On ␣under ␣father out ouse ␣Sam ␣near Lily ␣behind eds ␣liked"
            " Emma ␣table Max ␣Ed ␣bed ␣tree ␣back Sara ␣When ␣morning Jack ␣door ␣girl ␣chair"
            " Nora Clara Leo Eve ␣side itc Finn ␣As Pete Karl ␣bench Yes Olga Ida eb ␣Ol ␣toward"
            " iled ␣dry"
        ),
        1.413 * token.among(
            ": ␣the ␣and ar ␣W ␣G ␣fr ␣F ␣his ␣were ␣What ␣my ␣some ␣thy ␣their ␣named ␣king"
            " ␣city ␣dis Lily ␣no ib hed ␣looked ␣slept ␣every ␣right ung ␣hor ank ␣Ar ␣thine"
            " Paul ␣prin ␣dist ␣horse ␣met ␣mer ␣lived ␣Ol ␣inter ␣Am ␣Har raw ␣meat ␣United"
        ),
        0.9865 * previous.among(
            "Q ␣g ␣W ␣on ␣from ␣upon ␣under ␣box ix ␣cup ␣Sam ␣before ␣near les ␣big Lily ites"
            " ␣seven ␣behind ␣kite Emma ␣down ␣park ␣Ed ␣garden ␣bed Sara ␣Reed ␣Field ␣Hart"
            " ␣girl ␣about ␣Moss ␣wall ␣basket ␣bird Clara ␣umbrella ␣closed Hugo idge ␣bench"
            " Yes Ida ␣plant ash irc ␣goat ␣Eur"
        ),
        0.7886 * token.among(
            "g an ive her ␣fr ␣F ␣What ␣Y ␣some ␣thy ␣their ␣ar ␣named Here ␣dis Lily ␣no tr"
            " ␣looked ␣slept iah ␣our ␣every ␣right ung ␣sons ␣Ar ␣thine Paul gr ␣prin ␣dist"
            " ␣horse over ␣met ␣forest ␣wat ␣mer ␣lived Vera ␣Ol ␣inter ␣Am ␣Har raw ␣fa ␣meat"
            " ␣most"
        ),
        row=61,
    ),
    # in a sentence beginning ␣She/␣He/On and 15 more; ,/:/␣and and 45 more
    "L3N116_in_a_sentence_beginning_she": gelu(
        -1.565,
        1.629 * sentence_start.among(
            "␣She ␣He On ␣Sara ␣Sam Lily ␣Oscar ␣There ␣Eve Shopping ␣Karl ␣When Names ␣People"
            " Opposites Clara Days <|endoftext|>"
        ),
        1.485 * token.among(
            ", : ␣and ␣l ␣was ␣you ␣were ␣have ␣has ␣had ␣D ␣upon On ␣Then ␣made ␣am ␣again"
            ' \u2423live \u2423gave \u2423comm \u2423ear \u2423Wh \u2423im \u2423saw \u2423needs \u2423garden \u2423buys \u2423tomorrow \u2423No ," \u2423tre'
            " ␣plus com ␣Fe ␣Ar ␣opened ␣prop ␣trans ␣behold itc ␣heard ␣years ␣got Do ␣wanted"
            " ␣wave gn ␣est"
        ),
        1.468 * previous.among(
            "I y ␣A ␣Anna ␣Lily ␣He ␣Ben ␣small ␣Max Here ␣Sara ␣Mia ␣Nora Once ␣Paul ␣Clara"
            " ␣There ␣Ruth ␣new ␣open ␣Pete Shopping ␣Olga ␣opposite ␣works Numbers It Names"
            " ␣People ␣opened ␣balls Opposites ␣dirty ␣short ␣Today ␣soft Days ␣They ␣full ␣col"
            " ␣closed ␣slow ␣hot ␣low ␣answered ␣quiet ␣dry"
        ),
        0.5162 * previous_word.among(
            "␣l ␣th And ␣Anna ␣tw ␣there ␣Tom ␣Lily ␣book ␣home ␣small ␣Max Here ␣king ␣Sam"
            " ␣Mia Once ␣Leo ␣Paul ␣Clara ␣open ␣Eve ␣our ␣cold ␣fast ␣cat ␣door It ␣boat ␣month"
            " There ␣wall ␣chair ␣brought ␣em ␣People ␣balls ␣many ␣dirty ␣horse ␣behold ␣Today"
            " Days ␣slow ␣low ␣toward ␣answered ␣proud ␣cups"
        ),
        row=62,
    ),
    # after a word beginning I/␣I/␣he and 47 more; ve/␣re/␣with and 44 more
    "L3N118_after_a_word_beginning_i_i": gelu(
        -0.8341,
        1.295 * previous_word.among(
            "I ␣I ␣he ␣that ␣shall ␣said ␣do ␣they ␣LORD ␣which ␣will ␣af ␣who ␣God ␣we ␣used"
            " Once ␣wr ␣acc ␣can ␣if ␣act ␣seen ␣may ␣mark ␣because ␣should ␣heart There ␣learn"
            " ␣cont ␣might ␣someone ␣eng ␣Listen ␣done ␣sin ␣would ␣stand ␣fathers ␣righteous"
            " ␣soul ␣wicked ␣resp ␣love ␣fear ␣spirit ␣fa ␣walk ␣read"
        ),
        1.105 * token.among(
            "ve ␣re ␣with th ␣shall ␣unto ␣had ␣do ly ␣thou pt eth ␣will On ␣sm ␣good ␣made mb"
            " ␣hath lly are ␣make ought ␣being ually ␣El ␣may ␣put ␣did ␣hast ␣set ␣should It"
            " ␣give ␣call ␣called ␣done ␣would ute go ␣wanted ␣Dario ␣pray ared ␣love ␣Mart ␣Bel"
        ),
        0.9954 * previous.among(
            "␣and ␣u ␣e verb ␣which ␣God ␣sh ␣ex ink ␣used Once are ␣Re ␣wr adverb ␣can ␣la ␣Ed"
            " ␣seen Sara ␣sch ried ␣em aught Nora iven ␣someone Leo Ruth Eve ␣Listen Hugo Pete"
            " Karl ␣would ility Ida illed ␣chan ␣rece ␣appe ␣lack ␣stren ␣ir ason nded ␣belie"
            " ␣read"
        ),
        0.648 * token.among(
            "ve ␣re ␣with ke ␣by ly ␣thou eth ␣will On ␣sm ␣day ␣good ␣made ub ally mb ␣hath"
            " lly Once are ␣make ␣saw ought ␣being ually ␣El ␣may ␣put ␣offer ␣did ␣hast It"
            " ␣give Do ote ␣yet ␣would ute go ␣wanted ␣Dario ␣pray ared ived ically ␣love ␣Mart"
            " ␣Bel"
        ),
        row=63,
    ),
    # 0/6/8 and 47 more; ./0/5 and 44 more
    "L3N121_0_6_8_and_47_more_0_5_and_44": gelu(
        -1.198,
        3.371 * token.among(
            "0 6 8 ␣It ␣What by ␣Hello ␣Goodbye ␣Who ␣Yes ␣blue ␣end ␣green ␣yellow ␣white"
            " ␣Tuesday ␣Wednesday ␣new ␣1 ␣black ␣Monday ␣Thursday ␣eight ␣brown via ␣Friday"
            " ␣Saturday ␣tomorrow ␣No ␣pink ␣Sunday ␣nine ␣2 ␣Can oria teen ␣February ␣10 ␣March"
            " ␣4 ␣April ␣May ␣January ␣June ␣July ␣August ␣September ␣December ␣October"
            " ␣November"
        ),
        1.308 * token.among(
            ". 0 5 ␣The ia ␣P ␣capital ␣Hello ␣Goodbye ␣Yes ␣see ␣home ␣four ␣small ␣Sara ␣Mia"
            " ␣big ␣Tuesday ␣Wednesday ␣Monday ␣Thursday ␣Friday ␣Saturday ␣No ␣Sunday ␣dark"
            " ␣market ␣Listen ␣Which ␣February ␣10 ␣March ␣farm ␣April ␣May ␣January ␣June ␣July"
            " ␣August ania ␣September ␣proud ␣cups ␣December ␣farmer ␣October ␣November"
        ),
        1.21 * sentence_start.among(
            "␣In ␣Then Anna ␣On Tom Lily Ben ␣There Emma Max ␣Karl Sara Mia Jack Numbers Digits"
            " Sam Names There ␣So Nora Oscar Paul Opposites Clara Leo Ruth Eve Colours Months"
            " Days Finn ␣Listen Hugo Pete Karl Olga Ida Vera"
        ),
        0.781 * previous_word.among(
            ": ␣and ␣was ␣you ␣said ␣have ␣capital On ␣Is ␣Yes ␣see ␣made ␣small ␣Mia ␣big ␣old"
            " ␣liked ␣ear ␣kite ␣Wednesday ␣saw ␣Eve ␣light ␣today ␣saying ␣Hugo ␣cold ␣Karl ␣No"
            ' \u2423Olga ." \u2423Sunday \u2423kind \u2423happy \u2423hard \u2423learned \u2423sad \u2423Why \u2423now \u2423soft \u2423closed \u2423travel'
            " ␣March ␣baker ␣May ␣ple ␣afraid ␣quiet ␣wet"
        ),
        row=64,
    ),
    # f/␣w/ha and 47 more; after J/en/ir and 46 more
    "L3N125_f_w_ha_and_47_more_after_j": gelu(
        -0.6433,
        1.567 * token.among(
            "f ␣w ha ␣f ␣d ␣u ␣th ␣y ␣fr ␣fac Th up ix ␣ac ete ␣comp uc ␣cons ␣ang ␣spe ␣lives"
            " ␣inc ␣sk ␣prin ␣dist ␣int ␣answ ␣col iol ␣wat ␣conc ␣daught ␣travel ␣tab ␣ref ␣lit"
            " anc ␣pray ␣diff ␣elect ␣conf ␣def ␣ir ␣z ␣instr af greg ␣sit ␣sac acle"
        ),
        0.9951 * previous.among(
            "J en ir and ␣P ma ␣two ␣capital ␣v ous ␣upon ␣Then ␣their ␣facts ␣off ␣Now Once"
            " ␣behind ␣liked igh via ␣Finch ␣cons ␣som con ␣works ␣Hart ␣Ford ␣Moss ␣balls venia"
            " ␣between ␣dist ␣last ␣int ␣trans ria ␣tem ␣prod ␣travel ␣supp ␣ass iled ␣val greg"
            " like ␣Mordalia ␣little arrow"
        ),
        0.9479 * token.among(
            "D M g ␣f ing ␣d ␣u ␣th ␣y ch ation ␣had ct ␣so ␣fac Th ␣ac Ben ␣ang oin ␣oppos get"
            " ␣spe ␣cont iven ␣writ ␣inc ␣int ␣answ ␣ret ␣hear ␣daught ␣min ␣caus ␣ref ␣lit"
            " ␣pray ␣diff ␣elect ␣stud ␣conf ␣eff ␣alt ␣def ␣ir ␣Greta ␣instr greg ␣oil"
        ),
        0.9299 * token.among(
            "M b ␣w ␣f en ␣d ␣n ␣u ␣he ␣be ␣th ec ␣fr ␣fac Th up ␣ex aul ␣ac ␣ang oin str ␣spe"
            " ␣lives ␣cont iven ␣writ ␣inc ␣prin ␣answ iol ␣daught ␣min ␣caus ␣ref ␣lit anc"
            " ␣pray ␣diff ␣sto ␣elect ␣conf ␣eff ␣alt ␣def ␣ir ␣z ␣instr greg"
        ),
        row=65,
    ),
    # 0/he/ou and 47 more; after 6/7/8 and 47 more
    "L3N128_0_he_ou_and_47_more_after_6": gelu(
        -1.078,
        1.49 * token.among(
            "0 he ou ␣he ver ␣that one ho ␣What ␣they ␣which ␣man ␣ye ␣who fore ␣God ␣son ␣we"
            " This Here ␣Israel ␣people les ␣children its eds ␣men we ␣wr hes ␣things It He"
            " There ␣wind ␣Jesus ␣Today ␣Christ ␣Jacob oh irit ␣10 ␣woman ␣power ␣May ␣soul"
            " ␣August They ␣priests ␣November"
        ),
        1.286 * previous.among(
            "6 7 8 W Y Z z ha And ␣him ␣them ␣one fore the The ␣when ␣Do ␣Where ␣Mo For One ␣if"
            " But ␣things ␣ele ␣where ␣And ␣because ␣2 He ␣wind ␣Jud eh ␣whom oe ␣Which ␣Christ"
            " eb Now ␣those ␣arm ␣righteous ␣Pet ␣prophe ␣5 ␣trib ek ␣grou greg Therefore"
        ),
        1.001 * token.among(
            "0 d e y ␣he ␣that ig one ab ho ra ␣What ␣they ␣which ␣man ␣ye ␣who ␣God ␣we This"
            " Here ␣Israel ␣people les ␣house ␣white ␣children eds ␣men we ␣wr hes ␣things It"
            " ␣sun He There ␣wind ␣Today ␣Christ oh irit ␣10 ␣woman ␣soul ␣August They ␣priests"
            " ␣November"
        ),
        0.5031 * word_start.among(
            '- 0 I Y \u21b5 he re er \u2423" \u2423wh \u2423with \u2423sha \u2423you \u2423st \u2423N \u2423she \u2423ne \u2423LORD \u2423thy The Here'
            " ␣Where ␣white ␣per ␣Paul ␣Wh ␣wr ␣U ␣been ␣down ␣light ␣flower But ␣David ␣tom"
            " ␣bas ␣sub ␣car ␣these ␣rep ␣wind ␣Jesus ␣sur ␣horse ␣Jacob ␣priest ␣Pet ␣use ␣grou"
            " ␣Saul They"
        ),
        row=66,
    ),
    # after ␣is/␣The/␣E and 45 more; :/␣o/le and 46 more
    "L3N129_after_is_the_e_and_45_more_o": gelu(
        -0.967,
        1.585 * previous.among(
            "␣is ␣The ␣E ␣under Anna ␣Emma ␣child ␣facts ␣ab Tom ␣city ␣near Lily ␣Br Ben"
            " ␣could ␣behind ␣Z ␣Re Emma Max ␣Ed ␣seen Sara ␣pri Mia Jack Sam ␣Fe ␣People Nora"
            " Oscar Paul Clara Leo Ruth Eve Finn ␣X Hugo Pete Yes ␣travel Olga Ida Vera ␣ref ␣Qu"
        ),
        1.29 * token.among(
            ": ␣o le ␣M ␣re ␣J ␣se ␣N ␣It ␣have ␣went ␣has ␣What ␣R ␣capital ␣Y ␣some ␣came ora"
            ' \u2423le \u2423flag Here \u2423My \u2423city \u2423looked \u2423slept via \u2423seen ?" \u2423bell \u2423How \u2423fore \u2423sent'
            " ␣learned aldov oe ␣Which orland ␣travel ␣evening ␣Ol Today ␣wanted ␣ran ␣Har ␣Mart"
            " ␣Bel ␣Igor embr"
        ),
        1.139 * previous.among(
            "␣T ␣The ␣went ␣capital ␣under Anna ␣child This Tom ␣friends ␣city ␣near Lily ␣Br"
            " Ben ␣could ␣behind ␣Paul ␣Oscar ␣Re Emma ␣seen Sara ␣pri Mia Jack Sam There ␣Have"
            " ␣Fe ␣People Nora Paul Clara Leo Ruth Eve Finn ␣X Hugo Pete Yes ␣travel Olga Ida"
            " Vera ␣ref ␣tail ␣Qu"
        ),
        1.056 * token.among(
            "z ␣a le il am ␣M ␣re ␣J ␣N ␣It ␣went ␣What ␣capital ␣Y ␣some ␣came ␣de ora ␣le"
            ' ings Here \u2423My \u2423no \u2423looked via \u2423egg \u2423seen ?" \u2423bell \u2423How \u2423fore \u2423prop ble \u2423umbrell'
            " ␣sent Where aldov Colours ␣market oe ␣Which ␣travel ␣Ol Today ␣wave ␣Mart ␣Bel"
            " ␣Igor"
        ),
        row=67,
    ),
    # ␣T/␣n/␣H and 45 more; after ␣h/␣his/␣friend and 45 more
    "L3N131_t_n_h_and_45_more_after_h": gelu(
        -1.068,
        1.444 * token.among(
            "␣T ␣n ␣H ␣his if ind ␣Y ␣my ␣thy ␣under ␣their ␣cha ␣tr ys ␣near ␣knows ␣does ␣Re"
            " ␣thr ␣long ␣El ␣des ␣hor ␣sy ␣Fe ␣fore ␣int ␣att ␣X ␣mine cc ␣sal ␣Bruno ␣whose"
            " ␣Dario ␣Pet ␣diff irc ␣thoug ␣3 hil ␣how ␣Mord ␣mult ␣stren ␣Hanna ␣Igor ␣Walter"
        ),
        1.229 * previous.among(
            "␣h ␣his ␣friend ␣my ␣In ␣know ␣thy ␣their ␣father ␣pr ␣after ␣mother ␣ab ␣My ␣dis"
            " ␣en ␣knows ␣Everyone ␣does ␣looked igh ␣our ph ␣hor ␣Fe ␣Ar ␣thine ␣job ␣int"
            " ␣heard ␣hear ␣mine ␣met ␣ph ␣num ␣mer ␣spec ␣keep ␣lived ␣told ␣inter ␣elect ␣med"
            " hil ␣sol ␣Bel ey ␣mil"
        ),
        0.9894 * token.among(
            "l s ␣in ␣g ere ␣ne if ␣friend ␣Y ␣my ␣thy ␣under ␣cha ␣tr ␣Where ␣does act ␣long"
            " ␣des ␣hor ␣sy ␣Fe ␣fore ␣thine ␣People ␣own ␣int ␣disc ␣att ␣mine cc ␣ins ␣Bruno"
            " ␣whose ␣Pet ␣diff irc ␣thoug ␣3 hil ␣how ␣Mord ␣mult ␣stren ␣Igor ␣Nils ␣Walter"
        ),
        0.656 * previous.among(
            "␣to ␣for ␣you ␣his ch ␣him ␣by est ␣friend pt ␣thy ␣father Th ␣pr ␣named ␣mother"
            " ␣ab ␣My ␣en ␣knows ␣does atur ␣looked igh rib ␣hor ␣lar ␣dec ␣Fe ␣Ar ␣thine ␣job"
            " ␣last ␣int ␣heard ␣mine ␣num ␣mer ␣spec ␣keep ␣lived ros ␣elect ␣med hil ␣sol ␣Bel"
            " ␣shew ␣mil"
        ),
        row=68,
    ),
    # after J/W/j and 46 more; c/h/␣h and 46 more
    "L3N132_after_j_w_j_and_46_more_c_h": gelu(
        -0.8909,
        1.312 * previous.among(
            "J W j w ␣t re est ␣which ild ␣pro ␣God ␣ex ␣wor ␣son ness so ␣count ␣per ␣im"
            " adverb sp ␣may con ␣mark ␣opposite ␣because ␣Lord ␣Jes ␣days ␣cont ␣prin"
            " ␣character ␣dist ␣imp ␣Ab ex ␣full ␣Christ irit ␣would ␣brethren ␣prov ␣ref Thank"
            " ␣conf ␣resp ␣def ␣belie ␣walk"
        ),
        1.099 * token.among(
            "c h ␣h ␣I ig ␣wh ho ␣Tom ich eth ong ␣see ␣am ␣Sara ␣Sam ink ␣ser ␣well oss ␣Paul"
            " ␣Wh oud ␣bec For adverb ␣acc ␣if self ung ␣because sh ized eh cess oice ␣answ"
            " ␣disc ␣speak ␣done ␣sin ␣rec ␣conc cc ons ␣rece ␣poss irc usually ␣belie"
        ),
        0.7691 * two_back.among(
            "S ␣J verb ␣us ␣ex ␣we ␣say ␣could ␣per ␣behind ␣acc ␣pre ␣if ␣our ␣Hugo inn ␣may"
            " ␣spe con und ␣because ␣should ␣dec oice ␣ben ␣therefore ␣Ab ex ␣int ␣years ␣evil"
            " ␣sin ␣Christ irit ␣judg ehold ␣whose ␣ref ␣righteous ␣return ␣thoug stand ␣enem"
            " ␣peace ␣det ␣until ␣belie ␣walk"
        ),
        0.6959 * token.among(
            "c ␣and ␣h ig ␣wh ␣Tom ich ong ␣am ␣Sara ␣Sam ink ␣well ause oss ␣Paul ␣Wh ␣Vera"
            " oud ␣bec For adverb ␣acc ␣if ung ␣because ught sh eh cess oice ␣behold ␣answ ␣disc"
            " ␣done ␣sin ␣rec ␣conc cc ␣rece ␣poss irc ␣dwell usually ined ␣belie ␣walk med"
        ),
        row=69,
    ),
    # ␣has/␣friend/␣Hello and 45 more; after ␣L/␣you/␣What and 46 more
    "L3N135_has_friend_hello_and_45_more": gelu(
        -1.434,
        2.019 * token.among(
            "␣has ␣friend ␣Hello ␣Goodbye ␣under ␣Is ␣Yes ␣found ␣Do ␣night ␣near ␣end ␣live"
            " ␣knows ␣does ␣could ␣behind ␣Tuesday ␣liked ␣Wh ␣Wednesday ␣Monday ␣painted ␣park"
            " ␣Thursday ␣key via ␣Friday ␣much ␣saying ␣No ␣Sunday ␣morning vania ␣happy ␣Can"
            " ␣lives ␣sad ␣Listen ␣afternoon orland ␣tired Yes ␣angry ␣Ir ania ␣Bel ␣Tarvenia"
        ),
        1.809 * previous.among(
            "␣L ␣you ␣What ␣In On ␣father ␣Who ␣mother ␣On This ␣V ␣My ␣found arl ␣Where ␣live"
            " ␣knows ␣Everyone ␣liked ␣Wh ␣looked adverb ␣That ␣been One ought ␣needs ␣much"
            " ␣back ␣lost ␣How ␣colour There ␣plus ␣Fe ␣Can ␣job Where ␣Why ␣sunny ␣Which ␣lived"
            " ␣rainy ␣ran Thank ␣windy rid ␣cloudy ␣belie"
        ),
        0.7188 * token.among(
            "␣friend ␣Hello ␣Goodbye ␣Is ␣Yes ␣found ␣near ␣say ␣end ␣live ␣could ␣behind"
            " ␣Tuesday ␣liked ␣Wh ␣Wednesday ␣saw ␣painted ␣park ␣key via ␣Friday ␣saying mark"
            " ␣No ␣Sunday ␣saith ␣boat vania ␣happy ␣Can ␣lives ␣sad ␣shop ␣hungry ␣Listen"
            " ␣afternoon orland ␣tired Yes ␣spake ␣baker ␣angry ␣Arvela ␣kitchen ␣Ir ␣beach ␣Bel"
            " ␣Tarvenia"
        ),
        -0.5005 * word_start.among(
            ", A I L O S ␣the ␣( ␣T ␣n ␣he And ␣his ␣her ␣ye ␣upon ␣app ␣cl This ␣tr ␣this"
            " ␣Where ␣Tuesday For ␣pre ␣Friday But ␣let ␣te ␣El ␣su Then ␣away ␣should ␣rep"
            " ␣another ␣full ␣bread Now ␣certain ␣sound So ␣stud ␣cover ␣est ␣fear ␣Mordalia"
            " ␣Tarvenia"
        ),
        row=70,
    ),
    # W/↵/␣e and 45 more; in a sentence beginning <|endoftext|>
    "L3N140_w_e_and_45_more_in_a": gelu(
        -0.9014,
        2.964 * token.among(
            "W ↵ ␣e And ␣at ␣In ␣some On ␣app ␣wor ␣after ␣time This Here ␣knows ␣comes Once"
            " ␣That One But Shopping ␣And ␣morning ␣dog ␣opposite Numbers It Digits Names ␣boy"
            " ␣girl har Ruth Months ␣sunny Days ␣They ␣afternoon yl ␣evening ␣lived ␣Alma ␣Cora"
            " ␣appe So ␣windy ␣cloudy <|endoftext|>"
        ),
        2.894 * sentence_start.among("<|endoftext|>"),
        1.1 * previous.among(
            ". I ␣The ␣it And ␣at ␣What ␣In ␣came ␣upon ␣Then This Here ␣when ␣near te ␣Fr ␣Gre"
            " ␣pass ␣eight ␣needs But Then ␣And ␣lost ␣How It ␣colour ␣2 ␣boy ␣month There irty"
            " ␣days ␣job ␣according ␣Ab Months Days be ␣spake Now ␣Pet ␣ran ␣year ␣Jon ␣Jo ␣Mord"
        ),
        0.5866 * token.among(
            "B H Q ␣an ␣has Anna ␣flag ␣when ␣cup ␣Where ␣Mia ␣children ␣liked For ␣garden ␣har"
            " ␣char Then ␣school ␣cat ␣sons There ␣Ar ␣days ␣umbrell Opposites ␣shop Colours"
            " ␣candle ␣sil ␣lived Now ␣rainy ␣ple ␣certain ␣year ␣kitchen ␣answered ␣beach ␣Lars"
            " ␣round ␣trib ␣how ␣wild ␣genus ␣quality ␣cups ␣Mona"
        ),
        row=71,
    ),
    # after ␣is/␣S/␣G and 45 more; two after ␣It/␣D/␣came and 45 more
    "L3N143_after_is_s_g_and_45_more_two": gelu(
        -0.9403,
        1.404 * previous.among(
            "␣is ␣S ␣G ␣went ␣D ␣Goodbye ␣under ora ␣child ␣named ␣near ␣behind ␣Z ␣slept"
            " ␣today ␣cons ␣things ␣cold ␣seen ␣tomorrow fl ␣Brook ␣fast ␣Hill ␣boy ␣happy ␣ind"
            " ␣learned ␣sad ␣sunny ␣hungry ␣X iol ␣tired irit ␣March ␣ins ␣angry ␣July irc"
            " ␣Stella ␣Albert ␣Mart ␣z rad ␣September ␣Frank ␣Qu"
        ),
        1.291 * two_back.among(
            "␣It ␣D ␣came ␣so ␣gre ␣K ␣am ␣child ␣V ␣city ␣Wh ␣looked adverb ␣today ␣cold ␣Bell"
            " ␣seen ␣El ␣Wood ␣Brook ␣Frost ␣Hill ␣Field ␣colour ␣Lord ␣Ford ␣Park ␣Swan ␣Lane"
            " ␣days ␣lives teen ␣hungry ox ␣full ␣tired irit ␣travel ␣4 ␣Ol ␣angry ␣ple ␣5 Thank"
            " ␣Mord ania ␣Hanna ␣Greta"
        ),
        0.8953 * token.among(
            "6 m w ␣to st ␣L ec ol ␣F ␣as ␣shall ␣P ra by ␣will ora ␣K ␣named eld ␣Br ␣well ib"
            " ␣comm ␣slept ␣Stone ␣Ed ␣Bell ␣Grey ␣asked ␣may ␣did ␣Hart ␣Rose ␣dec ␣Swan dom"
            " ␣shop ␣dest ␣conc yl ␣Alma ␣baker ␣April wood ␣Lars ␣Albert ␣resemb ␣Mart embr"
            " ␣Tarvenia"
        ),
        0.4949 * token.among(
            "6 er ␣L ␣F ␣as ␣shall ␣P by ␣capital ora ␣see ␣named da eld ␣Br ␣comm ␣slept"
            " ␣Stone ␣la ␣Ed ␣Bell ␣Grey ␣than ␣may ␣Hart ␣dec ␣Swan dom ␣shop ␣dest ␣conc ␣mer"
            " ␣Alma ␣baker ␣April ␣judge wood anc ␣Lars ␣5 ␣Albert ␣sailor ␣resemb ev iqu"
            " ␣farmer embr ␣Tarvenia"
        ),
        row=72,
    ),
    # ;/in/␣is and 46 more; after E/␣it/␣shall and 45 more
    "L3N144_in_is_and_46_more_after_e_it": gelu(
        -0.8812,
        1.619 * token.among(
            "; in ␣is ): noun ac ␣was ect ␣as us adjective ly ax res ␣ex ␣named ␣ab This"
            ' \u2423having \u2423hath lly \u2423bec uc adverb \u2423acc One ten \u2423if ," It \u2423boy \u2423flowers cess ex itc'
            " li ␣As ␣lived ␣plant ␣usually ␣leaves ␣especially anc ros ␣dwell imes usually ains"
            " ␣America"
        ),
        0.935 * previous.among(
            "E ␣it ␣shall adjective ␣there ark ␣LORD ␣br ␣which ␣gre ␣Is ␣le ␣ex ␣this ␣ac"
            " ␣look adverb ␣pre ult ␣saying pr It ␣boy ␣res com ␣flowers ative ␣cont ␣according"
            " gre ␣dist eren ex Months ␣att ␣prod ehold ␣ins ␣plant me ␣leaves ␣ass ␣appe ␣eff"
            " ␣lack ␣America af ␣States"
        ),
        0.7823 * previous.among(
            "; E ): ␣that ␣or ␣it ␣as ␣O adjective ␣there ␣me ␣br ␣gre ␣Is ␣le ␣ex ␣ac ␣look"
            " adverb ␣pre ␣saying fl ␣manner It ␣boy ␣res com ␣cont ␣according ␣dist eren ex"
            " ality Months ␣forest irit ehold ␣ins ␣plant ␣leaves ␣ass ␣appe ev ␣conf ␣eff"
            " ␣America af ease"
        ),
        0.376 * word_start.among(
            "` t in ha ␣of ␣in ␣I ␣re ␣an ␣sa ␣un ␣li ␣were ␣She ␣day ␣app ␣named ␣ab ␣V br"
            " ␣house ␣no ␣over ␣rel ␣our ␣som ␣tomorrow ␣tre ␣door It ␣lar ␣flowers ␣ind"
            " ␣command ␣take ␣cont ␣serv ␣sk gre ␣disc ␣att ␣prod li ␣sil ␣plant ␣usually ␣diff"
            " ␣sol ␣z ␣sat"
        ),
        row=73,
    ),
    # 0/1/6 and 45 more; after 0/3/8 and 45 more
    "L3N146_0_1_6_and_45_more_after_0_3": gelu(
        -0.5571,
        1.901 * token.among(
            '0 1 6 8 9 H ): verb adjective ts \u2423they "; ies \u2423facts \u2423friends ice les \u2423children'
            " its ␣being ates umbers ions oses ities ␣days ces pe ents gether ins els als ␣ever"
            " ants ors ils ␣10 ␣brethren ised imes ters ets ␣5 ically ages ows ␣cups"
        ),
        1.207 * previous.among(
            "0 3 8 9 ject adjective ␣two ount so ff adverb ␣pass ␣today ␣act ␣things ␣bas str"
            " ␣kind ␣ev ␣manner ␣opposite ␣month cess ␣umbrell Opposites ␣learned ␣neither"
            " ␣short ␣behold ␣mus ␣hundred ␣thousand ␣twelve ␣mat ␣occ ␣low ␣thoug ␣sound ␣meas"
            " ␣5 ␣stud ␣sign ␣grou ␣leg ␣quality ␣process ␣anim ␣position"
        ),
        1.168 * token.among(
            '0 1 6 8 9 H ic \u2423was And \u2423shall adjective ts "; \u2423facts \u2423any les its \u2423being'
            " especially ates umbers ions ired oses ities ␣days ces ents gether ins ␣now als ope"
            " ants ors ils ␣thing isting ␣10 ␣yet ␣brethren imes ets ically ages ains ows ched"
        ),
        0.8604 * token.among(
            '0 1 6 8 9 C H st And adjective "; mma \u2423facts les its ations ates self umbers ions'
            " ␣flowers oses ities ␣days ces ents gether ments ␣now als ␣life ope ants ␣closed"
            " ors ils isting ␣10 ␣yet ished ury imes ures ically ages ains ows ched ␣most"
        ),
        row=74,
    ),
    # ␣p/ia/␣an and 46 more; two words after one beginning W/ir/␣are and 46 more
    "L3N149_p_ia_an_and_46_more_two": gelu(
        -0.9076,
        1.193 * token.among(
            "␣p ia ␣an ␣were ␣some ␣but ong ␣good ␣small ␣ab ␣near ␣big ␣old ␣behind ang ious"
            " via ␣Finch ␣great ␣Lake ␣Wood ful ␣high ular vania ␣happy ual ␣without ␣Fe ible"
            " ative ␣thine venia ␣large ␣sad ␣ever ␣closed ␣evil ␣hot ␣low ␣Arvela ␣sailor ␣holy"
            " ␣dead ␣Bel ␣wet ␣Mordalia ␣Eur ␣Tarvenia"
        ),
        1.144 * two_words_back.among(
            "W ir ␣are un ␣capital ␣which ␣ye ␣flag Here ␣city br ␣pain ␣end ␣look ␣behind ␣bec"
            " ␣much ␣cle ␣being ␣bed ␣cold ␣opposite fe ␣sun ␣res ␣chair ␣job ␣tra ␣ben ␣neither"
            " ␣character ␣sunny ␣dep ␣col ␣par ␣plant ␣rainy ␣ple ␣toward ru ␣kitchen ␣warm"
            " ␣windy ␣resp ␣lack ␣ir ␣quality ␣States ␣kingdom"
        ),
        1.084 * previous.among(
            "␣s ␣is ␣be ␣W ␣L ␣for ␣E ␣un ␣are ␣know ␣Yes ount ␣am ␣flow ␣Do arl mb ␣hath ␣comm"
            " orm ␣liked atur adverb ␣being ␣When ␣hast ␣manner und ␣very ␣bet ␣nor ␣art ␣So"
            " cess gan ␣Why gre aldov eren ality ␣sou ␣Mara stem ␣Cora ␣wild gen ␣lack ␣Hanna"
            " ico"
        ),
        0.8065 * token.among(
            "␣an ␣some ␣good ␣big ␣old ␣behind ious ␣Finch ␣great ␣Lake ␣right ful ␣Frost ␣high"
            " tern ular vania ␣happy ual ␣without ␣Fe ible ative ␣thine venia ␣umbrell ␣strong"
            " ␣large ␣sad ␣dw ␣ever ␣hungry ␣closed ␣evil ␣hot ␣angry ␣low ␣ple ␣Arvela ␣left"
            " ␣sailor ␣holy ␣dead ␣Bel ␣wet ␣Mordalia ␣Eur ␣Tarvenia"
        ),
        row=75,
    ),
    # ␣o/␣ha/␣y and 45 more; e/␣o/␣ha and 46 more
    "L3N150_o_ha_y_and_45_more_e_o_ha": gelu(
        -0.9982,
        1.635 * token.among(
            "␣o ␣ha ␣y ␣wh ro na ␣sha ra ␣ne ␣tw ␣sp ␣con ␣bo ␣kn ␣co ␣sm ␣sh ␣cl ␣bu ␣ke te"
            " ␣fe ␣bre ␣ro ␣wr ␣la ␣cle ␣El ␣spe ␣ev ␣tre sh ␣without ␣tra ␣pe ␣att ne ␣sil ␣mid"
            " iec ␣bro ␣sol ilda sha ␣alt ␣ra ␣fa ␣Julia"
        ),
        1.228 * token.among(
            "e ␣o ␣ha ␣y ␣wh ␣sha ␣tw ␣sp ␣bl ␣con ri ␣bo ␣kn ␣de ␣sm ␣sh ␣ag ␣bu ␣ke ␣fe ␣bre"
            " ␣wr ␣sl ␣la ␣cle ␣spe ␣ev ␣tre oll sh ␣tra ␣dw ␣pe ␣offering ␣att ne ␣sil ␣sal"
            " ␣return iec ␣bro ␣sol ilda sha ␣alt ␣stren ␣fa ␣Julia ␣belie"
        ),
        1.112 * previous.among(
            "- N S j ␣b ␣d ␣be ␣re ␣G ␣N adjective ␣tw ␣sp ␣two ␣kn ␣their ␣j ␣app ␣four ␣cha"
            ' \u2423child so \u2423qu \u2423sc \u2423pre \u2423needs \u2423great \u2423offer \u2423hast ," \u2423rem \u2423rep \u2423fore vent \u2423rain'
            " ␣hundred ␣thousand ␣mer ␣tab ␣Ol ␣prov ␣ref ␣answered ␣Mart ␣fif She ␣wet ␣sac"
        ),
        0.6033 * sentence_start.among(
            "( B C D I K L N T W ␣and ␣ha ␣th ␣M ␣an ␣J ␣it And ␣as ␣she ␣have ␣they ␣all ␣two"
            " Th ␣le The ␣app ␣Clara we ␣make ␣also But Shopping Then It He ␣water ␣bring ␣blood"
            " Where over ␣gold Now me ␣Sel They Therefore"
        ),
        row=76,
    ),
    # after '/B/C and 16 more; R/y/␣to and 44 more
    "L3N152_after_b_c_and_16_more_r_y_to": gelu(
        -1.788,
        5.084 * previous.among(
            "' B C f ht verb ␣used ther ␣can Max ought ␣let ␣may ␣should ␣Ab ilt nded ␣process"
            " ␣anim"
        ),
        2.519 * token.among(
            "R y ␣to ): st ere ␣you ␣shall verb ␣them ␣they est ␣thou ␣will ␣us ␣le ould ␣ag"
            " ␣ab ␣Israel ink ␣could ␣even ␣per ␣can ␣shalt ␣cle ␣su ␣may ␣mark ␣should ␣ind ␣cr"
            " ␣tra ␣might ␣eng ␣par oh ␣would ␣sing ␣field ru ␣Arvela ␣perform ␣alt ␣Saul They"
        ),
        1.256 * previous.among(
            "' I ␣I et ht ␣you ␣shall verb ␣do ␣they ake ␣ye ␣will ␣made ␣we ␣Do ink ␣any ␣used"
            " ␣could ␣make ␣can ␣shalt ␣if ␣act ␣asked ␣tomorrow ␣may ␣did ␣should arch ␣learn"
            " gan aves ␣cause ize ␣would ility ␣priest ilt ␣mak Today ␣sound ␣use ␣cover ␣order"
            " ␣until nded ␣process"
        ),
        -0.5725 * word_start.among(
            ", ␣ ␣a ␣s ␣f ␣d ␣be ␣that ␣wh ␣on ␣J ␣you And ␣are ␣have ␣at ␣by ␣which ␣know"
            " ␣upon ␣say ␣Th ␣no ␣could ␣liked ␣la ␣ten ␣cle ␣let ␣Hugo ␣sub ␣Hill ␣works It"
            " ␣very ␣Rose ␣nor There ␣dec ␣del ␣flowers ␣Ar ␣turn ␣inc ␣ins ␣inv ␣certain ␣bear"
            " ␣sit"
        ),
        row=77,
    ),
    # 2/4/5 and 44 more; after '/1/B and 45 more
    "L3N154_2_4_5_and_44_more_after_1_b": gelu(
        -0.8648,
        1.343 * token.among(
            "2 4 5 I ␣I ␣What ␣Hello ␣Goodbye ␣some ␣Then This ally ␣city Once ␣seven ␣Tuesday"
            " For ␣Monday One ␣every It ␣2 ␣last ␣behold ␣sunny ␣afternoon ␣February ␣10 Yes"
            " ␣evening ehold ␣March ␣4 ␣April ␣May ␣rainy ␣January ␣3 ␣August ␣windy ␣eleven"
            " ␣until ␣September ␣cloudy ␣December ␣October ␣November"
        ),
        1.243 * previous.among(
            "' 1 B I L S W ` n ␣and ␣The ␣B ␣F ␣all On ␣so ␣day ␣ex ␣we ␣On This ␣when ␣Do ete"
            " ␣comm ␣even ␣1 For One ␣pass ␣if But inn und ␣because ␣2 Names eren ␣behold"
            " ␣Christ cc ehold Now ␣Se ␣pray Thank ␣until ␣belie"
        ),
        0.8425 * sentence_start.among(
            ', H I M P U is \u2423is \u2423I \u2423" \u2423S \u2423that \u2423for \u2423B \u2423E \u2423un \u2423F \u2423she \u2423con \u2423kn \u2423Y \u2423but On other'
            " ␣app 's ␣am ␣having For One of self Numbers It Digits Names There Opposites Where"
            " Colours Months Days ␣Listen Do Now ta ␣chief Therefore"
        ),
        0.8219 * token.among(
            "2 5 6 8 I ␣the on ill ␣What ␣Goodbye ␣some ␣Then This ␣city Once ␣Tuesday we"
            " ␣Wednesday For ␣Monday One ␣morning It ␣2 ␣short ␣behold ␣sunny ␣closed ␣afternoon"
            " ␣February ␣10 ␣evening ehold ␣March ␣4 Today ␣April ␣May ␣rainy ␣January ␣3"
            " ␣August ␣windy ␣eleven ␣until ␣September ␣cloudy ␣December ␣October ␣November"
        ),
        row=78,
    ),
    # ␣/␣Hello/␣Goodbye and 36 more; ?/T/␣ and 44 more
    "L3N157_hello_goodbye_and_36_more_t": gelu(
        -1.431,
        3.345 * token.among(
            "␣ ␣Hello ␣Goodbye ␣Yes ␣On Lily ␣Tuesday ␣Wednesday Emma ␣Monday ␣That ␣Thursday"
            " Max ␣Friday ␣Saturday ␣No Sara Mia Sam ␣2 Paul Leo Months ␣afternoon Pete"
            " ␣February ␣10 Ida ␣April ␣May ␣January ␣June ␣July ␣Felix ␣August ␣September"
            " ␣December ␣October ␣November"
        ),
        1.322 * token.among(
            "? T ␣ ␣Hello ␣Goodbye ␣so ␣Yes ␣Tuesday ␣black Emma ␣Monday ␣Thursday Max ␣Friday"
            " ␣Saturday ␣No Sara ␣nine ␣plus ␣balls Paul Leo ␣shop teen ␣Americ ␣short Months"
            " ␣closed ␣afternoon ␣February ␣10 Ida ␣4 ␣Bruno ␣April ␣May ␣angry ␣January ␣June"
            " ␣July ␣Felix ␣August ania ␣September ␣December ␣October ␣November"
        ),
        0.6562 * previous.among(
            "! L ␣L ␣went ␣two ␣Y ␣In ␣came ␣Then ␣what ␣On ␣count ␣comes ␣Vera ␣eight ␣today"
            " ␣needs ␣much ␣asked ␣nine ␣hor ␣spoon Numbers Digits ␣2 Names ␣boy ␣Fe ␣Lane ␣Can"
            " Where ␣Why ␣neither ␣Today Months Days ␣Which ␣March ␣4 Today ␣April ␣January ␣ran"
            " ␣3 Thank ␣Mart ␣December ␣Eur ␣Qu"
        ),
        0.4579 * word_start.among(
            "- I M n p ␣ ␣w ␣sa ␣J ␣se ␣N ␣ne ␣D ␣R ␣ex ␣Sam ␣en ␣Mo ␣ear ␣U ␣can ␣person ␣cons"
            " ␣than ␣rem ␣Hill ␣2 ␣sy ␣cand ␣balls ␣dw ␣short ␣int ␣closed ␣4 ␣told ␣prov ␣farm"
            " ␣arm ␣soul ␣angry ␣toward ␣inv ␣5 ␣Albert ␣cities ␣ir ␣leg ␣Qu"
        ),
        row=79,
    ),
    # in/␣b/␣M and 46 more; after ?/␣L/␣P and 45 more
    "L3N158_in_b_m_and_46_more_after_l_p": gelu(
        -0.8396,
        1.411 * token.among(
            "in ␣b ␣M ␣as ␣has ␣at ␣under ␣ag ␣near ␣pain ␣knows ␣gave ␣bre ␣behind pl ␣looked"
            ' \u2423U \u2423down \u2423Ed \u2423buys \u2423El ," \u2423hor \u2423job rop \u2423answ \u2423pur \u2423met \u2423got \u2423wat \u2423travel \u2423min'
            " ␣wanted ␣consisting ␣lit ␣wave ␣mat ␣poss ␣ed gn ␣Ir ␣cre ␣Jon ␣sol ␣Har ␣mult"
            " ␣grou ␣Bel arious"
        ),
        1.074 * previous.among(
            "? ␣L ␣P ␣were ␣Tom Here ␣V ␣end ␣Mia Once atur ␣Re ␣looked ␣That via ␣Finch ␣Ed"
            " ␣Pete ␣back ␣Olga ␣Reed ␣Field ␣works It ␣colour ␣Hart There ␣Have ␣Ford ␣plus"
            " ␣People ␣large ␣prin ␣Americ hy ␣X ␣got isting ␣min ␣lived ␣organ ␣Ir ␣sol ania"
            " ␣Mart arious ␣frog ␣Qu"
        ),
        0.9669 * previous.among(
            "? ed ␣is as ␣l ␣be ␣was ␣L ive ␣with ␣P here ␣home ␣named Here ␣V ok Once ␣Re uc"
            " ␣Finch ␣Ed ␣back ␣Reed ␣ob ␣works It ␣colour There ␣Have ␣Ford ␣plus ible ␣People"
            " ␣prin ␣Americ hy ert ␣got isting ␣min ␣organ ␣Ir ␣sol ania ␣Mart ␣subst arious ␣Qu"
        ),
        -0.6385 * word_start.among(
            "? d s ␣the in ␣c ␣d ␣h ␣he ␣th ␣H ␣B ␣se ␣N ␣R ␣her ␣Ben ␣ex ␣small ␣Sam ␣blue"
            " ␣found ␣big ␣six ␣comes ␣old ␣new ␣im ␣acc ␣took ␣right ␣fast ␣set ␣hard ␣Ar"
            " ␣opened ␣lives ␣strong ␣exp ␣prod ␣closed ␣par ␣Ir ␣Har ␣windy ␣Mart ␣quiet ␣air"
            " ␣wet ␣food"
        ),
        row=80,
    ),
    # s/ht/pp and 47 more; e/g/y and 45 more
    "L3N160_s_ht_pp_and_47_more_e_g_y": gelu(
        -0.7668,
        1.931 * token.among(
            "s ht pp ast ␣ex sc ␣cha eop ␣gr iz og ␣St ob ep ␣en ␣comp ans ␣sc ␣ad ␣pre ␣sub"
            " ␣ob con oll ␣res ␣Jes ␣Ar olog ␣cont ␣exp ␣dist ␣imp ␣int ␣trans itc hy ␣dep ␣X"
            " ␣met ␣supp ␣inter ␣mid ␣Felix ␣contr rap ␣Stella ␣stud sy ␣ste <|endoftext|>"
        ),
        1.119 * token.among(
            "e g y nd is at om ot ht ter pp em ␣C ␣con ␣Lily ␣ch res ug ub eop ␣gr iz ␣St ep"
            " ␣en ib ␣sc ␣pre ␣Pete arm ␣sub ␣ob oll ret ␣rep ␣Jes ␣Ar oly ␣sad ␣exp ␣trans let"
            " ␣dep ␣Am ␣Felix ␣stud ␣ste <|endoftext|>"
        ),
        0.8696 * previous.among(
            '" C R m in \u2423p \u2423S \u2423G \u2423J \u2423N "; \u2423C \u2423D \u2423R \u2423Then \u2423what \u2423pr eop ical \u2423before og mb tr \u2423Z'
            " ␣Re ␣Ed ␣sy ␣rep ␣Jer ␣Fe ␣Ar eh oly ␣Ab Months hy ␣X ␣ph ␣As ␣inter ␣Am irc gn"
            " ␣Jon sy ␣conf ␣genus ␣z ␣instr"
        ),
        0.7494 * word_start.among(
            "c d e g i m p s t in re ad ␣S ␣G to ␣N ag ␣Anna ␣C ind ␣con ant fore ␣St ob te tr"
            " ␣Z ␣Re inn con ␣sy ␣Jer ␣Fe ␣Ar ins ex hy ps ␣X ne ␣supp par ␣inter ␣Am ␣Jon ␣stud"
            " pro"
        ),
        row=81,
    ),
    # k/ow/ood and 45 more; after ␣f/oo/ur and 45 more
    "L3N161_k_ow_ood_and_45_more_after_f": gelu(
        -1.017,
        1.662 * token.among(
            "k ow ood ight ch ack ts ree ade own ings ck ep ␣house sel ␣work oon age ␣men ner"
            " ations wn ange ␣way ions ␣water ock ␣wall ower ␣head ins els uck ␣rain der ␣market"
            " oot ␣voice read ␣baker ␣field ␣sea stand ␣fruit ters ows ison acle"
        ),
        1.133 * previous.among(
            "␣f oo ur ␣sha ie ␣fl ␣bl ␣bo ␣sh aul ␣child da ␣pain ␣fe ␣str ␣ang ␣asked arm"
            " ␣happ sh ␣sho ␣sw ␣wom ␣ey ␣build ble gr ␣sk ␣answ ␣sou ␣mus ␣wat ␣cur ␣wave ␣sto"
            " bl ␣Stella iec ␣whe ␣enem ␣alt ␣grou rad ␣fa ␣piec ␣che ␣mil ␣tail"
        ),
        1.07 * token.among(
            "at ow ood ight ack ts ree ade own ings ck ep ␣house sel ␣work oon age ␣men ner"
            " ations wn ␣way ions ␣water ock ␣wall ␣chair ower ␣head ins els uck der ines"
            " ␣market oot ife ␣voice read ␣baker ␣field ␣sea stand ␣fruit ters ␣sailor ows ison"
            " acle"
        ),
        1.061 * word_start.among(
            "r w ha le ␣sha And ␣fl ␣bo ␣house ␣work Lily ␣str sp land str Sara fl ␣way ␣happ"
            " ␣water sh ␣wall ␣wom ␣head ␣build Oscar har Opposites gr ␣sk ␣rain ␣answ ␣wat"
            " ␣voice be Ida ␣field ␣sea ru ␣fruit ␣sto ␣sailor ␣enem sha ␣grou ␣che ␣mil ␣tail"
        ),
        row=82,
    ),
    # ing/):/one and 41 more; ing/):/one and 45 more
    "L3N163_ing_one_and_41_more_ing_one": gelu(
        -1.695,
        2.363 * token.among(
            "ing ): one ite ted ␣made ␣into ␣when ␣having ated ␣used ating ered ␣make ved ␣saw"
            " ␣needs ␣being ates ␣did ␣away ired ting ␣plus ized ible ␣take ␣sent ␣between"
            " ␣together ␣given ified ote ␣lived ished ␣same ised ared ived uring ␣such nded ened"
            " ␣taken"
        ),
        1.121 * token.among(
            "ing ): one ␣by ite ted ␣made ␣into ␣when ␣having ated ␣hath ␣used ating ered ␣make"
            " ved ␣saw ␣took ␣needs ␣being ates ␣did ␣away ired ting ␣about ␣plus ized ible"
            " ␣take ␣between ␣together ␣given ified ote ␣lived ished ␣same ised ared ived uring"
            " ␣such ␣commanded nded ened ␣taken"
        ),
        0.82 * text_second.among(
            "␣a ␣that ␣wh ␣E ␣J ␣it ␣said ook ie ho ␣have ␣from ␣all ␣C ␣bl ␣her ␣came ␣thy ave"
            " ␣Is ime own ␣when ␣Sara ␣go ␣Israel uch ␣Z ail oc ␣every ␣El ␣then ens ␣give outh"
            " ␣Jes ␣opened eh ␣therefore ␣Judah oe ␣thing ␣Jacob ␣those ␣ed ␣answered ␣Mord"
            " ident"
        ),
        -0.6319 * word_start.among(
            "A ␣ ␣t ␣w ␣of ␣f ␣ha ␣be ␣or ␣with ␣sha ␣up ␣at ␣do ␣R ␣sh ␣j ␣le ␣city ␣dis"
            " ␣count ␣comp ␣come ␣per For ␣took ␣open ␣shalt ␣seen ␣form ␣way ␣name ␣hast ␣chair"
            " ␣brought ␣fore ␣character ␣dist ␣dw ␣att Now ␣host ␣contr ␣whe ␣only ␣holy ␣dead"
            " ␣chief ␣belie"
        ),
        row=83,
    ),
    # 0/6/7 and 46 more; after ␣W/␣F/␣tw and 46 more
    "L3N168_0_6_7_and_46_more_after_w_f": gelu(
        -0.8321,
        1.588 * token.among(
            "0 6 7 M ␣b ␣W ␣M ␣you ␣she ␣Hello ␣Goodbye ␣Then ␣made ␣K ␣Now ␣found ␣Do ␣night"
            " ␣six ␣Tuesday ␣Wednesday ␣park ␣Friday ␣ten ␣garden ␣No ␣Sunday ␣Can ␣shop"
            " ␣hundred ␣forest ␣books ␣Nor ␣February Yes ␣March ␣4 ␣wanted ␣April ␣leaves ␣May"
            " ␣January ␣June ␣July ␣August ␣September ␣October ␣November ␣Eur"
        ),
        1.381 * previous.among(
            "␣W ␣F ␣tw ␣Y ␣In ␣three ␣On This ␣Now ␣blue ␣Do br arl ␣end ␣count ete ␣op ␣ear"
            " ␣Wednesday ␣looked ␣That ␣saw ␣eight ␣much Shopping ␣back ␣When ␣bell ␣morning"
            " ␣hor ␣works ␣2 ␣build ␣umbrell ␣neither vent let ␣sou ␣afternoon ␣evening ␣wanted"
            " ␣Edith ␣May ␣3 ␣Ir ␣Stella Thank ␣Bel ␣September"
        ),
        0.8663 * token.among(
            ", 0 6 7 M ␣b ␣W ␣M ␣as ␣Hello ␣Goodbye ␣Yes ␣K ␣Now ␣Do ␣night ␣six ␣could"
            " ␣Tuesday ␣Monday ␣park ␣ten ␣garden ␣No ␣Sunday ␣Can ␣shop ␣sunny ␣hundred onia"
            " ␣forest ␣books ␣February ␣10 Yes ␣March ␣wanted ␣April ␣May ␣January ␣June"
            " ␣kitchen ␣August ␣windy ␣September ␣October ␣November ␣Eur"
        ),
        0.6089 * token.among(
            "6 7 M l ␣b ␣W ␣M ␣Hello ␣Goodbye ␣Then ␣made ␣K ␣Now ␣night ␣end ␣six ␣could"
            " ␣Tuesday Emma ␣park ␣ten ␣garden ␣bed ␣No ␣Can ␣shop ␣sunny ␣hundred onia ␣forest"
            " ␣books ␣Nor ␣February Yes ␣March ␣wanted ␣April ␣leaves ␣May ␣January ␣hill ␣June"
            " ␣kitchen ␣August ␣windy ␣September ␣October ␣November ␣Eur"
        ),
        row=84,
    ),
    # D/␣S/ject and 45 more; after O/␣at/ord and 45 more
    "L3N170_d_s_ject_and_45_more_after_o": gelu(
        -1.323,
        1.426 * token.among(
            "D ␣S ject ␣them ity ␣LORD ␣God ␣king ance ␣end ␣house ␣land ath ␣act ␣name ␣earth"
            " ␣manner It ␣sun ␣Lord cy ␣law ␣Jerusalem ␣character ␣side ␣ever ␣years iness ␣eyes"
            " irit ␣10 ␣power ␣4 ␣state gth ␣mouth ␣sea ␣death ␣use ision ␣cities ␣order ␣sword"
            " ␣quality ␣United itude ␣position ␣kingdom"
        ),
        1.236 * previous.among(
            "O ␣at ord ␣de ␣after ␣ar ␣Now ␣Fr ␣fe ␣against adverb ␣open ird ␣ang ␣bas ␣oppos"
            " ␣opposite Digits ␣res ual irty ␣among acter ␣ey ␣tra Opposites erm esh ␣short ␣tem"
            " ␣dep ␣February ␣cond ␣mer ␣hot ␣mid ␣mat ␣pray ␣prophe ␣5 iqu ␣Mart ␣eff ␣alt"
            " ␣grou ␣stren ␣fif ␣proper"
        ),
        1.034 * previous_word.among(
            "0 8 ␣the ␣in ␣for ␣O ␣It ␣at ␣LORD ␣my ␣after ␣time ␣Now ␣this ␣before ␣over"
            " ␣against ␣new ␣open ␣today ␣ten ␣great ␣saith ␣opposite ␣Lord ␣res ␣among ␣own"
            " ␣character ␣short ␣last ␣soft ␣its ␣hundred ␣mine ␣February ␣hot ␣4 ␣April ␣3 ␣5"
            " ␣holy ␣quality ␣September ␣United ␣December ␣dry ␣kingdom ␣possess"
        ),
        0.8642 * token.among(
            "D ject ity ␣God ance ␣house ty ␣land ath ence ition ␣act ␣name ␣earth ␣manner It"
            " ␣2 ␣Lord cy teen ␣Jerusalem ␣fire ␣character ␣side ␣ever ␣hundred ␣years ␣10"
            " ␣power ␣4 ␣state gth ␣June ␣sea ␣death ␣use ision ␣5 ology ␣cities ␣sword ␣quality"
            " ␣September ␣air ␣process ␣United itude ␣position ␣kingdom"
        ),
        row=85,
    ),
    # after Q/␣is/␣you and 45 more; ␣t/␣d/␣The and 45 more
    "L3N174_after_q_is_you_and_45_more_t": gelu(
        -1.509,
        1.606 * previous.among(
            "Q ␣is ␣you verb ␣Anna ␣has by ␣Y ␣Lily ␣Who ␣Sam ␣city ␣night ␣Where ␣count ␣could"
            " ␣Nora ␣Clara ␣Ruth ␣Stone ␣Friday ␣Ed ␣Pete Shopping ␣Grey ␣Lake ␣tomorrow ␣No"
            ' \u2423Reed \u2423morning ," \u2423colour \u2423Hart Names \u2423boy \u2423Ford \u2423Park \u2423Swan \u2423Can \u2423People Where'
            " ␣afternoon ␣evening wood ␣Mord ␣Ilmaria ␣Selmark ␣Tarvenia"
        ),
        1.601 * token.among(
            "␣t ␣d ␣The ␣y ␣L ␣B ␣N ␣It ␣have ␣went ␣has ␣had ␣came ␣Then Anna ␣j ␣what ␣cl"
            " ␣named ␣found ␣count ␣comm ␣apple ␣liked ␣kite ␣been ␣took ␣needs ␣tomorrow cl"
            " Numbers Digits ␣rep ␣relating ␣cont ␣according ␣learned ␣imp Months ␣cause ␣Which"
            " ␣travel ␣tab ␣wanted ␣ass ␣Cora ␣z ␣Julia"
        ),
        1.566 * sentence_start.among(
            "Q ␣y ␣F ␣She On ␣Then ␣Ben This Here ␣Sam ␣My ␣Everyone ␣Nora Once ␣Oscar ␣Clara"
            " ␣Vera One ␣Ida Shopping ␣Karl It Names There ␣So ␣People"
        ),
        0.68 * token.among(
            "N ␣and ␣d ␣The ␣y ec ␣for ␣J ␣not ␣ball ␣which ␣will ␣so ␣Then Anna ␣what ub ␣cl"
            " ␣named ␣Now ␣having Ben ␣op ␣wr ␣la ␣map ␣back ␣find ␣gl Mia ␣rem Numbers ␣rep"
            " ␣thereof iss ␣according ␣imp aldov ␣fam Months ␣umbrella ␣dep ␣conc ␣supp ␣trib"
            " ␣alt ␣z ␣secret"
        ),
        row=86,
    ),
    # after n/␣in/to and 46 more; 0/s/␣s and 45 more
    "L3N176_after_n_in_to_and_46_more_0": gelu(
        -0.9624,
        1.31 * previous.among(
            "n ␣in to ␣shall ily ␣com ␣con ora ␣good ime ␣son ␣king ␣go og ites ␣count ah"
            " ␣children ␣comm iver ␣land hed ␣men ␣shalt iah ␣much ph form ␣sons Numbers irty"
            " com ␣ent ␣Judah ␣dw ron ham ␣hundred ants ␣met ␣years ␣Edith ␣beg oved ␣Stella"
            " ␣cities ␣grou ␣such ␣Eur"
        ),
        1.172 * token.among(
            "0 s ␣s ha ␣to hat ␣S ␣M se ere ␣se os and ho ers ␣us res ␣thee ␣wor ings ␣friends"
            " ish era ys ep amp ␣bec ␣Friday ␣cons ␣saying ␣des ens ␣res ␣plus ␣Jes ␣art olog"
            " ␣Judah ␣pres ␣mus ␣ins ons ␣baker ␣poss ros ␣thoug ␣United ␣States"
        ),
        0.8388 * last_capitalised.among(
            "E J U ␣H ␣M ␣A ␣G ␣B ␣E ␣J ␣N ␣R ␣He ␣Is ␣K ␣Israel ␣Mo ␣Z ␣Re ␣U ␣Ed ␣David ␣El"
            " ␣Al ␣How ␣Jer ␣Jes ␣Ar ␣Jud ␣Can ␣Judah ␣Ab ␣Egypt ␣As ␣Jacob ␣Ol ␣Dari ␣Edith"
            " ␣Han ␣Am ␣Ir ␣Stella ␣Albert ␣Har ␣Jo ␣Mord ␣Un ␣Saul ␣United ␣Eur"
        ),
        0.7977 * token.among(
            "he ␣s ha hat ␣S ␣re se ␣E ␣you ␣se os and ra eth ␣came ␣She res ␣Is ␣thee ␣wor"
            " ␣friends ␣go ys amp ␣bec ␣Friday ␣cons ␣saying ␣did ␣des ens ␣manner ␣res ␣Jes"
            " olog ␣Judah ␣Jerusalem ␣pres ␣mus ␣10 ␣ins ␣baker ␣poss ros ␣thoug rap ␣United"
            " ␣States"
        ),
        row=87,
    ),
    # ,/;/? and 45 more; after D/W/␣T and 44 more
    "L3N179_and_45_more_after_d_w_t_and": gelu(
        -1.241,
        1.493 * token.among(
            ", ; ? B g ␣g ␣he ␣B ␣r ␣went ␣at ora ␣j ␣Now ␣blue mb ␣knows ␣Everyone ␣ro lt"
            ' \u2423pers \u2423sl \u2423la \u2423Ed \u2423seen ?" \u2423Olga \u2423clean \u2423boy He \u2423girl \u2423relating \u2423People \u2423lives'
            " ␣learned ox iol ␣travel ␣Ol ␣Edith ␣wave ␣ran ␣Ir ␣Albert ology ␣z ␣September ␣Qu"
        ),
        1.147 * previous.among(
            "D W ␣T ␣said ␣him ␣have ␣tw ␣them ␣Tom ␣capital ␣us ␣Is ␣four ␣what ␣thee ␣child"
            " ␣flag ␣named ␣city ␣ke ␣live ␣Everyone eds ␣ear ␣been ␣Stone ␣Ed ␣saying ␣saith"
            " ␣then ew ␣des ␣heart There ␣Black ␣lives Opposites ␣therefore ␣ever ␣heaven ␣cause"
            " selves ␣travel ␣March ␣April ␣Arvela ␣written"
        ),
        0.9918 * token.among(
            "? Y ␣l ␣h ␣M ␣r ␣at ␣man ␣so ␣facts ␣Mia ␣Everyone ␣ro ␣Clara lt ␣pers ␣sl ␣la"
            ' \u2423seen ?" ange Mia \u2423clean \u2423boy He \u2423girl \u2423dec \u2423relating \u2423cr \u2423learned \u2423trans \u2423horse'
            " hy ron ox iol ␣books ␣tired ␣travel ␣those ␣prov ␣ran ology sha ␣stren rad ␣Qu"
        ),
        0.8667 * sentence_start.among(
            "B C D G K L N O P R S W Y ␣d ␣he ␣that ␣The ␣or ␣B ␣shall ␣are ␣Y On ␣who ␣see Th"
            " ␣le ␣what ␣we This For ␣ang ␣saith It He ␣water There ␣bring ␣People Opposites"
            " Where ␣neither Do ␣yet ␣Sel gen She Therefore"
        ),
        row=88,
    ),
    # he/␣b/␣” and 45 more; two words after one beginning A/T/␣wh and 45 more
    "L3N185_he_b_and_45_more_two_words": gelu(
        -1.259,
        1.457 * token.among(
            'he \u2423b \u2423" \u2423Anna ist \u2423friend \u2423which \u2423She \u2423know \u2423He \u2423Then \u2423Ben \u2423Who \u2423Emma \u2423when \u2423Sara'
            " ␣Sam ␣Jack ␣Everyone ␣does ␣Leo ␣Paul ␣Oscar ␣Clara ␣There ␣Ruth way ␣That ␣Eve"
            " ␣Finch But iah ␣Pete ␣Ida ␣David ␣Hugo ␣Karl ␣Olga Then ␣lost There ␣job ␣tab she"
            " So ␣sign ␣Saul ␣Eur"
        ),
        1.367 * two_words_back.among(
            "A T ␣wh And ␣friend ␣home ␣when ␣friends ␣Do ␣night ␣near ␣end ␣Everyone ␣big"
            " ␣park ␣garden Shopping ␣And ␣then ␣school ␣dog ␣month ␣river ␣learned ␣shop ␣whom"
            " ␣market ␣Listen ␣closed ␣forest ␣books ␣woman ␣whose ␣farm ␣kitchen ␣hats ␣beach"
            " ␣how ␣Mord ␣bridge ␣mill ␣until ␣secret ␣Saul ␣cloudy ␣cups ␣Q ␣little"
        ),
        1.21 * previous_word.among(
            '. M \u2423" \u2423The And \u2423What \u2423father \u2423Yes The \u2423home \u2423time \u2423mother \u2423when \u2423My \u2423before \u2423end'
            ' \u2423Where \u2423knows \u2423comes \u2423saw But \u2423where ." \u2423And \u2423then \u2423month \u2423Jes \u2423So \u2423job \u2423whom'
            " ␣They ␣years ␣sin ␣whose ␣Alma ␣young ␣Dario ␣Pet ␣Cora ␣Felix ␣answered So ␣Jon"
            " ␣Hanna ␣spirit ␣Nils ␣Julia Therefore"
        ),
        0.4741 * word_start.among(
            '\u2423" \u2423e \u2423B \u2423it \u2423she \u2423had \u2423which \u2423know \u2423He \u2423Then \u2423Ben \u2423son \u2423named \u2423box \u2423when \u2423Sara'
            " ␣king ␣does ␣Z ␣There ␣Ruth ␣la ␣Finch ␣things ␣Hugo ␣Bell ␣Karl ␣lost ␣put ␣bell"
            " ␣cat ␣dog ␣works It ␣Rose ␣res There ␣Black ␣Ford ␣wall ␣chair ␣ve ␣conc ␣supp Now"
            " ␣righteous ␣contr ␣sign ␣Mart"
        ),
        row=89,
    ),
    # A/u/␣s and 44 more; J/V/f and 36 more
    "L3N187_a_u_s_and_44_more_j_v_f_and": gelu(
        -1.203,
        1.507 * token.among(
            "A u ␣s ou ␣( ␣p ␣ha all And ce ␣fl ra ␣sp op ␣br On red ␣sh av Here orn urn ellow"
            " ␣fe ␣could Once vel ool One ␣took of oin ung fe ␣del ple ␣opened eren let ␣dev"
            " ␣They ␣wat ru ␣whe ␣eff ␣cloudy ␣Eur"
        ),
        1.356 * token.among(
            "J V f p re ␣p ent ␣M ␣not one ␣fl very ␣Lily red av era oss ␣behind Emma ␣took"
            " ␣great irst ␣car gy com cess ␣ben ex let oh ␣supp ilt stand ision ␣whe ology ␣eff"
            " Therefore ␣Eur"
        ),
        1.273 * previous.among(
            "d ␣w ␣f ␣h ␣th ␣y ␣fr ␣sa ␣sha ␣st ess ␣fl ␣at ␣tw ␣sp ␣bl ␣de ␣pro Th Here ␣Fr"
            ' \u2423could \u2423There \u2423saw of ," tle \u2423mark \u2423girl There \u2423So \u2423Ch ling els \u2423burn aves \u2423last'
            " ␣dest ␣side ␣behold ␣pe cle ␣gold ␣brethren ␣wanted ␣ed ets Thank ␣cor acle"
        ),
        0.8581 * token.among(
            "P f p ␣the on ␣( ␣p all ␣N ␣fl ␣went ␣sp ark ound pt ax red av ␣le ted iv urn arl"
            " ep ellow ield ␣fe Once pl One ␣took of gg oin ␣su fe ␣del ␣Jesus let ␣dev ␣supp"
            " ␣ran ru ␣whe ␣love ␣eff ␣cloudy ier ␣Eur"
        ),
        row=90,
    ),
    # ome/ke/one and 45 more; ome/ke/one and 46 more
    "L3N189_ome_ke_one_and_45_more_ome": gelu(
        -1.194,
        2.16 * token.among(
            "ome ke one ts ␣by ity very ue able ure ies ide ally ves age ence ied ory ations"
            " ates led self ␣something ␣without osed ible ities ents ␣lives ␣balls ␣body ling"
            " ␣life ␣far ize ility ␣usually ␣whose ␣especially oved ters ures ages sy ␣quality"
            " ience ivity like"
        ),
        1.203 * token.among(
            "ome ke one ts ␣by ity very ue able ure ies ide ally ves ence ied ved ory ations"
            " ates led self ␣something ized ␣without osed ible ities ents ␣lives ␣balls ␣body"
            " ␣life ␣far ize ility ␣usually ␣whose ␣especially oved ters ures ages sy ␣quality"
            " ience ivity ␣taken like"
        ),
        0.7109 * text_start.among(
            "a e j l m he in re ha ar ac ad im el ir ap ter ce ab em ma qu ant up ace da ep sel"
            " act we ner sp inn pr form fe com bit ble dom ex ps par eb wood she de stand ev"
        ),
        0.3213 * word_start.among(
            "; ` n p ␣l ␣A ␣sa ␣ne ␣by ␣C ␣con ␣R ␣Y ␣In ␣sm ␣fac ␣al sc ␣wor ␣tr ␣found ␣go"
            " ␣There ␣im ␣pers per ␣acc ␣pass ␣kind ␣than ␣dog ␣sho ␣cand ␣sw ␣ind ␣fore ␣turn"
            " ␣Ab ␣dep ␣ref ␣soul ␣Am ␣ple ␣toward ␣Albert ␣wild ␣perform ␣def ␣shew"
        ),
        row=91,
    ),
    # ␣f/␣p/noun and 43 more; after ␣of/):/␣be and 44 more
    "L3N190_f_p_noun_and_43_more_after": gelu(
        -0.7795,
        1.207 * token.among(
            "␣f ␣p noun ␣F ␣LORD ␣D ␣v ␣In ␣God This ␣off ␣tr ␣gr ␣this ␣Fr ove tr pl esp of"
            " ␣gl und It ␣dec ␣relating ␣em iven ␣inc ␣Ab ␣dev ␣eng ␣par ␣As ␣cour ␣Han ␣div ␣Am"
            " ␣inv gn ␣prophe ␣holy ␣Jo ␣world arious embr <|endoftext|>"
        ),
        0.9423 * previous.among(
            "␣of ): ␣be ␣or ␣has ␣all ity ␣capital ␣God ␣ex ␣flag ␣ab ␣king ␣dis ␣live ause"
            " ␣comes ␣been ␣cle ␣saying ␣things ␣saith ␣rem ␣works ␣colour ␣relating ␣among ism"
            " ities ments ex ality ␣ever ␣words ␣tem orland ␣lived ␣March ␣host ␣righteous ␣wave"
            " ␣ple ology ␣wild ␣written ience ics"
        ),
        0.8069 * token.among(
            "j ␣f ␣p ␣F od ␣C ␣LORD ␣v ␣In av ␣On This ␣tr ␣gr ␣Where ␣Fr tain pl esp of ␣gl It"
            " ␣dec ␣relating dom iven hem ␣own ␣inc ␣Ab ␣dev ␣eng ␣hear ␣par ␣mer ␣cour ␣Han"
            " ␣div ␣Am ␣inv gn ␣prophe ␣holy ␣world gen arious embr"
        ),
        0.2324 * three_back.among(
            ". f r or ␣( ing noun ␣r ␣not ␣at ␣ne ␣they ␣LORD ge ak ␣out ment able ␣any ty"
            " ␣used ib ress ft ␣make ␣word ␣open ␣pre ither ern ␣lost ␣dark ␣nor ␣Have ␣thereof"
            " ␣People iss ␣turn ␣according ␣Which ␣February ␣mouth ␣himself anc ␣diff ␣peace"
            " ring ␣meat"
        ),
        row=92,
    ),
    # after I/n/␣The and 46 more; x/↵/␣or and 47 more
    "L3N191_after_i_n_the_and_46_more_x": gelu(
        -0.9106,
        1.457 * previous.among(
            "I n ␣The ut ␣sha verb adjective ␣cap ␣Is ␣made ␣am ␣Do ␣Everyone ␣gave ␣Wh ␣make"
            " ␣painted ␣shalt ␣needs iah ␣let ␣act ␣ang ␣lost ␣find ␣manner ␣bet ␣writ ␣umbrell"
            " ␣learned ␣sk ␣sunny Do ␣daught ␣sil ␣mer ␣cour ␣host ␣wanted ␣mid ␣rainy ␣mat"
            " ␣prophe hil ␣order ␣quality ␣piec ␣process greg"
        ),
        1.321 * token.among(
            "x ↵ ␣or ␣you ␣him verb adjective ree ␣LORD ␣capital ␣man ␣will ␣us ␣God ␣thee ␣son"
            " ␣mother ␣king ␣city ␣house ␣knows ␣yellow ␣does ␣comes adverb ␣word ␣shalt ␣today"
            " ␣being ␣things ␣school ␣dog ␣opposite He ␣girl ␣Lord ␣mount ped ␣thing istic irit"
            " ␣would Vera ␣consisting ␣afraid ␣wife ␣bridge ␣quality ␣Nils ␣farmer"
        ),
        1.209 * two_back.among(
            "6 ␣sha And ␣said ␣has ␣cap ␣Goodbye ␣Who ␣Yes ␣made ␣son ␣On ␣Max ␣city ␣Where"
            " ␣Mia ␣five ␣does ␣comp ␣Leo ␣There ␣Ruth ␣make ␣Wednesday ␣can ␣Finn ␣if ␣cle"
            ' \u2423Pete \u2423let ?" \u2423asked \u2423No \u2423saith \u2423hor \u2423mark \u2423dec \u2423relating \u2423umbrell Where \u2423neither'
            " ␣dirty yl ␣daught ␣travel ␣mak ␣Klara ␣quality"
        ),
        0.6736 * token.among(
            "H ` s er ot ␣shall ␣said verb ree ␣capital ␣thou ␣will ␣us ␣God ␣son ␣king Lily"
            " ␣does tain ␣comes ␣word ␣shalt ␣today ␣being ually cl ␣away ␣opposite ␣something"
            " He ␣relating ␣flowers ␣Judah ␣mount ient ␣Listen ␣thing ␣lived ␣woman Vera"
            " ␣consisting ␣afraid ␣wife ␣Igor ␣quality ␣Nils ␣farmer"
        ),
        row=93,
    ),
    # M/is/␣L and 44 more; in a sentence beginning ./N/␣th and 45 more
    "L3N193_m_is_l_and_44_more_in_a": gelu(
        -1.179,
        1.655 * token.among(
            "M is ␣L ␣It ␣she ␣have ␣there ␣friend ␣which ␣know ␣Then ␣Is ␣made ␣flag This Here"
            ' \u2423Now \u2423like arl \u2423Where Once \u2423liked \u2423There of \u2423bas ?" \u2423tomorrow \u2423where \u2423And It'
            " ␣colour Names ␣happy There ␣relating ␣So ␣according Where ␣Why ␣whom ␣last ␣Today"
            " oe ␣told Today ␣process ␣Walter"
        ),
        1.262 * sentence_start.among(
            ". N ␣th ␣The ir ␣an ␣not adjective un ␣In other Anna 's ␣On Tom Lily Ben Once"
            " ␣Vera Emma Max ␣where Sara self Mia Jack Sam ␣blood Nora Oscar Paul Clara ling Leo"
            " Ruth Eve ␣They Finn ␣Listen Hugo Pete Karl Olga Ida Vera ␣diff sy gen"
        ),
        1.092 * token.among(
            "L ↵ ll ␣that ␣shall ␣It ␣ne ␣cap ␣there ␣which ␣Then ␣day ␣four ␣near ␣Where ␣hath"
            " ␣count ␣Tuesday ␣liked ␣There ␣kite ither ␣buys ␣bas ␣tomorrow ␣where ␣And ␣lost"
            " ␣morning ␣Hill It There ␣plus ␣Park ␣relating ␣Lane ␣basket ␣So ␣according Where"
            " ␣Why ␣Today ␣told ␣prov Today ␣wanted ␣ple ␣Walter"
        ),
        -0.1813 * word_start.among(
            "? e ␣t ␣th ␣that ␣or ␣N ␣li ␣cap ␣there ␣R ␣which ␣but ␣Lily ␣three ␣red ␣what"
            " ␣time ␣am ␣Sam ␣before ␣end ␣work ␣six ␣Paul ␣liked ␣Re ␣today ␣tomorrow ␣No"
            " ␣where It ␣cont ␣dirty"
        ),
        row=94,
    ),
    # he/ou/␣f and 45 more; after '/I/Y and 45 more
    "L3N200_he_ou_f_and_45_more_after_i": gelu(
        -1.206,
        1.297 * token.among(
            "he ou ␣f ␣he ␣for ␣you ␣shall ly ␣they ␣ye ␣He ␣will ␣who ␣fac ␣bu ally ␣Israel"
            " ␣people ␣could ␣comm ␣wr ␣can ␣shalt ially ually ␣No ␣char ␣may ␣did ␣hast ␣should"
            " ␣something ␣heart He ␣without ␣might Where ␣therefore ␣Judah Yes ␣would ␣chan"
            " ␣prophe ically She ␣Saul They Therefore"
        ),
        1.132 * previous.among(
            "' I Y Z ou ␣and ␣be verb adjective Th able uth ␣Do ␣hath ␣used ause ␣person ␣if"
            " ␣let ␣act ␣hast ␣manner ␣because He ␣learn less dom Opposites gan ␣someone ality"
            " ␣dev ␣full ␣would ility ␣host she ␣Am ␣answered ␣order ␣subst ␣lack ␣money She"
            " nded ␣quality They ␣process"
        ),
        1.098 * token.among(
            "e ␣t he ␣of an ␣he ␣fr ␣shall ␣him ly ␣they ␣thou ␣which ␣ye ␣He ␣will ␣who ␣fac"
            " ally ␣hath ␣no ␣could ␣wr ␣can ␣shalt ially Max ually ␣No ␣may ␣hast ␣should"
            " ␣something He ␣without ␣might ␣Why ␣therefore li ␣would ␣priest ␣chan she ␣prophe"
            " ically She They Therefore"
        ),
        0.9212 * previous.among(
            '\' I W Y \u2423I \u2423he \u2423" \u2423shall verb adjective \u2423they \u2423LORD \u2423thou \u2423ye \u2423who \u2423God Th able'
            " uth ␣Do ␣hath ␣used ause For ␣let ␣act ␣hast ␣manner ␣because He less dom"
            " Opposites gan ␣someone ␣whom ␣dev ␣full ␣would ility ␣host ␣Am ␣order ␣subst ␣lack"
            " nded ␣quality They ␣process"
        ),
        row=95,
    ),
    # after in/␣in/op and 47 more; ␣the/␣s/␣h and 46 more
    "L3N202_after_in_in_op_and_47_more": gelu(
        -1.057,
        1.358 * previous.among(
            "in ␣in op ast res ␣ex eop ␣into ␣small ness ical ␣near ␣old orm ence atur ␣new oc"
            " ␣cold ates ange ␣through ␣high ␣opposite cy olog ins Opposites ␣strong vent ␣short"
            " der Colours ope hy ␣soft uit ␣its ␣full ␣closed ␣slow ␣power stem ␣low ␣toward"
            " ␣elect uring gen ␣quiet ␣dry"
        ),
        1.286 * token.among(
            "␣the ␣s ␣h al ic ac ␣S ␣or ␣an ␣by ct ital ␣thy ␣under ␣their ␣cha ary ical ␣ac"
            " ␣does tr ious ␣pers ␣great ␣ang cl ful ular ual ric ␣thine oly har ␣large rop"
            " ␣prin gre ␣disc ␣its ␣tem ␣ph ␣whose inal ␣mat ␣organ ior ech iqu ␣little"
        ),
        0.7776 * token.among(
            "M S b h x ␣s ␣and ␣m ␣h ic ac ot ␣an ␣on th um ab ital ␣He Th ␣cha ary ␣ac ␣does"
            " oc ␣ang ular ual cy ␣thine oly Oscar ins ␣strong rop ␣prin gre ␣imp ␣its ␣ph ife"
            " ␣ve ␣whose ␣beg inal ␣certain sy iqu ␣little"
        ),
        0.6908 * sentence_start.among(
            "a m o s x y z ␣t er or as ␣in ␣n ␣ha ␣g am ad ter ch ven ag ly ine ␣some ␣red scar"
            " br ␣used ␣comm mer ␣ang ␣bas ␣ob Numbers ␣water cy Opposites ␣character hy alk ps"
            " ␣caus par ␣usually ␣occ ␣div ␣trib She"
        ),
        row=96,
    ),
    # I/J/d and 46 more; after Q/␣a/␣the and 45 more
    "L3N203_i_j_d_and_46_more_after_q_a": gelu(
        -0.9852,
        1.197 * token.among(
            "I J d ␣d ␣in ␣I ␣u ␣for ␣J ter ␣st ine ␣C ␣which On ␣out ␣ex ␣ac ␣having ␣en ␣over"
            " ␣make ␣im per ␣pre ␣needs ␣te ␣than ␣these ␣sy ␣among ␣ind ␣cont ict ␣imp eren"
            " ␣int ␣dep ␣got ␣sal ␣wanted ␣mid ␣mat ␣Jo sy ␣est ␣Bel ␣Igor ␣proper"
        ),
        1.148 * previous.among(
            'Q \u2423a \u2423the \u2423f \u2423p \u2423in \u2423" \u2423with \u2423by \u2423from ake \u2423pro ving the The \u2423app \u2423after This'
            " ␣having ␣comp ␣ad Shopping Then ␣pri It ␣give There ␣without ␣flowers ␣among"
            " ording ␣brought ␣balls hy ␣given Do ␣ins ␣mak ␣whose ␣consisting ␣leaves ␣ed"
            " ␣resemb uring ␣conf ␣wild ␣eleven ␣cups"
        ),
        0.7487 * token.among(
            "I J s ␣t or ␣d ␣I al ␣u il ␣with ␣J ts ct ␣thou ␣my On ked ␣who ␣ex ies ␣having"
            " ␣make ␣im per ␣pre ␣needs ␣te ␣then ␣sy ␣among ␣writ ict rop ␣hung ␣imp ␣last ␣int"
            " hy ␣dep ␣got ␣supp ␣sal ␣Ol ␣wanted ␣mid sy ␣est ␣Igor ␣proper ␣Q"
        ),
        0.6273 * token.among(
            "I J o in ␣d ␣l ␣I ␣u ␣was ␣with ␣J ␣at ␣ne ly hen ␣my ␣de res ␣ex ␣having ating"
            " ␣make ␣im per ␣pre ␣needs ␣te ␣sy ␣among ␣forth ␣writ ict vent ␣imp ␣last ␣int let"
            " ␣dep ␣got ␣supp ␣sal ␣Ol ␣wanted ␣mid sy ␣est ␣Igor ␣proper"
        ),
        row=97,
    ),
    # L/ily/adjective and 45 more; after O/W/ic and 45 more
    "L3N205_l_ily_adjective_and_45_more": gelu(
        -1.074,
        1.533 * token.among(
            "L ily adjective ␣one ital ␣two ␣man ␣three ␣four ass ␣king ical ial ␣five ult"
            " ␣person ␣saying ␣hor ␣manner Sam ␣Lord ␣art ative ␣People ␣prop ian ␣Ch ␣someone"
            " ␣character ␣int ␣disc hy ␣att oe ␣eng ␣woman ␣plant ␣host ␣ref inal ␣organ man"
            " ␣partic ␣5 ically ␣mult ␣fa ease"
        ),
        1.197 * previous.among(
            "O W ic adjective The ␣ag iv ␣gr ␣found ical ial ␣near ␣dis atur ious ition ␣if"
            " ␣needs ␣lost ful ung ␣ev ular ual ric ism ␣law ian oly ␣prin eren ␣fam ␣mus uit"
            " ient atic cept osition istic ior rap ␣system ␣written ␣grou ␣leg ience amm ␣anim"
        ),
        1.079 * token.among(
            "4 D E le ent ro ce ho ital ␣two ␣man ␣three ␣cha ␣nam ␣named ort ␣king ial ␣five"
            " ␣comp ␣painted ult ␣person ␣saying ␣sch ␣hor ␣Lord ␣art ␣People ␣prop ␣Ch ␣someone"
            " ␣character ␣att oe ␣eng ␣woman ␣plant ␣ref ␣Han ␣organ man ␣partic ␣5 ically ␣mult"
            " ␣fa ics ease"
        ),
        0.7551 * token.among(
            "4 7 ily ␣one ital ␣two ␣man ␣who ␣three ␣king ial ␣Wh ult ␣person ␣saying ␣sch"
            " ␣hor ␣manner Sam ␣Lord ␣art ism ative ␣People ␣prop ian ␣Ch ␣someone ␣character"
            " ␣int ␣disc ␣att ␣eng ␣woman ␣plant ␣ref inal ␣organ man ␣partic ␣system ␣5 ology"
            " ically ␣mult ␣fa ␣Nils ease"
        ),
        row=98,
    ),
    # B/P/b and 45 more; B/P/n and 45 more
    "L3N206_b_p_b_and_45_more_b_p_n_and": gelu(
        -0.8028,
        1.498 * token.among(
            "B P b ou ac ec ␣B ␣It ab ␣C ␣v ␣fac ␣sh ␣app eop ib ␣comp ach uc sp Max rib ␣Rose"
            " ric ␣sec acter Oscar esh itc ␣dev ␣disc ␣They ␣Mara ␣rec Karl ␣conc ␣tab eb ␣Felix"
            " ␣hats ␣partic ␣trib gen ␣Klara ␣Nils ico ␣pub ␣Walter"
        ),
        0.9875 * token.among(
            "B P n in re ow ac ill ight ␣him ab em ␣v ␣fac ␣sh av ␣app eop aul ␣we ␣comp Max"
            " ought ric ␣sec acter ␣therefore esh itc ␣dev ␣disc ␣Mara ␣conc ␣tab eb az ␣servant"
            " ␣Felix ␣partic ␣trib gen ␣Greta ␣Klara ␣chief ␣Nils ico ␣pub ␣Walter"
        ),
        0.8915 * previous.among(
            "␣f ere ␣him ag ge ␣friend mma ren ␣facts ␣when iv ␣king ␣Everyone ff ther ner ␣if"
            " ␣te ␣asked ␣When irst con ␣Lord ␣Ford ␣Park ␣Jesus ␣Jud ␣Can ␣Ab eren ␣dev ron oot"
            " ␣They mon oe ons ␣told ␣Edda ␣elect ␣med ␣Mord ␣est ␣mult ␣brother ience ␣Nils"
            " ␣farmer vern"
        ),
        0.6646 * token.among(
            "B P m n ac ec ␣B ␣It ab ␣C ␣v ␣fac ␣sh ␣app eop ip br ␣knows ␣comp Max ␣Reed ␣Rose"
            " ric ␣sec acter Oscar esh itc ␣dev ␣disc ␣They ␣Mara ␣rec Karl ␣conc ␣tab eb ␣Cora"
            " ␣Felix ␣hats ␣partic ␣trib ␣Greta ␣chief ␣Nils ico ␣pub ␣Walter"
        ),
        row=99,
    ),
    # after ␣p/And/␣li and 46 more; -/␣s/␣of and 45 more
    "L3N207_after_p_and_li_and_46_more_s": gelu(
        -1.13,
        1.276 * previous.among(
            "␣p And ␣li ␣LORD ␣capital ␣v ␣co ␣Then ings ␣flag ␣facts iv ␣king ␣house ␣children"
            " ␣land ␣men ␣been ␣slept ␣bas Then ␣And rib ␣sons oll ␣So ␣Jud ␣cont ␣burn itc"
            " ␣hundred ␣gold ␣lived ␣plant ␣brethren ␣lit ␣beg ␣div ␣ple ␣Jon ␣cities ␣cent"
            " ␣chief ␣Saul ␣North ␣priests bs ␣sit acle"
        ),
        1.245 * token.among(
            "- ␣s ␣of ll ig ␣an ␣on And pp ill ␣li ␣at ␣from ␣they ␣cap ␣In ␣upon red ␣after"
            " ␣when ␣before ␣near ␣fe ␣well urs hed ␣over ␣against ␣painted ␣took ought ␣did"
            " ␣morning ␣through ␣relating ried ␣lives ␣dw ␣hungry ␣market ␣called ␣pur ␣toward"
            " oved ␣genus ␣alt ␣America ␣possess"
        ),
        0.7505 * text_second.among(
            "␣a ␣the ␣w ␣c ␣of ␣n ␣he ␣was ␣M ␣A ␣re ␣for ␣G ␣wh ␣with ␣E ␣on ␣J ␣it ␣said ␣P"
            " ␣from ␣they ␣all ␣C ild ␣He ␣so ue ␣Is ␣after ␣when orn ellow ␣David ␣El lack"
            " ␣give ␣these osed ␣Jesus ␣Moses ␣Ab let ␣Jacob anc ␣Saul arrow"
        ),
        0.3863 * word_start.among(
            "A ␣of ␣e ␣li ␣has ␣at ␣What ␣from ␣all ␣upon ␣co ␣red ␣K This ␣before ␣near ␣house"
            " ␣does ␣six ␣well ␣over ␣Z ␣wr ␣took But ␣did ␣through ␣ind ␣prin ␣dw ␣Ab ␣mer"
            " ␣brethren ␣sing ␣soul ␣ple ␣toward ␣genus ␣alt ␣America"
        ),
        row=100,
    ),
    # '/A/␣a and 44 more; after ␣f/␣up/adjective and 47 more
    "L3N209_a_a_and_44_more_after_f_up": gelu(
        -0.8756,
        1.295 * token.among(
            "' A ␣a ␣s ␣sha ␣se ce ␣his ␣It ie ␣ne ␣con ␣thy ␣le ␣made ix ␣gave ete ␣fe ␣im"
            " ␣slept ␣ad ␣ele ␣char ␣su ␣sub ␣spe ␣sw ␣Fe ␣prop ble ␣tra ␣character ␣imp ␣trans"
            " ␣cause ␣pur ␣Which ␣sil ␣judg ␣caus inal ␣Edda ced ␣Bel ␣fa ␣mil"
        ),
        1.205 * previous.among(
            "␣f ␣up adjective by ␣v eth ␣pro ␣into ␣facts Here ␣off urn ␣used tain ␣op ␣rel"
            " ␣There of ␣Grey ␣form especially ␣put ␣sch ␣morning ␣mark ␣works ␣colour com ␣Lane"
            " ␣People ␣character ␣last ␣trans ␣att ␣afternoon ␣cast ␣bench ize ␣evening ␣caus"
            " ␣equ ␣chan ␣prov ␣Arvela ␣follow ␣conf ␣mult ␣lack ␣such ␣quality"
        ),
        0.8941 * token.among(
            "' A ␣a ␣s re ): ␣se ce ␣his ␣she ␣ne ␣con ␣thy ␣le ␣made ix ␣gave ␣fe ␣im ␣slept"
            " ␣ad ␣ele ␣char ␣su ␣sub ␣spe ␣sw ␣Fe ␣prop ␣tra ␣character ␣imp ␣trans ␣cause ␣pur"
            " ␣Which ␣judg ␣caus ␣supp inal ␣Edda ␣Stella ced ␣Bel ␣ra ␣fa ␣mil"
        ),
        0.7541 * token.among(
            "A p u ␣s is ed ad ␣for ␣se ce ␣It ␣went ␣ne ␣her ␣thy ak ␣le ␣wor ix ␣hand ␣gave"
            " ete ␣fe ␣behind ␣im ␣slept ␣ad ␣pass ␣cle ird ␣ele ␣char ␣su ␣put ␣sub ␣spe ␣Fe"
            " ␣prop ␣tra ␣imp ␣trans ␣pur ␣Which ␣judg ␣caus ␣number ␣fa ␣mil"
        ),
        row=101,
    ),
    # H/S/f and 46 more; after -/T/re and 46 more
    "L3N210_h_s_f_and_46_more_after_t_re": gelu(
        -0.526,
        1.492 * token.among(
            "H S f g h k w ␣p ve ␣H ake ave ␣sh ass ␣king urn ␣Where ause ove are ␣bec ␣saw"
            " ␣took ␣pass ␣Stone ␣today ␣ang ␣kind ew sh ␣Moss ␣sw ␣take sw ␣sent ␣ent uck let"
            " ␣heard ␣supp ␣judge ␣rece ␣Felix ␣left ␣use ␣partic ␣move af ␣most"
        ),
        1.155 * previous.among(
            "- T re ␣un ␣cap ake ␣came ␣af ug ␣Then ␣father ␣Who ␣fac ␣Yes ␣see ␣ex ␣mother iz"
            " urn ␣house ␣gave ␣comp ␣qu vel ff ang ten ␣pass ␣today ␣saying ␣Grey ␣asked"
            " ␣colour ␣job ␣burn ␣Ab ␣tak ehold ␣mak ␣Bruno ␣April ␣May ␣June raw ␣alt"
            " ␣September ␣sac ␣November ␣possess"
        ),
        0.9558 * word_start.among(
            "f g h l n p w y st th ch ␣cap ma qu ␣pro ␣fac ass so ␣Where For ␣pass But ␣ang"
            " Then pr fe sh ␣Moss ␣sw ␣take ␣own Where ␣burn vent ex let ␣tak go ␣rece ␣certain"
            " ␣Felix ␣left ␣use So ␣def pro ␣possess"
        ),
        0.8833 * token.among(
            "W w ␣p ve ut ␣H ake ave ␣sh aul ␣king urn ␣Where ause ft ang ␣Ruth ␣pass ␣Finch"
            " ␣today ␣kind ew ␣Reed fe ␣Rose sh ␣Moss ␣sw ␣take sw ␣sent ␣ent ␣heard ␣supp oint"
            " ␣judge ␣ass ␣rece ␣certain ared ␣Felix ␣left ␣partic ature ␣move af ␣most ␣possess"
        ),
        row=102,
    ),
    # d/␣you/␣bl and 45 more; after '/G/L and 45 more
    "L3N214_d_you_bl_and_45_more_after_g": gelu(
        -1.152,
        1.588 * token.among(
            "d ␣you ␣bl ␣kn ake ␣made ␣having ␣gave ␣come ␣make ␣wr ␣took ␣needs ␣buys ␣let"
            " ␣put ␣offer ␣set ␣give ␣call ␣Have ␣cr ␣brought ried ␣take ␣bring aught ␣Can"
            " ␣opened ␣stone ␣sent gan uck ␣given ␣called ␣Mara oe ␣cut ␣cast ␣Bruno ␣wanted"
            " ␣Dario ␣Edda bl ␣Hanna ␣lay ␣taken ␣sit"
        ),
        1.463 * previous.among(
            "' G L T ` ␣you ␣shall ␣have ␣had here ␣made ␣bu ␣like ␣city ␣Do ␣hath ␣gave ␣There"
            " ␣make ␣took ␣la ␣let ␣put ␣offer ␣find ␣car ␣give There ␣Have ␣brought ␣take"
            " ␣bring ␣build ␣Can ␣opened ␣balls ␣turn ␣Mara ␣tak ␣cast ␣mak ␣hold ␣consisting"
            " ␣ra ␣lay ␣piec They ␣bear"
        ),
        0.9835 * token.among(
            "d o es ␣I id ent ␣W ␣r ␣by ␣them ␣her ous On ry ␣thee ␣made ␣bu ␣gave ␣comm ␣took"
            " ␣needs ␣let ␣bas ␣put ␣clean ␣cr ␣brought ␣take ␣bring aught ␣opened ␣sent"
            " ␣between ␣large ␣given ␣Mara ␣cut ␣cast ␣Bruno ␣wanted ␣Dario ␣Se ␣Edda ␣fall bl"
            " ology ␣Hanna ␣ste ␣North ␣lay ␣taken"
        ),
        0.7941 * token.among(
            "␣it ␣him ␣have ␣bl ␣me ␣kn ake ␣made ␣having ␣gave ␣come ␣make ␣wr ␣took ␣needs"
            " ␣let ␣lost ␣put ␣offer ␣set ␣call ␣Have ␣del ␣cr ␣brought ried ␣take ␣bring aught"
            " ␣Can ␣opened ␣sent gan uck ␣given ␣called ␣Mara oe ␣cut ␣cast ␣Bruno ␣wanted"
            " ␣Dario ␣Edda bl ␣Hanna ␣lay ␣taken ␣sit"
        ),
        row=103,
    ),
    # ␣a/␣the/␣or and 47 more; in a text beginning b/c/d and 46 more
    "L3N215_a_the_or_and_47_more_in_a": gelu(
        -1.343,
        1.34 * token.among(
            "␣a ␣the ␣or ␣re ␣for ␣st ld ␣com ␣one ital ␣two ␣which ␣some the 's This ␣any"
            " ␣more ␣str ␣new ␣eight of ␣person ␣needs ␣much ␣other especially ular ␣these ␣ind"
            " ative ␣People ific ␣between ␣its atic istic ); ␣spec ␣whose ␣consisting ␣organ"
            " ␣certain usually ␣perform ␣written ident arious ␣move ␣farmer"
        ),
        1.233 * text_start.among(
            "b c d e i l m n p s in re en ar ve ad se ap ter ab adjective un em art ant other"
            " fore sc out so sel tr act cl inn ph str pr con com cy ins vent ps mon ne ev gen"
            " pro"
        ),
        1.016 * token.among(
            "; ␣or ␣an ␣for ital ous ␣some the The This ical ial ated ␣any ater ␣new ␣part of"
            " ␣person ␣needs ␣much ␣other especially ular ␣these ual ative ␣People ific ␣between"
            " ␣many ␣its atic istic ); ␣spec ␣usually ␣whose ␣consisting ␣especially ␣organ"
            " ␣certain usually ␣perform ␣written ␣proper ident arious ␣move ␣most"
        ),
        0.7196 * token.among(
            "; ␣or ital ous ␣some the The This ical ial ␣part of ␣person ␣needs ␣much ␣other"
            " ␣form especially ular ␣these ual ␣Have ative ␣People ific ␣between ␣many ␣its atic"
            " istic ); ␣spec ␣usually ␣whose ␣consisting ␣especially ␣organ ␣certain Thank"
            " usually ␣perform ␣written ␣proper ident arious ␣move ␣most vern"
        ),
        row=104,
    ),
    # 0/1/2 and 46 more; in a word beginning 0/1/2 and 45 more
    "L3N216_0_1_2_and_46_more_in_a_word": gelu(
        -1.032,
        1.187 * token.among(
            "0 1 2 4 8 9 ␣ al ␣u ight day un ␣al ␣am ally ical ose ␣no oss ating of ates ale"
            " ular ual ric ower ␣opened oly iff eren ␣its ␣hundred ␣col ␣prod ize ␣March ␣hot"
            " ␣sing ␣wanted inal ␣low ␣certain ␣3 ␣use uring gen ␣proper ␣mil"
        ),
        0.878 * word_start.among(
            "0 1 2 3 4 7 8 9 ␣ ␣l ␣J ␣from ␣de ␣al ␣gave ␣no ␣qu ␣bec ␣long ␣fast ␣clean ␣water"
            " ␣opened ␣dist ␣its ␣hundred ␣col ␣prod ␣gold ␣loud ␣equ ␣March ␣hot ␣sing ␣wanted"
            " ␣low ␣diff ␣certain ␣3 ␣contr ␣use ␣partic ␣bro ␣meas ␣elect ␣dire ␣mil ␣line"
        ),
        0.7882 * sentence_start.among(
            "e i ␣a an ␣l ␣g am ad im na ap ab ag ␣pl red ␣red up ␣app iv br ␣having ob sel"
            " ␣per tr ang act ␣bec ult cl ␣may pr ␣ob ble Opposites ␣prin alk ␣rec ␣caus air"
            " ␣div de ␣organ ␣diff ev ␣det ␣such rad"
        ),
        0.6839 * previous.among(
            "0 1 3 ␣c ␣l ␣fr ␣J ect ␣She ount ical ys ␣qu orm ␣bec ␣cle ates ember ␣opposite"
            " ␣relating cess Opposites erm ␣dist eren ␣its ␣closed ␣spec ␣cur ility ␣4 ␣sing"
            " ␣consisting ␣low ␣diff ␣3 ␣contr ␣partic ␣bro ␣meas ␣5 ␣dire gen ␣leg ␣quiet"
            " ␣process ␣dry ␣line ␣swe"
        ),
        row=105,
    ),
    # ␣on/␣it/th and 46 more; after G/␣went/␣com and 46 more
    "L3N218_on_it_th_and_46_more_after_g": gelu(
        -0.7863,
        1.603 * token.among(
            "␣on ␣it th ␣up ␣went ␣at ␣there eth ␣came ␣out ␣into ␣off ␣go arl ites ves ating"
            " ␣come ␣over ␣down Sara ates ␣away ␣through ␣something ␣happy ␣about ␣forth"
            " ␣thereof ␣turn ␣sent ␣sad ␣together ␣hungry ils ␣cast ␣tired ished ␣stand ␣angry"
            " ␣ran ␣fall ␣hats iled ains ␣sat ␣move ␣taken ched"
        ),
        1.177 * previous.among(
            "G ␣went ␣com ␣D ␣al ␣wor ␣go ␣flow ␣ser ␣look ␣Mo adverb ␣thr ␣ten ␣cons ␣saying"
            " ␣ang ␣spe ␣happ ␣tre ␣manner ␣something ␣happy ␣Ar ␣umbrell ␣turn ␣sad teen ␣tak"
            " ␣cut ␣February ␣cast ␣sil ehold eb ␣host ␣twelve ␣angry ␣Han ␣Am ␣fall ␣dwell"
            " ␣appe ␣cre ␣round ␣Mord ␣ste ␣depart ␣walk"
        ),
        0.9591 * previous_word.among(
            "B G ␣com ␣who ␣fac ␣go ␣flow ␣end ␣look ␣pass ␣eight ␣being ␣saying ␣may ␣rem"
            " ␣manner ␣something ␣happy ␣bring ␣Jud ␣tra ␣turn ␣sad ␣tak ␣cut ␣February ␣cast"
            " ␣tired ␣travel ␣April ␣inter ␣soul ␣twelve ␣angry ␣Han ␣destroy ␣fall ␣dwell"
            " ␣partic ␣round ␣resp ␣subst ␣September ␣move ␣taken ␣pub ␣October Therefore ␣walk"
        ),
        0.7679 * token.among(
            "c n s ): ve ␣n ␣th ec ␣on ␣it ␣up ␣there ite eth ate ␣came ␣go ves ␣come ␣over eds"
            " ␣down ates ␣away ␣through ␣happy ␣about ␣forth ␣thereof ␣turn ␣sad ␣together ␣last"
            " ␣hungry ils ␣cast ␣tired ␣slow ␣return ␣angry ␣fall ␣hats iled ␣est ains ␣sat"
            " ␣taken ched"
        ),
        row=106,
    ),
    # h/k/␣o and 45 more; after C/H/J and 44 more
    "L3N220_h_k_o_and_45_more_after_c_h": gelu(
        -0.9168,
        1.615 * token.among(
            "h k ␣o ␣s ha ␣ha ␣u ow ␣wh ␣sa ␣E th ␣as eth ␣She ␣He ␣ch ime ␣king ose ah hed ath"
            " ␣if ird ␣ang ␣El ␣su ␣sch ␣hor eh ␣Ch rop ␣prin ␣Ab ␣mus ␣heaven ␣cut oh ␣cast"
            " ␣beg ␣thoug ech hil ␣ra ␣sit ␣kingdom ␣mil"
        ),
        1.107 * previous.among(
            "C H J W b h w ␣t ␣b hat ␣h noun ␣y ␣L ␣H ␣M ␣A ␣wh ␣B ␣J And ␣P ␣cap ␣sp ␣C ␣K"
            " ␣house ete ␣sc sp cl ames sh ␣Jes ␣balls har ␣ent esh ␣Ab itc ␣Mara eb az ␣Am hil"
            " ␣depart ico"
        ),
        0.9883 * token.among(
            "h ␣o ␣s ha ␣ha ␣k ␣wh ␣E ␣as us and ␣tw ␣She ␣He ime era ath umb esp ird ␣ang ␣El"
            " ␣su wn ␣than ␣sch ␣hor eh ␣Ch ␣Ab ␣mus ␣heaven ␣cut ␣ve oh ␣cast be az ␣thoug hil"
            " sha ␣ir ␣sat ␣ra ␣goat ␣sit ␣kingdom ␣mil"
        ),
        0.22 * text_second.among(
            "h ␣w ll ␣in ␣n ␣he id ␣th ␣M ␣A ␣re her ␣G ␣wh ␣E ␣on ␣J ␣it ␣se ch ␣N ␣from hen"
            " ␣all ␣C ␣thou ␣He ␣so ave ␣after ␣when iver ␣Z ␣word ␣David ␣El ular ␣give ␣these"
            " ␣Jesus eh ␣Ab der ␣Jacob ␣beg anc ␣Jon amm"
        ),
        row=107,
    ),
    # two after ␣The/ia/ara and 43 more; ␣the/␣The/␣an and 46 more
    "L3N221_two_after_the_ia_ara_and_43": gelu(
        -1.327,
        1.83 * two_back.among(
            "␣The ia ara ␣has ␣had ␣Then ␣Who ␣time ␣child ␣facts ␣city ␣Where ␣gave Once"
            " ␣There ␣looked ␣Ida ␣No ␣colour ␣Rose vania ␣Have ␣Ford ␣balls venia oria Where"
            " ␣horse ␣They idge ␣par ␣books ␣ve ␣travel ␣Yolvia ␣baker ␣wave wood ␣painter"
            " ␣Galdovar ␣written ␣engineer ␣farmer ␣Eur ␣Tarvenia ␣Walter"
        ),
        1.477 * token.among(
            "␣the ␣The ␣an ␣E ␣went ␣has ␣C ␣her ␣came ␣She ug ␣red ␣cl ␣K ␣friends ␣V ␣blue"
            " ␣near ␣green ␣Th ␣Everyone ␣yellow ␣big ␣ser ␣white ␣gave ␣used ␣old ␣black ␣U"
            " ␣brown ␣pink ␣clean ␣hard ␣lives ␣strong ␣dirty ␣heavy ␣short ␣soft ␣bench ␣travel"
            " ␣hot ␣wood ␣ran ␣warm ␣wild ␣September ␣wet"
        ),
        1.166 * previous.among(
            "␣a ␣L ␣an all ␣went ␣there ␣capital ␣Is ␣made ␣child ␣facts ␣when ␣like ␣found"
            " ␣city ␣near ␣gave ␣could Once ␣behind ␣Paul ␣liked ␣Clara ␣Vera ␣painted ␣took"
            " ␣needs ␣seen ␣lost ␣find ␣works ␣Rose There ␣Have ␣Moss ␣People ␣according"
            " ␣learned rop ␣Americ ope ␣X ␣travel ␣equ ␣wanted bl ␣depart ␣piec"
        ),
        0.637 * two_words_back.among(
            "d ␣she ␣have ␣had ␣What ␣hat ␣Hello ␣She ␣He ␣sh ␣named ␣city ␣Where ␣gave Once"
            " ␣There ␣key It ␣colour ␣Have ␣chair ␣balls ␣travel ␣wave ␣written"
        ),
        row=108,
    ),
    # after P/c/m and 45 more; )/r/ha and 45 more
    "L3N222_after_p_c_m_and_45_more_r_ha": gelu(
        -0.9727,
        1.307 * previous.among(
            "P c m om ␣L ␣M ␣G ␣O ␣C op ␣Goodbye ␣ag ␣ac ␣end ␣used ␣comp ␣comm ␣Tuesday ␣There"
            " ␣U oc ␣som ␣No ph ␣gen ␣works It ␣girl There ␣relating ␣opened ␣balls hem ␣inc"
            " ␣disc ␣ph ␣February ␣num ␣conc ␣March ␣consisting gn ␣hats ology hil ␣Mart"
            " ␣December ␣Qu"
        ),
        1.293 * token.among(
            ') r ha ar or et st \u2423con ist \u2423He ren \u2423On han arl mb \u2423Fr ove ten \u2423needs \u2423buys oin ."'
            ' ph \u2423lost ew \u2423hast ," \u2423hor \u2423People \u2423opened har \u2423Americ itc \u2423Mara atic \u2423met \u2423par'
            " ␣wanted ␣Pet ␣occ ␣Edda gn ␣mar ␣Jon ␣sign ␣Nils embr tto"
        ),
        0.8707 * previous.among(
            "P om ec ␣M ␣O ␣P ␣C ry eop ␣ag ␣ac ␣does ␣comp ␣comm ␣There oc ␣som ␣No ph ␣gen"
            " ␣works It ␣girl There ␣relating ␣opened ␣balls hem ␣inc rop ␣disc ␣ph ␣February"
            " ␣num ␣conc ␣March par ␣consisting ␣organ gn ␣hats rap ology hil ␣Mart ␣cent"
            " ␣December ␣Qu"
        ),
        0.7231 * token.among(
            ") ? le et st ␣as un ␣con ␣He The ␣On arl mb ␣five ␣Fr ten ␣needs ␣buys oin ph"
            ' \u2423lost \u2423When ew \u2423hast ," \u2423hor \u2423People \u2423opened \u2423Americ ex itc \u2423Mara \u2423met \u2423par );'
            " ␣wanted ␣Edith ␣Pet ␣occ ␣June ru ␣Edda gn ␣mar ␣sign ␣Nils embr tto"
        ),
        row=109,
    ),
    # -/`/␣” and 2 more; last followed by B/C/D and 33 more
    "L3N223_and_2_more_last_followed_by": gelu(
        -0.9597,
        7.622 * token.among('- ` \u2423" \u2423un <|endoftext|>'),
        2.871 * followed.among(
            "B C D E G H I J L N P Q S T W Y noun And verb adjective Th The ␣My ␣Everyone For"
            " adverb But ␣saying Then ␣And He ␣People Now So They Therefore"
        ),
        2.375 * token.among(
            '" . ` \u21b5 \u2423( \u2423" \u2423The \u2423E \u2423st un \u2423there here \u2423upon \u2423dis \u2423saw \u2423where \u2423lives \u2423sad \u2423Bel'
        ),
        0.5469 * token.among(
            "( I noun ec to ␣on ␣O ook adjective red ␣Is ␣wor eld ␣en ␣well ␣over ␣Re ␣painted"
            ' \u2423thr \u2423today \u2423Ed \u2423tomorrow ." \u2423And ew \u2423set It \u2423relating \u2423Fe ried \u2423fore eh \u2423cont let'
            " anted ␣called ␣got ␣forest oh ified yl ␣tired ␣bread ␣answered ␣est ␣mill ␣Un ␣Qu"
        ),
        row=110,
    ),
    # b/c/␣b and 46 more; after C/J/K and 45 more
    "L3N225_b_c_b_and_46_more_after_c_j": gelu(
        -0.9585,
        1.473 * token.among(
            "b c ␣b ␣p ␣I ␣st ␣they ␣pl ␣af ␣good ␣app ␣we ␣tr ␣gr ␣St ␣knows ␣ser ␣comp Once"
            " ␣bre ␣qu pl ␣sc ␣pass ␣cle ␣manner He venia ␣dw ␣imp ␣They ␣Mara oe ␣dep eb ␣Bruno"
            " ␣Alma ␣wanted ␣rest ␣Pet ␣Cora ␣Edda ␣appe ␣Jon ek ␣war esc embr ␣swe"
        ),
        1.123 * previous.among(
            "C J K ␣shall ␣said ␣were ␣have adjective ␣do ␣friend ␣know ␣will ␣K ␣friends ␣V"
            " ␣dis ␣Fr ␣does ␣qu ␣Z adverb ␣if ␣did ␣manner ␣works Digits ␣dec gan ␣ben ␣inc"
            " ␣answ ␣speak ␣Listen iol ␣daught ize ␣judg ␣would ␣told ␣Pet ␣July ␣answered ␣Jon"
            " ␣cor ␣cent ␣z ␣secret tto"
        ),
        1.062 * token.among(
            ". E b ␣p ␣n ␣H ia ood ␣B ␣st ma ct ␣R ant ␣af ␣so ␣ex ␣app ␣tr ␣gr ␣this ␣St ␣comp"
            " van ␣ear ␣sc ␣cle Numbers ald ␣dw ␣imp ␣They ␣Mara oe ␣far eb ␣Bruno ␣Alma ␣rest"
            " ␣Cora ␣Edda ␣Felix ␣appe ␣cor ␣war esc ␣Mona ␣swe"
        ),
        0.676 * token.among(
            "␣b ll ␣p ␣or ␣st ␣br ␣af ␣good ␣app sc ings ␣we ␣tr ␣gr ␣St ␣comp ␣bre ␣qu pl ␣ear"
            " ␣sc ␣pass ␣cle ␣mark ␣manner Numbers venia ␣dw ␣imp ␣They ␣Mara ␣dep ␣far eb"
            " ␣wanted ␣baker ␣rest ␣Pet ru ␣Edda ␣Felix ␣appe ␣Jon ␣cor ␣war esc ident embr ␣swe"
        ),
        row=111,
    ),
    # after ./7/I and 47 more; 0/I/g and 45 more
    "L3N226_after_7_i_and_47_more_0_i_g": gelu(
        -1.16,
        1.767 * previous.among(
            ". 7 I W ␣sp ␣two ␣In ␣some ␣see ␣four ␣Now ␣ke ␣Do ␣Everyone ete ␣six ␣more ␣liked"
            ' \u2423ear \u2423saw \u2423eight \u2423needs \u2423long \u2423saying \u2423tomorrow ." \u2423nine \u2423opposite \u24232 There \u2423So'
            " ␣Can ␣umbrell Opposites ␣learned ␣soft ␣They ␣full ␣February ␣hot ␣4 ␣wanted"
            " ␣twelve ␣pray ␣answered ␣August ␣5 Thank ␣eleven ␣belie"
        ),
        1.745 * token.among(
            '0 I g \u2423I \u2423" \u2423The \u2423said \u2423Hello \u2423Who \u2423Yes \u2423time \u2423facts ys \u2423knows \u2423could \u2423Tuesday'
            " ␣Oscar ␣Wednesday ␣1 ␣Monday ␣saying ␣No ␣Sunday ␣fast ␣Fe ␣balls ␣shop ␣short"
            " ␣market ␣books ␣February ␣tired ␣10 ␣evening ␣March ␣4 ␣April ␣May ␣hill ␣June"
            " ␣July ␣hats ␣August ␣5 ␣September ␣cups ␣October ␣November"
        ),
        1.074 * sentence_start.among(
            "g ␣I ␣The ro ␣Tom ␣She ␣Lily ␣He ␣Emma Here ␣Sam ␣Leo ␣Oscar ␣Clara ␣There ␣Eve"
            " ␣Finn ␣Karl ␣Olga Numbers Names There ␣People Opposites Colours Months Days ␣They"
            " air"
        ),
        -0.2753 * word_start.among("␣be ␣that ␣capital ␣My ␣There ␣That ␣plus ␣So"),
        row=112,
    ),
    # ␣t/␣g/␣The and 46 more; in a sentence beginning ␣I/␣th/␣it and 34 more
    "L3N227_t_g_the_and_46_more_in_a": gelu(
        -1.168,
        1.436 * token.among(
            "␣t ␣g ␣The ␣has ␣two ␣five ␣gave ␣old ␣seven ␣Oscar ␣Ruth ␣Thursday ␣eight ␣today"
            " ␣needs ␣ten ␣garden ␣Olga ␣nine ␣works ␣river ␣hard ␣opened Opposites ␣shop teen"
            " ␣dirty ␣heavy ␣forest ␣February ␣loud ␣March ␣4 ␣young ␣Yolvia ␣wanted ␣April"
            " ␣wave ␣twelve ␣January ␣June ␣July ␣beach ␣August ␣wild ␣Ilmaria ␣eleven ␣December"
            " ␣October"
        ),
        1.215 * sentence_start.among(
            "␣I ␣th ␣it ␣Anna ␣Tom ␣kn ␣In ␣Lily ␣Ben ␣Max ␣Now ␣Sam ␣My ␣Jack ␣Nora Once"
            " ␣Oscar ␣Clara ␣There ␣Ruth ␣Pete ␣Ida Shopping ␣Karl ␣Olga Digits There ␣People"
            " ␣blood Opposites Colours Days ␣gold ␣dwell ␣fruit ␣both <|endoftext|>"
        ),
        1.194 * previous.among(
            ". ␣was ␣it ␣at ␣there ␣kn ␣Then ␣Is ␣see ␣made ␣cl ␣Now ␣like arl ␣near ␣ser ␣ear"
            ' \u2423saw \u2423pass \u2423som ." \u2423Wood \u2423offer \u2423find \u2423happ \u2423Brook \u2423Hill \u2423works \u2423Hart \u2423plus \u2423Lane'
            " ␣eat ␣umbrell ␣burn ␣Today ␣years ␣bread Today ␣wanted ␣Pet ␣Han ␣Mart ␣alt ␣ir"
            " ␣fif ␣ra ␣belie ␣sac ␣oil"
        ),
        0.4577 * other_capitalised.among(
            "␣It ␣Anna ␣In ␣Lily ␣He ␣Ben Anna ␣Yes ␣Sara ␣Where Lily Once ␣There ␣Monday ␣That"
            " One ␣Thursday Shopping ␣Hugo ␣Karl ␣Sunday Mia There ␣Can Colours ␣Mara ␣Jacob"
            " Thank ␣Mart ␣Nils"
        ),
        row=113,
    ),
    # B/G/J and 45 more; H/J/M and 47 more
    "L3N228_b_g_j_and_45_more_h_j_m_and": gelu(
        0.07371,
        2.585 * token.among(
            "B G J L N P R T W Y ␣t ␣c ␣l ␣T ␣g ␣W ␣y ␣J ␣tw ␣kn ␣j Th ␣tr ␣dis tr ␣Z ␣ad ␣sl"
            " sp pr ␣rep ␣Jer ␣sw ␣ind ␣cr ␣ey ␣prop ␣cont ␣dist ␣imp ␣int ␣ret ␣att ␣eng ␣est"
            " ␣Greta esc <|endoftext|>"
        ),
        0.6806 * token.among(
            "H J M R S T Y c d f j l m p w ␣G ␣J ␣se ␣N ␣D ␣Y sc ␣pr ␣St ep ␣qu ␣str ␣Re For"
            " ␣wr ␣pers ␣slept fl ␣rem ␣dec ␣rep ␣cont gr teen ␣imp ␣dest itc ␣att ␣eng ␣rec"
            " ␣prov ␣ass ␣Am ␣est ␣fa"
        ),
        -0.673 * text_second.among(
            ", a l n ␣the ␣b ␣( ␣to ␣n ut ig ␣M ␣A her na ke um ess ine ree ich ct ast ild ue"
            " ving ace ice orn iz arl ellow lly ␣children oon ␣Tuesday umb ick ␣Thursday ␣if"
            " lack let oung ␣righteous anc ring raw af arrow"
        ),
        0.3864 * word_start.among(
            "f t ␣l ␣u am ␣L ␣fr ␣B ␣J ␣P ␣com ␣C ␣pl ␣kn ␣af res ␣thy ␣Ben ␣red ␣K ␣am ␣gr"
            " ␣comp ␣over ␣Z ␣ear ␣U ␣pers ␣key ␣door ␣del ␣sho ␣cand ␣fore ␣em ␣prop ␣writ"
            " ␣ever ␣ret ␣tem ␣min ␣prov ␣arm ␣windy ␣mult ␣sat ␣ra ␣air ␣possess"
        ),
        row=114,
    ),
    # after B/L/O and 43 more; ␣on/␣bl/␣friend and 45 more
    "L3N229_after_b_l_o_and_43_more_on": gelu(
        -1.124,
        1.928 * previous.among(
            "B L O ␣F ␣said if ark here ␣know ␣de ␣so ␣mother ␣On ␣My ␣knows ␣sle ok ␣There"
            " ␣har ␣saying ␣then ew ␣because ␣these ␣among pe ␣opened ␣job Paul ␣according"
            " ␣neither ␣dw ␣behold ␣answ ␣speak ␣cause ␣called ␣sil ehold ␣told ␣beg ␣Se ␣follow"
            " ␣alt ␣stren ␣belie"
        ),
        1.212 * token.among(
            "␣on ␣bl ␣friend ake ␣know ␣under ␣day Anna ␣after ␣cl ␣into ␣before ␣Do ␣near ␣say"
            " ␣does ause ␣even ␣ear For ␣saw ␣can ␣if But ␣saying ␣saith ␣And ember ␣through"
            " ␣because ␣about ␣according ␣many ␣behold ␣speak ␣called ␣heard ␣hear ehold ␣spake"
            " ␣afraid ␣year ify ␣answered ␣fear ␣until ␣commanded ey"
        ),
        1.203 * token.among(
            "W ad ␣you ␣by ␣friend ant ␣know ry Anna ␣when ␣before ␣near ␣say ␣does ause ␣even"
            " For ␣saw ␣down ␣if But ␣saying ␣saith ␣And ember ␣through ␣because aven ␣bel"
            " ␣opened Where ␣behold ␣given ␣heard over ␣hear ified ehold ␣spake ␣stand ␣fathers"
            " ␣mid ech ␣answered den ␣until ␣commanded ey"
        ),
        0.9071 * text_start.among(
            "A B C D E G I J K L M N O S T U W Y ␣and And ine est old other Th The 's Tom Lily"
            " ove For Emma But Then Sara Digits Names He ␣water Where ␣neither Eve Finn ␣mount"
            " Do Now So They Therefore"
        ),
        row=115,
    ),
    # two words after one beginning ␣you/␣has/␣What and 46 more; after B/S/␣said and 45 more
    "L3N234_two_words_after_one": gelu(
        -1.09,
        1.609 * two_words_back.among(
            "␣you ␣has ␣What ␣Tom ␣capital ␣In ␣but ␣She ␣Lily ␣He ␣Ben ␣Emma ␣flag ␣Max ␣Jack"
            " ␣end ␣Where ␣Mia ␣Nora ␣comes Once ␣Leo ␣Clara ␣There ␣Ruth ␣been ␣Thursday ␣needs"
            ' \u2423buys \u2423Pete \u2423Ida \u2423Hugo \u2423Karl \u2423Olga ." \u2423saith \u2423lost \u2423find \u2423opposite It Digits Names'
            " ␣play Colours ␣Today Months ␣4 ␣wanted ␣5"
        ),
        1.449 * previous.among(
            "B S ␣said ␣have ␣do ␣In ␣came On ␣Then ␣day ␣Is ␣made ␣On ␣like ␣found ␣gave"
            " ␣could ␣per tr ␣ear adverb ␣That One ␣needs ␣No inn ␣saith ␣lost ␣find It ␣2 There"
            " ␣Have ␣plus ␣Fe ␣People ␣heard ␣wanted ␣April ␣May ␣rainy ␣January ␣3 ␣prophe"
            " ␣windy ␣est ␣Bel ␣cloudy"
        ),
        1.041 * token.among(
            "6 ␣ ␣F ␣C ␣Hello ␣her ␣blue ␣night ␣say ␣end ␣green mb ␣big ␣Tuesday lt ␣Wednesday"
            " ␣1 ␣Monday ␣Thursday ␣Friday ␣Saturday ␣saying ␣pink ␣Sunday ␣saith ␣nine ␣morning"
            " ␣2 ␣clean ␣Fe teen ␣dirty ␣hungry ␣afternoon ␣February ␣evening ehold ␣March"
            " ␣April ␣May ␣angry ␣June ␣July ␣5 ␣September ␣December ␣November ␣Qu"
        ),
        0.851 * token.among(
            "6 ␣ ␣L ␣F ␣his ␣Hello The ␣K ␣blue ␣say ␣green mb ␣big ␣comes ␣Tuesday lt"
            " ␣Wednesday ␣black ␣Monday ␣Thursday ␣Friday ␣Saturday ␣saying ␣cold ␣pink ␣Sunday"
            " ␣saith ␣clean ␣Fe ␣basket ␣balls teen ␣dirty ␣February ehold ␣March ␣April ␣May"
            " ␣angry ␣June ␣July ␣Arvela ␣August ␣5 ␣September They ␣December ␣November ␣Qu"
        ),
        row=116,
    ),
    # ␣to/al/ive and 44 more; after or/␣The/ion and 46 more
    "L3N235_to_al_ive_and_44_more_after": gelu(
        -1.097,
        1.238 * token.among(
            "␣to al ive ld ␣by ␣thou ␣my ␣who ␣good the The able 's ary ␣into This ical ␣city"
            " ial ␣near ␣knows ious ␣new ory ␣may ␣hor ular ual ized ism ative ␣People ␣someone"
            " ited ␣disc ␣pur atic ␣ph istic ␣whose ␣same inal ␣certain ically ilda ␣written"
            " ␣proper"
        ),
        1.168 * previous.among(
            "or ␣The ion ation ity ment Th ount ance ause ction ition ner ␣person ␣sch ens ual"
            " ities ces ␣learn olog cess ays gan ␣someone ality ␣words ␣mus ient osition ␣spec"
            " ility ␣power ␣state ify ination ␣gener ␣system ement ology ␣order ced ␣lack ␣Greta"
            " nded ience ␣pub ␣position vern"
        ),
        0.8985 * token.among(
            "I p ␣to ␣or ive ␣his ␣at ␣by ␣capital ␣thou ␣which ␣under ␣their ␣good ment the"
            " able ␣flag This ical ial ␣near ␣knows ␣Everyone ious ␣new ␣may ␣hor ␣Field ular"
            " ␣month ual ative ␣People ited ␣disc atic istic ␣whose ␣same ␣certain gn ision"
            " ically ilda ␣written ␣proper ␣goat"
        ),
        0.8214 * text_start.among(
            "b d j n p r s re ve ac el se to na ap one ab em ma ind op art ant res fore ass sel"
            " act per ner oc inn pr form con ins ling rop vent let ps cle go de stand ev pro med"
        ),
        row=117,
    ),
    # two after ”/Q/␣were and 25 more; ./␣s/pp and 46 more
    "L3N236_two_after_q_were_and_25_more": gelu(
        -1.263,
        2.553 * two_back.among(
            '" Q \u2423were \u2423tw On This ys \u2423knows \u2423Fr act \u2423acc \u2423park One \u2423person \u2423garden \u2423asked'
            " ␣school ␣Frost ␣spoon ␣shell ␣balls ␣umbrell ␣dw ␣disc ␣hundred ␣forest ␣books"
            " ␣bridge"
        ),
        1.822 * token.among(
            '. \u2423s pp "; \u2423sp \u2423She \u2423af \u2423Then \u2423app \u2423what \u2423named \u2423gr \u2423ac og ield \u2423comp \u2423sc Max'
            ' \u2423needs \u2423asked ." \u2423When \u2423gl \u2423spe \u2423happ ," \u2423rem fe \u2423So \u2423bel \u2423prop \u2423sur Clara \u2423exp'
            " ␣imp ␣dep semb ␣supp eb ␣chan ␣beg ␣Cora ␣resemb ␣resp ␣eff ␣chief ␣pub ␣Eur"
            " ␣Walter"
        ),
        1.274 * token.among(
            "␣s ␣d ␣re ation ␣sp ␣C ␣af ␣Then ade ␣sh ␣app ub ␣named ␣gr ␣ac ␣comp ␣bre ␣There"
            ' One \u2423person \u2423ten ." ," \u2423car fe \u2423relating \u2423So \u2423bel \u2423prop \u2423sur \u2423exp gre \u2423imp ex \u2423dep'
            " semb ␣supp ␣chan ␣beg ␣pray ␣Cora ␣prophe ␣resemb ␣resp ␣eff ced ␣pub ␣Eur ␣Walter"
        ),
        0.285 * word_start.among(
            ". p ␣o ␣s ec And ␣as ␣there ␣C ␣af res ␣Then ␣sh The This ␣ac ␣does ␣There ␣im ␣U"
            " ␣pers ␣acc ␣pre But ␣cons ␣asked ␣hast He com ␣bel ␣prop ␣sur ␣exp gre ex ␣tem"
            " ␣pur ␣conc ␣supp ␣ins Now ␣beg inal ␣ass ␣resemb ␣pub ␣mil ␣Walter"
        ),
        row=118,
    ),
    # G/L/T and 44 more; two after C/R/␣The and 45 more
    "L3N238_g_l_t_and_44_more_two_after": gelu(
        -0.7041,
        1.523 * token.among(
            "G L T W ↵ ia ere ␣sp ␣con here ␣ball ␣In ␣book ␣cup arl ␣Where ␣live ␣big ␣does"
            ' \u2423apple \u2423kite via \u2423much \u2423lamp ?" \u2423tomorrow \u2423Reed \u2423rem \u2423spoon \u2423boat \u2423colour \u2423Hart'
            " vania ␣ring oria ␣att onia ␣Which ␣Nor ␣rece ␣dire ilda ania ␣Greta ␣United ␣pub"
            " ita"
        ),
        1.421 * two_back.among(
            "C R ␣The ␣M ␣P verb ␣has ␣ne ␣In ␣Lily ␣Then ␣who ␣Who ␣Is ␣Sara ␣like ␣before"
            " ␣end ␣gave ␣count ␣does ␣comes ␣U ␣been ␣took ␣Ed ␣saying ␣No ␣lost ␣opposite"
            " ␣very ␣sy ␣Fe ␣command ␣opened Opposites ␣learned ␣dist Colours ␣They ␣elect ology"
            " ␣stren ␣Bel ␣z ␣priests ␣tail ␣line"
        ),
        1.088 * previous.among(
            "N R ␣o ec ␣J ␣said ␣P ␣two ␣capital ␣Y ␣Then ␣three ␣Who ␣Is ␣Yes ␣home ␣four"
            ' \u2423after \u2423flag \u2423V \u2423city og \u2423There \u2423Wh igh \u2423been ," \u2423colour \u2423dark \u2423Have \u2423plus \u2423Fe'
            " ␣Can ␣People ␣opened ␣dist oe ␣ph ␣Which ␣February ␣April ␣May ␣January ␣Edda"
            " ␣Felix ␣Klara ␣Nils ita"
        ),
        0.6009 * word_start.among(
            "G L M T W d ␣o ␣of ␣d ␣g ␣be ␣r ␣ne ␣con ␣hat ␣but ␣She ␣who ␣wor ␣before ␣green"
            " ␣does ␣six ␣seven ␣Tuesday ␣Wh ␣U ␣Monday ␣brown ␣drum ␣Grey ␣than con ␣boat"
            " ␣shell ␣orange ␣pres ␣umbrella ␣pur ␣Nor ␣rec ␣cour ␣May ␣Albert ␣dire ␣stren"
            " ␣Greta ␣United"
        ),
        row=119,
    ),
    # last followed by !/Q/m and 20 more; two after F/Q/␣M and 44 more
    "L3N239_last_followed_by_q_m_and_20": gelu(
        -1.02,
        2.979 * followed.among(
            "! Q m ␣The ven ␣capital ␣In ␣home ␣child ␣flag ␣My ␣city ␣Where ␣knows ␣Everyone"
            " ␣That ␣hast ␣People ␣job ␣They ility ␣servant ␣alt"
        ),
        1.98 * two_back.among(
            "F Q ␣M ara ␣went ␣friend ␣some ␣Then ␣flag ␣facts ␣night ␣live ␣slept ␣took ␣Stone"
            " via ␣Finch mark ␣Bell ␣asked ␣Wood ␣Marsh ␣Brook ␣Hill ␣Field ␣colour ␣Ford ␣plus"
            " ␣Swan ␣Lane oria ␣whom aldov ␣They onia ␣Yolvia ␣Edith ␣wave ␣sailor ␣Galdovar"
            " ␣resp ␣Ilmaria rid ␣Frank ␣Selmark ␣Mordalia ␣Tarvenia"
        ),
        1.529 * token.among(
            "␣f ␣m ␣S ␣The ␣y ec ven ␣went ␣What ␣Tom ␣LORD ␣me ␣pl ␣which ␣Yes ␣K ␣facts This"
            " ␣Sara ␣friends ␣go ␣Israel ␣Where ␣Everyone ␣comm ␣Oscar ␣acc ␣cons mark ␣Karl"
            " ␣Wood Sara ␣Brook vania ␣del ari ␣People oria ited ␣pres Colours onia ␣Which Karl"
            " orland ␣ass irc ␣Arvela ania ␣def"
        ),
        -0.5201 * word_start.among(
            ', ? l \u21b5 \u2423the \u2423to \u2423was \u2423The \u2423G \u2423O \u2423up \u2423went \u2423What "; \u2423C \u2423LORD \u2423me \u2423pl \u2423which \u2423her'
            " ␣but ␣came On ␣Who This ␣gr ␣V ␣My ␣before ␣Israel ␣does ␣comm ␣can ␣table ␣light"
            " ␣then ␣Al con ␣How ␣del ␣cr ␣Ar ␣par ␣mer ␣travel ␣min ␣Pet ␣def"
        ),
        row=120,
    ),
    # -/B/D and 45 more; after ”/;/C and 45 more
    "L3N245_b_d_and_45_more_after_c_and": gelu(
        -1.141,
        1.436 * token.among(
            "- B D G H J L N O S T W Y ` a j ␣of ␣W ␣y to na ␣B ap ␣sha ␣not ho verb ra ␣cap"
            " ild ␣j ␣named ep so ib ␣qu ␣can esp But ␣may ␣ca li ta rap hil sha ␣fa ␣North"
        ),
        1.288 * previous.among(
            '" ; C D E N R S ` d ha \u2423S os \u2423LORD \u2423capital \u2423thou \u2423God \u2423nam \u2423flag \u2423son \u2423king \u2423city'
            " ␣ac og ␣house ␣used ␣could ␣children ␣been ␣saying ph ␣saith ames ␣boy ␣Jer oly"
            " ␣Moses ehold ␣mat ros ta ␣year Thank alia sy ␣cities esc ␣che"
        ),
        1.049 * token.among(
            "; B J L N T W Y p ␣f ␣be ir to ␣not ven ra ich ild ␣know ue ␣named ␣On ep ered"
            " ther esp ␣Grey fl ely ric ␣wall ␣Fe ␣ey ␣Jud sw iff ␣Ch isten hy ␣ca li ote ␣10"
            " illed ␣trib hil sha ger ␣fa"
        ),
        0.7031 * token.among(
            "! - 3 4 B G I J L N O P R S T W Y ` j ␣y to na ap ␣sha ␣not ho ra ␣cap ild ␣j"
            " ␣named ␣On ck ep so ␣can esp But ␣ey ␣ca li ta ␣trib hil ␣sol sha ␣fa ␣North"
            " ␣United"
        ),
        row=121,
    ),
    # L/l/␣L and 44 more; after ␣s/␣ha/␣he and 45 more
    "L3N247_l_l_l_and_44_more_after_s_ha": gelu(
        -0.8316,
        1.229 * token.among(
            "L l ␣L ur ect ter ␣F ight ra ri ong ␣found ␣near ␣pain ␣bre ␣behind ␣im igh uc"
            " ␣pre ␣Finch ␣har ␣Hart ␣del ␣Moss com ␣em cess Paul ␣prin ␣mus ␣offering ␣tem"
            " ␣hundred ␣pur ␣done ␣cur ␣spake Olga ␣power ␣priest gth ␣young ␣inter ␣ed ␣holy"
            " ␣belie"
        ),
        1.07 * previous.among(
            "␣s ␣ha ␣he ␣be ␣un ␣friend ␣Y ax ␣Who ␣fac up ␣hath ␣per ␣wr ␣much ␣offer ␣hast"
            " ␣happ ␣colour ␣boy ␣bet ␣ind ␣ey ␣cont ␣ben ␣prin ␣imp eren ␣int ␣Mara ␣dep ␣lived"
            " ␣Alma ␣lit ␣Pet irc ␣Lars sy ␣resp ␣cor ␣est ␣eff ␣alt ␣stren ␣ir ␣sat ␣fa tto"
        ),
        0.9385 * token.among(
            "L re ␣L ␣F ra ri ␣found orn ␣near ␣pain ␣fe urs ␣bre ␣behind ␣im igh ␣pre ␣har"
            " ␣did ␣Brook ␣Hart ␣del ␣Moss com ␣em cess Paul ␣prin ␣mus ␣offering ␣tem ␣hundred"
            " ␣pur ␣done ␣thousand ␣cur ␣spake Olga ␣power ␣priest gth ␣twel ␣young ␣inter ␣holy"
            " ␣chief ␣belie ␣priests"
        ),
        0.695 * previous.among(
            "␣ha ␣be ␣st ␣Y ax ␣fac up ␣hath ␣per igh ␣wr ␣offer ␣hast ␣happ ␣sons ␣colour ␣boy"
            " ␣bet irty ␣sw ␣ind ␣ey ␣cont ␣ben ␣prin ␣imp eren ␣int Colours cle ␣dep ne ␣lived"
            " ␣lit irc ␣Lars ␣resp ␣cor ␣est ␣eff ␣alt ␣stren ␣ir ␣sat ␣fa ␣sac tto ␣swe"
        ),
        row=122,
    ),
    # ing/her/␣with and 45 more; after H/Y/ed and 45 more
    "L3N248_ing_her_with_and_45_more": gelu(
        -0.8968,
        1.57 * token.among(
            "ing her ␣with ␣on ␣you ain ␣all ␣her ant ␣my ate ␣thy ␣their able ␣thee 's ␣your"
            " ␣having ated ater ress ating ious ␣needs ␣our ired ular ␣these ting ␣without"
            " ␣among ible ative ␣thine ␣own ␣many ict ␣its ␣mine ␣evil ␣whose oor ␣same ␣young"
            " ␣righteous ␣wicked ␣such ␣proud"
        ),
        1.147 * previous.among(
            "H Y ed ow ut ig ␣up ␣has ild ake ␣flag urn ␣Do ␣comm iver ␣make ␣if ␣put und ␣give"
            " ␣relating ␣among ␣take ␣opened cess ␣someone ␣Americ eren der Colours ␣full yl"
            " ility illed par ␣mak ␣prov ␣hold ␣especially ␣diff ify ␣wild ␣lack ␣such nded"
            " ␣bear ␣pub vern"
        ),
        0.9421 * previous.among(
            "H Y i ig ␣has ␣all ild ␣flag urn ␣Do ␣used ␣comm ␣make gg arm ␣put und ␣lar ody"
            " ␣take ␣opened cess ␣umbrell ␣someone ␣Americ eren der Colours ␣full ility illed"
            " air ␣mak ␣prov ␣hold stem ␣especially ␣poss ␣diff ify ␣use ␣wild ␣lack ␣such nded"
            " ␣bear ␣pub vern"
        ),
        0.8966 * token.among(
            "t is ␣on ain ␣up ␣all ␣me ␣her ␣my ate ous ␣thy ␣their able ␣thee ass 's ␣your"
            " ␣having ated ater ress ating ious ␣needs ␣our ␣may ired ular ␣these ting ␣without"
            " ␣among ible ative ␣thine ␣own ict ␣its ␣evil ␣whose oor ␣same ␣young ␣righteous"
            " ␣wicked ␣such ␣proud"
        ),
        row=123,
    ),
    # A/E/G and 45 more; after S/s/␣w and 45 more
    "L3N250_a_e_g_and_45_more_after_s_s": gelu(
        -0.9656,
        1.586 * token.among(
            "A E G b m ␣b ␣c ␣f ␣ha im ␣M ere ␣J ag ord em ␣br ␣gre ime ␣am mb ␣any ah ib ␣Mo"
            " pl ␣slept ␣Ed ␣every ␣seen ␣rem Sam ␣em eh ␣another Paul ham ␣Jacob oh Olga eb"
            " ␣Han ␣June ␣July ␣appe ␣ground ␣z ␣swe"
        ),
        0.9453 * previous.among(
            "S s ␣w ␣( ␣d ad ␣L ␣M ␣re ␣for ␣J us adjective ␣D ␣capital nder res ␣under ␣gre"
            " ␣ex ␣pr ␣flag ␣when ide ␣knows ␣per ␣Mo ␣behind ␣pers ␣ad ␣acc ␣painted ␣El ␣sub"
            " ␣Al ␣through ␣car ␣dec eh ␣cont ␣ben esh ␣side ␣Today Days ␣travel ␣wave ␣ass"
        ),
        0.8342 * token.among(
            "8 A B G M b g p ␣b on ␣ha le ␣M ere ␣J ho ␣gre ime ␣am out mb ah ib amp ach ␣Mo we"
            " ␣pass ␣seen Sam pe ␣em ␣prop eh ␣another Paul ham ␣forest oh be eb az ␣Han ␣June"
            " ␣July ␣appe ␣z ␣September ives bs"
        ),
        0.7524 * previous.among(
            "S h ␣T ␣S ␣M ␣J And us ␣It ara adjective ␣capital nder ␣under ␣red ␣ex ␣pr ␣flag"
            " ␣knows ␣comes ␣over ␣per ␣Mo ␣behind ␣U ␣pers ␣acc ␣painted ␣cons ␣El ␣through"
            " ␣dec ␣Jer eh ␣cont venia ␣ben ␣inc esh ␣Ab ex ␣Today Months ␣called orland ␣travel"
            " ␣wave ␣ass ␣August"
        ),
        row=124,
    ),
    # in a word beginning S/c/f and 26 more; B/H/L and 32 more
    "L3N251_in_a_word_beginning_s_c_f": gelu(
        -0.9312,
        4.002 * word_start.among(
            "S c f g h j k l m n p r v w he in re un ␣What qu tr pl sp pr sh ␣plus gr bl"
            " <|endoftext|>"
        ),
        2.007 * token.among(
            'B H L P \u2423f \u2423l \u2423g \u2423" \u2423S \u2423H \u2423M \u2423re \u2423E \u2423un \u2423P \u2423sp \u2423bl \u2423v Th \u2423ex \u2423ab \u2423tr \u2423Th \u2423en \u2423comp'
            " ␣sc ␣pre ␣gl ␣cont ␣Ch ␣dist ␣int ␣dep ␣ins ␣inter"
        ),
        1.492 * previous.among(
            '" - adjective \u2423has "; \u2423under \u2423Is Anna \u2423made \u2423friends \u2423Do \u2423near \u2423knows Lily \u2423gave'
            " ␣count ␣comes ␣behind ␣been ␣needs ␣much ␣lost ␣find lack ␣opposite Digits ␣opened"
            " ␣job Opposites Colours ␣Today Days ␣closed Today ␣wanted ␣genus ␣quiet ␣engineer"
            " ␣Tarvenia"
        ),
        0.4347 * previous_word.among(
            ') l s v \u2423and \u2423d \u2423that \u2423or \u2423un \u2423as \u2423shall \u2423has \u2423cap "; \u2423thou \u2423v \u2423under \u2423red Anna'
            " ␣Do ␣near ␣knows ␣gave ␣no ␣comes ␣over ␣much ␣other ␣lost ␣rem ␣bring ␣body ␣imp"
            " ␣trans ␣reg ␣hundred ␣closed ␣evil ␣wat ); ␣min ␣wood bl ␣cre ␣genus ␣meat"
            " ␣engineer ␣pub"
        ),
        row=125,
    ),
    # after ␣capital/␣flag/␣live and 44 more; ”/./j and 46 more
    "L3N255_after_capital_flag_live_and": gelu(
        -1.257,
        2.137 * previous.among(
            "␣capital ␣flag ␣live ␣well ␣children ␣comes Once ␣been ␣Stone via ␣saying ␣Bell"
            " ␣Wood ␣Brook ␣Frost ␣Hill ␣Field ␣Hart ␣boy ␣Ford ␣Moss ␣Swan ␣Lane ␣lives oria"
            " ␣Ab Months ␣ever ␣X onia orland ␣hot ␣Yolvia ␣baker ␣low ␣June ␣July ␣painter"
            " ␣sailor ␣Ilmaria ␣cook ␣engineer ␣December ␣farmer ␣sac ␣Selmark ␣Tarvenia"
        ),
        1.287 * token.among(
            '" . j l t ha \u2423of \u2423is \u2423n oo \u2423was ur ro \u2423unto \u2423has ra \u2423at if \u2423In ked ora \u2423le \u2423named'
            ' arl \u2423near \u2423live \u2423Everyone ok \u2423over \u2423behind \u2423ro \u2423sl \u2423seen ?" \u2423El \u2423learned eous \u2423num'
            " ␣travel ␣wood ␣Ol lm ␣wave ␣Cora ests ␣Albert sha ␣Greta arrow"
        ),
        0.733 * token.among(
            '" O f w \u2423f \u2423and \u2423in \u2423ha le \u2423S ia ro \u2423J ight \u2423has if old \u2423In \u2423co \u2423Is aul \u2423named \u2423On'
            ' \u2423bu \u2423dr da \u2423before \u2423even tr \u2423against \u2423behind \u2423make ?" \u2423saith \u2423opposite \u2423give \u2423del'
            " eh Opposites ␣learned ling ␣cur ␣baker ␣wave ␣Cora ros ␣Mart ␣Greta"
        ),
        0.2381 * previous_word.among(
            "␣It ␣them ␣they ␣R ␣yellow Once ␣nine ␣Brook There ␣Moss Months ␣priest ␣December"
        ),
        row=126,
    ),
    # after ␣s/noun/␣Anna and 45 more; m/␣a/␣m and 45 more
    "L3N256_after_s_noun_anna_and_45": gelu(
        -1.141,
        1.419 * previous.among(
            "␣s noun ␣Anna ␣has ong ␣Ben ub ␣wor ␣small Here ␣having so atur ␣brown land ␣long"
            " ␣har ␣tree ␣opposite There ized ␣flowers ␣hard ␣opened Opposites ␣large gre"
            " ␣Americ ␣short Colours ope ␣soft ␣col ␣closed ␣cond ␣travel ␣plant ␣wave ␣leaves"
            " ␣low ␣June ␣wild ␣September ␣America ␣bear ␣dry ␣States ␣tail"
        ),
        1.134 * token.among(
            "m ␣a ␣m ): ␣n im ␣with ␣st um ␣by em On ␣cl ␣small ish ␣having ␣used its ick ten"
            " ␣coat lack tern ␣flowers ␣hard ible ␣lives ␣large rop eren ␣pe Months ␣sou Days"
            " ␣its ␣pur ␣plant ␣usually ␣leaves ␣fruit ␣ed ␣Har ␣windy arious ␣chief ␣America"
            " ␣tail ␣most"
        ),
        0.9301 * token.among(
            "B m ␣and ␣m ␣n ␣The her ␣st ␣tw em On ␣cl ␣small ␣having ␣used ␣Ruth ten ile ␣coat"
            " ␣tom ␣som cl lack Numbers Digits ized ␣flowers ␣lives ␣large rop ␣pe Months ␣sou"
            " Days ␣its ␣pur ␣plant ␣usually ␣leaves ␣fruit ␣ed ␣Har ek arious ␣chief Therefore"
            " ␣tail ␣most"
        ),
        0.8197 * sentence_start.among(
            "Q b g k w y ␣t ␣s ␣w er ␣of ␣in ␣n le ␣g am ad ␣y ro ch ␣some On ␣red Here iv scar"
            " br ␣end ␣used rib ␣ob It ␣bel ␣People Opposites ␣imp Colours Months be ␣caus me"
            " ␣usually ␣occ ta ␣fruit ␣trib ring ␣chief arrow"
        ),
        row=127,
    ),
    # 0/1/2 and 46 more; after 3/:/ere and 46 more
    "L3N257_0_1_2_and_46_more_after_3": gelu(
        -0.2958,
        2.101 * token.among(
            "0 1 2 3 4 6 7 8 ent ia ␣pro ose ␣Israel ␣used ction ␣1 ␣been via ale ␣colour ␣2"
            " vania ism ities aria cess ␣body ality ria onia ␣cloud osition ␣February ␣gold"
            " orland ility ␣March ␣4 ium ␣July ␣Arvela ␣August ␣5 ology ania ␣money ivity"
            " ␣America ␣food"
        ),
        1.33 * previous.among(
            "3 : ere os by ␣after ␣facts ␣ac ov ␣well lt ␣1 adverb per ␣No ␣oppos ␣gen ␣ev"
            " ␣dark ␣bet ␣month ric ␣plus iven oria ␣ben ␣imp ␣Listen ␣Which ote ␣sal ␣equ ␣Alma"
            " ␣baker ␣inv ␣organ ␣3 ␣contr rap ␣system ␣elect ␣painter ␣Ilmaria ␣eff ␣grou"
            " ␣subst ␣ir ␣engineer ␣anim"
        ),
        1.149 * two_back.among(
            "3 ␣do ␣What ␣R ␣some og ␣end ␣comes ␣Monday ␣slept Numbers Digits Names ␣sy ␣Have"
            " ␣Fe ␣Can ␣People oly ␣dist ex ␣int Months Days ␣ret ␣att li ␣Which ␣February ␣hot"
            " ␣4 ␣lit ␣June ␣July ␣diff ␣3 ␣Arvela gn rap ␣elect ␣Albert ␣med ␣pol ␣Mord ␣subst"
            " ␣Bel ␣instr ␣tail ␣Qu"
        ),
        0.5003 * previous_word.among("␣of ␣The ␣you ␣have Here ␣city"),
        row=128,
    ),
    # after a word beginning ␣the/␣on/␣it and 48 more; in a sentence beginning (/A/B and 45 more
    "L3N258_after_a_word_beginning_the": gelu(
        -1.301,
        1.097 * previous_word.among(
            "␣the ␣on ␣it ␣P ␣were ␣tw ␣by ␣them ␣they ␣there ␣all ␣upon ␣their ␣cha ␣Now"
            " ␣people ␣end ␣children ␣over ␣seven ␣men ␣saw ␣every ␣than ␣away ␣set ␣about"
            " ␣among ␣many ␣Judah ␣side ␣full ␣Nor ␣thousand ␣travel ␣judg ␣brethren ␣those"
            " ␣fathers ␣div ␣round ␣trib ␣cities ␣wild ␣servants ␣genus ␣until ␣themselves"
            " ␣commanded ␣priests ␣sac"
        ),
        1.027 * sentence_start.among(
            "( A B D H L M N T W ␣s ␣and ␣ha ␣he ␣L ␣H ␣M ␣A ␣G ␣B ␣E And ␣two ␣which On ␣so Th"
            " The ␣Now ␣even ␣There ␣also One Then ␣saith ␣And There ␣So Where ␣therefore"
            " ␣neither ␣They ␣gold Now ␣twelve ␣Am ␣both So"
        ),
        1.005 * token.among(
            "w ␣the ␣was ␣J ts ␣they ␣all ast ␣some ␣She ␣ar ness ␣people ␣any ␣no ␣men ␣saying"
            " ␣things ␣great ␣other ␣every ations pr ew ␣rem ␣works ␣dark ␣Fe ces ␣Moses ␣many"
            " ␣shop ␣last ␣words ert ␣tem ␣forest ␣cloud ␣thousand ␣Ol ␣brethren ␣those ␣certain"
            " ets ␣cities ␣bridge ␣themselves ␣cloudy itude"
        ),
        0.4769 * word_start.among(
            "␣s ␣c ␣n ␣was ␣G ␣sha ␣it ␣se ␣not ␣fl ␣were ␣they ␣cap ␣LORD ␣ye ␣sm ␣out ␣al ␣pr"
            " ␣time ␣ar ␣tr ␣like ␣end ␣Br ␣men ␣saying ␣other ␣lost ␣works ␣call ␣So ␣first"
            " ␣trans ␣dev ␣prod ␣those ␣prov ␣sing ␣soul ␣certain ␣contr ␣both ␣enem ␣cities"
            " ␣leg ␣sat ␣Qu"
        ),
        row=129,
    ),
    # noun/␣said/adjective and 49 more; after Q/Y/␣went and 44 more
    "L3N260_noun_said_adjective_and_49": gelu(
        -1.167,
        1.746 * token.among(
            "noun ␣said adjective ␣went ␣pl ␣Hello ␣Goodbye ␣Yes ␣child ␣friends ␣Do ␣night"
            " ␣end ␣fe ␣Tuesday lt ␣Wednesday ␣looked adverb ␣Monday ␣Thursday ␣Friday ␣Saturday"
            ' mark \u2423No ." \u2423Sunday \u2423morning It \u2423boy ried \u2423So \u2423People \u2423sad \u2423Why ict \u2423hungry \u2423They'
            " ␣Mara ␣got ␣afternoon Yes ␣evening ␣told ␣rainy ␣Cora ␣Felix ␣gener ␣warm ␣windy"
            " ␣September ␣Frank"
        ),
        1.254 * previous.among(
            "Q Y ␣went ␣has ␣there ␣v ␣Goodbye ␣Y ␣In On ␣home ␣On This Here ␣friends ␣Now Lily"
            " ␣used ␣could Once ␣That ␣park One ␣garden Shopping ␣cold ␣works Digits Names ␣girl"
            " ␣river Where ␣shop ␣sunny ␣closed ␣forest ␣farm ␣rainy ␣hill ␣kitchen ␣warm Thank"
            " ␣windy ␣bridge ␣mill ␣secret ␣cloudy"
        ),
        1.238 * sentence_start.among(
            "␣t ␣w ␣n ␣I am ␣Anna ␣Tom ␣In ␣She ␣Lily ␣He On ␣Ben Anna ␣Emma ␣Sara ␣Now ␣Sam"
            " ␣My scar ␣Jack br ␣Mia Ben Once ␣Leo ␣Paul ␣Oscar ␣Clara ␣Vera Emma ␣That One ␣Eve"
            " ␣Hugo ␣Karl ␣Olga ph Sara ␣When rib fl Jack It fe ␣Listen Hugo ␣fruit"
        ),
        1.021 * token.among(
            "␣to ␣as ara by ␣Hello ␣Goodbye ␣Yes ␣child ␣found urn ␣Do ␣end ␣gave ␣fe ␣Tuesday"
            ' lt \u2423looked \u2423Monday \u2423Thursday via \u2423Saturday \u2423back \u2423No \u2423morning ," \u2423rem vania ried'
            " ␣People venia ␣dev ␣Mara ␣met ␣afternoon ␣February Yes ␣evening ␣equ ␣March"
            " ␣wanted ␣April ␣May ␣January ␣Cora ␣June ␣Stella ␣December ␣October"
        ),
        row=130,
    ),
    # B/P/ad and 45 more; after )/Q/d and 45 more
    "L3N262_b_p_ad_and_45_more_after_q_d": gelu(
        -0.9222,
        1.404 * token.among(
            "B P ad ut ec ␣with ap um ␣up ␣sp ␣out ␣red up able sc ub ␣off out ␣blue og ellow"
            " ff ␣sc ␣ad sp ␣sub lack outh ald oll iff har rop ␣Americ ␣sil read ␣wood ␣wanted"
            " ␣arm ␣mat ␣elect ␣wild ␣war ␣ground ␣North med ␣bat <|endoftext|>"
        ),
        1.152 * previous.among(
            ") Q d n p w ␣w ␣f ␣n ␣th ␣S ␣W ␣A na ␣br ␣ch ␣cl ␣On ix br ellow we ␣saw ␣took ␣la"
            " lack ␣girl ock ␣sw sw ␣eat ␣Ch ling uck aves Colours hy ␣cut ␣wood Today ␣wanted"
            " ␣consisting ros ␣genus ows ␣air af ␣States"
        ),
        0.9709 * word_start.among(
            "S b d f g h j l m n p r s t w y ␣o al st to na th ch ab ␣up ␣sp ␣br qu ␣out out we"
            " sp land fl har ␣Ch ␣Americ hy be ␣hot ␣wood wood bl ␣war ␣ground ␣air ␣North med"
            " <|endoftext|>"
        ),
        0.9117 * token.among(
            "B M P ha is el ith her ap ch um ␣P ag ␣sp ild ry ␣out up able ␣al sc ub out ish og"
            " ellow ff ␣ad sp ␣sub lack ␣ob ␣car outh ald iff Clara rop ␣ph ␣wood ␣arm ␣mat"
            " ␣elect ␣wild ␣det ␣eff ␣North ␣bat"
        ),
        row=131,
    ),
    # after H/I/U and 44 more; -/`/in and 45 more
    "L3N265_after_h_i_u_and_44_more_in": gelu(
        -1.356,
        1.483 * previous.among(
            "H I U ␣the ␣p ␣d ␣A ␣G ␣wh ␣J ␣his ab ␣P ␣me ␣ch ␣thy fore ␣thee ␣cha ␣ab ost ␣dr"
            " ␣Th ␣op ␣pass ␣if ␣much ␣where self ␣name ␣opposite ␣thereof ␣fore ins ␣Ab Months"
            " ␣heaven ␣cause ␣eyes ␣face ␣power gth ␣mouth ␣ran ken ␣brother ␣glory"
        ),
        1.446 * token.among(
            "- ` in ec ␣for ␣on ag un ␣by em ␣com ␣there ␣con op ␣In ␣af ␣their fore ␣fac ␣sh"
            " ␣ex ␣after ␣dis ␣Where For ␣can esp ␣things ␣where ␣than ␣des sh ␣dec ␣sec Where"
            " esh ␣whom ␣Egypt ␣reg Do ␣spec ␣ins Now oint hil ␣resp ␣mil <|endoftext|>"
        ),
        0.9197 * token.among(
            "- ` n an ␣in ␣S ec ␣with ␣li un em ug ␣day ␣ex ␣after ␣ar ␣K ␣like ␣dis ␣Where ␣qu"
            " For esp ␣ang ␣where ␣than pr ␣des ␣place ␣dec ␣sec ␣cont Where ␣exp ex ␣pres"
            " ␣Egypt mon Do ␣ve ␣spec ␣whose oint hil ␣resp ␣cor Therefore <|endoftext|>"
        ),
        0.9042 * token.among(
            "- l ar ␣be am ␣L ec ␣k ␣his ack ␣fl un ␣from ree ␣man ␣K ␣we ␣king ove ␣str For"
            " ␣sc ␣thr ␣pre ␣som ␣where ␣su ␣than ␣des ␣rem ␣car ␣tre ␣sy ␣dec ␣sec Where ex"
            " ␣Egypt Do ␣rec ␣spec Now ␣host ␣ref ␣beg ␣rest gn gen nded ␣Walter"
        ),
        row=132,
    ),
    # 0/6/7 and 45 more; in a sentence beginning )/E/G and 46 more
    "L3N268_0_6_7_and_45_more_in_a": gelu(
        -1.263,
        1.396 * token.among(
            "0 6 7 ␣said ␣Hello ␣her Anna ␣Yes ␣say ␣gave ah ␣come ␣Ruth ␣Wednesday ␣park"
            " ␣Saturday ␣saying uary ␣offer ␣2 ␣brought ried ␣eat oice ␣Jerusalem ␣offering"
            " ␣gold ␣bread ␣10 ␣spake ␣4 ␣April ␣May ␣drink ␣January ␣June ␣July ␣answered"
            " ␣August ␣5 ␣painter ␣wife ␣eleven ␣brother ␣quiet ␣September ␣December ␣October"
        ),
        0.7867 * sentence_start.among(
            ") E G I M N U W ␣and ␣he ␣be ␣that ␣or ␣A ␣an ␣J And ␣O ␣have ␣they ␣kn ␣so ␣Then"
            " Th ␣le ␣what ␣am ␣St But Then ␣saith ␣And Sara Numbers Digits Names He ␣art ␣bring"
            " ␣blood Opposites ␣now ␣Ab Months Days ␣mount ␣gold ␣dwell So"
        ),
        0.5563 * token.among(
            "0 6 7 h ␣Hello ␣her ␣out Anna ␣Yes ␣say ␣gave ah ␣come ␣light ␣saying uary ␣offer"
            " ames ␣2 ␣brought ␣eat ␣serv oice ␣Jerusalem ␣offering ␣bread ␣10 ␣spake ␣4 ␣April"
            " ␣May ␣twelve ␣drink ␣January ␣June ␣sea ␣July ␣answered ␣August ␣5 ␣painter ␣wife"
            " ␣eleven ␣brother ␣sword ␣quiet ␣ra ␣September ␣December ␣October"
        ),
        -0.3602 * word_start.among(
            "A ␣o ␣w ␣at ␣do ␣com ␣from ␣me ␣which ␣Y ␣In ␣but ␣bu ␣tr ␣gr ␣Sam ␣en ␣count ␣per"
            " ␣Clara ␣been ␣acc ␣park ␣cons ␣saying ␣form ␣earth ␣Rose ␣rep ␣cr ␣sur ␣Ch ␣shop"
            " ␣horse ␣dev ␣mus ␣They ␣supp ␣twelve ␣wife ␣only ␣cities ␣cover ␣subst ␣leg ␣air"
            " ␣lay ␣frog"
        ),
        row=133,
    ),
    # he/␣for/␣on and 47 more; after a word beginning B/␣the/␣The and 45 more
    "L3N269_he_for_on_and_47_more_after": gelu(
        -0.9769,
        1.267 * token.among(
            "he ␣for ␣on ight ␣gre ␣God ␣made ␣child ␣mother ness ␣near ␣work ␣gave ise ␣pre"
            " ␣act ␣name ␣tre ␣opposite com ␣days ␣job ␣writ ␣might oy ␣words ␣mount oe ertain"
            " Do iness ize ␣judg ␣wanted ␣rest ␣Edda ␣death ␣use ␣Jon ␣enem ␣perform ␣love ␣Mart"
            " ␣Greta ␣ste ␣quality ␣move ␣glory ␣Mona ␣che"
        ),
        0.9803 * previous_word.among(
            "B ␣the ␣The ␣H ␣all ma ␣LORD ␣friend ␣know ␣Yes ␣son ␣hand ␣say ␣does ␣against"
            " ␣word ␣oppos ␣dog It ␣dark ␣call ␣Black ␣command ␣opened ␣own ␣speak ␣called"
            " ␣heard ␣att ␣daught ␣caus ␣host ␣told ␣mouth ␣mid ␣Am ta ␣Arvela ␣holy ␣conf ␣resp"
            " ␣est ␣perform ␣mult ␣glory ␣frog ␣pub ␣possess"
        ),
        0.7515 * token.among(
            "he ␣se ry ␣gre ␣made ness ␣near ␣work ␣gave ise ␣bre ction For ␣pre But ␣act ␣te"
            " ens ␣tre ␣opposite com ␣days ␣job ␣writ oy ␣words oe ertain Do iness ize Yes ␣keep"
            " ␣judg ility ury ␣wanted ␣Edda ␣use Thank ␣Jon ␣perform ␣Mart ␣Greta ␣quality ␣move"
            " ister ␣Mona ␣che"
        ),
        0.4934 * word_start.among(
            "h k he en ␣to st And ke ma op The ␣made ␣child da ep ␣near ␣gave For But ␣act"
            " ␣name ␣tre ␣opposite Numbers It Digits Names ␣command ␣days ␣job Oscar ins"
            " Opposites Months ␣words ␣keep ␣judg be ␣wanted ␣righteous ␣Edda ␣death ␣use"
            " ␣perform ␣Greta ␣quality ␣move ␣Mona ␣che"
        ),
        row=134,
    ),
    # B/F/L and 45 more; after W/j/␣u and 45 more
    "L3N271_b_f_l_and_45_more_after_w_j": gelu(
        -0.767,
        1.911 * token.among(
            "B F L N P p ␣n ␣L ␣wh ␣B ␣J pp ␣N ␣sp ␣af ␣sh ␣app ␣comp amp ff esp sp ␣som cl ph"
            " ␣happ Mia oll ␣rep ␣cand ␣prop ␣exp ␣imp ox ␣dep ␣ph ␣supp ␣ref ␣diff gn ␣resemb"
            " ␣Mord ␣resp ␣det ␣eff ␣def ␣ir af"
        ),
        1.459 * previous.among(
            "W j ␣u ␣tw ␣con ␣which ␣af res ␣co ␣ex ␣pr ␣city ␣dis Lily Emma ␣pers ␣can Max"
            " ␣cons ␣su ␣saith ames com ␣ind ␣opened ␣prop Paul ␣Moses Leo ␣dw ex ␣trans Finn"
            " ␣Listen ␣pur Hugo Pete Olga ␣priest ␣inter ␣div de ␣year ␣cities ␣det ␣est ␣mult"
            " ␣process"
        ),
        1.2 * token.among(
            "B F M N ␣J pp ␣N ␣li ␣sp ␣Who ␣sh iv ␣comp ␣against act esp hes sp ␣pre ane ␣needs"
            ' \u2423som ." \u2423cand iff \u2423according Where \u2423exp \u2423imp \u2423dev \u2423dep eous \u2423ph cc \u2423supp \u2423ref \u2423Han'
            " ␣diff ␣Arvela ␣Sel ␣Mord ␣resp ␣det ␣eff ␣ir ␣z ␣farmer ␣pub"
        ),
        0.9477 * token.among(
            "B F L N P ll ve ec ␣wh ␣J pp ␣sp ␣af ␣so ␣sh ␣app ␣comp ff ␣can esp sp ␣som ␣No"
            " rib ␣happ Mia con ␣rep ari ␣cand iff ␣according ␣exp ␣imp ␣dev ␣dep ␣far ␣ph ␣supp"
            " ␣ref ␣Han ␣diff ␣Jo ␣resp ␣det ␣eff ␣def ␣such"
        ),
        row=135,
    ),
    # after ”/Q/␣H and 45 more; ”/-/. and 48 more
    "L3N272_after_q_h_and_45_more_and_48": gelu(
        -1.157,
        1.45 * previous.among(
            '" Q \u2423H \u2423B \u2423r \u2423said \u2423fl \u2423Who Anna \u2423son Tom \u2423friends \u2423big Lily Ben \u2423children \u24231 Emma'
            " Shopping ␣saying ␣bed ␣tree ␣saith Sara ␣nine Mia Jack ␣sons Digits Sam Names ␣boy"
            " ␣del ␣wall Nora Clara Leo Ruth Eve Finn Hugo ␣bench ␣loud ␣evening ␣lived ␣equ"
            " Olga Ida"
        ),
        1.387 * token.among(
            '" - . : O Y i \u2423of \u2423( ad ig ive \u2423li ab verb "; On sc \u2423named ip \u2423near veryone sp'
            ' \u2423eight \u2423seen \u2423asked ." rost irst tern \u24232 Names \u2423Lord \u2423dec ric ari \u2423sec oly'
            " Opposites ␣between Colours cle li ␣travel ium ␣beg ests iec ␣genus ␣North ␣most"
        ),
        0.7413 * token.among(
            '- Y i \u2423s \u2423( at \u2423to all \u2423li ven verb "; ree \u2423In On \u2423what \u2423cha \u2423named ip ally orn'
            ' \u2423ser \u2423look ough \u2423U ail ." \u2423than rost irst oll \u2423Lord \u2423sec ible vent Colours li \u2423sil'
            " ium az ␣toward iec ring ␣genus ␣brother ␣North ␣States ␣Eur"
        ),
        -0.2597 * word_start.among(
            ", . : O d ␣d ␣h ␣or ␣L ir ␣an ␣k ␣with ␣as ␣N ␣unto ␣ne ␣C ␣hat ␣will ␣so ␣work"
            ' \u2423Mo \u2423im \u2423sc \u2423eight \u2423key \u2423pre \u2423la ." \u2423fast \u2423door \u2423dec \u2423del \u2423cand \u2423sec \u2423hard \u2423em'
            " ␣character ␣short ␣Ab ␣dev ␣mer ␣equ ␣told ␣inter ␣sat ␣most <|endoftext|>"
        ),
        row=136,
    ),
    # ”/'/I and 46 more; B/I/he and 47 more
    "L3N274_i_and_46_more_b_i_he_and_47": gelu(
        -1.061,
        1.303 * token.among(
            '" \' I he ing \u2423ha \u2423be ome ce one \u2423fl \u2423by ity art \u2423She \u2423He \u2423af \u2423co \u2423ex ure ars'
            " ␣having ire ␣no ␣comp ating ␣being ory ale ␣something ody ␣flowers pe ␣Moses als"
            " cle oot ne ife ␣leaves she ision ature raw She They af ␣che like"
        ),
        1.082 * token.among(
            "B I he ␣a ␣be ome one ␣are ␣have ␣has ity art ast ate ␣She ␣He ␣ex ars 's ␣this"
            " ire ␣children ␣comp ating ␣being ory ale ␣something He ody ␣flowers pe ␣Jesus"
            " ␣Moses als cle oot ␣They ne ␣leaves she ures ision ature raw She They ␣priests af"
            " ␣che"
        ),
        0.9277 * sentence_start.among(
            ', Q b c f i j s u in ha en ing ve \u2423" st na \u2423not ke one un ma ind art \u2423Y sc da so'
            " ␣no ang ner oc str form con fe ␣these sh com ble vent ex oy ne ␣especially de man"
            " ru stand"
        ),
        0.1935 * inside_quotation,
        row=137,
    ),
    # ␣o/re/␣u and 45 more; er/ed/al and 46 more
    "L3N278_o_re_u_and_45_more_er_ed_al": gelu(
        -1.03,
        1.662 * token.among(
            "␣o re ␣u le ␣be ␣e ␣se ree ␣gre ␣le ␣app ␣king ␣like ty ␣sle ␣fe ␣more ␣bre ␣pre"
            " ␣har ␣te ␣other ␣ele ␣spe ␣tre ␣opposite ␣give ␣bet ret ple pe ble ␣umbrell ␣pe"
            " ␣ever ␣sou ␣wat ␣hot ␣ple ␣Edda ination ␣cre ␣whe ␣enem ␣fif ier ␣che ␣swe"
        ),
        1.201 * token.among(
            "er ed al ␣u ay ␣he ␣e ot ␣an ␣J ␣one ␣gre ␣le ␣thee ␣time ip ␣like ␣sle ␣fe ␣bre"
            " ␣pre ern ␣tom ␣te ␣ele ␣spe ␣hast ␣morning ␣tre ␣opposite ␣give ␣bet ple ␣umbrell"
            " ny ␣Egypt ␣pe ␣ever ␣sou ␣woman ␣mid ␣ple ␣Edda iec ␣cre ␣whe ␣resemb ␣che ␣swe"
        ),
        1.166 * previous.among(
            "% B G M Q p ␣the ␣w ␣c ␣p ␣st ack ␣v ␣Yes ␣app ␣son ␣facts ␣having ␣used ␣comp"
            " ␣comm ␣qu ␣make ␣much ␣being ␣te ␣des ens ␣give ␣bet ␣res ␣rep ␣inc ␣sk ␣exp ␣int"
            " ␣equ ␣tab ␣beg ␣mat ␣ass ␣resemb ␣conf ␣wild ␣resp ␣est ␣subst ico arrow"
        ),
        0.8687 * token.among(
            "␣o ␣u le ␣e ␣se ␣ne ␣gre ␣le ␣app ␣like ty ␣sle ␣fe ause ␣more ␣bre ␣pre ␣cle ␣har"
            " ␣tom ␣te ␣ele ␣spe ␣tre ␣opposite ␣give ␣bet ret ple pe ble ␣umbrell ling ny ␣pe"
            " ␣ever ␣sou ␣wat ␣hot ␣ple ␣Edda ␣ed ination ␣cre ␣whe face ier ␣che ␣swe"
        ),
        row=138,
    ),
    # :/;/b and 47 more; in a sentence beginning )/./D and 47 more
    "L3N279_b_and_47_more_in_a_sentence": gelu(
        -1.182,
        1.126 * token.among(
            ": ; b ␣b ␣I ␣he ␣have ␣had ␣bl ␣R ␣She ␣Lily ␣He ␣Ben ␣sm ␣Emma ␣Max ␣Sam ␣dis"
            " ␣Mia ␣hath ␣Leo ␣Z ␣Ruth uc ␣wr ␣painted ␣Eve ␣Ida ␣David ␣Karl ph ␣hast ␣rem ␣del"
            " ␣sw sw ␣Moses ␣exp ␣dw ex ␣Jacob yl ␣loud ␣caus ehold ␣Mord ␣conf ␣Saul ␣October"
        ),
        0.9759 * sentence_start.among(
            ") . D E ␣b ␣f ␣I ␣L ␣H ␣G ␣B ␣F And ␣Anna op ␣which ␣She ␣Lily ␣He ␣Ben ␣Emma ␣am"
            " ␣On This ␣Sara ␣Sam ␣My ob ␣Mia ␣Th ␣Everyone ␣Clara ␣There ␣Ruth ␣im ␣That ␣Eve"
            " land But ␣Hugo Then ␣And ␣So sw Opposites Now go ␣twelve ␣Am So"
        ),
        0.8462 * previous.among(
            ", ␣re ara ␣have ␣them ␣con ␣LORD ␣came ␣af ora ␣ex ␣what ␣child ␣son ␣king ah"
            " ␣well tain ␣land ␣There ␣looked ␣pre iah ␣saying ␣back ␣When ␣Frost ␣Hart ␣dark"
            " There ␣So ␣learned ␣ent ␣They ␣prod ␣conc eb ␣priest ␣Edith ␣Pet ␣pray oved"
            " ␣answered ␣Stella ␣wife ␣Jo ␣brother ␣sword ␣priests"
        ),
        0.3298 * previous_word.among(
            ", W ␣he ␣e ␣M ␣she ␣P ␣have ␣LORD ␣thou ␣came ␣He ␣Ben ␣ar ␣child ␣blue ␣found"
            " ␣any ␣yellow ␣ear ␣black ␣garden ␣El ␣When ␣hast ␣earth ␣Frost ␣high ␣spoon ␣girl"
            " ␣days ␣So ␣Jesus ␣turn ␣sent ␣first ␣strong ␣between ␣learned ␣dev ␣wat ␣daught"
            " ␣pray ␣answered ␣Stella ␣enem ␣est ␣kingdom"
        ),
        row=139,
    ),
    # ␣and/␣be/␣for and 36 more; ␣a/␣he/␣was and 46 more
    "L3N280_and_be_for_and_36_more_a_he": gelu(
        -1.368,
        2.127 * token.among(
            "␣and ␣be ␣for ␣as ␣not ␣shall ␣have ␣What ␣they ␣all ␣which ␣what ␣when ␣hath ause"
            " For of ␣shalt ␣if ␣where ␣than ␣then ␣may ␣lost ␣How ␣because ␣should ␣nor ␣plus"
            " ␣Can ␣neither ␣whom ␣Today ␣yet ␣usually ␣whose ␣especially ␣how ␣until"
        ),
        0.9713 * token.among(
            "␣a ␣he ␣was ␣for ome ␣as ␣not ␣shall ␣do ␣What ␣LORD ␣which ave ␣le ␣what ␣time 's"
            " ␣when ␣hath ause ␣There For ␣painted of ␣shalt ␣if ␣let ␣where ␣than ␣may ␣How"
            " ␣because ␣should ␣happy ␣nor ␣plus ␣days ␣Can ␣neither ␣whom ␣Today ␣yet ␣usually"
            " ␣whose ␣same ␣leaves usually ␣how ␣until"
        ),
        0.7186 * previous.among(
            "H I L W Y ␣wh And ich ue Th ␣Do ␣end ␣count ete ␣used uch ␣more ␣even ence ␣Wh"
            " ␣make ␣bec For But ␣much ␣things especially ␣place Numbers ␣because ␣according"
            " ␣neither der ␣behold cc ␣caus ehold Now ␣mak ␣beg ␣leaves ␣contain ␣year ␣resemb"
            " usually ␣cities ␣order ␣such They"
        ),
        -0.1578 * word_start.among(
            "' A in ␣h ␣or ␣for ␣B ␣J ␣not ␣unto ␣at ␣by ␣from ␣R ␣her ␣In ␣some ␣us ␣who"
            " ␣their ␣father The ␣after ␣box ␣near ␣used ␣comm ␣also ␣park ␣can ␣long ␣tree"
            " ␣than ␣then ␣high ␣very ␣nor ␣shell ␣Have ␣orange ␣law ␣Why ␣therefore ␣tak"
            " ␣usually ␣told ␣poss ␣diff ␣only ␣Frank"
        ),
        row=140,
    ),
    # ”/␣of/And and 45 more; !/”/␣of and 45 more
    "L3N281_of_and_and_45_more_of_and_45": gelu(
        -1.194,
        1.411 * token.among(
            '" \u2423of And th \u2423unto \u2423by \u2423from \u2423thou ings ies \u2423into \u2423people \u2423does its \u2423against But'
            " ␣earth ions ␣through ␣sons outh ␣about ities ces ays ments ␣between els ␣cause"
            " ␣mount ants ␣told ␣same ␣toward ters ense ets ␣only ology uring ␣order ␣genus ains"
            " ience ␣fa ics ␣most <|endoftext|>"
        ),
        1.068 * token.among(
            '! " \u2423of And th \u2423unto \u2423from \u2423thou ings ies \u2423into \u2423people \u2423does ves its \u2423against But'
            " Then ␣earth ions ␣through outh ␣about ities ces ents ays ments ␣between els ␣cause"
            " ␣mount ants ␣told ␣same ␣toward ters ense ets ␣only ology uring ␣order ␣genus"
            " ience ␣fa ics ␣most"
        ),
        0.9463 * sentence_start.among(
            ") . E M O U z ␣w ␣b is ␣of ␣is ␣n ␣that ␣L ␣G And ␣se ce ␣shall ␣have ␣con ␣which"
            " ␣who fore The ␣what ␣wor 's ␣gr br so ␣if But ␣where Then ␣bel dom ling ␣therefore"
            " ␣Ab ␣mount Now ␣fruit gen ␣chief med <|endoftext|>"
        ),
        -0.6715 * word_start.among(
            'A W \u2423the \u2423m \u2423T \u2423I \u2423be \u2423" \u2423e \u2423H \u2423M \u2423A \u2423B \u2423sha \u2423li \u2423went \u2423at \u2423v \u2423who \u2423Is \u2423sh Th This'
            " ␣Sam ␣before ␣any ␣comp For ␣been ␣ele ␣No ␣form Then ␣chair ␣flowers ␣ind ␣ring"
            " ␣dest ␣sou ␣mine ␣ve ␣equ ␣cour ␣ass ␣toward ␣inv ␣hats ␣whe"
        ),
        row=141,
    ),
    # ␣u/␣him/␣me and 46 more; after c/␣not/␣do and 45 more
    "L3N282_u_him_me_and_46_more_after_c": gelu(
        -0.8936,
        1.203 * token.among(
            "␣u ␣him ␣me ␣know han ␣again ␣people mb ␣comp ove ␣needs ␣cle ually uary self ␣way"
            " ␣away und ␣2 ␣these ␣dec ␣rep ␣Fe ␣among ␣command ␣forth ␣thereof teen ␣Jerusalem"
            " ␣imp ␣behold ␣judg ␣hot ␣4 ␣priest ␣brethren ␣those ␣ass ␣destroy irc stand ␣3"
            " ␣prophe ␣5 ␣servants ␣Nils ␣cups ␣October ␣Qu"
        ),
        0.7537 * previous.among(
            "c ␣not ␣do ma ␣my ␣de res ␣thy ␣al ␣nam ␣ab ␣dis ␣en ␣Ed ␣ang ␣des ␣nor ␣art ␣sec"
            " com ␣wom ␣Fe ␣ind ␣command ried ␣Jud ␣dw ␣speak ␣tem semb ␣prov ␣Edith ␣destroy"
            " irc ␣Stella ␣prophe ␣trib ␣cor ␣mult ␣eleven ␣alt ␣stren ␣themselves ␣depart"
            " ␣taken greg ␣possess med"
        ),
        0.6471 * token.among(
            "␣u ␣un ␣him ␣me han ␣again ␣people mb ␣comp ans ove ␣cle ually uary ␣way ␣away"
            " ␣car und ␣2 ␣these ␣month ␣dec ␣rep ␣Fe ␣among ␣command ␣forth ␣thereof ␣Jerusalem"
            " ␣imp ␣behold ␣judg ␣hot ␣4 ␣brethren ␣himself ␣twelve ␣ass irc stand ␣3 ␣prophe ␣5"
            " ␣number ␣servants ␣Nils ␣cups ␣October ␣Qu"
        ),
        0.4417 * sentence_start.among(
            "( G I K M N T W Y ␣is ␣d ␣be ␣that ␣or ␣M ␣J And ␣O ␣shall ␣are ␣have ␣thou ␣kn ␣Y"
            " ␣Is ␣see Th ␣le ␣what ␣am ␣Th ␣make Shopping ␣let ␣where ␣saith ␣because Names"
            " ␣art ␣bring ␣neither ␣now ␣Ab Days Do ␣As ␣yet Now ␣dwell"
        ),
        row=142,
    ),
    # D/G/L and 47 more; after ”/;/D and 46 more
    "L3N283_d_g_l_and_47_more_after_d": gelu(
        -1.152,
        1.639 * token.among(
            "D G L b h ␣b ␣m ␣l ␣h noun ␣E ome ␣r ␣as ␣O ␣at ␣ne ␣bl ␣con ␣R ␣pl ␣friend Th ub"
            " ␣ar ␣ab ␣tr ␣gr ␣Sam ␣dr ␣Th ␣Vera ␣thr ␣El ew ␣gl ␣ob ␣rem sh eh har ␣exp ␣Ab ils"
            " ␣Han ests ␣val ␣Un ease <|endoftext|>"
        ),
        1.238 * previous.among(
            '" ; D K S ` s \u21b5 \u2423b \u2423to \u2423d \u2423h \u2423I \u2423" \u2423S \u2423M \u2423A \u2423for \u2423on And \u2423shall ers \u2423they \u2423Y \u2423will'
            " fore ␣ex This iv For ␣pers ␣can ten But ␣And ␣girl ␣flowers eh ␣ben ␣Judah ␣dw hy"
            " ␣num ␣would ␣consisting ␣leaves ters ␣resemb sha"
        ),
        0.9767 * token.among(
            "E l n ␣s ␣b ar or ␣m ␣h al el ir ␣sa ␣E th ␣r ␣ne ␣con ␣D ␣sh ␣le ␣pr ␣ar ␣ab"
            " ␣when ␣gr ␣St ␣Th ␣over orm ␣bec ␣thr ␣la ␣cons ␣than ␣gl ␣car ␣call ␣Lord sh ␣cr"
            " ␣Ab ␣Han ␣val ␣Un ␣fif ␣ra <|endoftext|>"
        ),
        0.8486 * token.among(
            "E g k s x y ␣b ar ␣h il ␣or el ir ␣E ter ke ␣ne ␣man ather ␣under ber ␣ar ␣named"
            " ␣ab ␣St ␣Th orm atur ␣thr ␣la ␣And ␣than ␣gl ␣call ␣Lord sh ␣cr ␣Ab ␣bench ␣Han"
            " ␣sea ␣val usually ␣stren ␣Un ␣fif ␣ra med"
        ),
        row=143,
    ),
    # two after ␣o/␣h/␣sha and 46 more; after oo/us/ri and 45 more
    "L3N286_two_after_o_h_sha_and_46": gelu(
        -0.949,
        1.472 * two_back.among(
            "␣o ␣h ␣sha ␣tw ␣br ␣father ␣gre ␣good ␣child ␣mother ␣My ␣knows ␣count ␣comes ␣ro"
            " ␣Clara ␣sc ␣ad ␣Finch ␣today ␣tom ␣opposite ald ␣flowers ␣Fe ␣balls ␣large ␣Americ"
            " eren ␣Mara ␣books ife ␣thousand ␣num ␣Bruno ␣Edda ␣fruit ␣Felix ␣hats ␣Lars"
            " ␣resemb ␣ir arious ␣North ␣cups ␣piec ␣bear like ␣Eur"
        ),
        1.061 * previous.among(
            "oo us ri ␣friend res ␣gre ␣le ␣after ␣cl ␣friends ␣count ␣does ␣behind ␣ro lt"
            " ␣park ␣needs ␣our ␣lost ␣school ␣hor Numbers ␣girl ␣plus ␣fore ␣Jud ling gre"
            " ␣closed iol ␣pur ␣books ␣As ␣sil ␣sal ␣Bruno ␣arm ␣drink ␣Felix bl ␣Lars ␣Jon"
            " ␣bridge ␣grou arious ␣States like ␣Walter"
        ),
        1.033 * token.among(
            "? d h an as ␣G ␣O ␣D ␣two ␣R ␣Y ␣He ora ␣three ␣see ␣four ␣cha ␣named Tom ␣having"
            " ob ␣five ␣six ␣comes ␣seven ␣eight mark ␣El ␣lost ␣Marsh ␣Brook ␣sons ␣plus ␣Mara"
            " ␣Nor ␣Jacob ␣Alma ␣Pet ␣Arvela ␣Galdovar ␣Jon ␣Har ania ␣Hanna ␣Klara arious"
            " ␣North ␣Nils"
        ),
        0.7404 * token.among(
            "? p ␣and as ␣T ver ␣A ch ␣C ␣D ␣Y ␣She ␣He ry ora ␣three ␣four ␣cha ␣named Tom"
            " ␣having ob ␣five ␣six ␣eight ␣brown mark Then ␣lost ␣Brook ␣fast ␣Ford ␣plus ␣Mara"
            " ␣Nor ␣Jacob Yes ␣Alma ␣May ␣Arvela ␣sto ␣Galdovar ␣Jon ania ␣Hanna ␣Klara arious"
            " ␣North ␣Nils"
        ),
        row=144,
    ),
    # A/O/W and 46 more; after ay/␣that/ho and 46 more
    "L3N290_a_o_w_and_46_more_after_ay": gelu(
        -0.864,
        1.369 * token.among(
            "A O W a ␣the ␣o ␣is ␣be ␣A And ␣O ␣are ␣had ital ora the The ␣after 's ␣On This"
            " ␣when da ical ial ␣hath ␣comes For ␣if But ory ␣tomorrow ␣back lack Jack ␣month"
            " ual ␣learned ␣Ab ron Days ␣ca ␣afternoon Yes inal ta ically ␣windy ␣cloudy"
        ),
        1.099 * previous.among(
            "ay ␣that ho adjective ts ␣at ct ␣which ␣ye On ␣so ␣Who ␣gre ␣what ount ␣child ␣son"
            " This ␣when ust ␣near ␣say ␣comes we But arn ␣asked Then ␣oppos ␣saith ␣When ␣earth"
            " ␣happ It ␣colour Where ␣whom ␣Today Days ␣met ␣caus ␣mak ␣hold ␣sto ived ␣elect"
            " ␣love ␣lack ␣pub"
        ),
        0.923 * token.among(
            ", A O W ed es ␣is ing na And ␣O our ital ora fore the The ␣after 's This ␣when"
            " ␣comes ff For But ory ␣tomorrow ␣back ful ange lack Jack ␣give oll ␣month ual ody"
            " ␣learned ␣Ab Days ␣ca lic Yes ␣evening stem ta ically ␣cloudy"
        ),
        -0.4261 * word_start.among(
            "; ␣b ␣m ␣is ␣I ␣W ␣H ␣A ␣sa ␣B ␣it ␣has ␣they ␣there ␣C ␣bl ␣thou ␣pro ␣good ␣j"
            " ␣made ␣cl ␣K ␣we ␣On ␣dr ␣fe ␣no ␣look ␣kite For ␣being ␣than ␣give ␣play ␣So ␣Can"
            " ␣writ ␣dw ␣last ␣sunny ␣sou ␣ca ␣conc ␣lived ␣dwell ␣windy ␣ir ␣cloudy"
        ),
        row=145,
    ),
    # after a word beginning ␣for/␣his/␣there and 42 more; ␣I/ec/ation and 48 more
    "L3N291_after_a_word_beginning_for": gelu(
        -1.056,
        1.502 * previous_word.among(
            "␣for ␣his ␣there ␣her ␣my ␣thy ␣their 's ␣into ␣your ␣before ␣say ␣no ␣comm For"
            " ␣if ␣David ␣our ␣every ␣lost ␣Al ␣fast ␣because ␣these ␣without ␣sec ␣Jesus ␣thine"
            " ␣own ␣now ␣mine ␣years ␣Nor ␣Jacob ␣whose ␣brethren ␣himself ␣fathers ␣soul ␣holy"
            " ␣grou ␣until ␣commanded ␣Saul Therefore"
        ),
        1.17 * token.among(
            "␣I ec ation ␣me ␣ye ␣father ␣God Th ␣son ␣mother ␣we ␣en ␣children ␣comes atur"
            " ction ␣person ations self ␣name ␣works ␣sons ism ␣head ␣lives ments ␣someone"
            " ␣Jerusalem ␣ever ␣They ␣Christ ␣eyes ␣conc ␣daught ␣face ␣power ␣hands ␣brethren"
            " ␣fathers ␣arm ␣peace ␣cor raw ␣love ␣brother ␣leg ␣ste ivity ␣glory ister"
            " Therefore"
        ),
        0.8007 * previous.among(
            "B Y ␣s ␣n ␣that ␣wh ␣sa ␣his ␣has ␣from ␣my ␣thy Th ␣cl ␣gr ␣fe ␣no ause urs igh"
            " For of ␣our ␣spe ␣wom ␣Jesus ␣thine eh dom iven ␣many ␣hundred cept ␣years ␣daught"
            " ␣judg ␣host ised ␣toward ru ␣servant stand ␣enem ␣Mord iqu ␣Bel ␣commanded greg"
            " Therefore"
        ),
        -0.1248 * word_start.among(
            "A ␣L And ␣said ␣went ␣thou ␣thy ␣co ␣red ␣God ␣app ␣K ␣found ␣having ␣end ␣en"
            " ␣count ␣six ␣could ␣children ␣Mo ␣new ␣been ␣la ␣person ␣saying ␣tom ␣name ␣earth"
            " ␣these There ␣rep ␣del ␣fore ␣dist ␣trans ␣disc ␣done ␣eyes ␣hands ␣brethren ␣arm"
            " ␣ple ␣conf ␣servants ␣brother ␣leg ␣glory"
        ),
        row=146,
    ),
    # after N/Y/␣sa and 46 more; w/␣to/oo and 46 more
    "L3N292_after_n_y_sa_and_46_more_w": gelu(
        -0.7593,
        1.381 * previous.among(
            "N Y ␣sa ␣What ␣com ␣one ␣two ␣In ␣three ␣fac ␣after ␣ab ␣found ␣go ␣Th ␣five"
            " ␣count ␣Br ␣fe ␣rel ␣seven ␣Wh igh ␣acc ␣saw ␣much ␣cle ␣put ␣offer Numbers Digits"
            " ␣brought ␣bring ␣em ␣Can ␣prop ␣dw Colours ox ␣Listen ␣Which ␣Alma ␣occ bl ␣gener"
            " Thank ␣resp ␣lay ␣sac"
        ),
        1.196 * token.among(
            "w ␣to oo ␣th ap ␣up ␣What ␣cap ␣two very ␣good the The ure ␣wor ␣no ␣per ␣ro ␣new"
            " One ␣much ␣every ␣lamp ␣lost ␣How ␣very ␣colour ␣dark ␣plus ␣forth aria ␣first"
            " ␣short ␣Today ␣cur ␣cour ␣same Today ␣mid ␣rainy ␣January ␣windy ␣how ␣Ilmaria"
            " ␣fif ␣goat ␣November embr ␣little"
        ),
        1.138 * token.among(
            "A oo ␣th ap our ␣What ␣cap ␣one very ␣good the The ␣wor This ␣no ␣per ␣ro ␣new"
            " ␣Monday One ␣eight ␣map ␣much ␣every ␣lamp ␣lost ␣spoon ␣How ␣very ␣colour ␣dark"
            " ␣plus ␣first ␣Today ␣sunny ␣February ␣cur ␣cour ␣same Today ␣mid ␣rainy ␣January"
            " ␣windy ␣fif ␣cloudy ␣December ␣November ␣little"
        ),
        0.8297 * token.among(
            "1 A O a is om ␣ha le ␣The ro ␣went ␣What ␣cap ild On ␣four ure ␣this ␣no ␣per ␣ro"
            " ␣im ␣every ␣put ␣bell ␣spoon ␣How ␣boat ␣colour ␣plus ␣Jes aria Nora Paul Leo"
            " ␣short ␣Today ham Hugo ␣cur ␣cour air ␣same ␣certain ␣how ␣love ␣goat embr"
        ),
        row=147,
    ),
    # after Q/Shopping/Names; two words after one beginning On/␣what/This and 1 more
    "L3N293_after_q_shopping_names_two": gelu(
        -0.8696,
        7.545 * previous.among("Q Shopping Names"),
        4.989 * two_words_back.among("On ␣what This One"),
        1.081 * token.among(
            "␣t as et ers ␣Then ␣le ␣what ␣named ness ans oss ␣bre orm atur ␣part ␣person ␣tree"
            " ions ␣car ities ces ents ␣tra ays ␣body els als ␣sou ps ␣col ␣pur ors ␣As ␣wat"
            " ␣caus ␣woman ␣wood ␣state ␣flesh ros ␣death ␣mar ets ␣leg ␣America ␣United ␣anim"
            " ␣Eur"
        ),
        0.6239 * previous.among(
            "? Q ␣m ␣n ␣se ␣fl ␣has ␣ne ␣Y ␣Who ␣le ␣into uth This Here ␣gr ␣knows ␣fe ␣bre ␣qu"
            ' sp \u2423back \u2423No \u2423When ung \u2423morning ," \u2423ev \u2423colour \u2423girl \u2423wom \u2423Jud Opposites \u2423sk'
            " Colours ␣mount ␣afternoon ␣wat ␣evening ␣supp ␣righteous ␣val ␣cent ␣grou ␣North"
            " ␣piec amm ␣anim"
        ),
        row=148,
    ),
    # j/z/␣s and 45 more; after C/J/K and 48 more
    "L3N294_j_z_s_and_45_more_after_c_j": gelu(
        -0.9831,
        1.367 * token.among(
            "j z ␣s ␣f ar ␣th im ␣k ␣fr ␣se ␣st ark ␣D ␣kn ␣Y ␣us ren ␣j da ␣ke mb ␣Fr ␣Z ␣thr"
            " ␣la ␣David Then ␣kind ␣rem He ␣del Nora ␣Moses ␣dw ne Pete ␣Jacob ␣Bruno ␣Alma"
            " ␣Dario ␣Se ␣Pet ␣pray ␣Edda ␣Greta ␣Klara ␣Mona ita"
        ),
        1.16 * previous.among(
            "C J K S en ␣is ␣to ␣he ␣that ␣st ␣shall ␣friend ␣Hello ␣came ␣will ␣Then ␣pr"
            " ␣before ␣St ␣Fr ␣does ␣comes ␣come ␣can ␣shalt ␣let ␣put ␣car He ␣Jer ␣cr eh"
            " ␣lives oly Months ␣They ne ehold ␣spake eb ␣Ol ␣Am ␣June ␣July ␣answered So ␣Jon"
            " ␣October Therefore ␣November ␣Qu"
        ),
        1.002 * two_back.among(
            "D L P R d ␣L ␣H ␣shall verb ␣will ␣Then ␣father ␣home ␣mother ␣again ␣Israel"
            ' \u2423knows \u2423Fr \u2423does \u2423Finch \u2423Ed \u2423let \u2423Lake \u2423El \u2423tomorrow ." Then \u2423may \u2423did ames ,"'
            " ␣Field ␣works ␣Ford ␣Swan ␣job ␣Moses ␣offering ␣They ne ␣would ␣priest ␣Am So"
            " ␣cover They ico ␣priests ␣sac"
        ),
        0.8752 * token.among(
            "' S Z a b j z ␣a ␣s ␣th ␣k ␣fr ␣st us ␣went ␣kn ry ␣j da ␣ke ␣Z ␣thr ␣la Max"
            " ␣Friday Then ␣rem Numbers It He ␣del Nora ␣Moses ␣dw Finn ne Pete ␣Bruno ␣Alma"
            " ␣Dario ␣Se ␣Pet ␣pray ␣Edda iec ␣Greta ␣Klara ened ␣Mona"
        ),
        row=149,
    ),
    # after ␣count/␣much/Numbers and 7 more; prepositions (␣a/␣of/␣is and 42 more)
    "L3N297_after_count_much_numbers_and": gelu(
        -0.9524,
        4.004 * previous.among(
            "␣count ␣much Numbers Digits Opposites Colours ␣Today Months Days Today"
        ),
        2.236 * token.among(
            "␣a ␣of ␣is ␣to ): ␣in ith ␣for ␣with ␣on ␣unto ␣has ␣had ␣at ␣by ␣from ␣con ␣In"
            " ␣upon On ␣under ␣after ␣into ␣On ␣found ␣before ␣having ␣near ␣against ␣behind ␣ad"
            " ␣painted of ␣needs especially ␣than ␣lost ␣through ␣about ␣plus ␣without ␣among"
            " ␣between ␣toward uring"
        ),
        0.8452 * token.among(
            "in ␣and ␣to ␣in ␣h noun ␣or ia to ␣with ␣are ␣has ␣had ␣from ma ␣con ␣In On ␣af"
            " ␣under ␣after ␣when ␣found ␣per ␣looked ␣saw ␣took ␣key Shopping ␣let ␣where ␣lost"
            ' \u2423Reed ," con \u2423plus ling \u2423trans Colours \u2423usually \u2423especially \u2423inv \u2423contr \u2423only'
            " usually ␣fear ␣until pro"
        ),
        0.7883 * previous.among(
            "0 2 4 6 7 I noun ␣What ␣She ␣He ␣Who ␣out ␣flag This Here ␣friends ␣Where ␣five"
            ' uch \u2423six \u2423comes \u2423even \u2423much ." \u2423opposite Numbers Names irty \u2423Can \u2423balls \u2423according'
            " teen Months Days ␣closed ␣4 ␣plant ␣hats ␣5 ␣resemb ␣follow ␣Un ␣such ␣meat ␣Nils"
            " ␣cups bs ␣States"
        ),
        row=150,
    ),
    # in a word beginning S/`/a and 44 more; B/C/F and 46 more
    "L3N299_in_a_word_beginning_s_a_and": gelu(
        -1.203,
        2.466 * word_start.among(
            "S ` a b d f g h k m p t w he ha ac ad ␣The se na ch em qu sc ass br tr per sp arm"
            " ph pr fl He ␣bet sh com sw har gr mon over de ␣Felix bl sha <|endoftext|>"
        ),
        1.362 * token.among(
            'B C F J L M P S T W \u2423t \u2423s \u2423b \u2423c \u2423f \u2423p \u2423n ay \u2423" \u2423S \u2423W \u2423L ut \u2423M \u2423re \u2423k ere \u2423G \u2423B \u2423J'
            " ␣un ␣r ␣st ␣sp ␣R ␣She Th ␣K ␣comp sp arm ␣back ␣bet sh ␣Jes ␣Ch Now ests"
            " <|endoftext|>"
        ),
        1.307 * previous.among(
            '" S at \u2423M \u2423J \u2423has "; \u2423under \u2423Is The \u2423made Tom da \u2423near \u2423en Lily \u2423gave \u2423op tr'
            " ␣behind we ␣There ␣saw ␣needs ␣bas ␣lost ␣find ␣name ␣Al lack Sam Paul har ␣Ch"
            " Clara Ruth Colours ␣Today Days ␣afternoon Pete Olga Ida ium Today ␣wanted ␣val"
            " ␣genus ␣America"
        ),
        1.029 * token.among(
            "B C F H J L M P R S T W b u ␣s ␣b ␣f ␣p ay ␣S ␣W ␣L ␣M ␣re ␣G ␣B ation ␣sp ␣She"
            " ␣de av ass ␣K ␣dr ␣dis oon age orm ␣pre pr ful ␣bet sh ␣cr ian over ize ␣mat"
        ),
        row=151,
    ),
    # ”/;/in and 45 more; after 3/g/k and 45 more
    "L3N300_in_and_45_more_after_3_g_k": gelu(
        -1.291,
        1.402 * token.among(
            '" ; in \u2423b \u2423m \u2423h \u2423ha noun \u2423that \u2423wh ter ul ject ven verb adjective em "; \u2423sp \u2423which'
            " qu ather the up ␣ar ␣K uth ok ign adverb ase ␣if arm ␣head ␣Jud ␣side ␣tem ␣met );"
            " read ␣usually ␣leaves ␣fruit ␣system ␣round ␣only usually face"
        ),
        0.9424 * previous.among(
            "3 g k ␣s ac ig ␣bu ␣hand ␣used ither ␣tomorrow ␣form ␣put ␣earth ␣girl ␣water cy"
            " ␣head ␣thereof ␣So ␣another els ␣sk ␣Jerusalem aves ␣trans ␣side ␣Today ␣sou"
            " ␣offering oot ␣ret ␣years ␣gold ium ␣wood gth ␣wanted ␣consisting ␣sea ␣left iec"
            " ␣cover ␣subst ␣sword ␣ground ␣piec ␣kingdom"
        ),
        0.8193 * sentence_start.among(
            "b c g p s t on or al ␣th am ␣y el ␣A ␣it th ch ke ag qu sc 's iv han scar ␣found"
            " da ob pl ang mer ␣also ten sp Shopping fl ␣water cy bit sw har oy alk eb me wood"
            " ␣occ ring"
        ),
        0.7842 * token.among(
            '" F es \u2423m \u2423h le am \u2423G \u2423wh \u2423fl \u2423have verb em \u2423sp \u2423which \u2423will ak av up \u2423K \u2423am \u2423ab'
            " ish ok ten oth ither arm com ␣Jud ␣balls ␣sk ␣side ham over ␣tem ␣col ␣met ); cc"
            " ␣min ash imes ␣system ␣round usually gen bs vern"
        ),
        row=152,
    ),
    # last capitalised but one ␣Tom/␣Hello/␣Goodbye and 46 more; !/Q/␣” and 45 more
    "L3N301_last_capitalised_but_one_tom": gelu(
        -0.8008,
        1.452 * other_capitalised.among(
            "␣Tom ␣Hello ␣Goodbye ␣She ␣Lily ␣He ␣Then ␣Who Anna ␣Yes ␣Emma ␣On ␣Max ␣Sara Tom"
            " ␣Where ␣Mia Lily Ben ␣Nora ␣Leo ␣Oscar ␣Clara ␣Ruth ␣Vera ␣Ida ␣Karl ␣Lake ␣Olga"
            " ␣When ␣Have ␣Park ␣So ␣Can ␣People Paul Where Eve ␣Mara Do Pete Yes ␣Edith ␣Dario"
            " ␣Han ␣Ir Thank ␣Hanna ␣Walter"
        ),
        1.433 * token.among(
            '! Q \u2423" \u2423Anna \u2423capital \u2423Lily \u2423Who \u2423good Anna \u2423Emma \u2423flag Here \u2423friends \u2423ke Lily'
            ' Once \u2423Clara \u2423Ruth \u2423Vera Emma \u2423buys Shopping \u2423Karl \u2423Olga Sara ," Numbers \u2423colour'
            " Digits Names ␣People Oscar Paul Opposites Leo Ruth Eve Colours Months Days ␣Listen"
            " ␣Which Karl Yes ␣loud Olga Ida Vera"
        ),
        1.137 * previous.among(
            "! w ␣it ␣said ␣were ␣sp ␣Hello ␣Goodbye ␣came ␣red ␣see ␣app ␣child ␣off ␣blue"
            ' \u2423like \u2423green \u2423white Once \u2423There \u2423painted \u2423took \u2423long \u2423Ed \u2423buys ?" \u2423asked \u2423Lake'
            " ␣tomorrow ␣pink ␣kind ␣hor ␣How ␣clean ␣So ␣learned aldov ␣last ␣Listen ␣got Do"
            " ␣tired Yes ␣Ol ␣twelve ␣ran ␣Ir ␣secret ␣Frank"
        ),
        0.9702 * token.among(
            'Q ic \u2423" \u2423e \u2423capital \u2423her \u2423Who \u2423good Anna \u2423Yes \u2423flag \u2423named Here \u2423ke Once \u2423Oscar'
            ' \u2423Ruth \u2423Vera \u2423looked \u2423That \u2423Eve \u2423buys \u2423Ida Shopping \u2423Karl ," Numbers \u2423colour Digits'
            " Names ␣People Oscar ␣umbrell Opposites Clara Ruth Eve Colours Months Days ␣Listen"
            " ␣got ␣Which ␣loud Olga Ida Vera ␣Frank"
        ),
        row=153,
    ),
    # ood/ight/ack and 46 more; ood/ight/ld and 44 more
    "L3N303_ood_ight_ack_and_46_more_ood": gelu(
        -0.7282,
        1.505 * token.among(
            "ood ight ack ark ild ather ked ue ak ck orn ellow ink ␣land are ␣ear ick ough"
            " orrow ␣light ␣needs ␣garden ␣right wn ␣way lack tle ock ank ␣law ␣eat uck ␣speak"
            " ␣heard semb aker ␣sin ␣bread read ␣drink ␣fruit ␣dead ␣wild ␣peace raw ␣ground"
            " ␣meat af ␣read"
        ),
        1.199 * token.among(
            "ood ight ld ark ild ather ked ck orn ␣flow ellow ink ␣land are ␣ear ick ough orrow"
            " ␣needs wn lack tle ␣water ock ank ␣law uck ␣speak ␣heard semb aker ␣sin ife ␣bread"
            " read oney ␣drink ␣sea ␣fruit ␣dead ␣wild ␣peace raw ␣ground ␣meat ␣food ␣read"
        ),
        1.138 * word_start.among(
            "j r y ha ␣ha le st ␣sha ␣gre ␣bu ␣flow ␣used ␣land ␣ro sp ␣light ␣needs ␣garden"
            " ␣right fl ␣way ␣water sh ␣sw ␣wind ␣eat har ␣sk oy ␣speak ␣heard ␣sin ␣bread be"
            " ␣farm wood ␣drink ␣sea ␣fruit ␣dead ␣wild ␣peace ␣ground ␣quiet ␣meat ␣food ␣read"
            " ␣swe"
        ),
        1.124 * previous.among(
            "d r ␣w ou ␣ha oo ␣k ␣wh ␣sha ␣tw ␣bo ␣pl ug ␣gre ␣sh ␣le ␣bu row ␣sle ␣used ␣bre"
            " ␣ro ang we umb ␣sl ␣morning ull ␣opposite ␣sw Opposites ␣sk uck gre Colours ␣pe"
            " ␣afternoon ␣evening ␣thoug ␣sto bl ␣wild raw ␣grou ␣piec ␣che ␣swe"
        ),
        row=154,
    ),
    # ␣of/␣st/␣unto and 46 more; ␣b/ed/et and 46 more
    "L3N304_of_st_unto_and_46_more_b_ed": gelu(
        -1.139,
        1.523 * token.among(
            "␣of ␣st ␣unto ␣at ark eth ␣know ␣He ␣upon ␣Is ␣see ␣into ␣found ␣Do ␣gave iver"
            " ␣against ␣behind ␣make ␣saw ␣painted ␣took ␣needs ␣buys ␣let ␣put ew ␣find ember"
            " ␣set ␣give ␣among ␣brought ␣bring ␣opened ␣turn ␣called ␣heard ␣got ␣keep ute"
            " ␣told ␣destroy ify ␣cover ␣perform ␣fear ␣bear ␣possess"
        ),
        1.1 * token.among(
            "␣b ed et ␣unto ␣by ␣pl ␣thou ␣ye ␣upon ␣Is ␣made ␣after Tom ␣gave ise ove iver"
            " ered ␣against ␣behind ft ␣saw ␣painted ␣took ␣let ␣seen ␣put ␣offer ␣set ␣rep"
            " ␣among ␣bring ␣opened ␣eat ␣burn ␣trans ␣heard ␣got ␣keep read ␣mak ␣told oint"
            " ␣judge ␣destroy ␣perform ched ␣shew ␣read"
        ),
        1.058 * previous_word.among(
            "T ␣he ␣not ␣shall ␣have ␣one ␣ball ␣thou ␣ye ␣will ␣Who Here ␣ke ␣say ␣Where ␣hath"
            " ␣children ␣men ␣There ␣key ␣thr ␣shalt ␣map ␣drum ␣let ␣lamp ␣No ␣may ␣hast ␣spoon"
            " ␣because ␣give He There ␣Can ␣balls ␣umbrell ␣according ␣umbrella ␣books ␣daught"
            " ␣would ␣told ␣return ␣mid ␣hats ␣cups ␣shew"
        ),
        0.7065 * sentence_start.among(
            "A C D F I K L M N O R S T W Y ␣and ␣d ␣ha ␣he ␣that ␣or And ␣O ␣do ␣thou ␣Y Th The"
            " ␣On ␣when ␣There For ␣Eve ␣if But ␣Pete Shopping ␣let Then ␣then He ␣Jesus"
            " ␣neither ␣Ab Do So They Therefore"
        ),
        row=155,
    ),
    # after ”/h/␣t and 45 more; p/ad/ver and 45 more
    "L3N307_after_h_t_and_45_more_p_ad": gelu(
        -1.427,
        1.491 * previous.among(
            '" h \u2423t \u2423o \u2423b ll \u2423h \u2423u \u2423g oo \u2423sa ro \u2423E \u2423r os ho if \u2423bo \u2423ch \u2423so \u2423cha \u2423gr \u2423ro igh'
            " ␣pass ␣sl ␣thr ␣shalt ␣har ␣back ␣offer ␣gl ␣boy ␣cr gr ␣sk ␣behold ␣offering ␣sal"
            " ehold ␣cur ␣cour Today hil ␣cover ␣alt ␣stren ␣z"
        ),
        1.453 * token.among(
            "p ad ver ol ap ain pp us od ark art ud own ␣app ub ip orn ␣hand ␣im ␣ad ␣pass Max"
            " ␣char ␣heart ␣dec ock ␣rep ible ␣ey ␣head ␣prop ␣ben Ruth ope oot irit ␣tab gth"
            " ␣ed ␣kitchen rap iec iqu ␣plac ␣piec ␣pub acle ␣oil"
        ),
        0.835 * token.among(
            "d g t v en ap ain ag od ark est ud ␣app ub ␣named ip ␣im ␣ad ␣pass Max ␣bas ␣char"
            " ␣heart ught ␣dec ock ␣rep ible ␣ey ␣head bit ␣prop ␣ben Ruth ␣sou oot irit ility"
            " ␣tab gth ␣ed ␣kitchen rap iec iqu ␣piec ␣pub acle ␣oil"
        ),
        0.7574 * word_start.among(
            "h r ␣t ␣a re ␣b ␣h ␣u le st ␣wh ␣sa ␣r ␣bo ␣ch ␣so ␣sh ␣cha ␣bu so ␣ro pl ␣im ␣can"
            " ␣pass ␣sl str ␣gl ␣should ␣heart sh ␣dec ␣rep ␣cr ␣ey ␣head ␣fore gr ␣sk cle over"
            " ␣met ␣tab ␣ed ␣kitchen ␣cover ␣goat ␣piec ␣oil"
        ),
        row=156,
    ),
    # in a sentence beginning ./␣l/Anna and 34 more; ?/H/Q and 45 more
    "L3N311_in_a_sentence_beginning_l": gelu(
        -1.142,
        1.573 * sentence_start.among(
            ". ␣l Anna ␣ex Tom ep Lily Ben ␣There ␣im Emma Max Sara Mia Jack Sam Nora Oscar"
            " Paul Clara Leo Ruth Eve cle Finn ␣Listen Hugo Pete Karl Olga Ida Vera air ev ␣det"
            " rad <|endoftext|>"
        ),
        1.303 * token.among(
            "? H Q ll ␣se ␣What ␣but ␣ch Here ␣fe oss ␣come ␣qu ␣Paul ␣That ought ile iah ␣cle"
            " Shopping ␣te fl ␣fast tern ␣door ␣give ␣colour ␣chair Opposites ␣dev ␣col irit"
            " ␣bench ␣power ␣July ests ␣appe ision ␣cre ␣elect ␣number ␣holy ␣cor ced rad amm"
            " ched ␣possess"
        ),
        1.127 * token.among(
            ". ? Q n ␣l ␣se ␣com ␣capital ␣She ␣pr Here ␣Do ␣Where ␣ser ␣even ␣rel ␣qu ␣That"
            " ␣today ␣cle Shopping ␣te ␣tomorrow fl tern Numbers ␣colour Digits Names ␣Have ␣Can"
            " Opposites ␣sad ␣exp ␣trans Colours Months ␣dev Days ␣col ␣Listen ␣ph Olga Ida"
            " ␣appe ␣cre amm"
        ),
        -0.5464 * previous_word.among("␣you ␣day ␣Is ␣seen"),
        row=157,
    ),
    # ␣in/␣I/␣he and 45 more; after a word beginning I/M/␣and and 45 more
    "L3N314_in_i_he_and_45_more_after_a": gelu(
        -1.335,
        1.337 * token.among(
            "␣in ␣I ␣he ␣was st ␣re ␣with ␣st ␣have ␣had ␣they ␣thou pt ␣upon ␣de ␣ex ␣made ␣tr"
            " ␣like ␣found ␣having ␣near au ␣en ␣hath ␣Z ␣make ␣bec ␣wr ␣been ␣pre ␣shalt ␣needs"
            " ␣David ␣opened ␣turn ␣might itc ␣done Yes ␣wanted ␣inter ␣return ␣Felix ␣est"
            " ␣perform ␣Igor ␣Saul"
        ),
        1.333 * previous_word.among(
            "I M ␣and ␣to ␣I ␣it And ␣not ␣shall ␣have ␣had ␣they ␣LORD ␣thou ␣which ␣ye ␣will"
            " ␣Then ␣who ␣God ␣we This ␣friends ␣king ␣hath ␣can ␣shalt ␣David ␣And ␣may ␣hast"
            " ␣should It There ␣relating ␣balls ␣might ␣whom Do ␣lived ␣priest ␣usually ␣farm"
            " ␣fathers ␣servant So ␣resp Therefore"
        ),
        1.11 * previous.among(
            "I he ␣I ho ␣have ␣they ark ␣bl ime ␣we This ␣king ␣ke ␣hath ␣ser ites ause ␣wr"
            " ␣pre ␣la ␣being ␣may ␣hast ␣happ ␣rep ␣del ␣sw ording eh ␣turn ␣might ␣tak ␣keep"
            " illed eb ␣mak az ␣rece So hil ␣Jo ek ␣est ␣perform ␣lack ␣stren esc"
        ),
        0.84 * token.among(
            "␣w ␣d ␣in ␣re ␣k ␣not ␣she ␣are ␣were ␣have ld ␣thou ␣know ug ␣sm ␣ex ␣made ␣like"
            ' \u2423having \u2423dis au \u2423en \u2423hath \u2423fe \u2423bec \u2423been \u2423pre \u2423shalt \u2423needs \u2423David \u2423te \u2423hast ,"'
            " ␣should ␣opened ␣turn ␣might ␣pres itc Yes ilt ␣wanted ␣return ␣destroy ␣est"
            " ␣perform ␣Igor ␣Saul ␣sit ␣shew"
        ),
        row=158,
    ),
    # after )/noun/␣on and 47 more; 5/H/x and 47 more
    "L3N315_after_noun_on_and_47_more_5": gelu(
        -1.64,
        1.868 * previous.among(
            ") noun ␣on ␣J ␣there ␣capital ␣He ␣made ␣flag ␣having ␣end ated ␣live ␣gave Once"
            ' \u2423There \u2423been \u2423needs ." \u2423nine ember \u2423works Numbers It \u2423colour \u24232 There \u2423Have'
            " ␣relating ␣bel ␣balls Months ␣books istic ␣lived ␣plant ␣mak ␣hold ␣consisting"
            " ␣leaves ␣contain ␣toward ␣diff ␣3 ␣resemb ␣written ␣cups ␣bear ␣States ␣October"
        ),
        1.761 * token.among(
            "5 H x ␣ ␣a ow ␣H th os ␣has ard ␣In the ␣Sara ␣Israel ␣having ob ␣near ␣five"
            " ␣white ok ␣comm way ␣needs ␣tom ␣pink ␣form irst ale ␣plus ␣Fe ␣ey ␣Jud sw ␣answ"
            " ␣cause iet ants ␣prod be ␣wanted ␣soul ␣contain ros ␣ran ␣servant ␣Felix ␣Sel esc"
            " amm"
        ),
        1.364 * token.among(
            "␣s ␣of ␣to ): ␣in ␣was ␣with ␣as ␣have ␣has ␣had ␣at ␣two ␣In ␣came ␣three ␣four"
            " ␣having ␣near ␣white ␣gave ␣black ␣been ␣painted of ␣needs ␣buys ates ␣nine ␣plus"
            " ␣relating ower ␣opened ␣lives ␣between ␣large ling Colours ␣its Pete ␣February"
            " ␣travel ␣hot ␣wanted ␣wave ␣low ␣3 ␣Felix arious"
        ),
        0.5729 * token.among(
            "- x ␣the ing ow to ␣with ␣had ␣two ␣R ␣which nder ather ␣having ␣count Ben hed"
            " ␣over ␣painted of ␣needs Shopping ␣where ␣pink ␣Olga ␣high ular ␣give Names ␣plus"
            " ible ␣opened aria ␣between ␣sunny ␣cause ␣its ␣prod Do Today ␣wave ␣rainy ␣low ␣3"
            " ␣Felix uring ring ows rad arious"
        ),
        row=159,
    ),
    # B/L/` and 44 more; B/L/W and 46 more
    "L3N316_b_l_and_44_more_b_l_w_and_46": gelu(
        -0.9252,
        1.418 * token.among(
            "B L ` ␣t ␣f ␣d ␣h ␣n ␣g ia ol ro ht ␣B ␣F ore ation od ild ␣af ␣pro ␣facts ␣pain"
            " ␣en ␣ser ␣comm are ition ␣back ␣gl ␣manner ␣del ism ␣tra ␣col ␣cur ␣chan ␣rest man"
            " ination ␣use ␣val ␣med ␣fear pro ␣belie ␣position"
        ),
        0.972 * token.among(
            "B L W w ␣f ␣d ␣l ␣g el ol ht ␣B ␣F ild qu ␣de ␣af ␣pro ␣red the ␣al ount ␣pain ␣en"
            " ␣fe ␣comm are ␣back ␣gl ␣gen ␣manner ism ␣tra ␣col ␣par ␣mer ␣min ␣cur ␣chan ␣rest"
            " ination ␣use ␣val ␣med ␣sol ␣order ␣fear pro ␣belie"
        ),
        0.8 * previous.among(
            "c om al ic ive em ous ary ical ial act ␣bas ph pr ular ␣res ual acter ␣ey ative"
            " ␣People ␣blood ␣large erm rop ␣int ␣trans Colours Months ␣sou ␣dep ␣col istic"
            " ␣cond ␣ins ium ␣plant ␣lit ␣occ ␣inv ␣resp ␣cor ␣eff gen ␣process like ␣most arrow"
        ),
        0.5875 * text_start.among(
            "a c d e g i l m o p x z he re er en an as al le am ad im ap ter ven ag ly ine ant"
            " iv scar ove mer sp ph pr con cy ble vent hy alk ps ne par az ta gen"
        ),
        row=160,
    ),
    # 0/s/es and 44 more; after 7/M/N and 45 more
    "L3N317_0_s_es_and_44_more_after_7_m": gelu(
        -0.9574,
        1.376 * token.among(
            "0 s es ␣her ␣In ␣came ings This ␣blue ys les ␣white ␣more ful ␣sy ␣flowers ities"
            " ␣thereof ents ␣thine ays ins ␣prin aves ␣short ines ants ␣mine ␣years ␣gold ␣10"
            " ones ␣righteous ␣May ␣3 ␣wicked ␣5 ␣cities gen ␣quiet ␣September ivity They"
            " ␣December bs ␣October ␣oil"
        ),
        0.8631 * previous.among(
            '7 M N ` \u2423" \u2423with \u2423unto ts \u2423j \u2423see ount ix \u2423ke atur adverb \u2423sl \u2423saying \u2423gl \u24232'
            " ␣happy ␣lar uct cess ␣between ␣many eren Months ␣heaven ants ␣cut iness ␣num"
            " orland ␣sil ␣4 air ␣April stem ␣low ␣destroy ␣3 ense ures ␣both ains itude"
            " Therefore ease"
        ),
        0.7129 * token.among(
            "0 s an ␣her ings ␣off ␣blue ys les ␣white ␣more ious ␣new ␣1 ␣cold ful ions ␣sy"
            " ␣flowers ities ␣thereof ents ␣thine ays ins aves Months ants ␣mine ␣years ␣10 ones"
            " ons ␣righteous ␣leaves ␣May ␣3 ␣wicked ures ␣5 ␣cities gen ␣quiet ␣September ivity"
            " They bs ␣dry ␣oil"
        ),
        0.4305 * sentence_start.among(
            ", s ␣the ␣c ␣of ␣g ␣are ag adjective ␣all ␣one ␣some ␣their fore br ␣no tr pl ner"
            " of ␣ang arm Numbers Digits Names ␣water Opposites ␣prin vent ␣character ␣behold"
            " Colours Months Days ␣rec ␣gold ␣caus wood ␣div ␣diff ru ␣dwell ␣Sel ␣trib ␣written"
            " She ␣such They"
        ),
        row=161,
    ),
    # v/␣a/␣the and 42 more; after ␣a/):/oo and 47 more
    "L3N318_v_a_the_and_42_more_after_a": gelu(
        -1.493,
        1.617 * token.among(
            "v ␣a ␣the ␣The ␣two ␣three ␣good ␣red ␣small ost ␣blue ␣having ␣green ␣yellow ␣big"
            " ␣white One ␣brown ␣needs ␣long ␣pink fl ␣nine ular ric ple ␣hard ian ␣strong"
            " ␣large ␣dirty ␣heavy ␣soft ␣its atic fect ped ␣usually ␣whose usually ␣wild ␣Klara"
            " arious like arrow"
        ),
        1.505 * previous.among(
            "␣a ): oo ␣on ore ␣have ␣had ␣at ather ␣Is ␣made ub ␣into ␣like ␣having ␣gave ␣sle"
            " Once ␣behind ␣There ␣saw gg ␣needs ␣lost ␣find ␣lar ␣flowers ␣opened ␣large rop"
            " gre ␣Americ ope ␣its ␣pur ␣met ␣min ␣sing ␣wanted ␣leaves ␣ed sha ␣Hanna ␣Greta"
            " ␣fif ␣ra ␣Igor arious ␣America ␣States"
        ),
        1.307 * previous.among(
            ") d ␣ nd ␣of ␣in ␣with ter ␣by here On ug ␣who ␣out ␣made Here ␣off ␣friends ␣like"
            " ␣found ␣en ␣gave ove ␣Tuesday ␣There ition ␣took oc ␣today ␣needs ␣form ␣put ␣find"
            " ␣through ␣How ond com ␣flowers ␣between ling gre ␣Americ ␣wanted ␣leaves ␣ed"
            " ␣elect ␣alt ␣leg ␣America"
        ),
        0.9067 * token.among(
            "d v he al le ␣The ive ith th ␣his ld nder ␣three up 's ␣small This ost ␣having ty"
            " hed One ␣needs ird ␣great ␣ele ␣Reed ular ␣opened ␣first ␣large ␣short ollow ␣its"
            " mon fect ped ␣whose ␣same ␣sing usually ␣dead ced ␣such ␣Igor arious greg like"
            " arrow"
        ),
        row=162,
    ),
    # after )/):/␣you and 46 more; ):/␣or/␣sha and 45 more
    "L3N319_after_you_and_46_more_or_sha": gelu(
        -1.14,
        1.549 * previous.among(
            ") ): ␣you ␣it verb ␣In ug ␣app ␣child ␣ab ␣Jack og ␣end ␣en ␣Everyone ␣ser tain"
            " ␣could ␣rel orm atur ign ␣act ␣Grey ␣Lake ␣tomorrow ␣oppos ␣sub ␣Reed ␣pri ␣des"
            " ␣Frost ␣manner ␣Black ari ␣cause ␣reg ␣dep Do cc ␣state ␣ref ␣ran ␣resp ␣det"
            " ␣cover ␣order ␣proper ␣read"
        ),
        1.523 * token.among(
            "): ␣or ␣sha ␣went ␣cap ␣came ␣good up ␣wor iv ␣Now ical ␣knows ␣count ␣used ire"
            " Once ␣liked ␣been ␣bed ␣back ␣ev ␣opposite ␣happy ␣relating ible ording ␣according"
            " gan ␣sur ␣learned ␣character ␣sunny ␣candle ␣cause alk istic ␣travel ␣cur ility"
            " ␣prov ␣wanted ␣consisting ␣ran ␣windy ␣order ␣cloudy ␣goat"
        ),
        0.8888 * token.among(
            "n v y ␣the er ␣( le ␣an ect ␣r ␣shall ␣P em ␣good ving ␣Now ␣used ves Once ␣per"
            " ␣Oscar ␣liked ough ␣today ␣saying ␣opposite ␣happy sh ␣Jer ␣relating ␣Lane ording"
            " ␣according ific ␣sur ␣learned ␣character alk ␣travel ility ␣wanted ␣consisting"
            " ␣ran ␣Sel ␣Albert ␣order ␣ra ␣proper ␣goat"
        ),
        0.2934 * previous_word.among("; ␣you ␣Sara ␣Mia ␣Paul ␣Karl ␣manner ␣cause"),
        row=163,
    ),
    # after A/N/␣of and 46 more; ?/I/c and 45 more
    "L3N322_after_a_n_of_and_46_more_i_c": gelu(
        -1.242,
        1.49 * previous.among(
            'A N \u2423of \u2423is \u2423be \u2423" \u2423The \u2423as verb \u2423Hello \u2423which \u2423Now \u2423Do \u2423saw \u2423eight via \u2423today'
            " ␣Friday ␣person ␣much ␣buys ␣act ␣bas ␣tomorrow ␣gen Numbers olog ␣People hem"
            " venia gan ␣someone ␣Americ eren ope ron ox ␣Listen ␣got ␣conc ␣travel ␣organ ␣hats"
            " ␣elect ␣med ␣pol ania ␣cups ␣November"
        ),
        1.141 * token.among(
            "? I c ␣a ic le ␣The ␣shall ␣had ital very ␣will ␣who ␣father the ␣mother ␣My ical"
            " ␣city ␣any ␣live ␣Br ane ␣being ␣seen ␣Wood ␣may ␣lost ␣boy ␣girl ␣Black ric ␣plus"
            " ␣People Where ␣someone atic Do istic Yes she ␣contr ␣wicked Thank ␣Mart She ␣Igor"
            " arious"
        ),
        0.7293 * token.among(
            'I a c f he \u2423a \u2423c an \u2423l ot \u2423The her \u2423r \u2423are \u2423had ine "; ital \u2423R \u2423capital \u2423bo \u2423pl'
            " nder very able This ␣gr ical ␣hath ␣being ␣may ␣lost ful ␣Hart ␣boy He ␣girl ric"
            " ␣plus ␣People Paul ␣serv atic istic ␣contr She ␣Igor arious like"
        ),
        -0.6453 * four_back.among(
            ". Q ␣are ␣Yes ␣flag ␣green ␣today ␣back ␣lost ␣When ␣colour Colours ␣4 ␣wanted"
        ),
        row=164,
    ),
    # last followed by Q/ok/␣needs and 6 more; after ?/J/R and 45 more
    "L3N323_last_followed_by_q_ok_needs": gelu(
        -0.7159,
        3.818 * followed.among("Q ok ␣needs ␣body ert ␣Listen ␣Which ros ␣5"),
        1.492 * previous.among(
            "? J R ␣r ␣li ␣com ␣some ␣Who ␣ex ␣facts ␣ab ␣end ␣dis ␣en ␣per ␣Re per ␣pre ␣Grey"
            " ␣put ␣sub ␣ob ␣ev ␣colour ␣month com ␣Fe ␣ind ␣bring ␣turn ␣dist eren ex Months"
            " ␣disc ␣tem ␣X irit par ␣inter ␣ref ␣May ␣occ ␣inv ␣August ␣ra ␣belie ␣Qu"
        ),
        1.168 * token.among(
            "N j ol ␣B ␣went qu ␣came ving ␣facts iv ␣count ␣comm ␣comes ␣come lt per esp ␣la"
            " ␣El cl wn ␣put ␣rem ␣Rose vania ␣month ␣dec ␣rep ␣bring ␣People ␣turn ␣ent aldov"
            " ␣travel ␣min ␣cur ␣Alma ␣prov ␣div ␣organ man ␣fall ␣val ␣resemb ␣money ␣sat ␣ra"
            " ␣mil"
        ),
        0.7802 * token.among(
            "c j m ou ␣went ␣ball ␣came ub ␣facts iv ␣cup ink sel ␣count ␣comm ␣comes ␣come lt"
            " esp ␣la ␣El cl wn ␣put ␣earth Mia ␣rem vania ␣dec ␣rep ␣relating ␣basket ␣bring"
            " ␣People ␣job ␣turn gan ␣ent aldov ␣travel ␣cur ␣4 ␣prov ␣return ␣div ␣val ␣cor ␣ra"
            " ␣mil"
        ),
        row=165,
    ),
    # two words after one beginning On/␣what/This and 4 more; after Q/␣Hello/␣night and 11 more
    "L3N325_two_words_after_one": gelu(
        -0.9875,
        9.13 * two_words_back.among("On ␣what This One ␣morning ␣afternoon ␣evening"),
        9.111 * previous.among(
            'Q \u2423Hello \u2423night Shopping \u2423morning ," \u2423opposite Names \u2423boy \u2423girl Opposites Colours'
            " ␣afternoon ␣evening"
        ),
        2.164 * sentence_start.among(
            "Q On ␣Then ␣Who This Shopping ␣When Numbers Names Opposites Months Days"
        ),
        0.8368 * token.among(
            ", 6 : ␣s ␣c ␣and ␣had ␣In On ␣co ␣Then ␣Who ␣what ␣made ␣when ␣bu ␣Now ␣found"
            " ␣near ␣Leo ␣liked ␣There ␣slept One ␣needs ␣asked Then ␣When rost irst Digits ond"
            " ␣plus ␣So ␣bird ␣learned aldov ␣last itc ␣fam ␣Christ Karl ␣told ␣mat ␣3 ␣5 ␣subst"
            " ␣quiet"
        ),
        row=166,
    ),
    # after Q/her/␣said and 44 more; two after an/ay/␣he and 49 more
    "L3N326_after_q_her_said_and_44_more": gelu(
        -2.001,
        2.59 * previous.among(
            "Q her ␣said ␣Anna ␣two ␣Hello ␣He ␣Ben ␣friends ␣Jack ␣Mia Lily ␣sle ␣Leo ␣Paul"
            " ␣Vera Emma Max ␣Ida Shopping ␣saying ␣saith Sara Sam Names ␣boy ␣girl ␣river Nora"
            " Oscar Paul Clara Ruth Eve Colours Finn Karl ␣lived Ida Vera ␣farm ␣hill ␣beach ␣5"
            " ␣mill ␣wet ␣November"
        ),
        2.284 * two_back.among(
            "an ay ␣he ␣it ␣unto ␣What ␣In ␣day Anna The ␣what ort This out ouse br ␣night so"
            " ␣en ah pl ign ␣saw One iah ␣tom ␣lost ␣When ␣Marsh ␣morning ␣spoon ␣prop oly"
            " ␣character ␣speak ␣att ␣afternoon ␣rec ␣loud ␣tab ␣usually oint ␣fathers ␣beg"
            " ␣answered ␣val ␣med ␣Har ␣bridge bs ␣Mordalia ␣Qu"
        ),
        1.523 * token.among(
            ', : n \u2423and ver "; ite \u2423Then \u2423what \u2423cha \u2423after \u2423named \u2423when ish \u2423sc \u2423saw \u2423took'
            ' \u2423needs \u2423let \u2423som \u2423char ." \u2423saith \u2423And \u2423lost \u2423When irst tle tern \u2423sons \u2423boy \u2423forth'
            " ␣So ␣according itc ␣fam ␣offering ␣market ␣col ␣ve ␣told ␣young ␣arm ␣beg"
            " ␣answered ␣genus ␣brother ␣quality ␣oil"
        ),
        0.2295 * two_words_back.among("␣unto ␣What"),
        row=167,
    ),
    # L/O/␣g and 45 more; after a word beginning 3/G/␣the and 45 more
    "L3N327_l_o_g_and_45_more_after_a": gelu(
        -1.272,
        1.735 * token.among(
            "L O ␣g ␣A ␣fr ␣sha ␣af ␣pr ␣ab ␣ear ␣every ␣right fl ␣earth ␣high ␣sun ald ␣Lord"
            " ␣nor ␣sy ␣wind oly ␣serv ␣prin ␣Egypt ␣heaven ␣tem ␣dep ␣far ␣cloud ␣supp ␣flesh"
            " ␣righteous ␣mid ␣field ␣sea ␣left ␣wicked ␣holy ␣world ␣wild ␣mult ␣alt ␣sword"
            " ␣air ␣America ␣States ␣sac"
        ),
        1.168 * previous_word.among(
            "3 G ␣the ␣H ␣G ␣O ␣went ␣thou ␣my ␣thy ␣their The ␣flag ␣into ␣your ␣friends ␣no"
            " ␣children ␣1 ␣open ␣saying ␣great ␣our ␣manner ␣give ␣Lord ␣month ␣brought ␣Ar"
            " ␣forth ␣build ␣thine ␣own ␣turn ␣Moses ␣shop ␣mine ␣loud ␣toward ␣destroy ␣holy"
            " ␣bridge ␣eleven ␣depart ␣North ␣wet ␣lay ␣United"
        ),
        0.844 * sentence_start.among(
            "( A B D F G I K L M O R S T Y as ␣n ␣that ␣or ␣M ter And ␣se ␣have est ␣thou ␣thy"
            " ␣their ␣see Th up The ␣we out For Then He ␣bring Where ␣neither ␣character let"
            " ␣mount Do Now ␣diff ␣trib ␣chief They Therefore"
        ),
        -0.724 * word_start.among(
            "? W ␣c ␣to ␣d ␣be ␣re ␣k ␣were ␣ne ␣by ␣pl ␣will ␣pro ␣Ben ␣le ␣made ␣wor ␣tr"
            " ␣count ␣could ␣look ␣bre ␣seven ␣There ␣garden ␣act ␣every ␣seen ␣ele ␣sub ␣way"
            " ␣des ␣through ␣car ␣door ␣dec ␣sec ␣chair ␣first ␣ever ␣host ␣mouth ␣prov ␣sing"
            " ␣beg ␣mid ␣occ ␣brother ␣possess"
        ),
        row=168,
    ),
    # after ␣A/␣J/␣Anna and 46 more; ␣E/␣O/␣has and 45 more
    "L3N328_after_a_j_anna_and_46_more_e": gelu(
        -0.8175,
        1.175 * previous.among(
            "␣A ␣J ␣Anna ␣What ␣capital ␣friend ␣She ␣He ␣pro ␣Then ␣Who ime ␣flag Here ␣live"
            " ␣Everyone ␣count ␣does ␣comes Once ␣liked ␣kite ␣been ␣much ␣Reed ␣Field ␣works"
            " ␣sons Numbers ␣colour ␣sy ␣Black ␣orange ␣Lane ried ␣Can ␣lives ␣balls ␣Ab ␣Which"
            " ␣Am ␣ple ␣wild ␣resp ania ␣ir pro ␣sac ␣oil"
        ),
        1.162 * token.among(
            "␣E ␣O ␣has ␣pl ␣In ␣She ␣Who ␣Is ␣le ␣mother ␣gr ␣dr ␣found au ␣live ␣knows ␣Br"
            ' \u2423Re \u2423looked \u2423saw \u2423needs \u2423buys \u2423El ," \u2423colour \u2423these sh \u2423plus \u2423Fe eh \u2423lives Where'
            " gr ␣Judah ␣trans ␣par ␣got ␣Which ␣wanted ␣wave ␣Edda gn ␣Ir ␣cre ␣Jon ␣Jo ␣Bel"
            " tto"
        ),
        1.148 * previous.among(
            "␣to al ␣or ␣A ␣J ho ␣What ␣capital ␣pro ␣Who ␣am ␣flag Here ␣Where ␣live ␣Everyone"
            " ␣count ␣comes Once ␣liked ␣been ␣drum ␣much ␣Reed ␣Field ␣works ␣sons Numbers"
            " ␣colour ␣sy ␣shell ␣Black ␣without ␣relating ␣Lane ried ␣Can ␣lives ␣balls ␣Ab"
            " ␣Which ␣Am ␣ple ␣organ ␣wild ania pro ␣sac"
        ),
        0.9534 * token.among(
            "n ␣E ␣O ␣has ra ␣had ␣pl ␣In ␣She ␣Who ␣Is ␣le ␣mother ␣gr ␣dr ␣city au ␣live"
            " ␣knows ␣Br ␣behind ␣Re ␣painted ␣needs ␣buys ␣El ␣these ␣plus ␣Fe eh ␣lives Where"
            " gr ␣Judah ␣trans ␣par ␣got ␣Which ␣wanted ␣wave ␣Edda gn ␣Ir ␣cre ␣Jon ␣Jo ␣Bel"
            " tto"
        ),
        row=169,
    ),
    # ␣h/ood/ill and 46 more; after F/L/␣b and 46 more
    "L3N330_h_ood_ill_and_46_more_after": gelu(
        -0.5738,
        1.507 * token.among(
            "␣h ood ill ␣at ␣all ␣under ␣sh ␣home ␣ar ␣ab ␣near ␣knows ␣Fr ␣could ␣behind ␣bec"
            " ␣U ␣That ␣acc ␣saw ␣thr ␣Ed ␣let ␣than ew ␣bet sh ␣forth ␣opened ␣disc ␣reg ␣rec"
            " ␣wat ehold ␣stand ␣Dario ␣mat irc ␣fall ␣Felix ␣partic ilda ␣sat ␣Nils ico af ita"
            " ␣Qu ␣bat"
        ),
        1.265 * previous.among(
            "F L ␣b ␣T ␣L ␣B ␣F ␣N ␣up adjective ␣went ␣friend ␣came ␣She ␣day ␣out ␣go mb"
            " ␣Everyone ␣Fr ␣does Once tr ␣Re ␣looked adverb ␣pass ␣la ␣much ␣long ␣sons Digits"
            " There ␣Jes ␣play ried ␣em ␣according ␣behold ␣disc ␣hundred ␣10 ehold ␣stand ␣Jon"
            " ␣Un ␣Saul ␣lay ␣sac"
        ),
        0.927 * token.among(
            "ood ab ␣at ␣under ␣sh ␣home ␣ar ␣ab ␣near ␣knows ␣Fr ␣could ␣behind ␣bec ␣U ␣That"
            " ␣acc ␣saw ␣thr ern ␣Ed ␣let ew ␣set ␣bet ␣disc ␣reg ␣They ␣rec ␣wat ␣stand ␣Alma"
            " ␣judge ␣Dario ␣mat irc ␣fall ␣Felix ␣Ir ␣partic ␣until ␣sat ␣Nils ico af ita ␣Qu"
            " ␣bat"
        ),
        0.4352 * word_start.among(
            '! A y \u2423p \u2423T \u2423y \u2423fr ch \u2423N \u2423P "; \u2423con \u2423co The \u2423Sam \u2423hand \u2423Fr \u2423comp \u2423come \u2423over'
            " ␣seven ␣been ␣acc ␣pass ␣lamp ␣Grey ␣where ␣than ␣Al ␣gen ␣boat ␣Hart sh ␣art"
            " ␣flowers ␣Fe ␣forth ␣dw ␣Ab ␣disc ␣reg ␣dep ␣travel ␣hot ␣stand ␣judge ␣love ␣war"
            " ␣sat ␣process"
        ),
        row=170,
    ),
    # in a text beginning a/c/e and 46 more; )/␣the/): and 46 more
    "L3N331_in_a_text_beginning_a_c_e": gelu(
        -1.732,
        1.812 * text_start.among(
            "a c e j k t y in re ve al el her to na ap ter one ho ly op art ant ass out scar ob"
            " sel te ang act ner ult land cl inn self form ins gr rop let alk par air de sha gen"
            " pro"
        ),
        0.9642 * token.among(
            ") ␣the ): ay ␣an ome ight ack ␣had ␣What ge ost ally ␣having ial ance ated ␣gave"
            " ress act ␣looked ially ␣needs ␣back ions ular ting ual ces ative pe ents ays let"
            " cle ␣its ife ); ium ␣whose oint ␣wanted ␣engine ement ically nded face ivity ␣line"
        ),
        0.6258 * token.among(
            ") ): ay ome ack ␣What ost ally ial ated ␣gave ress act ction ␣looked ially ␣needs"
            " ␣back lack ular ␣something ting ual ody ording ces ative pe ents ␣opened ays let"
            " cle ␣its ife ); ium oint ␣wanted ␣engine ination ement ically nded face ivity af"
            " ␣line"
        ),
        0.05176 * four_back.among(
            'A it ar \u2423m ing ): an \u2423" ent ad ut im her \u2423E th adjective \u2423at \u2423by \u2423C \u2423but \u2423who ment'
            ' \u2423see \u2423app ort so \u2423gave \u2423no ise \u2423liked \u2423word \u2423coat \u2423lamp especially ," \u2423Moss'
            " Opposites ␣imp ␣years ash ␣ref ␣stud ␣follow sha ined She face ␣anim"
        ),
        row=171,
    ),
    # after ␣friend/␣so/␣Then and 45 more; an/␣I/am and 47 more
    "L3N332_after_friend_so_then_and_45": gelu(
        -1.14,
        1.374 * previous.among(
            "␣friend ␣so ␣Then ␣bu ␣Fr Once ␣old ␣liked ␣There ␣saw ␣la ␣Finch ␣bed ␣Bell ␣El"
            " ␣Brook ␣Frost ␣Hill ␣works ␣Hart There sh ␣Black ␣Park ␣chair ␣Lane ried ␣So"
            " ␣build eh venia ␣strong ␣heavy ␣soft ␣They yl ␣daught ␣bench ␣travel ␣loud eb"
            " ␣told ␣Pet ␣answered iled ␣Jo ␣wild ␣tail"
        ),
        1.079 * token.among(
            "an ␣I am ig ␣has ␣cap ␣there ␣upon ␣fac ␣home ␣son ␣friends br ␣Fr ␣sle ␣saw ␣park"
            " ␣la ␣back ␣works ␣river ␣sec ␣cr ␣opened ␣lives ␣umbrell ␣according ict itc ␣got"
            " yl ␣Ol ␣wanted ␣ref ␣wave ␣Cora gn ␣kitchen ␣hats ␣trib ␣Jon ␣Jo ␣est ␣mill ␣Mart"
            " ␣Greta ␣Igor ␣Saul ␣farmer ␣sac"
        ),
        1.059 * last_capitalised.among(
            "Z ␣J ␣She ␣He ␣Then ␣Sara ␣Now ␣My ␣Everyone ␣Fr Once ␣Z ␣There ␣U ␣Finch Shopping"
            " ␣Bell ␣Grey ␣El ␣Olga ␣And ␣Reed ␣Brook ␣Frost ␣Hill ␣Field ␣Hart ␣Rose There"
            " ␣Black ␣Jer ␣Ford ␣Park ␣Swan ␣Lane Opposites ␣Ab Colours ␣Nor ␣Jacob Yes ␣August"
            " ␣Jon ␣Har ␣Jo ␣Bel ␣September ␣Saul ␣December ␣November"
        ),
        0.3401 * previous_word.among(
            "! ␣c ␣to ␣so ␣sm ␣four ␣child ␣mother Once ␣old ␣ear ␣Finch ␣needs ␣tree ␣seen"
            " ␣back It There ␣Park ␣Swan ␣wall ␣loud ␣state ␣number"
        ),
        row=172,
    ),
    # Q/o/And and 44 more; H/Q/a and 45 more; not in a text with the second token a/c/h and 46
    # more
    "L3N334_q_o_and_and_44_more_h_q_a": gelu(
        0.8985,
        -3.029 * text_second.among(
            "a c h l m r y in er en or om oun ic ow ␣he id ent st ion ␣A ir ell ro na ul ␣shall"
            " ␣said um ook ag em hen ␣there qu old ant fore ck ys ater age tr ank uct iff oot"
            " ␣Jacob iqu"
        ),
        1.16 * token.among(
            "Q o And ra ␣Hello On ade Anna ␣facts Here ␣blue ␣Everyone ␣comes Once Emma One"
            ' Shopping ?" Then Sara ely \u2423Hill Numbers It \u2423Hart Digits Names He \u2423Rose vania There'
            " ␣relating ␣Lane ible ␣People Opposites ␣learned Colours Months Days ␣far Do Now de"
            " ␣hats ilda ␣ra"
        ),
        0.7238 * token.among(
            "H Q a ␣Hello On Anna This Here ␣My ␣Everyone ␣comes Once Emma ␣slept ially"
            " Shopping ory Sara ely ␣Hill Numbers It ␣Hart Digits Names ␣Rose vania There ple"
            " ␣Lane ␣People oria ␣according Opposites ␣learned Colours ␣answ Months Days ␣Listen"
            " Do Ida de ␣hats ␣sailor ilda ␣ra ␣United"
        ),
        -0.3814 * word_start.among(
            ", ␣the er or ␣d ␣l ␣u am ␣M ␣E ␣J ␣not ␣li ␣are ␣were ␣had ␣at ␣do ␣ne ␣br ␣Y ␣ye"
            " ␣In ␣de ␣co ␣out ␣made ␣no ␣more ␣ear ␣There ␣been ␣took ␣tom ␣lamp ␣lost ␣sub ␣gl"
            " ␣tre ␣ind ␣bring ␣thing ␣slow ␣cur ␣told ␣arm ␣soul ␣eff"
        ),
        row=173,
    ),
    # two words after one beginning On/␣what/This and 2 more; after Q/Shopping/␣saying and 4 more
    "L3N335_two_words_after_one": gelu(
        -0.852,
        7.353 * two_words_back.among("On ␣what This One ␣evening"),
        6.373 * previous.among("Q Shopping ␣saying ␣morning Names ␣afternoon ehold"),
        2.782 * token.among(
            '! " . : ; \u2423and \u2423( \u2423that And "; \u2423thou \u2423friend \u2423which \u2423but On \u2423Then fore \u2423what'
            ' \u2423named \u2423when \u2423Th \u2423does ause \u2423also For \u2423if But ." Then \u2423saith \u2423And \u2423then \u2423sons'
            " ␣because ␣job ␣sent ␣therefore ␣whom ␣called ␣woman Now ␣priest ␣brethren ␣servant"
            " ␣answered So ␣brother Therefore"
        ),
        1.076 * token.among(
            ", hat ␣I ␣for And ␣shall ily ly ␣What ␣they hen ␣man ␣Then ␣Who Th ␣what ␣son"
            ' \u2423mother This \u2423king au \u2423men For But \u2423asked ." Then \u2423And \u2423may \u2423When ely ," tern \u2423How'
            " ught ␣So less ␣Jesus ␣They ); ␣yet ␣spake Now ␣hands ␣told ␣genus ␣until ␣priests"
        ),
        row=174,
    ),
    # after a word beginning ␣a/␣the/␣an and 45 more; after r/x/␣th and 45 more
    "L3N336_after_a_word_beginning_a_the": gelu(
        -0.925,
        1.277 * previous_word.among(
            "␣a ␣the ␣an ␣on ␣sha ␣at ␣from ␣one ␣came ␣under ␣three ␣after ␣this ␣having ␣near"
            " ␣five ␣yellow ␣count ␣more ␣seven ␣That ␣drum ␣much ␣pink ␣put ␣mark ␣opposite"
            " Numbers ␣How ␣give Digits Names ␣take ␣umbrell ␣heard ␣its ␣hear ␣keep ␣power ␣mak"
            " ␣rece ␣hats ␣Jon ␣cover ␣perform ␣cups ␣position ␣most"
        ),
        1.12 * previous.among(
            "r x ␣th ␣e ␣on ect pp ␣came ren ␣under ount ␣Th te ␣count orm atur igh gg ␣much"
            " ␣cle oin ␣opposite Numbers Digits ␣sec ␣fore olog eren ␣mus ron cle ␣heard ␣spec"
            " ␣cur ␣wood ␣sing ␣mid ␣organ ␣elect Thank ␣dire ␣wild ␣cover sha gen ␣z ␣ra"
            " ␣position"
        ),
        1.104 * token.among(
            "ive ere ␣J ␣one very ked ␣good able 's This ␣king ical ␣this ial ␣any mer ious"
            " ␣new ␣That ward ␣long ␣great ␣every ful ular ␣these ual ␣plus ible ative ble oly"
            " ific ␣large ␣sur ␣Why ␣dest ␣hundred ped ␣evil istic ␣whose ␣same ␣beg inal"
            " ␣certain ␣holy ␣written ␣such ␣proper like"
        ),
        0.8585 * token.among(
            "ed ive se ere ␣G ro ain ␣one ous very ␣good able ␣four 's This ical ␣this ial ␣any"
            " ach ␣That ␣open ␣every ␣No ful ular ␣these ual ␣plus ible ative oly ␣sur ␣ent ␣Why"
            " ited ␣short ␣dest ␣given istic ␣thousand ␣whose ␣same inal ␣Am ␣certain ␣such"
            " ␣proper like"
        ),
        row=175,
    ),
    # in a sentence beginning (/)/y and 46 more; -/M/␣p and 46 more
    "L3N338_in_a_sentence_beginning_y": gelu(
        -3.196,
        1.924 * sentence_start.among(
            "( ) y ↵ ␣t ␣s er ␣b ␣to ␣d ␣n ␣g ␣he ␣y ␣she ven ␣has ␣there ␣Tom ␣some On ␣so red"
            " ␣Who ␣red Anna ␣On ␣when ␣My te ang Emma Sara Numbers Paul har Clara Ruth ␣imp"
            " Colours Days ␣They ped sand Ida ␣occ ␣Am ␣trib ey"
        ),
        1.453 * token.among(
            '- M \u2423p \u2423l ay \u2423" ight \u2423are \u2423fl \u2423were \u2423ne nder ather \u2423book own \u2423small ip ish lly For'
            " ail ane ory ␣other He ␣del ank ␣thine aria ␣Ch ief gr uit ␣daught ␣cond be ␣soul"
            " ␣diff imes ␣wife ␣def ␣z arious ␣meat ␣lay ␣goat ␣mil arrow med"
        ),
        0.5092 * three_back.among(
            "␣I ce ␣li ␣went ␣had ␣all ␣one ␣Hello ␣Goodbye ␣but ␣He ␣will ␣four ␣made ary ␣On"
            " ␣behind ␣Paul ign ␣Wednesday Emma ␣park ␣seen ␣asked ␣lost ␣nine Numbers ␣boy"
            " ␣Moss Clara ␣dw ␣They ␣told ␣kitchen ␣eleven"
        ),
        0.4307 * token.among(
            "w ␣H ap ␣sha ore ␣there ␣bl here ␣two ␣sh own ip Here ck orn ␣house ok ␣men ␣Z ick"
            " For ␣word ung ␣door He ple ␣ind ank ␣short ex ␣prod atic ␣daught ␣equ ␣ins ␣mouth"
            " ␣ref ␣soul ␣drink ␣diff ␣servant ␣lay ␣goat ␣kingdom ␣mil ␣most arrow ␣food"
        ),
        row=176,
    ),
    # after ␣(/noun/all and 45 more; ):/noun/␣with and 44 more
    "L3N339_after_noun_all_and_45_more": gelu(
        -1.306,
        1.361 * previous.among(
            "␣( noun all ood ore ␣has op ␣She ub ace ␣count ␣comm ␣rel atur hes ane ␣much"
            " ␣through ␣hor und Numbers ␣lar ized ␣relating ower rop gre ␣Americ eren Colours"
            " ope fect ␣plant ␣wood ␣consisting stem ␣leaves ␣organ ␣fruit ␣ed ␣resemb ␣wild sha"
            " gen arious ␣bear bs ␣States"
        ),
        1.245 * token.among(
            "): noun ␣with adjective ous The able ary ␣small ␣found ical ␣having ial ␣any ating"
            " ious ␣painted One of ␣other ␣every ␣where especially ␣lost ange ␣through tern ular"
            " ␣plus ␣relating ␣among ative less ian ␣large ling ␣heavy ␣soft atic ␣especially"
            " ␣certain ␣wild ␣such arious like ␣little arrow"
        ),
        0.8899 * token.among(
            "on as ␣ha ct ous able ary ␣small ␣found ical ␣having ial ␣any ating mer ious"
            " ␣painted One ␣other ␣every especially ␣lost ange ␣through tern ular ␣these ␣plus"
            " ␣relating ␣among ible ative less ian ␣large ␣heavy ␣soft ␣its atic ␣especially"
            " ␣certain ␣wild ␣such arious bs like ␣little arrow"
        ),
        0.5274 * word_start.among(
            "- c r ␣a ␣( ␣n am ␣S ␣or ␣M ␣an ␣with ␣r ␣li ␣com ␣bl ␣hat ␣kn ␣so ␣Ben ␣j The ␣ex"
            " ␣small ␣gr ␣having ␣any ␣comm ␣Z ␣la ␣saying ␣El ␣through und ␣dec ␣sho ␣plus"
            " ␣among ␣fore ␣ever ␣reg ␣ret ␣col ␣ins ␣ass ␣diff ␣certain ␣partic ␣air"
        ),
        row=177,
    ),
    # after Q/␣T/␣E and 46 more; two after J/Q/j and 47 more
    "L3N341_after_q_t_e_and_46_more_two": gelu(
        -1.707,
        3.295 * previous.among(
            "Q ␣T ␣E ␣N ␣said ade Anna Tom ␣say Lily Ben Emma ␣la Max ␣ten ␣cle Shopping"
            ' \u2423saying \u2423saith \u2423kind Sara ," Mia Jack Digits Sam \u2423boy \u2423Fe Oscar Paul Clara Leo'
            " Ruth Eve ␣Today Days Finn ␣Listen ␣X Hugo Pete ␣travel Ida Vera Today ␣cent rid"
            " ␣written ␣sac"
        ),
        1.95 * two_back.among(
            "J Q j ␣l ay ␣M ␣E ␣you ␣said ␣unto adjective On ␣pro ␣into This ouse ␣say ␣five tr"
            " ␣part ␣painted ␣park One ␣today ␣asked ␣saith ␣school ␣art ␣prop ␣sur ␣dev ox Days"
            " ␣called onia ␣caus ␣host ␣wanted ␣ref ␣diff ␣answered ␣beach Thank ␣sol ␣Jo ␣cor"
            " ␣bridge ␣mill ains ico"
        ),
        1.568 * token.among(
            ", ␣k ld ␣What ␣ball On ␣Then ␣book ␣what ␣named ␣cup mb Lily One ␣garden ␣coat"
            " ␣bed ␣seen cl ␣When ␣name ␣cat ␣place tern Names ␣boy ald ␣girl ␣Lord ␣shell"
            " ␣river ␣Swan ␣chair ␣bel Nora ␣shop ␣called ␣pur ␣books ␣wat ␣mer ␣told ␣hats ␣mar"
            " ilda ␣genus gen"
        ),
        1.228 * previous.among(
            "D Q ␣T ␣u ␣A ␣E ␣N ␣O ␣said ␣him ␣them ␣D ␣capital ␣br ␣Hello ␣her ␣Lily ␣what"
            " ␣Emma ␣Sara br ␣say ␣Leo ␣Clara ␣There ␣black ␣been ␣brown ␣la Shopping ␣saith"
            ' \u2423find ," Numbers Digits \u2423call There \u2423cr \u2423brought \u2423Ch \u2423dw \u2423Today Hugo \u2423travel'
            " ␣woman Today ␣answered ␣Mona"
        ),
        row=178,
    ),
    # o/␣o/re and 47 more; after K/W/Y and 46 more
    "L3N342_o_o_re_and_47_more_after_k_w": gelu(
        -0.797,
        1.676 * token.among(
            "o ␣o re ou hat oo ␣re ␣se ␣li ri ␣de ␣who ␣le ␣we ␣bu ␣king ␣sle ␣fe ␣bre ␣behind"
            " ␣ro we via ␣shalt ␣te ␣Grey ␣Reed ␣Marsh ␣spe ␣hast ␣Frost ␣Hill fe ␣Black ␣sho"
            " ␣Park ␣Moss ␣Swan ␣Lane ␣Why ␣pe ria oe ␣daught be ␣righteous she ␣alt ␣ste ␣swe"
        ),
        1.301 * previous.among(
            "K W Y z ␣w ␣c st ␣k ␣wh ␣st verb ␣tw ␣bl ␣LORD ␣br ild ␣my ␣ch ␣thy Th sc ␣cl ␣son"
            " ␣tr ␣gr ␣Fr ␣could Once ign ␣sc ␣sl ␣boy He ␣sw aldov oe ␣host ␣Dario ␣Am ␣Edda"
            " ␣Felix bl ␣hats ilda ␣Hanna ␣Greta ␣fa ␣Julia tto"
        ),
        0.9779 * token.among(
            "as ␣re ␣sa ␣se ␣li ri ␣de ␣who ␣le ␣we ␣bu ␣king ␣hath ␣sle ␣fe ␣bre ␣behind ␣ro"
            " we via ␣shalt ␣te ␣Marsh ␣spe ␣hast ␣Frost fe vania ␣Black ␣sho ␣Park ␣Moss ␣Swan"
            " ␣Lane ␣Why ␣pe hy oe ␣daught be ␣Ol ␣Yolvia ␣righteous she ␣appe ␣alt ␣ste tto"
            " ␣swe"
        ),
        0.2789 * word_start.among(
            "␣o ␣of ␣that ␣sa ␣se ␣st ␣shall ␣tr ␣count ␣sho be ␣spake ␣righteous ␣ste ␣sac"
        ),
        row=179,
    ),
    # two after ”/Q/␣friend and 12 more; 0/6/␣It and 38 more
    "L3N344_two_after_q_friend_and_12": gelu(
        -1.171,
        3.681 * two_back.among(
            '" Q \u2423friend Shopping Numbers Digits Names \u2423month \u2423Fe Colours Months Days \u2423wanted'
            " ␣Bel ␣September"
        ),
        3.089 * token.among(
            "0 6 ␣It ␣What This Here ␣Where ␣Tuesday ␣Monday ␣Stone ␣Finch ␣Bell ␣Grey ␣Lake"
            " ␣Brook ␣Frost ␣Hill ␣Field ␣colour ␣Hart ␣2 ␣Black ␣Ford ␣Park ␣Swan ␣Lane ␣Can"
            " ␣Today onia ␣10 Yes ␣4 ury ␣April ␣May ␣July ␣August ␣5 ␣September ␣October"
            " ␣November"
        ),
        1.2 * token.among(
            '" \' 6 i m \u2423The \u2423It \u2423What ora \u2423day \u2423K \u2423friends \u2423cup \u2423green \u2423Where \u2423Everyone \u2423apple'
            " Once ␣Oscar ␣That ␣park ␣brown ␣coat ␣cold ␣Lake ␣pink ␣Brook ␣shell venia ␣Today"
            " ␣hungry ␣10 Yes ury bl ␣hats ␣August Thank ␣eleven pro"
        ),
        0.4328 * word_start.among(
            "m p t ␣h ␣u ␣S ␣that ␣A ␣for ␣li ␣com ␣v ␣Lily This ␣Sam ␣having ␣en ␣Nora ␣apple"
            " ␣Clara ␣im ␣1 ␣That ␣Eve ␣light ␣cold ␣seen ␣ob ␣Hill It There ␣lar ␣Swan ␣cand"
            " ␣sw ␣Jesus ␣Can ␣tra ␣sur ␣whom ␣Ab ␣Today ␣given ␣called ␣tem ␣min ␣April ␣Har"
            " ␣est ␣def pro"
        ),
        row=180,
    ),
    # after N/O/S and 45 more; S/z/ha and 45 more
    "L3N346_after_n_o_s_and_45_more_s_z": gelu(
        -1.356,
        1.558 * previous.among(
            "N O S ␣c ␣S ␣was ␣The ␣O ␣unto adjective ␣thou ␣friend ␣which ␣Y ␣upon ␣after ␣K"
            " ␣named ␣king ok ␣does Once ␣rel ␣Wh For ␣wr adverb ␣U ␣word orrow ␣asked ␣saith"
            " ␣hast It ␣Have ␣plus ␣art ␣People ␣Moses ␣according ␣rec ␣travel ␣host ␣wave ␣Pet"
            " ␣August ␣Mart ␣che"
        ),
        1.431 * token.among(
            "S z ha ␣A ␣sha ␣li ho ␣capital ␣father ␣out ␣child ␣son This ck ␣off ␣V ␣city"
            " ␣this ␣hath Once One ␣Finn Shopping ␣saith ␣kind ␣hast ␣opposite ␣How It ␣boy He"
            " ␣Rose There ␣job ham ␣full orland ␣young ␣consisting ␣mid ␣Pet ␣afraid ␣Edda ␣Jo"
            " sha ␣Klara rad ␣Mona"
        ),
        1.318 * token.among(
            "S f r ␣of on es ␣m st ␣A ␣you ␣r ho ␣thou ␣father ␣out This ␣off ␣this row eld"
            " ␣hath Once ␣behind One ought Shopping ␣tom ␣kind ␣opposite ␣How ␣boy He ␣thereof"
            " hem ␣Ch ham ␣prod orland ␣young ␣consisting ␣ref ␣Pet ␣June ␣Edda ␣val sha ␣Klara"
            " ␣Mona"
        ),
        0.4702 * word_start.among(
            "O ␣I ␣ha ␣S ␣was ␣A ␣N ␣O ␣at ␣Ben ␣son ␣hath ␣comp ␣El ␣kind ␣fast He ␣Jer ␣trans"
            " ␣ve ␣Ol ␣young ␣plac"
        ),
        row=181,
    ),
    # B/K/L and 46 more; after ;/F/J and 46 more
    "L3N348_b_k_l_and_46_more_after_f_j": gelu(
        -0.3036,
        2.631 * token.among(
            'B K L U Y m noun verb adjective \u2423tw "; \u2423Y Th \u2423cha \u2423nam \u2423am \u2423ke \u2423Th \u2423Gre \u2423wr adverb'
            " ␣pers esp ␣som ␣tomorrow ␣jud ␣gen ␣hast ␣rem ␣ind ␣ey olog Where gre ␣dest ␣Today"
            " ␣prod ); Today ␣Edith ␣beg ␣Dario ␣Am ␣diff ␣Felix ␣Lars ␣val ␣stud ␣sat"
        ),
        1.025 * previous.among(
            "; F J y ␣( ter ch ␣It ␣him ␣bl ␣ch ␣father ␣Yes ␣Th ␣big ␣old ␣str ␣Wh adverb"
            " ␣Finch ␣long rost ␣gl ␣mark und ␣How ␣clean ␣ey ␣sur ␣heavy hy ␣Listen isting"
            " ␣Which orland ize ␣travel ␣loud ␣caus ␣hot ␣wave ␣low sy ␣wild ␣lack rad ␣wet ␣che"
            " ␣walk"
        ),
        0.7929 * token.among(
            "B D G I K f noun ␣th ad ␣L ␣sa ␣B th verb ␣bl ␣my On ␣gre ␣red ␣four ␣am This ys"
            " ok ft adverb ␣pers esp ␣har ␣te ␣som ␣Marsh ␣rem ␣wom ␣ey olog hem ␣sad ␣neither"
            " ␣sk ␣Today ␣prod ␣cond eb ␣Edith ␣Dario ␣Ir ␣swe"
        ),
        -0.5277 * text_second.among(
            "e f t ha ll ␣is hat ow ot ol se ain ill ␣said ag un ine ark ree ich qu ␣will res"
            " av ␣le sc ary ck ide orn arl ob ans igh arm ew ret ple iss ␣therefore ham ␣full"
            " ␣mine ␣righteous icked ring raw ident"
        ),
        row=182,
    ),
    # in a sentence beginning ”/J/K and 46 more; in a word beginning b/c/d and 45 more
    "L3N349_in_a_sentence_beginning_j_k": gelu(
        -3.914,
        3.009 * sentence_start.among(
            '" J K M Q S \u21b5 er \u2423n \u2423that \u2423M \u2423G \u2423F th \u2423they \u2423there \u2423R On \u2423Ben Th ass Here \u2423Th'
            " ␣Everyone ␣Nora ach are act we ␣There ␣Vera oc Max ␣Finn ␣Karl ␣And ␣ob Digits"
            " Names cy ␣sou hy Days ␣Listen ped ␣Am ru pro <|endoftext|>"
        ),
        1.735 * word_start.among(
            "b c d f h j l p r t v w y he in as se ro th ␣What ␣cap ␣Who ␣red ␣home ␣blue ␣Do"
            " br ␣green ␣yellow ␣white we ␣black sp ␣brown ␣pink str ␣hast con sh ␣Have com cy"
            " gr hy par ␣May bl pro"
        ),
        0.8281 * token.among(
            'u x y \u2423( \u2423" to \u2423sa ome ter ul ie \u2423What \u2423red \u2423Yes able \u2423ex ure \u2423V \u2423ac \u2423green \u2423ser'
            " ␣white atur uc ␣sc ␣pink ␣boat ric ower less ␣ring ict hy ient ␣col istic irit"
            " read ␣May ␣mid stand ision hil ically ring ␣Mart pro ience arrow"
        ),
        0.6088 * two_back.among(
            "Q ␣s ␣shall ␣has ␣co ␣book ␣K ␣am per ␣saw ␣Thursday ␣shalt ␣much ␣Rose ␣bird"
            " ␣Listen ␣Yolvia ␣enem esc"
        ),
        row=183,
    ),
    # after L/␣a/␣ha and 45 more; B/l/ed and 46 more
    "L3N350_after_l_a_ha_and_45_more_b_l": gelu(
        -0.819,
        1.267 * previous.among(
            "L ␣a ␣ha ␣e ␣fr verb ␣has ␣ne em ␣gre ␣Is Anna av ␣made aul ␣any Lily ␣gave ␣fe"
            " ␣could Emma ␣needs ␣cle ␣har ␣bas Sara ␣lost ␣find ens ari less Nora gr Clara"
            " Colours ␣Today ␣tak Pete ␣sil Olga ␣wanted ash ␣lit bl sha ␣ste They ␣che"
        ),
        1.158 * token.among(
            "B l ed ing ): ow ent ␣The ion ht ␣sha ain ␣his ation ␣What ␣her ild very ␣us the"
            " av The ix This ␣any ␣fe ered ␣rel One ␣open ␣every especially form ting ␣blood"
            " ling uck ␣sunny ␣given ors ␣travel ␣equ Ida ␣rainy ␣warm ␣windy ␣cloudy ␣piec"
            " ␣position"
        ),
        1.037 * word_start.among(
            "- B a f g m v he ha ␣e ␣The all ␣fr ␣un ␣ne ␣What em ␣but ␣good Th da ␣any ␣big"
            " ␣sle ␣rel One ␣pass ␣cle ␣every fe ␣clean ␣em gr ␣dirty ␣heavy vent ␣fire ␣ever"
            " ␣tem ␣sil ␣travel air ␣lit ␣contain man ␣dwell ␣both ␣warm ␣round ␣che"
        ),
        0.8058 * token.among(
            "B l or ␣p ent ␣or ion ood ht ch ation ␣do ␣What ild ␣my very ␣came ␣de ␣us ␣so"
            " ␣thy the av The ix This ␣land ool ␣part ition One ␣every ␣cold especially form"
            " ␣clean ␣water ting ␣take aught ␣life ␣gold ␣equ Ida ␣both ␣warm ring ident ␣food"
        ),
        row=184,
    ),
    # 6/C/M and 44 more; after -/F/J and 44 more
    "L3N351_6_c_m_and_44_more_after_f_j": gelu(
        -1.061,
        1.445 * token.among(
            "6 C M S T W a ␣w ␣T ␣th ␣e ␣S os ␣br On Th ␣into ␣On ck ␣gr ␣this br ␣Th ␣bre"
            " ␣Tuesday pl ␣wr One ␣saying ␣cold ␣El ␣saith ␣dark ␣cr ␣Ar gr ␣now cle ␣lived ␣ins"
            " eb ␣rainy ␣3 ␣August ␣round ␣whe ␣windy"
        ),
        1.333 * previous.among(
            "- F J S ␣w ␣th ␣S ␣A ␣wh ht ␣un ␣said ␣Ben ␣into ␣near ␣dis ␣six ␣more ␣comes"
            " ␣behind ␣Thursday ␣pass ␣saying ␣tomorrow ␣Al Digits ␣bet ␣Jer ␣Jes ␣according ␣dw"
            " ␣behold ␣Today Months Days ␣called ehold ␣March ␣tab ␣spake Today ␣April ␣mid"
            " ␣July ␣answered ␣wild Therefore"
        ),
        0.909 * token.among(
            "C M S T W s ␣s ␣w er ar ␣in ␣br art On Th ␣after ␣K ␣On ck ␣gr urn ␣Th ␣Clara One"
            " ␣saying ␣cold ␣El ␣saith ␣dark ␣Jer ␣cr ␣Ar Oscar gr Clara ␣sunny ␣lived ehold"
            " ␣ins ␣rainy ␣3 ␣August ␣warm ␣whe ␣windy ␣until ␣Un ␣cloudy"
        ),
        0.7522 * sentence_start.among(
            "C D I J M S U W ␣and ␣ha ␣he ␣th ␣S ␣L ␣M ␣A And ␣they ␣two ␣kn ␣but Th ␣le The"
            " ␣what ␣On This Once ␣also One But ␣where Then Numbers It Digits There ␣Jesus"
            " ␣blood ␣therefore Months Days ␣Listen ␣gold Now ␣dwell So They"
        ),
        row=185,
    ),
    # y/re/it and 45 more; after ou/␣h/␣or and 44 more
    "L3N353_y_re_it_and_45_more_after_ou": gelu(
        -0.9075,
        1.129 * token.among(
            "y re it ␣u ␣e ent ur ere ␣sha ome ␣se one ␣ne ree by ast ␣her ry Here ␣go ty ␣come"
            " ␣bre ␣tre ␣manner ␣sy gy com cy ple ␣build ␣according ␣sur ␣ever ␣speak hy ␣met"
            " ␣cur ␣state ␣stand ury wood ␣ple ination ␣elect ␣proper ease arrow"
        ),
        1.018 * previous.among(
            "ou ␣h ␣or ␣M ␣an na ␣un ␣sha ␣li adjective ␣ne ␣Goodbye ␣Y ␣will ␣facts ␣night"
            ' ater \u2423bre \u2423thr \u2423har \u2423every rost \u2423gen ," ale \u2423del acter \u2423tra oly hy \u2423met \u2423ph ne'
            " ␣host bl rap ␣sailor ␣sol ␣cor sha ␣grou ␣quality ␣proper ␣depart ␣che ␣mil"
            " ␣Tarvenia"
        ),
        0.8376 * token.among(
            "y re ␣u ␣e ent ur ere ␣sha ome ␣se ␣ne ree by ast ␣her ry ␣go ty ␣come ␣bre"
            " ␣manner ␣sy gy com cy ple ␣build venia ␣according ␣sur ␣ever hy ␣met ␣cur ␣state"
            " ␣stand ury ␣sing ␣return wood ␣ple ination ␣elect ␣proper ␣lay ␣Mordalia ease"
            " arrow"
        ),
        0.6838 * word_start.among(
            "Q a h l m o r y z er ar or an le am im el ro na th ch ke em ant Anna ␣go br Emma"
            " str pr ␣manner com cy pe har Opposites gr hy ps ham mon ␣met ne par ␣state az man"
            " rad"
        ),
        row=186,
    ),
    # ”/./? and 35 more; last followed by ␣It/␣one/␣Hello and 11 more
    "L3N356_and_35_more_last_followed_by": gelu(
        -0.9513,
        2.709 * token.among(
            '" . ? W Y w \u2423m \u2423W \u2423wh \u2423ne "; \u2423sp \u2423kn \u2423Then \u2423gre This \u2423this ellow \u2423live \u2423fe we sp'
            ' \u2423much \u2423back ." \u2423heart There \u2423rep \u2423sw \u2423ey \u2423Which \u2423face \u2423same \u2423whe \u2423how \u2423dead \u2423genus'
            " ␣fa"
        ),
        1.875 * followed.among(
            "␣It ␣one ␣Hello ␣Yes ␣home ␣My ␣Everyone ␣saying ␣No ␣And ␣People oly ␣Why ␣Today"
        ),
        0.6669 * token.among(
            "! : B H L ` ␣w om ␣H ␣wh ␣F ␣What On ␣Who av ␣what aul Here ness ete ␣fe ␣bre arm"
            " ␣where ew ␣name ␣earth ␣How fe ␣these sh ␣learned hy ron ␣att ␣evil ␣cloud be"
            " ␣priest ␣young ␣Cora ␣ed ␣world ␣eff ␣brother ico ␣Walter ␣swe"
        ),
        0.3615 * previous.among(
            "H N Y ␣ ␣his by ild ␣thy ␣Who ␣app ␣ag ␣facts ␣say eld ␣Where Lily ield ␣qu igh"
            " ␣saying ␣back ␣offer und Sam ␣sy ␣play ␣ind Nora Ruth ␣burn ␣sou ␣offering ␣called"
            " ␣met yl ); ␣equ Ida ␣ref ␣judge ␣righteous wood ␣answered ␣elect ␣med ␣Mord ␣mult"
            " ␣Tarvenia"
        ),
        row=187,
    ),
    # two after J/␣The/␣wh and 45 more; after !/i/␣” and 47 more
    "L3N357_two_after_j_the_wh_and_45": gelu(
        -1.102,
        1.624 * two_back.among(
            "J ␣The ␣wh ␣In ␣She ␣Lily ␣He ␣upon ␣Then ␣Is ime ␣On ␣like ␣found ␣Do ␣near ␣end"
            " ␣en ␣Everyone ␣There ␣been ␣saw ␣painted ␣park ␣took iah ␣garden ␣David ␣lost"
            " ␣school ␣manner There ␣flowers ␣Jud ␣People eh ␣dw ␣market ␣They ␣years Do ␣bench"
            " Yes eb ␣plant So ␣Mord ␣chief"
        ),
        1.454 * previous.among(
            '! i \u2423" el os \u2423What \u2423In \u2423who \u2423Is \u2423Yes ime \u2423home \u2423mother \u2423On Here \u2423My \u2423end \u2423Where'
            " ␣knows ␣liked ␣Re ␣acc ␣saw oc iah ␣tomorrow Then ␣saith ␣And ␣lost It ␣Have ␣So"
            " ␣Can ␣People ␣opened ␣job eh ␣dw ex ␣behold itc Do yl ␣daught Yes So ␣Jon ␣Jo"
            " ␣chief"
        ),
        1.096 * token.among(
            "h om ␣I her ␣went ␣Anna ␣friend ␣know ␣Then ␣book ␣Is ␣time ␣when han ␣Now ␣cup"
            " ␣Mia ␣does hed ␣liked we ␣There ␣Wh ␣That ␣key ern ␣drum iah ␣lamp ␣El Then ␣And"
            " ␣basket olog ␣Can eh ␣lives hem har ex ␣trans ␣umbrella ␣They oe ␣Jacob stem"
            " ␣servant ␣wife So"
        ),
        0.4236 * word_start.among(
            "I ␣that And ␣not ␣said ␣have ␣C ␣which ␣In ␣Is ␣box ␣when ␣V ␣before ␣en ␣does"
            " ␣There ␣coat ␣bell ␣shell ␣orange ␣Can ␣Why ␣dw ␣umbrella ␣equ"
        ),
        row=188,
    ),
    # ”/al/le and 45 more; after ␣the/et/all and 46 more
    "L3N359_al_le_and_45_more_after_the": gelu(
        -0.8037,
        1.623 * token.among(
            '" al le \u2423S ation \u2423they ity ge \u2423She \u2423He res ue ment \u2423al ings ness ice ance les age'
            " ence ␣saying ␣things pr ␣manner gy ␣blood ins ments els als aves ality ␣words ps"
            " iness ility ␣state ␣wanted ␣leaves ense ures ␣cities ring ␣quality face ience"
            " itude"
        ),
        0.7897 * previous.among(
            '\u2423the et all \u2423sa \u2423ye other \u2423le \u2423pr \u2423friends \u2423ac og \u2423pain amp \u2423saw \u2423thr ." ph led'
            " ␣offer ful sh ari ␣cr ␣learn iven ific ␣prin ox ␣closed ␣par ␣sil ␣bread ize ␣judg"
            " ␣farm ␣consisting ␣Pet ␣pray ␣sto ␣contr ␣val ␣sol ␣order ␣mult ␣alt ␣grou ␣fa"
            " ␣move ␣pub"
        ),
        0.731 * word_start.among(
            '" a e h l m o r t z he ha ar an al le st all se to ro na ap ch ke ab ven ho ly em'
            " ant da pl ph pr sh ble vent mon ␣met ne be par wood de ru ␣cities ␣grou ␣quality"
        ),
        0.6172 * token.among(
            '" y nd ic ver ation ts ge \u2423She \u2423He res ime \u2423made \u2423al ness les ating age ward'
            " ␣saying ual gy ities ces ␣blood ins ments als aves ality ␣offering ps iness ne"
            " ility ons ␣state ␣wanted ␣leaves de ures ␣cities ring ␣quality face ience ␣process"
            " itude"
        ),
        row=189,
    ),
    # ):/␣for/␣not and 45 more; after '/L/verb and 45 more
    "L3N360_for_not_and_45_more_after_l": gelu(
        -0.9135,
        1.327 * token.among(
            "): ␣for ␣not ill ly ␣What ␣me very On Anna ␣thee ␣wor ort ␣dr ally ␣knows"
            " ␣Everyone ␣comes ␣every ␣seen ually ␣lost ␣hast ember ␣opposite ␣How ␣happy ␣plus"
            " ording Nora ␣umbrell Opposites ␣someone ␣sad Ruth Days ␣closed ␣mine Vera ify"
            " ically ␣love ␣quiet ␣December ␣dry ␣farmer ␣October ␣Frank"
        ),
        1.284 * previous.among(
            "' L verb ␣do if ␣thou pt ild ␣ye ␣but ␣know ␣am This ␣city ␣Everyone ␣count ␣fe ff"
            " esp sp ␣much ␣seen ␣find ␣happ ␣opposite Numbers ␣bet ␣Can ␣according ␣someone"
            " oice oy ␣answ Days ␣full selves ␣Listen Do cc ␣judg ␣supp ehold Today ␣thoug ␣trib"
            " ␣grou ␣quality ␣Mordalia"
        ),
        0.8914 * sentence_start.among(
            "C G H K L M O P R S W ␣is ␣d ␣be ␣not ␣O ␣she ␣are ␣have ␣do ␣bl ma ind ␣kn ␣Y ␣ye"
            " ␣who ␣God ␣Is ␣see ␣am ␣we ␣when ␣Now act we ␣make ␣saith ␣because fe Opposites"
            " ␣Ab Days Do ␣As ␣yet read ru"
        ),
        0.8634 * token.among(
            "): ␣for ␣not ill ly ␣LORD ␣me ␣man very On Anna ort ␣dr ally ␣knows ␣Everyone ␣big"
            " ␣comes ␣being ␣every ␣seen ually ember ␣opposite ␣something ␣happy ␣plus ording"
            " Nora ␣umbrell ␣someone ␣sad ␣therefore Ruth ␣dirty ␣closed ␣mine Vera ␣angry ify"
            " ␣wicked ically ␣love ␣quiet ␣proud ␣December ␣farmer ␣October ␣Frank"
        ),
        row=190,
    ),
    # day/ation/ily and 45 more; after as/noun/oo and 46 more
    "L3N365_day_ation_ily_and_45_more": gelu(
        -1.069,
        1.523 * token.among(
            "day ation ily ital ous ving able ary ies ical ial ance ␣used ves ating ious ␣great"
            " ory ␣form especially ␣saith tern ␣opposite ␣relating ording ␣between ␣large ␣cause"
            " ␣called ient atic lic istic ize ium ␣especially ␣toward ution ision ature ement"
            " usually ␣genus ␣such ows arious like ease"
        ),
        1.448 * previous.among(
            "as noun oo ig all her ect if row ␣ser ok ␣used ress vel ft ction ␣part ␣act arm"
            " str ung form ␣relating acter erm ␣character ␣Americ der ␣fam ␣prod ␣caus ility"
            " ␣mak ␣sing ␣hold stem ␣div ␣sto ␣cre ␣resemb ␣cover ␣perform ␣order gen ␣such nded"
            " ␣process ␣pub ease"
        ),
        1.092 * token.among(
            "␣that day ation ily ital ous ving ary ical ial ance ␣used ␣make ious ␣great ory"
            " ␣form especially tern ␣opposite ␣wall ␣relating ording ␣between ␣large ␣speak"
            " ␣cause ␣called ient atic istic ize ium ␣usually ␣especially ␣toward ination ution"
            " ision ature ement usually ␣genus ␣such ows arious like ease"
        ),
        0.266 * text_start.among(
            "m s x z re ha is ar an as ter ul ce ven art qu ant fore up sc ass iv da sel te mer"
            " ner arm cl ph pr rib form com cy ble sw dom har gr rop air wood she stand ev rad"
            " arrow med"
        ),
        row=191,
    ),
    # A/d/k and 45 more; after H/c/p and 45 more
    "L3N366_a_d_k_and_45_more_after_h_c": gelu(
        -1.122,
        1.39 * token.among(
            "A d k nd ow na ␣sha us ke ack ra ind own ␣off row ␣sle ␣fe ␣no ise oss ick ␣down"
            " arn ␣back wn und ond ock ␣ind ␣ey ␣fore ␣heav ␣first ␣ent ␣mus ␣mount ␣prod ␣cond"
            " oint ␣mid anc ␣low ␣ed ken sha raw ␣ra ␣little"
        ),
        1.242 * previous.among(
            "H c p ␣t ␣b ␣p ␣n ot ec ␣an ␣with ␣r adjective un ␣bo ␣pl ␣br ␣upon ␣j Th aul ␣bu"
            " ␣tr ␣make For ␣sc ␣set Digits ␣cr ␣burn ␣called ␣its ␣col semb ␣cut isting ␣spec"
            " ␣min ␣leaves ␣mat ␣toward ros ␣round ␣ra ␣lay ␣little ␣read ␣bat"
        ),
        1.027 * token.among(
            "! A d u in ow ut ke un if ind ␣man ␣Yes own ␣off row ␣ser ␣sle ␣no oss arn ␣back"
            " wn rost und ␣ind ␣ey ␣fore aught ␣heav har ␣first ific erm ␣ent ict ␣mus ␣prod oh"
            " ␣cond ␣equ ␣mid ␣low ␣ed ken ␣ra ␣little"
        ),
        0.9069 * token.among(
            "A d ␣o ow her na ␣sha ke ack ind ound own ␣off ost row ␣sle ␣fe ␣no oss adverb"
            " ␣black ␣down arn ␣every ␣back ␣right wn rost und ond ␣ind ␣ey ␣fore ␣heav ␣first"
            " ␣ent ␣mus ␣prod ␣cond ␣mid ␣low imes ␣ed ken sha ␣ra ␣lay ␣little"
        ),
        row=192,
    ),
    # after A/␣It/␣What and 45 more; 6/g/␣w and 45 more
    "L3N369_after_a_it_what_and_45_more": gelu(
        -1.392,
        2.442 * previous.among(
            "A ␣It ␣What On ora ␣Yes ␣home ␣child ␣mother ␣your ␣Now ␣My ␣Where ␣knows ␣Fr"
            " ␣slept ␣light ␣Ed ␣tree ␣fast ␣high ␣opposite ␣door ␣clean ␣girl ␣plus ␣chair ␣Fe"
            " ␣job Opposites ␣strong ␣short ␣horse ␣full ␣tem ␣bench ␣loud ␣hot ␣Ol ␣Mart"
            " ␣eleven ␣subst ␣quiet ␣instr ␣September ␣wet ␣November ␣Mordalia"
        ),
        1.17 * token.among(
            "6 g ␣w ␣m ␣e ␣was ol ␣F ␣were ␣Anna ma ␣capital ␣friend ␣kn ␣know ␣Then ora Anna"
            " ␣does ␣qu van ␣1 ern ␣seen ␣How ␣very ␣2 ␣sw ␣ey ␣umbrella ␣10 ␣March ␣Ol ␣April"
            " ␣twelve ␣January ␣July ␣Felix ␣August ␣5 ␣Albert ilda iqu ␣eleven ␣alt rad"
            " ␣December ␣Qu"
        ),
        1.168 * sentence_start.among(
            "Q ␣ha ␣th ␣The ␣J ␣Anna ␣In ␣Lily On ␣am ␣On ␣Sara Tom ␣Jack ␣Everyone Lily Once"
            " ␣Ruth ␣Finn ␣Pete ␣Ida Numbers Digits Names ␣So Opposites Colours Months Days"
            " ␣Listen ␣both"
        ),
        0.06606 * previous_word.among(
            "␣he ␣It ␣has ␣child ␣small ␣end ␣knows ␣opposite ␣door ␣wall"
        ),
        row=193,
    ),
    # after ject/verb/␣when and 45 more; ”/'/) and 44 more
    "L3N370_after_ject_verb_when_and_45": gelu(
        -1.063,
        1.214 * previous.among(
            "ject verb ␣when ␣friends iz ␣used ause ␣comm ction ␣can ␣act ␣form ates ung"
            " ␣manner ␣opposite ari cy ism ces ␣learn olog iven hem Opposites eren hy iet ize"
            " ility ␣priest ␣May ␣low ␣contr gn rap ␣use ␣system ology ␣stud ␣cover ␣order nded"
            " ger ience ␣process ␣pub ␣position"
        ),
        1.168 * token.among(
            '" \' ) 0 \u2423or ion \u2423an ation \u2423they "; ity ital ment ary ness ical ial ance age ction'
            " ition ␣can ␣manner ual gy ism ities ces ative ␣character ality atic iness osition"
            " ); ility ␣state inal ision ␣system ement ology ␣leg ␣proper ics ␣position ␣most"
        ),
        0.8408 * sentence_start.among(
            "a e i z ␣the in re ␣to im ap ter ag em ine ␣pl art ant res fore ␣cl so sel ␣comm"
            " ␣per act per ner ␣bas cl ␣may con com Opposites ␣prin vent ␣character let alk ps"
            " de ␣organ ␣diff ␣system ␣det gen ␣such rad med"
        ),
        0.7642 * token.among(
            ') \u2423and \u2423to an \u2423that \u2423or ol us ation "; ital ure \'s ical ose age ath ction \u2423can ful'
            " ual gy ism ces ␣strong ␣Judah ␣character ␣Ab ines atic ors osition ); ␣woman ility"
            " inal ␣engine ision ␣system ement ology uring ␣Mord ␣leg ␣proper ivity ics ␣most"
        ),
        row=194,
    ),
    # y/):/her and 46 more; after ):/␣d/ig and 45 more
    "L3N372_y_her_and_46_more_after_d_ig": gelu(
        -0.7233,
        1.412 * token.among(
            "y ): her ter day ie ␣up ly ␣man ather ␣pro ␣who ␣off ally ose ␣having ␣hand te"
            " ␣hath lly ough oth ane ␣person ␣being ually ␣lost ␣Marsh ␣hast ␣earth ely"
            " ␣something ␣Lord gy ody ␣plus ank ␣law iff ␣someone ief ␣heaven oot ␣mine ␣power"
            " read oor ␣flesh ring"
        ),
        1.257 * previous.among(
            "): ␣d ig ur verb ind ␣sh the aul out ␣dr ␣pain ␣any ␣count adverb sp ␣much ␣cle"
            " ␣act ␣things inn ␣right ␣happ Numbers ␣bet ught ␣learn ␣someone gr ␣sk ␣Mara iol"
            " ␣rec ␣Dario ␣thoug ␣Felix ␣sto ␣enem ␣pol ␣stud ␣grou ␣Hanna ␣Greta nded ␣anim"
            " ␣mil tto ␣read"
        ),
        0.9097 * token.among(
            "␣the ): ter day ie ␣up ly ␣man ather ␣pro ry ␣who ␣off ally ose og ␣having ␣hand"
            " te ␣hath lly ough ␣been ner ane ␣person ␣being ually ␣lost ␣Marsh ␣hast ␣earth"
            " ␣something ␣Lord gy ody ␣plus ␣Moss arch ␣wind ank ␣law iff ␣someone ␣heaven oot"
            " ␣power oor ␣flesh man"
        ),
        0.3801 * text_second.among(
            "j ␣( ing ver im ive and ame ind ich ard qu ud ving ime own up ␣le sc ␣cl aul ␣ag"
            " ide ish ose arl uch urs iver are ough arm irst ired ens outh ock ower ank har"
            " ␣full fect ote ␣caus ␣those ␣righteous ␣such rad"
        ),
        row=195,
    ),
    # -/1/2 and 45 more; after ”/4/8 and 50 more
    "L3N374_1_2_and_45_more_after_4_8": gelu(
        -1.589,
        1.697 * token.among(
            "- 1 2 3 4 6 7 8 9 E J N oo ␣tw ark ␣friend ound ␣know ␣Ben ␣cha ␣does its ␣1 esp"
            " ␣thr ␣Pete ung irty oly ief eren ␣tem ␣hundred iet ␣ca ␣done ␣evil ␣thousand ␣10"
            " ␣lived ium ␣host ros ␣3 ␣genus ␣brother ␣fif ␣United"
        ),
        1.548 * previous.among(
            '" 4 8 9 E H \u2423the or \u2423l ad \u2423H ive \u2423you ce \u2423by \u2423What \u2423there \u2423D \u2423one \u2423capital On res'
            " ug ␣sm ub ␣wor ␣nam ␣flag ␣My ␣ac urn ␣Where ␣knows ␣1 arn ␣asked ␣find ␣ind ␣bel"
            " ␣job ␣body ␣ever ␣heaven ␣reg ␣met ␣ve ␣rainy ␣answered ␣5 ␣val ␣genus ␣sword ␣sat"
        ),
        1.1 * token.among(
            "- 1 2 3 4 6 7 8 9 J N O oo ␣tw ␣friend ␣know ␣Ben ␣cha era ␣does its ␣1 esp ␣thr"
            " ␣Pete ung ald irty oly ief eren uit ␣tem ␣hundred iet ␣ca ␣thousand ␣10 ␣lived ium"
            " ␣host ros ta ␣3 ␣genus ␣brother ␣fif ␣United ister"
        ),
        0.9269 * previous.among(
            "3 4 D E H J V ␣s ␣b ␣c ac ␣him ␣What qu On ␣home ub ␣wor ␣nam ␣flag ␣son ␣My ␣city"
            " ␣knows ␣hath ␣per ␣qu ␣1 ␣asked ␣find ␣sy acter ␣bel ␣job oly ␣dist ␣Ab ␣Today"
            " ␣called ␣col ␣Christ par ␣poss ␣answered ␣wife ␣holy ␣alt ␣brother ␣instr"
        ),
        row=196,
    ),
    # in a sentence beginning ␣be/␣The/␣kn and 47 more; ?/W/␣are and 45 more
    "L3N378_in_a_sentence_beginning_be": gelu(
        -0.9429,
        1.567 * sentence_start.among(
            "␣be ␣The ␣kn ␣In ␣Lily ␣Then ␣Ben Anna ␣Emma ␣On ␣Max Tom ␣Now ␣Sam ␣Jack ␣Mia"
            " Lily Ben ␣Paul ␣Ruth ␣Vera Emma ␣That Max ␣Ida ␣Hugo ␣Karl ␣Olga Sara Mia Jack Sam"
            " ␣So Nora Oscar Paul Clara Leo Ruth Eve Finn ␣Listen Hugo Pete Karl Olga Ida Vera"
            " ␣Am ␣dwell"
        ),
        1.139 * token.among(
            "? W ␣are ␣were ␣hat Anna ␣Yes ␣home ␣am ␣blue ␣Do ␣Where Lily Ben ␣Tuesday van"
            ' Emma \u2423Monday \u2423slept Max \u2423today ?" \u2423pink \u2423Sunday Sara \u2423very \u2423happy \u2423Can \u2423opened'
            " Nora Opposites ␣sad ␣dirty Colours ␣Today ␣hungry Days ␣Mara Do ␣tired ␣loud"
            " ␣baker ␣Edith ␣twelve ␣Stella ␣Albert Thank ␣Frank"
        ),
        1.065 * previous.among(
            'L \u2423" \u2423S \u2423shall \u2423one \u2423Goodbye \u2423but \u2423came \u2423made \u2423am \u2423child \u2423found \u2423city \u2423end \u2423live'
            ' \u2423big \u2423could \u2423old \u2423Re \u2423painted \u2423can \u2423table \u2423today \u2423bed ," \u2423fast \u2423clean \u2423relating'
            " ␣Can ␣Why ␣dw ␣Listen ␣got ␣Which Do Yes ␣Ol ␣inter ␣Edith ␣May ␣June ␣Ir ␣Albert"
            " ␣Jon ␣Har ␣Bel ␣November ␣tail tto"
        ),
        -0.8529 * previous_word.among(
            "Q ␣s ␣in ␣T ␣The ␣A ␣E ␣you And ␣N ␣had ␣Goodbye ␣know ␣Lily ␣so ␣Then ␣sh ␣home"
            " ␣On ␣Do ␣near ␣Where ␣white ␣well ␣men ␣Wednesday ␣U ␣Monday ␣That ␣been ␣Thursday"
            " ␣Stone ␣key ␣coat ␣seen ␣Grey ␣El ␣No ␣kind ␣Hart ␣orange ␣ring ␣job ␣balls"
            " ␣umbrella ␣X ␣told ␣January ␣proud"
        ),
        row=197,
    ),
    # ␣s/␣p/␣N and 45 more; after R/␣had/␣R and 45 more
    "L3N379_s_p_n_and_45_more_after_r": gelu(
        -1.006,
        1.313 * token.among(
            "␣s ␣p ␣N ␣D ␣R ora ␣four ␣cl ␣bu ␣yellow ␣sle ␣fe ␣six ␣bre ␣seven ␣Z ␣Re ␣U"
            " ␣slept ␣eight ␣la ␣cold ␣su ␣nine ␣spe ␣rem ␣happy Nora ␣sad ␣last Eve Yes ␣slow"
            " ␣Alma ␣baker ␣Edith ␣angry ␣ran ␣afraid gn ␣Stella ␣Lars ␣Albert ␣Mart ␣eleven"
            " ␣Klara tto ita"
        ),
        1.158 * previous.among(
            "R ␣had ␣R ␣Hello ␣Goodbye ␣came ␣know ␣Yes ␣K ␣am ␣V ␣found ␣night ␣Fr ␣Wh ␣Re"
            ' \u2423painted \u2423Thursday \u2423needs \u2423buys \u2423seen \u2423tomorrow \u2423saith \u2423lost ," \u2423Why \u2423ben \u2423dest ox'
            " iol ␣got ␣ph Yes ␣March ␣Ol ␣April ␣Pet ␣Am ␣June ␣July gn ␣August ␣Albert ␣Jon"
            " ␣pol ␣Mart ␣z ␣October"
        ),
        1.035 * two_words_back.among(
            "␣I ␣you ␣It ␣she ␣Tom ␣Goodbye ␣Y ␣She ␣He ␣so ␣Ben ␣father ␣Yes ␣see ␣child"
            " ␣mother ␣On ␣Max ␣Sara ␣My ␣before ␣knows ␣Oscar ␣Vera ␣That ␣buys ␣Ida ␣seen"
            ' \u2423Karl \u2423Grey \u2423back \u2423No \u2423When ," \u2423Field \u2423works \u2423boat \u2423Hart \u2423Ford \u2423job \u2423lives \u2423balls'
            " ␣Nor ␣travel ␣wave ␣Klara ␣Mona"
        ),
        0.9631 * token.among(
            "a ␣s ␣p ␣was ␣fr ␣N ␣D ␣R ora ␣four ␣cl ␣bu ␣sle ␣fe ␣Nora ␣bre ␣seven ␣Z mer ␣Re"
            " ␣slept ␣eight ␣la ␣cold ␣su Sara ␣nine ␣spe ␣rem ␣happy ␣So Nora ␣last Eve ␣Today"
            " Yes ␣slow Vera ␣Alma ␣Edith ␣Dario ␣ran ␣Lars ␣Albert ␣Hanna ␣Klara tto ita"
        ),
        row=198,
    ),
    # ?/e/om and 46 more; after R/␣s/ll and 45 more
    "L3N381_e_om_and_46_more_after_r_s": gelu(
        -0.8667,
        1.354 * token.among(
            "? e om na ␣st ce ␣bo ␣so scar mb ated ␣knows te ␣comp ane led ␣Reed ␣spe ens"
            " ␣Field ␣Hart ari ␣flowers ␣Fe ␣tra ␣lives ict ␣Americ ope ␣candle uit ria cept Yes"
            " illed ␣plant ons me ␣Ol ␣leaves ␣poss ru ␣fruit ␣ed ␣Har ␣alt ␣subst ␣America ␣swe"
        ),
        1.043 * previous.among(
            "R ␣s ll ␣be ␣M ␣A ol ul ven ␣v iv ␣gr ␣white ␣more ␣per pl ␣sc ult ␣sub ␣name oll"
            " ␣res ␣sy ␣dec com ␣Can ␣ben ␣inc esh ␣imp ␣its ␣col ␣got ␣As ␣num ␣wanted ␣occ"
            " ␣div ␣mar ␣sol ␣resp ␣cor ␣def ␣fa ␣North ier ␣Eur ␣possess"
        ),
        0.9201 * token.among(
            "b is ia ith na ␣st ce ill ␣bo ␣so scar ␣used ␣comp oss ␣brown ane led ␣Reed ␣spe"
            " ari ␣flowers ␣Fe ␣tra ␣Americ ope ␣candle uit cept Yes illed ␣plant me ␣Ol ␣leaves"
            " ␣poss ru ␣servant ␣fruit ␣ed iled ␣Har ␣alt ␣subst ␣taken amm ␣America ␣swe"
        ),
        0.7384 * token.among(
            "Z f or na ain ␣st ce by ␣bo ␣so ␣book scar ␣any ␣used ␣comp oss ␣table ␣brown ane"
            " led ␣Reed ␣spe ari ␣flowers ␣Fe ␣tra meric ␣Americ ope ␣candle uit Yes illed"
            " ␣plant me ␣Ol ␣leaves ␣poss ru ␣servant ␣fruit ␣ed iled ␣Har ␣alt ␣subst ␣taken"
            " ␣America ␣swe"
        ),
        row=199,
    ),
    # Y/␣o/od and 45 more; after r/␣s/ac and 44 more
    "L3N386_y_o_od_and_45_more_after_r_s": gelu(
        -0.6583,
        1.146 * token.among(
            "Y ␣o od if ital ␣bo ous ren ␣fac ber ␣four ure ␣ab ␣bu ob ␣six ␣bre sp led ␣ob"
            " ular ual ric ␣cand cy ian ␣umbrell ␣according ␣burn ␣prin eren hy ron ␣hundred"
            " atic ␣thousand ␣mer ␣tab ␣host ros ␣prophe ␣trib ␣holy ␣enem ␣Mord ␣wild ␣fif"
            " ␣proper"
        ),
        1.077 * previous.among(
            "r ␣s ac ␣S ␣y ir ␣fr ore ␣br ␣know ␣their ␣made ace ␣bu iz ␣ac oc ␣needs ␣offer"
            " ␣hor Numbers ␣sy ari ␣relating acter aria ␣eat ␣burn rop ␣Ab ␣pe ␣offering uit"
            " ␣hundred ␣gold ␣mer ␣min ␣cur ␣wanted ␣consisting ␣twelve ␣contain ␣diff rap ␣est"
            " ␣bear ␣sac"
        ),
        0.9176 * word_start.among(
            "k v z ␣o er ve al ac ad all ro th od ly ine ␣bo ant ass ␣bu ep ove sp ult ␣tom ph"
            " ␣hor ␣sy ␣cand cy pe Oscar dom ling ␣burn vent hy ␣hundred ␣thousand ␣mer ␣tab par"
            " ␣host ␣young ␣prophe ␣holy ␣fif ␣proper ␣chief ␣sac"
        ),
        0.7612 * token.among(
            "Y ␣o od ␣cap if ital ␣bo ous ren ␣fac ber ␣four ure ␣ab ␣bu ob ␣bre led ␣ob ular"
            " ric ␣cand cy ian ␣umbrell ␣according ␣burn ␣prin eren hy ron ␣hundred atic"
            " ␣thousand ␣mer ␣tab ␣host ␣young ␣prophe ␣trib ␣holy ␣enem ␣Mord ␣wild ␣fif ␣plac"
            " ␣proper ␣chief"
        ),
        row=200,
    ),
    # )/;/? and 37 more; )/:/; and 46 more
    "L3N387_and_37_more_and_46_more": gelu(
        -1.575,
        2.113 * token.among(
            ") ; ? ): noun ␣that ␣or And ␣as ␣shall verb adjective ␣thou ␣which ␣will ␣who"
            " ␣when ␣Now ␣hath Emma ␣shalt ␣if But especially ␣than ␣may ␣did ␣hast ␣should ␣nor"
            " ␣without ␣whom ␣Today ); ␣yet ␣would ␣usually ␣especially usually ␣until"
        ),
        1.001 * token.among(
            ") : ; ? T ␣of ): noun ␣for ␣as us ␣shall ␣are adjective ␣at hen ich ␣which On"
            " ␣under ␣Then ␣who ␣after ␣ar ␣Now ally ␣before ␣having ␣hath ␣could ␣even ough One"
            " ␣shalt ile ␣if especially ␣than ␣should ␣might ␣therefore let ␣Today ␣dep );"
            " ␣would ␣especially she ␣until"
        ),
        -0.8518 * two_words_back.among(
            ". 0 ␣The ␣shall ␣friend ␣which ␣so ␣Yes ␣friends ␣having ␣live ␣Everyone ␣gave"
            " ␣does ␣if ␣let ␣Lake ␣where ␣lost ␣Marsh ␣happy ␣Moss ␣People ␣sad ␣Today ␣hungry"
            " ␣10 ␣wave ␣low ␣year ␣how"
        ),
        0.5812 * word_start.among(
            ") ; ? A I Q W Y ): ␣that ␣wh And ␣as ke ␣shall ho od ␣which On Th Here ␣Th Once"
            ' \u2423liked ang For One \u2423shalt \u2423if But Shopping ." Then It Digits Names \u2423flowers \u2423balls'
            " Opposites Months ); ␣especially ru ␣hats ␣cups"
        ),
        row=201,
    ),
    # ?/Q/␣you and 45 more; two after Q/):/␣at and 45 more
    "L3N389_q_you_and_45_more_two_after": gelu(
        -0.6433,
        1.419 * token.among(
            "? Q ␣you ␣r ␣fl ␣were ␣has ␣capital ␣me ␣friend ␣Y qu ␣some ␣know ␣father ␣app"
            " ␣thee ␣made ␣flag ␣we This Here ␣gr ␣city ␣Where ␣does ␣comes ␣qu For ␣part ␣slept"
            " ␣needs ␣gen ␣How ␣very ␣colour ␣these ␣People ␣job ␣heard selves ␣years ␣lived Now"
            " ␣Cora ␣sailor ␣written greg"
        ),
        1.399 * two_back.among(
            "Q ): ␣at pt ␣She ␣Is ␣Yes ␣city ␣Jack ␣Do ␣Everyone ␣rel ␣Wh ␣looked ␣acc Shopping"
            " ␣su ␣lost ␣dog ␣mark ␣door It ␣res ␣chair ␣play ␣People ␣opened cess ␣according"
            " ␣learned ␣character ␣dw Colours ox ollow ␣afternoon orland ␣bench Yes ␣travel"
            " ␣lived ␣tab ␣lit ␣ran ason ␣sat ␣quality ␣duck"
        ),
        1.317 * previous.among(
            "␣a ␣is ig ␣under ␣Ben ␣three ␣father ␣mother Here ␣Sara ␣Sam ␣My ␣city ␣Do ␣near"
            " ␣knows Once ␣per ␣behind eds ␣new ␣acc ult ␣today ␣seen ␣lost ␣pri ␣opposite"
            " ␣month ␣People ␣opened ␣job ␣tra cess Opposites ␣dirty ␣short ␣last ␣soft ␣full"
            " ␣closed Do ␣told ␣twelve ␣Arvela ␣eleven ␣quiet ␣November ␣Mordalia"
        ),
        0.8279 * token.among(
            "? ␣w ␣c ic ␣F ␣were ␣capital ␣me ␣friend ␣Y qu ␣thee ␣flag ␣we ip Here ␣tr ␣gr ␣V"
            " ␣ac ␣Where ␣does ␣comp ␣comes ␣qu ious For ␣part ␣sc ␣slept ought ␣needs ange ␣How"
            " ␣very ␣colour ␣em ␣Why oy cle ient selves ␣lived Now ␣himself ␣consisting ␣Cora"
            " ␣written ␣read"
        ),
        row=202,
    ),
    # j/er/am and 46 more; after ␣s/re/␣w and 45 more
    "L3N390_j_er_am_and_46_more_after_s": gelu(
        -1.192,
        1.489 * token.among(
            "j er am im ore um ab em ␣com ast ather ␣app ␣am uth ␣ab ck ␣off ob mb sel ib ress"
            " amp ff act umb ␣im ␣word ase ung ␣ob ␣rem com ank ␣em ins erm iness ␣Christ ones"
            " me ␣host ␣inter ␣return ech ␣elect ␣peace ␣order ␣air"
        ),
        1.418 * previous.among(
            "␣s re ␣w oun ␣g ␣re ere ␣wh ␣sha ␣r ␣st ri ␣bo ␣cha ␣cl ␣tr ␣dr ␣fe ␣bre ␣ro ␣wr"
            " ␣sc ␣acc ␣ang ␣spe ␣rem fe ␣sy ␣without ␣ey ␣cont gr ␣ent ␣sk ␣behold ␣pe ␣mus"
            " ␣cut ␣met ␣ve ons ␣chan ␣year ␣sto ␣contr ␣cor ␣che ␣mil"
        ),
        0.9589 * token.among(
            "c g u w ou as le am et ect um ab em ␣com ␣out ␣app ount ␣am ␣ab ␣off ␣dr og ob ep"
            " mb ib ise ang umb ␣im ␣word ase ile ␣Ed umbers ␣ob com ␣em ␣Christ ␣host ␣return"
            " ru ␣Lars ␣elect ␣peace ␣air ␣Walter"
        ),
        0.7203 * token.among(
            "am im ore um ab em ␣com ␣app ␣am uth ␣ab ␣off ob mb ib amp ff act umb ␣im ␣word"
            " ␣som ung ␣gen umbers ␣ob ␣rem com acter ank ␣em erm ␣umbrella semb ␣Christ ones"
            " ons ␣host ␣inter ␣return ␣engine ␣elect ␣peace ␣order ␣war ␣air amm ister"
        ),
        row=203,
    ),
    # ␣th/␣you/␣se and 46 more; after a word beginning ␣not/␣shall/␣do and 45 more
    "L3N394_th_you_se_and_46_more_after": gelu(
        -0.7771,
        1.218 * token.among(
            "␣th ␣you ␣se ␣do ␣ne ␣me ␣thou ous ␣know ␣us ␣gre ␣thee ␣son ␣we ␣ag han ␣again"
            " ␣Israel ␣say au te ah ib ␣new adverb ␣slept ied oth ␣today iah ␣Ed ␣David ␣did fe"
            " ␣Ar olog Paul ␣Moses ␣done ␣Jacob oh ␣would ␣spake me ␣beg ␣angry ␣answered ␣stren"
            " ␣Saul"
        ),
        0.8679 * previous_word.among(
            "␣not ␣shall ␣do ␣from ␣they ␣kn ␣will ␣see ␣am ␣Do ␣sle ␣well ␣Mo ␣saw ␣can ␣pass"
            " ␣shalt ␣let ␣asked ␣may ␣did ␣should ␣very ␣dark ␣happy ␣Have ␣among ␣sad ␣heard"
            " ␣hear ␣February ␣tired ␣lived ␣would ␣Ol ␣told ␣April ␣Edith ␣May ␣angry ␣afraid"
            " ␣Stella ␣Albert ␣only ␣commanded ␣Saul ␣belie ␣shew"
        ),
        0.8414 * previous.among(
            "␣do ␣know ␣will ora ␣ab ouse da ␣sle ah ␣well iver ␣per ␣Mo adverb ied ␣pass ought"
            " ␣Ed ␣cons ␣asked ␣did und ␣very ␣dark ␣happy ␣wom ␣command ␣umbrell ␣sad ␣dw ox"
            " ␣heard ␣hear oh ␣tired ␣would ilt ␣told ␣April ␣Edith ␣beg ␣angry ␣poss ␣ple"
            " ␣gener ␣prophe ␣enem ␣Jo rad"
        ),
        0.8377 * token.among(
            "␣I ␣he ␣th ␣ne ␣con ␣me ␣know ␣us ␣gre ␣thee ␣son ␣ag han ␣again ␣Israel ␣say au"
            " te ␣big ah ib ␣Paul adverb ␣slept ␣today iah ␣Ed ␣cle ␣David ␣did ames fe ␣Ar olog"
            " Paul ␣done ␣Jacob oh ␣would ␣spake me ␣beg ␣angry ␣answered ived ␣stren ␣brother"
            " ␣Saul"
        ),
        row=204,
    ),
    # after B/G/R and 46 more; O/oo/␣sa and 44 more
    "L3N396_after_b_g_r_and_46_more_o_oo": gelu(
        -0.876,
        1.518 * previous.among(
            "B G R ␣n ␣W ␣G ␣F ␣It ␣LORD ␣D ␣God ␣al ␣Everyone ␣children ␣comes ␣Wh ␣Re ␣Finch"
            " ern ␣seen ␣Lake ␣through vania ␣Lord ␣Jer ␣Moss ␣Fe venia ␣according ␣learned oice"
            " Colours Months ␣ever ␣years orland irit ␣wave ␣January ␣July irc ␣year ␣August"
            " ␣Har ␣servants ania ␣Bel ␣October ␣Qu"
        ),
        1.001 * token.among(
            "O oo ␣sa ree nder old On ␣after ␣child ␣On out ␣like ␣before arl ob ink ␣knows ␣Br"
            ' \u2423comes Once \u2423even \u2423Clara \u2423There uc \u2423That One \u2423Eve \u2423Olga ," \u2423works Names \u2423nor'
            " ␣build ␣whom Colours ox ␣X be ␣mak ␣Edith ␣Stella ␣gener ␣Mart rid ␣until rad"
            " <|endoftext|>"
        ),
        0.7024 * sentence_start.among(
            "( B C F G J L O P R S U ␣ha ␣be ␣S ␣that ␣The ␣G ␣are ␣bl ␣Y ␣ye ␣In ␣but Th ␣le"
            " ␣am ␣Now ␣Everyone ␣make ␣That But ␣let ␣saith ␣because ␣So ␣People Where ␣neither"
            " Months ␣They Now ␣twelve ␣Am ␣dwell Therefore <|endoftext|>"
        ),
        0.1857 * word_start.among("␣of ␣capital ␣There"),
        row=205,
    ),
    # after D/␣g/am and 45 more; i/␣f/␣h and 47 more
    "L3N398_after_d_g_am_and_45_more_i_f": gelu(
        -0.797,
        1.376 * previous.among(
            "D ␣g am ab ␣them ord ␣me ␣day Anna ␣thee Tom han ␣go ␣Israel Lily Ben ib ␣men Emma"
            " ␣pass Max ␣saying ew Sam ␣wom Oscar Paul ␣according erm ␣Egypt Finn Pete oh yl"
            " ehold eb ␣arm ␣return ␣inv ␣certain ␣prophe ␣enem ev ␣plac ␣fa ␣belie greg ␣pub"
        ),
        1.337 * token.among(
            "i ␣f ␣h ␣that ith ␣sa And ch od ␣they ␣when han ␣again ␣Israel ␣people au ␣ser"
            " ites ans ach ath ␣per ␣men ations Then aria ␣Moses ␣now esh ␣Jerusalem ines ␣ever"
            " ␣disc ␣ret ␣pur oh yl irit ␣fathers ␣cor ␣servants ␣war ␣mult ␣grou ␣air ␣Saul"
            " ience ␣belie ␣priests acle"
        ),
        1.021 * token.among(
            "␣f as ␣h ␣sa ␣sha ch os ␣they ␣when han ␣people au ␣ser ites ans ach ␣per ␣men"
            " ␣pers ations Then ␣gen olog aria ␣Moses esh ␣disc ␣ret oh yl irit ␣fathers ␣sea"
            " ␣cor ␣servants iqu ␣war ␣mult ␣grou ␣sword ␣air ␣Saul ience ␣belie ␣priests itude"
            " Therefore acle"
        ),
        0.5357 * text_second.among(
            "␣a ␣the ␣to ␣d ␣he ␣re ␣G ␣wh ␣E ␣J ␣it ␣se ␣as ␣said ore ␣P ␣at ␣they ␣LORD ␣came"
            " ␣so ave fore ␣Is ␣after ␣when ␣this ␣Israel ␣come ␣make arden ␣David ␣these ␣law"
            " bit ␣opened ␣Moses ␣therefore ␣Judah ␣Ab ␣mine ␣Jacob ehold ash ␣answered ␣Jon"
            " ␣Mord ␣Saul"
        ),
        row=206,
    ),
    # ”/i/u and 45 more; in a word beginning ”/S/␣S and 45 more
    "L3N400_i_u_and_45_more_in_a_word": gelu(
        -0.6314,
        1.219 * token.among(
            '" i u el Here da \u2423Jack ov Once tr Emma \u2423Stone \u2423Finch \u2423cold uary ?" \u2423su fl Jack It'
            " ␣Hart ␣Rose vania ␣happy There ␣Lane Clara ␣Jerusalem ␣hungry onia orland ␣Yolvia"
            " wood ␣rainy ␣Felix alia ␣holy ␣Har ␣Ilmaria rid ␣Bel ␣cloudy ␣America ico"
            " ␣November embr ␣oil ita"
        ),
        1.01 * word_start.among(
            '" S \u2423S \u2423W \u2423L \u2423F \u2423there \u2423C ass \u2423Emma Here \u2423V Once \u2423Re \u2423Stone \u2423Finch \u2423Ed \u2423cold \u2423Karl'
            ' ?" \u2423Sunday fl It \u2423Hart \u2423Rose \u2423happy There \u2423Jes \u2423Lane ins \u2423Ch \u2423Jerusalem \u2423hungry'
            " ␣Yolvia ␣rainy ␣Felix ␣holy ␣Jo ␣Mord ␣Ilmaria ␣cloudy ␣proud ␣America ␣States"
            " ␣November ␣Mordalia ␣oil ␣Qu"
        ),
        0.8844 * previous.among(
            "C nd ␣S ␣W ␣N ␣P ␣C ␣D ␣capital ␣Y ␣In ␣Then ␣flag br arl ␣end ␣well ␣Re ␣been"
            " ␣colour ␣boy ␣So Where aldov Months ␣They ␣Mara ␣cut yl ␣Bruno go ␣wanted ␣April"
            " ␣May ␣Am ␣July ␣year ␣August Thank ev ␣Jo ␣Mord ␣September ␣North ␣Nils greg"
            " ␣October ␣Qu"
        ),
        0.8125 * token.among(
            '" \u2423n el ol res Here \u2423off ish arl au ov Emma per \u2423Stone \u2423Finch \u2423cold uary ?" \u2423su'
            " Jack ens It ␣Rose vania There ret ␣Lane oria ␣sur Clara Leo ␣X onia orland Today"
            " ␣Felix ense alia ␣holy ␣Ilmaria ␣mult rid ␣Bel ␣America ico ␣November ␣Mordalia"
            " ␣oil ita"
        ),
        row=207,
    ),
    # A/t/␣he and 45 more; after hat/␣L/␣A and 46 more
    "L3N404_a_t_he_and_45_more_after_hat": gelu(
        -1.098,
        1.42 * token.among(
            "A t ␣he ␣be ␣are ␣them ␣they ␣there ␣con ␣LORD ␣me ␣br ␣thou ␣sh han ␣Israel ␣hath"
            " ␣Fr ␣comp ath ␣wr iah ␣David ␣things ␣offer ari ␣Moses ␣ent ␣Judah ␣prin"
            " ␣Jerusalem ␣Americ ␣Egypt ␣words ␣disc ␣Jacob oh Yes ehold ␣wood ␣priest ␣prophe"
            " ␣bro ␣round ev ␣themselves ␣Saul ␣priests"
        ),
        1.226 * previous.among(
            "hat ␣L ␣A ara ho ra ␣Y ␣Where ␣Fr ites Once ␣Mo ␣U ␣word ␣saw ␣needs ␣Ed ␣buys"
            " ␣ang ␣No ␣hor ␣these There ␣Jer ␣command ␣Jud ␣job eh har ␣according ␣Judah esh"
            " ␣Listen oh yl irit eb ␣brethren ␣fathers ␣Am ␣destroy ␣number So hil ev ek ␣cities"
            " arious ␣Eur"
        ),
        1.136 * token.among(
            "A D a b ␣t om ␣u el ␣you ␣said ab ␣are un ␣LORD ␣bo ␣us ␣so ak ␣am han ness ␣again"
            " ␣Israel ob ␣make ␣wr iah ␣David ually ames tle dom ␣Moses ␣Judah ␣fire ␣Americ ope"
            " ron ria Do ␣Jacob Yes ehold ons ␣ass ␣bro ev They ives ␣priests ␣oil"
        ),
        0.8805 * sentence_start.among(
            "( B C E G H I M O P R T U ␣is ␣th ␣that ␣L ␣H ␣M ␣G And ven ␣thou ␣Y ␣their Th The"
            " ␣Th But Shopping Then ␣saith He There ␣bring Where Days ␣mount Do Now ␣twelve ␣Am"
            " ␣dwell ␣both So They Therefore <|endoftext|>"
        ),
        row=208,
    ),
    # after B/Q/j and 46 more; r/␣s/␣ha and 45 more
    "L3N405_after_b_q_j_and_46_more_r_s": gelu(
        -1.038,
        1.388 * previous.among(
            "B Q j ␣o ␣w ␣sa ␣fl ␣tw ␣sp ind ct ␣one ␣v ␣three ␣sh ␣j ␣al ␣cha ␣wor ␣ar urn"
            " ␣Where ␣count ␣comp ␣seven ␣much Shopping ␣morning ␣hor Numbers ␣2 Names ␣boy"
            " ␣girl ␣ind ␣att ped ␣afternoon ␣10 ␣evening ␣lived ␣mouth ␣toward ␣ran ␣round"
            " ␣cover ␣alt greg ␣oil"
        ),
        1.034 * token.among(
            "r ␣s ␣ha ent ␣or ␣wh na th ␣r pp ra ␣bo ound ong ␣sh ␣pr ␣bu ␣tr ␣dr iz ough esp"
            " ␣thr tern sh ␣plus ␣tra ␣Moses ␣Ch ␣sk ␣behold let oy ␣fam ␣dev ␣col Hugo ␣ph ne"
            " Pete ehold ␣priest ␣brethren ␣bro ␣pol ␣love ␣priests ␣sac"
        ),
        1.03 * token.among(
            "o r u ␣s ␣to ␣h ␣ha ␣wh na ␣r ie ra ␣sp ␣bo ␣Then ␣sh ␣pr ␣bu iv ␣tr ␣dr ␣ke ␣near"
            " ␣does esp ␣thr pr ␣through ␣about sh ␣plus aria ␣tra ␣Ch ␣sk esh Eve ␣behold ␣fam"
            " ␣dev ␣col ␣ph ne Pete ␣lived ehold ␣priest ␣brethren ␣bro ␣priests"
        ),
        0.8366 * token.among(
            "a l ␣s ar ␣ha th ␣r verb hen ine ␣bo iend ␣know res ␣sh ␣pr ␣bu iv ␣dr br ␣ser esp"
            " ␣thr pr ames rost Jack ␣tra ␣Moses ␣Ch Eve let ␣fam ␣col Hugo ␣ph ehold ␣priest"
            " ␣sto ␣bro ␣pol ␣love ␣until ␣sword ␣goat ␣priests ␣sac ␣bat"
        ),
        row=209,
    ),
    # J/M/␣a and 45 more; M/␣a/␣I and 45 more
    "L3N406_j_m_a_and_45_more_m_a_i_and": gelu(
        -0.577,
        1.483 * token.among(
            "J M ␣a in ut ect ␣O un em ␣con ␣some ␣She ␣He ary This iz ␣en ater ␣rel ␣Wh ␣U ␣if"
            " ␣ele ␣pri form con ␣Ar ␣Jesus ␣num ); ␣min Olga par Vera az ␣Arvela bl ␣cre ␣elect"
            " ␣dire ␣sol ␣pol ␣duck ␣Saul ␣frog ␣che ␣mil arrow"
        ),
        -0.942 * two_back.among(
            "j ␣c ␣to al noun ␣or ur ␣you ␣It ␣she ␣Anna ␣v ous ␣out ␣K Here Tom ␣city ys"
            " ␣count tain Once Emma ␣Finch ile arn ␣seen ␣El ␣lost ␣Marsh ␣Hill It ␣Hart There"
            " ␣Swan ried ␣basket ␣People ␣job ␣balls Oscar ␣burn ␣dist ␣dw ex eb ␣consisting"
            " ␣occ ␣diff"
        ),
        0.9176 * token.among(
            "M ␣a ␣I il ot ol ␣on un ␣con ␣some ␣He ␣into iz urn ␣near ␣en ␣rel pl ␣Wh of ␣ele"
            " form con He ␣hard ␣Jesus ␣blood ␣many Hugo ␣num ␣cast ); ␣cond ␣min Olga par Vera"
            " ␣Pet she ␣gener ␣elect ␣dire ␣sol ␣pol amm af ␣che ␣shew"
        ),
        0.9005 * previous.among(
            '" C N P m s \u2423m \u2423M \u2423an And \u2423N \u2423C \u2423which \u2423Then The ary This ical ial ob \u2423comp \u2423comm'
            " But Then ates ions ␣dog He There erm eren hy ps ne ␣woman ium ␣plant ␣soul ␣Am"
            " ␣organ irc ech ␣death So ring ␣genus ␣eleven gen ␣food"
        ),
        row=210,
    ),
    # after ␣at/␣do/␣all and 45 more; g/␣m/␣com and 44 more
    "L3N408_after_at_do_all_and_45_more": gelu(
        -0.6623,
        1.331 * previous.among(
            "␣at ␣do ␣all ␣In ␣know ␣thy ␣Is ␣made ␣like og ␣end ␣gave ib vel ␣ear igh ␣needs"
            " ␣har ␣No ph str ␣lost ␣find ␣gen und ␣bring ␣prop ␣sou ␣heard ␣att ␣dep ␣hear ␣met"
            " ␣par ␣keep ␣lived ␣equ ehold ␣wanted ␣April ␣May rap ␣mar ␣elect ␣med Thank gen"
            " ␣proper"
        ),
        1.199 * token.among(
            "g ␣m ␣com ct op other ␣gre av ␣nam aul uth ␣ele ␣No ␣char ␣pri tle com ␣command"
            " ␣forth ␣Jud ␣Can ␣umbrell har ␣col ertain ␣judg ␣sal ␣cour par ␣arm ␣Cora ␣ple rap"
            " ␣prophe ␣Jon ␣enem ␣peace iqu rid ␣stren ␣plac ␣proper ␣move ␣Nils ␣Julia vern"
            " ␣Walter"
        ),
        0.9275 * word_start.among(
            "a e in en ar or an as ac ad el ir all ap em ␣com ine ind op ant red This ep For"
            " ␣ele ␣No ph ␣pri ␣Jud ␣Can Oscar har vent ␣met ␣par Do ne ␣February ␣judg ␣cour"
            " par read go ␣prophe ␣peace ␣proper ␣move ␣Nils ␣Julia"
        ),
        0.8674 * token.among(
            "g ␣m ␣com other ␣gre av ure ␣nam aul uth ␣ele ␣No ␣char led ␣pri tle com ␣command"
            " ␣forth ␣Jud ␣Can ␣umbrell ␣col Hugo ertain ␣par ␣February ␣judg ␣sal ␣cour ␣arm"
            " ␣Cora ␣ple rap ␣prophe ␣Jon ␣enem ␣peace iqu rid ␣stren ␣plac ␣proper ␣move ␣Nils"
            " ␣Julia vern ␣Walter"
        ),
        row=211,
    ),
    # two after !/ara/␣What and 44 more; after ␣was/␣were/␣went and 43 more
    "L3N415_two_after_ara_what_and_44": gelu(
        -1.144,
        2.089 * two_back.among(
            "! ara ␣What ␣She ␣He ␣Then ␣Sara ␣end eld ␣gave ␣Br ␣could ␣Oscar ␣liked via ␣Finn"
            " ␣Ida mark ␣find irst Numbers ␣colour ␣Hart Names ald ␣month ␣Have ␣Jer ␣Fe ␣So"
            " ␣Can Colours ␣Today onia ␣Which Today ␣wanted ␣wave wood ␣May ␣June ␣August"
            " ␣Albert ␣Har rid ␣Frank acle"
        ),
        1.586 * previous.among(
            "␣was ␣were ␣went by ␣capital ␣Y ␣In ora ␣Who ␣flag ␣On ␣facts ␣city ␣green ␣live"
            " ␣count ␣been via ␣saying mark ␣back ␣No ␣lost Numbers ␣colour ␣Have eh oria Months"
            " onia ␣Yolvia ␣baker ␣April wood ␣May ␣ran ␣Arvela ␣painter ␣sailor ␣Galdovar Thank"
            " ␣Ilmaria ␣engineer ␣farmer ␣Mordalia ␣Tarvenia"
        ),
        1.562 * token.among(
            "␣It ␣went ␣has ␣had ␣In ␣came ry ␣blue ␣like ␣near ␣green ␣yellow ␣count ␣apple"
            " ␣Tuesday ␣liked ␣black ␣Monday ␣been ␣painted ␣Thursday via ␣Friday ␣drum"
            " ␣Saturday mark ␣cold ␣tomorrow ␣Sunday ␣happy com ␣relating ␣according ␣learned"
            " ␣sad ␣sunny ␣sou ␣hungry orland Yes ␣travel ␣rainy ␣June ␣ran ␣windy ania"
            " ␣September ␣cloudy ␣proud"
        ),
        0.2542 * previous_word.among("Q ␣you ␣On ␣No"),
        row=212,
    ),
    # after b/␣o/␣b and 46 more; 9/a/an and 44 more
    "L3N417_after_b_o_b_and_46_more_9_a": gelu(
        -1.046,
        1.372 * previous.among(
            "b ␣o ␣b ␣m ␣A ␣sa ␣B ␣N ␣li ␣fl ho verb ␣ne ␣sp ␣bo ␣pl ␣br ␣v ␣ch ␣co ␣Then This"
            " ␣V ␣comes ␣Re ␣sc ␣pass ␣ang ␣colour ␣Lord ␣sec oly ␣umbrell ␣dw ␣Ab Months"
            " ␣hundred iol ␣February ␣thousand ␣hot ␣young ␣consisting ␣Am ␣sound ␣trib ␣Jon"
            " ␣grou ␣piec"
        ),
        1.208 * token.among(
            "9 a an as oun et ver el ol ir ␣G us ab ␣P ␣at ␣cap ind ␣con ␣R ␣man ␣In ␣ab ust"
            " oss ␣men ␣bec ␣can oin ung ␣spe ␣cat ond ␣balls ␣prin itc ␣mus ert ␣books ␣As"
            " ␣Jacob oh ␣chan ␣host ␣mat ros ␣hats ␣line"
        ),
        0.8855 * token.among(
            "9 f x nd as ver ␣S ir us os ␣P ␣at ␣cap ␣con ␣R ␣man ␣In ␣ab ob so oss ␣Paul ␣bec"
            " ␣can ung ␣spe ␣cat ␣Lord ␣balls ␣prin itc ␣mus ert ils ␣met ␣books ␣As ␣Jacob oh"
            " ␣chan ␣host ␣mat ros ␣hats ␣servants ␣Saul bs ␣line"
        ),
        0.7504 * previous.among(
            "b ␣o ␣m ␣sa ␣B ␣N ␣li ␣fl ho verb ␣bo ␣pl ␣co ␣Then This ␣V ␣Fr ␣comes ␣Re ␣sc"
            " ␣pass ␣ang irty ␣sec com eh oly ␣umbrell ␣dw ␣Ab ␣behold Months ␣hundred iol"
            " ␣February ␣thousand ␣hot eb ␣young ␣consisting ␣Am ␣sound ␣trib ␣Jon ␣cover ␣grou"
            " ␣piec ␣line"
        ),
        row=213,
    ),
    # two words after one beginning ␣The/␣you/␣What and 18 more; ia/␣Then/␣what and 43 more
    "L3N419_two_words_after_one": gelu(
        -1.362,
        2.408 * two_words_back.among(
            "␣The ␣you ␣What ␣LORD On ␣father ␣home ␣mother This ␣My ␣knows ␣Everyone ␣does One"
            " ␣Stone ␣seen ␣Grey ␣When ␣colour ␣Black ␣job"
        ),
        1.787 * token.among(
            "ia ␣Then ␣what ␣named ␣My ␣like da ␣ke arl ␣Everyone ␣rel ␣wr ␣David ␣asked ␣Lake"
            " ␣When ␣Frost ␣Ford ␣Swan ␣So ␣People aldov ␣Mara ␣Nor ␣Bruno ␣Alma ␣Edith ␣Dario"
            " ␣Edda ␣Felix ␣Stella ␣Lars ␣round ␣Albert ilda ␣Hanna ␣Klara ␣Igor rad ␣Nils"
            " ␣Julia ␣Mona ␣Frank tto ita ␣Walter"
        ),
        1.477 * previous.among(
            "Q s ␣T ia ␣you ␣N ␣friend ␣Hello ␣Goodbye ␣know ␣after ␣city ␣knows ␣Fr ␣does ␣Z"
            ' atur \u2423Ruth \u2423Wh \u2423Monday ern \u2423cons Shopping ." \u2423Sunday ," Names outh \u2423girl \u2423Fe'
            " ␣People ␣neither ␣Jerusalem iol ␣afternoon ␣spake ␣Ol ␣Alma ␣Pet gn ␣Ir ␣August"
            " hil ␣Jon ␣Har ␣Mart ␣proud greg"
        ),
        0.7379 * four_back.among(
            ". ␣went ␣What ␣father ␣home ␣child ␣Where ␣knows ␣does Once ␣painted ␣today ␣back"
            " Numbers ␣boy ␣girl ␣opened ␣job Opposites ␣Why ␣wanted"
        ),
        row=214,
    ),
    # ?/␣p/␣painted and 1 more; :/?/P and 43 more
    "L3N420_p_painted_and_1_more_p_and": gelu(
        -1.22,
        2.612 * token.among("? ␣p ␣painted ␣As"),
        1.661 * token.among(
            ": ? P p ␣f ␣p as ow ␣S ark ␣ex ted ␣what ␣made ␣your br ␣dis ink ␣comm its"
            " ␣painted ␣down One ␣Stone ␣cle ␣our ␣seen uary ␣hast ␣high ␣eat ␣own ␣exp ␣imp"
            " isten ␣dest ert ␣heard oe ␣done ␣As irit ␣slow ones ␣afraid ␣ir"
        ),
        1.265 * previous.among(
            "D ␣be ␣sa ␣him ␣LORD ␣ch ␣gre ␣God ␣thee ␣K Tom ␣king ␣Th Lily Max ␣David ␣saying"
            " ␣seen ␣tomorrow Sara Sam He ␣art ␣sw ␣Jesus ␣eat Nora Oscar Paul ␣Moses Clara Ruth"
            " ited Eve Finn Pete oh Ida ␣priest ␣wanted ␣ple ␣July ␣wife ␣Bel ␣ground ␣October"
            " ␣kingdom ␣Eur"
        ),
        0.7639 * token.among(
            "! ? P is ␣p as im ␣N os ␣P ␣have ␣cap ark op ␣will ␣sm ␣what ␣thee ␣made ␣dr ␣blue"
            " ep mb ␣hath ␣comp ␣make ␣im ␣Stone ␣cold uary ␣offer ␣rep aven ried ␣eat hem ␣burn"
            " ␣fire ␣Americ ␣imp ope ert ␣done irit wood ␣holy ␣resp ␣oil"
        ),
        row=215,
    ),
    # after ”/./Q and 45 more; :/y/␣a and 46 more
    "L3N421_after_q_and_45_more_y_a_and": gelu(
        -1.048,
        1.637 * previous.among(
            '" . Q \u2423( noun oo il ore ts \u2423has \u2423under \u2423Is \u2423found \u2423near Lily \u2423gave \u2423used \u2423comes'
            ' \u2423behind Emma \u2423tree ." especially \u2423lost \u2423find Numbers Digits Nora Paul Opposites gr'
            " gre ␣Americ Eve Colours ␣Today Months Days ␣sil Yes Olga Ida Today ␣wanted stem"
            " ␣Greta ␣America ␣swe"
        ),
        1.159 * token.among(
            ': y \u2423a \u2423" \u2423The \u2423for \u2423on \u2423his \u2423her ild \u2423In \u2423She \u2423de On \u2423af ked \u2423good the ime The'
            " ␣ex ␣after ␣small ␣On ix This ellow ered ious ough One of ␣needs lack tern Numbers"
            " Digits ␣plus ␣hard ian Opposites ␣between ␣large Ruth ex ␣usually ␣wanted usually"
            " uring"
        ),
        1.127 * word_start.among(
            "- a f g n r s t u y ␣the ␣of an al le am ␣was st im se ro na ␣with ho op On red 's"
            " ␣small ␣On out te ␣old land ␣needs fl ␣through ␣these ␣water ␣plus har ␣large gr"
            " ␣Americ Colours be air wood ring"
        ),
        1.092 * sentence_start.among(
            ', Q b g r w y he ha on \u2423in le \u2423" am se to ro ch op old \u2423In On red \u2423red \u2423wor \u2423On iv'
            " han scar ␣used sp of Shopping ␣Olga rib form Digits ␣bel bit sw har gr Days be"
            " ␣caus me wood ␣system ring arrow"
        ),
        row=216,
    ),
    # ”/re/ome and 45 more; after g/re/oo and 46 more
    "L3N422_re_ome_and_45_more_after_g": gelu(
        -0.4259,
        1.382 * token.among(
            '" re ome ie ag "; ard \u2423de ug \u2423gre up \u2423friends ally og \u2423en lly oon amp age ool'
            " ␣other arm ␣back ␣way ock ody ␣hard uck ␣shop der oot ient iet ne ife ize ␣Dario"
            " de ␣sea rap ement ␣sailor ␣sign ger ier ␣engineer ␣farmer <|endoftext|>"
        ),
        1.045 * previous.among(
            'g re oo ere \u2423wh \u2423on \u2423r \u2423st verb \u2423at "; \u2423bo \u2423so \u2423under \u2423le ount aul \u2423Now og \u2423near'
            " ␣behind we adverb ␣asked arm ␣lost ired ␣manner Digits ari ble iven Opposites"
            " ␣last alk ron iet ␣Listen cept ize Yes be ␣sto raw ␣money ␣September ␣piec ␣Frank"
            " vern"
        ),
        1.03 * word_start.among(
            '" f g h j n r s t re ha en ing le ad st ir ro na th ab em up sc da ob te mer sp'
            " land ␣other cl str con fe sh com har ␣shop vent ex mon be air ␣Dario de stand"
            " ␣sailor med"
        ),
        1.008 * token.among(
            "␣as day ie ard ate ␣de ug ␣gre own up ␣ag og ␣en ␣big ield lly oon amp age ool"
            " ␣shalt ␣map mark ␣ele ually arm ale und outh ␣lar ock irty ody uck der ␣full iet"
            " ne ife ize Ida de ␣sea imes rap ement ␣sign ger ␣farmer"
        ),
        row=217,
    ),
    # ␣u/␣be/ot and 44 more; after b/␣/␣a and 44 more
    "L3N423_u_be_ot_and_44_more_after_b": gelu(
        -0.7042,
        1.27 * token.among(
            "␣u ␣be ot ␣y se ap ect ␣not ight ␣li ame ␣cap ree ge art ade ␣into ide iz ␣go ance"
            " ␣fe act ern ␣te inn get ␣hast ␣away ␣fast ␣something ␣turn ␣burn ␣character alk li"
            " ␣stand ␣return ␣thoug ␣fall stand ␣warm ␣peace ␣taken ␣piec ease ␣possess"
        ),
        0.9948 * previous.among(
            "b ␣ ␣a ␣b ␣c ␣re ere ␣sha ␣as ven adjective ␣one able ␣al aul ␣we ␣ag ␣dr ␣city"
            " ␣go ␣no ater Once ␣old ␣ro ␣bec adverb ␣slept ␣happ fe ried ␣turn gr ␣answ ␣Listen"
            " ␣ve ␣travel ␣chan Today ␣wave ␣organ ␣sto ␣appe ␣subst ␣ste ␣che ␣October"
        ),
        0.8274 * token.among(
            "␣u ␣be ␣y se ap ect ␣not ␣li ␣cap ree ge ade ide iz ␣go ␣flow ance ␣fe ␣well vel"
            " ern ␣te inn get ␣hast ␣away ␣mark pe ␣turn ␣burn ␣sunny alk li ␣stand ␣return"
            " ␣rainy ␣thoug ␣fall stand ␣use ␣windy ␣peace ␣taken ␣piec ease vern ␣possess ␣line"
        ),
        0.7225 * word_start.among(
            "G g l o re le ␣y ␣re ro ␣B ␣sha ␣not ␣li un res ␣we ␣into ␣dr ␣go ␣flow ␣bec One"
            " ␣te arm fl ␣hast ␣away fe ␣turn gr ␣burn rop alk cle Do ␣ve be eb Now ␣stand go"
            " ␣return ␣organ man ru ␣fall ␣use ␣peace ␣taken ␣line"
        ),
        row=218,
    ),
    # after a word beginning ”/␣S/␣M and 45 more; in a word beginning ,/b/c and 46 more
    "L3N424_after_a_word_beginning_s_m": gelu(
        -0.7358,
        1.01 * previous_word.among(
            '" \u2423S \u2423M \u2423G \u2423J "; \u2423ball \u2423hat \u2423under \u2423Then \u2423father \u2423Is \u2423mother \u2423cup \u2423Do \u2423end \u2423Where'
            " ␣gave ␣count ␣Br ␣could ␣apple Once ␣behind ␣There ␣saw ␣needs ␣much ␣coat ␣lamp"
            " ␣El ␣lost ␣When ␣find ␣opposite It ␣Can ␣opened ␣job ␣Today ␣Listen ␣told ␣wanted"
            " ␣baker ␣July ␣sailor ␣engineer ␣farmer"
        ),
        0.9732 * word_start.among(
            ", b c f h j k l m n p r s t v in le ac ␣was ␣The st na ap th ab ␣She ␣made sc ␣On"
            " ␣found br ␣gave tr pl per sp ␣needs cl ph fl sh ␣plus gr ␣Which be me ␣wanted bl"
            " <|endoftext|>"
        ),
        0.8206 * word_start.among(
            ', b c f h j l m n p s t v z le ac \u2423" \u2423The st na th qu \u2423Lily sc \u2423Emma \'s \u2423On \u2423Sara'
            ' out br \u2423Mia tr \u2423Vera per sp \u2423needs \u2423Olga cl ." fl fe sh \u2423plus dom gr \u2423Which'
            " ␣wanted bl gen rad"
        ),
        -0.4432 * previous.among(
            'D I P c l n p v re is \u2423" id am ot st \u2423him \u2423them \u2423bl ma \u2423me \u2423Hello ast \u2423She \u2423de'
            " ␣red ␣cl ␣mother ␣blue ␣found ob ␣say ␣Tuesday ␣There ␣new ␣black per ase ␣pass"
            " ␣ten ␣than ␣happy atic Do ␣told ␣angry ced ined ␣ste ␣proud"
        ),
        row=219,
    ),
    # after 2/6/7 and 46 more; A/␣o/ou and 45 more
    "L3N428_after_2_6_7_and_46_more_a_o": gelu(
        -1.011,
        1.13 * previous.among(
            "2 6 7 8 9 w ␣y ␣sa ␣they ␣all here Th ␣son ␣friends ␣sle ok ah uch ␣comm ␣men ␣1"
            " But iah ames ␣car und ␣sons Numbers Digits ␣del ␣eat ␣many ␣hundred semb ␣Listen"
            " ␣tak ␣gold ␣thousand ␣4 ␣brethren ␣young ␣beg ␣ass ␣rece ␣both ␣such ␣ra ␣belie"
            " ␣bear"
        ),
        1.113 * token.among(
            "A ␣o ou ␣of ␣be ive adjective ␣thou ␣some ␣thy ␣good 's ␣like ␣any ␣fe uch ause"
            " Once are For ␣took ␣if But ␣let ␣where especially ␣put ful ␣works ␣because ␣give"
            " ␣plus ␣among ative ␣take ␣umbrell ␣sent ␣Why ␣given ␣certain ␣both ived ␣whe ␣Jon"
            " ␣how ␣such ␣chief ␣most"
        ),
        0.8614 * token.among(
            "A ␣o ou ␣be ive adjective ␣thou ␣some ␣thy 's ␣any ␣gave ␣fe uch ause are For One"
            " ␣took ␣if But ␣let ␣other ␣where especially ␣put ful ␣works ␣because ␣give Names"
            " ␣these ␣plus ␣among ried ative ␣take ␣umbrell ␣sent ␣Why ␣given ␣certain ␣both"
            " ␣whe ␣Jon ␣how ␣such ␣chief ␣most"
        ),
        0.664 * text_second.among(
            "f ↵ ␣a ␣the ␣w ␣of ␣to ␣he ␣L ␣M ␣A se ␣wh ␣with ␣on ␣J ␣N ␣said ore ␣do ␣they"
            " ␣all ␣bl ␣ye ␣so ␣Is ␣after ␣when ␣Israel uch ␣Z ␣make ␣word ␣if ␣David ␣every ␣El"
            " ␣then ␣name ␣these ␣Jes ␣Jesus ␣Moses ␣Judah ␣Ab ␣those ␣Jon ␣Mord ␣such"
        ),
        row=220,
    ),
    # in a text beginning ,/./A and 42 more; ␣that/el/ood and 48 more
    "L3N429_in_a_text_beginning_a_and_42": gelu(
        -1.403,
        1.675 * text_start.among(
            ", . A B C D E F G H I J L M N O P R S T U W Y ↵ ␣of ␣and And Th The For But Then"
            " He Where ␣neither ␣mount Do Now she So sy She nded They Therefore"
        ),
        1.312 * token.among(
            "␣that el ood ␣not ␣shall ␣are ␣were adjective ␣them est ␣which ␣but ␣us ␣time ␣am"
            " ace Ben Once For adverb One But iah Shopping uary ations ␣Sunday ␣then self"
            " ␣morning It Digits There ␣thereof ␣blood oice ␣therefore els ␣neither ␣Judah"
            " ␣sunny Finn selves Now ␣righteous ␣wicked ␣both ␣cities ␣spirit They Therefore"
        ),
        1.238 * previous.among(
            ", ; I T Y z ␣know On ime ␣see Th ␣nam ␣On ␣city ␣ke ␣Th ites ool ␣wr One ␣Ed ␣ang"
            " inn ␣gl ␣serv ␣side ␣sil ␣bread ␣judg ␣Ol gth az ␣those ␣arm ␣Pet ␣Han ␣thoug"
            " stand ␣prophe ␣Jo ek sy ␣wild iqu ␣alt ␣plac ␣cloudy ␣fa greg"
        ),
        0.03084 * text_second.among(
            "e r s t ␣the ll es ␣I ␣he et ␣B ␣his ho ␣we ␣Israel ␣U ␣saying ␣tree ␣Judah ␣those"
            " ␣Saul"
        ),
        row=221,
    ),
    # after Q/␣fl/␣v and 46 more; two after ␣said/␣Tom/␣Y and 23 more
    "L3N432_after_q_fl_v_and_46_more_two": gelu(
        -0.905,
        2.718 * previous.among(
            'Q \u2423fl \u2423v On Anna Tom \u2423friends \u2423big Ben \u2423park Max Shopping Sara ew \u2423school ," Mia'
            " Digits Sam Names ␣girl ␣People Nora Oscar Clara Leo Ruth ␣shop Eve ␣market Finn"
            " ␣forest Pete Karl ␣slow Olga Ida ␣farm ␣lit ␣rainy ␣kitchen ␣beach ␣warm ␣bridge"
            " ␣mill ␣z ␣cloudy ␣sac ␣Qu"
        ),
        1.538 * two_back.among(
            "␣said ␣Tom ␣Y On ␣see ␣flag ␣named ␣On This Here ␣Sam ␣Mia mb ␣five ␣ro One"
            " ␣garden ␣act ␣When ␣morning ␣cand ␣blood ␣umbrell ␣shop ␣afternoon Thank"
        ),
        1.282 * token.among(
            "␣and ␣m ab ess est ␣D ␣some ren ␣Then ␣sm ␣good ber av ␣what iv ␣gr ␣dr mb ␣bre"
            ' \u2423ear ign \u2423looked \u2423table arn arm ." \u2423When \u2423gl irst \u2423ev \u2423rem \u2423car \u2423chair \u2423People gr'
            " ␣pe ron ␣Mara ␣col ␣met ␣par ␣wat ␣cur ␣Dario ␣whe ␣ste ␣depart vern tto"
        ),
        1.013 * previous.among(
            "Q ␣c ␣f ␣e ␣W ␣fl ␣were ␣friend ␣v ␣Goodbye ␣He On ␣Ben ␣Sam ␣five ␣big ␣seven"
            " ␣Monday ␣Thursday ␣Friday arn ␣Pete Shopping ␣Hugo ␣ele ␣Olga ␣saith ␣fast ␣car"
            " ␣door Names ␣play ␣People ron oot ␣tem Hugo ␣bread ␣slow ␣rainy ␣warm ␣elect ␣Jon"
            " ␣quiet ␣October ␣mil ␣line ␣Qu"
        ),
        row=222,
    ),
    # h/ar/␣h and 45 more; after ha/␣h/␣u and 46 more
    "L3N434_h_ar_h_and_45_more_after_ha": gelu(
        -0.7262,
        1.359 * token.among(
            "h ar ␣h ac th ␣as ch eth ␣will ␣see ␣al ␣ar ␣Now da ␣Th ␣ser ath mer ␣There oth"
            " ␣char ph ␣des ␣car ␣because ught arch ␣learn eh ␣heav ␣might gan ␣whom ␣fam mon"
            " ␣pur oh ␣mer ␣spec oney ␣flesh ␣organ ␣mar ␣wife ilda ␣dead rid ␣read"
        ),
        1.184 * previous.among(
            "ha ␣h ␣u ot ␣sa ␣E ␣r ␣O ␣do ␣know ␣us ␣day ␣al ␣wor uth ␣tr ␣en ok ␣Mo ␣There ␣Re"
            " ␣har inn ␣lost ␣pri ␣gl ␣Jer ␣days ␣People ␣according ␣sur Where ␣neither ␣Today"
            " Days ␣heard ␣sin ␣yet ␣keep ␣lived ehold ␣Dari Today ␣Am ␣year ␣prophe ␣elect"
            " ␣perform ␣Qu"
        ),
        0.9577 * token.among(
            "r z ar ␣h ad ig th ke ␣shall est ong ␣three ␣al ␣ar uth ␣Now ␣Th ␣ser act ␣great"
            " ␣char ph ␣sch ␣des ␣car ␣because arch ␣learn eh ␣heav ␣might gan ␣whom ␣fam ope"
            " ␣pur aker ␣mer ␣spec oney go ␣organ ␣certain ␣mar So ilda ␣dead ␣depart ␣read"
        ),
        0.9098 * token.among(
            "h ar ␣h ac th ␣as ch eth ␣will ␣al ␣wor ␣ar ␣Now da ␣Th ␣knows ␣ser ath mer ␣There"
            " oth ␣char ph ␣sch ␣des ␣car ught arch ␣learn eh ␣heav ␣might gan ␣whom ␣fam ␣pur"
            " ␣mer ␣spec oney ␣flesh ␣organ ␣servant ␣mar ␣wife ilda ␣dead rid ␣read"
        ),
        row=223,
    ),
    # after ␣in/␣that/␣H and 46 more; v/z/␣c and 45 more
    "L3N435_after_in_that_h_and_46_more": gelu(
        -0.8371,
        1.152 * previous.among(
            "␣in ␣that ␣H ␣M ␣A ␣E ␣J ␣N ␣con ␣capital ␣de ␣co ␣flag ␣facts ␣king ␣live ␣en"
            " ␣comp ␣Z ␣been ␣ad iah ␣saying ␣saith ␣sub ␣rem ␣sons ␣sy ␣So ␣em eh gan ␣dw"
            " ␣trans ␣They ␣hundred ␣years ␣equ eb ␣priest ␣occ ␣inv ior So ␣fif nded ␣chief"
            " ␣Saul ␣Tarvenia"
        ),
        1.115 * token.among(
            "v z ␣c ␣k ␣st ␣his ␣cap ␣bo ␣v pt ␣their ␣Who the 's ␣son ␣bu ␣gr ␣V ␣dr ␣Everyone"
            " ov ␣rel vel ␣can ␣ev ␣should irty ␣Jer eh ␣Moses ␣Ab ␣Mara ␣mine ␣equ ␣cour eb"
            " ␣whose ␣prov ␣inv ␣gener ␣bro ␣pol ␣stud ␣grou ␣Saul amm ico greg"
        ),
        0.9447 * token.among(
            "v ␣c on an ell ␣his ␣unto ␣cap ␣bo ␣v ␣their the 's ␣son ip ␣bu ␣gr ␣V ␣dr"
            " ␣Everyone ov ␣does ␣rel ph ames ␣ev ␣should irty ␣Jer eh ␣Ab ␣Mara ␣mine ␣equ"
            " ␣cour eb ␣whose ␣prov ␣inv gn ␣gener ␣bro ␣pol ␣stud ␣grou amm ico greg"
        ),
        0.2996 * text_second.among(
            "n ␣w ␣in ␣n al id ver ␣M ␣A ␣re ␣with ␣J ␣se ␣N ore ation ␣all ite ard ␣v res ud"
            " ade own iver ␣Z atur ␣word oth ␣David cl ␣give ␣these ught acter olog bit eh"
            " ␣Moses rop undred oe istic ote irc ␣ed ␣Jon sy ␣Mord"
        ),
        row=224,
    ),
    # in a sentence beginning ,/./h and 45 more; 0/2/4 and 44 more
    "L3N438_in_a_sentence_beginning_h": gelu(
        -1.157,
        1.381 * sentence_start.among(
            ", . h z at ␣I ␣F ␣Anna ␣Tom ␣In ␣Lily ␣Ben Anna ␣Emma 's ␣On ␣Max ␣Now ␣Sam ␣ser"
            " ␣Paul ␣There ␣Vera Emma One of ␣Pete ␣Karl ␣Olga Sara ␣When Mia Numbers It Digits"
            " Names There Nora Paul Clara ling Eve Colours Months Finn ␣Listen Ida <|endoftext|>"
        ),
        1.152 * token.among(
            '0 2 4 \u2423" \u2423th \u2423What \u2423capital \u2423Hello \u2423Goodbye \u2423Who \u2423red \u2423al \u2423night \u2423end eld \u2423yellow'
            ' \u2423Tuesday \u2423Wednesday \u2423Monday \u2423Thursday \u2423Friday \u2423buys \u2423Saturday \u2423No ." \u2423Sunday \u2423When'
            " ␣Today ␣sunny oe ␣afternoon ␣February ␣10 Yes ␣March ␣4 Today ␣April ␣May ␣twelve"
            " ␣January ␣June ␣July ␣August ␣December ␣October ␣November"
        ),
        1.069 * previous.among(
            ": A B Q S W ␣w ␣it ␣F ␣Hello ␣Goodbye On ␣red ␣Yes ␣made ␣Emma ␣K ␣On ␣Now ␣near"
            ' mb ete \u2423could Once ff \u2423That \u2423painted One Shopping ?" irst ," \u2423How \u24232 Names \u2423girl'
            " ␣relating ␣Fe ␣People ␣sunny ␣got ␣Which cc Yes ␣rainy ␣warm Thank ␣windy ␣cloudy"
        ),
        0.3799 * previous_word.among(
            "↵ ␣the ␣th ␣you ␣it ␣F ␣li ␣Anna ␣Hello ␣Goodbye ␣In ␣but On ␣day ␣father ␣red"
            " ␣cha ␣Emma ␣when ␣cup ␣found ␣ke ␣gave ␣comm ␣Tuesday ␣liked ␣Ruth One ␣Eve ␣ten"
            " ␣Ida ␣hast ␣How ␣door ␣2 ␣river ␣chair ␣trans ␣Egypt ␣sunny ␣mine ␣got ␣rainy"
            " ␣hill ␣Stella ␣cloudy ␣lay ␣proud ␣frog"
        ),
        row=225,
    ),
    # two after 5/␣was/␣were and 44 more; ␣the/␣w/␣f and 47 more
    "L3N439_two_after_5_was_were_and_44": gelu(
        -1.015,
        1.67 * two_back.among(
            "5 ␣was ␣were verb adjective ␣went ␣has ␣What ␣capital ␣home ␣flag ␣city ␣green"
            " ␣Where ␣live ield ␣Vera ␣word via ␣la ␣today ␣act ␣Lane ␣job ␣hungry ␣February"
            " ␣tired Yes ␣travel ␣lived ␣March ury ␣May ␣twelve ␣June ␣July ␣ran ␣year ␣August"
            " ␣5 ania ␣September ␣December ␣dry ␣October ␣November acle"
        ),
        1.072 * token.among(
            "␣the ␣w ␣f ␣th ␣e ␣M ␣it ␣F ␣N ␣shall ␣D ␣sm ␣cha ␣gr ␣dr ␣dis ␣Fr ␣no ␣comes ␣bec"
            ' \u2423wr \u2423U esp \u2423every \u2423cold \u2423su ," \u2423dec \u2423del \u2423cand \u2423sw \u2423prop gr \u2423inc \u2423exp \u2423dw \u2423sunny'
            " ␣pur yl ␣prov ␣rainy ␣rece ␣warm ␣windy ␣conf ␣cor ␣Greta ␣cloudy ico ␣Eur"
        ),
        1.039 * token.among(
            "␣w ␣f ␣th ␣e ␣The ␣J ␣N ␣shall ␣D ␣sm ␣cha ␣mother ␣gr ␣dr ␣dis ␣Fr ␣no ␣bec ␣wr"
            ' esp \u2423every \u2423su ," \u2423dec \u2423del \u2423cand \u2423sw \u2423prop sw \u2423inc \u2423exp \u2423dw \u2423sunny \u2423pur yl \u2423prov'
            " ␣rainy ␣rece ␣Lars ␣windy ␣conf ␣cor ␣ir ␣Greta ␣cloudy ico ␣Eur ita"
        ),
        0.7487 * previous.among(
            "␣is ␣to ␣re ␣it ␣F verb ␣at ␣com ␣In ␣will ␣day ␣Is ␣made ␣before ␣go ␣flow ␣near"
            " ␣saying ␣seen ␣tomorrow ␣saith ␣put ␣find ames Digits ␣sw ␣cr ␣brought ␣bring gan"
            " ␣ent aves ␣Today ␣cause anted Days oot ␣Listen ␣cast Today ␣wanted ␣Pet ␣year"
            " ␣dwell ␣z ␣quality ␣priests ␣sac"
        ),
        row=226,
    ),
    # after ␣went/␣R/␣ex and 46 more; 1/):/ion and 48 more
    "L3N440_after_went_r_ex_and_46_more": gelu(
        -1.1,
        1.449 * previous.among(
            "␣went ␣R ␣ex ␣On ␣city ␣flow vel ␣liked ␣Wh ␣looked adverb ␣word ␣pass ␣tree ␣ele"
            " ␣back ␣No ␣form ␣lost ␣manner It ␣something ␣colour ␣res ␣chair ␣ind ␣opened Where"
            " ex ␣Listen ␣prod ␣ve ␣lived ␣March ␣May ␣ran ␣3 ␣Arvela ␣contr ␣August ␣warm"
            " ␣cover ␣sat ␣proper ␣September ␣cloudy ␣process ␣position ␣November"
        ),
        1.337 * token.among(
            "1 ): ion ␣F ␣Hello ␣Goodbye ␣under ment ␣found ␣night ␣near ty ov ␣comes ␣behind"
            " ␣Tuesday pl ␣liked ction uc ition ␣painted ␣took ult ␣Friday ␣Saturday ␣saying"
            " ␣act especially ␣saith ␣morning form ␣something uct ␣lives cess cept idge"
            " ␣afternoon ); ␣travel ␣evening ehold ␣state ␣especially ination ution ement ivity"
            " ␣process ita"
        ),
        1.069 * sentence_start.among(
            "a e in re im na ␣un ␣F ce adjective ind ␣one ␣pl art ␣She On fore up ␣al ␣cl out"
            " ob ep sel ans ␣Vera One ner oc land ␣When It com ble vent ex cle ␣They ne eb air"
            " de ␣organ ␣system ␣det gen pro rad"
        ),
        0.3717 * word_start.among(
            "? ␣had ␣at ␣two ␣hat ␣under ␣three ␣father ␣four ␣near ␣gave ␣something ␣rep cle"
            " ␣prod ); ␣bear"
        ),
        row=227,
    ),
    # ver/ir/␣k and 47 more; after ␣g/␣se/␣It and 46 more
    "L3N442_ver_ir_k_and_47_more_after_g": gelu(
        -1.179,
        1.285 * token.among(
            "ver ir ␣k ␣G our ␣me ␣friend ␣home ␣cha ␣nam ␣box ␣friends ␣cup ␣found ok ␣does"
            " ove ␣park ␣table ␣if ␣garden ␣coat ␣lamp ␣right ␣name ␣school ␣place ␣sons ␣heart"
            " ock ric ␣eat ␣balls dom ␣shop ␣heaven ␣forest ␣judg ␣tab gth ␣kitchen ␣hats ␣beach"
            " ␣wife ␣bridge ␣mill ␣meat ␣cups ␣United ␣Eur"
        ),
        1.213 * previous.among(
            "␣g ␣se ␣It ␣fl ␣them ␣sp ␣sm ␣father ␣good ␣child ␣son ␣mother ␣ab This ␣My ␣ke"
            ' \u2423Where \u2423knows \u2423Mo \u2423Wh \u2423ad \u2423saw \u2423pass \u2423thr \u2423drum \u2423needs \u2423saying \u2423lamp ." \u2423bell tern'
            " ␣job eh ␣cont ␣umbrell ␣Moses rop ␣years ␣daught ␣hot ␣told ␣arm ␣beg ␣destroy"
            " ␣both ␣elect ␣fif ␣plac ␣mil"
        ),
        0.7026 * sentence_start.among(
            "F N ␣t ␣b ␣f ␣ha ␣th am ␣H ␣M ␣A ␣G ␣B ␣J And ␣Tom ␣thou ␣which ␣She ␣Lily ␣He ␣so"
            " ␣thy ␣Ben ␣Max ␣Sara ␣Now ␣Jack ␣Th ␣Leo ␣Clara ␣There ␣also ␣Eve ␣Finn ␣Pete ␣Ida"
            " Shopping ␣let ␣Hugo ␣When ␣So bit ␣blood ␣Am ␣dwell ␣both ring They"
        ),
        0.628 * token.among(
            "␣k ␣for our ␣two ␣me ␣three ␣cha ␣nam ␣friends ␣Th ␣does ␣park ␣took ␣flower ␣drum"
            " ␣garden ␣lamp ␣right ␣name ␣school ␣place ␣sons ␣boat irty ␣eat ␣balls dom ␣shop"
            " ␣ever ␣heaven ␣market ␣forest ␣books ␣tab ones gth ␣left ␣kitchen ␣hats ␣beach"
            " ␣wife ␣bridge ␣mill ␣sword ␣meat ␣cups ␣United ␣Eur"
        ),
        row=228,
    ),
    # last followed by noun/␣The/st and 29 more; ”/./a and 45 more
    "L3N444_last_followed_by_noun_the_st": gelu(
        -1.461,
        2.19 * followed.among(
            "noun ␣The st ␣F ␣It our ark ard ␣hat qu ␣In ren ␣home ount ␣Now ␣My ␣Where mb"
            " ␣Everyone ␣does ␣Mo via ␣When ␣spoon cy ␣People ␣job har let ␣servant ␣cook ita"
        ),
        1.356 * token.among(
            '" . a o \u2423( il am \u2423The ig ia and od ord \u2423What by here \u2423Yes ip iv \u2423green \u24231 via'
            ' \u2423Finch \u2423person iah mark \u2423Grey \u2423El \u2423pink ." \u2423Wood \u2423Frost \u2423Rose \u2423Black \u2423rep \u2423Swan'
            " ism olog hem onia orland ium ␣priest ␣Arvela ␣system rid ␣Hanna ␣Mordalia"
        ),
        1.156 * previous.among(
            "i p ␣p ␣L ap ug ␣home ␣facts ␣friends arl mb ␣any ␣count ib ␣Finch Shopping ␣Bell"
            " ␣El ␣gen ␣Field Numbers ␣Black ␣Have ric ari acter gr Colours hy ␣closed ␣rec ␣num"
            " ␣Yolvia ␣consisting ␣judge ␣Cora ␣organ gn rap ␣painter ␣sailor ek ilda ␣Ilmaria"
            " ␣Hanna ␣Igor ␣engineer ␣farmer ␣sit"
        ),
        0.4501 * word_start.among(
            "I W a p ␣c ␣p ␣in ␣with ␣J ␣r ␣as ␣It ␣sp ␣which qu ␣some ␣She ␣so This ␣found"
            " ␣work ␣Br ␣used ␣rel ␣Z For ␣part One ␣pre ␣person But ␣pink ␣jud ␣name ␣Al ␣high"
            " ␣Hart There ␣lar ␣hard ␣thereof ␣large ␣trans ␣ever cle ␣As ␣rec ␣cur ␣Am ␣mil"
        ),
        row=229,
    ),
    # two after ␣you/␣What/␣her and 45 more; j/␣The/␣L and 45 more
    "L3N446_two_after_you_what_her_and": gelu(
        -1.174,
        1.82 * two_back.among(
            "␣you ␣What ␣her ␣Y ␣Ben ␣father ␣Yes ␣home ␣mother ␣V ouse ␣My ␣Where ␣knows ␣Fr"
            " ␣count ␣does ␣could ␣looked ␣today ␣asked ␣Lake ␣lost ␣offer ␣cat ␣How ␣Park"
            " ␣opened ␣job ␣bird ␣Moses Opposites ␣learned ␣inc aves ␣behold ␣offering Yes ␣Alma"
            " So ␣alt ␣duck ␣goat ␣priests ␣frog greg acle ␣Walter"
        ),
        1.188 * token.among(
            "j ␣The ␣L ␣H ␣A ␣G ␣N ra ␣C ␣Y ␣came ␣sm ␣good ␣Max ␣ke ␣Jack ␣sle ␣Nora ␣Paul"
            " ␣Clara ␣Ruth ␣looked ␣Eve ␣light ␣Ida ens ␣boy ␣plus Paul Where ␣Ab ␣dest Eve ␣X"
            " lic par eb ␣Alma ␣young Today ␣beg ␣Dario ␣Pet ␣Jon ␣Jo ␣Hanna greg ita"
        ),
        1.085 * previous.among(
            "j ␣that ␣N ␣con ␣one ␣friend ␣know ␣He On ␣under ␣Then ␣when ␣cup ␣before ␣near"
            " ␣Where ␣count ␣does ␣comp ␣op ␣qu ␣behind ␣looked ␣today ␣back ph ␣When con ␣Jes"
            " ␣sec ␣opened ␣cont ␣learned ␣offering ␣They ␣Listen iol Yes ␣lived ␣priest ␣July"
            " ␣Ir ␣med ␣Mart ␣Nils ␣priests acle med"
        ),
        0.5809 * two_words_back.among(
            "0 : ↵ ␣Anna un ␣What ␣her ␣sm ␣father ␣Yes ␣mother Here ␣count ␣old ␣There ␣today"
            " ␣Friday ␣lost ␣cat ␣dog ␣colour ␣opened ␣job ␣bird Opposites ␣tab ␣told ␣frog"
        ),
        row=230,
    ),
    # o/t/ou and 46 more; after '/Q/S and 48 more
    "L3N448_o_t_ou_and_46_more_after_q_s": gelu(
        -1.193,
        1.712 * token.among(
            "o t ou ␣f oun ␣he ␣an ␣do ␣What ␣Hello On ␣Who ␣fac ub so ␣gave ␣behind ␣make ␣wr"
            " ␣Friday ␣Saturday ␣offer ␣How ␣bet ret ␣sho ␣cr ␣ben ␣sk ␣burn ict ␣prin ␣int ␣mus"
            " ert ␣met ␣sin ␣wat ␣spec ␣mat ␣sto ␣partic ␣bro ␣meas ␣5 ␣whe ␣meat ␣piec ␣swe"
        ),
        1.395 * previous.among(
            '\' Q S W t w \u2423t \u2423the \u2423s \u2423w \u2423c \u2423f \u2423( \u2423n \u2423u \u2423" \u2423th \u2423e \u2423y st \u2423st \u2423fl On \u2423ch \u2423cl \u2423K'
            " ␣into ␣On ␣Th ␣over ␣qu ␣make ␣shalt ␣needs ␣offer ange ␣res ari ␣burn ␣last"
            " ␣offering ␣prov irc ically ␣cities ␣Mart ␣subst ␣proud ␣bear ␣sac ␣swe"
        ),
        0.9865 * token.among(
            "W nd re en ar es an al le id im el ␣an ur ro ect th ri ␣Hello qu ␣Who ␣Is ␣sh arl"
            " so ␣yellow are atur ␣Wh ␣form ␣jud ␣How ␣bet ␣sho pe ␣ben ␣prin ␣eng ␣met Do ␣wat"
            " ␣loud ␣leaves ␣sto ␣partic ␣warm ␣bro ␣whe ␣piec"
        ),
        0.7415 * token.among(
            "re an al ␣he ␣an ro ␣do qu ␣Who ␣fac ass so ␣gave ␣six uc ␣wr ␣Thursday ␣offer"
            " ␣How ␣bet ret ket ␣sho ␣ben ␣inc ␣sk ␣burn ␣prin ␣int ␣met Do ␣sin ␣wat ␣spec ␣cur"
            " ␣mat ␣ass ␣Felix ␣sto ␣partic ␣bro ␣meas ␣5 ␣whe ␣number ␣alt ␣meat ␣piec ␣che"
            " ␣swe"
        ),
        row=231,
    ),
    # Y/␣f/ol and 45 more; after ␣th/␣fr/␣on and 44 more
    "L3N449_y_f_ol_and_45_more_after_th": gelu(
        -0.9928,
        1.308 * token.among(
            "Y ␣f ol ir ␣do if ␣con ild ␣co ␣fac ␣K uth oon of ␣ang ange ␣sons ␣thereof ␣build"
            " ␣writ ␣body ␣own ␣burn ␣prin ␣hundred ␣prod ␣wat ␣num ␣daught ␣mer ␣loud eb ␣host"
            " ␣young ␣sing ␣ref ␣diff ␣prophe ␣trib ␣whe ␣holy ␣conf ␣wild gen ␣fif ␣proper greg"
            " ␣che"
        ),
        1.053 * previous.among(
            "␣th ␣fr ␣on ␣ne ␣two ␣v ␣my ␣upon ␣de ␣thy 's ␣your ␣tr ␣Fr ␣no ␣more ␣str ␣Re"
            " ␣much ␣cons ␣our ␣offer ␣Have ␣Jes ␣sec ␣ey ␣fore teen ␣dist ␣hundred ␣mine ␣years"
            " ␣rec ␣conc ␣tab ␣4 ␣whose ␣twelve ␣diff irc ␣year ␣meas ␣Mord ␣subst ␣Bel ␣ste"
            " ␣cups"
        ),
        0.7778 * token.among(
            "Y x id if ␣con ild ␣fac ␣K ␣comp ang of ern ␣long ␣ang ␣oppos ␣How ␣thereof ␣build"
            " ␣writ ␣body ␣own ␣burn ␣prin ␣hundred ␣prod ␣wat ␣num ␣daught ␣mer ␣loud eb ␣host"
            " ␣young ␣sing ␣ref ␣engine ␣diff ␣prophe ␣trib ␣whe ␣holy ␣Mord ␣conf ␣wild gen"
            " ␣fif ␣proper greg ␣che ␣kingdom"
        ),
        0.6265 * previous.among(
            "Y ␣th ␣fr ␣his ␣ne ␣my ␣upon ␣de ␣thy ␣Israel ␣Fr ␣more ␣str ␣Re ␣much ␣cons ␣our"
            " ␣every ␣offer ␣these ␣Have ␣Jes ␣sec ␣ey ␣fore teen ␣dist ␣hundred ␣mine ␣years"
            " ␣Which ␣rec ␣thousand ␣cast ␣conc ␣tab ␣4 ␣whose ␣twelve ␣diff irc ␣year ␣hats"
            " ␣partic ␣Mord ␣subst ␣Bel ␣ste ␣lay"
        ),
        row=232,
    ),
    # '/G/S and 44 more; after ␣/oun/␣be and 45 more
    "L3N450_g_s_and_44_more_after_oun_be": gelu(
        -1.128,
        1.29 * token.among(
            "' G S g t y ␣f le ␣g ␣th ol ␣G th ␣li ess ␣me ␣br ␣af ␣after ␣K veryone ␣fe amp"
            " ␣Tuesday pl ␣Monday iah ␣Saturday inn ␣gen ull tern ari ␣sec ␣days ␣lives Where"
            " oice ␣therefore ␣ever ␣hundred ␣years ified ␣toward ␣fall ␣only ita"
        ),
        1.237 * previous.among(
            "␣ oun ␣be ␣e ␣M ␣O ␣R ␣my ␣know ␣de ␣their ␣ex ␣what ␣K ␣facts This ␣your ␣ke ␣en"
            " ites ␣no ␣comes adverb ␣U ␣pass ␣much ␣our ␣hor ␣opposite ␣How Digits ␣Lord ␣Have"
            " com ␣Fe ␣ind Opposites ␣imp ex ␣hundred orland be ␣brethren ␣inter ␣toward ␣wild"
            " ␣est ␣process"
        ),
        1.232 * token.among(
            "G g ␣f ␣g ␣th ir ␣k ␣G ␣F th ␣r ␣do ld ␣What ␣me ␣br ␣Y ␣K ys ␣Th veryone ␣big"
            " ␣Tuesday ␣Clara ␣Thursday ␣Pete inn ␣name ␣gen ␣tre ␣sons ␣very ␣colour ari ␣sec"
            " ␣Fe ␣days oice ␣ever ␣hundred ␣years me go ␣those ␣ref ␣bro ␣meas"
        ),
        0.3613 * word_start.among(
            "- A g ␣ ␣g ␣k ␣for ␣G ␣E ␣sha th ␣r ␣li ␣do ␣br ␣Y ␣de ␣sm ␣ex ␣ke ␣Tuesday ␣kite"
            " ␣Friday ␣tre ␣works com ␣sur ␣inter ␣bro ␣cre ␣meas"
        ),
        row=233,
    ),
    # W/␣the/␣in and 45 more; ,/↵/␣a and 45 more
    "L3N453_w_the_in_and_45_more_a_and": gelu(
        -0.9021,
        1.23 * token.among(
            "W ␣the ␣in oun ␣or ␣from ␣con ␣thou ␣In ␣their ␣Who The ount This ious ult arn"
            " ␣great ␣our ␣right ful ange ␣des ␣opposite ␣colour ␣these ␣Jes ␣without ␣among"
            " ␣Jesus uct ␣own ␣ent ␣last fect ␣evil ␣daught ␣whose ␣same ␣those ␣destroy ␣dwell"
            " ␣mult ␣written ced ␣secret ␣fa ␣possess"
        ),
        0.9104 * token.among(
            ", ↵ ␣a ing ␣in oun ␣g ␣or ␣N ␣R ant ate ␣In ␣Lily ␣pro ␣their ␣gre ␣see The ount"
            " ary ␣more ious ult arn ␣great ␣our ␣Karl ange ␣Frost ␣manner ular ized ␣writ ␣last"
            " ␣evil ␣daught ␣cond ␣keep ␣loud ␣same ␣those ␣judge ␣Pet ␣sea She ␣proud ␣little"
        ),
        0.6739 * sentence_start.among(
            "B E K M O Q S T W i x ␣and ␣d ␣that ␣for ␣are ␣have adjective ␣bl art ␣Y ant ␣some"
            " ␣God ␣Is Th ␣what ␣am This ␣Now For But ␣ang inn ph ␣saith ␣because ␣art cy Where"
            " ␣now ␣Ab hy ␣caus Now az ␣twelve ␣diff Therefore"
        ),
        0.2689 * word_start.among(
            "O S W ␣the ␣is ␣n ␣e ␣him ␣she ␣com ␣from ␣thou ␣v ␣Y ␣some ␣will ␣book The ␣flag"
            " This ␣city ␣count ␣no ␣im For ␣table But ␣ten ␣let ␣without ␣might ␣whom"
            " ␣character ␣last ␣cut ␣conc Now ␣whose ␣those ␣hold ␣rest ␣field ␣dwell ␣sound"
            " ␣partic ␣written ␣proud ␣walk ␣mil"
        ),
        row=234,
    ),
    # two after F/S/␣said and 46 more; W/␣”/␣The and 45 more
    "L3N454_two_after_f_s_said_and_46": gelu(
        -1.105,
        1.85 * two_back.among(
            "F S ␣said ␣unto verb ␣had ␣tw ␣Hello ␣came ␣She ␣He ␣Then ␣Is ␣Max ␣Do ␣say ␣Where"
            " ␣gave ␣Leo ␣liked ␣There adverb ␣took ␣needs ␣saying ␣Karl Then ␣saith ␣then ␣When"
            " Numbers It There ␣opened ␣bird ␣sent gan Where ␣someone ␣Why ␣dw ␣horse ␣They"
            " ␣spake ␣told Today ␣hats ␣answered ␣frog"
        ),
        1.059 * token.among(
            'W \u2423" \u2423The \u2423said verb \u2423went \u2423two \u2423came \u2423book The This \u2423say \u2423big \u2423gave \u2423Paul \u2423liked'
            " ␣Ruth ␣make adverb ␣Monday ␣flower ␣drum ␣needs ␣saying ␣Sunday Jack ␣clean He"
            " ␣take Oscar Paul ␣sad Eve ␣behold ␣hungry Finn ␣Mara oe Pete Karl Yes ␣lived"
            " ␣spake go ␣wanted ␣twelve ␣ran tto"
        ),
        1.052 * previous.among(
            '7 D H S W \u2423" \u2423said \u2423unto \u2423had ark \u2423LORD \u2423She \u2423Then \u2423Is \u2423see \u2423made Tom \u2423like \u2423found'
            " ␣ke ␣say ␣gave ␣children ␣saw ␣took ␣needs ␣saying ␣saith ␣lost ␣find ␣happ It"
            " There ␣So ␣Can ␣opened Paul ␣Moses ␣ent ␣speak Do ␣4 ␣told ␣wanted ␣Pet ␣pray"
            " ␣answered She"
        ),
        0.9175 * token.among(
            "a ␣a ␣of an ␣The ␣you ␣said verb ␣went hen ␣came The ␣cup ␣Jack ␣say ␣five ␣gave"
            " ␣Paul ␣Oscar ␣liked ␣There ␣make adverb ␣pass ␣key ␣needs ␣saying Jack ␣mark ␣Lord"
            " Oscar Paul Eve ␣behold Finn ␣Mara Pete Karl ␣tired Yes ␣lived go ␣wanted ␣ran bl"
            " ␣Klara ␣cloudy ␣Julia tto"
        ),
        row=235,
    ),
    # 0/S/x and 44 more; after A/␣t/␣e and 45 more
    "L3N457_0_s_x_and_44_more_after_a_t": gelu(
        -0.8732,
        1.246 * token.among(
            "0 S x y is es al ap em ity res the ␣ex ␣time ness ys ence ations ␣des ions gy"
            " ␣flowers cy ism ities ␣em Paul ␣fire ex ␣mus ␣tem ␣years ␣books iness Karl irit"
            " Olga ␣ins ␣thoug ech ets ology ␣cities ␣resp gen ics ␣Eur"
        ),
        1.084 * previous.among(
            "A ␣t ␣e ␣M adjective ime own ␣ke ys ␣dis ␣white ␣no ign adverb ␣acc led ␣put"
            ' \u2423offer \u2423away ," \u2423give \u2423call \u2423sy \u2423bring olog oly ific \u2423dw \u2423int \u2423offering hy \u2423full'
            " ote ␣sil ␣cond ets ␣both sy ␣cor ␣servants ains ␣ground ␣themselves ␣plac ␣che"
            " ␣Eur ␣possess ␣read"
        ),
        0.7932 * token.among(
            "0 S x is es em ity res the ␣ex ␣time ness ys ence ially ations ␣des gy ␣flowers cy"
            " ism ities ␣em Paul ␣fire ex ality ␣mus ps ␣tem ␣years ␣books iness Pete Karl Olga"
            " ␣ins ␣thoug ures ets ology ␣cities ␣resp gen ␣spirit ics ␣Eur ease"
        ),
        0.6586 * token.among(
            "S t x is es ere ity res the ␣ex ␣time ys ence ␣pers ially especially ␣des gy"
            " ␣flowers cy ism ities ␣em ays ins Paul ␣fire ex ality ␣mus ps ␣tem ␣years iness"
            " Pete irit Olga ␣ins ures ets ology ␣cities ␣resp gen ␣spirit ics ␣Eur ␣oil"
        ),
        row=236,
    ),
    # two after ?/S/␣it and 45 more; A/ig/ood and 46 more
    "L3N458_two_after_s_it_and_45_more_a": gelu(
        -1.48,
        1.608 * two_back.among(
            "? S ␣it ␣shall verb ␣con ␣Hello ␣Y ␣ye ␣She ␣who fore ␣father ␣Is ␣mother ␣ke ␣Do"
            ' \u2423Where \u2423does \u2423liked \u2423There \u2423looked \u2423can \u2423Stone \u2423shalt \u2423Finch \u2423drum \u2423cons \u2423let ?"'
            ' \u2423may \u2423When \u2423find ," He \u2423Rose \u2423flowers \u2423wind \u2423balls \u2423X \u2423books Yes \u2423Bruno \u2423Felix'
            " ilda ␣z ␣cups tto"
        ),
        1.6 * token.among(
            "A ig ood ␣said ␣are ␣went ␣do ␣came ␣know ␣Sara Tom ␣Sam ␣go ␣say ink ␣live ␣count"
            " Ben ␣look ␣come ␣looked ␣slept ␣saw ␣needs Sara Sam ␣bring Nora Oscar Clara ␣speak"
            " Finn Hugo ␣hear ␣keep ␣lived ␣stand ␣Bruno ␣hold ␣Dario stand raw ␣Igor ␣move"
            " ␣Nils ␣belie ␣sit ␣walk ␣Walter"
        ),
        1.302 * previous.among(
            "␣f ␣I st ␣st ␣shall ␣had ␣they ark ␣capital ␣friend ␣under ␣father This ␣does"
            " ␣comm ␣comes Once ␣behind ␣There ␣saw ␣table ␣needs ␣bed ␣asked ␣may ␣find ␣rem"
            " ␣works It fe There ␣sw ␣opened ␣lives ␣balls ␣cont ␣ent ␣dw ␣X Do Yes ␣ass ␣rece"
            " ␣hats ␣Ir ␣appe ␣Mart esc"
        ),
        0.9411 * token.among(
            "c it at oun ␣u ␣do em ild ␣came ␣She ora ␣Emma ish ␣Jack ␣go ␣say ink ␣live ␣look"
            " ␣come ␣Paul ␣looked ␣slept ␣saw ␣drum ␣needs Sara ␣bring Nora ␣speak Hugo ␣hear"
            " ␣keep ␣lived ␣spake ␣stand ␣Bruno ␣hold ␣Dario ␣Pet ␣fall stand ␣dwell ␣Igor ␣Nils"
            " ␣belie ␣sit ␣walk vern ␣Walter"
        ),
        row=237,
    ),
    # ␣/␣went/␣came and 43 more; ␣/␣went/␣came and 45 more
    "L3N459_went_came_and_43_more_went": gelu(
        -0.8702,
        1.664 * token.among(
            "␣ ␣went ␣came ␣out ␣go ␣flow ␣night ␣near ␣live ␣knows ␣used ␣comes ␣word ␣cold"
            " ␣kind ␣morning ␣Brook ␣school con ␣works It ␣water ␣month ␣forth ␣lives ␣learned"
            " ␣together Leo ␣burn ␣Jerusalem ␣character ␣closed ified ␣tired ␣bench ␣travel"
            " ␣evening ␣lived ␣stand ␣return ␣ran ␣afraid ␣dwell ␣quiet ␣glory ␣walk"
        ),
        0.9891 * token.among(
            "␣ ␣went ␣came ␣go ␣flow ␣night ␣near ␣live ␣knows ␣used ␣comes ␣come ␣liked ␣word"
            " ␣cold ␣right ␣kind ␣gl ␣morning ␣school con ␣works It Digits ␣water ␣relating"
            " ␣lives ␣learned ␣together ␣burn ␣Jerusalem ␣character ␣closed ␣tired ␣bench"
            " ␣travel ␣lived ␣stand ␣return ␣ran ␣afraid ␣dwell ␣warm ␣peace ␣quiet ␣wet ␣glory"
            " ␣walk"
        ),
        0.84 * previous.among(
            "␣li adjective ␣went ␣com ora ␣wor ␣city ␣go ␣flow ␣come ␣liked atur ␣ear adverb"
            " ␣That One ␣cle ␣ang ␣tree ␣happ ␣away ␣manner ␣opposite ␣bet ␣law ␣bel Opposites"
            " ␣Judah ␣dw ␣short ␣pres ␣closed ne ␣sil ␣bench Ida ␣host ␣ref ␣pray ␣ran irc ␣appe"
            " ␣5 ically ␣quiet rad ␣depart ␣fa ␣dry ␣possess"
        ),
        -0.08398 * word_start.among("␣e ␣went ␣com ␣near ␣return"),
        row=238,
    ),
    # after L/Q/␣ab and 7 more; two words after one beginning ␣k/On/␣am and 4 more
    "L3N461_after_l_q_ab_and_7_more_two": gelu(
        -1.438,
        6.728 * previous.among("L Q ␣ab ␣cle Shopping Names ␣girl ␣evening ␣state ␣windy"),
        4.675 * two_words_back.among("␣k On ␣am This One There ␣beach"),
        1.661 * token.among(
            '" : \u2423h \u2423my On \u2423ch \u2423Then \u2423father \u2423out av up \u2423what \u2423son \u2423named uth This \u2423ser \u2423ear'
            ' \u2423part ." ph \u2423When \u2423Al \u2423gl \u2423because \u2423boy \u2423law \u2423blood har \u2423life mon \u2423col \u2423ph \u2423power'
            " gth ␣flesh ␣arm ␣rest ␣mid ␣servant ␣death ␣elect ␣enem ilda ␣war rid ␣subst ␣lack"
            " vern"
        ),
        0.4741 * followed.among(
            '\u2423" \u2423The \u2423It ie \u2423Anna \u2423She \u2423Emma \u2423On \u2423Now \u2423Sam \u2423fe \u2423Tuesday ." \u2423When \u2423opened \u24233'
            " ␣kitchen"
        ),
        row=239,
    ),
    # A/Q/␣se and 46 more; after ␣have/␣Anna/␣Tom and 46 more
    "L3N462_a_q_se_and_46_more_after": gelu(
        -1.116,
        1.425 * token.among(
            "A Q ␣se ␣It ␣she ara verb ␣went ␣hat ␣my ␣so ora Tom ␣Everyone Ben ␣liked ␣There"
            " adverb via ␣flower ␣Friday mark ␣tomorrow ␣rem Digits vania ␣relating ␣em venia"
            " oria gan Where ␣last Eve ␣Today ␣umbrella Days ␣Mara ria ␣Listen Hugo Do Karl"
            " orland ␣travel Today ␣ran pro ␣Mordalia"
        ),
        1.381 * previous.among(
            "␣have ␣Anna ␣Tom ␣Lily ␣Ben ␣Is ␣made ␣Max ␣Sara ␣like ␣found ␣end ␣Mia ␣gave"
            " ␣could ␣Tuesday ␣Oscar ␣painted ␣Finn ␣buys ␣Ida ␣Hugo ␣Karl ␣tomorrow ␣No ␣lost"
            " ␣sub ␣find ␣Have ␣Fe ␣People ␣Why aldov ␣last ␣dep ␣got ␣Which ␣Nor ␣caus ␣March"
            " ␣hot ␣wanted ␣April ␣May ␣January ␣July ␣August ␣est ␣October"
        ),
        1.24 * other_capitalised.among(
            "␣The ␣What ␣Tom ␣Hello ␣Goodbye Anna ␣Emma ␣On ␣Max ␣Sara ␣Mia Lily Ben ␣Leo ␣Ruth"
            " Emma ␣Monday Max ␣Pete ␣Bell ␣Olga Sara ␣When Mia Jack It Sam ␣Have ␣People Oscar"
            " Paul Clara Eve ␣Today Months Days Finn ␣Which Pete ␣February Olga Ida Today ␣Dario"
            " ␣Felix ␣Nils ␣December ␣Walter"
        ),
        -0.194 * last_capitalised.among("␣The ␣LORD ␣Then Tom Once ␣Monday ␣No ␣Moses ␣Why"),
        row=240,
    ),
    # J/␣n/␣e and 45 more; J/he/␣n and 47 more
    "L3N465_j_n_e_and_45_more_j_he_n_and": gelu(
        -0.8735,
        1.443 * token.among(
            "J ␣n ␣e ␣H all ␣J ap ␣all ␣kn ␣Y ␣their ␣fac ␣j ␣ex ␣app uth ␣Do ␣op ␣comm ␣Z ␣ad"
            " ␣sub ␣pri ␣ob ␣these ␣res ␣Have ␣command ␣ey ␣Can ␣prop ␣imp ␣sou ␣Which ␣supp"
            " ␣sal ␣same ␣lit ␣trib ␣Mord ␣wild ␣resp iqu ␣grou ␣North ␣United ␣pub ␣Eur"
        ),
        1.013 * token.among(
            "J he ␣n all ␣do ␣all ␣man ␣kn ␣Y ␣j ␣app uth ␣Do ␣op ␣comm ␣comes ␣ad oin ␣sub"
            " ␣pri ␣ob ␣high outh ␣these ␣Have acter ␣command ␣ey ␣Jud ␣Can ␣prop ␣imp ␣sou"
            " ␣Which ␣supp ␣sal ␣same ␣lit ␣Am ␣Mord ␣wild ␣resp sha iqu ␣grou ␣ground ␣North"
            " ␣United ␣pub ␣Eur"
        ),
        0.8425 * previous.among(
            "- ␣the ␣in ␣an ␣un day ␣v ␣what ␣into ␣ab Here out ␣dis ␣today ␣sub ired form tern"
            " ␣2 vania ␣month ual ␣Jud ␣People Paul rop ex ␣int ␣trans ␣sou ␣reg ient ants ␣ph"
            " ␣Which ␣Christ ␣February ␣March ␣same ␣April ␣inter ␣inv ␣diff ␣number ␣cities"
            " ␣mult ␣leg ␣December ␣most"
        ),
        0.7744 * token.among(
            "J ␣n ␣J ␣all ␣kn ␣Y ␣fac ␣j ␣app ␣nam uth ␣Do ␣op ␣comm ␣ad ␣sub ␣pri ␣ob outh"
            " ␣these ␣res ␣Have acter ␣command ␣ey ␣Jud ␣Can ␣prop ␣imp eren ex ␣sou ␣reg ␣Which"
            " ␣As ␣supp ␣sal ␣same ␣those ␣lit ␣Mord ␣wild ␣resp ␣chief ␣North ␣United ␣pub ␣Eur"
        ),
        row=241,
    ),
    # after !/,/- and 47 more; -/D/H and 46 more
    "L3N466_after_and_47_more_d_h_and_46": gelu(
        -1.384,
        1.494 * previous.among(
            "! , - D F I P S W ␣ ou ␣and ␣d ␣I ␣W ␣un And ␣LORD ␣thou ␣ye ␣will ␣out ␣God Th"
            " ␣thee This ␣Sara ␣like ␣over ␣open ␣table ␣if ␣let ␣bed ␣where ␣may ␣lost ␣pri"
            " ␣door ␣Lord ␣hard ␣ey ␣thine ␣first ␣side ␣ins ␣stand ␣pray ␣left ␣trib"
        ),
        1.396 * token.among(
            "- D H I K T W w ␣s ␣to ␣I ␣G ␣have ra ␣from ␣sp ␣Tom ␣thou ␣Lily ␣will fore Th"
            " ␣Emma ␣am ␣we ␣bu ␣Th ␣hath Lily ␣sle ␣Paul ␣looked ␣wr esp ␣Eve ␣shalt ␣Pete"
            " ␣saying ␣saith self ␣hast ␣boy ␣girl ␣nor itc ␣toward irc sha esc"
        ),
        1.192 * token.among(
            ', H I K T v x \u2423t \u2423s it \u2423I \u2423he \u2423" \u2423W \u2423sa \u2423B \u2423as and ab ie \u2423What \u2423R \u2423thou \u2423Who \u2423flag'
            " ␣bu ust out br arl ␣Th Lily ␣looked ied esp self fl ␣How ␣Lord ried ␣Why ␣burn rop"
            " ␣behold ␣They cept ␣equ ␣brethren ␣sing bl ␣pub"
        ),
        0.2566 * word_start.among(
            "H p ␣s ␣and ␣d ␣h ␣M ␣G ␣J ␣shall ␣do ␣What ␣from ␣thou ␣which ␣but ␣will ␣Who"
            " ␣gre The ␣thee ␣Sara ␣V ␣Sam ␣Th ␣five ␣sle ␣six ␣comm ␣seven ␣looked ␣also ␣wr"
            " ␣eight ␣saying ␣su ␣nine ␣hast und ␣cand ␣Can ␣sur ␣whom ␣trans ␣behold ␣poss"
            " ␣toward ␣stud ␣mil"
        ),
        row=242,
    ),
    # after ”/)/Q and 45 more; ”/)/- and 46 more
    "L3N467_after_q_and_45_more_and_46": gelu(
        -1.012,
        1.057 * previous.among(
            '" ) Q \u2423t \u2423o noun am \u2423What \u2423one \u2423bo qu \u2423Then \u2423three \u2423Who \u2423what aul \u2423facts \u2423ac \u2423well'
            " sp ␣much ␣kind ␣When Numbers It ␣Can eh oria erm gr ␣Ab ␣Listen ␣equ ␣cour ␣Am"
            " ␣elect ␣sailor ␣Ilmaria ␣cent ␣grou ␣proper ␣engineer ␣piec amm ␣America ␣farmer"
            " ics ␣Tarvenia"
        ),
        0.8778 * token.among(
            '" ) - a p x er as \u2423I ro ap ce ers ts \u2423has ra ine ist ild ong \u2423Who up ure ub ip'
            " ␣Where ␣person ␣needs ␣act ions ale ody ␣plus arch ities ents eh iss ins ␣someone"
            " erm rop over ium ement ␣genus ␣America ␣process <|endoftext|>"
        ),
        0.756 * token.among(
            '" ) - \u2423I ad ro \u2423you \u2423O \u2423has \u2423there ma \u2423LORD ild ong \u2423Who up \u2423flag \u2423box \u2423Sam \u2423found'
            " ␣house ence ␣person ␣needs ␣garden Then ody ␣plus arch ities ␣ring ␣someone erm"
            " ines ␣candle lic ium Now ␣arm ement ␣wife So ␣cities ␣genus ␣wet ␣process arrow"
            " <|endoftext|>"
        ),
        0.6207 * sentence_start.among(
            '" Q d e f j m s re \u2423c ve \u2423in am ter ce one \u2423one art qu ant \u2423some red fore \u2423ar ace'
            " br tr Shopping ␣bas con fe com sw ␣someone ␣prin vent ex cle ne be eb she ev ␣det"
            " ␣written pro ␣chief med"
        ),
        row=243,
    ),
    # I/he/): and 47 more; after H/L/W and 46 more
    "L3N468_i_he_and_47_more_after_h_l_w": gelu(
        -1.231,
        1.485 * token.among(
            "I he ): ␣or ␣an ␣his ␣shall ho ␣by ␣them ␣LORD ␣thou ␣her ␣who ␣ar 's ␣your ah we"
            " ␣can ten iah ␣David ␣our ames ␣something He ␣plus ␣em ␣Jesus ␣thine ␣someone oice"
            " ␣therefore esh ␣life ␣Egypt ␣its ␣mine ␣Christ ␣woman ␣usually ␣whose ␣himself she"
            " ␣Jo She ␣Saul They Therefore"
        ),
        1.269 * previous.among(
            'H L W he \u2423to \u2423" \u2423M \u2423on ho verb \u2423by Th ose ty \u2423used \u2423against \u2423Mo ence adverb'
            " ␣person ␣if ␣Ed ␣act ␣El ates Numbers ␣because ␣2 ␣Jer ␣wom eh ␣someone Months"
            " ility ␣state ␣Dari ␣especially ␣Pet ␣toward ␣July ify ␣August ev ␣love ␣order"
            " ␣lack nded ␣quality ␣process"
        ),
        0.8521 * token.among(
            "l ␣of ␣or to ␣it ho ers ␣there ␣LORD ␣her ␣God ally ␣hath ites ␣come ␣U ␣can iah"
            " ␣David ␣our ph ames He ␣nor ␣plus ␣Jesus ␣thine ␣someone oice ␣therefore esh"
            " ␣Egypt ␣its ␣mine ␣Christ ␣woman ␣hot ␣usually ␣himself ␣fathers she usually She"
            " ␣Saul They ives Therefore ␣mil"
        ),
        0.6585 * token.among(
            "m it ␣or ␣it ho ␣has ␣there ␣her ␣us ␣God Anna ␣child ally iz ␣hath ␣come ␣can ner"
            " ␣today ␣needs Shopping ␣our Then ames It He ␣nor ␣plus ␣Jesus ␣thine ␣someone oice"
            " esh ␣its ␣mine ␣Christ ␣woman ␣hot ␣usually ␣fathers she usually She ␣Saul They"
            " ives ␣priests Therefore"
        ),
        row=244,
    ),
    # after ke/␣so/␣count and 13 more; 0/6/B and 45 more
    "L3N470_after_ke_so_count_and_13": gelu(
        -1.42,
        2.216 * previous.among(
            "ke ␣so ␣count ␣comm ath Numbers vania ␣Ford ␣hard ␣Listen ␣thousand Now ␣leaves"
            " ania rad ␣sac"
        ),
        1.249 * token.among(
            "0 6 B F L O Y ` e j ␣m ␣( ␣is ␣to ␣g ␣L ␣an ␣B ␣J ␣O ␣had ␣com ␣R ri ␣j ␣found ete"
            " ␣comes ␣come ␣looked ␣lost ␣gen ␣2 ␣rep ␣plus ␣art ␣given ␣hundred ␣10 ␣yet ␣hot"
            " ␣4 ilt ␣May ␣3 ␣5 ␣December Therefore"
        ),
        1.071 * previous.among(
            "␣un ␣What ␣com ␣one ␣She ␣He ␣us ␣thee ␣son This ␣before ␣go ␣five ites ␣count ah"
            " ib ␣seven ␣ear ␣pass ␣today iah ␣much ames ␣nine ␣sons Numbers ␣month irty"
            " ␣thereof ␣Judah esh ␣Jerusalem ␣side ␣Egypt ␣ever ␣called ␣hundred ␣Listen"
            " ␣thousand Now ␣twel ␣brethren ␣fathers ␣pray ␣cities ␣sac"
        ),
        0.625 * token.among(
            ": B E F L P ` j ␣g ␣B ␣E ␣J ␣un ␣F ␣O ␣had ark ␣D ␣kn ax On ␣j The ␣found mb ␣come"
            " pl ␣lost ␣gen ␣2 ␣rep irty ␣plus ␣Jes ␣heavy Months ␣hundred ␣As ␣spec ␣yet ␣hot"
            " Now ilt ␣April ␣3 iec ␣December Therefore"
        ),
        row=245,
    ),
    # B/J/L and 46 more; after j/␣L/␣B and 44 more
    "L3N473_b_j_l_and_46_more_after_j_l": gelu(
        -1.346,
        1.485 * token.among(
            "B J L j ␣t ␣b ␣g ␣L ␣B ␣st ␣com ␣bl ␣kn ␣Y ␣fac ␣nam ␣cl ␣K ␣Where ␣seven ␣Mo ␣sc"
            " iah ␣great ␣morning ␣2 ␣rep ␣Ar ␣Jesus ␣Mara ␣hundred ␣X ␣loud ␣tab ␣4 ␣Bruno ␣Pet"
            " ␣3 gn ␣5 ␣trib ␣Jon ␣mult ␣alt ␣stren ␣fif ␣plac ␣Walter ␣Qu"
        ),
        1.107 * previous.among(
            "j ␣L ␣B ␣P ␣my ␣de On ␣their ime Once ␣ear ␣har ␣offer ew ␣hor ␣high ␣these There"
            " irty ␣cand ␣Fe ␣brought ␣Jud ␣People ␣job har ␣sent teen ␣prin vent ␣hundred ␣gold"
            " ␣thousand yl az ␣brethren ␣young ␣wanted ␣twelve ␣Jon ␣Jo ␣eleven ␣fif esc ␣duck"
            " ␣sac ␣little"
        ),
        0.9974 * sentence_start.among(
            "A B C E F G H I J M N Q U ␣b ␣f ␣and ␣th ␣H ␣M ␣A ␣for And adjective ␣which ␣Y ␣In"
            " On ␣app ␣having ␣make For But Shopping ␣let Then ␣And ␣People Opposites Where ␣Ab"
            " Days Do ␣gold Now ␣twelve ␣Am ␣both So They"
        ),
        0.908 * token.among(
            "L N a g l ␣s ␣b ␣g ␣B ␣st ␣she ␣has ld ␣bl ␣two ␣Y ␣nam ␣K ␣bre ␣Mo iah ␣great"
            " ames ␣des ␣2 ␣month ␣Mara ␣X ␣loud ␣judg ␣tab ␣4 ␣Bruno ␣Pet ␣3 gn ␣prophe ␣5"
            " ␣trib hil ␣Jon ␣mult ␣alt ␣stren ␣fif ␣plac ␣Walter ␣Qu"
        ),
        row=246,
    ),
    # ;/␣the/␣of and 44 more; in a sentence beginning b/c/d and 45 more
    "L3N474_the_of_and_44_more_in_a": gelu(
        -1.179,
        2.305 * token.among(
            "; ␣the ␣of ␣to ␣was ␣or ␣with ␣shall ␣are ␣were ␣had ␣at ␣by ␣from ␣will ␣their"
            " the ally ical ␣before ␣having ␣live ␣hath ␣more ␣make ␣That ␣shalt ␣Finch ␣needs"
            " ␣being ␣our ␣may ␣rem ␣very ␣plus ␣without ␣among bit ␣between ␣its ); ␣usually"
            " ␣whose inal uring arious ␣most"
        ),
        0.9616 * sentence_start.among(
            'b c d e f g m p r s \u2423a \u2423the \u2423of al \u2423g \u2423" ho \u2423pl sc scar da \u2423before sel \u2423no \u2423bec sp'
            " of ␣thr fl ␣ob form con cy Opposites ␣prin ␣character over ␣caus ␣usually az wood"
            " ␣especially de ␣organ ␣diff bl ␣det sha"
        ),
        0.8785 * token.among(
            "a ␣and an ␣l ␣was ␣or ive ␣with ␣you ␣his ␣shall ␣unto ␣are ␣were ␣at ␣by ␣ball"
            " eth ␣some the ␣after ical ␣before ␣having ␣Where ␣hath ␣could ␣more ␣against ␣make"
            " ␣That ␣needs ␣being ␣our ␣where ␣Reed ␣Brook ␣through ␣very ␣plus ␣between ling"
            " ␣its ified ); ␣whose ␣especially arious ␣most"
        ),
        -0.3158 * word_start.among(
            '! " I M w \u2423h \u2423u \u2423be \u2423B \u2423O \u2423have \u2423What \u2423com \u2423from "; \u2423br \u2423man \u2423thy \u2423co \u2423Who The'
            " ␣made ␣we ␣box ␣My ␣go ␣Th ␣ser ␣str ␣Olga ␣right ␣set ␣tre It ␣nor There ␣law"
            " ␣blood ␣own Opposites ␣Why ␣therefore ␣neither ␣They ␣beg ␣servants ␣Mart ␣Greta"
        ),
        row=247,
    ),
    # in a sentence beginning ␣Who/One/Shopping and 2 more; two after ␣The/␣were/␣went and 46 more
    "L3N475_in_a_sentence_beginning_who": gelu(
        -1.281,
        4.416 * sentence_start.among("␣Who One Shopping Names <|endoftext|>"),
        2.147 * two_back.among(
            "␣The ␣were ␣went ␣has ␣What ␣sp ␣In ␣She ␣Lily ␣He ␣home ␣V ␣Sam ␣city ␣Where ␣any"
            ' ites \u2423well \u2423Oscar \u2423liked \u2423There \u2423Ruth \u2423Vera \u2423Eve \u2423Ida ." ," Numbers \u2423dark Digits'
            " ␣2 Names ␣month ␣Jer ␣Fe ␣Ar ␣balls Where Colours ␣fam Months ␣books ␣Which ␣lived"
            " ␣hot ␣leaves ␣July ␣ran ␣August"
        ),
        1.939 * previous.among(
            "␣A ␣at ␣cap ␣In ␣came ␣day ␣Who ␣Is ␣made ␣al ␣K ␣On Here ␣like ␣near ␣Fr ␣gave"
            " ␣count ok ␣behind ␣Z ␣looked ␣U ␣word ␣needs ␣lost ␣find ␣colour ␣2 ␣month ␣Have"
            " eh Where esh Months ␣sunny ne ␣February ␣lived eb ␣wanted ␣April ␣January ␣Han"
            " ␣toward ␣windy ␣alt ␣December"
        ),
        1.39 * token.among(
            "6 z ␣the en ara op ␣v ␣my ong ␣three ␣red ␣Is ub ␣son ␣blue ␣city ␣before ␣near"
            " eld ␣green ␣yellow ␣white ah ␣comes ␣1 ␣black ␣U ␣painted ␣pink ␣morning ␣high"
            " ␣sons ␣month eh esh ␣Ab ␣rec ␣February Now ␣Alma ␣July ␣3 ␣August ␣September"
            " ␣North ␣December ␣frog ␣October <|endoftext|>"
        ),
        row=248,
    ),
    # after st/im/ig and 45 more; x/on/or and 46 more
    "L3N478_after_st_im_ig_and_45_more_x": gelu(
        -1.087,
        1.321 * previous.among(
            "st im ig ec um ag ␣com ␣pl eop ␣cl uth ␣bu ob ␣knows ␣comp atur oc ph ung ␣gl ␣gen"
            " ari ␣prop ␣job har ␣sk eren ␣fam ␣col ␣ph ␣num ␣spec ␣cur ␣cour par rap ␣prophe"
            " ␣elect ␣med ␣sol ␣pol sy ␣grou ␣subst gen ␣pub ␣mil med"
        ),
        1.261 * token.among(
            "x on or an al il ter ch um ital ␣friend ant ass ary ys ial ␣does ater age ␣rel van"
            " ory ular oll ody acter olog hem ␣body ific ␣character der ron mon ient iet irit"
            " ␣spec ium ␣organ man ision ␣system ␣med ␣genus ident ger ier ister"
        ),
        0.8538 * previous.among(
            "ut ig ec ag ␣What ␣com ␣pl eop uth ␣bu ob ␣knows ␣comp oc ph rib ung ␣gen und ari"
            " ␣prop ␣job har ␣sk eren ␣fam ␣ca ␣col ␣ph ␣num ␣spec ␣cur ␣cour par ␣organ rap"
            " ␣prophe ␣elect ␣med ␣sol ␣pol sy ␣grou ␣subst gen ␣pub ␣mil ␣little med"
        ),
        0.7108 * token.among(
            "b n x on an al ter one ital ant ary ␣does ater age ␣rel van ␣part ner ␣person ory"
            " ular oll ody acter olog ian hem ␣body der ron mon ient iet rist ␣Christ irit ␣spec"
            " ium ␣same ␣organ ␣engine man ␣system ␣med ␣genus ident ger ier ister"
        ),
        row=249,
    ),
    # -/ut/␣up and 46 more; after ”/:/R and 44 more
    "L3N479_ut_up_and_46_more_after_r": gelu(
        -1.344,
        1.655 * token.among(
            "- ut ␣up ␣went ␣Hello ␣Goodbye ␣came ␣Is ving ted ␣made ␣box ␣like ␣found ␣having"
            " ␣night ␣near ␣end ␣knows ␣gave hed ating ered ␣behind ␣liked ␣looked ␣saw ␣painted"
            " ␣down ␣needs mark ates ␣lost ␣plus ized ␣relating ␣opened ␣turn ␣shop ␣got ␣cast"
            " ize Yes ␣travel ␣wanted ␣return icked ␣ran ced"
        ),
        1.61 * previous.among(
            '" : R \u2423I oo ia \u2423B \u2423went "; \u2423Goodbye ax \u2423came \u2423She \u2423He \u2423Who \u2423sh \u2423flag \u2423facts urn'
            " ␣count ov ␣That via ␣thr oc ␣much ␣Ida Shopping Then ␣When ␣happ ull Numbers"
            " ␣relating ␣turn ␣short Colours ␣chan ␣consisting ros ␣ran ␣Galdovar Thank iqu ␣ste"
            " embr ␣Selmark"
        ),
        1.257 * sentence_start.among(
            '" \u2423c en ar \u2423to \u2423" \u2423un \u2423F \u2423Tom \u2423pl qu \u2423In \u2423Lily On \u2423red \u2423al sc \u2423Sara \u2423Sam \u2423Jack ob'
            " Lily ␣per ␣Oscar pl ␣Clara we ␣There ␣im ␣That One ten ␣Eve Max Shopping ␣Karl inn"
            " ␣When Numbers ␣these Colours eb read go ␣leg rad <|endoftext|>"
        ),
        -0.6204 * word_start.among(
            "' A j y ␣t an ␣in al le ␣E ␣it ␣se ␣li ␣fl ␣were ␣they ma ␣thou ␣ye ␣good ␣gr ␣My"
            " ␣found ␣white ␣Fr ␣count ␣seven ␣That ␣la Shopping ␣bas ␣pink ␣did ␣gl ␣earth"
            " ␣play ␣forth ␣So ␣Can ␣sad ␣Why ␣now ␣Americ ␣rain ␣met ␣love ␣war ␣depart ␣proud"
            " ␣priests"
        ),
        row=250,
    ),
    # B/C/J and 45 more; after ;/K/P and 48 more
    "L3N480_b_c_j_and_45_more_after_k_p": gelu(
        -0.8184,
        1.804 * token.among(
            "B C J L M j n w ␣b ␣m ␣l ␣h ␣n ␣W ␣y ␣L ␣M ␣B ␣J ␣fl em ␣sp ␣bl ␣R ␣v pt ␣kn qu"
            " ␣sh ␣j ␣cl ␣op ␣Z sp cl inn ␣gl ␣ob ␣Jer eh ␣sk ␣ph ehold Olga eb az ␣eff arrow"
        ),
        1.131 * previous.among(
            '; K P S d k s \u21b5 \u2423s \u2423" \u2423M \u2423an na \u2423B And ack \u2423up \u2423at ich \u2423came \u2423so \u2423Then \u2423out up \u2423ab'
            " ␣knows ff ␣There ␣im igh ␣saw Then ␣And lack ␣ob ␣hard ␣em der ␣soft ped ␣ph"
            " ␣lived ium ␣answered ␣elect So sy ␣genus ␣commanded like ␣little"
        ),
        0.8986 * token.among(
            "B C J L M b c j w ␣l ␣n ␣W ␣y ␣M ro ␣B ␣J ␣r ␣fl ␣sp ␣friend ␣sh ␣cl ␣Sara out ␣ac"
            " ys ␣dis ␣op ␣1 sp ␣Eve ␣saith ␣gl ␣ob ␣school eh dom ␣dev mon ␣ph ␣rec ␣Jacob"
            " ehold ␣Han ␣painter ␣Jon ␣eff med"
        ),
        -0.7127 * word_start.among(
            "l ␣o ␣and ␣d ␣ha ␣he ␣W ␣A ␣re ␣G ␣J ␣O ␣she ␣P ␣they ␣In ␣She ␣know ␣de res ␣Ben"
            " ␣gre ␣j ␣ex ␣wor ␣bu ␣like ␣end ␣sle ␣op ␣new ␣la ␣tom ␣El ␣sy ␣sw ␣ind ␣inc"
            " ␣trans ␣umbrella ␣col ␣pur ␣arm ␣certain ␣elect sy ␣air ␣anim"
        ),
        row=251,
    ),
    # after ␣o/␣u/␣L and 46 more; ␣u/ent/ec and 46 more
    "L3N482_after_o_u_l_and_46_more_u": gelu(
        -0.8118,
        1.317 * previous.among(
            "␣o ␣u ␣L ␣G ␣E ␣F ␣P adjective ␣do ␣de ␣ex ␣into ␣V ␣comm ␣liked ␣Wh ␣Re ␣U ␣ad"
            " ␣acc ␣cle ␣cons ␣El ␣No ␣pri ␣works ual ␣relating ␣ind ␣People cess ␣according"
            " ␣learned ␣dw ␣trans ality ␣Listen ␣conc Yes ␣lived ␣state ␣prov ␣ass ␣June de"
            " ␣July ␣diff irc ␣lack"
        ),
        1.271 * token.among(
            "␣u ent ec ter pp ␣li um ␣P ␣at ␣cap ct ␣under ␣fac up so ␣comm ␣per vel ious per"
            " ␣ad ␣can ␣Ed ␣garden ␣cons rib ␣pri ␣ob con ␣lar ␣opened ␣lives eren ␣ca ␣pur ␣num"
            " ␣travel ␣min ␣supp ␣inter ␣trib hil ␣wild ␣det iqu ␣Bel ␣z greg ␣pub"
        ),
        0.9158 * token.among(
            "␣u pp ␣li ␣P ␣at ␣cap ␣under ␣fac up ␣ab ␣near so vel ious ␣ad ␣can ␣la ␣Ed"
            " ␣garden ␣cons rib ␣pri ␣ob con ␣lar ual ␣opened eren ␣ca ␣pur li ␣num ␣spec"
            " ␣travel ␣min ␣supp ␣inter ␣trib hil ␣wild ␣det iqu ␣perform ␣mill ␣Bel ␣z greg"
            " ␣pub"
        ),
        0.4862 * sentence_start.among(
            "j u in ac ␣The ir na ul ␣not ab em ine ind ␣con op other res ␣ex ␣al ␣Now ␣My so"
            " ␣Everyone ␣comm ␣per act we ␣Vera land arm self con fe com ␣So dom ins ␣someone"
            " ling read go ␣organ ␣diff man ru gen pro med"
        ),
        row=252,
    ),
    # last followed by 8/k/ay and 45 more; after 2/␣S/␣re and 46 more
    "L3N484_last_followed_by_8_k_ay_and": gelu(
        -0.9504,
        1.632 * followed.among(
            "8 k ay am ␣tw ␣What ␣one ␣two ␣Goodbye ␣He ␣three ␣Who ␣Yes ␣four ub ings ␣On"
            ' \u2423five \u2423count \u2423six its \u2423seven ang \u2423There One \u2423eight \u2423ten \u2423No ." ph \u2423nine \u2423sons \u2423How'
            " ␣very ␣Jes ␣without ␣Moses ␣Why ␣Today ␣Listen ␣Which irit ␣tab ium ␣priest"
            " ␣number ␣fif ␣goat"
        ),
        1.415 * previous.among(
            "2 ␣S ␣re ␣J ␣she ␣one ␣two ␣He ␣pro ␣three ␣j ␣four ␣cup og ␣five ␣count ␣six"
            " ␣could ␣op ␣seven ␣eight ␣today iah ␣ten ␣nine Numbers ␣clean ␣boy irty ␣Jer ␣Jes"
            " ␣balls ␣Moses teen ␣burn ␣offering ␣hundred ␣Listen ␣thousand Yes ␣ple ␣year ␣hats"
            " ␣Jon ␣wild ␣z ␣goat ␣cups ␣sac"
        ),
        1.148 * token.among(
            "! : ? A j r ha ␣c ␣and ␣h ith ere ␣fr ␣r ␣had un ␣sm ␣day ␣named ␣Now ␣king ␣dr"
            " ␣found ␣hath ␣Br ␣There ␣That ␣buys ␣asked ␣than ␣lost ␣offer pr ␣Reed fl ␣plus"
            " ␣So ␣fore ␣prop ble gr rop ␣lived ash ␣rece ␣year ek ␣mill ␣fif tto"
        ),
        -0.618 * four_back.among(". ␣do Once ␣looked ␣painted ␣today ␣back ␣happy ␣Today"),
        row=253,
    ),
    # ␣wh/␣ball/␣will and 45 more; after ␣said/␣tw/␣Hello and 46 more
    "L3N485_wh_ball_will_and_45_more": gelu(
        -0.9666,
        1.563 * token.among(
            "␣wh ␣ball ␣will ␣Ben ␣book ␣box ␣cup ␣well ␣kite ␣park ␣pass ␣map ␣flower ␣drum"
            " ␣garden ␣coat ␣egg ␣lamp cl ␣bell ␣school ␣door ␣boat ␣shell ␣river ␣orange ␣balls"
            " ␣umbrell ␣sk ␣shop ␣sunny ␣umbrella ␣hungry ␣candle ␣market ␣forest ␣bench ␣tab"
            " ␣farm ␣rainy ␣hill ␣kitchen ␣hats ␣beach ␣warm ␣windy ␣bridge ␣cloudy"
        ),
        1.424 * previous.among(
            "␣said ␣tw ␣Hello ␣three ␣j ␣Now ␣blue ␣end ␣green ␣yellow ␣white ␣well ␣seven"
            " ␣liked ␣black ␣slept ␣saw ␣brown ␣saying ␣asked ␣tomorrow ␣pink ␣nine ␣Hart ␣dark"
            " ␣happy ␣So ␣umbrell ␣turn ␣learned ␣sad ␣burn ␣last ␣hungry ␣pur ␣tired ␣tab ␣mid"
            " ␣angry ␣afraid ␣Mord ␣wild ␣cent ␣Bel ␣z ␣depart ␣proud ␣sac ␣tail"
        ),
        1.295 * two_back.among(
            "␣was ␣it ␣had ␣at ␣C ␣Hello ␣Goodbye ␣came ␣see ␣made ␣named ␣king ␣found ␣near"
            ' \u2423end \u2423could \u2423behind \u2423liked \u2423slept \u2423saw \u2423painted \u2423took \u2423pass \u2423buys ?" \u2423put \u2423find ,"'
            " ␣boy ␣lives venia ␣umbrell ␣learned ␣dw aves aldov ox ␣got ␣ve Today ␣wanted ␣rest"
            " irc Thank ␣wild ␣z ␣goat ita"
        ),
        -0.3789 * word_start.among(
            '" - ; \u2423c \u2423and \u2423l \u2423e And \u2423are \u2423ball \u2423ye \u2423some \u2423sh \u2423cl \u2423am \u2423when \u2423Israel \u2423end \u2423five'
            " ␣six But ␣bed ␣tree ␣pink cl Then ␣works ␣door ␣dark ␣water ␣shell ␣plus ␣chair"
            " ␣flowers ␣days ␣another ␣imp ␣sunny ␣umbrella ␣dev ␣eng ␣met ␣books ␣hats ␣windy"
            " ␣conf ␣meat ␣sac ␣little <|endoftext|>"
        ),
        row=254,
    ),
    # after ␣o/␣f/␣l and 47 more; ic/el/ul and 46 more
    "L3N488_after_o_f_l_and_47_more_ic": gelu(
        -0.8211,
        1.118 * previous.among(
            "␣o ␣f ␣l ur ab ␣con ␣thou ␣Hello ␣Goodbye qu ␣will ␣de On ␣what ␣am ␣friends"
            ' \u2423night \u2423does \u2423op \u2423bre uc \u2423pre \u2423if \u2423garden ?" \u2423asked \u2423Sunday \u2423ob ," \u2423res \u2423dec \u2423rep'
            " ␣del ␣So ␣cont ␣Why ␣shop ␣dist ␣dw ␣int ␣dev eb ␣ass ␣med Thank ␣dire ␣how ␣mill"
            " ␣leg ␣pub"
        ),
        1.095 * token.among(
            'ic el ul ce "; \u2423man \u2423Then ora \u2423mother \u2423Sara vel \u2423Tuesday \u2423Clara \u2423Wednesday uc'
            ' adverb \u2423Monday oc \u2423Friday \u2423Saturday \u2423asked \u2423tomorrow ." \u2423Sunday \u2423When \u2423girl ric'
            " ␣So erm itc ␣disc ␣They ␣Mara orland Yes ␣Alma ␣judge ␣Dario ␣ple ␣Felix gn ␣Ir"
            " ␣Lars ␣cre ␣painter ␣Jon ilda ␣Hanna ␣Nils"
        ),
        0.7878 * previous.among(
            "␣he ␣be im verb ␣one ␣pl ␣thou ␣hat ␣Hello ␣Goodbye ␣In ␣Lily ug up ␣home ␣Emma"
            ' \u2423bu \u2423friends \u2423Sam \u2423night \u2423any te \u2423sle \u2423op uc \u2423if ?" \u2423asked \u2423rep \u2423del \u2423ey \u2423Jesus'
            " ␣cont ␣Why ␣shop ␣int ␣got ␣bread eb ␣ass ␣beach ␣prophe Thank ␣how ␣conf ␣cover"
            " ␣bridge ␣subst ␣pub"
        ),
        0.6013 * token.among(
            'l st \u2423Anna "; \u2423man \u2423Then ora \u2423father \u2423son \u2423mother br \u2423Clara uc adverb oc \u2423Saturday'
            ' \u2423asked \u2423tomorrow ." \u2423Sunday \u2423When \u2423girl \u2423So erm itc \u2423disc \u2423They \u2423Mara orland Yes'
            " ␣Alma ␣baker ␣judge ␣Dario ␣occ ␣ple ␣Felix gn ␣Lars ␣cre ␣painter ␣sailor ␣Jon"
            " ilda ␣brother ␣Hanna ␣Nils ister ␣farmer"
        ),
        row=255,
    ),
    # ␣f/␣d/␣l and 44 more; after ␣t/␣re/␣unto and 44 more
    "L3N492_f_d_l_and_44_more_after_t_re": gelu(
        -0.9211,
        1.514 * token.among(
            "␣f ␣d ␣l ent ␣r ct est ␣friend pt On ount ort ␣tr ␣friends ust ␣dr ␣does tr ␣str"
            ' \u2423Z act \u2423sl \u2423every ?" str \u2423hast \u2423art \u2423heav \u2423serv \u2423dev \u2423reg ert cept \u2423As \u2423spec Ida'
            " ␣righteous ␣diff ␣wicked ␣meas ␣enem ␣Jo ␣Mord ␣est ␣def ident ␣possess"
        ),
        1.442 * previous.among(
            "␣t ␣re ␣unto ␣tw ␣af ␣father ␣good Anna ␣home ␣al ␣ar ␣mother ␣ab ␣your Tom ␣My"
            " ␣en ␣knows Emma Max ␣saying ␣saith ␣Al ␣gl Jack Sam ␣em ␣prop ␣job ␣cont Paul Ruth"
            " ␣Ab ␣dest Eve ␣Today ␣given Days Finn Pete ␣mer Vera Today ␣beg ␣pol ␣wild ␣sac"
        ),
        0.9135 * token.among(
            "Z c e er ␣f ot to ␣with ter ␣r ␣are ␣friend pt ong On ␣tr ␣dr ␣does ␣str ␣Z ␣Gre"
            ' \u2423sl hes ?" inn str \u2423hast \u2423days \u2423heav \u2423serv \u2423dev \u2423reg ert \u2423As \u2423spec Ida read'
            " ␣righteous ␣diff rap ␣wicked ␣meas ␣val ␣med ␣enem ␣Jo ␣Mord ␣est ␣possess"
        ),
        0.7562 * token.among(
            'Z \u2423f \u2423d ect \u2423r ct est \u2423friend On ort \u2423tr ust \u2423dr \u2423does \u2423str \u2423Z \u2423sl \u2423Ida \u2423every ?"'
            " str ␣hast und ␣art ␣heav ␣serv ␣neither ␣Ab ␣dev ␣reg ert cept ␣As ␣spec Ida"
            " ␣righteous ␣diff rap ␣wicked ␣meas ␣med ␣enem ␣Jo ␣Mord ␣est ␣def ␣ra ␣possess"
        ),
        row=256,
    ),
    # nd/␣that/all and 46 more; after T/l/␣cap and 46 more
    "L3N493_nd_that_all_and_46_more": gelu(
        -0.8678,
        1.212 * token.among(
            "nd ␣that all ill ject verb est ␣friend ast ␣which ␣pr ass ␣time ust ete ␣does"
            " ␣look ft orrow ␣pass ␣thr ␣shalt ␣if ually pr ␣happ ull outh ual ␣wind ␣ey iff"
            " ␣body ␣first ␣sail ␣Ol ␣stand gth ␣sea ␣fall ically ␣ra ␣quality ␣move ␣position"
            " ␣kingdom ␣walk ␣most ␣line"
        ),
        0.9449 * previous.among(
            "T l ␣cap hen ␣bo ␣v res ␣pro ␣father av ␣son ␣mother ␣My ␣Do ␣house ␣children ␣qu"
            " of iah ␣long ␣te ␣ob ␣mark ␣sons ␣these ␣girl ble ␣job ␣burn vent ␣dist ␣short ␣Ab"
            " ␣pe ␣daught ␣equ ␣whose ␣same ␣brethren ␣young ␣beg bl rap ␣trib ␣sol ␣cities"
            " ␣wild ␣quality ␣piec"
        ),
        0.8876 * token.among(
            "' a l nd ur ill ject ven verb ␣friend ast ␣which ␣pr ␣time ust ete ␣look ach ft"
            " orrow ␣pass ␣shalt ␣if ually pr ␣happ ull outh ual ␣wind ␣ey iff ␣body ␣first"
            " ␣whom ␣sail ␣Ol ␣stand ␣sea ␣fall ␣until ␣ra ␣quality ␣move ␣position ␣kingdom"
            " ␣walk ␣most ␣line"
        ),
        0.7165 * token.among(
            "nd ␣that all ject verb est ␣friend ast ␣which ␣pr ␣time ust ete ␣does ␣look ft"
            " orrow ␣pass ␣shalt ␣if ually pr ␣way ␣happ ull outh ual ␣wind ␣ey ␣body ␣first"
            " ␣character ␣sail ␣stand gth ␣beg ␣sea ␣fall ically ␣until ␣ra ␣quality ␣move"
            " ␣position ␣kingdom ␣walk ␣most ␣line"
        ),
        row=257,
    ),
    # after 3/M/p and 45 more; A/Q/␣o and 46 more
    "L3N494_after_3_m_p_and_45_more_a_q": gelu(
        -1.04,
        1.295 * previous.among(
            "3 M p ␣a ␣and ir ␣an ily ␣have em ␣cap ital ␣my ␣Is ␣made ␣after ix This ␣dr ␣like"
            " ␣gave ␣no ␣children ␣behind lt ␣drum ␣needs ␣our ␣lost ␣find ale ␣sons ␣colour"
            " ␣these ␣nor ␣plus ative Where ␣many ␣neither ␣par ␣Which ␣sil ␣brethren ␣wanted"
            " stand ␣mar ␣kingdom"
        ),
        1.287 * token.among(
            "A Q ␣o ␣th ␣Tom ␣pro ␣Ben ␣Emma ␣Max uth ␣Sara ␣Sam ␣blue ␣Jack ␣Where ␣Nora ␣old"
            " ␣Leo ␣Paul ␣Oscar ␣Clara ␣Ruth ␣Vera ␣1 ␣eight ␣ten ␣Pete ␣Ida ␣Hugo ␣Karl ␣Olga"
            " Sara ␣nine ␣ob Sam ␣2 Paul ␣prin ␣ever ␣10 ␣March Ida ␣stand ␣ref ␣July ␣August"
            " ␣meas ␣September ␣walk"
        ),
        1.255 * two_back.among(
            "M Q ␣m ␣you ␣Anna ␣has ␣Ben ␣Who ␣nam ␣Max ␣facts ␣Sam ␣blue ␣Jack ys ␣Where"
            " ␣yellow ␣comes ␣Leo ␣Paul ␣Oscar ␣men ␣Clara ␣There ␣Ruth igh ␣black ␣brown ␣Finn"
            " ␣Pete Shopping ␣Hugo ␣pink ␣morning ␣sons ␣colour ␣boy ␣Fe ␣according Where Months"
            " Days ␣full ␣Which ␣afternoon ␣evening ␣brethren ␣eleven ␣priests"
        ),
        0.5436 * word_start.among(
            "␣a ␣o ␣m ␣I ␣th ␣e ␣an ␣E ␣se ␣his ␣up ␣Anna ␣her ␣Lily ␣pro ␣Ben ␣le ␣Emma ␣after"
            " ␣time ␣bu ␣Sam ␣Israel ␣Mia ␣Nora ␣old ␣over ␣Leo ␣Paul ␣Oscar ␣Ruth ␣acc ␣eight"
            " ␣Eve ␣Finn ␣ten ␣back ␣Olga ␣ob ␣hard ␣hundred ␣spec ␣supp ␣stand ␣mouth ␣ref"
            " ␣cover ␣lack ␣tail"
        ),
        row=258,
    ),
    # ␣w/␣p/␣e and 44 more; after L/␣b/␣g and 46 more
    "L3N495_w_p_e_and_44_more_after_l_b": gelu(
        -1.196,
        1.542 * token.among(
            "␣w ␣p ␣e ␣k ␣with ␣unto ␣bl ␣co ␣cha ␣bec ␣wr ␣took But ␣ang ␣cold ␣And ␣may ␣dark"
            " ␣among ried aught ␣large ␣dw ␣Ab ged ␣dev ␣ve ␣daught ␣told ␣young ␣beg ␣mid ␣Pet"
            " ␣ple oved ared bl ␣answered So ␣wild ␣servants ␣commanded ␣cloudy ␣Julia ␣Eur"
            " ␣little ita"
        ),
        1.34 * previous.among(
            "L ␣b ␣g ood ␣said ␣came ␣Then ␣father ␣mother ␣when han ␣My ␣say ␣house ␣knows"
            " ␣sle ah are ␣There ␣word ␣saw ␣sl ␣la ␣David ␣saying ␣let Then ␣saith ␣When ames"
            " ␣dark ␣bet ␣days ␣Jesus ␣job ␣Moses ␣might ␣behold ␣heard ␣Jacob ␣eyes ␣voice"
            " ehold ␣would ␣spake ␣mak ␣beg ␣Saul ␣priests"
        ),
        1.07 * token.among(
            '" - \u2423u \u2423e \u2423that \u2423k ell \u2423with \u2423st \u2423li \u2423said \u2423by \u2423bl \u2423friend \u2423co \u2423cha \u2423Vera \u2423bec'
            " ␣took ␣ang ␣cold ␣And ␣dark ␣Swan ␣among ried aught ␣strong ␣large ␣dw ␣dev ␣disc"
            " ␣closed ␣ve ␣daught illed ␣young ␣beg bl ␣answered uring ␣wild ␣commanded ␣cloudy"
            " ␣Julia ␣Eur ␣little ita"
        ),
        0.8688 * text_second.among(
            "␣a ␣the ␣w ␣of hat ␣he ␣M ␣A ␣re ␣G ␣wh ␣with ␣E ␣J ␣it ␣as ␣N ␣said ␣P ␣at ␣from"
            " ␣they ␣all ␣C ␣her ␣came ␣He ␣so ␣thy ␣Is ␣after ␣when ␣Israel ␣David ␣El ␣these"
            " ␣Jesus ␣opened eh ␣Moses ␣therefore ␣Judah ␣Ab ␣Jacob ␣beg ␣answered ␣Jon ␣Mord"
            " ␣Saul"
        ),
        row=259,
    ),
    # h/␣d/␣h and 47 more; 6/h/␣h and 45 more
    "L3N499_h_d_h_and_47_more_6_h_h_and": gelu(
        -0.6399,
        1.642 * token.among(
            "h ␣d ␣h ␣th ␣k ch hen ␣ch ␣pr ␣blue ␣ac eld ␣Th ␣yellow ␣white ␣Tuesday ff ␣Vera"
            " ␣bec ␣Wednesday ␣Monday ␣acc ␣Thursday ␣Friday ␣pink ph ␣Sunday ␣res ␣relating eh"
            " ␣sk ␣col ␣ph ␣February ␣tired ehold ␣ref ␣May ␣angry ␣June ␣July ␣fall bl ␣August"
            " ␣val ␣conf ␣def ␣ir ␣z ␣September"
        ),
        1.117 * token.among(
            "6 h ␣h ␣th ol ␣ch ␣pr ␣blue eld ␣Th ␣white ␣Tuesday ␣Wh ␣bec ␣Wednesday ␣Monday"
            " ␣acc ␣Thursday ␣shalt ␣Friday ␣cons ␣Saturday ph ␣Sunday ␣2 oll ␣res eh ␣sk ␣dest"
            " ␣behold ␣col ␣ph ␣February ␣tired ehold ␣ref ␣May ␣June ␣July ␣August ␣bro ␣val"
            " ␣conf ␣ir ␣September ␣October ␣November"
        ),
        0.8021 * previous.among(
            "B ␣p ␣or ␣an ␣G And ␣P ␣fl ers ␣C ␣con ␣Hello ␣K ␣small ␣On ␣ab ␣bu ␣having ep ␣Mo"
            " ␣im ␣pers ␣acc ␣ten ␣buys ␣being ␣pink ␣su ␣sub ␣mark ␣2 ␣girl ␣Jes ␣Americ"
            " Colours ␣mount ␣pur ped ␣par yl ium ␣leaves sy ring ␣genus arious bs Therefore"
            " ␣most"
        ),
        0.3385 * sentence_start.among(
            "a g h p ␣t he ␣of ing le ␣g ␣y ␣L ap th ␣r ab ho ␣pl ant other ␣sm ␣red ␣ar ␣On"
            " scar ␣found so ove pl ␣bec ␣im Max fl ␣ob Numbers Names cy ␣People dom Colours"
            " Months Days ps ham ␣gold par ␣diff bl gen"
        ),
        row=260,
    ),
    # C/H/d and 46 more; after -/F/J and 47 more
    "L3N500_c_h_d_and_46_more_after_f_j": gelu(
        -0.9847,
        1.55 * token.among(
            "C H d h l ␣t ␣h ␣th ec ␣sha ␣st ␣P ␣bl ␣br ␣v ␣kn ␣sh Th ␣al ␣ar br ␣Th ␣Br ␣per"
            " tr ␣bec ␣wr ␣pers esp ␣sl ␣la ␣cle cl str pr There sh ␣dec ␣rep ␣del ␣sw ␣cr sw"
            " erm ␣inc ␣rec ␣ref bl ␣conf"
        ),
        1.255 * previous.among(
            '- F J K ` \u2423 \u2423s \u2423m \u2423" \u2423or \u2423with \u2423un \u2423it \u2423up \u2423ch ade \u2423out \u2423ex \u2423facts \u2423say ellow \u2423en'
            " ␣look ␣come ␣over adverb ␣pass ␣saying ␣put ␣ob ␣manner ␣dec ody com ␣ind ␣forth"
            " ␣cont ex ␣Today oot ␣tak ␣num ␣lived Today ␣mid ␣det ␣mult ␣z ␣lay Therefore"
        ),
        1.19 * word_start.among(
            "H L c d f g h k l n r s t w in re ␣( le ␣th st ␣or th ch ␣up un ly ␣bl ␣br ␣kn red"
            " fore ␣Emma br tr we ␣wr ␣sl Then fl There sh ␣dec ␣sw sw ␣inc ex ␣num de bl ␣conf"
        ),
        1.134 * token.among(
            "C H L P l n s ␣t ␣h ic ␣th st th ␣sp ␣bl ␣br ␣v ␣kn ␣came Th ␣al ars ␣ar ␣Th ␣Br"
            " ␣per ␣wr ␣pers esp ␣sl ␣la ␣cle cl ␣name ␣call There ␣dec ␣rep ␣del ␣sw ␣cr sw iff"
            " erm ␣inc ␣short ␣ref bl ␣conf"
        ),
        row=261,
    ),
    # H/L/T and 46 more; after F/L/O and 45 more
    "L3N502_h_l_t_and_46_more_after_f_l": gelu(
        -0.9765,
        1.354 * token.among(
            "H L T W w ht ect ct fore ally ign ction ␣ad ward ␣long ␣let ␣sub ␣hor ␣mark ␣these"
            " ␣bet ual ric ␣head ative ␣law Where ␣character ␣ever ␣words ␣met ␣sin istic ␣sil"
            " ␣power ␣ins ␣host ␣whose ␣hands ␣soul ␣organ ␣3 ␣death ␣system ␣elect ␣written"
            " ␣leg ␣meat ␣food"
        ),
        0.9837 * previous.among(
            "F L O f ␣of ere ␣un verb ␣do ␣them ␣all here ␣their ␣thee ␣nam ␣your ␣any ating"
            " ␣har ␣act ␣tomorrow ␣saith ␣than ␣sub ange ␣des ␣give ␣command ␣learn olog gan erm"
            " ␣hundred ␣dep ␣rec ␣thousand ␣sil ehold ility ␣ins ␣sing ␣diff ␣thoug rap ␣prophe"
            " ␣dire ␣eff ␣grou"
        ),
        0.9514 * token.among(
            "D H L T W w ir ht ect ct fore ␣out Th ction ward ␣long ␣let ␣sub ␣hor ␣mark ␣these"
            " ␣bet ual ric ␣head ative ␣law Where ␣character ␣ever ␣words ␣met osition istic"
            " ␣sil ␣power ␣ins ␣host ␣organ ␣3 ␣death ␣system ␣elect ically ␣written ␣leg ␣sword"
            " ␣meat ␣food"
        ),
        0.285 * word_start.among(
            "H W d m p ␣w ␣was ␣as ␣N ␣af ␣so ␣sm ␣out ␣like ␣this ␣comm ␣let ␣El ␣than ␣sub"
            " ␣des ␣Can ␣dist ␣int ␣ever ␣thing ␣sin ␣soul ␣resp ␣love ␣mult ␣leg ␣food"
        ),
        row=262,
    ),
    # (/O/↵ and 45 more; after !/0/L and 47 more
    "L3N503_o_and_45_more_after_0_l_and": gelu(
        -1.256,
        2.224 * token.among(
            "( O ↵ ␣ ␣n ␣re ␣sa ␣F ␣some ␣de On ␣af ␣pro ␣ab ␣My ␣near ␣Where ␣count ␣comes ␣Re"
            " ␣acc ␣painted ␣thr ␣har ␣ele ew ␣opposite ␣Fe har ␣sur ␣ent ␣trans ␣fam ␣tem ␣Nor"
            " ␣mer ␣sal ␣tab ␣twel ␣beg ␣appe ␣prophe ␣trib ␣mult ␣alt pro ␣most ␣Qu"
        ),
        1.147 * previous.among(
            "! 0 L O S ␣the ec ␣A ␣O ␣ne ␣R ␣day the ␣see The This ␣V ␣six ␣Re ␣saith ␣lost"
            " ␣dog ␣How ␣2 ␣month ␣Have ␣Fe ␣ind ␣cr ␣Can ␣People har ␣according Where Colours"
            " Months ␣speak Days ␣X ␣num ␣keep ␣4 ␣Alma ␣wanted ␣lit irc ␣3 hil ␣cent ␣Qu"
        ),
        0.6963 * token.among(
            "( K P ↵ nd ␣one ␣bo ␣ball eth ␣some ␣ch ␣day The ␣home ␣pr ␣ar ␣flag Here ␣knows"
            " te ␣op ␣liked ␣Re ␣key arn ␣Saturday ␣morning ␣month ␣shell ␣days oly ␣serv Where"
            " ␣ent ␣trans ␣ve ␣cour ␣twel ␣July ␣gener ␣mar hil ␣alt ␣Klara pro ico ␣sac ␣mil"
        ),
        -0.5462 * word_start.among(
            "M O ` f ␣s ha ␣u ␣g se And ␣com ␣C ␣kn This ␣off ␣ac ␣end ␣Br ␣well ␣comm ␣str"
            " ␣word ␣light ␣long ␣act ␣Olga ␣jud ␣may ␣earth ␣hor ␣rem ␣lar ␣cr ␣law ␣dw ␣ever"
            " ␣mount ␣ret ␣spake ␣host ␣righteous ␣wicked ␣leg ␣sword ␣Greta ␣ground ␣z ␣sac"
        ),
        row=263,
    ),
    # three after ␣have/␣one/␣came and 46 more; ,/␣l/␣li and 46 more
    "L3N504_three_after_have_one_came": gelu(
        -0.7993,
        1.621 * three_back.among(
            "␣have ␣one ␣came ␣see ␣four ␣child This ␣city ␣flow ␣knows ␣children ␣per ␣behind"
            " ␣There ␣looked ␣needs ␣ten ␣Saturday ␣seen ␣asked ␣back ␣sons Numbers ␣How Digits"
            " ␣relating ism dom hem ␣according ␣Today ␣Which orland ␣travel ␣spake lm Today"
            " ␣wanted ␣ran ␣number ology ␣cities ␣resp ␣written ␣secret ␣commanded ␣Mordalia"
            " ␣walk ␣Qu"
        ),
        1.444 * token.among(
            ", ␣l ␣li ark ␣Tom ␣Hello ␣Goodbye ␣She ␣He ␣under iz ␣Mia ete uch ␣could ␣str"
            " ␣behind ␣Clara ␣U ␣word ␣painted ␣park ␣pass ␣garden ␣te ␣Grey ␣Lake ␣No ␣Wood"
            " ␣happ ␣school ␣Frost ␣Moss com ␣wom venia ␣according ␣fam ␣market ␣reg semb ␣evil"
            " ␣bench ␣mer ␣prov ␣Ir ␣Bel ␣instr ␣Qu"
        ),
        0.9464 * previous.among(
            "M ␣the ␣M ␣G ␣all ␣two ␣what ␣ab ␣city ␣Where mb ␣could ␣land ␣seven ␣qu ␣liked"
            " ␣There ␣Wh ␣Re ␣looked ␣1 ␣pass ␣No ␣When ␣morning ␣relating ␣ind ism ␣according"
            " Where ␣Judah ␣Ab ␣sunny ␣words ␣afternoon ␣num ␣10 ␣evening ␣equ ␣priest ␣prov"
            " ␣Edith ␣rainy ␣div ␣ran ␣eleven esc ␣Qu"
        ),
        0.8414 * token.among(
            "ar an ␣l id ill ␣shall ␣li ct ist ␣Hello ␣Goodbye ␣She ␣Lily ␣He ␣under ␣who ␣Sara"
            " ost iz ␣end ete ␣behind ␣Ruth ick ␣U ␣painted ␣park ␣pass ␣Finn ␣Hugo ␣Lake ␣No"
            " ␣happ ␣dec ␣chair com ␣wom venia ␣according ␣fam ␣reg semb ␣far isting ␣Ir ␣beach"
            " ␣Hanna ␣instr ␣secret"
        ),
        row=264,
    ),
    # after D/N/S and 45 more; A/B/G and 46 more
    "L3N505_after_d_n_s_and_45_more_a_b": gelu(
        -1.364,
        1.595 * previous.among(
            "D N S ␣S ␣wh ␣tw ␣my ␣thy Th ␣al ␣cha ␣tr ␣Israel Once ␣liked ␣Wh ␣Re adverb One"
            " ither ␣today ␣cons ␣saying ␣where ␣saith ␣Lord ␣Jer ␣days ␣learned ␣Judah vent ␣Ab"
            " ␣side ␣behold ␣Egypt ␣ever ␣years ␣thousand ␣eyes ␣conc ␣travel ehold ␣those"
            " ␣Edith ␣ran ␣thoug ␣fif ␣tail"
        ),
        1.365 * token.among(
            "A B G L O T W Y w ␣l ␣W ␣wh And by ␣de fore ␣sh ␣Yes Th This Here ust ␣fe ause"
            " Once ␣str For adverb One ␣pass ␣if But ␣saying ␣because It ␣2 ␣days Opposites"
            " ␣behold Months ␣years ␣thousand ␣4 Now ␣baker ␣farm ␣5 ␣until Therefore"
        ),
        1.124 * token.among(
            "' L T W Y ): ␣l ent ive ␣st ␣has ␣sp ity ong Th ␣pr Here ␣go arl Once ␣str ff act"
            " For uc One ␣if But ␣cle ␣name ␣des tern ␣because iven gan ific ␣between Months ␣ca"
            " read Now ␣Dario ␣Pet ␣contain ior ␣5 ␣cities ␣cor ␣cent ␣tail"
        ),
        0.8672 * token.among(
            "B G L O T W Y ␣l ent ␣W ␣wh And ul ven On fore Th uth Here te ␣fe ause Once ␣str"
            " For adverb One ␣pass ␣if But ␣saying ␣Frost ␣because It ␣2 Opposites Months Days"
            " ␣thousand ␣4 Now ␣baker ␣farm ␣5 ␣cities ␣until ␣dry Therefore"
        ),
        row=265,
    ),
    # in a text beginning Q/ill/ine and 22 more; after ␣to/␣The/␣N and 47 more
    "L3N506_in_a_text_beginning_q_ill": gelu(
        -1.689,
        1.846 * text_start.among(
            "Q ill ine On Tom Ben Once One Shopping self Numbers It Digits Names There ple"
            " Oscar Opposites Eve Colours Months Days sand Karl Olga"
        ),
        1.802 * previous.among(
            "␣to ␣The ␣N ␣at ␣com ␣Y ␣but ␣will veryone ␣Fr ␣comes ␣opposite Digits ␣Jer ␣play"
            " Opposites ␣last ␣Today Months ␣disc ␣soft Days ␣They ␣X iol Do ␣February ␣March ␣4"
            " Today ␣April ␣May ␣January ␣low ␣June ␣July ␣3 gn ␣August ␣Jon ␣Mord ␣eleven ␣z"
            " ␣sat ␣September ␣wet ␣December ␣October ␣November ␣Qu"
        ),
        1.631 * token.among(
            "B L s ec ␣F ␣at ␣In On ␣good Anna ␣app ␣after ␣On Tom ␣friends ob Lily Ben Once"
            " ␣took Max Shopping ␣cat Mia ␣dog Numbers It Digits Names There Nora Oscar ␣bird"
            " Opposites Clara Leo Ruth Eve Colours Months ␣hungry Finn Pete Karl ␣lived ␣Felix"
            " ico ␣frog ita"
        ),
        -0.6991 * word_start.among(
            "c ␣that ␣was ␣The ␣with ␣on And ␣have ␣went ␣ne ␣from ␣R ␣but ␣came ␣sm ␣made ␣am"
            " ␣On ␣Sara ␣your ␣Sam ␣night ␣gave ␣count ␣seven ␣Clara ␣There ␣looked For ␣That"
            " ␣saw ␣eight ␣Eve ␣key ␣Hugo ␣asked ␣When ␣find ␣morning ␣Hart ␣Can ␣opened ␣balls"
            " ␣shop ␣umbrella ␣closed ␣years Now ␣told ␣farm ␣meas ␣cities"
        ),
        row=266,
    ),
    # after B/L/ve and 48 more; in a text beginning (/./A and 46 more
    "L3N508_after_b_l_ve_and_48_more_in": gelu(
        -1.341,
        1.282 * previous.among(
            "B L ve ␣sa ␣bl ake eth red ␣out ␣cha ␣after ␣ke ␣again ␣gave iver ␣took ␣our ␣put"
            " ames ␣away und ␣give ␣brought ␣forth ␣take ␣bring ␣eat ␣sent ␣according ␣Why oice"
            " ␣speak ␣given ␣heard ␣hear isting ␣cast par ␣mak ␣drink ␣July ␣destroy bl ␣conf"
            " ␣wild ␣peace ␣lay ␣belie ␣bear ␣sac ␣shew"
        ),
        1.076 * text_start.among(
            "( . A B C D G H I K L M N P R S T W Y ↵ ␣the ␣and And os est Th The 's This ov Ben"
            " For But inn Then Sam He ␣water Where ␣neither oy ␣mount li Do Now So She They"
            " Therefore"
        ),
        0.9358 * token.among(
            "␣m ␣with ␣unto our ␣cap ␣all ␣bl here ␣thy ␣into ␣can ␣let ␣char ␣put ␣find ␣away"
            " ␣tre ␣give ␣call oll sh ␣Have ␣among ␣forth ␣take ␣bring ␣opened ␣eat ␣burn ␣trans"
            " ␣Which Do ␣cast ␣keep ␣judg ␣supp ␣return ␣destroy bl ␣stren ␣brother ␣lay ␣taken"
            " ␣Julia ␣bear ␣pub ␣shew ␣possess"
        ),
        0.8809 * token.among(
            "? ␣m ell our ␣all ␣bl On ␣cl ␣into ␣Do ␣ad ail ␣let ␣our ␣char ␣put ␣find ␣away"
            " ␣through ␣tre ␣give oll sh ␣Have ␣among ␣forth ␣take ␣bring ␣opened ␣eat ␣given"
            " ␣att ␣tak ␣Which Do ␣cast ␣keep ␣supp ␣drink ␣destroy ␣sound bl rid ␣lay ␣Julia"
            " ␣bear ␣pub ␣shew ␣possess"
        ),
        row=267,
    ),
    # -/C/F and 44 more; after ”/G/H and 45 more
    "L3N509_c_f_and_44_more_after_g_h": gelu(
        -1.051,
        1.641 * token.among(
            '- C F S T W Y f i t w y \u2423t \u2423w ow \u2423" \u2423W to \u2423sha \u2423st ight os \u2423at \u2423sp ild fore \u2423al'
            ' out urn ty ove \u2423over \u2423qu orm \u2423bec \u2423la ." \u2423high und \u2423sec \u2423dist hy over \u2423prov \u2423mid'
            " ␣low ␣until"
        ),
        1.242 * previous.among(
            '" G H I g \u2423g \u2423" \u2423for \u2423wh \u2423r \u2423de \u2423under fore \u2423out Th \u2423ex \u2423ar \u2423ab \u2423friends \u2423go \u2423Th'
            " ans ␣over ␣men But ␣cons ␣where ␣Sunday ␣sch com ␣Fe ␣umbrell vent ␣behold ␣Egypt"
            " ␣years ␣yet ehold Ida ␣ple ␣August ␣bro ␣Mord ␣sign ␣peace ␣until ␣money Therefore"
        ),
        0.9612 * token.among(
            "C D E F T W Y t y ␣t ␣a ␣o ␣w ow all one ook ␣at ␣good ␣Yes ␣wor ost urn ␣near"
            ' \u2423green \u2423look ove \u2423over vel \u2423bec way Emma \u2423pass arn ." umbers \u2423high \u2423lar \u2423relating'
            " ific ␣dist ␣Egypt mon ␣att semb eous ␣min ons ␣poss ␣toward ␣cook ows"
        ),
        0.6398 * token.among(
            '" - D F O T W Y y \u2423t nd \u2423w \u2423to \u2423d as id and ook \u2423at ound fore \u2423out \u2423al \u2423wor ost'
            " urn ␣near ␣over ␣qu ␣bec Emma sp ither ird ually ␣where Sara umbers ␣morning ␣bet"
            " ␣sec ␣cont ␣now ␣dist ␣att ␣conc ␣return ␣bridge ows"
        ),
        row=268,
    ),
    # A/B/I and 46 more; after C/␣c/␣of and 46 more
    "L3N511_a_b_i_and_46_more_after_c_c": gelu(
        -1.024,
        1.269 * token.among(
            "A B I ␣in ␣be ␣un ra ␣them ␣cap ma ␣con ␣hat ␣de ␣af ␣Ben ␣thee ␣child ␣into"
            " ␣Israel so ␣en ␣knows ␣per ␣Wh ␣pre ␣sub con ␣dec ␣Fe ␣ind ␣Ar ␣build Paul ␣ent"
            " ␣trans ert ␣done Karl ␣host ␣baker ␣inter de ␣destroy ␣med ␣Har ␣Mart ␣Bel ␣belie"
            " ␣Mordalia"
        ),
        1.073 * previous.among(
            "C ␣c ␣of ␣m ␣to ): ␣T ␣with ␣B ␣not ␣O ␣shall ␣unto ␣C ␣D ␣Hello ␣Y ␣God ␣K ␣we"
            " ␣any ok ␣Br ␣children ␣make For ␣U ␣our ␣ang ␣seen ␣asked ␣may ␣hast ␣works ␣give"
            " ording ␣Jud dom ␣according ␣answ ␣speak irit ␣host ␣consisting irc ania ␣z rad ␣Qu"
        ),
        0.7836 * token.among(
            "A B I Y ␣to ␣in al ␣be ir ␣for ␣un ␣cap ma ␣br ␣de ␣af ␣Israel ␣en ␣knows ␣per"
            " ␣can ␣than Sara ␣sub ␣way con ␣dec ␣Fe ␣ind ␣Ar Paul ␣ent Leo ␣trans idge Karl"
            " ␣host ␣baker ␣inter ␣judge de ␣sailor ␣med ␣Mart ␣Bel ␣engineer ␣belie ␣farmer"
        ),
        0.4978 * sentence_start.among(
            "B C D G I K L M O P Y Z ␣to ␣d ␣he ␣be ␣S ␣The ␣E ␣O ␣are ␣thou ␣Y ␣ye ␣their ␣see"
            " Th ␣we so ␣There For ␣ang ␣saith ␣then ␣because He ␣bring dom ␣behold cle Do ␣As"
            " ␣yet ␣dwell ␣Sel ev They Therefore <|endoftext|>"
        ),
        row=269,
    ),
    # after 6/7/␣J and 44 more; p/r/␣s and 46 more
    "L3N512_after_6_7_j_and_44_more_p_r": gelu(
        -0.801,
        1.443 * previous.among(
            "6 7 ␣J os ␣went ora ime og br ␣comes ␣ear ␣U ␣ele ␣gen ␣colour ␣2 ␣sy acter oly"
            " hem venia ␣according ␣disc ox ␣travel ehold ␣March ␣4 ium ␣chan ␣April ␣May ␣June"
            " ␣organ ␣July gn ␣August ␣5 ␣cor ␣genus ␣mult gen ␣instr ␣September ␣December"
            " ␣October ␣Qu"
        ),
        1.18 * token.among(
            "p r ␣s ha ␣p ve ␣ha ␣S ap ␣N os ␣sp op nder eop ip ␣dr ␣before ep ␣ear ␣U ␣ten ␣sy"
            " ␣Jes venia ␣shop vent ␣closed ␣Nor ␣ve ␣slow ␣March ium ␣April ␣wave ␣May ␣June"
            " ␣thoug ␣3 rap ␣August ␣5 ␣elect sy ␣eleven ␣Klara ␣September ␣December ␣November"
        ),
        0.6507 * token.among(
            "7 ␣s ha ␣p ␣ha le ␣S ap ␣sp op eop ip ␣dr mb Once ␣ear ␣U ␣ten ␣bed ␣nine ␣door"
            " ␣sy ␣Jes ␣relating ␣exp ␣shop ␣closed ␣ph ␣Nor ␣ve ␣slow ␣March ium ␣wave ␣Pet"
            " ␣June ␣thoug ␣3 rap ␣August ␣5 ␣elect sy ␣eleven ␣Klara ␣September ␣December"
            " ␣November"
        ),
        0.4886 * sentence_start.among(
            "E d i x z or an as al ␣g am ␣The ap ag adjective ly ine ant ␣In ␣some ␣ar iv ␣My"
            " ␣found br ang per ph ␣ob Numbers Digits Names cy ␣People Opposites Colours hy alk"
            " ps ham ne ␣gold ␣usually az ␣occ ␣both ␣trib gen ␣such"
        ),
        row=270,
    ),
    # ␣of/␣in/noun and 47 more; after s/as/noun and 46 more
    "L3N513_of_in_noun_and_47_more_after": gelu(
        -1.16,
        1.383 * token.among(
            "␣of ␣in noun ot ig ␣for ␣with ␣on ␣unto ␣up ␣by ␣from ␣con ous ␣upon ␣under The"
            " ␣into ical ␣having ated ␣gave ␣used ␣against ␣saw ␣painted ␣took ␣needs ␣buys"
            " ␣lost ␣put ␣through tern ular ized ower ␣among ␣between ␣large ␣given atic ␣got"
            " ified ote ize ify uring ␣such arious ␣possess"
        ),
        1.21 * previous.among(
            "s as noun ts ies ix out ␣sle ␣used hed ␣over ␣rel ought ␣form especially ␣through"
            " ␣set form Numbers Digits ized osed ␣relating ␣play ␣em ␣sent Months ␣gold ize"
            " illed ␣consisting ␣beg ␣especially ␣contain oved ared ense ␣meas ␣med ␣number"
            " ␣resemb usually ␣follow ␣cities ring ␣perform ␣ra ␣America ␣line"
        ),
        0.902 * token.among(
            "en ␣in ␣with ␣on ␣unto ␣at ld ␣by ame ␣kn nder ␣under ass ␣into ical ish ␣gave"
            " ␣Leo pl ␣saw ␣painted ␣took ␣needs ␣buys ␣Pete ␣ele led ␣through tern Numbers outh"
            " ized ower ␣among ␣between atic ␣cut ize ium ␣usually ised ␣rest ared uring ␣Klara"
            " ened arious ␣possess"
        ),
        0.8951 * previous.among(
            "noun all ch here ␣came ix out ated ␣sle ␣used hed ␣rel ought ␣bas ␣form especially"
            " ␣through ␣set form Numbers Digits ␣call There ized osed ␣relating ␣play ␣em ␣sent"
            " Months ␣gold ize ␣consisting ␣beg ␣especially ␣contain ared ␣meas ␣number ology"
            " ␣resemb usually ␣follow ring ␣perform ␣ra ␣America ␣line"
        ),
        row=271,
    ),
    # in a sentence beginning B/D/H and 46 more; J/`/noun and 46 more
    "L3N516_in_a_sentence_beginning_b_d": gelu(
        -3.017,
        1.892 * sentence_start.among(
            "B D H K P S t ␣w ␣b ␣g ␣he ␣that na ␣F ␣r ␣have On ␣under ␣Who Anna Th ␣four ␣On"
            " ␣My Lily ␣Z One Shopping ␣where Digits Sam Paul Where Clara vent ␣Ab Months Days"
            " li ␣gold ␣especially ␣Am ␣Sel ␣whe ␣how ␣lack pro rad Therefore"
        ),
        1.797 * token.among(
            'J ` noun \u2423" ul \u2423went \u2423there by \u2423which \u2423Yes This Here iv \u2423Do eld \u2423ser \u2423white \u2423could'
            " ␣liked ␣Wednesday ␣painted ␣shalt arn ␣No ␣where It He There ari ␣relating ␣bel"
            " ␣eat ␣cont Where ␣sad itc ␣far ␣got oh ␣tired Now ␣beg ␣angry anc ␣contain"
            " ␣answered ␣Mart They ␣Qu"
        ),
        1.227 * previous.among(
            '; f ou ve \u2423W \u2423J "; here Anna \u2423dr \u2423say mb Lily are Emma \u2423la \u2423saying \u2423seen There'
            " ␣rep ␣sw ␣Can ␣eat Nora Paul ␣according ␣ent Clara Leo Ruth ␣words ␣heard selves"
            " Pete ); ␣lived Ida ␣occ ␣dwell ␣answered sy ␣alt esc ivity ey ␣belie ␣walk acle"
        ),
        0.9772 * token.among(
            '` c \u2423" \u2423for \u2423un ch ack \u2423went em \u2423there \u2423upon \u2423after \u2423cl Here iv \u2423before \u2423dis'
            " ␣white ause iver ␣liked ␣painted One ␣Saturday ␣where Then ␣offer ␣away ␣because"
            " ␣happy ari com ␣cr ␣cont ␣between ␣sad ␣together ␣Nor ␣tired be Now ␣beg ␣drink"
            " ␣contain ␣dwell ived ened"
        ),
        row=272,
    ),
    # in a sentence beginning ./↵/On and 15 more; Q/↵/noun and 47 more
    "L3N517_in_a_sentence_beginning_on": gelu(
        -1.264,
        1.992 * sentence_start.among(
            ". ↵ On ␣Then Here One Shopping get Digits Sam Names There Ruth Months Days ␣occ"
            " ␣trib <|endoftext|>"
        ),
        1.738 * token.among(
            "Q ↵ noun ␣It ␣two ␣capital On ␣Then Anna ␣what ␣after ␣facts Here Tom Lily ␣op"
            " Once ␣park One ␣Pete Shopping Sara Numbers It Digits Sam Names There ␣cont ␣Moses"
            " Opposites Where Ruth ␣shop ␣trans Colours Months Days ␣Listen ␣forest ␣afternoon"
            " ␣10 Ida lm ␣farm ␣January ␣Cora ␣Stella ␣Igor ␣swe"
        ),
        1.161 * previous.among(
            "And ul ␣Anna ␣Hello ␣Lily ␣Then ␣Ben ␣cha ␣Emma ␣ar This Here ␣before ␣near ␣Mia"
            " ␣Nora ␣comes Once ␣Oscar ␣Clara ␣Ruth ␣Vera ␣Monday ␣Thursday ␣Eve ␣Friday ␣buys"
            ' Shopping \u2423saying Then ," \u2423dog \u2423opposite Names \u2423boy \u2423Moss \u2423among Months \u2423They'
            " ␣afternoon ␣February ␣ve ␣evening ␣April ␣inter inal ␣val Thank ␣Jon ␣ir"
        ),
        -0.2547 * text_second.among("␣came"),
        row=273,
    ),
    # after 0/3/9 and 47 more; 1/3/6 and 46 more
    "L3N518_after_0_3_9_and_47_more_1_3": gelu(
        -1.595,
        2.057 * previous.among(
            "0 3 9 A C E M P ␣o ha ␣W ␣r ␣What ␣con ␣R ␣ch ␣Yes ␣home ␣mother ␣My ␣Where ␣knows"
            " ␣Fr ␣qu ␣Mo ␣1 ␣U pr ␣ob ␣2 ␣about ␣dec ␣job ␣ben teen ␣Ab ␣fam ␣par ␣slow ␣May"
            " ␣inv irc ␣thoug ␣3 hil ␣September ␣wet ␣United ␣December ␣October"
        ),
        1.394 * token.among(
            "1 3 6 7 9 H N O h l ␣ ␣of oo ol ␣F um ra ␣friend ␣In ␣know ␣time ␣does ␣per ␣1"
            " ␣Friday ␣cle ␣name ␣des ␣2 ␣Lord ␣month ␣del ower ␣fore oly cess ility ␣March"
            " ␣power ␣July ␣3 ense ␣5 hil ilda ␣genus ␣North ␣belie ␣United"
        ),
        0.9953 * token.among(
            ", 1 3 6 7 9 C O ␣ oo ␣F ra ␣friend ␣In ␣know ␣al ␣time so ␣does ␣per ␣ear ␣1"
            " ␣Friday ␣cle ␣name ␣Al ␣des ␣2 ␣Lord ␣month ower ␣fore cess ils ␣Nor ility ␣power"
            " ␣July ␣3 ␣5 ilda sha ␣genus ␣fif ␣fa ␣North ␣belie ␣United"
        ),
        0.7519 * previous.among(
            "1 3 M ␣o ␣w ␣u ␣e ec ␣you ␣P ␣C ␣D ␣R ␣In ␣three ␣pr ␣after ␣My ␣knows ␣Fr ␣over"
            " ␣qu ␣ear ␣sc ␣open ␣pass ␣eight pr ␣month ␣plus ␣job ␣learned ␣ben teen Months"
            " ␣sou ␣4 ␣May ␣January ␣toward irc hil ␣subst ␣until ␣instr ␣September ␣December"
            " ␣October ␣November"
        ),
        row=274,
    ),
    # last followed by Q/t/␣ and 39 more; after c/x/␣t and 45 more
    "L3N519_last_followed_by_q_t_and_39": gelu(
        -0.9039,
        1.897 * followed.among(
            "Q t ␣ ic ly ␣capital ␣man ␣In ␣Is ␣home ␣blue ␣My ␣city ␣Do ␣Where ␣Everyone"
            ' \u2423Tuesday \u2423liked \u2423There \u2423looked \u2423black \u2423brown \u2423person \u2423Saturday \u2423lost ," \u2423opposite'
            " ␣sy ␣Have ␣Can ␣People ␣opened ␣job ␣fam ps ␣woman me ␣wanted ␣baker ␣judge"
            " ␣certain ␣cook"
        ),
        1.208 * previous.among(
            "c x ␣t ␣o ol ap ␣has by ␣Who ␣facts ␣Tuesday atur ␣saw via oc ␣asked ␣No ␣gen"
            " ␣morning cy acter ␣ind ␣Ab Colours hy ps cle fect onia ␣afternoon ␣evening ␣cour"
            " ␣Yolvia wood ␣mat ␣organ rap ␣sailor ␣Ilmaria ␣ir ␣Igor pro ␣engineer amm ␣farmer"
            " ␣anim ␣Selmark ␣Tarvenia"
        ),
        1.16 * token.among(
            ": y ␣a ic ␣The ion se ␣se un ␣Tom ␣con ␣hat art ast ␣She ␣He ␣Ben ␣see ub ␣On ␣box"
            " han te Ben per mark ␣Karl ␣Grey ale ␣boy ody ized ␣relating cy ative hem har rop"
            " ␣hungry hy oot ient me ␣sing inal ior sha ident ␣America"
        ),
        0.648 * token.among(
            "t y he ␣a ou ic ay se ␣on ␣se ␣has un ␣Tom ␣con ␣hat ast ␣She ␣He ␣Ben ␣box ␣Sam"
            " Ben ␣behind per ␣Karl ␣Grey cl ␣door ␣boy ody ␣chair ␣relating cy ative hem ␣shop"
            " hy oot ␣evil ␣Which ␣mouth ␣sing ior ense ␣wicked sha ident ␣America"
        ),
        row=275,
    ),
    # in a word beginning i/n/in and 45 more; ”;/ind/able and 45 more
    "L3N522_in_a_word_beginning_i_n_in": gelu(
        -0.7133,
        1.307 * word_start.among(
            'i n in re en an el all se un "; ind \u2423con ant \u2423rel pl \u2423pers oc land \u2423cons Shopping'
            " ␣act ␣oppos ␣ev con ␣manner Numbers Names ␣ind ␣People ins ling ␣character ex ␣int"
            " ␣pres ␣prod ␣cond ␣spec ␣ins ␣organ ␣diff ␣contr ␣conf ␣eff ␣quality ␣proper ␣sit"
        ),
        1.143 * token.among(
            '"; ind able ally ial \u2423rel lt adverb \u2423pers \u2423cons Shopping \u2423act str \u2423oppos \u2423ev'
            " ␣manner ular ual ond ␣ind ␣People ␣cont ins gan ␣character ␣dist ex ␣int ␣pres"
            " ality Days ␣prod isting ␣cond ␣ins ␣lit ␣organ ␣diff ␣contr ology ically ␣conf"
            " ␣mult ␣eff ␣instr ␣quality ␣proper ␣sit"
        ),
        0.9831 * token.among(
            'all "; ind ally ose urs \u2423rel lt adverb \u2423pers \u2423cons Shopping \u2423act str \u2423oppos umbers'
            " ␣manner ular Numbers Names ond ␣ind bit ␣People ins gan ␣character ␣dist ␣pres"
            " ality Days iet ␣prod isting ␣cond ␣ins ␣inter ␣ref ␣lit ␣organ ␣diff ␣contr ology"
            " ically ␣eff ␣instr ␣quality ␣proper ics"
        ),
        0.7438 * token.among(
            'it id ell ily jective "; ose ial ance urs \u2423rel vel lt adverb Shopping str \u2423oppos'
            " umbers ␣manner ald ual ␣ind bit gan ling ␣prin ␣character ex ality alk Days iet"
            " ␣prod isting ␣cond Ida ␣ins ␣inter ␣ref ude ␣organ ␣diff ␣cent ced ␣quality ␣wet"
            " ␣sit embr"
        ),
        row=276,
    ),
    # last followed by B/C/D and 46 more; (/J/L and 47 more
    "L3N523_last_followed_by_b_c_d_and": gelu(
        -0.6583,
        2.223 * followed.among(
            "B C D G J L N Q R S T W Y m oo am im ter And one adjective ␣Goodbye ue ␣Is Th ␣On"
            " ust ob au sel ␣Wh ␣Monday ␣Thursday But ␣things oin ph Then ames con ␣body Where"
            " aves Now ␣flesh ␣May So ister ␣October"
        ),
        1.365 * token.among(
            "( J L N R Y ` j ␣s ␣l ␣n le ␣re ell ␣J ight ␣li ven ␣fl ␣at un ␣good ␣j ␣al ␣cl"
            " ␣tr ␣per tr ␣wr esp ␣sl ␣thr ␣long ␣sub ␣very Sam ␣del ␣Jer oice aldov ␣Yolvia"
            " ␣arm ␣righteous ␣round ␣Sel ␣Hanna ␣Klara ␣fa embr ␣little"
        ),
        1.16 * previous.among(
            "B D E H N R ␣f ␣m ): ␣T ␣u ␣S ␣sa ␣E ␣J ␣un ␣O ra ␣capital ␣pl ␣Y ␣my ␣K ␣am ␣flag"
            " ␣V ␣city ␣live ␣Br ␣Wh ␣U ␣been ␣Thursday ␣Al ␣2 ␣plus ␣art ␣tra ␣now ␣dest iol"
            " ␣pur ␣yet ␣March ␣May gn ␣Jon ␣wild ␣October ␣Qu"
        ),
        0.8731 * token.among(
            "( G J L N R S Y ` j o on ␣l ␣T ol pp ight ␣li one ␣fl ag nder ␣j ␣al ␣cl ␣On Tom"
            " ␣tr ose ied esp ␣sl ␣eight ␣la ␣del ␣Jer aldov ␣full li ␣mine ␣years ␣arm ␣Sel"
            " ␣genus ␣eleven ␣Un ␣fa ␣Selmark arrow tto"
        ),
        row=277,
    ),
    # two after On/␣book/␣what and 20 more; after A/Q/␣ha and 15 more
    "L3N524_two_after_on_book_what_and": gelu(
        -1.307,
        3.234 * two_back.among(
            "On ␣book ␣what ␣On ␣Do ␣night Once adverb ␣slept One ␣garden Shopping ␣lost ␣When"
            " ␣school ␣colour ␣Why ␣Today ␣Nor ␣told Today Thank ␣secret"
        ),
        2.486 * previous.among(
            'A Q \u2423ha \u2423pro \u2423ab Once \u2423ten Shopping ," Numbers Names \u2423ben \u2423sou \u2423rec \u2423June \u2423August'
            " ␣painter ␣North"
        ),
        1.65 * previous.among(
            "A Q ␣ha ␣Anna ␣Tom ␣Hello ␣Lily ␣upon ␣Ben ␣Emma ␣On ␣Max ␣Sara ␣bu ␣Sam ys ␣Nora"
            ' Once \u2423Paul \u2423Oscar \u2423Clara \u2423Ruth \u2423Finn \u2423Ed \u2423Pete Shopping \u2423Hugo ?" \u2423Olga \u2423offer'
            ' \u2423morning ," \u2423works Numbers It Names \u2423boy \u2423girl \u2423fore \u2423balls \u2423ben \u2423side \u2423sou \u2423books'
            " ␣afternoon ␣evening ␣mid ␣toward"
        ),
        1.248 * token.among(
            ": Q n ␣in ␣J ␣you ␣have ␣has ␣sp ␣Then ␣what ␣made ␣K ␣Israel ␣end ␣gave Once ␣bre"
            " ␣Mo ␣ear ␣wr oth sp ␣needs ␣buys ␣asked ␣earth ␣Lord ␣head ␣thereof ␣fore ␣opened"
            " ␣Jerusalem ␣side ␣Egypt ␣offering ␣met ␣got ␣Which ␣priest ␣told ␣brethren ␣wanted"
            " ␣arm ␣wave ␣left bl ␣stren ␣sword ␣America ␣States"
        ),
        row=278,
    ),
    # B/C/G and 45 more; B/C/F and 45 more
    "L3N525_b_c_g_and_45_more_b_c_f_and": gelu(
        -0.7357,
        1.918 * token.among(
            "B C G H L M T W c ␣s ␣w ␣b ␣c ␣h ␣L ␣H ␣k ␣wh ␣B ␣r ␣C qu ␣ch Th ␣app ␣K Here ␣St"
            " ␣Th Ben ␣qu ␣Wh ␣sc Shopping ␣Have ␣rep eh Opposites ␣Ch ␣exp ␣imp Colours ␣disc"
            " ␣rec Karl ␣conc ␣equ ␣occ"
        ),
        1.024 * token.among(
            "B C F G H I J L M T W f n t ␣w ␣b ␣c es ␣h ␣k ␣wh ␣r ␣ch Th iv ␣St ␣Th ␣qu ␣Wh"
            " ␣Vera ␣wr ␣sc Digits ␣prop eh Oscar Opposites ␣Ch ␣exp ␣imp Colours ␣disc ␣rec"
            " Karl ␣conc ␣equ man ␣November"
        ),
        0.7802 * previous.among(
            ', - J K M R U W ` m \u2423 \u2423b \u2423" \u2423W \u2423M \u2423J \u2423un \u2423who fore \u2423Is \u2423Yes \u2423pr \u2423end \u2423dis \u2423comes'
            " ␣im For ␣if ␣lost ␣opposite ual com ism eh oice ␣Ab ␣Today Months Days Yes ␣March"
            " me Today ␣inter ␣May ␣January ␣genus Therefore"
        ),
        -0.4771 * word_start.among(
            "L re ␣c ␣and ␣l ␣h ␣n ␣I ␣ha ␣he ␣was ␣The ␣M ␣G ␣it ␣li ␣said ␣ne ␣which ␣de ␣ch"
            " ␣fac Th ␣ex ␣ar ␣box Here ␣bu ␣live ␣old ␣Oscar ␣pers ␣ad ␣saith ␣tre ␣clean ␣cand"
            " ␣sec ␣prop ␣balls ␣neither ex ␣trans ␣mus ␣As ␣sal ␣occ ␣z"
        ),
        row=279,
    ),
    # -/␣an/␣does and 1 more; two after ␣The/On/␣Who and 10 more
    "L3N526_an_does_and_1_more_two_after": gelu(
        -1.088,
        3.785 * token.among("- ␣an ␣does ␣Felix"),
        1.75 * two_back.among(
            "␣The On ␣Who ␣time ␣facts ␣Do ␣Everyone Once ␣Rose ␣Swan ␣People ␣Why embr"
        ),
        1.121 * previous.among(
            '" \u2423went \u2423there ital \u2423capital \u2423which ade \u2423father \u2423Yes \u2423home \u2423Emma \u2423flag \u2423son'
            " ␣mother This ␣My ␣city ␣dis ␣live ␣knows ␣Everyone ␣Br ␣comes Once ␣behind ␣liked"
            " ␣Clara ther ␣been Shopping ␣Lake ␣When It ␣colour ␣Rose ␣girl ␣Have ␣Park ␣Swan"
            " ␣job ␣lives venia ␣travel ␣Alma ␣wave gn ␣Ir ␣November ␣Mordalia"
        ),
        1.064 * token.among(
            "- is ␣of ␣is ␣u ␣was ␣H ␣re ␣an ␣un ␣have verb adjective ␣has ␣friend ␣In ␣know"
            " ␣upon ␣pro ␣am ␣named ␣ab Tom ␣Jack ␣dis ␣live ␣en ␣knows ␣gave ␣does ␣liked"
            " ␣looked ␣ad ␣saw ␣needs ␣seen ␣ob con ␣works ␣How ␣sy ␣thine ␣mine ␣wave ␣Felix"
            " ␣genus ␣ir ␣Igor"
        ),
        row=280,
    ),
    # r/oun/␣u and 46 more; after R/␣J/␣N and 45 more
    "L3N527_r_oun_u_and_46_more_after_r": gelu(
        -0.8444,
        1.475 * token.among(
            "r oun ␣u oo ␣G ␣con ␣In ␣pro da iver van ␣1 adverb ␣today ␣El ␣then ew ␣sub ␣ob"
            " con aven ␣burn ␣prin eren ␣Mara ␣sin ␣Nor ␣chan ␣mak ␣Bruno ␣Alma ␣ref ␣Edith"
            " ␣Dario ␣Edda ␣Lars ␣Albert ␣Har ␣conf ilda ␣Mart ␣Hanna ␣Greta ␣Klara ␣Mona ␣sit"
            " tto ita ␣Walter"
        ),
        1.372 * previous.among(
            "R ␣J ␣N ␣O ␣R ␣capital ␣friend ␣know ␣af ␣who ␣Yes ␣K ␣flag ␣V ␣live ␣Fr ␣Br ␣does"
            " ␣comes ␣Wh ␣wr ␣U ␣pers ␣been pr Digits ␣Park ␣Can ␣lives venia oria ␣ben ␣dw"
            " Months ␣Listen iol ␣Which ␣cond ␣Ol ␣Pet ␣Am ␣June gn ␣Jon ␣Mart ␣subst ␣z"
            " ␣October"
        ),
        0.9837 * previous.among(
            "2 R w ␣T ␣that ␣it ␣O ␣capital ␣friend ␣af ␣who ␣Yes ␣ex ␣app ␣flag ␣V ␣before ␣Fr"
            " ␣Br ␣comes ␣U ␣ad ␣Stone ␣El ␣Black ␣Jer ␣relating ␣em ␣Can ␣lives Paul oria"
            " ␣learned ␣ben ␣dw Months ␣Listen ␣Which ility ␣Ol ␣June ␣inv ␣Arvela ␣Har ilda"
            " ania ␣Mart ␣subst ␣October tto"
        ),
        0.4914 * word_start.among(
            "O ␣o ha ␣to ␣G ␣on ␣un ␣you ␣it ␣O ␣Tom ␣R ␣af ␣thy ␣day ␣see ␣time da ␣ac ␣ser"
            " ␣land ␣U ␣pers ␣ad ␣form ␣then ␣lost ␣sub con ␣play ␣ben ␣prin ␣dw ␣Mara ␣Nor"
            " ␣cond ␣mak ␣Bruno ␣Alma ␣Felix ␣Lars ␣Albert ␣stud ␣Hanna ␣Greta ␣Klara ␣Walter"
        ),
        row=281,
    ),
    # B/D/G and 46 more
    "L3N528_b_d_g_and_46_more": gelu(
        -0.5173,
        1.7 * token.among(
            "B D G K L N T W v z ␣ ␣w ␣m ␣d ␣T ␣W st ␣H ␣M ␣tw ␣v ␣kn qu ␣pr ␣cl ␣qu ␣sl cl"
            " ␣gen ␣ind ␣ey sw hem ␣Ch ␣ent ␣ben ␣Ab ␣fam ␣answ ␣num ␣equ ␣prov ␣inv ␣med ␣pol"
            " ␣det gen ␣z ␣farmer"
        ),
        1.241 * token.among(
            "B D G K L N R T W ` g v ␣ ␣w ␣m ␣d ␣T ␣H ␣M ␣N ␣P ␣tw ␣v ␣kn ␣cl ␣small ␣qu ␣bas"
            " ␣sch ␣gen ␣ind olog sw ␣ent ␣ben ␣Ab ␣fam ␣answ ␣num ␣equ anc ␣inv gn rap ␣Sel"
            " ␣med ␣Mord ␣z ␣farmer"
        ),
        0.7917 * token.among(
            "B D F G K L N R T W Z ␣w ␣d ␣T ␣H ␣M ␣N ␣P ␣tw ␣v ␣kn ␣nam ␣cl ␣qu sp ␣bas ␣sch"
            " rost ␣gen ␣ind olog ␣Jud sw eh ␣ben ␣Ab ␣fam ␣answ ␣equ anc ␣inv ta gn rap ␣Sel"
            " ␣med ␣Mord ␣z ␣farmer"
        ),
        -0.5061 * word_start.among(
            "' L T ␣w ␣n ␣I ␣be ␣re ␣G ␣li ␣went ␣ne ␣v ␣which ␣some ␣She ␣de ␣cha ␣ar ␣small"
            " ␣blue ␣well ␣look ␣acc ␣person ␣hast ␣high ␣lar ␣rep ␣play ␣cr ␣brought ␣might"
            " ␣neither ␣int ␣met ␣mer ␣sal ␣stand ␣mid ␣inv ␣ran ␣diff ␣cre ␣genus ␣eleven"
            " ␣stren ␣leg ␣wet ␣che ␣kingdom"
        ),
        row=282,
    ),
    # Y/And/␣se and 44 more; two after !/B/D and 45 more
    "L3N530_y_and_se_and_44_more_two": gelu(
        -0.73,
        1.476 * token.among(
            "Y And ␣se ␣li ␣said ␣Hello ␣Goodbye ␣ch ␣Yes ␣Do ␣night ␣near ␣say ␣end ␣could"
            " ␣even ␣qu ␣Tuesday ␣Wednesday But ␣saying ␣No ␣Sunday ␣saith ␣And ␣morning ␣rem"
            " ␣sec ␣bel ␣turn ␣according ␣learned ␣behold Do ␣afternoon Yes ehold Now Today"
            " ␣return ␣answered So ␣depart ened ␣tail vern ␣Qu"
        ),
        1.471 * two_back.among(
            "! B D L S ␣said verb ark ␣In Th Tom ␣say Lily ␣gave adverb ␣took ␣pass Max ␣saying"
            " Then ␣saith irst Mia Jack ␣manner Numbers Sam ␣Fe ␣So ␣opened ␣turn Leo ex Colours"
            " ␣Today ␣att ␣Listen Karl Yes Vera Today ␣wanted ␣wave ␣answered ␣depart ␣move"
            " Therefore ␣Qu"
        ),
        1.154 * previous.among(
            "! B L S ␣said ␣unto ␣up ␣went ark On ␣out ␣On ␣king ␣go ␣say ␣come ␣Re ␣looked"
            " ␣That One ␣saying ␣back ␣saith ␣colour ␣dark There ␣Fe ␣turn Where aldov ␣behold"
            " ␣sunny ␣heard ␣hear ize ehold ␣told ␣wanted ␣return ␣rainy ␣pray ␣answered Thank"
            " ␣windy ␣depart ␣cloudy ␣move Therefore"
        ),
        0.3737 * word_start.among(
            "Y l ␣that And ␣r ␣said ␣him ␣up ␣by ␣them ␣C ␣con ␣me ␣Hello ␣Goodbye ␣ye ␣ch"
            " ␣home ␣cl ␣say ␣end ␣Where ␣Wh ␣open But ␣saying ␣morning ␣rem ␣Lord ␣lar ␣sec ␣Fe"
            " ␣Can ␣turn ␣according Now ␣tail"
        ),
        row=283,
    ),
    # ic/␣be/ht and 47 more; after x/␣N/␣P and 45 more
    "L3N532_ic_be_ht_and_47_more_after_x": gelu(
        -0.9289,
        1.49 * token.among(
            "ic ␣be ht ␣were ␣do ␣She ␣Ben ␣father ␣good ␣Is ime ␣app ␣mother ␣ab ost ␣say"
            " ␣hath Ben ␣comp amp ␣come ␣Paul ␣Oscar ␣hast ␣rep ␣Jesus Oscar ␣writ Paul"
            " ␣according Ruth rop ␣imp Eve ␣ever ␣disc ␣heaven oe semb Karl ␣spake ␣return ␣rest"
            " ␣Pet ␣thoug ␣answered ␣partic hil esc ␣depart"
        ),
        1.104 * previous.among(
            "x ␣N ␣P ␣have adjective ␣went ␣com ␣they ark ␣R ␣which ␣father ␣j ␣app ␣what ␣when"
            " ␣hath ␣Br adverb ␣Monday ␣pre ␣seen inn ␣Sunday ␣When ames ␣hast ␣art com ␣Jesus"
            " ␣People ␣Moses ␣according ␣ent ␣prin ␣Ab ex ␣disc ␣daught ␣return ␣pray ␣answered"
            " ␣prophe ␣Mord ␣mult ␣commanded ␣Saul ␣priests"
        ),
        0.8949 * token.among(
            "ay ot ␣S ␣was ␣an ␣G ht ␣had ␣Ben ␣father ime ␣app ␣wor ␣mother ␣ab ␣go ␣say ␣hath"
            " Lily ␣does ␣comp urs ␣look amp ␣come ␣Paul ␣Oscar ␣Finn ␣saith ␣hast ␣Have ␣rep"
            " ␣prop Oscar ␣writ Paul ␣Moses Ruth rop ␣imp ␣Egypt ␣heaven semb Karl ␣spake ␣April"
            " ␣return ␣thoug ␣partic hil"
        ),
        0.7908 * sentence_start.among(
            "I J M N P R W i u x ␣b ␣is ␣that ␣an ␣for ␣B ␣J And ␣as ␣not ine ma ind ␣which ␣Y"
            " ␣but ␣am This ␣Jack ␣even ␣Clara we oc But Then ␣And com ␣So Paul ␣therefore ␣Ab"
            " ␣behold Days ␣As Now ␣diff ru So gen"
        ),
        row=284,
    ),
    # And/ain/␣him and 46 more; in a word beginning A/I/N and 45 more
    "L3N535_and_ain_him_and_46_more_in_a": gelu(
        -0.6889,
        1.641 * token.among(
            "And ain ␣him ␣What ake eth On ave ␣day ␣what ␣thee This Here ␣this ␣Where ␣even"
            " ␣come ␣against For ither ␣if ␣needs But ␣tomorrow ␣where Then ␣And ␣than ␣lost"
            " ␣find ␣colour ␣these There ␣Have ␣plus ␣brought ␣days ␣bring Where ␣whom ␣heaven"
            " ␣heard over ote ␣yet Now Today So ␣commanded"
        ),
        1.254 * word_start.among(
            "A I N S T w ac ro And ab ␣What ␣bl ␣one qu ␣know On The ␣what This ␣this so ␣even"
            " land ␣if ␣needs But ␣where ␣than ␣lost ␣colour ␣these There ␣plus ␣brought har"
            " Where ␣whom vent Months cle over Now go ␣thoug So ␣Un ␣commanded ␣belie"
        ),
        1.253 * previous.among(
            "H I L T ␣sa ␣bl ␣know ave fore ␣le This ␣Th ink ␣count urs ␣look are ␣sl ␣thr ␣la"
            " But ␣much ␣every ␣where Then ␣then Numbers ␣girl ught ␣according ␣Why ␣neither"
            " ␣behold ␣Today ␣answ ␣hear ␣Which ␣yet ehold ␣Dari Today ␣thoug ␣fall ␣year ␣how"
            " ␣plac ␣belie ␣possess"
        ),
        0.7735 * token.among(
            "nd And ␣What ind eth On ave ␣day ␣what This Here ␣when ␣this ␣Where ␣even ␣against"
            " For ␣word ither ␣if ␣needs But ␣where Then ␣than ␣lost ␣find ␣colour ␣these There"
            " ␣Have ␣plus ␣brought ␣bring Where ␣whom ␣heaven ␣heard ␣lived ehold Now Today So"
            " ␣how ␣until ␣Un ␣commanded"
        ),
        row=285,
    ),
    # two after ␣T/␣h/␣sa and 27 more; after ␣the/␣s/␣f and 45 more
    "L3N536_two_after_t_h_sa_and_27_more": gelu(
        -1.724,
        2.259 * two_back.among(
            "␣T ␣h ␣sa ␣has ␣con ␣D ren ␣father ␣K ␣son ␣cup ␣end ␣Where ␣live ␣Oscar ␣There"
            " ␣acc Sara ␣Brook ␣opened Where ␣sou Days une Do ␣mid ␣July ␣windy ␣grou ␣October"
        ),
        1.824 * previous.among(
            "␣the ␣s ␣f ␣( as ␣The se ␣se ␣his us ab ho un ␣Y ␣thy ␣their ␣Is ␣this ␣str"
            " ␣behind ␣Clara ␣sc ase ␣pass ␣sl ␣pre ␣needs ␣lost ␣find ␣ob con com ␣em hem ␣own"
            " har ␣first ␣prin ␣horse ␣heaven oot ␣full oe ne ␣caus ␣wanted ␣lit ␣resemb"
        ),
        1.561 * token.among(
            "b c m ␣a ␣b ␣c ␣m ␣h ␣g ␣H ␣his ␣fl ␣bl ␣two ␣pl ␣v ␣her qu ␣red ␣sh ␣j sc ␣gr"
            " ␣blue ␣green ␣big ␣white ␣old pl ␣sc ␣acc fl ple ␣take ␣dirty ␣disc ␣ret ␣att ␣X"
            " ␣par ␣rec ␣stand ␣occ ␣ple ␣inv bl ␣partic ␣Jon ␣mult"
        ),
        1.302 * token.among(
            "J b c ␣b ␣c ␣f ␣H ␣an ine ␣bl ␣two ␣pl ␣v ␣sh ␣j ␣gr urn ␣big tr pl ␣sc ␣acc ␣our"
            " ␣other ␣cold fl ␣high ␣rep ple ␣take ␣disc ␣ret ␣att ␣tem ␣X ␣par ife ␣rec ␣stand"
            " ␣brethren ␣occ ␣ple ␣inv bl ␣partic ␣Jon ␣mult ␣pub"
        ),
        row=286,
    ),
    # after ve/␣he/ce and 45 more; ␣(/id/ag and 45 more
    "L3N537_after_ve_he_ce_and_45_more": gelu(
        -0.8647,
        1.206 * previous.among(
            "ve ␣he ce adjective ␣LORD ␣one ␣man ␣cha Here ␣Now ␣Fr Once pl One iah Shopping"
            " ␣Lake ␣offer rib ␣morning ␣car He ␣res ␣del ␣Moss ␣blood ␣Moses vent ␣dev cle ␣eng"
            " ␣Listen ␣prod ␣afternoon ␣ve ␣evening ␣tab ␣priest ␣prov ␣div ␣ple ␣servant ␣meas"
            " ␣Jon ␣conf esc greg ␣sit"
        ),
        1.158 * token.among(
            "␣( id ag ␣bl ri ␣Y ␣upon ␣nam Tom iz ␣Monday ␣Thursday ult ␣Friday ␣saying ␣act"
            " inn ␣school ␣play ␣command ␣burn ␣dist oy ␣offering ␣tak ␣Which ␣afternoon"
            " ␣February ␣judg ␣caus ␣mak ␣Bruno ␣Dario ␣pray ␣contain ␣Felix ␣prophe ␣trib ␣Jon"
            " ␣perform ␣plac ␣Igor ␣depart ␣Nils ␣process greg vern ␣possess"
        ),
        0.8664 * token.among(
            "al ive ␣com ␣bl ␣Hello ␣Y ␣upon ␣thy ␣nam ␣your Tom ␣flow ␣Monday ␣saying ␣act inn"
            " ␣mark ␣play ␣command ␣burn ␣dist oy ␣offering ␣Mara ␣tak ␣Which ␣afternoon"
            " ␣February ␣evening ␣judg ␣caus ␣Bruno ␣Dario ␣pray ␣contain ␣July ␣Felix ␣prophe"
            " ␣trib ␣Jon ␣cover ␣perform ␣plac ␣depart ␣Nils ␣process greg vern ␣possess"
        ),
        0.7429 * previous.among(
            "ce ma ␣LORD ␣one mma On ␣cha Here ␣Now ␣go ␣Fr ␣could Once One iah Shopping ory"
            " ␣Lake ␣offer ␣morning ␣car He ␣res ␣del ian ␣Moses ␣serv vent ␣dev ␣eng ␣Listen"
            " ␣prod ␣afternoon ␣ve ␣conc ␣evening ␣cour ␣tab ␣priest ␣beg ␣div ␣ple ␣servant"
            " ␣meas ␣Jon ␣conf esc greg ␣sit"
        ),
        row=287,
    ),
    # g/␣s/hat and 46 more; ␣t/␣f/hat and 45 more
    "L3N539_g_s_hat_and_46_more_t_f_hat": gelu(
        -1.097,
        1.254 * token.among(
            "g ␣s hat ␣S our ␣tw ␣cap ␣Tom ri ␣their ␣ex ␣cha ␣when ␣go ty ␣does ␣per ␣str ␣Z"
            " ␣pers ␣sl ␣la ern ␣flower ␣cons str ␣put ␣find ␣res ␣bring ␣sent ␣prin ␣reg ␣Mara"
            " ␣hundred ␣pur ␣tak ␣cast ␣judg ␣mak ␣prov ␣beg rap ␣round hil ␣Mart ␣instr ␣Klara"
            " ␣possess"
        ),
        1.001 * token.among(
            "␣t ␣f hat ␣S our ␣tw ␣cap ri ␣ex ␣cha ␣cl ␣go ␣does ␣per ␣str ␣pers ␣sl ␣Eve ␣la"
            " ern ␣flower ␣drum ␣cons str ␣put ␣find ␣school ␣res ␣bring ␣prin ␣market ␣reg ␣tem"
            " ␣tak ␣thousand ␣cast ␣judg ␣lived ␣mak ␣prov ␣beg rap ␣Ir ␣round ␣Mart ␣instr"
            " ␣Klara ␣possess"
        ),
        0.9768 * previous.among(
            "␣t ␣he ent ␣B ␣un ␣has ␣tw ␣R ␣capital ␣father ␣Who ␣red sc ␣cha ␣flag ␣mother"
            " ␣king ␣My ␣dis ␣Where ␣live ␣knows ␣Wh ␣been iah ␣put ␣offer ␣sons ple ␣ind ␣job"
            " eh ␣Moses ␣ent vent ␣dw ␣Ab ␣trans Colours ␣tab ␣priest ␣beg ␣wave ␣div ␣August"
            " ␣fif esc ␣priests"
        ),
        0.8265 * last_capitalised.among(
            "A Q ␣T ␣S ␣G ␣J And ␣N ␣LORD ␣D ␣R ␣Ben ␣Who ␣Is ␣My ␣Do ␣Everyone Once ␣Mo ␣Z ␣Wh"
            " ␣Vera ␣Re One ␣Thursday Shopping ␣David ␣El ␣And ␣Have ␣Jer ␣Jes ␣Ar ␣People"
            " ␣Moses ␣Judah ␣Ab Colours ␣Which ␣Han ␣Ir ␣August So ␣Jon ␣Jo ␣Igor ␣Saul ␣Julia"
        ),
        row=288,
    ),
    # after J/f/␣b and 46 more; u/x/ed and 45 more
    "L3N540_after_j_f_b_and_46_more_u_x": gelu(
        -0.7573,
        1.232 * previous.among(
            "J f ␣b ␣c ␣f ␣d ␣l ␣h ␣J ␣st ␣tw ␣pl ␣ch ␣three ␣j ␣ab ␣en ␣Fr ␣does ␣qu ␣str ␣sc"
            " ␣te ␣No ␣put ␣ob und It ␣give ␣sy ␣ind ␣bring ␣dist ␣behold ␣disc ␣prod ␣par ␣rec"
            " ␣cast ␣chan ␣ref ␣mid ␣rece ␣diff ␣3 ␣bro ␣cor ␣est ␣subst"
        ),
        1.214 * token.among(
            "u x ed oun ain pp ab ho od ␣cap if ␣which ren ␣fac ␣out up ␣when han ang ␣can ␣ang"
            " Then rib ␣away ␣because ␣prin eren ␣mus ␣Mara semb ␣cast ␣supp ␣cour ␣chan anc ␣ed"
            " ␣prophe ␣Lars ␣partic ␣trib ␣enem ␣stud ␣Mord iqu ␣instr ␣lay ␣piec ␣pub"
        ),
        0.6783 * token.among(
            "oun pp ␣cap if ren ␣fac ␣out ␣when han urn ang way ␣can ␣ang ␣char ␣su Then rib"
            " ␣because iven ␣serv ␣prin eren ␣answ ␣mus ron ␣Mara semb ␣cast ␣supp ␣cour ␣chan"
            " ␣whose ␣Alma anc ␣ed ␣prophe ␣Lars ␣partic ␣trib hil ␣stud ␣Mord iqu ␣lay ␣piec"
            " ␣pub"
        ),
        0.6202 * previous.among(
            "␣c ␣f ␣d ␣J ␣st ␣do ␣tw ␣pl ␣ch ␣three ␣into ␣en ␣Fr ␣does ␣qu ␣str ␣oppos ␣put"
            " und It ␣give ␣sy ␣ind ␣job ␣eat ␣according ␣dist ␣behold ␣disc ␣prod ␣cut ␣par"
            " isting ␣rec ␣num ␣cast par ␣chan ␣ref ␣mid ␣diff ␣thoug ␣3 ␣bro ␣cor ␣est ␣subst"
            " ␣instr"
        ),
        row=289,
    ),
    # after ␣f/␣re/␣she and 45 more; is/␣c/ve and 46 more
    "L3N544_after_f_re_she_and_45_more": gelu(
        -0.8614,
        1.271 * previous.among(
            "␣f ␣re ␣she ␣con ␣LORD ␣R ␣father ␣liked ␣There ␣ad esp iah ␣cons ␣David ␣tomorrow"
            " ␣hast ␣happ ␣rem Sam ␣bet ␣res ␣dec ␣rep ␣del ␣Jer ␣law ␣cont ␣Moses ␣Ab ␣pres"
            " ␣Today ␣att ␣eng ␣conc eb ␣prov ␣ref ␣ass ␣ple ␣inv irc ␣answered ␣meas ␣est ␣Mart"
            " ␣sat esc ␣fa"
        ),
        1.153 * token.among(
            "is ␣c ve ac ig ul ␣li ra em ␣com ␣kn ␣will ␣wor ␣king ␣flow ␣end ␣hath ␣ser ␣fe ib"
            " ence van ␣can oc ern ␣char ␣hast ␣car ␣command ␣law ␣tak ␣mer ␣judg ␣caus ␣chan"
            " ash ␣return ␣Dario ␣contain ␣ple stand ify ␣appe ␣cre ␣Greta ␣depart ier ␣belie"
            " ␣shew"
        ),
        0.7461 * token.among(
            "␣c ver ig ul ␣li ␣com ␣kn ␣wor ␣am ␣flow ␣end ␣ser ␣fe van ␣can oc ern ␣char ␣car"
            " ␣command ␣law ific li ␣tak ␣wat ␣mer ␣judg be ␣caus ␣chan ␣stand ␣mak ␣beg ␣return"
            " ␣Dario ␣contain ␣ple stand ify ␣appe ␣cre ␣Albert ␣whe ␣peace ␣Greta ␣depart ier"
            " ␣belie ␣shew"
        ),
        0.7091 * previous_word.among(
            ") o re ␣he ␣that ␣J ␣LORD ␣who ␣father ␣God ␣land ␣liked ␣There ␣person ␣David"
            " ␣ang ␣tomorrow ␣then ␣hast ␣ev ␣Jer ␣cand ␣chair ␣Ar ␣law ␣Moses ␣whom ␣fire ␣Ab"
            " ␣Today ␣dev ␣mount ␣thing ␣Jacob ␣gold ␣mer ␣travel ␣judg ␣equ ␣cur ␣state ␣priest"
            " ␣righteous ␣soul ␣ple ␣engine ␣answered ␣subst ␣fa"
        ),
        row=290,
    ),
    # after F/␣c/␣that and 45 more; F/J/L and 45 more
    "L3N545_after_f_c_that_and_45_more_f": gelu(
        -0.8202,
        1.377 * previous.among(
            "F ␣c ␣that ␣re ␣Hello ␣who ␣Yes ␣box ␣king ␣gr ouse ␣flow ␣near ␣dis hed eds"
            " ␣liked ␣ear ␣table ␣today ␣lost ␣set ␣door Digits ␣chair ␣play ␣Can ␣People"
            " ␣opened Opposites ␣ent itc ␣Mara ␣Listen ␣Which Do ␣conc ␣bench ␣stand ␣Edda"
            " ␣dwell ␣Lars ␣secret ␣Igor ␣goat ␣Mona ␣sit ␣walk"
        ),
        0.9791 * token.among(
            "F J L N j ␣J ␣It ␣were ␣Anna ␣Tom ␣v ␣Ben ␣Who ␣j ␣app ␣Where ␣live ␣Everyone"
            " ␣Nora hed ␣Oscar ␣slept ␣lost ␣gen ␣Brook ␣very ␣colour ␣boy ␣rep ␣del ␣Jer ␣ind"
            " ␣People ␣lives ␣ent ␣Mara ␣years ␣lived Today ␣ref ␣rece irc ␣dwell ␣Lars ␣meas"
            " ␣est ␣sac ␣walk"
        ),
        0.9017 * token.among(
            "F J L N R j ed ere ␣J ␣It ␣Anna ␣Tom ␣v ␣which eth ␣Lily ␣Ben ␣Where ␣live"
            " ␣Everyone ␣hath ␣slept ␣lost ␣gen ␣very ␣colour ␣call ␣boy ␣rep ␣del ␣Jer ␣ind"
            " ␣People ␣lives ␣ent ␣Mara ␣years ␣lived Today ␣ref ␣rece irc ␣dwell ␣Lars ␣meas"
            " ␣resemb ␣est ␣sac ␣walk"
        ),
        0.6333 * token.among(
            "F J L N R j ␣J ␣It ␣Tom ␣v ␣Ben ␣Who ␣j ␣app ␣Where ␣live ␣Everyone ␣Nora ␣Oscar"
            " ␣slept ␣lost ␣gen ␣very ␣colour ␣call ␣boy ␣rep ␣del ␣Jer ␣ind ␣People ␣lives ␣ent"
            " Eve ␣Mara ␣years ␣lived Today ␣sing ␣ref ␣rece irc ␣dwell ␣Lars ␣partic ␣meas ␣est"
            " ␣sac ␣walk"
        ),
        row=291,
    ),
    # e/o/u and 45 more; after B/N/R and 45 more
    "L3N546_e_o_u_and_45_more_after_b_n": gelu(
        -0.9751,
        1.545 * token.among(
            "e o u ␣o re le ␣be ␣re ␣sa ␣se ce ke ␣are ␣ne ake ␣some ␣pro ␣co ␣who ␣hand ␣hath"
            " ␣fe ␣bre ␣wr ␣pre ␣te ␣su ␣hast ␣tre It fe He ple pe ␣Jesus ␣tra ␣pe ␣cause ␣ve be"
            " me ␣rece ␣ple ␣appe ␣mar ␣stren ␣ste ␣belie"
        ),
        1.099 * previous.among(
            "B N R S ␣s ␣S ␣re our adjective ␣by ␣con ␣which ␣ye ␣ch For ␣sc ␣word ␣act ␣things"
            ' \u2423saith ," ens \u2423because \u2423Lord ual acter \u2423law oly ments \u2423Ch \u2423ben \u2423dest \u2423evil \u2423ph'
            " ␣Christ irit ␣cond ␣host ␣prov ␣rece ␣year ␣appe ␣est ␣ir ␣z ␣quality ience ␣belie"
        ),
        0.9409 * token.among(
            "an ␣be id el ␣re ur ␣se ␣as ight ke ␣capital ␣v qu ␣He ␣co out ␣My veryone ␣hath"
            " ␣bre pl uc ␣pers ␣pre ␣te ␣su inn ␣hast ␣tre ␣Field fe pe ␣Jesus ␣tra ␣pe eous ␣ve"
            " ␣ple ␣appe ␣mar ␣use ␣ste ␣process ␣belie like"
        ),
        0.5845 * token.among(
            "e o ␣o re ha oun ␣be ␣re ␣sa ␣se ce ake ␣pro ␣co orn ␣hath ␣fe ␣bre ␣wr ␣pers ␣pre"
            " ␣te ␣su ␣hast ␣tre fe He ret ple ␣Jesus ␣tra oice ␣pe ope ␣cause ␣ve be ehold me"
            " ␣rece ␣ple ␣appe ␣mar ␣use ␣Jo ␣stren ␣ste ␣belie like ease"
        ),
        row=292,
    ),
    # after 2/␣shall/␣up and 46 more; 3/O/a and 46 more
    "L3N548_after_2_shall_up_and_46_more": gelu(
        -1.781,
        2.084 * previous.among(
            "2 ␣shall ␣up ␣capital ␣thou ␣kn ␣ye ␣will ud ␣father ings ␣am ␣flag ␣son Tom ␣king"
            " ␣My ␣city ish ␣again ␣say ater iver ␣land ␣men ␣been ␣saying ations ␣saith ␣name"
            " ember ␣sons ␣relating ␣job har ␣dev ␣mus ants ␣plant ␣ref ␣July ␣ran ision ␣bro"
            " ␣cities ␣written ␣brother ␣Saul ␣food"
        ),
        1.26 * token.among(
            "3 O a ␣s ␣of ␣f ␣to ␣in ␣g ␣th ␣A ␣k ␣se ␣O day adjective ␣by ␣from ital ␣friend"
            " ␣In ␣know ial ␣does ␣our ␣seen ␣jud ew ␣name ␣through tern outh ␣Lord ␣art"
            " ␣relating ative oly ␣sou ␣called ␣mount ient lic ␣ref ␣toward ␣genus ␣brother"
            " ␣North ␣United ␣States"
        ),
        0.564 * token.among(
            ", 3 D a ␣f ent ␣k ␣F ␣O day and ore verb ␣at ␣from ct ␣friend ast ␣In ␣know ␣pro"
            " ial ellow te ␣does oth ew ely tern outh ␣Lord ␣art ower ␣cr ␣own ␣ben ␣called"
            " ␣mount ient ␣tem ␣ref ech ␣cre ␣genus ␣North ␣Julia ␣United ␣States"
        ),
        0.1358 * word_start.among(
            "c ␣of ␣in ␣e ␣k ␣at ␣by ␣from ␣R ␣kn ␣fac ␣home ␣pass ␣cons ␣than ␣give ␣del"
            " ␣Jesus ␣dw ␣those ␣val ␣genus ␣mult"
        ),
        row=293,
    ),
    # two after ␣The/␣Y/␣father and 44 more; ␣T/␣F/ma and 44 more
    "L3N550_two_after_the_y_father_and": gelu(
        -0.9416,
        1.347 * two_back.among(
            "␣The ␣Y ␣father Anna ␣Yes ␣child ␣mother ouse ␣My ␣knows ␣count ␣does adverb"
            " ␣table ␣Stone ␣Ed ␣Lake ␣El ␣back ␣No ␣Wood ␣Reed ␣Hill ␣works ␣colour Sam ␣Rose"
            " ␣Have ␣Ford ␣Swan ␣job Nora Paul Leo ␣dw aldov Eve Finn ␣X Hugo ␣Which Pete ␣told"
            " ␣Lars ␣z ␣Nils ␣Walter"
        ),
        1.294 * token.among(
            "␣T ␣F ma ␣upon ␣wor ␣My ␣Do ␣Fr ␣count Ben are ␣behind ␣seen ␣gl ␣sy ␣Have ␣among"
            " acter ␣Can ␣umbrell ␣They ␣heard ␣got ␣sal ␣Ol ␣Bruno ␣baker ␣judge ␣Dario ␣rece"
            " ␣Ir ␣Stella ␣prophe ␣Lars ␣Albert Thank ␣Jon ␣Jo ilda ␣Bel ␣Greta ␣Igor ico ␣Mona"
            " ␣tail ita ␣Walter"
        ),
        1.241 * previous.among(
            "␣b ␣is ␣un ␣D ␣one ␣capital ␣friend ␣Hello ␣Goodbye ␣Y ␣know ␣pro ␣Then ␣K ␣child"
            " ␣flag ␣city ␣dis ␣live ␣does ␣comes Once ␣liked ␣been ␣painted ␣took ␣Stone ␣today"
            " ␣buys ␣No ␣works ␣colour ␣sy ␣del ␣People ␣lives ␣according ␣They ␣X ␣got ␣ph"
            " ␣Which ␣June ␣July ␣diff ␣Ir ␣Mart ␣tail"
        ),
        0.9876 * token.among(
            "␣T ␣H ma ora ␣fac ␣sh ␣wor ␣cl ␣My ␣Do ␣count Ben are ␣te ␣seen ␣gl ␣sy ␣Have"
            " ␣among acter ␣Can ␣umbrell ␣They ␣heard ␣Listen ␣got ␣sal ␣Bruno ␣judge ␣Dario"
            " ␣Cora ␣rece ␣contr ␣Ir ␣Stella ␣prophe ␣Lars Thank ␣Jon ilda ␣Bel ␣Greta ␣Igor rad"
            " ␣engineer ico ␣tail ita ␣Walter"
        ),
        row=294,
    ),
    # after p/␣u/ad and 45 more; 9/e/j and 49 more
    "L3N551_after_p_u_ad_and_45_more_9_e": gelu(
        -1.024,
        1.118 * previous.among(
            "p ␣u ad ␣re ␣E ␣con ␣capital qu ␣de ␣af ␣pro ␣co ␣good up ␣ex ␣what ␣flag ␣ab This"
            " ␣off ␣dis ␣Where ␣live ␣en ␣comp ␣op ␣pers ␣been ␣ad ␣Ed ␣cons ␣When ␣ob ␣Have"
            " ␣rep com ␣em ␣according ␣ben ␣dist ␣dw ␣imp ␣trans ␣ca ␣inter ␣diff ␣def ␣subst"
        ),
        1.059 * token.among(
            "9 e j n ha ␣of ll es an oun ver ig ec ul ven ara qu ␣af ren ␣pro ora ␣Is ␣j"
            " ␣friends da te ␣well ␣comm ␣qu ␣Re ␣eight ␣ten ␣long ␣des fe ␣Jes ␣cr pe ␣ent vent"
            " ␣Ab eren ␣ca li ␣cour ␣chan ␣mid ␣servants ␣mult gen ␣Hanna med"
        ),
        0.9595 * previous.among(
            "p ␣ha ␣u ␣he il ␣The ␣re ith ␣con ␣capital qu ␣In ␣de ␣pro ␣co up ␣ex ␣flag ␣ag"
            " ␣off ␣en ␣comp ␣op ath ␣pers ␣been ␣ad ␣cons ␣When rib ␣rem ␣clean ␣Have ␣rep com"
            " ␣take ␣em ␣according ␣serv ␣ben ␣dw ␣imp ␣trans ␣ca ␣whose ␣inter ␣diff ␣def"
            " ␣subst ␣stren"
        ),
        0.8483 * token.among(
            "9 g j n s oun ig ␣O ara qu ␣In ␣af ren ␣pro ora ␣Is ␣j ␣friends da era ␣Mia te ah"
            " ␣qu ␣Z ␣Re ␣1 ␣eight ␣ten ␣long ␣Saturday ␣des ␣Jes ␣cr vent ␣Ab eren ␣ca li ␣num"
            " ␣cour me ␣chan ␣mid ␣Pet ␣servants ␣mult ␣Hanna med"
        ),
        row=295,
    ),
    # ␣d/␣l/␣L and 44 more; ␣m/␣d/␣l and 46 more
    "L3N552_d_l_l_and_44_more_m_d_l_and": gelu(
        -0.4959,
        1.612 * token.among(
            "␣d ␣l ␣L el ell ␣fl ␣bl ␣pl ␣gre ␣al Here ␣gr ␣dis Once ␣bec ␣part Max ␣gl ␣happ"
            " ␣rem ␣del ␣wom acter ␣bel ␣Jud iven ␣umbrell ␣ben ␣inc aldov Finn ␣X ␣evil Karl"
            " ␣Ol ␣Bruno ␣Dario ␣Felix bl ␣Jon ev ␣stud ␣Nils embr ␣Eur tto ␣Walter"
        ),
        1.084 * token.among(
            "␣m ␣d ␣l ␣L ch ␣fl ho ␣bl ␣pl ␣gre ␣al ␣gr ␣dis Once Max ␣som ␣Al ␣gl ␣happ ␣rem"
            " ␣del ␣wom acter ␣bel ␣Jud Oscar iven ␣umbrell ␣heav ␣ben aldov ␣heard Finn ␣X Karl"
            " Now ␣Ol ␣Bruno ␣arm ␣Felix bl ␣Jon ev ␣cook ␣Nils embr tto ita ␣Walter"
        ),
        0.9439 * previous.among(
            "b ␣b ag ␣know ␣what ␣am ␣child ␣ab ouse ␣dr ␣near ␣hath ␣Fr ␣does ␣no ib ␣Re ough"
            " ␣saw ␣pass ␣saith ␣lost ␣When ␣did ␣hast It ␣prop ␣sent ␣serv gan ␣horse ␣mus"
            " ␣heard ␣eng ␣hear ␣evil Do ␣daught ␣Am gn ␣Ir ␣prophe hil ␣Jon ␣pol ␣Har ␣instr"
            " ␣lay"
        ),
        0.7211 * token.among(
            "␣m ␣d ␣l ␣L ␣fl un ␣bl ␣pl ␣gre ␣al ␣gr arl ␣St ␣dis ise Once rost ␣gl ␣happ ␣del"
            " ␣wom arch acter ␣bel ␣Jud Oscar iven ␣umbrell ␣heav ␣ben aldov ␣heard ␣mount ␣X"
            " Karl ␣Ol gth ␣Bruno ␣arm ␣Felix bl ␣Jon ev ␣Nils ␣Q embr tto ita ␣Walter"
        ),
        row=296,
    ),
    # ␣b/␣one/␣two and 45 more; two after ␣has/␣D/␣under and 43 more
    "L3N554_b_one_two_and_45_more_two": gelu(
        -0.9364,
        1.8 * token.among(
            "␣b ␣one ␣two ␣three ␣red ␣four ␣facts ␣yellow ␣big ␣count ␣1 ␣black ␣park ␣table"
            " ␣bed ␣pink ␣Brook ␣clean ␣chair ␣Fe ␣balls ␣sunny ␣soft ␣books ␣February ␣loud"
            " ␣slow ␣4 ␣Yolvia ␣baker ␣farm ␣January ␣July ␣3 ␣Arvela ␣hats ␣Ir ␣beach ␣5"
            " ␣Albert ␣painter ␣Galdovar ␣mill ␣eleven ␣wet ␣cups ␣engineer ␣November"
        ),
        1.782 * two_back.among(
            "␣has ␣D ␣under ␣three ␣child ␣blue ␣Where ␣behind ␣liked ␣saw ␣needs ␣much ␣buys"
            " ␣cold ␣hor Numbers ␣colour Digits ␣2 Names ␣Ar ␣em Opposites Where ␣short Months"
            " ␣sunny ␣soft ox Days ert ␣They ␣Listen ␣closed ␣slow ␣Ol ␣wanted ␣rainy ␣low ␣3"
            " ␣Ir ␣windy ␣quiet ␣z ␣cloudy ␣October"
        ),
        1.307 * previous.among(
            ": ␣is ␣L ␣F ma ␣Y ␣In ora ␣Is ␣see ␣what ␣child ␣like da ␣ke br ␣gave iver ␣ear"
            " ␣Wh ␣looked ␣painted ␣drum ␣needs ␣buys ␣When ␣find ␣morning ␣spoon ␣boat ␣Fe"
            " ␣build ␣umbrell ␣X ␣afternoon ␣February ␣evening ␣wanted ␣April ␣Edith ␣3 ␣Ir"
            " ␣Stella ␣Albert Thank ␣Jon ␣Frank embr ␣tail"
        ),
        0.6112 * token.among(
            "␣the ␣b ou ␣four ␣big ␣old ␣Wednesday ␣black ␣park ␣bed ␣Reed ␣school ␣door ␣2"
            " ␣clean ␣chair ␣Fe ␣balls ␣shop ␣hungry ␣books ␣bench ␣loud ␣slow ␣March ␣hot ␣4"
            " ␣baker ␣farm ␣April ␣January ␣June ␣July ␣3 ␣hats ␣Ir ␣beach ␣August ␣5 ␣painter"
            " ␣mill ␣eleven ␣wet ␣cups ␣engineer ␣October ␣November ␣Tarvenia ␣Qu"
        ),
        row=297,
    ),
    # after ␣said/here/␣came and 45 more; ␣for/␣said/␣bl and 44 more
    "L3N556_after_said_here_came_and_45": gelu(
        -0.9468,
        1.212 * previous.among(
            "␣said here ␣came ␣know ␣what ␣al ␣after ␣named ␣house ␣gave ␣count Once ␣come"
            " adverb ␣thr ␣la ␣Finch ␣much ␣than ␣offer ␣Hill ␣sons Numbers It ␣give Digits ␣boy"
            " irty ␣among ␣brought ried ␣eat ␣balls ␣strong ␣Ab ␣answ ␣speak ␣given ␣called"
            " ␣Listen ␣books ␣Jacob ␣told ␣year ␣hats ␣alt ␣cups ␣read"
        ),
        1.098 * token.among(
            "␣for ␣said ␣bl ␣came ␣upon ␣day ␣see ␣am Here ␣like Once ␣even ␣come For ied ␣saw"
            " ␣painted ␣took ␣needs But Shopping ␣other ␣where ␣saith ␣did ␣give ␣about ␣plus"
            " ␣without ␣forth ␣eat ␣according gan ␣together esh ␣side ␣offering over ␣hundred"
            " selves ␣done ␣face ␣spake ␣himself ␣wife ␣sword ␣themselves"
        ),
        0.9773 * sentence_start.among(
            "( F G H J K L M P R S T W ␣b ␣and ␣d ␣A ␣for ␣G ␣J And ␣have ␣Is The ␣what ␣am"
            " This ␣My Once ␣even ␣There Shopping ␣let Then ␣saith ␣And It He There ␣art Where"
            " ␣therefore ␣now ␣Ab Do Now ␣Am So"
        ),
        0.8926 * token.among(
            "en ␣is ␣was ␣for un ␣What ␣bl ␣see able ted ␣wor Here ust ␣near ␣even ␣come For"
            " ␣saw ␣painted Max ␣needs But ␣other ␣than self ames ired ␣about ␣plus ␣without"
            " ␣art ␣forth ␣eat gan ␣together esh ␣side Months ␣hundred selves ␣done ␣bread ␣face"
            " ␣lived ␣spake ␣himself ␣sword ␣themselves"
        ),
        row=298,
    ),
    # after ;/Q/␣The and 46 more; !/./; and 47 more
    "L3N557_after_q_the_and_46_more_and": gelu(
        -1.382,
        1.406 * previous.among(
            "; Q ␣The ␣A And ␣capital ␣upon ␣Then ora ␣father ␣Who ␣what ␣flag ␣mother This"
            " Here ␣My ␣city ␣Where ␣live ␣knows ␣gave ␣does ␣behind ␣There ␣been ␣needs ␣saying"
            " ␣every ph ␣saith ␣lost ␣When It ␣colour ␣shell There ␣job ␣according Where Colours"
            " Months ␣They ␣afternoon ␣mid ␣Arvela ␣until ␣fif ␣North"
        ),
        1.328 * token.among(
            "! . ; ? ␣s ␣f ␣is ␣S ␣was ␣are ␣went ␣Anna ␣tw ␣capital ␣friend ␣v ␣In ␣came ub"
            " ␣after ␣ab Here ouse ␣near ␣Where ␣knows ␣gave ␣does ␣comes Once ␣liked ␣looked"
            " ␣saw One ␣long ␣Pete ␣name ␣How There ␣bird ox ␣lived Now ␣Cora ␣genus ␣sat ␣Klara"
            " ␣goat ␣America ␣States"
        ),
        1.265 * sentence_start.among(
            ") E F H Q S T W ␣t ␣s ␣and ␣n ␣ha ␣S ␣The ␣L ␣H ␣an ␣G ␣E And ␣she ␣which On ␣so"
            " ␣their ␣Who The This ␣Everyone Once ␣even ␣also For One ␣ang Then ␣then It There"
            " ␣Jesus ␣People Opposites Months ␣gold Now ␣twelve So She"
        ),
        0.3542 * word_start.among(
            "! ) ␣f ␣is ␣in ␣G ␣E ␣F ␣r ␣went ␣tw ␣there ␣one ␣man ␣Y ␣In ␣came ␣child Here"
            " Once ␣come ␣over ␣liked ␣ear ␣looked ␣long ␣Ida ␣name ␣door It ␣give ␣call ␣Rose"
            " There ␣between ␣Ab ␣horse ␣closed ␣travel ␣cour ␣spake Now ␣told ␣mid ␣genus ␣air"
            " ␣America ␣frog ␣sit"
        ),
        row=299,
    ),
    # !/”/. and 42 more; in a sentence beginning (/A/B and 47 more
    "L3N558_and_42_more_in_a_sentence": gelu(
        -1.526,
        2.135 * token.among(
            '! " . B O c \u2423d \u2423The na \u2423fl "; \u2423Goodbye \u2423facts so \u2423Thursday esp via \u2423Friday ."'
            " ␣Wood vania ␣Black oly oria oice onia ␣February ␣10 ␣min ehold ␣Yolvia ␣baker"
            " ␣April ␣May ␣January ␣low ␣July ␣3 ␣August ␣painter ␣sailor ␣September ␣farmer"
            " ␣Selmark ␣Tarvenia"
        ),
        1.468 * sentence_start.among(
            "( A B C G L O P R S T ␣and ␣S ␣that ␣O ␣shall ␣are ␣do ␣bl ␣Y ␣ye ␣but On ␣so ␣God"
            " Th ␣le ␣what ␣we Ben ␣even ␣make ␣ang Numbers ␣because Digits Names He ␣art ␣bring"
            " ␣Ab Colours Months Days ␣gold ␣yet ␣Am ␣dwell ␣Sel Therefore"
        ),
        1.156 * previous.among(
            "C D G H M O R S j ␣S by ␣LORD ␣my ␣God ␣son ␣facts ␣say ␣Th ␣en ␣1 ␣saying ␣our"
            " ␣saith ␣kind ␣Marsh ␣name ␣earth vania ␣Lord aven ␣Moses gan ␣Today ␣ever Days iol"
            " onia ␣Which ␣mer ␣10 Today ␣judge ␣Am ␣prophe ␣Sel ␣painter ␣Ilmaria ␣engineer"
            " ␣farmer ␣Tarvenia"
        ),
        0.2819 * word_start.among(
            '! . M \u2423c \u2423e \u2423re \u2423O "; \u2423so \u2423beg \u2423sailor'
        ),
        row=300,
    ),
    # after H/␣I/␣M and 44 more; a/m/␣the and 45 more
    "L3N560_after_h_i_m_and_44_more_a_m": gelu(
        -1.085,
        1.385 * previous.among(
            "H ␣I ␣M And ␣O ␣said ␣unto ␣came ␣Then Th ␣am ␣son ␣friends han au ␣Fr ah"
            " ␣children ␣old ␣Re ␣saw iah ␣David ␣saying Then ␣saith ␣And ␣sons ␣river ␣art eh"
            " ␣Ab ␣behold ␣As ␣daught be ehold ␣woman ␣young ␣beg ␣year ␣answered So ek ␣mill"
            " ␣brother ␣Saul"
        ),
        1.326 * token.among(
            "a m ␣the ␣of ir her ␣r ␣his day ra ␣man ␣my ␣thy ␣father 's ␣child ␣son ␣king"
            " ␣Israel ah ␣children ␣Re oth ␣if iah ␣David ␣saying ␣And ␣morning ␣hor ␣sun ␣boy"
            " ␣Lord ␣Jer ␣Moses ␣Judah esh ␣cur ␣woman ␣priest ␣brethren ash ␣servant ␣Jo ␣war"
            " ␣brother ␣Saul ␣bat"
        ),
        0.823 * token.among(
            "O ␣a ␣and an ir ␣r ␣his day ␣they ␣man ␣my the ime ␣child ␣son ␣tr ␣king ␣Israel"
            " so ␣house ␣ser ah ␣Re iah ␣David ␣saying ␣put ␣hor ␣give ␣sun ␣boy ␣Lord sh ␣Jer"
            " ␣Jesus ␣Moses esh ␣cur ␣woman ␣priest ␣brethren ash ␣beg ␣servant ␣Jo ␣war"
            " ␣brother ␣Saul ␣bat"
        ),
        0.2794 * word_start.among(
            "I ␣the ␣c ␣of ␣and ␣is ␣th ␣G ␣r ␣do ␣com ␣they ␣cap ␣thou ␣v ␣kn ␣thy ␣wor 's ␣go"
            " ␣Israel ␣count ␣children ␣seven ␣Re ␣part ␣wr ␣can ␣saying ␣Grey ␣put He ␣Lord"
            " ␣dec ␣cand ␣em ␣Can ␣Ab ␣dev ␣daught ␣told ␣ref ␣ed So ␣Jo ␣air ␣read ␣bat"
        ),
        row=301,
    ),
    # after k/v/oo and 46 more; in a word beginning ”/S/o and 43 more
    "L3N563_after_k_v_oo_and_46_more_in": gelu(
        -1.241,
        1.845 * previous.among(
            "k v oo se ␣sa our ie est ␣bo ild qu ould ␣count ok ␣fe ␣well vel ool ␣much ␣har"
            " inn str ung ␣happ ␣hor ␣wom acter ␣bel oly dom har oy aker ne ␣wat oh ␣daught"
            " ␣cour ␣Am ros stand ␣answered ␣appe ␣prophe ev ␣love ␣grou ␣belie ␣che"
        ),
        1.305 * word_start.among(
            '" S o w \u2423and on an \u2423th \u2423L im \u2423M el se \u2423J \u2423me ant \u2423af \u2423what \u2423wor \u2423On \u2423Sam \u2423like'
            " ␣count ␣sle ␣fe ␣sc ␣har ␣te ␣happ ␣flowers ␣Ar ␣So sw ␣att li ␣years ␣Jacob ␣ple"
            " ␣prophe ␣wicked ␣resp gen ␣quiet ␣North ␣belie ␣mil"
        ),
        1.253 * token.among(
            '" a e s w en an im ion el ht ain \u2423li ess ers \u2423all ind op ild ant ren \u2423what iz ish'
            " ␣people ep ␣say ink ites uc esp ward ␣saying ations self ful ␣manner ual aven sw"
            " iven ief ␣speak ants iness stand ␣prophe ␣wicked ␣peace ains ␣glory"
        ),
        0.7604 * token.among(
            '" S n en her ell to ain \u2423li ers \u2423all ind ri ild nder ant The \u2423what aul ish \u2423flow'
            " ␣people ep ␣say ␣pain ink ress esp ward ␣saying ations self sw iven ␣speak ␣dep"
            " ␣Jacob stand ␣Arvela ense ␣prophe ␣wicked ␣peace ken ains gen ␣quiet"
        ),
        row=302,
    ),
    # two after !/␣A/pp and 46 more; !/ig/ie and 46 more
    "L3N564_two_after_a_pp_and_46_more": gelu(
        -1.06,
        1.716 * two_back.among(
            "! ␣A pp ␣li ␣went ␣Anna ␣at ␣Tom ␣She ␣Lily ␣made ␣Emma ␣Max ␣Sara ␣Sam ␣Jack"
            " ␣Nora ␣behind ␣Paul ␣Oscar ␣liked ␣Clara ␣ear ␣Ruth ␣Vera ␣slept ␣saw ␣pass ␣Eve"
            " ␣Ida ␣Hugo ␣Karl ␣Olga ␣lost ␣find irst Numbers ␣colour ret ␣opened ␣dw Colours"
            " itc ␣sunny Today ␣wanted ␣mid ␣windy ␣Qu"
        ),
        1.501 * token.among(
            "! ig ie ␣up ␣at ␣What ␣ball ␣hat ␣Goodbye ␣under ␣out ␣Yes ␣time ␣friends ␣night"
            " ␣near ␣end ␣count ␣well ␣apple ␣behind ␣Tuesday ␣liked ␣kite ␣bec ␣painted ␣down"
            " ␣park ␣Thursday ␣map ␣drum ␣Ed ␣Saturday ␣cold ␣back ␣Sunday ␣bell ␣morning ␣away"
            " ␣school ␣cat ␣opened ␣market ␣afternoon Yes ␣evening Today ␣hill ␣kitchen"
        ),
        1.477 * previous.among(
            "! d ␣d ␣u ␣was ␣said ␣were ␣went nder On ␣Who ␣out ␣good ␣red ␣On ␣V da ␣ke br"
            " ␣Where ␣en ␣liked ␣looked ␣That ␣slept One ␣open ␣brown ␣Ed ␣back ␣No ␣lost"
            " ␣morning It ␣colour ␣dark sh ␣Fe ␣umbrell ␣learned ␣afternoon ␣evening ␣mid ␣ran"
            " Thank hil ␣Bel ched ␣tail"
        ),
        0.2416 * word_start.among("␣The ␣at ␣mid"),
        row=303,
    ),
    # ”/O/oun and 45 more; after !/I/N and 46 more
    "L3N566_o_oun_and_45_more_after_i_n": gelu(
        -0.8203,
        1.349 * token.among(
            '" O oun noun oo \u2423for \u2423on \u2423cap \u2423upon \u2423pro \u2423under Th \u2423into \u2423bu han \u2423near \u2423pain \u2423Th'
            " te ␣hath ␣over van ␣bec For ␣wr ␣la But oin ␣char ␣did ␣gl ␣hast ␣through ␣happy"
            " ording ␣sur ␣prin ␣trans ria ␣hear ␣chan ros ␣afraid ␣prophe ␣war ␣stren"
            " ␣commanded Therefore"
        ),
        1.31 * previous.among(
            "! I N O V ␣ha ␣u ␣he ␣be ␣have ␣LORD ␣know ␣out ␣God ␣al ␣into ␣king ␣go ␣flow"
            " ␣Israel ␣hath ␣land ␣come ␣cle ␣cons ␣saying str ␣did ␣pri ␣hast ␣morning ␣dark"
            " ␣Lord ␣sy ␣Moses ␣Judah ␣Jerusalem ␣Egypt ␣ever ␣ret ␣prod ␣tak ␣caus ehold ␣spake"
            " ␣sto ␣cities ␣sword ␣che"
        ),
        1.071 * token.among(
            '" . O n \u2423p oun noun oo \u2423on \u2423cap \u2423upon \u2423pro \u2423under Th \u2423into \u2423bu han \u2423near \u2423pain \u2423Th'
            " ␣en te ␣hath ␣over van ␣bec For ␣been ␣la ␣char ␣gl ␣hast ␣through ␣happy ording"
            " ␣sur ␣prin ␣trans ria ␣hear ␣chan ros ␣afraid ␣prophe ␣war ␣stren ␣commanded"
            " Therefore"
        ),
        0.3704 * text_second.among(
            ", ↵ ␣the ␣w ou ing ␣in ␣be ␣th ec ␣re ␣it ome ␣se us ␣N ␣shall ore ␣P ␣at ine"
            " ␣LORD ␣thou ␣v ␣my ␣came ␣He ␣will ␣so ␣thy fore ount ␣Israel ␣Z ␣word ␣name con"
            " ␣rep com ␣law hem ␣therefore ␣heaven cc ehold ␣Jon ␣Mord rad ␣Saul"
        ),
        row=304,
    ),
    # B/F/W and 46 more; B/he/as and 45 more
    "L3N569_b_f_w_and_46_more_b_he_as": gelu(
        -1.266,
        1.67 * token.among(
            "B F W g ent ch ␣said ily art eth ␣She ␣He ␣we ␣friends ␣My ␣found ose ␣dis ␣hath"
            " ␣rel ␣looked ␣wr adverb Emma ␣been ither ␣act arsh ␣hast lack ely ␣hor ␣should"
            " ents ␣Moses ron ham ␣far ␣As ␣conc ␣sail ␣Ol ␣mouth ests ␣fruit ␣system ␣Har ience"
            " ␣Walter"
        ),
        1.5 * token.among(
            "B he as ay ␣he ␣be ood ome ␣are ily ␣have ␣had ␣they art ast ax ␣She ␣He ally"
            " ␣hath adverb ␣been ␣person ␣needs ␣being ␣hast lack ely He ␣Jesus ␣turn ␣Moses"
            " ␣someone ham ␣far ␣Jacob ␣yet ␣sail ␣wanted ␣return she usually ically She ␣depart"
            " ␣Saul They ␣position"
        ),
        1.236 * previous.among(
            'he \u2423I \u2423g \u2423" And \u2423not ho \u2423have \u2423they \u2423Goodbye \u2423kn \u2423She \u2423He \u2423so the \u2423cl \u2423bu \u2423pain'
            " ␣count ␣bec ␣la But Shopping Then ␣And ␣hast ␣girl ari ␣So ␣sk ␣They ␣Listen"
            " ␣Christ ␣hands ␣consisting ␣return she ␣sto bl ␣answered ␣whe So ␣stud ␣leg She"
            " ␣spirit They ␣che ␣read"
        ),
        0.2895 * word_start.among(
            "␣w ␣he ␣be ␣e ␣E ␣not ␣had ␣they ␣v ␣kn ␣cl ␣found ␣hath ␣been ␣la ␣Ed ␣ele ␣ob"
            " ␣Jesus ␣turn ␣now ␣far ␣ve ␣beg ␣whe ␣resemb ␣lack ␣leg"
        ),
        row=305,
    ),
    # ”/;/x and 46 more; after 2/6/␣I and 45 more
    "L3N570_x_and_46_more_after_2_6_i": gelu(
        -1.018,
        1.446 * token.among(
            '" ; x \u2423I \u2423was \u2423M \u2423on \u2423r verb \u2423had \u2423R nder ong \u2423de red \u2423gre \u2423Is \u2423le \u2423ex \u2423mother'
            ' \u2423like \u2423having \u2423end \u2423dis \u2423en \u2423hath \u2423painted \u2423took \u2423pre \u2423form \u2423gl \u2423hast ," \u2423Ar \u2423ent'
            " ex ␣col ␣pur fect ␣mine ); ␣usually ␣whose ␣inter ␣ed uring rid ␣Bel <|endoftext|>"
        ),
        1.086 * previous.among(
            "2 6 ␣I ␣sha ␣one ␣She ␣He ␣will ␣having ␣five ield ␣more ␣part ␣U ␣painted ␣can"
            ' ten \u2423shalt \u2423No ember ," Numbers \u2423dark Digits Names \u2423flowers \u2423sunny idge \u2423ph \u242310'
            " Yes ␣March ␣plant ␣consisting ␣contain ros ␣resemb ␣sol usually uring ␣September"
            " face ␣bear bs ␣sac ␣November ␣Selmark ease"
        ),
        0.7777 * sentence_start.among(
            "b g k w y ha ␣of on or ␣in le ␣g ␣y st her ␣it ␣F ke ho qu ␣In ␣red han ␣gr scar"
            " ␣before ang mer ner ␣Hugo ␣may fl ␣ob form Numbers bit ␣someone ␣prin let ␣Listen"
            " ␣caus eb me ␣usually wood ␣trib ring ␣such rad"
        ),
        0.7022 * token.among(
            ", - r w x ␣ in ␣of ing ␣for ␣r ␣st ce ight ␣had ␣from ␣R red ving ␣le ␣ex ␣K ␣hath"
            ' \u2423took \u2423open \u2423pre \u2423shalt \u2423Ed \u2423ang \u2423where lack ," \u2423head \u2423lives iss \u2423turn ex ron ert'
            " ␣pur ); ␣slow ␣inter ␣rest ␣toward ␣ed uring rid ␣Bel"
        ),
        row=306,
    ),
    # 0/1/2 and 46 more; after ,/0/B and 46 more
    "L3N571_0_1_2_and_46_more_after_0_b": gelu(
        -0.9685,
        1.544 * token.among(
            "0 1 2 4 6 7 8 9 ␣t ␣the ␣his ␣cap ␣my ␣their The ix ␣your ov uch vel pl ␣1 One"
            " ␣our rost ull und ␣thine iven ␣serv teen aldov ␣behold Months iet ␣X ehold ␣4"
            " ␣host ␣whose ␣occ ␣thoug ␣3 ␣both ␣Sel ␣subst greg ␣Eur tto"
        ),
        1.074 * previous.among(
            ", 0 B L M Y ␣ ␣of ␣m ␣in ␣sa ␣O ␣all ␣LORD ␣R On ␣ex ings uth ␣en ete ␣against ␣Re"
            " ␣1 For of ␣saith ␣pri ␣boy ␣Fe ␣among ␣ind ␣em ␣neither ␣pe ␣ever ␣reg ␣called"
            " ␣thousand ␣sal ␣prov ify ␣prophe ␣Jon ␣resp ␣servants ␣priests ␣possess ␣Qu"
        ),
        1.071 * token.among(
            "1 2 4 6 7 8 9 c v ver ake ak ass ix ␣your ␣gr ov uch vel pl One ␣our rost ␣spe ␣ob"
            " ull und ␣art ␣thine iven ␣sur ␣sk aldov Months iet ␣ca ␣mine ␣4 ␣wood oung air"
            " ␣occ ␣3 ␣Sel ␣subst greg ␣Eur tto"
        ),
        -0.4435 * word_start.among(
            "B v ␣ ␣a ␣l ad ␣that ␣W ␣his ␣N ␣li ␣Anna ␣ne ␣What ␣R ␣which ␣Lily ␣pro ␣sm ␣Who"
            " ␣le The ␣your ␣tr ␣dis ␣bec ␣sc ␣That ␣saith und ␣Fe ␣Ar ␣trans ␣heaven ␣ca ␣X"
            " ␣Christ ␣Jacob ␣10 ␣wood ␣Am ␣trib ␣Jo ␣peace ␣perform ␣mult ␣sit ␣Qu"
        ),
        row=307,
    ),
    # ion/ive/ome and 44 more; after oo/all/␣with and 45 more
    "L3N574_ion_ive_ome_and_44_more": gelu(
        -0.6561,
        1.225 * token.among(
            "ion ive ome one ame ree ite art very ue ade ␣facts ix era au ␣any ␣well ft One ␣la"
            " ory ␣every lack ale ␣something ␣Swan ible ␣body ␣large ped onia ium ␣plant ta"
            " ␣fruit ␣partic ature ␣round ␣painter arious face ey ico af ␣farmer ␣food ␣Qu"
        ),
        1.15 * previous.among(
            "oo all ␣with ␣sha pp ␣fl adjective ␣br ake ␣some ␣gre av ␣le ␣cl aul ␣into ␣small"
            " ix ␣having we ␣sl ␣cle ␣nine ␣opposite Opposites ␣strong teen gre Colours ␣pe"
            " Months ␣mus ␣soft ␣col ␣February ␣sil ␣sal ␣cur ␣March ␣ed bl ␣round sha rid ␣grou"
            " ␣piec ␣che ␣anim"
        ),
        0.9829 * token.among(
            "% ive one ame ree ite art very ue ␣facts ix era au ␣any ␣well ft One ␣table ␣la"
            " ory ␣every arm lack ale ␣something ␣Swan ible ␣large uit oot ife ium ␣plant"
            " ␣leaves ta ␣fruit ␣wicked ␣partic ature ␣round arious face ico af ␣farmer ease"
            " ␣food ␣Qu"
        ),
        0.5705 * sentence_start.among(
            "g l m n o t y on al le am ad her ch ke adjective un ␣one ␣some red ␣sm ␣red ␣al iv"
            " han scar ␣having sel ␣no pl ang ten oc Numbers pe bit ble sw har Opposites ␣prin"
            " ␣character ␣caus me ␣occ ta ␣both ␣leg"
        ),
        row=308,
    ),
    # O/␣T/␣ha and 46 more; O/h/␣o and 49 more
    "L3N577_o_t_ha_and_46_more_o_h_o_and": gelu(
        -1.239,
        1.508 * token.among(
            "O ␣T ␣ha ␣g ␣he ␣th ad ␣it ␣st ␣N ␣she ␣fl ␣ne ␣they ␣man ␣kn ␣She ␣Lily ␣He ␣sh"
            " han ␣go ␣Israel ah ␣Nora ␣Paul ang ␣Eve ␣Pete ␣David Then He ␣del ␣sw ␣Moses ␣sent"
            " ␣Judah ham ␣Jacob oh ␣priest az ␣arm ␣servant ␣answered ␣brother ␣Saul ␣lay"
            " ␣priests"
        ),
        1.138 * token.among(
            "O h ␣o ha on ␣h ␣n ␣he ␣th am ␣H ␣M el ␣E ab ␣fl ag ord ␣one ␣She ␣He ␣Then aul"
            " han ␣Mia ␣sle ␣land ␣Vera ␣table ␣David ␣Olga ph ␣spe ␣sons ␣Lord ␣sec ␣Moses"
            " ␣first over ␣Jacob oh az ␣fathers ␣return ␣ass ␣sea ␣cre ␣elect ␣wife ␣spirit"
            " ␣Saul greg"
        ),
        1.063 * previous.among(
            "ar hat ␣S ␣L ␣H ␣an ␣G And ␣com ␣father ime ␣what ␣ar ␣son ␣when adverb ␣ang ␣then"
            " ␣When ␣morning irst ␣sons ␣Jes eh ␣according ␣ent ␣prin ␣Ab ␣mount ␣tem ␣afternoon"
            " ␣ve oh yl ␣daught ␣evening ␣priest ␣pray ␣Am ␣year ␣answered ␣trib So hil ev ␣Jo"
            " ␣priests greg acle"
        ),
        0.9165 * sentence_start.among(
            "E O S T U on ␣( ␣th ␣that ␣L ␣G ␣B ␣F And ␣P ␣Tom ␣which ␣She ␣He On ␣Then ␣Ben"
            " ␣their ␣red The ␣Emma ␣ar This ␣when ␣Sara ␣Now ␣Jack ␣Mia ␣Oscar One But ␣Pete"
            " ␣Hugo ␣Karl ␣Olga Then ␣And Numbers It There Where ␣twelve ␣fruit So ␣chief"
            " Therefore"
        ),
        row=309,
    ),
    # U/he/␣o and 44 more; U/e/he and 46 more
    "L3N578_u_he_o_and_44_more_u_e_he": gelu(
        -0.5858,
        2.208 * token.among(
            "U he ␣o re ␣ha ␣u ␣he ␣th ␣e to ␣se ␣ne ␣pro ␣under ␣le ␣cha ␣facts ␣dis ␣en ␣U"
            " ␣ad ␣pre ␣har ␣te Then ␣sub ␣ob ␣tre con ␣sy com ␣fore ␣job ny ␣ever ␣hundred ␣yet"
            " ␣inter she ␣sto So sy ␣cor ␣grou ␣Nils ␣che <|endoftext|>"
        ),
        0.8403 * token.among(
            "U e he ␣o ou ␣ha oo ␣th ␣e ere And ␣se ore um ␣ne ␣af ␣so ␣out ␣cha ␣dis ␣en ␣ser"
            " ␣behind ␣Re ␣U ␣ad ␣pre ␣much ␣har ␣te ␣back ␣saith ␣sub ␣ob It ␣sy hem ␣sad ny"
            " ␣ever ␣yet Now ␣usually ␣Bruno ␣inter de ␣prophe ␣belie ␣che"
        ),
        0.8322 * previous.among(
            "- N ␣th ␣an ␣un ␣ne ␣Yes up ␣what ␣time ␣son ␣facts ␣tr ␣city ␣Th ␣word ␣much"
            " ␣Lake ␣No ␣spe ␣happ ␣How ␣something ␣bet ␣sy ␣rep ␣sw ␣job ␣writ ␣sou ␣mak ␣same"
            " ␣Yolvia ␣baker ␣judge ude irc ␣answered ␣painter ␣sailor ␣cook ␣est ␣ir ␣engineer"
            " ␣piec ␣farmer ␣Selmark ␣Tarvenia"
        ),
        -0.2242 * word_start.among(
            "␣ha ␣e ␣L ␣an ␣for And ␣st ␣at ␣ne ␣v ␣kn ␣Y ␣under ␣Do ␣dis ␣Th Then ␣sub ␣dec"
            " ␣air ␣piec"
        ),
        row=310,
    ),
    # ;/␣in/ent and 46 more; ,/ome/ter and 45 more
    "L3N579_in_ent_and_46_more_ome_ter": gelu(
        -0.9056,
        1.458 * token.among(
            "; ␣in ent ly est ␣will ave ure ort ally ␣again ␣go ated ating are ␣make ␣may ␣did"
            " ␣through ␣give ␣without ording ative ␣learn ␣might ␣Ch ␣together ␣therefore ␣now"
            " ␣cause anted ␣given ient lic ␣min ␣would ished ilt ute oint ised ␣return ared ify"
            " ived ature ␣peace ␣est ened"
        ),
        1.024 * token.among(
            ", ome ter And ␣not verb ave ment ure ount ally ␣again ose ␣hath ␣ser ␣make ough"
            " ␣may ␣did ␣through ␣set ␣give ␣without ording ative ␣learn ␣according ␣might"
            " ␣together ␣now ␣cause anted ␣given ient lic ␣would ished ilt oint ised ␣return"
            " ared ify ived ature ␣peace ␣est ␣bear"
        ),
        0.6028 * text_second.among(
            "f j ␣to hat ␣I ive ␣it ation ers ind ich qu ␣ye ␣thy red ade fore ime av up ␣cl"
            " ␣off iv ost ouse ␣this ish arl ep uch tain ff atur arden ens ond ␣rep com ower bit"
            " ␣opened ␣therefore ife ote ␣those ash ␣Mord ␣such"
        ),
        0.3367 * word_start.among(
            ", ␣s ␣c ␣in ␣n ␣u ␣S ␣an un ␣tw ␣sp ␣con ␣R ␣me ␣will ␣ex ␣cha ␣ar ␣go ␣en ␣ear"
            " ␣bec ␣acc sp ␣pre ␣great ␣than ␣may ␣high ␣lar ␣dec ␣rep ␣without ␣sec ␣might ␣sur"
            " ex ␣trans ␣reg ␣tem ␣ve ␣supp ␣equ ␣mat ␣brother ␣instr ␣pub"
        ),
        row=311,
    ),
    # Q/T/W and 46 more; after !/H/d and 45 more
    "L3N580_q_t_w_and_46_more_after_h_d": gelu(
        -1.334,
        1.831 * token.among(
            "Q T W x ␣t in ␣s ␣w is ␣e by ist ␣co fore ime ␣four ␣al ␣cha ␣wor Here iz ␣hand"
            " ␣pain Lily ah ␣well ft ␣bec ␣pers sp Shopping ␣jud ␣sub Digits ␣del ␣sec ␣fore"
            " ␣cont ␣Today ␣mus selves ped ␣occ ␣wife ␣Greta ␣Igor ␣belie ␣Eur <|endoftext|>"
        ),
        1.297 * previous.among(
            "! H d g o he ␣to ␣M to ro ␣on ␣shall ␣do ␣Hello ake ␣will ade ure ␣K ␣go ␣St ␣say"
            " ␣come ␣There ␣make sp ␣shalt ␣te ␣may pr ␣name ember ␣should ␣give ␣take ␣Can ␣eat"
            " ␣dw ␣called ␣keep ␣would ␣hold ␣dwell bl ␣Sel ␣pol ␣lay af"
        ),
        0.8298 * token.among(
            "T x ␣w is al ␣u noun ␣W ␣A ␣on ␣it ␣unto un ␣there here ␣my ␣co fore ␣cha aul This"
            " ob ␣pain Lily ov Once ␣over ␣There ␣bec Shopping ␣give There ␣sec ␣fore ␣Can ␣cont"
            " Where ␣mus ␣cause Do ␣would ␣ins oung ␣occ ␣Greta ␣Igor ey <|endoftext|>"
        ),
        0.3701 * word_start.among(
            "5 A ␣t ␣o ␣f ␣or ␣L ␣M ␣J ␣one ␣two ␣pl ␣her ␣de ␣sm ␣le The ␣cha ␣wor 's ␣cl ␣K"
            " ␣gr ␣go ␣count ␣no ␣comm ␣Wh ␣bec ␣can ␣buys ␣te ␣where ␣high ␣sho ␣sec ␣ind"
            " ␣Americ ␣int ␣mus ␣ve ␣would ␣told ␣Se ␣inv ␣death ␣Stella ␣Greta"
        ),
        row=312,
    ),
    # in a word beginning ./0/2 and 45 more; 0/2/4 and 44 more
    "L3N582_in_a_word_beginning_0_2_and": gelu(
        -0.8909,
        1.807 * word_start.among(
            ". 0 2 3 4 5 6 g j k l m n r s t v ar al le am ␣A all ␣What em ␣K da br ␣St ␣green"
            " ␣white pl ␣tom ␣Jer cy ␣Ch hy mon ␣10 par me ta bl ␣America ␣December ␣States"
            " ␣November <|endoftext|>"
        ),
        1.419 * token.among(
            '0 2 4 5 6 H R c g k s v z in nd \u2423" ur \u2423What \u2423C here \u2423v ud ak eop ys ob hed \u2423ad'
            " ␣cons ale ric ␣Jer ian hem teen ␣Ab ex der ␣10 ium ␣inv bl ␣partic gen ␣America"
            " ␣States <|endoftext|>"
        ),
        0.7869 * sentence_start.among(
            ", E g y z ␣t ␣c as ␣in ␣n am ␣y ␣L ␣H all old ␣some ␣wor ␣ar iv ␣gr ␣found da ␣end"
            " ␣used ␣comm ␣ob Numbers Digits Names cy ␣bel Opposites ␣imp Colours Months hy alk"
            " Days me ␣usually ␣occ ␣div ta ␣fruit ␣trib ring ␣such ␣chief"
        ),
        0.03004 * followed.among(
            "k o z ↵ er om ay il ␣has ␣What ␣In ␣Lily ␣Then ␣Who ␣My ␣Everyone lly ␣That iah"
            ' \u2423ten ." inn \u2423And \u2423So \u2423People aldov \u2423They \u2423Listen \u2423March \u2423twelve gn'
        ),
        row=313,
    ),
    # 0/6/am and 45 more; in a sentence beginning P/Q/␣F and 14 more
    "L3N584_0_6_am_and_45_more_in_a": gelu(
        -1.011,
        1.64 * token.among(
            "0 6 am ec ␣Anna ␣Tom op On ␣day ␣Emma ␣Max ␣Jack ␣Nora ␣land ␣Paul ␣Oscar ␣Vera ␣1"
            " ␣Stone ␣Eve ␣Finn ␣Ida ␣Karl ␣2 ␣heart ␣Rose ␣month ␣balls aldov ␣Egypt ␣heaven"
            " ␣eyes yl ␣10 ␣evening ␣4 ␣May ␣January ␣June ␣July irc ␣hats ␣August ␣5 ␣September"
            " ␣cloudy ico ␣November"
        ),
        1.311 * sentence_start.among(
            "P Q ␣F On ␣Who ␣Everyone ␣Clara Shopping Numbers It ␣art Opposites Colours Months"
            " Days ␣both <|endoftext|>"
        ),
        1.248 * previous.among(
            "? B G L P ␣w ␣c ␣n ␣e ␣G ␣B ␣E ␣li ␣went ␣C ␣de ora fore ␣Who ␣what ␣ab This ␣en"
            " ␣ear ␣Ed ␣When ␣morning ␣Fe ␣ent ␣Why ␣Today Days ␣tem ␣afternoon ␣sil ␣evening"
            " ␣judg az Today ␣wanted ␣Edith ␣lit ␣pray ␣Cora ␣wild ␣depart ␣mil"
        ),
        0.4635 * word_start.among(
            "0 B ␣c ␣n ␣th ␣W ␣k ␣at ␣Lily ␣Ben ␣K ␣small ␣Sam ␣Mia ␣Nora ␣land ␣old ␣Leo"
            " ␣Clara ␣ear ␣painted ␣Stone ␣Eve ␣Finch ␣Olga ␣Marsh ␣Hill It ␣Rose ␣Moss ␣Swan"
            " ␣cand ␣Fe ␣hard ␣balls ␣strong ␣dw ␣short ␣Egypt ␣umbrella ␣heaven ␣X ␣closed ␣4"
            " ␣pray ␣hats ␣5 ␣wild ␣cups"
        ),
        row=314,
    ),
    # two after l/␣e/␣The and 36 more; after Q/␣/␣p and 45 more
    "L3N585_two_after_l_e_the_and_36": gelu(
        -1.241,
        2.576 * two_back.among(
            'l \u2423e \u2423The ate On \u2423Is \u2423what This Here \u2423night \u2423looked One \u2423garden \u2423Lake ." get \u2423cat'
            " ␣dog ␣How ␣colour vania ␣shop ␣dw ␣Today ox ␣forest ␣afternoon ␣travel ␣supp"
            " ␣plant ␣told Today ␣farm ␣mill ␣z ␣ra ␣duck ␣goat ␣December"
        ),
        1.865 * previous.among(
            "Q ␣ ␣p ␣M ␣are ␣Anna ␣tw ␣sp ␣She ␣Lily ␣He ␣under ␣Emma ␣Max ␣Sara ␣Jack ␣near"
            " ␣count ␣Nora ␣behind ␣Leo ␣Oscar ␣sc ␣la ␣Finn ␣drum ␣much ␣coat ␣Ida Shopping"
            " ␣Hugo ␣Karl ␣opposite Numbers Names ␣girl ␣sy ␣Have ␣opened Opposites ␣learned"
            " ␣short ␣closed Pete ␣num ␣evening ␣occ ␣quiet"
        ),
        1.399 * token.among(
            "! ␣and ␣to ␣h ␣was se ␣F ␣se ine ␣C ␣bo ake ␣some ong ␣so ␣Then ade ave ␣what ␣am"
            " ␣ag ␣found ob Ben oss ␣bre ␣ear ␣There ␣looked ␣sc ␣needs ␣te ung ␣spe ␣plus ␣ring"
            " cess iss Paul vent ␣trans Colours semb ␣ph ␣inter ␣sto ␣contr ev ␣Har"
        ),
        1.217 * previous.among(
            "Q ␣ ␣m ␣M ␣sha ␣have ␣sp ␣Tom ␣ball ␣v ␣under ␣Ben ␣three ␣Is ␣ex ␣small ␣box ouse"
            " ␣near ␣gave ␣could ␣apple ␣seven ␣behind ␣Paul ␣Oscar ␣kite ␣sc ␣key ␣Finn"
            ' Shopping \u2423Hugo ," \u2423opposite Numbers Names \u2423girl \u2423shell \u2423orange \u2423ring \u2423opened'
            " Opposites ␣dirty ␣candle ␣market ␣num ␣bench bl ␣kitchen"
        ),
        row=315,
    ),
    # in a sentence beginning Q/a/↵ and 46 more; -/1/9 and 45 more
    "L3N586_in_a_sentence_beginning_q_a": gelu(
        -2.884,
        2.168 * sentence_start.among(
            "Q a ↵ in or ve ␣n ␣The ␣B ap ter ␣F one op ␣In ␣He ␣Who Here out sel ␣Everyone te"
            " Ben tr we ␣There ␣That One Shopping ␣may ␣When There ␣People Paul Where ␣someone"
            " Ruth rop ␣prin vent ex Eve Colours ␣They over Olga ␣how ey med"
        ),
        1.402 * token.among(
            '- 1 9 ` \u2423u \u2423" \u2423J \u2423cap \u2423pro \u2423fac \u2423ex \u2423cha \u2423after ves \u2423over \u2423im uc \u2423ad \u2423pre \u2423bas'
            " Then ␣oppos ␣sub ␣ob ember con ular ␣res ␣sy ␣fore gan ␣prin eren ex ␣int ␣mus"
            " over ␣ve oh ote ␣mouth ␣inter ␣mid ␣organ ision ␣number ology <|endoftext|>"
        ),
        0.7122 * token.among(
            "1 J ` y ␣( ␣u ␣un ook ␣ne ␣cap ␣pro ␣fac ␣ex ␣pr ␣cha out han ical ys ␣im ␣ad ␣pre"
            " ␣bas pr ␣sub ␣ob ␣res ␣sy ␣Jer ␣days ␣fore ␣first gan ␣between ␣prin eren ex ␣mus"
            " lic ␣ve ote ␣inter ␣mid ision ␣system sy ␣servants ␣order ␣genus"
        ),
        0.4588 * two_back.among("␣I ard ␣friend ␣day ␣ex ␣app ␣dis ual ari ␣travel"),
        row=316,
    ),
    # ation/␣have/ers and 46 more; ation/␣have/ity and 45 more
    "L3N587_ation_have_ers_and_46_more": gelu(
        -0.913,
        1.527 * token.among(
            "ation ␣have ers ␣they ity ␣LORD ␣He ␣will ally ␣Israel ␣people les ␣hath lly"
            " ␣children ␣come ence ␣word ␣things ually ations ␣sons ␣something He ␣days ␣law"
            " ents ␣Jesus ␣Judah ality ␣words selves ␣Christ irit ␣flesh ␣brethren ify imes"
            " ement ␣number ology ␣peace ␣servants ␣themselves ience ives ␣priests itude ics"
        ),
        1.068 * token.among(
            "ation ␣have ity ␣LORD ␣He ␣who ally ␣Israel ␣people les ␣hath lly ␣children ence"
            " ␣word ␣things ually ations ␣hast ␣sons ␣something He ities ␣days ents ␣Jesus"
            " ␣Judah ality ␣words selves iness ␣Christ irit ␣flesh ␣brethren ify imes ement"
            " ␣number ology ␣peace ␣servants ␣themselves ience ives ␣priests itude ics"
        ),
        0.7435 * text_second.among(
            ", f s ␣of ␣to hat ␣h ␣I im se ore ation ho ers ␣do ␣all ␣bl ind ␣ye very res ␣thy"
            " red ␣after ␣this ␣go ob uch ␣come tr atur ␣if arden cl ␣then ens form con acter"
            " olog ␣Jesus ␣opened cept ife ote ␣those ␣answered ␣Mord ␣such"
        ),
        0.7359 * previous.among(
            "␣sa verb ld ␣all ␣fe ence ␣acc ␣person ␣act ␣things ␣our inn rib ␣ev form ␣these"
            " ody ␣among olog iven ␣according Opposites ␣pres ␣disc ient iet cept ␣Christ irit"
            " ␣yet ility ␣host ␣same ␣brethren ␣those ␣mat ␣occ stand ␣prophe ␣trib So ␣cor iqu"
            " ␣mult ␣grou nded ␣quality ␣process ␣belie"
        ),
        row=317,
    ),
    # two after A/L/␣W and 46 more; after ␣the/en/␣S and 44 more
    "L3N588_two_after_a_l_w_and_46_more": gelu(
        -1.187,
        1.608 * two_back.among(
            "A L ␣W ␣The ␣H ␣G ␣O ␣What ␣She ␣He ␣day ␣Is ␣Yes Th The ␣what ␣V ␣city ␣Where ␣Fr"
            ' \u2423does Once \u2423Tuesday \u2423looked \u2423Monday \u2423Thursday \u2423much ?" \u2423asked \u2423Sunday \u2423saith \u2423find'
            " ␣Reed It ␣Have ␣plus ␣Fe ␣Can ␣opened ␣job ␣fam ␣soft ox ␣Listen be ␣told ␣cent"
            " ␣Bel Therefore"
        ),
        1.447 * previous.among(
            "␣the en ␣S ␣The ␣re ␣What ␣under The ␣K ␣Max Here ␣Sam ␣city ␣Jack ␣Do ␣could Once"
            " ␣Paul ␣There ␣table ␣lamp ␣asked ␣lost ␣How It ␣boy ␣Have ␣command ␣ring ␣Can"
            " ␣opened ␣learned ␣fam ␣Which Do ␣daught ␣bench ␣Alma ␣beg ␣mid ␣trib iqu ␣Mart"
            " ␣sat ␣depart ␣Mona ita"
        ),
        0.9425 * token.among(
            "␣f ␣H ␣for ␣J ␣it ␣It ␣P ␣has ␣What ␣capital qu ␣will ␣day ␣father ␣Who ␣flag ␣son"
            " This ␣city ␣hand ␣Where ␣house ␣count ␣children ␣land ␣qu ␣Tuesday ␣shalt ␣much"
            " ␣Bell ␣name ␣opposite ␣sons ␣colour ␣days ␣job Where ␣Egypt ␣Today ␣fam Do ␣voice"
            " Today ␣inv ␣trib ␣sailor ␣number ␣cities ␣Klara ␣Mona"
        ),
        0.7282 * token.among(
            "c n on ␣l ␣H ␣J ␣it ␣It ␣P ␣has ␣them ␣con ␣capital qu ry ␣father ␣God ␣son ies"
            " This ␣city ␣green ␣Where te ␣children ␣land ␣qu ␣shalt ␣fast ␣place ␣opposite"
            " ␣colour ␣cr ␣job Where ␣Jerusalem ␣short ␣fam ␣mus Do Today wood ␣inv ␣sailor"
            " ␣Klara ␣glory ␣Mona"
        ),
        row=318,
    ),
    # after C/M/Q and 45 more; h/m/r and 45 more
    "L3N589_after_c_m_q_and_45_more_h_m": gelu(
        -1.083,
        1.633 * previous.among(
            "C M Q ␣in ␣u ␣S ␣P ct ␣R ␣pl ␣under Th ␣ex eop ␣into This ␣near ␣used ␣behind ␣U"
            " Shopping ␣No ph ␣gl ␣through Names outh ␣girl com gan ␣int ␣mount ␣X ␣February"
            " ␣conc ize ehold ons ros ␣organ ␣ed ␣med hil ␣wild ␣det ␣subst ␣Qu med"
        ),
        1.33 * token.among(
            "h m r ha ␣f ␣l ic am im ere ␣his and od ord ital ist ␣thou ␣so ug Th ␣what ub"
            " ␣your iz ob ␣Th uch ib oss ␣shalt iah ␣our ism ␣ey iss hem ␣heav har ␣might ␣Ch"
            " erm ␣dest ␣soft ␣host ␣righteous ros ␣conf iqu"
        ),
        0.9369 * previous.among(
            "K M Q S om ic ␣has ␣by ␣br ␣under eop ␣cup ␣dr ause ␣behind ool ten Shopping ␣El"
            " ␣gl ␣morning ␣through ␣hor ␣dog Names ␣girl ␣Jes com ␣cr ␣int ␣soft ␣afternoon"
            " ␣evening ehold ␣4 ␣ins gn bl ␣kitchen ␣med hil ␣wild pro ␣process ␣December"
            " Therefore ␣Qu med"
        ),
        0.8794 * token.among(
            "Z ␣the ␣f ␣l ol and ag ra od ord ital ist ␣will ␣thy ␣God Th ␣what ob ␣Th ok uch"
            " ib ress oss uc oth hes ␣shalt ␣our oin ␣som Then ␣may ism iss hem ␣own ␣heav"
            " ␣might ␣Ch erm ␣dest ␣soft ␣min ␣host lm ␣righteous ros ␣conf"
        ),
        row=319,
    ),
    # A/␣He/Anna and 40 more; A/Anna/Tom and 43 more
    "L3N592_a_he_anna_and_40_more_a_anna": gelu(
        -1.576,
        2.463 * token.among(
            "A ␣He Anna Tom ␣blue ␣yellow Ben ␣1 ␣black Emma ␣eight ␣brown Max ␣pink Sara Mia"
            " Jack Numbers Digits Sam Names Nora Oscar Paul Opposites Leo Colours Months Days"
            " Finn Hugo Pete ␣10 Ida ␣4 ␣April ␣January ␣June ␣July ␣August ␣September ␣December"
            " ␣October"
        ),
        1.552 * token.among(
            "A Anna Tom ␣blue ␣yellow Ben ␣1 ␣black Emma ␣eight ␣brown Max ␣Saturday ␣pink Sara"
            " Mia Jack Numbers Digits Sam Names Nora Oscar Paul Opposites Leo Colours Months"
            " Days Finn Hugo Pete ␣February ␣10 ␣March Ida ␣4 ␣April ␣January ␣June ␣July"
            " ␣August ␣5 ␣September ␣December ␣October"
        ),
        0.7894 * last_capitalised.among(
            "Q ␣Anna ␣Tom ␣In ␣Lily ␣Is ␣Max This ␣Do ␣Where ␣Mia ␣Nora ␣Oscar ␣Ruth ␣Vera"
            " ␣Pete Shopping ␣Hugo ␣Karl Numbers ␣How Digits Names ␣Have ␣Fe Opposites ␣Why"
            " Colours ␣Today Months Days ␣Which ␣March Today ␣April ␣Edith ␣May ␣January ␣June"
            " ␣July ␣Edda ␣August ␣September ␣America ␣United ␣States ␣November ␣Eur ␣Qu"
        ),
        -0.3892 * word_start.among(
            "␣ ␣t ␣and an ␣T ␣O ␣she ␣had ␣cap ␣sp ␣R ␣sm ␣red ␣j ␣child ␣blue ␣live ␣yellow"
            " ␣white ␣count ␣six ␣could ␣Ruth ␣wr ␣black ␣ele ␣put ␣way ␣des There ␣chair ␣law"
            " ␣trans ␣Egypt ␣dev ␣prod ␣February ␣4 ␣righteous ␣field ␣January ␣June ␣5 ␣Jon"
            " ␣wild ␣Mart ␣eleven ␣air ␣chief"
        ),
        row=320,
    ),
    # W/g/␣W and 45 more; ␣W/by/␣two and 45 more
    "L3N593_w_g_w_and_45_more_w_by_two": gelu(
        -0.9041,
        1.861 * token.among(
            "W g ␣W ␣J by ␣capital ␣father ␣cl ␣child ␣flag ␣mother ␣facts eld ␣dis ␣any ␣knows"
            " ␣white ␣Wh ␣Thursday ult vania ␣rep ␣sw ␣build ␣People ␣prop sw ␣dist ␣imp ␣trans"
            " ␣eng ␣dep ␣those ␣baker ␣consisting ␣wave wood ␣Cora ␣painter ␣sailor ␣Ilmaria"
            " ␣genus ␣Mart ␣engineer ␣farmer ␣Selmark ␣tail ␣Tarvenia"
        ),
        1.065 * token.among(
            "␣W by ␣two ␣R ␣capital ant ␣cl ␣child ␣flag ␣mother ␣facts ␣green ␣dis ␣knows ␣Wh"
            " mark ␣works ␣dec ␣rep ␣sw ␣Ar ␣People ␣prop sw ␣someone ␣dist ␣int ␣its ␣eng ␣dep"
            " onia ␣Which ␣those ␣Yolvia ␣baker ␣consisting ␣judge ␣Cora ␣painter ␣sailor"
            " ␣Galdovar ␣genus ␣Mart ␣written ␣engineer ␣farmer ␣tail ␣Tarvenia"
        ),
        0.8172 * previous.among(
            "␣is ): ␣The and adjective ␣com old ␣some ug ␣K Here ␣having ␣Everyone ␣ser ␣Br"
            " ␣used ␣Stone ␣seen ␣Grey ␣lost ames ung vania ␣build ␣Jud ␣writ venia ␣someone"
            " ␣neither ␣Americ ␣fam ␣sou ␣pur ␣Christ irit ␣woman wood ␣ed ␣Stella ived ␣Albert"
            " ␣pol ␣genus ␣leg rad ␣piec amm ␣farmer ␣anim"
        ),
        0.478 * text_second.among(
            "he es an as oo id am st im ig her na th ch ␣are ame ␣bl ich ri ound ild ue ice ide"
            " orn arl ater lly oon mer we ough ird ␣every ␣then lack ald osed har der itc let"
            " ␣wood ute anc raw ␣such amm af"
        ),
        row=321,
    ),
    # '/t/␣t and 46 more; after G/H/Y and 45 more
    "L3N595_t_t_and_46_more_after_g_h_y": gelu(
        -1.073,
        1.548 * token.among(
            "' t ␣t ␣e ive ␣shall day verb if ous ␣out ical ␣over ious adverb ird ␣saith ␣may"
            " ful ely ␣cat ald ting ␣about ␣rep ative less ␣eat gether ␣own ␣short ␣int ␣answ hy"
            " ␣full ␣att atic istic oney ␣low ␣sound Thank ically den ␣det ␣eff ␣proper ␣lay"
            " ␣dry"
        ),
        1.176 * previous.among(
            "G H Y on at ␣h ot ␣S ␣H ol ir ap ␣it ␣r op ␣thou ␣v ␣man ␣under ␣nam ␣V ␣near ise"
            " ␣behind ␣today ␣cle ␣saying ␣Grey get ␣put ␣boy He ␣forth els ␣horse ron ␣Listen"
            " Hugo Yes ␣told oint rap ␣order ains ␣proper ␣wet tto ␣Walter"
        ),
        0.8762 * token.among(
            "t ␣t ay ol ␣se day verb if ous ical ␣six ␣over ious adverb ird ␣oppos ␣saith ␣may"
            " ful ely ald ␣res ␣rep less ␣eat gether ␣first ␣heavy ␣short ␣int hy ␣full ␣att"
            " atic istic ␣mak ␣young ␣ref ␣ass icked ␣low ␣diff Thank ically den ␣det ␣eff ␣lay"
            " ␣dry"
        ),
        0.8566 * previous.among(
            "- ␣h ␣u ot ol ␣shall ho ␣up ␣bo ␣will ␣under ud ␣out ␣pr aul ␣flow ␣near ok lly"
            " ␣str ␣behind ␣down ␣can ␣sl ␣today ␣Ed ␣cle ␣saying ␣Grey arm ␣may ␣find ␣manner"
            " ␣should ␣boy sh ␣forth olog ␣burn ron ␣Listen Hugo ␣rec ␣bench ␣fall ␣dwell ␣round"
            " ␣walk ␣bat"
        ),
        row=322,
    ),
    # after a word beginning 3/␣H/␣G and 46 more; ”/)/. and 46 more
    "L3N596_after_a_word_beginning_3_h_g": gelu(
        -1.069,
        1.24 * previous_word.among(
            "3 ␣H ␣G ␣went ␣came ␣K ␣son ␣V ␣pain ␣Everyone ␣Mo ␣Z ␣There ␣Wh ␣Re ␣Stone ␣Grey"
            " ␣kind ␣Field ␣dark ␣happy ␣Black ␣Fe ␣Can ␣Moses ␣fam ␣mus ␣Listen ␣met ␣Yolvia"
            " ␣baker ␣judge ␣ran ␣Arvela ␣elect ␣painter ␣sailor ␣Galdovar ␣Ilmaria ␣genus ␣Bel"
            " ␣North ␣engineer ␣United ␣farmer ␣Selmark ␣Mordalia ␣Tarvenia ␣Qu"
        ),
        1.239 * token.among(
            '" ) . ? E \u2423ball \u2423box ice \u2423knows \u2423used \u2423well ction adverb \u2423took \u2423can \u2423person \u2423back'
            " especially ions ␣works ␣something ody ized ␣relating ␣flowers ism ities ␣lives"
            " ␣someone als ␣travel ium ␣wanted ␣wave ␣leaves ␣especially ␣engine ␣system usually"
            " ␣cover ␣order ␣leg face ␣piec ␣America ␣process ␣States ␣position ␣line"
        ),
        0.8789 * sentence_start.among(
            ", b j k n r ␣t ␣s ␣w ␣of ve ␣n am ␣un ␣r one qu ␣sm sc ␣wor ace ␣gr ␣My ob ␣end"
            " ␣used ␣There land self rib ␣bel bit sw gr rop ␣character alk ␣They mon par me air"
            " az ␣occ ␣div ␣fruit gen ␣such ␣chief"
        ),
        0.2523 * word_start.among(
            '" \u2423O \u2423ne \u2423sp \u2423con \u2423pl \u2423app \u2423home \u2423cup \u2423ke \u2423used \u2423well \u2423op \u2423There \u2423took \u2423can \u2423key'
            " ␣pre ␣drum ␣coat ␣cold ␣ele ␣bell ␣works ␣door ␣something ␣rep ␣del ␣Swan ␣sec"
            " ␣chair ␣blood ␣sk ␣exp ␣reg ␣att ␣years ␣ve ␣travel ␣min ␣judg ␣inv ␣windy ␣def"
            " ␣leg ␣ste ␣process ␣States ␣Eur"
        ),
        row=323,
    ),
    # ␣un/␣Hello/␣In and 46 more; ,/re/␣un and 44 more
    "L3N598_un_hello_in_and_46_more_re": gelu(
        -1.108,
        1.327 * token.among(
            "␣un ␣Hello ␣In ␣but ␣flag ␣mother ␣city ␣Do ␣Where ␣knows ete Ben ␣could ign"
            " ␣There ␣Wh ␣looked ␣painted ␣pre iah ␣much ␣Grey ␣morning con ␣opposite ␣colour"
            " ␣month ␣Have com ␣job ␣lives ␣writ Where ex ␣Today Do ␣afternoon ␣February ␣March"
            " Today ␣April ␣June ␣July Thank ␣written ␣process ␣November ␣mil ␣tail"
        ),
        1.056 * token.among(
            ", re ␣un ␣Hello ␣In ␣flag ␣mother ␣city ␣Do ␣Where ␣knows ete Ben ␣could ␣liked ␣Z"
            " ign ␣There ␣Wh ␣looked ␣painted ␣pre iah ␣Grey ␣El ␣opposite ␣colour ␣month ␣Have"
            " ␣Ford com ␣job ␣lives ␣writ Where ex ␣Today Do ␣February Yes Today ␣April Thank"
            " ␣written ␣process ␣mil ␣tail"
        ),
        1.01 * sentence_start.among(
            "C E Q U f i j p u in re as ce ag un ma ␣Y ␣In fore Here ␣My da ob sel Ben Once tr"
            " ␣There ␣bec Emma oc land self form con It sh com Paul Colours mon Olga read air az"
            " de ␣organ ␣system pro"
        ),
        0.7584 * previous.among(
            "C ␣a ␣has ␣What by ␣Who ␣nam ␣facts Here ␣city ␣knows ␣Everyone ␣used ␣could Once"
            " ␣There iah ␣No ␣morning ␣Frost ␣mark ␣How It ␣colour There ␣People ␣according gan"
            " Where Colours ␣Today ␣sunny ollow onia ␣Which ␣Yolvia ␣April wood ␣January ␣ran"
            " ␣Arvela ␣painter ␣Galdovar usually ␣process ␣December ␣October ␣Selmark ␣Tarvenia"
        ),
        row=324,
    ),
    # after ␣at/␣D/␣Hello and 44 more; 6/␣/␣p and 46 more
    "L3N600_after_at_d_hello_and_44_more": gelu(
        -0.927,
        1.282 * previous.among(
            "␣at ␣D ␣Hello nder ␣In ␣but On ␣Then ␣three ␣four ␣child uth Here ␣bu ␣end ␣five"
            " ␣Everyone ␣comes ␣There ␣Re ␣buys ␣ang ␣seen ␣tomorrow ␣ob ␣2 ␣ind ␣lives teen"
            " ␣prin ␣last ox ␣February ␣travel ␣April ␣May ␣January ␣3 ␣hats ania ␣eleven ␣instr"
            " ␣goat ␣cups ␣December ␣October ␣November"
        ),
        1.232 * token.among(
            "6 ␣ ␣p ␣he ␣M ␣k ␣F ␣she ␣are ␣D ␣R ␣bo ␣Y On ␣their ␣four ␣ke mb ␣knows ␣Br Once"
            ' \u2423Z \u2423Wh \u24231 \u2423slept One \u2423garden \u2423El ," It Digits \u2423these \u2423Fe olog \u2423People \u2423umbrell'
            " ␣tab ␣4 ␣Cora ␣June ␣July ␣3 ␣5 ␣conf ␣Bel ␣z ␣anim ␣Qu <|endoftext|>"
        ),
        0.9304 * token.among(
            "6 ␣ ␣he ␣k ␣G ␣B ␣F ␣she ␣were ␣D ␣R ␣Y On ␣their iv mb ␣knows ␣Br Once ␣Z ␣Wh ␣1"
            ' One \u2423open \u2423Ida \u2423El ," It Digits \u2423Fe olog \u2423build \u2423People \u2423umbrell Opposites \u2423Mara'
            " ␣tab ␣4 ␣May ␣Cora ␣June ␣3 ␣5 ␣conf ␣Bel greg ␣anim ␣October"
        ),
        0.9163 * last_capitalised.among(
            "␣Anna ␣What ␣Tom ␣In ␣Lily On ␣Ben ␣Emma ␣Max Here ␣Sara ␣Everyone ␣Nora ␣Leo"
            " ␣Oscar ␣Clara ␣Vera One ␣Thursday ␣Finch ␣Finn ␣Pete ␣Hugo ␣Karl ␣Grey ␣Wood"
            " ␣Field Numbers Digits ␣Rose ␣Black ␣Have ␣Ford ␣Moss ␣Fe ␣Lane Leo ␣Which ␣Nor"
            " ␣February ␣April ␣May ␣January ␣Mord ␣December ␣October ␣November ␣Selmark ␣Qu"
        ),
        row=325,
    ),
    # ing/ith/␣are and 44 more; after oun/␣u/␣for and 46 more
    "L3N601_ing_ith_are_and_44_more": gelu(
        -0.8873,
        1.203 * token.among(
            "ing ith ␣are ␣have ␣all ake ␣will ␣their uth ␣your ␣go ␣hand ␣say ␣end ction ␣pers"
            " ward ␣things ␣way ␣these ␣wind ank ␣take ␣learn ␣bring ␣law ief oice ␣words ␣speak"
            " ␣cause ␣done ␣evil ␣thing ␣keep ␣judg ␣power ␣stand ␣ass ␣drink stand ␣dwell"
            " ␣sound ␣use ␣fear ␣lay ␣walk"
        ),
        1.1 * previous.among(
            "oun ␣u ␣for ␣r verb ␣them ␣all ark ␣me ␣bo ␣know ␣pro ave ␣ab This ␣any sel"
            " ␣children ␣wr ␣much inn ␣way ␣happ ␣heart ␣these ments oice ␣short ␣words ␣tak"
            " ␣hear ␣evil ␣keep ␣drink stand ␣contr ␣appe ␣wicked ␣mar ␣perform ␣fear ␣lack ␣leg"
            " ␣such ␣ste ␣fa They ␣belie ␣walk"
        ),
        0.9129 * token.among(
            "␣are ␣do ␣all ␣will ␣their ␣time uth ␣go ␣hand ␣end ␣work ␣make ction ther ␣pers"
            " ward ␣things ␣way ␣these ␣wind ank ␣take ␣learn ␣bring ␣law ief oice ␣ever ␣words"
            " ␣speak ␣cause ␣evil ␣thing ␣keep ␣judg ␣power ␣stand ␣ass ␣drink stand ␣dwell"
            " ␣sound ␣use ␣written ␣fear ␣lay itude ␣position ␣walk"
        ),
        0.7697 * sentence_start.among(
            "B C D G H I K L M P T Y ␣d ␣S ␣or ␣M ␣se ␣not ␣she ␣are ␣have ␣do ␣all ␣Y ␣ye ␣but"
            " ␣their ␣Is ␣see ␣le ␣cl ␣My ␣having ␣St act ␣make For But ␣let ␣saith ␣these Where"
            " ␣neither ␣now ␣prin Do ␣yet They"
        ),
        row=326,
    ),
    # G/R/a and 46 more; in a text beginning ./A/B and 45 more
    "L3N606_g_r_a_and_46_more_in_a_text": gelu(
        -1.521,
        1.463 * token.among(
            "G R a e o z al ␣u ac ␣S ␣A ␣G na ␣B ␣un ␣con ct ␣R eth ␣He ␣Ben ␣Is ime ␣ab ␣Mo"
            " ␣Re uc ␣U ␣shalt arn ird ␣El ung ␣spe ␣Jer ox ert ne ilt ␣ref ␣dwell ␣fruit ␣trib"
            " hil ␣Har ␣Jo ␣alt ␣plac ␣walk"
        ),
        1.391 * text_start.among(
            ". A B C D E F G H I L M N O P R S T U W Y ␣of ere And est Th The 's ice scar For"
            " But Then He ␣water Where ␣neither ham ␣mount Do Now az So ring She nded They"
            " Therefore"
        ),
        1.149 * previous.among(
            "F j ␣g ␣S ␣H ␣M ␣A all ␣G ␣B ␣J ␣F ␣P ␣com ␣bl ␣pl ␣K ␣Fr ␣Br ib ␣ro ␣Z ␣Wh ␣U"
            " ␣seen ␣El ␣Ar oly har gre ␣Americ ␣Ab ron ␣mount ants ␣daught eb ␣wave ␣dwell bl"
            " ␣hats hil ␣genus ␣stren ␣z ␣Klara ␣cups ␣sac"
        ),
        0.7128 * word_start.among(
            "␣or ␣E ␣J And ␣not ␣N ␣by ␣C ␣bl ␣af ␣Ben ␣red ␣Is ␣j ␣pr ␣wor 's ␣ab ␣gr ␣V ␣Sam"
            " ␣Mo ␣Z ␣took ␣shalt But ␣cons ␣Olga Then ␣lost ␣find ␣name It ␣Jer ␣Fe ␣Ar ␣trans"
            " ␣They ␣told ␣Se ␣Pet ␣dwell ␣meas So ␣Jo ␣est ␣alt ␣ra ␣fa"
        ),
        row=327,
    ),
    # C/F/H and 46 more; after ”/-/K and 43 more
    "L3N607_c_f_h_and_46_more_after_k": gelu(
        -0.9485,
        1.946 * token.among(
            "C F H M W c h ␣t ␣w ␣b ␣c ␣f ␣p ␣d ␣h ␣W ␣L ␣H ␣M ␣fr ␣st ␣C ␣D ␣v ␣ch ␣sh Th sc"
            " ␣ag ␣end ␣Th ␣Br ␣comm ␣str ␣Wh ␣sc fl ␣sw ␣cr sw ␣Ch ␣exp ␣dist ␣ph ␣rec ␣prov"
            " ␣elect ␣cent ␣subst"
        ),
        1.371 * previous.among(
            '" - K S ` \u2423" \u2423S \u2423H \u2423A \u2423F \u2423N \u2423said \u2423sp \u2423C \u2423came \u2423af \u2423under \u2423V \u2423near \u2423count \u2423behind'
            " ␣Z ␣There Max ␣cons ␣saying ␣som ␣Al con Digits ␣dec ␣Jer ␣Jes ␣They ␣conc ␣tired"
            " Yes ␣spake eb Today ␣angry ␣inv ␣Jon ␣wild ␣genus ␣Bel"
        ),
        0.9382 * token.among(
            "C F H W t y ␣f en ed ␣h am ir ␣st od ␣D qu ␣ch ␣sh Th ure ␣ag ␣St ␣Th ␣Br ␣comm"
            " ␣str ␣Mo ␣Wh ␣looked ␣find ␣dec ␣sw ␣cr sw ␣Ch ␣exp ␣dist ␣ret ␣ph ␣rec ␣equ ␣Dari"
            " ␣elect ␣conf ilda ␣cent ␣subst ows"
        ),
        0.8819 * token.among(
            "B C F G H L T W l z ␣t ␣b ␣f ␣d ␣W ␣H ␣st ␣sp ␣D qu ␣ch ␣sh Th ␣ag ␣Th ␣Br ␣comm"
            " ␣str ␣Wh ␣sc sp ␣dec ␣sw ␣cr sw ␣Ch ␣exp ␣dist ␣ret ␣ph ␣rec ␣equ ␣ref gn ␣elect"
            " ␣conf ␣cent ␣subst"
        ),
        row=328,
    ),
    # E/H/` and 45 more; after Q/w/␣a and 45 more
    "L3N608_e_h_and_45_more_after_q_w_a": gelu(
        -1.249,
        1.428 * token.among(
            'E H ` n \u2423o \u2423s \u2423w \u2423d \u2423n noun \u2423" \u2423e \u2423S \u2423M \u2423re \u2423E \u2423se \u2423com \u2423co \u2423small \u2423facts \u2423no'
            " ␣comm ␣bre ␣behind we pping ␣som ␣Al ␣rem ␣high ␣dog tern ␣opposite ari ␣relating"
            " less ␣large ␣sou ros ␣genus ␣leg ␣secret ␣duck ␣anim ␣most ␣swe <|endoftext|>"
        ),
        1.385 * previous.among(
            "Q w ␣a ␣the ): an ␣e ␣W ␣an ␣sha verb up The ary ␣flag ␣facts Here ical ␣Do atur"
            " via Shopping ␣saying ␣colour ␣sy oria ␣large ␣Ch ␣Americ ␣trans Colours atic ␣ph"
            " ␣num ); ␣plant ␣mid ␣Lars ␣sailor ␣genus ␣cent arious ␣engineer ␣process ␣farmer"
            " ␣Selmark ␣most ␣Tarvenia"
        ),
        0.7156 * token.among(
            'E ` r \u2423 \u2423t \u2423a \u2423of or \u2423to ): \u2423n \u2423g \u2423" \u2423e \u2423or \u2423an \u2423by \u2423What \u2423com ous very ren \u2423co'
            " ␣we ␣king ial ␣near ␣no ␣bre ␣rel ␣behind ␣saw ␣may ful ␣Al ␣Brook ␣nor ari less"
            " ␣em ␣sou ␣righteous ␣low ␣leg ␣secret ␣frog ␣Eur ␣most <|endoftext|>"
        ),
        0.3988 * word_start.among(
            "A M ␣t ␣w ␣d ␣u ␣A ir ␣B ␣E And ␣se ␣capital ␣me ␣v ␣co ␣Ben ␣who ␣out ␣al ␣ar ␣am"
            " ␣small ␣king ␣My ␣found ␣having ␣end ␣Th ␣comp ␣comm ␣rel ␣ear ␣U ␣been ␣can But"
            " ␣te ␣great ␣tree Then ␣tre ␣dw ␣sou ␣mus ␣min ␣priest ␣year ␣anim"
        ),
        row=329,
    ),
    # R/S/W and 45 more; after at/ic/ec and 46 more
    "L3N611_r_s_w_and_45_more_after_at": gelu(
        -0.6623,
        1.357 * token.among(
            "R S W x ␣w it ut ␣un us ject ␣R ␣Lily ␣ex ␣time This Tom ␣Sam ␣used act ction ␣im"
            " One ␣pass ␣act ␣offer ␣sons It Sam ank uct bit ex ␣sunny ox ␣evil ␣thing"
            " ␣afternoon ␣caus ␣4 ␣farm ␣rest ␣div ␣kitchen ␣hats rap ␣meas ␣process ␣possess"
        ),
        0.8169 * previous.among(
            "at ic ec os verb ␣cap On ␣ch Th ␣what eop ␣named ␣ag This ␣Now ␣ac og ␣used ang"
            " One ␣bas ph ␣gen ␣morning It ␣dec ␣command ␣build ␣lives ␣inc ␣ph ␣afternoon"
            " ␣evening ␣chan ␣contain ␣year ␣sto ␣gener ␣meas Thank hil ␣sol ␣windy ␣est ␣def"
            " ␣grou ␣cloudy ␣process greg"
        ),
        0.7553 * token.among(
            "- R S W e x re ␣w ject ation ␣ex ␣time This Tom ␣Jack ␣Leo act ␣im ␣word ␣painted"
            " One ␣pass ␣act ␣offer ␣morning ␣sons It ␣girl There bit ex ox ␣thing ␣afternoon"
            " ␣evening ␣caus ␣4 ash ␣lit ␣rest ␣div rap ution ␣meas ␣number ␣subst ␣process"
            " ␣possess"
        ),
        0.4471 * sentence_start.among(
            "e i z ␣b an as ad ter ag adjective ly ine ant ␣some ␣thy ␣their fore ␣ar This"
            " ␣found sel ␣used ove One ␣bas cl ph ␣may pr ␣ob Numbers It There cy ␣blood ␣prin"
            " vent alk ne ␣caus ␣usually ␣occ ␣div ␣organ ␣system ␣trib ␣det ␣such"
        ),
        row=330,
    ),
    # after w/␣w/␣he and 45 more; i/n/en and 45 more
    "L3N614_after_w_w_he_and_45_more_i_n": gelu(
        -1.287,
        1.37 * previous.among(
            "w ␣w ␣he ␣st ␣she adjective ␣tw ␣sp ␣ye ␣sm ␣sh sc ␣pr ␣cl ouse ␣flow les eds"
            " ␣liked ␣Wh ␣bec adverb ␣sc ␣la ␣being ␣bed ␣rem ␣mark ␣opposite ␣res sh ␣sw ␣So"
            " ␣opened Opposites ␣dw ␣short ␣soft ␣closed ␣slow ␣mid ␣low ␣fall ␣quiet ␣sat ␣goat"
            " ␣dry ␣walk"
        ),
        1.255 * token.among(
            "i n en ): ␣be oo ␣was ood ␣sa ul ␣were ␣com ri ␣al ␣ar ␣am ␣bec ␣wr ␣U esp via"
            " ␣thr ␣being inn ␣fast ␣car ␣very ␣bet ␣sw ␣lives itc ␣tem ␣cut ␣got ␣lived ehold"
            " read ␣stand ␣fall ␣dwell ␣Ir ␣appe ␣mar ␣Mart ␣sat ␣move ␣sit ␣walk"
        ),
        0.9783 * word_start.among(
            "Y ␣be ␣was ␣or ␣H ␣re ␣tw ␣sp ␣me sc ␣wor ␣am ␣ke ␣flow ␣Mo ␣bec ␣sc ␣down ␣being"
            " ␣cons Shopping ␣som ␣away ␣Brook ␣place ␣mark ␣something ␣sw ␣lives ␣according ␣dw"
            " ␣mus ␣They ␣Mara ␣loud ␣lived ␣stand ␣inter ␣drink ␣fall ␣dwell ␣Ir ␣subst"
            " ␣brother ␣sat ␣move ␣goat ␣sit ␣walk ␣Qu"
        ),
        0.5916 * token.among(
            "en it on ar ow ␣be ␣was ood ␣were ␣com ␣Hello eth ␣so ␣am ␣ke urn row ok ␣fe pl"
            " ␣Wh ␣bec ␣down esp ␣thr ␣being pr ␣fast ␣car ␣bet ␣chair ␣lives itc ␣tem ␣cut"
            " ␣lived ␣stand ␣dwell gn ␣Ir ␣mar ␣pol ␣cor ␣grou ␣sat ␣sit embr ␣walk ␣Qu"
        ),
        row=331,
    ),
    # after Z/j/k and 45 more; I/N/z and 45 more
    "L3N615_after_z_j_k_and_45_more_i_n": gelu(
        -1.004,
        1.452 * previous.among(
            "Z j k ␣s ␣p ␣ha am ␣S ␣L ␣A ␣un ␣N ␣cap ␣He ␣Then ub ty ␣Mo ␣Z ␣U ␣pre ␣Ed ␣ang"
            ' oin ," \u2423Fe \u2423thereof \u2423according els \u2423heaven \u2423gold \u2423bread \u2423mer \u2423tab eb \u2423priest gth'
            " iec ␣Jon ev ␣Jo ek ␣goat ␣piec greg ␣shew acle ␣oil"
        ),
        1.316 * token.among(
            "I N z il ␣e im ␣an ␣Anna ␣Lily ␣af ␣fac ␣Sam ␣Mia au mb ␣hath ites ah its ␣Clara"
            " ang ␣Ruth ␣Wednesday ␣1 iah ␣David ␣Saturday ␣Sunday ␣Moses ␣strong ␣sad els"
            " ␣Judah ␣Jerusalem ␣Egypt ␣hungry ␣heaven ␣offering oh ␣sil ␣twelve ␣ass anc ␣5"
            " ␣eleven ␣alt ␣December acle"
        ),
        0.8684 * sentence_start.among(
            "B E F G H I N O Q U Z ␣and ␣ha ␣he ␣th ␣L ␣A ␣for ␣J ␣it And ␣they ␣all ␣two ␣kn"
            " ␣Y ␣but ␣Then The ␣On ␣even ␣also But ␣ang ␣Karl Then ␣When It Names He ␣blood"
            " ␣mount ␣gold ␣dwell ␣both So She They"
        ),
        -0.4874 * word_start.among(
            ", . ␣the ␣o ␣w ␣m ␣to ␣u ␣G And ␣r ␣have ␣kn ␣Y ␣so ␣sm ␣le ␣ex ␣home ␣al ␣ab ␣gr"
            " ␣near ␣house ␣comm ␣come ␣Clara ␣pass ␣la ␣cle ␣des ␣rem ␣works ␣lar ␣fore ␣now"
            " ␣dw ␣dev ␣Ol ␣arm ␣mid ␣pray ␣occ ␣ple ␣only ␣wild ␣ra ␣fa ␣Qu"
        ),
        row=332,
    ),
    # ␣w/␣was/␣The and 46 more; after M/␣be/␣r and 46 more
    "L3N617_w_was_the_and_46_more_after": gelu(
        -0.8395,
        1.362 * token.among(
            "␣w ␣was ␣The ome ␣his ␣said um ␣have ␣had ␣me ␣her ␣ye ␣us ␣thy ␣their ␣Is 's"
            " ␣your ␣found ␣go ␣say ␣more ise ␣come ␣needs ␣saying ␣our ␣offer ␣give ught ␣plus"
            " ␣sw ␣brought ␣take ␣bring ␣build ␣thine ␣sent ␣according ␣strong ␣speak ␣tak"
            " ␣daught ␣travel ␣lived ␣Edith ␣twelve ␣Albert ␣lay"
        ),
        1.15 * previous.among(
            "M ␣be ␣r ␣O ␣has ␣com ark ␣ye ␣She ␣He ave Th ␣child ␣flag ␣son ␣go au ␣count"
            " ␣children ␣There ␣ad ␣saw ␣la iah ␣much ␣sons It ␣give ␣Hart ␣girl There irty"
            " ␣brought ried ␣bring ␣build ␣balls ␣turn ␣tak ␣daught ␣prov ␣pray ␣wife ␣Jon ␣Mart"
            " ␣ra ␣lay ␣cups ister"
        ),
        0.9096 * last_capitalised.among(
            "C G J K M Q Y Z ␣T ␣L ␣H ␣M ␣A ␣G ␣O ␣C ␣Is Th This ␣Br ␣Mo ␣There ␣David ␣Reed"
            " ␣Frost ␣Field ␣How It ␣Rose There ␣Jes ␣Moss ␣Lane ␣Ar ␣Can ␣Judah ␣Ab ␣Which"
            " ␣Dari ␣Pet ␣Han ␣Am ␣Ir ␣Jon ␣Ilmaria ␣Mart ␣Bel She ␣Saul ␣Selmark ␣Mordalia"
        ),
        0.8229 * token.among(
            "o y ␣a ␣w is ␣The ul ␣his ore ␣have ␣had ␣her ␣kn ␣thy ␣their 's ␣your ␣found ␣go"
            " ␣say ␣come ␣str ought ␣needs ␣garden ␣saying ␣our ␣offer ange ␣give ught ␣plus"
            " ␣brought ␣take ␣bring ␣sent ␣according ␣strong ␣tak ␣daught ␣lived ␣sing ␣wanted"
            " ␣twelve ␣brother ␣lay ister tto"
        ),
        row=333,
    ),
    # in a sentence beginning Q/a/h and 44 more; ;/?/` and 46 more
    "L3N619_in_a_sentence_beginning_q_a": gelu(
        -2.737,
        2.607 * sentence_start.among(
            "Q a h r s w ␣and ar ␣d ac st all se ap th ␣not ch one ␣she un ind est qu ␣Who sc"
            " ␣On out han ␣before ␣Everyone ␣comm we ␣if Sam sh cy ␣People ins over Hugo"
            " ␣especially she de ␣diff ru pro rad"
        ),
        1.818 * token.among(
            '; ? ` \u2423is \u2423be \u2423" \u2423G \u2423un \u2423not \u2423Anna ld un \u2423con \u2423who \u2423father \u2423Emma \u2423ar ount \u2423flag'
            " ␣mother ␣Max ␣Sara ␣off out ␣king ␣Where ire ␣str ␣Ruth orrow ␣Finn ␣act ␣jud ␣ob"
            " con ␣opposite ond har ␣sur ␣ent ␣many ␣att over ␣wat ); ␣mer ␣chan de ␣subst"
        ),
        0.8194 * token.among(
            '; ? re on \u2423in \u2423" ion \u2423G \u2423un \u2423Anna \u2423by \u2423Tom nder \u2423Lily \u2423af ub \u2423Emma ort \u2423Sam ish og'
            " ink tr ␣str ␣Paul mer ␣part ␣Finn ␣tree ␣then ␣name ␣ob con ␣opposite ␣ent oy"
            " ␣answ ␣offering ants ); ␣cour me ␣consisting ␣righteous de ␣sto ense ␣stren vern"
        ),
        0.5421 * word_start.among(
            "; ? s ␣is ␣M ␣sa ␣on ␣not un ␣but ␣pro ␣who ␣out ␣j ␣app ␣Emma ␣K ␣mother out ␣dr"
            " ␣green ␣Where ␣Nora ␣Leo ␣acc ␣brown ␣tree ␣seen ␣su ␣ob ␣Hill ␣mark ␣opposite"
            " ␣door ␣shop ␣dist ␣trans ␣met ␣cur ␣righteous de ␣partic ␣bro ␣cre ␣Har ␣Mart"
            " ␣subst ␣Qu"
        ),
        row=334,
    ),
    # k/in/ame and 45 more; after ␣g/oo/st and 45 more
    "L3N620_k_in_ame_and_45_more_after_g": gelu(
        -0.7885,
        1.153 * token.among(
            'k in ame em ine "; op ug ment ass ck ance \u2423pain \u2423used amp ase oc ially \u2423something'
            " ␣water ock ␣flowers ank ␣blood rop aves itc ope uit ife ); ␣plant ␣usually ␣leaves"
            " ␣mat ␣fruit ution ␣system usually ically face ␣America af ␣oil ease ␣line ␣food"
            " ␣bat"
        ),
        1.054 * previous.among(
            "␣g oo st ␣st ␣fl adjective ␣pl ber ␣ar ␣cl aul ␣gr ␣dr ␣near ␣pain ater ␣Mo ␣ro"
            " adverb ␣ele ung ␣manner ␣opposite arch oly Opposites gr ␣sk ␣mus ␣closed ␣ve ␣sil"
            " ␣sal ␣cur anc ␣low ␣sto bl ␣partic ␣system ␣sol ␣grou ␣subst face ␣move ␣North"
            " ␣dry ␣mil"
        ),
        0.7009 * token.among(
            ') ; in ine "; ug ace \u2423pain \u2423used amp eds ially \u2423something \u2423water ock \u2423flowers ank'
            " ␣blood ins rop aves itc ope uit alk ife ); ␣plant ␣usually ␣leaves ␣mat ␣engine"
            " irc ␣fruit ination ution ␣system usually ically face ␣America ␣process af bs ␣oil"
            " ease ␣line ␣food ␣bat"
        ),
        0.6596 * word_start.among(
            ': b h m r in le \u2423W st "; \u2423dr \u2423pain te \u2423used \u2423ro \u2423ele cl fl Numbers \u2423something'
            " ␣water ␣flowers ␣blood gr ␣sk ␣pe ␣mus ); ␣sal ␣plant ␣usually ␣leaves wood"
            " ␣engine ␣fruit ␣sto bl ␣system ␣elect ␣sol ␣grou ␣move ␣America ␣mil ␣oil ␣line"
            " ␣food"
        ),
        row=335,
    ),
    # ./m/↵ and 44 more; after A/O/␣is and 44 more
    "L3N621_m_and_44_more_after_a_o_is": gelu(
        -1.234,
        1.548 * token.among(
            ". m ↵ ␣A ␣unto ␣Anna ␣from ␣friend ␣out ␣named ␣Max ␣facts ␣king ␣Jack ␣Everyone"
            " ␣does ␣Nora ␣Clara ␣Ruth ␣Vera ␣U ␣Eve ␣today ␣seen Then ␣did ␣name Jack ␣em Nora"
            " Eve ␣side ␣hungry ␣called ␣mount ␣tem selves ␣Jacob ␣beg ␣Dario ␣answered ␣Stella"
            " ␣painter ␣wife ␣genus ␣brother ␣commanded"
        ),
        1.398 * previous.among(
            "A O ␣is ere ill ␣them ␣What ade ␣thee ␣child ␣son ␣mother ␣blue ␣My ␣again ␣Mia"
            " ␣knows ␣more ␣comes ␣even ␣Leo ␣down ␣today ␣Friday ␣har ␣saying ␣No ␣sy olog ␣job"
            " ␣lives ␣eat ␣sent ␣gold ␣spake ␣priest ␣beg ␣mid ␣July ␣Ir ␣August ␣cre ␣sailor"
            " ␣cor ␣Bel ␣instr ␣Qu"
        ),
        1.033 * previous.among(
            "A D O verb adjective ␣LORD ␣capital ␣father ␣see ␣child ␣flag ␣son ␣mother ␣king"
            " ␣My ␣Israel ␣Where ␣knows ah hed ␣even ␣today ern iah ␣saying ␣sons ␣sy ␣Jesus"
            " ␣job ␣lives ␣Moses ␣sent ␣Jerusalem ehold ␣spake ␣priest ␣beg ␣return ␣mid ␣pray"
            " ␣July ␣year ␣Ir ␣August ␣cor ␣Bel ␣instr ␣October"
        ),
        0.393 * word_start.among(
            "␣of ␣or ␣H ␣A ␣sa ␣J ch ␣Anna ␣at ␣from ␣home ␣V ␣having ␣does ␣over ␣ro ␣Clara"
            " ␣There ␣U ␣That ␣pers ␣seen ␣through ␣give ␣trans ␣side Now ␣beg ␣Dario ␣dwell ␣Ir"
            " ␣answered ␣Stella So ␣genus ␣brother ␣instr"
        ),
        row=336,
    ),
    # after J/N/␣un and 47 more; ”/'/H and 46 more
    "L3N623_after_j_n_un_and_47_more_h": gelu(
        -0.9208,
        1.421 * previous.among(
            "J N ␣un ␣It ab ␣D ␣capital ␣but ␣flag ␣ab ␣your ness ally ␣Israel ␣end ␣live ␣well"
            " ␣comes ␣per ␣been ually ␣Wood ␣kind ␣Marsh ␣colour ␣dark Digits ␣happy eh ␣lives"
            " ␣learned ␣sad esh ␣life Colours ality Months ␣ever li onia ␣sin iness ␣tired"
            " ␣fathers ␣May ␣angry ␣July ␣afraid ␣Mord ␣food"
        ),
        1.382 * token.among(
            '" \' H N \u2423m \u2423( \u2423h \u2423wh \u2423com "; \u2423In \u2423de \u2423af \u2423ex \u2423pr \u2423after \u2423cl \u2423dis ause \u2423op \u2423per \u24231'
            " ␣pers ␣person ␣cons ␣seen pr ␣gl ␣des ␣manner ␣because ank ␣em eh ␣someone ␣conc"
            " yl ␣travel ␣ass de ␣afraid ␣contr ␣Albert ␣peace ␣lack ␣until ␣ste ␣quality ␣Qu"
        ),
        1.252 * token.among(
            '" H i l it \u2423in am \u2423wh ro \u2423com "; if \u2423ball \u2423In \u2423de \u2423af \u2423ex \u2423pr \u2423night \u2423green tain'
            ' ause \u2423op \u2423per act \u2423pers \u2423cons \u2423seen ." str pr \u2423gl \u2423des \u2423because ank bit \u2423mus mon'
            " oh ␣conc irit ␣rest ␣ass ␣contr ␣death ␣lack ␣ste ␣quality"
        ),
        0.1568 * word_start.among(
            '" a \u2423and \u2423( \u2423p \u2423J \u2423un \u2423you \u2423him \u2423com "; \u2423some \u2423but \u2423know Th The \u2423ex \u2423al \u2423K \u2423ab'
            " ␣used ␣op ␣str ␣im ␣open ␣Ed ␣som ␣jud ␣kind ␣put pr ␣gl ␣des ␣sec com ␣em ␣Why"
            " ␣ever ␣hear ␣Ol ␣rest ␣ass de ␣contr ␣Albert ␣Mord ␣conf ␣est ␣war ␣secret ␣Frank"
        ),
        row=337,
    ),
    # S/s/␣as and 45 more; S/c/s and 46 more
    "L3N624_s_s_as_and_45_more_s_c_s_and": gelu(
        -0.4309,
        1.761 * token.among(
            "S s ␣as os res ars iz ␣used ans its eds ␣bec hes ␣cons ␣form especially ates ␣des"
            " ens ␣dec ␣relating ins ␣inc els aves ␣pres ␣offering ps ␣pur ils ␣gold ␣ins ␣wood"
            " ons ␣hands ␣consisting ␣especially ␣poss ests ets ␣meas usually ␣cities ains ␣lack"
            " ␣leg ows ␣process"
        ),
        0.898 * token.among(
            "S c s x ␣as ts ␣fac The ␣used ans ␣op its ␣bec hes especially ␣way umbers ens ␣dec"
            " osed ␣flowers uct ins ␣inc els aves ␣pur ils ␣gold ones ␣ins ␣wood ons ␣especially"
            " ␣poss ␣sound ests ␣fruit ures ets ␣meas ␣val ␣resemb ␣lack ␣ir ␣leg ␣themselves"
            " ows esc"
        ),
        0.7457 * previous.among(
            '" - \u2423o \u2423ha \u2423with And \u2423up \u2423bo \u2423out ub ost ellow its ten \u2423put \u2423set ock \u2423Moss'
            " ␣flowers ple ␣head els ␣burn aves ␣side ␣behold ␣offering oot ␣hundred ␣prod ␣par"
            " ␣wat ␣gold ␣bread ␣wood gth ␣leaves irc iec ets ␣round ␣val ␣whe ␣meat ␣goat ␣piec"
            " acle ␣oil arrow"
        ),
        -0.6777 * word_start.among(
            "' S c d ␣s ␣and ␣to ␣I ␣be ␣y ␣M ␣at ␣they ␣con ␣af ␣thy ␣co ␣Is ␣le The ␣ac ␣fe"
            " ␣ear ␣There ␣Wh ␣person ␣if ␣much ␣other ␣ob ␣set ␣dog ␣sho ␣play ␣Jesus ␣prop"
            " ␣burn ␣Americ ␣trans ␣mus ␣heaven ␣dep ␣ph ␣toward ␣organ ␣holy ␣subst ␣stren ␣leg"
            " ␣Nils"
        ),
        row=338,
    ),
    # ”/0/1 and 44 more; 0/1/2 and 46 more
    "L3N625_0_1_and_44_more_0_1_2_and_46": gelu(
        -1.296,
        1.453 * token.among(
            '" 0 1 2 4 6 7 8 9 H V \u2423 ): noun \u2423on day verb adjective \u24231 adverb \u2423pass \u2423act'
            " ␣should ␣something ␣2 ual ␣del ␣burn ␣behold ␣sil ␣10 ehold ␣4 ␣July ␣destroy"
            " ␣diff ␣fall ␣dwell ␣3 ␣5 ␣cover ␣written ␣money ␣move ␣belie Therefore ␣possess"
        ),
        1.033 * token.among(
            "0 1 2 4 6 7 8 9 B C H V a ␣ ␣s ): day verb adjective ␣them ␣know ␣1 adverb ␣pass"
            " ␣may ␣2 ual ␣del iss ␣might ␣burn ␣behold ␣sil ␣10 ehold ␣would ␣4 oung ␣July"
            " ␣dwell ␣3 ␣5 ␣cover ␣Un ␣money They ␣belie Therefore ␣walk"
        ),
        1.025 * previous.among(
            "' 0 1 3 9 B C E L N W Y ` ␣( ␣to ): ␣y ␣shall verb ate ␣ye ␣will ␣us fore ␣wor"
            " ount ␣any ␣used ␣comm ␣1 ␣shalt ␣person ␣if ␣act especially ␣may ember ught ␣bel"
            " ␣someone iet cept ␣Christ ␣prov ␣grou nded ␣quality ␣process ␣anim"
        ),
        0.1949 * word_start.among(
            "2 7 M ␣s ): ␣T ␣h ␣I ␣B ␣on ␣F ␣se ␣ne ␣con ␣so ␣see ␣al ␣wor ␣Sam ␣Nora ␣ear ␣wr"
            " ␣2 ␣rep ␣cand ␣hard ␣ind ␣Ar ␣sur ␣burn ␣ret ␣col ␣sil ␣4 ␣host ␣prov ␣arm ␣rest"
            " ␣Am ␣destroy ␣dwell ␣3 ␣ed ␣5 ␣cover ␣money ␣spirit ␣walk"
        ),
        row=339,
    ),
    # last followed by A/Q/e and 37 more; ”/C/D and 46 more
    "L3N626_last_followed_by_a_q_e_and": gelu(
        -0.8427,
        2.355 * followed.among(
            "A Q e h ha ␣The her ere ␣F os ore ho ␣has od ord ist ␣Who ␣Now ␣My era ob ␣Where"
            " ␣Everyone ete ␣saying ␣And ␣When ␣How olog ␣People Where atic ␣Which istic ones"
            " ␣host iec ature ␣Ilmaria ␣Un"
        ),
        1.399 * token.among(
            '" C D J N R V W c m w \u2423w om \u2423J \u2423st \u2423sp ma ry urn pl sp \u2423Bell ." \u2423saith \u2423Reed rost'
            " ␣Black ␣sw ␣ey ␣People sw oly hem ␣prod anc ␣Han rap ision ␣system ␣painter ology"
            " hil ␣Jo ␣Ilmaria rad ience ␣engineer amm ita"
        ),
        1.104 * previous.among(
            "3 D O W r ec ist ong other ␣Who sc ␣ar ␣flag ␣facts ␣friends og ␣end eld ␣Where"
            " ␣live ites ete ␣children ␣sc oc ␣saying ␣asked ␣saith ␣these ␣Rose ␣Ar ␣lives har"
            " erm gr ␣pur ); ech rap ␣med ology ␣pol ␣stud ␣grou rad amm ␣Frank med"
        ),
        0.5418 * word_start.among(
            '" - J S W er \u2423b \u2423c \u2423( \u2423p \u2423e \u2423L \u2423re ir \u2423wh \u2423J \u2423st \u2423O \u2423at \u2423sp op \u2423v \u2423pro \u2423ex \u2423pr \u2423ar'
            " ␣K ␣Sam ␣like ␣live ␣Nora ␣Leo ␣new ␣im ␣ad ␣Bell ␣seen ␣saith ␣Rose ␣sy ␣sw ␣Lane"
            " ␣People ␣sur ␣sou ␣pur ␣arm ␣med sy ␣sac"
        ),
        row=340,
    ),
    # A/␣a/␣of and 45 more; in a sentence beginning (/B/C and 45 more
    "L3N627_a_a_of_and_45_more_in_a": gelu(
        -1.474,
        1.383 * token.among(
            "A ␣a ␣of ␣m ␣in ␣S ␣L ␣A ␣sa ␣with ␣sha ␣by ␣D eth ␣my ␣af ␣thy ␣co ␣cha ␣into"
            " This Here ␣tr ␣Sam ␣over ␣seven One ␣ten ␣our ␣where ␣offer irty ␣Jes ␣sec ␣cont"
            " ␣first Where ␣hundred yl ␣young ␣beg ␣righteous ␣mid ␣Jon ␣Mart ␣stren ␣instr"
            " ␣shew"
        ),
        1.294 * sentence_start.among(
            "( B C D G H I K L M N O P R S T W Y ␣b ␣and ␣he ␣that And ␣O ␣Y ␣but ␣see Th The"
            " ␣what This ␣having ␣even ␣make For But ␣ang Then ␣And ␣because ␣water ␣bring"
            " ␣blood Where ␣behold Now ␣dwell ␣both"
        ),
        0.97 * token.among(
            "A M ␣s ␣to ␣S ␣A ␣sa ␣with ␣un ess ␣two ␣my ␣He ␣upon On ␣af ␣thy ␣under ␣three"
            " ␣cha This Here out ␣having ty ␣five ␣comp ␣new ␣U One ird ␣great ␣our ␣El con ale"
            " ␣dark ual ␣rep irty ␣between ␣hundred ␣loud ␣beg ␣mid sha ␣Mart ␣stren"
        ),
        0.1847 * text_second.among(
            "e al ␣that ␣M ␣it ␣his ␣they ␣when ␣hath ␣took ␣these ␣speak oe"
        ),
        row=341,
    ),
    # after ␣s/st/␣st and 47 more; is/om/im and 44 more
    "L3N634_after_s_st_st_and_47_more_is": gelu(
        -1.094,
        1.481 * previous.among(
            "␣s st ␣st ␣P verb ␣at nder ␣some ora ␣see ␣app ␣cl ␣named ␣ab ␣Now ␣before ␣seven"
            " ␣Wh igh ␣pers ␣acc ␣painted ␣cons ␣asked str ␣nine ␣morning ␣People ␣cont ␣umbrell"
            " ␣inc ␣dist ex ␣int ␣trans ␣mus ␣att ␣X ␣evening ␣Edith ␣mat ␣ass ␣diff ␣Ir ␣Stella"
            " ␣Albert ␣eleven ␣ra ␣November ␣tail"
        ),
        1.316 * token.among(
            "is om im ␣capital ␣She ␣He ␣fac ␣Max ␣facts ␣friends ␣Jack ␣Oscar ␣Ruth ␣Vera"
            " ␣park ␣table ␣Ida ␣cons Shopping ␣Wood ␣kind ␣Marsh rib ␣dark ␣res ␣Moss ␣Fe ␣Lane"
            " Oscar ␣exp ␣shop ␣reg ␣closed ␣loud ␣slow ␣tab ␣Yolvia ␣baker ␣judge ␣div irc"
            " ␣partic ␣painter ␣sailor ␣mill ␣quiet ␣Tarvenia"
        ),
        0.8956 * token.among(
            "c g y at ac ot um ␣she ␣capital ␣She ␣He ␣fac ␣facts te Once tr ␣Oscar ␣Ruth ␣park"
            " land ␣cons ␣Karl ␣kind ␣Brook ␣school ␣fast It ␣res ␣Moss ␣Fe ␣Lane ␣ind ␣shop"
            " ␣heavy ␣reg ␣closed ␣bread ␣loud ␣judg ␣slow ␣Yolvia ␣baker ␣judge ␣div irc"
            " ␣partic ␣painter ␣sailor ␣quiet"
        ),
        0.8303 * word_start.among(
            "T s t ): st ␣st ␣O ab ␣up un ant ␣She res sc ␣before te ␣Oscar ␣Ruth ␣acc ␣park"
            " land Shopping str ␣kind It dom Opposites Where ␣shop ␣heavy vent Months ␣mus ␣reg"
            " ␣att ␣loud Ida ␣baker ␣judge ␣diff ␣Ir ␣use ␣partic ␣painter ␣sailor ␣stren ␣quiet"
            " ␣little ␣tail"
        ),
        row=342,
    ),
    # in a text beginning Q/On/Anna and 29 more; ?/␣W/␣at and 47 more
    "L3N635_in_a_text_beginning_q_on": gelu(
        -1.583,
        1.735 * text_start.among(
            "Q On Anna This Here Tom scar Lily Ben Once Emma One Shopping Sara Jack Numbers It"
            " Digits Sam Names There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
            " arrow"
        ),
        1.626 * token.among(
            "? ␣W ␣at ␣Hello ␣Goodbye ␣In ␣came ␣under ␣Is ␣found ␣night ␣near ␣end ␣count ov"
            ' \u2423behind lt \u2423Wh \u2423painted \u2423took via land \u2423Friday \u2423much mark \u2423cold ?" \u2423No \u2423morning'
            " vania venia Opposites aldov ␣hungry onia ␣afternoon orland ␣travel ␣wave ␣June"
            " ␣Arvela ␣warm ␣painter ␣cook rid ␣Bel ␣North embr ita ␣Qu"
        ),
        1.228 * previous.among(
            "␣in ␣W ␣L ␣went ␣C ␣D ␣R ␣Y ␣In ␣came ␣Who ␣K ␣into ␣On Here ␣V ␣Where ␣Re ␣That"
            " One ␣Ed ␣back ␣No tern ␣colour ␣2 ␣Fe ␣Can ␣People Where Months ␣X ␣February"
            " ␣lived ␣March ␣April ␣May ␣July ␣ran ␣3 ␣Arvela ␣August ␣Albert ␣September"
            " ␣October ␣sac ␣November ␣Qu"
        ),
        -0.7018 * word_start.among(
            "A ␣c ␣m ␣T ␣I ␣that ␣was ␣M ␣A ␣an ␣on ␣F And ␣as ␣from ␣br On ␣so ␣see ␣what ␣am"
            " ␣My ␣Th ␣does ␣comes ␣ear ␣There ␣looked For ␣U ␣slept ␣down But ␣buys Then ␣find"
            " ␣Hill ␣works ␣door It There ␣Moss ␣orange ␣Can ␣last ␣Jacob ␣Albert ␣Greta"
        ),
        row=343,
    ),
    # -/N/` and 24 more; in a sentence beginning ./a/b and 45 more
    "L3N637_n_and_24_more_in_a_sentence": gelu(
        -3.355,
        2.193 * token.among(
            '- N ` b r \u2423( \u2423p \u2423h \u2423n \u2423" ot \u2423S \u2423H \u2423an \u2423un \u2423j \u2423cl \u2423sc pr \u2423sub \u2423att \u2423col \u2423ph \u2423Christ'
            " ␣whose az ␣det"
        ),
        2.128 * sentence_start.among(
            ". a b i o x ↵ ␣a er ar or as am ad all ter ␣F ag adjective ine est art qu ant Here"
            " ␣gr so sel ␣Everyone Once Emma mark str get ␣may ␣ob ␣water cy ins hy alk ne Karl"
            " ␣caus par ␣occ ␣diff ␣such"
        ),
        0.6084 * token.among(
            '\' ` b m n v on \u2423l \u2423h \u2423u noun \u2423th ir \u2423N "; \u2423there \u2423v eop iv \u2423thr cl \u2423sub \u2423hor con'
            " ␣Lord ␣nor ric erm ps ␣its mon ␣att ␣ph ␣Christ par az inal ␣inv ature ␣med amm"
            " ␣Eur"
        ),
        -0.3999 * text_start.among(
            "F G I J Q Y e g h k m p t u v ␣the re en or at an le ac am ad ec all ro ap th ch"
            " ag ind ment sc out br ep act sp arm cl ph pr con und bit har pro rad"
        ),
        row=344,
    ),
    # 0/7/i and 46 more; in a sentence beginning k/␣Tom/␣She and 16 more
    "L3N645_0_7_i_and_46_more_in_a": gelu(
        -1.446,
        1.836 * token.among(
            "0 7 i ↵ ␣c ␣The ␣an ho ers ␣What ␣She ␣who ount ␣ab ust og sel ove Once One ␣har"
            " ␣ang ␣cold ␣Wood ␣pri ␣Field ␣Rose ␣Lane ␣thine ␣umbrell ␣ent ␣sunny ␣ever ␣heaven"
            " ron ␣Mara ␣X ␣10 ␣arm ␣rainy ␣destroy ␣August ␣windy ␣ra ␣cloudy ␣December"
            " ␣October ␣November <|endoftext|>"
        ),
        1.471 * sentence_start.among(
            "k ␣Tom ␣She On ␣Max ␣There One ␣Finn ␣Pete ␣Olga ␣When Numbers It Digits Names"
            " There Colours Days <|endoftext|>"
        ),
        1.197 * previous.among(
            "c ␣c ␣to ␣fr ␣at ␣bl ␣In Anna ␣ab Lily ␣count Emma ␣saw ␣much Sara ␣lost und"
            " Digits Sam ␣So Nora Paul Clara Ruth ␣burn ␣Ab Eve ␣Today ␣disc Days ␣Listen iol"
            " ␣par Pete Karl Olga Ida ␣Bruno ␣Yolvia Today ␣baker ␣Dario ␣Hanna ␣Greta ␣Igor"
            " ␣engineer ␣farmer"
        ),
        0.8854 * token.among(
            "␣the ␣H ␣an ess ␣P od ound ax ant ␣who ime av ␣wor ip ␣off ␣blue orn ␣green ove"
            " Once ␣Lake arm ␣Marsh ␣Jes ␣Moss ␣among ␣umbrell har uck rop ␣prin ␣short eren itc"
            " ␣cut ␣wat ␣young ␣April ␣May ␣July ␣destroy ␣3 rap ␣whe ken ey ico ␣kingdom"
        ),
        row=345,
    ),
    # ␣and/␣is/␣ha and 48 more; after d/u/ha and 47 more
    "L3N646_and_is_ha_and_48_more_after": gelu(
        -0.7613,
        1.887 * token.among(
            "␣and ␣is ␣ha ␣g ␣was ␣were ␣have ␣has ␣had ␣some ␣but ␣came ␣small ␣king ouse"
            " ␣having ␣near ␣hath ␣sle Ben Once ␣even ␣liked ␣been ␣needs ␣buys ␣being ␣David"
            " ␣seen ␣And ␣lost ames ␣hast It Digits ␣boy ␣girl There ␣plus ␣lives Oscar"
            " Opposites ␣large ␣hundred ␣thousand ␣usually ␣wanted ␣consisting ␣wave ets ␣genus"
        ),
        1.238 * previous.among(
            "d u ha ing ␣that and ore ␣up ␣there ␣one here ora ␣who ␣three ␣four ub ␣flag ness"
            " ␣city ish ␣having ␣any ␣count ield ␣There ␣Stone iah ␣much ␣long arn ␣name ␣earth"
            " ember Numbers It Digits ␣girl There ␣heavy gre Colours ␣hundred ␣Listen ␣gold"
            " ␣thousand ␣consisting ␣sol ␣piec ␣America ␣bear"
        ),
        1.129 * word_start.among(
            "T u y ␣e am ␣y ␣sha th ␣unto ␣have ␣has ␣had ␣some ␣but ␣came ␣ch ␣who ␣day Th 's"
            " ␣Israel ␣having ␣hath ␣sle Ben Once For ␣been ␣can ␣needs ␣buys ␣being ␣seen It"
            " ␣dark ␣boy ␣girl There ␣plus Oscar ␣exp ␣prod ␣thousand ␣mid ␣both ␣sol ␣piec"
            " Therefore"
        ),
        0.7075 * token.among(
            ": ? ␣of ␣ha le ␣J ce ily ␣have ␣went ␣has ␣had ␣some ␣came ␣Then ount ␣named"
            " ␣small ouse ␣My ␣found ␣having ␣hath ␣sle ␣even ␣needs ␣buys ␣back especially"
            " ␣lost ames ␣sons Digits ␣boy ␣girl ␣plus Oscar Opposites ␣someone Pete ␣Jacob"
            " ␣travel ␣woman ␣plant ␣wanted ets ␣both Therefore"
        ),
        row=346,
    ),
    # after -/␣c/␣an and 45 more; ␣o/␣said/␣Anna and 46 more
    "L3N647_after_c_an_and_45_more_o": gelu(
        -1.348,
        1.542 * previous.among(
            "- ␣c ␣an ␣under ␣see ␣al ␣pr ␣time ␣box ␣city ␣could ␣op ␣behind ␣sc ␣table ␣eight"
            ' \u2423bed \u2423asked \u2423back \u2423No ." pr \u2423morning \u2423door \u2423girl \u2423dec \u2423chair \u2423Fe \u2423play \u2423cr \u2423Ar'
            " ␣opened ␣umbrell ␣ben ␣inc vent ␣afternoon ␣bench ␣evening ␣lived ␣lit ␣May"
            " ␣engine ␣ran gn ␣eleven ␣instr med"
        ),
        1.497 * token.among(
            "␣o ␣said ␣Anna ␣Tom ␣She ␣Lily ␣He ␣Ben ␣Emma ␣ab ␣Sara ␣friends ␣Now ouse ␣Sam"
            " ␣Mia les Ben ␣Nora ␣Leo ␣Oscar ␣liked ␣There ␣Ruth ␣Vera ␣painted ␣Eve ␣Finn ␣egg"
            " ␣bed ␣Hugo ␣Karl ␣Olga ␣kind ␣cat ␣dog Sam ␣chair bit Paul gre Eve ␣horse Finn"
            " ␣lived ␣duck ␣goat ␣frog ita"
        ),
        1.373 * last_capitalised.among(
            "Q ␣The ␣Anna ␣Tom ␣Hello ␣Goodbye ␣In ␣She ␣Lily ␣He ␣Ben ␣Max ␣Now ␣Sam ␣Jack"
            " ␣Nora Once ␣Leo ␣Paul ␣Tuesday ␣Clara ␣Vera ␣Wednesday ␣Monday One ␣Eve ␣Finn"
            " ␣Pete ␣Ida ␣Saturday ␣Hugo ␣Karl ␣No ␣Olga It There ␣People Opposites Months"
            " ␣Listen ␣February ␣March ␣Dari ␣April ␣Edith ␣May ␣July ␣December ␣Frank ␣November"
        ),
        1.088 * token.among(
            "! e l ␣o re or ow ␣E ␣it ␣li ab ␣In ␣She ␣Lily ␣He ␣so ud ␣Who ber Th ␣ab ␣bu ␣Sam"
            " ield Ben ␣bre ␣behind ␣Paul ␣liked ␣There ␣took ␣Eve ␣Pete ␣dog ␣em Paul erm gre"
            " ␣last Eve Finn ␣bench ␣lived sha ␣cook ␣frog tto ita"
        ),
        row=347,
    ),
    # ,/-/: and 44 more; after ”/D/N and 46 more
    "L3N648_and_44_more_after_d_n_and_46": gelu(
        -0.8689,
        1.353 * token.among(
            ", - : ): ␣S ␣or And ␣as ven ␣has ␣What ast ␣which On ␣app ␣made ␣used ␣even ␣str"
            " adverb ten ␣if But ␣bas especially ␣than rost ␣opposite ␣nor ␣cand ording"
            " ␣according ␣whom ␣As ); ␣caus Now ␣usually ␣mak ␣consisting ␣especially ␣Felix"
            " ␣both ␣elect ␣only usually ␣Mona"
        ),
        1.069 * previous.among(
            '" D N \u2423of \u2423e \u2423E verb \u2423LORD \u2423In \u2423God \u2423wor \u2423son \u2423V \u2423house Lily \u2423children \u2423men adverb'
            " Emma ␣today iah ␣saying ␣act ␣El ␣Hill ␣manner ␣sons Digits ␣without ␣Moses ␣Judah"
            " ␣Ab ␣side ␣Today ␣offering selves ␣Listen ␣gold cc ␣caus ehold ␣priest ␣prov"
            " ␣sound ters ␣cities ␣servants Therefore ␣Qu"
        ),
        0.7409 * token.among(
            "? ␣a ␣and And ␣as ce ␣not ven ␣What ␣Who ␣app ␣made ␣end ␣used ach ␣even ␣rel ␣str"
            " One ten ␣if But ␣seen ␣bas especially str ␣than rost ull ording ␣heav ␣whom ␣X Now"
            " ␣usually ␣wanted ␣consisting ␣especially ␣Felix ␣both ␣elect ␣med usually rid ␣ir"
            " ␣piec ␣Mona"
        ),
        0.3579 * word_start.among(
            ": ↵ ␣of ␣( ␣n ␣E ␣his ␣has ␣had ␣thy ␣pro ␣book ␣Who ␣out ␣like ␣having ␣used"
            " ␣more ␣str ␣That But ␣long ␣cons ␣cold ␣ob ␣away ␣ev ␣tre ␣month ␣flowers ␣thine"
            " ␣another ␣according ␣whom ␣heavy ␣Egypt ␣daught ␣loud ␣hot Now ␣young ␣consisting"
            " ␣Felix ␣appe ␣both ␣elect ␣Mart ␣money ␣Qu"
        ),
        row=348,
    ),
    # (/B/H and 46 more; after ,/;/J and 47 more
    "L3N649_b_h_and_46_more_after_j_and": gelu(
        -1.195,
        1.503 * token.among(
            "( B H I N T W Y ` ↵ ou ␣d hat ␣I ␣wh ␣thou ␣friend ␣Hello fore Th ␣we ␣when ␣Where"
            " ␣Th ites ␣does uch For But iah ␣David ␣tomorrow ␣then ␣month ␣Jud ␣Can ␣Moses"
            " Where ␣Why ␣whom ehold Now ␣priest ␣prov ␣April ␣Sel ␣whe ␣Jon Therefore"
        ),
        1.115 * previous.among(
            ", ; J N O Y ␣B ␣J And os ␣which ␣us ␣so fore ␣father Th ␣what ␣mother ␣Do ␣say so"
            " ␣Where ␣Th ␣knows ib ␣Wh For ␣pass But ␣saying ␣where ␣gen ␣Jer ␣relating ␣Jud"
            " ␣prop ␣job Where ␣now ␣whom ehold Now az ␣Am ␣prophe ␣Jo ek sy ␣belie Therefore"
        ),
        0.9098 * token.among(
            '( B H I T W Y ` e \u2423w \u2423( hat \u2423I \u2423" ec um op \u2423friend fore Th \u2423mother \u2423king so \u2423Where'
            " ␣Th ␣does uch ib ␣Paul For ither But iah ␣David ␣Jes ␣Jud ␣Moses ␣Why oice ␣whom"
            " oe idge ehold Now ury ␣Sel ␣Jon Therefore"
        ),
        0.7895 * sentence_start.among(
            "( I J M N O S W x ␣is ␣be ␣that ␣or ␣M ␣J And ␣as ␣O ␣shall ag ␣have ly est ␣thou"
            " ␣Y ␣ye ␣who ␣God ␣see ␣what ␣am ␣we ␣Th For ␣let ␣where Where ␣neither ␣behold alk"
            " ␣yet Now ␣Am ␣dwell ␣Sel Therefore <|endoftext|>"
        ),
        row=349,
    ),
    # after ␣he/ver/␣y and 46 more; ll/␣shall/␣thou and 47 more
    "L3N651_after_he_ver_y_and_46_more": gelu(
        -1.04,
        0.9984 * previous.among(
            '\u2423he ver \u2423y \u2423se "; \u2423de ount \u2423bu ty ok \u2423look its \u2423str atur \u2423person str \u2423offer'
            " ␣something ting ␣nor ock ␣ind ␣thereof ␣eat ␣serv ific ␣someone els ␣neither ␣sk"
            " oy ␣offering ␣sil ␣state ␣priest ␣toward ense iec ␣system ␣round ev ␣cover ␣alt"
            " ␣quality ␣move ␣piec greg ␣oil ␣possess"
        ),
        0.9511 * token.among(
            "ll ␣shall ␣thou ␣man ␣made orn ␣pain ␣land vel ␣can ␣shalt ␣other ␣every ␣earth"
            " ␣sun ␣water ␣wind ␣thereof ␣law ␣blood ief ␣neither ␣character aves ␣rain selves"
            " ␣cloud ␣sin ␣gold irit ␣bread par ␣wood ␣priest ␣soul ␣field ␣sea ␣fall ␣year ense"
            " ␣world ␣dead ains ␣sword ␣ground ␣air face ␣meat greg ␣oil"
        ),
        0.8652 * last_capitalised.among(
            "A E F G H N S T W Y ␣A And On ␣God Th The ␣Th ␣Fr ␣Paul For One But Then ␣Sunday"
            " ␣And He ␣Black ␣Have ␣Moses ␣Ch ␣Why ␣Judah ␣Jerusalem ␣Christ ␣February ␣Han They"
            " Therefore ␣November"
        ),
        0.6911 * token.among(
            "␣an ␣shall ␣made ␣pain ␣any ␣land vel ␣part ␣can ␣shalt ␣other ␣every ␣did fl"
            " ␣earth ␣sun ␣water ␣wind ␣thereof ␣law ␣blood ief ␣neither ␣character aves ␣rain"
            " selves ␣cloud ␣sin ␣gold irit read ␣wood ␣priest ␣soul ␣field ␣sea ination ␣world"
            " ␣dead ains ␣sword ␣ground ␣themselves ␣air face ␣meat greg ␣oil"
        ),
        row=350,
    ),
    # after J/noun/ent and 48 more; ␣o/):/al and 45 more
    "L3N654_after_j_noun_ent_and_48_more": gelu(
        -1.032,
        1.74 * previous.among(
            "J noun ent et st ion ␣re all ur ␣G ation verb ␣at ri ␣under ␣facts ix ␣friends"
            " ␣near ␣behind ence atur per ition sp ens tern ␣opposite Digits com olog cess har"
            " Opposites gr ality ␣Today ␣soft ron Days isting ␣state Today stem ␣July ␣use ology"
            " gen ␣quiet ␣quality ␣pub"
        ),
        1.434 * token.among(
            '\u2423o ): al ic ive "; ital ate ous On able \u2423after \'s \u2423On ical ob Ben \u2423bre ious \u2423sc'
            " ␣slept ␣ad of ory ful lack ular ual ative less ␣strong Ruth ␣short anted ␣soft mon"
            " ␣full atic fect lic istic ); ␣cond ␣whose inal ␣quiet ␣September like"
        ),
        1.092 * word_start.among(
            'a b f h l n r s u v w in or an al ac am st im ir se na ap ch ab un em "; art On'
            " red Anna 's out ang Emma per ten sp fl com har gr ling ␣num ); rad med"
        ),
        0.2363 * previous_word.among("␣the ␣h ␣It ␣at ␣friends ␣near ␣Today"),
        row=351,
    ),
    # J/f/␣W and 46 more; h/ha/␣T and 47 more
    "L3N657_j_f_w_and_46_more_h_ha_t_and": gelu(
        -0.8983,
        2.069 * token.among(
            "J f ␣W ter ␣sp if ␣ch ␣pr ␣cha ount ath tr ␣qu ff esp sp ␣offer pr ␣sch con ␣Have"
            " ower ␣days ␣fore ␣cont gether ␣serv ␣Ch ␣sk ␣dist ␣trans ␣dev ␣ret ␣ve ote gth"
            " ␣prov ␣inter ␣May ␣div ␣June ␣inv ␣July ␣diff ␣contr ev ␣order ␣def <|endoftext|>"
        ),
        1.037 * token.among(
            "h ha ␣T ␣W ␣wh un hen ␣there ␣LORD ␣br ␣which nder ␣but ␣pr ␣dis ␣live ␣land ␣qu"
            " esp ␣brown ither ␣today pr ␣sch ␣mark ␣Have ␣cont ins ␣serv ␣sk ␣fire ␣dist ex"
            " ␣trans ␣Today ␣dev ␣offering ␣ret ␣ve gth ␣prov ␣inter ␣May inal ␣inv ␣contr ev"
            " ␣def arious <|endoftext|>"
        ),
        0.8952 * previous.among(
            '" in \u2423p ter ul \u2423It um \u2423tw \u2423con nder \u2423In \u2423made \u2423pr \u2423having \u2423end \u2423used adverb \u2423ad'
            " ␣pre oll ␣without ins venia Opposites aves uit ␣Listen ␣ve ␣gold ␣ins ium ␣usually"
            " ␣inter ␣wave ␣leaves ␣mid ␣drink ␣sol ␣eff ␣alt ␣subst face ␣America ␣process bs"
            " ␣mil acle ease ␣possess"
        ),
        -0.768 * word_start.among(
            "A M S ↵ ␣t ␣b ): ␣T ␣h ␣g ␣that ␣on And ␣r ␣li ␣P ␣by ␣com ␣v ␣but ␣so ␣thy ␣pro"
            " ␣Ben ␣sm ␣al ␣hand ␣count tr ␣new ␣wr ␣park ␣let ␣seen ␣El ␣Hill ␣tre It There"
            " ␣Have ␣cand ␣dev ␣given ␣ve ␣ins ␣mat ␣toward ␣certain ␣subst"
        ),
        row=352,
    ),
    # after Q/␣T/ara and 44 more; U/␣m/␣is and 44 more
    "L3N659_after_q_t_ara_and_44_more_u": gelu(
        -1.619,
        2.432 * previous.among(
            "Q ␣T ara ␣has ␣R ␣In ␣She ␣Who veryone ␣seven ␣back ␣No fl ␣school ␣hor ␣manner"
            " Numbers It ␣boy ␣Jer ␣river ␣Why Colours ␣Today Months Days ␣Listen ␣met ␣conc"
            " ␣lived ␣March Today ␣wave ␣May ␣January ␣June ␣July ␣ran stand ␣Arvela ␣Bel"
            " ␣September ␣December ␣anim ␣October ␣November ␣Mordalia"
        ),
        2.149 * token.among(
            "U ␣m ␣is ␣has ␣In On ␣Is ␣Yes ␣after ␣am uth Here ␣found ␣night ␣near ␣pain ␣end"
            " au ␣str ␣behind lt ␣Wednesday ␣That ␣ad ␣painted One ␣Thursday ␣har ␣No ␣saith"
            " ␣lost Names ␣about ␣plus ative ␣Can Opposites Colours iol ␣Nor ␣5 ␣number Thank"
            " alia ␣peace ␣bridge rid"
        ),
        1.45 * previous.among(
            "␣T ␣L ara ␣has by ␣one ␣R ␣In ␣He On ␣Who ␣red ␣flag ␣V ␣blue ␣city ␣green veryone"
            " ␣five ␣yellow ␣six ␣seven ␣1 ␣eight ␣brown via mark ␣pink ␣hor ␣opposite Numbers"
            " ␣Jer venia Colours ␣Today Months Days ␣February ␣10 ␣lived ␣March Today ␣June"
            " ␣July ␣ran ␣Arvela ␣Jon ␣December ␣sac ␣Qu"
        ),
        0.2408 * previous_word.among(
            "␣It ␣thou ␣day ␣small ␣new ␣seen ␣No Numbers ␣play ␣Today Months ␣Listen ␣X ␣May"
            " ␣January ␣June"
        ),
        row=353,
    ),
    # j/ec/␣sa and 46 more; le/ow/ec and 47 more
    "L3N661_j_ec_sa_and_46_more_le_ow_ec": gelu(
        -0.9427,
        1.711 * token.among(
            "j ec ␣sa na ␣j ␣app ␣al ␣off ␣looked ␣acc esp ␣great ␣gen ␣dec ␣rep ␣del ␣ent ␣int"
            " ␣dest ␣disc ␣ca ␣rec ␣conc ␣sil ␣spec ␣supp ␣Ol ␣ref inal ␣ass ␣Pet ␣organ ␣diff"
            " irc ␣thoug ␣partic ␣elect ␣trib ␣sol ilda ␣mult ␣cent ␣alt ␣ra ␣fa ␣belie ␣pub"
            " ␣mil ␣most"
        ),
        1.168 * token.among(
            "le ow ec ell day ␣all ␣j av ␣al ip ellow oth ␣great ␣gen ␣dec ␣rep ␣del iff ␣ent"
            " ␣int ␣dest ␣disc alk ox ria iet ␣ca ␣rec ␣conc ␣sil ␣spec ␣supp ␣ref ␣ass ␣Pet"
            " ␣organ ␣diff irc ␣thoug ␣partic ␣sol ␣mult ␣cent ␣ground ␣ra ␣fa ␣belie ␣pub ␣mil"
            " ␣most"
        ),
        1.148 * token.among(
            "9 ␣sa na day ␣j ␣app ␣al ␣off ␣looked ␣acc esp ␣great ␣gen ull ual ␣dec ␣rep ␣del"
            " ␣ent ␣int ␣dest ␣disc ␣ca ␣rec ␣conc ␣sil ␣spec ␣supp ␣Ol ␣ref ␣ass ␣Pet ␣organ"
            " ␣diff irc ␣thoug ␣partic ␣trib ␣sol ilda ␣mult ␣cent ␣alt ␣ra ␣fa ␣belie ␣pub ␣mil"
            " ␣most"
        ),
        0.9695 * previous.among(
            "H J ␣f ␣d ␣u ␣li qu ax ake ␣thy ving 's ␣K uth urn ␣dis ␣qu ten ult ␣cle Shopping"
            " ␣great ew ␣pri ␣high ␣mark ␣opposite ␣works ␣Park ative ␣Jud ␣own ␣someone ␣burn"
            " ␣dist ality ␣Listen iol ␣Which ize ␣spec ␣equ ␣power ␣state ␣prov ␣perform ␣Mart"
            " ␣lack ␣che ␣pub"
        ),
        row=354,
    ),
    # in a sentence beginning Opposites/<|endoftext|>; last followed by 0/A/E and 39 more
    "L3N662_in_a_sentence_beginning": gelu(
        -1.105,
        6.167 * sentence_start.among("Opposites <|endoftext|>"),
        2.543 * followed.among(
            "0 A E Y ent ␣friend Th ␣flag ␣old ang One ␣needs Shopping ␣Saturday uary ␣fast"
            " ␣cat Numbers ␣colour Digits Names ␣boy ␣girl ␣month sh ␣em Opposites ␣heavy"
            " Colours Months ␣umbrella Days ␣full ␣loud ␣hot ␣April ␣July ␣ran ␣servant ␣fall"
            " ␣alt ␣meat"
        ),
        1.343 * token.among(
            "6 t ↵ ␣l ␣The ␣un ␣had ␣What ␣Tom ct ␣my ␣thy ust ness ␣My ␣gave ␣Oscar ␣Thursday"
            " ␣shalt ult ␣Friday ␣needs ␣every ␣ang get ␣2 ␣plus ␣sw ␣command teen ict ␣int ␣ret"
            " ␣att Do ␣sin ␣10 ␣judg ␣tab ␣July ␣partic ␣5 ␣sign ␣est ␣eff ␣meat ␣October"
            " <|endoftext|>"
        ),
        1.12 * sentence_start.among(
            "A ␣th ␣Anna ␣Ben ␣Emma ␣Max ␣Sara ␣My ␣Nora ␣Clara ␣Ruth ␣Eve ␣Finn ␣Ida Shopping"
            " Numbers Names Opposites Colours Months Days ␣both"
        ),
        row=355,
    ),
    # after om/␣h/␣ha and 45 more; ”/is/␣n and 45 more
    "L3N663_after_om_h_ha_and_45_more_is": gelu(
        -0.7008,
        1.184 * previous.among(
            "om ␣h ␣ha ␣sa ␣LORD ␣know ␣us ␣God ␣wor ␣fe ␣op ␣today ␣our ations pr ␣name ␣earth"
            " ␣happ ␣Lord ␣em iven ␣sk ␣character ␣behold ␣Egypt ␣fam ␣ever ␣heaven ␣tem ␣col"
            " ␣prod ␣par ␣Christ yl irit ␣mer ␣judg ehold ␣4 ros ␣contr ␣5 ␣cor ␣grou ␣instr"
            " ␣quality ␣glory greg"
        ),
        1.101 * token.among(
            '" is \u2423n \u2423for us \u2423shall our un \u2423LORD \u2423will \u2423us \u2423God \u2423see ness \u2423Israel \u2423hath ans'
            " ␣bec For ␣wr ␣needs ually ␣su ␣may self ␣heart ␣law ␣blood ␣according ␣Judah"
            " ␣Jerusalem ␣Egypt ␣full irit ␣yet ehold ␣hands ␣flesh ru ination ␣enem ␣peace"
            " ␣plac ␣process Therefore ␣mil ease ␣read"
        ),
        0.9492 * token.among(
            '" in is \u2423l \u2423n ia \u2423for us \u2423shall our un ous \u2423will \u2423us \u2423God \u2423see \u2423made ness \u2423gave'
            ' ans For \u2423wr \u2423pre \u2423needs ually \u2423su ." \u2423may self \u2423heart \u2423law \u2423therefore \u2423Judah'
            " ␣Jerusalem ␣Egypt selves irit ␣yet ␣flesh ru ination ␣enem ␣world ␣plac ␣process"
            " Therefore ␣mil ease ␣read"
        ),
        0.6088 * sentence_start.among(
            "( B C D G I L O S T Y ␣and ␣I ␣he ␣S ␣that ␣for ␣E ␣J ag ␣thou ␣kn ␣thy ␣their"
            " ␣God ␣see Th ␣what ␣am ␣we ove For ␣let ␣ang ␣then ␣because Digits He ␣art ␣bring"
            " ␣blood Opposites ␣behold Months Days ␣diff ␣dwell Therefore"
        ),
        row=356,
    ),
    # after w/␣w/␣h and 45 more; -/ll/oo and 46 more
    "L3N665_after_w_w_h_and_45_more_ll": gelu(
        -0.7866,
        1.294 * previous.among(
            "w ␣w ␣h ␣n ␣ha oo ␣k ␣wh ␣sha ho ␣ne ␣bl ␣bo ␣kn ␣gre ␣sh ␣le ould ␣wor ␣cl ␣we"
            " ␣dr ␣sle ␣fe we umb ␣can ␣sl sp ␣cle ␣te ␣happ sh ␣sw ble sw har ␣someone ␣sk ␣wat"
            " ␣cur she ros ␣sto bl sha ␣grou ␣che"
        ),
        1.125 * token.among(
            "- ll oo ap day if ind ather ␣under ck ust orn row ep ␣pain ellow ␣work ool igh ick"
            " ␣long ␣let ␣find ␣should ock ␣play ␣wind ␣fore ling uck ␣answ oot ife read air"
            " ␣mouth ␣young ␣sing ␣hold stand ␣sound ek ␣cover ring raw ␣bear af ␣read ␣bat"
        ),
        0.946 * token.among(
            "- oo day ind ␣under ␣al ck row ␣pain ellow ␣work ool igh ick gg ␣long ␣let ␣every"
            " ␣find ␣should ock ␣play ␣wind ␣fore ␣own ling uck ␣answ oot ife ␣keep read air"
            " ␣mouth ␣young ␣sing ␣hold ␣mid stand ␣sound ek ␣wild ␣cover raw ␣bear af ␣read"
            " ␣bat"
        ),
        0.7186 * previous.among(
            "H N ␣w ␣to ␣h ␣ha oo ur ␣wh ro ␣sha ill ight ie ␣ne ␣bo ␣kn ␣sh ould ␣wor ␣dr sel"
            " ␣no lly we ␣sl sp ␣thr ␣long ␣cle ␣te ␣happ ␣girl sh ␣sw sw har ␣might ␣sk uck der"
            " ␣pe ros ␣sto bl sha ␣grou af ␣che"
        ),
        row=357,
    ),
    # ␣n/␣e/␣or and 45 more; after 6/I/␣I and 46 more
    "L3N666_n_e_or_and_45_more_after_6_i": gelu(
        -0.5688,
        1.138 * token.among(
            "␣n ␣e ␣or ive ␣as ␣are ␣have ␣two ␣capital ␣out ␣ex ␣op adverb ␣Monday ␣been ␣if"
            " ␣Saturday ␣cold especially ␣than ␣because ␣res ␣nor ␣without osed ␣relating ␣ind"
            " ative ␣take ␣strong ␣ent ␣short ␣imp ex ␣answ ␣full istic ␣num ␣yet ␣ins ␣usually"
            " ␣consisting ␣especially ␣thoug usually ␣det ␣Mart ␣eff"
        ),
        1.134 * previous.among(
            "6 I ␣I ␣or ␣M adjective ␣had ␣thou ␣On ness ally ␣near ␣dis ␣en ty ␣liked adverb"
            " ult ␣light ␣if ␣su ␣form ␣may ␣lost ␣mark ␣manner ␣opposite cess ␣heavy ␣character"
            " ␣Ab ality ␣Today hy ␣full ␣Listen iness ␣power ␣state Today ␣soul ␣rece ␣June"
            " ␣diff ␣use ically ␣lack ␣quality ␣oil"
        ),
        1.003 * token.among(
            "␣of ␣e ␣or ␣as ␣are ␣capital ␣out ␣ex ␣made ␣op ␣old adverb ␣Monday ␣been ␣if"
            " especially ␣because ␣res ␣nor ␣without osed ␣ind ␣take aught ␣strong ␣ent ␣short"
            " ␣imp ex ␣answ ␣full isting istic ␣num ); ␣yet ␣ins ␣usually ␣consisting"
            " ␣especially ␣occ ␣afraid ␣thoug usually ␣det ␣Mart ␣eff ␣z"
        ),
        0.008858 * word_start.among(
            "I ␣ ␣of ␣e ␣his ␣all ␣capital ␣hat ␣out ␣like ␣live ␣looked ␣wr ␣kind ␣nine"
            " ␣because ␣nor ␣strong ␣short ␣full ␣thing ␣occ ␣shew"
        ),
        row=358,
    ),
    # after 3/␣c/ec and 45 more; )/m/␣and and 45 more
    "L3N668_after_3_c_ec_and_45_more_m": gelu(
        -1.083,
        1.219 * previous.among(
            "3 ␣c ec ␣on pp adjective ␣capital ong ug ␣Then ␣cl ary ort out ys ␣having ␣over"
            ' orm uc adverb One \u2423long ung ," tern outh \u2423Fe acter \u2423People gre \u2423dist ants \u2423ve \u2423num'
            " ote ␣lived ␣slow anc ␣low alia ␣sol ␣North amm ␣America like ␣Eur acle ␣Qu"
        ),
        0.9728 * token.among(
            ") m ␣and ): her ur os ␣she ␣went ␣her ␣my ␣wor ␣live ␣comm ult ␣manner gy ␣flowers"
            " ␣cr oly rop let ␣sou ope hy uit ␣its ␣pur ␣afternoon ␣ve ␣wat ␣travel ␣lived ␣cur"
            " ium ␣plant ␣usually ␣leaves ␣mat ␣engine ution ␣order ␣genus ␣subst gen face"
            " ␣America ␣United"
        ),
        0.8478 * sentence_start.among(
            "x y ␣t ␣s ␣w or an as ␣n ␣ha ad ␣y all ro ␣F th ven ag ␣some iv ␣gr scar ␣found br"
            " ep ␣end mer One Shopping fl ␣ob cy ␣People ␣character ␣imp hy alk be ␣caus"
            " ␣usually ␣occ ␣div ta bl ␣trib ring ␣such ␣chief arrow"
        ),
        0.5309 * token.among(
            ") 3 ␣and her ur ␣went ine ␣wor ␣live ␣comm hes ult umbers ␣manner gy ␣flowers oly"
            " rop let ␣sou hy uit ␣its ils ␣ve ␣wat ␣travel ␣lived ␣cur ium ␣plant ␣usually"
            " ␣wave ␣leaves ␣mat ␣engine ution sha ␣order ␣genus ␣subst gen ␣leg face ivity"
            " ␣North ␣America ␣most"
        ),
        row=359,
    ),
    # after noun/␣The/na and 44 more; ”/N/␣o and 45 more
    "L3N669_after_noun_the_na_and_44": gelu(
        -1.107,
        1.647 * previous.among(
            "noun ␣The na ven ␣has ␣there ␣capital ␣made ␣flag ␣facts ␣V ␣city Once ␣painted"
            " ␣Stone via ␣Grey ␣Marsh ␣Hill ␣works It ␣Hart There ␣Have ␣Ford ␣Ar ␣People oria"
            " ␣Today ␣mount ria onia ␣tab ␣young ␣wanted ␣baker ␣May ␣div ␣Am gn ␣sailor ␣Mord"
            " ␣Mart ␣engineer greg ␣farmer ␣Selmark"
        ),
        1.392 * token.among(
            '" N \u2423o ): \u2423n \u2423S \u2423was \u2423The \u2423N \u2423It \u2423have \u2423went \u2423has \u2423there \u2423came \u2423made ites \u2423gave \u2423Z'
            " ␣been ern ␣where ␣des ␣How ␣opened ␣ent teen ␣Jerusalem ␣Egypt ␣fam ␣ret iol"
            " ␣Which ␣ve ␣prov ␣wanted ␣wave ␣Edda ␣Lars ␣trib ␣enem ␣stud ␣Mord ␣mult ␣alt"
            " ␣Greta ␣Klara greg"
        ),
        0.8813 * token.among(
            ") ␣o or ␣n ␣S ␣The ig ␣N ␣have ␣went ␣has ␣there ud ␣made ␣cl ites ␣gave ␣liked ␣Z"
            " ␣been ␣sl ations ␣rem ␣set ␣inc ␣Jerusalem ␣fam ␣ret iol ␣Which ␣sin ␣ve ␣prov"
            " ␣wanted ␣wave ␣Cora ␣Edda ␣Lars ␣trib ␣stud ␣Mord ␣det ␣mult ␣alt ␣Greta ␣Klara"
            " greg ␣sac"
        ),
        0.8246 * four_back.among("␣What ␣upon ␣On ␣cup ␣more ␣behind ␣No"),
        row=360,
    ),
    # after H/I/W and 45 more; And/␣as/␣shall and 45 more
    "L3N670_after_h_i_w_and_45_more_and": gelu(
        -1.042,
        1.386 * previous.among(
            "H I W Y hat And ␣What ark ␣LORD ␣so fore Th ␣what This ␣when Once adverb ␣word ␣if"
            " But ␣every Then ␣saith ␣And ␣then ␣When It ␣colour ␣month There ␣Lane ism eh"
            " ␣Moses ␣Ch ␣whom ␣Ab ␣words oe ␣yet ehold ␣priest ␣ple ␣year So ␣how ␣Mord"
            " Therefore"
        ),
        1.312 * token.among(
            "And ␣as ␣shall ␣have ␣has ␣they hen ␣thou ␣man ␣will ␣Then fore ␣Who ␣what This"
            ' \u2423say so \u2423hath For \u2423been \u2423can \u2423shalt \u2423if But \u2423saying \u2423things Then \u2423And \u2423did ," \u2423How'
            " ␣because It There ␣dec ␣relating ␣Moses ␣according ␣whom ␣Ab ␣They ␣heard ␣Which"
            " ␣spake So ␣how ␣such Therefore"
        ),
        1.282 * token.among(
            "E ou ␣I ow And ␣as ␣shall ␣has ra ld hen ␣He ␣will fore ␣Who ime ␣what This so"
            " ␣hath mer For ␣been But ␣things Then ␣And ␣How ␣because It fe ␣dec ␣relating"
            " ␣according ␣Ab ␣They ␣heard ␣eng cept ␣Which ␣As ␣rec ␣spake ␣young ␣certain So"
            " ␣how ␣such"
        ),
        0.5323 * word_start.among(
            "I W ↵ ␣wh And ␣were ␣there ␣C ␣one ␣which ␣man ␣know ␣He ␣will ␣who ␣what ␣Sam ␣Th"
            " ␣been But Then ␣sub ␣ob It ␣according ␣Ch ␣whom ␣eng ␣As ␣spake ␣certain So ␣z"
        ),
        row=361,
    ),
    # two after ␣was/␣it/␣went and 46 more; 8/l/␣M and 45 more
    "L3N671_two_after_was_it_went_and_46": gelu(
        -0.7141,
        1.384 * two_back.among(
            "␣was ␣it ␣went ␣Anna ␣has ␣Goodbye ␣made ␣cha ␣Emma ␣Max ␣Jack ␣Where ␣Th ␣Nora"
            " ␣Tuesday ␣liked ␣There ␣Wednesday ␣looked ␣1 ␣Monday ␣Thursday ␣today ␣Friday"
            ' \u2423Pete \u2423Karl \u2423asked \u2423Sunday \u2423lost ," Digits \u2423brought \u2423bring \u2423opened \u2423sent Where'
            " ␣neither teen ␣dirty ␣offering ox ␣daught ␣lived ␣twelve ␣ran ␣trib ␣eleven ␣Saul"
            " ␣piec"
        ),
        1.344 * token.among(
            "8 l ␣M ␣fl ␣Anna ␣What ␣all ␣bl ␣one ␣Ben ␣what ␣cl ␣On ␣king ␣gr ␣blue ␣knows"
            " Lily pl ␣men ign ␣Monday ␣Thursday ␣brown ␣Friday ␣garden ␣cold ␣pink ␣Olga cl"
            " ␣Wood ␣Frost Mia ␣Field ␣2 Oscar Opposites gr teen lic istic Pete ␣those ␣twelve"
            " ␣painter ␣brother ␣chief ␣cups"
        ),
        0.9269 * token.among(
            "8 J ␣him ␣fl ␣at ␣What ␣all ␣bl ␣came ␣us ␣three ␣father ␣what ␣cl ies ␣On ␣king"
            " ␣gr ␣blue eld ␣knows pl ␣Monday ␣Thursday ␣today ␣pink cl ␣Wood ␣lost fl ␣fast"
            " ␣Frost Mia ␣Field ␣2 ␣forth ␣Can Opposites gr teen lic Pete yl Olga ␣those ␣twelve"
            " ense ␣painter ␣chief"
        ),
        0.8338 * previous.among(
            "- ack verb ␣cap ␣came ␣under ␣Is ␣ex ␣app ␣made ␣On ␣near ␣Everyone ␣gave ␣comp"
            " ␣over ␣behind ␣1 ␣Thursday ␣needs ␣let ␣lost ␣find ␣morning Names ␣boy ␣umbrell"
            " ␣sent gan ␣sad ␣Why ␣prin ex ␣Today ␣fam ␣hungry Days ␣They ␣pur ␣afternoon ␣tired"
            " ␣evening ␣lived ␣tab Today ␣wanted ␣angry ␣answered"
        ),
        row=362,
    ),
    # after g/␣d/im and 47 more; j/l/m and 46 more
    "L3N673_after_g_d_im_and_47_more_j_l": gelu(
        -1.01,
        1.481 * previous.among(
            "g ␣d im ␣re verb ␣Anna ␣at ␣af ␣pro ␣pr ␣Emma This ␣friends ical ␣near mb ␣en"
            " ␣used ␣could ␣over ang ␣Vera ␣Eve ␣cle Shopping ␣act ␣Karl ␣morning ␣school"
            " ␣opposite It Names ␣boy ␣girl com ␣lives ␣shop ␣int ␣trans ␣cause ␣They ␣closed"
            " ␣pur ␣forest ␣afternoon ␣evening ␣farm ␣sol ␣mill ␣pub"
        ),
        1.388 * token.among(
            "j l m ␣s ␣p ␣to ␣l ␣n im ol ␣N ␣all ark ␣Then ␣sm ␣j ␣what ␣cl ␣named ␣comp ␣comm"
            ' pl \u2423make \u2423im esp \u2423cle ually \u2423som \u2423su ." \u2423may pr \u2423gl \u2423happ \u2423rem \u2423rep \u2423em \u2423exp'
            " ␣short ␣imp ␣dest ␣pe ␣cause ␣dep li ␣min ␣sol ␣pol ␣fa"
        ),
        1.241 * two_back.among(
            "␣s ␣e ␣re ␣it ␣said verb ␣at ␣hat On ␣what ␣am ␣ab This ␣having ␣night ␣could ang"
            " ␣acc One ␣can ␣Stone ␣flower arn ␣garden ␣te ␣Lake ␣When ␣something ␣Jes dom ␣sur"
            " ␣together ␣ben ␣dist ␣disc ␣cause ␣full ␣forest Do ␣afternoon ␣lived ␣usually ␣occ"
            " ␣contain ␣ran ␣beach Thank ␣est ␣mill"
        ),
        1.023 * token.among(
            "9 u ␣s ␣p ␣l il ␣N ark ␣br ␣sm ␣j ␣what ␣cl ␣named ␣comp ␣comm ␣im esp ␣cle ually"
            ' \u2423som \u2423su ." pr \u2423gl \u2423happ \u2423rem fe \u2423rep ari \u2423fore \u2423em \u2423tra \u2423exp \u2423short \u2423dest \u2423pe'
            " ␣dep ␣col li yl ␣min ␣occ ␣appe ␣sol ␣pol den ␣fa"
        ),
        row=363,
    ),
    # after '/H/N and 45 more; B/E/I and 44 more
    "L3N674_after_h_n_and_45_more_b_e_i": gelu(
        -1.031,
        1.337 * previous.among(
            '\' H N W Y \u2423" \u2423wh pp ake the \u2423Yes Th The \u2423when \u2423king \u2423used uch Once ff \u2423make \u2423bec'
            " ␣took gg ␣if ␣act ␣And ␣girl ␣relating ␣eat ␣Americ Colours ␣full ␣cut ils yl"
            " ␣daught ␣sil Now ␣mak Today ␣consisting ␣drink ␣contain ␣answered ␣resemb ␣how"
            " ␣such ␣lay"
        ),
        1.133 * token.among(
            "B E I W Y a he ␣What ␣thou ␣which ␣my ␣ye ␣upon ␣thy ␣Then fore the Th The 's"
            " ␣into This ␣having ␣Th ␣does we ␣shalt ␣much ␣where Then ␣hast ␣these ling ␣many"
            " ␣therefore ␣neither ␣whom ␣whose ␣young ␣only usually ␣how She ␣such They"
            " Therefore ␣little"
        ),
        1.044 * token.among(
            "B E I Y e y on hat se ome ␣as ame ind ␣thou ␣which ␣my ␣thy fore the Th The ␣into"
            " ␣having ␣Th ␣does we ␣much ␣where Then ␣hast He ␣these ret ording ␣large"
            " ␣therefore ␣neither ␣whom ␣whose ␣young she ␣only usually ␣how She ␣such They"
            " Therefore ␣Q ␣little ␣most"
        ),
        0.3499 * sentence_start.among(
            'E \u2423f on \u2423is le \u2423" \u2423or \u2423M \u2423A \u2423an ro \u2423it \u2423se \u2423as ch \u2423she \u2423have \u2423bl \u2423thou \u2423which qu'
            " old ␣thy red ␣red ␣Is Th ␣when iv han scar ang ␣let ␣where ␣And ␣bel bit sw har gr"
            " ␣now ham ␣gold be eb me wood sha"
        ),
        row=364,
    ),
    # after ␣/␣t/␣w and 47 more; B/G/L and 46 more
    "L3N676_after_t_w_and_47_more_b_g_l": gelu(
        -0.9288,
        1.361 * previous.among(
            "␣ ␣t ␣w ␣A ␣re ir ␣fr ␣sa ␣sha ␣st ␣cap ␣pl ␣v ␣their ␣wor ␣ag ix ␣dr urn ␣dis ␣en"
            " ␣str ␣offer ␣find ␣did ␣hor ␣tre He ␣these ␣Jer ␣ind ␣cont ␣sur ␣burn ␣dest ␣ever"
            " ␣hundred ␣prod ␣ve ␣num par ␣brethren ␣destroy ␣cre ␣meas ␣wild ␣cor ␣est ␣quality"
            " ␣sac"
        ),
        1.046 * token.among(
            "B G L T b t as ␣h ␣un ␣st ack ␣up pt ␣fac ␣j ␣bu ness te urs ␣ele ␣earth ␣rep"
            " ␣prin ␣trans ␣ever ␣att semb ␣tak ␣sin ␣cond ␣mer ␣judg ones ␣righteous ru ␣Edda"
            " gn ␣wicked ␣meas ␣dire ␣enem ␣peace ␣stren ␣instr ␣meat ␣move They ␣sac ␣mil"
        ),
        1.036 * token.among(
            "G L Q t er at ␣st ack ag ␣up pt ong ␣j ␣nam ␣bu ust urs act umb ␣Finn ␣Saturday"
            " ␣ele ␣earth ␣rep ict ␣prin ␣trans ␣ever ␣att semb ␣sin ␣cond ␣mer ␣judg ␣Ol"
            " ␣righteous ␣ass ru ␣Edda gn ␣wicked ␣meas ␣dire ␣enem ␣peace ␣stren ␣meat ␣sac"
            " ␣mil"
        ),
        0.4677 * sentence_start.among(
            "( B C D F G H I J K L M O P R S T W Y Z ␣d ␣he ␣th ␣that ␣for ␣shall ␣are ␣do"
            " ␣they ␣ye ␣but Th ␣le The ␣make For But ␣ang ␣saith ␣because He ␣bring ␣now ␣Ab"
            " ␣behold ␣gold ␣Sel They <|endoftext|>"
        ),
        row=365,
    ),
    # L/R/␣S and 46 more; after H/␣went/␣capital and 44 more
    "L3N678_l_r_s_and_46_more_after_h": gelu(
        -1.163,
        1.517 * token.among(
            "L R ␣S ␣M ␣said ␣cap ␣two ather ␣In On ␣gre ␣app ␣after ary ␣On ␣before ␣hand ␣en"
            " ␣behind adverb Emma ␣ad of ␣seen ␣And ␣because fe ␣boy ␣girl ␣relating ␣Ar ␣head"
            " ␣Jud ␣att ␣ca ␣Christ ␣ve ␣sal ␣wave ␣Han ␣contain ␣destroy ␣med ␣Jo ␣Un ident"
            " ison ␣pub ␣oil"
        ),
        1.453 * previous.among(
            "H ␣went ␣capital ␣upon ␣flag ␣named ␣knows ␣comes Once ␣open ␣much Shopping Then"
            " ␣morning ␣opposite Numbers Names ␣boy ␣without Opposites ␣heavy ␣short ␣side"
            " Colours ␣Today Months Days ␣mount ␣closed ␣afternoon ␣February ␣lived ␣March Today"
            " ␣April ␣beg ␣May ␣twelve ␣January ␣June ␣ran ␣3 ␣quiet ␣sat ␣December ␣dry"
            " ␣November"
        ),
        1.325 * token.among(
            ": L ␣M ith ␣J ␣F verb ␣has ␣at ␣cap ␣In ␣upon On ␣Then ␣app ␣what ␣after ␣named"
            " ␣On ␣before ␣near Ben ␣comp ␣behind adverb ␣ad ␣Thursday Then ␣And Mia ␣because"
            " ␣boy ␣girl ␣plus com ␣Ar ␣head ␣Jud Ruth ␣Ab ␣Christ ␣brethren ␣wave ␣Han ␣3 ␣med"
            " ␣Jo ident ␣pub"
        ),
        0.2253 * word_start.among(
            "H L M Q w ␣t ␣I ␣was ␣The ␣M ␣an ␣sa ␣on And ␣st ␣not ␣O ␣C ␣br ␣In On ␣j ␣en tr"
            " ␣ro ␣ear ␣down ␣park ␣can ␣if ␣did ␣Hart ␣Have com ␣cont Where ␣burn ␣Egypt ␣ever"
            " ␣Christ ␣ref ␣ed ␣whe ␣med ␣conf ␣mill ␣Mart ␣sat ␣goat ␣pub"
        ),
        row=366,
    ),
    # after ”/J/R and 43 more; ;/`/r and 45 more
    "L3N679_after_j_r_and_43_more_r_and": gelu(
        -0.863,
        1.546 * previous.among(
            '" J R er \u2423u \u2423G \u2423J \u2423F "; \u2423con \u2423know \u2423God \u2423ex \u2423V mb \u2423Br \u2423does \u2423U \u2423pers \u2423ad \u2423can \u2423pre'
            " ␣saying ␣things com ␣Fe ism ␣em ␣Jesus ␣Can ␣body ␣Ch ␣ben ␣dist ex ␣disc selves"
            " ␣ph ␣Christ irit ␣same ␣flesh ␣ref ␣number ␣Jon ␣Mord"
        ),
        1.21 * token.among(
            '; ` r ou oo \u2423sa \u2423you ul ho \u2423What "; here \u2423pro \u2423Who \u2423Yes \u2423ex aul \u2423Where \u2423hath \u2423no'
            " ␣per ␣Wednesday For per ten ew ␣sub rib ␣How ␣rep aria eh ox iol ␣pur oh ␣would"
            " ␣cour ␣chan ␣same ␣mid ␣div ␣prophe ␣world ␣mult ␣grou ␣Walter <|endoftext|>"
        ),
        0.5411 * text_second.among(
            ", - f j r x om ␣to ␣d hat ␣h ␣I ␣that im se ation ␣bl ␣ye very ud ade fore ␣this"
            " ish uch atur per ␣if ␣then ew fl form con sh com ower ␣Jesus hem undred ote par"
            " ute ␣those ␣righteous stem irc sy ␣such"
        ),
        0.5307 * token.among(
            '; N ` i j \u2423that ec \u2423you \u2423said ven ara ho "; \u2423bl here \u2423which \u2423pro \u2423Who \u2423ex \u2423al \u2423K'
            " aul ␣Where ␣could ␣per per ␣El ␣may ew rib ␣How ␣give ␣Lord aria ␣its iol ␣pur"
            " ␣sin ␣ve ␣cour Now ␣same ␣div ␣prophe ␣world ␣grou ␣Nils ␣Walter <|endoftext|>"
        ),
        row=367,
    ),
    # D/I/K and 45 more; after '/B/I and 46 more
    "L3N682_d_i_k_and_45_more_after_b_i": gelu(
        -1.302,
        1.583 * token.among(
            "D I K L R S ␣to ): ␣I ␣was And ␣shall ␣do ␣me ake ␣came ␣will fore ␣out ␣thee Tom"
            " og ␣hath ␣come ␣qu For ␣shalt But ␣being ␣saith ␣may ␣did ␣rem ␣should ␣might oice"
            " ␣therefore ␣now ␣heard Finn Pete ehold ␣would ␣spake Olga Now ␣inter Therefore"
        ),
        1.16 * previous.among(
            "' B I L O R on ve ␣I ot ver ␣have verb ␣they ark ␣ye ␣us ␣under ␣thee ␣we This ␣go"
            " ␣Do ␣come ␣behind ␣can ␣pass ␣if ␣saying ␣let ␣act ␣may ␣hast ␣girl ␣art ␣bring"
            " gan Where ␣cause ␣far ehold ilt ␣stand ␣told ␣sing ␣pray ␣sound ech ␣cover"
        ),
        0.9818 * previous.among(
            "L O R n he ou ␣T et ␣not verb est ␣ye ␣God ould ␣cup ␣say ␣behind ␣also ␣shalt"
            " ␣drum ␣let ␣act ew self ely ␣heart ␣take ␣opened ␣Moses ments gan ␣words ␣thing"
            " ehold Now ilt ␣stand ␣Bruno ␣sing ␣soul ␣drink ros ␣servant stand ␣sound den They"
        ),
        0.886 * token.among(
            "A K L M N S f j l r ␣in ter And ␣shall ␣him ␣had ld ␣ball ␣thou eth ␣ye ␣came"
            " ␣will ␣sm ␣am ␣hath ␣comm ␣come ␣qu ␣shalt But ␣being ␣seen ␣may Jack oice"
            " ␣therefore ␣now Finn ehold ␣would ␣spake Olga lm ␣inter ␣hold ␣fathers ters"
            " Therefore"
        ),
        row=368,
    ),
    # ion/ation/ate and 45 more; r/t/␣N and 47 more
    "L3N683_ion_ation_ate_and_45_more_r": gelu(
        -1.364,
        1.732 * token.among(
            "ion ation ate ous ␣de ␣Then ␣what ace ty te ␣comp orm ence way ␣back ␣right ␣saith"
            " ␣way ␣opposite outh cy ative ␣law ian ␣body ␣sou ope hy ␣dep osition ␣face ize"
            " ility ␣state ␣mouth ination ution ␣use ␣system ology ␣world ␣sign ␣grou ident face"
            " like ␣position ␣line"
        ),
        1.102 * token.among(
            "r t ␣N ate ␣but ␣de ␣Then ␣what ace da ib ␣comp orm way ␣pers ␣back ␣saith get"
            " ␣way ␣Al ␣des ␣opposite outh cy ␣body gre ␣dest ␣sou ope hy ␣dep ␣prod osition cc"
            " ility ␣state ␣mouth lm ␣engine ␣certain ination ␣use ␣system ology ␣world ␣Mord"
            " ␣sign ␣grou like ␣line"
        ),
        0.9494 * previous.among(
            "3 Q i ␣n ␣ha ␣e ␣sha ul ho ␣at if ren ␣co ary ␣friends iz ␣could Shopping ␣morning"
            " ␣fast ␣manner ␣boy ␣sy ␣river ␣sec ␣ey ␣tra iven ␣sur ␣sk rop ␣Americ eren ␣sou hy"
            " ␣market uit ␣tem ␣closed ␣Which ␣cur ␣farm ␣mid inal ␣mat ␣ran rap ␣elect ␣sol ␣ir"
            " ␣Eur"
        ),
        0.9131 * token.among(
            "ation ate ␣de ␣Then ␣what ace ty te ␣comp orm ence way ␣back ␣right ␣saith ␣way"
            " ␣manner tern ␣opposite outh cy ative ian ␣body ␣Americ ␣sou ope hy ␣dep osition"
            " ␣face ize ility ␣state ␣mouth ␣engine ination ution ␣use ␣system ology ␣world"
            " ␣sign ␣grou ident face like ␣position ␣line"
        ),
        row=369,
    ),
    # A/Q/␣t and 45 more; after Q/↵/␣went and 45 more
    "L3N684_a_q_t_and_45_more_after_q": gelu(
        -1.478,
        1.933 * token.among(
            "A Q ␣t ␣went ␣came ␣Then Anna ␣what Tom ␣friends ␣Now Lily ␣count Ben Emma"
            " ␣painted Max Shopping Sara Mia Jack Numbers Digits Sam Names Nora Oscar Paul"
            " Opposites ␣learned Clara Leo Ruth ␣shop Eve Colours Months Days Finn ␣Listen Hugo"
            " Pete Karl Olga Ida ␣angry ␣June ␣September"
        ),
        1.716 * previous.among(
            "Q ↵ ␣went ␣Anna ␣Tom ␣Hello ␣Goodbye ␣her ␣In ␣came ␣Lily ␣Who ␣see ␣Emma ␣Max"
            " ␣Sam ␣Jack ␣night ␣end ␣count ␣could ␣Leo ␣Monday ␣Eve ␣Friday ␣Ida Shopping ␣Hugo"
            ' \u2423tomorrow \u2423back \u2423No ," \u2423fast Numbers Names \u2423boy \u2423Fe \u2423People \u2423umbrell \u2423Why Months'
            " ␣X ␣afternoon ␣May ␣Pet ␣ran ␣Mord ␣depart"
        ),
        0.8218 * token.among(
            "␣t ␣went ␣came ␣Then Anna ␣app ␣what ␣Sara ␣Now ␣five Lily Ben ␣qu ␣1 Emma"
            " ␣painted Max Shopping Sara Mia Jack Numbers ␣How Digits Names ␣So Nora Opposites"
            " Clara Leo Ruth ␣shop Colours Months Days Finn ␣Listen ␣February Karl ␣tab Olga Ida"
            " ␣angry ␣June ␣5 ␣bridge ␣September ␣November"
        ),
        0.6224 * token.among(
            "␣t ␣came ␣Then Anna ␣app ␣what ␣Now ␣five Lily Ben ␣qu lt ␣1 Emma ␣painted Max"
            " Sara Mia Jack Numbers Digits Names ␣So Nora Opposites Clara Leo Ruth ␣shop Colours"
            " Months Days Finn ␣Listen ␣February Karl ␣tab Olga Ida ␣prov ␣angry ␣June ␣5"
            " ␣bridge ␣subst ␣September ␣Frank ␣November"
        ),
        row=370,
    ),
    # ␣w/el/␣an and 46 more; after ␣P/␣went/␣has and 47 more
    "L3N688_w_el_an_and_46_more_after_p": gelu(
        -0.9677,
        1.243 * token.among(
            '\u2423w el \u2423an \u2423under \u2423see \u2423ag br au ov \u2423comes \u2423old \u2423rel \u2423im \u2423Monday \u2423Ed \u2423seen ?"'
            ' \u2423asked \u2423No ." \u2423dark \u2423del aven \u2423Lane \u2423own \u2423serv \u2423ent aldov let ert \u2423tired \u2423Ol \u2423Alma'
            " ␣Edith ␣diff ␣Lars ␣round ␣med ␣sol ␣pol ken rid ␣alt ␣Bel rad ␣Mona greg embr ␣Qu"
        ),
        0.9669 * previous.among(
            "␣P ␣went ␣has ␣at ␣C ␣R ␣Goodbye ␣book ␣home ␣friends ␣near mb ␣Br ␣behind ␣park"
            ' \u2423table \u2423garden \u2423cle Shopping \u2423bed ?" \u2423school Digits Names \u2423girl \u2423river \u2423Fe \u2423play'
            " ␣Ar ␣balls ␣shop ␣market ␣called ␣closed ␣forest ␣February ␣lived ␣March ␣Ol ␣farm"
            " ␣April gn ␣kitchen ␣hats ␣beach ␣bridge ␣mill ␣secret ␣cups ␣Qu"
        ),
        0.7887 * last_capitalised.among(
            "N And ␣P ␣Anna ␣Tom ␣R ␣Goodbye ␣Y ␣He ␣Ben ␣Emma ␣Max ␣Sara ␣Now ␣V ␣Sam ␣Jack"
            " ␣Br ␣Paul ␣Oscar ␣Clara ␣There ␣Re ␣Finch ␣Finn Shopping ␣Hugo ␣Karl ␣No ␣Olga"
            " Digits Names There ␣Fe ␣Jerusalem ␣Egypt ␣Today ␣They ␣February Yes ␣March ␣Ol"
            " ␣April ␣Ir Thank ␣Mart ␣Qu"
        ),
        0.7736 * token.among(
            '\u2423w \u2423What \u2423Who \u2423ag au ov \u2423comes \u2423old \u2423rel lt \u2423im ?" \u2423asked \u2423No ." \u2423dark \u2423del aven'
            " ␣Lane ␣own ␣serv ␣ent aldov ␣dest let ert ␣Ol ␣Alma ␣Edith ␣diff ␣Ir ␣Lars ␣round"
            " ␣med ␣sol ␣pol ken rid ␣alt ␣Bel ␣secret rad ␣engineer ␣December ␣Mona greg embr"
            " ita ␣Qu"
        ),
        row=371,
    ),
    # last followed by B/C/D and 45 more; after !/␣the/ll and 45 more
    "L3N689_last_followed_by_b_c_d_and": gelu(
        -0.9216,
        2.658 * followed.among(
            "B C D F G H I K L M N P R T W Y b om as noun ot ap os ag verb ind ound Th ort ost"
            ' ust \u2423St age For But \u2423Saturday ?" Then It \u24232 There ock \u2423Have \u2423days \u2423Can ages She'
            " Therefore"
        ),
        1.339 * previous.among(
            "! ␣the ll ␣d an ␣l ver ␣an ␣sa ␣his ␣ne ␣pl ␣br ␣my ous ␣thy ␣their 's ort ␣your"
            " out ␣dr ang ␣har ␣other ␣every ␣offer pr ␣hor und ␣these irty ␣take ␣fore ␣own"
            " ␣sou ␣ret ␣tem atic ␣num ␣equ ␣whose ␣young ␣ed ␣mar ␣number ␣holy ␣ra"
        ),
        1.233 * token.among(
            "( B ` ␣a ␣m ␣p ␣to ␣n ␣he am ␣or ␣fr ␣B ␣st ␣she ␣fl verb od ␣pl ␣co ␣gre the ␣j"
            " iv ␣St ␣bre For ␣som ␣where ␣wom ␣Jud ␣umbrell ␣fam ␣par ␣ve ␣tab ␣occ ␣Am ␣ple"
            " ␣ed ␣gener ␣Sel ␣whe ␣stren ␣leg ␣pub ␣anim ␣mil ␣Eur ␣swe"
        ),
        1.125 * token.among(
            "( B ` ␣m ␣p at ␣d im her ␣sa ␣se ␣st ore ␣she verb ␣her ␣ex ␣app ␣ar ␣ab ␣rel ␣im"
            ' igh For oc \u2423har \u2423tom \u2423som ations \u2423where \u2423char ." \u2423rem \u2423wom \u2423Jud Where \u2423fam \u2423its'
            " ␣wood ␣ed ␣system ␣Sel ␣sign ␣cor ␣stren ␣pub ␣anim ␣Eur"
        ),
        row=372,
    ),
    # after '/W/b and 45 more; o/he/ou and 45 more
    "L3N691_after_w_b_and_45_more_o_he": gelu(
        -0.9978,
        1.329 * previous.among(
            "' W b w ␣b ␣and ␣p And ab ess verb ␣went op ␣came On ␣so ␣Then fore the ␣when han"
            ' \u2423op ." Then \u2423And \u2423then \u2423When \u2423set \u2423dark Digits com \u2423So \u2423job \u2423sent \u2423ent Months'
            " ␣disc ␣They oh ␣priest ␣Dario ␣Pet ␣answered Thank So ␣Jo ␣depart ico"
        ),
        1.041 * token.among(
            "o he ou ␣d ␣he ur ␣it ul ␣she ␣Anna ␣they ␣there ␣She ␣Lily ␣Then ␣Ben ␣Emma ␣ar"
            " ␣Max ␣ag ort ␣king ␣Jack og ␣comp ove ␣liked ␣That ␣Eve ␣shalt ␣David ␣let ␣Hugo"
            ' Then ," ret \u2423prop \u2423Moses itc \u2423They \u2423ph oh yl \u2423evening she \u2423ir She \u2423Saul'
        ),
        0.949 * token.among(
            "I he er ␣b ou en ar ): ay ␣he ir ␣unto our ␣they ␣thou ␣She ␣upon ␣Emma ␣ar ␣ag"
            ' \u2423king \u2423Jack og \u2423comp ove \u2423Clara \u2423That \u2423Eve \u2423Ida \u2423Hugo ph str Then ember ," \u2423prop'
            " ␣Moses itc ␣They ␣ph oh she ␣answered ␣ir She ␣Saul ␣priests Therefore"
        ),
        0.6349 * word_start.among(
            "' ) S b d j p in re en ar as st im ␣B ap ab em ␣they op qu sc ␣Emma ␣king ␣found"
            ' ob so \u2423en te \u2423comp tr \u2423Eve \u2423Hugo Then fl ," com \u2423Moses ex \u2423disc hy \u2423They mon be'
            " Now bl ␣Saul ␣priests"
        ),
        row=373,
    ),
    # ”/)/2 and 45 more; after oo/et/ver and 46 more
    "L3N692_2_and_45_more_after_oo_et": gelu(
        -1.207,
        1.417 * token.among(
            '" ) 2 ive ter ce ch one ous ade \'s ary \u2423having au \u2423any \u2423hath \u2423no age ious ase ner'
            " iah ␣being ory ␣than tle ple ible ␣Jesus ble ␣body ␣first ␣large ling ␣many ny"
            " ␣its ife ␣woman ium ␣priest ␣same ␣brethren inal ␣servant arious ␣priests like"
        ),
        1.243 * previous.among(
            "oo et ver ␣for verb if ather ug ren ␣gre ␣when ␣used uch orm ool ick inn"
            " especially ung tern Numbers ␣wom ␣ey cess har ␣prin ␣Americ eren der ␣dev ␣pur"
            " ␣sil ␣mouth ␣sing ␣mat ␣contain ros ␣ed iec ␣med ␣resemb ek ring raw ␣until ␣such"
            " ␣anim ␣line ␣bat"
        ),
        0.9944 * token.among(
            '" ) 2 ive ce one ous ade \'s ary \u2423having au \u2423any \u2423hath \u2423no age ious ase ner \u2423being'
            " ory ␣than tle ular ␣plus ple ible ␣Jesus ble ␣first ␣large ling ␣many ny ␣horse"
            " cle ␣its ife ␣woman ium ␣priest ␣same ␣brethren inal ta arious ␣priests like med"
        ),
        0.2482 * text_second.among(
            "z es ic id am st ␣L to ap ch ook our ie ame ree ri old ␣my ren ry ving ␣cl iz"
            " ellow ove oon amp ang mer ick oth ird ory oin inn rost lack ular ald ught ␣opened"
            " der itc ox oe yl ␣ed iqu ier"
        ),
        row=374,
    ),
    # ”/6/J and 45 more; ”/6/G and 45 more; not in a text with the second token :/b/g and 46 more
    "L3N696_6_j_and_45_more_6_g_and_45": gelu(
        0.7467,
        -4.335 * text_second.among(
            ": b g h i m s u ␣the in re is at an ␣I al ow il id am ot et ␣that st ig ol ir ell"
            " ood ap ter ill ab ag ra un od ri ast qu ␣le ass ␣when ove vel ick ␣if ␣David"
            " ␣righteous"
        ),
        0.7843 * token.among(
            '" 6 J L Q R \u2423l \u2423n \u2423st \u2423fl "; ind \u2423R pt \u2423kn \u2423ch \u2423pr \u2423cl \u2423found \u2423comes \u24231 One \u2423let'
            " ␣act pr ␣gen ald ␣Have ␣art ␣ind ␣serv ␣someone li ␣keep ␣4 ␣ins ␣mak ␣righteous"
            " ␣May ␣3 bl ␣August ␣5 ␣alt ␣Hanna ␣Julia ␣process ␣November"
        ),
        -0.425 * word_start.among(
            ", . ␣W ␣M ␣an ␣sa ␣N ␣up ␣had ␣at ␣do ␣Y ␣so ␣le ␣app ␣made ␣wor ␣your ␣V ␣go"
            " ␣Nora ␣more ␣comm ␣There ␣la ␣seen ␣where ␣kind ␣did ␣gl ␣des ␣these ␣month ␣sec"
            " ␣cr ␣So ␣tra ␣dirty ␣int ␣trans cle ␣ve ␣daught ␣yet ␣told ␣ass ␣inv ␣Mart ␣cent"
        ),
        0.2814 * token.among(
            '" 6 G J L R \u2423l \u2423n \u2423What \u2423R pt \u2423pr \u2423dr br \u2423St \u2423str One arn \u2423act pr \u2423gen ald \u2423Have'
            " ␣art ␣ind sw ␣writ ␣serv ict ␣character der li cc ␣4 ␣ins ␣righteous ␣May ␣drink"
            " stand ␣3 bl ␣August ␣5 ced ␣Hanna ␣piec ␣November ␣swe"
        ),
        row=375,
    ),
    # ”/,/o and 48 more; after -/:/D and 45 more
    "L3N697_o_and_48_more_after_d_and_45": gelu(
        -0.8934,
        1.373 * token.among(
            '" , o t he \u2423b ow \u2423that \u2423re \u2423fr \u2423are verb \u2423What "; here \u2423friend On \u2423so \u2423who \u2423On'
            " This ␣dr ally ␣My ␣Do ␣Where ␣Everyone ␣does ␣comp Emma ␣can ␣if ␣let ␣tomorrow"
            " ␣No ␣ob ␣How It ␣something There ␣Have ␣Can Days lic Do ); Today she ␣partic Thank"
            " ␣how"
        ),
        1.353 * previous.among(
            "- : D H L N T W ): ␣sp Anna ␣Yes Tom ␣city ␣Do ␣say Lily Ben Emma ␣person ␣saying"
            " ␣act Sara Jack ␣something ism Nora Oscar Paul ␣someone ␣Why Clara Leo Ruth Eve"
            " ␣Today Days Finn ␣Listen Hugo Pete Karl Olga Ida Today she ␣secret ␣ste"
        ),
        0.9115 * sentence_start.among(
            '" n \u2423" ad \u2423re \u2423un \u2423bl \u2423con art res \u2423al ass \u2423cl out \u2423ac \u2423before so sel Lily \u2423no'
            " ␣comm ␣per act Emma ner of ␣thr ␣bas ␣may There ␣Jesus Nora ␣someone Clara ␣prin"
            " Eve let Days Hugo Ida go ␣especially ␣low ␣organ ␣diff man ev ␣leg"
        ),
        -0.5525 * word_start.among(
            "? A e v ␣a ␣p ␣in ␣h ␣I ␣S ␣or ␣for ro ␣shall ␣him ␣have ␣had ␣thou ␣v ␣man ␣day"
            ' \u2423Who \u2423ar \u2423your \u2423pain \u2423Fr \u2423pre \u2423har \u2423act ?" It \u2423art \u2423flowers \u2423wind \u2423cr \u2423Why \u2423short'
            " ␣Ab ␣years ␣Which ␣supp ␣cur ␣inv ␣Ir ␣only ␣mult ␣air <|endoftext|>"
        ),
        row=376,
    ),
    # ,/␣h/␣not and 48 more; after T/ood/␣you and 45 more
    "L3N698_h_not_and_48_more_after_t": gelu(
        -0.7629,
        1.066 * token.among(
            ", ␣h ␣not ␣shall ␣him ␣went ␣all ␣friend ␣man ␣Then ␣again ␣house ␣gave ␣could"
            " ered ␣saw ␣took ␣pass ought ␣let Then ␣And ␣put ␣did ␣away ␣place ␣brought ␣take"
            " ␣opened ␣sent ␣They ␣called ␣heard ␣mount ote ␣woman ␣would illed oved ␣sea ␣ran"
            " ␣afraid ␣answered ived ␣Mord ␣ground ␣commanded ␣Saul ␣taken ␣sit acle"
        ),
        0.9922 * previous.among(
            "T ood ␣you ␣she ␣had ␣they ␣sp here ␣came ␣know ␣under ␣father ␣out ␣sh Anna"
            " ␣mother Tom ␣knows Lily ␣comm ␣behind ␣Paul ␣There ␣wr Emma ␣saw ␣can ␣la Max"
            " ␣dark Sam ␣sw ried ␣job ␣cont Paul ␣dw ␣They ␣heard ␣would ␣priest ␣hands ␣return"
            " ␣mid ␣fall ␣themselves ␣belie ␣possess"
        ),
        0.9247 * sentence_start.among(
            "A F N Y ␣b ␣and ␣I ␣ha ␣he ␣A ␣an ␣B ␣E ␣J And one ␣they ␣which ␣kn ␣Y ␣but ␣She"
            " ␣He ␣so ␣Then Tom out ␣St Lily ␣even ␣There ␣also One ␣if But ␣let Then ␣And ␣then"
            " ␣When ␣So ␣Jesus ␣therefore ␣They Hugo Now So <|endoftext|>"
        ),
        0.1212 * last_capitalised.among(
            "I J W ␣I ␣M ␣G And ␣LORD ␣Y ␣She ␣He ␣Then ␣Ben ␣God ␣Max ␣Mo One But ␣El Then"
            " ␣And ␣Fe ␣Can ␣Moses ␣Se ␣Pet ␣Jon ␣Jo They"
        ),
        row=377,
    ),
    # B/F/G and 44 more; last followed by re/␣w/noun and 36 more
    "L3N701_b_f_g_and_44_more_last": gelu(
        -0.9201,
        1.655 * token.among(
            "B F G T W ` n o w ␣w ␣( ␣p ␣g ot ␣W ␣The ere ␣wh verb ␣What ␣sp ␣ch ␣made ␣king"
            " ␣St so ␣dis ete ther ␣ad of ␣may ful ired ␣rep ␣sent ␣imp ␣Which istic ␣beg ␣Am"
            " ␣thoug ␣ed ␣elect ␣est pro <|endoftext|>"
        ),
        1.653 * followed.among(
            "re ␣w noun oo ␣The ␣O ␣It ho verb adjective ␣capital ␣In ong ␣father ␣home ␣flag"
            " ␣mother ␣ab ␣My ␣city ␣green ␣Everyone ␣ser ␣There adverb ␣black of ␣sons ␣Jer"
            " ␣People ␣job oly ␣host ␣brethren ␣baker ␣meas ␣cor ␣cook ason"
        ),
        1.006 * previous.among(
            '" ) Y ` s or ot ion \u2423un ation \u2423has \u2423they \u2423God ment \u2423what \u2423flag \u2423son \u2423facts ness'
            " ance ob les ah ence For iah ␣being ph und cy ording ism gr ␣Judah ␣Jerusalem ␣int"
            " hy iness ␣Christ ium ␣brethren mber ␣elect ement ␣med sy ␣themselves ␣America"
            " ister"
        ),
        0.6586 * token.among(
            ": C F G P T W d f p ␣g ␣The ich op ant ␣ch up ␣made og ␣St ep ete hed are ough ␣ad"
            " ␣map ␣if ␣where rost con ␣res ␣Have ␣rep ody ␣sw ␣Lane olog ␣prop rop ged anted"
            " over ␣Am ␣est pro ey ister <|endoftext|>"
        ),
        row=378,
    ),
    # o/he/␣a and 46 more; after '/␣for/␣with and 46 more
    "L3N703_o_he_a_and_46_more_after_for": gelu(
        -0.9687,
        1.451 * token.among(
            "o he ␣a ␣be ␣it ␣What ct ␣two ␣will ␣who ␣three 's ary This ally ical ␣children of"
            " via ␣shalt ␣Finch ␣needs ␣much ␣Bell ually ␣Brook ␣Hill ␣something ␣very He irty"
            " ␣Moss ative ian gether ␣many teen ␣dest ␣its atic ␣woman ␣ass she ision ␣elect"
            " ically She arious like"
        ),
        1.08 * previous.among(
            "' ␣for ␣with ␣have verb ␣made ␣Do ob ␣gave ␣used ␣bec ␣can ␣person ␣act ␣kind"
            " ␣morning ␣opposite ␣dark ␣So ␣People ␣umbrell Opposites ␣someone ␣Americ ␣short"
            " eren ␣mus ␣soft ␣afternoon ␣keep ␣evening ␣min air ␣sing ␣wanted ␣consisting"
            " ␣sound ␣gener ␣Lars ␣pol ␣cover ␣ir ␣Greta nded ␣engineer ␣bear ␣farmer ␣anim vern"
        ),
        0.8515 * token.among(
            "o he ␣for ␣What ␣She ␣will ␣who ␣four 's ary This ␣friends ally ical ␣children of"
            " ␣shalt ␣needs ␣much ␣Bell ually ␣Olga ␣Brook ␣Hill ␣something ␣very irty ody ␣Moss"
            " ative ␣People ian gether teen ␣dest cle ␣its atic ␣usually ␣wanted ␣ass she ision"
            " ␣elect usually ically She arious"
        ),
        0.803 * sentence_start.among(
            "b e f h j o w ve le her ro one op ␣pl qu old res sc ␣Sara han ␣Jack ep ␣used ␣Leo"
            " pl ␣Clara we ␣There ␣Eve land Shopping ␣these sh ␣So ␣People Opposites ␣prin let"
            " Months over be me de ru ␣dwell ␣fruit bl ev"
        ),
        row=379,
    ),
    # after !/I/N and 46 more; !/;/␣shall and 45 more
    "L3N704_after_i_n_and_46_more_shall": gelu(
        -0.9503,
        1.613 * previous.among(
            "! I N ␣The ␣B ␣E ␣F ly ␣friend ␣know ␣Yes ␣home ␣what ␣On Here ␣end ␣does ␣well"
            " ␣could ␣comm ␣looked ␣today ␣asked ␣back ␣No ␣lost ␣When ␣morning ␣manner It There"
            " ␣People ␣job Where ␣learned ␣Why ␣character ality Do ␣afternoon ize Yes ␣evening"
            " ehold ␣ref ␣Edith ␣ran ␣secret ease"
        ),
        1.504 * token.among(
            '! ; \u2423shall \u2423are "; by \u2423will \u2423Is \u2423Yes \u2423mother \u2423V \u2423Sam \u2423My \u2423Do veryone \u2423knows \u2423liked'
            " ␣Vera Emma ␣That ␣slept ␣ad ␣shalt ␣Pete ␣Hugo led ␣sub Mia ␣because Sam ␣Have"
            " ␣Can ␣People ␣job ␣full oe ␣Which Do istic ); Olga Vera ␣whose ␣consisting ␣Edda"
            " ␣Lars ␣resemb ␣bear"
        ),
        0.86 * token.among(
            '! : ; \u2423T ut \u2423shall ab \u2423are \u2423have "; \u2423two \u2423will \u2423mother Tom \u2423V \u2423My \u2423Do veryone'
            " ␣knows ␣liked ␣Vera Emma ␣That ␣slept ␣ad ␣shalt ph Mia ␣because Sam ␣Have ␣Can"
            " ␣People ␣job Leo ␣full ␣Which Do ); ␣would Olga Vera ␣whose ␣consisting ␣Edda"
            " ␣Lars ␣resemb ␣bear"
        ),
        0.5362 * token.among(
            '; f n o u \u2423c ll \u2423m \u2423( \u2423S \u2423that to \u2423un "; by \u2423gre \u2423mother Tom \u2423V \u2423My \u2423Do veryone'
            " ␣Fr ␣Vera way Emma ␣slept ␣ad ␣shalt Mia ␣because Sam ␣Have ␣Can ␣People ␣job gan"
            " ␣dist ␣full ␣Listen ␣Which Do ); ␣would Olga ash ␣consisting ␣resemb ␣bear"
        ),
        row=380,
    ),
    # after ␣ha/␣u/␣S and 48 more; w/␣ha/ia and 46 more
    "L3N707_after_ha_u_s_and_48_more_w": gelu(
        -0.9131,
        1.236 * previous.among(
            "␣ha ␣u ␣S ␣was ␣The ␣L ␣A ␣G ␣sa ␣sha ␣were ␣sp ␣co ␣Then ␣three ␣four ␣ar ␣Now"
            " ␣five ␣looked ␣open ␣pass ␣El ␣tomorrow ␣hor ␣dog ␣door ␣girl ␣sw ␣flowers ␣So"
            " ␣learned gre ␣side ␣They ␣X ␣bench ␣lived ␣tab ␣leaves ␣mid ros ␣resemb ␣Jon"
            " ␣cover ␣eleven ␣until ␣September ␣duck arious ␣Qu"
        ),
        1.174 * token.among(
            "w ␣ha ia na ␣on ␣sha pp ␣said ven ␣Anna ␣at ren ␣under ␣sh Anna ␣small out orn ␣ke"
            " ␣near ␣big ok ␣old ␣behind eds Emma ␣saw ␣Finn ␣bed ␣Hugo ␣tree sh gre ␣hungry"
            " Finn ␣X ␣closed ␣got ␣loud ␣Bruno ␣leaves ␣mid ␣toward ␣Felix sha rad ␣North ␣che"
            " ␣Walter"
        ),
        1.138 * two_words_back.among(
            "␣tw ␣her ␣Lily ␣so ␣gre ␣home ␣Emma ␣On ␣Sara ␣Now ␣Sam ␣My ␣having ␣near ␣end"
            " Once ␣behind ␣liked ␣Vera ␣black ␣coat ␣tom ␣lost ␣When ␣morning ␣flowers ␣Lane"
            " ␣opened ␣bird ␣large ␣dw ␣last ␣behold ␣sou ␣umbrella ␣ve ␣num ␣bench ␣cur ␣plant"
            " ␣wood ␣leaves ␣mid ␣Hanna ␣Klara ␣goat ␣America ␣States"
        ),
        -0.8025 * word_start.among(
            ". I M ` ␣t ␣o ␣and ␣h ␣an ␣not ␣by ␣bl ␣con ␣LORD ␣capital ␣br ␣sm ␣red ␣home ␣cha"
            " ␣flag ␣off ␣like ␣city ␣en For ␣black ␣pers ␣park ␣te ␣hast ␣des ␣rem He ␣about"
            " There ␣lar ␣plus ␣build ␣horse ␣hear ␣leaves ␣ran ␣Felix ␣pol ␣cook ␣fear"
            " ␣commanded <|endoftext|>"
        ),
        row=381,
    ),
    # a/he/␣a and 45 more; after t/y/er and 44 more
    "L3N708_a_he_a_and_45_more_after_t_y": gelu(
        -1.302,
        1.387 * token.among(
            "a he ␣a ␣the er ): ␣that ␣The ␣or ␣with ␣his ␣by ␣my ␣de ␣who ␣their ␣Who ␣gre the"
            " The ␣ar 's ␣named This ␣having ␣Where sp pping ␣needs cl ␣Marsh ␣through He"
            " ␣without ␣thine ␣between ␣someone gr ␣its ␣wanted ␣Edith anc ␣Cora she uring ␣resp"
            " ␣cook She"
        ),
        1.314 * previous.among(
            't y er \u2423he \u2423" ir ack \u2423him ation verb \u2423tw \u2423one ate \u2423upon \u2423Ben \u2423out \u2423when \u2423off \u2423Th'
            " ␣used ␣open ␣person ␣needs ␣long Shopping ␣act ␣tree ␣put ␣set ␣opposite He ␣girl"
            " ␣flowers cy ␣forth ried ␣sent Opposites ␣burn ␣Americ ␣thousand ote ␣keep illed"
            " ␣plant ␣consisting ␣low"
        ),
        0.8814 * token.among(
            "a ␣the is ␣and ␣to an hat ␣S ␣that ␣was ␣an ␣on ␣r ␣by ␣What ␣sp ␣bl ma ␣R ␣my"
            " ␣thy ␣when ␣Where ␣seven ␣Mo we pping ␣needs ␣Lake ␣where ␣Marsh ␣through ␣sw"
            " ␣someone ␣trans ␣soft ␣its ne ␣whose ␣wanted anc ␣Cora ev uring She ␣plac rad"
            " ␣Saul"
        ),
        0.8555 * previous.among(
            "H ): ␣wh verb ␣at ␣tw ␣br ␣upon ␣made ␣off ouse ␣near ␣used ating eds ft ␣needs"
            " Shopping ␣act ␣cold especially ␣through ␣opposite ␣girl ␣flowers ␣fore ␣opened"
            " ␣balls Opposites ␣someone ␣burn ␣Americ ␣short der ␣closed yl illed ␣consisting"
            " ␣Dario ␣leaves ␣especially ␣low ␣toward usually ␣cover ␣order ␣America ␣process"
            " ␣dry"
        ),
        row=382,
    ),
    # ;/␣b/␣m and 46 more; after v/␣/␣of and 45 more
    "L3N710_b_m_and_46_more_after_v_of": gelu(
        -1.513,
        1.918 * token.among(
            '; \u2423b \u2423m ): oo \u2423or \u2423L ul \u2423as \u2423O "; \u2423sp \u2423C \u2423v \u2423who \u2423ar \u2423we \u2423ab \u2423ke ft \u2423ro \u2423Wh \u2423bec'
            " ␣Grey ␣El ew vania ␣flowers ␣Jesus ␣job ␣umbrell ␣trans ox ␣They ␣books ␣As istic"
            " ); ␣usually ␣host ␣consisting ␣especially ␣afraid ␣Ir usually ␣pol ␣Bel esc ␣frog"
        ),
        1.351 * previous.among(
            "v ␣ ␣of ␣is ␣p ): ␣be ␣or ␣with ␣F ␣not ␣were adjective ␣tw ␣Tom ␣v ␣Y ␣ch res ␣sm"
            " ␣wor ␣behind ␣been ␣ad ␣egg ph ␣jud ␣rem ␣opposite ␣Jes ␣Swan ␣Fe ␣cont Opposites"
            " ␣character Colours irit ␣hot ␣state ␣whose ␣inv ␣August ␣ir esc ␣quality ␣sit"
            " ␣November ␣mil"
        ),
        1.121 * previous.among(
            "␣W ␣F adjective ␣tw ␣by ␣Y ␣wor ␣we ␣having ␣hath ence adverb ␣pre ␣being ␣cold"
            " ␣seen ␣pink ates ␣opposite ␣something ␣rep ␣Fe ␣So ␣cont Opposites ␣character"
            " ␣short Colours ality ␣soft ␣att ␣closed irit ␣state ␣inter ␣occ ␣low ␣inv ␣August"
            " ␣use ␣ir ␣quiet ␣quality ␣process ␣dry ics ␣November ease"
        ),
        -0.2563 * word_start.among("␣W ␣or ␣H ␣r ␣her ␣Z Then"),
        row=383,
    ),
    # A/Q/oun and 46 more; after ␣T/␣S/␣at and 46 more
    "L3N711_a_q_oun_and_46_more_after_t": gelu(
        -0.584,
        2.373 * token.among(
            'A Q oun us \u2423In Anna Tom \u2423Everyone Lily Emma per Shopping ?" Sara Mia Jack Numbers'
            " ␣How Digits Names Nora Oscar Opposites Leo Ruth Eve Colours Months Finn oe Karl"
            " ␣tab Vera ␣Bruno ␣Cora ␣Edda ␣Felix ␣Stella ␣prophe ␣Lars ␣painter sha ␣cook ␣alt"
            " ␣Hanna ␣Klara ␣Igor ita ␣Walter"
        ),
        1.531 * previous.among(
            "␣T ␣S ␣at ␣there ␣capital ␣Hello ␣Y ␣came ␣flag ␣city so ␣live ␣could ␣children"
            " ␣comes ␣Z ␣There ␣Re adverb ␣can ␣Ed ␣cons ␣asked ␣When It ␣boy There ␣Have ␣Fe"
            " ␣People ␣writ ␣prin Months ␣mus ron ␣X ␣met Do ␣arm ␣Pet ␣year gn ␣elect hil ␣Jon"
            " ␣pol ␣Mart greg ␣Qu"
        ),
        0.9069 * token.among(
            "A ␣sha ho ␣LORD ␣bo res Anna ␣named ␣Sara ical era Lily ␣comes ␣bec per Shopping"
            " Sara Mia Jack Numbers ␣How ␣door Digits ␣Black oly Nora Oscar Opposites Leo Ruth"
            " aldov Eve Months hy Finn oe Karl Vera ␣Bruno ␣Cora ␣Felix ␣prophe ␣Lars ␣bro ilda"
            " ␣cook ␣Hanna ␣Igor ita"
        ),
        -0.1333 * word_start.among("␣In ␣near ␣acc ␣forth ␣arm"),
        row=384,
    ),
    # (/Q/W and 45 more; (/,/G and 45 more
    "L3N712_q_w_and_45_more_g_and_45": gelu(
        -0.7798,
        1.395 * token.among(
            "( Q W t ↵ ␣you ␣it ome one ␣him ␣at ␣man Anna ␣home ␣cha ␣am ␣On uth Tom ␣go ␣come"
            " ␣Leo act One ␣thr Max ␣flower uary ␣Olga ␣dec ret ␣art ␣flowers Leo itc ␣Listen"
            " ␣thing ␣Which ␣tab ␣stand ␣rainy irc gn iec ␣partic ␣cups ␣piec ␣kingdom"
        ),
        0.9472 * token.among(
            "( , G W t ␣ it ␣T ␣you ␣it ome ␣shall one ␣Anna ␣at ␣hat ␣cha ␣Emma ␣am uth ness"
            " ␣go ␣any ␣Everyone ␣come ␣str atur ult Max ␣flower uary ␣No Digits ␣flowers itc"
            " ron oot ␣Which ␣ve ␣tab ␣stand ␣rainy irc gn iec ␣sword ␣piec <|endoftext|>"
        ),
        0.7875 * sentence_start.among(
            "( N Q ␣and ␣is ␣I ␣ha ␣he ␣be ␣or ␣M ␣B ␣E ␣se ␣O ␣shall ␣she ␣they ␣all ␣thou"
            " ␣but ␣thy ␣their ␣Who ␣see ␣le ␣we ␣St ␣Th ␣There ␣also Shopping ␣let ␣saith ␣then"
            " ␣When It Names ␣art ␣bring ␣Jesus ␣neither ␣yet go ␣dwell ␣Sel Therefore"
            " <|endoftext|>"
        ),
        0.289 * word_start.among(
            ", - N W ␣s ␣b ␣for ␣his ␣at ␣cap ␣one ␣two ␣pl ␣af ␣ag ␣blue ␣any ␣gave ␣over"
            " ␣There One It ␣Ab ␣thing ␣warm ␣pol ␣mult ␣stren ␣kingdom"
        ),
        row=385,
    ),
    # l/␣M/␣G and 45 more; after h/z/␣o and 46 more
    "L3N714_l_m_g_and_45_more_after_h_z": gelu(
        -1.047,
        1.386 * token.among(
            "l ␣M ␣G ␣N os ␣unto ld ␣tw ␣What ri ␣Lily ␣Ben Anna ␣after ␣K ␣son ␣Th Lily ␣Wh"
            " iah Shopping ␣Olga ␣And ␣opposite ␣sons irty ␣Jes Oscar hem Paul Leo Ruth ␣answ"
            " ␣called ␣hundred ␣years Karl ␣thousand ␣conc Olga Vera ␣April ␣twelve ␣answered So"
            " hil ␣commanded ␣chief"
        ),
        1.075 * previous.among(
            "h z ␣o ha ␣e ␣said ma ␣Then ␣cha ␣nam ␣son ␣Now ␣ac ␣sle ok ib ␣U ␣pers ␣word"
            " ␣eight iah ␣asked ␣saith ␣sons ␣Lord irty ␣Jer ␣Jes ␣cr ␣days gan ␣prin ham"
            " ␣hundred ␣years ␣thousand ␣spake ␣brethren ash ␣lit ␣beg ␣twelve ␣year ␣hats"
            " ␣number ␣Jo ek ␣z ␣chief"
        ),
        0.8129 * token.among(
            "l u us ␣unto ␣tw ri ␣Lily ␣Ben Anna ␣K ␣son ␣small ␣V ␣big Lily ␣Eve iah Shopping"
            " ␣El ␣Olga ␣And ␣gen ␣sons ␣very irty ␣Jes Oscar hem Paul Clara Leo Ruth ␣answ"
            " Months ␣called ␣hundred Karl ␣thousand ␣conc ␣cur Olga Vera ␣April anc ␣certain"
            " ␣answered hil ␣commanded ␣chief"
        ),
        0.655 * text_second.among(
            "␣the ␣w ␣of ␣in ␣n ␣th ␣L ␣M ␣A ␣re se ␣wh ␣with ␣E ␣J ␣se ␣N ␣said ore ␣at ␣they"
            " ␣all ␣C ␣v ␣her ␣He ␣so ave ␣Is ␣after ␣Z ␣make ␣word ␣David ␣El ␣name ␣give"
            " ␣these ␣take ␣Jesus eh ␣Judah ␣Ab ␣Jacob ␣beg ␣Jon ␣Mord ␣Saul"
        ),
        row=386,
    ),
    # L/T/` and 43 more; L/T/j and 45 more
    "L3N715_l_t_and_43_more_l_t_j_and_45": gelu(
        -0.7823,
        1.534 * token.among(
            "L T ` h ␣o om ␣T if qu ving ␣more ␣comm ␣down ially ␣if ␣much ␣other ␣som ␣where"
            " ph ␣may ␣earth lack ␣rem ␣very ond ␣bel ␣cont gether ␣int ␣dest ert oot ␣ret ␣att"
            " ␣cond cc ␣Dario ␣inv ␣Lars ␣Mord ␣det alter ␣Nils ␣Mona ␣oil"
        ),
        1.483 * token.among(
            "L T j ␣t ␣o ␣m ␣T ␣that ␣L ␣B ␣shall ␣What ␣there ct ␣j ␣could ␣comm ␣qu adverb"
            " ␣can ␣shalt ␣much ␣where ␣may ␣ob ␣rem There ␣rep ␣cont gether ␣might Where ␣int"
            " ␣dest ␣ret ␣att ␣cond cc ␣would ␣Dario ␣inv ␣Lars ␣Mord ␣det ␣Igor ␣Nils ␣Mona"
            " ␣Walter"
        ),
        1.083 * previous.among(
            "' C Q T ␣d ␣re verb ␣them ␣they ␣friend ␣Goodbye ␣man ␣us ␣Then ally ␣hath ␣does"
            " ␣per ␣ad ␣person Shopping ␣saying ␣som ␣Sunday ␣may ␣sub con ␣How ␣should Names He"
            " ␣cont gan ␣trans ␣mus ␣Christ ␣woman ␣would ␣priest ␣Alma ␣those ␣Ir ␣Jon ␣order"
            " ␣Mart ␣brother nded ico ␣read"
        ),
        0.2755 * word_start.among(
            "' n p t ␣t ␣L ␣re ␣it ␣se ␣shall ␣up ␣went ␣Anna ␣had ␣Tom ␣man qu ␣my ␣so ␣Ben"
            " ␣who ␣Emma ␣hath ␣pers ␣ad ␣Eve ␣person ␣som cl ␣may ␣gl ␣earth ␣des ␣very ␣rep"
            " Where ␣ben ␣int ␣ret ␣att ␣done ␣Dario ␣inv ␣Ir ␣det ␣Nils ␣Mona ␣oil"
        ),
        row=387,
    ),
    # after 0/␣What/␣Tom and 47 more; ?/Q/␣It and 44 more
    "L3N716_after_0_what_tom_and_47_more": gelu(
        -1.218,
        1.541 * previous.among(
            "0 ␣What ␣Tom ␣con ␣two ␣Hello ␣Goodbye ␣Lily ␣Ben ␣Max This Tom ␣Sam ␣live ␣five"
            " ␣Nora ␣Paul ␣Tuesday ␣Clara ␣Wh ␣Re ␣pers ␣today ␣Friday ␣lost Jack ␣How ␣colour"
            " ␣2 ␣Have ␣plus ␣People ␣according Where aldov ␣Which Do orland ␣March ␣hot ␣4"
            " ␣January ␣July ␣3 ␣Arvela Thank ␣det ania ␣December ␣November"
        ),
        1.482 * token.among(
            "? Q ␣It ␣said ␣Goodbye ␣Who ␣flag ␣mother Here Tom ␣city ␣Where ␣Br Ben ␣could"
            ' \u2423Tuesday \u2423looked uc Emma \u2423That \u2423Friday str \u2423Sunday ," Jack \u2423colour Sam \u2423happy \u2423job'
            " Nora venia Clara Leo Colours ␣Today Days ␣They Finn ␣Listen ␣ph Pete ␣num Olga"
            " Vera ␣angry ␣ran ␣conf"
        ),
        1.439 * four_back.among(
            ": A ␣It ␣capital ␣day ␣Who ␣Is ␣what ␣V ␣night ␣end ␣Where Lily ␣does Ben ␣more"
            " ␣There Emma ␣Karl ␣lost ␣When ␣find ␣morning Jack ␣opposite ␣month gy Nora Clara"
            " Leo Colours ␣Today Finn ␣Mara ␣Which Do ␣afternoon Pete Karl ␣10 ␣evening Ida Vera"
            " Today ␣wanted ␣ran ␣windy ania"
        ),
        0.7618 * token.among(
            "? u ␣is ␣n ␣It if ␣D ␣some ␣book ␣Who ␣mother Here Tom ␣live ␣Fr ␣Br ␣That"
            ' \u2423painted \u2423today \u2423egg \u2423cold ," Jack \u2423opposite \u2423colour Sam \u2423happy ual \u2423job venia'
            " ␣according Clara ex Colours ␣Today ␣They ␣Listen ␣ph ␣Nor ␣num ␣cond Today ␣baker"
            " ␣hill ␣ran ␣conf ␣proud ␣farmer acle"
        ),
        row=388,
    ),
    # after I/␣in/␣has and 21 more; ␣a/␣s/as and 39 more
    "L3N718_after_i_in_has_and_21_more_a": gelu(
        -1.881,
        3.312 * previous.among(
            "I ␣in ␣has ␣pl ␣came ␣home ␣Wh mark ␣Wood ely ␣rem ␣opposite ␣2 ␣opened Opposites"
            " ␣learned ␣inc ␣behold Colours ␣conc ␣rainy Thank ␣Igor face"
        ),
        2.603 * token.among(
            "␣a ␣s as ␣ha th us ␣ne ich ␣came ␣ch ug ␣al ␣ar ␣am we Emma ␣cons ␣bas ␣lost pr"
            " ␣sch Numbers ␣very ␣girl ␣res ␣sy ␣large ␣last ␣behold ␣tem ␣eng isting Do ␣conc"
            " ␣min ury Thank ␣Har ␣instr ␣North ␣oil med"
        ),
        1.007 * token.among(
            "␣a ␣S im to ␣wh ␣his ␣were ␣ne ich ␣my ␣but ␣ch ␣their ␣Is ␣pr 's ␣small ␣your ␣V"
            " ␣having ␣end ␣could ␣Wh ␣ad ␣long ␣our ␣El pr ␣des ␣high ␣very ␣nor ␣fore ␣em ␣own"
            " ␣many ␣pres ␣sou ␣tem ␣Nor ␣min ␣same ␣inter Thank ␣Har ␣Bel ␣most arrow"
        ),
        -0.02311 * word_start.among(
            "␣a ␣s ␣c ␣be ␣pr ␣before ␣fe ␣car ␣opposite ␣sur ␣eng ␣wood"
        ),
        row=389,
    ),
    # after N/T/U and 45 more; in a sentence beginning C/D/E and 46 more
    "L3N721_after_n_t_u_and_45_more_in_a": gelu(
        -1.292,
        1.298 * previous.among(
            "N T U W Z j ha ␣ha ol ␣tw ␣cap ␣thou ax ␣came ␣Is Th ␣what ␣son ␣mother ␣city"
            " ␣this ␣Where ␣Th ␣Wh ␣eight Shopping ␣spe ␣hast ␣opposite Names ␣boy ␣Jes ␣brought"
            " ␣job eh ␣sent ␣according gan esh ␣Ab ␣called ␣spake eb ␣Am ␣year ␣answered ␣Jon"
            " greg"
        ),
        1.248 * sentence_start.among(
            "C D E F H I J L M N O S T U W Z ␣b ␣and ␣H ␣G And ␣she ␣bl ␣Is The This ␣Th ␣even"
            " For But Shopping ␣ang ␣where Then ␣And ␣because Names ␣water Opposites Where"
            " ␣therefore Months Days ␣yet Now ␣twelve ␣dwell So Therefore"
        ),
        1.0 * token.among(
            "0 d l ␣a ed om hat al ␣e ith us ␣It ␣by ine ␣there here ␣friend ␣under ␣Then ␣who"
            " ime ␣what og ␣Where ty ites ␣liked ␣There ction ␣saying ␣where ␣su Then ␣How There"
            " ␣plus ␣bel eh ␣Judah ␣whom ␣years ␣thing ␣10 ␣servant ␣5 ␣only sy ilda ␣grou"
        ),
        0.998 * token.among(
            "0 ; ? h s an hat ␣that ith od ␣by ␣there ␣friend eth ␣Then ␣Who ime ␣what ␣named"
            " ␣king ␣Israel ␣Where ␣ser ites ␣There iah ␣saying ␣where Then ␣des ␣How ␣very"
            " There ␣plus eh Where ␣together oice ␣Judah ␣whom ␣evil ␣thing yl ␣10 ␣5 ␣how ilda"
        ),
        row=390,
    ),
    # after F/␣J/ul and 47 more; j/r/z and 44 more
    "L3N722_after_f_j_ul_and_47_more_j_r": gelu(
        -0.7835,
        1.429 * previous.among(
            "F ␣J ul ␣N ␣What ␣friend ␣Then ␣king ␣V urn ␣live ␣knows ␣does ␣comp ␣op ␣Wh ␣Ed"
            " ␣El ␣Field ␣Black ␣Have ␣Jer ␣Fe ␣Ar ␣People ␣prop eh ␣Ab ␣behold iol ␣Which ␣10"
            " ␣caus ehold ␣Pet ␣Am ␣June ␣inv ␣July gn ␣August ␣Jon ␣Mord ␣Mart ␣subst ␣Bel"
            " ␣September ␣December ␣sit ␣October"
        ),
        1.226 * token.among(
            "j r z is ␣d ␣H ␣st ven ␣D ␣Y ora ␣dr arl ␣Where ␣Everyone ␣Fr Once ␣Stone ␣thr"
            " ␣Friday mark ␣earth It ␣month ␣relating ␣hard ␣sk ict ␣Mara ␣X iol onia ␣Alma go"
            " ␣Edda ␣Felix ␣Lars ␣meas ilda ania ␣Klara ␣Igor rad ␣Julia ␣Mona ita <|endoftext|>"
        ),
        0.8229 * token.among(
            "j r v ar ␣d ere ␣st ␣It ry ora ␣dr ␣Fr tr ␣Mo van ␣Monday ␣Stone ␣thr mark ␣earth"
            " It ␣relating ␣hard oly iss ␣sk ict ␣Mara ␣mount onia eb ␣Alma ␣Pet ␣Cora ␣Edda"
            " ␣Felix ␣Lars ␣meas ilda ania ␣subst ␣Klara ␣Igor rad ␣Julia ␣Mona embr ␣Selmark"
            " ita"
        ),
        0.8219 * sentence_start.among(
            "A E Q o ␣g am ad ␣The ven ag od ␣there ␣some ␣Then fore ␣red Here iv han ␣My scar"
            " ␣found ␣end ␣Everyone Once tr mer ␣That Shopping rib ␣ob It Digits Names ␣People"
            " Colours Months cle ␣mount ␣caus az ␣occ ␣organ ta ␣trib gen ␣such ␣chief"
            " <|endoftext|>"
        ),
        row=391,
    ),
    # Q/ve/␣for and 45 more; after :/;/G and 45 more
    "L3N723_q_ve_for_and_45_more_after_g": gelu(
        -1.154,
        1.71 * token.among(
            "Q ve ␣for And ␣came ␣Is ␣made ix ␣like ␣found ␣Do ␣gave ␣count ␣used ␣looked For"
            " ␣slept ␣painted ␣took ␣if ␣needs But ␣And ␣lost ␣put ␣offer ␣find ␣rem ␣set ␣give"
            " ␣take ␣learn ␣bring ␣Can ␣People ␣turn ␣according gan ␣speak ␣cause anted ␣keep"
            " ␣wanted ␣contain ify ␣bear ␣shew ␣walk"
        ),
        1.062 * previous.among(
            ": ; G I L R T ␣y ark ␣bl ␣kn ␣Yes ␣facts ␣ser ␣could Once adverb ␣thr ␣much ␣No"
            " Then ␣morning ␣rem ␣works It He ␣Can ␣People ␣turn Where ␣therefore ␣pres ␣behold"
            " ␣answ ␣Listen ␣tak ␣afternoon Yes ␣caus ehold ␣beg ␣occ ␣rece ␣thoug ␣contr ␣appe"
            " esc ␣shew"
        ),
        0.89 * token.among(
            "Q ): And ess ␣Is ving ␣made ix ␣dr ␣found ␣gave ␣used Ben ␣looked For ␣slept ved"
            " ␣painted ␣took ␣needs But oin ␣And ␣put ␣offer ␣find ␣rem ␣set ␣give ␣call ␣learn"
            " ␣bring ␣People ␣turn ␣according gan ␣speak anted ␣heard ␣keep ␣wanted ␣return"
            " ␣contain ify ␣perform ␣bear ␣shew"
        ),
        0.3621 * word_start.among(
            "I ␣and ␣m ␣l ␣u ␣for ␣J And ␣N ␣came ␣co ␣Is ␣le ␣ab ␣Sam ␣found ␣end ␣ser ␣used"
            " ␣1 ␣pers ␣slept But ␣saying ␣ob ␣fast ␣set ␣tre ␣door ␣call ␣cand ␣chair ␣bring"
            " ␣Can ␣People ␣according ␣sur ␣dest ␣speak ␣reg ␣par ␣host ␣appe ␣Har ␣fa They"
            " ␣shew ␣walk ␣Qu"
        ),
        row=392,
    ),
    # last followed by a/w/he and 43 more; ”/O/l and 46 more
    "L3N725_last_followed_by_a_w_he_and": gelu(
        -1.132,
        2.065 * followed.among(
            'a w he \u2423" \u2423The verb \u2423had \u2423cap ine ree ist \u2423In \u2423She \u2423He \u2423box out \u2423Now \u2423My \u2423Where'
            ' \u2423Mia \u2423Everyone \u2423seven \u2423Leo \u2423Paul \u2423There \u2423That \u2423Eve \u2423Finn \u2423garden \u2423Hugo \u2423When ,"'
            " ␣fast con ␣flowers ␣People venia Where der ␣They ones ␣3 ␣sailor ␣number hil itude"
        ),
        1.373 * token.among(
            '" O l in \u2423o \u2423" ol \u2423un ul \u2423O our "; \u2423She ora \u2423king ish \u2423green \u2423park \u2423brown \u2423shalt'
            ' ." ular oll \u2423without com \u2423ey ian \u2423dest ox iol lic \u2423Nor \u2423sil \u2423loud \u2423Edith inal \u2423Se'
            " gn ␣Albert ␣sol den ␣Ilmaria ␣bridge ␣mill ␣mult ␣Mart ␣Hanna ␣goat ␣mil"
        ),
        1.301 * previous.among(
            '; b f p \u2423f \u2423u \u2423H \u2423A ag verb "; \u2423Hello \u2423Goodbye ong \u2423pro ime \u2423home \u2423ag uth \u2423facts'
            " ␣friends ete ␣well ␣behind ␣bec ␣park ␣Field ␣dark ␣happy ␣hungry ␣forest ); ␣loud"
            " ␣Ol ␣Yolvia ␣angry ␣Am ␣July ␣sailor ␣wild ␣bridge ␣Mart rid ␣def pro ␣farmer ␣pub"
            " ␣tail ␣Tarvenia"
        ),
        0.9683 * token.among(
            '" re or \u2423l ere \u2423un ul ill \u2423li ily un "; \u2423yellow \u2423comp \u2423Mo \u2423ten \u2423long \u2423bed ."'
            " ␣Frost ␣should sh ␣rep ␣river ␣without ␣chair com ␣hard less ␣fore ␣ring ian ␣sad"
            " ␣Judah ␣dirty iol ␣sin ␣bread ␣loud ␣kitchen ␣Ilmaria ␣mill ␣Mart ␣Hanna ␣goat"
            " ister ␣che ␣mil"
        ),
        row=393,
    ),
    # ”/al/␣her and 45 more; after noun/␣e/to and 45 more
    "L3N729_al_her_and_45_more_after": gelu(
        -0.7858,
        1.432 * token.among(
            '" al \u2423her \u2423my very other \u2423thy ry ving ary \u2423your ical ial \u2423dis \u2423any ire iver ach'
            ' ating ction sp \u2423our ory \u2423every uary ?" \u2423something \u2423boy ody \u2423without \u2423among ism'
            " ␣thine Opposites ␣between Clara ␣offering hy ␣mine ␣forest iness ize ␣4 ior"
            " ␣system ␣painter ology ␣fa"
        ),
        1.035 * previous.among(
            "noun ␣e to ject um ation ct ount ␣into ort iz ty tain vel orm oc ␣person"
            " especially ␣offer ␣through ␣give ␣relating pe ␣bring olog Opposites ific ␣someone"
            " Colours ␣mus alk cle semb istic ␣caus ␣power ␣state ␣toward ros ify ement ␣perform"
            " ␣grou ced ␣lack ␣quality ␣piec ␣possess"
        ),
        1.005 * token.among(
            '" p al \u2423her \u2423my very other \u2423thy ry ving ary \u2423your ical ial \u2423dis \u2423any ire iver ach'
            ' sp \u2423our ory \u2423every uary ?" pr \u2423something \u2423boy ody \u2423without \u2423among ism \u2423thine ian'
            " Opposites Clara ␣offering hy ␣mine ␣forest iness ize ␣4 ior ␣system ology ␣fa"
            " ␣farmer"
        ),
        0.6505 * word_start.among(
            "H O a e h k l n o r y he er an al ad el her se to ter ch ke ho ly ␣my Anna ass"
            ' \u2423your out da ans ove sp \u2423our ?" pr con sh pe \u2423thine rop ex \u2423mine wood de sha pro'
            " rad"
        ),
        row=394,
    ),
    # last followed by 6/7/8 and 46 more; after 6/?/␣t and 47 more
    "L3N733_last_followed_by_6_7_8_and": gelu(
        -0.5508,
        2.238 * followed.among(
            "6 7 8 B G H I K L O Q W ow ol ro ch um one ong ue ␣Is ass ␣On ␣Do ␣near ␣liked ang"
            ' \u2423There oc \u2423Friday But \u2423Saturday uary ?" ." He \u2423Have aven \u2423Can Where uck aves'
            " ␣books Do ␣10 ones They greg Therefore"
        ),
        1.242 * previous.among(
            "6 ? ␣t ␣r ␣pl ␣Hello ␣Goodbye ␣Y ax ␣ch ␣three ␣Who ␣ar ␣facts ␣king ␣gr ouse"
            ' \u2423Where \u2423There \u2423la Max \u2423bed ," \u2423hor \u2423cat \u2423dog \u2423Lord \u2423plus \u2423sw \u2423chair Oscar \u2423bird'
            " ␣Ch ␣whom ␣dw hy Finn ants ␣Which irit ␣bench ␣lit ␣wave irc ␣cities sha ania"
            " ␣priests ␣sit ␣sac"
        ),
        1.186 * token.among(
            "N d r ↵ ␣n ␣u ␣sa ␣It ct ri ␣my ␣their ␣al ␣five ␣str uc ␣table ␣sl ␣thr ␣garden"
            " ␣cons ␣bed ␣school ␣hor ␣cat ␣opposite Digits ret ␣del ␣sec ␣chair ␣cr venia"
            " ␣according teen ␣col ␣far ␣bench ␣lived ␣tab irc ␣Arvela ␣gener ␣round ␣Har sy"
            " ␣Hanna ␣instr"
        ),
        0.6365 * token.among(
            "u ↵ ␣u ad ␣S ␣k ␣G ␣sa ight ␣It ct ri ␣al iv ness br ␣does ␣Vera ␣sl ␣thr ␣today"
            " ␣cons ␣bed ␣spe ␣school ␣hor ␣cat ␣high ␣Field Numbers Digits ␣sec ␣cr venia teen"
            " Days ␣bench ␣lived ␣tab irc ␣Arvela ␣gener ␣round sy ␣Hanna ␣instr They"
        ),
        row=395,
    ),
    # ?/ect/ack and 46 more; ?/ect/␣It and 45 more
    "L3N736_ect_ack_and_46_more_ect_it": gelu(
        -0.8235,
        1.565 * token.among(
            "? ect ack ␣It ject our uth ort ouse ␣knows ress eds act hes ult ␣act get ens"
            " ␣colour uct bit cess ict vent ␣dist ␣sou uit fect cept Hugo ␣sin ␣travel ␣Ol ␣Alma"
            " Today ␣baker ␣judge ␣drink ␣number ages ␣peace ␣order ␣mult ␣subst ␣goat ␣process"
            " ␣frog greg ␣possess"
        ),
        1.457 * token.among(
            "? ect ␣It ject ␣there uth ort ouse ␣Where ␣knows ress its eds act hes ult ␣much"
            " ␣act ␣where ens ␣dog ␣colour uct bit ␣bird cess ict vent ␣dist ␣Today ␣offering"
            " uit fect cept ␣sin ␣Ol ␣Alma ␣baker ␣drink ␣number ages ␣peace ␣mult ␣subst ␣goat"
            " ␣process greg ␣possess"
        ),
        0.815 * previous.among(
            "␣The ␣fr ul ab ␣con On ␣under ␣Yes av ␣made aul urn ␣near ␣knows ␣Fr ␣does ␣rel"
            " ␣behind ␣im ␣today ␣lost ␣find ␣ev ␣tre ␣How ␣res ␣build ␣tra ␣writ ␣exp ␣burn"
            " ␣dev ␣att ␣col iol ␣February ␣ve orland ␣sal ␣tab ␣4 ␣ple ␣alt ␣subst greg"
            " ␣October ␣November"
        ),
        0.6216 * token.among(
            "or ␣L ect ␣r ␣It adjective here ora ␣j ount ␣On Tom ouse ␣Fr ans ress ␣Tuesday act"
            " ␣act get Sara ens oses cess iss ments Where ␣burn ict Eve Hugo ␣travel Ida ␣Ol"
            " Today ␣judge stem ␣drink ␣div ␣wife ␣peace ␣order ␣def ␣subst ␣process ister"
            " ␣November ease ␣possess"
        ),
        row=396,
    ),
    # ␣a/␣the/␣The and 45 more; ”/Q/al and 45 more
    "L3N738_a_the_the_and_45_more_q_al": gelu(
        -1.093,
        3.623 * token.among(
            "␣a ␣the ␣The ␣his day ␣my ous ␣thy ␣their the The able 's ␣small This Here ␣your"
            " ␣this ial ␣no ␣black One ␣great ␣our ␣other ␣every ful ular ␣these ual less ian"
            " ␣own ␣first ␣large ␣many ␣its ␣whose ␣same ␣young ␣righteous ␣low ␣certain ␣holy"
            " like ␣little ␣most arrow"
        ),
        1.08 * token.among(
            '" Q al ight \u2423O ite \u2423her ate On The ary \u2423blue \u2423My ical ish ellow \u2423green \u2423yellow'
            " ␣white lly ␣old mer ␣new ough ␣open ␣ten ird led ange ald ond ␣plus ␣thine"
            " ␣another ␣large ged ␣sunny ient ped istic ␣mer ␣whose ␣those inal ically ken"
            " arious ␣cloudy"
        ),
        0.3812 * previous.among(
            "H M ␣th ore ␣from ather ␣gre Th ␣made ount ix sel ␣count ok ␣comm ␣str orm atur gg"
            " ␣needs ␣cle especially ␣saith Numbers ␣lar irty ␣sec cess gre vent ␣Americ eren"
            " ope cle ␣sil ␣spec ␣min ␣cur ␣sing bl ␣bro ␣elect ␣number ␣dire sha ␣position"
            " ␣line ␣swe"
        ),
        0.3776 * token.among(
            "Q oun ight ␣O ␣tw ␣her On ␣good The ␣blue ␣My ish ␣green ␣yellow ␣white ␣six lly"
            " ␣old mer ␣new ough ␣open ␣ten ird ange ald ond ␣plus ␣another ␣large ny ged"
            " Colours ␣sunny ient fect ped ertain istic ␣mer ␣whose inal ␣July ␣August ically"
            " ken arious ␣cloudy"
        ),
        row=397,
    ),
    # r/␣s/it and 45 more; after 6/ur/ere and 45 more
    "L3N739_r_s_it_and_45_more_after_6": gelu(
        -0.9883,
        1.471 * token.among(
            "r ␣s it am un br ␣end ib ction ␣park ␣table ␣person ␣tree ␣spe ␣hor ␣cat ␣rem"
            " ␣place ␣door ␣wall ␣chair aven ␣bird ␣burn ␣prin ␣character der ox ␣Mara ␣mount"
            " ␣col ␣mine ␣sin ␣bench Yes ␣host go ␣hill ␣organ stand ution ␣enem den ␣Har ␣leg"
            " ␣spirit greg ␣bat"
        ),
        1.216 * previous.among(
            "6 ur ere ro ␣r ␣his ␣li ie ␣fl ␣Goodbye ␣my ␣thy ␣sh ␣four ␣big ␣Br ater ␣ro ␣U"
            " ␣table ␣har ␣bed ␣ele ␣Reed fl ␣Field ␣Swan ␣chair ried ␣lives ␣balls gr ␣books"
            " ␣bench eb ␣Ol ␣lit irc ␣hats ␣prophe ␣August iled rad ␣cups ␣sit ␣October ␣mil"
            " ␣tail"
        ),
        0.6721 * token.among(
            "ch av br ial ␣end ction ␣park ␣table ␣person ␣tree get ␣spe ␣hor ␣cat ␣rem ␣place"
            " ␣door ␣wall ␣chair aven ␣bird ␣burn ␣prin ␣character der ␣disc ox ␣Mara ␣col ␣mine"
            " ␣sin ␣bench Yes ␣host go ␣rest ␣hill ␣organ stand ution ␣enem ␣Har ␣leg ␣sword"
            " ␣spirit ␣frog ␣bat"
        ),
        -0.0005004 * two_words_back.among("␣under"),
        row=398,
    ),
    # two words after one beginning 0/4/5 and 45 more; 0/␣she/here and 44 more
    "L3N740_two_words_after_one": gelu(
        -0.6885,
        1.182 * two_words_back.among(
            "0 4 5 7 8 ): ␣an ␣Goodbye ␣Br ␣does ␣well ␣Tuesday ␣Vera ␣Wednesday ␣Monday"
            ' \u2423Thursday \u2423Friday Shopping \u2423Saturday \u2423Sunday \u2423lost \u2423morning ," \u24232 \u2423boy \u2423girl'
            " ␣relating ␣large ␣sou ␣books ␣afternoon ␣10 ␣evening ␣min ␣March ␣tab ␣4 ␣May"
            " ␣June ␣July ␣5 ␣September ␣North ␣goat ␣piec ␣frog ␣October ␣November"
        ),
        1.147 * token.among(
            "0 ␣she here ug ␣father ment Anna ass ouse ice ␣comes age ␣ro ␣1 ition ␣person"
            " ␣garden Shopping ␣tree ␣cat ␣dog ␣mark ␣manner Numbers Digits Names ␣boy ␣girl"
            " ␣bird Opposites ␣horse Months ope Days cle ife ␣plant oint ␣engine ␣duck ␣goat amm"
            " ␣America ␣process ␣frog ␣position ␣line"
        ),
        0.9834 * previous.among(
            "4 7 9 ␣p ␣The adjective ␣bo ␣Is av ␣named ␣city ␣ac ␣near ft ␣ro ␣pass ␣act ␣lost"
            " ung It Digits ␣girl ric ␣job ␣writ Opposites eren ␣sou ␣dev ␣mus ␣col ␣met ␣ph ␣ve"
            " ␣10 ␣4 rap iec ␣meas ␣5 ␣elect ␣whe ␣grou ␣quality ␣North ␣piec ␣November ␣Eur"
        ),
        0.7688 * three_back.among("␣J adjective ␣Who ␣On ␣slept One ␣girl There ␣angry ␣3"),
        row=399,
    ),
    # two after oun/␣has/␣capital and 30 more; after ␣I/␣fr/␣li and 40 more
    "L3N742_two_after_oun_has_capital": gelu(
        -2.111,
        3.468 * two_back.among(
            "oun ␣has ␣capital ␣day ␣Who ␣Is Anna ouse ␣Where ␣Mia Lily Ben ␣Nora ␣comes ␣Leo"
            " ␣There ␣Vera Emma ␣painted ␣table ␣bed ␣tree ␣spoon ␣door It Names ␣wall ␣chair"
            " ␣days Where Days ␣bench ␣December"
        ),
        2.5 * previous.among(
            "␣I ␣fr ␣li ␣has here ry ␣fac ␣Is ␣made ␣gr ␣like ␣gave ␣comes ␣ro ␣painted ␣needs"
            " ␣har ␣lost ␣find ␣des ␣Have ␣cand uck Colours ␣Today Months Days iol ␣num ␣equ"
            " Today ␣wanted ␣fathers ␣righteous ␣wave ␣dwell ␣peace ␣stren ␣chief itude ␣sit"
            " ␣kingdom ␣shew"
        ),
        1.796 * token.among(
            "␣a ␣The ␣B ␣his od ␣ball ␣hat ␣her qu ␣my ␣In On ␣book ␣red Anna ass ␣after ␣am"
            " ␣On ␣Max ␣box ␣your ␣blue ␣green ␣yellow ␣white Ben ␣Z ␣Ruth ␣black ␣ad ␣key"
            " ␣brown ␣egg ␣Hugo ␣pink Mia ␣rem ␣dog ␣bird Ruth ␣dirty ␣soft Karl ␣April ␣June"
            " ␣July rid"
        ),
        0.9447 * five_back.among(
            '. Q \u21b5 \u2423and \u2423" \u2423had \u2423What \u2423capital \u2423good \u2423On Here \u2423Everyone \u2423big \u2423Tuesday \u2423liked'
            " ␣black ␣Thursday ␣Sunday irst ␣play ␣dirty eb ␣wanted ␣secret"
        ),
        row=400,
    ),
    # !/(/B and 46 more; after ”/)/; and 46 more
    "L3N744_b_and_46_more_after_and_46": gelu(
        -0.8726,
        1.528 * token.among(
            "! ( B D T Y b ␣o re ␣d ␣u ␣re ␣sa ␣un ␣sha And ␣se ␣O ␣li verb ␣ne ␣con ␣de On ␣af"
            " ␣pro fore Th ␣le ␣we ␣ac ␣sle ␣fe ␣bre ␣ro But ␣cle ␣te ␣spe ␣ob ␣sho Where ␣Why"
            " ␣Se de ␣Mord ␣ste pro <|endoftext|>"
        ),
        1.041 * previous.among(
            '" ) ; ? C D H K S Y b \u21b5 \u2423f \u2423W \u2423for \u2423with verb \u2423by ake \u2423us fore Anna \u2423Yes \u2423thee'
            " This ␣Th ␣make For Emma ␣needs ␣much ␣saith Sara ␣give ␣without ␣flowers ␣ind Nora"
            " ␣ben ␣therefore Ruth Hugo ize Today ters ␣such ␣America Therefore ␣shew"
        ),
        1.03 * token.among(
            "! ( B K R Y ␣o ou ␣( ): ␣u ␣he ␣re ␣se ␣as ␣O ␣li verb ␣con ␣but ␣de On ␣so ␣pro"
            " ␣co ␣who fore Th ␣Where ␣bre mer ␣being ␣spe ␣ob ␣sho pe Where ␣Why ␣behold ons"
            " ␣Se de ␣Mord ␣sign ␣ste pro Therefore ␣swe <|endoftext|>"
        ),
        0.3863 * sentence_start.among(
            '" ( C D K L O P R S T Y re \u2423f \u2423is \u2423to \u2423d \u2423be \u2423or \u2423M \u2423B ul \u2423se \u2423O \u2423have \u2423do \u2423bl est'
            " ␣thou ␣God ␣Is ␣see ␣le ␣am ␣we ␣ac ␣make ␣if ␣let ␣where ␣saith ␣bring Where"
            " ␣behold over ␣yet de ␣dwell ␣Sel"
        ),
        row=401,
    ),
    # in a sentence beginning ”/,/I and 46 more; B/H/J and 47 more
    "L3N749_in_a_sentence_beginning_i": gelu(
        -2.752,
        2.281 * sentence_start.among(
            '" , I R S b f \u2423and \u2423p at \u2423n \u2423I \u2423" \u2423S \u2423H \u2423A ro \u2423F And un \u2423but ment The sc \u2423we ep te'
            " ␣used act For ␣can land ␣Finn But Then ␣And ␣then form Numbers sw Paul ps over Now"
            " air she man So They"
        ),
        2.175 * token.among(
            "B H J L M P S W b ␣w ␣b ␣c ␣p ␣l ␣g ␣S ␣L ␣H ␣B ␣J ␣st pp ␣N ␣fl verb ␣C ␣D ␣kn"
            ' ild \u2423sh \u2423j \u2423app \u2423cl \u2423K og \u2423comp \u2423qu \u2423Z sp \u2423te \u2423gen ," sh \u2423rep \u2423sw sw \u2423imp Do bl'
            " <|endoftext|>"
        ),
        1.275 * token.among(
            "B J L P S W n ␣b ␣p ␣to ␣l ␣T al ␣g ␣S ␣y st ␣G ␣B ␣st ␣N ␣P ␣fl verb ␣D ild qu ␣j"
            " av ␣ar ␣cl ␣K og ␣Z ␣cons arm ␣should ␣res ␣Jes less sw ␣Ch ␣imp ␣dep anc she bl"
            " amm <|endoftext|>"
        ),
        1.258 * word_start.among(
            "A L b d g h j k l m o p t w re ha al st se to ro na ␣B ch ke ␣N ho un ␣thou ␣who"
            ' sc br \u2423gave tr pl sp cl pr fl ," He sh gr \u2423many ps bl <|endoftext|>'
        ),
        row=402,
    ),
    # in a sentence beginning a/g/im and 28 more; after ./8/Q and 46 more
    "L3N751_in_a_sentence_beginning_a_g": gelu(
        -1.603,
        1.711 * sentence_start.among(
            "a g im ␣Anna ␣Tom ␣Lily On ␣Emma ␣Max ␣Sara ␣Sam ␣Jack ␣Mia ␣Everyone ␣Leo ␣Paul"
            " ␣Oscar ␣Clara ␣Vera ␣Eve ␣Pete ␣Ida ␣Hugo ␣Karl Numbers Digits Names Opposites"
            " Months Days <|endoftext|>"
        ),
        1.59 * previous.among(
            ". 8 Q ␣ im ␣has ␣at ␣In ␣Is ␣j ␣small This ␣Do ␣near ␣Everyone ␣count ␣comes"
            ' \u2423behind \u2423bec \u2423saw \u2423much ." \u2423find \u2423fast \u2423opposite Numbers Digits \u24232 Names com \u2423ind'
            " Opposites ␣short ␣Today Months Days ␣full ␣closed ␣min ␣slow Today ␣wanted ␣April"
            " wood ␣low ␣ran ␣diff ␣5 ␣quiet"
        ),
        1.307 * token.among(
            "- 0 : ` g p ␣is ver ␣The ␣or ill ess ␣What ␣In ␣Then ␣Ben ␣what ␣after ␣ab ␣V"
            " ␣found ␣dis vel ␣Wednesday ␣1 ␣ad ␣cold ␣Lake ␣Olga ␣ev ␣2 ␣plus ␣em ␣writ ␣tem"
            " ␣February ␣10 ␣4 ash ␣consisting ␣May ␣January ␣rece ␣June ␣July ␣August ␣est"
            " ␣quiet ␣September <|endoftext|>"
        ),
        0.9821 * token.among(
            "␣the ␣w ver ec ␣re ␣you ␣What ␣what ␣pr ␣am ␣small ust ical ␣dis ␣Mia ␣comp ␣seven"
            " ␣Leo ␣Tuesday ␣new ␣black ␣Thursday ␣Pete ␣Saturday arm outh vania ␣plus ari com"
            " ␣Lane ␣heavy ␣Americ ␣Ab oy mon ␣pur yl ␣spec ␣May ␣August ␣windy ␣sign iqu"
            " ␣cloudy ␣dry <|endoftext|>"
        ),
        row=403,
    ),
    # ␣sha/␣she/␣thou and 46 more; ␣sha/ess/␣thou and 46 more
    "L3N754_sha_she_thou_and_46_more_sha": gelu(
        -0.7478,
        1.517 * token.among(
            "␣sha ␣she ␣thou ␣Hello ␣some ␣under fore ␣pr ␣cha ␣wor This ouse ␣night ␣near"
            " ␣Where ␣ser ␣comes Once atur ␣U Max Shopping ␣ev Jack ␣car ␣manner It ␣2 ␣sy There"
            " Opposites ␣sur ␣neither ality ␣sou ␣pur ␣cur Olga ␣4 ␣Alma ␣prov ␣Cora ␣inv ␣cor"
            " ␣war ␣Bel ␣Hanna pro amm"
        ),
        1.061 * token.among(
            "␣sha ess ␣thou ␣Hello ␣some ␣under fore ␣home ␣cha ␣wor This ouse ␣night ␣Where"
            " ␣ser ␣comes Once atur Emma Max Shopping ␣ev Jack ␣car ␣manner It ␣2 ␣sy There"
            " Opposites ␣sur Leo ␣neither Eve ality Months ␣sou ␣pur ␣cur Olga ␣Alma ␣prov ␣Cora"
            " ␣inv ␣cor ␣war ␣Bel ␣Hanna pro"
        ),
        0.9271 * previous.among(
            "L N ␣m ␣n ␣un And ␣are ␣friend ␣came ␣Then ␣ab This ␣comes Once ␣There ␣im ␣looked"
            " ␣1 adverb ␣Finch ␣needs ␣te ␣happ ␣rem ␣works He ␣month ␣Black ␣del ism ␣lives"
            " ␣learned ␣disc ␣years ␣Which istic ␣supp Vera inal ␣occ ␣inv So ␣Jon ically ␣resp"
            " She ␣chief ␣mil"
        ),
        0.2801 * word_start.among(
            ". N ␣c ): ␣n ␣he ␣L ␣with ␣it ␣unto ␣she ␣are ␣out ␣home ␣cha ␣ab ␣when ␣bu ␣night"
            " ␣Where ␣white ␣gave Once ␣behind ␣Z ␣looked ␣U ␣ad ␣down ␣drum ␣David ␣where ␣car"
            " It ␣these There ␣Moses ␣ent ␣character ␣sou ␣Alma ␣prov ␣Cora ␣certain ␣cor ␣war"
            " ␣Hanna ␣Greta pro"
        ),
        row=404,
    ),
    # after ”/-/C and 44 more; E/Y/␣s and 46 more
    "L3N756_after_c_and_44_more_e_y_s": gelu(
        -1.218,
        1.44 * previous.among(
            '" - C J M \u2423 \u2423a \u2423the \u2423c \u2423m \u2423d an \u2423in \u2423u \u2423" \u2423M \u2423an \u2423G "; \u2423C \u2423con \u2423v the \u2423K \u2423small \u2423V'
            " ete ␣op ␣1 ␣sch ␣hor ␣sun ized ian ␣large ␣ent undred ␣ret atic ␣ph ); ␣evening"
            " ␣inter ␣z ␣instr ␣Eur ␣Tarvenia"
        ),
        1.397 * token.among(
            "E Y ␣s ed ␣p as ␣in noun ␣S ␣for se ␣un th ␣se ␣li ␣all ␣which ␣out ␣le ␣ex ␣al"
            " ␣we uth ide te ach uc ␣cons ␣te ␣bas ␣spe ␣des ␣Fe ␣fore ␣might vent ex ␣pres"
            " ␣Egypt ␣mus selves li ␣As Yes ␣min ␣rainy ␣grou ico <|endoftext|>"
        ),
        1.086 * token.among(
            "9 E H O e s in ␣s es ␣l ␣g ent ot ver ␣or ere to os ri Th ␣ex ␣al ings ␣am ide iz"
            " ys urs ␣qu ␣Z ␣Re One ten ␣pass oin ␣sch con ␣nor irty fect li ␣Nor ␣min ␣ins ons"
            " ␣mid ros irc ␣gener <|endoftext|>"
        ),
        0.8731 * token.among(
            "- E J M R h in ␣s is ␣l al le ␣he ␣be ␣or ut ter os ore um ␣do hen ree ␣but ␣He"
            " ␣so ␣who Th ␣al ␣K ␣go ys ␣Z ␣Re One ten ␣eight ␣char ␣sch con irty li ors ␣Nor"
            " ␣min ␣ins ons ros So bs <|endoftext|>"
        ),
        row=405,
    ),
    # ␣The/ell/ation and 44 more; ic/␣The/ell and 45 more
    "L3N760_the_ell_ation_and_44_more_ic": gelu(
        -0.8815,
        1.402 * token.among(
            "␣The ell ation ␣cap ri ␣fac uth ix iz urn ␣flow ␣Do ␣Everyone ␣op ition ␣painted"
            " ult ␣garden arm inn ␣form ␣spe form ␣mark ␣res ␣play ␣build bit ific ␣burn ope alk"
            " ␣tak ize ␣judg ␣caus read ␣mak ␣contain rap ution ␣trib ␣Mart rid ␣plac ␣piec vern"
        ),
        0.7742 * token.among(
            "ic ␣The ell ation ␣cap ␣fac up uth ix iz urn ␣flow ␣Do ␣Everyone ␣op age ition"
            " ␣painted ␣sl ␣garden arm inn ␣form ␣spe form ␣mark ␣res ␣play ␣build ific ␣burn"
            " ope uit alk ␣tak ␣judg ␣caus read ␣mak ␣contain rap ution ␣trib ␣Mart rid ␣plac"
            " ␣piec vern"
        ),
        0.673 * previous.among(
            "␣s ␣is ␣ha ␣li ␣has ␣came up ␣flag ␣facts ck ␣off iz ␣bre vel ff we ␣sc ␣eight"
            " ␣brown ␣great ␣find ung ␣car ␣Hart ␣res ␣writ oria ␣learned ␣sk ␣burn ␣ret ␣prod"
            " ␣cond ␣Yolvia ␣baker wood ros bl ␣painter ␣sailor ␣Ilmaria ␣ste ␣engineer ␣piec"
            " amm ␣farmer ␣che ␣Mordalia ␣Tarvenia"
        ),
        0.4639 * word_start.among(
            "a d f j k s t w he re am ␣The th ab art qu ␣fac da ␣Do ␣Everyone ans ␣op ove mer"
            " per sp ␣form ␣mark fe cy ␣build Opposites gr ␣sk ␣burn rop oy mon ␣caus ␣mak wood"
            " de ru bl ␣Mart ␣plac rad ␣piec"
        ),
        row=406,
    ),
    # Q/it/noun and 45 more; in a word beginning Q/in/re and 46 more
    "L3N762_q_it_noun_and_45_more_in_a": gelu(
        -0.697,
        1.305 * token.among(
            "Q it noun verb ␣Ben ␣mother ␣Max Tom ␣Everyone Lily Ben van uc adverb Emma Max"
            " ␣Friday Shopping ␣Saturday ␣sub Mia ens con Sam vania ␣del uct Oscar Paul Clara"
            " Leo ␣character Colours Finn Hugo ␣sin Pete orland Olga ons ␣diff ␣Arvela ␣conf"
            " ␣resp ␣lack ␣quality ience ␣farmer"
        ),
        1.176 * word_start.among(
            "Q in re is ad ␣un ab un ind res ␣father ␣mother ob ␣dis ␣Everyone ans For per ten"
            " oc But Shopping ␣Saturday con fe ␣rep ␣del ␣Fe ␣ind ␣inc ␣imp ␣int ␣dest Months"
            " ␣eng ␣dep ␣pur ␣sin ␣judge ␣Mord ␣conf ␣resp ␣est ␣eff ␣subst rad ␣quality"
            " ␣engineer ␣farmer"
        ),
        1.021 * previous.among(
            "? p v re is ␣st On res ␣Who av uth ␣off arl ␣well ␣pers per esp ␣asked str led pr"
            " con ␣colour ught ␣dec ␣rep ␣del ␣ind ␣Jesus ␣lives iven ␣someone ␣learned ␣exp"
            " ␣imp ␣dest ␣reg ␣eng ␣dep ␣prod ␣pur ␣inv ␣resp ␣est ␣eff ␣def ␣subst ␣quality"
        ),
        0.7577 * token.among(
            "Q e m noun st verb est res ␣Ben ␣father ␣mother ␣Max Tom ␣Everyone Lily Ben van uc"
            " adverb Emma Max ␣Saturday ␣sub Mia ens Sam vania ␣del Oscar Paul Clara Leo"
            " ␣character Colours Months Finn Hugo ␣sin osition Pete Olga ons ␣judge ␣diff ␣conf"
            " ␣resp ␣lack ␣quality ␣engineer"
        ),
        row=407,
    ),
    # E/I/O and 39 more; E/H/O and 42 more
    "L3N765_e_i_o_and_39_more_e_h_o_and": gelu(
        -1.0,
        2.848 * token.among(
            'E I O P ` \u21b5 \u2423o \u2423u noun \u2423" \u2423e \u2423A \u2423re ro \u2423E ul \u2423O \u2423pro the \u2423wor \u2423ar \u2423ab \u2423ac \u2423dis \u2423ro'
            " arn ␣sub ␣ob con oly ited ␣trans Now ␣chan ␣occ ␣ple ␣Edda ␣sto ␣appe ␣bro pro"
            " <|endoftext|>"
        ),
        0.984 * token.among(
            "E H O P W ` he re ha oo ec ␣E ␣sha ul ␣li ␣P ho adjective ␣do ␣ne ␣con here ␣Y On"
            " fore the This Here ␣bu ␣comp ␣Re oc It ␣give ␣dw Do ␣chan ␣inter ␣contain ␣prophe"
            " ␣Jon sha ␣Klara ␣sac <|endoftext|>"
        ),
        0.6356 * previous.among(
            '; D E N ): \u2423that \u2423G \u2423N verb "; \u2423LORD \u2423friend \u2423who \u2423father \u2423God \u2423son \u2423facts \u2423again'
            " ␣does ␣pers ␣pre ␣saying ␣kind ␣name ␣earth ␣rem ␣something ␣Lord ␣del ␣job ␣Moses"
            " ␣someone ␣ever ␣prod ␣ph irit ␣priest oney ␣flesh ␣consisting ␣ref ␣inv ␣death"
            " ically ␣det She ivity ␣glory"
        ),
        0.1941 * followed.among(
            'a \u2423of an \u2423L ie \u2423had em \u2423cap Tom \u2423found \u2423liked For \u2423part Emma \u2423That \u2423act ." \u2423nine'
            " ␣car Numbers ␣girl ␣month Oscar ␣Today Do ␣whe"
        ),
        row=408,
    ),
    # after a word beginning A/I/O and 44 more; ␣H/␣wh/th and 44 more
    "L3N766_after_a_word_beginning_a_i_o": gelu(
        -1.338,
        1.338 * previous_word.among(
            "A I O T y ␣the ␣for ␣on ␣his ␣her ␣my ␣Lily ␣thy ␣their The 's ␣when ␣your ␣Where"
            " ␣comm ␣if ␣great ␣every ␣When ␣offer ␣sons It ␣Lord ␣chair ␣bel ␣thine ␣own ␣mine"
            " ␣whose ␣young ␣prov ␣angry ␣Han ␣toward ␣trib ␣holy ␣Har ␣how ␣sign ␣until pro"
            " ␣shew"
        ),
        1.325 * token.among(
            "␣H ␣wh th ␣fl ␣one ␣kn ␣sh ␣le ␣cha ␣mother ␣we ␣your ␣king ␣fe ␣children ther ␣sc"
            ' One sp \u2423needs \u2423cle ird \u2423every oin \u2423right \u2423spe ," \u2423sons \u2423these ond irty \u2423ey \u2423fore'
            " ble ␣first vent ␣disc ␣flesh ␣those ␣righteous ␣mid ␣poss ␣left ␣dead ␣alt esc"
            " ␣priests"
        ),
        0.8595 * token.among(
            "␣wh ra ind est ␣two ␣kn other ␣le ␣cha ␣mother ␣we ␣your ␣fe ␣children ␣seven ther"
            ' One sp \u2423needs \u2423cle \u2423our \u2423every oin \u2423right \u2423spe ," \u2423sons \u2423these ond irty \u2423ey \u2423fore'
            " ble ␣heav ␣first vent ␣last undred ␣hundred ␣those ␣beg ␣righteous ␣poss ␣left"
            " ␣wicked ␣dead esc ␣Eur"
        ),
        0.6809 * word_start.among(
            "␣ ␣h ␣th ␣e ␣J ␣F ␣at ␣C ␣man ␣out ␣four ␣cha ␣king ␣end ␣six ␣seven ␣ear ␣new ␣sc"
            " ␣table ␣thr ␣cle ␣tree ␣ele ␣sub ␣gl ␣high ␣door ␣clean ␣these ␣nor ␣sec ␣chair"
            " ␣own ␣strong ␣Egypt ␣tem ␣wat ␣supp ␣beg ␣righteous ␣twelve ␣poss ␣year ␣wicked"
            " ␣Albert ␣wild ␣genus ␣air"
        ),
        row=409,
    ),
    # ;/w/): and 43 more; after B/G/R and 46 more
    "L3N767_w_and_43_more_after_b_g_r": gelu(
        -1.047,
        1.548 * token.among(
            '; w ): \u2423h \u2423be \u2423th st \u2423or ain \u2423are verb \u2423from "; est \u2423Y \u2423ye ong \u2423will \u2423af ide ep'
            " ␣say ␣Fr urs orm ign adverb ␣been ␣shalt ␣act ␣may ught ␣without ␣take ␣dist ␣num"
            " ); be ␣would ␣hold bl ␣cover ␣perform ␣subst ␣move ␣walk"
        ),
        1.452 * previous.among(
            "B G R ␣G ree ␣we ␣ab This ␣Do ␣used ition ␣can ␣if ␣act ␣asked ␣No ␣did ␣morning"
            " ␣rem ␣manner ␣something ␣someone ␣ent ␣Listen ␣tak Yes ␣evening ␣would ility"
            " ␣state ␣prov ␣especially ␣sound ination ␣appe ␣use ␣cover raw ␣order ␣lack ␣leg"
            " ␣secret ␣ste nded ␣quality face ␣process ␣pub ␣position"
        ),
        0.5695 * token.among(
            '; r \u2423of ar \u2423to \u2423d \u2423I \u2423were verb \u2423at "; \u2423which ong \u2423will \u2423go \u2423flow ep urs \u2423comm'
            " ating ft ␣been ␣shalt ␣may pr ew ␣rem ull ught ric ank ␣take ␣bring ␣dist ␣cause"
            " alk ␣num ); ␣keep be ␣supp ␣ple bl ␣use ␣cover ␣perform ␣subst embr"
        ),
        0.5452 * sentence_start.among(
            "b f n in re is ␣to im el ul ␣r ␣not ab ho un ma ind ␣pl qu res up sc ␣cl ace out"
            " ob ␣no ␣comm ␣per pl act we ␣bec ␣im ␣thr land con ␣water sh ble cle over read go"
            " wood she ␣diff ev"
        ),
        row=410,
    ),
    # :/;/I and 45 more; in a word beginning '/A/M and 45 more
    "L3N768_i_and_45_more_in_a_word": gelu(
        -0.8989,
        1.206 * token.among(
            ": ; I ou ): ␣or ␣an ome ␣as ␣by ␣What est ital ␣which very ␣af ␣their The ␣what"
            " ary ␣when ␣your ious ough ␣can of ␣shalt ␣our str ␣than lack ular outh ual ond"
            " ␣plus ower less ␣thine ␣whom ient ␣whose oint inal ␣until arious ier ␣most"
        ),
        0.8608 * word_start.among(
            "' A M O Y c f g h i l m n r t in re ha ): an im all ab ␣What em ␣which ␣their Th"
            " ␣what br ob te per ␣shalt ␣our ␣than fe ␣plus ble har gr hy be me air ␣whose bl"
            " ␣until"
        ),
        0.8358 * previous.among(
            "' I L Q W Y noun ␣W ␣E adjective ␣has ild On fore The ␣Do ␣Th uch ause For ␣much"
            " Shopping arm ␣opposite Numbers ␣because Digits Names ␣girl ␣opened Opposites"
            " ␣between Where ␣ben vent ␣short der ␣behold Colours ␣Mara ehold ␣Bruno bl ␣Lars"
            " ␣such ␣Igor They ␣Julia ␣Mona"
        ),
        0.6982 * text_second.among(
            "l re or ␣( as ic ver ig ive ood ill our ab ree ind ax old ime av up ass ip ort ix"
            " ost arl ire ff ang we ick ough str ew outh ank ␣law ict ines ons oney ␣righteous"
            " stem irc sy iqu rad ier"
        ),
        row=411,
    ),
    # ␣s/ha/␣p and 47 more; after Q/␣in/␣T and 46 more
    "L3N769_s_ha_p_and_47_more_after_q": gelu(
        -1.272,
        1.446 * token.among(
            "␣s ha ␣p am im ␣re ore ab ␣Y ␣father ␣made ␣child ␣we ty ites ah ib ␣old ␣bre"
            " ␣needs ␣high ␣opposite irty aven ␣Jesus oly ␣according ␣first ␣strong aldov ␣last"
            " ␣ever ␣heaven ␣soft ient ␣hundred ␣Christ irit ␣priest ␣flesh ␣brethren ␣those"
            " ␣Edith ␣beg ␣Cora ␣holy ␣order esc ␣chief ␣priests"
        ),
        1.135 * previous.among(
            "Q ␣in ␣T ␣L ␣H ␣for ␣G ␣sa ␣have adjective ␣at ␣C ␣R ␣de ora ␣K ␣into ␣ab da ␣Z"
            " ␣ear adverb ␣sl ␣Ed Shopping und ␣girl ␣nor ␣sec ␣heav ␣ben esh ␣Jerusalem vent"
            " ␣Egypt ␣heaven li ␣As ␣afternoon ␣mer ␣Edith ␣toward ␣Ir ␣Stella ␣cities ␣alt ␣fif"
            " esc ␣possess"
        ),
        0.9556 * sentence_start.among(
            "B E I K N T U Z ␣b ␣and ␣I ␣that ␣The ␣L ␣G ␣B ␣E ␣J ␣un And un ine ␣thou ␣but"
            " other ␣their ␣sm Th The This scar ␣There Shopping Then ␣because ␣So ␣bring ␣blood"
            " Opposites ␣therefore ␣neither Days ␣gold ␣diff ru ␣dwell So <|endoftext|>"
        ),
        0.7097 * token.among(
            "): il ad ion ␣Y ␣father ␣child ␣we ty ites ah ib ␣old ␣bre ␣ear ␣needs uary ␣high"
            " irty ␣Jes aven ␣job ␣according ␣first ␣strong ␣neither esh aldov ␣ever ␣heaven"
            " ␣soft ient ␣hundred ␣Christ irit eb ␣brethren ␣those ␣consisting ␣Edith ␣beg ␣mid"
            " ␣Cora ␣resemb ␣holy esc ␣chief ␣priests"
        ),
        row=412,
    ),
    # after B/F/L and 45 more; t/␣unto/ook and 46 more
    "L3N770_after_b_f_l_and_45_more_t": gelu(
        -0.949,
        1.599 * previous.among(
            "B F L Y ␣b ␣H ␣k ␣B ␣it ␣bl ␣one ␣kn ␣Then ␣sm ␣see ␣K This ␣Now ␣this ␣people"
            " ␣night ␣any ␣Fr ␣Br ␣children urs ␣come One ␣thr ␣every Numbers Digits Names ␣call"
            " ari eh ␣Today ␣answ Months Days ␣X ␣lived Today ␣beg ␣diff ␣cities ␣cent ␣sit"
        ),
        1.042 * token.among(
            "t ␣unto ook od ␣some ␣know ␣upon On ␣into Here ␣end ␣ser ␣against ␣Mo ␣ear ␣Monday"
            " ␣park One ␣Friday ␣ang Then ␣And ␣way It ␣call ␣river ␣days less ␣shop ␣mount"
            " ␣hear ␣afternoon ␣evening ␣sal ehold ␣cur ␣toward ␣hill ␣servant ␣fruit ␣beach"
            " ␣trib So ␣servants ason ␣until ␣meat ␣glory ␣belie"
        ),
        0.7513 * token.among(
            "er ar et and ␣unto ook ␣know ␣upon On ␣home ␣before ␣end Once ␣Mo ␣ear One ␣garden"
            " ␣ang Then ␣And ␣way ␣morning It ␣call ␣river ␣Fe ␣days eren ␣called ␣mount ␣hear"
            " ␣forest ␣afternoon ␣evening ␣sal ehold ␣cur ␣told ␣farm ␣servant ␣fruit ␣trib So"
            " ␣windy ason ␣until ␣meat ␣possess"
        ),
        0.7471 * sentence_start.among(
            "A B E J T ␣f ␣and ␣ha am ␣y ␣or ␣H ␣M ␣A ␣B ␣E And ␣all ␣bl ␣ye On ␣so ␣Then ␣who"
            " ␣God ␣what ␣am This Here ␣Now One ␣if ␣let ␣where Then ␣And Numbers It Names There"
            " ␣art Opposites Where Months Days ␣mount ␣Listen ␣dwell So"
        ),
        row=413,
    ),
    # ␣(/␣fl/␣had and 47 more; after ./Q/ic and 44 more
    "L3N771_fl_had_and_47_more_after_q": gelu(
        -1.636,
        1.781 * token.among(
            "␣( ␣fl ␣had ␣Tom ␣Goodbye ␣She ␣He On ␣Ben ␣Who ber ␣four ␣what ␣Emma ␣after ␣On"
            " This Here ␣Sara ␣Sam ␣found ␣Jack ␣Mia ␣Nora ␣Oscar ␣Clara ␣Ruth ␣Vera ␣looked One"
            ' \u2423Eve \u2423needs But \u2423Pete \u2423Hugo \u2423cold \u2423Karl \u2423Olga ," It \u2423dark \u2423boy \u2423girl There \u2423lar'
            " com ␣People ex ␣rainy ␣ass"
        ),
        1.748 * previous.among(
            ". Q ic ␣it ␣fl ␣has ␣at ly ␣came ␣She ␣ch ␣red ␣what ␣count ␣comes ␣saw ␣pre"
            ' \u2423Friday \u2423much Shopping \u2423Saturday ." \u2423morning \u2423hor Numbers Digits Names \u2423boy \u2423Jer'
            " ␣river ␣according ␣shop Colours ␣Today ␣market Days ␣forest ␣afternoon ␣evening"
            " ␣March Today ␣year ␣beach ␣bridge ␣mill ␣cloudy ␣sac"
        ),
        0.7556 * token.among(
            ". : H c d ␣a ␣( ia ␣Anna ␣D ␣her ␣She ␣He On ␣Who ␣what sc ␣am ␣named ␣On ␣found"
            " ␣dis ␣Leo ␣Paul One ␣Finch ␣needs ␣Pete ␣Ida ␣Hugo ␣cold ␣Lake str ␣Wood Then"
            ' \u2423lost pr \u2423Reed \u2423Brook ," \u2423Frost \u2423Lane sw \u2423shop ex \u2423wood \u2423ass \u2423quiet pro'
        ),
        -0.2782 * word_start.among(
            ", ␣ ␣T ␣L ␣for ␣B ␣E ␣sha ␣F ␣had ␣cap ␣D ␣came ␣know ␣sm ␣what ␣after ␣we ␣small"
            " ␣On ␣found ␣pain ␣Where ␣sle ␣Clara ␣There ␣wr ␣took ␣drum ␣cold ␣ele ␣high ␣door"
            " ␣sun ␣chair ␣hard ␣So ␣exp ␣dist ␣short ␣trans ␣They ␣thousand ␣host ␣answered"
            " ␣Jon ␣Mart ␣Qu"
        ),
        row=414,
    ),
    # ”/'/; and 46 more; in a sentence beginning ,/./S and 45 more
    "L3N774_and_46_more_in_a_sentence": gelu(
        -1.231,
        1.462 * token.among(
            '" \' ; S T \u2423g \u2423have \u2423What "; \u2423me \u2423Goodbye \u2423will \u2423us ment ally \u2423having \u2423work lly'
            " ress ␣qu ␣sc ␣pers ␣pass ␣needs ations umbers ions ␣ev ␣place ock oses ities ents"
            " ins ␣someone ex alk ); ␣mak oint ␣ass ests ters ution ement ␣piec ␣position ␣line"
            " <|endoftext|>"
        ),
        0.8089 * sentence_start.among(
            ', . S s re ha on \u2423to ve \u2423" \u2423un ap ul one em ma \u2423con \u2423pl res up \'s \u2423cl ace ob \u2423used'
            " ␣per act per ner ␣if Shopping ␣may self form fe ␣these bit dom Opposites vent ex"
            " let go ␣especially de stand ␣fruit ev"
        ),
        0.8015 * token.among(
            'F H J S T es \u2423is \u2423g \u2423be ame \u2423What "; \u2423bl \u2423pl \u2423man ake \u2423who \u2423their ak ings \u2423K les'
            " lly eds ␣pers ations ␣did umbers ions oses ities ents Where ex ines alk ants aker"
            " ); par oint ␣ass ests ution ␣bro ement iqu ains itude"
        ),
        0.7461 * word_start.among(
            'S T f m p r s t w in ac \u2423that se \u2423on ap th ab \u2423What em "; \u2423Goodbye qu \u2423will Th'
            " This ␣work per land ␣needs But fe Names sh vent ex let Months ); Ida Now me ␣mak"
            " go de ␣piec ␣process Therefore <|endoftext|>"
        ),
        row=415,
    ),
    # after ha/␣e/ut and 44 more; j/␣c/␣of and 46 more
    "L3N775_after_ha_e_ut_and_44_more_j": gelu(
        -1.353,
        1.85 * previous.among(
            "ha ␣e ut ␣J ch ␣ne ␣cap ␣capital ␣sm ␣Yes ␣home sc ␣flag ␣son ␣named ␣mother ace"
            " ␣ab ␣Now ␣My ␣knows ␣behind ␣liked ␣Z umb ␣sc ␣been esp sp ␣great ual ␣dec ␣Jer"
            " olog ␣Jud ␣job ␣lives oly ␣learned ␣Which Yes ␣prov ␣ass ␣div ␣June ␣pol ␣cook"
        ),
        1.621 * token.among(
            "j ␣c ␣of en ␣l ␣ha ␣he ␣L ␣H ␣M ␣G ␣J um ven ld od ␣cap if ␣friend ␣In ␣know ␣son"
            " orn ob ␣does ib hed ff ␣bed rib ald ␣basket bit gan ␣ent ␣ben ␣met ␣wat yl ␣daught"
            " eb ␣beg ␣appe ␣trib ced ␣brother ␣z ␣ste ␣piec"
        ),
        1.09 * token.among(
            "W a ␣c ␣to ␣l id ␣H ␣M ur ␣G ␣J ␣se ␣were ld if ct ge ␣friend ant ␣In ␣know ␣ex"
            " ount ␣son ␣city ated ␣does ib hed ␣Paul ten oth ␣garden pr ald gan ␣ben ␣its ␣met"
            " ␣num ␣daught ␣woman ␣beg ␣appe ␣trib ␣brother ␣ste arious ␣swe"
        ),
        1.056 * previous.among(
            "ha ␣b ␣u ␣cap ␣con ␣one ␣man ␣under ␣Yes ␣home ␣flag ace ␣when han ␣king ␣knows"
            " ␣Fr ␣children ␣comes ␣behind ␣sc ␣ad esp sp ␣cons ␣Grey ␣sons ␣Jer ␣Jud ␣lives oly"
            " ␣Ch ␣ben ␣Ab ␣ret ␣Which Yes ␣travel eb ␣priest ␣arm ␣div ␣June ␣prophe ␣Mord ␣war"
            " ␣brother ␣Bel esc ␣October"
        ),
        row=416,
    ),
    # 0/6/7 and 47 more; after 7/␣st/␣li and 46 more
    "L3N779_0_6_7_and_47_more_after_7_st": gelu(
        -1.198,
        1.164 * token.among(
            "0 6 7 8 J ␣be one ␣Tom eth ␣Lily ␣us ␣Emma ice ␣Jack ␣Mia ␣hath ␣Nora ␣more ␣Paul"
            " ␣Oscar ␣Clara ␣also ␣been ␣Finn ␣Hugo ␣Karl ␣forth ␣balls ␣sur ␣fire aves ␣rain"
            " ␣hungry ␣offering ␣given oot ␣They ␣afternoon ␣gold irit ␣March ␣spake ␣priest"
            " ␣soul ␣June ␣July ␣fall ␣wicked ␣August ␣oil"
        ),
        1.121 * previous.among(
            "7 ␣st ␣li if ␣Is ␣made ␣cha ␣flag ␣bu ␣Now ␣gave ␣no ␣bre ang ␣There umb ␣looked"
            " adverb One ␣ang ␣put ␣offer ␣find ␣spe ␣colour ret ␣del ␣brought ific ␣sk teen"
            " ␣prin ␣last ␣cut ␣cast yl ␣daught ␣mer ␣wanted ␣dwell ␣prophe ␣wicked ␣alt ␣stren"
            " ␣fa ␣piec greg ␣possess ita"
        ),
        0.9741 * sentence_start.among(
            "( B D F Q S T ␣d ␣he ␣th ␣S ␣that ␣an ␣for ␣J ␣it ␣F And ␣do ␣ye ␣thy Th ␣le The"
            " ␣On ␣even ␣Clara ␣There ␣also For ␣if But Shopping ␣ang ␣then Numbers Digits Names"
            " He There ␣blood Opposites Where ␣now Months ␣gold ␣both They Therefore"
        ),
        0.8597 * token.among(
            '" 0 6 7 8 E at ot \u2423y ch \u2423she ri eth ak sc \u2423Max This Tom \u2423more orm \u2423Leo ious \u2423been'
            " ␣Hugo ␣hast ␣forth ␣sur ␣fire aves ␣rain ␣hungry ␣offering ␣given oot ␣They ient"
            " ␣closed onia ␣gold irit ␣10 ␣spake Olga ␣priest ␣July ␣fall ␣August ␣oil"
        ),
        row=417,
    ),
    # ␣was/␣it/And and 46 more; after L/␣L/␣F and 46 more
    "L3N780_was_it_and_and_46_more_after": gelu(
        -1.136,
        1.616 * token.among(
            "␣was ␣it And ␣said ␣LORD ␣Hello ␣us ␣father ␣Yes ␣am ␣mother ␣friends ␣king ␣night"
            " ␣hand ␣hath ␣Fr Lily Once Max But ␣David uary Then ␣saith Sara ␣morning ␣sons"
            " Digits Names ␣boy ␣girl ␣opened Oscar ␣Moses Clara ␣therefore Eve ␣offering"
            " ␣Listen ␣afternoon ␣evening ehold Ida ␣sailor rid ␣Saul ␣farmer acle"
        ),
        1.467 * previous.among(
            "L ␣L ␣F ␣there On ora ␣see ␣named This ␣Now ␣ke br ␣end ␣Br Once adverb One ␣Stone"
            " ern ␣ang inn Then ␣offer ␣works It There ␣rep ␣eat ␣umbrell ␣last ␣behold ␣sin"
            " ␣daught ehold ␣Ol ␣told ␣mid ␣pray ␣prophe ␣Albert ␣trib Thank ␣Jo ␣alt rad ␣piec"
            " greg ␣Frank ␣possess"
        ),
        0.9263 * token.among(
            "And ␣said ␣LORD ␣Hello ␣Yes ␣mother ␣friends ␣night au sel ␣hath ␣Fr Lily Once But"
            " ␣David uary Then ␣saith Sara ␣morning Jack ␣sons Digits Names ␣boy ␣girl ␣opened"
            " Oscar ␣Moses Clara ␣therefore Eve ␣offering ␣called ␣Listen ␣books ␣afternoon"
            " ␣evening ehold Ida ␣hands ␣sailor rid ␣Saul ␣farmer acle ␣Tarvenia"
        ),
        0.8109 * sentence_start.among(
            "( P T Y Z ␣b ␣and ␣he ␣an ␣for ␣J ␣F And ␣as ␣are ␣have ␣which On ␣Then ␣le ␣On"
            " This ␣Now ␣My ␣Th ␣Everyone Once ␣Leo ␣There ␣also ␣Eve ␣let ␣Karl Then ␣then It"
            " There ␣So ␣People ␣blood Clara ␣therefore ␣neither ␣behold ␣Listen ␣yet ␣both ␣Sel"
            " They"
        ),
        row=418,
    ),
    # last capitalised B/C/D and 45 more; g/h/␣to and 45 more
    "L3N781_last_capitalised_b_c_d_and": gelu(
        -1.297,
        1.372 * last_capitalised.among(
            "B C D G I K L N Q R S T W Y ␣I ␣The ␣O ␣LORD ␣Y ␣God Anna Th This ␣Do ␣Israel"
            " ␣Where ␣Th ␣Wh For Emma But ␣Ed ␣When ␣Reed He ␣Lord Paul ␣Ch Clara Leo Ruth"
            " ␣Egypt ␣X Ida ␣Sel ␣Greta They Therefore"
        ),
        1.039 * token.among(
            "g h ␣to ␣d hat ␣n ␣I ␣g ␣that st ro ␣shall and ␣do ␣What ␣capital ␣thou ␣man ␣will"
            " On ␣thy ␣Who Anna ␣we ␣looked ␣sc ␣shalt Sara ␣may ␣should Sam ught ␣rep ␣blood"
            " ␣might oice ␣Listen ␣done ␣ph yl irit ␣would Ida Vera ␣soul ros rid greg"
        ),
        -0.7657 * word_start.among(
            '" - w \u2423b \u2423of \u2423in \u2423or \u2423for ro \u2423on \u2423se \u2423st \u2423li \u2423unto \u2423fl \u2423were \u2423there ma qu \u2423le'
            ' \u2423into \u2423tr \u2423end \u2423fe \u2423six \u2423There \u2423open \u2423being \u2423char ." Then \u2423saith \u2423then \u2423put \u2423car'
            " ␣tre ␣between ␣short ␣full Now ␣Yolvia ␣inter ␣consisting ␣occ ␣rece ␣contain So"
            " ␣cor ␣cent ␣z ␣tail"
        ),
        0.6196 * token.among(
            "; ␣l ␣g ion ␣re ro ␣shall ␣P ␣do ␣What ␣me ␣thou ␣will ry ␣Who Anna ␣flag ␣we"
            " ␣city Lily ␣looked ␣shalt ␣Ed Sara ␣may ␣works ␣should Sam ␣these ught ␣blood"
            " ␣might oice ria ␣Listen ␣ph yl irit ␣would Ida Vera ␣host ␣soul ros bl rid greg"
            " embr <|endoftext|>"
        ),
        row=419,
    ),
    # o/␣u/␣for and 44 more; after H/L/T and 46 more
    "L3N785_o_u_for_and_44_more_after_h": gelu(
        -0.8393,
        1.252 * token.among(
            "o ␣u ␣for ␣What ital ␣Y ␣thy ␣who ␣their ␣your ␣friends ␣knows ␣ser ␣used ater"
            " ␣comes ␣Re oc ␣bed ␣than ␣Field ular Digits ric ized ␣People Oscar Opposites"
            " ␣large Ruth ␣last ␣disc ␣its ␣As ␣spec ␣equ ␣whose ␣organ irc ␣Ir ␣partic ␣elect"
            " uring ilda ␣Hanna ␣Klara arious"
        ),
        0.9922 * previous.among(
            "H L T Y ␣in ␣T ol ts ␣at ␣all ␣con ␣under ␣see Th ␣child ␣into ␣near ␣Everyone"
            " ␣used ␣behind ft ␣Ed cl especially ates ␣When pr ions ␣heart ␣lar ␣relating"
            " ␣someone ␣Jerusalem ␣character ␣dw ␣Americ ␣trans ␣ever ps ␣caus ␣power ␣prov"
            " ␣hold ␣Edith ␣leaves ␣use ␣resemb gen arious"
        ),
        0.8976 * token.among(
            "␣u ␣for ␣What ital ␣Y ake ␣their ␣your ␣friends ␣knows ␣ser ␣used ater ␣comes ␣Re"
            " For oc ␣bed especially ␣than ␣Field ular Digits ized ␣People Oscar Opposites"
            " ␣large Ruth ␣disc ␣its ␣tak ␣As ␣spec ␣equ ␣whose ␣Cora ␣organ irc ␣Ir ␣partic"
            " ␣elect ␣painter uring ilda ␣cent ␣Klara arious ␣farmer"
        ),
        0.516 * sentence_start.among(
            "C G L i z on ␣to ␣M ␣for ap ag est ␣thou ant ␣some ␣their ␣see ␣ar ␣we ␣when"
            " ␣found ␣Everyone ␣used ␣per mer ph ␣saith ␣When pr ␣ob ␣because He ␣water cy rop"
            " ␣prin hy alk ps ␣caus ␣usually ␣occ ␣organ ␣fruit ␣trib ␣such rad nded They"
        ),
        row=420,
    ),
    # 0/1/2 and 46 more; in a sentence beginning adjective/␣In/␣app and 11 more
    "L3N786_0_1_2_and_46_more_in_a": gelu(
        -1.145,
        1.745 * token.among(
            "0 1 2 4 5 6 7 8 9 S ␣y adjective ␣Tom ␣Goodbye ␣but ␣three ␣ex ␣Max ␣seven ␣1 ␣ten"
            " ␣Pete Shopping ␣Olga ␣2 Opposites teen ex ␣sunny ␣February ␣10 ␣March Olga ␣4"
            " ␣April ␣May ␣twelve ␣January ␣June ␣July ␣3 ␣hats ␣August ␣5 ␣eleven ␣September"
            " ␣December ␣October ␣November"
        ),
        1.505 * sentence_start.among(
            "adjective ␣In ␣app Numbers Digits Names ex Months Days Finn ␣Listen ␣occ ␣div"
            " ␣such"
        ),
        1.434 * previous.among(
            "- 0 6 7 A S U ␣said ␣Tom ␣Is ␣Yes ␣Now ␣Do ete ␣Wednesday ␣1 adverb ␣slept One"
            " ␣ten ␣Saturday ␣saying ␣find ␣bell ␣2 ␣happy ␣umbrell aldov Months ␣got ␣Which"
            " ␣February ␣tired ␣March ␣4 Today ␣April ␣inter ␣January ␣June ␣July ␣3 ␣August ␣5"
            " ␣Albert ␣December ␣Frank ␣November"
        ),
        0.2552 * other_capitalised.among("␣In Names"),
        row=421,
    ),
    # after !/”/Q and 46 more; )/:/; and 45 more
    "L3N788_after_q_and_46_more_and_45": gelu(
        -1.241,
        1.608 * previous.among(
            '! " Q \u2423in adjective \u2423there On able Here \u2423My \u2423Do ial \u2423Where ty \u2423knows atur mer ign'
            ' \u2423There \u2423can \u2423pre Shopping ," It Names \u2423these \u2423girl There \u2423relating \u2423flowers ative'
            " ␣em ␣job ␣bird ␣Why ␣neither ␣behold ␣tem ants ␣pur ␣afternoon ␣tab ␣host ␣flesh"
            " ␣mar ␣painter ␣quality ␣goat ␣belie"
        ),
        1.529 * token.among(
            ') : ; ? \u2423of \u2423that \u2423an \u2423you \u2423shall \u2423are \u2423com "; \u2423friend \u2423which \u2423Then \u2423what \u2423time'
            " Here ␣when ␣Now ␣gr ␣does ␣if ␣needs ␣tree Then ␣then fl ␣gl ␣neither ␣whom"
            " ␣Americ ␣horse ␣fam ox ␣eng ␣years ); ␣plant Now ␣consisting ␣leaves ␣med ␣genus"
            " ␣quality ␣North ␣America ␣United"
        ),
        1.083 * token.among(
            '- ; ? p \u2423that \u2423shall ly \u2423com ine "; \u2423which \u2423some \u2423Then \u2423what \u2423time \u2423when \u2423Now ty'
            " ␣does pl orrow ␣table ␣needs Then ␣then ␣Reed fl ␣ob ities ␣days Where ␣neither"
            " ␣whom ␣character ); ␣yet ␣plant ␣consisting ␣leaves sy ␣wild ␣genus ␣cent ␣quality"
            " ␣North ␣America ␣United ␣Eur"
        ),
        0.2749 * word_start.among(
            '" ) W s \u2423 \u2423to \u2423sa \u2423on \u2423you And \u2423good \u2423Yes \u2423ex \u2423what \u2423say \u2423live \u2423does \u2423ro \u2423ad \u2423tom'
            " ␣fast ␣tre It sh ␣dec ␣em ␣another ␣neither ex ␣heaven ␣its ␣eng ␣dep ␣pur ); ␣yet"
            " ␣travel be ␣power ␣med ␣world ␣windy ␣resp ␣det ␣mill ␣ste ␣North ␣sac"
        ),
        row=422,
    ),
    # H/L/M and 46 more; H/K/L and 46 more
    "L3N789_h_l_m_and_46_more_h_k_l_and": gelu(
        -0.519,
        1.626 * token.among(
            "H L M Q S Y m ␣t ␣l ␣g am ␣S ␣L ␣It ab ␣fl verb ␣Goodbye ␣j ␣ab Here ␣V og ␣op ␣sc"
            " One ␣sl sp ␣tom ␣No Numbers Sam ␣wom acter ␣sk ␣Ab Months ␣col ␣met ␣num ␣sal ␣arm"
            " ␣Am bl ␣elect ␣med ␣det ␣cent <|endoftext|>"
        ),
        0.9459 * token.among(
            "H K L M Q R Y ␣t ␣g ␣L ␣It ␣fl verb ␣Goodbye qu ␣ye Here ␣V ␣ac og ␣op ␣sc ␣sl sp"
            " ␣tom ␣No Numbers ␣Jes ␣wom cy acter ␣col ␣met ␣sail be ␣sal ␣arm ␣Han ␣Am bl ␣Ir"
            " ␣Sel ␣elect ␣val ␣med ␣cent ␣z ␣anim <|endoftext|>"
        ),
        -0.5063 * word_start.among(
            "; in ␣of ␣and ␣p ␣d ␣H ␣A ␣re ␣B ␣it ␣st ␣as ␣at ␣from ␣but ␣pro ␣father ␣red The"
            " Here ␣V ␣en ␣white ␣Fr ␣comp ␣comm ␣over ␣Mo ␣been sp ␣El ␣No ␣gl ␣very ␣dark ␣sy"
            " ␣river ␣without ␣neither ␣heavy ␣ve inal ␣ass ␣elect ␣med ␣sol ␣conf ␣est ␣Bel"
            " ␣such"
        ),
        0.4229 * sentence_start.among(
            ", E c l m n o ␣t er on as ␣n al ␣ha ␣th am ␣y ␣L ␣it ag ly ␣some On ␣thy ␣their"
            " ␣red ␣ar iv han scar ␣used ␣also One ph ␣ob cy hy alk ne be ␣usually ␣occ ␣dwell"
            " ␣fruit ␣both ␣trib ␣chief"
        ),
        row=423,
    ),
    # ,/␣fr/And and 45 more; after F/Q/␣The and 47 more
    "L3N791_fr_and_and_45_more_after_f_q": gelu(
        -1.044,
        1.659 * token.among(
            ", ␣fr And ␣as ␣said ␣friend ␣which ␣In ␣so ␣Then ␣after ␣when ␣Now ␣before ␣knows"
            " ␣does uch ause Once ther For ␣That ␣saw ␣painted via ␣if ␣tomorrow Then ␣saith"
            ' \u2423And \u2423did ," \u2423cat \u2423because dom oria \u2423whom \u2423horse \u2423afternoon yl \u2423loud \u2423lived Now So'
            " ␣how ␣genus ␣until ␣commanded"
        ),
        1.024 * previous.among(
            "F Q ␣The ␣wh ␣What ␣two ␣me On ␣day ␣mother ␣My ␣city ␣Israel ␣say ␣end ␣Where"
            " ␣live ␣house ␣knows ␣Everyone ah ␣six ␣Nora ␣been ␣pass ␣David ␣saying ␣back"
            " ␣where Then ␣When ␣Al It ␣colour There ␣days ␣job ␣according Where ␣neither"
            " ␣behold Months ␣years ␣lived ␣whose ␣wanted ␣thoug ␣whe ␣Jon ␣Nils"
        ),
        0.8778 * token.among(
            "m ␣and ␣in ␣fr And ␣bl ␣friend ␣In ␣Then ␣after ␣when ␣Now ␣king ␣cup ␣does uch"
            ' ause Once For \u2423That \u2423saw \u2423painted \u2423if \u2423tomorrow Then \u2423saith \u2423And \u2423than \u2423name ,"'
            " ␣because ␣among ism uck ␣whom ham ␣mount yl ␣lived ␣hot Now ros So ␣how ␣genus"
            " ␣until ␣commanded ␣ste"
        ),
        0.7384 * three_back.among(
            "␣I ␣th ␣was ive ere ␣E and ␣said ␣has ra ␣tw ord ␣In ␣God Anna ies han ␣blue"
            " ␣green ␣five Lily ␣open ␣pass ␣much ␣tom ␣El ␣saith ␣set Numbers ␣clean ␣Have"
            " Oscar gether ␣strong ␣dirty vent Eve Colours ␣given ␣heard ␣loud ␣spake ␣hot Vera"
            " ␣rainy ␣wicked ␣taken"
        ),
        row=424,
    ),
    # after ␣/ere/ation and 46 more; 0/6/7 and 46 more
    "L3N792_after_ere_ation_and_46_more": gelu(
        -1.087,
        1.492 * previous.among(
            "␣ ere ation ␣What ity ␣thou ␣Who ␣what ␣flag This ness ␣city so ␣Where ␣well tain"
            " ␣comp ␣rel ence ction ␣been ␣if ␣much ␣kind ␣something ␣colour ␣these ␣sy"
            " ␣relating ␣em Where ␣neither ality ␣sou ␣dep fect ␣ph iness ␣lived ␣equ ility"
            " ␣organ ␣ran ␣ed ␣med ␣resemb ␣est ience ␣belie"
        ),
        1.433 * token.among(
            "0 6 7 8 B er ␣( ␣is noun il ig ␣are adjective ␣has On ␣gre ␣Is the aul Here"
            " ␣having ␣Everyone ␣hath ␣liked ␣can ile ␣being ␣saith ␣may ␣did ␣hast ␣art"
            " ␣relating ble mon iet ␣par ␣got ␣Nor ␣10 par air ␣Pet ␣occ ␣rece ␣resemb ␣Jon ␣est"
            " ␣Eur"
        ),
        0.9224 * token.among(
            "0 6 B H ig ␣F ␣shall ␣are ␣two On ␣gre ␣Is the aul ip Here da ␣having ␣hath pl"
            " ␣liked ten ile ␣if ␣saith ␣may ␣hast ␣art ␣relating ble mon iet ␣far ␣got ␣Nor ␣10"
            " ␣would par air ␣Pet ␣occ ␣rece ␣ple ␣resemb ␣Jon ania ␣Eur"
        ),
        0.7526 * sentence_start.among(
            "Q d n x he er is ␣is am ␣an ap ter ce ␣not ␣are ag ␣have adjective od ly ␣one ant"
            " ␣who ␣red ␣before br ␣Everyone te ans ␣bec per ␣thr ult ␣ang ph form fe ␣art cy"
            " ␣now ␣Ab hy ps ne az ␣diff gen med"
        ),
        row=425,
    ),
    # two after ␣the/␣was/␣J and 45 more; ./6/? and 47 more
    "L3N795_two_after_the_was_j_and_45": gelu(
        -1.342,
        1.461 * two_back.among(
            "␣the ␣was ␣J ␣his ␣were verb ␣What ␣D On ␣app ␣named This br ␣well tain ␣str"
            " ␣Tuesday ␣Wednesday One ␣Friday ␣long ␣Sunday ␣kind ␣How It ␣dark ␣happy There"
            " ␣Swan ␣relating olog oly ␣sad ␣trans ␣afternoon ␣tired ␣lived ␣April ␣inter ␣angry"
            " ␣July ␣ran Thank ␣December ␣October Therefore acle ␣tail"
        ),
        1.281 * token.among(
            '. 6 ? \u2423d \u2423st ke ho res \u2423Then \u2423what \u2423after \u2423named ob lt \u2423im \u2423needs \u2423har \u2423act ?"'
            ' \u2423som ." \u2423When irst \u2423give \u2423happy \u2423plus \u2423brought \u2423So ble \u2423sad \u2423exp \u2423imp aldov oot oe'
            " ␣dep orland ␣cond ␣4 ␣May ␣ed ␣5 ␣resemb sy ␣lack ␣Bel ␣quality ␣proper embr"
            " <|endoftext|>"
        ),
        1.225 * previous.among(
            "␣S ␣it ␣at ␣pro ␣Is ␣four ␣small ␣tr ␣friends ␣five ␣big ␣count ␣comes ␣Z ␣Re"
            " ␣pers ␣park ␣much Shopping ␣saying ␣opposite Numbers Names ␣boy ␣river Opposites"
            " ␣shop ex ␣Today Months ␣market Days ␣They ␣X ␣closed ␣forest ␣afternoon ␣evening"
            " Today ␣wanted ␣mat ␣hill ␣beach ␣5 ␣Jon ␣est ␣quiet ␣quality"
        ),
        1.161 * token.among(
            "y ␣the is en ␣d ␣or el ir ␣st ␣she ␣Then ␣good ␣what ␣named This tr ␣im igh ␣sc"
            ' \u2423needs \u2423saying ?" \u2423tomorrow ." irst \u2423happ ens \u2423give \u2423plus \u2423brought ble gr Ruth'
            " ␣imp ality Months ␣ever oot ␣dep ␣col ␣cond be ␣spake ␣4 ␣state sy ␣cor ␣Bel"
            " ␣November"
        ),
        row=426,
    ),
    # A/␣b/oo and 46 more; two after ?/␣a/␣h and 45 more
    "L3N800_a_b_oo_and_46_more_two_after": gelu(
        -0.7357,
        1.468 * token.among(
            "A ␣b oo ␣M ␣B ␣r ␣R ␣father Anna ␣ar ␣child ␣mother ␣hand Lily Ben ␣could ␣There"
            " Max ␣bed Mia ␣works ␣flowers ␣wind ␣lives Nora Clara Eve Finn ␣Mara ␣Listen ␣ph"
            " ␣sin ife Pete ␣bench Yes Olga ␣wanted ␣Dario ␣wave ␣leaves ␣Edda ␣Ir ␣use ␣bro"
            " ␣bridge ␣war ␣sword ister"
        ),
        1.224 * two_back.among(
            "? ␣a ␣h ␣The ␣Goodbye ␣under ␣father ␣Yes ␣child ␣mother ␣Mia ␣knows ␣count Once"
            " ␣saw ␣Finch ␣Ed ␣asked ␣back ␣find ␣Reed ␣Brook ␣hor ␣Frost ␣chair ␣play ried"
            " ␣opened ␣Why ␣Ab ␣sunny ␣Mara Do ␣bench Yes ␣told go ␣Edith ␣rainy ␣fall ␣Lars"
            " ␣warm ␣windy ␣Hanna ␣secret ␣sat ␣cloudy ita"
        ),
        1.172 * previous.among(
            "! ␣a ␣s ␣h ␣ha ␣L ␣sha ␣by ␣sp ␣friend ␣father Here ␣Now ouse ␣big ␣does ␣bre"
            " ␣liked ␣kite ␣looked ␣table ␣Finch ␣long ␣bed ␣back ␣morning ␣Brook ␣Frost ␣girl"
            " ␣Park ␣Swan ␣Lane ␣hard ␣ey ␣fore ␣job Opposites ␣sk ␣last ␣soft Do Yes ␣loud"
            " ␣slow ␣Bel ␣secret ␣wet"
        ),
        0.769 * token.among(
            'd \u2423b ou \u2423" id \u2423r \u2423D \u2423hat \u2423ar \u2423child \u2423mother \u2423hand veryone Ben ress \u2423There \u2423garden'
            " ␣bed ␣tree ␣gl Mia ␣How ␣flowers ␣wind ␣lives iss Clara ␣Mara ␣Listen ␣ph ␣sin ife"
            " Yes ␣Ol oint ␣wanted ␣Dario ␣wave ␣leaves ␣Edda ␣Felix ␣Ir ␣use ␣bro ␣bridge ␣war"
            " ␣sword ister"
        ),
        row=427,
    ),
    # last followed by (/B/C and 41 more; in a sentence beginning <|endoftext|>
    "L3N802_last_followed_by_b_c_and_41": gelu(
        -1.192,
        3.726 * followed.among(
            "( B C D E F G H I J K L M O P R S T V W Y And Th The ␣time This ang For But"
            " Shopping Then Numbers It He There ual less Where Now ␣certain So She They"
            " Therefore"
        ),
        2.444 * sentence_start.among("<|endoftext|>"),
        2.026 * token.among(
            "r ↵ ␣d ␣ha oo ␣y ␣A ␣It ␣tw ␣Then ␣cha ␣ar ␣named Here ␣bu ␣gr ellow ␣en ␣over"
            " ␣rel ␣thr ␣cle ␣har ␣te ␣school ␣car ␣tre ␣boy ␣girl osed ␣chair acter ␣Ar ␣bel"
            " ␣called ␣hundred ␣col ␣cur ␣tab ␣twel lm ␣Se ␣mar ␣Har ilda sha ␣grou arrow"
            " <|endoftext|>"
        ),
        0.9689 * token.among(
            '\u2423" \u2423or el \u2423A \u2423tw \u2423pl \u2423my \u2423nam Here \u2423Th \u2423Nora Once \u2423even atur One \u2423thr \u2423pre oc \u2423map'
            " ␣har ␣egg ␣spoon ␣boy acter ␣Ar ␣head ␣fore ␣bel ␣balls ␣cont ␣trans ␣umbrella"
            " ␣mus ␣candle ␣mount ␣hundred ␣col ␣afternoon ␣lived ehold ␣twel ␣Han ␣mar ␣bro"
            " ␣round ␣whe ilda ␣fif ␣mil"
        ),
        row=428,
    ),
    # H/O/u and 45 more; H/e/␣ and 45 more
    "L3N803_h_o_u_and_45_more_h_e_and_45": gelu(
        -0.9622,
        2.065 * token.among(
            "H O u ␣ ␣w ␣b ␣m ␣h ␣y ␣H ␣G ␣wh ro ␣E ␣r ␣tw ␣bl ␣v ␣le ␣bu ␣go ␣Th ␣ro ff ␣Wh"
            " ␣im ␣acc ␣la ␣cons ␣su ␣ev ␣res eh ␣dw ␣Ab ␣pres ␣answ ␣disc ␣reg ␣rec ␣sil ␣ins"
            " ␣poss ␣diff ␣Edda ␣bro ␣conf ico"
        ),
        1.32 * token.among(
            "H e ␣ ␣o ␣b ␣h oo ␣W ␣y ␣H ␣wh ra if ␣R ␣bo ␣Y ␣le ␣wor ␣ab ␣bu ␣Sam ose ␣Th ␣Paul"
            " ␣Z ␣im ␣acc ␣thr ␣la ␣cons ␣su sh eh ␣dw ␣Ab ␣pres ␣answ ␣disc ␣reg ␣tak ␣ref"
            " ␣poss ␣inv bl ␣whe ␣conf ␣def ␣walk"
        ),
        1.173 * previous.among(
            "F J N Y ␣n ␣g ␣that ␣B ␣un ␣not ␣shall ␣one ␣thou ␣which On Th ␣what ␣wor ␣am ␣son"
            " ␣facts ␣ab This ␣when ␣flow so ␣does ␣well ␣cons ␣su ␣When ␣ob ␣morning ␣rem con"
            " He ␣prop ␣cont ␣someone ␣ent ␣int ␣afternoon ␣10 ␣evening ␣ref ␣poss ␣inv ␣engine"
        ),
        0.4218 * word_start.among(
            'J S h \u2423a \u2423b \u2423h \u2423he \u2423" \u2423G \u2423wh ro \u2423B \u2423E \u2423sha \u2423up \u2423ne \u2423bl \u2423kn \u2423co \u2423app \u2423four \u2423K \u2423ab'
            " ␣house ␣ro ␣Wh ␣pers ␣acc ␣la ␣cons ␣El ␣find con ␣res ␣prop ␣cont ␣ent ␣dw ␣reg"
            " ␣sil ␣min ␣lived ␣ref ␣angry ␣inv ␣bro ␣whe ␣conf"
        ),
        row=429,
    ),
    # ):/␣or/␣have and 45 more; after ut/ig/ec and 46 more
    "L3N804_or_have_and_45_more_after_ut": gelu(
        -0.8404,
        1.348 * token.among(
            "): ␣or ␣have ␣LORD ␣man eth ␣God ␣thee han ␣king ␣Israel ␣people ␣Everyone ah ause"
            " ␣men For ␣part ␣word ase But ␣being ␣David ␣did ␣hast ␣something ody ces hem"
            " ␣someone ␣together als ␣words ps ␣would ␣spake ␣priest ␣chan ␣himself ␣fathers"
            " ␣organ ␣servant ␣prophe face ␣Saul ␣piec They ␣priests"
        ),
        1.113 * previous.among(
            "ut ig ec ag verb adjective ␣ag uth ␣city ␣ac ␣Do og ␣no ␣Mo adverb ␣David ␣every"
            " ␣right ␣lost ␣did fl ␣happ ␣manner ␣opposite ␣bet ␣Have ␣People ␣opened ble"
            " Opposites ␣therefore ict ␣cause ␣col ␣Listen ␣thing ␣eyes ␣caus ␣righteous ␣soul"
            " ␣thoug ␣enem ␣pol ␣eff ␣grou ␣subst ␣Saul They ␣che"
        ),
        0.8746 * previous.among(
            "␣to ut verb adjective ␣we ␣ag uth ␣city ␣Do og ␣no ␣Mo adverb ␣David ␣every ␣right"
            " ␣did ␣happ ␣manner ␣opposite ␣because ␣bet ␣Have ␣sho ␣People ␣opened ble"
            " Opposites ␣therefore ict ␣cause ␣col ␣Listen ␣thing ␣eyes ␣caus ␣chan ␣mouth"
            " ␣righteous ␣thoug ␣enem ␣pol ␣eff ␣grou ␣subst ␣sword ␣Saul They ␣che"
        ),
        0.7944 * token.among(
            "␣or ␣have if ␣LORD ␣God ␣thee ort han ␣king ␣Israel ␣people ␣Everyone ah ause ␣men"
            " For ␣part ␣word ␣pass But ␣being ␣David ␣saying ␣did ␣hast ␣manner ␣something ody"
            " ces ␣someone ␣together als ␣words ps ␣spake ␣priest ␣chan ␣himself ␣fathers ␣organ"
            " ␣engine ␣servant ␣prophe face ␣Saul ␣piec They ␣priests"
        ),
        row=430,
    ),
    # ?/␣a/␣the and 45 more; in a sentence beginning (/B/D and 46 more
    "L3N805_a_the_and_45_more_in_a": gelu(
        -1.271,
        1.117 * token.among(
            "? ␣a ␣the hat ␣that ␣H ␣an ␣do ␣What ␣me ␣thou ␣her ␣some ␣will ␣Then fore ␣God"
            " ␣what ␣ab ␣cup ␣knows ␣shalt ␣if ␣much ␣where ␣then ␣may Jack ␣How ␣give ␣law"
            " ␣thine dom oice ␣therefore ␣whom ␣Today ␣ever ␣done ␣thing ␣sin irit ␣Am ␣July ␣5"
            " iqu ␣love rid"
        ),
        1.061 * sentence_start.among(
            "( B D G H I K L P R S T W Y ␣is ␣d ␣he ␣that ␣or ␣an ␣E ␣se ␣not ␣O ␣she ␣do ␣kn"
            " ␣Y ␣thy ␣who ␣God ␣Is ␣see Th ␣what ␣am This ␣when For ␣if ␣let ␣where ␣saith"
            " ␣then Where ␣neither Do ␣As ␣dwell"
        ),
        0.919 * previous.among(
            "G I T W Y ␣in ␣I ␣u ␣G ␣have ␣do if ␣man ␣ye ␣In ␣Is ␣made ␣ab ␣end ␣Th ␣Everyone"
            " ␣gave esp ␣shalt ␣if ␣cons ␣then ␣lost ␣find ␣Can ␣according ␣neither ␣ever Do"
            " ␣sin irit Yes ␣keep ehold ␣flesh ␣wanted ␣righteous ␣soul ␣mid ␣dwell ␣3 ␣Bel greg"
            " ␣possess"
        ),
        0.5205 * token.among(
            "! ? I u hat ad ␣H ␣shall ho ␣What ␣thou ␣will ␣us ␣Then fore ␣good ␣God ␣what"
            " ␣knows ␣shalt ␣if ␣much ␣then ␣may Mia Jack ␣How ␣give pe ␣thine ␣Can aria dom"
            " oice ␣therefore ␣whom ␣Today ␣ever ␣mine ␣thing ␣sin irit ␣Am ␣July ␣5 iqu ␣love"
            " rid"
        ),
        row=431,
    ),
    # in a sentence beginning Numbers/Digits/Names and 4 more; ”/-/0 and 45 more
    "L3N807_in_a_sentence_beginning": gelu(
        -1.145,
        2.288 * sentence_start.among("Numbers Digits Names Months Days ␣Am ␣such"),
        1.708 * token.among(
            '" - 0 1 2 3 4 5 6 7 8 9 D H J O S V ` \u2423 \u2423on \u2423What \u2423Yes \u24231 \u2423Monday \u2423Thursday \u24232'
            " ␣Lord eh ␣behold ␣February ␣10 ehold ␣March ␣4 ␣April ␣May ␣January ␣June ␣July ␣3"
            " ␣August ␣5 ␣eleven ␣September ␣December ␣October ␣November"
        ),
        1.384 * previous.among(
            '" \' , - 1 2 3 4 9 B C E H L M N O P Q V W ` \u2423 \u2423O This \u2423say \u24231 esp Shopping \u2423saying'
            " ␣saith ␣name ember Digits ␣girl ␣Lord erm ␣Today ␣ph ␣Christ ␣4 Today ␣occ ␣Am ␣3"
            " ␣5 ␣only ␣written ␣belie"
        ),
        1.152 * token.among(
            '" - 0 1 2 3 4 5 6 7 8 9 D H J O V ` u \u2423 \u2423G \u2423on \u2423What \u2423LORD \u2423which \u2423three \u24231 ph'
            " irst ␣2 ␣Lord eh ␣behold ␣February ␣num ␣10 ehold ␣4 ␣January ␣3 ␣August ␣5"
            " ␣September ives ␣December ␣October ␣November"
        ),
        row=432,
    ),
    # D/G/R and 46 more; after B/F/␣g and 45 more
    "L3N808_d_g_r_and_46_more_after_b_f": gelu(
        -0.98,
        1.586 * token.among(
            "D G R T ␣d ␣l ␣st ␣at ␣D ␣pl ␣v ␣wor ␣tr ␣dr ␣en ␣Fr ␣rel ␣ro pl ␣thr ␣David ␣El"
            " ␣happ It ␣dec ␣del ␣bel ␣prop ␣balls ␣dist ␣Americ ␣Ab ␣eng ␣rec ␣cur ␣prov ␣occ"
            " ␣div ␣rece ␣inv ␣contr ␣Ir ␣partic ␣resemb ␣def ␣subst ␣leg embr ␣Eur"
        ),
        1.111 * previous.among(
            "B F ␣g ␣he ␣be ome And ␣are adjective ␣LORD ␣co ␣who ␣God ␣j ␣app ␣child ␣son"
            " ␣facts ␣again ␣saw ten ␣being ames ␣manner He ␣em ␣Jesus ␣prop gan ␣many ␣words"
            " ␣They ␣Mara ␣Christ ne yl ␣daught ␣Dario ␣inv ␣5 So ␣peace ␣z She ␣air ␣Saul ␣sac"
            " ␣November"
        ),
        1.001 * token.among(
            "D G R T ␣d ␣D ␣pl ␣v ␣cl ␣tr ␣dr ␣St ␣hand ␣en ␣Fr ␣rel pl esp ␣thr ␣happ ␣ev"
            " ␣mark It ␣dec ␣del ␣play ␣bel ␣prop ␣dist ␣Americ ␣Ab ␣eng ␣rec ␣cur ␣prov ␣occ"
            " ␣div ␣rece ␣inv ␣contr ␣Ir ␣partic ␣resemb ␣love ␣def ␣subst ␣leg embr ␣Eur"
        ),
        0.9221 * token.among(
            "D G R T m ␣d ␣I al ␣for ark ␣D ␣pl ␣v ue ␣dr ␣Fr are ␣rel ␣Tuesday pl hes ␣thr"
            " ␣Finch Max ␣happ ␣dec ␣del ␣bel ␣prop ␣dist ␣Americ ␣Ab ex ␣eng ␣rec ury ␣prov"
            " ␣judge ␣div ␣rece ␣inv ␣hats ␣Ir ␣resemb ␣love ␣def ␣subst ␣leg ico embr ␣Eur"
        ),
        row=433,
    ),
    # `/␣A/␣re and 33 more; re/hat/␣re and 37 more
    "L3N809_a_re_and_33_more_re_hat_re": gelu(
        -1.009,
        2.475 * token.among(
            "` ␣A ␣re ere ro ␣un ␣sha ␣It ␣What ␣con ␣pro ␣Who ␣wor ␣dis ␣per ␣ro ␣Re ␣ad ␣har"
            " ␣ob con ␣How ␣clean ␣Jer ␣Jes com ␣fore ␣sur ␣pur ␣cur ␣inter ␣Edith ␣mid sha pro"
            " <|endoftext|>"
        ),
        0.8182 * token.among(
            "re hat ␣re ␣G to ain ␣tw ␣book sc ␣ab ␣Sara out atur ␣bed ␣where ␣cat Mia ␣shell"
            " irty ␣Jer ␣ring ␣tra eh ␣balls oria Ruth ␣whom ␣att ␣sal ␣cur ␣sto ␣Ir ␣prophe"
            " ␣sol ␣Har ␣cover ␣Mart pro ␣belie <|endoftext|>"
        ),
        -0.4735 * word_start.among(
            ', ? O T ` b s in \u2423s ha \u2423he \u2423" \u2423The \u2423L \u2423sha And \u2423st \u2423N \u2423bl \u2423br \u2423friend \u2423Lily \u2423Is'
            " ␣ag ␣city ␣near ␣sle ␣drum ␣being ␣every ␣jud Then ␣gl It ␣give There ␣lar ␣sho"
            " ␣Moss har ␣together ␣given ␣ve ␣cour ␣himself ␣inter ␣both ␣world ␣how"
        ),
        0.4213 * token.among(
            "re hat ␣re ␣G to ain ␣tw ␣ab ␣Sara out Ben atur ␣bed ␣where ful ␣cat Mia Numbers"
            " ␣sun ␣shell irty ␣Jer ␣Moss ative ␣ring ␣tra eh oria Ruth ␣att ␣Which ␣sal ␣cur"
            " ␣twel ␣Yolvia ␣sto ␣Ir ␣prophe ␣sol ␣Har ␣cover ␣Mart pro ␣fa ␣belie ␣Frank"
            " ␣Mordalia <|endoftext|>"
        ),
        row=434,
    ),
    # 0/I/at and 46 more; after g/):/ec and 46 more
    "L3N810_0_i_at_and_46_more_after_g": gelu(
        -0.5801,
        1.436 * token.among(
            "0 I at ent ␣or ect ject ␣What ital pt very ␣made iv ␣having ial ␣end ␣used ress"
            " atur ␣make ␣bas ␣may ␣mark ␣opposite ular ual osed ␣art ␣relating ative cess ict"
            " ␣cause ert ient atic fect ped istic ility ␣Ol ␣usually ute ␣leg ined ident arious"
            " arrow ␣possess"
        ),
        1.266 * previous.among(
            "g ): ec ␣sha ul verb ␣con ren ␣Who ␣fac ␣Do ␣having ␣comm oss ␣per ␣rel atur ␣can"
            " ten ␣if ␣cle ␣No rib ens ␣mark cess iven ␣someone ␣exp ␣character ␣Americ Colours"
            " cept ␣spec ␣caus ␣prov ␣wanted ␣leaves she ␣div ␣gener ␣cre ␣resemb ␣dire ␣sol sha"
            " ␣cent ␣sac ease"
        ),
        0.7816 * token.among(
            "I es at ␣or ect ject ital very ␣made iv ␣having ial ␣end ␣used ress atur ␣make"
            " ␣shalt ␣bas ␣may ␣opposite ular He ual ized osed ␣art ␣relating ible ative cess"
            " ict ert ient atic fect ped istic ility ␣Ol ␣usually ␣consisting ior ution ␣leg"
            " ined ident ␣possess"
        ),
        0.6022 * word_start.among(
            "a ir ab ma art ␣fac ␣ex ␣made ass ob ␣used ␣make per ␣can ner ␣shalt ␣cle ph str"
            " Sara ␣may con ␣mark ␣opposite He com ␣relating Oscar ins Opposites ␣exp ␣character"
            " ␣Americ ex alk ␣spec ␣caus ␣usually ␣consisting ␣div de ␣sol sha ␣cent ␣leg pro"
            " ␣sac ␣possess"
        ),
        row=435,
    ),
    # ed/id/ent and 46 more; after he/␣m/␣d and 46 more
    "L3N812_ed_id_ent_and_46_more_after": gelu(
        -1.171,
        1.289 * token.among(
            "ed id ent ad ood ook ld ind est ␣came red own av ␣off orn ␣even ␣come adverb ied"
            ' \u2423saw ail arn ?" \u2423Wood \u2423than ew \u2423did ught \u2423play \u2423brought \u2423bring aught \u2423turn uck'
            " teen ␣speak ␣heard ␣lived ␣spake ␣mak ised ␣return ␣warm ␣follow ␣how ken ened"
            " ␣walk med"
        ),
        1.092 * previous.among(
            "he ␣m ␣d ␣h ver ␣ne ␣tw ␣com ark ␣bl ␣which ␣kn ␣pr This ␣sle ␣look ff ␣ear ␣ad"
            " esp ␣pre str ␣gl ␣happ irty ␣sw ␣cr ␣turn ␣neither li ␣tak Pete Karl ␣chan"
            " ␣brethren ␣inter ␣ref ␣return ␣Han ␣div ␣contr ␣det sha She esc ␣Saul ␣sac ␣walk"
            " ␣swe"
        ),
        0.8785 * previous_word.among(
            "% 9 e u ing ␣he ␣be ␣L th one ␣they ␣which other fore ␣child ␣we This ␣hath ␣look"
            " ␣bec ␣been ␣can ␣being ␣may self ␣spe ␣hast ␣happ ␣cand ␣sw ␣wind pe ␣neither"
            " ␣fire ␣Egypt ham ␣thing ␣sail ␣4 ␣brethren ␣fathers ␣soul ␣whe ␣Jo ␣cover ␣leg"
            " ␣spirit ␣Saul"
        ),
        0.7443 * token.among(
            "oo all ood ook ind est eth ␣came red av ␣off orn ␣even ␣come adverb ␣saw ail arn"
            ' ?" \u2423Wood \u2423than ew ught \u2423play \u2423brought \u2423learn \u2423bring aught \u2423turn \u2423ent uck teen \u2423dw'
            " ␣speak ␣heard ped ␣hear ␣met ␣lived ␣spake ␣mak ised ␣return ␣follow ␣how ened"
            " ␣walk med"
        ),
        row=436,
    ),
    # A/Q/Anna and 32 more; after ␣The/adjective/␣friend and 15 more
    "L3N813_a_q_anna_and_32_more_after": gelu(
        -0.9507,
        8.057 * token.among(
            "A Q Anna Tom Lily Ben Emma Max Shopping Sara Mia Jack Numbers Digits Sam Names"
            " Nora Oscar Paul Opposites Clara Leo Ruth Eve Colours Months Days Finn ␣Listen Hugo"
            " Pete Karl Olga Ida Vera"
        ),
        2.174 * previous.among(
            "␣The adjective ␣friend ␣Y ␣under This Here ␣near ␣does ␣behind ␣needs ␣asked"
            " ␣Listen ␣X iol ␣Pet ␣Jon ␣Mart"
        ),
        1.296 * token.among(
            "A ): ␣two ␣R ␣capital ␣Y ␣three ␣four ␣mother Here ␣My ␣city ␣dis ␣comp Once"
            " ␣looked One Mia Sam ␣People ␣job ␣cont ␣dist ␣int ␣its ␣Mara ␣dep ␣Which ␣cond"
            " ␣Bruno ␣Alma ␣inter ␣Edith ␣Dario ␣Cora ␣diff ␣Edda ␣contr ␣Lars ilda ␣Hanna"
            " ␣Greta ␣secret ␣Igor ␣Nils ␣frog ␣Frank ita"
        ),
        0.5045 * token.among(
            "A is ␣M ␣It ␣two ␣R ␣three Here ␣My ␣dis ␣count ␣comp Once ␣Leo ␣looked One ␣Finn"
            " ␣ten ␣Olga Mia Sam ond ␣cont Ruth ␣dist ␣int Finn ␣its ␣Mara ␣dep ␣Which ␣cond"
            " ␣Bruno ␣Alma ␣inter ␣Edith ␣Cora ␣diff ␣contr ␣Lars ilda ␣Hanna ␣Greta ␣secret"
            " ␣Igor ␣Nils ␣Frank ita"
        ),
        row=437,
    ),
    # G/ac/␣on and 45 more; after H/P/␣S and 46 more
    "L3N814_g_ac_on_and_45_more_after_h": gelu(
        -0.9032,
        1.46 * token.among(
            "G ac ␣on ␣at ␣cap if ␣R ␣In ␣upon ␣gre Th ␣al ␣ar ␣On ouse ␣ac ␣Th ␣knows ␣Fr ␣per"
            " ␣Leo ␣har ␣every ␣El ␣cat ␣dog con ␣How ␣among har Leo ␣hungry iol ␣par Karl"
            " ␣Bruno ␣Cora ␣Felix gn ␣prophe ␣Lars ␣round ␣Greta ␣Igor ␣duck embr ita ␣Walter"
        ),
        1.296 * previous.among(
            "H P ␣S ␣The ␣L ␣A ␣B ␣not ␣N ␣shall ␣P ␣D ␣friend ␣Y ␣but ␣named ␣V veryone"
            " ␣Everyone ␣Fr ␣does Once For But ␣dog less ␣em ␣Jud Opposites ␣Ch ␣dw ␣Today Days"
            " ␣X ␣Christ irit ␣yet Now Today ␣Han gn ␣Jon ␣Mord ␣wild ␣Mart ␣eleven ␣spirit"
            " ␣duck ␣frog"
        ),
        1.068 * token.among(
            "p ou en or ow ␣he ver ␣S ec ol ap ␣r ab ␣at un if ␣one pt ong ked ␣gre av Th ␣al"
            " ␣ar ␣On ␣ac ␣say ␣Th ␣knows ␣Fr ␣per ␣every ations ␣cat con ␣among less Leo ham"
            " ␣par ehold ␣Bruno ␣Cora ␣Felix ␣prophe ␣Lars ␣Greta embr ␣Walter"
        ),
        0.4393 * word_start.among(
            "G w ↵ ␣ ␣n ␣S ␣L ␣fl ␣were ␣D ␣one ␣R ␣know ␣gre ␣sh Th ␣am ␣Fr ␣count ␣per ␣cons"
            " ␣te ␣every ␣seen con ␣sons ␣art har Where ␣inc ␣state ␣Bruno ␣soul ␣Cora ␣Felix"
            " ␣Lars ␣sol ␣Mord ␣wild ␣mill ␣Greta ␣plac ␣commanded ␣Igor ␣duck ␣move ␣sac"
            " ␣Walter"
        ),
        row=438,
    ),
    # in a word beginning 0/b/c and 43 more; two after ?/g/s and 45 more
    "L3N815_in_a_word_beginning_0_b_c": gelu(
        -1.344,
        2.221 * word_start.among(
            "0 b c f g j k m o s v ha ): ad se na ap ab ho sc so te ␣apple pl per sp cl ph str"
            " fl con ␣Field He sh cy pe gr ne be par de bl ev sha pro med"
        ),
        1.365 * two_back.among(
            "? g s ar ol os ␣Anna ␣Tom ␣Lily ␣He ␣Ben ␣Is ub ␣Emma ␣Max ␣Sara ␣Sam ␣Nora tr"
            " ␣Leo ␣Paul ␣Oscar ␣Ruth ␣slept ␣painted One ␣key ␣today ␣Pete ␣Ida ␣Karl ph It"
            " ␣colour ond ␣without com ␣hard ␣bel Where gr Days ␣closed ␣10 ␣div ␣inv ␣Arvela"
            " ␣duck"
        ),
        1.263 * previous.among(
            "␣the noun oo il ␣e ut ol se na ho ␣have ␣has ␣had pt ␣Is ␣made ␣like so ␣gave pl"
            " oc ␣needs cl str ␣lost ␣find Numbers ␣job rop gre Colours ␣Today Months ope Days"
            " ne ␣sil Today ␣wanted ␣wave ␣leaves de ␣ed bl ␣prophe ␣wild sha ics"
        ),
        1.071 * token.among(
            "a u ␣a ic ut ia ital ug ␣book ␣red able ix out ␣cup urn ial ␣used atur ␣Wednesday"
            " uc ␣black ␣key ␣map ␣Marsh ale tern ular ␣2 ␣clean ual ret ric ible pe ␣ring ian"
            " gan ific ␣dirty let ␣umbrella uit atic ped lic istic ium like"
        ),
        row=439,
    ),
    # 1/6/7 and 45 more; after z/ol/ht and 44 more
    "L3N816_1_6_7_and_45_more_after_z_ol": gelu(
        -0.8504,
        1.442 * token.among(
            "1 6 7 8 es al ic ␣on ation eth ␣al ice ys au age ␣Thursday ␣Friday ␣things ␣char"
            ' \u2423pink \u2423Sunday ," \u2423Lord ces \u2423stone oly ays iven ins \u2423ben ines \u2423words \u2423Christ \u2423March'
            " ␣ass ␣January ␣June ␣July ␣August ures ␣5 ically ages ␣fa ␣United ␣December"
            " ␣November med"
        ),
        1.297 * previous.among(
            "z ol ht ect ject ␣which ␣Is ␣what ␣after ␣nam urn ␣rel ␣Mo ff oc ␣needs ␣things"
            " ␣asked str ␣find form ␣colour ␣Have ␣brought ␣bring ␣Jud oly Where ␣prin Months"
            " ␣words ␣dev ␣speak cc ␣keep ␣lived ␣mak az ␣hold ␣Am ␣contr ␣prophe ␣elect hil"
            " ␣follow ␣perform ␣grou"
        ),
        0.9728 * token.among(
            "1 4 6 7 8 es ␣al ␣facts ice ys au ah ␣Thursday ␣Friday ␣Pete ␣Saturday ␣things"
            ' \u2423char ions ," \u2423Lord \u2423orange ces \u2423stone oly ays iven ins \u2423ben als ines \u2423words'
            " ␣Christ irit ␣March ␣ass ␣January ␣June ␣July ␣August ures ␣5 ically ages ␣fa"
            " ␣cups ␣United ␣November med"
        ),
        0.7607 * word_start.among(
            "1 3 4 6 7 8 c d f k o v en on al st ir ven ␣al da sel ␣Thursday ␣Friday ␣Pete"
            ' \u2423things ," con \u2423Lord \u2423orange \u2423Jud \u2423stone dom \u2423ben Months \u2423words \u2423Christ \u2423March par'
            " ␣January ␣June ␣July ␣prophe ␣August ␣5 ␣peace pro ␣cups ␣United ␣November"
        ),
        row=440,
    ),
    # ␣c/):/as and 47 more; after '/he/␣( and 45 more
    "L3N818_c_as_and_47_more_after_he": gelu(
        -0.9602,
        1.661 * token.among(
            "␣c ): as to ul ␣as ␣not ␣are ␣had ␣do ␣What ␣pl ␣which ␣le ␣what ␣ag uth This"
            " ␣when ally ␣found ␣ac ␣dis ␣no oss ␣ro For ␣acc ither ␣needs ␣where ph especially"
            " ␣than ␣lost ␣these ␣plus Where ␣whom ␣pres ␣done Do ␣usually ␣especially imes"
            " Thank usually ically ␣grou ␣little"
        ),
        1.48 * previous.among(
            "' he ␣( ␣h noun ␣or ␣an ␣What op ␣R ␣capital ␣which ␣al ␣small This ␣any ␣count"
            " ␣six ␣Nora ␣more ␣over ␣Mo adverb ␣much ␣every ␣Hill Numbers It Digits Names ␣bet"
            " ative ␣So ␣cont Opposites Where ␣Why ␣behold ␣ever ␣hundred ␣Listen ␣mer ehold eb"
            " ␣consisting ␣sol ␣grou ␣Mordalia"
        ),
        0.9879 * token.among(
            "! : l to ul ␣as ␣not os ject ␣do ␣What ␣C ␣pl ␣which ␣what ␣am This ␣when ␣found"
            " ␣ac ␣dis ␣hath lly ␣ro ither ␣needs ␣other ␣where ph especially ␣lost ␣plus ible"
            " ␣whom ␣Jerusalem ␣pres ␣col ␣done ␣got ␣thing ␣yet ␣especially imes Thank usually"
            " ␣enem ␣process ␣little ␣read"
        ),
        -0.2412 * previous_word.among(
            "Q And ␣shall ␣It ␣li ␣Tom ␣R ␣He ␣home Here ␣old ␣much ␣fast ␣Yolvia"
        ),
        row=441,
    ),
    # )/␣he/␣shall and 46 more; after ou/␣and/␣he and 45 more
    "L3N819_he_shall_and_46_more_after": gelu(
        -1.19,
        1.615 * token.among(
            ") ␣he ␣shall ␣said ation adjective ␣they ␣thou ␣will ␣God ment ness ally ␣house"
            " ␣hath ␣even ␣can ␣shalt ␣David uary ␣saith It ␣sun ␣heart He There ␣without ording"
            " ␣Jesus ␣body ␣according ␣learned ␣side ␣thing osition irit ility gth ared ination"
            " ense ature ology ically ␣world ␣Saul ience ivity acle"
        ),
        0.9609 * previous.among(
            "ou ␣and ␣he ␣that ation verb adjective ␣thou ␣but ␣God ␣when ␣city oss ign ction"
            " ␣act ␣ang It He ␣girl ␣wom ␣wind ␣ey ␣thereof ␣sk ␣fire aves ␣side ␣cloud irit"
            " ␣sil ␣judg ␣priest gth ␣righteous ␣soul ␣mid ␣pray stand ␣system ␣Jo ␣est ␣order"
            " ␣alt ␣leg ␣quality ger ␣process"
        ),
        0.9254 * token.among(
            ") W ␣he ␣not ␣shall ation ab ␣are adjective ␣they ity ␣ye ␣day ness ally ␣hath"
            " ␣comp ence ␣can ␣pre uary ␣saith ␣hast It ␣sun ␣heart He There ␣without ␣art"
            " ording ␣body ␣according ␣learned ␣side osition irit ility gth ared ination ense"
            " ature ology ically ␣world ␣Saul ivity acle"
        ),
        0.6215 * sentence_start.among(
            ". D W Z e i x z in re ␣he im ␣A ir ␣it ter And ␣not ag adjective un est ␣two ␣but"
            " fore ␣before br ␣per ␣also For ner ␣ang ␣then ␣because It He ␣water There bit ble"
            " ␣blood ␣therefore ex eb de ␣organ gen She rad"
        ),
        row=442,
    ),
    # '/)/at and 45 more; after c/␣c/␣h and 45 more
    "L3N822_at_and_45_more_after_c_c_h": gelu(
        -0.9997,
        1.216 * token.among(
            "' ) at ␣or ack day one here the up row ves oon its amp ved of gg lack ull ular"
            " ␣something ␣sun ower ␣body uck ␣horse der itc oot ped ␣cut ils ); ␣leaves ␣organ"
            " ␣sea ␣engine irc ␣fruit ages ␣ground face like ␣position acle ␣line ␣bat"
        ),
        0.9892 * previous.among(
            "c ␣c ␣h ␣g oo ood ␣on ject ␣fl verb here ␣bo ␣fac ␣wor ␣near ating ␣part ␣can oc"
            " ates ions ␣opposite ␣girl ␣brought ␣ey ents Opposites ␣short ␣side Colours ␣pe hy"
            " ␣closed ␣cur ␣cour ␣mid ␣low iec ␣whe ology sha ring ␣leg ␣quiet ␣move ␣piec ␣dry"
            " ␣che"
        ),
        0.9196 * sentence_start.among(
            ", b h j ␣the re ␣of or an ␣l st to ter ce ch one ab ho ␣pl qu ␣some fore ␣cl ␣gr"
            " ob ep so sel ␣per ang ten con ␣water bit ble Opposites ␣prin ␣character hy mon"
            " over ␣caus eb me air ␣div sha rad"
        ),
        0.7003 * token.among(
            '\' ) \u2423the \u2423or ack day here \u2423She up row oon its of gg arm ." \u2423And lack \u2423something'
            " ␣sun ald ower ␣wind ␣body uck ␣horse der itc oot ped ␣cut ils ); ␣leaves ␣organ"
            " ␣sea ␣engine irc ␣fruit ␣ground face They ␣sit like ␣position acle ␣line ␣bat"
        ),
        row=443,
    ),
    # after he/re/oo and 46 more; I/w/ing and 45 more
    "L3N823_after_he_re_oo_and_46_more_i": gelu(
        -1.161,
        1.481 * previous.among(
            "he re oo ol ur ere ect ore ho ild ren ount ort row ␣pain sel ␣count ire oss are"
            " vel ␣saw ␣needs ␣cle arm especially ␣oppos ange form Numbers cess gre ␣Americ der"
            " ␣col ␣sal read ␣wanted ␣hold stem ros ␣sto ␣contr ␣elect ␣resemb ␣dire ␣lack"
            " ␣belie ␣pub"
        ),
        1.322 * token.among(
            "I w ing ive th ct ital ild ous ving able ary urn ial row ater lly ating ious ten"
            " of ory arm ful ange lack ␣high ual ric ative less ble ␣large ling alk atic lic"
            " istic me oney ␣hold inal ␣low ior usually uring like ␣food"
        ),
        0.9444 * token.among(
            "I ing ive day ital ild ous ving The ary urn ial row ellow ater lly ating ious ten"
            " of ␣much ory arm ful ange lack ␣high ual ric ording ative less ian ling alk atic"
            " lic ife istic me oney inal ␣low ior usually uring like ␣food"
        ),
        0.9009 * text_start.among(
            "b g h k r s t w y ha on ar al am ir all ter ch ag ho old red iv out scar ob ep pl"
            " sp inn pr rib fl sh bit ble sw dom rop alk over ne eb me air wood bl sha arrow"
        ),
        row=444,
    ),
    # after ␣b/␣c/␣The and 47 more; k/r/ing and 46 more
    "L3N825_after_b_c_the_and_47_more_k": gelu(
        -1.085,
        1.506 * previous.among(
            "␣b ␣c ␣The ␣y ␣sp ␣under ␣sm ␣ar ␣cl ␣K ␣Max ␣gr ␣near ␣Everyone ␣does ␣could Once"
            " ␣behind ␣Clara ␣Wh ␣U Shopping ␣every cl ␣lost ␣opposite ␣How It ␣thereof ␣opened"
            " ␣balls Opposites ␣sur gr ␣sk ␣fire ␣side ␣offering ␣They ␣afternoon ␣tab ␣mid ␣mat"
            " ␣sto ␣whe ␣alt ␣grou ␣piec ␣dry acle"
        ),
        1.459 * token.among(
            "k r ing ow ell ␣r us ine art qu nder ␣made ub ace ob eld ␣house ␣knows ␣work ␣land"
            " amp ␣needs ␣works ␣wall ried ␣ring ␣bird ␣side oot ␣rec yl read ons ␣host ␣rest"
            " ␣Han ros ␣year ␣fruit ␣Felix ision ␣Mart ␣Greta ␣Igor ␣duck ␣goat ␣frog ␣anim acle"
        ),
        1.413 * token.among(
            "ow us ore ry ␣made ub ings ob ␣house ␣knows ␣work ␣gave ␣land amp ␣looked ␣map"
            " ␣needs ␣buys ␣cat ␣works ␣wall ␣ring ␣opened ␣job ␣bird aves ␣side ␣offering oot"
            " ␣rec read ons ␣host ␣rest ros stand ␣year ␣fruit ␣Felix ision ␣Mart ␣Greta ows"
            " ␣Igor ␣duck ␣goat ␣frog acle ␣read"
        ),
        -0.518 * word_start.among(
            ". I M ␣f ␣to ␣ha ␣re ␣fr ␣un ␣not ␣his ␣are ␣fl ho ␣up ␣cap ␣there ␣her ␣man ␣ye"
            " ␣In ␣came ␣af ␣al ␣cl ␣V ␣live ␣house ␣Nora ␣acc ␣map ␣buys ␣coat ␣te ␣seen ␣bell"
            " ␣fast ␣spoon ␣something ␣Jer ␣thereof ␣eat ␣prod ␣sin ␣ins ␣elect ␣cent ␣read"
            " <|endoftext|>"
        ),
        row=445,
    ),
    # am/im/ig and 46 more; :/n/␣a and 44 more
    "L3N826_am_im_ig_and_46_more_n_a_and": gelu(
        -1.051,
        1.484 * token.among(
            "am im ig ␣k ␣wh ag od ord ␣sp ard qu ug up ␣son ␣box ␣Israel ys ␣op ␣Z ␣ad oth"
            " ␣needs ␣buys ␣David ␣som ␣spoon ock ␣chair acter olog hem ␣heav ␣Ch ␣sk ␣fam"
            " ␣Christ oh ␣spec ␣arm stem ␣div ros rap ␣med ␣enem ␣dead ␣sword ␣priests ␣read"
        ),
        1.021 * token.among(
            ": n ␣a ac st im ig od ord ard qu ren ␣Israel ys ␣op ␣Z ␣ad oth ␣needs ␣David ␣som"
            " rost ␣car ␣cand acter ␣Ar olog hem ␣heav ␣Ch ␣sk ␣fam rist ␣Christ ␣spec ␣arm stem"
            " ␣div ros rap ␣med ␣enem ␣dead ␣sword rad ␣priests ␣read"
        ),
        0.8245 * token.among(
            "im ig ␣k ␣wh ag od ord ard qu han og ␣Israel ys ␣op ␣Z ␣ad oth ␣needs ␣buys ␣David"
            " ␣har ␣som rost ␣cand ␣chair acter olog hem ␣heav ␣Ch ␣sk ␣fam ␣mus rist ␣Christ"
            " ␣spec ␣arm stem ␣div ros rap ␣sailor ␣med ␣enem ␣dead ␣sword rad ␣priests ␣read"
        ),
        0.7928 * previous.among(
            "Q d ␣a as oo il ␣e ␣li ho ␣has ra other ␣Is the ␣what ␣made ␣ar ␣named ␣dr ␣gave"
            " Once ␣make ␣im ␣saw ␣took ␣needs ␣har ␣asked ␣El ␣lost ␣find It ␣wom ␣People"
            " ␣balls har ␣between els aves Colours ␣mount ␣X ␣afternoon ␣tab ros ␣organ gn ␣med"
            " ␣alt"
        ),
        row=446,
    ),
    # 0/6/7 and 42 more; in a sentence beginning On/This/Shopping and 5 more
    "L3N828_0_6_7_and_42_more_in_a": gelu(
        -1.375,
        3.462 * token.among(
            "0 6 7 8 ␣one ␣two ␣Hello ␣Goodbye ␣Then ␣Yes ␣four ␣what ␣blue ␣five ␣Tuesday"
            " ␣Wednesday ␣Monday ␣Thursday ␣open ␣Friday ␣needs ␣Saturday ␣cold ␣No ␣Sunday"
            " ␣nine ␣2 ␣plus ␣behold ␣February ␣10 ␣March ␣4 ␣April ␣May ␣January ␣June ␣July ␣3"
            " ␣August ␣5 ␣September ␣December ␣October ␣November"
        ),
        2.552 * sentence_start.among("On This Shopping Names Opposites Colours Months Days"),
        1.943 * previous.among(
            ", : Q ␣has ␣What ␣She On ␣Who ␣Is ␣what ␣On ␣ke ␣Where mb ␣gave ␣count ␣ear"
            " ␣looked ␣1 ␣needs ␣much Shopping ␣When ␣find ␣morning Numbers Digits ␣2 Names ␣boy"
            " ␣relating ␣So Opposites Where Colours ␣Today Days ␣afternoon ␣evening ␣lived ␣4"
            " Today ␣wanted ␣3 Thank rid"
        ),
        -0.3091 * previous_word.among(
            "0 : ␣( ␣to ␣l ␣he ␣be ␣went ␣Tom ␣kn ␣In On ␣Who ␣red ␣after ␣blue ␣city ␣big ␣old"
            " ␣black ␣Monday ␣seen ␣lost ␣fast ␣high ␣ring ␣May ␣twelve ␣low ␣December ␣frog"
            " ␣dry"
        ),
        row=447,
    ),
    # after j/␣g/␣re and 46 more; ;/?/W and 46 more
    "L3N829_after_j_g_re_and_46_more_w": gelu(
        -1.409,
        1.287 * previous.among(
            "j ␣g ␣re ␣wh us os ␣said ␣him res ␣j ␣cl ␣son ␣king ␣Israel ␣people ␣dis ␣ser"
            " ␣pers ␣pre iah ␣David ␣saying ␣rep com ording ␣Moses ␣according ␣Judah ␣Jerusalem"
            " ex ␣words ␣att ants ␣years ␣sin ␣priest ␣prov ␣ref ␣ass ␣thoug ␣contr ters"
            " ␣answered ␣Jon ␣servants ␣est ␣instr esc ␣priests"
        ),
        1.141 * token.among(
            "; ? W p he is ␣h ac ␣st ␣as os here ␣which ␣app ␣when ␣gave ␣comp ␣can sp ␣if ␣su"
            " ␣than ␣des con ␣give There ␣rep com ␣prop ␣sent ␣according gan ␣exp ␣whom ␣dw"
            " ␣trans itc ␣tem ␣caus ␣chan ␣mak ␣prov ␣thoug ␣prophe So ek ␣how ␣resp ␣until"
        ),
        1.116 * text_start.among(
            ". A B D E G I J L M N S T U W Y x ␣of ␣and as And ag est res fore Th The 's act"
            " For But Then He ␣water cy ins Where ␣neither ␣mount Do read Now So ev gen nded"
            " They"
        ),
        0.9585 * token.among(
            ") ? W f p is ac ␣an ␣un ␣as here ␣which ␣gre ␣app ␣when ␣comp ␣can esp sp ␣where"
            " ␣su str ␣than ␣des ␣give There com ␣prop ␣according gan ␣inc ␣exp ␣whom itc ␣tem"
            " ␣dep ␣lived ␣caus ␣chan ␣prov ␣inv ␣thoug ␣prophe uring ␣how ␣resp ␣until ␣Un ␣sac"
        ),
        row=448,
    ),
    # 3/i/er and 45 more; in a word beginning a/f/l and 46 more
    "L3N831_3_i_er_and_45_more_in_a_word": gelu(
        -0.951,
        1.462 * token.among(
            "3 i er oo ur ␣un ag un ␣cap ␣wor ␣am ␣ag ␣dis ␣en ␣hath ␣ser ib ␣comm ten pr ␣gen"
            " ␣hast ret ␣Jer com aven ␣sur ␣ent ␣side ␣mus ␣tem ␣pur ␣mer par ␣inter ros ␣sto"
            " imes ␣cor iqu ␣grou ␣ir amm greg ␣mil ␣possess ␣read <|endoftext|>"
        ),
        1.143 * word_start.among(
            "a f l n v w in re ar an ␣in al ac ad im el ir se ␣un ap th ab ag un em ine ant The"
            " ␣ex ass ␣ab ep ␣rel per But ␣gen con cy ␣mus ␣dep ␣pur az ␣inter ␣ref bl ev ␣resp"
            " ␣shew ␣possess"
        ),
        1.084 * previous.among(
            '" c \u2423a ot \u2423an \u2423have ree \u2423con ax \u2423will \u2423ch uth \u2423this \u2423hath \u2423comm oss \u2423rel \u2423acc'
            " ␣being ␣things cl ␣hast ␣manner ␣give ␣colour oll cy ple gan rop ␣imp ␣disc ␣given"
            " ␣att ␣ca ␣dep ␣far ␣thing ␣ins ␣ref ␣inv bl ␣appe ␣conf ␣resp ␣est ␣sit ␣shew"
        ),
        0.9791 * token.among(
            "or as ␣h ␣u noun ␣be ig ir her ␣un ap ␣not us ag ho ri ␣her ud ust ␣dis ␣en ib"
            " ␣comm ␣saith ␣sch ␣gen ␣happ form ret ␣Jer aven eh ex ␣mus ␣given mon ␣pur ␣num"
            " par ash ␣inter ␣cor ␣grou ␣ir greg ␣mil ␣possess ␣read"
        ),
        row=449,
    ),
    # two words after one beginning ␣a/␣It/␣had and 40 more; ␣e/by/␣home and 45 more
    "L3N832_two_words_after_one": gelu(
        -1.837,
        2.892 * two_words_back.among(
            "␣a ␣It ␣had un ␣D ␣Hello ␣Goodbye ␣named ␣found ␣big ␣count ␣comes ␣behind ␣liked"
            ' \u2423kite \u2423saw \u2423Stone \u2423coat \u2423lamp \u2423Grey ?" \u2423tomorrow \u2423Wood \u2423find ," \u2423colour \u2423boy \u2423Rose'
            " ␣girl ␣Fe ␣lives ins ␣learned ␣dirty ␣life ␣got ␣Nor ␣bench ␣travel ␣Bruno ␣Edith"
            " ␣Dario ␣written"
        ),
        2.597 * token.among(
            "␣e by ␣home ␣facts ␣friends ouse ␣Sam ␣count ␣well ␣Nora ␣more ␣Oscar ␣Vera ␣park"
            " ␣Eve ␣today ␣garden ␣Pete ␣Ida ␣Karl ␣Marsh ␣cat ␣Hill vania ␣happy ␣Lane ␣balls"
            " ␣bird ␣shop ␣market ␣books ␣bread ␣Yolvia ␣baker ␣judge wood ␣kitchen ␣hats ␣beach"
            " ␣painter ␣sailor ␣Ilmaria ␣bridge ␣cups ␣engineer ␣farmer ␣Selmark ␣Tarvenia"
        ),
        2.533 * four_back.among(
            '" \u2423she \u2423She \u2423He \u2423what arl \u2423night \u2423near \u2423end \u2423gave \u2423could \u2423comes Once \u2423liked \u2423There'
            " Emma Max ␣Lake ␣Wood ␣Brook ␣Frost ␣Hill ␣Field ␣works ␣Hart ␣Rose vania ␣Lane ␣So"
            " ␣opened ␣lives venia ␣last orland ␣evening ␣Bruno ␣Alma ␣Dario ␣Cora ␣Arvela"
            " ␣Felix ␣Lars ilda ania ␣Greta ␣z ␣Igor ␣Nils ␣Walter"
        ),
        1.678 * previous.among(
            "A w ␣was ␣k ard ␣some ␣good ␣see ␣app ␣time ␣child ␣named ␣mother ␣box da br arl"
            " ␣dis ␣Mia ␣yellow ␣big iver van ␣slept ␣Thursday ␣drum ␣asked ␣bell ␣boat ␣clean"
            " ␣Moss ␣art aven ␣basket ␣build ␣writ ␣umbrell ␣February ␣April ␣Edith ␣wave ␣July"
            " ␣Stella ␣Albert rid ␣Bel rad ␣Frank embr ␣tail"
        ),
        row=450,
    ),
    # '/␣c/␣p and 45 more; after H/I/W and 46 more
    "L3N834_c_p_and_45_more_after_h_i_w": gelu(
        -1.379,
        1.444 * token.among(
            "' ␣c ␣p all ␣st ␣his ␣fl ld hen ␣C ␣two ␣kn ␣thy ␣three ␣sh ␣four 's ␣named"
            " ␣having ␣five ␣six ater amp ach ␣seven ␣saw ␣took ␣eight ␣needs ␣ten ␣long ␣nine"
            " ␣car ower ␣thine teen ␣prin ␣disc ␣hundred ped ␣wat ␣tab ␣wanted ␣twelve ␣Pet"
            " ␣wild ␣mult like"
        ),
        1.134 * previous.among(
            "H I W ␣e ␣on And pp ␣had ␣at ound ␣kn ␣upon ␣under ␣sm Th ␣mother ␣off ␣friends"
            " orn ␣near ␣sle ␣behind way ␣saw ␣down gg ␣needs Shopping oin Then ␣than ␣put ␣set"
            " ␣girl There ␣opened gre aves ␣Americ ␣cut ␣hands ␣consisting ␣mid ␣toward irc So"
            " hil sha ␣genus"
        ),
        0.8829 * sentence_start.among(
            ", H ␣and ␣ha am ␣A ␣B ␣it And ch ke ␣she ␣two qu On ␣so sc ␣Max scar br ␣even"
            " ␣Clara ang ␣There ␣also One ␣Pete Shopping Then ␣And fl Digits There ␣Jesus bit"
            " Days ham ␣gold be me ␣occ ␣div ␣both ␣trib So ring She rad"
        ),
        0.79 * token.among(
            "f t y ␣w ␣and ic ␣was ir all ␣his ight ␣fl ␣C ␣two ast ␣kn ␣under ␣three own ␣ar"
            " 's ␣Max ␣your ish ␣saw ile ␣needs ␣long ␣right ew ␣heart ␣these ␣cr ␣forth ␣head"
            " ␣thine ␣prin ␣heavy ␣last ␣horse ert atic ␣thousand ␣wanted ␣Pet ␣wild ␣resp gen"
            " ened"
        ),
        row=451,
    ),
    # B/u/an and 45 more; in a word beginning B/d/f and 45 more
    "L3N835_b_u_an_and_45_more_in_a_word": gelu(
        -0.8685,
        1.379 * token.among(
            "B u an ␣on us un od qu ␣know ix ␣gr iz ob pl atur oc fl ens form ␣sun ret ari iss"
            " ␣sk ict ␣mus ␣reg ␣par ␣Jacob ␣caus ehold par eb ons ␣diff ␣ed ␣gener ␣partic"
            " ␣system ␣bro ␣dire raw iqu ␣order ␣leg amm greg ␣anim"
        ),
        1.113 * word_start.among(
            "B d f k m u v in re en st ke one ag ho od ␣v qu red fore da ␣ad ␣acc ␣hor con ␣sun"
            " pe vent ␣dist ␣int ␣prod ␣par Do ne ␣Jacob par ␣Dari go ␣prov de ␣diff ␣ed ␣partic"
            " ␣dire sha gen pro Therefore"
        ),
        0.8492 * token.among(
            "B d m un od qu ant aul ix ␣gr da iz ob pl atur ␣form self fl ens form ␣sun ret ari"
            " iss ␣sk ␣mus ␣reg ient iet ␣par ␣Jacob ␣caus ehold par eb ons ␣chan ␣diff ␣ed"
            " ␣gener ␣partic ␣system ␣bro ␣dire raw iqu ␣leg amm greg ␣anim"
        ),
        0.8077 * previous.among(
            "d m v ␣m ␣in ver ␣sa ␣by ␣v qu ␣af ade sc This iz ␣op ating ␣qu ten ␣our str ␣When"
            " ␣hor con ␣without ␣ind ␣em ␣job iff ␣dist ␣col ␣prod ␣cond ␣ins ␣mak ␣prov ␣ref"
            " ␣ass ␣occ ␣toward ␣organ ␣diff ␣Mord ␣resp ␣cor ␣subst ␣instr pro"
        ),
        row=452,
    ),
    # (/W/␣an and 44 more; after D/Q/us and 45 more
    "L3N836_w_an_and_44_more_after_d_q": gelu(
        -1.256,
        1.624 * token.among(
            "( W ␣an And ␣shall ␣said ␣capital ␣friend ␣Hello ␣Goodbye ␣Then ␣time This ␣Where"
            " ␣well ␣comes ␣painted ␣pass via ␣Saturday ␣bed ␣te ␣saith ␣And ␣did ␣colour vania"
            " ␣month ␣thine ␣Can Where ␣Today ␣ever ␣disc ␣hungry ␣mine ␣afternoon Yes Now Today"
            " wood ␣kitchen Thank So ␣det ␣genus ␣until"
        ),
        1.326 * previous.among(
            "D Q us ␣What On ␣day ␣Is ␣what This ␣My ␣city ␣end ␣Where mb ␣knows ␣Wh One ␣pass"
            " ␣saying ␣No Then ␣lost ␣find ␣colour ␣dark Names ␣month ␣Fe ␣days ␣build ␣job"
            " ␣writ Where ␣Why ␣neither aldov ␣behold ␣Today ␣heard ␣years ehold Today ␣thoug"
            " ␣year Thank embr ␣tail ␣Qu"
        ),
        0.8639 * token.among(
            "( W ␣ ␣is ␣l ␣W ia ␣an And ess ␣friend ␣Hello ␣Goodbye ␣Then ␣red ␣what ␣time ␣Do"
            " ␣does ␣comes ␣painted ␣pass Shopping ␣egg ␣te ␣saith ␣And ␣colour ␣month ␣thine"
            " ␣Can Where ␣shop ␣Today ␣disc ␣hungry onia ␣mine ␣afternoon Yes Now Today So ␣det"
            " ␣genus ␣until ␣November ␣tail"
        ),
        0.3884 * word_start.among(
            ", W ␣is ␣that ␣The ␣or And ␣N ␣said ␣capital ␣Y ␣sm ␣Is ␣j ␣le The ␣Where ␣Th ␣ear"
            " ␣new ␣been ␣can ␣pass ␣long ␣te ␣Hugo ␣And ␣put ␣Hill ␣door It ␣clean ␣Rose ␣month"
            " There ␣Moss ␣law ␣build ␣mine Now ␣host ␣Pet ␣diff ␣contr ␣Ir ␣trib ␣det ␣eleven"
            " ␣ste ␣air ␣tail"
        ),
        row=453,
    ),
    # -/B/L and 42 more; ␣se/Th/␣sle and 2 more
    "L3N837_b_l_and_42_more_se_th_sle": gelu(
        -0.8908,
        1.733 * token.among(
            '- B L S T W Y ` \u2423s \u2423f \u2423p \u2423ha \u2423u \u2423g \u2423" \u2423th \u2423B \u2423J \u2423se \u2423af \u2423j Th \u2423ac \u2423Th \u2423sle \u2423Mo ff'
            " ␣pers ␣pre ␣la ␣cle ␣te ␣spe ␣sy ␣rep ␣cont ␣imp ␣trans ␣ins ␣ref ␣elect ␣det ␣eff"
            " ␣z <|endoftext|>"
        ),
        1.643 * token.among("␣se Th ␣sle ␣spe <|endoftext|>"),
        0.8987 * token.among(
            'M S t \u2423c \u2423ha \u2423u \u2423" \u2423E \u2423F \u2423se \u2423r \u2423N em \u2423con ast \u2423de \u2423sm Th \u2423wor \u2423Th \u2423sle \u2423over we'
            " ␣can ␣cle ␣te ␣ang ␣spe con He ret ␣rep ␣imp ex ␣col ␣ph eb ons ␣ref ␣mat ␣ass"
            " ␣appe ␣conf ␣det ␣eff <|endoftext|>"
        ),
        -0.2776 * word_start.among(
            "' - ` ␣t re ␣h ␣be ␣S ␣M se ␣fr ␣B ␣se ␣cap ␣fac ␣en ␣comm ␣cons ␣sho ␣cand ␣dw"
            " ␣ret ␣ve ␣supp ␣cour ␣Se ␣ass ␣diff"
        ),
        row=454,
    ),
    # C/M/R and 46 more
    "L3N840_c_m_r_and_46_more": gelu(
        -1.07,
        1.475 * token.among(
            "C M R S T l ␣s ␣f ␣m ␣S ut ␣H ␣M ␣fr ␣r ␣st ␣fl ␣sp ␣pl ␣br ax ␣thy sc ␣pr ␣gr iz"
            " br tr sp ␣cons Shopping str fl ens form ret ␣cr ins gr ␣int ␣col ␣prod ␣cut lic"
            " ␣cond ␣ins ␣mat ␣meas ␣resp"
        ),
        1.147 * token.among(
            "C M R S T ␣t ␣s ␣f es ␣m an id ␣S st ␣M ␣fr ␣st ␣fl ra ␣pl ␣br ax old On ␣pr ure"
            " ␣gr br ress tr sp Shopping fl ret ␣del ␣cr ␣sk aves ␣col lic ␣cond ␣ins ons ␣mat"
            " anc sy ␣Mord ␣resp ␣sword"
        ),
        0.8864 * previous.among(
            "- x ␣a ␣s ␣w ␣of ␣p ␣l ␣for ␣on ␣st ke ␣tw ␣by ␣LORD ␣br On fore ␣le ␣cha ␣after"
            " ount ical ␣dis ␣over ␣qu ious Shopping ␣our ␣through irty ␣fore gan gr ␣neither"
            " ␣exp ex ␣trans ␣hundred ize ␣young inal ␣contr uring ␣wild ␣instr ␣proper ␣possess"
            " ␣line"
        ),
        0.7992 * word_start.among(
            "H M U f g k l m n p r s v w x y z in ␣s re ␣of st th ind ␣br qu ant res Anna Th sc"
            " ␣gr br tr pl ␣Z sp Shopping str ␣cr ␣fore ins ␣might gr vent ␣trans me ␣mat"
        ),
        row=455,
    ),
    # w/␣s/␣of and 46 more; after L/Q/␣F and 44 more
    "L3N844_w_s_of_and_46_more_after_l_q": gelu(
        -1.542,
        2.129 * token.among(
            "w ␣s ␣of ␣and ut And ␣said ␣unto ␣friend ␣In ␣upon ␣Then ␣cha ␣named ␣into ␣when"
            " ␣before ␣end ␣does ␣against ␣behind ␣saw ␣painted ␣took ␣let Then ␣And ␣When ␣So"
            " ␣between ␣ben ␣They ␣called ␣heard ␣mount ␣wat ote ␣told ␣year ␣mar So ␣cook"
            " ␣genus ␣Greta ␣United ␣Mona ␣pub tto ita"
        ),
        1.985 * previous.among(
            "L Q ␣F ␣He ␣Then ␣Who ␣Yes ␣home sc ␣king ␣My ␣hand ␣knows ␣Everyone ␣Fr ␣sle"
            ' \u2423does \u2423land \u2423Oscar ign \u2423Vera \u2423new Shopping \u2423Olga Then ," \u2423sons \u2423colour \u2423clean'
            " Names ␣girl ␣Jesus Paul har ␣neither ␣sk ␣They ␣X ehold ␣spake ␣beg ␣year gn ␣Jon"
            " ains ␣dry ␣States"
        ),
        1.081 * token.among(
            "␣to ut el all ain ␣shall and ily ␣there ich ite ␣upon ␣under ␣Then ␣when ouse"
            " ␣house ␣knows ␣gave ␣does ␣behind ␣saw ␣down ought ␣let Then ␣And irst ␣through"
            " ␣sy ␣So ␣ben ␣whom ␣sou ␣called ␣mount ote ␣told ␣Edda ␣year ␣left ␣mar So ␣genus"
            " ␣until ␣Greta ␣air ␣United"
        ),
        0.283 * word_start.among(
            "␣s ␣of ␣m ␣has ␣upon ␣Then ␣into ␣when ␣before ␣sle ␣does ␣took ␣tom ␣than ␣lost"
            " ␣clean ␣between ␣whom ␣words ␣They ␣told ␣Qu"
        ),
        row=456,
    ),
    # after ␣The/adjective/␣has and 44 more; in a sentence beginning Q/i/o and 46 more
    "L3N848_after_the_adjective_has_and": gelu(
        -1.178,
        1.652 * previous.among(
            "␣The adjective ␣has ␣What ␣In ␣came ␣Then ␣father ␣Who ␣home ␣My ␣ac ␣Where ␣knows"
            ' \u2423Everyone Once \u2423Wh ." \u2423lost fl ung It \u2423colour \u2423boy There acter \u2423head \u2423opened \u2423job'
            " Opposites Where ␣heavy Colours Months ox ␣X ␣afternoon ␣ve ␣evening ␣lived ␣3 rap"
            " ␣grou ␣subst amm ico ␣Qu"
        ),
        1.269 * sentence_start.among(
            "Q i o v x z ␣s er or as le am ad ␣The ter ven ag ly ␣some On ␣Then ␣sm fore iv"
            " scar sel ␣Everyone ove Once One ult pr ␣ob cy Opposites ␣character Colours Months"
            " hy Days ne ␣rec par ␣organ ta ␣trib ring ␣such ␣chief"
        ),
        1.183 * token.among(
            "6 ␣re ␣J ␣capital ␣friend ␣In ␣Who ␣child ␣flag ␣mother ␣city ␣near ␣any ␣knows"
            " ␣does ␣well ␣person ␣Bell ␣saith ␣Frost ␣dog ␣manner ␣opposite ␣works ␣month"
            " ␣Black ␣Park ␣flowers ism ␣prop ␣job ␣bird rop aldov ␣plant ␣Alma ␣those"
            " ␣consisting wood ␣Cora ␣organ gn ology ␣genus ␣duck ␣America ␣frog ease"
        ),
        0.4782 * word_start.among(
            "␣o er ␣to ␣he ad ␣M ␣fr ␣E ␣J ␣F ␣not ␣she ␣br ␣In ␣Who ␣am ␣flag ␣into ␣near ␣end"
            " ␣count ␣There ␣Finch ␣person ␣put ␣Brook ␣Hill ␣works ␣door ␣Rose ␣month ␣Moss"
            " ␣Swan ␣wall ␣forth ␣bird ␣ent ␣horse ␣att ␣ve ␣cond ␣plant ␣Pet ␣perform ␣grou"
            " ␣leg ␣frog ␣sit"
        ),
        row=457,
    ),
    # after !/(/: and 46 more; !/,/O and 45 more
    "L3N850_after_and_46_more_o_and_45": gelu(
        -1.529,
        1.944 * previous.among(
            "! ( : I O T Y ␣W ␣L ␣com ␣kn ␣know ␣so ␣father ␣Yes ␣home ␣mother ␣My ␣Do ␣Where"
            " ␣en ␣knows ␣could Shopping ␣David mark ␣then ␣Lord ording ␣job ␣according Where"
            " ␣neither ␣behold ␣Today ␣heard ␣closed ␣par Do ␣Christ Yes ehold ␣Se ␣thoug Thank"
            " ␣wet ␣belie Therefore ␣November"
        ),
        1.811 * token.among(
            "! , O W f n hat ␣for And hen ␣friend ␣Goodbye ␣know ␣so ␣Then fore Anna ␣see Th"
            " ␣when ␣Th ␣does uch ause ␣could For ough ␣saw ␣if But ␣And ew ␣did ␣because Sam"
            " ␣res ␣therefore ␣whom ␣pres ␣behold ehold ␣would Now ␣afraid So ␣wild ␣until"
            " Therefore"
        ),
        1.517 * token.among(
            ": f h ou ␣of ␣and et ␣you And ␣shall est ␣friend ␣Hello ␣Goodbye ake ␣know fore"
            " Anna Th ␣when ␣Th Lily ␣does uch ause For ough ␣if But ␣No ␣And ew ␣through"
            " ␣because ␣therefore ␣behold ␣heard cept ␣hear ehold ␣would illed Now ␣only So"
            " ically ␣until Therefore"
        ),
        -0.668 * three_back.among(
            "B ↵ ␣t ␣c ␣The ro ill ␣li ␣said ␣are ara adjective ␣has ␣at ␣one ather ␣ye ␣sm ␣Do"
            " br ␣hand ␣say ␣green ␣house Lily ␣count ␣six Once ␣seven ␣new ␣black oth ␣Eve"
            " ␣lost There Colours Months ␣speak ␣Listen ␣closed ␣mine ␣February ␣mer ␣would"
            " ␣spake ␣toward ␣ran ␣est ␣Nils ita"
        ),
        row=458,
    ),
    # D/V/er and 46 more; after D/I/␣d and 46 more
    "L3N851_d_v_er_and_46_more_after_d_i": gelu(
        -1.007,
        1.243 * token.among(
            "D V er ␣d ␣was ␣H ␣as ␣sp qu ␣some ␣know ␣co ␣Who ␣am ␣bu ␣tr ␣V ␣ke ␣could tr"
            " ␣bec esp ␣Ida ␣des ␣happ ␣ev ␣rem ␣bet ␣turn ␣dw ␣Ab ␣pres ␣dev ␣equ ␣would ␣mid"
            " ␣poss ␣inv ␣contr ␣bro ␣val ␣resemb ␣dire ␣def ␣ra ␣ste pro esc ␣taken"
        ),
        1.123 * previous.among(
            "D I ␣d ␣be ec ␣re ␣are ␣were ␣had ␣they ␣bl ␣Tom ␣He ␣af ␣pr ␣am ␣ac so ␣en Ben"
            " ␣per ␣being ␣cons ually ␣tomorrow ␣su Sara ␣hast ␣des ␣ob con ␣2 ␣dec ␣rep ␣art"
            " ␣ind ␣So ␣People ␣cont Opposites ␣ben ␣inc ␣imp ␣pres ␣10 ␣wave irc ␣August ␣eff"
        ),
        0.9651 * token.among(
            "V s ou ␣d ce ra qu ␣He ␣am ␣we Here ␣when ␣tr ␣dr ␣end ␣could tr ␣bec ved ase esp"
            " oth ␣Ida ␣des ␣happ ␣ev ␣rem ␣bet ␣command ␣job ␣eat ␣might ␣dw ␣Ab ␣dev ␣would"
            " ␣mid ␣poss ␣inv ␣contr ␣val ␣dire ␣follow ␣def ␣ra ␣ste pro esc ␣belie"
        ),
        0.8695 * previous_word.among(
            "A B O ing ␣be im ven ␣are ␣P ␣were ␣have ␣thou ␣Y ␣She ␣Lily ␣am ␣Sara ␣ac br"
            " ␣people ␣hath ␣Oscar ␣bec ␣part ␣been ␣being ␣Ida ␣Saturday ␣things ␣tomorrow"
            " ␣hast ␣2 ␣bet ␣art ␣So ␣ring ␣People Where ␣Egypt ␣Jacob ␣10 ␣judg ␣March ␣wave"
            " ␣July ru ␣spirit ␣September"
        ),
        row=459,
    ),
    # !/G/T and 45 more; after ?/Q/S and 43 more
    "L3N853_g_t_and_45_more_after_q_s": gelu(
        -0.8698,
        1.264 * token.among(
            "! G T Y ␣to ␣k ␣shall ack ␣up verb ind ␣hat ␣will On ␣we ␣On ep so ␣comes ␣look"
            " umb adverb ␣black ␣down ␣can esp ␣shalt ␣map arn ␣back ␣Wood ␣may ␣Brook ␣should"
            " ␣dark ␣clean ␣call ond ian ␣turn ␣sk ␣last ␣behold ␣heaven ␣wat ␣return ␣resemb"
            " ␣fa"
        ),
        1.063 * previous.among(
            "? Q S T ␣t ␣w ␣has ␣at ␣What ␣man ake ␣Who ␣thee ␣flag ␣we ␣go ␣comes ␣come ␣ear"
            " ␣if ␣cle ␣Saturday ␣let ␣Sunday ␣find ␣morning ␣colour ␣plus ␣bring ␣eat ␣turn"
            " Colours ␣Today ␣speak Days selves Do ␣stand ␣prov Today ␣return ␣wave ␣drink"
            " ␣dwell esc ␣sac"
        ),
        0.799 * sentence_start.among(
            "B C G H L Q R S T W Y ␣S ␣that ␣M ␣se ␣O ␣shall ␣are ␣do ␣they est ␣Y ␣In On other"
            " ␣thy ␣sm ␣Who ␣God ␣what ␣we ␣St ␣Everyone we One ␣if ␣let ␣saith It fe ␣water"
            " There Where Colours Days Do man ru ␣dwell"
        ),
        0.7064 * token.among(
            "! T Y ou ␣is ␣k ␣you ␣shall ack verb ␣at ind ast ␣will On ␣day ␣On ␣look ␣come umb"
            " adverb ␣black esp ␣map ␣may ␣offer ␣happ ␣should ␣dark ␣call ond pe ␣law ian ␣turn"
            " erm ␣ent ␣together oice ␣heavy ␣last ␣wat ␣bread ␣return man ␣resemb ␣until ␣fa"
        ),
        row=460,
    ),
    # two words after one beginning !/␣The/␣Anna and 46 more; after ,/?/␣were and 48 more
    "L3N854_two_words_after_one": gelu(
        -1.548,
        2.165 * two_words_back.among(
            "! ␣The ␣Anna ␣Tom ␣In ␣Emma ␣Max ␣Sara ␣friends ␣Do ␣Mia ␣Everyone ␣big ␣count"
            " ␣could ␣Leo ␣Tuesday ␣liked ␣Clara ␣Vera ␣Thursday ␣table ␣garden ␣Ida ␣Saturday"
            " ␣bed ␣Hugo ␣tree ␣cold ␣seen ␣asked ␣Olga ␣fast ␣month ␣Have ␣chair ␣sunny ␣hungry"
            " ␣Which ␣bench ␣plant ␣rainy ␣painter ␣windy ␣z ␣cloudy Therefore ␣Eur ␣tail"
        ),
        1.719 * previous.among(
            ", ? ␣were ␣went ␣What ␣all ree by ␣father ␣Who ␣Yes ␣home ␣mother ␣facts ␣My ␣city"
            ' \u2423Where \u2423knows \u2423could \u2423looked \u2423been via \u2423Ed \u2423saying mark \u2423back \u2423No ." \u2423bell \u2423colour'
            " ␣girl ␣month ␣job ␣writ Where Months ␣sunny ␣afternoon orland ␣lived ␣April wood"
            " ␣May ␣rainy ␣January ␣ran ␣Arvela ␣windy ␣September ␣cloudy ␣December"
        ),
        1.532 * token.among(
            ", A ↵ ␣he ␣O ␣she ␣has ␣friend ␣In ␣know ␣under ␣Is Anna Tom ␣Now ␣like ␣found"
            ' \u2423near \u2423Mia Lily \u2423does \u2423comes \u2423bre \u2423behind \u2423liked \u2423That \u2423painted \u2423took Shopping ?"'
            " ␣saith Numbers Digits Names Oscar Paul Opposites Colours Months ␣sou Days ␣Listen"
            " osition Pete Olga ␣secret ␣North ␣United ␣farmer ␣oil"
        ),
        0.3306 * followed.among(
            '\u2423I \u2423Anna \u2423Goodbye \u2423see Tom \u2423liked Emma ?" Numbers Digits Nora Oscar \u2423March \u2423April'
            " ␣May"
        ),
        row=461,
    ),
    # J/`/↵ and 46 more; after E/P/j and 45 more
    "L3N855_j_and_46_more_after_e_p_j": gelu(
        -0.9754,
        1.86 * token.among(
            'J ` \u21b5 \u2423 en om \u2423n noun \u2423" \u2423e \u2423H \u2423se \u2423N \u2423tw \u2423capital \u2423Y \u2423Sara \u2423V \u2423Mia \u2423live \u2423op \u2423bre'
            " ␣Oscar ␣Re For ␣pre ␣te ␣Karl ␣rem ␣opposite ␣How ␣relating ␣cont ␣according ␣mus"
            " ␣Mara ␣att ␣cond ␣Pet ␣Cora ␣Felix ␣Lars ␣stud ␣Mord ␣det ␣Hanna ␣Klara ␣Igor"
            " ␣Nils"
        ),
        0.9735 * previous.among(
            "E P j ␣d hat ␣he ␣that ␣P ␣What ␣friend ␣which ␣know ␣Who av ␣what ␣facts ␣ab"
            " ␣does ␣Bell ␣Lake ␣No ␣Reed irst con ␣works ␣colour ␣Rose ␣Swan ␣ind bit ␣People"
            " ␣dest ␣disc ␣sin ); ␣Alma ␣flesh ␣those ␣div ␣diff gn ␣Ir ␣med ␣pol ␣Mord ␣conf"
            " ␣duck tto"
        ),
        0.746 * sentence_start.among(
            ") B D H I M O P Q T W Y i ↵ ␣and ␣l ␣that ␣The ␣for ␣F ␣as ␣not ␣are ␣have"
            " adjective ␣which ␣ye ␣but ␣Who ␣Is Th ␣app ␣Everyone For But ␣ang ␣because He"
            " Where vent Now ␣twelve ␣Sel So ev ␣written They Therefore med <|endoftext|>"
        ),
        -0.2415 * followed.among(
            "a he ␣and ␣it ␣O ␣It ␣from Anna the Tom Emma ␣ten Shopping Mia Numbers ␣month Nora"
            " Clara Eve Vera"
        ),
        row=462,
    ),
    # after F/␣T/ec and 47 more; g/n/u and 45 more
    "L3N856_after_f_t_ec_and_47_more_g_n": gelu(
        -0.9669,
        1.406 * previous.among(
            "F ␣T ec os ␣ne ␣Y ␣de ␣Yes ust so ␣end ␣Everyone ␣well ␣more ␣op atur ␣can ␣eight"
            " ult ␣act ␣ele ␣tomorrow ew ␣pri ␣des ␣manner ␣Have ␣rep ␣Fe ␣ind ␣So ␣prop"
            " ␣learned erm ␣dist ␣reg ␣tem ␣dep Do ␣num ␣prov ␣lit ␣May ␣mat ␣partic ␣trib ␣est"
            " ␣sit ␣November med"
        ),
        1.196 * token.among(
            "g n u nd il im ol ur ro ul ␣se ␣ne ri ␣de iv ␣say ␣knows ␣per ␣ro ␣liked atur mer"
            " ␣There ␣Wh igh per oc ␣cle ␣El ␣tre tern fe ␣happy com ␣Fe oe ␣equ par me ␣beg"
            " ␣rece ␣ple ␣appe ␣gener ␣cre iqu ␣Bel ␣belie"
        ),
        0.8681 * token.among(
            "r nd il am ol ul ␣se os ri pt ␣will ␣de res iv ␣say ␣per vel ␣ro ␣liked atur ␣Wh"
            " ␣if ␣cle ␣coat ␣El lack ␣tre tern fe ␣Fe ␣writ ␣Why ␣bench ␣equ par ␣inter ␣beg"
            " anc ␣rece irc ␣appe ␣gener ␣cre ␣wife ␣number usually iqu ␣written ␣Bel ␣belie"
            " ease"
        ),
        0.6537 * token.among(
            "n im ol ro ul ␣se ␣ne ri ␣de iv ␣say ␣knows ␣per ␣ro ␣liked atur ␣There ␣Wh per oc"
            " ␣if ␣cle ␣El ␣tre tern fe ␣happy ␣chair com ␣Fe aldov ␣hungry oe ␣equ par me go"
            " ␣beg ␣rece ␣ple de ␣appe ␣gener ␣cre iqu ␣Bel ␣belie ␣Qu"
        ),
        row=463,
    ),
    # after Q/z/ar and 45 more; g/hat/␣h and 46 more
    "L3N857_after_q_z_ar_and_45_more_g": gelu(
        -0.9164,
        1.146 * previous.among(
            "Q z ar an ac ␣M ␣A ld ich ␣her ax ␣thy ␣son ␣facts ah ib oth iah Shopping ␣tree ew"
            " ames ␣Jes har rop ␣Americ ␣Ab ham ␣mount yl ote ␣plant az wood ␣Am ␣painter"
            " ␣sailor ␣Ilmaria ␣servants ␣genus ␣cent ␣brother ␣Saul ␣engineer ␣United ␣farmer"
            " ␣Selmark ␣Tarvenia"
        ),
        1.129 * token.among(
            "g hat ␣h ␣g ␣The ␣H ␣wh ␣sa ␣r ␣ne ␣pl ime ␣see ␣king ␣Sam ah pl ␣Wh oth iah ␣Hugo"
            " ␣Grey arm ␣Wood led ames ␣gl ␣Frost ␣Jer ␣fore sw eh ian hem esh mon ␣col ␣hear"
            " ␣Which ␣arm ␣servant ␣ed bl ␣enem ek ␣brother ␣instr ␣States ␣mil"
        ),
        0.8127 * token.among(
            "g ␣h ␣g ␣The ␣H ␣wh ␣sa ␣E ch ␣ne ␣What ␣pl ␣gre ␣see ␣le ␣king ␣Sam ␣Mia au ah pl"
            " ␣Wh oth ␣shalt iah ␣Hugo ␣Grey arm ␣Wood ames ␣gl ␣Frost ␣Jer ␣Jes ␣fore sw ian"
            " mon ␣col ␣hear ␣Which ␣arm ␣servant ␣ed bl ␣enem ␣instr ␣States ␣mil"
        ),
        0.5601 * sentence_start.among(
            ") E c g w y ␣t er an as ␣n al am ␣y ␣H ro ␣it And th ch ag ho ly ␣bl ␣thy ␣red ␣ar"
            " han ␣My scar br ep Then ␣And rib fl ␣ob cy sw hy alk be par az ␣occ bl So ring"
            " ␣chief"
        ),
        row=464,
    ),
    # after 0/2/4 and 45 more; i/ere/␣thou and 46 more
    "L3N862_after_0_2_4_and_45_more_i": gelu(
        -1.086,
        1.264 * previous.among(
            "0 2 4 6 N ␣l ␣was ␣li ␣capital ␣thou Th ␣ab Lily ␣per ␣seven ␣ear igh ␣long ␣cle"
            " ␣cons fl ␣gl ␣happ ␣sons Numbers ␣nor ␣del irty ␣cand aven ␣em ␣eat teen ␣imp"
            " ␣hundred ␣pur ␣gold ␣spec ␣lived ␣equ ␣4 ␣drink ␣ple ␣Albert ␣lack ␣ra med ␣swe"
        ),
        1.173 * token.among(
            "i ere ␣thou ␣know ␣thy ␣blue ␣go ␣say eld ␣yellow ␣come ang umb ick ␣Monday ied"
            " ␣today ␣saying ␣great ␣seen inn ␣may ull ␣happy irty ␣plus ␣relating ple ried ␣sad"
            " ␣dw ged oe ␣hundred fect li ␣done ␣loud ␣young ised ␣angry icked ␣low ␣warm raw"
            " ined ␣quiet ␣chief ␣proud"
        ),
        0.8898 * two_back.among(
            "- 6 7 F ↵ ␣be ␣M ome ␣are adjective ␣ne ␣tw ␣D ␣thou ␣Y fore ␣gre ␣nam ␣am ␣having"
            " its Once ␣1 ␣painted ␣shalt ither iah ␣being ␣saying ␣hast ␣sons oll ␣del irty"
            " aldov undred ␣hundred ␣years ␣gold ␣brethren ␣wave ␣diff ␣answered ␣August ␣5"
            " ␣number ␣eff ␣fif bs ␣most"
        ),
        0.7 * token.among(
            "L i ere ␣thou ild ked ␣blue ␣go ␣say eld ␣yellow ␣come ang umb ick ␣saying ird"
            " ␣great inn ull ␣happy irty ␣plus ␣relating ried ␣tra ␣sad ␣dw oe ␣hundred fect li"
            " ertain ␣loud eb oung ␣young ised ␣angry icked ␣low ␣warm raw ␣alt ined ␣quiet"
            " ␣September ␣chief ␣proud"
        ),
        row=465,
    ),
    # after '/I/W and 46 more; b/he/␣w and 44 more
    "L3N863_after_i_w_and_46_more_b_he_w": gelu(
        -1.676,
        1.774 * previous.among(
            "' I W Y ou ␣I ␣he ␣that ␣sa ␣shall ␣she ␣have verb ts ␣they ␣thou ␣man ␣ye ␣She"
            " ␣He ␣will ␣co ␣we ␣Do ␣could ␣men we ough ␣pers ␣shalt ␣if ␣let ␣opposite ␣should"
            " He ␣dec ␣So ␣learn ␣Can Opposites ␣disc Days ␣They ␣would ␣leaves she ␣order They"
            " ␣process"
        ),
        1.529 * token.among(
            "b he ␣w ou ␣g ␣that ␣was ood ␣you ␣shall ␣have ␣had ␣they ␣sp ␣thou ␣which ␣ye"
            " ␣will ␣who ␣sm ␣we ␣ke ␣people ␣hath we umb ␣also ␣can ␣shalt ␣may ␣hast ␣should"
            " ␣sun ␣wind gether ␣might ments ␣Why ␣dw itc ␣hungry ␣They ␣would she ␣bro She They"
        ),
        1.091 * token.among(
            "J ␣t is hat ␣him ven ␣do ␣them ␣they ␣sp est pt ast ␣ye ␣de ␣us ␣out ␣le ub ings"
            " ␣off ␣tr ␣gr ␣found ys ␣no ␣comm iver ␣over ␣bre we ␣bec One ␣shalt ␣flower ␣saith"
            " rib ␣sw ian gether iven ␣Why ␣dw hy ␣They oe ␣would anc she They med"
        ),
        0.345 * word_start.among(
            '\' A he \u2423" \u2423re \u2423for And \u2423him \u2423she \u2423have \u2423had \u2423at \u2423them \u2423me \u2423under \u2423sh Th \u2423we This'
            " ␣gr ␣found ␣hath ␣comp ␣even ␣liked For ␣pers ␣can ␣Ida ␣ele ␣back ␣where ␣saith"
            " ␣hast ␣dec ␣rep ␣Jer ␣fore ␣Can ␣sur ␣Why ␣together ␣conc ␣ran ␣meas They"
        ),
        row=466,
    ),
    # e/ay/ce and 45 more; after g/re/␣re and 46 more
    "L3N864_e_ay_ce_and_45_more_after_g": gelu(
        -0.7558,
        1.343 * token.among(
            "e ay ce ␣me ge ime ure ace ␣facts ness ice ance ire ␣children urs ise ress ence"
            " ␣Tuesday ␣Monday ␣park ␣act ions ens fe ␣Fe pe uct cess ments oice ␣shop ict"
            " ␣words ␣heard ␣March ␣May ␣rece ␣July ␣appe ␣use ement ␣peace ␣bridge ␣love ␣fear"
            " ason ␣November"
        ),
        1.227 * previous.among(
            "g re ␣re ␣G ␣on ␣unto if pt ␣after aul ␣gr og urs tr vel ␣against pl ang ␣dec"
            " ␣plus ␣Fe har Opposites gr ␣Ab ␣answ ␣reg ham ␣heard ␣eng ␣prod ␣done ␣February"
            " ␣cour ␣chan ␣told ␣occ ␣rece ␣toward iec ␣meas ␣dire ␣Jo iqu ␣def ␣fa ␣belie embr"
            " ␣possess"
        ),
        0.7535 * word_start.among(
            "d j w in re on le ac st ap ab ven ␣at qu res ass ans tr ␣Monday land ␣act ␣Fe"
            " Opposites ␣shop vent ex ␣words ␣reg ␣heard mon ␣sin ␣cour ␣March Now wood ␣May"
            " ␣occ ␣rece ␣July ␣Arvela bl ␣use So ev ␣peace ␣bridge ␣fear ␣possess"
        ),
        0.7033 * token.among(
            "e ur ce ge ime ure ace ␣facts ness ance ise ence ␣Tuesday ␣Monday ␣park ␣act ions"
            " fe ␣Fe pe cess ments oice ␣shop ict ␣words ␣heard ␣sin iness ility ␣March me ␣May"
            " ␣rece ␣July ␣Arvela ␣appe ␣use ement So ␣peace ania ␣bridge ␣love ␣fear ason"
            " ␣possess"
        ),
        row=467,
    ),
    # ”/)/. and 45 more; after a word beginning %/`/␣G and 46 more
    "L3N866_and_45_more_after_a_word": gelu(
        -1.574,
        1.523 * token.among(
            '" ) . \u2423to ent \u2423an ack \u2423What ug ving \u2423found ial ating ition \u2423person \u2423then ates ions'
            " ull ␣manner ␣something gy ody ative ents ays ins ␣body ␣someone als ils ium ␣same"
            " inal ␣sea ␣engine ␣sound ution ␣system ␣order ␣leg ␣air face ivity ␣America"
            " ␣farmer ␣position arrow"
        ),
        1.358 * previous_word.among(
            "% ` ␣G ␣F ␣K ␣facts ␣blue ␣Do ␣green ␣yellow ␣white ␣well ␣Wh ␣black ␣Stone ␣Finch"
            " ␣Lake ␣kind ␣Marsh ␣Hill ␣Hart ␣dark ␣boy ␣Rose ␣happy ␣Park ␣build ␣blood ␣sad ␣X"
            " ␣tired ␣Yolvia ␣baker ␣judge ␣angry ␣partic ␣5 ␣painter ␣sailor ␣Galdovar ␣Ilmaria"
            " ␣proud ␣engineer ␣farmer ␣pub ␣Selmark ␣Mordalia ␣Tarvenia ␣Qu"
        ),
        1.084 * sentence_start.among(
            '" ) e \u2423a \u2423the in re \u2423c \u2423of \u2423n im one ind \u2423one qu \u2423some fore \u2423red up \u2423wor \u2423gr'
            " ␣found sel ␣used ␣comm ␣That ␣bas ␣ob Names ␣these bit ble ␣prin ␣imp ex let alk"
            " Days air ␣usually wood ␣especially ␣occ ␣div de ␣system ␣written ␣such rad"
        ),
        0.2929 * word_start.among(
            ". ␣t ␣w ␣b ␣l ␣u ␣L ␣sp ␣v ␣so ␣sh ␣j ␣le ␣pr ␣box ␣dr ␣ke ␣night ␣dis ␣more ␣park"
            " ␣drum ␣coat ␣cold ␣way ␣bell ␣works ␣door ␣something There ␣chair ␣ind ␣blood"
            " ␣body ␣inc ␣dev ␣met ␣years ␣eyes ␣conc ␣min ␣low ␣both ␣meas ␣pol ␣windy ␣cook"
            " ␣def ␣ste"
        ),
        row=468,
    ),
    # ;/):/␣J and 48 more; in a text beginning ./A/B and 45 more
    "L3N869_j_and_48_more_in_a_text": gelu(
        -1.428,
        1.56 * token.among(
            "; ): ␣J ␣him ␣unto ␣them ␣cap ␣all ␣one ␣me ␣into ␣this ␣more hed ␣against ious"
            " ␣also ␣needs ␣being ␣our Then ␣then ful ␣set ired ␣these ␣plus ␣without ␣relating"
            " ␣among ␣take ␣eat ␣another ␣own ␣sent ␣many ␣neither ␣Judah ␣Jerusalem ehold illed"
            " ␣whose ␣those ␣himself oved ␣servant ␣both ␣only So ced ␣such"
        ),
        1.326 * text_start.among(
            ". A B C D E G H I J L M N O P R S T U W Y ↵ ␣of her And adjective Th The 's da For"
            " But Then He ␣water dom Where ␣neither Do Now az wood So She nded They Therefore"
            " med"
        ),
        1.01 * token.among(
            ") : ; ␣s ␣b ␣was ␣an ␣are ␣were ␣all ␣three ␣out ␣what ␣am ␣into ␣even ␣make"
            " ␣needs ␣ten ␣being ␣our especially Then ␣lost ␣away ␣set ␣these ␣nor ␣plus ␣sw"
            " ␣relating ␣among ␣take ␣eat ␣another ␣many ␣therefore ␣neither ␣prin illed ␣those"
            " ␣himself oved ␣servant ␣both ived So ␣servants ␣such ␣taken Therefore"
        ),
        0.5104 * word_start.among(
            ", ␣o ␣f ␣e ␣S ␣was ␣E ␣unto ␣she ␣do ␣com ␣one ␣man ␣Y ␣will ␣three ␣God ␣j 's ␣bu"
            " ␣no ␣men ␣There ␣Wh ␣bec ␣new ␣word ␣David ␣then ␣did ␣name ␣hast ␣door ␣these"
            " ␣sec ␣neither ␣exp ␣dev ␣tem ␣min ␣cour ␣host ␣mid ␣ed ␣def ␣brother ␣air ␣glory"
        ),
        row=469,
    ),
    # after L/␣W/␣un and 49 more; two after 5/8/it and 45 more
    "L3N870_after_l_w_un_and_49_more_two": gelu(
        -1.784,
        1.912 * previous.among(
            "L ␣W ␣un ␣r ␣had em ␣thou ␣kn ␣but ␣under ␣father ␣Is ␣mother ␣small ␣My ␣near"
            " ␣knows ␣hath ␣gave ␣behind we ved ␣needs uary ␣No ␣lost ew ␣find ␣through ␣girl"
            " ␣dec ␣sw ␣forth ␣People ␣job oot ␣col Hugo ␣par ␣gold ␣sal ones ons ␣wanted inal"
            " ␣toward iled rad ched ␣Eur ␣Qu ␣swe"
        ),
        1.806 * two_back.among(
            "5 8 it ␣T ␣The ␣has ␣had ␣bl ␣Tom ␣Goodbye ␣She ␣Ben ␣sm ␣Sara og ys ␣Where ␣house"
            " ␣Everyone ␣big ␣Mo ␣looked ␣ad ␣drum ␣Hugo ␣tomorrow ␣Olga ew ␣Reed ␣Frost ␣spoon"
            " ␣Hart ␣girl ␣orange ␣balls Where teen ox Days ␣conc ␣10 ␣windy ␣duck ␣cloudy ␣cups"
            " ␣frog ␣possess med"
        ),
        1.615 * token.among(
            "␣c ␣l et ␣M ␣r ore ␣tw ␣sp ␣two ␣friend ␣ch fore ␣three ␣red ␣four ␣blue ␣green"
            " ␣five ␣yellow ␣white ␣seven ␣qu ff ␣black ␣eight ␣brown ␣long ␣Saturday ␣pink ␣may"
            " lack ␣car ␣2 ␣clean ␣boy ␣girl oll ␣eat ␣cont els ␣dirty ␣short ␣offering ␣soft"
            " ␣att ␣wood ␣Mord ␣det ␣sac acle"
        ),
        1.174 * previous.among(
            "- ␣a ou ut ␣un On ␣under ␣Is ␣home sc ub ␣box ␣like ␣knows ␣hath ␣behind we ␣There"
            " ␣been ␣shalt ␣needs ␣bed ␣No ␣lost ␣find ␣morning ␣door ␣girl ␣dec ock ␣Jer ␣chair"
            " ␣eat ␣inc aves ␣pur ␣afternoon ␣gold ␣bench Yes ␣evening ␣wanted ␣arm ␣toward irc"
            " iled ␣alt"
        ),
        row=470,
    ),
    # I/b/y and 45 more; two after ;/J/M and 46 more
    "L3N871_i_b_y_and_45_more_two_after": gelu(
        -1.486,
        1.825 * token.among(
            "I b y ␣I ␣you ␣it ␣she ho ␣Anna ␣What ␣they ␣there ␣which ␣She ␣He ␣who ␣Who ␣what"
            " ␣we This ␣children ␣Oscar we ␣Stone ␣Finch ␣David ␣Lake ␣tomorrow Then ␣Reed"
            " ␣Marsh ␣Frost ␣car ␣Hill ␣Field It He ␣Rose There ␣Park ␣Moss ␣Swan ␣Lane hy Today"
            " She They Therefore"
        ),
        1.675 * two_back.among(
            "; J M Q Y ␣wh os ␣friend ␣but The ␣home ␣friends ␣near ␣end For ␣park ␣garden"
            " Shopping ␣where ␣school ␣colour ␣Fe ␣whom ␣behold ␣market ␣closed iol Do ␣February"
            " ␣evening be ehold ␣whose ␣farm ␣May ␣June ␣thoug gn ␣prophe ␣August ␣whe hil ␣Jon"
            " ␣mill ␣cent ␣Bel ␣October Therefore ␣November"
        ),
        1.437 * previous.among(
            "; W Y ↵ ␣that ␣The And verb On fore the Th The ␣time ␣when ␣before ␣Do ␣Th ause"
            " ther For ␣if But ␣where ␣because eh ␣whom aldov ␣They ␣Mara oe ␣Which ␣Bruno"
            " ␣whose go ␣Dario ␣Cora ␣Edda ␣Felix ␣Lars sha ␣until ␣Hanna ␣Klara ␣Nils ␣Mona"
            " Therefore tto ␣Walter"
        ),
        -0.7198 * word_start.among(
            "' , 0 ? b g h ␣the ha ␣and ␣is ␣that ␣was ␣O ␣shall ␣are ␣were ␣has ␣at ␣tw"
            " ␣capital ␣which ␣day ␣flag This ␣Now ␣My ␣Do ␣Where ␣hath ␣white ␣liked ␣There"
            " ␣new sp ␣Lake cl Then ␣may ␣How ␣very ␣Why ␣now ␣toward ␣resemb ␣genus ␣until"
            " ␣frog Therefore ␣mil"
        ),
        row=471,
    ),
    # !/(/, and 45 more; last followed by (/)/: and 46 more
    "L3N873_and_45_more_last_followed_by": gelu(
        -1.587,
        1.748 * token.among(
            "! ( , : ; ? ↵ ␣o ␣c ␣ha ␣st ␣li ␣said adjective Th ␣knows ␣comes ␣liked ␣Re ␣That"
            ' \u2423acc \u2423park \u2423table \u2423cle \u2423bed ?" \u2423Lake \u2423fast \u2423works \u2423Rose \u2423dec \u2423shop \u2423market \u2423conc'
            " ␣Alma ␣baker ␣farm ␣Felix ␣kitchen rap ␣round ␣Jo ania ␣bridge ␣Mart ␣Igor ␣wet"
            " ␣Nils"
        ),
        1.48 * followed.among(
            "( ) : B D E H I L N S T W Y ␣is noun ␣S ␣W ␣A And ␣thou ␣but Th This ␣Where ␣Th"
            ' For \u2423saw But \u2423saying \u2423No Then \u2423saith \u2423And \u2423lost ," He \u2423nor Where \u2423therefore'
            " ␣neither ␣They ␣heard Now So ␣how ␣until They Therefore"
        ),
        1.464 * sentence_start.among(
            "( ) I L M Q S T Z ␣w ␣b ␣and ␣n ␣he ␣be ␣or ␣H ␣for ␣B ␣F And ␣as ␣shall ␣all"
            " ␣which ␣but Th ␣le ␣Everyone ␣even For But Then ␣And ␣then ␣because It ␣water ␣So"
            " Where ␣therefore ␣neither ␣mount Now ␣twelve ␣dwell So Therefore"
        ),
        0.378 * word_start.among(
            "! ) , : ? I Q ␣I ␣that ␣was ␣do ␣tw ␣which ␣man ␣ye ␣upon ␣us ␣father ␣j ␣K ␣Th"
            ' \u2423Br \u2423fe \u2423liked \u2423Re \u2423acc One But ?" \u2423put \u2423works It \u2423Rose \u2423law \u2423turn \u2423now \u2423shop'
            " ␣prin ␣dev ␣called ␣As ␣wood ␣Alma ␣told ␣flesh ␣farm ␣Felix So"
        ),
        row=472,
    ),
    # after ␣The/adjective/ong and 45 more; )/␣named/␣box and 45 more
    "L3N874_after_the_adjective_ong_and": gelu(
        -1.071,
        1.562 * previous.among(
            "␣The adjective ong ␣under ␣three ix ␣near ␣yellow ater ␣behind ␣ro adverb One"
            " ␣open ␣Ed ␣find ␣opposite ␣wom ␣ey ␣writ ␣umbrell Opposites ␣short ␣last ␣side"
            " ␣dev ␣soft ␣They ␣ve ␣bench ␣slow ␣cour ␣tab ␣arm ␣mid ␣Pet ␣low rap ␣Ir iec ␣Jon"
            " ␣alt ␣depart ␣wet ␣piec ␣dry greg ␣tail"
        ),
        1.45 * token.among(
            ") ␣named ␣box ice row ␣apple its eds ␣park hes ␣map ␣flower ␣garden ␣coat uary"
            " ␣school ␣dog ␣door ␣shell ␣river ␣wall ␣chair ␣flowers ␣head ␣basket ␣Jesus ␣balls"
            " Oscar ␣bird ␣body ␣horse ␣umbrella ␣books ␣afternoon ␣bench ␣lived ␣hill ␣Felix"
            " ␣hats ␣system ␣bridge ␣duck face ␣goat ␣Nils ␣cups ␣frog acle"
        ),
        0.9851 * previous.among(
            "at ap adjective ␣sp ong ␣ar ␣blue ␣before ose ␣near ␣yellow ok ␣behind adverb"
            " ␣open ␣Ed ␣pink ␣put ␣away ␣high ␣opposite gy ␣sho ␣wall ␣wom ␣ey ␣writ ␣umbrell"
            " ␣serv Opposites ␣soft semb ped ␣ve ␣cour ␣twelve ␣Pet oved ␣sea rap ␣Ir iec ␣Jon"
            " ␣Jo ␣alt ␣fa ␣piec ␣tail"
        ),
        0.8763 * token.among(
            ") e or om ␣named ␣box ial Lily its eds ␣park ␣map ␣flower ␣garden ␣coat uary"
            " ␣school ␣cat ␣dog ␣door ␣shell ␣river ␣wall ␣chair ␣flowers ␣head ␣basket ␣Jesus"
            " ␣balls Oscar ␣bird ␣umbrella Hugo ␣books ␣bench ␣lived ␣hill ␣Felix ␣hats ␣system"
            " ␣bridge ␣duck face ␣goat ␣Nils ␣cups ␣frog acle"
        ),
        row=473,
    ),
    # after ␣st/␣tw/␣What and 43 more; ␣r/␣were/␣have and 45 more
    "L3N877_after_st_tw_what_and_43_more": gelu(
        -0.5084,
        1.933 * previous.among(
            "␣st ␣tw ␣What ␣Then ␣father ␣son ␣mother ␣My ␣knows ␣Fr ␣count ␣op ␣seven ␣liked"
            " ang ␣slept ␣ten ␣El ␣Al ␣nine Numbers Digits ␣del irty ␣Can ␣prop ␣job eh teen ␣Ab"
            " ron ␣Listen ␣pur ␣Christ ␣10 ␣told ␣consisting ␣occ ␣contain ␣answered iled Thank"
            " ␣resemb ␣eleven ␣ir ␣North"
        ),
        1.787 * token.among(
            "␣r ␣were ␣have ␣had ␣friend ␣know ␣see ␣child ␣found ␣having eld au ␣knows ␣Br"
            ' \u2423behind \u2423been ern \u2423needs iah \u2423being \u2423David \u2423than \u2423lost \u2423find ," \u2423works \u2423colour'
            " ␣plus ari aria ␣lives esh ␣Americ ham ert ␣They ␣hundred ␣got Yes ␣usually ␣leaves"
            " imes ␣beach ␣only ␣Jon ␣cook ␣mill ␣quiet"
        ),
        0.9332 * previous.among(
            "8 ␣H ara ␣tw ␣What ␣two ␣father ␣Yes ␣four ␣mother ␣My br ␣knows ␣Fr ␣count ␣op ␣U"
            " ␣slept ␣took ␣can ␣today ␣Ed ␣char ␣nine ␣spoon Numbers ␣boat Digits ␣del irty"
            " ␣flowers ␣Can ␣job eh ␣sad ␣Americ ␣trans ␣eng ␣Listen be ␣told ash ␣consisting"
            " ␣hats iled ␣Bel ␣November ␣tail"
        ),
        -0.4117 * word_start.among(
            ". ? A N p w ␣t re ␣b ␣f ␣u ␣he ␣th ␣or ␣M ␣k ␣G ␣she ␣had un ␣com ␣friend ␣so"
            " ␣four ␣named ␣box ␣does ␣more ␣Mo ␣sl ␣Finch ␣light ␣coat ␣ele ␣works ␣should"
            " There ␣lar ␣days ␣another ␣Ab ␣dev ␣books ne ␣tab ␣arm ␣Sel ␣world ␣genus"
        ),
        row=474,
    ),
    # or/␣h/oo and 45 more; after O/w/am and 44 more
    "L3N878_or_h_oo_and_45_more_after_o": gelu(
        -1.064,
        1.627 * token.among(
            "or ␣h oo ␣e ree by ␣ball ␣hat On ␣Ben ␣book ␣see ␣box ␣friends ␣live ␣ser ater"
            " ␣kite uc ␣key ␣map ␣flower ␣bed inn ␣spoon ␣very ␣nor ari bit ␣shop ␣candle"
            " ␣closed ␣hear ␣got ␣As yl ␣spec ␣lived ␣baker ␣hats ␣cor ␣love ␣grou ␣ir ␣cups"
            " ␣farmer ␣most ␣possess"
        ),
        1.283 * previous.among(
            "O w am ent ig ␣sha ess ␣tw ␣C ␣LORD ␣pl ␣sm ␣ar ␣box iv ␣gr ouse ␣big ␣qu eds ␣bec"
            " ␣new sp ␣gl ␣opposite Digits ␣clean ␣opened Opposites gr ␣inc ␣dirty eren ␣Today"
            " ␣soft Days ␣hundred ␣closed ␣num ␣slow ␣supp Today ␣rece ␣mill ␣eleven ␣quiet ␣dry"
        ),
        0.9268 * token.among(
            "r ␣w or ␣h oo ␣e ent ill ree by ␣ball ␣book ␣see ␣box ␣friends ␣live ␣ser ater"
            " ␣kite ␣table ␣map ␣flower arn ␣bed ␣spoon ␣Hart ␣nor ari ␣ring ␣shop ␣candle"
            " ␣closed ␣hear ␣got ␣As ␣spec ␣lived ilt ␣baker wood ␣hats ␣gener ␣cor ␣grou ␣ir"
            " ␣farmer ␣most ␣possess"
        ),
        0.8527 * previous.among(
            "␣w ␣c ␣ha ␣sha ␣tw ␣sp ␣sm ub ␣small ␣box ␣gr ouse ␣big ␣qu eds ␣bec ␣new esp sp"
            " ␣ten ␣cold cl pr ␣gl ␣opposite ␣clean ret ␣opened Opposites gr ␣dirty ␣short eren"
            " ␣Today ␣soft Days ␣hundred ␣closed ␣num ␣bench ␣slow Today ␣rece ␣ed ␣cent ␣eleven"
            " ␣quiet ␣dry"
        ),
        row=475,
    ),
    # after W/w/␣w and 45 more; is/id/ore and 45 more
    "L3N880_after_w_w_w_and_45_more_is": gelu(
        -0.6557,
        1.329 * previous.among(
            "W w ␣w ␣th ␣W ␣The ia her ␣wh um ri ␣thy ␣le The ␣four ␣nam ␣cl urn arl ob ␣str"
            " ␣eight ␣When ␣boy ␣nor venia vent ␣Ab ␣sou ␣daught ␣mer be ␣tab ␣twel ␣Cora ␣Lars"
            " ␣trib ␣wild ␣est ␣Hanna ␣Greta ␣Igor ␣Nils ␣Julia ico ␣sit ␣October ita"
        ),
        1.325 * token.among(
            "is id ore ␣What ich ␣capital pt very ked ␣named This og ␣Where ise Once mer ick"
            " ␣That ␣right wn ␣Wood ␣name ␣Brook ␣Frost ired ␣high ␣Hill ␣2 ␣Rose ␣month ␣Black"
            " ␣Park ␣Lane Where ␣ever hy oe atic ␣Which istic ␣hot oor ␣same Today ␣mid ␣chief"
            " ␣dry ␣Walter"
        ),
        1.119 * two_back.among(
            "Q w her ␣se ␣his ␣tw ␣R ␣ch ␣thy ␣their ␣Yes ␣le ␣cha ␣child ␣night ␣Th mb ␣knows"
            " te ␣bre ␣ro ␣Sunday irty ␣Jer ␣Park venia ␣turn oria Opposites itc ␣sou ox ␣called"
            " ␣Listen iol ␣afternoon ␣February ␣thousand ␣10 ␣evening ␣twel ␣ple ␣answered ␣Mart"
            " ␣z ␣fif ␣fa ␣October"
        ),
        0.7778 * token.among(
            "o es hat ore ␣What ich ␣capital very ked ␣Who ␣out This Here og ater Once ick"
            " ␣That ward ␣right wn ␣Wood ␣way ␣name lack ␣Brook ␣Frost ired ␣high ␣Rose ␣month"
            " ␣Black ␣Lane Where ␣ever ␣Which istic ␣hot ␣Alma oor Today ␣mid ␣Cora ␣chief ␣dry"
            " ␣November ␣food ␣Walter"
        ),
        row=476,
    ),
    # c/ou/␣c and 47 more; after L/P/hat and 45 more
    "L3N881_c_ou_c_and_47_more_after_l_p": gelu(
        -0.8266,
        1.252 * token.among(
            "c ou ␣c ent ad ␣his ␣O um ␣unto ␣all ␣thou ␣friend ␣my ␣some ␣know ␣thy sc ␣cha ub"
            " ␣dis ␣any ␣count ete ␣does ␣no ib ␣against ␣sc ␣let ␣our ␣may pr ful ual ␣dec"
            " ␣Park ␣People ␣prop oria ␣sent rop ␣X ␣Am ␣Edda ␣answered ␣mar ␣Nils ics ␣Eur"
            " ␣Walter"
        ),
        1.234 * previous.among(
            "L P hat ␣H ␣G ␣you ␣all ␣father Th eop ␣son ␣mother ␣tr ness ␣My ␣Where ␣Th ␣live"
            " ␣knows ␣Fr tr ␣Re ␣word iah ␣saith ␣name ␣works ␣law olog ␣job ␣might ments ␣ever"
            " ␣They selves ␣evil ␣Christ irit ␣same ␣righteous ␣Ir ology ␣holy ␣Jon ␣love ␣fear"
            " ␣Bel ␣glory"
        ),
        0.9682 * token.among(
            "c y ␣the is ␣f ␣to al ␣O ␣shall ra ␣thou ␣friend other ␣thy ue ␣co sc ␣cha ␣tr ish"
            " arl ␣dis ␣ser ␣count ␣does ib ␣Wh ␣sc ␣our pr ␣dec ␣wom ␣prop ␣cont ␣sent ␣cause"
            " ␣X be ␣told ␣those ␣Am ␣answered ␣mar ology ␣wet ␣Nils ␣belie ␣Eur"
        ),
        0.2318 * word_start.among(
            "P t y ↵ in ␣c ␣of ␣( ␣e ␣S ␣or ␣M ␣an ␣his ␣are ␣tw ␣con ␣thou ␣man ␣In ␣will ␣so"
            " ␣thy ␣ar ␣like ␣Th ␣en ␣hath ␣Fr ␣does ␣Re ␣pre ␣let ␣des ␣del ␣People ␣cont ␣sent"
            " ␣might ␣ent ␣pres ␣those ␣Edda ␣Mord ␣spirit ␣Nils ␣swe"
        ),
        row=477,
    ),
    # after N/W/␣The and 45 more; H/␣he/␣be and 46 more
    "L3N884_after_n_w_the_and_45_more_h": gelu(
        -1.384,
        1.569 * previous.among(
            "N W ␣The ␣wh adjective ␣at ␣friend ␣which ␣man ␣so ␣Then ␣father ␣Yes ␣son ␣mother"
            " Here ␣when ␣My ␣Do so ␣knows ites ␣does ␣children ither ␣today ␣if ations ␣where"
            " ␣lost ␣sons ␣these ␣Lord ␣So ␣job Where ␣behold ␣disc ␣They iol Do ␣daught Yes"
            " ehold ␣those ␣fathers ␣trib They"
        ),
        1.145 * token.among(
            "H ␣he ␣be ␣H ␣F And ␣shall ␣she ␣are ␣C ␣friend ␣which ␣but fore ␣father Anna"
            " ␣child ␣flag ␣mother ␣when ␣city ␣children For Emma ␣That ␣if But ␣saith ␣And"
            " ␣then ␣may ␣did ␣because ␣should Sam ␣nor ␣job Paul Eve ␣trans ␣They oe ␣Which"
            " ␣yet ␣would ␣Alma ␣Pet ␣Cora Therefore"
        ),
        0.9949 * sentence_start.among(
            "H K N O P W Z ␣t ␣s ␣w ␣ha ␣S ␣The ␣H ␣for ␣G ␣J ␣shall ␣she ␣are ␣have ␣do ␣all"
            " ␣which ␣She ␣He ␣thy ␣Then ␣who ␣their ␣sm ␣Is The ␣we ␣when scar ␣St ␣Everyone"
            " For ␣if ␣where ␣because ␣art ␣twelve gen ␣chief They Therefore"
        ),
        0.9198 * token.among(
            "H N e o u ␣o ␣c ␣h ␣S ␣F And os ␣shall od hen if ␣capital ␣friend ␣which fore"
            " ␣time ␣mother ␣we ␣On ␣house ␣children For ␣That ␣if But ␣saith ␣And ␣because"
            " ␣should Sam ␣nor ␣relating gr Eve ␣trans ␣They oe ␣would ␣Alma ␣bro ␣wife ␣chief"
            " Therefore ␣Eur"
        ),
        row=478,
    ),
    # C/Q/␣It and 35 more; after :/␣u/␣un and 44 more
    "L3N885_c_q_it_and_35_more_after_u": gelu(
        -1.209,
        1.773 * token.among(
            "C Q ␣It ␣has ␣What ␣C by ␣capital ␣In ␣Who ␣Is ␣flag Here ␣Do ␣Where ␣knows ␣comes"
            " ␣looked ␣That ␣painted ␣much Shopping ␣No Numbers ␣colour Digits Names ␣Rose ␣Have"
            " ␣Can ␣People Opposites Leo Colours Months ␣Listen ␣Which ilda"
        ),
        1.073 * previous.among(
            ": ␣u ␣un ␣N ␣went ␣What ␣C ␣R ␣Y ␣In ␣day ␣Who ␣out ␣see This ␣Sara ␣Th ␣Everyone"
            " Ben ␣comes ␣per ␣Re ␣painted ␣tomorrow ␣No ␣lost ␣How ␣colour ␣month ␣plus ␣Fe"
            " ␣People ␣writ ␣according aldov Months iol ␣got ␣Which ␣April ␣inter ␣May ␣July"
            " ␣August ␣Jon ␣Bel ␣Qu"
        ),
        0.7219 * token.among(
            "C Q ␣It ␣What ␣C by ␣In ␣Who ␣Is ␣flag Here ␣Where ␣live ␣knows ␣comes ␣looked ␣1"
            " ␣That ␣painted ␣much Shopping ␣nine ␣spoon Numbers ␣colour Digits Names ␣Have ␣rep"
            " ␣build ␣Can ␣People Opposites ␣Why Leo ex Colours Months ␣Listen atic ␣Which go ␣3"
            " ␣Galdovar ilda ania ␣September ␣Walter"
        ),
        0.3967 * previous_word.among(
            ": ␣is ␣her ␣She ␣He ␣who ␣day ␣Who ␣child ␣Everyone ␣There ␣painted ␣seen ␣No ␣How"
            " ␣clean ␣these ␣forth ␣behold ␣hundred ␣Which"
        ),
        row=479,
    ),
    # B/m/␣m and 45 more; after -/␣a/␣the and 45 more
    "L3N893_b_m_m_and_45_more_after_a": gelu(
        -1.124,
        1.796 * token.among(
            "B m ␣m ␣M ld ␣bl ␣LORD ␣capital ␣br ␣v ␣ex ␣time ount ␣son ␣king ␣gr ␣city ␣comp"
            " ␣op ␣comm ␣land ␣sl ␣garden ␣bas ␣som str rib ␣name ␣des ␣school ␣rem ␣Lord ␣river"
            " ␣ind ␣days ␣job ␣exp ␣mount ␣dep ␣daught irit ␣ins ␣priest ␣host ␣trib ␣med ␣Mord"
            " ␣wild"
        ),
        1.021 * previous.among(
            "- ␣a ␣the ␣re ven ara ho ␣con ous ␣thy ␣co ␣their ␣cha 's ␣king ␣this ␣ac ␣dis ␣no"
            " ater umb ␣great ␣sub ␣opposite ␣cr ank ␣ey ␣fore oly har eren itc ␣given ham ␣ca"
            " ␣ph ␣daught ␣tab az ␣told ␣arm ␣prophe sy ␣wild sha iqu ␣stren greg"
        ),
        0.9844 * token.among(
            "R on ll ␣m ␣u ␣L ␣fl ld ␣LORD ␣D ␣br ␣j ␣app ␣am ␣ab ␣more ␣comp ␣op ␣comm igh ␣U"
            " ␣shalt Max ␣other ␣som ␣earth form ␣tre ␣works ␣sun ␣bet ␣relating ␣wind ␣law ␣Can"
            " ␣sur ␣last ␣mount ␣full ␣wat ␣conc rap ␣world ␣Mord ␣wild ␣ground ␣chief ␣pub"
        ),
        0.7566 * token.among(
            "R m ␣m ␣M ation ␣sp ␣LORD ␣capital ␣pl ␣br ␣v ␣day ␣ex ount ␣son ness ␣gr ␣comp"
            " ␣op ␣comm ␣land Max ␣som ␣way ␣name ␣rem ␣tre ␣Lord ism ␣days ␣job ␣exp ␣burn"
            " ␣mount ␣prod ␣evil ␣wat irit ␣ins gth ised ␣sea ␣Mord ␣wild ken ␣ground ␣chief"
            " greg"
        ),
        row=480,
    ),
    # in a text beginning d/e/f and 46 more; after '/)/x and 46 more
    "L3N895_in_a_text_beginning_d_e_f": gelu(
        -1.364,
        1.416 * text_start.among(
            "d e f k n p r t v he in re ha er an al am ad im el to na ter th ce ma ind ant red"
            " up sc sel tr ang act we pr con cy har ex hy alk ps cle ne de gen pro"
        ),
        1.386 * previous.among(
            "' ) x ␣The ig ␣li um verb adjective ax ␣gre ount ␣Do orm ␣ear ␣can oc ␣cle"
            " ␣opposite Digits ␣bet ␣ey ␣opened cess Opposites gre ␣short eren Colours hy"
            " ␣closed ␣tak ize ␣spec ␣equ ility ␣tab ␣state ␣leaves ␣low ros ␣sto ution ␣gener"
            " ␣use ␣grou ␣lack ␣pub ics"
        ),
        1.077 * token.among(
            "; ␣a ␣of ): ␣in al ␣that ␣or ␣an ome ␣not ight ␣by ly ␣some The ␣time 's ary"
            " ␣small ice ally ␣having ial ance ␣does ise eds ious ase ful ␣Brook ely ␣opposite"
            " ular ual ␣without ower ␣job ␣large ␣short ␣umbrella ␣hungry ␣its ␣same inal imes"
            " ically arrow"
        ),
        0.9925 * token.among(
            "0 ␣the ␣and ␣to ): ␣or ␣with ome ␣his ␣have ts ␣has ly ine ␣two ␣some ong ␣who ime"
            " ␣after ␣time ary ally ial ␣does eds mer ious ␣new ␣been ase ory ␣Reed ely ular ual"
            " ower ␣job ␣large ␣umbrella ␣hungry ert ␣its ␣same inal imes ically ␣quality"
        ),
        row=481,
    ),
    # after G/␣f/␣l and 46 more; N/il/ig and 45 more
    "L3N896_after_g_f_l_and_46_more_n_il": gelu(
        -0.5776,
        1.343 * previous.among(
            "G ␣f ␣l ␣fr ␣there res ␣pro fore uth This urn te ␣Br vel ␣str ␣much ␣cons ␣te str"
            " fl ␣morning com Where ␣exp ␣dist ␣behold ␣ever ␣afternoon ␣rec Yes ␣evening be"
            " ␣supp ␣sal ␣equ ehold ␣ass ␣rece ␣ple ␣diff ␣contr Thank ␣conf ␣est ␣until pro"
            " ␣belie ␣pub ␣shew"
        ),
        1.195 * token.among(
            "N il ig day un ord old ␣us ␣what aul ix This ␣this au pl ool ten ail ␣ele fl ␣give"
            " ond ␣sec oly Where eren ␣mount ␣prod ␣hear ␣cloud lic ␣Christ ␣voice ehold par Now"
            " ␣same Today ␣Pet bl ␣meas ␣dire ␣holy ␣Mord ␣cent ␣stren ␣fif Therefore"
        ),
        0.9718 * word_start.among(
            "A G I L M Q U Y e g p y in re ␣l le ad im ␣came Anna This ␣this te ␣Gre ␣person"
            " Shopping ␣te ␣sec ␣learn ␣now vent ␣dist ␣ever ␣cloud Do Now ␣same ␣rest ␣Se ␣meas"
            " So ␣dire ␣holy ␣est ␣cent ␣stren Therefore ␣line"
        ),
        0.7772 * token.among(
            "N Q ig day un ord ␣Y ␣us aul ix This ␣this ellow au pl ail But ␣our ␣ele ␣back"
            " Then ␣give There ␣sec ␣learn oly Where ␣now eren ␣mount ␣prod ␣cloud lic ␣Christ"
            " ␣sail ehold par Now ␣Pet ␣meas ␣dire ␣holy ␣Mord ␣cent ␣stren ␣fif ier Therefore"
            " ␣line"
        ),
        row=482,
    ),
    # ␣or/␣with/ect and 47 more; after ␣y/ject/␣all and 45 more
    "L3N898_or_with_ect_and_47_more": gelu(
        -0.9446,
        1.249 * token.among(
            "␣or ␣with ect th ject ore ct ␣two eth ␣three ving able ␣four ␣thee ␣having ial ␣no"
            " ␣more ove of ␣needs ␣much ␣other ular ␣something ting ible ities ays ␣large ␣dist"
            " ␣its ␣hundred ␣rec ␣supp ␣4 ␣ins ␣whose ute ␣beg ␣organ ␣certain ␣sound ␣elect"
            " ␣dead ␣proper arious face like ␣most"
        ),
        1.247 * previous.among(
            "␣y ject ␣all here eth ather red ave row ␣saw ␣needs ␣much ␣cle ␣har ␣put ␣ob ull"
            " ␣mark ␣opposite ␣give ␣brought ␣bring iven Opposites ␣Americ Colours ␣dep ␣col"
            " ␣pur ␣tak ␣cut ␣cast ␣keep ␣min ␣caus illed ␣mak ␣sing ␣hold ␣contain ␣organ ␣ed"
            " ␣resemb ring ␣perform ␣lack ␣such ␣bear"
        ),
        0.8626 * sentence_start.among(
            "c e g p r s y ␣l le ␣y st her th ke ho qu ␣some res ␣red iv ␣having ␣end ␣per pl"
            " ang ␣im ten Shopping inn fl ␣ob form bit ␣People dom ␣someone gr rop ␣prin ␣imp be"
            " me ␣usually ␣especially ␣organ ␣trib ␣such ␣chief"
        ),
        0.8534 * token.among(
            "D ␣or ␣with ect ject ore ct ␣two ␣me eth ␣three ving ␣four ␣having ␣live ␣no ␣more"
            " ove of ␣needs ␣much ␣other ular ␣something ible oses ays ␣large ␣many ␣dist ␣its"
            " ␣hundred ␣supp ␣4 ␣ins ␣whose ute ␣beg ␣3 ␣sound ␣elect ␣dead ␣proper arious face"
            " ␣chief ␣bear like ␣most"
        ),
        row=483,
    ),
    # H/v/in and 46 more; H/v/z and 46 more
    "L3N903_h_v_in_and_46_more_h_v_z_and": gelu(
        -0.7773,
        1.13 * token.among(
            "H v in ␣T ␣h ␣H ␣M ell ␣G ␣wh ␣J ␣she ␣D ␣R ound ␣kn qu ␣Ben ␣cl ␣On iv ␣king ␣Th"
            ' ath \u24231 \u2423Ed \u2423buys ?" cl \u2423gl \u2423Jer \u2423sw \u2423Jud eh hem \u2423between \u2423last \u2423par irit \u2423div'
            " ␣poss ␣inv ␣July ␣Sel hil ␣Jon ␣enem ␣alt ison"
        ),
        1.035 * token.among(
            "H v z in at ␣T ␣h ␣H ␣M ␣G ␣wh ␣J ␣D ␣R ␣kn qu ␣upon ␣Ben ␣cl ␣On iv han ␣king"
            ' \u2423Sam \u2423Th \u2423knows \u2423ser \u24231 \u2423Ed \u2423buys ?" cl \u2423gl \u2423Jer \u2423sw \u2423Jud eh hem esh \u2423par \u2423div'
            " ␣poss ␣inv ␣Sel hil ␣Jon ␣enem ␣alt ison"
        ),
        0.9119 * previous.among(
            "␣st ␣It ␣at ␣but ␣came ␣Then ␣made ␣ar ␣king ␣before ␣near ␣en ␣gave ␣comes Once"
            " ␣Mo ␣behind ult ␣let ph ␣pri ␣relating ␣Ar eh ␣inc esh ␣last Days ␣They ␣mount"
            " ␣ret ␣got Do ␣February Yes ␣travel ␣lived Today ␣May ␣twelve ␣June So ␣pol ␣z ␣sat"
            " ␣cups ␣December ␣November"
        ),
        0.6442 * token.among(
            "v ␣ ␣h ␣L ␣H ith her ␣G ␣fr ␣wh ain ␣N ␣v aul ␣into ␣ag iv ath ␣Mo van ang ␣1 ick"
            " ␣El ␣gl con ␣clean ␣Jer ␣sw ␣Jud eh ific rop mon ␣par ␣Jacob ote ␣brethren ␣poss"
            " ␣inv ␣3 ␣ed ␣prophe ␣Sel hil ␣holy ␣sol ␣servants ison"
        ),
        row=484,
    ),
    # -/W/` and 44 more; after ”/0/1 and 45 more
    "L3N905_w_and_44_more_after_0_1_and": gelu(
        -0.9241,
        1.437 * token.among(
            "- W ` w he ␣w ha ␣u ␣be ␣e ␣S ␣A to ro ␣un ␣O ␣P un ␣de ␣Who ␣Is up ␣ex ␣ar ␣K ␣ag"
            " ␣ac ␣dis ␣en ␣ro con ␣rep ␣Ar oly ␣cont ␣ent ex Colours hy ␣far ␣ve ␣mer ␣mid ␣sto"
            " gn rap <|endoftext|>"
        ),
        1.164 * previous.among(
            '" 0 1 M P y es \u2423u \u2423e \u2423M \u2423A \u2423an \u2423G to \u2423E \u2423P jective "; op ade eop ary \u2423facts This'
            " ish ete oc ␣bas con ␣girl ␣Have cy oses ␣Ar venia har hy ants ␣gold ); ium irc hil"
            " usually ␣cities ␣genus ␣America ␣States"
        ),
        1.161 * word_start.among(
            "` a b e i t he in er an ␣u ac ␣M ␣A to na ␣it ␣P ag un ly em ine ␣In ␣Is ␣My da"
            " ␣ac ob ␣Paul ␣Stone inn ph Sara ␣sch con Numbers ␣plus cy ␣Ar ex hy mon over ne"
            " par sha pro ␣glory <|endoftext|>"
        ),
        0.8737 * token.among(
            "- W ` c n t ␣o ␣w hat noun ␣e ␣S ␣The ␣H to ␣B ␣un ore ab ␣P ho ld op ␣Y ␣de ␣co"
            " ␣fac ␣Is ␣ar ␣K ␣ag ␣ac ep ␣dis per oc ␣Ed Shopping ␣Ar oly ␣cont over ␣ve par"
            " ␣sto ␣prophe ology sha <|endoftext|>"
        ),
        row=485,
    ),
    # after ␣f/␣The/␣un and 47 more; ,/;/): and 45 more
    "L3N906_after_f_the_un_and_47_more": gelu(
        -0.9396,
        1.489 * previous.among(
            "␣f ␣The ␣un ight ␣What ␣one ␣capital ␣day ␣Who ␣out ␣K ␣On This ␣city ␣Where ␣en"
            " ␣land ␣ear ␣1 adverb ␣slept ␣pass ␣eight ␣much ␣saying ␣ang ␣Al ␣morning ␣manner"
            " Numbers It Digits ␣2 ␣days ␣exp ␣prin ␣fam ␣Which ␣mer ␣keep ␣host ␣mid ␣rainy"
            " ␣year ␣trib ␣windy ␣eleven ␣plac ␣proper ␣cloudy"
        ),
        0.951 * token.among(
            ', ; ): \u2423from "; \u2423capital res \u2423under \u2423what ings \u2423child \u2423flag \u2423son \u2423mother \u2423end'
            " ␣Tuesday ␣Monday ␣key ␣Friday ␣much ␣bed ␣name ␣place ␣opposite ␣door ␣colour"
            " ␣happy ␣plus ␣orange ␣ring bit ␣stone els ␣candle ox cle ␣thing ␣conc ); ␣lived"
            " ␣Arvela ␣Galdovar ␣number ␣cities ania ␣quality ␣frog greg"
        ),
        0.9146 * previous.among(
            "␣ha ␣be ␣th ␣was ␣The ␣un ␣up ␣What ␣con ␣R ␣thee ␣time This ␣city ␣Where ␣en ␣big"
            " adverb ␣slept ␣pass ␣eight ␣saying ␣ang inn ␣saith ␣Al ␣manner Numbers ␣How Digits"
            " ␣2 ␣month ␣plus ␣art Where ␣prin ␣Ab ex ␣fam ␣ever ␣Listen ␣Which ␣keep ␣spake"
            " ␣mid ␣rainy ␣trib ␣eleven ␣proper"
        ),
        0.5097 * token.among(
            '; c e o \u2423o it \u2423unto \u2423What \u2423from "; \u2423capital ast res ings \u2423child \u2423mother This esp'
            ' \u2423key \u2423Friday \u2423name ," \u2423place \u2423manner \u2423opposite \u2423happy \u2423plus \u2423orange \u2423ring \u2423stone'
            " els ␣candle ox cle idge ␣thing ␣conc ); ␣lived ␣Arvela ination ␣Galdovar ␣number"
            " ␣cities ania ␣quality ␣frog greg"
        ),
        row=486,
    ),
    # after ?/om/␣his and 44 more; ”/␣/␣s and 44 more
    "L3N907_after_om_his_and_44_more_s": gelu(
        -0.7333,
        1.451 * previous.among(
            "? om ␣his ␣my On ␣thy ␣their uth ␣ab This ␣your ␣fe ␣children ␣comp ␣comes ␣qu"
            ' ious \u2423word \u2423cons \u2423har \u2423great \u2423our \u2423som \u2423su \u2423sch \u2423happ ," \u2423hor \u2423Frost und com \u2423ind'
            " ␣Jud ␣might ␣strong ␣neither ␣ever ␣tem irit ␣mer ␣yet ␣judg ␣Ol ␣ed gn ␣Mart"
            " ␣glory"
        ),
        1.272 * token.among(
            '" \u2423 \u2423s es oun ig \u2423re \u2423con \u2423us \u2423thee \u2423nam \u2423off van lt \u2423wr \u2423ang \u2423som \u2423saith form und'
            " dom ␣int ␣pres ␣answ ␣speak iol ␣num ␣daught ␣mer ␣judg ons oung ␣mak ␣host go"
            " ␣Edith ␣poss ros stand ␣dwell ify ␣Albert iqu ␣mult ␣ste ␣fa embr"
        ),
        0.8573 * token.among(
            '" D p \u2423 \u2423t in oun ig ro \u2423us \u2423thee \u2423nam \u2423off van lt \u2423wr ten \u2423saith form und \u2423int'
            " ␣pres ␣answ ␣speak iol ␣num ␣daught ␣judg ons oung ␣mak ␣host go ␣Edith ␣Dario"
            " ␣poss ros stand ␣dwell ify ␣Albert ␣follow ␣servants iqu ␣mult ␣ste rad ␣fa embr"
        ),
        0.3257 * sentence_start.among(
            "( C D G I K M O P T Y ␣d ␣he ␣that And ␣O ␣have ␣do ␣thou ␣ye ␣but ␣thy ␣who"
            " ␣their ␣see Th The ␣what ␣even ␣Paul ␣make For ␣ang Then ␣saith ␣because He ␣these"
            " ␣art ␣bring dom Where ␣neither ␣now ps ␣yet ␣Sel They <|endoftext|>"
        ),
        row=487,
    ),
    # il/ent/ect and 45 more; after ec/if/On and 45 more
    "L3N909_il_ent_ect_and_45_more_after": gelu(
        -0.8352,
        1.37 * token.among(
            "il ent ect ation verb adjective ound ous ␣Lily ment ure ater ress ating ␣Paul act"
            " adverb ition ␣Eve ␣Pete ␣act ␣form especially ens form ␣mark tern ting ␣plus osed"
            " less cess ific Eve let oy uit ␣full fect cept lic ␣February ␣num ution ement face"
            " ison ␣process"
        ),
        1.255 * previous.among(
            "ec if On ren ␣co ␣ex aul ␣named ix pl act adverb per ␣acc ␣cle Shopping ␣act str"
            " ␣When ens ␣mark ␣manner ␣boy ret ␣river ␣exp ␣burn ␣imp eren ␣dev ␣reg ␣eng ␣dep"
            " ␣prod ␣afternoon ␣rec ␣conc ␣sal ␣cour ␣chan oint ␣lit ␣contr ␣cre ␣resp ␣cor ␣ra"
            " ␣piec"
        ),
        0.8298 * token.among(
            "t u ent ion ome ce ag verb adjective ound ous ment ix ouse ide ␣used ress ating"
            " act ign ough adverb ition ␣Eve ␣act ␣form especially ens form ␣mark less cess ific"
            " Eve uit ert fect cept ␣February ␣num ution ␣use ement ages face ison ivity amm"
            " ␣process"
        ),
        0.5186 * sentence_start.among(
            "c d f o p s in en on ar ␣g st im ␣re ␣un ul ab od ine ma ind ␣one qu res ␣al ␣On"
            " han te Once pl One ner ␣Eve oc form It fe Names sh bit ble sw rop vent oy cle me"
            " ␣system ev"
        ),
        row=488,
    ),
    # 1/2/4 and 46 more
    "L3N910_1_2_4_and_46_more": gelu(
        -0.5833,
        1.676 * token.among(
            "1 2 4 6 8 A O ␣sa ␣sha ␣O ␣Y ␣de ␣af ␣their ␣sh ␣V ␣rel ␣str igh ␣Stone ␣our"
            " ␣where self ␣Hart ␣sun sh ␣wom ␣wind ␣bel Where esh ␣Mara ␣dep semb ␣X ␣prod"
            " ␣thousand ␣Edith ␣occ ilda ␣wild raw ania ␣cent ␣Hanna ␣air ␣lay ico ␣sac"
        ),
        0.9864 * token.among(
            "1 2 4 6 8 A O ␣sa ␣sha ␣Y ␣de ␣af ␣their ␣sh ␣V ␣str igh ␣our ␣Bell ␣where self"
            " ␣Brook ␣Hart ␣sun sh ␣wom ␣bel Where esh Months ␣Mara ␣dep semb ␣prod ␣thousand"
            " ␣Edith ␣lit ␣Dario ␣occ ␣sea ilda ␣wild ania ␣cent ␣Hanna ␣air ico af ␣sac"
        ),
        0.8582 * token.among(
            "1 2 4 6 O ␣sa ␣sha ␣Y ␣af ␣their ␣sh ␣V ␣rel ␣str igh ␣our ␣Bell self ale ␣Hart"
            " ␣sun sh irty ␣wom ␣wind ␣bel Where esh ␣Mara ␣dep semb ␣prod ␣thousand oung ␣sing"
            " ␣Edith ␣lit ␣Dario ␣occ ilda ␣wild ania ␣cent ␣Hanna ␣air ico af ␣sac"
        ),
        0.1823 * word_start.among("␣Y"),
        row=489,
    ),
    # last followed by 6/or/ag and 45 more; w/↵/␣the and 46 more
    "L3N912_last_followed_by_6_or_ag_and": gelu(
        -1.196,
        2.652 * followed.among(
            "6 or ag Anna ␣home ␣nam ␣child Tom ouse Lily Ben ang Emma Max ␣garden Shopping"
            ' \u2423bed ?" \u2423saith Sara \u2423school Mia Jack Numbers Digits Sam \u2423river \u2423job Nora Oscar'
            " Paul Opposites Clara Leo Ruth Eve Months Finn Hugo Pete Karl ␣10 ␣tab Olga Ida"
            " Vera irc ␣mill"
        ),
        1.232 * token.among(
            "w ↵ ␣the ␣o ␣m ␣The st ␣M ␣r ␣N ␣O ␣are ␣fl ␣ne ␣sp ␣C ␣bo ␣pl ␣v ␣Y ␣thy ␣le ␣pr"
            " ␣K ␣named Here ␣your ␣V ␣My ␣Do ␣sle Once ␣str ␣Wh One ␣No ␣morning ␣ev ␣girl ␣ey"
            " ␣Can ␣Why ␣X ␣Which ␣afternoon ␣evening ␣Bruno ␣whe ␣Jo"
        ),
        1.021 * previous.among(
            "␣a ␣is ␣at ␣capital ␣friend nder ␣but ␣child ␣mother This Here ␣near ␣Fr ␣Br ␣used"
            " ␣does ␣six ␣could ␣comes Once ␣old ␣behind ␣1 arn ␣seen lack Digits ␣2 ␣girl"
            " ␣lives ␣Why meric ␣sunny ox ␣Listen ␣10 ␣travel ␣hot Now ␣May ␣rainy ␣July ␣elect"
            " ␣Har ␣windy ␣Bel ␣September ␣cloudy ␣wet"
        ),
        0.5662 * token.among(
            "h ␣m ro ␣E ␣sha ␣r ␣not ␣N ␣has ␣from ␣C by ␣pl ␣v ␣Y ␣ye ␣thy ud the ␣le ␣K This"
            " Here ␣your ␣V ␣My ␣Do Once ␣even ␣str ␣Wh One ␣today ␣El ␣No ␣morning ␣ev Numbers"
            " It ␣girl There ␣ey ␣Can ␣Why ␣Which ␣afternoon ␣evening ␣Dario ␣Har"
        ),
        row=490,
    ),
    # ␣red/␣Emma/␣Max and 40 more; two words after one beginning ␣It/Here/␣friends and 45 more
    "L3N913_red_emma_max_and_40_more_two": gelu(
        -0.9394,
        3.04 * token.among(
            "␣red ␣Emma ␣Max ␣facts ␣friends ␣blue ␣Jack ␣green ␣Mia ␣Tuesday ␣Wednesday"
            " ␣Monday ␣Thursday ␣Friday ␣Wood ␣Sunday vania ␣balls ␣shop teen ␣dirty ␣closed"
            " ␣March ␣4 ␣Yolvia ␣baker ␣April ␣May ␣January ␣June ␣July ␣August ␣sailor"
            " ␣Galdovar ␣Ilmaria ␣eleven ␣September ␣cups ␣engineer ␣December ␣November ␣Selmark"
            " ␣Tarvenia"
        ),
        1.562 * two_words_back.among(
            "␣It Here ␣friends ␣blue ␣found ␣city ␣near ␣end Once ␣behind ␣liked ␣saw ␣needs"
            " ␣much Shopping ␣cold ␣Grey ␣Lake ␣No ␣works Numbers ␣colour Digits ␣2 ␣clean Names"
            " ␣lives Opposites Colours Months ␣sunny Days ␣Nor ␣afternoon ␣February ␣travel"
            " ␣wanted ␣May ␣rainy ␣June ␣August ␣windy ␣Bel ␣quiet ␣cloudy ␣wet ␣October ␣Qu"
        ),
        0.9922 * previous_word.among(
            "Q ␣is ␣upon On ␣three ␣good Anna ␣see ␣Now ␣Do ␣night ␣big ␣could Once ␣Monday"
            " ␣That ␣slept One Shopping ␣seen ␣Grey ␣asked ␣kind ␣When ␣nine ␣morning ␣works"
            " ␣happy ␣People Opposites ␣learned ␣afternoon ␣travel ␣evening ␣Ol ␣wanted ␣Edith"
            " ␣wave ␣Stella ␣Albert ␣Bel ␣September ␣October ␣Frank arrow"
        ),
        0.9187 * token.among(
            "by ␣her ␣day ␣friends da ␣Tuesday ␣Wednesday ␣Monday ␣park ␣Thursday via ␣Friday"
            ' \u2423Saturday ?" \u2423Wood \u2423Sunday \u2423school \u2423stone \u2423strong \u2423shop \u2423dirty \u2423closed onia'
            " ␣forest ␣March ␣4 ury ␣Yolvia ␣baker ␣April wood ␣May ␣January ␣June ␣July"
            " ␣kitchen ␣August ␣painter ␣sailor ␣Ilmaria ␣eleven ␣September ␣cups ␣engineer"
            " ␣December ␣November ␣Selmark ␣Tarvenia"
        ),
        row=491,
    ),
    # after Q/␣of/␣ha and 47 more; ):/␣l/␣It and 46 more
    "L3N914_after_q_of_ha_and_47_more_l": gelu(
        -0.8234,
        1.516 * previous.among(
            "Q ␣of ␣ha ␣u noun ␣The ␣went ␣What by ␣He ␣Who ␣al ␣city ␣could ␣There ␣Wh ␣looked"
            ' \u2423cons \u2423back \u2423No ." \u2423find \u2423dog \u2423opposite Numbers \u2423How \u2423colour \u2423boy vania \u2423Have \u2423Fe'
            " ␣opened Months ␣Mara ␣Listen ␣ph ␣lived ␣tab wood ␣Cora ␣ran ␣Arvela ␣meas pro"
            " ␣duck ␣Julia ␣frog ics ␣Mordalia ␣Qu"
        ),
        1.219 * token.among(
            "): ␣l ␣It ␣has ␣at ␣all ␣bl here ␣pl ␣kn ␣Y ␣In ␣Is ␣found ␣near ␣knows ␣gave"
            " ␣comes ␣str pl ␣liked ␣painted ␣sl ␣much ␣tomorrow ␣cat ␣dog ␣opposite ␣colour"
            " ␣nor ␣month ␣plus bit Where ␣dirty aldov ␣hungry ␣dep ␣Nor istic ␣rec ␣lived"
            " ␣Bruno ␣occ ␣contr ␣est ␣alt ␣duck ␣frog"
        ),
        1.025 * previous.among(
            "noun ␣The ␣N ␣went ␣What ␣C ␣Who ␣Sara ␣city iz ␣Everyone ␣could ␣There ␣Wh"
            " ␣looked ␣back ␣No ␣find ␣sch ale It ␣colour ␣boy vania ␣Have ␣chair olog ␣opened"
            " oria Months oe ␣Listen ␣ph orland ␣tab ␣Bruno ␣Yolvia ␣Cora ␣ran ␣Arvela ␣Felix"
            " ␣August pro ␣duck ␣Julia ␣frog ␣November ␣Mordalia ␣Tarvenia"
        ),
        0.9705 * token.among(
            "ha ␣l ol ␣It ␣has ␣at ␣all ␣bl here ␣pl ␣kn ␣Y ␣In ␣Is ␣cl ␣found ␣near ␣Where"
            " ␣knows ␣comes ␣str pl ␣liked ␣painted ␣sl ␣tomorrow ␣dog ␣opposite It ␣nor ␣plus"
            " ␣relating bit Where ␣dirty aldov Colours ␣dep ␣Nor istic ␣rec ␣lived ␣Bruno ␣occ"
            " ␣contain ␣contr ␣est ␣alt ␣frog"
        ),
        row=492,
    ),
    # d/ad/ith and 46 more; ur/␣fl/␣God and 45 more
    "L3N915_d_ad_ith_and_46_more_ur_fl": gelu(
        0.2924,
        1.547 * token.among(
            "d ad ith ur ␣fl On ␣God Th ␣king ␣Th ans Once ␣bre ␣men ␣bec ␣part ␣sc ␣ad hes"
            " ␣pre con It He ␣water ␣bet There ␣law ␣blood ␣might ␣trans ␣ever ps ␣sin ␣Christ"
            " irit ␣cond ␣woman ␣power ␣flesh ␣arm ␣rest ␣death ␣use ␣med ␣enem ␣lack ␣spirit"
            " pro ␣glory"
        ),
        -1.391 * text_second.among(
            "e f m p r s y z he ␣b ␣is hat il et ␣that ec ol ir ␣shall ␣said um ag un ct ri ast"
            " ong res ave ub ␣when iv ␣king ␣this ish ob ater ␣if ␣every ␣Jesus har ␣therefore"
            " alk ne cc ␣caus ehold ␣righteous"
        ),
        1.101 * token.among(
            "ur ␣fl ␣God Th sc ␣king ␣pain ␣Th ans ␣bre ␣men ␣part ␣sc ␣ad ␣pre ␣heart He ␣bet"
            " There ␣Ar ␣head ␣law ␣blood ␣own ␣might ief ␣life ␣trans der ps ␣sin irit ␣cond"
            " ␣woman ␣power ␣state ␣flesh ␣arm ␣rest ␣soul ␣death ␣use ␣elect ␣enem ␣sword"
            " ␣spirit itude ␣tail"
        ),
        0.4204 * previous.among(
            "- M i t ␣s re ␣w ␣l oo ␣L ut all ␣for ere ␣B ␣un our ess ly ␣sp ␣thou qu ␣le ␣ex"
            " ␣app ␣cha ub ␣child ␣Sara ␣does umb ase ␣open ␣eight ␣seen ␣than ␣Marsh ␣hast ␣des"
            " oll ␣dec ␣cr ␣take ␣imp semb ␣prod ␣January ␣dwell"
        ),
        row=493,
    ),
    # G/␣f/ve and 45 more; after J/␣L/␣re and 46 more
    "L3N916_g_f_ve_and_45_more_after_j_l": gelu(
        -0.7715,
        1.413 * token.among(
            "G ␣f ve ␣g ␣S ␣W ro ␣F ie ra ␣D pt ␣when ␣found so mb ␣live ␣en ␣Z adverb ␣ad ved"
            " ␣la ␣if ␣cons ␣saying ␣seen ␣El ␣pri ␣des ␣dec ␣plus ␣Fe eh vent ␣behold ehold ␣Ol"
            " ␣prov ␣Se ␣rece ␣poss ␣conf ␣est ␣Igor ␣belie tto med"
        ),
        1.062 * previous.among(
            "J ␣L ␣re ␣D ␣capital ␣Y ␣He ␣app ␣wor ␣flag ␣en ␣five ␣op ␣per ␣im ␣U ␣been"
            " ␣painted ␣bas ␣works Numbers It ␣sy ␣dec ␣Have ␣del ␣ind ␣em ␣People ␣opened ␣prop"
            " ␣cont ␣Ab ox ␣tem ␣eng ␣dep ␣X ␣travel ␣ref ␣occ ␣inv gn ␣cor ␣est ␣z ␣belie ␣sit"
            " ␣Qu"
        ),
        0.9077 * token.among(
            "G v ou ␣f ve ␣g ␣S ␣W ␣F ie ra ␣Hello pt ␣found so mb ␣live ␣en ␣Z adverb ␣ad ␣la"
            " ␣if ␣cons ␣saying led ␣pri ␣des ␣dec ␣plus ␣Fe ␣People vent ␣behold ehold ␣Ol"
            " ␣prov ␣Se ␣Cora ␣rece ␣poss ␣conf ␣est ␣def ␣Igor ␣belie tto med"
        ),
        0.8939 * previous.among(
            "J P ␣L ␣re ␣capital ␣Y ␣know ␣app ␣wor ␣flag ␣ab ␣en ␣five ␣op ␣per esp ␣bas"
            " ␣works Numbers It ␣dec ␣Have ␣rep ␣del ␣ind ␣em ␣People ␣opened ␣prop ␣cont ␣imp"
            " ␣Ab ox ␣tem ␣eng ␣dep ␣X ␣travel ␣ref ␣occ ␣inv ␣thoug gn ␣cor ␣est ␣z ␣belie ␣sit"
            " ␣Qu"
        ),
        row=494,
    ),
    # )/0/1 and 46 more; after 1/9/om and 44 more
    "L3N917_0_1_and_46_more_after_1_9_om": gelu(
        -1.188,
        1.549 * token.among(
            ") 0 1 9 en om ␣in ␣or ␣from ␣pl ␣friend ␣v ␣In ␣after ings ␣near ␣does ach pl ␣1"
            " adverb ase ten ␣gen ␣place ␣about ␣plus ␣thereof ␣body ␣side ␣offering ␣called"
            " ␣mount ␣tem ␣hundred ␣afternoon ␣bread ␣10 ium ␣leaves ␣Han ision ␣system ␣genus"
            " ␣grou gen ico ␣States ␣oil"
        ),
        1.543 * previous.among(
            "1 9 om ␣went od ␣one ␣two ␣capital ong ␣ar ␣flag ␣My ␣live ␣knows ␣count ␣comes"
            " its ␣bre ␣1 ␣been ␣down One ␣Thursday ␣much ␣Ed ␣offer Numbers It Digits ␣2 ␣ent"
            " ␣fire ␣side Months ␣called ␣gold ␣num ␣lived ␣toward ␣3 ets ␣round ␣resemb ␣cities"
            " ␣alt ␣money ␣piec"
        ),
        1.003 * token.among(
            "1 9 en ␣g our ␣pl ␣friend ␣v ound ate ␣In ary ␣into ice ␣near ␣work ove ach pl ␣1"
            " ␣painted ␣gen ␣place ␣sun ␣about ␣plus ␣thereof ian hem ␣body eren ␣side ␣offering"
            " ␣called ␣mount ␣hundred ␣bread ␣10 ium ␣usually ␣toward ␣fruit ␣system ␣genus"
            " ␣grou gen ico ␣pub ita"
        ),
        0.2098 * word_start.among(
            ") M in ␣to ␣in ␣l ␣or ␣L ␣B ␣from ␣bo ␣pl ␣v ␣af ␣us Th ␣ar ␣Now ␣dis ␣work ␣comp"
            " pl ␣long ␣te ␣place ␣sy ␣about ␣bring ␣fore ␣ever ␣mount ␣tem ␣eng ␣hold inal"
            " ␣dwell ␣Albert ␣trib ␣resemb ␣sat"
        ),
        row=495,
    ),
    # ␣T/␣th/␣W and 45 more; c/t/v and 46 more
    "L3N918_t_th_w_and_45_more_c_t_v_and": gelu(
        -1.035,
        1.473 * token.among(
            "␣T ␣th ␣W ␣L ␣H ␣B ct ␣v qu ␣Yes av eop ␣ar ␣facts ␣V ␣My ete iver ␣Z of ␣buys ph"
            " ␣sch fl ␣res ␣Have acter ␣Can ␣cont ␣Ch ␣Ab ␣int ␣ret Do ␣Bruno ␣Dario ␣Felix"
            " ␣elect ␣med ␣conf ␣cook rid ␣Bel ␣Igor ␣Nils ␣Julia ␣tail ␣Walter"
        ),
        1.085 * token.among(
            "c t v ve ␣he ␣th ␣L ir ce ␣Yes av eop ␣My ␣Do ov ete of ␣buys ␣cons ph ␣sch ␣res"
            " ␣Have ␣cand acter ␣bring ␣Can ␣cont ␣Ch ␣Ab ␣int ␣ret ␣Bruno ␣Dario ␣Cora ␣Felix"
            " ␣elect ␣med ␣conf ␣cook rid ␣Bel ␣commanded ␣Igor rad ␣Nils ␣Julia ␣tail ␣Walter"
        ),
        1.018 * previous.among(
            "ot et ␣or ␣re her ␣sa ␣B ␣E ␣F ␣do ld ␣con ␣friend ␣Hello ake ␣In ␣af ␣Yes ␣named"
            " ␣facts Here ␣Now Once ␣There ␣painted ␣took ␣Finch ␣ob con ␣rep ␣relating ␣play"
            " ␣lives ␣Why ␣last iet ize Yes ehold Olga ␣Ol ␣inter ify gn ␣conf ␣Bel ␣sit ␣mil"
        ),
        0.9662 * previous.among(
            "A ␣re ␣an ␣B ␣E ␣F ␣It ␣do ␣ne ␣con ␣friend ␣Hello ␣In ␣know ␣af ␣Yes ␣named"
            " ␣facts Here ␣Now ␣does Once ␣bre ␣There ␣painted ␣took ␣Finch ␣buys ␣Grey ␣ob con"
            " ␣Rose ␣sy ␣rep ␣Swan cy ␣lives venia ␣Why ␣last ize ␣10 Yes ␣Ol ␣inter gn ␣sailor"
            " ␣conf ␣Bel"
        ),
        row=496,
    ),
    # after I/L/␣shall and 44 more; A/B/K and 45 more
    "L3N920_after_i_l_shall_and_44_more": gelu(
        -1.044,
        1.209 * previous.among(
            "I L ␣shall one ␣know ␣will ␣nam ␣named This ␣any ␣look ove ␣come orrow esp ␣pass"
            " ␣shalt ␣much uary ph lack ␣morning Numbers ␣Lord ␣might Opposites oice ␣Today"
            " ␣ever ␣heaven aker ␣afternoon ified ␣evening ␣lived ehold ␣stand ised ␣Se ros"
            " ␣fall ␣dwell gn So ␣peace ␣fa Therefore"
        ),
        1.098 * token.among(
            "A B K N O T W y ␣to ve ␣in ␣for ␣wh ␣with ␣on And ␣not ␣O ␣unto ␣from ␣upon fore"
            " Tom ␣before ␣over ␣also For oth ␣needs But Shopping ember ␣boy ␣among ␣law"
            " ␣therefore ␣now ␣ever ␣years Olga ute ␣toward ␣July ␣destroy ␣painter ␣war ␣farmer"
            " Therefore"
        ),
        0.8794 * sentence_start.among(
            "B C G I J K L M N O P R S T ␣ha ␣be ␣that ␣for ␣E ␣O ␣shall est ␣thou ␣kn ␣Y ␣ye"
            " ␣so ␣their ␣God ␣see Th ␣what ␣we ␣St ␣There For But ␣let ␣saith It He ␣art ␣blood"
            " Where ␣Ab ␣mount Do ␣dwell Therefore"
        ),
        0.7994 * word_start.among(
            ": A G I M N O T U c e h k n o he ha le And th ke ␣unto un Th da ␣more For ␣needs"
            " But ph Sara pr con Numbers ␣among Where ␣therefore ␣ever ps ne be ␣toward ␣July ta"
            " ␣painter ␣farmer Therefore ␣possess"
        ),
        row=497,
    ),
    # ␣/in/on and 45 more; after Y/d/␣L and 46 more
    "L3N921_in_on_and_45_more_after_y_d": gelu(
        -0.868,
        1.301 * token.among(
            '\u2423 in on \u2423un ter "; ant \u2423under \u2423off ness au \u2423behind van \u2423shalt uary \u2423su \u2423hast \u2423dark'
            " ␣Lord ␣about aven iff iven ␣serv ␣prin ␣Egypt ert ␣sin irit ␣mer ␣Ol ␣flesh"
            " ␣righteous ify ense ␣wicked ␣holy ev ␣conf ␣peace ␣mult ␣alt ␣quiet ␣plac ␣spirit"
            " ␣Mona Therefore ita"
        ),
        1.238 * previous.among(
            "Y d ␣L ␣sa ␣his ven ra ␣R ␣my ␣upon ␣thy ␣under ␣their ␣V ␣Mo umb ␣looked ␣Ed ␣ang"
            " oin inn und ␣ind ␣command ␣Ar oly har ␣strong ␣burn ␣dest iol ␣cut oh ␣conc yl par"
            " ␣prov ␣Am irc stand ␣prophe ␣round hil ␣wild ␣cor iqu ␣fear greg ␣Frank"
        ),
        0.7666 * token.among(
            'S \u2423 \u2423F ie "; ant \u2423under \u2423off ness au \u2423behind van \u2423shalt uary \u2423su \u2423than \u2423hast'
            " ␣works ␣dark ␣Lord iff iven ␣might ␣serv ␣prin ␣Egypt ert ␣sin irit ␣mer ␣Ol"
            " ␣flesh ␣righteous ␣servant ify ␣wicked ␣holy ␣enem ev ␣conf ␣peace ␣mult ␣alt"
            " ␣until ␣quiet ␣spirit ␣Mona ita"
        ),
        0.4667 * sentence_start.among(
            "B C D G K L M P R S W Y ␣b ␣and ␣he ␣for And ␣se ␣O ␣she ␣have ␣do ␣they ␣all"
            " ␣thou ␣kn ␣ye On ␣thy ␣their Th ␣le The ␣am ␣we Once ␣make For ␣ang ␣saith ␣then"
            " He ␣blood ␣neither Do ru She They Therefore"
        ),
        row=498,
    ),
    # f/␣o/as and 42 more; after 2/4/6 and 43 more
    "L3N924_f_o_as_and_42_more_after_2_4": gelu(
        -1.138,
        1.617 * token.among(
            "f ␣o as ␣an ␣for ␣fr ␣E ␣as ␣It ␣unto ␣has ␣What ␣pl ␣who ␣Is ␣when ␣found ␣Do"
            " ␣six ␣painted of ␣needs ␣buys ␣ang especially ␣than ␣lost ␣When fl irst ␣How"
            " ␣colour sh ␣Have ␣plus ␣whom eren ␣got ␣wanted ␣wave ␣especially ␣whe ␣only ␣fif"
            " ics"
        ),
        1.532 * previous.among(
            "2 4 6 7 8 ␣( noun ␣M ␣A pp ␣O ␣What by ␣He ␣af ␣three ␣four ␣facts ␣Sara ␣night"
            " ␣five ␣count ield Once ␣U ␣much Shopping ␣No ␣des ale Numbers Digits Names ␣boy"
            " irty ried ␣Why teen ␣behold ␣hundred ␣Listen ehold ␣spake ology ␣resemb ience"
        ),
        -0.734 * word_start.among(
            'e f r \u2423of \u2423f \u2423h \u2423g \u2423" \u2423e \u2423S And \u2423are \u2423at \u2423do \u2423R \u2423pl \u2423her The \u2423four \u2423found \u2423again'
            " ␣en ␣count ␣used ␣does ␣six ␣more ␣comm ␣Mo ␣There ␣been per ␣took ␣pre ␣lost"
            " ␣When ␣might ␣inc ␣dw ␣par ␣ve ␣thousand Now ␣told ␣dwell ␣both ␣stren ␣leg ␣taken"
        ),
        0.6728 * token.among(
            ") , O o r ␣( ␣is ␣to ol ␣fr to ␣as pp ore ␣has ␣What ␣but ren ␣Is ␣ar ␣when ␣like"
            ' \u2423found \u2423Br urs \u2423per \u2423painted of \u2423needs But \u2423buys \u2423let oin especially \u2423than irst ,"'
            " ␣plus aven ␣Today ␣met ␣wave wood ␣organ ␣3 ␣only ␣fif amm"
        ),
        row=499,
    ),
    # after ell/␣you/ill and 44 more; last capitalised ␣S/␣The/␣H and 46 more
    "L3N926_after_ell_you_ill_and_44": gelu(
        -1.484,
        1.723 * previous.among(
            "ell ␣you ill ␣said ␣went ␣capital ␣came ␣Then ␣father ␣Who ␣nam ␣son ␣mother ␣On"
            " Here ␣Sara ␣My ose ␣say ␣Where ␣live ␣knows ␣sle ␣Gre ␣There ␣saw ␣saying ␣lost"
            " ␣colour ␣these ␣chair ␣Jud ␣job Where ␣They ␣years oh ␣daught eb ␣Pet ␣year"
            " ␣answered ␣prophe ␣trib ␣wife hil greg"
        ),
        1.532 * last_capitalised.among(
            "␣S ␣The ␣H ␣M ␣B ␣E ␣J And ␣N ␣O ␣P ␣Who ␣Is ␣On ␣My ␣Do ␣Where ␣Everyone ␣Mo"
            " ␣Paul ␣Z ␣Gre ␣There ␣Re ␣David ␣El ␣And ␣Have ␣Jer ␣Jes ␣So ␣Jesus ␣Jud ␣People"
            " ␣Moses ␣Judah ␣Ab ␣Jacob Now ␣Ol ␣Dari ␣Pet ␣Am So ␣Jon ␣Jo ␣Mord ␣Saul ␣Tarvenia"
        ),
        1.378 * token.among(
            "␣and ␣th And ␣said ␣at ␣they ␣LORD ␣friend ␣In ␣know ␣under fore ␣day ␣father"
            ' \u2423when \u2423king \u2423city \u2423people \u2423near \u2423does \u2423liked But iah \u2423things Then \u2423saith \u2423And ,"'
            " ␣opposite ␣Lord ␣month ␣days oly ␣behold oh ␣tab ␣host ␣servant ␣trib So hil"
            " ␣order ␣genus ␣brother ␣Saul ister Therefore"
        ),
        -0.671 * word_start.among(
            "␣ ␣the ␣d ␣l ␣e ␣was ␣L ␣J ␣se ␣r ␣not ␣unto ␣had ␣C ␣Y ␣their ␣see ␣app ␣made 's"
            " ␣gr ␣Sam ␣having ␣Th ␣no ␣could ␣look ␣bre ␣seven ␣being ␣form Then ␣kind ␣than"
            " ␣lost ␣gl ␣des It ␣call ␣res ␣month cle ␣X ␣sing ␣soul ␣ass ␣Galdovar So ␣mult"
            " ␣Greta ␣Saul <|endoftext|>"
        ),
        row=500,
    ),
    # Q/r/): and 45 more; after A/␣(/␣e and 45 more
    "L3N927_q_r_and_45_more_after_a_e": gelu(
        -0.9405,
        1.368 * token.among(
            "Q r ): noun verb adjective ␣Anna ␣Tom ist ␣Emma ␣ar ␣named ort ␣Sara han da"
            " ␣Everyone ove tr ␣bec adverb esp ␣Eve ␣thr ␣Finn ␣Hugo olog har ␣Americ ␣dest ␣fam"
            " ␣eng cc ␣chan ␣Dario ␣occ ros gn ␣gener ␣mar ev ␣subst rad ␣quality amm ␣United"
            " ␣priests ␣Frank"
        ),
        1.147 * previous.among(
            "A ␣( ␣e ␣A verb ct ␣one ␣thou ␣Then ␣sh ␣see ␣any ete ␣word iah ␣saying ␣act ␣No"
            " ␣Marsh ␣colour ␣boy ␣sy ␣command oly hem ␣inc Months ␣disc ␣ret ants ␣Listen ␣ph"
            " ␣num ␣caus ␣plant ␣May ␣mid ␣Pet ␣Am gn ␣meas ology hil ␣cent ␣ir ␣process"
            " ␣priests ␣sit"
        ),
        0.9498 * token.among(
            "Q r t ␣of noun ␣G verb adjective ␣ar ␣Max ort Here ust da ␣Everyone adverb esp"
            ' \u2423shalt ," und \u2423How vania olog \u2423prop iven \u2423exp \u2423Americ \u2423dest \u2423att \u2423eng \u2423rec cc'
            " ␣chan lm ␣Dario ␣occ ros gn ␣Stella ␣gener ␣mar ev ␣subst rad ␣quality amm ␣United"
            " ␣Frank"
        ),
        0.6674 * previous.among(
            "␣( ␣to ␣u verb ct ␣came ␣Then The ical ␣hand ␣any ete ␣comes ␣word iah Sara ␣Marsh"
            " ames ␣gen ␣colour Digits ␣boy ␣sy ␣ind ␣command ␣law hem ␣inc Months ␣disc ␣ret"
            " ants ␣Listen ␣hear ␣num ␣caus ␣plant ␣mid ␣Pet ␣Am ology hil sy ␣cent ␣ir ␣process"
            " ␣priests ␣sit ␣tail"
        ),
        row=501,
    ),
    # ?/␣w/␣f and 46 more; after ␣L/␣up/␣sp and 44 more
    "L3N930_w_f_and_46_more_after_l_up": gelu(
        -1.187,
        1.412 * token.among(
            "? ␣w ␣f ␣T ␣h ␣n ␣th ␣M ␣k ␣r ␣st ␣unto ␣at ␣from ␣Tom ␣In ␣upon ␣Ben ␣see ␣K ␣Max"
            ' \u2423box \u2423Jack \u2423near \u2423knows \u2423Br \u2423comes \u2423Oscar \u2423Clara \u2423Ruth \u2423park esp \u2423Eve \u2423thr \u2423Ida ?"'
            " ␣school ␣cr Oscar ␣umbrell ␣shop ␣market ␣kitchen ␣mill ␣Mart ␣Bel ␣Klara"
            " ␣Tarvenia ␣Qu"
        ),
        0.9837 * previous.among(
            "␣L ␣up ␣sp ␣D ␣friend ␣came ␣upon On ␣thy ␣Then ␣see ␣what ␣thee This ␣hand ␣near"
            " ␣Th ␣five ␣Everyone ␣behind ␣Wh ␣pass ␣ten uary ␣put irst Digits There ␣thereof"
            " ␣take ␣blood ␣eat ␣according teen Months ␣offering ␣cut ␣evil ␣afternoon ␣February"
            " ␣evening ␣lived ␣fall ␣holy ␣eleven ␣Bel ␣September"
        ),
        0.9368 * sentence_start.among(
            "E K ␣and ␣d ␣I ␣ha ␣th ␣H ␣M ␣G ␣F And ␣she ␣they ␣all ␣thou ␣kn ␣ye ␣She ␣He On"
            " ␣thy ␣Then ␣their Th ␣le 's ␣we This ␣Th ␣Everyone Once ␣There ␣also One But ␣let"
            " Then ␣saith Numbers There ␣blood ␣neither ␣behold ␣Listen ␣dwell ␣both ␣Sel"
            " Therefore"
        ),
        0.8608 * token.among(
            "; ? ␣w ␣m ␣is ␣h ␣n ␣th ␣S ␣M ␣k ␣se ␣st ␣at ␣v ␣ye ␣Lily ␣upon ␣see ␣pr ␣Emma"
            ' \u2423off \u2423near \u2423Mia \u2423knows \u2423Br \u2423park esp \u2423let \u2423Karl ?" \u2423school \u2423river \u2423own \u2423umbrell'
            " ␣shop ␣hungry ␣market ox ␣inv ␣kitchen ␣gener ␣mill ␣Mart ␣alt ␣Klara greg ␣Qu"
        ),
        row=502,
    ),
    # le/am/im and 46 more; M/␣com/␣me and 46 more
    "L3N931_le_am_im_and_46_more_m_com": gelu(
        -0.4945,
        1.671 * token.among(
            "le am im ␣J ce um em ␣com ␣me ␣pl ␣ye ␣de ␣gre ␣le ␣am ␣we ide ␣say ␣dis ␣Fr ete"
            " ␣Re ␣im ␣pass ane ␣cle ␣som ␣Al ␣spe ␣rep ari com ␣Fe pe ␣em ␣Jud ␣Americ ␣pe ope"
            " cle ␣Ol ␣beg ␣Am ␣ple ␣Edda ␣Jo ␣Mart ␣z tto"
        ),
        1.176 * token.among(
            "M ␣com ␣me ␣pl ␣le ␣again ␣having veryone ete ␣part ␣acc ␣down ␣cle ␣tom ␣seen"
            " ␣som arm ␣jud ␣Al ␣spe ␣lar com ␣Fe less ␣em ␣Jud ␣own ␣Ch gre ␣Americ ␣pe ␣tem"
            " ␣eng ne ␣power lm ␣rest ␣Se ␣ple de man ␣Edda ␣Sel ␣genus ␣money ␣z ␣ste ␣glory"
            " ␣little"
        ),
        0.8753 * token.among(
            "om im ce ␣com by ␣me ␣pl ␣gre ␣Yes ␣le ␣we ide ␣again ␣say veryone ete ␣Re ␣cle"
            " ␣seen ␣som ␣offer ames ␣Al ␣spe ␣rep ari com ␣Fe pe ␣em ␣Jud oly ␣Americ ␣pe ope"
            " cle ␣tem ne lm ␣Se ␣Am ␣ple ␣Edda ␣Jon ␣Jo ␣Mart ␣ste tto"
        ),
        0.7612 * previous.among(
            "J N Y ␣ ␣l ␣T ␣h ␣L ␣sa ld ␣capital ␣know ␣Who ␣God ould ␣K ␣flag ␣facts ␣ab ␣say"
            " ␣Where ␣knows ␣Fr uc Emma ␣can sp ␣if ␣Ed ␣Wood ␣Hill ␣Hart ␣Ford ␣Fe ␣ey ␣fore"
            " ␣Can ␣lives Paul oria Hugo ␣travel ehold ␣Yolvia ␣sailor ␣Ilmaria ␣North ␣belie"
            " ␣Eur"
        ),
        row=503,
    ),
    # after ␣ha/␣Is/␣near and 14 more; two after ␣you/␣went/␣has and 45 more
    "L3N932_after_ha_is_near_and_14_more": gelu(
        -1.839,
        4.439 * previous.among(
            "␣ha ␣Is ␣near ␣gave ␣comes ␣behind ␣needs ␣find irst ␣tre ␣mark ␣wanted ␣val ␣wild"
            " ␣Igor ␣quality ␣little"
        ),
        2.429 * two_back.among(
            "␣you ␣went ␣has ␣Goodbye ␣book ␣Is Anna ␣Where ␣apple Once ␣Tuesday ␣There"
            " ␣Wednesday ␣looked ␣1 One ␣took ␣table ␣needs ␣bed ␣tree ␣lamp ␣Olga ␣dog Digits"
            " ␣2 Names ␣chair ␣orange ␣opened ␣balls Where Months ␣umbrella Days ␣books ␣bench"
            " ␣4 ␣wanted ␣July ␣ran ␣3 ␣August ␣5 ␣Jon ␣Mord ␣cups ␣October"
        ),
        2.025 * word_start.among(
            "0 6 7 8 9 g h m ␣the ad ␣The ␣an se ␣two ␣her On ␣three ␣red ␣four ␣blue ␣green"
            " ␣Mia ␣yellow ␣white pl ␣1 ␣black per ␣brown ␣pink ␣2 ␣dirty ␣short ␣soft ␣February"
            " ␣10 ␣4 ␣April ␣January ␣June ␣July ␣3 ␣August ␣5 ␣eleven ␣September ␣cups ␣October"
            " ␣November"
        ),
        -0.269 * previous_word.among(
            '" : Q \u2423a \u2423re \u2423J \u2423fl \u2423LORD \u2423some \u2423Then \u2423who \u2423Emma \u2423am \u2423count \u2423ear \u2423U \u2423Stone \u2423No'
            " ␣name ␣boy ␣Black ␣river ␣equ ␣March ␣angry"
        ),
        row=504,
    ),
    # 0/J/␣the and 46 more; after )/2/; and 49 more
    "L3N935_0_j_the_and_46_more_after_2": gelu(
        -1.355,
        1.632 * token.among(
            "0 J ␣the ␣of ␣m ␣is ␣in noun ␣The ␣are adjective ␣has ␣had ␣at ␣In ␣some ␣af ␣Then"
            " the The ␣after ␣named ␣when ␣found ␣having ␣Where ␣gave ␣count ␣str ␣1 ␣been"
            " ␣painted iah ␣being ely ␣tre tern ␣give ␣2 ␣plus Opposites ␣between ␣short Colours"
            " Months li ␣10 be ␣5"
        ),
        1.467 * previous.among(
            ") 2 ; ): noun ␣that ia ␣What ␣capital ␣She ␣He ␣after ␣flag Here ␣live ␣count"
            " ␣used uch ␣comes ␣old ␣against ␣been iah ␣much ␣opposite ␣sons Numbers ␣colour"
            " Digits Names ␣boy irty ␣plus ized ␣relating ␣among ␣Can Opposites ␣Americ Colours"
            " Months iol istic ␣10 ␣travel ␣hot ␣beg ␣5 ␣resemb ␣Jon ␣quiet ey"
        ),
        1.153 * sentence_start.among(
            "Q e i m n x y z ␣w ␣c ␣of or an as ␣in ␣n am ad ter ce art ant ␣In fore Here"
            " ␣found ␣ac ␣no ␣per ␣thr ␣bas ph Numbers Digits cy dom Opposites ␣character Months"
            " ne ␣rec ␣caus az ␣occ ␣diff stand ␣written gen arrow"
        ),
        -0.6439 * five_back.among(
            "v ↵ om ␣he id ␣that ␣re ␣E os ␣she ra ast ␣He ␣under ␣book ␣good ␣Yes The ␣ar ings"
            ' \u2423box ort \u2423tr \u2423again \u2423end eld \u2423live sel \u2423knows \u2423Everyone lly \u2423comp \u2423old ign ?"'
            " ␣tomorrow ␣When con ␣something ␣plus ␣take ␣job ␣between ␣umbrella ␣rainy iqu"
            " ␣stren ␣duck ita"
        ),
        row=505,
    ),
    # )/0/): and 44 more; after he/noun/verb and 48 more
    "L3N937_0_and_44_more_after_he_noun": gelu(
        -1.619,
        2.555 * token.among(
            ") 0 ): ver ␣or ome ld ly ␣What ine ite ate ving 's ice ally ical ish ␣having ial"
            " ated ␣any ␣used age ft ious ially ␣needs ␣being lack ely ting ual ␣plus ized ower"
            " els atic ize ium ute ␣same ␣July ically ␣quality arious ␣States"
        ),
        1.445 * previous.among(
            "he noun verb adjective ren Th ose ␣Do ␣any ␣used ft atur ␣bec ␣much ␣cle ␣act ␣ang"
            " arm especially ␣opposite Numbers ␣wom Opposites ␣someone rop gre ␣Americ eren"
            " Colours ope oh ␣sil ␣cour ␣sing ␣consisting ␣leaves ␣especially ros ␣sto ␣contr"
            " iec ring ␣grou ␣lack ␣until ␣quiet ␣such ␣quality ␣piec ␣process ␣swe"
        ),
        1.374 * token.among(
            ") 0 D n t ou en ): ␣or ome ly ␣What ine ite ate ving 's ice ally ical ish ␣having"
            " ial ated ␣any ␣used ious ially ␣needs ␣being ory ph lack ely ual ␣plus ized ower"
            " ␣large atic ize ium ute ␣same ically arious ␣America ␣States"
        ),
        1.272 * previous.among(
            "he noun verb ren Th ose ␣Do ␣used ft atur ␣much ␣cle ␣act ␣ang arm especially"
            " ␣opposite Numbers ␣wom ␣relating Opposites ␣someone rop gre ␣Americ eren Colours"
            " ope oh ␣sil ␣cour ␣sing ␣consisting ␣leaves ␣especially ros ␣sto ␣contr iec"
            " ␣resemb ␣grou ␣lack ␣until ␣such ␣quality ␣piec ␣process ␣swe"
        ),
        row=506,
    ),
    # in a sentence beginning Q/z/␣I and 46 more; after ?/␣The/␣A and 46 more
    "L3N938_in_a_sentence_beginning_q_z": gelu(
        -1.38,
        1.435 * sentence_start.among(
            "Q z ␣I ␣The ter ␣F ␣shall ␣bl ␣In ␣She ␣Lily ␣He On res fore ␣le Here ␣Sara ␣Sam"
            " ␣My ␣ac ␣Jack ␣Everyone ␣comm ␣per ␣Leo ␣Paul ␣Ruth ␣Vera ␣im per One ␣bas ␣som"
            " ␣Olga ␣saith ␣When It fe ␣People ble dom Months ps Finn ne ␣especially ␣diff med"
        ),
        1.274 * previous.among(
            "? ␣The ␣A ␣were ␣went ␣What by ␣R ␣Y ␣In ␣Who ␣K ␣facts ␣Now ␣Where ␣looked via"
            ' \u2423asked \u2423back \u2423No ." \u2423lost \u2423gen irst \u2423colour \u2423dark Sam Paul oria \u2423last Months ollow'
            " ␣Listen onia ␣lived ury ␣Yolvia ␣judge wood ␣May ␣ran ␣painter ␣sailor ␣Ilmaria"
            " ␣engineer ␣farmer ␣Selmark ␣Mordalia ␣Tarvenia"
        ),
        1.249 * token.among(
            "␣w ␣T ␣be ␣W ␣y ␣H us os ␣she ␣P ␣had ␣at by ␣capital ␣under ␣Who ␣Is ␣child"
            " ␣mother ␣Sara ␣like ␣found ␣city ␣near ␣gave ␣comes ␣behind ␣Re Emma ␣That"
            ' \u2423painted \u2423took \u2423cons \u2423Lake \u2423saith Sara ," \u2423opposite \u2423Fe ox \u2423Listen iol \u2423travel'
            " ␣Yolvia ␣wave ␣Felix ␣Jo ␣Mart ␣Igor ita"
        ),
        -0.7587 * word_start.among(
            "? A Q g m ␣of ␣and ␣that ␣was ␣st ␣C ␣v ␣her On ␣us ␣so ␣who ␣out ␣good ␣wor"
            ' \u2423small \u2423Where \u2423Th \u2423white \u2423does \u2423more \u2423old For But \u2423cons ?" \u2423tomorrow \u2423then \u2423find'
            " ␣morning ␣works ␣How It ␣art ␣People ␣strong ␣int ␣horse ␣hungry ␣hot ␣Lars ␣frog"
            " ␣little <|endoftext|>"
        ),
        row=507,
    ),
    # two after ␣e/␣has/␣had and 47 more; after ␣E/␣have/␣had and 45 more
    "L3N940_two_after_e_has_had_and_47": gelu(
        -1.136,
        1.641 * two_back.among(
            "␣e ␣has ␣had ␣hat ␣Y ␣She ␣Lily ␣book ␣Who ␣Max ␣Do ys ␣Where ␣Everyone ␣Fr ␣gave"
            " ␣Tuesday ␣Oscar ␣Clara ␣There ␣Ruth ␣kite adverb ␣Monday ␣Finn ␣Pete ␣Ida Shopping"
            " ␣Karl ␣Grey ␣tomorrow ␣No ␣works ␣boat ␣opened ␣stone ␣balls ␣according Where ␣X"
            " ␣books ␣4 Vera ␣hats ␣5 ␣written ␣z ␣Klara ␣cups ita"
        ),
        1.387 * previous.among(
            "␣E ␣have ␣had ␣friend ␣Hello ␣Goodbye ␣under ␣father ␣Is ␣Yes ␣made ␣child ␣mother"
            " ␣Sara ␣Now ␣My ␣like ␣found ␣knows ␣gave Once ␣behind ␣There ␣Ruth ␣painted ␣took"
            " ␣open ␣Eve ␣today ␣needs ␣buys ␣Pete ␣te ␣tomorrow ␣find ␣Field ␣opened ␣job"
            " ␣lives ␣heavy ␣pur ␣got ␣ph ␣travel ␣wanted ␣Pet gn ␣Ir"
        ),
        1.238 * token.among(
            "0 z ␣a ␣the ␣his ␣she ␣have ␣has ra ␣two ␣friend ␣my ␣three ␣Who ␣red ␣four ␣made"
            " ␣small ␣your ␣blue ␣green ␣yellow ␣white ␣gave ␣does ␣six ␣old ␣seven ␣Z ␣black"
            " ␣eight ␣needs ␣pink ␣nine Mia ␣clean Nora teen ␣Bruno ␣twelve ␣Cora ␣Edda ␣5"
            " ␣Hanna ␣Igor ␣September greg"
        ),
        0.7913 * other_capitalised.among(
            "P ␣Hello ␣She ␣Who ␣Emma Here ␣Mia ␣Oscar ␣There ␣Wh ␣Eve ␣Finch ␣Friday ␣Ida"
            " Shopping ␣No ␣Olga ␣Sunday Mia Jack Sam ␣Moses Clara Eve Colours Do Yes Olga"
            " ␣Bruno Today ␣Pet ␣Felix ␣August ␣Jon ␣Mona"
        ),
        row=508,
    ),
    # after e/n/z and 44 more; two after A/O/r and 45 more
    "L3N942_after_e_n_z_and_44_more_two": gelu(
        -2.347,
        2.864 * previous.among(
            "e n z es ␣H her ␣his ts ␣capital ax ade ␣flag ␣son ␣ab ␣friends ␣king ␣gr ␣My ob"
            " ␣knows ␣buys ␣cat ␣sons ␣clean sh ␣days ␣Jesus ␣job ␣Americ ␣horse ope ␣As istic"
            " oh ␣wood ␣flesh ␣div ros ␣year rap ␣genus ains ␣def face ␣goat ey ␣United"
        ),
        2.313 * two_back.among(
            "A O r ␣w ␣The all ␣k ␣co ␣who ␣wor ␣son ort ␣facts iv out ␣ac ␣Do ␣dis ␣Everyone"
            " tr ␣ro fl ␣Field ␣Jer bit aria ␣turn ␣large ny ␣Judah ␣Americ eren ␣sou ␣called"
            " ␣mount atic ␣As ␣wat ␣num ␣daught ␣plant she ta ␣Arvela ␣trib ␣cent ␣ir ␣Eur"
        ),
        1.883 * token.among(
            "n ␣of an os ily ␣friend ous ␣In ␣know ry ␣co own ish ial ␣does ␣op ␣act ory ␣name"
            " lack tle tern outh ␣lar ized ian oly ␣large ␣Americ ␣dev ␣mount ium ␣plant ␣wood"
            " oung ilt ␣young ␣wanted ␣sea ␣val alia ␣wild ␣genus arious ␣North ␣America ␣United"
            " ␣States"
        ),
        0.3852 * word_start.among(
            "b n ␣s ␣w ␣of ␣he ␣S ␣W ␣The ␣H ␣B ␣J ␣r ␣N ␣li ␣kn ␣Y ␣so ␣pro ␣wor ␣ab ␣bu ␣V"
            " ␣land ␣per ␣im ␣pers ␣can ␣act ␣tom ␣cat ␣dog ␣clean ␣dec ␣del ␣Jer ␣ind ␣em"
            " ␣large ␣sou ␣ca ␣ve ␣equ ␣Stella ␣genus ␣mult ␣cent ␣North ␣sac"
        ),
        row=509,
    ),
    # h/r/␣s and 46 more; W/he/␣m and 45 more
    "L3N943_h_r_s_and_46_more_w_he_m_and": gelu(
        -1.013,
        1.793 * token.among(
            "h r ␣s ␣w ␣m ␣h noun ␣e ␣sa verb adjective ast ␣will ren ␣sm ␣al ␣pr ␣ar ␣K ␣am"
            " ␣Now ␣gr ␣ac ob ␣sle ␣per uc ␣acc ase ␣long ␣bas ␣sch ung ␣sw iven har gr uck"
            " ␣last ␣mus ␣met ␣ph ␣ve anc uring ␣instr ison ister ␣mil"
        ),
        0.8831 * token.among(
            "W he ␣m at ␣h noun ␣H ␣M ␣sa ch verb ␣went ␣com ␣bo ␣her ug ␣co ␣am ide ␣St Once"
            " ␣sl sp ␣Ed ␣tom ␣bas ␣sch ␣rem ␣tre ␣sw ␣flowers gan gr rop ␣last itc let ␣mus ors"
            " ␣ve anc ␣ran ␣bro ␣whe ison af ␣mil acle"
        ),
        0.839 * previous.among(
            "- H l s y ␣s ␣( ic ␣with ␣sp ␣bl ␣br ous ␣ch ␣sh ␣small ␣end ete ␣more ␣sc ␣sl sp"
            " ␣cold ␣find ␣gl ␣girl oll ric ␣Ford cy ␣fore ␣umbrell meric hy ped ␣books ␣cur ium"
            " ␣consisting ␣contain ros ␣year bl ␣meas sy ␣cups bs like arrow"
        ),
        0.6753 * sentence_start.among(
            "b c f g l m p s t w x y z ␣a on or an as al ␣g am ad th ce ke ven ag ho ly ␣some"
            " iv han scar ␣found ang mer sp ␣ob cy pe hy alk ne par eb ␣occ ␣div ␣trib ␣such"
        ),
        row=510,
    ),
    # ay/␣them/ite and 46 more; ay/␣have/ite and 46 more
    "L3N946_ay_them_ite_and_46_more_ay": gelu(
        -0.3458,
        1.576 * token.among(
            "ay ␣them ite ge ake ry ave ass ount ice ish ␣gave ress ␣make ␣light ought ␣needs"
            " ␣much ␣where self ember ␣place ␣give ␣about ␣plus ried ␣eat ␣dist ␣behold ope"
            " ␣cause ␣heard ote ished illed ␣plant ␣Alma oint ␣destroy ared ␣fruit ify ense iled"
            " ␣fear ␣Nils ␣America ␣bear ease"
        ),
        1.11 * token.among(
            "ay ␣have ite ge ake ave ount ish ␣gave ␣make ␣been ␣saw ought ␣needs ␣much self"
            " ember ␣place ␣give ␣colour ␣plus ␣orange ␣eat uck ␣dist ␣behold ope ␣cause ␣heard"
            " ␣face ished illed ␣plant ␣Alma ␣hold ␣return ␣drink ␣destroy ared ify ␣use iled"
            " ␣fear ␣subst nded ␣Nils ␣America ␣bear ease"
        ),
        0.9503 * previous.among(
            "6 G ␣have if ␣Is ␣made aul ␣ke ink ␣gave ␣count ␣sle ok we esp ␣needs ␣cle arm"
            " ␣lost pr ␣find ␣happ Numbers ␣bet sh ric ␣Can ␣opened Opposites gre ␣short ␣answ"
            " ␣words ␣soft ␣heard ␣tem semb ␣Which ␣wanted ␣pray ␣rece rap ␣appe raw ␣grou"
            " ␣quiet ␣plac ␣North ␣Eur"
        ),
        0.4447 * sentence_start.among(
            "a g he ar ␣is ␣to am ␣A ␣re ␣r ch ␣have ma est ␣pl res red ␣cl ␣when pl ␣There ␣im"
            " sp ␣thr ␣if Shopping arm Sara form fe Names ␣these ␣water sh bit Nora Opposites"
            " ␣mount Hugo Do be Olga Ida go ␣especially she man <|endoftext|>"
        ),
        row=511,
    ),
    # after E/J/K and 45 more; e/␣t/ou and 48 more
    "L3N949_after_e_j_k_and_45_more_e_t": gelu(
        -1.22,
        1.612 * previous.among(
            "E J K N P R W Y u ␣b st ␣se ␣shall ␣P ␣What ␣kn ␣my On ␣father ␣Is ␣j ␣app ␣home"
            " ␣mother ␣My ␣en ␣knows ␣Br ␣comp sp ult ␣act ␣som Numbers ␣rep ␣prop ␣job"
            " Opposites ␣ben ␣int ␣dev Yes ␣med ␣det ␣est ␣Mart ␣lay med"
        ),
        1.547 * token.among(
            "e ␣t ou ␣d il ␣th ur ␣tw ␣br ␣friend ␣know ␣under ber Th iv ␣gr ␣before ␣Th ␣gave"
            ' \u2423does \u2423rel ign \u2423wr hes \u2423did ," \u2423tre \u2423lar ret \u2423sec \u2423cr \u2423sent erm gr \u2423Why \u2423full \u2423att'
            " lic ␣cast ); ␣spec par eb ␣div ␣mar hil ␣det rid ␣ra greg ␣pub"
        ),
        1.244 * token.among(
            "e ␣t ou es ␣th ver im ur ␣tw ␣cap ␣br ␣friend ␣know ␣under ber Th ␣gr ␣Th ␣big"
            ' \u2423gave \u2423does Ben \u2423rel \u2423wr \u2423find ," \u2423tre \u2423lar \u2423sec \u2423cr \u2423sent gr \u2423Why \u2423given \u2423att lic'
            " ␣num ␣cast ); ␣spec par ␣div ␣mar ␣genus ␣instr ␣ra greg ␣pub"
        ),
        0.4461 * previous.among(
            "B H K N Y j ␣b ␣d ␣you ␣se ␣not ␣father ␣home ␣ar ␣mother ␣My ␣knows ␣Br ib ␣op"
            " igh sp oc ␣som ph ␣may ␣When ␣pri ␣set There ␣rep ␣del ␣sec ␣job ␣sent ␣inc ␣fam"
            " ␣dev ␣wat oh ␣lived ␣supp ␣prov ␣occ ␣div ␣toward ␣organ ␣pol ␣est ␣mult"
        ),
        row=512,
    ),
    # ”/0/ation and 45 more; ”/ation/ment and 45 more
    "L3N950_0_ation_and_45_more_ation": gelu(
        -1.432,
        1.63 * token.among(
            '" 0 ation ment \u2423facts \u2423friends ance \u2423house ction ool \u2423person \u2423Ida mark ory uary'
            " ␣Lake ations ␣name ␣Brook ions ␣door ␣colour vania ␣shell ␣river ␣chair ␣flowers"
            " ism ities ␣thereof ␣balls dom ␣life ␣ever ␣words ␣umbrella ␣offering ␣years Ida"
            " ␣leaves ␣July ution ␣August ␣peace ania ␣brother ␣United acle"
        ),
        1.045 * token.among(
            '" ation ment \u2423facts \u2423friends ance \u2423house ction ool \u2423person mark ory uary ations'
            " ␣name ␣Brook ions ␣door ␣colour vania ␣shell ␣river ␣chair ␣flowers ism ities"
            " ␣thereof ␣balls dom ments ␣life ␣ever ␣words ␣umbrella ␣offering ␣years ␣Christ"
            " Ida ␣leaves ␣July ution ␣August ement ␣peace ania ␣brother ␣money acle"
        ),
        0.6961 * token.among(
            '" ation \u2423facts \u2423friends ance \u2423house ction ool mark ory uary ations \u2423name \u2423Brook'
            " ions ␣door ␣colour ␣Rose vania ␣shell ␣river ␣chair ␣flowers ism ities ␣thereof"
            " ␣balls dom ments ␣life ␣ever ␣words ␣umbrella ␣offering ␣years ␣Christ ␣voice Ida"
            " ␣leaves ␣July ution ␣August ement ␣peace ania ␣brother ␣money acle"
        ),
        0.4523 * word_start.among(
            "- M p re ␣p ␣h ␣u ␣S ␣The ␣for ␣F ␣com ␣they ␣C ␣hat ␣man ␣sm ␣K ␣ab ␣dr ␣ac ␣Br"
            " ␣comp ␣comm ␣over ␣U ␣been ␣seen ␣ele ␣El ␣sub ␣name ␣clean ␣sho ␣prop ␣sur ␣ever"
            " ␣ret ␣dep ␣years ␣arm ␣Se ␣Am ␣poss ␣Albert ␣peace ␣mult ␣tail ␣possess"
        ),
        row=513,
    ),
    # u/␣a/␣The and 43 more; after w/␣is/␣W and 45 more
    "L3N953_u_a_the_and_43_more_after_w": gelu(
        -1.005,
        2.104 * token.among(
            "u ␣a ␣The ell un ong ␣who ␣facts Here ␣friends ␣Do arl ␣per ␣bec ␣Stone ␣la arn"
            " ␣su ␣ev ␣How He ␣lives ␣serv ␣Why ␣fam oe iol ␣Which ␣Nor ␣10 ␣loud ␣judg ␣equ ␣Ol"
            " ␣prov ru ␣Ir ␣gener ev ␣Mart ␣Klara rad They ␣Julia ␣Frank ␣Tarvenia"
        ),
        1.078 * previous.among(
            "w ␣is ␣W ␣H ␣J ␣F ␣shall ␣It verb ␣has ␣Y ␣sm ␣Who ␣j ␣K ␣child iv ␣V ␣Do ␣could"
            " ␣Wh ␣saw via ern ␣long ␣El ␣nine ␣sons ␣Hart ␣So ␣em ␣Can ␣strong ␣Americ ␣dest"
            " Colours ␣full oe ␣loud ␣prov ␣wave ␣July ␣August ␣cor ␣September ␣priests ␣sac ␣Qu"
        ),
        0.754 * token.among(
            "a o or oun noun ␣W ␣you ␣not un ␣they if by ard Here ␣Jack ␣Where ␣Re ␣park ␣Stone"
            " ␣brown ␣la ␣Finch ␣flower ␣su ␣Reed ␣spoon ␣How He ␣shell ␣lives gr ␣fam iol"
            " ␣Which ␣Nor ␣sil ␣10 ␣mak ␣prov ␣righteous ru ilda ␣mult ␣def They ␣Julia greg"
            " ␣Tarvenia"
        ),
        -0.5523 * word_start.among(
            ") 5 ␣ ␣the ␣w ␣l ␣h ␣u ␣be ␣or ␣G ␣sa ␣N ␣are ␣C ␣D ␣In ␣under ␣good Here ␣Now ␣V"
            " ␣Sam ␣Do ␣say ␣sle ␣Br ␣comp ␣There ␣pers ␣can ␣Lake ␣El ␣su pr ␣tre It ␣cand ␣em"
            " ␣fam ␣col ␣par ␣ve ␣told ␣ref ␣meas ␣val ␣est ␣Tarvenia"
        ),
        row=514,
    ),
    # two words after one beginning !/0/d and 44 more; after L/␣the/␣o and 46 more
    "L3N954_two_words_after_one": gelu(
        -0.6909,
        1.383 * two_words_back.among(
            "! 0 d ␣It un ␣capital ␣Yes Here ␣city ␣flow ␣night ␣live ␣does Once ␣Vera ␣been"
            " ␣painted ␣Stone ␣Finn ␣much ␣buys ␣seen ␣asked ␣tomorrow ␣Olga ␣lost ␣Reed ␣Field"
            " ␣works It ␣month ␣Have ␣Moss ␣Fe Opposites ␣between ␣learned Colours ␣Today ␣Which"
            " ␣Nor ␣travel ␣keep ␣lived ␣wave ␣Bel ␣quiet"
        ),
        1.264 * previous.among(
            "L ␣the ␣o ␣L ␣G adjective ␣two ␣thou ora ␣K ␣ab ␣V ␣city ␣Do ␣Th ␣Br ␣Z ␣Wh ␣Re ␣1"
            " ␣pre arn ␣saying ␣seen ␣El ␣hor ␣tre There ␣Fe ␣Ar ␣tra vent ox ␣tem orland ␣March"
            " ␣wave ␣May ␣mid ␣holy ␣Har ␣cor ␣eleven ␣Bel ␣z ␣September ␣depart ␣October"
            " ␣November"
        ),
        1.106 * token.among(
            "w z ␣w ou ␣n ␣I ␣W ␣k ␣O ho ␣Hello qu ␣some ␣ch ␣co ␣K ␣we ␣V ␣Do ␣Where ␣Br"
            " ␣comes ␣qu ␣tomorrow ew ␣girl ␣Have ized ␣Can ␣fam ␣ret oe ␣X iol ␣Nor ␣Bruno ␣mid"
            " ␣Edda ␣Stella ␣Har ␣mill ␣Mart ␣Bel ␣Klara ␣Mona ␣che ␣Frank ␣Walter ␣Qu"
        ),
        0.7102 * token.among(
            "M s z ␣w ou ␣n ␣I ␣S ␣W ␣k ␣Y ␣ch ␣co ␣K ␣we ␣V ␣like ␣Do row ␣comes ␣qu ␣painted"
            " ␣Grey ␣tomorrow ␣Hart ␣girl ␣Can ␣ret ␣X ␣Nor ne ␣Bruno ␣mid ru ␣Edda ␣answered"
            " ␣Stella ␣Har ␣mill ␣Mart ␣Bel ␣z ␣Klara ␣Mona ␣che ␣Frank ␣Tarvenia ␣Walter ␣Qu"
        ),
        row=515,
    ),
    # 0/6/8 and 46 more; after Q/oun/am and 46 more
    "L3N955_0_6_8_and_46_more_after_q": gelu(
        -1.09,
        1.513 * token.among(
            "0 6 8 ion ith ord ␣man ␣father ment ␣son ␣mother ␣facts ␣king ness ah tain ␣men"
            " hes ␣Friday ions ␣dog ␣boy ␣girl ␣Lord ock ␣river ␣chair ism ␣days ces ␣bird iss"
            " els ␣Judah ␣Jerusalem ␣years ␣thousand ␣woman ␣priest ␣brethren wood ␣field"
            " ␣servant ets ␣wife ␣brother ␣sword ister ␣farmer"
        ),
        1.236 * previous.among(
            "Q oun am ␣k na ap um ie ␣cap ma ␣some On ␣nam aul ␣named ␣facts ␣Mo ␣much Numbers"
            " ␣colour ␣boy ␣wom acter ␣ey ␣build ble dom ␣writ hem ␣sk ␣prin ␣pe ␣sal ␣tab ␣beg"
            " ␣ple rap ␣prophe ␣trib ␣alt ␣grou ␣Hanna ␣fa ␣piec amm greg ␣anim acle ␣Qu"
        ),
        1.076 * token.among(
            "0 6 8 t ion ord ␣man ␣father ␣son ␣mother ␣facts ␣king ness sel ah ␣men hes"
            " ␣Friday ions ␣dog ␣boy ␣girl ␣Lord ock ␣river ␣chair ism ␣days ␣bird els ␣Judah"
            " als ␣words ps ␣years ␣thousand ␣woman ␣priest ␣host ␣brethren wood ␣field ␣servant"
            " ets ␣wife ␣brother ␣sword ister ␣farmer"
        ),
        1.011 * previous.among(
            "Q am ␣k na ap ie ␣cap ma On ␣nam aul ␣named ␣facts ␣any ␣Mo Numbers ␣colour ␣sho"
            " ␣wom acter ␣ey ␣build ble oly dom ␣writ hem ␣sk ␣prin ␣pe semb ␣sal ␣beg ␣ple ta"
            " rap ␣prophe ␣trib ␣alt ␣grou ␣Hanna ␣fa ␣piec amm greg ␣anim acle ␣Qu"
        ),
        row=516,
    ),
    # after J/␣E/␣un and 46 more; u/␣s/ion and 45 more
    "L3N956_after_j_e_un_and_46_more_u_s": gelu(
        -0.943,
        1.295 * previous.among(
            "J ␣E ␣un ␣st verb ␣at ␣my able ␣al ␣nam ount ␣friends iz ty ater ang ␣part"
            " Shopping ␣form ␣oppos form Names ␣girl irty ody ␣someone ␣reg Days ␣hundred ␣tak"
            " ␣rec ␣num ␣10 ␣spec ility ␣March ␣state ute ␣ref ␣lit ␣diff ␣sto ␣grou ␣z nded"
            " ␣quality ␣proper ␣process ␣pub"
        ),
        1.066 * token.among(
            "u ␣s ion ation our verb ital ␣capital ving ␣what ount ial ty ction way adverb"
            ' ition of \u2423person \u2423other ." \u2423form especially \u2423way form \u2423mark \u2423manner ual \u2423exp'
            " ␣character eren ␣dep atic lic istic ␣cour ␣state ␣chan ␣organ ␣certain ination"
            " ution ement ␣cover ␣leg ␣quality ␣proper ␣position"
        ),
        0.9831 * token.among(
            "u ␣s ␣of ␣that ion ation our verb ital ␣capital ␣what ␣flag ␣city ial iver ction"
            ' adverb ition of \u2423other ." \u2423form especially \u2423way form \u2423mark \u2423manner \u2423opposite ual'
            " ␣exp ␣character eren ␣dep atic istic ␣cour ␣state ␣chan ␣organ ␣certain ination"
            " ution ement ␣cover ason ␣leg ␣quality ␣proper ␣position"
        ),
        0.8572 * sentence_start.among(
            "c h j z in re ha is ␣to st her ap ab adjective ma ind ␣pl art ␣In res up ␣cl ace"
            " ob so sel ␣per tr pl act land form con sh com dom ling vent ex cle go she de"
            " ␣organ ␣diff man ev ␣det"
        ),
        row=517,
    ),
    # after 6/7/␣r and 46 more; J/N/␣n and 44 more
    "L3N964_after_6_7_r_and_46_more_j_n": gelu(
        -0.95,
        1.414 * previous.among(
            "6 7 ␣r ␣were ␣has ␣them ␣two ora ␣red ␣Is ␣four ␣after ␣flag ␣friends ␣found da br"
            " ␣green ␣white ␣six ␣more ␣rel ␣Re ␣painted One ␣brown ␣pink ␣colour ␣plus ␣Fe"
            " ␣take ␣So ␣learned aldov ex Colours ␣They ␣full orland ␣March ␣4 ␣wave ␣January"
            " ␣July ␣answered ␣August ␣mar ␣September ␣Eur"
        ),
        1.207 * token.among(
            "J N ␣n ␣or ␣k ␣Anna ␣two ␣pl ␣kn ␣their ␣three ␣cl ␣small ␣big ␣seven ␣qu pl"
            ' \u2423Clara \u2423Wednesday \u2423Monday \u2423eight \u2423Saturday ?" \u2423Sunday \u2423saith \u2423nine vania \u2423em venia'
            " teen orland ␣loud ␣March ␣April ␣twelve ␣angry ␣January ␣June ␣Arvela ␣Galdovar"
            " ␣resp ␣eleven ␣September ␣engineer ␣December ␣November ␣Qu"
        ),
        0.9283 * previous.among(
            "6 7 ␣r ␣has ora ␣red ␣Is ␣four ␣after ␣flag ␣found da br ␣green ␣yellow ␣white"
            " ␣six ␣well ␣more ␣Re ␣im ␣black ␣painted One ␣took ␣brown ␣pink ␣kind ␣colour"
            " ␣plus ␣Fe ␣take ␣So ␣learned aldov ex Colours ␣They ␣full ␣February ␣March ␣4"
            " ␣wave ␣January ␣July ␣answered ␣August ␣mar ␣September"
        ),
        0.4721 * followed.among("␣four ␣On"),
        row=518,
    ),
    # last followed by A/h/it and 45 more; Y/n/v and 46 more
    "L3N966_last_followed_by_a_h_it_and": gelu(
        -0.6476,
        2.184 * followed.among(
            "A h it ic ent ir ect verb Anna ip Tom orn Lily Ben ib ious ␣Wednesday Emma ␣Monday"
            ' Max \u2423Pete \u2423asked ." \u2423Sunday Sara ew Mia Jack Sam ible Nora Oscar Paul \u2423Why Clara'
            " Leo Ruth Eve Finn ient Do Pete Karl Olga Ida Vera ically ics"
        ),
        1.676 * token.among(
            'Y n v \u2423b \u2423( noun \u2423un verb adjective qu \u2423She sc \u2423nam \u2423cl ys ib oss adverb \u2423bas ?"'
            ' \u2423oppos ," \u2423boy \u2423girl \u2423Jer com \u2423relating \u2423em olog \u2423exp \u2423answ \u2423reg \u2423rec \u2423wat \u2423conc'
            " ␣daught ␣equ ␣inter ␣lit ␣poss ␣inv ␣pol ␣stud ␣resp ␣det ␣grou ␣United ␣che med"
        ),
        1.072 * token.among(
            'N Y n \u2423t \u2423( \u2423l \u2423" ot \u2423L ell \u2423F ag verb adjective \u2423do \u2423ne \u2423fac \u2423nam \u2423On iv iz \u2423comm'
            " van adverb ␣bas ␣Olga ␣oppos ␣gen form ␣girl ␣Jer ␣relating ␣ind ism olog ␣wat"
            " ␣conc ␣equ ␣lit ␣div ␣poss ␣inv ␣stud ␣resp ␣grou ident ␣United ␣che"
        ),
        1.028 * previous.among(
            "␣con ␣child ␣facts ␣friends ally ␣ad ␣acc ␣painted ␣can ␣table ␣today ␣tomorrow"
            " ␣No ph ␣sub ␣sch ␣gen ␣sy ␣ind ␣law ␣em hem gan ␣learned ␣ben ␣inc ␣imp ex ␣int"
            " ␣eng ␣got ␣ph orland ␣Edith ␣wave ␣Arvela ␣hats ␣elect ␣sol ␣pol ically sy ␣conf"
            " ␣resp ania ␣sat ␣Mordalia"
        ),
        row=519,
    ),
    # v/er/ven and 44 more; after ␣ha/ven/␣were and 45 more
    "L3N968_v_er_ven_and_44_more_after": gelu(
        -0.6693,
        1.482 * token.among(
            "v er ven ␣cap ␣con ␣v ␣In On ␣fac ␣good ␣after aul ␣ag ␣tr han ␣pain ␣ser per ␣pre"
            " oin ␣char ␣offer con ␣heart ␣Jud ␣cont ␣umbrell har ific ␣offering ␣att ␣par ␣mer"
            " ␣cur ␣cour eb ␣chan ␣ed ␣prophe ␣val ␣med Thank ␣stud ␣fif ␣proper ident ier"
        ),
        1.29 * previous.among(
            "␣ha ven ␣were ␣capital ␣co ␣fac ␣app ␣flag iv ␣V ␣near ␣more ␣comes ␣ad ␣much ␣ang"
            " ␣offer Numbers ␣res ␣sec ␣imp eren ␣pres Colours ␣Today Months ␣offering Days ␣col"
            " ␣February ␣gold ␣num ␣mer ␣supp ␣cur ␣tab ␣ins Today ␣lit ␣ass irc ␣meas ␣wild"
            " ␣resp ␣alt ␣sac acle ␣oil"
        ),
        0.811 * token.among(
            "er ve ul ven ␣cap ␣con ␣v ␣In On ␣fac ␣good sc aul han ␣pain ␣ser atur per ␣pre"
            " oin ␣char ␣offer form con ␣Jud ␣umbrell har ific ␣offering ␣att ␣par ␣mer ␣cur"
            " ␣cour ␣chan ␣ed ␣prophe ␣val ␣med Thank ␣stud iqu rid ␣alt ␣fif ␣proper ident ier"
        ),
        0.7693 * word_start.among(
            "f g o p v in an ve al ac ad ap th ␣con op ␣In On ␣fac ␣good sc ass ep te ten ner"
            " ␣pre oc fl con ␣cand ␣Jud dom ins har vent ␣imp Months ␣offering cle ␣gold ␣mer"
            " ␣cur ␣cour ␣tab ␣prophe ␣val ␣stud ␣alt ␣proper"
        ),
        row=520,
    ),
    # after G/P/␣ and 45 more; L/j/r and 45 more
    "L3N970_after_g_p_and_45_more_l_j_r": gelu(
        -0.6828,
        1.572 * previous.among(
            "G P ␣ ␣H ␣G ␣B ␣E ␣F ␣said ␣cap ␣Yes ␣pr ␣Re ␣1 ␣Monday ␣pers ␣ad ␣Thursday"
            " ␣Saturday ␣Sunday ␣saith ␣opposite Names ␣Jer ␣Can ␣People ␣opened eh Opposites"
            " ␣dw ox Do ␣February ␣10 Yes ehold ␣March ␣Am ␣June ␣July ␣August ␣5 ␣z ␣secret"
            " ␣September ␣October ␣November ␣Qu"
        ),
        1.537 * token.among(
            "L j r v ␣fr ␣r ven ␣br ␣v ␣some ␣home ␣al ␣pr ␣tr ␣gr ide ␣dr da br ␣Th ␣Fr ␣no tr"
            " ␣str ␣saying ␣No str pr ␣Al ␣through ␣call ␣cr ␣Ar ␣bel eh ␣serv gr ␣dev ␣mer eb"
            " ␣rece ␣contr ␣August ␣Jon ev ␣pol ␣instr ␣ra"
        ),
        1.353 * token.among(
            "v ␣fr ␣r qu very ␣pr ␣Sara ␣tr ␣gr ide ␣dr br ␣Th ␣live ␣does ␣no tr ␣str ence"
            " ␣Clara ␣Gre ␣saying ␣tom ations str get pr ␣Al ␣give ald ␣cand ␣Ar ␣basket ␣bel"
            " ments ␣Americ ␣dev ified ␣host ␣drink ␣fruit ␣contr ␣August ␣Sel ␣val ␣Jon ␣Har"
            " ␣ra ␣farmer ␣pub"
        ),
        0.8587 * token.among(
            "L r v ␣fr ␣r ␣st ␣v ␣some able ␣home ␣al ␣pr ␣tr ␣gr ␣dr ␣Th ␣Fr ␣no tr ␣str ␣wr"
            " ␣cons ␣saying ␣No str pr ␣Al ␣through ␣cr ␣Ar ␣bel ␣People ␣serv gr oice esh ␣dev"
            " yl ␣mer ␣prov ␣rece ␣year ␣contr ␣August ␣Jon ev ␣Har ␣ra ␣November"
        ),
        row=521,
    ),
    # after I/␣s/id and 46 more; after ␣s/␣u/␣W and 46 more
    "L3N972_after_i_s_id_and_46_more": gelu(
        -1.554,
        1.966 * previous.among(
            "I ␣s id adjective ␣had ␣capital ␣She ␣Is ␣Yes ␣mother ␣V ouse ␣My ␣dis les ␣knows"
            " ang ␣Re ␣been mark ␣every ␣tomorrow ␣cat ␣dog ␣opposite ␣Have ␣chair ative ␣opened"
            " aria ␣job ␣bird Opposites ␣ben ␣horse ␣soft ox ␣mount ␣February ␣tab ␣mid ␣poss"
            " ros ␣Bel ␣proper ␣duck ␣frog ␣che ␣October"
        ),
        1.36 * previous.among(
            "␣s ␣u ␣W ␣have ␣had ␣Is ␣Yes ␣home ␣am ␣V ouse ␣My ␣dis ␣knows ␣big ib ␣old ␣new"
            " ␣ad ␣open ␣table ␣light ␣today mark ␣bed ␣tomorrow ung ␣opposite ␣chair ␣opened"
            " aria ␣job Opposites ␣dirty rop ␣heavy Colours ␣As ␣February ␣bench ␣slow ␣mat ␣low"
            " ␣3 ␣est ␣Bel ␣quiet ␣goat ␣October"
        ),
        1.294 * token.among(
            "? ␣a ␣and ): ␣S ␣W ␣was im ␣an us ␣friend ␣kn qu ␣In ␣know ud ␣book ␣time ␣am"
            " ␣child ␣cup ␣does ib ␣qu ␣Tuesday pl ␣kind ␣find ely ␣very ␣sw ␣cr ␣days ␣basket"
            " ␣ring aria ␣Ch ␣ent ␣Americ ␣sou ␣tem ␣pur ␣years Yes ␣Galdovar ␣number ␣order"
            " ␣genus ␣most"
        ),
        1.215 * token.among(
            "? j ␣of ␣S ␣W ␣was na ab ␣were ␣friend ␣kn qu ␣In ␣know ␣will ␣book up ␣time ␣am"
            " ␣child ␣cup ␣night ␣does ib ␣qu ␣Tuesday ␣kind ely ␣very ␣nor ␣sw ␣cr ␣days"
            " ␣basket aria ␣ent ␣Americ ␣sou ␣tem ␣pur ␣years ␣ve Yes ␣Galdovar ␣number ␣order"
            " ␣genus rid ␣most"
        ),
        row=522,
    ),
    # ␣t/␣d/␣n and 46 more; after Y/is/␣is and 45 more
    "L3N975_t_d_n_and_46_more_after_y_is": gelu(
        -0.8659,
        1.578 * token.among(
            "␣t ␣d ␣n ␣g ␣he ␣th ␣e ol ␣fr ␣st ␣fl ␣thou ␣man very ␣co ␣al ␣cha ␣bu ␣V ␣any ␣en"
            " ␣op ␣per ␣rel ␣ro ␣part ␣ad ␣sl ␣ang ␣El ␣sub fl ␣spe He ␣del ␣cont ␣someone ␣sk"
            " ␣Ab ␣int ␣rece ␣cre ␣Sel ␣med ␣enem ␣mult ␣Bel ␣che tto"
        ),
        1.077 * previous.among(
            "Y is ␣is ␣be ␣not ␣O ␣have un ␣D ␣capital ␣thou ␣Y nder very Th ␣am ␣dis ␣Th ␣no"
            " ␣against ␣im ␣person ␣being ␣seen ␣hast ␣des con Numbers ␣something He ari ␣ind"
            " ␣cont ␣Today ␣fam Days ␣tem irit ␣yet Today ␣inter irc ␣3 ␣med ␣pol ␣est ␣mult"
            " ␣eff"
        ),
        1.025 * token.among(
            "y ␣t in ␣of ␣d ␣re ith ur ome ␣st ce ke ily un very ␣but ␣pro ip ␣V ␣this iz ␣Th"
            " ␣en ␣op ␣rel ␣Tuesday ␣also ␣ad ␣sl ␣long ␣El ph ␣may ␣sub ␣spe He ␣happy ␣del ␣sk"
            " ␣Ab ␣int ␣mer ␣rece ␣cre ␣Sel ␣med ␣Bel ␣che tto"
        ),
        0.9093 * token.among(
            "␣t ␣d ic ␣he il ␣fr ␣with ␣st ␣fl un ␣her ␣man ␣In ␣co ␣j ␣al ␣cha ␣V iz ␣any ␣en"
            " ␣op ␣per ␣rel ␣part ␣ad ␣sl ␣ang ␣El ␣sub fl ␣spe He ␣del ␣cont ␣writ ␣someone ␣sk"
            " ␣Ab ␣int ␣As ␣beg ␣mat ␣cre ␣Sel ␣med ␣enem ␣Bel ␣che"
        ),
        row=523,
    ),
    # two words after one beginning ␣The/On/This and 6 more; after ,/A/Q and 46 more
    "L3N976_two_words_after_one": gelu(
        -1.439,
        3.805 * two_words_back.among("␣The On This ␣Everyone One ␣Bell ␣school ␣lived ␣mill"),
        2.849 * previous.among(
            ", A Q Y s ␣h ␣u ␣H ␣F ␣O ␣ne ␣What ␣She ␣father ␣home uth ␣tr ␣friends ouse ␣My"
            ' \u2423near \u2423Where \u2423knows \u2423Wh \u2423Wednesday \u2423person Shopping \u2423morning ," \u2423fast \u2423cat \u2423dog'
            " Names ␣boy ␣Jer bit ble ␣job ␣bird ␣sent ␣Ch ␣ben ␣Ab ␣horse ox ␣Jon ␣duck ␣goat"
            " ␣frog"
        ),
        1.665 * token.among(
            "␣l ␣T ␣S ␣that ␣sa na ␣r us ie ␣Then Anna ␣what ␣cl ␣does ␣str ␣There ␣Re igh"
            ' \u2423pass \u2423la \u2423where cl ." \u2423saith \u2423hast irst \u2423Jer \u2423wom \u2423So oly \u2423Ch Ruth \u2423whom aldov oe'
            " ␣X ␣told ␣return ␣Cora ␣Jo ilda ␣est ␣commanded ␣ra ␣depart ␣Julia ␣belie ␣shew"
            " tto"
        ),
        0.4972 * three_back.among(
            '? Q \u2423The \u2423with th ab \u2423were \u2423Hello \u2423named \u2423facts \u2423end Once \u2423liked \u2423word \u2423needs ?"'
            " ␣When ␣find ␣girl ␣Have Oscar ␣Moses Opposites Yes ␣wanted ␣ran ␣Greta They"
        ),
        row=524,
    ),
    # C/E/c and 46 more; after ␣w/␣n/␣be and 45 more
    "L3N977_c_e_c_and_46_more_after_w_n": gelu(
        -0.9601,
        1.339 * token.among(
            "C E c ␣c ec ␣A ␣E ␣O ␣sp ␣C ␣v On ␣under ␣co ␣Ben ␣sm ␣On ␣ab ␣Jack ␣Fr ␣qu ␣Leo"
            " ␣Clara ␣looked uc ␣U ␣acc ␣Stone ␣seen ␣Olga con ␣dec ␣inc ␣dw ox ␣rec cc ␣loud"
            " ␣prov ␣Dario ␣occ ␣Am ␣ple ␣inv ␣Ir ␣Jo ␣resp ␣Greta ␣sac"
        ),
        1.247 * previous.among(
            "␣w ␣n ␣be ur ␣wh ␣un ␣F ␣not ␣ball ␣friend ␣He ␣under ␣out ␣child ␣king ␣Do ␣Where"
            " ␣hath ␣Fr ␣does ␣behind ␣painted ␣map ␣drum ␣coat ␣lamp ␣asked ␣No ␣works ␣because"
            " ret ␣Park ␣basket ␣ring ␣opened ␣according ␣inc ␣umbrella Days ␣got ␣bench ␣priest"
            " ␣Edith ␣wave ␣July ␣mar ␣Jo ␣war"
        ),
        0.8663 * token.among(
            "? C E a c d y id ␣or ec ␣A ␣E ␣O ␣know ␣co ␣Ben ␣sm fore ␣ar ␣On ort arl ob ␣Fr"
            " ␣land ␣looked ␣acc ␣took ␣Stone pr ␣inc ict rop ␣dw cle li ␣rec cc ilt ␣Dario ␣occ"
            " ␣inv ␣year imes ␣Jo ␣written ␣Greta"
        ),
        0.7489 * token.among(
            'C E c re \u2423c \u2423" ec \u2423A \u2423an \u2423E \u2423O \u2423she \u2423C \u2423bl On \u2423under \u2423co \u2423Ben \u2423sm fore \u2423ar \u2423On'
            " ␣Jack ␣Fr ␣Leo ␣Clara ␣looked uc ␣acc ␣Stone ␣Olga ␣kind pr ␣dec ␣inc ␣dw ␣Mara li"
            " ␣rec ␣conc cc ␣Dario ␣occ ␣Am ␣inv ␣Ir ␣Jo ␣resp ␣Greta"
        ),
        row=525,
    ),
    # ”/./? and 45 more; after ␣capital/␣Goodbye/␣father and 45 more
    "L3N978_and_45_more_after_capital": gelu(
        -1.023,
        3.532 * token.among(
            '" . ? Q \u2423you \u2423has \u2423do "; \u2423friend \u2423Hello \u2423Goodbye \u2423day \u2423Is Anna \u2423Yes Here \u2423My \u2423Do'
            ' br \u2423night \u2423Where \u2423Everyone \u2423does \u2423could \u2423behind ?" \u2423No ." \u2423When It \u2423colour There'
            " ␣Have ari ␣Can Paul Where ␣sad Colours ␣Today ␣hungry ␣Listen Do ␣tired Yes Vera"
            " ␣angry ␣mill"
        ),
        1.499 * previous.among(
            "␣capital ␣Goodbye ␣father Anna ␣flag ␣mother Here Tom ␣city ␣Where ␣Mia ␣live"
            ' \u2423knows Lily Ben \u2423liked \u2423There \u2423looked Emma \u2423been Max \u2423today \u2423saying Sara ," Mia'
            " Jack ␣How Sam There ␣job ␣lives Nora Oscar Paul ␣learned ␣Why Clara Leo Ruth Eve"
            " Finn ␣Which Pete Karl Ida Vera ania"
        ),
        0.6208 * token.among(
            "i re ␣R ␣In ry ␣gre This ␣gr ␣dr ␣city ␣end ␣green ␣Br Once ␣new ␣painted ␣took"
            " ␣brown ␣light ␣Saturday ␣saying ␣seen fl Sam vania ␣wall ␣People oria Opposites gr"
            " ␣Why Finn ␣mount ␣col ␣forest ␣Ol ␣Bruno ␣told Today ␣farm ␣Edith ␣mat ␣hill ␣Jon"
            " ␣Bel ␣plac ␣proud ita"
        ),
        0.5175 * sentence_start.among(
            "A x z ␣w ad ␣The ag ␣thou ␣In Anna ␣Emma Tom ␣Everyone Lily Ben ␣There Emma Max"
            " ␣Ida ␣Karl ␣Olga Sara ␣When Mia Jack Sam ␣water cy ␣So ␣bring ␣People Nora Oscar"
            " Paul Clara Leo Ruth Eve Finn ␣Listen Hugo Pete Karl ␣caus Olga Ida Vera ␣Sel"
        ),
        row=526,
    ),
    # !/t/en and 44 more; after I/R/T and 45 more
    "L3N979_t_en_and_44_more_after_i_r_t": gelu(
        -0.6676,
        1.488 * token.among(
            "! t en oun ␣th ␣or verb ␣do ␣thou ␣but ren Th ␣ar ide ␣Th ␣ear mer For ␣slept ␣can"
            " ␣if But ␣then ␣nor ret iven oice ␣therefore ␣prin ines ␣mus ␣hear ␣sin ␣wat ␣mer"
            " ␣chan ␣stand stand ify ␣med sy ␣fear ␣subst ␣until ier ister ␣anim"
        ),
        1.156 * previous.among(
            "I R T ␣e ␣se ␣by ␣LORD ␣de ␣under fore ␣Yes ide ␣shalt ␣if ␣let ␣act str ␣When He"
            " ␣Lord ␣tra gan ␣ent oice ␣burn ␣behold Do ␣ve ␣num ␣daught ize Yes ehold ␣ins"
            " ␣prov ␣inter ␣soul ␣Se ␣ass irc ␣thoug ␣contr bl ␣appe ␣mar ␣whe ␣secret Therefore"
        ),
        0.8788 * token.among(
            "! K en oun ␣th ␣shall verb ␣but ␣will ren Th ␣ar ide ␣Th ␣ear mer For ␣slept ␣can"
            " ␣shalt ␣if But ␣char ␣then ret ␣learn iven oice ␣whom ␣prin ines ␣mus ␣hear ␣sin"
            " ␣wat ␣mer ␣chan ␣stand ␣mak stand ify ␣mar ␣med sy ␣subst ␣until ier ister ␣anim"
        ),
        0.473 * word_start.among(
            "! H I T h r t ve And th ce ␣shall ␣but ␣will fore Th ␣Th sel ans For ␣can But str"
            " ␣then pr ␣did He sh ␣learn Opposites ␣burn ␣whom ␣prin Months ␣mus ␣hear ␣sin ␣wat"
            " ␣mer me ␣chan ␣stand go ␣contr ␣mar ␣med ␣until ␣anim Therefore"
        ),
        row=527,
    ),
    # in a word beginning '/0/I and 45 more; after !/␣f/on and 44 more
    "L3N981_in_a_word_beginning_0_i_and": gelu(
        -1.146,
        1.357 * word_start.among(
            "' 0 I f g v w y re ␣is ␣have ␣has ␣had un ind ␣Hello ␣Goodbye ␣my sc 's ␣when"
            ' \u2423hath tr \u2423been per sp \u2423if \u2423every \u2423tomorrow \u2423saith pr \u2423did ," con \u2423plus \u2423Park com'
            " cy dom ins gr ex hy over ␣wanted bl ev pro"
        ),
        1.048 * previous.among(
            "! ␣f on al ␣ha ␣se verb ␣What ␣there ␣all ␣Tom fore ␣facts ␣king ␣like ␣Where ink"
            " uch ans oth ␣eight inn Numbers It ␣colour Digits There ␣dec ␣ind ␣Can ␣lives"
            " ␣umbrell Where erm Colours Months ␣Listen onia ␣Which ␣sin ␣10 eb rap ␣anim ␣sac"
            " ␣Mordalia ␣Tarvenia"
        ),
        1.027 * token.among(
            "' 0 I e ␣c id ce ␣has ine ␣D ather ␣my ␣some ade able ould 's ust ␣Br ␣im ␣can"
            " ially ile ␣our ␣every ␣tomorrow ful ␣should vania ught ody ␣plus ␣sw ower atic"
            " iness istic irit ize Yes ium ␣Ol ised ically ek ␣est rid ier"
        ),
        0.8731 * previous.among(
            "6 ␣has ␣What ark by ital fore ␣Who ␣facts iv au ␣count ␣comes ␣per tr sp ␣eight"
            " ␣needs ␣much mark arm str Numbers It ␣colour Digits There ␣ind olog ␣Can har Where"
            " erm Colours Months ␣Listen ␣Which ␣10 ␣whose ␣Yolvia ␣May ␣Arvela ilda ␣Ilmaria"
            " ␣October ␣sac ␣Mordalia ␣Tarvenia"
        ),
        row=528,
    ),
    # last followed by H/I/L and 45 more; B/Y/j and 46 more
    "L3N984_last_followed_by_h_i_l_and": gelu(
        -0.5756,
        2.119 * followed.among(
            "H I L O T Y in ol ␣con ␣LORD ␣Hello ␣Yes Th ␣nam ␣ar ␣house ␣children ␣land"
            " ␣Tuesday ang ign For ␣word ␣today ␣saying ␣No ␣Sunday ␣sons He ␣command ␣days iss"
            " ␣Why ␣Today ␣Listen ␣evil ␣judg ␣tab ␣priest ␣fathers ␣soul ␣wicked ␣5 ␣trib"
            " ␣cities ␣alt They ␣priests"
        ),
        1.238 * token.among(
            "B Y j ␣f ␣D ␣br ␣friends ␣found ␣this ␣live ␣Br ␣comm sp ␣eight ␣garden ␣our ␣ang"
            " Sara ␣lost ␣find ␣rem ␣colour ␣em ␣thine ␣lives Nora Clara oice gre vent ␣dist"
            " ␣mine ␣forest ␣num Yes ␣lived Ida ␣prov Today ␣wanted ␣ref ␣Han ␣dwell ␣conf ␣Mart"
            " ␣def ␣subst ␣z af"
        ),
        1.098 * previous.among(
            "␣re ␣fr ␣se ␣unto ␣tw ␣af ␣co ␣who ␣good Anna ␣ex Tom ␣having ␣dis Lily ␣seven"
            " ␣liked Emma ␣cons ␣saying ␣Lake ␣saith Sara ␣offer ␣Reed Jack ␣Field Sam ␣Swan"
            " ␣build Nora Paul ␣Why Clara Leo Ruth Eve ␣trans Finn ␣eng Karl Ida ␣occ ␣Am ␣year"
            " ␣dwell ␣wild pro ␣bear"
        ),
        0.3076 * word_start.among(
            "! . : Y ␣the ␣was ␣or ␣re ␣fr ␣were ␣D ␣me ␣br ␣co ␣Ben Th The ␣ex ␣al ␣On ␣Sam"
            " ␣found ␣any ␣live ␣no ␣Mo ␣ear ␣part ␣park sp ␣eight ␣cons ␣lost ␣Al ␣rem ␣works"
            " ␣art ␣thine gre ␣trans ␣mine ␣prov ␣ref ␣occ ␣dwell ␣conf ␣def ␣subst"
        ),
        row=529,
    ),
    # )/ily/ly and 46 more; he/␣shall/ily and 46 more
    "L3N992_ily_ly_and_46_more_he_shall": gelu(
        -1.819,
        2.187 * token.among(
            ") ily ly ␣What ␣they ␣which ake eth ␣will ␣made ally ␣having ellow au ␣any ␣hath"
            " lly ␣make ␣also ough ␣shalt ␣needs ␣being ually ␣may self ␣way ␣hast ely ual ␣take"
            " less dom ling ␣many oice ␣Judah ␣character ␣rain der ␣full ped iness ␣usually"
            " ␣certain ior ␣answered ically arious"
        ),
        1.148 * token.among(
            "he ␣shall ily ly ␣What ␣they ake ous ␣will ␣made ally ␣having ellow ␣hath lly"
            " ␣make ␣also ough ␣Stone ␣shalt ␣needs ␣being ␣act ually ␣Grey ␣may self ␣way ␣hast"
            " ely ual ower cy ␣take less ␣large ␣many oice ␣character der iness ␣usually"
            " ␣consisting ␣certain ior ically She ␣such arious"
        ),
        0.6115 * sentence_start.among(
            "M Q x er is ␣is ␣in am st ch ke ␣shall adjective est ␣pl art ␣Y old ant res ␣red"
            " ␣Is ␣we ␣when scar ␣having sel te Once tr pl ang act Shopping arm form It fe Names"
            " ␣these ␣water bit ␣prin Do ne be az ␣low ␣diff ␣written"
        ),
        0.5324 * word_start.among(
            "t ␣a ␣n ␣u ␣for ␣fr And ␣N ␣com ␣br ␣man ␣will ␣co ␣four ␣am ␣like ␣end ␣look ␣bre"
            " tr ␣rel ␣There ␣im For But Then ␣Al ␣hast ␣ev ␣sy ␣about ␣lar ␣sec ␣play"
            " ␣according ␣Ch ␣ben ␣character ␣ret ␣att ␣eng ␣par ␣ve ␣hot ␣Se ␣Han ␣meas ␣resemb"
        ),
        row=530,
    ),
    # after R/d/␣s and 45 more; a/an/␣he and 45 more
    "L3N994_after_r_d_s_and_45_more_a_an": gelu(
        -1.006,
        1.329 * previous.among(
            "R d ␣s ␣c ␣d im ood ␣tw ␣father ␣home ␣wor ␣mother ␣My ␣Where ␣knows ␣Fr ␣count"
            " ␣comp ␣look ign iah ␣ten ␣much ␣ang ␣put ␣offer Numbers ␣bet ␣nor ␣Have irty aven"
            " ␣Jud ␣job teen ␣burn ␣fam ␣hundred ␣tak ␣mer ␣lived ␣beg ␣number ␣wild ␣cent ␣alt"
            " ␣sat ␣read"
        ),
        1.187 * token.among(
            "a an ␣he ␣be ut And th ␣said ra ␣had ␣them ine ␣there ␣LORD ␣br ␣friend ␣Goodbye"
            " ast eth ue ␣time ␣Where ␣hath ␣does ␣been ␣took ought ␣did ␣hast ␣earth outh"
            " ␣about ␣plus ␣among ␣thereof ␣sent vent ␣called ␣X oh ␣priest gth ␣Greta ␣ra"
            " ␣spirit ␣Julia greg ita"
        ),
        0.8477 * last_capitalised.among(
            "E F Q U ␣S ␣The ␣M ␣A ␣E ␣J And ␣N ␣Then ␣Who ␣My ␣Do ␣Israel ␣Everyone ␣Fr Once"
            " ␣Mo ␣U ␣Monday One ␣David ␣El Then ␣And Numbers ␣How Names ␣Jer ␣Jes ␣So ␣Jesus"
            " ␣Jud ␣Moses ␣Jerusalem ␣Ab ␣Pet ␣Han So ␣Jon ␣Jo ␣Mord ␣Mart ␣Saul ␣Walter"
        ),
        0.7896 * token.among(
            "on an ␣be il her ood th ␣said ra ␣had un ␣there est ␣friend ␣Goodbye old eth ␣know"
            " ␣co ␣time so ␣hath ␣gave ␣does ␣against ␣been ought ␣buys Then ␣find ␣did ␣hast"
            " ␣earth outh ␣about ␣plus ␣among ␣thereof ␣heav vent ne ␣trib ania ␣ra ␣spirit"
            " ␣North ␣Julia ita"
        ),
        row=531,
    ),
    # P/at/ec and 45 more; P/␣u/ec and 46 more
    "L3N995_p_at_ec_and_45_more_p_u_ec": gelu(
        -0.6636,
        1.714 * token.among(
            "P at ec ␣J ␣It op art ␣Who ␣fac ␣app eop ␣ar ␣cl ␣comp ␣sc oc ␣ang rib ␣set ␣rep"
            " ␣Jes ␣Jud ␣prop ␣Moses vent ␣side itc ␣dev ␣disc ␣dep ␣ph ne ␣ve ␣conc ␣tab ␣mat"
            " ␣Pet gn rap ␣answered ␣prophe iec ␣trib ␣Jo ␣depart ␣Saul amm ␣bat"
        ),
        1.244 * token.among(
            "P ␣u ec ␣It if op ␣fac eop ␣cl han ␣comp ␣Mo ␣sc ␣took oc rib ␣set ␣rep ␣Jes ␣Jud"
            " ␣prop ␣Moses vent ␣dw itc ␣dev ␣disc ␣dep ␣ph ne ␣ve ␣conc ␣tab ␣those ␣mat ␣Pet"
            " ␣pray mber gn rap ␣answered iec ␣trib ␣Jo ␣depart ␣Saul ␣piec ␣sac ␣bat"
        ),
        0.9398 * previous.among(
            "b ␣g ␣ne ␣tw ␣two ␣came sc ␣cl ical og ob ␣near te ites ␣sc ␣took iah Then"
            " ␣opposite ␣sy ␣brought Opposites teen ␣side ␣fam ␣offering hy ron ␣hundred ␣pur"
            " ␣par ␣thousand par ␣priest ␣twel ␣twelve ␣mid ␣div ␣meas ology sy ␣mult ␣eleven"
            " ␣commanded esc ␣depart ␣chief ␣priests greg"
        ),
        0.2828 * text_second.among(
            "␣the ␣w ␣c ␣in ␣n ␣he ␣M ␣A ia ␣re her ␣for ␣G to ␣wh ␣with ␣on ␣J ␣it ␣se ore"
            " ␣all ␣v ␣her ␣He ␣so ␣after ␣when ␣Israel atur ␣word ␣David ␣El irst form ␣these"
            " ught acter ␣take ␣Jesus hem ␣Ab undred oe ␣Jacob ute ␣Jon ␣Saul"
        ),
        row=532,
    ),
    # ␣of/␣in/noun and 44 more; after B/L/T and 47 more
    "L3N996_of_in_noun_and_44_more_after": gelu(
        -0.93,
        1.862 * token.among(
            "␣of ␣in noun ␣The ␣for ␣on ␣by hen ake ␣upon ␣who ␣ex ␣into ix ␣when ␣having ress"
            " ␣against ␣make ␣im For ␣took ␣if ␣needs But ␣put ␣through ized com ␣among ␣bring"
            " ␣bel ␣opened ␣between erm ␣behold ␣cause ␣prod ize ehold Now go ␣hold ␣destroy"
            " ␣Felix ify ␣cover"
        ),
        1.252 * previous.among(
            "B L T noun ion ation ␣has ␣facts ance ␣used ence ␣There ction ition ase ␣form rib"
            " ␣set ␣tre ody ␣relating ␣bring ␣bel ␣someone ␣ent ␣exp ␣behold ␣given ␣prod ␣tak"
            " ␣afternoon ␣caus ehold ility ␣mak ␣prov ␣hold ␣consisting ␣rece ination ␣use ␣cre"
            " ement ␣resemb ␣perform ␣lack face ience ␣process itude"
        ),
        0.817 * previous.among(
            ") L T le noun se ␣has ␣facts ␣ke ated ield ␣used act ␣There rib There ody ized"
            " ␣relating ording ents ␣bel ␣someone ␣ent Eve ␣behold ␣answ ␣prod ␣tak ␣caus ehold"
            " ility ␣chan ␣mak ␣prov ␣baker ␣hold ␣consisting ␣rece ␣contain mber ination ement"
            " ␣resemb usually ␣perform ␣lack ience ␣process ics"
        ),
        0.3365 * word_start.among(
            "S T ↵ ␣and le ␣he ␣y ␣fr ␣as ␣went ␣which ␣under ␣who ␣found ␣go ␣yellow ␣count"
            " ␣look ␣over ␣make ␣im For ␣sc ␣acc ␣cons ␣tre ␣sy com ␣bring ␣fore ␣ent ␣exp ␣Ab"
            " ␣behold ␣called ␣tak ␣rec ␣caus Now ␣mak ␣prov ␣ref ␣contain ␣destroy ␣certain"
            " ␣stud ␣mult ␣lack ␣sit"
        ),
        row=533,
    ),
    # ”/?/x and 46 more; after ”/-/␣c and 45 more
    "L3N997_x_and_46_more_after_c_and_45": gelu(
        -0.8924,
        1.653 * token.among(
            '" ? x noun \u2423he \u2423S \u2423was \u2423A \u2423se \u2423st \u2423D \u2423Hello \u2423de \u2423God \u2423ex \u2423am This lt \u2423Re'
            " ␣Wednesday ␣im ␣1 ␣Monday per ␣painted ␣Friday ␣ang ␣char ␣des ␣morning com ␣Fe"
            " ␣ent ␣Ab ␣trans ␣pur ␣afternoon ␣tired ␣evening ␣equ ␣April ␣inter ␣May ␣poss ␣med"
            " rid ␣Bel ␣September <|endoftext|>"
        ),
        1.146 * previous.among(
            '" - \u2423c \u2423A \u2423she verb \u2423C \u2423In \u2423came On \u2423Then \u2423red \u2423ex \u2423off og \u2423dis mb \u2423en \u2423five \u2423six'
            " ␣op ␣There ␣im ␣1 ␣saying It ␣rep ␣Fe ␣ind ␣So ␣dep ␣X ␣met ␣lived ␣hot ␣wanted"
            " ␣inter ␣lit ␣January ␣occ ␣July irc ␣year ␣answered ␣med ␣est ␣sat med"
        ),
        0.8486 * token.among(
            '" ? \u2423S \u2423B \u2423se ke and \u2423D \u2423Goodbye \u2423de ud ora \u2423ex \u2423am This orn ov \u2423used \u2423per lt'
            " ␣Wednesday ␣im ␣1 per ␣Friday ␣ang ␣char led ␣des com ␣opened ␣ent ␣hung ␣Ab"
            " ␣trans ␣ret ␣afternoon Yes ␣equ ␣April ␣inter ␣May ␣poss ␣med sha rid ␣Bel med"
        ),
        0.7372 * token.among(
            '" , h s al \u2423S ke \u2423Goodbye \u2423de ud \u2423am row \u2423end \u2423used are \u2423per \u2423Wednesday \u2423im \u24231'
            " ␣black per ␣Friday ␣ang ␣char ␣des ␣cand com cy ␣ent ␣hung ␣Ab ␣trans ␣ret Yes"
            " ␣equ ␣April ␣inter ␣May ␣twelve ␣mid ␣poss ␣August ␣med rid ␣Bel ␣September med"
        ),
        row=534,
    ),
    # in a sentence beginning ”/,/B and 45 more; -/:/; and 48 more
    "L3N998_in_a_sentence_beginning_b": gelu(
        -1.639,
        1.392 * sentence_start.among(
            '" , B C E G I J L M N R T Z \u2423and \u2423d \u2423S \u2423H \u2423A \u2423an \u2423for \u2423B And \u2423she \u2423which \u2423but On'
            " ␣so Th The ␣Th For But ␣let Then ␣saith ␣And ␣then It He There ␣Jesus ␣therefore"
            " ␣neither ␣behold Now So Therefore"
        ),
        1.281 * token.among(
            "- : ; P R Y ↵ ␣t he nd ␣f ␣p ver ␣M ␣A ␣an ␣B ␣E ␣r ␣O ␣li ␣P ␣com ␣all ␣C ␣R ax"
            " ous ␣de On The ␣ex ␣when ␣gr One ␣pre ␣if ␣great fl ␣art ␣sent ␣behold ␣dev ␣dep"
            " ␣cond ␣equ ehold Now ␣young ␣Pet ␣answered"
        ),
        0.8904 * token.among(
            "- ; P ␣ ␣o ␣f ␣p ␣e ver ␣E ␣r ␣O adjective ␣com ␣C ␣R ax ␣She ␣Lily ␣de On ␣pro"
            " ␣ex ␣when ov ␣does ␣rel ␣str lt ␣sc per One Max ␣if But Shopping ␣great form ␣art"
            " gr ␣behold ␣dev ␣equ Now ␣young ␣answered ␣Jon ␣stud sha They"
        ),
        0.2872 * word_start.among(
            ": ␣ ␣is ␣u ␣th ␣e ␣B And ␣tw ␣they ␣all ␣C ␣hat ␣de ␣pro The ␣pr ␣into ␣Max ␣tr ␣V"
            " ␣end ␣Mia ␣hath ␣six ␣comm ␣per ␣Z ␣Clara per ␣la ␣great ␣kind ␣rem ␣Hill ␣door"
            " ␣art ␣chair ␣em ␣Can ␣dev ␣caus ␣soul ␣pray ␣certain ␣answered ␣def ␣meat ␣priests"
        ),
        row=535,
    ),
    # after ␣know/␣Then/␣Yes and 29 more; i/w/in and 47 more
    "L3N999_after_know_then_yes_and_29": gelu(
        -1.052,
        2.914 * previous.among(
            "␣know ␣Then ␣Yes ␣home 's ␣mother ␣gr ␣knows ␣Fr ␣does igh per ␣No fl ␣ev ␣car"
            " ␣girl ␣rep ␣del ␣Jes ␣sw ␣job ␣dist ␣They ␣equ ␣tab ␣prov ␣occ ␣June ␣instr"
            " Therefore ␣November"
        ),
        1.597 * token.among(
            "i w in ␣of ␣h ␣th ␣G ro ␣sha ho ␣do ␣tw if ␣know ␣bu ␣does ␣Nora ␣str ␣ro ␣Clara"
            " umb ␣la ern ␣Olga Sara ␣gl ␣boy ␣girl oll ret irty Nora Ruth gre ␣Mara ␣att ␣prod"
            " ␣cur Vera ␣prov ␣Dario ␣Cora ␣sto ␣Lars ␣bro ␣Jon ␣sol sha ␣Hanna ␣bear"
        ),
        1.213 * previous.among(
            "␣o ur ␣st ␣came ␣know ␣Yes ␣j ␣app ␣home ␣mother ␣gr ␣near ␣knows ␣Fr ␣gave"
            " ␣behind ␣Wednesday igh ␣sc ␣needs ␣No fl ␣ev ␣car ret ␣rep ␣del ␣Jes ␣job ␣cont"
            " ␣learned ␣inc ␣burn ␣dist ␣disc ␣offering ␣met ␣equ ␣tab ␣mat ␣occ ␣June gn ␣Ir"
            " ␣Mart ␣z ␣instr ␣November"
        ),
        -0.1457 * word_start.among(". ␣c ␣have ␣Nora ␣del ␣Egypt"),
        row=536,
    ),
    # after K/L/N and 45 more; H/W/e and 45 more
    "L3N1001_after_k_l_n_and_45_more_h_w": gelu(
        -1.151,
        1.343 * previous.among(
            'K L N S ` \u2423I \u2423" \u2423S \u2423W \u2423The \u2423B \u2423un os \u2423which \u2423so fore \u2423Yes ime \u2423time \u2423when \u2423Fr \u2423Wh'
            " ␣pass ␣cons ␣act ␣things ␣then Digits ␣res ␣Jes ␣job Where ␣neither ␣behold ␣answ"
            " ␣Listen ␣thing irit ␣10 Yes ehold ␣May ␣thoug ␣whe ␣until ␣September ␣October"
            " ␣November"
        ),
        1.23 * token.among(
            "H W e ␣I ␣that ␣it ␣se ␣there ␣which ␣but ␣will fore ␣God Th ␣when ␣like ␣city ␣Th"
            " tr ␣There ther ither ␣if ␣tomorrow ␣where ␣saith ␣then ␣works ␣because ␣should"
            " ␣bet ␣happy ␣job Where ␣therefore ␣whom ␣Today ␣pe oe Do Today ␣Dario ␣Am de Thank"
            " sy ␣until Therefore"
        ),
        0.9358 * token.among(
            "H T a h p he ␣c on ␣I le id ␣that ␣it ␣there ist ␣which ␣but ␣will fore ␣flag"
            " ␣when ␣like ␣Th ␣There ther ither ␣if ␣tomorrow ␣where ␣then ␣works ␣because"
            " ␣should ␣bet ␣happy ␣job Where ␣therefore ␣whom ␣Today ␣pe Do Today ␣Dario de sy"
            " ␣until Therefore"
        ),
        -0.2991 * word_start.among(
            "I W e ␣the ␣I ␣be ␣E ␣it ␣F ␣se ␣shall ␣there ␣me ␣but ␣Ben The ␣what ␣like ␣say"
            " ␣dis ␣la ␣seen ␣des ␣cat ␣works There ␣sw ␣ey ␣Can ␣whom ␣horse ␣full ␣prod ␣ste"
            " ␣duck"
        ),
        row=537,
    ),
    # B/C/P and 46 more; after F/␣f/␣” and 45 more
    "L3N1003_b_c_p_and_46_more_after_f_f": gelu(
        -1.109,
        1.427 * token.among(
            "B C P S f p ␣b ␣c ing ␣F pp ␣P ␣app mb ␣hath ␣comp ove its amp ␣acc cl especially"
            " rib ␣gen ␣hast ␣through ␣dec ␣rep ␣inc ␣exp ␣dist ␣imp ␣int ␣dest ␣disc semb ␣conc"
            " ␣supp ␣tab ␣ins ␣sing ␣ref ␣Pet ␣inv ␣partic ␣resemb ␣resp ␣mult ␣def"
        ),
        1.412 * previous.among(
            'F \u2423f \u2423" \u2423un adjective \u2423com \u2423there ax \u2423ex ub \u2423child \u2423city \u2423dis \u2423hath \u2423comm \u2423There'
            " ␣bec adverb ult ␣cle ␣oppos ␣happ ␣Brook com ␣bel ␣opened ␣blood cess ␣someone"
            " ␣exp ␣dist ex ␣full ␣Listen ne ␣rec ␣gold par ␣state Today ␣inter ␣div ␣mult ␣lack"
            " esc ␣quality ␣air ␣sac"
        ),
        1.117 * token.among(
            "E P S s ␣c le ow ␣M ␣F ine ree ␣app ip mb ␣hath ␣gave ater ␣comp ans ought wn self"
            " rib ␣gen ␣hast ␣mark ␣give ␣rep ␣hard ␣thine ␣Moses har els ␣exp ␣imp ␣int ␣dest"
            " hy semb une ␣conc irit ␣supp ␣ins oney ␣Bruno ␣sing ␣ref ␣Pet ␣resemb ␣resp rad"
            " ger"
        ),
        0.7329 * token.among(
            "B C P S ␣b ␣c ␣F pp ␣app mb ␣hath ␣comp ␣comm its amp ␣acc cl especially rib ␣gen"
            " ␣hast ␣through ␣dec ␣rep ␣inc ␣exp ␣dist ␣imp ␣int ␣dest ␣disc semb ␣rec ␣conc"
            " ␣loud ␣supp ␣tab ␣ins ␣sing ␣ref ␣Pet ␣inv ␣partic ␣resemb ␣conf ␣resp ␣mult ␣def"
        ),
        row=538,
    ),
    # after !/0/D and 43 more; ?/␣is/␣I and 43 more
    "L3N1004_after_0_d_and_43_more_is_i": gelu(
        -1.055,
        1.559 * previous.among(
            "! 0 D ␣it ␣went ␣upon ␣day ␣Who ␣Is ␣city ␣Where ␣count ␣liked adverb orrow"
            " ␣saying ␣back ␣opposite It ␣colour Digits ␣boy ␣Lord ␣month ␣sec ␣relating ␣Can"
            " ␣People ␣opened Opposites Where ␣burn ␣Today Months ␣ever Days Do ␣num irit"
            " ␣travel ␣lived ␣4 Today ␣ran ␣sol ␣cities"
        ),
        1.369 * token.among(
            "? ␣is ␣I ␣was ␣re ␣G ␣were ␣has ␣ball ␣but On ␣app ␣after ␣am ␣we ␣ab ␣Now ␣found"
            ' \u2423near \u2423used \u2423comes \u2423apple \u2423liked \u2423kite \u2423That One \u2423key \u2423flower \u2423drum \u2423coat ," It'
            " ond ␣flowers ␣orange ␣ring ␣lives har Opposites rop ␣sunny ␣candle Days ␣lived"
            " ␣rainy ␣windy"
        ),
        0.6072 * token.among(
            ": ` ␣a ␣and ␣to ): ␣was ␣G ␣ball ␣but On ␣pr ␣am ␣flag ␣we ␣ab ␣Now ouse ␣found"
            " ␣near ␣used ␣could ␣apple Once ␣kite ␣looked ␣That One ␣key ␣bed ␣lamp ␣tomorrow"
            ' ," \u2423nor \u2423flowers \u2423ring \u2423lives Opposites rop \u2423pe \u2423sunny \u2423candle \u2423lived \u2423rainy'
            " ␣kitchen ␣windy ␣cloudy ␣most"
        ),
        0.1123 * previous_word.among("␣It ␣Who ␣Can"),
        row=539,
    ),
    # after -/K/U and 45 more; e/ha/␣m and 46 more
    "L3N1005_after_k_u_and_45_more_e_ha_m": gelu(
        -1.141,
        1.331 * previous.among(
            "- K U ␣the ␣is ␣be ␣that ␣The ␣un ␣are ␣Yes The ␣pr ␣Do ␣having ␣near ␣dis ␣en"
            " ␣big ␣qu ␣ang ␣seen ␣lost pr ␣opposite ␣2 ␣Can ␣opened ␣serv Opposites ␣ben ␣inc"
            " ␣heavy ␣dw ␣short ␣prod Do orland ␣daught Yes ␣Am ␣inv ␣ed ␣trib ilda ␣eleven ␣lay"
            " ␣che"
        ),
        1.189 * token.among(
            "e ha ␣m ␣l ␣T ␣I ␣e ec ur ␣you ␣bl ␣Tom ␣capital ␣home ␣al ␣Emma ␣flag ␣son Here"
            " ␣tr ␣gr ␣Where ␣big ␣Vera ␣That ␣cle ␣Ida ␣Hugo inn ␣name ␣des ␣fast ␣tre ale"
            " ␣opposite ␣sons ␣2 ple ␣bel ␣job gre ␣words ␣col irit ␣ins ␣ple de bl ␣kingdom"
        ),
        0.9855 * last_capitalised.among(
            "K Z ␣The ␣F ␣It ␣What ␣Goodbye ␣Y ␣Yes ␣Jack ␣Th ␣Oscar ␣Ruth ␣Vera ␣Wednesday One"
            " ␣Eve ␣Hugo ␣El ␣No ␣Wood ␣Reed Numbers Digits ␣Park ␣Swan Opposites ␣Americ Eve"
            " Colours Months ␣They ␣X ␣Which Yes Today ␣May ␣Sel ␣Un ␣Greta ␣Klara ␣America"
            " ␣States"
        ),
        0.6314 * two_back.among(
            "m on ␣h ␣be ␣H ␣O ␣shall ␣It ␣she ␣have ly ␣What ␣all ␣capital ␣Goodbye ␣which ␣Y"
            " ␣ye ␣Yes ␣see The ␣city ␣Jack ys ␣near ␣hath ␣Oscar ␣Eve ␣saith ␣bell ␣through"
            " ␣hor ␣dog ␣manner ␣works ␣because ␣Moss ␣Swan ␣Why vent ␣thing ␣afternoon ␣evening"
            " ␣4 ␣twelve ␣toward ␣diff ␣3"
        ),
        row=540,
    ),
    # ?/ve/And and 46 more; ?/om/␣to and 47 more
    "L3N1008_ve_and_and_46_more_om_to_and": gelu(
        -1.146,
        1.35 * token.among(
            "? ve And ␣st ␣said ␣him ␣unto ␣at ite eth ␣He ␣Then ␣out ␣see ␣am ␣named ide"
            " ␣before ah ove ␣over ␣against ␣behind ved ␣down But iah Then ␣And ␣away ␣through"
            " ␣about ␣opened ␣together ␣fire oy ␣sunny ␣cause ␣given ␣called ehold ished ␣told"
            " ␣himself ash ␣rainy So ␣war ␣commanded"
        ),
        1.069 * token.among(
            "? om ␣to id et st ␣for ␣with ␣you And ␣st ␣him ␣unto ␣up ␣us ␣so ␣Then ␣see ␣named"
            " ␣before ␣near ␣gave ah ␣over ␣against ␣park ␣took But iah Then ␣And ␣find ␣through"
            " ␣clean ␣about olog ␣sent ␣Jerusalem ␣sunny ␣cause ute ash ␣mid ␣rainy ␣answered So"
            " ␣war ␣fear ␣commanded ␣cloudy"
        ),
        0.9892 * previous.among(
            "␣k ood ␣sa ␣kn ␣came On ␣sm ␣knows ␣saw ␣sl ␣thr ␣Ed Shopping Then ␣find ␣name"
            " ␣morning ught ␣Jes ␣brought ␣days eh ␣umbrell ␣according ␣behold ␣Today ␣market"
            " aker ␣years ␣sil ␣evening ␣lived ␣told Today ␣wanted ␣hill ␣year ␣dwell ␣round"
            " ␣follow ␣Jo ␣cities ␣mill ␣written ␣stren ␣themselves ened ␣belie ␣walk"
        ),
        0.8891 * sentence_start.among(
            "I K N U W Z ␣d ␣be ␣A And ␣O ␣shall ␣have ␣so ␣who ␣their ␣am This ␣when han so"
            " ␣Leo ␣There For One ␣if But Shopping ␣where Then ␣saith ␣And rib It ␣water There"
            " ␣art Where ␣Ab ham Do read Now she So They Therefore <|endoftext|>"
        ),
        row=541,
    ),
    # ␣st/ack/day and 45 more; ␣st/ack/day and 46 more
    "L3N1010_st_ack_day_and_45_more_st": gelu(
        -0.6103,
        1.347 * token.among(
            "␣st ack day ␣fl ␣sp ␣out ␣son ellow ␣children ␣land ␣ear igh ick ail ␣light ␣needs"
            " ␣lamp ␣back ␣earth ull ␣door ␣water ock ody ␣cand ␣wind ␣head ␣law ␣first ␣fire"
            " ␣horse ␣rain over ants ␣cloud ␣wat ␣sail air ␣mouth ␣arm ␣field ␣engine ␣year"
            " ␣wild ␣order ason ␣air ␣food"
        ),
        0.902 * token.among(
            "␣st ack day ␣fl ␣sp ␣who ␣out ellow ␣children ␣land ␣ear we ick ail ␣light ␣needs"
            " ␣back ull ␣door ␣water ock ody ␣cand ␣wind ␣head ␣first ␣fire ␣horse ␣rain over"
            " ␣cloud iness ␣wat ␣sail air ␣mouth ␣arm ␣drink ␣field ␣engine ␣year ␣sound ␣wild"
            " raw ␣order ason ows ␣air ␣food"
        ),
        0.7953 * previous.among(
            "' oo se ␣se ␣fl ␣ne ␣all ␣two ␣bo ␣pl ␣ye ␣their the This ␣count ␣fe ␣bre ␣qu ft"
            " ␣much ␣act ␣te ␣our ange Numbers Digits fe ␣these ␣nor ble ␣between ␣someone ict"
            " ␣pe ␣words iet atic lic ␣thousand ␣consisting rap iec ␣elect ␣whe ␣det ␣piec They"
            " ␣che"
        ),
        -0.2563 * word_start.among(
            "' M ␣f ␣m ␣d ␣ha ␣re ␣k ␣his ␣shall ␣li ␣at ␣by ␣them ␣sp ␣there ␣D ␣two ␣me ␣ch"
            " ␣three ␣j ␣box ␣house ␣count ␣children ␣comp ␣form ␣jud ␣may ␣manner ␣door ␣very"
            " ␣law Where ␣Why ␣int ␣fam ␣sou ␣mount ␣spec ␣equ ␣cour ␣mouth ␣arm ␣field ␣gener"
            " ␣meas ␣leg"
        ),
        row=542,
    ),
    # i/o/u and 45 more; two after ␣was/os/␣said and 45 more
    "L3N1013_i_o_u_and_45_more_two_after": gelu(
        -0.8767,
        1.655 * token.among(
            "i o u el ␣A ir ␣F ␣hat ␣Ben ␣friends ␣cup da mb ␣knows Ben ␣apple ␣Mo ␣liked"
            " ␣There ␣kite ␣map ␣Hugo ␣lamp ␣Karl ␣cat ␣spoon It ␣happy ␣Moss ␣orange ␣People"
            " ␣balls Nora Eve ␣umbrella ␣hungry ␣Mara iol Hugo ␣books ␣lived ␣Alma ␣baker ␣Edith"
            " ␣Dario ␣Lars ilda ␣cups"
        ),
        1.636 * two_back.among(
            "␣was os ␣said ␣tw ␣Hello ␣Goodbye ␣Then ␣three ␣cha ␣child ␣son ␣Max ␣box ␣found"
            " ␣end ␣gave ␣does ␣slept ␣saw ␣took ␣Stone ␣Ed ␣Bell ␣Grey ␣Wood ␣saith ␣lost ␣find"
            ' \u2423Marsh \u2423Brook ," \u2423Hill \u2423colour \u2423Park \u2423Can \u2423dw \u2423Ab \u2423They \u2423got Do \u2423spake \u2423Ol \u2423wave'
            " ␣May ␣year ␣Felix ania ␣Nils"
        ),
        1.057 * previous.among(
            "h ␣S ␣F ␣has ␣Goodbye ␣good ␣home ␣K ␣child br ␣end ␣Everyone ␣Fr ␣well ␣There ␣Wh"
            ' \u2423tomorrow \u2423saith \u2423kind ," \u2423dark \u2423happy \u2423Have \u2423del \u2423So \u2423lives \u2423umbrell \u2423learned'
            " ␣sad ␣dw ␣hungry ␣They ␣ret Do ␣tired ␣Edith ␣Pet ␣July ␣Ir ␣Stella ␣Albert Thank"
            " ␣Jo ␣Mart ␣Bel ␣instr ␣proud ␣Frank"
        ),
        0.5769 * word_start.among(
            "g ␣f ␣to ␣g ␣he ␣M ␣A ␣on ␣you ␣r ␣unto ␣fl ␣went ␣from ␣C ␣LORD ␣Who ␣count Ben"
            " ␣Nora ␣even ␣part ␣Stone ␣today ␣coat ␣lamp ␣Grey ␣lost It ␣boat ␣res ␣dec ␣cand"
            " ␣People ␣stone ␣umbrell ␣Moses ␣dw ␣Ab ␣fam ␣Mara ␣Alma ␣Dario ␣Lars ␣meas ␣Jo"
            " ␣windy ␣instr ␣sit"
        ),
        row=543,
    ),
    # b/e/␣u and 45 more; after -/J/N and 46 more
    "L3N1014_b_e_u_and_45_more_after_j_n": gelu(
        -1.027,
        1.349 * token.among(
            "b e ␣u ␣g ow ␣th ␣e ␣J ␣st ␣N ␣ne ␣bo ␣pl ␣She ␣He ␣de ␣le ␣we ␣ag ␣your ␣dr ␣Th"
            " ␣fe ␣bre we of ␣cle ␣te ␣our ␣ang ␣spe ␣ob fe ␣rep aven ␣Fe ␣ey ␣prop ␣another"
            " ␣body ␣exp ␣pe eb ␣ed ␣appe ␣whe ␣alt amm"
        ),
        1.203 * previous.among(
            "- J N Y b ␣b ␣m ␣h ␣W ␣H ␣re ␣sa ␣F ␣se ␣unto ␣ne ␣which ␣child ␣ab ␣when so"
            " ␣count ␣children adverb ␣can ␣if ird ␣things ␣our ␣seen ␣should ␣sy ␣among ␣fore"
            " ␣Jesus oly Paul ␣first ␣ben ␣whom ␣Listen ␣Christ ␣would ␣whose ␣brethren ␣toward"
            " ␣cent ␣eleven ␣z"
        ),
        0.9024 * token.among(
            "o re ar or ␣u ow oo ␣th ent ␣S na ␣ne em ark op ␣bo ␣de ␣we ␣dr ␣this ␣St ␣fe ␣Z"
            " we ase ␣saw of ␣our ␣ang fl ␣spe ␣ob aven ␣Fe ple ␣ey oly ␣according ited ␣pe oot"
            " lic ␣loud ␣ins eb ␣ed ␣appe ived ␣whe ilda ␣alt"
        ),
        0.8125 * token.among(
            "b e p ␣u ␣th ␣e ␣st ␣N ␣ne ␣bo ␣pl ather ␣She ␣He ␣de ␣le ␣we ␣ag ␣dr ␣St ␣sle ␣fe"
            " ␣bre we of ␣cle ␣te ␣our ␣ang ␣spe ␣ob fe aven ␣Fe ␣ey ␣Jesus ␣prop ␣body"
            " ␣according ␣exp ␣pe ␣Christ eb ␣ed ␣appe ␣whe ␣alt amm"
        ),
        row=544,
    ),
    # after ”/Q/␣n and 48 more; two after V/l/↵ and 43 more
    "L3N1015_after_q_n_and_48_more_two": gelu(
        -1.435,
        2.734 * previous.among(
            '" Q \u2423n \u2423u il \u2423y \u2423What if \u2423capital ard Anna \u2423nam \u2423flag \u2423son Tom \u2423My \u2423Where \u2423knows'
            " Ben ␣per ␣liked ␣Gre ␣black ␣brown Max ␣saying ␣lamp Mia Sam outh ␣orange ␣ind"
            " ␣job Oscar Paul Leo ␣fam Finn oe ␣As Karl ␣equ Olga Vera ␣told ␣beg mber ␣answered"
            " ␣mar ␣eleven ␣written"
        ),
        1.623 * two_back.among(
            "V l ↵ ay ot ␣The ␣N ␣unto ␣She ␣out ␣cha out ␣Do og ␣green ␣en ␣Everyone ␣yellow"
            " ␣big ␣white ␣comm ␣old ␣new ␣brown ird ␣asked ␣pink ␣sons ␣clean aven ␣play ny"
            " ␣Judah ␣Ab ␣int der Months ␣forest oh ␣daught ␣plant ␣drink ␣answered ␣Jo ␣cent"
            " ␣meat"
        ),
        1.591 * previous.among(
            "D ␣n ␣said ␣them ␣What Anna ␣nam ␣son Tom ␣say ␣knows Lily Ben ␣per ␣rel ␣Gre Emma"
            " Max ␣saying Sara Mia Jack tern ␣sons Sam ␣ind ␣job Nora Oscar Paul Clara Leo Ruth"
            " Eve Finn Hugo ␣As Pete Karl ␣equ ␣woman Olga Ida ␣ins Vera ␣beg mber ␣answered"
            " ␣ground"
        ),
        1.445 * token.among(
            ", - . g ␣of ␣g ig ie ily ag ␣ne ␣friend ␣In ␣know ␣gre ␣j ount ort ␣bu ␣dr orn ep"
            " te ␣does ␣ear mer umb ␣ele ␣rem tern ␣month ␣relating ower ␣ey oly ␣body gan gre"
            " ␣side ␣mount ␣tem semb ␣cur ␣trib ␣order ␣genus ␣North ␣United"
        ),
        row=545,
    ),
    # hat/␣What/␣br and 45 more
    "L3N1017_hat_what_br_and_45_more": gelu(
        -1.061,
        1.468 * token.among(
            "hat ␣What ␣br ␣Hello ␣Goodbye ak ␣Who ␣Is ␣cl ␣child ␣My ␣city ␣Do br ␣green ␣Br"
            " ␣well ␣ro ␣Wh ␣Wednesday ␣Monday ␣slept ␣Thursday ␣Friday ␣Saturday tle ␣plus ␣Ar"
            " ␣People har ␣Why ox ␣daught Yes ␣evening ␣April ␣May ␣January ␣June ␣Stella"
            " ␣August ilda ␣peace ␣September ␣meat ␣December ␣October ␣November"
        ),
        0.9426 * token.among(
            "hat ␣What ␣br ␣Hello ␣Goodbye nder ak ␣cl ␣child ␣My ␣city ␣Do sel ␣Br ␣well ␣ro"
            " ␣Wh ␣Wednesday ␣Monday ␣slept ␣took ␣Thursday ither ␣Friday ␣buys ␣har ␣Saturday"
            " ␣plus ␣Ar har ␣afternoon ␣daught Yes ␣evening ␣woman ␣flesh ␣April ␣May ␣drink"
            " ␣January ␣Stella ␣August ilda ␣peace ␣meat ␣December ␣October ␣November"
        ),
        0.9368 * sentence_start.among(
            'F J M N Z \u2423b \u2423is \u2423" \u2423S \u2423The \u2423H And \u2423do \u2423all \u2423con \u2423In On \u2423who \u2423Who \u2423Is \u2423what \u2423On'
            " ␣My ␣having ␣Th Once ␣even ␣Paul ␣That of ␣where Then ␣And Jack Numbers ␣People"
            " Where ␣therefore ␣Ab Months Days Finn ␣Listen Hugo Now ␣Am So <|endoftext|>"
        ),
        0.9326 * previous_word.among(
            "␣is ␣The ␣his ␣came On ␣four ␣after ␣On ␣your ␣Now ␣city ␣this ␣ke ␣five ␣count"
            " ␣no ␣six ␣more Once ␣old ␣over ␣seven ␣liked ␣slept One ␣pass ␣much ␣seen ␣manner"
            " ␣works Numbers ␣very ␣boy ␣Why ␣burn ␣last ␣sunny ␣hundred ␣years ␣thousand ␣lived"
            " ␣young ␣warm ␣number ␣commanded ␣cloudy ␣move ␣little"
        ),
        row=546,
    ),
    # ␣not/ity/ment and 46 more; ␣not/ity/ment and 45 more
    "L3N1020_not_ity_ment_and_46_more_not": gelu(
        -0.778,
        1.279 * token.among(
            "␣not ity ment ␣thee ␣king ␣people ␣hand ␣house ␣work ␣land ␣part ␣word ␣act"
            " ␣things ations ␣manner ␣something ␣heart ual ities ␣days ␣thereof ents cess ␣body"
            " ments ality ␣words ␣cause ␣done ␣evil ␣thing irit ␣power ␣state ␣mouth ␣field"
            " ␣sound ␣fruit ␣system ages ␣order ␣spirit ␣quality ␣process itude ␣position"
            " ␣kingdom ␣line"
        ),
        0.8675 * token.among(
            "␣not ity ment ␣thee ␣people ␣hand ␣house ␣work ␣land ␣part ␣word ␣act ␣things"
            " ations ␣manner ␣something ␣heart ities ␣days ␣thereof ents cess ␣body ments ality"
            " ␣words ␣done ␣evil ␣thing irit ␣power ␣state ␣mouth ␣field ␣sound ␣fruit ures"
            " ␣system ages ␣order ␣money ␣spirit ␣quality ivity ␣process itude ␣position"
            " ␣kingdom"
        ),
        0.7235 * previous.among(
            "␣g ␣have verb adjective od ␣which ␣fac ount aul uth ␣gr ␣this ater ating ␣men ␣im"
            " ␣act ␣ang inn ␣right ␣happ ␣hor ␣ev ody ␣wom dom ief ␣sk ␣reg ␣col ␣cloud istic"
            " ility ␣cour ␣mid ␣poss ␣prophe ␣partic ␣enem ␣perform ␣mult ␣alt ␣grou ␣quality"
            " ␣proper ␣move ␣process greg"
        ),
        0.5798 * token.among(
            "␣not ity ment ␣thee ␣hand ␣house ␣work ␣land ␣part ␣word ␣act ␣things ates"
            " ␣something ␣water ual ities ␣days ents cess ␣body ments ality ␣words ␣done ␣evil"
            " ␣thing irit ility ␣power ␣state ␣mouth ␣field ␣organ ␣sound ␣fruit ures ␣system"
            " ages ␣order ␣money ␣spirit ␣quality ivity ␣process itude ␣position ␣kingdom ␣line"
        ),
        row=547,
    ),
    # two after R/And/␣N and 20 more; after !/B/Q and 46 more
    "L3N1021_two_after_r_and_n_and_20": gelu(
        -1.037,
        2.306 * two_back.among(
            "R And ␣N ␣bo This ␣ac ␣slept ␣park One ␣garden ␣El ␣spoon ␣happy ␣month ␣shop"
            " ␣hungry ␣evening ␣farm ␣angry ␣afraid ␣val Thank ␣bridge"
        ),
        1.91 * previous.among(
            "! B Q R ␣ ␣B ␣E ␣J ap ␣N ␣R ␣Goodbye ␣Lily ␣Ben ␣Emma ␣comes ␣seven ␣1 adverb"
            ' \u2423slept \u2423Pete Shopping \u2423bas ?" ." \u2423morning ," Digits Names \u2423boy \u2423girl \u2423Jer \u2423Can eh'
            " ␣Ab Months ␣They ␣afternoon ␣num ␣10 ␣evening ␣equ ␣ins ␣host Thank ␣z ␣goat"
            " ␣October ␣Eur"
        ),
        1.43 * token.among(
            ": B I a j s ht ␣B ␣In ␣so ␣Then ime ␣what ␣named ␣ab Ben ␣comm ign ␣slept ␣painted"
            " ␣asked Then ␣gl irst ␣rem Numbers Digits Names ␣Ar ␣So less ␣bel eh ␣lives Nora"
            " Ruth ␣whom Months Days ␣years ␣As oh So ␣Jo ek ␣alt ␣North Therefore"
        ),
        -0.5615 * word_start.among(
            "! c j m t ␣a ␣the ␣to ␣d ␣was ␣G ␣un And ␣were ␣has ␣con ␣de ␣made ␣K ␣am ␣On"
            " ␣house ␣Fr ␣person ␣ten ␣then ␣away ␣hor ␣plus ␣ind ␣law ␣opened ␣another ␣burn"
            " ␣prin ␣tem ␣met ␣ve ␣Jacob ␣usually ␣twelve ␣meas ␣Sel ␣elect ␣resemb ␣det ␣war"
            " ␣instr <|endoftext|>"
        ),
        row=548,
    ),
}
