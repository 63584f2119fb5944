"""Welsh: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            llywydd lywydd dirprwy ddirprwy prif brif weinidog gweinidog gweinidogion cadeirydd
            gadeirydd is-gadeirydd ysgrifennydd cabinet cwnsler cyffredinol aelod aelodau cynulliad
            senedd comisiynydd arweinydd wrthblaid tŷ trefnydd archwilydd ombwdsmon ombwdsman maer
            cynghorydd arlywydd is-arlywydd brenin brenhines tywysog dywysog esgob archesgob pab
            llysgennad llefarydd cyfarwyddwr rheolwr athro doctor meddyg barnwr cyfreithiwr
            cadfridog cyrnol capten golygydd newyddiadurwr cyflwynydd clerc materion tramor iechyd
            addysg economi amaeth amddiffyn cyllid cyfiawnder llywodraeth
            """
        ),
        state_offices=words(
            "llywydd lywydd weinidog arlywydd cadeirydd brenin brenhines tywysog pab maer llefarydd"
        ),
        honorifics=words(
            "mr mrs ms dr bonwr foneddiges syr barch parchedig anrh yr-athro arglwydd arglwyddes"
        ),
        function_words=words(
            """
            fi chi ti ef hi ni nhw hwy fy dy eich ein eu hyn hwn hon hynny beth pwy pryd sut pam ble
            pa os oherwydd achos felly ond neu ac a bod mae maen mae'n rydym rydw rwy rwyf roedd
            oedd fydd bydd byddwn byddai wedi gwnaf gwnaeth wnaeth gallu gallwn credaf dywedodd
            meddai nawr heddiw ddoe yfory eto hefyd iawn mwy llai pob unrhyw rhai gyda gan at ar o
            i yn dros trwy heb am na nid nad
            """
        ),
        openings=words(
            """
            diolch bore prynhawn noswaith da foneddigion boneddigion gyfeillion gyfeillion croeso
            annwyl yn-gyntaf cyntaf ail trydydd enghraifft nodyn crynodeb cyflwyniad casgliad
            """
        ),
        furniture=phrases(
            """
            cysylltu; cyswllt; ffôn; ffacs; e-bost; ebost; cyfeiriad; gwefan; dolen; pwnc; dyddiad;
            cyhoeddwyd; diweddarwyd; amser; lleoliad; rhannu; tagiau; llun; fideo; ffynhonnell;
            golygydd; awdur; gweler hefyd; darllen mwy; rhagor o wybodaeth; agenda; yn bresennol
            """
        ),
        links=words("y yr yr'r a ac dros ar o i ym yn"),
        articles=words("y yr"),
        particles=words("ap ab ferch"),
        questions=words("cwestiwn cwestiynau holwr newyddiadurwr newyddiadurwyr gohebydd cwest"),
        answers=words("ateb atebion"),
        remarks=words(
            """
            llais lleisiau gwestai cyflwynydd cadeirydd aelod aelodau cynulleidfa llawr cyfranogwr
            cyfranogwyr cyfieithydd
            """
        ),
        interpreters=words("cyfieithydd"),
        media=words("papur radio teledu cylchgrawn"),
        agencies=words("s4c bbc golwg reuters"),
        negations=words("nid nad na ddim heb byth"),
        adversatives=words("ond"),
        numbers=words(
            """
            dim=0 un=1 dau=2 dwy=2 tri=3 tair=3 pedwar=4 pedair=4 pump=5 chwech=6 saith=7 wyth=8
            naw=9 deg=10 ugain=20 cant=100 mil=1000 miliwn=1000000 biliwn=1000000000
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    numbered_voices=words("siaradwr cyfranogwr"),
    abbreviations=stems("anrh"),
    crowds=words("lleisiau aelodau"),
    events=stems("cyfweliad cyfarfod_llawn dadl araith cynhadledd"),
    directions=stems("chwerthin cymeradwyaeth"),
    translated=stems("cyfieithiad"),
    asking=words("cwestiwn"),
)
