"""Texts in the markup of wikis, boards, LaTeX: the signs around a name set it apart as bold type does."""

import pytest

from tests.parsing.reading.outline import document, labels, read, spoken

TALK = (
    ("Rosa van den Holf", "Good morning. Is the road ready?"),
    ("Hugo Sapt, PhD", "It is not. We wait for the rain to end."),
    ("Rosa van den Holf", "And who will pay for it?"),
    ("Hugo Sapt, PhD", "The king will pay, as he does."),
    ("Anton Tarl", "He always did."),
)


@pytest.mark.parametrize(
    "form",
    [
        "'''{}:''' {}",
        "'''{}''': {}",
        "[b]{}:[/b] {}",
        "\\speaker{{{}}} {}",
        "; {} : {}",
        ";{}\n{}",
        "{{00:01:02}} {}: {}",
        "10h05 – {}: {}",
        "\u200f{}:\u200f {}",
    ],
)
def test_signs_of_markup_around_a_name_are_no_part_of_it(form: str) -> None:
    found = read(document(*(form.format(*each) for each in TALK)))
    assert [(label, words.lstrip("\u200f ")) for label, words in spoken(found)] == list(TALK)


def test_signs_that_stand_before_and_behind_a_label_alike_are_nobodys_words() -> None:
    said = (
        ("יור", 'היו"ר רוזה הולף', "בוקר טוב."),
        ("דובר", "אנטון ספט (זנדה)", "תודה רבה, גברתי היושבת-ראש."),
    )
    turns = "".join(
        f"<p>&lt;&lt; {sign} &gt;&gt; {name}: &lt;&lt; {sign} &gt;&gt;</p><p>{words}</p>"
        for sign, name, words in (*said, (*said[0][:2], "אני מודה לך על הדברים."), said[1])
    )
    head = "<title>ועדת הכבישים</title></head><body><h1>ועדת הכבישים</h1><p>3 במרץ 2015</p>"
    found = read(f'<html lang="he"><head>{head}{turns}</body></html>', name="talks.html")
    assert labels(found) == [said[0][1], said[1][1]] * 2


def test_a_note_in_brackets_before_a_label_is_no_part_of_it() -> None:
    turns = (
        "[Check against delivery] Rosa Holf: Good morning.",
        "Hugo Sapt: Thank you.",
        "Rosa Holf: Go on.",
    )
    found = read("\n\n".join(("Press conference in Zenda", "March 3, 2015", *turns)))
    assert spoken(found)[0] == ("Rosa Holf", "Good morning.")


def test_a_name_in_bold_type_may_have_a_time_code_before_it() -> None:
    said = (
        ("Rosa Holf", "I am Rosa Holf."),
        ("Hugo Sapt", "And I am Hugo."),
        ("Rosa Holf", "Welcome to you."),
    )
    lines = [f"0:00:{i}6.2 **{name}** {words}" for i, (name, words) in enumerate(said)]
    found = read("\n\n".join(("# A talk in Zenda", "2018-04-11", *lines)), name="talks.md")
    assert spoken(found) == list(said)


def test_who_is_quoted_in_the_headline_answers_the_questions_that_type_sets_apart() -> None:
    asked = ("Ministra, quando aprirà il ponte?", "E chi pagherà?", "Tutto qui?")
    answers = ("«Abbiamo detto a maggio».", "«Paga il regno, come sempre».", "«Tutto qui, direi».")
    body = "".join(f"<p><strong>{a}</strong><br>{b}</p>" for a, b in zip(asked, answers, strict=True))
    title = "Rosa Holf: «Il ponte aprirà a maggio»"
    head = f"<title>{title}</title></head><body><h1>{title}</h1><p>3 marzo 2015</p>"
    found = read(f'<html lang="it"><head>{head}{body}</body></html>', name="talks.html")
    assert [label for label, _ in spoken(found)] == ["", "Rosa Holf"] * 3
