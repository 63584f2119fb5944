"""Latvian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        prezidents prezidenta prezidente viceprezidents valsts premjers premjerministrs premjerministre
        ministru ministrs ministra ministre ministri ārlietu aizsardzības finanšu iekšlietu tieslietu
        kanclers kanclere federālais karalis karaliene ķeizars princis princese pāvests kardināls
        patriarhs arhibīskaps bīskaps metropolīts priekšsēdētājs priekšsēdētāja priekšsēdētājas
        priekšsēdis vicepriekšsēdētājs biedrs biedre vietnieks vietniece sēdes vadītājs vadītāja sekretārs
        sekretāre ģenerālsekretārs ģenerālsekretāre parlamentārais direktors direktore ģenerāldirektors
        gubernators mērs mēre vēstnieks vēstniece konsuls pārstāvis pārstāve īpašais sūtnis runasvīrs
        preses padomnieks padomniece palīgs šefs līderis līdere frakcijas komisijas komisārs komisāre
        deputāts deputāte deputāti eiroparlamentārietis senators loceklis locekle referents tiesnesis
        tiesnese prokurors prokurore ģenerālprokurors advokāts notārs tiesībsargs ombuds koordinators
        ģenerālis pulkvedis pulkvežleitnants majors kapteinis leitnants admirālis komandieris rektors
        rektore dekāns profesors profesore docents doktors ārsts vēsturnieks ekonomists analītiķis
        eksperts zinātnieks rakstnieks žurnālists žurnāliste korespondents redaktors redaktore moderators
        moderatore uzņēmējs inženieris students studente skolēns skolotājs bijušais bijusī pirmais pirmā
        tulks
        """
    ),
    state_offices=words(
        """
        prezidents prezidente premjers premjerministrs premjerministre kanclers kanclere karalis karaliene
        pāvests patriarhs priekšsēdētājs priekšsēdētāja gubernators mērs ģenerālsekretārs ministrs
        ministre vadītājs
        """
    ),
    honorifics=words(
        """
        kungs kundze kungi kundzes jaunkundze dr prof doc ģen plkv godātais godātā cienījamais cienījamā
        ekselence majestāte
        """
    ),
    function_words=words(
        """
        es mani man manis tu tevi tev viņš viņu viņam viņa viņai mēs mūs mums jūs jums viņi viņas viņiem
        mans mana mūsu jūsu savs sava savu šis šī šo šie šīs tas tā to tie tās tāds tāda šāds pats paši
        kas ko kam kurš kura kuri kuru kāds kāda kad kur kāpēc kādēļ kā jo tāpēc tādēļ tātad ka ja vai bet
        taču tomēr nevis tad tik arī gan lai kaut esmu esi ir esam esat bija biju bijām bijis būt būs būšu
        būsim būtu nav neesmu nē jā var varu varam varētu vajag jābūt gribu grib gribam vēlos vienmēr
        nekad tikai ļoti daudz vairāk maz viss visi neviens nekas tagad šodien vakar rīt šeit te tur jau
        vēl atkal saku saka teica sacīja jautāja jautā atbildēja piebilda uzsvēra norādīja domāju zinu
        redzu protams varbūt tieši cits citi katrs
        """
    ),
    openings=words(
        """
        godātie godātais godātā cienījamie cienījamais cienījamā dārgie dāmas kungi kolēģi draugi
        līdzpilsoņi pilsoņi paldies labdien labrīt uzmanību piezīme piemērs piemēram kopsavilkums
        secinājums secinājumi ievads labojums pirmkārt otrkārt treškārt ceturtkārt pirmais otrais trešais
        beidzot visbeidzot turklāt jautājums atbilde tālr tālrunis fakss e-pasts kontakti kontakts adrese
        saite saites temats tēma tēmas datums vieta laiks avots avoti foto attēls video dalīties birkas
        punkts pants nodaļa daļa tabula numurs pielikums mērķis
        """
    ),
    furniture=phrases(
        """
        kontakti; kontaktinformācija; papildu informācija; preses kontakti; tālrunis; tālr; telefons;
        fakss; mobilais; e-pasts; email; e-mail; adrese; mājaslapa; tīmekļvietne; saite; saites; tēma;
        tēmas; temats; kategorija; rubrika; datums; publicēts; publicēšanas datums; atjaunots;
        atjaunināts; laiks; vieta; norises vieta; kur; kad; dalīties; dalies; birkas; atslēgvārdi; foto;
        attēls; video; audio; avots; avoti; redaktors; redakcija; autors; stenogramma; atšifrējums; skatīt
        arī; lasi arī; lasīt vairāk; vairāk; plašāka informācija; saistītie; dokumenti; lejupielādēt;
        pielikums; pielikumi; piezīme; tulkojums; valoda; darba kārtība; sēde; dalībnieki; numurs;
        paziņojums presei; drukāt; abonēt; ilgums; lapa; saturs
        """
    ),
    links=words("un par pie"),
    articles=words("kungs kundze"),
    particles=words("fon von van de la di da del al el bin ben"),
    questions=words(
        """
        jautājums jautājumi j žurnālists žurnāliste žurnālisti korespondents reportieris intervētājs
        mediji
        """
    ),
    answers=words("atbilde atbildes intervējamais intervējamā"),
    remarks=words(
        """
        vadītājs vadītāja moderators moderatore diktors viesis viesi dalībnieks dalībniece dalībnieki
        klausītājs skatītājs publika zāle zālē balss balsis starpsauciens starpsaucieni nezināms nezināma
        neidentificēts nesadzirdams vīrietis sieviete zēns meitene runātājs delegāts students skolēns
        palīgs operators stāstnieks visi komentārs replika tulks tulkotājs tulki tulkojums
        """
    ),
    interpreters=words("tulks tulki tulkotājs tulkojums"),
    media=words(
        """
        avīze laikraksts aģentūra televīzija tv radio kanāls stacija žurnāls nedēļraksts prese mediji
        portāls
        """
    ),
    negations=words("ne nav nekad neviens neviena nekas neko nekur nedz bez nebija nebūs ne-"),
    adversatives=words("bet tomēr izņemot lai taču kaut"),
    numbers=words(
        """
        nulle=0 viens=1 divi=2 trīs=3 četri=4 pieci=5 seši=6 septiņi=7 astoņi=8 deviņi=9 desmit=10 viena=1
        divas=2 divdesmit=20 trīsdesmit=30 simts=100 simt=100 tūkstotis=1000 tūkstoši=1000 miljons=1000000
        miljoni=1000000 miljards=1000000000 miljardi=1000000000
        """
    ),
    agencies=words("leta ltv lsm bns reuters afp ap delfi diena"),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("plkv ģen"),
    crowds=words("balsis visi starpsaucieni vairāki"),
    from_hall=phrases("no zāles; starpsauciens"),
    events=stems("intervija preses_konferenc runa sēde tikšanās"),
    place_keys=stems("vieta"),
    directions=stems("plojiskas"),
    credits=phrases("intervēja; sarunājās; tulkoja"),
    read_also=phrases("lasi arī; lasiet arī; skatīt arī"),
    attendance=phrases("piedalās; klātesošie; viesi; darba kārtība"),
    portfolios=stems(
        """
        aizsardzības ārlietu iekšlietu finanšu tieslietu veselības izglītības saeimas republikas
        """
    ),
    asking=words("jautājums"),
    terms=stems("sasaukum"),
    presided=stems("sēdi_vada sēdes_vada"),
    rites=phrases("darba kārtība"),
)
