"""References between meetings: linked where one is left, listed where several are, decided by a curator."""

import datetime

import pytest
from django.test import Client

from archive.importing.references.finding import renew_references
from archive.models import Appearance, IndexedMeeting, Meeting, Passage, Reference, Source, Speaker, Utterance

pytestmark = pytest.mark.django_db


@pytest.fixture
def rudolf() -> Speaker:
    return Speaker.objects.create(slug="rudolf", name="Rudolf Elphberg")


def _meeting(
    speaker: Speaker, day: str, place: str, text: str, *guests: str, title: str = "Talks"
) -> Passage:
    number = Meeting.objects.count() + 1
    source = Source.objects.create(
        name=f"{number}.txt", sha256=f"{number:064}", media_type="text/plain", text="x", reader="plain",
        reader_version=1,
    )  # fmt: skip
    meeting = Meeting.objects.create(
        slug=f"{day}-{number}", title=title, date=datetime.date.fromisoformat(day), place=place, kind="talks",
        language="en", source=source, indexed=True,
    )  # fmt: skip
    for at, name in enumerate((speaker.name, *guests)):
        Appearance.objects.create(
            meeting=meeting, speaker=None if at else speaker, name=name, position=at, turns=not at
        )
    said = Utterance.objects.create(meeting=meeting, position=1, number=1, kind="speech", speaker=speaker)
    return said.passages.create(position=1, number=1, text=text)


def _states() -> list[tuple[str, str]]:
    return list(Reference.objects.order_by("pk").values_list("text", "state"))


def test_where_one_meeting_is_left_it_is_linked_and_marked_as_inferred(
    rudolf: Speaker, client: Client
) -> None:
    first = _meeting(rudolf, "2015-03-01", "Hofbau Castle", "Good day.")
    _meeting(rudolf, "2015-03-02", "Strelsau", "Good day.")
    later = _meeting(rudolf, "2015-05-01", "Strelsau", "As I said in Hofbau, roads matter.")
    renew_references()
    (found,) = Reference.objects.all()
    assert (found.text, found.state, found.target) == (
        "I said in Hofbau",
        "inferred",
        first.utterance.meeting,
    )
    page = client.get(later.utterance.meeting.get_absolute_url()).content.decode()
    assert f'href="{first.utterance.meeting.get_absolute_url()}"' in page
    assert "(inferred from place and" in page


def test_where_several_are_left_none_is_linked_and_a_curator_can_decide(
    rudolf: Speaker, admin_client: Client
) -> None:
    meetings = [
        _meeting(rudolf, f"2015-03-0{day}", "Hofbau", "Good day.").utterance.meeting for day in (1, 2)
    ]
    _meeting(rudolf, "2015-05-01", "Strelsau", "As I said in Hofbau, roads matter.")
    renew_references()
    (found,) = Reference.objects.all()
    assert (found.state, found.target, set(found.candidates.all())) == ("open", None, set(meetings))
    address = f"/admin/archive/reference/{found.pk}/change/"
    assert str(meetings[0]) in admin_client.get(address).content.decode()
    admin_client.post(address, {"target": meetings[0].pk})
    IndexedMeeting.objects.all().delete()
    renew_references()
    (found,) = Reference.objects.all()
    assert (found.state, found.target) == ("decided", meetings[0])


def test_our_talks_are_those_in_which_others_are_who_are_here_too(rudolf: Speaker) -> None:
    _meeting(rudolf, "2015-03-01", "Zenda", "Good day.", "Rosa Holf")
    words = "I remember our talks in Zenda well."
    _meeting(rudolf, "2015-05-01", "Strelsau", words, "Hugo Sapt")
    _meeting(rudolf, "2015-05-02", "Strelsau", words, "Rosa Holf")
    renew_references()
    assert [state for _, state in _states()] == ["open", "inferred"]


def test_a_meeting_that_is_read_later_is_found_then(rudolf: Speaker) -> None:
    _meeting(rudolf, "2015-05-01", "Strelsau", "As I said yesterday, roads matter.")
    renew_references()
    assert _states() == [("I said yesterday", "none")]
    _meeting(rudolf, "2015-04-30", "Zenda", "Good day.")
    assert renew_references() == 1
    assert _states() == [("I said yesterday", "inferred")]
