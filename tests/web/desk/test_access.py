"""Who sees the desk, and what readers see of it: nothing."""

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from archive.curation.roles import CURATORS, EDITORS
from archive.models import Meeting, Speaker

MEETING = "/meetings/1999-03-05-talks-with-regent-michael-elphberg/"
CLOSED = (
    "/desk/",
    "/desk/merges/",
    "/desk/merges/1/",
    "/desk/history/",
    "/desk/jobs/",
    "/desk/withheld/",
    "/desk/complete/?q=hugo",
    "/desk/meetings/1999-03-05-talks-with-regent-michael-elphberg/",
    "/desk/meetings/1999-03-05-talks-with-regent-michael-elphberg/u2/",
    "/desk/speakers/hugo-sapt/",
)


@pytest.mark.usefixtures("documents")
def test_whoever_is_not_signed_in_is_led_to_the_login_and_back() -> None:
    for address in CLOSED:
        response = Client().get(address)
        assert response.status_code == 302
        assert response["Location"].startswith("/desk/login/?next=/desk/")


@pytest.mark.usefixtures("documents")
def test_an_account_that_is_no_curators_is_told_so() -> None:
    client = Client()
    client.force_login(User.objects.create_user("reader"))
    for address in CLOSED:
        response = client.get(address)
        assert response.status_code == 403
        assert "may not mend" in response.content.decode()


@pytest.mark.parametrize(
    ("onward", "address"),
    [("/desk/merges/", "/desk/merges/"), ("https://elsewhere.example/", "/desk/"), ("", "/desk/")],
)
def test_signing_in_leads_on_but_to_no_other_site(curator: Client, onward: str, address: str) -> None:
    words = {"username": "hugo", "password": "zenda", "next": onward}
    assert Client().post("/desk/login/", words)["Location"] == address


def test_a_wrong_password_is_said(curator: Client) -> None:
    page = Client().post("/desk/login/", {"username": "hugo", "password": "strelsau"})
    assert 'role="alert"' in page.content.decode()


def test_signing_out_leads_to_the_first_page(curator: Client) -> None:
    assert curator.post("/desk/logout/")["Location"] == "/"
    assert curator.get("/desk/").status_code == 302


def test_readers_get_the_same_bytes_without_a_cookie_and_a_curator_a_private_copy(curator: Client) -> None:
    reader = Client()
    for address in (MEETING, Speaker.objects.all()[0].get_absolute_url(), "/", "/changes/"):
        first, second, edited = reader.get(address), Client().get(address), curator.get(address)
        assert first.content == second.content
        assert b"/desk/" not in first.content
        assert not first.cookies
        assert "Cookie" not in first.get("Vary", "")
        assert "Cache-Control" not in first
        assert b"/desk/" in edited.content
        assert edited["Cache-Control"] == "private"


def test_a_curator_sees_edit_at_the_head_and_at_each_turn(curator: Client) -> None:
    html = curator.get(MEETING).content.decode()
    desk = MEETING.replace("/meetings/", "/desk/meetings/")
    assert f'href="{desk}"' in html
    turns = Meeting.objects.get(slug__startswith="1999").utterances.values_list("number", flat=True)
    assert all(f'href="{desk}u{number}/"' in html for number in turns)
    assert 'href="/desk/speakers/hugo-sapt/"' in curator.get("/speakers/hugo-sapt/").content.decode()


def test_no_address_of_the_desk_fails_whatever_is_asked(curator: Client) -> None:
    for address in (
        "/desk/nothing/",
        "/desk/merges/99999999999999999999/",
        "/desk/merges/?page=x",
        "/desk/merges/?page=99",
        "/desk/jobs/99999999999999999999/",
        "/desk/meetings/nowhere/",
        f"/desk{MEETING}u99999999999999999999/",
        "/desk/speakers/nobody/",
        "/changes/?kind=x",
        "/changes/?page=99",
    ):
        assert curator.get(address).status_code == 404, address
    for address in ("/desk/?done=d99999999999999999999", "/desk/?done=x", "/desk/?done=a1", "/desk/?done=j1"):
        assert curator.get(address).status_code == 200, address
    for ref in ("", "d", "x1", "j1", "d99999999999999999999"):
        assert curator.post("/desk/undo/", {"decision": ref}).status_code == 404, ref
    assert (
        curator.post("/desk/undo/", {"decision": "d9", "next": "//elsewhere.example"})["Location"] == "/desk/"
    )


def test_the_groups_have_their_permissions_from_the_first_migration_on(db: None) -> None:
    for name in (CURATORS, EDITORS):
        assert Group.objects.get(name=name).permissions.filter(codename="add_decision").exists()
