"""Offices that are printed with each name, beneath it or behind it."""

import pytest

from tests.parsing.reading.outline import read, spoken


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("<p><b>{}</b></p><p><i>{}</i></p><p>{}</p>", "<p><b>Question</b></p><p>When is it open?</p>"),
        ("<p><b>{}</b>, <i>{}</i></p><p>{}</p>", "<p><b>Question</b></p><p>When is it open?</p>"),
        (
            "<tr><td>{}</td><td>{}</td><td>{}</td></tr>",
            "<tr><td>Question</td><td></td><td>When is it open?</td></tr>",
        ),
    ],
)
def test_an_office_with_the_only_name_beside_voices_is_that_of_the_person(line: str, asked: str) -> None:
    said = (
        "The road will be open before the winter.",
        "We have spoken of this twice.",
        "It was a long night.",
    )
    page = asked.join(line.format("Rosa Holf", "President", words) for words in said)
    page = f"<table>{page}</table>" if "<td>" in line else page
    found = read(f"<html><body><h1>Talks in Zenda</h1><p>5 March 1999</p>{page}</body></html>", "talks.html")
    persons = {each.person.name: each.person.role for each in found.utterances if each.person}
    assert persons == {"Rosa Holf": "President"}
    assert [words for label, words in spoken(found) if label == "Rosa Holf"] == list(said)


def test_offices_beneath_names_without_capitals_are_those_of_the_speakers() -> None:
    words = "我們明天再談這件事情。 道路在冬天以前會開通。 這是兩國政府的事情。"
    words += " 報紙上的數字不對。 條約寫得很清楚。 學校會先重建。"
    names = (("陳佳楓", "主任"), ("林以涵", "處長"), ("胡善慧", "專員")) * 2
    said = [(*name, sentence) for name, sentence in zip(names, words.split(), strict=True)]
    found = read(
        "\n\n".join(("工作小組會議紀錄", "2015年3月12日", *("{}\n{}\n\n{}".format(*turn) for turn in said)))
    )
    assert [(each.person.name, each.person.role) for each in found.utterances if each.person] == [
        (name, office) for name, office, _ in said
    ]


def test_a_surname_that_begins_as_a_word_for_a_meeting_does_in_another_language_is_a_name() -> None:
    said = ["Vamos a contestar las preguntas.", "Lo hemos dicho ya dos veces.", "Va a salir en mayo."]
    asked = "Pregunta\n\n¿Y cuándo va a salir?"
    turns = f"\n\n{asked}\n\n".join(f"Hugo Holf Obrador\nPresidente\n\n{words}" for words in said)
    found = read(f"Conferencia de prensa en Zenda\n\n12 de marzo de 2015\n\n{turns}\n")
    persons = {(each.person.name, each.person.role) for each in found.utterances if each.person}
    assert persons == {("Hugo Holf Obrador", "Presidente")}
    assert [words for label, words in spoken(found) if label == "Hugo Holf Obrador"] == said
