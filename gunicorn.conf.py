"""How gunicorn serves the archive; what is given on the command line goes before."""

import ctypes
import gc
import os
import shutil
import tempfile
from typing import Any

workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
# A thread for each download: whoever reads slowly keeps no one else waiting, and the time limit is one of
# the process, not of a download.
worker_class = "gthread"
threads = int(os.environ.get("ARCHIVE_THREADS", "16"))
timeout = 60
graceful_timeout = 30
keepalive = 5
# A long question is answered by a page of the archive's own, not refused by the server.
limit_request_line = 0
loglevel = "warning"
# Nothing is asked of it, and where the file system is read-only it finds no place for its socket.
control_socket_disable = True
# Workers that were asked to do much begin anew, one after the other.
max_requests = 50_000
max_requests_jitter = 5_000

# Where the processes note what they count, so that /metrics adds it up. The master makes the folder before it
# starts them, keeps it when it is told to begin anew, and takes it away at its end.
if not os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = tempfile.mkdtemp(prefix="archive-metrics-")
    os.environ["ARCHIVE_METRICS_MADE_BY"] = str(os.getpid())

# What is freed, glibc keeps in a pool for each thread. One pool, and blocks of 4 MB and more apart from it,
# leave a worker with a million passages a seventh smaller. The numbers are those of the parameters in
# malloc.h; other C libraries have no such function.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
if mallopt := getattr(ctypes.CDLL(None), "mallopt", None):
    mallopt(_ARENA_MAX, 1)
    mallopt(_MMAP_THRESHOLD, 4 << 20)
    mallopt(_TRIM_THRESHOLD, 8 << 20)

# Python looks for garbage in cycles after so many new objects, instead of 700, and not among what was loaded
# at the start: that took a tenth of the time of a page, which leaves hardly any.
_NEW_OBJECTS = 10_000


def pre_request(worker: Any, request: Any) -> None:
    # Connections stay with whoever took them first. A worker with more than it answers at once lets go of
    # some, which come again and are taken by one that is free.
    if worker.nr_conns > threads:
        request.force_close()


def post_worker_init(worker: Any) -> None:
    # Pages, and what they need, are loaded with their addresses. The first who ask would all wait for that.
    from archive import urls  # noqa: F401

    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)


def on_exit(server: Any) -> None:
    if os.environ.get("ARCHIVE_METRICS_MADE_BY") == str(os.getpid()):
        shutil.rmtree(os.environ["PROMETHEUS_MULTIPROC_DIR"], ignore_errors=True)
