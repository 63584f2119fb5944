#!/usr/bin/env python
import os
import sys


def main() -> None:
    if sys.argv[1:2] == ["import_transcripts"]:
        # While Django is set up, what reads is loaded beside it.
        from archive.importing.forking import load_early

        load_early()
    # Not above: the processes that read documents import this file again, and need no Django.
    from archive.management.ending import run

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    sys.exit(run(sys.argv))


if __name__ == "__main__":
    main()
