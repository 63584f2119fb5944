"""The data folder, its disk, its locks and the clock."""

import datetime
import fcntl
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.db.models import Max

from archive.management.doctor.finding import Finding, Severity
from archive.models import SourceVersion
from archive.protection.data_folder import open_to_others

_LEAST_FREE = 1 * 2**30
_LOCKS = ("import.lock", "backup.lock", "index/write.lock", "quotations/lock")
# Writing longer than this is unusual; whoever holds a lock so long may hang.
_LONG = 6 * 60 * 60


def folder() -> Iterator[Finding]:
    if settings.DATA_PROBLEM:
        yield Finding(
            "data folder", Severity.FAULT, settings.DATA_PROBLEM, "Mend the permissions, or ARCHIVE_DATA."
        )
        return
    yield Finding("data folder", Severity.OK, f"{settings.DATA_DIR} can be written")
    exposed = open_to_others(settings.DATA_DIR)
    if exposed:
        names = " ".join(str(path) for path in exposed[:5])
        yield Finding(
            "permissions", Severity.FAULT, f"others can read {names}", f"chmod -R go= {settings.DATA_DIR}"
        )
    strangers = [path for path in settings.DATA_DIR.iterdir() if path.stat().st_uid != os.geteuid()]
    if strangers:
        way_out = f"Run commands as the user that serves, or: chown -R {os.geteuid()} {settings.DATA_DIR}"
        yield Finding("permissions", Severity.WARNING, f"{strangers[0]} is of another user", way_out)
    if not exposed and not strangers:
        yield Finding("permissions", Severity.OK, "for the owner only")


def disk() -> Iterator[Finding]:
    free = shutil.disk_usage(settings.DATA_DIR).free
    # A rebuild stands beside the old index until it is whole.
    needed = max(_LEAST_FREE, 2 * _size(Path(settings.DATA_DIR) / "index"))
    what = f"{free / 2**30:.1f} GB free"
    if free < needed:
        way_out = f"Make room: a rebuild of the index needs {needed / 2**30:.1f} GB."
        yield Finding("disk", Severity.WARNING, what, way_out)
    else:
        yield Finding("disk", Severity.OK, what)


def locks() -> Iterator[Finding]:
    """Locks end with the process that holds them, so that none is left behind; but a process may hang."""
    held = [path for path in (settings.DATA_DIR / name for name in _LOCKS) if _is_held(path)]
    for path in held:
        since = time.time() - path.stat().st_mtime
        grade = Severity.WARNING if since > _LONG else Severity.OK
        way_out = f"See who holds it: fuser {path}; end it if it hangs." if grade is Severity.WARNING else ""
        yield Finding("locks", grade, f"{path} is held by a process at work", way_out)
    if not held:
        yield Finding("locks", Severity.OK, "none is held")


def clock() -> Iterator[Finding]:
    newest = SourceVersion.objects.aggregate(newest=Max("last_read"))["newest"]
    now = datetime.datetime.now(datetime.UTC)
    if newest and newest > now + datetime.timedelta(minutes=5):
        what = f"it is {now:%Y-%m-%d %H:%M} UTC here, but something was read at {newest:%Y-%m-%d %H:%M}"
        yield Finding("clock", Severity.FAULT, what, "Set the clock (timedatectl set-ntp true).")
    else:
        yield Finding("clock", Severity.OK, f"{now:%Y-%m-%d %H:%M} UTC")


def _is_held(path: Path) -> bool:
    try:
        with path.open("r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def _size(top: Path) -> int:
    return sum(path.stat().st_size for path in top.rglob("*") if path.is_file()) if top.is_dir() else 0
