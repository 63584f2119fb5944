"""The packages lie in layers: imports run one way, and few modules lie outside a package."""

from pathlib import Path

import pytest

from tests.imported import imports

ROOT = Path(__file__).parent.parent / "archive"
FILES = sorted(path for path in ROOT.rglob("*.py") if "migrations" not in path.parts)
# From the bottom. Packages of one layer may import each other.
LAYERS = (
    ("geo", "languages"),
    ("comparing", "linkage", "parsing"),
    ("cached_reverse", "models"),
    ("citing", "curation", "history", "importing", "markup", "search", "search_indexes"),
    ("admin", "management", "protection", "templatetags", "web"),
    ("apps", "secret_key", "settings", "urls", "wsgi"),
)
LEVELS = {package: level for level, packages in enumerate(LAYERS) for package in packages}
MAX_FLAT_MODULES = 8


def package_of(path: Path) -> str:
    first = path.relative_to(ROOT).parts[0]
    return first.removesuffix(".py")


def test_every_package_has_its_layer() -> None:
    assert {package_of(path) for path in FILES} - {"__init__"} == set(LEVELS)


def test_few_modules_lie_flat() -> None:
    assert len([path for path in ROOT.glob("*.py") if path.name != "__init__.py"]) <= MAX_FLAT_MODULES


def test_nothing_imports_a_layer_above_its_own() -> None:
    upward = set()
    for path in FILES:
        own = LEVELS.get(package_of(path), len(LAYERS))
        for name in imports(path):
            parts = name.split(".")
            if parts[0] == "archive" and len(parts) > 1 and LEVELS[parts[1]] > own:
                upward.add(f"{path.relative_to(ROOT)} imports {name}")
    assert upward == set()


@pytest.mark.parametrize("package", ["parsing", "geo", "languages", "comparing", "linkage"])
def test_reading_knows_no_framework_and_no_database(package: str) -> None:
    # Places have slugs as Django makes them.
    allowed = ("django.utils.text",) if package == "geo" else ()
    foreign = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in FILES
        if package_of(path) == package
        for name in imports(path)
        if name.startswith(("django", "haystack", "whoosh", "sqlite3")) and not name.startswith(allowed)
    }
    assert foreign == set()


def test_migrations_import_no_live_code() -> None:
    live = {
        f"{path.name} imports {name}"
        for path in (ROOT / "migrations").rglob("*.py")
        for name in imports(path)
        if name.startswith("archive")
    }
    assert live == set()
