"""Imports run one way: the pure parts stay pure, and search has one door and one border to its engine.

And a class name means one thing.
"""

import re
import subprocess
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from tests import imported

ROOT = Path(__file__).parent.parent / "archive"
_CLASS = re.compile(r"^class (\w+)", re.MULTILINE)


# Read when they are asked for: each process of a run collects these tests, and few of them ask for all.
PATHS = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))


@cache
def source(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def imports(path: str) -> frozenset[str]:
    return imported.imports(ROOT / path)


def classes(path: str) -> frozenset[str]:
    """Every class that a module defines, but for those within others or within functions."""
    return frozenset(_CLASS.findall(source(path)))


def _is_in(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


def importers_of(module: str) -> set[str]:
    # To find a name in a text takes far less time than to parse it.
    naming = [path for path in PATHS if all(part in source(path) for part in module.split("."))]
    return {path for path in naming if any(_is_in(name, module) for name in imports(path))}


def outside(paths: set[str], *folders: str) -> set[str]:
    return {path for path in paths if not path.startswith(folders)}


@pytest.mark.parametrize("path", [each for each in PATHS if each.startswith("parsing/")])
def test_parsing_imports_itself_the_standard_library_and_what_reads_files_alone(path: str) -> None:
    allowed = {
        "archive.parsing",
        "archive.languages",
        "archive.geo",
        "babel",
        "charset_normalizer",
        "html5lib",
        "lxml",
        "numpy",
        "py3langid",
        "pypdfium2",
        "warcio",
        "webencodings",
    }
    for name in imports(path):
        top = name.partition(".")[0]
        assert top in sys.stdlib_module_names or any(name.startswith(each) for each in allowed), name


@pytest.mark.parametrize("path", [each for each in PATHS if each.startswith("comparing/")])
def test_comparing_knows_texts_and_numbers_alone(path: str) -> None:
    allowed = ("archive.comparing", "archive.languages", "numpy", "rapidfuzz")
    for name in imports(path):
        assert name.partition(".")[0] in sys.stdlib_module_names or name.startswith(allowed), name


def test_the_shape_of_a_transcript_imports_nothing_of_ours() -> None:
    assert not any(name.startswith("archive") for name in imports("parsing/transcript.py"))


def test_nothing_imports_the_views_but_the_addresses() -> None:
    assert outside(importers_of("archive.web"), "web/", "templatetags/") == {"urls.py"}


def test_bleach_has_one_home() -> None:
    assert importers_of("bleach") == {"markup.py"}


def test_search_has_one_door() -> None:
    inside = {path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in PATHS}
    doors = {"archive.search.api", "archive.search"}
    modules = {f"archive.{each}" for each in inside if each.startswith("search.")} - doors
    users = {user for module in modules for user in importers_of(module)}
    assert outside(users, "search/") == {"search_indexes.py"}


def test_haystack_is_known_to_search_and_its_commands_alone() -> None:
    assert outside(importers_of("haystack"), "search/", "management/") == {"search_indexes.py"}


def test_only_its_store_and_the_settings_name_the_engine() -> None:
    assert not outside(importers_of("whoosh"), "search/whoosh_store/")
    naming = {path for path in PATHS if "whoosh" in source(path).lower()}
    assert outside(naming, "search/whoosh_store/") == {"settings.py"}


def test_what_asks_a_search_server_has_one_home() -> None:
    assert not outside(importers_of("opensearchpy"), "search/opensearch_store/")


# Search: from the bottom up, what each part may not know of.
STORES = "whoosh_store", "opensearch_store"
ABOVE = {
    "search/query/": ("highlight", "suggest", "analytics", "indexing", "execute", *STORES, "api"),
    "search/execute/": ("highlight", "suggest", "analytics", "indexing", *STORES, "api"),
    "search/highlight/": ("suggest", "analytics", "indexing", "execute", *STORES, "api"),
    "search/whoosh_store/": ("highlight", "suggest", "analytics", "indexing", "opensearch_store", "api"),
    "search/opensearch_store/": ("highlight", "suggest", "analytics", "indexing", "whoosh_store", "api"),
}


@pytest.mark.parametrize("folder", ABOVE)
def test_the_parts_of_search_know_nothing_of_what_is_built_on_them(folder: str) -> None:
    above = [f"archive.search.{name}" for name in ABOVE[folder]]
    known = {name for path in PATHS if path.startswith(folder) for name in imports(path)}
    assert not {name for name in known for module in above if _is_in(name, module)}


@pytest.mark.parametrize(
    "path", [each for each in PATHS if each.startswith(("search/query/", "search/execute/"))]
)
def test_queries_and_their_execution_know_no_framework_and_no_database(path: str) -> None:
    strangers = ("django", "haystack", "archive.models", "whoosh")
    assert not {name for name in imports(path) for each in strangers if _is_in(name, each)}


PURE = (
    "archive.search.tokenizer",
    "archive.search.query.parser",
    "archive.search.query.explain",
    "archive.search.highlight.snippets",
    "archive.search.highlight.concordance",
    "archive.search.suggest.continuation",
    "archive.search.suggest.spelling",
    "archive.search.execute.searcher",
    "archive.search.execute.index_vocabulary",
)


def test_pure_modules_load_without_frameworks() -> None:
    """All in one process, each followed by the frameworks that are loaded by then."""
    code = f"""
import sys
from importlib import import_module
for name in {PURE}:
    import_module(name)
    print(name, *{{"django", "whoosh", "haystack"}} & set(sys.modules))
"""
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT.parent, check=True, capture_output=True)
    assert loaded.stdout.decode().split() == list(PURE)


NAMED_BY_DJANGO = {"Command", "Migration"}
# A class of plain values and the model that keeps them.
RECORD_AND_MODEL = {
    "ReadingWarning": {"parsing/transcript.py", "models/sources.py"},
    "Reference": {"parsing/references.py", "models/references.py"},
    "Tag": {"parsing/transcript.py", "models/tags.py"},
    "Utterance": {"parsing/transcript.py", "models/utterances.py"},
}


def test_a_class_name_means_one_thing() -> None:
    homes: dict[str, set[str]] = defaultdict(set)
    for path in PATHS:
        for name in classes(path) - NAMED_BY_DJANGO:
            homes[name].add(path)
    assert {name: paths for name, paths in homes.items() if len(paths) > 1} == RECORD_AND_MODEL
