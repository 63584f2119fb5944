"""The history of a phrase where there is no index, or no such file."""

import pytest
from django.test import Client

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]


@pytest.mark.parametrize(
    ("query", "status"),
    [("q=harvest", 503), ("q=harvest&format=csv", 503), ("format=csv", 404), ("q=harvest&format=xls", 406)],
)
def test_it_says_so_and_is_no_page_of_nothing(client: Client, query: str, status: int) -> None:
    response = client.get(f"/phrase/?{query}")
    assert response.status_code == status
    assert response["Content-Type"].startswith("text/plain") == ("format=" in query)
