"""What every answer tells browsers: graded, open where the data is open, and true to caches and ranges."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from archive.models import Meeting
from archive.protection.environment import https_settings
from tests.protection.observatory import Answer, grade

ROOT = Path(__file__).parent.parent.parent
HTTPS = https_settings({"ARCHIVE_HTTPS": "1"})
MEETING = "/meetings/{}/"

pytestmark = pytest.mark.django_db


def slug() -> str:
    return Meeting.objects.order_by("slug").values_list("slug", flat=True)[0]


def test_the_documented_settings_leave_nothing_to_warn_of(tmp_path: Path) -> None:
    # What tests of the browser allow is no setting of a server.
    own = ("ARCHIVE_", "DJANGO_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(own)}
    documented = {
        "ARCHIVE_DATA": str(tmp_path),
        "ARCHIVE_HTTPS": "1",
        "ARCHIVE_HOSTS": "archive.example",
        "ARCHIVE_ORIGINS": "https://archive.example",
        "ARCHIVE_SECURITY_CONTACT": "mailto:security@archive.example",
        "DJANGO_SETTINGS_MODULE": "archive.settings",
    }
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(
        command, env={**kept, **documented}, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "no issues (0 silenced)" in done.stdout


@pytest.mark.parametrize("path", ["/", "/search/?q=Kyrgyzstan", MEETING, "/nowhere/", "/admin/login/"])
@pytest.mark.usefixtures("seeds")
def test_every_page_is_graded_best(path: str, settings: Settings) -> None:
    for name, value in HTTPS.items():
        setattr(settings, name, value)
    client, path = Client(), path.format(slug())
    plain = client.get(path)
    response = client.get(path, headers={"x-forwarded-proto": "https"})
    set_cookies = [cookie.OutputString() for cookie in response.cookies.values()]
    answer = Answer(response.headers, set_cookies, response.content.decode(), plain.headers["Location"])
    assert grade(answer) == "A+"
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in response.headers["Permissions-Policy"]


@pytest.mark.parametrize(
    ("path", "is_open"),
    [
        ("/search/?q=Kyrgyzstan&format=csv", True),
        ("/search/?q=Kyrgyzstan&format=jsonl", True),
        ("/search/?q=Kyrgyzstan", False),
        ("/trends/?q=Kyrgyzstan&format=csv", True),
        ("/meetings/feed/", True),
        (MEETING + "cite.bib", True),
        (MEETING + "timemap.json", True),
        (MEETING + "timegate/", True),
        (MEETING, False),
        ("/speakers/vladimir-putin.jsonld", True),
        ("/reconcile/", True),
        ("/check/", False),
        ("/api/check/", False),
        ("/admin/login/", False),
        ("/static/css/site/frame.css", False),
        ("/health/", False),
    ],
)
@pytest.mark.usefixtures("seeds")
def test_pages_of_others_may_read_the_open_data_alone(client: Client, path: str, is_open: bool) -> None:
    response = client.get(path.format(slug()))
    response.close()
    assert (response.headers.get("Access-Control-Allow-Origin") == "*") is is_open
    policy = "cross-origin" if is_open else "same-origin"
    assert response.headers["Cross-Origin-Resource-Policy"] == policy
    assert "Access-Control-Allow-Credentials" not in response.headers


@pytest.mark.usefixtures("seeds")
def test_a_browser_that_asks_before_it_asks_is_answered_for_the_open_data_alone(client: Client) -> None:
    asked = {"access-control-request-method": "GET", "access-control-request-headers": "accept-datetime"}
    allowed = client.options(f"/meetings/{slug()}/timegate/", headers=asked)
    assert allowed.status_code == 204
    assert "Accept-Datetime" in allowed.headers["Access-Control-Allow-Headers"]
    refused = client.options("/check/", headers=asked)
    assert refused.status_code == 405
    assert "Access-Control-Allow-Origin" not in refused.headers


@pytest.mark.usefixtures("seeds")
def test_a_preview_may_be_framed_and_nothing_else(client: Client) -> None:
    framed = client.get("/reconcile/preview/vladimir-putin/").headers
    assert "frame-ancestors *" in framed["Content-Security-Policy"]
    assert "X-Frame-Options" not in framed
    page = client.get("/speakers/vladimir-putin/").headers
    assert "frame-ancestors 'none'" in page["Content-Security-Policy"]


@pytest.mark.usefixtures("seeds")
def test_caches_are_told_what_an_answer_depends_on(client: Client) -> None:
    gate = client.get(f"/meetings/{slug()}/timegate/", headers={"accept-encoding": "gzip"})
    assert "Accept-Datetime" in gate.headers["Vary"]
    wrong = client.get(f"/meetings/{slug()}/timegate/", headers={"accept-datetime": "yesterday"})
    assert "Accept-Datetime" in wrong.headers["Vary"]
    page = client.get("/about/", headers={"accept-encoding": "gzip"})
    assert page.headers["Vary"].lower() == "accept-encoding"


@pytest.mark.parametrize(
    ("asked", "status", "told"),
    [
        ("bytes=0-9", 206, "bytes 0-9/"),
        ("bytes=-5", 206, None),
        ("bytes=99999999-", 416, "bytes */"),
        ("lines=1-2", 200, None),
        ("bytes=9-0", 200, None),
        ("bytes=0-1,4-5", 200, None),
    ],
)
@pytest.mark.usefixtures("seeds")
def test_a_part_of_a_source_is_its_bytes(client: Client, asked: str, status: int, told: str | None) -> None:
    source = Meeting.objects.all()[0].source.versions.all()[0].stored
    assert source
    address, whole = f"/sources/{source.sha256}/", source.content()
    response = client.get(address, headers={"range": asked, "accept-encoding": "gzip"})
    assert response.status_code == status
    assert response.headers["Accept-Ranges"] == "bytes"
    if told:
        assert response.headers["Content-Range"].startswith(told)
        assert response.headers["Content-Range"].endswith(f"/{len(whole)}")
    if status == 200:
        assert response.content == whole
    if status == 206:
        assert "Content-Encoding" not in response.headers
        assert response.content == (whole[:10] if told else whole[-5:])


@pytest.mark.usefixtures("seeds")
def test_a_part_of_another_version_is_not_joined_to_this_one(client: Client) -> None:
    source = Meeting.objects.all()[0].source.versions.all()[0].stored
    assert source
    headers = {"range": "bytes=0-9", "if-range": '"another"'}
    assert client.get(f"/sources/{source.sha256}/", headers=headers).status_code == 200
    headers["if-range"] = f'"{source.sha256}"'
    assert client.get(f"/sources/{source.sha256}/", headers=headers).status_code == 206


def test_a_part_of_a_static_file_is_not_compressed(client: Client) -> None:
    headers = {"range": "bytes=0-99", "accept-encoding": "gzip"}
    response = client.get("/static/css/site/frame.css", headers=headers)
    response.close()
    assert response.status_code == 206
    assert "Content-Encoding" not in response.headers


def test_programs_find_the_icon_and_where_to_report(client: Client, settings: Settings) -> None:
    assert client.get("/favicon.ico").headers["Content-Type"] == "image/x-icon"
    assert client.get("/.well-known/security.txt").status_code == 404
    settings.SECURITY_CONTACT = "mailto:security@archive.example"
    told = client.get("/.well-known/security.txt").content.decode()
    assert "Contact: mailto:security@archive.example\n" in told
    assert "Expires: 20" in told
