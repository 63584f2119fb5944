"""Icelandic: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
            forseti varaforseti forsætisráðherra ráðherra utanríkisráðherra fjármálaráðherra
            innanríkisráðherra dómsmálaráðherra samgönguráðherra heilbrigðisráðherra
            menntamálaráðherra umhverfisráðherra varnarmálaráðherra félagsmálaráðherra umboðsmaður
            þingmaður þingkona varaþingmaður þingflokksformaður formaður varaformaður framsögumaður
            ritari ráðuneytisstjóri sendiherra ræðismaður borgarstjóri bæjarstjóri sveitarstjóri
            fulltrúi talsmaður talskona upplýsingafulltrúi forstjóri framkvæmdastjóri bankastjóri
            seðlabankastjóri framkvæmdastýra stjórnarformaður konungur drottning biskup páfi
            kardínáli prestur dómari saksóknari lögmaður lögreglustjóri hershöfðingi rektor
            prófessor doktor læknir fréttamaður blaðamaður ritstjóri fundarstjóri umræðustjóri
            þáttastjórnandi sérfræðingur ráðgjafi kennari nemandi
        """
    ),
    compounds=words("ráðherra forseti formaður"),
    state_offices=words(
        """
            forseti forsætisráðherra ráðherra utanríkisráðherra fjármálaráðherra konungur drottning
            borgarstjóri seðlabankastjóri
        """
    ),
    honorifics=words(
        """
            herra frú frk hæstvirtur hæstvirtum hæstvirtan háttvirtur háttvirtum háttvirtan hv hæstv
            dr prof hr séra
        """
    ),
    function_words=words(
        """
            ég mig mér mín þú þig þér þín hann hún það við okkur vér þið ykkur þeir þær þau hans
            hennar þess þeirra minn mitt sinn sín sitt þessi þetta sá sú hver hvað hvaða hvar hvenær
            hvernig hvers vegna sem að ef en og eða því þegar þá þar hér nú ekki já nei er eru var
            voru verð verður verða hef hefur hafa hafði höfum get getur getum vil vill viljum skal
            munu mun þarf þurfum segja sagði segir held tel vita veit mjög bara líka einnig alltaf
            aldrei allir allt allur margir enginn ekkert um til frá með fyrir eftir svo
        """
    ),
    openings=words(
        """
            virðulegi virðulegur virðulegu forseti góðir góðan kæru kæri kæra landar vinir gestir
            takk þakka þökk jæja fyrst annað þriðja loks lokum spurning svar athugasemd dæmi
            niðurstaða athugið sími netfang heimilisfang
        """
    ),
    furniture=phrases(
        """
            sími; netfang; heimilisfang; dagsetning; staður; tími; deila; efnisorð; mynd; ljósmynd;
            heimild; höfundur; sjá einnig; lesa meira; nánari upplýsingar; fundur; dagskrá;
            viðstaddir; þátttakendur; tengiliður
        """
    ),
    links=words("og fyrir um af í á við til með hjá úr"),
    articles=words("herra frú hæstvirtur háttvirtur"),
    particles=words("von van de af"),
    questions=words("spurning spurningar spyrill fréttamaður blaðamaður blaðamenn fréttamenn"),
    answers=words("svar svör"),
    remarks=words(
        """
            fundarstjóri umræðustjóri þáttastjórnandi þulur rödd raddir gestur gestir áheyrandi
            áheyrendur salur salnum þingmenn gripið óþekktur óþekkt óskýrt túlkur þýðandi karl kona
            allir þátttakandi frammíkall
        """
    ),
    interpreters=words("túlkur þýðandi"),
    media=words("blað blaðið dagblað sjónvarp útvarp fréttastofa tímarit fréttir"),
    agencies=words("rúv morgunblaðið vísir reuters afp ap"),
    negations=words("ekki aldrei enginn engin ekkert ei né án ó-"),
    adversatives=words("en heldur nema þó"),
    numbers=words(
        """
            núll=0 einn=1 tveir=2 þrír=3 fjórir=4 fimm=5 sex=6 sjö=7 átta=8 níu=9 tíu=10 tuttugu=20
            þrjátíu=30 hundrað=100 þúsund=1000 milljón=1000000 milljarður=1000000000
        """
    ),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("frk hæstv"),
    crowds=words("raddir allir"),
    from_hall=phrases("úr sal"),
    events=stems("viðtal blaðamannafund þingfund ræða umræð"),
    directions=stems("hringir hlátur lófatak gripið fram þögn"),
    votes=phrases("já; nei; greiðir ekki atkvæði"),
    attendance=phrases("viðstaddir; þátttakendur; dagskrá; mættir"),
    greetings=phrases("góðan daginn; góðan dag; gott kvöld; takk fyrir"),
    translated=stems("þýdd þýtt"),
    numbered_voices=words("ræðumaður þátttakandi"),
    asking=words("spurning"),
)
