"""Commands that leave the processor to whoever serves pages on the same machine."""

import os
from typing import Any

from django.core.management.base import BaseCommand

# A third of the share of a process that serves: less, and what waits for a write would wait long.
_NICENESS = 5


class LowPriorityCommand(BaseCommand):
    """Begun on a command line, it gives way as by `nice`; where a program calls it, that program decides."""

    def run_from_argv(self, argv: Any) -> None:
        held = os.getpriority(os.PRIO_PROCESS, 0)
        os.setpriority(os.PRIO_PROCESS, 0, max(held, _NICENESS))
        super().run_from_argv(argv)
