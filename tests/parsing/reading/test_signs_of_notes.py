"""Signs of footnotes behind names in labels: they are of the page, and no part of the name."""

import pytest

from tests.parsing.reading.outline import document, persons, read, spoken

NAMES = ("Rosa Holf", "Hugo Sapt", "Rosa Holf", "Karl Tarl", "Rosa Holf")
WORDS = ("Good morning.", "Is it late?", "It is not.", "Then we begin.", "Yes, let us begin.")


@pytest.mark.parametrize("signs", ["¹²³⁴⁵", "12345"])
@pytest.mark.parametrize("form", ["{}{}: {}", "{}{} : {}"])
def test_the_number_of_a_footnote_is_no_part_of_a_name(signs: str, form: str) -> None:
    said = (form.format(*each) for each in zip(NAMES, signs, WORDS, strict=True))
    assert spoken(read(document(*said))) == list(zip(NAMES, WORDS, strict=True))


def test_a_raised_number_in_a_page_is_none_either() -> None:
    rows = (
        f"<p><b>{name}</b><sup>{number}</sup>: {words}</p>"
        for number, (name, words) in enumerate(zip(NAMES, WORDS, strict=True), 1)
    )
    page = f"<h1>Talks on the harvest</h1><p>March 3, 2015, Strelsau</p>{''.join(rows)}"
    assert spoken(read(page, "talks.html")) == list(zip(NAMES, WORDS, strict=True))


def test_the_numbers_of_speakers_stay_with_them() -> None:
    said = ("SPEAKER1: Good morning.", "SPEAKER2: Is it late?", "SPEAKER3: It is not.", "SPEAKER1: Good.")
    assert [label for label, _ in spoken(read(document(*said)))] == [each.split(":")[0] for each in said]


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (("Minister of Roads – Rosa Holf", "Governor – Hugo Sapt"), ("Rosa Holf", "Hugo Sapt")),
        (("Verkehrsminister – Rosa Holf", "Abgeordneter – Hugo Sapt"), ("Rosa Holf", "Hugo Sapt")),
        (("市長 – 佐藤一郎", "議長 – 田中花子"), ("佐藤一郎", "田中花子")),
    ],
)
def test_a_dash_may_part_an_office_from_the_name_behind_it(
    labels: tuple[str, str], names: tuple[str, str]
) -> None:
    said = (f"{labels[i % 2]}: {words}" for i, words in enumerate(WORDS))
    assert persons(read(document(*said))) == dict(zip(labels, names, strict=True))
