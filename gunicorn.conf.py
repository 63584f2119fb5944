"""How gunicorn serves the archive; what is given on the command line goes before."""

import os

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
