from archive.parsing.containers import akoma_ntoso, xml
from tests.parsing.containers.accounts import invented, lost, persons, turns

DOCUMENT = b"""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<debate name="SITTING AT STRELSAU"><meta><identification><FRBRWork>
<FRBRdate date="3000-01-01" name="generation"/>
<FRBRcountry value="ru"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
<references><TLCPerson id="sapt" showAs="Mr H SAPT"/>
<TLCPerson id="the-speaker" showAs="The SPEAKER"/></references>
</meta><preface><p>Thursday, <docDate date="2013-02-14">14 February 2013</docDate></p></preface>
<debateBody><debateSection><heading>HARVEST</heading><scene>The House met.</scene>
<speech by="#the-speaker"><from>The SPEAKER</from><p>Order!</p></speech>
<speech by="#sapt"><from>Mr H SAPT</from><p>I rise. <remark>[Applause.]</remark> I thank you.</p>
<p>[Interjections.]</p><p>Good.</p></speech>
</debateSection></debateBody></debate></akomaNtoso>"""


def test_speeches_headings_scenes_and_remarks_are_told_apart() -> None:
    assert turns(akoma_ntoso.read("a.xml", DOCUMENT)) == [
        ("[narration]", "Thursday, 14 February 2013"),
        ("[heading]", "HARVEST"),
        ("[narration]", "<The House met.>"),
        ("The SPEAKER", "Order!"),
        ("Mr H SAPT", "I rise. [Applause.] I thank you. / <[Interjections.]> / Good."),
    ]


def test_an_office_alone_names_no_person() -> None:
    assert persons(akoma_ntoso.read("a.xml", DOCUMENT)) == {"The SPEAKER": "", "Mr H SAPT": "H Sapt | "}


def test_the_day_is_that_of_the_debate_and_not_of_its_markup() -> None:
    facts = akoma_ntoso.read("a.xml", DOCUMENT).metadata
    assert (facts.title, facts.date, facts.language) == ("SITTING AT STRELSAU", "2013-02-14", "en")


def test_every_word_is_accounted_for_and_xml_files_find_the_form() -> None:
    content = xml.read("a.xml", DOCUMENT)
    assert content.container == "Akoma Ntoso"
    assert not lost(content)
    assert not invented(content)


def test_title_and_day_are_taken_from_the_next_best_place() -> None:
    plain = DOCUMENT.replace(b'name="SITTING AT STRELSAU"', b'name="sitting"')
    plain = plain.replace(b'<docDate date="2013-02-14">14 February 2013</docDate>', b"14 February")
    plain = plain.replace(b"</FRBRWork>", b'<FRBRuri value="/akn/ru/debate/2013-02-14/1"/></FRBRWork>')
    facts = akoma_ntoso.read("a.xml", plain).metadata
    assert (facts.title, facts.date, facts.site) == ("HARVEST", "2013-02-14", "ru")


def test_an_alias_is_a_title_and_an_address_is_kept() -> None:
    named = DOCUMENT.replace(
        b"</FRBRWork>",
        b'<FRBRalias value="On the harvest"/><FRBRuri value="https://castle.example/1"/></FRBRWork>',
    )
    facts = akoma_ntoso.read("a.xml", named).metadata
    assert (facts.title, facts.url) == ("On the harvest", "https://castle.example/1")
