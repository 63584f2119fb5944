import pytest
from django.test import Client

from archive.models import FormerSlug, Meeting, Speaker

pytestmark = pytest.mark.usefixtures("seeds")


@pytest.mark.parametrize("rest", ["", "source/"])
def test_a_former_address_of_a_meeting_leads_on_for_good(client: Client, rest: str) -> None:
    meeting = Meeting.objects.get(date__year=2021)
    FormerSlug.objects.create(slug="2021-02-24-talks", meeting=meeting)
    response = client.get(f"/meetings/2021-02-24-talks/{rest}")
    assert response.status_code == 301
    assert response["Location"] == meeting.get_absolute_url() + rest


def test_a_former_address_of_a_speaker_leads_on_for_good(client: Client) -> None:
    speaker = Speaker.objects.get(slug="sadyr-japarov")
    FormerSlug.objects.create(slug="sadyr-zhaparov", speaker=speaker)
    response = client.get("/speakers/sadyr-zhaparov/")
    assert (response.status_code, response["Location"]) == (301, "/speakers/sadyr-japarov/")


def test_a_present_address_goes_before_a_former_one(client: Client) -> None:
    FormerSlug.objects.create(slug="vladimir-putin", speaker=Speaker.objects.get(slug="sadyr-japarov"))
    assert client.get("/speakers/vladimir-putin/").status_code == 200


def test_what_a_former_address_was_asked_is_kept(client: Client) -> None:
    meeting = Meeting.objects.get(date__year=2021)
    FormerSlug.objects.create(slug="2021-02-24-talks", meeting=meeting)
    response = client.get("/meetings/2021-02-24-talks/?q=trade")
    assert response["Location"] == f"{meeting.get_absolute_url()}?q=trade"
