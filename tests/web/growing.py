"""An archive that grows, in few statements."""

import datetime

from archive.geo.places import place_slug
from archive.models import Alias, Appearance, Meeting, Passage, ReadingWarning, Source, Speaker, Utterance
from archive.parsing.people.name_keys import spelling_key
from archive.search.indexing.updates import index_pending


def grown(count: int) -> None:
    """Add so many meetings of one speaker, each with a guest: two turns each, indexed."""
    start = Meeting.objects.count()
    numbers = range(start, start + count)
    regent, _ = Speaker.objects.get_or_create(slug="rudolf", name="Rudolf Elphberg")
    guests = Speaker.objects.bulk_create(
        Speaker(slug=f"guest-{number}", name=f"Guest {number}") for number in numbers
    )
    Alias.objects.bulk_create(
        Alias(speaker=guest, name=guest.name, key=spelling_key(guest.name)) for guest in guests
    )
    sources = Source.objects.bulk_create(_source(number) for number in numbers)
    ReadingWarning.objects.bulk_create(
        ReadingWarning(source=source, code="repeated block", detail="somewhere") for source in sources
    )
    meetings = Meeting.objects.bulk_create(map(_meeting, numbers, sources))
    turns = [
        (meeting, speaker, place)
        for meeting, guest in zip(meetings, guests, strict=True)
        for place, speaker in enumerate((regent, guest), start=1)
    ]
    Appearance.objects.bulk_create(
        Appearance(
            meeting=meeting, speaker=speaker, name=speaker.name, role="Regent", position=place, turns=1
        )
        for meeting, speaker, place in turns
    )
    said = Utterance.objects.bulk_create(
        Utterance(
            meeting=meeting,
            position=place,
            number=place,
            kind="speech",
            speaker=speaker,
            label=speaker.name,
        )
        for meeting, speaker, place in turns
    )
    Passage.objects.bulk_create(
        Passage(utterance=each, position=place, number=place, text=text)
        for each in said
        for place, text in enumerate(("We spoke of the harvest.", "It is late this year."), start=1)
    )
    index_pending()


def _source(number: int) -> Source:
    return Source(
        name=f"{number}.txt",
        sha256=f"{number:064}",
        media_type="text/plain",
        text="Talks\n\nWords",
        reader="plain",
        reader_version=1,
    )


def _meeting(number: int, source: Source) -> Meeting:
    return Meeting(
        slug=f"1999-03-05-talks-{number}",
        title=f"Talks {number}",
        date=datetime.date(1999, 3, 5),
        place="Zenda",
        place_slug=place_slug("Zenda"),
        kind="talks",
        language="en",
        source=source,
    )
