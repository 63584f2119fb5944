"""People whom a JSON file lists or describes beside the words of their turns."""

import json
from typing import Any

import pytest

from archive.parsing.containers import table
from archive.parsing.content import Content
from tests.parsing.containers.accounts import invented, lost, persons, turns


def read(tree: Any) -> Content:
    content = table.read("a.json", json.dumps(tree).encode())
    assert not lost(content)
    assert not invented(content)
    return content


PARTS = [
    {"id": "p1", "given_name": "Rosa", "family_name": "Holf", "role": "Chair"},
    {"id": "p2", "given_name": "Hugo", "family_name": "Sapt"},
]
TURNED = [{"id": "p1", "name": "Holf, Rosa", "role": "Chair"}, {"id": "p2", "name": "Sapt, Hugo"}]


def test_a_map_of_labels_to_names_lists_people() -> None:
    said = [{"speaker": "SPEAKER_00", "text": "We begin."}, {"speaker": "SPEAKER_01", "text": "Yes."}]
    content = read({"speaker_map": {"SPEAKER_00": "Rosa Holf", "SPEAKER_01": "Hugo Sapt"}, "segments": said})
    assert persons(content) == {"Rosa Holf": "Rosa Holf | ", "Hugo Sapt": "Hugo Sapt | "}


@pytest.mark.parametrize("people", [PARTS, TURNED])
@pytest.mark.parametrize("key", ["person_id", "speaker_id", "creator_id", "speaker"])
def test_a_list_of_people_gives_names_and_offices_by_id(key: str, people: list[dict[str, str]]) -> None:
    said = [{key: "p1", "text": "We begin."}, {key: "p2", "text": "I thank you."}]
    content = read({"persons": people, "speeches": said})
    assert persons(content) == {"Rosa Holf": "Rosa Holf | Chair", "Hugo Sapt": "Hugo Sapt | "}


def test_any_list_of_names_by_the_ids_of_speakers_lists_people() -> None:
    said = [{"speakerId": "p1", "text": "We begin."}, {"speakerId": "p2", "text": "I thank you."}]
    listed = [{"speakerId": "p1", "name": "Rosa Holf"}, {"speakerId": "p2", "name": "Hugo Sapt"}]
    content = read({"parties": listed, "calls": [{"turns": said}]})
    assert persons(content) == {"Rosa Holf": "Rosa Holf | ", "Hugo Sapt": "Hugo Sapt | "}
    parties = [{"id": "p1", "name": "The Blue Party"}]
    assert "" in persons(read({"parties": parties, "calls": [{"turns": said}]})).values()


def test_an_office_and_a_sign_of_questions_that_are_listed_by_id_are_labels_and_nobody_by_name() -> None:
    said = [{"speaker": 1, "text": "We begin."}, {"speaker": 2, "text": "Why?"}]
    content = read({"speakers": [{"id": 1, "name": "THE PRESIDENT"}, {"id": 2, "name": "Q"}], "turns": said})
    assert persons(content) == {"THE PRESIDENT": "", "Q": ""}


def test_the_name_of_a_person_is_taken_before_that_of_an_account() -> None:
    messages = [
        {"author": {"id": "1", "name": "rosah", "nickname": "Rosa Holf"}, "content": "We begin."},
        {"author": {"id": "2", "name": "saptman", "nickname": "Hugo Sapt"}, "content": "I thank you."},
    ]
    assert turns(read({"messages": messages})) == [("Rosa Holf", "We begin."), ("Hugo Sapt", "I thank you.")]


def test_parts_of_a_meeting_with_times_of_their_own_are_not_meetings() -> None:
    said = [{"speaker": "Hugo Sapt", "text": "Yes."}, {"speaker": "Rosa Holf", "text": "No."}]
    items = [{"date": f"2014-05-06T{hour}:00:00", "title": hour, "turns": said} for hour in ("10", "11")]
    tree = [{"title": "Council of Zenda", "date": "2014-05-06T10:00:00", "items": items}]
    assert len(table.members("a.json", json.dumps(tree).encode())) == 1
    assert read(tree).metadata.title == "Council of Zenda"


def test_an_object_beside_the_list_of_turns_gives_title_and_day() -> None:
    spoken = [{"speaker": "Hugo Sapt", "text": "Yes."}, {"speaker": "Rosa Holf", "text": "No."}]
    facts = read(
        {"sednica": {"naslov": "Council of Zenda", "datum": "06.05.2014"}, "govori": spoken}
    ).metadata
    assert (facts.title, facts.date) == ("Council of Zenda", "2014-05-06")


def test_a_text_parted_at_links_is_in_one_piece_and_what_a_notice_names_is_no_meeting_of_its_own() -> None:
    parts = ["See ", {"type": "link", "text": "the report"}, " before noon."]
    messages = [
        {"date": "2014-05-06T10:00:00", "actor": "Rosa Holf", "title": "Council of Zenda", "text": ""},
        {"date": "2014-05-06T10:01:00", "from": "Rosa Holf", "text": parts},
        {"date": "2014-05-06T10:02:00", "from": "Hugo Sapt", "text": "I have seen it."},
    ]
    assert turns(read({"messages": messages})) == [
        ("Rosa Holf", "See the report before noon."),
        ("Hugo Sapt", "I have seen it."),
    ]


def test_speeches_of_one_day_without_titles_are_one_meeting() -> None:
    said = [{"speaker": "Hugo Sapt", "text": "Yes."}, {"speaker": "Rosa Holf", "text": "No."}]
    tree = [{"dateStart": f"2014-05-06T{hour}:00:00", "body": said} for hour in ("10", "11")]
    assert len(table.members("a.json", json.dumps(tree).encode())) == 1


def test_parts_of_a_name_stand_in_an_object_and_its_title_is_none_of_a_meeting() -> None:
    def said(given: str, family: str, *paragraphs: str) -> Any:
        redner = {"titel": "Dr.", "vorname": given, "nachname": family, "rolle": "Rat"}
        return {"redner": redner, "absaetze": list(paragraphs)}

    items = [
        {
            "titel": "Mühlen",
            "reden": [said("Rosa", "Holf", "Guten Tag.", "Ja."), said("Hugo", "Sapt", "Nein.")],
        },
        {"titel": "Straßen", "reden": [said("Rosa", "Holf", "Gut.")]},
    ]
    content = read({"sitzung": {"datum": "06.05.2014", "titel": "Sitzung des Rates"}, "themen": items})
    assert (content.metadata.title, content.metadata.date) == ("Sitzung des Rates", "2014-05-06")
    assert persons(content) == {"Rosa Holf": "Rosa Holf | Rat", "Hugo Sapt": "Hugo Sapt | Rat"}
