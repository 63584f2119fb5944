from archive.geo.countries import code_of
from archive.geo.regions import _by_code, _by_name, country_of_region


def test_no_code_of_a_region_is_that_of_a_country_too() -> None:
    assert [code for code in _by_code() if len(code) == 2 and code_of(code)] == []


def test_a_region_is_told_by_its_name_in_any_letters_and_by_its_code_in_capitals() -> None:
    assert country_of_region("new south wales") == country_of_region("NSW") == "AU"
    assert country_of_region("oh") == country_of_region("Zenda") == ""


def test_no_region_is_called_as_a_country_is() -> None:
    assert [name for name in _by_name() if code_of(name) not in ("", "GB")] == []
