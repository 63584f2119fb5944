"""Two meetings that are one count once; every address goes on to show what it said, and it can be undone."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core import serializers
from django.test import Client
from django.urls import reverse

from archive.citing.evidence.gathering import Asked, NoEvidence, gather
from archive.curation.decisions import merge
from archive.curation.joining import join, separate
from archive.curation.withdrawal import withdraw
from archive.history.joined import OF_MEETING
from archive.importing.importer import Importer, Status
from archive.management.export import meetings as exported
from archive.models import FormerSlug, JoinedMeeting, Meeting, Passage, Source, Speaker, SuggestedSource
from archive.search.indexing.updates import index_pending
from archive.search.indexing.verification import differences
from tests.html import folded
from tests.importing.test_same_document import page, words

pytestmark = pytest.mark.django_db

FIRST, LATER = words(1), words(1)[2:]


@pytest.fixture
def pair() -> tuple[Meeting, Meeting]:
    """A meeting that was told, and one that was told again, edited since, under other addresses."""
    importer = Importer()
    importer.import_document("talks.txt", page(FIRST).encode())
    for texts in ((f"{LATER[0]} It snowed.", *LATER[1:]), LATER):
        importer.import_document("again.txt", page(texts, "Long talks").encode())
    first, later = Meeting.objects.order_by("pk")
    FormerSlug.objects.create(slug="1999-03-05-older", meeting=later)
    return first, later


def rows_of(meeting: Meeting) -> list[object]:
    """All rows of a meeting, with the fields that the archive itself looks after left out."""
    rows = [model._default_manager.filter(meeting=meeting).order_by("pk") for model in OF_MEETING[1:]]
    passages = Passage.objects.filter(utterance__meeting=meeting).order_by("pk")
    return [serializers.serialize("python", each) for each in (*rows, passages)]


def test_the_joined_one_is_a_further_source_and_counts_no_more(pair: tuple[Meeting, Meeting]) -> None:
    first, later = pair
    join(first, later)
    assert list(Meeting.objects.all()) == [first]
    assert Source.objects.get(name="again.txt").leading == first.source
    assert not SuggestedSource.objects.undecided().exists()
    again = Importer().import_document("again.txt", page(LATER, "Long talks").encode())
    assert (again.status, again.slug) == (Status.UNCHANGED, first.slug)
    mended = Importer().import_document("again.txt", page((*LATER, "One more."), "Long talks").encode())
    assert (mended.status, Meeting.objects.count()) == (Status.UPDATED, 1)


def test_its_bytes_and_hashes_are_in_the_export_and_the_evidence(pair: tuple[Meeting, Meeting]) -> None:
    first, later = pair
    slug = later.slug
    join(first, later)
    versions = later.source.versions.order_by("number")
    (told,) = exported()
    (further,) = told["further"]
    assert (further["id"], further["name"]) == (slug, "again.txt")
    assert [each["sha256"] for each in further["versions"]] == [each.sha256 for each in versions]
    (evidence,), _ = gather([Asked(first.slug, "u1-p1")], "")
    assert [each.data for each in evidence.further[0].versions] == [
        each.stored.content() for each in versions if each.stored
    ]
    with pytest.raises(NoEvidence, match=f"a further source of “{first.slug}”"):
        gather([Asked(slug, "u1-p1")], "")


def test_its_addresses_show_what_they_said_and_lead_on(client: Client, pair: tuple[Meeting, Meeting]) -> None:
    first, later = pair
    address = later.get_absolute_url()
    join(first, later)
    response = client.get(address)
    html = response.content.decode()
    assert response.status_code == 200
    assert f'id="u1-p2">{LATER[1]}' in html
    assert "see what it said before" in html
    assert f'href="{first.get_absolute_url()}"' in html
    assert client.get("/meetings/1999-03-05-older/")["Location"] == address
    past = client.get(f"{address}?version=1")
    assert "It snowed." in past.content.decode()
    assert "Memento-Datetime" in past
    assert client.get(f"{address}?version=9").status_code == 404
    for rest in ("cite/", "versions/", "source/"):
        assert client.get(f"{address}{rest}")["Location"] == address


def test_it_can_be_taken_back_with_every_row(pair: tuple[Meeting, Meeting]) -> None:
    first, later = pair
    before, slug = rows_of(later), later.slug
    separate(join(first, later))
    again = Meeting.objects.get(slug=slug)
    assert rows_of(again) == before
    assert list(again.former_slugs.values_list("slug", flat=True)) == ["1999-03-05-older"]
    assert again.source.leading is None
    assert SuggestedSource.objects.get().declined
    assert not JoinedMeeting.objects.exists()


def test_a_version_that_came_meanwhile_is_read_when_it_is_taken_back(pair: tuple[Meeting, Meeting]) -> None:
    first, later = pair
    joined = join(first, later)
    Importer().import_document("again.txt", page((*LATER[:-1], "One more."), "Long talks").encode())
    again = separate(joined)
    assert Passage.objects.filter(utterance__meeting=again, text="One more.").exists()
    assert again.revisions.get(number=again.revision).cause == "edit by the publisher"


def test_what_was_joined_to_a_joined_meeting_goes_along_and_comes_back(pair: tuple[Meeting, Meeting]) -> None:
    first, later = pair
    Importer().import_document("third.txt", page(words(1)[4:], "Talks in the castle").encode())
    third = Meeting.objects.get(title="Talks in the castle")
    join(later, third)
    join(first, later)
    assert {each.meeting for each in JoinedMeeting.objects.all()} == {first}
    assert first.source.further_sources.count() == 2
    again = separate(JoinedMeeting.objects.get(slug=later.slug))
    assert JoinedMeeting.objects.get().meeting == again
    assert again.source.further_sources.get().name == "third.txt"


def test_speakers_that_were_merged_meanwhile_are_the_one_that_was_kept(pair: tuple[Meeting, Meeting]) -> None:
    first, later = pair
    speaker = Speaker.objects.get(name="Hugo Sapt")
    joined = join(first, later)
    kept = Speaker.objects.create(name="Hugo von Sapt", slug="hugo-von-sapt")
    merge(kept, [speaker])
    again = separate(joined)
    assert set(again.utterances.filter(speaker__isnull=False).values_list("speaker", flat=True)) == {kept.pk}


def test_it_is_withdrawn_with_the_meeting_that_leads(client: Client, pair: tuple[Meeting, Meeting]) -> None:
    first, later = pair
    address = later.get_absolute_url()
    join(first, later)
    withdraw([first])
    for each in (address, "/meetings/1999-03-05-older/"):
        assert client.get(each).status_code == 410


def test_its_address_is_given_to_no_other(pair: tuple[Meeting, Meeting]) -> None:
    first, later = pair
    join(first, later)
    outcome = Importer().import_document("new.txt", page(words(5), "Long talks").encode())
    assert outcome.slug == f"{later.slug}-2"


def test_a_reader_sees_the_suggestion_and_then_the_further_source(
    client: Client, pair: tuple[Meeting, Meeting]
) -> None:
    first, later = pair
    for one, other in (pair, reversed(pair)):
        text = folded(client.get(one.get_absolute_url()).content.decode())
        assert "Perhaps the same meeting:" in text
        assert f'href="{other.get_absolute_url()}"' in text
    join(first, later)
    text = folded(client.get(first.get_absolute_url()).content.decode())
    assert "One other source tells this meeting, too" in text
    assert later.source.sha256 in text
    assert "Perhaps" not in text


def test_a_curator_accepts_declines_and_takes_it_back(
    client: Client, index: Path, pair: tuple[Meeting, Meeting]
) -> None:
    first, later = pair
    index_pending()
    client.force_login(User.objects.create_superuser("curator"))
    listed = reverse("admin:archive_suggestedsource_changelist")
    suggested = SuggestedSource.objects.get()
    chosen: dict[str, object] = {"_selected_action": [suggested.pk]}
    for action, state in (("decline", True), ("ask_again", False)):
        client.post(listed, chosen | {"action": action})
        assert SuggestedSource.objects.get().declined is state
    page = client.post(listed, {**chosen, "action": "look_and_accept"}, follow=True)
    assert "Long talks" in folded(page.content.decode())
    assert client.post(page.redirect_chain[-1][0], {"leading": later.pk}).status_code == 302
    assert (list(Meeting.objects.all()), differences().count) == ([later], 0)
    assert "accepted" in client.get(listed).content.decode()
    told = client.post(listed, {**chosen, "action": "look_and_accept"}, follow=True)
    assert "one meeting already" in told.content.decode()
    joined = reverse("admin:archive_joinedmeeting_changelist")
    client.post(joined, {"action": "separate", "_selected_action": [JoinedMeeting.objects.get().pk]})
    assert (Meeting.objects.count(), differences().count) == (2, 0)
    alone = {"action": "join_meetings", "_selected_action": [first.pk]}
    told = client.post(reverse("admin:archive_meeting_changelist"), alone, follow=True)
    assert "Choose two" in told.content.decode()
