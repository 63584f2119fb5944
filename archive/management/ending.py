"""How commands end: quietly when they are interrupted or nobody reads on, and in words where the database is
not ready."""

import os
import signal
import sys
from collections.abc import Sequence

from django.conf import settings
from django.core.management import execute_from_command_line
from django.db import DatabaseError

from archive.protection.availability import obstacle
from archive.protection.environment import Misconfigured

_INTERRUPTED = 128 + signal.SIGINT
_NOT_READ_ON = 128 + signal.SIGPIPE


def run(arguments: Sequence[str]) -> int:
    """Run a command of Django; its exit status."""
    try:
        execute_from_command_line(list(arguments))
        sys.stdout.flush()
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return _INTERRUPTED
    except BrokenPipeError:
        # As `| head` wants no more. Python would flush, and fail, once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _NOT_READ_ON
    except Misconfigured as error:
        print(f"CommandError: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        if not settings.DATA_PROBLEM:
            raise
        print(f"CommandError: {settings.DATA_PROBLEM} ({error})", file=sys.stderr)
        return 1
    except DatabaseError as error:
        found = obstacle(error)
        if found is None:
            raise
        print(f"CommandError: {found.what.replace('Its', 'The')} {found.way_out} ({error})", file=sys.stderr)
        return 1
    return 0
