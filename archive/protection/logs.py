"""A line of the log for each request and each message, with the number of the request; as text or JSON."""

import json
import logging
import re
import secrets
import time
from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponseBase

_request_id: ContextVar[str] = ContextVar("request_id", default="")
_GIVEN = re.compile(r"[A-Za-z0-9._-]{8,64}")

access = logging.getLogger("archive.access")


class RequestLogMiddleware:
    """Gives each request a number, or keeps that of a proxy, and notes how it was answered.

    Neither query strings nor addresses of clients are noted: what people look for is theirs.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        given = request.headers.get("X-Request-ID", "")
        number = given if _GIVEN.fullmatch(given) else secrets.token_hex(8)
        token = _request_id.set(number)
        began = time.perf_counter()
        try:
            response = self.get_response(request)
            response["X-Request-ID"] = number
            if access.isEnabledFor(logging.INFO):
                self._note(request, response, (time.perf_counter() - began) * 1000)
        finally:
            _request_id.reset(token)
        return response

    def _note(self, request: HttpRequest, response: HttpResponseBase, milliseconds: float) -> None:
        match = request.resolver_match
        access.info(
            "%s %s %s",
            request.method,
            _one_line(request.path),
            response.status_code,
            extra={
                "method": request.method,
                "path": request.path,
                "view": match.view_name if match else "",
                "status": response.status_code,
                "milliseconds": round(milliseconds, 1),
            },
        )


class RequestIdFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = _request_id.get() or "-"
        return True


class JsonFormatter(logging.Formatter):
    """One object a line: time (UTC), level, logger, message, request_id, what was noted, and a traceback."""

    _NOTED = ("method", "path", "view", "status", "milliseconds", "status_code")

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": getattr(record, "request_id", "-"),
        }
        line |= {name: getattr(record, name) for name in self._NOTED if hasattr(record, name)}
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)


def logging_settings(form: str, level: str) -> dict[str, Any]:
    """LOGGING: `form` is text or json; requests are noted from level INFO on."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"request_id": {"()": RequestIdFilter}},
        "formatters": {
            "json": {"()": JsonFormatter},
            "text": {"format": "%(asctime)s %(levelname)s [%(request_id)s] %(name)s: %(message)s"},
        },
        "handlers": {
            "console": {
                "class": "logging.StreamHandler",
                "filters": ["request_id"],
                "formatter": "json" if form == "json" else "text",
            }
        },
        "loggers": {
            "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
            "archive": {"handlers": ["console"], "level": level, "propagate": False},
            "axes": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        },
    }


def _one_line(path: str) -> str:
    return path.encode("unicode_escape", "backslashreplace").decode("ascii")
