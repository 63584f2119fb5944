"""Basque: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
            lehendakari lehendakaria lehendakariak lehendakariorde lehendakariordea
            lehendakariordeak presidente presidentea presidenteak presidenteorde ministro ministroa
            ministroak lehen sailburu sailburua sailburuak sailburuorde sailburuordea sailburuordeak
            idazkari idazkaria idazkariak nagusi nagusia zuzendari zuzendaria zuzendariak alkate
            alkatea alkateak zinegotzi zinegotzia zinegotziak diputatu diputatua diputatuak
            legebiltzarkide legebiltzarkidea legebiltzarkideak senatari senataria batzarkide
            batzarkidea ahaldun enbaxadore enbaxadorea kontsul bozeramaile bozeramailea
            bozeramaileak ordezkari ordezkaria ordezkariak aholkulari aholkularia buru burua buruak
            kide kidea gobernadore errege erregea erregina aita santua gotzain gotzaina epaile
            epailea fiskal fiskala abokatu abokatua jeneral jenerala koronel kapitain errektore
            errektorea irakasle irakaslea doktore doktorea mediku historialari ekonomista aditu
            aditua kazetari kazetaria idazle idazlea moderatzaile moderatzailea aurkezle aurkezlea
            koordinatzaile ararteko arartekoa letratu letratua
        """
    ),
    state_offices=words(
        """
            lehendakari lehendakaria lehendakariak presidente presidentea ministro ministroa
            sailburu sailburua sailburuak alkate alkatea errege erregea
        """
    ),
    honorifics=words("jaun jauna jaunak andre andrea andreak and dr irak"),
    function_words=words(
        """
            ni nik niri nire zu zuk zuri zure hura hark gu guk guri gure zuek zuen haiek haien hau
            hori hauek horiek nor zer zein non noiz nola zergatik eta edo baina ere ez bai da dira
            naiz zara gara zen ziren du dute dut dugu duzu duzue zituen dago daude egon izan egin
            esan esaten uste dakit nahi behar ahal oso asko guztiak dena inor ezer beti inoiz orain
            gaur atzo bihar hemen hor han horregatik bezala baino gabe arte batera beste
        """
    ),
    openings=words(
        """
            jaun-andreok jaun andreok andreak jaunak lagunok lankideok herritarrok egun on
            arratsalde gabon eskerrik asko agur ongi etorri kaixo lehenik bigarrenik hirugarrenik
            azkenik oharra adibidea adibidez ondorioa sarrera galdera erantzuna telefonoa helbidea
            posta
        """
    ),
    furniture=phrases(
        """
            telefonoa; tel; faxa; posta elektronikoa; helbidea; data; lekua; ordua; partekatu;
            etiketak; argazkia; iturria; egilea; irakurri gehiago; ikusi ere; informazio gehiago;
            kontaktua; gai-zerrenda; bertaratuak; parte-hartzaileak
        """
    ),
    links=words("eta ko go ren aren"),
    articles=words("jaun andre"),
    particles=words("de von van da la"),
    questions=words("galdera galderak kazetari kazetaria kazetariak elkarrizketatzailea"),
    answers=words("erantzuna erantzunak"),
    remarks=words(
        """
            moderatzailea aurkezlea esataria ahotsa ahotsak ikuslea ikusleak entzulea entzuleak
            gonbidatua gonbidatuak publikoa aretoa ezezaguna gizona emakumea interpretea
            itzultzailea parte-hartzailea guztiak
        """
    ),
    interpreters=words("interpretea itzultzailea"),
    media=words("egunkaria aldizkaria agentzia telebista irratia kanala hedabidea"),
    agencies=words("eitb berria argia efe reuters afp ap"),
    negations=words("ez inoiz inor ezer gabe ezin ezta des-"),
    adversatives=words("baina baizik hala ere izan ezik"),
    numbers=words(
        """
            zero=0 bat=1 bi=2 hiru=3 lau=4 bost=5 sei=6 zazpi=7 zortzi=8 bederatzi=9 hamar=10
            hogei=20 berrogei=40 ehun=100 mila=1000 milioi=1000000
        """
    ),
)

DOCUMENT = DocumentWords(
    crowds=words("ahotsak guztiak"),
    from_hall=phrases("aretotik; bere eserlekutik"),
    events=stems("elkarrizketa prentsaurreko bilkura agerraldi hitzaldi"),
    directions=stems("txaloak barreak isiltasuna zaratak"),
    votes=phrases("aldeko botoak; kontrako botoak; abstentzioak"),
    attendance=phrases("bertaratuak; parte-hartzaileak; gai-zerrenda; kideak"),
    greetings=phrases("egun on; arratsalde on; eskerrik asko; jaun-andreok"),
    translated=stems("itzul"),
    numbered_voices=words("hizlaria partaidea"),
    asking=words("galdera"),
)
