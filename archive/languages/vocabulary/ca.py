"""Catalan: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            president presidenta presidents vicepresident vicepresidenta vicepresidents expresident
            expresidenta primer primera ministre ministra ministres exministre conseller consellera
            consellers conseller-delegat canceller cancellera rei reina príncep princesa papa cardenal
            patriarca arquebisbe bisbe mossèn abat secretari secretària secretaris sotssecretari
            subsecretari director directora general generals governador governadora alcalde alcaldessa
            alcaldes tinent tinenta regidor regidora síndic síndica greuges ambaixador ambaixadora cònsol
            portaveu portaveus assessor assessora cap capitana comandant líder dirigent comissari
            comissària comissionat comissionada alt alta representant representants enviat enviada delegat
            delegada diputat diputada diputats diputades senador senadora senadors parlamentari
            eurodiputat eurodiputada ponent relator relatora jutge jutgessa magistrat magistrada fiscal
            advocat advocada notari lletrat lletrada defensor defensora coordinador coordinadora coronel
            capità almirall mariscal major sergent intendent rector rectora degà degana professor
            professora doctor doctora metge metgessa historiador historiadora economista politòleg
            politòloga expert experta analista investigador investigadora escriptor escriptora periodista
            corresponsal reporter redactor redactora editor editora columnista conductor presentador
            presentadora moderador moderadora locutor locutora fundador fundadora empresari empresària
            pagès pagesa obrer enginyer enginyera estudiant alumne alumna mestre mestra sindicalista
            adjunt adjunta interí interina suplent candidat candidata membre membres vocal batlle
            batllessa cap-de-govern
            """
        ),
        state_offices=words(
            """
            president presidenta ministre ministra canceller cancellera rei reina papa patriarca
            governador alcalde alcaldessa síndic síndica portaveu conseller consellera vicepresident
            vicepresidenta
            """
        ),
        honorifics=words(
            """
            sr sra srs sres srta senyor senyora senyors senyores senyoreta don donya en na dr dra drs prof
            profa mn mons mh hble honorable il·lm il·lma excm excma molt gral cap pare
            """
        ),
        function_words=words(
            """
            jo me mi em tu te ti et vostè vostès ell ella nosaltres ens ells elles es se li ho hi meu meva
            teu seu seva nostre nostra nostres vostre vostra seus seves aquest aquesta això aquests
            aquestes aquell aquella allò aqueix qui que què qual quan on com quant perquè doncs si sinó
            però encara ni llavors així també tampoc després mentre tanmateix soc sóc ets és som sou són
            era eren va vam vaig fou estat ser serà seran seria sigui estic està estem estan he has ha hem
            heu han havia hi-ha hagi tinc té tenim teniu tenen pot puc podem poden podria cal vull vol
            volem volen fer fa fem fan no sí ja molta més menys tan tant poc tot tota tots totes alguna
            alguns res ningú mai sempre aquí allà avui ahir demà ara abans altre altra altres mateix cada
            crec sé sap sabem penso diu dic digué diuen dit dir respon preguntà afegeix afirma assenyala
            explica n'hi l'he s'ha m'ha
            """
        ),
        qualifiers=words(
            """
            primer primera segon segona tercer tercera quart
            quarta cinquè cinquena municipal provincial
            """
        ),
        openings=words(
            """
            senyores senyors senyor senyora senyories benvolguts benvolgudes benvolgut estimats estimades
            companys companyes company companya col·legues amics amigues conciutadans ciutadans ciutadanes
            gràcies bon bona bones benvinguts atenció nota exemple resum conclusió conclusions introducció
            correcció advertència avís primer segon tercer quart cinquè primerament finalment últim última
            bé pregunta resposta tel telèfon fax correu email contacte adreça lloc enllaç enllaços tema
            temes assumpte data hora font fonts foto fotos fotografia vídeo compartir etiquetes punt punts
            article capítol secció part títol annex taula quadre figura número objectiu esmena ordre
            """
        ),
        furniture=phrases(
            """
            contacte; contactes; contacte de premsa; oficina de premsa; premsa; tel; telèfon; telèfons;
            fax; mòbil; correu; correu electrònic; a/e; adreça electrònica; email; e-mail; adreça; lloc
            web; pàgina web; web; enllaç; enllaços; enllaços relacionats; tema; temes; assumpte; secció;
            categoria; categories; data; data de publicació; publicat; publicat el; actualitzat; darrera
            actualització; hora; lloc; on; quan; compartir; comparteix; etiquetes; paraules clau; foto;
            fotos; fotografia; imatge; vídeo; àudio; font; fonts; editor; redacció; autor; autora; per;
            transcripció; vegeu també; llegiu també; llegir més; més informació; per a més informació;
            relacionats; documents; document; descarregar; descarrega; adjunts; fitxers; annex; annexos;
            nota; notes; traducció; idioma; ordre del dia; sessió; sessió núm; reunió; presidència;
            assistents; presents; participants; referència; número; núm; tram; comunicat; nota de premsa;
            imprimir; subscriu-te; segueix-nos; durada; pàgina; sumari
            """
        ),
        links=words(
            """
            de del dels d' la les el els l' i o en a al als per pel pels amb sobre contra entre
            """
        ),
        ministries=words(
            """
            hisenda economia finances treball ocupació salut educació cultura esports justícia interior
            defensa exteriors afers relacions acció agricultura pesca ramaderia alimentació indústria comerç
            turisme energia transports transport obres habitatge recerca universitats innovació igualtat
            feminismes consum territori governació govern presidència república estat senat congrés cambra
            parlament comissió tribunal banc pública públiques públics social socials empresa coneixement
            drets política polítiques digital nacional general internacional
            """
        ),
        articles=words("el la els les l' l lo un una en na senyor senyora"),
        particles=words("de del dels d' la les el els i de-la von van der sant santa al bin ibn ben"),
        questions=words(
            """
            pregunta preguntes p periodista periodistes reporter entrevistador entrevistadora interlocutor
            interlocutora corresponsal premsa
            """
        ),
        answers=words("resposta respostes r entrevistat entrevistada"),
        remarks=words(
            """
            moderador moderadora conductor conductora presentador presentadora locutor locutora convidat
            convidada convidats participant participants assistent assistents oient públic audiència sala
            veu veus diversos desconegut desconeguda inaudible home dona nen nena orador oradora intèrpret
            traductor traductora intervenció intervencions interrupció rumors protestes remor aplaudiments
            exclamacions exclamació estudiant alumne operador narrador narradora tots diputat diputada
            senador delegat comentari intèrprets traducció
            """
        ),
        interpreters=words("intèrpret intèrprets traductor traductora traducció"),
        media=words(
            """
            diari periòdic agència televisió tv ràdio canal cadena revista setmanari premsa emissora mitjà
            mitjans notícies
            """
        ),
        negations=words("no mai res ningú cap ni sense tampoc pas in- im- des-"),
        adversatives=words("però sinó malgrat excepte llevat tanmateix"),
        numbers=words(
            """
            zero=0 un=1 dos=2 tres=3 quatre=4 cinc=5 sis=6 set=7 vuit=8 nou=9 deu=10 una=1 dues=2 vint=20
            trenta=30 quaranta=40 cinquanta=50 cent=100 mil=1000 milió=1000000 milions=1000000
            """
        ),
        agencies=words("acn efe reuters afp ap europapress tv3 tve rne rac1 ara vilaweb catràdio"),
    )
)

DOCUMENT = DocumentWords(
    abbreviations=stems("excm gral hble profa srta"),
    from_hall=phrases("des dels escons"),
    crowds=words("diversos diverses veus tots públic"),
    summaries=phrases("sumari; resum"),
    events=stems("compareixença ple_del roda_de_premsa sessió diari_de_sessions"),
    speeches=stems("discurs"),
    institutions=stems("generalitat"),
    upkeep=stems("actualitz"),
    date_keys=stems("publicat"),
    title_keys=stems("títol"),
    sites=stems("sala palau"),
    directions=stems("aplaudiments rialles remor rumors protestes pausa silenci veus"),
    direction_links=stems("i de del la"),
    credits=phrases("entrevista feta per; entrevista realitzada per; entrevista de; traduït per"),
    read_also=phrases("llegiu també; vegeu també; publicitat"),
    votes=phrases("vots a favor; vots en contra; abstencions"),
    attendance=phrases("membres; presents; assistents; participants; convidats; ordre del dia"),
    greetings=phrases(
        """
        bon dia; bona tarda; bones; moltes gràcies; gràcies; senyores i senyors; benvinguts
        """
    ),
    translated=stems("tradu"),
    numbered_voices=words("orador parlant"),
    continued=words("continuació"),
    asking=words("pregunta"),
    calls=words("veus"),
    terms=stems("legislatura període_de_sessions"),
    presided=stems("presidència_de presidència_del"),
    assemblies=stems("consell assemblea"),
    rites=phrases("ordre del dia"),
)
