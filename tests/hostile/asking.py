"""Asks the archive, in this process, what strangers ask, and notes what must not be."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.core.handlers.base import BaseHandler
from django.core.signals import request_started
from django.http import StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.test import RequestFactory

from tests.hostile.requests import HostileRequest

SLOW = 2.0
"""Seconds of processor time, which no answer and no file may take: other work is not its fault."""


@dataclass
class Answers:
    statuses: dict[int, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    slowest: float = 0.0


def ask(requests: Iterable[HostileRequest], answers: Answers | None = None) -> Answers:
    answers = answers or Answers()
    # Django's client for tests would hold something of each request as long as it lives.
    handler = BaseHandler()
    handler.load_middleware()
    for request in requests:
        began = time.process_time()
        try:
            status = _status(handler, request)
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


def _status(handler: BaseHandler, request: HostileRequest) -> int:
    """That of the answer, made to its end: also what is streamed must be made without an error."""
    length = request.headers.get("content-length")
    asked = RequestFactory().generic(
        request.method,
        request.path,
        request.body,
        content_type=request.content_type or "application/octet-stream",
        headers={name: value for name, value in request.headers.items() if name != "content-length"},
        **({"CONTENT_LENGTH": length} if length and request.method == "POST" else {}),  # type: ignore[arg-type]
    )
    # Forms are asked too, not their token alone.
    asked._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
    request_started.send(BaseHandler, environ=asked.environ)
    response: HttpResponseBase = handler.get_response(asked)
    try:
        if isinstance(response, StreamingHttpResponse):
            for _ in response:
                pass
    finally:
        response.close()
    return response.status_code
