"""Commands in processes forked from this one, which has loaded all of the code and opened no database."""

import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import Any


def set_up(data: Path) -> None:
    """Load the archive in this data folder, so that a process forked from this one begins at once."""
    os.environ |= {"ARCHIVE_DATA": str(data), "DJANGO_SETTINGS_MODULE": "archive.settings"}
    os.environ.pop("ARCHIVE_DATABASE", None)
    import django
    from django.core.management import load_command_class

    django.setup()
    for command in ("import_transcripts", "rebuild_index", "backup", "restore", "run_jobs", "verify_index"):
        load_command_class("archive", command)
    from archive.importing import forking
    from archive.parsing.document import SideFacts
    from archive.parsing.language import likely_language
    from archive.parsing.pipeline import read_documents

    # What reading loads when it first needs it is loaded once, and not by each process.
    warm = (
        b"Talks\n\n1 March 1999, Zenda\n\nColonel Hugo Sapt: We met.\n\nRegent Michael Elphberg: So we did.\n"
    )
    list(read_documents("talks.txt", warm, SideFacts()))
    likely_language("We met in Zenda.")
    # Those who read are forked, too: to start Python afresh takes longer than all else in a round.
    forking.FRESH = get_context("fork")  # type: ignore[assignment]


def completed(work: Callable[[], Any], output: Path) -> Any:
    """What `work` returns, as JSON, in a process of its own. Raises RuntimeError with its traceback."""
    answer = output.with_suffix(".json")
    _, status = os.waitpid(_forked(work, output, answer), 0)
    if status:
        raise RuntimeError(f"status {status}: {output.read_text(encoding='utf-8')}")
    return json.loads(answer.read_text(encoding="utf-8"))


def killed(work: Callable[[], Any], output: Path, after: float) -> bool:
    """Whether `work` was killed so many seconds after it began, and had not ended before."""
    process = _forked(work, output, output.with_suffix(".json"))
    end = time.monotonic() + after
    while time.monotonic() < end:
        done, _ = os.waitpid(process, os.WNOHANG)
        if done:
            return False
        time.sleep(min(0.002, max(0.0, end - time.monotonic())))
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return True


def _forked(work: Callable[[], Any], output: Path, answer: Path) -> int:
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        with output.open("w", encoding="utf-8") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
            sys.stdout = sys.stderr = file
            try:
                answer.write_text(json.dumps(work()), encoding="utf-8")
                status = 0
            except BaseException:
                traceback.print_exc(file=file)
            file.flush()
    finally:
        # Nothing of the process that forked this one may be closed or written by it.
        os._exit(status)
