"""Holders of an office whom the lines of a head name with "the Hon", in whatever order they stand."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import has_office, is_plain_name
from archive.parsing.people.office_case import tidy_role
from archive.parsing.transcript import Person

_HON = r"the (?:rt\.? |right )?hon(?:ou?rable|\.)?"
_NAME = r"(?P<name>[^\W\d_][^,;:|()/]{3,40}?)(?:,? (?:mp|mhr|mla|mlc|ac|ao|am|qc|kc|sc))*"
_OFFICE = r"(?P<office>[^\W\d_][^,;:|()/]{3,40}?)"
# "Transcript of the Prime Minister | The Hon Hugo Sapt MP"
_OFFICE_FIRST = re.compile(rf"(?:.* )?(?:of|by|with) the {_OFFICE},? {_HON} {_NAME}", re.IGNORECASE)
# "The Hon Hugo Sapt MP | Prime Minister"
_NAME_FIRST = re.compile(rf"{_HON} {_NAME}(?:, | \| ){_OFFICE}", re.IGNORECASE)


def honoured(lines: Sequence[str]) -> Iterator[Person]:
    """The people whom one line names so, or two that stand together."""
    plain = list(dict.fromkeys(line.strip() for line in lines))
    texts = [(text, form) for text in plain for form in (_OFFICE_FIRST, _NAME_FIRST)]
    for above, below in pairwise(plain):
        texts += [(f"{above} {below}", _OFFICE_FIRST), (f"{above} | {below}", _NAME_FIRST)]
    for text, form in texts:
        found = form.fullmatch(text)
        if not found:
            continue
        name, office = tidy_name(found["name"]), tidy_role(found["office"])
        if is_plain_name(name) and has_office(office):
            yield Person(name, office)
