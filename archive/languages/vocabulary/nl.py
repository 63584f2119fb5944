"""Dutch: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        voorzitter voorzitters ondervoorzitter ondervoorzitster voorzitster vicevoorzitter
        vice-voorzitter waarnemend president presidente vicepresident vice-president premier
        minister-president eerste minister ministers vicepremier vice-premier viceminister-president
        staatssecretaris staatssecretarissen staatsminister minister-presidente kanselier bondskanselier
        koning koningin keizer prins prinses paus kardinaal patriarch aartsbisschop bisschop secretaris
        secretaris-generaal directeur directeur-generaal griffier gouverneur burgemeester burgemeesteres
        wethouder schepen gedeputeerde commissaris eurocommissaris ambassadeur ambassadrice consul
        woordvoerder woordvoerster adviseur adviseuse raadsman chef hoofd leider leidster
        fractievoorzitter partijleider lijsttrekker vertegenwoordiger vertegenwoordigster gezant speciaal
        speciale afgevaardigde afgevaardigden kamerlid kamerleden tweede-kamerlid senator senatoren
        parlementslid parlementariër europarlementariër volksvertegenwoordiger rapporteur lid leden
        rechter raadsheer officier procureur procureur-generaal advocaat advocaat-generaal notaris
        ombudsman coördinator generaal generaal-majoor luitenant-generaal kolonel majoor kapitein
        luitenant admiraal maarschalk sergeant commandant bevelhebber rector decaan hoogleraar professor
        doctor arts dokter historicus historica econoom econome deskundige analist onderzoeker
        onderzoekster schrijver schrijfster journalist journaliste correspondent correspondente
        verslaggever verslaggeefster redacteur hoofdredacteur columnist presentator presentatrice
        gespreksleider moderator oprichter ondernemer arbeider ingenieur student studente leerling
        leraar lerares docent demissionair voormalig oud-minister oud-premier kandidaat plaatsvervangend
        plaatsvervanger adjunct gevolmachtigd gevolmachtigde informateur formateur initiatiefnemer
        interpellant getuige verdachte
        """
    ),
    compounds=words(
        """
        minister president secretaris directeur voorzitter woordvoerder commissaris kanselier burgemeester
        """
    ),
    state_offices=words(
        """
        voorzitter voorzitster president premier minister-president kanselier bondskanselier koning
        koningin keizer paus patriarch gouverneur burgemeester secretaris-generaal griffier woordvoerder
        informateur formateur eerste minister
        """
    ),
    honorifics=words(
        """
        dhr mevr mw mej heer heren mevrouw mevrouwen dames meneer mijnheer juffrouw dr drs mr ir ing prof
        em jhr jkvr hare zijne excellentie gen kol maj kap lt ds pater baron barones gravin graaf
        """
    ),
    function_words=words(
        """
        ik mij me jij je jou u hij hem zij ze haar wij we ons jullie hun hen mijn jouw uw zijn onze deze
        dit die dat wie wat welke wanneer waar waarom hoe omdat doordat als indien maar want dus toen dan
        daarom daarna toch echter hoewel terwijl bent is was waren geweest wees heb hebt heeft hebben had
        hadden gehad zal zult zullen zou zouden word wordt worden werd werden kan kunt kunnen kon konden
        mag mogen moet moeten moest wil wilt willen wilde gaat gaan ging doet doen deed gedaan laat laten
        niet geen nee ja wel ook nog alleen zeer heel erg meer minder veel weinig alle alles iets niets
        niemand iemand altijd nooit weer nu vandaag gisteren morgen hier daar er zo zelf zich zegt zeg
        zeggen zei gezegd vraagt vroeg antwoordde verklaarde denk vind weet weten zie zien komt maakt
        maken geeft eigenlijk natuurlijk misschien gewoon zoals andere ander elke ieder
        """
    ),
    openings=words(
        """
        dames heren geachte beste lieve waarde collega's collega vrienden landgenoten medeburgers burgers
        excellenties voorzitter dank bedankt goedemorgen goedemiddag goedenavond welkom let opmerking
        opgelet voorbeeld bijvoorbeeld samenvatting conclusie conclusies inleiding correctie rectificatie
        noot toelichting ten eerste tweede derde vierde eerst tweedes tenslotte slotte vervolgens kortom
        overigens namelijk vraag antwoord tel telefoon fax e-mail email contact adres website link
        onderwerp onderwerpen thema datum plaats tijd bron bronnen foto foto's beeld video delen tags punt
        punten artikel lid hoofdstuk paragraaf deel tabel figuur nummer bijlage doel amendement motie
        agendapunt stemming ps nb
        """
    ),
    furniture=phrases(
        """
        contact; contactpersoon; perscontact; contact voor de pers; persvoorlichting; telefoon; tel; fax;
        mobiel; e-mail; email; mail; adres; website; link; links; onderwerp; onderwerpen; thema; thema's;
        betreft; rubriek; categorie; categorieën; datum; publicatiedatum; gepubliceerd; gepubliceerd op;
        bijgewerkt; laatst bijgewerkt; laatst gewijzigd; tijd; aanvang; plaats; locatie; waar; wanneer;
        delen; deel dit; deel deze pagina; tags; trefwoorden; foto; foto's; beeld; video; audio; bron;
        bronnen; redactie; redacteur; auteur; door; transcript; verslag; letterlijke tekst; zie ook; lees
        ook; lees meer; lees verder; meer informatie; voor meer informatie; gerelateerd; documenten;
        document; download; downloads; bijlage; bijlagen; noot; noten; noot voor de redactie; vertaling;
        taal; agenda; agendapunt; vergadering; vergaderdatum; zitting; voorzitterschap; aanwezig; afwezig;
        deelnemers; sprekers; kenmerk; nummer; persbericht; afdrukken; abonneren; volg ons; duur; pagina;
        inhoud; status
        """
    ),
    links=words(
        """
        van voor de het der den des en in op aan bij te ter ten met uit over tot tegen tussen of
        """
    ),
    articles=words("de het een mijnheer meneer mevrouw heer verschillende enkele meerdere"),
    particles=words(
        """
        van von de der den het ter ten te 't t in op aan la le du di da del el al bin ben ibn
        """
    ),
    questions=words(
        """
        vraag vragen v vragensteller vraagsteller journalist journaliste journalisten verslaggever
        verslaggeefster interviewer interviewster correspondent pers
        """
    ),
    answers=words("antwoord antwoorden a geïnterviewde"),
    remarks=words(
        """
        moderator gespreksleider presentator presentatrice omroeper gast gasten deelnemer deelneemster
        deelnemers luisteraar toehoorder publiek zaal stem stemmen diverse onbekend onbekende
        onverstaanbaar man vrouw jongen meisje mannelijk vrouwelijk spreker spreekster tolk vertaler
        vertaalster interruptie interrupties rumoer reactie roep kreet menigte student leerling medewerker
        operator verteller voice-over allen iedereen afgevaardigde commentaar tolken vertaling
        """
    ),
    interpreters=words("tolk tolken vertaler vertaalster vertaling"),
    media=words(
        """
        krant dagblad agentschap persbureau televisie tv radio zender omroep tijdschrift weekblad pers
        media nieuws
        """
    ),
    negations=words("niet niets nooit niemand geen nergens noch zonder nauwelijks nee on- niet-"),
    adversatives=words("maar echter tenzij behalve hoewel toch"),
    numbers=words(
        """
        nul=0 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12
        twintig=20 dertig=30 veertig=40 vijftig=50 honderd=100 duizend=1000 miljoen=1000000 miljard=1000000000
        """
    ),
    agencies=words("anp belga reuters afp ap nos rtl vrt vtm bnr nrc"),
)

DOCUMENT = DocumentWords(
    from_hall=phrases("uit de zaal"),
    crowds=words("stemmen allen diverse publiek interrupties verschillende meerdere"),
    captions=stems("foto"),
    events=stems(
        """
        persconferentie toespraak verklaring ontmoeting vergadering debat gesprek handelingen verslag
        """
    ),
    speeches=stems("toespraak"),
    institutions=stems("ministerie kabinet rijksoverheid"),
    release=stems("persbericht nieuwsbericht mediatekst"),
    upkeep=stems("bijgewerkt volgende_vergadering"),
    date_keys=stems("geplaatst gepubliceerd"),
    published=stems("geplaatst gepubl"),
    recorded=stems("opgenomen uitgesproken"),
    place_keys=stems("plaats"),
    directions=stems("applaus gelach rumoer hilariteit"),
    abbreviations=stems("mr dhr jhr jkvr mevr mej mw"),
    credits=phrases(
        """
        interview door; interview afgenomen door; dit interview werd afgenomen; vertaald door;
        vertaling door
        """
    ),
    read_also=phrases("lees ook; lees verder; zie ook; bekijk ook; advertentie"),
    votes=phrases("voorstemmers; tegenstemmers; voor stemden; tegen stemden"),
    attendance=phrases("aanwezig; aanwezigen; deelnemers; sprekers; gasten; afwezig; agenda"),
    greetings=phrases(
        """
        goedemorgen; goedemiddag; goedenavond; dames en heren; dank u; beste; welkom; geachte
        """
    ),
    translated=stems("vertaal vertaling tolk"),
    unseen=phrases("buiten beeld"),
    numbered_voices=words("spreker deelnemer stem"),
    continued=words("vervolg"),
    asking=words("vraag"),
    examinations=stems("verhoor"),
    terms=stems("vergaderjaar zittingsjaar zittingsperiode zitting_van"),
    presided=stems("onder_voorzitterschap voorzitter:"),
    assemblies=stems("tweede_kamer eerste_kamer"),
    minuted=phrases(
        """
        besluit; besluiten; actie; acties; actiepunt; actiepunten; stemming; motie; conclusie;
        bespreking; uitkomst
        """
    ),
    rites=phrases("opening; opening van de vergadering; gebed; regeling van werkzaamheden"),
)
