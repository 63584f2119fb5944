"""A meeting in Ruritania, to be cited in every way."""

import datetime

from archive.citing.author_names import name_of
from archive.citing.record import Author, Record

RUDOLF = Author(name_of("Rudolf Elphberg"), "Regent of Ruritania")
HUGO = Author(name_of("Hugo Sapt"), "Foreign Minister")
GUESTS = tuple(Author(name_of(f"{given} Tarlenheim")) for given in "Anna Berta Carl Dora Emil Fritz".split())

WHOLE = Record(
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
