import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import load_command_class

from archive.management import commands
from archive.management.checks import OF_TABLES

NAMES = sorted(path.stem for path in Path(commands.__path__[0]).glob("[a-z]*.py"))


@pytest.mark.parametrize("name", NAMES)
def test_no_command_checks_the_addresses(name: str) -> None:
    assert set(load_command_class("archive", name).requires_system_checks) <= set(OF_TABLES)


def test_neither_pages_nor_reading_are_loaded_before_a_command_asks_for_them() -> None:
    program = (
        "import os, sys, django; os.environ['DJANGO_SETTINGS_MODULE'] = 'archive.settings'; django.setup();"
        "print(*(name for name in ('archive.urls', 'archive.web', 'archive.admin', 'archive.search.api',"
        " 'archive.parsing.pipeline') if name in sys.modules))"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""


def test_the_readers_are_not_loaded_to_serve_pages() -> None:
    program = (
        "import os, sys; os.environ['DJANGO_SETTINGS_MODULE'] = 'archive.settings';"
        "import archive.wsgi, archive.urls;"
        "print(*(name for name in ('archive.parsing.pipeline', 'archive.parsing.general')"
        " if name in sys.modules))"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""
