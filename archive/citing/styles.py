"""References in the words of the manuals: Chicago (18th edition) and APA (7th edition).

Only one kind of source is covered: the published transcript of a statement, a conversation or an
interview in an online archive. No processor of the Citation Style Language is used: citeproc-py abbreviates
given names where Chicago wants them in full and puts commas outside quotation marks; and no style can say
that a speaker was inferred.

Chicago cites lectures and the like as “Title” (kind, place, date), then the archive and URL;
notes name one of three authors or more, bibliographies up to six, else three. APA puts the kind into
square brackets, names up to twenty authors, and what is part of a larger work goes with “In”. Both want the
version of what may change: Chicago before the URL, APA with the kind, in square brackets.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from archive.citing.dates import KnownDate
from archive.citing.record import Author, CitationRecord, capitalised

INFERRED = "speaker inferred"
# Lower case in headlines: articles, conjunctions, prepositions of up to four letters, name particles.
_SMALL = frozenset(
    "a an the and but for nor or as at by down from in into like near of off on onto out over past per than"
    " to up upon via vs with al bin d da de del den der di do dos du el ibn la le van von y".split()
)
_CLOSED = re.compile(r"[.?!…][”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class FormattedReference:
    """A formatted reference with an optional part in italics."""

    before: str
    italic: str = ""
    after: str = ""

    def __str__(self) -> str:
        return f"{self.before}{self.italic}{self.after}"


def chicago_note(record: CitationRecord) -> FormattedReference:
    part = _opened(record, record.part + " in ") if record.part else ""
    where = f", {record.locator}" if record.locator else ""
    what = f"{part}{_quoted(record)} ({_descriptor(record, record.known_date.american())}){where}"
    names = _in_note(record.authors)
    named = f"{names}, {what}" if names else capitalised(what)
    published = f"; originally {record.provenance}" if record.provenance else ""
    found = ", ".join(filter(None, (record.archive, _version(record), record.address)))
    return FormattedReference(f"{named}, {found}{published}.")


def chicago_bibliography(record: CitationRecord) -> FormattedReference:
    date = record.known_date.american()
    return FormattedReference(_sentences(_in_list(record.authors), *_titled(record), *_found(record, date)))


def chicago_author_date(record: CitationRecord) -> FormattedReference:
    names, titled = _in_list(record.authors), _titled(record)
    head = (names, _year(record), *titled) if names else (*titled, _year(record))
    return FormattedReference(_sentences(*head, *_found(record, record.known_date.month_first())))


def apa(record: CitationRecord) -> FormattedReference:
    names = _with_ampersand([_apa_name(author) for author in record.authors])
    date = f"({_apa_date(record.known_date)})."
    version = f"; {_version(record)}" if record.version else ""
    kind = f" [{capitalised(record.genre)}{version}]. "
    part = f"[{capitalised(record.part)}]"
    found = f"{record.archive}. {record.address}"
    if record.provenance:
        found += f" (Original work {record.provenance})"
    if record.part:
        before = f"{names} {date} {part}. In " if names else f"{part}. {date} In "
        where = f" ({record.locator})" if record.locator else ""
        return FormattedReference(before, record.title, where + kind + found)
    if names:
        return FormattedReference(f"{names} {date} ", record.title, kind + found)
    return FormattedReference("", record.title, f"{kind}{date} {found}")


STYLES: dict[str, tuple[str, Callable[[CitationRecord], FormattedReference]]] = {
    "chicago-note": ("Chicago, note", chicago_note),
    "chicago-bibliography": ("Chicago, bibliography", chicago_bibliography),
    "chicago-author-date": ("Chicago, author-date", chicago_author_date),
    "apa": ("APA", apa),
}


def _version(record: CitationRecord) -> str:
    return record.version.in_words(american=True) if record.version else ""


def _year(record: CitationRecord) -> str:
    return record.known_date.year


def _apa_date(date: KnownDate) -> str:
    """ "2015, March 3", "2015, March", "2015", or "n.d."; of a range over two years, all of it."""
    day = date.month_first()
    return day if "–" in date.year else ", ".join(filter(None, (date.year, day)))


def _descriptor(record: CitationRecord, date: str, where: str = "") -> str:
    return ", ".join(filter(None, (record.genre, where, record.place, date)))


def _opened(record: CitationRecord, part: str) -> str:
    return part if record.authors else capitalised(part)


def _titled(record: CitationRecord) -> tuple[str, ...]:
    """The title as a sentence, with the full stop inside the quotation marks."""
    title = _quoted(record)
    if not _CLOSED.search(title[:-1]):
        title = re.sub(r"(’?”)$" if record.title.endswith(("”", '"')) else "(”)$", r".\1", title)
    return (f"{capitalised(record.part)} in {title}" if record.part else title,)


def _found(record: CitationRecord, date: str) -> tuple[str, ...]:
    return (
        capitalised(_descriptor(record, date, record.locator)),
        record.archive,
        capitalised(_version(record)),
        record.address,
        f"Originally {record.provenance}" if record.provenance else "",
    )


def _sentences(*parts: str) -> str:
    return " ".join(part if _CLOSED.search(part.rstrip("”")) else f"{part}." for part in parts if part)


def _quoted(record: CitationRecord) -> str:
    """The title in double quotation marks; marks inside it become single ones."""
    title = _headline(record.title) if record.language == "en" else record.title
    inner = re.sub(r'"([^"]*)"', r"‘\1’", title)
    return f"“{inner.translate(str.maketrans('“”„', '‘’‘')).replace(chr(34), '’')}”"


def _headline(title: str) -> str:
    """An English title in headline style: capitals except for minor words that are not first or last."""
    words = re.split(r"([\s–—/-]+)", title)
    last = len(words) - 1
    return "".join(
        word
        if word.lower() in _SMALL and place not in (0, last) and words[place - 2][-1:] != ":"
        else _capital(word)
        for place, word in enumerate(words)
    )


def _capital(word: str) -> str:
    return re.sub(r"^(\W*)([a-z])(?=[a-z’']*\W*$)(?![’'])", lambda found: found[1] + found[2].upper(), word)


def _marked(name: str, author: Author) -> str:
    return f"{name} ({INFERRED})" if author.inferred else name


def _in_note(authors: tuple[Author, ...]) -> str:
    names = [_marked(author.name.full, author) for author in authors]
    return f"{names[0]} et al." if len(names) > 2 else " and ".join(names)


def _in_list(authors: tuple[Author, ...]) -> str:
    names = [
        _marked(author.name.full if place else author.name.inverted, author)
        for place, author in enumerate(authors)
    ]
    if len(names) > 6:
        return ", ".join([*names[:3], "et al."])
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _apa_name(author: Author) -> str:
    name = author.name.with_initials
    return f"{name} ({capitalised(INFERRED)})" if author.inferred else name


def _with_ampersand(names: list[str]) -> str:
    if len(names) > 20:
        together = f"{', '.join(names[:19])}, . . . {names[-1]}"
    else:
        together = ", & ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    return together if not together or together.endswith(".") else f"{together}."
