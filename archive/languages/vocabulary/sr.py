"""Serbian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        председник председница председника премијер премијерка премијера потпредседник потпредседница
        министар министарка министра канцелар канцеларка краљ краљица принц председавајући председавајућа
        заменик заменица шеф шефица руководилац гувернер гувернерка градоначелник градоначелница
        амбасадор амбасадорка секретар секретарка државни генерални генерална портпарол портпаролка
        директор директорка командант начелник генерал пуковник мајор капетан поручник адмирал патријарх
        митрополит епископ владика папа кардинал ректор професор професорка академик доктор лекар учитељ
        научник студент студенткиња историчар економиста аналитичар новинар новинарка новинари дописник
        уредник уредница водитељ водитељка модератор повереник омбудсман представник представница
        саветник саветница помоћник помоћница посланик посланица посланици народни сенатор судија тужилац
        члан чланица координатор лидер бивши бивша први прва специјални изасланик аташе конзул преводилац
        в.д predsednik predsednica predsednika predsjednik predsjednica premijer premijerka premijera
        potpredsednik potpredsednica ministar ministarka ministra kancelar kancelarka kralj kraljica
        princ predsedavajući predsedavajuća zamenik zamenica šef šefica rukovodilac guverner guvernerka
        gradonačelnik gradonačelnica ambasador ambasadorka sekretar sekretarka državni generalni
        generalna portparol portparolka direktor direktorka komandant načelnik general pukovnik major
        kapetan poručnik admiral patrijarh mitropolit episkop vladika papa kardinal rektor profesor
        profesorka akademik doktor lekar učitelj naučnik student studentkinja istoričar ekonomista
        analitičar novinar novinarka novinari dopisnik urednik urednica voditelj voditeljka moderator
        poverenik ombudsman predstavnik predstavnica savetnik savetnica pomoćnik pomoćnica poslanik
        poslanica poslanici narodni senator sudija tužilac član članica koordinator lider bivši bivša
        prvi prva specijalni izaslanik ataše konzul prevodilac v.d сведок окривљени бранилац вештак
        """
    ),
    state_offices=words(
        """
        председник председница премијер премијерка канцелар краљ краљица папа патријарх председавајући
        председавајућа гувернер портпарол predsednik predsednica predsjednik premijer premijerka kancelar
        kralj kraljica papa patrijarh predsedavajući predsedavajuća guverner portparol
        """
    ),
    honorifics=words(
        """
        г г-дин г-ђа г-ђица господин госпођа госпођица господа др проф мр акад инж ген отац g g-din g-đa
        gđa gđica gospodin gospođa gospođica gospoda dr prof mr akad inž gen otac
        """
    ),
    function_words=words(
        """
        ја мене мени ти тебе он она оно ми нас нама ви вас вама они њега њему њу њој њих њима мој моја
        моје моји наш наша наше наши ваш ваша ваше ваши свој своја овај ова ово ови тај та то онај такав
        таква такви овде ту тамо ево ко шта који која које када где зашто зато тако ако или али међутим ли
        сам си је смо сте су био била било били биће ћу ћемо ћете нисам није нису има имам имамо немам
        нема не већ још врло само чак такође сада данас јуче сутра треба може могу можемо хоћу желим кажем
        каже кажу рекао рекла рекли питао питала одговорио мислим знам сматрам изјавио додао опет увек
        никада затим онда управо наравно јер иако ja mene meni tebe on ona ono mi nas nama vi vas vama oni
        njega njemu nju njoj njih njima moj moja moje moji naš naša naše naši vaš vaša vaše vaši svoj
        svoja ovaj ova ovo ovi taj onaj takav takva ovde tamo evo ko šta koji koja koje kada gde zašto
        zato tako ako ili ali međutim sam je smo ste su bio bila bilo bili biće ću ćemo ćete nisam nije
        nisu ima imam imamo nemam nema ne već još vrlo samo čak takođe sada danas juče sutra treba može
        mogu možemo hoću želim kažem kaže kažu rekao rekla rekli pitao pitala odgovorio mislim znam
        smatram izjavio dodao opet uvek nikada zatim onda upravo naravno jer iako
        """
    ),
    openings=words(
        """
        поштовани поштована драги драге даме господо колеге пријатељи грађани хвала пажња напомена
        закључак закључци прво друго треће четврто коначно например тема датум место извор фото видео тел
        телефон факс имејл контакт адреса сајт линк питање одговор циљ тачка члан глава део број табела
        poštovani poštovana dragi drage dame gospodo kolege prijatelji građani hvala pažnja napomena
        zaključak zaključci prvo drugo treće četvrto konačno naprimer tema datum mesto izvor foto video
        tel telefon faks imejl kontakt adresa sajt link pitanje odgovor cilj tačka glava deo broj tabela
        """
    ),
    furniture=phrases(
        """
        контакт; телефон; тел; факс; имејл; е-пошта; адреса; сајт; линк; тема; теме; датум; датум објаве;
        објављено; ажурирано; време; место; подели; тагови; кључне речи; фото; фотографија; видео; аудио;
        извор; уредник; аутор; стенограм; транскрипт; прочитајте још; види још; повезано; више
        информација; напомена; превод; документи; преузми; дневни ред; седница; учесници; kontakt;
        telefon; tel; faks; imejl; e-pošta; e-mail; email; adresa; sajt; link; tema; teme; datum; datum
        objave; objavljeno; ažurirano; vreme; mesto; podeli; tagovi; ključne reči; foto; fotografija;
        video; audio; izvor; urednik; autor; stenogram; transkript; pročitajte još; vidi još; povezano;
        više informacija; napomena; prevod; dokumenti; preuzmi; dnevni red; sednica; učesnici
        """
    ),
    links=words("и за о у на од по са s i za o u na od po sa"),
    particles=words(
        """
        фон ван де ди да дел ал ел бин бен ибн fon von van de di da del al el bin ben ibn la
        """
    ),
    questions=words(
        """
        питање питања новинар новинарка новинари дописник репортер медији pitanje pitanja p novinar
        novinarka novinari dopisnik reporter mediji п
        """
    ),
    answers=words(
        "одговор одговори odgovor odgovori саговорник саговорница испитаник sagovornik sagovornica ispitanik"
    ),
    remarks=words(
        """
        реплика реплике глас гласови водитељ водитељка модератор спикер гост гошћа гости учесник учесница
        учесници слушалац гледалац публика сала из непознат непозната неразумљиво мушкарац жена говорник
        делегат студент помоћник оператер сви коментар добацивање председавајући replika replike glas
        glasovi voditelj voditeljka moderator spiker gost gošća gosti učesnik učesnica učesnici slušalac
        gledalac publika sala nepoznat nepoznata nerazumljivo muškarac žena govornik delegat student
        pomoćnik operater svi komentar dobacivanje predsedavajući преводилац преводитељка преводилачки
        превод prevodilac prevoditeljka prevod
        """
    ),
    interpreters=words("преводилац преводитељка преводилачки превод prevodilac prevoditeljka prevod"),
    media=words(
        """
        новине лист агенција телевизија тв радио часопис канал недељник портал novine list agencija
        televizija tv radio časopis kanal nedeljnik portal
        """
    ),
    negations=words(
        """
        не ни није нису нема никада никад нико никога ништа нигде никакав без нити ne ni nije nisu nema nikada
        nikad niko nikoga ništa nigde nikakav bez niti не- ne-
        """
    ),
    adversatives=words("али међутим осим иако већ ali međutim osim iako već"),
    numbers=words(
        """
        нула=0 један=1 два=2 три=3 четири=4 пет=5 шест=6 седам=7 осам=8 девет=9 десет=10 једна=1 две=2
        двадесет=20 тридесет=30 сто=100 хиљада=1000 хиљаде=1000 милион=1000000 милиона=1000000
        милијарда=1000000000 jedan=1 dva=2 tri=3 četiri=4 pet=5 šest=6 sedam=7 osam=8 devet=9 deset=10
        dvadeset=20 sto=100 hiljada=1000 milion=1000000 miliona=1000000 milijarda=1000000000
        """
    ),
    agencies=words(
        """
        тањуг бета фонет ртс танјуг tanjug beta fonet rts n1 b92 pink rojters ројтерс srna rtrs
        """
    ),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("akad inž инж"),
    crowds=words("гласови сви glasovi svi"),
    from_hall=phrases("из сале; са места; iz sale; sa mesta"),
    events=stems(
        "записник zapisnik stenogra стеногра састанак седниц заседањ конференциј говор изјав"
        " intervju konferencij govor izjav sastanak sednic zasedanj zasjedanj"
    ),
    institutions=stems("ministarstv vlada министерств"),
    date_keys=stems("датум објављено objavljeno datum"),
    published=stems("objav објав"),
    place_keys=stems("мјесто место mesto mjesto"),
    title_keys=stems("наслов naslov"),
    sites=stems("palata dvorac"),
    directions=stems("аплауз смех жагор"),
    credits=phrases(
        """
        razgovarao; razgovarala; razgovor vodio; razgovor vodila; разговарао; разговарала;
        разговор водио; разговор водила
        """
    ),
    read_also=phrases("pročitajte i; pročitajte još; прочитајте и; прочитајте још"),
    attendance=phrases("prisutni; učesnici; gosti; dnevni red; присутни; учесници; гости; дневни ред"),
    greetings=phrases(
        """
        dobar dan; dobro jutro; poštovani; hvala; dame i gospodo; добар дан; поштовани; хвала;
        даме и господо
        """
    ),
    portfolios=stems(
        """
        odbrane unutrašnjih spoljnih poslova finansij pravde zdravlja prosvete kulture privrede skupštine
        vlade republike одбране унутрашњих спољних послова финансија правде здравља просвете скупштине
        владе републике
        """
    ),
    translated=stems("превод превед prevod preved"),
    numbered_voices=words("говорник govornik"),
    asking=words("питање pitanje"),
    terms=stems("сазив saziv"),
    presided=stems("председава седницу_води sednicu_vodi predsedava"),
    rites=phrases("дневни ред; dnevni red"),
)
