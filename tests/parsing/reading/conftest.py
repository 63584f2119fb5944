"""What is not read right yet: each case is listed, and fails the run as soon as it is read right."""

from pathlib import Path

import pytest

_GAPS = frozenset((Path(__file__).parent / "known_gaps.txt").read_text(encoding="utf-8").splitlines())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.nodeid.partition("tests/parsing/reading/")[2] in _GAPS:
            item.add_marker(pytest.mark.xfail(strict=True, reason="not read right yet"))
