import datetime
from typing import Any

import pytest

from archive.models import Appearance, Meeting, Speaker
from archive.templatetags.meeting_rows import meeting_rows


def _row(people: list[Appearance] | None = None, **fields: Any) -> str:
    given = {"slug": "talks", "title": "Talks <in> Zenda", "kind": "talks", "language": "en", **fields}
    meeting = Meeting(date=datetime.date(2021, 3, 5), **given)
    if people is not None:
        meeting.people = people  # type: ignore[attr-defined]
    return meeting_rows([meeting])


def test_a_meeting_is_linked_with_date_kind_and_place() -> None:
    row = _row(place="Zenda & Hentzau")
    assert '<a data-stop href="/meetings/talks/" lang="en">Talks &lt;in&gt; Zenda</a>' in row
    assert '<time datetime="2021-03-05">5 March 2021</time>' in row
    assert '<p class="quiet">Talks · Zenda &amp; Hentzau</p>' in row
    assert "row--silent" not in row


@pytest.mark.parametrize(
    ("kind", "told"),
    [("announcement", "Announcement of a meeting to come"), ("talks", "Talks · no transcript")],
)
def test_a_page_without_a_transcript_says_so_and_names_nobody(kind: str, told: str) -> None:
    row = _row([Appearance(name="Hugo Sapt")], kind=kind, has_transcript=False)
    assert f'<p class="quiet">{told}</p>' in row
    assert "row--silent" in row
    assert "Sapt" not in row


def test_six_people_are_named_and_linked_where_they_have_a_page() -> None:
    sapt = Appearance(name="Colonel Sapt", speaker=Speaker(slug="sapt", name="Hugo <Sapt>"))
    guests = [Appearance(name=f"Guest {number}") for number in range(1, 7)]
    row = _row([sapt, *guests])
    assert '<li><a class="name" href="/speakers/sapt/">Hugo &lt;Sapt&gt;</a></li>' in row
    assert '<li><span class="name">Guest 5</span></li><li>and others</li></ul>' in row
    assert "and others" not in _row([sapt, *guests[:5]])
    assert "Participants" not in _row()
