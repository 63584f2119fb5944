"""Italian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            presidente presidentessa presidenti presidenza vicepresidente vicepresidenti vice copresidente
            ex-presidente premier vicepremier primo prima ministro ministra ministri viceministro
            viceministra cancelliere cancelliera re regina principe principessa imperatore papa pontefice
            cardinale patriarca arcivescovo vescovo monsignor don padre rabbino segretario segretaria
            segretari sottosegretario sottosegretaria sottosegretari direttore direttrice direttori
            generale governatore governatrice sindaco sindaca assessore assessora assessori prefetto
            prefetta questore ambasciatore ambasciatrice console addetto incaricato portavoce consigliere
            consigliera consiglieri capo capogruppo comandante leader dirigente commissario commissaria
            alto alta rappresentante rappresentanti inviato inviata speciale delegato delegata deputato
            deputata deputati senatore senatrice senatori onorevole onorevoli parlamentare eurodeputato
            eurodeputata europarlamentare relatore relatrice giudice magistrato procuratore procuratrice
            avvocato avvocata avvocatessa notaio garante difensore coordinatore coordinatrice colonnello
            capitano tenente ammiraglio maresciallo maggiore sergente brigadiere rettore rettrice preside
            professore professoressa dottore dottoressa medico storico storica economista politologo
            politologa esperto esperta analista ricercatore ricercatrice scrittore scrittrice giornalista
            giornalisti corrispondente cronista redattore redattrice editorialista conduttore conduttrice
            presentatore presentatrice moderatore moderatrice fondatore fondatrice imprenditore
            imprenditrice agricoltore operaio operaia ingegnere ingegnera studente studentessa alunno
            maestro maestra sindacalista aggiunto vicario supplente emerito onorario candidato candidata
            membro membri componente osservatore negoziatore ad amministratore teste testimone imputato
            imputata perito pubblico
            """
        ),
        state_offices=words(
            """
            presidente presidentessa premier ministro ministra cancelliere cancelliera re regina
            imperatore papa pontefice patriarca governatore governatrice sindaco sindaca portavoce
            segretario sottosegretario questore
            """
        ),
        honorifics=words(
            """
            sig sig.ra sigg sigra signor signore signora signori signorina dott dott.ssa dr dr.ssa drssa
            prof prof.ssa profssa avv ing arch on onn sen gen col cap ten amm mons don fra suor padre s.e
            eccellenza cav comm geom rag
            """
        ),
        function_words=words(
            """
            io mi me tu ti te lui lei egli ella esso noi ci voi vi loro si mio mia miei mie tuo tua suo
            sua suoi sue nostro nostra nostri nostre vostro vostra questo questa questi queste ciò quello
            quella quelli quelle quel chi che cosa quale quali quando dove come quanto perché poiché se ma
            però anche oppure né dunque quindi allora così pure infatti inoltre mentre tuttavia ebbene
            sono sei è siamo siete ero era erano fu furono stato stata stati essere sarà saranno sarebbe
            sia siano ho hai ha abbiamo avete hanno aveva avevano avrà avrebbe abbia può posso possiamo
            possono potrebbe deve devo dobbiamo devono dovrebbe voglio vuole vogliamo vogliono vorrei vado
            va andiamo vanno fare fa facciamo fanno fatto non sì no già molto molta molti molte più meno
            tanto poco tutto tutta tutti tutte qualcosa qualcuno niente nulla nessuno mai sempre ancora
            qui qua lì là oggi ieri domani adesso ora poi dopo altro altra altri stesso stessa ogni credo
            so sa sappiamo penso dice dico disse dissero detto dire diceva rispose risponde chiese chiede
            aggiunge afferma spiega c'è cioè
            """
        ),
        openings=words(
            """
            signore signori signora signor cari care caro cara gentili egregi stimati onorevoli colleghi
            colleghe collega amici amiche compagni compagne concittadini cittadini cittadine connazionali
            eccellenze fratelli sorelle grazie buongiorno buonasera benvenuti attenzione nota esempio
            riassunto sintesi conclusione conclusioni introduzione correzione errata avvertenza avviso
            primo secondo terzo quarto quinto innanzitutto anzitutto infine finalmente ultimo ultima bene
            insomma domanda risposta tel telefono fax posta email contatto contatti indirizzo sito link
            tema temi argomento oggetto data luogo ora fonte fonti foto fotografia video condividi tag
            punto punti articolo capitolo sezione parte titolo allegato tabella figura numero obiettivo
            emendamento comma ordine
            """
        ),
        furniture=phrases(
            """
            contatto; contatti; contatti stampa; ufficio stampa; per informazioni; tel; telefono; fax;
            cellulare; posta elettronica; email; e-mail; pec; indirizzo; sito; sito web; link;
            collegamenti; tema; temi; argomento; argomenti; oggetto; sezione; categoria; categorie; data;
            data di pubblicazione; pubblicato; pubblicato il; aggiornato; aggiornato il; ultimo
            aggiornamento; ultima modifica; ora; luogo; dove; quando; condividi; condividi su; tag; parole
            chiave; foto; immagine; crediti; video; audio; ascolta; guarda; fonte; fonti; redazione;
            redattore; autore; autrice; di; a cura di; trascrizione; resoconto; resoconto stenografico;
            vedi anche; leggi anche; leggi tutto; per saperne di più; maggiori informazioni; per ulteriori
            informazioni; articoli correlati; documenti; documento; scarica; allegato; allegati; nota;
            note; traduzione; lingua; ordine del giorno; seduta; seduta n; riunione; presidenza; presenti;
            partecipanti; riferimento; numero; comunicato; comunicato stampa; stampa; iscriviti; seguici;
            durata; pagina; sommario; indice
            """
        ),
        links=words(
            """
            di del dello della dell' dei degli delle da dal dalla e ed o a ad al allo alla ai agli alle in
            nel nella nei con per su sul sulla tra fra contro
            """
        ),
        ministries=words(
            """
            finanze economia tesoro bilancio lavoro salute sanità istruzione università cultura sport
            giustizia interno interni difesa esteri affari rapporti agricoltura pesca industria commercio
            turismo energia trasporti infrastrutture lavori ricerca innovazione pari opportunità famiglia
            ambiente transizione sviluppo politiche governo consiglio repubblica stato senato camera
            parlamento commissione corte banca comune regione pubblica pubblici pubblico economico sociali
            nazionale generale
            """
        ),
        articles=words(
            """
            il lo la i gli le l' l un uno una signor signora alcuni alcune vari varie diversi diverse molti
            molte
            """
        ),
        particles=words(
            """
            di del dello della dell' dei degli delle de da dal dalla dalle d' lo la li le von van der san
            santa al bin ibn ben
            """
        ),
        questions=words(
            """
            domanda domande d giornalista giornalisti cronista intervistatore intervistatrice
            interlocutore interlocutrice corrispondente reporter inviato stampa
            """
        ),
        answers=words("risposta risposte r intervistato intervistata"),
        remarks=words(
            """
            moderatore moderatrice conduttore conduttrice presentatore presentatrice annunciatore
            annunciatrice speaker ospite ospiti partecipante partecipanti ascoltatore ascoltatrice
            spettatore pubblico platea sala aula voce voci varie vari ignoto ignota sconosciuto
            sconosciuta incomprensibile uomo donna ragazzo ragazza oratore oratrice interprete traduttore
            traduttrice intervento interventi interruzione interruzioni commenti commento applausi
            proteste esclamazione folla studente studentessa operatore narratore narratrice tutti deputato
            senatore delegato coro fuoricampo interpreti traduzione
            """
        ),
        interpreters=words("interprete interpreti traduttore traduttrice traduzione"),
        media=words(
            """
            giornale quotidiano agenzia televisione tv radio canale emittente rete rivista settimanale
            stampa testata media tg notiziario
            """
        ),
        negations=words(
            """
            non no mai niente nulla nessuno nessun nessuna né senza neanche nemmeno in- im- ir- dis- non-
            """
        ),
        adversatives=words("ma però tuttavia eccetto salvo sebbene bensì"),
        numbers=words(
            """
            zero=0 uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 una=1 undici=11
            dodici=12 venti=20 trenta=30 quaranta=40 cinquanta=50 cento=100 mille=1000 mila=1000
            milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000
            """
        ),
        agencies=words(
            """
            ansa adnkronos agi reuters afp ap askanews lapresse rai mediaset la7 sky tg1 tg2 tg3 tg5
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    crowds=words("voci vari varie tutti coro pubblico commenti più"),
    summaries=phrases("sommario; riassunto"),
    from_hall=phrases("dai banchi"),
    captions=stems("foto"),
    events=stems(
        """
        intervista conferenza discorso dichiarazion intervento riunione seduta dibattito audizione incontro
        resoconto
        """
    ),
    speeches=stems("discorso messaggio allocuzione intervento"),
    institutions=stems("ministero presidenza governo ambasciata"),
    release=stems("comunicato_stampa"),
    navigation=stems("sito_ufficiale condividi"),
    upkeep=stems("aggiorna prossima_seduta prossima_riunione"),
    date_keys=stems("data pubblicato"),
    published=stems("pubblicat"),
    recorded=stems("registrat pronunciat"),
    place_keys=stems("luogo"),
    title_keys=stems("titolo"),
    sites=stems("palazzo villa sala"),
    directions=stems("applausi risate ilarità commenti proteste brusio pausa musica"),
    direction_links=stems("e i la"),
    abbreviations=stems("no amm avv dott geom onn sigra"),
    closings=phrases(
        """
        contatti stampa; tradotto da; nota della redazione; fonte:; fonti:; lascia un commento; le opinioni
        espresse
        """
    ),
    credits=phrases(
        """
        intervista a cura di; intervista di; a cura di; intervista raccolta da; tradotto da;
        traduzione di
        """
    ),
    read_also=phrases("leggi anche; leggi pure; vedi anche; per approfondire; pubblicità"),
    votes=phrases(
        """
        favorevoli; contrari; astenuti; voti favorevoli; voti contrari; hanno votato sì; hanno
        votato no
        """
    ),
    attendance=phrases(
        """
        membri; presenti; sono presenti; partecipanti; ospiti; ospite; assenti; ordine del giorno
        """
    ),
    greetings=phrases(
        """
        buongiorno; buonasera; buon pomeriggio; signore e signori; grazie; cari; benvenuti;
        gentili; onorevoli colleghi; signor presidente
        """
    ),
    translated=stems("tradott traduz interpret"),
    unseen=phrases("fuori campo; voce fuori campo; fuori onda"),
    numbered_voices=words("parlante interlocutore oratore voce"),
    continued=words("segue"),
    asking=words("domanda"),
    examinations=stems("esame controesame interrogat"),
    terms=stems("legislatura"),
    presided=stems("presidenza_del presidenza_della presidenza_dell presiede presidenza:"),
    assemblies=stems("consiglio assemblea camera_dei"),
    minuted=phrases(
        """
        decisione; decisioni; votazione; voto; delibera; azione; azioni; mozione; esito;
        discussione; prossimi passi; conclusione
        """
    ),
    chair_taken=stems("assume_la_presidenza"),
    rights=stems("tutti_i_diritti_riservati"),
    rites=phrases("sull'ordine dei lavori; sul processo verbale; inno nazionale"),
)
