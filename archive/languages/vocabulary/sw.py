"""Swahili: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
            rais makamu waziri naibu mkuu kiongozi spika mwenyekiti katibu mbunge wabunge seneta
            gavana meya balozi konsuli msemaji mshauri mwakilishi wakili mwanasheria jaji hakimu
            mkurugenzi meneja kamishna kamanda jenerali kanali meja kapteni brigedia inspekta mfalme
            malkia papa askofu kadinali imamu mufti profesa daktari mhandisi mwandishi mhariri
            mtangazaji msimamizi mratibu mtaalamu mwanahistoria mwalimu mwanafunzi mwanzilishi
            mjumbe mkalimani mkaguzi karani wa ya mambo nje ndani fedha ulinzi sheria afya elimu
            ujenzi uchukuzi mawasiliano kilimo nchi ofisi mipango maji ardhi nishati madini uchumi viwanda
            biashara utalii mazingira muungano usalama habari utamaduni michezo vijana ajira mifugo uvuvi
            maliasili maendeleo makazi umwagiliaji na
        """
    ),
    state_offices=words("rais makamu waziri spika gavana meya mfalme malkia papa mwenyekiti"),
    honorifics=words(
        """
            mhe mheshimiwa waheshimiwa bw bwana bi bibi dkt dr prof mhandisi eng mh ndugu mzee
            sheikh mama alhaji hon
        """
    ),
    function_words=words(
        """
            mimi wewe yeye sisi ninyi nyinyi wao yangu yako yake yetu yenu yao hii hiyo hizi hizo
            huyu huyo hawa hao hilo hili nini nani wapi lini vipi kwa kwamba kama lakini na au pia
            hata ni si ndiyo ndio hapana sio siyo tu sana kabisa zaidi kila wote yote zote nina una
            ana tuna mna wana nilikuwa alikuwa tulikuwa nimesema alisema tunataka nataka naomba
            tutafanya kuna hakuna sasa leo jana kesho hapa pale bado tayari baada kabla ili kwani
            maana basi
        """
    ),
    openings=words(
        """
            ndugu wananchi mabibi mabwana waheshimiwa mheshimiwa wapenzi asante asanteni ahsante
            nashukuru karibu karibuni habari jambo kwanza pili tatu mwisho mfano hitimisho
            utangulizi swali jibu simu barua anwani tarehe
        """
    ),
    furniture=phrases(
        """
            simu; barua pepe; anwani; tarehe; mahali; saa; shiriki; picha; chanzo; mwandishi;
            mhariri; soma zaidi; soma pia; mawasiliano; taarifa zaidi; ajenda; waliohudhuria;
            washiriki
        """
    ),
    links=words("wa ya za la cha vya kwa na katika"),
    articles=words("mheshimiwa"),
    particles=words("bin binti wa ole arap van von de"),
    questions=words("swali maswali mwandishi waandishi mwanahabari mtangazaji muulizaji"),
    answers=words("jibu majibu mhojiwa"),
    remarks=words(
        """
            msimamizi mtangazaji sauti mgeni wageni mshiriki washiriki msikilizaji watazamaji
            hadhira ukumbini asiyejulikana mwanaume mwanamke mkalimani mfasiri wabunge fulani mbunge
            wote mchangiaji
        """
    ),
    interpreters=words("mkalimani mfasiri"),
    media=words("gazeti redio televisheni shirika jarida habari tv"),
    agencies=words("tbc kbc reuters afp ap bbc dw"),
    negations=words("si sio siyo hapana hakuna kamwe bila wala"),
    adversatives=words("lakini bali ila isipokuwa"),
    numbers=words(
        """
            sifuri=0 moja=1 mbili=2 tatu=3 nne=4 tano=5 sita=6 saba=7 nane=8 tisa=9 kumi=10
            ishirini=20 mia=100 elfu=1000 milioni=1000000 bilioni=1000000000
        """
    ),
)

DOCUMENT = DocumentWords(
    abbreviations=stems("dkt mhe bw"),
    crowds=words("wabunge wote"),
    from_hall=phrases("ukumbini"),
    events=stems("majadiliano mahojiano mkutano hotuba majadiliano kikao"),
    directions=stems("makofi kicheko vicheko kelele"),
    votes=phrases("ndiyo; hapana; waliosema ndiyo; waliosema siyo"),
    attendance=phrases("waliohudhuria; washiriki; ajenda; wajumbe waliokuwepo"),
    greetings=phrases("asante sana; asanteni sana; habari za asubuhi; mabibi na mabwana; karibu"),
    translated=stems("tafsiri"),
    numbered_voices=words("msemaji mzungumzaji mshiriki"),
    asking=words("swali"),
    assemblies=stems("bunge"),
    rites=phrases("dua; d u a; sala"),
)
