"""Processes that tests start."""

import os
from pathlib import Path

_ROOT = Path(__file__).parent.parent

COUNTED = (
    {
        "COVERAGE_FILE": str(_ROOT / ".coverage"),
        "COVERAGE_PROCESS_START": str(_ROOT / "pyproject.toml"),
    }
    if "SLIPCOVER_COVERAGE_DIR" in os.environ
    else {}
)
"""The environment in which a process counts lines, where lines are counted. It takes two thirds more time:
this is for processes whose lines no other test runs."""
