"""make bench-kill: kills imports, rebuilds, merges, backups and restores at random; looks at what is left."""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.killing.processes import set_up


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.killing", description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=1e9, help="no new kill after these (no end)")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="archive-kills-"))
    set_up(folder / "data")
    from tests.killing.rounds import Result, Rounds

    def told(result: Result) -> None:
        if result.kills.total() % 10 == 0 or result.wrong:
            counts = ", ".join(f"{name} {count}" for name, count in sorted(result.kills.items()))
            print(
                f"{result.kills.total():>6,} kills ({counts}; {result.ended} ended before)"
                f"  {len(result.wrong)} differences",
                flush=True,
            )

    result = Rounds(folder, folder / "data", given.seed).run(given.kills, given.seconds, told)
    for line in result.wrong:
        print(line)
    print(f"{result.kills.total():,} kills, {len(result.wrong)} differences")
    if result.wrong:
        print(f"The archive is in {folder}.")
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
