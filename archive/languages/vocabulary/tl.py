"""Tagalog: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        pangulo pangulong presidente presidenteng bise bise-presidente ministro punong punong-ministro
        kalihim kalihim-heneral senador senadora kongresista kinatawan ispiker alkalde bise-alkalde
        gobernador konsehal tagapangulo tagapangasiwa tagapagsalita tagapamagitan direktor komisyoner
        embahador konsul hukom mahistrado abogado atorni tagausig heneral koronel kapitan hepe obispo
        arsobispo kardinal papa hari reyna prinsipe propesor doktor doktora inhinyero guro estudyante
        mamamahayag brodkaster patnugot tagapagbalita host dating kasangguni ugnayang panlabas
        pananalapi edukasyon kalusugan tanggulan katarungan
        """
    ),
    state_offices=words(
        "pangulo presidente bise-presidente ispiker tagapangulo gobernador alkalde hari reyna papa kalihim"
    ),
    honorifics=words("g gng bb ginoo ginoong ginang binibini kagalang-galang kgg dr dra atty engr sen cong"),
    function_words=words(
        """
        ako ikaw siya kami tayo kayo sila ko mo niya namin natin ninyo nila ito iyan iyon dito diyan
        doon ano sino kailan bakit paano saan alin kung kapag dahil kaya pero ngunit o at na ay po opo
        hindi oo may mayroon wala ngayon kahapon bukas din rin lang lamang pa naman talaga ba daw raw
        gusto kailangan dapat puwede sabi sinabi tingin akala marami lahat bawat para sa ng mga kay ni
        """
    ),
    openings=words(
        """
        mga kababayan kaibigan kapatid ginoo salamat magandang mabuhay kumusta una ikalawa ikatlo huli
        halimbawa tandaan paalala buod panimula konklusyon tungkol
        """
    ),
    furniture=phrases(
        """
        kontak; telepono; fax; email; tirahan; website; link; paksa; petsa; inilathala; oras; lugar;
        ibahagi; larawan; video; pinagmulan; patnugot; may-akda; tingnan din; basahin din; adyenda;
        mga dumalo; dumalo
        """
    ),
    links=words("ng sa mga at para"),
    articles=words("ang si"),
    particles=words("de dela del delos de-la ni"),
    questions=words("tanong katanungan mamamahayag reporter nagtanong tagapanayam"),
    answers=words("sagot tugon"),
    remarks=words(
        """
        tinig boses panauhin tagapamagitan tagapagpadaloy host kalahok madla manonood hindi kilala
        tagasalin interpreter
        """
    ),
    interpreters=words("tagasalin"),
    media=words("pahayagan radyo telebisyon magasin himpilan"),
    agencies=words("pna gma abs-cbn reuters bbc"),
    negations=words("hindi wala huwag di"),
    adversatives=words("pero ngunit subalit"),
    numbers=words(
        """
        isa=1 dalawa=2 tatlo=3 apat=4 lima=5 anim=6 pito=7 walo=8 siyam=9 sampu=10 dalawampu=20
        daan=100 libo=1000 milyon=1000000 bilyon=1000000000
        """
    ),
)

DOCUMENT = DocumentWords(
    numbered_voices=words("tagapagsalita kalahok"),
    abbreviations=stems("atty engr gng kgg"),
    events=stems("panayam talumpati pagpupulong pulong"),
    directions=stems("palakpakan tawanan"),
    translated=stems("salin"),
    asking=words("tanong"),
)
