"""The settings work as they are, and each can be set from outside."""

import os
import stat
import subprocess
import sys
from pathlib import Path

from archive.secret_key import secret_key

ROOT = Path(__file__).parent.parent


def setting(expression: str, data: Path, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ARCHIVE_")}
    code = f"from archive import settings; print({expression})"
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**kept, "ARCHIVE_DATA": str(data), **environment},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()


def test_the_secret_key_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "data" / "secret-key"
    key = secret_key(path)
    assert len(key) >= 50
    assert secret_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["secret-key"]


def test_the_defaults_are_safe(tmp_path: Path) -> None:
    assert setting("settings.DEBUG", tmp_path) == "False"
    assert setting("'*' in settings.ALLOWED_HOSTS", tmp_path) == "False"
    assert setting("settings.DATABASES['default']['NAME']", tmp_path) == str(tmp_path / "archive.sqlite3")


def test_every_setting_comes_from_the_environment(tmp_path: Path) -> None:
    assert setting("settings.DEBUG", tmp_path, ARCHIVE_DEBUG="1") == "True"
    assert setting("settings.SECRET_KEY", tmp_path, ARCHIVE_SECRET_KEY="given")  # noqa: S106 - no secret == "given"
    assert setting("settings.ALLOWED_HOSTS", tmp_path, ARCHIVE_HOSTS="a.org, b.org") == "['a.org', 'b.org']"
    database = setting(
        "settings.DATABASES['default']['NAME']", tmp_path, ARCHIVE_DATABASE="sqlite:////tmp/x.db"
    )
    assert database == "/tmp/x.db"  # noqa: S108 - named, never opened
    engine = setting(
        "settings.HAYSTACK_CONNECTIONS['default']['ENGINE']", tmp_path, ARCHIVE_SEARCH_ENGINE="x.Y"
    )
    assert engine == "x.Y"
