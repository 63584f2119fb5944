"""The process from which those are forked that read documents. It has loaded what reads, which takes some
seconds, and nothing else: neither Django nor a database, and no lock of ours."""

from multiprocessing import forkserver, get_context

FRESH = get_context("forkserver")
FRESH.set_forkserver_preload(["archive.importing.reading_data"])


def load_early() -> None:
    """Start it now, so that it loads while this process does something else."""
    forkserver.ensure_running()
