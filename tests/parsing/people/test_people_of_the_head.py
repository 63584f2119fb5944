"""Persons, offices and papers that stand above the talk or beside it, and are meant by its labels."""

import json

import pytest

from archive.parsing.transcript import UtteranceKind
from tests.parsing.reading.outline import document, persons, read

BRIEFING = ("Good afternoon.", "Can we go to Zenda?", "Sure.", "Who did it?", "The envoy did.", "Thanks.")


def briefing(label: str, head: str) -> dict[str, str | None]:
    said = [f"{label if i % 2 == 0 else 'QUESTION'}: {words}" for i, words in enumerate(BRIEFING)]
    return persons(read(document(*said, head=f"{head}\n\nFebruary 4, 2016\n\n")))


@pytest.mark.parametrize(
    ("label", "head", "name"),
    [
        ("MR. SAPT", "Daily Press Briefing\n\nHugo Sapt\n\nSpokesperson", "Hugo Sapt"),
        ("MR. SAPT", "The Briefing Room\n\nPRESS BRIEFING BY\n\nHUGO SAPT", "Hugo Sapt"),
        (
            "ASSISTANT SECRETARY SAPT",
            "Current Issues\n\nHugo A. Sapt\n\nAssistant Secretary, Bureau of Public Affairs",
            "Hugo A. Sapt",
        ),
        ("MR. SAPT", "Daily Press Briefing\n\nHugo Sapt, Jr., Chief of the Guard", "Hugo Sapt, Jr."),
        ("MR. SAPT", "Daily Press Briefing\n\nHugo Sapt\n\nMichael Sapt", "Mr. Sapt"),
        ("MR. SAPT", "Daily Press Briefing\n\nRosa Holf", "Sapt"),
        ("MR. SAPT", "Daily Press Briefing\n\nPRESIDENCY OF MESSRS HUGO SAPT, PRESIDENT", "Sapt"),
    ],
)
def test_a_surname_is_whom_a_line_above_names_in_full(label: str, head: str, name: str) -> None:
    assert briefing(label, head)[label] == name


def test_an_office_alone_is_whom_a_label_introduces_with_it_and_another() -> None:
    found = persons(
        read(
            document(
                "HUGO SAPT, PRIME MINISTER: Welcome, everybody.",
                "MICHAEL STRELSAU, DEPUTY PRIME MINISTER AND MINISTER FOR DEFENCE: Well, thanks.",
                "PRIME MINISTER: Questions.",
                "JOURNALIST: The cost?",
                "DEPUTY PRIME MINISTER: It is in the budget.",
                "PRIME MINISTER: Thanks very much.",
            )
        )
    )
    assert found["PRIME MINISTER"] == "Hugo Sapt"
    assert found["DEPUTY PRIME MINISTER"] == "Michael Strelsau"


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("Interview de Rosa Holf avec le Zendaer Wort", "Zendaer Wort"),
        ("Interview: Consul General Rosa Holf with RTHZ's Ben Sapt", "RTHZ"),
        ("ZB-Interview: Rosa Holf", "ZB"),
    ],
)
def test_a_paper_that_the_head_tells_asks_and_is_nobody(title: str, label: str) -> None:
    turns = "".join(
        f"<p><b>{label}</b>: Is it number {i}?</p><p><b>Rosa Holf</b>: It is, and I said {i}.</p>"
        for i in range(4)
    )
    found = read(f"<title>{title}</title><h1>{title}</h1><p>March 3, 2015</p>{turns}", "talks.html")
    assert persons(found) == {label: None, "Rosa Holf": "Rosa Holf"}
    kinds = {each.kind for each in found.utterances if each.label and each.label.text == label}
    assert kinds == {UtteranceKind.QUESTION}


def test_a_person_whom_the_head_names_without_an_article_is_no_paper() -> None:
    turns = ["Hugo Sapt: Is it so?", "Rosa Holf: It is, and I said so."] * 3
    found = read(document(*turns, head="Interview mit Rosa Holf und Hugo Sapt\n\n3. März 2015\n\n"))
    assert persons(found) == {"Hugo Sapt": "Hugo Sapt", "Rosa Holf": "Rosa Holf"}


TALK = "".join(
    f"<p>{label}. {words}</p>"
    for label, words in (
        ("THE PRESIDENT", "I have several announcements."),
        ("Q", "Mr. President, has the Ambassador reported?"),
        ("THE PRESIDENT", "Yes, he has."),
        ("Q", "Will you step in?"),
        ("THE PRESIDENT", "No, I will not."),
    )
)


@pytest.mark.parametrize(
    "fact",
    [
        {"president": "Hugo Sapt"},
        {"description": "President Hugo Sapt held a news conference in Zenda."},
    ],
)
def test_who_holds_an_office_by_a_field_of_data_is_meant_by_it(fact: dict[str, str]) -> None:
    row = {"documentDate": "1962-03-07T00:00:00", "title": "News Conference 27", "documentText": TALK, **fact}
    assert persons(read(json.dumps([row]), "talks.json"))["THE PRESIDENT"] == "Hugo Sapt"


def test_a_field_of_another_office_names_nobody() -> None:
    row = {"documentDate": "1962-03-07", "title": "News Conference 27", "documentText": TALK}
    row["chancellor"] = "Hugo Sapt"
    assert persons(read(json.dumps([row]), "talks.json"))["THE PRESIDENT"] is None
