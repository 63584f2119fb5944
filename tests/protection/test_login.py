"""Logins: passwords that count as such, no guessing, and a second factor for those who have one."""

from collections.abc import Iterator
from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.cache import caches
from django.core.management import CommandError, call_command
from django.test import Client
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice
from pytest_django.fixtures import Settings

from archive.protection.rate_limits import Limit

PASSWORD = "a-long-word-of-Strelsau"  # noqa: S105 - of a curator whom the test makes

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator(settings: Settings) -> Iterator[str]:
    settings.AXES_ENABLED = True
    caches["limits"].clear()
    get_user_model().objects.create_superuser("rosa", "", PASSWORD)
    yield "rosa"
    caches["limits"].clear()


def log_in(client: Client, password: str, address: str = "192.0.2.1", **posted: str) -> int:
    data = {"username": "rosa", "password": password, **posted}
    return client.post("/admin/login/", data, REMOTE_ADDR=address).status_code


def test_after_several_wrong_passwords_the_right_one_is_refused_too(client: Client, curator: str) -> None:
    answers = [log_in(client, "wrong") for _ in range(10)]
    assert answers[0] == 200
    assert answers[-1] == 429
    assert log_in(client, PASSWORD) == 429
    # Nobody locks a curator out from elsewhere.
    assert log_in(client, PASSWORD, "192.0.2.2") == 302


def test_an_address_can_not_try_one_name_after_the_other(
    client: Client, curator: str, settings: Settings
) -> None:
    settings.RATE_LIMITS = {"login": Limit(3, 60)}
    answers = [log_in(client, "wrong", username=f"name{number}") for number in range(5)]
    assert answers == [200, 200, 200, 429, 429]


@pytest.mark.parametrize("password", ["1", "password", "1234567890", "hugo-sapt-1"])
def test_a_password_that_is_none_makes_no_curator(password: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", password)
    with pytest.raises(CommandError):
        call_command(
            "createsuperuser", interactive=False, username="hugo-sapt-1", email="", stderr=StringIO()
        )
    assert not get_user_model().objects.exists()


def test_whoever_has_a_second_factor_is_asked_for_it(client: Client, curator: str) -> None:
    user = get_user_model().objects.get()
    device = TOTPDevice.objects.create(user=user, name="app", confirmed=True)
    assert log_in(client, PASSWORD) == 302
    asked = client.get("/admin/archive/meeting/")
    assert asked.status_code == 302
    assert asked.headers["Location"].startswith("/two-factor/?next=")
    assert "Code" in client.get(asked.headers["Location"]).content.decode()
    assert client.post("/two-factor/", {"code": "000000"}).status_code == 403
    device.refresh_from_db()
    device.throttle_reset()
    code = f"{totp(device.bin_key):06}"
    answer = client.post("/two-factor/", {"code": code, "next": "/admin/archive/meeting/"})
    assert answer.headers["Location"] == "/admin/archive/meeting/"
    assert client.get("/admin/archive/meeting/").status_code == 200


def test_staff_that_must_sets_it_up_first(client: Client, curator: str, settings: Settings) -> None:
    settings.TOTP_REQUIRED = True
    assert log_in(client, PASSWORD) == 302
    assert client.get("/admin/").status_code == 302
    page = client.get("/two-factor/").content.decode()
    assert "otpauth://totp/" in page
    device = TOTPDevice.objects.get()
    assert not device.confirmed
    client.post("/two-factor/", {"code": f"{totp(device.bin_key):06}"})
    assert client.get("/admin/").status_code == 200


def test_the_code_leads_to_no_other_site(client: Client, curator: str) -> None:
    user = get_user_model().objects.get()
    device = TOTPDevice.objects.create(user=user, name="app", confirmed=True)
    log_in(client, PASSWORD)
    answer = client.post(
        "/two-factor/", {"code": f"{totp(device.bin_key):06}", "next": "https://evil.example/"}
    )
    assert answer.headers["Location"] == "/desk/"
    assert Client().get("/two-factor/").status_code == 302
