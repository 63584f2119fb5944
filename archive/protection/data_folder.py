"""The data folder: readable by its owner only, and told as a problem where it can't be used.

The database holds the hashed passwords of curators, and the index the words of everything.
"""

import os
import stat
from pathlib import Path

# What the archive itself puts into the folder. Only these are changed: the folder may be one that others use.
_OWN = ("archive.sqlite3", "secret-key", "index", "quotations", "import.lock", "backup.lock")

# What the user wants for new files; see `keep_private`.
_umask = 0o022


def keep_private() -> None:
    """Let all that this process makes be for its owner only."""
    global _umask
    former = os.umask(0o077)
    if former != 0o077:
        _umask = former


def user_mode() -> int:
    """The permissions of a file that the user asked for somewhere else, as an export."""
    return 0o666 & ~_umask


def prepare(folder: Path) -> str:
    """Make the folder where there is none, and close what is in it to others. Why it can't be
    used, else ""."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        return _problem(folder, error)
    for path in open_to_others(folder):
        try:
            path.chmod(stat.S_IMODE(path.stat().st_mode) & 0o700)
        except OSError:
            continue  # somebody else's; `manage.py doctor` tells it
    return "" if os.access(folder, os.R_OK | os.W_OK | os.X_OK) else _problem(folder, None)


def open_to_others(folder: Path) -> list[Path]:
    """What of the archive's own in the folder, or the folder itself if nothing else is in it, others can
    read."""
    try:
        entries = list(folder.iterdir())
    except OSError:
        return []
    own = [entry for entry in entries if entry.name.startswith(_OWN) and not entry.is_symlink()]
    private = [folder, *own] if len(own) == len(entries) else own
    return [path for path in private if _is_open(path)]


def _is_open(path: Path) -> bool:
    try:
        return bool(path.stat().st_mode & 0o077)
    except OSError:
        return False


def _problem(folder: Path, error: OSError | None) -> str:
    reason = f" ({error.strerror})" if error else ""
    return (
        f"The data folder {folder} can't be written{reason}. Give it to the user that runs the archive,"
        " or name another in ARCHIVE_DATA."
    )
