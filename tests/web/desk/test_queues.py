"""The queues of the desk, and their items one after the other."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from archive.models import (
    Appearance,
    Decision,
    DeskAnswer,
    Job,
    JoinedMeeting,
    Meeting,
    Reference,
    Report,
    Speaker,
    SpeakerLink,
    SuggestedMerge,
    SuggestedSource,
    Utterance,
)
from archive.search.indexing.verification import differences
from archive.web.desk.kinds import BY_KEY, KINDS
from tests.web.desk.conftest import words_of
from tests.web.site.test_html import check_html


def first_of(queue: str) -> str:
    return f"/desk/{queue}/{BY_KEY[queue].open().values_list('pk', flat=True)[0]}/"


def decide(client: Client, address: str, decision: str, **given: object) -> str:
    """The page that follows a decision, as text."""
    response = client.post(address, {"decision": decision, "reason": "I heard it.", **given}, follow=True)
    assert response.status_code == 200, response.content.decode()
    assert differences().count == 0
    return words_of(response)


def test_the_front_page_counts_what_waits_by_kind(full_desk: Client) -> None:
    html = words_of(full_desk.get("/desk/"))
    for kind in KINDS:
        count = kind.open().count()
        assert f"{kind.title} {count or 'none'}" in html
    assert "7 items wait" in html


@pytest.mark.parametrize("queue", [key for key in BY_KEY if key not in ("links", "careers")])
def test_each_item_has_a_page_with_evidence_and_is_gone_when_left(full_desk: Client, queue: str) -> None:
    assert full_desk.get(f"/desk/{queue}/").status_code == 200
    address = first_of(queue)
    page = full_desk.get(address)
    assert page.context["item"].evidence
    assert page.context["item"].sides
    check_html(page.content.decode())
    assert "Undo" in decide(full_desk, address, "leave")
    assert not BY_KEY[queue].open().exists()
    assert full_desk.get(address).status_code == 404
    made = Decision.objects.first() or DeskAnswer.objects.first()
    assert made
    assert made.reason == "I heard it."
    full_desk.post("/desk/undo/", {"decision": f"{'d' if isinstance(made, Decision) else 'a'}{made.pk}"})
    assert BY_KEY[queue].open().count() == 1


def test_an_accepted_merge_can_be_undone_from_the_page_that_follows(full_desk: Client) -> None:
    pair = SuggestedMerge.objects.get()
    page = decide(full_desk, first_of("merges"), "accept")
    assert "Speakers merged: " in page
    assert not SuggestedMerge.objects.filter(declined=False).exists()
    assert Speaker.objects.filter(pk__in=(pair.speaker_id, pair.other_id)).count() == 1
    decision = Decision.objects.get()
    response = full_desk.post("/desk/undo/", {"decision": f"d{decision.pk}", "next": "/desk/merges/"})
    assert response["Location"] == f"/desk/merges/?done=d{decision.pk}"
    assert Speaker.objects.filter(pk__in=(pair.speaker_id, pair.other_id)).count() == 2
    assert "Undone: " in words_of(full_desk.get(response["Location"]))
    again = full_desk.post("/desk/undo/", {"decision": f"d{decision.pk}"}, follow=True)
    assert "be undone" in again.content.decode()


def test_a_full_name_is_kept_before_an_office_with_a_surname_however_much_that_one_says(
    full_desk: Client,
) -> None:
    pair = SuggestedMerge.objects.get()
    office, full = sorted((pair.speaker, pair.other), key=lambda each: each.name)
    assert (office.name, full.name) == ("Foreign Minister Sapt", "Hugo Sapt")
    Utterance.objects.filter(speaker=full).update(speaker=office)
    assert "One person, called Hugo Sapt" in words_of(full_desk.get(first_of("merges")))
    assert "One person, called Foreign Minister Sapt" in words_of(full_desk.get(first_of("merges")))
    decide(full_desk, first_of("merges"), "accept")
    assert Speaker.objects.filter(name__endswith="Sapt").get() == full


def test_the_other_name_can_be_kept(full_desk: Client) -> None:
    pair = SuggestedMerge.objects.get()
    decide(full_desk, first_of("merges"), "change", kept=str(pair.speaker_id))
    assert Speaker.objects.filter(pk=pair.speaker_id).exists()


def test_a_large_merge_is_done_beside_and_is_not_asked_again_meanwhile(
    full_desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.curation.persons.LARGE", 0)
    response = full_desk.post(first_of("merges"), {"decision": "accept"})
    job = Job.objects.get()
    assert response["Location"].endswith(f"?done=j{job.pk}")
    assert not BY_KEY["merges"].open().exists()
    page = words_of(full_desk.get(f"/desk/jobs/{job.pk}/"))
    assert "waits to be done" in page
    assert "No worker runs" in page
    assert full_desk.get(f"/desk/jobs/{job.pk}/?format=json").json()["percent"] == 0
    assert f"/desk/jobs/{job.pk}/" in full_desk.get("/desk/jobs/").content.decode()
    assert f"/desk/jobs/{job.pk}/" in full_desk.get("/desk/").content.decode()


def test_a_name_in_doubt_is_given_to_whom_alone_surname_and_office_fit(full_desk: Client) -> None:
    assert full_desk.get(first_of("names")).context["item"].accept == ""
    Appearance.objects.filter(name="Hugo Sapt").update(role="Foreign Minister")
    decide(full_desk, first_of("names"), "accept")
    said = Utterance.objects.filter(meeting__title="Briefing", kind="speech")
    assert {each.speaker and each.speaker.name for each in said} == {"Hugo Sapt"}


def test_a_name_that_nobody_has_is_said_and_nothing_changes(full_desk: Client) -> None:
    response = full_desk.post(first_of("names"), {"decision": "change", "name": "Rosa Holf"})
    assert response.status_code == 400
    assert "knows nobody" in response.content.decode()
    assert full_desk.post(first_of("names"), {"decision": "change"}).status_code == 400
    assert full_desk.post(first_of("names"), {}).status_code == 400
    assert not Decision.objects.exists()


def test_nobody_is_offered_to_be_accepted_for_a_first_name(full_desk: Client) -> None:
    Utterance.objects.exclude(doubt="").update(label="Hugo")
    assert full_desk.get(first_of("labels")).context["item"].accept == ""
    assert full_desk.post(first_of("labels"), {"decision": "accept"}).status_code == 400


@pytest.mark.parametrize(
    ("given", "speaker", "kind"),
    [
        ({"name": "hugo-sapt"}, "Hugo Sapt", "speech"),
        ({"name": "Michael Elphberg (michael-elphberg)"}, "Michael Elphberg", "speech"),
        ({"kind": "narration"}, None, "narration"),
    ],
)
def test_a_doubtful_turn_is_given_to_somebody_or_is_nobodys(
    full_desk: Client, given: dict[str, str], speaker: str | None, kind: str
) -> None:
    doubted = Utterance.objects.exclude(doubt="").get()
    decide(full_desk, first_of("labels"), "change", **given)
    doubted.refresh_from_db()
    assert (doubted.speaker and doubted.speaker.name, doubted.kind) == (speaker, kind)


def test_a_likely_link_is_confirmed(full_desk: Client) -> None:
    said = Utterance.objects.filter(meeting__title="Briefing", kind="speech")[0]
    hugo = Speaker.objects.get(name="Hugo Sapt")
    link = SpeakerLink.objects.create(
        meeting=said.meeting,
        key="foreign minister sapt",
        name="Foreign Minister Sapt",
        own=said.speaker,
        speaker=hugo,
        grade="likely",
        reason="the surname fits",
    )
    Utterance.objects.filter(speaker=said.speaker).update(link=link, speaker=hugo)
    assert "the surname fits" in words_of(full_desk.get(first_of("links")))
    decide(full_desk, first_of("links"), "accept")
    assert not BY_KEY["links"].open().exists()
    said.refresh_from_db()
    assert (said.speaker, said.link) == (hugo, None)


def test_two_careers_are_parted(full_desk: Client) -> None:
    Meeting.objects.filter(title="Parade").update(date="1901-05-08")
    page = full_desk.get(first_of("careers"))
    assert "heard from 1901 to 1999" in words_of(page)
    old = Meeting.objects.get(title="Parade")
    decide(full_desk, first_of("careers"), "change", name="Hugo Sapt", meetings=[old.pk])
    assert Speaker.objects.filter(name="Hugo Sapt").count() == 2


def test_two_sources_of_one_meeting_are_joined(full_desk: Client) -> None:
    decide(full_desk, first_of("sources"), "accept")
    assert JoinedMeeting.objects.count() == 1
    assert not SuggestedSource.objects.undecided().exists()


def test_a_document_is_mended_and_its_warnings_answered_until_that_is_undone(full_desk: Client) -> None:
    address = first_of("warnings")
    form = full_desk.get(address).context["item"].change
    decide(full_desk, address, "change", **form.initial | {"date": "1999-03", "place": "Strelsau"})
    meeting = Meeting.objects.get(title__startswith="Talks")
    assert (meeting.known_date, meeting.place) == ("1999-03", "Strelsau")
    assert not BY_KEY["warnings"].open().exists()
    full_desk.post("/desk/undo/", {"decision": f"d{Decision.objects.get().pk}"})
    assert BY_KEY["warnings"].open().exists()


def test_a_reference_is_decided_or_dismissed_and_that_is_undone(full_desk: Client) -> None:
    address = first_of("references")
    decide(full_desk, address, "accept")
    found = Reference.objects.get()
    assert (found.state, found.target and found.target.title) == ("decided", "Briefing")
    full_desk.post("/desk/undo/", {"decision": f"a{DeskAnswer.objects.get().pk}"})
    found.refresh_from_db()
    assert (found.state, found.target) == ("open", None)
    decide(full_desk, address, "change", target="")
    found.refresh_from_db()
    assert found.state == "dismissed"


def test_a_report_is_answered_with_another_speaker_and_the_readers_address_forgotten(
    full_desk: Client,
) -> None:
    Report.objects.update(email="reader@zenda.example")
    assert "reader@zenda.example" in full_desk.get(first_of("reports")).content.decode()
    decide(full_desk, first_of("reports"), "change", name="michael-elphberg")
    report = Report.objects.get()
    assert (report.state, report.email) == ("mended", "")
    said = Utterance.objects.get(meeting=report.meeting, number=2)
    assert said.speaker
    assert said.speaker.name == "Michael Elphberg"


def test_what_moved_on_since_the_page_was_opened_is_shown_and_not_undone(full_desk: Client) -> None:
    address = first_of("merges")
    token = full_desk.get(address).context["seen"]
    Speaker.objects.filter(name="Hugo Sapt").update(note="The colonel.")
    response = full_desk.post(address, {"decision": "accept", "seen_token": token})
    assert response.status_code == 400
    assert "The colonel." in words_of(response)
    assert not Decision.objects.exists()
    fresh = response.context["seen"]
    assert full_desk.post(address, {"decision": "accept", "seen_token": fresh}).status_code == 303
    assert (
        full_desk.post(first_of("reports"), {"decision": "leave", "seen_token": "forged"}).status_code == 400
    )


def test_pages_ask_the_database_as_often_for_many_items_as_for_few(full_desk: Client) -> None:
    def asked(address: str) -> int:
        with CaptureQueriesContext(connection) as queries:
            assert full_desk.get(address).status_code == 200
        return len(queries)

    addresses = ["/desk/", "/desk/merges/", first_of("merges"), "/desk/reports/", first_of("reports")]
    few = [asked(address) for address in addresses]
    meeting = Meeting.objects.get(title="Parade")
    hugo = Speaker.objects.get(name="Hugo Sapt")
    for number in range(60):
        other = Speaker.objects.create(name=f"Sapt {number}", slug=f"sapt-{number}")
        SuggestedMerge.objects.create(speaker=hugo, other=other, reason="like names")
        Report.objects.create(meeting=meeting, slug=meeting.slug, anchor="u1-p1", text="Is it so?")
    assert [asked(address) for address in addresses] == few
    assert max(few) <= 40
    assert full_desk.get("/desk/merges/?page=2").status_code == 200
