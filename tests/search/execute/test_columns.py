"""Values are counted as one by one."""

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from archive.search.execute.columns import StringColumn

VALUES = st.lists(
    st.sampled_from(["", "Zenda", "Łódź", "zenda", "FI\nRU", "RU", "FI"]), min_size=1, max_size=30
)


@given(VALUES, st.data(), st.booleans())
def test_each_line_of_the_values_found_is_counted_the_most_frequent_first(
    values: list[str], data: st.DataObject, has_lines: bool
) -> None:
    values = [value if has_lines else value.partition("\n")[0] for value in values]
    names = list(dict.fromkeys(values))
    column = StringColumn(names, np.array([names.index(value) for value in values], np.uint8))
    found = np.array(data.draw(st.lists(st.booleans(), min_size=len(values), max_size=len(values))), bool)
    lines = Counter(
        line for value, is_found in zip(values, found, strict=True) if is_found for line in value.split()
    )
    expected = sorted(lines.items(), key=lambda pair: (-pair[1], pair[0]))
    assert column.counted(np.flatnonzero(found)) == expected
