import pytest
from django.template import Context, Template

from archive.citing.publishers import site_name
from archive.models import Identifier, ReadingWarning
from archive.parsing.transcript import WarningCode
from archive.parsing.versions import VERSIONS
from archive.web.display_labels import layout_name, reading_notes, register_number, warning_meaning


@pytest.mark.parametrize("code", WarningCode)
def test_each_kind_of_warning_is_explained_in_a_sentence(code: str) -> None:
    assert warning_meaning(code).endswith(".")


def test_warnings_of_one_kind_are_told_together() -> None:
    notes = reading_notes(
        [
            ReadingWarning(code="ambiguous speaker", detail="A. Repik"),
            ReadingWarning(code="no transcript"),
            ReadingWarning(code="ambiguous speaker", detail="Alina"),
        ]
    )
    assert [(note.title, note.details) for note in notes] == [
        ("Ambiguous speaker", ["A. Repik", "Alina"]),
        ("No transcript", []),
    ]


@pytest.mark.parametrize("reader", VERSIONS)
def test_each_layout_that_is_read_has_a_name(reader: str) -> None:
    assert layout_name(reader)


def test_what_has_no_wording_yet_is_shown_as_it_is() -> None:
    assert (site_name("zenda"), layout_name("zenda-html"), warning_meaning("moonshine")) == ("zenda", "", "")
    assert site_name("kremlin").startswith("kremlin.ru, ")


def test_a_number_leads_to_its_register_if_that_is_known() -> None:
    assert register_number(Identifier(value="kremlin:37")).address.endswith("/persons/37/events")
    assert register_number(Identifier(value="zenda:37")).address == ""
    assert register_number(Identifier(value="kremlin:../x")).address == ""


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//evil.example/", "ftp://x/", "http://", "http://[", ""]
)
def test_only_a_page_of_the_web_becomes_a_link(address: str) -> None:
    html = Template("{% load formatting %}{% external_link address %}").render(Context({"address": address}))
    assert "<a" not in html
