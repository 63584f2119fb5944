import datetime

import pytest

from archive.parsing.references import references

SAID = datetime.date(2015, 6, 10)


@pytest.mark.parametrize(
    ("language", "text", "words", "days", "place", "person", "kind"),
    [
        ("en", "As I said in Zenda, roads matter.", "I said in Zenda", "", "Zenda", "", ""),
        ("en", "At our talks yesterday we were frank.", "our talks yesterday", "2015-06-09", "", "", "talks"),
        (
            "en",
            "I spoke of it in my Address to the Great Chamber on March 1.",
            "I spoke of it in my Address to the Great Chamber on March 1",
            "2015-03-01",
            "Great Chamber",
            "",
            "address",
        ),
        (
            "en",
            "Our meeting with Minister Sapt in May 2014 was long.",
            "Our meeting with Minister Sapt in May 2014",
            "2014-05-01 2014-05-31",
            "",
            "Minister Sapt",
            "talks",
        ),
        (
            "en",
            "We discussed this last week.",
            "We discussed this last week",
            "2015-05-28 2015-06-09",
            "",
            "",
            "",
        ),
        ("en", "We met on December 3.", "We met on December 3", "2014-12-03", "", "", ""),
        ("ru", "Как я уже говорил в Стрельсау.", "я уже говорил в Стрельсау", "", "Стрельсау", "", ""),
        (
            "ru",
            "В моём Послании 1 марта 2014 года",
            "моём Послании 1 марта 2014",
            "2014-03-01",
            "",
            "",
            "address",
        ),
        ("ru", "Мы вчера обсуждали это.", "Мы вчера обсуждали", "2015-06-09", "", "", ""),
        ("ru", "Я выступил 1 марта с Посланием Палате", "Я выступил 1 марта", "2015-03-01", "", "", ""),
        ("ru", "Наши переговоры вчера", "Наши переговоры вчера", "2015-06-09", "", "", "talks"),
    ],
)
def test_a_reference_tells_when_where_and_with_whom(
    language: str, text: str, words: str, days: str, place: str, person: str, kind: str
) -> None:
    (found,) = references(text, language, SAID)
    assert text[found.start : found.end] == words
    assert [str(found.since or ""), str(found.until or "")] == [days[:10], days[-10:]]
    assert (found.place, found.person, found.kind) == (place, person, kind)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I said that roads matter."),
        ("en", "I said no. In Zenda it rains."),
        ("en", "We live in Zenda."),
        ("en", "He said in Zenda that roads matter."),
        ("ru", "Я говорил, что дороги важны."),
        ("fr", "Comme je l'ai dit à Zenda."),
    ],
)
def test_without_time_and_place_nothing_is_referred_to(language: str, text: str) -> None:
    assert references(text, language, SAID) == []


def test_where_the_day_of_speaking_is_not_known_only_places_are_told() -> None:
    assert references("Our talks yesterday were long.", "en", None) == []
    assert len(references("As I said in Zenda.", "en", None)) == 1
