"""How many examples a property is tried on."""

import hypothesis

FAST = 20
"""Examples in `make test` and `make test-fast`."""


def examples(count: int) -> int:
    """So many, or those of the profile `fast` where that is the one of this run."""
    return min(count, FAST) if hypothesis.settings.get_current_profile_name() == "fast" else count
