"""`python -m tests.benchmarks [FOLDER] [--sizes …]` prints tables. Without a folder, all is made up."""

import argparse
import tempfile
from pathlib import Path

from tests.benchmarks.processes import set_up


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("folder", nargs="?", type=Path, help="documents to import, and to be like")
    parser.add_argument("--sizes", default="10000,100000", help="passages of made-up archives (10000,100000)")
    parser.add_argument("--only", default="import,index,search,known", help="parts to measure (all)")
    parser.add_argument("--rounds", type=int, default=5, help="how often to take each time (5)")
    parser.add_argument("--stock", type=int, default=4_000, help="passages for stock haystack (4,000)")
    parser.add_argument("--spans", type=int, default=500, help="passages to find again (500)")
    parser.add_argument("--import-to", type=int, default=100_000, help="largest archive to import (100,000)")
    parser.add_argument("--work", type=Path, help="folder in which archives are kept and found again")
    parser.add_argument("--each", action="store_true", help="print each query")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        work: Path = (arguments.work or Path(temporary)).resolve()
        set_up(work / "none")
        from tests.benchmarks.report import PARTS, Plan, report

        parts = frozenset(arguments.only.split(","))
        if not parts <= set(PARTS):
            parser.error(f"--only takes some of {','.join(PARTS)}")
        plan = Plan(
            given=arguments.folder.resolve() if arguments.folder else None,
            sizes=tuple(int(size) for size in arguments.sizes.split(",") if size),
            parts=parts,
            rounds=arguments.rounds,
            stock=arguments.stock,
            spans=arguments.spans,
            largest_import=arguments.import_to,
            each=arguments.each,
        )
        report(work, plan)


if __name__ == "__main__":
    main()
