"""Dates known to the day, of several days, to the month or the year, or not at all, in every style."""

import datetime
import json
from dataclasses import replace

import pytest

from archive.citing.dates import KnownDate
from archive.citing.formats import bibtex, csl_json, ris
from archive.citing.metadata import event, meta_tags
from archive.citing.quotes import QuotedPart, QuotedSpeaker, quotation
from archive.citing.record import CitationRecord
from archive.citing.styles import apa, chicago_author_date, chicago_bibliography, chicago_note
from archive.parsing.transcript import UNDATED, DatePrecision
from tests.citing.examples import WHOLE

DAY = datetime.date(2015, 3, 3)


def of(date: KnownDate) -> CitationRecord:
    return replace(WHOLE, date=date.start, date_precision=date.precision, date_end=date.end, publisher="")


THREE_DAYS = KnownDate(DAY, end=datetime.date(2015, 3, 5))
TWO_MONTHS = KnownDate(DAY, end=datetime.date(2015, 4, 1))
TWO_YEARS = KnownDate(datetime.date(2014, 12, 30), end=datetime.date(2015, 1, 2))
MONTH = KnownDate(datetime.date(2015, 3, 1), DatePrecision.MONTH)
YEAR = KnownDate(datetime.date(2015, 1, 1), DatePrecision.YEAR)
NONE = KnownDate(UNDATED, DatePrecision.UNKNOWN)


@pytest.mark.parametrize(
    ("date", "words", "american", "iso"),
    [
        (KnownDate(DAY), "3 March 2015", "March 3, 2015", "2015-03-03"),
        (KnownDate(DAY, end=DAY), "3 March 2015", "March 3, 2015", "2015-03-03"),
        (THREE_DAYS, "3–5 March 2015", "March 3–5, 2015", "2015-03-03/2015-03-05"),
        (TWO_MONTHS, "3 March – 1 April 2015", "March 3–April 1, 2015", "2015-03-03/2015-04-01"),
        (
            TWO_YEARS,
            "30 December 2014 – 2 January 2015",
            "December 30, 2014–January 2, 2015",
            "2014-12-30/2015-01-02",
        ),
        (MONTH, "March 2015", "March 2015", "2015-03"),
        (YEAR, "2015", "2015", "2015"),
        (NONE, "date not known", "n.d.", ""),
    ],
)
def test_as_much_of_a_date_is_written_as_is_known(
    date: KnownDate, words: str, american: str, iso: str
) -> None:
    assert (date.in_words(), date.american(), date.interval) == (words, american, iso)


@pytest.mark.parametrize(
    ("date", "note", "author_date", "in_apa"),
    [
        (THREE_DAYS, "March 3–5, 2015)", ("Sapt. 2015. “", "Strelsau, March 3–5."), "(2015, March 3–5)."),
        (MONTH, "March 2015)", ("Sapt. 2015. “", "Strelsau, March."), "(2015, March)."),
        (YEAR, "Strelsau, 2015)", ("Sapt. 2015. “", "Strelsau. Transcript Archive"), "(2015)."),
        (NONE, "Strelsau, n.d.)", ("Sapt. n.d. “", "Strelsau. Transcript Archive"), "(n.d.)."),
        (
            TWO_YEARS,
            "December 30, 2014–January 2, 2015)",
            ("Sapt. 2014–2015. “", "December 30, 2014–January 2, 2015."),
            "(December 30, 2014–January 2, 2015).",
        ),
    ],
)
def test_each_style_writes_it_its_own_way(
    date: KnownDate, note: str, author_date: tuple[str, str], in_apa: str
) -> None:
    record = of(date)
    assert note in str(chicago_note(record))
    assert note.rstrip(")").rstrip(".") + ". Transcript Archive." in str(chicago_bibliography(record))
    assert all(part in str(chicago_author_date(record)) for part in author_date)
    assert f"Sapt, H. {in_apa} Talks" in str(apa(record))


@pytest.mark.parametrize(
    ("date", "in_bibtex", "in_ris", "parts"),
    [
        (
            THREE_DAYS,
            ["  year = {2015},", "  date = {2015-03-03/2015-03-05},", "  month = mar,"],
            ["PY  - 2015", "DA  - 2015/03/03"],
            [[2015, 3, 3], [2015, 3, 5]],
        ),
        (
            MONTH,
            ["  year = {2015},", "  date = {2015-03},", "  month = mar,"],
            ["PY  - 2015", "DA  - 2015/03//"],
            [[2015, 3]],
        ),
        (YEAR, ["  year = {2015},", "  date = {2015},"], ["PY  - 2015", "DA  - 2015///"], [[2015]]),
    ],
)
def test_so_does_each_format(
    date: KnownDate, in_bibtex: list[str], in_ris: list[str], parts: list[list[int]]
) -> None:
    record = of(date)
    dated = ("  year", "  date", "  month")
    assert [line for line in bibtex(record).splitlines() if line.startswith(dated)] == in_bibtex
    assert [line for line in ris(record).split("\r\n") if line[:2] in ("PY", "DA")] == in_ris
    assert json.loads(csl_json(record))[0]["issued"] == {"date-parts": parts}
    assert f'"date-parts": {json.dumps(parts)}\n' in csl_json(record)


def test_no_format_gives_a_date_that_is_not_known_a_year() -> None:
    record = of(NONE)
    written = f"{bibtex(record)}{ris(record)}{csl_json(record)}"
    assert "  year = {n.d.},\n" in written
    assert written.count("Date not known.") == 3
    assert "0001" not in written
    assert not any(part in written for part in ("PY  -", "DA  -", "issued", "month =", "date ="))


def test_a_quote_says_that_the_date_is_not_known() -> None:
    quote = quotation([QuotedPart(QuotedSpeaker("Rudolf Elphberg"), "Yes.")], of(NONE))
    assert ", Strelsau, date not known, Transcript Archive, " in quote


@pytest.mark.parametrize(("date", "published"), [(THREE_DAYS, "2015/03/03"), (MONTH, "2015/03"), (NONE, "")])
def test_metadata_have_no_more_of_a_date_than_is_known(date: KnownDate, published: str) -> None:
    tags = {tag.name: tag.content for tag in meta_tags(of(date), "")}
    assert tags.get("citation_publication_date", "") == published
    assert tags.get("DC.date", "") == date.interval
    assert tags.get("article:published_time", "") == date.iso
    facts = event(of(date), page="https://archive.example/", time="15:30")
    assert facts.get("startDate", "") == (f"{date.iso}T15:30" if date.has_day else date.iso)
    assert facts.get("endDate", "") == date.iso_end
