"""Imports run one way: the pure parts stay pure, and search has one door and one border to its engine."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "archive"


def _imports(path: Path) -> frozenset[str]:
    """Every module that a file imports, and every name that it imports from one."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(names)


IMPORTS = {path.relative_to(ROOT).as_posix(): _imports(path) for path in sorted(ROOT.rglob("*.py"))}


def _is_in(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


def importers_of(module: str) -> set[str]:
    return {path for path, names in IMPORTS.items() if any(_is_in(name, module) for name in names)}


def outside(paths: set[str], *folders: str) -> set[str]:
    return {path for path in paths if not path.startswith(folders)}


@pytest.mark.parametrize("path", [each for each in IMPORTS if each.startswith("parsing/")])
def test_parsing_imports_itself_the_standard_library_and_what_reads_files_alone(path: str) -> None:
    allowed = {"archive.parsing", "archive.languages", "archive.geo", "babel", "lxml", "pypdfium2", "warcio"}
    for name in IMPORTS[path]:
        top = name.partition(".")[0]
        assert top in sys.stdlib_module_names or any(name.startswith(each) for each in allowed), name


def test_the_shape_of_a_transcript_imports_nothing_of_ours() -> None:
    assert not any(name.startswith("archive") for name in IMPORTS["parsing/transcript.py"])


def test_nothing_imports_the_views_but_the_addresses() -> None:
    assert outside(importers_of("archive.views"), "views/") == {"urls.py"}


def test_bleach_has_one_home() -> None:
    assert importers_of("bleach") == {"markup.py"}


def test_only_settings_name_the_engine() -> None:
    assert not outside(importers_of("archive.search.whoosh_store.backend"), "search/whoosh_store/")


@pytest.mark.parametrize(
    ("module", "strangers"),
    [
        ("archive.search.tokenizer", ("django", "whoosh", "haystack")),
        ("archive.search.query.parser", ("django", "whoosh", "haystack")),
        ("archive.search.query.explain", ("django", "whoosh", "haystack")),
    ],
)
def test_pure_modules_load_without_frameworks(module: str, strangers: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT.parent, check=True, capture_output=True)
    assert not {name.partition(".")[0] for name in loaded.stdout.decode().split()} & set(strangers)
