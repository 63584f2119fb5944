"""Whether the name below a title is that of who holds the office that speaks."""

import pytest

from tests.parsing.reading.outline import persons, read

TALK = (
    "<p>MICHAEL STRELSAU: Welcome to the studio, Prime Minister.</p>"
    "<p>PRIME MINISTER: You had one job, Michael.</p>"
    "<p>STRELSAU: How long to go?</p>"
    "<p>PRIME MINISTER: To the next election.</p>"
)


def holder(site: str, head: str) -> str | None:
    title = f"<title>Interview with Radio Zenda{site}</title>"
    return persons(read(f"<html><head>{title}</head><body>{head}{TALK}</body></html>", "talk.html"))[
        "PRIME MINISTER"
    ]


HEADING = "<h1>Interview with Radio Zenda</h1>"
DAY = "<p>Release Date: 7 September 2018</p>"


def test_the_name_below_the_title_is_the_holder_of_the_office_that_publishes() -> None:
    assert holder(" | PM Transcripts", f"{HEADING}<p>Rosa Holf</p>{DAY}") == "Rosa Holf"
    assert holder(" | Prime Minister of Ruritania", f"{HEADING}<p>Rosa Holf</p>{DAY}") == "Rosa Holf"


@pytest.mark.parametrize(
    ("site", "head"),
    [
        ("", f"<p>Rosa Holf</p>{HEADING}{DAY}"),
        (" | PM Transcripts", f"<p>Rosa Holf</p>{HEADING}{DAY}"),
        ("", f"<a>Rosa Holf</a> <a>Rosa Holf</a>{HEADING}{DAY}"),
        (" | PM Transcripts", f"{HEADING}<p>Rosa Holf Rosa Holf</p>{DAY}"),
        ("", f"{HEADING}<p>Rosa Holf</p>{DAY}"),
        (" | Zenda Post", f"{HEADING}<p>Rosa Holf</p>{DAY}"),
    ],
)
def test_a_name_in_the_head_holds_no_office_that_nothing_gives_it(site: str, head: str) -> None:
    assert holder(site, head) is None
