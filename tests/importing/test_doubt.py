"""Words of which it is not certain who spoke them are nobody's, and it is said at the words."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from archive.importing.importer import Importer, Outcome
from archive.management.export import meetings
from archive.models import FormerPassage, Meeting, Passage, Speaker, Utterance
from archive.parsing.pipeline import read_bytes
from archive.parsing.readings import Reading
from archive.parsing.transcript import Label, Paragraph, Person
from archive.parsing.transcript import Utterance as Read
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db

REASON = "“Elphberg” may be either of two people"


def reading(text: str = TALKS) -> Reading:
    return read_bytes("talks.txt", text.encode())


def with_utterance(reading: Reading, position: int, change: Callable[[Read], Read]) -> Reading:
    utterances = list(reading.transcript.utterances)
    utterances[position] = change(utterances[position])
    return replace(reading, transcript=replace(reading.transcript, utterances=tuple(utterances)))


def doubtful(reading: Reading) -> Reading:
    """The reading, with the answer of the Regent in doubt."""
    return with_utterance(reading, 2, lambda each: replace(each, doubt=REASON))


def exported() -> list[dict[str, Any]]:
    (meeting,) = meetings()
    utterances: list[dict[str, Any]] = meeting["utterances"]
    return utterances


def anchors() -> dict[str, str]:
    return {passage.text: passage.anchor for passage in Passage.objects.select_related("utterance")}


def test_words_in_doubt_are_exported_with_the_reason_and_without_a_speaker() -> None:
    Importer().keep(doubtful(reading()))
    assert exported()[2] == {
        "position": 3,
        "kind": "speech",
        "label": "Regent Michael Elphberg",
        "note": None,
        "speaker": None,
        "role": None,
        "paragraphs": ["I remember that harvest."],
        "anchors": ["u3-p1"],
        "doubt": REASON,
    }
    assert not Speaker.objects.filter(name="Michael Elphberg").exists()
    assert [each for each in exported() if "doubt" in each] == [exported()[2]]


def test_a_voice_that_may_be_anybody_is_in_doubt_at_its_words(importing: Callable[..., Outcome]) -> None:
    importing("Parade\n\n7 May 2000\n\nOFFICER SAPT: Halt.\n\nSAPT: Go.\n\nHolf: Why?\n\nSAPT: Go on.\n")
    for utterance in Utterance.objects.filter(speaker=None, label__in=("SAPT", "Holf")):
        assert utterance.doubt


def test_namesakes_whom_nothing_tells_apart_leave_the_words_in_doubt(
    importing: Callable[..., Outcome],
) -> None:
    importing()
    other = Speaker.objects.create(name="Hugo Sapt", slug="hugo-sapt-2")
    importing(TALKS.replace("Colonel ", "").replace("5 March", "6 March"), name="again.txt")
    in_doubt = Utterance.objects.filter(meeting__source__name="again.txt", label="Hugo Sapt")
    assert {each.speaker for each in in_doubt} == {None}
    assert {each.doubt for each in in_doubt} == {
        "several speakers are named “Hugo Sapt”; the words are given to none of them"
    }
    assert not other.utterances.exists()


@pytest.mark.parametrize("first_in_doubt", [True, False])
def test_addresses_hold_when_doubt_comes_or_goes(first_in_doubt: bool) -> None:
    plain, changed = reading(), reading(TALKS.replace("late this year", "very late this year"))
    versions = [doubtful(plain), changed] if first_in_doubt else [plain, doubtful(changed)]
    importer = Importer()
    importer.keep(versions[0])
    before, slug = anchors(), Meeting.objects.get().slug
    importer.keep(versions[1])
    after = anchors()
    assert Meeting.objects.get().slug == slug
    assert after["I remember that harvest."] == before["I remember that harvest."]
    assert sorted(after.values()) == sorted(before.values())
    spoken = Utterance.objects.get(label="Regent Michael Elphberg")
    assert (spoken.doubt == "", spoken.speaker is not None) == (first_in_doubt, first_in_doubt)


def test_no_row_can_hold_both_a_speaker_and_a_doubt(importing: Callable[..., Outcome]) -> None:
    importing()
    with pytest.raises(IntegrityError), transaction.atomic():
        Utterance.objects.exclude(speaker=None).update(doubt="perhaps")


def test_a_curator_who_knows_the_speaker_ends_the_doubt_for_good() -> None:
    importer = Importer()
    importer.keep(doubtful(reading()))
    utterance = Utterance.objects.get(label="Regent Michael Elphberg")
    utterance.speaker, utterance.doubt = Speaker.objects.get(name="Hugo Sapt"), ""
    utterance.mark_curated(["speaker"])
    utterance.save()
    importer.keep(doubtful(reading(TALKS.replace("late this year", "early this year"))))
    utterance.refresh_from_db()
    assert (str(utterance.speaker), utterance.doubt) == ("Hugo Sapt", "")


def test_time_codes_pages_and_another_language_are_exported_only_where_there_are_any() -> None:
    first = Paragraph("I remember that harvest.", page=3, time="00:01:02")
    paragraphs = (first, Paragraph("So I do."))
    Importer().keep(
        with_utterance(reading(), 2, lambda each: replace(each, paragraphs=paragraphs, language="de"))
    )
    utterances = exported()
    assert utterances[2]["times"] == ["00:01:02", None]
    assert utterances[2]["pages"] == [3, None]
    assert utterances[2]["language"] == "de"
    assert not {"times", "pages", "language"} & set(utterances[1])


def split(reading: Reading) -> Reading:
    """The reading, with the second paragraph of the first turn found to be in doubt."""
    utterances = list(reading.transcript.utterances)
    turn = utterances[1]
    doubt = replace(turn, label=None, paragraphs=turn.paragraphs[1:], doubt=REASON)
    utterances[1:2] = [replace(turn, paragraphs=turn.paragraphs[:1]), doubt]
    return replace(reading, transcript=replace(reading.transcript, utterances=tuple(utterances)))


def test_a_paragraph_that_doubt_takes_out_of_a_turn_keeps_its_address_and_so_it_does_on_the_way_back() -> (
    None
):
    importer = Importer()
    importer.keep(reading())
    before = anchors()
    importer.keep(split(reading()))
    text = "Then we spoke of the harvest, which is late this year."
    passage = Passage.objects.get(text=text)
    assert (passage.anchor, passage.utterance.speaker, passage.utterance.doubt) == (
        before[text],
        None,
        REASON,
    )
    assert anchors() == before
    importer.keep(reading())
    passage.refresh_from_db()
    assert str(passage.utterance.speaker) == "Hugo Sapt"
    assert anchors() == before
    importer.keep(split(reading(TALKS.replace("late this year.", "late this year. So be it."))))
    new = Passage.objects.get(text__endswith="So be it.")
    assert new.anchor == before[text]
    former = FormerPassage.objects.get(until=4)
    assert (former.anchor, former.text, former.speaker_name) == (new.anchor, text, "Hugo Sapt")


def test_what_moves_out_of_a_turn_that_is_gone_is_not_lost_with_it() -> None:
    importer = Importer()
    importer.keep(reading())
    before = anchors()
    label = Label("Colonel Hugo Sapt of Zenda", person=Person("Hugo Sapt", "Colonel"))
    importer.keep(with_utterance(split(reading()), 1, lambda each: replace(each, label=label)))
    assert anchors() == before
    assert Passage.objects.count() == len(before)
