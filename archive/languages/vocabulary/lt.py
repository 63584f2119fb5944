"""Lithuanian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        prezidentas prezidento prezidentė prezidentės viceprezidentas premjeras premjerė ministras
        ministro ministrė ministrės ministrai pirmininkas pirmininkė pirmininko pirmininkės
        vicepirmininkas posėdžio užsienio krašto apsaugos gynybos finansų vidaus reikalų teisingumo
        viceministras viceministrė kancleris kanclerė karalius karalienė imperatorius kunigaikštis princas
        princesė popiežius kardinolas patriarchas arkivyskupas vyskupas pavaduotojas pavaduotoja vadovas
        vadovė sekretorius sekretorė generalinis generalinė valstybės direktorius direktorė gubernatorius
        meras merė ambasadorius ambasadorė konsulas atstovas atstovė specialusis pasiuntinys spaudos
        patarėjas patarėja padėjėjas padėjėja šefas lyderis lyderė frakcijos komiteto komisaras komisarė
        seimo narys narė nariai parlamentaras europarlamentaras senatorius pranešėjas pranešėja teisėjas
        teisėja prokuroras prokurorė advokatas advokatė notaras kontrolierius kontrolierė koordinatorius
        generolas pulkininkas majoras kapitonas leitenantas admirolas vadas rektorius rektorė dekanas
        profesorius profesorė docentas daktaras gydytojas istorikas ekonomistas analitikas ekspertas
        mokslininkas rašytojas žurnalistas žurnalistė korespondentas redaktorius redaktorė vedėjas vedėja
        moderatorius verslininkas inžinierius studentas studentė mokinys mokytojas buvęs buvusi pirmasis
        pirmoji laikinasis vertėjas
        """
    ),
    state_offices=words(
        """
        prezidentas prezidentė premjeras premjerė kancleris kanclerė karalius karalienė popiežius
        patriarchas pirmininkas pirmininkė gubernatorius meras merė ministras ministrė
        """
    ),
    honorifics=words(
        """
        p ponas ponia ponai ponios panelė dr prof doc habil gen plk gerb gerbiamas gerbiama gerbiamasis
        gerbiamoji ekscelencija jo jos didenybė
        """
    ),
    function_words=words(
        """
        aš mane man manęs tu tave tau jis jį jam ji ją jai mes mus mums jūs jus jums jie juos joms mano
        tavo mūsų jūsų jų savo šis ši šį šie šios šito tas ta tą tie tos to toks tokia pats patys kas ką
        kam kuris kuri kurie kurios koks kokia kada kai kur kodėl kaip nes todėl taigi kad jeigu jei ar
        arba bet tačiau o tada taip irgi nors esu esi yra esame esate buvo buvau buvome būti bus būsiu
        būsime būtų nėra nesu ne gali galiu galime galėtų reikia turi turiu turime privalo noriu nori
        norime norėčiau visada niekada tik labai daug daugiau mažai viskas visi kažkas niekas nieko dabar
        šiandien vakar rytoj čia ten jau dar vėl sakau sako sakė pasakė klausė klausia atsakė pridūrė
        pabrėžė teigė manau žinau matau matome žinoma galbūt būtent kitas kiti kiekvienas
        """
    ),
    openings=words(
        """
        gerbiami gerbiamieji gerbiamas gerbiama gerbiamasis brangūs mieli mielos ponios ponai kolegos
        draugai bičiuliai piliečiai tautiečiai ačiū dėkoju laba labas dėmesio pastaba pavyzdys pavyzdžiui
        santrauka išvada išvados įvadas pataisymas pirma antra trečia ketvirta pirmas antras trečias
        pirmiausia galiausiai pagaliau klausimas atsakymas tel telefonas faksas paštas kontaktai adresas
        nuoroda nuorodos tema temos data vieta laikas šaltinis šaltiniai nuotrauka nuotr video dalintis
        žymos punktas straipsnis skyrius dalis lentelė numeris priedas tikslas
        """
    ),
    furniture=phrases(
        """
        kontaktai; kontaktas; kontaktai žiniasklaidai; daugiau informacijos; telefonas; tel; faksas;
        mobilusis; el. paštas; elektroninis paštas; email; e-mail; adresas; svetainė; interneto svetainė;
        nuoroda; nuorodos; tema; temos; rubrika; kategorija; data; paskelbta; paskelbimo data; atnaujinta;
        paskutinį kartą atnaujinta; laikas; vieta; kur; kada; dalintis; dalinkis; žymos; raktažodžiai;
        nuotrauka; nuotraukos; nuotr; vaizdo įrašas; garso įrašas; šaltinis; šaltiniai; redaktorius;
        redakcija; autorius; stenograma; transkripcija; taip pat žr; taip pat skaitykite; skaityti
        daugiau; plačiau; susiję; dokumentai; atsisiųsti; priedas; priedai; pastaba; vertimas; kalba;
        darbotvarkė; posėdis; dalyviai; numeris; pranešimas spaudai; spausdinti; prenumeruoti; trukmė;
        puslapis; turinys
        """
    ),
    links=words("ir už prie"),
    articles=words("ponas ponia"),
    particles=words("fon von van de la di da del al el bin ben"),
    questions=words(
        """
        klausimas klausimai k žurnalistas žurnalistė žurnalistai korespondentas reporteris žiniasklaida
        """
    ),
    answers=words("atsakymas atsakymai pašnekovas pašnekovė"),
    remarks=words(
        """
        vedėjas vedėja moderatorius moderatorė diktorius svečias viešnia svečiai dalyvis dalyvė dalyviai
        klausytojas žiūrovas publika salė balsas balsai šūksnis šūksniai replika nežinomas nežinoma
        neatpažintas negirdėti vyras moteris berniukas mergina kalbėtojas delegatas studentas mokinys
        padėjėjas operatorius pasakotojas visi komentaras pirmininkaujantis vertėjas vertėja vertėjai
        vertimas
        """
    ),
    interpreters=words("vertėjas vertėja vertėjai vertimas"),
    media=words(
        """
        laikraštis dienraštis agentūra televizija tv radijas kanalas stotis žurnalas savaitraštis spauda
        žiniasklaida portalas
        """
    ),
    negations=words("ne nėra niekada niekas nieko niekur joks jokia nei be nebuvo nebus ne-"),
    adversatives=words("bet tačiau o išskyrus nors vis"),
    numbers=words(
        """
        nulis=0 vienas=1 du=2 trys=3 keturi=4 penki=5 šeši=6 septyni=7 aštuoni=8 devyni=9 dešimt=10 viena=1
        dvi=2 dvidešimt=20 trisdešimt=30 šimtas=100 šimtai=100 tūkstantis=1000 tūkstančiai=1000
        tūkstančių=1000 milijonas=1000000 milijonai=1000000 milijonų=1000000 milijardas=1000000000
        milijardų=1000000000
        """
    ),
    agencies=words("elta bns lrt lnk reuters afp ap delfi"),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("gerb habil plk"),
    crowds=words("balsai visi šūksniai keli"),
    from_hall=phrases("iš salės; balsai iš salės; balsas iš salės; balsai salėje; balsas salėje"),
    events=stems("spaudos_konferencij kalba posėd susitikim stenogram protokol"),
    place_keys=stems("vieta"),
    credits=phrases("kalbėjosi; kalbino; interviu parengė; vertė"),
    read_also=phrases("skaitykite taip pat; taip pat skaitykite; skaityk daugiau"),
    attendance=phrases("dalyviai; dalyvauja; svečiai; darbotvarkė"),
    portfolios=stems(
        """
        krašto apsaugos užsienio reikalų vidaus finansų teisingumo sveikatos švietimo seimo respublikos
        """
    ),
    asking=words("klausimas"),
    terms=stems("kadencij"),
    presided=stems("pirmininkauja posėdžiui_pirmininkauja"),
    rites=phrases("darbotvarkė"),
)
