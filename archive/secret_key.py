"""Django's secret key: made once, kept in the data folder, readable by its owner only."""

import os
import secrets
from pathlib import Path


def secret_key(path: Path, *, lasting: bool = True) -> str:
    """Return the key kept at `path`, making it first where there is none.

    The key is written whole under another name and then linked into place, so that two
    processes that start together end up with the same key and none reads half of one. Where the folder can't
    be written (`lasting` is false) and has no key, it is one of this process alone.
    """
    if not lasting and not os.access(path, os.R_OK):
        return secrets.token_urlsafe(50)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text().strip()
