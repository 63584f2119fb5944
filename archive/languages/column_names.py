"""Usual names of columns, elements and fields that hold a part of a transcript, the surest group first.

In the languages of parliaments, small letters; what is compared is folded (`plain_column`). Pure.
"""

COLUMN_NAMES: dict[str, tuple[str, ...]] = {
    "speaker": (
        "speaker name|author name|user name|sender name|participant name|attributed to|attribution"
        "|creator name|user profile real name|profile real name"
        "|author nickname|author display name|author global name"
        "|name of speaker|speaker full name|speaker display name|talker name|name of the speaker",
        "speaker|speakers|redner|rednerin|sprecher|sprecherin|orateur|orador|oradora|oratore|talker"
        "|talare|taler|spreker|puhuja|mowca|recnik|mluvci|felszolalo|konusmaci|konusan|спикер|оратор"
        "|говорящий|выступающий|докладчик|промовець|доповідач|спікер|发言人|發言人|说话人|讲者|講者|話者|発言者|발언자|화자"
        "|المتحدث|المتكلم|گوینده|govornik|govorec|vorbitor|beszelo|kalbetojas|runatajs|koneleja"
        "|ομιλητης|orador nome|pembicara|penutur|intervenant|locuteur|locutor|hablante|interviniente"
        "|interlocutor|speaker label|speaker tag|talking|kalbantysis|изказващ се|говорник|говорител"
        "|зборувач|выступивший|промовист|דובר|הדובר|वक्ता|বক্তা|გამომსვლელი|სპიკერი|ելույթ ունեցող"
        "|զեկուցող|diễn giả|người phát biểu|ผู้พูด|ผู้อภิปราย|ræðumaður|vystupujúci|vystupujici"
        "|hizlari|falante|natiq|сөйлеуші|folësi|msemaji|wer|выступил|участник|учасник|participante"
        "|intervinent|intervenante|interveniente|spreekster|wortmelder|caller|utterer|cele jmeno"
        "|jmeno recnika|govornica|பேச்சாளர்|مقرر|الخطيب|سخنران",
        "person|who|voice|member|mp|mp name|politician|deputy|participant|from|by|character|candidate"
        "|diputado|diputada|depute|abgeordneter|abgeordnete|senator|person name|member name|panelist|actor"
        "|interlocutors|delegate|participant|contributor|attendee|representative|concejal|concejala|regidor"
        "|regidora|vereador|vereadora|deputado|deputada|deputat|zastupnik|zastupnica|poslanik|poslanec"
        "|poslankyne|posel|kansanedustaja|valtuutettu|raadslid|ledamot|representant|kepviselo|deputatas"
        "|deputats|saadik|депутат|депутатка|заступник|посланик|βουλευτης|milletvekili|anggota"
        "|đại biểu|დეპუტატი|պատգամավոր|пратеник|ahli|委員|議員|议员|의원|عضو|العضو|نماینده|חבר כנסת|सदस्य",
        "name|full name|display name|nev|ime i prezime|nombre|nome|nom|naam|navn|namn|nombre completo"
        "|nombre y apellidos|имя|фио|имя и фамилия|ім я|姓名|名前|氏名|이름|성명|الاسم|اسم|isim|ad soyad",
        "author|autor|autora|auteur|autore|forfatter|user|username|speaker id|spk|spkr|president"
        "|country or speaker|speaker old name|speaker raw|raw speaker|original speaker",
    ),
    "first name": (
        "first name|first|given name|given|forename|vorname|voornaam|prenom|fornavn|fornamn|imie|jmeno|meno"
        "|ime|etunimi|keresztnev|vardas|vards|eesnimi|prenume|speaker first name|nombres|имя|име|ім я"
        "|όνομα",
    ),
    "last name": (
        "last name|last|family name|family|surname|nachname|achternaam|nom de famille|apellido|apellidos"
        "|cognome|efternavn|efternamn|etternavn|nazwisko|prijmeni|priezvisko|prezime|priimek|sukunimi"
        "|vezeteknev|csaladnev|pavarde|uzvards|perekonnanimi|sobrenome|apelido|soyad|soyadi"
        "|speaker last name|фамилия|фамилно име|презиме|прізвище|επώνυμο",
    ),
    "role": (
        "speaker role|speaker title|speaker position|speaker office|roles role title|role title|job title",
        "role|office|position|post|function|fonction|funktion|cargo|rolle|amt|qualite|occupation"
        "|capacity|должность|посада|rola|ruolo|carica|funcion|gorev|unvan|职务|職務|職稱|職称|役職|肩書|직책|직위|المنصب"
        "|الصفة|designation|roll|pareigos|pozicija|funkcja|funkcia|funkce|funkcija|tisztseg|functie"
        "|длъжност|позиција|asema|amats|amet|titteli|jabatan|chuc vu|ตำแหน่ง|पद|תפקיד|سمت|ιδιότητα"
        "|лауазымы|лауазым|vəzifə|পদ",
    ),
    "text": (
        "text|speech|utterance|transcript|transcription|transkript|transkripcija"
        "|zapis|content|speech text|speech content|texte"
        "|texto|testo|redetext|rede|tekst|metin|текст|речь|выступление|реплика|виступ|промова|发言内容"
        "|發言內容|发言|發言|内容|內容|文本|本文|発言|発言内容|발언|발언내용|내용|النص|الكلام|متن|anforandetext|wypowiedz|tresc"
        "|konusma|konusma metni|tekst govora|govor|transcricao|transcricao do discurso|projev|prejav"
        "|felszolalas|beszed|szoveg|puheenvuoro|puhe|teksti|innlegg|kone|kalba|tekstas|runa|teksts"
        "|ομιλια|κειμενο|изказване|излагане|изложение|исказување|говор|stenogram|стенограма"
        "|стенограмма|prepis|przemowienie|isi|pidato|भाषण|वक्तव्य|পাঠ্য|טקסט|נאום|נוסח|ტექსტი|სიტყვა"
        "|ելույթ|տեքստ|nội dung|ข้อความ|คำพูด|ræðutexti|utterance text|turn text|full text|fulltext"
        "|text content|sentences text|text blocks text|paragraphs text|punctuated word|lines"
        "|verbatim|original|original text|szoveg|ræða|дискусија|mətn|বক্তব্য|hotuba|fjala"
        "|wortlaut|wortmeldung|redebeitrag|äußerung|beitrag|выступления|content encoded|encoded",
        "html|dialogue|dialog|line|sentence|message|statement|quote|body|paragraph|paragraphs|words|inhalt"
        "|contenido|contenu|contenuto|conteudo|intervention|intervencion|discurso|discours|discorso"
        "|replik|utt|said|say|turn|comment|caption|remarks|contribution|paragraphe|display|anforande"
        "|tale|interventie|teks|высказывание|слова|texto de la intervencion|sentences|utterances"
        "|interventia|intervenció|ucapan|ujaran|fala"
        "|sozler",
        "absatze|absaetze|absatz|parrafos|paragrafos|alineas|odstavce|akapity|kappaleet|abzatsy|абзацы"
        "|value|elements value|response|answer|question|word",
    ),
    "date": (
        "date|datum|fecha|data|дата|tarih|dato|день|日期|日付|날짜|일자|التاريخ|تاریخ|meeting date"
        "|debate date|sitting date|speech date|event date|session date|air date|date of speech"
        "|sitzung datum|broadcast date|start date|dok datum|data hora inicio|data sesji|data seduta"
        "|paivamaara|date seance|pvm|tanggal|ημερομηνια|date time|datetime|debate day|nap|kuupaev"
        "|datums|dagsetning|recorded date|დღე|თარიღი|ամսաթիվ|תאריך|दिनांक|तारीख|তারিখ|ngày|วันที่"
        "|күні|tarix",
        "day|jour|dia|tag|timestamp|published at|published|created at|date created|release date"
        "|start datetime",
        "year|annee|jahr|ano|год|рік|年",
    ),
    "title": (
        "meeting title|event title|debate title|session title|episode title|transcript title"
        "|speech title|dok titel|document title|title of debate|debate name|event name|meeting name"
        "|video title",
        "title|titel|titre|titulo|titolo|titlu|judul|otsikko|cim|τιτλος|headline|название|заголовок"
        "|назва|tytul|nazev|baslik|标题|標題|会议名称|タイトル|会議名|제목|회의명|العنوان|عنوان|naslov|naziv|pavadinimas"
        "|nosaukums|pealkiri|शीर्षक|כותרת|სათაური|վերնագիր|tiêu đề|ชื่อเรื่อง",
        "회의|会议|會議|会議|meeting|event|hearing|briefing|summit|debate|episode|conference|sitting|program|programme|sitzung|seance|sesion"
        "|заседание|засідання|plenary|sednica|sjednica|seja|zasedanje|posiedzenie|schuze|schodza"
        "|sedinta|posedis|sede|istung|istunto|ules|ulesnap|birlesim|rapat|sidang|seduta|sessao"
        "|reuniao|vergadering|kokous|седница|сједница|сессия|сесія"
        "|名称|名稱|명칭|conferencia|conference name|การประชุม|отырыс|seanca|bilkura|iclas"
        "|অধিবেশন|mesyuarat|persidangan|sessio|zasadnutie|الجلسة|جلسة|جلسه|phiên họp|kỳ họp"
        "|mote|møde|fundur|სხდომა|նիստ|ישיבה|συνεδρίαση|הישיבה|বৈঠক|बैठक",
    ),
    "heading": (
        "agenda item|agenda|agendaitem|main topic|topic|subject|section|heading|major heading"
        "|minor heading|section title|tagesordnungspunkt|thema|sujet|tema|asunto|punto|ordre du jour"
        "|议题|議題|安件|안건|тема|gundem",
    ),
    "place": (
        "place|location|venue|city|ort|lieu|lugar|luogo|место|місце|地点|場所|장소|المكان|yer|miejsce",
    ),
    "url": (
        "url|source url|link|uri|permalink|webpage|web|page url|transcript url|href|source link|video url",
    ),
    "language": (
        "language|lang|sprache|langue|idioma|lingua|язык|мова|语言|言語|언어|اللغة|dil|jezyk|language code",
    ),
    "time": (
        "start time|start|time|timecode|time code|timestamp|begin|begin time|starttime|start offset"
        "|offset|ts|text blocks start|start ms|start seconds|start sec|from time|sentences start"
        "|время|час|时间|時間|시간|heure|hora|uhrzeit|zeit",
    ),
    "order": (
        "order|line|line number|turn|turn number|turn id|sequence|seq|position|index|utterance order"
        "|speech order|speech number|speechnumber|utterance number|utterance index|turn index"
        "|sentence index|no|nr|number|row",
    ),
    "meeting": (
        "meeting id|debate id|session id|event id|conversation id|dialogue id|dialog id|transcript id"
        "|document id|doc id|video id|episode id|case id|sitting id|interview id|protocol id|file"
        "|filename|file name|call id",
        "conversation|session|protocol|document|meeting|transcript|case|interview",
    ),
    "person": (
        "speaker identifier|speaker id|creator id|person id|member id|mp id|politician id"
        "|speakerid|identifier|mnis id|parliamentarian id|author id|wikidata id|qid",
    ),
}
