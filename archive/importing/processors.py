"""How many processors this process may use."""

import os


def usable_processors() -> int:
    """Fewer than the machine has where this process is bound to some of them, as in many containers."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
