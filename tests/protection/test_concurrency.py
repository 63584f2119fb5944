"""So many pages are made at once, and who asked first is answered first."""

import threading
from collections.abc import Callable

import pytest
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from archive.protection.concurrency import ConcurrencyMiddleware, FairSemaphore


def _waiting_for(semaphore: FairSemaphore, count: int) -> None:
    """Returns when so many wait."""
    while len(semaphore._waiting) < count:
        threading.Event().wait(0.001)


def test_those_who_wait_go_in_the_order_in_which_they_came() -> None:
    semaphore, order = FairSemaphore(1), list[int]()

    def enter(number: int) -> None:
        with semaphore:
            order.append(number)

    with semaphore:
        threads = [threading.Thread(target=enter, args=(number,)) for number in range(8)]
        for number, each in enumerate(threads):
            each.start()
            _waiting_for(semaphore, number + 1)
        assert order == []
    for each in threads:
        each.join()
    assert order == list(range(8))


def test_a_page_that_fails_lets_the_next_one_in() -> None:
    semaphore = FairSemaphore(1)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), semaphore:
            raise ZeroDivisionError


class _Site:
    """Answers when it is told to, and counts how many it is asked at once."""

    def __init__(self) -> None:
        self.inside, self.most, self.told, self.lock = 0, 0, threading.Event(), threading.Lock()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)
        self.told.wait(30)
        with self.lock:
            self.inside -= 1
        return HttpResponse()


@pytest.mark.parametrize(
    ("ask", "address", "most"),
    [
        ("get", "/", 2),
        ("head", "/", 2),
        ("post", "/", 6),
        ("get", "/health/", 6),
        ("get", "/health/live/", 6),
        ("get", "/metrics", 6),
    ],
)
def test_so_many_pages_are_made_at_once_and_neither_forms_nor_watchers_wait(
    monkeypatch: pytest.MonkeyPatch, ask: str, address: str, most: int
) -> None:
    monkeypatch.setattr(settings, "PAGES_AT_ONCE", 2)
    site = _Site()
    middleware = ConcurrencyMiddleware(site)
    request: Callable[[str], HttpRequest] = getattr(RequestFactory(), ask)
    threads = [threading.Thread(target=middleware, args=(request(address),)) for _ in range(6)]
    for each in threads:
        each.start()
    _waiting_for(middleware.semaphore, 6 - most)
    while site.inside < most:
        threading.Event().wait(0.001)
    site.told.set()
    for each in threads:
        each.join()
    assert site.most == most
