"""Albanian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
                president presidenti presidentja zëvendëspresident kryeministër kryeministri
                kryeministrja zëvendëskryeministër zëvendëskryeministri zëvendëskryeministrja
                ministër ministri ministrja ministre zëvendësministër zëvendësministri
                zëvendësministrja kancelar kancelari mbret mbreti mbretëreshë princ papa
                kardinal patriark peshkop imam kryetar kryetari kryetarja nënkryetar nënkryetari
                nënkryetarja sekretar sekretari sekretarja drejtor drejtori drejtoresha
                drejtorja guvernator guvernatori prefekt prefekti bashkie ambasador ambasadori
                ambasadorja konsull konsulli zëdhënës zëdhënësi zëdhënësja këshilltar
                këshilltari këshilltarja përfaqësues përfaqësuesi përfaqësuesja deputet deputeti
                deputetja deputetë senator raportues relator gjyqtar gjyqtari gjyqtarja prokuror
                prokurori prokurorja avokat avokati avokatja gjeneral gjenerali kolonel major
                kapiten komisioner komisioneri koordinator rektor profesor profesori doktor mjek
                historian ekonomist analist ekspert gazetar gazetari gazetarja korrespondent
                redaktor moderator drejtues themelues sipërmarrës student mësues përgjithshëm
                parë jashtëm mbrojtjes drejtësisë financave brendshëm punëve
            """
        ),
        state_offices=words(
            """
                president presidenti kryeministër kryeministri ministër ministri ministrja
                kryetar kryetari guvernator guvernatori papa mbret mbreti
            """
        ),
        honorifics=words("z znj zonja zoti zotëri zonjë dr prof shkëlqesia shkëlqesi imzot don"),
        function_words=words(
            """
                unë mua më ti ty të ai atë ajo ne na ju ata ato i e u tij saj tyre im ime ynë
                jonë juaj ky kjo këta këto kush çfarë cili cila ku kur si pse sepse që se nëse
                por dhe ose as edhe po jo nuk mos s'ka është jam jemi janë ishte ishin do kam
                kemi kanë ka pata mund duhet dua duam them thotë tha mendoj besoj di dimë shumë
                vetëm gjithmonë kurrë gjithë asgjë askush sot dje nesër tani këtu atje për nga
                në me pa
            """
        ),
        openings=words(
            """
                zonja zotërinj të nderuar e i dashur kolegë miq qytetarë faleminderit mirëdita
                mirëmëngjes mirëmbrëma mirë vëmendje shënim shembull përfundim hyrje pari para
                së dyti treti fundi pyetje përgjigje tel telefon email adresa
            """
        ),
        furniture=phrases(
            """
                telefon; tel; faks; email; e-mail; adresa; data; vendi; ora; shpërndaje;
                etiketa; foto; burimi; autor; autori; redaktor; lexo edhe; shih edhe; më shumë;
                kontakt; rendi i ditës; pjesëmarrës; të pranishëm
            """
        ),
        links=words("i e të së dhe për në me nga mbi"),
        articles=words("zoti zonja"),
        particles=words("de von van al bin ibn"),
        questions=words(
            """
                pyetje pyetja gazetar gazetari gazetarja gazetarë reporter intervistues
                intervistuesi intervistuesja korrespondent
            """
        ),
        answers=words("përgjigje përgjigja përgjigjja"),
        remarks=words(
            """
                moderator moderatori moderatorja drejtues drejtuesi zë zëra nga salla sallë
                mysafir i ftuar pjesëmarrës pjesëmarrësi publiku audienca spektator panjohur e
                burrë grua përkthyes përkthyesi përkthyesja deputetë deputetët të gjithë
                ndërhyrje replikë
            """
        ),
        interpreters=words("përkthyes përkthyesi përkthyesja"),
        media=words("gazeta gazetë agjencia televizioni televizion radio revista kanali portali shtypi"),
        agencies=words("ata rtsh reuters afp ap kosovapress"),
        negations=words("nuk jo mos asnjë asgjë askush kurrë pa s'"),
        adversatives=words("por mirëpo megjithatë përveç"),
        numbers=words(
            """
                zero=0 një=1 dy=2 tre=3 tri=3 katër=4 pesë=5 gjashtë=6 shtatë=7 tetë=8 nëntë=9
                dhjetë=10 njëzet=20 njëqind=100 qind=100 mijë=1000 milion=1000000
                miliard=1000000000
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    abbreviations=stems("znj"),
    from_hall=phrases("nga salla"),
    crowds=words("zëra"),
    events=stems("intervistë konferenc_shtypi seanc fjalim mbledhje"),
    directions=stems("duartrokitje të_qeshura zhurmë ndërhyrje pauzë në sallë"),
    votes=phrases("votuan pro; pro; kundër; abstenim; abstenime"),
    attendance=phrases("të pranishëm; pjesëmarrës; pjesëmarrësit; rendi i ditës; mungojnë"),
    greetings=phrases("mirëdita; mirëmëngjes; mirëmbrëma; faleminderit; zonja dhe zotërinj"),
    read_also=phrases("lexo edhe; shih edhe"),
    translated=stems("përkth"),
    numbered_voices=words("folësi pjesëmarrësi"),
    asking=words("pyetje"),
)
