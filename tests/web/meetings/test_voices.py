"""Nobody is put words in their mouth: who is not known looks like nobody else on the page."""

import pytest
from django.test import Client

from archive.models import Meeting, Passage, Utterance
from tests.html import folded
from tests.web.conftest import Visit

pytestmark = pytest.mark.usefixtures("seeds")


@pytest.fixture
def said() -> Utterance:
    """The second turn of the meeting of 2021, which is Sadyr Japarov's."""
    return Utterance.objects.filter(meeting__date__year=2021, speaker__slug="sadyr-japarov")[0]


def _turn(client: Client, said: Utterance) -> str:
    html = folded(client.get(said.meeting.get_absolute_url()).content.decode())
    return html.partition(f'id="{said.anchor}"')[2].partition('class="said"')[0]


def test_a_voice_without_a_person_is_shown_as_printed_and_said_to_be_unknown(
    client: Client, said: Utterance
) -> None:
    Utterance.objects.filter(pk=said.pk).update(speaker=None, role="", label="Dmitry, Moscow")
    turn = _turn(client, said)
    assert "<h3>Dmitry, Moscow</h3>" in turn
    assert "not identified" in turn
    html = folded(client.get(said.meeting.get_absolute_url()).content.decode())
    assert f'turn--unnamed" id="{said.anchor}"' in html


def test_text_after_speech_that_nobody_is_named_for_says_so(client: Client, said: Utterance) -> None:
    Utterance.objects.filter(pk=said.pk).update(kind="narration", speaker=None, role="", label="")
    assert "no speaker named" in _turn(client, said)
    said.passages.update(text="* * *")
    assert "no speaker named" not in _turn(client, said)


def test_text_before_all_speech_needs_no_such_word(visit: Visit) -> None:
    assert "no speaker named" not in visit(Meeting.objects.get(date__year=2021).get_absolute_url())


def test_a_label_that_says_more_than_name_and_office_is_shown_as_printed(
    client: Client, said: Utterance
) -> None:
    label = "Sadyr Japarov (answering Alexei Machnev)"
    Utterance.objects.filter(pk=said.pk).update(label=label)
    assert f"printed as “{label}”" in _turn(client, said)


def test_a_label_in_capitals_is_no_other_name(client: Client, said: Utterance) -> None:
    Utterance.objects.filter(pk=said.pk).update(label="PRESIDENT OF KYRGYZSTAN SADYR JAPAROV")
    assert "printed as" not in _turn(client, said)


def test_a_note_in_a_label_stands_beside_the_name(client: Client, said: Utterance) -> None:
    Utterance.objects.filter(pk=said.pk).update(note="retranslated")
    assert "(retranslated)" in _turn(client, said)


def test_what_is_found_says_whether_its_speaker_was_inferred(visit: Visit) -> None:
    assert "speaker inferred" in visit("/search/?speaker=sergey-lavrov&year=2020")


def test_a_paragraph_that_moved_to_another_turn_keeps_its_address(client: Client, talks: Meeting) -> None:
    moved = Passage.objects.filter(utterance__meeting=talks, repeated=False).exclude(utterance__number=77)[0]
    Passage.objects.filter(pk=moved.pk).update(moved_from=77)
    assert f'id="u77-p{moved.number}"' in client.get(talks.get_absolute_url()).content.decode()
