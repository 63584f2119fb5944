"""Requests of strangers, made by chance: every address of the archive, every parameter, every kind of value.

The addresses are those of `archive.urls`, so that a new page is asked without being named here; the
parameters are those that the code reads, found in it.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlencode

from django.conf import settings
from django.urls import URLPattern, get_resolver

from archive.models import Meeting, Speaker
from tests.hostile.values import VALUES

_PARAMETER = re.compile(
    r"""(?:GET|POST)(?:\.get|\.getlist|\[)\W*["']([a-z_]+)"""
    r"""|(?:text|texts|value|choice)\(request\.GET, ["']([a-z_]+)"""
)
# Those that forms and tables of filters name.
_NAMED = (
    "q speaker year from to place country kind lang sort page view order format by passage version reading"
    " name pages text role is as limit prefix queries callback next"
).split()

_HEADERS: tuple[dict[str, str], ...] = (
    {},
    {},
    {},
    {"accept": "text/html"},
    {"accept-encoding": "gzip, br, zstd;q=nan"},
    {"accept-language": "x" * 500},
    {"range": "bytes=0-0,5-"},
    {"range": "bytes=99999999999999999999-"},
    {"if-none-match": '"' * 99},
    {"if-modified-since": "Tue, 99 Foo 9999 99:99:99 GMT"},
    {"accept-datetime": "Tue, 99 Foo 9999 99:99:99 GMT"},
    {"accept-datetime": "Fri, 31 Dec 9999 23:59:59 GMT"},
    {"accept-datetime": "Mon, 01 Jan 0001 00:00:00 +2359"},
    {"cookie": "sessionid=\x80\xff; csrftoken=" + "x" * 200},
    {"x-forwarded-for": "a, b, ::1%eth0, 1.2.3.4:99999"},
    {"x-forwarded-proto": "https,http"},
    {"x-request-id": "../\n" * 5},
    {"authorization": "Bearer \xff"},
    {"origin": "null", "access-control-request-method": "GET"},
    {"content-length": "-1"},
    {"content-length": "many"},
)
_METHODS = ("GET",) * 12 + ("HEAD", "POST", "POST", "PUT", "OPTIONS", "DELETE")
_BODIES = (
    "application/x-www-form-urlencoded",
    "application/json",
    "multipart/form-data; boundary=x",
    "text/plain",
    "",
)


@dataclass(frozen=True)
class HostileRequest:
    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    content_type: str = ""

    def __str__(self) -> str:
        return f"{self.method} {self.path[:600]} {self.headers} {self.content_type} {self.body[:200]!r}"


def hostile_requests(count: int, seed: int = 0) -> Iterator[HostileRequest]:
    """So many; the first ask every address once in its plain form and once by what is nowhere."""
    chance = random.Random(seed)  # noqa: S311
    patterns = addresses()
    names = sorted(parameters())
    known = _known_parts()
    made = 0
    for wild in (False, True):
        for pattern in patterns:
            yield HostileRequest("GET", _path(pattern, known, chance, wild=wild))
            made += 1
    for _ in range(count - made):
        yield _request(patterns, names, known, chance)


def _request(
    patterns: Sequence[str], names: Sequence[str], known: dict[str, list[str]], chance: random.Random
) -> HostileRequest:
    path = _path(chance.choice(patterns), known, chance, wild=chance.random() < 0.3)
    asked = [(chance.choice(names), _value(chance)) for _ in range(chance.choice((0, 1, 1, 2, 3, 8)))]
    if chance.random() < 0.5:
        asked.insert(0, ("q", _value(chance)))
    query = urlencode(asked) if chance.random() < 0.9 else quote(_value(chance), safe="&=%;+")
    method, headers = chance.choice(_METHODS), chance.choice(_HEADERS)
    body, kind = b"", ""
    if method in ("POST", "PUT"):
        kind = chance.choice(_BODIES)
        sent = urlencode([(chance.choice(names), _value(chance)) for _ in range(2)])
        body = chance.choice(
            (sent, '{"text": "' + "x" * 50 + '"}', '{"text": 1}', "--x\r\n", _value(chance))
        ).encode()
    return HostileRequest(method, f"{path}?{query}" if query else path, headers, body, kind)


def _value(chance: random.Random) -> str:
    value = chance.choice(VALUES)
    return value if chance.random() < 0.8 else f"{value} {chance.choice(VALUES)}"[:12_000]


def _path(pattern: str, known: dict[str, list[str]], chance: random.Random, *, wild: bool) -> str:
    def part(found: re.Match[str]) -> str:
        kind, _, name = found.group(1).rpartition(":")
        if wild:
            return quote(chance.choice(VALUES)[:300], safe="")
        return chance.choice(known.get(name) or known.get(kind) or ["x"])

    return "/" + re.sub("<([^>]+)>", part, pattern)


def _known_parts() -> dict[str, list[str]]:
    meetings = list(Meeting.objects.values_list("slug", flat=True)[:20])
    speakers = list(Speaker.objects.values_list("slug", flat=True)[:20])
    return {
        "slug": [*meetings, *speakers, "bishkek"],
        "code": ["kg", "ru", "xx"],
        "form": ["bib", "ris", "json", "csv", "jsonl", "txt", "x"],
        "year": ["2021", "0000", "9999"],
        "month": ["02", "00", "13"],
        "day": ["24", "31", "99"],
        "number": ["1", "0", "99999999999999999999"],
        "int": ["1", "99999999999999999999"],
        "sha256": ["0" * 64, "x"],
        "section": ["meetings", "speakers", "x"],
        "path": ["css/site/frame.css", "../settings.py"],
    }


@cache
def addresses() -> tuple[str, ...]:
    """The patterns of all addresses but the inner ones of the admin, which are behind its login."""
    inner = f"{settings.ADMIN_PATH}"
    found = [
        str(pattern.pattern) for pattern in get_resolver().url_patterns if isinstance(pattern, URLPattern)
    ]
    return (
        *found,
        inner,
        f"{inner}login/",
        f"{inner}archive/meeting/",
        "static/<path:path>",
        "<slug:slug>/x",
    )


@cache
def parameters() -> frozenset[str]:
    """The names of parameters that the pages read."""
    found = set(_NAMED)
    for path in Path(settings.BASE_DIR, "archive", "web").rglob("*.py"):
        found |= {
            name for pair in _PARAMETER.findall(path.read_text(encoding="utf-8")) for name in pair if name
        }
    return frozenset(found)
