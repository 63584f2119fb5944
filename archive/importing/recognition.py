"""Which source of the archive a document is a version of, if any."""

from dataclasses import dataclass, replace

from archive.importing.rereading import read_again
from archive.importing.same_document import Described, Relation, overlap, relation, same_name_relation
from archive.importing.sketches import Hashes, sketch
from archive.importing.source_index import SourceIndex, texts_of
from archive.models import Source
from archive.parsing.readings import Reading
from archive.parsing.transcript import DatePrecision

_MOST_OF_A_DAY = 50
"""Documents of one day whose titles are compared with that of one that says it is a corrected one."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a document is to a source, by primary key (0 where it is nothing to any), which share of the
    shorter one's words they have in common, where that is why, and the sketch of its words."""

    relation: Relation
    source: int = 0
    share: float = 0.0
    sketch: bytes = b""


def recognise(index: SourceIndex, reading: Reading) -> Recognised:
    """What a document is to the sources of the archive: by its bytes, its name, its address, its words."""
    new = describe(reading)
    hashes = sketch(new.texts)
    return replace(_recognised(index, reading, new, hashes), sketch=hashes.tobytes())


def _recognised(index: SourceIndex, reading: Reading, new: Described, hashes: Hashes) -> Recognised:
    named = index.named(reading.document.name)
    same_bytes = index.with_fingerprint(reading.sha256)
    if same_bytes in named:
        return Recognised(Relation.VERSION, same_bytes or 0)
    described: dict[int, Described] = {}

    def known(key: int) -> Described:
        if key not in described:
            described[key] = _describe_stored(key)
        return described[key]

    for key in reversed(named):
        if same_name_relation(known(key), new) is Relation.VERSION:
            return Recognised(Relation.VERSION, key)
    candidates = [*index.at_address(new.url), *index.alike(hashes), *_of_title(new)]
    best = Recognised(Relation.NONE)
    for key in dict.fromkeys(candidates):
        found = relation(known(key), new)
        if found is Relation.VERSION:
            return Recognised(found, key)
        if found is Relation.FURTHER:
            return Recognised(found, _leading(key))
        if found is Relation.DOUBTFUL and best.relation is Relation.NONE:
            best = Recognised(found, _leading(key), overlap(known(key).texts, new.texts).contained)
    return best


def _leading(key: int) -> int:
    """The source that has the meeting which this one tells."""
    return Source.objects.values_list("leading", flat=True).get(pk=key) or key


def describe(reading: Reading) -> Described:
    transcript = reading.transcript
    is_known = transcript.date_precision == DatePrecision.DAY
    return Described(
        transcript.title,
        transcript.date if is_known else None,
        transcript.url,
        transcript.site,
        tuple(paragraph.text for paragraph in transcript.paragraphs()),
    )


def _describe_stored(key: int) -> Described:
    """A source as its latest version was read; of a further source, by the meeting of the leading one."""
    source = Source.objects.select_related("meeting", "leading__meeting").defer("text").get(pk=key)
    leading = source.leading or source
    if not hasattr(leading, "meeting"):
        return _describe_withheld(source)
    meeting = leading.meeting
    is_known = meeting.date_precision == DatePrecision.DAY
    texts = tuple(texts_of(leading.pk))
    return Described(meeting.title, meeting.date if is_known else None, source.url, source.site, texts)


def _describe_withheld(source: Source) -> Described:
    """A source of which the meeting is withheld, as its latest version is read now."""
    latest = source.versions.select_related("stored__base").order_by("-number").first()
    reading = read_again(source, latest) if latest else None
    return describe(reading) if reading else Described("", None, source.url, source.site, ())


def _of_title(new: Described) -> list[int]:
    """Sources of the same day, where one of the titles may say that it is the corrected one."""
    if new.day is None or not new.is_marked:
        return []
    same_day = Source.objects.filter(meeting__date=new.day, meeting__date_precision=DatePrecision.DAY)
    rows = same_day.order_by("pk").values_list("pk", "meeting__title")[:_MOST_OF_A_DAY]
    titled = [(key, Described(title, new.day, "", "", ())) for key, title in rows]
    return [key for key, known in titled if known.title_key == new.title_key]
