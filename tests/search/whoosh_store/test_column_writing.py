"""Values of columns, written many at a time."""

from types import SimpleNamespace

import pytest
from whoosh.columns import NumericColumn

from archive.search.whoosh_store.column_writing import write_values


def test_a_number_that_a_column_can_not_hold_is_refused() -> None:
    writer = SimpleNamespace(_default=0)
    with pytest.raises(OverflowError):
        write_values(NumericColumn("I"), writer, 0, [1, 1 << 32])
    with pytest.raises(OverflowError):
        write_values(NumericColumn("I"), writer, 0, [-1])
