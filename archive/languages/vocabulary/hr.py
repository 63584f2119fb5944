"""Croatian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        predsjednik predsjednica predsjednika predsjedatelj predsjedateljica predsjedavajući
        predsjedavajuća potpredsjednik potpredsjednica premijer premijerka ministar ministrica ministra
        ministri kancelar kancelarka kralj kraljica knez princ papa kardinal patrijarh nadbiskup biskup
        mitropolit zamjenik zamjenica šef šefica voditelj voditeljica ravnatelj ravnateljica pročelnik
        direktor direktorica guverner župan županica gradonačelnik gradonačelnica načelnik načelnica
        veleposlanik veleposlanica konzul tajnik tajnica državni državna glavni glavna opći
        glasnogovornik glasnogovornica povjerenik povjerenica izaslanik izaslanica predstavnik
        predstavnica savjetnik savjetnica pomoćnik pomoćnica zastupnik zastupnica zastupnici
        eurozastupnik eurozastupnica izvjestitelj izvjestiteljica senator član članica sudac sutkinja
        odvjetnik odvjetnica tužitelj tužiteljica pravobranitelj pravobraniteljica general pukovnik
        bojnik satnik poručnik admiral zapovjednik rektor rektorica dekan profesor profesorica docent
        doktor liječnik povjesničar ekonomist analitičar stručnjak novinar novinarka dopisnik urednik
        urednica moderator student studentica učitelj bivši bivša prvi prva posebni koordinator
        koordinatorica ataše prevoditelj svjedok svjedokinja optuženik optuženica branitelj vještak
        """
    ),
    state_offices=words(
        """
        predsjednik predsjednica predsjedatelj predsjedavajući predsjedavajuća premijer premijerka
        kancelar kancelarka kralj kraljica papa patrijarh guverner župan gradonačelnik gradonačelnica
        glasnogovornik glasnogovornica ministar ministrica
        """
    ),
    honorifics=words(
        """
        g gđa gdin gosp gospodin gospođa gospođica gospoda dr prof doc mr sc akad ing dipl gen fra don
        mons otac
        """
    ),
    function_words=words(
        """
        ja mene meni tebe on ona ono mi nas nama vi vas vama oni njega njemu nju njoj njih njima moj moja
        moje moji naš naša naše naši vaš vaša vaše vaši svoj svoja ovaj ova ovo ovi taj ta to ti onaj
        takav takva ovdje tamo evo tko što koji koja koje kada kad gdje zašto zato tako ako ili ali
        međutim li sam si je smo ste su bio bila bilo bili bit će ću ćemo ćete nisam nije nisu ima imam
        imamo nemam nema ne već još vrlo samo čak također sada danas jučer sutra treba može mogu možemo
        hoću želim kažem kaže kažu rekao rekla rekli pitao pitala odgovorio mislim znam smatram izjavio
        dodao opet uvijek nikada zatim onda upravo naravno jer iako
        """
    ),
    openings=words(
        """
        poštovani poštovana poštovane dragi drage dame gospodo kolege kolegice prijatelji građani hvala
        dobar pozor napomena primjer primjerice sažetak zaključak zaključci uvod ispravak prvo drugo treće
        četvrto prvi drugi treći konačno naposljetku pitanje odgovor tema datum mjesto vrijeme izvor foto
        fotografija video tel telefon faks e-mail kontakt adresa web poveznica poveznice članak točka
        glava dio tablica broj prilog cilj amandman
        """
    ),
    furniture=phrases(
        """
        kontakt; kontakt za medije; ured za odnose s javnošću; telefon; tel; faks; e-mail; email; e-pošta;
        adresa; web; web stranica; poveznica; poveznice; tema; teme; rubrika; kategorija; datum; datum
        objave; objavljeno; ažurirano; vrijeme; mjesto; podijeli; podijelite; oznake; ključne riječi;
        foto; fotografija; video; audio; izvor; izvori; urednik; autor; transkript; fonogram; stenogram;
        pročitajte još; vidi još; povezano; više informacija; napomena; prijevod; dokumenti; preuzmi;
        prilog; prilozi; dnevni red; sjednica; sudionici; nazočni; priopćenje; ispis; broj
        """
    ),
    links=words("i za o u na od po s sa iz pri"),
    articles=words("gospodin gospođa"),
    particles=words("von van de di da del al el bin ben la"),
    questions=words("pitanje pitanja p novinar novinarka novinari dopisnik reporter mediji upit"),
    answers=words("odgovor odgovori sugovornik sugovornica ispitanik ispitanica"),
    remarks=words(
        """
        replika replike glas glasovi voditelj voditeljica moderator moderatorica spiker gost gošća gosti
        sudionik sudionica sudionici slušatelj gledatelj publika dvorana nepoznat nepoznata neprepoznat
        nerazumljivo muškarac žena govornik delegat student asistent operator svi komentar upadica upadice
        dobacivanje pljesak predsjedavajući prevoditelj prevoditeljica tumač prevodilac prijevod
        """
    ),
    interpreters=words("prevoditelj prevoditeljica prevodilac tumač prijevod"),
    media=words("novine list agencija televizija tv radio postaja kanal časopis tjednik portal mediji"),
    negations=words("ne ni nije nisu nema nikada nikad nitko nikoga ništa nigdje nikakav bez niti neće ne-"),
    adversatives=words("ali međutim osim iako nego već"),
    numbers=words(
        """
        nula=0 jedan=1 dva=2 tri=3 četiri=4 pet=5 šest=6 sedam=7 osam=8 devet=9 deset=10 jedna=1 dvije=2
        dvadeset=20 trideset=30 sto=100 tisuća=1000 tisuće=1000 milijun=1000000 milijuna=1000000
        milijarda=1000000000
        """
    ),
    agencies=words("hina hrt n1 rtl reuters afp ap fena index večernji jutarnji srna"),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("akad gosp"),
    crowds=words("glasovi svi upadice nekoliko više"),
    from_hall=phrases("iz klupe; iz sale; iz dvorane"),
    events=stems("intervju konferencij govor izjav sastanak sjednic razgovor zapisnik stenogra"),
    institutions=stems("ministarstv vlada ured"),
    date_keys=stems("datum objavljeno"),
    published=stems("objav"),
    place_keys=stems("mjesto"),
    title_keys=stems("naslov"),
    sites=stems("palata dvorac"),
    directions=stems("pljesak smijeh"),
    credits=phrases(
        """
        razgovarao; razgovarala; razgovarali; razgovor vodio; razgovor vodila; intervju vodio;
        intervju vodila; razgovarao je; razgovarala je
        """
    ),
    read_also=phrases("pročitajte i; pročitajte još; pročitaj i; vezane vijesti; oglas"),
    attendance=phrases("nazočni; prisutni; sudionici; gosti; dnevni red"),
    greetings=phrases("dobar dan; dobro jutro; poštovani; poštovane; hvala; dame i gospodo"),
    portfolios=stems(
        """
        obrane unutarnjih vanjskih poslova financija pravosuđa zdravstva obrazovanja kulture gospodarstva
        sabora vlade republike odbora
        """
    ),
    translated=stems("prijevod preved"),
    numbered_voices=words("govornik"),
    asking=words("pitanje"),
    terms=stems("saziv"),
    presided=stems("predsjedava sjednicu_vodi"),
    rites=phrases("dnevni red"),
)
