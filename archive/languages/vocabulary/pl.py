"""Polish: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        prezydent prezydenta prezydentka wiceprezydent premier premiera premierka wicepremier prezes
        prezesa prezeska wiceprezes minister ministra ministry ministerka ministrowie wiceminister
        wiceministra podsekretarz sekretarz sekretarza sekretarka sekretarz-generalny stanu generalny
        generalna kanclerz kanclerza król królowa książę księżna księżniczka cesarz papież kardynał
        arcybiskup biskup patriarcha metropolita ksiądz rabin marszałek marszałka marszałkini
        wicemarszałek wicemarszałka wicemarszałkini poseł posła posłanka posłowie posłanki senator
        senatora senatorka senatorowie europoseł europosłanka sprawozdawca sprawozdawczyni przewodniczący
        przewodniczącego przewodnicząca wiceprzewodniczący wiceprzewodnicząca zastępca zastępczyni
        zastępcy kierownik kierowniczka szef szefa szefowa dyrektor dyrektora dyrektorka rzecznik
        rzecznika rzeczniczka prasowy prasowa praw obywatelskich pełnomocnik pełnomocniczka
        przedstawiciel przedstawiciela przedstawicielka ambasador ambasadora ambasadorka konsul attaché
        komisarz komisarka wysłannik wojewoda starosta burmistrz burmistrzyni wójt radny radna doradca
        doradczyni asystent asystentka członek członkini prokurator sędzia sędzina adwokat radca
        notariusz generał gen pułkownik podpułkownik major kapitan porucznik admirał dowódca komendant
        inspektor rektor rektorka dziekan profesor profesorka doktor docent lekarz lekarka historyk
        historyczka ekonomista ekonomistka analityk ekspert ekspertka naukowiec badacz pisarz pisarka
        dziennikarz dziennikarka korespondent korespondentka redaktor redaktorka publicysta publicystka
        prowadzący prowadząca prezenter prezenterka moderator moderatorka nauczyciel nauczycielka student
        studentka uczeń uczennica przedsiębiorca rolnik robotnik inżynier założyciel założycielka
        koordynator koordynatorka lider liderka były była pierwszy pierwsza dama p.o obowiązki delegat
        delegatka tłumacz gubernator wicekanclerz min świadek oskarżony oskarżona obrońca oskarżyciel
        biegły biegła protokolant
        """
    ),
    state_offices=words(
        """
        prezydent prezydentka premier premierka kanclerz król królowa cesarz papież patriarcha marszałek
        marszałkini przewodniczący przewodnicząca prezes prezeska rzecznik rzeczniczka wojewoda burmistrz
        gubernator sekretarz-generalny wicemarszałek
        """
    ),
    honorifics=words(
        """
        pan pana pani państwo panowie panie p pp dr prof hab mgr inż ks bp abp kard o s gen płk ppłk mjr
        kpt por adm red mec jego jej ekscelencja ekscelencjo wysoki wysoka śp
        """
    ),
    function_words=words(
        """
        panu państwu panią panom paniom oddaję udzielam otwieram zamykam
        ja mnie mi mną ty ciebie cię ci tobie on go jemu mu nim ona ją nią my nas nam nami wy was wam wami
        oni one ich im nimi się siebie sobie mój moja moje moi twój nasz nasza nasze nasi wasz wasza wasze
        swój swoja swoje ten ta to te tego tej tych tym tamten taki taka takie tacy tu tutaj tam oto kto
        kogo co czego który która które którzy których jaki jaka jakie kiedy gdzie skąd dokąd dlaczego
        czemu dlatego więc zatem tak że żeby aby jeśli jeżeli gdyby lub albo ale jednak natomiast zaś czy
        by był było byli jest są jestem jesteśmy będzie będą będę być nie ani już jeszcze bardzo tylko
        nawet także również też teraz dziś dzisiaj wczoraj jutro trzeba należy można chcę chciałbym
        chciałabym chce chcemy mogę może możemy mogą musi musimy muszą mam ma mamy mają mówię mówi mówią
        mówił powiedział powiedziała powiedzieli pyta zapytał zapytała odpowiedział odpowiedziała dodał
        dodała myślę wiem uważam sądzę podkreślił stwierdził znowu zawsze nigdy potem wtedy właśnie
        oczywiście bo ponieważ chociaż wszystko wszyscy każdy
        """
    ),
    openings=words(
        """
        szanowni szanowna szanowny drodzy drogi droga panie panowie państwo koledzy koleżanki przyjaciele
        rodacy obywatele wysoka wysoki izbo dziękuję dzień dobry witam uwaga uwagi przykład przykładowo
        podsumowanie wniosek wnioski wstęp sprostowanie korekta komunikat pierwsze drugie trzecie czwarte
        pierwszy drugi trzeci pierwsza druga wreszcie ostatecznie następnie ponadto krótko pytanie
        odpowiedź tel telefon faks e-mail email kontakt adres strona link linki temat tematy data miejsce
        czas godzina źródło źródła zdjęcie zdjęcia fot foto film wideo udostępnij tagi punkt artykuł art
        rozdział część tabela rysunek numer załącznik cel zadanie poprawka ustęp np tj
        """
    ),
    furniture=phrases(
        """
        kontakt; kontakt dla mediów; kontakt dla prasy; biuro prasowe; dla mediów; telefon; tel; faks;
        fax; e-mail; email; adres; strona; strona www; www; link; linki; temat; tematy; kategoria;
        kategorie; dział; data; data publikacji; opublikowano; opublikowany; data dodania; aktualizacja;
        ostatnia aktualizacja; ostatnia modyfikacja; godzina; czas; miejsce; gdzie; kiedy; udostępnij;
        podziel się; tagi; słowa kluczowe; zdjęcie; zdjęcia; fot; foto; film; wideo; audio; źródło;
        źródła; redakcja; redaktor; autor; autorka; autorzy; wytworzył; wprowadził; opublikował;
        stenogram; zapis; transkrypcja; zobacz także; zobacz też; czytaj także; czytaj też; czytaj więcej;
        więcej; więcej informacji; dodatkowe informacje; powiązane; dokumenty; pobierz; pliki do pobrania;
        załącznik; załączniki; uwaga; przypis; tłumaczenie; język; porządek dzienny; porządek obrad;
        posiedzenie; obecni; nieobecni; uczestnicy; na posiedzeniu przewodniczy; numer; sygnatura;
        komunikat prasowy; drukuj; drukuj stronę; subskrybuj; obserwuj nas; czas trwania; strona główna;
        metryczka
        """
    ),
    links=words("i oraz ds do spraw w we na z ze przy dla od po u a"),
    articles=words("pan pani kilku kilkoro wielu niektórzy"),
    particles=words("von van de di da del della al el bin ben ibn la le der z"),
    questions=words(
        """
        pytanie pytania p pyt dziennikarz dziennikarka dziennikarze reporter reporterka korespondent media
        prasa pytający pytająca
        """
    ),
    answers=words("odpowiedź odpowiedzi o odp rozmówca rozmówczyni respondent respondentka"),
    remarks=words(
        """
        moderator moderatorka prowadzący prowadząca prezenter prezenterka spiker lektor gość gościni
        goście uczestnik uczestniczka uczestnicy słuchacz słuchaczka widz widzowie publiczność sala głos
        głosy z sali nieznany nieznana niezidentyfikowany niezidentyfikowana nierozpoznany niesłyszalne
        mężczyzna kobieta chłopiec dziewczyna mówca mówczyni delegat student studentka poseł senator
        pracownik asystent operator narrator wszyscy komentarz replika okrzyk okrzyki oklaski dzwonek
        poruszenie przewodniczący tłumacz tłumaczka tłumacze tłumaczenie
        """
    ),
    interpreters=words("tłumacz tłumaczka tłumacze tłumaczenie"),
    media=words(
        """
        gazeta dziennik agencja telewizja tv radio stacja kanał czasopismo magazyn tygodnik prasa media
        portal
        """
    ),
    negations=words("nie nigdy nikt nikogo nic niczego nigdzie żaden żadna żadne ani bez nie-"),
    adversatives=words("ale jednak lecz chociaż oprócz natomiast"),
    numbers=words(
        """
        zero=0 jeden=1 dwa=2 trzy=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10 jedna=1
        dwie=2 dwóch=2 trzech=3 dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sto=100
        tysiąc=1000 tysiące=1000 tysięcy=1000 milion=1000000 milionów=1000000 miliard=1000000000
        miliardów=1000000000
        """
    ),
    agencies=words(
        """
        pap reuters afp ap tvp tvn tvn24 polsat rmf rmf24 tok iar wyborcza rzeczpospolita tass
        """
    ),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("abp inż kard kpt mgr mjr ppłk płk śp"),
    crowds=words("głosy wszyscy okrzyki kilku"),
    from_hall=phrases("głos z sali; głosy z sali; z sali; okrzyk z sali"),
    captions=stems("zdjęcie fot"),
    events=stems(
        """
        wywiad konferencj wystąpieni przemówieni oświadczeni spotkani rozmow posiedzeni debat stenogram
        sprawozdani obrady obradach obradami obradom przebieg_obrad
        """
    ),
    institutions=stems("ministerstw kancelari ambasad sejm senat"),
    release=stems("informacja_prasowa"),
    navigation=stems("udostępnij"),
    upkeep=stems("aktualiz zmieniono następne_posiedzenie"),
    recorded=stems("nagran wygłosz"),
    date_keys=stems("opublikowan publikac"),
    place_keys=stems("miejsce"),
    title_keys=stems("tytuł"),
    sites=stems("pałac zamek sala"),
    directions=stems("oklaski śmiech wesołość dzwonek poruszenie"),
    direction_links=stems("i"),
    credits=phrases(
        """
        rozmawiał; rozmawiała; rozmawiali; rozmawiały; rozmowę prowadził; rozmowę prowadziła;
        wywiad przeprowadził; wywiad przeprowadziła; tłumaczył; tłumaczyła; przełożył;
        przełożyła
        """
    ),
    read_also=phrases(
        """
        czytaj także; czytaj też; czytaj również; zobacz też; zobacz także; czytaj więcej;
        przeczytaj także; reklama
        """
    ),
    votes=phrases("za; przeciw; wstrzymało się; wstrzymali się; nie głosowało"),
    attendance=phrases("obecni; uczestnicy; goście; gość; członkowie; porządek obrad; porządek dzienny"),
    greetings=phrases(
        """
        dzień dobry; dobry wieczór; szanowni; panie i panowie; dziękuję; witam; drodzy; panie
        marszałku; wysoka izbo
        """
    ),
    portfolios=stems(
        """
        sprawiedliwo finans zdrowi gospodark obron narodow edukac kultur rolnictw energi klimat środowisk
        infrastruktur spraw wewnętrzn zagranicz skarb pracy cyfryzac nauki rozwoj funduszy komisji
        departament ministerst urzęd kancelari rady rzeczypospolitej państw sejmu senatu klubu
        """
    ),
    translated=stems("tłumacz"),
    unseen=phrases("spoza kadru; zza kadru"),
    numbered_voices=words("mówca uczestnik głos rozmówca"),
    continued=words("cd"),
    asking=words("pytanie"),
    terms=stems("kadencj"),
    presided=stems("przewodniczy przewodniczą obradom_przewodniczy"),
    assemblies=stems("sejm"),
    minuted=phrases(
        """
        decyzja; decyzje; głosowanie; wniosek; uchwała; wynik; dyskusja; ustalenia
        """
    ),
    rites=phrases("otwarcie posiedzenia; porządek dzienny"),
)
