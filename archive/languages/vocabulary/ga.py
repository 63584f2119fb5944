"""Irish: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            uachtarán tuachtarán uachtaráin leas-uachtarán taoiseach tánaiste aire taire aireacht ceann
            comhairle
            cheann leas-cheann comhairle cathaoirleach chathaoirleach leas-chathaoirleach gníomhach
            teachta teachtaí dála seanadóir seanadóirí comhairleoir méara ard-mhéara rúnaí ginearálta
            ard-rúnaí leas-aire urlabhraí ambasadóir consal coimisinéir breitheamh príomh-bhreitheamh
            ard-aighne aturnae abhcóide stiúrthóir príomhfheidhmeannach ollamh dochtúir easpag
            ard-easpag cairdinéal pápa rí banríon prionsa taoiseach ginearál coirnéal captaen
            ceannaire iriseoir eagarthóir láithreoir craoltóir cléireach stáit gnóthaí eachtracha
            airgeadais cosanta sláinte oideachais dlí cirt ceartais
            """
        ),
        state_offices=words(
            """
            uachtarán taoiseach tánaiste cathaoirleach chathaoirleach leas-chathaoirleach aire taire
            tuachtarán rí banríon pápa comhairle méara ard-mhéara urlabhraí
            """
        ),
        honorifics=words("an-tuasal uasal bean iníon bn uas dr dochtúir ollamh athair oirmhinneach teachta"),
        function_words=words(
            """
            mé tú sé sí muid sinn sibh siad mo do ár bhur seo sin siúd cad céard cé cathain conas
            cén cá nuair má mura mar ach nó is agus go nach ní níl tá bhí beidh bíonn raibh táim
            táimid tá sé ba bheadh féidir caithfidh ceapaim creidim deirim dúirt dúradh anois inniu
            inné amárach fós freisin chomh níos arís anseo ansin gach uile aon roinnt agam agat aige
            aici againn agaibh acu orm ort air uirthi orainn oraibh orthu leis le ag ar as chun gan
            faoi thar trí
            """
        ),
        openings=words(
            """
            chairde cairde uaisle daoine buíochas fáilte maith dia tréaslaím ar dtús céad dara
            tríú ceathrú mar shampla nóta achoimre réamhrá conclúid
            """
        ),
        furniture=phrases(
            """
            teagmháil; guthán; fón; facs; ríomhphost; seoladh; suíomh; nasc; ábhar; dáta; foilsithe;
            nuashonraithe; am; ionad; roinn; clibeanna; grianghraf; físeán; foinse; eagarthóir; údar;
            féach freisin; léigh tuilleadh; tuilleadh eolais; gníomhaireacht; clár; i láthair
            """
        ),
        links=words("na an agus um ar le de do i in"),
        articles=words("an na"),
        particles=words("ó ní mac nic mag uí de a"),
        questions=words("ceist ceisteanna ceistneoir iriseoir iriseoirí agallóir c"),
        answers=words("freagra freagraí f"),
        remarks=words(
            """
            guth guthanna aoi aíonna láithreoir cathaoirleach ball baill rannpháirtí rannpháirtithe
            lucht féachana éisteachta urlár ateangaire aistritheoir
            """
        ),
        interpreters=words("ateangaire aistritheoir"),
        media=words("nuachtán raidió teilifís irisleabhar"),
        agencies=words("rté tg4 reuters bbc"),
        negations=words("ní níl nach níor nár gan"),
        adversatives=words("ach"),
        numbers=words(
            """
            náid=0 aon=1 dó=2 dhá=2 trí=3 ceathair=4 cúig=5 sé=6 seacht=7 ocht=8 naoi=9 deich=10
            fiche=20 céad=100 míle=1000 milliún=1000000 billiún=1000000000
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    numbered_voices=words("cainteoir rannpháirtí"),
    crowds=words("guthanna"),
    events=stems("agallamh díospóireacht cruinniú preasagallamh"),
    directions=stems("gáire bualadh_bos"),
    translated=stems("aistriúchán"),
    asking=words("ceist"),
)
