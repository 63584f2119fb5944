import pytest

from archive.parsing.people.stated import is_nameless, stated_person, surname_last


@pytest.mark.parametrize(
    "stated",
    [
        "",
        "unknown",
        "Unknown Speaker",
        "SPEAKER_00",
        "Speaker 1",
        "A",
        "3",
        "Question",
        "Audience",
        "nan",
        "?",
        "Presidenta",
        "M. le président",
        "Der Präsident",
        "The President",
        "记者",
        "Moderator",
        "unidentified male",
        "ANDRE VICE TALMANNEN",
        "The MINISTER OF ROADS AND BRIDGES",
        "MINISTER OF PUBLIC WORKS",
        "The CHIEF WHIP OF THE MAJORITY PARTY",
        "Le ministre des Transports",
        "Министр обороны",
        "Ministra de Hacienda",
        "SPEAKER, The",
        "MEE006",
        "mn015",
        "zenda.org",
        "Председавајући",
    ],
)
def test_a_field_that_names_nobody_gives_no_person(stated: str) -> None:
    assert is_nameless(stated)
    assert stated_person(stated) is None


@pytest.mark.parametrize(
    ("stated", "name", "role"),
    [
        ("Hugo Sapt", "Hugo Sapt", ""),
        ("Sapt, Hugo", "Hugo Sapt", ""),
        ("SAPT, Hugo", "Hugo Sapt", ""),
        ("Holf | Rosa", "Rosa Holf", ""),
        ("Sapt", "Sapt", ""),
        ("ROSA HOLF, HOST", "Rosa Holf", "Host"),
        ("Dr. Rosa Holf", "Rosa Holf", ""),
        ("Rosa Holf (Blue)", "Rosa Holf", ""),
        ("Hon. Rosa Holf (Minister of Mills, Blue)", "Rosa Holf", "Minister of Mills"),
        ("Prime Minister Hugo Sapt", "Hugo Sapt", "Prime Minister"),
        ("Hugo Sapt, Jr.", "Hugo Sapt, Jr.", ""),
        ("Hugo_Sapt", "Hugo Sapt", ""),
        ("SECRETARIA DE SALUD, ROSA HOLF", "Rosa Holf", "Secretaria de Salud"),
        ("САПТ Г.О., Міністр фінансів", "Г.О. Сапт", "Міністр фінансів"),
        ("นายวิชัย โฮล์ฟ", "วิชัย โฮล์ฟ", ""),
        ("Sapt H. J.", "H.J. Sapt", ""),
        ("Сапт Г.", "Г. Сапт", ""),
        ("Hugo S.", "Hugo S.", ""),
        ("Adv H J SAPT", "H J Sapt", ""),
        ("Sapt, Sen Hugo, MP", "Hugo Sapt", ""),
        ("Sapt, Hugo MP", "Hugo Sapt", ""),
        ("The Minister for Roads (Anton Tarlenheim)", "Anton Tarlenheim", "Minister for Roads"),
        ("The Minister for Roads (Mr Hugo Sapt)", "Hugo Sapt", "Minister for Roads"),
        ("The HOUSE CHAIRPERSON (Mr H C Sapt)", "H C Sapt", "House Chairperson"),
        ("Statsrådet Rosa Holf (S)", "Rosa Holf", "Statsrådet"),
        ("Präsident Dr. Hugo Sapt", "Hugo Sapt", "Präsident"),
        ("Lt. Governor Hugo Sapt", "Hugo Sapt", "Lt. Governor"),
    ],
)
def test_a_field_is_trusted_as_the_name_of_a_person(stated: str, name: str, role: str) -> None:
    person = stated_person(stated)
    assert person is not None
    assert (person.name, person.role) == (name, role)


def test_an_office_of_its_own_goes_before_one_beside_the_name() -> None:
    person = stated_person("Minister Hugo Sapt", "Chancellor", "zenda:7")
    assert person is not None
    assert (person.role, person.identifier) == ("Chancellor", "zenda:7")


@pytest.mark.parametrize("name", ["Sapt, Jr.", "Rosa Holf, Minister", "Hugo Sapt", "Rosa Holf, Hugo Sapt"])
def test_what_is_no_name_with_the_surname_first_stays(name: str) -> None:
    assert surname_last(name) == name
