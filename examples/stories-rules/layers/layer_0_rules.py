"""The 500 neurons of layer 0 that are rules: what each reads, as code that runs.

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
    # '/␣H/␣E and 45 more; '/␣E/␣his and 45 more
    "L0N0_h_e_and_45_more_e_his_and_45": gelu(
        -1.062,
        1.095 * token.among(
            "' ␣H ␣E ␣his ␣pl ound ␣my ␣thy ␣their 's ␣into ␣your ␣bu ␣en ␣Re ␣acc ␣la ern"
            " ␣cons ␣our ␣other ␣su ␣sub ␣ob ␣away ␣set ␣because ald ught ␣res ric ␣thine bit"
            " ␣own ␣burn ␣mine lic ␣sil ␣sal eb ␣whose ␣diff ␣thoug ␣enem ␣Mord ␣wild ␣eff acle"
        ),
        0.4346 * token.among(
            "' ␣E ␣his ␣pl ␣my ␣thy ␣their 's ␣into ␣your ␣en ␣Re ␣acc ␣la ern ␣cons ␣our ␣su"
            " get ␣sub ␣ob ␣away ald ught ␣res ric ␣thine bit ␣prop ␣own ␣burn ␣mine lic ␣sil"
            " ␣sal eb ␣whose ␣diff ␣thoug hil ␣enem ␣Mord ␣wild ␣eff ␣plac ␣pub acle ␣bat"
        ),
        0.3106 * text_start.among(
            "A B E F G H I J L M N O P S T U W Y ␣of ␣and And est Th The 's For But Then He"
            " ␣water Where ␣neither ␣mount Do Now So nded They Therefore"
        ),
        0.2769 * token.among(
            "' ␣E ␣his ␣pl ␣thy ora ␣their 's ␣your ␣en atur ␣Re ␣acc ␣la ern ␣cons ␣our ␣su"
            " get ␣sub ␣ob ald ught ␣res ric ␣thine bit ␣prop ␣own ␣burn ␣its ␣mine lic ␣sil"
            " ␣sal ␣ins eb ␣whose ␣diff ␣thoug ␣enem ␣Mord ␣wild ␣eff ␣America ␣pub ␣Q ␣bat"
        ),
        row=0,
    ),
    # ␣W/␣It/␣there and 38 more; ␣W/␣It/␣there and 44 more
    "L0N2_w_it_there_and_38_more_w_it": gelu(
        -0.9622,
        1.373 * token.among(
            "␣W ␣It ␣there ast ␣book ␣day ␣time ␣flag ␣box ␣night ␣house ␣seven ␣There ␣eight"
            " ␣key ␣map ␣flower ␣egg ␣tomorrow ␣Marsh ␣nine ␣school ␣Field ␣boat ␣Hart ␣Have"
            " ␣Ford ␣Moss ␣basket ␣Today ␣candle ␣mount ␣closed ␣books Today ␣year ␣Galdovar"
            " Thank ␣Har ␣mill ␣Mart"
        ),
        0.7157 * token.among(
            "␣W ␣It ␣there ast ␣book ␣day ␣time ␣box ␣night ␣house ␣land ␣seven ␣behind ␣There"
            " ␣eight ␣key ␣map ␣flower ␣egg ␣tomorrow wn ␣Marsh ␣nine ␣morning ␣school ␣spoon"
            " ␣Field ␣boat ␣Hart ␣shell ␣Have ␣Ford ␣Moss ␣basket ␣ring ␣Today ␣candle ␣mount"
            " ␣closed ␣books Today ␣hill ␣year ␣Galdovar Thank ␣Har ␣mill"
        ),
        -0.5436 * word_start.among(
            "M c e f m w ␣to ␣or ␣are ␣up ␣has ␣ne ␣me ␣v ␣but ␣good ␣see ␣Emma ␣time ␣off ␣any"
            " ␣gave ␣Br ␣comp ␣comm ␣apple ␣Paul ␣morning ␣set ␣colour ␣2 ␣own ␣fire ␣side ␣They"
            " ␣tired ␣caus ␣spake ␣ref ␣righteous ␣January ␣death ␣both ␣warm ␣Ilmaria ␣secret"
            " ␣November ␣Mordalia ␣tail"
        ),
        0.4486 * previous.among(
            "j ␣W ␣H ␣B ␣E ␣J ␣F ␣Y On ␣father ␣Yes ␣nam ␣K ␣mother Here ␣V ␣knows ␣Fr ␣count"
            " ␣Br ␣qu ␣Wh ␣Re ␣1 ␣U One ␣eight arn Digits ␣Ar ␣job vent ␣Ab ␣fam ox Now ␣April"
            " ␣Felix ␣alt ␣Bel ␣ste ␣Klara rad ita ␣Qu"
        ),
        row=1,
    ),
    # nd/it/ay and 44 more; after o/re/␣b and 44 more
    "L0N3_nd_it_ay_and_44_more_after_o": gelu(
        -1.04,
        1.241 * token.among(
            "nd it ay ion ol ect ome ain ight ree ind ite ound art nder ax ade ␣see ure ace ort"
            " ix ice ide ire ress are vel act igh ward ail oin ␣form str form arch der oe ␣cur"
            " ury ␣hold stand ify ␣cover ␣fear ason"
        ),
        0.8081 * previous.among(
            "o re ␣b oo ␣y ␣re ere ␣se ␣sm ␣le te ␣fe oss ␣bre ␣rel ␣la ␣cons ␣te fl ␣spe ␣des"
            " ␣tre fe ␣res pe ble ␣cont ␣exp eren ␣trans ␣pe ␣dev ␣col ne ␣wat ␣conc ␣sal ␣ins"
            " eb ␣inter ␣ass ␣ple ␣inv ␣contr ␣cent ␣lay ␣che"
        ),
        0.6661 * token.among(
            "it ay ion ol ome ain ight ara ree ind ge ound art nder ax ade ␣see ure ace ort ix"
            " ice ide ire are vel act igh ail oin ␣form str form ␣call ower arch der oe ␣cur"
            " ␣power ury ␣hold stand ify ␣cover ␣fear ason ␣sit"
        ),
        0.3215 * word_start.among(
            "W g s in ␣f ␣m ␣u ent ␣se ␣me ␣kn On ␣so res ␣pro ␣pr ␣am ␣On ␣ag ␣tr ␣dr ␣no"
            " ␣comm ␣Z ␣Clara ␣im ␣pers One ␣open ␣can ␣sl ␣Eve ␣key ␣pre ␣seen ␣door ␣cand"
            " ␣build ␣prop ␣Ch ␣exp ␣ret ␣par air ␣inv ␣pol ␣air ␣mil"
        ),
        row=2,
    ),
    # in a text beginning ./A/B and 35 more; O/␣H/␣J and 46 more
    "L0N4_in_a_text_beginning_a_b_and": gelu(
        -1.157,
        0.9303 * text_start.among(
            ". A B E F H I J M N O P S U W Y ↵ ␣of ␣and And est Th The 's ove But Then He"
            " ␣water Where ␣neither ␣mount Do Now So nded They Therefore"
        ),
        0.9166 * token.among(
            "O ␣H ␣J us ␣went ord ␣all ri ␣came ak ies han ␣king ␣ac ␣go ␣Israel ␣people au ok"
            " ␣come ␣Mo ␣down iah ␣David Then ␣away ␣brought ␣Ar olog eh hem ␣Moses har ␣sent"
            " esh ␣Ab ote ␣spake ␣brethren ␣fathers ␣servant ␣prophe So hil ␣Jo ␣servants ␣Saul"
            " ␣priests Therefore"
        ),
        0.7587 * word_start.among(
            "e h le se ␣G ␣J ␣went ␣all ␣came ␣king ␣go ␣Israel ␣people so ␣come ␣Mo ␣Re ␣David"
            " ␣El ␣away ␣Jer ␣brought ␣Ar ␣Moses ␣sent ␣ent ␣Ab ␣side ␣Egypt over ␣As ␣spake"
            " ␣priest ␣told ␣brethren ␣fathers ␣return ␣Am ␣servant So ␣Jon ␣Har ␣Jo ␣servants"
            " ␣depart ␣Saul ␣priests Therefore"
        ),
        -0.4256 * text_second.among(
            ": b o p t en ␣( ing an as al ac id am ver ␣was im ig el ia ere ap th ight ␣are ers"
            " ra ound ake ant ␣upon ure og ␣night ob tr ␣Wednesday ick ␣Monday ␣Saturday ew erm"
            " oy oot ␣evening read ␣Saul ience"
        ),
        row=3,
    ),
    # O/u/): and 42 more; O/u/): and 46 more
    "L0N6_o_u_and_42_more_o_u_and_46": gelu(
        -0.8532,
        1.054 * token.among(
            "O u ): noun And ject verb ␣com ark ind ␣which ␣will ␣us fore out ␣Now tain ise ove"
            " amp act uc adverb ult ither ␣needs But oin cl Then ␣kind ␣put rib ␣2 oll ond"
            " ␣bring ␣between ␣ent ␣whom ␣fam ␣cause ␣both ced Therefore"
        ),
        0.7075 * token.among(
            "O u ): noun And ject verb ␣com ark ind ␣which ␣will ␣us fore out ␣Now tain ise ove"
            " amp act uc adverb sp ult ither ␣needs But oin cl Then ␣kind ␣put rib ␣2 oll ond"
            " ␣relating ␣bring ␣between ␣ent ␣whom ␣fam ␣cause ␣host ␣both sha ced Therefore"
        ),
        0.5653 * previous.among(
            "g m ␣s ␣w ␣m ␣( noun ␣M And verb adjective em ␣com ␣sp ␣which ␣ab ␣Israel ␣people"
            " ␣hath ␣comp urs ␣comm ␣land ␣men adverb ␣pre iah cl Then ␣des ␣rem ␣sons ␣among"
            " ␣Moses ␣exp ␣Judah ␣fam ␣heaven ␣tak ␣sil ␣div"
        ),
        0.3696 * word_start.among(
            ": ; Q ` ␣t ␣and ␣is ␣I ␣or ␣fr ␣P ␣all ␣thou ␣which ␣my ␣ye ␣will On ␣Ben ␣red ␣j"
            " ␣end ␣per ␣Gre ␣There ␣if ␣jud ␣than ␣morning ␣dec ␣river ␣Swan ␣Ar ␣take ␣bring"
            " ␣cont ␣might ␣between ␣now ␣int ␣prod ␣tak ␣loud ␣May ␣answered ␣both ␣perform"
            " ␣Bel"
        ),
        row=4,
    ),
    # ?/ur/␣fr and 45 more; after Y/␣L/ir and 44 more
    "L0N9_ur_fr_and_45_more_after_y_l": gelu(
        -0.8815,
        1.008 * token.among(
            "? ur ␣fr ␣you ven ␣are ␣were ␣Goodbye ␣Y ␣ye ud ␣father ␣j av Here ␣your ␣live ov"
            ' \u2423comes via \u2423drum ?" \u2423Lake \u2423No \u2423sons \u2423boy \u2423these \u2423girl \u2423days \u2423serv \u2423Why teen oy'
            " ␣dev ␣They ria ␣years ␣Which ␣afternoon Yes ␣evening ␣those ␣young ␣ed ␣gener"
            " ␣number ev ␣priests"
        ),
        0.6935 * previous.among(
            "Y ␣L ir ␣sa na ␣there ␣Y On ␣their ␣three The ␣four This Here ␣V ␣dr ␣Do ␣five ␣Fr"
            " ␣gave ␣fe ␣six ␣seven ␣Monday One ␣No Then ␣these There ␣Have ␣brought ␣days"
            " ␣bring ␣Can ␣tra ␣Why Now ␣mak ␣young ␣arm ␣Dario ␣prophe ␣mar Thank ␣Jon iqu"
            " ␣October"
        ),
        0.5754 * token.among(
            "ur ␣fr ␣you ven ␣are ␣were ␣Goodbye ␣Y ␣ye ud ␣father ␣j av Here ␣your ␣live ov"
            ' \u2423comes via ?" \u2423Lake \u2423No Jack \u2423spoon \u2423sons \u2423boy \u2423girl \u2423days \u2423serv \u2423Why teen oy \u2423dev'
            " ␣They ria ␣years ␣Which ␣afternoon Yes ␣evening ␣those ␣young ␣ed ␣gener ␣number"
            " ev ␣priests"
        ),
        0.3583 * token.among(
            'Y ur \u2423fr \u2423you ven \u2423are \u2423were \u2423Y \u2423ye \u2423He ud \u2423j av Here \u2423your ov \u2423comes via ?" \u2423Lake'
            " ␣No ␣When Jack ␣spoon ␣sons ␣these ␣days ␣Jud ␣serv ␣Why oy ␣dev ␣They ria ␣years"
            " Yes ␣those ␣young ␣ed ␣gener ␣number Thank ev iqu ␣priests"
        ),
        row=5,
    ),
    # 6/␣you/␣thou and 43 more; 6/␣you/␣some and 41 more
    "L0N12_6_you_thou_and_43_more_6_you": gelu(
        -0.8876,
        1.291 * token.among(
            "6 ␣you ␣thou ␣some ␣thee ␣Israel ys ves ␣Tuesday ␣Monday hes ␣Friday ␣Ida"
            " ␣Saturday ␣Bell ␣Wood ␣Reed ␣Marsh ␣Brook ␣hor ␣Hill ␣Hart vania ␣Ford ␣Park ␣Swan"
            " ␣wom ␣Lane venia ␣Moses ␣might ments ␣Judah ␣Egypt ␣heaven mon ␣gold ␣eyes Vera"
            " ␣wood ␣Yolvia ␣baker ets ages ania bs"
        ),
        0.7438 * token.among(
            "6 ␣you ␣some ␣thee ␣Israel ys ves ␣Tuesday ␣Monday hes ␣Ida ␣Bell ␣Wood ␣Reed"
            " ␣Marsh ␣Brook ␣hor ␣Hill ␣Field ␣Hart vania ␣Ford ␣Park ␣Swan ␣wom ␣Lane venia"
            " ␣Moses ␣might ments ␣Judah ␣Egypt ␣heaven mon ants ␣gold ␣eyes ␣wood ␣Yolvia"
            " ␣baker ets ages ania bs"
        ),
        0.4848 * previous.among(
            "␣are ␣con On ␣us ␣under ␣co ora ␣Is ␣al ␣after ␣ar ␣On ␣ab ␣off ␣ke ␣ac ␣Do ␣ser"
            " ␣ad ␣Ed ␣give ␣call ␣Have ␣Fe ␣Can ␣prop ␣cont ␣dev ␣Nor ␣sil ␣judg ␣Alma ␣rece"
            " ␣contain ␣toward ␣answered ␣Lars ␣cre ␣Albert ␣resemb ilda ␣Greta ␣Klara ␣Mona"
            " ␣possess ita ␣Walter"
        ),
        0.1755 * word_start.among(
            "␣an ␣ar ␣sle ␣Monday ␣Ida ␣ele ␣Marsh ␣Brook ␣lar ␣Park ␣Swan ␣wom ␣Lane ␣Judah"
            " ␣Jerusalem ␣heaven ␣given ␣ve ␣wood"
        ),
        row=6,
    ),
    # after ver/␣ne/␣one and 44 more; g/i/n and 45 more
    "L0N16_after_ver_ne_one_and_44_more": gelu(
        -1.023,
        1.226 * previous.among(
            "ver ␣ne ␣one ␣Y ␣de ␣ex ␣what This ␣Th ␣any ␣str orm ␣Wh ␣im ther ␣person ␣much"
            " ␣let ␣other ␣every irty ␣among ␣ind ␣take ␣law ␣cont ␣writ ␣according ␣someone"
            " ␣many ␣prin vent ␣dist ␣int ␣evil ne ␣mid irc ech ␣elect ␣number ␣pol ␣est ␣mult"
            " ␣subst ␣instr med"
        ),
        0.9898 * token.among(
            "g i n he it al ver im ir ␣G ␣his ␣P hen if ␣LORD ␣man ␣who ␣fac ␣what ub ip iv"
            " ␣king orn ang ful rib ␣hor ␣these ␣among hem ␣many ␣prin ient ␣keep ␣judg ␣woman"
            " ␣priest ␣same ␣young ␣sing ␣judge ␣righteous ␣ass ␣prophe ␣whe ␣med ␣mult"
        ),
        0.6408 * word_start.among(
            'A p \u2423 \u2423t \u2423of \u2423" \u2423W \u2423The \u2423A \u2423re \u2423J \u2423F \u2423as \u2423N \u2423ne \u2423con \u2423R \u2423man \u2423de \u2423Ben \u2423who \u2423made'
            " ␣we ␣ag ␣tr ␣Th ␣count ␣There ␣U ␣can It ␣sy ␣ind ␣fore ␣sur ex ␣int ␣trans ␣par"
            " ␣ins ␣ref ␣whe sy ␣est ␣mult ␣def ␣subst ␣stren ␣sat"
        ),
        0.5988 * token.among(
            "d g i n s he it ll an ver all ␣G ␣his ␣P hen if ␣who ␣fac ␣what ub ip Here ␣king"
            " orn ␣gave ang ␣every rib ␣hor ␣these ␣among ␣Ar ␣writ hem ␣many ient ␣num ␣keep"
            " ␣judg ␣priest az ␣same ␣young ␣sing ␣righteous ␣ass ␣whe ␣med ␣mult"
        ),
        row=7,
    ),
    # ␣it/␣It/␣friend and 46 more; after ␣Hello/␣Goodbye/␣Y and 46 more
    "L0N17_it_it_friend_and_46_more": gelu(
        -0.9281,
        1.198 * token.among(
            "␣it ␣It ␣friend ␣came ␣facts da ␣city ␣before ␣people ␣count ␣well ove ␣even"
            " ␣behind ␣liked ␣Stone ␣Finch ␣flower mark ␣bed ␣Bell ␣Lake ␣saith ␣kind ␣Reed"
            " ␣Marsh ␣name ␣morning ␣place vania ␣month ␣Moss ␣Swan ␣thereof dom oria ␣learned"
            " ␣whom ␣Egypt ␣cause ert ␣Listen ␣Arvela ␣hats ature ␣Har ilda ␣order ␣cups"
        ),
        0.6853 * previous.among(
            "␣Hello ␣Goodbye ␣Y ␣some ␣Ben ␣Emma ␣cl ␣Max This ␣before ␣knows ␣count ␣behind"
            " ␣ear ␣Wh ␣slept ␣Ed ␣girl aven ␣Fe ␣command ␣build ␣job ␣writ ␣umbrell ␣learned"
            " ␣neither ␣Mara ␣tem ␣X ␣Which ␣afternoon ␣February yl ␣evening ␣Dario ␣mid ␣Pet"
            " ␣Felix gn ␣prophe ␣August hil ␣alt ␣Bel ␣Mona ␣mil ␣Walter ␣Qu"
        ),
        0.5655 * token.among(
            "␣it ␣It ␣came ␣facts da ␣city ␣before ␣people ␣count ␣even ␣behind ␣liked ␣1 ␣Ida"
            " mark ␣bed ␣Lake ␣saith ␣Marsh ␣name ␣place Numbers ␣month ␣Moss ␣Swan ␣thereof dom"
            " oria ␣learned ␣together ␣whom ␣Jerusalem ␣Egypt ␣cause ␣Listen ␣Arvela ature"
            " ␣sailor ␣Har ilda ␣cook ␣order ␣commanded rad ␣wet ␣engineer ␣Tarvenia ␣possess"
        ),
        0.4338 * text_start.among(
            ". B F I Q T U Y ␣of ␣and And ord est ast On Anna Th This Here Lily Ben Once Emma"
            " One Max But Shopping Sara Numbers It Digits Names There Oscar Opposites ␣neither"
            " Ruth Eve Colours Months ␣mount Karl Ida stem stand den nded They Therefore"
        ),
        row=8,
    ),
    # ␣t/␣u/ay and 44 more; after t/␣t/nd and 45 more
    "L0N20_t_u_ay_and_44_more_after_t_t": gelu(
        -0.8525,
        0.9516 * token.among(
            "␣t ␣u ay ot ␣S ␣B pp um od ␣Lily ␣Ben ort ␣Sam ␣ac ete urs its ang uc ition ␣sub"
            " ␣res ␣Moss ␣flowers ␣days uct bit iss ins rop eren ␣pres ␣pe ␣col ors ␣As ␣sal"
            " ␣equ ␣ins ons ␣leaves ␣diff ology ␣cent ␣meat ␣America bs"
        ),
        0.6979 * previous.among(
            "t ␣t nd ␣p al ␣u oo ␣on pp ␣fl ct ist ous ted ␣al ix ical urn ial ␣green ated urs"
            " especially str ange fl ␣gl und ular ric ␣relating ible less ␣large ling rop ␣col"
            " ␣Which ␣cond ␣sal ehold ␣cur ␣4 ␣ins rap ␣instr arious ␣North"
        ),
        0.5972 * token.among(
            "P ␣t ␣u ay ot ␣S ␣B pp um ␣Lily ␣Ben ␣Sam ␣ac ete urs its uc ␣sub ␣res ␣Moss"
            " ␣flowers ␣days uct bit iss ins rop eren ␣pres ␣pe ␣col ors ␣As ␣sal ␣equ ␣ins eb"
            " ons ␣leaves ␣diff ology ␣cent ains ␣ir ␣proper ␣meat ␣America bs"
        ),
        0.2715 * sentence_start.among(
            "c d l n p t y ␣t is as ␣in ␣n al le ad th ke op On red ␣red ␣al ob te ove ␣bas arm"
            " ph str rib fl fe bit ble ins ␣imp let hy mon ␣rec ␣organ ta ring rad ␣chief arrow"
        ),
        row=9,
    ),
    # in a text with the second token j/nd/es and 44 more; in a word beginning H/l/p and 45 more;
    # not in a text with the second token :/c/e and 49 more
    "L0N25_in_a_text_with_the_second": gelu(
        4.965,
        -7.322 * text_second.among(
            ": c e f h l m o p t ␣the is it on ar or ␣is an as ␣I le ␣he il ␣was im el ␣it us"
            " ack um one ook ␣are ␣there if ast ild ␣upon av up ␣night ath ␣Wednesday ick"
            " ␣Monday oc ␣if ␣Saturday ␣morning tern ␣afternoon ␣evening"
        ),
        -1.072 * five_back.among(
            ", S w y ␣a re er ␣( ␣to ): ter verb ␣there ist ␣br ast ␣She On ␣time ␣facts This"
            " Here scar ␣op Once act umb ␣1 adverb One arden But pr lack ␣morning It fe There"
            " ␣opened Opposites uck ex ␣sou ␣soft uit ␣evening inal ␣cloudy"
        ),
        1.04 * text_second.among(
            "j nd es ␣m ell ere pp os ␣shall ie ord ity op ound nder ␣cl ␣ag ck iz ose arl tain"
            " ib ress are vel atur via land oin pr fl ions ens ular osed acter pe olog bit oy"
            " ham oot ␣full ors ize face"
        ),
        0.2204 * word_start.among(
            "H l p ␣that ␣H ␣M And ␣N ␣do ␣by ␣bl ␣LORD ␣two ␣which ␣Then ␣Ben ␣j ␣Th ␣no"
            " ␣could ␣more ␣per ␣Ruth ␣kite ␣open ␣Eve ␣coat Shopping ␣cold ␣seen ␣No ␣earth"
            " ␣des ␣cat It ␣Rose ␣rep ␣Moses ␣Why ␣exp ␣now ␣Judah ␣sunny ␣They Now ␣meas ␣windy"
            " ␣cook"
        ),
        row=10,
    ),
    # ␣p/hat/␣are and 43 more; after T/␣c/␣f and 43 more
    "L0N28_p_hat_are_and_43_more_after": gelu(
        -0.7805,
        0.9594 * token.among(
            "␣p hat ␣are ␣C av ␣ex ␣near ␣yellow ␣white ␣per ool ␣sc ␣Monday ␣pers ␣Thursday"
            " ␣buys ␣water ␣happy sh ple ␣strong Where ␣burn ␣imp ex ␣dev ␣disc ␣Mara ␣col"
            " ␣February ␣flesh ␣May ␣rest ␣pray ␣June ␣thoug ␣August ␣Jon ␣dead ␣wild iqu ␣mult"
            " ␣eff ␣chief ␣oil ␣possess"
        ),
        0.6632 * previous.among(
            "T ␣c ␣f ␣in ␣T ␣u ig ␣E ␣un ␣st ␣up ␣In ␣de On ␣thy ␣out ␣red ␣Is ␣Yes ␣time ␣K"
            " Here ␣end ␣en ␣qu ␣pass ␣eight ␣offer ␣through und ␣give ␣opened ␣sent teen ␣burn"
            " vent ␣behold ␣given ␣tak ␣lived ␣equ illed anc ␣year ␣def ␣possess"
        ),
        0.5279 * token.among(
            "␣p hat ␣are ␣bl av ␣ex ␣near ␣yellow ␣white ␣per ool ␣Monday ␣pers ␣buys ␣ang"
            " ␣water sh ␣strong Where ␣burn ␣imp ex ␣dev ␣disc ␣soft ␣Mara ␣col ␣February irit"
            " ␣flesh ␣May ␣rest ␣pray ␣June ␣thoug ␣August ␣Jon ␣conf ␣dead ␣wild ␣mult ␣eff"
            " ␣chief ␣tail ␣oil ␣possess"
        ),
        0.3809 * token.among(
            "hat ␣are ␣bl av ␣ex ␣near ␣yellow ␣white ␣per ␣Monday ␣pers ␣buys ␣things ␣ang"
            " ␣these ␣water sh ␣strong Where ␣burn ␣imp ex ␣dev ␣disc ␣Mara ␣February irit ␣supp"
            " ␣flesh ␣May ␣rest ␣pray ␣June ␣thoug ␣August ␣Jon den ␣conf ␣dead ␣wild ␣mult"
            " ␣Mart ␣eff ␣chief ␣wet ␣oil ␣possess"
        ),
        row=11,
    ),
    # A/Q/␣and and 45 more
    "L0N30_a_q_and_and_45_more": gelu(
        -1.011,
        1.15 * token.among(
            "A Q ␣and And pp ␣It ␣has ␣Tom ␣which ␣but ␣what ub ary This Tom ␣yellow ␣even"
            " ␣liked ␣Wednesday igh ␣Monday ␣eight ␣brown ␣needs But ␣Pete Shopping ␣pink Then"
            ' \u2423then \u2423nine ," Numbers Digits Sam Names Opposites Where \u2423neither Months Days Pete'
            " ␣spake inal ␣occ ␣both So ␣Har"
        ),
        0.597 * token.among(
            "A Q ␣and it ut ome And ␣It ␣went ord ␣man ␣what ␣pr Tom ␣night ␣Th ␣comes ␣even"
            ' igh \u2423black \u2423Monday \u2423needs But \u2423Pete Shopping ph Then \u2423then \u2423nine ," Numbers Digits'
            " Sam Names ␣ind Opposites gan ␣neither ␣dist ␣last Months Days ␣face inal ␣occ ␣low"
            " ␣both So"
        ),
        0.3777 * previous.among(
            "v ␣l ec ␣all ␣fac Th ␣app ␣al This ␣gr ␣say ␣ser ␣count Once ␣per ␣acc ␣bas cl str"
            " ␣sub It There ␣dec com ␣bel ␣Can ␣according gr ␣inc ␣reg ␣conc ␣spec ␣prov ␣lit"
            " ␣occ ␣inv stand ␣appe ␣partic ␣trib ␣resp ␣cor ␣est ␣grou ␣such ␣belie greg ␣Qu"
        ),
        0.3127 * token.among(
            "6 ␣and st ␣with And ␣It od ␣She ␣de ue ␣Then ␣see ␣what ␣before ␣people ␣old igh"
            ' \u2423needs But Shopping Then \u2423then \u2423nine ," Digits Names \u2423call \u2423girl oll \u2423sec \u2423People'
            " Opposites gan ␣neither Months Days cle ␣prov inal ␣hill imes gn ␣wife ␣med ␣windy"
            " ring ␣ground ␣farmer"
        ),
        row=12,
    ),
    # a/␣S/␣M and 45 more; in a text beginning ./A/B and 27 more
    "L0N31_a_s_m_and_45_more_in_a_text": gelu(
        -1.353,
        1.113 * token.among(
            "a ␣S ␣M ro ␣J ␣P ho ␣they ma ild ax ␣under ␣after ip ␣when ␣friends han ␣before og"
            " les urs ␣Z way ither iah ␣long ␣David ␣ang ␣among ␣ey ried ␣Jesus ␣another hem"
            " ␣Moses ling els ged ␣dev ␣arm ␣Pet ense ␣Jon ␣Jo ␣wild ␣servants ␣spirit ␣Saul"
        ),
        1.05 * text_start.among(
            ". A B E F G H I J M N S U W ␣of ␣and And The 's For But Then He ␣water Where"
            " ␣neither ␣mount Now So nded"
        ),
        0.1749 * text_second.among(
            ", n ␣w ou ␣c ␣th ␣M ␣A ␣re ␣G ood ␣with ␣J ␣it ␣se us ␣N ␣said ore ␣at ␣from ␣all"
            " ␣C ␣her ␣came ␣He ␣so ␣after ␣when ␣Israel arl ␣night ␣Z ␣word ␣David ␣Saturday"
            " ␣Jesus eh ␣Ab ␣thing ␣afternoon ␣Jon ␣Mord ␣Saul"
        ),
        0.08064 * sentence_start.among(
            "D E J M P R Z er ␣and ␣p ␣I ␣be ␣L ␣for se ␣E And ␣as ␣thou ␣Y ␣but On ␣Then"
            " ␣their Th The ␣wor ␣named Ben ␣against For But ␣every Sara ␣because Sam He ␣So"
            " ␣Jesus Paul Opposites Where Now air ␣destroy bl So Therefore <|endoftext|>"
        ),
        row=13,
    ),
    # hat/se/␣said and 45 more; z/se/␣said and 45 more
    "L0N32_hat_se_said_and_45_more_z_se": gelu(
        -1.212,
        1.238 * token.among(
            "hat se ␣said one ake ␣some ␣She ␣He ␣bu ␣friends era ␣hand ␣hath ␣Z ␣Re ␣Wednesday"
            " ␣Monday ␣Stone ␣needs ␣garden ␣Saturday ␣saying ␣Grey ␣spe ␣Frost ␣sons ␣Rose ught"
            " ␣Moss ␣Fe ␣blood ␣therefore ␣fam ␣candle oe ␣priest ␣fathers ␣twelve ␣afraid"
            " ␣servant ␣wife ␣alt ␣Klara ␣depart ␣cups ␣December greg ␣Tarvenia"
        ),
        0.6578 * token.among(
            "z se ␣said ity ake ␣She ␣He ␣bu ␣friends era ance ire ␣Re ␣Monday ␣word ␣Stone"
            " ␣needs ␣Saturday ␣saying led ␣spe ␣sons ␣heart ught ␣Fe ␣ring ␣blood hem ␣together"
            " ␣candle oe ␣conc ␣woman ␣priest az ␣fathers ␣twelve ␣servant ␣wife ␣servants ␣alt"
            " ␣Klara ␣depart ger ␣December ␣priests greg ␣Tarvenia"
        ),
        0.6304 * text_start.among(
            ". A B E F J M N O S U W Y ␣of ␣and And est On Anna Th The This Here ty Lily Ben"
            " Once But Shopping Then Sara Numbers It Digits Names ␣water There Oscar ␣neither"
            " Ruth Colours Months Days ␣mount Now So nded Therefore"
        ),
        0.1686 * word_start.among(
            "␣ ␣M ␣re ␣fr ␣wh ␣it ␣said ␣at ␣In ␣He ␣de ␣Z ␣Wh ␣Re ␣Monday ␣park ␣Stone ␣saying"
            " ␣ele ␣sub ␣Frost ␣sons ␣very ␣Fe ␣bel ␣sk ␣prod ␣conc ␣sil ␣supp ␣alt ␣leg ␣instr"
            " <|endoftext|>"
        ),
        row=14,
    ),
    # after N/j/n and 46 more; b/j/k and 45 more
    "L0N35_after_n_j_n_and_46_more_b_j": gelu(
        -1.106,
        1.191 * previous.among(
            "N j n u v il ur ere ␣fr ul ara od ␣com if ␣v ren av ix iv urn ␣comm ␣per ␣rel atur"
            " ␣im arn ␣ele inn str fl ␣hor ␣ev con tern ␣ind eren ␣dev ron ␣num ␣prov ␣ple ␣inv"
            " ␣prophe ␣sol ␣wild ␣cor iqu ␣instr greg"
        ),
        1.103 * token.among(
            "b j k l o u z re is it ar om ve al le ac id ad et ce us ch ation ag ity ␣which qu"
            " ous ade 's iv ice iz ish br ated sel vel ft act uc cl str fl ific vent ␣mak ␣prov"
        ),
        0.7169 * word_start.among(
            "␣ ␣a in ␣m ␣in ␣n ␣g ␣e ␣S ␣M ␣fr ␣se ␣as ␣by ␣R ␣v ␣kn ␣In ␣af ␣sh ␣wor ␣ab ␣gr"
            " ␣green ␣comm ␣Mo ␣There ␣can ␣cons ␣tom ␣seen ␣ob ␣sec ␣Ar ␣tem ␣par ␣ins ␣Am ␣inv"
            " ␣ed ␣appe ␣meas ␣pol sy ␣conf ␣mult ␣instr ␣mil"
        ),
        0.4784 * token.among(
            "b j o u z it ar om al le et ir us ation ity ous ␣but ␣so ␣Then ade ␣small iz ish"
            " br act uc ␣table ␣key ␣ang cl str ful fl ␣morning ␣del ␣lives ␣neither ␣Listen ne"
            " ␣10 ␣slow ␣mak ␣prov ␣death ␣partic ␣Jon ␣resp ␣fear ␣until"
        ),
        row=15,
    ),
    # ␣o/␣w/to and 46 more; ␣o/␣w/to and 45 more
    "L0N36_o_w_to_and_46_more_o_w_to": gelu(
        -0.8322,
        1.083 * token.among(
            "␣o ␣w to ter ␣as pp ␣not us ␣li ␣P ␣Tom ␣hat old ora ␣Sara da ␣ac ␣Do ␣fe ib ␣Leo"
            ' \u2423Paul uc \u2423Grey \u2423Lake \u2423Olga \u2423su \u2423Sunday \u2423kind \u2423Reed \u2423ob \u2423happ ," \u2423inc \u2423exp ert \u2423pur'
            " cept ␣caus ␣Ol ␣thoug ␣Arvela ␣sto gn ␣warm ␣ir ␣Selmark ␣mil ita"
        ),
        0.6212 * token.among(
            "␣o ␣w to ␣as pp ␣not us ␣li ␣Tom ␣hat ora ␣Sara da ␣ac ␣Do ␣fe ib ␣Leo ␣Paul ␣Grey"
            ' \u2423Lake \u2423su \u2423Sunday \u2423kind \u2423Reed \u2423ob \u2423happ ," \u2423body \u2423heav \u2423inc \u2423exp ollow ert \u2423pur'
            " cept ␣caus ␣Ol ␣thoug ␣Arvela ␣sto gn ␣warm ␣ir rad ␣Frank ␣Selmark ␣mil"
        ),
        0.587 * previous.among(
            "in ␣o ␣s ␣f ␣is ␣n ␣ha ␣g ␣e ␣M ␣A ␣G ␣B ␣E ␣r ␣It ␣P ␣has ␣D ␣capital ␣br"
            " ␣Goodbye ␣In ␣co ␣red ␣flag ␣facts ␣blue ␣ac ␣green ␣comes ␣Tuesday ␣pink ung ␣tre"
            " ␣works ari ␣orange ␣Can ␣lives ox Yes ␣March me ␣Ol ␣July ␣Edda ␣kitchen"
        ),
        -0.1065 * word_start.among(
            "- ␣o ␣w ␣T ␣th ␣un ␣F ␣not ␣Tom ␣D ␣what ␣On ␣like ␣Leo ␣Paul ␣la ␣su ␣Can ␣body"
            " ␣inc ␣exp"
        ),
        row=16,
    ),
    # e/f/o and 45 more; O/e/f and 47 more
    "L0N43_e_f_o_and_45_more_o_e_f_and": gelu(
        -1.022,
        1.208 * token.among(
            "e f o u ␣o ha ␣ha oun noun ␣k ␣sa ra ame ma ␣bo ␣so ␣pro ␣co ␣cha ␣am ␣bu oon tr"
            " ff sp oc ␣te ␣ang ␣back ␣res ric ble ␣ben ␣sk ␣horse ␣pe oe ␣voice ium me ␣occ de"
            " ␣diff ␣resemb ␣eff ␣def ␣such ␣che"
        ),
        0.5681 * token.among(
            "O e f o ␣o ha ␣ha oun ␣k ␣sa ara ra ma ␣me ␣bo ␣pro ␣co ␣cha ␣am ␣bu era so oon tr"
            " ␣Vera sp ␣te ␣ang ␣back ␣2 ␣res ␣shell ble ␣ben ␣horse ␣pe oe ␣voice Ida me go"
            " ␣occ de ta ␣5 ␣resemb ␣eff ␣def ␣such ␣che"
        ),
        0.4596 * text_start.among(
            "a b e f k l m n r t u in or ve al le am st im el ch ag da ob sel ans act ph rib"
            " form cy pe bit ble sw gr oy mon ne be par az go de man gen rad med"
        ),
        0.4186 * previous.among(
            "S d p v y z ␣a re ␣w ␣c ll es ␣m ␣( ␣p at ver ␣L ht ␣sha ul ␣r pp ra ld ␣D qu ␣my"
            " ␣under ␣Yes ␣K ␣off ␣hand au ␣sle ick of ␣ob ␣rem ␣should als ␣mine ␣wanted ␣mult"
            " ␣Mona ␣sit like"
        ),
        row=17,
    ),
    # ht/ce/␣It and 44 more; ht/ce/␣It and 42 more
    "L0N44_ht_ce_it_and_44_more_ht_ce": gelu(
        -0.8583,
        1.27 * token.among(
            "ht ce ␣It ject ily ly qu ␣de ␣what ␣time ount ip ort ial les ␣fe ␣qu ␣slept ition"
            " orrow ward ern ␣cle ␣Grey ␣form ␣way ely form ␣manner tern ␣colour ␣month ces"
            " ␣Jesus ␣ent ␣side ␣pur ␣thing ility oint ␣appe ␣number ␣sign ␣lack ␣quality ident"
            " ␣position"
        ),
        0.6474 * token.among(
            "ht ce ␣It ject ily qu ␣what ␣time ount ip ort les ␣fe ␣qu atur ␣slept ition orrow"
            " ward ␣cle ␣Grey ␣form ␣way ely form ␣manner tern ␣colour ␣month ␣Jesus ␣ent ␣side"
            " ␣thing osition ility oint ␣year ␣appe ␣trib ␣number ␣sign ␣lack ␣quality ident"
            " ␣position"
        ),
        0.5405 * previous.among(
            "ec ␣fr ␣cap ␣con On ␣fac up ␣ex ␣cha This ater ␣comp ␣op amp One ␣eight Shopping"
            " ␣form Then ␣sub ␣colour Names ␣sec ␣inc ␣prin eren ex ␣behold ␣fam Months ␣dep"
            " ␣conc ␣spec ␣min ehold ␣tab air ␣chan ␣lit ␣twelve ␣mid ␣mat ␣January ␣thoug ␣meas"
            " ␣trib ␣number ␣cent ␣piec"
        ),
        0.4101 * previous.among(
            "ec ␣cap ␣con ax On ␣fac ␣cha This ater ␣comp ␣op amp One ␣eight Shopping ␣ele"
            " ␣form Then ␣sub ␣set ␣colour Names ␣sec ␣prin eren ex ␣behold ␣fam Months ␣dep"
            " semb ␣conc ␣spec ␣min ehold ␣tab air ␣chan ␣lit ␣mid ␣mat ␣January ␣thoug ␣meas"
            " ␣trib ␣number ␣cent ␣piec"
        ),
        row=18,
    ),
    # ay/se/␣se and 46 more; after b/c/p and 46 more
    "L0N49_ay_se_se_and_46_more_after_b": gelu(
        -0.8909,
        1.198 * token.among(
            "ay se ␣se ce one ␣ne ine ree ind ite est art ade ment ime ␣thee ace ice ide ␣like"
            ' ish \u2423hand te \u2423sle are age act we \u2423sl \u2423te ory ," ret \u2423del cess \u2423heavy itc oe \u2423power'
            " me inal ␣ple ense ature ␣fear ␣secret ident face itude"
        ),
        0.7085 * previous.among(
            "b c p ␣t ␣a ␣b ␣m at ␣at ␣by ␣con ␣thy ␣sm ␣ex ount ␣cl ␣am ␣tr ␣comp tr ␣qu ␣ad"
            " ␣acc ␣act cl ␣spe ret ␣rep ␣thine ␣cont ␣strong ␣sur gr ␣inc ␣exp ict ␣imp ␣int"
            " ␣att ␣ph ␣cur ␣consisting ␣inv ␣contr ␣partic ␣det ␣stren ␣z ␣proper"
        ),
        0.6773 * token.among(
            "ay se ␣se ce one ␣ne ine ree ite est art ade ment ime ␣thee ␣time ace ice ide"
            ' \u2423like ish \u2423hand te \u2423sle age we \u2423sl \u2423te ory ," ret \u2423del cess itc oe \u2423power me gth'
            " inal ␣ple ense ature ␣fear ␣secret ident face itude ␣line"
        ),
        0.2399 * word_start.among(
            "W d o p ␣ ␣o ␣m ␣l ␣h ␣an ␣wh And ␣N ␣It ␣com ␣bl ␣R ␣man ␣thy ␣thee ␣time ␣hand"
            ' \u2423sle \u2423Nora \u2423ear \u2423Wh \u2423U \u2423pers \u2423ad \u2423thr \u2423person \u2423long \u2423No \u2423than \u2423When ," \u2423dog \u2423clean'
            " ␣del ␣fore ␣Can ␣stone ␣judg ␣cur ␣soul de ␣inv ␣meas ␣leg"
        ),
        row=19,
    ),
    # A/G/O and 46 more; A/G/O and 45 more
    "L0N53_a_g_o_and_46_more_a_g_o_and": gelu(
        -0.9091,
        1.196 * token.among(
            "A G O Q w is ␣The ec el ere ␣O od ␣com art ild The ␣K Here ␣blue da ␣big ah Ben"
            " ␣comes ove ␣old ␣new esp ␣Ed ␣Hugo ful ␣way ␣name ␣Brook ␣Hart ␣clean ␣sun vania"
            " ␣Ar har ␣first orland ␣judg ek ilda sha rid ␣fa ico"
        ),
        0.6347 * token.among(
            "A G O Q w is ␣W ␣The ere ␣O od ␣com ist art ild The ␣K Here ␣blue da ␣big ␣comes"
            " ove ␣old ␣new esp ␣Ed ful ␣way ␣name ␣Brook ␣give ␣Hart ␣clean ␣sun vania ␣Ar har"
            " ␣first orland ek ilda sha raw rid ␣fa ico ␣Frank"
        ),
        0.437 * previous.among(
            "6 P Q ␣s ha ␣T ␣ha ␣u im ec ␣M ir ␣G ␣E ␣sha ␣N ␣P ␣went ␣D op res ␣out ␣K ␣ab"
            " This Here ␣comes ␣Ed ␣cons ph pr ␣colour There ␣sec ␣Fe ␣People ␣according ␣dw hy"
            " ␣They ne ␣conc ␣ran ␣August ␣Lars sy ␣cor ␣ir ␣depart"
        ),
        -0.3338 * word_start.among(
            '" w \u2423to \u2423fr \u2423has \u2423v \u2423man \u2423father \u2423gre \u2423what \u2423cha \u2423flag Here \u2423Mia \u2423Tuesday \u2423U \u2423tom'
            ' ?" \u2423El ." \u2423hast \u2423Brook \u2423something \u2423clean \u2423Park \u2423hard \u2423dist \u2423trans \u2423answ \u2423ever'
            " ␣soft ␣full ␣col ␣pur ␣cut ␣met ␣travel ␣state ␣host ␣contain ␣inv ␣Ir ␣answered"
            " ␣whe ␣Ilmaria ␣genus ␣kingdom ␣food"
        ),
        row=20,
    ),
    # r/ou/␣and and 45 more; after F/P/W and 47 more
    "L0N55_r_ou_and_and_45_more_after_f": gelu(
        -0.9683,
        1.176 * token.among(
            "r ou ␣and or ␣or ir ␣F ␣r ack if ␣br ␣Goodbye ␣She ␣Lily ong ␣Who ish urn ␣Jack br"
            " ␣Mia ␣Br ␣Nora ove ␣Tuesday ␣Clara ␣Vera ␣Eve ␣if ␣Hugo ␣Olga ␣then ␣nor ␣cr Nora"
            " itc ert ␣lived ash oved irc ␣August ␣cor ␣cover ␣ir ␣fif rad ched"
        ),
        0.8213 * previous.among(
            "F P W b j p v w ␣t ␣w ␣b ␣p ␣S ␣W ␣L ␣M ␣G ␣B ␣un ␣r ␣P un ␣tw ␣sp ␣C ␣two ␣v ud"
            " ␣father ␣j ␣app ␣made ␣ar ␣ab ␣V urn mb ␣seven ␣1 ␣thr ␣hor ␣sons ␣prop ␣ent ␣burn"
            " ␣Today ␣answered ␣cent ␣September ␣sac"
        ),
        0.6232 * token.among(
            "r is ␣and or ␣or ␣r ill us ven hen ree ␣br old ked urn ␣Jack ␣go br ␣Mia ah ␣Br"
            " ␣Nora ove ␣Clara atur ␣Vera ␣Eve ␣if ␣Hugo ␣Olga inn ␣then ␣through ␣nor ock ari"
            " ␣cr Nora let ert ␣lived ash oved irc ␣August ␣cor ␣cover ␣ir ␣fif rad ched"
        ),
        0.5165 * word_start.among(
            "F c r ␣p ␣n ␣th ␣e ␣J ␣it ␣F ␣st ␣up ␣com ␣me ␣pl ␣She ␣sh 's ␣am ␣small ␣Jack"
            " ␣say ␣Mia ␣en ␣Br ␣comm ␣even ␣ear ␣Hugo ␣seen ␣away ␣something ␣thereof ␣another"
            " ␣Moses ␣sur ␣dist ␣hung ␣mount ␣tem ␣col ␣cond ␣tab ␣toward ␣certain ␣answered"
            " ␣quality ␣Saul ␣frog ␣bat"
        ),
        row=21,
    ),
    # H/␣and/␣n and 20 more; H/J/␣and and 45 more
    "L0N56_h_and_n_and_20_more_h_j_and": gelu(
        -1.013,
        1.574 * token.among(
            "H ␣and ␣n ␣W ␣but ␣their fore ␣live ␣even ␣great ␣And ␣than ␣then ␣these ␣nor"
            " ␣many ␣They ␣done ␣face ␣same ␣those ␣destroy So"
        ),
        0.9319 * token.among(
            "H J ␣and ␣n ␣W ␣or ␣wh ␣from ␣they ␣all ␣but ␣their fore ␣when out ide ␣live ␣no"
            " ␣even uc ough But ␣things ␣great ␣And ␣than ␣then ␣may ␣these ␣nor ␣plus ␣among"
            " ␣many ␣imp ␣They ␣tem ␣done ␣face ␣yet ␣would ␣same ␣those ␣destroy ␣both So"
            " ␣until ␣themselves ␣most"
        ),
        0.3877 * token.among(
            "A J d g ␣or ␣wh ␣B ␣from ␣they ␣all ast old ␣co ␣le ␣pr ␣after ␣when out ide"
            " ␣Israel ␣no ␣comes ␣Clara uc ough But ␣things ␣our ␣may ␣2 ric ␣plus ␣among"
            " ␣brought ␣dist ␣imp ␣tem ␣dep ␣yet ␣would ␣May ␣Am ␣both hil ␣until ␣z ␣themselves"
            " ␣most"
        ),
        0.3386 * previous.among(
            "H L S W w ␣s ␣w ␣S ␣W ␣wh ␣bl nder ␣but ␣under ␣God ␣Th ␣fe ␣look ␣over ␣behind"
            " ␣Wh ␣sl ␣today ␣if ␣seen ␣where ew ␣through ␣because ␣Lord ␣law ␣fore ␣Jud Paul"
            " Where ␣Today ␣called ␣pur ␣sin ␣Christ irit ␣mer ␣would ␣ins ␣pray ␣follow ␣lack"
            " ␣shew"
        ),
        row=22,
    ),
    # in a text beginning Q/On/Anna and 25 more; ␣b/ora/␣box and 45 more
    "L0N59_in_a_text_beginning_q_on": gelu(
        -1.649,
        3.413 * text_start.among(
            "Q On Anna This Here Tom Lily Ben Once Emma One Shopping Sara Numbers It Digits"
            " Names There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
        ),
        0.6715 * token.among(
            "␣b ora ␣box ␣facts Here ␣friends ␣blue arl ␣green ␣big Once ␣old ␣Tuesday ␣black"
            " ␣park ␣key ␣brown via ␣garden ␣Saturday mark vania ␣wall ␣balls venia ␣shop"
            " ␣umbrella ␣hungry ␣Mara ␣forest ␣books ␣Nor ␣tired ␣Bruno ␣Pet ␣July ␣Edda ␣hats"
            " ␣Ir ␣Har ␣Ilmaria ␣mill ␣Mart ␣Bel rad ␣November embr ␣Tarvenia"
        ),
        0.4947 * token.among(
            "␣b ora ␣box ␣facts Here ␣friends ␣blue arl ␣green ␣big Once ␣old ␣Tuesday ␣black"
            " ␣park ␣key ␣brown via ␣garden ␣Saturday mark vania ␣wall ␣balls venia ␣shop"
            " ␣umbrella ␣hungry ␣Mara ␣forest ␣books ␣Nor ␣tired ␣Bruno ␣Pet ␣July ␣Edda ␣hats"
            " ␣Ir ␣Har ␣Ilmaria ␣mill ␣Mart ␣Bel rad ␣November embr ␣Tarvenia"
        ),
        0.3104 * sentence_start.among(
            ". is ␣The ␣are adjective ␣Anna ␣do old ␣In ␣She ␣Lily ␣He On other ␣Emma Here"
            " ␣Sara ␣Now ␣My scar da br ␣Everyone ␣Nora Once ␣Leo ␣Oscar ␣Clara ang ␣There ␣Vera"
            " ten ␣Eve land ␣Karl form It fe sh ␣People vent Colours ␣They Do She rad nded arrow"
        ),
        row=23,
    ),
    # !/,/: and 28 more; ,/./B and 45 more
    "L0N60_and_28_more_b_and_45_more": gelu(
        -0.995,
        2.19 * token.among(
            '! , : ; ? W Y \u21b5 \u2423k And us "; \u2423Then \u2423time Here \u2423when \u2423also For \u2423thr ern But ." Then'
            " ␣And ␣When ␣away ␣So ␣now Now So Therefore"
        ),
        0.7761 * token.among(
            ", . B D G L O T b i ␣s hat ␣that ch ab ␣tw em ␣pl ␣but ␣He ␣af ␣what ␣ab ouse ␣im"
            ' \u2423That One \u2423sl ?" \u2423asked \u2423then Names There \u2423bring \u2423em Where \u2423Why \u2423therefore'
            " ␣neither ␣exp ␣last ␣mount ␣tem ); ␣prov ␣alt ience ␣priests"
        ),
        0.3379 * token.among(
            "A D G L T b i ␣s hat ␣L ␣B ch our ab ho ␣tw em ␣cap ␣pl ␣af ␣what ub ouse orrow"
            ' \u2423sl ?" \u2423asked \u2423then Names There pe \u2423bring \u2423em \u2423Jesus \u2423Can Where \u2423Why \u2423therefore'
            " ␣neither ␣exp ␣mount ␣tem ); ␣prov ␣beg ␣alt ience ␣priests"
        ),
        0.3121 * previous.among(
            "L M O P S ␣m ␣L im ir ␣P em ␣com ␣there ␣ab ␣Now ␣look ␣liked ang ␣im igh For ␣thr"
            " ␣la ␣put ␣hor ␣set ␣opposite ␣girl There ␣brought ␣bring ␣People ␣turn Opposites"
            " ␣fam ␣mus ␣heaven ␣tem ␣X ␣pur ␣got ␣cast ␣beg ␣thoug ␣med ␣number ␣resp greg"
        ),
        row=24,
    ),
    # an/ad/ith and 47 more; after F/J/M and 45 more
    "L0N61_an_ad_ith_and_47_more_after": gelu(
        -1.046,
        1.198 * token.among(
            "an ad ith ␣wh ␣F ab ord ind ist ␣gre ass ␣mother uth Tom so oon oss ␣ear ign ␣part"
            " orrow ␣pre ␣David ew ␣month ␣del ␣law eh iss Paul ␣Judah ␣Jerusalem ␣umbrella"
            " ␣years irit ␣power ␣priest ␣Ol ␣brethren ␣arm ␣rece ␣death ␣elect ␣Albert ␣Jon ev"
            " ␣Jo ek ␣Igor amm"
        ),
        0.9222 * previous.among(
            "F J M f l m w ␣s ␣w ␣f ␣m ␣l ␣e am ␣W ␣L im ␣M ␣E ␣J ␣F ␣N ␣tw ␣br ␣father ␣nam ␣K"
            " ␣Fr ␣comp ␣comm ␣per ␣U ␣kind ␣Jer ␣em erm ␣fam ox ␣pur Olga ␣Han ␣div ␣Jo ␣cor"
            " ␣Mart ␣leg ␣z ␣fa"
        ),
        0.654 * token.among(
            "an ad ith ␣wh ␣gre ass ␣mother uth Tom ouse Ben oon ␣ear ign ␣part orrow ␣pre"
            " ␣David ew ␣month ␣del ␣law eh iss Paul ␣therefore ␣Judah ␣Jerusalem ␣ever"
            " ␣umbrella ␣years irit ␣power ␣priest ␣Ol ␣brethren ␣arm ␣rece ␣death ␣elect"
            " ␣Albert ␣Jon ev ␣Jo ek ␣Igor ␣Saul amm"
        ),
        0.2916 * word_start.among(
            "M ␣s ␣W ␣re ␣k ␣G ␣D ␣br ␣Ben ␣who ␣nam ␣cl ␣V ␣My ␣Israel ␣comp ␣per ␣behind ␣Leo"
            " ␣Z ␣pre ␣long ␣Al ␣des ␣high ␣give ␣month ␣lar ␣del ␣horse ␣fam ␣arm ␣Dario ␣dwell"
            " ␣death ␣Jo ␣Saul"
        ),
        row=25,
    ),
    # L/␣g/␣sa and 31 more; L/␣g/ith and 45 more
    "L0N67_l_g_sa_and_31_more_l_g_ith": gelu(
        -0.9493,
        1.031 * token.among(
            "L ␣g ␣sa ␣with ␣has ␣by ␣bl nder ␣de ␣af ␣under ␣red ␣sh sc ␣cl ␣having ␣op ␣bec"
            " For ␣sc ␣pers ␣thr ␣through ␣without ␣wind ␣cr ␣sk ␣ve ␣ref ␣beg ilda ␣est ␣stren"
            " ␣Qu"
        ),
        0.794 * token.among(
            "L ␣g ith ␣sa na ␣with ␣r ␣has ␣by ␣bl ␣friend nder ␣de ␣af ␣us ␣under ␣red ␣sh sc"
            " ␣cl ␣having ␣near ␣op ␣behind ␣bec igh For ␣wr ␣sc ␣pers ␣thr ␣our ␣through ␣tre"
            " ␣Lord ␣without ␣wind ␣cr ␣sk ␣ve ␣cast ote ␣ref ␣beg ilda ␣est ␣stren ␣Qu"
        ),
        0.3864 * token.among(
            "L ␣g ith ␣sa na ␣with ␣has ␣by ␣bl ␣friend nder ␣de ␣af ␣under ␣red ␣sh sc ␣cl"
            " ␣having ␣op ␣behind ␣bec igh For ␣wr ␣sc ␣pers ␣thr ␣through ␣tre ␣Lord ␣without"
            " ␣wind ␣cr ␣sk ␣ph ␣Christ ␣ve ␣cast ote ␣ref ␣beg ␣med ilda ␣est ␣Mart ␣stren ␣Qu"
        ),
        0.351 * previous.among(
            "P ␣s ␣w ␣T ␣u ␣g ␣sha ␣ne nder ␣under ␣pr ␣cha ␣My ␣dis ␣fe ␣looked ␣wr ␣U ␣pers"
            " ␣can ␣la ␣let ␣te ␣su ␣sch ␣ob ␣tre ␣Lord ␣res ␣del ized ␣art ␣sw ␣ey ried ␣fore"
            " ␣dw ␣fam ␣mus ␣X ␣cast ␣slow ␣caus ␣tab ␣trib usually ␣fa ␣che"
        ),
        row=26,
    ),
    # ?/hat/␣that and 46 more; after ␣wh/␣said/␣do and 40 more
    "L0N68_hat_that_and_46_more_after": gelu(
        -0.7748,
        1.084 * token.among(
            "? hat ␣that ␣said hen est ␣man ␣see ␣what ␣facts ␣when ␣say ␣does ␣Wednesday ther"
            ' For \u2423Monday \u2423park \u2423la \u2423today ile \u2423Friday \u2423if \u2423ten ." \u2423Sunday \u2423then \u2423When \u2423find'
            " ␣because ␣take ␣opened eh ␣behold ␣disc ron ␣thing ␣woman ␣whose ␣twelve ␣angry"
            " ␣rece ␣afraid ␣Mord ␣mill ␣eff ␣Hanna ␣September ␣November"
        ),
        0.7975 * previous.among(
            "␣wh ␣said ␣do ␣ch ␣so fore ␣father ␣see ␣wor ␣mother ␣go so ␣Where ␣knows ␣comm"
            " ␣per ␣ad ␣saw ␣eight ␣ten ␣saying ␣did ␣Ar ␣bel ␣job eh ␣eat ␣now ␣Ab ␣int ␣trans"
            " ␣dev ␣att ␣pur ehold Now ␣prov ␣ass ␣August ␣Jo ␣Mart ␣tail ␣read"
        ),
        0.6319 * token.among(
            "? hat ␣that hen est ␣man ␣what ␣facts ␣when ␣say ␣does ␣Wednesday ther For ␣Monday"
            ' \u2423la \u2423today \u2423Friday \u2423if \u2423ten ." \u2423Sunday \u2423then \u2423When \u2423find \u2423because \u2423take \u2423opened eh'
            " ␣behold ␣disc ron ␣thing ␣woman ␣whose ␣twelve ␣angry ␣rece ␣afraid ␣Mord ␣mill"
            " ␣eff ␣Hanna ␣September ␣November"
        ),
        0.3344 * word_start.among(
            ', T e f \u21b5 \u2423of \u2423d \u2423l \u2423I \u2423" \u2423W \u2423r \u2423as \u2423not \u2423shall \u2423were \u2423her \u2423ch \u2423who \u2423book \u2423Is \u2423On'
            " ␣go ␣wr ␣pers ␣ten ␣When ␣Al ␣spe It Names ␣cand ␣opened ␣tem ␣thing ␣travel"
            " ␣baker ␣soul ␣twelve ␣ass ␣occ ␣inv ␣warm ␣whe ␣Mord ␣mill ␣September ␣tail"
        ),
        row=27,
    ),
    # ”/)/␣n and 8 more; ”/)/␣c and 44 more
    "L0N69_n_and_8_more_c_and_44_more": gelu(
        -0.8511,
        1.541 * token.among('" ) \u2423n ys Shopping ?" ." ," \u2423sur \u2423daught ico'),
        1.051 * token.among(
            '" ) \u2423c \u2423n \u2423ha \u2423e \u2423li \u2423she \u2423ne ord \u2423Goodbye \u2423some \u2423son \u2423named \u2423this \u2423dis \u2423any'
            ' \u2423knows \u2423no \u2423today ern \u2423cle Shopping \u2423ele ?" ." ," \u2423sons \u2423boy \u2423ey \u2423another \u2423sur'
            " ␣ent ␣side itc Finn ␣daught ␣sil ␣Ol ␣ple ␣ed ␣Albert ␣cent ␣alt ico acle ␣most"
        ),
        0.5365 * token.among(
            '" ) \u2423c \u2423n \u2423ha \u2423e \u2423she \u2423ne ord \u2423Goodbye \u2423some \u2423son \u2423named \u2423dis \u2423any \u2423knows \u2423today'
            ' ern \u2423cle Shopping \u2423ele ?" ." ," \u2423boy \u2423ey \u2423another \u2423sur \u2423ent \u2423side itc Finn \u2423daught'
            " ␣sil ␣Ol ␣ple ␣ed ␣Stella ␣Albert ␣cent ␣alt ␣America ico acle ␣most"
        ),
        0.2102 * word_start.among(
            "␣b ␣c ␣p ␣l ␣I ␣N ␣li ␣had ␣them ␣Tom ␣me ␣pl ␣three ␣small ␣city ␣no ␣against ␣ro"
            ' \u2423word Shopping ?" ." \u2423bell ," \u2423shell \u2423em \u2423Jesus \u2423Can \u2423job \u2423tra \u2423eat \u2423another \u2423sur'
            " ␣side ␣Listen ␣hear ␣daught ␣sil ␣min ␣farm ␣ref ␣January ␣destroy ␣ed ␣Albert"
            " ␣Mordalia"
        ),
        row=28,
    ),
    # o/␣be/ell and 45 more; Q/er/␣be and 46 more
    "L0N71_o_be_ell_and_45_more_q_er_be": gelu(
        -0.9387,
        1.142 * token.among(
            "o ␣be ell ␣do ite ␣good ␣thee ␣found ␣this ink ␣live ␣work ␣old ␣make ␣saw ought"
            " ␣long ␣David self ␣find ␣very ␣build ␣eat ␣writ ␣own ␣strong oice ␣speak ␣heard"
            " ␣done ␣hear ␣thing ␣wat ␣keep ␣hot ␣mak ␣sing ␣hold ␣pray stand ␣dwell ␣sol"
            " ␣follow ␣perform ␣such ␣lay ␣walk ␣read"
        ),
        0.966 * token.among(
            "Q er ␣be ell ␣do ld ite here ␣good ␣thee ␣found ink ␣work ␣old ␣make ␣saw ␣David"
            " ␣find ␣very ␣build aught ␣eat ␣writ ␣own oice ␣speak ␣heard ␣hear ␣wat ␣keep ehold"
            " ␣hot ␣mak ␣sing ␣hold ␣drink ␣pray ␣contain de stand ␣dwell ␣sol ␣follow ring"
            " ␣perform ␣such ␣lay ␣food ␣read"
        ),
        0.6358 * previous.among(
            "one ␣were ␣there ark ␣le ␣we This ␣gr ␣found ␣this ␣any ok ␣fe ␣no urs ␣look ␣make"
            " ␣bec ␣wr ␣saw ␣sl ␣much ␣cle ␣every ␣happ There ␣sw ␣days ␣tra ␣eat ␣according"
            " ␣behold ␣speak cle ␣heard ␣pray stand ␣year ␣left ␣appe ␣how ␣wild ␣lack ␣ste"
            " ␣belie ␣walk ␣read ␣swe"
        ),
        0.5678 * token.among(
            "o ␣be ell ␣do ite ␣good ␣thee ␣found ␣this ink ␣live ␣work ␣old ␣make ␣saw ␣David"
            " self ␣find ␣very ␣build ␣eat ␣writ ␣own oice ␣speak ␣heard ␣done ␣hear ␣thing ␣wat"
            " ␣keep ␣hot ␣stand ␣mak ␣sing ␣hold ␣drink ␣pray ␣contain stand ␣dwell ␣sol ␣follow"
            " ␣perform ␣such ␣lay ␣walk ␣food ␣read"
        ),
        row=29,
    ),
    # -/O/ou and 45 more; O/nd/␣and and 45 more
    "L0N74_o_ou_and_45_more_o_nd_and": gelu(
        -1.018,
        0.9684 * token.among(
            "- O ou ␣and oo ␣or ia to na ␣as ␣li um ree ct nder ␣but ␣pro ora ish ␣near ␣live"
            ' \u2423comes \u2423even Emma especially \u2423than ," \u2423very \u2423nor \u2423dec \u2423plus aria \u2423lives \u2423body \u2423sur'
            " ␣ever ria ␣tem ␣pur ␣sil ␣spec ␣wood ␣wave ␣especially ␣war ␣grou ␣North ␣most"
        ),
        0.4817 * token.among(
            "O nd ␣and oo ia to na and ␣li ge ␣thou nder ant ␣but ␣see ␣le ies ␣night ep ␣near"
            ' \u2423any Ben \u2423comes \u2423apple \u2423even especially \u2423than ," \u2423nor \u2423dec \u2423plus aria \u2423lives \u2423body'
            " ␣sur ␣ever ria ␣tem ␣pur ␣sil ␣spec ␣wood ␣wave ␣especially ␣war ␣grou ␣North"
            " ␣most"
        ),
        0.4004 * previous.among(
            "R ␣ ␣T ␣u ␣L ␣M ␣G ␣sa ul ␣O ␣P ␣C ␣D ␣R ␣capital ␣v ␣Goodbye ␣Y ␣al ␣K ␣ab ␣Now"
            " ␣V ␣five ␣big ater ␣more ␣old ␣per ␣U per ␣pri ␣gen und ␣ind ␣Ar Months ␣num ␣spec"
            " ␣hot ␣April ␣May ␣dwell gn ically ␣Bel ␣wet ␣Qu"
        ),
        0.2467 * token.among(
            "B O R ␣and oo ia to na ␣shall ␣LORD pt ␣but ␣day ␣Is ␣On ␣near ␣used ␣even ␣That"
            ' But \u2423tomorrow wn especially \u2423than ," outh \u2423happy \u2423nor \u2423dec \u2423Have \u2423plus aria \u2423lives'
            " ␣sur Clara Leo Eve ␣ever ␣tem ␣pur ␣Which ␣spec ␣wood ␣wave ␣especially ␣war ␣grou"
            " ␣most"
        ),
        row=30,
    ),
    # re/ha/␣ha and 41 more; re/ha/␣ha and 43 more
    "L0N75_re_ha_ha_and_41_more_re_ha": gelu(
        -0.8125,
        1.268 * token.among(
            "re ha ␣ha ere ome ab adjective ␣bo ␣some ␣af ␣gre up ure ck ␣king ␣fe ␣more ␣even"
            " are age ␣bre ␣rel ious ␣part ␣pre ␣har ␣other ␣every ␣ele ␣because ␣bet ␣ever"
            " ␣soft ne eb ␣beg ␣ple ␣certain ␣year ␣cre ␣world ␣wild ␣proper ␣most"
        ),
        0.7608 * token.among(
            "re ha ␣ha ere ome adjective ␣bo ␣some ␣af ␣gre ime up ure ck ␣fe ␣more ␣even are"
            " ␣bre ␣rel ␣part ␣pre ␣har ␣other ␣every ␣ele ␣because ␣bet ␣ever ␣soft ␣done ne eb"
            " ␣beg ␣ple ␣certain ␣year ␣cre ␣world ␣Mord ␣dead ␣wild ␣such ␣proper ␣chief ␣most"
        ),
        0.6421 * previous.among(
            "b ␣ha ␣th ␣B ␣are qu ␣ch ␣so ␣app ount ␣cl ␣ser ␣count ␣children ␣comm ␣land ␣qu"
            " ␣bec ␣la cl ␣offer ␣give ␣bel ␣ent ␣sk ␣burn ␣dw ␣Ab eren ␣given ␣att ␣dep ␣wat"
            " ␣daught be ehold ␣mat ␣occ ␣appe ␣meas ␣trib ␣cities ␣wild ␣est ␣alt ␣z ␣swe"
        ),
        -0.5878 * word_start.among(
            're \u2423b \u2423f \u2423l \u2423T \u2423he \u2423" \u2423L \u2423for \u2423as \u2423N \u2423C \u2423Lily \u2423Ben The \u2423ar \u2423ag \u2423Mia \u2423used \u2423fe'
            " ␣more ␣rel ␣str ␣Z ␣im ␣sc ␣pre ␣being ␣tom ␣El ␣mark ␣give ␣Hart ␣2 ␣lar ␣between"
            " ␣dest ␣given ␣pur ␣ph ␣ve Now ␣stand ␣wanted ␣sto ␣wild ␣mult ␣such"
        ),
        row=31,
    ),
    # Q/␣fr/␣fl and 45 more
    "L0N76_q_fr_fl_and_45_more": gelu(
        -1.108,
        1.407 * token.among(
            "Q ␣fr ␣fl ␣Goodbye On ␣Yes ␣see ␣On This Here ␣ke ␣night ␣knows ␣comes Once ␣str"
            ' \u2423There Emma \u2423That One \u2423Eve Shopping \u2423every \u2423Karl ?" str \u2423lost \u2423When \u2423find \u2423nine'
            " ␣morning Jack It There ␣umbrell Opposites Eve ␣sunny ␣dev ␣They ␣afternoon Karl"
            " ␣10 ␣lived ␣Alma ␣rainy ␣windy ␣cloudy"
        ),
        -0.8805 * four_back.among("␣made ␣son ␣took ␣opened ␣job ␣learned"),
        0.6168 * token.among(
            "Q ␣fr ␣fl ␣one ␣Goodbye On ␣who ␣book ␣sh ␣see ␣On This Here ␣ke ␣any ␣knows ␣hath"
            " Once ␣str ␣1 ␣That One ␣Eve Shopping ␣every ␣Karl ␣El str ␣kind ␣lost ␣When ␣find"
            " Jack It There ␣sw ␣So ␣umbrell Opposites Eve ␣dev ␣They Karl ␣10 ␣lived ␣March"
            " ␣Alma gn"
        ),
        0.5404 * text_start.among(
            "Q adjective On Anna This Here Tom Ben Once Emma One Shopping Sara Numbers It"
            " Digits Names There Oscar Opposites Eve Colours Months Days Finn Karl Olga Ida air"
            " ta stand esc"
        ),
        row=32,
    ),
    # o/r/le and 40 more; R/d/o and 47 more
    "L0N79_o_r_le_and_40_more_r_d_o_and": gelu(
        -0.9331,
        1.167 * token.among(
            "o r le ro ␣r ara ra ␣R ␣man ora ␣le ␣child ␣tr ␣friends ␣city urn ␣go br ␣house"
            " ␣sle ise tr ␣Re ␣wr ␣pers ␣slept ␣thr ␣offer ␣earth ␣ev ␣tre ␣cr ␣dev ox ␣att"
            " ␣prod ␣ve oor ␣sea man ␣sword ␣instr ␣ste"
        ),
        0.5737 * token.among(
            "R d o r le ro ␣r ara ra ␣man ora ␣le ␣child ␣tr ␣city ␣go br ␣Mia ␣house ␣sle tr"
            " ␣Re ␣wr ␣pers ␣slept ied ␣thr ␣offer ␣earth ␣ev ␣tre vania ␣Jes ␣cr gr ␣dev ox"
            " ␣att ␣prod ␣ve oor de ␣sea man rap ev ␣Jo ␣sword ␣instr ␣ste"
        ),
        0.4967 * previous.among(
            "D G r ␣w ␣d ig ␣wh ro ␣r ␣li ␣sp ␣gre ime ␣cl ␣gr og ␣en ␣look ␣land ␣ear ␣word"
            " ␣thr ␣pre arn ␣buys ␣saying ␣te ␣saith ␣tre ␣Lord ␣Jer ␣sw ␣cr ␣Ar ␣bel gr ␣ben"
            " ␣sk ␣tak ␣daught ehold ␣ref irc ␣est ␣sword ␣plac ger ␣belie"
        ),
        0.3776 * token.among(
            "R o r le ro ␣r ara ␣man ␣le ␣child ␣tr ␣city ␣go br ␣house ␣sle tr ␣Re ␣wr ␣pers"
            " ␣slept ␣thr ␣offer ␣earth ␣ev ␣tre vania ␣Jes ␣cr gr ␣dev ox ␣att ␣prod ␣ve oor"
            " ␣prov de ␣sea man rap ev ␣Jo ␣sword ␣instr ␣ste ives ␣priests"
        ),
        row=33,
    ),
    # ␣l/␣L/her and 42 more; after W/␣b/␣wh and 45 more
    "L0N81_l_l_her_and_42_more_after_w": gelu(
        -0.7583,
        0.9518 * token.among(
            "␣l ␣L her ␣wh ht ␣J ␣un ␣as ill ␣O ie hen ital ard ant ime ␣what ␣after ␣like"
            " ␣before ␣well tain age ␣str ther ough ␣shalt ither ern ile ␣El ␣where ␣because ald"
            " erm esh ␣whom ␣Ab der ␣dep ␣evening ␣follow ␣est ␣ra ␣Nils"
        ),
        0.7684 * previous.among(
            "W ␣b ␣wh ␣said ␣cap ␣bo ␣fac ␣j ␣app ␣wor ␣cl ␣named ␣near ␣say ␣ser ␣op ␣qu"
            " ␣behind ␣slept ␣ad ␣saying ␣ang ␣asked ␣saith ␣When ␣fast ␣boy ␣girl ␣rep ␣sk"
            " ␣burn ␣int ␣answ ␣att ␣tem ␣wat ␣conc ␣equ ␣cur ␣tab ␣young ␣mat ␣thoug ␣answered"
            " ␣det ␣alt ␣written ␣fear"
        ),
        0.6255 * token.among(
            "␣l ␣L her ␣wh ␣un ␣as ill ␣O ie hen ital ard ime ␣what ␣after ␣Sam ␣like ␣before"
            " tain age ␣str ther ough ␣shalt ither ern ile ␣long mark ␣El ␣where ␣because ald"
            " ␣prop ␣Ch erm esh ␣whom ␣Ab der ␣dep ␣spec ␣evening ␣follow ␣est ␣mill ␣Nils"
        ),
        0.5597 * previous.among(
            "W ␣b ␣wh ␣said ␣cap ␣bo qu ␣j ␣app ␣wor ␣cl ␣named ␣near ␣say ␣ser ␣op ␣qu ␣behind"
            " ␣ear ␣ad ␣saying ␣ang ␣asked ␣saith ␣call ␣boy ␣girl ␣rep ␣sk ␣int ␣answ ␣att ␣tem"
            " semb ␣wat ␣equ ␣cur ␣young ␣mat ␣thoug ␣answered ␣det ␣alt ␣fear"
        ),
        row=34,
    ),
    # C/L/T and 45 more; in a word beginning A/H/I and 45 more
    "L0N82_c_l_t_and_45_more_in_a_word": gelu(
        -0.947,
        1.117 * token.among(
            "C L T b c g n p s t ↵ is at ␣T ut to un ␣by em ␣sp ␣C qu ␣know sc ob ␣dis ␣U ␣sc"
            " sp ␣let cl pr ␣cat sh cy gr ps ␣X atic ␣ve ␣wat ote go bl ␣cor sha esc"
            " <|endoftext|>"
        ),
        0.6004 * word_start.among(
            "A H I R T c k r ␣T al ac ␣S un ␣by ␣She ␣ch ␣al sc ␣pr ␣wor ␣flag ␣ac ␣dis sel"
            " ␣ser For ␣U ␣pers ␣acc ␣sl ␣la But ␣act cl Sara pr ␣car ␣sw cy ␣cr ␣fore Oscar"
            " Opposites Months ␣eng ␣sat ␣bat <|endoftext|>"
        ),
        -0.5646 * two_back.among(
            "k ␣he ␣G ␣un ␣sha ␣r ␣st ␣N ␣It ␣said ␣P verb ␣Anna ␣con ␣capital ␣ball ␣which ant"
            " ate ␣will ␣under ␣three ␣father ␣ex ␣K out ␣Jack ␣Mia ␣five ␣six ␣make ␣new ␣been"
            " ␣ad ␣saw ␣pass ␣today ␣Olga ␣Wood ␣than ular He com ␣basket ␣heavy ␣dw ␣hot"
            " ␣destroy ania ier"
        ),
        0.3815 * token.among(
            "C T W ` b c m p ou ␣T al ␣M ␣as um ␣by ma here eth ␣sm sc ␣flag ␣Do ␣dis urs ove"
            " amp van ␣U sp ␣pre ␣let cl pr ␣cat ␣sw ␣em Oscar gr ␣Judah Ruth ␣X ␣ve ote Olga"
            " ␣beg esc <|endoftext|>"
        ),
        row=35,
    ),
    # )/␣you/␣it and 45 more; in a text beginning (/B/F and 46 more
    "L0N85_you_it_and_45_more_in_a_text": gelu(
        -1.117,
        1.01 * token.among(
            ") ␣you ␣it ain ␣him ␣them ␣from ␣they ␣us ␣thee ␣we ␣work ites ␣land ␣even ␣also"
            " igh ␣pass ward ␣things self ␣away ␣high ␣place ␣about ␣days ␣thereof ments"
            " ␣together oice ␣Jerusalem ␣fire ␣ever ␣heaven ␣offering selves ␣done ␣thing ␣gold"
            " irit Now ␣himself ets ␣only ages ␣cities ␣ra ␣walk"
        ),
        0.5925 * text_start.among(
            "( B F G H I J L M N O P R S T U W Y j ␣of ␣and on ol And ce em est Th The we For"
            " But Then He ␣water com pe Where ␣neither ␣mount Do read Now So ev She nded They"
            " Therefore"
        ),
        0.5116 * token.among(
            ") ␣it ␣him ␣them ␣from ␣us ␣thee ␣work ites urs ␣land ␣even ␣also igh ward ␣cle"
            " ␣things self ␣away ␣high ␣place ␣about ␣days ␣thereof ments ␣together oice"
            " ␣Jerusalem ␣fire ␣side ␣ever ␣heaven ␣offering selves ␣done ␣thing ␣Christ ␣gold"
            " irit Now ␣himself ␣dwell ared ets ␣only ages ␣cities ␣alt ␣walk"
        ),
        0.3845 * word_start.among(
            ', A \u2423is \u2423I \u2423" \u2423S \u2423him \u2423up un \u2423from \u2423pl \u2423br \u2423her \u2423In \u2423us \u2423thee \u2423near \u2423work \u2423comm'
            " ␣come ␣ear ␣There ␣Stone ␣light ␣things ␣Hugo ␣lost ␣find ␣des ␣away ␣rem ␣place"
            " ␣Hill ␣nor ␣thereof ␣sur ␣Jerusalem ␣fire ␣ret ␣done ␣gold Now ␣stand ␣rest ␣ass"
            " ␣dwell ␣only ␣stud ␣air"
        ),
        row=36,
    ),
    # Q/S/d and 46 more; in a word beginning H/v/␣h and 45 more; not five after :/␣(/noun and 46
    # more
    "L0N90_q_s_d_and_46_more_in_a_word": gelu(
        0.9276,
        -1.217 * five_back.among(
            ": ␣( noun ␣F ack verb ␣ball ␣In ␣Ben ␣Emma ␣child ␣facts This Here ob ␣Where ␣Mia"
            " ␣sle adverb ␣black One Shopping ␣Hugo ␣Grey arm form It ␣2 ␣boy There com ␣Can"
            " ␣opened ␣someone ␣character ␣imp Months ␣afternoon ␣evening ␣lived eb Today"
            " ␣wanted ␣April ␣July bl ology ␣November med"
        ),
        0.5825 * token.among(
            "Q S d ␣s ␣c ): noun ␣sha adjective ␣Hello On Th ␣ar This Here ␣gr ␣dis ov Once tr"
            " ␣wr adverb One sp ␣act pr It There ␣dec com ␣sur gr ␣inc ␣imp ␣pres ␣trans ␣cond"
            " par ␣chan bl ␣cre sy sha rid pro ␣quality ␣che Therefore embr"
        ),
        0.253 * word_start.among(
            "H v ␣h ␣fr ␣J ␣sha ␣not ␣It ␣Anna ␣D ␣two ␣Y ␣so ␣thy ␣under ␣father Anna ␣pr ␣dr"
            " ␣like ␣Do ␣Br ␣could ␣Mo ␣There ␣wr ␣been ␣drum Shopping ␣seen ␣El ␣When ␣earth"
            " ␣bell ␣high ␣clean ␣call ␣lar ␣Have ␣chair ␣So ␣Can ␣sur ␣priest ␣host ␣dwell"
            " ␣Albert ␣windy"
        ),
        0.1161 * sentence_start.among(
            ". s t u v en ar ve al ab adjective ly ma art ant On res ace ob te pl ang act we"
            " land arm ␣saith form It fe sh com ble sw dom cle ham ␣mount over Do eb man ta ru"
            " stand ␣dwell gen pro arrow"
        ),
        row=37,
    ),
    # I/␣t/he and 46 more; ␣t/␣I/␣g and 46 more
    "L0N93_i_t_he_and_46_more_t_i_g_and": gelu(
        -0.8241,
        1.314 * token.among(
            "I ␣t he ␣I ␣g ␣sa ␣st ␣me ␣my ␣app ␣cha ␣cl ␣tr ␣ac ␣en ␣comp ␣sc ␣table ␣pre oc"
            " ␣cons ␣har ␣te ␣spe ␣ev ␣tre ␣rep ␣cand pe ␣cont ␣sk ict ␣imp ␣int ␣pres ps ␣tem"
            " ␣dep be ␣tab ash ␣beg ␣certain ␣cre ␣whe ␣stren ␣proper greg ␣pub"
        ),
        0.6884 * token.among(
            "␣t ␣I ␣g ␣sa ␣st ␣me nder ␣my ␣app ␣cha ␣tr ␣ac ␣pain ␣en ␣comp ␣sc ␣table ␣pre oc"
            " ␣cons ␣har ␣te ␣spe ␣ev ␣tre ␣Have ␣rep ␣cand pe ␣cont ␣sk ict ␣imp ␣int ␣pres ps"
            " ␣tem ␣dep be ␣tab ash ␣beg ␣certain ␣cre ␣whe ␣stren ␣proper greg ␣pub"
        ),
        0.4646 * previous.among(
            "R ␣f ␣g ␣re ere ␣fl ␣R ␣v ␣de On ␣pro ␣le ␣app ␣say ␣dis te ␣fe ␣wr ␣acc ␣pre ␣cle"
            " ␣cons ␣te ␣su ␣sub ␣hast fe ␣res ␣rep ␣del ␣fore ␣dist ␣prov ␣ref ␣ass ␣diff irc"
            " ␣answered ␣resp ␣est ␣def ␣stren ␣plac ␣che"
        ),
        0.1813 * word_start.among("␣I ␣sa ␣comp ␣tre ␣cand"),
        row=38,
    ),
    # c/f/j and 48 more; after O/␣w/␣b and 45 more
    "L0N94_c_f_j_and_48_more_after_o_w": gelu(
        -1.016,
        1.128 * token.among(
            "c f j k w ␣the ␣w hat oun ␣H ␣J pp ␣his ord ␣sp ␣all ind qu ake ␣their av sc 's"
            " ␣off han ␣before ise are ft ff act ign ␣wr esp sp ␣if ␣David ␣let ␣our fl ␣door sh"
            " ␣take ␣thine ␣ent ␣answ ␣rec ␣supp ised ken ison"
        ),
        1.092 * previous.among(
            "O ␣w ␣b ␣u ␣li ␣unto ␣up ␣from ␣sp ␣bl ␣kn ␣upon ␣af ␣under ␣out ␣pr ␣cha ␣into"
            " ␣ab ␣off ␣before ␣near ␣over ␣against ␣behind ft ␣ad esp sp ␣la ␣su ␣saith ␣than"
            " pr sh ␣del ␣among ␣forth ␣fore ␣ben ␣trans ␣dev ␣tem ␣ve ␣inter ␣mid ␣toward ␣enem"
        ),
        0.4055 * token.among(
            "W f k o w in oun ␣u ␣H And ess verb ␣sp ind ␣bo ␣man ake ked The ␣op iver are ft"
            " ff ␣ear esp ␣table sp ail fl ␣door Sam sh ␣chair ␣thine ␣opened ␣ent ␣answ ified"
            " ␣yet ␣young ␣consisting ␣beg ␣wave bl ␣sign ␣Mart ced ␣lack ␣move ␣piec"
        ),
        0.1588 * word_start.among(
            "A I M b c ␣the ␣to ␣li ␣sp ␣af ␣live ␣Br ␣U But ␣del ␣job ␣ent ␣trans ␣They"
            " <|endoftext|>"
        ),
        row=39,
    ),
    # noun/␣J/And and 46 more; ␣J/And/adjective and 46 more
    "L0N95_noun_j_and_and_46_more_j_and": gelu(
        5.189,
        0.6518 * token.among(
            "noun ␣J And adjective ␣by ␣con ␣br ax 's ␣cl This Here ␣pain Once One But Shopping"
            " especially pr It Digits ␣girl ric ␣without ␣relating ␣Moses Opposites ␣strong"
            " ␣heavy ␣pe Months ␣hundred ␣afternoon ␣evening ␣min ␣cour ␣spake oor ␣especially"
            " ␣organ ␣answered usually ␣pol ␣mill ␣subst arious ␣cloudy ␣kingdom ␣food"
        ),
        0.5617 * token.among(
            "␣J And adjective ␣br ake ␣father ␣mother This Once ␣liked ␣men ␣There For One"
            " Shopping ␣And pr Digits ␣without ␣ring Nora ␣Moses Opposites ␣strong ␣shop ␣behold"
            " ␣Today ␣pe Months Days ␣hundred ␣forest ␣afternoon ␣evening ␣cour ␣March ␣spake"
            " ␣arm icked ␣July ␣answered iled ␣Jon ␣pol ␣wild ␣mill arious ␣December ␣kingdom"
        ),
        -0.4637 * other_capitalised.among(
            "F O Y ␣Anna ␣What ␣Goodbye ␣Ben ␣On ␣Sara ␣Sam ␣My ␣Everyone ␣Br ␣Paul ␣Oscar ␣Gre"
            " ␣Vera ␣Stone ␣Eve ␣Hugo ␣Wood ␣Marsh ␣Fe ␣Can Months Days ␣Which Do ␣As ␣February"
            " ␣Bruno Today ␣April ␣May ␣Pet ␣June ␣July ␣Arvela ␣August Thank ␣Jon ␣Ilmaria"
            " ␣Hanna ␣September ␣Nils ␣October ␣Q ␣Tarvenia"
        ),
        -0.06259 * word_start.among(
            '\u2423to \u2423T \u2423" \u2423A \u2423F \u2423r \u2423Anna \u2423C \u2423Tom \u2423R \u2423pl \u2423She \u2423so \u2423thy \u2423pro \u2423j \u2423app Here \u2423V \u2423ke'
            " ␣green ␣Nora ␣per ␣Z ␣wr ␣park ␣can ␣drum ␣coat ␣every ␣cold ␣Brook ␣Hill ␣works"
            " ␣door ␣chair ␣orange ␣writ ␣inc ␣ever ␣reg ␣conc ␣kitchen ␣whe ␣windy ␣conf ␣def"
            " ␣ste"
        ),
        row=40,
    ),
    # C/H/S and 43 more; C/H/S and 45 more
    "L0N98_c_h_s_and_43_more_c_h_s_and": gelu(
        -0.9257,
        1.324 * token.among(
            "C H S W ␣T ␣as ␣What ␣pl ␣Goodbye ␣which ade ␣Who ␣Is 's This ␣when ␣My ␣Do ␣Where"
            ' \u2423comes \u2423There \u2423bec \u2423if \u2423bas ?" \u2423where There \u2423Have \u2423Can \u2423lives \u2423own Where teen'
            " ␣whom ␣life ␣Which Do ␣As ␣lived Now ␣mak ␣whose ␣left ␣Ir ␣bro ␣follow"
        ),
        0.6602 * token.among(
            "C H S W ␣as ␣has ␣What ␣pl ␣Goodbye ␣which ade ␣Who ␣Is 's ␣when ␣Do ␣Where ␣gave"
            ' \u2423does \u2423comes \u2423There \u2423bec \u2423if \u2423bas ?" \u2423where There \u2423Have \u2423Can \u2423lives \u2423own Where'
            " teen ␣whom ␣life ␣Which Do ␣As Yes Now ␣mak ␣whose Today ␣3 ␣left ␣Ir ␣bro ␣follow"
        ),
        0.1804 * word_start.among(
            "A ␣s re ␣u ad ␣un ␣shall ␣at ␣man On ␣who ␣sm 's ␣gr ␣My ␣again ␣green ␣fe ␣There"
            " ␣Vera ␣sc ␣word ␣acc ␣Thursday ␣eight ␣Eve ␣light ␣har ␣every ␣bas ␣ele ␣jud"
            " ␣place ␣spoon ␣Moss ␣job ␣Why ␣dest ␣horse ␣arm ␣contain ␣Edda ␣bro ␣follow"
            " ␣perform ␣goat ␣priests ␣sit ␣che ␣tail ␣Qu"
        ),
        0.1226 * previous.among(
            "H L ␣L ␣wh ␣on ␣there ␣Y ␣upon ␣ch ␣three ␣day ␣fac Th ␣al ␣wor ␣time ␣nam ␣this"
            " ␣Th ␣per For ␣word ␣No ␣where ␣works ␣these ␣girl ␣month There ␣days ␣behold"
            " ␣heard ␣X ␣thing ␣sin ␣February ␣conc ␣caus ehold ␣ins Now ␣mak ␣thoug ␣3 ␣elect"
            " ␣how ␣such ␣piec Therefore"
        ),
        row=41,
    ),
    # '/L/he and 45 more; last capitalised but one F/G/K and 48 more
    "L0N102_l_he_and_45_more_last": gelu(
        -1.452,
        1.166 * token.among(
            "' L he ay st na ject ind ␣which ␣de ␣us ␣God own ␣tr ␣people oon ward ␣har ird"
            " ␣our ␣earth ␣opposite ␣heart He ␣res cy ␣ey ble ␣own ␣turn ief ria iet ␣hear ors"
            " ␣caus ␣tab Ida ␣righteous ify ␣enem ␣depart ␣taken ey ␣United ␣priests greg"
            " <|endoftext|>"
        ),
        0.9559 * other_capitalised.among(
            "F G K L N P R T W Z ␣S ␣H ␣G ␣B ␣E ␣N ␣O ␣P ␣LORD ␣D ␣Goodbye ␣She ␣God ␣Is Th ␣K"
            " ␣Sam ␣St Lily For ␣Bell ␣No ␣And Mia Jack ␣How ␣Jud ␣People Nora ␣Moses ␣Ch ␣Ab"
            " Days ␣Christ ␣Jacob Ida ␣Am Thank ␣Greta ␣Saul They"
        ),
        0.9176 * five_back.among(
            'R ` a \u2423b id \u2423st \u2423as \u2423went \u2423had \u2423they "; \u2423hat \u2423know the own The \u2423made ating \u2423liked'
            " ied ward ern ␣Olga ember ions Jack ␣high ␣tre und ond ␣thereof ces ␣job oice ␣fire"
            " ␣behold ality ␣ever ␣done ␣gold ished ␣4 ␣ref ␣sto ures ets ains ison ched"
        ),
        -0.3331 * last_capitalised.among(
            "D ␣M ␣E ␣It ␣Tom ␣Goodbye ␣She ␣He ␣Then The ␣K ␣On ␣Sara ␣V ␣Everyone ␣Tuesday ␣Z"
            " ␣Wh ␣Wednesday ␣Monday One ␣Thursday ␣Stone ␣Eve ␣Saturday ␣Hugo ␣Karl ␣Marsh"
            " ␣Brook Mia It ␣Black ␣Have ␣Moss ␣Ar ␣Can Days ␣X ␣Nor ␣February ␣March ␣Pet ␣June"
            " ␣Stella ␣August ␣Jon ␣Jo ␣America ␣December Therefore"
        ),
        row=42,
    ),
    # ic/ent/ot and 45 more; ic/ot/ut and 46 more
    "L0N105_ic_ent_ot_and_45_more_ic_ot": gelu(
        -0.8448,
        1.115 * token.among(
            "ic ent ot ut ect os ject ree ct est ital ist res ␣Who ment ort ost ical iz ose"
            " ress oss ction str ␣find ens ism ␣law cess ments ific ict vent ient fect cept lic"
            " istic ute ior ␣meas ␣elect Thank ology ␣cor ␣cent ience ics"
        ),
        0.6877 * token.among(
            "ic ot ut ir ere ect os ject ree ct est ital res ment ort ix ost ical iz ose ress"
            " oss ther str ␣find ens osed ism ␣law cess ments ific ict vent ient fect cept lic"
            " osition istic ute ior ␣meas ␣elect Thank ology ␣cor ience ics"
        ),
        0.5021 * word_start.among(
            "␣s ␣f ␣m ␣M ␣an ␣r ␣N ␣which ␣pro ␣co ␣Who ␣pr ␣qu ␣can ␣egg ␣sub ␣ind ␣law ␣em"
            " ␣prop ␣ret ␣dep ␣min ␣Arvela ␣med ␣subst ␣pub"
        ),
        0.3811 * previous.among(
            "c j m ␣m ut ec ␣C ␣con ␣pro ip og ␣dis ␣qu ff ph ␣sub ␣sch ␣gen ␣ob con ␣sy ␣dec"
            " ␣command ␣Moses ␣according ␣inc ␣exp ␣int ␣trans ␣disc ␣mus ␣ph ␣rec ␣conc ␣judg"
            " ␣chan ␣inter ␣ref ␣organ irc ␣contr sy ␣resp ␣cor ␣det ␣eff ␣move vern"
        ),
        row=43,
    ),
    # ing/ic/ind and 46 more; after H/Y/h and 46 more
    "L0N107_ing_ic_ind_and_46_more_after": gelu(
        -0.8272,
        1.174 * token.among(
            "ing ic ind eth ud red ␣out ␣again ellow ␣old igh orrow ward ail ␣long ␣great ␣back"
            " led self lack ␣heart ric ␣ey ␣forth ␣head ␣days dom ␣own ␣first ␣int ␣voice ␣bread"
            " ␣face ␣mouth ␣young ␣arm ␣beg ␣soul ␣mid ior ␣sound ␣ed ␣death ␣wife ␣how ␣eff"
            " ␣stren ␣brother ␣sword"
        ),
        0.8074 * previous.among(
            "H Y h m z ␣b ␣m ␣an ␣wh ␣his ore ␣ne ma ␣my ␣know ␣thy ␣their the ␣am ␣son ␣when"
            " ␣your ink ␣saw ␣if ␣te ␣ang Then ␣And ␣wom ␣days ␣thine ␣own ␣turn ␣last ␣behold"
            " ␣tak ␣mine ␣years yl ␣daught ␣whose ␣diff stand ␣elect ␣how ␣cent ␣leg ␣pub"
        ),
        0.673 * token.among(
            "ic ud red ␣out ␣red ␣again ellow ␣old igh orrow ward ail ␣long ␣great ␣back led"
            " self lack ␣heart ric ␣ey ␣forth ␣head dom ␣own ␣now ␣int ␣dest ␣voice yl ␣bread"
            " ␣face ␣young ␣beg ␣leaves ␣soul ␣mid ior ␣sound ␣ed ␣death ␣wife ␣how ␣dead ␣stren"
            " ␣brother ␣sword ␣little"
        ),
        0.3434 * previous.among(
            "H Y h z ␣b ␣m ␣wh ␣his ho ␣went ␣ne ma ␣know ␣ch the ␣am ␣son ␣your ␣word ␣saw ␣if"
            " ␣ang Then ␣because ␣colour ␣wom ␣ey ␣days ␣thine ␣job ␣own ␣last ␣behold ␣heard"
            " ␣tak ␣mine ␣years Do ␣daught ␣certain stand ␣elect ␣how ␣cent ␣leg ister tto"
        ),
        row=44,
    ),
    # five after !/↵/im and 44 more; ”/␣G/␣went and 44 more
    "L0N108_five_after_im_and_44_more_g": gelu(
        -0.9078,
        1.27 * five_back.among(
            "! ↵ im ␣my ␣but ked ␣Then ␣Who Anna The ␣before ␣near ␣end ␣live ␣Fr ␣six Ben"
            ' \u2423looked \u2423been \u2423Eve \u2423Friday iah \u2423Ed \u2423Olga ." \u2423away \u2423opposite Sam \u2423chair \u2423command'
            " ␣own ␣learned Clara ␣Judah ␣Today ␣ever Finn ␣cloud Yes ␣judg Vera ␣same ␣wanted"
            " ␣servant ␣peace ␣engineer tto"
        ),
        0.7608 * token.among(
            '" \u2423G \u2423went \u2423from \u2423thou \u2423Goodbye \u2423In \u2423came \u2423time \u2423am \u2423box \u2423house \u2423does \u2423behind'
            ' \u2423slept \u2423table \u2423thr ither \u2423today \u2423drum \u2423seen ." \u2423then \u2423sons \u2423boat \u2423Jer \u2423wall \u2423chair'
            " ␣relating ␣basket ␣fore ␣Jud ␣ent ␣behold ␣Egypt ␣Listen ␣evil ␣sil ␣bench ␣travel"
            " ␣priest ␣righteous ␣alt ␣ra ␣dry acle <|endoftext|>"
        ),
        0.5984 * token.among(
            '" on \u2423to \u2423G \u2423went \u2423at \u2423from ct \u2423thou \u2423Goodbye \u2423her ous \u2423came able ted \u2423time ated'
            ' \u2423house \u2423comes \u2423behind \u2423slept \u2423table ither \u2423today ." \u2423spoon \u2423Field ular \u2423happy \u2423Jer'
            " ␣wall ␣chair ␣basket ␣Jud ␣ent ␣Egypt ␣Listen ␣evil ␣sil ␣bench ␣travel ␣wave"
            " ␣toward ␣Albert ␣ste rad ␣dry acle <|endoftext|>"
        ),
        -0.3437 * three_back.among(
            "A ␣L ␣her ␣gave ␣count Once ␣1 ␣needs ␣find Nora ␣spake ␣angry ␣ran"
        ),
        row=45,
    ),
    # in a text with the second token f/t/␣a and 45 more; !/ect/␣shall and 46 more
    "L0N110_in_a_text_with_the_second": gelu(
        -1.444,
        1.086 * text_second.among(
            "f t ␣a re ou ll ar at as ␣that st ive el ␣shall ␣li ore ␣P ␣have hen ine ild ␣will"
            " ␣so ␣le ide ␣this iz age ␣seven atur arden ␣every str ew ␣bring ␣heaven ox ham"
            " over ␣caus ute ␣righteous irc ␣answered raw ␣def ened arrow"
        ),
        0.8264 * token.among(
            "! ect ␣shall ation ts ity own ance ah ␣well iver ␣land igh ␣light ␣tree ␣asked"
            " ␣Wood ful ␣way ␣earth ens ␣manner ␣water ␣about ities ␣blood ␣fire ␣life ged der"
            " ines ␣heaven ␣heard ␣hear ize ␣caus ␣wood air ised wood ␣death ination ␣mult ␣fear"
            " ␣spirit ␣air ened acle ␣oil"
        ),
        0.6804 * previous.among(
            "␣ha oo ␣sha ␣bl ␣kn ␣know red ␣sh ber ␣cl aul ␣dr iz ␣pain ␣ser ␣fe ␣ear ␣saw fl"
            ' \u2423way irst ," \u2423colour \u2423boy \u2423dec \u2423according \u2423sk \u2423behold \u2423heard \u2423tem \u2423dep \u2423hear \u2423wat'
            " ehold ␣ple stand ␣sto ␣prophe iled ␣round ␣resp iqu ␣fear ␣such ened ␣belie greg"
            " ␣walk"
        ),
        -0.4919 * word_start.among(
            "␣ ␣e ␣The ␣A ␣fr ␣un ␣P ␣Anna ␣at ␣cap ␣there ␣v ␣She ␣le ␣pr This Here ␣go ␣count"
            " ␣more ␣land ␣per For ␣ad One ␣pre ␣coat ␣lamp ␣form ␣des ␣bell ␣sy ␣about"
            " Opposites ␣dw ␣short ␣trans ␣met ␣slow ␣Edith ␣mat ␣year ␣contr ␣ed ␣Stella ␣windy"
            " ␣cook ␣ste ␣kingdom"
        ),
        row=46,
    ),
    # b/i/m and 45 more; b/u/w and 45 more
    "L0N111_b_i_m_and_45_more_b_u_w_and": gelu(
        -1.059,
        0.9622 * token.among(
            "b i m ␣b ␣of ␣f ␣in ␣h ␣g ␣M ir ur ro ␣E ␣sha ␣r ␣O ho ␣con ␣friend ment ␣K Here"
            " ␣gr ␣My br ob ␣green ␣knows ␣does ␣rel ␣ro ␣black of ␣thr oc ␣map ␣flower ␣How"
            " ␣river ␣dest iol par ␣mid ␣gener ␣prophe ␣bro greg"
        ),
        0.4652 * token.among(
            "b u w ␣b ␣of ␣f on as oo ir ur ␣fr ro ␣on ␣sha ho ␣do ␣there ␣bl ␣con ␣her ␣some"
            " ␣She ␣time ␣Sara iv br ␣people ␣hand ␣does tain we of ␣thr oc ␣Pete ␣name ␣girl"
            " ␣ring ␣dest ␣dev iol par ␣Bruno ␣mid ␣gener ␣bro greg"
        ),
        0.3775 * previous.among(
            "␣m ␣th ␣L ␣sa ␣sha od ␣com ␣v ␣Y ␣father ␣mother ␣ab ␣king ␣gr ␣men ␣im igh arn"
            " ␣har ␣ang inn ␣hor ␣ev There ␣wom ␣among acter ␣job oly ␣umbrell ␣neither ␣dist"
            " ␣trans ␣dev ␣tem ants yl ␣daught ␣young ␣ed ␣prophe ␣elect ␣trib ␣med ␣wild ␣Bel"
            " ␣plac ␣sit"
        ),
        0.2382 * token.among(
            "` b l ␣b ␣of ␣be ir ␣for ur ro ␣sha ␣It ␣she adjective ␣con ast ␣Y ␣In very ␣She"
            " ␣know ␣thy ␣Do ␣hath ␣Br ␣1 Emma of ␣bring ␣Can ␣Why ␣dest Colours ␣ever ria"
            " ␣Listen ␣Jacob Yes ␣mak Today gn ␣gener ␣bro ␣belie ␣frog greg ␣October Therefore"
        ),
        row=47,
    ),
    # )/?/B and 44 more; )/?/B and 46 more
    "L0N112_b_and_44_more_b_and_46_more": gelu(
        -1.02,
        1.087 * token.among(
            ') ? B C D L P T W d \u21b5 \u2423d \u2423n \u2423" \u2423sp \u2423LORD \u2423D ist \u2423out \u2423God up \u2423app \u2423hand \u2423over ff'
            " per sp ␣where ␣dec ␣rep ␣law ␣according ␣ent ␣inc ␣dist ␣Egypt ␣dep ␣rec ␣supp"
            " ␣div ␣diff ␣system ␣det ␣mult ␣eff ␣def pro"
        ),
        0.5592 * token.among(
            ') ? B C D P T W d \u2423d \u2423" \u2423N \u2423them \u2423sp \u2423LORD ist \u2423God up \u2423app tain \u2423over ff esp sp'
            " ␣where ␣dec ␣rep pe ␣law oly ␣ent ␣inc ␣prin ␣dist ␣Egypt ␣dep ␣rec ); ␣supp ␣ref"
            " ␣div ␣diff ␣system ␣round ␣det ␣mult ␣eff ␣def pro"
        ),
        0.3856 * word_start.among(
            "' ) d e h ␣s ␣h ad ␣that ␣W st ␣or ␣with ␣his ␣cap ␣kn ␣ye ␣Lily ␣pro ␣red ␣sh 's"
            " ␣off ␣comm ␣bre ␣ro ␣bec ␣pre ␣te ␣great ␣And ␣may ␣put ␣colour ␣lar ␣dec ␣rep"
            " ␣sho ␣inc ␣dw ␣Egypt ␣Today ␣mer ␣min ␣mid ␣drink ␣diff ␣holy ␣mult ␣until ␣sat"
        ),
        0.3673 * token.among(
            ') ? B C D P T W d \u2423d \u2423" \u2423sp \u2423LORD ist \u2423God Th up \u2423app urn ff sp \u2423where \u2423dec \u2423rep'
            " ␣law ␣job oria ␣ent ␣inc vent ␣dist ␣Today ␣answ ␣dep ␣rec ); ␣supp ␣ref ␣div"
            " ␣engine ␣diff ␣system ␣Sel ␣det ␣mult ␣eff ␣def pro"
        ),
        row=48,
    ),
    # ”/`/↵ and 45 more; ␣sa/␣has/”; and 45 more
    "L0N115_and_45_more_sa_has_and_45": gelu(
        -0.919,
        1.682 * token.among(
            '" ` \u21b5 \u2423( oun \u2423un ack ie own able ness \u2423My arl tain \u2423comes oon \u2423painted oin \u2423Karl'
            " ␣asked ␣Wood ␣Brook ␣hor ␣Hart ␣Black ␣Park ␣Swan ␣job ␣own ␣turn gan ␣character"
            " ␣att osition irit ␣caus ␣chan ␣Yolvia ␣fall ␣ed ␣follow ania ␣ra pro ␣Nils ␣piec"
            " ␣belie <|endoftext|>"
        ),
        0.7092 * token.among(
            '\u2423sa \u2423has "; \u2423hat \u2423kn ora \u2423wor Tom \u2423Jack \u2423end Ben uc \u2423pass \u2423pre ern \u2423har mark \u2423lamp'
            ' \u2423Lake ." ew \u2423works \u2423colour \u24232 ond \u2423orange \u2423last Colours itc \u2423umbrella \u2423called'
            " ␣heard oe ␣hundred ␣cut Do ); ␣evening Vera ␣May ␣diff ␣sound ␣Lars ␣Albert ␣Jon"
            " ␣kingdom acle <|endoftext|>"
        ),
        0.3408 * token.among(
            '7 \u2423sa "; \u2423kn \u2423wor \u2423Jack \u2423sle Ben way uc \u2423pre \u2423har \u2423lamp ." ew \u2423works \u2423colour ond'
            " ␣Jer acter ␣orange ␣last Colours itc ␣umbrella ␣called ␣heard oe ␣hundred ␣cut"
            " ␣Which Do ); ␣evening Vera ␣May ␣diff ␣sound ␣Lars ␣Albert ␣Jon ␣Mord ␣cook ␣fa"
            " ␣sac ␣kingdom acle <|endoftext|>"
        ),
        0.29 * previous.among(
            "␣J ␣cap ␣pro ␣j ␣app ␣wor ␣dis ␣knows ␣Fr ␣comp ␣op ␣comes ␣put ␣works Digits ␣dec"
            " ␣rep ␣del ␣Jer ␣Jes ␣So ␣bring ␣em ␣prop ␣job ␣turn ␣ent ␣dest ␣answ ␣dev ␣att"
            " ␣dep ␣travel ␣caus ␣spake ␣prov ␣ref ␣wave ␣occ ␣div ␣Jon ␣follow ␣Mord ␣det ␣Mart"
            " ␣commanded ␣sac ␣Qu"
        ),
        row=49,
    ),
    # ha/na/ara and 44 more
    "L0N116_ha_na_ara_and_44_more": gelu(
        -0.8888,
        1.156 * token.among(
            "ha na ara op ␣bo ard ora up ␣V da arl ␣Mia mb ah ␣Re uc oc ern ␣Grey ␣El ph ␣Field"
            " ␣boat ␣Fe ␣Can eh venia esh oe ␣ph ne be eb az ␣Dario ␣Edda ␣round hil ␣Har ilda"
            " ␣cent ␣Hanna ␣plac ␣Klara ␣Nils ␣cups acle"
        ),
        0.6051 * token.among(
            "ha na ara op ␣bo ard ora up ␣V da arl ␣Mia mb ah ␣Re uc oc ␣Grey ph Mia ␣Field"
            " ␣boat ␣Fe ␣Can eh venia esh itc ␣Mara oe ␣ph ne yl ␣tab eb ␣Dario ␣Edda ␣round hil"
            " ␣Har ilda ␣cent ␣Hanna ␣plac ␣Klara ␣Nils acle"
        ),
        0.5781 * previous.among(
            "j ␣n ␣ha ␣re ␣G ␣B ␣E ␣J ␣F ␣N ␣friend ␣four ␣off mb ␣en ␣Fr ␣six vel ␣behind ␣Z"
            " ␣Re ␣1 ␣U ␣painted ern ␣pink ␣nine ␣opposite Digits ␣Fe ␣fore ␣according Opposites"
            " teen vent ␣Nor ␣mer eb ␣toward ␣July ␣August ␣meas ␣Mart ␣Bel ␣Klara ␣Igor"
            " ␣September ␣sac"
        ),
        0.3833 * token.among(
            "ha ac na ara ␣bo ard ora up da og arl ␣Mia mb ah ␣Re uc oc ␣Grey ph Mia ␣Field"
            " ␣boat ␣Fe ␣Can eh venia esh ␣Mara oe ␣ph ne yl ␣tab eb ␣Dario ␣Edda ␣round hil"
            " ␣Har ilda ␣cent ␣Hanna ␣plac ␣Klara rad ␣Nils acle"
        ),
        row=50,
    ),
    # pp/␣have/␣has and 16 more; id/␣with/pp and 45 more
    "L0N117_pp_have_has_and_16_more_id": gelu(
        -0.9684,
        1.455 * token.among(
            "pp ␣have ␣has ␣had ␣Is ␣having ␣Where ␣hath ␣Finch ␣hast ␣opposite ␣play ording"
            " ␣opened Opposites ␣prod ␣keep ␣mak ␣bear"
        ),
        1.204 * token.among(
            "id ␣with pp ␣have ␣has ␣had ␣Who ␣Is ving ␣made ␣having ␣near ␣Where ␣hath ␣gave"
            " ating ang ␣make ␣Finch ␣needs ␣buys ␣form ␣find ␣hast ␣Field ␣opposite ␣How"
            " ␣without ␣play ording ␣take ␣ring ␣opened Opposites Where ␣therefore Colours ␣prod"
            " Do ␣keep ␣loud ␣supp ␣mak ␣wanted ␣wave ␣contain ␣resemb ␣bear"
        ),
        0.6125 * token.among(
            "␣with pp ␣have ␣has ␣had ␣Who ␣Is ving ␣made ␣having ␣Where ␣hath ield ating ang"
            " ␣make ␣Finch ␣needs ␣buys ␣form ␣find ␣hast ␣opposite ␣How ␣without ␣play ording"
            " ␣ring ␣opened Opposites Where Colours ␣prod ␣tak Do ␣keep ␣loud ␣supp ␣mak ␣sing"
            " ␣wanted ␣wave ␣contain ␣resemb ␣perform ␣lack ␣lay ␣bear"
        ),
        0.2747 * previous.among(
            "' I Y ␣d ␣y ␣do if ␣under ␣gre ␣Is ␣gr row ␣en ␣Fr ␣Br ␣could tr ␣str ␣Wh ␣bec ␣ad"
            " ␣pre oc ␣buys str ␣pri ␣tre con Numbers ␣ind ␣opened ␣tra ␣Listen ␣prod ␣tak ␣caus"
            " ␣mak ␣prov ␣rece irc ␣contr ␣gener ␣cre ␣pol ␣lack ␣ste They ␣bear"
        ),
        row=51,
    ),
    # A/␣W/ut and 39 more; A/␣W/ut and 44 more
    "L0N120_a_w_ut_and_39_more_a_w_ut": gelu(
        -0.9118,
        1.392 * token.among(
            "A ␣W ut em ␣Hello ␣but ␣Yes ␣pr ␣Now ␣end ␣five ␣ser ␣Fr ␣does ␣could ␣comm ␣saw"
            " Max ␣let ␣No ␣And pr ␣because ␣opened ␣lives let Months ␣col ␣Listen Do Yes ␣May"
            " ␣mat ␣June ␣Ir Thank ␣Mart ␣Bel ␣until ␣Igor ␣November ␣Walter"
        ),
        0.6466 * token.among(
            "A ␣W ut em ␣Hello ␣but ␣Yes ␣pr ␣Now ␣end ␣five ␣ser ␣Fr ␣does ␣could ␣comm ␣saw"
            " Max ␣let ␣No ␣And pr ␣pri ␣because ␣opened ␣lives let Months ␣col ␣Listen Do ␣ve"
            " Yes ␣May ␣mat ␣June stand ␣Ir Thank ␣Mart ␣Bel ␣until ␣Igor ␣Nils ␣November tto"
            " ␣Walter"
        ),
        0.2491 * previous.among(
            "w ␣w ␣th ␣W ␣L ␣wh ␣tw ␣sp ␣kn ␣Y ␣ch ␣under ␣father ␣pr ␣ar ␣cl ␣K ␣flag ␣mother"
            " Here iv ␣Now ␣gr ␣Do arl ␣Where ␣live ␣knows ␣Fr ␣Br ␣liked ␣Wh cl ␣opposite There"
            " ␣Jer ␣bel ␣job ␣lives gr ␣Why ␣fam ␣att ␣pur ru ␣Ir ␣med ␣Mart ␣Bel"
        ),
        0.06835 * word_start.among("␣comm"),
        row=52,
    ),
    # in/␣I/␣be and 45 more
    "L0N124_in_i_be_and_45_more": gelu(
        -0.9969,
        1.103 * token.among(
            "in ␣I ␣be ␣you ␣not ily ␣me ␣but res ime ␣le br ␣house ␣no lly ␣Nora ␣comp ␣Paul"
            " ␣also ␣if ␣cons ␣things ␣then ␣very ␣nor ␣without ␣cr ␣blood ins ␣therefore"
            " ␣neither ␣life ex ␣pres ␣mine ␣sin ␣bread ␣yet ␣priest ␣usually ␣Edith ␣fruit imes"
            " ␣death ␣wife ␣def ␣meat af"
        ),
        0.5561 * token.among(
            "in ␣I ␣be ␣you ␣not ily ␣me ␣but res ␣le br ␣house ␣no lly ␣comp ves ␣Paul ␣also"
            " ␣if ␣cons ␣then ␣very ␣nor ␣without ␣cr ins ␣therefore ␣neither ␣life ex ␣pres cle"
            " ␣mine ␣sin ␣bread ␣yet ␣priest ␣usually ␣Edith ␣fruit imes ␣death ␣wife usually"
            " ␣Mord ␣def ␣meat af"
        ),
        0.2973 * word_start.among(
            "a p in on ␣I le ac ␣W ␣you ␣not ␣but ␣house ␣fe ␣no ␣Paul ␣also land ␣la ␣if ␣som"
            " ␣then ␣very ␣nor ␣without com ␣blood ␣cont ␣therefore ␣neither ␣life ex cle ␣mine"
            " ␣sin ␣bread ␣yet ␣min ␣woman ␣priest ␣usually ␣Edith ␣fruit ␣death ␣trib ␣wife"
            " ␣def ␣meat ␣possess"
        ),
        0.2591 * previous.among(
            "P R ␣o ␣S ␣W ␣M ␣shall ␣P ␣but ␣co ␣ex ␣off ␣Do ␣end ␣house ␣fe ␣comm ␣land ␣over"
            " ␣per ␣shalt land ␣la ␣egg ␣bas ␣pink ␣pri ␣2 ␣call ␣nor ␣Have ␣del com ␣Can ␣cont"
            " ␣neither ␣dw ex ␣fam ␣called Yes ␣min ␣4 ␣May ␣dwell ␣trib af ␣possess"
        ),
        row=53,
    ),
    # x/␣b/␣f and 47 more; in a text beginning ./A/B and 39 more
    "L0N127_x_b_f_and_47_more_in_a_text": gelu(
        -1.269,
        1.25 * token.among(
            "x ␣b ␣f ␣m ␣p ␣d ␣be et ␣k ␣st ␣fl ax ␣co ␣sm own ␣am ␣into ␣tr ally iz ␣go ␣count"
            " ␣no ans ␣comm ft ␣make ␣bec ␣painted ␣took ␣let wn ␣may ␣find ught ␣forth ␣take"
            " ␣build iss ␣cut ␣cast ␣return ␣mid ␣destroy ␣fall ␣dwell ␣depart ␣lay ␣taken ico"
        ),
        1.086 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's For But Then"
            " He ␣water Where ␣neither ␣mount Do Now So nded They Therefore"
        ),
        0.6764 * previous.among(
            "␣o ␣d ␣I ␣g ␣be ␣G ␣sa ␣E ␣r ␣O ␣li ␣fl ␣they ␣LORD ␣ye ␣de ␣gre ␣out ␣ar ␣king"
            " ␣go ␣Israel ␣people ␣hath ␣sle ␣land ␣ro ␣thr ␣cons ␣hast ␣tre ␣del ␣build ␣ent"
            " ␣Why ␣dw ne ␣cast ␣daught ␣sal eb ␣ref ␣destroy ␣dwell ␣wild ␣depart ␣swe"
        ),
        0.1805 * last_capitalised.among(
            "B E L M P R S T W ␣T ␣I ␣S ␣L ␣M ␣G ␣B ␣F And ␣LORD ␣Y Th The ␣Israel For ␣U But"
            " ␣El Then ␣And ␣Marsh Sam He ␣Lord ␣Jer ␣Moss ␣Fe ␣Moses Opposites ␣Judah"
            " ␣Jerusalem ␣As ␣Christ ␣Yolvia ␣Pet ␣Felix ␣Hanna They ␣Julia"
        ),
        row=54,
    ),
    # '/T/␣to and 45 more; T/c/␣to and 45 more
    "L0N128_t_to_and_45_more_t_c_to_and": gelu(
        -0.9948,
        1.053 * token.among(
            "' T ␣to ␣y ␣not ␣shall ␣unto verb ␣cap ␣kn ␣will ud ␣j ␣named ust ␣ke iz ok ␣does"
            " ␣could ␣qu ved ␣can ␣shalt Max ␣let ␣asked ␣may pr ␣did ␣should ald ␣brought"
            " ␣might ged oy Karl ␣judg ␣would ␣mak ␣mouth oved ␣cor ␣det ␣cover ␣written ␣sword"
            " ␣piec"
        ),
        0.4949 * token.among(
            "T c ␣to ␣y ␣shall ␣him ␣unto verb ␣cap ␣kn ␣will ␣j ust ␣ke iz ok ␣could ␣qu ved"
            " ␣can ␣table ␣shalt Max iah ␣let ␣asked ␣may pr ␣did ␣rem ␣should ald ␣brought"
            " ␣might ged oy ␣judg ␣would ␣mak ␣mouth oved iec ␣cor ␣det ␣cover ␣written ␣sword"
            " ␣piec"
        ),
        0.4229 * previous.among(
            "L ␣l ␣L ␣sha ven ␣sp ␣there ␣kn On ␣ch ␣j ␣pr ␣cha ␣before ␣ser ␣op pl ␣liked ␣sc"
            " ␣took ␣can ␣sl ␣har ␣saying ␣let ␣char ␣then pr ␣gl ␣des ␣hor ␣learn gan ␣learned"
            " ␣sk ␣burn aves ␣behold ␣dev ␣tem ␣col ␣wood ␣young ␣mat ␣prophe ␣cover ␣until"
            " ␣piec"
        ),
        0.2599 * token.among(
            "( F H T ␣to ␣T ␣y ␣shall verb ␣cap ␣kn ␣will ␣j ust ␣ke iz ok ␣could ␣qu One ␣can"
            " esp ␣shalt Max ␣let Sara ␣may ␣lost pr ␣did ␣should ald ␣Ford ␣play ␣brought"
            " ␣might ␣serv oy semb ␣judg ␣would air ␣mak ␣mouth iec ␣det ␣sword ␣piec"
        ),
        row=55,
    ),
    # Q/d/e and 42 more; after g/r/ha and 42 more
    "L0N129_q_d_e_and_42_more_after_g_r": gelu(
        -0.8791,
        0.9784 * token.among(
            "Q d e m p nd om ␣be ent pp ld ␣D pt ars ␣flag Here ck mb Once tr orm ␣black ␣slept"
            " via land mark cl ph Numbers ␣Have pe ␣People eh ␣lives oria uck Colours Months"
            " Days be me go ␣Dario gn ␣Har"
        ),
        0.7491 * previous.among(
            "g r ha ␣d ␣h ␣H ro ␣tw ␣bl ␣friend ␣kn ␣gre sc ␣K ␣mother ␣tr ␣dr og ␣Br tr ␣Wh ␣U"
            " ␣pre ␣Ed ␣buys ␣har ␣gl ␣Jer ␣Jes eh ␣lives ␣ben ␣sk gre ␣pur ␣ph eb ␣Am gn ␣mar"
            " ␣cre hil ␣Jon ␣Bel ␣ste"
        ),
        0.5861 * token.among(
            "Q d m p ␣be pp ld ␣D pt ave ars ␣flag Here ck mb ␣Fr ok iver Once tr orm ␣black"
            " ␣slept esp via mark cl ph Numbers vania ␣Have pe ␣People eh ␣lives oria uck"
            " Colours Months Days ␣loud be me go ␣Dario de gn ␣Har"
        ),
        0.4251 * previous.among(
            "g r ha ␣d ␣h ␣H ro ␣tw ␣gre sc ␣K ␣mother ␣tr ␣dr og ␣Fr ␣sle ␣Br tr ␣Mo ␣Wh ␣U"
            " ␣pre ␣Ed ␣buys ␣har ␣Al ␣gl ␣Jer ␣Jes ␣Ar eh ␣lives ␣ben ␣sk gre ␣eng ␣pur ␣ph eb"
            " ␣Am gn ␣mar ␣cre hil ␣Jon ␣Bel ␣ste"
        ),
        row=56,
    ),
    # !/0/id and 44 more; !/0/id and 40 more
    "L0N130_0_id_and_44_more_0_id_and_40": gelu(
        -1.052,
        1.199 * token.among(
            "! 0 id ut ect ven ␣Tom ␣Goodbye old ud ted ␣made urn ␣Do ␣end ress ␣make"
            " ␣Wednesday ␣Friday ␣Pete inn ␣form ␣put ␣find ␣set form ric ␣build ␣turn vent"
            " ␣behold itc let ollow ert illed read ␣stand ␣April ␣rest anc ␣dwell ␣3 Thank rid"
            " ␣leg ␣read"
        ),
        0.7163 * token.among(
            "! 0 id ut ect ven ␣Goodbye ud ␣made urn ␣Do ␣end ␣gave ␣make ␣Wednesday ␣Friday"
            " ␣Pete inn ␣form ␣put ␣find ␣set form ric ␣build ␣turn vent ␣behold itc let ollow"
            " ert illed read ␣April ␣rest anc ␣dwell ␣3 Thank rid ␣leg ␣read"
        ),
        0.5678 * previous.among(
            "8 9 B f m ␣ ␣s ␣f ␣m ␣p ␣l ␣S ␣M ␣k ␣B ␣E ␣F ␣se On ␣ch ␣so ␣Is ␣K ␣off ␣five ete"
            " ␣more ␣comm ␣qu ff ␣Z oth ␣eight ␣bas ␣form ␣2 ␣sy ␣em ␣called ␣wanted ␣beg ␣Han"
            " ␣div ␣3 ␣elect ␣mill ␣z ␣Qu"
        ),
        0.4583 * word_start.among(
            "n ␣s ␣in ␣u ␣be ␣man ␣co ␣see ␣al ␣off ␣Do ␣end ␣sle ␣Nora ␣Thursday ␣ele ␣Karl"
            " ␣kind ␣Al ␣wom ␣ind ␣Ar ␣build ␣therefore ␣whom ␣side ␣behold ␣soft ␣They ␣full"
            " ␣Which ␣cour ␣stand ␣host ␣prov ␣ref ␣div ␣rece ␣3 ␣meas ␣elect ␣Galdovar ␣number"
            " ␣mult ␣subst ␣Mona ␣position ␣most"
        ),
        row=57,
    ),
    # i/ha/␣c and 46 more; in a text beginning ./A/B and 39 more
    "L0N131_i_ha_c_and_46_more_in_a_text": gelu(
        -1.129,
        1.268 * token.among(
            "i ha ␣c on ␣was ir um ab ␣cap ␣sm ␣made ␣wor 's ␣king ness ice ␣seven ␣sc ␣been"
            " ␣saw ␣David ␣great ␣offer ␣morning ␣cat ␣set ␣dog ␣bird ␣Moses ␣burn ␣dev"
            " ␣offering mon ␣hundred ␣col ␣cut ␣thousand Vera ␣wood ␣young ash ␣fathers ␣arm"
            " ␣year ␣enem ␣priests greg ␣sac ␣bat"
        ),
        1.032 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's For But Then"
            " He ␣water Where ␣neither ␣mount Do Now So She They Therefore"
        ),
        0.8952 * previous.among(
            "L ar ␣fr ␣sa if ␣bl Th aul ␣tr ␣king ␣Where ␣Th ␣sc ␣saw ␣har ␣ang ␣offer ␣gl"
            " ␣earth ␣hor ␣sw ␣cr ␣build oly ␣Moses ␣sk ␣burn esh ␣heaven ␣col ␣cloud ␣wat"
            " ␣thousand yl ␣mer ␣tab eb ␣host ␣flesh ␣righteous irc ␣year ␣prophe ␣Jon ␣wild"
            " ␣priests greg ␣sac ␣swe"
        ),
        -0.1025 * text_second.among(
            ": b c o p t y re er is ou en on ␣( al ␣g ay ow am ver ␣that ␣was ec ␣it th os one"
            " ␣are ra od est ound qu ant ␣came red ␣we au uc ␣being rost ␣call uck ␣Judah oy oot"
            " ␣evening"
        ),
        row=58,
    ),
    # ␣and/␣to/): and 45 more; ):/␣in/␣or and 45 more
    "L0N132_and_to_and_45_more_in_or_and": gelu(
        -1.032,
        1.444 * token.among(
            "␣and ␣to ): al ␣u ␣or ive ap ␣unto ␣by ␣from ␣they ␣v ate ong ␣their able ary"
            " ␣into iv ical ial vel ick ually ␣sub ange ale ular outh ␣nor ual ible ␣together"
            " rop ex ␣pe semb lic istic ize ium ␣especially ech ically ␣peace ␣love ␣North"
        ),
        0.4854 * token.among(
            "): ␣in ␣or ia ␣unto ie ld if ue ount ace ical urn ites ib urs ␣even pl ␣Vera ought"
            " ␣great ␣tomorrow ␣than ␣ev ␣these ␣del ible pe iven ␣first ␣large ␣therefore ␣exp"
            " ␣disc yl ␣plant ␣those ␣sea ify ␣wild sha She pro ␣chief greg ␣Frank arrow ␣food"
        ),
        0.4362 * previous.among(
            "Q c g p re ␣p ): ␣g ␣as ␣fl ␣LORD op ␣God ass ␣king ␣Israel ␣people ␣bre pl ␣men"
            " ␣pers ult ␣saying ␣things especially ␣sub fl ␣des ␣ev ␣place ␣dec ␣rep rop"
            " ␣Jerusalem ␣dist ex ␣Egypt ␣cause ␣dep semb oint ␣return ␣rest ␣especially ␣meas"
            " ␣order ␣plac ease"
        ),
        0.2125 * token.among(
            "ie ld if ue ount ace ical urn ites ib urs ␣even ␣Vera ially ought ␣saying ␣great"
            " especially ␣than umbers ␣Lord ␣del ible pe iven ␣large ␣therefore ␣disc ped ified"
            " ␣priest ␣righteous ␣sea ior ify ␣holy usually ␣wild sha ␣money She ␣themselves pro"
            " ␣quality arious ␣chief ivity arrow"
        ),
        row=59,
    ),
    # en/es/as and 45 more; es/ers/ts and 45 more
    "L0N134_en_es_as_and_45_more_es_ers": gelu(
        -1.032,
        1.232 * token.among(
            "en es as ␣th ers ts ␣them ␣they ren ies han ␣Israel ␣people ␣Th les Lily ites ans"
            " ves its ␣men hes ␣things ates ions ens ities ces ents ays els als ines ␣words ps"
            " ␣heard ␣hear ␣books oh ones ons ␣told ␣those ters ures ets ␣such ␣priests"
        ),
        0.4961 * token.among(
            "es ers ts ␣them ␣they ies han era ␣Israel ␣people ␣Th les Lily ites ans ves its"
            " ␣men hes ␣things ates ions ens ities ces ents ays els als ines ␣words ps ␣heard"
            " ␣hear ␣books oh ones ons ␣told ␣those ters ures ets ␣servants ␣such ows They"
            " ␣priests"
        ),
        0.3046 * token.among(
            "es ers ts ␣them ␣they ies era ␣Israel ␣people ␣Th les ites ans ves its ␣men hes"
            " ␣things ates ames ions ens ities ces ents ays els als ines ␣words ps ␣heard ␣hear"
            " ␣books oh ones ons ␣told ␣those ters ures ets ␣servants ␣such ows They ␣priests"
            " ics"
        ),
        0.2704 * previous.among(
            "' J W he ␣F ␣se ce ho ind ␣Y ␣j ip ␣go ep ␣say ty te ise ther ␣person ␣saying ␣te"
            " ␣ev ␣girl ␣sy ␣ind ␣Jesus ␣prop Paul eren ␣Today ␣disc hy ␣par ␣rec ␣wat ␣woman"
            " ␣told ␣those ␣ass stand ␣answered ␣whe ␣z ␣such ␣che ␣anim"
        ),
        row=60,
    ),
    # last capitalised but one I/K/S and 47 more; two words after one beginning ”/↵/␣is and 45
    # more
    "L0N135_last_capitalised_but_one_i_k": gelu(
        -0.5477,
        1.295 * other_capitalised.among(
            "I K S Z ␣T ␣W ␣O ␣Goodbye ␣Y ␣Ben ␣K ␣V ␣Do ␣St ␣Th ␣Z ␣Clara ␣Re ␣U ␣That ␣Lake"
            " ␣El ␣No ␣Sunday ␣Reed Mia Jack Sam ␣Lord ␣Have ␣Fe ␣Jud ␣Can Nora Where ␣Why Leo"
            " Ruth ␣Today ␣Which Karl ␣Edda ␣Arvela ␣Galdovar ␣Har ␣Hanna ␣Nils ␣Selmark"
            " ␣Mordalia ␣Qu"
        ),
        0.8898 * two_words_back.among(
            '" \u21b5 \u2423is \u2423" \u2423or \u2423do \u2423capital \u2423Goodbye \u2423In \u2423know \u2423what \u2423son \u2423we \u2423say \u2423count \u2423well'
            " ␣look ␣behind ␣liked ␣bec ␣slept ␣every ␣asked ␣than ␣earth ␣boy ␣happy ␣without"
            " ␣wall ␣ey ␣neither ␣burn ␣rain ␣hear ␣far ␣gold ); ␣supp ␣tab ␣hands ␣same"
            " ␣fathers ␣afraid ␣Edda ␣ed ␣mar ␣until ␣belie"
        ),
        0.6547 * sentence_start.among(
            '( ) R \u2423w \u2423is \u2423ha \u2423be \u2423" \u2423or \u2423H \u2423J \u2423as \u2423she \u2423have \u2423all \u2423bl \u2423two \u2423kn \u2423Y \u2423some \u2423but'
            " ␣so ␣see ␣wor ␣am ␣having ␣Th ␣used ␣even ␣make ␣That of ␣if ␣where ␣then ␣may ␣ob"
            " Nora ␣neither ␣now ␣behold ␣rec ␣caus ␣div ␣Am ␣both ␣Sel ␣trib"
        ),
        0.004703 * inside_quotation,
        row=61,
    ),
    # ␣It/verb/adjective and 37 more; ␣It/verb/adjective and 42 more
    "L0N136_it_verb_adjective_and_37": gelu(
        -1.036,
        1.11 * token.among(
            "␣It verb adjective od ␣sp here ␣ball ␣hat ␣book ␣box Tom ␣Israel ␣apple ␣kite ␣key"
            " ␣map ␣drum ␣person ␣coat mark ␣egg ␣things ␣Bell ␣lamp ␣tomorrow ␣bell ␣Brook"
            " ␣spoon ␣Lord ␣shell ␣thereof ␣stone erm ␣Egypt ␣umbrella ␣candle ␣thing ␣Christ"
            " ␣Jacob orland"
        ),
        0.6594 * token.among(
            "␣It verb adjective od ␣sp here ␣ball ␣hat ␣book ␣box Tom ␣Israel ␣apple ␣kite ␣key"
            " ␣map ␣flower ␣drum ␣person ␣coat mark ␣egg ␣things ␣Bell ␣lamp ␣tomorrow ␣bell"
            " ␣Brook Mia Jack ␣spoon ␣Lord ␣shell ␣thereof ␣stone erm ␣Egypt ␣umbrella ␣heaven"
            " ␣candle ␣got ␣thing ␣Christ ␣Jacob orland"
        ),
        0.4106 * token.among(
            "␣It adjective od ␣sp here ␣ball ␣hat ␣book ␣box Tom ␣Israel ␣apple ␣liked ␣There"
            " ␣kite ␣key ␣map ␣flower ␣drum ␣person ␣coat mark ␣egg ␣things ␣Bell ␣lamp"
            " ␣tomorrow ␣bell ␣Brook Jack ␣spoon ␣clean ␣shell ␣Black ody ␣thereof ␣stone venia"
            " erm ␣Egypt ␣umbrella ␣heaven ␣candle ␣got ␣thing ␣Christ ␣Jacob orland"
        ),
        -0.1901 * word_start.among('" \u2423There'),
        row=62,
    ),
    # L/N/il and 44 more; after ␣a/␣s/ha and 45 more
    "L0N138_l_n_il_and_44_more_after_a_s": gelu(
        -0.8661,
        1.148 * token.among(
            "L N il na ␣J ␣not ␣said ra ld ␣sp ␣thou ␣kn ud ␣sm ␣pr ␣cl uth ␣say ␣no ␣per"
            " adverb ␣saying ␣great ␣asked ␣saith ens ␣rep ␣without ␣em erm ␣ben ␣now ␣int ␣att"
            " ␣pur cept ility ␣host inal ␣pol ␣stud ␣follow ␣det ␣mult ␣eff ␣written ␣fa"
        ),
        0.7692 * previous.among(
            "␣a ␣s ha at ␣ha ␣u ent et ut ht ␣st us hen qu ax ␣wor ␣when ost ␣ac ␣used urs ␣qu"
            ' atur \u2423make \u2423shalt \u2423if \u2423long ph \u2423spe ," ired \u2423because \u2423should \u2423give \u2423sent vent \u2423imp'
            " ␣int ␣pres ␣given ␣tak ␣ins ␣mak ␣thoug ␣lack ␣leg ␣such nded"
        ),
        0.6029 * token.among(
            "L N il na ␣J ␣not ␣said ra ld ␣thou ␣kn ud ␣sm ␣pr ␣cl uth ␣say ␣no ␣per adverb"
            " ␣saying ␣asked ␣saith ␣rep ␣without ␣em erm ␣ben ␣now ␣int ␣att ␣pur cept ility"
            " ␣host ␣arm inal ␣certain ␣pol ␣stud ␣follow ␣det ␣mult ␣eff ␣written ␣fa"
        ),
        0.463 * word_start.among(
            "w ␣a re ␣p ␣T ␣n ␣G ␣wh ␣st ␣N ␣thou ␣kn ␣ch ␣under ␣app ␣pr ␣wor ␣cl ␣ab ␣this"
            " ␣Br ␣no ␣kite ␣new ␣black ␣much ␣saying ␣things ␣find ␣sy ␣dec ␣Have ␣rep ␣without"
            " ␣orange ␣em ␣trans ␣fam ␣supp ␣rest ␣mid ␣Pet ␣pol ␣follow ␣mult ␣fa ␣line"
        ),
        row=63,
    ),
    # W/w/␣W and 46 more; W/w/␣W and 45 more
    "L0N139_w_w_w_and_46_more_w_w_w_and": gelu(
        -0.8968,
        1.286 * token.among(
            "W w ␣W ␣k ood ht ore ily ong ␣pro ␣book ␣gre the ellow ␣Where ok ete ␣looked land"
            " arn wn ew ␣name ␣mark ␣month ock ized ␣sw ␣Fe cess ␣sk uck ␣called ␣daught ote be"
            " ␣equ illed read me go ised man ev ␣ste pro ␣fa af ␣swe"
        ),
        0.7881 * token.among(
            "W w ␣W ␣k ood ht ␣pro ␣gre the ellow ␣Where ok ete uch ␣looked land arn wn ew"
            " ␣name ␣mark ␣month ock ized ␣sw ␣umbrell ␣sk uck ␣dw ␣pe ␣called ␣daught ote be"
            " ␣equ illed read me go ised man ␣year ev ␣ste pro ␣fa af ␣swe"
        ),
        -0.5751 * word_start.among(
            "W ␣o ␣b ␣in ␣th ␣W ␣M ␣sa ␣have ␣sp ␣came ␣co ␣tr ␣Do ␣hand ␣live ␣sle ␣Br ␣fe"
            " ␣comp ␣str ␣part ␣U ␣egg ␣tom ␣did ␣rem ␣something ␣Black ␣cand ␣relating ␣fore"
            " ␣between ␣dw ␣Today ␣conc ␣travel ␣hot ␣Se ␣5 ␣pol ␣wild ␣sat ␣ra ␣fa ␣Julia ␣tail"
        ),
        0.549 * previous.among(
            "- M N v ␣o ␣s ␣m ␣T ic ␣cap ital ␣sm ␣fac ␣K iv ical ␣city ␣ser ␣used ␣per uc ␣wr"
            " ␣can ␣bas arm ␣No ␣form ␣mark ␣sy acter ative ␣job ␣sk ␣character ␣int ␣fam ␣sou"
            " ␣met ␣ph ␣caus ␣consisting ␣thoug ␣stud ␣follow ␣eff ␣piec ␣mil ␣read"
        ),
        row=64,
    ),
    # '/m/he and 45 more; after ,/-/; and 45 more
    "L0N141_m_he_and_45_more_after_and": gelu(
        -1.024,
        1.372 * token.among(
            "' m he ␣and ␣I ␣he ␣that ␣It ␣she ␣there ich here ␣which ␣kn ␣but ␣so ␣Then ␣who"
            " ␣Who ␣what ost ␣Now ␣near ause ␣could ␣liked ␣There ␣bec ␣That ␣saw ␣Friday"
            ' \u2423tomorrow \u2423where ," \u2423because It He There \u2423whom let \u2423They \u2423whose \u2423May she \u2423August'
            " She ␣such ␣November"
        ),
        0.581 * previous.among(
            ', - ; ha as \u2423ha \u2423" na \u2423as \u2423li ly ri \u2423so \u2423out \u2423al \u2423time \u2423child ip \u2423when \u2423bu \u2423Now'
            ' \u2423like so mb \u2423knows \u2423comp \u2423saw \u2423cle inn ," \u2423How \u2423boy \u2423girl \u2423sy com \u2423Fe \u2423People \u2423job'
            " ins ␣someone ␣ins ␣chan ␣wanted ␣consisting ros sy ience ␣che"
        ),
        0.52 * token.among(
            "is ␣he ␣that ␣The ␣wh ␣F ␣she ma ␣Goodbye ␣which ␣but ␣so ␣who ␣three ␣red ␣time"
            ' \u2423named \u2423we \u2423On \u2423Now les \u2423There \u2423bec \u2423looked ile \u2423much \u2423long \u2423Pete \u2423where led ," It'
            " There ␣Can ␣People ␣reg ␣Which oh ␣yet go ␣January she man So af ␣swe"
        ),
        0.2843 * token.among(
            "is ␣he ␣that ␣The ␣F ␣she ma ␣Goodbye ␣which ␣but ␣so ␣who ould ␣time ␣On ␣Now au"
            ' les \u2423There \u2423bec gg \u2423bed \u2423where led ," It \u2423res \u2423sy There \u2423Can \u2423People \u2423last \u2423horse'
            " ␣reg ox Finn ␣eng ␣dep ␣Which go ␣consisting she man So sy ␣Nils ␣line ␣swe"
        ),
        row=65,
    ),
    # 6/I/ou and 45 more
    "L0N142_6_i_ou_and_45_more": gelu(
        -0.98,
        0.9758 * token.among(
            "6 I ou ␣I ␣he ␣A ␣she ␣are ␣were ␣had ␣they ␣thou ␣Hello ␣Goodbye ␣ye ␣Is ␣we ␣ke"
            " ␣Israel ␣having ␣hath ␣gave we ␣saw ␣painted ␣took ␣let ew ␣did ␣without ␣wom"
            " ␣take ␣Moses ␣Why ␣Ab ␣behold ␣They ␣Jacob ␣gold ␣cast ␣sil ␣yet be ehold oved"
            " ␣destroy ␣Jo ␣swe"
        ),
        0.4687 * token.among(
            "6 I ou ␣I ␣he ␣A ␣st ␣she ␣are ␣had ␣they ␣thou ␣Hello ␣Goodbye ␣ye ␣Is ␣we ␣ke"
            " ␣hath ␣gave we ␣painted ␣took ␣let ew ␣did ␣without ␣wom ␣take ␣Moses ␣Why ␣Ab"
            " ␣behold ␣They ␣Jacob ␣gold ␣cast ␣sil ␣yet be ehold oved ␣destroy ␣bro ␣Jo ␣stren"
            " They ␣swe"
        ),
        0.3124 * previous.among(
            "Y f im ir ␣wh ␣com ␣there ␣Y ␣so ud fore ␣day ␣Yes ␣app ␣after ␣Now ites ␣comm"
            " ␣per ␣qu ␣im ␣saw ␣where ␣because There com ␣ind ␣days ␣cont ␣according ␣whom"
            " ␣last ␣trans ␣Today ␣hundred ␣evil ␣mer ␣equ par ␣young ␣prov ␣inv So ev ␣how"
            " ␣conf ␣Mart ␣plac"
        ),
        0.2581 * token.among(
            "I ␣I And ␣she ␣had ␣they ␣thou ␣ye ␣He ␣Is ␣son ␣we ␣ke ␣hath ␣gave ␣apple we One"
            " ␣took ew ␣did lack ␣dark ␣sun ␣without ␣wom ␣take ␣Moses Opposites ␣Why ␣Ab"
            " ␣behold Colours Days ␣They ␣Jacob ␣gold ␣cast ␣sil be ehold ␣hill ␣destroy"
            " ␣servant ␣bro ␣cre They ␣swe"
        ),
        row=66,
    ),
    # oun/␣LORD/␣pro and 41 more; oun/␣LORD/␣pro and 46 more
    "L0N143_oun_lord_pro_and_41_more_oun": gelu(
        -0.9838,
        1.171 * token.among(
            "oun ␣LORD ␣pro ␣Ben han ␣king ␣Sam ␣Leo adverb ␣Stone ␣Finn iah ␣Hugo oin ␣Karl"
            " Then ␣Frost Jack con ␣Hart Sam ␣clean vania ond ␣Moss cess iss ␣burn ␣prin ␣pres"
            " Finn ␣sin Karl ␣keep ␣priest ␣judge ␣righteous ␣pray ␣contr ␣prophe ␣conf ␣instr"
            " pro ister"
        ),
        0.6242 * token.among(
            "oun ␣LORD ␣pro ␣Ben han ␣king ␣Sam ␣Jack Ben adverb ␣Stone ␣Finn iah ␣Hugo oin"
            " ␣Karl Then ␣Frost Jack con ␣Hart Sam ␣clean vania ond ␣Moss cess iss ␣burn ␣prin"
            " ␣pres ␣speak Finn ␣sin Karl ␣keep ␣priest ␣judge ␣righteous ␣pray ␣contain ␣contr"
            " ␣prophe ␣conf ␣peace ␣instr pro ister ␣sit"
        ),
        -0.4861 * word_start.among(
            "A ␣ he ␣l ␣th ␣e ␣on ␣P ␣man ␣ye On ␣Ben ␣off ␣Sam ␣having ␣any ␣land ␣ad ␣word"
            " ␣painted ␣shalt ␣needs ␣egg ␣tom ␣Hugo ␣right ␣then ␣Marsh ␣hast ␣des ␣clean ␣sy"
            " ␣without ␣writ ␣according ␣might ␣answ ␣called ␣dep ␣loud ␣cour ␣wanted ␣answered"
            " ␣pol ␣stud ␣windy ␣genus ␣Hanna ␣Julia"
        ),
        0.3648 * token.among(
            "oun ␣LORD ␣pro ␣Ben han ␣Sam Ben adverb ␣Stone ␣Finn iah ␣Hugo oin ␣Karl Then"
            " ␣Frost Jack con ␣Hart Sam ␣clean vania ond ␣Moss cess iss ␣burn ␣prin ␣pres ␣speak"
            " Finn ␣sin Karl ␣keep ␣priest ␣judge ␣righteous ␣pray ␣contain ␣contr ␣prophe"
            " ␣wicked ␣conf ␣peace ␣instr pro ister ␣sit"
        ),
        row=67,
    ),
    # -/u/y and 39 more; y/ive/ess and 43 more
    "L0N145_u_y_and_39_more_y_ive_ess": gelu(
        -0.8858,
        1.309 * token.among(
            "- u y ive ess ly ite ate ous iv ness ally ish ial ty lly ious ␣Wednesday ward"
            " ially ␣Saturday ually ␣Olga ful ely ␣school ␣happy ual less hem oria teen hy iness"
            " ize ␣10 ␣hot ify ically ␣quiet ␣quality like"
        ),
        -0.6489 * word_start.among(
            "5 ad ␣M ␣J ␣you ␣fl ␣ye ␣j ␣wor ␣ar ␣like ␣before ␣Jack ␣Israel ␣Th ␣en ␣rel ␣ro"
            " ␣make ␣Thursday ␣open ␣pass ␣table ␣tree ␣cold ␣Olga ␣may ␣hast ␣school ␣Hill"
            " ␣happy ␣dec ␣sw ␣among ␣Lane ␣cont ␣first ␣horse ␣ever ␣given ␣travel ␣fruit ␣whe"
            " ␣Galdovar ␣det ␣fif ␣sit ␣Qu"
        ),
        0.5981 * token.among(
            "y ive ess ly ite ate ous ness ally ish ial ty lly ious ␣Wednesday ␣Thursday ward"
            " ially ␣Saturday ␣cold ually ␣Olga ful ely ␣school ␣happy ual less hem oria teen"
            " ality hy ␣years iness ize ␣10 ␣hot ute ␣angry ify ature ically ␣quality ivity like"
        ),
        0.5758 * previous.among(
            "at ␣l ␣fr ill ight ␣tw ␣bl pt On ␣three sc ␣cha ass ␣tr ␣blue ␣white ␣seven ␣qu"
            " ␣ear umb adverb ␣sc ␣eight ␣Ed str pr ␣fast ␣opposite irty cess Opposites ␣between"
            " vent cle ␣loud ␣wood oint ␣wave ␣ass ros bl ␣meas esc acle"
        ),
        row=68,
    ),
    # five after ”/␣In/␣but and 42 more; two words after one beginning ?/␣went/␣In and 10 more
    "L0N146_five_after_in_but_and_42": gelu(
        -0.5047,
        1.35 * five_back.among(
            '" \u2423In \u2423but ted \u2423am \u2423we \u2423box \u2423found \u2423city \u2423live Ben are \u2423looked \u2423saw \u2423today \u2423much'
            " ␣great ␣our ␣seen ␣No ␣pink ␣ev ␣car ␣call ␣plus ␣ring ␣Can ␣job oice ␣shop ␣Ab"
            " ␣disc ␣Nor ␣would ␣same ␣pray iled ␣fear ␣brother ␣Greta ␣spirit ␣depart ␣glory"
            " ␣belie ␣priests"
        ),
        0.8349 * two_words_back.among(
            "? ␣went ␣In ␣flag ␣son ␣before ␣children ␣seen ␣according ␣learned ␣Mara ␣Which"
            " ␣wanted"
        ),
        0.6319 * token.among(
            "' ) ? ␣which ␣us ␣thee ys ␣say ␣hath ites ␣against ␣men ␣That ␣slept ␣painted"
            " ␣shalt ␣let ␣things ␣tree ␣char ␣And ␣did ␣these ␣about ␣plus ␣without ␣sw ␣among"
            " ␣thereof ␣take ␣many oice ␣speak ␣heard ␣done ␣hear ␣Christ irit ␣hands ␣brethren"
            " ␣ed ␣answered ␣both ␣dead ␣commanded ␣ste arious ␣glory ␣sac"
        ),
        0.466 * other_capitalised.among(
            "F G H I J K L N T W Z ␣I ␣G ␣J ␣P ␣C ␣God The ␣St ␣Th ␣Gre ␣There For ␣U ␣That But"
            " ␣No ␣And ␣How ␣Lord ␣Have ␣Jer ␣Jes ␣Ar ␣Jesus ␣Jud ␣Can ␣Moses ␣Ch ␣Why"
            " ␣Jerusalem ␣Ab ␣Egypt ␣Christ ␣Jacob Now She They ␣United"
        ),
        row=69,
    ),
    # ha/ing/ic and 45 more; after c/␣t/␣n and 45 more
    "L0N149_ha_ing_ic_and_45_more_after": gelu(
        -0.8705,
        1.144 * token.among(
            "ha ing ic ion ul ation ily ity ant ment ime ␣j ings ary ness ance ise age ence"
            " atur ious ␣word ␣things ations ␣saith ␣name ions ␣month ␣Lane ible ␣thine ific"
            " ␣therefore ines ors ␣years iness ified ility ␣brethren imes ination ense ision hil"
            " sy ␣glory acle"
        ),
        0.8005 * previous.among(
            "c ␣t ␣n ent ig ec ␣sa na ht os ven ie ag ra ct ud ␣al iv ust ␣en amp ␣pass oc"
            " ␣cons ␣saying ␣ang ␣saith ␣name ␣gl ␣des ␣dec ␣command ␣Moses ␣pres ron ␣tem ␣pur"
            " ␣sin ified yl ␣judg ehold ros ␣prophe hil ␣cent esc greg"
        ),
        0.6198 * token.among(
            "ing ion ul ation ily ity ant ment ime ings ness ice ance age ence atur ious ␣word"
            " ations ␣saith ␣name ions ␣sy ␣month ible ␣days ␣thine ments ific ␣therefore ines"
            " ors ␣years iness ␣eyes ified irit ility ␣brethren ␣thoug imes ination ense ision"
            " hil sy ␣plac ience ␣glory acle"
        ),
        0.5935 * text_start.among(
            ". A B C E F G H I J M N O P S T U W Y ␣of ␣and as am And est Th The 's For But"
            " Then Names He ␣water Where ␣neither Colours Months ␣mount li Do Karl Now So She"
            " nded They Therefore"
        ),
        row=70,
    ),
    # er/se/ter and 47 more; after I/re/␣d and 46 more
    "L0N155_er_se_ter_and_47_more_after": gelu(
        -0.8661,
        0.9902 * token.among(
            "er se ter ␣fl ers ␣bl Th sc Here ck au sel ah amp oss tr vel mer ign umb per"
            ' \u2423Finch \u2423needs oin uary cl fl ung ," He \u2423these ock com ple eh cess gr \u2423trans der'
            " ␣heard par de bl hil ␣enem uring ␣stren esc ger greg"
        ),
        0.8188 * previous.among(
            "I re ␣d ␣h ␣g ␣e st ␣re ro ␣st ␣con ␣my ␣de ␣thy ␣pro ␣gre Th ␣ex ob ␣dis ␣en te"
            " tr ␣str ␣ro ␣pers ␣acc oc ␣cons ␣te str ␣ob He ␣res ␣rep ␣ind ␣ben ␣dist ␣pres"
            " ␣disc ␣Mara ␣daught de irc hil ␣est ␣def pro They"
        ),
        0.8159 * token.among(
            "er om se ers ␣bl Th sc Here au sel amp oss tr vel mer per ␣needs oin uary fl ung"
            ' ," fe He \u2423these ock ple eh cess gr \u2423trans der cle \u2423heard par de bl hil \u2423enem uring'
            " ␣conf ␣stren ␣sword esc ger They greg"
        ),
        0.4793 * token.among(
            "er se ␣fl ers ␣bl Th sc Here au sel ah amp oss tr vel mer per ␣Finch ␣needs oin"
            ' uary cl fl ung ," \u2423these ock ple eh cess gr \u2423trans der \u2423heard par de bl hil \u2423enem'
            " uring ␣conf ␣stren ␣sword esc ger ey They greg"
        ),
        row=71,
    ),
    # '/`/j and 45 more
    "L0N156_j_and_45_more": gelu(
        -0.9364,
        1.001 * token.among(
            '\' ` j at \u2423" \u2423The \u2423it \u2423said \u2423there ark here \u2423some \u2423Ben \u2423Yes ber \u2423app ted \u2423what \u2423wor'
            " ␣cup ␣six ␣more are ␣Thursday ␣table ␣today ␣bed ␣asked ␣give ␣these ␣eat ␣sad"
            " Clara ␣many ␣dev ␣wood oney ␣told ␣young wood ␣mat ␣certain ␣kitchen ␣hats ␣mill"
            " ␣fif ␣proper ␣oil"
        ),
        0.512 * token.among(
            '\' ` j at \u2423" \u2423The \u2423it \u2423said \u2423there ark here \u2423Yes ber \u2423app ted \u2423what \u2423wor \u2423cup \u2423six'
            " ␣more are ␣Thursday ␣table ␣today ␣bed ␣asked ␣give ␣these ␣eat ␣sad Clara vent"
            " ␣rain ␣dev ␣wood oney ␣told ␣young wood ␣mat ␣certain ␣kitchen ␣hats ␣mill ␣fif"
            " ␣proper ␣oil ␣Walter"
        ),
        0.3213 * token.among(
            '\' ` j at \u2423" \u2423The \u2423it \u2423said \u2423there ark here \u2423Ben \u2423Yes ber \u2423app ted \u2423what \u2423wor \u2423six'
            " ␣more are ␣Thursday ␣today ␣asked ␣give ␣these ␣eat ␣sad Clara ␣rain ␣dev ␣wood"
            " oney ␣told ␣young ␣beg wood ␣mat ␣certain ␣hats ␣mill ␣fif ␣proper ␣oil tto"
            " ␣Walter"
        ),
        0.0316 * word_start.among('\u2423"'),
        row=72,
    ),
    # ␣/ad/␣Tom and 46 more; ␣/ad/␣ye and 45 more
    "L0N158_ad_tom_and_46_more_ad_ye_and": gelu(
        -0.8518,
        1.047 * token.among(
            "␣ ad ␣Tom ␣v ␣out ␣red ␣ag Tom ␣Sam ally ␣dis ␣op adverb ␣ad ten ␣Ida ␣cons ␣act"
            " ␣sub ␣ev ␣manner ␣res ual ␣del ␣ind ␣cont ␣inc ␣dist ␣int ␣dest ␣att ␣prod ␣cond"
            " ␣ins ␣inter inal ␣ass ␣low ␣diff ␣sound ense ␣med ically ␣det ␣est ␣eff ␣def"
            " ␣subst ␣instr"
        ),
        0.7357 * token.among(
            "␣ ad ␣ye ␣out ␣red ␣ag ally ␣dis ␣op lt adverb ␣ad ten ␣cons ␣act ␣sub ␣ev ␣manner"
            " ␣res ual ␣del ␣ind ␣cont ␣inc ␣dist ␣int ␣dest ␣att ␣prod ␣cond ␣ins ␣inter ␣ref"
            " inal ␣ass ␣low ␣diff ␣sound ense ␣med ically ␣conf ␣det ␣est ␣eff ␣def ␣subst"
            " ␣instr"
        ),
        0.4995 * token.among(
            "␣ ad ␣Tom ␣v ␣out ␣red ␣ag ␣Sam ally ␣op lt adverb ␣ad ten ␣cons ␣act ␣sub ␣ev"
            " ␣manner ␣res ual ␣del ␣ind ␣cont ␣inc ␣dist ␣int ␣dest ␣att ␣prod ␣cond ␣ins"
            " ␣inter ␣ref inal ␣ass ␣low ␣diff ␣sound ense ␣med ically ␣conf ␣det ␣est ␣eff ␣def"
            " ␣subst ␣instr"
        ),
        -0.07738 * word_start.among("␣Tom"),
        row=73,
    ),
    # o/␣it/ital and 45 more; ␣it/ital/␣book and 45 more
    "L0N159_o_it_ital_and_45_more_it": gelu(
        -1.067,
        1.451 * token.among(
            "o ␣it ital ment ␣time ␣city ance ␣house its ␣kite ition ␣park ␣table ␣garden ␣act"
            " ␣bed ␣ang ␣tree ␣lamp ␣earth ␣place ␣door ␣sun ␣flowers ␣ey ␣thereof ␣blood ␣sk"
            " ␣fire ␣life ␣market ife ␣eyes ␣voice ␣tab ury ␣mouth ␣engine ␣year ␣kitchen ␣meas"
            " ␣elect ␣alt ␣money ␣spirit ␣farmer ␣oil ␣line"
        ),
        0.652 * token.among(
            "␣it ital ␣book ment ␣time ␣city ance ␣house its ␣land ition ␣park ␣table ␣act ␣ang"
            " ␣tree ␣lamp ␣earth ␣place ␣door It ␣sun ␣water ␣flowers ␣ey ␣thereof ␣blood ␣fire"
            " ␣market cle ife ␣eyes ␣voice ␣tab ury ␣mouth ␣engine ␣year ␣kitchen ␣meas ␣elect"
            " ␣alt ␣money ␣spirit ␣farmer ␣kingdom ␣oil ␣line"
        ),
        0.3481 * token.among(
            "␣it ital ␣book ment ␣time ␣city ance ␣house its ␣land ␣park ␣table ␣act ␣ang ␣lamp"
            " ␣place ␣door It ␣sun ␣water ␣flowers ␣ey ␣thereof ␣blood ␣fire ␣market cle ife"
            " ␣eyes ␣voice ␣tab ury ␣mouth ␣engine ␣year ␣kitchen ␣meas ␣elect ␣alt ␣money"
            " ␣spirit ␣farmer ␣kingdom ␣oil ␣line"
        ),
        0.2497 * word_start.among(
            "p ␣h ␣S ␣that ␣G ␣con ␣In ␣Ben ␣near ␣house ␣comm ␣ear ␣There ␣park ␣took ␣garden"
            " ␣tree ␣lamp ␣ele ␣earth ␣rem ␣door It ␣water ␣lar ␣Have ␣sho ␣flowers ␣blood ␣sur"
            " ␣sk ␣dist ␣ret ␣voice ␣mouth ␣ass ␣year ␣kitchen ␣elect ␣perform ␣eleven ␣alt"
            " ␣subst ␣secret ␣sat ␣spirit ␣air ␣kingdom ␣Eur"
        ),
        row=74,
    ),
    # after ␣o/␣f/␣m and 45 more; x/am/ut and 45 more
    "L0N160_after_o_f_m_and_45_more_x_am": gelu(
        -0.8678,
        1.254 * previous.among(
            "␣o ␣f ␣m ␣l ␣ha ␣u ␣for ␣fr ␣E ␣un ␣se ␣con ␣co ␣cha so ␣work ␣qu uary ␣offer irty"
            " aven ␣thereof ␣em ␣eat ␣according ␣ben els vent ␣side ␣offering cle ␣hundred ␣gold"
            " ␣tab ␣priest ␣inter ␣mid iec ␣whe ␣holy ␣cover ␣cent ␣alt ␣piec bs ␣sac acle ␣oil"
        ),
        1.108 * token.among(
            "x am ut ir ter ␣shall ␣li ven ine ␣house ove ␣shalt ern uary ␣char ␣offer und"
            " ␣sons ␣sun ␣girl ␣thereof ␣take ␣blood ␣eat ␣Moses ␣serv ␣sur els ␣burn ␣side"
            " ␣offering ␣gold ␣sil ␣tab ␣priest ␣young ␣holy ev ␣alt ␣def ␣subst ␣meat ␣priests"
            " greg ␣anim ␣sac acle ␣oil"
        ),
        0.8169 * token.among(
            "e x am ut ter pp ␣li ven ine On ove ␣im ␣shalt uary ␣char ␣offer und ␣clean ␣sun"
            " ␣girl ower ␣thereof ␣take ␣eat ␣serv ␣sur els ␣burn ␣side ␣offering cle li ␣gold"
            " ␣sil ones ␣priest ␣young ␣holy ev ␣alt ␣def ␣subst ␣meat ␣priests greg ␣anim ␣sac"
            " acle ␣oil"
        ),
        0.7493 * last_capitalised.among(
            "E F O U ␣A And ␣It On Once One Numbers ␣Rose ␣Jer ␣Moses Months Days ␣January ␣Han"
            " ␣Felix Thank"
        ),
        row=75,
    ),
    # ,/␣and/): and 45 more; ␣and/ed/): and 45 more
    "L0N161_and_and_45_more_and_ed_and": gelu(
        -1.023,
        1.152 * token.among(
            ', \u2423and ): \u2423or \u2423with \u2423his \u2423him \u2423by ly "; \u2423all \u2423but \u2423out ary \u2423we ally \u2423again \u2423having'
            " ty ered ␣even ␣also ten of But ␣being ␣our ␣than ␣then ely ␣about ␣plus ized"
            " ␣without ␣among ␣according ␣strong ␣large ling ␣now ␣full ␣yet ␣usually"
            " ␣especially ␣both usually ically ␣wild"
        ),
        0.5431 * token.among(
            "␣and ed ): ␣she ␣are ␣have ␣by ly ␣What by ry ␣Who ␣out ment ␣Emma ary ally ␣used"
            " ␣even ␣against ␣U ␣Monday ved But ␣being ␣our ␣than ␣then ␣sub ␣nine ized ␣without"
            " ␣among ␣take ␣according ␣strong ling ␣character ␣full ␣yet ␣usually ␣April ␣inter"
            " ␣especially ␣twelve ␣both usually ident"
        ),
        0.3512 * previous.among(
            "␣in noun ␣on here ␣out ␣le ␣al ␣after ␣off ␣having ated ␣fe uch tain ␣over ␣bec"
            " adverb ␣much ␣long ull ␣opposite ␣because ␣give ␣about ized osed ari ␣relating"
            " ␣according ␣neither ␣behold ␣full ␣mak ␣prov ␣consisting ␣especially ␣occ ros ␣inv"
            " ␣diff ived ␣resemb ␣follow ␣perform ␣such ␣ste nded med"
        ),
        0.2553 * token.among(
            "␣and ): ␣have ␣by ly ␣What ist old ake ue ␣who ␣father ␣Who ␣out Th ␣home ␣what ub"
            " ␣time ␣like ␣even igh But ␣being ␣bed ␣And ␣than ␣then There ized ␣among ␣So ␣fore"
            " bit ␣according ments Opposites ␣strong ling ␣full ␣done ␣yet ␣usually inal ␣holy"
            " usually ident ␣priests"
        ),
        row=76,
    ),
    # in a sentence beginning Q/u/ar and 45 more; last capitalised but one M/Q/Y and 46 more; not
    # five after Q/␣not/␣O and 46 more
    "L0N163_in_a_sentence_beginning_q_u": gelu(
        3.449,
        -1.703 * five_back.among(
            "Q ␣not ␣O ␣Anna ␣What ␣Hello ␣In On ora ␣what ␣facts This ␣My ␣Mia ␣knows"
            " ␣Everyone ␣Fr ␣comes Once One ␣Finch Shopping ␣No ␣Olga ␣saith ␣morning ␣girl ␣job"
            " oria Opposites Months ␣sunny ␣candle ␣afternoon ␣evening ␣March eb ␣May ␣rainy"
            " ␣January ␣June ␣July ␣Ir ␣August ␣warm ␣windy ␣Bel ␣cloudy ␣North"
        ),
        -1.193 * other_capitalised.among(
            "ORD ␣Good ␣Goodbye ␣In On ␣Who This Here ␣Sara ␣My ␣Fr Ben Once ␣Wh One ␣Bell It"
            " Names There Oscar Months Days ␣Which ␣Alma ␣Dario ␣Se ␣July ␣Arvela ␣Ir ␣Sel ␣Jon"
            " ␣Bel ␣Dec ␣North ␣Mona ␣States ␣Eur"
        ),
        0.3535 * sentence_start.among(
            "Q u ar ␣in ␣n ␣S ␣The ␣se ␣O ␣shall ab ␣thou On red ␣le ␣what ␣Emma ␣we This ␣Sara"
            " ␣My ␣Jack ␣St ␣Everyone ␣Nora we ␣Ruth ␣Vera ␣Eve ␣Finn Shopping ␣Hugo ␣ang ␣Olga"
            " ␣saith Jack ␣art com ␣People sw Clara Months ␣mount ␣As Vera ru ␣fruit ring"
        ),
        0.2877 * other_capitalised.among(
            "M Q Y And ␣Hello On ␣Emma ␣Max This Here ␣Fr ␣Nora Once ␣Mo ␣Clara ␣Gre ␣Wh One"
            " ␣Finn ␣When ␣Frost Jack It There ␣Jer Months ␣They ␣Mara Do ␣February ␣March"
            " ␣Bruno ␣April ␣May ␣Se ␣Cora ␣July ␣Arvela ␣August ␣Jon ␣Mord ␣Igor ␣North ␣Julia"
            " ␣United ␣December ␣States ␣Q ␣Eur"
        ),
        row=77,
    ),
    # last capitalised but one M/O/Q and 45 more; in a sentence beginning D/L/T and 44 more; not
    # five after Q/␣said/␣Anna and 45 more
    "L0N164_last_capitalised_but_one_m_o": gelu(
        3.821,
        -1.259 * five_back.among(
            "Q ␣said ␣Anna ␣What ␣capital ␣Hello ␣Lily On ␣Then ␣what ␣Emma ␣facts This ␣Sara"
            " ␣Sam ␣Jack ␣Nora ␣comes Once ␣Clara ␣There ␣Ruth ␣Vera One ␣Eve ␣Finn ␣Ida"
            " ␣Saturday ␣Hugo ␣lost ␣colour ␣boy ␣girl ␣month ␣People venia oria ␣learned ␣dirty"
            " ␣Which Do ␣afternoon ␣evening ␣wanted ␣May ␣Arvela ico ␣Mordalia"
        ),
        -0.7502 * other_capitalised.among(
            "M U ORD ␣Hello On ␣Emma This Here ␣V ␣Jack ␣Mia Once ␣Paul ␣Clara ␣Gre One ␣Finn"
            " ␣Karl ␣Frost It There ␣Park Months Days ␣Which ␣Se ␣June ␣July ␣Arvela ␣Ir ␣Jon"
            " ␣Bel ␣United ␣Tar ␣States ␣Frank ␣Q ␣Eur"
        ),
        0.4598 * other_capitalised.among(
            "M O Q U Y ␣A ␣Anna ␣What ␣Hello On ␣Then ␣Emma This Here ␣Sara ␣Mia ␣Fr Once ␣Paul"
            " ␣Oscar ␣Gre ␣Wh One ␣Finn ␣Pete ␣Karl ␣Wood ␣Marsh ␣Field It ␣Rose There ␣They Do"
            " ␣Bruno ␣April ␣Dario ␣Cora ␣July ␣Arvela ␣Jon ␣Bel ␣Igor ␣North ␣United ␣States ␣Q"
            " ␣Eur"
        ),
        0.2481 * sentence_start.among(
            "D L T er ␣p ␣T ␣I ␣he ␣be ␣S ␣W ␣E ␣unto ␣they ␣thou ␣In On ␣Who The ␣Emma ␣named"
            " ␣Sam ep ␣Th ␣Everyone ␣used ␣against ␣Clara Emma sp ␣Eve ␣Finn cl ␣When Mia It"
            " Names He Clara ␣neither Eve Colours cle Olga ␣young ␣especially They"
        ),
        row=78,
    ),
    # e/␣M/␣G and 46 more; after ␣s/␣T/␣S and 46 more
    "L0N166_e_m_g_and_46_more_after_s_t": gelu(
        -0.942,
        1.088 * token.among(
            "e ␣M ␣G ␣E ara ␣C ␣two able ␣flag ␣son ␣mother ␣ag ␣V ␣Sam ␣Do ah ␣children ␣Leo"
            " ␣Paul eds ␣Re ␣Monday ␣ten ␣Ed ␣Pete ␣Saturday ␣Bell ␣Olga ␣Sunday ␣nine ens ␣sons"
            " ␣door ␣Hart Sam He ␣Fe Paul Leo Ruth ␣hundred ␣books Pete ␣February eb ␣Ol ␣afraid"
            " ␣Mart ␣eleven"
        ),
        0.6983 * previous.among(
            "␣s ␣T ␣S ␣The ␣G ␣N os ␣P ␣cap ␣C ␣Then ␣fac ␣what ␣made ␣nam ␣K ␣blue ␣end ␣ser"
            " ␣gave ␣fe ␣comes ␣behind ␣Z ␣painted ␣pre ␣pink ␣des ␣rem ␣colour ␣Fe ␣learned"
            " ␣inc ␣character ␣fam ␣They ␣X ␣sil ␣caus ␣Alma ␣beg ␣meas ␣trib ␣resp ␣chief ␣piec"
            " ␣tail ␣possess ita"
        ),
        0.5773 * token.among(
            "e ␣M ␣G ␣E ara ␣C ␣two ␣flag ␣son ␣mother ␣ag ␣V ␣Sam ␣Jack ␣Do ␣children ␣Leo"
            " ␣Paul eds ␣Re ␣Monday ␣ten ␣Ed ␣Pete ␣Saturday ␣Bell ␣Olga ␣Sunday ␣nine Jack ens"
            " ␣sons ␣door ␣Hart Sam ␣Fe Paul Leo ␣dw aldov ␣hundred ␣books Pete ␣February eb ␣Ol"
            " ␣afraid ␣Mart ␣eleven"
        ),
        0.3028 * word_start.among(
            "A Q ␣G And ␣cap ␣C ␣nam ␣son ␣mother ␣V ␣Sam ␣Jack ␣children ␣Leo ␣Paul ␣men ␣Re"
            " ␣Ed ␣Saturday ␣Bell ␣Olga ␣nine ␣opposite ␣sons ␣door ␣Hart He ␣Jes ␣Fe ␣Egypt"
            " ␣fam ␣umbrella ␣hundred ␣X ␣books ␣February ␣caus ␣hands ␣afraid ␣trib So ␣resp"
            " ␣Mart ␣eleven ␣chief ␣piec ␣possess ␣Qu"
        ),
        row=79,
    ),
    # he/ere/ro and 45 more; he/ere/ro and 42 more
    "L0N167_he_ere_ro_and_45_more_he_ere": gelu(
        -0.9174,
        1.039 * token.among(
            "he ere ro ho ␣What ␣some ␣Who ␣le ␣what This ␣gr ␣this ␣Where ␣gave ␣fe are ␣bre"
            " ␣ro we ␣looked ␣wr ␣slept ␣needs ␣much ␣every ␣When ␣name ␣spe ␣How ␣Can gr ␣Why"
            " ␣heard ␣met ␣Which ␣wat ␣Bruno ␣same ␣wanted ␣thoug ␣prophe ␣round ␣whe ␣how ␣love"
            " ␣such ␣ste ␣che"
        ),
        0.8146 * token.among(
            "he ere ro ␣What ␣Who ␣le ␣what ␣gr ␣this ␣Where ␣gave ␣fe are ␣bre ␣ro we ␣wr"
            " ␣slept ␣much ␣every ␣When ␣spe ␣How ␣Can Where gr ␣Why ␣heard ␣met ␣Which ␣wat"
            " ␣Bruno ␣same ␣wanted ␣ple ␣thoug ␣prophe ␣bro ␣round ␣whe ␣how ␣love ␣such ␣ste"
            " ␣che"
        ),
        0.6127 * token.among(
            "he ere to ro ␣What ␣some ␣Who ␣le ␣what ␣gr ␣this ␣Where ␣gave ␣fe are ␣bre ␣ro we"
            " ␣wr ␣slept ␣needs ␣much ␣every ␣When ␣name ␣spe ␣How ␣Can Where gr ␣Why ␣heard"
            " ␣met ␣Which ␣wat ␣Bruno ␣same ␣wanted ␣ple ␣thoug ␣prophe ␣bro ␣round ␣whe ␣how"
            " ␣love ␣such ␣ste ␣che"
        ),
        0.3032 * word_start.among(
            "- S W a f p ␣h ␣g ␣th ␣W ro ␣were ␣ne ␣but ␣She On Anna ␣K ␣ab ␣night ␣Th ␣live"
            " ␣ear ␣wr ␣shalt ␣ten ␣te ␣every ␣No ␣Hart ␣Have ␣rep ␣flowers ␣ind ␣days ␣So ␣fore"
            " ␣int ␣met ␣Which ); ␣slow ␣wanted ␣bro ␣val ␣whe ␣Galdovar ␣ir ␣such ␣commanded"
            " ␣North"
        ),
        row=80,
    ),
    # b/c/d and 45 more; 9/b/c and 41 more
    "L0N169_b_c_d_and_45_more_9_b_c_and": gelu(
        -0.5766,
        1.429 * token.among(
            "b c d f g j l m n p v ␣g st ␣fr ill ab sc br ib tr vel pl per sp cl ph str ␣than"
            " pr fl con ald com ␣cr ble sw gr rop ex der mon eb man irc bl ek gen med"
        ),
        0.781 * token.among(
            "9 b c d g j l m p v ␣n st ␣ball ment able ck ␣bre tr pl ␣men ase sp land cl str pr"
            " self fl irst con com ible sw gr ling ␣imp ex fect man bl usually ␣pol ek med"
        ),
        -0.4586 * previous_word.among(
            "l s t ␣of ␣d an al ad el ␣fr ␣F one op ␣br qu old ␣Lily ␣af ␣day ␣black ␣ad cl str"
            " self pe ␣fore ␣someone ␣learned gr ␣Americ oy hy ␣eng be go ␣ref de ta ␣thoug ␣sto"
            " bl ␣genus ␣eff ␣ra ␣States ␣November ␣mil"
        ),
        0.3633 * word_start.among(
            "A b f g l n o s re en ␣d ␣n am ␣S st ␣L ␣an ␣fr ␣F ␣se un ␣com ␣She ␣af res ␣thy"
            " ␣sh ␣cha br ␣over ␣Z ␣im ␣black ␣can ␣cons cl ␣ob ␣tre ␣sy ␣dec ␣rep ␣tra ␣tem"
            " ␣arm ␣resemb sy gen ␣air"
        ),
        row=81,
    ),
    # '/␣o/id and 46 more; in a text beginning ./A/B and 40 more
    "L0N176_o_id_and_46_more_in_a_text": gelu(
        -0.9959,
        0.9568 * token.among(
            "' ␣o id am ␣sa ␣li ␣at ␣by ␣bl ␣kn ␣us ␣sh ␣see 's ␣flag ␣box ␣apple ␣seven ␣kite"
            " ␣painted ␣flower ␣egg ␣bed ␣tomorrow ␣where ␣than ames ald ␣girl ␣without ␣thine"
            " ␣disc ox ␣tem ␣mine ␣thing oh ␣daught ␣lived ␣woman ␣ass ␣pray ␣wife ␣wild ␣mill"
            " ␣meat ␣lay ␣goat ␣little"
        ),
        0.8299 * text_start.among(
            ". A B C E G H I J L M N O P R S T U W Y ␣of ␣and ol And est Th The 's For But Then"
            " He ␣water Oscar Where ␣neither ␣mount Do Now So nded They Therefore"
        ),
        0.6732 * token.among(
            "' ␣o id ␣li ␣at ␣by ␣bl ␣under ␣sh ␣see 's ␣flag ␣box ␣knows ␣apple Once ␣seven"
            " ␣kite ␣painted ␣eight ␣key ␣map ␣flower ␣coat ␣egg ␣bed ␣tomorrow ␣where ␣than"
            " ames ald ␣girl ␣without ␣orange ␣bird ␣disc ox ␣tem ␣mine ␣thing oh ␣lived ␣ass"
            " ␣wife ␣mill ␣meat ␣lay ␣goat ␣little"
        ),
        -0.4562 * word_start.among(
            "n o ␣the ␣g ␣th ␣W ␣B ␣J And ␣st ␣as ␣at ␣by ␣com ␣cap ␣bl ␣D ␣hat ␣under ␣out ␣le"
            " ␣made ␣wor ␣flag ␣ab ␣go ␣knows ␣work ␣comp ␣over ␣U ␣That ␣pers ␣word ␣painted"
            " ␣te ␣Hugo ␣where ␣these ␣dec ␣take ␣thine ␣bird ␣Ab ␣ve ␣arm ␣whe ␣wife ␣dire ␣est"
        ),
        row=82,
    ),
    # `/il/ro and 20 more; s/is/or and 43 more
    "L0N179_il_ro_and_20_more_s_is_or": gelu(
        -1.055,
        1.083 * token.among(
            "` il ro ␣you ␣his ␣him ␣them ␣they ␣her ␣man ␣their ␣flower ␣many ␣full onia ors"
            " ␣brethren ␣those ␣himself ␣wicked ason ␣such ␣themselves"
        ),
        0.8144 * token.among(
            "s is or ␣he il ir ur ␣you ␣his ␣him ers ␣them ␣they ␣all ␣her ␣man ather ␣my ␣us"
            " ␣their ␣facts ␣your ␣Israel ␣people ␣night ty ␣children ␣men ␣flower ␣drum ␣way"
            " ␣hor ␣dog ␣flowers ␣own ␣many ␣market ors ␣brethren ␣those ␣himself gn ␣prophe"
            " ␣wicked ␣such ␣themselves"
        ),
        0.5321 * word_start.among(
            "v ␣o ␣T ␣W ␣L ␣for ␣G ␣E ␣J ␣had ␣they ␣con ␣v ␣her ␣father ␣Is The ␣ex ␣four ␣al"
            " ␣K ␣hand ␣str per ␣acc ␣eight ␣back ␣No ␣When ␣hor ␣cand ␣So ␣fore ␣own ␣Ch ␣fire"
            " ␣imp ␣voice ␣daught ␣cour ␣those ␣himself ␣arm ␣soul ␣occ ␣goat ␣Eur"
        ),
        0.5061 * token.among(
            "s is ␣he il ir ␣you ␣his ␣him ␣them ␣they ␣her ␣man ather ␣my ␣us ␣their ␣facts"
            " ␣your ␣Israel ␣people ␣night ty ␣children ␣men ␣flower ␣drum ␣way ␣hor ␣dog"
            " ␣flowers ␣wind eh ␣own ief ␣many ors ␣brethren ␣those ␣himself gn ␣prophe ␣wicked"
            " ␣such ␣themselves"
        ),
        row=83,
    ),
    # a/␣a/ha and 45 more; a/i/␣a and 45 more
    "L0N183_a_a_ha_and_45_more_a_i_a_and": gelu(
        -0.9846,
        1.468 * token.among(
            "a ␣a ha an ␣ha ec ia ␣an na ␣sha ␣li ara ra ␣cap ma ␣con ct ri qu ax ␣some ry up"
            " ␣Max ␣off da ␣ac ␣white ␣kite land ␣la Max ␣Grey rib ␣pri ␣des ␣dark ␣sec ␣blood"
            " ␣ca ␣spec ta ech ense ␣Galdovar ␣sol ␣ra ␣che"
        ),
        0.6218 * token.among(
            "a i ␣a ␣ha ␣u ec ive ia na ␣J ra ␣capital ␣af ␣see up ␣friends da ␣op ␣la ␣egg"
            " ␣things ␣Bell ␣ele rib ␣pri ␣Swan ␣orange ␣Lane ␣command ces oria ␣heavy ␣sunny"
            " ␣ca ␣spec ␣keep ury ␣rainy ta ␣Galdovar ␣windy ilda ␣order ␣war ced ␣piec ␣Selmark"
            " ␣Mordalia"
        ),
        0.3431 * previous.among(
            "c j v ␣c ap ␣r ␣C ␣con ␣v qu ␣af ug ␣co ␣j sc ␣pr ␣ab ␣V ␣dr ␣knows ␣op amp ␣qu"
            " ␣Re ␣sc esp ail oc ␣needs ␣cle ␣ev ␣cr ␣opened ␣inc ␣att ␣ca iol ␣chan ␣April ␣mat"
            " ␣rece ros gn rap ␣appe ␣alt ␣che ␣Qu"
        ),
        0.3155 * token.among(
            "a ␣a ␣ha ␣The ec ␣sa na ␣J ark ␣Goodbye ax ␣af ␣see ␣son ␣Where ␣live sel ␣op ␣la"
            " Max ␣Pete Shopping ␣egg ␣ele rib ␣pri ␣earth ␣ev He ␣orange ␣command ces ␣ca ␣hear"
            " ␣num ␣spec ␣keep ehold ury ta ␣Galdovar ilda ␣order ␣war ced ␣belie ico vern"
        ),
        row=84,
    ),
    # ␣said/ab/␣Anna and 46 more; last capitalised ␣Anna/␣Tom/␣In and 45 more
    "L0N186_said_ab_anna_and_46_more": gelu(
        -1.138,
        0.9943 * token.among(
            "␣said ab ␣Anna ␣hat ␣red ␣Emma ␣Max ␣friends ␣cup ␣Sam ␣blue ␣house ␣could ␣Nora"
            " ␣apple ␣old ␣seven ␣Clara ␣Vera Emma ␣park ␣Eve ␣key ␣garden ␣Ida ␣egg ␣bed ␣Karl"
            " ␣Olga Sara ␣When ␣morning ␣school ␣fast ␣cat ␣door vania ␣basket ␣opened dom teen"
            " ␣hungry ␣market ␣forest ␣voice Yes ␣tab ␣angry ␣answered"
        ),
        0.6562 * last_capitalised.among(
            "␣Anna ␣Tom ␣In ␣She ␣Lily ␣He On ␣Then ␣Emma ␣Max This ␣Sara ␣Now ␣Sam ␣Jack ␣Mia"
            " ␣Nora Once ␣Leo ␣Tuesday ␣Oscar ␣Clara ␣There ␣Ruth ␣Vera ␣Monday One ␣Thursday"
            " ␣Eve ␣Friday ␣Pete ␣Ida Shopping ␣Saturday ␣Hugo ␣Karl ␣Olga ␣Sunday Numbers It"
            " ␣Have Colours Days ␣Mara ␣Pet ␣January ␣Klara ␣Nils"
        ),
        0.3634 * last_capitalised.among(
            "Q ␣M ␣B ␣P ␣Anna ␣Tom ␣She ␣Lily ␣He On ␣Then ␣K ␣Max ␣Th ␣Everyone ␣Nora Once"
            " ␣Leo ␣Oscar ␣Z ␣Clara ␣Vera Emma One ␣Eve ␣Finch ␣Friday Shopping ␣Hugo ␣Bell"
            " ␣Karl ␣Wood ␣Marsh ␣Field Digits ␣Moss Nora Clara Colours Vera Now ␣Alma ␣Se"
            " ␣January ␣Arvela ␣Bel ␣Walter"
        ),
        0.3152 * token.among(
            "␣said ook ab ␣me ␣red ␣Yes av The ␣Emma ␣friends ␣cup ␣Sam da ␣Where ␣house ␣apple"
            ' \u2423old \u2423seven \u2423Clara \u2423Re ough \u2423park \u2423Eve \u2423Ida \u2423egg \u2423bed \u2423Olga ." \u2423school \u2423fast \u2423cat'
            " It vania dom oria ␣Today ␣heaven ␣market ox ␣forest ␣voice irit ␣tab ␣angry"
            " ␣Arvela ␣answered ␣painter ␣holy tto"
        ),
        row=85,
    ),
    # ,/r/↵ and 42 more; ,/Q/noun and 45 more
    "L0N187_r_and_42_more_q_noun_and_45": gelu(
        -1.002,
        1.075 * token.among(
            ", r ↵ ␣some ␣under ␣book ␣three ␣box ␣facts ␣friends ␣cup ␣blue Lily ␣str ␣Wh"
            " ition ␣table ␣key ␣map ␣flower ␣needs ␣garden ␣bed ␣lamp str ␣bell ␣school Mia"
            " ␣door ␣boat ␣shell ␣chair venia Eve ␣fam ␣candle ␣market ria ␣tem ␣Listen Karl"
            " ␣Bruno ␣prov ␣Julia greg"
        ),
        0.527 * token.among(
            ", Q noun ␣th ␣e ␣W ec ␣his ␣all ␣friend ␣man nder ␣book ment ary ␣flag ␣facts ␣tr"
            " iz ␣knows ␣old ␣str ␣Wh ␣Wednesday ␣key ␣flower ␣tomorrow str ␣Sunday ␣Brook ␣cat"
            " ␣place Sam ␣So ␣bird gr ␣exp Ruth Months ␣closed ␣Nor Karl ␣spec ␣Bruno ␣Ir ␣cook"
            " ␣Julia ␣Mona"
        ),
        0.4897 * word_start.among(
            "Q l w ␣T ␣u ␣re ␣with ␣B ␣sha ␣him ␣do ␣sp ␣pl ␣v ␣ye ␣ar 's ␣Wednesday ␣key ␣And"
            " ␣earth ␣des ␣hor ␣works ␣door ␣boat ␣colour ␣water ␣lar ␣chair ␣writ ␣sur ␣exp"
            " ␣fam ␣answ ␣tem ␣Nor ␣voice ␣face ␣travel ␣would ␣host ␣ref ␣field ␣certain"
            " ␣Galdovar ␣instr ␣depart ␣Julia ␣belie ␣sac"
        ),
        0.2359 * token.among(
            ', I Q p ing as \u2423" ec \u2423M na \u2423li ess ard old \u2423Yes \u2423what \u2423am ip Tom iz \u2423Where ield'
            " ␣seven ␣str ␣Wh ␣Wednesday ␣also ␣painted iah ␣Karl str ␣lost Jack Sam ␣these aven"
            " ␣So ␣bring ollow ␣Nor istic Karl Yes ␣Bruno ␣wave ␣Pet ology ␣Hanna ␣Julia"
        ),
        row=86,
    ),
    # ␣Anna/ark/ite and 44 more; ␣Anna/ark/ite and 43 more
    "L0N188_anna_ark_ite_and_44_more": gelu(
        -0.9233,
        1.21 * token.among(
            "␣Anna ark ite ake ␣She Anna ount ␣blue br ␣Mia ites ␣Nora ␣Clara mer we ␣Eve"
            " ␣garden ␣Olga Mia ␣Field It ␣Hart vania ␣Ford ␣Park ␣Swan ari ␣eat Nora venia oria"
            " Clara Ruth ␣burn Eve ␣gold Olga Vera wood ␣drink ␣field ␣June bl greg ␣anim ␣food"
            " ␣swe"
        ),
        0.6335 * token.among(
            "␣Anna ark ite ake ␣She Anna ount br ␣Mia ites ␣Clara mer we ␣Eve ␣garden uary"
            " ␣tomorrow ␣Olga Mia It ␣Hart vania ␣Ford ␣Park ␣Swan ari ␣eat Nora venia oria"
            " Clara ␣burn Eve ␣gold Olga Vera wood ␣drink ␣field ␣June bl greg ␣farmer ␣anim"
            " ␣food ␣swe"
        ),
        0.4847 * previous.among(
            "H J L R m z ␣o ␣m ␣T ␣W ␣L ␣H ␣M ␣B ␣E ␣J ch ␣O ␣li ␣king ␣Th ␣im ail ␣shalt ␣may"
            " ␣gen ␣hor It He ␣wom ␣Ar ␣mine ␣Nor ␣host az ilda ␣z ␣belie ico ␣frog ␣Mona ␣sit"
            " ita ␣Qu"
        ),
        0.3801 * token.among(
            "␣Anna ark ite ␣She Anna br ␣Mia ites ␣Clara we ␣garden ␣tomorrow ␣Olga Mia It"
            " ␣Hart ␣Ford ␣Swan ari ␣eat Nora venia oria Clara Ruth ␣burn gre Eve ␣gold Olga"
            " Vera wood ␣drink ␣field ␣June bl ␣sailor ison greg ␣farmer ␣anim ␣food ␣swe"
        ),
        row=87,
    ),
    # after c/o/␣t and 45 more; e/in/is and 47 more
    "L0N189_after_c_o_t_and_45_more_e_in": gelu(
        -0.9689,
        0.9401 * previous.among(
            "c o ␣t ␣o re ␣m ␣p ␣d ␣l ot ␣sa ro ␣se ␣r ␣st ␣bl ind ␣me ␣br ␣ch ␣co ␣j ␣app sc"
            " ␣pr ␣tr ␣bre ␣per tr ␣qu ␣ro ␣wr ␣sc ␣pers ␣pre ␣ang cl ␣gl ␣ev ␣dec ␣cr ␣cont gr"
            " ␣dev ␣ins ␣ass ␣ple ␣ra"
        ),
        0.9384 * token.among(
            "e in is ou en on ed es at ve ot ver ce us os ore um ly ity ri ␣man nder ather ong"
            " ␣pro ry red ving ost ater lly urs ise ove ten ␣right ␣than ond ari oly oy ␣called"
            " ors ␣par irit ros ␣contr ␣cor raw ister"
        ),
        0.5963 * previous.among(
            "C c o ␣t ␣o ␣is ␣p ␣l ␣re ␣sa ro ␣r ␣st ␣bl ␣br ␣de ␣ch ␣co ␣who ␣j sc ␣tr ␣bre tr"
            " ␣qu ␣ro ␣wr ␣sc ␣pers ␣pre ␣ang ␣gl ␣ev ␣bet ␣dec ␣cr ␣prop ␣cont Where gr ␣dev"
            " Ida ones ␣ins ␣ass ␣ple ␣sto ␣det ␣ra"
        ),
        0.4566 * token.among(
            "d is ou en on es ␣m ve ␣it ore um ly ity ist ri ␣man nder ather ␣pro ry red ␣book"
            " ving ␣what ␣On ater lly ␣more ten ␣coat ␣right ␣than ism ␣blood oly ling ␣ben oy"
            " ␣called ors ␣par ␣cour ros ␣contr ␣cor raw ␣love ister"
        ),
        row=88,
    ),
    # ”/)/. and 46 more; last capitalised but one K/L/T and 46 more
    "L0N192_and_46_more_last_capitalised": gelu(
        -1.196,
        0.7764 * token.among(
            '" ) . ay ell our "; \u2423capital \u2423under \u2423Yes \u2423see The \u2423cl Here \u2423end au Once \u2423slept'
            ' \u2423today \u2423Bell \u2423seen \u2423No ." \u2423kind irst \u2423Hill \u2423happy There \u2423turn Opposites \u2423learned'
            " ␣Why els ␣col ␣gold ␣sil ␣10 Yes ␣wood gth ␣drink ␣afraid den ␣commanded ␣depart"
            " ␣glory ␣Selmark ␣tail <|endoftext|>"
        ),
        0.7478 * other_capitalised.among(
            "K L T ␣I ␣It ␣What ␣D ␣Goodbye ␣Yes ␣Now ␣V ␣Do ␣Where ␣Everyone Lily ␣Re ␣That"
            " ␣Thursday ␣Friday ␣Bell ␣No ␣And ␣Hill ␣Field ␣How Sam ␣Have ␣Ford ␣Moss ␣So ␣Jud"
            " ␣Can Nora Paul ␣Ch ␣Why ␣Judah Eve ␣Listen ␣Christ ␣Jacob Olga Ida Now ␣Edda ␣Mart"
            " ␣Igor They ␣Selmark"
        ),
        0.3583 * sentence_start.among(
            "( R T ␣w ␣is ␣d ␣ha ␣or ␣H ␣J ␣F ␣she ␣have ␣all ␣bl ␣two ␣which ␣kn ␣Y ␣who ␣see"
            " ␣am ␣having ␣even ␣make ␣That of ␣if ␣where ␣may ␣When ␣ob ␣So Nora Paul Where"
            " ␣now ␣behold Finn ␣Listen Hugo ␣yet ␣caus Olga ␣div ␣Am ␣both ␣Sel <|endoftext|>"
        ),
        0.259 * word_start.among(
            "' ; W ): ␣S ␣or And ␣O ␣P ␣one ␣two ␣her ␣man ␣In ␣She On ␣sm ␣Yes ␣home ␣four ␣ar"
            " ␣Th ␣Leo ␣Oscar ␣ear ␣There ␣Finn Then ␣kind ␣high ␣door ␣Rose ␣Lord ␣rep ␣Moss"
            " ␣ind ␣cr ␣law ␣balls ␣Ab ␣umbrella ␣reg ␣ret ␣closed ␣priest ␣poss ␣brother ␣leg"
            " ␣secret"
        ),
        row=89,
    ),
    # pronouns (om/␣you/␣him and 6 more); ␣/om/im and 45 more
    "L0N193_pronouns_om_you_him_and_6": gelu(
        -0.9583,
        1.556 * token.among("om ␣you ␣him ␣them ␣me ␣us ␣thee ␣today amm"),
        1.115 * token.among(
            "␣ om im ␣M ir ␣you ␣it ter ce ␣not ␣him ho ␣them ␣com ␣me art ␣her eth ␣us ␣thee"
            " ␣am ␣blue amp ␣Tuesday act ␣Wednesday ␣im ␣Monday ␣Thursday ␣today ␣Friday"
            " ␣Saturday ␣No ␣Sunday com ␣thereof olog hem har ␣mus ␣Christ ␣afternoon ␣4 ␣twelve"
            " ␣med ␣only ison amm"
        ),
        0.5108 * token.among(
            "n ␣ om im ␣A her ␣you ␣it ter ce ch ␣him ␣them ␣com ␣me ␣v art ␣her ␣us ␣thy ␣thee"
            " ␣Tuesday ␣Wednesday ␣im ␣Monday ␣Thursday ␣today ␣Pete ␣No ␣Sunday ␣spoon ting com"
            " ␣thereof olog ␣balls har ␣sou ␣mus ␣Christ ␣afternoon ␣March ␣4 ␣angry ␣med ␣only"
            " ison amm"
        ),
        0.3757 * previous.among(
            "J v ␣m im ␣J ␣went ␣com ␣C On ud ␣flag ␣Now ␣end ␣five ov Once ␣per pl ␣liked uc"
            " ␣U ␣took ult ␣No ␣put ember ␣hor ␣set It ␣Have ␣del ␣play ␣prop ␣job ␣learned erm"
            " ␣ent ␣disc ␣pur ␣num ␣cour par ␣consisting ␣Am ␣inv ived ␣cor ␣sat"
        ),
        row=90,
    ),
    # B/D/L and 45 more; B/D/L and 46 more
    "L0N194_b_d_l_and_45_more_b_d_l_and": gelu(
        -0.9327,
        1.085 * token.among(
            "B D L P S x ␣p ␣l ␣S ␣L el ap pp ␣N ␣P ␣fl ␣bl op ␣R ␣ex ␣app ep ␣rel vel ␣Z ␣pers"
            " ␣cons ␣happ ␣mark ␣res ␣del ␣brought ␣bring ␣turn ␣strong erm ␣imp ex ␣reg lic"
            " ␣eyes ␣ins ␣ass ␣pray ␣thoug ␣resp ␣eff ␣air"
        ),
        0.5649 * token.among(
            "B D L P S x ␣p ␣l ␣S el se ap pp ␣N ␣fl ark ␣bl op ␣R ␣ex ␣app ep ␣rel vel ␣Z"
            " ␣pers ␣cons fl ␣happ ␣mark ␣res ␣del ␣brought ␣turn ␣strong erm ␣exp ␣imp ex ␣reg"
            " lic ␣eyes ␣ins ␣ass ␣pray ␣thoug ␣resp ␣eff ␣air"
        ),
        0.389 * previous.among(
            "- D S T d ␣t ␣s ␣p ): ␣d ␣g ig th ␣as ␣from ␣bl ␣D ong ␣de res ␣gre ␣red ix ish og"
            " ␣en ␣sle urs ␣over ␣pers ␣if ␣cons ␣sub ␣through ␣mark ␣Fe ␣ind ␣dist ␣imp ␣int"
            " ␣pres ␣reg ␣pur ␣spec ␣ins de ␣contr uring ␣pub"
        ),
        0.3161 * word_start.among(
            "B S ↵ ␣b ␣f ␣S ␣L ␣M And ␣r ␣ne ␣What ␣they ␣bl ␣friend ␣sm ␣ar ␣am ␣we ␣gr ␣go"
            " ␣people ␣Fr ␣Nora ␣per ␣ear ␣new ␣wr ␣Saturday ␣te ␣great ␣spoon ␣sy ␣rep ␣sho"
            " ␣orange ␣Jesus ␣according ␣character ␣reg ␣its ␣att ␣ass ␣pray ␣ed ␣resp ␣det ␣air"
            " ␣Qu"
        ),
        row=91,
    ),
    # er/en/ar and 44 more; 2/er/en and 46 more
    "L0N195_er_en_ar_and_44_more_2_er_en": gelu(
        -0.8988,
        1.148 * token.among(
            "er en ar an ␣h ␣k ere ␣fr ␣sa ome ter ␣br eth ather ber ␣bu br au ath mer ner ane"
            " ␣person ␣Hugo ␣than ␣earth ari ␣cr ␣body oice ␣life ␣horse ␣ve ␣mer ␣10 ␣priest"
            " ␣flesh ␣judge ␣righteous ␣drink ␣gener ␣wicked ev ␣peace ␣ir ␣meat ␣move"
        ),
        0.5378 * token.among(
            "2 er en ar an ␣h ␣k ere ␣fr ␣sa ome ter ␣br eth ather ave ber ␣bu br au ath ner"
            " ane ␣person ␣Hugo ␣than ␣earth ␣Lord ari ␣cr ␣body oice ␣life ␣horse ␣ve ␣mer"
            " ␣priest ␣flesh ␣judge ␣righteous ␣drink ␣fruit ␣gener ␣wicked ev ␣peace ␣ir ␣meat"
            " ␣move"
        ),
        0.2696 * token.among(
            "2 er ar ␣h ␣k ␣fr ␣sa ome ter ␣do ␣br ather ber ␣bu br au ath ner ane ␣person"
            " ␣Hugo ␣earth ␣Lord ari ␣cr ␣tra ␣body oice ␣life ␣horse Hugo ife ␣ve ␣mer ␣priest"
            " ␣flesh ␣inter ␣judge ␣righteous ␣drink ␣fruit ␣gener ␣wicked ev ␣peace ␣cor ␣ir"
            " ␣meat ␣move"
        ),
        0.168 * previous.among(
            "- L N R S T y ␣s ␣T ␣S ␣as ill ␣N ␣O ark ree ␣R ␣me nder ␣my ␣God ␣Is Th ␣bu ␣city"
            " ␣this ␣Th ␣en urs ␣str ␣Z ␣There ␣bec ␣som ␣car ␣give ␣bet There ␣Fe ␣build iss"
            " ␣Why ␣Listen ␣As oung ␣wild ier ␣shew ␣swe"
        ),
        row=92,
    ),
    # at/ist/␣thou and 43 more; ist/␣thou/␣sm and 43 more
    "L0N196_at_ist_thou_and_43_more_ist": gelu(
        -0.8329,
        1.106 * token.among(
            "at ist ␣thou ␣sm ␣good ␣cha ub ␣ar ob iver ␣make umb hes ␣let ␣El ␣And ␣sub ␣ob"
            " ␣hor und ␣these ␣among acter olog ␣People ␣prop ␣cont ␣between ␣Why uck ␣dist ␣Ab"
            " ␣int ␣dep ␣wat ␣host ␣told ␣ref ␣mat ␣mar ␣partic So ␣how ␣United greg ␣Walter"
        ),
        0.554 * token.among(
            "ist ␣thou ␣sm ␣good Th ␣cha ub ob iver ␣make umb ␣let ␣El ␣And ␣sub ␣ob ␣hor und"
            " ␣these ␣among acter olog ␣People ␣prop ␣cont ␣between ␣Why uck ␣dist ␣Ab ␣int ␣eng"
            " ␣dep ␣wat ␣host ␣told ␣ref ␣mat ros ␣mar ␣partic So ␣how ␣United greg ␣Walter"
        ),
        0.4556 * token.among(
            "ist ␣thou ␣sm Th ␣cha ub ob iver ␣make umb hes ␣let ␣El ␣And ␣sub ␣ob ␣hor und"
            " ␣these ␣among acter olog ␣People ␣prop ␣cont ␣between ␣Why uck ␣dist ␣Ab ␣int ␣eng"
            " ␣dep ␣wat ␣host ␣told ␣ref ␣mat ros ␣mar ␣partic So ␣how ␣mult ␣subst ␣United greg"
            " ␣Walter"
        ),
        0.403 * previous.among(
            "␣b ␣n oun ␣re ome ␣all ␣j ␣le ␣app ␣al ␣son ␣bu ␣tr ␣this ␣ac ␣Th ␣fe ␣comm ␣come"
            " ign ␣bec ␣much ␣som ␣sub ␣because ␣these ␣del ␣Jer ␣days ␣prop ␣according ␣ent"
            " ␣words ␣evil ␣par ␣wat ␣thousand ␣daught ␣spake ␣contain ␣mar hil ␣wild ␣mult ␣sit"
            " ␣sac ␣kingdom"
        ),
        row=93,
    ),
    # noun/␣Anna/␣Tom and 46 more; in a text beginning On/Anna/This and 23 more
    "L0N197_noun_anna_tom_and_46_more_in": gelu(
        -0.986,
        1.221 * token.among(
            "noun ␣Anna ␣Tom ␣Hello ␣She ␣He ␣Ben Anna ␣Yes ␣four ␣Emma ␣Max ␣Sam ␣live ␣six"
            " ␣Nora ␣Paul ft ␣Oscar ␣Vera ␣Wednesday Emma ␣park ␣pass ␣Finn ␣today ␣Friday oin"
            ' \u2423Karl ?" \u2423Wood ," \u24232 \u2423girl \u2423Jesus \u2423opened \u2423behold oe \u2423February \u2423March \u24234 \u2423wave'
            " ␣hill ␣July ␣beach ␣5 ␣mill ␣December ␣November"
        ),
        0.7883 * text_start.among(
            "On Anna This Here Tom Lily Ben Once Emma One Shopping Sara Numbers It Digits fe"
            " Names There Oscar Opposites Ruth Colours Months Days Karl Ida"
        ),
        0.6756 * token.among(
            "W n o x ␣( noun am And ess ␣Anna ␣Tom qu ather ␣She ␣Yes ␣four ␣made out ␣Sam"
            ' \u2423Israel \u2423live ise ft act \u2423pass \u2423Finn \u2423Friday oin \u2423Wood ," \u2423car \u2423Jesus \u2423Judah'
            " ␣behold ␣February ehold ␣4 ␣wave ␣hill ␣July ␣beach ␣5 ␣peace ␣mill ␣depart ␣food"
            " <|endoftext|>"
        ),
        -0.4389 * two_back.among(
            "z ␣as ␣have ␣capital ␣Goodbye ␣but ␣came ␣will ␣Ben ␣Is ary ␣child ␣flag ␣On ouse"
            " ys ␣live Lily ␣gave ␣count ␣could ␣ear ␣kite ␣looked ␣park ␣needs ␣much arn"
            ' Shopping \u2423seen ?" \u2423back \u2423fast \u2423about \u2423Have ried \u2423Can Oscar \u2423sad \u2423Today \u2423umbrella'
            " ␣market ␣They ␣afternoon Vera ␣wanted ␣ran ␣kitchen ␣cities ␣mill ␣cups"
        ),
        row=94,
    ),
    # ␣is/␣It/␣are and 46 more; in a text beginning Q/r/an and 45 more
    "L0N198_is_it_are_and_46_more_in_a": gelu(
        -1.296,
        1.075 * token.among(
            "␣is ␣It ␣are ␣ball ␣She ora ␣good ␣Is ␣flag ␣On ␣found ␣Mia ␣live ␣Fr ␣Br ␣well"
            " ␣comes tr ␣Clara ␣Ruth ␣been ␣slept ␣painted via mark ␣bell form Numbers ␣boat"
            " Names vania ock ␣Have ized ari ␣Can ␣People ␣lives ␣balls venia Ruth Colours ␣Mara"
            " ␣att ␣Listen istic ␣travel ␣baker ␣farmer"
        ),
        0.7905 * text_start.among(
            "Q r an op qu On other Anna This Here Tom scar da ep Lily Ben Once Emma One ten oc"
            " ult Shopping arm Sara Numbers It Digits Names There ble Oscar gr Ruth Eve Colours"
            " Months Days mon Karl Olga Ida go ru ring gen rad med"
        ),
        0.442 * token.among(
            "␣is ␣re ␣E ␣as ␣him ␣are ␣me ␣came ␣under ␣good ␣flag ␣On ice ␣go ␣Mia ␣Fr ␣Br"
            " ␣well ␣comes ␣come ␣Ruth ␣slept ␣painted via mark ␣every ␣right ␣than form Numbers"
            " ock ized ari ␣Can ␣balls ␣body venia ␣Ab ␣att ␣Listen ␣young ␣baker ␣Am ru ␣left"
            " ␣answered ␣farmer ␣swe"
        ),
        0.332 * word_start.among(
            "␣e ␣went ␣had ␣at ␣Y ␣but ␣came ␣under ␣sh ␣K ␣flag ␣On ␣Sara ␣like ␣city ␣people"
            " ␣live ␣behind ␣There ␣been ␣la ␣Finch ␣Friday ␣No ␣offer ␣How ␣Can ␣lives ␣neither"
            " ␣heaven ␣wood ␣Se ␣Jo"
        ),
        row=95,
    ),
    # B/b/oun and 41 more; B/␣J/pp and 44 more
    "L0N199_b_b_oun_and_41_more_b_j_pp": gelu(
        -0.936,
        1.194 * token.among(
            "B b oun ␣J pp ld od ark ild ong ob mb pl ff ang umb adverb ird ␣ang ␣saith ␣then"
            " ␣ob con tern ald oll ond ␣Jer ␣turn ␣exp ␣int ␣answ semb ␣supp eb ␣host ␣diff"
            " ␣trib ␣resemb hil ␣follow ␣mult ␣eff ␣most"
        ),
        0.5869 * token.among(
            "B ␣J pp ld od ark ild ob mb ff ang umb adverb esp ird ␣ang ␣saith ␣then ␣ob ull"
            " con tern ald oll ond ␣Jer ␣turn ␣exp ␣int ␣answ ␣its semb ␣supp eb ␣host ␣ref"
            " ␣diff ␣trib ␣resemb hil ␣follow ␣mult ␣eff ␣alt ␣chief bs ␣most"
        ),
        0.5665 * previous.among(
            '" g as \u2423n im ap us un em op \u2423out ub \u2423ab This out \u2423ac \u2423Israel \u2423dis \u2423fe urs \u2423land'
            " ␣over ␣im ␣cons ␣su ung ␣des ␣ob ens ␣tre und ␣without com ␣flowers ␣forth"
            " ␣thereof ␣blood ins ␣Egypt ␣mus ␣heaven ␣conc ␣tab ␣ins ␣host ␣plac ␣commanded med"
        ),
        0.4214 * word_start.among(
            "- Q b e m o ␣m ␣n ␣g ␣e ␣sha ␣as ␣O ho ␣D ␣some ␣af ␣le ␣off ␣tr ␣count ␣str ␣key"
            " ␣drum ␣cons ␣form ␣saith ␣then ␣put ␣ob ␣rem con ␣colour ␣Hart ␣Jer ␣bel ␣Jesus"
            " ␣Can ␣People ␣turn ␣exp ␣int ␣those ␣Edith ␣sat ␣air"
        ),
        row=96,
    ),
    # prepositions (-/␣of/␣to and 40 more); in/␣s/␣u and 45 more
    "L0N201_prepositions_of_to_and_40": gelu(
        -1.022,
        2.884 * token.among(
            "- ␣of ␣to ␣in ␣for to ro ␣with ␣on ␣as ␣unto ␣at ␣by ␣from ␣con ␣In ␣upon ␣af ␣pro"
            " ␣under ving ␣after ␣into ␣like ␣before ating ␣over ␣against ␣behind of ␣than ␣sub"
            " ␣through ␣tre ␣about ␣plus ␣without ␣among ␣between ␣trans ␣conc ␣toward uring"
        ),
        0.6919 * token.among(
            "in ␣s ␣u ig ␣re ore ␣cap ma ound ␣de ␣co ␣al ␣ar ␣into ␣off ␣gr ␣having ob ␣near"
            " ␣dis ␣en ove ␣per ␣ad ␣painted ␣form ting ␣Fe oly ␣according gr ling ␣ben atic"
            " ␣sin ote ␣sil ␣ins ute go ␣inv ␣contr ␣bro sha ␣until ␣ste pro like"
        ),
        0.3212 * token.among(
            "␣s ␣u ig ␣re ore ␣cap ma ␣de ␣co ␣al ␣ar ␣gr ␣having ob ␣near ␣dis ␣en ove ␣ad"
            " ␣painted ␣form ting ␣Fe oly ␣according gr ling ␣ben Leo ␣reg atic ␣sin ␣ve ote"
            " ␣sil ␣ins ute go ros ␣inv ␣contr ␣bro sha ␣until ␣ste pro like ␣possess"
        ),
        0.3003 * previous.among(
            "- ␣ ␣t ␣in ut ␣sa ␣with ␣on ␣un ␣con ␣v ound ␣us ␣pro ␣under ud up ␣ex ␣al ␣pr"
            " ␣off iv ated ␣en ␣op ␣ad arn ␣pri ␣through con ␣without ␣relating ␣ind ␣cont"
            " ␣between ␣ben ␣conc ␣min ␣lived ␣sing ␣inter ␣hold ␣contain ␣toward ros ␣resemb"
            " uring ␣follow"
        ),
        row=97,
    ),
    # ␣li/ree/␣capital and 41 more; after M/N/P and 46 more
    "L0N204_li_ree_capital_and_41_more": gelu(
        -0.9295,
        1.251 * token.among(
            "␣li ree ␣capital ␣friend ␣father ount ␣flag ␣mother uth This Here ␣cup ␣knows"
            " ␣comes oss Once act One ult ern ␣act ␣opposite It ␣colour ␣job oice ␣life onia"
            " ␣rec ␣voice irit ␣evening ute ␣occ ination ution ature ology ilda ␣lack ␣quality"
            " ivity ␣process ister"
        ),
        0.716 * previous.among(
            "M N P Q ␣m ␣The ␣an ␣un ␣What ␣con ␣day ␣what ␣pr ␣am This ␣city ␣dis ␣Everyone"
            " ␣comp ␣per atur ␣wr One ␣pre Shopping ␣act ␣ev Digits ␣res ␣month ␣Have ␣cr ␣job"
            " ␣tra ␣cont Opposites ␣imp ␣int Days ␣spec ␣min ␣caus ␣mat ␣partic ␣cor rid ␣ir"
            " ␣instr ␣proper"
        ),
        0.6783 * token.among(
            "ree ␣capital ␣friend ␣father ␣time ount ␣flag ␣mother uth This Here ␣knows ␣comes"
            " oss Once ␣word One ult ern ␣act self ␣opposite It ␣colour ␣job oice ␣life onia"
            " ␣rec ␣voice irit ␣evening ute ␣occ ination ution ature ology ilda ␣lack ␣quality"
            " ivity ␣process ister ␣farmer ease"
        ),
        0.3296 * word_start.among(
            '" m \u2423l \u2423T am \u2423that \u2423W \u2423re \u2423un \u2423were "; \u2423C \u2423D \u2423de On \u2423thy \u2423red \u2423ex \u2423after \u2423flag'
            " ␣end ␣There ␣word ␣acc ␣down ␣seen ␣door ␣colour ␣heart ␣res ␣nor ␣dec ␣sho ␣cand"
            " ␣thereof ␣stone ␣tra ␣rec ␣conc ␣voice ␣min ␣those ␣diff ␣resemb ␣perform ␣subst"
            " ␣ir ␣process"
        ),
        row=98,
    ),
    # P/p/␣p and 46 more; P/p/␣p and 45 more
    "L0N205_p_p_p_and_46_more_p_p_p_and": gelu(
        -0.8754,
        0.9395 * token.among(
            "P p ␣p ␣T ␣S ␣G ␣B ␣F ␣N ␣It ␣unto ␣P ␣C ␣D ␣Max ort ␣facts ep mb ␣comp ␣comm mer"
            ' \u2423make \u2423new ick \u2423Stone \u2423find \u2423Reed ful \u2423Brook ," \u2423Hart \u2423rep \u2423Ford \u2423among \u2423Lane \u2423exp'
            " ␣umbrella ope ␣candle ps iness eb me ech gn ␣wicked ek ico"
        ),
        0.5025 * token.among(
            "P p ␣p ␣T ␣S ␣G ␣B ␣F ␣N ␣unto ␣P ␣C ␣D ␣came ort ␣facts ep mb ␣comp ␣comm mer"
            ' \u2423make ick \u2423Stone \u2423find \u2423Reed ful \u2423Brook ," \u2423Hart \u2423rep \u2423among \u2423Lane \u2423exp \u2423umbrella'
            " ope ␣candle ps iness Karl eb me ␣righteous ech gn ␣wicked ek ico"
        ),
        0.4628 * previous.among(
            "R m ␣o ␣m ␣l ␣n ␣ha le ␣e ␣E ␣J ul ␣N ␣ne ␣all ␣R ␣some ␣de ␣gre ␣Is ␣facts ␣does"
            " ␣more ␣pers ␣every ␣ele ␣happ ale oll com ␣em ␣according ␣imp ex oe ␣4 ␣inter"
            " ␣June ␣July ␣Edda gn ␣August ␣trib ␣eleven ␣grou ␣mil ␣Eur"
        ),
        0.3154 * token.among(
            "A P p ␣p ␣T ␣S ␣B ␣N ␣It ␣unto ␣P ␣C ␣D ␣me ␣Goodbye ort ␣facts mb ␣comp ␣comm mer"
            ' \u2423make ick \u2423Stone Max \u2423Reed ful ," ret \u2423among \u2423Lane Paul Clara \u2423exp ope ps Hugo'
            " iness Karl eb me ␣righteous gn ␣wicked Thank ek ␣Julia ico"
        ),
        row=99,
    ),
    # A/␣capital/ard and 47 more; in a text beginning :/Q/t and 33 more
    "L0N206_a_capital_ard_and_47_more_in": gelu(
        -1.041,
        1.143 * token.among(
            "A ␣capital ard ␣friend ␣know ␣af ora Anna ␣see ␣mother ort ␣My mb ␣knows ␣Everyone"
            " ␣does ␣comp ␣comes amp lt ␣Re ␣slept ␣saw oc ult Max ␣needs ph ␣How ␣colour ␣prop"
            " oria Opposites aldov ␣int ␣trans ␣ph ility ␣Alma ␣organ ␣diff irc ␣thoug ␣answered"
            " ␣number ology ilda ␣mult ␣z ␣secret"
        ),
        0.9478 * text_start.among(
            ": Q t x and On Anna This Here Tom Lily Ben Once Emma One oc Shopping get Sara"
            " Numbers It Digits fe Sam Names There Oscar Ruth gre Eve Colours Months Days Karl"
            " Olga Ida"
        ),
        0.7139 * token.among(
            "␣capital ␣friend ␣know ␣af ora Anna ␣see ort mb ␣knows ␣Everyone ␣does ␣comp"
            " ␣comes amp orm lt ␣Re ␣word ␣saw oc ult Max ␣needs ph ␣How ␣colour ␣boy ␣prop oria"
            " Opposites aldov ␣int ␣trans ␣ph ility ␣Alma ␣rece ␣organ ␣diff irc ␣thoug ␣number"
            " ology ␣mult ␣z ␣secret <|endoftext|>"
        ),
        -0.3272 * last_capitalised.among(
            "M ␣T ␣S ␣N ␣O ␣Anna ␣In ␣Lily Anna ␣Yes ␣Max ␣Sara Tom ␣Paul ␣Tuesday ␣Z"
            " ␣Wednesday ␣Monday ␣Thursday ␣Stone Shopping ␣Saturday ␣El ␣No Jack Numbers Sam"
            " Names Nora Oscar Opposites Where ␣Why ␣Ab Finn ␣Listen Vera ␣Ol ␣January ␣Ir"
            " ␣Stella ␣August ␣Har ␣Klara ␣Saul ␣Nils ␣Julia ␣Mordalia ␣Walter ␣Qu"
        ),
        row=100,
    ),
    # after ere/ul/pp and 47 more; f/m/␣f and 45 more
    "L0N207_after_ere_ul_pp_and_47_more": gelu(
        -0.922,
        0.9973 * previous.among(
            "ere ul pp ␣li ord ␣af res ␣out ␣al ass ub ␣time ␣ab ␣comm ␣im per ␣eight ␣cle"
            " ␣cons ␣ele ␣som led ␣sub fl ␣pri ␣des ens form ␣colour com ␣ind rop vent ex"
            " ␣behold Months ␣reg ␣dep ␣conc ␣sil ␣ins ␣April ␣lit ␣ass de ␣dwell ␣trib ␣cor"
            " ␣cent med"
        ),
        0.9121 * token.among(
            "f m ␣f ic im her ␣fr ␣there ree ge ␣good ber ␣after ort ice ical ␣this br ink"
            " ␣count ␣comm ␣There ␣im ␣Eve ␣where ens und ual ␣Moss ower ␣em ific erm ␣last"
            " ␣dest ␣equ ␣Alma ␣occ ␣inv ␣diff imes ␣conf ␣cor iqu ␣subst ␣ir ␣leg ␣anim"
        ),
        0.4931 * token.among(
            "f m ␣f im her ␣fr ␣there ree ge ␣good ber ␣after ␣ag ort ice ical br ink ␣count"
            " ␣Br ␣comm ␣There ␣im of ␣Eve ␣where und ual ower ␣em ific erm ␣last ␣dest ␣equ"
            " ␣Alma ␣prov ␣occ ␣diff imes ␣conf ␣cor ␣subst ␣ir ␣leg ␣anim"
        ),
        0.4848 * word_start.among(
            "- l ␣in ␣l ␣un ␣you And ␣st ␣N ␣li ␣fl ␣con ␣R ␣Lily On ␣af ␣out The ␣pr ␣On ␣ag"
            " ␣this ␣work ␣comm ␣over ␣per ␣Clara ␣Wh ␣door ␣Hart ␣del ␣ind ␣sur ␣short ␣imp"
            " ␣last Eve ␣horse ␣ve ␣cond ␣ins ␣Ol ␣inter de ␣diff ␣med ␣det ␣subst ␣ir ␣sat"
        ),
        row=101,
    ),
    # i/o/u and 45 more; after -/␣s/␣and and 45 more
    "L0N211_i_o_u_and_45_more_after_s": gelu(
        -1.053,
        0.9957 * token.among(
            "i o u ␣t ␣the ␣s ␣w ␣c ␣of ␣f ␣p ␣l ␣T ␣I ␣be ␣e ␣W ␣M se to ␣sa ␣J ␣F ␣se ce os"
            " ␣li ␣she ie ␣fl ␣bl ␣v ␣her ␣my ␣ye ␣thy ␣co ␣red ␣we ␣blue ␣white ␣fe ␣te ␣2"
            " ␣month ␣ind ␣many ␣z"
        ),
        0.4906 * previous.among(
            "- ␣s ␣and ␣l ␣W ␣L ␣as ␣fl ␣What ␣there ␣all ␣bl ␣Goodbye ␣de ␣red ␣sh ␣ex ␣flag"
            " ix ␣gr ␣ser ␣fe ␣per ␣ear ␣sc ␣painted ult ␣bas ␣where ␣sub fl ␣mark ␣colour ␣sy"
            " There ␣dec ␣Have ␣sw ␣among ␣dist ␣dep ␣spec ␣caus ␣equ ␣prov ␣inv ␣number ␣plac"
        ),
        0.427 * token.among(
            '" A B L n o p v w \u2423t \u2423the \u2423w ll ed \u2423l \u2423I id \u2423W ter \u2423se ce \u2423li ra \u2423had ly \u2423capital'
            " ␣came ␣Now iz ␣house ov Ben ␣land orm ␣pre ␣garden Shopping ␣te ph pr Digits There"
            " ␣dec Opposites Clara Colours Olga ␣ple"
        ),
        0.225 * token.among(
            '" B L h o p w \u2423t \u2423w ll at \u2423to \u2423l \u2423W ol \u2423se \u2423li um \u2423had \u2423ne em \u2423capital nder \u2423my'
            " ␣but ␣came On the sc ␣mother iz ov orm ␣table ␣pre ␣te ph ␣And pr Digits There"
            " Opposites gr Clara Colours Olga ␣ple"
        ),
        row=102,
    ),
    # ␣t/␣l/␣th and 45 more; ␣t/␣l/␣th and 46 more
    "L0N214_t_l_th_and_45_more_t_l_th": gelu(
        -1.062,
        1.058 * token.among(
            "␣t ␣l ␣th ␣L ut ␣but ␣sh Th ␣wor ␣friends ␣found iz ␣work Lily ok Ben ␣look ␣str"
            " ␣Oscar ␣wr ␣Monday ␣thr ␣Pete ␣let ␣Karl ␣fast ␣hor ␣works Numbers ␣bet ␣cr ␣bel"
            " Oscar gr ␣sk Eve Karl ␣cond ␣bench ␣min Vera ␣hold ␣lit ␣instr ger ␣sit tto ␣read"
        ),
        0.6394 * token.among(
            "␣t ␣l ␣th ␣L ut ␣but ␣good ␣sh Th ␣wor ␣friends ␣found ␣work Lily ok ield Ben"
            " ␣look ␣str ␣Oscar ␣wr ␣Monday ␣thr ␣Pete ␣let ␣fast ␣hor ␣works Numbers ␣bet ␣cr"
            " ␣bel Oscar gr ␣sk Eve Karl ␣cond ␣min Vera ␣hold ␣lit ␣instr ger ␣wet ␣sit tto"
            " ␣read ␣bat"
        ),
        0.5468 * text_start.among(
            "Q c d m p r s v x er st ma op On res up Here Tom da br Lily Ben Once pl Emma One"
            " sp Shopping rib Numbers It Names There Oscar gr vent Eve Colours Days mon Karl be"
            " Olga wood de stand arrow med"
        ),
        0.4647 * token.among(
            "␣t ␣l ␣th ␣L ut ␣but ␣good ␣sh Th ␣wor ␣friends ␣found ␣work Lily ok ield ␣look"
            " ␣str ␣Oscar ␣wr ␣thr ␣Pete ␣let ␣put ␣fast ␣hor ␣works Numbers ␣bet ␣cr ␣bel Oscar"
            " gr ␣sk Eve ␣cond ␣min Vera ␣hold ␣lit ␣instr ger ␣wet ␣sit tto ␣read ␣bat"
        ),
        row=103,
    ),
    # g/i/x and 44 more; after re/␣d/␣g and 42 more
    "L0N215_g_i_x_and_44_more_after_re_d": gelu(
        -0.9069,
        0.9847 * token.among(
            "g i x id ro ␣on ␣do ld ␣LORD ri ong ␣upon ␣le ␣bu ␣go ␣ro igh ␣wr ␣thr ␣har ␣ang"
            " inn ␣offer ␣give ric ␣among ␣build ific ␣between ␣burn ␣pres ␣behold ␣wat"
            " ␣thousand ␣face ␣tab ␣priest ␣mak go ␣prophe ␣whe ring raw ␣perform ␣love ␣alt"
            " greg"
        ),
        0.9077 * previous.among(
            "re ␣d ␣g all ␣sa ␣ne ␣tw ␣they ␣sp ␣there ␣thou ␣de ␣le ␣cha ␣cl ␣tr ␣sle ␣bre"
            " ␣part ␣wr ␣pre ␣cle ␣cons ␣saying ␣te ␣happ ␣rep ␣del ␣fore ␣pres ␣dep ne ␣gold"
            " ␣tab ␣rece irc ␣cre ␣resemb ␣est ␣stren ␣ra ␣ste greg ␣shew ␣swe"
        ),
        0.5897 * token.among(
            "g i ro ␣on ␣do ␣LORD ri ong ␣upon ␣bu ␣go ␣against ␣ro igh ␣wr ␣thr ␣har ␣ang inn"
            " ␣offer ␣give ric ␣among ␣build ific ␣between Leo ␣burn ␣pres ␣behold ␣done ␣wat"
            " ␣thousand ␣face ␣tab ␣priest ␣mak go ␣prophe ␣partic ␣whe raw ␣perform ␣love ␣alt"
            " ␣secret ␣priests greg ␣shew"
        ),
        -0.1823 * word_start.among(
            "␣o ␣d ␣L ␣P ␣do ␣C ␣v ␣count ␣bre ␣per ␣wr ␣shalt ␣bring ␣burn ␣trans ␣chan"
        ),
        row=104,
    ),
    # ac/␣S/ith and 42 more; S/ac/␣S and 45 more
    "L0N216_ac_s_ith_and_42_more_s_ac_s": gelu(
        -0.9714,
        1.198 * token.among(
            "ac ␣S ith ain us ess ind ade ␣ex ␣what ass ␣when ness ␣before ␣end ␣more ress ␣Z"
            " ␣make ␣pers ␣pass ␣pre Max ␣needs ␣cons Then fl ␣des ␣away ␣So ␣Jesus iss teen"
            " ␣imp ex irit ␣caus ␣sal ␣May ␣ass ␣destroy ␣Felix ␣5 Therefore ␣possess"
        ),
        0.7062 * token.among(
            "S ac ␣S ith ain us ess ind ade ␣ex ␣what ass ␣when ness ␣before ␣end ress ␣Z ␣make"
            " ␣pers ␣pass ␣pre ␣needs ␣cons Then fl ␣des ␣away ␣Jesus cess iss teen ␣imp ex irit"
            " ␣cond ␣caus ␣sal ␣May ␣ass ␣destroy ␣Felix ␣5 ␣Mord ␣Igor ␣process Therefore"
            " ␣possess"
        ),
        0.5043 * word_start.among(
            '- 2 5 s \u2423o \u2423s \u2423w ha \u2423b \u2423( \u2423p \u2423I \u2423" \u2423k \u2423not \u2423has \u2423had \u2423ne \u2423What \u2423bl \u2423thy \u2423what'
            " ␣thee ␣Do ␣end ␣Th ␣Z ␣Thursday ␣te ␣des ␣dog ␣tre ␣Jud ␣People ␣prin ␣dw ␣market"
            " ␣dep ␣rec ␣spake ␣ass ␣meas ␣5 ␣resemb ␣conf ␣cover ␣eff pro ␣lay ␣possess"
        ),
        0.3439 * previous.among(
            "S ␣s re ␣re ␣for ␣fr ␣wh ␣un ␣F ␣se ␣bl ␣con ␣LORD ␣af ␣under ␣day ␣Yes ␣ex ␣when"
            " ␣six ␣rel ␣pre ␣te ␣ang ␣saith ␣fast ␣Lord ␣sw ␣ind ␣according ␣prin ␣dist ex"
            " ␣behold ␣soft ␣att over ehold ␣inter ␣ref ␣pray ␣June irc ␣contr ␣conf ␣est ␣def"
            " ␣fa ␣shew"
        ),
        row=105,
    ),
    # A/B/I and 46 more; after :/B/H and 44 more
    "L0N220_a_b_i_and_46_more_after_b_h": gelu(
        -1.023,
        1.033 * token.among(
            "A B I he ␣ha ␣The ␣It ␣bo ␣thou ␣Hello On Anna the ␣Yes The ␣made ␣your ␣My ␣count"
            " ␣could Once ␣make ␣new Emma One ␣Eve Max ␣much ␣No ␣Sunday Sara ␣lost ␣How It"
            " ␣give ␣law ␣thine Nora venia Where ␣Judah ␣behold ␣heaven ␣mine ehold ␣wanted"
            " ␣June ␣Albert ␣September"
        ),
        0.7213 * previous.among(
            ': B H I M N \u2423b \u2423n \u2423" \u2423e \u2423S \u2423W \u2423H \u2423M \u2423B \u2423E \u2423J \u2423N ho \u2423they \u2423but \u2423She \u2423He Th \u2423al'
            " ␣could ␣comm Once ␣There ␣la ␣rem ␣How ␣should It ␣nor There ␣del ␣Can eh ␣dw"
            " aldov ␣Nor ␣prov ␣wild ␣z greg tto"
        ),
        0.5903 * token.among(
            "A B I Y ␣ha ␣The ␣It ation ␣bo On Anna the ␣Yes The ␣made ␣wor ␣your ␣count Once"
            " ␣make ␣new Emma One of ␣Eve via ␣No ␣Sunday ␣How It ␣give There ␣Moss ␣river ␣law"
            " ␣thine Nora venia Where ␣Judah ␣behold ␣heaven ␣mine ehold ␣wanted ␣June ␣Edda"
            " ␣Albert"
        ),
        0.5517 * four_back.among(
            '? \u2423to ist \u2423mother \u2423On \u2423does \u2423could \u2423behind ?" \u2423asked \u2423When \u2423Marsh \u2423opposite \u2423Black'
            " ␣umbrella Yes ␣Yolvia"
        ),
        row=106,
    ),
    # L/␣o/␣l and 42 more; L/␣l/␣h and 42 more
    "L0N221_l_o_l_and_42_more_l_l_h_and": gelu(
        -0.8762,
        1.15 * token.among(
            "L ␣o ␣l ␣h ␣that ill ight ␣shall one ho ␣which ␣will ␣who ␣ab ␣hand ␣near ath vel"
            " ␣ro igh ␣shalt ␣Grey ␣Wood ␣fast ␣high Digits fe vania ␣Moss ␣might Opposites ␣sad"
            " ␣together fect ␣would ␣whose ␣Yolvia ␣ass ␣angry ␣ple ␣afraid ␣enem ev ␣peace"
            " ␣proud"
        ),
        0.7319 * token.among(
            "L ␣l ␣h ␣that ill ight one ho ␣which ong ␣who ␣ab ␣hand ␣near ath vel ␣ro igh"
            " ␣Grey ␣Wood ␣may ␣fast ␣high Digits fe vania ␣Moss ␣might Opposites ␣sad ␣together"
            " fect ␣would ␣whose ␣Yolvia ␣arm ␣righteous ␣ass ␣angry ␣ple ␣afraid ␣enem ev"
            " ␣peace ␣proud"
        ),
        0.5924 * previous.among(
            "T s ␣T ␣I ␣S ␣L im ␣M ␣N ␣them ␣they ␣there ␣D ␣Goodbye ␣de ␣us Th ␣ag ␣people"
            " ␣ser ites ans urs orm ␣liked ␣men atur ign uc ␣Ed ␣cons ␣som ␣hor ␣Fe ␣People"
            " ␣cont ␣learned ␣Judah ␣pres ␣sil Now ␣consisting ␣Cora ␣Jon ␣ir ␣instr ␣priests"
        ),
        -0.096 * word_start.among("␣that ␣which ␣al ␣am ␣set Opposites ␣Yolvia ␣val"),
        row=107,
    ),
    # in a text beginning Q/op/On and 25 more; ”/Q/a and 46 more
    "L0N222_in_a_text_beginning_q_op_on": gelu(
        -1.132,
        1.188 * text_start.among(
            "Q op On Anna This Here Tom Ben Once One Shopping Sara Numbers It Digits Sam Names"
            " There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
        ),
        0.9798 * token.among(
            '" Q a d m w en ar am ver \u2423A ol \u2423F On \u2423so up This Here \u2423city ater \u2423seven ign \u2423There'
            " ␣looked per ␣Friday ␣har ␣El arm ␣back ␣Sunday ␣morning ␣manner ␣very ␣Rose com"
            " ␣play ␣Ar ␣job venia ␣ent ␣last ␣years ␣afternoon ␣evening ␣resp ␣leg ␣September"
            " af"
        ),
        0.496 * token.among(
            '" Q a d m w en am ver On up This Here \u2423city ater iver ft ign \u2423There \u2423looked per'
            " ␣Friday ␣har ␣El arm ␣Sunday ␣morning ␣manner ␣very ␣Rose com ␣play ␣job venia har"
            " ␣ent ␣last ␣years ␣afternoon ␣evening go ␣Yolvia ␣diff ␣August ␣resp ␣leg ␣such"
            " rad ␣September af"
        ),
        0.3278 * word_start.among("␣be ␣was ␣G ␣so ␣day ␣city ␣before ␣There ␣back ␣wanted"),
        row=108,
    ),
    # B/G/H and 45 more; B/C/G and 45 more
    "L0N224_b_g_h_and_45_more_b_c_g_and": gelu(
        3.529,
        0.832 * token.among(
            "B G H I L M S T W Y And ␣upon On This Here ␣say ␣hath Once For One sp But Shopping"
            " ␣great ␣And ␣may ␣through ␣set It ␣cont ␣turn ␣according ␣might ␣now ␣behold"
            " ␣heaven ␣cloud Pete ␣would Now ␣stand ␣destroy ␣trib So ␣lack ␣taken Therefore"
            " <|endoftext|>"
        ),
        0.6469 * token.among(
            "B C G H I L M S T W Y And ␣upon On Th This Here ␣say ␣hath Once For One But"
            " Shopping ␣And ␣may ␣through ␣set It ␣call ␣without ␣brought ␣bring ␣turn ␣might"
            " Opposites ␣now ␣behold ␣heaven ␣cloud Now ␣stand ␣fathers So ␣lack ␣glory"
            " Therefore ␣shew"
        ),
        -0.3892 * text_second.among(
            "g r ␣the ␣L im ␣M na ␣with ␣B ␣J ␣se ␣N ␣li ␣said ore ␣she ra ␣at ␣from ␣C ␣v ␣her"
            " ␣He ␣thy fore ␣Is ass ␣Sara ␣Israel ␣Z ␣word ␣Thursday gg ␣name ␣give ple ␣take"
            " ␣Judah ict ␣Ab ␣heaven ox cc ␣caus eb ␣those ␣beg ␣Jon ␣Mord ␣Saul"
        ),
        -0.2528 * word_start.among(
            '\' f g re \u2423f \u2423T \u2423" \u2423The \u2423M \u2423A \u2423fr \u2423sha \u2423F \u2423sp \u2423She \u2423so \u2423pro \u2423j \u2423four \u2423ar \u2423work \u2423Br'
            " ␣acc ␣coat ␣ob ␣door ␣Swan ␣chair ␣hard ␣blood ␣Ch ␣sk ␣dist ␣ever ␣market ␣ret"
            " ␣tem ␣min ␣ins ␣rest ␣poss ␣diff ␣whe ␣perform ␣def ␣brother ␣instr ␣air"
        ),
        row=109,
    ),
    # 0/H/g and 42 more; after 0/H/N and 44 more
    "L0N225_0_h_g_and_42_more_after_0_h": gelu(
        -0.8158,
        1.211 * token.among(
            "0 H g ␣G ␣do ␣tw ␣What by ␣three ep ␣Wh ␣Vera igh uc ␣Finch ␣today ␣much ␣long"
            " ␣Olga ␣su ␣Hill ␣opposite ␣very oria ␣strong teen ␣dist ␣short ␣pres ␣reg ␣daught"
            " ␣10 ␣stand go ␣Yolvia ␣low ␣inv ␣diff stand ␣3 ␣follow ilda ␣mult ␣alt arrow"
        ),
        0.6556 * previous.among(
            "0 H N W h w ␣W ␣wh ␣Y ild ␣de ug ud ␣Yes ␣we ␣off ␣Do ␣yellow ␣white ␣seven orm"
            " mer we ign ␣Wh ␣1 ␣eight ␣long ␣pink form ␣How ative ␣So cess ␣according vent"
            " ␣dist ␣short ␣trans ␣pur Yes ␣4 man ␣5 ␣Mart ␣Greta ␣swe"
        ),
        0.6544 * token.among(
            "0 H g ␣G ␣do ␣tw ␣What by ␣three ␣Wh ␣Vera igh ␣Finch ␣much ␣long ␣Olga ␣su ␣Hill"
            " ␣opposite ␣very Sam irty oria ␣strong teen ␣dist ␣short ␣pres ␣reg ␣tak ␣daught"
            " ␣10 ␣stand go ␣Yolvia ␣low ␣inv ␣diff stand ␣3 ␣follow ilda ␣mult ␣alt pro arrow"
        ),
        -0.1539 * two_back.among(
            "Q ␣c or ␣N os ␣What ␣Hello ␣book ␣made Lily ␣six ␣ear ␣Wednesday ␣shalt arn"
            " ␣according"
        ),
        row=110,
    ),
    # ␣went/by/sc and 46 more; in a text beginning Q/op/ge and 31 more
    "L0N226_went_by_sc_and_46_more_in_a": gelu(
        -0.9374,
        1.022 * token.among(
            "␣went by sc ␣child ␣blue Lily ␣count ␣more ␣seven ␣sc ␣been ␣slept ␣sl ␣ten ␣Olga"
            " Mia ␣spoon tern Numbers Names There ␣flowers ␣tra har Clara Leo Ruth Months ␣dev"
            " Days iol ␣got Pete Karl ␣gold ␣travel ␣loud Olga Ida Vera ␣priest ␣twelve ␣Cora"
            " ior ␣Jon ilda ␣Igor esc ␣September"
        ),
        0.4947 * text_start.among(
            "Q op ge On Anna av This Here Tom Lily Ben Once Emma One Shopping Sara Numbers It"
            " Digits Names There Oscar Opposites Ruth vent Colours Months Days Karl Olga Ida az"
            " den sy"
        ),
        0.4896 * token.among(
            "␣T sc ␣child ␣blue Lily ␣count ␣more ␣seven ␣sc ␣been ␣slept ␣sl ␣ten ␣Olga Mia"
            " ␣spoon tern ␣Field Numbers ␣boat Names There ␣tra har Leo Ruth Months ␣dev Days"
            " iol ␣books Pete Karl ␣gold ␣loud Olga Ida Vera ␣priest ␣twelve ␣Cora ior ␣sailor"
            " ␣Jon ilda ␣Igor esc ␣September"
        ),
        -0.4743 * word_start.among(
            ", A ␣o ha ␣in ␣th ␣that ␣M ␣A ␣G ␣st ␣not ␣had ␣at ␣do ␣pl ␣friend ␣her ␣In ␣app"
            " ␣what ␣found ␣near ␣say ␣seven ␣much ␣tree ␣And ␣than ␣may ␣Marsh ␣works ␣door"
            " ␣very ␣colour ␣according ␣first ␣many ␣exp ␣side ␣equ ␣host ␣ref ␣val ␣number ␣how"
            " ␣war ␣little ␣Qu ␣bat"
        ),
        row=111,
    ),
    # A/C/E and 40 more; after '/-/3 and 45 more
    "L0N228_a_c_e_and_40_more_after_3": gelu(
        -0.8912,
        1.069 * token.among(
            "A C E H ␣s ha is on ␣S ec ␣A ia ell to na ␣E us ␣N one ␣ne op ␣ch ade the ost of"
            " ern ␣tree especially ␣sub acter ism ative ␣Ch ␣inc rop eren oe ium ␣resp ␣cor"
            " ␣America ␣United"
        ),
        0.6934 * previous.among(
            "' - 3 H ` t u y ␣t ␣b ␣c it ␣p ␣T ␣h ic ot ␣M ␣on os ho ␣C ade able ␣al ␣pr ␣tr ty"
            " ating orm oc pr tern ␣sy ized cy acter ian uck ␣int hy ␣called atic yl ros sy"
            " ␣genus ␣United"
        ),
        0.5787 * token.among(
            "A C E H M P ␣s is on or ␣S ␣A ia ell to na ␣E ␣N one ␣ne op ␣ch ade the of ern"
            " especially ␣sub ␣gen outh ␣sy acter ism ative ␣Ch ␣inc rop eren ␣reg oe istic ␣min"
            " ium ology ␣resp ␣cor sha ␣America ␣United ␣States"
        ),
        0.1628 * word_start.among(
            "d ␣t ␣p ␣d ␣l ␣S ␣L ␣A And ␣N ␣ne ␣C ␣which ␣ye ␣ch ␣city ␣comm ␣There ␣lar ␣sur"
            " ␣Ch ␣int ␣reg ␣tem ␣X ␣resp"
        ),
        row=112,
    ),
    # W/a/o and 45 more; 9/W/Y and 45 more
    "L0N229_w_a_o_and_45_more_9_w_y_and": gelu(
        -1.018,
        0.8578 * token.among(
            'W a o \u2423" ent ver ig \u2423wh \u2423F \u2423ne od \u2423What ard art \u2423who \u2423Who \u2423good Anna \u2423Yes \u2423what'
            " ␣Sara Tom orn ␣Do ␣ro ool ␣looked One ␣let Sara ␣How ␣because It Sam He ␣turn ␣Why"
            " vent ope oe ␣Which ␣yet ␣twelve ␣answered ek ␣how ␣z ␣depart"
        ),
        0.4291 * token.among(
            '9 W Y a g o \u2423" ent ver ig ia \u2423wh ag od \u2423What \u2423me art \u2423three \u2423Who Anna the \u2423what'
            " ␣when ␣Sara Tom ␣Do ␣used ␣ro ool ␣looked Sara ␣How It ␣very He ␣turn ␣Why vent"
            " ope oe ␣Which ␣yet ␣twelve ␣answered ek ␣how ␣z ␣depart"
        ),
        0.418 * previous.among(
            '; G Y h \u2423h \u2423g \u2423he \u2423H \u2423G \u2423se ie \u2423do \u2423ne \u2423they "; \u2423all \u2423man \u2423ye \u2423He \u2423de Tom \u2423en'
            " ␣could ␣Z ␣acc ␣today ␣cle inn Sara It Sam He ␣opened ␣turn aldov ␣pres ␣disc oe"
            " ␣Listen iol ␣tak ); ␣would ␣rece stand ␣appe ␣z ␣depart"
        ),
        0.2614 * previous.among(
            '; G Y h \u2423h \u2423g \u2423he \u2423H \u2423G \u2423se ie \u2423do \u2423ne \u2423they "; \u2423all \u2423man \u2423ye \u2423de Tom \u2423St \u2423en \u2423Mo'
            " ␣Z ␣acc ␣cle inn Sara It Sam He ␣opened ␣turn aldov ␣pres ␣disc oe ␣Listen iol"
            " ␣tak ne ); ␣would ␣rece stand ␣appe ␣z ␣depart"
        ),
        row=113,
    ),
    # -/A/N and 45 more; -/2/A and 44 more
    "L0N230_a_n_and_45_more_2_a_and_44": gelu(
        -1.013,
        1.247 * token.among(
            "- A N T ` ␣t ␣T ␣u ␣S ␣W ␣L ␣E ␣un un ␣tw ␣Y ␣but ␣Lily fore Lily ␣six orm ence ␣U"
            " ␣eight But Shopping ␣nine ␣2 Names ␣orange ␣ind ␣fore ␣cont ␣dist eren ex Months"
            " Days Ida ␣4 gth ␣inter ␣ass ␣3 ␣Har ␣Mart ␣Igor"
        ),
        0.6005 * token.among(
            "- 2 A N T ` ␣T ␣u ␣S ␣W ␣L ␣E ␣un ␣tw ␣Y ␣but ␣Lily fore Lily ␣six orm ence ␣U"
            " ␣eight But Shopping ␣nine ␣2 Names ␣Jes ␣orange ␣ind ␣fore ␣cont ␣dist eren ex"
            " Months Days Ida ␣4 gth ␣inter ␣3 ␣Har ␣Mart ␣Igor"
        ),
        0.2566 * token.among(
            "- 2 A N T ` ␣T ␣u ␣S ␣W ␣L ␣E ␣un ␣tw ␣Y ␣Lily fore Lily ␣six orm ence ␣U ␣eight"
            " But Shopping ␣nine ␣2 Names ␣Jes ␣orange ␣ind ␣fore ␣cont ␣dist eren ex Months"
            " Days ␣Nor Ida ␣4 ␣ins gth ␣inter ␣3 ␣Har ␣Mart ␣Igor"
        ),
        0.2516 * word_start.among(
            ") . a j ␣m ␣h ␣ha ␣S ␣W ␣sa ␣on ␣J ␣F And ␣not ␣unto ␣have ␣thou ␣v ␣which ␣Y ␣but"
            " On ␣cha ␣cl ␣son ␣city ␣any ␣live ␣against One ␣su ␣2 ␣Black ␣del ␣Ford ␣without"
            " ␣play ␣Can ␣job ␣int ␣offering ␣cause ␣Jacob ␣4 ␣inter ␣ran ␣destroy ␣cook ␣sword"
            " ␣meat ␣lay"
        ),
        row=114,
    ),
    # or/hat/␣be and 44 more; in a text beginning ./A/B and 45 more
    "L0N231_or_hat_be_and_44_more_in_a": gelu(
        -0.9613,
        1.181 * token.among(
            "or hat ␣be ␣not ho adjective ␣LORD ␣man ant ␣who ␣father ␣God ment ␣son ␣we ␣king"
            " ness ␣also self ␣sons ␣Lord ␣nor ␣art ␣body ␣might ham mon ␣pur ␣sin ␣Christ"
            " ␣daught irit ␣face ␣woman ␣host ␣flesh ␣brethren ␣soul ␣servant ␣wife ev ␣servants"
            " ␣love ␣brother ␣spirit ister ␣kingdom"
        ),
        0.7981 * text_start.among(
            ". A B E F G H I J L M N O P S T U W Y ␣of ␣and ve And ven od est fore Th The 's"
            " ove For But ph Then fe ␣water Where ␣neither ps ␣mount Do Now she So nded They"
            " Therefore"
        ),
        0.7429 * token.among(
            "or hat ␣not ess adjective ␣LORD ␣man ant ␣who ␣father ␣God ment ␣child ␣son ness"
            " ial ␣also ␣person ␣being ␣char self ful ␣sons ␣art ␣body ␣someone ham mon ␣pur"
            " ␣sin ␣Christ ␣daught irit ␣face ␣woman ility ␣power ␣host ␣brethren ␣soul ␣servant"
            " ev ␣servants ␣love ␣brother ␣spirit ident ister ␣kingdom"
        ),
        -0.4332 * word_start.among(
            '. ; f m \u2423 er or hat \u2423u ir \u2423on \u2423sha \u2423li \u2423at \u2423cap "; \u2423bl \u2423LORD \u2423kn On \u2423who \u2423God \u2423app'
            " ␣made ␣K ␣child ␣On ␣king ␣like ␣people ␣Br ␣six ␣could ␣seven ␣open ␣can ␣through"
            " ␣Lord ␣art ␣burn ␣pur ␣sin ␣conc ␣Ol ␣Pet ␣wild ␣love ␣Mart"
        ),
        row=115,
    ),
    # f/j/r and 45 more; R/␣b/␣c and 45 more
    "L0N232_f_j_r_and_45_more_r_b_c_and": gelu(
        -1.018,
        1.873 * token.among(
            "f j r v ␣t ␣s ␣w ␣b ␣c ␣f ␣m ␣p ␣d ␣l ␣h ␣k ␣fr ␣r ␣st ␣sp ␣bl ␣bo ␣pl ␣br ␣v ␣ch"
            " ␣sm ␣sh ␣j ␣pr ␣cl ␣bu ␣tr ␣dr tr ␣qu ␣str pl ␣wr ␣sc sp ␣thr pr fl ␣gl ␣cr ␣rec"
            " bl"
        ),
        0.731 * token.among(
            'R \u2423b \u2423c \u2423p \u2423d \u2423k \u2423fr \u2423r \u2423st "; \u2423sp \u2423bl \u2423pl \u2423v \u2423Y On \u2423ch res \u2423sm \u2423j \u2423app \u2423pr \u2423cl'
            " ␣we Here ␣tr ␣dr ␣dis ␣does ␣comes ␣ro pl ␣wr ␣long ␣let ␣set oll ret ␣cr ␣dest"
            " ␣prod ␣Which ␣lived eb ␣Bruno ru bl ␣mult"
        ),
        0.3416 * token.among(
            "F R ␣b ␣p ␣d ␣g ␣k ␣fr ␣r ␣st ␣sp ␣bl ␣Y ␣af ␣ch res ␣sm ␣j ␣pr ␣cl ␣tr ␣dr ␣dis"
            " ␣wr ␣pers ␣let ␣spe oll ret ␣cr sw ␣dest ␣ret ␣prod ␣Which ␣rec ␣min ␣lived ␣equ"
            " eb ␣Bruno ru bl ␣Sel ␣val ␣cor ␣mult ␣eff"
        ),
        0.2297 * previous.among(
            "- G W w ␣w ␣g ␣th ␣G ␣fr ␣F ␣up ␣sp ␣D ␣Goodbye ␣Y ␣de ␣under ␣out ␣red ␣K ␣off ep"
            " ␣dis ␣en ␣down ␣Thursday ␣back ␣morning ␣sw ␣ind ␣ey ␣fore ␣Jesus ␣People ␣opened"
            " ␣ent ␣ben ␣sk ␣dist ␣Today ␣X ␣eyes ␣travel ␣Pet ␣div ␣med ␣follow ␣Bel"
        ),
        row=116,
    ),
    # le/␣e/ome and 41 more
    "L0N235_le_e_ome_and_41_more": gelu(
        -0.9246,
        1.184 * token.among(
            "le ␣e ome ul one ie ␣do ree ␣one ␣me ry ␣le ␣this ␣go ␣any ␣no ␣come ␣sl ␣act ␣our"
            " ␣every ␣ele str ␣way ␣ev ␣something ught ism ␣another ␣words ␣prod ␣evil ␣voice"
            " ␣woman me ␣same ␣himself ␣soul ␣certain ␣instr ␣themselves ␣sit ␣che ␣little"
        ),
        0.7521 * token.among(
            "le ␣e ome one ie ␣do ree ␣one ␣me ␣le ␣this ␣any ␣no ␣bre ␣pers ␣sl ␣act ␣our"
            " ␣every ␣ele str ␣way ␣ev ␣something ught ism ␣tra ␣another ␣words ␣prod ␣evil"
            " ␣voice ␣woman me ␣same ␣himself ␣soul ␣grou ␣instr ␣such ␣themselves ␣sit ␣che"
            " ␣little"
        ),
        0.5975 * previous.among(
            "' N ␣in ␣e ␣an ur ro ul ho ␣do ␣ne ␣my the ␣al ␣ag ial ␣dis ␣en ok ␣no atur ␣bec"
            " ␣word oc ␣act str ␣saith ␣lost ␣did ␣gen ␣ev ␣ind ␣cr olog ␣tra oly ␣speak ron"
            " atic ␣done ␣ph ified ote ␣prophe ␣pol iqu ␣such"
        ),
        -0.1277 * word_start.among(
            '; \u2423c \u2423to \u2423" \u2423W \u2423E \u2423J \u2423F \u2423as \u2423not \u2423had \u2423bl \u2423her \u2423Y \u2423Lily \u2423af \u2423pro \u2423le \u2423K \u2423son \u2423Sam'
            " ␣go ␣live ␣Everyone ␣count ␣bre ␣per ␣la ␣cons ␣things ␣su ␣put ␣des ␣ob There"
            " ␣ind ␣Ar Opposites ␣Ch ␣par ␣ins ␣host ␣same ␣himself ␣soul ␣meas ␣such ␣air"
        ),
        row=117,
    ),
    # ing/ia/␣said and 45 more; D/ing/id and 46 more
    "L0N243_ing_ia_said_and_45_more_d": gelu(
        -0.8634,
        1.067 * token.among(
            "ing ia ␣said one ation ␣LORD ␣Who Anna up ings ␣facts ness ␣Israel Lily ah ␣come"
            " ence ␣Paul ␣David ␣saying ␣Lake Jack ␣manner ␣sons ␣thine ␣blood Paul ␣Moses Leo"
            " ␣Egypt Finn onia ␣Which ␣eyes ␣daught Ida Vera ␣brethren ␣Pet ␣pray ␣Felix ination"
            " ania ␣war ␣depart ␣glory ␣priests ␣Tarvenia"
        ),
        0.5239 * token.among(
            "D ing id ia ␣said one ation ine ␣LORD ␣Who up ings ␣facts Lily ␣come ence ␣Paul"
            " ␣David ␣saying ␣Lake Jack ␣manner ␣sons cy ␣thine ␣blood Paul ␣Moses ␣therefore"
            " Leo ␣Egypt Finn ␣Which ␣eyes ␣daught Ida ␣brethren ␣Pet ␣pray ␣Felix ination"
            " ␣Stella ania ␣war ␣depart ␣glory ␣priests ␣Mordalia ␣Tarvenia"
        ),
        0.5042 * previous.among(
            "G O ␣n ac ␣G ␣O ␣Hello ␣some Th ␣al ␣facts ␣Th ␣en urs Once ␣behind ␣Ed ␣cons ␣ang"
            " inn ␣sch ␣wom ␣Fe acter ␣People ␣writ ␣umbrell ␣speak hy ␣tem ␣X ␣hear ␣As yl"
            " ␣daught ␣mer ␣host ␣lit ␣Pet ␣pray stand ␣Ir ␣trib ␣Bel ␣depart ␣belie greg embr"
        ),
        0.319 * token.among(
            "ing ia ight ␣said one ation ␣LORD ␣Who up ings ␣facts This ␣My ␣end ␣come ence"
            " ␣Paul ase ␣park ␣David ␣saying ␣ang ␣Lake Jack ␣sons ␣thine ␣blood Paul ␣Moses"
            " ␣ent ␣Egypt Finn ␣eyes ␣daught Ida ␣brethren ␣Pet ␣pray ␣Felix ␣death ination ania"
            " ␣war ␣depart ␣Saul ␣glory ␣priests ␣Mordalia ␣Tarvenia"
        ),
        row=118,
    ),
    # b/id/␣k and 44 more; after a/␣/ha and 46 more
    "L0N248_b_id_k_and_44_more_after_a": gelu(
        -1.138,
        1.094 * token.among(
            "b id ␣k ␣B And ␣as ␣It ␣went ␣com ␣there ␣came ␣so ␣three ␣home ␣we ␣go so ␣count"
            " ␣come ␣qu ␣key ␣tomorrow ␣back ␣And ␣then ␣fast ␣set ␣car There ␣days ␣em ␣sent"
            " ␣according gan ␣therefore ␣now ␣fam ␣mer ␣yet ␣stand ␣prov ␣ran ␣year ␣both So ␣z"
            " ␣lay"
        ),
        0.828 * previous.among(
            "a ␣ ha ␣h ␣ha ␣th ␣re ␣B ␣E ␣se ␣r ␣shall ␣went ␣ne ␣tw ␣com ␣came ␣He ␣ch ␣so"
            " ␣Yes ␣al ␣go ␣hand ␣come ␣bre ␣rel ␣ro ␣la ␣cle ␣su inn ␣put ␣dec ␣del ␣bring"
            " ␣turn ␣according ␣ent ␣Why ␣ret ␣inter ␣ref ␣return ␣July ␣appe ␣enem ␣z ␣depart"
        ),
        0.7005 * text_start.among(
            ". A B E F G H I J L M N O P R S T U W Y ␣the ␣of ␣and And est Anna Th The 's Lily"
            " For But Then He ␣water Where ␣neither Months Days ␣mount ped Do Now So She nded"
            " They Therefore"
        ),
        0.6071 * token.among(
            "b id ␣k And ul ␣It ag ␣went ␣com ␣came ␣so ry ␣good ␣home ␣cl ␣Now ␣go so ␣five"
            " ␣gave ␣count ␣come ␣key ␣Saturday ␣tomorrow ␣back ␣And ␣kind ␣fast ␣car con There"
            " ␣em ␣sent ␣according gan ␣therefore ␣fam ␣mer ␣10 ␣yet ␣stand ␣ran ␣year ␣both So"
            " ␣z ␣sac"
        ),
        row=119,
    ),
    # id/ive/ill and 43 more
    "L0N249_id_ive_ill_and_43_more": gelu(
        -0.9763,
        1.381 * token.among(
            "id ive ill and verb ark ite ound ong ked ug ␣gre ime ck ust ice ide ink ites ire"
            " ise oon ick adverb ␣can ␣saying mark tern ␣give ught ock ␣hard ank ific oice uck"
            " ␣burn istic ified ize ␣contain ␣sea ened ison ␣meat ␣food"
        ),
        0.8586 * token.among(
            "id ive ill and verb ark ite ound ong ked ug ␣gre ime ck ice ide ink ire ise oon"
            " ick adverb ␣can ␣saying ␣give ock ␣hard ank ␣eat ific oice uck ␣burn istic ified"
            " ize ␣spake ␣contain ␣sea ined ␣ground ened ison ␣meat ␣food ␣swe"
        ),
        -0.5471 * word_start.among(
            "? M n er ): ␣I ␣u ␣or ␣k ␣on And ␣are ␣br ␣v ␣de ␣app ␣pr ␣Emma ␣ar ␣V ␣blue"
            " ␣found ␣having ␣count ␣Br ␣six ␣op ␣per ␣seven ␣black ␣can ␣Hugo ␣seen ␣No ␣des"
            " ␣dec ␣Have ␣del ␣Swan ␣ind ␣fore ␣bel gr ␣candle ␣told ␣prov ␣year ␣Qu"
        ),
        0.4168 * previous.among(
            "b ac her ␣k ro ore ark ␣bl here ␣know ␣gre ime ␣al ␣cl ␣tr ␣ac ␣Th ␣en ok ␣look"
            " ␣la ␣cons ␣gl ␣earth ␣des ␣bet ari ␣days ␣bel erm ␣sk ␣character ␣life ␣hear"
            " ␣years yl ␣spec ␣equ ␣lit ␣pray stand ␣year bl ␣mar hil ␣ra ␣fa ␣belie"
        ),
        row=120,
    ),
    # ␣T/ad/her and 45 more; after T/␣t/␣m and 45 more
    "L0N250_t_ad_her_and_45_more_after_t": gelu(
        -0.8084,
        1.166 * token.among(
            "␣T ad her to ␣Anna ␣C by ital ␣bo Here ␣Th ␣count ␣part ␣ad ␣Finch ␣Bell ␣Grey"
            " ␣Wood ␣Marsh ␣Frost ␣Field ular ␣Hart ␣Rose vania ␣Park ␣Moss ␣Swan com ␣wom"
            " ␣among ␣Lane ␣Ar hem venia ␣might ␣Egypt iet ␣10 ␣wood ␣flesh ␣arm wood ␣enem rid"
            " ␣Bel ␣Tarvenia ␣read"
        ),
        0.651 * previous.among(
            "T ␣t ␣m ␣T ␣at ␣there ␣C ␣capital ␣Y ␣In ␣three ␣flag Here out ␣blue ␣live ␣could"
            " ␣comes Once ␣can ␣Ed ␣bas ␣Hart There ative ␣People ␣job ␣lives hy ␣Mara ␣col ␣X"
            " ␣met ␣Nor ␣afternoon ␣conc ␣Alma go ␣Cora ␣3 ␣Felix ilda ␣Klara ␣Igor ␣Nils ico"
            " ␣Mona ␣Qu"
        ),
        0.622 * token.among(
            "␣T her to ␣Anna ␣C by ital ␣bo Here ␣Th ␣count ␣part ␣ad ␣Finch ␣Bell ␣Grey ␣Wood"
            " ␣Marsh ␣Frost ␣Field ular ␣Rose vania ␣Park ␣Moss ␣Swan com ␣wom ␣Lane ␣Ar hem"
            " venia ␣might ␣Egypt iet ␣10 ␣wood ␣flesh ␣arm wood ␣enem ␣Har ilda rid ␣Bel"
            " ␣Selmark ␣Tarvenia ␣read"
        ),
        0.4438 * word_start.among(
            "? A ␣o ␣c ␣is ␣n ␣S ␣it ␣r ␣O ␣she ␣Y ␣so ␣al ␣small Here ␣Th ␣op ␣rel ␣Finch"
            " ␣light ␣Bell ␣Marsh ␣ob ␣high ␣tre ␣plus ␣Moss ␣law ␣People ␣lives ␣neither"
            " ␣called ␣hundred ␣col ␣met ␣thousand ␣num ␣10 ␣May ␣prophe ␣Sel ␣cor ␣perform"
            " ␣love ␣cent ␣Bel"
        ),
        row=121,
    ),
    # in/ia/␣said and 44 more; in a sentence beginning Q/␣d/␣The and 45 more
    "L0N252_in_ia_said_and_44_more_in_a": gelu(
        -1.007,
        1.176 * token.among(
            "in ia ␣said ␣capital ␣ball ␣book ␣what ␣flag ␣facts This Here ␣cup ␣this ␣end"
            " ␣live ␣big ␣apple Once ␣Tuesday ␣There One ␣Stone ␣flower ␣Grey ␣kind ␣lost ␣Marsh"
            " It ␣Hart vania There ␣Ford ␣orange ␣Lane ␣job ments ␣candle onia ␣books ␣loud ury"
            " Today ␣hats ␣painter ␣mill ␣cups ␣Mona"
        ),
        0.6554 * sentence_start.among(
            "Q ␣d ␣The ␣F ␣se ␣Anna ␣Tom ␣In ␣She ␣Lily ␣He On ␣Ben ␣Emma ␣On ␣Max This Here"
            " ␣Now ␣My ␣Jack ␣Everyone ␣Nora Once ␣Leo ␣Oscar ␣Clara ␣There ␣Ruth ␣Vera One ␣Eve"
            " ␣Pete ␣Ida Shopping ␣Olga Sara Jack Numbers It There ␣So ␣People Oscar Clara Ruth"
            " ␣Listen <|endoftext|>"
        ),
        0.6016 * token.among(
            "in it ord ite ␣capital ␣ball ␣book ␣what ary This Here ␣cup ␣this ␣live ites"
            " ␣apple Once ␣Tuesday One ␣flower ␣tree ␣Grey ␣asked ␣kind ␣lost ␣Marsh It ␣Hart"
            " vania ␣bet There sh ␣Lane ments Where Months ␣candle onia ␣books ury Today wood"
            " ␣Pet ␣pray ␣hats ␣painter ␣mill ␣Mona"
        ),
        0.1689 * text_second.among(
            ": r y in it on al ␣g ow ␣that ␣was ec ia ol ell ␣B ␣J ul ill ␣his one ook est art"
            " ␣upon ue ix ob ah ield ire oss ␣Wednesday uc ␣U ␣Thursday ␣Friday ␣saying ␣morning"
            " tern ␣these ock erm ␣Jerusalem ␣afternoon ␣evening read ring ␣Saul"
        ),
        row=122,
    ),
    # ␣t/␣sha/verb and 44 more; after ␣c/␣l/␣h and 41 more
    "L0N254_t_sha_verb_and_44_more_after": gelu(
        -0.9195,
        1.172 * token.among(
            "␣t ␣sha verb ␣mother ␣box orn ␣ke mb ov ␣does ␣could ␣ear lt ␣sc ␣word ␣saw oc"
            " ␣name ␣spe ␣tre ␣should Digits Names ␣job ␣balls ␣might Ruth ␣words ␣met ␣daught"
            " ␣spec ␣sal ␣mouth ␣young ␣arm ␣Am ␣answered ␣appe ␣prophe ␣cre ␣sign sha ␣fear"
            " ␣glory ␣belie ␣che tto"
        ),
        0.6703 * previous.among(
            "␣c ␣l ␣h ␣sa ␣se ␣li ho ld ␣ne ␣R ␣bo ␣v ␣ch ␣pro ␣co ␣three ␣j ␣pr ␣cha ␣tr ␣V"
            " ␣str ␣ear ␣U ␣sc ␣let ␣hor ␣cr Months ␣disc ␣sal ␣stand ␣inter ␣lit ␣mid ␣prophe"
            " ␣Jon ␣follow ␣Bel ␣z ␣sat greg ␣sac ␣Qu"
        ),
        0.6546 * token.among(
            "␣t ␣sha verb ␣mother ␣box ust orn ␣ke mb ␣knows ov ␣does ␣ear lt ␣sc ␣word ␣saw"
            " ␣ang ␣name ␣spe ␣tre ␣should Digits Names ␣balls ␣might Ruth aldov ␣heard ␣met"
            " ␣daught ␣spec ␣sal ␣mouth ␣young ␣arm ␣Am ␣answered ␣appe ␣prophe ␣cre ilda ␣sign"
            " sha ␣glory ␣belie ␣che tto"
        ),
        0.4589 * word_start.among(
            "ho ␣mother ␣tr ␣ke ␣Do ␣does ␣could ␣ear ␣sc ␣slept ␣word ␣saw ␣ang ␣name Numbers"
            " ␣should Digits Names ␣Jesus ␣balls ␣umbrell ␣might Months ␣words ␣heard ␣met"
            " ␣February ␣daught ␣spec ␣sal ␣would ␣told ␣mouth ␣young ␣wanted ␣lit ␣Am ␣Arvela"
            " ␣answered ␣appe ␣prophe ␣sign sha ␣fear ␣z ␣glory ␣belie"
        ),
        row=123,
    ),
    # D/ood/␣up and 46 more; after O/w/␣c and 46 more
    "L0N255_d_ood_up_and_46_more_after_o": gelu(
        -0.964,
        1.125 * token.among(
            "D ood ␣up ers ␣C ich eth own ust ␣again ␣used ␣more amp ered eds ␣also ␣been"
            " ␣slept ied ought ␣earth ␣away ␣Brook ions ␣Frost ␣sons ␣balls Paul ␣learned ␣ent"
            " ␣together oice uck ␣heard selves ␣books ␣eyes ␣conc ␣voice ␣spake ␣hands ␣flesh"
            " stand ␣answered ␣only ␣war ␣ground ened ␣glory"
        ),
        0.6633 * previous.among(
            "O w ␣c am ood ␣li ␣went ord ␣found te ␣look amp ␣ear umb ␣been ␣much arn ␣things"
            " ␣seen cl ␣saith ␣set form ␣nor aven ␣cr ␣eat ␣according ␣ent ␣dw ␣speak ␣tem ␣mine"
            " ␣wat ␣daught ␣yet ␣travel ␣equ ␣stand ␣lit ␣return ␣pray ␣dwell ␣Lars ␣trib ␣grou"
            " ␣belie ␣sit ␣walk"
        ),
        0.638 * token.among(
            "D ood ␣up ers ly ␣C ich own ust ␣again ␣used ered eds ␣also ␣been ied ought ␣earth"
            " ␣away ␣Brook ions osed ␣balls Paul ␣learned ␣ent ␣together oice ␣dw ␣called ␣heard"
            " selves ␣books Karl ␣eyes ␣conc ␣voice ␣spake ␣hands ␣flesh stand ared ␣answered"
            " ␣only ␣war ␣ground ened ␣glory"
        ),
        0.4305 * token.among(
            "D ood ␣up ly ␣C ich own ust ␣again ␣used ered eds ␣also ␣been ␣slept ied ought"
            " ␣earth ␣away ␣Brook ions osed ␣forth ␣balls ␣learned ␣ent ␣together oice uck ␣dw"
            " ␣called ␣heard selves ␣books ␣eyes ␣conc ␣voice ␣spake ␣hands ␣flesh de stand ared"
            " ␣answered ␣only ␣war ␣sword ␣ground ␣glory"
        ),
        row=124,
    ),
    # ”/C/ain and 44 more; last capitalised but one F/G/H and 45 more
    "L0N256_c_ain_and_44_more_last": gelu(
        -1.041,
        1.419 * token.among(
            '" C ain \u2423were \u2423bo \u2423Goodbye ked \u2423under Anna \u2423am orn eld \u2423op its \u2423liked \u2423can \u2423table'
            " ␣drum ␣No ions Jack ␣How ␣should Digits ric ␣without ␣play ents ␣Jud ␣Can ins els"
            " ␣gold ␣sal Vera Today ␣fathers ␣contain ␣afraid ␣Stella ␣mar ␣Sel ␣servants ␣until"
            " ey ␣Selmark <|endoftext|>"
        ),
        0.9243 * other_capitalised.among(
            "F G H K L P T Z ␣I ␣G ␣J ␣It ␣P ␣LORD ␣R ␣Goodbye ␣Then ␣God Th ␣Sam ␣Do ␣Israel"
            " ␣St ␣Where Lily For ␣No ␣Brook ␣Jes ␣Jud Nora Paul ␣Moses ␣Ch ␣Why ␣Ab ␣Listen"
            " Hugo ␣Which ␣Christ ␣Jacob Today ␣Dario ␣Han ␣Edda So ␣Jo She"
        ),
        0.779 * sentence_start.among(
            '" ( D R \u2423w \u2423is \u2423ha \u2423be \u2423" \u2423y \u2423H \u2423J \u2423it \u2423F \u2423as \u2423she \u2423have \u2423bl \u2423which \u2423kn \u2423Y \u2423some'
            " ␣see ␣wor ␣am ␣gr ␣found ␣having ␣no ␣even ␣Clara ␣make of ␣where ␣then ␣may ␣ob"
            " ␣now ␣behold ␣rec ␣caus ␣usually ␣div ␣Am ␣both ␣Sel ␣trib <|endoftext|>"
        ),
        -0.1718 * two_words_back.among(
            '; \u21b5 \u2423s \u2423l \u2423I \u2423have "; \u2423C \u2423capital \u2423me \u2423In \u2423some \u2423sm \u2423Is \u2423mother \u2423off \u2423My \u2423again'
            " ␣Th ␣count ␣ro ␣Oscar ␣liked ␣Z ␣kite ␣also ␣light ␣Finn ␣being ␣coat ␣Ida ␣every"
            ' ." \u2423Marsh \u2423Brook \u2423school \u2423door \u2423colour \u2423Moses \u2423whom \u2423Jerusalem \u2423heavy \u2423behold'
            " ␣candle ␣As ␣supp ␣hold ␣Pet ␣mill"
        ),
        row=125,
    ),
    # y/␣w/ou and 43 more; after P/T/W and 42 more
    "L0N257_y_w_ou_and_43_more_after_p_t": gelu(
        -0.9338,
        1.06 * token.among(
            "y ␣w ou ay ol to ro ␣shall and ␣do ␣they ␣sp by ␣thou ␣Hello ␣will ␣who ␣sm ␣what"
            " ␣we ␣city ␣no ␣also ␣can via ␣shalt ither ␣map ␣if ␣saying ␣let ␣then ␣may ew"
            " ␣manner ␣should venia ␣neither ␣dw ␣pur ␣wat ␣woman ␣would ␣plant ␣sol ilda"
        ),
        0.8383 * previous.among(
            "P T W ␣t ␣w ␣m ␣W ␣L ␣M ␣wh ␣shall ␣P ␣they ␣Y Th ings ␣we ␣people urs ␣land ␣men"
            " ␣can ␣if ␣cons ␣let ␣things ␣may ␣des ␣wom ␣Fe ␣People ␣neither aves ␣int ␣Egypt"
            " ␣fam ␣heaven ␣tem ones ␣ins ␣cities ␣eff ␣commanded ␣piec ␣mil"
        ),
        0.6328 * token.among(
            "c he ␣w ou ay ol to ro ␣shall and ␣sp ␣thou ␣Hello ␣who ␣sm ␣what ␣we ust ␣city"
            " ␣no we ␣can via ␣shalt ither ␣map ␣if ␣saying ␣let ␣then ␣may ␣earth ␣manner"
            " ␣should ␣Lane Nora venia ␣serv Clara ␣neither ␣dw ␣pur ␣wat ␣woman ␣would ␣plant"
            " ␣wife ␣sol"
        ),
        0.3867 * word_start.among(
            "l ␣w ␣m ␣h ␣W ␣L ␣M ␣sa ␣sp ␣Hello ␣Y ␣will ␣red The ␣what ␣al ␣ar ␣K ␣V ␣Th"
            " ␣count ␣no ␣can ␣sl ␣map ␣if ␣David ␣tom ␣then ␣way ␣des ␣works ␣should It ␣Rose"
            " ␣rep ␣ind ␣cr ␣neither ␣dw ␣X ␣pur ␣prov ␣inv ␣stud ␣mult ␣air ␣possess"
        ),
        row=126,
    ),
    # in/le/us and 45 more; after ␣o/␣s/␣c and 43 more
    "L0N258_in_le_us_and_45_more_after_o": gelu(
        -0.8385,
        1.064 * token.among(
            "in le us ine ite ax ue ␣le ure ␣time ace ␣cup ice ide ␣yellow its are age vel One"
            " ␣cle ␣ele uary ␣morning ␣place ␣month ple bit ins els ␣shop itc ␣sunny ␣offering"
            " ron cle ␣lived ium ␣rainy irc ␣kitchen ␣number ␣alt ␣cloudy ␣cups ␣sac acle ␣oil"
        ),
        0.8487 * previous.among(
            "␣o ␣s ␣c ␣T ␣ha et ␣L os ␣cap ␣C qu ␣ch ␣co ␣three ␣wor ␣blue ␣ser ␣qu atur uc ␣sc"
            " ␣pass ␣eight ␣opposite ␣girl ␣sec ␣ey ␣inc ␣sk vent ␣behold ␣X ␣ve ␣caus ehold"
            " ␣Pet ␣3 ␣meas ␣whe ␣number ␣cor ␣cent ␣eleven ␣alt ␣lay ␣piec"
        ),
        0.5752 * token.among(
            "le ine ite ax ue ␣le ure ␣time ace ␣cup ice ide ␣yellow age vel One ␣cle ␣ele uary"
            " ␣morning ␣place It ␣month ple ible ins els itc ␣sunny ␣offering ron cle ␣got ium"
            " ␣Ol ␣rainy irc ␣kitchen ␣number ␣windy ␣alt ␣cloudy ␣cups ␣process ␣sac acle ␣oil"
            " ␣line"
        ),
        0.3893 * token.among(
            "le ine ite ax ue ␣le ure ace iv ␣cup ice ide ␣yellow its age vel One ␣cle ␣ele"
            " uary ␣morning ␣place It ple ible els ␣shop itc ␣sunny ␣offering ␣cause ron cle"
            " ␣got ␣thing ␣lived ium ␣Ol ␣kitchen ␣number ␣windy ␣alt ␣cloudy ␣process ␣sac acle"
            " ␣oil ␣line"
        ),
        row=127,
    ),
    # s/u/er and 46 more; after I/s/he and 46 more
    "L0N260_s_u_er_and_46_more_after_i_s": gelu(
        -0.9833,
        1.111 * token.among(
            "s u er ed ig ␣sa ap th os ab ag ␣up ra ld eth ather ate ug ave ␣out up ␣made ␣off"
            " ␣bu iz og ating age ␣over ase ␣down ␣spe ␣away ␣through ried hem uck ␣given oot"
            " ␣cast ize ␣mid ␣destroy ify ␣round ␣sol ␣enem ced ␣taken"
        ),
        1.082 * previous.among(
            "I s he ␣s ha ␣ha ␣u ␣g ␣e ␣k ␣E ␣st ␣pl ␣ch res ␣Is up sc ␣cha ␣wor ␣into ␣bu og"
            " ft ␣Z ␣sc ␣sl ␣form ␣sch ␣ob ␣car ␣tre ␣sy ␣command iss ␣turn ␣pres ␣tak ␣caus"
            " ␣mak ␣rece ␣follow sy ␣est ␣z esc greg ␣che ␣swe"
        ),
        -0.6263 * word_start.among(
            "; ␣S ␣that ␣W ␣sa ␣E ␣fl ␣at un ␣con ␣v ␣In ␣de On ␣made ␣al ␣Everyone ␣sle ␣op"
            " ␣look ␣old ␣over ␣Leo ␣took ␣cons ␣El ␣des ␣del ␣cand ␣play ␣bring ␣stone ␣tra"
            " ␣writ ␣turn ex ␣att ␣eng ␣conc ␣supp ␣stand ␣Edith ␣sign ␣sat ␣ra ␣sit ␣shew ␣Qu"
        ),
        0.5415 * token.among(
            "n er ed ig ␣sa ap th ag ␣up eth ather ate ave ␣out up ␣made ␣box ␣off ␣bu iz og"
            " ating age ␣over ied ase ␣down ␣saying ␣lost ␣spe ␣through aven uck ␣side oot ␣cast"
            " ize ␣mid ␣destroy ify ␣bro ␣round ␣sol ␣enem ␣Jo ␣Klara ␣wet ␣taken"
        ),
        row=128,
    ),
    # ␣T/␣I/␣y and 38 more; J/er/␣T and 45 more
    "L0N262_t_i_y_and_38_more_j_er_t_and": gelu(
        -0.7622,
        1.18 * token.among(
            "␣T ␣I ␣y ␣J ␣you ␣it ␣Anna ␣What ␣capital ␣Y ␣ye Anna ␣j ␣app Here ␣your iv ␣Do"
            " ␣ser ov ␣well ␣comes ␣liked ␣ad ␣shalt ␣Finch ␣needs ␣buys ␣te ␣Wood ␣How ␣Black"
            " ␣Have ␣Can ␣They oe ␣rec ␣Cora ␣div ␣inv ␣Bel"
        ),
        0.6847 * token.among(
            "J er ␣T ␣I ic ␣y ␣J ␣you ␣it ␣What ite ␣capital ␣Y ␣ye Anna ␣j ␣app ␣your iv ␣Sam"
            " ␣Do ty ␣ser ov ␣well ␣comes ␣ear ␣ad sp ␣shalt ␣needs ␣buys ␣te ␣Wood ␣Black ␣Have"
            " ␣Can ␣They oe ␣col ␣rec ␣Alma ␣Cora ␣div ␣inv ision ␣Albert ␣Bel"
        ),
        0.5608 * previous.among(
            "it ␣Hello nder ␣under ␣gr ␣city iz ␣Do ␣yellow ␣gave ␣could ␣behind ␣liked ␣wr"
            " ␣took ␣pre ult ␣long ␣buys ␣let ␣act ␣te ␣No ␣find Numbers ␣bet ␣Have ␣build ␣Can"
            " ␣int ␣tak Do Yes ␣sing ␣hold ␣Cora irc ␣med ␣pol ␣est ␣Mart ␣leg ␣ra"
        ),
        0.1058 * word_start.among(
            "␣n ␣I ␣wh ␣j ␣liked ␣shalt ␣te ␣Black ␣Can ␣They ␣med ␣Bel ␣leg"
        ),
        row=129,
    ),
    # e/␣g/␣th and 46 more; in a text beginning ./A/B and 42 more
    "L0N264_e_g_th_and_46_more_in_a_text": gelu(
        -0.8862,
        1.134 * token.among(
            "e ␣g ␣th ␣st ven ie ␣from ␣out ␣al ings ␣son ␣ag ust ␣against ␣str ign ction ␣im"
            " ␣word ␣saw ␣Ed ␣act ␣name ␣away ␣del ␣days pe uct ␣turn ␣sur ␣inc oy ␣words ␣heard"
            " ants ␣done ␣years ␣evil yl ote ␣Ol ␣fathers ␣rest irc ␣year So hil den ␣process"
        ),
        0.9148 * text_start.among(
            ". A B C E F G H I J K L M N O P R S T U W Y ␣of ␣and And est Th The 's For But"
            " mark Then He ␣water Where ␣neither Do eb Now So She nded They Therefore"
        ),
        -0.8452 * word_start.among(
            "S ␣a ␣b ␣f ␣and ␣m ␣l ␣I ␣that ␣was ␣The ␣L ␣an ␣sa ␣with ␣fl ␣tw ␣by ␣R ␣hat ␣kn"
            " ␣but ␣ex ␣made ␣wor ␣mother ␣when ␣before ␣fe ␣could ␣more ␣comp ␣ro For ␣pre ␣la"
            " ␣if ␣being ␣than ␣then ␣When ␣ob ␣sons ␣prin ex ␣pres ␣caus ␣those So ␣ra"
            " <|endoftext|>"
        ),
        0.5843 * token.among(
            "e ␣c ␣th ␣st ven ␣from ge ␣pl sc ␣ag ust ␣against ction ␣im ␣word ␣key ␣Ed ␣act"
            " ␣find ␣name ␣spe ␣Frost ens ␣del ␣days pe uct ␣sur ␣dirty ␣dest itc ␣words ␣heard"
            " ants ␣done ␣cut ␣years ␣evil ␣eyes yl ␣Ol ␣rest ␣year So hil den ␣process vern"
        ),
        row=130,
    ),
    # -/␣u/␣e and 41 more; -/␣u/␣e and 47 more
    "L0N266_u_e_and_41_more_u_e_and_47": gelu(
        -0.776,
        1.112 * token.among(
            "- ␣u ␣e ec ␣an ␣It ore ct ital ong ␣fac ␣flag ellow ty ␣well ater lly ␣more ction"
            " ␣looked ␣great ory ␣earth ␣Brook ␣Frost ␣high ␣manner It cy ␣Lane ␣sad eren ␣ever"
            " ␣disc ␣hungry anted ␣hundred lic oh ␣spec irc ature ␣cor ident"
        ),
        0.5761 * token.among(
            "- ␣u ␣e ec ␣an ␣It ore ct ital ist ␣fac ␣app ␣flag ellow ty ␣well ater lly ␣more"
            " ␣looked ied ␣great ory ␣Brook ␣Frost ␣high ␣dog ␣manner It ␣month cy ␣Lane ific"
            " ␣sad ␣imp eren ␣ever ␣disc ␣hungry anted ␣hundred lic ␣rec oh ␣spec ␣soul irc"
            " ature ␣cor ident"
        ),
        0.3994 * previous.among(
            "R ha ␣d ac am el ␣J un ame ␣R art ␣kn ␣know ora ␣father ␣gre ␣mother ␣city ␣op ␣wr"
            " ␣U ␣slept esp sp ␣pre ␣needs ␣name ␣art ␣cr ␣job ␣Moses ␣sent ␣learned ␣called"
            " ␣pur ␣sil illed ␣wanted ta irc ␣appe ␣cre ␣Hanna ␣ra ␣sit ␣mil"
        ),
        0.3635 * word_start.among(
            "B Q U c d l m n r v ha ar ac el ␣an And un ind art Anna The ␣flag iv da ␣well"
            " ␣more ␣looked For ␣U But ␣great cl ph Sara ␣Frost Numbers It Names He ␣Lane Oscar"
            " Opposites Months ␣ever ␣hungry ␣hundred ␣spec ␣cor ␣mil"
        ),
        row=131,
    ),
    # il/␣was/ive and 37 more; after f/␣f/␣con and 45 more
    "L0N267_il_was_ive_and_37_more_after": gelu(
        -0.8783,
        1.101 * token.among(
            "il ␣was ive el ␣you ul ain us ␣said ag ␣have ␣went ␣had em ␣am ␣say ach ␣behind uc"
            " per ␣took ␣today ␣saying ␣saith ␣give ␣del ␣opened ble Paul ␣sent ␣speak ␣called"
            " cept ␣Christ ␣spake ons ␣poss ␣destroy ␣perform ␣shew"
        ),
        0.8487 * previous.among(
            "f ␣f ␣con ␣de res ␣pro ␣gre ␣ex tain ␣comp tr ␣rel ff ␣pers ␣ad ␣pre ␣cle str con"
            " It ␣Have ␣rep ␣em ␣Can ␣cont ␣according erm ␣exp ␣imp ex ␣trans ␣disc ␣reg ␣att"
            " ␣ref ␣return ␣ass ␣occ ␣div ␣rece ␣inv ␣contr ␣appe ␣conf ␣resp ␣det ␣Mart ␣def"
        ),
        0.6439 * token.among(
            "il ␣was el ␣you ul ain ␣said ag ␣at ␣them em ␣man 's ␣am ␣say ␣live ans uc ile"
            " ␣saying ␣saith Sara ␣give ␣del ␣opened ␣own Paul ␣first Leo ines ␣speak ham"
            " ␣called ␣prod ␣sin ␣Christ Karl orland ␣spake ␣himself ␣poss ␣destroy ␣Edda"
            " ␣perform ␣ground ␣Nils ey ␣shew"
        ),
        0.2735 * word_start.among("␣you ␣r ␣red ␣am ␣del ␣perform ␣def"),
        row=132,
    ),
    # nd/ou/all and 43 more; nd/ou/all and 40 more
    "L0N271_nd_ou_all_and_43_more_nd_ou": gelu(
        -0.8456,
        1.319 * token.among(
            "nd ou all ␣r ra ␣all ␣some ␣de ␣who ␣pr ␣ar Here ␣off ost ␣tr ␣gr da ␣hand ␣any"
            " ␣sle ␣no ␣Nora lt ␣wr ␣other ␣every ␣morning ␣happ ond ␣among ␣wind olog ␣Moses"
            " har ␣first ␣Why ␣dep ␣spec ␣evening ␣mid ␣diff ␣mar ␣partic hil ␣dead ␣ra"
        ),
        0.6998 * token.among(
            "nd ou all ␣r ␣all ␣some ␣de ␣who ␣pr ␣ar ␣off ost ␣gr da ␣ke ␣hand ␣any ␣sle ␣no"
            " lt ␣wr esp ␣other ␣every ␣morning ␣happ ond ␣wind olog ␣Moses ␣first ␣serv ␣Why"
            " ␣dep ␣spec ␣evening ␣mid ␣diff ␣mar ␣partic hil ␣dead ␣ra"
        ),
        0.5113 * previous.among(
            "P ␣o ␣c ␣p ␣e ␣L ␣A ␣r ␣unto ␣are ␣P ␣sp ␣br ␣v ␣co ␣out ␣j sc ␣pr ␣cha ␣ar ␣into"
            " ␣children ␣comp ␣over ␣Re ␣sc ␣let ␣hor ␣cr ␣Moses har ␣sur ␣Egypt ␣heaven ␣They"
            " ␣tem ␣par ␣ph ␣ve ␣sil ␣mid ␣mat hil ␣instr greg ␣sac ␣bat"
        ),
        -0.07765 * word_start.among("␣sa ␣se ␣de ␣ar ␣off ␣gr ␣no ␣short ␣def"),
        row=133,
    ),
    # ood/␣shall/one and 45 more; at/␣shall/␣have and 45 more
    "L0N277_ood_shall_one_and_45_more_at": gelu(
        -1.101,
        1.341 * token.among(
            "ood ␣shall one ␣have ␣went ind ␣thou ake eth ␣ye ␣came ry ␣made ␣go ␣live ␣hath"
            " ites ␣gave ␣more iver its ␣come ␣bre ␣make ␣took ␣needs ␣saith ␣may ␣offer ␣set"
            " ␣give ␣brought ␣take ␣bring ␣eat ays ␣turn ␣sent aves ␣given ␣cast ␣mak ␣return"
            " ␣ran ets ows ␣depart ␣taken"
        ),
        0.7781 * token.among(
            "at ␣shall ␣have ␣went ␣thou ake eth ␣ye ␣came ry ␣made ␣go ␣hath ites ␣gave ␣more"
            " iver its ␣come ␣bre ␣make ␣took ␣needs ␣saying ␣saith ␣offer ␣set ␣give ␣brought"
            " ␣take ␣bring ␣eat ays ␣turn ␣sent aves ␣given ␣tak ␣cast ␣mak ␣return ␣ran ows"
            " ␣depart ␣move ␣lay ␣taken They"
        ),
        0.6287 * previous.among(
            "G T Y g ␣g ␣G ␣st ␣shall ␣com ␣ye ␣fac ␣gr ␣go ␣hath ␣ser ␣thr ␣te ␣may ␣spe ␣hast"
            " ␣rem ␣set ␣tre It He ␣take ␣bring ␣build ␣turn ␣dev ␣tem semb ␣tak ␣met ␣cast"
            " ␣caus ␣rest ␣pray ␣destroy ␣med ␣dire raw ␣est ␣mult ␣leg ␣plac ␣lay They"
        ),
        -0.3685 * word_start.among(
            "; O b ␣n ␣e ␣E ␣se ␣are ␣them ␣Goodbye ␣K ␣son ␣small ␣cup ␣go ␣any ␣count ␣more"
            " ␣look ␣behind ␣Clara ␣can ␣saying ␣te ␣great ␣Karl ␣El ␣where ␣nine ␣morning"
            " ␣opposite ␣How ␣colour ␣res ␣about There ␣job ␣dist ␣imp ␣cond ␣stand ␣wanted"
            " ␣farm ␣judge ␣dwell ␣sto ␣cent ␣che ␣Qu"
        ),
        row=134,
    ),
    # nd/ll/ven and 39 more; after ha/␣h/␣ha and 45 more
    "L0N278_nd_ll_ven_and_39_more_after": gelu(
        -0.8752,
        1.289 * token.among(
            "nd ll ven ra ␣at ␣all ct ␣Goodbye ␣thy ␣thee Here ␣Sara ␣Sam ␣end eld ␣knows Once"
            " ␣Wednesday ␣acc One esp ␣Finch ␣cle ␣Ida mark ␣Grey ␣Wood ␣lost ␣find ␣away ␣Rose"
            " ␣thine teen ␣disc ␣Jacob orland ␣conc ␣sil ␣angry ␣afraid ␣Hanna ␣Qu"
        ),
        0.7589 * previous.among(
            "ha ␣h ␣ha ␣fr ␣do ␣all ␣D ␣capital ␣de ␣af ␣co ␣Then ␣cha ␣flag arl ␣Everyone"
            " ␣comes ove ␣Re per One ␣Ed ␣cons ␣El ␣sub ␣hor ␣colour ␣sy ␣Have ␣del ␣Fe ␣lives"
            " ␣according ␣learned erm esh ␣dw ␣Ab ␣They yl ␣host ␣wave ␣destroy ␣trib sy ␣resp"
            " ␣Bel ␣Igor"
        ),
        0.6994 * token.among(
            "nd ll ven ra ␣at ␣all ct ␣Goodbye ␣thy ␣thee Here ␣Sara ␣end eld ␣knows Once"
            " ␣Wednesday ␣acc One esp ␣Finch ␣cle mark ␣Grey ␣lost ␣find ␣away ␣Rose ␣Swan"
            " ␣thine ␣disc ␣hungry ␣Jacob orland ␣conc ␣sil ␣angry ␣afraid ␣Stella ␣wicked"
            " ␣painter ilda ␣Hanna ␣Nils ␣Qu"
        ),
        -0.01719 * word_start.among("␣at"),
        row=135,
    ),
    # after v/␣o/␣r and 46 more; g/j/v and 45 more
    "L0N280_after_v_o_r_and_46_more_g_j": gelu(
        -0.9165,
        1.203 * previous.among(
            "v ␣o ␣r ␣li ␣said our ␣went ␣com ␣her ␣some ␣de ␣gre ␣see ␣app ␣ar ␣am ␣ag ␣gr ␣go"
            " ␣ser ␣op ␣look ␣ro ␣har ␣ele ␣happ ␣ev ␣del ␣att ␣dep ␣daught ␣sil ␣equ ␣ref ␣lit"
            " ␣return ␣ass ␣pray ␣occ ␣ple ␣inv ␣thoug ␣appe ␣partic ␣resp ␣ra ␣belie ␣sit ␣mil"
        ),
        1.074 * token.among(
            "g j v nd er it ay ion se ere ht ap ␣him ation ␣com ␣there ity ark ite ue ber ␣home"
            " ␣facts ␣go ink ␣count ov ␣comm ves ␣come ction ail via ␣today mark ␣kind ␣happ"
            " ␣dec ␣del ank ism ␣cont ␣att ␣stand oved ination ement ␣sit"
        ),
        0.5486 * token.among(
            "g j er it ion ere ht ␣it ␣him ation ␣com ity ark ite ue ade ␣home ␣facts ␣go ink"
            " ␣count ov ␣comm ␣come ction ␣pass ail Max ␣today ␣kind ember ␣happ ␣opposite"
            " ␣something ting ␣dec ␣del ank ism ␣cont ␣att ␣stand ␣pray ination ement ␣such"
            " ␣September ␣sit ␣position"
        ),
        -0.4903 * word_start.among(
            "- H Q ␣ ␣t ␣p ␣l ␣u ␣M se ␣E ␣F ␣st ␣com ␣two ␣me ␣v ␣pr ␣V ␣no ␣kite ␣been ␣acc"
            " ␣drum ␣coat ␣lamp ␣than ␣put ␣When ␣des ␣bell ␣works ␣Rose There ␣dec ␣sec ␣ind"
            " ␣So ␣tra ␣sur ␣dirty ␣dw ␣daught ␣farm ␣Ir ␣windy ␣cook ␣eff ␣sat"
        ),
        row=136,
    ),
    # 0/␣”/ver and 44 more; after :/;/H and 43 more
    "L0N281_0_ver_and_44_more_after_h": gelu(
        -1.111,
        0.8586 * token.among(
            '0 \u2423" ver \u2423you os our \u2423What hen \u2423LORD \u2423Hello \u2423Goodbye \u2423ye \u2423Yes \u2423see \u2423when Tom \u2423king'
            " ␣Mia ink Lily ause For ␣That ␣When Mia ␣How ␣nor ␣Lane ␣Why teen eren ␣behold"
            " ␣Today ron ␣years ␣Which Pete ␣10 ehold ␣brethren Today ␣beg ␣January ␣year ␣fif"
            " ␣December ␣October"
        ),
        0.8094 * previous.among(
            ': ; H N O W Y \u2423th \u2423B \u2423E \u2423J And \u2423tw "; if \u2423Y \u2423Is \u2423Yes Th \u2423nam \u2423son \u2423Do \u2423Th uch \u2423El'
            " ␣And ␣sons ␣Jer ␣days ␣Jud eh Paul ␣according vent ␣Ab ␣behold Pete ␣daught ); par"
            " Now ␣ref ␣beg ␣est ␣mult ␣fif"
        ),
        0.4915 * token.among(
            '\u2423" os our \u2423What hen by \u2423Hello \u2423Goodbye \u2423ye \u2423see The This \u2423when han ink ites ause'
            " For ␣That One ␣When Mia ␣give ␣these ␣nor ␣Lane ␣Why teen ␣Jerusalem eren ␣Today"
            " ron ␣years ␣Which Pete ␣10 ehold ␣brethren Today ␣fathers ␣beg ␣twelve ␣year"
            " ␣dwell ␣brother ␣fif ␣December ␣October Therefore"
        ),
        0.2561 * word_start.among(
            '\u2423and \u2423" \u2423for \u2423night \u2423may \u2423Hill \u2423job \u2423first'
        ),
        row=137,
    ),
    # ,/I/O and 45 more; ,/6/G and 45 more
    "L0N284_i_o_and_45_more_6_g_and_45": gelu(
        -1.011,
        1.411 * token.among(
            ", I O o ␣I ␣u ␣be ec ␣k ␣sa na ␣li ie adjective ␣them ␣they ma ␣af ␣ch ␣so ␣co"
            " ␣their ime ␣al ␣go ep ␣en ␣knows ␣ser ␣well ␣children ␣even ␣Re ␣also ␣been"
            " ␣tomorrow ␣des ␣tre ␣2 ␣dec ␣Fe oice ␣prov ␣April ␣gener ␣trib ␣such ␣che"
        ),
        0.5721 * token.among(
            ", 6 G i ␣n ␣he ␣sa ␣O od ␣so own ␣wor ␣Now au ␣knows ause ␣more ans ␣op ves ␣men"
            " ␣Re ␣slept ␣acc ␣Bell ␣manner ari com ␣wom ces ␣People ␣according ␣inc rop ␣pres"
            " ␣horse ␣disc ified go ␣Dario ␣both ania ␣mill ced ␣money ␣Klara ␣Igor ␣mil"
        ),
        0.3194 * token.among(
            ", 6 G i ␣n ␣sa od ␣so ␣wor eop au ␣knows ause ␣op ves ␣men ␣Re ␣slept ␣acc ␣Bell"
            " ␣gen ␣manner ari ␣wom ces ␣People ␣according ␣inc ny rop ␣pres ␣horse ified ␣lived"
            " ␣equ go ␣Dario ␣leaves ␣both ania ␣mill ced ␣money ␣Klara ␣Igor ␣taken ␣mil ease"
        ),
        0.269 * previous.among(
            "G Q R c ␣c ␣ha ac ␣A ia ␣re ␣as ␣li ab ␣all ␣C ␣R ␣al ␣ar ␣flag ␣ab ␣ac ␣dis ␣en"
            " ␣Everyone ␣used ␣Re ␣im ␣acc ail oc ␣act ␣2 ␣Ar ␣People oly Opposites ␣inc Months"
            " ␣disc ope ␣tem ␣X ␣inter ␣lit ␣organ irc ␣fear ␣mil"
        ),
        row=138,
    ),
    # after f/j/p and 46 more; c/f/n and 45 more
    "L0N287_after_f_j_p_and_46_more_c_f": gelu(
        -1.106,
        1.147 * previous.among(
            "f j p ␣f ␣m ␣p ␣fr ␣com ␣sp ␣con ␣br ␣ch ␣pro ␣co ␣ex ␣app ␣pr ␣cha ␣comp ␣comm"
            " iver ␣bre ␣qu ff ␣wr ␣pre con It ␣rep ␣del com ␣cr ␣prop ␣Ch ␣exp rop eren ␣dev"
            " ␣att ␣dep ␣chan ␣prov ␣ref ␣mat ␣ass ␣div ␣mar ␣conf ␣det"
        ),
        0.9806 * token.among(
            "c f n o ou on ing at om ve oun ow st ut ive ur ere ain ord hen ri art ast qu up"
            " ure ars ost han ouse urn ink ress ove ang act ail oin ung oll ret itc let ron ons"
            " oint anc iec"
        ),
        0.5379 * previous.among(
            "P p ␣f ␣p oun ␣fr ␣li ␣P ␣con ␣br ␣man ren ␣ex ␣app ␣cha uth ␣comp ␣comm ␣bre ␣rel"
            " ␣Tuesday ␣pre con ␣sy ␣rep ␣del com ␣bel ␣prop ␣Moses ␣exp eren ␣dev ␣disc cle"
            " ␣full ␣dep ␣par ␣conc ␣chan ␣ref ␣mat ␣ass ␣Han ␣conf ␣det ␣mult ␣eff"
        ),
        0.4687 * token.among(
            "c f z ␣b ou ll om oun le ive ain ord hen ␣con qu ␣pro ave up ␣Emma ars han urn"
            ' \u2423having row ink ang act of ane ory \u2423ang ," \u2423place \u2423something \u24232 oll ret \u2423Have'
            " ␣prop itc ␣Today ron ␣its ons anc ␣dwell ␣elect ␣conf ␣det"
        ),
        row=139,
    ),
    # f/an/␣H and 42 more; after re/␣said/ra and 43 more
    "L0N290_f_an_h_and_42_more_after_re": gelu(
        -0.8155,
        0.9893 * token.among(
            "f an ␣H ␣an ␣fr ␣unto ook ␣fl un ␣Hello aul ␣found ␣pain urs Once van ang ␣bec"
            ' \u2423Finch \u2423Finn \u2423lamp \u2423Karl cl \u2423Wood \u2423lost \u2423put \u2423find fl ," \u2423Frost \u2423Ford \u2423sw iff gr'
            " eren iet oh ␣ref bl iled ␣conf ␣cook raw ico ita"
        ),
        0.7676 * previous.among(
            "re ␣said ra ␣af ␣pro ␣ex ␣what ␣night ␣say ␣knows ␣no ␣per ␣str per ␣saw ␣pass"
            " ␣saying ␣saith pr con ␣plus ␣ind ␣prin ␣dist ␣dw ex ␣trans ␣Mara ␣evil ␣conc ␣cond"
            " ␣travel ehold ␣spake ␣wave ␣Cora ␣diff irc ␣dwell ␣Jo ␣Mord ␣cor ␣Mart ␣Hanna pro"
            " ␣sit"
        ),
        0.5467 * token.among(
            "f an ␣H ␣fr ␣unto ook ␣fl un aul ␣found ␣pain urs van ang ␣bec ␣Finch ␣Finn ␣lamp"
            ' \u2423Karl cl \u2423Wood \u2423lost \u2423put \u2423find fl ," \u2423Frost sh \u2423sw iff gr \u2423fire eren iet \u2423Jacob'
            " oh ␣chan ␣told ␣ref icked bl iled ␣conf ␣cook raw ico ita"
        ),
        0.3326 * token.among(
            "f an ␣H ␣fr ook ␣fl un ␣Hello aul ␣found ␣pain urs van ␣bec ␣Finch ␣Finn ␣lamp"
            ' \u2423Karl cl \u2423Wood \u2423lost \u2423put \u2423find fl ," \u2423Frost sh \u2423sw iff \u2423prin \u2423fire eren Finn iet'
            " Karl ␣Jacob oh ␣cond ␣chan ␣told ␣ref icked bl ␣painter ␣conf ␣cook ico ita"
        ),
        row=140,
    ),
    # )/0/): and 44 more; )/):/noun and 42 more
    "L0N293_0_and_44_more_noun_and_42": gelu(
        -1.173,
        1.178 * token.among(
            ") 0 ): noun adjective ord ␣Tom by ␣capital qu ␣under ␣Emma ␣flag ␣small ␣box ␣Sam"
            ' \u2423dis \u2423well \u2423Leo \u2423Paul \u2423liked \u2423painted \u2423park \u2423Finch \u2423Finn mark \u2423Lake ." \u2423Marsh'
            " ␣school ␣mark ␣boat ␣Moss Paul Leo ␣dist ␣market ␣forest orland ␣wave ␣system"
            " ␣painter ␣engineer ␣farmer embr ␣Selmark ␣Qu"
        ),
        0.5635 * token.among(
            ") ): noun adjective ord ␣Tom ␣capital qu ␣book ␣Emma ␣flag ␣small ␣box ␣Sam ␣dis"
            ' \u2423Leo \u2423Paul \u2423painted \u2423park \u2423Finch \u2423Finn mark \u2423Lake ." \u2423Wood \u2423Marsh \u2423school \u2423mark'
            " ␣Moss ␣river Paul Leo ␣shop ␣market ␣reg ␣forest orland ␣wave ␣system ␣painter"
            " ␣engineer ␣farmer embr ␣Selmark ␣Qu"
        ),
        0.3025 * text_start.among(
            "Q o t ha ul ce ke ag adjective un art old ace This Here han te ove Once One land"
            " Shopping Sara self form Numbers It Digits fe Names There sh ble sw Oscar Opposites"
            " Ruth vent Colours oy Months Days mon ne air wood ta rad"
        ),
        0.2333 * word_start.among(
            '" ; ` l \u2423( \u2423h \u2423be \u2423k \u2423it \u2423said ab \u2423them \u2423com \u2423they \u2423one \u2423capital \u2423hat \u2423her \u2423kn Th'
            " ␣small ␣dis ␣en ␣used ␣more ␣park ␣took ␣asked ␣Lake ␣jud ␣may ␣through ␣school"
            " ␣cat ␣among ␣Jesus ␣might ␣strong ␣someone ␣called ␣par ␣ph ␣diff ␣system ␣Jo"
            " ␣world ␣mult ␣Qu"
        ),
        row=141,
    ),
    # B/␣a/␣the and 45 more; in a word beginning B/c/o and 45 more
    "L0N294_b_a_the_and_45_more_in_a": gelu(
        -1.061,
        1.116 * token.among(
            "B ␣a ␣the ␣or ␣on ce ␣not ␣up ree ct art ␣ye ␣some ␣out ment ␣your ␣any te ␣even"
            " are ␣ear ␣part ␣being ␣saith ␣hast ␣away ␣something ording ␣forth bit ble hem"
            " ␣turn ␣according ␣someone ling oot ␣its par me ␣those ␣return ␣elect den ken raw"
            " ␣est med"
        ),
        0.5038 * word_start.among(
            "B c o p s t w z he ␣the re ha en ve ac st to ro ke ho Anna Th te ␣even ␣bre tr For"
            " ␣part sp cl ph str Then Numbers ␣something He com pe ne be par ␣chan she ␣resemb"
            " sha rad They med"
        ),
        0.4779 * token.among(
            "B c ␣the ␣n ive ␣B ␣li ␣unto ct art ␣ye ␣under ade ␣ex ␣ab te ield ire ␣children"
            " ␣even are age ␣ear ␣part ␣word ␣ang ␣saith ␣hast ␣earth ␣something ␣nor ␣relating"
            " ording ␣forth ble ␣another ␣according ␣someone ling iness ␣spake me ures ␣bro"
            " ␣elect den ␣est med"
        ),
        0.3694 * previous.among(
            "he ␣b ␣ha ␣be ␣y st ␣k here ␣kn ␣ye ␣ch ave ␣le ␣cl ␣we ␣into ck row te ␣comp ␣bre"
            " tr ff ␣part esp sp ␣su cl ␣form ␣saith ␣put ␣sy ␣relating pe ␣Jesus ␣turn ␣Moses"
            " ␣eyes ␣cast ␣face par ␣chan ␣consisting ros ived ␣resemb raw ␣lay"
        ),
        row=142,
    ),
    # :/?/ar and 45 more; :/?/ll and 45 more
    "L0N295_ar_and_45_more_ll_and_45": gelu(
        -1.01,
        1.107 * token.among(
            ": ? ar est ␣thou ard ␣hat ast ␣good ␣Yes ime uth ␣king arl au ␣live ib ␣shalt Max"
            " ␣buys ␣David ␣Grey ␣Lake ␣No ␣Reed ␣Hart ␣Swan ari eh oria ␣Ab oy ␣soft ert ␣done"
            " ␣Jacob eb ilt ␣Ol ␣righteous ␣destroy ␣Ir ␣wicked ␣Har ilda ␣love ␣Saul ␣Frank"
        ),
        0.503 * token.among(
            ": ? ll ar at ␣ha ␣he ver est ␣thou ard ␣hat ast ime uth ␣box ␣king ␣cup au ␣live"
            " tain ib ␣Oscar ␣Eve ␣shalt Max ␣buys ␣David ␣great ␣Grey ␣Reed ␣Swan ari oria oy"
            " ert ␣done ␣Jacob illed eb ilt ␣Ol ␣righteous ␣destroy ␣Ir ␣wicked ␣love ␣Frank"
        ),
        0.3819 * previous.among(
            "A ␣u ␣S ␣L ␣M ␣J ␣N ␣P ␣pl ␣Is Anna Tom Lily ␣gave Ben Emma ␣shalt Max Sara ␣nine"
            " Mia Jack Digits Sam ␣Can Nora Oscar Paul Clara Ruth ␣dw ␣Ab ␣int Eve Months"
            " ␣called Finn ␣Listen Pete Olga Vera eb ␣Am ␣Edda ␣Jon ␣wild ␣Mart greg"
        ),
        0.3385 * word_start.among(
            ": ? M U ␣S ␣L ␣M her ␣E ␣J ␣N ␣pl ␣thou ␣hat qu ␣Is ␣king ␣shalt ␣David ␣Grey"
            " ␣Reed ␣Al ␣door com dom ␣someone ␣dw ␣Ab ␣done ␣Jacob ␣sil eb ␣Ol ␣righteous ␣May"
            " ␣especially ␣Am ␣beach ␣wicked ␣Jon ␣Mord ␣wild ␣love ␣Mart ␣Un ␣September"
            " ␣October ␣possess"
        ),
        row=143,
    ),
    # -/n/nd and 46 more; after c/m/n and 46 more
    "L0N300_n_nd_and_46_more_after_c_m_n": gelu(
        -0.9258,
        1.116 * token.among(
            "- n nd oo ut im ig ur ␣un ap ␣sha th ack ra un ine ree ind ␣de ip ort row ␣hand"
            " ␣dis ah ␣over ␣ear oth ␣back ␣sub ull und ␣sun ond ␣dec ␣ind ␣ey ␣fore ␣sur ␣inc"
            " uck ␣side ␣rec ␣mer ␣power ␣ir ␣ra bs ␣sac"
        ),
        0.8744 * previous.among(
            "c m n ␣w or ␣m om ␣h ␣n oo am im ec ap um ag em ␣cap ␣bo ug up ␣pr ␣ab ial ater"
            " amp orm uc ␣can ␣right pr tern ␣girl ␣nor ␣wom ␣Fe ␣sou hy ␣tem atic yl ␣mid ␣cor"
            " sha ␣cent ␣ir ␣until ␣process ␣line"
        ),
        0.5602 * token.among(
            "- nd oo ut im ig ur ␣un ap ␣sha th ra un ind very ␣de ip ort row ␣hand ␣dis ␣over"
            " ␣ear sp ␣back pr ␣sub ull und ␣sun ond ␣dec ower ␣ey ␣fore ␣sur uck ␣side ␣rec"
            " ␣mer ␣power ␣sound ␣dire iqu ␣ir ␣sword ␣ra bs ␣sac"
        ),
        0.481 * word_start.among(
            'M Q l re \u2423w \u2423n \u2423" \u2423S st ut \u2423re \u2423un \u2423sha \u2423N un \u2423ne \u2423cap \u2423D \u2423br \u2423Hello \u2423co \u2423app \u2423ar'
            " ␣On ␣gr ␣Sam ␣dr ␣dis ␣comp ␣There ␣wr ␣key ␣coat ␣El ␣No ␣sub ␣door ␣cr ␣prop"
            " ␣Moses ␣sur ␣dw ␣imp ␣Ab ␣rest ␣occ ␣kitchen ␣appe ␣windy"
        ),
        row=144,
    ),
    # B/␣sha/␣N and 46 more; in a sentence beginning M/u/ing and 45 more; not five after
    # Q/␣Anna/␣Tom and 46 more
    "L0N302_b_sha_n_and_46_more_in_a": gelu(
        2.45,
        -1.005 * five_back.among(
            "Q ␣Anna ␣Tom by ␣Hello ␣came ␣three Anna ␣see ␣what ␣child ␣facts This ␣Sara ␣Sam"
            " ␣comes ␣Monday One ␣Finn ␣No ␣morning ␣dog ␣opposite It ␣boy ␣girl ␣happy ␣Can"
            " ␣job ␣sad Months onia ␣afternoon ␣February ␣tired ␣evening ␣March ␣April ␣Dario"
            " ␣May ␣rainy ␣July ␣ran ␣August ␣windy ␣cloudy ␣America ␣October Therefore"
        ),
        -0.6071 * other_capitalised.among(
            "Q U ␣Good ␣Hello On ␣Then This Here Once ␣Wh One ␣Stone ␣Hugo ␣Lake ␣Marsh ␣Brook"
            " ␣Frost Jack Numbers It ␣Hart Names There ␣Black ␣Ford ␣Swan ␣Lane Clara ␣Today"
            " Months Days Karl Ida ␣Dario ␣May ␣Jan ␣Arvela ␣Felix ␣Ilmaria ␣Klara ␣Igor ␣Dec"
            " ␣North ␣Julia ␣America ␣Tar ␣October ␣Q"
        ),
        0.416 * token.among(
            "B ␣sha ␣N ␣said adjective ␣Hello ␣Y ␣came ␣gre Anna ␣see ␣al ␣cl Tom ␣near ␣knows"
            ' \u2423white Ben \u2423rel \u2423qu adverb \u2423black \u2423word sp \u2423needs \u2423saying ?" \u2423Lake \u2423pri \u2423des Mia'
            " Jack Numbers ␣colour ␣boy ␣month ␣Can ␣job Ruth ␣imp ␣mine ␣Bruno ␣wanted ␣July"
            " ␣August ␣round ␣September ␣che Therefore"
        ),
        0.3668 * sentence_start.among(
            "M u ing ␣se ce ␣O ␣shall od ␣thou ant On ␣their ␣le ␣what ␣Emma ␣we ace This Tom"
            " ␣St ␣Everyone ans Once ␣There ␣Ruth One ten oc ␣Finn Shopping ␣let ␣Hugo ␣Olga inn"
            " ␣saith ␣because It fe ␣art Months Days ␣mount ␣As read ru ␣fruit ring"
            " <|endoftext|>"
        ),
        row=145,
    ),
    # ven/ld/pt and 46 more; ven/ld/pt and 44 more
    "L0N305_ven_ld_pt_and_46_more_ven_ld": gelu(
        -0.8379,
        1.413 * token.among(
            "ven ld pt ous ␣upon ked ving ␣made ␣On ␣Now ␣found ated ␣used ating ␣slept ved"
            " ␣painted ␣took ten ither ␣seen especially ␣than ␣lost ful ired ized osed ␣brought"
            " less aught ged ␣heard ified ished illed ised icked oved ared ␣left ␣ed ␣answered"
            " ived iled ␣Albert ken ␣taken like"
        ),
        0.7239 * token.among(
            "ven ld pt ous ked ving ␣made ␣On ␣Now ␣found ated ␣used ating ␣slept ved ␣painted"
            " ␣took ten ither ␣seen especially ␣than ␣lost ful ired ized osed less aught ged"
            " ␣heard ified ished illed ised icked oved ared ␣left ␣ed ␣answered ived iled ken"
            " ined ␣taken like"
        ),
        0.5963 * previous.among(
            "- C R b c m ␣b ␣e ␣O ab ag ␣pl ␣sm ␣al ␣cl ␣ab ␣tr ust ␣dis ␣ser ␣used ␣children"
            " ␣ro ␣acc esp ␣thr ␣act cl ␣gl ␣hast ␣rem ␣cr oly iss uck itc ␣tem ␣wat ␣sil ␣cur"
            " ␣ed ␣bro hil ␣belie ␣bat"
        ),
        0.1514 * word_start.among(
            "␣m ␣d ␣n ␣fr ␣up ␣com ␣D ␣upon ␣On ␣tr ␣found ␣took ␣When ␣job ␣heard ␣ve ␣wave"
            " ␣left ␣ed ␣answered"
        ),
        row=146,
    ),
    # after er/as/ic and 43 more; le/ere/ld and 44 more
    "L0N306_after_er_as_ic_and_43_more": gelu(
        -1.246,
        1.339 * previous.among(
            "er as ic ut ion ig ul ke ital op ax ous ug ace iv ost out iz og ial ated ating orm"
            " ang atur ␣bec uc ␣form ates form tern ular ric ized olog ific rop gre atic me rap"
            " ination sha ced ger ␣United"
        ),
        1.01 * token.among(
            "le ere ld ame ␣pl art ous ary ␣small ␣tr ally ical les ence ␣ro ␣part ␣way ular"
            " ized ␣flowers ism ces less ␣large ␣together ␣fire ␣side ␣mus ped ize ium ␣usually"
            " ␣organ ␣engine ␣contr rap ense ement ically ages ␣written ger ␣North ␣States ␣che"
            " like ␣line"
        ),
        0.676 * previous.among(
            "ig ir na ul ␣him ara ax old ake ug ␣found og ␣green ␣even orm atur lt ward ␣our"
            " ung ␣girl ␣wall ␣brought ␣Ar ␣thereof olog dom ific ␣burn rop esh ␣Jerusalem gre"
            " vent atic ␣sin ␣lived eb ␣arm ros ␣left rap ␣enem sha ␣stren ger ␣United ita"
        ),
        0.6499 * text_start.among(
            "a b d e i k m n s t y ha er or an as am ad im el ap ter ke one ven ag od op sc iv"
            " scar ob ep pl ner ult arm ph con rop ex let hy alk ps ne bl gen"
        ),
        row=147,
    ),
    # om/␣H/her and 43 more; after ␣t/ent/␣fr and 46 more
    "L0N308_om_h_her_and_43_more_after_t": gelu(
        -1.069,
        1.062 * token.among(
            "om ␣H her ␣unto ␣from ct ␣R ard ␣my ␣some ␣their ␣ar ␣into ␣your ␣this ␣near"
            " ␣against ction ␣word ␣saying ␣other ␣saith ␣way ␣through ular ␣call ␣about ␣among"
            " ative ␣law dom ␣own erm gr rop ␣dest ␣mine ␣those ␣toward ␣certain ech uring"
            " ␣cities esc ison vern"
        ),
        0.9725 * previous.among(
            "␣t ent ␣fr ␣unto ␣up ␣them ␣from ␣ye ␣out ␣al ␣pr ␣into out ␣go ␣flow ␣land ␣even"
            " ␣come ␣over ␣rel ␣against ␣Re ␣pass ␣saying ␣saith ␣through ␣about ␣ind ␣Ar"
            " ␣according ␣between ␣sur ␣ent ␣together ␣lived ehold ␣stand ␣lit ␣return ␣toward"
            " irc ␣dwell ␣contr ␣round ␣dire ␣cent ␣until ␣depart ␣sac"
        ),
        0.6065 * token.among(
            "om ␣H her ␣unto ard ␣Hello ␣some ␣ar ␣into ␣your ␣this ␣near ath ␣against ␣word"
            " ␣saying ␣other ␣back ␣saith ␣way ␣through ␣opposite ular ␣call ␣about ␣wom ␣among"
            " ␣Ar ative ␣law dom ␣own erm gr ␣dest ␣mine ␣those ␣inter ␣arm ␣Am ␣toward ␣certain"
            " ␣holy uring ␣cities esc ison vern"
        ),
        0.4059 * word_start.among(
            "M c t ␣to ␣in ␣n ␣S ␣that ␣W ␣or ␣sha ␣are ␣man ␣so ␣thy ␣pr ␣box Here ␣your ␣V"
            " ␣Jack br ␣near ␣comm ␣Leo ␣There ␣Wh ␣Wednesday ␣key ␣cons ␣saying ␣other ␣saith"
            " ␣ob ␣through ␣tre ␣sho ␣Swan ␣among ␣ind ␣Judah ex ␣trans ␣They ␣ve ␣host ␣those"
            " ␣toward ␣cre ␣Mart"
        ),
        row=148,
    ),
    # D/E/G and 40 more; B/D/E and 45 more
    "L0N310_d_e_g_and_40_more_b_d_e_and": gelu(
        -0.8594,
        1.276 * token.among(
            "D E G I L N O R T W ` ␣T ␣S ␣L ␣H ␣A ␣G ␣B ␣E ␣J ␣N ␣O ␣P ␣R ␣Sara sel ␣hath ␣Mo"
            " ␣Z ␣Re ␣U ␣El ␣hast It ␣Jer ␣Ar ␣Americ ␣As ␣Am ros iled Therefore ␣Eur"
        ),
        0.7485 * token.among(
            "B D E G I J L M N O R T W ` ␣T ␣S ␣L ␣H ␣A ␣G ␣B ␣E ␣J ␣N ␣O ␣P ␣R ␣gre ␣Sara sel"
            " ␣hath lly ␣Mo ␣Z ␣Re ␣U ␣hast It ␣Jer ␣Ar ␣Americ ␣As ␣Am ros iled ␣United"
            " Therefore ␣Eur"
        ),
        0.2162 * previous.among(
            "C E O R ␣o ␣h ␣u ␣he ␣J ␣li ie ho ␣ne ␣man ␣pro ␣al ␣ag ␣go ␣Israel so ␣even uc"
            " ␣pers ␣acc ␣can ␣pass oc ␣shalt ␣su ␣saith He ␣sy ␣Judah ex ␣Egypt ␣disc ham"
            " ␣mount ne ␣conc ehold ium ␣return ␣appe ␣both ␣cor ␣genus ␣North"
        ),
        -0.1226 * word_start.among(
            "B O ␣c ␣L ␣H ␣A ␣G ␣E ␣R ␣In ␣Sara ␣could ␣When ␣Al ␣hast ␣How ␣Have ␣Today ␣As"
        ),
        row=149,
    ),
    # at/om/am and 46 more; after b/f/j and 46 more
    "L0N311_at_om_am_and_46_more_after_b": gelu(
        -1.002,
        1.213 * token.among(
            "at om am ␣it and ord em ␣there ark ind ich here ␣Then ount ace This ␣when ␣Sam arl"
            " are ␣liked ␣There adverb ␣today ile Then ␣way ␣place It Sam There ␣days ␣basket"
            " ␣cont itc ␣Today ␣called ␣Mara ␣mount ␣Listen ote ␣spake air ␣field ␣Am ␣hill"
            " ␣answered ␣Saul ␣sit"
        ),
        0.8818 * previous.among(
            "b f j ␣b ␣f ␣m ␣l ␣L ␣H ␣E And ␣fl ␣bl ␣bo ␣pl ␣Then ␣time ␣am aul ␣when ␣Br ␣ro"
            " ␣let Then ␣And fl ␣gl Numbers Names ␣Can eh gre ␣trans ␣behold ␣called ␣col"
            " ␣daught ␣sal ␣equ Now ␣beg ␣pray ␣prophe ␣trib ev ␣Jo ␣Mord ␣Saul ␣piec"
        ),
        0.6891 * token.among(
            "am ␣it and ord ␣there ark ind ich here ␣Then ount ace ␣when ␣Sam arl ellow are"
            " ␣liked ␣There ool adverb ␣today Then ␣Marsh ␣way ␣place It Sam There ␣days ␣basket"
            " ␣cont itc ␣Today ␣called ␣Mara ␣mount ␣Listen ote ␣spake air ␣field ␣Am ␣hill"
            " ␣answered ␣Saul ␣sit"
        ),
        0.331 * word_start.among(
            "b f ␣f ␣l ␣y ␣or ␣H ␣F ␣It ␣P ␣Anna ␣bl ␣thou ␣ye ␣af res ␣Ben ␣this ␣any ␣comm"
            " ␣wr ␣sl ␣Ed ␣Saturday ␣let ␣things ␣lost ␣rem ␣opposite ␣give ␣cont ␣now ␣horse"
            " ␣behold ␣ret ␣Listen ␣X ␣tak ␣ve ␣equ Now ␣arm ␣beg ␣January ␣Arvela ␣Galdovar So"
            " ␣holy ␣eleven ␣Hanna ␣sac"
        ),
        row=150,
    ),
    # 1/␣th/␣Goodbye and 43 more; 1/␣th/␣Goodbye and 44 more
    "L0N312_1_th_goodbye_and_43_more_1": gelu(
        -0.7972,
        1.51 * token.among(
            "1 ␣th ␣Goodbye ␣three ␣day ␣four ␣al ␣five ␣six its ␣seven ␣Tuesday ␣Oscar"
            " ␣Wednesday ␣Monday ␣Thursday ␣eight ␣key ␣Friday ␣ten ␣much ␣Sunday ␣sub ␣find"
            " ␣nine ␣morning ␣works ␣sons ␣sec ␣days teen ␣horse Months ␣hundred ␣years"
            " ␣afternoon ␣10 ␣evening ␣March ␣4 ␣twelve ␣ass ␣year ␣August ␣eleven ␣November"
        ),
        0.7728 * token.among(
            "1 ␣th ␣Goodbye ␣three ␣day ␣four ␣al ␣five ␣six its ␣seven ␣Tuesday ␣Wednesday"
            " ␣Monday ␣Thursday ␣eight ␣Friday ␣ten ␣much ually ␣Sunday ␣sub ␣find ␣nine"
            " ␣morning ␣works ␣sons ␣sec ␣days teen ␣horse Months ␣hundred ␣years ␣afternoon ␣10"
            " ␣evening ␣March ␣4 Today ␣twelve ␣ass ␣year ␣August ␣eleven ␣duck ␣November"
        ),
        -0.5058 * last_capitalised.among("␣It ␣In ␣On ␣Thursday Numbers It Nora ␣Listen Ida"),
        0.1801 * previous.among(
            "u in al oun ␣e ent ul ␣not ␣Tom ax On ␣Is The ub ␣after ␣On ix This ␣found ␣this"
            " ial ␣say ␣rel ign One ially ␣needs ␣much ␣every ␣ele ␣som str ␣lost form ␣How ␣boy"
            " ␣Have ␣plus ari ative gre ex Months istic inal gn ␣grou gen ␣fif"
        ),
        row=151,
    ),
    # S/␣S/␣was and 44 more; S/␣S/␣A and 46 more
    "L0N313_s_s_was_and_44_more_s_s_a": gelu(
        -0.9135,
        1.221 * token.among(
            "S ␣S ␣was ␣A ro ht ␣li ␣were ho ␣went ␣com ␣came ␣so ␣pro ␣co ␣ex ␣wor ␣go so"
            " ␣house ␣comes ␣per ␣ro ␣im ␣slept ␣char ␣des con com ␣writ ␣prin ex ␣pres ␣mus"
            " ␣speak ␣mer ␣stand ␣lit ␣mat stand ␣val sy ␣grou ␣Hanna ␣Klara pro ␣sit"
        ),
        0.5148 * token.among(
            "S ␣S ␣A ro ht ␣li ␣were ho ␣went ␣com ␣came ␣so ␣pro ␣co ␣ex ␣go so ␣comes ␣per"
            " ␣ro ␣im ␣slept ␣char ␣des con com ␣bel ␣writ ␣ent ␣prin ex ␣pres ␣mus ␣speak li"
            " ␣mer ␣stand ␣lit ␣mat stand rap ␣val sy ␣grou ␣Hanna ␣Klara pro ␣belie ␣sit"
        ),
        0.3934 * token.among(
            "S ␣S ␣A ro ht ␣li ␣were ␣went ␣com ␣came ␣so ␣pro ␣co ␣ex ␣go so ␣comes ␣per ␣ro"
            " ␣im ␣pers ␣slept ␣char ␣des con ␣Jes com ␣writ ␣ent ␣prin ex ␣pres ␣mus ␣speak li"
            " ␣mer ␣stand ␣lit ␣mat stand rap ␣val sy ␣grou ␣Hanna ␣Klara pro ␣belie ␣sit"
        ),
        -0.1238 * word_start.among("␣were ␣went ␣co ␣go ␣great ␣Marsh ␣des ␣rep ␣Jer ␣job ␣ever"),
        row=152,
    ),
    # in a text beginning (/./A and 44 more; A/L/s and 45 more
    "L0N315_in_a_text_beginning_a_and_44": gelu(
        -1.217,
        0.9805 * text_start.among(
            "( . A B C E F G H I J L M N O P S T U W Y ↵ ␣of ␣and ec And est Th The 's For But"
            " mark Then get und He ␣water Where ␣neither ␣mount Now So She nded They Therefore"
        ),
        0.9146 * token.among(
            "A L s t ␣t ␣o re on ␣T al ␣L ␣M ␣an ␣G ␣J ter ␣two ␣R art On ␣three Th ␣thee ure"
            " ␣wor ␣bu ␣Sam ␣Th ty ␣Vera ␣Re ␣Wednesday ␣U ␣took ␣open ␣saith ␣offer als"
            " ␣offering ne ␣Jacob ehold ones ons ␣arm man ␣enem ␣stud"
        ),
        0.6021 * token.among(
            "A E L T s t ␣t ␣o re on ␣T al ␣L ␣M ␣an ␣two ␣R ␣br art On Th ␣thee ure ␣bu"
            " ␣Israel ␣Th ty ans ␣bre ␣Vera ␣Re ␣U ␣saith ␣may ␣earth ␣rep als ␣offering ne"
            " ␣Jacob ehold ones ons ␣arm man ␣enem ␣stud ␣chief"
        ),
        -0.1925 * text_second.among(
            ": a c g i o u x ha ou en at an id am ot ␣was im se ter th ␣r ␣are ␣LORD op art ast"
            " ␣came ue ␣fac ure ␣we ix ␣Israel au ater ff ␣Wednesday uc oc ␣being ␣morning ␣call"
            " ␣now oot oe ience"
        ),
        row=153,
    ),
    # I/J/␣to and 45 more; I/J/␣I and 45 more
    "L0N317_i_j_to_and_45_more_i_j_i_and": gelu(
        -1.023,
        1.383 * token.among(
            "I J ␣to ␣I ␣g ␣H ␣J ␣you ␣shall verb ␣they ␣sp ␣Hello ␣man ␣ye ␣will ␣us fore ␣God"
            " ␣K ␣son ␣we uth ␣king ␣could ␣Paul ␣men ␣can oth sp ␣shalt ␣coat ␣let ph ␣may"
            " ␣sons ␣should ism ␣might ␣ph ␣would ␣priest ␣brethren ␣arm ␣Am ␣dead ␣brother ␣Eur"
        ),
        0.5852 * token.among(
            "I J ␣I ␣H ␣you ␣shall verb ts ␣they est ␣ye ␣will ␣K ␣son ␣we uth ␣facts ␣king"
            " ness vel ␣Tuesday ␣men ␣can hes sp ␣brown ␣shalt ␣coat ␣let ␣may ␣Reed ␣Hill ␣sons"
            " ␣should cess ␣might ␣mine ␣would ␣priest ilt ␣brethren ␣arm ␣Am ␣Lars ␣dead ened"
            " itude ␣Eur"
        ),
        0.3355 * previous.among(
            "' L W Y ␣o ␣m ␣l ␣e ␣wh ho ld ␣co the This ␣Do ␣night ␣any ␣no ␣Wh ␣if ␣long ␣let"
            " ␣where ␣hor ␣girl ught ␣without ␣wom ␣eat Where ␣prin ␣int ␣behold ␣hundred Do Now"
            " ␣mak ␣brethren ␣young ␣mid ␣3 ␣prophe ␣elect ev ␣pol ␣how nded ␣mil"
        ),
        0.252 * token.among(
            "I J K ␣I ad ␣H ␣you ␣O verb ␣ye ␣will ␣K ␣we uth ␣My ␣St vel ␣Tuesday ␣men ␣slept"
            " ␣can esp sp ␣shalt ␣let ␣may ␣sons ␣should gy cess ␣might oice ␣sou hy Pete ␣would"
            " Vera ilt ␣brethren ␣arm stem ␣Se ␣Pet ␣Am ␣dead ason ened ␣Eur"
        ),
        row=154,
    ),
    # k/ore/␣tw and 45 more; after h/z/␣H and 45 more
    "L0N318_k_ore_tw_and_45_more_after_h": gelu(
        -1.059,
        1.569 * token.among(
            "k ore ␣tw ma ␣bo ake ␣cha ars ␣son ␣ke era ␣house ␣make iah ␣offer ␣tre ␣sons ␣Jes"
            " ␣take ␣Moses ␣first els esh aves ␣side ␣fam ␣offering ␣called ␣hundred ␣gold"
            " ␣thousand ␣sil ␣lived ␣tab eb ium ilt ␣sing ash ␣fathers ␣beg ␣year ␣Har ␣Jo ek"
            " ␣ra ␣chief ␣priests"
        ),
        1.209 * previous.among(
            "h z ␣H ␣were ub ␣nam ␣bu tain ib ␣Z iah ␣El cl ␣form ␣offer ␣set ␣sons irty"
            " ␣thereof ␣serv vent ␣Ab ␣side ␣offering ␣hundred ␣As ␣gold ␣thousand ␣sil ␣keep"
            " ␣equ ␣tab eb ash ␣twelve ␣toward ␣year ␣meas ␣trib ek ␣est ␣alt ␣fif ␣plac esc"
            " ␣goat bs ␣oil"
        ),
        0.6764 * text_start.among(
            ". A B C D E F G H I J L M N O P R S U ␣of ␣and And Th The But Then ␣water ␣neither"
            " Eve ␣mount read air So nded"
        ),
        0.1641 * sentence_start.among(
            "A B E J M N T W Z l ␣the ␣and ␣T ␣I al ␣be ad ␣S ␣W ␣A ir ␣B ␣E ␣it And un ␣they"
            " ␣but ␣their Anna Th The ␣On Here ␣Everyone ␣Ruth Shopping ␣every Then ␣And Where"
            " Days ␣They Now ␣destroy So They Therefore"
        ),
        row=155,
    ),
    # o/u/␣s and 45 more; after I/␣s/␣m and 45 more
    "L0N319_o_u_s_and_45_more_after_i_s": gelu(
        -0.881,
        1.077 * token.among(
            "o u ␣s ␣w ␣l ␣re ␣wh ␣shall ␣tw ␣bo ␣br ␣will ␣who ␣sm ime ␣pr iv ust ␣gr br ␣no"
            " ␣comp ff uc ␣shalt ␣let ␣te ually ␣then ␣may pr ␣gl oll iss gr ␣neither ␣exp ␣fam"
            " ␣cause cle ient ␣yet ehold ru ech ␣contr ␣def ␣plac"
        ),
        0.7898 * previous.among(
            "I ␣s ␣m ␣h ␣n ␣ha ␣he ␣sha ␣shall verb ␣ne ␣which ␣kn ␣will ␣ch ug ␣j ␣pr ␣we"
            " ␣used ␣does ␣qu ␣sc ␣can ␣if ␣su ␣may ␣sch ␣gl ␣des ␣should ␣command ␣ey ␣learn"
            " ␣em ␣might gan ␣sk ␣int ␣fam ␣cause ␣col ␣ph ␣would ␣order ␣eff ␣commanded ␣mil"
        ),
        0.7027 * token.among(
            "␣s re ␣w ␣f ): ␣u ␣shall ␣tw ␣br ous ␣will ␣who ␣sm ␣made ␣pr iv br ␣no ␣comp uc"
            " ␣shalt ␣let ␣te ually ␣then pr ␣sch ␣gl oll gr ␣neither ␣exp ␣fam ␣cause cle ient"
            " irit ␣yet ehold ␣host ␣div ru ech ␣contr ␣def ␣plac amm"
        ),
        0.5254 * token.among(
            "u ␣s ␣w ␣l ␣re ␣shall ␣tw ␣br ␣will ␣who ␣sm ␣pr iv br ␣no ␣comp ach ff uc ␣shalt"
            " ␣let ␣te ually cl ␣then ␣may pr ␣sch ␣gl ␣happ oll iss gr ␣neither ␣exp ␣fam"
            " ␣cause cle ient ␣yet ehold ␣host ␣div ru ech ␣contr ␣def ␣plac"
        ),
        row=156,
    ),
    # ./`/as and 40 more; `/ar/as and 45 more
    "L0N321_as_and_40_more_ar_as_and_45": gelu(
        -0.8838,
        1.128 * token.among(
            ". ` as noun ␣was ␣said ␣him ara ␣me ␣her ␣She ␣red ␣Yes ␣time ␣blue ␣five Once"
            ' \u2423Tuesday \u2423Vera \u2423Re \u2423Wednesday \u2423looked adverb \u2423Monday \u2423Ida ." \u2423Sunday Sara \u2423morning'
            " ␣school It ␣girl ␣Swan ␣orange ␣behold ␣afternoon Yes ␣evening ehold ␣ran ␣windy"
            " ␣September ␣sit"
        ),
        0.6757 * token.among(
            "` ar as noun ␣was ce ␣said ␣him ara verb ist ␣me ␣her ␣She ␣red ␣Yes ␣time ␣blue"
            ' row \u2423five Once \u2423Tuesday \u2423Vera \u2423Re \u2423bec \u2423Wednesday \u2423looked adverb \u2423Monday \u2423Ida ."'
            " ␣Sunday ␣des ␣morning ␣school It ␣behold ␣afternoon Yes ␣evening ehold ␣twelve"
            " ␣hill ␣ran ␣windy She ␣September ␣sit"
        ),
        0.6544 * previous.among(
            "x ␣o ␣c ␣l ␣e ␣M ␣r ␣Anna ␣She On the ␣box ␣night Once ␣behind ␣Leo ␣Wednesday"
            " ␣Monday ␣park One ␣Thursday ␣garden ␣act ␣lost ␣morning ␣school ␣cat It ␣girl"
            " ␣river ␣play ␣basket ␣bird ␣shop ␣sunny ␣mus ␣market ␣met ␣forest ␣afternoon"
            " ␣evening ␣4 ␣farm ␣hill ␣kitchen ␣beach ␣windy ␣bridge ␣mill ␣leg"
        ),
        0.1607 * followed.among("␣The ␣F ␣unto ␣Tom ␣Ben ␣Now ␣Where ␣Mia ␣There ␣Can"),
        row=157,
    ),
    # ve/ess/␣up and 44 more; after b/f/v and 47 more
    "L0N325_ve_ess_up_and_44_more_after": gelu(
        -1.008,
        1.242 * token.among(
            "ve ess ␣up ord if ound ate ous ving ace ouse urn ␣before ating ␣Ruth ction ious"
            " ition ␣open Max ␣ang ␣form ␣kind ␣offer ␣school ␣fast ull ␣mark ␣give ting ␣Moss"
            " ␣among Opposites ific vent eren ␣offering ␣full ␣closed ␣loud ␣slow ␣hot ute oint"
            " ution ␣trib ␣sac"
        ),
        0.7252 * previous.among(
            "b f v ␣b ut ␣B ␣P ld ␣cap if ␣v qu ␣co ving ␣app ␣cha ␣off han ␣gave ang ␣thr ␣El"
            " rib ␣set ␣sons ␣del ␣brought ␣bel har ␣serv ␣ent ␣burn ␣whom ␣Ab ␣called ␣att semb"
            " ␣keep ␣cour ␣host ␣prov ␣rece ␣answered ␣meas ␣Jo ␣est ␣mult ␣z ␣ra ␣Qu"
        ),
        0.6346 * token.among(
            "ve ess ord if ound ate ous ␣upon ving ace ck ouse urn ␣before ating ␣Ruth ious"
            " ition ␣open ␣ang ␣form ␣kind ␣offer ␣school ␣fast ull ␣mark ␣call ting Opposites"
            " ific Ruth vent eren ␣offering ␣full ␣closed ␣loud ␣slow ␣supp ␣hot ␣stand ute oint"
            " ␣pray ution ␣trib ␣sac"
        ),
        0.406 * token.among(
            "ve ess ord if ound ate ous ␣upon ving ace ck ouse urn ating ␣Ruth ious ition ␣open"
            " ␣ang ␣form ␣kind ␣offer ␣school ␣fast ull ␣mark ␣call ting ific Ruth vent eren"
            " ␣offering ␣full ␣closed ␣loud ␣slow ␣supp ␣hot ␣stand ute oint ␣pray mber ution"
            " ␣trib ␣sac"
        ),
        row=158,
    ),
    # n/ar/␣th and 45 more; after m/oun/␣e and 44 more
    "L0N327_n_ar_th_and_45_more_after_m": gelu(
        -0.9578,
        0.9967 * token.among(
            "n ar ␣th ver ld ␣four ␣son ␣king ␣Th ah uch ater iver are orm mer igh ner ␣thr"
            " ␣And ␣did tern vania aven ␣according gan ␣prin ␣character ient over ␣hundred"
            " ␣spake par ium gth ␣beg ␣year ior ared ived ␣brother ␣fif ened ␣Saul greg acle"
            " ␣tail med"
        ),
        0.619 * previous.among(
            "m oun ␣e her ord ma qu ␣de ␣gre ␣app ␣nam ␣son ␣ke so te ␣comm ␣saith ␣happ form"
            " ␣tre ught ␣according ␣prin gre ␣Ab ␣behold ham ␣tak ␣daught ␣keep be ␣equ ehold me"
            " ␣beg ␣rece ␣thoug stand ␣year ␣appe ␣trib ␣Jo ␣cities iqu ␣est ␣alt ␣stren"
        ),
        0.5256 * token.among(
            "ar ␣th ver ld ite ␣four ␣son ␣king ␣Th ah uch ater iver orm mer igh ner ␣thr ␣And"
            " ␣did tern vania aven ␣according gan ␣prin ␣character ient over ␣hundred oh ␣spake"
            " par ium gth ␣beg ␣year ior ared ived ␣fif ger ened ␣Saul greg acle ␣tail med"
        ),
        0.3543 * token.among(
            "ar ␣th ver ld ite ␣four ␣son ␣Th ah uch ater iver orm mer igh ␣U ner ␣thr ␣And"
            " ␣did tern vania aven ␣according gan ␣prin ␣character ient over ␣hundred oh ␣spake"
            " par ium gth ␣beg ior ared ived ␣painter ␣brother ␣fif ger ened ␣Saul greg ␣tail"
            " med"
        ),
        row=159,
    ),
    # m/z/en and 42 more; m/z/en and 44 more
    "L0N329_m_z_en_and_42_more_m_z_en": gelu(
        -0.9213,
        1.294 * token.among(
            "m z en on om am ig ul um ven ag ord qu ug up ␣am han og ib ress orm atur ign ␣bec"
            " ␣can arn ens ␣heart com acter hem oy ron mon ria ␣chan gn iqu rid ␣grou ␣subst gen"
            " ident ison ico"
        ),
        0.7395 * token.among(
            "m z en on om am ig ul um ven ag ord qu ug up ␣am han og ib ress orm atur ign ␣bec"
            " ␣can arn ens ␣heart com acter hem oy ron mon ria ␣chan ros gn iqu rid ␣grou ␣subst"
            " gen ident ison ico ␣anim"
        ),
        0.4236 * word_start.among(
            "b c p ␣s or ␣m ␣d ␣l al ␣S ␣y ␣or ␣M ␣re ␣G ␣as ␣N ␣do ␣ne ␣so ␣thy ␣Ben ␣sm ␣God"
            " ␣al ␣ar ␣am ␣ab ␣tr ␣end ␣count ␣comp ␣Leo ␣acc ␣can ␣la ␣te ␣El ␣ob ␣ind ␣int"
            " ␣trans inal ␣occ ␣poss ␣dwell sy ␣ra"
        ),
        0.3206 * previous.among(
            "c p ␣s ha ␣ha ␣u ␣g ab ag hen ␣con qu ␣co ade up ␣al ␣cha ip ␣ab og ␣ser ater"
            " ␣comp ␣op amp ␣qu pl ␣im ␣ad ␣acc ␣car ␣colour ␣sy ␣ben ␣inc ␣exp ␣imp ␣disc ␣ph"
            " yl ␣wanted ␣lit ␣Am ␣inv irc sy ␣resp ␣subst ␣instr"
        ),
        row=160,
    ),
    # '/c/f and 44 more; C/is/␣c and 6 more
    "L0N330_c_f_and_44_more_c_is_c_and_6": gelu(
        -0.8972,
        1.165 * token.among(
            "' c f u z ha ␣c ␣( ␣e ␣H ia ␣wh ro ␣J ␣F ce ␣P ra ␣What ␣bl ␣LORD ␣D ␣v ␣which"
            " ␣man ␣who ␣out ␣God ␣j ␣king ␣hand ␣fe ib via ile ␣saying ␣ang cl ␣dec ␣ey ␣whom"
            " gre oh illed ␣pray ␣ple embr"
        ),
        1.117 * token.among("C is ␣c en ␣( ␣e ␣H ␣D ␣saith"),
        0.8772 * previous.among(
            "D G ␣ ␣f ␣ha ␣u ␣g ␣H ␣M ␣A ␣G ␣E ␣O ␣LORD ␣D ␣my ␣will ␣de ␣fac ␣God up ␣K ␣son"
            " ␣king ␣Israel ␣people ␣en ites ␣children ␣land ␣great ␣according ␣Judah ␣imp"
            " ␣Egypt ␣ever ␣ph eb ␣ref ␣July gn ␣gener ␣cities ␣wild ␣def ␣depart"
        ),
        0.4528 * token.among(
            "C c g r u x z ␣c ␣( ing ␣he il ␣e ␣H ␣re ␣J ␣as ce if ␣D ␣kn ␣some ␣king ␣ac ␣hand"
            " ␣over Emma ane ought ␣every ␣tree ␣saith ple oria ␣Judah ␣Egypt cle ollow ␣Christ"
            " ␣rece ␣ple ␣Felix ify ␣Stella uring ives itude ␣Eur"
        ),
        row=161,
    ),
    # v/␣f/␣n and 45 more; after a/o/␣ and 46 more
    "L0N332_v_f_n_and_45_more_after_a_o": gelu(
        -0.967,
        1.088 * token.among(
            "v ␣f ␣n ␣th et ver ut ␣un ter ␣con ␣br ␣v ␣time ␣bu ␣tr ␣comm tr ␣sc ␣pre ␣cons"
            " ␣act ␣right str ␣high con ␣res ␣sec ␣cont iss ␣according ␣first ␣burn ␣prin ␣int"
            " ␣dest ␣mer ␣cour ␣inter ␣ref ␣mid ␣inv ␣diff ␣sto ␣conf ␣det ␣mult ␣def esc"
        ),
        1.059 * previous.among(
            "a o ␣ ␣a ␣the ha ␣m ␣in ␣u ut ␣an ␣E ␣r ra ␣by ␣con On ␣co the up The ␣ar ␣into"
            " This ␣knows ␣no ␣qu ␣ad ten ␣every ␣pri con ari ␣tra ␣according ␣sur ␣neither eren"
            " ␣dest ␣far ␣par par ␣mak Today ␣mid ␣bro ␣elect ␣cor amm"
        ),
        0.572 * word_start.among(
            "␣ ␣b ␣f ␣in ␣be ␣sa ␣on And ␣at ␣con ␣me ␣pl ␣good ␣le ␣ar ␣we ␣found ␣go ␣count"
            " ␣no ␣six ␣comm ␣per ␣str ␣ad ␣pre ␣cons ␣cold ␣ele ␣No ␣call ␣res ␣dec ␣Have ␣tra"
            " ␣cont ␣might ␣sk ␣Egypt ␣mer ␣cour ␣prov ␣ref ␣Edith ␣Se ␣conf ␣perform ␣read"
        ),
        0.4994 * previous.among(
            "E ` t in ␣of or ␣u ␣e ent ver ␣The ␣an ␣sha ␣r ␣his ject ␣con ct ␣her ␣their ving"
            " the able 's ␣ab ␣gr ␣any hed ered tr mer ␣ad ␣every ␣right ␣name con ording ␣tra"
            " ␣according gr ␣neither ␣dest ified ␣whose oor ␣inv iled"
        ),
        row=162,
    ),
    # p/ol/␣It and 46 more; ol/all/␣It and 45 more
    "L0N333_p_ol_it_and_46_more_ol_all": gelu(
        -0.876,
        1.077 * token.among(
            "p ol ␣It ␣went ct ␣capital ␣ball ␣j ␣off ost ep ␣comes act ␣painted One ␣long"
            " ␣Saturday ␣tomorrow ull ␣opposite Numbers It outh ald oll ␣Black ␣rep ␣Moss iff"
            " venia ␣serv ␣short eren ␣Today Months Days ␣full ␣cond eb Today ␣January ␣organ"
            " ␣diff iec ␣meas ␣pol ring ident ␣December"
        ),
        0.5842 * token.among(
            "ol all ␣It ␣went ct ␣capital ␣ball ␣j ␣off ost urn ep ␣comes act ␣Monday ␣painted"
            " One ␣tomorrow ull ␣opposite It outh ald oll ␣rep ␣Moss iff venia ␣serv ␣short eren"
            " ␣Today Days cle ␣full ␣cond eb Today ␣January ␣organ ␣diff ru iec ␣meas ␣pol ring"
            " ␣December arrow"
        ),
        0.5487 * previous.among(
            "- R d f p ␣ ␣f ␣d ␣S ␣W ␣M ␣fr ␣un ␣F ␣st ␣N un ␣D ␣R ␣V ␣dis mb ␣knows ␣Br ␣comp"
            " ␣comes ␣lost con und ␣Have com ␣ind ␣People ␣cont ␣dist ␣int ␣dest ␣Today ␣ph ␣Nor"
            " ne ␣cond ␣ref ␣engine ␣diff irc ␣conf ␣Mart tto"
        ),
        0.35 * word_start.among(
            "- Q d f ␣ st ␣un ap And ␣It ␣went ind ␣ball Anna ␣off out ␣comes Once For ␣Monday"
            " ␣painted One But ␣Karl ␣tomorrow ␣lost ␣opposite Numbers It ␣rep ␣Moss ␣ind"
            " Opposites ␣dist ␣short Colours ␣Today Months Days ␣full ␣cond ␣January ␣organ"
            " ␣diff ␣pol rad ␣December ␣November"
        ),
        row=163,
    ),
    # ␣has/␣there/␣ball and 44 more; after r/ro/␣r and 47 more
    "L0N336_has_there_ball_and_44_more": gelu(
        -0.9229,
        1.115 * token.among(
            "␣has ␣there ␣ball ␣She Anna ␣Emma ␣flag ␣like ␣green ␣Mia ok ␣Nora ␣Leo ft ␣liked"
            " ␣men ␣Clara ␣There ␣Vera ␣Finn Shopping ␣cold ␣opposite It ␣Rose oll There ock"
            " ␣hard ␣balls Nora ␣shop ps ␣gold ␣10 ␣March ␣4 ␣wood ␣Yolvia wood ␣January ␣div gn"
            " ␣kitchen ␣mill ␣cups ␣November"
        ),
        0.7354 * previous.among(
            "r ro ␣r ␣has ␣at ␣tw ␣R ␣In ␣ch ␣three ␣red ␣al ␣time ␣ar ␣ac ␣green ␣en ␣ser ␣six"
            " Once tr ␣Leo ␣pers ␣painted ␣eight cl str ␣opposite ␣2 Names ␣Fe ␣orange ␣Ar"
            " ␣People ␣umbrell har gr Colours ␣X ␣February ␣wave ␣ran ␣August ␣meas ␣5 hil ␣est"
            " ␣Bel ␣Nils ␣piec"
        ),
        0.7288 * token.among(
            "␣has ␣there ␣ball ␣She ␣Emma ␣like ␣Mia ok ␣Nora ␣Leo ft ␣men ␣Clara ␣There ␣Vera"
            " ␣Finn Shopping ␣cold ange ␣Rose oll There ␣hard ␣balls Nora ␣shop gre ps ␣gold ␣10"
            " ␣March ␣4 ␣wood ␣Yolvia wood ␣January ␣div gn ␣kitchen ␣Ilmaria ␣mill ␣cups"
            " ␣November"
        ),
        0.4977 * word_start.among(
            "␣( ␣p ␣A ␣wh ␣r ␣P ␣has ␣sp ␣will Anna ␣cl ␣named ␣before ␣Mia ␣work ␣Fr ␣well"
            " ␣old ␣against ␣Vera ␣pers ␣open ␣pass ␣Saturday ␣cold ␣Bell ␣Rose There ␣brought"
            " ␣Ar har ␣life ␣ever ␣ve ␣conc ␣March ␣wood ␣arm ␣mat ␣January ␣div ␣destroy ␣mill"
            " ␣stren ␣chief ␣Julia ␣sac"
        ),
        row=164,
    ),
    # I/Q/i and 36 more; I/Q/i and 40 more
    "L0N339_i_q_i_and_36_more_i_q_i_and": gelu(
        -0.9364,
        1.271 * token.among(
            "I Q i na ara ma ri ␣Yes ␣flag Here ␣Sara ␣knows Once iah cl ␣Hill Numbers It"
            " Digits ␣call ␣Have ␣Swan eh Oscar Opposites Colours ␣sil Yes be ehold bl ␣August"
            " ␣Jon ␣Har ␣Jo ilda ␣Hanna ␣September ␣October"
        ),
        0.638 * token.among(
            "I Q i ara ma ri ␣Yes ␣flag Here ␣Sara da ␣knows iver Once ␣Re iah cl ␣Hill ␣call"
            " vania ␣Have ␣Swan eh Oscar Opposites Colours ␣pe ␣sil Yes be ehold ␣March go bl"
            " ␣August ␣Jon ␣Har ␣Jo ilda ␣Hanna ␣September ␣October ␣Qu"
        ),
        0.3922 * token.among(
            "I Q i ara ma ri ␣Yes ␣flag Here da ␣knows iver Once ␣Re ␣painted iah cl Sara It"
            " Digits ␣call ␣Have eh Oscar Opposites oice Ruth ␣dw Colours ␣pe ␣tired ␣sil Yes be"
            " ehold go ta bl ␣August Thank ␣Jon ␣Har ␣Jo ilda ␣Hanna ␣October"
        ),
        0.2887 * previous.among(
            "B H I J K L M S ␣s ␣T ␣L ␣H ␣M ␣J ␣N ␣O ␣P nder ␣my ␣In ␣will ␣under ␣Is Th ␣K"
            " ␣named ␣Do ␣Th ␣Everyone ␣comes ␣behind ␣Z ␣U ␣Ed ␣saith ␣hast ␣Have ␣Fe ␣ey ␣fore"
            " eh Opposites ␣Ol gn ␣Ir ␣Jon ␣Har ek sha"
        ),
        row=165,
    ),
    # ␣g/␣be/␣was and 42 more; ␣g/␣be/␣was and 45 more
    "L0N340_g_be_was_and_42_more_g_be": gelu(
        -1.114,
        1.398 * token.among(
            "␣g ␣be ␣was ack ␣she ook ␣ball ␣flag ␣king ␣city orn ␣hand ␣end ␣dis ␣house ␣hath"
            " ␣look ␣ro ␣looked ␣saw ␣act ␣back ␣way ␣place ull ald ␣river ␣wall ␣ey ␣head ␣side"
            " ␣horse ␣umbrella ␣mount ␣thing ␣daught ␣face ␣field ␣hill ␣engine man ␣fall ␣sword"
            " face ␣walk"
        ),
        0.6574 * token.among(
            "␣g ␣be ␣was ack ␣she ook ␣ball ␣king ␣city orn ␣hand ␣end ␣house ␣hath ␣look ␣ro"
            " ␣looked ␣saw ␣down ␣act ␣back ␣way ␣place ull ␣mark ald ␣river ␣wall ␣ey ␣head"
            " ␣side ␣horse ␣mount ␣thing ␣voice ␣daught ␣face ␣woman ␣hands ␣field ␣hill ␣engine"
            " man ␣fall ␣sword face ␣position ␣walk"
        ),
        0.4943 * word_start.among(
            "' A p ␣s re ␣d ␣g ␣th ␣re ␣G ␣un ␣she ␣com ␣He ␣thy ␣Then ␣their ␣j ␣ag ␣found"
            " ␣city ␣again ␣having ␣Th ␣behind ␣ro ␣There ␣looked ␣act ␣Marsh ␣brought ␣strong"
            " ␣sur ␣now ␣given ␣full ␣met ␣As ␣slow ␣equ ␣June ␣Sel ␣conf ␣cor ␣stren ␣quality"
            " ␣air ␣North ␣Nils"
        ),
        0.3692 * token.among(
            "␣g ␣be ␣was ack ook ␣ball ␣king ␣city orn ␣hand ␣end ␣house ␣hath ␣look ␣land"
            " ␣looked ␣saw ␣down ␣act ␣back ␣way ␣place ull ␣mark ald ␣river ␣wall ␣ey ␣head"
            " ␣side ␣horse ␣mount ␣thing ␣voice ␣daught ␣face ␣woman ␣hands ␣field ␣hill ␣engine"
            " man ␣fall ␣leg ␣sword face ␣move ␣position ␣walk"
        ),
        row=166,
    ),
    # es/an/hat and 47 more
    "L0N342_es_an_hat_and_47_more": gelu(
        -0.9079,
        0.8955 * token.among(
            "es an hat ␣was ␣are ag ␣were ␣have ␣went ␣has ␣had ld ame ␣will ␣made ount ally da"
            " ␣having ␣does ␣could ␣op ␣Z adverb Emma ␣slept ␣saw ␣took ␣can ␣Grey ␣asked ␣Lake"
            " Sara ␣des ␣Hill ␣very Nora ␣might Where ␣full ␣years ␣got ␣lived ␣would ␣wanted"
            " ␣lit ␣May ␣Galdovar ically ␣September"
        ),
        0.5905 * token.among(
            "es an hat ␣was ag ␣were ␣have ␣has ␣had ld ame ␣will ␣made ␣flag ally da ␣having"
            " row ␣does ␣could ␣op adverb Emma ␣slept ␣took of Max ␣Grey Sara ␣des ␣Hill ␣very"
            " Nora ␣might Where ␣full ␣years ␣got ␣lived ␣would ␣wanted ␣lit ␣May ␣June"
            " ␣Galdovar ically ␣wild ␣Bel ␣September ␣lay"
        ),
        0.5247 * token.among(
            "es an hat ␣was ␣are ag ␣were ␣have ␣went ␣has ␣had ld ame ␣will ␣made ount ally da"
            " ␣having ␣does ␣could ␣op adverb ␣slept ␣saw ␣took ␣Grey ␣asked Sara ␣des ␣Hill"
            " ␣very Nora ␣might Where ␣full ␣years ␣got ␣lived ␣would ␣wanted ␣lit ␣May"
            " ␣Galdovar ically ␣wild ␣quiet ␣September"
        ),
        0.4913 * previous.among(
            "' H W c m ␣s ␣c ␣e ␣that st ␣N ␣she ␣Tom ma ␣capital ␣She ␣Lily ␣Who ␣mother ␣Max"
            ' Here \u2423dis \u2423comm \u2423comes \u2423Paul eds \u2423There \u2423Wh \u2423bec \u2423been \u2423Eve ?" \u2423And ," \u2423because It'
            " There ␣em ␣People gan ␣Why ␣cond ␣consisting ␣Pet ␣organ gn ␣grou ␣Greta ␣Igor"
        ),
        row=167,
    ),
    # in a text beginning i/j/p and 41 more; )/Q/b and 45 more
    "L0N346_in_a_text_beginning_i_j_p": gelu(
        -1.411,
        1.32 * text_start.among(
            "i j p v w on ar or le st im el se to ro ter ag ine ma art ant sc ace te ang act"
            " ten oc land ph self pe ex hy alk ps ham be par me air pro rad med"
        ),
        1.0 * token.among(
            ") Q b c ␣c ␣( ic noun ig ␣r ␣br Here iv ␣gr ical ␣ac br ␣ser ␣used Once age ␣per"
            " ␣rel ␣sc oc ult ory ␣Wood ␣car ␣res ␣sy There ric ple ible pe gr ␣inc ␣sk itc ␣col"
            " fect ␣rec ␣equ par ␣occ ages ␣mult"
        ),
        0.4669 * token.among(
            "? c ␣b it ␣( ic noun ig ous red ␣red ment Here ␣gr br ␣used its ␣ro ␣ad oc ult"
            " ␣Finch ired ens Names ald ␣sy There ␣dec ple ible gr ␣inc itc Days ert atic ␣rec"
            " ␣cond ␣equ par ␣wood ␣occ gn bl ␣mult ␣Igor nded ␣belie"
        ),
        -0.2317 * sentence_start.among(
            'E G M O T t \u2423 \u2423s \u2423( al \u2423" am \u2423H \u2423an \u2423it \u2423F And ch ag On \u2423Then Anna \u2423named Tom \u2423Now'
            " ␣Mia ␣used ␣Paul Max ␣Ida Shopping Then get Sara ␣When cy Oscar Paul gr Clara Leo"
            " ␣character ex Days Ida air ␣prov de man"
        ),
        row=168,
    ),
    # ␣of/hat/␣that and 45 more; z/on/hat and 45 more
    "L0N347_of_hat_that_and_45_more_z_on": gelu(
        -1.053,
        1.371 * token.among(
            "␣of hat ␣that ␣wh ␣with ill ␣by ␣from hen ␣all ␣two ␣which ␣upon ␣under ␣who ␣what"
            " ␣into ␣when out ␣before ause ␣against ␣behind ␣also ither ␣if ␣let ␣te ␣where Then"
            " ␣through ␣because ␣these ␣among ␣between ␣many ␣whom ␣behold ␣caus ␣whose ␣destroy"
            " ␣both ␣whe So ␣enem ␣how ␣until ␣possess"
        ),
        0.4788 * token.among(
            "z on hat ␣that ce ess ␣they ␣which ␣who ␣into ␣when ish ose ause urs ␣long ␣te"
            " ␣other ually ␣where ␣spe ␣opposite ␣because ␣dark ␣these ock ␣among hem ␣between"
            " ␣together ␣therefore ␣now ␣whom ␣given fect ␣done ␣hear Pete illed ␣mak ␣whose ␣3"
            " ␣both ␣painter ␣only ␣how ␣ste ␣possess"
        ),
        0.3501 * previous.among(
            "I L T W ␣w ␣wh pp ␣tw ␣bl ␣af res Th ␣when ␣fe ␣land For ␣sc ␣sl ␣if ␣cons ␣let"
            " ␣things ␣where ␣saith ␣then ␣way ␣rep ␣Fe Opposites ␣dist ex ␣pres ␣trans ␣behold"
            " ␣reg ␣pur ␣sin ␣supp ehold ␣ins ␣mak ␣prov ination hil ␣cities ␣Mart ␣instr ␣plac"
        ),
        0.238 * token.among(
            "Z z hat ␣that ␣which ␣who ␣into ␣when ish ␣Where ause urs umb ird ␣te ␣other"
            " ␣where ␣spe ␣opposite ␣dark ␣these ting ␣among ␣So aught ␣blood hem ␣between"
            " ␣together ␣now ␣whom ␣given fect ␣done ␣hear Pete illed ␣whose ␣brethren ␣Han ␣sto"
            " ␣both ␣system ␣painter ␣how ␣est ␣taken ␣possess"
        ),
        row=169,
    ),
    # ␣(/ac/␣un and 43 more; ␣(/ac/␣un and 45 more
    "L0N349_ac_un_and_43_more_ac_un_and": gelu(
        -0.7515,
        1.278 * token.among(
            "␣( ac ␣un qu ␣who ␣fac ␣nam ␣On Here ␣off ␣Tuesday van ␣part ␣Stone ␣act ␣bas"
            " ␣char ␣Wood ␣Marsh ␣des ␣Hart ␣del ␣ind ␣ey hem ␣ent ␣inc ␣sk ␣prin ␣mus ient"
            " ␣spec ␣equ anc ␣div ␣rece ␣Felix ␣ed ␣Ir ␣med iqu ␣mult ␣written rad ␣piec"
            " ␣process"
        ),
        0.7256 * token.among(
            "␣( ac ␣un qu ␣fac ␣nam ␣On Here ␣off ␣Tuesday van ␣part ␣Stone ␣act ␣ang ␣bas"
            " ␣char ␣Wood ␣Marsh ␣des ␣del ari ␣ind ␣ey ␣ent ␣ben ␣inc ␣sk ␣prin ␣mus ␣spec ␣equ"
            " anc ␣div ␣rece ␣Felix ␣ed ␣kitchen ␣Ir ␣meas ␣med iqu ␣mult ␣written ␣spirit rad"
            " ␣piec ␣process"
        ),
        0.7252 * previous.among(
            "w ␣s ␣c ␣W ␣se ␣st ␣br ␣v ␣under ␣pr ␣gr ␣Fr ␣count ␣does ␣could Once ␣sc ␣buys"
            " ␣act ␣ev ␣sw ␣cr ␣build ␣sk ␣ve ␣plant ␣Bruno ␣wanted ␣wave ␣Cora irc ␣Felix gn"
            " ␣pol ␣Mart ␣subst ␣sat ita ␣Walter"
        ),
        -0.26 * word_start.among(
            ". ␣o ␣m ␣( an ac ␣W ␣an ␣wh ␣J ␣his qu ␣Ben ␣Who ␣Is ␣pr ␣small Here ␣work ␣used"
            " ␣im ␣pers ␣som ␣El ␣lost ␣Al ␣des ␣away ␣through ␣lar ␣Moss ␣art ␣cand ␣build"
            " ␣Christ ␣spec ␣Bruno ␣rest ␣Se ␣ed ␣Ir ␣Sel ␣est ␣alt ␣fa ␣process ␣Qu"
        ),
        row=170,
    ),
    # h/␣h/␣H and 46 more; ␣h/␣H/ith and 45 more
    "L0N351_h_h_h_and_46_more_h_h_ith": gelu(
        -0.9313,
        1.059 * token.among(
            "h ␣h ␣H ith ␣wh ␣kn ␣under ␣sh ␣see ␣pr ␣after 's ␣when ␣before ␣hand ␣knows ah"
            " ␣does ach age ath ␣behind ther ough oth ␣thr ␣bed ␣tree ␣did ␣through ␣because"
            " ␣water sh ␣take ␣fore ␣eat ␣another esh ␣last ␣side ␣fam ␣ph ␣afraid ␣servant"
            " ␣wife ␣fear ␣until ␣bear acle"
        ),
        0.6219 * token.among(
            "␣h ␣H ith ␣wh ␣kn ␣under fore ␣sh ␣see ␣pr ␣after 's ␣when ␣before ␣hand ␣knows ah"
            " ␣does ach age ath ther ough oth ␣thr ␣bed ␣tree ␣did ␣through ␣water sh ␣take"
            " ␣fore ␣eat ␣another esh ␣last ␣side ␣fam ␣hear ␣ph ␣afraid ␣servant ␣wife ␣fear"
            " ␣until ␣bear acle"
        ),
        0.5619 * previous.among(
            "W ␣m ␣wh ␣bo ␣upon On ␣under ␣wor ␣ar ␣before ␣knows ␣Everyone ␣Fr ␣behind ␣Wh For"
            " ␣sc ␣ad ␣saw ␣act ␣ang ␣char ␣right pr ␣because ␣Jes ␣build ␣own ␣sk ␣int ␣behold"
            " ␣fam ␣tem ␣col ␣mine ␣ve ␣arm ␣mid ␣year ␣ed ␣elect ␣whe ␣follow ␣alt ␣Bel ␣until"
        ),
        0.4507 * token.among(
            "h ␣h ␣H ith ␣wh ␣kn ␣under fore ␣sh ␣see ␣after 's ␣when ␣before ␣knows ah ␣does"
            " ach age ath ␣behind ther ough oth ␣thr ither ␣bed ␣tree ␣did ␣through ␣because"
            " ␣water sh ␣take ␣fore ␣eat ␣another esh ␣fam ␣hear ␣ph ␣afraid ␣servant ␣wife"
            " ␣fear ␣until ␣bear acle"
        ),
        row=171,
    ),
    # in a sentence beginning ./Q/a and 42 more; not last capitalised but one Q/␣What/␣Good and 47
    # more
    "L0N352_in_a_sentence_beginning_q_a": gelu(
        3.316,
        -0.8301 * other_capitalised.among(
            "Q ␣What ␣Good ␣Hello ␣In On ␣Then ␣Is This Here ␣Mia ␣Everyone ␣Fr Once ␣Gre ␣Wh"
            " One ␣Stone ␣Finch ␣Karl ␣Marsh ␣Frost ␣Field It ␣Black ␣Moss Clara ␣Americ ␣Mara"
            " ␣Which ␣Bruno ␣Yolvia ␣Dario ␣Jan ␣Cora ␣July ␣Arvela ␣Lars ␣Galdovar ␣Hanna ␣Igor"
            " ␣Nils ␣Julia ␣America ␣Tar ␣Q ␣Mordalia ␣Eur ␣Walter ␣Qu"
        ),
        -0.5714 * five_back.among(
            "B D O Q ␣F ␣said ␣went ␣What ␣Hello ␣some On ␣Is ␣see ␣what ␣named ␣facts This"
            " Here ␣does ␣Nora ␣liked ␣park One ␣Pete Shopping ␣asked Then ␣When ␣morning"
            " ␣opposite It ␣boy ␣girl ␣month ␣heav ␣therefore ␣forest ␣Which ␣afternoon ␣evening"
            " ␣March ␣told ␣beg ␣rainy ␣answered ␣August ␣Jon ␣windy ␣Mord ␣cloudy"
        ),
        -0.3618 * previous.among(
            '" N r is \u2423c ad \u2423G \u2423you \u2423It ag ord ly here \u2423R \u2423my \u2423know \u2423de ug ry \u2423three \u2423sh \u2423j \u2423le'
            " ␣pr out ␣blue ␣live ␣five ␣work ␣more ␣land ␣black Emma ␣been ␣painted ␣open mark"
            " ␣No ␣door ␣dec ␣cand ␣thereof ␣exp ␣now ␣told ␣wanted ␣arm ␣toward ␣Stella"
        ),
        0.3016 * sentence_start.among(
            ". Q a u he ar ul est art ant On other ␣what ␣Emma ␣On ace This Here ␣My ␣Jack ␣St"
            " ␣Everyone Once ␣Ruth One ␣Eve oc Shopping ␣Hugo ␣Olga ␣saith rib It There sh ␣art"
            " sw Months Days Do ␣As be Vera man ring"
        ),
        row=172,
    ),
    # e/␣m/␣sa and 44 more; after N/d/␣p and 45 more
    "L0N353_e_m_sa_and_44_more_after_n_d": gelu(
        -0.8829,
        1.082 * token.among(
            "e ␣m ␣sa na ␣not ess ra ly ␣com ite ge ate ␣so ade ␣le ␣time ␣off ally sel te ␣fe"
            " ␣no ␣well lly ␣more ff ␣word ase ␣down esp sp ␣te ␣away ely oll ␣del ␣ind pe ged"
            " ␣pe ␣dev ␣sil ␣servant ically ␣peace ␣ra ␣swe"
        ),
        0.6172 * previous.among(
            "N d ␣p ␣d ␣l ␣u ␣L ul ook ␣P ␣v ud ␣red ␣K ␣off ␣green ␣could ␣op ␣per ␣make ␣sc"
            " per ␣slept ␣pass ␣long ␣No ␣through ␣high ␣car und ␣hard ␣ind ␣cr ␣ey har ␣ben"
            " ␣full ␣cut ␣num ␣spec ␣caus illed ␣mak uring ␣follow ␣subst ␣lack ␣read"
        ),
        0.5972 * token.among(
            "e ␣m ␣sa na ␣not ra ␣com ge ate ␣so ade ␣le ␣time ␣off ally te ␣fe ␣no ␣well lly"
            " ␣more ff ␣word ase ␣down esp sp ane ␣te ␣away ely oll ␣del ␣ind pe iff ged ␣pe"
            " ␣dev ␣sil ude ta ␣servant ically ␣peace ␣ra ␣swe"
        ),
        0.3257 * word_start.among(
            ", c e g h ␣ in re ␣b ␣p ␣sa ␣has ␣com ␣con ␣v ␣sm ␣red ␣ex ␣app ␣four ␣what ␣am"
            " ␣bu ␣friends ␣Now ␣having ␣en ␣seven ␣str ␣Ruth ␣down ␣great ␣su ␣Marsh ␣sy ␣sw"
            " ␣wall ␣sent ␣first ␣Ab ␣dev ␣tem ␣sil ␣cour ␣spake ␣servant ␣Ir ␣cover ␣est ␣lack"
        ),
        row=173,
    ),
    # as/ow/ig and 40 more; as/ow/ood and 44 more
    "L0N354_as_ow_ig_and_40_more_as_ow": gelu(
        -0.9846,
        1.197 * token.among(
            "as ow ig ood ␣not ight os ject ook ␣went ld ord ax ak ␣fac ␣wor ix iz ok ␣pass ail"
            " arn inn ␣Jes ␣brought ␣build bit ␣lives ␣burn vent ␣done ␣got ␣bench ash ␣hold"
            " ␣return ␣destroy stand rap ␣warm ken ced ␣read"
        ),
        0.6749 * token.among(
            "as ow ood ␣not ight os ␣li ject ook ␣went ld ord ax ak ␣fac ␣wor ix iz ok ␣pass"
            " ail arn wn ␣set ␣Jes ␣brought ␣build bit ␣lives ␣Judah ␣burn vent ␣done ␣got"
            " ␣bench ␣keep ash ␣hold ␣return ␣destroy stand rap ␣warm ken ced ␣States ␣read"
        ),
        0.47 * previous.among(
            "B k ␣s ␣w ␣b ␣f ␣y ␣k ere ␣sa ␣O ␣bl ma ␣pl ␣kn ␣know ␣pro ␣under ␣sm ␣gre ␣sh ␣K"
            " iz og ␣dis ␣comm ␣rel ␣thr ␣te ␣sch ␣tre ␣res ␣sw ␣brought ␣own ␣sk ␣heard ␣wat"
            " ␣would ␣beg ␣ple ␣sto bl ␣est ␣stren ␣belie ␣pub ␣shew"
        ),
        0.3232 * word_start.among(
            "e ␣ha ␣e ␣M ␣J ␣se ␣not ␣N ␣O ␣com ␣pro ␣Ben ␣gr ␣end ␣en ␣There ␣pass ␣ele ␣No"
            " ␣sub ␣car ␣colour ␣dec ␣rep ␣del ␣sw ␣build ␣tra ␣inc ␣min ␣wood air ␣hold ␣occ"
            " ␣ple ␣bro ␣Jon ␣air ␣pub ␣read"
        ),
        row=174,
    ),
    # z/␣Anna/op and 45 more
    "L0N355_z_anna_op_and_45_more": gelu(
        -0.9239,
        1.166 * token.among(
            "z ␣Anna op ␣She ␣Lily ␣thy Anna ␣Max ␣box ob Lily ␣Oscar ␣Z ␣Clara ␣Ruth ␣Stone"
            " via ␣Ida ␣David ␣hast ␣Hill ␣Field ␣Rose vania ␣Black ␣Swan ␣Lane olog ␣thine"
            " ␣balls Oscar ␣strong Clara Ruth teen ␣heaven ␣Jacob Ida ␣destroy ␣Felix ␣hats"
            " ␣painter ology ␣cook ␣engineer ey ␣Frank ita"
        ),
        0.5601 * token.among(
            "z ␣Anna op ␣She ␣Lily ␣thy Anna ␣Max ob Lily ␣Oscar ␣Z ␣Clara ␣Ruth ␣Stone via"
            ' \u2423Ida \u2423David \u2423hast ," \u2423Hill \u2423Field \u2423Rose vania \u2423Moss \u2423Swan \u2423Lane olog \u2423thine \u2423balls'
            " Oscar ␣strong Clara Ruth ␣heaven ␣Jacob Ida ␣destroy ␣Felix ␣hats ␣painter ology"
            " ␣cook ␣engineer ey ␣Mona ␣Frank ita"
        ),
        0.5333 * previous.among(
            "z is ␣T ␣G ␣E ␣O ␣has ist res ␣under ␣three ␣Is ␣ke arl ␣near ␣behind ␣Z ␣Monday"
            " ␣painted ␣Ed ␣buys ␣asked ␣El ␣ob ␣opposite ␣Fe ␣umbrell ␣turn Opposites hy ␣X ␣4"
            " ␣Ol ␣Bruno ash ␣angry hil ␣Har ␣est ␣Mart ␣eleven ␣Bel ␣Greta ␣depart ␣Nils ␣Mona"
            " ␣tail ␣Walter"
        ),
        0.4029 * token.among(
            "z ␣Anna op ␣She ␣Lily ␣thy ora Anna ␣Max ob Lily ␣Oscar ␣Z ␣Clara ␣Ruth ␣Stone via"
            ' \u2423Ida \u2423David \u2423hast ," \u2423Hill \u2423Rose vania \u2423Swan \u2423Lane olog \u2423thine \u2423balls Oscar'
            " ␣strong Clara Ruth ␣heaven ␣Jacob Ida ␣angry ␣destroy ␣Felix ␣hats ␣painter ology"
            " ␣cook ␣engineer ey ␣Mona ␣Frank ita"
        ),
        row=175,
    ),
    # H/L/W and 40 more; G/H/L and 46 more
    "L0N358_h_l_w_and_40_more_g_h_l_and": gelu(
        -0.9286,
        1.097 * token.among(
            "H L W Y ␣o re ␣b ␣W ␣L ␣H ␣G ood ab ␣bo On ␣gre ␣good ␣sh Here ␣found orn ␣near ib"
            " ␣bre igh For Shopping ␣tree ␣right ␣Wood ␣high Sam There sh ␣wall ␣bel Where gre"
            " ␣disc ␣hundred ␣rec Now ␣whose"
        ),
        0.605 * token.among(
            "G H L W Y ␣o re ␣b ␣W ␣L ␣H ␣G ood ab ␣bo On ␣gre ␣good ␣sh Here ␣found orn ␣near"
            " ib ␣bre igh For Shopping ␣right ␣Wood ␣high Sam There sh ␣wall ␣bel Where Ruth gre"
            " ␣disc ␣hundred ␣rec Now air gth ␣whose ␣consisting ␣afraid raw"
        ),
        0.5619 * previous.among(
            "w ␣t ␣w ir ␣un ␣sha ␣st os ␣Hello ␣Y ␣know ␣le ␣wor ␣ar ␣cl ␣we ␣gr ␣like ␣found"
            " ␣dis ␣ser ␣Fr ␣look ␣seven ␣str ␣behind ␣sc ␣saw ew ␣How ized ␣sw ␣eat gr ␣inc"
            " ␣behold ␣col ␣X ␣Which ␣lived stand ␣sto ␣cor ␣ir ␣quality"
        ),
        0.3445 * token.among(
            "G H L W Y ␣o re ␣b ␣W ␣H ␣G ood ab ␣bo On ␣gre ␣good ␣sh Th Here orn ␣near ib ␣bre"
            " For Shopping ␣tree ␣right ␣high fe Sam There sh ␣wall ␣bel Where Ruth gre ␣disc"
            " ␣hundred ␣rec Now air gth ␣whose ␣consisting ␣afraid raw"
        ),
        row=176,
    ),
    # j/t/␣T and 45 more; t/ct/est and 45 more
    "L0N359_j_t_t_and_45_more_t_ct_est": gelu(
        -0.9231,
        1.152 * token.among(
            "j t ␣T st ct est ␣one ␣two ␣capital pt ast ␣three ass ␣son ort ␣city ␣end ty ␣more"
            " tr ␣seven act ction ␣thr ult ␣act cl ␣right pr ␣set ale ret osed ␣cont dom ␣large"
            " teen ict ␣side ␣att ␣twelve ta ior ␣meas ␣number ␣mult ␣grou ␣most"
        ),
        0.555 * token.among(
            "t ct est ␣one ␣two ␣capital pt ast ␣three ount ␣son ort ␣city ␣end ty ␣more tr"
            " ␣seven act ␣thr ult ␣act cl ␣right pr ␣set ret irty osed ␣ind ␣cont dom ␣large"
            " teen ict ␣side ollow ␣att ␣righteous ␣twelve ta ior ␣meas ␣number ␣mult ␣grou"
            " ␣chief ␣most"
        ),
        0.5063 * word_start.among(
            '" f o p \u2423the \u2423s \u2423p \u2423d \u2423th \u2423an \u2423r \u2423has un \u2423cap \u2423R \u2423pl \u2423v \u2423af \u2423sm \u2423cl \u2423V \u2423Where \u2423fe'
            " ␣over ␣ear ␣sc ␣park ␣drum ␣Karl ␣Al ␣door It ␣cand ␣Ar ␣law ␣prop ␣Moses ␣ben"
            " ␣dist ␣far ␣tab ␣mid ␣Se ␣Albert ␣number sy ␣grou ␣air ␣goat ␣food"
        ),
        0.248 * token.among(
            "t ject ct est ␣one ␣two ␣capital ast ␣three ount ort ␣city ␣end ty tr ␣seven act"
            " ␣thr ult ␣act cl ␣right pr ret irty osed ␣ind dom ␣large teen ict vent ␣side ollow"
            " undred ␣att osition ␣righteous ␣twelve ␣sea ta ior ␣meas ␣number ␣Jo ␣mult ␣grou"
            " ␣chief ␣most"
        ),
        row=177,
    ),
    # z/ow/␣W and 44 more; after D/H/d and 42 more
    "L0N360_z_ow_w_and_44_more_after_d_h": gelu(
        -0.7957,
        1.031 * token.among(
            "z ow ␣W ␣G um ␣What qu res ␣Is ␣K ␣Max ␣qu orm ␣Paul ␣Clara esp oc ␣Ida ␣ob ␣ev"
            " ␣opposite vania ␣res ␣Moses ␣exp ␣pres ␣offering ␣cause onia Do osition ␣ve ␣conc"
            " cc ␣tab Ida ␣Bruno ␣prov ␣mid ␣thoug sha iqu rid ␣Klara ␣Mona ␣Selmark ita"
        ),
        0.6383 * previous.among(
            "D H d n ␣d ␣in ␣u ␣W ␣M ol ␣N ␣P ␣D ␣R ␣Goodbye ␣Y ␣In ␣de ␣af ␣under ␣ab ␣night"
            " ␣behind ␣Re ␣acc ␣cons inn pr ␣pri con und ␣2 ␣Fe ␣ind ␣neither ␣reg ␣conc ␣March"
            " ␣ins ␣ref ␣May de irc ␣August rid"
        ),
        0.5513 * token.among(
            "ow ␣W ␣What qu res ␣Is ␣Max ␣qu ␣Clara esp ␣Ida ␣cons ␣ob ␣ev ␣opposite vania ␣res"
            " oria ␣Moses ␣exp ␣pres ␣offering ␣cause iol onia Do osition ␣ve ␣conc cc ility"
            " ␣tab ␣Bruno ␣prov ␣mid ␣thoug ␣Felix ␣conf sha iqu rid ␣Klara ␣Mona ita"
        ),
        -0.3907 * two_back.among(
            'Q \u2423O \u2423shall \u2423red \u2423Br \u2423could \u2423There uc \u2423took \u2423Thursday \u2423much \u2423tomorrow \u2423back ,"'
            " ␣sons ␣colour ␣opened ␣told ␣secret"
        ),
        row=178,
    ),
    # Q/oo/␣It and 45 more; Q/oo/ia and 46 more
    "L0N361_q_oo_it_and_45_more_q_oo_ia": gelu(
        -0.863,
        1.409 * token.among(
            "Q oo ␣It ␣Lily ␣thy ora ␣mother This Here Lily ␣comes Once ␣Tuesday ␣Wh ␣Monday"
            " via ␣ten ␣buys ␣Sunday ␣nine Numbers ␣very Names ␣girl ␣Jes ␣Lane ␣balls Oscar"
            " Opposites teen Months ␣soft Days ␣Which ␣March Vera ␣April ␣twelve ␣Pet ␣January"
            " ␣August ␣painter ␣Jon ␣eleven ␣December ␣farmer embr ␣tail"
        ),
        0.6331 * token.among(
            "Q oo ia ␣you ␣It ␣thy ora ␣mother This Here Lily ␣could ␣comes Once ␣Tuesday ␣Wh"
            " For ␣Monday ␣ten ␣buys ␣Sunday ␣nine ␣very ␣girl ␣Jes ␣Lane ␣balls Oscar Opposites"
            " teen Months Days over ␣Which ␣March Vera ␣April ␣twelve ␣Pet ␣January ␣Cora"
            " ␣painter ␣Jon ␣eleven ␣Hanna ␣December ␣farmer embr ␣tail"
        ),
        0.4136 * previous.among(
            "L ␣o ␣c ␣l ␣T ␣The ␣L ␣H ␣G ␣B ␣J ␣O ␣she ␣P ␣C ␣R ␣Y ␣ch ␣three ␣cha Here ␣five"
            " ␣Br Once ␣Z ang ␣Wh ␣U ␣sc ␣eight ␣Ed ␣ang ␣El ␣hor ␣People ␣umbrell aldov ␣X ␣got"
            " ␣Ol ␣Pet ␣Am gn ␣Jon ␣Bel ␣z ␣fif embr ␣Qu"
        ),
        0.2209 * two_back.among("A ␣C ␣v ␣flag ␣city ␣job Days Today"),
        row=179,
    ),
    # ou/or/il and 42 more; ou/or/il and 41 more
    "L0N364_ou_or_il_and_42_more_ou_or": gelu(
        -0.8194,
        1.14 * token.among(
            "ou or il ir ur ul ␣her ␣my ␣thy ␣see Th ␣wor ␣ar ␣am ␣mother ␣cup ␣My ␣Israel ␣Th"
            " ␣knows ␣ser ␣Eve ␣har ␣hor ␣cat ␣car ␣dog ␣chair ␣Ar ␣thine ␣bird Eve ␣horse iol"
            " ␣mine ␣sil ␣lived ␣organ ␣mar ␣cor ␣sword ␣frog greg ␣mil ␣bat"
        ),
        0.9168 * token.among(
            "ou or il ir ur ul ␣her ␣my ␣thy Th ␣wor ␣ar ␣My ␣Israel ␣Th ␣knows ␣ser ␣Eve ␣har"
            " ␣hor ␣cat ␣car ␣dog ␣Jer ␣chair ␣Ar ␣thine ␣bird Eve ␣horse iol ␣mine yl ␣sil"
            " ␣lived ␣organ ␣mar ilda ␣cor ␣sword ␣frog greg ␣mil ␣bat"
        ),
        0.598 * token.among(
            "ou or il ir ur ul ␣her ␣my ␣thy Th ␣wor ␣ar ␣am ␣mother ␣My ␣Israel ␣Th ␣knows"
            " ␣ser ␣Eve ␣har ␣hor ␣cat ␣car ␣dog ␣Jer ␣chair ␣Ar ␣thine ␣bird Eve ␣horse iol"
            " ␣mine yl ␣sil ␣lived ␣arm ␣organ ␣mar ilda ␣cor ␣sword ␣frog greg ␣mil ␣bat"
        ),
        -0.4094 * word_start.among("␣( ␣ha ␣re ␣r ␣Eve"),
        row=180,
    ),
    # ␣p/ic/im and 47 more; after v/␣m/st and 45 more
    "L0N366_p_ic_im_and_47_more_after_v": gelu(
        -0.8505,
        1.009 * token.among(
            "␣p ic im ht ␣P ␣com ital ub ip han ical ial ob ep ib ␣comp amp ign iah ␣great ful"
            " rib ull ular ␣rep ␣art ari olog hem ␣strong ␣many ␣imp ␣fam ert ient ␣pur atic"
            " ␣spec ␣loud ␣host ␣whose inal ense ␣partic hil iqu ␣mult ident ␣chief ␣pub"
        ),
        0.6447 * previous.among(
            "v ␣m st ig ec ␣P ag od qu ud ␣Is sc uth ␣ab ␣ser ␣used ␣op ␣comm oss ␣qu ␣sc ␣ad"
            " oc ult ␣gen ␣des ␣hor ␣colour ␣relating ␣Fe olog ␣Ab ␣pur ␣met ␣num ␣conc ␣spec"
            " ␣ins ␣sing ␣Am ␣thoug ␣partic ␣elect ␣med ␣cor ␣mult ␣subst ␣Qu"
        ),
        0.5686 * token.among(
            "␣p im ht ␣P ␣com ital ub ip han ical ob ep ib ␣comp amp van ign iah ␣great rib ull"
            " ular ␣rep ␣art ari olog hem ␣strong ␣many ␣imp ␣fam ert ient ␣pur atic ␣spec ␣loud"
            " ␣host inal ense ␣partic hil ically iqu ␣mult ident ␣chief ␣pub"
        ),
        0.3539 * token.among(
            "im ht ␣P ital ub ip ical ob ep ib van ign iah ␣great rib ull ular ␣rep ␣art ari"
            " olog hem ␣strong ␣many ␣imp ␣fam ert ient ␣ca ␣pur atic ␣spec ␣loud ␣host inal"
            " ense ␣partic ␣resp iqu ␣mult ident ␣chief ␣pub ␣most"
        ),
        row=181,
    ),
    # 6/8/␣two and 40 more; 6/8/9 and 41 more
    "L0N369_6_8_two_and_40_more_6_8_9": gelu(
        -0.9339,
        1.401 * token.among(
            "6 8 ␣two fore ␣three ␣four ␣near ␣five ␣big Lily ␣six ␣old ␣seven ␣1 ␣Thursday"
            " ␣needs ␣ten ␣buys Shopping ␣nine ␣fast ␣2 ␣happy Oscar Paul ␣according Opposites"
            " Ruth ␣hundred Pete ␣February ehold ␣March ␣4 ␣young ␣April ␣twelve ␣January"
            " ␣certain ␣answered ␣both ␣5 ␣fif"
        ),
        0.7028 * token.among(
            "6 8 9 ␣two fore ␣three ␣four ␣near ␣five ␣big Lily ␣six Ben ␣old ␣seven ␣1"
            " ␣Thursday ␣needs ␣ten ␣nine ␣fast ␣happy Oscar Paul Opposites Ruth ␣hundred Pete"
            " ␣February ehold ␣March ␣4 ␣young ␣April ␣twelve ␣January ␣certain ␣answered"
            " ␣August ␣both ␣5 ␣fif ␣September ␣December"
        ),
        0.3608 * previous.among(
            "␣ ␣S ␣W ␣H ␣B ␣F ␣se ␣N ␣said ␣com ark ␣R ␣Hello ␣In On ␣gre ␣Yes ␣app ␣after ␣K"
            " ␣V ␣five ␣per ␣rel ␣1 ␣today ␣needs arn ␣back ␣2 ␣boy ␣job ␣cont Ruth ␣Today ␣X"
            " ␣mer ␣lived ␣equ Today ␣return ␣May ␣pray ␣July ␣answered ␣z ␣September ␣Qu"
        ),
        0.2536 * word_start.among(
            "S k ␣b ␣c ␣e ␣B ␣you ␣she ␣are ␣ne ␣v ␣de ␣God ␣app ␣Emma ␣named ␣night ␣en ␣big"
            " ␣seven For ␣Thursday ␣can ␣if ␣cons ␣name ␣nine ␣fast ␣car ␣tre ␣Rose ␣res har ␣dw"
            " ␣given ␣ret ␣met ␣got ␣yet ␣evening ␣4 ␣ran ␣destroy ␣answered ␣both ␣Sel So"
            " ␣resemb ␣enem ␣how ␣taken ␣Julia"
        ),
        row=182,
    ),
    # A/h/hat and 46 more; after ␣s/ac/␣S and 45 more
    "L0N370_a_h_hat_and_46_more_after_s": gelu(
        -0.9989,
        1.005 * token.among(
            "A h hat ell to ␣with ce ␣unto ␣by by ave ␣see Tom han ␣before ␣Everyone ah tain"
            " ␣against ␣behind ␣David Sara self ␣way ␣plus ␣river ␣Swan ␣Fe Oscar Paul oria"
            " ␣shop ␣whom ham ␣called ␣Nor Karl ␣daught ␣brethren go ␣servant stand ␣Arvela"
            " ␣sailor ␣Galdovar ␣follow ␣peace ␣Mordalia ␣possess"
        ),
        0.7022 * previous.among(
            "␣s ac ␣S to ␣sa us os ␣li ␣said ld ␣capital ␣ch ␣pro ␣under ␣le ␣al ␣nam ␣Sara"
            " ␣before ␣say ok ␣fe ␣over ␣behind ␣U ␣acc ␣sl land ␣la ␣today ␣pri ␣opposite"
            " ␣colour aven ␣fore ␣bel ␣lives Months ␣X ␣February ␣sal ␣toward ros bl ␣August"
            " ␣trib ␣follow ␣possess"
        ),
        0.5822 * token.among(
            "A ell to ce ␣unto ␣by by ave ␣see ␣Sara ␣your Tom ␣before ah tain ␣against ␣behind"
            " ␣David Sara self ␣way ␣plus ␣river ␣Fe ␣build Oscar Paul oria ␣shop ␣whom ham"
            " ␣called ␣Nor ␣daught ␣brethren go ␣servant stand ␣Arvela ␣hats ␣sailor ␣Galdovar"
            " ␣follow ␣Har ␣peace ␣Mordalia ␣possess"
        ),
        -0.5052 * two_words_back.among(
            "␣I ␣on And ␣not ␣his ␣N ␣li ␣she ␣were ␣went ␣C ␣Tom ␣one ␣hat ␣In ␣out ␣red"
            " ␣child ␣named ␣big ␣hath ␣used ␣no ␣liked ␣im ␣shalt ␣light ␣person ␣David ␣act"
            " ␣seen ␣Karl ␣back ␣may ␣earth ␣bell ␣through ␣dog ␣plus ␣cand ␣command ␣build"
            " ␣heaven ␣cond ␣travel ␣hot ␣round ␣perform ␣mill"
        ),
        row=183,
    ),
    # in a text beginning ./A/B and 40 more; g/in/on and 46 more
    "L0N373_in_a_text_beginning_a_b_and": gelu(
        -1.217,
        1.159 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's For But Then"
            " He ␣water Where ␣neither ␣mount Do Now So She nded They Therefore"
        ),
        1.042 * token.among(
            "g in on ␣be ␣that st pp ␣shall ␣were ord ␣they ␣there ite ␣con ␣we ␣hand au ␣hath"
            " ah ␣against ␣shalt iah ␣David ␣name ␣place ␣art ␣build ␣Jesus uct ␣cont Paul ␣sent"
            " ␣together ␣Jerusalem ex ␣side cle ␣ve ␣Jacob oh ␣spake ium ␣toward bl ␣both ␣round"
            " ␣commanded rad ␣Saul"
        ),
        0.658 * word_start.among(
            "a d e f g h j o r t he in re ve le am im ap ch ␣shall ab ho fore ass br ␣hath tr"
            " ␣shalt But ␣David Then ␣place ␣Jesus ␣cont ␣together ex cle mon over ne ␣ve be eb"
            " ␣round ev ␣commanded rad ␣Saul"
        ),
        0.5511 * previous.among(
            "␣o ␣d ad ␣M ␣for ␣G ␣fr ␣E ␣sha ␣shall ven ra ␣ne ␣them here ist ␣thou eth ␣my ate"
            " ␣ye ␣their ␣sm ␣j The ␣home ure ␣ar ␣K ␣son han ␣this era ␣hand ␣fe ath ␣Mo umb"
            " ther ␣pers ␣El cl ␣gl ␣ob ␣Egypt ␣himself ␣prov So sy ania"
        ),
        row=184,
    ),
    # c/v/␣w and 41 more; c/␣w/␣c and 41 more
    "L0N375_c_v_w_and_41_more_c_w_c_and": gelu(
        -0.8037,
        0.9739 * token.among(
            "c v ␣w ␣c st ␣sha ␣st ␣bl ␣pl qu ug ␣sm ␣gre sc ␣K ␣ag ␣St ␣qu ␣sc ␣tree ␣form fl"
            " ␣gl ␣ev ␣sw ␣cr ␣People ␣inc gre itc ␣reg ␣rec ␣conc ␣occ ␣ple bl ␣appe ␣gener"
            " ␣bro ␣alt ␣subst ␣plac greg ␣sac"
        ),
        0.8712 * token.among(
            "c ␣w ␣c st ␣sha ␣st ␣bl ␣pl qu ug ␣sm ␣gre sc ␣K ␣ag ␣St ␣qu ␣sc ird ␣form fl ␣gl"
            " ␣ev ␣sw ␣cr ␣People ␣inc gre itc ␣reg ␣rec ␣conc ␣occ ␣ple bl ␣appe ␣gener ␣bro"
            " ␣trib ␣alt ␣subst ␣plac greg ␣sac"
        ),
        0.5551 * token.among(
            "c ␣w ␣c st ␣sha ␣st ␣C ␣bl ␣pl qu ug ␣sm ␣gre sc ␣K ␣ag ␣St ␣qu ␣sc fl ␣gl ␣ev"
            " ␣colour ␣sw ␣cr ␣People ␣inc ict gre itc ␣reg ␣rec ␣conc ␣occ ␣ple bl ␣appe ␣gener"
            " ␣bro iqu ␣alt ␣subst ␣plac greg ␣sac"
        ),
        0.3855 * previous.among(
            "- v ␣f ␣ha ad ver ␣un ␣fl ag ␣sp ␣con ␣v ␣Goodbye ␣de ␣co up ␣pr ␣ag uth ␣ab ff"
            " ␣liked ool ␣sc ␣ad ail uary ␣No pr ␣sch fl ␣through ␣hor con ␣colour ␣inc esh ␣dev"
            " ␣hundred ␣inter ␣mid ␣def"
        ),
        row=185,
    ),
    # ␣it/␣went/␣has and 45 more; in a text beginning K/Q/ver and 30 more
    "L0N376_it_went_has_and_45_more_in_a": gelu(
        -1.035,
        1.196 * token.among(
            "␣it ␣went ␣has ␣there ␣Tom ␣two ␣Lily ␣He Here ␣Sara ␣Mia ␣five ␣could ␣Paul"
            " ␣Oscar ␣Vera ␣Re ␣kite ␣Eve ␣map ␣today ␣flower ␣drum ␣Pete ␣Ida mark ␣Marsh ␣nine"
            " ␣Field ␣colour ␣clean ␣Park ␣Lane ␣thereof oria iol orland ␣March ␣Bruno ␣baker"
            " ␣Arvela ␣Galdovar ␣Mart ␣eleven ␣Hanna ␣Klara ␣November ␣Selmark"
        ),
        0.7724 * text_start.among(
            "K Q ver and On Anna This Here Tom Lily Ben Once Emma One Shopping Sara Numbers It"
            " Digits Sam Names There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
            " She"
        ),
        0.5882 * token.among(
            "D g l ␣s es ␣l ␣g id ot ad ␣S im na ␣it ore ␣they ␣there ␣Tom ␣me ␣which qu ␣Lily"
            " ␣will ␣day Here te ␣shalt iah ␣Pete ird ations ␣where ␣Marsh ␣away ␣should ␣dec"
            " ␣days ␣thereof oria ␣neither ␣Jerusalem ines iol ␣gold ␣Bruno ␣Arvela ␣Jo ␣Klara"
        ),
        0.2199 * word_start.among(
            "h ␣s ␣and ␣k ␣G ␣it ␣as ␣Anna ␣has ␣her ␣Lily ␣He On ␣us ␣Ben ␣sm ␣made ␣small"
            ' \u2423Sara \u2423Mia \u2423Th \u2423five \u2423gave \u2423count \u2423Paul \u2423light \u2423Ida \u2423tree ?" \u2423kind \u2423Marsh \u2423colour'
            " ␣clean There ␣hard ␣opened ␣job ␣between ␣soft ␣met ␣lived ␣March ␣wanted ␣certain"
            " ␣Ir ␣eleven ␣Mordalia <|endoftext|>"
        ),
        row=186,
    ),
    # always
    "L0N378_always": gelu(
        4.122,
        -1.254 * five_back.among(
            "d ␣( ␣L adjective ame ␣com ␣Hello ␣Goodbye On ud ␣what aul ␣Max Here Once ␣Wh"
            " adverb ␣saw ␣painted One ␣needs ␣Marsh form ␣How Digits fe There ual osed com"
            " ␣relating ities ␣opened ex li isting Do ␣lived Today ␣baker wood ␣Felix bl"
            " ␣kitchen ␣pol rad ␣wet ␣process"
        ),
        -1.059 * other_capitalised.among(
            "M ␣What ␣Hello ␣Goodbye ␣Max Here Tom ␣Mia ␣Everyone ␣Fr ␣Nora Once ␣Wh One ␣Finch"
            " ␣Ida ␣Lake ␣Olga ␣Wood ␣Marsh ␣Frost ␣Field It ␣Rose There ␣Ford ␣Can ␣Mara ␣X"
            " ␣Which Do ␣Dari ␣Bruno ␣Yolvia ␣Se ␣July ␣Arvela ␣Felix ␣August ␣Sel ␣Jon ␣Ilmaria"
            " ␣North ␣Julia ␣America ␣December ␣Q ␣Eur ␣Walter"
        ),
        -0.779 * text_second.among(
            "r en ar ␣m oo id ver ␣was ap ke ook ␣P ag ord ity op ild ax old ␣came ass ount ␣cl"
            " ␣we ust out han ␣night ink urs act ign ␣word via oin ␣El ens ␣Jer acter har oot"
            " fect cept ors ife ␣Mord ason face"
        ),
        -0.6601 * previous.among(
            "c in is ␣f it ␣p at ␣d ␣n ␣be il ver ␣an ␣J ␣said our ra ␣af ry ␣Then ␣Is ␣ar"
            ' \u2423child \u2423son arl \u2423green \u2423Th \u2423gave ok \u2423used \u2423painted \u2423open oth \u2423saying \u2423seen ."'
            " ␣lost ␣put ␣sub ␣Swan olog ␣burn ␣loud ␣host ␣Stella ␣est ␣sat ␣Nils"
        ),
        row=187,
    ),
    # ␣t/␣the/␣b and 45 more; after -/n/␣ and 45 more
    "L0N383_t_the_b_and_45_more_after_n": gelu(
        -1.051,
        1.017 * token.among(
            "␣t ␣the ␣b ␣m ␣p ␣h ␣or ␣L ␣H ␣B ␣un ␣se ␣It ␣fl ␣C ␣bl ␣two ␣pl ␣v ␣Y ren ␣father"
            " the ␣ar ␣king ␣ro ␣looked uc ␣our ␣ang ␣rem ␣opposite ␣play ble ␣col ␣met ␣par"
            " ␣rec ␣February ␣cur ␣arm ␣mid ␣Ir ␣Jon ␣cent arious ␣move ␣sit"
        ),
        0.52 * previous.among(
            "- n ␣ ␣f ␣to ␣in ␣u ␣e ␣H ␣M ␣for ␣E ␣on ␣F ␣se ␣at ␣ne ␣from ong ␣co the ␣after"
            " ␣nam This ␣when ␣Br ␣comm ␣even ␣rel ␣behind ␣1 ␣ad ␣much ␣back ␣saith ␣than ␣pri"
            " ␣through ␣because ␣relating ␣fore ␣Can ␣large ␣sou ␣num ␣low ␣toward ␣pol"
        ),
        0.3978 * token.among(
            "nd ␣b en ␣h ion ␣said ␣fl ␣bl ␣two ␣v ␣Hello ␣but ␣came ␣She ren ␣Who the able ␣bu"
            " ␣live lly ␣ro ␣looked uc ␣been ␣ang ␣rem ale ␣play ␣Can ble ian Opposites Clara"
            " els ␣Today oe ␣par ␣rec ␣February ␣cur ␣would ␣mid ring ␣cent ␣depart ison ␣sit"
        ),
        0.2424 * previous.among(
            "n ␣ ␣in ␣u ␣e ␣H ␣M ␣for ␣B ␣E ␣on ␣F verb ␣from ong ␣after ␣Br ␣comm ␣even ␣rel"
            " ␣new ␣1 ␣ad ␣Thursday ␣eight ␣back ␣saith ␣pri ␣through Sam Names ␣river ␣ind"
            " ␣fore ␣large ␣short ␣behold Colours ␣sou ␣ph ␣February ␣num ␣equ ␣January ␣low"
            " ␣toward ␣pol uring"
        ),
        row=188,
    ),
    # i/m/n and 45 more; after P/c/m and 45 more
    "L0N385_i_m_n_and_45_more_after_p_c": gelu(
        -0.8822,
        0.986 * token.among(
            "i m n p t in re is it an ␣g id im ir ro ect ul ill our ie ␣do ist ␣know ong res ip"
            " og te ␣does ater ␣could urs umb oc ern inn ew rib und ret ␣Fe oy iol ␣would read"
            " ision ␣cre ␣mill"
        ),
        0.7276 * previous.among(
            "P c m p v ␣m om im un em ␣com ␣sp ␣con ␣pr ␣cl ␣ab ␣V ep ␣dis ␣comp ␣op pl ␣Wh sp"
            " ␣pre cl pr ␣ev ␣rem ␣rep ␣cont erm ␣dev ␣disc ␣tem ␣inv irc gn ␣Ir ␣partic ␣med"
            " ␣conf ␣cor ␣Mart ␣Bel amm ␣sit med"
        ),
        0.4727 * previous.among(
            "P m p v ␣m ur un em ␣com ␣sp ␣con ␣pr ␣cl ␣ab ep ␣dis ␣comp ␣op pl sp ␣pre ␣som cl"
            " pr ␣ev ␣rem con ␣dec ␣rep com ␣cont erm ␣int ␣dev ␣disc ␣mus ␣tem ␣num ␣inv irc gn"
            " ␣Ir ␣partic ␣med ␣conf ␣cor ␣Mart amm ␣sit med"
        ),
        0.433 * token.among(
            "i m t in re is it ␣g id ot ␣L ir ul ill our ie ␣do ist ␣but ␣know ong ␣four ip og"
            " ␣work te ␣Br ␣does ␣could urs ␣make umb ␣saw oc ern ␣flower inn ew ␣place und"
            " ␣should ␣Fe Nora ␣speak ␣would illed read ␣cre ␣mill"
        ),
        row=189,
    ),
    # ./B/day and 42 more; ./9/B and 46 more
    "L0N386_b_day_and_42_more_9_b_and_46": gelu(
        -1.016,
        1.428 * token.among(
            ". B day ␣went ark ␣came ora ␣day ␣Max ␣Sara ␣Sam ␣blue ␣night ␣count ␣land amp"
            " ␣new ␣black ␣Finn cl ␣nine ␣earth ␣happ ␣Hill ␣door ␣dark ␣sun ␣heart ␣Rose ␣month"
            " There ␣Moss ␣relating ␣hard ␣basket ␣according semb ␣far illed Today ash ␣sea"
            " ␣Galdovar ␣resemb ␣air"
        ),
        0.626 * token.among(
            ". 9 B W day ␣went ␣has ark ␣br ry ora ␣flag ␣Sara ␣Sam ␣count amp ␣new ␣black"
            " ␣Finn ␣ten ␣great cl ␣earth ␣happ ␣Hill ␣door ␣dark ␣sun ␣heart ␣Rose ␣month There"
            " ␣Moss ␣relating ␣hard ism ␣basket ␣according semb ␣far ␣loud Today ash ␣sea ␣contr"
            " ␣Galdovar ␣resemb ␣Mord ␣air"
        ),
        -0.4809 * previous_word.among(
            "␣B ␣li ␣him ␣there ␣He ␣thy ␣Yes ␣time ␣child ␣small ␣ke ␣pain ␣Where ␣house ␣more"
            " ␣op ␣kite ␣black ␣down ␣garden ␣coat ␣sons ␣door ␣Have ␣Ford ␣river ␣wall"
            " ␣relating ␣among ␣take ␣job ␣turn ␣strong ␣learned ␣shop ␣horse ␣cause ␣closed"
            " ␣thing ␣Jacob ␣slow ␣Yolvia ␣wanted ␣hill ␣fall ␣kitchen ␣Lars ␣duck ␣cloudy ␣frog"
        ),
        0.3799 * token.among(
            ". 8 9 B W ack day ␣went ark ora ␣Sara ␣St ␣count ␣Gre ␣new ␣black ␣great cl wn"
            " ␣earth ␣morning ␣happ ␣Frost ␣Hill ␣door ␣dark ␣sun ␣heart ␣Rose ␣month There"
            " ␣Moss ␣relating ism ␣basket ␣hung ␣full semb ␣far ␣loud Today ash ␣Han ␣sea"
            " ␣Galdovar ␣resemb ␣Mord ␣air ␣proud"
        ),
        row=190,
    ),
    # A/):/noun and 46 more; in a word beginning W/s/w and 45 more; not five after 5/␣What/␣Hello
    # and 46 more
    "L0N388_a_noun_and_46_more_in_a_word": gelu(
        2.918,
        -1.212 * five_back.among(
            "5 ␣What ␣Hello On ␣Ben ␣what ␣flag ␣facts This ␣Jack ␣near ␣knows ␣Everyone ␣big"
            " ␣does ␣Nora ␣comes ␣Tuesday ␣There ␣Wh ␣park One ␣much Shopping ␣Hugo ␣Karl ␣El"
            " ␣morning ␣opposite ␣colour Digits Names ␣girl ␣month ␣Can ␣lives ␣sunny ␣sou"
            " ␣afternoon ␣evening ␣spake ␣rainy ␣Cora ␣July ␣warm ilda ␣cloudy ␣North ␣America"
        ),
        -0.9766 * other_capitalised.among(
            "Q ␣Anna ␣What ␣Good ␣Hello On ␣Is Anna This Here Once One ␣Finch Jack It Names"
            " There Clara ␣Jan ␣January ␣Cora ␣July ␣Dec ␣Nils ␣America ␣United ␣States ␣Q ␣Eur"
            " ␣Walter"
        ),
        0.3609 * token.among(
            "A ): noun adjective ␣capital ␣Hello ␣gre ␣pr ␣child Tom ␣knows ␣str adverb ␣park"
            " of via ␣Finch especially self ␣school ␣Field ␣opposite ␣colour ␣relating oria"
            " ␣dist Months ␣soft ␣dep ␣forest ␣cond ␣Alma ␣April ␣Cora ␣June ␣July ␣Arvela ␣meas"
            " ␣sol ilda ␣mill ␣Klara ␣Igor ␣quality ␣fa ␣frog ␣October Therefore ␣Mordalia"
        ),
        0.2461 * word_start.among(
            "W s w ␣o ␣s ␣I ␣The ␣or ␣E ␣What ␣C ␣LORD ␣two ␣out ␣red Anna ␣made ␣child ␣V ␣six"
            " ␣could ␣comp ␣against ␣Ruth ␣new ␣Stone ␣drum ␣door ␣call There ␣Have ␣rep ␣del"
            " ␣cand ␣ind ␣fore ␣Can ␣tra ␣Why ␣Jerusalem ␣ve ␣min ␣ass ␣ed ␣Albert ␣sol ␣conf"
            " ␣Walter"
        ),
        row=191,
    ),
    # in a text beginning ./A/B and 40 more; S/h/s and 46 more
    "L0N390_in_a_text_beginning_a_b_and": gelu(
        -1.184,
        1.0 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's For But Then"
            " He ␣water hem Where ␣neither ␣mount Do Now So nded They Therefore"
        ),
        0.81 * token.among(
            "S h s ␣his ␣cap ard ␣will On ␣their The ings This ␣Sam ␣My hed Once ␣seven One ail"
            ' ern \u2423ten \u2423our \u2423put \u2423find ," \u2423rem It \u2423boy He \u2423girl \u2423about \u2423sec \u2423forth \u2423thine ins'
            " ␣own ␣Moses ␣first esh ␣last ␣market ham ne ␣conc ␣lived ␣written esc ister acle"
        ),
        0.6751 * word_start.among(
            "' Q ␣a ␣s ␣c ␣A ␣re ␣an ␣O ␣at ␣so ␣j ␣your ␣gr ␣Sam ␣end ␣seven ␣new ␣im ␣U ␣sc"
            " ␣pers ␣can ␣pass ␣sl ␣cons ␣No ␣put ␣rem ␣door ␣call ␣sec ␣first ␣inc ␣dw ␣fam"
            " ␣market ␣min ␣cur ␣prov ␣arm ␣Se ␣dwell ␣trib ␣wild ␣brother ␣shew ␣walk"
        ),
        0.5556 * token.among(
            "S ␣cap On ␣their Th The sc ings This hed Once ␣seven ␣sc One ail ␣if ␣ten ␣our"
            " ␣put ␣find It ␣boy He ␣girl ␣about ␣dec ␣sec ␣forth ins ␣own ␣Moses ␣first ␣sur"
            " esh ␣last ␣market ham ne Karl ␣conc ␣lived ␣fathers ␣written esc ␣Saul ister greg"
            " ␣walk <|endoftext|>"
        ),
        row=192,
    ),
    # c/f/h and 43 more; after S/s/w and 46 more
    "L0N392_c_f_h_and_43_more_after_s_s": gelu(
        -0.9019,
        0.9436 * token.among(
            "c f h l m n ha il ad ol ur ␣J ul ce ch ␣said if qu ␣sh ␣Yes sc Here iv out ␣say"
            " ␣knows ov pl act Emma sp ult cl ph ␣saith pr fl sh com gr cle Olga anc ilda rad"
            " ␣Qu"
        ),
        0.8124 * previous.among(
            "S s w ␣s ␣S ␣W ␣fr ect os ␣sp ␣D ␣br ␣Hello ␣Y nder ␣ar ␣K ␣gr ␣blue ␣found ␣near"
            " ␣end ␣over ␣per ␣behind ␣part per ␣bas ␣sub ␣des ␣Hart ␣res sh ␣Jes ␣wind ␣bel erm"
            " gr rop ␣dw eren ␣fam ␣They ␣tem ␣X ␣mer ␣lit ␣pray ␣Bel"
        ),
        0.5267 * token.among(
            "c f h l m n ha il ol ul ce ch ␣said if qu ong ␣sh ␣Yes sc iv out ␣say ␣knows ov pl"
            " Emma sp ult ␣asked cl ph ␣saith pr fl ␣colour sh com sw gr cle ne Olga anc ␣appe"
            " ilda rad acle ␣Qu"
        ),
        0.2858 * token.among(
            "J c f h l n v il ol ce ch adjective if qu ␣sh ␣Yes sc Here iv out ␣cup ␣say ␣no"
            " Once pl Emma sp ult cl ph ␣saith pr fl sh com sw gr Clara cle ne Olga Vera Now anc"
            " ␣appe ilda rad ␣Qu"
        ),
        row=193,
    ),
    # s/ec/ity and 39 more; after v/␣n/ir and 43 more
    "L0N393_s_ec_ity_and_39_more_after_v": gelu(
        -0.9088,
        1.298 * token.among(
            "s ec ity ge pt ␣fac ␣pr ␣facts iv ␣friends ness ice ␣Israel ov ␣children ves its"
            " vel atur ition hes land mark ations ens ␣flowers ␣law ␣blood dom iss ments Leo"
            " ␣character ␣pur ␣cur ␣tab ury ␣pray ures ␣spirit ␣proper ␣meat"
        ),
        0.9026 * previous.among(
            "v ␣n ir all ul ld ␣v ␣de On red ␣fac ␣good av ␣le ␣app iv ␣blue orn ␣en ␣fe ␣seven"
            " ␣ro ␣1 ␣long ␣great ␣pink led rib ␣hor ␣colour ari ␣brought ␣prop ␣hundred ␣dep"
            " ␣Which ␣sil ␣mer ␣equ ␣young ␣occ ␣low ␣meas ␣val ␣resp ␣ra"
        ),
        0.6713 * token.among(
            "s ts ity ge pt ␣fac ␣pr ␣facts iv ␣friends ness ice ␣Israel ov ␣children ves its"
            " vel eds atur ition hes mark ations ens ␣flowers ities ␣law ␣blood dom iss ments"
            " ␣burn ␣character ␣pur ␣gold ␣cur ility ␣tab ury ␣pray ures ets ␣money ␣spirit"
            " ␣quality ␣proper ␣meat"
        ),
        0.3112 * token.among(
            "ts ud ␣fac ␣pr ␣cl iv ness ␣Israel ␣pain ov ␣children ves its vel eds atur ition"
            " hes ␣cold ations Jack ens ␣flowers ities ␣law ␣blood iss ments Leo ␣burn"
            " ␣character ␣pur ␣cloud ␣gold ␣cur ility ␣tab ury ␣pray ures ␣leg ␣money ␣spirit"
            " ␣quality ␣proper ␣meat"
        ),
        row=194,
    ),
    # p/t/␣t and 44 more; after '/f/␣f and 46 more
    "L0N394_p_t_t_and_44_more_after_f_f": gelu(
        -0.7539,
        1.061 * token.among(
            "p t ␣t ␣o ␣f ␣to ␣G to ␣shall ␣cap ␣hat pt ild ous ␣will ␣made ␣box ort lly ␣comm"
            " ress oss act ␣slept ␣can ␣shalt ␣la ␣cons ␣Wood ␣may ␣Hill ␣should ␣rep ␣hard"
            " ␣might ␣pres ps ␣full ␣col iol Do ␣would ␣mak ash ␣trib ␣peace ␣lack"
        ),
        0.7826 * previous.among(
            "' f ␣f ␣u ␣e ␣H ␣G ␣do ␣v ␣de On ␣pro ␣under ␣father ␣app ␣ab Here ␣Sam ␣ke ␣knows"
            " ␣old ␣acc ␣great ␣lost ␣ev ␣because ught com ␣Fe ␣em ␣opened ␣job eh ␣learned ␣Ab"
            " ␣heard ␣hundred ␣rec ␣equ Now ␣prov ␣consisting ␣ref ␣inv ␣ran ␣how ␣ste pro nded"
        ),
        0.4809 * token.among(
            "t ␣o ␣f ␣to ␣G to ␣shall ie ␣cap ␣hat pt ild ous ␣will ␣made ␣box ort lly ␣comm"
            " ress oss ␣slept ␣can ␣shalt ␣la ␣cons ␣Wood ␣may ␣Hill ␣should ␣rep ␣hard ␣heav"
            " ␣might ␣pres ps ␣full ␣col iol Do ␣would ␣mak ash ␣trib ␣peace ␣lack"
        ),
        0.327 * word_start.among(
            "␣to ␣T ␣e ␣an ␣G ␣shall ␣v ␣will ␣af ␣sc ␣shalt ␣la ␣cons ␣should ␣rep ␣dep ␣would"
            " sy ␣air"
        ),
        row=195,
    ),
    # w/x/␣t and 45 more; v/␣t/␣the and 45 more
    "L0N395_w_x_t_and_45_more_v_t_the": gelu(
        -1.085,
        1.081 * token.among(
            "w x ␣t ␣a ␣the ␣s ␣w ␣c ␣of ␣f ␣and ␣m ␣p ␣d ␣in ␣n ic ␣he ␣or im ␣an ␣for ␣r ␣st"
            " ␣as ␣his ␣me ␣br ␣v ␣her ␣my ␣their ␣red ␣ex ␣after ␣cl urn ␣green ␣no ␣comp"
            " ␣garden ␣school ␣nor ␣cr ific ␣life atic imes"
        ),
        0.5176 * token.among(
            'v \u2423t \u2423the in or \u2423d ve \u2423in il \u2423" \u2423e \u2423S \u2423was \u2423or \u2423sha \u2423r \u2423are \u2423had \u2423sp ist \u2423br art'
            ' \u2423man \u2423father ary \u2423box \u2423Israel \u2423no \u2423apple \u2423rel hes \u2423pre \u2423right wn ," ting \u2423about'
            " ␣rep cy ian gr ␣prin ␣sin ␣spec ␣brethren ␣ref ␣beg ␣cor"
        ),
        0.3693 * previous.among(
            "f o w ␣o ␣f al ␣e ␣W ␣M ␣an her ␣sa ro ␣E ␣r ␣O ␣said ho ␣br art ␣pro ␣gre ␣Is the"
            " ␣Yes ime ost ose ␣say ␣green te ␣Tuesday ␣ro ␣saying ␣saith ␣school gre ␣its be"
            " ␣March me ␣April ␣July ically ␣wild ␣est ␣October ␣swe"
        ),
        0.2332 * token.among(
            'B I W j k o \u2423the in \u2423in \u2423" \u2423r \u2423It um \u2423are od \u2423two \u2423br \u2423Goodbye \u2423my \u2423In \u2423but ving'
            " ␣what ␣Sara row ␣Clara ␣1 ␣That ition hes ought ely ular oll com ␣among ␣thereof"
            " uct Clara ␣neither ility ute ␣return ude hil rid ched itude"
        ),
        row=196,
    ),
    # last capitalised but one ␣The/␣Goodbye/␣Y and 45 more; ”/our/od and 46 more
    "L0N398_last_capitalised_but_one_the": gelu(
        -0.4791,
        1.419 * other_capitalised.among(
            "␣The ␣Goodbye ␣Y ␣Lily ␣Where Ben ␣Tuesday ␣Wednesday ␣That ␣Stone ␣Saturday ␣Hugo"
            " ␣Lake ␣No ␣Marsh ␣Al ␣Frost Mia Numbers Digits Sam ␣Swan ␣So ␣Jud ␣Can Paul"
            " Opposites Colours ␣Today ␣Listen Hugo ␣Nor Pete Yes ␣March Ida Vera Today ␣Edda"
            " ␣Felix ␣Ir ␣Stella ␣Galdovar Thank ␣September ␣Julia ␣December ␣Mona"
        ),
        0.9961 * token.among(
            '" our od \u2423Who eld \u2423ear \u2423slept orrow oth via uary \u2423tomorrow ." \u2423Hill \u2423something'
            " ␣colour ␣happy ␣flowers ␣turn oria ␣according ␣learned vent als aves ␣Ab aldov"
            " ␣behold Days ria orland ␣bread ␣supp ␣tab ury Today ␣Pet ␣Arvela ␣meas ania ␣until"
            " ␣commanded ␣Klara ␣depart ␣glory ␣engineer ey ␣tail arrow"
        ),
        0.9712 * word_start.among(
            '! " Q "; \u2423Who \u2423Yes \u2423Do \u2423night \u2423en \u2423well \u2423ear \u2423slept \u2423te \u2423things \u2423Bell ?" \u2423tomorrow'
            ' ." \u2423gen \u2423Brook \u2423Hill \u2423colour \u2423dark Digits \u2423happy \u2423without \u2423flowers \u2423Jud \u2423turn'
            " ␣according ␣learned ␣Why ␣life ␣behold ␣supp ␣tab ␣same ␣fathers ␣dwell ␣Arvela"
            " ␣cent ␣until ␣z ␣commanded ␣Klara ␣depart ␣glory ␣tail <|endoftext|>"
        ),
        -0.06468 * two_words_back.among(
            "␣In ␣father ␣city ␣green ␣count ␣open ␣Friday ␣job ␣rain"
        ),
        row=197,
    ),
    # b/c/d and 45 more; after K/S/j and 45 more
    "L0N399_b_c_d_and_45_more_after_k_s": gelu(
        -0.3554,
        1.026 * token.among(
            "b c d n r t u on ot el ch ag ra ri ␣br On ary han da iz au Once pl uc One sp ph pr"
            " con It ␣boy sh com cy bit har ex mon ient yl read ros ru gn bl sha rid gen"
        ),
        0.8073 * previous.among(
            "K S j ␣s ha ␣c ␣T ␣S ␣H ␣M ␣A ␣k ht ␣E ␣J ␣un ap os ␣P ag ␣C ␣D op On up sc ␣K og"
            " ok ph ␣sch outh ␣sy ␣ey ␣Ch ␣ben ␣Ab eren ␣X ␣ph ne yl eb ␣Pet irc ech sy ␣sac"
        ),
        -0.7189 * previous_word.among(
            "M c ␣w ␣of an al ap ter And one ma ␣pl ␣ball On ␣sm ␣what ␣nam ␣am ␣son ␣On out"
            " ␣hath ␣even ␣over mer One ␣shalt ␣Friday ␣coat ph ␣find ␣rem ␣boy ␣opened gr let"
            " Months ␣mount ␣tired ); ␣March ␣Alma ␣told ␣beg ␣June ␣destroy So ␣genus"
            " ␣commanded Therefore ␣Eur"
        ),
        0.5091 * token.among(
            "H b n u on ay ot ag ra ri ␣bo ␣br ␣v ak ies au ok ␣bre ␣per ␣U One sp iah ␣Hugo ph"
            " pr ␣pri gy cy ␣Egypt ality ox ert ient ria ␣daught ␣fathers ru ters gn bl ␣death"
            " ev ages ␣Har sha gen ␣Saul"
        ),
        row=198,
    ),
    # !/./? and 45 more; !/”/. and 45 more
    "L0N400_and_45_more_and_45_more": gelu(
        -0.9967,
        1.422 * token.among(
            "! . ? Y j noun ␣th ␣wh ␣N ␣Y ␣red ␣j ␣blue arl ␣Tuesday ␣Monday ␣eight ␣map ␣ten"
            ' \u2423Saturday mark \u2423Karl ?" \u2423No ." \u2423Sunday \u2423lost \u2423find \u2423nine ," \u2423clean vania There'
            " ␣dec ␣rep ␣turn erm ␣heavy lic oh ␣tired ␣supp ␣ref ␣Pet ␣ed ␣August ␣Jon ␣eleven"
        ),
        0.7094 * token.among(
            '! " . ? A S \u2423th ia \u2423fr ch \u2423shall \u2423It ord \u2423there ct \u2423me \u2423hat ora \u2423four \u2423Jack arl'
            ' \u2423yellow \u2423Tuesday \u2423There \u2423slept \u2423ten ." \u2423kind \u2423Marsh \u2423nine \u2423bell \u2423Frost ens \u2423rep'
            " Paul Days ␣X ␣closed ␣hear ␣supp Olga ury ␣prov ␣eleven ␣written ␣fif ␣Saul ␣Nils"
        ),
        0.4083 * previous.among(
            "J N S ␣t ␣m ␣S ␣J ␣F ␣N ␣said ␣com ␣so ␣j ␣what ␣we ␣facts ␣friends ␣Now ␣go ␣say"
            " so ␣five ␣comp ␣comm ␣seven ␣Wednesday ␣pers ␣today ␣cons ␣saying ␣Sunday ␣put"
            " ␣rep ␣del ␣em ␣prop ␣turn ␣ent ␣int ␣trans ␣pur ␣travel ␣ass ␣det ␣Mart ␣z ␣belie"
            " ␣sac"
        ),
        0.3884 * token.among(
            "! . ? ␣o ␣I ␣th ere ␣you ome And adjective ␣Anna ␣con here ␣two ␣He ␣us ␣K han arl"
            ' ov uch \u2423Nora \u2423children age \u2423ten \u2423cons \u2423egg ." \u2423nine \u2423hast \u2423rep \u2423chair com \u2423hard'
            " ␣ind ative gr ␣Why ␣sk ␣dest over ␣supp ␣righteous ␣mult ␣eleven"
        ),
        row=199,
    ),
    # ␣o/␣c/␣h and 43 more; ␣o/␣c/␣h and 45 more
    "L0N401_o_c_h_and_43_more_o_c_h_and": gelu(
        -0.8144,
        1.395 * token.among(
            "␣o ␣c ␣h ␣re ␣sa ␣se ␣ne ␣con ␣bo ␣de ␣pro ␣co ␣ex ␣ab ␣ac ␣dis ␣en ␣comp ␣bre ␣ro"
            " ␣ad ␣acc oc arn ␣te ␣oppos ␣ob ␣res ␣ind ␣trans ␣reg ␣rec ␣conc ␣cond ␣equ ␣cur"
            " ␣chan ␣inter ␣ref ␣rece ␣ple ␣contr ␣mar ␣conf ␣est ␣belie"
        ),
        0.6314 * token.among(
            "␣o ␣c ␣h ␣re ir ␣sa ␣se ␣ne ␣con ␣bo ␣de ␣pro ␣co ␣ab ␣ac ␣en ok ␣comp ␣bre ␣ad"
            " ␣acc oc arn ␣oppos ␣ob ␣res ␣ind ␣prop ␣tra ␣trans ␣reg ␣rec ␣conc ␣cond ␣min ␣sal"
            " ␣equ ␣cur ␣chan ␣inter ␣ref ␣rece ␣ple ␣contr ␣mar ␣conf ␣est ␣belie"
        ),
        0.3862 * previous.among(
            "ion ect ack ␣sp ␣bl art ␣kn ild ather ck ide ok ater ction ␣part ase ory ␣mark"
            " ␣Lord ␣sy ␣ey ␣body erm ␣sk alk ␣mount ␣hear ␣cast ote ize ␣hold ␣wave ␣ple"
            " ␣engine irc bl ision raw ␣sit ␣sac acle ␣line med"
        ),
        -0.008391 * word_start.among("␣h ␣re ␣se ␣co ␣ex ␣en ␣trans ␣cur ␣ple"),
        row=200,
    ),
    # nd/ll/il and 46 more; after a/o/␣t and 45 more
    "L0N404_nd_ll_il_and_46_more_after_a": gelu(
        -0.8449,
        1.121 * token.among(
            "nd ll il et ver st ut all ell ap ome ill and verb ␣cap ␣hat ast qu up ount uth ost"
            " ust out ␣count ok ft ff ␣There ough sp ␣ten ␣garden ␣coat ␣find ␣should ␣basket"
            " ␣balls vent ␣market ␣wat ␣num ␣daught ␣hold ␣field ␣hill ␣sto rap af"
        ),
        0.6486 * previous.among(
            "a o ␣t ␣p ere to ro na ␣E ␣se ␣li ␣fl ␣br ax ␣co ␣le ␣dr da ␣ac so ␣bre fl ␣gen"
            " ␣spe ␣ind ␣tra oly ␣Ch gr ␣Americ eren ex ␣dev Days ␣col ␣X ehold ␣chan oint"
            " ␣inter ros ta ␣meas ␣trib sha ␣cent ␣September ␣che"
        ),
        0.6177 * token.among(
            "nd ll ver st ut all ell ap ome ill and verb ␣cap ␣hat ast qu ax up ount uth ost"
            " ust out ␣count ok ␣op ft ff ough sp ␣ten ␣garden ␣coat ␣find ␣should ␣basket vent"
            " ex ␣market ␣wat ␣num ␣daught ␣hold ␣field ␣hill ␣sto rap af"
        ),
        -0.009557 * word_start.among("␣count"),
        row=201,
    ),
    # ␣o/ou/␣c and 41 more; after ␣p/␣l/␣L and 46 more
    "L0N407_o_ou_c_and_41_more_after_p_l": gelu(
        -0.9441,
        1.255 * token.among(
            "␣o ou ␣c ␣f ow ␣G ␣as ␣li um ␣she ␣Tom ␣pl ␣hat ␣Emma ␣ag ␣box ␣Sara Tom ␣friends"
            ' \u2423blue \u2423apple \u2423Paul \u2423Vera Emma \u2423flower \u2423coat \u2423Ida \u2423egg \u2423tree \u2423Olga ." \u2423bell \u2423cat'
            " ␣Fe ␣orange ␣basket aria ␣bird Olga ␣farm wood ␣sto ␣ra ␣Selmark"
        ),
        0.763 * previous.among(
            "␣p ␣l ␣L ill ␣Hello ␣under ␣sh ␣Yes ␣what ␣Now ␣blue ␣found ␣end ␣green ␣ser ␣gave"
            " ␣Br ␣behind pl ang ␣painted ␣took ␣brown ␣asked ␣pink ␣lost ␣find ␣ev ␣set ␣mark"
            " ␣works ␣call ␣opened ␣eat ␣imp ␣called ␣dep ␣got ␣tired Yes ␣4 ␣ins ␣prov ␣occ"
            " ␣inv ␣Ir ␣Mart ␣eff nded"
        ),
        0.5995 * token.among(
            "␣o ␣c ␣f ow am ␣G ␣as ␣li um ␣she ␣Tom ␣pl ␣hat ␣Emma ␣ag ␣box Tom ␣friends ␣cup"
            ' \u2423blue \u2423apple \u2423Paul Emma \u2423flower \u2423coat \u2423Ida \u2423egg \u2423tree \u2423Bell \u2423pink \u2423Olga ." \u2423bell'
            " ␣cat ␣wom ␣orange ␣basket aria ␣bird oria ␣forest Olga wood ␣sto ␣warm ␣ra ␣duck"
            " ␣Selmark"
        ),
        0.05305 * word_start.among("␣p ␣li ␣Anna ␣Sara ␣end ␣Ida ␣cons ␣tree ␣sw ␣instr ␣secret"),
        row=202,
    ),
    # ree/␣Hello/␣some and 44 more; ree/␣Hello/␣some and 46 more
    "L0N408_ree_hello_some_and_44_more": gelu(
        -1.053,
        1.306 * token.among(
            "ree ␣Hello ␣some ry ␣time ary ␣small ␣Max ␣this ␣Jack ␣work ␣big ise ath ft ␣new"
            " ␣Monday One ␣key ␣light Max ␣cold ␣find ␣name ␣school ␣opposite ␣dark ting ␣Ford"
            " ␣days ␣another ␣first ␣heavy ␣last ␣heaven ␣market ␣mount ␣tem ␣X ␣evil ␣forest"
            " ␣tired Olga Ida gth ken ␣December"
        ),
        0.6263 * token.among(
            "ree ␣Hello ␣some ry ␣time ary ␣small ␣Max ␣this ␣Jack ␣work ␣big ise ath ft ␣Clara"
            " ␣new ␣Monday One ␣key ␣light ␣cold ␣school ␣opposite ␣dark ting ␣days ␣another"
            " ␣first ␣heavy ␣last ␣sunny ␣heaven ␣market ␣mount ␣tem ␣X ␣evil ␣forest ␣voice"
            " ␣tired irit Olga Ida gth ␣rainy ken ␣fear ␣December"
        ),
        0.371 * sentence_start.among(
            "E M O Q T f j l w ␣ ␣in am ␣The ␣or ␣A ␣for ch ag ␣Tom ␣but ␣Then Th ␣Emma ␣Sara"
            " ␣Sam ␣My ␣Everyone Ben ␣Leo ␣Ruth ␣Vera For ␣Ida ␣cons Shopping Mia con Numbers"
            " ␣because Sam There Paul Where Ruth Colours Months Days Finn Now They"
        ),
        0.3451 * token.among(
            "ree ␣some ry ␣time ary ␣small This ␣this ␣work ise ath ft ␣Clara ␣new ␣Monday One"
            " ␣key ␣light ␣cold ␣school Jack ␣dark ting ␣days Oscar ␣another ␣first ␣heavy ␣last"
            " ␣sunny ␣heaven ␣market ␣mount ␣tem ␣X ␣evil ␣forest ␣voice ␣tired irit Olga Ida"
            " gth ␣rainy ken ␣fear ␣December"
        ),
        row=203,
    ),
    # in a text beginning ./A/B and 40 more; ,/;/B and 45 more
    "L0N409_in_a_text_beginning_a_b_and": gelu(
        -1.33,
        1.312 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's For But Then"
            " He ␣water Where ␣neither ␣mount Do Now So She nded They Therefore"
        ),
        1.008 * token.among(
            ", ; B G I O T W Y ↵ ␣and ␣I ␣he ␣th ec ␣re And ␣O ␣shall our ␣are ␣they ␣my ␣ye"
            " ␣ch ␣thy ␣their fore Th The ␣king ␣Th ␣en ␣even atur For ␣shalt But ␣let Then ␣And"
            " ␣did He Do Now So esc Therefore"
        ),
        0.3324 * token.among(
            ": I O Y j ↵ ␣t ␣b ␣h ␣sa And ␣his ␣were ␣have ␣sp ␣bl ct ␣ye ␣upon the Th ␣we ␣gr"
            " ␣Israel ␣hath ␣men For ␣thr iah ␣ang ␣hast ␣high ␣because Sam ␣behold ␣yet ␣spake"
            " par ␣mid ␣certain ␣both ␣round So hil They greg Therefore acle"
        ),
        0.248 * token.among(
            ": F I O Y j ↵ ␣t ␣b ␣h ␣sa And ␣were ␣have ␣sp ␣bl ct ␣ye ␣upon the Th ␣we ␣gr"
            " ␣Israel ␣hath ␣men For ␣thr iah ␣ang ␣hast ␣high ␣because Sam ␣behold ␣yet ␣spake"
            " par ␣mid ␣certain ␣both ␣round So hil They greg Therefore acle"
        ),
        row=204,
    ),
    # H/M/` and 45 more; )/M/␣ and 45 more
    "L0N411_h_m_and_45_more_m_and_45": gelu(
        -1.06,
        1.347 * token.among(
            'H M ` \u2423the en \u2423m an \u2423" all her \u2423fr \u2423his our \u2423bl \u2423v \u2423my \u2423thy ud \u2423their the \u2423j The'
            " 's ␣your han ial ile ␣our ␣char fl ␣rem ual ible ␣cr ian eren ␣its ␣mount ␣mine"
            " ␣chan ␣whose ␣ed ␣prophe ision iqu gen arious ␣Eur"
        ),
        0.5066 * token.among(
            ") M ␣ an ␣h her ke ␣O our ␣br ␣v ␣my ␣us ␣their the The 's ␣your ial ence ␣our"
            " ␣char ␣rem ale ible ble ian ific eren ␣its ␣met ␣cour ␣chan ␣whose ␣flesh ␣arm"
            " ␣sea ␣3 ␣ed ␣prophe ision ev iqu gen arious amm ␣dry ␣Eur"
        ),
        0.3595 * previous.among(
            "H n v ␣p ␣d ␣n if here ␣v ␣de ren ␣j ix ␣bu iv ␣en ␣per ff fl ␣through tern ␣give"
            " ␣sy ␣relating ␣ind ␣according ␣dist ␣given ␣dep ␣col ␣prod ␣num ␣caus ␣supp illed"
            " par eb ␣prov ␣consisting ␣ref ␣div ␣diff ␣mar ␣number ␣resp ␣det ␣ra ␣ste"
        ),
        0.2299 * token.among(
            "M U V ` an her ke ␣O our ara ␣v other ␣their the ␣Yes The ould 's ␣your ␣My iver"
            " ence ␣our ␣char ames ␣cand ible ␣learn ble ian ific ief eren ␣mus ␣its ertain ␣met"
            " ␣cour ␣chan ␣whose ␣3 gn ision ev iqu rid arious amm"
        ),
        row=205,
    ),
    # ␣s/␣b/␣c and 44 more; after -/␣p/␣What and 42 more
    "L0N415_s_b_c_and_44_more_after_p": gelu(
        -0.8349,
        1.049 * token.among(
            "␣s ␣b ␣c ␣f ␣m ␣p ␣l noun ␣k ␣r ␣st ill and adjective ␣two ␣capital ␣pl ␣ball ␣v"
            " ␣Hello ␣who ␣j ␣pr ort This ␣bu ost ␣tr ␣does tr ␣qu ␣park str ␣morning ␣em ␣serv"
            " ␣ben eren ␣afternoon ␣evening ␣organ sy ␣mill ␣z ␣United ␣Mona ␣Qu"
        ),
        0.7386 * previous.among(
            "- ␣p ␣What ␣Y ␣four ␣flag ix This iv ␣gr ␣blue ical mb ␣en ␣knows ␣five ␣Fr atur"
            " ␣needs ␣much Shopping ␣opposite Numbers Digits ␣2 Names There ␣People ␣job"
            " ␣learned Colours ␣Today ␣sunny ␣X ␣Which istic ␣10 ␣equ ␣hot ␣4 ␣3 ␣5 ␣Bel"
            " ␣September arious"
        ),
        0.5835 * token.among(
            "l ␣s ␣b ␣c ␣f ␣m ␣p ␣l noun ␣you ␣st and adjective ␣two ␣capital ␣ball ␣v ␣Hello"
            " ␣j ␣pr ort This ␣bu ␣tr ␣people ␣does tr ␣qu ␣park str ␣lost ␣Marsh ␣morning ␣Moss"
            " ␣em ␣Moses ␣serv ␣ben eren ␣afternoon ␣evening ␣occ ␣organ sy ␣mill ␣z ␣United"
            " ␣Mona ␣Qu"
        ),
        0.2807 * token.among(
            "A L S s ␣b ␣c ␣of ␣f ␣m an ␣l il ␣st and ␣two ist ␣v eth ␣j ␣pr ass ip ort This"
            " ␣bu ␣tr tr ␣That ␣park ␣pass ␣te ␣Olga str ␣morning Oscar dom ␣serv ␣ben Colours"
            " par Vera ␣whose ␣windy sy raw ␣z ␣United ␣Mona ␣Qu"
        ),
        row=206,
    ),
    # in a text beginning Q/On/Anna and 25 more; N/␣m/␣u and 45 more
    "L0N416_in_a_text_beginning_q_on": gelu(
        -1.159,
        1.426 * text_start.among(
            "Q On Anna This Here Tom Lily Ben Once Emma One Shopping Sara Numbers It Digits"
            " Names There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
        ),
        0.7968 * token.among(
            "N ␣m ␣u am im ␣for ␣un ul ␣It ab un ␣ne ␣com ␣so ud ␣fac ub ␣am ␣count ␣six ib ␣ad"
            " ␣key ␣back ␣nine ␣rem form ␣dec ␣rep com ␣tra ␣cont ␣according gan ␣sad ␣trans"
            " ␣col iol Do ␣February ␣cond Yes ␣chan ␣ran ␣ed iqu ␣November ␣mil"
        ),
        0.4209 * token.among(
            "N Y ` ␣m ␣u im ␣for ␣un ␣It ab un ␣ne ␣com ␣so ud ␣fac ub ␣am ␣count ␣six ib ␣ad"
            " ␣key ␣nine ␣rem form ␣dec ␣rep com ␣relating ␣tra ␣cont ␣according gan ␣sad ␣trans"
            " ␣col iol Do ␣February ␣cond Yes ␣chan ␣ran ␣ed iqu ␣November ␣mil"
        ),
        0.2999 * previous.among(
            "␣ ␣o ␣f ␣l ␣u ␣e ␣L ␣A ␣sa ␣J ␣F ␣se ␣r ␣O ␣li ␣has ␣C ␣R ␣v ␣Goodbye ␣de ␣pro ␣co"
            " ␣Is ␣ex ␣al Here ␣V ␣five ␣could ␣rel ␣ro ␣liked ␣been ␣hor form ␣ind ␣Can aldov"
            " ox ␣hundred ␣num ␣equ ␣prov ␣inv ␣ran ␣follow ␣Jo"
        ),
        row=207,
    ),
    # T/c/␣f and 43 more; G/T/c and 45 more
    "L0N422_t_c_f_and_43_more_g_t_c_and": gelu(
        -0.8802,
        1.041 * token.among(
            "T c ␣f ␣T ic ac ig ␣G ␣B ect ␣P ct ist ␣ac ␣more ␣Mo oc Sara rib tern ␣sec ents"
            " ␣Jesus Oscar iss Paul ␣sent Leo vent ␣dist ␣disc ␣ret ient ␣rec ␣conc ␣tab ␣div"
            " ␣partic ␣meas ␣elect ␣est ␣cent ced ␣plac ␣depart vern"
        ),
        0.4975 * token.among(
            "G T c ␣T ic ac ig ␣G ␣B ␣P ct ist ␣ac ␣more ␣Mo oc Sara rib tern ␣sec ␣Jesus Oscar"
            " iss Paul ␣sent Leo ict vent ␣dist ␣disc ␣ret ient ␣rec ␣conc ␣tab ␣div iec ␣partic"
            " ␣meas ␣elect ␣trib ␣est ␣cent ced ␣Greta ␣plac ␣depart vern"
        ),
        0.4474 * previous.among(
            "g le ␣g ␣G ␣se ␣r ␣tw ␣R art ␣red ␣gr ␣go ␣St row ink ␣en ␣Fr tr ␣ro ␣pre ␣te rost"
            " ␣ev form ␣tre ␣Fe ␣Ar ␣take ␣bring ␣Jesus ␣bird ␣turn ␣dist ␣reg ␣tak ␣keep ␣equ"
            " ␣rece ␣meas ␣elect ␣med ␣dire ␣Jo ␣conf ␣est ␣Mart ␣leg ␣plac"
        ),
        0.3525 * token.among(
            "G T ␣T ac ig ␣B ␣P ct ist ␣ac ␣more ␣Mo oc Sara rib ␣sec ␣Jesus Oscar iss Paul"
            " ␣sent Leo vent ␣dist ␣disc ␣ret ient ␣rec ␣conc ␣equ ␣tab ␣div ta iec ␣partic"
            " ␣meas ␣elect ␣trib ␣est ␣cent ced ␣Greta ␣plac ␣depart vern"
        ),
        row=208,
    ),
    # !/:/H and 45 more; in a text beginning ./A/B and 40 more
    "L0N424_h_and_45_more_in_a_text": gelu(
        -1.014,
        1.097 * token.among(
            "! : H d oun all her ␣E os ess ord ount ␣when ␣say so ␣Th tain pl esp ␣sl hes ␣pre"
            " oin ␣Grey cl Then con ␣call com ␣Ar eh eren ␣trans cle oe ␣done oh be eb ␣return"
            " ros ␣Mord ␣conf pro ␣Saul greg Therefore ␣shew"
        ),
        0.8914 * text_start.among(
            ". A B C E G H I L M N O P R S T U W Y ␣of ␣and And est Th The 's For Max But Then"
            " He ␣water Where ␣neither Finn ␣mount Do Now So She nded They Therefore"
        ),
        0.7155 * previous.among(
            "J R j ro ␣J ␣said ark here ␣br ␣ch ␣say so ␣hath ok tain ␣per ␣cons ␣saying cl ph"
            " str ␣hast ␣dec ␣rep ␣sw ␣prop ␣cont ␣turn ␣according erm ␣exp ␣Ab ␣answ ␣done ne"
            " ␣spake ␣told ␣ref ␣return ␣ple ␣answered ␣Jo ␣resp ␣est pro ␣belie Therefore ␣shew"
        ),
        -0.01375 * last_capitalised.among(
            "B E I L M N S T Z ␣I ␣M ␣G And ␣P ␣C ␣LORD ␣Y ␣Is Th The ␣Emma ␣Sara ␣Leo ␣Tuesday"
            " ␣Z ␣Wh ␣Wednesday One But ␣Wood Then ␣Sunday ␣And ␣Marsh Numbers ␣Jer ␣Moss ␣Fe"
            " Oscar Opposites ␣Judah ␣Today ␣They ␣Yolvia ␣Pet ␣Ir ␣Stella So They"
        ),
        row=209,
    ),
    # y/ay/ain and 45 more; after f/w/␣s and 45 more
    "L0N425_y_ay_ain_and_45_more_after_f": gelu(
        -0.893,
        1.21 * token.among(
            "y ay ain ight ack and ound ather ␣Lily ong ry ␣red ary ␣blue ish ep ␣white oon"
            " ␣Tuesday ang atur igh ␣Monday ␣park ail land ␣light ␣garden ␣Ida ␣Saturday mark"
            " ird ␣cold ␣pink ␣kind ␣Frost ond ␣Moss ␣river uct oria ␣first ␣market orland ium"
            " ␣Ilmaria embr arrow"
        ),
        0.8735 * previous.among(
            "f w ␣s re ␣w ␣f ␣n ␣ha ␣be ere ␣F ␣se ce ␣D On ␣gre ␣God ␣le ␣what ␣we This urn"
            " ␣fe ␣str ff we ␣black ␣pre ␣light ␣long ␣te fe ␣rep ari ␣Today iet ␣Which ne ␣supp"
            " ehold ␣pray ␣ple ␣August ␣sign ␣Mart ␣United af ␣swe"
        ),
        0.6724 * token.among(
            "y ay ain ight and ound ␣Y ather ong ry ␣red ary ␣blue ep ␣white oon ␣Tuesday"
            " ␣Clara ang atur igh ␣Monday ␣park ail land ␣light ␣garden ␣Ida mark ird ␣cold"
            " ␣pink ␣kind ␣morning ull ond ␣Moss ␣river uct oria ␣first ␣market ␣forest orland"
            " ium ␣Ilmaria ␣States embr arrow"
        ),
        0.2186 * word_start.among("␣is ␣g ␣M ␣F ␣st ␣Y ␣He ␣ex ␣we pl ␣park ␣del ␣bel ␣int"),
        row=210,
    ),
    # ar/ve/ay and 46 more; ve/ay/␣k and 46 more
    "L0N427_ar_ve_ay_and_46_more_ve_ay_k": gelu(
        -0.9154,
        1.17 * token.among(
            "ar ve ay oo ␣k ␣O ␣up ord ␣cap op ␣pro ␣son ip ose ok ield ire tain ove ␣over ult"
            " oin ␣offer tle ␣car ock ␣take ␣build aught ␣according ␣ent ␣Ab itc ␣speak ope over"
            " ␣par ␣daught ␣cur par read ␣young ␣contain ␣mar raw ␣bear ␣sac acle vern"
        ),
        0.6336 * token.among(
            "ve ay ␣k ord ␣cap op ild ␣pro ␣son ip ose ok ield ire tain ␣op ove ␣over ult oin"
            " ␣offer tle ␣car ock ␣play ording ␣take ␣build aught ␣according ␣ent ␣Ab ␣speak ope"
            " over ␣par ␣daught ␣cur par ␣young ␣div ␣contain mber ␣mar raw ␣bear ␣sac acle vern"
        ),
        0.5525 * previous.among(
            "c p ␣p ␣h ␣g ␣y ec ␣as ␣cap ␣sp ␣all ␣bl op ␣ch ␣sh ␣pr ␣cha ␣ab og ep ␣dis ␣en"
            " ␣ser ␣op ␣pre ␣cons ␣put ␣sub ␣des ␣set ␣res ␣sy sh ␣dec ␣rep ␣del ␣fore"
            " ␣according ␣inc ␣imp ␣pres ␣disc semb ␣pur ␣rec ␣conc ␣spec ␣supp ␣resp"
        ),
        0.2099 * word_start.among(
            "M e ␣p ␣g ent ␣re ␣k ␣sa ␣J ␣N ␣up ␣C ␣bl op ␣br ␣man ␣In ␣so ␣fac Anna ␣son ␣bu"
            " ␣this ␣count ␣op ␣comm ␣Z ␣Wh ␣wr ␣can ␣sl ␣cons ␣ele ␣put ␣car ␣res There ␣play"
            " ␣take ␣build ␣according ␣sur ␣ret ␣contain ␣Albert ␣ra ␣air ␣bear ␣sac"
        ),
        row=211,
    ),
    # in a text beginning Q/On/Anna and 26 more; b/g/ic and 46 more
    "L0N430_in_a_text_beginning_q_on": gelu(
        -1.36,
        1.227 * text_start.among(
            "Q On Anna This Here Tom Lily Ben Once Emma One Shopping get Sara Numbers It Digits"
            " Names There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
        ),
        1.068 * token.among(
            "b g ic el ␣A ␣F us and ess od ␣one ␣In ␣some ␣af ␣Then Anna ␣facts ␣blue ␣found"
            " arl ␣big ov ␣old ␣slept ␣Finch Max ␣Hugo ␣Reed ␣Hill ␣Hart ␣clean sh ␣Moss ␣So"
            " Clara aldov ␣soft ␣They ␣full wood ␣June ilda ␣cook rid embr acle ␣oil ita ␣Qu"
        ),
        0.8676 * previous.among(
            "S T ␣s ␣m ␣T ␣S ut ec ␣A ␣un ap ␣O ␣P ␣C ␣D ␣Hello ␣Goodbye ax ␣some up ␣made ub"
            ' \u2423K \u2423am \u2423like \u2423dis \u2423Th \u2423comes \u2423qu \u2423Z \u2423Ed \u2423bas \u2423asked ung ," form acter \u2423ey aldov'
            " Months hy ␣X ␣conc ␣ins ilda ␣cor ␣lack tto ␣Qu"
        ),
        0.1746 * sentence_start.among(
            "␣The ir ␣F ␣In ␣Lily On ␣Then Anna Here ␣Sara ␣Now ␣My ␣Mia Lily ␣Oscar ␣Clara"
            " ␣There Emma ␣Eve ␣Finn Shopping ␣Hugo ␣Karl ␣When Mia Names ␣So ␣People Oscar"
            " Clara Months Days ␣They Finn Olga Vera"
        ),
        row=212,
    ),
    # ent/ion/ation and 45 more
    "L0N431_ent_ion_ation_and_45_more": gelu(
        -0.9323,
        1.091 * token.among(
            "ent ion ation verb adjective ␣Y ␣Who ount ary urn br ␣Mia ␣Everyone ␣used atur"
            " ␣There adverb arn ␣being ␣Ida ␣Olga ions Numbers ␣How ␣something Digits Sam ␣boy"
            " ody ␣relating ␣Fe ␣ind ative bit ble venia Opposites ␣Today Days ␣Mara ␣Listen"
            " istic ␣equ Today ␣angry ring ason ␣spirit"
        ),
        0.6346 * token.among(
            "ent ion ation verb adjective ␣Y ␣Who ount ary urn ␣Everyone ␣used atur ␣There"
            " adverb arn ␣being ␣Ida ␣Olga ions Numbers ␣How ␣something Digits ␣boy ody"
            " ␣relating ␣Fe ␣ind ative bit ble venia Opposites vent ex ␣Today Days ␣Mara ␣Listen"
            " istic ␣equ Today ␣angry ring ason ␣spirit ␣frog"
        ),
        0.4827 * token.among(
            "ent ion ation adjective ␣Y ␣Who ount ary urn ␣Mia ␣Everyone ␣used atur ␣There"
            " adverb arn ␣being ␣Ida ␣Olga ions Numbers ␣How ␣something Digits ␣boy ␣girl ody"
            " ␣relating ␣Fe ␣ind ative bit ble venia Opposites ex Colours ␣Today Days ␣Mara"
            " ␣Listen istic ␣equ Today ␣angry ring ason ␣spirit"
        ),
        0.3128 * previous.among(
            "f v ␣( ␣l st ␣se ␣Y ␣upon ␣de On ␣gre av ix Here iv iz te ␣Fr ␣Br ␣does ␣rel vel"
            " ␣liked ␣needs arn arm fl ␣hor ␣ev form ␣mark ␣ind ␣opened ␣character ␣dist ␣behold"
            " ␣dep ␣met ␣Nor ␣wanted ␣occ de ␣perform ␣ste amm ␣October ␣Qu"
        ),
        row=213,
    ),
    # ;/r/im and 45 more; after c/d/h and 46 more
    "L0N435_r_im_and_45_more_after_c_d_h": gelu(
        -0.9292,
        1.134 * token.among(
            '; r im ig pp um ag ra od \u2423tw "; ard \u2423kn ug \u2423out \u2423sh ment up ub ip ost og age orm'
            " igh ough ern ␣tree ph ␣forth ried dom erm ␣sk aves itc ␣dev cle oot ne ␣tab ros"
            " irc ␣year ense ␣leg acle arrow"
        ),
        0.9284 * previous.among(
            "c d h ␣c ␣p ␣d ␣h ␣g ␣y ␣fr th ␣st ␣ne ␣tw ␣bo ␣br ␣sh ␣cha ␣tr ␣dr ah ␣im ick oc"
            " ph pr ␣hor ␣cr ␣thereof els esh ␣dist ␣side ␣disc ␣heaven ␣par ne ␣cast ␣conc yl"
            " ␣cur ␣tab eb air ␣flesh irc ␣det ched acle"
        ),
        -0.6366 * word_start.among(
            '" A s \u2423I \u2423" \u2423S ch \u2423com ma \u2423pl \u2423friend \u2423man \u2423ch \u2423Then \u2423Is \u2423ar \u2423into \u2423On \u2423city \u2423bre'
            " ␣1 ␣cons ␣seen ␣bas ␣And ␣offer ␣set ␣colour ␣these There ␣lar ␣rep ␣fore ␣opened"
            " ␣job ␣prin ␣dw ␣horse ␣reg ␣hundred ␣ve ␣ins ␣January ␣Galdovar ␣perform ␣cent"
            " ␣instr ␣December ␣tail"
        ),
        0.5573 * token.among(
            '; ig pp ag ra od \u2423tw "; ard \u2423kn ug \u2423out \u2423sh up ub ost ide og amp age orm ough esp'
            " ward ern ␣tree ph ␣res ␣forth dom erm ␣sk aves ged ␣dev ␣heaven cle oot ne ␣tab eb"
            " irc ense ␣sign ␣leg bs greg acle arrow"
        ),
        row=214,
    ),
    # B/ac/␣th and 46 more; in a text beginning ./A/B and 46 more
    "L0N437_b_ac_th_and_46_more_in_a": gelu(
        -1.229,
        1.045 * token.among(
            "B ac ␣th ec ch ab ␣P ␣bl op ␣ch ␣fac ␣sh Th han ␣ac au ␣Th ␣gave ach ␣make ␣black"
            " of Max ␣No ␣And Sara ␣put ␣away ␣sec ␣among ␣opened Oscar ␣sent ␣behold ␣fam ␣soft"
            " ␣They ␣cast ␣mer ␣sal ehold ␣tab ␣told ␣destroy ␣trib ␣Har ␣conf ␣shew acle"
        ),
        0.7831 * text_start.among(
            ". A B C E G I L N O P R S T U W Y ␣of ␣and And Th The Ben Once For One But"
            " Shopping Then Sara Numbers It Digits Names He ␣water Oscar Opposites Where"
            " ␣neither Colours Months ␣mount Karl Ida Now She nded Therefore"
        ),
        0.6736 * token.among(
            "B he ␣m ac ec ch ab ␣P ␣bl op ␣ch ␣fac ␣sh ␣ar han ␣ac au ␣gave ␣comp ach ␣black"
            " of Max ␣And Sara ␣put ␣dark ␣sec ␣among ␣opened Oscar ␣sent ␣int ␣behold ␣fam"
            " ␣disc ␣They ␣cast ␣mer ␣sal ehold ␣tab ␣told ␣trib ␣Har ␣conf ␣commanded ␣shew"
            " acle"
        ),
        0.4214 * word_start.among(
            "␣W ␣L ␣for ␣with ␣B ␣r ␣by ␣bl ␣af ␣co ␣sh ␣pr ␣op ␣over ␣black ␣can ␣No ␣dec ␣del"
            " ␣sec ␣opened ␣large ␣trans ␣They ␣Which ␣cast ␣conc ␣destroy ␣Albert ␣trib ␣Qu"
        ),
        row=215,
    ),
    # J/␣/␣b and 36 more; J/␣/␣b and 45 more
    "L0N441_j_b_and_36_more_j_b_and_45": gelu(
        -0.9095,
        1.16 * token.among(
            "J ␣ ␣b ␣un ␣him ily ␣know ␣will ␣so ␣Ben ass ary ␣Max ally ␣knows ␣Paul ␣Oscar van"
            " ␣kite ␣Thursday ail Max ␣Hugo ␣boat ␣something ␣Lord ␣sw ␣stone Paul ␣fire ␣Egypt"
            " ␣hungry oh ␣bread ␣March ␣April ␣peace ␣air ␣che"
        ),
        0.553 * token.among(
            "J ␣ ␣b ␣un ␣him ily ␣know ␣will ␣so ass ary ␣Max ally ␣knows ␣Paul ␣Tuesday ␣Oscar"
            " van ␣Thursday ail Max ␣Saturday ␣Hugo ␣cold ␣boat ␣something ␣water ␣Lord ␣sw"
            " ␣wind ␣stone Paul Leo ␣shop ␣fire ␣Egypt ␣hungry ␣thing oh ␣bread ␣March ␣April"
            " ␣ref ␣peace ␣secret ␣air ␣engineer ␣che"
        ),
        0.3482 * token.among(
            "J ␣ ␣b ␣un ␣him ily ␣know ␣will ␣so ass ary ␣Max ally ␣knows Ben ␣Paul ␣Oscar van"
            " ␣Thursday ail Max ␣Saturday ␣Hugo ␣gen ␣boat ␣something ␣water There ␣sw ␣wind"
            " ␣stone Paul Leo ␣fire ␣Egypt ␣hungry ␣thing oh ␣bread ␣March ium ␣April ␣ref"
            " ␣Felix ␣conf ␣peace ␣air ␣engineer ␣che"
        ),
        0.1414 * previous.among(
            "Q ␣m ␣is ): ␣B ␣un ␣as ␣C ␣capital ␣Hello ␣Goodbye ren ␣Then ␣see ␣what ␣am ␣flag"
            " ␣facts Here ␣like ␣end ␣live ␣knows ␣Everyone ␣count ␣rel ␣qu ␣been ␣te ␣tomorrow"
            " ␣sub con ␣2 ative ␣job rop eren ␣X ␣met ␣afternoon ␣equ ␣March ␣May ␣July ␣quality"
            " ␣September ␣October ␣Qu"
        ),
        row=216,
    ),
    # ␣s/␣p/␣h and 45 more; ␣h/␣u/␣S and 43 more
    "L0N442_s_p_h_and_45_more_h_u_s_and": gelu(
        -0.8128,
        0.8392 * token.among(
            "␣s ␣p ␣h ␣u ␣S ␣fr ora ␣ex ␣pr ␣cha ␣wor ␣comp ␣comm ␣can ␣la ␣ten ␣cons ␣su ␣then"
            " ␣res ␣em eh oria ␣exp ␣shop Months ␣disc ␣col ␣ve oh yl ␣mer ␣supp ␣Alma ␣prov"
            " ␣inter ␣beg ␣May ␣gener ␣August ␣Lars ␣Mord ␣resp ␣ir ␣Hanna ␣instr ␣September"
            " ␣sac"
        ),
        0.7564 * token.among(
            "␣h ␣u ␣S ␣fr ␣af ora ␣ex ␣pr ␣cha ␣wor ␣comp ␣comm ␣can ␣la ␣cons ␣su ␣then ␣res"
            " ␣em eh oria ␣exp ␣shop ␣disc ␣col ␣ve oh yl ␣mer ␣supp ␣Alma ␣prov ␣inter ␣beg"
            " ␣May ␣contr ␣gener ␣August ␣Lars ␣Mord ␣resp ␣ir ␣Hanna ␣instr ␣September ␣sac"
        ),
        0.4653 * token.among(
            "␣p ␣h ␣u ␣S ␣fr ␣af ora ␣ex ␣pr ␣cha ␣wor ␣comp ␣comm ␣can ␣la ␣ten ␣cons ␣su"
            " ␣then ␣res ␣em eh oria ␣exp ␣shop ␣disc ␣col ␣ve oh yl ␣mer ␣supp ␣Alma ␣prov"
            " ␣inter ␣beg ␣May ␣contr ␣gener ␣August ␣Lars ␣Mord ␣resp ␣ir ␣Hanna ␣instr"
            " ␣September ␣sac"
        ),
        0.0991 * word_start.among("␣B ␣not ␣comm ␣la ␣beg"),
        row=217,
    ),
    # m/p/re and 45 more; after c/re/is and 45 more
    "L0N443_m_p_re_and_45_more_after_c": gelu(
        -0.938,
        1.038 * token.among(
            "m p re is ␣c oun ␣re ␣fr ts pt ␣co red ␣sm ip ␣ab ust ␣dis au mb ␣ser ib ␣more"
            " ␣comp ␣comm mer ␣part ␣pre str ␣des ␣rem con ␣heart ␣dec ␣rep com ␣hard ␣em ␣prop"
            " ␣cont ␣trans semb ␣Alma ␣inter ␣inv irc ␣resemb ␣cor esc"
        ),
        0.7309 * previous.among(
            "c re is ␣c oun ␣re ere ro ome ␣st ␣as os res ␣pro ␣God up ␣ac ␣dis ␣en ␣work"
            " adverb ␣word ␣acc ␣cons ␣act ␣things ␣des ␣works ␣because He ␣sy ␣dec ␣art com"
            " ␣head ␣inc ␣pres ␣answ ␣words ␣speak ␣conc ␣wave ␣sto ␣meas sy ␣conf ␣cor ␣est"
        ),
        0.6447 * token.among(
            "G m re is ␣c ␣re ␣fr pt ␣co ␣sm sc ␣ab ␣dis mb ␣ser ib ␣more ␣comp ␣comm mer ␣part"
            " ␣acc ␣pre ␣su ␣rem con ␣very ␣heart ␣dec ␣rep com ␣hard ␣em ␣prop aria ␣cont"
            " ␣trans ␣par ␣Alma ␣inter ␣occ ␣inv ␣sailor ␣resemb ␣cor ␣ir esc"
        ),
        0.5172 * previous.among(
            "c re is ␣c oun ␣re ere ro ␣st ␣as os ␣pro up ␣ac ␣dis ␣en ␣count ok oss adverb"
            " ␣word ␣acc ␣cons ␣act ␣things ␣des ␣because He ␣sy ␣dec com ␣head ␣inc ␣pres"
            " ␣words ␣speak ␣eng ␣conc ␣wave ␣sto sy ␣conf ␣cor raw ␣est ␣subst pro ␣walk"
        ),
        row=218,
    ),
    # ␣o/␣s/␣p and 46 more
    "L0N444_o_s_p_and_46_more": gelu(
        -0.8318,
        1.241 * token.among(
            "␣o ␣s ␣p ␣ha ␣u ␣e ␣S ␣or ␣an ␣E ␣P ␣some ␣co ␣app ␣wor ␣ar ␣ab ␣dr ␣ke ␣any ␣comp"
            " ␣bre ␣part ␣wr ␣can ␣table ␣ang ␣su ␣put ␣spe ␣des Nora ␣ent ␣exp ␣dw ␣imp eren"
            " ␣int ␣tem ␣dep ␣ve ␣wat ␣mer ␣thoug ␣appe ␣whe ␣alt ␣ra ita"
        ),
        0.6704 * token.among(
            "␣o ␣s ␣p ␣ha ␣u ␣e ␣S ␣an ␣E ␣some ␣co ␣app ␣wor ␣ar ␣ab ␣dr ␣ke ␣any ␣comp ␣bre"
            " ␣part ␣wr ␣can ␣table ␣ang ␣su ␣put ␣spe ␣des Nora ␣ent ␣exp ␣dw ␣imp eren ␣int"
            " ␣tem ␣dep ␣pur ␣ve ␣wat ␣mer ␣supp ␣thoug ␣appe ␣whe ␣alt ␣ra ita"
        ),
        0.3821 * previous.among(
            "␣S ␣W ␣L ␣an ␣for ␣E us ␣are ␣In ␣but ␣so ␣three ␣Yes ␣what ␣time ␣ab ical ␣Do"
            " ␣end ␣green ␣knows ␣more ␣behind ␣new ␣Monday ␣No ␣opposite ␣Ar ␣imp eren ␣int ␣X"
            " ␣February Yes ␣cour ␣March ␣4 ␣May ␣Ir ␣pol ␣cor ␣ir ␣proper ␣September ␣depart"
            " ␣November ␣tail"
        ),
        0.232 * word_start.among(
            "␣o ␣s ␣ha ␣e ␣that ␣for ␣R ␣ar ␣any ␣comp ␣bre ␣can ␣table ␣El ␣exp ␣dist ␣dep"
            " ␣answered ␣whe ␣pol ␣cent"
        ),
        row=219,
    ),
    # ing/ve/ood and 43 more; in a word beginning ␣y/␣with/␣on and 46 more
    "L0N445_ing_ve_ood_and_43_more_in_a": gelu(
        -0.9247,
        1.059 * token.among(
            "ing ve ood ␣with ␣on ␣up ␣by ame ␣from ␣upon red ving up ␣made ␣into ip ␣like"
            " ␣used ause ␣against ved ␣saw ought ␣much ␣where ames ␣away ting ␣about ording"
            " ␣forth ␣between ␣together ␣given ␣called ␣heard ␣tem ␣done ote ished ␣spake illed"
            " ␣answered ␣such ␣commanded nded"
        ),
        0.9026 * word_start.among(
            "␣y ␣with ␣on ␣upon ␣us ␣made ␣like ␣used ␣against ␣wr ␣saw ␣where ␣car ␣forth"
            " ␣between ␣fire ␣answ ␣sou ␣called ␣heard ␣att ␣prod ␣tak ␣rec ␣conc ␣caus ␣supp"
            " ␣spake par ␣mak ␣prov ␣hold ␣ass ␣occ ␣contain ␣inv ␣organ ␣sto ␣answered ␣stud"
            " ␣follow ␣est ␣written ␣such ␣commanded ␣ra ␣lay ␣taken ␣piec"
        ),
        0.7186 * previous.among(
            "here ␣app ␣ag urn ␣say ␣ser uch Once pl ang ␣wr ␣form ␣put ␣set ␣car ␣give ␣rep"
            " ␣relating ␣take ␣bring ␣prop ␣answ ␣att ␣prod ␣tak ␣afternoon ␣rec ␣caus ␣supp par"
            " ␣mak ␣prov ␣hold ␣consisting ␣ref ␣ass ␣occ ␣contain ␣inv ␣organ ␣sto ived ␣stud"
            " ␣follow ␣est ␣such ␣ra ␣piec ␣anim"
        ),
        0.5675 * token.among(
            "ing ve ood ␣with ␣on ␣up ame ␣upon red ave ving ␣made ␣into ip ck ␣like ␣used ause"
            " ␣against ved ␣saw ought ␣much ␣where ames ting ␣about ized osed ording ␣forth"
            " ␣between ␣together als ␣given ␣called ␣heard ␣tem ␣done ote ished ␣spake illed"
            " ␣answered ␣written ␣such ␣commanded ␣taken"
        ),
        row=220,
    ),
    # ␣h/ay/␣that and 44 more; in a text beginning (/./A and 39 more
    "L0N449_h_ay_that_and_44_more_in_a": gelu(
        -1.068,
        1.051 * token.among(
            "␣h ay ␣that ␣H ␣G ␣wh ch ␣which ake ␣ch ␣sm fore ness ep ellow ␣house ␣Fr ah ause"
            " age ␣things ␣su ew ␣gl ␣place ␣because ␣prop eh ␣blood ␣behold ␣sin be ␣brethren"
            " ␣rece ␣afraid ␣fruit bl ␣wife ilda ␣fear ison ␣fa ␣glory ␣belie itude ␣bear acle"
        ),
        0.73 * text_start.among(
            "( . A B C F G H I J L M N O P R S T W Y ␣of ␣and And est Th The 's For But Then fe"
            " He ␣water Where ␣neither ␣mount Do Now So She They Therefore"
        ),
        0.6615 * token.among(
            "w ␣wh ch ake ␣ch ␣sm fore ␣see ness urn br ep ellow ␣house ␣Fr ah ire age ␣Wh ther"
            " ␣Olga ␣su ew ␣manner ␣because ␣water arch ␣prop eh aves aker ␣sin be ␣hold ␣rece"
            " ␣contain ␣afraid ␣fruit bl ilda ␣fear ␣subst ison ␣process ␣belie itude ␣bear acle"
        ),
        0.1771 * sentence_start.among(
            "E I M N O S ␣ ␣and or ␣is ␣T al ␣W st ␣or ut ␣A ␣B ␣E ␣F ho ␣but The This"
            " ␣Everyone ␣per pl For Emma ␣Eve ␣Hugo ␣every arm ␣saith ␣And Mia Numbers ␣because"
            " Names ␣Jesus ␣People Oscar ␣They Now ␣return ␣destroy So They Therefore"
        ),
        row=221,
    ),
    # in a text beginning ./A/B and 40 more; et/ere/␣you and 45 more
    "L0N451_in_a_text_beginning_a_b_and": gelu(
        -1.229,
        2.063 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's For But Then"
            " He ␣water Where ␣neither ␣mount Do Now So She nded They Therefore"
        ),
        0.6008 * token.among(
            "et ere ␣you ain ␣his ␣him ␣up ␣from hen ␣all ␣one eth ␣upon ␣thy ␣what ␣made ness"
            " br ␣people ove ␣land ␣new ␣also oth ␣needs ␣every ␣name ␣away ␣high It ␣clean cy"
            " ␣thereof ␣build ␣thine ␣strong ␣Jerusalem ␣fire ␣ever ␣heaven ␣mount ␣Jacob ␣gold"
            " ilt ␣righteous ␣soul ␣cities ison"
        ),
        0.3148 * token.among(
            "et ere ain ␣his ␣up hen ␣all ␣one eth ␣upon ␣thy ␣what ␣made ness ␣people ove"
            " ␣land ␣new ␣also oth ␣needs ␣every ␣name ␣away ␣high It ␣clean cy ␣thereof ␣build"
            " ␣thine ␣strong ␣Jerusalem ␣fire ␣Egypt ␣ever ␣heaven Hugo ␣Jacob ␣gold ilt"
            " ␣righteous ␣soul ␣both ␣cities ␣ground ison ␣dry"
        ),
        0.2481 * previous.among(
            "␣shall ld ␣will ␣upon ␣co ␣sm ␣fac Th ␣made This ␣king orn ␣Do ␣gave ␣land Once"
            " ␣painted ␣shalt ␣great ␣hor ari cy ␣build ␣Can ␣burn ␣dw ␣int ␣trans ␣cause yl"
            " ␣mer ␣evening ␣judg ␣caus ␣sal eb ␣mak ␣prov ␣mid ␣destroy ␣dwell ␣holy ␣cities"
            " ␣stren ␣lay ␣piec ␣dry ␣possess"
        ),
        row=222,
    ),
    # b/d/f and 45 more; in a word beginning b/d/f and 37 more
    "L0N452_b_d_f_and_45_more_in_a_word": gelu(
        -0.9785,
        1.356 * token.among(
            "b d f g k l m p r w le el ␣fr ␣bl ree ␣br On ␣cl ouse br te Ben Once ␣Clara per sp"
            " ␣pre ␣coat ␣Olga cl pr It There ret ric com ␣cont har Clara uck gre ␣imp ␣behold"
            " cle be read bl <|endoftext|>"
        ),
        0.7919 * word_start.among(
            "b d f g j l m p s t w le st se ap And ch qu red Anna out da br pl sp land fl Names"
            " sh com pe har gr over be bl rad Therefore med <|endoftext|>"
        ),
        0.5672 * token.among(
            "B L S b d e o ar oo all se ie ␣Tom ri Tom ␣green ␣yellow ␣Nora ␣look ␣took sp ␣thr"
            " ␣Finn arn ␣egg ␣Karl inn ␣And ␣ev ␣2 Names ␣shell ret ple ␣cr ank ␣bring har der"
            " let ␣umbrella man bl iec ␣quality ␣October ␣shew <|endoftext|>"
        ),
        0.3399 * previous.among(
            "P W d f m p ␣f ␣m ␣p ␣l ␣L ␣M ␣B ack ␣said ␣P ␣sp ␣there ark ␣D ␣pl art ␣Hello On"
            " ␣app mb ␣op Once pl ␣There sp ␣El ␣pink Then ␣brought ␣neither ␣burn aves ␣called"
            " over semb ␣consisting ␣field ␣div ␣answered ␣elect ␣med ␣wild"
        ),
        row=223,
    ),
    # `/it/ore and 46 more; after d/␣wh/␣sha and 42 more
    "L0N453_it_ore_and_46_more_after_d": gelu(
        -0.8207,
        1.192 * token.among(
            "` it ore ␣ball ␣hat ␣book ␣day ␣time ␣named ␣box ␣cup ouse ␣hand ␣Where ␣house"
            " ␣kite ␣table ␣key ␣today ␣drum ␣coat ␣bed ␣Reed ␣school ␣place ␣dog ␣manner ␣door"
            " ␣boy ␣Rose ␣girl ␣Swan ␣play ␣basket ␣ring ␣balls ␣shop ␣horse ␣mine ␣thing ␣books"
            " ␣lived ␣tab ␣prov ␣div ␣kitchen ␣hats ␣Ir ␣pub"
        ),
        0.8262 * previous.among(
            "d ␣wh ␣sha ␣tw ␣sp ␣bl ␣hat ␣upon ␣red ␣cha ␣tr ␣behind ␣ro ␣sc ␣table ␣sl ␣pre"
            " ␣drum ␣coat ␣har ␣ang ␣door ␣girl ␣Jes ␣play ␣cr ␣ey ␣fore ␣build ␣sk ␣burn ␣prod"
            " ␣ve ␣wat ␣cur ␣cour ␣tab ␣wave ␣mat ␣Edda ␣whe ␣enem ␣est ␣goat ␣Mona"
        ),
        0.6199 * token.among(
            "` it ␣ball ␣hat ␣book ␣day ␣app ␣time ␣box ␣cup ouse ␣hand ␣Where ␣house ␣kite"
            " ␣table ␣key ␣today ␣drum ␣coat ␣bed ␣Reed ␣school ␣place ␣dog ␣door ␣boy ␣Rose"
            " ␣girl ␣Swan ␣chair ␣play ␣basket ␣ring ␣balls ␣shop ␣horse ␣mine ␣thing ␣books"
            " ␣woman ␣tab ␣prov ␣div mber ␣kitchen ␣hats ␣pub"
        ),
        0.3299 * token.among(
            "` ␣ball ␣hat ␣book ␣see ␣app ␣time ␣box ␣cup ouse ␣hand ␣Where ␣kite Emma ␣table"
            " ␣key Max ␣today ␣coat ␣bed ␣El ␣Reed ␣place ␣dog ␣door ␣boy ␣Rose ␣girl ␣Swan"
            " ␣play ␣basket ␣ring ␣balls ␣shop ␣horse Finn ␣mine ␣thing ␣books ␣lived ␣prov"
            " Today ␣div mber ␣hats ␣Ir iec ␣engineer ␣pub"
        ),
        row=224,
    ),
    # an/ay/ot and 46 more; after h/␣t/␣w and 46 more
    "L0N455_an_ay_ot_and_46_more_after_h": gelu(
        -0.9726,
        1.259 * token.among(
            "an ay ot ood ap ain ill ack um ook our ag ld ist ast ug ud ave ime ace ost ish ink"
            " ␣land umb ick ␣map ile ␣garden ird wn ␣way ung ␣morning ␣place ock ␣river ank"
            " ␣mount ␣thing ␣wat oh ␣cast ote ␣field anc ␣sea ␣wild ␣meat"
        ),
        0.7633 * previous.among(
            "h ␣t ␣w ␣b ␣p ␣h ␣g ␣th ␣W ␣L ␣H ␣M ␣fr ␣wh ␣B ␣E ␣r ␣st ␣fl ␣tw ␣sp ␣bl ␣D ␣bo"
            " ␣pl ␣br ild On ␣j ␣pr ␣cl ␣bu ␣gr ␣dr br mb ␣bre ␣sl sp ␣la ␣gl ␣sw gr ␣burn eb"
            " hil ␣wild ␣z ␣swe"
        ),
        0.6602 * token.among(
            "ay ap ack um ook our ag verb ld ist ast ug ave ime ary ck ost ish ink ␣land umb"
            " ick ␣map ␣garden wn ␣way ung ␣place ␣dark ock ␣river ␣wind ank ␣mount ␣thing ␣wat"
            " oh ␣cast ote ␣drink ␣field anc ␣hill ␣sea imes ␣cities ␣wild ␣meat"
        ),
        0.4534 * previous.among(
            "H ␣t ␣w ␣b ␣p ␣h ␣g ␣th ␣e ␣W ␣L ␣H ␣M ␣wh ␣B ␣E ␣r ␣fl ␣tw ␣sp ␣bl ␣bo ␣pl ␣br"
            " ild On ␣j ␣cl ␣bu br mb ␣big ␣bre ␣sl ␣la ␣garden ␣gl ␣sw gr ␣burn gre ␣wat ␣mer"
            " eb hil ␣wild ␣z ␣swe"
        ),
        row=225,
    ),
    # ␣c/ing/ere and 46 more; ␣c/ing/ere and 45 more
    "L0N458_c_ing_ere_and_46_more_c_ing": gelu(
        -0.9279,
        1.125 * token.among(
            "␣c ing ere ect ␣st ound ant red ort ix ost out ␣found ␣having ellow ␣fe hed ating"
            " atur ␣sc ult ␣being fl ␣gen ull ens ting ␣sw ␣ind ␣another ␣ent ict ient ␣prod"
            " ␣cond illed ␣ed ␣appe ␣meas ring raw ␣est ␣cent ␣alt ced ␣bear greg ␣anim ␣swe"
        ),
        0.627 * token.among(
            "␣c ing ere ect ␣st ant red ort ix ost ␣found ␣having ellow ␣fe hed ating atur ult"
            " ␣being fl ung ␣gen ull ting ␣sw ␣ind aught ␣another ict ient ants ␣prod ␣cond"
            " illed inal ␣ed ␣appe ␣meas ring raw ␣est ␣cent ␣alt ced ident ␣bear ␣anim ␣swe"
        ),
        0.621 * previous.among(
            "c f ␣s is ␣c ␣n ␣that ut ec ect ation ers ␣C ␣con ␣which ␣pro ␣God up uth ost ␣dis"
            " ␣children ating ␣qu ␣str ations ember und ␣sy ities ␣according ments ␣sur ␣inc"
            " ␣dist ␣int ␣ever fect ␣conc gn sy ␣cor"
        ),
        0.2754 * word_start.among(
            'Q c f v \u2423a \u2423f \u2423I \u2423g \u2423" \u2423S st \u2423fr And \u2423N \u2423de \u2423sm \u2423ex \u2423pr \u2423found br \u2423count \u2423fe \u2423rel'
            " ␣Mo ␣Leo ␣There ␣Ruth ␣sc ␣Eve ␣Saturday ␣No ␣than ␣When ␣gl ␣car ␣door ␣sw ␣cr"
            " ␣Can ␣prop ␣Ch ␣sk ␣prod ␣cond ␣dwell ␣appe ␣meas ␣resemb"
        ),
        row=226,
    ),
    # after ?/d/m and 41 more; ic/␣at/␣by and 46 more
    "L0N460_after_d_m_and_41_more_ic_at": gelu(
        -0.8486,
        0.9332 * previous.among(
            "? d m ␣w ␣m om ␣d am ist ␣Hello ␣Y ␣Then ud ␣father ␣K ␣am ␣mother ␣found row"
            ' \u2423knows \u2423behind ff \u2423There \u2423bec \u2423looked per esp \u2423if \u2423needs \u2423El ," \u2423works \u2423wom \u2423job'
            " erm ␣dev ␣lived ␣consisting gn bl ␣med ␣conf ␣sign ␣subst"
        ),
        0.9249 * token.among(
            "ic ␣at ␣by ine ate ␣under ␣Then ␣Emma ix ouse ice ␣blue ␣like ␣near ␣white ␣used"
            ' ise \u2423old \u2423Oscar \u2423Clara Emma \u2423buys ory \u2423tree \u2423cold ," vania \u2423water \u2423happy There'
            " ␣People ␣between ␣learned Clara ␣heavy ␣hungry ox ␣heard ␣X ␣mine ␣conc ␣travel"
            " ␣wave ␣June bl ␣elect ology ␣taken ico"
        ),
        0.5798 * token.among(
            "␣at ␣by ine ate ␣under ␣Then ix ouse ice ␣blue ␣like ␣big ␣white ␣used ise ␣old"
            ' \u2423Clara \u2423buys ory \u2423tree \u2423cold ," vania \u2423water \u2423happy There gy \u2423People \u2423between'
            " ␣learned Clara ␣heavy ␣hungry ox ␣heard ␣X ␣mine ␣conc ␣hot ␣wave ␣June ␣engine bl"
            " ␣elect ology ience ␣taken ico ␣oil"
        ),
        0.3856 * token.among(
            "␣at ␣by ine ate ␣Then ix ouse ice ␣blue ␣like ␣big ␣white ␣used ise ␣old ␣Clara"
            " Emma ory ␣tree ␣cold vania ␣water ␣happy There gy ␣orange ␣thine ␣People Oscar"
            " ␣between ␣learned Clara ␣heavy ␣hungry ox ␣heard ␣X ␣mine ␣conc ␣hot ␣wave ␣engine"
            " bl ␣elect ology gen ␣taken ico ␣oil"
        ),
        row=227,
    ),
    # ␣t/␣c/␣d and 47 more; in a text beginning ./A/B and 44 more
    "L0N468_t_c_d_and_47_more_in_a_text": gelu(
        -1.153,
        1.124 * token.among(
            "␣t ␣c ␣d ␣th ␣sa ␣with ␣ne ine ␣thou ␣ch ␣j Th ␣tr ␣ac ␣Israel ␣Th ␣en ␣ser ␣no"
            " ␣wr ␣ad ␣cons ␣saying ␣sy ␣cr ␣thine ␣cont ␣sent ␣together vent ␣int ␣pres itc"
            " ␣speak ␣cause ␣sin ␣conc ␣voice ␣spake ␣thoug ␣servant ech ense ␣mar sy ␣fear"
            " ␣instr ␣commanded esc ␣Saul"
        ),
        0.8499 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And ag est Th The 's For But"
            " arm Then He ␣water Where ␣neither alk ␣mount Do eb read Now So nded They Therefore"
        ),
        0.555 * token.among(
            "' ␣t ␣a ␣th ␣sa ine ␣thou Th ␣tr ally ␣ac og ␣Israel ␣Th ␣en ␣ser ␣comp urs ␣wr"
            " ␣ad ult ␣cons ␣saying ␣sy ␣cr ␣cont ␣sent ␣together ␣int ␣pres itc ␣speak ␣cause"
            " ␣conc ␣voice ␣spake irc ␣thoug ech ense ␣mar sy ␣instr ␣commanded esc ␣Saul ier"
            " ister ␣bat"
        ),
        0.1241 * text_second.among(
            "e ␣a ␣is ␣in ␣I le ␣g et ␣that ␣for ␣shall ␣they ␣LORD ␣ye ␣we ␣hath ire oss oc"
            " ␣if ens ␣give ␣call erm ␣Judah oe ience"
        ),
        row=228,
    ),
    # B/k/z and 45 more; B/k/z and 44 more
    "L0N469_b_k_z_and_45_more_b_k_z_and": gelu(
        -0.9117,
        1.045 * token.among(
            "B k z ␣k ab ord old eth ␣ch ave ving ure ck ␣ac ose ␣hath ff ␣thr ␣te ␣ang ph ␣ob"
            " ught ␣res ism ble Oscar ␣sk ␣heaven ␣ph ␣Christ oh ␣voice ␣keep ␣ins gth ␣fathers"
            " ␣ref ␣beg ␣thoug ech ␣elect ␣whe ␣enem ␣conf ␣dead ken ␣love"
        ),
        0.8555 * token.among(
            "B k z ab ie ich eth ␣ch ave ving ose ␣hath ok adverb ␣thr ␣har ␣te ␣ang ␣ob ught"
            " ␣res ism ble Oscar iven ␣sk ␣heaven ␣ph ␣Christ oh ␣voice ␣keep ␣ins ␣fathers ␣ref"
            " ␣beg ␣diff ␣thoug ech ␣elect ␣whe ␣enem ␣conf ␣dead ken ␣love ␣z"
        ),
        0.6385 * previous.among(
            "he ␣s ha ␣d ␣ha ␣u le ␣e ␣E ␣li ie ho ␣ne On res ␣pro ␣le This ␣when ␣bu ␣ac so"
            " ␣fe igh ␣pers ␣acc ␣la ␣cle ␣cons ␣su ␣spe ␣ob ␣res ␣sy ␣del ␣blood hy ␣dep ne"
            " ␣sal ␣ins ␣bro sy ␣est ␣stren pro ␣che"
        ),
        0.5804 * token.among(
            "B k z ab ord ich eth ␣ch ave ving ck ␣ac ose ␣hath ff ␣thr ␣har ␣te ␣ang ph ␣ob"
            " ught ␣res ism ble Oscar ␣sk ␣heaven ␣ph ␣Christ oh ␣voice ␣keep ␣ins gth ␣fathers"
            " ␣ref ␣beg ␣thoug ech ␣elect ␣whe ␣enem ␣conf ␣dead ken ␣love ␣eff"
        ),
        row=229,
    ),
    # k/␣a/␣T and 45 more; in a sentence beginning (/B/C and 45 more
    "L0N471_k_a_t_and_45_more_in_a": gelu(
        -1.106,
        1.188 * token.among(
            "k ␣a ␣T ot ith ␣un ␣his ␣shall ie ␣have ␣ne ␣con ␣Hello ␣my ␣will ␣thy ␣ab ␣My"
            " ␣hath ␣ad oth ␣pre ␣shalt ␣la ␣needs ␣let led ␣find ␣did ␣hast ␣ob ␣heart ught"
            " Oscar ␣another dom ␣own Opposites gan iness ␣sil ilt ␣mouth ␣inter ␣arm ␣enem ek"
            " ␣instr"
        ),
        0.6575 * sentence_start.among(
            "( B C D H I K L M P T W Y Z ␣b ␣and ␣S ␣that ␣M ␣A ␣for And ␣O ␣are ␣thou ␣Y ␣so"
            " ␣see Th ␣am ␣we ␣when For But ␣let ␣ang Then ␣saith ␣And He There ␣art Where ␣As"
            " ␣dwell They Therefore <|endoftext|>"
        ),
        0.5395 * previous.among(
            "L ␣w oo ␣k ␣has ␣there ␣bl ␣me ␣upon ␣us ␣ch Th ␣king ␣Israel ␣hath ␣saw ␣David"
            " ␣where ␣su ␣than ␣hast ␣des ␣heart There ␣dec ␣Fe gan ␣neither ␣Judah ␣whom ␣dev"
            " ␣heaven ␣heard ␣tem ␣hear yl ␣face ␣ins ␣host ␣prov ␣wanted ␣destroy ␣prophe ␣med"
            " hil ␣enem ␣wild ␣such ␣fa"
        ),
        0.4322 * token.among(
            "L M ␣a ith ht ␣fl ␣con ␣Hello red ␣ab ␣tr ust ness ␣Th ␣used ␣Wh ␣ad ␣painted oth"
            " ␣shalt ␣drum ␣much ␣lamp ␣than ␣find ␣did ␣hast ␣through ␣hor Jack ␣dog ␣Field"
            " ␣heart ␣ind ble ␣tra dom gan ␣sad ␣prin ham ␣mine ␣conc ␣sil ␣sal ␣mouth ␣ass"
            " ␣Arvela ␣instr ␣Qu"
        ),
        row=230,
    ),
    # m/im/␣M and 44 more; m/im/␣M and 46 more
    "L0N474_m_im_m_and_44_more_m_im_m": gelu(
        -0.9882,
        1.099 * token.among(
            "m im ␣M ap ␣N ␣P em ␣com ␣D ␣capital ␣end ␣Mia ␣house ␣work ␣Br ␣comp ␣op ␣comm"
            " ␣land amp ␣im ␣park ␣map ␣garden ␣som ph ␣find ␣chair com ank ␣law ␣em ␣imp ␣trans"
            " ␣fam ␣candle ␣tem ␣pur ␣beg gn ␣Ir ␣order ␣def ␣bear ␣kingdom ␣mil med"
        ),
        0.5877 * token.among(
            "m im ␣M ap ␣N ␣P em ␣com ␣D ␣capital ␣city ␣house ␣work ␣Br ␣comp ␣op ␣comm ␣land"
            " amp ␣im ␣park ␣map ␣garden ␣som ␣find ␣chair com ank ␣law ␣em ␣writ ␣serv ␣shop"
            " ␣imp ␣trans ␣fam ␣candle ␣tem ␣pur ␣beg gn ␣Ir ␣order ␣def ␣process ␣bear ␣kingdom"
            " ␣mil med"
        ),
        0.5169 * previous.among(
            "Q b d w re ad ␣sa ro ␣un ␣has ␣under ␣father ␣gre ␣we Here ␣gr ␣dis ␣sle tr we"
            " ␣part ␣brown ␣pre ␣buys ␣pink con ␣sw com ␣head gr uck gre ␣trans ␣Which ␣daught"
            " par ␣mid de ␣ed ␣cre ␣Bel ␣ste pro ␣most"
        ),
        0.3689 * token.among(
            "m im ␣M ap ␣N ␣P em ␣com ␣D ␣capital ␣city ␣house ␣work ␣Br ␣comp ␣op ␣comm ␣land"
            " amp ␣im ␣map ␣garden ␣som ␣chair com ank ␣law ␣em ␣writ ␣serv ␣shop ␣imp ␣trans"
            " ␣fam ␣candle ␣tem ␣pur ␣beg gn ␣Ir ␣order ␣Mart ␣def ␣process ␣kingdom ␣mil med"
        ),
        row=231,
    ),
    # 0/6/7 and 45 more; after 9/␣/␣t and 45 more
    "L0N476_0_6_7_and_45_more_after_9_t": gelu(
        -0.8805,
        1.053 * token.among(
            "0 6 7 e h ␣wh ␣said ie ␣went eth ␣came ␣thee aul ␣go ␣night ␣say ␣live ␣Tuesday"
            " ign ␣pass ␣today ␣saying ␣saith ␣morning ␣Jer ried ␣days eh ␣balls ␣turn ␣speak oe"
            " ␣years ␣afternoon ␣10 ␣evening ␣March ␣4 ␣sing ␣twelve ␣August ision ␣5 ␣fif ident"
            " ␣sit ␣position ␣walk"
        ),
        0.8842 * previous.among(
            "9 ␣ ␣t ent ␣G ␣B ␣J ␣se ␣r ␣went ␣tw ␣com ␣cap ␣v ␣j iv ␣go ␣flow ep ␣en ␣five ete"
            " ign ␣1 One ␣pass ␣eight ␣shalt ␣set ␣car Digits ␣Jes ␣turn ␣ent vent ␣dw ␣tak ␣met"
            " ␣num ␣equ ␣return ␣pray ␣div ␣dwell ␣meas ␣z ␣plac ␣sac"
        ),
        0.6506 * token.among(
            "0 1 6 7 J h ␣wh ␣said ie ␣went eth aul ␣go ␣say ␣live ␣Tuesday ign ␣word ␣pass"
            " ␣today ␣saying ␣saith ␣morning ions ␣Jer ␣days eh ␣balls ␣turn ␣speak oe ␣years"
            " ␣afternoon ␣10 ␣evening ␣March ␣4 ␣sing ␣twelve ␣August ␣5 ␣fif ident ␣sit"
            " ␣position ␣walk"
        ),
        0.3128 * word_start.among(
            "5 6 ; W d g ␣f ␣d ␣W ␣re ␣wh ␣said ␣com ␣con ␣v ␣came On ␣out ␣sh ␣what ␣ab ␣say"
            " ␣en ␣house ␣saying ␣El ␣pink ␣saith ␣And ␣morning ␣rem ␣door ␣sho ␣Jer ␣Moss ␣Swan"
            " ␣cand ␣days ex ␣met ␣10 ␣equ ␣4 ␣twelve ␣diff ␣5 ␣Julia ␣bear ␣sit ␣sac"
        ),
        row=232,
    ),
    # nd/␣him/␣up and 45 more; nd/␣went/pt and 45 more
    "L0N481_nd_him_up_and_45_more_nd": gelu(
        -1.034,
        1.159 * token.among(
            "nd ␣him ␣up ␣went pt eth ␣came ked ␣red own ␣box ␣blue ␣green ␣yellow ␣come ␣liked"
            " ang ␣down ␣map ␣flower ␣pink wn ␣put ung ␣Field It ught There ␣relating ␣brought"
            " ␣bring ␣ring ␣blood ␣sent gan ␣sunny ␣mus ␣closed ␣cast read ␣sing ␣ran ken ring"
            " raw ␣themselves nded med"
        ),
        0.6287 * token.among(
            "nd ␣went pt eth ␣came ked ␣red own ␣box ␣blue ys ␣yellow ered ␣come ␣liked ang"
            " ␣down ␣map ␣flower ␣pink wn ␣put ung ␣Field ught There ␣relating ␣brought ␣bring"
            " ␣ring ␣blood ␣sent gan ␣sunny ␣mus ␣closed ␣cast read air ␣sing ␣ran ken ring raw"
            " ␣themselves nded ger med"
        ),
        0.4826 * previous.among(
            "␣l all ␣r ␣went ␣com ␣sp ␣all ark here op ␣br red ␣gre ␣red ␣gr ␣go ␣green ␣gave"
            " ␣per ␣wr ␣took ␣brown ␣cle str ␣put ␣car ␣give ␣brought ␣bring ␣job ␣turn ␣sent"
            " ␣ent ␣dep ␣pur ␣tak ␣cut ␣ph ␣cast par ␣chan ␣return ␣div ␣fall ␣bro ␣dire ␣ra"
            " ␣Klara ␣depart"
        ),
        0.4144 * token.among(
            "nd ␣went pt eth ␣came ked ␣red ␣box ␣blue ␣yellow ered ␣come ␣liked ang igh ␣down"
            " ␣flower ␣pink wn ␣put ung ired ␣Field It ught There ␣relating ␣brought ␣bring"
            " ␣ring ␣blood ␣sent gan ␣sunny ␣mus ped ␣cast read air ␣sing icked ␣ran ken ring"
            " raw ␣themselves nded ger med"
        ),
        row=233,
    ),
    # :/g/↵ and 44 more; in a text beginning Q/r/x and 44 more
    "L0N482_g_and_44_more_in_a_text": gelu(
        -0.9586,
        1.09 * token.among(
            ": g ↵ ␣t ␣b ␣n ␣g oo ␣e ere ro ␣J ␣r ho ␣Anna ␣What ␣pl ␣Y ␣She ␣Lily ␣He On ␣Ben"
            " ␣Who Anna ␣le ␣Emma Here ␣Sara ␣Sam ys ␣Mia ␣Leo ␣Paul ␣ro ␣Vera Emma ␣slept ␣map"
            " ␣Pete ␣Hugo ␣cat Mia ␣ring ␣Why ␣Listen ␣Stella"
        ),
        0.6523 * text_start.among(
            "Q r x is ar or ro On other Anna up This Here Tom scar ep sel Lily Ben Once mer"
            " Emma One ten Shopping inn Sara Numbers It Digits Names There Oscar Opposites gr"
            " Ruth vent Eve Colours Months hy Days Karl Olga Ida rad arrow"
        ),
        0.529 * token.among(
            "j ␣b ␣m ␣h ␣n le ␣g oo il ␣e ␣or ec ␣re ␣J ␣r ho ␣con ct ␣me ␣pl ␣man ␣le ␣cl ␣Sam"
            " ys ␣Mia ␣en ty ␣comp ␣comm amp ␣ro pl ␣men act ␣im ␣sl cl str pr ␣ob ␣dec ric har"
            " ote ␣bro ␣mult ced"
        ),
        0.374 * previous.among(
            "- Q R ` ␣d ␣l ␣h ␣W ␣r ch ␣P ␣do ␣ne ␣D ␣capital the ␣Yes ␣pr ␣ar ary ␣flag"
            " ␣mother ␣knows ␣could ␣comes Once ␣per tr ␣Oscar per ␣painted ph pr ␣2 ower ␣Ar"
            " ative ␣job Colours ␣X ␣ph ␣May ␣low ␣June ␣ran ␣elect ␣proper ␣October"
        ),
        row=234,
    ),
    # Q/as/ec and 46 more; Q/as/ec and 45 more
    "L0N483_q_as_ec_and_46_more_q_as_ec": gelu(
        0.03457,
        1.222 * token.among(
            "Q as ec ␣sha ␣as ra On Th ␣what ␣after ␣like ␣ac ␣dis Once ␣make ther adverb One"
            " ult ␣every especially ␣than Sara ␣put ␣When ␣gen ␣manner Numbers It ␣sy There"
            " ␣according ␣inc ␣whom ␣prin itc Months Karl ␣spec ␣lived ␣spake ␣meas ology ␣conf"
            " ␣cor sha ␣est ␣such tto"
        ),
        -1.127 * text_second.among(
            ": a f o ␣is at ␣was ec all ␣on ter ain ack ␣are ord hen ind ␣LORD art ake res ip"
            " ␣king ose ys ␣night ov oon tr ␣Tuesday pl act ␣Wednesday ick ␣Monday ase ␣Thursday"
            " ail ␣Friday ␣David ␣Saturday ␣Sunday ␣morning ull ␣bring uct iss ␣afternoon"
            " ␣evening"
        ),
        0.815 * token.among(
            "Q as ec ␣as ra On ␣what ␣after ␣like ␣ac ␣dis Once ther One ␣every especially"
            " ␣than Sara ␣put ␣When ␣gen irst con ␣manner Numbers It ␣sy There ␣bring ␣according"
            " ␣inc ␣whom ␣prin itc Months Finn Karl ␣spec ␣especially ␣meas ology sy ␣conf ␣cor"
            " sha ␣est ␣such tto"
        ),
        -0.1957 * word_start.among(
            "Q ␣o ␣s ␣l ␣th ␣e ␣L ␣B ␣It ␣have ␣went ␣has ␣sp ␣pl ␣kn ␣who ␣three ␣V ␣green ␣Br"
            " ␣Z ␣ear ␣can ␣key ␣David ␣saying ␣tom ␣rem ␣car ␣month ␣del ␣wall ␣Fe ␣blood ␣sk"
            " ␣dw Colours ␣reg ␣tem ␣col ␣par ␣caus ␣Pet ␣Am ␣low ␣sol ␣secret ␣sat ␣ste ␣Qu"
        ),
        row=235,
    ),
    # in a text beginning G/g/h and 49 more; in a word beginning ;/↵/␣o and 45 more; not two words
    # after one beginning ;/B/H and 43 more
    "L0N489_in_a_text_beginning_g_g_h": gelu(
        2.044,
        -3.068 * two_words_back.among(
            "; B H I N T c d f l m n s u v w ␣and le ac ad ␣The st And ch ho red Th The This da"
            " ␣could ␣behind For One But str Then ␣saith con It ␣colour ␣boy Opposites bl So"
            " They"
        ),
        -2.547 * text_second.among(
            "u at ic ␣th ome ain ight ie ers if ich ri ax old ␣came ub ␣ag ix ck ouse orn ␣this"
            " ish ial so ater ib ans ach ath atur we ick oin irst ale oll ond osed ower ank har"
            " undred oot ␣full cept face af"
        ),
        2.132 * text_start.among(
            "G g h y in is an ve al im her to ce ho em ma est op art qu old ass ace out han da"
            " ep so Lily ang we ten Shopping cl pr rib form con Numbers com ble har Colours mon"
            " over be eb read go man sha rad"
        ),
        0.2323 * word_start.among(
            '; \u21b5 \u2423o \u2423with \u2423E And \u2423N \u2423unto \u2423P \u2423were \u2423had \u2423at \u2423What "; \u2423but \u2423under \u2423made \u2423green'
            " ␣count ␣no ␣six ␣seven ␣Paul ␣Clara ␣There ␣also ␣been ␣eight ␣Eve But ␣form ␣did"
            " ␣nine ␣Have ␣balls ␣Judah ␣shop Colours ␣hundred ␣closed ␣ve Now ␣farm ␣mat ␣angry"
            " ␣Stella ␣chief ␣proud"
        ),
        row=236,
    ),
    # ha/␣A/ia and 43 more; after R/en/le and 43 more
    "L0N491_ha_a_ia_and_43_more_after_r": gelu(
        -0.9663,
        1.34 * token.among(
            "ha ␣A ia ␣sa ␣sha ␣she ie ara ␣Tom ␣He ␣de ora ␣cha da ␣Jack ␣Nora vel ␣Vera"
            " ␣Stone via ␣har ␣Saturday ␣Bell ␣Grey ␣Lake ␣Brook ␣Hill ale ␣happy ␣Black ␣Park"
            " ␣Moss ␣Swan oria ␣They ␣sil ␣4 ␣baker ␣Edith ␣Dario ␣July ␣August iled ␣cre sha"
            " ␣North"
        ),
        0.5972 * previous.among(
            "R en le ig ␣re ere ␣E ul ␣are ␣R ␣de ora ␣gre ␣Yes ␣ag ␣Now ␣ac ␣en ␣gave ␣count"
            " ␣comm ␣rel ␣ele ␣tre ␣brought ␣bring ␣build ␣As ␣Nor ␣Alma ␣ref ␣Dario ␣organ"
            " ␣Lars ␣Albert ␣med ␣Har ilda ␣est ␣Igor rad ␣Nils ␣Mona ␣Frank tto ␣Walter"
        ),
        0.5763 * token.among(
            "␣A ia ␣sa ␣sha ie ara ␣Tom ␣de ora ␣cha da ␣Jack ␣Nora vel ␣Vera ␣Stone via ␣har"
            " ␣Saturday ␣Bell ␣Grey ␣Lake ␣Brook ale ␣Hart ␣happy ␣Black ␣Park ␣Moss ␣Swan venia"
            " oria ␣pe ␣umbrella ␣sil ␣4 ␣baker ␣Edith ␣Dario ␣July ␣sto ␣August iled ␣cre sha"
            " ␣North"
        ),
        0.4277 * word_start.among(
            "␣a ␣e ␣J ␣F ␣C ␣v ␣Y ␣He ␣sm ␣ex ␣Jack ␣bec ␣Finn ␣har ␣Saturday ␣Brook ␣Hill"
            " ␣Rose ␣Black ␣Park ␣Moss ␣Swan ␣build ␣X ␣cre ␣secret"
        ),
        row=237,
    ),
    # ll/il/ver and 46 more; after a/h/he and 46 more
    "L0N497_ll_il_ver_and_46_more_after": gelu(
        -0.9084,
        1.066 * token.among(
            "ll il ver ut im ion ␣it ␣not ␣It one ␣him ag ␣them ind here ␣me ␣us ment ime ␣thee"
            " ␣Israel ␣pass ␣today ␣Friday ␣cle mark ␣su ody olog ␣Judah ␣Jerusalem ex ␣Egypt"
            " ham mon ␣Christ oh ␣hands ␣poss ros ution ␣sol ␣enem ␣pol ␣such nded ␣Saul vern"
            " ␣line"
        ),
        0.9567 * previous.among(
            "a h he ␣o ha on hat ␣ha le im ol ap ␣shall um one our ie ag ho ␣ne hen here ␣man"
            " ime ␣ag ␣go so ink act ␣im ␣acc ␣can ail ␣shalt ␣should oll ron ham ne ␣ve yl ␣arm"
            " ␣return ␣organ ␣sol ␣enem ␣ir ␣such ␣depart"
        ),
        0.7263 * token.among(
            "n ll il ion ␣it one ␣him ␣them here ␣me ␣us res ment ␣thee ␣Israel ␣pass ␣today"
            " ␣Friday ␣cle mark ␣su ung ␣month ody olog ␣Judah ␣Jerusalem ex ␣Egypt mon ␣Christ"
            " ␣wat ␣thousand oh ␣hands ␣poss ros ␣engine man ta ru ution ␣sol ␣enem ␣pol ␣such"
            " ␣Saul vern ␣line"
        ),
        0.5497 * token.among(
            "ll il ent ion ␣it ␣not ␣It one ␣him ␣them here ␣me ␣us ment ␣thee ␣Israel ␣pass"
            " ␣today ␣Friday ␣cle mark ␣su ␣Sunday ung ody olog ␣together ␣Judah ␣Jerusalem ex"
            " ␣Egypt ham mon ␣Christ oh ␣hands ␣poss ros ␣engine man ution ␣sol ␣enem ␣pol ␣such"
            " nded ␣Saul vern ␣line"
        ),
        row=238,
    ),
    # in a text beginning Q/On/Anna and 26 more; 6/v/ver and 46 more
    "L0N499_in_a_text_beginning_q_on": gelu(
        -1.086,
        1.137 * text_start.among(
            "Q On Anna This Here Tom Lily Ben Once Emma One Shopping Sara Jack Numbers It"
            " Digits Names There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
        ),
        1.041 * token.among(
            "6 v ver ␣H ␣his ␣v On ade able ␣app ␣home sc ␣Jack ␣old ␣kite ␣new ␣ad One ␣Friday"
            ' \u2423bed \u2423every \u2423Bell ?" \u2423Lake \u2423El \u2423where \u2423Reed \u2423high \u2423Field \u2423door \u2423Rose \u2423about acter'
            " ible ␣basket har ␣between ␣Ab mon ␣As yl ␣tab ␣mid ech sy ␣det sha ␣North ␣United"
        ),
        0.5897 * token.among(
            "6 v ␣v On ade able ␣home ␣what sc ␣Jack ␣old ␣kite ␣new ␣ad One ␣Friday ␣bed"
            ' \u2423every \u2423Bell ?" \u2423Lake \u2423El \u2423where \u2423Reed \u2423Hill \u2423Field \u2423Rose \u2423about acter ible'
            " ␣strong ␣between ␣Ab ␣candle mon ␣As yl ␣tab ␣baker ␣mid ech ␣med sy ␣det sha"
            " ␣North ␣United med"
        ),
        -0.3662 * last_capitalised.among(
            "␣The ␣A ␣N ␣What ␣C ␣R ␣Goodbye ␣Lily ␣Who ␣Is Anna ␣Emma Tom ␣My ␣Where ␣Everyone"
            " Ben ␣Paul ␣Oscar ␣There Emma Max ␣Ida ␣Hugo ␣Lake ␣No ␣When ␣Frost ␣How ␣Hart"
            " ␣Have ␣Can ␣People Nora Oscar Where ␣Why ␣Jerusalem ␣Which ␣Dario ␣May ␣Felix"
            " ␣Stella ␣Har ␣Bel ␣December ␣November ␣Tarvenia"
        ),
        row=239,
    ),
    # last capitalised but one H/K/L and 45 more; last followed by ?/B/H and 46 more
    "L0N502_last_capitalised_but_one_h_k": gelu(
        -1.084,
        1.078 * other_capitalised.among(
            "H K L N T Z ␣The ␣It ␣P ␣D ␣Goodbye Anna ␣K ␣Do ␣Israel Ben ␣Re For ␣That"
            " ␣Thursday ␣Friday ␣No ␣And ␣Reed ␣Hart ␣Have ␣So ␣Jud ␣Can Nora Paul ␣Moses ␣Ch"
            " ␣Why ␣Ab ␣Christ Pete ␣Jacob Olga Ida ␣Edith ␣Han ␣Stella So ␣Jo She They ␣Frank"
        ),
        0.7646 * followed.among(
            "? B H I N T Y ↵ And ␣them ␣one Anna Th The This Tom ␣Do ␣people ␣behind For ␣That"
            " One Max ␣if But Shopping ␣No Then ␣And Sara ␣away ␣Have ces ␣So Nora Paul ␣Why"
            " teen ␣int ␣given ␣They ␣Listen ␣bread Now ␣rest So ␣servants They Therefore"
        ),
        0.7583 * token.among(
            '\u2423h \u2423Is \u2423Yes \u2423home \u2423am \u2423hand \u2423end lt \u2423slept \u2423thr ither \u2423if \u2423things \u2423seen \u2423No ."'
            " ␣kind irst ␣Hill ents ␣first ␣learned ␣Why ␣burn vent ␣rain ert ␣done ␣sin ␣As"
            " ␣Jacob ote Yes ␣priest ␣fathers ␣return ␣afraid ␣left ␣Albert ␣Jo ␣servants ␣until"
            " ␣commanded face ␣glory ey ␣tail <|endoftext|>"
        ),
        0.6801 * sentence_start.among(
            "( R ␣w ␣is ␣d ␣be ␣or ␣H ␣J ␣as ␣she ␣have ␣all ␣bl ␣which ␣kn ␣Y ␣some ␣Then ␣see"
            " ␣am ␣having ␣Th ␣no ␣even ␣make ␣That of ␣if ␣where ␣And ␣may ␣ob ␣So Nora Paul"
            " ␣neither ␣now ␣behold Finn ␣yet ␣caus ␣div ␣Am ␣both ␣Sel ␣trib <|endoftext|>"
        ),
        row=240,
    ),
    # T/p/u and 15 more; ?/T/W and 46 more
    "L0N504_t_p_u_and_15_more_t_w_and_46": gelu(
        -0.9315,
        1.215 * token.among("T p u ␣p ect pp ke ␣C op out ep mb ete amp ␣make ird pe ria"),
        0.964 * token.among(
            "? T W p t w ␣p as hat ve et ht pp ight ke ess ␣P ts ␣C op pt ast ue ␣thee ass ip"
            " ep mb ete urs amp ␣make ult ought ird ␣may ␣2 pe ␣Jesus ps ␣As ilt oint ␣those"
            " ␣Pet ␣pray ense ␣meas ev"
        ),
        0.7458 * previous.among(
            "B G S c f g ␣o ␣s ␣c ␣ha oun ␣g ␣A ␣G os ␣C ␣fac ␣am ␣ab ␣king og ␣Israel ys ␣five"
            " ␣ser ites ␣sy ari ␣Fe ␣em ␣Moses ␣Ab ␣heaven ␣offering ␣tem ␣hundred semb ␣par ␣As"
            " ␣Christ ␣sil ␣equ Now ␣inter ␣grou ␣z ␣Walter ␣Qu"
        ),
        0.4592 * token.among(
            "B G P S T W p t w ␣p et se ht pp ke ess ␣P ␣C op ue ␣thee ass ep mb ete amp ␣make"
            " umb Max ird ␣may pe ␣Jesus Opposites uck ict ␣side ps ␣met ␣As oint ␣those ␣Pet"
            " ␣pray ␣meas ␣wild ␣engineer ␣tail"
        ),
        row=241,
    ),
    # g/in/ic and 45 more; after H/d/f and 45 more
    "L0N505_g_in_ic_and_45_more_after_h": gelu(
        -0.9083,
        1.065 * token.among(
            "g in ic le ur ␣What by ital ␣what aul This Here iv ical urn ep ␣knows ␣per pl atur"
            " mer ign per oc ␣tomorrow str con ular ␣How It There cy ple ble gr Days ␣evil lic"
            " ␣cur par ␣whose ior hil uring ek ced gen pro"
        ),
        0.8678 * previous.among(
            "H d f ␣f ␣d ␣u ␣e ro ord ␣de res ␣pro ime ␣ex uth ob so ␣comp ␣comm ␣Mo ␣im ␣pers"
            " ␣acc ␣cons ␣te ␣rep com ␣ind ␣prin ␣dist ex ␣trans oe ␣mine ne ␣conc ␣ins ␣ref irc"
            " ␣elect ␣Mord ␣conf ␣est ␣def gen pro ␣sit ␣pub"
        ),
        0.6087 * token.among(
            "le ur ␣What by ital ␣what aul This Here iv ical urn ␣per pl atur mer ign per oc"
            " ␣tomorrow str con ular ␣How It There ric cy ble gr hy Days ␣evil lic ␣cur par"
            " ␣whose ior ␣partic hil uring ek iqu ced gen pro ger greg"
        ),
        0.4189 * word_start.among(
            "M Q W e f y in re ␣u ro ␣What ␣pro ␣ex ␣what This Here ob ␣Mo ␣pers ␣acc ␣cons"
            " ␣tomorrow Sara Numbers ␣How It ␣clean There com cy ins Where ␣dist ex hy Days ham"
            " ␣evil ␣Which ␣cur par ␣ins ␣whose ␣partic ␣Mord ␣conf ␣def pro rad"
        ),
        row=242,
    ),
    # 9/␣you/␣up and 37 more; 9/␣up/␣all and 40 more
    "L0N508_9_you_up_and_37_more_9_up": gelu(
        -0.9813,
        1.052 * token.among(
            "9 ␣you ␣up ␣me ␣Goodbye ␣day ␣out ␣Sara ␣off ␣again ␣Israel ␣night au ah ff ␣Re"
            " ␣Wednesday ␣down ␣Thursday ␣Saturday ␣Sunday ␣lost ␣morning ␣away ␣forth ␣opened"
            " ␣together ␣Judah ␣afternoon ␣Jacob ␣tired ize ␣evening ehold ished ␣April ␣angry"
            " ␣afraid ␣mill med"
        ),
        0.6091 * token.among(
            "9 ␣up ␣all ␣me ␣Goodbye ␣day ␣out ␣off ␣again ␣Israel ␣night au ah ␣Tuesday ff ␣Re"
            " ␣Wednesday ␣down ␣Thursday ␣Saturday ␣Sunday ␣lost ␣morning ␣away ␣forth ␣opened"
            " ␣together ␣Judah vent ␣afternoon ␣Jacob ␣tired ize ␣evening ehold ished ␣April"
            " ␣angry ␣afraid ␣mill ␣quiet ␣Saul med"
        ),
        0.4729 * previous.among(
            "o v ha ␣sa ␣B here ␣came ␣He ␣upon On ␣nam ␣On ␣off ␣this ␣five ␣Fr ␣six ␣even ␣Re"
            " ␣1 ␣That One Max ␣today ␣No ␣name con Numbers ␣give Digits ␣Can ␣cont ␣according"
            " ␣between ␣Jerusalem vent ␣behold Colours ␣They over ␣Listen ␣cut ␣ve eb de ␣July"
            " ev ␣cloudy ␣possess"
        ),
        0.3748 * token.among(
            "9 ig ␣up ␣me ␣Goodbye On ␣day ␣out own ␣into ␣off ␣again ␣Israel ␣night au ah"
            " ␣Tuesday ␣Re ␣Wednesday ␣down ␣Thursday ␣Friday ␣Saturday ␣Sunday ␣lost self"
            " ␣morning ␣away sh ␣forth ␣opened ␣together ␣Judah vent ␣afternoon ␣Jacob ␣tired"
            " ize ␣evening ehold ished ␣April ␣angry ␣afraid ify ␣mill ␣Saul Therefore med"
        ),
        row=243,
    ),
    # O/Y/u and 46 more; in a sentence beginning B/C/P and 46 more; not after a word beginning
    # -/M/O and 45 more
    "L0N509_o_y_u_and_46_more_in_a": gelu(
        1.822,
        -1.835 * previous_word.among(
            "- M O b c d f g h m n p s w he in re en st And red Th The ␣what ␣comes tr ␣David"
            " ␣ang Then fl con sh com ␣opened ␣job ins har gr ex ␣hot Now ␣Pet de bl ␣number So"
            " sha Therefore"
        ),
        -0.8551 * other_capitalised.among(
            "M O U ORD ␣Goodbye On Here ␣Everyone ␣Americ ␣Bruno ␣North ␣Tar ␣Q"
        ),
        0.4652 * token.among(
            "O Y u ): noun ␣k ␣wh ␣up verb adjective ␣bo ␣us Th ␣after ust ␣go ␣near ␣come For"
            " ␣saw ␣down oth hes ␣shalt ␣needs But ␣David ␣let Then ␣away ␣wom ␣take har ␣sent"
            " ␣strong ␣therefore mon ␣February ␣yet ␣stand ros ters bl ␣answered ␣enem ␣how"
            " ␣money Therefore ␣walk"
        ),
        0.3948 * sentence_start.among(
            "B C P S ␣b ␣in ␣th ␣S ␣that ␣G ␣se ␣shall est ␣thou art On other ␣their ␣le ␣what"
            " 's ␣we ace ␣when han ␣St act One But ␣let ␣ang Then ␣saith ␣because Names ␣water"
            " ble ␣blood let Months ␣mount Do ␣As read go stand ring nded arrow"
        ),
        row=244,
    ),
    # ␣u/ut/ject and 40 more; ␣u/ut/ject and 44 more
    "L0N512_u_ut_ject_and_40_more_u_ut": gelu(
        -0.9006,
        1.28 * token.among(
            "␣u ut ject ␣but ving able ted ust ␣near ated ␣used hed ft ␣looked ␣U ␣down ult"
            " ␣act ␣cold especially ␣lost ␣Frost ular ized osed ible ried ative bit ␣opened"
            " ␣learned ␣sunny ␣Listen cept ␣February ␣travel ␣rainy ␣ran ared ␣sto ␣warm ined"
            " nded"
        ),
        0.7527 * token.among(
            "␣u ut ject ving able ted ust ␣found ␣near ated ␣used hed ft ␣looked ␣U ult ␣act"
            " ␣cold especially ␣lost ␣Frost ular ized osed ible ried ative bit ␣opened ␣learned"
            " ␣last ␣sunny ␣Listen cept ␣February ␣travel ␣rainy ␣ran ared ␣sto ␣warm ␣windy ken"
            " ined nded ␣cloudy ␣wet"
        ),
        0.5127 * previous.among(
            "nd ␣c ␣li op ␣know ␣pro ␣sh ␣Yes ␣le ␣app ␣al ␣wor ␣ac ␣go te ␣ser ␣look ␣per ␣rel"
            " ␣Re ␣looked ␣acc ␣pass ail ␣cle ␣bas ␣back ␣sub form ␣opposite ␣2 ␣res ␣fore ␣bel"
            " ␣horse itc ␣reg ␣att ␣dep ␣X ␣travel ␣lived ␣equ ␣return ␣occ ␣appe ␣meas ␣dire"
            " ␣resp"
        ),
        -0.4314 * word_start.among(
            "A ␣s ␣h ␣he ␣e ut ␣E ␣un th ␣st ag ␣by ma ␣ye ␣will ␣pr ␣cl ␣ag ␣off ␣before"
            " ␣count ␣Wednesday ␣U Emma ␣sc ␣been ␣pre ␣light ␣cold ␣sub ␣hast ␣des ␣ob ␣res ␣sw"
            " ␣wom ␣sunny ␣full ␣min ␣ins ␣arm ␣inv ␣bro ␣whe ␣windy ␣cent ␣subst ␣cloudy"
        ),
        row=245,
    ),
    # B/Q/W and 45 more; after ␣f/et/ig and 44 more
    "L0N516_b_q_w_and_45_more_after_f_et": gelu(
        -0.7967,
        1.032 * token.among(
            "B Q W w ␣the ig ap ␣sha ␣red the ␣app sc ings ␣Sara ice ␣used tain hed ered vel sp"
            " ail land ␣pink rib fl ␣relating ins Where els Do ␣conc ␣equ ␣cur Ida ilt ␣Cora"
            " ared iec ␣meas ␣elect ␣val ically ␣cook ␣Klara ␣piec ched ␣oil"
        ),
        0.7831 * previous.among(
            "␣f et ig ␣cap ␣v qu ␣wor urn ␣flow ␣near ␣rel ␣qu vel ␣liked ail ␣ang ␣offer ung"
            " ␣morning ␣ev ␣tre ␣brought ␣bring ␣build ␣job ␣burn vent ␣dev ␣att ␣met ␣afternoon"
            " ␣ve ␣evening ␣equ ␣cur ␣prov ␣Pet ␣occ ␣thoug ␣meas ␣elect ␣Mart ␣cent ␣alt ␣subst"
            " ␣piec ␣process"
        ),
        -0.6615 * two_back.among(
            "7 I a ␣and ar ␣n ␣The im na ␣him verb ord if ␣v ate ␣under ␣thee ub ␣we ␣Br ␣does"
            " ence ious ␣new ␣looked ␣black ␣down ␣la ␣back ␣No self ␣bring ␣build ␣exp ␣now"
            " Colours ria ants ␣lived ␣priest oor ␣himself ␣ran ␣year ived ␣resemb ger ␣priests"
            " bs"
        ),
        0.5845 * token.among(
            "B W w ␣the ig ht ap ␣sha ation ␣red the ␣app ted sc aul ␣Sara ␣used tain hed ered"
            " vel sp ail land ␣pink fl ␣relating ins Where der Do ␣conc ␣equ ␣cur Ida ilt ␣Cora"
            " ared iec ␣meas ␣elect ␣val ␣cook ced ␣Klara ␣piec ched ␣tail ␣oil"
        ),
        row=246,
    ),
    # Y/`/j and 46 more; in a text beginning A/B/E and 35 more
    "L0N519_y_j_and_46_more_in_a_text": gelu(
        -1.205,
        1.013 * token.among(
            "Y ` j ␣t ␣w ␣n ␣th ec her if ct ␣br ␣book ␣fac the ␣nam ␣gr ␣rel uc ␣word ither"
            " ern ␣much ␣right ␣saith ␣Reed ␣des ␣through ␣Hart ␣dec ␣own ␣according ␣might ific"
            " ␣inc ␣fam ␣ever ␣att ␣mine ne ␣conc ␣mer ␣mid ␣round sy ␣cities ␣mult ␣written"
            " ␣possess"
        ),
        0.8953 * text_start.among(
            "A B E F G H I J L M N O P R U W Y ␣of ␣and And est Th The 's For But Then He"
            " ␣water Where ␣neither ␣mount Do Now So nded They Therefore"
        ),
        0.6027 * token.among(
            "T Y ` ␣t ␣w ␣th ec her ␣fac ␣nam ␣gr ␣rel atur ␣word ither ern ␣much ␣right ␣saith"
            " ␣Reed ␣way ␣name ␣through ␣Hart ␣dec ␣own ␣according ific ␣inc ␣dest ␣fam ␣ever"
            " ␣att ␣mine ne ␣conc ␣mer ␣mid ␣fruit ␣round ␣trib sy ␣cities ␣resp ␣cor ␣mult"
            " ␣written ␣possess"
        ),
        0.1807 * last_capitalised.among(
            "B H I L N T ␣M And ␣N ␣C ␣LORD Th ␣Israel Ben ␣Wednesday For ␣Monday Max But ␣Wood"
            " Then ␣Sunday Mia Names ␣Lord ␣Jer ␣Jesus Clara Leo ␣Judah ␣Egypt Finn ␣As Now ␣Ol"
            " ␣Se ␣Pet ␣January ␣Am ␣Ir ␣Stella So They ␣States Therefore ␣Tarvenia ␣Walter"
        ),
        row=247,
    ),
    # after L/W/l and 46 more; b/e/h and 46 more
    "L0N522_after_l_w_l_and_46_more_b_e": gelu(
        -1.008,
        1.118 * previous.among(
            "L W l ␣o ␣l oo ␣e ␣L all to ␣sa pp ␣fl ho ␣tw ␣all ␣br ␣co ␣sh ␣le ␣ar ␣fe ␣bre"
            " ␣sl ␣har ␣let ␣every cl fl ␣hor sh ari ␣umbrell har gre vent ␣behold ␣sou ␣sil"
            " ␣keep ␣sal ehold ␣ins ␣beg ␣cre ␣whe ␣piec af ␣swe"
        ),
        1.101 * token.among(
            "b e h i x y ␣w as le ow am et el all her se ␣G ain ore ven em hen est ast ather av"
            " ass ip orn ish oth ward inn wn ␣sons ower ple ␣days less ␣Egypt ␣col ␣years ␣As"
            " ash ␣arm ␣destroy ared ␣trib ␣Saul"
        ),
        0.4896 * token.among(
            "W e h x ␣w as le am et all her ␣G ain em hen ast ather av ass ip orn ␣green"
            " ␣Wednesday oth ward ail ␣garden inn ␣right ␣name tern ␣sons ower ␣days less ␣tem"
            " ␣col ␣years ␣As ␣sail Now ash ␣arm ␣trib ev ␣world ␣chief ␣Saul ␣tail"
        ),
        -0.4299 * word_start.among(
            "- M ␣b ␣c or ␣in ␣l ␣T ␣re ␣G ␣J ␣se ␣at ␣D ␣kn ␣Y ␣sm ␣j ␣le The ␣we ␣V ␣dr ␣dis"
            " ␣count ␣Mo ␣can ␣seen ␣ele ␣door ␣sy ␣hard ␣bring ␣writ ␣ent ␣burn ex cle ␣X ␣prod"
            " ␣par ␣As ␣ve ␣ple ␣sat ␣air ␣swe"
        ),
        row=248,
    ),
    # after b/j/w and 41 more; b/g/k and 46 more
    "L0N524_after_b_j_w_and_41_more_b_g": gelu(
        -1.215,
        1.161 * previous.among(
            "b j w re ␣w ␣b ␣ha st ␣k ␣B ␣st and ab ord em ␣pl ␣kn qu ug ␣sm ␣le ␣cl ␣we so ␣fe"
            " ␣bre ␣qu ff we esp ␣sl sp ␣su ␣rem ble iss ne be eb ␣appe raw ␣ste ␣mil ␣swe"
        ),
        1.043 * token.among(
            "b g k l z re er is en it on ar at om ve al ic ay oo ac il id am ot im ec el ir ith"
            " ur ain ch od ist ather ong ud ak au vel pl uc ail ew ␣gl bit oot yl ger"
        ),
        0.4931 * word_start.among(
            "s ␣t am ␣L ␣M ␣sa ␣se ␣as ␣N ␣li ␣at ␣com ␣br ␣v ␣Y ␣She ␣af ␣sm ␣ex ␣made ␣pr ␣K"
            " ␣am ␣gr ␣city ␣ac ␣go ␣could ␣comm ␣im ␣wr ␣been ␣than ␣put ␣rem ␣dec ␣sho ␣cand"
            " ␣Fe ␣Ch ␣ins ␣told ␣appe ␣med ␣resemb ␣stud ␣est ␣stren ␣sat"
        ),
        0.3963 * token.among(
            "g k l t is it on ar om ic ay noun oo ac il id ot im ec el ir ur ch ong ud ␣Israel"
            " au vel ␣Tuesday pl uc ten ail ␣Ed ␣back pr ew ␣gl ␣morning ␣water ␣Lord ␣wall"
            " ␣orange ␣behold ␣reg oot ␣Jon ␣Mart ␣such"
        ),
        row=249,
    ),
    # in a text beginning Q/On/Anna and 25 more; i/ll/ad and 45 more
    "L0N528_in_a_text_beginning_q_on": gelu(
        -1.193,
        1.424 * text_start.among(
            "Q On Anna This Here Tom Lily Ben Once Emma One Shopping Sara Numbers It Digits"
            " Names There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
        ),
        0.8094 * token.among(
            "i ll ad ia ill and ook ara ry ora ade ␣Yes ␣K ary ␣facts ␣Everyone ␣could ase via"
            " ␣Finch ␣Lake ␣Sunday ␣Frost ␣Hill con ale ␣Hart ␣Rose ␣Black ␣Ford ␣Park ␣Moss"
            " ␣Swan ian venia teen ␣Listen onia ␣ph orland ␣Dario ␣ran ␣cook ania rad ␣America"
            " ico ␣mil"
        ),
        0.4078 * token.among(
            "ll ad ill and ook ara ry ora ade ␣Yes ␣K ary ␣facts ␣Everyone ␣could ase via ane"
            " ␣Finch ␣Lake ␣Sunday ␣Frost ␣Hill con ale ␣Hart ␣Rose ␣Black ␣Park ␣Moss ␣Swan ian"
            " iff venia teen ␣Listen onia ␣ph orland ␣Dario ␣ran ␣cook ania rad ␣America ico"
            " ␣States ␣mil"
        ),
        0.3075 * previous.among(
            "␣w ro ␣D ␣de ␣gre ␣red ␣Yes ␣facts iv da br arl ␣green ␣en ␣knows iver ␣Z ␣bec"
            " ␣brown ult arn ␣pink ␣Fe ␣build ␣People ␣according gr aldov ␣Mara ␣Nor ␣num"
            " ␣travel eb ␣ref ␣Edith ␣Dario ␣wave ␣div de ␣wild rid ␣Bel ␣fif rad ␣Nils ␣Julia"
            " ␣United ␣Frank"
        ),
        row=250,
    ),
    # L/ject/ord and 47 more; L/day/ject and 45 more
    "L0N529_l_ject_ord_and_47_more_l_day": gelu(
        -0.899,
        1.298 * token.among(
            "L ject ord ind ␣friend ake ong ount uth ort ␣people ␣more urs ove amp act ick ward"
            " hes ␣if ␣being especially ␣kind ember ␣place tern und ␣very ank ism ents cess iss"
            " ␣serv uck ict ␣int ␣called ␣priest ute oint ␣himself ␣righteous irc ␣wicked ␣peace"
            " ␣order ister ␣priests ␣most"
        ),
        0.7643 * token.among(
            "L day ject ind ␣friend ake ong ount uth ort ␣people ␣more urs amp ick ward hes"
            " ␣being especially ␣kind ember ␣place tern und ank ism cess iss ␣serv uck ict ␣int"
            " ␣called iet fect osition ␣priest ute oint ␣himself ␣righteous irc ␣wicked ␣peace"
            " ␣order ister ␣priests ␣most"
        ),
        0.5576 * previous.among(
            "L T c ␣s ␣c ␣m ␣p at ␣l ␣u ␣his ␣P ␣con ␣my ␣thy ␣pro ␣ex ␣pr ␣am ␣ab ␣tr ␣My ␣sc"
            " ␣ad ␣acc ␣pass pr ␣ob ␣happ und ␣girl ␣cr ␣law ␣prop ␣imp ex ␣int ␣disc ␣att ␣rec"
            " ␣conc ␣cond ␣ins ␣whose ␣mat ␣follow ␣eff ␣lack"
        ),
        0.2363 * word_start.among(
            "r ␣t ␣s ␣f ␣m an ␣h ␣M ␣as ␣sm ␣see ␣four Here ␣ac br ␣people ␣dis ␣more ␣comm"
            " ␣per ␣str ␣Leo ␣Paul ␣Ruth ␣new ␣U ␣can ␣Eve ␣cle ␣tree ␣ele ␣Grey ␣kind ␣sub ␣ob"
            " ␣place ␣door ␣Swan ␣chair ␣prop ␣Ch ␣imp ␣trans ␣dev ␣supp ␣Albert ␣trib ␣air"
            " ␣possess ␣Qu"
        ),
        row=251,
    ),
    # ;/z/␣O and 41 more; )/;/z and 44 more
    "L0N530_z_o_and_41_more_z_and_44": gelu(
        -1.017,
        0.88 * token.among(
            '; z \u2423O ab \u2423are \u2423up od "; op \u2423out \u2423Is up \u2423made \u2423ac \u2423used ign \u2423make \u2423part \u2423form'
            " especially ␣pri ␣hast ␣sons ␣because ught less ␣according ␣Egypt ␣As ␣spec ␣tab"
            " Now ␣usually az ash ␣consisting wood ␣especially usually ␣wild ken ␣cent ␣pub"
            " ␣most"
        ),
        0.8133 * token.among(
            ') ; z noun \u2423O \u2423are od "; op \u2423day \u2423out \u2423Is up \u2423made \u2423ac \u2423used ign \u2423make For \u2423part'
            " ␣painted ␣form especially Then ␣pri ␣hast ␣hor ␣because ught less ron ␣As ␣spec"
            " ␣tab Now az ash ␣consisting ␣ref wood ␣especially usually ␣cent ␣pub ␣most tto"
            " ␣Walter"
        ),
        0.4888 * token.among(
            '; z \u2423O ab \u2423are \u2423up od "; \u2423out \u2423Is \u2423made \u2423nam \u2423ac \u2423used ign \u2423make For \u2423part ten'
            " ␣form especially ␣pri ␣sons ␣because ught less Do ␣As ␣face ␣spec ␣tab Now"
            " ␣usually ␣mak az ash ␣consisting wood ␣especially ␣Am usually ␣wild ken ␣cent ␣pub"
            " ␣most tto"
        ),
        0.08195 * word_start.among(";"),
        row=252,
    ),
    # B/C/D and 45 more; B/C/G and 45 more
    "L0N534_b_c_d_and_45_more_b_c_g_and": gelu(
        -1.211,
        1.394 * token.among(
            'B C D G H I J L M N O P R S T W Y ` \u21b5 \u2423T \u2423" \u2423S \u2423H \u2423M \u2423A \u2423G \u2423B \u2423J And \u2423P \u2423C \u2423R On'
            " Th The ␣K ␣Th For But ␣And ␣Ab ␣As Now ␣Am ␣Saul ␣United Therefore <|endoftext|>"
        ),
        0.5667 * token.among(
            'B C G H J L M N P R S T W Y ` \u2423" \u2423S \u2423H \u2423M \u2423A \u2423G \u2423B \u2423J And ld On \u2423Yes Th \u2423thee'
            " ␣after ␣On ␣before ␣Th ␣against ␣sl But ␣David ␣And ␣then ins ␣Ab ␣As ␣eyes Now"
            " ␣Am ␣wife ␣United <|endoftext|>"
        ),
        0.2758 * text_start.among(
            "B E F G I N R W g l s t u ha ␣and al am im And ke est red Th The 's ace ob te For"
            " But str Then fl He ␣water ble Where ␣neither ␣mount eb read Now az So ring nded"
            " They Therefore"
        ),
        0.2639 * token.among(
            'B C F G H J L M N P R S W Y ` \u2423" \u2423S \u2423H \u2423M \u2423A \u2423B \u2423J \u2423What On \u2423Yes Th \u2423On \u2423Now \u2423Th'
            " ␣Gre ␣Eve arden But Shopping ␣som ␣And ␣Al Numbers Digits Sam Names Months ␣As"
            " ␣evening ␣Dari ␣twel ␣Se ␣Sel"
        ),
        row=253,
    ),
    # E/G/J and 45 more; after A/E/M and 44 more
    "L0N536_e_g_j_and_45_more_after_a_e": gelu(
        -0.9472,
        1.199 * token.among(
            "E G J N R nd ␣T ␣g ␣L ec ␣G ␣E ␣J ␣F ven ␣P ag ␣C ␣con ct ␣R ␣sm ␣al ␣ar ␣ag ␣ab"
            " ␣Br ib ␣than ␣ob ␣high con ␣rep ␣em ␣ben ␣int ␣heaven ␣met ␣ph ␣ref ␣mid gn ␣elect"
            " ␣trib ␣det ␣alt ␣North ␣United"
        ),
        0.8713 * previous.among(
            "A E M N P Q ␣a ␣the ␣s an ␣u ␣e ␣M ␣A ␣an ␣E ␣N ␣ne ␣D the The This ical ial ␣no"
            " ␣per igh ␣ele ph ␣sub ular fe ␣Lord ative ␣em oly ␣int ␣its ␣prod ␣ph ␣whose ␣ref"
            " ␣Dario ␣mid ␣certain ␣States ␣line"
        ),
        0.5663 * token.among(
            "E G J N R ␣u ␣g ␣L ec ␣G ␣E ␣J ␣P ag ␣C ␣con ct ␣sm ␣al ␣ar ␣ag ␣ab ␣Br ib ␣than"
            " ␣gen ␣ob ␣high con ␣tra ␣ben ␣int ␣met ␣ph ␣host ␣ref ␣mid ␣organ gn ␣gener ␣elect"
            " ␣trib ␣det ␣alt ␣North amm ␣United"
        ),
        -0.4139 * word_start.among(
            '" ` \u2423S \u2423for \u2423wh \u2423r \u2423bl \u2423D \u2423br \u2423hat \u2423man \u2423kn \u2423ch \u2423book \u2423three \u2423end \u2423Thursday'
            " ␣person ␣act ␣where ␣way ␣earth ␣Frost ␣opposite ␣works ␣sun ␣int ␣fam ␣mount ␣par"
            " ␣lived ␣host ␣ref ␣beg ␣righteous ␣rest ␣mid ␣toward ␣wicked ␣meas ␣trib ␣sign"
            " ␣sword ␣ground ␣secret ␣air ␣process ␣mil"
        ),
        row=254,
    ),
    # '/A/I and 45 more; A/H/c and 45 more
    "L0N537_a_i_and_45_more_a_h_c_and_45": gelu(
        -1.073,
        1.011 * token.among(
            "' A I ␣of ␣in oun noun ith ␣for ood ␣se ain adjective ␣LORD ␣de ␣thy ␣pro red the"
            " own Th The ␣tr tain ␣land ␣against For oth arn ␣great ␣our ␣did ␣through ␣mark"
            " ␣art ␣among ␣ind ␣thereof ␣own ␣behold ␣hear ified ote ehold ␣destroy stand"
            " ␣perform ␣possess"
        ),
        0.5107 * token.among(
            "A H c er ␣of ␣in oun ␣u ␣k ␣for ␣un ome ␣sp ␣LORD ␣thy ␣pro red the own Th The ass"
            " ␣your ␣having tr For ␣can oth ␣great ␣our ␣did ␣through ␣mark ␣among ␣ind ␣thereof"
            " ␣own ␣many ␣behold ␣hear ␣evil ote ehold ␣destroy stand ␣wild ␣perform ␣possess"
        ),
        0.3464 * previous.among(
            "L W ␣s ␣w ␣c oun ␣e st ␣for ␣wh ␣st ␣out ␣God ␣pr ␣wor ␣king ␣dis ␣work ␣used"
            " ␣children ther For ␣if ␣things ␣saith ␣name ␣because ␣cr ␣command ments ␣ben ␣ever"
            " ␣words ␣speak ␣tem ants ␣evil irit ␣judg illed ␣host ␣lit ␣dwell ␣cities ␣wild"
            " ␣cor ␣glory ␣walk"
        ),
        0.2459 * token.among(
            "y z ␣of ␣in oun ␣for ess ␣went ma ␣LORD ␣Goodbye On ␣pro ␣Then red the own Th The"
            " sc This ␣My ␣end ␣more For ied ␣garden ␣buys mark ␣act ually ␣lost ␣did ␣mark ald"
            " ␣among ␣ind ␣own gr eren ␣behold orland ote ehold ␣destroy stand ␣ground ␣possess"
        ),
        row=255,
    ),
    # b/c/j and 42 more; after c/f/z and 43 more
    "L0N541_b_c_j_and_42_more_after_c_f": gelu(
        -0.8985,
        0.9414 * token.among(
            "b c j k p z ve oun ␣A ␣B ap ab ␣P ag od ␣cap ␣C qu ug ving ␣j ␣app sc ub ip ck han"
            " ob ib urs amp ␣sc ␣ten arm ␣sec ␣thine ham ␣hundred semb ␣conc ␣cur eb ␣Pet irc ek"
        ),
        0.6208 * previous.among(
            "c f z ␣o re ve ␣re ere ␣sa ap os ␣li ra ord if ound ake res ade ␣God ␣made so ves"
            " ft ␣ro ␣Z ␣saw ird ␣ang oin ␣offer con ␣burn ␣behold ␣pe be ␣ins ␣mak ␣ass ros"
            " ␣destroy ev ␣Jo raw ␣ste esc"
        ),
        0.569 * token.among(
            "b c j p z ve oun ␣A ␣B ap ab ␣P ag od ␣cap ␣C qu ug ␣j ␣app sc ub ck ob ib urs amp"
            " umb ␣sc arm ␣sec ␣thine ham ␣hundred semb ␣conc ␣cur eb ␣Pet irc ement ek iqu"
            " ␣eleven"
        ),
        0.3229 * token.among(
            "b c j ve oun ␣A ␣B ap ab ␣P od ␣cap ␣C qu ug ␣j ␣app sc ub ck ␣V ob ␣Where ib urs"
            " amp umb ␣sc ␣ten ␣ang arm ␣sec ␣Fe ␣thine oly ␣hundred semb ␣conc ␣cur eb ␣mouth"
            " ␣April ␣Pet irc ek iqu ␣eleven ␣money pro"
        ),
        row=256,
    ),
    # O/W/w and 42 more; O/W/w and 44 more
    "L0N544_o_w_w_and_42_more_o_w_w_and": gelu(
        -0.8869,
        1.306 * token.among(
            "O W w ␣w ␣h ␣th ␣W ␣L ␣wh ␣F ␣O ␣tw ␣sp ␣bl ␣br ␣kn ␣Y ong ␣ch ␣sh ␣pr ␣ar ␣cl br"
            " ␣near ␣Where ␣knows ␣Fr ␣Br ␣str ␣Wh ␣U ␣sc Shopping pr ␣hor Names ␣art ␣sw Clara"
            " ␣loud Olga ␣contr ␣August ␣October"
        ),
        0.6591 * token.among(
            "O W w ␣w ␣h ␣th ␣W ␣L ␣wh ␣F ␣O ␣tw ␣sp ␣bl ␣br ␣kn ␣Y ␣ch ␣sh ␣pr ␣ar ␣cl br"
            " ␣near ␣Where ␣knows ␣Fr ␣Br ␣str ␣Wh ␣looked ␣U ␣sc Shopping ␣Olga pr ␣hor Names"
            " ␣sw ␣Ar Clara ␣sk gre ␣loud Olga ␣contr ␣August"
        ),
        0.5745 * previous.among(
            "P ␣o ␣or ␣L ␣r ␣O ␣li ␣P ␣com ␣D op ␣Hello ␣Y ␣In ␣came ␣red ␣app ␣ar ␣facts ␣ab"
            " ␣like ␣night mb ␣en ␣Everyone Once ␣liked ␣painted ␣took ␣tomorrow ␣No ␣morning"
            " ␣hor ␣Fe ␣play ␣Ar ␣People ␣Today ox ␣X ␣met ␣travel ␣4 ␣sing ␣wave ␣3 ␣elect ␣med"
        ),
        0.3352 * word_start.among(
            "f w ↵ ␣o en ␣e ␣L ␣M ir ␣wh ␣se ␣not ␣O ␣What ␣sp ␣there ␣capital ␣Y ␣Then ␣le"
            " ␣app ␣pr ␣like br ␣hand ␣Where ␣en ␣Fr ␣took ␣much Shopping ␣where ␣sons Names"
            " ␣Can ␣prop ␣sk ␣done ␣met ␣sil ␣ran ␣contr ␣partic ␣conf ␣cent ␣eff ␣December"
            " ␣little"
        ),
        row=257,
    ),
    # d/f/g and 45 more; after E/K/␣s and 46 more
    "L0N545_d_f_g_and_45_more_after_e_k": gelu(
        -1.049,
        1.048 * token.among(
            "d f g i n z ha as ␣A ith se ␣E ord ma est ime 's ␣K ␣into out ␣king iz ␣again ok"
            " ah ␣against ␣Mo mark ␣then ␣away outh ␣these ␣sy sh ond ␣another ␣therefore teen"
            " esh ␣dw ␣done be az ␣mid ␣sea hil sy ␣Mord"
        ),
        0.9067 * previous.among(
            "E K ␣s ␣w ␣u ␣M ␣E ␣from ␣cap ␣af ␣pro ␣under fore ␣out ␣into uth ␣off out ␣king"
            " ␣comm ␣land ␣over ␣men ␣Ed ␣cons ␣El ␣sub ␣sch ␣through ␣sy ␣among ␣forth ␣fore"
            " ␣according ␣prin ␣dw ␣Ab ␣trans hy ␣cast eb ␣prov ␣destroy sy ␣cities ␣wild ␣Mart"
            " pro ␣possess"
        ),
        0.7788 * text_start.among(
            ". A B C E F H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's ove For But"
            " Then He ␣water Where ␣neither ␣mount sand Do Now So nded They Therefore"
        ),
        -0.1779 * sentence_start.among(
            'B I J M Z d h t \u2423a \u2423w en \u2423" ent \u2423W \u2423The st \u2423or all se \u2423E \u2423F ho \u2423Tom \u2423In \u2423He sc'
            " ␣Emma ␣wor ␣Sara Tom ␣Now ␣Eve ␣Hugo arm con It com Nora Oscar Colours cle ␣They"
            " Finn ␣As Vera ␣young ␣return sy <|endoftext|>"
        ),
        row=258,
    ),
    # j/r/␣s and 41 more; j/r/␣s and 46 more
    "L0N546_j_r_s_and_41_more_j_r_s_and": gelu(
        -0.8156,
        1.114 * token.among(
            "j r ␣s ␣c ␣m ␣p at ut ig ec ␣re ␣k ␣se os ␣co ␣sm av sc ars ␣am og ␣ser ␣count tr"
            " ␣qu orm ang atur ␣sc oc ␣person fl ␣bell ␣cat iss gan ␣fam ␣dev ehold air ␣cor"
            " ␣North ␣United ␣anim"
        ),
        0.6569 * token.among(
            "j r ␣s ␣c ␣m ␣p at ut ig ec ␣re ␣k ␣se os ie ␣co ␣sm av sc ars ␣am og ␣ser ␣count"
            " tr ␣qu orm atur ␣sc oc ␣person fl ␣bell ␣cat iss gan ␣fam ␣dev ron ␣met ehold air"
            " ␣cor ason ␣duck ␣North amm ␣United ␣anim"
        ),
        0.4548 * previous.among(
            "B f i l m z ␣m ␣l ver her ch ho ld hen ␣all ild ␣ch ime ical te ach ␣rel ␣har ␣te"
            " fl ␣hor tern oll There ari ␣among eh ␣eat hem vent ␣Ab ␣tem ␣hundred ␣thousand air"
            " ␣young ␣beg ␣elect ␣trib ␣Jo ␣cent ␣piec amm med"
        ),
        0.00128 * word_start.among("␣count"),
        row=259,
    ),
    # in a text with the second token :/␣is/␣was and 13 more; 0/is/on and 45 more
    "L0N547_in_a_text_with_the_second": gelu(
        -1.162,
        1.539 * text_second.among(
            ": ␣is ␣was ␣are ␣upon ␣night ␣Tuesday ␣Wednesday ␣Monday ␣Thursday ␣Friday"
            " ␣Saturday ␣Sunday ␣morning ␣afternoon ␣evening"
        ),
        0.7559 * token.among(
            "0 is on ter ul old up ␣K ␣facts ty ␣Fr iver ␣Clara per ␣Stone via ␣garden mark"
            " ␣Lake ␣river ␣Fe Oscar ␣shop ␣market ert ␣Mara over ␣X ␣forest ␣books ons ␣Bruno"
            " ␣Dario ␣Cora ␣Edda ␣Felix ters ␣painter ␣Har ␣Ilmaria ␣bridge ␣Hanna ␣such ␣cups"
            " ␣Julia ␣Selmark ␣Mordalia ␣Tarvenia"
        ),
        0.4512 * previous.among(
            "␣l ␣L ␣E ␣F ␣friend ␣some ␣ch ␣so ␣ex ␣app ␣what This so mb ␣fe ␣comp ␣comm ␣per"
            " ␣rel ␣U per ␣te ␣where ␣find ␣works It ␣bet There ␣rep ␣del ␣among ␣em ␣prop"
            " ␣according ␣trans ␣cond ␣4 ␣ins ␣Bruno ␣prov ␣wave ␣ass ␣organ ␣Har ␣resp ␣Mart"
            " ␣proper ␣belie"
        ),
        0.4001 * token.among(
            "0 is on ter ul old up ␣facts ty ␣Fr uch iver ␣Clara per ␣Stone via ␣garden mark"
            " ␣river ␣Fe Oscar ␣shop ␣market ert ␣Mara over ␣X ␣forest ␣books ons ␣Bruno ␣Dario"
            " ␣Cora ␣Edda ␣Felix ters ␣painter ␣sailor ␣Har ␣Ilmaria ␣bridge ␣Hanna ␣such ␣cups"
            " ␣Julia ␣Selmark ␣Mordalia ␣Tarvenia"
        ),
        row=260,
    ),
    # pp/ight/␣said and 46 more; in a text beginning ./A/B and 45 more
    "L0N548_pp_ight_said_and_46_more_in": gelu(
        -1.2,
        1.009 * token.among(
            "pp ight ␣said ␣at ␣Hello ␣Goodbye ␣flag ouse ␣green ␣Mia ␣yellow ␣apple ␣Ruth ␣saw"
            " ␣park iah ␣garden ␣Hugo ␣Sunday ␣lost ␣school ␣cat Mia ␣spoon ␣dog ␣clean Names"
            " ␣girl ␣month ␣river ␣sec ␣chair ␣Fe bit ␣bird Opposites ␣shop Days ␣February"
            " ␣bench ␣tab ␣Edith gn ␣Lars ␣Albert hil ␣Hanna ␣cloudy ␣dry"
        ),
        0.887 * text_start.among(
            ". A B E F H J N O P Q T U Y ␣of ␣and And est On Th The Here Tom Lily Ben Once Emma"
            " One Shopping Sara Numbers It Digits Names He There Oscar Opposites ␣neither gre"
            " Eve Colours Months Days ␣mount Karl So nded"
        ),
        0.7217 * token.among(
            "␣( ␣n ␣an ap ␣sha ter ␣se pp ight ␣fl ␣at ␣Goodbye ure ouse ␣green ␣Mia ␣apple"
            " ␣saw ␣park iah ␣garden ␣Hugo ␣Sunday ␣lost ␣school ␣cat Mia ␣dog ␣girl ␣month ized"
            " ␣sec ␣chair ␣Fe bit ␣bird Opposites ␣shop Days ␣col ␣cur ␣tab ␣Edith gn ␣Albert"
            " hil ␣Hanna ␣cloudy ␣dry"
        ),
        -0.01673 * word_start.among("␣be ␣at"),
        row=261,
    ),
    # ha/it/hat and 45 more; in a text with the second token :/␣is/␣was and 14 more
    "L0N550_ha_it_hat_and_45_more_in_a": gelu(
        -0.9848,
        1.119 * token.among(
            "ha it hat st ␣k ␣B ld ite old ␣af ked ␣red ount ␣mother da ␣green ␣yellow ␣big"
            " ites ␣comm ␣qu ␣brown ile ␣kind ␣then ange ␣dark ␣stone venia gan esh ␣heavy aldov"
            " ␣soft ␣full ␣Jacob yl ␣Alma iled ␣wild rid ␣z ␣Klara rad ␣Mona ␣pub ␣Tarvenia tto"
        ),
        1.056 * text_second.among(
            ": ␣is ␣was ␣are ␣upon ␣night ␣Tuesday ␣Wednesday ␣Monday ␣Thursday ␣Friday"
            " ␣Saturday ␣Sunday ␣morning mon ␣afternoon ␣evening"
        ),
        0.5476 * previous.among(
            "␣o ha ou ␣l ␣ha ␣u ␣be il ␣L ig ␣G ␣r ␣N ␣O ␣li ab ␣P ␣fl ␣D op ␣capital ␣child ip"
            ' \u2423ab \u2423V da \u2423green mb \u2423old \u2423Z \u2423la \u2423har ," oll \u2423Fe \u2423cr har \u2423heaven ert \u2423cast \u2423sil be'
            " ␣Ol ␣host ␣wanted ␣mid ␣July ␣Har ␣December ␣mil"
        ),
        -0.5024 * other_capitalised.among(
            "Q ␣H ␣A ␣R ␣Goodbye Anna The ␣K ␣On ␣Sara ␣My ␣Do ␣Where ␣Mia ␣Everyone Lily Ben"
            " ␣Tuesday ␣Clara ␣Ruth One ␣Finn ␣Friday ␣Ida Shopping ␣Saturday ␣Grey ␣Wood"
            " ␣Sunday ␣Marsh ␣Brook Jack ␣Hill It ␣Ford ␣Swan ␣Fe Oscar Where ␣Egypt Months"
            " ␣Mara ␣X ␣Yolvia ␣January ␣Nils ␣Julia ␣Mona"
        ),
        row=262,
    ),
    # -/I/x and 41 more; -/I/␣is and 41 more
    "L0N553_i_x_and_41_more_i_is_and_41": gelu(
        -0.7833,
        0.9839 * token.among(
            "- I x ␣is ␣in ␣O ␣have ␣has ␣had ␣friend ␣In ␣know ␣us ␣under ave ␣day ␣fac ␣Is"
            " ␣ex ␣Where ␣en ␣hath ␣land are ␣over ␣saw ␣needs ␣David ␣saith ␣than ␣hast"
            " ␣through ␣give ␣sy ␣month ␣Have ␣plus ␣art ␣side ␣ever ␣heard ␣brethren ␣mid uring"
        ),
        0.6086 * token.among(
            "- I ␣is ␣O ␣have ␣has ␣had ␣friend ake ␣In ␣know ␣us ave ␣day ␣fac ␣Is ␣ex ␣Where"
            " ␣en ␣hath ␣land are ␣over ␣saw oth ␣needs ␣David ␣saith ␣than ␣hast ␣through ␣give"
            " ␣sun ␣sy ␣month ␣Have ␣plus ␣art ␣side ␣ever ␣heard ␣brethren ␣mid ␣brother"
        ),
        0.5038 * previous.among(
            "D H I ␣d ␣I ␣H ␣sa ␣E ␣ne ␣What ␣my ␣know ␣pro fore ␣day ␣Who ␣Is ␣son This ␣this"
            " ␣Where ␣Th ah uch tr ␣needs ␣David ␣te ␣name ␣sw ording ␣command ␣Jesus ␣Moses"
            " ␣according Where ␣Ab ␣heard ␣hundred ␣daught be Now stand ␣answered ␣prophe ␣Jo"
            " ␣est ␣written"
        ),
        -0.2174 * word_start.among(
            "; A b ␣ ␣o ␣c ␣that ␣wh ␣J ␣st ␣unto ␣went ␣at On ␣so ␣sm ␣Who ␣ex ␣city ␣Where"
            " ␣Everyone ␣big ␣hath ␣does ␣comm ␣comes ␣over ␣There ␣wr ␣Friday ␣David ␣ele ␣than"
            " ␣did ␣ob ␣because ␣colour ␣Have ␣brought ␣Jesus ␣tra ␣Ab ␣They ␣cond ␣Dario ␣pray"
            " ␣resemb"
        ),
        row=263,
    ),
    # `/␣to/␣or and 45 more; after )/f/␣ and 45 more
    "L0N555_to_or_and_45_more_after_f": gelu(
        -0.8891,
        1.2 * token.among(
            "` ␣to ␣or ␣for na ␣unto our ess verb ␣by ␣from hen ather ime ␣after ort ␣when ost"
            " ide ␣before ose ellow ove ␣land ␣over ath ther of ␣if ␣saying ␣where ␣than ␣offer"
            " ␣through ␣nor ␣about ody ␣without ␣Ar ␣side ␣offering over ␣sin oint ␣toward ␣sea"
            " ason ier"
        ),
        0.766 * previous.among(
            ") f ␣ ␣s ␣f ␣p ␣d ␣l ␣u ␣G ␣E ␣se ␣tw ␣sp ␣C ␣LORD ␣D ␣me ␣de ␣pro ␣day ␣out ␣red"
            " ␣God ␣ex ␣go ␣end ␣land ␣even ␣come ␣pass ␣saying ␣sun ␣fore ␣Jesus ␣Moses ␣dist"
            " ex ␣side ␣Today over ␣ph ␣Christ ␣ins ␣priest ␣elect ␣dire ␣conf"
        ),
        0.636 * token.among(
            "` ot ␣or ␣for ␣unto our verb ␣by ␣from ␣which ime ␣after ␣when ish ␣before ater"
            " ␣more ove ␣land ␣over ath ther of ␣if But ␣where ␣offer ␣through ␣nor ␣about ody"
            " ␣without ␣Ar ␣first als ␣offering ␣market ron ␣given over ␣sin ehold ash ␣field"
            " ␣toward ␣sea ␣how ason"
        ),
        -0.05179 * word_start.among("␣or ␣for ␣by ␣from"),
        row=264,
    ),
    # ith/␣k/ity and 44 more
    "L0N556_ith_k_ity_and_44_more": gelu(
        -0.8456,
        1.286 * token.among(
            "ith ␣k ity ma ␣v ␣ch ade ␣al uth ness ␣ser ␣per ␣rel ence ␣ad ␣than ␣sub self ␣sy"
            " ␣del acter ities ces ␣law ble oice ␣life ality uit ␣tem ils iness ␣Christ ize"
            " ility ␣power ium gth ␣meas ␣sol ilda ␣peace ␣love ␣quality ened ␣belie med"
        ),
        0.6722 * token.among(
            "ith ␣k ity ma ␣v ␣ch ade ␣al uth ness ␣ser ␣per ␣rel ence ␣ad ␣than ␣sub self ␣sy"
            " acter ism ities ␣law ble oice ␣life ality uit ␣tem ils iness ␣Christ ize ility"
            " ␣power ium gth ␣meas ␣sol ilda ␣peace ␣love ␣fear ␣quality ened ␣belie med"
        ),
        -0.5314 * word_start.among(
            "2 p re ␣m ␣p ␣n ␣I ␣for And ␣went ␣cap ␣there ␣bl ␣Y ␣Ben ␣Is ␣Emma ␣am ␣gr ␣Z ␣U"
            " ␣saw ␣pre ␣la ␣today ␣ele ␣tomorrow ␣find ␣name ␣Al ␣works ␣something ␣water ␣sy"
            " ␣about ␣rep ␣ben ␣fam ); ␣bread ␣face ␣righteous ␣Se ␣rece ␣Sel rad ␣mil"
        ),
        0.3594 * previous.among(
            "a o he ha ␣ha ␣re ␣un ␣ne On av up ␣son ␣hand ire tr ␣rel ff we ign ␣1 One ail"
            " ␣pre ␣te ␣ang ␣su ␣sch ␣boy He ␣res ␣head iff ␣heav ␣ben ␣sk ␣col ␣ph be ␣sal man"
            " ␣gener ␣cover iqu ␣def ␣stren ␣fa ␣United ␣che"
        ),
        row=265,
    ),
    # T/␣t/oo and 42 more; T/␣t/oo and 45 more
    "L0N557_t_t_oo_and_42_more_t_t_oo": gelu(
        -0.9263,
        1.091 * token.among(
            "T ␣t oo to ter um ␣do ␣so fore ␣made ␣wor ␣bu ust so ty uch ␣well ans ␣over ␣saw"
            " ␣can ither ␣map ␣needs ␣Bell ␣did ␣earth ␣sy ␣thereof ␣fore ␣tra ␣blood ␣trans ps"
            " ␣thousand ␣cond ␣wood ␣flesh wood ␣mid ros ␣sto ␣stud ␣grou ␣such"
        ),
        0.8122 * token.among(
            "T ␣t oo to um ␣do ␣so fore ␣made ␣wor ␣bu so ty uch ␣well ans ␣over ␣slept ␣saw"
            " ␣can ither ␣needs ␣Bell ␣did ␣earth ught ␣sy ␣thereof ␣fore ␣tra ␣blood ␣trans"
            " ␣rain ␣ever selves ␣thousand ␣cond ␣wood ␣flesh ␣mid ros ␣sto ets So ␣stud ␣grou"
            " ␣such ␣commanded"
        ),
        0.6283 * token.among(
            "␣t oo to ter um ␣do ␣so fore ␣made ␣wor ␣bu so ty uch ␣well ans ␣over ␣ro ␣slept"
            " ␣saw ␣can ither ␣needs ␣Bell ␣did ␣earth ␣sy ␣thereof ␣fore ␣tra ␣blood ␣trans"
            " ␣rain ps ␣thousand ␣cond ␣wood ␣flesh ␣inter wood ␣mid ros ␣sto ets So ␣stud ␣grou"
            " ␣such"
        ),
        -0.5457 * word_start.among(
            "- I e ␣ ␣s ␣b ␣h ␣u ␣e ␣L ␣it ␣at ␣What ␣there ␣capital ␣me ␣friend ␣came ␣us ␣ex"
            " ␣after ␣friends ␣people ␣ser ␣apple ␣slept ␣acc ␣egg ␣No ␣where ␣set ␣give ␣sho"
            " ␣art ␣many ␣neither ␣exp ␣now ␣given ␣wood ␣prov ␣May ␣mat ␣toward ␣5 ␣only So"
            " ␣proper ␣air ␣November"
        ),
        row=266,
    ),
    # O/k/w and 46 more; after L/O/Y and 45 more
    "L0N559_o_k_w_and_46_more_after_l_o": gelu(
        -0.9542,
        1.016 * token.among(
            "O k w ␣w ic id ␣y ␣wh ␣sp ␣bl ␣v ␣upon ␣under ␣pain ise ft ␣let ␣act ␣great ␣ang"
            " ␣offer ␣name ␣earth ␣des ␣sun ␣heart ␣nor ␣art ␣wind ␣ey ␣fore ␣sk ␣burn ␣ever"
            " ␣wat ␣eyes ␣voice ␣face ␣mak ␣mouth ␣mid ␣sea ␣thoug ␣sound ␣wild ␣genus face"
            " ␣priests itude"
        ),
        0.8311 * previous.among(
            "L O Y ␣the ␣w ␣d ␣h ␣n ␣ha ␣u noun ␣sa ␣sha ␣r ␣li ␣sp ␣bl ␣my ␣their ␣out ␣sh the"
            " The 's ␣ab ␣your ␣fe ␣no ␣bre ␣bec esp ␣our fl ␣hor ␣ind ␣fore ␣tra ␣sur ␣neither"
            " ␣behold ␣mine ␣wat ␣judg ehold ␣toward ␣ra ␣dry ␣mil"
        ),
        0.5988 * token.among(
            "' O w ␣w ic ␣y ␣wh ␣up ␣sp ␣bl ␣upon ␣nam ␣pain ise ious ␣saw ␣open ␣let ␣ang"
            " ␣offer ␣name ␣des ␣nor ␣art ␣play ␣wind ␣ey ␣fore ␣strong oice ␣sk ␣burn ␣fire"
            " ␣ever ␣eyes ␣voice ␣face ␣mak ␣sea ␣thoug ␣sound ␣use ␣wild ␣genus face ␣priests"
            " itude ␣che"
        ),
        0.333 * previous.among(
            "L O Y ␣w ␣h ␣n ␣ha ␣u ␣sa ␣sha ␣r ␣li ␣fl ␣sp ␣bl ␣my ␣upon ␣their ␣sm ␣out ␣sh"
            " ␣le The 's ␣ab ␣your ␣gr ␣fe ␣no ␣bre ␣bec esp ␣our ␣every fl ␣hor ␣girl ␣nor ␣ind"
            " ␣fore ␣tra ␣neither ␣behold ␣mine ␣wat ␣cour ␣toward ␣warm"
        ),
        row=267,
    ),
    # u/␣/␣of and 45 more; A/␣of/␣in and 44 more
    "L0N563_u_of_and_45_more_a_of_in_and": gelu(
        -1.037,
        1.027 * token.among(
            "u ␣ ␣of at ␣in os ␣at ld ist ous ␣In ␣came ass 's ␣named out ouse ␣five ␣count"
            " ␣more ␣old ␣come ␣over ␣seven ␣liked ␣new ␣garden ␣Olga ␣saith ␣Reed ful ␣cat ␣2"
            " ␣clean ␣month ond ␣among ␣Can ␣own Leo Eve ␣mount ␣Listen ␣February oor ␣young"
            " ␣farm ␣April"
        ),
        0.5232 * token.among(
            "A ␣of ␣in ac ␣O ␣P hen ␣two ␣In ␣under ass ␣Emma ␣named out ouse ␣city ␣five"
            " ␣count ach ␣old ␣come ␣seven ␣liked ious ␣Thursday oth land ␣Finn ␣garden ␣saith"
            " ␣cat ␣place ␣tre ␣2 ␣clean ond ␣relating ␣among Leo ␣offering ␣mount ␣Listen"
            " ␣February oor ␣farm ␣April ␣Bel"
        ),
        0.3662 * previous.among(
            "L R ␣l ␣L ␣J ␣O ␣li ␣said ark ␣R ␣capital ␣Goodbye ␣gre ␣al ␣ar ␣cl ␣K ␣child"
            " ␣flag ␣king ␣gr ␣count ␣could ␣children ␣land ␣rel ␣ear ␣word ␣saying ␣saith ␣gl"
            " form ␣tre ␣boy ␣dec ␣Jer ␣bel Months ␣tem ␣equ ␣lit ␣med ␣cities ␣wild ␣z ␣plac"
            " greg ␣Qu"
        ),
        0.2532 * token.among(
            "A I v ␣of ␣in ␣u verb ted ␣box Tom ouse ␣five ␣count Ben ␣apple ating ␣old land"
            " ␣garden Shopping Then ␣saith ␣place ␣clean ␣sun There ␣river osed ␣among ␣days Leo"
            " Ruth ␣shop Eve ␣side ham ␣mount ␣evening be ␣young ␣baker ␣farm ␣April ␣arm ␣rainy"
            " iled ␣follow sha"
        ),
        row=268,
    ),
    # it/␣he/␣it and 45 more; after G/W/` and 45 more
    "L0N567_it_he_it_and_45_more_after_g": gelu(
        -0.7532,
        1.084 * token.among(
            "it ␣he ␣it ␣F ain ␣him ␣she od ich ␣man ather ␣God ␣al ix Tom ␣work ater ␣men"
            " ␣Vera ool per ner ␣cold ates ␣manner ␣works It He ␣Park ower ␣fire ient aker iness"
            " ␣Christ ife orland irit ␣sal Vera oor ␣himself ␣January She ger ␣air ience They"
        ),
        0.7862 * previous.among(
            "G W ` f ␣s ␣c ␣f ␣m ␣l ␣W ␣H ␣for ␣fr ␣wh ␣un ␣F ␣as ce ␣but ␣when ␣tr ␣Now"
            " ␣before ff ␣Wh For ough ␣sc ␣sl ␣if ␣act inn pr ␣gl ␣because ␣dec ␣ey ␣law ␣ben"
            " ␣dist ␣ins ␣lit ␣Pet ␣conf ilda ␣until ␣depart ico"
        ),
        0.6619 * token.among(
            "G ␣he ␣it ␣F ain um ␣him ich ␣man ather ␣God ␣al ix Tom ellow ␣work ␣Vera ool per"
            " ner ␣cold ␣manner ␣works It He ␣Park ower ␣fire ient aker ␣Christ ife orland irit"
            " ␣sal Vera oor ␣himself Today ␣lit ␣January ␣money She ger ␣air ience They"
        ),
        0.1632 * word_start.among(
            '; s \u2423s \u2423f \u2423p \u2423" \u2423W \u2423L And \u2423r \u2423li \u2423she \u2423com \u2423one \u2423br \u2423Y \u2423ye \u2423God \u2423tr \u2423Do \u2423end \u2423work'
            " ␣comm ␣seven ␣behind ␣There ␣Vera per ␣David ␣Bell Then ␣gl ␣fast ␣dog ␣manner"
            " ␣works ␣because ␣lar ␣many ␣tem ␣Christ ␣Jacob ␣himself ␣Pet ␣January ␣depart ␣air"
            " They"
        ),
        row=269,
    ),
    # -/w/␣w and 41 more; -/w/␣W and 45 more
    "L0N568_w_w_and_41_more_w_w_and_45": gelu(
        -0.9147,
        1.071 * token.among(
            "- w ␣w ␣W ␣H ␣M ␣F ␣P ␣C op ␣ar ␣K ␣gr ␣dis ok ␣land ␣over ew ␣Marsh ␣name ␣pri"
            " ␣Frost ␣dec ␣river ␣wall ␣wind ␣Ar ␣head ␣own ␣ben uck ␣mount ␣par ␣daught ␣farm"
            " ␣arm ␣div ␣Felix ␣dead ␣wild ␣North ␣Eur vern ␣Walter"
        ),
        0.6581 * token.among(
            "- w ␣W ␣H ␣M ␣F ␣P ␣C op ␣nam ␣ar ␣K ␣gr ␣dis ␣land ␣over arm wn ew ␣name ␣pri"
            " ␣Frost ␣dec ␣sw ␣wall ␣wind ␣Ar ␣head ␣own ␣ben uck ␣mount ␣par ␣daught ␣farm ␣arm"
            " ␣div ␣hill ␣Felix ␣ed ␣sailor ␣dead ␣wild ␣plac ␣North ␣Eur vern ␣Walter"
        ),
        0.4421 * previous.among(
            "d ␣d ␣ha ␣u ␣fl ␣by ␣from ␣In ␣af ade ␣out up ␣what ␣ar ␣ab ␣dr ␣end ␣does iver"
            ' \u2423bre \u2423part \u2423egg \u2423su especially \u2423through ," \u2423colour outh \u2423without \u2423build \u2423large'
            " ␣neither ␣side ␣mus ␣dep ␣col ␣cast ␣ins ␣especially ␣toward ␣organ ␣dire ␣sol"
            " usually ␣cent ␣subst ␣Hanna ␣mil"
        ),
        0.3911 * token.among(
            "- W ` w ␣W ␣H ␣M ␣F ␣P ␣C ␣nam ␣ar ␣K ␣gr ␣over arm wn ew ␣name ␣pri ␣Frost ␣dec"
            " ␣sw acter ␣wind ␣Ar ␣head ␣own ␣ben uck ␣ever ␣mount ␣par ␣daught ␣farm ␣arm ␣div"
            " ␣hill ␣Felix ␣ed ␣sailor ␣dead ␣wild ␣plac ␣North ␣Eur vern ␣Walter"
        ),
        row=270,
    ),
    # B/G/J and 45 more
    "L0N569_b_g_j_and_45_more": gelu(
        5.457,
        0.8052 * token.among(
            "B G J L Q T W noun And On The ␣K This Here ␣go ␣Israel Once ␣come For ␣saw One But"
            " Shopping Then ␣And It Digits He There ␣brought ␣sent Opposites ␣Ab ␣behold Colours"
            " Months ehold par Now ␣fathers oved ␣sea ␣prophe So ␣fear ␣Saul ␣priests Therefore"
        ),
        -0.6008 * text_second.among(
            "x ␣a in ␣c ␣is ␣d ␣in ␣S ␣was st ␣A ␣G ␣with ect pp ore ␣they ine est ather ␣He"
            " ␣thy fore sc ip ␣when iv ␣night au uch ␣Z ␣if ␣El cl ␣name ull ␣take iss ␣Moses"
            " ␣therefore cept ␣Jacob ␣caus ␣those ros ␣Mord ␣such pro"
        ),
        0.4682 * token.among(
            "B G J L T W noun And On Th This Here Once For ␣saw One But Shopping Then ␣And"
            " Numbers It Digits He There ␣brought ␣sent Opposites ␣Ab ␣side ␣behold Colours"
            " Months ␣heard ehold ␣would Now ␣fathers oved ␣sea ␣prophe So ␣fear ␣Saul ␣taken"
            " They ␣priests Therefore"
        ),
        -0.3979 * word_start.among(
            '? d t w \u2423( \u2423I \u2423" \u2423e \u2423A \u2423re \u2423com \u2423D \u2423R \u2423v \u2423her \u2423Ben \u2423Yes \u2423son \u2423ab \u2423dis \u2423five \u2423sle'
            " ␣could ␣look ␣Z ␣Wh ␣wr ␣can ␣pass ␣other ␣tree ␣ele ␣than ␣car ␣res ␣sy There ␣sw"
            " ␣inc ␣sk ␣dw ␣dev ␣prod ␣pur ␣ref ␣diff ␣med ␣stren ␣Qu"
        ),
        row=271,
    ),
    # a/e/i and 43 more; in a text beginning a/c/f and 45 more
    "L0N570_a_e_i_and_43_more_in_a_text": gelu(
        -1.164,
        1.215 * token.among(
            "a e i m n z is or an ic noun il ␣e ec na ap em ma ild the ime 's ip han iz ish ep"
            " ff especially led ull ual ␣em iff me ␣bro ␣med usually ␣pol ek ␣resp ␣peace ␣cor"
            " gen ey vern"
        ),
        0.6601 * text_start.among(
            "a c f g o p s t x re is ar le ac ir one ag ho un em ine ind ant ass ob so sel te"
            " ans tr we ner cl inn pr self com bit ins har ex let oy alk ps cle me air"
        ),
        0.5802 * token.among(
            "Y a z ␣s is or an noun ␣The ec ␣for se na ␣his ra em ma ild ␣ye ak ␣out ime ␣On"
            " ␣your han ␣this iz ish hed ought ␣Ed ␣away ␣Lord ␣without ␣command ␣head ␣em iff"
            " ␣judg Vera ury ␣righteous ␣Albert ␣resp ␣cor ken gen ey ita"
        ),
        0.5714 * word_start.among(
            '; f s t \u2423t \u2423o \u2423d \u2423l \u2423" \u2423S \u2423y ir \u2423J \u2423un And \u2423she \u2423cap \u2423bl \u2423D On \u2423af \u2423app \u2423four Once'
            " ␣over ␣pers ␣acc ␣pass ␣la ␣cons ␣Hugo ␣ob ␣high ␣tre ␣sy There ␣cr ␣turn ␣trans"
            " ␣Today ␣prod ␣min ␣supp ␣ed ␣Ir ␣resp gen ␣tail"
        ),
        row=272,
    ),
    # ␣it/ke/ho and 45 more; after ␣W/␣The/␣fr and 40 more
    "L0N573_it_ke_ho_and_45_more_after_w": gelu(
        -0.9332,
        1.187 * token.among(
            "␣it ke ho ␣Anna ␣What ␣Tom ␣LORD ␣one ren ␣day ␣Who ␣Emma Tom ␣city ␣Jack ␣Where"
            " ␣big ␣Nora ␣old ␣Paul ␣Oscar ␣Vera ␣U ␣Eve ␣much ory ␣Hugo ␣Bell ␣How ␣2 ␣Park"
            " ower ␣thereof ␣job ␣Mara ␣Nor ife ␣bread ␣Alma go ␣Dario ␣mid ␣June ␣Lars ilda ger"
            " ico ␣Qu"
        ),
        0.7349 * previous.among(
            "␣W ␣The ␣fr ␣capital ␣friend ␣In ␣under ␣Then ␣father ␣sh ␣flag ␣end ␣knows ␣big"
            " ␣Fr ␣well ␣comes Once ␣behind ␣ear ␣Wh ␣U ␣painted fl ␣opposite ␣How sh ␣em ␣lives"
            " ␣umbrell ␣They ␣dep ␣X ␣got ␣tired ␣Alma ␣occ ␣June ␣July ␣August ilda ␣Bel"
            " ␣October"
        ),
        0.6545 * token.among(
            "␣it ke ho ␣Anna ␣What ␣Tom ␣LORD ␣one ren ␣day ␣Who ␣Emma ␣Sara Tom ␣city ␣Jack"
            " ␣Where ␣big ␣Nora ␣old ␣Paul ␣Oscar ␣Vera ory ␣Hugo ␣Bell ␣How ␣Park ower ␣job"
            " ␣Mara ␣Nor ife ␣bread ␣Alma go ␣Dario ␣mid ␣Lars ␣sailor ilda ger ico ␣Qu"
        ),
        0.1282 * word_start.among(
            "␣Anna ␣one ␣Sara ␣bu ␣Jack ␣old ␣Paul ␣U ␣Hugo ␣How ␣Jer ␣job"
        ),
        row=273,
    ),
    # ll/␣L/all and 43 more; after d/ou/␣d and 42 more
    "L0N574_ll_l_all_and_43_more_after_d": gelu(
        -0.9035,
        1.041 * token.among(
            "ll ␣L all And ␣she ts ␣had ␣them ␣they ␣all ␣two ri red ␣their Anna own ␣four"
            " ␣Sara ust ␣Mia Lily ield ␣comes ␣land pl ␣took ␣needs ␣Ida ␣offer Mia ␣sons ␣these"
            " ␣take ␣many Eve Pete Ida ones ␣young ␣leaves ␣ass bl ␣number ages They ␣dry"
        ),
        0.7796 * previous.among(
            "d ou ␣d oo ␣sa ␣sha And ␣there ␣bl ␣upon ␣made ␣bu ␣ke ␣saw ␣took ␣thr ␣la ␣cons"
            " uary ␣tre ␣sw ␣brought ␣command ␣take ␣build bit ␣eat ␣trans ␣fam ␣cut ␣cast ␣tab"
            " ␣ins ␣mak ␣consisting ␣arm ␣mid ␣rece ␣destroy irc ␣sto ␣enem ␣lay ␣piec ␣possess"
        ),
        0.6865 * token.among(
            "ll all And ␣had ␣they ␣all ␣two ri red ␣their Anna own ␣Sara ␣Mia Lily ield ␣comes"
            " pl ied ␣took ␣needs ␣Pete ␣Ida ␣offer Mia ␣sons ␣these ␣take ␣many Eve ␣closed"
            " Pete ␣thousand Ida ones ␣young ␣leaves ␣ass de bl ␣number ages ␣taken They ␣dry"
        ),
        0.2805 * word_start.among(
            "␣is ␣p ␣d ␣A ␣sha ␣F And ␣there ␣one ␣v ␣some ␣He ␣so ␣box ␣Sara ␣gr ␣ke ␣house"
            " ␣work ␣ser ␣im ␣U ␣took ␣pass ␣colour ␣these ␣Lane ␣cr ␣job ␣eat ␣many ␣now ␣trans"
            " ␣behold ␣hungry ␣given ␣tem ␣closed ␣par ␣ve ␣leaves ␣especially ␣mid ␣ass ␣Cora"
            " ␣meas ␣det ␣themselves ␣lay ␣dry"
        ),
        row=274,
    ),
    # ␣y/␣his/ook and 35 more; ll/␣his/␣li and 45 more
    "L0N578_y_his_ook_and_35_more_ll_his": gelu(
        -0.963,
        0.9797 * token.among(
            "␣y ␣his ook ␣cap ␣bl ␣pl ␣my ␣thy ␣their ␣into ␣your ␣tr ␣Sam ␣ac ␣flow ␣new ult"
            " ␣la ␣cons ␣our ␣saith ␣ob ␣through ␣thine ␣own ␣burn ␣market ␣called ␣its ␣mount"
            " ␣mine ified ␣hill ␣eff ␣written ␣instr ␣ra ␣sit"
        ),
        0.9308 * token.among(
            "ll ␣his ␣li ook ld ␣cap ␣bl ␣pl ␣hat ␣v ␣my ␣thy ␣their ␣red ␣j ␣into ␣your ␣tr"
            " ␣Sam ␣ac ␣new ␣took ult ␣la ␣cons ␣our ␣saith ␣bell ␣ob ␣through ␣very ␣thine ␣own"
            " ␣burn ␣market ␣called ␣its ␣mount ␣mine ␣evil ified illed ␣hill ␣eff ␣written"
            " ␣instr ␣ra ␣sit"
        ),
        0.4606 * token.among(
            "ll ␣y ␣his ook ld ␣cap ␣bl ␣pl ␣hat ␣v ␣my ␣thy ␣their ␣j ␣into ␣your ␣tr ␣Sam ␣ac"
            " ␣flow ␣new ult ␣la ␣cons ␣our ␣saith ␣bell ␣ob ␣through ired ␣call ␣thine ␣own"
            " ␣burn ␣market ␣called ␣its ␣mount ␣mine ␣evil ified illed ␣hill ␣eff ␣written"
            " ␣instr ␣ra ␣sit"
        ),
        0.3198 * previous.among(
            "␣o ␣f ve ␣ha ␣li ␣fl ␣went qu ␣came ␣co ␣ex ␣into ␣ac ␣night ␣house One ␣pass ␣la"
            " ␣let ␣lost ␣find ␣opposite oll ␣sec pe ␣burn ␣prin vent ex ␣sou ␣mus cle ␣ve ␣conc"
            " ␣sil ␣keep ehold ␣ins ␣inter ␣return ␣ass ␣pray ␣ran ␣trib ␣cent ␣lay ␣piec ␣che"
        ),
        row=275,
    ),
    # n/el/␣one and 45 more
    "L0N579_n_el_one_and_45_more": gelu(
        -0.7436,
        1.248 * token.among(
            "n el ␣one ␣In ␣some ␣ex ␣pr ␣gr arl ␣near ered ␣per tr ␣rel ␣bec ␣That ␣today"
            " ␣buys ␣every cl ␣form pr fl tern Numbers vania ␣del ower ␣bel ␣body ␣according"
            " ␣between ␣character ␣last ex ollow ␣tem ␣spec ior ␣Lars ␣both ␣cre ␣follow ␣resp"
            " ␣spirit ␣North embr ␣Eur"
        ),
        0.6815 * token.among(
            "n el ␣one ␣In ␣some ␣ex ␣pr ␣gr arl ered ␣per tr ␣rel ␣bec ␣That ␣today ␣buys cl"
            " ␣form pr fl tern Numbers outh vania ␣del ower ␣bel ␣body ␣between ␣character ex"
            " ollow ␣tem ␣spec ␣judge ior ␣Lars ␣both ␣cre ␣follow ␣resp ␣spirit ␣North amm"
            " ␣United embr ␣Eur"
        ),
        -0.5647 * word_start.among(
            "? ␣m ␣S ␣E ␣on ␣sha ␣r ␣P ␣from ␣D ␣one ␣R ␣br ␣v ␣kn ␣know ␣pro ␣wor ␣off ␣gr ␣dr"
            " ␣green ␣any ␣six ␣comm tr ␣ear ␣There ␣That ␣person ␣buys ␣cons cl ␣high ␣between"
            " ␣sur ex ␣int ␣Mara ␣Listen ␣par ␣spec ␣told ␣wanted ␣Lars ␣whe ␣lack ␣Qu"
        ),
        0.5327 * previous.among(
            "l ␣is ␣e ␣M ␣B ␣E ␣are ␣tw ␣com ␣capital ␣br ␣gre ␣red ␣Is ␣Yes ␣child ␣flag"
            " ␣found br arl ␣end ␣green ␣been ␣sl cl ␣form form tern ␣lives ␣turn ␣full ␣X ␣tak"
            " Yes ␣spec ␣travel me ␣Ol ␣beg ␣July ␣z"
        ),
        row=276,
    ),
    # B/H/M and 45 more; after A/B/G and 45 more
    "L0N580_b_h_m_and_45_more_after_a_b": gelu(
        -1.054,
        1.072 * token.among(
            "B H M S T Y ␣f ␣not ␣P ra ␣thou eth ␣my On ␣thy ␣co Th ␣thee ␣am Here ␣My ␣Th"
            " ␣hath ␣no ␣more Once ␣been One esp ␣shalt ␣Ida ␣kind ␣hast It ␣dark ␣art ␣thine"
            " ␣neither ␣dev yl ␣mer ␣lived ehold Ida ␣beg ␣rainy ␣cor rid"
        ),
        0.7718 * previous.among(
            "A B G I ha ou ␣h ␣g ␣he ␣be ␣was ␣G ab ␣have ␣C ␣thou ␣thy ␣Is ␣son ␣tr ␣ac ␣hath"
            " ␣ser ang ␣Re ␣sc ␣pers ␣acc esp ␣shalt ␣if ␣ang Sara ␣spe ␣hast He ␣dec ␣Ab ␣disc"
            " ␣tak ␣daught ␣keep be ␣rece ␣enem ␣est ␣Bel ␣depart"
        ),
        0.617 * token.among(
            "B H M S T Y ␣f id ␣not ␣P ra ␣thou eth ␣my On ␣thy ␣co Th ␣thee ␣am Here ␣My ␣Th"
            " ␣hath ␣no ␣more Once ␣been One esp ␣kind ␣hast It ␣dark ␣art ␣neither ␣fam ␣dev yl"
            " ␣mer ␣lived ehold Ida ␣beg ␣rainy ech ␣cor rid"
        ),
        0.1137 * word_start.among(
            "B H ␣a re ␣f ␣A ␣an ␣not ␣thou ␣my ␣thy ␣app ␣My ␣Th ␣hath ␣ear ␣pers ␣been ␣su"
            " ␣des It ␣thine ␣neither ␣int ␣ever ␣cond ␣lived ␣rainy"
        ),
        row=277,
    ),
    # E/␣o/␣m and 45 more; after am/␣H/␣M and 46 more
    "L0N586_e_o_m_and_45_more_after_am_h": gelu(
        -1.103,
        1.016 * token.among(
            "E ␣o ␣m ␣e ␣k ␣sa ␣his ␣bl ␣two ␣kn ␣my ␣ch ␣thy ␣father ␣God ime ␣four ␣cha ␣son"
            " ␣mother ␣king ␣fe ␣well are ␣kite ␣key ␣today ern ␣coat ␣other ␣ang ␣bell ␣Lord"
            " ␣Black ␣plus ␣command ␣basket ␣another Paul ␣first ␣daught ␣same ␣brethren ␣judge"
            " ␣beg ␣certain ␣whe ␣brother"
        ),
        0.7325 * previous.among(
            "am ␣H ␣M ␣A ␣G ␣E ␣J ␣his qu ␣my ␣thy ␣Is ␣nam ␣K ␣son ␣Do ␣say are ␣Z ␣slept"
            " ␣shalt ␣asked ␣offer ␣hast ␣sons ␣head ␣sk ␣Ab ␣called ␣hundred ␣daught ␣sil ␣keep"
            " be ␣tab eb ␣arm ␣mid ␣rece ␣answered ␣gener ␣trib ␣Jon ␣resp iqu ␣est ␣stren ␣Saul"
            " ␣sac"
        ),
        0.5875 * token.among(
            "E ␣o ␣e ver ␣k ␣sa ␣his ␣bl ␣two ␣kn ␣my ␣ch ␣thy ␣three ␣father ␣God ime ␣four"
            " ␣cha ␣son ies ␣mother ␣king ␣fe ␣well are ␣Paul ␣Oscar ␣kite ␣U ␣key ␣today ␣our"
            " ␣other ␣bell ␣tre ␣Lord ␣Black ␣plus ␣ey ␣another Paul ␣first ␣yet ␣same ␣brethren"
            " ␣beg ␣whe"
        ),
        0.4501 * previous.among(
            "␣H ␣M ␣A ␣E ␣his qu ␣my ␣thy ␣Is ␣nam ␣K ␣son ␣Do ␣say Ben are ␣Z ␣shalt ␣offer"
            " ␣sons ␣head ments ␣sk ␣burn ␣heavy ␣Ab ␣hundred ␣tak ␣daught ␣sil ␣keep be ␣tab"
            " Vera eb ␣young ␣mid ␣rece ␣answered ␣gener ␣trib ␣Jon ␣resp iqu ␣est ␣stren ␣Saul"
            " greg ␣sac"
        ),
        row=278,
    ),
    # w/ou/et and 46 more; in a word beginning L/␣L/␣G and 46 more
    "L0N587_w_ou_et_and_46_more_in_a": gelu(
        -0.9605,
        1.034 * token.among(
            "w ou et ell ␣unto em est old Anna ␣see ␣what ␣ke ␣before arl igh Max ␣if ␣Ed ␣let"
            " ␣asked ␣El ␣When pr ew irst Names vania ␣Ar Oscar Paul Opposites ␣between ␣Why"
            " Clara Ruth ␣whom Finn ␣tem ␣X ␣books Olga Ida ␣told ␣arm ech ␣answered ␣follow ␣Jo"
            " ␣Nils"
        ),
        0.6418 * word_start.among(
            "L ␣L ␣G ␣F ␣unto ␣Hello ␣see ␣what ␣when ␣ke ␣before ␣Br ␣str ␣Clara ␣saw ␣sl ␣if"
            " ␣Ed ␣let ␣asked ␣El ␣When ␣hor fe Names ␣cand ␣Fe ␣Ar Oscar Opposites ␣between"
            " ␣Why ␣whom Months ␣heaven ␣tem ␣X ␣books ␣Alma ␣told ␣Am ␣answered ␣Jon ␣follow"
            " ␣Jo ␣love ␣commanded ␣Nils ␣shew"
        ),
        0.595 * previous.among(
            "L ␣l ␣L ␣G ␣J ␣F ␣N ␣said ␣P ␣ne ␣bl ␣D ␣cha ␣tr urs ␣seven ␣str ␣Re igh ␣pers ␣sl"
            " ␣long ␣Ed ␣El ␣saith ␣hor ␣Fe ␣Ar eh ␣Why vent Months ␣X ␣spake Now ␣ass ␣Am"
            " ␣answered ␣August hil ␣Jon ␣follow ␣Mord ␣Mart ␣instr greg ␣Qu"
        ),
        0.5127 * token.among(
            "j ou ell ␣unto em ree ite est ␣Hello old ␣what ␣ke ␣before arl igh ward ␣Ed ␣let"
            " ␣El ␣When pr ew irst Names vania Oscar Opposites ␣between gr ␣Why Clara ␣whom ␣tem"
            " semb ␣X yl Olga ␣Alma ␣told Today ech ␣answered ␣follow ␣cent ␣commanded ␣fa ␣Nils"
            " greg ␣shew"
        ),
        row=279,
    ),
    # il/␣you/␣O and 46 more; after ␣d/␣sa/␣J and 46 more
    "L0N591_il_you_o_and_46_more_after_d": gelu(
        -1.019,
        1.038 * token.among(
            "il ␣you ␣O ess ␣them ord ine nder ␣ye ␣us ␣thy ue This Here ␣your ness ice ␣before"
            " ␣people ise ␣come ␣against igh For ␣saying ␣our Then ␣saith ange ␣morning It There"
            " ␣brought ble har Where ␣offering selves ␣afternoon ote ␣evening Now ute ␣brethren"
            " ␣holy ania ison greg Therefore"
        ),
        0.9395 * previous.among(
            "␣d ␣sa ␣J ␣li if ark ␣bl ␣my ␣know ␣pro ␣pr ␣tr ␣dr ␣en ␣count ok ␣str ␣word ␣saw"
            " ␣needs ␣te ␣did It ␣sw ␣ind ␣cr ␣brought ␣opened ␣dev ␣called ␣heard ␣mount ␣spake"
            " illed ␣ple bl ␣answered ␣prophe ␣mar ␣med hil ␣fear ␣Bel ␣belie ␣priests greg ␣sac"
            " acle ␣Qu"
        ),
        0.6543 * sentence_start.among(
            "( B D F G I L M N P R T U W Y ␣b ␣and ␣that ␣M And ␣as ␣O ␣have ␣bl est ␣Y ␣am"
            " This ␣Th ␣make ␣also But Then ␣And It ␣water There ␣art ␣bring Where ␣Ab ␣mount Do"
            " ␣As Now ␣Sel So Therefore"
        ),
        0.5167 * token.among(
            "Q oun ot ␣you ␣O ess verb adjective un hen ine ␣Goodbye nder ue This Here ␣your"
            " ice orn ␣used we igh For land ␣much ␣saying ␣saith self ␣morning It There ␣brought"
            " ism ble hem har Where ␣offering selves ␣evening Now ute ␣holy ania ison ␣process"
            " greg Therefore"
        ),
        row=280,
    ),
    # ␣f/␣m/ad and 45 more; ␣f/␣m/ad and 46 more
    "L0N592_f_m_ad_and_45_more_f_m_ad": gelu(
        -0.9332,
        1.124 * token.among(
            "␣f ␣m ad ore ␣sp ␣con ␣man ␣father sc ␣child ␣mother ␣friends ob ␣work Ben ool ␣sc"
            " ␣ad ␣park ␣Thursday sp ␣key ␣Saturday ␣Sunday Sara ␣sub ␣bell ␣school ␣Hill"
            " ␣manner ␣door Sam ␣wall ism ␣ring ␣job Paul ␣sad iol ␣cond Olga ␣beg ␣Am ically"
            " ␣Jo rad ister ␣farmer"
        ),
        0.6017 * token.among(
            "␣f ␣m ad ore ␣sp ␣con ␣man ␣father sc ␣child ␣mother uth ob ␣work Ben ool ␣sc ␣ad"
            " ␣park ␣Thursday sp ␣key ially ␣Saturday ␣Sunday ␣sub ␣bell ␣school ␣Hill ␣manner"
            " ␣door Sam ␣wall ism ␣ring ␣job Paul ␣sad iol ␣cond Olga ␣beg ␣angry ␣Am ically ␣Jo"
            " rad ister ␣farmer"
        ),
        0.4072 * previous.among(
            "M f ␣f ␣m ␣un ␣con ␣v ␣pro ␣under ␣Is ␣app ␣K ␣am ␣On ␣dis ␣gave ␣count tain ␣rel"
            " ␣qu ␣Re ␣ad ␣sub con ␣Have ␣relating acter ␣brought ␣bring ␣own ␣prin ␣Ab ␣int"
            " ␣dest ␣trans ␣fam ␣dev ␣att ␣daught ␣equ ␣ref ␣contr ␣answered ␣mar ␣Mord ␣conf"
            " ␣def ister greg ␣sac"
        ),
        0.3653 * token.among(
            "␣f ␣m ad ore ␣con ␣pro ␣father sc ␣child ␣mother ob ␣work Ben ool ␣sc ␣ad"
            " ␣Thursday sp ␣key ially ␣Saturday ␣Sunday ␣sub ␣bell ␣school ␣manner ␣door Sam"
            " ␣wall ism ␣ring ␣job Oscar ␣cont Paul ␣sad iol ␣cond Olga ␣beg ␣angry ␣Am ically"
            " ␣Jo rad ister ␣farmer"
        ),
        row=281,
    ),
    # ver/ion/ook and 45 more; after ␣c/ve/␣re and 43 more
    "L0N597_ver_ion_ook_and_45_more": gelu(
        -1.004,
        1.08 * token.among(
            "ver ion ook ation our ity ␣LORD ␣man ment ␣time ice vel ction way ition ␣key"
            " ␣today ␣drum ␣coat mark ␣Lake ␣way ␣mark ␣door It ␣boat ␣shell ock ␣wall ␣chair"
            " ␣head ␣thereof ␣basket ␣burn ␣character oy ␣Listen ␣bread ␣bench ␣chan ␣stand"
            " ␣hold ␣field ution ement ␣cook ason ␣position"
        ),
        0.6975 * previous.among(
            "␣c ve ␣re ␣sa ␣se ie ␣ne if ␣bo ␣v ␣de ␣co ␣j ␣ro ign oc ␣much ␣ang ␣ele ␣bet"
            " ␣opened ␣sk ␣dw ␣pe ␣answ ␣ve ␣num ␣daught ␣judg ␣cur eb ␣stand ␣lit ␣ple ␣gener"
            " ␣prophe ␣whe ␣sol ␣enem iqu ␣alt ␣stren ␣ste esc ␣che ␣sac"
        ),
        0.5403 * token.among(
            "ver ion ook our ity ␣man ment ␣time ice vel ction way ition ␣key ␣today ␣drum"
            " ␣coat mark ␣Lake ␣mark ␣door It ␣boat ␣shell ock ␣wall ␣chair ␣head ␣thereof"
            " ␣basket ␣burn ␣character oy ␣Listen ␣bread ␣bench ␣chan ␣stand ␣field ␣engine"
            " ution ision ement ␣cook ason ␣farmer ␣position"
        ),
        0.3084 * token.among(
            "ver ion ook our ity ment ␣time aul urn vel ction way ition ␣key ␣today ␣drum ␣coat"
            " mark Then get ␣mark ␣door It ␣boat ␣shell ock ␣wall ␣head ␣thereof ␣basket ␣burn"
            " ␣character oy ␣Listen ␣bread ␣bench ␣chan ␣stand ␣hold ␣field ␣engine ution ision"
            " ement ␣cover ␣cook ason ␣position ␣walk"
        ),
        row=282,
    ),
    # c/u/it and 45 more; after C/c/i and 40 more
    "L0N598_c_u_it_and_45_more_after_c_c": gelu(
        -0.8466,
        1.056 * token.among(
            "c u it ar at ␣e ut ␣A ur ␣sha ␣co ␣cha ass ␣wor ount ␣facts ust ␣king ove ␣U ult"
            " ␣char ␣kind ␣cat ␣set sh ␣sec ␣cr ␣ent ␣inc rop ␣disc ␣att ␣pur ␣cut ␣rec ␣wat"
            " ␣cur ␣stand ␣mat ␣sto ␣ed ␣cor sha ␣grou ␣sat ␣sit ␣position"
        ),
        0.9512 * previous.among(
            "C c i ␣t ␣c al ec un ␣cap ␣C qu ␣co ␣fac ␣cl ical ␣ser amp ␣qu ␣sc ␣acc ␣eight ␣if"
            " ␣set ␣sec ative ␣inc ␣prin ␣disc ␣rec ␣conc ␣spec ␣stand ␣lit ␣occ ␣3 ␣Ir ␣Lars"
            " ␣meas ␣cor ␣cent ␣sat ␣lay ␣sit"
        ),
        0.4997 * token.among(
            "c it at ut ␣A ur ␣sha ␣co able ␣cha ass ount ␣king ove ␣U ult ␣char ␣kind ␣cat"
            " ␣set sh ␣sec ␣cr ␣ent ␣inc rop aldov ␣disc ␣att ␣pur ␣cut ␣rec ␣wat ␣cur ␣stand"
            " ␣lit ␣mat ␣sto ␣ed ␣cor sha ␣grou ␣sat ␣sit ␣position ␣most"
        ),
        0.4653 * previous.among(
            "C c ␣t ␣c ec ␣cap ␣C ␣Goodbye qu ␣ch ␣co ␣three ␣fac sc ␣cl ical ␣ser amp ␣qu atur"
            " For ␣sc ␣acc ␣pass ␣eight oc ␣form ␣set ␣dec ␣sec cy ative ␣inc ␣behold ␣answ"
            " ␣disc ␣rec ␣conc ␣spec ␣stand ␣lit ␣occ ␣3 ␣cor ␣cent ␣sat ␣lay ␣sit"
        ),
        row=283,
    ),
    # r/␣is/ap and 43 more; ap/ag/␣at and 45 more
    "L0N602_r_is_ap_and_43_more_ap_ag_at": gelu(
        -0.8468,
        1.252 * token.among(
            "r ␣is ap ag ␣at ␣ne em ␣kn ␣under ␣gre ␣out ␣time ␣am ␣ag ␣ab ␣ke ␣Jack ␣near"
            ' \u2423behind \u2423Paul \u2423saw \u2423can \u2423key \u2423flower \u2423Ed \u2423Pete pr \u2423through ," \u2423sun \u2423heart \u2423head'
            " ␣em ␣body Paul har Opposites ham ␣tem ␣pur ␣Christ Pete oh ␣soul rap rid"
        ),
        0.5436 * token.among(
            "ap ag ␣at ␣ne em ␣kn ␣under ␣out ␣time ␣am ␣ag ␣ab ␣ke ␣Jack ␣near ␣Paul ␣im ␣saw"
            ' \u2423can \u2423key \u2423flower \u2423Ed \u2423Pete oin pr ," \u2423sun \u2423heart \u2423head \u2423em \u2423body Paul har'
            " Opposites ham ␣tem ␣pur ␣Christ Pete oh Now ␣arm stem ␣soul ␣June ␣death rap rid"
        ),
        0.3747 * previous.among(
            "A ␣o ha ␣l ␣h ␣ha ␣u ␣M ␣G ␣E ␣It ␣P ␣went op ␣ch ␣out ␣red ␣Is ␣ex ␣cha ␣ab da"
            " ␣end ␣green Once ␣im ␣looked ␣black ␣eight ␣El ␣back ␣hor ␣opposite ␣colour ␣sec"
            " ␣em har Opposites Where ␣learned ␣short ␣Ab ␣disc ␣pur ␣lived ␣March ␣ins ␣July"
            " ␣August"
        ),
        0.01487 * previous_word.among("␣It ␣Then ␣colour"),
        row=284,
    ),
    # Q/␣b/␣What and 43 more
    "L0N603_q_b_what_and_43_more": gelu(
        -0.9606,
        1.188 * token.among(
            "Q ␣b ␣What ␣C ist ␣v art ␣Y Anna ␣K ␣box Here ␣Do ␣count ov amp ␣qu orm atur uc"
            " ult Max ␣great ␣Ford acter ␣fam ␣Listen ␣Which istic cc ␣spec ␣equ ␣stand az anc"
            " ␣inv stand ␣gener ␣partic ␣painter ev ilda ␣mult ison ␣engineer greg"
        ),
        0.611 * token.among(
            "Q ␣b ␣What ist ␣v art ␣Y Anna ␣K Here ␣Do ␣big ␣count ov amp ␣qu orm atur uc ult"
            " Max ␣great acter Leo ␣fam ␣Listen ␣Which istic Pete cc ␣spec ␣equ ␣stand az anc"
            " ␣inv stand ␣gener ␣partic ␣painter ev ilda ␣mult ␣engineer greg embr"
        ),
        -0.3557 * word_start.among(
            "2 ␣a ␣l ␣or ␣you ␣r ␣do ␣C ␣one Anna Here ␣friends ␣Israel ␣dis ␣big ␣count ␣Br"
            " ␣Tuesday ␣part ␣word ␣table ␣Friday ␣ten ␣Lake ␣oppos ␣Have ␣cand ␣orange ␣em"
            " ␣build ␣Can ␣writ ␣sur ␣neither ␣character ␣last hy ␣tem ␣X ␣cond ␣Bruno ␣same"
            " ␣rest ␣Sel ␣resemb ␣cook ␣def ␣proper ␣priests"
        ),
        0.3013 * token.among(
            "Q ␣b ␣What ist ␣v art ␣Y Anna ␣K Here ␣big ␣count ov amp ␣qu orm atur uc ult Max"
            " ␣great acter ific Leo ␣fam ␣Listen ␣Which istic Pete cc ␣spec ␣equ ␣stand az anc"
            " ␣inv stand ␣gener ␣partic ␣painter ev ilda ␣mult ␣engineer greg embr ␣Qu"
        ),
        row=285,
    ),
    # ␣the/en/on and 39 more; after d/h/␣d and 46 more
    "L0N606_the_en_on_and_39_more_after": gelu(
        -0.8999,
        1.105 * token.among(
            "␣the en on ar ␣p an ic ad ␣L ol ␣his ␣fl ␣ball ␣her ous ␣their av ary ␣flag ␣blue"
            " ys ␣green ␣yellow ␣white ov ␣apple ␣black ␣key ␣brown ␣flower ␣Rose ald ian ␣soft"
            " ␣col atic ␣tab ␣wood ␣wild ␣cook ␣instr ␣Selmark"
        ),
        0.9338 * previous.among(
            "d h ␣d ␣h ␣W ␣H ␣ne ␣bl ␣Y ␣K ␣tr ␣Do ␣near ␣Th ␣live ␣big ␣Fr Once ␣behind ␣Wh"
            " ␣painted ␣needs ␣buys ␣har ␣No ph ␣opposite ␣Ar ␣ey ␣fore ␣learned ␣last ␣They"
            " ␣col ␣X ␣hear ␣ph ne ␣told ␣arm ␣mid ␣June ␣prophe ␣pol ␣fear ␣Bel ␣ste ␣belie"
            " ␣October"
        ),
        0.512 * token.among(
            "i w ␣f ar an ic ac ot ␣L ir ␣his ␣fl ine ark ind est ␣ball ␣her ous av ary ␣flag"
            ' \u2423blue \u2423green \u2423yellow \u2423white ov \u2423apple \u2423brown \u2423flower ." \u2423Rose ald \u2423rep ian ays let'
            " ollow ␣col atic ␣yet ␣tab ␣hill ␣wild ␣cook ␣instr ␣Selmark ␣little"
        ),
        -0.3721 * word_start.among(
            'M ` \u2423 \u2423and \u2423in \u2423ha \u2423u \u2423" ad \u2423S \u2423M \u2423an \u2423G \u2423J \u2423F \u2423se \u2423li \u2423P \u2423thy \u2423their \u2423Is \u2423six'
            " ␣Oscar ␣bec ␣black ␣park ␣cle ␣gl ␣ob ␣hor ␣tre ␣How ␣give ␣Rose ␣Ar ␣em ␣Can"
            " ␣strong ␣inc ␣trans ␣answ ␣ever ␣mus ␣diff ␣contr ␣wild They ␣swe"
        ),
        row=286,
    ),
    # ect/um/ct and 45 more; ect/um/ct and 46 more
    "L0N607_ect_um_ct_and_45_more_ect_um": gelu(
        -0.8968,
        1.066 * token.among(
            "ect um ct ist ␣hat ␣pr ness ␣ac ish ␣Jack ␣end ress act ction ␣act ␣lamp ␣Lake ␣ob"
            " ␣rem con ␣dec uct cess ␣turn ␣according ␣sur ␣burn ict oy ope fect cept ␣sin iness"
            " ␣judg ility ␣tab ␣return ␣sound ech ify ␣answered ␣sol ␣peace ␣perform ason"
            " ␣depart ␣possess"
        ),
        0.6328 * token.among(
            "ect um ct ist ␣hat ␣pr ␣ac ish ␣end ress act ction ␣act ␣lamp ␣Lake ␣gl ␣ob ␣rem"
            " con ␣dec uct cess ␣turn ␣according ␣sur ␣burn ict oy ope fect cept ␣sin iness"
            " ␣judg ility ␣Ol ␣return ␣destroy ␣sound ech ify ␣answered ␣sol ␣peace ␣perform"
            " ␣fear ason ␣depart ␣possess"
        ),
        0.3512 * previous.among(
            "B S b ha ␣p le ␣g ␣be ␣S ␣re ro os ject ␣up ␣do ord ␣bl ␣de ␣af ␣fac up ␣le ␣ac"
            " ␣fe urs ␣Z ␣cons ␣David ␣ang ␣spe ␣tre ␣res ␣brought ␣pres over semb ␣cond ␣keep"
            " eb ␣priest ␣beg ␣return ␣Dario ␣ass ␣pray ␣destroy hil ␣dire ␣eff"
        ),
        0.3259 * token.among(
            "ect um ct ist ␣pr ␣ac ish ␣end ress act ction adverb ␣act ␣lamp ␣Lake ␣gl ␣ob con"
            " ␣dec ␣Fe uct cess ␣turn ␣according ␣sur ict oy fect ␣sin iness ility ␣Ol ␣inter"
            " ␣return ␣sound ech ify ␣answered ␣elect ␣sol ␣peace ␣perform ␣fear ason ␣depart"
            " ␣meat ␣belie ␣possess"
        ),
        row=287,
    ),
    # a/␣/␣a and 45 more; a/␣t/␣a and 45 more
    "L0N608_a_a_and_45_more_a_t_a_and_45": gelu(
        -0.9872,
        1.422 * token.among(
            "a ␣ ␣a ␣f ␣d ␣n ␣ha ␣th ␣an ␣wh ␣un ight our ie ag ra ␣ne ␣sp ␣con ␣one ␣br ax On"
            " ␣sh ␣child ␣this ␣hand ␣no ␣per ff ␣Thursday ␣sl ␣la ␣light ␣every ␣su ␣something"
            " ␣del ␣sw ␣sec ␣sk ert ␣sil gth ␣ref ␣rece ␣mult ␣ra"
        ),
        0.6148 * token.among(
            "a ␣t ␣a ␣w ␣l ␣th ␣that ␣con ␣pl ␣some ␣de ␣gre ␣Sara urn ␣fe ater ␣rel ␣Tuesday"
            " ␣ear ␣im ␣ad ␣la ␣drum ␣every ␣Sunday ␣then ␣bell ␣morning ␣through ␣high Sam"
            " ␣clean ␣sun oll ␣basket ␣stone ␣cont ␣Why ␣shop ␣burn ␣att ␣thing ␣power az ␣appe"
            " ␣conf ␣sign ␣bear"
        ),
        0.3607 * previous.among(
            "f ␣w ␣f ␣l ␣se ␣fl ␣tw ␣com ␣cap ␣there ␣pl ␣v art ␣upon On ␣app ␣into urn ␣say"
            " ␣comm ␣rel ␣qu ␣word ␣saw ␣pass ␣saying ␣where Then ␣saith ␣offer ␣morning ␣law"
            " ␣opened ␣neither ␣burn vent ␣behold ␣dev ␣ve ␣young ␣ass ␣answered ␣follow ␣wild"
            " ␣Mart ␣plac ␣sac med"
        ),
        0.2892 * token.among(
            "a i r ␣a it ␣th ␣It um verb ␣con ␣some Th ub ␣am urn ␣en Lily its ␣Tuesday ␣ear"
            " ␣la ␣Hugo ␣every ␣Sunday Sam ␣girl oll ␣might Opposites ific ␣Why Leo esh itc ␣att"
            " ␣ca ␣got oh ␣min ␣power me ␣appe ␣conf ␣sign ␣ir ␣ra ␣bear"
        ),
        row=288,
    ),
    # !/:/n and 45 more; !/:/I and 44 more
    "L0N610_n_and_45_more_i_and_44_more": gelu(
        -1.004,
        1.111 * token.among(
            "! : n in on ␣in ere os ␣con ␣Hello ␣Goodbye ong On ␣under ␣good ␣see ber ␣after"
            " ␣near ␣Th ␣even ␣looked ␣That ␣slept One arn ␣seen ␣tomorrow inn ember con und"
            " Names ari ␣Moses eren ␣behold ␣speak mon ␣lived ␣spake ␣especially ␣toward ␣dwell"
            " ination ␣until ident ␣anim"
        ),
        0.5345 * token.among(
            "! : I n in on ␣in ere ␣con ␣friend ␣Hello ␣Goodbye ong On ␣good ␣see ber ␣after"
            " ␣near ␣Th Lily ␣even ␣looked For ␣That ␣slept arn ␣seen ␣tomorrow inn ember con"
            " und Names ari ␣Moses eren ␣behold ␣speak mon ␣lived ␣toward ␣dwell ination ␣until"
            " ident ␣anim"
        ),
        0.4113 * previous.among(
            "C R ␣t ␣J ␣li ord ␣com ␣C ark ␣R ␣came Anna ␣app ␣al ␣V Lily ␣count ␣op ␣comm"
            " ␣come ␣ro Emma ␣cons ␣saying inn ␣rem Numbers It Digits ␣dec com ␣ind ␣Can ␣cont"
            " ␣ent ␣answ Months ␣dev ␣tem ␣conc yl ␣lived ␣spake ␣lit ␣Am ␣belie ␣sit ␣sac"
        ),
        0.2937 * token.among(
            "! I n in on ␣in noun And ␣con ␣Hello ␣Goodbye ong On ␣see ber ␣after ␣mother ␣box"
            " ␣people ␣near Lily Ben For ␣That ␣slept One Max ␣flower arn ␣seen ␣tomorrow inn"
            " con tern und Names ␣bird ␣speak mon ␣got ␣lived ␣caus ␣toward ␣dwell ␣until"
            " ␣cloudy ␣anim ␣Tarvenia"
        ),
        row=289,
    ),
    # f/j/␣f and 45 more; f/in/ha and 45 more
    "L0N611_f_j_f_and_45_more_f_in_ha": gelu(
        -1.013,
        1.192 * token.among(
            "f j ␣f it ␣m hat ver ␣that ␣F ld ␣What if ␣friend ␣v ␣which ren ␣Then ␣who ␣Who"
            " ␣what This ␣when iv ical ␣Where ␣Everyone ␣does ␣There ␣That ␣buys ␣where ␣lost"
            " ␣When ␣How It ␣happy ␣Can Where ␣Why ␣whom ␣Ab ␣Today ␣Which ␣whose ␣mar ␣whe She"
            " ␣Mona"
        ),
        0.5202 * token.among(
            "f in ha ␣f it hat ver ␣that ␣F ld ␣What ␣there if ␣v ␣which ␣She ren ␣pro ␣Then"
            " ␣who fore ␣Who ␣what This ␣Now ␣Where ␣Everyone ␣Paul ␣There ␣kite ␣looked ␣1 ough"
            " ␣Monday ␣buys ␣where ␣Olga ␣When ␣dog ␣How ␣bird ␣whom ␣Ab ␣Today ␣disc ␣January"
            " ␣fruit ␣Mona"
        ),
        0.3856 * previous.among(
            "f ␣f ␣g ␣F ␣has ␣father ␣Is ␣mother ␣city ␣knows ␣could ang ␣Wh ␣took ␣person ␣ang"
            " ␣form ␣saith ␣hor ␣cat Numbers ␣play ␣ey ␣People ␣opened ␣umbrell ␣someone ␣dist"
            " ␣Ab ox ␣consisting ␣ref ␣mid ␣rece man ␣elect ␣med ␣enem ␣Jo ␣conf ␣est ␣mult ␣def"
            " ␣Bel ␣z ␣che ␣October ␣Qu"
        ),
        0.2985 * token.among(
            "F f ␣f ver ␣that ␣What if ␣v ␣which ␣who ␣Who ␣good ␣what aul This ␣Where Ben its"
            " Once ough ␣park ␣flower ␣buys ely ␣through ␣Ford ␣law Where Clara Leo ␣whom ited"
            " Eve ␣cut ␣min ␣cour ␣same ␣certain ␣fruit ␣whe ring ␣alt She ␣secret rad ␣fa ␣Mona"
            " ␣farmer"
        ),
        row=290,
    ),
    # in a word beginning !/,/. and 6 more; ”/i/u and 45 more
    "L0N612_in_a_word_beginning_and_6": gelu(
        -1.007,
        3.442 * word_start.among('! , . : ; ? "; ." );'),
        0.6179 * token.among(
            '" i u v ): as ac st ir ur \u2423G ood \u2423shall \u2423unto ab ven ess \u2423af ud able \u2423app \u2423time'
            ' \u2423facts \u2423ab \u2423friends ust ah \u2423fe esp ?" ful \u2423Brook \u2423sons \u2423rep \u2423Swan less \u2423exp Ruth'
            " oy ␣dev mon ␣done ␣conc ␣prov ash ␣wicked hil ␣piec"
        ),
        0.3059 * token.among(
            '" p u it an st ir \u2423G ood \u2423shall \u2423said \u2423unto ab ven \u2423had \u2423com \u2423from \u2423af ud able ass'
            ' \u2423time \u2423ab \u2423friends ust ish \u2423people ah \u2423behind ten esp \u2423pass ?" ful rost sh \u2423Swan'
            " less ␣exp rop ␣character ␣dev ␣disc mon ␣prov ash ␣Edda itude"
        ),
        0.222 * previous.among(
            "F N ␣s ␣ha ␣S ␣M ␣N ␣said verb On ␣j ␣pr ␣cha ␣cl This ␣off ␣say ␣could ␣comp ␣qu"
            " ff ␣can esp Shopping ␣saying ␣asked ␣should It Digits ␣Lord ␣command ␣law ␣em"
            " ␣Moses ␣ben ␣burn ␣answ ␣heaven ␣ph ␣would eb ␣mid ␣answered ␣follow ␣Jo ␣est ␣z"
            " ␣sac"
        ),
        row=291,
    ),
    # T/␣t/␣h and 40 more; T/␣t/␣h and 45 more
    "L0N617_t_t_h_and_40_more_t_t_h_and": gelu(
        -0.9694,
        1.26 * token.among(
            "T ␣t ␣h ␣g ␣fl ␣up ong ␣cup ␣blue ␣hand ␣near ick ␣black ␣down ward ␣key ␣light"
            " ␣pink ␣right ␣Wood ␣kind ␣door ␣dark ␣heart ␣water ␣flowers ␣blood ␣bird dom ␣body"
            " ␣heaven iness ␣cur ␣power ␣wood gth ␣flesh ␣mouth ␣peace ␣war ␣sword ␣air ␣meat"
        ),
        0.7293 * token.among(
            "T ␣t ␣h ␣g ␣fl ␣up ong ␣cup ␣blue ␣hand ␣near ick ␣black ␣down ward ␣key ␣light"
            " ␣pink ␣right ␣kind ␣earth ␣door ␣dark ␣heart ␣water ␣flowers ␣law ␣blood ␣bird dom"
            " ␣body ␣turn ␣life ␣heaven iness ␣cur ␣power ␣wood ␣Ol gth ␣flesh ␣mouth ␣arm"
            " ␣peace ␣war ␣sword ␣air ␣meat"
        ),
        0.2768 * word_start.among(
            "' ` ␣s ␣he ␣or ␣L ␣an ␣at ␣com ␣In ␣He ␣thy ␣pro ␣four ␣near ␣green ␣knows ␣comp"
            " ␣There ␣black ␣Eve ␣pre ␣Finch ␣ele ␣where ␣right ␣kind ␣find ␣earth ␣morning"
            " There ␣job ␣body ␣strong ␣neither ␣reg ␣cur ␣mak ␣arm ␣lit ␣Se ␣appe ␣Sel ␣Har ␣Jo"
            " ␣sword ␣air ␣meat ␣Frank ␣mil"
        ),
        0.1637 * previous.among(
            "g ␣w ␣g ␣th ␣W ␣wh ␣sha ␣bl ␣de ␣gre ␣red ␣we ␣gr ␣pain ␣yellow ␣big ␣sle ␣look"
            " ␣ear we ␣wr ␣brown ␣pre ␣drum ␣buys ␣har ␣te ␣right ew ␣hast ␣bet ␣sw ␣Fe ␣hard"
            " ␣turn gr ␣sk uck ␣pres ne irc ␣med ␣stren ␣leg ␣ste ␣Saul ␣walk ␣mil ␣swe"
        ),
        row=292,
    ),
    # hat/ht/ap and 40 more; hat/ht/ap and 41 more
    "L0N618_hat_ht_ap_and_40_more_hat_ht": gelu(
        -0.9094,
        1.222 * token.among(
            "hat ht ap ␣sha ␣not ␣went ra ␣tw ␣cap ␣kn ax ␣sm ␣wor ␣go ty ␣slept ␣can ␣sl hes"
            " ␣shalt ␣la ␣kind led ␣did ␣Marsh ␣hast ret ␣Jer ␣art ␣might gan ert ␣cast ilt"
            " ␣stand ␣mak ␣host ␣arm rap ␣Stella ␣painter ␣sword ␣piec"
        ),
        0.6556 * token.among(
            "hat ht ap ␣sha ␣not ra ␣tw ␣cap ␣kn ax ␣sm ␣wor ␣go row ty ft ␣slept ␣can ␣sl"
            " ␣shalt ␣la led ␣did ␣Marsh ␣hast ret ␣Jer ␣art ␣might gan ␣mus ert ␣cast ilt"
            " ␣stand ␣mak ␣arm ta rap ␣Stella ␣written ␣sword ␣piec ␣sit"
        ),
        0.6481 * previous.among(
            "S T ␣t ␣w ␣m oo am ot ␣y el ␣k ␣sa ␣sha os ␣li un ␣LORD ␣kn ax ␣us ␣sm ␣we ok"
            " ␣word ␣saw ␣can oth ␣sl ␣let ␣gl ␣tre ␣should ␣Lord ␣sw ␣wom ␣cr ␣Moses ␣sk ␣burn"
            " ␣mus alk ␣wat ␣daught ␣sal ␣mouth irc ␣Felix ␣prophe ␣sac"
        ),
        -0.3441 * word_start.among(
            "; ␣of hat ␣be st ␣L ␣re ␣an ␣sa ␣F ␣as ␣N ␣went ␣tw ␣cap ␣C ␣kn ␣af ␣thy ␣j ␣four"
            " ␣son ␣go ␣any ␣comm ␣ro ␣new ␣can ␣sl ␣David ␣every ␣seen ␣Karl ␣hast ␣Hill It"
            " ␣build ␣Can ␣sur ex ␣ever ␣mus ␣market ␣They ␣min ␣stand ␣whe ␣pol ␣air"
        ),
        row=293,
    ),
    # x/om/␣l and 46 more; after ␣li/ord/␣com and 43 more
    "L0N619_x_om_l_and_46_more_after_li": gelu(
        -0.8357,
        1.072 * token.among(
            "x om ␣l ject ess ␣capital art ␣gre ␣ex ␣flag ial ellow ␣yellow ␣more ␣op ␣rel"
            " ␣Vera ␣im per ␣Finch ␣har ␣te ory ␣gl tle ular oll ric ple ␣hard Oscar cess ␣dirty"
            " ␣character ␣disc ron fect ␣gold orland ␣sal Olga ␣4 Vera ␣host ␣inter ␣organ"
            " ␣August ␣5 ␣November"
        ),
        0.6055 * previous.among(
            "␣li ord ␣com ␣con ␣ch ␣so ␣pro ␣day ␣ex so ␣gave ␣comp ␣comm adverb ␣pre ␣cons"
            " ␣har ␣te ␣other ph ␣sub ␣pri con com ␣brought ␣bring ␣according ␣ent ␣prin eren ex"
            " ␣ph ␣conc ␣spec ␣spake ␣ref ␣ass ␣pray ␣organ ␣contr ␣elect ␣dire ␣Mord ␣conf ␣pub"
            " ␣sac"
        ),
        0.5599 * token.among(
            "x om ␣l ject ess ␣gre ␣ex ␣flag ial ellow ␣yellow ␣more ␣op ␣rel ␣Vera ␣im per"
            " ␣Finch ␣har ␣te ory ␣gl tle ular oll ric ple ␣hard Oscar cess ␣character ␣disc ron"
            " fect ␣gold orland ␣sal Olga ␣4 Vera ␣host ␣Yolvia ␣inter ␣organ ␣August ␣5 ␣proper"
            " ␣November"
        ),
        0.3199 * token.among(
            "x om ␣l ess ␣gre ␣fac ␣ex ␣flag ial ellow ␣yellow ␣more ␣op ␣rel ␣Vera ␣im per"
            " ␣har ␣te ory ␣gl ␣hor tle ular oll ric ␣art ple ␣hard Oscar cess ␣dirty ␣character"
            " ␣disc fect ␣gold ␣sal Olga ␣4 Vera ␣host ␣Yolvia ␣inter ␣organ ␣August ␣whe"
            " ␣proper ␣November"
        ),
        row=294,
    ),
    # A/L/Y and 45 more; after H/M/␣s and 45 more
    "L0N621_a_l_y_and_45_more_after_h_m": gelu(
        -0.8951,
        1.34 * token.among(
            "A L Y ␣ha ␣his ␣v ild ␣my ␣thy ␣their ␣good Th The ␣cha ure ␣big ␣fe ␣old ious"
            " ␣new way ␣great ␣our ␣other ␣every ␣right ful ␣way ␣river ␣bel ␣thine ␣own ␣strong"
            " ␣prin ␣market ␣tem ␣mine ␣evil ␣thousand ␣mer ␣tab ␣righteous ␣wicked ␣wild ␣stren"
            " ␣fa ␣dry ␣little"
        ),
        0.8024 * previous.among(
            "H M ␣s ␣b ␣u ␣his ␣li ␣have ld ␣bo ␣v ␣my ␣will ␣thy ␣their Th ␣al ␣king sel ␣hath"
            " ␣children ␣land ␣against ␣la ␣did ␣hor ␣set ␣should ␣bet ␣among ␣own ␣might ␣sk"
            " ␣burn ␣mine ␣wat ␣thousand ␣mer ␣sal ␣host ␣lit ␣holy ␣cities ␣wild ␣lack ␣z greg"
            " ␣sac"
        ),
        0.6608 * token.among(
            "A L Y er ␣ha ild ␣my ␣ch ␣thy ␣their ␣good Th The ␣cha ␣big ␣old ious ␣new way"
            " ␣great ␣our ␣other ␣every ␣ang ␣right ful ␣way ␣bel ␣thine ␣own ␣strong ␣prin"
            " ␣market ␣tem ␣mine ␣evil ␣wat ␣thousand ␣mer ␣tab ilt ␣righteous ␣wicked ␣wild"
            " ␣stren ␣commanded ␣fa ␣dry ␣little"
        ),
        -0.1893 * word_start.among(
            "A Q Y ␣ ␣m ␣I ␣ha ␣was ␣you ␣it ␣It ␣con ␣my ␣their ␣Is The ␣child ␣tr ␣end ␣big"
            " ␣could ␣ro ␣ear ␣new One ␣person ␣great ␣our ␣every ␣than ␣may ␣way ␣clean ␣chair"
            " ␣fore ␣thine ␣Can ␣own ␣strong ␣loud ␣righteous ␣soul ␣Se ␣dwell ␣wicked ␣wild"
            " ␣leg ␣duck ␣dry ␣walk"
        ),
        row=295,
    ),
    # c/i/m and 45 more; after g/y/␣s and 45 more
    "L0N622_c_i_m_and_45_more_after_g_y": gelu(
        -0.9419,
        1.198 * token.among(
            "c i m p ␣o ␣c ␣f ␣m ␣l il ␣k ul ␣se ce ch os ␣li um one ri ␣ch ry ␣sm ip ck ost iz"
            " ␣say uch ther iah inn ␣gen ␣tre tern ␣sy ␣wom acter ism pe ␣em hem ␣many ham ones"
            " ␣sol ␣z ␣such"
        ),
        0.8786 * previous.among(
            "g y ␣s ␣b ␣p ␣ha ␣g ␣S ␣k ␣ch ␣ac og ys ␣dis ␣used ␣men ␣sc ␣cons ␣te ␣su ph ␣form"
            " ␣sch ␣gen ␣des ␣ob ␣sy gy acter ␣ey ␣head ces gan ␣pres ␣words hy ␣X ␣ph ␣cast"
            " ␣caus ␣ins ons ␣consisting ␣organ sy ␣order ␣z med"
        ),
        0.5484 * token.among(
            "4 b i m s ␣o ␣w ␣f en ␣m ␣l il id ot ␣k ␣se ke ␣li um ␣com ri ry Th up ost ust"
            " ␣say ␣ser uch ␣even ther ten inn ␣gen ␣tre tern ␣these ␣sy ␣Fe acter pe ␣em hem"
            " ict oh ones ␣brethren ␣sol ␣z"
        ),
        0.3418 * word_start.among(
            "- p ␣a ␣c ␣f ␣( ␣h ␣H ␣for ␣G ␣O ␣at ␣man ␣Y ␣ye ␣us res ␣le The ␣four ␣al ␣bu"
            " ␣city br ␣over ␣im ␣sc ␣word ␣ob ␣tre ␣sy ␣tra ␣many ␣Ab ex ␣horse ␣Egypt ␣ph"
            " ␣Walter"
        ),
        row=296,
    ),
    # a/o/in and 45 more; after m/␣f/␣m and 45 more
    "L0N623_a_o_in_and_45_more_after_m_f": gelu(
        -0.8616,
        1.18 * token.among(
            "a o in ion ia ␣It one ␣Anna ine ␣one ␣some ora ide au ␣any ␣six ␣1 ␣slept ␣Stone"
            " ␣today ung ␣nine tern ␣2 ␣People ␣another ␣umbrell oria teen ␣mus ␣afternoon );"
            " ␣10 ␣4 ium ␣Yolvia inal ␣January ␣organ ␣diff ␣Lars ␣eleven amm ␣December ico"
            " ␣November embr tto"
        ),
        0.9049 * previous.among(
            "m ␣f ␣m ␣n ere ␣B ␣li od em ␣cap ␣capital ␣pl ␣v ␣Then ␣app Here ␣Now ␣found ␣live"
            " ␣count ␣comm ␣comes pl atur ␣Wednesday One ␣pass ␣eight ␣gen com ␣em ␣Can ␣sou"
            " ␣February ␣4 ␣Bruno ␣prov ␣April ␣inv gn ␣appe ␣wild ␣Mart ␣grou ␣z ␣plac ␣anim"
            " ␣Qu"
        ),
        0.6708 * token.among(
            "a in ␣It one ␣Anna un ine ␣one ␣man ␣ye ␣some ora able br au ␣1 ␣slept ␣Stone"
            " ␣today ung ␣nine tern ␣2 ␣ind ␣People ␣another ␣umbrell oria teen ␣mus ␣afternoon"
            " ␣10 ␣4 ium ␣Yolvia inal ␣January ␣organ ␣diff ␣gener ␣Lars ␣eleven amm ␣December"
            " ico ␣November embr tto"
        ),
        -0.5656 * word_start.among(
            ': ? in \u2423to \u2423d \u2423l \u2423T \u2423" \u2423L \u2423G \u2423with \u2423un \u2423It \u2423are \u2423there \u2423Goodbye \u2423ye \u2423Ben \u2423sh \u2423Emma'
            " ␣cl ␣K ␣into br ␣sle ␣well ␣Z ␣Vera ␣Re ␣thr ␣light ␣today ␣seen ␣where ␣jud ␣find"
            " ␣Marsh ␣ob ␣dec ␣cand ␣ind ␣fam ␣par ␣Nor ␣those ␣Albert ␣Galdovar ␣sol ␣brother"
        ),
        row=297,
    ),
    # v/␣r/␣bl and 41 more; v/␣r/␣bl and 43 more
    "L0N624_v_r_bl_and_41_more_v_r_bl": gelu(
        -0.8763,
        1.138 * token.among(
            "v ␣r ␣bl ␣R ␣br ␣v ren ␣co own ␣ar ␣tr ␣gr urn ov ␣Br tr ␣Leo pl oc ␣Ida ␣ev ␣tre"
            " con ␣2 ␣cr ␣umbrell ␣large gr ␣inc Leo ␣mount ␣par ␣forest ␣lived par ␣inter ␣ple"
            " ␣inv ␣contr ␣bro ␣cre ev ␣plac embr"
        ),
        0.6167 * token.among(
            "v ␣r ␣bl ␣R ␣br ␣v ren ␣co own ␣ar ␣tr ␣gr urn au ov ␣Br tr ␣Leo pl van ␣Ida ␣ev"
            " ␣tre con ␣2 ␣cr ␣umbrell ␣large gr ␣inc Leo ␣market ␣par ␣lived par ␣inter ␣ple"
            " ␣inv ␣contr bl ␣Ir ␣bro ␣cre ev ␣plac embr"
        ),
        0.3692 * previous.among(
            "b re ␣b it oun ␣that ␣re ro ␣B ␣at ␣cap ␣C ri ␣v qu ␣j ␣le ␣app ␣what ␣friends ␣ac"
            " te ␣count ␣bre ␣qu ␣Z ␣There ␣ad fl ␣set form ␣Can ␣prop ␣cont gr rop ␣called ␣ret"
            " ␣Which ␣cond ␣lived ␣equ ␣cur ␣state ␣ass ␣occ ␣inv ␣meas ␣cent"
        ),
        0.3451 * token.among(
            "R v ␣bl ␣R ␣br ␣v ren ␣co ␣ar ␣tr ␣gr urn au Lily ov ␣Br tr ␣Leo pl van ␣Ida ␣ev"
            " ␣tre con ␣2 ␣cr ␣umbrell ␣large gr ␣inc Leo ␣market ␣par ␣forest ␣lived Ida ␣ple"
            " ␣inv ␣contr bl ␣Ir ␣bro ␣cre ev ␣mill ␣genus ␣plac embr"
        ),
        row=298,
    ),
    # e/o/r and 44 more; after H/b/h and 45 more
    "L0N626_e_o_r_and_44_more_after_h_b": gelu(
        -1.381,
        1.482 * token.among(
            "e o r y is it at om ic ot ut ia her ch ld ine ma ite ital ant ous ime ure ies ost"
            " ical iz ish era og ys ites its age per land ory wn ald ric ism olog bit ope atic"
            " lic iness"
        ),
        1.264 * previous.among(
            "H b h i m r ha st ol her to na ht ap ag ho hen ct ␣Y out ␣V ok ib ␣comm ␣Wh ␣Ed ph"
            " pr form und olog oly hem har rop eren ron iol ␣ph az ␣organ gn rap ␣elect ␣pol sy"
            " ␣pub ␣Qu"
        ),
        -0.5523 * word_start.among(
            "- ␣w ␣m ␣l ␣T ␣g ␣y her ␣E ␣un ␣not ␣sp ␣but ␣Lily ␣co ␣out ␣K ␣ag ␣box ␣found ␣go"
            " ␣does ␣rel ␣Leo ␣U ␣sc ␣pre ␣buys ␣Lord ␣sy ␣Have ␣del ␣Ar ␣Can ␣imp ␣reg ␣par"
            " ␣min ␣equ ␣told ␣diff ␣Albert ␣med ␣resemb ␣sol ␣enem sy ␣cent ␣sac ␣mil"
        ),
        0.5393 * token.among(
            "it om ic ot ia ␣Tom ite ital ␣Hello ␣Y qu ␣Yes ␣Sara ical ␣Jack og ␣green"
            " ␣children adverb ␣Eve ␣person arn ␣garden ␣other ␣cold ␣No ␣clean ␣boy ␣happy ric"
            " ␣Fe ␣among olog bit ␣shop gre ␣sunny ␣candle ␣Listen atic ␣forest ␣bench Olga par"
            " ets ␣pol ␣stud ␣October"
        ),
        row=299,
    ),
    # P/W/j and 46 more; P/j/␣w and 45 more
    "L0N628_p_w_j_and_46_more_p_j_w_and": gelu(
        -0.916,
        1.008 * token.among(
            "P W j ␣w ␣( ␣p ␣be ot im ap pp ␣not ␣P ri ip ␣ab ck ness ide ␣ac urn ␣dis ty ␣fe"
            " ␣bre pl ition ␣pass ␣coat ␣act ␣may ␣ev ␣tre ␣rep ism ␣build ␣exp ␣imp ␣dev ␣dep"
            " ␣state ␣hold ␣ple ␣thoug ␣cor ␣det amm ␣process ␣anim"
        ),
        0.5566 * token.among(
            "P j ␣w ␣( ␣p ␣be ot ap pp ␣not ri ip ␣ab ck ness ide ␣ac urn ␣dis ty ␣fe ␣bre pl"
            " ition ␣pass ␣act ␣happ ␣ev ␣tre ␣rep ism ␣build ␣exp ␣Americ ␣imp ␣dev ␣dep ility"
            " ␣state ␣ple ␣thoug ␣cre ␣cor ␣det ␣lack amm ␣process ␣anim"
        ),
        0.4056 * token.among(
            "P W j ␣w ␣( ␣p ␣be ot ␣y ap pp ␣not ip ck ness urn ␣dis ␣Mia ␣fe ␣bre pl ition"
            " ␣pass ␣coat ␣act ␣may ␣happ ␣ev ␣tre ␣rep ism ␣build ␣exp ␣Americ ␣dev ␣dep ␣wat"
            " ility ␣state ␣ple ␣thoug ␣cre ␣cor ␣det ␣lack amm ␣process ␣anim"
        ),
        0.171 * word_start.among(
            "W j ␣ ␣o ␣w ␣b ␣f ␣m ␣( ␣p ␣ha ␣be ␣re ␣G ␣not ␣kn ␣us ␣so res ␣who ␣four ␣pr ␣gr"
            " ␣V ␣ac ␣Do ␣having ␣count ␣Br ␣used ␣fe ␣bre ␣behind ␣new ␣Monday ␣acc ␣pass ␣act"
            " ␣When ␣lar ␣em ␣sent ␣Judah ␣trans ␣dev ␣dep ␣det ␣lack ␣cups ␣anim"
        ),
        row=300,
    ),
    # )/;/␣and and 45 more; )/?/): and 45 more
    "L0N630_and_and_45_more_and_45_more": gelu(
        -0.9857,
        1.349 * token.among(
            ') ; \u2423and ): hat \u2423or \u2423do "; ity \u2423but \u2423ar \u2423any ire urs \u2423per ence act \u2423Finch \u2423if But'
            " ␣Bell ␣tomorrow especially ␣than ␣Hill ␣something ␣nor ond ␣Black ret ␣Ar ␣neither"
            " ␣reg ␣dep ␣prod irit ); Now ␣usually oint ␣Edith ␣especially ␣mat ␣inv ␣ed ␣partic"
            " ␣only ident"
        ),
        0.6887 * token.among(
            ') ? ): et \u2423W \u2423or ell \u2423r \u2423It \u2423What \u2423com "; ital \u2423capital \u2423which \u2423but \u2423co \u2423God ub'
            " ␣king ␣Th ␣That ied But ␣way ely ired ens ␣nor ␣Lane ␣lives ␣writ ␣own ␣neither"
            " ␣character ␣short iol fect ␣years ); ehold ␣chan ␣mak ury ␣especially usually ier"
            " ␣Frank"
        ),
        0.3881 * previous.among(
            "L d nd ic noun st ul ␣st ook verb adjective ind ␣D ␣Y ␣Yes uth This ␣dr ␣knows ␣Fr"
            " ␣Br ␣more ␣per adverb per inn str ␣name ␣ev und ␣ind less ␣sent ␣dist ged ␣Today"
            " ified illed Now ␣prov oved ␣inv gn ␣elect uring ␣eff ␣written nded"
        ),
        0.3415 * token.among(
            ') O Q h r ): \u2423that \u2423or her ight \u2423by "; \u2423friend ast ant ather \u2423Then Th \u2423Emma \u2423we'
            " ␣found ␣Do ␣having ire ␣no its ered ult But ␣find ␣something ␣nor ␣del com"
            " ␣flowers ict oe idge ); ␣Ol ␣ref ␣wave ␣especially ␣thoug ␣cook ␣wet ier ␣Nils"
        ),
        row=301,
    ),
    # N/j/n and 46 more; in a text beginning ./A/B and 43 more
    "L0N632_n_j_n_and_46_more_in_a_text": gelu(
        -0.9198,
        1.104 * token.among(
            "N j n z ␣n ␣st ␣N un ␣R ␣kn ␣Israel ␣even ␣rel ␣str ign ␣bec ␣wr ␣pass ␣sl ␣thr"
            " ither ␣David ␣did ␣rem ␣car ret ␣del ␣turn ␣according ␣Judah ␣burn ␣Jerusalem"
            " ␣speak ␣done ␣spake ␣stand az ␣fathers ␣return ␣destroy ␣fall ␣dwell ense ␣alt"
            " ␣priests greg ␣shew ␣walk ␣swe"
        ),
        0.7566 * text_start.among(
            ". A B D E F G H I J L M N O R S T U W Y ␣of ␣and And est ment Th up The For But"
            " mark Then He ␣water Where ␣neither ␣mount Do eb Now az So She nded They Therefore"
        ),
        -0.6658 * word_start.among(
            ") ; I ␣of ␣to ␣d ␣g ␣e ␣The ␣an ␣k ␣sa ␣with ␣as ␣his ␣N ␣went ␣bl ␣D ␣v ␣In ␣so"
            " ␣who ␣Who ␣gre ␣after 's ␣live ␣Br ␣comm ␣ro ␣ad ␣person ␣David ␣back ␣kind ␣than"
            " ␣manner ␣works ␣dark ␣clean ␣Jerusalem ␣loud ␣cur ␣told ␣those ␣Cora ␣ran ␣thoug"
            " ␣ra ␣ste ␣Julia ␣pub"
        ),
        0.6351 * token.among(
            "N n z ␣s ␣st ␣N ␣had un ␣kn qu ␣ke ␣Israel ␣near ␣even ␣rel ␣qu ␣str ign ␣bec ␣wr"
            " ␣sl ␣thr ither ␣David ␣form str ␣When ␣did ␣rem ␣car ret ␣del ␣turn ␣according"
            " ␣Judah ␣burn ␣Jerusalem ␣spake az ␣fathers ␣destroy ␣fall ␣follow ␣alt ␣sword"
            " ister greg ␣shew ␣swe"
        ),
        row=302,
    ),
    # ␣F/ra/od and 45 more; ␣F/ra/od and 46 more
    "L0N633_f_ra_od_and_45_more_f_ra_od": gelu(
        -0.7157,
        1.101 * token.among(
            "␣F ra od if ma ␣know On ␣Then ␣Ben able ␣say ␣live ␣en ␣knows ␣well ause ern"
            " ␣needs ␣buys ␣saith ␣When ␣name ␣pri ␣gl ␣because ␣colour ␣Hart ␣month ␣sw ␣among"
            " ␣So ␣whom ␣They ␣heard over ␣hear ␣conc ␣loud ␣April ␣July ify ␣prophe So ␣how"
            " ␣wild ␣love ␣quiet acle"
        ),
        0.5857 * token.among(
            "␣F ra od if ma ␣know On ␣Then ␣Ben ␣say ␣live ␣en ␣knows ␣well ause ern ␣needs"
            " ␣buys ␣har ␣saith ␣When ␣name ␣pri ␣gl ␣because ␣colour ␣Hart ␣month ␣sw ␣among"
            " ried ␣whom ␣They ␣heard over ␣hundred ␣hear ␣conc ␣loud ␣April ␣July ify ␣prophe"
            " So ␣how ␣wild ␣love ␣quiet acle"
        ),
        0.4021 * token.among(
            "␣F ra od if ma ␣know On ␣Then ␣Ben ␣say ␣live ␣en ␣knows ause ern ␣buys ␣har"
            " ␣saith ␣When ␣name ␣pri ␣gl ␣because ␣colour ␣Hart ␣month ␣sw ␣among ␣So ␣whom"
            " ␣They ␣heard over ␣hundred ␣hear ␣conc ␣loud ␣April ␣July ify ␣prophe ␣August"
            " Thank So ␣how ␣wild ␣love ␣belie"
        ),
        0.3751 * previous.among(
            "␣fr ap ␣li ␣fl ␣cap ax ␣Then ␣made ␣green ␣Everyone ␣comes Once ␣slept ␣la iah"
            " ␣bas ␣pink Then ␣offer ␣find ␣set ␣brought ␣ey ␣burn aldov ␣offering ␣full ␣cut"
            " ␣tab ␣4 ␣div ␣June ␣Ir ␣meas ␣wild ␣piec acle ita"
        ),
        row=303,
    ),
    # k/␣T/␣M and 40 more; k/␣T/␣M and 43 more
    "L0N636_k_t_m_and_40_more_k_t_m_and": gelu(
        -0.9713,
        1.155 * token.among(
            "k ␣T ␣M ␣A ␣E ␣J ␣O ␣D ␣my ␣ch ␣father ␣K ␣son ␣into ␣king au ␣count are ␣come ␣1"
            " ␣U ␣word ph ␣saith ames ␣opposite ␣writ ␣Moses ␣sent ␣first ␣speak ␣mount ␣Christ"
            " ␣daught ote ␣brethren ␣judge ␣certain ␣servant ech ␣prophe ␣genus amm"
        ),
        0.6248 * token.among(
            "k ␣T ␣M ␣A ␣E ␣J ␣O ␣has ␣D ␣my ␣ch ␣father own ␣K ␣son ␣into ␣king au ␣count"
            " ␣more are ␣1 ␣U ␣word ␣our ␣saith ␣offer ames ␣Jesus ␣writ ␣sent ␣first ␣speak"
            " ␣mount ␣Christ ␣daught ote ␣brethren ␣sing ␣judge ␣certain ␣servant ech ␣prophe"
            " ␣genus amm"
        ),
        0.384 * word_start.among(
            "␣T ␣L ␣fr ␣ne ␣C ␣D ␣ch ␣having ␣comm ␣U ␣saith ␣rem ␣writ ␣neither ␣They ␣Which"
            " ␣val ␣genus"
        ),
        0.3783 * previous.among(
            "␣ ␣S ␣L ␣k ␣J ␣F ␣se os ␣unto ␣by ␣C ␣j ␣ar ␣K ␣we ␣before ␣str ␣U arn ames ␣name"
            " ␣Ar ␣ey ␣build ␣Jesus oly ␣between ␣fam ox ␣called ␣mount ␣tem ␣met ␣Christ ␣ve"
            " ␣mer ␣pray ␣Am ␣toward ␣prophe ␣trib ev ␣cent ␣z ␣instr ␣anim ␣sac ␣mil"
        ),
        row=304,
    ),
    # W/␣w/ow and 43 more; W/␣w/␣for and 41 more
    "L0N637_w_w_ow_and_43_more_w_w_for": gelu(
        -0.9197,
        1.269 * token.among(
            "W ␣w ow ␣W ␣for ␣wh ␣on ␣bo ␣upon ␣fac ␣after ␣when so ink ␣over ␣against ction"
            " For ␣if ␣let ␣way ␣des ␣because ␣dec ock ␣rep ␣among vent ␣side ␣behold ␣fam"
            " ␣cause ␣ve ␣judg ␣div ␣toward ␣inv ␣thoug stand ␣sto ␣bro ␣cover iqu ␣until"
            " ␣commanded pro"
        ),
        0.6507 * token.among(
            "W ␣w ␣for ␣wh ␣on ␣bo ␣upon ␣fac ␣after ␣when ␣before ink ␣against ction For ␣if"
            " ␣let ␣way ␣des ␣because ␣dec ␣rep ␣among vent ␣side ␣behold ␣cause ␣ve ␣judg ␣div"
            " ␣toward ␣inv ␣thoug stand ␣sto ␣prophe ␣bro ␣cover iqu ␣until ␣commanded pro face"
            " ␣fa"
        ),
        0.3322 * previous.among(
            "␣d ␣th ␣wh ␣sa ␣tw ␣so ␣day ␣al ␣ab ␣look Once ␣saw ither ␣har ␣every inn ␣than"
            " ␣then ␣way ␣Al ␣because ␣nor ␣Jer ␣ind ␣Ar ␣days ␣fore ␣bel ␣tra ␣according ␣ben"
            " ␣therefore ␣neither ␣now ␣side ␣behold ␣dep ␣evil ehold ros stand ␣wild ␣until"
            " ␣plac"
        ),
        0.2026 * word_start.among(
            "␣ha ␣W ␣for ␣wh ␣on ␣ne ␣fac ␣gr ␣V ␣over pl ␣acc ␣if ␣long ␣bed ␣des ␣ob ␣dec"
            " ␣rep ␣trans ␣called ␣ve ␣inv ␣bro ␣sit"
        ),
        row=305,
    ),
    # ␣(/␣bl/␣capital and 41 more; after ␣t/␣The/␣as and 41 more
    "L0N638_bl_capital_and_41_more_after": gelu(
        -0.7486,
        1.116 * token.among(
            "␣( ␣bl ␣capital ␣some ry ␣facts iv ␣Where ␣used ␣op ␣rel ␣There ␣word ␣Finch"
            ' \u2423needs ?" \u2423where \u2423Wood \u2423fast \u2423opposite \u2423works \u24232 \u2423Have \u2423Ford \u2423relating \u2423Lane \u2423bel'
            " ␣Can Where erm ␣imp aldov ␣last itc ␣reg ert ␣X ␣February ␣spec ␣supp ␣4 ␣May ␣occ"
            " ␣Igor"
        ),
        0.6972 * previous.among(
            "␣t ␣The ␣as ␣are ␣at ␣C pt ␣le ␣home ␣al ␣ar ␣cl ␣mother ␣knows ␣ser ␣count ␣op"
            " ␣eight cl Digits ␣2 Names ␣job ␣turn rop Months ␣mus ␣att ␣X ␣met ize ␣those ␣mat"
            " ␣Cora ␣occ ␣3 ␣ed ␣meas ␣det ␣cent ␣proper ␣September ␣piec ␣anim"
        ),
        0.631 * token.among(
            "␣( ␣bl ␣capital ␣some ␣flag ␣facts iv ␣Where ␣used ␣op ␣rel ␣There ␣word ␣Finch"
            ' \u2423needs ?" \u2423where \u2423Wood \u2423opposite \u2423works \u24232 \u2423Have \u2423Ford \u2423relating \u2423Lane \u2423bel \u2423Can'
            " ␣job Where erm ␣imp aldov ␣last itc ␣reg ert ␣X ␣February ␣spec ␣lived ␣supp ␣4"
            " ␣Bruno ␣May ␣occ ␣mill ␣Igor"
        ),
        -0.1731 * word_start.among(
            "5 : ␣in ␣l ␣he ␣G ␣B ␣un ␣as ␣ne ␣com ␣C ␣friend ␣her ␣ch ␣am ␣flag ␣named ␣On"
            " ␣box ␣before ␣Clara ␣word ␣person ␣if ␣cold ␣des ␣Hill ␣opposite ␣boy ␣ind ␣days"
            " ␣em ␣job Where ␣imp ␣reg ␣X ␣Bruno ␣rest ␣poss ␣sea ␣meas ␣resp ␣mill ␣glory ␣anim"
        ),
        row=306,
    ),
    # k/ll/hat and 44 more
    "L0N641_k_ll_hat_and_44_more": gelu(
        -0.8611,
        1.286 * token.among(
            "k ll hat il et ell ␣sha ect ject if qu ␣know ␣ch sc ount ust og ink ␣does oon atur"
            " ␣Wh sp ␣let ␣may ew oll ual let iet ␣dep ␣col cept ␣met ␣ph ␣sil ␣spec ros ␣diff"
            " stand ␣med hil ␣det sha iqu ␣cent ␣def"
        ),
        0.7942 * token.among(
            "k ll hat il et ell ␣sha ect ject if qu ␣know ␣ch sc ount ust og ink oon atur ␣Wh"
            " esp sp ␣let ew oll ual ␣Ch let iet ␣dep cept ␣met ␣ph ␣sil ␣spec ros stand ␣med"
            " hil ␣det sha iqu ␣cent ␣def greg ␣Qu"
        ),
        -0.5901 * word_start.among(
            "␣T ␣n am ␣M ␣an ␣sha ␣N ␣O ␣they ␣pl ␣v ␣In ␣He ␣sm ␣Is ␣see ␣le ␣four ␣ar ␣cl"
            " ␣small Here ␣when ␣tr ␣ac ␣having ␣hand ␣dis ␣Everyone ␣does ␣ear ␣sc ␣Thursday"
            " ␣can ␣Eve ␣No ␣Lord There ␣cand ␣Judah ␣Ab ␣min ␣resp ␣det ␣eff ␣def ␣mil ␣Qu ␣swe"
        ),
        0.5101 * previous.among(
            "n ou ␣d ␣n ere na ␣E ␣not ie ␣ne ind ␣con ␣de ␣ex ␣al ␣comp ␣cons ␣som pr ␣sub"
            " ␣des ␣ob con com ␣ind oly eren ex ␣int ␣mus ␣tem ␣ph ne ␣ve ␣conc be ␣inter ␣lit"
            " ros ␣organ irc bl ␣trib ␣cent ␣che ␣mil med"
        ),
        row=307,
    ),
    # ␣/␣a/␣r and 40 more; after f/h/z and 42 more
    "L0N643_a_r_and_40_more_after_f_h_z": gelu(
        -0.8488,
        1.092 * token.among(
            "␣ ␣a ␣r ess un if ind ␣con On red ime ␣named ␣when ␣Sara out ␣Mia ␣knows ␣five ib"
            " ␣Ruth One ␣Ed ␣every inn ␣than ␣When ␣gl Jack ␣boy Ruth itc ␣hundred yl ␣lived"
            " ␣young ash ␣June ␣July ␣answered ek ␣until ␣fif rad"
        ),
        0.7507 * previous.among(
            "f h z ha ␣f ␣h ␣ha ␣H ␣G ␣fr ␣B ie ␣has ␣tw hen On ␣four ␣cha ␣son ␣king ah ␣even"
            " ␣saw oth ␣needs iah ␣David ␣Saturday ␣hor ␣boy ␣opened eh ␣according gan esh ␣Ab"
            " ron ␣hundred eb ␣return ␣wave ␣August ␣z ␣depart ␣Saul"
        ),
        0.6587 * token.among(
            "␣ ␣a om ␣h ␣r ab ess ␣Anna if ind ␣con On ime ␣when out da ␣Mia Once ␣Ruth igh One"
            " ␣every ␣than ␣When ␣offer ␣gl Jack ␣boy ught less ␣opened ␣ent Ruth itc ␣hundred"
            " yl ␣lived ␣young ash ␣arm ␣June ␣July ␣answered ␣bro ages ek ␣until ␣fif rad"
        ),
        0.07349 * word_start.among(
            '" b f h re \u2423e \u2423r \u2423bl \u2423Tom \u2423who \u2423named \u2423when \u2423Mia \u2423five Once \u2423Ruth One \u2423every \u2423El'
            ' ." \u2423When \u2423gl \u2423boy \u2423dw \u2423mer \u2423lived \u2423dwell \u2423fif \u2423sat \u2423sac'
        ),
        row=308,
    ),
    # ␣a/␣the/␣The and 45 more; '/␣e/␣sha and 45 more
    "L0N644_a_the_the_and_45_more_e_sha": gelu(
        -1.219,
        3.063 * token.among(
            "␣a ␣the ␣The ␣an ␣his ␣one ␣two ␣my ␣some ␣thy ␣their ␣three ␣good the The ␣four"
            " 's ␣small ␣your ␣this ␣green ␣any ␣five ␣no ␣seven ␣new ␣Monday One ␣ten ␣great"
            " ␣our ␣other ␣every ␣right ␣high ␣these ␣thine ␣another ␣own ␣many teen ␣last ␣its"
            " istic ␣whose ␣twelve ␣certain ␣little"
        ),
        0.933 * token.among(
            "' ␣e ␣sha ␣What very ␣red ␣what ary ␣My ␣more ther ␣took ␣eight ird ␣cold ␣No"
            " ␣pink ␣Hill Numbers ␣very ␣clean ␣Rose ␣Black ␣Have ␣without Opposites ␣strong"
            " ␣life ␣heaven ␣given ␣closed atic ␣cut ␣par ␣February ␣rainy ␣low ␣warm ␣round"
            " Thank ␣windy ␣cor ␣written ␣such ␣chief like ␣November ␣most"
        ),
        0.3947 * token.among(
            "␣e ␣sha very ␣red ␣what ary ␣My ␣more ther ird ␣cold ␣No ␣pink ␣Hill Numbers ␣Rose"
            " ␣Black ␣Have ␣without ␣sec Opposites ␣strong ␣life ␣heaven ␣given mon ␣closed atic"
            " ␣cut ␣par ␣February ␣thousand ␣rainy ␣low ␣left ␣warm ␣round Thank ␣windy ␣cor"
            " ␣written ␣such ␣chief ␣dry like ␣November ␣most arrow"
        ),
        0.2962 * token.among(
            "␣sha very ␣red ␣what ary ␣My ␣more ther ird ␣cold ␣No ␣pink ␣Hill Numbers ␣Rose"
            " ␣Black ␣Have ␣without ␣sec Opposites ␣life ␣heaven ␣given mon ␣closed atic ertain"
            " ␣cut ␣par ␣February ␣thousand air ␣rainy ␣low ␣left ␣warm ␣round Thank ␣windy ␣cor"
            " ␣written ␣such ␣chief ␣dry like ␣November ␣most arrow"
        ),
        row=309,
    ),
    # :/A/ou and 45 more; m/y/in and 45 more
    "L0N645_a_ou_and_45_more_m_y_in_and": gelu(
        -0.957,
        1.09 * token.among(
            ": A ou ␣of at ␣was ␣A ur ␣were em ␣friend ast old ␣some ak ␣father Anna ␣named Tom"
            " ␣cup ␣V orn ␣ke ␣U Max ␣coat ␣seen Sara Jack ␣sons ald Oscar Paul Clara Ruth ␣Ab"
            " aldov Eve itc ␣Mara ␣closed Olga Ida oint ␣June ␣Ir ilda tto"
        ),
        0.4824 * token.among(
            "m y in ␣b ou ␣of ad st ur ␣B ␣were ind ␣friend ␣She ount ␣named uth Here han ␣ke"
            ' mb \u2423house urs \u2423comes \u2423old are \u2423Thursday \u2423David mark \u2423seen ." \u2423And \u2423rem Jack tle'
            " ␣spoon Numbers ald ␣job Oscar aldov itc Months ope Yes ␣June rad ␣October"
        ),
        0.4448 * previous.among(
            "k ␣b ␣h ␣S ␣cap ␣C ␣capital ␣ch ␣co ␣j able ␣wor ␣flag ␣tr ␣Now ␣blue mb ␣knows"
            " ␣gave ␣fe ␣children ␣qu ␣ad ␣saw ␣la ␣tre ␣opposite ␣sons Digits ␣girl There"
            " ␣brought ␣bring ␣job ␣lives Oscar ␣might Opposites ␣learned ␣trans ␣att ␣col ␣X"
            " ␣state ␣prov ␣lack ␣z ␣quality"
        ),
        0.2962 * word_start.among(
            "B I Q ␣b ␣of And ch ␣were ␣cap ␣C ␣ch Anna ␣j The Here ␣ke ␣house ␣fe Ben ␣qu For"
            " ␣ad ␣Eve ␣la Shopping ␣school Numbers Digits Names He cy ␣bring ␣job Oscar ␣might"
            " Opposites Colours Months ␣att ␣X ␣closed Now air ␣prov ␣June So ␣z ␣October"
        ),
        row=310,
    ),
    # ay/ow/ive and 41 more; ay/ow/ive and 43 more
    "L0N647_ay_ow_ive_and_41_more_ay_ow": gelu(
        -0.886,
        1.116 * token.among(
            "ay ow ive ain ight if ong ␣red ␣small ␣blue ish ␣green ␣white ␣even ␣old ␣black"
            " ␣Monday ␣long ␣cold ␣kind ful ␣high tle ␣dark ␣clean ual ␣hard less ␣strong ␣large"
            " ␣short ␣full ␣evil ␣hot ␣angry ␣pray ␣low ␣afraid ␣destroy ␣warm ␣round ␣holy"
            " ␣dead ␣quiet"
        ),
        0.6259 * token.among(
            "ay ow ive ain ight ong ␣red ␣small ␣blue ish ␣white ␣even ␣old ␣black ␣Monday"
            " ␣long ␣cold ␣kind ful ␣high tle ␣dark ␣clean ␣hard less ␣strong ␣large ␣burn"
            " ␣short ␣life ␣hungry ␣full ␣evil Olga ␣hot oney ␣angry ␣pray ␣low ␣afraid ␣destroy"
            " ␣warm ␣round ␣holy ␣dead ␣quiet"
        ),
        0.5053 * previous.among(
            "C S ␣t ␣w ␣m oo ␣com ␣C ␣me ␣man ax ␣pr ass ␣am ␣ab ␣house ␣op we ␣sc ␣pers ␣acc"
            " One ␣can ␣sl ␣today ␣cons ␣saying ␣act ␣things ␣saith pr ␣gl ␣rem ␣heart ␣dec ␣del"
            " ␣without ␣Fe ␣law ␣blood cess ␣Egypt ␣tem ␣pur ␣mine ␣drink ␣cor ␣swe ␣bat"
        ),
        0.3705 * token.among(
            "ay ow ive ain ight ␣small ␣blue ish ␣white ␣even ␣old ␣black Emma ␣Monday ␣long"
            " ␣cold ␣kind ful lack ␣high tle ␣dark ␣clean ␣hard less ␣strong ␣large ␣burn ␣short"
            " ␣life ␣hungry ␣full ␣evil Olga ␣hot oney ␣young ␣angry ␣pray ␣low ␣afraid ␣destroy"
            " ␣wicked ␣warm ␣round ␣holy ␣dead ␣quiet"
        ),
        row=311,
    ),
    # last capitalised but one ␣Goodbye/␣Yes/␣Emma and 45 more; !/”/: and 46 more
    "L0N648_last_capitalised_but_one": gelu(
        -0.7143,
        1.746 * other_capitalised.among(
            "␣Goodbye ␣Yes ␣Emma ␣Do Lily ␣Re ␣That ␣Grey ␣When ␣Marsh Mia ␣Hill ␣How ␣Have"
            " ␣Ford ␣Fe ␣So ␣Can ␣People Paul Opposites Leo ␣Today Months Days ␣Listen ␣X Hugo"
            " ␣Nor Yes ␣March Ida ␣July ␣Edda ␣Arvela ␣Felix ␣Stella ␣Albert ␣Galdovar Thank"
            " ␣Mart ␣Greta ␣Klara ␣October ␣Frank ␣Selmark ␣Mordalia ␣Tarvenia"
        ),
        0.7217 * token.among(
            '! " : Q \u2423is ood \u2423It \u2423R \u2423so \u2423red \u2423Yes \u2423like \u2423city \u2423night \u2423end \u2423knows Once orm ction'
            " ail ␣Finch ␣seen ␣Grey ␣No ␣Marsh ␣Hill ␣Field Numbers There ␣Jer ␣Park ␣job ief"
            " ␣side ␣behold iet ␣Listen fect ␣hear Do ␣travel gth ␣toward ros ␣ran ␣Stella"
            " ␣States ␣tail <|endoftext|>"
        ),
        0.6449 * token.among(
            '! " Q \u2423m ood \u2423B \u2423It \u2423do \u2423so \u2423red \u2423Yes \u2423city \u2423night \u2423end \u2423knows Once orm ction One'
            " ail ␣saying ␣seen ␣No ␣Marsh ␣Al There ␣Jer ␣job ief ␣last ␣side ␣behold ria iet"
            " fect ␣hear ␣travel gth ␣toward ros ␣ran ␣Stella ␣enem gen ␣depart ␣States ␣tail"
            " <|endoftext|>"
        ),
        0.5217 * sentence_start.among(
            '" ( R \u2423s \u2423w \u2423is \u2423d \u2423be \u2423" \u2423y \u2423H \u2423she \u2423all \u2423bl \u2423kn \u2423Y \u2423some \u2423Then \u2423see \u2423wor \u2423ar \u2423am'
            " ␣gr ␣My Lily ␣no ␣even ␣Clara ␣make ␣That of ␣Karl ␣where ␣may ␣ob ␣People Paul"
            " ␣now ␣behold Hugo ␣rec ␣caus ␣usually ␣div ␣Am ␣both ␣Sel ␣trib <|endoftext|>"
        ),
        row=312,
    ),
    # B/L/O and 45 more; in a text beginning ./A/B and 42 more
    "L0N651_b_l_o_and_45_more_in_a_text": gelu(
        -1.142,
        1.072 * token.among(
            "B L O f ha to na ce us ers ge ound ␣us ␣so ry ies ␣we ␣this ose urs ␣land ␣come"
            " ward ␣if ␣saying ␣things ␣our ␣then ␣these ught ari ␣therefore ␣now ␣Jerusalem"
            " ␣eyes yl irit ␣yet ehold Now ␣flesh ␣brethren ␣pray ␣thoug ␣wife ␣Mord ␣servants"
            " Therefore"
        ),
        0.8729 * text_start.among(
            ". A B C E F G H I L M N O P R S T U W Y ␣of ␣and And ven est the Th The 's For But"
            " Then He ␣water Where ␣neither ps ␣mount Do Now So She nded They Therefore"
        ),
        0.6801 * previous.among(
            "- B G P ␣ ␣s ␣w ␣p ␣d ␣in ␣g ␣G ␣sa ␣on ul ven ␣P ␣up ␣from ␣sp ␣D ␣us up ␣app ␣al"
            " ␣ar ␣K ␣ab ␣en ib ␣over ␣per inn ␣name ␣through Jack ␣without ␣Fe Paul ␣ent ␣ever"
            " ␣Christ irit ␣sil ␣mer ␣toward ␣left ␣only"
        ),
        0.6529 * word_start.among(
            "O Y p ␣o ␣s ␣I ␣ha ␣g ␣S ␣G ␣sa ␣B And ␣not ␣N ␣It ␣P ␣sp ␣con ␣see ␣home ␣al ␣ar"
            " ␣cl ␣off ␣tr ␣V ␣ac ␣green ␣Th ␣per ␣Z ␣There ␣if ␣When ␣des ␣works ␣turn ␣sur"
            " ␣now ␣trans ␣Egypt ␣As ␣yet ␣prov ␣pray ␣Albert ␣wife ␣subst"
        ),
        row=313,
    ),
    # y/ou/our and 40 more; after A/S/␣s and 43 more
    "L0N653_y_ou_our_and_40_more_after_a": gelu(
        -0.9456,
        1.093 * token.among(
            "y ou our ily est ␣thou ␣will ␣thy ␣thee ␣child ␣son ies ␣cup ␣hand ␣pain ␣big Lily"
            " ␣apple ␣wr ␣shalt ult ␣our ␣hast outh ␣Lord ␣nor ␣art cy ␣thine ␣fire onia ␣voice"
            " ␣face ␣tab ␣hands ␣flesh ␣left ␣holy sy ␣genus ␣mult ␣stren ␣dry"
        ),
        0.6913 * previous.among(
            "A S ␣s ␣w ␣u ␣S ␣W ␣M ␣A ␣un Th ␣K ␣Th ␣fe ␣comm ␣look ␣over ␣per ␣make ␣wr ␣bas"
            " ␣sub ␣tre ␣res ␣nor ␣sw ␣fore ␣ent ␣sk ␣behold ␣fam ␣sou ␣given ␣full ␣pur ␣daught"
            " ␣mer ␣tab ␣ins ␣dwell ␣trib ␣wild rid ␣lack ␣possess ␣read"
        ),
        0.6723 * token.among(
            "y ou our ily ␣thou ␣thy fore ␣thee ␣child ␣son ies ␣hand ␣pain ␣big Lily ␣apple"
            " ␣wr ␣shalt ult ␣our ␣right ␣sons outh ␣Lord ␣nor ␣art cy ␣ey ␣thine ␣body ␣fire"
            " onia ␣voice ␣face ␣tab ␣hands ␣flesh ␣left ␣holy sy ␣genus ␣mult ␣stren ␣dry ␣most"
        ),
        0.398 * word_start.among(
            '" e \u2423s \u2423c \u2423T \u2423be \u2423S \u2423W \u2423M \u2423r \u2423kn \u2423will \u2423thy \u2423al \u2423wor \u2423cl \u2423child \u2423V \u2423hand \u2423Th \u2423ser'
            " ␣fe ␣comm ␣over ␣sc ␣That ␣shalt ␣la ␣Friday ␣te cl ␣right ␣Can ␣many ␣As ␣mer"
            " ␣lived ␣hot ␣whose ␣arm ␣Am ␣Albert ␣stud ␣wild ␣genus ␣stren ␣until ␣commanded"
            " ␣duck ␣Nils"
        ),
        row=314,
    ),
    # I/r/ll and 43 more; I/L/r and 41 more
    "L0N654_i_r_ll_and_43_more_i_l_r_and": gelu(
        -0.9707,
        1.217 * token.among(
            "I r ll at ood ␣sha verb ␣LORD est ard old ather ak ␣good orn arl ␣more vel ␣str"
            " ool ␣right str ␣way ␣bell ␣girl ␣chair ␣hard ␣wind bit iff ␣bird ␣evil ␣forest"
            " ␣baker ␣arm ␣righteous ␣hill ␣beach ␣wicked ␣round ek ␣est rad esc ␣walk ␣Eur"
        ),
        0.7156 * token.among(
            "I L r ll at ␣sha verb ard old ather ␣good orn arl ␣more vel ␣str ft ool ␣right str"
            " ␣bell ␣girl ␣river ␣chair ␣hard ␣wind iff ␣bird ␣forest ␣baker ␣judge ␣righteous"
            " ␣hill ␣beach ␣wicked ␣round ek ␣est rad esc ␣North ␣frog ␣walk ␣Eur"
        ),
        0.6915 * previous.among(
            "e ␣w ␣ha ␣W ␣sa ␣r ␣fl ␣were ho ld ␣ne ␣R ␣bo ␣ye ␣de ␣gre ␣pr ␣we ust ␣gr ␣ke ␣no"
            " ␣str ␣ro we ␣sl ␣Ed ␣cle str pr ␣pri ␣ev oll gre ne yl ␣sil de irc ru ␣sto bl ␣sol"
            " ␣enem ␣pol ␣wild ␣sac ␣walk ␣swe"
        ),
        -0.4451 * word_start.among(
            "A I ␣b ␣c ␣g ad ␣S ␣st ␣as ␣P ␣ne ␣co ␣sm ␣cl ␣tr ␣hand ␣more ␣comp ␣comm ␣sc"
            " ␣saying ␣tom ␣No ␣Marsh ␣way ␣gl ␣des ␣bell ␣high ␣door ␣river ␣hard ␣wind ␣cr"
            " ␣bird ␣cont ␣another ␣dirty ␣imp ␣Ab ␣reg ␣closed ␣righteous ␣wicked ␣est ␣def"
            " ␣air ␣proud"
        ),
        row=315,
    ),
    # ␣s/␣m/␣fr and 45 more; ␣s/␣m/␣fr and 46 more
    "L0N655_s_m_fr_and_45_more_s_m_fr": gelu(
        -0.9702,
        1.298 * token.among(
            "␣s ␣m ␣fr ␣you ain ␣fl ␣bl ree ␣br ␣man ␣sm ␣gre av ␣le aul ␣we ␣tr ␣king ␣gr urn"
            " ␣pain ␣bre ␣men ool ␣part ␣wr ␣light ␣David fl ␣gl ␣spe ␣rem ␣blood ␣might gr"
            " ␣burn ␣rain ␣col ␣Christ irit ␣sal ␣wood ␣flesh bl ␣peace ␣cook ␣love ␣spirit"
        ),
        0.632 * token.among(
            "␣s ␣m ␣fr ␣you ain ␣fl ␣bl ree ␣br ␣man ␣sm ␣gre av aul ␣we ␣tr ␣king ␣gr urn"
            " ␣pain ␣bre ␣men ool ␣part ␣wr ␣David fl ␣gl ␣spe ␣rem oll ␣blood ␣might gr ␣burn"
            " ␣rain ␣col ␣Christ irit ␣sal ␣power ␣wood ␣flesh man bl ␣peace ␣cook ␣love ␣spirit"
        ),
        0.5801 * previous.among(
            "C Q b f o ␣t ␣w ␣b ␣f ␣be ␣un And ␣C ␣bl ␣pro ␣co ␣sm ␣le ␣into urn ␣go ␣Do"
            " ␣having ␣bre ␣qu ␣sc ␣shalt ␣if ␣ang Then ␣put ␣res ␣head ␣Can ␣turn ␣ent uck ␣dw"
            " ␣pe ␣called ␣daught she bl ␣cent ␣depart ␣chief ␣che"
        ),
        0.3825 * word_start.among(
            "Q b f s t w ␣w ␣b ␣f ␣fr ␣you And ab ␣fl ␣bl ␣man ␣sm fore ␣God ass ␣gr ␣pain ␣bre"
            " ␣men For ␣wr But ␣David Then fl Digits He ␣blood Oscar ␣burn ␣rain Months ␣col"
            " ␣Christ ␣sal ␣power ␣wood ␣flesh bl So ␣peace ␣cook ␣love ␣spirit"
        ),
        row=316,
    ),
    # s/ll/es and 39 more; s/ll/es and 42 more
    "L0N656_s_ll_es_and_39_more_s_ll_es": gelu(
        -0.9691,
        1.225 * token.among(
            "s ll es ers ark ␣de ars ings ␣we ans ␣qu we ␣sc hes ␣cle ates ␣morning ␣days ents"
            " ␣balls ins ments als aves ␣trans ines ␣offering ors ␣eyes ␣equ ␣power ␣ins ons"
            " ␣hands ␣flesh ␣brethren ␣leaves ets ains ows esc ␣priests"
        ),
        0.6575 * token.among(
            "s ll es ts ark ␣de ars ings ␣we ans its ␣qu we ␣sc hes ane ␣cle ates ities ␣days"
            " ␣balls ins ments als aves ␣trans ines ␣offering ors ␣eyes ␣equ ␣power ones ␣ins"
            " ons ␣hands ␣flesh ␣brethren ␣leaves ets ages ains ows esc ␣priests"
        ),
        0.5668 * previous.among(
            "␣s ␣w ha ␣b ␣f ve ␣ha ␣be ver ␣k ␣sha ␣tw ␣kn ␣af ␣ch ␣co ␣j sc ␣cha ␣wor ck ␣qu"
            " we ␣sc ten esp oth ail ␣back ␣offer ew ␣sun ock ␣sw ␣cr ␣Moses ␣ben ␣Ab ␣att ␣ve"
            " ros ␣sign ␣che ␣anim ␣sac ␣swe"
        ),
        0.3825 * token.among(
            "s ll ts ark ␣de ars ings ␣we ans its ␣qu we ␣sc hes ane ␣cle ates ities ␣days"
            " ␣balls ins ments als aves ␣trans ines ␣offering ors ␣eyes ␣equ ␣power ones ␣ins"
            " ons ␣hands ␣flesh ␣brethren ␣leaves ters ets ages ␣sign ains ows esc ␣priests"
        ),
        row=317,
    ),
    # ␣t/␣w/␣f and 39 more; ␣t/␣w/␣f and 43 more
    "L0N659_t_w_f_and_39_more_t_w_f_and": gelu(
        -0.9713,
        1.102 * token.among(
            "␣t ␣w ␣f ␣d ␣ha ␣g ␣k ␣shall ␣li ␣sp ant ␣ch ␣sh ␣al ars ␣like uch ␣comm ach ␣rel"
            " ␣ear ious ␣saw ␣can ␣happ ␣fast ␣dec ␣del ␣hard ␣ey ␣sk ␣fam ␣cast ␣mer ␣caus"
            " ␣pray ␣diff ␣resp ␣z ␣such ␣che ␣read"
        ),
        0.5998 * token.among(
            "␣t ␣w ␣f ␣d ␣ha ␣g ␣k ␣shall ␣li ark ␣ch ␣sh ␣al ars ␣like uch ␣comm ach ␣rel ␣ear"
            " ious ␣can ␣great ␣su ␣happ ␣fast ␣dec ␣del ␣hard ␣ey ␣sk ␣fam ␣soft ␣cast ␣mer"
            " ␣caus ␣same ␣pray ␣diff ␣cre ␣sol ␣resp ␣z ␣such ␣che ␣read"
        ),
        0.3199 * previous.among(
            "␣m ␣us urn ␣ser uch ␣could ␣comp ␣op oss ␣There ␣ad ␣can ␣person ␣te ␣form rib"
            " ␣res ␣dec ␣prop ␣cont ␣exp ␣character ␣int ␣trans ␣dev ␣cause ␣att ␣col ␣met ␣caus"
            " ␣equ ␣would ␣mak ␣prov ␣hold ␣consisting ␣ass ␣occ ␣contain ␣inv ived ␣meas ␣est"
            " ␣alt ␣subst ␣leg ␣instr ␣such ␣piec"
        ),
        0.2716 * word_start.among(
            "m ␣w ␣ha ␣g st ␣L ec ␣k ␣F ␣shall ␣li un ␣sp ␣Tom ␣ch ␣God ␣four ␣al ␣like ␣Fr"
            " ␣count ␣ear ␣can ␣pre ␣su ␣find ␣gl ␣high ␣manner ␣something ␣sy ␣dec ␣del ␣short"
            " ␣fam ␣ve ␣cast ␣diff ␣fruit ␣contr ␣answered ␣elect ␣Galdovar ␣resp ␣stren ␣read"
        ),
        row=318,
    ),
    # after u/ic/ent and 44 more; u/␣p/␣to and 47 more
    "L0N660_after_u_ic_ent_and_44_more_u": gelu(
        -1.179,
        1.242 * previous.among(
            "u ic ent ad ere ect ie if ct ␣fac av ount uth iz sel te oss vel ious ail ␣act ␣te"
            " ␣ang rib ␣relating olog cess ␣according ␣dist eren cept ␣mer ␣judg ␣poss ␣diff"
            " ␣thoug stand rap ␣prophe ␣partic ␣meas ␣elect ek ␣def ␣stren ␣belie ␣pub"
        ),
        0.8528 * token.among(
            "u ␣p ␣to ive ine ␣de ␣day ment able ␣ex ure ings ip ness ally ical lly ␣comp ered"
            " ved uary str ful ely fe ␣water ual ret ␣rep cy ible ative less ble dom ments ict"
            " eren iness be stand ination ution ically uring ␣how ␣perform ined nded ␣oil"
        ),
        0.6981 * previous.among(
            "ic ere ect ie if ct ␣fac ␣Yes ber uth This iz sel te uch vel ction ail ␣act ␣te"
            " ␣ang ␣oppos rib ␣pri fe ught ␣relating olog cess ␣according ␣dist eren oy ␣answ"
            " cept ␣mer ␣judg ␣poss ␣thoug stand rap ␣prophe ␣elect ␣conf ␣perform ␣stren ␣belie"
            " ␣pub ␣October"
        ),
        0.562 * token.among(
            "a u ␣p ive day ine ␣LORD ␣de ment ␣ex ip ally ical ␣used ␣comp ved ually str ful"
            " ely ␣ev fe ual ␣rep cy ative less ble dom ments ␣exp der hy iness ␣cond ␣mer be"
            " ␣would ished stand ination ution ically uring ␣how ␣perform ined nded ␣oil"
        ),
        row=319,
    ),
    # or/ion/ily and 47 more; or/ily/␣have and 46 more
    "L0N661_or_ion_ily_and_47_more_or": gelu(
        -1.076,
        1.157 * token.among(
            "or ion ily ␣have ly ant ␣know ␣see ice ites ause ered are ␣men ␣also ern ␣needs"
            " But ␣than ␣then ␣find ions ␣give ␣call ught ␣days ␣law ments ␣therefore ␣now"
            " ␣given ␣hear ␣spec ilt ␣same ␣sing ␣fathers ␣servant ech ␣fruit ␣use ␣only ␣love"
            " ␣order ␣written ␣themselves ives ister ␣priests Therefore"
        ),
        0.7441 * token.among(
            "or ily ␣have ly ␣me ant ice ites ause ered ␣men ␣also ␣needs But ␣than ␣then ␣find"
            " ions ␣give ␣call ␣heart ught ␣days ␣law ments ␣therefore ␣now ␣given ␣hear ␣eyes"
            " ␣spec ilt ␣same ␣sing ␣fathers ␣certain ␣servant ech ␣use ␣only ␣love ␣order ␣fear"
            " ␣themselves ives ister ␣priests greg Therefore"
        ),
        0.5906 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ↵ ␣of ␣and And and est Th The 's umb For"
            " But Then und He ␣water Paul Where ␣neither ␣mount ped Do Now stand So She They"
            " Therefore"
        ),
        0.08752 * sentence_start.among(
            "B I J O S W o s w ␣the ␣w en ␣m ␣T ent ␣W ␣The st ␣or ec ␣A ir ␣B ␣E ␣they ␣thou"
            " ␣but ␣Who The ␣Sara ␣Everyone ␣per ␣That ␣Ida ␣Hugo ␣Karl arm Mia Names com Oscar"
            " Where Months ␣They Finn ␣As ␣prov ␣destroy bl"
        ),
        row=320,
    ),
    # en/el/th and 45 more; after ␣o/␣s/␣w and 45 more
    "L0N662_en_el_th_and_45_more_after_o": gelu(
        -0.974,
        1.02 * token.among(
            "en el th ␣said ␣unto ␣bl ␣LORD ␣v ␣thy ren ␣God ␣j ␣your orn ib ought ␣our ␣ang"
            " Jack ␣Lord ␣thine ␣Moses gan ␣burn ␣Ab ␣heaven ␣mount ␣Christ ␣wat ␣daught irit"
            " ␣bread ␣face ␣tab ␣spake ␣himself ␣pray ␣toward ech ␣answered ␣prophe ␣holy ken"
            " ␣stren ␣spirit ␣Saul ␣glory ␣sac"
        ),
        0.6612 * previous.among(
            "␣o ␣s ␣w ␣b ␣ha ␣g ␣be ␣G ␣sa ␣se ␣r ␣O ␣unto ␣up ␣they ␣sp ␣C ␣LORD ␣pl ␣ye ␣co"
            " ␣le ␣into ␣go ␣say ␣house ␣children ␣over ␣bre ␣ro ␣part ␣sl ␣la ␣ang ␣sun ␣del"
            " ␣Jesus ␣turn ␣ent ␣dw ␣side ␣tem ␣par ␣ve ␣face ␣Am ␣toward ␣bro"
        ),
        0.4625 * token.among(
            "el th ␣unto ␣bl ren ␣God ␣j ␣son orn ␣Israel ib ought ␣our ␣ang Jack ␣Lord ␣bel"
            " ␣thine ␣Moses gan ␣burn ␣Ab ␣answ ␣heaven ␣offering ␣mount ␣Christ ␣wat ␣daught"
            " irit ␣bread ␣face ␣tab ␣spake ␣himself ␣pray ␣toward ech ␣answered ␣prophe ␣holy"
            " ken ␣stren ␣spirit ␣Saul ␣glory ␣priests ␣sac ␣kingdom"
        ),
        0.4037 * text_start.among(
            "A B C E F G H I J L M N O P R S T U W Y is ␣of ␣and And est ast Th The 's han ove"
            " For oc But Then He ␣water Where ␣neither ␣mount Do Now So ring She nded They"
            " Therefore"
        ),
        row=321,
    ),
    # S/noun/␣What and 46 more; in a word beginning ./;/A and 45 more; not five after
    # ␣Anna/␣has/␣at and 46 more
    "L0N665_s_noun_what_and_46_more_in_a": gelu(
        5.397,
        -1.272 * five_back.among(
            "␣Anna ␣has ␣at ␣Goodbye On ␣Then ␣day ␣father ␣see ␣flag ␣mother ␣your ␣Jack"
            " ␣knows ␣count Once ␣liked ␣Clara ␣Wednesday ␣Monday ␣been One ␣Finn ␣needs ␣Pete"
            " ␣Hugo ␣Sunday ␣lost ␣morning ␣How There ␣learned ␣last ␣Mara ␣Which ␣afternoon ␣10"
            " ␣evening ␣March ␣Bruno ␣wanted ␣April ␣May ␣January ␣June ␣July ␣secret ␣September"
            " ␣October"
        ),
        0.8641 * token.among(
            "S noun ␣What ␣friend ␣Hello This Here Tom ␣Jack ␣does ␣comes Once ff For via ␣long"
            " ␣Ida ␣morning ␣school Jack ␣set ␣colour ␣month ␣lives ␣sent Ruth Colours ␣full"
            " ␣forest ␣afternoon ␣February ␣evening be ␣May ␣pray ␣January ␣Cora ␣low ␣toward"
            " ␣June ␣July bl ␣answered ␣August ␣mill ␣Bel ␣October Therefore ␣November"
        ),
        -0.688 * other_capitalised.among(
            "Q ␣Anna On ␣Then ␣Max ␣Sara Tom ␣My ␣Jack ␣Do ␣Where ␣Mia ␣Everyone Once ␣Leo"
            " ␣Clara ␣Finn ␣Ida ␣Field Sam ␣Rose ␣Black ␣Have ␣Can Months Days ␣Mara ␣X ␣Which"
            " Do Karl ␣March ␣Bruno Today ␣May ␣January ␣July ␣Arvela ␣Felix ␣Galdovar ␣Igor"
            " ␣Nils ␣Julia ␣America ␣December ␣Mona ␣Tarvenia ␣Walter ␣Qu"
        ),
        0.2583 * word_start.among(
            '. ; A M er \u2423and or \u2423W \u2423sa \u2423J And \u2423had \u2423at "; \u2423me \u2423but On \u2423Then \u2423big \u2423count \u2423six'
            " ␣seven ␣Leo ␣ear ␣Wednesday ␣U ␣pers ␣been ␣acc ␣Eve Then ␣put ␣gl ␣des ␣Hill ␣tre"
            " ␣cand ␣Jerusalem gre ␣trans ␣Today ␣They ␣angry ␣dwell ␣stud ␣sat ␣air ␣proud"
        ),
        row=322,
    ),
    # -/L/O and 42 more; after k/␣s/␣d and 46 more
    "L0N666_l_o_and_42_more_after_k_s_d": gelu(
        -0.9957,
        1.023 * token.among(
            "- L O l y ␣w ␣b as ␣l oo ␣or ␣for ␣wh ␣sha ␣r ␣as us ho ers ␣by ␣bl ree ue ␣le"
            " ␣what ␣cl oss ␣per ␣against ␣str ough ually ␣right ␣than ␣way sh ␣fore ␣strong"
            " ling istic ␣conc ␣spec ␣toward ␣holy ev"
        ),
        0.7098 * previous.among(
            "k ␣s ␣d ␣l ␣h ␣ha ad ␣wh ␣sa ␣sha ␣r ␣st ␣his ␣bo eth ␣my ␣thy ␣their ving sc ␣cha"
            " ␣wor ␣your ␣tr ␣dr ␣sc ved ␣har ␣ang ␣right ␣hor ␣works ␣fore ble ␣ben ␣sk ␣pur"
            " ified ␣sil ehold ␣cur ␣young ␣whe ␣holy ␣enem ␣cor ken ␣eff ␣alt"
        ),
        0.6393 * token.among(
            "- L O b i l ␣w ␣b as ␣l oo ␣for ␣wh ␣sha ␣r ␣as us ho ers ␣by ␣bl ree ue ␣le ␣what"
            " ␣cl orn amp oss ␣per ␣against ␣str ough ither ually ␣right ␣than ␣way sh ␣fore"
            " ific ␣strong ling istic ␣conc ␣spec ␣toward ␣holy ev ␣grou"
        ),
        0.3806 * word_start.among(
            "s in ␣o ␣w ␣f ␣to ␣d ␣h ␣he ␣be ␣L ␣A ␣wh ␣sha ␣you ␣r ␣as ␣li ␣she ␣LORD ␣pl ␣le"
            " ␣ex ␣what ␣V ␣Th ␣fe ␣str ␣There ␣Eve ␣than ␣works ␣dec ␣cand ␣hard ␣fore ␣strong"
            " ␣disc ␣reg ␣tem ␣par ␣occ ␣toward ␣year ␣trib ␣conf ␣ste ␣dry ␣tail"
        ),
        row=323,
    ),
    # `/it/oun and 45 more; after ␣c/␣W/␣The and 44 more
    "L0N668_it_oun_and_45_more_after_c_w": gelu(
        -0.908,
        1.128 * token.among(
            "` it oun ␣was ight un ␣Tom ␣R ␣capital ␣named Tom ␣king ␣found ␣Jack ␣comes act"
            " via ␣today ␣saying mark ␣act ␣Bell ␣seen ␣Grey ␣Lake ␣El self ␣Brook ␣very ␣month"
            " ␣Black ␣plus ␣Park ␣lives Where Finn ␣cut ␣got Yes ␣travel ␣lived ␣slow ␣Ol ␣ran"
            " ␣dwell ␣Ir ␣Bel ␣sat"
        ),
        0.6773 * previous.among(
            "␣c ␣W ␣The st ␣F ␣st ␣capital ␣Y ␣under ␣father sc ␣pr ␣wor ␣mother Here ␣city"
            " ␣night ␣knows ␣Fr ␣Br ␣does Once ␣behind ␣Wh ␣U ␣sc ␣cat ␣mark It ␣month ␣sw ␣play"
            " ␣People ␣rec ␣travel ␣Alma ␣Dario ␣rece gn ␣pol ␣follow ilda ␣subst ␣Bel ␣sat"
            " ␣Igor ␣Qu"
        ),
        0.5502 * token.among(
            "` it ood ight un ␣Tom ␣R ␣capital ␣named Tom ␣found ␣Jack ␣pain ␣comes act via"
            " ␣Finn ␣today mark ␣act ␣Bell ␣seen ␣Grey ␣Lake ␣El self ␣Brook ␣very ␣month ␣Black"
            " ␣plus ␣Park ␣lives Where Finn ␣cut ␣got ␣travel ␣lived ␣Ol ␣ran ␣dwell ␣sound ␣Ir"
            " ␣cook ␣Bel ␣sat ␣Igor"
        ),
        0.3596 * token.among(
            "` it ight un ␣Tom ␣R ␣book Tom ␣king ␣Sam ␣found ␣Jack ␣pain ␣comes its act via"
            " ␣Finn mark ␣act ␣Bell ␣seen ␣Grey ␣Lake ␣El self ␣Brook form ␣very ␣Black ␣del"
            " ␣plus ␣lives Where Finn ␣cut ␣got ␣lived ␣Ol ␣ran ␣dwell ␣sound ␣Ir ived ␣cook"
            " ␣written ␣Bel ␣sat ␣Igor"
        ),
        row=324,
    ),
    # ␣tw/ct/␣bo and 39 more; ␣tw/ct/␣bo and 42 more
    "L0N669_tw_ct_bo_and_39_more_tw_ct": gelu(
        -0.7877,
        1.35 * token.among(
            "␣tw ct ␣bo ␣pl ␣Goodbye ␣le sc ount Here ␣bu ␣Fr Once ␣str pl ␣part ␣sc One ␣sl"
            ' \u2423ele ?" \u2423set \u2423Jes \u2423wall \u2423build \u2423serv vent \u2423side \u2423mount \u2423got \u2423keep \u2423Ol \u2423arm \u2423rece'
            " ␣meas ␣elect ␣dire ␣Jon ␣enem ␣Jo ␣Mord esc ␣bat"
        ),
        0.7884 * token.among(
            "␣tw ct ␣bo ␣pl ␣le sc ount Here ␣bu ␣Fr ete Once ␣str ␣Mo pl ␣part One ␣sl ␣ele"
            " ␣set ␣Jes ␣wall ␣build ␣serv vent ␣side ␣mount ␣got ␣keep ␣Ol ␣arm ␣wave ␣rest"
            " ␣rece ␣meas ␣elect ␣dire ␣Jon ␣enem ␣Jo ␣Mord ␣bridge esc embr ␣bat"
        ),
        -0.2944 * word_start.among(
            "M d ␣a ␣be ␣that ␣all ␣know ␣cha ␣ar ␣am ␣when ␣friends ␣ac ␣knows ␣comp ␣old"
            " ␣over ␣Gre ␣part ␣pers ␣acc One ␣pre ␣No ␣jud ␣colour ␣2 ␣Lord ␣lar ␣del ␣sho"
            " ␣take ␣thine ␣dest ␣Today ␣ve ␣supp ␣hold ␣wave ␣rest ␣year ␣elect ␣val ␣holy ␣pol"
            " ␣stud ␣secret ␣priests ␣October"
        ),
        0.2667 * previous.among(
            "' e o ␣f ␣k ere ␣E ␣J ␣se ␣shall ␣li ho ma ␣pl ␣pro ␣into ␣king ␣go ␣comm ␣rel"
            " ␣saw ␣thr ␣saith ␣rem ␣Jer ari ␣So ␣bel ␣em ␣opened hem ␣prin ␣dw ␣Ab eren ␣trans"
            " ␣sou ron ␣inter ␣toward ␣organ ␣dwell ␣sto ␣dire ␣Jo ␣grou ␣belie ␣sac ␣Qu"
        ),
        row=325,
    ),
    # it/ot/et and 42 more; ot/et/ion and 43 more
    "L0N670_it_ot_et_and_42_more_ot_et": gelu(
        -0.9465,
        1.46 * token.among(
            "it ot et ion ood ain one op art ␣man ass ␣king ness orn ␣hand ␣pain ff ␣men ␣part"
            " ␣let ations ␣put ␣set ␣wind ␣ent ␣fire ope ␣cut ␣wat ␣face ␣power ␣hands ␣flesh"
            " ␣mouth ␣arm ␣lit ␣engine ␣fall ␣elect ␣war ␣spirit ison ␣lay ␣kingdom ␣bat"
        ),
        0.7846 * token.among(
            "ot et ion ood ain one op art ␣man ass ␣king orn ␣hand ␣pain ff ␣men ␣part ␣let"
            " ations ␣put ␣set ␣water ␣wind ␣ent ␣fire ope ␣cut ␣wat ␣cast ␣face ␣power ␣hands"
            " ␣flesh ␣mouth ␣arm ␣lit ␣engine ␣fall ␣elect ␣war ␣spirit ison ␣lay ␣position"
            " ␣kingdom ␣bat"
        ),
        0.3892 * previous.among(
            '" L a r ha \u2423h \u2423n \u2423ha oo \u2423fr \u2423sa na \u2423sha ch \u2423fl ho \u2423sp \u2423bl \u2423br ather \u2423sh \u2423pr \u2423cha'
            " ␣cl ␣sc oth ␣sl ␣har ␣su pr ␣gl ␣earth ␣hor ␣Lord sh ␣cr oly ␣ben ␣sk esh ␣tem"
            " ␣sil ␣sol greg ␣che ␣mil ␣Eur ␣bat"
        ),
        0.3075 * word_start.among(
            "c e k o p ␣n ␣S ut ␣Anna ␣all res ␣child ␣tr ␣pain ␣green ␣fe ␣comp ␣comm ␣per ␣ro"
            " ␣men ␣There ␣Wednesday ␣part per ␣pre ␣light ␣let ␣tom ␣ele ␣put ␣high ␣forth"
            " ␣short ␣trans ␣Today ␣dev ␣market ␣hands ␣arm ␣occ ␣resemb ␣spirit ␣lay ␣kingdom"
            " ␣Eur ␣possess ␣bat"
        ),
        row=326,
    ),
    # '/D/d and 43 more; '/D/d and 45 more
    "L0N671_d_d_and_43_more_d_d_and_45": gelu(
        -0.8741,
        1.159 * token.among(
            "' D d j en ␣d le id ig ke ven ie ␣kn ren red ade ␣red ␣j 's da orn ␣gave ␣sle ered"
            " ied ␣buys led ␣did ret ried ␣sent ␣ben der ␣given ␣done ished illed ised ared ␣med"
            " ␣det ken ined ened ison med"
        ),
        0.6432 * token.among(
            "' D d j en ␣d le id ig ke ven ie ␣kn ren red ade ␣red ␣j 's da orn ated ␣gave ␣sle"
            " ered ied esp ␣buys led ␣did ret ried ␣sent ␣ben der ␣given ␣done ished illed ised"
            " ared iled ␣med ␣det ken ined ened med"
        ),
        0.4012 * token.among(
            "' D d en ␣d le ig ke ven ie ␣kn ren red ade ␣red ␣j ␣dr da orn ated ␣gave ␣sle"
            " ered vel ied esp led ␣did ret ried ␣sent ␣ben der ␣given ␣done ished illed ised"
            " irc ared iled ␣med ␣det ken ined ened med"
        ),
        0.2815 * previous.among(
            "f v ␣ ␣f ve ␣sha ␣F ␣se ␣sp ind here ␣v ␣de ␣ex ␣pr ␣off ␣bu ␣en ov ␣str ft ␣wr"
            " ␣ad esp sp str ␣put ␣name ␣car ␣mark ␣sy ␣ind ␣cr ␣sur ␣ben ␣burn ␣dist ␣Today"
            " ␣dev ␣num ␣mak ␣prov ␣inter ␣consisting ␣div ␣follow sha ␣ra ␣sac"
        ),
        row=327,
    ),
    # u/ou/hat and 45 more; after ;/H/W and 45 more
    "L0N674_u_ou_hat_and_45_more_after_h": gelu(
        -0.8561,
        1.032 * token.among(
            "u ou hat ow ␣an ␣wh ␣un ␣it ␣It our un ␣What ind ␣thou ␣so ug ue ud fore ␣Who ime"
            " ␣wor ance ␣old ␣per ␣ear ␣im ␣1 ten arn ␣then ␣morning ␣ev ␣How ␣something ␣ind"
            " ␣days ␣neither eren ␣sin ␣sil ␣10 ␣yet ␣prov ␣Cora ␣inv ␣diff ␣such"
        ),
        0.7523 * previous.among(
            "; H W Y ␣and ␣m ␣n ow ␣that ␣or ␣L if ␣which ␣Y ␣j Th ␣Th ␣used ␣fe uch ␣comm ␣im"
            " ␣where ␣than ␣des ␣ind ␣em ␣might gan Where ␣whom ␣fam ␣cause ␣tem ␣caus ␣supp"
            " ␣ins ␣mak ␣those ␣prov ␣ass ␣inv ␣diff ␣med So ␣how ␣order ␣such"
        ),
        0.6057 * token.among(
            "ou hat ␣an ␣It our un ␣What ind ␣thou ␣so ug ue fore ␣Who ime ␣wor ance ␣old ␣per"
            " atur ␣ear ␣im ␣1 orrow ten arn ␣No ␣then ␣morning ␣ev ␣How ␣something ␣ind"
            " ␣neither eren ␣dep ␣sin ␣sil ␣10 ␣yet ␣prov ␣Cora ␣inv ␣diff ␣how ␣eleven ␣money"
            " ␣such ␣mil"
        ),
        -0.2091 * word_start.among("␣d ␣that ␣an ␣What ␣D ␣thou ␣v ␣can ␣No ␣put ␣tem"),
        row=328,
    ),
    # ␣/␣y/␣F and 45 more; ␣/␣y/␣F and 46 more
    "L0N676_y_f_and_45_more_y_f_and_46": gelu(
        -0.8646,
        1.114 * token.among(
            "␣ ␣y ␣F one ma ␣two ␣know ␣three ink mb ov ␣well lt ␣1 ␣slept ␣word ␣acc ␣pass"
            " ␣today ␣much ␣Saturday ␣Sunday ung ␣away ␣car ␣something ␣very ␣2 ␣Lane ␣balls"
            " Paul ␣int ␣disc ␣hungry ␣evil ␣10 ␣hot ␣4 ␣angry ␣3 ␣5 ␣Albert ␣painter ␣mult"
            " ␣eleven ␣alt ␣walk tto"
        ),
        0.6222 * token.among(
            "␣ ␣y ␣F ma ␣two ␣know ␣three so ink mb ov ␣well lt ␣1 ␣slept ␣word ␣acc ␣pass"
            " ␣today ␣much ␣Saturday ␣Sunday self ung ␣away ␣car ␣something ␣2 ␣Lane ␣balls Paul"
            " ␣int ␣disc ␣hungry ␣evil ␣10 ␣hot ␣4 ␣angry ␣3 ␣5 ␣Albert ␣painter ␣mult ␣eleven"
            " ␣alt face ␣walk tto"
        ),
        0.4593 * previous.among(
            "␣w ␣c ␣e ␣O ␣li ␣C ␣R ␣capital ax ␣pro ␣al ␣flag ␣named ␣found ␣flow ␣say ␣dis ok"
            " ␣U ␣slept ␣acc ␣painted ␣pass ␣saying ␣saith ␣gen form ␣How ␣boy ␣Jer ␣sur ␣ent"
            " ␣prin ex Months ␣speak ␣travel ␣min ␣Alma ␣inter ␣lit ␣wave ␣dwell ␣trib ␣cor ␣z"
            " ␣sit ␣walk"
        ),
        0.4091 * token.among(
            "␣y ␣F ma ␣two ␣know ␣three so ink ov ␣well lt ␣1 ␣slept ␣word ␣acc ␣today ␣much"
            " ␣Saturday ␣Sunday self ung ␣away ␣cat ␣car ␣something ␣2 ␣Lane ␣balls Paul ␣int"
            " ␣disc ␣hungry ␣evil ␣rec ␣10 ␣hot ␣4 ␣angry ␣3 ␣5 ␣Albert ␣painter ␣sailor ␣whe"
            " ␣mult ␣alt ␣walk tto"
        ),
        row=329,
    ),
    # ␣w/␣c/␣T and 42 more; ␣w/␣c/␣T and 41 more
    "L0N677_w_c_t_and_42_more_w_c_t_and": gelu(
        -0.8319,
        1.259 * token.among(
            "␣w ␣c ␣T ␣h ␣n ␣th ␣The ␣H ir ␣G ␣wh ␣ne ␣D ␣gre ␣Yes The ␣My da ␣near ␣dis ␣Th"
            " ␣big ␣Fr ␣no ␣Leo ␣U ␣No ␣su led ald ␣law ␣sk vent ␣X iol ␣Ol ␣rece ␣Edda ␣Stella"
            " ␣stud iqu ␣mult ␣Igor ␣farmer ␣Selmark"
        ),
        0.7353 * token.among(
            "␣w ␣c ␣T ␣h ␣n ␣th ␣The ␣G ␣wh ␣ne ␣D ␣gre ␣Yes ␣My da ␣dis ␣Th ␣Fr ␣no ␣Leo ␣Wh"
            ' \u2423U \u2423ele ?" \u2423No \u2423su ald \u2423Fe \u2423law \u2423sk vent \u2423X iol \u2423Ol \u2423Yolvia \u2423rece \u2423Edda \u2423Stella'
            " ␣stud iqu ␣mult ␣Igor ␣farmer ␣Selmark"
        ),
        0.5925 * previous.among(
            "␣L ␣A ␣B ␣F ul ␣se ␣v ␣Y ␣In ␣came ␣know ␣Yes ␣j ␣wor ␣ar ␣K ␣gr ␣V ␣en ␣knows ␣Fr"
            " ␣count ␣Br ␣liked atur arn ␣seen ␣find ␣opposite ␣Ar ␣tra ␣learned ␣Today ox ␣X"
            " iol ␣travel ␣lived ␣caus ␣prov gn ␣follow ␣Mart ␣Bel ␣Qu"
        ),
        -0.06448 * word_start.among(
            "␣w ␣c ␣f ␣in am ␣A ␣sa ␣Anna ␣ne ␣all ␣C ␣con ␣af ␣Yes ␣four ␣no ␣Leo ␣ro ␣Oscar"
            " ␣Clara ␣There ␣wr ␣pers One ␣sl ␣pre ␣Ida ␣ele ␣No ␣su ␣And ␣ob ␣lar ␣sho ␣Fe ␣law"
            " ␣sk ␣last ␣gold ␣those ␣Se ␣January ␣August ␣Albert ␣Bel ␣sat ␣ra ␣farmer"
        ),
        row=330,
    ),
    # -/ood/ook and 45 more; -/ood/ook and 46 more
    "L0N679_ood_ook_and_45_more_ood_ook": gelu(
        -0.9523,
        1.211 * token.among(
            "- ood ook ound art own ck out ␣night ater oon ool way ␣saw ␣light ␣other ␣lamp arm"
            " ew ␣earth ␣morning ␣high ␣dog tern ␣door ␣boat ␣sun outh ␣Park ␣river ␣wall ␣wind"
            " ␣fore els ␣fire ␣side ␣heaven ␣mount over ␣hundred ␣afternoon ␣bread ␣evening oor"
            " ␣hill ␣sea ␣round ␣ground"
        ),
        0.6474 * token.among(
            "- ood ook ound art own ck ␣night ater oon ool way ␣light ␣other ␣lamp uary arm ew"
            " ␣earth ␣morning ␣high ␣dog tern ␣door ␣boat ␣sun outh ␣Park ␣river ␣wall ␣wind"
            " ␣fore ␣fire aves ␣side ␣heaven ␣mount over ␣hundred ␣cloud ␣afternoon ␣bread"
            " ␣evening oor ␣wave ␣hill ␣sea ␣round ␣ground"
        ),
        0.4062 * token.among(
            "ood ook art own ck ␣night ater oon ool way ␣saw ␣light ␣other ␣lamp uary arm ew"
            " ␣earth ␣high ␣dog tern ␣door ␣boat ␣clean ␣sun outh ␣river ␣wall ␣wind ␣forth"
            " ␣fore ␣fire ␣side ␣heaven ␣mount over ␣hundred ␣cloud ␣bread oor ␣field ␣hill ␣sea"
            " ␣round ␣ground ␣dry"
        ),
        0.3681 * previous.among(
            "w ␣w ␣ha oo ␣fl ␣br art ␣kn ␣sh ck ␣off ␣bu amp ␣ro ␣part ␣That ␣saw One ␣sl ␣nor"
            " ock ␣art ␣sw ␣cr ␣build ␣neither ␣sk ␣burn vent ␣side ␣behold ␣sou cle ␣mount ␣ve"
            " ␣bread ehold ␣tab ␣wood ash ros rap ␣whe ilda ␣wild ␣cent ␣sac ␣swe"
        ),
        row=331,
    ),
    # -/h/r and 46 more; after e/o/he and 47 more
    "L0N680_h_r_and_46_more_after_e_o_he": gelu(
        -1.433,
        1.439 * token.among(
            "- h r t re er en ed ing an le il im ion ive se ter th ily ra ly if eth ous ry ment"
            " ted ure ness ty sel ah hed ered age ath ence ious ting ual ces less ian ific let"
            " iness ech ify like"
        ),
        1.004 * previous.among(
            "e o he ha ve oo ac ver ell na ap os um ara ho ra ord ind op ri ound ug sc ost ust"
            " ␣dr ok urs ang uc ␣shalt oin ␣colour oll ␣Americ cle ␣ve ehold ␣Pet ␣ple ros"
            " ␣destroy ␣sto rap ␣prophe ev ␣Jo ␣cor ced esc"
        ),
        0.7656 * previous.among(
            "o he ha ll ve oo ell ere na ap ␣sha ul os um ie ara ho ra ord ind ri ␣hat ug sc"
            " ust ␣dr ok ang ␣cle oll ari ␣Americ cle ␣prod ␣ve oh ehold ␣Pet ros ␣destroy ␣sto"
            " gn rap ␣prophe ␣sol ev ␣Jo ␣cor esc"
        ),
        0.3652 * token.among(
            "0 j ed ing an ter th ore ␣unto ␣fl un ␣thou ug ud the ␣son da orn ␣ac sel ␣count"
            " urs oss age mer ough ␣been arn oin inn ␣may pr self ting ␣wom less oly ific vent"
            " let oe iness az ech ␣warm ␣cover like ␣oil"
        ),
        row=332,
    ),
    # ay/and/␣tw and 47 more; after J/M/N and 44 more
    "L0N681_ay_and_tw_and_47_more_after": gelu(
        -0.7771,
        1.026 * token.among(
            "ay and ␣tw ord ite ␣pl ong ␣small ost ␣V ial ␣big ␣Fr ␣used oon ␣old pl ten ␣sl"
            " ␣Bell ew ␣Brook ␣fast ␣Frost ale tern ␣Park ized ari ism ative ␣own ific ␣large"
            " ␣dist ham iol lic istic ␣tired ); ␣bench Olga me ␣consisting ␣pray imes ination"
            " arious ␣Saul"
        ),
        0.6577 * previous.among(
            "J M N b m ␣b ␣m om im ␣J ul ␣N ab ag ␣com ␣know ␣Yes ␣app ␣what ␣ag ␣facts ␣ab ␣V"
            " mb ␣comp ␣comm ␣im ␣som ␣El ␣sub und ␣rep com ␣bel ␣job ␣int ␣dest ␣prov ␣organ gn"
            " ␣mar ␣Lars ilda ␣Mart ␣Hanna ico ␣pub"
        ),
        0.6062 * token.among(
            "ay ara ␣tw ord ite ␣pl ong ␣small ost ␣V ial ␣big ␣Fr ␣used ␣old pl ␣Clara ten ␣sl"
            " ␣Bell lack ␣Brook ␣fast ␣Frost tern und ␣Park ized ari ism ative ␣own ific ␣large"
            " ␣dist ␣Americ ham iol lic istic ); Olga me ␣consisting ␣pray ination arious ␣Saul"
        ),
        0.3576 * token.among(
            "ay ara ␣tw ord ite ␣pl ong ␣small ost ␣V ial ␣big ␣Fr ␣used ␣old pl ␣Clara ten ␣sl"
            " lack ␣Brook ␣fast ␣Frost tern ␣Black ␣Park ari ism ative ␣own ific ␣large ␣dist"
            " ␣Americ ham ␣mount iol lic istic ␣num ); ␣bench Olga me ␣consisting ␣pray imes"
            " ␣Saul"
        ),
        row=333,
    ),
    # O/um/␣unto and 45 more; after L/at/␣L and 40 more
    "L0N683_o_um_unto_and_45_more_after": gelu(
        -0.7849,
        1.269 * token.among(
            "O um ␣unto ␣are em old On Here ␣Do ␣big ␣Fr ov Once ␣behind ␣liked One But ␣Grey"
            ' ?" Numbers \u2423Hart Names sh \u2423Ford \u2423plus aught Oscar \u2423umbrell Paul ific erm Clara Leo'
            " Months ␣sunny ␣tem ␣Listen Pete ␣February Karl Olga ␣baker ␣April ␣July Thank ev"
            " ␣plac rad"
        ),
        0.7937 * previous.among(
            "L at ␣L ut ␣G ␣three ␣wor ␣time ␣ar Here ␣gr ␣blue ␣near ␣five ␣ser ␣Fr Once"
            " ␣seven ␣behind ␣liked umb ␣sl ␣eight ␣let ␣No ␣hor ␣tre Numbers ␣Ar ␣build ␣cont"
            " ␣Why ron semb ␣X ␣bench ␣arm ␣Jon ev ␣Bel ␣instr ␣ra greg"
        ),
        0.6184 * token.among(
            'O ou \u2423F um \u2423are em old On Here \u2423Do ov Once \u2423behind One Max But \u2423Grey ?" \u2423opposite'
            " Numbers Names ␣Ford ␣plus Oscar ␣umbrell Paul ific erm Clara Leo Months ␣sunny"
            " ␣tem ␣Listen Hugo Pete ␣February Karl Olga eb ␣baker ␣April ␣rainy Thank ev ␣windy"
            " ␣plac rad"
        ),
        0.2447 * text_second.among(
            "- : s t ou it es ing il id ot ␣was ut ith ur ood ␣wh ul ␣r ce ␣N os one ␣are ess"
            " ␣P ␣at em ␣there ound nder res ure ix iv ust pl ick ␣Thursday oc str lack ␣morning"
            " iff ␣Jerusalem oe ␣afternoon ehold"
        ),
        row=334,
    ),
    # at/␣e/ad and 46 more; at/␣e/ad and 45 more
    "L0N685_at_e_ad_and_46_more_at_e_ad": gelu(
        -1.012,
        1.199 * token.among(
            "at ␣e ad ere ␣se ore ie ␣con here ade ␣red sc out ose ␣en ␣ser ␣even ␣over ␣part"
            " ␣sc ␣ad ␣pre ␣buys ␣other ␣ele ␣sub ␣cat Numbers ␣sy ␣wall ␣head ␣fore ␣body ␣sur"
            " ex ␣side itc oint ␣mouth ␣inter ␣mid inal ␣Am ination sy ring ␣est face ␣pub"
        ),
        0.6108 * token.among(
            "at ␣e ad ere ␣se ore ie ␣con here ast ade sc ␣en ␣ser ␣even ␣over ␣part ␣sc ␣ad"
            " ␣pre ␣buys ␣te ␣ele ␣sub Numbers ␣sy ␣wall ␣head ␣fore ␣body ␣sur ␣inc ex ␣side"
            " itc oint ␣mouth ␣inter ␣mid inal ␣Am ters ination sy ring ␣est face ␣pub"
        ),
        0.5653 * previous.among(
            "g ␣s ␣p at ␣g ig ␣sha um ␣cap ␣sp ␣co ␣fe sp ␣let ␣ang ␣bas ␣form ␣des ␣set"
            " ␣without ␣sur ␣sk ␣int ␣pres ␣fam ␣mus ␣cause ␣tem ␣col semb ␣pur ␣ve ␣sil ␣caus"
            " ␣cur ␣tab ons ␣mat ␣trib ␣med ␣cor ␣order ␣plac ␣chief ␣lay ␣piec ␣line"
        ),
        0.3732 * token.among(
            "at ␣e ad ere ␣se ore ie ␣con ade sc ␣en ␣ser ␣even ␣over ␣part ␣sc ␣ad ␣pre ␣buys"
            " ␣te ␣ele ␣sub ␣name ␣tre Numbers ␣sy ␣wall ␣head ␣fore ␣body ␣sur ␣inc ex ␣side"
            " itc oint ␣mouth ␣inter ␣mid inal ␣Am ␣sto ination sy sha ␣est face ␣pub like"
        ),
        row=335,
    ),
    # u/y/␣t and 45 more; in a text beginning ./A/B and 45 more
    "L0N686_u_y_t_and_45_more_in_a_text": gelu(
        -1.175,
        1.052 * token.among(
            "u y ␣t ␣o ␣w ␣p om am im ␣M ␣r and ra ity ma ri ax ant ␣ch ␣pro ␣pr ␣tr ust ␣comm"
            " ␣per esp ␣saying ually ␣su ␣then pr ␣ev ual ␣em dom ␣serv ␣dw ␣answ ified ons"
            " ␣young ␣righteous ru ␣thoug ev iqu ␣def ␣belie"
        ),
        0.8913 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣the ␣of ␣and And est Th The 's so For"
            " But Then He ␣water ble dom Where ␣neither oy ␣mount Do read Now So She They"
            " Therefore"
        ),
        0.5905 * token.among(
            "u ␣t ␣o om am im ␣wh and ra ␣tw ity ri ax ant ␣pr ␣tr ust so ␣comm ␣per umb ␣ad"
            " esp ually ␣where ␣su ␣then pr ␣ev ual ␣Jes ␣law ␣em dom ␣serv ␣dw ␣Ab ␣answ ified"
            " ons ␣young ␣beg ␣righteous ru ␣thoug ev iqu ␣love ␣belie"
        ),
        0.07901 * text_second.among(
            "b c f s u v y ␣a er it ␣( ing ␣in ow ␣he et ver ␣that ig ec ap ␣r ␣are ra ␣LORD"
            " est qu old ake ant ␣came ix ␣Israel ob ␣hath ah ire tr ␣Wednesday oc lack ens und"
            " ␣call uck ␣Judah ␣evening ash"
        ),
        row=336,
    ),
    # H/N/Y and 45 more; H/M/N and 44 more
    "L0N692_h_n_y_and_45_more_h_m_n_and": gelu(
        -0.8908,
        1.117 * token.among(
            "H N Y n ␣ ␣t ␣T ␣n ␣W ␣M ␣k ht ␣F if ␣br ␣ch ␣pr ␣V ␣ac br so Lily ␣used ␣well ␣1"
            " ␣seen Sara ␣Reed ␣gl tern ␣2 ␣Moss Nora dom ␣learned ␣X ␣mer ␣lived ␣Ol ␣Cora ␣3"
            " ␣Lars ilda ␣resp ␣det gen ␣Mona acle"
        ),
        0.5842 * token.among(
            "H M N Y n ␣ ␣t ␣T ␣n ␣W ␣M ␣k ht ␣F if ␣br ␣ch ␣pr ␣V ␣ac br Lily ␣used ␣well ␣1"
            " ␣seen Sara ␣gl tern ␣2 Nora dom ␣learned ␣X ␣mer ␣lived ␣Ol ␣3 ␣Lars ilda ␣resp"
            " ␣det gen ␣ir ␣z ␣Mona acle"
        ),
        0.4446 * previous.among(
            "Q ␣w is as ic ␣S ␣W ␣H her ro ␣as os ␣have ␣Y ␣know ime ␣wor ␣K ␣Now ␣gr ␣found"
            " ␣city ␣ac ␣live ␣knows ␣fe ␣comes ␣Wh ␣been ␣slept ␣Stone ␣des ␣works ught ari ␣Fe"
            " ␣People ␣lives ␣learned gr ␣X ␣As ␣sil ␣travel be ␣sal ␣thoug iqu ␣fear"
        ),
        0.3306 * token.among(
            "H M N Y n ␣ ␣t ␣T ␣n ␣W ␣M ␣k ht ␣F if ␣br ␣ch ␣pr ␣V ␣ac Lily ␣used Ben ␣1 ␣som"
            " Sara ␣gl tern ␣2 Nora dom ␣learned ␣Jerusalem ␣X ␣num yl ␣mer ␣lived ␣Ol ␣3 ␣Lars"
            " ␣resp ␣det gen ␣ir ␣z ␣Mona acle"
        ),
        row=337,
    ),
    # ./Q/ha and 45 more; ./Q/c and 44 more
    "L0N697_q_ha_and_45_more_q_c_and_44": gelu(
        -1.014,
        1.244 * token.among(
            ". Q ha er st el ir her ␣J od ard ␣her ry ␣cl ␣child ␣flag ␣mother ␣king ␣near ␣Mia"
            " mb ␣yellow Once ath lt ␣Ruth ␣black arn ␣saying ␣El cl Mia It ald ␣Swan ried eh"
            " oly ␣bird Opposites Ruth ␣Ab ␣daught ␣woman ␣wife hil sy ␣brother"
        ),
        0.5437 * token.among(
            ". Q c y ha al her ell ␣J ul ke ho ity ind ␣capital ␣Goodbye old ␣ch ked ␣child"
            " ␣flag ␣mother mb ␣count ath lt ␣Ruth ␣Wednesday ␣painted ␣Thursday ␣Finch mark Mia"
            " Sam ␣Rose ald ␣cr eh oly ␣shop eren ␣col ␣afternoon ␣daught ␣woman ␣wife sy"
        ),
        0.3121 * word_start.among(
            ". Q S T b g h j k p s t y z ha on as ␣g am st ␣k se And ch ke ␣ch Th ass ␣flag ob"
            " sel ␣Ruth land But ␣bas Then ␣gen ␣sy cy ␣ey pe ps ␣caus ␣woman par go wood ␣Pet"
        ),
        0.295 * previous.among(
            "S g k ␣b ␣g ␣S ␣A ␣k ␣J ␣P ␣D ␣ch ␣K ip ␣city ys ob ites ␣children ␣Z ␣make oc"
            " ␣garden ␣bas ph It ␣sy ␣river ␣brought ␣bring ␣People ␣Moses ␣side ␣met ␣gold"
            " ␣cast ote ␣caus ␣Pet ␣sea sy ␣mill ␣genus ␣z ␣commanded ␣goat ey bs"
        ),
        row=338,
    ),
    # in a text beginning Q/On/Anna and 25 more; O/b/g and 45 more
    "L0N698_in_a_text_beginning_q_on": gelu(
        -1.741,
        2.654 * text_start.among(
            "Q On Anna This Here Tom Lily Ben Once Emma One Shopping Sara Numbers It Digits"
            " Names There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
        ),
        0.7203 * token.among(
            "O b g h w ar id st el ␣k ␣J ␣F And ␣as ch ␣were od ␣sp here qu ren ora ␣after"
            " ␣time ␣Now ␣dr da ep ␣sle ah Once sp ␣And rost ␣cat ␣place ald ␣head esh aldov"
            " ␣face eb go ␣hats ␣resemb rid ␣such rad"
        ),
        0.4162 * token.among(
            "O b g h w z ha ar id st el ␣A ␣k ␣J ␣F And ␣as ch ␣were od ␣sp here qu ren ora"
            " ␣after ␣time ␣Now ␣dr da ep ␣sle ah Once sp ␣And ␣cat ␣place ␣head esh aldov ␣face"
            " eb go ␣hats ␣resemb rid rad"
        ),
        0.3092 * previous.among(
            "R ␣A ␣G ␣r ␣P ␣sp ␣C ␣D ␣K ␣child Here ␣Now da ␣near mb ␣Fr ␣comes Once ␣park sp"
            " ␣la ␣garden ␣bed ␣school ␣fast ␣works It ␣sun ald ␣river ␣cr ␣Ar ␣People Opposites"
            " ␣ent ␣shop ␣market Days Yes ␣travel ␣evening ␣Pet ␣hill gn ␣pol ␣mill ␣sat ␣Qu"
        ),
        row=339,
    ),
    # T/W/i and 45 more; in a text beginning ./A/B and 41 more
    "L0N700_t_w_i_and_45_more_in_a_text": gelu(
        -1.267,
        1.066 * token.among(
            "T W i ␣th ver ␣that ion ␣wh one our ␣tw ␣which fore ␣day Th ␣nam au ␣Th ites ␣land"
            " For ␣pass ither ␣things ␣where Then ␣place ock ␣days ␣sent Where ␣Judah ␣whom oy"
            " ␣offering ␣gold irit Now gth ␣prov ␣answered So ␣how ␣ra esc ␣glory ␣priests"
            " Therefore"
        ),
        0.9014 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's For But Then"
            " Sam He ␣water Where ␣neither ␣mount Do Now So She nded They Therefore"
        ),
        0.5767 * token.among(
            "i ver ion ␣wh ht ␣tw ␣What ␣which fore ted sc ␣nam This au age atur ␣Ruth ␣slept"
            " orrow ␣pass ither ␣flower ␣things ␣tomorrow ␣where Then ates ␣opposite ock ␣sec"
            " ␣wom ␣orange ␣days aria ␣sent Where ␣whom ␣offering ped ␣gold irit Now ␣Ol gth So"
            " gen ␣ra esc"
        ),
        0.265 * last_capitalised.among(
            "A D I J N P S W Y ␣The ␣B ␣E ␣It ␣C ␣Y ␣God ␣V ␣Wh ␣That ␣Friday ␣David ␣Karl ␣El"
            " ␣No ␣Olga ␣Wood ␣Brook Names ␣Have ␣Ford ␣Moss ␣Swan ␣Lane ␣Jesus Where ␣Why Clara"
            " ␣Ab Eve Colours ␣Egypt ␣They ␣April ␣January ␣June ␣Galdovar ␣States Therefore ␣Qu"
        ),
        row=340,
    ),
    # A/F/f and 41 more; A/F/W and 46 more
    "L0N704_a_f_f_and_41_more_a_f_w_and": gelu(
        -0.9381,
        0.8176 * token.among(
            "A F f ␣the ␣f ␣th ␣S ␣The ␣un ␣F ast On ␣Ben ␣red The ings ␣On This ␣green ␣Clara"
            " One ␣brown ␣Finn ␣Hugo ␣lamp ␣Karl ␣dog It ␣boy ␣girl There ␣bird ␣heavy ␣last"
            " Months Days ␣years Karl ␣Ol ␣ref ␣Cora ␣August ␣Lars ␣meas"
        ),
        0.5223 * token.among(
            "A F W f ␣the ␣f ␣th ␣The ␣un ␣F ast On ␣Ben ␣red The ings ␣On This ␣green ete"
            " ␣Clara One ␣brown ␣Finn ␣Hugo ␣lamp ␣Karl ␣dog It ␣boy ␣girl There ␣bird ␣heavy"
            " ␣last Months Days ␣years Karl ␣Ol ␣ref ␣Cora ␣kitchen ␣August ␣Lars ␣meas ␣elect"
            " ␣subst ␣swe"
        ),
        0.3375 * token.among(
            "A F W f ␣the ␣f ␣th ␣The ␣F ark ast old On ␣Ben The ings ␣On This ␣green ete"
            " ␣Clara ␣park One ␣Finn ␣Hugo ␣Karl ␣dog ␣because It ␣boy There ␣bird ␣heavy Months"
            " ␣dev Days ␣years Karl ␣bench ␣ref ␣Cora gn ␣kitchen ␣August ␣Lars ␣meas ␣elect"
            " ␣swe"
        ),
        -0.05038 * word_start.among(
            "A W ␣the ␣F ␣com ␣af ␣Ben ␣red ␣On This One ␣Hugo ␣ref ␣meas"
        ),
        row=341,
    ),
    # ␣c/␣m/om and 37 more; after c/ac/am and 44 more
    "L0N709_c_m_om_and_37_more_after_c": gelu(
        -1.059,
        1.116 * token.among(
            "␣c ␣m om ␣be ␣re ␣fr ␣shall ␣are ␣were ␣bl ␣kn eth ␣thy ␣their ␣sm ␣j ␣am ␣your"
            " ␣dis ␣hath ␣no ␣op ␣been ␣acc ␣pass ␣may ␣res ual ␣take ␣em ␣cont rop ␣its yl"
            " ␣lived ␣ass ␣occ ros ␣cor ␣themselves"
        ),
        0.6585 * previous.among(
            "c ac am ap ject one ag ind ␣con ␣ag ip ␣ab ␣ac og ␣dis ␣en ib ␣op ␣men uc ␣acc"
            " ␣can oc ␣person iah ␣things ␣put ␣earth con ␣heart ␣sy com ␣Jesus ␣blood oly ␣body"
            " ␣Moses ␣sent ␣met ␣ph ␣cast ␣caus ␣spake ␣inter ␣destroy irc They"
        ),
        0.5782 * token.among(
            "␣m om ␣be ␣re ␣fr ␣shall ␣are ␣were ␣kn eth ␣thy ␣sm ␣j ␣am ␣your ␣hath ␣no ␣op"
            " ␣been ␣acc ␣can ␣pass ␣may self ␣res ual ␣take ␣em ␣eat ␣cont gan rop ␣its ␣met yl"
            " ␣cond ␣lived ␣would ␣ass ␣occ ␣ple ros imes ␣cor ␣themselves ␣sat"
        ),
        0.3682 * token.among(
            "␣m om ␣be ␣re ␣fr ␣are ␣were ␣com ␣kn eth ␣thy ␣sm ␣j ␣am ␣your ␣hath ␣no ␣op"
            " ␣been ␣acc ␣pass ␣may self ␣res ual ␣take ␣em ␣cont gan rop ␣its ␣ret ␣met yl"
            " ␣cond ␣lived ␣would ␣usually ␣ass ␣occ ␣ple imes ␣cor ␣themselves ␣sat"
        ),
        row=342,
    ),
    # ha/␣ha/ia and 42 more; ha/␣ha/ia and 45 more
    "L0N710_ha_ha_ia_and_42_more_ha_ha": gelu(
        -0.9086,
        1.066 * token.among(
            "ha ␣ha ia ␣N ␣It ␣she ho ␣tw ma ␣pl qu ␣She ␣He ␣Who ␣son ␣Sara ␣bu ␣friends han"
            " ␣like da era ␣hand au ␣sle ff ␣Z ␣David ␣su Sara ␣Jes acter ␣Can ␣Moses ␣Ab ␣mus"
            " Finn she ␣wife ␣resemb ␣Jon ␣Jo ␣def She ␣Saul"
        ),
        0.5828 * token.among(
            "ha ␣ha ia ␣N ␣It ␣she ara ho ␣tw ma qu ␣She ␣He ␣Who ␣son ␣Sara ␣friends han ␣like"
            " da era ␣hand au ␣sle ff ␣Z ␣David ␣su Sara vania ␣Jes acter ␣Moses ␣Ab ␣mus oot"
            " Finn ␣chan she ␣wife ␣resemb ␣Jon ␣pol ␣Jo iqu ␣def She ␣Saul"
        ),
        0.3972 * previous.among(
            "b f j ␣b ␣f ␣M ␣B ␣shall here ␣v ␣upon ade ␣nam ␣off ␣Do ␣gave ff ␣There ␣took ␣El"
            " ␣No ␣And ␣call There acter ␣brought ␣dw ␣Ab eren ␣dev ␣called ␣col ␣daught ␣told"
            " ␣young ␣ref ␣toward ␣mar ␣resemb ␣pol ␣Jo ␣genus ␣belie"
        ),
        0.3441 * token.among(
            "ha ␣ha ia na ␣N ␣she ara ho ␣tw ma qu ␣She ␣He ␣Who ␣son ␣Sara ␣bu han ␣like da"
            " era ␣hand au ␣sle ff ␣David ␣su Sara ␣Jes acter ␣Moses Clara ␣sk ␣Ab ␣mus oot Finn"
            " ␣chan she ␣wife ␣resemb ␣pol ␣Jo sha iqu ␣def She ␣Saul"
        ),
        row=343,
    ),
    # ␣a/om/an and 46 more; after d/r/␣d and 46 more
    "L0N711_a_om_an_and_46_more_after_d": gelu(
        -0.9458,
        1.177 * token.among(
            "␣a om an ␣or all ight ␣br nder ␣pr ␣ar ␣cl ␣small ial ep ␣any ␣no amp ious ough"
            " ␣light ␣much ␣long ␣great pr ␣hor ens ular ual ␣Ar ian ␣strong ␣large ␣many ␣short"
            " ␣imp ␣int ␣dep ␣ph Olga ␣power ␣usually ␣lit inal ␣certain ␣fall ior ense ␣pol den"
        ),
        0.5691 * previous.among(
            "d r ␣d st ␣or ht ␣st op ␣br ast ant ather ost ide ␣dr ␣any ␣sle ␣make ␣if ␣har"
            " especially pr ␣place ␣mark Names ␣Lord ric ␣sw ling ␣sk gre ␣dist ␣side ␣cause"
            " ␣met ␣cast yl ␣spec ehold ␣tab ␣consisting ␣wave irc ␣dead ␣ste ␣move ␣piec"
            " ␣United acle"
        ),
        0.5319 * token.among(
            "␣a ␣or ight ␣br nder ␣pr ␣ar ␣cl ␣small ial ep ␣any ␣Fr ␣no amp ious ough ␣light"
            " ␣much ␣long ␣great ␣than pr ␣hor ens ular ual ian ␣strong ␣large ␣many ␣short ␣imp"
            " ␣int ␣dep ␣ph Olga ␣usually ␣lit inal ␣certain ior ense ␣mar ␣holy ␣pol den"
            " ␣States"
        ),
        0.3145 * word_start.among(
            "Q d g l p r t he ha an al le st ␣or el And th op ␣br red Anna ␣small ␣no Emma But"
            " ␣long Shopping ␣great str pr Names Oscar Opposites ␣large gr ␣many ␣short Colours"
            " mon Ida ␣usually go ␣certain rad They"
        ),
        row=344,
    ),
    # es/al/ol and 38 more; es/ol/␣br and 42 more
    "L0N712_es_al_ol_and_38_more_es_ol": gelu(
        -0.9043,
        1.323 * token.among(
            "es al ol ap ␣br ora ␣red ␣Sara ␣blue orn ellow ␣green ␣yellow ␣white ␣Tuesday"
            " ␣black ␣light ␣Friday ␣cold ␣pink ␣Sunday ␣bell ␣del ␣orange ␣hard ␣stone ␣voice"
            " ␣evening ium ␣Ol ␣baker ␣April ␣Edith ␣hill ␣kitchen ␣beach ␣med ␣sol ilda ␣mult"
            " rad"
        ),
        0.6218 * token.among(
            "es ol ␣br ora ␣red ␣Sara ␣cup ␣blue orn ellow ␣green ␣yellow ␣white ␣Nora ␣Tuesday"
            " ␣black ␣Monday ␣light ␣Friday ␣coat ␣cold ␣lamp ␣pink ␣Sunday ␣bell ␣dark ␣del"
            " ␣orange ␣hard ␣stone ␣voice ␣evening ␣March ium ␣Ol ␣April ␣Edith ␣hill ␣kitchen"
            " ␣beach ␣med ␣sol ilda ␣mult rad"
        ),
        0.5085 * previous.among(
            "l ␣o ␣l ␣ha ␣u her ␣E ␣r ␣br ␣her On ␣gre ␣after This br ␣green ␣old ␣ear One ail"
            " ␣garden ␣har ␣egg ␣hor ␣high ␣river ␣Fe ␣cr ␣Ar ␣Can eh ␣sou ␣February ␣March ␣Ol"
            " ␣wanted ␣April ␣low ␣hill ␣June ␣organ ␣July gn ␣kitchen ␣August ␣wild ␣wet"
            " ␣October ␣mil"
        ),
        0.2858 * word_start.among("␣w ␣b ␣p ␣green ␣hard ␣Edith ␣med"),
        row=345,
    ),
    # )/,/: and 45 more; ;/?/W and 45 more
    "L0N713_and_45_more_w_and_45_more": gelu(
        -0.9288,
        1.08 * token.among(
            ') , : ; u \u21b5 \u2423 \u2423t \u2423a \u2423the \u2423s \u2423b \u2423and \u2423m \u2423( \u2423p \u2423to ): \u2423d \u2423in \u2423l \u2423h \u2423n \u2423g noun \u2423"'
            " ␣that ␣or ␣an ␣un ␣fl adjective ␣by ␣bl ␣pl the ␣j ␣le ␣cl ␣On adverb of ␣te ␣gl"
            " ull ian ␣col <|endoftext|>"
        ),
        0.5343 * token.among(
            '; ? W c d k t w \u2423 \u2423b \u2423( \u2423p ): \u2423l \u2423h \u2423ha \u2423g \u2423he \u2423" \u2423A \u2423sa \u2423sha us \u2423said \u2423Anna \u2423by'
            " ine ␣con ␣Is The ted 's ␣we ␣off ␣Sam ␣yellow ␣str ␣down ␣light ␣if ␣saying ␣tree"
            " ␣And ␣lost ular ␣nor ␣rep ␣whose"
        ),
        0.4065 * previous.among(
            ') - ` d \u2423t \u2423p \u2423d \u2423" \u2423P ag \u2423up \u2423sp \u2423out up \u2423ar \u2423ag ip \u2423ab \u2423bu ated \u2423en \u2423used \u2423op'
            " ␣over orm ␣act ␣car ␣boy ␣water com ␣relating ank ␣sur ␣ent ␣called ped ␣ph ␣cast"
            " ize ␣spake ␣wood ␣sing ␣consisting ␣mid ␣sound ␣answered ology ␣ir"
        ),
        0.3116 * token.among(
            "; ? e p x ␣ ␣( ␣l ␣h ␣g ␣S ␣A se ␣F pp ␣li ␣said ␣went ␣they ␣D ␣ball ␣thou ␣her"
            " old ber ␣named ␣end ␣house ␣children are ␣painted ␣pre ␣shalt ␣rem ␣give ␣dark"
            " ␣heart ␣turn gr ␣life ␣candle ron oe ␣cut ␣cast ␣wife ␣holy ␣ground"
        ),
        row=346,
    ),
    # ␣that/␣which/␣Then and 39 more; ␣that/ir/ag and 39 more
    "L0N716_that_which_then_and_39_more": gelu(
        -0.877,
        0.9216 * token.among(
            "␣that ␣which ␣Then ␣who sc ␣child This Here ater ach act ␣That ␣acc One ane ␣ele"
            " ually ␣manner ale tern It Digits ␣about ␣eat ins ␣body venia ex Months ␣ins me"
            " ␣whose ␣consisting ␣occ ␣engine ␣partic ␣number sha ␣subst ␣secret embr ␣line"
        ),
        0.8703 * token.among(
            "␣that ir ag ␣two art ␣which ␣Then ␣who sc ␣child This Here ater ach ␣Paul act"
            " ␣looked ␣That ␣acc One ane ␣ele ␣manner ale tern It ␣colour Digits ins ␣body ict"
            " als ex Months ␣ins me ␣whose ␣consisting ␣occ ␣engine ␣partic ␣subst"
        ),
        0.5693 * token.among(
            "␣that ag ␣two art ␣which ␣Then ␣who sc ␣child This Here ater ach act ␣That ␣acc"
            " One ane ␣ele ually ␣manner ale tern ␣colour Digits ␣plus ins ␣body als ex Months"
            " ␣ins me ␣whose ␣consisting ␣leaves ␣occ ␣engine ␣partic ␣whe ␣number ␣subst embr"
            " ␣line"
        ),
        -0.1233 * word_start.among(
            '\u2423" \u2423that \u2423two \u2423which Here \u2423ele \u2423And It ex'
        ),
        row=347,
    ),
    # `/as/ow and 39 more; `/as/ow and 46 more
    "L0N719_as_ow_and_39_more_as_ow_and": gelu(
        -0.9055,
        1.109 * token.among(
            "` as ow na ␣as ␣there ␣so ␣see ␣after ␣ar ␣Now ␣knows ␣per ␣ro ␣There ␣map ␣today"
            " ␣things ␣tomorrow ␣than ␣way ␣morning It ␣something ␣about There ari ␣wind ␣last"
            " cept ␣afternoon ␣bread ␣evening wood ␣ran ␣sto imes ␣warm ␣how ␣ir ␣such ␣read"
        ),
        0.6318 * token.among(
            "` as ow na ␣as ␣there ␣so ud ␣see ␣after ␣time ␣ar ␣Now ␣knows ␣per ␣ro ␣There"
            " ␣map ␣today ␣things ␣tomorrow ␣than ␣way ␣morning It ␣something ␣about There ari"
            " ␣wind ␣shop ␣last cept ␣hear ␣afternoon ␣bread ␣evening wood ␣ran ␣sto imes ␣warm"
            " ␣how ␣ir ␣such ows ␣air ␣States ␣read"
        ),
        0.4615 * five_back.among("␣went ␣Br ␣Wood ␣When"),
        0.4075 * word_start.among(
            "` b j s t And ␣as em ␣there ␣so ␣see ␣after ␣time ␣Now ␣knows te ␣per ␣There ␣map"
            " ␣today ␣things ␣tomorrow ␣than ␣sub ␣way ␣morning It ␣something ␣about There ␣wind"
            " ␣shop ␣last ␣X ␣afternoon ␣bread ␣evening wood ␣ran ␣sto ␣warm ␣how ␣ir ␣money"
            " ␣such ␣air ␣States ␣read"
        ),
        row=348,
    ),
    # d/ith/And and 36 more; oun/ith/And and 43 more
    "L0N720_d_ith_and_and_36_more_oun": gelu(
        -1.095,
        1.045 * token.among(
            "d ith And ame ␣there ␣which On ␣Then ␣after ␣time This ␣when out ␣Now ␣before ove"
            " ␣There ␣That One Then ␣name ␣des ␣morning It There ␣Moss ␣job ␣first ␣last ␣dest"
            " over ␣thing ote ␣same ␣year ␣only ␣until ␣cloudy ␣priests"
        ),
        0.8869 * token.among(
            "oun ith And ame ␣there ␣which On ␣Then own The ␣after ␣time This Here ␣when out"
            " ␣Now ␣before ove Once ␣There ␣That One Then ␣then ␣When self ␣name ␣des ␣morning"
            " ␣away It ␣about There ␣first ␣last over ␣thing ote ␣same ␣rainy ␣year ision ␣only"
            " ␣until ␣cloudy"
        ),
        0.5388 * token.among(
            "oun ith And ame ␣there ␣which On ␣Then ␣after ␣time This ␣when out ␣Now ␣before"
            " ove Once ␣There ␣That One Then ␣then self ␣name ␣des ␣morning ␣away It ␣about"
            " There ␣first ␣last ␣called over ␣thing ␣conc ote ␣same ␣rainy ␣year ision ived"
            " ␣only ␣until ␣cloudy"
        ),
        0.2058 * word_start.among(
            "M d ␣A ␣for ␣con ␣R ␣man ␣In ␣Then ␣father ␣Who ␣small This ␣en Once ␣There ␣Ruth"
            " ␣pers ␣pass ␣if ␣Grey ␣som ␣jud ␣fast ␣hor con ␣give ␣Moss ␣take ␣em ␣job ␣between"
            " ␣last ␣horse ␣ever ␣tem ␣dep ␣thing ne ␣ve ␣sal ␣spake ␣hot ␣wanted ␣low ␣year"
            " ␣both ␣until ␣sat ␣dry ␣anim"
        ),
        row=349,
    ),
    # ␣and/ar/hat and 47 more; in a text beginning ./A/B and 41 more
    "L0N726_and_ar_hat_and_47_more_in_a": gelu(
        -1.236,
        1.118 * token.among(
            "␣and ar hat ␣in ␣S ␣A her ood ␣wh ␣B ␣O ␣were ␣cap ␣all ␣C ma ␣ye ␣ch ␣thy The ␣am"
            " ␣son ␣into out ␣king ␣this ␣before ␣people ␣hand ␣house ␣no ␣land ␣men ␣wr ␣great"
            " ␣saith ␣hast ␣des ␣high ␣call ␣many vent ␣fire ␣Egypt ␣voice ␣brethren ␣arm ␣drink"
            " ␣peace ␣servants"
        ),
        0.848 * text_start.among(
            ". A B C E F G H I J M N O P R T U W Y z ␣of ␣and And est av Th The 's For Max But"
            " Then He ␣water Where ␣neither Eve ␣mount Now So She nded They Therefore"
        ),
        0.4864 * token.among(
            "␣u ic ␣N ␣O ily ␣has ␣cap ␣all ␣C ma On ␣Then ␣book up The ␣home ␣al ␣am ␣into"
            " ␣Sara out ␣king ␣this ␣before ␣house ␣count ␣garden ␣great ␣art ␣Fe aught ␣stone"
            " vent ␣fire ␣int ␣Egypt Do ␣voice ␣March ␣Felix ␣Galdovar ␣peace ␣servants ␣genus"
            " ␣quiet ␣pub"
        ),
        -0.4718 * sentence_start.among(
            'H Q S f g k n r w \u2423a in \u2423w as \u2423" \u2423The \u2423or ut \u2423B \u2423as \u2423unto ag ho \u2423In \u2423She \u2423Lily \u2423He'
            " ␣Ben ␣wor ␣On ␣Sara out ␣My ep ␣Everyone Once ␣Oscar pl ␣Clara ␣There ␣Karl arm"
            " com ␣Jesus ␣People Eve ␣They be gen <|endoftext|>"
        ),
        row=350,
    ),
    # '/)/Y and 45 more; '/Y/c and 45 more
    "L0N728_y_and_45_more_y_c_and_45": gelu(
        -0.9626,
        0.9315 * token.among(
            '\' ) Y b e s he re \u2423f \u2423n \u2423I \u2423he \u2423" \u2423th \u2423e st ir se \u2423it \u2423se \u2423st \u2423O \u2423she \u2423com \u2423they'
            " ␣there art ␣ye ␣book ␣gre ␣j ␣we ␣go ␣yellow ␣big we ␣black ␣key ␣much ␣buys ␣tre"
            " Numbers ␣burn iol ␣bro ␣Mart ␣z ␣dry"
        ),
        0.5339 * token.among(
            '\' Y c e he \u2423f \u2423n \u2423I \u2423he \u2423" \u2423e \u2423was ir se \u2423it \u2423st and ore one \u2423are em \u2423com \u2423they'
            ' \u2423there \u2423my \u2423ye \u2423we \u2423like \u2423Israel \u2423yellow \u2423big \u2423ro we \u2423Thursday \u2423shalt \u2423Friday ."'
            " ␣nine ␣tre It There ␣sw com ␣burn ␣voice ␣bro ␣Mart ␣z"
        ),
        0.3999 * previous.among(
            "Y ␣d ␣g ␣L ig ␣B ␣r ␣P ␣sp ␣capital ␣Y ␣father ␣Yes ␣time ␣K ␣flag ␣mother ␣Now"
            " ␣gr ␣V ␣dr ␣Do ␣St ␣en ␣knows ␣big ␣Fr ␣Br ib ␣took ␣thr ␣drum ␣buys ␣No ␣sw ␣ey"
            " ␣build ␣People ␣job ␣sk ␣X ␣met Yes ␣spec anc ␣Ir ␣med ␣Bel"
        ),
        0.2895 * token.among(
            "' F Y e j l he ␣f ␣he ␣e ir se ␣it ␣st pp our ␣went ␣com ␣they ␣there ␣bl ␣ye ould"
            " ␣we ck ␣big ete ␣Z per ␣painted cl ired ␣tre ␣manner It ␣sy There ␣Ford com Oscar"
            " Opposites Leo gre ␣got Olga ␣bro ology ␣Mart"
        ),
        row=351,
    ),
    # ed/␣d/id and 46 more; after ␣w/␣m/␣p and 44 more
    "L0N729_ed_d_id_and_46_more_after_w": gelu(
        -0.999,
        1.183 * token.among(
            "ed ␣d id ad ag ant ked red own able ted og ated ater hed ff atur mer ious ␣looked"
            " ␣part oth arn ␣ang ␣Bell inn led ␣Field ␣Hart ␣Rose ald ught ␣Black ␣Park ␣Lane"
            " ␣hard ible ried aught ␣sad ␣sk ped ␣wanted ised ␣enem den ␣wild ken rid"
        ),
        0.8146 * previous.among(
            "␣w ␣m ␣p ␣S ␣L ap ␣r ␣as us um ␣com ␣pl ␣sm ␣wor ␣ab ␣fe urs ␣look ␣bre we ␣sl"
            " ␣act ␣bas ␣su ␣spe ␣happ ␣rem ␣tre iss ␣turn itc ␣mus ␣X ␣sil Yes ␣caus ons ␣Alma"
            " ␣beg stem ␣appe ilda ␣ir ␣Klara ico ␣mil ita"
        ),
        0.6499 * token.among(
            "ed ␣d id ild ant ked red own ted ated hed ff mer ious ␣looked ␣part oth arn ␣Bell"
            " inn led ␣Field ␣Hart ␣Rose ald ught ␣Black ␣Park ␣Lane ␣hard ried aught ␣sad ␣sk"
            " anted ants ped ␣wanted ised ␣sailor ␣enem den ␣wild ken rid"
        ),
        0.3962 * token.among(
            "ed ␣d id ild ant ked red ted og ated ␣sle hed mer ious ␣looked ␣part ved oth arn"
            " ␣Bell inn led Jack ␣Field ␣Hart ald ught ␣Park ␣Lane ␣hard ried aught ␣sk anted"
            " ants ped Ida ␣wanted ised ␣sailor ␣enem ␣stud den ␣wild ken rid ␣ste ened"
        ),
        row=352,
    ),
    # ed/as/ac and 46 more; after H/␣t/␣in and 43 more
    "L0N730_ed_as_ac_and_46_more_after_h": gelu(
        -0.9712,
        1.125 * token.among(
            "ed as ac ig ␣un ␣as ␣up red ␣ag ace ␣again ated ␣used hed ␣slept ied ved ␣acc"
            " ␣down ither ␣bed ␣back ␣char ired ized ␣relating ␣ind ␣brought ␣fore gan ␣sur rop"
            " ged ␣given ␣done ified ote ␣cond ␣caus ␣left ␣ed rap ␣holy ␣order ced ␣instr ened"
            " ␣mil ␣read"
        ),
        0.9442 * previous.among(
            "H ␣t ␣in ␣h ac ␣H ␣al og ␣Th ␣en ␣ser ok ␣per ied oc oin str ␣sy ␣Ar ative oly"
            " ␣own ␣character ␣dest ␣behold itc ␣answ ␣called ␣heard ␣met ␣par ␣ph ␣conc ␣caus"
            " ␣cur par ␣hold ␣contr ␣gener ␣prophe hil uring ␣follow sy ␣ste Therefore"
        ),
        0.5127 * token.among(
            "ed ac ␣un ␣as ␣up red ade ␣ag ␣again ated ␣used hed ␣slept ied ␣acc ␣down ither"
            " ␣back ␣char ired ␣Jer ized ␣relating ␣ind ␣brought ␣fore gan rop ged der ␣given"
            " ␣done ified ote ␣cond read ␣chan ␣left ␣ed ␣holy ␣enem ␣order ced ined ␣instr"
            " ␣themselves ened ␣mil ␣read"
        ),
        0.3086 * token.among(
            "ed ac ␣un ␣as ␣up ␣ag ␣again ated ␣ser ␣used hed ␣slept ied ␣acc ␣down ␣bed ␣back"
            " ␣char ired ␣Jer ized ␣relating ␣ind ␣brought ␣fore gan ␣inc rop ged der ␣given"
            " ␣done ␣cast ified ␣caus read ␣chan ␣left ␣ed ␣holy ␣enem ␣order ␣money ined ␣instr"
            " ␣themselves nded ened ␣read"
        ),
        row=353,
    ),
    # )/he/␣ha and 45 more; )/he/␣ha and 46 more
    "L0N731_he_ha_and_45_more_he_ha_and": gelu(
        -0.965,
        1.268 * token.among(
            ") he ␣ha ␣e ␣re ␣sha ␣se one ␣she ity ␣her ␣le ␣we ␣this ␣hand ␣comp we ␣im"
            " ␣person ␣if ird ␣every ␣ele ␣char ␣su ␣then ␣earth He ower ␣tra ␣another ␣body"
            " ␣first ␣mus oot ␣usually ␣inter ␣mid she ␣fruit ␣ed ␣death ␣dire She ident ␣move"
            " ␣anim ␣swe"
        ),
        0.7879 * token.among(
            ") he ␣ha ␣e ␣se one ␣she em ity ␣her ␣we ␣comp we ␣im ␣person ␣if ird ␣every ␣ele"
            " ␣back ␣char ␣su ␣then ␣earth He ower ␣tra ␣another ␣body ␣first ␣mus oot ␣face"
            " ␣usually ␣inter she ior ␣fruit ␣ed ␣death ␣wife ␣dire usually She ident ␣move They"
            " ␣anim ␣swe"
        ),
        0.7278 * previous.among(
            '\u2423t \u2423w \u2423b \u2423m \u2423n \u2423" \u2423e et \u2423or \u2423fr \u2423se pp \u2423from \u2423pl \u2423sm \u2423j up ub \u2423ar \u2423into \u2423ab \u2423when'
            " ␣comp urs ␣op ␣qu orm ther ␣person ␣if ␣being ␣ele ␣ev ␣rem tern ␣nor ␣cont"
            " ␣someone ␣neither ␣its ants atic ␣those ␣inter ␣ed ets ␣cor ␣cent ␣move"
        ),
        -0.2596 * word_start.among(
            ') - . ; b \u2423o \u2423to \u2423" \u2423e \u2423W \u2423or \u2423re \u2423his \u2423shall \u2423She \u2423Ben \u2423who \u2423ex \u2423tr \u2423blue \u2423like'
            " ␣comp ␣old ␣Mo ␣Oscar ␣black ␣thr ␣pre ␣cle ␣cold ␣res ␣orange ␣Ar ␣fore ␣Can ␣job"
            " ␣blood ␣body ␣first ␣dirty ␣par ␣face ␣Se ␣ass ␣only ␣resemb ␣ir ␣move ␣Qu"
        ),
        row=354,
    ),
    # v/ou/at and 41 more; v/om/am and 44 more
    "L0N735_v_ou_at_and_41_more_v_om_am": gelu(
        -0.8484,
        1.156 * token.among(
            "v ou at om am ad ␣H ␣wh ␣shall ␣are ␣thou ␣v ␣ye ak av ␣V ov ach ␣sc ␣ad via"
            " ␣shalt ␣El ␣saith ␣hor ␣sons ␣wom eh ␣cont dom hem ␣Ab ␣fam ␣dev ␣att ␣young ␣div"
            " ␣Am ␣inv iled ev ␣Bel esc amm"
        ),
        0.9799 * token.among(
            "v om am ad ␣H ␣wh ␣shall ␣thou ␣v ␣ye ak av ␣V ov ach ␣sc ␣ad ␣shalt ␣El ␣saith"
            " ␣sch ␣hor ␣sons ␣Jer ␣wom eh ␣cont dom hem ␣serv ␣Ab ␣fam ␣dev ␣att Yes ␣loud"
            " ␣young ␣div ␣Am ␣inv iled ␣holy ev ␣Bel esc amm ␣Eur"
        ),
        0.5361 * token.among(
            "v at om am ad ␣H ␣wh ␣thou ␣v ␣ye ak av ␣V ov ach ␣sc ␣ad via ␣shalt ␣El ␣saith"
            " ␣sch ␣hor ␣ev ␣sons ␣wom eh ␣cont dom hem ␣serv ␣Ab ␣fam ␣dev ␣att ␣young ␣div ␣Am"
            " ␣inv iled ␣holy ev ␣Bel ␣instr esc ison amm ␣Eur"
        ),
        -0.4123 * word_start.among(
            "; b c g ␣c ␣he ␣e ad ␣H And ␣O ␣at ␣com ␣thou ␣In ␣She ␣de ␣out ␣sh ␣le ␣app ␣wor"
            " ␣cl ␣we ␣V ␣green ␣bre ␣ro ␣Wh ␣pers ␣acc ␣pre ␣shalt ␣buys ␣tre ␣sy ␣among ␣fore"
            " ␣inc ␣Today ␣Se ␣Am ␣toward ␣inv ␣cre ␣whe ␣Har ␣instr"
        ),
        row=355,
    ),
    # C/␣T/␣h and 45 more
    "L0N737_c_t_h_and_45_more": gelu(
        -0.9858,
        1.005 * token.among(
            "C ␣T ␣h ␣S ␣W ␣L ␣H ␣r ␣st os ␣C ␣R ␣child br ␣Fr ov ␣ro ␣Oscar ␣Z ␣Wh ␣park ␣Eve"
            " ␣Pete mark ␣Hugo ␣Karl ␣Olga ␣school ␣ev ␣happy ␣wall ␣chair ␣build oice ␣shop"
            " ␣sunny ␣candle ␣market ham ␣bench ␣rainy ␣sto ␣beach ␣warm ␣windy ring ␣Mart"
            " ␣cloudy"
        ),
        0.582 * token.among(
            "C ␣T ␣h ␣S ␣W ␣H ␣r ␣st os ␣C ␣R ␣child br ␣Fr ov ␣ro ␣Oscar ␣Z ␣Wh ␣park ␣Eve"
            " ␣garden ␣Pete mark ␣Hugo ␣Karl ␣Olga ␣school ␣ev ␣happy ␣wall ␣chair ␣build oice"
            " ␣shop ␣sunny ␣candle ␣market ham ␣bench ␣rainy ␣sto ␣beach ␣warm ␣windy ␣bridge"
            " ␣Mart ␣cloudy"
        ),
        0.4365 * previous.among(
            "A G ␣the ␣w is ␣be ␣W ␣was ␣re ␣fr ␣un ␣li ␣fl ␣R ␣bo ␣co ␣Then ␣le ub ␣Fr ␣fe urs"
            " ␣behind ␣ro ␣sl ␣act ␣ang ␣ev ␣rem ␣tre ␣door fe ␣res ␣build ␣tra ␣X ␣got ␣wat"
            " ␣sil ␣bench Yes be ␣equ eb ␣beg anc ␣dwell ␣sto ␣Bel"
        ),
        0.208 * word_start.among(
            ": W re ␣g ␣S ␣as ␣at ␣com ␣one ␣me ␣bo ␣friend ␣her ␣some ␣will ␣see ␣wor Here"
            " ␣off ␣near ␣yellow ␣more For ␣been ␣being ␣seen ␣Karl ␣where ␣pri ␣nine ␣gen ␣des"
            " ␣cat ␣nor There ␣Which ␣slow ␣supp ␣spake ␣stand ␣certain ␣contr ␣warm ␣val ␣mult"
            " ␣Mart ␣subst ␣Greta ␣sat ␣taken"
        ),
        row=356,
    ),
    # ed/id/ht and 44 more; ed/id/ht and 43 more
    "L0N740_ed_id_ht_and_44_more_ed_id": gelu(
        -0.8645,
        1.192 * token.among(
            "ed id ht ␣on pp ook pt ␣upon iz ␣near ink ress hed Once ff ang ␣saw land ␣Ida"
            " ations led ung ␣away ␣mark ught ␣flowers ␣opened eh ins uck ␣behold ␣heard ␣prod"
            " cept Ida ␣ins ␣chan ash ␣organ ␣afraid ␣sound ␣fruit iled ␣sailor ␣dead rid med"
        ),
        0.7445 * token.among(
            "ed id ht ␣on pp ook pt ␣upon ␣near ink hed Once ff ang ␣saw land ␣Ida ations led"
            " ␣away ␣mark ught ting ␣flowers ␣opened eh uck ␣behold ␣heard ␣prod ␣closed cept"
            " Ida ␣ins ␣chan ␣organ ␣afraid ␣sound ␣fruit iled ␣sailor ␣dead ␣cook rid ␣read med"
        ),
        0.7323 * previous.among(
            "f he ␣o ␣s ha ␣f ␣n ␣ha ␣u ␣e na ␣E ␣so ␣out ␣child og ete Once ␣str ␣Tuesday ␣sc"
            " ␣pers ␣su ari ried ␣em ␣People ␣sur ex Months ␣mus ␣They ␣pur ␣ph ne ␣lived ehold"
            " ␣March Now ␣January ␣July ␣thoug gn ␣August ␣eff ␣def ␣ir ␣depart ␣che"
        ),
        -0.506 * word_start.among(
            "; n ␣w ␣b ␣re ␣sa ␣st ␣as ␣his un ␣there op ␣R ␣Y ␣ye ␣who ␣ex ␣pr ␣son ␣like ␣ac"
            " ␣no Once ␣U ␣pass ␣Friday ␣Ida ␣seen ␣bas ␣jud ␣fast ␣mark ␣works ␣sy ␣rep"
            " ␣relating ␣among ␣cr ␣many ␣dist ␣dest ␣eng ␣ed ␣round ␣only ␣how ␣cook ␣Hanna"
            " ␣plac ␣Frank"
        ),
        row=357,
    ),
    # -/C/L and 42 more; -/C/L and 45 more
    "L0N741_c_l_and_42_more_c_l_and_45": gelu(
        -0.9072,
        1.195 * token.among(
            "- C L M O R W ` b m ␣t ␣w ␣b ␣c ␣m ␣h ␣W ␣un ␣P verb ␣sp ␣R ␣friend ␣ar ␣K br ␣Th"
            " mb ␣sc sp ␣act cl pr ␣cat ald oll ␣cr ␣Ch gr uck ␣ph ␣rec ␣mer read anc"
        ),
        0.5351 * token.among(
            "- C L M O R W ` b ␣t ␣w ␣b ␣h ␣W ␣un ook ␣P verb ra ␣sp ␣R ␣ar ␣K ␣Th mb we ␣sc"
            " esp sp ␣act cl get pr ␣cat ald ␣girl oll ␣bet ␣sw ␣cr ␣Ch gr uck ␣att ␣ph ␣rec"
            " ␣mer anc"
        ),
        0.3647 * word_start.among(
            "h m s ␣f ␣d ␣in ␣I ␣ha ␣he ␣be ␣e ad ␣for ␣G ␣r ␣O ␣are ␣at ␣do ␣com ␣con ␣good"
            " ␣Yes ␣j ␣made ␣count ␣per per ␣ad ␣great ␣ele ␣jud ␣sub ␣pri ␣ind ␣cr ␣job ␣first"
            " ␣trans ␣mount ␣tem ␣sin ␣sil ␣spec ␣equ ␣certain ␣fall ␣3 ␣cent ␣air"
        ),
        0.2434 * previous.among(
            "P b c p ␣ ␣o ␣m ␣p an ic ␣or hen ich ct op the able ary ical ␣used ach ction ␣act"
            " ␣bas ph pr ␣gen lack ␣sy gy ank ␣ey oly ␣writ ient atic ␣met ␣ph ium air ␣mak"
            " ␣consisting ech rap ␣elect sy ␣genus ␣Walter"
        ),
        row=358,
    ),
    # W/␣t/␣n and 46 more; W/m/␣t and 46 more
    "L0N747_w_t_n_and_46_more_w_m_t_and": gelu(
        -0.8726,
        1.165 * token.among(
            "W ␣t ␣n ent st ion ation ␣pl ␣cl ␣flag ort ix ide ␣night ␣end ␣any ␣str orm ction"
            " per land ␣form str ␣way ␣place form ␣manner tern ative ␣bird Opposites ␣dist ex"
            " alk ␣dep ␣forest Ida ␣state ␣those ␣consisting ␣wave ination ution ␣system ␣subst"
            " ␣lack amm itude embr"
        ),
        0.6143 * token.among(
            "W m ␣t ␣n st ion ation ␣capital ␣pl ␣cl ␣flag ix ide ␣end ␣any ␣str orm ction land"
            " ␣form str ␣way rost form ␣manner tern ␣bird venia Opposites ␣dist ex alk ␣dep"
            " ␣forest osition ␣state gth ␣consisting ␣wave ination ution ␣system ement ␣subst"
            " ␣lack amm ␣process itude embr"
        ),
        0.5555 * previous.among(
            "n v ␣m om al ␣y im ol ul um em ␣con ␣v ␣al iv ust ical ial ␣ser ␣per pl atur per"
            " ␣can Shopping ens form ␣nor ual ized com ␣em ␣cont ␣tem ␣col istic ␣February ␣num"
            " ␣lived ␣sal ␣occ ␣inv ␣trib ␣sol ␣cor ␣grou ␣ir ␣piec greg"
        ),
        0.3387 * word_start.among(
            '" , o r \u2423 \u2423t \u2423s \u2423( \u2423in \u2423T \u2423G \u2423O \u2423man \u2423but \u2423pro \u2423ex \u2423al \u2423flag \u2423On \u2423ab \u2423Mia \u2423Clara'
            " ␣Monday per ␣can ␣Stone ␣form ␣jud ␣fast ␣manner ␣sy ␣lar ␣rep ␣sec ␣ind ␣bird"
            " ␣exp ␣dist ␣int ␣dest ␣dep ␣wood ␣state ␣inter ␣consisting ␣mid ␣ra ␣possess"
        ),
        row=359,
    ),
    # A/g/␣The and 39 more; after ␣t/␣o/␣L and 45 more
    "L0N748_a_g_the_and_39_more_after_t": gelu(
        -0.8918,
        1.354 * token.among(
            "A g ␣The ␣Tom ri ong ␣Ben ␣Yes ␣Max ␣facts ␣Sara ␣friends ␣Mia ␣big ␣Fr ␣Leo"
            " ␣Oscar ang ␣Ruth ␣Wh ␣Vera ␣Wednesday Max ␣needs ␣buys ␣Pete ␣Ida ␣Hugo ␣No ␣Olga"
            " ␣fast ␣Have Oscar ific ␣behold ␣reg ␣February ␣April irc ␣est ␣mill ␣Qu"
        ),
        0.8618 * previous.among(
            "␣t ␣o ␣L ␣r ␣as ␣P ␣at ␣C ␣Y ␣In ␣good ␣Yes ␣see ␣al ␣wor ␣ar ␣ab ␣Now ␣end ␣knows"
            " ␣ser ␣count ␣Br ␣op ␣comm ␣per ␣ear ␣Wh ␣No ␣bell ␣hor ␣2 ␣dec ␣Jer ␣Ar ␣bel"
            " ␣People ␣prop ␣job ␣lives ␣ent ␣trans ␣X ␣mer ␣ed ␣med ␣September ␣belie"
        ),
        0.6757 * token.among(
            "A g it ␣The ␣them ␣Tom ␣Lily ong ␣Yes ␣child ␣Max ␣facts ␣Sara ␣friends ␣Now ␣Sam"
            " ␣Mia ␣big ␣Fr ␣Leo ␣Oscar ang ␣Ruth ␣Vera ␣Wednesday ␣needs ␣buys ␣Pete ␣Ida ␣Hugo"
            " ␣No ␣Olga ␣fast tern ␣Have Oscar ific ␣behold ␣reg ␣closed ␣February ␣lived ␣April"
            " irc ␣est ␣mill rid ␣Qu"
        ),
        0.06967 * word_start.among(
            "- A ␣he ␣The ␣Anna ␣Tom ␣ye ␣Yes ␣Sara ␣Sam ␣Mia ␣per ␣Leo ␣buys ␣Hugo ␣No ␣Olga"
            " ␣Have ␣trans ␣reg ␣eff ␣depart"
        ),
        row=360,
    ),
    # k/z/␣a and 45 more; after ␣f/␣l/␣he and 41 more
    "L0N751_k_z_a_and_45_more_after_f_l": gelu(
        -0.9627,
        1.022 * token.among(
            "k z ␣a is al ad ␣The se us ␣have ␣What ark ␣which ␣thy ␣Then av ␣what This ␣your"
            " ␣this ␣Everyone ␣gave igh ␣today ␣our ␣su ful ␣ob ught ␣Have ␣brought ␣command"
            " ␣bring ␣build ␣turn Opposites ␣learned ␣imp ham ␣evil ␣Which ␣caus ␣spake eb ash"
            " ised ␣return ek"
        ),
        0.8355 * previous.among(
            "␣f ␣l ␣he ␣li ␣she ␣fl ␣there ␣all ark ␣bl ␣LORD here Th ␣le ␣gave ␣str ␣ro ␣Z"
            " ␣saw ␣painted ␣te Then ␣car He ␣res There ␣del ␣Fe ␣brought ␣bring ␣burn ␣got"
            " ␣caus ␣sal ␣prov ␣ref ␣righteous ␣ass ␣ple ␣Jo ␣conf ␣est ␣ra ␣shew"
        ),
        0.5508 * token.among(
            "k z is ␣f ad ␣The to us ␣them ark ␣D ␣Then av The ass ␣child This ␣your ␣this ␣Fr"
            " ␣gave atur ␣im igh ␣our ␣su ␣ob ␣Hill ught There ␣Have ␣command ␣bring ␣build"
            " ␣turn ␣imp ␣tak ␣evil ␣Which Do ␣caus ash ised ␣return ek ␣depart ␣shew"
        ),
        0.1179 * sentence_start.among(
            "( C D E F L O T W Y Z ␣and ␣d ␣he ␣th ␣S ␣M And ␣O ␣shall ␣she ␣are ␣have ␣all est"
            " ␣thou ␣Then ␣their ␣God ␣see Th ␣le The ␣we This ␣Th ␣There ␣make ␣saith ␣then He"
            " ␣water There ␣bring Where Colours ␣As ␣dwell So They"
        ),
        row=361,
    ),
    # es/ion/ack and 45 more; ion/hen/ity and 45 more
    "L0N752_es_ion_ack_and_45_more_ion": gelu(
        -1.135,
        1.279 * token.among(
            "es ion ack ity ␣time ␣facts ck ␣friends ness ance ␣hand ␣pain ␣land ction ␣key"
            " ␣things ␣away ions ␣heart cy ␣wind ities ␣head ␣days ␣blood ins eren ␣life ines"
            " ␣words ␣thing ␣eyes ␣voice ␣face ones ons ␣host ␣hands ␣mouth ␣arm ech ␣fruit ense"
            " ement ␣peace ␣servants ains ␣kingdom"
        ),
        0.7596 * token.among(
            "ion hen ity ␣time ␣facts ck ness ance ␣pain ␣land ction ␣key ␣things self ␣away"
            " ions ␣heart cy ␣wind ities ␣head ␣days ␣blood ␣fire eren ␣life ines ␣words ␣thing"
            " ␣eyes ␣voice ␣face ize ones ons ␣host ␣hands ␣mouth ␣arm ech ␣fruit ement ␣peace"
            " ␣servants ains ␣process ␣position ␣kingdom"
        ),
        0.7217 * previous.among(
            "␣s ␣his ␣my ␣thy ␣fac ␣tr ␣dr ␣ac ␣fe ang ␣wr ␣acc ␣ang ␣char ␣spe ␣brought"
            " ␣command oly ␣own ␣sk ␣prin ␣answ ␣col ␣mine lic ␣cond ␣mer ␣sal ehold ␣cur ␣tab"
            " ␣arm ␣mat ␣ple ␣diff ␣thoug ␣sto ␣contr ␣prophe ␣trib ␣holy ␣enem iqu ␣eff ␣alt"
            " ␣def ␣stren ␣che"
        ),
        0.2948 * word_start.among(
            "␣h ␣her ␣af res ␣K ␣V ␣comp ␣per ␣ro per ␣light ␣long ␣tom ␣things ␣seen ␣rem"
            " ␣high ␣door ␣dark ␣clean ␣Have ␣cand ␣days ␣prop ␣sur ␣fire ␣dist ␣dest ␣ret ␣ve"
            " ␣cond ␣mer ␣host ␣hands ␣those ␣Am ␣Lars ␣Albert ␣enem ␣conf ␣peace ␣perform"
            " ␣eleven ␣stren ␣process ␣kingdom ␣possess ␣Qu"
        ),
        row=362,
    ),
    # t/ed/et and 41 more; t/ed/et and 45 more
    "L0N754_t_ed_et_and_41_more_t_ed_et": gelu(
        -0.75,
        1.256 * token.among(
            "t ed et ␣was ut el ht ␣se pp ill ␣shall ␣sp if ␣co ust ␣yellow ered ␣shalt ␣long"
            " ␣let get ␣did ␣should ught ret ␣brought aught gan els let ␣met ␣wat ised ␣leaves"
            " ␣mat ets ␣round ␣sol ␣det ␣cent nded ␣lay ␣anim ␣Eur"
        ),
        -0.7227 * word_start.among(
            "␣n ␣e am ␣A ␣an ␣as ␣O ␣she ␣do un ␣ne ␣there ␣C ␣R ␣me ␣kn ␣ch ␣pro ␣fac ␣ex ␣app"
            " ␣yellow ␣fe ␣comm ␣Z ␣There ␣can ␣bas ␣should ␣dec ␣cand ␣play ␣brought ␣job ␣sk"
            " ␣given ␣tem ␣eng ␣prod ␣cast ␣mer ␣caus ␣cour ␣leaves ␣May ␣cre ␣whe ␣cent"
        ),
        0.6527 * token.among(
            "t ed et ␣was ut el ht ␣se pp ill ␣shall ␣co ␣j ust orn ␣yellow ered lt ␣shalt"
            " ␣long ␣let get ␣may ␣did ␣should ught ret ␣brought aught gan els let ␣met ␣wat"
            " ised ␣leaves ␣mat ␣fruit ets ␣round ␣sol ␣det ␣cent nded ened ␣lay ␣anim ␣Eur"
        ),
        0.3636 * previous.among(
            "L ␣n ␣g ig ␣com ␣sp ␣there op ␣thou ␣thee ␣ag ␣ab ␣gr ␣Israel ah ater ␣land ␣men"
            " ␣ear ign igh ␣har ␣ang ␣earth ␣des ␣hor It ␣heart There ␣sk ␣dw eren ␣heaven ␣tem"
            " ␣cast ␣sil ␣spec ␣flesh ␣lit ␣return ␣mid ␣thoug ␣prophe ␣med ␣resp ␣ra ened ␣mil"
            " med"
        ),
        row=363,
    ),
    # ␣to/␣in/␣for and 45 more; ve/␣in/to and 45 more
    "L0N758_to_in_for_and_45_more_ve_in": gelu(
        -1.04,
        1.856 * token.among(
            "␣to ␣in ␣for ␣on ␣unto ␣up ␣at ␣by ␣them ␣all ␣In ␣upon On ␣af ␣under ␣fac ␣out"
            " ␣ex ␣al ␣after ␣ar ␣into ␣off out han ␣before ␣knows ␣over ␣against ␣down hes"
            " ␣than ␣way ember ␣away ␣through ␣about ␣among ␣forth ␣between ex over ␣sal ␣toward"
            " ify uring ␣cover ␣until"
        ),
        0.624 * token.among(
            "ve ␣in to ␣on ␣at ␣from op ␣br ␣know ␣upon ␣so ␣co ␣pr ␣ar ␣into ␣box ␣off ␣before"
            " ␣dis ␣knows ␣land ␣even ␣over ␣down ␣Stone Max especially ␣lost ␣about ␣without"
            " ␣heard ␣met ␣ve ␣daught ␣keep ␣inter ␣mid ␣pray ␣bro ␣elect uring sha rad ␣process"
            " ␣priests ␣States ␣mil med"
        ),
        0.3071 * token.among(
            "␣in to ht ␣on ␣at ␣from op ␣br ␣upon ␣pr ␣ar ␣box ␣off ␣before ␣knows ␣even ␣over"
            " especially ␣about ␣without uit ␣heard ertain ␣met ␣ve ␣daught ␣keep ␣April ␣inter"
            " ␣mid ␣pray ␣engine ␣contr bl ␣bro ␣elect uring sha ␣bridge ␣quiet rad ␣process"
            " ␣priests ␣States ␣anim ␣mil ␣food med"
        ),
        0.2242 * previous.among(
            "d ␣d ␣h am im ␣li ␣ne ␣com ␣my ␣out ␣son ␣ab Once ␣come ␣men ␣im way ␣har ␣hor"
            " ␣take ␣bring ␣tra ␣turn ␣sur der ␣disc ␣mus ␣cut ␣mine ␣ph ne ␣cast yl ␣woman"
            " ␣stand ␣arm ␣return ␣mid ␣ran irc ␣round ␣enem ␣sword ␣depart ␣Saul ␣mil acle ␣bat"
        ),
        row=364,
    ),
    # D/E/O and 45 more; after J/O/R and 46 more
    "L0N759_d_e_o_and_45_more_after_j_o": gelu(
        -0.9548,
        1.071 * token.among(
            "D E O d l r z re le ell ere na ke ␣O ␣him ara ra ld ␣them here ␣me ard ora red"
            " ␣thee da urn hed are ␣Paul ␣David ␣saith led ew self ␣something He ␣art oria oe oh"
            " ␣face be ehold ␣wanted ␣fathers ␣themselves ␣America"
        ),
        0.8959 * previous.among(
            "J O R e f he re ha ou ␣f ␣ha ␣he ␣be ␣A ere ␣G ␣E ␣J ␣N ␣O ␣li ␣R ␣know ␣pro ␣God"
            " ␣Is ␣ro ␣Z ␣U ␣cle ␣hast He ␣del ␣art ␣brought ␣bring ␣Ab ne ␣cast be ␣Am ␣destroy"
            " ␣answered ␣appe ␣Jo ␣est ␣North ␣belie ␣Eur"
        ),
        0.4945 * token.among(
            "E O l r re ve ere na ke ␣O ␣him ara ra ␣them here ␣me ora red ␣thee da urn ␣Israel"
            " hed oss are ␣Paul ␣David ␣saith led ew self ␣something He ␣dec ␣art ried oria"
            " ␣Americ ope oe oh ␣face be ␣himself ␣fathers ␣death ␣themselves rad ␣America"
        ),
        0.3104 * token.among(
            "E O r re ve ere na ke ␣O ␣him ara ra ␣them here ␣me ora red ␣thee ␣Sara da urn"
            " ␣Israel hed oss ␣Paul ␣David ␣saith ␣kind led ew ames ␣something He ␣art ried oria"
            " ␣Americ ope oe oh ␣face be ␣himself ␣fathers de ared ␣themselves rad ␣America"
        ),
        row=365,
    ),
    # ␣/␣G/␣him and 40 more; after ␣o/␣l/␣h and 45 more
    "L0N760_g_him_and_40_more_after_o_l": gelu(
        -0.842,
        1.063 * token.among(
            "␣ ␣G ␣him ␣tw ord ␣br ␣thee ␣blue ␣again ys ␣green ␣five ␣yellow ␣white ␣six"
            " ␣black ␣slept ␣Thursday ␣brown ␣long ␣pink ␣away ␣clean ␣wall ␣another ␣behold"
            " ␣disc ␣att ␣10 ␣loud ␣tab Vera ␣host ␣young ␣twelve ␣July ␣round ␣det ␣mult"
            " ␣September ␣Saul ␣piec ␣December"
        ),
        0.706 * previous.among(
            "␣o ␣l ␣h ␣L ␣his ␣upon On ␣three ␣ab ␣ke ␣five ␣gave ␣could ␣Oscar ␣park ␣took"
            " ␣har ␣No Then ␣find ␣hor ␣car Numbers ␣door ␣wall ␣chair ␣play ␣brought ␣ey ␣take"
            " ␣build ␣People ␣umbrell ␣shop teen ␣hundred ␣met ␣tab ␣young ␣arm ␣twelve ␣pray"
            " ␣June ␣elect hil ␣enem ␣quiet acle"
        ),
        0.5868 * token.among(
            "8 ␣ ␣him ␣tw ord ␣br ␣fac ␣thee ␣blue ␣again ys ␣green ␣five ␣yellow ␣black ␣slept"
            " ␣Thursday ␣brown ␣long ␣pink ␣away ␣clean ␣wall Oscar ␣strong ␣prin ␣behold ␣disc"
            " ␣att ␣loud ␣tab ␣hot Vera ␣host ␣young ␣twelve ␣July ␣round ␣trib ␣det ␣mult"
            " ␣September ␣Saul ␣piec ␣December ␣October"
        ),
        0.3499 * token.among(
            "8 J ␣him ␣tw ord ␣br ␣fac ␣thee ␣again ys ␣five ␣yellow ␣black ␣slept ␣Thursday"
            " ␣brown ␣long ␣David ␣pink Sam ␣clean Oscar ␣another Paul ␣strong ␣ent ␣prin"
            " ␣behold ␣disc ␣att ␣loud ␣tab ␣hot Vera ␣host ␣young ␣twelve ␣July ␣round ␣trib"
            " ␣Jon ␣det ␣mult ␣September ␣Saul ␣piec ␣December ␣October"
        ),
        row=366,
    ),
    # ␣y/ive/ome and 38 more; ␣y/ive/ome and 39 more
    "L0N765_y_ive_ome_and_38_more_y_ive": gelu(
        -0.9259,
        1.263 * token.among(
            "␣y ive ome ␣O ␣What ite ␣me ␣us ␣what ␣ke ire ␣more ␣rel ␣qu ␣1 ase ␣much ␣David"
            " ␣name Numbers ␣give ␣2 ␣Lord ␣sy ␣month ␣sec ␣brought ␣bring ␣bel oly ␣given"
            " ␣Listen ␣same ␣Edith ␣beg ␣mid oved ␣Albert ␣resp ␣sac ␣Frank"
        ),
        0.7331 * token.among(
            '\u2423y ive ome \u2423O \u2423What ite \u2423us \u2423what \u2423ke ire \u2423more \u2423rel \u2423qu \u24231 ase \u2423much \u2423David ?"'
            " ␣name Numbers ␣give ␣2 ␣Lord ␣sy ␣month ␣sec ␣brought ␣bring ␣bel oly Nora ␣given"
            " ␣Listen ␣same ␣Edith ␣beg ␣mid oved ␣Albert ␣resp ␣sac ␣Frank"
        ),
        0.3966 * previous.among(
            "re ␣is ␣be ␣se ␣do ind ␣de ␣af res ␣gre ␣God ␣le ␣fe ␣bec ␣pre ␣te ␣where Then"
            " ␣hast ␣des ␣rem ␣How ␣give ␣colour He ␣res ␣Have ␣Fe ␣Ar ␣bring ␣Can ex ␣pres"
            " ␣trans ␣cause be ␣caus ehold ␣rece ␣ple de ␣destroy irc ␣cre ␣trib ␣est ␣piec"
            " Therefore ␣possess"
        ),
        0.3943 * word_start.among(
            "␣a al ␣L ␣H ir ␣k ␣with ␣B ␣O ␣said ␣has ␣do ␣them ␣one ␣two ␣know ␣j ␣fe ␣Leo"
            " ␣Gre ␣ad ␣took ␣today ␣than ␣rem ␣give ␣colour ␣2 ␣Lord ␣month ␣Lane ␣bel ␣prop"
            " Where ␣ret ␣state ␣Ol ␣host ␣hands ␣farm ␣beg ␣May ␣stud ␣resp ␣Frank ␣Mordalia"
            " ␣line"
        ),
        row=367,
    ),
    # ”/␣/␣t and 45 more; ”/N/␣ and 45 more
    "L0N766_t_and_45_more_n_and_45_more": gelu(
        -1.011,
        1.26 * token.among(
            '" \u2423 \u2423t \u2423w \u2423m \u2423n \u2423M \u2423k \u2423se \u2423r adjective \u2423cap \u2423con ri \u2423v \u2423de \u2423us \u2423co \u2423ex iv \u2423V \u2423op'
            ' \u2423per \u2423rel \u2423qu \u2423str \u2423sl \u2423cons \u2423our ?" \u2423des \u2423ev tern \u2423boy \u2423girl \u2423prin \u2423fam \u2423dev \u2423mus'
            " ␣tem ␣num ␣daught ␣mak ␣diff ␣gener ␣med ␣pol ␣cent"
        ),
        0.5204 * token.among(
            '" N \u2423 \u2423t \u2423w \u2423m \u2423n \u2423M \u2423k \u2423se \u2423r adjective \u2423cap \u2423con ri \u2423v \u2423de \u2423us \u2423co \u2423V \u2423op \u2423rel'
            ' \u2423qu \u2423str \u2423sl \u2423cons \u2423our ?" \u2423des \u2423ev tern \u2423boy \u2423girl \u2423prin \u2423fam \u2423dev \u2423mus \u2423tem \u2423num'
            " ␣daught ␣mak ␣diff ␣gener ␣med ␣pol ␣cent amm ␣anim"
        ),
        0.3526 * previous.among(
            "␣th On the av The ␣gr ␣dr ␣pain ␣gave ␣sle ␣fe orm atur ␣make ␣pre ␣cle ␣buys ␣har"
            " ␣let ␣te ␣through ␣give ␣bet ␣hard ␣build ␣tra ␣might gr ␣sk ␣int ␣trans ␣cause"
            " ␣given ␣col ␣prod ␣cut ␣ve ␣caus ␣sal ehold ␣cur eb ␣mak ␣sing ␣mid ␣gener ␣number"
            " ␣piec"
        ),
        0.2759 * token.among(
            '" N \u2423 \u2423t \u2423w \u2423m \u2423n \u2423M \u2423k \u2423se \u2423r adjective ri \u2423v ild \u2423de \u2423us iv \u2423V \u2423op \u2423rel \u2423qu \u2423str'
            ' \u2423sl \u2423cons \u2423our ?" \u2423des \u2423ev tern aught \u2423prin Months \u2423mus uit \u2423tem iol \u2423num \u2423daught'
            " ␣mak ␣diff ␣dwell ␣gener ␣med ␣pol rad amm ␣anim"
        ),
        row=368,
    ),
    # )/,/; and 40 more; in a word beginning '/-/d and 46 more
    "L0N767_and_40_more_in_a_word": gelu(
        -1.036,
        1.133 * token.among(
            ') , ; ): \u2423h ent \u2423or ith ell \u2423with ome ill and \u2423are "; ite qu ade up \'s ish \u2423end ok'
            " its of ␣if ␣form ␣way ely ull ␣should ock ␣head ian ); ␣mak ␣hands ␣leaves ␣sound"
            " ␣lack ␣leg bs ␣line"
        ),
        0.5705 * word_start.among(
            '\' - d m p s \u2423 \u2423t \u2423f \u2423m \u2423p \u2423" \u2423you \u2423she \u2423fl \u2423up \u2423had \u2423com \u2423from \u2423bl \u2423Goodbye \u2423ch'
            " ␣pro ␣sm ␣red ␣ac ␣end ␣six ␣Wednesday ␣im ␣la ␣lamp ␣where ␣Al ␣res ␣Swan ␣opened"
            " ␣strong ␣Why ␣dist ␣short ␣pur ␣cour ␣priest ␣lack ␣leg ␣pub ␣most ␣line"
        ),
        0.4884 * token.among(
            ") , m r es at ith ell ␣E ill ␣they ine ␣there ␣bl ree here ade ␣out ␣nam ␣when ide"
            " orn ish ial ib its of But ␣egg ␣form ␣place ull ens ␣should ␣res ible ␣head ian"
            " let oy ); ␣would ␣beg ␣leaves ␣sound ␣eff ␣lack ␣leg ␣line"
        ),
        0.2429 * token.among(
            ") ␣I ␣th ␣that ␣M ␣B ap ter ill ch ␣have ␣bl ree ␣ch ren ade ime own ould ␣after"
            " ␣time ␣child ish ␣end ␣There ␣Ruth ␣kite ␣been of ␣egg ␣form especially ␣find ull"
            " ␣month ␣head Opposites ␣tem ␣voice ␣would ␣flesh ␣beg ␣left ␣lack ␣leg ␣z"
            " ␣commanded ␣November ␣line"
        ),
        row=369,
    ),
    # ␣(/␣was/␣not and 37 more; after ␣J/␣went/␣R and 35 more
    "L0N769_was_not_and_37_more_after_j": gelu(
        -0.8275,
        1.325 * token.among(
            "␣( ␣was ␣not ␣It ␣she ␣me ␣man ␣book ␣Yes ␣time ␣am ␣named ␣tr ␣friends ␣night"
            ' adverb \u2423Stone \u2423today \u2423drum \u2423person \u2423Ida mark \u2423egg oin ," \u2423dog \u2423Field \u2423boy \u2423girl'
            " ␣shell ␣Park ␣Swan ␣dirty ␣Listen ␣travel ␣lived ␣occ man ␣Ir ␣November"
        ),
        0.8186 * previous.among(
            "␣J ␣went ␣R art ␣Hello ␣book ␣father ␣Is ␣Yes ␣child ␣city ␣knows ␣count Ben ␣wr"
            " ␣Monday ␣saw ␣painted ␣park ␣act ␣find ␣school ␣works ␣door ␣boy ␣girl ␣art ␣Ar"
            " ␣job ␣shop ␣travel ␣Bruno ␣servant ␣answered ␣Jo ␣Mart ␣sit ␣Walter"
        ),
        0.6437 * token.among(
            "␣and ␣m ␣( ␣in ␣was ig ␣not ␣P ␣man ment ␣al ␣flag ␣named ␣small ␣friends ␣before"
            ' \u2423night ool adverb \u2423Stone \u2423today \u2423person arn \u2423Ida mark \u2423egg oin \u2423spe ," \u2423dog \u2423Field'
            " ␣boy ␣girl ␣shell ␣Park ␣Swan ␣head ␣neither ␣behold ␣travel ␣lived ␣caus ␣occ man"
            " ␣cre ␣sat ␣November ␣shew"
        ),
        0.1041 * word_start.among(
            '\u2423of \u2423( \u2423to \u2423r \u2423Now \u2423night \u2423drum \u2423person \u2423Ida ," \u2423dog \u2423sur \u2423character \u2423Listen'
            " ␣travel ␣lived ␣certain"
        ),
        row=370,
    ),
    # last followed by :/?/I and 45 more; last capitalised but one A/K/N and 45 more
    "L0N770_last_followed_by_i_and_45": gelu(
        -0.9788,
        1.215 * followed.among(
            ': ? I j \u21b5 is \u2423on \u2423you And \u2423unto \u2423them "; \u2423all \u2423one \u2423bo \u2423will \u2423us \u2423Who \u2423after \'s'
            " ␣tr ␣Do ␣any ␣hath ␣even ␣against One ␣sl ␣today But ␣buys Then ␣away ␣very ␣Have"
            " ␣without ces Where ␣Why ␣exp eren ␣int Eve Now ␣whose ␣fall So ␣sword"
        ),
        1.077 * other_capitalised.among(
            "A K N R T Z ␣M ␣A ␣E ␣It ␣P ␣C ␣D ␣Goodbye ␣Y ␣In ␣Yes Th ␣K ␣Do ␣Re ␣That ␣David"
            " ␣Bell ␣No ␣Reed ␣Hill ␣Hart Sam Names ␣Have ␣Moss ␣Ar ␣So ␣Jud Where ␣Ch ␣Why ␣Ab"
            " ␣Listen ␣Which ␣Jacob Olga ␣Edda ␣Jo ␣Greta They Therefore"
        ),
        0.5164 * sentence_start.among(
            '( D R \u2423s \u2423w \u2423is \u2423ha \u2423be \u2423" \u2423or \u2423H \u2423J \u2423as \u2423she \u2423have \u2423bl \u2423two \u2423which \u2423kn \u2423Y \u2423some'
            " ␣who ␣see ␣am ␣having ␣even ␣make ␣That of ␣if ␣where ␣then ␣may ␣ob Names ␣So"
            " ␣neither ␣now ␣behold ␣Listen ␣rec ␣yet ␣caus ␣usually ␣div ␣Am ␣both ␣Sel ␣trib"
        ),
        -0.2377 * word_start.among(
            "' ? ␣is ␣n ␣The ␣H ␣G ␣you ␣N ␣O ␣P ␣have ␣at ␣C ␣her ␣man ␣who ␣God ␣Yes The ␣app"
            " ␣V ␣Israel ␣count ␣six ␣more ␣land ␣over ␣seven ␣Wh ␣U ␣park ␣eight ␣David ␣door"
            " It ␣law ␣Jerusalem ␣As ␣Christ ␣Jacob ␣ref ␣death ␣windy ␣dead ␣cook ␣mult"
            " <|endoftext|>"
        ),
        row=371,
    ),
    # ␣ha/ap/␣up and 41 more; ␣ha/␣up/␣went and 42 more
    "L0N771_ha_ap_up_and_41_more_ha_up": gelu(
        -0.9108,
        1.128 * token.among(
            "␣ha ap ␣up ␣went ␣com ␣out ␣sh ␣ab ␣go ␣hand ink amp ␣come ␣over ␣im ␣down ␣pass"
            " ␣la ␣back ␣put ␣way ␣des ␣away ␣dec ␣wind ␣forth ␣turn ␣ent ␣together uck ␣disc"
            " ␣cast ␣return ␣ran ␣fall ␣left ␣bro ␣round ␣dire ␣themselves ␣plac ␣depart ␣move"
            " ␣walk"
        ),
        0.7308 * token.among(
            "␣ha ␣up ␣went ␣com ␣out ␣sh ␣ab ␣go ␣hand ink amp ␣come ␣over ␣down ␣pass ␣la"
            " ␣back ␣put ␣way ␣des ␣away ␣dec ␣wind ␣forth ␣turn ␣ent ␣together uck aves ␣disc"
            " ␣cast ␣hands ␣return ␣ran ␣fall ␣left ␣bro ␣round ␣dire ␣war ␣themselves ␣plac"
            " ␣depart ␣move ␣walk"
        ),
        0.3051 * previous.among(
            "␣p ␣g ap ␣r ␣st ce ject ␣fl ␣went ␣they ax ␣de ass ␣dr ␣go ep amp ␣come ft ␣sc"
            " ␣pass ␣put ␣set ␣place ␣car ␣dec ␣brought ried ␣take pe ␣bring ␣turn ␣dist ped"
            " ␣cut ␣cast ␣tab ␣chan ␣return ␣wave ␣fall ␣plac ␣sat ␣depart ␣taken ␣piec ␣sit"
            " ␣line ␣bat"
        ),
        0.1646 * word_start.among(
            '\u2423" \u2423for \u2423up \u2423went \u2423sp \u2423some \u2423sh \u2423ab \u2423Everyone \u2423Br \u2423over \u2423pass \u2423la \u2423back \u2423put \u2423way'
            " ␣des ␣those ␣Yolvia ␣ran ␣fall ␣bro ␣dire ␣depart ␣move"
        ),
        row=372,
    ),
    # '/C/H and 45 more; '/C/H and 46 more
    "L0N773_c_h_and_45_more_c_h_and_46": gelu(
        -0.9095,
        1.147 * token.among(
            "' C H I T W Y he ␣I ke ␣What ␣they ␣there ␣me ␣ye fore the ␣le The ␣we ally ␣Where"
            " ans we ther ase ␣much ␣other ␣where ange ely He ␣these There ␣among ␣thereof ins"
            " ␣many gre she de ␣inv imes ␣contr ␣instr She pro They"
        ),
        0.7147 * token.among(
            "' C H I T W Y he ␣I ke ␣What ␣they ␣there ␣ye other fore the ␣le The ␣we ally"
            " ␣Where ans we ther ied ase ␣much ␣other ␣where ange ely ␣these There ␣among"
            " ␣thereof ins ␣many gre oney she de ␣inv imes ␣contr ␣instr She pro They"
        ),
        0.2518 * previous.among(
            '" - W Y d w \u2423d \u2423" \u2423W st \u2423wh And \u2423st ore ra the Th \u2423time \u2423when \u2423any \u2423used ause \u2423str'
            " ␣Wh ther For ␣if But ␣where ␣char ␣How ␣because ric ␣wom ␣ind ␣ey Where gre ␣dist"
            " ␣behold ␣consisting irc ␣whe ␣subst ␣until ␣leg ␣ste ␣process"
        ),
        0.08936 * word_start.among(
            '" he \u2423I \u2423" st \u2423flag \u2423bu \u2423Where \u2423used \u2423comm \u2423bec \u2423these There \u2423fore gre de \u2423inv'
            " ␣contr ␣instr"
        ),
        row=373,
    ),
    # k/an/ac and 44 more; after ␣c/␣l/␣H and 42 more
    "L0N776_k_an_ac_and_44_more_after_c": gelu(
        -0.8117,
        1.179 * token.among(
            "k an ac ␣un os um ma ␣con ital ␣Hello qu ous av ␣nam ␣ac ob ␣fe ach ␣Z atur uc"
            " ␣slept ␣Stone ␣har ␣great ␣earth ␣tre tern ␣sw acter ible ␣tra ␣writ gr ␣fam atic"
            " ␣mer ␣caus ␣mak ␣host oney ␣trib ev ␣sign sha iqu ␣order"
        ),
        0.7363 * previous.among(
            "␣c ␣l ␣H ␣li ld ␣v ␣know ␣ch ␣fac ␣al uth ␣fe ␣op ␣comm ␣ear ␣word ␣saw ␣ang acter"
            " ␣ind ␣cr ␣fore ␣bel ␣Jud oly ␣sk ␣fam ␣answ ␣tem ␣col ␣rec ␣conc ␣Bruno ␣prov ␣lit"
            " ␣ass ␣pray ␣organ irc ␣prophe ␣resp ␣alt ␣fear ␣belie ␣read"
        ),
        0.6391 * token.among(
            "k an ac ␣un os um ily ma ␣con ital qu ous ␣nam iv ␣ac ob ␣fe ach ␣Z atur uc ␣slept"
            " ␣Stone ␣har ␣great ␣oppos ␣earth ␣tre tern ␣sw acter ␣tra ␣writ gr ␣fam atic ␣mer"
            " ␣caus ␣mak ␣host oney ␣trib ev ␣sign sha iqu ␣order ␣grou"
        ),
        0.2693 * word_start.among(
            "c s t en ␣li ␣D ␣one ␣Hello ␣She ␣pro ␣see ␣nam ␣ac ␣hand ␣Z ␣Wh ␣slept ␣cons"
            " ␣earth ␣sho ␣sw ␣cr ␣writ ␣prov ␣sign ␣resp"
        ),
        row=374,
    ),
    # A/I/ou and 45 more; I/ou/): and 45 more
    "L0N777_a_i_ou_and_45_more_i_ou_and": gelu(
        -1.037,
        1.297 * token.among(
            "A I ou ): ␣I ␣he And us ␣It ␣she ␣Anna ␣they ␣LORD ␣thou ␣Goodbye ␣ye ␣She ␣Lily"
            ' \u2423so \u2423Then fore \u2423Who \u2423God \u2423we out ove \u2423Paul \u2423Clara Emma But \u2423Saturday Then \u2423name ,"'
            " He ␣So ␣Jesus ␣Moses ␣Why ␣therefore ␣neither ␣They ␣Christ ␣Jacob ␣priest she So"
            " Therefore"
        ),
        0.6261 * token.among(
            "I ou ): ␣I ␣he And ␣not us ␣It ␣she ␣they ␣LORD ␣thou ␣Goodbye ␣man ␣ye ␣Then fore"
            ' \u2423day \u2423God \u2423we out \u2423well ove \u2423Paul \u2423Clara Emma But \u2423Saturday Then Sara ," He \u2423So'
            " ␣Jesus ␣Moses ␣Why ␣therefore ␣neither ␣They ␣Christ ␣Jacob ␣priest she So She"
            " They Therefore"
        ),
        0.3356 * previous.among(
            "- ␣W ␣L ␣H ␣A ␣fr ␣sa ␣un ␣O ␣C ␣R ␣Y ␣but Th ␣al ␣after ␣ar ␣facts ␣ab ␣tr ␣Now"
            " ␣V ␣Th ␣live ␣Fr ␣seven ␣ear For adverb ␣today But ␣much ␣El inn ␣gl ␣hor ␣because"
            " ␣dark ␣last ␣tem ␣mer ␣loud ␣3 Thank ␣Bel ␣until ␣September ␣belie"
        ),
        0.2943 * token.among(
            ") I n ou ␣he And us ␣she verb ly ␣they ␣LORD ␣thou ous ␣Then fore ␣God ␣we out ␣My"
            ' \u2423having Lily ove \u2423Paul \u2423looked Emma \u2423painted But \u2423garden \u2423seen Then led ," Sam He'
            " ␣river ␣So ␣Jesus ␣Moses ␣fire ␣They ␣Christ ␣priest she ␣certain So greg"
            " Therefore"
        ),
        row=375,
    ),
    # ia/us/ess and 40 more; after m/v/␣m and 42 more
    "L0N778_ia_us_ess_and_40_more_after": gelu(
        -0.8555,
        1.507 * token.among(
            "ia us ess ers ora ass ings ␣friends ally ␣Israel ␣people ites ␣children ans urs"
            " ␣seven ane ␣things ations ates ␣these ces ents venia ments ␣Judah teen vent als"
            " aves ants ␣years ones ␣host ters ures ets ages ␣plac ␣cups ␣priests bs greg"
        ),
        0.8191 * previous.among(
            "m v ␣m ver ␣se ag verb ␣C ␣con ␣pl ␣v ␣good sc ub ␣K ␣ag uth ␣V ␣could ␣children"
            " ␣seven ␣qu ␣sc ␣Ed ␣offer ␣wom ␣em ␣serv ␣burn Months ␣Nor ␣judg eb ␣Am gn ␣Ir ev"
            " ␣cor ␣Mart ␣subst esc amm greg ␣anim ␣Qu"
        ),
        0.7853 * token.among(
            "al ess ers ind ora ass ings ␣friends ally ␣Israel ␣people ites ␣children ans urs"
            " its ␣seven ␣things ations ates ␣these ces ents venia oria ␣Moses ments ␣together"
            " ␣Judah teen vent als aves ants ors ␣years ones ␣host ␣brethren ␣those ures ets ev"
            " ages ␣plac ␣cups ␣priests bs greg"
        ),
        -0.6881 * word_start.among(
            "␣s ␣d ␣he ␣M ␣re ␣on ␣sha ␣are ␣P ␣by ␣D ␣kn ␣into ␣your ␣dis ␣live ␣comm Once tr"
            " ␣U ␣la ␣te ␣And ␣then ␣Rose ␣Black ␣flowers ␣Fe ␣prop ␣dist ␣disc cle ␣loud ␣hot"
            " ␣fathers ␣mid ␣ass ␣sound ␣fruit ␣number ␣subst ␣Bel ␣until ␣Hanna ␣money"
            " ␣themselves ␣Nils ␣sac"
        ),
        row=376,
    ),
    # et/ere/ul and 41 more
    "L0N782_et_ere_ul_and_41_more": gelu(
        -0.921,
        1.234 * token.among(
            "et ere ul ␣shall ie verb ␣hat ␣good ␣time ount ost ust ouse sel ␣count ␣could oss"
            " ool One ␣act oin get ␣way ␣morning ␣cat ␣spoon ␣manner vania bit ble ␣bird ␣own"
            " let ␣market ␣att iness ␣wat ␣evening air ␣farm ␣mat ␣beach ␣det ger"
        ),
        0.7163 * token.among(
            "et ere ul ␣shall ␣hat ␣good ␣time ount ust ouse sel ␣count ␣could oss ool Emma One"
            " ␣act get ␣way ␣morning ␣cat ␣spoon ␣manner vania There bit ble ␣bird ␣own let"
            " ␣market ␣att iness ␣afternoon ␣wat ␣evening ␣farm ␣mat ␣beach ␣det ␣proper ger"
            " ␣wet"
        ),
        0.6207 * previous.among(
            "d f l ␣f ␣m ␣p ␣l al ␣fr ␣tw ␣there ␣D ␣pl ␣br ␣v ␣upon On ␣out ␣named ix ␣bu Once"
            " ␣per ool ␣park One ␣Thursday inn ␣morning ull ␣mark It There ari aven ␣em ␣last"
            " ␣behold ␣Today ␣sunny ␣afternoon ␣evening illed ␣consisting ␣rainy ␣windy ␣wild"
            " ␣cloudy acle"
        ),
        0.4539 * word_start.among(
            "6 e ␣f ␣d ␣h ␣L ␣sa ␣you ␣se ␣r ␣his ␣R ant ␣af ␣pro ␣day The ␣cl ␣ab ␣comm ␣Z"
            ' \u2423Clara \u2423bec For \u2423Monday \u2423That \u2423bas \u2423Karl \u2423Olga ." \u2423did \u2423gl \u2423set \u2423high There \u2423ind'
            " ␣em ␣sur ␣ve ␣sil ␣bread ␣travel ␣cour ␣prov ␣beg ␣appe ␣bro rad ␣Saul ␣Tarvenia"
        ),
        row=377,
    ),
    # O/Q/␣R and 47 more; in a word beginning ./;/␣o and 46 more
    "L0N783_o_q_r_and_47_more_in_a_word": gelu(
        4.755,
        1.122 * token.among(
            "O Q ␣R ax ␣came On ␣God Anna Th ␣K ␣son This Here Tom ␣king Ben ␣land Once ␣come"
            " ␣Mo For One iah ph Then It ␣Ar ␣take ␣lives ␣writ ␣therefore ␣Ab Months Days ␣cast"
            " be ehold ␣spake par Now ␣host ␣destroy bl ␣answered ␣prophe So ␣Saul ister"
            " ␣priests Therefore"
        ),
        -0.4457 * other_capitalised.among(
            "␣W ␣H ␣J ␣LORD ␣Then ␣Who Anna ␣Emma ␣My ␣Th ␣Fr Once ␣Mo ␣There One ␣David ␣Field"
            " It There ␣Have ␣Jer ␣Can ␣Judah ␣Jerusalem ␣Egypt Months Days ␣Mara ␣Which ␣March"
            " ␣Dari ␣Bruno ␣April ␣May ␣Se ␣January ␣June ␣Edda ␣Felix ␣Ir ␣August So ␣Jon ␣Mord"
            " ␣Hanna ␣Igor ␣Saul ␣America ␣Q"
        ),
        -0.2975 * text_second.among(
            ": c w is le ␣be ␣th ot ␣M na ven ␣are ␣all ␣C ␣upon ␣thy sc ␣after orn ␣Israel ob"
            " ep au ater we ␣Wednesday ␣Monday ␣word ␣Thursday ␣El ␣Sunday ale ␣sons ␣give irty"
            " ␣Jes ␣take iss ␣Judah als oy iet ␣mine ehold ␣Jo ␣Mord ␣Saul"
        ),
        0.2356 * word_start.among(
            ". ; ␣o ␣you ␣went ␣at ␣me ␣man On ␣fac ␣see ␣home ␣small ␣big ␣six ␣well Once"
            " ␣seven ␣Clara ␣been ␣eight ␣la ␣No ␣lost ␣nine ␣Have ␣orange ␣bring ␣law ␣Can"
            " ␣balls ␣shop gre Eve ␣Egypt ␣umbrella ␣closed ␣par ␣hot ␣May ␣soul ␣angry ␣toward"
            " ␣hats ␣resemb ␣cities ␣leg ␣proud ␣shew"
        ),
        row=378,
    ),
    # -/O/` and 42 more; after M/a/b and 46 more
    "L0N785_o_and_42_more_after_m_a_b": gelu(
        -1.01,
        1.122 * token.among(
            "- O ` ␣( oo ␣A ro ␣sha ␣li ore ho ␣up ␣cap here ␣hat ␣She ␣He ␣pro ␣four ␣Emma"
            " ␣wor ␣Mia Ben ␣over ␣ro Emma ␣pass ␣school Mia ␣car ␣girl ␣sy ␣Jes ␣play ␣fore"
            " ␣ring ␣Why oy ␣sou hy oot ␣cur ␣Ir ␣war pro"
        ),
        0.5726 * previous.among(
            "M a b j o u ␣ ␣t ␣b ␣f it on ␣m at ot ␣S ␣was ol ␣G ␣B ␣un ␣at ␣there ␣C ␣co ud"
            " ␣sm av ␣what ␣made ␣am ␣ab ␣V ␣per ␣Z ␣There ␣been ␣ad ␣No ␣And ␣may ␣cat ␣days"
            " ␣job ␣cont ␣int ␣col ␣met ␣arm"
        ),
        0.4822 * token.among(
            "- O ` ␣( oo ␣A ro ␣sha ␣li ore ho ␣up ␣cap here ␣hat ␣She ␣He ␣pro ␣four ␣Emma"
            " ␣wor Ben ove ␣over ␣ro Emma ␣pass ␣back ␣school Mia ␣car ␣girl ␣sy ␣Jes ␣play"
            " ␣fore ␣ring ␣Why oy ␣sou hy oot ␣hundred ␣cur ␣Ir ␣war pro ␣bat"
        ),
        0.3203 * token.among(
            "- O ` oo ro ␣sha ␣li ore ho ␣up ␣cap here ␣hat ␣She ␣Lily ␣He ␣pro ␣Emma ␣wor Ben"
            " ove ␣over ␣ro Emma ␣pass ␣back ␣school Mia ␣car ␣girl ␣sy ␣Jes ␣chair ␣play ␣fore"
            " ␣ring Nora ␣Why oy ␣sou hy oot ␣hundred ␣cur ␣Ir ␣war pro ␣bat"
        ),
        row=379,
    ),
    # ,/:/; and 39 more; ,/b/g and 45 more
    "L0N787_and_39_more_b_g_and_45_more": gelu(
        -1.055,
        1.445 * token.among(
            ", : ; ? h k in ␣and or ␣is at ␣to ␣in id ad ␣that st to ␣unto by ␣which ong ␣what"
            " ␣named ␣near ign ward ␣shalt ␣Grey ␣Lake ␣may ␣Reed ␣Marsh ␣through ␣Frost ␣should"
            " Names ␣Ford ert wood ␣toward rad"
        ),
        0.5593 * token.among(
            ', b g l n r w \u2423of \u2423to \u2423L \u2423shall and \u2423from "; est ist \u2423friend \u2423but \u2423under ak \u2423home'
            " ␣al sc ␣after ary ␣facts ide br au ␣even ␣behind ␣Wh of ␣Wood ␣then ew ␣Brook"
            " ␣opposite ␣colour Digits ␣2 ␣Black ins ␣might yl ination ␣round ␣Albert"
        ),
        0.3864 * previous.among(
            "Q oo am ig ␣M ␣A ol ␣G ag ho ␣has ␣capital ␣Hello ␣Goodbye ␣came ug ␣father ␣child"
            " ␣flag ␣son ␣mother ␣we ␣ag ␣facts ␣count ␣children ␣comes ␣liked ␣Z ␣Ed ␣sons ␣wom"
            " ␣Fe ␣Ar ␣Can ␣umbrell ␣Moses ␣someone ne ␣wat oh eb ␣host ␣Am ␣ple ros ␣ran ␣Bel"
        ),
        0.2677 * token.among(
            'b g l r he \u2423s \u2423to \u2423h \u2423H \u2423an \u2423It \u2423P "; op \u2423ball ak sc \u2423box br \u2423Israel \u2423end \u2423apple'
            " ␣str ␣Wh ␣part One oth of ␣lamp inn ␣opposite Digits Sam ␣Can ins venia ␣might"
            " ␣character ␣umbrella ient ␣col Pete Karl yl Olga ␣round ␣ir"
        ),
        row=380,
    ),
    # B/I/L and 42 more; B/I/L and 44 more
    "L0N792_b_i_l_and_42_more_b_i_l_and": gelu(
        -0.9738,
        1.471 * token.among(
            "B I L ␣them ␣LORD ␣me ␣God Th ␣friends ness ␣Sam ␣Jack ␣Israel ␣people ␣Ida ␣David"
            " ␣things Sara ␣then Mia Jack It Sam He There ␣flowers venia ␣Jerusalem ␣life ␣Egypt"
            " ␣ever ␣words ␣disc ␣years ␣voice Ida ␣host ␣himself ␣fathers ␣death ␣Mord"
            " ␣servants ␣sword ␣Saul Therefore"
        ),
        0.828 * token.among(
            "B I L ␣them ␣LORD ␣God Th ␣friends ␣Sam ␣Jack ␣Israel ␣people adverb ␣Ida ␣David"
            " ␣things Sara ␣then Jack It Sam He There ␣flowers venia ␣therefore ␣Judah"
            " ␣Jerusalem ␣life ␣Egypt ␣ever ␣words ␣disc ␣years ␣eyes ␣voice Ida ␣host ␣himself"
            " ␣fathers ␣death ␣Mord ␣servants ␣sword ␣Saul itude Therefore"
        ),
        0.4827 * previous.among(
            "H ay ␣wh ␣his ␣unto ␣there ␣pl ␣my On ␣thy ␣good Th ␣when ␣tr ␣before ress"
            " ␣against adverb ␣sl ␣great ␣ang ␣El ␣where inn Then ␣gl ␣mark There ␣among ␣thine"
            " ␣Why ␣heard lic ␣Nor ␣wat yl ␣judg ␣tab ␣ins ␣destroy ␣answered hil ␣Mord ␣wild"
            " ␣est ␣mult"
        ),
        -0.2753 * word_start.among(
            "␣be ␣A ␣li ␣they ␣le ␣V ␣children ␣1 ␣tree ␣Hart ␣Judah ␣got ␣eyes ␣equ"
        ),
        row=381,
    ),
    # ␣o/ll/␣he and 42 more; ␣o/␣he/␣not and 44 more
    "L0N793_o_ll_he_and_42_more_o_he_not": gelu(
        -0.8509,
        1.164 * token.among(
            "␣o ll ␣he ␣not ␣she ␣ne ␣will ud ␣red ␣le ass ␣we ␣ke ␣fe ␣ad ␣sl ␣shalt ␣cle ␣har"
            " ␣dec ␣rep ␣del ␣without ␣hard ␣ind ␣ey hem ␣ben ␣imp ␣trans ␣pur ␣gold ␣conc ␣sil"
            " ␣cond ␣judg ␣caus ␣ass ␣ed ␣trib ␣med ␣cor ␣quality ␣piec ␣swe"
        ),
        0.7061 * token.among(
            "␣o ␣he ␣not ␣she ␣ne ud ␣red ␣le ass ␣we ␣ke ␣fe we ␣pers ␣ad ␣sl ␣shalt ␣cle ␣har"
            " ful ␣dec ␣rep ␣del ␣without ␣hard ␣ind ␣ey hem ␣ben ␣imp ␣trans ␣pur ␣gold ␣conc"
            " ␣sil ␣cond ␣judg ␣caus ␣ass ␣ed ␣trib ␣med ␣cor ␣ra ␣quality ␣piec ␣swe"
        ),
        0.3822 * previous.among(
            "N ␣he ␣y ap ␣sha ␣st os verb ␣they ␣cap ␣will ␣so ␣co ␣pr ␣dis ␣work ␣used ␣no"
            " ␣could we ␣pers ␣can ␣shalt ␣cle ␣act ␣res ␣law ␣burn ␣int ␣cause ␣pur Do ␣caus"
            " ␣would ␣state ␣system ␣cor ␣order ␣lack ␣ir ␣leg ␣sat ␣quality ␣process ␣sac"
        ),
        0.1368 * word_start.among(
            '" \u2423g \u2423he \u2423not \u2423she \u2423we \u2423There \u2423ad \u2423shalt \u2423Rose \u2423month \u2423rep \u2423So \u2423sil \u2423yet \u2423ass \u2423ed'
            " ␣mult ␣tail"
        ),
        row=382,
    ),
    # ␣u/␣un/ry and 44 more; ␣u/␣un/ry and 46 more
    "L0N794_u_un_ry_and_44_more_u_un_ry": gelu(
        -0.9238,
        1.109 * token.among(
            "␣u ␣un ry ␣house ␣Br ire ␣comm ␣str ␣im ␣act ␣asked ␣form ␣sub ␣find ␣bet ␣cr"
            " ␣build ␣writ ␣prin ␣trans ␣prod ␣met ␣cond ␣travel ␣ins ␣state ␣mak ␣hold ␣mat"
            " ␣pray ␣contain ␣organ ␣gener ␣use ␣elect ology ␣sol ␣pol ␣det ␣cent ␣subst ␣lack"
            " ience amm ␣pub ␣position ␣mil"
        ),
        0.567 * token.among(
            "␣u ␣un ry ␣Br ␣op ␣comm ␣im ␣let ␣act ␣asked ␣form ␣sub ␣find ␣pri ␣bet ␣play ␣cr"
            " ␣build ␣writ ␣prin ␣trans ␣prod ␣met ␣cond ␣travel ␣ins ␣state ␣mak ␣hold ␣mat"
            " ␣pray ␣contain ␣organ ␣gener ␣use ␣system ␣elect ology ␣sol ␣pol ␣det ␣cent ␣subst"
            " ␣lack ience amm ␣pub ␣position ␣mil"
        ),
        0.3316 * word_start.among(
            "Q ap Anna ␣city ␣op ␣im For Emma ␣let ␣act ␣asked Then ␣find ␣pri Numbers Names"
            " ␣learn ␣build Oscar ␣writ Opposites Months ␣dep ␣met ␣travel Ida ␣ins ␣state ␣mak"
            " ␣sing ␣field ␣pray ␣contain ␣organ ␣gener ␣use ␣system ␣elect So ␣sol ␣pol ␣cent"
            " ␣subst ␣lack ␣piec ␣process ␣position ␣mil"
        ),
        0.2684 * text_start.among(
            "c i m o p v x z er on or ve al im ir to ap ter ce ch one ag od em ind op old fore"
            " iv so ang ten oc land inn ph str pr fe dom ins oy alk mon par air go rad med"
        ),
        row=383,
    ),
    # u/ur/␣wh and 44 more; u/ur/␣wh and 45 more
    "L0N795_u_ur_wh_and_44_more_u_ur_wh": gelu(
        -0.9623,
        1.128 * token.among(
            "u ur ␣wh ␣F ␣C ␣con ␣v ␣Ben ␣Yes sc ␣Emma uth iv au Ben oss ␣per ␣Leo ␣Paul Emma"
            " per ␣today ␣Lake ␣No ␣ev ␣How ␣colour ␣clean ␣dec ␣law iff Paul ␣inc Leo cle oe"
            " ␣books ␣rec ␣cur oor ␣div iec ev ␣pol ␣mult ␣def pro"
        ),
        0.6208 * token.among(
            "u ur ␣wh ␣F ␣C ␣con ␣v ␣Ben ␣Yes sc ␣Emma uth iv au Ben oss ␣per ␣Leo Emma per"
            " ␣Lake ␣No ␣ev ␣How ␣clean ␣dec ␣law ␣tra iff Paul ␣inc Leo ␣shop cle oe ␣books"
            " ␣Which ␣rec ␣cur oor ␣div ␣inv iec ev ␣pol ␣mult ␣def pro"
        ),
        0.5577 * previous.among(
            "- W Y ` d j p w ␣W ␣un ␣F ␣D ␣Y On ␣what ␣pr This ␣knows ␣white tr ␣str ␣behind"
            " ␣Wh sp ␣much ␣asked ␣back str ␣When con ␣ind ␣fore eh ␣ben ␣dist ␣int ␣Today ␣answ"
            " ␣called ␣Which de irc ␣contr ␣mar ␣pol ␣ste pro"
        ),
        0.2853 * token.among(
            "ur ␣wh ␣F ␣C ␣con ␣v ␣Ben ␣Yes sc ␣Emma uth iv au Ben oss ␣per ␣Leo Emma per ␣Lake"
            " ␣No ␣ev ␣How ␣clean ␣dec ␣law ␣tra iff Paul ␣inc Leo ␣shop cle oe ␣books ␣Which"
            " ␣rec ␣cur oor ␣div ␣inv iec ev ␣pol ␣bridge ␣mult ␣def pro"
        ),
        row=384,
    ),
    # Y/f/h and 38 more; after W/m/␣b and 45 more
    "L0N797_y_f_h_and_38_more_after_w_m": gelu(
        -0.9009,
        1.086 * token.among(
            "Y f h m ␣s ␣b ␣f ␣m ␣( ␣d ␣h ␣n noun ␣th ␣fr ␣fl adjective ␣they ␣sp ␣bl ␣which"
            " ␣sh ␣j Th This ␣tr ft we ␣There of ␣tree It There acter ␣equ ␣wood ␣occ bl ␣whe"
            " gen af"
        ),
        0.9165 * previous.among(
            "W m ␣b ␣W ␣wh ation ␣there ity ime ness ␣people ␣house ␣work ␣comm ress we oth"
            " ␣person ␣where ions ␣something ␣water There ism ␣ey ities ␣head ␣days ␣fore ␣blood"
            " ␣body ␣side ines ␣col ife yl ␣wood ␣state ␣leaves ␣pray ␣organ ␣sea man ␣fear"
            " ␣money bs acle ␣food"
        ),
        0.6203 * token.among(
            "Y f l m ␣b ␣f it es ␣d as ␣h ␣n ␣th ␣fr ␣r ␣fl adjective ine ␣sp ␣bl ␣me ␣which"
            ' \u2423sh \u2423j Th This so oon \u2423per ft we \u2423There of \u2423tree ung ," It There acter ces \u2423equ'
            " ␣wood ␣occ bl ␣5 ␣whe ␣air af ␣line"
        ),
        0.2047 * word_start.among(
            '- A H h m re \u2423b \u2423f en \u2423m \u2423( \u2423n \u2423g \u2423he \u2423" \u2423th \u2423W se \u2423fr \u2423up \u2423at \u2423com \u2423sp \u2423came'
            " ␣under ␣sh ␣we This ␣tr ␣green ␣en ␣house ␣been ␣ad ␣tree ␣Marsh ␣Hart ␣sho ␣horse"
            " ␣mus ␣equ ␣soul bl ␣leg ␣sat"
        ),
        row=385,
    ),
    # b/c/g and 40 more; '/;/I and 45 more
    "L0N801_b_c_g_and_40_more_i_and_45": gelu(
        0.004546,
        1.046 * token.among(
            "b c g h i j l m p r s t u v in re er ar hat am ol ur ho un qu ure This Here iv br"
            " Once tr pl per One cl str pr con It ex de bl"
        ),
        -0.8331 * previous_word.among(
            '" Q or ad \u2423G \u2423C \u2423pro \u2423Is \u2423Yes \u2423K \u2423king \u2423cup \u2423Israel \u2423Fr \u2423gave Once \u2423even \u2423Mo'
            " ␣Monday ␣place ␣Jes ␣Ar ␣Jud ␣Can ␣job ␣sent ␣Ab ␣fam ␣mount ␣February ␣daught"
            " ␣equ ␣spake Now ␣farm ␣beg ␣return ␣rest ␣especially ␣Pet ␣pray ␣Am ␣June ␣July"
            " ␣trib So ␣Jo ␣Mord ␣cent ␣chief ␣November"
        ),
        0.481 * token.among(
            "' ; I c h l m t u v x re ve ␣u ol ie ␣fl ␣tw ␣What ␣which qu ␣thy ␣co ak ␣what ure"
            " orn te tr ␣qu ␣Vera ick ane ␣shalt ␣ele ␣away ␣sec gan let ilt ␣diff ␣fall ␣cre"
            " ␣def ␣ra ␣Saul ␣Eur <|endoftext|>"
        ),
        -0.311 * word_start.among(
            "␣c ␣to ␣S ␣k ␣fr ␣sa ␣with ␣J ␣not ␣O ␣It ␣are ␣at ␣cap ␣D ␣which ␣Y ␣ch ␣under"
            " ␣le ␣wor ␣am ␣off ␣seven ␣Leo ␣There ␣been ␣where ␣su ␣form ␣did ␣des ␣Hill ␣sy"
            " ␣sw ␣sec ␣orange ␣People ␣whom ␣dw ␣Ab ␣trans ␣ve ␣supp ␣soul ␣toward ␣stud ␣cook"
            " ␣leg ␣proud"
        ),
        row=386,
    ),
    # H/␣s/␣w and 43 more; after d/␣d/␣h and 46 more
    "L0N802_h_s_w_and_43_more_after_d_d": gelu(
        -0.8828,
        0.9964 * token.among(
            "H ␣s ␣w ␣b om ␣H ␣M ␣k ␣B ␣J ␣F hen ␣C ␣bl ␣D ␣R ␣bo ␣pr ␣K ␣we ␣gr ␣dr ␣Fr ␣qu ␣Z"
            " esp ␣thr ␣David ␣te cl ␣gl ␣rem ␣mark ␣del ␣sw ␣bel gr ␣exp ␣dw ote bl uring ␣Har"
            " ␣conf ␣United ␣Qu"
        ),
        0.651 * previous.among(
            "d ␣d ␣h ␣ha ␣wh ht ␣sp ␣br ␣de ␣af ␣ch ␣out ␣red ␣sh ␣ex ␣pr br ␣end ␣land ff ␣sc"
            " ␣pers ␣sl sp ␣pre ␣cle ␣su ␣put pr ␣des ␣through ␣mark sh ␣dec ␣sw ␣opened"
            " ␣according ␣ben ␣dist ␣imp ␣dep ␣cast ␣spec ␣caus ehold ␣wave ␣rece ␣meas ␣def"
        ),
        0.5279 * token.among(
            "H c ␣s ␣w ␣b ␣W ␣H ␣M ␣k ␣B ␣J ␣F hen ␣C ␣bl ␣D ␣R ␣bo ␣pr ␣K ␣we ␣gr ␣dr ␣Fr ␣Br"
            " ␣qu ␣Z esp ␣thr ␣te cl ␣gl ␣rem ␣mark ␣del ␣sw ␣bel ␣Can sw ␣Ch gr ␣exp ␣dw bl"
            " ␣Har ␣conf ␣United ␣Qu"
        ),
        0.3254 * token.among(
            "H J ␣s ␣w ␣b ␣W ␣H ␣M ␣k ␣B ␣J ␣F hen ␣C ␣bl ␣D ␣R ␣bo ␣pr ␣K ␣gr ␣dr ␣Fr ␣Br ␣qu"
            " ␣Z esp ␣thr ␣te cl ␣rem ␣mark ␣del ␣sw ␣bel ␣Can sw ␣Ch gr ␣exp ␣dw ␣Ol bl ␣Har"
            " ␣conf rad ␣United ␣Qu"
        ),
        row=387,
    ),
    # ar/ome/␣com and 44 more; in a text beginning b/c/d and 46 more
    "L0N803_ar_ome_com_and_44_more_in_a": gelu(
        -1.095,
        1.251 * token.among(
            "ar ome ␣com ity ich here ␣which old very ars ical ␣having ␣hath ␣op ence ious igh"
            " ␣ele ␣than ␣way ␣des ular gy ording ities pe ays ex ␣cause ␣tem ␣pur ␣tak ␣state"
            " air ␣mak oint ␣sing ␣mat ature ␣resemb ically ek ␣grou ␣air ␣move af ␣position"
        ),
        0.8263 * text_start.among(
            "b c d e f i j m n p y ha is ad st ir her se na ch one ho ly ma art qu ant sc ob ep"
            " ang act cl str con fe com pe gr rop ex oy alk ps me de man ta ev"
        ),
        0.789 * token.among(
            "ar ␣that ome ␣has ␣com hen ity ich here old very ␣having ␣hath ␣op ove igh ␣took"
            " ␣ele ␣than ␣way ␣des lack gy ␣chair ording ities pe ays ex ␣tem ␣pur ␣tak ␣far"
            " ␣keep air ␣mak ␣sing ␣mat ature ␣resemb ically ek ␣grou ␣until ␣air ␣move af"
            " ␣position"
        ),
        -0.463 * two_back.among(
            "O z ␣t ␣c ed ␣in ␣n ␣G ␣B ␣sha ack ␣unto ag est ␣v ␣her ry ␣God ␣mother ␣tr ␣Now"
            " ␣Israel ␣house ␣white ␣land ␣against ␣Tuesday ␣open arn ␣seen ␣saith ␣lost ␣Brook"
            " ␣through ␣dec ␣plus ari ␣law ␣Can ␣own ␣burn ␣horse mon ehold Vera iled ek ania"
        ),
        row=388,
    ),
    # !/./I and 45 more; in a text beginning ./A/B and 45 more
    "L0N804_i_and_45_more_in_a_text": gelu(
        -1.157,
        1.154 * token.among(
            "! . I ↵ ␣you And ␣C On ␣thee This Here ␣Do br ␣Where ␣live ␣knows Once ␣Tuesday"
            ' \u2423There \u2423looked \u2423Monday \u2423Stone \u2423today ern But \u2423tomorrow ." Then \u2423nine ," \u2423Rose'
            " There ␣Ford ␣plus ␣Ar ␣take ␣Can Where ␣Why ␣neither ␣Today ert ehold eb ␣April"
            " ␣August ␣painter So"
        ),
        0.558 * text_start.among(
            ". A B C E F H I L O P S T U Y ␣of And Anna Th The This Here Tom Lily Ben Once Emma"
            " One But Sara Numbers It Digits Names There Oscar Opposites ␣neither Ruth Eve"
            " Months Days Karl Olga Ida So nded Therefore"
        ),
        0.4712 * token.among(
            "' ) M c e w ar ): ow ␣th et ir And us ke one ily ␣from ity ␣C ree ist ub ␣ar ␣into"
            ' urn era row ans we uc oin Then ," con outh \u2423bet \u2423sw cy \u2423Can ins ert par \u2423usually'
            " ␣occ So den ␣States"
        ),
        0.2836 * previous.among(
            "B D G L O R ␣ha noun ␣W ␣H ␣A ␣G ␣sa ␣B ␣se ␣O ␣li adjective ␣R ␣Yes Th ␣K ␣flag"
            " ␣five ␣Fr ␣comes ␣even ␣ear adverb ␣today ␣tre ␣2 ␣behold ␣ever ␣X ␣travel ␣beg"
            " ␣June ␣July ␣dwell ␣Bel ␣z ␣plac ␣December ␣October embr ␣walk ␣Qu"
        ),
        row=389,
    ),
    # after 2/k/y and 45 more; d/␣(/␣do and 40 more
    "L0N806_after_2_k_y_and_45_more_d_do": gelu(
        -0.9639,
        1.126 * previous.among(
            '2 k y er ic ad ion all ject "; ite ment able ary \u2423bu iv han ness ice urn ial ance'
            " ep ach vel ence ction ase iah ful ␣Lord ret ␣cr ␣ey ative ␣blood els iness ium"
            " ␣mouth ␣sea ␣engine man ␣mar ision sha ger ier"
        ),
        0.8436 * token.among(
            "d ␣( ␣do ␣con ␣v ␣which ␣man ␣us ␣pro ␣pr ␣son ␣off ness ␣hand ated ory ␣earth"
            " ␣des ␣car ␣sun ␣water ␣sy ␣sw ism ␣head ␣fore ays ␣ben ␣whom ps ␣done ife ␣rec ilt"
            " ␣mid ros ␣sea ␣certain ␣wicked ␣follow ␣ground ives ␣bear"
        ),
        0.556 * previous.among(
            '2 k \u2423the ic ion all "; \u2423book This \u2423bu iv han \u2423cup ice urn ial arl oon ach vel van'
            " ction adverb ase ␣Reed It ␣boy ␣Rose ald ␣Black ␣Park ␣ey ␣blood els der oe orland"
            " ium ␣Dario ␣sea ␣engine man ␣mar ilda rid ger ier ␣Nils ey ita"
        ),
        0.3558 * text_second.among(
            "d j w he in er ␣c en as ad st all to ain pp os ␣li ␣have hen ine ite est qu ␣le"
            " ide urn ov ield hed age vel oth ␣if ory ␣every str ught ret ␣build hem ox over yl"
            " ote cc read ␣righteous ␣def"
        ),
        row=390,
    ),
    # ./u/␣o and 45 more; after Y/d/␣ and 44 more
    "L0N811_u_o_and_45_more_after_y_d": gelu(
        -0.9177,
        1.032 * token.among(
            ". u ␣o ha ou ␣c ␣d ␣u ig ␣H ␣re ␣sa ␣se ara ␣do ␣ne ␣bo ␣pro ade fore ␣tr ␣V ␣ke"
            ' au te \u2423does tr \u2423Re \u2423new \u2423U \u2423te ." \u2423did \u2423spe \u2423ob con Digits \u2423sy eren \u2423pe \u2423prod \u2423ph'
            " ne ␣Dario ␣afraid ␣mar ␣Har ␣Bel"
        ),
        0.6241 * previous.among(
            "Y d ␣ ␣d ␣u ␣sa ␣his ␣do ␣ne if ␣my ␣gre ␣red This ␣tr ␣dr ␣en ␣Fr ␣old tr ␣str"
            " ␣buys ␣te str ␣pri ␣gl ␣because ␣ind ␣cr ␣tra ␣according ␣ben ␣prod ␣ph ␣num ␣ref"
            " ␣diff ␣contr ␣prophe ␣cre ␣pol ␣Mord ␣est ␣instr ␣ste ␣October ␣swe"
        ),
        0.5729 * token.among(
            ". u ␣o ha ␣c ␣d ␣u ␣H ␣re ␣sa ␣se ␣said ara ␣do ␣ne ␣bo ␣pro ora fore ␣tr ␣V ␣dr"
            ' \u2423ke au te \u2423does tr \u2423Re \u2423new \u2423U \u2423Ed \u2423te ." \u2423did \u2423spe \u2423ob con Digits \u2423sy eren \u2423pe'
            " ␣prod ␣ph ne ␣Dario ␣mar ␣Har ␣Bel pro"
        ),
        0.2689 * two_back.among(
            "- ␣ ␣to ad im ␣an ␣on ␣It ␣Anna ␣had ␣her ␣ch ␣Is ␣sh the ␣named ␣box ␣V ␣blue"
            " ␣city ␣ke ␣green ␣Mia ␣knows ␣white Ben ␣Nora ␣comm ␣Paul ␣Z atur adverb ␣key"
            " ␣long ␣egg und ized ␣orange ␣People gan ␣sad ␣neither ␣side eb ␣priest ␣eleven"
            " ience ␣goat"
        ),
        row=391,
    ),
    # O/t/z and 45 more; after C/D/G and 47 more
    "L0N813_o_t_z_and_45_more_after_c_d": gelu(
        -1.068,
        1.012 * token.among(
            "O t z he nd ha ar or ve ␣for ke ␣O ␣are here old ake ␣She ave ted ␣wor ␣am au ove"
            " ␣over ␣make ther ten ␣And ␣put ␣car ␣sons ␣give ␣command ried ␣take har ␣horse"
            " ␣given ␣cut yl oint ash ␣Am ␣certain ␣cor ␣brother ␣ir ister"
        ),
        0.6418 * previous.among(
            "C D G P g ha ␣T ␣I ␣u ␣g ␣S ␣L ␣H ␣M ␣A ␣G ␣sa ␣P ␣C ␣LORD ␣D ␣R ␣God ␣son uth"
            " ␣king ␣Th ␣Mo ␣Z ␣Re ␣sc und ␣Ar ␣Can ␣burn ␣imp ␣Egypt semb ␣As ␣sal ␣cour eb"
            " ␣host az ␣Am ␣ed ␣prophe hil ␣Jon ␣Har"
        ),
        0.6357 * text_start.among(
            ". A B C E F G H I J L M N O P S T U W Y ␣of ␣and And est eth Th The 's For But"
            " Then Numbers He ␣water Where ␣neither ␣mount Do Now So They Therefore"
        ),
        0.6088 * token.among(
            "O t z nd ha ar or ve ␣h ke ␣O here old ake ave ted ␣am au ove ␣over ␣Vera ther"
            " ␣And ␣than ␣put ␣sons ␣give ␣brought ␣command ␣take har ␣sent ␣Ab ␣horse ␣heaven"
            " anted ␣cut oint ash ␣beg ␣Am ␣certain ev ␣cor ␣brother ␣ir ␣taken ister"
        ),
        row=392,
    ),
    # 8/B/it and 38 more; 8/B/it and 41 more
    "L0N814_8_b_it_and_38_more_8_b_it": gelu(
        -0.9278,
        1.192 * token.among(
            "8 B it ␣h ␣n il ␣for ␣B ill ␣all ␣Goodbye ␣af ␣sh ␣cl ␣Mia ␣knows ␣ser ␣six ause"
            " ␣Ruth For ␣garden cl ␣lost Mia ␣because ␣nor ␣Can esh ␣full ␣sil ␣flesh ␣afraid"
            " ␣year hil ␣sol ilda ␣wild ␣mill ␣alt ␣fif"
        ),
        0.5744 * token.among(
            "8 B it ␣h ␣n il ␣for ␣B ill ␣all ␣Goodbye ␣af ␣sh ␣cl ␣Mia ␣knows ␣ser ␣six ause"
            " ␣Ruth For ␣garden cl ␣lost ␣because ␣nor ␣Can Ruth esh ␣full ␣sil ␣flesh ␣afraid"
            " ␣year ␣fruit hil ␣sol ilda ␣wild ␣mill ␣war ␣alt ␣fif ␣mil"
        ),
        0.3915 * token.among(
            "8 B ␣h ␣n il ␣for ␣B ill ␣all ␣Goodbye ␣af ug ␣sh ␣cl ␣Mia ␣knows ␣ser ␣six ause"
            " ␣Ruth For ␣garden cl ␣lost ␣because ␣nor ␣Can Ruth esh Eve ␣full ␣sil illed ␣flesh"
            " ␣rest ␣afraid ␣year ␣fruit hil ␣sol ilda ␣wild ␣mill ␣war ␣alt ␣fif ␣mil"
        ),
        -0.3088 * word_start.among(
            "␣T ␣n ␣u ␣for ␣G ␣E ␣un ␣as ␣O ␣Y ␣so ␣we ␣six ␣Ruth ␣saw ␣garden ␣cons ␣su ␣happy"
            " ␣rep ␣Can ␣sk ␣Today ␣ed ␣mill"
        ),
        row=393,
    ),
    # w/at/␣said and 42 more; after T/␣said/ind and 38 more
    "L0N818_w_at_said_and_42_more_after": gelu(
        -0.932,
        1.185 * token.among(
            "w at ␣said ␣went ␣at here ␣Y ␣came ␣book ␣named ␣Sara Tom arl ␣count ␣well ␣come"
            " ␣looked ␣painted ␣Ida mark ␣El Sara ␣put ␣bell ␣cat ␣set Sam ␣dec Oscar erm rop"
            " ␣disc ␣called ␣X ␣rec ␣lived Olga Ida ␣hold ␣lit ␣div ␣round ␣est ␣sat ␣engineer"
        ),
        0.7448 * previous.among(
            "T ␣said ind ␣friend ␣Hello ␣Is Th ␣what ␣mother Tom ␣count Once tr ␣str ␣Wh ␣Re"
            ' ther adverb \u2423slept \u2423needs ," It Sam \u2423Ar \u2423Ab \u2423dest \u2423cond \u2423travel \u2423wave \u2423Am \u2423organ'
            " gn ␣answered ␣elect ␣Jon ␣Mord ␣det ␣est ␣Bel ␣instr ␣sit"
        ),
        0.6494 * token.among(
            "l w at ␣said ␣unto ␣went ␣at here ␣Y ␣came ␣Sara Tom urn arl ␣count ␣come ␣looked"
            " ␣painted ␣Ida mark Sara ␣put ␣bell ␣cat ␣set ull Sam ␣dec Oscar erm rop ␣disc"
            " ␣speak ron ␣called ␣X ␣rec ␣lived Olga Ida Today ␣hold ␣lit ␣div ␣round ␣est ␣sat"
            " ␣engineer ␣Walter"
        ),
        0.4399 * word_start.among(
            "' , 5 M d p t ): ␣d ␣in ␣be ␣W ␣G ␣unto ␣Y ␣like ␣Br ␣could ␣im ␣looked ␣ad ␣sl"
            " ␣tom ␣som ␣back ␣where ␣should ␣give ␣very ␣People ␣blood ␣another ␣ben ␣neither"
            " ␣tem ); ␣lived ␣equ ␣hot ␣hold ␣contr ␣mar ␣warm ␣world ␣det ␣sat ␣ste ␣November"
        ),
        row=394,
    ),
    # r/ith/ell and 44 more; r/el/ith and 46 more
    "L0N819_r_ith_ell_and_44_more_r_el": gelu(
        -0.8289,
        1.245 * token.among(
            "r ith ell ect th ␣went ␣at ␣cap est ␣me ast eth ␣upon ␣thy ace ␣before ␣thr ␣seen"
            " ␣And ␣way ames ␣place tern outh ␣about ␣plus ␣first ␣side ␣heaven ␣called ␣mount"
            " ␣Christ oh ␣face ehold ium ␣stand ␣toward oved ␣sea ␣answered ␣round ␣world ␣dead"
            " ken ␣ground ␣glory"
        ),
        0.984 * token.among(
            "r el ith ell ect th ven ␣are ␣at ame ␣cap est ␣me ast eth ␣upon ␣thy ace ␣looked"
            " ␣sl ␣thr ␣seen ␣And ␣way ames tern outh ␣plus ␣first ␣heaven ␣called ␣mount"
            " ␣Christ ␣wat oh ␣face ␣yet ehold ium ␣stand ␣toward oved ␣fall ␣answered ␣round"
            " ␣world ␣dead ken ␣ground"
        ),
        0.8775 * previous.among(
            "J ␣he ␣e ith ood ␣sa na ␣B ␣li if ich ri ry ime ␣king ␣go ␣even are ␣Paul ␣U ␣saw"
            " ␣thr ames ␣nor ␣Jesus ␣Jud Paul ␣Why ␣dw ␣last ␣disc ␣heard ␣dep ␣Christ ␣cast"
            " ␣lived Now ␣stand ␣brethren ␣beg ␣fall ␣dwell ␣prophe ␣elect ␣whe ␣cent ␣fa ␣lay"
            " ␣glory ␣belie"
        ),
        0.4497 * text_second.among(
            ", s ␣a ␣to hat ␣h ␣I ay ␣he ␣that ␣L im ␣G ␣wh ␣it ␣as ␣li ␣said ho ␣from ␣they"
            " ␣all ␣C ␣bl ␣her ␣ye ␣Is ␣le ␣after ␣when ␣this ␣go uch ␣come ␣Z ␣make ␣every"
            " ␣then ␣give ␣build ␣Jesus ␣opened ␣Judah ␣Jacob ␣those ash ␣Mord ␣such"
        ),
        row=395,
    ),
    # ut/␣Tom/␣hat and 45 more; ut/␣hat/␣Goodbye and 43 more
    "L0N820_ut_tom_hat_and_45_more_ut": gelu(
        -1.0,
        1.255 * token.among(
            "ut ␣Tom ␣hat ␣Hello ␣Goodbye ␣He ␣Ben ␣fac ␣see ␣Max ␣box ␣like ␣gave ␣comp ␣Leo"
            ' ang \u2423key via \u2423map Max \u2423Finn \u2423garden \u2423No rib ," form com \u2423prop \u2423writ Leo rop \u2423speak'
            " Finn ␣hear onia ␣Which ␣sal par ␣wood ␣chan ␣sing ␣wave wood ␣hill ify ␣number"
            " ␣grou ␣piec"
        ),
        0.6557 * token.among(
            "ut ␣hat ␣Goodbye ␣He ␣Ben ␣fac ␣see ␣Max ␣box ␣like ␣gave ␣comp ␣Leo ang ␣key via"
            ' \u2423map Max \u2423Finn \u2423garden \u2423No rib ," form com \u2423prop \u2423writ Leo rop \u2423speak Finn \u2423hear'
            " onia ␣sal par ␣wood ␣chan ␣sing ␣farm ␣wave wood ify ␣trib ␣number ␣grou ␣piec"
        ),
        0.4622 * previous.among(
            "w in re ␣w ␣in ␣P un ␣R art ␣In ␣under ␣named ␣off ␣gr urn arl ␣knows ␣count ␣Br"
            " ␣comp Once ␣behind ␣Leo mer ␣asked cl str ␣lost fl form com ␣build ␣Can ␣People"
            " ␣opened gr ␣Why ␣dist ␣loud par ␣wanted ␣ran ␣wild ␣mult ␣Mart rid ␣Bel ␣Eur"
        ),
        0.1421 * word_start.among(
            '\u2423do \u2423Tom \u2423see \u2423Leo \u2423put ," \u2423dw \u2423min'
        ),
        row=396,
    ),
    # in/an/as and 47 more; after f/v/␣f and 46 more
    "L0N821_in_an_as_and_47_more_after_f": gelu(
        -1.006,
        1.039 * token.among(
            "in an as id ver ut im us ven ag ine by op ast ud up ix ost ice ob ok ans its ating"
            " igh hes oc ates ung ull form tern ond ret aven oses uct bit oly ins ox iol atic"
            " ors lic yl ␣caus ute oint ision"
        ),
        0.7614 * previous.among(
            "f v ␣f ␣p ␣se ␣st ␣tw ␣D ␣R ␣pl ␣v qu ␣co ␣red ␣app ␣V urn ␣Fr tr ␣qu vel ␣str pl"
            " ␣1 ␣sc ␣pass ␣pink ␣ev ret ␣rep ␣del ␣ind ␣prop ␣cont ␣dist ␣dev ␣ve ␣prov ␣occ"
            " ␣div ␣ple ␣meas ␣Jon ev ␣conf ␣Mart ␣z ␣ra esc"
        ),
        0.4729 * token.among(
            "in an as ut ␣as us by ␣pl ast ␣Then ud up ix ost ob ␣Fr ok urs its igh hes oc Then"
            " ates ␣cat ull form tern ond aven oses uct bit oly ins ␣inc iol atic ors lic yl"
            " ␣caus ute ␣especially ␣angry ision ␣5 ilda iqu"
        ),
        0.4135 * previous.among(
            "j v ␣f ␣p ␣se ␣st ␣tw ␣D ␣pl ␣v qu ␣co ␣red av ␣app ␣V urn ␣Fr ␣per ␣qu vel pl"
            " ␣pass ␣pink ␣ev ret ␣rep ␣del ␣ind ␣prop eh ␣cont ␣dist ␣dev ␣ret ␣rec ␣ve ␣prov"
            " ␣occ ␣div ␣ple ␣Jon ev ␣Jo ␣Mart ␣z ␣ra esc"
        ),
        row=397,
    ),
    # ␣G/␣r/␣as and 45 more; ␣G/␣r/␣as and 46 more
    "L0N822_g_r_as_and_45_more_g_r_as": gelu(
        -0.7705,
        1.257 * token.among(
            "␣G ␣r ␣as if ␣R ong ave Th ␣le ␣tr ␣gr ␣dr ␣like ␣ac ␣Th ␣en oss tr vel ␣ro ang"
            " atur ␣make ␣El ␣gl ␣ob ␣mark ␣because ␣call ␣among ␣take uct gr itc ox ␣called"
            " ␣eng cept ␣As istic ␣diff ify ␣prophe ␣elect ␣est ␣love ␣def ger"
        ),
        0.7399 * token.among(
            "␣G ␣r ␣as if ␣R ave Th ␣le ␣gr ␣dr ␣like ␣ac ␣Th ␣en oss tr vel ␣ro ang atur ␣gl"
            " ␣ob ␣mark ␣because ␣call ␣among ␣take olog uct iven gr itc ox ␣called ␣eng cept"
            " ␣As istic ␣diff ify ␣prophe ␣elect ␣how ␣conf ␣est ␣perform ␣love ␣def ger"
        ),
        0.7285 * previous.among(
            "H ␣t ␣g oo ␣y ␣shall ie ␣bl ␣bo ␣which ild ␣will res ␣pro ␣co ␣le urn ␣fe ans urs"
            " ␣pers ␣sl ␣shalt ␣cle ␣cons ␣char ␣gl ␣des ␣ob ␣tre ␣should fe ␣Lord ␣res ␣nor pe"
            " ␣burn ␣pres ␣trans ␣pe ␣col ␣sin ␣would ␣ins ilt ␣ass ␣ple ␣swe"
        ),
        -0.3529 * word_start.among(
            "; ␣f ␣is ␣p ␣in ␣be ␣S ␣not ␣at ␣What ␣com ␣bl ␣man ␣ye ␣will ␣sm ␣four ␣dr ␣like"
            " ␣hand ␣over ␣bre ␣Ruth ␣Eve ␣la ␣than ␣ob ␣sy ␣dec ␣Have ␣del ␣sec ␣play ␣fore gr"
            " ␣trans ␣par ␣conc ␣cond ␣cour ␣toward ␣resemb ␣stud ␣cities ␣how ␣est ␣def"
            " ␣brother ␣Nils ␣sac ␣Walter"
        ),
        row=398,
    ),
    # -/at/ad and 45 more; -/O/se and 42 more
    "L0N824_at_ad_and_45_more_o_se_and": gelu(
        -0.8596,
        0.9818 * token.among(
            "- at ad ␣sa ie ␣up ␣con nder eth ␣af fore ␣out Th ␣al ␣off og ok ah ␣over ␣down"
            " esp sp ␣Ed pr ␣did ␣earth ␣away ␣through ␣hor ␣high con ␣sun ␣Lord sh ond ␣forth"
            " ␣together ␣side ␣Egypt ␣ever ␣heaven ␣mer ␣mid inal ␣sea ␣holy ␣mult ␣sac"
        ),
        0.7112 * token.among(
            "- O se ␣sa ␣up ␣con nder eth ␣af fore ␣out Th ␣al ␣off og ah ␣over ␣down esp sp"
            " ␣Ed pr ␣did ␣earth ␣away ␣through ␣hor ␣high con sh ond ␣forth eh ␣together ␣side"
            " ␣Egypt ␣ever ␣heaven ␣mer ished ␣mid inal ␣sea ␣holy ␣sac"
        ),
        0.6836 * previous.among(
            "D d ␣w ␣d ro ␣sha ␣r ␣st ra ␣sp ␣D ␣de red ␣day ␣pr ␣ar ␣dis ␣no ␣land ␣str sp"
            " ␣pre ␣saying str pr ␣gl ␣ev ␣without ␣sw ␣ind ␣cont ␣dist ␣dest ␣words ␣dev ␣heard"
            " ␣cut ␣conc yl ␣mid ␣destroy irc ␣round ev ␣wild ␣subst ␣ste"
        ),
        0.5481 * token.among(
            "- O at ␣sa ␣up ␣con nder eth ␣af fore ␣out Th ␣al ␣off og ah ␣over ␣down esp sp"
            " ␣Ed pr ␣did ␣earth ␣away ␣through ␣hor ␣high con ␣sun ␣Lord sh ond ␣forth eh"
            " ␣together ␣side ␣Egypt ␣ever ␣heaven ␣ph ␣mer ␣mid inal ␣sea ␣holy ␣mult ␣sac"
        ),
        row=399,
    ),
    # er/ar/ed and 44 more; er/ar/ed and 46 more
    "L0N828_er_ar_ed_and_44_more_er_ar": gelu(
        -0.9446,
        0.9742 * token.among(
            "er ar ed or noun ␣sa ␣O ara ers verb adjective ␣com Th ␣Th ␣ser ause ered ␣even"
            ' adverb per \u2423slept ied \u2423saying ory \u2423tomorrow str \u2423saith ," \u2423car \u2423Jer \u2423art com \u2423cr'
            " ␣speak ␣Christ ote Yes ␣spake par ared ify ␣mar ␣ra pro ened ␣belie ister"
        ),
        0.572 * token.among(
            "er ar ed or noun ␣sa ␣O ara verb adjective ␣com Th ␣Th ␣ser ause ered ␣even adverb"
            ' per \u2423slept ied ory \u2423tomorrow str \u2423saith ," \u2423car \u2423Jer \u2423art com \u2423cr \u2423speak \u2423Christ'
            " ote Yes ␣spec ␣spake par ared ify ␣mar ␣order ␣written ␣themselves ␣ra pro ened"
            " ␣belie ister"
        ),
        0.554 * previous.among(
            "J P S ␣( ␣S el ␣J ␣P ark ax ␣pro ␣Is ␣ex ␣app han ␣king ␣Th ok ␣comp ␣op tr ␣wr"
            " ␣pers iah ␣cons ␣saying ␣gl ␣dec ␣rep ␣Moses erm ␣ent ␣Why ␣prin ␣dw ex ␣called"
            " ␣num ␣spake az ␣pray ␣div ␣answered hil sy ␣wild ␣belie greg"
        ),
        0.421 * token.among(
            "er ar ed or noun ␣sa ␣O ara adjective ␣com Th ␣time ␣cup ␣ser ause ered ␣even"
            ' adverb \u2423slept \u2423today ory ?" \u2423tomorrow str ," \u2423car \u2423Jer \u2423art com \u2423shop \u2423sunny'
            " ␣speak ␣Christ ote ␣spec ␣spake par ify ␣mar ␣order ␣written ␣Hanna ␣themselves"
            " ␣ra pro ened ␣belie ister"
        ),
        row=400,
    ),
    # ␣and/or/␣( and 45 more; i/u/␣( and 45 more
    "L0N829_and_or_and_45_more_i_u_and": gelu(
        -1.003,
        1.848 * token.among(
            "␣and or ␣( ␣or ␣sa ␣you ␣said ␣went ␣com ri ␣thou ␣ye ␣us ␣out ␣Yes ␣al ␣cl ␣we"
            " ␣your ␣go ␣flow sel ␣ser ␣comes ␣men ␣pass ␣saying ␣act ␣our ␣set ␣nor ␣Lane ␣play"
            " ␣turn ␣neither iol ␣tak ␣eyes orland ␣travel ehold ␣stand ␣mak ␣consisting ␣pray"
            " ␣occ ␣sit ␣walk"
        ),
        0.6396 * token.among(
            "i u ␣( ␣l ␣I al il ␣or ol ur ul and ␣li ho ␣bl ␣capital ␣kn ␣four ␣thee Here ␣ke"
            " ␣having ␣say ␣en ␣could ␣Vera ␣Bell ␣may ␣nine ␣Field ␣2 ␣Ford ible ␣behold ␣done"
            " ␣rec ␣voice ␣sil ␣4 az ␣fathers ␣dwell ␣Ir ␣grou ␣lack ␣sword ␣move embr"
        ),
        0.3339 * token.among(
            "( 2 R i ␣( ␣l al il ␣or ur ul and ␣li ho ␣kn ␣four ␣thee ␣say ␣en ␣could ␣Vera"
            " ␣pers ␣Bell ␣nine ␣2 oll ␣Ford ␣ring oice ␣pe li ␣done ␣far ␣rec ␣voice ␣sil ␣4 az"
            " ␣fathers stem ␣dwell ␣Ir ␣alt ␣grou ␣lack ␣sword ␣move embr"
        ),
        0.2863 * previous.among(
            "Y ␣s ␣b ␣g ␣H ␣re ␣E ␣st ␣have ␣ne ␣know ␣fac ime Th ␣son ␣we ␣St ␣dis ␣en ␣fe ib"
            " ␣Z ␣bec ␣acc ␣cons ␣hast ␣because He ␣res ␣head ␣turn ␣according ␣pres ␣words"
            " ␣prod ␣tak ␣daught ␣caus eb ␣beg ␣rece man ␣resp ␣stren ␣leg ␣ste ␣depart ␣walk"
        ),
        row=401,
    ),
    # 2/␣h/ic and 43 more; 2/␣h/ic and 45 more
    "L0N835_2_h_ic_and_43_more_2_h_ic": gelu(
        -0.8674,
        1.24 * token.among(
            "2 ␣h ic noun ac ␣th ␣The ␣with if ␣bo ather ous ving the The ␣having ellow ␣big"
            " ␣old ␣Oscar oc ␣ang especially led Oscar Paul ific ␣large ␣sk ␣heavy ox iet ␣rec"
            " ␣February ␣ve ␣spec ␣tab ␣Bruno ␣June ify ␣Jon ␣cook ␣proper ␣move ␣Selmark"
            " ␣little"
        ),
        0.5113 * token.among(
            "2 ␣h ic noun ac ␣th ␣with if ich ␣bo ather ous ving the ␣having ellow mb ␣big ␣op"
            " ␣Oscar ␣acc oc ␣ang especially led Oscar ific ␣large ␣sk ␣heavy ox iet ertain ␣rec"
            " ␣February ␣ve ␣spec ␣tab ␣Bruno ␣June ␣certain ify ␣Jon ␣cook ␣proper ␣move"
            " ␣Selmark ␣little"
        ),
        -0.4762 * word_start.among(
            "- M t ␣y ␣re ␣an ␣with ␣J ␣N ␣P ␣up ␣Y ␣co ␣who ␣Is The ␣home ␣small ␣Jack ␣having"
            ' \u2423Th \u2423knows \u2423new \u2423ad \u2423pre \u2423shalt \u2423David \u2423tom \u2423bas \u2423When \u2423sub \u2423Al ," \u2423Hill \u2423colour'
            " ␣2 ␣dirty ␣mus ␣heaven ␣They ␣par ␣hot ␣certain ␣Galdovar ␣cook ␣sat ␣proper ␣sit"
            " ␣oil"
        ),
        0.3991 * token.among(
            "2 ic noun ␣with if ich ␣bo ather ous eop ␣having ellow ␣big ␣op ␣Oscar oc ␣ang"
            " especially led ␣cand Oscar Paul ␣large ␣sk ␣heavy ␣reg ox iet ertain ␣rec"
            " ␣February ␣ve ␣spec ␣tab ␣Bruno ␣June ␣certain ify ␣Jon ␣enem ␣cook ␣proper ␣move"
            " ␣farmer ␣che ␣Selmark ␣little vern"
        ),
        row=402,
    ),
    # o/re/om and 48 more; after D/I/L and 45 more
    "L0N837_o_re_om_and_48_more_after_d": gelu(
        -0.8953,
        1.135 * token.among(
            "o re om ay ␣be ent et im el ere ap ome ␣have ␣do ord ind est ri ake ount ␣am ost"
            " ide orn ish ose ␣say mb ire ise ␣come ath ␣make adverb ␣if oin str ␣may ␣forth"
            " ␣bring oice ␣speak ␣mount ␣thing ne ␣stand oint go ify raw ␣themselves"
        ),
        0.6766 * previous.among(
            "D I L c d ␣t ␣o ou ␣c ␣d ␣n ␣g ␣e ␣A to na ␣O ␣li ␣C ind ␣D ␣R ␣al ␣ab ␣say ␣en"
            " ␣bre ␣bec ␣acc oc inn str It ␣sy ␣ind ␣cr ␣bring oly erm ␣ben ␣speak hy ␣X ne"
            " ␣conc gn sy ␣cor"
        ),
        0.6211 * token.among(
            "o re ar ay ␣be ent et im ere ap ome ␣do ord ind est ake ount ␣am ost ide ose ␣say"
            " mb ire ise ␣come ␣make adverb ␣if oin str ␣may ␣forth ␣take ␣bring ␣cont oice"
            " ␣speak ␣mount ␣thing ne ehold ␣stand oint go lm ify raw"
        ),
        0.384 * word_start.among(
            "I c d m re ␣c ␣m ␣d ␣h ␣he ␣G ␣r ␣st ␣P un ␣D ␣af ␣so ␣ex ␣pr ␣am Here ␣green"
            " ␣over ␣Clara ␣wr ␣can ␣key ␣if ␣tom ␣seen ␣than ␣Hill ␣door ␣sy ␣rep ␣take ␣bring"
            " ␣cont ␣thing ␣soul ␣Am ␣est ␣ste ␣sac ␣Qu"
        ),
        row=403,
    ),
    # r/ar/at and 45 more; after 8/c/l and 44 more
    "L0N838_r_ar_at_and_45_more_after_8": gelu(
        -0.9874,
        1.021 * token.among(
            "r ar at al il st ig ec ur ere th ␣r ct est ge ast ate ␣pr ␣ar ount ort iv ␣dr iz"
            " urs ang act ult str pr rib ␣car ␣Ar uct ␣inc ict ␣dist ␣last ron cept ize ␣spec"
            " ␣chan ␣low ␣meas ␣elect ␣cor ␣est"
        ),
        0.8646 * previous.among(
            "8 c l ␣ ␣t ␣c ␣p an ␣l ␣h ␣n ␣e ␣fr ␣on ␣at hen ␣all ct ␣Y ␣ch ix ost ical ␣end"
            " ␣Wednesday oc str ␣gen ␣hor ␣2 ␣sy esh ␣dist ron ␣col ␣February ␣conc ␣hot ␣toward"
            " ␣3 ␣meas ␣elect ␣cent gen ␣until arious ␣Qu"
        ),
        0.4946 * token.among(
            "r ar ig ec ur ␣r ct est ge ast ate ␣pr ␣ar ount ort iv ␣dr urs tr orm act ult str"
            " pr rib ␣car ␣relating ower ␣Ar uct aria ␣inc ict ␣dist ␣last ron cept ␣Nor ize"
            " ␣spec ␣chan ␣low ␣mar ␣meas ␣elect ␣cor ␣est ason"
        ),
        0.3218 * token.among(
            "r ar ig ec ur ␣r ct est ast ate ␣pr ␣ar ount ort iv ␣dr tr orm act ult ph str pr"
            " rib ␣car gy ␣sec ower ␣Ar uct ict ␣dist ␣last ron cept ize ␣spec ␣sail ␣chan ␣low"
            " ␣mar ␣meas ␣elect ␣number ␣cor ␣est ason ␣line"
        ),
        row=404,
    ),
    # ␣The/ia/␣O and 44 more; after H/J/L and 46 more
    "L0N839_the_ia_o_and_44_more_after_h": gelu(
        -0.8501,
        1.328 * token.among(
            "␣The ia ␣O ␣Anna ␣Lily ␣Yes ␣four ␣Sara ␣Sam au ␣live ah ␣Nora ␣Paul ␣Oscar ␣Ruth"
            " ␣Vera ␣Re ␣been ␣slept ␣Eve via ␣Finn ␣Ida ␣No ␣earth ale ␣2 vania ␣Black Nora"
            " ␣another ␣Moses ␣heaven oh ␣evening Vera ␣fathers oved ␣hats iled ␣5 ␣eleven"
            " ␣brother ␣Hanna ␣Saul ␣December"
        ),
        0.6712 * previous.among(
            "H J L hat ␣L ␣H ␣sa ␣his ara ho ra ␣bl ␣my ␣Then ␣what ␣Sara ␣tr ␣ke arl ␣Th ␣sle"
            " tr ␣saw ␣needs ␣El ␣gl ␣del ␣Can eh ␣dw ␣Ab ␣disc ␣called ␣heard ␣daught ␣judg Now"
            " ␣Am ␣answered ␣prophe ␣August hil ␣Jon ␣enem ␣Jo ␣Julia ␣belie ␣October embr"
        ),
        0.5403 * token.among(
            "h ia ␣O ␣Anna ␣Lily ␣Yes ␣four ␣Sara ␣Sam au ah ␣Nora ␣Paul ft ␣Oscar ␣Ruth ␣Vera"
            " ␣Re ␣That ␣been ␣slept ␣Eve via ␣Finn ␣Ida ␣No ␣earth ale ␣2 vania ␣Black Nora"
            " ␣another ␣Moses ␣heaven oh ␣evening ␣lived Vera ␣fathers oved ␣hats iled ␣eleven"
            " ␣brother ␣Hanna ␣Saul ␣belie ␣December"
        ),
        0.2934 * word_start.among(
            "): ␣The ␣C ␣Lily ␣sm ␣after ␣Sara ␣Sam ␣Nora ␣over ␣Oscar ␣Vera ␣Re ␣No ␣job"
            " ␣heaven"
        ),
        row=405,
    ),
    # '/0/` and 46 more; '/0/` and 45 more
    "L0N840_0_and_46_more_0_and_45_more": gelu(
        -1.056,
        1.155 * token.among(
            '\' 0 ` noun \u2423" \u2423W \u2423It verb "; \u2423friend \u2423Who \u2423facts \u2423pain \u2423Where \u2423used \u2423comes via'
            ' Shopping mark \u2423Grey \u2423Lake \u2423tomorrow \u2423Wood \u2423Brook ," \u2423colour \u2423boy \u2423res \u2423Moss \u2423art'
            " ␣relating ␣flowers ities ␣job ␣sk ␣character Yes ␣travel ␣Bruno ␣Cora ␣inv ␣Edda"
            " ␣resemb ␣Klara ␣Igor ␣quality ident like ␣Tarvenia"
        ),
        0.6867 * token.among(
            '\' 0 ` noun \u2423" \u2423It verb ity \u2423friend \u2423facts \u2423pain \u2423Where \u2423used via Shopping mark ?"'
            ' \u2423tomorrow \u2423Wood \u2423Brook ," Jack \u2423Field \u2423colour \u2423boy \u2423res \u2423Moss \u2423art \u2423relating'
            " ␣flowers ities ␣job ␣sk ␣character Yes ␣Bruno ␣Cora she ␣inv ␣painter ␣resemb"
            " ␣genus ␣Klara ␣Igor ␣quality ident like ␣Tarvenia"
        ),
        -0.5746 * word_start.among(
            "I ` a n ␣h ␣n ␣be ␣an ␣se ␣said ␣him ␣unto ␣are ␣so ␣le ␣we ␣tr ␣Everyone ␣hath"
            " ␣qu ␣ear ␣much ␣Ed ␣coat ␣No ␣kind ␣lost ␣these ␣cand ␣relating ␣many ␣ben ␣eng"
            " ␣done ␣rec ␣voice ␣face ␣spec ␣loud ␣ins ␣mak ␣hill ␣kitchen ␣answered ␣number"
            " ␣how ␣money ␣sat ␣fa ␣most"
        ),
        0.4821 * text_start.among(
            "Q e f l o x y er en ar ve ir her na ter un op art old other Here scar da so ove"
            " Once we ten sp oc ult Shopping ph rib fe Names sh Oscar Opposites ling Months Days"
            " mon ta stand bl ring gen med"
        ),
        row=406,
    ),
    # e/o/u and 46 more; N/e/u and 46 more
    "L0N842_e_o_u_and_46_more_n_e_u_and": gelu(
        -1.0,
        1.382 * token.among(
            "e o u z ic le ec ul ␣li ra ld ma ct ri ax ␣He ␣Ben ime ace iz so les te ok Ben ach"
            " ␣Mo ␣te cl str rib ric ari ␣sw erm ict ␣prin ␣pe lic be az iec hil ␣Jo gen pro"
            " ␣piec greg ␣swe"
        ),
        0.5682 * token.among(
            "N e u z ic ul ess ma ri ␣He ␣Ben ␣fac ime ␣see ace iz so te ok Ben ␣Mo ␣te cl str"
            " rib ric ari ␣sw acter erm ict ␣prin ines ␣pe lic ote be az ru ior iec hil ␣Jo"
            " ␣money pro ␣piec greg like ␣swe"
        ),
        0.5325 * previous.among(
            "- N S ␣ ␣t ␣s ␣f ␣m ␣S ␣P ␣com ␣sp ␣pl ␣pro ␣j ␣app ␣al ␣son so ␣comp ␣op ␣comm"
            " ␣over ␣per ␣qu ␣pass ␣El ␣gen ␣car ␣Jer ␣Jes ␣law ␣serv erm ␣ent rop ␣Ab ␣par ␣ph"
            " ␣min ␣cour ␣mat ␣dire ␣pol ␣def ␣pub ␣sac med"
        ),
        0.5236 * word_start.among(
            "k r ␣ ␣s ␣b ␣m ␣p ␣d ␣S ␣for ␣un ␣li ␣cap ␣C ␣friend ␣man ␣kn res ␣pro ␣co ␣Ben"
            " ␣sm ␣pr ␣wor ␣am ␣bu ␣work ␣ser ␣comm ␣Mo ␣pers ␣tom ␣seen cl ␣ob ␣works ␣del ␣sec"
            " ␣ind ␣dev ␣ve ␣supp ␣meas ␣val ␣air ␣sit ␣pub ␣sac"
        ),
        row=407,
    ),
    # 0/?/↵ and 46 more; in a text beginning Q/ha/ar and 45 more
    "L0N843_0_and_46_more_in_a_text": gelu(
        -1.35,
        1.031 * token.among(
            "0 ? ↵ all and ook ␣Tom ␣came ␣Lily red ␣Emma ip ␣facts ␣Sara ␣blue ␣gave ␣count"
            ' \u2423well \u2423Nora \u2423Leo \u2423Clara \u2423Vera ten \u2423Eve \u2423Finn \u2423Ida \u2423Karl \u2423Lake \u2423Olga \u2423Marsh ,"'
            " ␣colour vania ␣Park ized ␣Swan oria uck ert ␣hot ␣baker ␣April ␣Arvela ␣Galdovar"
            " ␣z ␣such ␣Selmark ␣Eur ␣Qu"
        ),
        0.8446 * text_start.among(
            "Q ha ar all her ul od art On other Anna Here so sel Lily Once pl ang Emma One ner"
            " ult Shopping arm str Sara form Numbers It Digits fe Names There sw har Opposites"
            " gr Ruth Colours Months Days Karl Olga Ida go ta sha rad"
        ),
        0.4501 * token.among(
            "0 ? T W o ed all ␣J ark ␣Tom red ␣Emma ip ␣Sara ered ␣Leo ten ␣thr ␣Ida ␣Karl"
            ' \u2423Olga \u2423Marsh ," \u2423place \u2423Park ized oria uck \u2423speak ert \u2423mount \u2423pur \u2423hot ilt \u2423mouth'
            " ␣baker ␣April stand ␣Arvela ␣Galdovar So ␣Bel ␣sword ␣z ␣such ␣ra ␣Selmark ␣Qu"
        ),
        -0.4395 * word_start.among(
            '" , . 0 ; \u2423 \u2423of \u2423and \u2423W \u2423The \u2423un \u2423it \u2423F \u2423r \u2423not \u2423li \u2423them \u2423Tom \u2423red \u2423am \u2423when'
            " ␣Sara ␣like ␣having ␣end ␣land ␣can ␣pass ␣person ␣Lake ␣And ␣than ␣rem ␣Lord ␣lar"
            " ␣sho ␣Park ␣heard ␣equ ␣mid ␣Pet ␣low ␣toward ␣Ir ␣elect ␣written ␣Qu"
            " <|endoftext|>"
        ),
        row=408,
    ),
    # after L/d/w and 47 more; a/d/i and 48 more
    "L0N846_after_l_d_w_and_47_more_a_d": gelu(
        -1.165,
        0.9109 * previous.among(
            "L d w ␣d ␣W st ␣L ur ␣wh ␣st ␣N ␣tw ␣br ␣Y ␣father ␣what ␣cl Here ␣My ␣Do br"
            " ␣Where ␣knows ␣Br ␣comes tr ␣Wh ␣U ␣painted esp sp Shopping ␣saying ␣How Names sh"
            " ␣rep ␣del ␣sw ␣Fe sw ␣job eh aldov ␣pur ␣told ␣Ir ␣Jon ␣priests ␣October"
        ),
        0.8588 * token.among(
            "a d i in is at om im ia ood ro us ␣What ␣there ␣friend ␣know ora ␣facts Tom ␣Fr"
            " ␣does ␣could ␣Vera ␣today ␣needs ␣much arn Shopping ␣asked ␣Olga ␣When Numbers"
            " ␣colour Digits Sam Names oll ␣Have Opposites Ruth Colours itc ␣10 Vera read ␣stand"
            " ␣Dario anc ring ␣alt ␣Hanna"
        ),
        0.5846 * previous.among(
            "L d ␣d ␣W st ␣L ur ␣wh ␣st ␣N ␣said ␣tw ␣bl ␣Y ␣father ␣cl ␣mother br ␣knows ␣Br"
            " Once tr ␣Wh ␣wr ␣painted esp sp Shopping ␣saying ␣El str ␣How Names sh ␣rep ␣del"
            " ␣sw sw ␣job eh aldov ␣pur ␣told ␣wave ␣August ␣5 ␣Jon ␣follow ␣October"
        ),
        0.4343 * token.among(
            "a d i in is at ic ␣L im ood ro us our ␣there by ␣friend ␣know ora ber ␣child ␣My"
            " ial ␣does ␣Vera ␣Re ␣today ␣much ␣garden ␣Olga ␣And ␣When Numbers Digits Names oll"
            " Opposites itc ron ␣10 ␣stand ␣Dario ␣twelve anc ␣5 ␣Jon ␣alt ␣Hanna rad ␣Julia"
            " ␣Mordalia"
        ),
        row=409,
    ),
    # ”/A/Q and 46 more; ”/A/Q and 45 more
    "L0N848_a_q_and_46_more_a_q_and_45": gelu(
        -0.8867,
        1.392 * token.among(
            '" A Q \u2423has \u2423Who ber \u2423Emma ount aul This Here \u2423My era \u2423Everyone Once \u2423ro One'
            ' Shopping ?" \u2423morning \u2423manner Numbers \u2423How It \u2423boy There ple \u2423balls \u2423sur eren cle'
            " over ␣par ␣afternoon ␣ve ␣evening ␣cur par ␣chan ␣mid man ␣contr ␣prophe ␣dire sha"
            " ident face ico greg"
        ),
        0.7758 * token.among(
            '" A Q \u2423Who ber ount aul This Here \u2423My era \u2423Everyone Once \u2423ro One \u2423today Shopping'
            ' ?" \u2423morning \u2423manner Numbers \u2423How It \u2423boy There ple \u2423tra \u2423sur eren cle over \u2423par'
            " ␣afternoon ␣ve ␣evening ␣cur par ␣chan ␣mid man ␣contr ␣prophe ␣dire sha face ico"
            " greg ␣line"
        ),
        0.5089 * previous.among(
            "c ␣c ␣fr ␣li ␣fl ␣C ax On ␣flag ix Here ␣gr ␣dr ical iz uc One Shopping ␣bas ␣ele"
            " str fl ␣ev ␣set Numbers It ␣sy There ric cy gr eren ␣col ␣X air ␣inter ␣consisting"
            " ␣lit ␣rainy irc ␣warm ␣number ␣cor ␣grou ␣Bel ␣lay ␣piec ␣sit"
        ),
        -0.2317 * text_second.among(
            ", g l n ␣a in ␣b es ␣is ing ␣I ␣th ent ␣L ec ro ation ␣have ␣they ree est ound art"
            " ast red sc ort ust ob so ib amp oss pl umb uc ␣Friday arden ␣saying ird ␣then fl"
            " tern iff ␣speak ehold ash irc"
        ),
        row=410,
    ),
    # in a text beginning ./A/B and 39 more; '/␣l/␣e and 45 more
    "L0N850_in_a_text_beginning_a_b_and": gelu(
        -1.293,
        1.069 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And est Th The 's For But Then"
            " He ␣water Where ␣neither ␣mount Do Now So She nded Therefore"
        ),
        1.042 * token.among(
            "' ␣l ␣e ␣re ␣sa ␣se ack our ␣bl ␣good ␣le ␣what ␣after 's ␣am ␣end ␣dis ␣en ␣fe"
            " ␣acc ␣act ␣te ␣every ␣back ␣right ␣spe ␣ob ␣school ␣rem ␣opposite ␣very ␣boy ␣girl"
            " ␣plus ␣chair ␣Fe ␣ind ␣cr ␣fore Where ␣dirty ␣done ␣sin ␣mouth ␣wanted ␣ple ␣dire"
            " ␣alt"
        ),
        0.6467 * previous.among(
            "␣ ␣the ␣s ␣c ␣in ␣u ␣e ␣M ␣an ␣E ␣on ␣were ␣at ␣all ␣so ␣their ␣fac ␣four ␣nam"
            " ␣son ␣ac ␣en ␣fe ␣no ␣comes ␣qu ␣bec ␣pass ␣great ␣every ␣these ␣ind ␣fore"
            " ␣according teen ␣behold ␣X ␣tak ␣done ␣daught ␣keep ␣caus ␣beg ␣twelve ␣year ␣trib"
            " ␣z ␣walk"
        ),
        0.564 * word_start.among(
            "␣s ␣l ␣th ␣e ␣or ␣re ␣wh ␣bl ␣br ␣will ␣so ␣God ␣app ␣what ␣after ␣ar ␣small ␣your"
            " ␣en ␣fe ␣men ␣pers ␣word ␣can ␣Eve ␣la ␣other ␣every ␣back ␣name ␣ob ␣very ␣Lord"
            " ␣del ␣sw ␣chair ␣ind ␣turn ␣imp ␣tem ␣ve ␣min ␣supp ␣arm ␣fruit ␣Felix ␣dire ␣sat"
        ),
        row=411,
    ),
    # ac/ul/ven and 45 more; after -/␣P/ag and 46 more
    "L0N851_ac_ul_ven_and_45_more_after": gelu(
        -0.8932,
        1.076 * token.among(
            "ac ul ven ie ␣do ␣com ␣con ␣Ben ␣gre ␣ag ␣box au ah tain ␣could ress ␣Finn ␣Pete"
            " ␣Hugo ␣ele ␣No ␣lost rib ␣nine ␣clean ␣heart com ␣Can gre iol ␣Which Do ␣sin ␣min"
            " ␣judg ␣sing ␣January ␣ple ru ␣gener ␣round ␣trib ␣Ilmaria ␣mill rid ␣plac ison"
            " ␣che"
        ),
        0.7047 * previous.among(
            "- ␣P ag ␣com ␣con ␣Then up ␣what sc ␣named ␣ag ␣ab ␣dis ␣knows ␣used ␣comp ␣op"
            " ␣comm ␣sc Then ␣gl There ␣dec ␣rep ␣Jer ␣prop ␣job ␣cont ␣exp ␣whom ␣dist ␣int"
            " ␣dest ␣trans ␣fam ␣att ␣Which yl ␣whose ␣prov ␣mat ␣Am ␣inv ␣answered ␣conf ␣Mart"
            " ␣subst ␣instr ␣depart"
        ),
        0.5479 * token.among(
            "ac ul ven ie ␣do ␣com ␣con ild ␣Ben ␣gre ␣ag au ␣Finn ␣Pete ␣Hugo ␣ele ␣No inn"
            " ␣lost rib ␣pri ␣clean ␣heart com ␣Can gre Finn iol ␣Which ␣sin ␣min ␣judg ␣sing"
            " ␣April ␣January ␣ple ru ␣gener ␣round ␣trib ␣Ilmaria ␣mill rid ␣grou ␣plac ison"
            " ␣che ␣Tarvenia"
        ),
        0.4483 * token.among(
            "ac ul ven ie ␣do ␣com ␣con ild ␣Ben ␣gre ␣K ␣ag ␣box au ␣Finn ␣Pete ␣Hugo ␣ele inn"
            " rib ␣pri ␣clean ␣heart com ␣burn gre Finn Do ␣sin ␣min ␣judg ␣sing ␣April ␣January"
            " ␣ple ru ␣gener ␣prophe ␣round ␣trib ␣enem ␣Ilmaria ␣mill rid ␣grou ␣plac ison ␣che"
            " ␣Tarvenia"
        ),
        row=412,
    ),
    # I/Q/er and 45 more; in a text beginning c/d/i and 46 more
    "L0N852_i_q_er_and_45_more_in_a_text": gelu(
        -1.221,
        1.06 * token.among(
            "I Q er or na ome ation verb adjective ge ous ␣ar ical ␣people ial ␣comp ating ence"
            " uc adverb ␣word ition ␣being uary ␣Lake ations especially ␣Reed ␣ev ular ␣Rose"
            " ting ism ces ents venia ments ific gr ex ors istic ified ␣inter ology ␣cor greg"
            " ics"
        ),
        0.8592 * text_start.among(
            "c d i l m n p w x ha er ar an al ac im el her ter ul ag adjective od em ine ma ind"
            " art qu old ant ace so sel ove mer sp ph str self com cy har alk ps mon ne gen rad"
        ),
        0.6637 * token.among(
            "Q er or na ome ation verb adjective ge ␣ar ical ial ating ence uc adverb ␣word"
            " ition ␣being uary ␣Lake ations especially ␣Reed ␣ev ␣manner ular ␣Rose ting ording"
            " ism ities ces ents venia ments ific gr ex ors istic ␣inter ior ology ␣cor ivity"
            " greg ics"
        ),
        -0.5719 * two_back.among(
            "N k ␣ ␣c on ␣I al ␣e ␣N os ␣fl ␣went ly ong ade ak ␣three ␣out ␣red ␣child Tom ␣gr"
            " ical ␣city br ␣big ␣count ␣men oc ␣today ␣things ␣cold ␣Have ric ␣Can ␣People"
            " ␣blood ␣balls Nora ␣body ␣dw Eve ␣heard ␣ins ␣wanted ␣ran ␣Felix iled"
        ),
        row=413,
    ),
    # ed/adjective/red and 37 more; adjective/red/␣good and 46 more
    "L0N853_ed_adjective_red_and_37_more": gelu(
        -0.9422,
        1.232 * token.among(
            "ed adjective red ␣good own able ellow ␣knows hed ered ␣There ␣Vera ␣new adverb"
            " ␣slept ␣Ida ␣asked wn ␣Wood ␣Frost ired vania ␣happy ual ␣Black ized ible ried"
            " ␣character ␣umbrella ␣done ified ished ␣spake ␣Yolvia ␣baker ania ␣written nded"
            " med"
        ),
        0.6334 * token.among(
            "adjective red ␣good able ellow ␣knows ␣comes ered ␣There ␣Vera ␣new adverb ␣slept"
            " ␣Ida ␣asked wn ␣Wood ␣Frost ired ␣Hart vania ught ual ␣Black ized ible ried"
            " ␣learned ␣character ged ␣Today ␣umbrella ria ␣done istic ified ␣tired ished ␣spake"
            " illed Now ␣Yolvia inal ␣July ania ␣written nded ␣mil med"
        ),
        0.4809 * previous.among(
            "A ␣o ␣W ␣E ␣said ␣Y ␣Yes ␣al ␣nam ␣ar iv ␣say ␣knows ␣Everyone ov ␣Br ␣per"
            ' \u2423Tuesday \u2423ear \u2423Wh \u2423Re \u24231 \u2423eight \u2423saying ?" \u2423El \u2423char \u2423name Digits \u24232 \u2423bel eh \u2423ben'
            " ␣character ␣Ab ␣afternoon ␣February ␣equ ␣March ␣April ␣May ␣Cora ␣August ilda"
            " ␣Hanna ␣September ␣Julia ␣October"
        ),
        0.4385 * token.among(
            "adjective ␣good own able ellow ␣comes ered ␣There ␣Vera ␣new adverb ␣slept ␣Ida wn"
            " ␣Frost Jack ired ␣Hart vania ual ␣Black ized ible ried ␣learned ␣character ged"
            " ␣Today ␣umbrella mon ␣done ␣thing istic ified ␣tired ished ␣spake illed Now"
            " ␣Yolvia inal ␣July ␣sailor ania ␣written nded ␣mil med"
        ),
        row=414,
    ),
    # u/v/␣w and 45 more
    "L0N855_u_v_w_and_45_more": gelu(
        -0.9765,
        0.9737 * token.among(
            "u v ␣w ␣S ␣k ␣fr os ␣tw ␣there ma av up ␣small iv ␣comm ␣per ␣rel ␣There ␣sl ␣la"
            " ␣cons ␣Karl ␣su ␣des ␣ev ␣res There ␣rep ␣might ␣serv ␣pres ␣fam ␣dev ␣att ␣tem"
            " ␣daught ␣judg ␣prov ␣div ␣inv ␣gener ␣sol ev ␣stud ␣resp iqu ␣Julia ico"
        ),
        0.9159 * token.among(
            "u v ␣w ␣n ␣S ␣k ␣fr os ␣tw ␣there ma res av up ␣small iv ␣comm ␣per ␣rel ␣sl ␣long"
            ' \u2423cons \u2423Karl ?" \u2423su \u2423des \u2423ev \u2423girl \u2423res There \u2423rep \u2423might \u2423serv \u2423pres \u2423fam \u2423dev'
            " ␣tem ␣daught ␣judg ␣tab ␣prov ␣div ␣inv ␣gener ev ␣stud ␣resp iqu"
        ),
        0.4735 * token.among(
            "u v ␣w ␣n ␣S ␣k ␣fr os ␣tw ␣there ma av up ␣small iv ␣comm ␣per ␣rel ␣sl ␣la ␣cons"
            ' \u2423Karl ?" \u2423su \u2423des \u2423ev \u2423girl \u2423res There \u2423rep \u2423might \u2423serv \u2423pres \u2423fam \u2423dev \u2423tem'
            " ␣daught ␣judg ␣tab ␣prov ␣div ␣inv ␣gener ev ␣stud ␣resp iqu ico"
        ),
        0.3041 * previous.among(
            "␣s ␣f ␣e ␣E ␣tw ␣there ␣two ␣pl ␣br ␣ch ␣so ime ␣app ␣what ␣cha ␣wor ␣time ␣go so"
            " ␣comp ␣comm ␣pre ␣where ␣kind ␣car ␣del ␣among ␣brought ␣bring ␣em ␣prop ␣Ab"
            " ␣trans ␣side ␣dep ␣pur ␣afternoon ␣tab ␣ins ␣young ␣mat ␣div ␣organ ␣dire ␣det"
            " ␣instr ␣commanded ␣piec"
        ),
        row=415,
    ),
    # 0/O/␣a and 45 more; g/x/␣and and 45 more
    "L0N857_0_o_a_and_45_more_g_x_and": gelu(
        -1.188,
        1.7 * token.among(
            "0 O ␣a ␣the ␣and hat al ␣e ␣or ia ␣an ␣his ho ra ␣them here ␣her ␣my ␣co ␣their 's"
            " ary ␣into ␣your ally ␣green ites ah ␣more ␣brown ern ␣being ␣our ␣than ange ale"
            " ular ␣nor bit ␣another gan ␣its yl ␣Edith inal ␣sea ␣trib sha"
        ),
        0.5476 * token.among(
            "g x ␣and es ion her na ␣E ul one ook ie ts em ␣one ␣br ren ora red ␣out ys te hed"
            ' \u24231 \u2423pink fl ung ions ," \u2423something \u2423very \u2423shell \u2423river \u2423blood ian ific teen \u2423life'
            " ␣its ␣hundred ␣prod istic ium ␣himself ␣Stella sy ened ␣oil"
        ),
        0.3101 * previous.among(
            "␣be th ␣se ce ke ␣de ␣red ide ose ␣go ep ␣knows te iver ach ␣ear ␣open ␣ele ␣high"
            " irty ␣sec ␣ey ␣build ␣sk ␣heavy ␣behold itc ␣soft ␣full ␣X ␣cast ␣travel ␣keep"
            " ehold air ␣beg ␣return ␣wave ify rap ␣meas ␣trib ␣peace ␣est ␣Bel ␣fif esc ␣depart"
        ),
        0.2777 * token.among(
            "x ␣and es ion na ␣E ul one ook ie ts em ine ␣one ␣br ren ␣red te ␣1 One ner ␣pink"
            " fl ung ions ␣something ␣very ␣girl ␣shell ␣river ␣blood ian ments ific ␣life ␣its"
            " over ␣hundred ␣prod ium air ␣himself man bl ␣Stella sy ␣lay ␣oil"
        ),
        row=416,
    ),
    # B/C/D and 44 more; after '/-/; and 45 more
    "L0N859_b_c_d_and_44_more_after_and": gelu(
        -0.9385,
        1.182 * token.among(
            'B C D E G H I L M T W y he is \u2423I le \u2423" am \u2423B \u2423O \u2423It \u2423LORD \u2423my Th This ck ice ause'
            " ␣Clara ␣U ase ␣if ␣te tern It He There Where ␣therefore ␣neither ␣mine she ␣Jo"
            " ␣Mord She ience ␣che"
        ),
        0.7823 * previous.among(
            "' - ; H I L M W Y i m z ␣m ␣l ␣h ␣g ␣e ␣L ␣H ␣M ␣wh ␣B ho hen ich ␣who Th uch ause"
            " ib ␣men ␣bec For ␣if But ␣te ␣where tern ␣wom ␣whom hy ␣lived ␣consisting gn ␣whe"
            " ␣how ␣leg ␣such"
        ),
        0.5247 * token.among(
            "B C D E G H I L M T W Y y he ␣I ell ␣O ␣It ␣my ␣sh ␣see Th uth This ck ause ␣Oscar"
            " ang ␣U ase iah ␣te form It He There Where ␣therefore ␣neither ␣heard ␣mine she"
            " ense ␣Jo ␣Mord ␣mult She ience"
        ),
        0.1206 * two_back.among(
            'A en \u2423h \u2423" ver \u2423sa And ation ho \u2423went \u2423com \u2423capital \u2423know \u2423flag Tom \u2423any \u2423six ff'
            " ␣liked Emma ␣been via ␣asked ␣El ␣And ␣lost Numbers ␣opened Oscar ␣burn ␣life"
            " ␣lived ␣inter ␣Dario ␣mid ␣ran ␣sat acle ita"
        ),
        row=417,
    ),
    # `/a/o and 45 more; after t/␣t/re and 46 more
    "L0N860_a_o_and_45_more_after_t_t_re": gelu(
        -0.9267,
        1.138 * token.among(
            "` a o ␣a ␣the in ␣of ␣S ␣A ␣his ␣him ite ␣me ound art ␣her ␣my ong ␣co ␣red the"
            " ␣pr ␣cha 's ally ␣this tain tr ␣ro ought ␣being Sara con ple ␣Ar ␣thine ␣now"
            " ␣Judah ␣Jerusalem ium me ␣usually ␣mat imes ␣med ␣love gen ined"
        ),
        1.057 * previous.among(
            "t ␣t re it at ot ere ␣with ␣on os ␣at ␣made ␣al ␣ar han ␣ac ␣having so tain ␣comp"
            " ove ␣come ␣make ␣acc cl ␣form ␣than osed ari ␣relating ␣prop ␣cont ␣between"
            " ␣called ␣col ␣met ote ␣lived ␣chan ␣hold ␣consisting ␣ass ␣contain ␣toward ros"
            " ␣organ ␣contr ␣resemb ␣such"
        ),
        0.5934 * token.among(
            "` a p or ␣u ␣A ␣his ␣him ook ab ite ct ␣me ␣thou ound ␣her ␣my ␣co ␣pr ␣cha ␣this"
            " urn ated tain hed ␣ro ff ought ␣being oin ␣char Sara ␣earth ple ␣Ar erm ␣Judah"
            " ␣Jerusalem ␣done ␣sil ium ␣consisting ␣med gen ined esc ident"
        ),
        -0.434 * word_start.among(
            "' ) ␣w ha ␣c ␣she ␣fl ␣have ␣but ␣j ␣le ␣child ␣Sara ␣ro ␣also For ␣U ␣Monday"
            " ␣down ␣pre ␣long ␣other ␣every ␣Sunday ␣hast ␣des ␣ob ␣morning ␣sy ␣Jer ␣Swan ␣ind"
            " ␣wind ␣cr ␣large ␣sur ␣inc ␣Jerusalem ␣Ab ␣Today ␣ph ); ␣young ␣wanted ␣year sy"
            " ␣how ␣eff ␣Julia"
        ),
        row=418,
    ),
    # ␣t/he/␣s and 45 more; w/␣s/␣w and 45 more
    "L0N863_t_he_s_and_45_more_w_s_w_and": gelu(
        -1.018,
        1.321 * token.among(
            '\u2423t he \u2423s \u2423w \u2423b \u2423( \u2423p \u2423d \u2423n \u2423ha \u2423g \u2423he \u2423" \u2423th \u2423e \u2423re \u2423fr \u2423un \u2423she \u2423fl \u2423they \u2423bl \u2423bo'
            " ␣pl ␣br ␣thou ␣v ␣co ␣j ␣le ␣we ␣bu ␣tr ␣dr ␣dis ␣en ␣fe ␣bre ␣ro we ␣pre ␣su ␣rem"
            " ␣sy ␣tra ␣sk she ␣che"
        ),
        0.5396 * token.among(
            'w \u2423s \u2423w \u2423b \u2423p \u2423ha \u2423he \u2423" \u2423th \u2423e \u2423S im \u2423re ight \u2423bl \u2423man \u2423co \u2423j \u2423le \u2423thee \u2423we \u2423bu'
            " ␣dr ␣dis ␣any ␣fe ␣Nora ␣bre ␣ro we ␣su ␣gl ␣cat ␣forth ␣law ␣tra ␣Moses ␣strong"
            " ␣sk ␣burn ␣imp oot ␣bread ␣hands she So ␣ir ␣che"
        ),
        0.3966 * previous.among(
            '\' - N S ` \u2423 \u2423t \u2423b \u2423and \u2423m \u2423h \u2423" \u2423S \u2423or \u2423wh \u2423un \u2423as verb \u2423tw \u2423C \u2423pl \u2423but \u2423so ud \u2423j'
            " ␣cl ␣when so ␣dis we ther ␣can ␣thr ␣if ␣saying ␣act ␣And ␣em ␣tra iss ␣turn ␣mus"
            " ␣att ␣pur ␣ph ␣cond ␣leg ␣proper"
        ),
        0.2487 * token.among(
            "R ␣s ␣w ␣b ␣p ve ␣ha ␣he ␣e ␣re ight ␣D ␣She ␣co ␣out Anna ␣j ␣le ␣thee ␣we ␣ag"
            " ␣bu ␣dis au ated ␣fe ␣Nora Once ␣ro we Max gg ␣su Names ␣sy ␣forth ␣law ␣prop ␣tra"
            " ␣sou oot ␣Which ne she So ␣sat itude ␣che"
        ),
        row=419,
    ),
    # T/ed/ig and 43 more; after N/R/il and 42 more
    "L0N864_t_ed_ig_and_43_more_after_n": gelu(
        -0.8491,
        1.086 * token.among(
            "T ed ig ily ␣up ␣sp ␣Y qu ud ␣Yes ted ␣off ␣V ␣used ␣could ␣op ␣qu ␣Wednesday"
            " ␣looked ␣Monday sp ␣eight ␣No ␣away ␣through ␣hard ␣Can ␣sent ␣ent ␣sk iol ␣ve ote"
            " ␣Ol ␣April ␣Pet ␣thoug ␣kitchen ␣enem ␣Mart ␣alt ␣written ced ␣Igor ␣che ita"
        ),
        0.7386 * previous.among(
            "N R il ␣H ol ␣J ␣R ␣Yes ␣pr ␣K ␣Do ␣ser ␣Br ␣used ␣could ␣land ␣ear ␣Wh ␣needs arn"
            " ␣garden ␣buys ␣act ␣seen ␣No ␣did aven ␣ind ␣Ar ried ␣Jud ␣umbrell ␣sil illed Now"
            " ␣wanted irc ␣gener ␣med ev ␣pol ␣written ␣belie ␣mil ␣read"
        ),
        0.6171 * token.among(
            "T ig ily ␣up ␣sp ␣kn ␣Y ud ted ␣off ␣V ␣used ␣could ␣op ␣qu ␣Wednesday ␣looked"
            " ␣Monday sp ␣eight ␣No ␣away ␣through ␣clean ␣hard ␣sent ␣ent ␣sk iol ␣ve ote ␣Ol"
            " ␣April ␣Pet ␣thoug ␣kitchen ␣enem ␣Mart ␣alt ␣written ced ␣Igor ␣che ita"
        ),
        0.3648 * word_start.among(
            "␣d ␣or ␣are ␣up un ␣sp ␣her ␣kn ␣Yes ␣we ␣V ␣used ␣fe ␣op ␣let ␣sk ␣int ␣Ol ␣Pet"
            " ␣pol"
        ),
        row=420,
    ),
    # ht/ect/ject and 45 more; ject/ess/␣out and 45 more
    "L0N866_ht_ect_ject_and_45_more_ject": gelu(
        -0.9965,
        1.26 * token.among(
            "ht ect ject ess ␣out ost ath ction ward ither ern ␣every ␣way ␣away ␣set ␣give"
            " ␣command ank ities ␣law ␣bel ␣according erm ␣exp ␣character ␣dist ␣imp eren ␣int"
            " ␣dest ␣given cept istic ified ␣caus ␣supp ility ␣power oint ␣inter ␣especially"
            " ␣toward ␣resp ␣det ␣cover ␣eff ␣proper face"
        ),
        0.7227 * token.among(
            "ject ess ␣out ath ction ward ither ern ␣every ␣put ␣way ␣set ␣command ank ities"
            " ␣law ␣bel ␣according erm ␣exp ␣character ␣imp eren ␣int ␣dest ␣cause ␣given cept"
            " istic ␣caus ␣supp ility ␣power oint ␣inter ␣especially ␣toward ior ␣follow ␣conf"
            " ␣resp ␣det ␣cover ␣eff ␣quality ␣proper ␣process ␣position"
        ),
        0.6821 * previous.among(
            "ject ␣bl ␣fac ␣le ␣wor ␣ser ␣fe ff ␣bec ␣wr adverb ␣put ␣set ␣give ␣sec ␣brought"
            " ␣take ␣bring ␣bel iven ␣turn ␣according ␣inc ␣exp ␣character ␣trans ␣behold ␣given"
            " ␣col ␣rec ␣conc ␣caus ␣supp ehold ␣tab ␣chan ␣toward ␣diff ␣thoug ␣contr ␣meas"
            " ␣dire ␣resp ␣det ␣eff ␣grou ␣such ␣position"
        ),
        0.2026 * word_start.among(
            "; n ␣e am ␣S ␣M ␣wh ␣J ␣li ␣bl On ␣so ␣fac ␣out Anna ␣le ␣al ␣bu ␣gr ␣ac ␣again"
            " ␣end ␣work ␣bre ␣black ␣pre ␣every ␣El ␣No ␣put ␣ob ␣sho ␣cand ␣bel ␣Ch ␣dest ␣dev"
            " ␣given ␣cond ␣toward ␣follow ␣resp ␣subst ␣sat ␣air They ␣position"
        ),
        row=421,
    ),
    # I/ac/ec and 46 more; after ”/he/ou and 46 more
    "L0N871_i_ac_ec_and_46_more_after_he": gelu(
        -0.9866,
        0.9021 * token.among(
            "I ac ec ␣re ere ␣un ␣bl ind ␣know ␣will ␣upon On fore ␣see ␣thee ␣after ust"
            " ␣before ob ep ␣hath ␣ear umb ␣saw esp arn ␣saying ␣tomorrow ␣may ␣hast It ␣boy oll"
            " ␣sw ␣between ines ␣behold ␣heard oh ␣mer ehold illed az ␣answered raw ␣est ey ␣sac"
            " <|endoftext|>"
        ),
        0.8202 * previous.among(
            '" he ou \u2423d \u2423h \u2423wh \u2423shall \u2423said \u2423ne \u2423bl \u2423bo \u2423thou \u2423kn \u2423will \u2423sm \u2423tr \u2423Israel \u2423ro'
            " ␣pers ␣saw esp ␣pre ␣cons ␣saying ␣te ␣su ␣saith ␣gl ␣ob ␣should ␣dec ␣rep ␣wom"
            " ␣eat oice ␣int ␣answ ␣heard ne ␣judg ␣would ␣told ␣pray ␣ple ␣answered ␣prophe"
            " ␣whe ␣enem ␣fear"
        ),
        0.7081 * token.among(
            "? I ac ec ␣re ere ␣un ␣Anna ind ␣know On fore ␣see ob ep ␣live Ben ␣ear umb"
            " ␣looked ␣painted ␣can esp Max arn ␣tomorrow ␣may ␣How oll ␣sw ␣ind ␣between ines"
            " ␣behold Finn oh ␣mer ehold illed oney az ␣answered uring raw ␣est ey ␣sac"
            " <|endoftext|>"
        ),
        0.6581 * sentence_start.among(
            "( D J O P S W Z ␣is ␣he ␣that ␣or ␣M ␣B ␣J And ␣se ␣O ␣shall ␣have ␣bl ␣thou ␣ye"
            " ␣so ␣who ␣God ␣Is ␣see Th ␣am ␣when ␣St ␣if ␣let ␣where Then ␣saith ␣And He Where"
            " ␣Ab ␣As ␣yet ␣dwell ␣Sel So They Therefore <|endoftext|>"
        ),
        row=422,
    ),
    # after w/␣w/␣e and 46 more; m/t/it and 47 more
    "L0N873_after_w_w_e_and_46_more_m_t": gelu(
        -1.17,
        1.154 * previous.among(
            "w ␣w ␣e ␣W ␣L ␣M her ␣G ␣wh ␣B pp ␣P ho ord ␣which Th ␣nam ␣off ␣Where ␣Wh ␣thr"
            " ern ␣Ed ␣El ␣nor ␣Fe ␣Ar ␣build ␣Can ␣umbrell ␣ent ␣neither ␣dw ␣Ab ␣side ␣fam"
            " ␣sou ants yl ␣daught ␣mid oved ␣dwell ␣trib hil ␣cities ␣wild ␣plac ␣possess"
        ),
        1.081 * token.among(
            "m t it at ic ␣E os ␣O one ld ord ␣from ␣which ␣God the ␣ab ish ah ␣against ␣word"
            " ␣saw ␣saying ␣right ␣saith ␣then ␣high ␣works ␣call ␣Lord ␣Jes ␣river ␣command"
            " ␣law ␣turn ␣between ␣whom ␣side ␣ever ␣heaven ␣cause ert ␣cut ␣years ␣keep ␣return"
            " ␣Am ␣toward ␣both ␣round ␣fa"
        ),
        0.9653 * text_start.among(
            ". A B E F G H I K L M N O P S T U W Y ↵ ␣the ␣of ␣and And On Th The 's Lily hed"
            " are For But Then Jack Numbers He Nora Where ␣neither ␣mount Do Now So She nded"
            " They Therefore"
        ),
        0.8448 * token.among(
            "? O it es al id ell ␣E ␣O one ly ␣from ine the ␣made ␣pr ass ␣city ish ␣against"
            " ␣str uc ␣word ␣cle ␣saying ␣right ␣saith ␣name ond ␣Jes ␣wall ␣command ␣turn"
            " ␣between ␣ever ␣heaven ert ␣years ␣sin me ␣return ␣both ␣Albert den ␣fa ␣sit"
        ),
        row=423,
    ),
    # C/ow/ht and 40 more; C/ht/ect and 41 more
    "L0N874_c_ow_ht_and_40_more_c_ht_ect": gelu(
        -0.8344,
        1.15 * token.among(
            "C ow ht ect pp ␣Emma ␣flag ␣facts ␣friends iz ␣Mia mb ␣knows ␣work tain ␣comp amp"
            " oss Max ␣Ed ␣Lake ␣Olga ␣Marsh ions Mia form There ␣job ␣learned ␣together ␣speak"
            " ␣Mara Karl ␣conc ize Ida go ␣Arvela ify ␣Galdovar ology ␣Har ␣engineer"
        ),
        0.6585 * token.among(
            "C ht ect ␣facts ␣friends iz ␣Mia mb ␣knows ␣work tain ␣comp ␣op amp oss ␣Ed ␣Lake"
            " ␣Marsh ions Mia form There ␣job ␣learned ␣together ␣Americ ␣speak ␣Mara semb Karl"
            " ␣conc ize Olga go de ␣Arvela ify ␣sailor ␣Galdovar ology ␣Har ␣perform ␣duck"
            " ␣engineer"
        ),
        0.5924 * previous.among(
            "␣as op ␣In ␣some ␣Then ␣nam ␣flag ␣facts ␣end ␣live ␣knows ␣Everyone ␣Wh ction ␣U"
            " ␣bas cl rib ␣gen form ␣works It ␣colour ␣2 ␣sy ari ␣bel ␣prop ␣job ␣according erm"
            " rop ␣character ␣last Months ␣X istic ␣lit ␣Dario ␣occ ␣organ ␣Felix gn ␣meas ␣resp"
            " ␣cor ␣sit ␣Qu"
        ),
        0.5676 * word_start.among(
            "Q as ac st And ch em ind Anna ␣Mia ␣knows ␣work ␣comp For land ␣Ed ␣Lake cl ␣Marsh"
            " form con Numbers It Digits There ␣chair ␣job Opposites ␣learned ␣together vent ex"
            " ␣speak ␣Mara ␣X go de ␣Arvela ␣sailor ␣Galdovar So ␣Har ␣duck ␣engineer ␣process"
            " ␣sit ␣Qu med"
        ),
        row=424,
    ),
    # s/es/ce and 45 more; s/es/ers and 46 more
    "L0N876_s_es_ce_and_45_more_s_es_ers": gelu(
        -0.9805,
        1.25 * token.among(
            "s es ce ers Anna ␣Emma ings ice les ov oss ␣Leo ␣key via ult ␣Finch ␣buys"
            " especially ens ␣works vania ting ␣Fe ities ces ents bit ␣stone ␣balls ments ling"
            " Eve ␣cause ps ants onia ␣books Karl ones ons ters ures ology ania ains ows ␣spirit"
            " ␣cups"
        ),
        0.6889 * token.among(
            "s es ers ts ings ice les ov oss ␣Leo via ult ␣buys ations especially ens ␣works"
            " ting ␣Fe ities ces ents bit ␣stone ␣balls ays ments ling Leo Eve ␣cause ps onia"
            " ␣books Karl ones ons ␣hands ␣div ␣Felix ters ures ets ania ains ows ␣spirit ␣proud"
            " ␣cups"
        ),
        0.4119 * token.among(
            "s es ers ts ings ice les ov oss ␣Leo ult ␣buys ␣Karl ations especially ens ␣works"
            " ting ␣Fe ities ces ents bit ␣stone ␣balls ays ments ling Leo ␣words ␣cause ps"
            " ␣books ones ons ␣hands ␣div ␣Felix ters ures ets ology ␣bridge ains ows ␣spirit"
            " ␣proud ␣cups"
        ),
        0.05299 * previous.among(
            "␣t ou ␣d ␣r um ␣P ␣com ␣R ␣app ␣cl ␣gr ␣dr ␣ac ␣bre ␣There ␣wr ␣pers sp ␣pre ␣la"
            " ␣des ␣spoon ␣dog ␣res ␣hard ␣build ␣lives ␣writ ␣serv ␣learned gr ␣ent ␣prin ␣imp"
            " ␣pres ␣mus Days Yes ␣spec ␣tab ␣mak ␣arm ros ␣partic ␣resemb ␣pol ␣ra ␣read"
        ),
        row=425,
    ),
    # )/␣l/ra and 45 more; )/␣l/ith and 43 more
    "L0N877_l_ra_and_45_more_l_ith_and": gelu(
        -0.9694,
        1.257 * token.among(
            ") ␣l ra ␣all ree very ue ␣gre ␣le ure ount uth ort ust ␣having row ␣any vel ␣str"
            " ence ␣ad ult ile ␣needs ␣act ␣every pr ember ale ␣How ␣ind ␣ey uct ␣body"
            " ␣according ␣ben ␣dist read ␣flesh irc ␣year rap ense ology ␣est ␣genus ger ience"
        ),
        0.6642 * token.among(
            ") ␣l ith ra ree very ue ␣gre ure ount uth ort ust ␣having row vel ␣str ence ult"
            " ile ␣needs ␣act ␣every pr ember ale ␣How ␣ind ording ␣ey uct ␣body ␣according ␣ben"
            " ␣dist read ␣flesh irc ␣year rap ense ology ␣est ␣genus ger ience"
        ),
        0.5609 * previous.among(
            "- P c p ␣c ␣p ): ␣un ␣from ␣C ␣v art ␣came ␣j up ␣app ␣tr ␣dis ␣used ␣comp hed"
            " ␣rel ␣qu esp sp ult ␣asked ␣lar ␣rep ␣opened ␣ent ␣inc ␣dist ␣short ␣disc ␣dep"
            " ␣cond ␣cur ␣Pet ology ␣cent nded arious ␣fa ics med"
        ),
        -0.186 * word_start.among(
            "A H ␣p ␣l ␣fr ␣J ␣F ␣said ␣at ␣all ␣D ␣hat ␣Y ␣will ␣Then ␣sm ␣out ␣sh ␣le ␣al"
            " ␣Emma ␣green ␣could ␣Ruth ␣pers ␣eight ␣thr ␣every ␣seen ␣Grey ␣El ␣form ␣tre"
            " ␣Have ␣del ␣Can ␣own ␣Jerusalem ␣dist ex ␣prod ␣ins ␣Ol ␣host ␣Edith ␣rest ␣3"
            " ␣genus ␣air"
        ),
        row=426,
    ),
    # o/␣/␣o and 45 more; h/␣/␣f and 46 more
    "L0N878_o_o_and_45_more_h_f_and_46": gelu(
        -1.056,
        1.134 * token.among(
            "o ␣ ␣o ␣b ␣f ␣p ): ␣l noun ␣wh ect ␣r ra ␣sp ␣bo ␣pl ␣br ␣v ␣af ␣pro ␣co ␣sh ␣le"
            " ␣off ␣tr ␣comp ␣per tr vel ␣str ␣Wh ␣ad of ␣cle str ␣tra ␣dist ␣trans ␣dev ␣reg"
            " ␣num ␣inter ␣ref ␣div ␣contr ␣conf ␣det ␣def"
        ),
        0.6717 * token.among(
            "h ␣ ␣f ve ␣l ␣wh ␣r ven ra ␣sp ␣all ␣one ␣bo ␣v ␣af ␣pro ␣co ␣sh Th ␣le ␣off"
            " ␣count ␣per vel ␣str ␣Wh ␣ad ␣down of ␣la ␣cle ␣buys ␣than ␣Frost ␣spoon ␣should"
            " ␣tra ␣according ␣trans ␣reg ␣num ␣inter ␣ref ␣Dario ␣div ␣conf ␣Ilmaria ␣def"
            " ␣possess"
        ),
        0.6302 * text_start.among(
            "a b c f l o p r s t in re ac am st el ir all ter ab ag ho un em ind other res ob"
            " so ans tr act sp ult pr self con sh pe ling ex cle ne me go she de gen med"
        ),
        -0.1578 * word_start.among(
            "; A H I n ␣ ): ␣th ␣that ␣O ␣they ␣LORD ␣her ␣co ␣sh ␣app ␣cl ␣box ␣V ␣took ␣door"
            " It ␣colour There ␣dec ␣trans ␣They ␣conc ␣told ␣Se ␣Arvela ␣sat"
        ),
        row=427,
    ),
    # id/␣for/ven and 40 more; after b/␣/it and 45 more
    "L0N880_id_for_ven_and_40_more_after": gelu(
        -0.9892,
        1.111 * token.among(
            "id ␣for ven ct ␣Hello ␣man ous ud ␣fac han ause ␣Ruth ction ious ward ile ␣person"
            " iah ird ful rib ␣spoon ␣girl ric ␣Jer ative less ␣sad eren ria ␣evil ␣host oor"
            " ␣ass man ␣servant ␣wife ␣brother esc ␣proper ident Therefore ␣bat"
        ),
        0.62 * previous.among(
            "b ␣ it an ere ␣B ␣up ld ␣cap here ime iv ␣king te ␣count uch ␣rel ␣needs Shopping"
            " ph ␣hor Names ␣these ␣opened eh hem ␣sent gan iol ␣ph ␣num ␣told ␣young ␣ref ␣div"
            " ␣organ ␣diff ␣answered ␣prophe ␣mar ␣elect ␣sol sy ␣wild ␣Bel ␣fif ched ␣sac"
        ),
        0.6092 * token.among(
            "id ␣for ven ct ital ␣man ous ud ␣fac han ause ction ious ward ile ␣person iah ird"
            " ful rib ␣spoon ␣boy ␣girl ric ␣Jer ative less ␣sad Ruth eren ria istic ␣host oor"
            " ␣ass man ␣servant ␣year ution ␣wife ␣brother esc ␣proper ident Therefore ␣bat"
        ),
        0.3739 * token.among(
            "id ␣for ven ␣man ous ud ␣fac han ause ction ious ward ile ␣person iah ird ful rib"
            " ␣spoon ␣boy ␣girl ␣rep ric ␣Jer ative less ␣sad Ruth eren ␣fam ria istic ␣host oor"
            " ␣ass man ␣servant ␣year ution ␣wife ␣brother esc ␣proper ident Therefore ␣Tarvenia"
            " ␣bat"
        ),
        row=428,
    ),
    # ␣of/␣is/␣to and 46 more; in a text beginning A/C/D and 46 more
    "L0N883_of_is_to_and_46_more_in_a": gelu(
        -1.222,
        1.032 * token.among(
            "␣of ␣is ␣to ␣was ␣A ␣F ␣as ␣have ␣has ␣had ␣at ␣do ␣by ␣from ␣C ␣D ␣R ␣friend ␣In"
            " On ␣made ␣after ␣into ␣Now ␣city ␣Everyone ␣hath ␣does ␣could ␣Z ␣looked ␣saw"
            ' \u2423painted \u2423needs \u2423buys \u2423seen ," \u2423plus \u2423Ar \u2423People \u2423Today \u2423Listen \u2423done \u2423got \u2423lived'
            " ␣Alma ␣wanted ␣wave ␣angry"
        ),
        0.779 * text_start.among(
            "A C D E F H J M O P S T U W ␣of And est On Anna The This Here Tom Lily Ben Once"
            " Emma One Shopping Sara Numbers It Digits Names He There Oscar Opposites Ruth Eve"
            " Colours Months Days Karl Olga Ida Now nded They"
        ),
        0.5535 * token.among(
            "' ) - ; b j p ␣o ␣f ing ␣be ␣was ter th ␣st ook ␣has ␣at ␣from ␣con ␣friend ␣v ant"
            " ␣In ␣made ␣al ub ␣into mb ␣used ater we ␣saw ␣person ␣act ␣seen ember con ␣cr"
            " ␣between hy ␣Listen read ␣mak ␣wave ␣subst amm ␣most med"
        ),
        0.2658 * previous_word.among(
            '" . \u2423as \u2423It \u2423went \u2423In \u2423She \u2423He On \u2423son \u2423Sam \u2423city \u2423live \u2423knows \u2423park \u2423la \u2423act'
            " ␣Brook ␣fast ␣sons ␣wall ␣days ␣job ␣Today ␣wanted"
        ),
        row=429,
    ),
    # after d/h/v and 46 more; b/e/g and 45 more
    "L0N884_after_d_h_v_and_46_more_b_e": gelu(
        -1.12,
        1.148 * previous.among(
            "d h v ar ␣d ␣h al ␣L ol all ␣sa ␣r ld ␣sp if ␣D ␣br ␣kn ␣ar ␣cl ␣K ␣gr br ␣Fr ov"
            " ib ␣per ␣U sp arm ph pr ␣gl ␣hor ␣cr oly gr ␣dw eren ␣col ␣ph yl ␣sal ␣arm ␣ed"
            " ␣prophe ␣med ␣pol ␣Bel"
        ),
        1.145 * token.among(
            "b e g r x ou or an ic ac am ad el ro na us ab em if ite ital ri ␣friend ant ade"
            " able ary orn ob are uc land ory ular ric ible aria ian ␣body hy ne yl ␣daught ium"
            " az inal like acle"
        ),
        0.5119 * token.among(
            "c r x ou or an ic am ro ␣B ␣J us ab em ␣there if ite ital ri ␣hat ant ␣Then able"
            " ary ␣flag ␣ke ob ␣Mia uc land ory ␣find ␣How ric ␣Swan ible aria ian ␣body yl"
            " ␣daught ␣tab ium ␣Dario inal ␣fear ico like"
        ),
        0.4936 * word_start.among(
            "A g p t in ␣h ␣u ␣g ␣A ␣B ␣on ␣N ␣O ho ␣at ␣C ␣br ␣kn ␣thy ␣ex ␣wor ␣cl ␣K ␣V"
            " ␣again ␣green ␣sle ␣Nora ␣where ␣When ␣Have ␣dw ␣Ab ␣dest ␣trans ␣dev ␣market ␣col"
            " ␣met ␣ve ␣supp ␣arm ␣Am ␣diff ␣dwell ␣ed ␣meas ␣med ␣resp"
        ),
        row=430,
    ),
    # ␣of/ing/): and 45 more; a/␣of/ed and 45 more
    "L0N885_of_ing_and_45_more_a_of_ed": gelu(
        -1.075,
        1.137 * token.among(
            '\u2423of ing ): noun \u2423" \u2423with \u2423on And verb adjective \u2423by \u2423from \u2423their ving the ted'
            " ␣into ide ␣having ial its ating ␣even ␣against adverb of ␣being ␣other especially"
            " ␣through ale ular ting ␣without ␣another ␣between ␣its atic yl ␣hot ␣usually"
            " ␣especially ␣toward ior ␣both usually uring ␣little"
        ),
        0.5867 * token.among(
            "a ␣of ed es ing om ␣to ): noun ␣with verb adjective ␣went ␣by ␣from op ␣pro ␣their"
            " ␣God ving the ings ide ␣having ␣more ating pl of ␣much ␣being especially ␣through"
            " tern ting cy ␣another ␣between ␣its ient oe atic ␣usually ␣mouth ␣consisting"
            " ␣toward ior usually uring"
        ),
        0.4066 * previous.among(
            "␣( ␣d ig ␣there ich ␣out ␣al ub ␣ar ␣ag iz ␣ac ␣having ites ah ress its ␣land"
            " ␣over ␣im oth ␣act ␣bas ␣through ␣car ␣water ␣relating ␣ey ␣head ␣thereof ␣build"
            " uct ␣side ␣heaven ␣gold ␣cast ␣ins ␣wood gth ␣consisting ␣contain ␣sea ␣destroy"
            " ␣elect ␣med ␣est ␣plac acle"
        ),
        0.2619 * token.among(
            "F b j p noun ot ␣has ␣had ␣by ␣from ␣one old ant ␣their sc ␣am ␣On ix This ␣Now"
            " ␣found ose of oc ␣light ␣buys especially Then ␣lost ␣find ␣name ␣ob ting ␣take"
            " ␣opened Oscar ␣Moses har over oor ␣brethren ash ␣hill ior usually uring ␣glory"
            " ␣little"
        ),
        row=431,
    ),
    # after v/␣h/␣W and 45 more; ?/m/v and 44 more
    "L0N886_after_v_h_w_and_45_more_m_v": gelu(
        -1.079,
        1.057 * previous.among(
            "v ␣h ␣W ␣L ␣H ␣M ␣G ␣sa ␣r ␣It ␣P ␣D ␣two ␣v ␣Goodbye ␣Y On ␣three ␣ar ␣K ␣ab Here"
            " ␣V ␣Do ␣live ␣five ␣behind ␣Ed ␣El ␣No ␣hor ␣Fe ␣Can eh ␣lives ␣umbrell ␣February"
            " ␣sil ␣March eb ␣Ol ␣April ␣arm ␣beg ␣mid ␣Am ␣Bel ␣October"
        ),
        0.9734 * token.among(
            "? m v ␣b ␣m ␣l ␣h ␣g ␣L ol ␣G ␣B ␣J ␣r ill ven ␣P ␣Anna ␣D ␣pl ␣ball ␣Y ren ␣good"
            " Anna ␣box ␣ro ␣El ␣No ␣gl ␣hor ␣spoon und ␣sons ald ␣ring ␣Can ␣sad ␣Ab ␣candle"
            " iol ␣Ol ␣arm ␣Ir hil ␣pol ␣mill"
        ),
        0.425 * token.among(
            "G m v ␣b ␣m ␣l ␣h ␣g id am ol ␣G ␣B ␣r ill ␣P ␣D ␣pl ␣ball ␣Y ous On ren Anna ␣box"
            " Lily Once ␣ro ang Sara ␣gl ␣hor ␣spoon und Digits ␣2 ald ␣ring Oscar Where ␣Ab iol"
            " ␣par Ida ␣arm ␣Ir hil ␣pol ␣mill"
        ),
        0.1807 * word_start.among(
            "? p s re ␣p ␣l ␣he ad ␣or ␣L ␣P ␣one ␣ch ␣Sam ␣used ␣six ␣Nora ␣comm ␣Z ␣ad ␣can"
            " ␣seen ␣El ␣gl ␣des ␣month ␣sw ␣Fe ␣tra ␣Moses ␣trans ␣horse ␣pol"
        ),
        row=432,
    ),
    # al/ts/␣from and 46 more; ts/ly/␣from and 45 more
    "L0N887_al_ts_from_and_46_more_ts_ly": gelu(
        -0.8447,
        1.137 * token.among(
            "al ts ␣from ant ate res ave ment able ass ure ally ish ance ty te ise age ␣slept"
            " ␣down ␣table ually uary ␣spe ␣away ely tle ␣about ret pe less ble let ors ize"
            " ility ury ␣young ash ␣poss ify ense ␣whe ages ␣peace ␣proper face ␣process like"
        ),
        0.6215 * token.among(
            "ts ly ␣from ant ate res ave able ass ally ish ance ty te ise age act ␣slept ually"
            " uary ␣away ely tle ␣about ret ␣among pe less bit ble let ors ize ility ute ␣young"
            " ash ude ␣poss ify ense ␣whe ages ␣peace ␣proper face ␣process like"
        ),
        0.414 * token.among(
            "ts ly ant ate res ave able ass ally ish ance au ty te ise age ␣table ually uary"
            " ␣spe ␣away ely ret ␣among pe less bit ble let ors ize ility ␣host ury ute ␣young"
            " ash ude ␣poss ify ense ␣whe ages ␣peace ␣proper face ␣process like"
        ),
        0.3438 * previous.among(
            "ut if ␣con ␣af ␣pr ␣ar ␣tr iver act ␣cle ␣saying pr con und ␣bet ␣cr oly ␣cont"
            " ␣sur ␣ent eren ␣dev ␣att ␣col semb ␣cut ␣conc yl ␣spec ␣min ␣spake ␣sing ␣mat ␣Am"
            " irc ␣contr ␣answered ␣gener ␣prophe ␣round hil ␣est ␣written ␣subst ␣instr ␣ra"
            " ␣proper ident"
        ),
        row=433,
    ),
    # five after ”/␣H/␣have and 45 more; five after ␣(/):/noun and 25 more
    "L0N889_five_after_h_have_and_45": gelu(
        -0.9313,
        1.606 * five_back.among(
            '" \u2423H \u2423have \u2423from \u2423bl est \u2423thou \u2423my \u2423ch \u2423thy \u2423thee \u2423your \u2423again \u2423say \u2423live \u2423en'
            " ␣house ␣children ␣been ␣saying ␣seen ations ␣hast ␣Brook ␣place ␣nor ␣Lane ␣Ar"
            " ␣take ␣law ␣thine ␣Why oice ␣called ␣done Do ␣Jacob ␣eyes ␣bench ␣yet ised ␣left"
            " ␣wild ␣servants ␣sword ␣plac ␣commanded ␣oil"
        ),
        0.9545 * five_back.among(
            '\u2423( ): noun verb adjective "; \u2423some \u2423thy \u2423time Here \u2423your \u2423live \u2423en adverb One'
            " ations ␣morning It ␣Why ited ␣afternoon ␣bench ize ␣evening ␣lived ished bl"
            " ␣commanded"
        ),
        0.7627 * other_capitalised.among(
            "F G H K L P T W Z ␣I ␣M ␣B ␣LORD ␣D ␣God Th ␣Israel ␣St ␣Th ␣Re ␣Hill ␣How ␣Lord"
            " ␣Ar ␣Jesus ␣Jud ␣Moses ␣Ch ␣Why ␣Judah ␣Jerusalem ␣Ab ␣Egypt ␣Christ ␣Jacob Now"
            " ␣Am So She They Therefore"
        ),
        0.09258 * text_second.among(
            "e ␣a en ␣g id ver ␣that ␣was ␣M ur ul ook ␣they ␣LORD ␣came ure ␣we ix ␣Israel"
            " ␣hath ␣Tuesday ick oc oot ␣afternoon"
        ),
        row=434,
    ),
    # after J/j/z and 45 more; a/e/p and 44 more
    "L0N890_after_j_j_z_and_45_more_a_e": gelu(
        -1.267,
        1.362 * previous.among(
            "J j z ha as ␣M her ␣E ␣J ␣N os ␣tw ark here res ␣red ␣K ␣son ␣bu so ␣Z ␣pers"
            " ␣shalt iah cl ph ␣offer ␣sons irty ␣Jer ␣Jes eh ␣turn ␣according gan ␣Ab ham be eb"
            " ␣priest az ash ␣Han ␣Jon ␣Jo ␣Mart ␣fif greg"
        ),
        1.195 * token.among(
            "a e p an ic ␣th ␣G th ␣N ven ag un ␣by ␣their ime up ␣son ␣say ␣even van mer One"
            " iah Shopping ␣ele ␣saith ␣offer ful ␣boy outh ␣without bit ␣prop eh ␣Moses"
            " ␣according teen ␣prin itc oe lic eb ␣twelve ␣July ␣round ev ek"
        ),
        0.941 * text_start.among(
            "( . A B C D E F G H I J L M N O P S T U W Y ␣of ␣and And est Th The 's ove For But"
            " Then Numbers Digits He ␣water Where ␣neither Colours ox Days ␣mount Now az So nded"
            " Therefore"
        ),
        0.08154 * text_second.among(
            "f g n ll es ␣I ␣he ␣that ␣M ␣for ho od ␣LORD op art ␣came ue ␣when ␣this ␣U ␣if"
            " ␣give ␣call ␣these ␣Judah ␣speak oe ␣those ring"
        ),
        row=435,
    ),
    # ␣o/re/␣be and 39 more; after ␣s/re/oun and 45 more
    "L0N894_o_re_be_and_39_more_after_s": gelu(
        -0.8214,
        1.184 * token.among(
            "␣o re ␣be ac ␣re ir ␣an ere ␣un th eth On ␣app ␣four ␣wor ␣ar ␣On ␣ab ␣ac ␣dis"
            " ther One ␣being ␣har ␣than ␣ob con ␣very Paul har ␣prin Finn ␣par ␣mer par ␣inter"
            " ␣cre ␣meas ␣dire ␣cor ␣ir ␣fif"
        ),
        0.6656 * previous.among(
            "␣s re oun ␣be ␣th ␣re ␣fr ␣un ␣up ind ␣out up ␣ex ␣app ␣made ␣off ␣dis ␣wr ␣pre"
            " ␣back ␣offer ␣give He ␣bet ␣res ␣sy ␣sec ␣fore ␣cont ␣ent ␣Why ␣int ␣pres ␣dep ␣ve"
            " ␣ins ␣inter ␣ref ␣rece ros ␣ran irc ␣contr ␣conf ␣est ␣subst ␣che ␣sac"
        ),
        0.6185 * token.among(
            "␣o re ac ␣re ir ␣an ere ␣un th um ie ag eth On ␣four ␣wor ␣ar ␣On ␣ab ␣ac ␣dis"
            " ther One ␣being ␣har ␣than rib ␣ob con ␣very ␣sy har ␣first ␣prin Finn ␣par ␣mer"
            " par ␣inter ␣cre ␣meas ␣dire ␣cor sha ␣ir ␣fif ␣sac"
        ),
        0.2788 * word_start.among(
            "A ␣s ␣c an ␣in ␣l ␣th ␣was st ir ␣fr ␣un ␣P ␣at un ␣sp ␣con ␣Y ␣will ␣God ␣sh ␣j"
            " ␣ex ␣four ␣cl ␣On ␣ab ␣end ␣green ␣en ␣count ␣comp ␣over ␣seen con There ␣first"
            " ␣dist ␣imp ␣trans ␣diff ␣cre ␣whe ␣dire ␣conf ␣wild ␣fif ␣sat"
        ),
        row=436,
    ),
    # ␣b/␣he/␣li and 46 more; in a text beginning ./A/B and 45 more
    "L0N901_b_he_li_and_46_more_in_a": gelu(
        -1.214,
        0.9752 * token.among(
            "␣b ␣he ␣li ␣she ␣they ␣two ␣R ␣me ␣her ␣Lily ␣three ␣red Anna ␣Yes ␣four ␣time Tom"
            " ␣Now ␣blue ␣night ␣say ␣green ␣five ov ␣six ␣Tuesday ␣Wednesday ␣black ␣Monday"
            " ␣pass ␣Friday ␣tomorrow ␣pink ␣hast Mia ␣boy ␣girl ␣turn teen ␣behold ox ham"
            " ␣February ␣Jacob ehold ␣those ␣June ␣5 ␣Qu"
        ),
        0.8726 * text_start.among(
            ". A B E I J L N O T U Y ␣of ␣and And On Anna Th The Tom Lily Ben Once For Emma One"
            " But Shopping Then Sara Numbers It Digits Names There Oscar Opposites Where"
            " ␣neither Ruth Colours Months Days ␣mount Do So She Therefore"
        ),
        0.6957 * token.among(
            '\' x \u2423he \u2423" \u2423e ig \u2423an \u2423li \u2423she \u2423two \u2423R \u2423pro \u2423three \u2423red Anna \u2423cl \u2423blue \u2423having \u2423say'
            " ty ov ␣comm ␣per ␣Monday ␣Friday ␣being ␣tomorrow ph Mia tern ␣boy ␣girl com ower"
            " ␣play ␣behold ␣its ␣par ␣February ␣Jacob ehold ␣those ␣June bl ␣5 iqu gen ␣leg"
        ),
        -0.1434 * word_start.among(
            "; ␣W ␣A ␣as ␣li ␣In Anna ␣Yes ␣am ␣Now ␣blue ␣comp ␣There ␣black ␣Friday ␣Saturday"
            " ␣They"
        ),
        row=437,
    ),
    # b/o/␣a and 45 more; after M/N/m and 43 more
    "L0N902_b_o_a_and_45_more_after_m_n": gelu(
        -0.8377,
        1.22 * token.among(
            "b o ␣a it oun ot ␣an ter ore one ite est ␣one ␣bo ound ant very This ouse ␣dr"
            " ␣this ␣any ty ater ach ase One ither ␣act ␣every ␣lamp ␣Reed ␣Marsh ale ␣something"
            " ␣boy ret ␣Moss ␣another ␣someone aker ␣evil ␣same ␣engine ier ␣engineer ister ico"
        ),
        0.9578 * previous.among(
            "M N m ␣s ␣m as ␣n ␣ha ␣th ␣e ␣M ␣an ␣E ␣tw em ␣Is ime Th This so ␣comp ␣comm ␣som"
            " ph ␣form ␣gen ␣ob ␣art ari ␣ey ␣em hem ␣first ␣prin ex ␣mus ␣ph ne ␣ve ␣organ"
            " ␣cent gen ␣ir ␣instr ␣proper tto"
        ),
        0.6919 * token.among(
            "b o ot ␣an ter um one ␣one ␣bo ant very ␣made This ust ouse ␣dr ␣this ␣any ty ater"
            " ach ase One ither ␣act ␣every ␣lamp ␣Reed ␣Marsh ale ␣something ␣boy ␣Moss"
            " ␣another ins ␣someone els ality ␣ret aker ␣host ␣same ␣engine ␣year ␣air ier ister"
            " ico"
        ),
        -0.1835 * word_start.among(
            "A M b w ␣a ␣c ␣p ␣to ␣d ␣I ␣W ␣or ␣L ␣an se ␣you ␣F ␣P ␣do ␣pl ␣sm ␣al ␣pr ␣ar"
            " This ␣king ␣Mia ␣Br ␣per ␣Paul ␣There ␣Ruth ␣sc ␣word ␣Eve ␣te ␣cold ␣Marsh ␣ob"
            " ␣del ␣Jer ␣Moss ␣Ar ␣another ␣dev ␣year ␣trib ␣windy ␣def"
        ),
        row=438,
    ),
    # I/g/he and 42 more; E/g/he and 45 more
    "L0N903_i_g_he_and_42_more_e_g_he": gelu(
        -0.8946,
        1.252 * token.among(
            "I g he ␣f ␣u ␣he ␣re ere ␣E ag ␣have ␣had ␣do ␣ne ␣co ␣we This ␣bu ␣hath ␣sle we"
            " ␣shalt ␣Ed ␣te ␣hast ␣ob ␣Brook ␣hor ␣Frost He ␣ey ␣fore ␣em ␣int ␣mid ␣sto ␣whe"
            " ␣how raw ␣alt She ␣secret ␣United ␣che ␣swe"
        ),
        0.6741 * token.among(
            "E g he ␣f ␣u ␣he ␣re ere ␣E ag ␣have ␣had ␣do ␣ne ␣co ␣we This ␣bu so ␣hath ␣sle"
            " we ␣Ed ␣har ␣te ␣su ␣did ␣hast ␣ob ␣Brook ␣Frost He ␣ey ␣fore ␣heav ␣int ␣mid ␣sto"
            " ␣whe ␣how raw ␣alt ␣stren She ␣secret ␣United ␣che ␣swe"
        ),
        0.6006 * previous.among(
            "e f ␣f ␣d an ␣re ␣an ere ␣fr ␣ne ␣con ␣LORD here art ␣de ␣pro ade the ␣son ix This"
            " ␣bu han uch tain ane ␣much ␣offer ale ␣colour fe ␣sy ␣relating ple ording"
            " ␣according ␣Judah ␣Today ␣pe ␣offering ne ␣priest Today ␣fathers ␣consisting ␣ref"
            " inal ␣ple ␣Lars"
        ),
        0.1954 * word_start.among(
            '" \u2423m \u2423h \u2423he \u2423for \u2423fr \u2423B \u2423ne \u2423which \u2423man \u2423some \u2423thy This \u2423sle \u2423can \u2423te \u2423tree \u2423ob'
            " ␣Jer ␣int ␣trans ␣eng ␣got ␣voice ␣ed ␣stud"
        ),
        row=439,
    ),
    # ␣re/␣con/␣pro and 45 more; ␣re/␣con/␣pro and 46 more
    "L0N906_re_con_pro_and_45_more_re": gelu(
        -0.8204,
        1.069 * token.among(
            "␣re ␣con ␣pro ␣Ben ␣say ␣pain ␣live Ben ␣look are ␣ear ign ␣new ␣wr ␣pre ␣put"
            " ␣offer ew ␣give ␣call ␣heart ␣rep ␣law ␣fore ␣writ ␣int ␣answ ␣speak ollow ␣att"
            " ␣hundred ␣hear ␣rec ␣thousand ␣ref ␣return ␣pray ␣sound ␣answered ␣follow ␣love"
            " ␣order ␣proper ␣depart ␣chief ␣priests ␣shew ␣read"
        ),
        0.6579 * token.among(
            "␣re ␣con ␣pro ␣Ben ␣say ␣pain Ben ␣look are ␣ear ign ␣new ␣wr ␣pre ␣asked ␣offer"
            " ew ␣high ␣give ␣call ␣heart ␣rep ␣law ␣fore ␣writ ␣int ␣answ ␣speak ollow ␣att"
            " ␣hundred ␣hear ␣rec ␣thousand ␣ref ␣return ␣pray ␣sound ␣answered ␣follow ␣love"
            " ␣order ␣stren ␣proper ␣depart ␣chief ␣priests ␣shew ␣read"
        ),
        0.464 * token.among(
            "␣con ␣pro ␣Ben ␣say ␣pain ␣live Ben ␣look are ␣ear ign ␣new ␣wr ␣asked ␣offer ew"
            " ␣high ␣give ␣call ␣heart ␣rep ␣law ␣fore ␣writ ␣int ␣answ ␣speak ollow ␣att"
            " ␣hundred ␣hear ␣rec ␣thousand ␣ref ␣return ␣pray ␣sound ␣answered ␣follow ␣love"
            " ␣order ␣stren ␣proper ␣depart ␣chief ␣priests ␣shew ␣Mordalia ␣read"
        ),
        0.1182 * previous.among(
            "L P Q T ␣s ␣c ␣J ␣F ␣P ␣LORD ␣br nder ␣ch ␣under ␣pr ␣ar ␣before ␣night ␣look ach"
            ' \u2423over \u2423wr \u2423U \u2423let ?" \u2423put pr \u2423hor \u2423set \u24232 \u2423Lord \u2423sw \u2423cr \u2423law \u2423fore \u2423Moses \u2423Ch \u2423mus'
            " ␣att ␣afternoon ␣rec ␣evening ␣lit ␣wave ␣pray irc ␣sat ␣sit"
        ),
        row=440,
    ),
    # ␣o/er/or and 46 more; in a text beginning Q/On/Anna and 21 more
    "L0N907_o_er_or_and_46_more_in_a": gelu(
        -1.071,
        1.283 * token.among(
            "␣o er or ␣T ig ith th ill ie ␣at ist ong ug ak ␣father sc ings ␣child ace ␣friends"
            " ␣king ouse og ␣near ␣ser ites ah ␣well ater ␣more ath ␣took ␣right ␣high ␣dog ized"
            " ␣wom acter ␣sad ␣horse ␣fam mon ␣afternoon istic ␣baker ␣beg ␣Bel ␣money amm"
        ),
        1.166 * text_start.among(
            "Q On Anna This Here Tom Lily Once Emma One Shopping Sara Numbers It Names There"
            " Oscar Ruth Eve Colours Months Days Olga Ida"
        ),
        0.9655 * previous.among(
            "v ␣L ig ␣k ul od ␣v ␣came On ud av sc ␣nam ␣K ␣am Here ␣Do ␣ser ␣Fr ␣gave ␣Br"
            " ␣could ang ␣sc One ␣took ␣needs arn ␣buys ␣El ␣No ␣morning ␣build ␣sk ␣character"
            " ␣att ␣met ␣afternoon ␣daught ␣equ ␣April ␣beg ␣Am ␣June ev ␣follow ␣Bel ␣October"
        ),
        -0.7051 * two_back.among(
            ": A Q ␣I ␣was ␣L ␣F ␣r and ␣said ␣P ␣went ord ␣C ␣R ␣some On ␣so ␣book ␣Who ␣time"
            ' ary Tom \u2423night \u2423Mia \u2423work \u2423big \u2423apple \u2423U \u2423Stone \u2423key \u2423much \u2423garden ?" \u2423asked Then'
            " ␣lost Jack ␣because ␣colour ␣Rose ␣Moss ␣Lane Where ␣learned ␣Why ␣lived ised"
            " ␣angry ␣mill"
        ),
        row=441,
    ),
    # u/y/er and 44 more; after b/o/␣o and 43 more
    "L0N911_u_y_er_and_44_more_after_b_o": gelu(
        -0.8596,
        1.044 * token.among(
            "u y er ar ive ur one ␣up ␣What ␣one art ast ue ave ␣father ber av ␣son ck ␣this au"
            " te ire hed ach ered ign ase ird ␣right tle tern ␣sons ␣boy cy ␣take bit oy ␣fam yl"
            " ␣judge ech ␣gener ey ister af vern"
        ),
        0.7511 * previous.among(
            "b o ␣o ␣g ac ere ␣cap op qu ake ␣came On ␣le ␣app ␣bu ␣dr ␣ac ␣go ␣gave ␣bre ft"
            " ␣thr ␣la ␣cle ␣spe ␣cat ␣set ret ␣brought ␣take ␣bring ␣cont ␣turn gr ␣ent itc"
            " ␣prod ␣met ne ␣cast par ␣occ ␣rece ␣meas ␣est ␣lay"
        ),
        0.5676 * token.among(
            "u er om ive ur one ␣up ␣What ␣one art ue ave ␣father ber av Th up ub ␣son ck orn"
            " ␣this au te ire hed ach ered ign ase ird cl ␣right tle tern ␣sons ␣take bit Clara"
            " oy ␣fam ham yl man ech ␣gener ey ister ␣Eur vern"
        ),
        0.4999 * previous.among(
            "b o ␣o ␣g ere ␣cap op qu ake ␣came On ␣le ␣app ix ␣bu ␣dr ␣ac ␣go ␣en ␣gave ␣bre"
            " ␣took ␣la ␣form ␣spe ␣set ret ␣brought ␣take pe ␣bring ␣cont ␣turn gr itc ␣met ne"
            " ␣cast par ␣told ␣rece ␣meas ␣number raw ␣est ␣lay"
        ),
        row=442,
    ),
    # ␣f/␣B/␣F and 40 more; ␣B/␣F/ark and 41 more
    "L0N912_f_b_f_and_40_more_b_f_ark": gelu(
        -0.8283,
        1.315 * token.among(
            "␣f ␣B ␣F ie ark ␣ch ␣Who ␣red ␣j ␣app ␣V da ep ␣yellow ␣white ␣well ␣old umb"
            " ␣black ␣long ␣kind Sara ␣Brook ␣fast ull ␣very ␣dark ␣del iff ␣bird dom ␣heavy"
            " ␣short Karl ␣mer ␣loud ␣July ␣resemb ␣mult ␣September ␣duck ␣goat ␣October"
        ),
        0.7387 * token.among(
            "␣B ␣F ark ␣ch ␣Who ␣red ␣j ␣app ␣V da ␣yellow ␣white ␣well ␣old umb ␣black ␣long"
            " Sara ␣fast ␣very ␣dark ␣dec ␣del iff ␣bird dom ␣heavy ␣short ␣horse semb Karl ␣mer"
            " ␣loud ␣supp ␣judge ␣July ␣resemb ␣mult ␣secret ␣September ␣duck ␣goat ␣pub ␣swe"
        ),
        0.5088 * previous.among(
            "W re ␣w ␣d ␣be ␣wh ro ␣sha ␣r ␣st ␣as ra ␣tw ␣sp ␣de ␣gre ␣red The ␣ar ␣gr ␣green"
            " ␣dis ␣en ␣white ␣fe ␣ro ␣slept ␣pre ␣map ␣every ␣sw ␣ind ␣Why ␣many ␣heavy ␣dep"
            " ␣travel ␣wave ␣wild raw ␣est ␣ste ␣swe"
        ),
        -0.1363 * word_start.among(
            "- e n s ␣t ␣o ␣b ␣e ␣L ␣B ␣se ␣N ␣ne ␣ch ␣father ␣Who ␣Sara ␣tr ␣V ␣Do ␣night"
            " ␣hand ␣end ␣dis ␣yellow ␣white ␣well ␣Monday ␣saying ␣te ␣hor ␣works ␣something"
            " ␣boy ␣Black ␣balls ␣bird ␣Ch ␣market ␣ve ␣plant ␣ass ␣Arvela ␣Galdovar ␣leg"
            " ␣secret ␣frog ␣sac"
        ),
        row=443,
    ),
    # D/y/re and 38 more; after O/d/as and 44 more
    "L0N916_d_y_re_and_38_more_after_o_d": gelu(
        -0.9664,
        1.051 * token.among(
            "D y re oun ay ␣sa ␣said ily ␣do hen ␣LORD ␣me ␣thou ␣my ␣thy ry ␣thee ies iz"
            " ␣people mb ise adverb ied ␣cons ␣saying ␣saith ␣did ught ␣pres ␣speak ␣conc ize"
            " ␣spake ised ␣thoug ␣answered sy ␣commanded greg Therefore"
        ),
        0.7806 * previous.among(
            "O d as ␣g ␣as os ␣said ind ␣LORD Th ␣ag ␣ab ␣ac ␣Israel ys ␣dis ␣Th ␣en ␣ser ␣Z"
            ' \u2423word esp \u2423saying Then \u2423sch ," \u2423sy \u2423Fe \u2423ind \u2423command \u2423inc hy ps \u2423heard \u2423X \u2423As'
            " ␣eyes ␣conc ␣caus ␣spake ␣thoug ech gn sy esc ␣priests Therefore"
        ),
        0.6303 * token.among(
            "D T y re oun ay ␣said ily ␣do hen ␣LORD ␣thou ␣my ␣thy ry ␣thee ies iz ␣people mb"
            " ise adverb ␣pers ied ␣cons ␣saying ␣saith ␣did und ught ␣sy ␣command ␣days ments"
            " ␣pres ␣words ␣speak ␣conc ize ␣spake ised ␣thoug ␣answered sy ␣instr ␣commanded"
            " greg Therefore"
        ),
        0.3239 * word_start.among(
            "c ␣o ␣w ␣( ␣S ␣G ␣st ␣unto ␣do ␣tw ␣LORD ␣thy ␣ex ␣thee ␣pr ␣en ␣pre ␣cons ␣ind"
            " ␣sur ␣Jerusalem ␣dep ␣spake ␣May ␣3 ␣such ␣piec"
        ),
        row=444,
    ),
    # I/␣(/␣l and 46 more; I/␣(/␣l and 45 more
    "L0N917_i_l_and_46_more_i_l_and_45": gelu(
        -0.9507,
        1.152 * token.among(
            "I ␣( ␣l ad ␣se ␣li ie ␣had ong ␣under ␣Ben ␣out ace ␣box Tom ␣night ␣ser ␣could"
            " vel ␣behind ␣ear ␣ad ␣saw ␣park ␣table Max ␣drum ␣garden ␣te ␣Grey ␣Lake ␣Wood"
            " ␣saith ␣hast ␣door ␣month ␣wall com ␣Fe ␣play ␣hard ␣opened ␣Judah ␣shop vent"
            " ␣supp ␣rest ␣year ␣read"
        ),
        0.5727 * token.among(
            "I ␣( ␣l ad ␣se ␣li ie ␣had ␣under ␣out ace ␣box Tom ␣ser ␣could vel ␣ear ␣ad ␣saw"
            " ␣park ␣table ␣pre Max ␣drum ␣garden ␣te ␣Grey ␣Lake ␣back ␣saith ␣hast ␣door ␣wall"
            " ␣chair com ␣Fe ␣play ␣hard ␣opened ␣Judah ␣shop vent ␣supp ␣rest ␣year ␣est ␣belie"
            " ␣read"
        ),
        0.3554 * word_start.among(
            "c h s ␣a ad ␣S ␣L ␣J ␣have ␣Tom ␣v ␣Y ␣He ␣de ␣co ␣out ␣My ␣night ␣pers ␣table"
            " ␣pre ␣much ␣Grey ␣Lake ␣back ␣saith ␣sub ␣high ␣door ␣give com ␣fore ␣Can ␣opened"
            " ␣Ab ␣tem ␣par ␣min ␣those ␣Yolvia ␣arm ␣rest ␣poss bl ␣Sel ␣read"
        ),
        0.2482 * token.among(
            "I ␣( ␣l ␣li ie ␣under ␣Ben ␣out ace ␣box Tom ␣ser ␣could vel ␣behind ␣ear ␣ad ␣saw"
            " ␣park ␣table ␣pre Max ␣drum ␣garden ␣te ␣Grey ␣Lake ␣back ␣saith ␣hast ␣door ␣wall"
            " ␣chair com ␣Fe ␣play ␣hard ␣opened ␣shop vent ␣supp ␣rest ␣year ␣kitchen ␣est"
            " ␣money ␣pub ␣read"
        ),
        row=445,
    ),
    # A/D/H and 45 more; 4/7/9 and 45 more
    "L0N920_a_d_h_and_45_more_4_7_9_and": gelu(
        -1.048,
        1.187 * token.among(
            'A D H N O S \u21b5 \u2423 ou \u2423T oo \u2423" \u2423M ir \u2423v nder ora \u2423pr \u2423cha Tom Lily ov orm \u24231 \u2423wr \u2423U'
            " Emma ␣thr Sara pr ␣Lord ret ␣del ␣fore Nora ␣sur ␣character Eve ␣mus iol Olga ␣4"
            " ␣Bruno ␣3 ␣5 ilda ␣United ␣Eur"
        ),
        0.5758 * token.among(
            '4 7 9 A H N O S \u21b5 \u2423 \u2423T \u2423" \u2423M \u2423v ora \u2423pr \u2423cha Tom Lily ov orm \u2423wr \u2423U Emma \u2423thr \u2423cle'
            " pr ␣Lord ␣sy ␣del ␣fore ␣sur ␣character ␣dest Eve ␣mus iol Olga ␣4 ␣3 ␣5 ilda"
            " ␣North ␣United ico ␣Eur tto ita"
        ),
        0.4163 * previous.among(
            '? J L N P R l n \u2423 \u2423n il \u2423W \u2423or \u2423L \u2423M el \u2423J \u2423N \u2423O "; \u2423D \u2423Y nder \u2423pr \u2423cl \u2423K \u2423gr \u2423V'
            " ␣Fr ␣Br ␣ear ␣U ␣gen ␣sw ␣ind ␣cr ␣bel ␣ent eren ␣X ␣ph ␣num ␣Pet gn ␣med ␣wild ␣z"
            " ␣Qu"
        ),
        0.2454 * token.among(
            '1 4 9 A H N O P S \u2423 \u2423c \u2423" \u2423M ter \u2423v \u2423out \u2423see \u2423pr \u2423cha Tom Lily \u2423children \u2423old \u2423U'
            " Emma ␣thr ␣cle pr ␣Lord ␣sy ret ␣del ␣orange ␣fore Nora ␣sur ␣dest Eve ␣sou ␣mus"
            " iol ␣loud Olga ␣4 ␣3 ␣5 ␣Un ␣Eur"
        ),
        row=446,
    ),
    # ed/␣went/␣had and 45 more; after G/I/c and 46 more
    "L0N926_ed_went_had_and_45_more": gelu(
        -0.8983,
        1.025 * token.among(
            "ed ␣went ␣had ld ␣D pt old red ted ␣made ␣gave hed ␣liked ␣make igh ied ␣saw ought"
            " ␣buys ␣lost ired ␣brought ried less aught ␣sent ␣dw ged ␣given ␣called ␣heard ␣col"
            " ␣Christ ␣cast ␣supp illed ␣told ␣wanted ised oved ived iled ␣written ced ␣brother"
            " ined ␣commanded ched"
        ),
        0.8693 * previous.among(
            "G I c he ␣s ha ␣c oun ␣g ay ␣H ␣She ␣He ␣pro ␣son ␣bu ost ␣tr ␣ac ␣en ␣ser ok Once"
            " ign ␣acc ␣pass oin ␣bas ␣car ␣mark ␣sy ␣play iss ␣sent erm ␣ben ␣inc ␣pres itc"
            " ␣called ␣heard ␣hold ␣consisting ␣rece ␣year ␣follow ␣def ␣sat ␣shew"
        ),
        0.6304 * token.among(
            "ed ␣had ld ␣D pt old red ted ␣made ␣found ␣gave hed ␣make ied ved ␣saw ought ␣buys"
            " ␣lost ired ␣brought ried aught ␣opened ␣sent ␣learned ␣dw ged ␣given ␣called"
            " ␣heard ped ␣cast ␣supp illed ␣told ␣wanted ised oved ived iled ␣written ced"
            " ␣brother ined ␣commanded ened ched"
        ),
        0.38 * token.among(
            "ed ld ␣D pt red ted ␣made ␣found ␣gave hed ␣make ied ved ␣saw ought ␣buys ␣let"
            " ired ␣brought ried aught ␣opened ␣sent ␣learned ␣sk ␣dw ged ␣given ␣called ␣heard"
            " ␣col ped ␣cast ␣supp illed ␣told ised oved ived iled rid ␣written ced ␣brother"
            " ined ␣commanded ened ched"
        ),
        row=447,
    ),
    # z/er/ell and 46 more; after b/is/ic and 46 more
    "L0N928_z_er_ell_and_46_more_after_b": gelu(
        -1.017,
        1.305 * token.among(
            "z er ell ro ject od ord ine ma ital ard ous ry ass ␣flag era ial ob ␣house tain"
            " ␣op ␣land amp ern iah ␣tree arm ␣Hill ular ␣heart ␣blood ian hem ␣Egypt ria yl"
            " ␣min ium ␣plant ␣priest ␣host ␣arm wood ␣organ ␣engine ination ␣system ology ison"
        ),
        0.9368 * previous.among(
            "b is ic im ␣J ap ul um ag ord ␣cap op ␣v up ub ␣ag ial ␣count ib ␣comp ␣im ␣part"
            " ␣acc ␣sub ung ␣gen ens ␣boy acter ␣prop oly rop ␣Americ eren ␣tem atic ␣par yl"
            " ␣tab ␣host ␣arm ␣lit ␣organ ␣ed ␣partic ␣trib ␣wild ced ␣United"
        ),
        0.6893 * token.among(
            "f z ell ro us od ord ma ital ard ass han era ob tain ␣op ␣land amp igh ern ␣tree"
            " arm ␣heart aria ␣blood ian ␣bird hem ␣Judah ␣Jerusalem ␣Egypt yl ␣min ium ␣plant"
            " ␣priest ␣host ␣arm stem wood ␣organ ␣engine ination ␣system ology ison ister"
        ),
        0.3062 * word_start.among(
            "; p er am ␣The ␣for ␣N ho ␣Tom ␣br ␣In ␣app ␣pr ␣On ␣V br ␣hand ␣near Once ␣Mo"
            " ␣Paul ␣Clara ␣im ␣U ␣Friday ␣tree ␣lamp ␣form ␣sub ␣ob ␣Hart ␣Rose ␣dec ␣rep ␣sw"
            " ␣sec ex ␣int ␣ve ␣conc ␣spec ␣those ␣farm ␣arm ␣Edith sy ␣eleven ␣Mordalia"
        ),
        row=448,
    ),
    # m/␣m/␣l and 46 more
    "L0N929_m_m_l_and_46_more": gelu(
        -0.8832,
        1.134 * token.among(
            "m ␣m ␣l ␣S ec ere to na ␣E ho em hen op ri pt ␣pro ␣ex ␣cha ␣ab ␣ke ys ␣comp ␣comm"
            " ␣bec ␣im ␣acc ph str pr rib ␣ob ␣hor ␣rem com ␣wom ␣em oly hem rop hy ron ␣tem ␣ph"
            " yl ros gn sy ␣cor pro"
        ),
        0.6228 * token.among(
            "m ␣m ␣l ␣S ec ere to na ␣E ho em hen op ri ␣pro ␣ex ␣cha ␣ab ␣ke ␣comm ␣bec ␣im"
            " ␣acc ph str pr rib ␣ob ␣hor ␣rem con com ␣wom ␣em aria oly hem rop hy ron ␣tem ␣ph"
            " yl ␣mid ros gn sy ␣cor pro"
        ),
        0.5052 * previous.among(
            "c ␣o ␣c ␣p ␣h ␣n ␣u ␣A ere ␣fr ␣sha ␣P ␣from ␣C ␣In ␣af ␣ch ␣co ␣out ␣al sc ␣cha"
            " ␣ab ␣knows ib per ph ␣sub ␣hor ␣sy ␣em ␣People oly rop ␣trans ␣disc hy ␣dep ␣par"
            " ␣ph ␣conc ␣chan ␣inter ␣mat sy ␣cor ␣genus ␣Bel"
        ),
        0.3012 * token.among(
            "m ␣l ␣S ec to na ho em hen op ri ␣pro ␣cha ␣ab ␣ke ␣comm ␣bec ␣im ␣pers ␣acc ␣som"
            " ph str pr rib rost ␣ob ␣hor ␣rem con com ␣wom ␣em aria oly hem rop hy ron ␣tem ␣ph"
            " yl ␣mid ros gn sy ␣cor pro"
        ),
        row=449,
    ),
    # ␣is/␣re/␣for and 43 more; S/Y/␣is and 44 more
    "L0N930_is_re_for_and_43_more_s_y_is": gelu(
        -0.976,
        0.9528 * token.among(
            "␣is ␣re ␣for ␣with ␣as ␣are ␣at un ␣by ␣from On ␣after ␣am ␣hath ␣no ␣over"
            " ␣against umb ␣bec ␣can esp ␣char ␣than pr ␣find ␣through ull ␣should ␣rep ric"
            " ␣without ␣thereof oly ␣between ␣its iet lic ␣ve ␣wat ␣soul ␣toward ␣bro uring raw"
            " iqu ␣ir"
        ),
        0.5479 * token.among(
            "S Y ␣is ␣for ␣as ␣are ag ␣at un ␣by ␣from On ␣after ␣am ␣hath ␣no ␣over ␣against"
            " ␣make ␣bec One ␣can ␣char ␣than pr ␣earth ␣through ull ␣sun There ␣rep ␣without"
            " ␣thereof oly ␣between ␣dest ␣its ␣cloud lic ␣ve ␣wat ␣soul ␣toward ␣bro raw iqu"
            " ␣ir"
        ),
        0.5477 * previous.among(
            "1 ␣d ␣fr ␣it ity ind ast ␣out ment ␣pr ount This out ial ␣word ␣much ␣cle str ates"
            " pr und ␣colour ower ␣cr ording ␣according als ␣dist der ality ␣Today ␣its ␣far"
            " irit ␣cur ility ␣power ute ␣low ␣engine irc ␣contr ision ␣holy ger face ␣glory"
            " ␣line"
        ),
        0.5003 * previous.among(
            "j ␣d im ␣fr ␣it ␣It ation ity ast ␣day ␣out ment ␣pr ort This Here ial ance ep"
            " ␣word ␣much ␣cle ␣fast und It ␣colour ␣boy ording als ␣dist der ality ␣Today ␣its"
            " ␣far irit ␣cur ␣power ␣hot ute Today ␣low irc ision ␣holy ger ␣glory ␣line"
        ),
        row=450,
    ),
    # -/`/␣( and 1 more; -/`/f and 35 more
    "L0N931_and_1_more_f_and_35_more": gelu(
        -0.7239,
        1.519 * token.among("- ` ␣( ␣colour"),
        0.9555 * token.among(
            '- ` f \u2423( \u2423u noun \u2423" \u2423E \u2423un \u2423F ore adjective \u2423Tom \u2423pro \u2423Ben \u2423Yes \u2423facts \u2423say \u2423well'
            " ␣Nora via ␣today mark ␣Lake ␣Wood ␣Frost ␣fore ␣Today ␣called ␣rec orland ␣Yolvia"
            " ␣Dario ␣Har ania ␣Mart ␣Hanna ␣wet"
        ),
        0.501 * token.among(
            '- ` f \u2423( \u2423u \u2423" \u2423F pp ject ore adjective \u2423Anna \u2423two \u2423Ben \u2423am \u2423facts \u2423well \u2423Nora oon'
            " ␣bec per via land ␣today ␣ten ␣Saturday mark ␣Lake ␣No ␣Wood ␣name ␣Frost ␣fore"
            " bit ␣Today undred ␣Nor ␣rec orland Olga read ␣Yolvia ␣Har ania ␣Mart ␣Hanna ␣wet"
            " ␣cups"
        ),
        0.03951 * word_start.among(
            'f \u2423" \u2423F \u2423com \u2423af \u2423so \u2423Ben \u2423Emma \u2423en \u2423more \u2423U Emma \u2423Finn \u2423today \u2423Lake \u2423colour'
            " ␣Yolvia ␣Har ␣Mart"
        ),
        row=451,
    ),
    # l/r/ve and 45 more; after O/o/he and 39 more
    "L0N932_l_r_ve_and_45_more_after_o_o": gelu(
        -0.9497,
        1.013 * token.among(
            "l r ve st ive ith ch ke our ld ␣by ␣from ite ake ather ave ure ␣after 's ary ck"
            " ␣when br ach ther ␣saw ␣took ory ew ␣through ual ric pe ble dom ron ␣heard over"
            " ote me ute ared ech ␣answered iled uring ␣commanded ␣Walter"
        ),
        0.9423 * previous.among(
            "O o he re ou ere ␣sa ro na ␣E ␣li ho ma ri ␣kn ␣so ␣pro han so ␣fe ␣har ␣saying"
            " ␣te ␣because ␣del eh cess hem ␣disc ␣heard oh be ehold ␣told ␣rece ␣sto ␣August"
            " ␣Jo pro ␣belie ␣che ␣pub"
        ),
        0.5219 * token.among(
            "ve ive ith ch ke our ␣by ␣from ite ake ave ure 's ary ck ␣when ellow ach ␣against"
            " way ther ␣saw ␣took ory ew ␣through ␣Lord ual ric ␣Ar less ble dom oice ron ␣heard"
            " over ote me ury ␣told ␣answered iled uring ␣genus ason ␣commanded ␣Walter"
        ),
        0.4476 * word_start.among(
            "; ␣d ␣be ␣S ␣The ␣M ␣an ␣G And ␣se ␣li ␣ne ␣man ␣kn ␣In ␣He On ␣ch res ␣al ␣My"
            " ␣hand ␣could ␣Mo ␣ro For ␣la ␣tom ␣te ␣Hugo ␣seen ␣ob ␣car ␣door ␣Ch ␣int ␣Today"
            " ␣heard ␣ve ␣mer ␣cour ␣March ␣rest ␣perform ␣spirit ␣belie ␣Walter"
        ),
        row=452,
    ),
    # l/ll/␣L and 37 more; after ␣c/oun/␣re and 41 more
    "L0N933_l_ll_l_and_37_more_after_c": gelu(
        -0.8612,
        1.291 * token.among(
            "l ll ␣L ight os ␣li ␣at ␣R ␣so ␣under ␣cl ␣near sel tain ause oss ␣ro pl ction"
            " ␣bec ␣painted ␣down ␣sl ␣te cl pr ␣gl ull oll com ron cept az ros ek ␣how ilda"
            " ␣est ␣until ␣duck"
        ),
        0.6566 * previous.among(
            "␣c oun ␣re ␣fr ␣his ␣li ␣R ␣ch ␣thy ␣pro ␣out ␣ex ␣app ␣al ␣wor ␣bu ost ␣king ␣ac"
            " ␣say ␣en ok ␣comp ␣over ␣Re ␣im ␣acc ␣pass ␣car ␣sy ␣dec ␣Jer ␣ind ␣prop ␣Today"
            " ␣evil ␣sin ote ␣lived ␣ins ␣prov Today ␣ass ␣sac"
        ),
        0.6451 * token.among(
            "R l ll ight os ␣li ␣at ␣R ␣so ␣under ␣Is ␣al ␣cl ust ␣near so sel tain ause oss"
            " ␣ro pl ction ␣bec ␣painted ␣down ␣sl ␣te cl str pr ␣gl ull con oll ␣wall com ron"
            " cle cept az ros ek ␣how ilda ␣est ␣until ␣duck"
        ),
        0.2767 * word_start.among(
            "␣( ␣e ␣wh ␣at ␣they ␣so ␣under ␣co ␣My ␣ac ␣near ␣ro ␣har ␣hor ␣dec ␣Egypt ␣mer"
            " ␣wanted"
        ),
        row=453,
    ),
    # e/␣w/␣d and 41 more; after et/ut/ul and 44 more
    "L0N935_e_w_d_and_41_more_after_et": gelu(
        -0.8423,
        1.034 * token.among(
            "e ␣w ␣d ␣fr ␣st ub ␣ag ␣bu ␣found iz ␣im ␣pass ␣su ␣offer ␣give ret ␣brought"
            " ␣bring ents iss ␣sent ␣exp teen ␣dw ␣Ab der ␣reg ␣cut ␣cast ␣caus par ␣Ol ␣div"
            " ␣rece ␣round ␣dire ␣alt ␣def ␣subst ␣plac ␣depart ␣process greg ␣possess"
        ),
        0.8058 * previous.among(
            "et ut ul os ␣cap ax ␣fac ␣made ␣ser ␣qu ␣make ␣pass ␣put ␣set ␣car ␣tre ␣give ␣dec"
            " ␣bring ␣build ␣inc ␣trans ␣dev semb ␣cut ␣caus ␣tab par ␣chan ␣mak ␣prov ␣occ ␣div"
            " ␣inv ␣destroy ␣meas ␣cor ␣est ␣mult ␣alt ␣subst ␣instr ␣plac esc ␣lay ␣piec"
            " ␣possess"
        ),
        0.5714 * token.among(
            "␣w ␣d ␣fr ␣st ub ␣ag ␣bu ␣found iz ␣im ␣pass ␣su ␣offer ␣give ret ␣brought ␣bring"
            " ents iss ␣sent ␣exp ␣dw aves ␣Ab der ␣reg ␣done ␣cut ␣cast ␣caus par ␣Ol ␣prov"
            " ␣div ␣rece ␣round ␣dire ␣stud ␣alt ␣def ␣subst ␣plac ␣depart ␣process greg"
            " ␣possess"
        ),
        0.4907 * word_start.among(
            "␣c ␣sha ␣at ␣cap ␣C ␣kn ␣ch ␣co ␣red ␣off ␣found ␣Re ␣pass ␣eight ␣har ␣give ␣dec"
            " ␣reg ␣caus ␣rece ␣round ␣est ␣def ␣plac ␣possess"
        ),
        row=454,
    ),
    # 0/a/o and 45 more; 0/7/E and 45 more
    "L0N936_0_a_o_and_45_more_0_7_e_and": gelu(
        -0.9949,
        0.8966 * token.among(
            "0 a o u ␣a in ␣o re ha at ␣re ro ␣E and ab ara ra ␣ne ␣con able ␣four ␣Sara ␣tr"
            " ␣Jack te ␣Nora tr ␣Leo we ␣Vera ␣new ␣slept via ␣nine ␣ob con ale ␣Field ␣Rose"
            " vania oria ne me ros ru sha pro ␣America"
        ),
        0.4958 * token.among(
            "0 7 E a o u ␣a ␣o re ha at ␣re ro and ara ra ␣ne ␣con able ␣four ␣tr ␣Jack te"
            " ␣Nora tr ␣Leo we ␣Vera ␣new ␣slept via ␣nine ␣ob con ale ␣Field ␣Rose vania ␣tra"
            " oria onia ne me ros ru sha pro ␣America"
        ),
        0.3254 * previous.among(
            "0 6 O c ␣c ␣n ␣e ␣W ec ␣H ␣M ␣J ␣F ␣O ␣li ␣has ␣C ␣Is ␣facts arl ␣knows ␣comes amp"
            " ␣Tuesday ␣ear ␣U ␣painted esp ␣needs ␣Saturday ␣saith ␣works ␣2 ␣Can ␣People"
            " Colours ox ␣They ␣conc ␣wanted ␣lit ␣July ␣3 ␣August ␣resp ␣cent ␣Klara ␣Qu"
        ),
        0.288 * token.among(
            "E a o u ␣a re ha ␣re ro and ara ra ␣ne ␣con ␣Hello ␣man able ␣four ␣tr ␣Jack te"
            " ␣Nora tr ␣Leo we ␣Vera ␣new via ␣ob ␣dog con ale ␣Field Numbers vania ␣chair ␣tra"
            " oria Leo ne Karl me ros ru ␣Arvela sha pro ␣Mordalia"
        ),
        row=455,
    ),
    # T/o/␣y and 45 more; in a sentence beginning c/l/m and 45 more
    "L0N939_t_o_y_and_45_more_in_a": gelu(
        -1.129,
        1.042 * token.among(
            "T o ␣y ␣fr ␣Anna ␣there ␣Tom ant ␣Lily ␣Ben ass ␣Emma ␣On ␣Max ␣Sara ␣Sam ␣Jack ov"
            " ␣Nora ␣Leo ␣Paul ␣Oscar ␣Clara we ␣Ruth ␣Vera ␣1 ␣Stone ␣Eve ␣Finch ␣Finn ␣Pete"
            " ␣Ida ␣Hugo ␣Karl ␣Olga ull ␣2 ␣Moss hem oria ␣ben ␣inc oy ␣ass irc ␣instr ␣piec"
        ),
        0.6869 * sentence_start.among(
            "c l m o p s t v x in re ha on ␣in im one ␣Lily On red ␣Emma ␣On This ␣Sam te Lily"
            " ␣Nora Once ␣Oscar ␣Ruth One ten ␣Eve ␣Finn ␣Ida Shopping ␣Hugo ␣Karl ␣Olga ␣When"
            " self rib con It Digits Names go ␣organ ta"
        ),
        0.6575 * token.among(
            "T ␣y ␣fr ␣Anna ␣there ␣Tom ant ␣Lily ␣Ben ass ␣Emma ␣Max ␣Sara ␣Sam ov ␣Nora ␣Leo"
            " ␣Paul ␣Oscar ␣Clara ␣Ruth ␣Vera ␣1 ␣Stone ␣Eve ␣Finch ␣Finn ␣Pete ␣Ida ␣cons ␣Hugo"
            " ␣Karl ␣Olga ull ␣2 ␣Moss hem oria ␣ben ␣inc ␣reg ␣ass ta irc ␣3 ␣instr ␣piec"
            " ␣United"
        ),
        0.3347 * previous.among(
            "Q c j p t in nd it ␣p at ␣fr ap ␣at op On ␣what ␣time ␣named ip ␣off ost ating"
            " ␣park ␣pass oc ␣asked ␣When ␣set und It ␣ind ␣cont Days ␣met ␣afternoon ␣Bruno"
            " oint go Today ␣3 ␣Stella ␣meas ␣elect uring ␣instr ␣line tto ␣Walter"
        ),
        row=456,
    ),
    # h/m/ha and 44 more; after c/h/j and 46 more
    "L0N941_h_m_ha_and_44_more_after_c_h": gelu(
        -1.04,
        1.082 * token.among(
            "h m ha ␣H ia ol ho od ␣What ␣Tom ␣She ␣day ␣Who ␣out Anna ␣Emma ␣Sara ␣V ␣Sam"
            " ␣Jack ah Emma via mark ␣Bell ␣Grey ␣Lake ␣El str ␣Wood Sara Jack ␣colour ␣Hart Sam"
            " ␣Park har ␣Ab aldov ␣February ␣April ␣May ␣January ␣June ␣Har pro rad"
        ),
        0.9201 * previous.among(
            "c h j ec ␣H ␣What ␣cap ␣C ␣Y ␣In ␣af ␣under ␣Then ␣Yes uth ␣V ␣knows ␣Fr ␣comes"
            " ␣Re ␣Ed ␣El con Sam sh ␣Jes ␣sec ␣Can ␣People ␣opened ␣according ␣Why esh aldov"
            " ␣disc ␣rec Karl ␣conc ␣Alma ␣prov ␣inv ␣gener ␣Jon ␣conf ilda ␣Bel ico ita ␣Qu"
        ),
        0.5399 * two_back.among(
            "? Q r z ␣ ␣g ␣L ␣G ␣have ␣C ␣LORD ␣D ␣capital ␣friend ␣ye ␣so ␣out ␣ar ␣K ␣box ␣tr"
            " ␣city iz ␣green te ib ␣ear arn ␣other ␣ele ␣asked ␣tre ␣boy ␣river uct ␣Can ␣sad"
            " ␣shop Months ␣market ␣afternoon ␣voice eb ␣April ␣ran ␣Galdovar ␣mill ␣genus ␣mult"
        ),
        0.4571 * token.among(
            "6 h m ha ␣H ol ho od ␣What here ␣She ␣Who ␣out ␣Emma ␣V ␣Sam da ␣Jack ah Emma via"
            " ␣Finch mark ␣Bell ␣Grey ␣Lake ␣El str ␣Wood Sara ␣Hill con ␣colour ␣Hart Sam ␣Park"
            " har esh ␣Ab aldov ␣April wood ␣May ␣January ␣June ␣Har pro rad"
        ),
        row=457,
    ),
    # H/J/l and 46 more; after '/E/H and 45 more
    "L0N942_h_j_l_and_46_more_after_e_h": gelu(
        -0.8213,
        0.9894 * token.among(
            "H J l x as al ic ac il am ot ec all ap pp ld ax ␣ex ␣al ass han ally ␣ac ah amp"
            " oss ang uc ␣pers ␣slept ␣our ␣spe ␣mark ␣cr hem ␣prin ex ox lic ␣As ␣daught ␣ass"
            " irc ␣prophe hil ␣mult gen ␣plac acle"
        ),
        0.6897 * previous.among(
            "' E H c ␣o ␣w ␣c ␣h al ␣u ␣g ␣e ig ␣H ␣M ro ␣li ho ␣C ␣bl ␣R ␣bo ␣ch ␣pro ␣co ␣out"
            " ␣cl ␣ac ␣en ␣ser ␣children atur ␣sc ␣acc oc ␣sy ␣sw cy oly ␣dw hy ␣conc ␣sil ␣ple"
            " bl hil sy ␣che"
        ),
        0.5716 * token.among(
            "H J l t x as al ic ac am ec all ap pp ax ␣ex ␣al ass ally ␣ac amp oss ang uc ␣pers"
            " ␣slept ␣our ␣spe ␣mark ␣cr ins hem gan ␣prin ex ox lic ␣daught az ␣lit ␣ass irc"
            " ␣prophe ␣bro hil ␣mult gen acle"
        ),
        0.3368 * token.among(
            "H J l x as al ic ac am all pp ax ␣ex ␣al ass ix ␣ac urn amp oss ␣bec uc ␣pers"
            " ␣slept ␣our ␣spe ␣mark ␣cr ins gan ␣burn ␣prin ex ox ␣mine lic ␣As ␣daught ␣lit"
            " ␣ass ␣prophe ␣bro hil ␣Mord ␣mult gen ␣plac ␣lay"
        ),
        row=458,
    ),
    # in a text beginning a/c/e and 38 more; ;/I/he and 46 more
    "L0N944_in_a_text_beginning_a_c_e": gelu(
        -1.308,
        1.29 * text_start.among(
            "a c e k n o w he re on an al ad el to ter ke one ho sc out ob sel tr pl act ten"
            " ner sp str pr fl form con pe bit gr cle me go man"
        ),
        0.86 * token.among(
            '; I he \u2423s \u2423b oun \u2423he \u2423re \u2423for \u2423on \u2423sha \u2423as \u2423his ore "; \u2423con \u2423but \u2423pro \u2423their ave'
            " ␣ac ␣before ␣comp ves ␣over ther ␣sc ward ␣if ␣than ␣then ␣ob ␣high ␣because ␣give"
            " ond ␣head ␣between ); ␣chan ␣whose ␣mat ␣toward ␣certain ␣sign ␣det ␣eff ows ␣bat"
        ),
        0.5104 * token.among(
            'I he \u2423s oun \u2423he \u2423re \u2423sha \u2423his ore "; \u2423con \u2423but \u2423pro ave \u2423comp ves oon \u2423over ther'
            " For ␣sc ␣if ␣than ␣then ␣pri ␣ob ␣through ␣high ␣because ␣give ond ␣without ␣head"
            " ␣fore ␣another ␣between ); ␣chan ␣whose ␣mat ␣toward ␣certain ␣left ␣sign ␣det"
            " ␣eff ␣leg ows ␣bat"
        ),
        -0.07275 * text_second.among(
            "a b c t in ou it ␣is at as ot ec ere ap ␣his ight est ␣came red og tr ff ew rost"
            " lack read"
        ),
        row=459,
    ),
    # oo/ere/␣sha and 41 more; oo/ere/na and 45 more
    "L0N945_oo_ere_sha_and_41_more_oo": gelu(
        -0.8074,
        1.155 * token.among(
            "oo ere ␣sha ome ␣O ␣li ␣some ␣al ␣wor ␣gr ␣dr ␣like ␣dis ␣any ␣har ␣every ␣gl ␣tre"
            " ␣sy ␣relating ple pe oly ific ␣sur ␣side ␣pe ␣tem ␣col atic ␣hear ␣par ified ␣sal"
            " ␣mid oved ␣certain gn ␣prophe ␣whe ␣cor face ␣sac embr"
        ),
        0.7114 * token.among(
            "oo ere na ␣sha ome ␣O ␣li ␣some ␣al ␣wor ␣gr ␣dr ␣like ␣dis ␣any atur ␣har ␣every"
            " ␣gl ␣tre ␣sy ple pe ␣eat oly Nora ific ␣sur ␣many ␣side ␣pe ␣tem ␣col atic ␣hear"
            " ␣par ified ␣sal ␣mid oved ␣certain gn ␣prophe ␣whe ␣cor face ␣sac embr"
        ),
        0.6279 * previous.among(
            "P S ␣s ␣b ␣p ␣n ␣be ␣S ␣A ␣re ␣sha ␣are ␣sp ␣af ␣sm ␣we ␣gr ␣people ␣dis ␣fe ␣comp"
            " ␣bre ␣pre ␣sub ␣des ␣rem ␣res ␣sw ␣Moses ␣sur ␣ent ␣exp ␣dw ␣trans ␣fam ␣mus ␣tem"
            " ants ␣par ␣wat ␣cond ␣plant ␣ed ␣trib ␣subst ows ␣priests ␣anim"
        ),
        0.2246 * word_start.among(
            "␣s ␣c ␣A ␣sha ␣O ␣li ␣sm ␣al ␣gr ␣like ␣gl ␣cand ␣sur ␣col ␣ins ␣prophe ␣whe ␣sat"
        ),
        row=460,
    ),
    # O/c/j and 45 more; not five after v/z/␣( and 44 more
    "L0N946_o_c_j_and_45_more_not_five": gelu(
        2.122,
        -1.195 * five_back.among(
            "v z ␣( na ook adjective ␣capital art ␣her On ␣Then ade sc ␣cha This Here ␣when"
            " ␣could Once ␣bre ␣1 ␣saw ␣ten str ␣Wood pr ock ␣plus com ower ␣So uct rop ␣dw"
            " ␣Americ oot ne ␣min ␣state ␣wanted ␣consisting ␣lit ␣beg bl rap sha ␣process"
        ),
        -0.7169 * other_capitalised.among(
            "M O U ORD ␣Hello This Here ␣Mia ␣Fr Once ␣Mo ␣Paul ␣Gre ␣Wh One ␣Stone ␣Finch"
            " ␣Finn ␣Pete ␣Wood ␣Field It There ␣Americ ␣Dari ␣Bruno ␣Yolvia ␣May ␣Se ␣June"
            " ␣July ␣Jon ␣Bel ␣Dec ␣North ␣America ␣United ␣States ␣Q ␣Eur"
        ),
        0.4601 * token.among(
            "O c j z ): noun ␣k ␣J ho ␣cap ␣bl ␣br ␣j ␣thee sc ␣cha han ␣ac br ␣knows ␣comp"
            " ␣bre ␣wr adverb sp ␣la ␣El ␣hor ␣job eh ␣burn ␣imp ␣pe ␣disc ␣att ␣col ␣sal ␣chan"
            " ␣Bruno ␣arm ␣ass bl ␣prophe ␣bro ␣Jon ␣enem ␣Klara Therefore"
        ),
        -0.4364 * word_start.among(
            "Q b in ␣f ␣I ␣A ␣at ␣her ␣de ␣under ␣father ␣ex ␣made ␣Emma ␣child ␣again ␣en"
            " ␣yellow ␣Nora ␣more ␣per ␣Mo ␣U ␣ad ␣park ␣Eve ␣pre ␣Friday ␣Ida Shopping ␣Hugo"
            " ␣cold ␣boat ␣rep ␣play ␣basket ␣Can ␣Ch ␣exp ␣tem ␣min ␣prov ␣toward ␣windy ␣cover"
            " ␣cook ␣leg ␣ra"
        ),
        row=461,
    ),
    # ␣s/ha/␣u and 42 more; after re/␣f/␣re and 40 more
    "L0N949_s_ha_u_and_42_more_after_re": gelu(
        -0.8276,
        1.012 * token.among(
            "␣s ha ␣u ive ere ␣sa ␣con ound ␣He ␣pro ␣Ben ␣sm ␣cha ␣bu ␣Jack te vel ␣Vera ␣cons"
            " ␣sub ␣ob ␣high con ␣mark ␣clean ␣res ␣sy ␣sec ␣command ␣build ␣Judah ␣burn ␣dist"
            " ollow ␣col ␣prod fect ␣voice ␣loud ␣supp Vera ␣sound ␣perform ␣def ␣instr"
        ),
        0.5613 * previous.among(
            "re ␣f ␣re ere ␣at On ␣Then ␣le ␣ex ␣what ␣found ␣ac te ␣gave ␣fe ␣comp are ␣per"
            " ␣rel ␣There per ␣ad ␣acc ␣la Then ␣ob There ␣del com ␣cont cess ␣int ␣pres ␣trans"
            " hy over ␣rec ␣equ ␣prov Today ␣rest ␣ass pro"
        ),
        0.4864 * token.among(
            "␣s ha ␣u ive ␣sa ound ␣pro ␣Ben ␣sm ␣cha ␣bu ␣Sam ␣Jack te vel ␣Vera ␣cons ␣te ␣su"
            " ␣sub ␣ob ␣high con ␣mark ␣clean ␣res ␣sy ␣sec ␣command ␣build oria ␣Judah ␣burn"
            " ␣dist ollow ␣col ␣prod fect ␣voice ␣loud ␣supp Vera ␣contain ␣sound ␣perform ␣def"
            " ␣instr pro"
        ),
        0.3102 * token.among(
            "␣s ha ␣u ive ␣sa ound ␣pro ␣sm ␣cha ␣bu ␣Sam ␣Jack te vel ␣Vera ␣cons ␣te ␣su ␣sub"
            " ␣ob ␣high con ␣mark ␣clean ␣res ␣sy ␣sec ␣command ␣build oria ␣Judah ␣burn ␣dist"
            " ollow ␣col ␣prod fect ␣voice ␣loud ␣supp Vera ␣contain ␣low ␣sound ␣perform ␣def"
            " ␣instr pro"
        ),
        row=462,
    ),
    # ␣t/␣b/␣n and 44 more; ␣t/␣n/␣they and 44 more
    "L0N950_t_b_n_and_44_more_t_n_they": gelu(
        -0.8419,
        1.161 * token.among(
            "␣t ␣b ␣n ld ␣they up ␣al ␣small ␣facts ␣en Lily ␣comm ␣rel uc ␣been ␣acc ␣long"
            " ␣cons ␣sub ␣should ␣strong ␣large ␣ent ␣many ␣dw ␣pres ␣its ␣far ␣par ␣rec ␣num"
            " ␣daught cc ␣ins ␣usually ␣lit ␣return ␣occ ␣organ ␣diff imes usually ␣det ␣cent"
            " ␣leg ␣money ␣themselves"
        ),
        0.6906 * token.among(
            "␣t ␣n ␣they ␣their ␣al ␣small ␣facts ␣en Lily ␣comm ␣rel eds uc ␣been ␣acc ␣long"
            " ␣cons ␣sub ␣gen ␣strong ␣large ␣ent ␣many ␣dw ␣pres ␣its ␣far ␣par ␣rec ␣num"
            " ␣daught cc ␣ins ␣usually ␣lit ␣return ␣occ ␣diff imes ␣gener ets usually ␣det"
            " ␣cent ␣leg ␣money ␣themselves"
        ),
        0.6023 * previous.among(
            "␣s ␣b ␣v ␣some ␣fac ␣le ␣wor ␣after ␣we ␣off ␣go ␣work ␣fe ␣comm ␣rel ␣la ␣much"
            " ␣long ␣great ␣set ␣because ␣about ␣law ␣eat ␣large ␣many ␣int ␣sil ␣equ ␣usually"
            " ␣prov ␣lit ␣rest ␣especially ␣occ ␣inv ␣thoug ␣sto ␣lack ␣leg"
        ),
        -0.3739 * word_start.among(
            '" Y e \u2423L \u2423as \u2423O \u2423up \u2423sp \u2423Hello \u2423her \u2423some \u2423de \u2423fac \u2423home \u2423al \u2423pr \u2423son \u2423friends \u2423My'
            " ␣night ␣knows ␣more ␣rel ␣Z ␣new ␣wr ␣open ␣egg ␣lamp ␣And ␣through ␣set ␣car ␣Fe"
            " ␣basket ␣hung ␣int ␣Today ␣prod ␣March ␣inter ␣Dario ␣ple ␣ran ␣thoug ␣ir ␣little"
            " ␣Qu"
        ),
        row=463,
    ),
    # ␣of/␣E/ject and 45 more
    "L0N952_of_e_ject_and_45_more": gelu(
        -0.988,
        0.9373 * token.among(
            "␣of ␣E ject ␣have ␣has ␣had ␣two ␣friend ␣which ren ving ␣what ␣named ␣facts"
            " ␣having ␣new ␣Finch ern ␣needs ␣being Shopping mark ␣te ␣other ␣hast ␣school"
            " ␣opposite ␣girl ual ␣plus ␣river ␣relating ␣among ␣balls Oscar hem Opposites"
            " ␣between ␣whom Colours ␣Listen Pete ␣lived ␣contain ␣organ ␣grou ␣farmer ␣anim"
        ),
        0.509 * token.among(
            "␣of ␣E ject ␣have ␣has ␣had ␣friend ␣which ren ving ␣what ␣named ␣facts ␣having"
            " ␣new ␣Finch ern ␣needs ␣being Shopping mark ␣te ␣other ␣school ␣opposite ␣girl ual"
            " ␣plus ␣river ␣relating ␣among Oscar hem Opposites ␣between ␣whom Colours ␣Listen"
            " Pete ␣lived ␣contain ␣organ ring ␣grou ␣engineer ␣United ␣farmer ␣anim"
        ),
        0.4413 * previous.among(
            "␣one here ␣capital ␣Is ␣app ␣al ␣nam ␣flag ␣facts ␣gave ␣count tain ␣children"
            " ␣comp ␣rel ␣ro ␣part ␣ele ␣No ␣sub form Numbers ␣boy com ␣relating acter ␣bel ␣Can"
            " ␣prop ␣job ␣cont ␣between rop ␣Ab eren ␣trans ␣10 ␣sal ␣wood ␣consisting ␣occ"
            " ␣contain ␣organ ␣trib ␣resemb ␣Mord ␣grou ␣such"
        ),
        0.3434 * word_start.among(
            "N ␣of se And ␣have ␣has ␣had em ␣which ␣al ␣nam ␣having ove ␣rel ␣needs ␣being"
            " Shopping ␣oppos ␣sub ␣school ␣opposite Names ␣girl ␣plus ␣river com ␣relating ␣bel"
            " ␣prop ␣between ␣Ab Colours ␣answ hy cle ␣Listen air wood ␣occ ␣contain ␣organ"
            " ␣trib ␣grou ␣engineer ␣United ␣farmer ␣anim med"
        ),
        row=464,
    ),
    # ␣d/␣th/ect and 44 more; ␣d/␣th/ect and 43 more
    "L0N953_d_th_ect_and_44_more_d_th": gelu(
        -0.9673,
        1.231 * token.among(
            "␣d ␣th ect ord ␣bl ␣br ong Th ix urn ␣say ␣en oon ␣rel igh adverb ␣ang oin inn"
            " ␣kind ␣put ␣ob ␣del ␣relating uct ␣cont iss ␣turn ␣according ␣burn ␣dist ␣Ab ␣col"
            " semb ␣cut ␣keep ␣supp ␣cur ␣sing ␣contain ␣low ␣fall ␣elect ␣dire ␣conf ␣perform"
            " ␣move"
        ),
        0.7621 * token.among(
            "␣d ␣th ect ord ␣br ong Th ix urn ␣say ␣en oon ␣rel igh adverb ␣ang oin inn ␣gl ␣ob"
            " ␣del ␣sw ␣relating uct iss ␣turn ␣according ␣burn ␣dist ␣Ab semb ␣cut ␣keep ␣supp"
            " ␣cur oint ␣sing ␣consisting ␣contain ␣low ␣fall ␣elect ␣dire ␣conf ␣perform ␣move"
        ),
        -0.5014 * word_start.among(
            "; l in ␣T ␣g ␣The ␣L ␣fr ␣on ␣un And ␣at ␣ne On ␣sm ␣V ␣having ␣any ␣count ␣no"
            " ␣ear ␣Ruth ␣been ␣Eve ␣person ␣tom ␣No ␣form Then ␣des ␣high ␣Lord ␣nor ␣Have"
            " ␣cand ␣sw ␣Can ␣sk ␣trans ␣Egypt ␣prod ␣pur ␣cur ␣fall ␣Albert ␣lack ␣leg They"
            " ␣frog"
        ),
        0.4498 * previous.among(
            "M m ␣o ␣m om ␣l ␣u ␣that ␣or ␣com ␣cap ␣fac ␣ex ␣nam ␣ab ␣ser ␣used tain ␣comp"
            " ␣per ␣im ␣ad ␣bas ␣form ␣sub ␣ob ␣hor ␣car ␣bel ␣em ␣prop ␣whom ␣character ␣ph"
            " ␣rec ␣caus ␣mak ␣prov ␣consisting ␣ass ␣occ ␣contain ␣inv ␣elect ␣resemb ␣resp"
            " ␣leg ␣instr ␣such"
        ),
        row=465,
    ),
    # r/u/ha and 46 more; after W/Y/w and 46 more
    "L0N954_r_u_ha_and_46_more_after_w_y": gelu(
        -0.8654,
        0.9915 * token.among(
            "r u ha or im her ␣for os ␣It ra un ␣Goodbye ␣She red ␣who ␣Who ␣Is av ub ␣child"
            " This og we ␣saw ␣Eve oc ␣person ␣David ␣find ␣hor ␣something ual ␣Jes iff har"
            " ␣someone ␣Ab ␣Today ham over be ␣woman irc ru ␣how ␣sign sha pro ␣mil"
        ),
        0.7946 * previous.among(
            "W Y w ␣c ␣l ␣W st ␣sa ␣st ␣Y the This ␣any ␣count ang ␣saw oc ␣much ␣ang ␣saith"
            " form ␣because ␣ind Where ␣prin vent ␣dist ␣Ab ␣behold ␣given ␣dep ␣prod ␣met ␣conc"
            " be ehold ␣ins ␣lit ␣occ irc ␣sto ␣Jo ␣est ␣perform ␣cent ␣subst ␣ste ␣sit ␣October"
        ),
        0.5285 * token.among(
            "r u ha her ␣for ell ect ␣It un ord ␣She red ␣who ␣Who ␣Is ub ␣child This og we"
            " ␣saw ␣person ␣David ␣find ␣hor ␣something ual ␣Jes iff har ␣someone ␣Ab ␣Today ham"
            " over ␣eng ␣Jacob be ␣equ ␣woman she de irc ru ␣how ␣sign sha pro ␣mil"
        ),
        0.445 * word_start.among(
            "O W Y c f o r w he re ha st ␣for ro na ␣st ind ␣Who ␣child This so For ␣saw land"
            " ␣person But ␣David ␣ind har Where ␣someone ␣dist ␣Ab over ␣dep be ␣woman Now de"
            " ␣sto ␣how sha ␣est ␣ste pro rad Therefore med"
        ),
        row=466,
    ),
    # )/␣c/): and 46 more; after B/L/b and 43 more
    "L0N955_c_and_46_more_after_b_l_b": gelu(
        -0.7099,
        1.234 * token.among(
            ") ␣c ): et ord ␣bo ge ␣sm ars ount ␣we ix ide ␣city ish ␣bre eds ␣spe ␣rem"
            " ␣flowers ␣thereof pe ␣stone oice els itc ␣pe ␣mount ␣col ␣met ␣wat ␣voice ␣bread"
            " eb ␣plant ␣wood oor ␣consisting ␣leaves wood ␣dwell ␣mar ets ␣bro ring ason ␣ste"
            " ␣lay acle"
        ),
        0.8126 * previous.among(
            "B L b f v ␣b ␣f noun ␣W ␣H ␣fr ␣se ␣st ␣fl adjective ␣v qu ␣de aul iv ␣gr ␣Br"
            " ␣land ␣qu ␣str ign ␣te ␣ele fl ␣call ␣sw ␣build ␣dw itc ␣called ␣Which ␣equ eb oor"
            " ␣consisting ␣ref ␣Am ␣dwell ␣fruit ␣ste ␣lay"
        ),
        0.7172 * token.among(
            ") ␣c ): et ␣bo ge ␣sm ars ount ␣we ix ide ␣bre eds ␣spe ␣rem ␣flowers ␣thereof pe"
            " ␣stone oice els itc ␣pe oot ␣mount ␣col ␣met ␣wat ␣voice ␣cond ␣bread eb ␣plant"
            " ␣wood oor ␣consisting ␣leaves ␣year ␣dwell ␣mar ets ␣bro ␣Albert ring ason ␣ste"
            " ␣lay acle"
        ),
        -0.3721 * word_start.among(
            "A M ␣w or ␣h ␣n ␣ha am ␣an ␣sa ␣F ␣shall ␣li ␣are ␣me ␣pl ␣af ␣thy ␣fac ␣le ␣ar"
            " ␣blue ␣bre ␣Mo ␣Z ␣Ruth ␣cons ␣tom ␣ang ␣som ␣su ␣earth ␣ob ␣del ␣Jer ␣chair ␣em"
            " ␣build ␣writ ␣Ch ␣dw ␣prod ␣host ␣Edith ␣bro ␣Albert ␣follow ␣belie ␣sit"
        ),
        row=467,
    ),
    # oo/␣”/ig and 45 more; oo/␣”/ig and 44 more
    "L0N958_oo_ig_and_45_more_oo_ig_and": gelu(
        -0.8778,
        1.246 * token.among(
            'oo \u2423" ig ect os od \u2423com op ard \u2423Lily ud \u2423box ort out \u2423Mia tain ress iver \u2423over orm'
            " ick ␣open ␣Stone ␣buys ␣har oin ␣Wood ␣Reed ␣Frost ␣Field ␣clean ␣Rose ␣relating"
            " ␣hard ␣build fect ␣slow ␣inter ␣hold ␣contain ␣toward ␣sound ␣Stella ␣resemb"
            " ␣cover raw rad arrow"
        ),
        0.6658 * token.among(
            'oo \u2423" ig \u2423com ard \u2423Lily ud \u2423box ort out \u2423Mia tain ress iver \u2423over orm ick \u2423open'
            " ␣Stone ␣buys ␣har oin ␣Wood ␣Reed ␣Frost ull ␣Field ␣clean ␣Rose ␣relating ␣hard"
            " ␣build fect ␣tak ␣slow ␣inter ␣hold ␣mid ␣contain ␣toward ␣sound ␣Stella ␣resemb"
            " ␣cover raw rad arrow"
        ),
        -0.58 * word_start.among(
            "B ␣m le ␣th ␣wh ␣with ␣r ␣st ␣not ␣are ag ␣her ␣pro ␣who ␣flag ␣having ␣near ␣any"
            " ␣hath ␣Oscar ␣men ␣Ruth ␣make ␣can ␣Friday ␣bas ␣su ␣right ␣form ␣gl ␣set ␣sons"
            " ␣colour ␣girl ␣about ␣rep ␣Moss ␣sur ␣together ␣dist ␣int ␣Today ␣usually ␣January"
            " ␣val ␣Jon ␣resp ␣cent ␣such ␣secret ␣priests ␣little"
        ),
        0.4941 * previous.among(
            '; G Q g n \u2423 \u2423s \u2423d \u2423h \u2423n \u2423g \u2423th \u2423G \u2423se \u2423r \u2423com "; \u2423R \u2423me \u2423br \u2423under \u2423j \u2423cl \u2423child'
            " ␣like ␣en ␣Br ␣ear ␣drum ␣te ␣back cl ␣gl ␣del ␣ind ␣ent ␣exp ␣reg ␣dep ␣num );"
            " ␣travel ␣Ol ␣Bruno ␣Edda ␣med ␣det ␣z ␣Klara ␣mil"
        ),
        row=468,
    ),
    # ␣is/):/␣be and 45 more; e/is/): and 45 more
    "L0N963_is_be_and_45_more_e_is_and": gelu(
        -1.02,
        1.42 * token.among(
            "␣is ): ␣be ␣was ia ith ood ro ome ␣are ␣were ␣have adjective ␣has ␣had ␣com ␣some"
            " ␣am ally ␣like ys ␣having ␣dis ␣hath ␣been ␣saw via ␣pre iah ␣being ␣Bell ␣saith"
            " ␣hast ␣tre ␣art com ents oly cess als ria ␣tem onia ␣Christ Yes ically pro ␣most"
        ),
        0.5744 * token.among(
            "e is ): ␣was ␣were adjective ␣has ␣D ital ␣Goodbye ate ␣came ␣al ␣am ally da"
            ' \u2423having \u2423house \u2423hath \u2423fe \u2423Re igh ick \u2423needs \u2423being ?" \u2423hast \u2423tre \u2423plus \u2423art acter'
            " oly ays ␣first ␣sur rop Finn ␣hundred ␣pur istic ros man ␣round ically ␣war ␣lack"
            " pro ␣bear"
        ),
        0.3418 * previous.among(
            "W st ␣wh ␣st verb ␣pr This ␣tr ␣gr ␣dr tr ␣bec ␣wr ␣pre ␣act str pr ␣happ It ␣Lord"
            " ␣sw olog ␣writ ␣someone gr ␣sk ␣dist ␣int ␣words ␣speak ␣eng ␣prod ␣spec ␣mak irc"
            " ␣contr rap ␣partic ␣pol ␣conf ␣est ␣perform ␣eff ␣written ␣ste ␣process ␣shew ␣swe"
        ),
        0.2528 * token.among(
            "O ␣was ␣were adjective ital ␣Goodbye ast ␣day ␣am ally da ␣having ␣hath ␣Re oud"
            " igh ␣being hopping ␣tom lack ␣tre ody ␣sho ␣plus ␣art acter ording oly gether"
            " ␣first ␣rain ␣hungry Finn ␣hundred selves stem de man ␣August ␣round ically ␣world"
            " ␣genus ␣war She pro ␣bear ␣most"
        ),
        row=469,
    ),
    # i/y/ar and 40 more; after c/j/l and 45 more
    "L0N965_i_y_ar_and_40_more_after_c_j": gelu(
        -1.34,
        1.822 * token.among(
            "i y ar al ent ion ive ation if art ate ous ment ime own able ass ure ount ary ace"
            " ost iz ance ites oss ating age ath ence ory ates ian let hy iness ize ute ared"
            " ature ement ology nded"
        ),
        0.6709 * previous.among(
            "c j l p r v z ha at ac all ap um op ri pt qu ass ip iz urn og ok oss ff act oc arm"
            " ph pr ens form ret iss erm rop itc lic be par ash bl rap ␣appe ␣stud ␣Jo ␣est esc"
        ),
        0.6654 * previous.among(
            "c e j p z ha ed ing ␣be ac ad ap ho ine op old ade ass ars ip ide iz urn og row"
            " ␣black ␣asked arm pr rost form ␣Lord ret ␣Jes ␣opened ␣job erm rop ␣horse alk"
            " orland be ash irc bl rap ␣appe ␣meas ␣cook esc"
        ),
        0.5729 * token.among(
            "x y ion ation ark ate ime able sc ass ary ␣son ace iz ating age ence ␣part per ird"
            " ory str ␣way ald oll ␣happy ␣job ian ␣learned ␣life ert selves iness orland ␣tired"
            " ize ␣righteous ␣Arvela gn ␣system ature usually ev iqu ␣taken ives acle"
        ),
        row=470,
    ),
    # !/Q/And and 46 more; !/”/Q and 46 more; not after os/ts/␣do and 46 more
    "L0N966_q_and_and_46_more_q_and_46": gelu(
        3.092,
        -1.288 * previous.among(
            "os ts ␣do ␣all ␣hat ␣some ␣what ␣we ␣king ␣en ␣ser ␣white ␣fe ␣str ff ␣men adverb"
            " ␣thr ␣long ␣te ␣som ␣high ␣boy ␣happy ␣Jer ␣So ␣turn ␣according ␣might ␣learned"
            " ␣sunny ␣ever ␣disc ␣Mara ␣col ␣prod ␣pur ␣sin ␣rec orland ons ␣wanted inal ify"
            " ␣both ␣pol ␣leg ␣cloudy ␣Eur"
        ),
        0.6716 * token.among(
            "! Q And ␣shall ␣us ␣thy ␣God Th ␣thee ars ␣into This ␣Israel ␣children Once"
            " ␣against For ␣today But ␣our uary ␣tomorrow Then ␣earth Digits Names ␣about ␣sw"
            " ␣brought ␣thereof ␣lives venia ␣together ␣now ␣heard selves ␣done ␣books ␣voice"
            " ␣loud ␣hands oor ␣sea ␣fall So ␣themselves ␣glory ␣taken ␣Frank"
        ),
        0.3852 * token.among(
            '! " Q "; \u2423us \u2423God Th \u2423thee ars This Here \u2423Israel Once \u2423against For \u2423today But \u2423our'
            " uary ␣tomorrow Then ␣earth Numbers Digits Names ␣about ␣sw ␣thereof venia"
            " ␣together oice ␣now ␣side ␣heard selves ␣done ␣voice ␣loud ␣hands oor ␣sea ␣fall"
            " So ␣peace ␣themselves ␣glory ␣taken ␣States ␣Frank"
        ),
        0.1935 * word_start.among(
            "; ␣of ␣in ␣be ␣or ut ␣an ␣for ␣E And ␣se ␣are ␣at ␣sp ␣pl ␣He ␣fac ␣le ␣cha ␣this"
            " ␣no ␣more ␣Mo ␣been ␣pre ␣la But ␣seen ␣No ␣su ␣form ␣way ␣gl ␣tre ␣Have ␣del ␣law"
            " ␣Judah ␣trans ␣fam ␣par ␣February ␣ve ␣supp ␣host ␣Se ␣occ ␣dwell ␣ed"
        ),
        row=471,
    ),
    # ␣k/␣on/␣shall and 45 more; ␣t/ro/␣on and 45 more
    "L0N967_k_on_shall_and_45_more_t_ro": gelu(
        -1.043,
        1.524 * token.among(
            "␣k ␣on ␣shall ␣said ␣unto verb ␣from ␣Hello ake ␣will ␣upon ave urn ␣before ␣say"
            " ␣gave ok ␣against For ␣saw ␣took ␣can oth ␣shalt ␣if ␣saying ␣let ␣saith ␣may ␣did"
            " ␣should ␣give ␣brought ␣command ␣take ␣bring ␣sent uck ␣called ␣heard over ␣caus"
            " ␣would ␣spake ␣toward ␣answered ␣commanded ␣read"
        ),
        0.6357 * token.among(
            "␣t ro ␣on ␣shall ␣said verb ␣from ␣sp ␣Hello ␣will ␣upon ave ck urn ␣before ␣say"
            " ␣gave ok ␣against For ␣took ␣can ␣shalt ␣if ␣saying ␣saith ␣did ␣should ␣give ught"
            " ␣brought ␣command ␣take aught ␣sent uck ␣called over ␣face be ␣would ␣spake ␣told"
            " ␣toward ␣answered ␣alt ␣commanded ␣read"
        ),
        0.3366 * previous.among(
            "L P S ␣t ␣o ␣s ␣d ␣l ␣S ␣L ␣k ␣sa And ␣O ␣LORD ␣ch ␣so ␣day ␣when so ␣hath ok"
            " ␣look Once ␣word ␣saying ␣te Then ␣saith ␣then ␣name ␣girl ␣Lord ␣sw ␣brought"
            " ␣command ␣fore ␣Jesus gan ␣behold ␣heard ␣caus ␣ins ␣pray ␣thoug ␣follow ␣eff"
            " ␣commanded"
        ),
        0.2457 * token.among(
            "C H J ␣F ␣shall ␣said verb ␣will ␣upon ave ␣Now ␣before ␣say Lily ␣gave ok Once"
            " ␣took ␣can ␣shalt ␣if ␣garden ␣saith ␣did ␣sch ␣give ␣sho ␣brought ␣command ␣take"
            " ␣learn ␣stone uck ␣called aker ped Pete ␣would ␣tab ␣spake ␣told ␣toward ta"
            " ␣answered ␣alt ␣commanded ␣read ␣bat"
        ),
        row=472,
    ),
    # hat/ol/os and 42 more; hat/ol/os and 44 more
    "L0N968_hat_ol_os_and_42_more_hat_ol": gelu(
        -0.9075,
        1.166 * token.among(
            "hat ol os ore here ␣She ␣Lily ␣He ␣Who ␣Is ␣what ␣made ␣On ␣Sara ␣ke ␣Where ␣six"
            " ␣Nora ␣Z ␣There ␣Vera ␣painted ␣eight ␣Eve ␣map ␣Finn ␣Pete ␣Karl ␣El Sara ␣lost"
            " ␣find ␣nine ␣spoon ␣works ␣2 Where vent ␣got illed Vera Today ␣January ␣3 ␣mill"
        ),
        0.7883 * token.among(
            "hat ol os ore here ␣She ␣Lily ␣He ␣Who ␣Is ␣what ␣made ␣Sara ␣ke ␣Where ␣six ␣Z"
            " ␣There ␣Vera ␣painted ␣eight ␣Eve ␣map ␣Finn ␣Pete ␣Karl ␣El Sara ␣lost ␣find"
            " ␣nine ␣spoon ␣works ␣2 ␣month ␣So Where vent Days ␣got illed Vera Today ␣January"
            " ␣3 ␣meas ␣mill"
        ),
        0.3727 * previous.among(
            "L o ␣o at ␣T ␣h ␣g ␣L ␣k ␣wh ␣sa ␣B ␣F ␣se ␣has ␣at ␣tw ␣two ␣three ␣four ␣Do"
            " ␣knows tr ␣ro ␣liked ␣Wh ␣took ␣thr ␣Ed ␣buys ␣El ␣hor ␣opposite It ␣Ar eh"
            " ␣umbrell ox iol ␣got ␣afternoon ␣evening ␣Ir ␣elect ␣whe ␣Jo ␣Bel ␣z ␣September"
            " ␣Qu"
        ),
        -0.1701 * word_start.among(
            '" v hat \u2423up un \u2423What \u2423bl \u2423D \u2423Ben \u2423Is \u2423sh \u2423flag \u2423gr \u2423go \u2423en \u2423six \u2423Leo \u2423Vera \u2423Eve'
            ' \u2423pre \u2423la \u2423cons \u2423saying \u2423bed ?" \u2423Marsh \u2423nine \u2423des \u2423car \u2423Hart \u2423month \u2423about \u2423sec'
            " ␣flowers ␣play ␣forth ␣job ␣body ␣dw ␣rec ␣host ␣meas ␣conf ␣eff ␣stren ␣Hanna"
            " ␣leg ␣kingdom ␣Selmark"
        ),
        row=473,
    ),
    # -/./: and 45 more; in a sentence beginning (/)/B and 45 more
    "L0N970_and_45_more_in_a_sentence": gelu(
        -1.096,
        1.085 * token.among(
            "- . : ? A u ↵ ␣The ␣A ␣for ␣wh ␣E And pp ␣not us ore our ven ␣at ␣tw ␣What here"
            " fore ␣three ving av ␣Where ␣Re For ile ␣How ␣Jes ␣Ar eh Where ␣Why esh vent ␣Ab"
            " ␣hundred ␣As ␣young So ␣Jo ␣fif ␣ste <|endoftext|>"
        ),
        0.6678 * sentence_start.among(
            "( ) B E F I M O S U W ␣the ␣b ␣and ␣ha ␣that ␣L ␣H ␣for ␣G And ␣as ␣all ␣two ␣thou"
            " ␣which ␣but ␣thy ␣Is The ␣we ␣even ␣also For But ␣where Then ␣And ␣because ␣So"
            " Where ␣mount Now ␣twelve ␣Am ␣dwell So <|endoftext|>"
        ),
        0.5881 * token.among(
            "! - B b i ␣l ␣u ␣that ia ␣you ain our ␣P ␣tw ␣What ind ␣con est op ␣thou fore ␣day"
            " ␣Sam ose ty ating ered ␣old But arn ␣No Numbers ␣month ␣Jes eh ␣another ␣sent"
            " ␣whom ␣Ab ␣given ␣hundred ␣As ␣conc ␣yet ␣January ring ␣plac <|endoftext|>"
        ),
        0.4426 * word_start.among(
            '! " - : M l \u2423h \u2423n \u2423u \u2423H \u2423sa \u2423sha \u2423you \u2423at \u2423from \u2423two \u2423R \u2423She \u2423Emma \u2423cup \u2423V \u2423Sam'
            " ␣work ␣sle ␣six ␣Nora ␣Oscar ␣Re ␣pers ␣word ␣where ␣opposite ␣colour ␣sec ␣blood"
            " ␣shop ␣dw ␣trans ␣disc ␣par ␣cur ␣prov ␣arm ␣certain ␣meas ␣sol ␣sign ␣ste"
            " <|endoftext|>"
        ),
        row=474,
    ),
    # h/in/on and 42 more; after G/b/c and 46 more
    "L0N973_h_in_on_and_42_more_after_g": gelu(
        -0.8888,
        1.089 * token.among(
            "h in on ␣m an im ␣M ol her th ␣r ag if ␣LORD ␣br ␣father av ␣K ␣child han ish"
            " ␣Israel ␣Th ah hed oth ern ␣Ed inn ph pr ian ␣Moses esh ␣fam ham ␣col ␣ph ␣Christ"
            " ne yl ␣tab ash ␣until vern"
        ),
        0.5998 * previous.among(
            "G b c ␣p hat ␣L ␣H ␣G ␣fr ␣sa ab ara ␣fl od ␣C ␣D ␣bo ␣their av ␣ab ␣before mb"
            " ␣house ␣Fr ␣Z ␣Re land ␣Ed ␣egg ␣ang ␣gl ␣ev ␣Jes ank ␣build esh itc ␣tem yl eb"
            " ␣host ␣arm ␣Am ␣ple ␣dwell rap ev ␣fear ␣Bel"
        ),
        0.5466 * token.among(
            "B h s y in on ␣m an im ion her th ag if ␣br old ␣father av ␣K ␣child han ish"
            " ␣Israel ␣Th ah ans hed oth ␣Ed inn ph ian ␣Moses esh ␣whom ␣fam ham ␣col ␣ph"
            " ␣Christ ne ␣Jacob yl ␣tab ash ␣until vern"
        ),
        0.3439 * token.among(
            "B h in on ␣m th ag if ␣LORD ␣br ␣father av ␣K ␣child han ␣found ish ␣Israel ␣Th ah"
            " ans hed Emma oth ␣flower ␣Ed inn ph ␣kind pr ian Paul ␣Moses ␣first esh ␣fam ham"
            " ␣ret ␣col ␣ph ␣Christ ne ␣Jacob yl ␣tab ash ␣until ico vern"
        ),
        row=475,
    ),
    # in/nd/ll and 46 more; after h/r/he and 45 more
    "L0N974_in_nd_ll_and_46_more_after_h": gelu(
        -1.129,
        1.19 * token.among(
            "in nd ll as ve al le ow ad ol all se ap ain ke um ven od ord ind ct op ard ound"
            " art ast ather ade ak ave own ck ost ust amp ath ft ff act ool ward ald bit ␣turn"
            " ␣side ollow ilt ken arrow"
        ),
        1.061 * previous.among(
            "h r he ha ␣b ␣p ␣h ␣g oo ␣y ␣H ␣A ␣G ␣sa ro ␣li ho ra ␣bl ri ␣bo ␣sh ␣j ␣le ␣cha"
            " ␣cl ␣bu ␣tr ␣dr ␣bre tr ␣ro ␣thr ␣gl ␣hor ␣ben ␣pe semb ␣par ne ␣cur eb bl ␣prophe"
            " ␣bro ␣Jon ␣z ␣che"
        ),
        0.5885 * word_start.among(
            "␣s ␣c ␣h ␣be ␣e ␣S ␣k ␣G ␣fr ␣B ␣J ␣un ␣se ␣as ␣It ␣li ␣at ␣pl ␣br ␣Y ␣In ␣so ␣co"
            " ␣j ␣end ␣fe ␣comm ␣over ␣bre ␣ro ␣wr ␣pers ␣been ␣can ␣la ␣nine ␣Brook ␣Hill"
            " ␣clean ␣basket ␣fore ␣turn ␣Ch ␣shop ␣sou ␣min ␣occ ␣Albert ␣Jon"
        ),
        0.4618 * token.among(
            "nd as al le ad se ap ven ct ard ound art ast ␣so ade ck ost ␣Th ␣seven act ool ten"
            " ␣table ward inn ␣earth ␣fast ␣door ␣boat ald ␣river ␣basket ␣turn ␣learned ␣fire"
            " ␣side ␣behold ␣Jacob ote ␣hot ␣leaves ␣prophe ␣ground ␣goat af ␣position arrow"
        ),
        row=476,
    ),
    # ␣a/ou/␣ha and 45 more; after ␣at/␣Y/␣what and 36 more
    "L0N975_a_ou_ha_and_45_more_after_at": gelu(
        -0.7583,
        1.079 * token.among(
            "␣a ou ␣ha oo to ␣sha ie ho ra ␣my ␣thy ␣pro ␣le ␣thee ␣al ␣cha ␣wor Here ␣My ␣en"
            ' \u2423ser \u2423no Once \u2423slept \u2423acc One \u2423thr \u2423har \u2423des ," \u2423hor \u2423very \u2423dark olog itc \u2423wat'
            " ified ␣min ␣sal ␣inter ␣mat ros ␣thoug ␣sto ␣val sy ␣sat ␣belie"
        ),
        0.6747 * previous.among(
            "␣at ␣Y ␣what ␣after ␣named ost ␣near ␣knows ␣Br ␣behind ␣Wh ␣saw ␣needs ␣buys"
            " ␣asked ph ␣opposite und ␣cr ␣People ␣opened ␣job ␣lives ␣dist ged ␣X ␣met ␣spec"
            " ␣travel ␣wanted ␣lit ␣Pet ␣pray gn ␣elect ␣pol ␣Bel ␣leg ␣sat"
        ),
        0.5752 * token.among(
            "␣a ou ␣ha oo to ␣sha ie ra ␣my ␣thy ␣pro ␣le ␣thee ␣al ␣cha ␣wor Here ␣My ␣en ␣ser"
            " ␣no Once ␣acc One ␣thr ␣har ␣des ␣hor ␣very ␣dark olog itc ␣wat ified yl ␣min ␣sal"
            " ␣inter ␣mat ros ␣thoug ␣sto ␣val Thank sy ␣sat pro ␣belie"
        ),
        0.3904 * token.among(
            "␣a ou ␣ha oo to ␣sha ie ␣my ␣thy ␣pro ␣le ␣thee ␣al ␣cha ␣wor Here ␣My ␣en ␣ser"
            " ␣no Once ␣acc One ␣thr ␣har ␣des ␣hor ␣very ␣dark olog itc ␣wat ␣min ␣sal ␣inter"
            " ␣mat ros ␣thoug ␣sto ␣val Thank sy sha ␣sat pro ␣belie"
        ),
        row=477,
    ),
    # ve/le/ome and 43 more; ve/le/ce and 45 more
    "L0N976_ve_le_ome_and_43_more_ve_le": gelu(
        -0.9195,
        1.382 * token.among(
            "ve le ome ce ine ree ge ade ace ouse ice ide ose ove hed are ved One ory ␣right"
            " led cy ple ible pe ble uck ␣horse ged itc ␣mine ified ote ize ␣lived ility ␣power"
            " ␣ple oved ination iled ␣love ced ined face ched"
        ),
        0.5939 * token.among(
            "ve le ce ree ge ade ace ouse ice ide ose ove hed are ved One ory ␣right led ␣lost"
            " ange cy ple ible pe ble uck ␣horse ged itc ria ␣mine ified ote ize ␣lived ility"
            " ␣power me ␣ple oved ination iled ␣love ced ined face ched"
        ),
        0.5871 * previous.among(
            "C P c j m v ␣m am ec ap ie ag ho ␣C ␣con On ␣sm sc ␣ag ob au tr ang inn rib ␣rem"
            " con Numbers uct oly itc ␣dev ␣disc hy ␣called ␣col ␣conc ␣cur ␣chan ␣ed ␣mar sha"
            " pro ␣belie"
        ),
        0.03365 * word_start.among("␣been"),
        row=478,
    ),
    # -/␣/in and 45 more; -/␣/re and 45 more
    "L0N977_in_and_45_more_re_and_45": gelu(
        -0.9989,
        0.9853 * token.among(
            '- \u2423 in re \u2423u \u2423" im \u2423re ere \u2423un ter \u2423se \u2423li \u2423com "; \u2423con \u2423friend \u2423de \u2423under \u2423co'
            " fore ␣Is ␣ex ␣four ub ␣child ␣mother Here Tom ␣does ␣Paul ␣Vera ␣im ␣long ␣te"
            " ␣than ␣sub ␣dog con ␣chair com ␣fore Opposites ex Months ␣4 ␣Dario ␣3"
        ),
        0.4834 * token.among(
            '- \u2423 re \u2423u \u2423" im \u2423re ere \u2423un ter \u2423se \u2423li \u2423com "; \u2423con \u2423friend \u2423de fore \u2423Is \u2423ex'
            " ␣four ub ␣child ␣mother Here ob ␣does ␣Paul ␣Vera ␣im ␣long ␣te ␣than ␣sub con ␣sy"
            " ␣chair com ␣fore Opposites ex ␣pe ␣4 ␣Dario de ␣3 sha ␣Bel"
        ),
        0.3142 * previous.among(
            '; Q d \u2423d oun im \u2423un \u2423li un \u2423com "; \u2423capital art up \u2423what \u2423K \u2423facts This \u2423My \u2423city'
            " ater ress ␣im ␣today ␣egg ␣No ␣happ ale ␣something ␣colour ␣art ␣ey ␣build"
            " ␣someone ␣prin ); Yes ␣lit irc ␣med ␣conf ␣cook ␣subst ␣Bel ␣engineer ␣December"
            " ␣sit ␣mil"
        ),
        0.2603 * token.among(
            '- \u2423 re \u2423u \u2423" im \u2423re ere \u2423un ter \u2423se \u2423li \u2423com "; \u2423con \u2423de fore \u2423Is \u2423ex ub \u2423child'
            " ␣mother Here ␣Everyone ␣men ␣Vera ␣im ␣long Shopping ␣te ␣than ␣sub con ␣sy ␣chair"
            " com ␣fore Opposites ex ␣pe Months ␣num Olga ␣Dario de ␣3 sha ␣Bel"
        ),
        row=479,
    ),
    # ”/-/ac and 31 more; ”/-/c and 45 more
    "L0N979_ac_and_31_more_c_and_45_more": gelu(
        -0.9733,
        1.15 * token.among(
            '" - ac ig ec \u2423un \u2423N un "; \u2423C res up sc ip out \u2423dis \u2423op \u2423sc \u2423acc ?" \u2423tomorrow ,"'
            " ␣dec ␣inc rop ␣disc ham ne ␣rec ␣conc ␣arm rap esc ␣Eur"
        ),
        0.8597 * token.among(
            '" - c ac am ig ec \u2423un \u2423N ab \u2423P un "; \u2423C res up sc ip out \u2423V \u2423dis \u2423op \u2423sc \u2423acc ail'
            ' ?" \u2423tomorrow \u2423Wood ," \u2423ev \u2423res \u2423dec ric \u2423inc rop \u2423disc ham ne \u2423rec \u2423conc \u2423inter'
            " ␣arm ros ␣Felix rap esc ␣North ␣Eur"
        ),
        0.515 * token.among(
            '" - c ac am ig ec \u2423un \u2423N \u2423P un "; \u2423C res up sc ip out \u2423V \u2423dis \u2423op \u2423sc \u2423acc ail ?"'
            ' \u2423tomorrow \u2423Wood ," \u2423ev \u2423res \u2423dec ric \u2423Jes \u2423inc rop ality \u2423disc ham ne \u2423rec \u2423conc'
            " ␣arm ros ␣Felix rap esc ␣North ␣Eur"
        ),
        0.3182 * previous.among(
            "O l n o he in re ␣n ot et ␣k ell ere to ro ul os ri ␣so ren ␣nam ost ␣again og so"
            " ␣en ␣comm mer ␣tre tern ari ␣Ar ␣bel ian rop eren ␣sou ␣mus uit ehold ␣toward ros"
            " ta ␣trib ␣Mord ␣grou ␣such ␣anim"
        ),
        row=480,
    ),
    # 7/`/␣e and 45 more; after ␣t/␣o/␣n and 43 more
    "L0N980_7_e_and_45_more_after_t_o_n": gelu(
        -0.9573,
        1.281 * token.among(
            "7 ` ␣e one ␣all ␣one ␣two ather ␣some ␣us ass ␣facts ␣king ␣people ␣pain ␣any"
            " ␣more ␣part ither ␣today ␣needs ␣things ␣other ␣every self ␣something ␣these ␣wind"
            " ␣law ␣someone ling ␣many ␣bread ␣priest ␣brethren ␣those ␣judge ␣certain ets ␣both"
            " ␣5 ␣painter ␣themselves arious ␣meat ␣move They ␣priests"
        ),
        0.6941 * previous.among(
            "␣t ␣o ␣n ␣u ␣e ␣on ␣as ␣are ␣co ␣le ␣made ␣al ␣wor ␣nam ␣ar ␣into ␣ac ␣having ␣fe"
            " ove ␣over ␣bec ␣thr ␣let ␣cat ␣set ␣tre ␣opposite ␣give ␣among ␣command ␣turn"
            " ␣between ␣mus ␣col ␣ve ␣wat ␣those ␣contain ␣toward ␣3 ␣trib ␣resemb ␣such ␣che"
            " ␣anim"
        ),
        0.6483 * token.among(
            "7 ` ␣e one ␣all ␣one ather ␣some ␣us ass ␣facts ␣people ␣pain ␣any ␣more ␣part"
            " ␣today ␣needs ␣things ␣other ␣every self ␣something ␣these ␣wind ␣law ␣someone"
            " ling ␣many irit ␣bread ␣priest ␣brethren ␣those ␣judge ␣rece ␣ple ␣certain ␣both"
            " ␣5 ␣painter ␣themselves arious ␣meat ␣move They ␣priests"
        ),
        0.3601 * word_start.among(
            "␣a ␣m ␣n ␣u ␣th ␣e ␣S ␣an ␣J ␣F ␣are ␣up ␣ne ␣pl ␣br ␣Y ␣some ␣us ␣sm ␣three ␣see"
            " ␣al ␣wor ␣people ␣Th ␣en ␣ear ␣thr ␣Finch ␣long ␣things ␣other ␣every ␣fast ␣these"
            " ␣cand ␣wind ␣job ␣turn ␣many ␣ever ␣sal ␣priest ␣those ␣certain ␣both ␣follow"
            " ␣move ␣anim ␣Qu"
        ),
        row=481,
    ),
    # J/b/l and 40 more; b/␣b/am and 41 more
    "L0N981_j_b_l_and_40_more_b_b_am_and": gelu(
        -0.871,
        1.04 * token.among(
            "J b l ␣b ol ook ab em ␣sp ong ␣sm ␣app ub ␣named ␣ag ␣ab out ob mb amp ␣bre ␣There"
            " umb ␣looked ␣wr sp ␣key ␣pre ␣Saturday ␣bell ret ␣Ford ␣basket ␣job erm itc ␣X eb"
            " ␣Stella ␣resp ␣eleven ␣eff rad"
        ),
        0.9637 * token.among(
            "b ␣b am ab em ␣sp ␣sm ␣good ␣j able ␣app ␣home ub ␣ag ␣facts ␣ab ob mb amp ␣bre"
            " ␣There umb ␣looked ␣wr sp ␣key ␣buys ␣Saturday ␣back ␣bell ret ␣Ford ␣basket ␣job"
            " ments erm itc ␣X eb ␣Stella ␣resp ␣eleven ␣eff rad"
        ),
        0.6642 * previous.among(
            "L Q c ou ␣c ␣n ␣ha ␣e ec na ap ␣sha ␣r ␣li ␣were op ␣co ␣pr ␣cha ␣could ␣liked"
            " ␣ear igh ␣U ␣Monday ␣acc ␣har ␣hor ␣opposite ␣girl ␣dec ␣cr ␣People ␣opened"
            " Opposites ␣inc ␣dev ␣disc ␣mus ␣heaven ␣par ␣stand ␣lit ␣mid ␣ran irc rap ␣med"
            " ␣sat"
        ),
        0.5626 * token.among(
            "b ␣b am ab em ␣sp ␣sm ␣good ␣j able ␣app ub ␣ag ␣ab ob mb amp ␣bre ␣There umb"
            " ␣looked ␣wr sp ␣key ␣buys ␣Saturday ␣spe ␣bell ret ␣Ford ␣basket ␣job ments erm"
            " ␣inc itc ␣X eb ␣Stella ␣resp ␣eleven ␣eff rad"
        ),
        row=482,
    ),
    # A/on/␣he and 45 more; after -/␣t/␣S and 45 more
    "L0N986_a_on_he_and_45_more_after_t": gelu(
        -0.9385,
        1.178 * token.among(
            "A on ␣he ␣A ur ag ␣com ␣C by ␣Goodbye ␣pro ␣co ␣Who sc ␣flag ␣Sam ␣blue ␣end ␣live"
            " ␣Paul act ␣sc ␣slept Max ␣Bell ␣Brook Jack Sam ple ␣lives ␣blood Paul ␣sur Leo rop"
            " let ␣They Yes Ida oint ␣wave ␣July ␣appe ␣Jon ␣depart ␣North ico ␣Eur"
        ),
        0.6677 * previous.among(
            "- ␣t ␣S im ␣fr ␣un ect ␣N ␣there ␣C ␣Hello ␣Goodbye ␣Y ␣Ben av ␣pr ␣Emma ␣flag ix"
            " iv ical urn ␣live ␣per ␣liked ign ␣There per ␣painted ␣pink ew tern There ative"
            " ␣job ␣lives ␣cont ␣learned erm ␣Today ␣pur yl Today ␣ple ␣Lars ␣Jon ␣Mart ␣ir"
        ),
        0.5869 * token.among(
            "A C on ␣he ␣A ur ␣were ␣com ␣C by ␣Goodbye ␣pro ␣Who sc ␣flag ␣Sam ␣blue ␣end"
            " ␣live ire ␣Paul act ␣sc ␣slept Max ␣Bell ␣Brook Jack Sam ple ␣lives ␣blood Paul"
            " ␣sur Leo let ␣They Yes Ida oint ␣wave ␣July ␣appe ␣Jon ␣depart ␣air ␣North ico"
            " ␣Eur"
        ),
        0.3634 * token.among(
            "A C on ␣he ␣A ␣were ␣com ␣C by ␣Goodbye ␣pro ␣God ␣flag ␣Sam ␣blue ␣end ␣live ire"
            " ␣Paul ␣sc ␣slept ␣saw ␣Bell ␣pink ␣Brook Jack Sam ple ␣lives ␣blood Paul ␣sur Leo"
            " let ␣They Yes oint ␣wave ␣ple ␣July ␣appe ature ␣Jon ␣stren ␣depart ␣air ␣North"
            " ␣Eur"
        ),
        row=483,
    ),
    # ␣l/␣g/ec and 43 more; ␣l/␣g/ec and 44 more
    "L0N987_l_g_ec_and_43_more_l_g_ec": gelu(
        -0.8909,
        1.031 * token.among(
            "␣l ␣g ec ␣an ␣G ab ␣P ␣fl ␣Anna ␣two ␣Y ␣red ␣j ␣ex ␣app ␣cl ␣ab orn br arl ␣Where"
            " ff ␣ear ␣Thursday ␣El ␣right ␣gl Sam ␣2 ␣month ␣umbrell ␣ent ␣disc ␣Mara ␣X ␣spec"
            " ␣cur Ida ␣4 ␣Alma ␣Cora ␣3 ␣Lars ␣5 ␣est ␣alt"
        ),
        0.5261 * token.among(
            "␣l ␣g ec ␣an ␣G ␣P ␣fl ␣Anna ␣Y ␣red ␣j ␣ex ␣app ␣cl ␣ab orn br arl ␣Where ff ␣ear"
            " ␣Thursday ␣egg ␣El ␣right ␣gl Sam ␣2 ␣month ␣umbrell ␣ent ␣disc ␣Mara ␣X ␣spec"
            " ␣cur Ida ␣4 ␣Alma ␣Cora ␣July ␣3 ␣Felix ␣Lars ␣5 ␣est ␣alt"
        ),
        0.5192 * previous.among(
            "0 ␣h ␣n ␣ha ␣e ␣G ␣E ␣F ␣N ␣O ␣li ␣ne ␣C ␣two ␣capital ␣al ␣V ␣night ␣five ␣does"
            " ␣comes ␣liked ␣Vera ␣U ␣can ␣today ␣su Jack ␣opposite Digits ␣2 ␣Fe ␣em ␣learned"
            " teen Months ␣They ␣tem ␣Listen iol ␣got ␣10 ␣judg ␣lit ␣July ␣August ␣z ␣September"
        ),
        0.3391 * token.among(
            "L ␣l ␣g ec ␣an ␣G ␣P ␣fl ␣Y ␣red ␣j ␣ex ␣app ␣cl ␣ab orn br arl ␣Where ff ␣ear"
            " ␣Thursday ␣egg ␣te ␣El ␣right ␣gl Sam ␣2 ␣month ␣umbrell ␣ent Ruth ␣disc ␣Mara ␣X"
            " ␣spec ␣cur Ida ␣Alma ␣Cora ␣July ␣3 ␣Felix ␣Lars ␣5 ␣est ␣eff ␣alt"
        ),
        row=484,
    ),
    # in a text beginning ./J/Q and 27 more; W/w/␣the and 45 more
    "L0N989_in_a_text_beginning_j_q_and": gelu(
        -1.052,
        1.112 * text_start.among(
            ". J Q On Anna This Here Tom Lily Ben Once Emma One Shopping Sara Numbers It Digits"
            " Names There Oscar Opposites Ruth Eve Colours Months Days Karl Olga Ida"
        ),
        0.7977 * token.among(
            "W w ␣the ␣of ␣and ␣to ␣S ␣that ia ur us ␣N os ore ␣unto ␣they hen ␣all ora ␣after"
            ' \u2423named \u2423when \u2423Sara ness ose \u2423dis \u2423behind \u2423Z \u2423bec Emma Max \u2423David \u2423Hugo \u2423cold cl ."'
            " Sara Mia ␣So ope Hugo ␣As ␣power ␣host ␣those gn ilda ␣Hanna"
        ),
        0.6049 * previous.among(
            "H L S ␣t ␣and ␣to ␣T ␣S ␣A ␣wh ␣E ␣J And ␣N os ␣O ␣It ␣tw ␣capital ␣Y ␣but ␣cl"
            " ␣like ␣say ␣children ␣behind ␣Z ␣painted ␣sl ␣then ␣sons ␣boy ␣girl ␣nor ␣So eh"
            " ␣Ch esh ␣dw aldov Months ␣They ␣X ␣ins ␣plant ␣ass ␣z ␣quality"
        ),
        0.3952 * token.among(
            'L Q b \u2423of \u2423to ot \u2423r us os \u2423cap "; The \u2423cl \u2423named \u2423small \u2423On Here \u2423when ose br'
            ' \u2423people \u2423green ath \u2423Z \u2423That \u2423garden Shopping \u2423seen ." Sara pr Jack \u2423place tern'
            " ␣because ␣happy ␣So ␣sad ex itc Days Hugo ␣those wood ␣windy ␣Hanna ␣sword ␣North"
        ),
        row=485,
    ),
    # o/oun/␣be and 43 more; oun/␣be/ent and 46 more
    "L0N990_o_oun_be_and_43_more_oun_be": gelu(
        -0.8783,
        1.054 * token.among(
            "o oun ␣be ent et ood day adjective ity ment ␣people iver ction ␣bec ten esp ␣let"
            " con tern ␣bet ret ␣art ents olog ␣prin ␣dev ope mon ient ␣cut ␣met ); ␣cond ␣yet"
            " ␣ref ␣ass ros imes ␣gener ␣elect ␣det ␣eff ience ␣kingdom ease ␣bat"
        ),
        0.7404 * token.among(
            "oun ␣be ent et ood day adjective ment ␣people iver ␣bec ten esp ␣let self con ␣bet"
            " ret ␣art ents olog ␣prin ␣dev ope mon ient ␣att iet ␣dep ␣cut ␣met ); ␣cond ␣yet"
            " Now ␣ref ␣soul ␣mat ␣ass imes ␣gener ␣elect den ␣det ␣eff ience ␣kingdom ease ␣bat"
        ),
        0.5769 * previous.among(
            "- B D L c d ␣ ␣c ␣m ␣p ␣d ␣in ␣l ␣u ␣e st ␣or ␣un ␣r ␣st ␣fl ␣from ␣my ␣ex ␣ab"
            " ical ␣dis For ␣sc ␣our ␣every ␣som pr ␣ev und ␣ind ␣cr oly ␣ben ␣dist ␣imp ␣ever"
            " ␣disc ␣heaven ␣conc ␣spec ␣ins ␣Eur"
        ),
        -0.1302 * word_start.among(
            "␣be am ␣A ␣ne ␣tw ␣thy ␣Br ␣fe ␣comp ␣cons ␣art ␣mus ␣elect ␣eff ␣ra ␣kingdom"
        ),
        row=486,
    ),
    # ;/r/␣p and 46 more; in a text beginning b/c/d and 45 more
    "L0N991_r_p_and_46_more_in_a_text": gelu(
        -1.076,
        1.165 * token.among(
            '; r \u2423p \u2423d \u2423sha \u2423r "; \u2423me \u2423br \u2423de \u2423af red \u2423le \u2423ex \u2423cha ars \u2423tr \u2423sle \u2423comp \u2423str \u2423ro'
            " ␣sc One ␣form str ␣happ ari ␣cr ␣em olog hem ex ␣dev ope ␣dep ␣prod ␣pur ); de irc"
            " imes gn rap ␣meas ology ␣sign ␣subst ␣ste ␣anim"
        ),
        0.6371 * text_start.among(
            "b c d e i l m p r s t x he in re or al am st ir to na ap ter one ven od em ine ma"
            " ant sc so sel pl ang act ner con oy hy alk ps mon ne me go de"
        ),
        0.5766 * token.among(
            "; r ␣p ␣d ␣r ␣she ␣me ␣ball ␣man ␣de ␣af ␣le ␣ex ␣cha ars ␣tr ␣go ␣sle ␣str One"
            " ␣great ␣tomorrow str ␣happ ari ␣cr ␣em olog ␣dev ope ␣dep ␣prod ␣pur ); Ida de"
            " ␣afraid irc imes gn rap ␣Ir ␣meas ␣Jon ␣sign ␣subst ␣ste ␣anim"
        ),
        0.091 * word_start.among(";"),
        row=487,
    ),
    # e/h/p and 45 more; after o/r/ha and 45 more
    "L0N997_e_h_p_and_45_more_after_o_r": gelu(
        -1.168,
        1.047 * token.among(
            "e h p ha ␣of ll at ve ac ect ce ject ation ven em pt ast eth ong ren sc hed ating"
            " vel orm act uc ␣part ough ph ␣saith ␣mark tern ␣thereof less gan ific vent let"
            " ␣cause oe atic fect ped ␣caus ute ech gen"
        ),
        0.5128 * previous.among(
            "o r ha ro ␣se us os ␣tw ␣R ri ␣br ␣af sc ␣ar ount ␣child ␣ro ␣part ␣sc ␣pers ␣pass"
            " ␣sl ␣pre ␣act ␣saith ␣tre ␣opposite ␣Jer ␣Ar ␣tra har ␣sur ␣Americ cle ␣att ␣ve"
            " irit ␣caus ehold ␣inter ␣wave ros rap ␣cre ␣cover ␣ir ␣quality ␣process"
        ),
        0.3525 * token.among(
            "u ␣of st el ir all to ood na ␣from est pt old ␣ar ␣into iz sel ␣look ath ␣That"
            " ␣seen especially ull ens ␣opposite ␣Lord ond gan ␣character ␣dest ␣given ient"
            " ␣spec ␣tab ium go ␣baker ros ␣fall ␣sto ev ␣genus rid ␣leg ␣secret ␣plac rad ched"
        ),
        0.2312 * previous.among(
            "o r ha ro ␣se us os ␣tw ␣R ␣af sc ␣ar ount ␣child ␣ro ␣sc ␣pers ␣pass ␣sl ␣pre"
            " ␣cle ␣act ␣tre ␣opposite ␣res ␣Jer ␣Ar ␣tra har ␣sur gre ␣Americ cle ␣att ␣ve irit"
            " ␣caus ehold ␣inter ros rap ␣appe ␣cre ␣cover ␣ir ␣quality ␣process ␣swe"
        ),
        row=488,
    ),
    # oun/oo/␣” and 45 more
    "L0N1000_oun_oo_and_45_more": gelu(
        -0.8188,
        1.089 * token.among(
            'oun oo \u2423" ot ver ere ie if ud \u2423le \u2423made \u2423wor \u2423bu ical ellow sel ied oth ern ird'
            " oin led ␣offer ember ␣hor tle oll ␣res ␣nor ric ple ␣fore ␣neither ␣burn als ␣ever"
            " ants ified gth ␣flesh ised ␣leaves ␣occ ␣thoug ify iled ␣fif ␣Selmark"
        ),
        0.6516 * token.among(
            'oun oo \u2423" ot ver ie if \u2423con \u2423le \u2423wor \u2423bu ical ellow sel atur oth oin \u2423offer ember'
            " ␣hor tle oll ␣res ␣nor ric ple ␣fore ␣neither ␣burn als ality ␣ever ified gth"
            " ␣flesh ised ␣leaves ␣occ oved ␣thoug ify iled ␣number ␣fif ␣commanded ␣Selmark"
            " acle vern"
        ),
        0.5834 * previous.among(
            '; b c f m p \u2423b \u2423c \u2423f \u2423m \u2423p \u2423d \u2423n oun ap em "; \u2423con \u2423pl \u2423know \u2423sm \u2423fac \u2423out \u2423app'
            " ␣am ␣ag ␣ab ␣dis Once ␣per ␣qu esp ␣cons ␣saith ␣ev ␣rem ␣tre und ␣opened ␣neither"
            " ␣dep ␣conc ); ␣conf ␣stren ␣plac amm ␣process ␣anim"
        ),
        0.06686 * word_start.among('\u2423" \u2423S \u2423ever'),
        row=489,
    ),
    # '/B/Y and 45 more; ”/H/␣( and 45 more
    "L0N1001_b_y_and_45_more_h_and_45": gelu(
        -1.031,
        1.49 * token.among(
            "' B Y ` b i j x z ␣ ␣( an ␣e am ␣an um ␣cap ␣fac ␣j av ary ␣your han ␣ac ob ib lly"
            " ␣te ␣ang ␣gen ␣2 ␣month ␣Lane ␣days ␣thine ␣umbrell ␣dw ␣Today ␣pe hy ham ␣mine"
            " ␣far ␣par par ␣ple ␣June ␣bro"
        ),
        0.4972 * token.among(
            '" H \u2423( hat \u2423an \u2423sa \u2423B ab \u2423up if ct \u2423hat \u2423Y ous ak \u2423day \u2423ex ial ance sel \u2423Tuesday'
            " ␣im igh iah ␣tomorrow vania ric ␣Lane ␣thine eh ␣dw ␣life ␣full ␣mine ␣par ife"
            " ␣conc yl ␣prov ␣May ␣August uring ania greg Therefore ␣November ␣walk tto"
        ),
        0.4223 * previous.among(
            "H L h l ll ␣l ␣h ␣y ␣li ␣fl ly ␣all ␣bl ␣bo ␣pro ade sel ield tain vel ft way ␣ad"
            " ␣te fl ␣pri ␣hor ␣car ␣relating ␣play ␣brought ␣bring ␣opened ␣turn ling hy ␣mine"
            " ␣rec ␣conc ize ␣prov ␣hold ␣ass bl ␣elect ␣follow ␣belie ␣che"
        ),
        0.2721 * token.among(
            "( 2 H L ␣( hat ␣an ␣B ␣tw if ␣hat ␣Y ous ak ␣ex ial ance au sel ␣Tuesday ␣tomorrow"
            " ames con ␣wom ␣thine ␣People eh oice ␣dw ␣full ␣mine ␣par ␣ph ife ␣conc yl irit"
            " ␣lived ␣young ␣prov ␣May ␣Ir iec ␣August greg Therefore ␣November ␣walk"
        ),
        row=490,
    ),
    # noun/␣The/ig and 45 more; after ␣(/␣d/␣l and 43 more
    "L0N1002_noun_the_ig_and_45_more": gelu(
        -0.8276,
        1.324 * token.among(
            "noun ␣The ig ␣sa ven ␣com ud Here iv iz ␣str atur ␣wr ␣thr ␣har ␣ele ␣char rib"
            " ␣tre aven ␣tra ␣serv ␣sur gr ␣sk ␣fam ␣dev ria iol ␣pur ␣sil ␣mer ␣judg ␣tab ␣chan"
            " ␣mak ␣div ru ␣ed ␣gener ␣mar ␣med iqu rid ␣stren ␣Bel ico greg"
        ),
        0.6576 * previous.among(
            "␣( ␣d ␣l ␣L ul ␣all ␣v ␣al ␣pr ␣ar 's ␣cl ␣tr ␣gr ␣ser ␣op ␣str ool ␣bec ␣ad ␣sl"
            " ult ␣cle ␣har ␣act str ␣pri ␣gl ␣car ␣among ling ␣ben ␣neither ␣imp oy ␣att ␣pur"
            " ␣caus ␣whose ␣prov ␣div ␣mar ␣partic ␣follow ␣instr ␣belie"
        ),
        0.605 * token.among(
            "is om noun ig ␣sa ight ven ␣com ud Here iv iz ␣str atur ␣thr ␣har ␣ele ␣char ␣tre"
            " aven ␣Jud ␣tra ␣serv ␣sur gr ␣sk ␣fam ␣dev ␣mus iol ␣pur ␣tak ␣sil ␣mer ␣judg"
            " ␣chan ␣mak ␣div ru ␣ed ␣mar ␣med iqu rid ␣stren ␣Bel ico greg"
        ),
        0.1535 * word_start.among("␣a ␣the ␣sur ␣sk ␣sil ␣ed"),
        row=491,
    ),
    # in a text beginning ./A/B and 45 more; not after im/ul/␣do and 47 more
    "L0N1004_in_a_text_beginning_a_b_and": gelu(
        2.099,
        -1.499 * previous.among(
            "im ul ␣do ␣ne ␣com ␣there ␣facts ␣count Ben ␣rel ign ␣bec ␣im adverb ␣acc via ␣cle"
            " ␣som ␣saith ␣away ␣hor ␣rem und ␣boy ␣del ␣People ␣prop ␣job venia ␣according"
            " ␣learned ␣dw ␣trans Colours ␣heard iet atic ␣years ␣evil ne ␣conc yl ␣spake"
            " ␣wanted ␣diff ␣appe ␣trib ␣mult ␣cloudy ␣Julia"
        ),
        -1.276 * four_back.among(
            "K Q Y ␣T ␣S ␣re ␣up ␣them fore ␣father Anna Th ␣Th ␣does urs ␣comm Once ␣make"
            " ␣painted ␣shalt But Then Sara ␣then ␣find ␣give He There com ␣brought venia ␣Moses"
            " ron ␣years ␣keep ␣caus ␣spake eb ilt ␣stand ␣told ␣brethren ␣rest ␣Se iled So"
            " ␣proud Therefore"
        ),
        0.5115 * text_start.among(
            ". A B C E F G H I J L M N O P R S T U W Y ␣of ␣and And ine est Th up The 's For"
            " But arm Then He ␣water Where ␣neither ␣mount Do read Now stand So She nded They"
            " Therefore"
        ),
        -0.09345 * last_capitalised.among(
            "M N ␣G ␣B ␣It ␣R ␣Sam ␣Everyone Lily ␣Tuesday ␣Z ␣Ruth ␣U ␣Monday ␣Finn ␣Saturday"
            " ␣Wood ␣Marsh ␣Frost ␣Hill Numbers It He There ␣Have ␣Ford ␣Park ␣Ar Oscar Where"
            " ␣Why ␣Egypt ␣Today Days ␣They ␣As ␣February ␣Jacob Now ␣April ␣July ␣Stella So"
            " ␣Nils ␣Julia ␣America ␣States Therefore ␣Walter"
        ),
        row=492,
    ),
    # es/ight/␣time and 47 more; es/␣th/ight and 46 more
    "L0N1009_es_ight_time_and_47_more_es": gelu(
        -1.03,
        1.081 * token.among(
            "es ight ␣time ust ␣hand ␣near ␣end sel ␣looked orrow ail ␣light ␣David oin ␣lamp"
            " ␣back ␣right ␣Wood ␣Marsh ␣name ␣rem ␣opposite ␣works ␣dark Sam ␣del ␣chair ␣law"
            " ␣turn Opposites ␣heaven Finn ␣years Pete oh ␣tired irit ␣face ␣travel Ida ␣Ol gth"
            " ␣host ␣arm ␣return ␣peace ␣Saul ␣kingdom ␣November ita"
        ),
        0.6853 * token.among(
            "es ␣th ight ␣pro ass ust ␣hand ␣near sel orrow ail ␣light ␣David oin ␣back ␣right"
            " ␣Wood led ␣name ␣rem ␣dark ught ␣del ␣Jes ␣chair ␣hard ␣law ␣turn Opposites"
            " ␣character ␣heaven Finn ␣years oh ␣tired irit ␣face ␣travel Ida ␣Ol gth ␣host ␣arm"
            " ␣return ␣rest ␣peace ␣Saul ␣kingdom ita"
        ),
        0.6696 * text_start.among(
            ". A B E F H I L O Q R S T Y ␣of ␣and And est Anna The 's This Here Tom Lily Ben"
            " Once But Shopping Then Sara Numbers Digits Names There Oscar Where ␣neither Ruth"
            " Months ␣mount Ida nded They Therefore"
        ),
        -0.04698 * text_second.among(
            "b c f i o s ␣a er ou en ar ␣( ing at as ac id ot im ec ␣M ur ere ap th ho od ound"
            " ast ant red ␣fac ix ob ield ater oss uc ␣Thursday ␣Friday ␣Saturday ew ␣morning"
            " tern oy oot ␣Saul"
        ),
        row=493,
    ),
    # 0/g/nd and 45 more; after 8/f/␣ and 42 more
    "L0N1014_0_g_nd_and_45_more_after_8_f": gelu(
        -0.8763,
        1.116 * token.among(
            "0 g nd ␣m ␣g ith ␣B ill ess od ␣com ␣ball ␣Goodbye ␣man ␣fac aul ␣go ign ction ␣im"
            " ␣ad ␣te ␣spoon ␣basket ces ␣law cess oy ␣att ␣tak ␣Christ ␣gold ␣10 ␣equ ␣cour gth"
            " ␣ass man iec ␣meas ␣elect ␣trib ␣sign ␣alt ␣leg ident ␣piec ␣position"
        ),
        0.7131 * previous.among(
            "8 f ␣ ␣o ␣b it ␣m ␣l ic ive our ␣bo ␣v ␣fac ary ␣off ␣five ater ␣op ␣comm ␣part"
            " ␣te ␣ang ␣No ␣hor ␣set ␣law ␣bel ␣own ␣sk ␣prin ␣par ␣mer ␣equ ␣cour ␣4 ␣young"
            " ␣lit ␣pray ␣inv ␣3 ␣elect ␣cent ␣stren ␣piec"
        ),
        0.5587 * token.among(
            "0 g nd ␣m ith ␣G ␣B ess ␣com ␣ball ␣Goodbye ␣man ␣fac aul ␣go ign ␣im ␣te arm"
            " ␣spoon ␣basket ces ␣law cess oy ␣att ␣tak ␣Christ ␣gold ␣10 ␣equ ␣cur ␣cour gth"
            " ␣ass man iec ␣meas ␣5 ␣elect ␣trib ␣sign ␣cover ␣alt ␣leg ␣money ident ␣piec"
            " ␣position"
        ),
        0.264 * word_start.among(
            "0 s ␣ ␣o ␣c ␣m ␣n ␣he ␣G ␣B ag ␣Goodbye ␣de ␣thee ␣ar ␣bre ␣There ␣Monday ␣la ␣te"
            " ␣earth ␣basket ␣law ␣turn ␣sur ␣Christ ␣mer ␣equ ␣ins ␣ass ␣ed ␣meas ␣5 ␣sign"
            " ␣position"
        ),
        row=494,
    ),
    # after u/z/ou and 46 more; z/er/ed and 46 more
    "L0N1017_after_u_z_ou_and_46_more_z": gelu(
        -1.136,
        0.9917 * previous.among(
            "u z ou ll ve ul pp ill ␣tw ␣cap ␣bo ud ak ␣father av ␣nam ix orn urn ␣Do ␣Fr pl"
            " ␣liked umb ern ␣buys ␣ang ␣char ull ␣mark ␣opposite ␣clean ret ␣play ␣build bit"
            " ␣burn ␣supp ␣mak ␣arm ␣whe ␣Jon ␣enem ␣follow ␣Jo ␣cover ␣Bel ␣piec ␣possess"
        ),
        0.9794 * token.among(
            "z er ed es ing le se th ce ch ke ation ess ers est ge ard ate ous red able ies han"
            " ish ated ty lly ered age ␣shalt iah ␣David ␣Bell ␣Field ized ces ␣balls ␣learned"
            " oy ants ␣face ␣slow ␣tab ished ilt ␣twelve den ␣Klara ched"
        ),
        0.6052 * word_start.among(
            "g ␣p ␣l ␣W ␣L ␣k ␣se ␣r ␣N ␣com ␣bl ␣bu ␣found ␣go ␣end ␣en ␣fe ␣bre ␣ro ␣Z ␣ear"
            " ␣im ␣pass ␣shalt ␣great ␣put ␣mark ␣rep ␣cand ␣sw ␣play ␣ind ␣build ␣balls ␣cont"
            " ␣int ␣reg ␣prod ␣conc ␣judg ␣slow ␣arm ␣inv ␣ed ␣meas ␣follow ␣perform ␣mult ␣plac"
        ),
        0.5799 * token.among(
            "z ed es ce ke ation est ␣R ard ␣Goodbye ate ous red Anna ort ␣when Tom han ish"
            " ated ty lly ␣ear ␣Ruth ␣shalt iah ␣David ized ␣Fe ces Oscar Eve oy Karl ␣face"
            " ␣slow ␣tab Ida ilt ␣twelve den sy ␣eleven ␣Klara ␣Saul ched"
        ),
        row=495,
    ),
    # ve/ion/ce and 46 more; ion/ce/ch and 46 more
    "L0N1018_ve_ion_ce_and_46_more_ion_ce": gelu(
        -0.8626,
        1.239 * token.among(
            "ve ion ce ch ␣him ation ␣capital art ␣know ␣father ␣God ␣home uth ␣facts Tom tain"
            " ause ␣Wh ction ␣part ␣U ␣word ern mark ␣act ␣hast ␣Frost ret ␣del ␣Park ␣art"
            " ␣command pe ␣character ality cept orland ␣face ␣judg ility ␣baker ␣judge ␣soul rap"
            " ␣appe ␣sailor den ␣engineer ␣farmer"
        ),
        0.6339 * token.among(
            "ion ce ch ␣him ation ␣capital art ␣know ␣father ␣God ␣home uth ␣facts Tom tain"
            " ause ␣Wh ction ␣part ␣U ern mark ␣act ␣hast ␣del ␣Park ␣art ␣command ␣job"
            " ␣character aldov ality ␣cause iet cept osition orland ␣face ␣judg ility ␣baker"
            " ␣judge ␣soul rap ␣appe ␣sailor den ␣engineer ␣farmer"
        ),
        0.5758 * previous.among(
            "re ␣re ur ap ␣sha ␣cap ind ␣Y ␣af ␣ar ␣knows ␣Fr ␣behind oc ␣today ␣Ed ␣ang"
            " ␣opposite ret ␣rep ␣Jes ␣ind ␣Ar ␣tra ␣turn ␣according ␣ent ␣inc ␣dest ␣answ ␣They"
            " ␣X ␣ve ␣travel ␣cour ␣tab ru gn rap ␣Ir ␣gener ␣dire ␣cor ␣Mart esc ␣proper"
            " ␣depart ␣move"
        ),
        -0.1429 * five_back.among("␣Yes ␣There ␣job"),
        row=496,
    ),
    # n/r/adjective and 45 more; after 9/F/Q and 47 more
    "L0N1019_n_r_adjective_and_45_more": gelu(
        -0.8811,
        1.127 * token.among(
            "n r adjective ␣me ␣br ␣Hello ␣af ␣cl urn br row ␣Br ␣Nora atur ␣Wednesday adverb"
            " ␣Monday ␣word ␣garden ␣Saturday ␣saying cl ␣offer ␣name ␣school ␣mark ␣boat ␣boy"
            " ␣girl ␣river ␣cr ried bit ␣opened Nora ␣shop ␣mount ␣sin ␣Jacob ␣evening illed go"
            " gn uring ␣sign ␣alt ␣quality ␣swe"
        ),
        0.7161 * previous.among(
            "9 F Q ␣s ha ␣c ␣n ␣ha ␣un ag ␣up On ␣out ␣K ␣On ␣bu ost out ␣city og ah ␣could"
            " ␣Wednesday ␣U oc ␣Friday ph ␣offer ␣morning ␣colour ␣sy ␣command ␣ey ␣fore gan"
            " ␣sur ␣side ␣years ␣ph ␣afternoon ␣mid ␣ran irc ␣elect sy ␣cent ␣sat ␣goat ␣sac"
            " acle"
        ),
        0.6042 * token.among(
            "r ara adjective ␣R ␣me ␣br ␣af ␣cl urn br row ␣Br ␣Nora atur adverb ␣Monday ␣word"
            " ␣Thursday ␣garden ␣Saturday ␣saying cl ␣offer ␣name ␣school ␣boat ␣boy ␣girl"
            " ␣river ␣cr ried bit ␣opened ␣shop cle ␣mount ␣prod ␣sin ␣Jacob me go gn rap uring"
            " ␣sign ␣alt ␣quality ␣swe"
        ),
        0.3809 * token.among(
            "r ara adjective ␣R ␣me ␣br ␣af ␣cl urn br row ␣Br atur adverb ␣Monday ␣word"
            " ␣Thursday ␣garden ␣Saturday ␣saying cl ␣offer ␣name ␣school ␣boy ␣girl ␣river ␣cr"
            " ried bit ␣opened ␣shop cle ␣mount ␣prod ␣sin ␣Jacob me go gn rap uring ␣sign ␣alt"
            " ␣quality ␣swe"
        ),
        row=497,
    ),
    # a/␣f/␣in and 45 more; after f/m/␣f and 42 more
    "L0N1021_a_f_in_and_45_more_after_f_m": gelu(
        -0.8086,
        1.058 * token.among(
            "a ␣f ␣in ht ␣unto ␣at ␣from ␣there ge ␣upon ␣af ␣co ␣out ␣into ␣friends ␣ke ov"
            " iver ␣qu ␣Mo ␣painted ␣down ␣took ␣cle ␣Ida ations ␣away ␣through ens ␣about"
            " ␣opened ␣eat iss ict ines ␣behold ␣conc ize ␣keep illed ␣contr ␣appe ␣bro ␣Jo ␣ste"
            " ␣Mona embr ␣Qu"
        ),
        0.8441 * previous.among(
            "f m ␣f ␣G ␣fr ␣tw em ␣com ␣con res ␣Then ␣comm Once ␣rel vel pl ff ␣if ␣saith fl"
            " ␣rem con ␣mark ␣door ␣del com aven ␣em erm ␣Ab ␣trans ␣tem ␣Which ␣inter ␣return"
            " ␣ass ␣Am ␣July ev ␣conf ␣cover ␣Mart ␣def ␣until ␣depart"
        ),
        0.6046 * token.among(
            "a ␣f ␣in ol ht ␣unto ␣at ␣from ␣there ge ␣upon ␣af res ␣co ␣out ␣into ␣friends ␣ke"
            " ov ␣qu ␣Mo ␣painted ␣down ␣cle ates ung ␣away ␣through ens ␣about ␣opened ␣eat iss"
            " ays ict ines ␣behold ␣conc ize ␣keep illed ␣contr ␣appe ␣bro ␣Jo ␣ste ␣Mona embr"
            " ␣Qu"
        ),
        -0.4869 * word_start.among(
            '5 ; O a \u2423t \u2423m \u2423in \u2423" \u2423W \u2423for se \u2423with \u2423st \u2423she \u2423are \u2423at \u2423v \u2423man \u2423Y \u2423Lily On \u2423af'
            " ␣under ␣Ben ␣who ␣out ␣what ␣having ␣Z For One ␣Eve ␣la ␣seen ␣Karl ␣char ␣And"
            " ␣Can ␣att ␣conc ␣min ␣would ␣May ␣low ␣partic ␣cities ␣perform ␣air"
        ),
        row=498,
    ),
    # H/␣to/␣h and 45 more; ␣to/␣h/oo and 45 more
    "L0N1022_h_to_h_and_45_more_to_h_oo": gelu(
        -1.018,
        1.376 * token.among(
            "H ␣to ␣h oo ol ␣on ␣li ␣unto ho ␣at ␣all ␣bl ␣bo ␣v old ␣under ␣sh ␣al ␣into"
            " ␣found ␣near ␣knows ␣comm ␣saw ␣la ␣seen ␣lost ␣gl ␣should ␣bel eh cess ␣trans"
            " ␣reg ␣heard ␣tem ␣col fect yl ␣sal ␣toward ␣sto hil ␣sol ilda ␣grou ␣z ␣secret"
        ),
        0.5174 * token.among(
            "␣to ␣h oo ␣on ␣li ␣unto ho ␣at ␣bo ␣pro ␣sh ␣ex ␣pr ␣into ␣near ␣knows Lily oss"
            " ␣bec ␣Wednesday ␣saw ␣la ␣cle ␣egg ␣seen ␣gl ␣should ␣clean ␣bel eh cess ␣trans"
            " ␣reg ␣heard ␣tem ␣col fect yl ␣sal ␣April ␣toward ␣sto ␣sol ilda ␣grou ␣z ␣secret"
            " ␣glory"
        ),
        0.2751 * token.among(
            "␣to ␣h ␣on ␣li ho ␣bo ␣sh ould aul ␣into ␣near ␣knows oss lt ␣saw ␣la gg ␣cle"
            " ␣seen ung ␣gl ␣should ␣bel ␣Jud eh cess ␣hung ␣trans ␣reg ␣heard ␣tem ␣col fect yl"
            " ␣sal ␣Dari ␣contain ␣toward ta ␣sto ␣dire ␣sol ilda ␣grou ␣stren ␣z ␣secret"
            " ␣kingdom"
        ),
        0.2547 * previous.among(
            "G M ␣ha ␣g ␣G ␣E ␣J ␣has ␣v ␣af ␣co ␣gre ␣flag ob ␣Everyone ␣children ␣comp ans"
            " ␣comm mer ␣part ␣been ␣being ␣El ates ␣sub ␣rem ␣sy ␣rep ari acter ␣learn ␣em"
            " ␣prop gan ␣learned ␣Ab ␣trans ␣par ␣ph ␣Christ ␣num ␣lived me ␣Am ␣resemb ␣z bs"
        ),
        row=499,
    ),
}
