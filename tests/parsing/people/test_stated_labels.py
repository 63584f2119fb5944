import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.stated import stated_person
from archive.parsing.people.stated_labels import meant_by_label
from archive.parsing.transcript import Person


@pytest.mark.parametrize(
    ("language", "label", "name", "role"),
    [
        ("ro", "Domnul Hugo Sapt", "Hugo Sapt", ""),
        ("pt", "Sr. Presidente (Hugo Sapt)", "Hugo Sapt", "Presidente"),
        ("pt", "Primeiro-Ministro (Hugo Sapt)", "Hugo Sapt", "Primeiro-Ministro"),
        ("en", "Ms. HOLF of Ohio", "Holf", ""),
        ("en", "Rosa Holf", "Rosa Holf", ""),
        ("tr", "Sağlık Bakanı Hugo Sapt", "Hugo Sapt", "Sağlık Bakanı"),
        ("tr", "Tarım Bakanı Hugo Sapt", "Hugo Sapt", "Tarım Bakanı"),
        ("tr", "TARIM BAKANI HUGO SAPT", "Hugo Sapt", "Tarım Bakanı"),
        ("es", "SECRETARIA DE SALUD, ROSA HOLF", "Rosa Holf", "Secretaria de Salud"),
    ],
)
def test_a_label_means_whom_it_means_in_its_language(language: str, label: str, name: str, role: str) -> None:
    stated = stated_person(label)
    assert meant_by_label(label, stated, vocabulary_of(language)) == Person(name, role)


def test_what_is_stated_otherwise_than_by_the_label_stays() -> None:
    stated = Person("Rosa Holf", "Speaker", "zenda:7")
    assert meant_by_label("Der Präsident", stated, vocabulary_of("de")) == stated


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("no", "Presidenten"),
        ("es", "SR. PRESIDENTE (SAPT)"),
        ("pt", "Vozes do PS"),
        ("it", "Voci dai banchi"),
        ("en", "Project Manager"),
    ],
)
def test_an_office_alone_is_a_voice_and_nobody_by_name(language: str, label: str) -> None:
    stated = stated_person(label) or Person("Presidente")
    assert meant_by_label(label, stated, vocabulary_of(language)) is None


@pytest.mark.parametrize(
    ("language", "label"), [("en", "CANDIDATES"), ("en", "Panelists"), ("es", "Diputados")]
)
def test_several_are_nobody_by_name(language: str, label: str) -> None:
    stated = stated_person(label)
    assert stated is None or meant_by_label(label, stated, vocabulary_of(language)) is None


def test_a_word_that_may_be_a_surname_is_one_where_data_states_it() -> None:
    assert meant_by_label("Bishop", Person("Bishop"), vocabulary_of("en")) == Person("Bishop")
