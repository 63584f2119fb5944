"""How templates are written."""

import re
from pathlib import Path

import pytest
from django.conf import settings

TEMPLATES = Path(settings.BASE_DIR) / "templates"
FILES = sorted(TEMPLATES.rglob("*.html"))
NAMES = [str(path.relative_to(TEMPLATES)) for path in FILES]
PARTIALS = [name for name in NAMES if "/_" in name]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_no_line_is_longer_than_120_characters(path: Path) -> None:
    assert [line for line in path.read_text().splitlines() if len(line) > 120] == []


@pytest.mark.parametrize("name", PARTIALS)
def test_a_partial_is_used_more_than_once_or_rendered_by_code(name: str) -> None:
    includes = sum(len(re.findall(f'{{% include "{name}"', path.read_text())) for path in FILES)
    rendered = any(
        f'"{name}"' in path.read_text() for path in Path(settings.BASE_DIR, "archive").rglob("*.py")
    )
    assert includes > 1 or rendered


def test_white_space_is_not_shown_in_the_cells_of_a_concordance() -> None:
    rows = (TEMPLATES / "search" / "concordance.html").read_text().partition('<table class="lines">')[2]
    assert not re.search(r"<t[dh][^>]*>\s|\s</t[dh]>", rows)
