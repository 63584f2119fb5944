"""Mentions of invented people, and who of them are read as one."""

import datetime
from collections.abc import Sequence
from itertools import count

from archive.linkage.mentions import Authority, LinkGrade, Mention, Resolution, Tenure
from archive.linkage.profiles import with_company
from archive.linkage.resolution import resolve
from archive.parsing.people.name_keys import spelling_key

_numbers = count(1)
_owns: dict[str, int] = {}


def mention(
    name: str,
    role: str = "",
    year: int = 2022,
    *,
    document: int = 0,
    site: str = "",
    country: str = "",
    turns: int = 1,
) -> Mention:
    """A name in a document of its own, unless `document` says which."""
    number = next(_numbers)
    own = _owns.setdefault(spelling_key(name), len(_owns) + 1)
    day = datetime.date(year, 6, 1)
    return Mention(number, name, own, role, country, document or number, day, site, turns=turns)


def holder(name: str, title: str, first: int, last: int | None = None, *, country: str = "") -> Authority:
    start, end = datetime.date(first, 1, 1), datetime.date(last, 12, 31) if last else None
    return Authority(f"name:{name}", name, (), (Tenure(title, country, start, end),))


def persons(mentions: Sequence[Mention], resolution: Resolution) -> list[set[str]]:
    """The names of each person, as printed with the year."""
    by_speaker: dict[int, set[str]] = {}
    for each in mentions:
        speaker = resolution.links[each.key].speaker
        by_speaker.setdefault(speaker, set()).add(each.name)
    return sorted(by_speaker.values(), key=sorted)


def are_one(*mentions: Mention, among: Sequence[Mention] = (), authorities: Sequence[Authority] = ()) -> bool:
    """Whether all of these mentions are read as one person, in an archive that has others too."""
    links = resolve(_in_company([*among, *mentions]), authorities).links
    return len({links[each.key].speaker for each in mentions}) == 1


def _in_company(mentions: Sequence[Mention]) -> list[Mention]:
    return with_company(mentions, mentions)


def grade_of(
    mention: Mention, *, among: Sequence[Mention], authorities: Sequence[Authority] = ()
) -> LinkGrade:
    return resolve([*among, mention], authorities).links[mention.key].grade
