"""Marks, numbers and time codes before labels, and types that a style sets."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.head_signs import holds_sentence
from archive.parsing.people.label_persons import person_meant
from tests.parsing.reading.outline import document, read, spoken

TURNS = (
    ("Rosa Holf", "Good morning. Is the road ready?"),
    ("Hugo Sapt", "It is not. We wait for the rain to end."),
    ("Rosa Holf", "And who will pay for it?"),
    ("Hugo Sapt", "The king will pay, as he does."),
    ("Rosa Holf", "Then I thank you for your answers."),
)


@pytest.mark.parametrize(
    "form",
    [
        *("{n}/ {}: {}", "§ {n} {}: {}", "§{n}. {}: {}", "¶{n} {}: {}", "¶ {}: {}"),
        *("#00:0{n}:12-3# {}: {}", "({n}) {}: {}"),
    ],
)
def test_numbers_and_time_codes_before_labels_are_no_part_of_them(form: str) -> None:
    lines = [form.format(name, words, n=n) for n, (name, words) in enumerate(TURNS, 1)]
    assert spoken(read(document(*lines))) == list(TURNS)


@pytest.mark.parametrize("title", ["श्री.", "डॉ.", "प्रा.", "শ্রী."])
def test_letters_joined_to_one_are_a_title_cut_short(title: str) -> None:
    turns = [(name.replace("Rosa", f"{title} Rosa"), words) for name, words in TURNS]
    found = read(document(*(f"{name}: {words}" for name, words in turns)))
    assert [words for _, words in spoken(found)] == [words for _, words in TURNS]
    assert {label for label, _ in spoken(found)} == {f"{title} Rosa Holf", "Hugo Sapt"}


@pytest.mark.parametrize(
    ("label", "language", "role"),
    [
        ("Ing. arch. Rosa Holf, poslankyňa", "sk", "poslankyňa"),
        ("MECLİS 1. BAŞKAN VEKİLİ ROSA HOLF", "tr", "MECLİS 1. BAŞKAN VEKİLİ"),
        ("ZDP GRUP SÖZCÜSÜ ROSA HOLF", "tr", "ZDP GRUP SÖZCÜSÜ"),
    ],
)
def test_degrees_and_the_number_of_an_office_end_no_sentence_within_a_label(
    label: str, language: str, role: str
) -> None:
    person = person_meant(label, vocabulary_of(language))
    assert person
    assert (person.name.title(), person.role) == ("Rosa Holf", role)
    assert not holds_sentence(label)


def test_which_of_several_holds_an_office_may_stand_before_it() -> None:
    said = ["Velkommen til mødet.", "Tak for ordet.", "Jeg har et spørgsmål.", "Det er jeg ikke enig i."]
    names = ["Overborgmester Hugo Sapt", "1. næstformand Rosa Holf"] * 2
    body = "".join(f"<p><em>{name} (A)</em><br>{words}</p>" for name, words in zip(names, said, strict=True))
    page = f'<html lang="da"><body><h1>Mødet den 15. juni 2022</h1>{body}</body></html>'
    assert spoken(read(page, "moede.html")) == [(f"{n} (A)", w) for n, w in zip(names, said, strict=True)]


@pytest.mark.parametrize("note", [" FUORI CAMPO", " (FUORI CAMPO)", " – VOIX OFF", ", за кадром"])
def test_that_somebody_is_not_in_the_picture_is_no_part_of_the_name(note: str) -> None:
    turns = [(name.upper(), words) for name, words in TURNS]
    said = [f"{name}{note if i == 2 else ''}: {words}" for i, (name, words) in enumerate(turns)]
    found = read(document(*said))
    assert {each.person.name for each in found.utterances if each.person} == {"Rosa Holf", "Hugo Sapt"}
