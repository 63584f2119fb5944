"""The countries of a meeting are kept in step with what they follow from."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from archive.importing.importer import Outcome
from archive.importing.persistence.aggregates import recount
from archive.importing.persistence.countries import settle_countries
from archive.importing.persistence.place_redirects import keep_former_place
from archive.models import Appearance, FormerPlace, Meeting, Speaker, Tag

Importing = Callable[..., Outcome]

TALKS = """\
Talks with President of Kyrgyzstan Rudolf Elphberg

5 March 1999, Minsk

President of Kyrgyzstan Rudolf Elphberg: We met in the castle and spoke of the weather for an hour.

Colonel Hugo Sapt: Then we spoke of the harvest, which is late this year.
"""


@pytest.fixture
def talks(importing: Importing) -> Meeting:
    importing(TALKS)
    return Meeting.objects.get()


@pytest.fixture
def curator(talks: Meeting, index: object) -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("curator"))
    return client


def test_an_import_tells_the_countries_of_offices_and_meeting(talks: Meeting) -> None:
    offices = dict(Appearance.objects.values_list("name", "country"))
    assert offices == {"Rudolf Elphberg": "KG", "Hugo Sapt": None}
    assert talks.country_codes == "BY KG"
    assert list(talks.countries.values_list("code", "name")) == [("BY", "Belarus"), ("KG", "Kyrgyzstan")]
    assert talks.place_slug == "minsk"


def test_a_place_that_is_read_anew_changes_them(talks: Meeting, importing: Importing) -> None:
    importing(TALKS.replace("Minsk", "Zenda"))
    talks.refresh_from_db()
    assert (talks.country_codes, talks.place_slug) == ("KG", "zenda")
    assert FormerPlace.objects.get(slug="minsk").place_slug == "zenda"


def test_an_office_that_is_mended_changes_them(talks: Meeting) -> None:
    said = talks.utterances.get(label="Colonel Hugo Sapt")
    said.role = "Foreign Minister of Mongolia"
    said.save()
    recount(talks)
    talks.refresh_from_db()
    assert talks.country_codes == "BY KG MN"


def test_a_title_that_is_mended_changes_them(talks: Meeting) -> None:
    Appearance.objects.filter(name="Hugo Sapt").update(role="President")
    talks.title = "Talks of President Hugo Sapt of Mongolia"
    talks.save()
    settle_countries([talks.pk])
    talks.refresh_from_db()
    assert talks.country_codes == "BY KG MN"
    assert Appearance.objects.get(name="Hugo Sapt").country_id == "MN"


def test_a_merge_keeps_the_country_of_an_office(talks: Meeting) -> None:
    from archive.curation.decisions import merge

    merge(Speaker.objects.get(name="Hugo Sapt"), list(Speaker.objects.filter(name="Rudolf Elphberg")))
    assert Appearance.objects.get(role="President of Kyrgyzstan").country_id == "KG"


def test_only_a_change_is_written_and_makes_the_index_take_the_meeting_up(talks: Meeting) -> None:
    Meeting.objects.update(indexed=True)
    settle_countries([talks.pk])
    talks.refresh_from_db()
    assert talks.indexed
    talks.tags.create(kind="country", name="Finland")
    talks.tags.create(kind="topic", name="France")
    settle_countries([talks.pk])
    talks.refresh_from_db()
    assert (talks.country_codes, talks.indexed) == ("BY FI KG", False)
    assert {country.code for country in talks.countries.all()} == {"BY", "FI", "KG"}


def test_a_curator_who_mends_place_and_tags_changes_them(curator: Client, talks: Meeting) -> None:
    tag = Tag.objects.create(kind="country", name="Finland")
    address = reverse("admin:archive_meeting_change", args=[talks.pk])
    form = curator.get(address).context["adminform"].form
    values = {name: form.initial.get(name) or "" for name in form.fields if name != "tags"}
    inline = {f"appearances-{name}": 0 for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    mended = {"place": "Castle, Zenda", "tags": [tag.pk]}
    assert curator.post(address, {**values, **inline, **mended}).status_code == 302
    talks.refresh_from_db()
    assert (talks.country_codes, talks.place_slug, talks.indexed) == ("FI KG", "castle-zenda", True)
    assert FormerPlace.objects.get().place_slug == "castle-zenda"


def test_a_tag_that_is_renamed_or_deleted_changes_its_meetings(curator: Client, talks: Meeting) -> None:
    tag = talks.tags.create(kind="country", name="Fenland")
    address = reverse("admin:archive_tag_change", args=[tag.pk])
    assert curator.post(address, {"kind": "country", "name": "Finland"}).status_code == 302
    talks.refresh_from_db()
    assert talks.country_codes == "BY FI KG"
    curator.post(reverse("admin:archive_tag_delete", args=[tag.pk]), {"post": "yes"})
    talks.refresh_from_db()
    assert talks.country_codes == "BY KG"


def test_tags_that_are_deleted_together_change_their_meetings(curator: Client, talks: Meeting) -> None:
    tag = talks.tags.create(kind="country", name="Finland")
    settle_countries([talks.pk])
    chosen = {"action": "delete_selected", "_selected_action": [tag.pk], "post": "yes"}
    curator.post(reverse("admin:archive_tag_changelist"), chosen)
    talks.refresh_from_db()
    assert talks.country_codes == "BY KG"


def test_the_address_of_a_place_leads_on_only_when_nobody_meets_there(
    talks: Meeting, importing: Importing
) -> None:
    importing(TALKS.replace("Talks", "More talks"), name="more.txt")
    other = Meeting.objects.exclude(pk=talks.pk).get()
    for meeting in (talks, other):
        meeting.place = "Zenda"
        meeting.save()
        keep_former_place(meeting, "minsk")
        assert FormerPlace.objects.exists() == (meeting == other)
    for meeting in (talks, other):
        meeting.place = "Strelsau"
        meeting.save()
        keep_former_place(meeting, "zenda")
    assert dict(FormerPlace.objects.values_list("slug", "place_slug")) == {
        "minsk": "strelsau",
        "zenda": "strelsau",
    }
