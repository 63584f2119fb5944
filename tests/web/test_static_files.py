"""The styles, scripts and fonts that pages load."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.test import Client, override_settings

from archive.web import static_files

STATIC = Path(__file__).parent.parent.parent / "static"
TEMPLATES = STATIC.parent / "templates"


def test_an_address_changes_with_what_is_in_the_file(tmp_path: Path) -> None:
    addresses = set()
    for text in ("a {}", "b {}", "a {}"):
        (tmp_path / "some.css").write_text(text)
        with override_settings(STATICFILES_DIRS=[tmp_path]):
            static_files._address.cache_clear()
            addresses.add(staticfiles_storage.url("some.css"))
    static_files._address.cache_clear()
    assert len(addresses) == 2


def test_a_font_has_the_address_by_which_the_styles_name_it() -> None:
    named = set(re.findall(r"url\((.*?)\)", (STATIC / "css/site/fonts.css").read_text()))
    fonts = [path.name for path in STATIC.glob("fonts/*.woff2")]
    assert named == {f"../../fonts/{name}" for name in fonts}
    for name in fonts:
        assert staticfiles_storage.url(f"fonts/{name}") == f"/static/fonts/{name}"


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["css/site/frame.css", "js/site/keyboard.js", "fonts/sans-latin.woff2"])
def test_a_browser_may_keep_a_file_for_good(client: Client, name: str) -> None:
    response = client.get(staticfiles_storage.url(name))
    response.close()
    assert response.status_code == 200
    assert "max-age=31536000" in response["Cache-Control"]


def test_the_styles_that_a_page_loads_stay_under_thirty_kilobytes() -> None:
    base = styles_of(TEMPLATES / "base.html")
    assert {name.partition("/")[0] for name in base} == {"css"}
    for template in TEMPLATES.rglob("*.html"):
        loaded = base | styles_of(template)
        assert sum((STATIC / name).stat().st_size for name in loaded) < 30_000, template.name


def styles_of(template: Path) -> set[str]:
    return set(re.findall(r"{% static '(css/.*?)' %}", template.read_text()))


def test_nothing_comes_from_another_host() -> None:
    for path in [*STATIC.rglob("*.css"), *STATIC.rglob("*.js")]:
        assert not re.search(r"https?://(?!www\.w3\.org)|@import", path.read_text()), path.name
