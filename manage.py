#!/usr/bin/env python
import os
import sys


def main() -> None:
    # Not above: the processes that read documents import this file again, and need no Django.
    from archive.management.ending import run

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    sys.exit(run(sys.argv))


if __name__ == "__main__":
    main()
