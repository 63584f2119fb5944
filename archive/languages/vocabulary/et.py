"""Estonian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        president presidendi asepresident peaminister peaministri minister ministri ministrid
        välisminister kaitseminister rahandusminister siseminister justiitsminister haridusminister
        kultuuriminister liidukantsler kantsler asekantsler õiguskantsler riigikantsler kuningas
        kuninganna keiser vürst prints printsess paavst kardinal patriarh peapiiskop piiskop metropoliit
        esimees esimehe aseesimees esinaine esimene teine juhataja asejuhataja eesistuja sekretär
        peasekretär riigisekretär direktor peadirektor kuberner maavanem linnapea suursaadik saadik konsul
        erisaadik esindaja alaline pressiesindaja kõneisik eestkõneleja nõunik abi juht liider fraktsiooni
        komisjoni liige liikmed riigikogu senaator volinik komissar euroopa ettekandja kohtunik prokurör
        riigiprokurör peaprokurör advokaat notar ombudsman koordinaator kindral kindralmajor kolonel
        kolonelleitnant major kapten leitnant admiral ülem kaitseväe rektor dekaan professor dotsent
        doktor arst ajaloolane majandusteadlane analüütik ekspert teadlane kirjanik ajakirjanik
        korrespondent toimetaja peatoimetaja saatejuht moderaator asutaja ettevõtja insener üliõpilane
        õpilane õpetaja endine kohusetäitja tõlk
        """
    ),
    compounds=words("minister ministri president esimees direktor kantsler sekretär"),
    state_offices=words(
        """
        president presidendi peaminister liidukantsler kantsler õiguskantsler kuningas kuninganna keiser
        paavst patriarh esimees esinaine eesistuja kuberner linnapea peasekretär välisminister minister
        """
    ),
    honorifics=words(
        """
        hr härra pr proua prl preili härrad prouad dr prof dots kin kol lugupeetud austatud ekstsellents
        majesteet
        """
    ),
    function_words=words(
        """
        ma mina mind mulle minu mu sa sina sind sinu ta tema teda talle me meie meid meile te teie teid
        teile nad nemad neid neile nende see seda selle sellele need too selline niisugune ise enda oma
        kes keda kelle mis mida mille milline kus kuhu kust millal miks kuidas sest seepärast seega et kui
        või ega aga kuid vaid siis nii ka samuti siiski kuigi olen oled on oleme olete oli olin olid olnud
        olla oleks ei pole mitte jah võib võin võime saab saan saame peab pean peame tahan tahab tahame
        soovin alati kunagi ainult väga palju rohkem vähe kõik midagi keegi miski nüüd praegu täna eile
        homme siin seal juba veel jälle ütlen ütleb ütles ütlesid küsis küsib vastas vastab märkis lisas
        rõhutas arvan usun tean näen muidugi võib-olla just teised sama iga
        """
    ),
    openings=words(
        """
        lugupeetud austatud head hea kallid daamid härrad kolleegid sõbrad kaaskodanikud kodanikud tänan
        aitäh tere tähelepanu märkus näide näiteks kokkuvõte järeldus järeldused sissejuhatus parandus
        esiteks teiseks kolmandaks neljandaks esimene teine kolmas lõpuks viimaks lisaks küsimus vastus
        tel telefon faks e-post kontakt aadress link lingid teema teemad kuupäev koht aeg allikas allikad
        foto pilt video jaga märksõnad punkt artikkel peatükk osa jagu tabel joonis number lisa eesmärk
        """
    ),
    furniture=phrases(
        """
        kontakt; kontaktid; lisainfo; lisateave; pressikontakt; telefon; tel; faks; mobiil; e-post; email;
        e-mail; aadress; veebileht; koduleht; link; lingid; teema; teemad; rubriik; kategooria; kuupäev;
        avaldatud; avaldamise kuupäev; uuendatud; viimati uuendatud; aeg; kellaaeg; koht; kus; millal;
        jaga; märksõnad; sildid; foto; fotod; pilt; video; heli; allikas; allikad; toimetaja; toimetus;
        autor; stenogramm; transkriptsioon; vaata ka; loe ka; loe edasi; loe lisaks; rohkem; seotud;
        dokumendid; laadi alla; lisa; lisad; märkus; tõlge; keel; päevakord; istung; kohal; osalejad;
        number; pressiteade; prindi; telli; kestus; lehekülg; sisukord
        """
    ),
    links=words("ja ning"),
    articles=words("härra proua"),
    particles=words("von af van de la di da del der den al el bin ben"),
    questions=words(
        """
        küsimus küsimused k ajakirjanik ajakirjanikud reporter küsija intervjueerija meedia
        """
    ),
    answers=words("vastus vastused v intervjueeritav"),
    remarks=words(
        """
        saatejuht moderaator diktor külaline külalised osaleja osalejad kuulaja vaataja publik saal
        saalist hääl hääled tundmatu tuvastamata arusaamatu mees naine poiss tüdruk kõneleja delegaat
        üliõpilane õpilane abi operaator jutustaja kõik kommentaar repliik vahelehüüe aplaus eesistuja
        tõlk tõlkija tõlgid tõlge
        """
    ),
    interpreters=words("tõlk tõlgid tõlkija tõlge"),
    media=words(
        """
        ajaleht päevaleht agentuur uudisteagentuur televisioon tv raadio kanal jaam ajakiri nädalaleht
        ajakirjandus meedia portaal
        """
    ),
    negations=words("ei mitte ega pole polnud kunagi keegi midagi kusagil ilma ära vaevalt eba-"),
    adversatives=words("aga kuid vaid ent siiski kuigi"),
    numbers=words(
        """
        null=0 üks=1 kaks=2 kolm=3 neli=4 viis=5 kuus=6 seitse=7 kaheksa=8 üheksa=9 kümme=10 kakskümmend=20
        kolmkümmend=30 sada=100 tuhat=1000 miljon=1000000 miljonit=1000000 miljard=1000000000
        miljardit=1000000000
        """
    ),
    agencies=words("bns err reuters afp ap postimees delfi etv kanal2"),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("prl"),
    from_hall=phrases("saalist; hääl saalist"),
    crowds=words("hääled kõik mitu"),
    events=stems("intervjuu pressikonverents kõne istung stenogramm kohtumi"),
    place_keys=stems("koht"),
    credits=phrases("intervjueeris; küsitles; vestles; tõlkis"),
    read_also=phrases("loe ka; loe veel; vaata ka"),
    attendance=phrases("kohal; osalejad; külalised; päevakord"),
    translated=stems("tõlk tõlge"),
    asking=words("küsimus"),
    terms=stems("koosseis"),
    presided=stems("istungit_juhatab istungit_juhatas juhataja:"),
    rites=phrases("päevakord; istungi rakendamine"),
)
