"""Documents enter the archive: each whole or not at all, and none twice."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from archive.importing.importer import Importer, Outcome, Status
from archive.importing.persistence import rows as storing
from archive.models import Appearance, FormerSlug, Meeting, Passage, Source, Speaker, Utterance
from archive.parsing.document import SideFacts
from tests.importing.conftest import TALKS

EXAMPLES = Path(__file__).parent.parent / "examples"

Importing = Callable[..., Outcome]


def anchors() -> dict[str, str]:
    return {passage.text: passage.anchor for passage in Passage.objects.select_related("utterance")}


def everything() -> list[Any]:
    return [
        list(model.objects.order_by("pk").values())
        for model in (Meeting, Speaker, Appearance, Utterance, Passage)
    ]


def test_a_document_becomes_a_meeting_with_its_source_speakers_and_words(importing: Importing) -> None:
    outcome = importing()
    assert outcome.status is Status.READ
    meeting = Meeting.objects.get(slug=outcome.slug)
    assert (meeting.slug, str(meeting.date), meeting.place) == (
        "1999-03-05-talks-with-regent-michael-elphberg",
        "1999-03-05",
        "Zenda",
    )
    assert meeting.source.text == TALKS
    assert [speaker.name for speaker in Speaker.objects.all()] == ["Hugo Sapt", "Michael Elphberg"]
    assert meeting.words == 31
    people = Appearance.objects.filter(meeting=meeting).order_by("position")
    assert [(each.name, each.role, each.turns) for each in people] == [
        ("Hugo Sapt", "Colonel", 2),
        ("Michael Elphberg", "Regent", 1),
    ]


def test_the_office_is_kept_with_every_turn_of_the_meeting(importing: Importing) -> None:
    importing()
    assert set(Utterance.objects.filter(speaker__name="Hugo Sapt").values_list("role", flat=True)) == {
        "Colonel"
    }


def test_importing_the_same_file_again_changes_nothing(importing: Importing) -> None:
    importing()
    before = everything()
    assert importing().status is Status.UNCHANGED
    assert everything() == before


def test_the_same_file_by_another_path_is_the_same_source(importing: Importing) -> None:
    slug = importing().slug
    outcome = importing(name="copy.txt")
    assert (outcome.status, outcome.slug) == (Status.UNCHANGED, slug)
    assert Source.objects.get().names.count() == 2
    mended = importing(TALKS.replace("So do I", "I do"), name="copy.txt")
    assert (mended.status, mended.slug) == (Status.UPDATED, slug)
    assert Meeting.objects.count() == 1


@pytest.mark.django_db
def test_a_dry_run_reads_and_writes_nothing_and_still_tells_copies() -> None:
    importer = Importer(dry_run=True)
    assert importer.import_document("a.txt", TALKS.encode()).status is Status.READ
    assert importer.import_document("b.txt", TALKS.encode()).status is Status.UNCHANGED
    assert Source.objects.count() == 0


def test_a_mended_document_keeps_the_anchors_of_what_did_not_change(importing: Importing) -> None:
    importing()
    before = anchors()
    slug = Meeting.objects.get().slug
    outcome = importing(
        TALKS.replace("\nRegent Michael", "\nQuestion: May I ask something?\n\nRegent Michael")
        .replace("spoke of the weather", "talked of the weather")
        .replace("So do I.", "I do not.")
        .replace("Then we spoke", "And then came a paragraph of its own.\n\nThen we spoke")
    )
    assert outcome.status is Status.UPDATED
    after = anchors()
    for text in before.keys() & after.keys():
        assert after[text] == before[text]
    first = "We met in the castle and {} of the weather for an hour."
    assert after[first.format("talked")] == before[first.format("spoke")]
    new = after["May I ask something?"].partition("-")[0]
    assert new not in {anchor.partition("-")[0] for anchor in before.values()}
    assert Meeting.objects.get().slug == slug


def test_the_number_of_a_passage_that_is_gone_is_never_given_again(importing: Importing) -> None:
    importing()
    gone = anchors()["So do I."]
    importing(TALKS.replace("Hugo Sapt: So do I.", ""))
    importing(TALKS.replace("So do I.", "Another answer altogether, longer than before."))
    assert gone not in anchors().values()


def test_utterances_stand_in_the_order_of_the_new_version(importing: Importing) -> None:
    importing()
    importing(TALKS.replace("Hugo Sapt: So do I.", "Question: Who was first?\n\nHugo Sapt: So do I."))
    kinds = Utterance.objects.order_by("position").values_list("position", "kind")
    assert list(kinds) == [(1, "narration"), (2, "speech"), (3, "speech"), (4, "question"), (5, "speech")]


def test_a_changed_title_gives_a_new_address_and_the_old_one_leads_on(importing: Importing) -> None:
    old = importing().slug
    new = importing(TALKS.replace("Talks with", "Long talks with")).slug
    assert new == "1999-03-05-long-talks-with-regent-michael-elphberg"
    assert FormerSlug.objects.get(slug=old).meeting == Meeting.objects.get(slug=new)
    assert importing().slug == old
    assert not FormerSlug.objects.filter(slug=old).exists()
    assert FormerSlug.objects.get(slug=new).meeting == Meeting.objects.get(slug=old)


def test_two_meetings_of_one_day_and_title_have_two_addresses_and_a_warning(importing: Importing) -> None:
    importing()
    outcome = importing(TALKS.replace("So do I", "I do"), name="again.txt")
    assert outcome.slug.endswith("-elphberg-2")
    warnings = Source.objects.get(name="again.txt").warnings.values_list("code", "detail")
    assert list(warnings)[-1] == ("possible duplicate", "talks.txt has the same date and title")


def test_another_document_under_a_used_name_is_kept_beside_it_and_known_again(importing: Importing) -> None:
    importing()
    other = (
        "Briefing\n\n6 April 2001, Strelsau\n\nMinister Fritz Tarlenheim: Good morning.\n\nQuestion: Why?\n"
    )
    assert importing(other).status is Status.READ
    assert dict(Source.objects.values_list("name", "text")) == {"talks.txt": TALKS, "talks (2).txt": other}
    assert importing(other).status is Status.UNCHANGED
    assert importing().status is Status.UNCHANGED
    mended = other.replace("Good morning.", "Good morning, friends.")
    assert importing(mended).status is Status.UPDATED
    assert dict(Source.objects.values_list("name", "text")) == {"talks.txt": TALKS, "talks (2).txt": mended}


def test_what_a_curator_set_outlives_a_new_version(importing: Importing) -> None:
    importing()
    meeting = Meeting.objects.get()
    meeting.place, meeting.note = "Zenda Castle", "The page has another place."
    meeting.mark_curated(["place", "note"])
    meeting.save()
    answer = Utterance.objects.get(passages__text="So do I.")
    answer.speaker = Speaker.objects.get(name="Michael Elphberg")
    answer.mark_curated(["speaker"])
    answer.save()
    importing(TALKS.replace("late this year", "early this year"))
    meeting.refresh_from_db()
    answer.refresh_from_db()
    assert (meeting.place, meeting.note) == ("Zenda Castle", "The page has another place.")
    assert answer.speaker is not None
    assert answer.speaker.name == "Michael Elphberg"


def test_what_a_meeting_is_filed_under_follows_the_page_unless_a_curator_chose(importing: Importing) -> None:
    page = (EXAMPLES / "kremlin-html" / "1001.html").read_text()
    importing(page, name="1001.html")
    meeting = Meeting.objects.get()
    importing(page.replace("Castles", "Bridges"), name="1001.html")
    assert set(meeting.tags.values_list("name", flat=True)) == {"Bridges", "Ruritania"}
    meeting.tags.set(meeting.tags.filter(name="Ruritania"))
    meeting.refresh_from_db()
    meeting.mark_curated(["tags"])
    meeting.save()
    importing(page, name="1001.html")
    assert [tag.name for tag in meeting.tags.all()] == ["Ruritania"]


def test_a_guest_who_does_not_speak_is_a_participant_and_becomes_a_speaker_where_they_speak(
    importing: Importing,
) -> None:
    importing(TALKS.replace("with Regent", "of Marshal Anton Strakencz with Regent"))
    guest = Appearance.objects.get(name="Anton Strakencz")
    assert (guest.speaker, guest.turns, guest.role) == (None, 0, "Marshal")
    assert not Speaker.objects.filter(name="Anton Strakencz").exists()
    importing(
        "Parade\n\n7 May 2000\n\nMarshal Anton Strakencz: At ease.\n\nQuestion: Sir?\n", name="parade.txt"
    )
    guest.refresh_from_db()
    assert guest.speaker == Speaker.objects.get(name="Anton Strakencz")


def test_facts_beside_a_document_are_used_and_a_change_of_them_is_read_again(db: None) -> None:
    text = b"Question: Why?\n\nMinister Fritz Tarlenheim: Because."
    importer = Importer()
    assert "meta.json" in importer.import_document("a.txt", text).reason
    side = SideFacts(title="Briefing", date="2001-04-06", place="Strelsau")
    assert importer.import_document("a.txt", text, side).status is Status.READ
    assert Meeting.objects.get().place == "Strelsau"
    mended = SideFacts(title="Briefing", date="2001-04-06", place="Zenda")
    assert importer.import_document("a.txt", text, mended).status is Status.UPDATED
    assert Meeting.objects.get().place == "Zenda"


def test_a_failure_half_way_leaves_no_half_of_a_document(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: Any) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(storing, "_store_warnings", broken)
    with pytest.raises(RuntimeError):
        importing()
    assert everything() == [[], [], [], [], []]
    assert Source.objects.count() == 0
    monkeypatch.undo()
    assert importing().status is Status.READ


def test_the_number_of_statements_does_not_grow_with_the_length_of_a_document(importing: Importing) -> None:
    def statements(paragraphs: int, name: str) -> int:
        words = "\n\n".join(
            f"This is {name} {number} of all {name} {number} paragraphs." for number in range(paragraphs)
        )
        text = f"{name}\n\n5 March 1999, Zenda\n\nColonel Hugo Sapt: Hello.\n\n{words}\n\nQuestion: Why?\n"
        with CaptureQueries() as queries:
            assert importing(text, name=f"{name}.txt").status is Status.READ
        return queries.count

    importing()
    assert statements(5, "Short") == statements(90, "Long")


class CaptureQueries:
    def __enter__(self) -> "CaptureQueries":
        self.count = 0
        self._wrapper = connection.execute_wrapper(self._counted)
        self._wrapper.__enter__()
        return self

    def _counted(self, execute: Any, *arguments: Any) -> Any:
        self.count += 1
        return execute(*arguments)

    def __exit__(self, *error: Any) -> None:
        self._wrapper.__exit__(*error)
