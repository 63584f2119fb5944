import os

import pytest

from archive.importing.processors import usable_processors


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no process can be bound here")
def test_a_process_that_is_bound_to_one_processor_uses_one() -> None:
    whole = os.sched_getaffinity(0)
    assert usable_processors() == len(whole)
    os.sched_setaffinity(0, {min(whole)})
    try:
        assert usable_processors() == 1
    finally:
        os.sched_setaffinity(0, whole)


def test_where_no_process_can_be_bound_all_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 6)
    assert usable_processors() == 6
