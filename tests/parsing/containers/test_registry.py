"""One list of the forms of files."""

from types import ModuleType

import pytest

from archive.parsing.containers import registry
from archive.parsing.containers.registry import ARCHIVES, EXTENSIONS, FORMS, FileForm
from archive.parsing.document import MEDIA_TYPES
from archive.parsing.transcript import UnreadableDocument


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.module)
def test_every_form_has_a_module_that_reads_it(form: FileForm) -> None:
    module = form.load()
    assert isinstance(module, ModuleType)
    assert callable(getattr(module, "members" if form.several else "read"))


def test_no_ending_belongs_to_two_forms() -> None:
    endings = [ending for form in FORMS for ending in form.endings]
    assert len(endings) == len(set(endings))
    assert not set(endings) & (set(MEDIA_TYPES) | ARCHIVES)
    assert set(endings) < EXTENSIONS


def test_every_ending_is_in_small_letters_with_its_point() -> None:
    assert all(ending.startswith(".") and ending == ending.lower() for ending in EXTENSIONS)


@pytest.mark.parametrize(("name", "module"), [("a.CSV", "table"), ("a.b.Pdf", "pdf"), ("x/y.docx", "docx")])
def test_a_form_is_told_by_the_ending_in_any_case(name: str, module: str) -> None:
    form = registry.form_of(name)
    assert form is not None
    assert form.module == module


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a", "a.exe", ".csv.bak"])
def test_text_and_what_is_not_known_has_no_form_of_its_own(name: str) -> None:
    assert registry.form_of(name) is None


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.module)
@pytest.mark.parametrize("data", [b"", b"  \n"])
def test_an_empty_file_of_any_form_is_told_as_empty(form: FileForm, data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="the file is empty"):
        registry.contents(form, f"a{form.endings[0]}", data, {})
