"""Words of the lines at the top of a document, in the field's languages: weak evidence of what a line is.

Stems, lower case: a word that begins with one counts; in scripts without spaces, a line that holds one.
"""

import re


def _stems(text: str) -> re.Pattern[str]:
    spaced: list[str] = []
    unspaced: list[str] = []
    for stem in text.split():
        (unspaced if re.search("[\u3040-\u9fff\uac00-\ud7af]", stem) else spaced).append(
            re.escape(stem.replace("_", " "))
        )
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(spaced)})|{'|'.join(unspaced) or '(?!)'}", re.IGNORECASE)


# What a transcript is the record of: a title names it.
EVENTS = _stems(
    """
    interview conference briefing remarks statement speech address meeting talks transcript doorstop debate
    hearing session sitting proceedings conversation summit ceremony visit discussion lecture testimony
    forum dialogue availability gaggle toast greeting message opening inauguration minutes question answer
    consultation exchange panel townhall town_hall argument
    entretien conférence discours déclaration allocution point_de_presse réunion séance débat audition
    rencontre compte_rendu procès-verbal cérémonie intervention
    gespräch pressekonferenz regierungspressekonferenz rede ansprache erklärung regierungserklärung sitzung
    debatte anhörung protokoll plenarprotokoll begegnung treffen bericht mitschrift pressestatement
    entrevista conferencia discurso declaración declaraciones palabras reunión sesión comparecencia
    versión_estenográfica diario_de_sesiones encuentro mensaje rueda_de_prensa intervención coloquio
    conversatorio inauguración rolda_de_prensa compareixença ple_del roda_de_premsa sessió diari_de_sessions
    conferência coletiva declaração pronunciamento reunião sessão audiência encontro
    intervista conferenza discorso dichiarazion intervento riunione seduta dibattito audizione incontro
    resoconto
    интервью пресс-конференц конференц заявлени выступлени речь обращени встреч переговор заседани совещани
    брифинг стенограмм бесед ответы подход саммит церемони слово послани
    інтерв прес-конференц заява виступ промова звернення зустріч переговори засідання нарада брифінг інтэрв
    прэс-канферэнц сустрэч пасяджэнн
    wywiad konferencj wystąpieni przemówieni oświadczeni spotkani rozmow posiedzeni obrad debat stenogram
    sprawozdani
    rozhovor konferenc tlačová projev prejav prohlášení vyhlásenie setkání stretnuti jednání rokovani schůz
    schôdz zasedání zasadnuti stenozáznam beseda
    interjú sajtótájékoztató beszéd nyilatkozat találkozó ülés jegyzőkönyv beszélgetés
    interviu conferinț discurs declarați întâlnir ședinț dezbater stenogram alocuți
    интервю изказван изявлен среща разговор обръщени састанак седниц конференциј говор изјав
    intervju konferencij govor izjav sastanak sjednic sednic seja razgovor zapisnik
    röportaj söyleşi basın_toplantısı konuşma açıklama görüşme toplantı oturum birleşim tutanak mülakat
    müsahibə görüş iclas çıxış
    συνέντευξη ομιλία δήλωσ συνάντηση συνεδρίαση πρακτικά συζήτηση
    persconferentie toespraak verklaring ontmoeting vergadering debat gesprek handelingen verslag
    presskonferens pressemøde pressekonferanse anförande uttalande möte møde møte samtal protokoll referat
    haastattelu tiedotustilaisuus puhe lausunto kokous istunto pöytäkirja keskustelu
    intervjuu pressikonverents kõne istung stenogramm kohtumi intervija preses_konferenc runa sēde tikšanās
    spaudos_konferencij kalba posėd susitikim
    采访 訪問 访问 專訪 专访 来訪 來訪 会议 會議 记者会 記者會 发布会 讲话 講話 会谈 會談
    座谈 座談 對話 对话 致辞 致詞 发言 發言 實錄 实录 紀錄 记录 会見 演説 会議録 議事録 インタビュー 談話
    挨拶 発言 기자회견 회견 연설 회담 회의 인터뷰 담화 발언
    브리핑 간담회
    مقابلة حوار مؤتمر كلمة خطاب تصريح بيان لقاء جلسة محضر إحاطة مصاحبه گفتگو کنفرانس نشست سخنرانی بیانات
    دیدار بیانیه جلسه
    ראיון מסיבת_עיתונאים נאום הצהרה פגישה ישיבה דברי
    phỏng_vấn họp_báo phát_biểu cuộc_họp hội_nghị wawancara konferensi pidato pernyataan pertemuan rapat
    sidang साक्षात्कार भाषण बैठक सम्मेलन сұхбат баспасөз кездесу отырыс маек жолугушуу suhbat yig‘ilish
    """
)

# Who publishes: such a line alone is the name of a house, no title.
INSTITUTIONS = _stems(
    """
    house office ministry department secretariat bureau embassy government presidency press_service
    chancellery parliament senate newsroom agency archives mission consulate
    ministère présidence secrétariat ambassade gouvernement élysée sénat assemblée
    ministerium bundesregierung bundeskanzleramt presseamt bundespräsidialamt auswärtiges botschaft bundestag
    ministerio presidencia secretaría gobierno embajada casa_de congreso senado xunta generalitat
    ministero presidenza governo ambasciata ministério presidência secretaria governo embaixada planalto
    министерств администраци пресс-служб правительств посольств департамент управлени кремл
    міністерств офіс уряд мід міністэрств адміністрац
    ministerstw kancelari ambasad sejm senat ministerstv kancelář úřad vlád minisztérium kormány ministerul
    guvernul administrația ministarstv vlada ured министерств правителств
    bakanlığı cumhurbaşkanlığı başkanlığı başbakanlık büyükelçiliği nazirliyi
    υπουργείο προεδρία γραφείο κυβέρνηση ministerie kabinet rijksoverheid regeringskansliet kontor
    valtioneuvosto ministeriö
    外交部 總統府 总统府 國務院 国务院 新闻办 行政院 総理官邸 首相官邸 外務省 内閣 청와대 외교부 대통령실
    وزارة الرئاسة مكتب وزارت ریاست משרד לשכת bộ_ngoại_giao kementerian istana sekretariat министрлігі
    """
)

# Lines that a publisher puts on every sheet.
RELEASE = re.compile(
    r"for immediate release|for release|embargo|press release|news release|media release|e&oe|e&eo"
    r"|check against delivery|as delivered|as prepared|communiqué de presse|nota de prensa|comunicado"
    r"|pressemitteilung|es gilt das gesprochene wort|seul le prononcé|пресс-релиз|прес-реліз|нота для прессы"
    r"|informacja prasowa|tisková zpráva|basın bülteni|comunicato stampa|nota à imprensa|新聞稿|新闻稿"
    r"|報道発表|보도자료|بيان صحفي|release number|release type|transaction id"
    r"|unofficial transcript|rush transcript",
    re.IGNORECASE,
)

# What a page says for its own use.
NAVIGATION = re.compile(
    r"official (?:web\s?)?site|официальный сайт|офіційний (?:веб-?)?сайт|sitio oficial|site officiel"
    r"|sito ufficiale|offizielle (?:web)?seite|resmi (?:web|internet) sitesi|skip to|jump to"
    r"|go to (?:content|main)|toggle|font size|site colou?rs|view settings|search this|mobile version"
    r"|cookies?\b|javascript|subscribe"
    r"|newsletter|sign in|log in|share (?:this|on)|follow us|read more|print this|back to (?:top|list)"
    r"|advanced search|перейти к|версия для|поделиться|подписаться|compartir|partager|teilen|condividi"
    r"|paylaş|udostępnij|sdílet|все материалы сайта|creative commons|all rights reserved|privacy policy",
    re.IGNORECASE,
)

# Dates that are not the day of the event.
UPKEEP = re.compile(
    r"updated|modified|accessed|retrieved|copyright|©|last reviewed|printed on|archived|captured|expires"
    r"|обновл|изменен|оновлен|mis[e]? à jour|actualiz|actualitz|aktualis|zuletzt geändert|güncelle|aggiorna"
    r"|atualiza|更新|最終更新|수정|aktualiz|zmieniono|ενημέρωση|bijgewerkt|uppdatera|opdatere|تحديث",
    re.IGNORECASE,
)

DATE_KEYS = _stems(
    """
    date issued published publication release posted delivered recorded aired broadcast dated
    datum veröffentlicht erschienen publié publiée paru fecha publicado publicada fechado data pubblicato
    publicat дата опубликован размещен опубліковано дата opublikowan publikac zveřejněno zverejnené megjelent
    dátum publicat датум објављено objavljeno tarih yayın yayım ημερομηνία geplaatst gepubliceerd publicerad
    publiceret publisert julkaistu päivämäärä 日期 日付 発表 公開 发布 發布 時間
    날짜 일시 التاريخ تاريخ تاریخ תאריך ngày
    tanggal күні
    """
)
# Of these, the words that say when something was published.
PUBLISHED = re.compile(
    r"publi|issued|release|posted|veröffentlicht|erschienen|paru|опубл|размещ|zveřejn|zverejn|megjelent|objav|објав"
    r"|yayı|geplaatst|gepubl|julkaistu|δημοσι|公開|发布|發布",
    re.IGNORECASE,
)
PLACE_KEYS = _stems(
    """
    place location venue where ort lieu lugar luogo local место місце miejsce místo miesto helyszín locul
    място мјесто место mjesto mesto yer τόπος plaats plats sted paikka koht vieta 地点 地點
    場所 장소 المكان مكان מקום địa_điểm tempat орны
    """
)
TITLE_KEYS = _stems(
    """
    title headline titel titre título titolo títol название заголовок назва tytuł název názov cím titlu
    наслов naslov başlık τίτλος otsikko 标题 標題 件名 題名 제목 العنوان عنوان כותרת tiêu_đề judul
    """
)

# What the place of an event is called.
SITES = _stems(
    """
    room house palace hall hotel garden embassy airport building university square centre center castle
    kremlin capitol library school church base camp residence headquarters street avenue
    chamber auditorium theatre theater studio lawn portico aboard
    salle palais hôtel château élysée jardin université schloss kanzleramt saal gebäude universität flughafen
    haus palacio salón sala residencia casa plaza palau palazzo villa palácio salão
    кремл дворец зал резиденц дом отель площадь аэропорт здание палац зала
    pałac zamek sala hrad zámek palác sál palota terem palat palata dvorac saray köşk salon
    宮 館 官邸 室 廳 厅 大楼 大樓 宫 قصر قاعة کاخ μέγαρο αίθουσα
    """
)
