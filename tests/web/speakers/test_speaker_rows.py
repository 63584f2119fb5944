from typing import Any

from archive.models import Speaker
from archive.templatetags.speaker_rows import speaker_rows


def _row(**counts: Any) -> str:
    speaker = Speaker(slug="rudolf", name="Rudolf <Elphberg>")
    told = {"meetings": 1200, "statements": 3, "spoken": 45678, "first": 1999, "last": 2001, "office": ""}
    for name, value in {**told, **counts}.items():
        setattr(speaker, name, value)
    return speaker_rows([speaker])


def test_a_speaker_is_linked_under_the_surname_with_years_and_counts() -> None:
    row = _row()
    assert '<a href="/speakers/rudolf/">Rudolf <b>&lt;Elphberg&gt;</b></a></th>' in row
    assert "<td>1999–2001</td>" in row
    for number in ("1,200", "3", "45,678"):
        assert f'<td class="number">{number}</td>' in row


def test_the_office_is_told_where_one_is_known_and_years_where_there_are_any() -> None:
    row = _row(office="King & Regent", first=None, last=None)
    assert '</a> <span class="office">King &amp; Regent</span></th><td></td>' in row
