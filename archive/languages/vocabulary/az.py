"""Azerbaijani: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, turkic, words

VOCABULARY = turkic(
    Vocabulary(
        offices=words(
            """
            prezident prezidenti prezidentin vitse-prezident vitse-prezidenti birinci baş nazir naziri
            nazirin nazirlik nazirliyi nazirlər müavin müavini kansler kansleri kral kralı kraliça şahzadə
            əmir sultan papa patriarx şeyxülislam sədr sədri sədrin sədrlik spiker spikeri katib katibi
            dövlət rəhbər rəhbəri başçı başçısı direktor direktoru müdir müdiri səfir səfiri konsul
            konsulu nümayəndə nümayəndəsi sözçü sözçüsü məsləhətçi məsləhətçisi müşavir müşaviri köməkçi
            köməkçisi deputat deputatı deputatlar senator üzv üzvü komissar komissarı ombudsman hakim
            hakimi prokuror prokuroru vəkil vali qubernator mer meri general polkovnik polkovniki mayor
            kapitan leytenant admiral komandan komandanı rektor rektoru professor akademik doktor həkim
            müəllim tarixçi iqtisadçı ekspert eksperti analitik politoloq jurnalist jurnalisti müxbir
            müxbiri redaktor redaktoru aparıcı moderator tələbə sabiq keçmiş əlaqələndirici attaşe
            tərcüməçi icra hakimiyyəti xarici işlər müdafiə daxili
            """
        ),
        state_offices=words(
            """
            prezident prezidenti kansler kansleri kral kralı kraliça papa patriarx sədr sədri spiker
            spikeri qubernator mer nazir naziri sözçü
            """
        ),
        honorifics=words(
            """
            cənab cənabı xanım xanımlar cənablar bəy bəyəfəndi hörmətli müəllim dr prof akad gen zati
            aliləri əlahəzrət
            """
        ),
        function_words=words(
            """
            mən məni mənə mənim sən səni sənə sənin o onu ona onun biz bizi bizə bizim siz sizi sizə sizin
            onlar onları onlara onların öz özü özüm bu bunu buna bunun bunlar belə elə burada orada kim
            kimə nə niyə necə harada hara hansı neçə çünki əgər amma ancaq lakin isə yaxud ki də da kimi
            qədər görə həm mi mı mu mü deyil deyildir yox var bəli xeyr daha çox az ən hətta yalnız artıq
            indi bugün dünən sabah sonra əvvəl yenə hər bəzi bütün hamı heç hər-kəs şey olan olaraq oldu
            olub olur olacaq olsun idi imiş dedi deyir deyirəm deyirik bildirdi söylədi soruşdu vurğuladı
            qeyd cavab düşünürəm bilirəm bilirik istəyirəm istəyirik lazımdır lazım etdi edir edirik
            edəcəyik əlbəttə təbii
            """
        ),
        openings=words(
            """
            hörmətli əziz qiymətli xanımlar cənablar həmkarlar dostlar həmvətənlər vətəndaşlar qonaqlar
            təşəkkür salam diqqət qeyd misal məsələn xülasə nəticə giriş düzəliş birinci birincisi ikinci
            ikincisi üçüncü üçüncüsü nəhayət əvvəla sual cavab telefon tel faks e-poçt əlaqə ünvan sayt
            keçid mövzu tarix yer saat mənbə foto şəkil video paylaş etiketlər maddə fəsil bölmə hissə
            cədvəl nömrə əlavə məqsəd gündəlik
            """
        ),
        furniture=phrases(
            """
            əlaqə; mətbuat xidməti; telefon; tel; faks; e-poçt; elektron poçt; e-mail; email; ünvan; sayt;
            keçid; keçidlər; mövzu; mövzular; kateqoriya; rubrika; tarix; dərc olunub; dərc tarixi;
            yeniləndi; yenilənib; saat; vaxt; yer; paylaş; etiketlər; açar sözlər; foto; fotolar; şəkil;
            video; audio; mənbə; redaktor; müəllif; stenoqram; həmçinin oxuyun; ətraflı; daha ətraflı;
            əlavə məlumat; sənədlər; yüklə; əlavə; qeyd; tərcümə; gündəlik; iclas; iştirakçılar; çap;
            xəbərlər
            """
        ),
        links=words("və ilə üzrə üçün edən"),
        articles=words("cənab xanım"),
        particles=words("oğlu qızı zadə ibn bin əl de van fon"),
        questions=words("sual suallar s jurnalist jurnalistlər müxbir müxbirlər reportyor mətbuat"),
        answers=words("cavab cavablar c"),
        remarks=words(
            """
            aparıcı moderator diktor səs səslər qonaq qonaqlar iştirakçı iştirakçılar tamaşaçı dinləyici
            zal zaldan yerdən naməlum anlaşılmır kişi qadın natiq çıxışçı nümayəndə tələbə köməkçi
            operator hamı replika şərh alqışlar tərcüməçi tərcüməçilər tərcümə
            """
        ),
        interpreters=words("tərcüməçi tərcüməçilər tərcümə"),
        media=words(
            """
            qəzet qəzeti agentlik agentliyi televiziya televiziyası tv radio radiosu kanal kanalı jurnal
            jurnalı portal mətbuat media
            """
        ),
        negations=words("deyil deyildir yox yoxdur xeyr heç heçnə heçkim nə olmadan olmaz etməz"),
        adversatives=words("amma lakin ancaq fəqət istisna"),
        numbers=words(
            """
            sıfır=0 bir=1 iki=2 üç=3 dörd=4 beş=5 altı=6 yeddi=7 səkkiz=8 doqquz=9 on=10 iyirmi=20 otuz=30
            qırx=40 əlli=50 yüz=100 min=1000 milyon=1000000 milyard=1000000000
            """
        ),
        agencies=words("azərtac azertac trend apa report turan reyter tass aztv itv anadolu"),
    )
)

DOCUMENT = DocumentWords(
    numbered_voices=words("danışan iştirakçı"),
    abbreviations=stems("akad"),
    crowds=words("səslər hamı"),
    from_hall=phrases("zaldan; yerdən"),
    events=stems("müsahibə görüş iclas çıxış protokol stenoqram"),
    institutions=stems("nazirliyi"),
    translated=stems("tərcümə"),
    asking=words("sual"),
)
