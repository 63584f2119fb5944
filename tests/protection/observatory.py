"""The scoring of MDN's HTTP Observatory (mdn-http-observatory, src/grader/charts.js).

What its rules say of an answer over HTTPS: modifiers of a base of 100; those above 0 count from 90 on.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_GRADES = (
    (100, "A+"),
    (90, "A"),
    (85, "A-"),
    (80, "B+"),
    (70, "B"),
    (65, "B-"),
    (60, "C+"),
    (50, "C"),
    (0, "F"),
)
_LEAST_FOR_EXTRA = 90
_SIX_MONTHS = 15_768_000


@dataclass(frozen=True)
class Answer:
    headers: Mapping[str, str]
    cookies: list[str]
    """Set-Cookie headers."""
    html: str
    redirect: str
    """Where the same address leads over plain HTTP."""


def grade(answer: Answer) -> str:
    found = [rule(answer) for rule in RULES]
    score = 100 + sum(min(each, 0) for each in found)
    if score >= _LEAST_FOR_EXTRA:
        score += sum(max(each, 0) for each in found)
    return next(name for least, name in _GRADES if score >= least)


def content_security_policy(answer: Answer) -> int:
    header = answer.headers.get("Content-Security-Policy", "")
    directives = dict([*each.split(maxsplit=1), ""][:2] for each in header.split(";") if each.strip())
    if not directives:
        return -25
    fallback = directives.get("default-src", "*")
    scripts, objects = directives.get("script-src", fallback), directives.get("object-src", fallback)
    if re.search(r"'unsafe-inline'|data:|https?:(?:\s|$)|\*(?:\s|$)", f"{scripts} {objects}"):
        return -20
    if "'unsafe-eval'" in scripts:
        return -10
    if "http:" in header:
        return -10
    if re.search(r"'unsafe-inline'|data:|https:(?:\s|$)", directives.get("style-src", fallback)):
        return 0
    bounded = directives.get("form-action") in ("'none'", "'self'")
    return 10 if fallback == "'none'" and bounded else 5


def cookies(answer: Answer) -> int:
    worst = 5 if answer.cookies else 0
    for cookie in answer.cookies:
        flags = cookie.lower()
        if "secure" not in flags:
            worst = min(worst, -40)
        if "httponly" not in flags and "session" in flags:
            worst = min(worst, -30)
        if "samesite=lax" not in flags and "samesite=strict" not in flags:
            worst = min(worst, -20)
    return worst


def cross_origin_sharing(answer: Answer) -> int:
    return -50 if "Access-Control-Allow-Credentials" in answer.headers else 0


def cross_origin_policy(answer: Answer) -> int:
    values = {"same-origin": 10, "same-site": 10, "cross-origin": 0, "": 0}
    return values.get(answer.headers.get("Cross-Origin-Resource-Policy", ""), -5)


def redirection(answer: Answer) -> int:
    return 0 if answer.redirect.startswith("https://") else -20


def referrer_policy(answer: Answer) -> int:
    private = ("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin")
    return {True: 5, False: -5}[answer.headers.get("Referrer-Policy", "") in private]


def strict_transport_security(answer: Answer) -> int:
    age = re.match(r"max-age=(\d+)", answer.headers.get("Strict-Transport-Security", ""))
    if not age:
        return -20
    return 0 if int(age.group(1)) >= _SIX_MONTHS else -10


def subresource_integrity(answer: Answer) -> int:
    return -5 if re.search(r'<script[^>]+src="(?:https?:)?//', answer.html) else 0


def content_type_options(answer: Answer) -> int:
    return 0 if answer.headers.get("X-Content-Type-Options") == "nosniff" else -5


def frame_options(answer: Answer) -> int:
    if re.search(r"frame-ancestors '(?:none|self)'", answer.headers.get("Content-Security-Policy", "")):
        return 5
    return 0 if answer.headers.get("X-Frame-Options") in ("DENY", "SAMEORIGIN") else -20


RULES = (
    content_security_policy,
    cookies,
    cross_origin_sharing,
    cross_origin_policy,
    redirection,
    referrer_policy,
    strict_transport_security,
    subresource_integrity,
    content_type_options,
    frame_options,
)
