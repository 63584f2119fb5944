"""Finnish: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        presidentti presidentin varapresidentti tasavallan pääministeri pääministerin ministeri
        ministerin ministerit varapääministeri ulkoministeri puolustusministeri valtiovarainministeri
        sisäministeri oikeusministeri talousministeri opetusministeri ympäristöministeri
        elinkeinoministeri liittokansleri kansleri oikeuskansleri kuningas kuningatar keisari prinssi
        prinsessa paavi kardinaali patriarkka arkkipiispa piispa puhemies puhemiehen varapuhemies
        ensimmäinen toinen puheenjohtaja varapuheenjohtaja sihteeri pääsihteeri valtiosihteeri
        kansliapäällikkö johtaja pääjohtaja toimitusjohtaja maaherra kuvernööri pormestari
        kaupunginjohtaja suurlähettiläs lähettiläs konsuli erityisedustaja edustaja kansanedustaja
        kansanedustajat tiedottaja edustajat puolueen ryhmyri neuvonantaja erityisavustaja avustaja
        päällikkö jäsen jäsenet senaattori meppi komissaari eu-komissaari esittelijä raportoija tuomari
        syyttäjä valtakunnansyyttäjä asianajaja oikeusasiamies koordinaattori kenraali kenraalimajuri
        kenraaliluutnantti eversti everstiluutnantti majuri kapteeni luutnantti amiraali puolustusvoimain
        komentaja rehtori dekaani professori dosentti tohtori lääkäri historioitsija ekonomisti
        analyytikko asiantuntija tutkija kirjailija toimittaja kirjeenvaihtaja päätoimittaja juontaja
        moderaattori perustaja yrittäjä maanviljelijä työntekijä insinööri opiskelija oppilas opettaja
        entinen virkaatekevä väistyvä pj ed kd vas sd kok kesk vihr ps r liik vkk todistaja
        puolustaja vastaaja
        """
    ),
    compounds=words("ministeri presidentti johtaja sihteeri kansleri puheenjohtaja"),
    state_offices=words(
        """
        presidentti pääministeri puhemies liittokansleri kansleri kuningas kuningatar keisari paavi
        patriarkka puheenjohtaja pääsihteeri kuvernööri pormestari ulkoministeri oikeuskansleri ministeri
        """
    ),
    honorifics=words(
        """
        hra herra rva rouva nti neiti herrat rouvat tri prof dos kenr ev maj majesteetti ekselenssi
        arvoisa
        """
    ),
    function_words=words(
        """
        minä minua minun minulla sinä sinun hän häntä hänen hänellä me meitä meidän meillä te teitä teidän
        teillä he heitä heidän se sitä sen siinä siitä siihen ne niitä niiden tämä tätä tämän tässä nämä
        näitä näiden tuo nuo sellainen tällainen itse kuka kenen ketkä mikä mitä minkä mitkä joka jonka
        jotka jota kun milloin missä mistä mihin minne miksi miten kuinka koska siksi että jos vai tai
        mutta vaan eli niin silloin sitten myös kuitenkin vaikka jotta olen olet on olemme olette ovat oli
        olin olimme olivat ollut olla olisi en et ei emme ette eivät voi voin voimme voivat voisi pitää
        täytyy haluan haluaa haluamme tulee tuli aina koskaan kyllä vain hyvin paljon enemmän vähän kaikki
        jotain joku mitään kukaan nyt tänään eilen huomenna täällä siellä jo vielä taas sanon sanoo sanoi
        sanoivat kysyi kysyy vastasi vastaa totesi lisäsi korosti luulen uskon tiedän näen näemme tietysti
        ehkä juuri muu muut sama jokainen
        """
    ),
    openings=words(
        """
        hyvät hyvä arvoisat arvoisa rakkaat naiset herrat kollegat ystävät kansalaiset toverit kiitos
        kiitoksia hyvää tervetuloa huom huomautus huomio esimerkki esimerkiksi yhteenveto johtopäätös
        johtopäätökset johdanto oikaisu korjaus ensiksi toiseksi kolmanneksi neljänneksi ensinnäkin
        lopuksi viimeiseksi lisäksi lyhyesti kysymys vastaus puh puhelin fax faksi sähköposti yhteys
        yhteystiedot osoite linkki linkit aihe aiheet päivämäärä päiväys pvm paikka aika lähde lähteet
        kuva kuvat video jaa tunnisteet kohta artikla luku osa pykälä taulukko kuvio numero liite tavoite
        """
    ),
    furniture=phrases(
        """
        yhteystiedot; lisätietoja; lisätiedot; yhteydenotot; mediayhteydet; yhteyshenkilö; puhelin; puh;
        fax; faksi; sähköposti; email; e-mail; osoite; verkkosivu; verkkosivut; linkki; linkit; aihe;
        aiheet; kategoria; luokka; päivämäärä; pvm; julkaistu; julkaisupäivä; julkaisuaika; päivitetty;
        viimeksi päivitetty; aika; kello; paikka; missä; milloin; jaa; jaa sivu; tunnisteet; avainsanat;
        asiasanat; kuva; kuvat; valokuva; video; ääni; lähde; lähteet; toimittaja; toimitus; kirjoittaja;
        teksti; pöytäkirja; litterointi; katso myös; lue myös; lue lisää; lisää; aiheeseen liittyvää;
        asiakirjat; lataa; liite; liitteet; huomautus; käännös; kieli; asialista; päiväjärjestys; istunto;
        läsnä; osallistujat; numero; tiedote; lehdistötiedote; tulosta; tilaa; seuraa meitä; kesto; sivu;
        sisältö
        """
    ),
    links=words("ja sekä"),
    articles=words("herra rouva arvoisa"),
    particles=words("von af van de la di da del der den al el bin ben"),
    questions=words(
        """
        kysymys kysymykset k toimittaja toimittajat haastattelija reportteri kysyjä lehdistö media
        """
    ),
    answers=words("vastaus vastaukset v haastateltava"),
    remarks=words(
        """
        juontaja moderaattori kuuluttaja selostaja vieras vieraat osallistuja osallistujat kuuntelija
        katsoja yleisö yleisöstä sali salista ääni äänet tuntematon tunnistamaton epäselvää mies nainen
        poika tyttö puhuja delegaatti opiskelija oppilas avustaja operaattori kertoja kaikki useat
        kommentti välihuuto välihuutoja huuto puheenjohtaja tulkki kääntäjä tulkit käännös tulkkaus
        """
    ),
    interpreters=words("tulkki tulkit kääntäjä käännös tulkkaus"),
    media=words(
        """
        sanomalehti lehti uutistoimisto televisio tv radio kanava asema aikakauslehti viikkolehti lehdistö
        media uutiset
        """
    ),
    negations=words(
        """
        ei en et emme ette eivät eikä enkä älä älkää koskaan kukaan mitään missään ilman tuskin epä-
        """
    ),
    adversatives=words("mutta vaan kuitenkin paitsi vaikka ellei"),
    numbers=words(
        """
        nolla=0 yksi=1 kaksi=2 kolme=3 neljä=4 viisi=5 kuusi=6 seitsemän=7 kahdeksan=8 yhdeksän=9 kymmenen=10
        kaksikymmentä=20 kolmekymmentä=30 sata=100 tuhat=1000 tuhatta=1000 miljoona=1000000 miljoonaa=1000000
        miljardi=1000000000 miljardia=1000000000
        """
    ),
    agencies=words("stt yle mtv reuters afp ap ilta-sanomat iltalehti hs"),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("kenr rva hra nti"),
    from_hall=phrases("salista; yleisöstä"),
    crowds=words("äänet kaikki useat välihuutoja"),
    events=stems("haastattelu tiedotustilaisuus puhe lausunto kokous istunto pöytäkirja keskustelu"),
    institutions=stems("valtioneuvosto ministeriö"),
    date_keys=stems("julkaistu päivämäärä"),
    published=stems("julkaistu"),
    recorded=stems("äänitetty kuvattu"),
    upkeep=stems("viimeksi_julkaistu päivitetty"),
    place_keys=stems("paikka"),
    title_keys=stems("otsikko"),
    directions=stems("suosionosoituksia naurua"),
    credits=phrases("haastatteli; suomennos; kääntänyt"),
    read_also=phrases("lue myös; lue lisää; katso myös; mainos"),
    votes=phrases("jaa; ei; tyhjiä; poissa"),
    attendance=phrases("läsnä; paikalla; osallistujat; vieraat; jäsenet; esityslista"),
    greetings=phrases(
        """
        hyvää huomenta; hyvää päivää; hyvää iltaa; hyvät naiset ja herrat; kiitos; arvoisa;
        arvoisat; tervetuloa
        """
    ),
    translated=stems("käännet käännös tulk"),
    numbered_voices=words("puhuja"),
    asking=words("kysymys"),
    terms=stems("vaalikausi"),
    presided=stems("puhetta_johtaa puheenjohtajana"),
    minuted=phrases("päätös; äänestys; ehdotus; keskustelu"),
    rites=phrases("nimenhuuto; päiväjärjestys"),
)
