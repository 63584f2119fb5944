"""Addresses without what tells the language: that alone sets a page and its translations apart. Pure."""

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit

from babel.localedata import locale_identifiers

from archive.importing.same_document import normalised_url
from archive.parsing.side_facts import unarchived

_NAMES = (
    "ara|arabic|chi|chinese|deu|deutsch|eng|english|esp|espanol|fra|francais|fre|french|ger|german|jap|japanese|"
    "kor|korean|por|portuguese|rus|russian|russkij|spa|spanish|ukr|ukrainian|zho"
)
_PARAMETERS = frozenset({"lang", "language", "locale", "hl", "lng", "l"})


def language_neutral(url: str) -> str:
    """`en.example.org/news/7`, `example.org/ru/news/7` and `example.org/news/7?lang=fr` are all
    `example.org/news/7`; "" where it is no address."""
    address = normalised_url(unarchived(url.strip()))
    if not address:
        return ""
    host, slash, rest = address.partition("/")
    path, _, query = rest.partition("?")
    first, _, domain = host.partition(".")
    if "." in domain and _language().fullmatch(first):
        host = domain.removeprefix("www.")
    kept = [part for part in path.split("/") if not _language().fullmatch(part)]
    if kept:
        kept[-1] = _ending().sub("", kept[-1])
    pairs = [
        (name, value) for name, value in parse_qsl(query, keep_blank_values=True) if name not in _PARAMETERS
    ]
    return f"{host}{slash}{'/'.join(kept)}{'?' + urlencode(pairs) if pairs else ''}"


def is_of_one_page(neutral: str) -> bool:
    """Whether what is left of an address can tell one page of a site from another: more than the host."""
    parts = urlsplit(f"//{neutral}")
    return bool(parts.path.strip("/") or parts.query)


@lru_cache(maxsize=1)
def _codes() -> str:
    codes = {each for each in locale_identifiers() if len(each) == 2}
    return "|".join(sorted(codes)) + "|" + _NAMES


@lru_cache(maxsize=1)
def _language() -> re.Pattern[str]:
    return re.compile(rf"(?:{_codes()})(?:[-_][a-z]{{2,4}})?", re.IGNORECASE)


@lru_cache(maxsize=1)
def _ending() -> re.Pattern[str]:
    """Of a file: `speech_en.html`, `speech.ru.pdf`."""
    return re.compile(rf"[._-](?:{_codes()})(?=\.\w{{2,5}}$|$)", re.IGNORECASE)
