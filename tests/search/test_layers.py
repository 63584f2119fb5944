"""What may know of what: the pure parts stay pure, and the engine can be exchanged."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

ARCHIVE = Path(settings.BASE_DIR) / "archive"


@pytest.mark.parametrize(
    ("module", "strangers"),
    [
        ("archive.search.words", ("django", "whoosh", "haystack")),
        ("archive.search.tree", ("django", "whoosh", "haystack")),
        ("archive.search.facts", ("django", "whoosh", "haystack")),
        ("archive.search.pieces", ("django", "whoosh", "haystack")),
        ("archive.search.query", ("django", "whoosh", "haystack")),
        ("archive.search.describing", ("django", "whoosh", "haystack")),
        ("archive.search.analysis", ("django", "haystack")),
        ("archive.search.marking", ("django", "haystack")),
        ("archive.search.highlight", ("django", "haystack")),
        ("archive.search.engine.matching", ("django", "haystack")),
        ("archive.search.engine.nearness", ("django", "haystack")),
        ("archive.search.engine.vocabulary", ("django", "whoosh", "haystack")),
        ("archive.search.engine.bearers", ("django", "whoosh", "haystack")),
        ("archive.search.hints.continuing", ("django", "haystack")),
        ("archive.search.hints.suggesting", ("django", "haystack")),
    ],
)
def test_pure_modules_load_without_frameworks(module: str, strangers: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ARCHIVE.parent, check=True, capture_output=True)
    assert not {name.partition(".")[0] for name in loaded.stdout.decode().split()} & set(strangers)


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def importers(name: str) -> set[str]:
    return {
        str(path.relative_to(ARCHIVE))
        for path in ARCHIVE.rglob("*.py")
        if any(each == name or each.startswith(f"{name}.") for each in imports(path))
    }


def test_only_settings_name_the_engine() -> None:
    assert importers("archive.search.backend") == set()


def test_the_engine_knows_nothing_of_what_is_built_on_it() -> None:
    above = {
        "hints",
        "service",
        "facets",
        "indexing",
        "keywords",
        "trends",
        "verification",
        "resolving",
        "backend",
    }
    users = {user for name in above for user in importers(f"archive.search.{name}")}
    assert not [user for user in users if user.startswith("search/engine/")]


def test_bleach_has_one_home() -> None:
    assert importers("bleach") == {"markup.py"}


def test_pages_see_nothing_of_search_but_its_services() -> None:
    services = {"__init__", "service", "trends", "keywords"}
    inside = {path.stem for path in (ARCHIVE / "search").iterdir()} - services
    users = {user for name in inside for user in importers(f"archive.search.{name}")}
    assert not [user for user in users if user.startswith(("web", "templatetags", "urls"))]
