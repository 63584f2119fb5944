"""Swedish: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        president presidenten presidentens vicepresident vicepresidenten förste förste-vice andre vice
        talman talmannen talmanspresidiet statsminister statsministern statsministerns ministern minister
        ministrar utrikesminister utrikesministern försvarsminister försvarsministern finansminister
        finansministern justitieminister inrikesminister statsråd statsrådet biståndsminister
        kulturminister utbildningsminister socialminister handelsminister näringsminister energiminister
        klimatminister premiärminister premiärministern förbundskansler förbundskanslern kansler kanslern
        kung kungen drottning drottningen konung konungen kejsare kronprins kronprinsessa prins prinsessa
        påve påven kardinal patriark ärkebiskop biskop statssekreterare sekreterare generalsekreterare
        generalsekreteraren generaldirektör direktör landshövding borgmästare kommunalråd regionråd
        kommunalrådet regionrådet borgarråd borgarrådet
        guvernör ambassadör ambassadören konsul sändebud talesperson talespersonen talesman språkrör
        pressekreterare presstalesperson rådgivare chef chefen ledare partiledare partiordförande
        gruppledare ordförande ordföranden ordf ledamot ledamoten ledamöter riksdagsledamot senator
        europaparlamentariker kommissionär kommissionären eu-kommissionär representant representanten
        delegat föredragande domare åklagare riksåklagare advokat justitiekansler ombudsman
        justitieombudsman samordnare general generalmajor generallöjtnant överste överstelöjtnant major
        kapten löjtnant amiral överbefälhavare överbefälhavaren befälhavare rektor dekan professor docent
        doktor läkare historiker ekonom analytiker expert forskare författare journalist korrespondent
        reporter redaktör chefredaktör programledare moderator grundare företagare bonde arbetare
        ingenjör student elev lärare tidigare förre tillförordnad avgående biträdande ställföreträdande
        riksbankschef monark vittne försvarare tilltalad
        """
    ),
    compounds=words(
        """
        minister ministern ministrar president presidenten ordförande ordföranden direktör sekreterare
        kansler kanslern kommissionär borgmästare talesperson ombudsman
        """
    ),
    state_offices=words(
        """
        president presidenten talman talmannen statsminister statsministern premiärminister
        premiärministern förbundskansler kansler kung kungen drottning konung kejsare påve påven patriark
        utrikesminister utrikesministern generalsekreterare generalsekreteraren ordförande ordföranden
        guvernör borgmästare minister ministern överbefälhavare
        """
    ),
    honorifics=words(
        """
        hr herr fr fru frk fröken herrar damer dr prof doc h.k.h majestät excellens tekn fil jur gen
        """
    ),
    function_words=words(
        """
        jag mig du dig han honom hon henne vi oss ni er dem min mitt mina din ditt dina sin sitt sina hans
        hennes dess vår vårt våra ert era deras denna detta dessa sådan sådant sådana vem vad vilken
        vilket vilka när var vart varifrån varför hur eftersom därför att om men eller utan så då sedan
        dock också även ändå medan är varit vara blir blev bli har hade haft ska skall skulle kan kunde
        måste bör borde får fick vill ville inte aldrig alltid nej ja jo bara mycket mer mindre många lite
        alla allt något någon inget ingen ingenting nu idag igår imorgon här där redan fortfarande igen
        säger säga sade sa sagt frågar frågade svarade svarar tycker tror vet ser går gör göra gjorde
        gjort kommer finns fanns ger naturligtvis kanske faktiskt själv man varje annan andra samma
        """
    ),
    openings=words(
        """
        mina damer herrar herr fru ärade åhörare kära kollegor kolleger vänner ledamöter landsmän
        medborgare excellenser tack god goda välkomna obs observera anmärkning exempel exempelvis
        sammanfattning slutsats slutsatser inledning rättelse not först första andra tredje fjärde
        slutligen sist dessutom kort fråga svar tel telefon fax e-post kontakt adress webb länk länkar
        ämne ämnen datum plats tid källa källor foto bild video dela taggar punkt artikel kapitel avsnitt
        del tabell figur nummer bilaga mål ps anförande replik yrkande
        """
    ),
    furniture=phrases(
        """
        kontakt; kontakter; presskontakt; kontaktperson; pressjour; telefon; tel; fax; mobil; e-post;
        email; e-mail; adress; webb; webbplats; länk; länkar; relaterade länkar; ämne; ämnen; kategori;
        kategorier; datum; publicerad; publicerat; publiceringsdatum; uppdaterad; senast uppdaterad; tid;
        plats; var; när; dela; taggar; nyckelord; foto; bild; film; video; ljud; källa; källor; redaktör;
        redaktion; författare; av; utskrift; protokoll; transkription; se även; läs också; läs även; läs
        mer; mer information; för mer information; relaterat; dokument; ladda ner; bilaga; bilagor; not;
        anmärkning; översättning; språk; dagordning; föredragningslista; sammanträde; närvarande;
        deltagare; nummer; pressmeddelande; skriv ut; prenumerera; följ oss; längd; sida; innehåll
        """
    ),
    links=words("för och i på av till med från vid hos samt"),
    articles=words("den det de en ett herr fru"),
    particles=words("von af van de la di da del der den och al el bin ben"),
    questions=words(
        """
        fråga frågor f journalist journalister reporter reportrar intervjuare frågeställare korrespondent
        press
        """
    ),
    answers=words("svar intervjuperson intervjupersonen"),
    remarks=words(
        """
        moderator programledare hallåman speaker gäst gäster deltagare lyssnare åhörare publik publiken
        sal salen röst röster okänd oidentifierad ohörbart man kvinna pojke flicka talare delegat student
        elev medarbetare operatör berättare alla flera kommentar utrop mellanrop applåder replik tolk
        tolken översättare tolkar översättning
        """
    ),
    interpreters=words("tolk tolken tolkar översättare översättning"),
    media=words(
        """
        tidning dagstidning nyhetsbyrå byrå television tv radio kanal station tidskrift veckotidning press
        medier nyheter
        """
    ),
    negations=words(
        """
        inte ej icke aldrig ingen inget inga ingenting ingenstans varken utan knappast nej o- icke-
        """
    ),
    adversatives=words("men dock utom fastän emellertid såvida"),
    numbers=words(
        """
        noll=0 ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 en=1 elva=11 tolv=12 tjugo=20
        trettio=30 fyrtio=40 femtio=50 hundra=100 tusen=1000 miljon=1000000 miljoner=1000000
        miljard=1000000000 miljarder=1000000000
        """
    ),
    agencies=words("tt svt sr reuters afp ap dn svd tv4 expressen aftonbladet ekot"),
)

DOCUMENT = DocumentWords(
    from_hall=phrases("från salen; från läktaren"),
    crowds=words("röster alla flera mellanrop"),
    captions=stems("foto bild"),
    events=stems("presskonferens anförande uttalande möte samtal protokoll yttrandeprotokoll"),
    speeches=stems("tal anförande"),
    institutions=stems("regeringskansliet kontor"),
    upkeep=stems("uppdatera nästa_sammanträde nästa_möte"),
    recorded=stems("inspelad"),
    date_keys=stems("publicerad"),
    place_keys=stems("plats"),
    directions=stems("applåder skratt"),
    abbreviations=stems("hr fru frk"),
    credits=phrases("intervju av; intervjuad av; intervjun gjordes av; översättning av; översatt av"),
    read_also=phrases("läs också; läs även; läs mer; se även; annons"),
    votes=phrases("ja-röster; nej-röster; avstod; för; emot"),
    attendance=phrases("närvarande; deltagare; gäster; ledamöter; frånvarande; dagordning"),
    greetings=phrases(
        """
        god morgon; god dag; god kväll; mina damer och herrar; tack; välkomna; kära; fru talman;
        herr talman
        """
    ),
    translated=stems("översatt översätt tolk"),
    numbered_voices=words("talare deltagare"),
    asking=words("fråga"),
    terms=stems("riksmöte"),
    assemblies=stems("kommunfullmäktige regionfullmäktige riksdagen"),
    presided=stems("ordförande: talman:"),
    minuted=phrases("beslut; votering; omröstning; förslag; diskussion; åtgärd"),
    rites=phrases("justering av protokoll; föredragningslista"),
)
