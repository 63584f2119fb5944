"""What of a label is the name, what the office, and what neither."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.office_case import tidy_role
from archive.parsing.people.stated import stated_person
from archive.parsing.transcript import Person


@pytest.mark.parametrize(
    ("language", "label", "name", "role"),
    [
        (
            "en",
            "Crown Prince and Minister of Defence Anton bin Rudolf Al Zenda",
            "Anton bin Rudolf Al Zenda",
            "Crown Prince and Minister of Defence",
        ),
        ("ca", "El conseller d'Interior (Hugo Sapt i Holf)", "Hugo Sapt i Holf", "conseller d'Interior"),
        ("de", "Dr. Rosa Holf, Bundesministerin der Justiz", "Rosa Holf", "Bundesministerin der Justiz"),
        ("en", "Hugo Sapt, Jr., Chancellor", "Hugo Sapt, Jr.", "Chancellor"),
        (
            "en",
            "Deputy Security Adviser for Strategic Communications Ben Holf",
            "Ben Holf",
            "Deputy Security Adviser for Strategic Communications",
        ),
        (
            "en",
            "Adviser for Zendan Affairs Hugo Ben Holf",
            "Hugo Ben Holf",
            "Adviser for Zendan Affairs",
        ),
        ("en", "W Anton Holf", "W Anton Holf", ""),
        ("en", "Ms L L VAN DER HOLF", "L L VAN DER HOLF", "Ms"),
    ],
)
def test_particles_stay_in_the_name_and_fields_in_the_office(
    language: str, label: str, name: str, role: str
) -> None:
    assert person_meant(label, vocabulary_of(language)) == Person(name, role)


@pytest.mark.parametrize(
    ("language", "label"), [("id", "Wartawan Strelsau"), ("en", "Answering a question from Rosa Holf")]
)
def test_a_trade_with_a_town_or_an_activity_is_no_person(language: str, label: str) -> None:
    assert person_meant(label, vocabulary_of(language)) is None


def test_acronyms_keep_their_capitals() -> None:
    assert tidy_name("ABC NEWS") == "ABC News"
    assert tidy_role("NZ PRIME MINISTER") == "NZ Prime Minister"


@pytest.mark.parametrize(
    ("stated", "person"),
    [
        ("Mr M M Sapt", Person("M M Sapt")),
        ("M. Hugo Sapt", Person("Hugo Sapt")),
        ("Vizepräsidentin Rosa Holf", Person("Rosa Holf", "Vizepräsidentin")),
    ],
)
def test_initials_are_no_form_of_address_and_an_office_is_no_name(stated: str, person: Person) -> None:
    assert stated_person(stated) == person
