"""A meeting that was taken out leaves a word at its addresses, and nothing of its words."""

import pytest
from django.test import Client

from archive.curation.withdrawal import withdraw
from archive.importing.importer import Importer
from archive.models import FormerPassage, Meeting, Source, StoredBytes
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db

MENDED = TALKS.replace("Talks with", "Long talks with")


def imported(*texts: str) -> str:
    for text in texts:
        Importer().import_document("talks.txt", text.encode())
    return Meeting.objects.get().get_absolute_url()


def test_its_addresses_say_since_when_and_why(client: Client) -> None:
    former = imported(TALKS)
    address = imported(MENDED)
    withdraw(Meeting.objects.all(), "The publisher asked for it.")
    for each in (address, former, f"{address}versions/", f"{address}cite/"):
        response = client.get(each)
        assert response.status_code == 410
        assert "The publisher asked for it." in response.content.decode()


def test_nothing_of_its_words_is_left() -> None:
    imported(TALKS, MENDED, TALKS.replace("harvest", "treaty"))
    withdraw(Meeting.objects.all())
    assert not any(model.objects.exists() for model in (Source, StoredBytes, FormerPassage))


def test_its_address_is_given_to_no_other() -> None:
    address = imported(TALKS)
    withdraw(Meeting.objects.all())
    assert imported(TALKS) == f"{address[:-1]}-2/"
