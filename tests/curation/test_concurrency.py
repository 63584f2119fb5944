"""Edits can't harm each other: what a form did not change stays, and what moved on since is told."""

from datetime import date

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from archive.curation.jobs import INDEX, queue, worker_is_running
from archive.curation.persons import merge_or_queue, merge_speakers
from archive.curation.records import mend_meeting, mend_speaker
from archive.curation.roles import CURATORS, EDITORS, is_curator, make_groups, may_delete
from archive.curation.seen import MovedOn, Seen
from archive.curation.turns import give_turns
from archive.curation.worker import requeue_killed, run_next
from archive.importing.importer import Importer
from archive.models import Decision, Job, Meeting, ReadingWarning, Source, Speaker, SuggestedMerge
from archive.search.api import index_pending
from tests.curation.test_undo import person, talks, turn

pytestmark = pytest.mark.usefixtures("archive")


@pytest.fixture
def curator(archive: None) -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("curator"))
    return client


def test_a_decision_on_what_was_shown_otherwise_changes_nothing_and_tells_both() -> None:
    said = turn("I remember")
    seen = Seen.read(Seen.of(said).token())
    give_turns([said], person("Hugo Sapt"))
    with pytest.raises(MovedOn) as told:
        give_turns([said], person("Foreign Minister Sapt"), seen=seen)
    assert ("speaker", "Michael Elphberg", "Hugo Sapt") in told.value.differences()
    assert Decision.objects.count() == 1
    with pytest.raises(ValueError, match="not made by this archive"):
        Seen.read("forged")


def test_two_fields_of_a_meeting_can_be_mended_from_two_forms() -> None:
    meeting = talks()
    seen = Seen.of(meeting)
    mend_meeting(meeting, {"title": "Talks in the castle"}, seen=seen)
    mend_meeting(meeting, {"date": date(1999, 3, 6)}, seen=seen)
    meeting.refresh_from_db()
    assert (meeting.title, meeting.date) == ("Talks in the castle", date(1999, 3, 6))
    with pytest.raises(MovedOn):
        mend_meeting(meeting, {"title": "Talks"}, seen=seen)


def _form(client: Client, address: str) -> dict[str, object]:
    form = client.get(address).context["adminform"].form
    values = {name: form[name].value() for name in form.fields if name != "tags"}
    inlines = ("appearances", "passages", "aliases", "identifiers")
    management = {f"{each}-{name}": 0 for each in inlines for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    return {**{name: "" if value is None else value for name, value in values.items()}, **management}


def test_a_form_left_open_does_not_undo_what_came_since(curator: Client) -> None:
    said = turn("I remember")
    address = reverse("admin:archive_utterance_change", args=[said.pk])
    opened = _form(curator, address)
    give_turns([said], person("Hugo Sapt"))
    assert curator.post(address, {**opened, "role": "King"}).status_code == 302
    said.refresh_from_db()
    assert (said.speaker, said.role) == (person("Hugo Sapt"), "King")
    page = curator.post(address, {**opened, "speaker": person("Foreign Minister Sapt").pk})
    assert "Somebody changed this since the form was opened" in page.content.decode()
    said.refresh_from_db()
    assert said.speaker == person("Hugo Sapt")
    again = page.context["adminform"].form
    values = {**opened, "speaker": person("Foreign Minister Sapt").pk, "shown": again["shown"].value()}
    assert curator.post(address, {**values, "role": "King"}).status_code == 302
    said.refresh_from_db()
    assert said.speaker == person("Foreign Minister Sapt")


def test_a_note_saved_after_an_import_leaves_the_title_that_came(curator: Client) -> None:
    from tests.importing.conftest import BRIEFING

    meeting = Meeting.objects.get(title="Briefing")
    address = reverse("admin:archive_meeting_change", args=[meeting.pk])
    opened = _form(curator, address)
    Importer().import_document("briefing.txt", BRIEFING.replace("Briefing", "Morning briefing", 1).encode())
    assert curator.post(address, {**opened, "note": "Heard twice."}).status_code == 302
    meeting.refresh_from_db()
    assert (meeting.title, meeting.note, meeting.curated) == ("Morning briefing", "Heard twice.", ["note"])


def test_a_note_on_a_speaker_touches_no_meeting() -> None:
    index_pending()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        mend_speaker(person("Hugo Sapt"), {"note": "A colonel."})
    assert not Meeting.objects.filter(indexed=False).exists()
    assert not any("archive_utterance" in each["sql"] for each in queries)


def test_a_large_merge_is_queued_and_done_whole_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.curation.persons.LARGE", 1)
    kept, other = person("Hugo Sapt"), person("Foreign Minister Sapt")
    job = merge_or_queue(kept, [other], None, "the same voice")
    assert isinstance(job, Job)
    assert not worker_is_running()
    with monkeypatch.context() as broken:
        broken.setattr("archive.curation.decisions.recount_all", lambda keys: 1 / 0)
        broken.setattr("archive.curation.worker._LOG.exception", lambda *told: None)
        assert (failed := run_next())
    assert (failed.state, failed.is_over, "ZeroDivisionError" in failed.error) == ("failed", True, True)
    assert Speaker.objects.filter(pk=other.pk).exists()
    assert not Decision.objects.exists()
    Job.objects.update(state="running")
    assert requeue_killed() == 1
    done = run_next()
    assert done
    assert (done.state, done.decision) == ("done", Decision.objects.get())
    assert not Speaker.objects.filter(pk=other.pk).exists()
    queue(INDEX, {})
    assert (indexed := run_next())
    assert indexed.state == "done"
    assert run_next() is None


def test_merging_takes_no_more_statements_for_more_meetings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.curation.indexing.on_commit", lambda follow: None)
    counts = []
    for size in (2, 12):
        kept, other = (Speaker.objects.create(name=f"{name} {size}", slug=f"{name}-{size}") for name in "ab")
        for number in range(size):
            source = Source.objects.create(
                name=f"{size}-{number}", sha256=f"{size}-{number}", reader="general", reader_version=1
            )
            meeting = Meeting.objects.create(slug=source.name, date=date(2003, 5, 1), source=source)
            for position, speaker in enumerate((kept, other), 1):
                meeting.utterances.create(position=position, number=position, kind="speech", speaker=speaker)
                meeting.appearances.create(speaker=speaker, name=speaker.name, key=speaker.slug, turns=1)
        with CaptureQueriesContext(connection) as queries:
            merge_speakers(kept, [other])
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_addresses_that_mean_nobody_are_no_errors(curator: Client) -> None:
    for key in ("abc", "9" * 40, "-1"):
        assert curator.get(f"/admin/archive/speaker/{key}/split/").status_code == 404
    for query in (f"?speakers={'9' * 40},1", "?speakers=%C2%B2,1", f"?speakers={'9' * 18},1"):
        assert curator.get(reverse("admin:archive_speaker_merge") + query).status_code == 302


def test_lists_of_the_admin_count_right_and_offer_no_harm(curator: Client) -> None:
    speakers = curator.get(reverse("admin:archive_speaker_changelist"), {"q": "Sapt"})
    assert {each.name: each.statement_total for each in speakers.context["cl"].result_list} == {
        "Hugo Sapt": 2,
        "Foreign Minister Sapt": 2,
    }
    suggested = curator.get(reverse("admin:archive_suggestedmerge_changelist"))
    assert "delete_selected" not in suggested.content.decode()
    assert "icon-no" not in suggested.content.decode()
    assert SuggestedMerge.objects.exists()
    warning = ReadingWarning.objects.first()
    assert warning
    deleting = reverse("admin:archive_readingwarning_delete", args=[warning.pk])
    assert curator.post(deleting, {"post": "yes"}).status_code == 403


def test_a_decision_is_undone_from_its_list(curator: Client) -> None:
    merge_speakers(person("Hugo Sapt"), [person("Foreign Minister Sapt")])
    listed = reverse("admin:archive_decision_changelist")
    curator.post(listed, {"action": "take_back", "_selected_action": [Decision.objects.get().pk]})
    assert Decision.objects.get().undone_by_name == "curator"
    assert person("Foreign Minister Sapt")


@pytest.fixture
def rosa(db: None) -> User:
    make_groups()
    return User.objects.create_user("rosa", is_staff=True)


def test_curators_decide_and_editors_in_chief_delete_too(rosa: User) -> None:
    assert not is_curator(rosa)
    rosa.groups.add(Group.objects.get(name=CURATORS))
    rosa = User.objects.get()
    assert (is_curator(rosa), may_delete(rosa)) == (True, False)
    rosa.groups.add(Group.objects.get(name=EDITORS))
    assert may_delete(User.objects.get())
    extra = Permission.objects.get(codename="add_user")
    Group.objects.get(name=CURATORS).permissions.add(extra)
    make_groups()
    assert extra in Group.objects.get(name=CURATORS).permissions.all()
