"""Name, office, party and sign in labels of many languages."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.media import is_medium
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.listed import people_listed
from archive.parsing.people.offices_compared import is_rank
from archive.parsing.people.titles import anybody_named
from archive.parsing.transcript import Person, UtteranceKind
from tests.parsing.reading.outline import document, persons, read


@pytest.mark.parametrize(
    ("language", "label", "name", "role"),
    [
        ("id", "F-ZDP (Dr. H. ELPHBERG, Ph.D.)", "H. ELPHBERG", ""),
        ("pt", "O SR. PRESIDENTE (Hugo Sapt - UNIÃO)", "Hugo Sapt", "PRESIDENTE"),
        ("vi", "Bộ trưởng Bộ TN&MT Trần Hồng Sáp", "Trần Hồng Sáp", "Bộ trưởng Bộ TN&MT"),
        ("fa", "نایب‌رئیس (هوگو ساپت)", "هوگو ساپت", "نایب‌رئیس"),
        ("fa", "روزا هولف (وزیر امور خارجه)", "روزا هولف", "وزیر امور خارجه"),
        ("ur", "جناب اعظم نذیر ساپٹ", "اعظم نذیر ساپٹ", "جناب"),
        ("ur", "جناب اعظم نذیر ساپٹ (وزیر قانون)", "اعظم نذیر ساپٹ", "وزیر قانون"),
        ("en", "Mr. Hugo Sapt (Minister of Works)", "Hugo Sapt", "Minister of Works"),
        ("en", "Mr. Hugo Sapt (Ruritania)", "Hugo Sapt", "Mr."),
        ("en", "Mr. Hugo Sapt (Zenda: General)", "Hugo Sapt", "Mr."),
        ("en", "Mr. Hugo Sapt (via translator)", "Hugo Sapt", "Mr."),
        ("pt", "A SRA. ROSA HOLF (MDB - MS)", "ROSA HOLF", "SRA."),
        ("en", "Mr. Sapt (Minister of Works)", "Sapt", "Mr."),
        ("ur", "وزیر اعظم روزا ہولف", "روزا ہولف", "وزیر اعظم"),
        ("it", "SAPT Hugo (Assessore)", "SAPT Hugo", "Assessore"),
        ("sv", "Borgarrådet Sapt (MP)", "Sapt", "Borgarrådet"),
        ("sv", "Rosa Holf (MP)", "Rosa Holf", ""),
        ("pt", "ROSA HOLF (MDB - MS)", "ROSA HOLF", ""),
        ("it", "ROSA HOLF (A-IV-RE)", "ROSA HOLF", ""),
        ("en", "Rosa Holf (MP)", "Rosa Holf", "MP"),
        ("ko", "교육감 조희연", "조희연", "교육감"),
        ("tr", "ZDP GRUP SÖZCÜSÜ RUDOLF ELPHBERG", "RUDOLF ELPHBERG", "ZDP GRUP SÖZCÜSÜ"),
        ("pt", "O Senhor Deputado Municipal Hugo Sapt", "Hugo Sapt", "Deputado Municipal"),
        ("es", "Diputado Provincial Hugo Sapt", "Hugo Sapt", "Diputado Provincial"),
        ("en", "Member of the Media (Rosa Holf, Zenda Post)", "Rosa Holf", "Member of the Media"),
        ("en", "DDG Rosa Holf", "Rosa Holf", "DDG"),
        ("en", "MINISTER KING", "KING", "MINISTER"),
        ("zh", "新闻局副局长、新闻发言人 邢小明", "邢小明", "新闻局副局长、新闻发言人"),
    ],
)
def test_party_and_office_are_no_part_of_a_name(language: str, label: str, name: str, role: str) -> None:
    assert person_meant(label, vocabulary_of(language)) == Person(name, role)


@pytest.mark.parametrize(("language", "label"), [("ar", "الرئيـــــــس"), ("id", "F-ZDP (Zenda)")])
def test_an_office_that_is_stretched_and_the_letters_of_a_group_are_nobody(language: str, label: str) -> None:
    assert person_meant(label, vocabulary_of(language)) is None


@pytest.mark.parametrize(("language", "label"), [("no", "TV 2"), ("ja", "銭田新聞"), ("en", "Radio 4")])
def test_a_channel_by_its_number_and_a_paper_by_the_end_of_its_name_are_media(
    language: str, label: str
) -> None:
    assert is_medium(label, vocabulary_of(language))


def test_a_mark_before_a_name_is_no_part_of_it() -> None:
    words = (
        "閣議についてご報告します。",
        "まだ決まっておりません。",
        "日米関係は重要です。",
        "検討してまいります。",
    )
    turns = "".join(
        f"<p>（○：佐富市長）{said}</p><p>（■：銭田新聞）具体的な時期はいつでしょうか。{said}</p>"
        for said in words
    )
    found = read(f"<h1>市長記者会見</h1><p>2024年8月28日</p>{turns}", "talks.html")
    assert persons(found) == {"佐富市長": "佐富市長", "銭田新聞": None}
    assert found.utterances[1].kind is UtteranceKind.QUESTION


def test_a_suffix_behind_a_comma_is_no_given_name() -> None:
    english = vocabulary_of("en")
    assert person_meant("Hugo A. Sapt, III, Secretary of State", english) == Person(
        "Hugo A. Sapt, III", "Secretary of State"
    )
    lines = ["Hugo A. Sapt, III, Secretary of State", "Hugo J. Sapt, Jr., Ambassador to Ruritania"]
    assert [person.role for person in people_listed(lines, english)] == [
        "Secretary of State",
        "Ambassador to Ruritania",
    ]


def test_a_line_that_names_several_behind_one_office_gives_none_of_them_the_words_between() -> None:
    line = "PRESIDENCIA DE SEÑORES HUGO SAPT, PRESIDENTE, Y MIGUEL HOLF, VICEPRESIDENTE"
    assert list(people_listed([line], vocabulary_of("es"))) == []


def test_the_title_of_a_work_and_the_words_between_two_names_give_nobody_an_office() -> None:
    assert anybody_named("Elphberg Tapes, The") == ()
    assert anybody_named("Hugo Sapt im Gespräch mit Rosa Holf") == (Person("Rosa Holf"),)


@pytest.mark.parametrize(
    ("role", "rank"), [("General", True), ("Ambassador", True), ("Secretary", False), ("", False)]
)
def test_a_rank_is_borne_beside_an_office(role: str, rank: bool) -> None:
    assert is_rank(role) is rank


MEMORANDUM = (
    "MEMORANDUM OF CONVERSATION\n\nFebruary 24, 1990\n\nPARTICIPANTS:\n\nRudolf Elphberg, President\n\n"
    "Michael Strelsau, Assistant to the President\n\nRosa Elphberg, Secretary\n\n"
)


def test_who_is_called_by_a_rank_is_the_one_of_the_list_who_rules_not() -> None:
    turns = (
        "General Strelsau: We need to slow down.",
        "Secretary Elphberg: Why not say that now?",
        "General Elphberg: It is a legal question.",
    )
    found = persons(read(document(*turns, *turns, head=MEMORANDUM)))
    assert found["General Strelsau"] == "Michael Strelsau"
    assert found["General Elphberg"] != "Rudolf Elphberg"


def test_letters_that_a_key_explains_by_a_voice_are_nobody() -> None:
    key = "HS\tDr Hugo Sapt\nRH\tDr Rosa Holf\nUNKF\tUnknown female speaker\n\n"
    turns = [
        f"00:0{i}:00\n{who}\tI say this, and I mean it." for i, who in enumerate(("HS", "RH", "UNKF") * 3)
    ]
    text = f"Virtual Press Conference\nSpeaker key:\n\n{key}01 December 2021\n\n" + "\n".join(turns)
    found = persons(read(text))
    assert found == {"HS": "Hugo Sapt", "RH": "Rosa Holf", "UNKF": None}
