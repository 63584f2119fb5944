"""A few of the kills that `make bench-kill` does a thousand of."""

import subprocess
import sys

from tests.importing.test_kill import PATIENCE


def test_nothing_is_lost_or_half_there_whatever_is_killed_and_when() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.killing", "--kills=50", "--seconds=10"],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"
    assert " 0 differences" in done.stdout
