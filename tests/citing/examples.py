"""A meeting in Ruritania, to be cited in every way."""

import datetime

from archive.citing.author_names import parse_name
from archive.citing.record import Author, CitationRecord, ReadVersion

RUDOLF = Author(parse_name("Rudolf Elphberg"), "Regent of Ruritania")
HUGO = Author(parse_name("Hugo Sapt"), "Foreign Minister")
GUESTS = tuple(
    Author(parse_name(f"{given} Tarlenheim")) for given in "Anna Berta Carl Dora Emil Fritz".split()
)

WHOLE = CitationRecord(
    key="2015-03-03-talks",
    title="Talks with Foreign Minister Hugo Sapt",
    date=datetime.date(2015, 3, 3),
    genre="transcript of talks",
    archive="Transcript Archive",
    address="https://archive.example/meetings/2015-03-03-talks/",
    place="The Castle, Strelsau",
    language="en",
    authors=(RUDOLF, HUGO),
    publisher="the Court of Ruritania",
    original="https://court.example/talks?id=7&page=a_b",
)

VERSION = ReadVersion(
    number=2,
    sha256="0a1b2c3d4e5f" + 52 * "6",
    read=datetime.date(2015, 3, 9),
    changed=datetime.date(2015, 3, 10),
)
