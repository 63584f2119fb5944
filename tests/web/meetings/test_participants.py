"""Who speaks in a meeting, how much, and under which colour."""

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from archive.models import Meeting, Speaker, Utterance
from archive.web.meetings.participants import COLOURS, assign_colours, speaker_shares
from tests.html import folded
from tests.web.conftest import Visit


def _said(speaker: Speaker | None, words: int, number: int, kind: str = "speech") -> Utterance:
    return Utterance(speaker=speaker, words=words, number=number, kind=kind, role="Regent" if speaker else "")


def test_those_who_say_most_come_first_and_those_not_identified_last() -> None:
    rudolf, sapt = Speaker(pk=1, slug="rudolf"), Speaker(pk=2, slug="sapt")
    parts = speaker_shares(
        [_said(None, 90, 1), _said(rudolf, 10, 2), _said(sapt, 60, 3), _said(rudolf, 40, 4)]
    )
    assert [part.speaker for part in parts] == [sapt, rudolf, None]
    assert [(part.first, part.turns, part.words, part.percent) for part in parts] == [
        ("u3", 1, 60, 30),
        ("u2", 2, 50, 25),
        ("u1", 1, 90, 45),
    ]
    assert parts[2].hue == 0


def test_narration_and_headings_are_nobodys_part() -> None:
    assert speaker_shares([_said(None, 20, 1, "narration"), _said(None, 3, 2, "heading")]) == []


@given(st.lists(st.text("abcdefgh-", min_size=1), unique=True))
def test_a_colour_stands_for_one_person_and_the_first_eight_have_one(slugs: list[str]) -> None:
    hues = assign_colours(slugs)
    assert list(hues) and set(hues) == set(slugs[:COLOURS]) if slugs else not hues
    assert len(set(hues.values())) == len(hues)
    assert set(hues.values()) <= set(range(1, COLOURS + 1))


def test_who_says_most_has_the_same_colour_in_every_company() -> None:
    alone = assign_colours(["rudolf"])["rudolf"]
    assert assign_colours(["rudolf", "sapt", "flavia"])["rudolf"] == alone
    assert assign_colours(["rudolf", *map(str, range(20))])["rudolf"] == alone


@pytest.mark.usefixtures("seeds")
def test_the_page_tells_how_often_and_how_much_each_speaks(visit: Visit, client: Client) -> None:
    meeting = Meeting.objects.get(date__year=2021)
    address = meeting.get_absolute_url()
    told = visit(address).partition("Who speaks")[2]
    putin = meeting.appearances.get(speaker__slug="vladimir-putin")
    assert "2 speakers" in told
    assert f"Vladimir Putin President of Russia {putin.turns} turn" in told
    first = meeting.utterances.filter(speaker__slug="vladimir-putin").order_by("position")[0]
    assert f'<a class="name" href="#{first.anchor}">' in folded(client.get(address).content.decode())


@pytest.mark.usefixtures("seeds")
def test_a_speaker_has_one_colour_in_the_list_in_the_strip_and_beside_each_turn(client: Client) -> None:
    meeting = Meeting.objects.get(date__year=2021)
    html = client.get(meeting.get_absolute_url()).content.decode()
    hues = assign_colours(
        part.speaker.slug for part in speaker_shares(meeting.utterances.all()) if part.speaker
    )
    for said in meeting.utterances.filter(kind="speech").exclude(speaker=None).select_related("speaker"):
        assert said.speaker
        hue = hues[said.speaker.slug]
        assert f'<div class="turn v{hue} w{said.words.bit_length()}" id="{said.anchor}">' in html
        assert f'<a href="#{said.anchor}" class="v{hue}" tabindex="-1">' in html
        assert f'<li class="v{hue}">' in html
