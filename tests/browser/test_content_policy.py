"""The Content-Security-Policy holds nothing up that pages need: those of the archive, and those of the admin.

Every browser test fails on a violation, which the browser tells on the console; see `page` in conftest.
"""

import pytest
from django.contrib.auth import get_user_model
from playwright.sync_api import Page

from archive.models import Meeting, Speaker
from tests.addresses import PAGES, beside
from tests.browser.conftest import complaints_of

PASSWORD = "a-long-word-of-Strelsau"  # noqa: S105 - of a curator whom the test makes


def test_a_violation_is_told(page: Page, site: str) -> None:
    page.goto(f"{site}/about/")
    other = page.context.new_page()
    complaints = complaints_of(other)
    other.goto(f"{site}/about/")
    other.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">red</p>')")
    other.wait_for_timeout(50)
    assert "Content Security Policy" in " ".join(complaints)


def test_no_page_violates_it(page: Page, site: str) -> None:
    for path in (*PAGES[::3], *beside(Meeting.objects.all()[0].get_absolute_url())):
        page.goto(site + path)


@pytest.mark.django_db
def test_the_admin_works_under_it(page: Page, site: str) -> None:
    get_user_model().objects.create_superuser("rosa", "", PASSWORD)
    meeting, speaker = Meeting.objects.all()[0], Speaker.objects.all()[0]
    page.goto(f"{site}/admin/")
    page.fill("[name=username]", "rosa")
    page.fill("[name=password]", PASSWORD)
    page.click("[type=submit]")
    for path in ("", "archive/meeting/", "archive/speaker/", "auth/user/add/", "otp_totp/totpdevice/add/"):
        page.goto(f"{site}/admin/{path}")
    page.goto(f"{site}/admin/archive/speaker/{speaker.pk}/change/")
    page.goto(f"{site}/admin/archive/meeting/{meeting.pk}/change/")
    page.fill("[name=title]", "Another title")
    page.click("[name=_continue]")
    assert page.input_value("[name=title]") == "Another title"
