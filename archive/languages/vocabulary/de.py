"""German: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        präsident präsidentin präsidenten vizepräsident vizepräsidentin vizepräsidenten alterspräsident
        alterspräsidentin bundespräsident bundespräsidentin bundestagspräsident bundestagspräsidentin
        bundesratspräsident bundesratspräsidentin landtagspräsident landtagspräsidentin
        nationalratspräsident nationalratspräsidentin bundeskanzler bundeskanzlerin vizekanzler
        vizekanzlerin kanzler kanzlerin altkanzler altbundeskanzler minister ministerin ministers
        bundesminister bundesministerin bundesministers außenminister außenministerin innenminister
        innenministerin finanzminister finanzministerin verteidigungsminister verteidigungsministerin
        wirtschaftsminister wirtschaftsministerin justizminister justizministerin umweltminister
        umweltministerin gesundheitsminister gesundheitsministerin bildungsminister bildungsministerin
        arbeitsminister arbeitsministerin verkehrsminister verkehrsministerin landwirtschaftsminister
        landwirtschaftsministerin kanzleramtsminister kanzleramtschef kanzleramtschefin ministerpräsident
        ministerpräsidentin premierminister premierministerin premier staatsminister staatsministerin
        staatssekretär staatssekretärin staatssekr parl parlamentarischer parlamentarische bundesrat
        bundesrätin regierungsrat regierungsrätin landeshauptmann landeshauptfrau landesrat landesrätin
        senator senatorin senatoren bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
        stadtpräsident stadtpräsidentin landrat landrätin könig königin kaiser fürst fürstin prinz
        prinzessin herzog großherzog papst kardinal erzbischof bischof bischöfin patriarch pfarrer
        pfarrerin abgeordneter abgeordnete abgeordneten abg mdb mdl mdep nationalrat nationalrätin
        ständerat ständerätin mitglied berichterstatter berichterstatterin vorsitzender vorsitzende
        vorsitzenden fraktionsvorsitzender fraktionsvorsitzende parteivorsitzender parteivorsitzende
        parteichef parteichefin stellvertretender stellvertretende stellvertreter stellvertreterin stellv
        stv generalsekretär generalsekretärin geschäftsführer geschäftsführerin sekretär sekretärin
        schriftführer schriftführerin sprecher sprecherin regierungssprecher regierungssprecherin
        vize-regierungssprecher vize-regierungssprecherin sprecher:in sts staatspräsident
        staatspräsidentin staatschef staatschefin regierungschef regierungschefin chef chefin botschafter
        botschafterin konsul konsulin generalkonsul generalkonsulin gesandter gesandte attaché
        beauftragter beauftragte wehrbeauftragter wehrbeauftragte sonderbeauftragter sonderbeauftragte
        ombudsmann kommissar kommissarin eu-kommissar kommissionspräsident kommissionspräsidentin
        vertreter vertreterin ratspräsident direktor direktorin leiter leiterin abteilungsleiter
        intendant intendantin gouverneur gouverneurin general generalmajor generalleutnant
        generalinspekteur oberst oberstleutnant major hauptmann leutnant admiral marschall feldwebel
        kommandeur richter richterin generalbundesanwalt staatsanwalt staatsanwältin rechtsanwalt
        rechtsanwältin rektor rektorin dekan dekanin professor professorin doktor arzt ärztin historiker
        historikerin ökonom ökonomin wissenschaftler wissenschaftlerin experte expertin sachverständiger
        sachverständige zeuge zeugin journalist journalistin korrespondent korrespondentin redakteur
        redakteurin chefredakteur chefredakteurin moderator moderatorin autor autorin lehrer lehrerin
        schüler schülerin student studentin berater beraterin referent referentin unternehmer
        unternehmerin landwirt landwirtin ehemaliger ehemalige ehem ehrenamtlich designierter designierte
        amtierender amtierende erster erste bundesvorsitzender bundesvorsitzende ministerialdirektor
        ministerialrat koordinator koordinatorin stm bm bk bmin präs vpräs angeklagter angeklagte
        verteidiger verteidigerin nebenklägervertreter urkundsbeamter
        """
    ),
    compounds=words(
        """
        minister ministerin präsident präsidentin sekretär sekretärin direktor direktorin kanzler
        kanzlerin sprecher sprecherin kommissar kommissarin vorsitzender vorsitzende berichterstatter
        berichterstatterin
        """
    ),
    state_offices=words(
        """
        präsident präsidentin bundespräsident bundespräsidentin bundestagspräsident bundestagspräsidentin
        alterspräsident alterspräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin vizekanzler
        vizekanzlerin ministerpräsident ministerpräsidentin premierminister premierministerin
        außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
        verteidigungsminister verteidigungsministerin staatspräsident staatspräsidentin generalsekretär
        generalsekretärin könig königin kaiser papst patriarch landeshauptmann landeshauptfrau
        regierungssprecher regierungssprecherin vorsitzender vorsitzende wehrbeauftragter wehrbeauftragte
        bk kommissionspräsident kommissionspräsidentin ratspräsident
        """
    ),
    honorifics=words(
        """
        herr herrn herren frau frauen fräulein hr fr dr drs prof dipl ing mag magistra h.c med phil jur
        rer nat pol dr.-ing dipl.-ing msc bsc llm ma exzellenz pater pastor hl lic
        """
    ),
    function_words=words(
        """
        ich mich mir du dich dir er sie es wir uns ihr euch ihnen ihm ihn mein meine meinen meiner dein
        deine sein seine seinen seiner unser unsere unseren unserer ihre ihren ihrer euer eure dieser
        diese dieses diesen diesem jener jene jenes solche wer wen wem was welche welcher welches wann wo
        wohin woher warum weshalb wieso wie weil wenn ob dass daß aber oder denn sondern also dann deshalb
        deswegen daher darum jedoch trotzdem allerdings obwohl während bist ist sind seid war waren wäre
        wären gewesen habe hast hat haben hatte hatten hätte hätten gehabt wird werden wurde wurden würde
        würden worden kann können könnte könnten konnte muss müssen müsste soll sollen sollte sollten will
        wollen wollte wollten darf dürfen möchte möchten lassen nicht kein keine keinen nein ja doch nur
        auch sehr schon noch immer wieder nie niemals jetzt nun heute gestern morgen hier dort so mehr
        viel viele wenig alle alles etwas nichts man sich selbst sagt sage sagen sagte gesagt fragt fragte
        antwortete erklärte meint meinte denke glaube weiß wissen sehen geht gibt gab macht machen
        eigentlich natürlich vielleicht gerade einfach damit dabei dazu davon
        """
    ),
    openings=words(
        """
        meine damen herren sehr verehrte verehrter geehrte geehrter liebe lieber kolleginnen kollegen
        kollege kollegin freunde freundinnen mitbürger mitbürgerinnen bürgerinnen bürger landsleute
        genossen genossinnen exzellenzen gäste danke dank guten willkommen achtung hinweis anmerkung
        bemerkung beispiel beispielsweise zusammenfassung fazit ergebnis korrektur berichtigung nachtrag
        zusatz zusatzfrage erstens zweitens drittens viertens fünftens schließlich letztens zuletzt
        zunächst ferner außerdem kurz kurzum übrigens nämlich frage antwort tel telefon fax email e-mail
        kontakt adresse webseite link links thema themen datum ort zeit uhrzeit quelle quellen foto fotos
        bild video teilen schlagworte punkt punkte artikel absatz kapitel abschnitt teil tabelle abbildung
        nummer drucksache tagesordnungspunkt anlage ziel ziele aufgabe aufgaben stichwort motto zitat ps
        nb z.b d.h
        """
    ),
    furniture=phrases(
        """
        überweisungsvorschlag; überweisungsvorschläge; drucksache; drucksachen; anlage; anlagen; kontakt;
        kontakte; pressekontakt; ansprechpartner; ansprechpartnerin; pressestelle; rückfragen; telefon; tel;
        fax; telefax; mobil; email; e-mail; mail; adresse; anschrift; webseite; website; internet; link;
        links; weiterführende links; thema; themen; betreff; rubrik; kategorie; kategorien; datum; stand;
        erscheinungsdatum; veröffentlicht; veröffentlicht am; aktualisiert; zuletzt aktualisiert; uhrzeit;
        zeit; ort; veranstaltungsort; wo; wann; teilen; seite teilen; tags; schlagworte; schlagwörter;
        stichwörter; foto; fotos; bild; bildnachweis; bildrechte; video; audio; quelle; quellen; redaktion;
        redakteur; autor; autorin; von; mitschrift; wortprotokoll; protokoll; transkript; abschrift; im
        wortlaut; siehe auch; lesen sie auch; mehr zum thema; mehr dazu; weiterlesen; weitere informationen;
        mehr informationen; verwandte artikel; dokumente; download; downloads; herunterladen; anlage;
        anlagen; anhang; hinweis; anmerkung; übersetzung; sprache; tagesordnung; tagesordnungspunkt;
        sitzung; sitzungsdatum; beginn; ende; vorsitz; anwesend; teilnehmer; teilnehmende; drucksache;
        drucksachen; nummer; pressemitteilung; drucken; abonnieren; folgen sie uns; inhalt; herausgeber;
        impressum; dauer; interview; das interview führte; die fragen stellten; seite
        """
    ),
    links=words(
        """
        und für der die das des dem den von vom zu zum zur im in am an auf bei beim mit aus über gegen a.d
        i.d d sowie u
        """
    ),
    articles=words("der die das des dem den ein eine herr frau mehrere einige viele ein"),
    particles=words(
        """
        von vom zu van der den dem de di da del la le und graf gräfin freiherr freifrau edler
        ritter baron al el bin ibn ben ter
        """
    ),
    questions=words(
        """
        frage fragen f fragesteller fragestellerin fragender fragende zusatzfrage zusatz nachfrage
        zwischenfrage journalist journalistin journalisten reporter reporterin interviewer interviewerin
        korrespondent korrespondentin presse
        """
    ),
    answers=words(
        "antwort antworten a interviewter interviewte befragter befragte interviewpartner interviewpartnerin"
    ),
    remarks=words(
        """
        moderator moderatorin moderation gast gäste studiogast sprecher sprecherin ansager ansagerin zuruf
        zurufe zwischenruf zwischenrufe zwischenrufer gegenruf stimme stimmen publikum saal zuschauer
        zuschauerin zuhörer zuhörerin teilnehmer teilnehmerin unbekannt unbekannter unbekannte
        unverständlich mann frau männlich weiblich anrufer anruferin dolmetscher dolmetscherin übersetzer
        übersetzerin schüler schülerin student studentin mitarbeiter mitarbeiterin erzähler alle mehrere
        rufe ruf heiterkeit beifall bemerkung wortmeldung off leiter delegierter delegierte
        dolmetscherinnen übersetzung
        """
    ),
    interpreters=words("dolmetscher dolmetscherin dolmetscherinnen übersetzer übersetzerin übersetzung"),
    media=words(
        """
        zeitung agentur nachrichtenagentur fernsehen tv radio rundfunk sender magazin zeitschrift presse
        medien tageszeitung wochenzeitung tagblatt
        """
    ),
    negations=words(
        """
        nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines keinerlei
        nirgends nirgendwo weder noch ohne kaum nein un- nicht-
        """
    ),
    adversatives=words("aber jedoch sondern doch allerdings außer obwohl obgleich dennoch"),
    numbers=words(
        """
        null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12
        dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20
        dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000
        million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000 erste=1 zweite=2 dritte=3
        """
    ),
    agencies=words(
        """
        dpa reuters afp ap apa sda epd kna sid ard zdf rtl ntv n-tv welt orf srf dw phoenix wdr ndr mdr
        swr br dlf deutschlandfunk sat1 spiegel tass
        """
    ),
)

DOCUMENT = DocumentWords(
    crowds=words("zurufe zwischenrufe gegenrufe rufe mehrere stimmen publikum alle"),
    portfolios=stems(
        """
        finanzen innern inneres auswärtigen amt justiz verteidigung verkehr umwelt gesundheit arbeit soziales
        wirtschaft bildung forschung landwirtschaft ernährung familie rates ausschusses bundestages
        """
    ),
    summaries=phrases("zusammenfassung"),
    from_hall=phrases("aus dem saal; aus dem plenum"),
    captions=stems("foto bild"),
    events=stems(
        """
        gespräch pressekonferenz regierungspressekonferenz rede ansprache erklärung regierungserklärung
        sitzung debatte anhörung protokoll plenarprotokoll begegnung treffen bericht mitschrift
        pressestatement
        """
    ),
    speeches=stems("rede ansprache regierungserklärung grußwort festrede"),
    institutions=stems(
        """
        ministerium bundesregierung bundeskanzleramt presseamt bundespräsidialamt auswärtiges botschaft
        bundestag
        """
    ),
    release=stems("pressemitteilung es_gilt_das_gesprochene_wort"),
    navigation=stems("offizielle_seite offizielle_webseite teilen"),
    upkeep=stems("aktualis zuletzt_geändert nächste_sitzung"),
    date_keys=stems("datum veröffentlicht erschienen"),
    published=stems("veröffentlicht erschienen"),
    recorded=stems("aufgezeichnet aufgenommen gehalten_am"),
    place_keys=stems("ort"),
    title_keys=stems("titel"),
    sites=stems("schloss kanzleramt saal gebäude universität flughafen haus"),
    directions=stems(
        """
        beifall heiterkeit lachen zuruf zurufe unruhe widerspruch glocke pause musik lebhafter anhaltender
        """
    ),
    direction_links=stems("und der die das des"),
    abbreviations=stems("hr fr abg vors stv nr dipl mag sv rer habil"),
    closings=phrases(
        """
        pressekontakt; rückfragen an; übersetzt aus; anmerkung der redaktion; herausgegeben von; schreibe
        einen kommentar; kommentar schreiben; äußerungen unserer gesprächspartner; quelle:; quellen:;
        schluss der sitzung; ende der sitzung; die sitzung wurde geschlossen
        """
    ),
    credits=phrases(
        """
        das interview führte; das interview führten; interview führte; das gespräch führte;
        das gespräch führten; die fragen stellte; die fragen stellten; interview geführt von;
        das interview wurde geführt; aufgezeichnet von; übersetzt von; übersetzung von; aus
        dem englischen von
        """
    ),
    read_also=phrases(
        """
        lesen sie auch; lesen sie mehr; mehr zum thema; siehe auch; auch interessant; anzeige
        """
    ),
    votes=phrases(
        """
        dafür; dagegen; enthaltungen; enthaltung; ja-stimmen; nein-stimmen; dafür stimmten; dagegen
        stimmten; abgegebene stimmen; davon
        """
    ),
    attendance=phrases(
        """
        anwesend; anwesende; teilnehmer; teilnehmende; teilnehmer:innen; sprecher; sprecherinnen und
        sprecher; gäste; gast; entschuldigt; tagesordnung; themen; thema
        """
    ),
    greetings=phrases(
        """
        guten tag; guten morgen; guten abend; meine damen und herren; sehr geehrte; liebe; vielen
        dank; danke; herzlich willkommen; meine sehr verehrten
        """
    ),
    translated=stems("übersetz dolmetsch"),
    unseen=phrases("aus dem off"),
    numbered_voices=words("sprecher sprecherin teilnehmer stimme"),
    continued=words("fortsetzung"),
    asking=words("frage zusatzfrage nachfrage zwischenfrage zusatz"),
    examinations=stems("vernehmung befragung"),
    calls=words("zuruf zurufe zwischenruf zwischenrufe"),
    terms=stems("wahlperiode legislaturperiode gesetzgebungsperiode"),
    presided=stems("vorsitz: unter_dem_vorsitz den_vorsitz"),
    assemblies=stems("landtag bundesrat nationalrat"),
    minuted=phrases(
        """
        beschluss; beschlüsse; beschlussfassung; abstimmung; ergebnis; antrag; diskussion;
        aussprache; nächste schritte; empfehlung; maßnahme; maßnahmen; fazit
        """
    ),
    chair_taken=stems("übernimmt_den_vorsitz übernimmt_das_präsidium"),
    rights=stems("alle_rechte_vorbehalten"),
    rites=phrases("eröffnung; eröffnung der sitzung; tagesordnung"),
)
