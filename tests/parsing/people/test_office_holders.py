"""Offices with what they are of, and the full names behind them."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.office_holders import office_holder

HOLDERS = """
    es | El ministro de Hacienda José Luis Holf | José Luis Holf | ministro de Hacienda
    es | Ministro de Hacienda José Luis Holf | José Luis Holf | Ministro de Hacienda
    es | La ministra Rosa de los Santos | Rosa de los Santos | ministra
    es | La senadora María del Carmen Sapt | María del Carmen Sapt | senadora
    es | La vicepresidenta y ministra de Trabajo Rosa Holf | Rosa Holf | vicepresidenta y ministra de Trabajo
    es | El presidente del Gobierno Hugo Sapt | Hugo Sapt | presidente del Gobierno
    es | El embajador de Portugal Hugo Sapt | Hugo Sapt | embajador de Portugal
    ca | La consellera d'Educació Rosa Holf | Rosa Holf | consellera d'Educació
    pt | O ministro dos Negócios Estrangeiros João Holf | João Holf | ministro dos Negócios Estrangeiros
    fr | La ministre de l'Économie Rosa de Holf | Rosa de Holf | ministre de l'Économie
    fr | La présidente Mme Rosa de Holf | Rosa de Holf | présidente
    fr | L'ambassadeur Hugo Sapt | Hugo Sapt | ambassadeur
    it | L'onorevole Hugo Sapt | Hugo Sapt | onorevole
    it | Il ministro degli Affari Esteri Gian Luca Holf | Gian Luca Holf | ministro degli Affari Esteri
    ro | Ministrul de Externe Hugo Holf | Hugo Holf | Ministrul de Externe
    de | Der Bundesminister der Finanzen Hugo von Holf | Hugo von Holf | Bundesminister der Finanzen
    nl | De voorzitter Rosa de Holf | Rosa de Holf | voorzitter
"""


def _rows(text: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in text.strip().splitlines()]


@pytest.mark.parametrize(("language", "label", "name", "role"), _rows(HOLDERS))
def test_a_full_name_behind_an_office_is_the_holders(language: str, label: str, name: str, role: str) -> None:
    person = person_meant(label, vocabulary_of(language))
    assert person
    assert (person.name, person.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("es", "El ministro de Hacienda"),
        ("es", "El ministro de Asuntos Exteriores Holf"),
        ("es", "El ministro Hugo Sapt y Rosa Holf"),
        ("es", "El Presidente Coordinador de Zenda"),
        ("es", "El representante de Zenda Hugo Sapt"),
        ("fr", "Le président de la commission"),
        ("fr", "Le président Jean et Rosa Holf"),
        ("it", "Il Presidente della Repubblica"),
        ("de", "Der Vorsitzende Richter am Landgericht Hugo Holf"),
        ("en", "The MINISTER OF WORKS"),
        ("cs", "Ministr vnitra ČR Hugo Sapt"),
    ],
)
def test_where_a_name_can_not_be_told_from_the_office_there_is_none(language: str, label: str) -> None:
    assert office_holder(label, vocabulary_of(language)) is None


@pytest.mark.parametrize(
    ("language", "label", "name", "role"),
    [
        ("en", "Minister de Holf", "de Holf", "Minister"),
        ("en", "Minister of Finance de Holf", "de Holf", "Minister of Finance"),
        ("nl", "Minister de Holf", "de Holf", "Minister"),
        ("en", "President von der Holf", "von der Holf", "President"),
    ],
)
def test_a_surname_keeps_its_small_words_where_offices_have_none_behind_them(
    language: str, label: str, name: str, role: str
) -> None:
    person = person_meant(label, vocabulary_of(language))
    assert person
    assert (person.name, person.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "label"),
    [("es", "Ministra de Hacienda"), ("pt", "Ministra da Saúde"), ("de", "Minister der Justiz")],
)
def test_what_an_office_is_of_is_no_surname(language: str, label: str) -> None:
    assert person_meant(label, vocabulary_of(language)) is None
