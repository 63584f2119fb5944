"""Labels that a typist or a press prints in another form than the rest."""

import pytest

from tests.parsing.reading.outline import document, read, spoken

CASES: dict[str, tuple[str, list[str]]] = {
    "the sign of a note behind the full stop": (
        document(
            "CHAIRMAN HOLF. Would you please start?",
            "MR. SAPT.1 Thank you. I refer to the charts.",
            "CHAIRMAN HOLF. Are there questions?",
            "MS. MAUBAN.2 I have one. Was it late?",
            "MR. SAPT. It was.",
        ),
        ["CHAIRMAN HOLF", "MR. SAPT", "CHAIRMAN HOLF", "MS. MAUBAN", "MR. SAPT"],
    ),
    "a topic with a number before the question": (
        document(
            "President Holf. I have several announcements to make.",
            "[1.] Q. Mr. President, prices rose.",
            "President Holf. I hope that they will not.",
            "[2.] Q. Mr. President, and the mill?",
            "President Holf. It is mended.",
        ),
        ["President Holf", "Q", "President Holf", "Q", "President Holf"],
    ),
    "who is introduced": (
        document(
            "CHAIRPERSON: Good morning. I ask my colleagues to say who they are.",
            "JUDGE HOLF: I am Judge Holf.",
            "MR SAPT: Hugo Sapt, Commissioner.",
            "CHAIRPERSON: Who is the witness?",
            "MR MAUBAN: Chairperson, I call him.",
            "CHAIRPERSON: Thank you.",
        ),
        ["CHAIRPERSON", "JUDGE HOLF", "MR SAPT", "CHAIRPERSON", "MR MAUBAN", "CHAIRPERSON"],
    ),
    "an office cut short amid a label": (
        document(
            "HUGO SAPT, ZENDA NEWS HOST: I'm Hugo Sapt. Hello again from Strelsau.",
            "ROSA HOLF, FMR. RURITANIAN FOREIGN MINISTER: Thank you, Hugo.",
            "SAPT: What do you need?",
            "HOLF: Time, time and time.",
            "SAPT: That's it for today.",
        ),
        [
            "HUGO SAPT, ZENDA NEWS HOST",
            "ROSA HOLF, FMR. RURITANIAN FOREIGN MINISTER",
            "SAPT",
            "HOLF",
            "SAPT",
        ],
    ),
    "a surname with initials before one word": (
        "Съезд депутатов в Зенде\n\n3 марта 2015 г.\n\n"
        "Председательствующий. Открываю съезд.\n\n"
        "Сапт Г. Ф., врач больницы. Уважаемые депутаты! Прошу слова.\n\n"
        "Председательствующий. Слово имеет депутат Хольф.\n\nХольф Р. К. Спасибо. Я буду краток.\n\n"
        "Председательствующий. Перерыв.\n",
        [
            "Председательствующий",
            "Сапт Г. Ф., врач больницы",
            "Председательствующий",
            "Хольф Р. К.",
            "Председательствующий",
        ],
    ),
    "a colon in the bracket of a label": (
        document(
            "Shri H.V. Sapt (C.P. & Zenda : General) : Will you kindly tell us?",
            "Mr. President : I expect them to come.",
            "Mrs. Rosa Holf (West Zenda : General) : I agree with him.",
            "Mr. President : The House stands adjourned.",
        ),
        [
            "Shri H.V. Sapt (C.P. & Zenda : General)",
            "Mr. President",
            "Mrs. Rosa Holf (West Zenda : General)",
            "Mr. President",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_it_opens_a_turn_as_the_others_do(case: str) -> None:
    text, labels = CASES[case]
    assert [label for label, _ in spoken(read(text))] == labels


def test_a_direction_in_square_brackets_is_a_note_on_the_label() -> None:
    turns = "".join(
        f"<p><em>{label}</em>{note}: {words}</p>"
        for label, note, words in (
            ("Sapt", "", "Let us talk about the mill."),
            ("Holf", "", "What about it?"),
            ("Sapt", "", "It is late."),
            ("Mauban", " [to Holf, in Zendan]", "He left it out."),
            ("Holf", "", "I agree."),
            ("Sapt", "", "Good."),
        )
    )
    found = read(f"<h1>Talks in Zenda</h1><p>March 3, 2015</p>{turns}", "talks.html").utterances
    (noted,) = (each.label for each in found if each.label and each.label.note)
    assert (noted.text, noted.note) == ("Mauban", "to Holf, in Zendan")


def test_a_role_behind_a_dash_belongs_to_the_name_above_the_words() -> None:
    turn = "**{}** -- *{}*\n\n{}\n\n".format
    text = "# Call in Zenda\n\nMarch 3, 2015\n\n" + "".join(
        (
            turn("Hugo Sapt", "Director of Mills", "Good morning to all."),
            turn("Rosa Holf", "Zenda Bank -- Analyst", "Is the mill mended?"),
            turn("Hugo Sapt", "Director of Mills", "It is, since May."),
            turn("Rosa Holf", "Zenda Bank -- Analyst", "Thank you."),
        )
    )
    found = [
        (each.person and (each.person.name, each.person.role), each.paragraphs[0].text)
        for each in read(text, "call.md").utterances
    ]
    assert found == [
        (("Hugo Sapt", "Director of Mills"), "Good morning to all."),
        (("Rosa Holf", "Analyst, Zenda Bank"), "Is the mill mended?"),
        (("Hugo Sapt", "Director of Mills"), "It is, since May."),
        (("Rosa Holf", "Analyst, Zenda Bank"), "Thank you."),
    ]
