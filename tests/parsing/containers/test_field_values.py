import pytest

from archive.parsing.containers.field_values import clock, language_tag, settled_date


@pytest.mark.parametrize(
    ("value", "per_second", "expected"),
    [
        ("75.5", 1, "00:01:15"),
        ("75500", 1000, "00:01:15"),
        ("1:02:03.5", 1, "01:02:03"),
        ("02:03", 1, "00:02:03"),
        ("0.1s", 1, "00:00:00"),
        ("soon", 1, ""),
        ("", 1, ""),
    ],
)
def test_a_time_code_is_hours_minutes_and_seconds(value: str, per_second: int, expected: str) -> None:
    assert clock(value, per_second) == expected


@pytest.mark.parametrize(
    ("value", "tag"),
    [("eng", "en"), ("pt_br", "pt-BR"), ("Deutsch", "de"), ("zh-Hans", "zh-hans"), ("1.0 or so", "")],
)
def test_a_language_is_a_tag(value: str, tag: str) -> None:
    assert language_tag(value) == tag


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("2016-10-04T12:00:00Z", "2016-10-04"),
        ("9/26/16", "2016-09-26"),
        ("26/9/2016", "2016-09-26"),
        ("15.05.2018", "2018-05-15"),
        ("20220628150000000", "2022-06-28"),
        ("1475582400", "2016-10-04"),
        ("4 October 2016", "4 October 2016"),
        ("31.31.2016", "31.31.2016"),
    ],
)
def test_a_day_that_is_certain_is_settled_and_any_other_stays_as_printed(printed: str, day: str) -> None:
    assert settled_date(printed) == day


def test_day_and_month_in_figures_are_ambiguous_by_themselves() -> None:
    assert settled_date("10/4/16") == "10/4/16"


@pytest.mark.parametrize("other", ["talks-2016-10-04.csv", "October 4, 2016", "9/26/16"])
def test_another_date_tells_day_from_month(other: str) -> None:
    assert settled_date("10/4/16", [other]) == "2016-10-04"


def test_the_country_of_the_source_tells_day_from_month() -> None:
    assert settled_date("04/09/1997", url="https://castle.example.au/1") == "1997-09-04"
    assert settled_date("04/09/1997", url="https://castle.example.gov/1") == "1997-04-09"
    assert settled_date("04/09/1997", about="prime-minister release-date") == "1997-09-04"
