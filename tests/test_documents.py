"""What the documents say of the code is there, and one version is told everywhere."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

ROOT = Path(settings.BASE_DIR)
DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"]
# Files that a reader of CONTRIBUTING is to make.
TO_BE_MADE = {
    "archive/languages/vocabulary/mt.py",
    "archive/parsing/containers/epub.py",
    "archive/parsing/sites/zenda_text.py",
    "tests/examples/zenda-text/talks.txt",
}
_PATH = re.compile(r"`((?:archive|tests|templates|static|docs|fixtures)/[\w/.-]+|[\w-]+\.(?:toml|md|txt))`")
_STEP = re.compile(r"^\d+\. .*?(?=^\d+\. |^#|\Z)", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_files_that_a_document_names_are_there(name: str) -> None:
    named = set(_PATH.findall((ROOT / name).read_text(encoding="utf-8"))) - TO_BE_MADE
    assert {path for path in named if not (ROOT / path).exists() and path != "talks.txt"} == set()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_links_of_a_document_lead_to_files(name: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / name).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_constants_that_a_step_names_are_in_a_file_that_it_names() -> None:
    for step in _STEP.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        files = [ROOT / path for path in _PATH.findall(step) if path.endswith(".py")]
        code = "".join(path.read_text(encoding="utf-8") for path in files if path.exists())
        for constant in re.findall(r"`(_?[A-Z][A-Z_]{3,})`", step):
            assert not code or constant in code, (constant, step)


@pytest.mark.parametrize("name", ["README.md", "SECURITY.md"])
def test_the_settings_that_a_document_names_exist(name: str) -> None:
    known = (ROOT / "archive" / "settings.py").read_text(encoding="utf-8")
    for variable in re.findall(r"`(ARCHIVE_\w+)`", (ROOT / name).read_text(encoding="utf-8")):
        assert variable in known


def test_the_pictures_of_the_readme_are_small() -> None:
    assert max(path.stat().st_size for path in (ROOT / "docs").glob("*.png")) < 100_000


def test_the_version_has_its_changes_and_is_shown(client: Client, db: None) -> None:
    assert f"## [{settings.VERSION}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"Transcript Archive {settings.VERSION}" in client.get("/about/").content.decode()
