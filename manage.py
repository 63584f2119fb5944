#!/usr/bin/env python
import os
import sys


def main() -> None:
    # Not above: the processes that read documents import this file again, and need no Django.
    from django.core.management import execute_from_command_line

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
