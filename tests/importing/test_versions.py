"""Every version is kept as it came, and every address answers for what it said."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from archive.importing.importer import Importer, Outcome, Status
from archive.models import FormerPassage, Meeting, Passage, Revision, SourceVersion, StoredBytes
from archive.parsing.pipeline import read_bytes
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db

Importing = Callable[..., Outcome]
HARVEST = "Then we spoke of the harvest, which is late this year."
MENDED = TALKS.replace("late this year", "early this year")


def causes() -> list[tuple[int, str, int]]:
    return list(Revision.objects.order_by("number").values_list("number", "cause", "version__number"))


def test_the_bytes_of_every_version_are_kept_as_they_came(importing: Importing) -> None:
    crlf = TALKS.replace("\n", "\r\n")
    importing(crlf)
    importing(MENDED)
    versions = SourceVersion.objects.order_by("number").select_related("stored")
    kept = [version.stored.content() for version in versions if version.stored]
    assert kept == [crlf.encode(), MENDED.encode()]


def test_importing_what_did_not_change_adds_no_row(importing: Importing) -> None:
    importing()
    importing(MENDED)
    models = (SourceVersion, StoredBytes, Revision, FormerPassage, Passage)
    before = [model.objects.count() for model in models]
    assert importing(MENDED).status is Status.UNCHANGED
    assert [model.objects.count() for model in models] == before


def test_a_version_that_its_publisher_goes_back_to_is_a_new_one_with_the_same_bytes(
    importing: Importing,
) -> None:
    for text in (TALKS, MENDED, TALKS):
        importing(text)
    assert causes() == [
        (1, "first reading", 1),
        (2, "edit by the publisher", 2),
        (3, "edit by the publisher", 3),
    ]
    assert StoredBytes.objects.count() == 2


def test_a_better_reading_of_the_same_bytes_is_no_edit_of_the_publisher(importing: Importing) -> None:
    importing()
    reading = read_bytes("talks.txt", TALKS.encode())
    first = reading.transcript.utterances[1]
    better = replace(first, paragraphs=(replace(first.paragraphs[0], text="We met in the old castle."),))
    utterances = (reading.transcript.utterances[0], better, *reading.transcript.utterances[2:])
    transcript = replace(reading.transcript, utterances=utterances, reader_version=99)
    Importer().keep(replace(reading, transcript=transcript))
    assert causes()[1:] == [(2, "better reading", 1)]
    assert SourceVersion.objects.count() == 1


def test_a_reading_that_gives_the_same_words_is_no_revision(importing: Importing) -> None:
    importing()
    reading = read_bytes("talks.txt", TALKS.encode())
    Importer().keep(replace(reading, transcript=replace(reading.transcript, reader_version=99)))
    assert len(causes()) == 1
    assert SourceVersion.objects.get().reader_version == 99


def test_what_did_not_change_is_not_copied(importing: Importing) -> None:
    importing()
    importing(TALKS.replace("Hugo Sapt: So do I.", "Regent Michael Elphberg: So do I."))
    former = FormerPassage.objects.get()
    assert (former.text, former.speaker_name, former.fate) == ("", "Hugo Sapt", "given to another speaker")


def test_a_removed_passage_leaves_a_tombstone_in_its_place(importing: Importing) -> None:
    importing()
    importing(TALKS.replace(HARVEST, ""))
    former = FormerPassage.objects.get()
    assert (former.anchor, former.text, former.before) == ("u2-p2", HARVEST, "u2-p1")
    assert (former.since, former.until, former.fate) == (1, 2, "removed")


def test_a_removed_passage_that_comes_back_has_its_address_again(importing: Importing) -> None:
    importing()
    importing(TALKS.replace(HARVEST, ""))
    importing()
    assert Passage.objects.get(text=HARVEST).anchor == "u2-p2"


def test_a_joined_passage_says_where_its_words_stand(importing: Importing) -> None:
    importing()
    importing(TALKS.replace("an hour.\n\nThen", "an hour. Then"))
    joined = FormerPassage.objects.get(fate="joined to another passage")
    whole = Passage.objects.get(text__contains="an hour. Then")
    assert joined.joined_to == whole.anchor


def test_the_counts_of_a_revision_are_of_passages_and_words(importing: Importing) -> None:
    importing()
    importing(MENDED.replace("So do I.", "So do I. The mills of Zenda stand still."))
    revision = Revision.objects.get(number=2)
    assert (revision.altered, revision.removed, revision.reattributed) == (2, 0, 0)
    assert (revision.words_deleted, revision.words_inserted) == (1, 7)


def test_a_failed_import_leaves_nothing_of_a_version(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing()

    def broken(*arguments: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr("archive.importing.persistence.rows._store_warnings", broken)
    with pytest.raises(RuntimeError):
        importing(MENDED)
    assert SourceVersion.objects.count() == StoredBytes.objects.count() == 1
    assert Meeting.objects.get().revision == 1
    assert not FormerPassage.objects.exists()
