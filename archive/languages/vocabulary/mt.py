"""Maltese: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            president presidenta il-president il-presidenta viċi-president speaker l-ispeaker
            is-speaker iċ-ċerman ċerman ċerpersin iċ-ċerpersin ministru il-ministru ministri prim
            il-prim deputat id-deputat deputati membru il-membru membri segretarju
            is-segretarju parlamentari ġenerali kap il-kap oppożizzjoni tal-oppożizzjoni
            l-oppożizzjoni kummissarju sindku is-sindku ambaxxatur imħallef maġistrat avukat
            l-avukat professur tabib isqof arċisqof kardinal papa re reġina direttur kelliem
            iskrivan l-iskrivan ġurnalist ġurnalista editur preżentatur ġeneral kurunell
            affarijiet barranin finanzi edukazzjoni saħħa ġustizzja
            """
        ),
        state_offices=words(
            """
            president il-president il-presidenta speaker l-ispeaker is-speaker ministru
            il-ministru ċerman iċ-ċerman iċ-ċerpersin papa re reġina sindku is-sindku
            """
        ),
        honorifics=words("onor l-onor sur is-sur sinjura is-sinjura dott dr profs prof mons fr dun perit"),
        function_words=words(
            """
            jien jiena int hu hi aħna intom huma dan din dawn dak dik dawk xi min meta kif għaliex
            għax fejn liema jekk imma iżda jew u li mhux ma hemm kien kienet kienu ikun tkun se ser
            qed qiegħed għandu għandna għandha nixtieq naħseb nemmen qal qalet illum issa lbieraħ
            għada wkoll aktar iktar ħafna kull kollha biss diġà dwar għal minn fuq ma' ta' bħal
            """
        ),
        openings=words(
            """
            sinjuri onorevoli ħbieb għeżież grazzi bonġu merħba l-ewwel it-tieni it-tielet eżempju
            nota introduzzjoni konklużjoni
            """
        ),
        furniture=phrases(
            """
            kuntatt; telefon; fax; email; indirizz; sit; link; suġġett; data; ippubblikat; aġġornat;
            ħin; post; aqsam; ritratt; vidjo; sors; editur; awtur; ara wkoll; aqra aktar; aġenda;
            preżenti; preżenti għal-laqgħa; prezz
            """
        ),
        links=words("ta tal tad tat tas tan tar tax taż tal- u għall għal il l fi"),
        articles=words("il l-"),
        particles=words("de di ta"),
        questions=words("mistoqsija mistoqsijiet ġurnalist ġurnalista ġurnalisti il-ġurnalist"),
        answers=words("tweġiba tweġibiet risposta"),
        remarks=words(
            """
            vuċi vuċijiet mistieden preżentatur membru membri parteċipant parteċipanti udjenza
            interpretu traduttur
            """
        ),
        interpreters=words("interpretu traduttur"),
        media=words("gazzetta radju televiżjoni rivista"),
        agencies=words("tvm pbs reuters bbc"),
        negations=words("mhux ma le qatt bla"),
        adversatives=words("imma iżda"),
        numbers=words(
            """
            żero=0 wieħed=1 tnejn=2 żewġ=2 tlieta=3 erbgħa=4 ħamsa=5 sitta=6 sebgħa=7 tmienja=8
            disgħa=9 għaxra=10 għoxrin=20 mija=100 elf=1000 miljun=1000000 biljun=1000000000
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    numbered_voices=words("kelliem parteċipant"),
    abbreviations=stems("dott"),
    crowds=words("vuċijiet"),
    events=stems("intervista dibattit seduta diskors"),
    directions=stems("interruzzjoni daħk ċapċip"),
    translated=stems("traduzzjoni"),
)
