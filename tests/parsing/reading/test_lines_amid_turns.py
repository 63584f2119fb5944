"""Lines amid turns that a record prints and nobody says."""

from tests.parsing.reading.outline import labels, read, spoken


def test_the_title_of_what_is_held_next_is_a_heading() -> None:
    text = (
        "Call in Zenda\n\nMarch 3, 2015\n\nOperator\n\nGood day, and welcome.\n\n"
        "Rosa Holf\nDirector of Mills\n\nThank you. It was a good year.\n\nQuestion-and-Answer Session\n\n"
        "Operator\n\nThe first question is from Strelsau.\n\n"
        "Rosa Holf\nDirector of Mills\n\nBread is dear.\n\nOperator\n\nThe next one is from Modena.\n\n"
        "Rosa Holf\nDirector of Mills\n\nIt opens in May.\n\nOperator\n\nThis ends our call.\n"
    )
    assert spoken(read(text)) == [
        ("Operator", "Good day, and welcome."),
        ("Rosa Holf", "Thank you. It was a good year."),
        ("", "Question-and-Answer Session"),
        ("Operator", "The first question is from Strelsau."),
        ("Rosa Holf", "Bread is dear."),
        ("Operator", "The next one is from Modena."),
        ("Rosa Holf", "It opens in May."),
        ("Operator", "This ends our call."),
    ]


def test_from_where_another_takes_the_chair_nobody_is_certain_who_presides() -> None:
    text = (
        "97th meeting\n\nMarch 3, 2015\n\nPresident: Ms. Mauban (Zenda)\n\n"
        "The President: I call on Ruritania.\n\n"
        "Mr. Sapt (Ruritania): Thank you.\n\nMr. Holf (Modena), Vice-President, took the Chair.\n\n"
        "The President: I call on Modena.\n\nMr. Elphberg (Modena): I am grateful.\n"
    )
    found = read(text)
    presiding = [
        each.person for each in found.utterances if each.label and each.label.text == "The President"
    ]
    assert presiding == [None, None]
    (taken,) = [
        paragraph for each in found.utterances for paragraph in each.paragraphs if "took" in paragraph.text
    ]
    assert taken.aside


def test_the_topic_above_a_question_is_a_heading_where_all_that_is_said_ends_as_a_sentence() -> None:
    text = (
        "An Exchange in Zenda\n\nMarch 3, 2015\n\nPresident Holf. It is good to be here again.\n\n"
        "I think that we have had a good meeting.\n\nZenda\n\nQ. Mr. President, have you agreed on Zenda?\n\n"
        "President Holf. We have.\n\nQ. And the railway?\n\nPresident Holf. It will be mended.\n\n"
        "Trade Sanctions\n\nQ. Is that the view of all?\n\nPresident Holf. It is mine.\n"
    )
    assert [words for label, words in spoken(read(text)) if not label] == ["Zenda", "Trade Sanctions"]


def test_the_name_of_who_is_called_upon_is_none() -> None:
    text = (
        "An Exchange in Zenda\n\nMarch 3, 2015\n\nPresident Holf: It is good to be here.\n\nHugo Sapt\n\n"
        "Hugo Sapt: Thank you for the floor.\n\nPresident Holf: Go on.\n\nHugo Sapt: I have done.\n"
    )
    assert not [words for label, words in spoken(read(text)) if not label]


def test_what_was_heard_in_the_hall_is_no_voice_in_wide_brackets() -> None:
    said = [("陳佳楓", "我們明天再談這件事情。"), ("林以涵", "道路在冬天以前會開通。")]
    turns = [
        f"{name}：第{at}點，{words}\n\n（掌聲）\n\n條約{at}寫得很清楚。"
        for at, (name, words) in enumerate(said * 3)
    ]
    found = read("\n\n".join(("工作小組會議紀錄", "2015年3月12日", *turns)))
    assert set(labels(found)) == {"陳佳楓", "林以涵"}


def test_what_was_heard_in_the_hall_is_no_voice_among_names_in_brackets() -> None:
    said = [("Hugo Sapt", "The road will be open."), ("Rosa Holf", "That is for us to settle.")]
    turns = [f"({name}) Point {at}: {words}\n\n(Applause.)" for at, (name, words) in enumerate(said * 3)]
    found = read("\n\n".join(("A talk in Zenda", "3 March 2015", *turns)))
    assert set(labels(found)) == {"Hugo Sapt", "Rosa Holf"}
