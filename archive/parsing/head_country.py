"""Whose order of day and month a document follows."""

import re

from archive.parsing.content import Content
from archive.parsing.document import SideFacts

_SLASHED = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/\d{4}(?!\d)")
# What documents of the country whose dates begin with the month speak of and how they spell, and what
# those of the others do.
_AMERICAN = re.compile(
    r"\b(?:honor(?:s|ed|able)?|favor\w*|color\w*|neighbor\w*|behavior|defense|organiz(?:ed|ing|ations?)"
    r"|realiz\w+|recogniz\w+|apologiz\w+|United States|Americans?|Senators?|Congress(?:man|woman)?"
    r"|White House|Secretary of State)\b|\bU\.S\."
)
_BRITISH = re.compile(
    r"\b(?:honour\w*|favour\w*|colour\w*|neighbour\w*|behaviour|defence|programme|organis(?:ed|ing|ations?)"
    r"|realis\w+|recognis\w+|apologis\w+|whilst|Prime Minister|PRIME MINISTER|Minister for|Parliament"
    r"|Commonwealth|Kingdom|Republic|MPs?)\b"
)
_AMERICAN_HOST = re.compile(r"(?:^|\.)(?:gov|mil|us)$")
_COUNTRY_HOST = re.compile(r"\.([a-z]{2})$")
_NOT_COUNTRIES = frozenset("eu tv io me co ai cc ws fm ly to".split())
_SPELLINGS = 2


def country_of(content: Content, side: SideFacts, language: str) -> str:
    """The ISO code of the country whose order of day and month the document follows, or "".

    Told by the host of its address; by the page's own language tag; in English, by the spelling.
    """
    for url in (content.metadata.url, side.url):
        host = url.rpartition("://")[2].partition("/")[0].partition(":")[0].lower()
        if _AMERICAN_HOST.search(host):
            return "US"
        country = _COUNTRY_HOST.search(host)
        if country and country[1] not in _NOT_COUNTRIES:
            return country[1].upper().replace("UK", "GB")
    region = re.search(r"[-_]([A-Z]{2})\b", content.metadata.language)
    # "en-US" is what many content managers write on every page; any other region was meant.
    if region and region[1] != "US":
        return region[1]
    return _country_by_use(content) if language in ("", "en", "und") else ""


def _country_by_use(content: Content) -> str:
    texts = [block.text for block in content.blocks]
    months_first = days_first = american = british = 0
    for text in texts:
        if "/" in text:
            for match in _SLASHED.finditer(text):
                days_first += int(match[1]) > 12 >= int(match[2])
                months_first += int(match[2]) > 12 >= int(match[1])
    if bool(months_first) != bool(days_first):
        return "US" if months_first else "GB"
    if not any(_SLASHED.search(text) for text in (*texts[:40], content.metadata.date)):
        return ""
    for text in [*texts[:200], content.metadata.title]:
        american += len(_AMERICAN.findall(text))
        british += len(_BRITISH.findall(text))
    if american >= _SPELLINGS and american > 2 * british:
        return "US"
    return "GB" if british >= _SPELLINGS and british > 2 * american else ""
