import pytest
from django.core.checks import CheckMessage, run_checks
from django.core.management import call_command

from archive.importing import name_keys
from archive.importing.importer import Importer
from archive.models import Alias, Appearance, Attribution, FormerPlace, Meeting, NameKeyVersion, Speaker
from archive.parsing.people.name_keys import NAME_KEY_VERSION, spelling_key
from tests.search.conftest import Add, add  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db


@pytest.fixture
def stale(add: Add) -> Meeting:  # noqa: F811
    """A meeting with keys that older rules made."""
    meeting = add("It rained.", speaker="Hugo Sapt")
    Alias.objects.update(key="old hugo")
    Speaker.objects.update(filing_key="")
    Appearance.objects.create(meeting=meeting, name="Hugo Sapt", key="old hugo")
    Attribution.objects.create(meeting=meeting, key="old hugo", speaker=Speaker.objects.get())
    NameKeyVersion.objects.create(version=0)
    return meeting


def warnings() -> list[CheckMessage]:
    return [each for each in run_checks(databases=["default"]) if each.id == "archive.W001"]


def test_an_empty_archive_has_no_outdated_keys() -> None:
    assert name_keys.are_current()
    assert warnings() == []


def test_keys_of_older_rules_are_told_by_the_check(stale: Meeting) -> None:
    (warning,) = warnings()
    assert "renew_name_keys" in str(warning.hint)


def test_the_command_makes_them_anew(stale: Meeting) -> None:
    call_command("renew_name_keys")
    assert Speaker.objects.get().filing_key == "sapt  hugo"
    key = spelling_key("Hugo Sapt")
    assert set(Alias.objects.values_list("key", flat=True)) == {key}
    assert set(Appearance.objects.values_list("key", flat=True)) == {key}
    assert Attribution.objects.get().key == key
    assert warnings() == []


def test_addresses_of_places_are_made_anew_and_the_former_lead_on(stale: Meeting) -> None:
    Meeting.objects.filter(pk=stale.pk).update(place="Łódź", place_slug="odz")
    call_command("renew_name_keys")
    assert Meeting.objects.get(pk=stale.pk).place_slug == "lodz"
    assert FormerPlace.objects.get(slug="odz").place_slug == "lodz"


def test_an_import_makes_them_anew_but_a_dry_run_writes_nothing(stale: Meeting) -> None:
    Importer(dry_run=True)
    assert not name_keys.are_current()
    Importer()
    assert name_keys.are_current()
    assert NameKeyVersion.objects.get().version == NAME_KEY_VERSION


def test_attributions_whose_keys_become_one_are_one(stale: Meeting) -> None:
    Attribution.objects.create(meeting=stale, key="sapt, hugo", speaker=Speaker.objects.get())
    Alias.objects.create(speaker=Speaker.objects.get(), name="Hugo SAPT")
    Alias.objects.filter(name="Hugo SAPT").update(key="sapt, hugo")
    name_keys.renew()
    assert Attribution.objects.get().key == spelling_key("Hugo Sapt")
