"""Turkish: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, turkic, words

VOCABULARY = turkic(
    Vocabulary(
        offices=words(
            """
            cumhurbaşkanı cumhurbaşkanlığı cumhurbaşkanımız yardımcısı başkan başkanı başkanlık başbakan
            başbakanı başbakanımız başbakanlık bakan bakanı bakanlar bakanlığı bakanımız bakanımızın
            devlet dışişleri içişleri maliye hazine savunma millî milli adalet sağlık eğitim müsteşar tarım
            orman ticaret sanayi ulaştırma enerji kültür turizm gençlik çevre şehircilik
            müsteşarı şansölye şansölyesi kral kralı kraliçe kraliçesi prens prensi prenses imparator
            emir emiri sultan sultanı şeyh papa patrik patriği başpiskopos piskopos kardinal hahambaşı
            müftü müftüsü imam genel genelkurmay sekreter sekreteri sekreterliği sözcü sözcüsü sözcülüğü
            grup vekil vekili vekilleri milletvekili milletvekilleri mebus senatör senatörü üye üyesi
            üyeleri divan kâtip katip kâtibi raportör komisyon komite konsey meclis tbmm vali valisi
            kaymakam kaymakamı belediye muhtar muhtarı büyükelçi büyükelçisi elçi elçisi konsolos
            konsolosu başkonsolos temsilci temsilcisi temsilcileri özel yüksek daimi ataşe danışman
            danışmanı başdanışman başdanışmanı müşavir müdür müdürü genelmüdür direktör direktörü şef
            şefi lider lideri komutan komutanı general orgeneral korgeneral tümgeneral tuğgeneral albay
            yarbay binbaşı yüzbaşı teğmen amiral oramiral mareşal hâkim hakim yargıç savcı savcısı
            başsavcı başsavcısı avukat noter ombudsman kamu başdenetçi başdenetçisi rektör rektörü dekan
            dekanı profesör doçent doktor hekim öğretmen öğrenci tarihçi ekonomist iktisatçı uzman uzmanı
            analist araştırmacı yazar yazarı gazeteci muhabir muhabiri editör editörü köşe sunucu
            moderatör kurucu kurucusu koordinatör koordinatörü ceo iş insanı işçi mühendis çiftçi sanatçı
            sporcu eski geçici vekaleten aday adayı komiser komiseri başmüzakereci parti hanımefendi
            onursal emekli eş eşbaşkan eşbaşkanı ab tanık sanık bilirkişi
            """
        ),
        state_offices=words(
            """
            cumhurbaşkanı cumhurbaşkanımız başkan başkanı başbakan başbakanı başbakanımız bakan bakanı
            şansölye şansölyesi kral kralı kraliçe kraliçesi imparator sultan papa patrik vali valisi
            sözcü sözcüsü müsteşar genelkurmay hanımefendi
            """
        ),
        honorifics=words(
            """
            bay bayan sayın sn hanım hanımefendi bey beyefendi beyler hanımlar efendi dr prof doç yrd öğr
            gör av müh ord op uzm alb gen org korg tuğg paşa ekselans majesteleri hazretleri hocam hoca
            hacı mr mrs
            """
        ),
        function_words=words(
            """
            ben beni bana benim bende benden sen seni sana senin o onu ona onun biz bizi bize bizim siz
            sizi size sizin onlar onları onlara onların kendi kendisi bu şu bunu buna bunun bunlar şunlar
            şunu böyle şöyle öyle burada orada şurada işte kim kime kimin ne neden niçin niye nasıl nerede
            nereye nereden hangi kaç çünkü eğer ama fakat ancak lakin ise veya ya yahut ki dahi gibi kadar
            göre dolayısıyla ayrıca üstelik oysa halbuki hem mi mı mu mü değil değildir yok var evet hayır
            daha çok az en pek bile sadece yalnız yalnızca henüz hâlâ artık şimdi bugün dün yarın sonra
            önce yine tekrar her bazı birçok bütün tüm hep hepsi hiç hiçbir herkes şey olan olarak olduğu
            oldu olur olacak olsun olmak oluyor olmuş idi imiş dedi diyor dedim diyorum diyoruz söyledi
            söylüyor söyleyeyim sordu soruyor belirtti vurguladı kaydetti ifade konuştu düşünüyorum
            biliyorum biliyoruz istiyorum istiyoruz gerekiyor gerekir lazım yapıyoruz etti ediyor ediyorum
            ediyoruz edildi edeceğiz tabii elbette
            """
        ),
        openings=words(
            """
            değerli sevgili kıymetli aziz saygıdeğer muhterem sayın hanımefendiler beyefendiler hanımlar
            beyler arkadaşlar arkadaşlarım kardeşlerim dostlar dostlarım vatandaşlar vatandaşlarım
            milletvekilleri meslektaşlar konuklar misafirler basın teşekkürler teşekkür merhaba selam
            günaydın iyi hoş dikkat not notlar örnek örneğin mesela özet sonuç giriş düzeltme uyarı
            birinci birincisi ikinci ikincisi üçüncü üçüncüsü dördüncü ilk ilki önce öncelikle son olarak
            nihayet ayrıca kısacası soru cevap tel telefon faks e-posta iletişim adres site bağlantı konu
            konular tarih yer saat kaynak fotoğraf foto video paylaş etiketler madde bölüm kısım tablo
            şekil ek sayı hedef amaç gündem önerge
            """
        ),
        furniture=phrases(
            """
            iletişim; basın irtibat; irtibat; basın müşavirliği; telefon; tel; faks; belgegeçer; gsm;
            e-posta; eposta; email; e-mail; adres; web; web sitesi; internet sitesi; bağlantı;
            bağlantılar; ilgili bağlantılar; konu; konular; kategori; kategoriler; bölüm; tarih; tarihi;
            yayın tarihi; yayınlanma tarihi; yayımlanma; güncelleme; son güncelleme; giriş; saat; yer;
            yeri; nerede; ne zaman; paylaş; etiketler; etiket; anahtar kelimeler; fotoğraf; fotoğraflar;
            foto; görsel; görüntü; video; ses; kaynak; kaynaklar; editör; haber; haber merkezi; yazar;
            yazan; metin; çözümleme; deşifre; tutanak; konuşma metni; ayrıca bakınız; bakınız; bkz; ilgili
            haberler; devamını oku; daha fazla; daha fazla bilgi; ayrıntılı bilgi; detaylı bilgi;
            belgeler; dosya; indir; ek; ekler; not; dipnot; çeviri; çeviren; dil; gündem; birleşim;
            oturum; dönem; kapanma saati; açılma saati; katılanlar; katılımcılar; sayı; no; basın
            açıklaması; basın bülteni; yazdır; abone ol; takip edin; süre; sayfa; içindekiler
            """
        ),
        links=words("ve ile için adına a"),
        articles=words("bir sayın"),
        particles=words("oğlu zade bin bint ibn el al ed de da la von van der di del"),
        questions=words(
            """
            soru sorular s gazeteci gazeteciler muhabir muhabirler basın röportajcı soran mensubu
            """
        ),
        answers=words("cevap cevaplar yanıt yanıtlar c y"),
        remarks=words(
            """
            moderatör sunucu sunucular spiker anons seslendirme dış ses sesler konuk konuklar misafir
            katılımcı katılımcılar dinleyici dinleyiciler izleyici izleyiciler seyirci salon salondan
            sıralarından bilinmeyen kimliği belirsiz anlaşılmıyor erkek kadın adam kız çocuk konuşmacı
            delege öğrenci vatandaş vatandaşlar asistan görevli operatör herkes hepsi toplu topluluk
            kalabalık bağırış yorum tepki müdahale tercüman çevirmen mütercim tercümanı çeviri tercüme
            """
        ),
        interpreters=words("tercüman çevirmen mütercim tercümanı çeviri tercüme"),
        media=words(
            """
            gazete gazetesi ajans ajansı haber televizyon televizyonu tv radyo radyosu kanal kanalı dergi
            dergisi basın yayın medya bülteni
            """
        ),
        negations=words(
            """
            değil değildir değiliz yok yoktur hayır asla hiç hiçbir kimse ne olmadan olmaksızın olmaz olmayan
            etmez etmeyen etmeyeceğiz değildi
            """
        ),
        adversatives=words("ama ancak fakat lakin oysa rağmen hariç"),
        numbers=words(
            """
            sıfır=0 bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40
            elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100 bin=1000 milyon=1000000 milyar=1000000000
            trilyon=1000000000000
            """
        ),
        agencies=words(
            """
            aa anadolu iha dha anka trt trt1 ntv cnntürk habertürk a-haber reuters afp ap tass tak
            hürriyet sabah milliyet bbc bloomberght
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    crowds=words("sesler herkes hepsi topluluk sıralarından birkaç"),
    captions=stems("fotoğraf"),
    events=stems(
        """
        röportaj söyleşi basın_toplantısı konuşma açıklama görüşme toplantı oturum birleşim tutanak mülakat
        """
    ),
    institutions=stems("bakanlığı cumhurbaşkanlığı başkanlığı başbakanlık büyükelçiliği"),
    release=stems("basın_bülteni"),
    navigation=stems("resmi_web_sitesi resmi_internet_sitesi paylaş"),
    upkeep=stems("güncelle"),
    date_keys=stems("tarih yayın yayım"),
    published=stems("yayı"),
    recorded=stems("kaydedil"),
    place_keys=stems("yer"),
    title_keys=stems("başlık"),
    sites=stems("saray köşk salon"),
    directions=stems("alkışlar gülüşmeler gürültüler sesler"),
    direction_links=stems("ve"),
    abbreviations=stems("sn doç bgm av bay müh tuğg uzm yrd öğr"),
    credits=phrases("röportajı yapan; söyleşiyi yapan; röportaj yapan; çeviri; çeviren"),
    read_also=phrases(
        """
        ayrıca okuyun; ayrıca oku; bunu da oku; ilgili haber; ilgili haberler; ayrıca bakınız;
        reklam
        """
    ),
    votes=phrases("kabul; ret; çekimser; lehte; aleyhte"),
    attendance=phrases("katılanlar; katılımcılar; konuklar; konuk; üyeler; hazır bulunanlar; gündem"),
    greetings=phrases(
        """
        iyi günler; günaydın; iyi akşamlar; merhaba; değerli; sayın; sevgili; teşekkür ederim;
        hanımefendiler
        """
    ),
    translated=stems("çevir tercüm"),
    numbered_voices=words("konuşmacı katılımcı"),
    continued=words("devamla devam"),
    asking=words("soru"),
    terms=stems("yasama_yılı yasama_dönemi dönem"),
    presided=stems("oturum_başkanı başkan:"),
    assemblies=stems("meclis"),
    rites=phrases("gündem; açılış"),
)
