"""What Prometheus reads, and who may."""

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from archive.models import Meeting

TOKEN = {"Authorization": "Bearer strelsau"}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("token", "given"), [("", {}), ("", {"Authorization": "Bearer "}), ("strelsau", {}), ("zenda", TOKEN)]
)
def test_without_the_token_there_is_no_such_page(
    client: Client, settings: Settings, token: str, given: dict[str, str]
) -> None:
    settings.METRICS_TOKEN = token
    assert client.get("/metrics", headers=given).status_code == 404


@pytest.mark.usefixtures("seeds")
def test_requests_searches_and_the_standing_of_the_archive_are_told(
    client: Client, settings: Settings
) -> None:
    settings.METRICS_TOKEN = "strelsau"  # noqa: S105 - of this test
    before = _values(client)
    client.get("/search/?q=partnership")
    client.get("/nowhere/")
    Meeting.objects.filter(pk=Meeting.objects.values("pk")[:1]).update(indexed=False)
    after = _values(client)

    def grown(name: str) -> float:
        return after[name] - before.get(name, 0)

    assert grown('archive_requests_total{kind="search",method="GET",status="200"}') == 1
    assert grown('archive_requests_total{kind="page",method="GET",status="404"}') == 1
    assert grown('archive_request_seconds_count{kind="search"}') == 1
    assert grown("archive_search_seconds_count") == 1
    assert (before["archive_index_pending"], after["archive_index_pending"]) == (0, 1)
    assert (after["archive_transcripts"], after["archive_documents_imported"]) == (5, 5)
    assert after['archive_jobs{state="queued"}'] == 0
    assert after["archive_database_up"] == 1


def _values(client: Client) -> dict[str, float]:
    response = client.get("/metrics", headers=TOKEN)
    assert response.status_code == 200
    lines = [line for line in response.content.decode().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}
