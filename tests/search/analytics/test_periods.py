import datetime

import numpy as np
import pytest

from archive.search.analytics.periods import Every


@pytest.mark.parametrize(
    ("day", "every", "label", "ends"),
    [
        ("2019-02-28", Every.YEAR, "2019", ("2019-01", "2019-12")),
        ("2019-03-31", Every.QUARTER, "2019 Q1", ("2019-01", "2019-03")),
        ("2019-04-01", Every.QUARTER, "2019 Q2", ("2019-04", "2019-06")),
        ("1899-12-31", Every.MONTH, "1899-12", ("1899-12", "1899-12")),
        ("0001-01-01", Every.MONTH, "1-01", ("1-01", "1-01")),
    ],
)
def test_a_day_is_in_one_period(day: str, every: Every, label: str, ends: tuple[str, str]) -> None:
    (number,) = every.numbers(np.array([datetime.date.fromisoformat(day).toordinal()])).tolist()
    assert (every.label(number), every.ends(number)) == (label, ends)
