"""Names and offices that are easily taken for words of a sentence."""

import pytest

from tests.parsing.reading.outline import document, labels, persons, read, spoken


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("HOLF", "THE PRESIDENT"),
        ("TARLENHEIM", "THE PRIME MINISTER"),
        ("HOST", "PM"),
        ("JOURNALIST", "PRIME MINISTER"),
        ("INTERVIEWER", "MINISTER SAPT"),
        ("Holf", "The Chancellor"),
        ("Rosa Holf", "Prime Minister"),
        ("Moderatorin", "Holf"),
        ("PERIODISTA", "PRESIDENTE"),
        ("ЖУРНАЛИСТ", "САПТ"),
        ("Ведущая", "Сапт"),
        ("SUNUCU", "CUMHURBAŞKANI"),
    ],
)
@pytest.mark.parametrize("sign", [": ", ":\n", " : "])
def test_an_interview_of_two_alternates(asks: str, answers: str, sign: str) -> None:
    said = (
        "Thank you for coming.",
        "I am glad to be here.",
        "How is the harvest?",
        "It is in.",
        "And now?",
        "We wait.",
    )
    text = document(*(f"{(asks, answers)[n % 2]}{sign}{words}" for n, words in enumerate(said)))
    assert spoken(read(text)) == [((asks, answers)[n % 2], words) for n, words in enumerate(said)]


SURNAMES = (
    "May", "Major", "Bishop", "North", "King", "Page", "Will", "Day", "Reading", "Sen", "Note", "Price",
    "Best", "Said", "Rice", "Gold", "Law", "Grant", "March", "Sunday", "Question", "West", "Church",
)  # fmt: skip


@pytest.mark.parametrize("surname", SURNAMES)
@pytest.mark.parametrize("office", ["", "Prime Minister "])
def test_any_word_is_a_surname(surname: str, office: str) -> None:
    text = document(
        "President Rudolf Elphberg: Welcome to Strelsau. We have a good deal to talk about.",
        f"{office}Theresa {surname}: Thank you, Mr President. I want to be frank with you.",
        "Rudolf Elphberg: I agree. Let us begin.",
        f"Theresa {surname}: We shall see.",
        "Rudolf Elphberg: Thank you.",
    )
    found = read(text)
    assert labels(found) == [
        "President Rudolf Elphberg",
        f"{office}Theresa {surname}",
        "Rudolf Elphberg",
        f"Theresa {surname}",
        "Rudolf Elphberg",
    ]
    assert set(persons(found).values()) == {"Rudolf Elphberg", f"Theresa {surname}"}


@pytest.mark.parametrize(
    "name", ["He Lifeng", "Hun Sen", "U Thant", "Li Qiang", "Ban Ki-moon", "Bao Day", "O So"]
)
def test_a_name_of_short_words_is_a_name(name: str) -> None:
    text = document(
        "Rudolf Elphberg: Good morning. I am glad to see you.",
        f"{name}: Thank you. I am glad, too.",
        "Rudolf Elphberg: Let us begin.",
        f"{name}: We agree with that.",
    )
    assert labels(read(text)) == ["Rudolf Elphberg", name] * 2


@pytest.mark.parametrize(
    "office",
    [
        "First Deputy Prime Minister",
        "First Lady",
        "US Secretary of State",
        "Federal Chancellor of Ruritania",
        "Speaker of the Grand National Assembly of Zenda",
        "Director-General of the International Labour Organization",
        "Acting Chief of the General Staff",
        "Special Envoy of the Crown for Talks on the Border",
        "chairman of the board of the Strelsau Railway",
        "Crown Prince",
        "Her Majesty Queen",
        "Chief Executive Officer of Zenda Mills",
    ],
)
def test_an_office_of_any_length_is_part_of_a_label_and_no_words_go_to_the_voice_before(office: str) -> None:
    text = document(
        "President Rudolf Elphberg: Good morning, colleagues. What is the state of affairs?",
        f"{office} Flavia Holf: Mr President, the harvest is in.",
        "Rudolf Elphberg: Thank you.",
    )
    found = read(text)
    assert labels(found) == ["President Rudolf Elphberg", f"{office} Flavia Holf", "Rudolf Elphberg"]
    assert persons(found)[f"{office} Flavia Holf"] == "Flavia Holf"


@pytest.mark.parametrize(
    "name",
    [
        "Hugo J Sapt",
        "Hugo J. Sapt",
        "H J Sapt",
        "Mr M M Sapt",
        "Hugo Sapt Jr.",
        "Hugo Sapt III",
        "Prof. Hugo Sapt",
        "Dr. Hugo Sapt",
        "Hon. Hugo Sapt",
        "H.J. Sapt",
    ],
)
def test_initials_and_additions_are_part_of_a_name(name: str) -> None:
    text = document(
        "Chris Tarl: Good evening. The first question is about the harvest.",
        f"{name}: It is good, I tell you.",
        "Rosa R Holf: It is not. He knows it.",
        "Chris Tarl: Thank you both.",
        f"{name}: She is wrong.",
        "Rosa R Holf: I am right.",
    )
    assert labels(read(text)) == ["Chris Tarl", name, "Rosa R Holf"] * 2


@pytest.mark.parametrize("sign", ["Q    ", "Q\t", "Q.  ", "Q: ", "Q — "])
def test_a_question_may_be_marked_by_a_letter_alone(sign: str) -> None:
    text = document(
        "THE PRESIDENT:  Good afternoon. The harvest is in.",
        f"{sign}Is it a good one?",
        "THE PRESIDENT:  It is.",
        f"{sign}Thank you, Mr. President. And what of the border?",
        "MS. HOLF:  We shall see.",
        head="Remarks by the President in Press Briefing\nApril 16, 2020, Strelsau\n\n",
    )
    assert labels(read(text)) == ["THE PRESIDENT", "Q", "THE PRESIDENT", "Q", "MS. HOLF"]


def test_a_dash_without_a_blank_before_it_parts_a_name_from_the_office() -> None:
    said = (
        ("عماد الأطرش", "أهلاً بك إلى هذا الحوار."),
        ("سيلفيو هولف- رئيس الحكومة", "شكراً وأهلاً بك."),
        ("عماد الأطرش", "هل تعتقد أن الجسر سيفتح قريباً؟"),
        ("سيلفيو هولف", "كلا، سيفتح في مايو."),
    )
    text = "\n\n".join(f"{label}: {words}" for label, words in said)
    found = read(f"لقاء في زندا\n\n27/2/2006\n\n{text}\n")
    assert spoken(found) == list(said)
    assert len({each.person.name for each in found.utterances if each.person}) == 2
