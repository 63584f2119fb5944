"""Files of office holders as people get them: a Wikidata query's CSV or JSON, Popolo JSON, plain CSV. Pure.

The columns of a table are known by their names, whichever of these it is:
    name, wikidata, country, office, start, end, other_names, born, died, gender, viaf, isni
"""

import csv
import datetime
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from archive.geo.countries import code_of
from archive.linkage.mentions import Authority, Tenure

Row = Mapping[str, str]

_COLUMNS: dict[str, tuple[str, ...]] = {
    "name": (
        "name",
        "personlabel",
        "person_label",
        "officeholderlabel",
        "itemlabel",
        "person",
        "leader",
        "label",
    ),
    "wikidata": ("wikidata", "wikidata_id", "qid", "personid", "person_id", "person", "officeholder", "item"),
    "country": ("country", "countrycode", "country_code", "iso", "countrylabel", "jurisdiction"),
    "office": ("office", "positionlabel", "position_label", "position", "role", "title"),
    "start": ("start", "start_date", "startdate", "start_year", "from"),
    "end": ("end", "end_date", "enddate", "end_year", "to", "until"),
    "other_names": ("other_names", "othernames", "aliases", "altlabel", "altlabels", "names"),
    "born": ("born", "dob", "birth", "birth_date", "birthdate", "dateofbirth"),
    "died": ("died", "dod", "death", "death_date", "deathdate", "dateofdeath"),
    "gender": ("gender", "sex", "sexlabel", "genderlabel"),
    "viaf": ("viaf", "viaf_id"),
    "isni": ("isni", "isni_id"),
}
_NUMBER = re.compile(r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q\d+)")
_DATE = re.compile(r"[+]?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_SEPARATORS = re.compile(r"\s*[;|]\s*")
_GENDERS = {"male": "m", "m": "m", "female": "f", "f": "f"}


class UnreadableAuthority(Exception):
    """A file that holds no office holders that can be read. The message says what is wrong."""


@dataclass
class _Person:
    name: str
    identifier: str
    other_names: dict[str, None] = field(default_factory=dict)
    tenures: dict[Tenure, None] = field(default_factory=dict)
    numbers: dict[str, None] = field(default_factory=dict)
    born: int = 0
    died: int = 0
    gender: str = ""

    def authority(self) -> Authority:
        self.other_names.pop(self.name, None)
        return Authority(
            self.identifier,
            self.name,
            tuple(self.other_names),
            tuple(self.tenures),
            self.born,
            self.died,
            self.gender,
            tuple(self.numbers),
        )


def read_authority(data: bytes, country: str = "") -> list[Authority]:
    """The persons of a file, each once, with all their offices. Raises UnreadableAuthority.

    `country`: the ISO code of the state of offices for which the file names none.
    """
    text = data.decode("utf-8-sig", errors="replace")
    if text.lstrip()[:1] in ("{", "["):
        try:
            content = json.loads(text)
        except ValueError as error:
            raise UnreadableAuthority(f"it begins as JSON, and is none: {error}") from None
        rows = _json_rows(content)
    else:
        rows = _csv_rows(text)
    people = _collected(rows, country)
    if not people:
        raise UnreadableAuthority("no row of it has a name and an office; see the columns in the README")
    return [person.authority() for person in people.values()]


def _csv_rows(text: str) -> Iterator[Row]:
    sample = text.partition("\n")[0]
    delimiter = max(",;\t", key=sample.count)
    for row in csv.DictReader(io.StringIO(text), delimiter=delimiter):
        yield {
            str(key).strip(): (value or "").strip() for key, value in row.items() if isinstance(value, str)
        }


def _json_rows(content: Any) -> Iterable[Row]:
    if isinstance(content, dict) and isinstance(content.get("persons"), list):
        return _popolo_rows(content)
    if isinstance(content, dict) and isinstance(content.get("results"), dict):
        content = [
            {key: value.get("value", "") for key, value in binding.items() if isinstance(value, dict)}
            for binding in content["results"].get("bindings", [])
            if isinstance(binding, dict)
        ]
    if not isinstance(content, list):
        raise UnreadableAuthority("it is neither the result of a query nor Popolo")
    return [
        {str(key): str(value) for key, value in row.items() if isinstance(value, str | int)}
        for row in content
        if isinstance(row, dict)
    ]


def _popolo_rows(content: Mapping[str, Any]) -> Iterator[Row]:
    persons = {each.get("id"): each for each in _dicts(content, "persons")}
    posts = {each.get("id"): each for each in _dicts(content, "posts")}
    bodies = {each.get("id"): each for each in _dicts(content, "organizations")}
    areas = {each.get("id"): each for each in _dicts(content, "areas")}
    for membership in _dicts(content, "memberships"):
        person = persons.get(membership.get("person_id"))
        if person is None:
            continue
        post = posts.get(membership.get("post_id"), {})
        body = bodies.get(membership.get("organization_id") or post.get("organization_id"), {})
        area = areas.get(post.get("area_id") or membership.get("area_id"), {})
        numbers = {each.get("scheme"): str(each.get("identifier")) for each in _dicts(person, "identifiers")}
        role = str(membership.get("role") or post.get("label") or post.get("role") or "")
        yield {
            "name": str(person.get("name") or ""),
            "wikidata": numbers.get("wikidata", str(person.get("id") or "")),
            "viaf": numbers.get("viaf", ""),
            "isni": numbers.get("isni", ""),
            "country": str(area.get("name") or body.get("area") or ""),
            "office": role if role.casefold() != "member" else f"member of {body.get('name', '')}".strip(),
            "start": str(membership.get("start_date") or ""),
            "end": str(membership.get("end_date") or ""),
            "other_names": ";".join(str(each.get("name")) for each in _dicts(person, "other_names")),
            "born": str(person.get("birth_date") or ""),
            "died": str(person.get("death_date") or ""),
            "gender": str(person.get("gender") or ""),
        }


def _dicts(content: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    return [each for each in content.get(key) or [] if isinstance(each, dict)]


def _collected(rows: Iterable[Row], country: str) -> dict[str, _Person]:
    people: dict[str, _Person] = {}
    for row in rows:
        fields = _fields(row)
        name, office = fields.get("name", ""), fields.get("office", "")
        if not name or _NUMBER.fullmatch(name):
            continue
        number = _NUMBER.fullmatch(fields.get("wikidata", ""))
        identifier = f"wikidata:{number[1]}" if number else f"name:{name}"
        person = people.setdefault(identifier, _Person(name, identifier))
        person.other_names |= dict.fromkeys(
            [name, *filter(None, _SEPARATORS.split(fields.get("other_names", "")))]
        )
        if office and not _NUMBER.fullmatch(office):
            code = _country(fields.get("country", "")) or country
            start, end = _day(fields.get("start", "")), _day(fields.get("end", ""), last=True)
            person.tenures[Tenure(office, code.upper(), start, end)] = None
        person.born = person.born or _year(fields.get("born", ""))
        person.died = person.died or _year(fields.get("died", ""))
        person.gender = person.gender or _GENDERS.get(fields.get("gender", "").casefold(), "")
        for scheme in ("viaf", "isni"):
            if fields.get(scheme):
                person.numbers[f"{scheme}:{fields[scheme].replace(' ', '')}"] = None
    return people


@lru_cache(maxsize=1 << 10)
def _country(text: str) -> str:
    return code_of(text)


def _fields(row: Row) -> dict[str, str]:
    """A row by what its columns hold; where two may hold it, the first that has a value of the kind."""
    lower = {key.casefold().replace(" ", "_"): value.strip() for key, value in row.items()}
    found: dict[str, str] = {}
    for field_, names in _COLUMNS.items():
        for name in names:
            value = lower.get(name, "")
            if value and (bool(_NUMBER.fullmatch(value)) == (field_ == "wikidata")):
                found[field_] = value
                break
    return found


def _day(text: str, *, last: bool = False) -> datetime.date | None:
    """A date known to the day, month or year: its first day, or its last. None for what is none."""
    match = _DATE.match(text)
    if not match or int(match[1]) == 0:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        if month and day:
            return datetime.date(year, month, day)
        if not last:
            return datetime.date(year, month or 1, 1)
        following = datetime.date(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1)
        return following - datetime.timedelta(days=1)
    except ValueError:
        return datetime.date(year, 12, 31) if last else datetime.date(year, 1, 1)


def _year(text: str) -> int:
    match = _DATE.match(text)
    return int(match[1]) if match else 0
