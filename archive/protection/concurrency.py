"""How many pages a process makes at once; who asked first is answered first.

Threads take turns within each page (one of them runs at a time), so that of sixteen pages made at once each
takes sixteen times as long, and a slow one many seconds. In a line, a page waits for those before it alone.
"""

import threading
from collections import deque
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

# Beginnings of the addresses that are asked by whoever watches the archive.
_WATCHED = "/health/", "/metrics"


class FairSemaphore:
    """As threading.Semaphore, but nobody overtakes those who wait."""

    def __init__(self, free: int) -> None:
        self._free = free
        self._waiting: deque[threading.Lock] = deque()
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        with self._lock:
            if self._free:
                self._free -= 1
                return
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append(turn)
        turn.acquire()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._free += 1


class ConcurrencyMiddleware:
    """Lets so many requests be answered at once; a download is sent outside, however slowly it is read.

    What has a body is not held up, as it comes as slowly as its sender likes; nor is whoever watches the
    archive, who would take a full line for a process that hangs.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.semaphore = FairSemaphore(settings.PAGES_AT_ONCE)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method not in ("GET", "HEAD") or request.path_info.startswith(_WATCHED):
            return self.get_response(request)
        with self.semaphore:
            return self.get_response(request)
