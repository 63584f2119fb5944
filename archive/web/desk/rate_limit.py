"""A limit on how often one address may do something, kept in this process alone.

Addresses are held as salted hashes, in memory, and no longer than the limit looks back.
"""

import ipaddress
import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b

from django.http import HttpRequest

_MOST_ADDRESSES = 10_000


class RateLimit:
    """At most `most` times in `seconds` from one address, and `most_of_all` times from all together."""

    def __init__(
        self, most: int, most_of_all: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._most, self._most_of_all, self._seconds, self._clock = most, most_of_all, seconds, clock
        self._salt = os.urandom(16)
        self._lock = threading.Lock()
        self._times: OrderedDict[bytes, list[float]] = OrderedDict()

    def allows(self, address: str) -> bool:
        """Whether this address may do it once more now; counts it, if so."""
        key = blake2b(address.encode("utf-8", "replace"), salt=self._salt, digest_size=12).digest()
        with self._lock:
            now = self._clock()
            self._forget(now - self._seconds)
            times = self._times.get(key, [])
            total = sum(map(len, self._times.values()))
            if len(times) >= self._most or total >= self._most_of_all:
                return False
            self._times[key] = [*times, now]
            self._times.move_to_end(key)
            while len(self._times) > _MOST_ADDRESSES:
                self._times.popitem(last=False)
            return True

    def forget_all(self) -> None:
        with self._lock:
            self._times.clear()

    def _forget(self, before: float) -> None:
        for key, times in list(self._times.items()):
            kept = [each for each in times if each > before]
            if kept:
                self._times[key] = kept
            else:
                del self._times[key]


def address_of_reader(request: HttpRequest) -> str:
    """The network address of who asks; behind a proxy of this network, the one that it names last."""
    address = str(request.META.get("REMOTE_ADDR", ""))
    named = str(request.META.get("HTTP_X_FORWARDED_FOR", "")).rpartition(",")[2].strip()
    return named[:100] if named and _is_inside(address) else address


def _is_inside(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_private
    except ValueError:
        # The socket of a proxy on this machine has no address.
        return not address
