"""Hungarian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        elnök elnöke elnökasszony alelnök alelnöke alelnökasszony házelnök korelnök társelnök
        köztársasági államfő államelnök miniszterelnök miniszterelnöke miniszterelnök-helyettes kormányfő
        miniszter minisztere miniszterek kancellár király királynő herceg hercegnő császár pápa bíboros
        érsek püspök pátriárka államtitkár államtitkára helyettes kormánybiztos kormányszóvivő szóvivő
        szóvivője főtitkár főtitkára titkár titkára jegyző főigazgató igazgató igazgatója vezérigazgató
        főnök főpolgármester polgármester alpolgármester kormányzó jegybankelnök nagykövet nagykövete
        konzul főkonzul attasé megbízott miniszterelnöki biztos főbiztos képviselő képviselője képviselők
        országgyűlési frakcióvezető frakcióvezető-helyettes szenátor európai előadó előadója tag tagja
        bizottsági tanácsadó tanácsadója vezető vezetője pártelnök vezérkari parancsnok tábornok
        vezérezredes altábornagy vezérőrnagy dandártábornok ezredes alezredes őrnagy százados hadnagy
        tengernagy bíró ügyész főügyész ügyvéd közjegyző ombudsman koordinátor rektor dékán professzor
        docens doktor orvos történész közgazdász elemző szakértő kutató író újságíró tudósító szerkesztő
        főszerkesztő műsorvezető moderátor tanár tanuló diák egyetemi hallgató vállalkozó mérnök munkás
        alapító volt korábbi ügyvezető napirendi szószóló nemzetiségi jelölt legfőbb tanú vádlott védő
        """
    ),
    compounds=words("miniszter elnök titkár igazgató kancellár"),
    state_offices=words(
        """
        elnök elnöke elnökasszony házelnök államfő miniszterelnök kormányfő kancellár király királynő
        császár pápa pátriárka miniszter főtitkár polgármester főpolgármester kormányzó szóvivő
        kormányszóvivő köztársasági legfőbb ügyész főügyész
        """
    ),
    honorifics=words(
        """
        úr asszony kisasszony urak hölgyek dr prof ifj id özv gen ezds alez őrgy szds báró gróf tisztelt
        excellenciás őexcellenciája atya
        """
    ),
    function_words=words(
        """
        én engem nekem te téged neked ő őt neki mi minket nekünk ti titeket nektek ők őket nekik ön önt
        önnek önök önöket maga maguk ez ezt ennek ezek ezeket azt annak azok azokat ilyen olyan itt ott
        ide oda így úgy ki kit kinek kik mit minek melyik milyen mikor hol hova honnan miért hogyan hogy
        mert ha pedig azonban tehát ezért azért viszont hanem bár noha míg amíg aki akik ami amely amelyek
        ahol amikor ahogy is sem se nem ne igen csak még már mindig soha majd most ma tegnap holnap akkor
        aztán újra ismét nagyon több kevés sok minden mindenki valami valaki semmi senki más vannak voltak
        lesz lesznek lenne legyen lehet kell kellene vagyok vagyunk nincs nincsenek tud tudom tudjuk tudja
        akar akarom akarjuk szeretném gondolom hiszem látom mond mondom mondta mondják kérdezte kérdezi
        válaszolta hozzátette kijelentette hangsúlyozta jelentette közölte szerint természetesen
        """
    ),
    openings=words(
        """
        tisztelt kedves hölgyeim uraim hölgyek urak elnök képviselőtársaim képviselőtársam országgyűlés
        barátaim kollégák honfitársaim polgártársak köszönöm köszönjük jó napot üdvözlöm figyelem
        megjegyzés példa például összefoglaló összefoglalás következtetés bevezetés helyesbítés először
        másodszor harmadszor negyedszer első második harmadik negyedik végül továbbá röviden kérdés válasz
        tel telefon fax e-mail email kapcsolat cím honlap link téma témák dátum hely helyszín idő időpont
        forrás források fotó fénykép kép videó megosztás címkék pont cikk fejezet szakasz rész táblázat
        ábra szám melléklet cél feladat napirend módosító
        """
    ),
    furniture=phrases(
        """
        kapcsolat; elérhetőség; elérhetőségek; sajtókapcsolat; sajtóiroda; telefon; tel; fax; mobil;
        e-mail; email; cím; honlap; weboldal; link; linkek; kapcsolódó linkek; téma; témák; tárgy; rovat;
        kategória; dátum; megjelenés; megjelent; közzétéve; frissítve; utolsó frissítés; utolsó módosítás;
        idő; időpont; hely; helyszín; hol; mikor; megosztás; oszd meg; címkék; kulcsszavak; fotó; fotók;
        kép; képek; videó; hang; forrás; források; szerkesztő; szerkesztette; szerző; írta; leirat;
        átirat; jegyzőkönyv; lásd még; olvassa el; tovább; bővebben; további információ; további
        információk; kapcsolódó; kapcsolódó cikkek; dokumentumok; letöltés; melléklet; mellékletek;
        megjegyzés; fordítás; fordította; nyelv; napirend; ülésnap; ülés; az ülés kezdete; jelen vannak;
        résztvevők; szám; iktatószám; sajtóközlemény; közlemény; nyomtatás; feliratkozás; időtartam;
        oldal; tartalom; felszólalások
        """
    ),
    links=words("és a az vagy szerinti ügyi mb h."),
    articles=words("a az egy"),
    particles=words("von van de di da del al el bin ben la"),
    questions=words("kérdés kérdések k újságíró újságírók riporter riporternő kérdező tudósító sajtó"),
    answers=words("válasz válaszok v interjúalany riportalany"),
    remarks=words(
        """
        műsorvezető moderátor bemondó narrátor vendég vendégek résztvevő résztvevők hallgató néző közönség
        terem hang hangok közbeszólás közbeszólások közbekiáltás ismeretlen azonosítatlan érthetetlen
        férfi nő fiú lány szónok felszólaló képviselő diák munkatárs operátor mindenki többen zaj taps
        megjegyzés reakció levezető tolmács fordító tolmácsok fordítás tolmácsolás
        """
    ),
    interpreters=words("tolmács tolmácsok fordító fordítás tolmácsolás"),
    media=words(
        """
        újság napilap lap ügynökség hírügynökség televízió tv rádió csatorna folyóirat magazin hetilap
        sajtó média portál hírportál
        """
    ),
    negations=words("nem ne sem se soha senki semmi sehol semmilyen nincs nincsenek nélkül"),
    adversatives=words("de azonban hanem kivéve bár mégis"),
    numbers=words(
        """
        nulla=0 egy=1 kettő=2 három=3 négy=4 öt=5 hat=6 hét=7 nyolc=8 kilenc=9 tíz=10 két=2 húsz=20 harminc=30
        negyven=40 ötven=50 száz=100 ezer=1000 millió=1000000 milliárd=1000000000
        """
    ),
    agencies=words("mti reuters afp ap m1 rtl atv index telex hvg 444 kossuth tass dpa"),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("ifj özv szds ezds alez őrgy"),
    crowds=words("hangok többen mindenki közbeszólások közbekiáltás közbekiáltások több többek"),
    from_hall=phrases("közbeszólás; közbeszólások"),
    captions=stems("fotó"),
    events=stems("napló interjú sajtótájékoztató beszéd nyilatkozat találkozó ülés jegyzőkönyv beszélgetés"),
    institutions=stems("minisztérium kormány"),
    date_keys=stems("megjelent"),
    published=stems("megjelent"),
    recorded=stems("felvétel_ideje"),
    upkeep=stems("készült: frissítve"),
    place_keys=stems("helyszín"),
    title_keys=stems("cím"),
    sites=stems("palota terem"),
    directions=stems("taps derültség zaj"),
    credits=phrases("az interjút készítette; készítette; az interjút készítették; kérdezett; fordította"),
    read_also=phrases(
        """
        olvassa el; olvasd el; ezt is olvassa el; kapcsolódó cikk; kapcsolódó cikkek; hirdetés
        """
    ),
    votes=phrases("igen; nem; tartózkodott"),
    attendance=phrases("jelen vannak; jelen voltak; résztvevők; vendégek; tagok; napirend"),
    greetings=phrases("jó napot; jó reggelt; jó estét; tisztelt; hölgyeim és uraim; köszönöm; kedves"),
    translated=stems("fordít tolmács"),
    numbered_voices=words("beszélő résztvevő hang"),
    asking=words("kérdés"),
    terms=stems("ciklus országgyűlési_ciklus ülésszak"),
    presided=stems("elnököl az_ülést_vezeti elnök:"),
    assemblies=stems("országgyűlés"),
    rites=phrases("az ülésnap megnyitása; az ülés megnyitása; napirend"),
)
