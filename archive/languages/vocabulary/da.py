"""Danish: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        præsident præsidenten vicepræsident vicepræsidenten formand formanden forkvinde forperson
        næstformand næstformanden statsminister statsministeren minister ministeren ministre
        udenrigsminister udenrigsministeren forsvarsminister forsvarsministeren finansminister
        finansministeren justitsminister justitsministeren indenrigsminister sundhedsminister
        klimaminister erhvervsminister udviklingsminister premierminister premierministeren
        forbundskansler forbundskansleren kansler konge kongen dronning dronningen kejser kronprins prins
        prinsesse pave paven kardinal patriark ærkebiskop biskop sekretær generalsekretær
        generalsekretæren departementschef direktør generaldirektør guvernør nationalbankdirektør
        borgmester overborgmester regionsrådsformand ambassadør ambassadøren konsul udsending talsmand
        talskvinde talsperson rådgiver chef leder partileder gruppeformand politisk ordfører ordføreren
        spørgeren medlem medlemmer folketingsmedlem senator europaparlamentariker kommissær kommissæren
        eu-kommissær repræsentant repræsentanten delegeret dommer anklager rigsadvokat advokat ombudsmand
        koordinator general generalmajor generalløjtnant oberst oberstløjtnant major kaptajn løjtnant
        admiral forsvarschef forsvarschefen rektor dekan professor lektor doktor læge historiker økonom
        analytiker ekspert forsker forfatter journalist korrespondent reporter redaktør chefredaktør vært
        moderator grundlægger landmand arbejder ingeniør studerende elev lærer tidligere fungerende
        afgående mdf fg lagmand lagmanden landsstyreformand første anden tredje fjerde vidne forsvarer
        tiltalte
        """
    ),
    compounds=words(
        """
        minister ministeren ministre præsident præsidenten formand formanden forkvinde ordfører ordføreren
        direktør sekretær borgmester kansler kommissær kommissæren ombudsmand
        """
    ),
    state_offices=words(
        """
        præsident præsidenten formand formanden forkvinde statsminister statsministeren premierminister
        premierministeren forbundskansler kansler konge kongen dronning dronningen kejser pave paven
        patriark generalsekretær generalsekretæren udenrigsminister udenrigsministeren guvernør borgmester
        minister ministeren lagmand
        """
    ),
    honorifics=words(
        """
        hr herr fru frk frøken herrer damer dr prof lic cand majestæt excellence h.k.h gen
        """
    ),
    function_words=words(
        """
        jeg mig du dig han ham hun hende vi os jer dem min mit mine din dit dine sin sit sine hans hendes
        dens vores vor jeres deres denne dette disse sådan sådanne hvem hvad hvilken hvilket hvilke
        hvornår hvor hvorfor hvordan fordi derfor at hvis om men eller så siden dog også alligevel mens er
        var været være bliver blev blive har havde haft skal skulle kan kunne må måtte bør burde får fik
        vil ville ikke aldrig altid nej ja jo kun meget mere mindre mange lidt alle alt noget nogen intet
        ingen nu dag går her allerede stadig igen siger sige sagde sagt spørger spurgte svarede svarer
        synes tror ser gør gøre gjorde gjort kommer findes giver naturligvis måske faktisk selv man hver
        anden andre samme
        """
    ),
    openings=words(
        """
        mine damer herrer ærede kære kolleger kollegaer venner medlemmer landsmænd medborgere borgere
        excellencer tak god goddag velkommen obs bemærk bemærkning eksempel eksempelvis sammenfatning
        resumé konklusion konklusioner indledning rettelse note først første andet anden tredje fjerde
        endelig sidst desuden kort spørgsmål svar tlf tel telefon fax e-mail kontakt adresse web link
        links emne emner dato sted tid kilde kilder foto billede video del tags punkt artikel kapitel
        afsnit tabel figur nummer bilag mål ps
        """
    ),
    furniture=phrases(
        """
        kontakt; pressekontakt; kontaktperson; yderligere oplysninger; telefon; tlf; tel; fax; mobil;
        e-mail; email; mail; adresse; web; hjemmeside; link; links; relaterede links; emne; emner;
        kategori; kategorier; dato; publiceret; offentliggjort; udgivet; opdateret; sidst opdateret; tid;
        tidspunkt; sted; hvor; hvornår; del; del denne side; tags; nøgleord; foto; billede; video; lyd;
        kilde; kilder; redaktør; redaktion; forfatter; af; udskrift; referat; transskription; se også; læs
        også; læs mere; mere information; for mere information; relateret; dokumenter; hent; download;
        bilag; note; noter; oversættelse; sprog; dagsorden; møde; mødedato; til stede; deltagere; nummer;
        pressemeddelelse; udskriv; abonner; følg os; varighed; side; indhold
        """
    ),
    links=words("for og af til med fra ved i på samt hos"),
    articles=words("den det de en et hr fru"),
    particles=words("von af van de la di da del der den al el bin ben"),
    questions=words(
        """
        spørgsmål spm journalist journalister reporter interviewer spørger korrespondent pressen presse
        """
    ),
    answers=words("svar interviewperson"),
    remarks=words(
        """
        moderator vært ordstyrer speaker gæst gæster deltager deltagere lytter tilhører publikum sal salen
        stemme stemmer ukendt uidentificeret uhørligt mand kvinde dreng pige taler delegeret studerende
        elev medarbejder operatør fortæller alle flere kommentar tilråb bifald tolk tolken oversætter
        tolke oversættelse
        """
    ),
    interpreters=words("tolk tolken tolke oversætter oversættelse"),
    media=words(
        """
        avis dagblad nyhedsbureau bureau fjernsyn tv radio kanal station tidsskrift ugeblad presse medier
        nyheder
        """
    ),
    negations=words("ikke ej aldrig ingen intet ingenting hverken uden næppe nej u- ikke-"),
    adversatives=words("men dog undtagen skønt medmindre"),
    numbers=words(
        """
        nul=0 et=1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 en=1 elleve=11 tolv=12 tyve=20
        tredive=30 fyrre=40 hundrede=100 tusind=1000 million=1000000 millioner=1000000 milliard=1000000000
        milliarder=1000000000
        """
    ),
    agencies=words("ritzau dr tv2 reuters afp ap politiken berlingske jyllands-posten"),
)

DOCUMENT = DocumentWords(
    from_hall=phrases("fra salen"),
    crowds=words("stemmer alle flere tilråb"),
    captions=stems("foto"),
    events=stems("pressemøde møde protokoll referat"),
    speeches=stems("tale"),
    upkeep=stems("opdatere"),
    recorded=stems("optaget"),
    date_keys=stems("publiceret"),
    place_keys=stems("sted"),
    directions=stems("bifald latter munterhet"),
    abbreviations=stems("hr fru frk cand"),
    credits=phrases("interview af; interviewet af; interviewet er foretaget af; oversat af"),
    read_also=phrases("læs også; læs mere; se også; annonce"),
    votes=phrases("for stemte; imod stemte; hverken for eller imod"),
    attendance=phrases("til stede; deltagere; gæster; medlemmer; dagsorden"),
    greetings=phrases("god morgen; god dag; goddag; mine damer og herrer; tak; velkommen; kære"),
    translated=stems("oversat oversætt tolk"),
    numbered_voices=words("taler deltager"),
    asking=words("spørgsmål"),
    terms=stems("folketingsår"),
    presided=stems("mødeleder:"),
    minuted=phrases("beslutning; afstemning; forslag; diskussion; konklusion; handling"),
    rites=phrases("dagsorden"),
)
