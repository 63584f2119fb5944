"""How what a function does grows with its input: counted in calls, so that no clock is asked."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

GROWTH = 5.5
"""Times as many steps as for a quarter of the input. In proportion are 4, with the square 16."""

_COUNTER = "slipcover"


def steps(work: Callable[[], object]) -> int:
    """How many functions, Python's own among them, are called while the work is done.

    What counts the lines that tests go is not: it does most where a line is gone for the first time.
    """
    count = 0

    def counting(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            called = getattr(argument, "__module__", None) or ""
            count += _COUNTER not in frame.f_code.co_filename and _COUNTER not in called

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def grows_in_proportion(work: Callable[[int], Callable[[], object]], size: int) -> bool:
    """Whether work of twice and four times the size takes about two and four times the steps.

    `work` makes ready what is to be done for a size; only what it returns is counted.
    """
    one, two, four = (steps(work(size * times)) for times in (1, 2, 4))
    return two <= one * GROWTH / 2 and four <= one * GROWTH
