"""Curators see what was read, and mend it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.admin import autodiscover, site
from django.contrib.auth.models import User
from django.core.checks import Tags, run_checks
from django.test import Client
from django.urls import reverse

from archive.curation.documents import withhold_document
from archive.importing.importer import Importer
from archive.models import Meeting, Source, Speaker, SuggestedMerge, Utterance, WithheldMeeting
from archive.models.tallies import TALLIES
from archive.search.api import Filters, search
from archive.search.indexing.updates import index_pending
from archive.search.indexing.verification import differences
from tests.html import folded
from tests.importing.conftest import BRIEFING, TALKS
from tests.snapshots import Written


@pytest.fixture
def curator(db: None, index: Path, written: Written) -> Iterator[Client]:
    """Whatever a curator does, the index follows."""

    def write() -> None:
        importer = Importer()
        importer.import_document("talks.txt", TALKS.encode())
        importer.import_document("briefing.txt", BRIEFING.encode())
        index_pending()

    written.once("documents in the admin", index, write)
    client = Client()
    client.force_login(User.objects.create_superuser("curator"))
    yield client
    assert differences().count == 0


# As the addresses do, which no test has loaded yet.
autodiscover()
ARCHIVE_MODELS = [model for model in site._registry if model._meta.app_label == "archive"]


def test_what_is_registered_passes_the_checks_of_the_admin() -> None:
    assert run_checks(tags=[Tags.admin]) == []


@pytest.mark.parametrize("model", ARCHIVE_MODELS, ids=lambda model: model.__name__)
def test_every_list_and_every_record_can_be_seen_and_searched(curator: Client, model: type) -> None:
    meta = model._meta  # type: ignore[attr-defined]
    listed = reverse(f"admin:archive_{meta.model_name}_changelist")
    assert curator.get(listed).status_code == 200
    assert curator.get(listed, {"q": "Sapt"}).status_code == 200
    record = model.objects.first()  # type: ignore[attr-defined]
    if record:
        assert (
            curator.get(reverse(f"admin:archive_{meta.model_name}_change", args=[record.pk])).status_code
            == 200
        )


def test_every_model_of_the_archive_is_there() -> None:
    missing = {model for model in apps.get_app_config("archive").get_models() if model not in site._registry}
    # Tallies are counted by triggers; nobody edits them.
    assert missing == set(TALLIES)


def test_meetings_are_filtered_by_what_reading_was_unsure_of(curator: Client) -> None:
    listed = reverse("admin:archive_meeting_changelist")
    page = curator.get(listed, {"source__warnings__code": "ambiguous speaker"}).content.decode()
    assert "Briefing" in page
    assert "Talks with Regent" not in page


def test_a_mended_field_is_found_at_once_and_outlives_reading_again(curator: Client) -> None:
    meeting = Meeting.objects.get(title="Briefing")
    address = reverse("admin:archive_meeting_change", args=[meeting.pk])
    form = curator.get(address).context["adminform"].form
    values = {name: form.initial.get(name) or "" for name in form.fields if name != "tags"}
    inline = {f"appearances-{name}": 0 for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    assert curator.post(address, {**values, **inline, "place": "Strelsau"}).status_code == 302
    assert search("ease", Filters(place=("Strelsau",))).total == 1
    Importer().import_document("briefing.txt", BRIEFING.replace("Go.", "Go now.").encode())
    index_pending()
    meeting.refresh_from_db()
    assert (meeting.place, meeting.curated) == ("Strelsau", ["place"])


def test_another_speaker_given_to_an_utterance_counts_and_is_found(curator: Client) -> None:
    utterance = Utterance.objects.get(passages__text="I remember that harvest.")
    other = Speaker.objects.get(name="Hugo Sapt")
    address = reverse("admin:archive_utterance_change", args=[utterance.pk])
    values = {"kind": "speech", "speaker": other.pk, "role": "Colonel"}
    inline = {f"passages-{name}": 0 for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    assert curator.post(address, {**values, **inline}).status_code == 302
    assert search("harvest", Filters(speaker=("hugo-sapt",))).total == 2
    assert not utterance.meeting.appearances.filter(name="Michael Elphberg", turns__gt=0).exists()


def test_two_speakers_are_merged_with_the_evidence_in_view(curator: Client) -> None:
    kept, other = Speaker.objects.get(name="Hugo Sapt"), Speaker.objects.get(name="Foreign Minister Sapt")
    listed = reverse("admin:archive_speaker_changelist")
    chosen = {"action": "merge_speakers", "_selected_action": [kept.pk, other.pk]}
    page = curator.post(listed, chosen, follow=True)
    assert "We met in the castle" in page.content.decode()
    assert "2000: Foreign Minister (2)" in folded(page.content.decode())
    address = page.redirect_chain[-1][0]
    assert curator.post(address, {"kept": kept.pk}).status_code == 302
    assert not Speaker.objects.filter(pk=other.pk).exists()
    assert search("ease", Filters(speaker=("hugo-sapt",))).total == 1
    assert curator.get("/speakers/foreign-minister-sapt/")["Location"] == "/speakers/hugo-sapt/"


def test_one_speaker_alone_is_not_merged(curator: Client) -> None:
    only = Speaker.objects.get(name="Hugo Sapt")
    listed = reverse("admin:archive_speaker_changelist")
    chosen = {"action": "merge_speakers", "_selected_action": [only.pk]}
    assert "Choose two" in curator.post(listed, chosen, follow=True).content.decode()
    for query in ("", "?speakers=x", "?speakers=1,1", "?speakers=99999,99998"):
        assert curator.get(reverse("admin:archive_speaker_merge") + query).status_code == 302


def test_a_speaker_is_split_by_meetings(curator: Client) -> None:
    speaker = Speaker.objects.get(name="Hugo Sapt")
    address = reverse("admin:archive_speaker_split", args=[speaker.pk])
    assert "Talks with Regent" in curator.get(address).content.decode()
    meeting = Meeting.objects.get(title__startswith="Talks")
    assert curator.post(address, {"name": "Anna Sapt", "meetings": [meeting.pk]}).status_code == 302
    assert Speaker.objects.get(slug="anna-sapt").utterances.count() == 2
    assert curator.get(reverse("admin:archive_speaker_split", args=[99999])).status_code == 404


def test_a_declined_suggestion_is_kept_as_declined(curator: Client) -> None:
    pair = SuggestedMerge.objects.get()
    listed = reverse("admin:archive_suggestedmerge_changelist")
    curator.post(listed, {"action": "decline", "_selected_action": [pair.pk]})
    pair.refresh_from_db()
    assert pair.declined
    page = curator.post(listed, {"action": "look_and_merge", "_selected_action": [pair.pk]}, follow=True)
    assert "Merge speakers" in page.content.decode()


def test_a_meeting_that_is_deleted_leaves_neither_source_nor_quote(curator: Client) -> None:
    meeting = Meeting.objects.get(title="Briefing")
    curator.post(reverse("admin:archive_meeting_delete", args=[meeting.pk]), {"post": "yes"})
    assert not Source.objects.filter(name="briefing.txt").exists()
    assert search("ease").total == 0


def test_nobody_else_comes_in(db: None) -> None:
    for address in (reverse("admin:index"), reverse("admin:archive_speaker_merge")):
        assert "/admin/login/" in Client().get(address)["Location"]


def test_a_withheld_meeting_is_restored_from_the_list(curator: Client) -> None:
    withhold_document(Meeting.objects.get(title="Briefing"), reason="rights")
    withheld = WithheldMeeting.objects.get()
    listed = reverse("admin:archive_withheldmeeting_changelist")
    curator.post(listed, {"action": "restore", "_selected_action": [withheld.pk]})
    assert Meeting.objects.filter(title="Briefing").exists()
    index_pending()
