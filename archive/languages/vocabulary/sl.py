"""Slovenian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        predsednik predsednica predsednika predsednice predsedujoči predsedujoča podpredsednik
        podpredsednica premier premierka minister ministrica ministra ministri kancler kanclerka kralj
        kraljica knez princ papež kardinal patriarh nadškof škof namestnik namestnica vodja šef šefinja
        direktor direktorica generalni generalna guverner guvernerka župan županja veleposlanik
        veleposlanica konzul sekretar sekretarka državni državna tajnik govorec govorka tiskovni
        predstavnik predstavnica odposlanec komisar komisarka svetovalec svetovalka pomočnik pomočnica
        poslanec poslanka poslanci evroposlanec evroposlanka svetnik svetnica poročevalec poročevalka
        senator član članica sodnik sodnica tožilec tožilka odvetnik odvetnica varuh varuhinja general
        brigadir polkovnik major stotnik poročnik admiral poveljnik rektor rektorica dekan profesor
        profesorica docent doktor zdravnik zgodovinar ekonomist analitik strokovnjak novinar novinarka
        dopisnik urednik urednica voditelj voditeljica moderator moderatorka študent študentka učitelj
        nekdanji nekdanja prvi prva koordinator ataše prevajalec
        """
    ),
    state_offices=words(
        """
        predsednik predsednica predsedujoči predsedujoča premier premierka kancler kanclerka kralj
        kraljica papež patriarh guverner župan županja minister ministrica govorec govorka
        """
    ),
    honorifics=words(
        """
        g ga gdč gospod gospa gospodična gospodje dr mag prof doc akad inž dipl gen ekscelenca pater
        """
    ),
    function_words=words(
        """
        jaz mene meni ti tebe on ona ono mi nas nam vi vas vam oni one njega njemu njej njih njim moj moja
        moje moji naš naša naše naši vaš vaša vaše vaši svoj svoja ta to te tisti takšen takšna tukaj tu
        tam kdo kaj kateri katera katero kdaj ko kje kam zakaj zato tako če ali ampak vendar pa ker saj
        sem si je smo ste so bil bila bilo bili bo bom bomo boste bodo nisem ni nismo niso ima imam imamo
        imajo nima nimamo ne ja že še zelo samo le tudi celo zdaj sedaj danes včeraj jutri treba lahko
        moram mora moramo želim želimo hočem pravim pravi pravijo rekel rekla rekli vprašal odgovoril
        mislim vem menim dejal dejala dodal dodala spet vedno nikoli potem takrat prav seveda čeprav vse
        vsi
        """
    ),
    openings=words(
        """
        spoštovani spoštovana spoštovane dragi drage dame gospe gospodje kolegi kolegice prijatelji
        državljani državljanke hvala dober dobro pozor opomba primer povzetek sklep sklepi zaključek uvod
        popravek prvič drugič tretjič prvi drugi tretji končno nazadnje vprašanje odgovor tema datum kraj
        čas vir foto fotografija video tel telefon faks e-pošta kontakt stik naslov povezava povezave člen
        točka poglavje del tabela številka priloga cilj amandma
        """
    ),
    furniture=phrases(
        """
        kontakt; kontakti; stik; kontakt za medije; za medije; telefon; tel; faks; e-pošta; e-naslov;
        email; e-mail; naslov; spletna stran; povezava; povezave; tema; teme; zadeva; rubrika; kategorija;
        datum; datum objave; objavljeno; posodobljeno; zadnja sprememba; čas; kraj; delite; deli; oznake;
        ključne besede; foto; fotografija; video; avdio; vir; viri; urednik; avtor; prepis; dobesedni
        zapis; magnetogram; preberite tudi; glej tudi; preberi več; več informacij; povezano; opomba;
        prevod; dokumenti; prenesi; priloga; priloge; dnevni red; seja; udeleženci; prisotni; sporočilo za
        javnost; natisni; številka
        """
    ),
    links=words("in za o v na od po s z iz pri"),
    articles=words("gospod gospa"),
    particles=words("von van de di da del al el bin ben la"),
    questions=words("vprašanje vprašanja novinar novinarka novinarji dopisnik reporter mediji"),
    answers=words("odgovor odgovori sogovornik sogovornica intervjuvanec intervjuvanka"),
    remarks=words(
        """
        replika glas glasovi voditelj voditeljica moderator moderatorka napovedovalec gost gostja gostje
        udeleženec udeleženka udeleženci poslušalec gledalec občinstvo dvorana neznan neznana neznani
        neprepoznan nerazumljivo moški ženska govornik govornica delegat študent študentka pomočnik
        operater vsi komentar medklic predsedujoči prevajalec prevajalka tolmač tolmačka prevod
        """
    ),
    interpreters=words("prevajalec prevajalka tolmač tolmačka prevod"),
    media=words("časnik časopis agencija televizija tv radio postaja kanal revija tednik portal mediji"),
    negations=words("ne ni niso nikoli nihče nikogar nič nikjer noben nobena brez niti nima ne-"),
    adversatives=words("ampak vendar toda razen čeprav"),
    numbers=words(
        """
        nič=0 ena=1 dva=2 tri=3 štiri=4 pet=5 šest=6 sedem=7 osem=8 devet=9 deset=10 en=1 dve=2 dvajset=20
        trideset=30 sto=100 tisoč=1000 milijon=1000000 milijonov=1000000 milijarda=1000000000
        """
    ),
    agencies=words("sta rtv pop24 reuters afp ap delo dnevnik večer"),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("akad inž gdč"),
    crowds=words("glasovi vsi medklici"),
    from_hall=phrases("iz dvorane; iz klopi"),
    events=stems("intervju seja razgovor zapisnik magnetogram seje sejo"),
    place_keys=stems("mesto"),
    title_keys=stems("naslov"),
    credits=phrases("pogovarjal se je; pogovarjala se je; intervju je vodil; intervju je vodila"),
    read_also=phrases("preberite tudi; preberi tudi; oglas"),
    attendance=phrases("prisotni; udeleženci; gostje; dnevni red"),
    greetings=phrases("dober dan; dobro jutro; spoštovani; spoštovane; hvala"),
    portfolios=stems(
        """
        obrambo notranje zunanje finance pravosodje zdravje šolstvo kulturo gospodarstvo zbora vlade
        republike odbora
        """
    ),
    translated=stems("prevod preved"),
    asking=words("vprašanje"),
    terms=stems("mandatno_obdobje"),
    presided=stems("sejo_vodi sejo_je_vodil"),
    rites=phrases("dnevni red"),
)
