"""What probes counted in the tests, beside what coverage counted in processes that they started."""

import json
import sys
from pathlib import Path

from coverage import CoverageData


def main(counted: Path) -> None:
    """Write a data file of coverage for COUNTED, the report of slipcover as JSON."""
    files = json.loads(counted.read_text())["files"]
    data = CoverageData(suffix="probes")
    data.add_lines({str(Path(name).resolve()): file["executed_lines"] for name, file in files.items()})
    data.write()
    counted.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
