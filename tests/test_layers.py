"""What reads is pure, and imports run one way."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "archive"


def imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def importers_of(module: str) -> set[str]:
    return {
        str(path.relative_to(ROOT))
        for path in ROOT.rglob("*.py")
        if any(name == module or name.startswith(module + ".") for name in imports(path))
    }


@pytest.mark.parametrize("path", sorted((ROOT / "parsing").rglob("*.py")), ids=lambda path: path.name)
def test_parsing_imports_itself_the_standard_library_and_what_reads_files_alone(path: Path) -> None:
    allowed = {"archive.parsing", "archive.languages", "archive.geo", "babel", "lxml", "pypdfium2", "warcio"}
    for name in imports(path):
        top = name.partition(".")[0]
        assert top in sys.stdlib_module_names or any(name.startswith(each) for each in allowed), name


def test_the_shape_of_a_transcript_imports_nothing_of_ours() -> None:
    assert not any(name.startswith("archive") for name in imports(ROOT / "parsing" / "transcript.py"))


def test_nothing_imports_the_pages_but_the_addresses() -> None:
    outside = {each for each in importers_of("archive.web") if not each.startswith(("web/", "templatetags/"))}
    assert outside == {"urls.py"}


def test_nothing_outside_search_imports_the_engine() -> None:
    assert not {each for each in importers_of("archive.search.backend") if not each.startswith("search/")}


def test_bleach_has_one_home() -> None:
    assert importers_of("bleach") == {"markup.py"}
