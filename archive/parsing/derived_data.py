"""What takes long to derive from the data of a library, kept beside the compiled modules of Python.

Python says where that is (`sys.pycache_prefix`) and whether it may be written. Where it can't be, all is
derived each time. As with compiled modules, who may write there may run any code.
"""

import pickle
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar

_T = TypeVar("_T")


def derived(name: str, source: object, derive: Callable[[], _T]) -> _T:
    """What `derive` gives, out of the file of this name where the same code derived it from the same source.

    `source`: what tells one state of the library's data from another, as its version.
    """
    path = Path(cache_from_source(__file__)).with_name(f"{name}.{sys.implementation.cache_tag}.pickle")
    origin = (source, file_state(Path(derive.__code__.co_filename)))
    # Whatever is wrong with the file, it can be written anew.
    with suppress(Exception), path.open("rb") as file:
        if pickle.load(file) == origin:  # noqa: S301 - what this module wrote
            kept: _T = pickle.load(file)  # noqa: S301
            return kept
    value = derive()
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            _keep(path, origin, value)
    return value


def file_state(path: Path) -> tuple[int, int]:
    """What tells one state of a file from another, as for compiled modules: its size, and the second of its
    last change."""
    facts = path.stat()
    return facts.st_size, int(facts.st_mtime)


def _keep(path: Path, origin: object, value: object) -> None:
    """Write the file at once or not at all: other processes may read it, and this one may be ended."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f"{path.name}.", delete=False) as file:
        unfinished = Path(file.name)
        try:
            pickle.dump(origin, file)
            pickle.dump(value, file, pickle.HIGHEST_PROTOCOL)
            file.flush()
            # Whoever may read the module may read it.
            unfinished.chmod(Path(__file__).stat().st_mode & 0o666)
            unfinished.replace(path)
        except BaseException:
            unfinished.unlink()
            raise
