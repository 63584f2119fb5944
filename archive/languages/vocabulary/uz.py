"""Uzbek: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        prezident prezidenti prezidentning vitse-prezident bosh vazir vaziri vazirlik vazirlar mahkamasi
        birinchi vitse-premyer kansler kansleri qirol qirolicha podshoh shahzoda amir sulton papa patriarx
        muftiy rais raisi raisa raislik spiker spikeri oʻrinbosar o'rinbosari oʻrinbosari o'rinbosar
        rahbar rahbari boshliq boshligʻi boshlig'i hokim hokimi gubernator elchi elchisi konsul davlat
        kotib kotibi kotiba matbuot direktor direktori vakil vakili maslahatchi maslahatchisi yordamchi
        yordamchisi deputat deputati deputatlar senator senatori aʼzo aʼzosi a'zo a'zosi sudya prokuror
        prokurori advokat ombudsman komissar general polkovnik mayor kapitan leytenant admiral qoʻmondon
        qo'mondon rektor rektori professor akademik doktor shifokor oʻqituvchi o'qituvchi olim talaba
        tarixchi iqtisodchi ekspert tahlilchi jurnalist muxbir muxbiri muharrir muharriri boshlovchi
        moderator koordinator yetakchi sobiq tarjimon tashqi ishlar президент президенти бош вазир вазири
        вазирлар биринчи канцлер қирол қиролича раис раиси раиса спикер ўринбосар ўринбосари раҳбар
        раҳбари бошлиқ бошлиғи ҳоким ҳокими элчи элчиси котиб котиби давлат вакил вакили маслаҳатчи
        маслаҳатчиси депутат сенатор аъзо аъзоси прокурор прокурори генерал ректор профессор академик
        журналист мухбир бошловчи таржимон
        """
    ),
    state_offices=words(
        """
        prezident prezidenti kansler qirol qirolicha papa patriarx rais raisi spiker gubernator президент
        президенти канцлер қирол раис раиси спикер
        """
    ),
    honorifics=words(
        """
        janob janoblari xonim xonimlar janoblar hurmatli dr prof akad gen domla жаноб жаноблари хоним
        хонимлар ҳурматли д-р проф акад
        """
    ),
    function_words=words(
        """
        men meni menga mening sen siz sizni sizga sizning biz bizni bizga bizning u uni unga uning ular
        ularni ularga ularning oʻz o'z oʻzi o'zi bu shu oʻsha o'sha bunday shunday bunda mana kim nima
        qanday qaysi qachon qayerda nega shuning agar yoki lekin ammo biroq ham emas edi boʻldi bo'ldi
        bo'lib boʻlib bor yoʻq yo'q hali juda eng faqat hatto hozir bugun kecha ertaga kerak zarur mumkin
        deb dedi deydi deyman aytdi aytadi aytish so'radi soʻradi javob oʻylayman o'ylayman bilaman
        bilamiz yana har doim hech keyin kabi haqida albatta chunki мен мени менга менинг сиз сизни сизга
        биз бизни бизга бизнинг у уни унга унинг улар бу шу ўша бундай шундай ким нима қандай қайси қачон
        қаерда нега агар ёки лекин аммо бироқ ҳам эмас эди бўлди бўлиб бор йўқ жуда фақат ҳозир бугун кеча
        эртага керак мумкин деб деди айтди сўради яна албатта чунки
        """
    ),
    openings=words(
        """
        hurmatli aziz muhtaram xonimlar janoblar hamkasblar doʻstlar do'stlar vatandoshlar rahmat diqqat
        eslatma izoh misol masalan xulosa birinchi ikkinchi uchinchi birinchidan ikkinchidan uchinchidan
        nihoyat savol javob mavzu sana joy manba surat foto video tel telefon faks pochta aloqa manzil
        sayt havola modda bob boʻlim bo'lim qism jadval raqam ilova maqsad ҳурматли азиз хонимлар жаноблар
        дўстлар раҳмат диққат эслатма изоҳ масалан хулоса биринчи иккинчи учинчи биринчидан иккинчидан
        савол жавоб мавзу сана манба
        """
    ),
    furniture=phrases(
        """
        aloqa; bogʻlanish; bog'lanish; matbuot xizmati; telefon; tel; faks; pochta; elektron pochta;
        e-mail; email; manzil; sayt; havola; havolalar; mavzu; mavzular; rukn; turkum; sana; eʼlon
        qilindi; e'lon qilindi; yangilandi; vaqt; joy; oʻtkazish joyi; ulashish; teglar; kalit soʻzlar;
        foto; surat; video; audio; manba; manbalar; muharrir; muallif; stenogramma; shuningdek oʻqing;
        batafsil; qoʻshimcha maʼlumot; izoh; tarjima; hujjatlar; yuklab olish; kun tartibi; majlis;
        ishtirokchilar; алоқа; телефон; манзил; сайт; мавзу; сана; вақт; жой; манба; муаллиф; муҳаррир;
        фото; видео
        """
    ),
    links=words("va bilan uchun boʻyicha bo'yicha ва билан учун бўйича"),
    particles=words("oʻgʻli o'g'li qizi ugli ibn bin al ўғли қизи ибн аль"),
    questions=words(
        """
        savol savollar s jurnalist jurnalistlar muxbir muxbirlar beruvchi савол саволлар журналист мухбир
        """
    ),
    answers=words("javob javoblar j жавоб жавоблар"),
    remarks=words(
        """
        boshlovchi moderator diktor ovoz ovozlar mehmon mehmonlar ishtirokchi ishtirokchilar tinglovchi
        tomoshabin zal zaldan nomaʼlum noma'lum erkak ayol notiq maʼruzachi vakil talaba yordamchi operator
        hamma luqma tarjimon бошловчи овоз меҳмон иштирокчи зал номаълум таржимон tarjimonlar tarjima
        joyidan
        """
    ),
    interpreters=words("tarjimon tarjimonlar tarjima таржимон"),
    media=words(
        """
        gazeta gazetasi agentlik agentligi televideniye telekanal tv radio radiosi jurnal jurnali nashr
        portal газета агентлик телеканал радио журнал
        """
    ),
    negations=words("emas yoʻq yo'q hech hechqachon hechkim hechnarsa bo'lmaydi эмас йўқ ҳеч"),
    adversatives=words("lekin ammo biroq аммо лекин бироқ"),
    numbers=words(
        """
        nol=0 bir=1 ikki=2 uch=3 to'rt=4 besh=5 olti=6 yetti=7 sakkiz=8 to'qqiz=9 o'n=10 yigirma=20 o'ttiz=30
        qirq=40 ellik=50 yuz=100 ming=1000 million=1000000 milliard=1000000000
        """
    ),
    agencies=words("oʻza uza o'za dunyo kun.uz gazeta.uz tass reyter ўза"),
)

DOCUMENT = DocumentWords(
    numbered_voices=words("notiq ishtirokchi"),
    crowds=words("ovozlar hamma"),
    from_hall=phrases("zaldan; joyidan"),
    events=stems("suhbat yig‘ilish stenogramma"),
)
