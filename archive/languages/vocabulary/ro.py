"""Romanian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            președinte președintele președintei președinta președintă președinții vicepreședinte
            vicepreședintele vicepreședinta premier premierul vicepremier vicepremierul viceprim-ministru
            viceprim-ministrul prim-ministru prim-ministrul prim-ministrului prim prim-vicepreședinte
            ministru ministrul ministrului ministra ministră miniștri secretar secretarul secretară
            secretara stat subsecretar cancelar cancelarul cancelară rege regele regină regina principe
            principele prinț prințesă împărat papa papă patriarh patriarhul mitropolit arhiepiscop
            episcop cardinal părinte director directorul directoare directoarea general generală
            guvernator guvernatorul prefect prefectul primar primarul primăriță primărița viceprimar
            ambasador ambasadorul ambasadoare ambasadoarea consul consulul atașat însărcinat purtător
            purtătorul purtătoare purtătoarea cuvânt consilier consilierul consilieră consiliera șef
            șeful șefă șefa lider liderul lidera comisar comisarul comisară reprezentant reprezentantul
            reprezentantă reprezentanta trimis trimisul special delegat deputat deputatul deputată
            deputata deputați senator senatorul senatoare senatoarea parlamentar europarlamentar raportor
            chestor judecător judecătoarea procuror procurorul procuror-general avocat avocatul avocata
            poporului notar ombudsman coordonator generalul colonel colonelul maior căpitan locotenent
            amiral mareșal comandant rector rectorul decan profesor profesorul profesoară doctor doctorul
            medic istoric economist economista politolog expert experta analist cercetător scriitor
            scriitoare jurnalist jurnalista ziarist ziaristă corespondent corespondentă redactor editor
            moderator moderatoare prezentator prezentatoare realizator realizatoare fondator antreprenor
            fermier muncitor inginer student studentă elev elevă profesori fost fostul fosta interimar
            adjunct adjunctă membru membră membri candidat candidată translator martor martorul inculpat
            inculpatul grefier grefierul
            """
        ),
        state_offices=words(
            """
            președinte președintele președinta premier premierul prim-ministru prim-ministrul cancelar
            cancelarul rege regele regina împărat papa patriarhul guvernator guvernatorul primar primarul
            purtător ministru ministrul prefectul
            """
        ),
        honorifics=words(
            """
            dl dna d-na d-l dlui dnei d-ra dnul domnul domnului domnule doamna doamnei doamnă domnișoara
            domnii doamnele dr prof acad ing av conf lect gen col lt-col mr cpt lt exc excelența pr
            părintele ips ps
            """
        ),
        function_words=words(
            """
            eu mă mine îmi mi tu te tine îți îl ea ei noi ne nouă voi vă vouă ele le lor dumneavoastră
            dumneata dânsul dânsa dânșii își se sine meu mea mei mele tău ta nostru noastră noștri noastre
            vostru voastră său sa săi acest această aceasta acesta acestea aceștia aceste acel aceea acela
            acelea asta ăsta cine ce care cărui când unde cum cât deci fiindcă dacă dar însă iar sau ori
            ci nici că să astfel atunci totuși deși sunt ești este e suntem sunteți era erau fi fie va vor
            vom voiam am are avem aveți au avea aveam avut pot poate putem puteți trebuie vreau vrea vrem
            doresc fac face facem nu mai foarte mult multă mulți multe puțin tot toată toți toate ceva
            cineva nimic nimeni niciodată mereu întotdeauna încă deja doar numai aici acolo azi astăzi
            ieri mâine acum apoi alt altă alți același fiecare cred știu știm spun spune spus zis zice
            întrebat răspuns adăugat declarat afirmat subliniat precizat
            """
        ),
        openings=words(
            """
            doamnelor domnilor doamnă domnule stimați stimate stimată dragi dragă onorați onorat distinși
            colegi colege prieteni prietene concetățeni cetățeni excelențe mulțumesc bună bine atenție
            notă exemplu rezumat concluzie concluzii introducere corectură erată precizare avertisment
            primul prima doilea doua treilea treia întâi rând sfârșit final ultimul ultima apoi întrebare
            răspuns tel telefon fax e-mail email contact adresă site link linkuri temă teme subiect
            subiecte data loc ora sursă surse foto fotografie video distribuie etichete punct puncte
            articol capitol secțiune parte tabel figură număr anexă obiectiv amendament ordine
            """
        ),
        furniture=phrases(
            """
            contact; contacte; contact presă; biroul de presă; biroul de comunicare; telefon; tel; fax;
            mobil; e-mail; email; adresa; adresă; site; site web; link; linkuri; linkuri utile; tema;
            temă; subiect; subiecte; secțiune; categorie; categorii; data; data publicării; publicat;
            publicat la; publicat în; actualizat; actualizat la; ultima actualizare; ora; loc; locul;
            locația; unde; când; distribuie; distribuiți; etichete; taguri; cuvinte cheie; foto;
            fotografie; imagine; video; audio; sursa; sursă; surse; editor; redactor; redacția; autor; de;
            transcriere; stenograma; stenogramă; vezi și; citește și; citește mai mult; mai mult; mai
            multe informații; pentru informații suplimentare; articole similare; documente; descarcă;
            anexă; anexe; notă; note; traducere; limba; ordinea de zi; ședința; participanți; prezenți;
            număr; nr; comunicat; comunicat de presă; tipărește; abonează-te; urmărește-ne; durata;
            pagina; sumar; cuprins
            """
        ),
        links=words("de al a ai ale cu pentru și din la în pe lui cel cea"),
        ministries=words(
            """
            finanțe finanțelor economie economiei muncii sănătății educației culturii justiției externe
            externelor interne internelor apărării afacerilor agriculturii transporturilor energiei mediului
            dezvoltării guvernului consiliului republicii statului senatului camerei comisiei parlamentului
            """
        ),
        articles=words("domnul doamna dl dna un o mai mulți unii câțiva"),
        particles=words("de la von van di da del al el bin ben ibn"),
        questions=words(
            """
            întrebare întrebarea întrebări î jurnalist jurnalistă jurnaliști ziarist ziaristă reporter
            reporteră corespondent presă presa
            """
        ),
        answers=words("răspuns răspunsul răspunsuri r intervievat intervievată intervievatul"),
        remarks=words(
            """
            moderator moderatoare moderatorul moderatoarea prezentator prezentatoare realizator
            realizatoare crainic invitat invitată invitați participant participantă participanți
            ascultător public publicul sală sala voce voci din vociferări rumoare aplauze necunoscut
            necunoscută neidentificat neinteligibil bărbat femeie băiat fată vorbitor vorbitoare orator
            delegat student studentă elev asistent operator narator toți comentariu intervenție replică
            exclamație interpret traducător traducătoare translator interpretă translatoare traducere
            sală
            """
        ),
        interpreters=words(
            """
            interpret interpretă translator translatoare traducător traducătoare traducere
            """
        ),
        media=words(
            """
            ziar cotidian agenție televiziune tv radio post canal revistă săptămânal presă media portal
            """
        ),
        negations=words("nu niciodată nimeni nimic nicăieri niciun nicio nici fără ne- in-"),
        adversatives=words("dar însă ci totuși deși exceptând"),
        numbers=words(
            """
            zero=0 unu=1 doi=2 trei=3 patru=4 cinci=5 șase=6 șapte=7 opt=8 nouă=9 zece=10 una=1 două=2
            douăzeci=20 treizeci=30 sută=100 sute=100 mie=1000 mii=1000 milion=1000000 milioane=1000000
            miliard=1000000000 miliarde=1000000000
            """
        ),
        agencies=words(
            """
            agerpres mediafax reuters afp ap tvr antena digi24 protv hotnews realitatea ipn moldpres tass
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    abbreviations=stems("acad conf cpt dlui dnei dnul"),
    crowds=words("voci toți vociferări"),
    from_hall=phrases("din sală; din bănci; voce din sală; voci din sală"),
    events=stems("interviu conferinț discurs declarați întâlnir ședinț dezbater stenogram alocuți"),
    institutions=stems("ministerul guvernul administrația"),
    date_keys=stems("publicat"),
    place_keys=stems("locul"),
    title_keys=stems("titlu"),
    sites=stems("palat"),
    directions=stems("aplauze rumoare râsete"),
    credits=phrases("interviu realizat de; a consemnat; interviul a fost realizat de; traducere de"),
    read_also=phrases("citește și; citeşte şi; citeste si; citește mai mult; vezi și"),
    votes=phrases("pentru; împotrivă; abțineri"),
    attendance=phrases("prezenți; participanți; participă; invitați; invitat; membri; ordinea de zi"),
    greetings=phrases(
        """
        bună ziua; bună dimineața; bună seara; doamnelor și domnilor; stimați; dragi; mulțumesc
        """
    ),
    portfolios=stems(
        """
        justiți finanțe apărări internelor externelor sănătăți educați culturi economie agricultur camerei
        senatului comisiei guvernului republicii
        """
    ),
    translated=stems("tradus traduc traducer interpret"),
    numbered_voices=words("vorbitor participant"),
    asking=words("întrebare"),
    terms=stems("legislatura"),
    presided=stems("lucrările_au_fost lucrările_ședinței_au_fost ședința_a_fost_condusă"),
    assemblies=stems("camera_deputaților senatul"),
    rites=phrases("ordinea de zi; deschiderea ședinței"),
)
