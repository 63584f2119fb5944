"""Slovak: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        prezident prezidenta prezidentka viceprezident premiér premiéra premiérka podpredseda podpredsedu
        podpredsedníčka vicepremiér vicepremiérka minister ministra ministerka ministri štátny štátna
        tajomník tajomníčka kancelár kancelárka kráľ kráľovná knieža princ princezná cisár pápež kardinál
        arcibiskup biskup patriarcha predseda predsedu predsedníčka predsedajúci predsedajúca
        spolupredseda zástupca zástupkyňa vedúci vedúca vláda vlády šéf šéfka riaditeľ riaditeľka
        generálny generálna hovorca hovorkyňa veľvyslanec veľvyslankyňa konzul splnomocnenec
        splnomocnenkyňa komisár komisárka eurokomisár vyslanec župan županka primátor primátorka starosta
        starostka guvernér guvernérka poradca poradkyňa asistent asistentka člen členka poslanec poslanci
        poslankyňa europoslanec europoslankyňa senátor senátorka spravodajca spravodajkyňa overovateľ
        sudca sudkyňa prokurátor prokurátorka advokát advokátka notár ombudsman verejný ochranca
        ochrankyňa koordinátor koordinátorka generál plukovník podplukovník major kapitán poručík admirál
        veliteľ náčelník rektor rektorka dekan dekanka profesor profesorka docent doktor doktorka lekár
        lekárka historik historička ekonóm ekonómka analytik analytička expert expertka odborník vedec
        spisovateľ spisovateľka novinár novinárka redaktor redaktorka šéfredaktor komentátor moderátor
        moderátorka zakladateľ podnikateľ robotník inžinier učiteľ učiteľka študent študentka bývalý
        bývalá prvý prvá dáma poverený poverená tlmočník kandidát kandidátka
        """
    ),
    state_offices=words(
        """
        prezident prezidentka premiér premiérka kancelár kancelárka kráľ kráľovná cisár pápež patriarcha
        predseda predsedníčka predsedajúci predsedajúca guvernér župan županka primátor primátorka
        starosta hovorca hovorkyňa minister ministerka
        """
    ),
    honorifics=words(
        """
        pán pána pani páni dámy slečna p dr prof doc ing arch mgr mudr judr phdr rndr bc phd csc gen plk pplk
        mjr kpt por otec vážený vážená excelencia
        """
    ),
    function_words=words(
        """
        ja ma mňa mi mne mnou ty ťa teba ti tebe on ho jeho jemu mu ňom ona jej ju my nás nám nami vy vás
        vám vami oni ony ich im nimi sa si seba sebe môj moja moje moji tvoj náš naša naše naši váš vaša
        vaše vaši svoj svoja svoje ten tá to tí tie toho tomu tým tento táto toto tieto taký taká také tu
        tam kto koho čo čoho ktorý ktorá ktoré ktorí aký aká aké kedy kde kam odkiaľ prečo preto tak takže
        že aby keď ak či alebo ale avšak však by bol bola bolo boli je som sme ste sú bude budú budeme
        budem byť nie nebol áno už ešte veľmi len iba tiež aj teraz dnes včera zajtra treba možno chcem
        chce chceme môžem môže môžeme môžu musí musíme mám má máme majú hovorím hovorí povedal povedala
        povedali opýtal odpovedal odpovedala dodal myslím viem uviedol uviedla znovu vždy nikdy potom
        práve samozrejme pretože hoci všetko všetci každý
        """
    ),
    openings=words(
        """
        vážení vážený vážená milí drahí dámy páni kolegovia kolegyne priatelia spoluobčania občania
        ďakujem dobrý dobré vitajte pozor upozornenie poznámka príklad napríklad zhrnutie záver závery
        úvod oprava poprvé po-druhé prvé druhé tretie prvý druhý tretí štvrtý nakoniec napokon ďalej
        navyše otázka odpoveď tel telefón fax e-mail email kontakt adresa web odkaz odkazy téma témy dátum
        miesto čas zdroj zdroje foto fotografia video zdieľať značky bod body článok kapitola časť tabuľka
        obrázok číslo príloha cieľ úloha návrh hlasovanie uznesenie
        """
    ),
    furniture=phrases(
        """
        kontakt; kontakty; kontakt pre médiá; tlačové oddelenie; pre médiá; telefón; tel; fax; mobil;
        e-mail; email; adresa; web; webová stránka; odkaz; odkazy; súvisiace odkazy; téma; témy; predmet;
        rubrika; kategória; kategórie; dátum; dátum zverejnenia; zverejnené; publikované; vydané;
        aktualizované; posledná aktualizácia; čas; miesto; miesto konania; kde; kedy; zdieľať; zdieľajte;
        značky; kľúčové slová; foto; fotografia; autor fotografie; video; audio; zdroj; zdroje; redakcia;
        redaktor; autor; autorka; stenozáznam; prepis; záznam; pozri tiež; čítajte aj; čítať ďalej; viac;
        viac informácií; ďalšie informácie; súvisiace; dokumenty; na stiahnutie; stiahnuť; príloha;
        prílohy; poznámka; preklad; jazyk; program schôdze; program; schôdza; prítomní; účastníci; číslo;
        tlačová správa; tlačiť; vytlačiť; odoberať; dĺžka; strana; obsah
        """
    ),
    links=words("a i pre v vo na z zo pri u s so do od po o k ku"),
    articles=words("pán pani"),
    particles=words("von van de di da del al el bin ben la zo z"),
    questions=words(
        """
        otázka otázky novinár novinárka novinári reportér reportérka redaktor redaktorka médiá tlač
        """
    ),
    answers=words("odpoveď odpovede respondent respondentka"),
    remarks=words(
        """
        moderátor moderátorka hlásateľ hlásateľka hosť hostia účastník účastníčka účastníci poslucháč
        poslucháčka divák diváci publikum sála hlas hlasy neznámy neznáma nezrozumiteľné muž žena chlapec
        dievča rečník rečníčka delegát študent študentka poslanec poslanci asistent operátor rozprávač
        všetci komentár poznámka replika výkrik výkriky potlesk predsedajúci tlmočník tlmočníčka
        prekladateľ tlmočníci prekladateľka preklad
        """
    ),
    interpreters=words("tlmočník tlmočníčka tlmočníci prekladateľ prekladateľka preklad"),
    media=words(
        """
        noviny denník agentúra televízia tv rádio rozhlas stanica kanál časopis týždenník tlač médiá
        portál
        """
    ),
    negations=words("nie nikdy nikto nikoho nič ničoho nikde žiadny žiadna žiadne ani bez nemožno ne-"),
    adversatives=words("ale však avšak hoci okrem"),
    numbers=words(
        """
        nula=0 jeden=1 dva=2 tri=3 štyri=4 päť=5 šesť=6 sedem=7 osem=8 deväť=9 desať=10 jedna=1 dve=2
        dvadsať=20 tridsať=30 sto=100 tisíc=1000 milión=1000000 miliónov=1000000 miliarda=1000000000
        """
    ),
    agencies=words("tasr sita reuters afp ap rtvs stvr markíza joj ta3 sme dpa tass"),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("csc judr kpt mgr mjr mudr mvdr paeddr phdr plk pplk rndr thdr"),
    crowds=words("hlasy všetci výkriky niekoľko viacerí"),
    from_hall=phrases("hlas z pléna; hlasy z pléna; z pléna"),
    events=stems("rozhovor konferenc tlačová prejav vyhlásenie stretnuti rokovani schôdz zasadnuti"),
    institutions=stems("ministerstv vlád"),
    date_keys=stems("dátum zverejnené"),
    published=stems("zverejn"),
    place_keys=stems("miesto"),
    title_keys=stems("názov"),
    sites=stems("hrad sál"),
    directions=stems("potlesk smiech šum"),
    credits=phrases(
        """
        rozhovor viedol; rozhovor viedla; rozhovor viedli; zhováral sa; zhovárala sa;
        preložil; preložila
        """
    ),
    read_also=phrases("čítajte aj; prečítajte si aj; pozrite aj; reklama"),
    attendance=phrases("prítomní; účastníci; hostia; hosť; program"),
    greetings=phrases("dobrý deň; dobré ráno; dámy a páni; vážení; ďakujem; milí"),
    portfolios=stems(
        """
        vnútra obrany zahranič financií spravodlivosti zdravotníctva školstva kultúry dopravy hospodárstva
        životného pôdohospodárstva práce vlády rady parlamentu výboru republiky
        """
    ),
    translated=stems("preklad prelož tlmoč"),
    asking=words("otázka"),
    terms=stems("volebné_obdobie volebného_obdobia"),
    presided=stems("predsedá schôdzu_vedie"),
    rites=phrases("otvorenie schôdze"),
)
