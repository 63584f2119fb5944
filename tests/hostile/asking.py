"""Asks the archive, in this process, what strangers ask, and notes what must not be."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.test import Client

from tests.hostile.requests import HostileRequest

SLOW = 2.0
"""Seconds that no answer may take, counted in processor time: other work on the machine is not its fault."""


@dataclass
class Answers:
    statuses: dict[int, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    slowest: float = 0.0


def ask(requests: Iterable[HostileRequest], answers: Answers | None = None) -> Answers:
    answers = answers or Answers()
    client = Client(raise_request_exception=False)
    for request in requests:
        began = time.process_time()
        try:
            response = client.generic(
                request.method,
                request.path,
                request.body,
                content_type=request.content_type or "application/octet-stream",
                headers={name: value for name, value in request.headers.items() if name != "content-length"},
                **_raw(request),  # type: ignore[arg-type]
            )
            # Also what is streamed must be made without an error.
            _read(response)
            status = response.status_code
        except Exception as error:
            answers.failed.append(f"{type(error).__name__}: {error}: {request}")
            continue
        taken = time.process_time() - began
        answers.statuses[status] = answers.statuses.get(status, 0) + 1
        answers.slowest = max(answers.slowest, taken)
        if status >= 500:
            answers.failed.append(f"{status}: {request}")
        if taken > SLOW:
            answers.slow.append(f"{taken:.1f} s: {request}")
    return answers


def _raw(request: HostileRequest) -> dict[str, str]:
    length = request.headers.get("content-length")
    return {"CONTENT_LENGTH": length} if length and request.method == "POST" else {}


def _read(response: object) -> None:
    if getattr(response, "streaming", False):
        for _ in response.streaming_content:  # type: ignore[attr-defined]
            pass
    close = getattr(response, "close", None)
    if close:
        close()
