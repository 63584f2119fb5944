"""Whatever strangers ask, the archive answers, and never by an error of its own."""

import pytest
from django.test import Client

from tests.hostile.asking import ask
from tests.hostile.requests import addresses, hostile_requests, parameters


@pytest.mark.usefixtures("seeds")
def test_nothing_that_strangers_ask_is_an_error_of_the_archive() -> None:
    answers = ask(hostile_requests(300))
    assert answers.failed == []
    assert sum(answers.statuses.values()) == 300


def test_every_page_and_every_parameter_is_asked() -> None:
    assert {"search/", "api/check/", "meetings/<slug:slug>/cite/", "health/ready/"} <= set(addresses())
    assert {"q", "passage", "format", "speaker", "version"} <= parameters()


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/admin/login/", "/check/", "/api/check/", "/reconcile/"])
def test_a_length_that_is_no_number_is_none(client: Client, path: str) -> None:
    kind = "application/x-www-form-urlencoded"
    response = client.generic("POST", path, b"text=x", content_type=kind, CONTENT_LENGTH="many")
    assert response.status_code < 500
