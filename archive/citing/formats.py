"""Export formats of reference managers: BibTeX, RIS and CSL-JSON. Pure.

No library is used: pybtex rejects a title with a single brace and does not escape a circumflex, rispy starts
each record with a number that other readers do not expect. The tests parse the output with both.
"""

import json
import re
from typing import Any

from archive.citing.author_names import AuthorName
from archive.citing.dates import MONTHS, NOT_KNOWN
from archive.citing.record import CitationRecord, capitalised
from archive.citing.styles import INFERRED

_TEX = {ord(letter): f"\\{letter}" for letter in "$&#%_"} | {
    ord("\\"): r"\textbackslash{}",
    # BibTeX counts braces even after a backslash.
    ord("{"): r"\textbraceleft{}",
    ord("}"): r"\textbraceright{}",
    ord("^"): r"\textasciicircum{}",
    ord("~"): r"\textasciitilde{}",
}
_BARE = {ord("{"): "%7B", ord("}"): "%7D", ord("\\"): "%5C"}


def bibtex(record: CitationRecord) -> str:
    """An entry for BibTeX and biblatex. Double braces keep the capitals of titles."""
    fields = {
        "author": " and ".join(_tex_name(author.name) for author in record.authors),
        "title": f"{{{_tex(record.title)}}}",
        "howpublished": _tex(f"{_genre(record)}. {record.archive}"),
        "year": record.known_date.year,
        "date": record.known_date.interval,
        "pages": record.page_range.replace("–", "--"),
        "url": record.address.translate(_BARE),
        "note": _tex(" ".join(_notes(record))),
        "version": str(record.version.number) if record.version else "",
        "langid": _LANGUAGES.get(record.language, ""),
        "annote": _tex(record.words),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    if len(record.known_date.parts) > 1:
        # Months are macros of the BibTeX style, so they are not in braces.
        lines += f"  month = {MONTHS[record.date.month - 1][:3].lower()},\n"
    return f"@misc{{{record.key},\n{lines}}}\n"


_LANGUAGES = {"en": "english", "ru": "russian"}


def ris(record: CitationRecord) -> str:
    rows = [
        ("TY", "ELEC"),
        ("ID", record.key),
        *(("AU", _ris_name(author.name)) for author in record.authors),
        ("TI", record.title),
        ("T2", record.archive),
        ("M3", _genre(record)),
        ("PY", str(record.date.year) if record.known_date.is_known else ""),
        ("DA", _ris_date(record)),
        *zip(("SP", "EP"), map(str, dict.fromkeys(record.pages)), strict=False),
        ("LA", record.language),
        ("UR", record.address),
        *(("N1", note) for note in (*_notes(record), record.words)),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {_one_line(value)}\r\n" for tag, value in rows if value or tag == "ER")


def _ris_date(record: CitationRecord) -> str:
    """ "2015/03/03", with all slashes where less is known: "2015/03//", "2015///"."""
    parts = record.known_date.parts
    written = "/".join(f"{part:02}" for part in parts)
    return written + "/" * (4 - len(parts)) if 0 < len(parts) < 3 else written


def csl(record: CitationRecord) -> dict[str, Any]:
    """A CSL item of type webpage, of which every style prints genre, site and date."""
    item = {
        "id": record.key,
        "type": "webpage",
        "title": record.title,
        "author": [_csl_name(author.name) for author in record.authors],
        "issued": _csl_date(record),
        "page": record.page_range,
        "container-title": record.archive,
        "genre": _genre(record),
        "event-place": record.place,
        "language": record.language,
        "URL": record.address,
        "version": str(record.version.number) if record.version else "",
        "note": " ".join(_notes(record)),
        "annote": record.words,
    }
    return {name: value for name, value in item.items() if value}


def csl_json(record: CitationRecord) -> str:
    text = json.dumps([csl(record)], ensure_ascii=False, indent=2) + "\n"
    return re.sub(r'(?<="date-parts": )\[[\s\d,\[\]]+\](?=\n)', _on_one_line, text)


def _on_one_line(dates: re.Match[str]) -> str:
    return json.dumps(json.loads(dates[0]))


def _csl_date(record: CitationRecord) -> dict[str, Any]:
    date = record.known_date
    parts = [list(each) for each in (date.parts, date.end_parts) if each]
    return {"date-parts": parts} if parts else {}


def _genre(record: CitationRecord) -> str:
    """ "Statement (speaker inferred), transcript of talks, Strelsau": facts without a field of their own."""
    kinds = [record.part, record.genre] if record.part else [record.genre]
    inferred = _inferred(record)
    if inferred:
        whose = "" if len(inferred) == len(record.authors) else f": {', '.join(inferred)}"
        kinds[0] += f" ({INFERRED}{whose})"
    return capitalised(", ".join(filter(None, (*kinds, record.place))))


def _inferred(record: CitationRecord) -> list[str]:
    return [author.name.full for author in record.authors if author.inferred]


def _notes(record: CitationRecord) -> tuple[str, ...]:
    inferred = _inferred(record)
    offices = [f"{each.name.full}, {each.office}" for each in record.authors if each.office and record.part]
    facts = (
        "; ".join(offices),
        f"{capitalised(INFERRED)}: {', '.join(inferred)}" if inferred else "",
        _doubt(record),
        capitalised(record.moment),
        "" if record.known_date.is_known else capitalised(NOT_KNOWN),
        f"Originally {record.provenance}" if record.provenance else "",
        f"From {record.version.in_words()}" if record.version else "",
    )
    return tuple(f"{fact.rstrip('.')}." for fact in facts if fact)


def _doubt(record: CitationRecord) -> str:
    """ "Speaker not certain: “Sapt” may be either of two people"."""
    reasons = dict.fromkeys(author.doubt for author in record.authors if author.doubt)
    return f"Speaker not certain: {'; '.join(reasons)}" if reasons else ""


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _tex(text: str) -> str:
    return _one_line(text).translate(_TEX)


def _tex_name(name: AuthorName) -> str:
    if not name.family:
        return f"{{{_tex(name.full)}}}"
    return _tex(", ".join(filter(None, (name.family, name.suffix, name.given))))


def _ris_name(name: AuthorName) -> str:
    return ", ".join(filter(None, (name.family or name.full, name.given, name.suffix)))


def _csl_name(name: AuthorName) -> dict[str, Any]:
    if not name.family:
        return {"literal": name.full}
    parts: dict[str, Any] = {"family": name.family, "given": name.given}
    if name.suffix:
        parts["suffix"] = name.suffix
    return parts | ({"static-ordering": True} if name.fixed else {})
