"""Each request has a number, which its answer and each line of the log about it carry; nothing of readers."""

import json
import logging
import sys

import pytest
from django.test import Client

from archive.protection.logs import JsonFormatter, RequestIdFilter

pytestmark = pytest.mark.django_db


class Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.addFilter(RequestIdFilter())
        self.setFormatter(JsonFormatter())
        self.lines: list[dict[str, object]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(json.loads(self.format(record)))


def test_a_line_of_the_log_has_the_number_of_the_request_and_not_what_was_searched(client: Client) -> None:
    heard, access = Heard(), logging.getLogger("archive.access")
    access.addHandler(heard)
    access.setLevel(logging.INFO)
    try:
        response = client.get("/about/?q=secret", headers={"x-request-id": "of-the-proxy-1"})
    finally:
        access.removeHandler(heard)
        access.setLevel(logging.NOTSET)
    (line,) = heard.lines
    assert line["request_id"] == response.headers["X-Request-ID"] == "of-the-proxy-1"
    assert (line["status"], line["view"], line["path"]) == (200, "about", "/about/")
    assert "secret" not in json.dumps(line)
    assert "127.0.0.1" not in json.dumps(line)


def test_a_number_that_is_none_is_not_taken_over(client: Client) -> None:
    numbers = {
        client.get("/about/", headers={"x-request-id": given}).headers["X-Request-ID"]
        for given in ("", "a b", "x" * 99, "../../etc")
    }
    assert len(numbers) == 4
    assert all(len(number) == 16 for number in numbers)


def test_an_error_is_one_line_with_its_traceback() -> None:
    heard = Heard()
    try:
        raise ValueError("of Zenda")
    except ValueError:
        heard.handle(logging.LogRecord("archive", logging.ERROR, "", 1, "failed", (), sys.exc_info()))
    (line,) = heard.lines
    assert "ValueError: of Zenda" in str(line["traceback"])
