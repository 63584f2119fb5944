import datetime
import json

import pytest

from archive.web.memento import Memento, MementoPage, nearest, parse_accept_datetime

PAGE = MementoPage(*(f"https://archive.example/{name}" for name in ("talks/", "gate/", "map/", "map.json")))
TIMES = [datetime.datetime(2015, 3, day, 12, tzinfo=datetime.UTC) for day in (3, 5, 9)]
ALL = [Memento(f"https://archive.example/talks/?version={n}", time) for n, time in enumerate(TIMES, start=1)]


def test_the_page_links_to_its_gate_and_its_list() -> None:
    assert PAGE.links() == (
        '<https://archive.example/gate/>; rel="timegate", '
        '<https://archive.example/map/>; rel="timemap"; type="application/link-format"'
    )


def test_a_version_links_to_the_page_and_to_its_neighbours() -> None:
    links = PAGE.links_of(ALL, 1)
    assert links.startswith('<https://archive.example/talks/>; rel="original", ')
    assert 'version=1>; rel="first prev memento"; datetime="Tue, 03 Mar 2015 12:00:00 GMT"' in links
    assert 'version=2>; rel="memento"; datetime="Thu, 05 Mar 2015 12:00:00 GMT"' in links
    assert 'version=3>; rel="next last memento"' in links


def test_the_only_version_is_the_first_and_the_last() -> None:
    assert 'version=1>; rel="first last memento"' in PAGE.links_of(ALL[:1], 0)


def test_the_list_has_all_versions_in_link_format_and_in_json() -> None:
    lines = PAGE.link_format(ALL).splitlines()
    assert len(lines) == 6
    assert lines[1] == '<https://archive.example/map/>; rel="self"; type="application/link-format",'
    assert 'rel="first memento"' in lines[3]
    assert 'rel="last memento"' in lines[5]
    listed = json.loads(PAGE.as_json(ALL))
    assert listed["mementos"]["last"] == {
        "datetime": "2015-03-09T12:00:00+00:00",
        "uri": "https://archive.example/talks/?version=3",
    }
    assert len(listed["mementos"]["list"]) == 3


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("Mon, 02 Mar 2015 00:00:00 GMT", 0),
        ("Tue, 03 Mar 2015 12:00:00 GMT", 0),
        ("Sun, 08 Mar 2015 23:59:59 GMT", 1),
        ("Tue, 01 Jan 2030 00:00:00 GMT", 2),
        ("Thu, 05 Mar 2015 14:00:00 +0300", 0),
    ],
)
def test_a_time_chooses_what_the_page_said_then(asked: str, place: int) -> None:
    assert nearest(ALL, parse_accept_datetime(asked)) is ALL[place]


def test_without_a_time_the_last_is_chosen_and_no_time_is_refused() -> None:
    assert nearest(ALL, None) is ALL[2]
    with pytest.raises(ValueError, match="yesterday"):
        parse_accept_datetime("yesterday")
