"""Czech: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        prezident prezidenta prezidentka viceprezident viceprezidentka premiér premiéra premiérka
        místopředseda místopředsedy místopředsedkyně vicepremiér vicepremiérka ministr ministra
        ministryně ministři náměstek náměstka náměstkyně kancléř kancléřka král královna kníže princ
        princezna císař papež kardinál arcibiskup biskup patriarcha předseda předsedy předsedkyně
        předsedající spolupředseda zástupce zástupkyně vedoucí vláda vlády šéf šéfka ředitel ředitele
        ředitelka generální státní tajemník tajemnice mluvčí tiskový tisková velvyslanec velvyslankyně
        konzul zmocněnec zmocněnkyně komisař komisařka eurokomisař vyslanec hejtman hejtmanka primátor
        primátorka starosta starostka guvernér guvernérka poradce poradkyně asistent asistentka člen
        členka poslanec poslanci poslankyně posl senátor senátorka europoslanec europoslankyně zpravodaj
        zpravodajka ověřovatel soudce soudkyně žalobce žalobkyně advokát advokátka notář ombudsman
        ombudsmanka veřejný ochránce ochránkyně koordinátor koordinátorka generál plukovník podplukovník
        major kapitán poručík admirál velitel náčelník inspektor rektor rektorka děkan děkanka profesor
        profesorka docent doktor doktorka lékař lékařka historik historička ekonom ekonomka analytik
        analytička expert expertka odborník vědec spisovatel spisovatelka novinář novinářka zpravodajové
        redaktor redaktorka šéfredaktor komentátor komentátorka moderátor moderátorka zakladatel
        podnikatel zemědělec dělník inženýr učitel učitelka student studentka bývalý bývalá první dáma
        pověřený pověřená hejtmanství tlumočník kandidát kandidátka pver svědek svědkyně obžalovaný
        obžalovaná obhájce obhájkyně znalec znalkyně
        """
    ),
    state_offices=words(
        """
        prezident prezidentka premiér premiérka kancléř kancléřka král královna císař papež patriarcha
        předseda předsedkyně předsedající guvernér hejtman hejtmanka primátor primátorka starosta
        starostka mluvčí ministr ministryně
        """
    ),
    honorifics=words(
        """
        pan pana paní pánové dámy slečna p dr prof doc ing arch mgr mudr judr phdr rndr paeddr bc mba phd csc
        drsc gen plk pplk mjr kpt por p.g otec vážený vážená excelence excelenci
        """
    ),
    function_words=words(
        """
        já mě mne mi mně mnou ty tě tebe ti tobě on ho jeho jemu mu něj něm ona jí ji my nás nám námi vy
        vás vám vámi oni ony je jich jim nimi si sebe sobě můj moje má mé moji tvůj náš naše naši váš vaše
        vaši svůj svoje své ten ta to té toho tomu tím tento tato toto tyto takový taková takové tady zde
        tam kdo koho co čeho který která které kteří jaký jaká jaké kdy kde kam odkud proč proto tak takže
        že aby když jestli jestliže pokud nebo anebo ale avšak však zda či by bych bychom byste byl byla
        bylo byli byly jsem jsi jsme jste jsou bude budou budeme budu být není nejsou ne ano už ještě
        velmi jen jenom pouze také taky též teď nyní dnes včera zítra třeba lze chci chce chceme mohu můžu
        může můžeme mohou musí musíme mám máme mají říkám říká řekl řekla řekli zeptal odpověděl
        odpověděla dodal myslím vím uvedl uvedla znovu vždy nikdy potom pak právě samozřejmě protože
        ačkoli všechno všichni každý
        """
    ),
    openings=words(
        """
        vážení vážený vážená milí drazí dámy pánové kolegové kolegyně kolego přátelé spoluobčané občané
        děkuji děkuju dobrý dobré vítejte pozor upozornění poznámka příklad například shrnutí závěr závěry
        úvod oprava zaprvé zadruhé zatřetí prvé druhé třetí první druhý druhá čtvrtý nakonec konečně dále
        navíc otázka odpověď tel telefon fax e-mail email kontakt adresa web odkaz odkazy téma témata
        datum místo čas zdroj zdroje foto fotografie video sdílet štítky bod body článek kapitola oddíl
        část tabulka obrázek číslo příloha cíl úkol návrh hlasování usnesení
        """
    ),
    furniture=phrases(
        """
        kontakt; kontakty; kontakt pro média; tiskové oddělení; pro média; telefon; tel; fax; mobil;
        e-mail; email; adresa; web; webové stránky; odkaz; odkazy; související odkazy; téma; témata;
        předmět; rubrika; kategorie; datum; datum vydání; zveřejněno; publikováno; vydáno; aktualizováno;
        poslední aktualizace; čas; místo; místo konání; kde; kdy; sdílet; sdílejte; štítky; tagy; klíčová
        slova; foto; fotografie; autor fotografie; video; audio; zdroj; zdroje; redakce; redaktor; autor;
        autorka; stenozáznam; stenografický záznam; přepis; záznam; viz též; viz také; čtěte také; čtěte
        dále; více; více informací; další informace; související; související články; dokumenty; ke
        stažení; stáhnout; přílohy; příloha; poznámka; překlad; jazyk; pořad schůze; program; schůze;
        přítomni; omluveni; účastníci; číslo; č; tisková zpráva; tisk; vytisknout; odebírat; sledujte nás;
        délka; strana; obsah
        """
    ),
    links=words("a i pro v ve na z ze při u s se do od po o k ke"),
    articles=words("pan paní"),
    particles=words("von van de di da del al el bin ben la ze z"),
    questions=words(
        """
        otázka otázky dotaz dotazy novinář novinářka novináři reportér reportérka tazatel tazatelka
        redaktor redaktorka média tisk
        """
    ),
    answers=words("odpověď odpovědi dotazovaný dotazovaná respondent respondentka"),
    remarks=words(
        """
        moderátor moderátorka hlasatel hlasatelka host hosté hostka účastník účastnice účastníci posluchač
        posluchačka divák diváci publikum sál hlas hlasy neznámý neznámá neidentifikovaný nesrozumitelné
        muž žena chlapec dívka řečník řečnice mluvčí delegát student studentka poslanec poslanci senátor
        asistent operátor vypravěč všichni komentář poznámka replika výkřik výkřiky potlesk předsedající
        tlumočník tlumočnice překladatel tlumočníci překladatelka překlad
        """
    ),
    interpreters=words("tlumočník tlumočnice tlumočníci překladatel překladatelka překlad"),
    media=words(
        """
        noviny deník agentura televize tv rádio rozhlas stanice kanál časopis týdeník tisk média portál
        """
    ),
    negations=words("ne není nejsou nikdy nikdo nikoho nic ničeho nikde žádný žádná žádné ani bez nelze ne-"),
    adversatives=words("ale však avšak nýbrž ačkoli kromě"),
    numbers=words(
        """
        nula=0 jeden=1 dva=2 tři=3 čtyři=4 pět=5 šest=6 sedm=7 osm=8 devět=9 deset=10 jedna=1 dvě=2 dvacet=20
        třicet=30 sto=100 tisíc=1000 milion=1000000 milionů=1000000 miliarda=1000000000 miliard=1000000000
        """
    ),
    agencies=words("čtk ctk reuters afp ap čt čro nova prima novinky idnes aktuálně dpa tass"),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("csc drsc judr kpt mgr mjr mudr mvdr paeddr phdr plk pplk rndr thdr"),
    crowds=words("hlasy všichni výkřiky několik více"),
    from_hall=phrases("hlas z pléna; hlasy z pléna; z pléna; ze sálu"),
    captions=stems("foto"),
    events=stems("rozhovor konferenc projev prohlášení setkání jednání schůz zasedání stenozáznam beseda"),
    institutions=stems("ministerstv kancelář úřad vlád"),
    release=stems("tisková_zpráva"),
    navigation=stems("sdílet"),
    upkeep=stems("aktualiz"),
    date_keys=stems("datum zveřejněno"),
    published=stems("zveřejn"),
    recorded=stems("natočen nahrán"),
    place_keys=stems("místo"),
    title_keys=stems("název"),
    sites=stems("hrad zámek palác sál"),
    directions=stems("potlesk smích šum hluk"),
    credits=phrases("rozhovor vedl; rozhovor vedla; rozhovor vedli; ptal se; ptala se; přeložil; přeložila"),
    read_also=phrases("čtěte také; čtěte též; přečtěte si také; viz též; čtěte více; reklama"),
    votes=phrases("pro; proti; zdrželo se; zdržel se"),
    attendance=phrases("přítomni; účastníci; hosté; host; členové; omluveni; program"),
    greetings=phrases("dobrý den; dobré ráno; dobrý večer; dámy a pánové; vážení; vážené; děkuji; milí"),
    portfolios=stems(
        """
        vnitra obrany zahranič financí spravedlnosti zdravotnictví školství kultury dopravy průmyslu
        životního zemědělství práce vlády sněmovny senátu parlamentu výboru republiky komory
        """
    ),
    translated=stems("překlad přelož tlumoč"),
    numbered_voices=words("mluvčí účastník hlas"),
    asking=words("otázka dotaz"),
    terms=stems("volební_období"),
    presided=stems("předsedá schůzi_řídí řídí"),
    minuted=phrases("rozhodnutí; usnesení; hlasování; návrh; závěr; diskuse; úkol"),
    rites=phrases("zahájení schůze; pořad schůze"),
)
