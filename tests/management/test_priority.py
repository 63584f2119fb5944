"""Commands that work long leave the processor to whoever serves pages."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_OWN = os.getpriority(os.PRIO_PROCESS, 0)
ROOT = Path(__file__).parent.parent.parent
_RUN = """
import os
from django.core.management.base import BaseCommand
from archive.management.priority import LowPriorityCommand
class Command(LowPriorityCommand):
    def handle(self, **options):
        print(os.getpriority(os.PRIO_PROCESS, 0))
{}
"""


def _priority_of(run: str, *nice: str) -> int:
    command = [*nice, sys.executable, "-c", _RUN.format(run)]
    environment = {"DJANGO_SETTINGS_MODULE": "archive.settings", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    return int(done.stdout)


@pytest.mark.parametrize("nice", [0, 19])
def test_a_command_gives_way_and_keeps_what_was_given(nice: int) -> None:
    run = "Command().run_from_argv(['manage.py', 'command', '--skip-checks'])"
    assert _priority_of(run, "nice", "-n", str(nice)) == max(5, min(19, _OWN + nice))


def test_what_a_program_calls_keeps_its_priority() -> None:
    run = "from django.core.management import call_command\ncall_command(Command(), skip_checks=True)"
    assert _priority_of(run) == _OWN
