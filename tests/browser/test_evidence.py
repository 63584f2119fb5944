"""An evidence packet is made on the page of a citation and opened from a folder, without a network."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from archive.models import Meeting, Passage
from tests.browser.axe import barriers

pytestmark = pytest.mark.browser


@pytest.fixture
def passage(site: str) -> Passage:
    said = Passage.objects.filter(
        utterance__speaker__name="Sadyr Japarov", utterance__meeting__date__year=2021
    )
    return next(each for each in said.order_by("utterance__position", "position") if len(each.text) > 100)


@pytest.fixture
def folder(page: Page, site: str, passage: Passage, tmp_path: Path) -> Path:
    """The packet of a passage, taken from the page of its citation and unpacked."""
    page.goto(
        f"{site}{Meeting.objects.get(date__year=2021).get_absolute_url()}cite/?passage={passage.anchor}"
    )
    with page.expect_download() as download:
        page.get_by_role("link", name="Evidence packet").click()
    with zipfile.ZipFile(io.BytesIO(Path(download.value.path()).read_bytes())) as package:
        package.extractall(tmp_path)
    assert download.value.suggested_filename.endswith(f"-{passage.anchor}.zip")
    (folder,) = (path for path in tmp_path.iterdir() if path.name.startswith("evidence-"))
    return folder


def _verify(folder: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-I", "verify.py"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_a_packet_opens_offline_and_asks_nothing_of_any_server(
    page: Page, folder: Path, passage: Passage
) -> None:
    requests: list[str] = []
    page.context.set_offline(True)
    page.on("request", lambda request: requests.append(request.url))
    page.goto((folder / "index.html").as_uri())
    expect(page.locator("mark")).to_have_text(passage.text)
    expect(page.get_by_role("main")).to_contain_text("Sadyr Japarov, President of Kyrgyzstan")
    assert requests == [(folder / "index.html").as_uri()]
    page.get_by_role("link", name="whole transcript").click()
    expect(page.locator("body")).to_contain_text(passage.text)
    assert all(url.startswith("file:") for url in requests)


def test_the_page_of_a_packet_has_no_barrier_and_is_no_wider_than_the_window(
    page: Page, folder: Path
) -> None:
    # Its own policy forbids the script that looks for barriers; the words are the same without it.
    html = (folder / "index.html").read_text()
    policy = html[html.index("<meta http-equiv") : html.index('<meta name="viewport"')]
    (folder / "looked-at.html").write_text(html.replace(policy, ""))
    page.goto((folder / "looked-at.html").as_uri())
    assert barriers(page) == ""
    page.set_viewport_size({"width": 320, "height": 800})
    wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wider) == 0


def test_a_packet_verifies_itself_and_one_that_was_tampered_with_is_refused(folder: Path) -> None:
    assert _verify(folder).returncode == 0
    page = folder / "index.html"
    page.write_text(page.read_text().replace("Sadyr Japarov", "Vladimir Putin"))
    refused = _verify(folder)
    assert refused.returncode != 0
    assert "index.html was changed" in refused.stderr
