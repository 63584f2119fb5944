"""Files of office holders, in the forms in which people get them."""

import datetime
import json

import pytest

from archive.linkage.authority_files import UnreadableAuthority, read_authority
from archive.linkage.mentions import Authority, Tenure

SAPT = Authority(
    "wikidata:Q9002", "Hugo Sapt", (), (Tenure("Prime Minister", "GB", datetime.date(2004, 12, 1), None),)
)
QUERY = {
    "person": "http://www.wikidata.org/entity/Q9002",
    "personLabel": "Hugo Sapt",
    "positionLabel": "Prime Minister",
    "countryLabel": "United Kingdom",
    "start": "2004-12-01T00:00:00Z",
}
POPOLO = {
    "persons": [
        {"id": "p1", "name": "Hugo Sapt", "identifiers": [{"scheme": "wikidata", "identifier": "Q9002"}]}
    ],
    "memberships": [
        {"person_id": "p1", "role": "Prime Minister", "area_id": "a", "start_date": "2004-12-01"}
    ],
    "areas": [{"id": "a", "name": "United Kingdom"}],
}


@pytest.mark.parametrize(
    "text",
    [
        "name,wikidata,country,office,start,end\nHugo Sapt,Q9002,GB,Prime Minister,2004-12-01,\n",
        "position,person,personID,start,country\nPrime Minister,Hugo Sapt,Q9002,2004-12-01,gb\n",
        "\ufeff" + ",".join(QUERY) + "\n" + ",".join(QUERY.values()) + "\n",
        json.dumps([QUERY]),
        json.dumps({"results": {"bindings": [{key: {"value": value} for key, value in QUERY.items()}]}}),
        json.dumps(POPOLO),
    ],
)
def test_each_form_gives_the_same_person(text: str) -> None:
    assert read_authority(text.encode()) == [SAPT]


def test_rows_of_one_number_are_one_person_with_all_names_and_offices() -> None:
    (person,) = read_authority(
        b"name,wikidata,office,other_names,viaf\nHugo Sapt,Q1,Envoy,H. Sapt;Colonel,12 3\n"
        b"Hugh Sapt,Q1,Regent,,\n"
    )
    assert (person.other_names, person.numbers) == (("H. Sapt", "Colonel", "Hugh Sapt"), ("viaf:123",))
    assert [tenure.title for tenure in person.tenures] == ["Envoy", "Regent"]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "name\n", "colour\nred\n"])
def test_what_is_no_such_file_is_said(text: str) -> None:
    with pytest.raises(UnreadableAuthority):
        read_authority(text.encode())


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        ("2004", "2006", (2004, 1, 1), (2006, 12, 31)),
        ("2004-02", "2006-02", (2004, 2, 1), (2006, 2, 28)),
        ("2004-12", "2006-12", (2004, 12, 1), (2006, 12, 31)),
        ("2004-02-30", "2006-02-30", (2004, 1, 1), (2006, 12, 31)),
    ],
)
def test_a_date_known_in_part_is_taken_as_far_as_it_may_reach(
    start: str, end: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    (person,) = read_authority(f"name,office,start,end\nHugo Sapt,Regent,{start},{end}\n".encode())
    (tenure,) = person.tenures
    assert (tenure.start, tenure.end) == (datetime.date(*first), datetime.date(*last))
