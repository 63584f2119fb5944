"""Norwegian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        president presidenten visepresident visepresidenten stortingspresident stortingspresidenten
        statsminister statsministeren statsråd statsråden minister ministeren ministrar ministre
        utenriksminister utenriksministeren utanriksminister utanriksministeren forsvarsminister
        forsvarsministeren finansminister finansministeren justisminister klimaminister næringsminister
        utviklingsminister helseminister kunnskapsminister kulturminister statsministaren ministaren
        premierminister forbundskansler forbundskansleren kansler konge kongen dronning dronningen keiser
        kronprins kronprinsesse prins prinsesse pave paven kardinal patriark erkebiskop biskop
        statssekretær statssekretæren sekretær generalsekretær generalsekretæren direktør generaldirektør
        fylkesordfører fylkesmann statsforvalter sentralbanksjef byrådsleder ordfører ordføreren
        varaordfører borgermester guvernør ambassadør ambassadøren konsul utsending talsperson talsmann
        talskvinne rådgiver rådgjevar sjef leder leiar partileder partileiar komiteens parlamentarisk
        representant representanten representantar medlem medlemmer saksordfører saksordføraren
        stortingsrepresentant senator kommissær kommissæren delegat dommer aktor riksadvokat advokat
        ombudsmann sivilombud koordinator general generalmajor generalløytnant oberst oberstløytnant
        major kaptein løytnant admiral forsvarssjef forsvarssjefen rektor dekan professor
        førsteamanuensis doktor lege historiker økonom analytiker ekspert forsker forfatter journalist
        korrespondent reporter redaktør sjefredaktør programleder programleiar moderator gründer bonde
        arbeider ingeniør student elev lærer lærar tidligere fungerende avtroppende nestleder nestleiar
        første tredje fjerde vitne forsvarer tiltalte
        """
    ),
    compounds=words(
        """
        minister ministeren ministaren president presidenten direktør sekretær ordfører ordføreren kansler
        kommissær ombudsmann
        """
    ),
    state_offices=words(
        """
        president presidenten stortingspresident stortingspresidenten statsminister statsministeren
        premierminister forbundskansler kansler konge kongen dronning dronningen keiser pave paven
        patriark generalsekretær generalsekretæren utenriksminister utenriksministeren utanriksminister
        statsråd statsråden minister ministeren guvernør ordfører borgermester
        """
    ),
    honorifics=words("hr herr fru frk frøken herrer damer dr prof majestet eksellense h.k.h gen"),
    function_words=words(
        """
        jeg eg meg du deg han ham hun ho henne vi oss dere dykk dei dem min mitt mine din ditt dine sin
        sitt sine hans hennes vår vårt våre deres denne dette disse slik slike hvem kven hva kva hvilken
        hvilket hvilke når hvor kor hvorfor kvifor hvordan korleis fordi derfor at hvis om men eller så
        siden dog også alligevel likevel mens er var vært vore være vere blir blei ble har hadde hatt skal
        skulle kan kunne må måtte bør burde får fikk fekk vil ville ikke ikkje aldri alltid nei ja jo bare
        berre veldig mye mykje mer meir mindre mange litt alle alt noe noko noen nokon ingenting ingen nå
        no dag går her allerede fortsatt igjen sier seier si sa sagt spør spurte svarte svarer synes tror
        trur vet veit ser gjør gjer gjøre gjorde gjort kommer kjem finnes gir naturligvis kanskje faktisk
        selv sjølv man hver andre samme
        """
    ),
    openings=words(
        """
        mine damer herrer ærede kjære kolleger kollegaer venner vener landsmenn medborgere eksellenser
        takk god velkommen obs merk merknad eksempel eksempelvis sammendrag konklusjon konklusjoner
        innledning rettelse note først første andre tredje fjerde endelig sist dessuten kort spørsmål svar
        tlf tel telefon faks e-post kontakt adresse nett lenke lenker emne emner tema dato sted tid kilde
        kilder kjelde foto bilde video del tagger punkt artikkel kapittel avsnitt tabell figur nummer
        vedlegg mål ps
        """
    ),
    furniture=phrases(
        """
        kontakt; pressekontakt; kontaktperson; pressevakt; telefon; tlf; tel; faks; mobil; e-post; epost;
        email; e-mail; adresse; nettside; nettsted; lenke; lenker; relaterte lenker; emne; emner; tema;
        kategori; kategorier; dato; publisert; publiseringsdato; oppdatert; sist oppdatert; sist endret;
        tid; tidspunkt; sted; stad; hvor; når; del; del denne siden; stikkord; nøkkelord; foto; bilde;
        video; lyd; kilde; kilder; kjelde; redaktør; redaksjon; ansvarlig redaktør; forfatter; av;
        utskrift; referat; transkripsjon; se også; les også; les mer; mer informasjon; for mer
        informasjon; relatert; dokumenter; last ned; vedlegg; merknad; note; oversettelse; språk;
        dagsorden; dagsordenen; møte; møtedato; til stede; deltakere; nummer; pressemelding; skriv ut;
        abonner; følg oss; varighet; side; innhold
        """
    ),
    links=words("for og av til med fra ved i på samt hos"),
    articles=words("den det de en et hr fru"),
    particles=words("von av van de la di da del der den al el bin ben"),
    questions=words(
        """
        spørsmål spm journalist journalister reporter intervjuer spørrer korrespondent pressen presse
        """
    ),
    answers=words("svar intervjuobjekt intervjuobjektet"),
    remarks=words(
        """
        moderator programleder programleiar ordstyrer hallomann gjest gjester deltaker deltakere deltakar
        lytter tilhører publikum sal salen stemme stemmer ukjent uidentifisert uhørbart mann kvinne gutt
        jente taler delegat student elev medarbeider operatør forteller alle flere kommentar tilrop
        applaus tolk tolken oversetter tolker oversettelse
        """
    ),
    interpreters=words("tolk tolken tolker oversetter oversettelse"),
    media=words(
        """
        avis dagsavis nyhetsbyrå byrå fjernsyn tv radio kanal stasjon tidsskrift ukeblad presse medier
        nyheter
        """
    ),
    negations=words("ikke ikkje ei aldri ingen intet ingenting verken uten neppe nei u- ikke-"),
    adversatives=words("men dog unntatt selv skjønt likevel"),
    numbers=words(
        """
        null=0 ett=1 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 åtte=8 ni=9 ti=10 en=1 syv=7 elleve=11 tolv=12
        tjue=20 tretti=30 førti=40 femti=50 hundre=100 tusen=1000 million=1000000 millioner=1000000
        milliard=1000000000 milliarder=1000000000
        """
    ),
    agencies=words("ntb nrk tv2 reuters afp ap vg dagbladet aftenposten e24"),
)

DOCUMENT = DocumentWords(
    from_hall=phrases("fra salen"),
    crowds=words("stemmer alle flere tilrop"),
    captions=stems("foto"),
    events=stems("pressekonferanse uttalande møte møde samtal protokoll referat"),
    speeches=stems("tale"),
    institutions=stems("kontor"),
    upkeep=stems("opdatere"),
    recorded=stems("tatt_opp"),
    date_keys=stems("publisert"),
    place_keys=stems("sted"),
    directions=stems("bifald latter munterhet"),
    abbreviations=stems("hr fru frk"),
    credits=phrases("intervju av; intervjuet av; intervjuet er gjort av; oversatt av"),
    read_also=phrases("les også; les mer; se også; annonse"),
    attendance=phrases("til stede; deltakere; gjester; medlemmer; dagsorden"),
    greetings=phrases("god morgen; god dag; god kveld; mine damer og herrer; takk; velkommen; kjære"),
    translated=stems("oversatt oversett tolk"),
    numbered_voices=words("taler deltaker"),
    asking=words("spørsmål"),
    terms=stems("stortingsperiode"),
    presided=stems("president: møteleder:"),
    minuted=phrases("vedtak; beslutning; votering; avstemning; forslag; diskusjon"),
    rites=phrases("dagsorden"),
)
