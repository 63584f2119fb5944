#!/usr/bin/env python
import gc
import os
import sys

# New objects after which garbage is looked for: more than setting up makes. With Python's own 700, it takes a
# tenth of that time.
_OBJECTS = 250_000


def main() -> None:
    gc.set_threshold(_OBJECTS)
    if sys.argv[1:2] == ["import_transcripts"]:
        # While Django is set up, what reads is loaded beside it.
        from archive.importing.forking import load_early

        load_early()
    # Not above: the processes that read documents import this file again, and need no Django.
    from archive.management.ending import run

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    try:
        sys.exit(run(sys.argv))
    finally:
        # What is left ends with the process. To take it apart takes a quarter of a second.
        gc.freeze()


if __name__ == "__main__":
    main()
