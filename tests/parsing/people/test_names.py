import pytest

from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import is_plain_name, name_key, parse_person
from archive.parsing.people.office_case import tidy_role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("President of Ruritania Rudolf Elphberg", "Rudolf Elphberg", "President of Ruritania"),
        ("President of Egypt Abdel Fattah el-Sisi", "Abdel Fattah el-Sisi", "President of Egypt"),
        ("Zenda Castle CEO Fritz Tarlenheim", "Fritz Tarlenheim", "Zenda Castle CEO"),
        ("Finance Minister Hugo Sapt", "Hugo Sapt", "Finance Minister"),
        ("Minister of Industry and Trade Hugo Sapt", "Hugo Sapt", "Minister of Industry and Trade"),
        ("President of South Africa Nomsa Dlamini", "Nomsa Dlamini", "President of South Africa"),
        ("King Abdullah II of Jordan", "King Abdullah II", "King of Jordan"),
        (
            "Patriarch Kirill of Moscow and All Russia",
            "Patriarch Kirill",
            "Patriarch of Moscow and All Russia",
        ),
        ("Antonia Mauban, reporter at the Chronicle", "Antonia Mauban", "reporter at the Chronicle"),
        ("Arnold SCHWARZENEGGER", "Arnold SCHWARZENEGGER", ""),
        ("Sr Lieutenant A. Bersonin", "A. Bersonin", "Sr Lieutenant"),
        ("Foreign Minister Tarlenheim", "Tarlenheim", "Foreign Minister"),
        ("Mr. Powell", "Powell", "Mr."),
        ("Vice President Mr. Hugo Sapt", "Hugo Sapt", "Vice President"),
        ("Secretary Gen. Hugo Sapt", "Hugo Sapt", "Secretary Gen."),
        ("Rt Hon Hugo Sapt", "Hugo Sapt", "Rt Hon"),
        ("V.Sapt", "V.Sapt", ""),
    ],
)
def test_name_and_office_are_told_apart(text: str, name: str, role: str) -> None:
    person = parse_person(text)
    assert person is not None
    assert (person.name, person.role) == (name, role)


def test_a_name_that_stands_alone_elsewhere_settles_where_the_office_ends() -> None:
    person = parse_person("President of Strelsau Karl Maria Elphberg", known=["Maria Elphberg"])
    assert person is not None
    assert (person.name, person.role) == ("Maria Elphberg", "President of Strelsau Karl")


@pytest.mark.parametrize(
    "text",
    ["Minister of Foreign Affairs", "United Kingdom", "Contact telephone number", "Ruritania", "the hall"],
)
def test_an_office_or_a_place_is_nobody(text: str) -> None:
    assert parse_person(text) is None


def test_a_plain_name_has_no_office_and_no_body_in_it() -> None:
    assert is_plain_name("Rudolf Elphberg")
    assert is_plain_name("Hamad bin Isa Al Khalifa")
    assert not is_plain_name("Perm Territory")
    assert not is_plain_name("Minister Sapt")
    assert not is_plain_name("Rudolf")


def test_spellings_of_a_name_meet_under_one_key() -> None:
    assert name_key("Alexander ČEFERIN") == name_key("alexander ceferin")
    assert name_key("Abdel-Fattah  el‑Sisi") == name_key("Abdel Fattah El Sisi")
    assert name_key("Пётр Семёнов") == name_key("Петр Семенов")
    assert name_key("O’Brien") == name_key("O'Brien")


@pytest.mark.parametrize(
    ("printed", "role"),
    [
        ("RTV ANCHOR", "RTV Anchor"),
        ("US SECRETARY OF STATE", "US Secretary of State"),
        ("MP", "MP"),
        ("MS.", "Ms."),
        ("SEN.", "Sen."),
        ("ACTING UNDER SECRETARY", "Acting Under Secretary"),
        ("DIRECTOR OF IT", "Director of IT"),
        ("BUNDESMINISTER FÜR ARBEIT UND SOZIALES", "Bundesminister für Arbeit und Soziales"),
        ("MINISTRE DE L’ÉCONOMIE ET DES PONTS", "Ministre de l’Économie et des Ponts"),
        ("MINISTRO DELL'INTERNO E DEI PONTI", "Ministro dell'Interno e dei Ponti"),
        ("МИНИСТР ДОРОГ И МОСТОВ", "Министр Дорог и Мостов"),
        ("PRIME MINISTER", "Prime Minister"),
        ("Prime Minister", "Prime Minister"),
    ],
)
def test_an_office_in_capitals_is_written_small_and_an_acronym_is_not(printed: str, role: str) -> None:
    assert tidy_role(printed) == role


@pytest.mark.parametrize(
    ("printed", "tidy"),
    [("H.S", "H.S."), ("R.H.", "R.H."), ("NHK 山田", "NHK 山田"), ("HUGO SAPT", "Hugo Sapt")],
)
def test_letters_that_stand_for_a_name_and_scripts_without_capitals_keep_their_form(
    printed: str, tidy: str
) -> None:
    assert tidy_name(printed) == tidy
