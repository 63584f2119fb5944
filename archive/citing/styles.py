"""References in the words of the manuals: Chicago (18th edition) and APA (7th edition).

Both manuals were asked what they want of one kind of source only: the published transcript of a
statement, a conversation or an interview, kept by an archive online. Processors of the Citation Style
Language were tried first. The one in Python shortens given names where Chicago wants them whole and
puts commas outside of quotation marks; and none knows a way to say that a speaker was inferred.

Chicago gives lectures and the like as “Title” (kind, place, date), and then where they are to be found;
notes name one of three authors or more, bibliographies up to six, else three. APA puts the kind into
square brackets, names up to twenty authors, and what is part of a larger work goes with “In”.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from archive.citing.record import Author, Record, first_up

INFERRED = "speaker inferred"
# Articles, conjunctions, prepositions of up to four letters, and what names have in small letters.
_SMALL = frozenset(
    "a an the and but for nor or as at by down from in into like near of off on onto out over past per than"
    " to up upon via vs with al bin d da de del den der di do dos du el ibn la le van von y".split()
)
_CLOSED = re.compile(r"[.?!…][”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference in prose, of which a part may be set in italics."""

    before: str
    italic: str = ""
    after: str = ""

    def __str__(self) -> str:
        return f"{self.before}{self.italic}{self.after}"


def chicago_note(record: Record) -> Reference:
    part = _opened(record, record.part + " in ") if record.part else ""
    what = f"{part}{_quoted(record)} ({_descriptor(record, record.day + ', ' + _year(record))})"
    names = _in_note(record.authors)
    named = f"{names}, {what}" if names else first_up(what)
    published = f"; originally {record.provenance}" if record.provenance else ""
    return Reference(f"{named}, {record.archive}, {record.address}{published}.")


def chicago_bibliography(record: Record) -> Reference:
    date = f"{record.day}, {_year(record)}"
    return Reference(_sentences(_in_list(record.authors), *_titled(record), *_found(record, date)))


def chicago_author_date(record: Record) -> Reference:
    names, titled = _in_list(record.authors), _titled(record)
    head = (names, _year(record), *titled) if names else (*titled, _year(record))
    return Reference(_sentences(*head, *_found(record, record.day)))


def apa(record: Record) -> Reference:
    names = _with_ampersand([_apa_name(author) for author in record.authors])
    date = f"({_year(record)}, {record.day})."
    kind = f" [{first_up(record.genre)}]. "
    part = f"[{first_up(record.part)}]"
    found = f"{record.archive}. {record.address}"
    if record.provenance:
        found += f" (Original work {record.provenance})"
    if record.part:
        before = f"{names} {date} {part}. In " if names else f"{part}. {date} In "
        return Reference(before, record.title, kind + found)
    if names:
        return Reference(f"{names} {date} ", record.title, kind + found)
    return Reference("", record.title, f"{kind}{date} {found}")


STYLES: dict[str, tuple[str, Callable[[Record], Reference]]] = {
    "chicago-note": ("Chicago, note", chicago_note),
    "chicago-bibliography": ("Chicago, bibliography", chicago_bibliography),
    "chicago-author-date": ("Chicago, author-date", chicago_author_date),
    "apa": ("APA", apa),
}


def _year(record: Record) -> str:
    return str(record.date.year)


def _descriptor(record: Record, date: str) -> str:
    return ", ".join(filter(None, (record.genre, record.place, date)))


def _opened(record: Record, part: str) -> str:
    return part if record.authors else first_up(part)


def _titled(record: Record) -> tuple[str, ...]:
    """The title as a sentence of its own, full stop inside the quotation marks."""
    title = _quoted(record)
    if not _CLOSED.search(title[:-1]):
        title = re.sub(r"(’?”)$" if record.title.endswith(("”", '"')) else "(”)$", r".\1", title)
    return (f"{first_up(record.part)} in {title}" if record.part else title,)


def _found(record: Record, date: str) -> tuple[str, ...]:
    return (
        first_up(_descriptor(record, date)),
        record.archive,
        record.address,
        f"Originally {record.provenance}" if record.provenance else "",
    )


def _sentences(*parts: str) -> str:
    return " ".join(part if _CLOSED.search(part.rstrip("”")) else f"{part}." for part in parts if part)


def _quoted(record: Record) -> str:
    """The title in double quotation marks; those within it become single ones."""
    title = _headline(record.title) if record.language == "en" else record.title
    inner = re.sub(r'"([^"]*)"', r"‘\1’", title)
    return f"“{inner.translate(str.maketrans('“”„', '‘’‘')).replace(chr(34), '’')}”"


def _headline(title: str) -> str:
    """An English title as Chicago writes it: all words with a capital but the small ones in between."""
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
    names = [_marked(author.name.whole, author) for author in authors]
    return f"{names[0]} et al." if len(names) > 2 else " and ".join(names)


def _in_list(authors: tuple[Author, ...]) -> str:
    names = [
        _marked(author.name.whole if place else author.name.turned, author)
        for place, author in enumerate(authors)
    ]
    if len(names) > 6:
        return ", ".join([*names[:3], "et al."])
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _apa_name(author: Author) -> str:
    name = author.name.initialled
    return f"{name} ({first_up(INFERRED)})" if author.inferred else name


def _with_ampersand(names: list[str]) -> str:
    if len(names) > 20:
        together = f"{', '.join(names[:19])}, . . . {names[-1]}"
    else:
        together = ", & ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    return together if not together or together.endswith(".") else f"{together}."
