"""`python -m tests.benchmarks [FOLDER] [--pages N]` prints a table. Without a folder, pages are made up."""

import argparse
import os
import tempfile
from pathlib import Path

import django


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("folder", nargs="?", type=Path, help="documents to import (default: made up)")
    parser.add_argument("--pages", type=int, default=400, help="how many to make up (400)")
    parser.add_argument("--stock", type=int, default=2_000, help="passages for stock haystack (2,000)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        work = Path(name)
        os.environ["ARCHIVE_DATA"] = str(work / "apart")
        os.environ["DJANGO_SETTINGS_MODULE"] = "tests.benchmarks.settings"
        os.environ.pop("ARCHIVE_DATABASE", None)
        django.setup()
        from tests.benchmarks.report import report

        report(work, arguments.folder, arguments.pages, arguments.stock)


if __name__ == "__main__":
    main()
